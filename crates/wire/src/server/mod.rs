//! The server's directions: route and decode requests, encode answers and errors.

mod answer;
mod ec2_query;
mod error;
mod form;
mod rest_xml;
mod template;

use http::{Response, request::Parts};
use pileus_shape::{Body, OperationSchema, Protocol, Result, ServiceSchema, Structure};

pub use answer::ErrorAnswer;
pub use error::{DecodeError, DecodeErrorKind, RouteError};

/// Finds the operation a request asks for.
///
/// `path` is the request's path, percent-encoded, rewritten by the caller where a bucket came from the host name. `body` is
/// the form of query protocols; others do not look at it.
///
/// REST operations that share method, path and literal parameters (`?uploads`) are told apart by the parameters and headers
/// that they require (`partNumber`, `x-amz-copy-source`), and by `x-id`, where a client sends it.
pub fn route(
    service: &ServiceSchema,
    ops: &[&'static OperationSchema],
    parts: &Parts,
    path: &str,
    body: &[u8],
) -> Result<&'static OperationSchema, RouteError> {
    match service.protocol {
        Protocol::Ec2Query => ec2_query::route(ops, parts, body),
        Protocol::RestXml => rest_xml::route(ops, parts, path),
        other => Err(RouteError::Malformed(crate::not_built_in(other).to_string())),
    }
}

/// Whether the request's body is handed on unread, as a stream.
pub fn is_streaming_input(op: &OperationSchema) -> bool {
    crate::has_bindings(op.service.protocol) && crate::payload::is_streaming(op.input)
}

/// Fills `input` from a request. Unless [`is_streaming_input`], `body` must be in memory (`Body::from(bytes)`).
///
/// A query protocol's parameters may also stand in the URI's query. Those the operation has no member for are refused, but
/// for the ones that signatures use; REST protocols ignore what they do not know.
pub fn decode_request(
    op: &OperationSchema,
    parts: &Parts,
    path: &str,
    body: Body,
    input: &mut dyn Structure,
) -> Result<(), DecodeError> {
    match op.service.protocol {
        Protocol::Ec2Query => ec2_query::decode_request(parts, &body, input),
        Protocol::RestXml => rest_xml::decode_request(op, parts, path, body, input),
        other => Err(crate::not_built_in(other).into()),
    }
}

/// The answer of success. `request_id` goes where the protocol has it: in the document, or the header `x-amz-request-id`.
pub fn encode_response(op: &OperationSchema, output: &dyn Structure, request_id: &str) -> Result<Response<Body>> {
    match op.service.protocol {
        Protocol::Ec2Query => ec2_query::encode_response(op, output, request_id),
        Protocol::RestXml => rest_xml::encode_response(op, output, request_id),
        other => Err(crate::not_built_in(other)),
    }
}

/// The answer of failure in the protocol's format. (The answer to a HEAD has no body: drop it.)
pub fn encode_error(protocol: Protocol, error: &ErrorAnswer<'_>) -> Response<Body> {
    match protocol {
        Protocol::Ec2Query => answer::ec2_error(error),
        _ => answer::rest_error(error),
    }
}
