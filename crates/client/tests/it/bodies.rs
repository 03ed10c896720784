use std::{
    io::Cursor,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use pileus_client::body::{self, Body};
use tokio::io::AsyncReadExt;

use crate::{
    s3,
    server::{Reply, Server, answer},
};

struct Chunks(Vec<Result<Bytes, std::io::Error>>);

impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, std::io::Error>;
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(if self.0.is_empty() { None } else { Some(self.0.remove(0)) })
    }
}

#[tokio::test]
async fn from_a_file_and_to_one() {
    let dir = tempfile::tempdir().unwrap();
    let (from, to) = (dir.path().join("from"), dir.path().join("to"));
    let bytes: Vec<u8> = (0..400_000u32).map(|n| n as u8).collect();
    std::fs::write(&from, &bytes).unwrap();
    let file = body::from_file(&from).await.unwrap();
    assert_eq!((file.len(), file.is_replayable()), (Some(400_000), true));
    assert_eq!(body::to_file(file.clone(), &to).await.unwrap(), 400_000);
    assert_eq!(std::fs::read(&to).unwrap(), bytes);
    assert_eq!(file.clone().collect().await.unwrap(), bytes);

    // It grows: what was there is sent. It shrinks: that is an error.
    std::fs::write(&from, [&bytes[..], b"more"].concat()).unwrap();
    assert_eq!(file.clone().collect().await.unwrap(), bytes);
    std::fs::write(&from, b"less").unwrap();
    let error = file.clone().collect().await.unwrap_err().to_string();
    assert!(error.ends_with("from: it became shorter: 4 of 400000 bytes are left"), "{error}");
    std::fs::remove_file(&from).unwrap();
    let error = file.collect().await.unwrap_err().to_string();
    assert!(error.contains("from: No such file"), "{error}");

    std::fs::write(&from, b"").unwrap();
    assert!(body::from_file(&from).await.unwrap().is_empty());
    let error = body::from_file(dir.path().join("none")).await.unwrap_err();
    assert!(error.to_string().contains("none: No such file"), "{error}");
    let error = body::from_file(dir.path()).await.unwrap_err();
    assert!(error.to_string().ends_with("not a regular file"), "{error}");
    let error = body::to_file(Body::from("x"), dir.path()).await.unwrap_err();
    assert!(error.to_string().contains(dir.path().to_str().unwrap()), "{error}");
}

#[tokio::test]
async fn from_readers() {
    let bytes = vec![5; 300_000];
    let all = body::from_reader(Cursor::new(bytes.clone()), None).collect().await.unwrap();
    assert_eq!(all, bytes);
    let body = body::from_reader(Cursor::new(bytes.clone()), 200_000);
    assert_eq!((body.len(), body.is_replayable()), (Some(200_000), false));
    assert_eq!(body.collect().await.unwrap().len(), 200_000);
    let error = body::from_reader(&b"short"[..], 9).collect().await.unwrap_err();
    assert_eq!(error.to_string(), "the reader ended after 5 of 9 bytes");
    assert_eq!(body::from_reader(&b""[..], 0).collect().await.unwrap(), "");
}

#[tokio::test]
async fn from_streams_and_to_readers() {
    let stream = || Chunks(vec![Ok("one ".into()), Ok(Bytes::new()), Ok("two".into())]);
    let mut text = String::new();
    body::into_async_read(body::from_stream(stream(), 7)).read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "one two");
    let mut to = Vec::new();
    assert_eq!(body::write_to(body::from_stream(stream(), None), &mut to).await.unwrap(), 7);
    assert_eq!(to, b"one two");
    let broken = Chunks(vec![Ok("one".into()), Err(std::io::Error::other("torn"))]);
    let error = body::into_async_read(body::from_stream(broken, None)).read_to_string(&mut text).await.unwrap_err();
    assert_eq!(error.to_string(), "torn");
}

#[tokio::test]
async fn a_download_streams() {
    let server = Server::start([answer("200 OK", "content-type: text/plain", "Hello world")]).await;
    let (s3, _) = s3(&server.url);
    let output = s3.get_object().bucket("b").key("k").await.unwrap();
    assert_eq!(output.content_type(), "text/plain");
    assert_eq!(output.content_length(), 11);
    assert_eq!(output.body.unwrap().collect().await.unwrap(), "Hello world");
    // Nothing is left on the connection: it serves the next.
    s3.get_object().bucket("b").key("k").await.unwrap();
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn an_upload_that_breaks_off() {
    let server = Server::start([Reply::Stall]).await;
    let (s3, _) = s3(&server.url);
    let broken = Chunks(vec![Ok("one".into()), Err(std::io::Error::other("the tape is torn"))]);
    let error = s3.put_object().bucket("b").key("k").body(body::from_stream(broken, 10)).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("the tape is torn"), "{error}");
}
