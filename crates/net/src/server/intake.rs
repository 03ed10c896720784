use std::{
    net::SocketAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body as _;
use hyper::body::Incoming;
use pileus_shape::{Body, BodyError};

use super::connection::{Breach, Progress};
use crate::{TransportError, TransportErrorKind, failure, watchdog::Watchdog};

/// The body of a request, as it arrives, within the server's limits.
struct Intake {
    /// What was read before anyone asked.
    ahead: Option<Result<Bytes, BodyError>>,
    /// `None` once the body ended or failed.
    incoming: Option<Incoming>,
    progress: Arc<Progress>,
    peer: SocketAddr,
    received: u64,
    expected: Option<u64>,
    limit: u64,
    stall: Duration,
    watchdog: Watchdog,
    waiting: bool,
}

/// The body that `incoming` brings. One that came whole with its head is bytes in memory.
pub(super) fn body(incoming: Incoming, progress: &Arc<Progress>, peer: SocketAddr, limit: u64, stall: Duration) -> Body {
    if incoming.is_end_stream() {
        return Body::empty();
    }
    let expected = incoming.size_hint().exact();
    let mut intake = Intake {
        ahead: None,
        incoming: Some(incoming),
        progress: Arc::clone(progress),
        peer,
        received: 0,
        expected,
        limit,
        stall,
        watchdog: Watchdog::new(),
        waiting: false,
    };
    // To ask for the body of a request that expects 100-continue is to invite it: the handler may rather refuse.
    if !progress.expects_continue()
        && let Poll::Ready(chunk) = intake.poll_incoming(&mut Context::from_waker(Waker::noop()))
    {
        match (chunk, &intake.incoming) {
            (None, _) => return Body::empty(),
            (Some(Ok(bytes)), None) => return Body::from(bytes),
            (chunk, _) => intake.ahead = chunk,
        }
    }
    Body::stream(intake, expected)
}

impl Intake {
    fn poll_incoming(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        let Some(incoming) = &mut self.incoming else { return Poll::Ready(None) };
        loop {
            match Pin::new(&mut *incoming).poll_frame(cx) {
                Poll::Pending => {
                    if !std::mem::replace(&mut self.waiting, true) {
                        self.watchdog.restart(self.received);
                    }
                    if self.watchdog.poll(cx, self.received, self.stall).is_pending() {
                        return Poll::Pending;
                    }
                    let amount = failure::amount(self.received, self.expected);
                    let message = format!("timed out: {} sent nothing for {:?} after {amount} of body", self.peer, self.stall);
                    return self.refuse(Breach::Stalled, TransportErrorKind::Timeout, message);
                }
                Poll::Ready(None) => {
                    self.incoming = None;
                    return Poll::Ready(None);
                }
                Poll::Ready(Some(Err(error))) => {
                    self.incoming = None;
                    let error = failure::body(&self.peer.to_string(), error, self.received, self.expected);
                    return Poll::Ready(Some(Err(error.into())));
                }
                Poll::Ready(Some(Ok(frame))) => {
                    self.waiting = false;
                    let Ok(bytes) = frame.into_data() else { continue };
                    self.received += bytes.len() as u64;
                    if self.received > self.limit {
                        let message = format!("the body of a request is longer than the limit of {} bytes", self.limit);
                        return self.refuse(Breach::TooLong, TransportErrorKind::Request, message);
                    }
                    if incoming.is_end_stream() {
                        self.incoming = None;
                    }
                    return Poll::Ready(Some(Ok(bytes)));
                }
            }
        }
    }

    fn refuse(&mut self, breach: Breach, kind: TransportErrorKind, message: String) -> Poll<Option<Result<Bytes, BodyError>>> {
        self.incoming = None;
        self.progress.breach(breach);
        Poll::Ready(Some(Err(TransportError::new(kind, message).into())))
    }
}

impl Stream for Intake {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.ahead.take() {
            Some(chunk) => Poll::Ready(Some(chunk)),
            None => self.poll_incoming(cx),
        }
    }
}

impl Drop for Intake {
    fn drop(&mut self) {
        if self.incoming.is_some() {
            self.progress.unread();
        }
    }
}
