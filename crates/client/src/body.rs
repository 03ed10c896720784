//! Bodies from files, readers and streams, and to them.
//!
//! ```no_run
//! # async fn example() -> pileus_client::Result<()> {
//! use pileus_client::body;
//!
//! let upload = body::from_file("my-file.txt").await?; // read anew for each attempt
//! let download = upload; // as an answer has it
//! body::to_file(download, "copy.txt").await?;
//! # Ok(())
//! # }
//! ```

use std::{
    fs::File,
    future::Future as _,
    io::{self, Read as _},
    path::Path,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::{Buf as _, Bytes, BytesMut};
use futures_core::Stream;
use tokio::{
    io::{AsyncBufRead, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf},
    task::{JoinHandle, spawn_blocking},
};

pub use pileus_shape::{Body, BodyError, BodyStream};

/// How much is read of a file or reader at a time.
const CHUNK: usize = 128 << 10;

/// The bytes of a file, as long as it is now. It is opened and read anew for each attempt, a chunk at a time.
///
/// # Errors
/// When the file cannot be opened, or is no regular file.
pub async fn from_file(path: impl AsRef<Path>) -> io::Result<Body> {
    let path = path.as_ref().to_owned();
    let (path, len) = blocking(move || {
        let told = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let meta = File::open(&path).and_then(|file| file.metadata()).map_err(told)?;
        if !meta.is_file() {
            return Err(told(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file")));
        }
        Ok((Arc::from(path), meta.len()))
    })
    .await?;
    let open = move || {
        let work = Reading::Open(Arc::clone(&path));
        Box::pin(FileStream { work: Some(work), busy: None, path: Arc::clone(&path), left: len, len }) as BodyStream
    };
    Ok(if len == 0 { Body::empty() } else { Body::replayable(open, Some(len)) })
}

/// The bytes that a reader gives, read once: a call that has begun to send them is not retried. `len` is how many there will
/// be, when known; S3 demands it.
pub fn from_reader(reader: impl AsyncRead + Send + 'static, len: impl Into<Option<u64>>) -> Body {
    let len = len.into();
    Body::stream(ReaderStream { reader: Some(Box::pin(reader)), buffer: BytesMut::new(), left: len, len }, len)
}

/// The bytes of a stream, read once: a call that has begun to send them is not retried. `len` is how many there will be, when
/// known; S3 demands it.
pub fn from_stream<E>(stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static, len: impl Into<Option<u64>>) -> Body
where
    E: Into<BodyError> + 'static,
{
    Body::stream(Mapped(Box::pin(stream)), len.into())
}

/// A reader of a body's bytes.
pub fn into_async_read(body: Body) -> BodyReader {
    BodyReader { body, chunk: Bytes::new() }
}

/// Writes a body to its end, and flushes. Gives the number of bytes.
///
/// # Errors
/// When the body breaks off, or cannot be written.
pub async fn write_to<W: AsyncWrite + Unpin + ?Sized>(mut body: Body, to: &mut W) -> io::Result<u64> {
    let mut written = 0;
    while let Some(chunk) = body.next().await {
        let chunk = chunk.map_err(broken)?;
        to.write_all(&chunk).await?;
        written += chunk.len() as u64;
    }
    to.flush().await?;
    Ok(written)
}

/// Writes a body to a file, which is made or, if there is one, replaced. Gives the number of bytes.
///
/// # Errors
/// When the body breaks off, or the file cannot be written; what was written so far remains.
pub async fn to_file(body: Body, path: impl AsRef<Path>) -> io::Result<u64> {
    let path = path.as_ref();
    let told = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let mut file = tokio::fs::File::create(path).await.map_err(told)?;
    file.set_max_buf_size(CHUNK);
    write_to(body, &mut file).await.map_err(told)
}

fn broken(error: BodyError) -> io::Error {
    io::Error::other(error)
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    spawn_blocking(work).await.unwrap_or_else(|ended| Err(io::Error::other(ended)))
}

/// A file being read on the runtime's threads for blocking work, straight into the chunks that are sent.
struct FileStream {
    /// What to do next, unless it is being done, or there is nothing left.
    work: Option<Reading>,
    busy: Option<JoinHandle<io::Result<(File, Bytes)>>>,
    path: Arc<Path>,
    left: u64,
    len: u64,
}

enum Reading {
    Open(Arc<Path>),
    Next(File),
}

impl Stream for FileStream {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Some(work) = this.work.take() {
            let want = this.left.min(CHUNK as u64);
            this.busy = Some(spawn_blocking(move || {
                let file = match work {
                    Reading::Open(path) => File::open(path)?,
                    Reading::Next(file) => file,
                };
                // One more, so that the end is seen without growing.
                let mut chunk = Vec::with_capacity(want as usize + 1);
                (&file).take(want).read_to_end(&mut chunk)?;
                Ok((file, Bytes::from(chunk)))
            }));
        }
        let Some(busy) = &mut this.busy else { return Poll::Ready(None) };
        let read = ready!(Pin::new(busy).poll(cx)).unwrap_or_else(|ended| Err(io::Error::other(ended)));
        this.busy = None;
        let (file, chunk) = match read {
            Ok(read) => read,
            Err(error) => return Poll::Ready(Some(Err(format!("{}: {error}", this.path.display()).into()))),
        };
        if chunk.is_empty() {
            let (read, path) = (this.len - this.left, this.path.display());
            return Poll::Ready(Some(Err(format!("{path}: it became shorter: {read} of {} bytes are left", this.len).into())));
        }
        this.left -= chunk.len() as u64;
        if this.left > 0 {
            this.work = Some(Reading::Next(file));
        }
        Poll::Ready(Some(Ok(chunk)))
    }
}

struct ReaderStream {
    /// `None` at the end.
    reader: Option<Pin<Box<dyn AsyncRead + Send>>>,
    buffer: BytesMut,
    left: Option<u64>,
    len: Option<u64>,
}

impl Stream for ReaderStream {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Some(reader) = &mut this.reader else { return Poll::Ready(None) };
        if this.left == Some(0) {
            this.reader = None;
            return Poll::Ready(None);
        }
        let want = this.left.unwrap_or(u64::MAX).min(CHUNK as u64) as usize;
        this.buffer.reserve(want.max(1));
        // It keeps nothing between polls.
        let read = ready!(pin!(reader.as_mut().take(want as u64).read_buf(&mut this.buffer)).poll(cx));
        let chunk = this.buffer.split().freeze();
        match (read, &mut this.left) {
            (Err(error), _) => {
                this.reader = None;
                Poll::Ready(Some(Err(error.into())))
            }
            (Ok(0), Some(left)) => {
                let (read, len) = (this.len.unwrap_or_default() - *left, this.len.unwrap_or_default());
                this.reader = None;
                Poll::Ready(Some(Err(format!("the reader ended after {read} of {len} bytes").into())))
            }
            (Ok(0), None) => {
                this.reader = None;
                Poll::Ready(None)
            }
            (Ok(read), left) => {
                if let Some(left) = left {
                    *left = left.saturating_sub(read as u64);
                }
                Poll::Ready(Some(Ok(chunk)))
            }
        }
    }
}

struct Mapped<E>(Pin<Box<dyn Stream<Item = Result<Bytes, E>> + Send>>);

impl<E: Into<BodyError>> Stream for Mapped<E> {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx).map_err(Into::into)
    }
}

/// Reads a body's bytes: made by [`into_async_read`].
#[derive(Debug)]
pub struct BodyReader {
    body: Body,
    chunk: Bytes,
}

impl AsyncBufRead for BodyReader {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let this = self.get_mut();
        while this.chunk.is_empty() {
            match ready!(Pin::new(&mut this.body).poll_next(cx)) {
                Some(Ok(chunk)) => this.chunk = chunk,
                Some(Err(error)) => return Poll::Ready(Err(broken(error))),
                None => break,
            }
        }
        Poll::Ready(Ok(&this.chunk))
    }

    fn consume(mut self: Pin<&mut Self>, amount: usize) {
        self.chunk.advance(amount);
    }
}

impl AsyncRead for BodyReader {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let chunk = ready!(self.as_mut().poll_fill_buf(cx))?;
        let amount = chunk.len().min(to.remaining());
        to.put_slice(&chunk[..amount]);
        self.consume(amount);
        Poll::Ready(Ok(()))
    }
}
