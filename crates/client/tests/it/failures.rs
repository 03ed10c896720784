use std::time::Duration;

use pileus_client::{Config, Error, ErrorKind};

use crate::{
    config, credentials, s3, s3_now,
    server::{Reply, Server, answer, buckets, s3_error, text},
    toy,
};

/// The text without the part that depends on the machine.
fn told(error: &Error, server: &Server) -> String {
    error.to_string().replace(&server.url, "URL").replace(server.url.trim_start_matches("http://"), "HOST")
}

#[tokio::test]
async fn not_found() {
    let server = Server::start([s3_error("404 Not Found", "NoSuchKey", "The specified key does not exist.")]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.get_object().bucket("b").key("a/b c").await.unwrap_err();
    assert!(error.is("NoSuchKey") && error.is_not_found() && !error.is_throttling());
    assert_eq!((error.service(), error.operation(), error.request_id()), ("S3", "GetObject", "REQ1"));
    assert_eq!((error.code(), error.message()), ("NoSuchKey", "The specified key does not exist."));
    assert_eq!(error.extended_request_id(), "HOST1");
    assert_eq!(
        told(&error, &server),
        "S3 GetObject: NoSuchKey (404): The specified key does not exist. (GET URL/b/a/b%20c, request id REQ1, extended request \
         id HOST1, 1 attempt, 0 ms)"
    );
    assert_eq!(format!("{error:?}"), format!("Service({error})"));
}

#[tokio::test]
async fn an_answer_to_head_has_no_body() {
    let head = "HTTP/1.1 404 Not Found\r\nx-amz-request-id: R\r\ncontent-type: application/xml\r\n\r\n";
    let server = Server::start([Reply::Send(head.into())]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.head_object().bucket("b").key("k").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(told(&error, &server), "S3 HeadObject: NotFound (404) (HEAD URL/b/k, request id R, 1 attempt, 0 ms)");
}

#[tokio::test]
async fn garbage_for_an_answer() {
    let server = Server::start([Reply::Close("garbage\r\n\r\n".into())]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.list_buckets().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.status()), (ErrorKind::Io, 3, 0));
    let text = told(&error, &server);
    assert!(text.starts_with("S3 ListBuckets: HOST answered with something that is not HTTP/1.1"), "{text}");
}

#[tokio::test]
async fn html_for_xml() {
    let server = Server::start([answer("200 OK", "", "<html><body>Welcome to nginx!</body></html>")]).await;
    let (s3, _) = s3(&server.url);
    match s3.list_buckets().await {
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Response);
            assert!(told(&error, &server).contains("cannot understand the answer"), "{error}");
        }
        // A root of another name is no reason for S3's stores to be refused.
        Ok(output) => assert!(output.buckets.is_none()),
    }
    let server = Server::start([answer("503 Service Unavailable", "", "<html>busy</html>")]).await;
    let (s3, _) = crate::s3(&server.url);
    let error = s3.list_buckets().await.unwrap_err();
    assert_eq!((error.status(), error.kind()), (503, ErrorKind::Service));
    assert!(!error.code().is_empty());
}

#[tokio::test]
async fn truncated_xml() {
    let server = Server::start([answer("200 OK", "x-amz-request-id: R", "<ListAllMyBucketsResult><Buckets><Buck")]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.list_buckets().await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Response, 200, 1));
    let text = told(&error, &server);
    assert!(text.starts_with("S3 ListBuckets: cannot understand the answer: "), "{text}");
    assert!(text.ends_with(" (GET URL/, status 200, request id R, 1 attempt, 0 ms)"), "{text}");
}

#[tokio::test]
async fn closed_within_the_answer() {
    let head = "HTTP/1.1 200 OK\r\nx-amz-request-id: R\r\ncontent-length: 100\r\n\r\n<List";
    let server = Server::start([Reply::Close(head.into())]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.list_buckets().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.request_id()), (ErrorKind::Io, 3, "R"));
    let text = told(&error, &server);
    assert!(text.contains("cannot read the answer: HOST closed the connection after 5 of 100 bytes of body"), "{text}");

    let server = Server::start([Reply::Close(head.into())]).await;
    let (s3, _) = crate::s3(&server.url);
    let output = s3.get_object().bucket("b").key("k").await.unwrap();
    assert_eq!(output.body.as_ref().unwrap().len(), Some(100));
    let error = Error::from(output.body.unwrap().collect().await.unwrap_err());
    assert_eq!(told(&error, &server), "HOST closed the connection after 5 of 100 bytes of body");
}

#[tokio::test]
async fn a_length_of_5_gib_without_a_body() {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", 5u64 << 30);
    let server = Server::start([Reply::StallAfter(head)]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.list_buckets().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Response, 1));
    assert!(told(&error, &server).contains("the body is longer than the limit of 268435456 bytes"), "{error}");

    let server = Server::start([answer("200 OK", "", "<ListAllMyBucketsResult></ListAllMyBucketsResult>")]).await;
    let (s3, _) = crate::s3(&server.url);
    let error = s3.list_buckets().answer_limit(20).await.unwrap_err();
    assert!(
        told(&error, &server).contains("the body is longer than the limit of 20 bytes; answer_limit of the call sets the limit"),
        "{error}"
    );
}

#[tokio::test]
async fn a_stalled_server() {
    let server = Server::start([Reply::Stall]).await;
    let s3 = s3_now(&server.url);
    let error =
        s3.list_buckets().attempt_timeout(Duration::from_millis(50)).timeout(Duration::from_millis(80)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    // Which of the two ends it is up to the random pause.
    let text = told(&error, &server);
    assert!(text.contains("timed out: no answer within the"), "{text}");
    server.closed(1).await;

    let server = Server::start([Reply::Stall]).await;
    let error = s3_now(&server.url).list_buckets().timeout(Duration::from_millis(50)).await.unwrap_err();
    let text = told(&error, &server);
    assert!(
        text.starts_with("S3 ListBuckets: timed out: no answer within the call's timeout of 50 ms (GET URL/, 1 attempt, "),
        "{text}"
    );
    server.closed(1).await;
}

#[tokio::test]
async fn each_attempt_has_its_timeout() {
    // Within an answer, too.
    let slow = Reply::StallAfter("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n<List".into());
    let server = Server::start([Reply::Stall, slow, buckets()]).await;
    let s3 = s3_now(&server.url);
    let output = s3.list_buckets().attempt_timeout(Duration::from_millis(100)).await.unwrap();
    assert_eq!(output.buckets().len(), 1);
    assert_eq!((server.seen().len(), server.connections()), (3, 3));
}

#[tokio::test]
async fn the_attempt_before_is_told() {
    let server = Server::start([answer("503 Slow Down", "retry-after: 0", ""), Reply::Stall]).await;
    let error = s3_now(&server.url).list_buckets().timeout(Duration::from_millis(100)).await.unwrap_err();
    let text = told(&error, &server);
    assert!(text.contains("call's timeout of 100 ms; the attempt before ended in: "), "{text}");
    assert!(text.contains("(503)"), "{text}");
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn no_time_for_another_attempt() {
    let server = Server::start([answer("503 Slow Down", "retry-after: 5", "")]).await;
    let error = s3_now(&server.url).list_buckets().timeout(Duration::from_secs(2)).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (503, 1));
    assert!(error.to_string().contains("not tried again, because the call's timeout would pass first"), "{error}");
}

#[tokio::test]
async fn nobody_listens() {
    let server = Server::start([Reply::Stall]).await;
    let url = server.url.clone();
    drop(server);
    tokio::time::sleep(Duration::from_millis(20)).await;
    let (s3, _) = s3(&url);
    let error = s3.list_buckets().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.status()), (ErrorKind::Connect, 3, 0));
    let text = error.to_string();
    assert!(text.contains(url.trim_start_matches("http://")) && text.to_lowercase().contains("refused"), "{text}");
    assert!(
        text.ends_with(&format!("(GET {url}/, 3 attempts, {})", text.rsplit_once(", ").unwrap().1.trim_end_matches(')'))),
        "{text}"
    );
}

#[tokio::test]
async fn dropping_a_call_ends_it() {
    let server = Server::start([Reply::Stall]).await;
    let (s3, _) = s3(&server.url);
    let call = tokio::time::timeout(Duration::from_millis(100), s3.list_buckets().send());
    assert!(call.await.is_err());
    server.closed(1).await;
    assert_eq!(server.seen().len(), 1);
    // Not polled, nothing is sent.
    drop(s3.list_buckets().send());
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn missing_members_are_named_and_nothing_is_sent() {
    let server = Server::start([buckets()]).await;
    let (config, _) = config(&server.url);
    let error = pileus_s3::Client::new(&config).get_object().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(error.to_string(), "S3 GetObject: missing required members Bucket, Key; nothing was sent");
    let parts = [toy::Part { id: Some("1".into()), size: None }, toy::Part { id: None, size: None }];
    let error = toy::Client::new(&config).make_things().name("n").secret("s").parts(parts).await.unwrap_err();
    assert_eq!(error.to_string(), "Toy MakeThings: missing required member Parts[1].Id; nothing was sent");
    let error = pileus_s3::Client::new(&config).get_object().bucket("").key("k").await.unwrap_err();
    assert_eq!(error.to_string(), "S3 GetObject: missing required member Bucket; nothing was sent");
    assert_eq!((error.attempts(), server.connections()), (0, 0));
}

#[tokio::test]
async fn missing_region_and_credentials_are_looked_for_everywhere() {
    let server = Server::start([buckets()]).await;
    let env = pileus_config::MapEnv::new().with_home("/home/me");
    let nowhere = Config::builder().env(env).endpoint_url(&server.url).load().await.unwrap();
    let error = pileus_s3::Client::new(&nowhere).list_buckets().await.unwrap_err();
    let text = error.to_string();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(text.starts_with("S3 ListBuckets: no region: looked at "), "{text}");
    assert!(text.contains("AWS_REGION"), "{text}");

    let env = pileus_config::MapEnv::new().with_home("/home/me");
    let nobody = Config::builder().env(env).region("us-west-2").endpoint_url(&server.url).load().await.unwrap();
    let error = pileus_s3::Client::new(&nobody).list_buckets().await.unwrap_err();
    let text = error.to_string();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 0));
    assert!(text.starts_with("S3 ListBuckets: no credentials: looked at "), "{text}");
    assert!(text.contains("AWS_ACCESS_KEY_ID") && !text.contains("GET"), "{text}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn secrets_are_not_told() {
    let body =
        "<Response><Errors><Error><Code>Wrong</Code><Message>No.</Message></Error></Errors><RequestID>R</RequestID></Response>";
    let server = Server::start([answer("400 Bad Request", "", body)]).await;
    let (config, _) = config(&server.url);
    let toy = toy::Client::new(&config);
    let call = toy.make_things().name("n").secret("my-password");
    let all = format!("{toy:?} {call:?} {config:?} {:?} {:?}", call.clone().pages(), credentials());
    let error = call.await.unwrap_err();
    assert_eq!(told(&error, &server), "Toy MakeThings: Wrong (400): No. (POST URL/, request id R, 1 attempt, 0 ms)");
    for secret in ["my-password", "the-secret", "the-token"] {
        assert!(!all.contains(secret), "{all}");
        assert!(!format!("{error} {error:?}").contains(secret), "{error}");
    }
}

#[tokio::test]
async fn a_body_in_place_of_another_answer() {
    // Nothing after an answer of 204 is taken for its body.
    let server = Server::start([Reply::Send(text("204 No Content", "x-amz-request-id: R", ""))]).await;
    let (s3, _) = s3(&server.url);
    s3.delete_object().bucket("b").key("k").await.unwrap();
}

#[tokio::test]
async fn another_region_is_told() {
    let server =
        Server::start([answer("301 Moved Permanently", "x-amz-bucket-region: eu-west-1\r\nx-amz-request-id: R", "")]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.get_object().bucket("b").key("k").await.unwrap_err();
    assert_eq!(
        told(&error, &server),
        "S3 GetObject: MovedPermanently (301); the bucket is in eu-west-1, but the client calls us-west-2 (GET URL/b/k, request id \
         R, 1 attempt, 0 ms)"
    );
    let server = Server::start([answer("403 Forbidden", "x-amz-bucket-region: us-west-2", "")]).await;
    let (s3, _) = crate::s3(&server.url);
    let error = s3.get_object().bucket("b").key("k").await.unwrap_err();
    assert!(!error.to_string().contains(';'), "{error}");
}

#[tokio::test]
async fn a_wrong_clock_is_told() {
    // The client's clock stands at 2024-01-02T03:04:05Z.
    for (date, note) in [
        ("Tue, 02 Jan 2024 03:00:00 GMT", "this machine's clock is 4 min 5 s ahead of the service's"),
        ("Tue, 02 Jan 2024 05:04:05 GMT", "this machine's clock is 120 min behind the service's"),
        ("Tue, 02 Jan 2024 03:05:05 GMT", ""),
        ("whenever", ""),
    ] {
        let server = Server::start([answer("403 Forbidden", &format!("date: {date}"), "")]).await;
        let (s3, _) = s3(&server.url);
        let error = s3.list_buckets().await.unwrap_err().to_string();
        assert_eq!(error.contains("clock"), !note.is_empty(), "{error}");
        assert!(error.contains(note), "{error}");
    }
}

#[tokio::test]
async fn a_dead_endpoint_is_told_with_who_configured_it() {
    let env = pileus_config::MapEnv::new().with_var("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
    let config = Config::builder().env(env).region("us-west-2").credentials(credentials()).retry_attempts_max(1).load().await;
    let error = pileus_s3::Client::new(&config.unwrap()).list_buckets().await.unwrap_err().to_string();
    let expected = "S3 ListBuckets: connection to 127.0.0.1:1 refused; the endpoint comes from variable AWS_ENDPOINT_URL (GET ";
    assert!(error.starts_with(expected), "{error}");
}
