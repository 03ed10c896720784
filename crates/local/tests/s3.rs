//! S3 of the local cloud, called in process: by the client, and by requests made by hand where their bytes matter.

use std::{collections::BTreeSet, time::Duration};

use http::{Method, Request, StatusCode};
use pileus_local::{ACCESS_KEY_ID, Clock, Cloud};
use pileus_net::Transport;
use pileus_s3::{
    Call, ChecksumAlgorithm, ChecksumMode, ChecksumType, Client, CompleteMultipartUploadInput, CompletedMultipartUpload,
    CompletedPart, CreateBucketConfiguration, Delete, GetObjectOutput, ListBucketsOutput, ListMultipartUploadsOutput,
    MetadataDirective, ObjectAttributes, ObjectIdentifier, StorageClass, Tag, Tagging, TaggingDirective,
};
use pileus_shape::{Body, Timestamp};
use pileus_sign::{Credentials, PathRules, Payload, SigningParams};
use proptest::prelude::*;

const BUCKET: &str = "bucket";
const HOST: &str = "localhost:4566";

/// A cloud with one bucket, whose clock stands still.
async fn cloud() -> (Cloud, Client) {
    let cloud = Cloud::builder().seed(1).clock(Clock::manual()).build();
    let s3 = Client::new(&cloud.config());
    s3.create_bucket().bucket(BUCKET).await.expect("a bucket");
    (cloud, s3)
}

async fn put(s3: &Client, key: &str, body: impl Into<Body>) -> String {
    s3.put_object().bucket(BUCKET).key(key).body(body.into()).await.expect("put").e_tag().to_owned()
}

async fn text(output: GetObjectOutput) -> String {
    let bytes = output.into_body().collect().await.expect("a body");
    String::from_utf8(bytes.to_vec()).expect("text")
}

async fn read(s3: &Client, key: &str) -> String {
    text(s3.get_object().bucket(BUCKET).key(key).await.expect("get")).await
}

/// Asserts the code and status of a refusal.
macro_rules! refused {
    ($call:expr, $code:literal, $status:literal) => {{
        let error = $call.await.err().expect(concat!($code, " was expected"));
        assert_eq!((error.code(), error.status()), ($code, $status), "{error}");
    }};
}

/// An answer as it came.
#[derive(Debug)]
struct Answer {
    status: StatusCode,
    headers: http::HeaderMap,
    text: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The text of the first element of this name.
    fn element(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.text.split_once(&format!("<{name}>"))?;
        rest.split_once(&format!("</{name}>")).map(|(text, _)| text)
    }

    /// The status and the error's code.
    fn refusal(&self) -> (u16, &str) {
        (self.status.as_u16(), self.element("Code").unwrap_or_default())
    }
}

async fn send(cloud: &Cloud, request: Request<Body>) -> Answer {
    let (parts, body) = cloud.send(request).await.expect("an answer").into_parts();
    let bytes = body.collect().await.expect("a body");
    Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
}

/// What a request made by hand says.
struct Hand<'a> {
    credentials: Credentials,
    method: Method,
    host: &'a str,
    target: &'a str,
    headers: &'a [(&'a str, &'a str)],
    body: &'a str,
}

impl Hand<'_> {
    fn sign(self, cloud: &Cloud) -> Request<Body> {
        let mut request = Request::builder().method(self.method).uri(format!("http://{}{}", self.host, self.target));
        for (name, value) in self.headers {
            request = request.header(*name, *value);
        }
        let (mut parts, ()) = request.body(()).expect("a request").into_parts();
        let payload = match self.headers.iter().any(|(name, _)| *name == "x-amz-trailer") {
            true => Payload::StreamingUnsignedTrailer,
            false => Payload::Bytes(self.body.as_bytes()),
        };
        let time = cloud.clock().now().into();
        let params = SigningParams {
            path: PathRules::S3,
            content_sha256_header: true,
            ..SigningParams::new(&self.credentials, "us-east-1", "s3", time, payload)
        };
        pileus_sign::sign(&mut parts, &params).expect("signed");
        Request::from_parts(parts, Body::from(self.body.to_owned()))
    }
}

fn signed(cloud: &Cloud, method: Method, target: &str, headers: &[(&str, &str)], body: &str) -> Request<Body> {
    Hand { credentials: cloud.credentials(), method, host: HOST, target, headers, body }.sign(cloud)
}

async fn raw(cloud: &Cloud, method: Method, target: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    send(cloud, signed(cloud, method, target, headers, body)).await
}

async fn raw_get(cloud: &Cloud, target: &str, headers: &[(&str, &str)]) -> Answer {
    raw(cloud, Method::GET, target, headers, "").await
}

#[tokio::test]
async fn buckets() {
    let (cloud, s3) = cloud().await;
    let again = s3.create_bucket().bucket(BUCKET).await.expect("us-east-1 forgives");
    assert_eq!((again.location(), again.bucket_arn()), ("/bucket", "arn:aws:s3:::bucket"));
    let west = Client::new(&cloud.config_in("us-west-2").expect("a region"));
    let there = || CreateBucketConfiguration::default().with_location_constraint("us-west-2");
    refused!(west.create_bucket().bucket("west"), "IllegalLocationConstraintException", 400);
    west.create_bucket().bucket("west").create_bucket_configuration(there()).await.expect("created");
    refused!(west.create_bucket().bucket("west").create_bucket_configuration(there()), "BucketAlreadyOwnedByYou", 409);
    refused!(s3.create_bucket().bucket("no--x-s3"), "InvalidBucketName", 400);

    assert_eq!(s3.head_bucket().bucket("west").await.expect("head").bucket_region(), "us-west-2");
    assert_eq!(s3.get_bucket_location().bucket("west").await.expect("where").location_constraint().as_str(), "us-west-2");
    assert_eq!(s3.get_bucket_location().bucket(BUCKET).await.expect("where").location_constraint().as_str(), "");
    refused!(s3.head_bucket().bucket("nowhere"), "NotFound", 404);

    let names =
        |output: &ListBucketsOutput| -> Vec<String> { output.buckets().iter().map(|bucket| bucket.name().to_owned()).collect() };
    let all = s3.list_buckets().await.expect("list");
    assert_eq!(names(&all), [BUCKET, "west"]);
    assert_eq!(all.buckets()[0].creation_date(), cloud.clock().now());
    let page = s3.list_buckets().max_buckets(1).await.expect("list");
    assert_eq!(names(&page), [BUCKET]);
    let rest = s3.list_buckets().continuation_token(page.continuation_token()).await.expect("list");
    assert_eq!((names(&rest), rest.continuation_token()), (vec!["west".to_owned()], ""));
    assert_eq!(names(&s3.list_buckets().bucket_region("us-west-2").await.expect("list")), ["west"]);
    assert_eq!(names(&s3.list_buckets().prefix("b").await.expect("list")), [BUCKET]);
    refused!(s3.list_buckets().bucket_region("eu-east-1"), "InvalidArgument", 400);

    put(&s3, "k", "x").await;
    refused!(s3.delete_bucket().bucket(BUCKET), "BucketNotEmpty", 409);
    s3.delete_object().bucket(BUCKET).key("k").await.expect("deleted");
    s3.delete_bucket().bucket(BUCKET).await.expect("deleted");
    refused!(s3.delete_bucket().bucket(BUCKET), "NoSuchBucket", 404);
}

#[tokio::test]
async fn objects_come_back_as_they_were_put() {
    let (cloud, s3) = cloud().await;
    for key in ["a", "with space+plus%20", "ünï/日本", "//double//slash", "dot/../dot/.", "?#&=", "😀"] {
        put(&s3, key, format!("of {key}")).await;
        assert_eq!(read(&s3, key).await, format!("of {key}"), "{key}");
    }
    let output = s3
        .put_object()
        .bucket(BUCKET)
        .key("described")
        .body("something")
        .cache_control("max-age=60")
        .content_disposition("attachment")
        .content_encoding("identity")
        .content_language("de-DE")
        .content_type("text/plain")
        .expires("Wed, 21 Oct 2015 07:28:00 GMT")
        .metadata([("colour", "red")])
        .storage_class(StorageClass::STANDARD_IA)
        .tagging("a=1&b=2")
        .await
        .expect("put");
    assert_eq!(output.e_tag(), "\"437b930db84b8079c2dd804a71936b5f\"");
    let head = s3.head_object().bucket(BUCKET).key("described").await.expect("head");
    assert_eq!(head.cache_control(), "max-age=60");
    assert_eq!(head.content_disposition(), "attachment");
    assert_eq!(head.content_encoding(), "identity");
    assert_eq!(head.content_language(), "de-DE");
    assert_eq!(head.content_type(), "text/plain");
    assert_eq!(head.expires(), "Wed, 21 Oct 2015 07:28:00 GMT");
    assert_eq!(head.metadata()["colour"], "red");
    assert_eq!(head.storage_class(), &StorageClass::STANDARD_IA);
    assert_eq!((head.content_length(), head.tag_count()), (9, 2));
    assert_eq!(head.last_modified(), cloud.clock().now());

    // By hand: the client says what a body is.
    assert_eq!(raw(&cloud, Method::PUT, "/bucket/plain", &[], "").await.status, 200);
    let plain = s3.get_object().bucket(BUCKET).key("plain").await.expect("get");
    assert_eq!((plain.content_type(), plain.content_length()), ("binary/octet-stream", 0));
    assert_eq!(plain.storage_class, None);
    let answer = s3.get_object().bucket(BUCKET).key("described").response_content_type("image/png").await.expect("get");
    assert_eq!(answer.content_type(), "image/png");
}

#[tokio::test]
async fn what_is_missing_has_its_own_error() {
    let (cloud, s3) = cloud().await;
    refused!(s3.get_object().bucket(BUCKET).key("k"), "NoSuchKey", 404);
    refused!(s3.head_object().bucket(BUCKET).key("k"), "NotFound", 404);
    refused!(s3.get_object().bucket("nowhere").key("k"), "NoSuchBucket", 404);
    s3.delete_object().bucket(BUCKET).key("k").await.expect("as good as deleted");
    // As recorded from AWS: these elements and no others.
    let answer = raw_get(&cloud, "/bucket/no%20key", &[]).await;
    assert_eq!(answer.element("Key"), Some("no key"));
    assert_eq!(answer.element("Message"), Some("The specified key does not exist."));
    assert_eq!(answer.element("Resource"), None);
    assert_eq!(answer.element("RequestId"), Some(answer.header("x-amz-request-id")));
    let answer = raw_get(&cloud, "/nowhere", &[]).await;
    assert_eq!(answer.element("BucketName"), Some("nowhere"));
    assert_eq!(answer.element("Message"), Some("The specified bucket does not exist"));
}

#[tokio::test]
async fn limits() {
    let (_, s3) = cloud().await;
    refused!(s3.put_object().bucket(BUCKET).key("k".repeat(1025)), "KeyTooLongError", 400);
    s3.put_object().bucket(BUCKET).key("k".repeat(1024)).await.expect("the longest key");
    let metadata = |len: usize| [("k".to_owned(), "v".repeat(len - 1))];
    refused!(s3.put_object().bucket(BUCKET).key("k").metadata(metadata(2049)), "MetadataTooLarge", 400);
    s3.put_object().bucket(BUCKET).key("k").metadata(metadata(2048)).await.expect("the most metadata");
    let tags = |count: usize| (0..count).map(|n| format!("k{n}=v")).collect::<Vec<_>>().join("&");
    refused!(s3.put_object().bucket(BUCKET).key("k").tagging(tags(11)), "BadRequest", 400);
    s3.put_object().bucket(BUCKET).key("k").tagging(tags(10)).await.expect("the most tags");
    refused!(s3.put_object().bucket(BUCKET).key("k").storage_class("OUTPOSTS"), "InvalidStorageClass", 400);
}

#[tokio::test]
async fn ranges() {
    let (cloud, s3) = cloud().await;
    put(&s3, "digits", "0123456789").await;
    for (header, status, body, content_range) in [
        ("bytes=0-8", 206, "012345678", "bytes 0-8/10"),
        ("bytes=1-", 206, "123456789", "bytes 1-9/10"),
        ("bytes=-2", 206, "89", "bytes 8-9/10"),
        ("bytes=-15", 206, "0123456789", "bytes 0-9/10"),
        ("bytes=0-100", 206, "0123456789", "bytes 0-9/10"),
        ("bytes=1-0", 200, "0123456789", ""),
        ("bytes=0-1,3-4", 200, "0123456789", ""),
    ] {
        let answer = raw_get(&cloud, "/bucket/digits", &[("range", header)]).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (status, body), "{header}");
        assert_eq!(answer.header("content-range"), content_range, "{header}");
        assert_eq!(answer.header("content-length"), body.len().to_string(), "{header}");
        let head = raw(&cloud, Method::HEAD, "/bucket/digits", &[("range", header)], "").await;
        assert_eq!((head.status.as_u16(), head.header("content-range")), (status, content_range), "{header}");
        assert_eq!((head.header("content-length"), head.text.as_str()), (body.len().to_string().as_str(), ""), "{header}");
    }
    let answer = raw_get(&cloud, "/bucket/digits", &[("range", "bytes=100-200")]).await;
    assert_eq!(answer.refusal(), (416, "InvalidRange"));
    assert_eq!(answer.element("ActualObjectSize"), Some("10"));
    assert_eq!(answer.element("RangeRequested"), Some("bytes=100-200"));
}

#[tokio::test]
async fn conditional_reads() {
    let (cloud, s3) = cloud().await;
    let tag = put(&s3, "k", "x").await;
    let written = cloud.clock().now();
    cloud.advance(Duration::from_secs(3600));
    let at = |seconds: i64| Timestamp::from_epoch(written.epoch_seconds() + seconds, 0).expect("a moment");
    let get = || s3.get_object().bucket(BUCKET).key("k");
    get().if_match(tag.as_str()).if_unmodified_since(at(-1)).await.expect("a tag says more than a date");
    get().if_none_match("\"other\"").if_modified_since(at(1)).await.expect("a tag says more than a date");
    get().if_match("*").await.expect("anything");
    get().if_modified_since(at(-1)).await.expect("modified since");
    get().if_modified_since(at(3609)).await.expect("a date in the future");
    get().if_unmodified_since(written).await.expect("unmodified");
    refused!(get().if_match("\"other\""), "PreconditionFailed", 412);
    refused!(get().if_unmodified_since(at(-1)), "PreconditionFailed", 412);
    for headers in [[("if-none-match", tag.as_str())], [("if-modified-since", "Thu, 01 Jan 2026 00:30:00 GMT")]] {
        let answer = raw_get(&cloud, "/bucket/k", &headers).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (304, ""), "{headers:?}");
        assert_eq!(answer.header("etag"), tag);
    }
    let answer = raw_get(&cloud, "/bucket/k", &[("if-match", "no")]).await;
    assert_eq!(answer.element("Condition"), Some("If-Match"));
}

#[tokio::test]
async fn conditional_writes() {
    let (cloud, s3) = cloud().await;
    let write = |key: &str| s3.put_object().bucket(BUCKET).key(key.to_owned()).body("x");
    write("k").if_none_match("*").await.expect("the first");
    refused!(write("k").if_none_match("*"), "PreconditionFailed", 412);
    let tag = put(&s3, "k", "now").await;
    refused!(write("k").if_match("\"other\""), "PreconditionFailed", 412);
    refused!(write("none").if_match(tag.as_str()), "NoSuchKey", 404);
    for headers in [&[("if-none-match", "\"tag\"")][..], &[("if-match", "*")], &[("if-match", "x"), ("if-none-match", "*")]] {
        let answer = raw(&cloud, Method::PUT, "/bucket/k", headers, "").await;
        assert_eq!(answer.refusal(), (501, "NotImplemented"), "{headers:?}");
        let names: Vec<String> = headers.iter().map(|(name, _)| name.to_string()).collect();
        assert_eq!(answer.element("Header").map(str::to_lowercase), Some(names.join(",")));
    }
    assert_eq!(read(&s3, "k").await, "now");
    write("k").if_match(tag.as_str()).await.expect("matches");

    let delete = || s3.delete_object().bucket(BUCKET).key("k");
    refused!(delete().if_match(tag.as_str()), "PreconditionFailed", 412);
    delete().if_match("*").await.expect("it is there");
    refused!(delete().if_match("*"), "NoSuchKey", 404);
    let answer = raw(&cloud, Method::DELETE, "/bucket/k", &[("x-amz-if-match-size", "1")], "").await;
    assert_eq!((answer.refusal(), answer.element("Header")), ((501, "NotImplemented"), Some("x-amz-if-match-size")));
}

#[tokio::test]
async fn digests_are_checked() {
    let (cloud, s3) = cloud().await;
    // The values are those of AWS's own answers.
    for (header, right) in [
        ("x-amz-checksum-crc32", "lVk/nw=="),
        ("x-amz-checksum-sha256", "1YQo81vx2VFUl0q5ccWISq8AkSBQQ0WO80S82TmfdIQ="),
        ("content-md5", "8ggd1h36cAoP1eKbnDzCPQ=="),
    ] {
        let write = async |value: &str, body: &str| raw(&cloud, Method::PUT, "/bucket/k", &[(header, value)], body).await;
        let good = write(right, "test-checksum").await;
        assert_eq!(good.status, 200, "{header}: {}", good.text);
        if header.starts_with("x-amz") {
            assert_eq!((good.header(header), good.header("x-amz-checksum-type")), (right, "FULL_OBJECT"));
            let mode = ("x-amz-checksum-mode", "ENABLED");
            let got = raw_get(&cloud, "/bucket/k", &[mode]).await;
            assert_eq!((got.header(header), got.text.as_str()), (right, "test-checksum"));
            assert_eq!(raw(&cloud, Method::HEAD, "/bucket/k", &[mode], "").await.header(header), right);
            assert_eq!(raw_get(&cloud, "/bucket/k", &[]).await.header(header), "");
            assert_eq!(raw_get(&cloud, "/bucket/k", &[mode, ("range", "bytes=0-3")]).await.header(header), "");
        }
        assert_eq!(write(right, "other").await.refusal(), (400, "BadDigest"), "{header}");
        let code = if header == "content-md5" { "InvalidDigest" } else { "InvalidRequest" };
        assert_eq!(write("bm8=", "test-checksum").await.refusal(), (400, code), "{header}");
    }
    let wrong = raw(&cloud, Method::PUT, "/bucket/k", &[("x-amz-checksum-crc32c", "AAAAAA==")], "x").await;
    assert_eq!(wrong.element("Message"), Some("The CRC32C you specified did not match the calculated checksum."));
    let two = [("x-amz-checksum-crc32", "lVk/nw=="), ("x-amz-checksum-crc32c", "AAAAAA==")];
    let two = raw(&cloud, Method::PUT, "/bucket/k", &two, "test-checksum").await;
    assert_eq!(two.refusal(), (400, "InvalidRequest"));

    // Without a checksum the cloud computes one, as S3 does.
    let none = raw(&cloud, Method::PUT, "/bucket/k", &[], "test content 123").await;
    assert_eq!(none.header("x-amz-checksum-crc64nvme"), "BsLNlKumA5I=");
    let attributes = s3.get_object_attributes().bucket(BUCKET).key("k");
    let attributes = attributes.object_attributes([ObjectAttributes::CHECKSUM, ObjectAttributes::E_TAG]).await.expect("known");
    assert_eq!(attributes.checksum().checksum_crc64_nvme(), "BsLNlKumA5I=");
    assert_eq!(attributes.e_tag(), "eee506dd7ada7ded524c77e359a0e7c6");
    assert_eq!(attributes.object_size, None);
}

#[tokio::test]
async fn a_checksum_may_follow_the_bytes() {
    let (cloud, s3) = cloud().await;
    let upload = |checksum: &str| format!("d\r\ntest-checksum\r\n0\r\nx-amz-checksum-crc32:{checksum}\r\n\r\n");
    let headers = [
        ("content-encoding", "aws-chunked"),
        ("x-amz-decoded-content-length", "13"),
        ("x-amz-trailer", "x-amz-checksum-crc32"),
        ("x-amz-sdk-checksum-algorithm", "CRC32"),
    ];
    let good = raw(&cloud, Method::PUT, "/bucket/k", &headers, &upload("lVk/nw==")).await;
    assert_eq!((good.status.as_u16(), good.header("x-amz-checksum-crc32")), (200, "lVk/nw=="), "{}", good.text);
    let got = s3.get_object().bucket(BUCKET).key("k").await.expect("get");
    assert_eq!(got.content_encoding, None, "the framing is not the object's");
    assert_eq!(text(got).await, "test-checksum");
    let bad = raw(&cloud, Method::PUT, "/bucket/k", &headers, &upload("AAAAAA==")).await;
    assert_eq!(bad.refusal(), (400, "BadDigest"));
    let absent = raw(&cloud, Method::PUT, "/bucket/k", &[("x-amz-sdk-checksum-algorithm", "CRC32")], "x").await;
    assert_eq!(absent.refusal(), (400, "InvalidRequest"));
}

#[tokio::test]
async fn copies() {
    let (_, s3) = cloud().await;
    let source = s3.put_object().bucket(BUCKET).key("from é").body("copied").content_type("text/plain");
    source.metadata([("a", "1")]).tagging("k=v").await.expect("put");
    let copy = |to: &str| s3.copy_object().bucket(BUCKET).key(to.to_owned()).copy_source("/bucket/from%20%C3%A9");
    let head = |key: &'static str| s3.head_object().bucket(BUCKET).key(key);
    copy("to").await.expect("copied");
    let kept = head("to").await.expect("head");
    assert_eq!((kept.content_type(), kept.metadata()["a"].as_str(), kept.tag_count()), ("text/plain", "1", 1));
    let replacing = copy("to").metadata_directive(MetadataDirective::REPLACE).metadata([("b", "2")]);
    replacing.tagging_directive(TaggingDirective::REPLACE).await.expect("copied");
    let replaced = head("to").await.expect("head");
    assert_eq!((replaced.content_type(), replaced.tag_count), ("binary/octet-stream", None));
    assert_eq!(replaced.metadata().keys().collect::<Vec<_>>(), ["b"]);

    let onto_itself = || s3.copy_object().bucket(BUCKET).key("to").copy_source("bucket/to");
    refused!(onto_itself(), "InvalidRequest", 400);
    onto_itself().storage_class(StorageClass::STANDARD_IA).await.expect("another class");
    let summed = onto_itself().metadata_directive("REPLACE").checksum_algorithm(ChecksumAlgorithm::SHA256).await.expect("copied");
    assert!(!summed.copy_object_result().checksum_sha256().is_empty());
    refused!(onto_itself().metadata_directive("MOVE"), "InvalidArgument", 400);

    refused!(copy("to").copy_source_if_match("\"no\""), "PreconditionFailed", 412);
    refused!(copy("to").copy_source_if_none_match(kept.e_tag()), "PreconditionFailed", 412);
    refused!(copy("to").if_none_match("*"), "PreconditionFailed", 412);
    let from = |source: &str| s3.copy_object().bucket(BUCKET).key("to").copy_source(source.to_owned());
    refused!(from("bucket/none"), "NoSuchKey", 404);
    refused!(from("nowhere/none"), "NoSuchBucket", 404);
    refused!(from("bucket"), "InvalidArgument", 400);
    refused!(from("bucket/to?versionId=1"), "InvalidArgument", 400);
}

#[tokio::test]
async fn many_deleted_at_once() {
    let (cloud, s3) = cloud().await;
    let tag = put(&s3, "a", "1").await;
    put(&s3, "b", "2").await;
    let named = |key: &str| ObjectIdentifier::default().with_key(key);
    let delete =
        |objects: Vec<ObjectIdentifier>| s3.delete_objects().bucket(BUCKET).delete(Delete::default().with_objects(objects));
    let output = delete(vec![named("b"), named("never")]).await.expect("deleted");
    assert_eq!(output.deleted().iter().map(|one| one.key()).collect::<Vec<_>>(), ["b", "never"]);
    let output = delete(vec![named("a").with_e_tag("\"no\""), named("x").with_e_tag("\"no\"")]).await.expect("an answer");
    assert_eq!(output.errors().iter().map(|one| one.code()).collect::<Vec<_>>(), ["PreconditionFailed", "NoSuchKey"]);
    let quiet = Delete::default().with_objects([named("a").with_e_tag(tag)]).with_quiet(true);
    let output = s3.delete_objects().bucket(BUCKET).delete(quiet).await.expect("deleted");
    assert!(output.deleted().is_empty() && output.errors().is_empty());
    refused!(delete((0..1001).map(|n| named(&n.to_string())).collect()), "MalformedXML", 400);

    let document = "<Delete><Object><Key>a</Key></Object></Delete>";
    let unsummed = raw(&cloud, Method::POST, "/bucket?delete", &[], document).await;
    assert_eq!(unsummed.refusal(), (400, "InvalidRequest"));
    let wrong = raw(&cloud, Method::POST, "/bucket?delete", &[("content-md5", "8ggd1h36cAoP1eKbnDzCPQ==")], document).await;
    assert_eq!(wrong.refusal(), (400, "BadDigest"));
}

#[tokio::test]
async fn tags() {
    let (cloud, s3) = cloud().await;
    put(&s3, "k", "x").await;
    let tag = |key: &str, value: &str| Tag::default().with_key(key).with_value(value);
    let set = |tags: Vec<Tag>| s3.put_object_tagging().bucket(BUCKET).key("k").tagging(Tagging::default().with_tag_set(tags));
    set(vec![tag("b", "2"), tag("a", "")]).await.expect("tagged");
    let tags = s3.get_object_tagging().bucket(BUCKET).key("k").await.expect("tags");
    let pairs: Vec<_> = tags.tag_set().iter().map(|tag| (tag.key(), tag.value())).collect();
    assert_eq!(pairs, [("b", "2"), ("a", "")]);
    refused!(set(vec![tag("a", "1"), tag("a", "2")]), "InvalidTag", 400);
    refused!(set(vec![tag("a,b", "1")]), "InvalidTag", 400);
    refused!(set(vec![tag("aws:a", "1")]), "InvalidTag", 400);
    s3.delete_object_tagging().bucket(BUCKET).key("k").await.expect("untagged");
    assert!(s3.get_object_tagging().bucket(BUCKET).key("k").await.expect("tags").tag_set().is_empty());
    for header in ["key1=val1&key1=val2", "key1=val1,key2=val2"] {
        let answer = raw(&cloud, Method::PUT, "/bucket/k", &[("x-amz-tagging", header)], "").await;
        assert_eq!((answer.refusal(), answer.element("ArgumentName")), ((400, "InvalidArgument"), Some("x-amz-tagging")));
    }
}

const PART: usize = 5 << 20;

async fn begin(s3: &Client, key: &str) -> String {
    s3.create_multipart_upload().bucket(BUCKET).key(key).await.expect("begun").upload_id().to_owned()
}

async fn part(s3: &Client, key: &str, id: &str, number: i32, body: impl Into<Body>) -> CompletedPart {
    let call = s3.upload_part().bucket(BUCKET).key(key).upload_id(id).part_number(number).body(body.into());
    let output = call.await.expect("a part");
    CompletedPart::default().with_part_number(number).with_e_tag(output.e_tag())
}

fn complete(s3: &Client, key: &str, id: &str, parts: &[CompletedPart]) -> Call<CompleteMultipartUploadInput> {
    let parts = CompletedMultipartUpload::default().with_parts(parts.to_vec());
    s3.complete_multipart_upload().bucket(BUCKET).key(key).upload_id(id).multipart_upload(parts)
}

#[tokio::test]
async fn objects_in_parts() {
    let (_, s3) = cloud().await;
    let upload = s3.create_multipart_upload().bucket(BUCKET).key("k").content_type("text/plain").metadata([("a", "1")]);
    let id = upload.await.expect("begun").upload_id().to_owned();
    refused!(s3.upload_part().bucket(BUCKET).key("k").upload_id("no").part_number(1), "NoSuchUpload", 404);
    refused!(s3.upload_part().bucket(BUCKET).key("k").upload_id(&id).part_number(10_001), "InvalidArgument", 400);
    let parts = [part(&s3, "k", &id, 1, vec![b'a'; PART]).await, part(&s3, "k", &id, 3, "end").await];
    refused!(s3.get_object().bucket(BUCKET).key("k"), "NoSuchKey", 404);

    let list = || s3.list_parts().bucket(BUCKET).key("k").upload_id(&id);
    let listed = list().await.expect("parts");
    let sizes: Vec<_> = listed.parts().iter().map(|part| (part.part_number(), part.size())).collect();
    assert_eq!(sizes, [(1, PART as i64), (3, 3)]);
    assert_eq!((listed.next_part_number_marker(), listed.is_truncated()), (3, false));
    let page = list().max_parts(1).await.expect("parts");
    assert_eq!((page.parts().len(), page.next_part_number_marker(), page.is_truncated()), (1, 1, true));

    refused!(complete(&s3, "k", &id, &[parts[1].clone(), parts[0].clone()]), "InvalidPartOrder", 400);
    refused!(complete(&s3, "k", &id, &[parts[0].clone().with_part_number(2)]), "InvalidPart", 400);
    refused!(complete(&s3, "k", &id, &[parts[0].clone().with_e_tag("no")]), "InvalidPart", 400);
    refused!(complete(&s3, "k", &id, &parts).mpu_object_size(5), "InvalidRequest", 400);
    refused!(complete(&s3, "k", &id, &parts).checksum_type(ChecksumType::FULL_OBJECT), "InvalidRequest", 400);
    let done = complete(&s3, "k", &id, &parts).mpu_object_size(PART as i64 + 3).await.expect("complete");
    assert!(done.e_tag().ends_with("-2\""), "{done:?}");
    assert_eq!(done.checksum_type(), &ChecksumType::FULL_OBJECT);
    let again = complete(&s3, "k", &id, &parts).await.expect("a repeat is answered alike");
    assert_eq!(again.e_tag(), done.e_tag());
    refused!(list(), "NoSuchUpload", 404);

    let get = || s3.get_object().bucket(BUCKET).key("k");
    let got = get().await.expect("get");
    assert_eq!((got.content_type(), got.metadata()["a"].as_str()), ("text/plain", "1"));
    let bytes = got.into_body().collect().await.expect("a body");
    assert!(bytes.len() == PART + 3 && bytes.ends_with(b"aend"));
    let range = format!("bytes={}-{}", PART - 2, PART + 1);
    assert_eq!(text(get().range(range).await.expect("get")).await, "aaen");
    let last = get().part_number(2).await.expect("get");
    assert_eq!((last.parts_count(), last.content_range()), (2, "bytes 5242880-5242882/5242883"));
    assert_eq!(text(last).await, "end");
    refused!(get().part_number(3), "InvalidPartNumber", 416);
    refused!(get().part_number(1).range("bytes=0-1"), "InvalidRequest", 400);
    let copied = s3.copy_object().bucket(BUCKET).key("copy").copy_source("bucket/k").await.expect("copied");
    assert!(!copied.copy_object_result().e_tag().contains('-'), "one piece now");

    let id = begin(&s3, "small").await;
    let parts = [part(&s3, "small", &id, 1, "x").await, part(&s3, "small", &id, 2, "y").await];
    refused!(complete(&s3, "small", &id, &parts), "EntityTooSmall", 400);
    s3.abort_multipart_upload().bucket(BUCKET).key("small").upload_id(&id).await.expect("aborted");
    refused!(complete(&s3, "small", &id, &parts), "NoSuchUpload", 404);
}

#[tokio::test]
async fn checksums_of_parts() {
    let (_, s3) = cloud().await;
    let create = |algorithm: ChecksumAlgorithm, kind: ChecksumType| {
        s3.create_multipart_upload().bucket(BUCKET).key("k").checksum_algorithm(algorithm).checksum_type(kind)
    };
    // As recorded from AWS.
    for (kind, whole, one) in
        [(ChecksumType::COMPOSITE, "sZB91Q==-1", "fwuu0Q=="), (ChecksumType::FULL_OBJECT, "fwuu0Q==", "fwuu0Q==")]
    {
        let id = create(ChecksumAlgorithm::CRC32C, kind.clone()).await.expect("begun").upload_id().to_owned();
        let call = s3.upload_part().bucket(BUCKET).key("k").upload_id(&id).part_number(1);
        let sent = call.checksum_crc32c(one).body("test content 123").await.expect("a part");
        assert_eq!(sent.checksum_crc32c(), one);
        let bare = CompletedPart::default().with_part_number(1).with_e_tag(sent.e_tag());
        if kind == ChecksumType::COMPOSITE {
            refused!(complete(&s3, "k", &id, std::slice::from_ref(&bare)), "InvalidRequest", 400);
        }
        refused!(complete(&s3, "k", &id, &[bare.clone().with_checksum_crc32c("AAAAAA==")]), "InvalidPart", 400);
        let done = complete(&s3, "k", &id, &[bare.with_checksum_crc32c(one)]).await.expect("complete");
        assert_eq!((done.checksum_crc32c(), done.checksum_type()), (whole, &kind));
        assert_eq!(done.e_tag(), "\"b972025bc34adf8d76d6d51e93c035cc-1\"");
        let head = || s3.head_object().bucket(BUCKET).key("k").checksum_mode(ChecksumMode::ENABLED);
        assert_eq!(head().await.expect("head").checksum_crc32c(), whole);
        assert_eq!(head().part_number(1).await.expect("head").checksum_crc32c(), one);
    }
    refused!(create(ChecksumAlgorithm::SHA256, ChecksumType::FULL_OBJECT), "InvalidRequest", 400);
    refused!(create(ChecksumAlgorithm::CRC64NVME, ChecksumType::COMPOSITE), "InvalidRequest", 400);
    let alone = s3.create_multipart_upload().bucket(BUCKET).key("k").checksum_type(ChecksumType::COMPOSITE);
    refused!(alone, "InvalidRequest", 400);
}

#[tokio::test]
async fn parts_copied_from_objects() {
    let (_, s3) = cloud().await;
    put(&s3, "from", "0123456789").await;
    let id = begin(&s3, "to").await;
    let copy = |range: &str| {
        let call = s3.upload_part_copy().bucket(BUCKET).key("to").upload_id(&id).part_number(1).copy_source("bucket/from");
        call.copy_source_range(range.to_owned())
    };
    for range in ["0-8", "bytes=1-", "bytes=0-100"] {
        refused!(copy(range), "InvalidArgument", 400);
    }
    refused!(copy("bytes=100-200"), "InvalidRequest", 400);
    refused!(copy("bytes=0-1").copy_source_if_match("\"no\""), "PreconditionFailed", 412);
    let output = copy("bytes=2-4").await.expect("copied");
    let one = CompletedPart::default().with_part_number(1).with_e_tag(output.copy_part_result().e_tag());
    complete(&s3, "to", &id, &[one]).await.expect("complete");
    assert_eq!(read(&s3, "to").await, "234");
}

#[tokio::test]
async fn conditions_on_completion() {
    let (cloud, s3) = cloud().await;
    // As recorded from AWS: what is at the key decides first, then whether it changed meanwhile.
    let tag = put(&s3, "k", "x").await;
    let id = begin(&s3, "k").await;
    let parts = [part(&s3, "k", &id, 1, "y").await];
    refused!(complete(&s3, "k", &id, &parts).if_none_match("*"), "PreconditionFailed", 412);
    s3.delete_object().bucket(BUCKET).key("k").await.expect("deleted");
    refused!(complete(&s3, "k", &id, &parts).if_match(&tag), "NoSuchKey", 404);
    // By hand: a client may try a conflict again.
    let target = format!("/bucket/k?uploadId={id}");
    let list = |tag: &str| {
        format!("<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>{tag}</ETag></Part></CompleteMultipartUpload>")
    };
    let answer =
        raw(&cloud, Method::POST, &target, &[("if-none-match", "*")], &list(parts[0].e_tag.as_deref().unwrap_or_default())).await;
    assert_eq!(answer.refusal(), (409, "ConditionalRequestConflict"), "{}", answer.text);
    put(&s3, "k", "x").await;
    let answer =
        raw(&cloud, Method::POST, &target, &[("if-match", &tag)], &list(parts[0].e_tag.as_deref().unwrap_or_default())).await;
    assert_eq!(answer.refusal(), (409, "ConditionalRequestConflict"));
    assert_eq!(answer.element("Condition"), Some("If-Match"));
    let empty = raw(&cloud, Method::POST, &target, &[], "<CompleteMultipartUpload/>").await;
    assert_eq!(empty.element("Message"), Some("You must specify at least one part"));
    let id = begin(&s3, "k").await;
    let parts = [part(&s3, "k", &id, 1, "y").await];
    complete(&s3, "k", &id, &parts).if_match(&tag).await.expect("complete");
}

#[tokio::test]
async fn uploads_in_progress() {
    let (_, s3) = cloud().await;
    let mut begun = Vec::new();
    for key in ["b", "a", "a", "dir/1", "dir/2"] {
        begun.push((key.to_owned(), begin(&s3, key).await));
    }
    let listed = |output: &ListMultipartUploadsOutput| -> Vec<(String, String)> {
        output.uploads().iter().map(|upload| (upload.key().to_owned(), upload.upload_id().to_owned())).collect()
    };
    let expected = [1, 2, 0, 3, 4].map(|at: usize| begun[at].clone());
    let list = || s3.list_multipart_uploads().bucket(BUCKET);
    let all = list().await.expect("uploads");
    assert_eq!((listed(&all).as_slice(), all.is_truncated()), (&expected[..], false));
    assert_eq!(all.next_key_marker(), "dir/2");
    let (mut found, mut key, mut id) = (Vec::new(), String::new(), String::new());
    loop {
        let page = list().max_uploads(1).key_marker(&key).upload_id_marker(&id).await.expect("uploads");
        found.extend(listed(&page));
        if !page.is_truncated() {
            break;
        }
        (key, id) = (page.next_key_marker().to_owned(), page.next_upload_id_marker().to_owned());
    }
    assert_eq!(found, expected);
    let grouped = list().delimiter("/").max_uploads(9).await.expect("uploads");
    assert_eq!((grouped.uploads().len(), grouped.common_prefixes()[0].prefix()), (3, "dir/"));
    let after = list().key_marker("a").await.expect("uploads");
    assert_eq!(listed(&after), expected[2..]);
    refused!(list().key_marker("a").upload_id_marker(&begun[0].1), "InvalidArgument", 400);
}

#[tokio::test]
async fn listings_page_by_page() {
    let (cloud, s3) = cloud().await;
    for number in 0..25 {
        put(&s3, &format!("n/{number:02}"), "").await;
    }
    for key in ["d/a/1", "d/a/2", "d/b", "d/c c/1", "d/ü"] {
        put(&s3, key, "").await;
    }
    let mut pages = s3.list_objects_v2().bucket(BUCKET).prefix("n/").max_keys(10).pages();
    let (mut keys, mut sizes) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        let page = page.expect("a page");
        sizes.push(page.key_count());
        keys.extend(page.contents().iter().map(|object| object.key().to_owned()));
    }
    assert_eq!(sizes, [10, 10, 5]);
    assert_eq!(keys, (0..25).map(|number| format!("n/{number:02}")).collect::<Vec<_>>());
    let grouped = s3.list_objects_v2().bucket(BUCKET).prefix("d/").delimiter("/").await.expect("a page");
    assert_eq!(grouped.common_prefixes().iter().map(|one| one.prefix()).collect::<Vec<_>>(), ["d/a/", "d/c c/"]);
    assert_eq!(grouped.contents().iter().map(|one| one.key()).collect::<Vec<_>>(), ["d/b", "d/ü"]);
    assert!(grouped.contents()[0].owner.is_none());
    let owned = s3.list_objects_v2().bucket(BUCKET).fetch_owner(true).await.expect("a page");
    assert!(owned.contents()[0].owner.is_some());

    let encoded = raw_get(&cloud, "/bucket?prefix=d%2Fc&encoding-type=url", &[]).await;
    assert_eq!((encoded.element("Key"), encoded.element("Prefix")), (Some("d/c+c/1"), Some("d/c")), "{}", encoded.text);
    let old = raw_get(&cloud, "/bucket?prefix=d/&delimiter=/&max-keys=1", &[]).await;
    assert_eq!((old.element("NextMarker"), old.element("IsTruncated")), (Some("d/a/"), Some("true")));
    for query in ["max-keys=-1", "max-keys=x", "encoding-type=value", "list-type=2&continuation-token=nonsense"] {
        let answer = raw_get(&cloud, &format!("/bucket?{query}"), &[]).await;
        assert_eq!(answer.refusal(), (400, "InvalidArgument"), "{query}");
    }
    let none = raw_get(&cloud, "/bucket?list-type=2&max-keys=0", &[]).await;
    assert_eq!((none.element("KeyCount"), none.element("IsTruncated")), (Some("0"), Some("false")));
}

#[tokio::test]
async fn buckets_in_host_names() {
    let (cloud, s3) = cloud().await;
    let ask = async |method: Method, host: &str, target: &str, body: &str| {
        let hand = Hand { credentials: cloud.credentials(), method, host, target, headers: &[], body };
        send(&cloud, hand.sign(&cloud)).await
    };
    for host in [
        "bucket.s3.localhost:4566",
        "bucket.localhost:4566",
        "bucket.s3.amazonaws.com",
        "bucket.s3.us-west-2.amazonaws.com",
        "bucket.s3.us-west-2.localhost.localstack.cloud:4566",
    ] {
        let key = host.replace([':', '.'], "/");
        let answer = ask(Method::PUT, host, &format!("/{key}"), host).await;
        assert_eq!(answer.status, 200, "{host}: {}", answer.text);
        assert_eq!(read(&s3, &key).await, host);
        assert_eq!(ask(Method::GET, host, "/?list-type=2", "").await.element("Name"), Some("bucket"), "{host}");
    }
    for host in [HOST, "127.0.0.1:4566", "s3.us-west-2.amazonaws.com", "s3.localhost"] {
        let answer = ask(Method::GET, host, "/", "").await;
        assert!(answer.text.contains("<ListAllMyBucketsResult"), "{host}: {}", answer.text);
    }
}

#[tokio::test]
async fn signatures_are_checked() {
    let (cloud, s3) = cloud().await;
    put(&s3, "k", "x").await;
    let target = "/bucket/k";
    let anonymous = Request::get(format!("http://{HOST}{target}")).body(Body::empty()).expect("a request");
    assert_eq!(send(&cloud, anonymous).await.refusal(), (403, "AccessDenied"));

    let mut tampered = signed(&cloud, Method::PUT, target, &[], "what was signed");
    *tampered.body_mut() = Body::from("something else");
    assert_eq!(send(&cloud, tampered).await.refusal(), (400, "XAmzContentSHA256Mismatch"));
    let mut tampered = signed(&cloud, Method::GET, target, &[], "");
    *tampered.uri_mut() = format!("http://{HOST}/bucket/other").parse().expect("a URI");
    assert_eq!(send(&cloud, tampered).await.refusal(), (403, "SignatureDoesNotMatch"));
    for (id, secret, code) in [(ACCESS_KEY_ID, "wrong", "SignatureDoesNotMatch"), ("other", "test", "InvalidAccessKeyId")] {
        let credentials = Credentials::new(id, secret);
        let hand = Hand { credentials, method: Method::GET, host: HOST, target, headers: &[], body: "" };
        assert_eq!(send(&cloud, hand.sign(&cloud)).await.refusal(), (403, code));
    }
    assert_eq!(read(&s3, "k").await, "x");
}

#[tokio::test]
async fn presigned_urls() {
    let (cloud, s3) = cloud().await;
    let minute = Duration::from_secs(60);
    let upload = s3.put_object().bucket(BUCKET).key("by url é").presign(minute).await.expect("a URL");
    let follow = async |method: &Method, url: &str, body: &'static str| {
        send(&cloud, Request::builder().method(method).uri(url).body(Body::from(body)).expect("a request")).await
    };
    let answer = follow(&upload.method, &upload.url, "presigned").await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let download = s3.get_object().bucket(BUCKET).key("by url é").response_content_type("text/html").presign(minute).await;
    let download = download.expect("a URL");
    let answer = follow(&download.method, &download.url, "").await;
    assert_eq!((answer.text.as_str(), answer.header("content-type")), ("presigned", "text/html"));

    let other = download.url.replace("by%20url", "by%20other");
    assert_eq!(follow(&Method::GET, &other, "").await.refusal(), (403, "SignatureDoesNotMatch"));
    assert_eq!(follow(&Method::DELETE, &download.url, "").await.refusal(), (403, "SignatureDoesNotMatch"));
    cloud.advance(minute + Duration::from_secs(1));
    for expired in [upload, download] {
        let answer = follow(&expired.method, &expired.url, "").await;
        assert_eq!(answer.refusal(), (403, "AccessDenied"));
        assert_eq!(answer.element("Message"), Some("Request has expired"));
    }
}

#[tokio::test]
async fn what_is_not_here_says_so() {
    let (cloud, s3) = cloud().await;
    put(&s3, "k", "x").await;
    for target in ["/bucket/k?acl", "/bucket?versioning", "/bucket?policy", "/bucket/k?torrent", "/bucket?versions"] {
        let answer = raw_get(&cloud, target, &[]).await;
        assert_eq!(answer.refusal(), (501, "NotImplemented"), "{target}: {}", answer.text);
    }
    for (header, value) in [
        ("x-amz-acl", "public-read"),
        ("x-amz-grant-read", "id=x"),
        ("x-amz-server-side-encryption", "aws:kms"),
        ("x-amz-server-side-encryption-customer-algorithm", "AES256"),
        ("x-amz-object-lock-mode", "GOVERNANCE"),
        ("x-amz-website-redirect-location", "/x"),
        ("x-amz-write-offset-bytes", "1"),
    ] {
        let answer = raw(&cloud, Method::PUT, "/bucket/k", &[(header, value)], "changed").await;
        assert_eq!((answer.status.as_u16(), answer.element("Header")), (501, Some(header)), "{}", answer.text);
    }
    assert_eq!(read(&s3, "k").await, "x");
    refused!(s3.get_object().bucket(BUCKET).key("k").version_id("abc"), "InvalidArgument", 400);
    refused!(s3.get_object().bucket(BUCKET).key("k").expected_bucket_owner("111111111111"), "AccessDenied", 403);
    s3.put_object().bucket(BUCKET).key("old").storage_class(StorageClass::GLACIER).await.expect("archived");
    refused!(s3.get_object().bucket(BUCKET).key("old"), "InvalidObjectState", 403);
    for body in ["", "<Delete>", "<Delete></Delete>", "<Delete><Object/></Delete>"] {
        let md5 = match body.len() {
            0 => "1B2M2Y8AsgTpgAmY7PhCfg==",
            8 => "5XSQBCGlaZ3ciZGaY8BFxg==",
            _ => "",
        };
        let headers: &[(&str, &str)] = if md5.is_empty() { &[] } else { &[("content-md5", md5)] };
        let answer = raw(&cloud, Method::POST, "/bucket?delete", headers, body).await;
        assert_eq!(answer.status.as_u16(), 400, "{body}: {}", answer.text);
    }
}

/// A listing as its definition reads: every key looked at, one by one.
fn naive(keys: &BTreeSet<String>, prefix: &str, delimiter: &str, after: &str, max: usize) -> (Vec<String>, bool) {
    let mut names: Vec<String> = Vec::new();
    for key in keys.iter().filter(|key| key.starts_with(prefix)) {
        let rest = &key[prefix.len()..];
        let name = match rest.find(delimiter).filter(|_| !delimiter.is_empty()) {
            Some(at) => &key[..prefix.len() + at + delimiter.len()],
            None => key,
        };
        if name > after && names.last().map(String::as_str) != Some(name) {
            names.push(name.to_owned());
        }
    }
    let more = names.len() > max;
    names.truncate(max);
    (names, more)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every listing of both versions, page by page, is what the definition says.
    #[test]
    fn listings_are_what_they_are_defined_to_be(
        keys in proptest::collection::btree_set("[ab/\u{d7ff}\u{10ffff}]{1,6}", 0..40),
        prefix in "[ab/]{0,3}",
        delimiter in "(|/|a|b/)",
        after in "[ab/\u{d7ff}]{0,4}",
        max in 1usize..6,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(check_listing(&keys, &prefix, &delimiter, &after, max))?;
    }
}

async fn check_listing(
    keys: &BTreeSet<String>,
    prefix: &str,
    delimiter: &str,
    after: &str,
    max: usize,
) -> Result<(), TestCaseError> {
    let (_, s3) = cloud().await;
    for key in keys {
        put(&s3, key, "").await;
    }
    let (mut place, mut token) = (after.to_owned(), None::<String>);
    loop {
        let new = s3.list_objects_v2().bucket(BUCKET).prefix(prefix).delimiter(delimiter).max_keys(max as i32);
        let new = match token.take() {
            Some(token) => new.continuation_token(token),
            None => new.start_after(after),
        };
        let new = new.await.expect("a page");
        let old = s3.list_objects().bucket(BUCKET).prefix(prefix).delimiter(delimiter).max_keys(max as i32);
        let old = old.marker(&place).await.expect("a page");
        let sorted = |keys: &[pileus_s3::Object], groups: &[pileus_s3::CommonPrefix]| {
            let keys = keys.iter().map(|object| object.key().to_owned());
            let mut names: Vec<String> = keys.chain(groups.iter().map(|group| group.prefix().to_owned())).collect();
            names.sort();
            names
        };
        let (expected, more) = naive(keys, prefix, delimiter, &place, max);
        prop_assert_eq!(&sorted(new.contents(), new.common_prefixes()), &expected);
        prop_assert_eq!(&sorted(old.contents(), old.common_prefixes()), &expected);
        prop_assert_eq!((new.is_truncated(), old.is_truncated()), (more, more));
        prop_assert_eq!(new.key_count() as usize, expected.len());
        if !more {
            return Ok(());
        }
        place = expected.last().cloned().unwrap_or_default();
        token = Some(new.next_continuation_token().to_owned());
    }
}
