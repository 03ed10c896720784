//! The restXml protocol, the client's directions: HTTP bindings and XML documents both ways.

use http::{Method, Request, Uri, response::Parts};
use pileus_shape::{Body, Error, Field, OperationSchema, Result, Structure, TimestampFormat};

use crate::{
    http_binding,
    payload::{self, Root},
    status, text, xml,
};

pub(crate) fn encode_request(op: &OperationSchema, input: &dyn Structure) -> Result<Request<Body>> {
    let uri = http_binding::uri(op, input)?;
    let uri = Uri::try_from(uri).map_err(|e| Error::new(format!("path and query do not make a URI: {e}")))?;
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = uri;
    *request.method_mut() =
        Method::from_bytes(op.method.as_bytes()).map_err(|_| Error::new(format!("{:?} is not an HTTP method", op.method)))?;
    http_binding::write_headers(input, request.headers_mut())?;
    let root = Root {
        scope: xml::Scope::Request,
        name: op.input_xml_name,
        namespace: op.input_namespace.copied(),
        default_namespace: op.service.xml_namespace,
        declare: false,
    };
    let body = payload::write(input, &root, request.headers_mut())?;
    *request.body_mut() = body;
    Ok(request)
}

pub(crate) fn decode_response(op: &OperationSchema, parts: &Parts, body: Body, output: &mut dyn Structure) -> Result<()> {
    http_binding::read_headers(&parts.headers, output)?;
    status::read(parts.status, output)?;
    if op.output_unwrapped {
        return unwrapped(&body, output);
    }
    let document_required = op.method != "HEAD" && parts.status.as_u16() != 204;
    payload::read(body, output, xml::Scope::Response, document_required)
}

/// A document whose root is itself the only member. Some stores wrap it all the same, which is read too.
fn unwrapped(body: &Body, output: &mut dyn Structure) -> Result<()> {
    let bytes = payload::in_memory(body)?;
    let mut reader = xml::Reader::new(bytes)?;
    let mut wrapped = reader.clone();
    reader.root()?;
    let Ok(value) = reader.text() else {
        let root = wrapped.root()?;
        wrapped.structure(&root, output, xml::Scope::Response)?;
        return wrapped.finish();
    };
    reader.finish()?;
    let schema = output.schema();
    let Some(member) = schema.members.first() else { return Ok(()) };
    output
        .decode(0, &mut |field: &mut dyn Field| text::read(field.slot(), value.clone(), member, TimestampFormat::DateTime))
        .map_err(|e| e.in_member(member.name))
}
