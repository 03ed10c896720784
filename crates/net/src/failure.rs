//! What went wrong, in words: hyper's errors name neither the peer nor how far it came.

use std::{error::Error, io};

use crate::{TransportError, TransportErrorKind as Kind};

/// No answer came.
pub(crate) fn exchange(peer: &str, error: hyper::Error, within: bool) -> TransportError {
    let kind = if error.is_user() { Kind::Request } else { Kind::Io };
    let when = if within { "within the head of its answer" } else { "before answering" };
    let message = if error.is_body_write_aborted() {
        format!("the request's body ended before its declared length, sending to {peer}")
    } else if error.is_user() {
        format!("the request to {peer} could not be sent: {}", cause(&error))
    } else if error.is_parse() {
        format!("{peer} answered with something that is not HTTP/1.1: {}", cause(&error))
    } else if error.is_incomplete_message() {
        format!("{peer} closed the connection {when}")
    } else {
        match io_kind(&error) {
            Some(io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted) => {
                format!("{peer} reset the connection {when}")
            }
            Some(io::ErrorKind::BrokenPipe) => format!("{peer} closed the connection while the request was sent"),
            Some(io::ErrorKind::UnexpectedEof) => format!("{peer} closed the connection {when}, without ending TLS"),
            _ => format!("the connection to {peer} broke {when}: {}", cause(&error)),
        }
    };
    TransportError::new(kind, message).with_source(error)
}

/// The connection ended before the request was sent.
pub(crate) fn unsent(peer: &str, error: hyper::Error) -> TransportError {
    let message = format!("{peer} closed the connection before the request was sent");
    TransportError::new(Kind::Connect, message).with_source(error)
}

/// The answer's body broke off after `received` bytes.
pub(crate) fn body(peer: &str, error: hyper::Error, received: u64, expected: Option<u64>) -> TransportError {
    let amount = amount(received, expected);
    let message = match io_kind(&error) {
        _ if error.is_user() => format!("the request to {peer} could not be sent to its end: {}", cause(&error)),
        Some(io::ErrorKind::UnexpectedEof) => format!("{peer} closed the connection after {amount} of body"),
        Some(io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted) => {
            format!("{peer} reset the connection after {amount} of body")
        }
        Some(io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput) => {
            format!("{peer} sent a malformed chunked body, after {amount}: {}", cause(&error))
        }
        _ if error.is_incomplete_message() => format!("{peer} closed the connection after {amount} of body"),
        _ => format!("the connection to {peer} broke after {amount} of body: {}", cause(&error)),
    };
    let kind = if error.is_user() { Kind::Request } else { Kind::Io };
    TransportError::new(kind, message).with_source(error)
}

/// "3 bytes", or "3 of 7 bytes".
pub(crate) fn amount(received: u64, expected: Option<u64>) -> String {
    match expected {
        Some(expected) => format!("{received} of {expected} bytes"),
        None => format!("{received} bytes"),
    }
}

fn chain(error: &hyper::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(error.source(), |&error| error.source())
}

/// The innermost cause, which is the one that tells something.
fn cause(error: &hyper::Error) -> String {
    chain(error).last().map_or_else(|| error.to_string(), ToString::to_string)
}

fn io_kind(error: &hyper::Error) -> Option<io::ErrorKind> {
    chain(error).find_map(|error| error.downcast_ref::<io::Error>()).map(io::Error::kind)
}
