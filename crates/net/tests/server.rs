//! The server against clients that behave, and that do not.
#![cfg(feature = "server")]

mod common;

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use common::*;
use http::{Request, Response};
use pileus_net::{HttpClient, Server, ServerOptions, Transport, TransportErrorKind};
use pileus_shape::Body;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

fn options() -> ServerOptions {
    ServerOptions::default()
}

/// Sends these bytes and reads until the server closes.
async fn say(addr: SocketAddr, bytes: impl AsRef<[u8]>) -> String {
    let mut stream = TcpStream::connect(addr).await.unwrap();
    stream.write_all(bytes.as_ref()).await.unwrap();
    rest(&mut stream).await
}

async fn rest(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    soon(stream.read_to_end(&mut all)).await.unwrap();
    String::from_utf8(all).unwrap()
}

#[tokio::test]
async fn odd_requests_are_answered() {
    let target = handler(|request: Request<Body>| async move {
        let host = request.headers().get("host").map(|host| host.to_str().unwrap().to_owned());
        Response::new(Body::from(format!("{} {host:?}", request.uri())))
    });
    let server = serve(options(), target).await;
    for (head, body) in [
        ("GET /a?b HTTP/1.1\r\nhost: x\r\n", "/a?b Some(\"x\")"),
        ("GET http://elsewhere.example:81/a HTTP/1.1\r\nhost: x\r\n", "http://elsewhere.example:81/a Some(\"x\")"),
        ("GET / HTTP/1.1\r\n", "/ None"),
        ("GET /%zz%2 HTTP/1.1\r\n", "/%zz%2 None"),
        ("GET //..//. HTTP/1.1\r\n", "//..//. None"),
        ("OPTIONS * HTTP/1.1\r\n", "* None"),
    ] {
        let answer = say(server.addr, format!("{head}connection: close\r\n\r\n")).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with(&format!("\r\n\r\n{body}")), "{head}: {answer}");
    }
    let answer = say(server.addr, "GET / HTTP/1.0\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.0 200 OK\r\n"), "{answer}");
    for bad in [
        "nonsense\r\n\r\n",
        "GET /a b c HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nbad header\r\n\r\n",
        "PUT / HTTP/1.1\r\ncontent-length: x\r\n\r\n",
        "PUT / HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: gzip\r\n\r\nx",
        "GET http://[::1 HTTP/1.1\r\n\r\n",
    ] {
        let answer = say(server.addr, bad).await;
        assert!(answer.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{bad}: {answer}");
    }
    assert_eq!(server.stop().await, 0);
}

#[tokio::test]
async fn limits_of_heads_are_answered() {
    let server = serve(ServerOptions { max_header_bytes: 16 << 10, ..options() }, echo()).await;
    let long = format!("GET / HTTP/1.1\r\nx: {}\r\n\r\n", "y".repeat(1 << 20));
    let answer = say(server.addr, long).await;
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(101));
    assert!(say(server.addr, many).await.starts_with("HTTP/1.1 431 "));
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "y".repeat(70_000));
    let answer = say(server.addr, long).await;
    assert!(answer.starts_with("HTTP/1.1 431 ") || answer.starts_with("HTTP/1.1 414 "), "{answer}");

    let server = serve(ServerOptions { max_headers: 200, ..options() }, echo()).await;
    let many = format!("GET / HTTP/1.1\r\nconnection: close\r\n{}\r\n", "x: y\r\n".repeat(150));
    assert!(say(server.addr, many).await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn bodies_too_long_are_refused() {
    let server = serve(ServerOptions { max_body_bytes: 1000, ..options() }, echo()).await;
    let client = HttpClient::new();
    let refused = (413, "The body of a request may have at most 1000 bytes.\n".to_owned());
    assert_eq!(text(&client, put(server.addr, "/", vec![b'x'; 1000])).await.unwrap().0, 200);
    assert_eq!(text(&client, put(server.addr, "/", vec![b'x'; 1001])).await.unwrap(), refused);
    for _ in 0..10 {
        // The answer arrives though the client is still sending when the server closes.
        assert_eq!(text(&client, put(server.addr, "/", vec![b'x'; 8 << 20])).await.unwrap(), refused);
        let chunks = Chunks { left: 64, size: 64 << 10, made: Arc::default() };
        let request = put(server.addr, "/", "").map(|_| Body::stream(chunks, None));
        assert_eq!(text(&client, request).await.unwrap(), refused);
    }
}

#[tokio::test]
async fn slow_clients_are_cut() {
    let server = serve(ServerOptions { header_timeout: Duration::from_millis(200), ..options() }, echo()).await;
    let mut slow = TcpStream::connect(server.addr).await.unwrap();
    let dribble = async {
        slow.write_all(b"GET / HTTP/1.1\r\n").await.unwrap();
        loop {
            tokio::time::sleep(Duration::from_millis(20)).await;
            if slow.write_all(b"x: y\r\n").await.is_err() {
                return;
            }
            let mut answer = [0; 512];
            if let Ok(n) = slow.try_read(&mut answer) {
                let answer = String::from_utf8_lossy(&answer[..n]).into_owned();
                assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
                let (head, body) = answer.split_once("\r\n\r\n").unwrap();
                assert!(head.contains(&format!("content-length: {}", body.len())), "{answer}");
                return;
            }
        }
    };
    soon(dribble).await;
    assert_eq!(server.stop().await, 0);
}

#[tokio::test]
async fn stalled_bodies_are_answered() {
    let server = serve(ServerOptions { stall_timeout: Duration::from_millis(200), ..options() }, echo()).await;
    for head in ["content-length: 10\r\n\r\nfour", "transfer-encoding: chunked\r\n\r\n4\r\nfour\r\n"] {
        let answer = say(server.addr, format!("PUT / HTTP/1.1\r\n{head}")).await;
        assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    }
}

#[tokio::test]
async fn clients_that_do_not_read_are_cut() {
    let gone = Arc::new(AtomicBool::new(false));
    struct Flag(Arc<AtomicBool>);
    impl Drop for Flag {
        fn drop(&mut self) {
            self.0.store(true, SeqCst);
        }
    }
    let flag = Arc::clone(&gone);
    let endless = handler(move |_| {
        let flag = Flag(Arc::clone(&flag));
        async move {
            let chunks = Chunks { left: usize::MAX, size: 64 << 10, made: Arc::default() };
            let body = Body::stream(chunks, None);
            let mut response = Response::new(body);
            response.extensions_mut().insert(Arc::new(flag));
            response
        }
    });
    let server = serve(ServerOptions { stall_timeout: Duration::from_millis(200), ..options() }, endless).await;
    let mut stream = TcpStream::connect(server.addr).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\n\r\n").await.unwrap();
    until("the answer is dropped", || gone.load(SeqCst)).await;
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(server.stop().await, 0);
}

#[tokio::test]
async fn idle_connections_are_closed() {
    let server = serve(ServerOptions { idle_timeout: Duration::from_millis(100), ..options() }, echo()).await;
    assert_eq!(say(server.addr, "").await, "");
    let mut stream = TcpStream::connect(server.addr).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\n\r\n").await.unwrap();
    assert!(rest(&mut stream).await.starts_with("HTTP/1.1 200 OK\r\n"));
}

#[tokio::test]
async fn a_body_is_invited_when_it_is_wanted() {
    let server = serve(options(), echo()).await;
    let mut stream = TcpStream::connect(server.addr).await.unwrap();
    stream.write_all(b"PUT / HTTP/1.1\r\nexpect: 100-continue\r\ncontent-length: 4\r\n\r\n").await.unwrap();
    assert_eq!(soon(head(&mut stream)).await, "HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"four").await.unwrap();
    assert!(soon(head(&mut stream)).await.starts_with("HTTP/1.1 200 OK\r\n"));

    let refusing = handler(|_| async {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = http::StatusCode::FORBIDDEN;
        response
    });
    let server = serve(options(), refusing).await;
    let request = "PUT / HTTP/1.1\r\nexpect: 100-continue\r\ncontent-length: 4\r\n\r\n";
    let answer = say(server.addr, request).await;
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
}

#[tokio::test]
async fn pipelined_requests_are_answered_in_order() {
    let slow_first = handler(|request: Request<Body>| async move {
        let path = request.uri().path().to_owned();
        let body = request.into_body().collect().await.unwrap();
        if path == "/1" {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Response::new(Body::from(format!("<{path} {}>", String::from_utf8_lossy(&body))))
    });
    let server = serve(options(), slow_first).await;
    let all = "PUT /1 HTTP/1.1\r\ncontent-length: 3\r\n\r\nonePUT /2 HTTP/1.1\r\ncontent-length: 3\r\n\r\ntwo\
        GET /3 HTTP/1.1\r\nconnection: close\r\n\r\n";
    let answer = say(server.addr, all).await;
    let at = |what: &str| answer.find(what).unwrap_or_else(|| panic!("no {what} in {answer}"));
    assert!(at("</1 one>") < at("</2 two>") && at("</2 two>") < at("</3 >"));
}

#[tokio::test]
async fn half_closed_clients_are_answered_if_told_to() {
    for (half_close, expected) in [(true, "HTTP/1.1 200 OK\r\n"), (false, "")] {
        let slow = handler(|_| async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            Response::new(Body::empty())
        });
        let server = serve(ServerOptions { half_close, ..options() }, slow).await;
        let mut stream = TcpStream::connect(server.addr).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\n\r\n").await.unwrap();
        stream.shutdown().await.unwrap();
        let answer = rest(&mut stream).await;
        assert!(answer.starts_with(expected) && answer.is_empty() == expected.is_empty(), "{half_close}: {answer}");
    }
}

#[tokio::test]
async fn a_request_whose_client_went_away_is_dropped() {
    struct Dropped(Arc<AtomicUsize>);
    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.fetch_add(1, SeqCst);
        }
    }
    let (begun, dropped) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counters = (Arc::clone(&begun), Arc::clone(&dropped));
    let endless = handler(move |_| {
        let (begun, dropped) = counters.clone();
        async move {
            let _dropped = Dropped(dropped);
            begun.fetch_add(1, SeqCst);
            std::future::pending().await
        }
    });
    let server = serve(options(), endless).await;
    let client = HttpClient::new();
    let sending = tokio::spawn(async move { client.send(get(server.addr, "/")).await.map(|_| ()) });
    until("it begins", || begun.load(SeqCst) == 1).await;
    assert_eq!(dropped.load(SeqCst), 0);
    sending.abort();
    until("it is dropped", || dropped.load(SeqCst) == 1).await;
}

#[tokio::test]
async fn a_panic_is_answered() {
    let panicking = handler(|request: Request<Body>| async move {
        assert_ne!(request.uri().path(), "/panic", "this panic is part of the test");
        Response::new(Body::from("fine"))
    });
    let server = serve(options(), panicking).await;
    let client = HttpClient::new();
    for _ in 0..3 {
        assert_eq!(text(&client, get(server.addr, "/panic")).await.unwrap().0, 500);
        assert_eq!(text(&client, get(server.addr, "/")).await.unwrap(), (200, "fine".to_owned()));
    }
    assert_eq!(server.stop().await, 0);
}

#[tokio::test]
async fn a_shutdown_lets_requests_finish() {
    let begun = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&begun);
    let slow = handler(move |_| {
        let begun = Arc::clone(&counter);
        async move {
            begun.fetch_add(1, SeqCst);
            tokio::time::sleep(Duration::from_millis(200)).await;
            Response::new(Body::from("done"))
        }
    });
    let mut server = serve(options(), slow).await;
    let addr = server.addr;
    let idle = TcpStream::connect(addr).await.unwrap();
    let client = HttpClient::new();
    let sending = tokio::spawn(async move { text(&client, get(addr, "/")).await });
    until("it begins", || begun.load(SeqCst) == 1).await;
    server.begin_stop();
    assert_eq!(server.stop().await, 0);
    assert_eq!(soon(sending).await.unwrap().unwrap(), (200, "done".to_owned()));
    let error = text(&HttpClient::new(), get(addr, "/")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("connection to {addr} refused"));
    drop(idle);
}

#[tokio::test]
async fn a_shutdown_cuts_what_does_not_finish() {
    let begun = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&begun);
    let endless = handler(move |_| {
        let begun = Arc::clone(&counter);
        async move {
            begun.fetch_add(1, SeqCst);
            std::future::pending().await
        }
    });
    let server = serve(ServerOptions { grace: Duration::from_millis(100), ..options() }, endless).await;
    let addr = server.addr;
    let sending: Vec<_> = (0..3).map(|_| tokio::spawn(async move { text(&HttpClient::new(), get(addr, "/")).await })).collect();
    until("they begin", || begun.load(SeqCst) == 3).await;
    assert_eq!(server.stop().await, 3);
    for sending in sending {
        let error = soon(sending).await.unwrap().unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Io);
    }
}

#[tokio::test]
async fn connections_beyond_the_limit_wait() {
    let server = serve(ServerOptions { max_connections: 2, ..options() }, echo()).await;
    let held: Vec<_> = [TcpStream::connect(server.addr).await.unwrap(), TcpStream::connect(server.addr).await.unwrap()].into();
    let mut third = TcpStream::connect(server.addr).await.unwrap();
    third.write_all(b"GET / HTTP/1.1\r\nconnection: close\r\n\r\n").await.unwrap();
    let early = tokio::time::timeout(Duration::from_millis(100), third.readable()).await;
    assert!(early.is_err(), "the third was served beside two others");
    drop(held);
    assert!(rest(&mut third).await.starts_with("HTTP/1.1 200 OK\r\n"));
}

#[tokio::test]
async fn an_address_in_use_says_so() {
    let server = Server::bind("127.0.0.1:0", options()).await.unwrap();
    let error = Server::bind(server.local_addr(), options()).await.unwrap_err();
    assert!(error.to_string().starts_with(&format!("cannot listen at {}: ", server.local_addr())), "{error}");
    assert_eq!(error.kind(), TransportErrorKind::Listen);
    let error = Server::bind("no-such-host.invalid:1", options()).await.unwrap_err();
    assert!(error.to_string().starts_with("cannot listen: no such address"), "{error}");
}
