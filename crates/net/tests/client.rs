//! The client against servers that behave.

mod common;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use common::*;
use http::{Request, Response};
use pileus_net::{HttpClient, ServerOptions, TcpOptions, Transport};
use pileus_shape::Body;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::test]
async fn connections_are_reused() {
    let server = serve(ServerOptions::default(), echo()).await;
    let client = HttpClient::new();
    for n in 0..50 {
        let sent = format!("hello {n}");
        assert_eq!(text(&client, put(server.addr, "/", sent.clone())).await.unwrap(), (200, sent));
    }
    let stats = client.stats();
    assert_eq!((stats.opened, stats.reused, stats.idle), (1, 49, 1));
}

#[tokio::test]
async fn a_small_answer_frees_its_connection_before_it_is_read() {
    let server = serve(ServerOptions::default(), echo()).await;
    let client = HttpClient::new();
    let unread = soon(client.send(put(server.addr, "/", "kept"))).await.unwrap();
    assert_eq!(unread.body().bytes().unwrap(), "kept");
    assert_eq!(client.stats().idle, 1);
    text(&client, get(server.addr, "/")).await.unwrap();
    assert_eq!(client.stats().opened, 1);
}

#[tokio::test]
async fn connections_are_by_scheme_host_and_port() {
    let (one, two) = (serve(ServerOptions::default(), echo()).await, serve(ServerOptions::default(), echo()).await);
    let client = HttpClient::new();
    for addr in [one.addr, two.addr, one.addr, two.addr] {
        text(&client, get(addr, "/")).await.unwrap();
    }
    let by_name = Request::get(format!("http://LOCALHOST:{}/", one.addr.port())).body(Body::empty()).unwrap();
    text(&client, by_name).await.unwrap();
    let by_name = Request::get(format!("http://localhost:{}/", one.addr.port())).body(Body::empty()).unwrap();
    text(&client, by_name).await.unwrap();
    assert_eq!((client.stats().opened, client.stats().reused), (3, 3));
}

#[tokio::test]
async fn a_connection_closed_while_idle_is_replaced() {
    // It never says that it will close.
    let server = raw(|_, mut stream| async move {
        head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok").await.unwrap();
    })
    .await;
    let client = HttpClient::new();
    for _ in 0..20 {
        assert_eq!(text(&client, put(server, "/", "x")).await.unwrap().1, "ok");
        tokio::time::sleep(Duration::from_millis(20)).await; // until the end has arrived
    }
    assert_eq!((client.stats().opened, client.stats().reused), (20, 0));
}

#[tokio::test]
async fn a_request_that_was_sent_is_never_sent_again() {
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&seen);
    let server = raw(move |_, mut stream| {
        let seen = Arc::clone(&counter);
        async move {
            // Answers the first request of a connection, and takes the second without answering.
            head(&mut stream).await;
            seen.fetch_add(1, SeqCst);
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok").await.unwrap();
            head(&mut stream).await;
            seen.fetch_add(1, SeqCst);
        }
    })
    .await;
    let client = HttpClient::new();
    text(&client, get(server, "/")).await.unwrap();
    let error = text(&client, get(server, "/")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("{server} closed the connection before answering"));
    assert_eq!((seen.load(SeqCst), client.stats().opened), (2, 1));
}

#[tokio::test]
async fn old_idle_connections_are_not_used() {
    let server = serve(ServerOptions::default(), echo()).await;
    let client = HttpClient::builder().idle_timeout(Duration::from_millis(30)).build();
    text(&client, get(server.addr, "/")).await.unwrap();
    tokio::time::sleep(Duration::from_millis(60)).await;
    text(&client, get(server.addr, "/")).await.unwrap();
    assert_eq!((client.stats().opened, client.stats().reused, client.stats().idle), (2, 0, 1));
}

#[tokio::test]
async fn idle_connections_are_limited() {
    let server = serve(ServerOptions::default(), echo()).await;
    let client = HttpClient::builder().max_idle_per_host(2).build();
    let gate = Arc::new(tokio::sync::Barrier::new(5));
    let tasks: Vec<_> = (0..5)
        .map(|_| {
            let (client, addr, gate) = (client.clone(), server.addr, Arc::clone(&gate));
            tokio::spawn(async move {
                let response = client.send(put(addr, "/", vec![b'x'; 1 << 20])).await.unwrap();
                gate.wait().await; // all have a connection now
                response.into_body().collect().await.unwrap().len()
            })
        })
        .collect();
    for task in tasks {
        assert_eq!(soon(task).await.unwrap(), 1 << 20);
    }
    assert_eq!((client.stats().opened, client.stats().idle), (5, 2));
}

#[tokio::test]
async fn connections_are_limited() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counters = (Arc::clone(&now), Arc::clone(&most));
    let slow = handler(move |_| {
        let (now, most) = counters.clone();
        async move {
            most.fetch_max(now.fetch_add(1, SeqCst) + 1, SeqCst);
            tokio::time::sleep(Duration::from_millis(10)).await;
            now.fetch_sub(1, SeqCst);
            Response::new(Body::empty())
        }
    });
    let server = serve(ServerOptions::default(), slow).await;
    let client = HttpClient::builder().max_connections_per_host(3).build();
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let (client, addr) = (client.clone(), server.addr);
            tokio::spawn(async move { text(&client, get(addr, "/")).await.unwrap() })
        })
        .collect();
    for task in tasks {
        soon(task).await.unwrap();
    }
    assert_eq!((most.load(SeqCst), client.stats().opened), (3, 3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once() {
    let server = serve(ServerOptions::default(), echo()).await;
    let client = HttpClient::builder().connect_timeout(PATIENCE).build();
    let tasks: Vec<_> = (0..200)
        .map(|n| {
            let (client, addr) = (client.clone(), server.addr);
            tokio::spawn(async move {
                for round in 0..5 {
                    let sent = format!("{n}.{round}");
                    assert_eq!(text(&client, put(addr, "/", sent.clone())).await.unwrap().1, sent);
                }
            })
        })
        .collect();
    for task in tasks {
        soon(task).await.unwrap();
    }
    let stats = client.stats();
    assert_eq!(stats.opened + stats.reused, 1000);
    assert!(stats.opened <= 200, "{stats:?}");
    assert_eq!(server.stop().await, 0);
}

#[tokio::test]
async fn requests_go_out_as_they_should() {
    let server = raw(|_, mut stream| async move {
        loop {
            let head = head(&mut stream).await;
            if head.is_empty() {
                return;
            }
            let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{head}", head.len());
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    })
    .await;
    let client = HttpClient::new();
    let seen = text(&client, get(server, "/a%2Fb?x=%20y&z")).await.unwrap().1;
    assert_eq!(seen, format!("GET /a%2Fb?x=%20y&z HTTP/1.1\r\nhost: {server}\r\n\r\n"));
    let request = Request::post(format!("http://user:secret@{server}")).body(Body::empty()).unwrap();
    let seen = text(&client, request).await.unwrap().1;
    assert_eq!(seen, format!("POST / HTTP/1.1\r\ncontent-length: 0\r\nhost: {server}\r\n\r\n"));
    let request = Request::delete(format!("http://{server}/")).header("host", "other.example").body(Body::empty()).unwrap();
    assert_eq!(text(&client, request).await.unwrap().1, "DELETE / HTTP/1.1\r\nhost: other.example\r\n\r\n");
}

#[tokio::test]
async fn small_head_and_body_are_one_write() {
    let server = raw(|_, mut stream| async move {
        let mut buf = vec![0; 64 << 10];
        let n = stream.read(&mut buf).await.unwrap();
        let whole = buf[..n].ends_with(b"\r\n\r\nbody");
        let answer = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{whole}");
        stream.write_all(answer.as_bytes()).await.unwrap();
    })
    .await;
    assert_eq!(text(&HttpClient::new(), put(server, "/", "body")).await.unwrap().1, "true");
}

#[tokio::test]
async fn requests_that_cannot_be_sent_are_refused() {
    let client = HttpClient::new();
    for (uri, why) in [
        ("/path", "its URI is not absolute"),
        ("ftp://localhost/", "its URI's scheme is ftp, not http or https"),
        ("http://localhost:99999/", "its URI's host or port is not valid"),
    ] {
        let request = Request::get(uri).body(Body::empty()).unwrap();
        let error = soon(client.send(request)).await.unwrap_err();
        assert_eq!(error.to_string(), format!("the request cannot be sent: {why}"));
        assert!(error.is_request());
    }
    let request = Request::put("http://localhost/").header("content-length", "3").body(Body::from("four")).unwrap();
    let error = soon(client.send(request)).await.unwrap_err();
    assert_eq!(error.to_string(), "the request cannot be sent: its content-length is \"3\" but its body has 4 bytes");
}

#[tokio::test]
async fn connecting_fails_clearly() {
    let client = HttpClient::new();
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let error = text(&client, get(free, "/")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("connection to {free} refused"));
    assert!(error.is_connect());

    let request = Request::get("http://no-such-host.invalid/").body(Body::empty()).unwrap();
    let error = text(&HttpClient::builder().connect_timeout(PATIENCE).build(), request).await.unwrap_err();
    assert!(error.to_string().starts_with("DNS: no address for host no-such-host.invalid"), "{error}");
    assert!(error.is_connect());

    // A listener whose backlog is full takes no connection: the kernel drops what would be one more.
    let full = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let socket = socket2::SockRef::from(&full);
    socket.listen(0).unwrap();
    let addr = full.local_addr().unwrap();
    let mut held = Vec::new();
    for _ in 0..8 {
        let patience = Duration::from_millis(100);
        if let Ok(stream) = std::net::TcpStream::connect_timeout(&addr, patience) {
            held.push(stream);
        }
    }
    let hasty = HttpClient::builder().connect_timeout(Duration::from_millis(200)).build();
    let error = text(&hasty, get(addr, "/")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("timed out after 200ms connecting to {addr}"));
    assert!(error.is_timeout());
}

#[tokio::test]
async fn big_bodies_go_both_ways_in_bounded_memory() {
    const COUNT: usize = 1024; // of 64 KiB: 64 MiB
    let (sent, answered) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let made = Arc::clone(&answered);
    let server = handler(move |request| {
        let made = Arc::clone(&made);
        async move {
            let mut body = request.into_body();
            let mut total = 0;
            while let Some(chunk) = body.next().await {
                total += chunk.unwrap().len();
            }
            assert_eq!(total, COUNT << 16);
            Response::new(Body::stream(Chunks { left: COUNT, size: 1 << 16, made }, None))
        }
    });
    let server = serve(ServerOptions::default(), server).await;
    let tcp = TcpOptions { recv_buffer: Some(64 << 10), ..TcpOptions::default() };
    let client = HttpClient::builder().tcp(tcp).build();
    let body = Body::stream(Chunks { left: COUNT, size: 1 << 16, made: Arc::clone(&sent) }, Some((COUNT as u64) << 16));
    let mut answer = soon(client.send(put(server.addr, "/", Body::empty()).map(|_| body))).await.unwrap().into_body();
    assert_eq!(sent.load(SeqCst), COUNT);
    let mut total = soon(answer.next()).await.unwrap().unwrap().len();
    tokio::time::sleep(Duration::from_millis(200)).await; // nobody reads: what is made meanwhile is what buffers hold
    let ahead = answered.load(SeqCst);
    assert!(ahead < COUNT / 2, "{ahead} chunks of 64 KiB were made before anyone read them");
    while let Some(chunk) = soon(answer.next()).await {
        total += chunk.unwrap().len();
    }
    assert_eq!(total, COUNT << 16);
    assert_eq!(client.stats().idle, 1);
}

#[tokio::test]
async fn a_dropped_request_closes_its_connection() {
    let (closed, seen) = tokio::sync::oneshot::channel();
    let closed = std::sync::Mutex::new(Some(closed));
    let server = raw(move |_, mut stream| {
        let closed = closed.lock().unwrap().take();
        async move {
            head(&mut stream).await;
            assert_eq!(stream.read(&mut [0; 1]).await.unwrap_or(0), 0);
            closed.unwrap().send(()).unwrap();
        }
    })
    .await;
    let client = HttpClient::new();
    let sending = tokio::time::timeout(Duration::from_millis(100), client.send(get(server, "/")));
    assert!(sending.await.is_err());
    soon(seen).await.unwrap();
    assert_eq!(client.stats().idle, 0);
}

#[tokio::test]
async fn a_dropped_body_closes_its_connection_unless_it_had_all_arrived() {
    let (closed, seen) = tokio::sync::oneshot::channel();
    let closed = std::sync::Mutex::new(Some(closed));
    let server = raw(move |_, mut stream| {
        let closed = closed.lock().unwrap().take();
        async move {
            head(&mut stream).await;
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\nonly this").await.unwrap();
            assert_eq!(stream.read(&mut [0; 1]).await.unwrap_or(0), 0);
            closed.unwrap().send(()).unwrap();
        }
    })
    .await;
    let client = HttpClient::new();
    drop(soon(client.send(get(server, "/"))).await.unwrap());
    soon(seen).await.unwrap();
    assert_eq!(client.stats().idle, 0);
}

#[tokio::test]
async fn answers_before_the_request_is_sent_are_taken() {
    let refusing = handler(|_| async {
        let mut response = Response::new(Body::from("no"));
        *response.status_mut() = http::StatusCode::FORBIDDEN;
        response
    });
    let server = serve(ServerOptions::default(), refusing).await;
    let client = HttpClient::new();
    for _ in 0..20 {
        let answer = text(&client, put(server.addr, "/", vec![0; 8 << 20])).await.unwrap();
        assert_eq!(answer, (403, "no".to_owned()));
    }
}

#[tokio::test]
async fn a_failing_request_body_says_so() {
    let server = serve(ServerOptions::default(), echo()).await;
    let client = HttpClient::new();
    struct Failing;
    impl futures_core::Stream for Failing {
        type Item = Result<bytes::Bytes, pileus_shape::BodyError>;
        fn poll_next(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(Some(Err("the disk is on fire".into())))
        }
    }
    let request = put(server.addr, "/", "").map(|_| Body::stream(Failing, Some(10)));
    let error = text(&client, request).await.unwrap_err();
    assert_eq!(error.to_string(), format!("the request to {} could not be sent: the disk is on fire", server.addr));
    assert!(error.is_request());

    let made = Arc::default();
    let request = put(server.addr, "/", "").map(|_| Body::stream(Chunks { left: 1, size: 4, made }, Some(10)));
    let error = text(&client, request).await.unwrap_err();
    let expected = format!("the request's body ended before its declared length, sending to {}", server.addr);
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn interim_answers_are_passed_over() {
    let server = answering(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok",
    )
    .await;
    assert_eq!(text(&HttpClient::new(), get(server, "/")).await.unwrap(), (200, "ok".to_owned()));
}

#[tokio::test]
async fn a_client_outlives_a_runtime() {
    let client = HttpClient::new();
    let server = serve(ServerOptions::default(), echo()).await;
    let addr = server.addr;
    let theirs = client.clone();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { text(&theirs, get(addr, "/")).await.unwrap() });
    });
    until("their connection is idle", || client.stats().idle == 1).await;
    tokio::time::sleep(Duration::from_millis(100)).await; // their runtime is gone
    text(&client, get(addr, "/")).await.unwrap();
}

/// What the tests of a program have: a runtime each, and one client among them.
#[test]
fn runtimes_share_a_client_but_no_connection() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let servers = tokio::runtime::Runtime::new().unwrap();
    let server = servers.block_on(serve(ServerOptions::default(), echo()));
    let client = HttpClient::new();
    let call = || async { text(&client, get(server.addr, "/")).await.unwrap() };
    let counts = || (client.stats().opened, client.stats().reused, client.stats().idle);

    let first = runtime();
    first.block_on(call());
    first.block_on(call());
    assert_eq!(counts(), (1, 1, 1));
    // The first one is there, but nobody runs it, so its connections would not wake anyone.
    let second = runtime();
    second.block_on(call());
    assert_eq!(counts(), (2, 1, 2));
    first.block_on(call());
    assert_eq!(counts(), (2, 2, 2));
    drop(first);
    second.block_on(call());
    assert_eq!(counts(), (2, 3, 2));
    // Opening another closes what ended with its runtime.
    let third = runtime();
    third.block_on(call());
    assert_eq!(counts(), (3, 3, 2));
}

#[test]
fn a_body_outlives_its_runtime_only_as_an_error() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let servers = tokio::runtime::Runtime::new().unwrap();
    let addr = servers.block_on(raw(|_, mut stream| async move {
        head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc").await.unwrap();
        tokio::time::sleep(PATIENCE).await;
    }));
    let client = HttpClient::new();
    let first = runtime();
    let mut body = first.block_on(client.send(get(addr, "/"))).unwrap().into_body();
    let wait = async |body: &mut Body| tokio::time::timeout(Duration::from_millis(50), body.next()).await;
    // A timer of the first runtime is set by waiting for what does not come.
    while first.block_on(wait(&mut body)).is_ok() {}
    let second = runtime();
    second.block_on(wait(&mut body)).unwrap_err();
    drop(first);
    let error = second.block_on(wait(&mut body)).unwrap().unwrap().unwrap_err();
    assert!(error.to_string().contains("after 3 of 9 bytes"), "{error}");
}

#[test]
fn outside_of_a_runtime_is_an_error() {
    let client = HttpClient::new();
    let mut call = client.send(get(([127, 0, 0, 1], 1).into(), "/"));
    let cx = &mut std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(cx) else { panic!("it waits") };
    assert!(error.is_request() && error.to_string().contains("tokio runtime"), "{error}");
}
