//! The HTTP/1.1 server: what `pileus local` listens with.

mod connection;
mod intake;
mod lingering;

use std::{
    future::{Future, poll_fn},
    io,
    net::SocketAddr,
    pin::pin,
    sync::Arc,
    task::Poll,
    time::Duration,
};

use http::{Request, Response};
use pileus_shape::Body;
use tokio::{
    net::{TcpListener, TcpStream, ToSocketAddrs, lookup_host},
    sync::watch,
    task::JoinSet,
    time::{Instant, timeout_at},
};

use crate::{BoxFuture, TcpOptions, TransportError, TransportErrorKind, client::HYPER_MAX_HEADERS};

/// Answers requests.
///
/// The request's URI is as the client sent it: a path and query, or the whole URI; hosts and percent-escapes are not checked.
/// The future is dropped when the client goes away. One that panics answers 500.
pub trait Handler: Send + Sync + 'static {
    /// Answers one request of `peer`.
    fn call(&self, request: Request<Body>, peer: SocketAddr) -> BoxFuture<'_, Response<Body>>;
}

impl<F> Handler for F
where
    F: Fn(Request<Body>, SocketAddr) -> BoxFuture<'static, Response<Body>> + Send + Sync + 'static,
{
    fn call(&self, request: Request<Body>, peer: SocketAddr) -> BoxFuture<'_, Response<Body>> {
        self(request, peer)
    }
}

/// What a [`Server`] allows.
#[derive(Clone, Debug)]
pub struct ServerOptions {
    /// How sockets are set up.
    pub tcp: TcpOptions,
    /// How long the head of a request may be; a longer one is answered 431. 64 KiB by default.
    pub max_header_bytes: usize,
    /// How many headers a request may have; more are answered 431. 100 by default.
    pub max_headers: usize,
    /// How long the head of a request may take from its first byte on; a slower one is answered 408. 30 s by default.
    pub header_timeout: Duration,
    /// How long the body of a request may be; a longer one is answered 413. 5 GiB by default, the most S3 takes at once.
    pub max_body_bytes: u64,
    /// How long a client may send nothing more of a body (answered 408), or take nothing of an answer (cut). 60 s by default.
    pub stall_timeout: Duration,
    /// How long a connection may be without a request. 75 s by default.
    pub idle_timeout: Duration,
    /// How many connections are served at once; further ones wait in the listener's backlog. 10,000 by default.
    pub max_connections: usize,
    /// How long a shutdown waits for the requests in flight. 10 s by default.
    pub grace: Duration,
    /// Whether a client that closed its sending side still gets its answer. Off by default: then a request whose client went
    /// away is dropped, which matters to one that waits (a long poll would take messages for nobody).
    pub half_close: bool,
}

impl Default for ServerOptions {
    fn default() -> Self {
        Self {
            tcp: TcpOptions::default(),
            max_header_bytes: 64 << 10,
            max_headers: HYPER_MAX_HEADERS,
            header_timeout: Duration::from_secs(30),
            max_body_bytes: 5 << 30,
            stall_timeout: Duration::from_secs(60),
            idle_timeout: Duration::from_secs(75),
            max_connections: 10_000,
            grace: Duration::from_secs(10),
            half_close: false,
        }
    }
}

/// A listening HTTP/1.1 server. Clients can connect once it is bound; they are answered once it serves.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    addr: SocketAddr,
    options: ServerOptions,
}

impl Server {
    /// Listens at `addr`; port 0 picks a free one, see [`local_addr`](Self::local_addr).
    pub async fn bind(addr: impl ToSocketAddrs, options: ServerOptions) -> Result<Self, TransportError> {
        let failed = |what: String, e: io::Error| TransportError::new(TransportErrorKind::Listen, what).with_source(e);
        let mut last = None;
        for addr in lookup_host(addr).await.map_err(|e| failed(format!("cannot listen: no such address: {e}"), e))? {
            match options.tcp.listen(addr).and_then(|listener| Ok((listener.local_addr()?, listener))) {
                Ok((addr, listener)) => return Ok(Self { listener, addr, options }),
                Err(e) => last = Some(failed(format!("cannot listen at {addr}: {e}"), e)),
            }
        }
        Err(last.unwrap_or_else(|| TransportError::new(TransportErrorKind::Listen, "cannot listen: no address given")))
    }

    /// Where it listens.
    pub fn local_addr(&self) -> SocketAddr {
        self.addr
    }

    /// Serves until `shutdown` is ready, then lets the requests in flight finish for [`ServerOptions::grace`].
    ///
    /// Gives how many connections were cut after that. Dropping the future cuts all at once.
    pub async fn serve(self, handler: Arc<dyn Handler>, shutdown: impl Future<Output = ()>) -> usize {
        let Self { listener, options, .. } = self;
        let (grace, max, tcp) = (options.grace, options.max_connections.max(1), options.tcp.clone());
        let serving = Arc::new(connection::Serving::new(handler, options));
        let (stop, stopping) = watch::channel(false);
        let mut tasks = JoinSet::new();
        let mut shutdown = pin!(shutdown);
        while let Some(accepted) = next(&listener, &mut tasks, max, &mut shutdown).await {
            match accepted {
                Ok((stream, peer)) => {
                    let _ = tcp.tune(&stream); // a peer that is already gone shows when it is read from
                    tasks.spawn(connection::serve(stream, peer, Arc::clone(&serving), stopping.clone()));
                }
                Err(e) if is_peers(&e) => {}
                // No more file descriptors, most likely: others have to be closed first.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
        drop((listener, stopping));
        stop.send_replace(true);
        let deadline = Instant::now() + grace;
        while !tasks.is_empty() && timeout_at(deadline, tasks.join_next()).await.is_ok() {}
        let cut = tasks.len();
        tasks.shutdown().await;
        cut
    }
}

/// The next connection, or `None` at shutdown.
async fn next(
    listener: &TcpListener,
    tasks: &mut JoinSet<()>,
    max: usize,
    shutdown: &mut std::pin::Pin<&mut impl Future<Output = ()>>,
) -> Option<io::Result<(TcpStream, SocketAddr)>> {
    poll_fn(|cx| {
        if shutdown.as_mut().poll(cx).is_ready() {
            return Poll::Ready(None);
        }
        while let Poll::Ready(Some(_)) = tasks.poll_join_next(cx) {}
        if tasks.len() < max { listener.poll_accept(cx).map(Some) } else { Poll::Pending }
    })
    .await
}

/// Whether accepting failed for the fault of the one that connected.
fn is_peers(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}
