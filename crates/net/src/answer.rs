use std::{
    collections::VecDeque,
    pin::Pin,
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body as _;
use hyper::body::Incoming;
use pileus_shape::{Body, BodyError};

use crate::{TransportError, TransportErrorKind, failure, pool::Lease};

/// The body of an answer, as it arrives. It has the connection, and gives it back at its end.
struct Answer {
    /// What was read before anyone asked.
    ahead: VecDeque<Result<Bytes, BodyError>>,
    /// Both `None` once the body ended or failed.
    incoming: Option<Incoming>,
    lease: Option<Lease>,
    silence: Option<Duration>,
    received: u64,
    expected: Option<u64>,
}

/// The body that `incoming` brings.
///
/// What came with the head is taken at once: most answers are whole by then, so they need no stream and their connection is
/// free for the next request before the caller looks at them.
pub(crate) fn body(incoming: Incoming, lease: Lease, silence: Option<Duration>) -> Body {
    if incoming.is_end_stream() {
        lease.finish();
        return Body::empty();
    }
    let expected = incoming.size_hint().exact();
    let mut answer =
        Answer { ahead: VecDeque::new(), incoming: Some(incoming), lease: Some(lease), silence, received: 0, expected };
    let cx = &mut Context::from_waker(Waker::noop());
    // The second chunk is for a chunked body, whose end comes apart from its bytes.
    let chunks = if expected.is_some() { 1 } else { 2 };
    while answer.ahead.len() < chunks {
        match answer.poll_incoming(cx) {
            Poll::Ready(Some(chunk)) => answer.ahead.push_back(chunk),
            Poll::Ready(None) | Poll::Pending => break,
        }
    }
    if answer.lease.is_none() {
        match (answer.ahead.len(), answer.ahead.pop_front()) {
            (0, _) => return Body::empty(),
            (1, Some(Ok(bytes))) => return Body::from(bytes),
            (_, Some(first)) => answer.ahead.push_front(first),
            (_, None) => {}
        }
    }
    Body::stream(answer, expected)
}

impl Answer {
    fn poll_incoming(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        let (Some(lease), Some(incoming)) = (&mut self.lease, &mut self.incoming) else { return Poll::Ready(None) };
        loop {
            lease.conn.drive(cx);
            let chunk = match Pin::new(&mut *incoming).poll_frame(cx) {
                Poll::Pending => match lease.conn.poll_silence(cx, self.silence) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(()) => Some(Err(silent(&lease.host.peer, self.silence, self.received, self.expected))),
                },
                Poll::Ready(None) => None,
                Poll::Ready(Some(Err(error))) => {
                    // What ended the connection says more than what its body was told.
                    let error = lease.conn.take_ended().unwrap_or(error);
                    Some(Err(failure::body(&lease.host.peer, error, self.received, self.expected)))
                }
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(bytes) => {
                        self.received += bytes.len() as u64;
                        Some(Ok(bytes))
                    }
                    Err(_trailers) => continue,
                },
            };
            lease.conn.waited();
            match &chunk {
                None => self.finish(),
                Some(Ok(_)) if incoming.is_end_stream() => self.finish(),
                Some(Ok(_)) => {}
                Some(Err(_)) => (self.incoming, self.lease) = (None, None),
            }
            return Poll::Ready(chunk.map(|chunk| chunk.map_err(BodyError::from)));
        }
    }

    /// Lets the connection go: back to the pool if nothing is left on it, closed otherwise.
    fn finish(&mut self) {
        self.incoming = None;
        if let Some(lease) = self.lease.take() {
            lease.finish();
        }
    }
}

fn silent(peer: &str, silence: Option<Duration>, received: u64, expected: Option<u64>) -> TransportError {
    let message = format!(
        "timed out: {peer} sent nothing for {:?} after {} of body",
        silence.unwrap_or_default(),
        failure::amount(received, expected)
    );
    TransportError::new(TransportErrorKind::Timeout, message)
}

impl Stream for Answer {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.ahead.pop_front() {
            Some(chunk) => Poll::Ready(Some(chunk)),
            None => self.poll_incoming(cx),
        }
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.finish();
    }
}
