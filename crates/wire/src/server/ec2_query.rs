//! The ec2Query protocol, the server's directions: forms in, XML out.

use http::{HeaderValue, Response, StatusCode, header, request::Parts};
use pileus_shape::{Body, OperationSchema, Result, Structure};

use super::{
    DecodeError, RouteError,
    form::{Form, Tree},
};
use crate::{
    payload,
    xml::{Scope, Writer},
};

pub(super) fn route(
    ops: &[&'static OperationSchema],
    parts: &Parts,
    body: &[u8],
) -> Result<&'static OperationSchema, RouteError> {
    let form = Form { query: parts.uri.query().unwrap_or(""), body };
    let action = form.find("Action").map_err(|e| RouteError::Malformed(e.to_string()))?.ok_or(RouteError::NoAction)?;
    ops.iter().find(|op| op.name == action).copied().ok_or(RouteError::UnknownAction(action))
}

pub(super) fn decode_request(parts: &Parts, body: &Body, input: &mut dyn Structure) -> Result<(), DecodeError> {
    let form = Form { query: parts.uri.query().unwrap_or(""), body: payload::in_memory(body)? };
    Tree::parse(&form)?.decode(input)
}

pub(super) fn encode_response(op: &OperationSchema, output: &dyn Structure, request_id: &str) -> Result<Response<Body>> {
    let root = format!("{}Response", op.name);
    let mut xml = Writer::new();
    xml.declare();
    xml.start(&root, op.service.xml_namespace);
    if !request_id.is_empty() {
        xml.text_element("requestId", request_id);
    }
    xml.members(output, Scope::Nested)?;
    if op.output.members.is_empty() {
        xml.text_element("return", "true");
    }
    xml.end(&root);
    let mut response = Response::new(Body::from(xml.finish()));
    *response.status_mut() = StatusCode::from_u16(op.status).unwrap_or(StatusCode::OK);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/xml;charset=UTF-8"));
    Ok(response)
}
