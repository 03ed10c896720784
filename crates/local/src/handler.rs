//! What the operations of every service have in common.

use http::{HeaderValue, Response, StatusCode, header, request::Parts};
use pileus_shape::{Body, Location, Operation, OperationSchema, Protocol, Target, Timestamp};
use pileus_wire::server::{self, ErrorAnswer};

use crate::ids::Ids;

/// What an operation knows besides its input and its service's state.
pub(crate) struct Context<'a> {
    /// Now.
    pub(crate) now: Timestamp,
    /// Makes ids.
    pub(crate) ids: &'a mut Ids,
    /// The region of the request's signature.
    pub(crate) region: &'a str,
    /// The id of the request.
    pub(crate) request_id: &'a str,
    /// The head of the request, for what no member carries.
    pub(crate) head: &'a Parts,
    /// The scheme and authority that the caller used, for answers that name it.
    pub(crate) base_url: &'a str,
}

/// What an operation answers when it refuses.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// More elements of the answer, by name.
    pub(crate) details: Vec<(&'static str, String)>,
    /// Headers of the answer.
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Fault {
    /// A refusal with status 400.
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self::with_status(400, code, message)
    }

    /// A refusal with this status.
    pub(crate) fn with_status(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), details: Vec::new(), headers: Vec::new() }
    }

    /// The same with one more element.
    #[must_use]
    pub(crate) fn detail(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.details.push((name, value.into()));
        self
    }

    /// The same with one more header.
    #[must_use]
    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The answer in a protocol's format.
    pub(crate) fn encode(&self, protocol: Protocol, request_id: &str, extended_request_id: &str) -> Response<Body> {
        let extra: Vec<(&str, &str)> = self.details.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = ErrorAnswer {
            status: self.status,
            code: self.code,
            message: &self.message,
            fault: if self.status >= 500 { pileus_wire::Fault::Receiver } else { pileus_wire::Fault::Sender },
            request_id,
            extended_request_id,
            extra: &extra,
            wrapped: protocol == Protocol::AwsQuery,
            ..ErrorAnswer::default()
        };
        let mut response = server::encode_error(protocol, &answer);
        for (name, value) in &self.headers {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().insert(*name, value);
            }
        }
        response
    }

    /// The answer to a service of which nothing is known: as those with forms have it, or as those with JSON.
    pub(crate) fn encode_for_any(&self, is_form: bool, request_id: &str) -> Response<Body> {
        if is_form {
            return self.encode(Protocol::AwsQuery, request_id, "");
        }
        let message = self.message.replace('\\', "\\\\").replace('"', "\\\"");
        let mut response = Response::new(Body::from(format!("{{\"__type\":\"{}\",\"message\":\"{message}\"}}", self.code)));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-amz-json-1.0"));
        response.headers_mut().insert("x-amzn-errortype", HeaderValue::from_static(self.code));
        response
    }
}

/// What an operation gives: its output, or a refusal.
pub(crate) type Outcome<T> = Result<T, Fault>;

/// An operation that a service answers, on its state `S`.
pub(crate) trait Handle<S>: Operation {
    /// Carries it out.
    fn handle(self, state: &mut S, context: &mut Context<'_>) -> Outcome<Self::Output>;

    /// Refuses a request by its bytes, before they are read: a digest that does not fit them; mostly nothing.
    fn check(_head: &Parts, _body: &[u8]) -> Outcome<()> {
        Ok(())
    }

    /// Changes the answer's head where no member can say it; mostly nothing.
    fn finish(_response: &mut Response<Body>) {}
}

/// A row of a service's table of answered operations.
pub(crate) struct Route<S> {
    pub(crate) schema: &'static OperationSchema,
    pub(crate) call: fn(&mut S, &mut Context<'_>, path: &str, body: Body) -> Outcome<Response<Body>>,
}

impl<S> Route<S> {
    /// The row of `O`.
    pub(crate) const fn of<O: Handle<S>>() -> Self {
        Self { schema: O::OPERATION, call: call::<S, O> }
    }
}

fn call<S, O: Handle<S>>(state: &mut S, context: &mut Context<'_>, path: &str, body: Body) -> Outcome<Response<Body>> {
    O::check(context.head, body.bytes().map_or(&[], |bytes| bytes))?;
    let mut input = O::default();
    server::decode_request(O::OPERATION, context.head, path, body, &mut input)
        .map_err(|error| undecodable(O::OPERATION, &error))?;
    let missing = pileus_shape::missing_required(&input);
    if let Some(first) = missing.first() {
        return Err(missing_parameter(O::OPERATION, first));
    }
    let output = input.handle(state, context)?;
    let mut response = server::encode_response(O::OPERATION, &output, context.request_id)
        .map_err(|error| Fault::with_status(500, "InternalError", format!("the answer cannot be written: {error}")))?;
    O::finish(&mut response);
    Ok(response)
}

fn undecodable(operation: &OperationSchema, error: &server::DecodeError) -> Fault {
    use Protocol::RestXml;
    use server::DecodeErrorKind::{InvalidValue, Malformed, UnknownParameter};
    match (error.kind, operation.service.protocol) {
        (Malformed, RestXml) => malformed_xml(error.to_string()),
        (Malformed, _) => Fault::new("MalformedQueryString", error.to_string()),
        (InvalidValue, RestXml) => {
            let member = operation.input.members.iter().find(|member| member.name == error.parameter);
            let Some(member) = member.filter(|member| member.location != Location::Body) else {
                return malformed_xml(error.to_string());
            };
            let name = member.wire_name();
            let message = match member.target {
                Target::Integer | Target::Long => format!("Provided {name} not an integer or within integer range"),
                _ => error.to_string(),
            };
            Fault::new("InvalidArgument", message).detail("ArgumentName", name)
        }
        (InvalidValue, _) => Fault::new("InvalidParameterValue", error.to_string()),
        (UnknownParameter, _) => Fault::new("UnknownParameter", format!("The parameter {} is not recognized", error.parameter)),
    }
}

fn malformed_xml(reason: String) -> Fault {
    let message = "The XML you provided was not well-formed or did not validate against our published schema";
    Fault::new("MalformedXML", message).detail("Reason", reason)
}

fn missing_parameter(operation: &OperationSchema, path: &str) -> Fault {
    match operation.service.protocol {
        // A member of a document, not of the request's head.
        Protocol::RestXml if path.contains('.') => malformed_xml(format!("{path} is missing")),
        Protocol::RestXml => {
            Fault::new("InvalidRequest", format!("Missing required parameter: {path}")).detail("ArgumentName", path)
        }
        _ => Fault::new("MissingParameter", format!("The request must contain the parameter {path}")),
    }
}
