use std::time::Duration;

use pileus_client::ErrorKind;

use crate::{
    config, s3,
    server::{Reply, Server, answer},
    toy,
};

fn things(states: &[&str]) -> Reply {
    let items: String = states.iter().map(|state| format!("<item><state>{state}</state></item>")).collect();
    answer(
        "200 OK",
        "",
        &format!("<MakeThingsResponse><thingSet>{items}</thingSet><requestId>R</requestId></MakeThingsResponse>"),
    )
}

fn not_found() -> Reply {
    answer(
        "400 Bad Request",
        "",
        "<Response><Errors><Error><Code>Thing.NotFound</Code><Message>No such thing.</Message></Error></Errors>\
         <RequestID>R</RequestID></Response>",
    )
}

#[tokio::test]
async fn until_all_are_ready() {
    let server = Server::start([not_found(), things(&[]), things(&["ready", "new"]), things(&["ready", "ready"])]).await;
    let (config, clock) = config(&server.url);
    let output = toy::Client::new(&config).wait_until_things_ready().name("n").secret("s").await.unwrap();
    assert_eq!(output.things.unwrap().len(), 2);
    assert_eq!(clock.slept(), [Duration::from_secs(15); 3]);
}

#[tokio::test]
async fn until_one_is_broken() {
    let server = Server::start([things(&["ready", "new"]), things(&["ready", "broken"])]).await;
    let (config, _) = config(&server.url);
    let error = toy::Client::new(&config).wait_until_things_ready().name("n").secret("s").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaiterFailed);
    assert_eq!(
        error.to_string(),
        "Toy MakeThings: ThingsReady will not come about: Things[].State is [\"ready\", \"broken\"], after 2 looks in 15 s \
         (status 200)"
    );
}

#[tokio::test]
async fn what_is_sensitive_is_not_told() {
    let body = "<MakeThingsResponse><thingSet><item><password>hush</password></item></thingSet></MakeThingsResponse>";
    let server = Server::start([answer("200 OK", "", body)]).await;
    let (config, _) = config(&server.url);
    let error = toy::Client::new(&config).wait_until_things_ready().name("n").secret("s").await.unwrap_err();
    assert!(error.to_string().contains("Things[].Password is ** redacted **"), "{error}");
    assert!(!format!("{error:?}").contains("hush"));
}

#[tokio::test]
async fn until_there_was_enough_waiting() {
    let server = Server::start([things(&["new"])]).await;
    let (config, clock) = config(&server.url);
    let toy = toy::Client::new(&config);
    let error = toy.wait_until_things_ready().name("n").secret("s").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaiterExceeded);
    assert_eq!(
        error.to_string(),
        "Toy MakeThings: ThingsReady did not come about in time: at last Things[].State is [\"new\"], after 4 looks in 45 s \
         (status 200)"
    );
    assert_eq!((server.seen().len(), clock.slept().len()), (4, 3));

    let wait =
        toy.wait_until_things_ready().name("n").secret("s").max_wait(Duration::from_secs(10)).delay(Duration::from_secs(3));
    let error = wait.await.unwrap_err();
    assert!(error.to_string().contains("after 4 looks in 9 s"), "{error}");
    assert_eq!(server.seen().len(), 8);
}

#[tokio::test]
async fn an_error_can_be_what_is_waited_for() {
    let server = Server::start([things(&["new"]), not_found()]).await;
    let (config, _) = config(&server.url);
    let output = toy::Client::new(&config).wait_until_things_gone().name("n").secret("s").await.unwrap();
    assert!(output.things.is_none());
    let server = Server::start([things(&[])]).await;
    let (config, _) = crate::config(&server.url);
    toy::Client::new(&config).wait_until_things_gone().name("n").secret("s").await.unwrap();
}

#[tokio::test]
async fn an_error_nobody_expects() {
    let body = "<Response><Errors><Error><Code>Unauthorized</Code><Message>No.</Message></Error></Errors></Response>";
    let server = Server::start([answer("403 Forbidden", "", body)]).await;
    let (config, _) = config(&server.url);
    let error = toy::Client::new(&config).wait_until_things_ready().name("n").secret("s").await.unwrap_err();
    assert!(error.is("Unauthorized"));
    assert!(error.to_string().starts_with("Toy MakeThings: Unauthorized (403): No.; while waiting for ThingsReady ("), "{error}");
}

#[tokio::test]
async fn by_status() {
    let missing = "HTTP/1.1 404 Not Found\r\n\r\n".to_owned();
    let server = Server::start([Reply::Send(missing.clone()), Reply::Send(missing), answer("200 OK", "", "")]).await;
    let (s3, clock) = s3(&server.url);
    s3.wait_until_object_exists().bucket("b").key("k").await.unwrap();
    assert_eq!(clock.slept(), [Duration::from_secs(5); 2]);

    let missing = "HTTP/1.1 404 Not Found\r\n\r\n".to_owned();
    let server = Server::start([Reply::Send(missing)]).await;
    let (s3, _) = crate::s3(&server.url);
    s3.wait_until_object_not_exists().bucket("b").key("k").await.unwrap();
    let error = s3.wait_until_bucket_exists().bucket("b").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "S3 HeadBucket: BucketExists did not come about in time: at last the service answers NotFound (404), after 20 looks in \
         95 s (status 404)"
    );
}

#[tokio::test]
async fn missing_members_end_it_at_once() {
    let server = Server::start([answer("200 OK", "", "")]).await;
    let (s3, _) = s3(&server.url);
    let error = s3.wait_until_bucket_exists().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "S3 HeadBucket: missing required member Bucket; nothing was sent; while waiting for BucketExists"
    );
}
