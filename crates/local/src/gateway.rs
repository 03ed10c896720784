//! The way of every request: find the service, check the signature, read the body, find the operation, answer.

use std::{borrow::Cow, fmt, time::SystemTime};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, header, request::Parts};
use pileus_net::TransportError;
use pileus_shape::{Body, BodyError, OperationEntry, OperationSchema, Protocol, Timestamp};
use pileus_sign::{ChunkEvent, Credentials, Dialect, ReceivedBody, Verified, VerifyError, VerifyParams};
use pileus_wire::server::{self, RouteError};

use crate::{
    ACCESS_KEY_ID, Auth, Cloud, SECRET_ACCESS_KEY,
    cloud::{REGION, Shared},
    ec2,
    handler::{Context, Fault, Outcome, Route},
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
    /// The service, as signatures name it.
    pub service: String,
    /// The operation, or the method and path where none was found.
    pub operation: String,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The error's code, or "".
    pub code: String,
    /// The id of the request.
    pub request_id: String,
}

/// Whom a request is for.
enum Service {
    S3,
    Ec2,
    /// One that is not here, by the name that signatures give it.
    Other(String),
}

impl Service {
    fn name(&self) -> &str {
        match self {
            Self::S3 => "s3",
            Self::Ec2 => "ec2",
            Self::Other(name) => name,
        }
    }

    fn dialect(&self) -> Dialect {
        match self {
            Self::Ec2 => Dialect::Ec2,
            Self::S3 | Self::Other(_) => Dialect::S3,
        }
    }

    fn refusal(&self, error: &VerifyError) -> Fault {
        let dialect = self.dialect();
        let fault = Fault::with_status(error.status(dialect), error.code(dialect), error.message(dialect));
        Fault { details: if dialect == Dialect::S3 { error.details() } else { Vec::new() }, ..fault }
    }
}

/// What the gateway asks of a service.
pub(crate) trait Machine: Sized + 'static {
    /// Everything that the service's model names.
    const OPERATIONS: &'static [&'static OperationSchema];
    /// What is answered of it.
    const ROUTES: &'static [Route<Self>];

    /// Lets everything happen that was due by now.
    fn advance(&mut self, now: Timestamp);
}

/// The schemas of a service's operations without the code of their shapes, which the linker then leaves out.
pub(crate) const fn schemas<const N: usize>(entries: &[OperationEntry]) -> [&'static OperationSchema; N] {
    let mut schemas = [entries[0].schema; N];
    let mut at = 0;
    while at < N {
        schemas[at] = entries[at].schema;
        at += 1;
    }
    schemas
}

/// Why a request is not carried out.
enum Stop {
    Fault(Fault),
    /// The body of a request from the same process failed, which is for its sender to hear.
    Body(BodyError),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Answers one request.
pub(crate) async fn answer(
    cloud: &Cloud,
    request: Request<Body>,
    arrival: Arrival,
) -> Result<(Response<Body>, RequestRecord), BodyError> {
    let (parts, body) = request.into_parts();
    let mut exchange = Exchange::new(cloud, parts, arrival);
    let outcome = match exchange.run(body).await {
        Ok(response) => Ok(response),
        Err(Stop::Fault(fault)) => Err(fault),
        Err(Stop::Body(error)) => return Err(error),
    };
    Ok(exchange.respond(outcome))
}

/// One request on its way.
struct Exchange<'c> {
    cloud: &'c Cloud,
    arrival: Arrival,
    parts: Parts,
    host: String,
    service: Service,
    request_id: String,
    /// Once it is known.
    operation: Option<String>,
}

impl<'c> Exchange<'c> {
    fn new(cloud: &'c Cloud, parts: Parts, arrival: Arrival) -> Self {
        let host = host(&parts).into_owned();
        let service = service_of(&parts, &host);
        let request_id = cloud.lock().ids.uuid();
        Self { cloud, arrival, parts, host, service, request_id, operation: None }
    }

    async fn run(&mut self, body: Body) -> Result<Response<Body>, Stop> {
        if let Service::Other(name) = &self.service {
            let name = name.to_ascii_uppercase();
            let body = self.read(body).await?;
            let operation = action(&self.parts, &body);
            let fault = not_here(format_args!("{name} {operation}"));
            self.operation = Some(operation);
            return Err(fault.into());
        }
        if matches!(self.service, Service::S3) {
            s3::check_head(&self.parts)?;
        }
        let (verified, body) = match self.service {
            // These requests declare their bodies, so that one that is refused need not be sent whole.
            Service::S3 => {
                let verified = self.check(ReceivedBody::Unread).map_err(|fault| self.refuse(fault, &[]))?;
                let body = self.read(body).await?;
                let checked = verified.as_ref().map_or(Ok(()), |verified| verified.check_body(ReceivedBody::Bytes(&body)));
                checked.map_err(|error| self.refuse(self.service.refusal(&error), &[]))?;
                (verified, body)
            }
            _ => {
                let body = self.read(body).await?;
                let verified = self.check(ReceivedBody::Bytes(&body)).map_err(|fault| self.refuse(fault, &body))?;
                (verified, body)
            }
        };
        let body = decode_chunks(&mut self.parts, verified.as_ref(), body)?;
        Ok(self.carry_out(verified.as_ref(), body)?)
    }

    /// A request that may not be carried out: all that is to be known of it is its operation's name.
    fn refuse(&mut self, fault: Fault, body: &[u8]) -> Stop {
        let operation = match self.service {
            Service::S3 => {
                s3::path_of(&self.parts, &self.host).ok().and_then(|path| find::<s3::State>(&self.parts, &path, body).ok())
            }
            _ => find::<ec2::State>(&self.parts, self.parts.uri.path(), body).ok(),
        };
        self.operation = operation.map(|operation| operation.name.to_owned());
        fault.into()
    }

    /// The whole body.
    async fn read(&self, body: Body) -> Result<Bytes, Stop> {
        let limit = self.cloud.0.body_bytes_max;
        let said = body.len();
        match body.collect_limited(limit).await {
            Ok(body) => Ok(body),
            Err(error) if self.arrival == Arrival::InProcess => Err(Stop::Body(error)),
            // The connection's failure, or else the limit's.
            Err(error) if error.is::<TransportError>() => {
                let message = format!("The request's body could not be read: {error}");
                Err(Fault::new("IncompleteBody", message).into())
            }
            Err(_) => {
                let fault = Fault::new("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
                    .detail("MaxSizeAllowed", limit.to_string());
                Err(match said {
                    Some(said) => fault.detail("ProposedSize", said.to_string()),
                    None => fault,
                }
                .into())
            }
        }
    }

    /// Checks the signature. `None`: there is none that counts, and none is needed.
    fn check(&self, body: ReceivedBody<'_>) -> Outcome<Option<Verified>> {
        let Shared { auth, root, clock, .. } = &*self.cloud.0;
        let lookup = |id: &str| match auth {
            Auth::Off => Some(Credentials::new(id, SECRET_ACCESS_KEY)),
            Auth::Verify if id == ACCESS_KEY_ID => Some(root.clone()),
            Auth::Verify => None,
        };
        let verify = |now: SystemTime| {
            let params = VerifyParams::new(now, body);
            let params = if matches!(self.service, Service::S3) { params.s3() } else { params };
            pileus_sign::verify(&self.parts, &params, &lookup)
        };
        let mut result = verify(clock.now().into());
        // A client at the other end of a socket signs by the world's clock, which a virtual clock has left.
        if self.arrival == Arrival::Socket
            && matches!(
                result,
                Err(VerifyError::TimeTooSkewed { .. } | VerifyError::Expired { .. } | VerifyError::NotYetValid { .. })
            )
        {
            result = verify(SystemTime::now());
        }
        match result {
            Ok(verified) => Ok(Some(verified)),
            Err(_) if *auth == Auth::Off => Ok(None),
            Err(error) => Err(self.service.refusal(&error)),
        }
    }

    /// Carries out a request that may be. No I/O: the clock is read once, at its start.
    fn carry_out(&mut self, verified: Option<&Verified>, body: Bytes) -> Outcome<Response<Body>> {
        let path = match self.service {
            Service::S3 => {
                s3::normalize(&mut self.parts);
                s3::path_of(&self.parts, &self.host)?
            }
            _ => self.parts.uri.path().to_owned(),
        };
        let mut state = self.cloud.lock();
        let state = &mut *state;
        let mut context = Context {
            now: self.cloud.0.clock.now(),
            ids: &mut state.ids,
            region: verified.map_or(REGION, |verified| verified.signing_key.region()),
            request_id: &self.request_id,
            head: &self.parts,
            base_url: &format!("http://{}", self.host),
        };
        let (operation, outcome) = match self.service {
            Service::S3 => dispatch(&mut state.s3, &mut context, &path, body),
            _ => dispatch(&mut state.ec2, &mut context, &path, body),
        };
        self.operation = operation.map(|operation| operation.name.to_owned());
        outcome
    }

    fn respond(self, outcome: Outcome<Response<Body>>) -> (Response<Body>, RequestRecord) {
        let Self { parts, service, request_id, operation, .. } = self;
        let extended = format!("{request_id}/pileus");
        let mut code = "";
        let mut response = outcome.unwrap_or_else(|fault| {
            code = fault.code;
            let mut response = match service {
                Service::S3 => fault.encode(Protocol::RestXml, &request_id, &extended),
                Service::Ec2 => fault.encode(Protocol::Ec2Query, &request_id, ""),
                Service::Other(_) => fault.encode_for_any(is_form(&parts), &request_id),
            };
            // These have no body by HTTP's own rules.
            if parts.method == Method::HEAD || fault.status == 304 {
                *response.body_mut() = Body::empty();
                response.headers_mut().remove(header::CONTENT_TYPE);
            }
            response
        });
        let ids = [("x-amz-request-id", &request_id), ("x-amz-id-2", &extended)];
        let ids = if matches!(service, Service::S3) { &ids[..] } else { &[("x-amzn-requestid", &request_id)] };
        for (name, id) in ids {
            // Ids are made here, of letters and digits.
            if let Ok(id) = HeaderValue::try_from(*id) {
                response.headers_mut().insert(*name, id);
            }
        }
        response.headers_mut().insert(header::SERVER, HeaderValue::from_static("pileus"));
        let record = RequestRecord {
            service: service.name().to_owned(),
            operation: operation.unwrap_or_else(|| format!("{} {}", parts.method, parts.uri.path())),
            status: response.status().as_u16(),
            code: code.to_owned(),
            request_id,
        };
        (response, record)
    }
}

fn dispatch<S: Machine>(
    state: &mut S,
    context: &mut Context<'_>,
    path: &str,
    body: Bytes,
) -> (Option<&'static OperationSchema>, Outcome<Response<Body>>) {
    state.advance(context.now);
    let operation = match find::<S>(context.head, path, &body) {
        Ok(operation) => operation,
        Err(error) => return (None, Err(unrouted(S::OPERATIONS[0].service.protocol, &error, context.head))),
    };
    let route = S::ROUTES.iter().find(|route| route.schema.name == operation.name);
    let outcome = match route {
        Some(route) => (route.call)(state, context, path, body.into()),
        None => Err(not_here(format_args!("{} {}", operation.service.id, operation.name))),
    };
    (Some(operation), outcome)
}

/// The operation that a request asks for.
fn find<S: Machine>(head: &Parts, path: &str, body: &[u8]) -> Result<&'static OperationSchema, RouteError> {
    server::route(S::OPERATIONS[0].service, S::OPERATIONS, head, path, body)
}

fn unrouted(protocol: Protocol, error: &RouteError, parts: &Parts) -> Fault {
    match (error, protocol) {
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

/// The answer to what exists in AWS but not here.
fn not_here(what: fmt::Arguments<'_>) -> Fault {
    Fault::with_status(501, "NotImplemented", format!("{what} is not implemented by this local cloud"))
}

/// The host that the caller asked for.
fn host(parts: &Parts) -> Cow<'_, str> {
    let header = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    header.or_else(|| parts.uri.authority().map(|authority| authority.as_str())).map_or(Cow::Borrowed("localhost"), Cow::Borrowed)
}

fn is_form(parts: &Parts) -> bool {
    let kind = parts.headers.get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"))
}

/// The service is named by the signature's scope; without one, by the host or by the shape of the request.
fn service_of(parts: &Parts, host: &str) -> Service {
    // `Credential=<key>/<date>/<region>/<service>/aws4_request`
    let scope = |text: &str| {
        let credential = text.split("Credential=").nth(1)?.split([',', '&', ' ']).next()?;
        credential.split('/').nth_back(1).map(str::to_ascii_lowercase)
    };
    let authorization = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let named = authorization
        .and_then(scope)
        .or_else(|| scope(&parts.uri.query()?.replace("%2F", "/").replace("%2f", "/")))
        .filter(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    match named.as_deref() {
        Some("ec2") => Service::Ec2,
        Some("s3") => Service::S3,
        Some(name) => Service::Other(name.to_owned()),
        None if host.starts_with("ec2.") || (is_form(parts) && parts.uri.path() == "/" && parts.method == Method::POST) => {
            Service::Ec2
        }
        None => Service::S3,
    }
}

/// What a request to a service that is not here asks for.
fn action(parts: &Parts, body: &[u8]) -> String {
    let target = parts.headers.get("x-amz-target").and_then(|target| target.to_str().ok()?.rsplit('.').next());
    let form = parts.uri.query().into_iter().chain(str::from_utf8(body).ok());
    let action = form.flat_map(|form| form.split('&')).find_map(|pair| pair.strip_prefix("Action="));
    let is_name = |name: &&str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match target.or(action).filter(is_name) {
        Some(name) => name.to_owned(),
        None => format!("{} {}", parts.method, parts.uri.path()),
    }
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
