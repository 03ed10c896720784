//! What goes over the wire.

use pileus_client::{Config, ErrorKind, body};
use pileus_config::ChecksumMode;

use crate::{
    config, s3,
    server::{Server, answer, buckets},
};

#[tokio::test]
async fn signed_with_the_time_of_the_clock() {
    let server = Server::start([buckets()]).await;
    let (s3, _) = s3(&server.url);
    s3.list_buckets().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.header("x-amz-date"), "20240102T030405Z");
    assert_eq!(seen.header("x-amz-security-token"), "the-token");
    assert_eq!(seen.header("host"), server.url.trim_start_matches("http://"));
    let authorization = seen.header("authorization");
    let start = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240102/us-west-2/s3/aws4_request, SignedHeaders=";
    assert!(authorization.starts_with(start), "{authorization}");
    let agent = seen.header("user-agent");
    let expected = format!("pileus/{} ua/2.1 api/s3#", env!("CARGO_PKG_VERSION"));
    assert!(agent.starts_with(&expected) && agent.ends_with(" cfg/retry-mode#standard"), "{agent}");
}

#[tokio::test]
async fn anonymous_calls_are_not_signed() {
    let server = Server::start([buckets()]).await;
    let config = Config::builder().region("us-west-2").anonymous().endpoint_url(&server.url).user_agent_app_id("my app").build();
    pileus_s3::Client::new(&config.unwrap()).list_buckets().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!((seen.header("authorization"), seen.header("x-amz-date")), ("", ""));
    assert!(seen.header("user-agent").ends_with(" app/my-app"));
}

#[tokio::test]
async fn bodies_and_their_hashes() {
    let server = Server::start([answer("200 OK", "etag: \"e\"", "")]).await;
    let (s3, _) = s3(&server.url);
    let output = s3.put_object().bucket("b").key("a key/+").body("Hello world").await.unwrap();
    assert_eq!(output.e_tag(), "\"e\"");
    s3.put_object().bucket("b").key("k").body(body::from_reader(&b"12345"[..], 5)).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].line, "PUT /b/a%20key/%2B HTTP/1.1");
    assert_eq!(seen[0].text(), "Hello world");
    assert_eq!(seen[0].header("x-amz-content-sha256"), "64ec88ca00b268e5ba1a35678a1b5316d212f4f366b2477232534a8aeca37f3c");
    assert_eq!(seen[0].header("x-amz-checksum-crc32"), "", "stores other than Amazon's may not know it");
    assert_eq!((seen[1].text().as_str(), seen[1].header("content-length")), ("12345", "5"));
    assert_eq!(seen[1].header("x-amz-content-sha256"), "UNSIGNED-PAYLOAD");
}

#[tokio::test]
async fn checksums_where_they_are_demanded_or_asked_for() {
    let server = Server::start([answer("200 OK", "", "<DeleteResult></DeleteResult>")]).await;
    let (config, _) = config(&server.url);
    let s3 = pileus_s3::Client::new(&config);
    let delete = pileus_s3::Delete::default().with_objects([pileus_s3::ObjectIdentifier::default().with_key("k")]);
    s3.delete_objects().bucket("b").delete(delete).await.unwrap();
    s3.put_bucket_acl().bucket("b").acl("private").content_md5("mine").await.unwrap();
    let always = config.to_builder().request_checksum_calculation(ChecksumMode::WhenSupported).build().unwrap();
    let always = pileus_s3::Client::new(&always);
    always.put_object().bucket("b").key("k").body("Hello world").await.unwrap();
    always.put_object().bucket("b").key("k").body("Hello world").checksum_crc64_nvme("mine").await.unwrap();
    s3.put_object().bucket("b").key("k").body("Hello world").checksum_algorithm("CRC32").await.unwrap();
    let seen = server.seen();
    let of = |at: usize| (seen[at].header("x-amz-checksum-crc32"), seen[at].header("x-amz-sdk-checksum-algorithm"));
    assert_eq!(of(0).1, "CRC32");
    assert_eq!(of(0).0.len(), 8);
    assert_eq!((of(1), seen[1].header("content-md5")), (("", ""), "mine"));
    assert_eq!(of(2), ("i9aeUg==", "CRC32"));
    assert_eq!(of(3), ("", ""));
    assert_eq!(of(4), ("i9aeUg==", "CRC32"));

    let error = s3.put_object().bucket("b").key("k").body("x").checksum_algorithm("SHA256").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Construction);
    assert!(error.message().contains("checksums of SHA256 are not computed yet"), "{error}");
    assert_eq!(server.seen().len(), 5);
}

#[tokio::test]
async fn a_body_of_unknown_length() {
    let server = Server::start([answer("200 OK", "", "")]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.put_object().bucket("b").key("k").body(body::from_reader(&b"12345"[..], None)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Construction);
    assert_eq!(
        error.to_string(),
        "S3 PutObject: the body's length must be known: give it with the stream, or collect the stream first"
    );
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_path_before_all_paths() {
    let server = Server::start([buckets()]).await;
    let (s3, _) = s3(&format!("{}/store/", server.url));
    s3.list_buckets().await.unwrap();
    s3.head_bucket().bucket("b").await.unwrap();
    assert_eq!(server.seen()[0].line, "GET /store/ HTTP/1.1");
    assert_eq!(server.seen()[1].line, "HEAD /store/b HTTP/1.1");
}
