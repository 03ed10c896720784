use std::{borrow::Cow, error::Error as StdError, fmt, time::Duration};

use pileus_shape::OperationSchema;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. One type for every service and operation, one word wide.
///
/// Its `Display` alone is enough to debug with: service, operation, code, status, message, request, request id, attempts,
/// elapsed time and causes.
///
/// ```text
/// S3 GetObject: NoSuchKey (404): The specified key does not exist. (GET https://b.s3.us-west-2.amazonaws.com/k, request id
/// 4442587FB7D0A2F9, 1 attempt, 12 ms)
/// ```
pub struct Error(Box<Inner>);

#[derive(Default)]
struct Inner {
    kind: Kind,
    operation: Option<&'static OperationSchema>,
    code: String,
    message: String,
    status: u16,
    /// Method and URL, without query.
    request: String,
    request_id: String,
    extended_request_id: String,
    attempts: u32,
    elapsed: Duration,
    /// What is likely behind it, and why it was not tried again when that could have been expected.
    note: Cow<'static, str>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// [`ErrorKind`], with a default to build from.
#[derive(Clone, Copy)]
struct Kind(ErrorKind);

impl Default for Kind {
    fn default() -> Self {
        Self(ErrorKind::Validation)
    }
}

/// What sort of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting is missing or wrong: the region, the credentials, an endpoint. Nothing was sent.
    Config,
    /// The input is incomplete. Nothing was sent.
    Validation,
    /// The input cannot be written as a request, or the request not signed. Nothing was sent.
    Construction,
    /// No connection was made. Nothing was sent.
    Connect,
    /// A connection broke, or what came over it was not HTTP; or reading or writing something local failed.
    Io,
    /// A deadline passed.
    Timeout,
    /// The service refused, or failed, and said so: [`code`](Error::code) tells why.
    Service,
    /// The service answered with success, but the answer cannot be read.
    Response,
    /// What a waiter waits for will never come about.
    WaiterFailed,
    /// What a waiter waits for did not come about in time.
    WaiterExceeded,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner { kind: Kind(kind), message: message.into(), ..Inner::default() }))
    }

    /// What sort of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.0
    }

    /// The service's own code (`NoSuchKey`); empty when no service said anything.
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// What is wrong: in the service's words, when it is the one who answered.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The HTTP status of the last answer; 0 when there was none.
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// The id that AWS's support asks for; empty when no service answered.
    pub fn request_id(&self) -> &str {
        &self.0.request_id
    }

    /// S3's second id; mostly empty.
    pub fn extended_request_id(&self) -> &str {
        &self.0.extended_request_id
    }

    /// How many times the request was sent, or was tried to be.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call took, on the clock of its config: all attempts and the pauses between them.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// The service's id (`S3`); empty when the error is of no call.
    pub fn service(&self) -> &'static str {
        self.0.operation.map_or("", |operation| operation.service.id)
    }

    /// The operation's name (`GetObject`); empty when the error is of no call.
    pub fn operation(&self) -> &'static str {
        self.0.operation.map_or("", |operation| operation.name)
    }

    /// Whether the service gave this code.
    ///
    /// # Troubleshooting
    /// Codes are listed in each operation's reference page, under Errors. They are compared whole, with case: EC2's have a
    /// dot (`InvalidInstanceID.NotFound`), and answers to HEAD have no body, so that S3's `HeadObject` gives `NotFound` where
    /// `GetObject` gives `NoSuchKey`.
    pub fn is(&self, code: &str) -> bool {
        self.kind() == ErrorKind::Service && self.0.code == code
    }

    /// Whether the service asked for fewer requests.
    ///
    /// # Troubleshooting
    /// The call was retried already, with growing pauses, as often as [`attempts`](Self::attempts) says. Send fewer at a time,
    /// raise the number of attempts in the config, or ask AWS for a higher quota.
    pub fn is_throttling(&self) -> bool {
        self.kind() == ErrorKind::Service && (crate::retry::is_throttling_code(&self.0.code) || self.0.status == 429)
    }

    /// Whether what the call is about does not exist.
    ///
    /// # Troubleshooting
    /// What was made a moment ago may not be visible everywhere yet: use a waiter (`wait_until_…_exists`). Else look at the
    /// request's URL in the error's text: a wrong region or endpoint finds nothing either.
    pub fn is_not_found(&self) -> bool {
        let code = self.0.code.as_str();
        self.kind() == ErrorKind::Service
            && (self.0.status == 404
                || code.ends_with("NotFound")
                || code.ends_with("NotFoundException")
                || code.starts_with("NoSuch"))
    }

    /// Whether a deadline passed: that of the call, of an attempt, of connecting, or of a silent server.
    ///
    /// # Troubleshooting
    /// The text says which. `timeout` and `attempt_timeout` of a call set the first two. When the deadline is that of
    /// connecting, no packet came back: a firewall, a private subnet without a route, or a wrong endpoint. When the server was
    /// silent, the request may have been carried out all the same.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// What a service said.
    pub(crate) fn answered(body: pileus_wire::ErrorBody) -> Self {
        Self(Box::new(Inner {
            kind: Kind(ErrorKind::Service),
            code: body.code,
            message: body.message,
            status: body.status,
            request_id: body.request_id,
            extended_request_id: body.extended_request_id,
            ..Inner::default()
        }))
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn of(mut self, operation: &'static OperationSchema) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn with_answer(mut self, status: u16, request_id: String, extended_request_id: String) -> Self {
        (self.0.status, self.0.request_id, self.0.extended_request_id) = (status, request_id, extended_request_id);
        self
    }

    pub(crate) fn with_request(mut self, request: String) -> Self {
        self.0.request = request;
        self
    }

    pub(crate) fn with_effort(mut self, attempts: u32, elapsed: Duration) -> Self {
        (self.0.attempts, self.0.elapsed) = (attempts, elapsed);
        self
    }

    pub(crate) fn with_note(mut self, note: impl Into<Cow<'static, str>>) -> Self {
        let (old, new) = (std::mem::take(&mut self.0.note), note.into());
        self.0.note = if old.is_empty() { new } else { format!("{old}; {new}").into() };
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, code, message, status, request, request_id, extended_request_id, note, .. } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{} {}: ", operation.service.id, operation.name)?;
        }
        match (code.as_str(), *status) {
            ("", _) => f.write_str(message)?,
            (code, status) if message.is_empty() => write!(f, "{code} ({status})")?,
            (code, status) => write!(f, "{code} ({status}): {message}")?,
        }
        // What was said already is not said again.
        let mut said = message.clone();
        let mut cause = self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static));
        while let Some(error) = cause {
            let text = error.to_string();
            if !said.contains(&text) {
                write!(f, ": {text}")?;
                said.push_str(&text);
            }
            // A transport says all itself; what is behind it are a library's inner matters.
            cause = if error.is::<pileus_net::TransportError>() { None } else { error.source() };
        }
        if !note.is_empty() {
            write!(f, "; {note}")?;
        }
        let mut separator = " (";
        let mut detail = |f: &mut fmt::Formatter<'_>, name: &str, text: &str| {
            if text.is_empty() {
                return Ok(());
            }
            write!(f, "{separator}{name}{text}")?;
            separator = ", ";
            Ok(())
        };
        if self.0.attempts > 0 {
            detail(f, "", request)?;
        }
        if code.is_empty() && *status > 0 {
            detail(f, "status ", &status.to_string())?;
        }
        detail(f, "request id ", request_id)?;
        detail(f, "extended request id ", extended_request_id)?;
        if self.0.attempts > 0 {
            let plural = if self.0.attempts == 1 { "" } else { "s" };
            detail(f, "", &format!("{} attempt{plural}, {}", self.0.attempts, Span(self.0.elapsed)))?;
        }
        if separator == ", " { f.write_str(")") } else { Ok(()) }
    }
}

impl fmt::Debug for Error {
    /// The kind, then what `Display` says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}({self})", self.kind())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<pileus_config::ConfigError> for Error {
    fn from(error: pileus_config::ConfigError) -> Self {
        Self::new(ErrorKind::Config, error.to_string()).with_source(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        let kind = if error.kind() == std::io::ErrorKind::TimedOut { ErrorKind::Timeout } else { ErrorKind::Io };
        Self::new(kind, error.to_string()).with_source(error)
    }
}

impl From<pileus_shape::BodyError> for Error {
    /// An error of a body's bytes.
    fn from(error: pileus_shape::BodyError) -> Self {
        let timeout = error.downcast_ref::<pileus_net::TransportError>().is_some_and(pileus_net::TransportError::is_timeout);
        Self::new(if timeout { ErrorKind::Timeout } else { ErrorKind::Io }, error.to_string()).with_source(error)
    }
}

impl From<pileus_shape::Error> for Error {
    /// A value that is not one: a timestamp's text, say.
    fn from(error: pileus_shape::Error) -> Self {
        Self::new(ErrorKind::Validation, error.to_string())
    }
}

/// A duration for people: `12 ms`, `3.4 s`, `2 min 5 s`.
pub(crate) struct Span(pub(crate) Duration);

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = self.0.as_millis();
        match ms {
            0..10_000 if ms > 0 && ms.is_multiple_of(1000) => write!(f, "{} s", ms / 1000),
            0..1000 => write!(f, "{ms} ms"),
            1000..10_000 => write!(f, "{}.{} s", ms / 1000, ms % 1000 / 100),
            10_000..120_000 => write!(f, "{} s", ms / 1000),
            _ if (ms / 1000).is_multiple_of(60) => write!(f, "{} min", ms / 60_000),
            _ => write!(f, "{} min {} s", ms / 60_000, ms / 1000 % 60),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        assert_eq!(size_of::<Result<()>>(), size_of::<usize>());
    }

    #[test]
    fn spans() {
        let span = |ms| Span(Duration::from_millis(ms)).to_string();
        assert_eq!([span(0), span(12), span(1000), span(3456)], ["0 ms", "12 ms", "1 s", "3.4 s"]);
        assert_eq!([span(45_678), span(120_000), span(125_999)], ["45 s", "2 min", "2 min 5 s"]);
    }

    #[test]
    fn display_says_each_cause_once() {
        let cause = std::io::Error::other("the disk is full");
        let error = Error::new(ErrorKind::Io, "could not write /tmp/x").with_source(cause);
        assert_eq!(error.to_string(), "could not write /tmp/x: the disk is full");
        assert_eq!(Error::from(std::io::Error::other("once")).to_string(), "once");
    }
}
