#![allow(dead_code)] // each test file uses some of it

use std::{future::Future, net::SocketAddr, sync::Arc, time::Duration};

use http::{Request, Response};
use pileus_net::{BoxFuture, Handler, HttpClient, Server, ServerOptions, Transport, TransportError};
use pileus_shape::Body;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
};

/// Far longer than anything here takes: when it passes, the test fails instead of hanging.
pub const PATIENCE: Duration = Duration::from_secs(30);

pub async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future).await.expect("it hangs")
}

/// Waits until `condition`.
pub async fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let deadline = std::time::Instant::now() + PATIENCE;
    while !condition() {
        assert!(std::time::Instant::now() < deadline, "never: {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// A server that does with every connection what `each` says; it gets their number too.
pub async fn raw<F>(each: impl Fn(usize, TcpStream) -> F + Send + 'static) -> SocketAddr
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut number = 0;
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(each(number, stream));
            number += 1;
        }
    });
    addr
}

/// A server that reads one request's head, answers with these bytes, and closes.
pub async fn answering(bytes: impl Into<Vec<u8>>) -> SocketAddr {
    let bytes = Arc::new(bytes.into());
    raw(move |_, mut stream| {
        let bytes = Arc::clone(&bytes);
        async move {
            head(&mut stream).await;
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
            let mut rest = Vec::new();
            let _ = stream.read_to_end(&mut rest).await; // so that closing does not reset
        }
    })
    .await
}

/// Reads to the end of a head; "" at the end of the connection.
pub async fn head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => break,
        }
    }
    String::from_utf8(head).unwrap()
}

pub fn get(addr: SocketAddr, path: &str) -> Request<Body> {
    Request::get(format!("http://{addr}{path}")).body(Body::empty()).unwrap()
}

pub fn put(addr: SocketAddr, path: &str, body: impl Into<Body>) -> Request<Body> {
    Request::put(format!("http://{addr}{path}")).body(body.into()).unwrap()
}

/// The answer's status and whole body as text.
pub async fn text(client: &HttpClient, request: Request<Body>) -> Result<(u16, String), TransportError> {
    let response = soon(client.send(request)).await?;
    let status = response.status().as_u16();
    let body = soon(response.into_body().collect()).await.map_err(|e| *e.downcast::<TransportError>().expect("its kind"))?;
    Ok((status, String::from_utf8(body.to_vec()).unwrap()))
}

pub struct Running {
    pub addr: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<usize>,
}

impl Running {
    /// Shuts down; how many connections were cut.
    pub async fn stop(mut self) -> usize {
        self.begin_stop();
        soon(&mut self.task).await.unwrap()
    }

    pub fn begin_stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

pub async fn serve(options: ServerOptions, handler: impl Handler) -> Running {
    let server = Server::bind("127.0.0.1:0", options).await.unwrap();
    let addr = server.local_addr();
    let (stop, stopped) = oneshot::channel::<()>();
    let task = tokio::spawn(async move {
        let shutdown = async {
            let _ = stopped.await;
        };
        server.serve(Arc::new(handler), shutdown).await
    });
    Running { addr, stop: Some(stop), task }
}

/// A handler that answers with its request's body.
pub fn echo() -> impl Handler {
    |request: Request<Body>, _: SocketAddr| -> BoxFuture<'static, Response<Body>> {
        Box::pin(async move {
            match request.into_body().collect().await {
                Ok(bytes) => Response::new(Body::from(bytes)),
                Err(e) => {
                    let mut response = Response::new(Body::from(e.to_string()));
                    *response.status_mut() = http::StatusCode::BAD_REQUEST;
                    response
                }
            }
        })
    }
}

/// A handler from an async function.
pub fn handler<F>(call: impl Fn(Request<Body>) -> F + Send + Sync + 'static) -> impl Handler
where
    F: Future<Output = Response<Body>> + Send + 'static,
{
    move |request: Request<Body>, _: SocketAddr| -> BoxFuture<'static, Response<Body>> { Box::pin(call(request)) }
}

/// A stream of `count` chunks of `size` bytes, made as they are asked for; `made` counts them.
pub struct Chunks {
    pub left: usize,
    pub size: usize,
    pub made: Arc<std::sync::atomic::AtomicUsize>,
}

impl futures_core::Stream for Chunks {
    type Item = Result<bytes::Bytes, pileus_shape::BodyError>;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
        if self.left == 0 {
            return std::task::Poll::Ready(None);
        }
        self.left -= 1;
        self.made.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        std::task::Poll::Ready(Some(Ok(vec![b'x'; self.size].into())))
    }
}
