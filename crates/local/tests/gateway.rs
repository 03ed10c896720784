//! What comes before any service: whom a request is for, what is refused at once, and how.

use http::{Method, Request};
use pileus_local::{Auth, Cloud};
use pileus_net::Transport;
use pileus_shape::Body;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// The status and body of an answer in the same process.
async fn send(cloud: &Cloud, request: Request<Body>) -> (u16, String) {
    let (parts, body) = cloud.send(request).await.expect("an answer").into_parts();
    let body = body.collect().await.expect("a body");
    (parts.status.as_u16(), String::from_utf8_lossy(&body).into_owned())
}

fn request(method: Method, target: &str, headers: &[(&str, &str)], body: &'static str) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(format!("http://localhost:4566{target}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.as_bytes().to_vec())).expect("a request")
}

/// What a server of this cloud answers to these bytes, with nothing more sent after them.
async fn raw(cloud: &Cloud, bytes: &str) -> String {
    let server = cloud.serve("127.0.0.1:0").await.expect("a server");
    let mut stream = TcpStream::connect(server.local_addr()).await.expect("a connection");
    stream.write_all(bytes.as_bytes()).await.expect("sent");
    stream.shutdown().await.expect("half closed");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

fn scope(service: &str) -> String {
    format!("AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0")
}

#[tokio::test]
async fn services_that_are_not_here_are_refused_by_name() {
    let cloud = Cloud::new();
    let sqs = scope("sqs");
    let json = [("authorization", sqs.as_str()), ("x-amz-target", "AmazonSQS.ListQueues")];
    let expected = r#"{"__type":"NotImplemented","message":"SQS ListQueues is not implemented by this local cloud"}"#;
    assert_eq!(send(&cloud, request(Method::POST, "/", &json, "{}")).await, (501, expected.to_owned()));

    let sts = scope("sts");
    let form = [("authorization", sts.as_str()), ("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
    let (status, body) = send(&cloud, request(Method::POST, "/", &form, "Action=GetCallerIdentity&Version=1")).await;
    assert_eq!(status, 501);
    assert!(body.contains("<ErrorResponse") && body.contains("STS GetCallerIdentity is not implemented"), "{body}");

    let lambda = scope("lambda");
    let rest = [("authorization", lambda.as_str())];
    let (status, body) = send(&cloud, request(Method::GET, "/2015-03-31/functions/\"x\"", &rest, "")).await;
    assert_eq!(status, 501);
    assert!(body.contains("LAMBDA GET /2015-03-31/functions/"), "{body}");
    // What callers write may not break the answer's form.
    assert!(!body.contains("\"x\""), "{body}");
}

#[tokio::test]
async fn what_browsers_send_is_refused_clearly() {
    let cloud = Cloud::new();
    let (status, body) = send(&cloud, request(Method::OPTIONS, "/b/k", &[], "")).await;
    assert_eq!(status, 400);
    assert!(body.contains("Insufficient information. Origin request header needed."), "{body}");
    let asks = [("origin", "http://localhost"), ("access-control-request-method", "PUT")];
    let (status, body) = send(&cloud, request(Method::OPTIONS, "/b/k", &asks, "")).await;
    assert_eq!(status, 403);
    assert!(body.contains("CORSResponse: CORS is not enabled for this bucket.") && body.contains("<Method>PUT</Method>"));
    let form = [("content-type", "multipart/form-data; boundary=x")];
    let (status, body) = send(&cloud, request(Method::POST, "/b", &form, "--x--")).await;
    assert_eq!(status, 501);
    assert!(body.contains("<Code>NotImplemented</Code>") && body.contains("presigned POST"), "{body}");
}

#[tokio::test]
async fn a_path_that_is_no_text_is_refused() {
    let cloud = Cloud::builder().auth(Auth::Off).build();
    let (status, body) = send(&cloud, request(Method::GET, "/b/%ff", &[], "")).await;
    assert_eq!(status, 400);
    assert!(body.contains("<Code>InvalidURI</Code>") && body.contains("<URI>/b/%ff</URI>"), "{body}");
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused_as_s3_does() {
    let cloud = Cloud::builder().auth(Auth::Off).body_bytes_max(10).build();
    for body in ["content-length: 11\r\n\r\nhello world", "transfer-encoding: chunked\r\n\r\nb\r\nhello world\r\n0\r\n\r\n"] {
        let answer = raw(&cloud, &format!("PUT /b/k HTTP/1.1\r\nhost: localhost\r\n{body}")).await;
        assert!(answer.starts_with("HTTP/1.1 400 ") && answer.contains("<Code>EntityTooLarge</Code>"), "{answer}");
        assert!(answer.contains("<MaxSizeAllowed>10</MaxSizeAllowed>"), "{answer}");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_refused_with_the_requests_id() {
    let cloud = Cloud::builder().auth(Auth::Off).build();
    let answer = raw(&cloud, "PUT /b/k HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nabc").await;
    assert!(answer.starts_with("HTTP/1.1 400 ") && answer.contains("<Code>IncompleteBody</Code>"), "{answer}");
    let id = answer.split("<RequestId>").nth(1).and_then(|rest| rest.split("</RequestId>").next()).expect("an id");
    assert_eq!(id.len(), 36, "{answer}");
    assert!(answer.contains(&format!("x-amz-request-id: {id}")), "{answer}");
}

#[tokio::test]
async fn a_wrong_signature_is_refused_before_the_body_is_asked_for() {
    let head = "PUT /b/k HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5368709120\r\nexpect: 100-continue\r\n\r\n";
    let answer = raw(&Cloud::new(), head).await;
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    assert!(!answer.contains("100 Continue"), "{answer}");
}
