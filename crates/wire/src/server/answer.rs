use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use pileus_shape::Body;

use crate::{Fault, xml::Writer};

/// What an answer of failure says.
#[derive(Clone, Copy, Debug, Default)]
pub struct ErrorAnswer<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The service's code.
    pub code: &'a str,
    /// For people.
    pub message: &'a str,
    /// Whose fault it is.
    pub fault: Fault,
    /// The id of the request.
    pub request_id: &'a str,
    /// S3's second id; left out when empty.
    pub extended_request_id: &'a str,
    /// The path the request was for; left out when empty.
    pub resource: &'a str,
    /// More elements, by name.
    pub extra: &'a [(&'a str, &'a str)],
    /// Whether restXml writes `<ErrorResponse><Error>` instead of S3's bare `<Error>`.
    pub wrapped: bool,
    /// The namespace of a wrapped error's root; left out when empty.
    pub xml_namespace: &'a str,
}

/// `<Response><Errors><Error>..</Error></Errors><RequestID>..</RequestID></Response>`.
pub(super) fn ec2_error(error: &ErrorAnswer<'_>) -> Response<Body> {
    let mut xml = Writer::new();
    xml.declare();
    xml.start("Response", "");
    xml.start("Errors", "");
    xml.start("Error", "");
    elements(&mut xml, &[("Code", error.code), ("Message", error.message)]);
    elements(&mut xml, error.extra);
    xml.end("Error");
    xml.end("Errors");
    elements(&mut xml, &[("RequestID", error.request_id)]);
    xml.end("Response");
    respond(error, "text/xml;charset=UTF-8", xml)
}

/// S3's bare `<Error>`, or `<ErrorResponse><Error>..</Error><RequestId>..</RequestId></ErrorResponse>`.
pub(super) fn rest_error(error: &ErrorAnswer<'_>) -> Response<Body> {
    let mut xml = Writer::new();
    xml.declare();
    if error.wrapped {
        xml.start("ErrorResponse", error.xml_namespace);
    }
    xml.start("Error", "");
    if error.wrapped {
        let kind = if error.fault == Fault::Sender { "Sender" } else { "Receiver" };
        elements(&mut xml, &[("Type", kind)]);
    }
    elements(&mut xml, &[("Code", error.code), ("Message", error.message)]);
    if !error.resource.is_empty() {
        elements(&mut xml, &[("Resource", error.resource)]);
    }
    elements(&mut xml, error.extra);
    if error.wrapped {
        xml.end("Error");
        elements(&mut xml, &[("RequestId", error.request_id)]);
        xml.end("ErrorResponse");
    } else {
        elements(&mut xml, &[("RequestId", error.request_id)]);
        if !error.extended_request_id.is_empty() {
            elements(&mut xml, &[("HostId", error.extended_request_id)]);
        }
        xml.end("Error");
    }
    let mut response = respond(error, "application/xml", xml);
    set_header(response.headers_mut(), "x-amz-request-id", error.request_id);
    set_header(response.headers_mut(), "x-amz-id-2", error.extended_request_id);
    response
}

fn elements(xml: &mut Writer, elements: &[(&str, &str)]) {
    for (name, text) in elements {
        xml.text_element(name, text);
    }
}

fn respond(error: &ErrorAnswer<'_>, content_type: &'static str, xml: Writer) -> Response<Body> {
    let mut response = Response::new(Body::from(xml.finish()));
    *response.status_mut() = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

/// Sets a header unless it is empty or cannot be one.
pub(super) fn set_header(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let (false, Ok(value)) = (value.is_empty(), HeaderValue::from_str(value)) {
        headers.insert(HeaderName::from_static(name), value);
    }
}
