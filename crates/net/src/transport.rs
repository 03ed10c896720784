use std::{fmt, future::Future, pin::Pin, time::Duration};

use pileus_shape::{Body, Timestamp};

/// A boxed future, as dyn traits need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one HTTP request to whoever answers it: a socket, the embedded cloud, a recording.
///
/// The request's URI is absolute. The answer's body may still be arriving. Dropping the future abandons the request.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends `request` and waits for the head of the answer.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

/// Why no answer came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// What sort of failure kept the answer away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The request itself cannot be sent (a bad URI, a bad header). Never retried.
    Request,
    /// No connection was made: name resolution, refused, TLS. Nothing was sent.
    Connect,
    /// No connection was made, because the server's certificate is not to be trusted. Nothing was sent, and trying again would
    /// end the same.
    Certificate,
    /// A deadline passed.
    Timeout,
    /// The connection broke, or what came was not HTTP, after sending began.
    Io,
    /// A server cannot listen at its address.
    Listen,
}

impl TransportError {
    /// An error of this kind, with what was being done and to whom.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), source: None }
    }

    /// The same error with its cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What sort of failure it was.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether a deadline passed: of connecting, of waiting for an answer, or within a body.
    pub fn is_timeout(&self) -> bool {
        self.kind == TransportErrorKind::Timeout
    }

    /// Whether there was no connection, so that nothing was sent and sending again is always safe.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind, TransportErrorKind::Connect | TransportErrorKind::Certificate)
    }

    /// Whether the request itself is at fault, so that sending it again cannot help.
    pub fn is_request(&self) -> bool {
        self.kind == TransportErrorKind::Request
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// The time a client lives by: the machine's, or the embedded cloud's.
pub trait Clock: fmt::Debug + Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
    /// Waits until `duration` has passed on this clock.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The machine's clock; sleeping needs a tokio runtime with time.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        std::time::SystemTime::now().into()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
