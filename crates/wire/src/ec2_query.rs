//! The ec2Query protocol, the client's directions: forms out, XML in.

use http::{HeaderValue, Method, Request, header};
use pileus_shape::{Body, OperationSchema, Result, Structure};

use crate::{payload, query::Form, xml};

pub(crate) fn encode_request(op: &OperationSchema, input: &dyn Structure) -> Result<Request<Body>> {
    let mut form = Form::new(op.name, op.service.version);
    form.structure(input)?;
    let mut request = Request::new(Body::from(form.finish()));
    *request.method_mut() = Method::POST;
    let form_encoded = HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers_mut().insert(header::CONTENT_TYPE, form_encoded);
    Ok(request)
}

pub(crate) fn decode_response(body: &Body, output: &mut dyn Structure) -> Result<()> {
    xml::Reader::document(payload::in_memory(body)?, output, xml::Scope::Nested)
}
