use std::{
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};

/// What can go wrong while a body is read.
pub type BodyError = Box<dyn std::error::Error + Send + Sync>;

/// A source of bytes, read once.
pub type BodyStream = Pin<Box<dyn Stream<Item = Result<Bytes, BodyError>> + Send>>;

/// The bytes of a request or an answer: in memory, or streamed.
///
/// A body made from bytes, or from a function that opens a stream anew ([`Body::replayable`]), can be sent again when a call
/// is retried; one made from a stream ([`Body::stream`]) can be read once, and a call that has begun to send it is not
/// retried. Clones share a stream: the first to read it has it, the next gets an error.
#[derive(Clone, Default)]
pub struct Body(Inner);

#[derive(Clone)]
enum Inner {
    Bytes(Bytes),
    Once {
        stream: Arc<Mutex<Option<BodyStream>>>,
        len: Option<u64>,
    },
    Replayable {
        open: Arc<dyn Fn() -> BodyStream + Send + Sync>,
        len: Option<u64>,
    },
    /// Being read through `http_body::Body`.
    Reading {
        stream: Arc<Mutex<BodyStream>>,
        left: Option<u64>,
    },
}

impl Default for Inner {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl Body {
    /// No bytes.
    pub fn empty() -> Self {
        Self::default()
    }

    /// A body read once from `stream`; `len` is its length in bytes, when known.
    pub fn stream(stream: impl Stream<Item = Result<Bytes, BodyError>> + Send + 'static, len: Option<u64>) -> Self {
        Self(Inner::Once { stream: Arc::new(Mutex::new(Some(Box::pin(stream)))), len })
    }

    /// A body that `open` can start anew for every attempt; `len` is its length in bytes, when known.
    pub fn replayable(open: impl Fn() -> BodyStream + Send + Sync + 'static, len: Option<u64>) -> Self {
        Self(Inner::Replayable { open: Arc::new(open), len })
    }

    /// The bytes, when they are all in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The length in bytes, when known.
    pub fn len(&self) -> Option<u64> {
        match &self.0 {
            Inner::Bytes(bytes) => Some(bytes.len() as u64),
            Inner::Once { len, .. } | Inner::Replayable { len, .. } => *len,
            Inner::Reading { left, .. } => *left,
        }
    }

    /// Whether it is known to have no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// Whether it can be sent again from its start.
    pub fn is_replayable(&self) -> bool {
        matches!(self.0, Inner::Bytes(_) | Inner::Replayable { .. })
    }

    /// The stream of its bytes. A body that was already taken gives one error.
    pub fn into_stream(self) -> BodyStream {
        match self.0 {
            Inner::Bytes(bytes) => Box::pin(Ready((!bytes.is_empty()).then_some(Ok(bytes)))),
            Inner::Once { stream, .. } => {
                let taken = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                taken.unwrap_or_else(|| Box::pin(Ready(Some(Err("the body's stream was already read".into())))))
            }
            Inner::Replayable { open, .. } => open(),
            Inner::Reading { stream, .. } => Box::pin(Shared(stream)),
        }
    }

    /// The next bytes, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, BodyError>> {
        std::future::poll_fn(|cx| self.poll_bytes(cx)).await
    }

    /// All the bytes, refusing more than `limit` of them.
    pub async fn collect_limited(mut self, limit: u64) -> Result<Bytes, BodyError> {
        if let Inner::Bytes(bytes) = &self.0 {
            return if bytes.len() as u64 <= limit { Ok(bytes.clone()) } else { Err(too_long(limit)) };
        }
        if self.len().is_some_and(|len| len > limit) {
            return Err(too_long(limit));
        }
        let Some(first) = self.next().await.transpose()? else { return Ok(Bytes::new()) };
        let mut all = Vec::new();
        let mut chunk = first;
        loop {
            if all.len() as u64 + chunk.len() as u64 > limit {
                return Err(too_long(limit));
            }
            match self.next().await.transpose()? {
                None if all.is_empty() => return Ok(chunk),
                None => {
                    all.extend_from_slice(&chunk);
                    return Ok(all.into());
                }
                Some(next) => {
                    all.extend_from_slice(&chunk);
                    chunk = next;
                }
            }
        }
    }

    /// All the bytes.
    pub async fn collect(self) -> Result<Bytes, BodyError> {
        self.collect_limited(u64::MAX).await
    }

    fn poll_bytes(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        loop {
            match &mut self.0 {
                Inner::Bytes(bytes) if bytes.is_empty() => return Poll::Ready(None),
                Inner::Bytes(bytes) => return Poll::Ready(Some(Ok(std::mem::take(bytes)))),
                Inner::Reading { stream, left } => {
                    let next = stream.lock().unwrap_or_else(PoisonError::into_inner).as_mut().poll_next(cx);
                    if let (Poll::Ready(Some(Ok(bytes))), Some(left)) = (&next, left) {
                        *left = left.saturating_sub(bytes.len() as u64);
                    }
                    return next;
                }
                _ => {
                    let left = self.len();
                    let stream = std::mem::take(self).into_stream();
                    self.0 = Inner::Reading { stream: Arc::new(Mutex::new(stream)), left };
                }
            }
        }
    }
}

fn too_long(limit: u64) -> BodyError {
    format!("the body is longer than the limit of {limit} bytes").into()
}

struct Ready(Option<Result<Bytes, BodyError>>);

impl Stream for Ready {
    type Item = Result<Bytes, BodyError>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take())
    }
}

struct Shared(Arc<Mutex<BodyStream>>);

impl Stream for Shared {
    type Item = Result<Bytes, BodyError>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut().poll_next(cx)
    }
}

impl Stream for Body {
    type Item = Result<Bytes, BodyError>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_bytes(cx)
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.poll_bytes(cx).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.0, Inner::Bytes(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        self.len().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Inner::Bytes(bytes.into()))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.0, self.len()) {
            (Inner::Bytes(bytes), _) => write!(f, "Body({} bytes)", bytes.len()),
            (_, Some(len)) => write!(f, "Body(stream of {len} bytes)"),
            (_, None) => f.write_str("Body(stream)"),
        }
    }
}
