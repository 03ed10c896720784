use std::time::Duration;

use pileus_client::{Config, ErrorKind};

use crate::{config, credentials, toy};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_download_and_an_upload() {
    let (config, _) = config("https://store.example");
    let s3 = pileus_s3::Client::new(&config);
    let get = s3.get_object().bucket("b").key("a key").response_content_type("text/plain").presign(MINUTE).await.unwrap();
    assert_eq!(get.method, "GET");
    assert!(get.headers.is_empty(), "{:?}", get.headers);
    let (path, query) = get.url.split_once('?').unwrap();
    assert_eq!(path, "https://store.example/b/a%20key");
    for part in [
        "response-content-type=text%2Fplain",
        "X-Amz-Algorithm=AWS4-HMAC-SHA256",
        "X-Amz-Credential=AKIDEXAMPLE%2F20240102%2Fus-west-2%2Fs3%2Faws4_request",
        "X-Amz-Date=20240102T030405Z",
        "X-Amz-Expires=60",
        "X-Amz-Security-Token=the-token",
        "X-Amz-SignedHeaders=host",
        "X-Amz-Signature=",
    ] {
        assert!(query.contains(part), "{part} in {query}");
    }
    assert!(!format!("{get:?}").contains("Signature"), "{get:?}");

    let put = s3.put_object().bucket("b").key("k").presign(MINUTE).await.unwrap();
    assert_eq!((put.method.as_str(), put.headers.len(), put.body.len()), ("PUT", 0, 0));
    let put = s3.put_object().bucket("b").key("k").content_type("text/plain").presign(MINUTE).await.unwrap();
    assert_eq!(put.headers["content-type"], "text/plain");
    assert!(put.url.contains("X-Amz-SignedHeaders=content-type%3Bhost"), "{}", put.url);
}

#[tokio::test]
async fn a_form_moves_into_the_query() {
    let (config, _) = config("https://toy.example");
    let call = toy::Client::new(&config).make_things().name("n m").secret("s").client_token("t");
    let presigned = call.presign(MINUTE).await.unwrap();
    assert_eq!((presigned.method.as_str(), presigned.headers.len(), presigned.body.len()), ("GET", 0, 0));
    let start = "https://toy.example/?Action=MakeThings&Version=2020-01-01&Name=n%20m&Secret=s&ClientToken=t&X-Amz-";
    assert!(presigned.url.starts_with(start), "{}", presigned.url);
}

#[tokio::test]
async fn what_cannot_be_presigned() {
    let (config, _) = config("https://store.example");
    let s3 = pileus_s3::Client::new(&config);
    let error = s3.get_object().bucket("b").presign(MINUTE).await.unwrap_err();
    assert_eq!(error.to_string(), "S3 GetObject: missing required member Key; nothing was sent");
    let error = s3.get_object().bucket("b").key("k").presign(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Construction);
    assert!(error.to_string().contains("from 1 second to 7 days"), "{error}");
    let anonymous = Config::builder().region("us-west-2").anonymous().build().unwrap();
    let error = pileus_s3::Client::new(&anonymous).get_object().bucket("b").key("k").presign(MINUTE).await.unwrap_err();
    assert_eq!(error.to_string(), "S3 GetObject: an anonymous call has nothing to presign with");
}

#[tokio::test]
async fn at_amazon_the_bucket_is_in_the_host() {
    let config = Config::builder().region("eu-west-1").credentials(credentials()).build().unwrap();
    let url = pileus_s3::Client::new(&config).get_object().bucket("bucket").key("k").presign(MINUTE).await.unwrap().url;
    assert!(url.starts_with("https://bucket.s3.eu-west-1.amazonaws.com/k?"), "{url}");
}
