//! The one pipeline: from an input with its type erased to an answer.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use http::{
    HeaderMap, HeaderValue, Method, Response, Uri, header, request, response,
    uri::{Authority, PathAndQuery},
};
use pileus_config::Origin;
use pileus_net::{BoxFuture, Clock, TransportError, TransportErrorKind};
use pileus_shape::{
    Body, BodyError, OperationSchema, Protocol, Schema, Slot, Structure, Target, Timestamp, TimestampFormat, Value, field_at,
    missing_required, update,
};
use pileus_sign::{Credentials, Payload, SigningParams};

use crate::{
    Error, ErrorKind, Request, Result,
    call::{Options, Shared},
    checksum,
    endpoint::Base,
    retry::{GiveUp, Reason, Retries},
};

/// How many bytes of an answer are read into memory, unless a call says otherwise.
const ANSWER_LIMIT: u64 = 256 << 20;
/// How many bytes of an error's answer are read.
const ERROR_LIMIT: u64 = 1 << 20;
/// How far the clocks may be apart before an error tells. Signatures are good for 15 minutes, those of some services for 5.
const SKEW_TOLD: Duration = Duration::from_secs(4 * 60);

/// A request that is ready but for its signature.
pub(crate) struct Job {
    pub(crate) service: Arc<Shared>,
    pub(crate) operation: &'static OperationSchema,
    options: Options,
    /// Its URI is absolute.
    pub(crate) parts: request::Parts,
    pub(crate) body: Body,
    /// Whether the path tells something that may not be printed.
    secret_path: bool,
}

/// A successful answer: its body in memory, or streaming.
pub(crate) struct Answer {
    operation: &'static OperationSchema,
    parts: response::Parts,
    body: Body,
    attempts: u32,
    elapsed: Duration,
    line: Line,
}

/// What was asked, for errors: a few counted references, put in words only when there is an error.
struct Line {
    method: Method,
    uri: Uri,
    secret_path: bool,
}

impl fmt::Display for Line {
    /// Without the query, which may hold what is secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, uri, secret_path } = self;
        let (scheme, authority) = (uri.scheme_str().unwrap_or_default(), uri.authority().map_or("", Authority::as_str));
        let path = if *secret_path { "/**redacted**" } else { uri.path() };
        write!(f, "{method} {scheme}://{authority}{path}")
    }
}

/// Validates and encodes; nothing is sent.
pub(crate) fn prepare(request: Request, operation: &'static OperationSchema, input: &mut dyn Structure) -> Result<Job> {
    let Request { service, options } = request;
    let service = service.0;
    let missing = missing_required(input);
    if !missing.is_empty() {
        let plural = if missing.len() == 1 { "" } else { "s" };
        let message = format!("missing required member{plural} {}; nothing was sent", missing.join(", "));
        return Err(Error::new(ErrorKind::Validation, message));
    }
    fill_tokens(input)?;
    let base = base(&service, operation)?;
    let (mut parts, body) = pileus_wire::encode_request(operation, input).map_err(cannot_encode)?.into_parts();
    if service.traits.length_required && body.len().is_none() {
        let message = "the body's length must be known: give it with the stream, or collect the stream first";
        return Err(Error::new(ErrorKind::Construction, message));
    }
    let prefix = match operation.host_prefix {
        "" => String::new(),
        _ => pileus_wire::host_prefix(operation, input).map_err(cannot_encode)?,
    };
    let name = text_member(input, service.traits.host_member);
    let path = parts.uri.path_and_query().cloned().unwrap_or_else(|| PathAndQuery::from_static("/"));
    parts.uri = base.place(&path, &prefix, name)?;
    checksum::add(base, operation, input, &mut parts.headers, &body)?;
    let agent = service.user_agent.get_or_init(|| user_agent(&service.config, operation));
    parts.headers.insert(header::USER_AGENT, agent.clone());
    let secret_path = operation.input.members.iter().any(|member| member.is_label() && member.is_sensitive());
    Ok(Job { service, operation, options, parts, body, secret_path })
}

fn base<'a>(service: &'a Shared, operation: &OperationSchema) -> Result<&'a Base> {
    match service.base.get() {
        Some(base) => Ok(base),
        None => {
            let base = Base::find(&service.config, operation.service)?;
            Ok(service.base.get_or_init(|| base))
        }
    }
}

fn cannot_encode(error: pileus_wire::Error) -> Error {
    Error::new(ErrorKind::Construction, format!("cannot write the request: {error}"))
}

/// The text of the member called `name`, if there is one.
pub(crate) fn text_member<'a>(input: &'a dyn Structure, name: &str) -> Option<&'a str> {
    if name.is_empty() {
        return None;
    }
    match field_at(input, input.schema().position(name)?)?.get()? {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// Gives a random UUID to each absent idempotency token. Encoding comes after and is done once, so all attempts send the same.
///
/// The tokens need to be unique, not secret: a fast generator, seeded by the system for each thread, is good enough.
fn fill_tokens(input: &mut dyn Structure) -> Result<()> {
    let schema: &'static Schema = input.schema();
    for member in schema.members.iter().filter(|member| member.is_idempotency_token()) {
        let fill = |field: &mut dyn pileus_shape::Field| {
            if let (None, Slot::String(token)) = (field.get().is_some().then_some(()), field.slot()) {
                *token = Some(uuid(fastrand::u128(..)));
            }
        };
        update(input, member.name, fill).map_err(cannot_encode)?;
    }
    Ok(())
}

/// A UUID of version 4 from random bits.
fn uuid(bits: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | 4 << 76 | 0b10 << 62;
    let hex = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// In AWS's format, as far as what is known without looking at the machine.
fn user_agent(config: &pileus_config::Config, operation: &OperationSchema) -> HeaderValue {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~".contains(c) { c } else { '-' };
    let clean = |text: &str| text.chars().map(allowed).collect::<String>();
    let mut agent = format!(
        "pileus/{version} ua/2.1 api/{}#{version} os/{} lang/rust cfg/retry-mode#{}",
        clean(&operation.service.id.to_lowercase()),
        clean(std::env::consts::OS),
        config.retry_mode(),
        version = env!("CARGO_PKG_VERSION"),
    );
    if let Some(app) = config.user_agent_app_id() {
        agent.push_str(" app/");
        agent.push_str(&clean(app));
    }
    // All of it is printable ASCII, so the default is never taken.
    HeaderValue::from_maybe_shared(bytes::Bytes::from(agent)).unwrap_or_else(|_| HeaderValue::from_static("pileus"))
}

/// An attempt that gave no output.
struct Failure {
    error: Error,
    reason: Option<Reason>,
    retry_after: Option<Duration>,
    /// Whether the body was not begun to be sent, so that one that cannot be replayed is still whole.
    unsent: bool,
}

impl From<Error> for Failure {
    /// One that another attempt would not change.
    fn from(error: Error) -> Self {
        Self { error, reason: None, retry_after: None, unsent: true }
    }
}

/// Sends a job, again if need be, and reads the answer.
pub(crate) async fn run(job: Job) -> Result<Answer> {
    let service = job.service.clone();
    let (config, clock) = (&service.config, &**service.config.clock());
    let started = clock.now();
    let elapsed = || clock.now().saturating_since(started);
    let call_timeout = job.options.timeout.or(config.call_timeout());
    let attempt_timeout = job.options.attempt_timeout.or(config.attempt_timeout());
    // Adaptive retries, with their limit of the sending rate, have their place here.
    let mut retries = Retries::new(config.max_attempts());
    let mut attempts = 0;
    let mut last: Option<Error> = None;
    let error = loop {
        let left = call_timeout.map(|timeout| timeout.saturating_sub(elapsed()));
        let limit = [left, attempt_timeout].into_iter().flatten().min();
        let by_call = limit.is_some() && limit == left;
        let attempt = within(clock, limit, pin!(job.attempt(&mut attempts))).await;
        let failure = match attempt {
            Some(Ok(mut answer)) => {
                retries.succeeded(&service.bucket);
                (answer.attempts, answer.elapsed) = (attempts, elapsed());
                return Ok(answer);
            }
            Some(Err(failure)) => failure,
            None if by_call => break call_timed_out(call_timeout.unwrap_or_default(), last),
            None => {
                let timeout = crate::error::Span(attempt_timeout.unwrap_or_default());
                let error =
                    Error::new(ErrorKind::Timeout, format!("timed out: no answer within the attempt timeout of {timeout}"));
                Failure { error, reason: Some(Reason::Transient), retry_after: None, unsent: false }
            }
        };
        let Some(reason) = failure.reason else { break failure.error };
        if !failure.unsent && !job.body.is_replayable() {
            break failure.error.with_note("not tried again, because its body is a stream that can be read only once");
        }
        let pause = match retries.failed(&service.bucket, reason, failure.retry_after, fastrand::f64()) {
            Ok(pause) => pause,
            Err(GiveUp::Attempts) => break failure.error,
            Err(GiveUp::Quota) => {
                break failure.error.with_note("not tried again, because too many calls of this client failed lately");
            }
        };
        if call_timeout.is_some_and(|timeout| elapsed() + pause >= timeout) {
            break failure.error.with_note("not tried again, because the call's timeout would pass first");
        }
        clock.sleep(pause).await;
        last = Some(failure.error);
    };
    Err(error.with_request(job.line().to_string()).with_effort(attempts, elapsed()).of(job.operation))
}

fn call_timed_out(timeout: Duration, last: Option<Error>) -> Error {
    let timeout = crate::error::Span(timeout);
    let error = Error::new(ErrorKind::Timeout, format!("timed out: no answer within the call's timeout of {timeout}"));
    match last {
        Some(last) => error.with_note(format!("the attempt before ended in: {last}")),
        None => error,
    }
}

/// Runs `work` for no longer than `limit`; nothing sleeps on the clock unless the work has to wait.
async fn within<T>(
    clock: &dyn Clock,
    limit: Option<Duration>,
    mut work: Pin<&mut (impl Future<Output = T> + ?Sized)>,
) -> Option<T> {
    let mut sleep: Option<BoxFuture<'static, ()>> = None;
    poll_fn(|cx: &mut Context<'_>| {
        if let Poll::Ready(done) = work.as_mut().poll(cx) {
            return Poll::Ready(Some(done));
        }
        let Some(limit) = limit else { return Poll::Pending };
        ready!(sleep.get_or_insert_with(|| clock.sleep(limit)).as_mut().poll(cx));
        Poll::Ready(None)
    })
    .await
}

impl Job {
    fn line(&self) -> Line {
        Line { method: self.parts.method.clone(), uri: self.parts.uri.clone(), secret_path: self.secret_path }
    }

    /// One attempt: signs, sends, reads.
    async fn attempt(&self, attempts: &mut u32) -> Result<Answer, Failure> {
        let config = &self.service.config;
        let mut parts = self.parts.clone();
        if !self.operation.anonymous
            && let Some(credentials) = config.credentials().await.map_err(Error::from)?
        {
            self.sign(&mut parts, &credentials)?;
        }
        let request = http::Request::from_parts(parts, self.body.clone());
        *attempts += 1;
        let response = config.transport().send(request).await.map_err(|error| self.unanswered(error))?;
        self.read(response).await
    }

    fn sign(&self, parts: &mut request::Parts, credentials: &Credentials) -> Result<()> {
        // The correction for a skewed clock has its place here.
        let time = self.service.config.clock().now().into();
        let base = base(&self.service, self.operation)?;
        let (traits, operation) = (self.service.traits, self.operation);
        let payload = match self.body.bytes() {
            _ if operation.unsigned_payload => Payload::Unsigned,
            // TLS keeps the body whole, so hashing it would cost time for nothing.
            Some(_) if traits.unsigned_streams && base.is_https() && streams_input(operation) => Payload::Unsigned,
            Some(bytes) => Payload::Bytes(bytes),
            None if traits.unsigned_streams => Payload::Unsigned,
            None => {
                let message = "the service signs bodies whole, so this one must be in memory, not a stream";
                return Err(Error::new(ErrorKind::Construction, message));
            }
        };
        let params = SigningParams {
            path: traits.path,
            content_sha256_header: traits.content_sha256,
            ..SigningParams::new(credentials, &base.region, operation.service.signing_name, time, payload)
        };
        pileus_sign::sign(parts, &params).map_err(cannot_sign)?;
        Ok(())
    }

    fn unanswered(&self, error: TransportError) -> Failure {
        let (kind, reason) = match error.kind() {
            TransportErrorKind::Request => (ErrorKind::Construction, None),
            TransportErrorKind::Connect => (ErrorKind::Connect, Some(Reason::Transient)),
            TransportErrorKind::Certificate => (ErrorKind::Connect, None),
            TransportErrorKind::Timeout => (ErrorKind::Timeout, Some(Reason::Transient)),
            _ => (ErrorKind::Io, Some(Reason::Transient)),
        };
        let unsent = error.is_connect();
        let mut error = Error::new(kind, error.to_string()).with_source(error);
        let endpoint = self.service.config.endpoint_origin(self.operation.service.id);
        if let Some(origin @ (Origin::Variable(_) | Origin::File(_))) = endpoint.filter(|_| unsent) {
            error = error.with_note(format!("the endpoint comes from {origin}"));
        }
        Failure { error, reason, retry_after: None, unsent }
    }

    /// Reads the answer, unless it streams, and tells success from failure.
    async fn read(&self, response: Response<Body>) -> Result<Answer, Failure> {
        let (parts, mut body) = response.into_parts();
        let operation = self.operation;
        let succeeded = parts.status.is_success();
        if !succeeded || !pileus_wire::is_streaming_output(operation) {
            let limit = if succeeded { self.options.answer_limit.unwrap_or(ANSWER_LIMIT) } else { ERROR_LIMIT };
            let bytes = match collect(body, limit).await {
                Ok(bytes) => bytes,
                Err(error) if succeeded => return Err(self.unread(&parts, error)),
                // What status and headers say is still worth telling.
                Err(_) => bytes::Bytes::new(),
            };
            if !succeeded || pileus_wire::body_is_error(operation, &bytes) {
                return Err(self.refused(&parts, &bytes));
            }
            body = Body::from(bytes);
        }
        Ok(Answer { operation, parts, body, attempts: 0, elapsed: Duration::ZERO, line: self.line() })
    }

    /// The service said no.
    fn refused(&self, parts: &response::Parts, body: &[u8]) -> Failure {
        let said = pileus_wire::decode_error(self.operation.service, parts, body, None);
        let reason = Reason::of(said.status, &said.code);
        let mut error = Error::answered(said);
        if let Some(note) = self.likely_cause(parts) {
            error = error.with_note(note);
        }
        Failure { error, reason, retry_after: retry_after(&parts.headers), unsent: false }
    }

    /// What the answer's headers tell of why the service said no, where its own words are known to tell less.
    fn likely_cause(&self, parts: &response::Parts) -> Option<String> {
        let text = |name: &str| parts.headers.get(name)?.to_str().ok();
        let config = &self.service.config;
        if let (Some(theirs), Ok(ours)) = (text("x-amz-bucket-region"), config.region())
            && theirs != ours
        {
            return Some(format!("the bucket is in {theirs}, but the client calls {ours}"));
        }
        if !matches!(parts.status.as_u16(), 400 | 401 | 403) {
            return None;
        }
        let (ours, theirs) = (config.clock().now(), Timestamp::parse(text("date")?, TimestampFormat::HttpDate).ok()?);
        let (ahead, behind) = (ours.saturating_since(theirs), theirs.saturating_since(ours));
        let (skew, which) = if ahead > behind { (ahead, "ahead of") } else { (behind, "behind") };
        (skew > SKEW_TOLD).then(|| format!("this machine's clock is {} {which} the service's", crate::error::Span(skew)))
    }

    /// The body of an answer of success did not come whole.
    fn unread(&self, parts: &response::Parts, error: BodyError) -> Failure {
        let transport = error.downcast_ref::<TransportError>().map(TransportError::kind);
        let (kind, reason) = match transport {
            Some(TransportErrorKind::Timeout) => (ErrorKind::Timeout, Some(Reason::Transient)),
            Some(_) => (ErrorKind::Io, Some(Reason::Transient)),
            None if error.is::<std::io::Error>() => (ErrorKind::Io, Some(Reason::Transient)),
            // It is too long, and will be again.
            None => (ErrorKind::Response, None),
        };
        let mut error = with_parts(Error::new(kind, format!("cannot read the answer: {error}")).with_source(error), parts);
        if kind == ErrorKind::Response {
            error = error.with_note("answer_limit of the call sets the limit");
        }
        Failure { error, reason, retry_after: None, unsent: false }
    }
}

pub(crate) fn cannot_sign(error: pileus_sign::SignError) -> Error {
    Error::new(ErrorKind::Construction, error.to_string()).with_source(error)
}

/// Whether the whole body of the request is one member that may be long.
pub(crate) fn streams_input(operation: &OperationSchema) -> bool {
    operation.input.payload().is_some_and(|at| matches!(operation.input.members[at].target, Target::Body))
}

/// Whether requests are forms that name an action.
pub(crate) fn is_query(operation: &OperationSchema) -> bool {
    matches!(operation.service.protocol, Protocol::Ec2Query | Protocol::AwsQuery)
}

async fn collect(body: Body, limit: u64) -> Result<bytes::Bytes, BodyError> {
    let expected = body.len();
    let bytes = body.collect_limited(limit).await?;
    match expected {
        Some(expected) if expected != bytes.len() as u64 => {
            let message = format!("it ended after {} of {expected} bytes", bytes.len());
            Err(Box::new(TransportError::new(TransportErrorKind::Io, message)))
        }
        _ => Ok(bytes),
    }
}

/// How long the service asks to wait: milliseconds in `x-amz-retry-after`, or seconds or a date in `Retry-After`.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    if let Some(ms) = text("x-amz-retry-after").and_then(|text| text.trim().parse().ok()) {
        return Some(Duration::from_millis(ms));
    }
    let asked = text("retry-after")?.trim();
    if let Ok(seconds) = asked.parse() {
        return Some(Duration::from_secs(seconds));
    }
    // Counted from when the answer was made, so that neither side's clock need be right.
    let at = Timestamp::parse(asked, TimestampFormat::HttpDate).ok()?;
    let made = Timestamp::parse(text("date")?, TimestampFormat::HttpDate).ok()?;
    Some(at.saturating_since(made))
}

/// The error with the status and the ids of an answer.
fn with_parts(error: Error, parts: &response::Parts) -> Error {
    let extended = parts.headers.get("x-amz-id-2").and_then(|value| value.to_str().ok()).unwrap_or_default();
    error.with_answer(parts.status.as_u16(), pileus_wire::request_id(&parts.headers), extended.to_owned())
}

impl Answer {
    /// Fills the output, and gives the HTTP status.
    pub(crate) fn decode_into(self, output: &mut dyn Structure) -> Result<u16> {
        let parts = self.parts;
        pileus_wire::decode_response(self.operation, &parts, self.body, output).map_err(|error| {
            with_parts(Error::new(ErrorKind::Response, format!("cannot understand the answer: {error}")), &parts)
                .with_request(self.line.to_string())
                .with_effort(self.attempts, self.elapsed)
                .of(self.operation)
        })?;
        Ok(parts.status.as_u16())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_random_uuids() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }

    #[test]
    fn what_the_service_asks_to_wait() {
        let asked = |pairs: &[(&'static str, &'static str)]| {
            retry_after(&pairs.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect())
        };
        let s = Duration::from_secs;
        assert_eq!(asked(&[]), None);
        assert_eq!(asked(&[("retry-after", "7")]), Some(s(7)));
        assert_eq!(asked(&[("retry-after", "soon")]), None);
        assert_eq!(asked(&[("retry-after", "-1")]), None);
        assert_eq!(asked(&[("retry-after", "7"), ("x-amz-retry-after", "1500")]), Some(Duration::from_millis(1500)));
        assert_eq!(asked(&[("retry-after", "7"), ("x-amz-retry-after", "invalid")]), Some(s(7)));
        let date = ("date", "Tue, 29 Apr 2014 18:30:38 GMT");
        assert_eq!(asked(&[("retry-after", "Tue, 29 Apr 2014 18:30:48 GMT"), date]), Some(s(10)));
        assert_eq!(asked(&[("retry-after", "Tue, 29 Apr 2014 18:30:08 GMT"), date]), Some(s(0)));
        assert_eq!(asked(&[("retry-after", "Tue, 29 Apr 2014 18:30:48 GMT")]), None);
    }
}
