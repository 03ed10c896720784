//! The way of every request: read the body, check the signature, find the service and the operation, answer.

use std::{borrow::Cow, time::SystemTime};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, header, request::Parts};
use pileus_shape::{Body, BodyError, OperationSchema, Protocol, ServiceSchema};
use pileus_sign::{ChunkEvent, Credentials, Dialect, ReceivedBody, Verified, VerifyError, VerifyParams};
use pileus_wire::server::{self, ErrorAnswer, RouteError};

use crate::{
    ACCESS_KEY_ID, Auth, Cloud, SECRET_ACCESS_KEY,
    cloud::REGION,
    ec2,
    handler::{Context, Fault, Outcome, Route, not_implemented},
    s3,
};

/// Where in-process requests seem to go.
pub(crate) const BASE_URL: &str = "http://localhost:4566";

/// How a request came.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Arrival {
    /// From the same process, which lives on the cloud's clock.
    InProcess,
    /// Through a socket: its sender lives on the world's clock.
    Socket,
}

/// What is known of a request that was answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The service, or "".
    pub service: &'static str,
    /// The operation, or the method and path where none was found.
    pub operation: String,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The error's code, or "".
    pub code: String,
    /// The id of the request.
    pub request_id: String,
}

/// A service as the gateway sees it.
enum Service {
    S3,
    Ec2,
}

/// Answers one request.
pub(crate) async fn answer(
    cloud: &Cloud,
    request: Request<Body>,
    arrival: Arrival,
) -> Result<(Response<Body>, RequestRecord), BodyError> {
    let (parts, body) = request.into_parts();
    let body = match body.collect_limited(cloud.0.body_bytes_max).await {
        Ok(body) => body,
        Err(error) if arrival == Arrival::InProcess => return Err(error),
        Err(error) => {
            let fault = Fault::with_status(400, "IncompleteBody", format!("The request's body could not be read: {error}"));
            return Ok(respond(&parts, Service::S3, Err(fault), "", String::new()));
        }
    };
    Ok(handle(cloud, parts, body, arrival))
}

/// Answers one request whose body has arrived. No I/O: the clock is read once, at its start.
fn handle(cloud: &Cloud, mut parts: Parts, body: Bytes, arrival: Arrival) -> (Response<Body>, RequestRecord) {
    let now = cloud.0.clock.now();
    let mut state = cloud.lock();
    let state = &mut *state;
    let request_id = state.ids.uuid();
    let host = host(&parts).into_owned();
    let service = service_of(&parts, &host);
    let checked = check(cloud, &parts, &service, &body, now.into(), arrival).and_then(|verified| {
        let body = decode_chunks(&mut parts, verified.as_ref(), body)?;
        Ok((verified, body))
    });
    let (verified, body) = match checked {
        Ok(checked) => checked,
        Err(fault) => return respond(&parts, service, Err(fault), "", request_id),
    };
    if matches!(service, Service::S3) {
        s3::normalize(&mut parts);
    }
    let region = verified.as_ref().map_or(REGION, |verified| verified.signing_key.region());
    let base_url = format!("http://{host}");
    let mut context = Context { now, ids: &mut state.ids, region, request_id: &request_id, head: &parts, base_url: &base_url };
    let anonymous = verified.is_none() && cloud.0.auth == Auth::Verify;
    let (name, outcome) = match service {
        Service::S3 => {
            let path = s3::path_of(&parts, &host);
            dispatch(&mut state.s3, s3::SERVICE, s3::ROUTES, pileus_s3::OPERATIONS, &mut context, &path, body, anonymous)
        }
        Service::Ec2 => {
            let path = parts.uri.path();
            // AWS answers requests in the query of a GET as well as in the form of a POST.
            let form =
                if body.is_empty() { Bytes::copy_from_slice(parts.uri.query().unwrap_or_default().as_bytes()) } else { body };
            dispatch(&mut state.ec2, ec2::SERVICE, ec2::ROUTES, pileus_ec2::OPERATIONS, &mut context, path, form, anonymous)
        }
    };
    let name = name.map_or_else(|| format!("{} {}", parts.method, parts.uri.path()), |operation| operation.name.to_owned());
    respond(&parts, service, outcome, &name, request_id)
}

#[allow(clippy::too_many_arguments)]
fn dispatch<S: Advance>(
    state: &mut S,
    service: &'static ServiceSchema,
    routes: &[Route<S>],
    all: &[pileus_shape::OperationEntry],
    context: &mut Context<'_>,
    path: &str,
    body: Bytes,
    anonymous: bool,
) -> (Option<&'static OperationSchema>, Outcome<Response<Body>>) {
    state.advance(context.now);
    let operations: Vec<&'static OperationSchema> = all.iter().map(|entry| entry.schema).collect();
    let operation = match server::route(service, &operations, context.head, path, &body) {
        Ok(operation) => operation,
        Err(error) => return (None, Err(unrouted(service, &error, context.head))),
    };
    if anonymous && !state.allows_anonymous(operation, context, path) {
        return (Some(operation), Err(refused(&VerifyError::MissingAuthentication, service.protocol)));
    }
    let outcome = match routes.iter().find(|route| std::ptr::eq(route.schema, operation) || route.schema.name == operation.name) {
        Some(route) => (route.call)(state, context, path, body.into()),
        None => Err(not_implemented(operation)),
    };
    (Some(operation), outcome)
}

fn unrouted(service: &ServiceSchema, error: &RouteError, parts: &Parts) -> Fault {
    match (error, service.protocol) {
        (RouteError::NoAction, Protocol::Ec2Query) => {
            Fault::new("MissingAction", "The request must contain the parameter Action")
        }
        (RouteError::UnknownAction(name), _) => {
            Fault::new("InvalidAction", format!("The action {name} is not valid for this web service."))
        }
        (RouteError::NoRoute(_), Protocol::RestXml) => {
            Fault::with_status(405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
                .detail("Method", parts.method.as_str())
        }
        (error, _) => Fault::new("InvalidRequest", error.to_string()),
    }
}

/// The host that the caller asked for.
fn host(parts: &Parts) -> Cow<'_, str> {
    let header = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    header.or_else(|| parts.uri.authority().map(|authority| authority.as_str())).map_or(Cow::Borrowed("localhost"), Cow::Borrowed)
}

/// The service is named by the signature's scope; without one, by the host or by the shape of the request.
fn service_of(parts: &Parts, host: &str) -> Service {
    let scope = |text: &str| {
        let service =
            text.split("Credential=").nth(1)?.split(['/', '%', ',', '&']).filter(|part| !part.is_empty() && *part != "2F").nth(3);
        service.map(str::to_ascii_lowercase)
    };
    let authorization = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let named = authorization.and_then(scope).or_else(|| {
        let query = parts.uri.query()?;
        scope(&query.replace("%2F", "/").replace("%2f", "/"))
    });
    let form = parts
        .headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    match named.as_deref() {
        Some("ec2") => Service::Ec2,
        Some(_) => Service::S3,
        None if host.starts_with("ec2.") || (form && parts.uri.path() == "/" && parts.method == Method::POST) => Service::Ec2,
        None => Service::S3,
    }
}

fn dialect(service: &Service) -> Dialect {
    match service {
        Service::S3 => Dialect::S3,
        Service::Ec2 => Dialect::Ec2,
    }
}

/// Checks the signature; `None` for a request without one, which only some operations allow.
fn check(
    cloud: &Cloud,
    parts: &Parts,
    service: &Service,
    body: &Bytes,
    now: SystemTime,
    arrival: Arrival,
) -> Outcome<Option<Verified>> {
    let lookup = |id: &str| match cloud.0.auth {
        Auth::Off => Some(Credentials::new(id, SECRET_ACCESS_KEY)),
        Auth::Verify if id == ACCESS_KEY_ID => Some(cloud.0.root.clone()),
        Auth::Verify => None,
    };
    let verify = |now: SystemTime| {
        let params = VerifyParams::new(now, ReceivedBody::Bytes(body));
        pileus_sign::verify(parts, &if matches!(service, Service::S3) { params.s3() } else { params }, &lookup)
    };
    let mut result = verify(now);
    // A client at the other end of a socket signs by the world's clock, which a virtual clock has left.
    if arrival == Arrival::Socket
        && matches!(
            result,
            Err(VerifyError::TimeTooSkewed { .. } | VerifyError::Expired { .. } | VerifyError::NotYetValid { .. })
        )
    {
        result = verify(SystemTime::now());
    }
    match result {
        Ok(verified) => Ok(Some(verified)),
        Err(VerifyError::MissingAuthentication) => Ok(None),
        Err(_) if cloud.0.auth == Auth::Off => Ok(None),
        Err(error) => Err(refusal(&error, dialect(service))),
    }
}

fn refusal(error: &VerifyError, dialect: Dialect) -> Fault {
    let mut fault = Fault::with_status(error.status(dialect), error.code(dialect), error.message(dialect));
    if dialect == Dialect::S3 {
        fault.details = error.details();
    }
    fault
}

/// A body in `aws-chunked` framing is unwrapped, its signatures checked, and its headers are those of what was inside.
fn decode_chunks(parts: &mut Parts, verified: Option<&Verified>, mut body: Bytes) -> Outcome<Bytes> {
    let declared = parts.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let decoder = match verified {
        Some(verified) => verified.chunk_decoder(),
        // Without a checked signature the framing is all there is to go by.
        None if declared.starts_with("STREAMING-") => Some(pileus_sign::ChunkDecoder::unsigned()),
        None => None,
    };
    let Some(mut decoder) = decoder else { return Ok(body) };
    if let Some(length) = parts.headers.get("x-amz-decoded-content-length").and_then(|value| value.to_str().ok()) {
        let length = length
            .parse()
            .map_err(|_| Fault::new("InvalidArgument", format!("x-amz-decoded-content-length {length:?} is not a number")))?;
        decoder = decoder.expect_length(length);
    }
    let chunk_fault = |error: pileus_sign::ChunkError| Fault::with_status(error.status(), error.code(), error.to_string());
    if let Some(names) = parts.headers.get("x-amz-trailer").and_then(|value| value.to_str().ok()) {
        decoder = decoder.expect_trailers(names.split(',').map(str::trim));
    }
    let mut decoded = Vec::with_capacity(body.len());
    while let ChunkEvent::Data(data) = decoder.decode(&mut body).map_err(chunk_fault)? {
        decoded.extend_from_slice(&data);
    }
    let trailers = decoder.finish().map_err(chunk_fault)?;
    for (name, value) in trailers {
        if let (Ok(name), Ok(value)) = (http::HeaderName::try_from(name), HeaderValue::try_from(value)) {
            parts.headers.insert(name, value);
        }
    }
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(decoded.len()));
    let encodings = parts.headers.get_all(header::CONTENT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let rest: Vec<String> = encodings
        .flat_map(|value| value.split(','))
        .map(|one| one.trim().to_owned())
        .filter(|one| one != "aws-chunked" && !one.is_empty())
        .collect();
    parts.headers.remove(header::CONTENT_ENCODING);
    if let Ok(value) = HeaderValue::try_from(rest.join(","))
        && !rest.is_empty()
    {
        parts.headers.insert(header::CONTENT_ENCODING, value);
    }
    Ok(decoded.into())
}

fn respond(
    parts: &Parts,
    service: Service,
    outcome: Outcome<Response<Body>>,
    operation: &str,
    request_id: String,
) -> (Response<Body>, RequestRecord) {
    let schema = match service {
        Service::S3 => s3::SERVICE,
        Service::Ec2 => ec2::SERVICE,
    };
    let extended = if matches!(service, Service::S3) { format!("{request_id}/pileus") } else { String::new() };
    let mut code = "";
    let mut response = outcome.unwrap_or_else(|fault| {
        code = fault.code;
        let extra: Vec<(&str, &str)> = fault.details.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = ErrorAnswer {
            status: fault.status,
            code: fault.code,
            message: &fault.message,
            fault: if fault.status >= 500 { pileus_wire::Fault::Receiver } else { pileus_wire::Fault::Sender },
            request_id: &request_id,
            extended_request_id: &extended,
            extra: &extra,
            ..ErrorAnswer::default()
        };
        let mut response = server::encode_error(schema.protocol, &answer);
        // These have no body by HTTP's own rules.
        if parts.method == Method::HEAD || fault.status == 304 {
            *response.body_mut() = Body::empty();
            response.headers_mut().remove(header::CONTENT_TYPE);
        }
        for (name, value) in &fault.headers {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().insert(*name, value);
            }
        }
        response
    });
    let headers = response.headers_mut();
    let mut set = |name: &'static str, value: &str| {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(name, value);
        }
    };
    match service {
        Service::S3 => {
            set("x-amz-request-id", &request_id);
            set("x-amz-id-2", &extended);
        }
        Service::Ec2 => set("x-amzn-requestid", &request_id),
    }
    set("server", "pileus");
    let record = RequestRecord {
        service: schema.endpoint_prefix,
        operation: if operation.is_empty() { format!("{} {}", parts.method, parts.uri.path()) } else { operation.to_owned() },
        status: response.status().as_u16(),
        code: code.to_owned(),
        request_id,
    };
    (response, record)
}

fn refused(error: &VerifyError, protocol: Protocol) -> Fault {
    refusal(error, if protocol == Protocol::RestXml { Dialect::S3 } else { Dialect::Ec2 })
}

/// What the gateway asks of a service's state.
pub(crate) trait Advance {
    /// Lets everything happen that was due by now.
    fn advance(&mut self, now: pileus_shape::Timestamp);

    /// Whether a request without a signature is carried out.
    fn allows_anonymous(&self, _operation: &OperationSchema, _context: &Context<'_>, _path: &str) -> bool {
        false
    }
}
