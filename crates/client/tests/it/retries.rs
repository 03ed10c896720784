use std::{sync::Arc, time::Duration};

use pileus_client::{
    Config, ErrorKind,
    body::{self, Body},
};
use pileus_net::{BoxFuture, Transport, TransportError, TransportErrorKind};

use crate::{
    credentials, s3,
    server::{Reply, Server, answer, buckets, s3_error},
};

#[tokio::test]
async fn twice_500_then_200() {
    let server = Server::start([
        s3_error("500 Internal Server Error", "InternalError", "We encountered an internal error."),
        answer("500 Internal Server Error", "", ""),
        buckets(),
    ])
    .await;
    let (s3, clock) = s3(&server.url);
    let output = s3.list_buckets().await.unwrap();
    assert_eq!(output.buckets()[0].name(), "one");
    assert_eq!(server.seen().len(), 3);
    assert_eq!(server.connections(), 1, "an answer of failure is read to its end, so its connection is used again");
    let slept = clock.slept();
    assert_eq!(slept.len(), 2);
    assert!(slept[0] <= Duration::from_secs(1) && slept[1] <= Duration::from_secs(2), "{slept:?}");
}

#[tokio::test]
async fn three_times_503_is_the_end() {
    let server = Server::start([s3_error("503 Slow Down", "SlowDown", "Please reduce your request rate.")]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.get_object().bucket("b").key("k").await.unwrap_err();
    assert_eq!(server.seen().len(), 3);
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Service, 503, 3));
    assert!(error.is("SlowDown") && error.is_throttling() && !error.is_timeout() && !error.is_not_found());
    let text = error.to_string();
    let start = format!(
        "S3 GetObject: SlowDown (503): Please reduce your request rate. (GET {}/b/k, request id REQ1, extended request id HOST1, 3 attempts, ",
        server.url
    );
    assert!(text.starts_with(&start), "{text}");
}

#[tokio::test]
async fn what_the_caller_did_wrong_is_not_retried() {
    let server = Server::start([s3_error("400 Bad Request", "InvalidArgument", "Argument is wrong.")]).await;
    let (s3, clock) = s3(&server.url);
    let error = s3.list_buckets().await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    assert!(clock.slept().is_empty());
    assert_eq!(
        error.to_string(),
        format!(
            "S3 ListBuckets: InvalidArgument (400): Argument is wrong. (GET {}/, request id REQ1, extended request id HOST1, \
             1 attempt, 0 ms)",
            server.url
        )
    );
}

#[tokio::test]
async fn an_error_inside_of_success_is_retried() {
    let error = "<Error><Code>InternalError</Code><Message>Try again.</Message><RequestId>R</RequestId></Error>";
    let done = "<CompleteMultipartUploadResult><ETag>\"e\"</ETag></CompleteMultipartUploadResult>";
    let server = Server::start([answer("200 OK", "", error), answer("200 OK", "", done)]).await;
    let (s3, _) = s3(&server.url);
    let output = s3.complete_multipart_upload().bucket("b").key("k").upload_id("u").await.unwrap();
    assert_eq!(output.e_tag(), "\"e\"");
    assert_eq!(server.seen().len(), 2);

    let server = Server::start([answer("200 OK", "", error)]).await;
    let (s3, _) = crate::s3(&server.url);
    let error = s3.copy_object().bucket("b").key("k").copy_source("a/k").await.unwrap_err();
    assert_eq!((error.code(), error.status(), error.attempts()), ("InternalError", 200, 3));
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let server = Server::start([s3_error("500 Internal Server Error", "InternalError", "Oh.")]).await;
    let (s3, _) = s3(&server.url);
    let upload = body::from_reader(&b"0123456789"[..], 10);
    let error = s3.put_object().bucket("b").key("k").body(upload).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    assert_eq!(server.seen()[0].body, b"0123456789");
    assert_eq!(error.attempts(), 1);
    assert!(
        error.to_string().contains("Oh.; not tried again, because its body is a stream that can be read only once ("),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_is_sent_again() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), vec![7; 300_000]).unwrap();
    let server = Server::start([s3_error("500 Internal Server Error", "InternalError", "Oh."), answer("200 OK", "", "")]).await;
    let (s3, _) = s3(&server.url);
    s3.put_object().bucket("b").key("k").body(body::from_file(file.path()).await.unwrap()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|seen| seen.body == vec![7; 300_000] && seen.header("content-length") == "300000"));
}

#[tokio::test]
async fn the_service_says_how_long_to_wait() {
    let server = Server::start([
        answer("503 Slow Down", "retry-after: 7", ""),
        answer("503 Slow Down", "x-amz-retry-after: 1500", ""),
        buckets(),
    ])
    .await;
    let (s3, clock) = s3(&server.url);
    s3.list_buckets().await.unwrap();
    assert_eq!(clock.slept(), [Duration::from_secs(7), Duration::from_millis(1500)]);
}

#[tokio::test]
async fn a_client_whose_calls_all_fail_stops_trying_again() {
    let server = Server::start([answer("500 Internal Server Error", "", "")]).await;
    let (s3, _) = s3(&server.url);
    for _ in 0..50 {
        assert_eq!(s3.list_buckets().await.unwrap_err().attempts(), 3);
    }
    let error = s3.list_buckets().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("not tried again, because too many calls of this client failed lately"), "{error}");
}

#[tokio::test]
async fn a_connection_that_breaks_before_the_answer() {
    let server = Server::start([Reply::Close(String::new()), buckets()]).await;
    let (s3, _) = s3(&server.url);
    s3.list_buckets().await.unwrap();
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_not_tried_again() {
    #[derive(Debug)]
    struct Distrust;

    impl Transport for Distrust {
        fn send(&self, _: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
            Box::pin(async { Err(TransportError::new(TransportErrorKind::Certificate, "a stranger")) })
        }
    }

    let config = Config::builder().region("us-west-2").credentials(credentials()).transport(Arc::new(Distrust)).build();
    let error = pileus_s3::Client::new(&config.unwrap()).list_buckets().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1));
}
