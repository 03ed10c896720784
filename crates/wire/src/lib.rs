//! The AWS protocols, both directions. No I/O.
//!
//! One function per direction reads the schemas; there is no case per operation. A client calls [`encode_request`], then
//! [`decode_response`] or [`decode_error`]; a server (feature `server`) routes and does the reverse with the same tables.
//!
//! A protocol is one file that puts together what protocols share: `text` (scalars), `xml` (documents), `query` (forms),
//! `http_binding` and `payload` (the parts of an HTTP message). Everything that reads outside bytes is a pure function with
//! limits, so all of the public functions here are fit for fuzzing.

mod ec2_query;
mod error_body;
mod http_binding;
mod payload;
mod percent;
mod query;
mod rest_xml;
#[cfg(feature = "server")]
pub mod server;
mod status;
mod text;
mod xml;

use http::response::Parts;
use pileus_shape::{Body, OperationSchema, Protocol, ServiceSchema, Structure, Target};

pub use error_body::{ErrorBody, Fault, request_id};
pub use pileus_shape::{Error, Result};

/// The HTTP request of a call. Its URI is path and query only, percent-encoded; a streaming body is the input's own.
pub fn encode_request(op: &OperationSchema, input: &dyn Structure) -> Result<http::Request<Body>> {
    match op.service.protocol {
        Protocol::Ec2Query => ec2_query::encode_request(op, input),
        Protocol::RestXml => rest_xml::encode_request(op, input),
        other => Err(not_built_in(other)),
    }
}

/// What the operation puts before the host name, its labels filled from the input; mostly empty.
pub fn host_prefix(op: &OperationSchema, input: &dyn Structure) -> Result<String> {
    http_binding::host_prefix(op, input)
}

/// Whether the answer's body is handed on unread, as a stream.
pub fn is_streaming_output(op: &OperationSchema) -> bool {
    has_bindings(op.service.protocol) && payload::is_streaming(op.output)
}

/// Fills `output` from a successful answer. Unless [`is_streaming_output`], `body` must be in memory (`Body::from(bytes)`).
pub fn decode_response(op: &OperationSchema, parts: &Parts, body: Body, output: &mut dyn Structure) -> Result<()> {
    match op.service.protocol {
        Protocol::Ec2Query => ec2_query::decode_response(&body, output),
        Protocol::RestXml => rest_xml::decode_response(op, parts, body, output),
        other => Err(not_built_in(other)),
    }
}

/// Whether a body that came with a status of success is an error all the same, as some S3 operations answer. The document's
/// root tells; a body that is not a document, such as an object's bytes, is never looked at.
pub fn body_is_error(op: &OperationSchema, body: &[u8]) -> bool {
    let document = op.output.payload().is_none_or(|index| matches!(op.output.members[index].target, Target::Structure));
    op.service.protocol == Protocol::RestXml && document && error_body::is_error(body)
}

/// What an answer that is an error says. Never fails: of a body that cannot be read, what status and headers say remains.
/// `details` is an error structure to fill as far as the answer has its members.
pub fn decode_error(service: &ServiceSchema, parts: &Parts, body: &[u8], details: Option<&mut dyn Structure>) -> ErrorBody {
    match service.protocol {
        Protocol::Ec2Query | Protocol::RestXml => error_body::read(parts, body, details),
        _ => error_body::read(parts, b"", None),
    }
}

fn has_bindings(protocol: Protocol) -> bool {
    matches!(protocol, Protocol::RestXml | Protocol::RestJson)
}

fn not_built_in(protocol: Protocol) -> Error {
    Error::new(format!("the protocol {protocol:?} is not built in"))
}
