use std::{
    sync::{Arc, atomic::Ordering::Relaxed},
    time::Duration,
};

use http::{
    Method, Request, Response, Uri, Version,
    header::{CONTENT_LENGTH, HOST, HeaderValue, TRANSFER_ENCODING},
    uri::Scheme,
};
use hyper::client::conn::http1;
use pileus_shape::Body;
use tokio::{
    runtime::{Handle, Id},
    time::{Instant, timeout_at},
};

use crate::{
    BoxFuture, TcpOptions, TlsOptions, Transport, TransportError, TransportErrorKind, answer,
    conn::{Conn, Failed},
    failure,
    io::{Io, Stream},
    pool::{Host, Key, Lease, Limits, Pool},
    tcp,
    tls::Tls,
};

/// An HTTP/1.1 client that keeps its connections, over TCP or TLS. Clones share them.
///
/// It needs a tokio runtime with I/O and time, and starts no task in it. Several runtimes may share a client, one after another
/// or at once: each has connections of its own, which end with it. An answer's body is to be read where it was asked for. Dropping the future of [`Transport::send`], or a body
/// before its end, closes that connection. Errors in a body are [`TransportError`]s too, boxed.
#[derive(Clone, Debug)]
pub struct HttpClient(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    pool: Pool,
    tcp: TcpOptions,
    tls: Tls,
    http: http1::Builder,
    read_timeout: Option<Duration>,
}

/// The knobs of an [`HttpClient`].
#[derive(Clone, Debug)]
#[must_use]
pub struct HttpClientBuilder {
    tcp: TcpOptions,
    tls: TlsOptions,
    limits: Limits,
    read_timeout: Option<Duration>,
    max_header_bytes: usize,
    max_headers: usize,
}

/// What an [`HttpClient`] has done with connections so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClientStats {
    /// Connections opened.
    pub opened: u64,
    /// Requests sent over a connection that had served one before.
    pub reused: u64,
    /// Connections waiting for a request now.
    pub idle: usize,
}

impl HttpClient {
    /// A client with the defaults.
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// The knobs.
    pub fn builder() -> HttpClientBuilder {
        HttpClientBuilder::default()
    }

    /// What it has done with connections so far.
    pub fn stats(&self) -> ClientStats {
        let pool = &self.0.pool;
        ClientStats { opened: pool.opened.load(Relaxed), reused: pool.reused.load(Relaxed), idle: pool.idle() }
    }
}

impl Default for HttpClient {
    fn default() -> Self {
        Self::new()
    }
}

impl Default for HttpClientBuilder {
    fn default() -> Self {
        Self {
            tcp: TcpOptions::default(),
            tls: TlsOptions::default(),
            limits: Limits { idle_timeout: Duration::from_secs(90), max_idle: 128, max_connections: None },
            read_timeout: Some(Duration::from_secs(60)),
            max_header_bytes: 64 << 10,
            max_headers: HYPER_MAX_HEADERS,
        }
    }
}

/// Up to this many headers hyper parses on the stack; any other limit has it allocate for every message.
pub(crate) const HYPER_MAX_HEADERS: usize = 100;

impl HttpClientBuilder {
    /// How sockets are set up.
    pub fn tcp(mut self, options: TcpOptions) -> Self {
        self.tcp = options;
        self
    }

    /// Whom TLS trusts.
    pub fn tls(mut self, options: TlsOptions) -> Self {
        self.tls = options;
        self
    }

    /// How long making a connection may take: name, TCP and TLS together. 3.1 s by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.tcp.connect_timeout = timeout;
        self
    }

    /// The longest silence: how long, with no byte moving either way, an answer or the next of its body is waited for.
    ///
    /// A long upload or download does not run into it while it progresses. 60 s by default; `None` waits for ever.
    pub fn read_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.read_timeout = timeout.into();
        self
    }

    /// How old an idle connection may be to be used again. 90 s by default; zero uses each once.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.limits.idle_timeout = timeout;
        self
    }

    /// How many idle connections to one host are kept. 128 by default.
    pub fn max_idle_per_host(mut self, max: usize) -> Self {
        self.limits.max_idle = max;
        self
    }

    /// How many connections to one host there may be; further requests wait for one. No limit by default.
    ///
    /// An answer whose body is not read to its end, nor dropped, holds its connection.
    pub fn max_connections_per_host(mut self, max: impl Into<Option<usize>>) -> Self {
        self.limits.max_connections = max.into().map(|max| max.max(1));
        self
    }

    /// How long the head of an answer may be. 64 KiB by default.
    pub fn max_header_bytes(mut self, max: usize) -> Self {
        self.max_header_bytes = max;
        self
    }

    /// How many headers an answer may have. 100 by default.
    pub fn max_headers(mut self, max: usize) -> Self {
        self.max_headers = max;
        self
    }

    /// The client. It opens nothing before the first request.
    pub fn build(self) -> HttpClient {
        let mut http = http1::Builder::new();
        http.max_header_size(self.max_header_bytes);
        if self.max_headers != HYPER_MAX_HEADERS {
            http.max_headers(self.max_headers);
        }
        HttpClient(Arc::new(Shared {
            pool: Pool::new(self.limits),
            tcp: self.tcp,
            tls: Tls::new(self.tls),
            http,
            read_timeout: self.read_timeout,
        }))
    }
}

impl Transport for HttpClient {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(self.0.send(request))
    }
}

impl Shared {
    async fn send(&self, mut request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let Ok(runtime) = Handle::try_current().map(|handle| handle.id()) else {
            let message = "the request cannot be sent: this is not within a tokio runtime";
            return Err(TransportError::new(TransportErrorKind::Request, message));
        };
        let host = self.pool.host(&prepare(&mut request)?);
        let turn = host.turn().await;
        loop {
            let (mut conn, reused) = match host.take(runtime) {
                Some(conn) => (conn, true),
                None => (self.open(&host, runtime).await?, false),
            };
            let result = conn.exchange(request, self.read_timeout).await;
            if reused && !matches!(result, Err(Failed::Unsent(..))) {
                self.pool.reused.fetch_add(1, Relaxed);
            }
            return match result {
                Ok(response) => {
                    conn.waited();
                    let lease = Lease { conn, host, turn };
                    Ok(response.map(|incoming| answer::body(incoming, lease, self.read_timeout)))
                }
                Err(Failed::Unsent(unsent, _)) if reused => {
                    // The server had closed it while it was idle. This ends: every round uses up an idle connection.
                    request = *unsent;
                    continue;
                }
                Err(Failed::Unsent(_, error)) => Err(failure::unsent(&host.peer, error)),
                Err(Failed::Broken { error, within }) => Err(failure::exchange(&host.peer, error, within)),
                Err(Failed::Silent) => Err(self.silent(&host)),
            };
        }
    }

    async fn open(&self, host: &Host, runtime: Id) -> Result<Box<Conn>, TransportError> {
        self.pool.sweep(runtime);
        let (name, peer) = (host.key.host(), &host.peer);
        let deadline = Instant::now() + self.tcp.connect_timeout;
        let stream = tcp::connect(name, host.key.port(), deadline, &self.tcp).await?;
        let stream = if host.key.https {
            let tls = timeout_at(deadline, self.tls.connect(stream, name)).await;
            Stream::Tls(Box::new(tls.map_err(|_| tcp::timed_out(&format!("in the TLS handshake with {peer}"), &self.tcp))??))
        } else {
            Stream::Plain(stream)
        };
        let conn = Conn::new(Io::new(stream), &self.http, runtime).await.map_err(|e| failure::unsent(peer, e))?;
        self.pool.opened.fetch_add(1, Relaxed);
        Ok(Box::new(conn))
    }

    fn silent(&self, host: &Host) -> TransportError {
        let timeout = self.read_timeout.unwrap_or_default();
        let message = format!("timed out: {} sent nothing for {timeout:?}, waiting for its answer", host.peer);
        TransportError::new(TransportErrorKind::Timeout, message)
    }
}

/// Makes of a request with an absolute URI one for a connection to that server, and says to which.
fn prepare(request: &mut Request<Body>) -> Result<Key, TransportError> {
    let uri = std::mem::take(request.uri_mut()).into_parts();
    let refuse =
        |what: &str| Err(TransportError::new(TransportErrorKind::Request, format!("the request cannot be sent: {what}")));
    let https = match &uri.scheme {
        Some(scheme) if *scheme == Scheme::HTTP => false,
        Some(scheme) if *scheme == Scheme::HTTPS => true,
        Some(scheme) => return refuse(&format!("its URI's scheme is {scheme}, not http or https")),
        None => return refuse("its URI is not absolute"),
    };
    let Some(authority) = uri.authority else { return refuse("its URI names no host") };
    // Credentials in it are not for the server to see, nor for messages.
    let name = authority.as_str().rsplit_once('@').map_or(authority.as_str(), |(_, name)| name);
    let port = name.strip_prefix(authority.host());
    if authority.host().is_empty() || authority.port_u16().is_none() && !matches!(port, Some("" | ":")) {
        return refuse("its URI's host or port is not valid");
    }
    *request.uri_mut() = uri.path_and_query.map_or_else(|| Uri::from_static("/"), Uri::from);
    *request.version_mut() = Version::HTTP_11;

    let length = request.body().len();
    let method = request.method();
    let expects_body = matches!(*method, Method::POST | Method::PUT | Method::PATCH);
    if *method == Method::CONNECT {
        return refuse("tunnels are not supported");
    }
    let headers = request.headers_mut();
    match (headers.get(CONTENT_LENGTH), length) {
        (Some(declared), Some(length)) if declared.as_bytes() != length.to_string().as_bytes() => {
            return refuse(&format!("its content-length is {declared:?} but its body has {length} bytes"));
        }
        // Without it some servers answer 411 to an upload of nothing.
        (None, Some(0)) if expects_body && !headers.contains_key(TRANSFER_ENCODING) => {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        _ => {}
    }
    if !headers.contains_key(HOST) {
        let Ok(name) = HeaderValue::from_str(name) else { return refuse("its URI's host is not valid") };
        headers.insert(HOST, name);
    }
    Ok(Key { https, authority })
}
