//! The only crate with sockets: TCP, TLS, HTTP client and server.

mod transport;

pub use transport::{BoxFuture, Clock, SystemClock, Transport, TransportError, TransportErrorKind};
