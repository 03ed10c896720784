//! The cloud behind a socket.

use std::{
    fmt,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use http::{Method, Request, Response, header};
use pileus_net::{BoxFuture, Handler, Server as HttpServer, ServerOptions, TransportError};
use pileus_shape::Body;
use tokio::{sync::oneshot, task::JoinHandle};

use crate::{
    Cloud,
    gateway::{self, Arrival, RequestRecord},
};

/// A cloud that listens. Dropping it stops it at once; [`Server::shutdown`] lets the requests in flight finish.
#[derive(Debug)]
pub struct Server {
    addr: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<usize>,
}

/// Is told of every request that was answered, and how long that took.
pub type Observer = Arc<dyn Fn(&RequestRecord, Duration) + Send + Sync>;

impl Cloud {
    /// Listens at `addr` (port 0 picks a free one) for boto3, the AWS CLI or any SDK.
    ///
    /// Bind to a loopback address: the cloud's root key is known to everybody.
    pub async fn serve(&self, addr: impl tokio::net::ToSocketAddrs) -> Result<Server, TransportError> {
        self.serve_observed(addr, Arc::new(|_, _| {})).await
    }

    /// As [`Cloud::serve`], telling `observer` of every request.
    pub async fn serve_observed(
        &self,
        addr: impl tokio::net::ToSocketAddrs,
        observer: Observer,
    ) -> Result<Server, TransportError> {
        // The gateway has that limit, and an answer to who goes beyond.
        let options = ServerOptions { max_body_bytes: u64::MAX, ..ServerOptions::default() };
        let server = HttpServer::bind(addr, options).await?;
        let addr = server.local_addr();
        let (stop, stopped) = oneshot::channel();
        let handler = Arc::new(Serving { cloud: self.clone(), observer });
        let task = tokio::spawn(server.serve(handler, async move {
            // Also when the sender is gone: then the server was dropped.
            let _ = stopped.await;
        }));
        Ok(Server { addr, stop: Some(stop), task })
    }
}

impl Server {
    /// Where it listens.
    pub fn local_addr(&self) -> SocketAddr {
        self.addr
    }

    /// What to set `AWS_ENDPOINT_URL` to.
    pub fn endpoint_url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// Stops listening and waits for the requests in flight; gives how many connections were cut after the grace period.
    pub async fn shutdown(mut self) -> usize {
        if let Some(stop) = self.stop.take() {
            // The server may have ended by itself.
            let _ = stop.send(());
        }
        (&mut self.task).await.unwrap_or(0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Serving {
    cloud: Cloud,
    observer: Observer,
}

impl Handler for Serving {
    fn call(&self, request: Request<Body>, _peer: SocketAddr) -> BoxFuture<'_, Response<Body>> {
        Box::pin(async move {
            let started = Instant::now();
            if request.uri().path().starts_with("/_pileus/") {
                return own(&request);
            }
            match gateway::answer(&self.cloud, request, Arrival::Socket).await {
                Ok((response, record)) => {
                    (self.observer)(&record, started.elapsed());
                    response
                }
                // Not reached: over a socket every failure has an answer.
                Err(error) => plain(400, "text/plain", error.to_string()),
            }
        })
    }
}

/// The server's own addresses.
fn own(request: &Request<Body>) -> Response<Body> {
    match (request.method(), request.uri().path()) {
        (&Method::GET | &Method::HEAD, "/_pileus/health") => {
            let version = env!("CARGO_PKG_VERSION");
            plain(
                200,
                "application/json",
                format!("{{\"status\":\"ok\",\"version\":\"{version}\",\"services\":[\"ec2\",\"s3\"]}}\n"),
            )
        }
        (method, path) => plain(404, "text/plain", format!("{method} {path}: there is only GET /_pileus/health\n")),
    }
}

fn plain(status: u16, kind: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    response
}

impl fmt::Debug for Serving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Serving").field("cloud", &self.cloud).finish_non_exhaustive()
    }
}
