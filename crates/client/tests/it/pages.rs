use std::{future::poll_fn, pin::pin};

use futures_core::Stream as _;
use pileus_client::ErrorKind;

use crate::{
    config, s3,
    server::{Reply, Server, answer, s3_error},
    toy,
};

fn page(keys: &[&str], next: &str) -> Reply {
    let keys: String = keys.iter().map(|key| format!("<Contents><Key>{key}</Key></Contents>")).collect();
    let (more, next) = match next {
        "" => ("false", String::new()),
        next => ("true", format!("<NextContinuationToken>{next}</NextContinuationToken>")),
    };
    answer("200 OK", "", &format!("<ListBucketResult>{keys}<IsTruncated>{more}</IsTruncated>{next}</ListBucketResult>"))
}

fn three() -> [Reply; 3] {
    [page(&["a", "b"], "t1"), page(&[], "t2"), page(&["c"], "")]
}

#[tokio::test]
async fn pages_follow_their_tokens() {
    let server = Server::start(three()).await;
    let (s3, _) = s3(&server.url);
    let mut pages = s3.list_objects_v2().bucket("b").prefix("p").pages();
    assert_eq!(server.connections(), 0);
    let mut counts = Vec::new();
    while let Some(page) = pages.next().await {
        counts.push(page.unwrap().contents().len());
    }
    assert_eq!(counts, [2, 0, 1]);
    assert!(pages.next().await.is_none());
    let lines: Vec<String> = server.seen().into_iter().map(|seen| seen.line).collect();
    assert_eq!(lines.len(), 3);
    assert!(!lines[0].contains("continuation-token"), "{}", lines[0]);
    assert!(lines[1].contains("continuation-token=t1") && lines[1].contains("prefix=p"), "{}", lines[1]);
    assert!(lines[2].contains("continuation-token=t2"), "{}", lines[2]);
}

#[tokio::test]
async fn items_of_all_pages() {
    let server = Server::start(three()).await;
    let (s3, _) = s3(&server.url);
    let mut items = s3.list_objects_v2().bucket("b").items();
    let mut keys = Vec::new();
    while let Some(item) = items.next().await {
        keys.push(item.unwrap().key().to_owned());
    }
    assert_eq!(keys, ["a", "b", "c"]);

    let server = Server::start(three()).await;
    let (s3, _) = crate::s3(&server.url);
    assert_eq!(s3.list_objects_v2().bucket("b").items().collect().await.unwrap().len(), 3);

    let server = Server::start(three()).await;
    let (s3, _) = crate::s3(&server.url);
    let mut stream = pin!(s3.list_objects_v2().bucket("b").items());
    let mut count = 0;
    while let Some(item) = poll_fn(|cx| stream.as_mut().poll_next(cx)).await {
        item.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
}

#[tokio::test]
async fn an_error_is_the_end() {
    let server = Server::start([page(&["a"], "t1"), s3_error("403 Forbidden", "AccessDenied", "No.")]).await;
    let (s3, _) = s3(&server.url);
    let mut items = s3.list_objects_v2().bucket("b").items();
    assert_eq!(items.next().await.unwrap().unwrap().key(), "a");
    assert!(items.next().await.unwrap().unwrap_err().is("AccessDenied"));
    assert!(items.next().await.is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn the_same_token_twice() {
    let server = Server::start([page(&["a"], "t1")]).await;
    let (s3, _) = s3(&server.url);
    let mut pages = s3.list_objects_v2().bucket("b").pages();
    pages.next().await.unwrap().unwrap();
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Response);
    assert_eq!(
        error.to_string(),
        "S3 ListObjectsV2: the service answered two pages with the same token, so the pages would never end"
    );
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn tokens_by_expression_and_of_other_types() {
    let list = |keys: &str, more: bool| {
        answer("200 OK", "", &format!("<ListBucketResult>{keys}<IsTruncated>{more}</IsTruncated></ListBucketResult>"))
    };
    let server =
        Server::start([list("<Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents>", true), list("", false)]).await;
    let (s3, _) = s3(&server.url);
    assert_eq!(s3.list_objects().bucket("b").items().collect().await.unwrap().len(), 2);
    assert!(server.seen()[1].line.contains("marker=b"), "{}", server.seen()[1].line);

    let parts = |next: &str| {
        answer("200 OK", "", &format!("<ListPartsResult>{next}<Part><PartNumber>1</PartNumber></Part></ListPartsResult>"))
    };
    let server =
        Server::start([parts("<IsTruncated>true</IsTruncated><NextPartNumberMarker>7</NextPartNumberMarker>"), parts("")]).await;
    let (s3, _) = crate::s3(&server.url);
    let found = s3.list_parts().bucket("b").key("k").upload_id("u").items().collect().await;
    assert_eq!(found.unwrap().len(), 2);
    assert!(server.seen()[1].line.contains("part-number-marker=7"), "{}", server.seen()[1].line);
}

#[tokio::test]
async fn an_operation_without_pages_has_one() {
    let server = Server::start([answer("200 OK", "", "")]).await;
    let (s3, _) = s3(&server.url);
    let mut pages = s3.head_bucket().bucket("b").pages();
    pages.next().await.unwrap().unwrap();
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn of_another_service() {
    let page = |next: &str| {
        let body = format!(
            "<MakeThingsResponse><thingSet><item><state>a</state></item></thingSet><nextToken>{next}</nextToken></MakeThingsResponse>"
        );
        answer("200 OK", "", &body)
    };
    let server = Server::start([page("one"), page("two"), page("")]).await;
    let (config, _) = config(&server.url);
    let things = toy::Client::new(&config).make_things().name("n").secret("s").items().collect().await.unwrap();
    assert_eq!(things.len(), 3);
    let tokens: Vec<bool> = server.seen().iter().map(|seen| seen.text().contains("NextToken=")).collect();
    assert_eq!(tokens, [false, true, true]);
}
