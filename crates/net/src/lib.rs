//! The only crate with sockets: TCP, TLS, HTTP client and server.
//!
//! [`HttpClient`] is the [`Transport`] that reaches the network: HTTP/1.1 over TCP, or over TLS by rustls, with a pool of
//! connections. [`Server`] answers with a [`Handler`], within limits on everything a client may send or withhold. Both need a
//! tokio runtime with I/O and time. What fails is a [`TransportError`] that names the peer and how far it came, errors within
//! a body included.
//!
//! ```
//! # use std::{net::SocketAddr, sync::Arc};
//! use pileus_net::{BoxFuture, HttpClient, Server, ServerOptions, Transport};
//! use pileus_shape::Body;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let server = Server::bind("127.0.0.1:0", ServerOptions::default()).await?;
//! let uri = format!("http://{}/", server.local_addr());
//! let echo = |request: http::Request<Body>, _: SocketAddr| -> BoxFuture<'static, http::Response<Body>> {
//!     Box::pin(async { http::Response::new(request.into_body()) })
//! };
//! tokio::spawn(server.serve(Arc::new(echo), std::future::pending()));
//!
//! let client = HttpClient::new();
//! let answer = client.send(http::Request::put(uri).body("hello".into())?).await?;
//! assert_eq!(answer.into_body().collect().await?, "hello");
//! # Ok(())
//! # }
//! ```
//!
//! No task is spawned for a client's connection: whoever waits for an answer, or reads its body, moves that connection's
//! bytes. So a request costs no hop between tasks, and dropping it closes what it used.

mod answer;
mod client;
mod conn;
mod failure;
mod io;
mod pool;
#[cfg(feature = "server")]
mod server;
mod tcp;
mod tls;
mod transport;
mod watchdog;

pub use client::{ClientStats, HttpClient, HttpClientBuilder};
#[cfg(feature = "server")]
pub use server::{Handler, Server, ServerOptions};
pub use tcp::{Keepalive, TcpOptions};
pub use tls::TlsOptions;
pub use transport::{BoxFuture, Clock, SystemClock, Transport, TransportError, TransportErrorKind};
