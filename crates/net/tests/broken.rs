//! The client against servers that do not behave.

mod common;

use std::time::Duration;

use common::*;
use pileus_net::{HttpClient, TransportErrorKind};
use tokio::io::AsyncWriteExt;

async fn check(answer: impl Into<Vec<u8>>, kind: TransportErrorKind, message: &str) {
    let server = answering(answer).await;
    let client = HttpClient::new();
    let error = text(&client, get(server, "/")).await.unwrap_err();
    let shown = error.to_string();
    assert!(shown.contains(message), "{shown:?} does not say {message:?}");
    assert!(shown.contains(&server.to_string()), "{shown:?} does not name {server}");
    assert_eq!(error.kind(), kind, "{shown}");
    assert_eq!(client.stats().idle, 0, "a broken connection was kept");
}

use TransportErrorKind::Io;

#[tokio::test]
async fn a_body_that_ends_early() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n";
    check(format!("{head}four"), Io, "closed the connection after 4 of 10 bytes of body").await;
    check(head, Io, "closed the connection after 0 of 10 bytes of body").await;
    let huge = "HTTP/1.1 200 OK\r\ncontent-length: 5368709120\r\n\r\n";
    check(huge, Io, "closed the connection after 0 of 5368709120 bytes of body").await;
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nfour\r\n";
    check(chunked, Io, "closed the connection after 4 bytes of body").await;
    check(format!("{chunked}9\r\nfi"), Io, "closed the connection after 6 bytes of body").await;
}

#[tokio::test]
async fn a_body_that_is_malformed() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    check(format!("{head}zz\r\nfour\r\n0\r\n\r\n"), Io, "sent a malformed chunked body, after 0 bytes").await;
    check(format!("{head}4\r\nfour\r\n-1\r\n"), Io, "sent a malformed chunked body, after 4 bytes").await;
    check(format!("{head}fffffffffffffffff\r\n"), Io, "sent a malformed chunked body, after 0 bytes").await;
    check(format!("{head}4\r\nfourXX0\r\n\r\n"), Io, "sent a malformed chunked body, after 4 bytes").await;
}

#[tokio::test]
async fn a_head_that_is_none() {
    check("", Io, "closed the connection before answering").await;
    check("HTTP/1.1 200 OK\r\nserv", Io, "closed the connection within the head of its answer").await;
    let garbage = "answered with something that is not HTTP/1.1";
    check("220 smtp.example ESMTP\r\n", Io, garbage).await;
    check("HTTP/1.1 abc OK\r\n\r\n", Io, garbage).await;
    check("HTTP/2.0 200 OK\r\n\r\n", Io, garbage).await;
    check("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", Io, garbage).await;
    check("HTTP/1.1 200 OK\r\na b: c\r\n\r\n", Io, garbage).await;
    check("HTTP/1.1 200 OK\r\nx: \x01\x02\r\n\r\n", Io, garbage).await;
    check("HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n", Io, garbage).await;
    check("HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab", Io, garbage).await;
    check(vec![0xff; 4096], Io, garbage).await;
    check(b"\x16\x03\x01\x02\x00\x01\x00".to_vec(), Io, garbage).await;
}

#[tokio::test]
async fn a_head_that_is_too_large() {
    let too_large = "is not HTTP/1.1: message head is too large";
    let long = format!("HTTP/1.1 200 OK\r\nx: {}\r\n\r\n", "y".repeat(1 << 20));
    check(long, Io, too_large).await;
    let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "x: y\r\n".repeat(101));
    check(many, Io, too_large).await;
    let endless = format!("HTTP/1.1 200 OK\r\n{}", "x: y\r\n".repeat(1 << 16));
    check(endless, Io, too_large).await;

    let many = format!("HTTP/1.1 200 OK\r\n{}content-length: 0\r\n\r\n", "x: y\r\n".repeat(150));
    let server = answering(many).await;
    let client = HttpClient::builder().max_headers(200).build();
    assert_eq!(text(&client, get(server, "/")).await.unwrap().0, 200);
}

#[tokio::test]
async fn silence_times_out() {
    let hasty = || HttpClient::builder().read_timeout(Duration::from_millis(200)).build();
    let mute = raw(|_, stream| async move {
        tokio::time::sleep(PATIENCE).await;
        drop(stream);
    })
    .await;
    let error = text(&hasty(), get(mute, "/")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("timed out: {mute} sent nothing for 200ms, waiting for its answer"));
    assert!(error.is_timeout());

    let stalling = raw(|_, mut stream| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nfour").await.unwrap();
        tokio::time::sleep(PATIENCE).await;
    })
    .await;
    let error = text(&hasty(), get(stalling, "/")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("timed out: {stalling} sent nothing for 200ms after 4 of 9 bytes of body"));
    assert!(error.is_timeout());
}

#[tokio::test]
async fn slow_is_not_silent() {
    let slow = raw(|_, mut stream| async move {
        for byte in b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nfour five" {
            stream.write_all(&[*byte]).await.unwrap();
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    })
    .await;
    // 46 bytes at 30 ms: it takes longer than the timeout, but is never silent for that long.
    let client = HttpClient::builder().read_timeout(Duration::from_millis(1000)).build();
    assert_eq!(text(&client, get(slow, "/")).await.unwrap().1, "four five");
}

#[tokio::test]
async fn a_reset_says_so() {
    let server = raw(|_, mut stream| async move {
        head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nfour").await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap();
    })
    .await;
    let error = text(&HttpClient::new(), get(server, "/")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("{server} reset the connection after 4 of 9 bytes of body"));
}

#[tokio::test]
async fn more_than_was_announced_is_not_taken_for_the_next_answer() {
    let server = raw(|_, mut stream| async move {
        loop {
            if head(&mut stream).await.is_empty() {
                return;
            }
            let two = b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\noneHTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil";
            if stream.write_all(two).await.is_err() {
                return;
            }
        }
    })
    .await;
    let client = HttpClient::new();
    for _ in 0..5 {
        assert_eq!(text(&client, get(server, "/")).await.unwrap().1, "one");
    }
    assert_eq!((client.stats().opened, client.stats().reused), (5, 0));
}
