//! The server's directions by themselves: routes, forms, answers.
#![cfg(feature = "server")]

mod common;

use common::{EC2, Node, PUT, Put, S3, WALK, answer};
use pileus_shape::{Body, Location, OperationSchema, Protocol, Schema, Shape, field, prelude::*};
use pileus_wire::{
    Fault,
    server::{self, DecodeErrorKind, ErrorAnswer, RouteError},
};

fn request(method: &str, uri: &str, headers: &[(&str, &str)]) -> http::request::Parts {
    let mut request = http::Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap().into_parts().0
}

fn form(body: &str) -> Result<Node, server::DecodeError> {
    let mut node = Node::default();
    server::decode_request(WALK, &request("POST", "/", &[]), "/", Body::from(body.to_owned()), &mut node).map(|()| node)
}

#[test]
fn forms() {
    let node =
        form("Action=Walk&Version=1&Name=a+b%2Bc&Item.10.Count=2&Item.2.Count=1&Item.2.Item.1.Name=&Child.On=true&X-Amz-Date=1")
            .unwrap();
    assert_eq!(node.name.as_deref(), Some("a b+c"));
    let items = node.items.unwrap();
    assert_eq!(items.iter().map(|item| item.count).collect::<Vec<_>>(), [Some(1), Some(2)]);
    assert_eq!(items[0].items.as_ref().unwrap()[0].name.as_deref(), Some(""));
    assert_eq!(node.child.unwrap().on, Some(true));
}

#[test]
fn forms_that_are_refused_say_which_parameter() {
    use DecodeErrorKind::{InvalidValue, Malformed, UnknownParameter};
    let many: String = (0..50_001).map(|at| format!("Item.{at}.Name=x&")).collect();
    for (body, kind, parameter, message) in [
        ("Nam=a", UnknownParameter, "Nam", "no such parameter"),
        ("Item.1.Child.Nam.1=a", UnknownParameter, "Item.1.Child.Nam.1", "no such parameter"),
        ("Name.1=a", UnknownParameter, "Name.1", "no such parameter"),
        ("Child.Timestamp=a", UnknownParameter, "Child.Timestamp", "no such parameter"),
        ("Count=a", InvalidValue, "Count", "whole number"),
        ("Item.1.Count=", InvalidValue, "Item.1.Count", "empty"),
        ("Item.x.Count=1", InvalidValue, "Item.x", "number must come here"),
        ("Item.1=a", InvalidValue, "Item.1", "cannot have a value"),
        ("Name=a&Name=b", InvalidValue, "Name", "more than once"),
        ("Name=%ff", Malformed, "", "UTF-8"),
        (&many, Malformed, "", "50000"),
        (&format!("{}=1", "a.".repeat(40)), Malformed, "", "parts"),
    ] {
        let error = form(body).unwrap_err();
        assert_eq!((error.kind, error.parameter.as_str()), (kind, parameter), "{error}");
        assert!(error.message.contains(message), "{error}");
    }
}

#[test]
fn actions() {
    let ops: &[&'static OperationSchema] = &[WALK];
    let route = |uri: &str, body: &[u8]| server::route(EC2, ops, &request("POST", uri, &[]), "/", body).map(|op| op.name);
    assert_eq!(route("/", b"Version=1&Action=Walk"), Ok("Walk"));
    assert_eq!(route("/?Action=Walk", b""), Ok("Walk"));
    assert_eq!(route("/", b"Action=Run"), Err(RouteError::UnknownAction("Run".to_owned())));
    assert_eq!(route("/", b"Name=a"), Err(RouteError::NoAction));
    assert!(matches!(route("/", b"\xff"), Err(RouteError::Malformed(_))));
}

const fn rest(name: &'static str, method: &'static str, uri: &'static str, input: &'static Schema) -> OperationSchema {
    OperationSchema { name, service: S3, method, uri, input, ..OperationSchema::NONE }
}
const PART: &Schema = &Schema {
    name: "Part",
    members: &[
        field("Part", "partNumber", INTEGER).at(Location::Query).required(),
        field("Upload", "uploadId", STRING).at(Location::Query).required(),
    ],
    ..Schema::NONE
};
const COPY: &Schema = &Schema {
    name: "Copy",
    members: &[field("Source", "x-amz-copy-source", STRING).at(Location::Header).required()],
    ..Schema::NONE
};
const EMPTY: &Schema = <() as Shape>::SCHEMA;
static REST: [OperationSchema; 11] = [
    rest("ListBuckets", "GET", "/?x-id=ListBuckets", PART_OF_NOTHING),
    rest("ListOtherBuckets", "GET", "/?x-id=ListOtherBuckets", EMPTY),
    rest("ListObjects", "GET", "/{Bucket}", EMPTY),
    rest("ListObjectsV2", "GET", "/{Bucket}?list-type=2", EMPTY),
    rest("ListUploads", "GET", "/{Bucket}?uploads", EMPTY),
    rest("GetObject", "GET", "/{Bucket}/{Key+}", EMPTY),
    rest("PutObject", "PUT", "/{Bucket}/{Key+}", EMPTY),
    rest("UploadPart", "PUT", "/{Bucket}/{Key+}", PART),
    rest("CopyObject", "PUT", "/{Bucket}/{Key+}", COPY),
    rest("GetTagging", "GET", "/{Bucket}/{Key+}?tagging", COPY),
    rest("Write", "POST", "/WriteGetObjectResponse", EMPTY),
];
/// One member more than none, so that it wins among equals.
const PART_OF_NOTHING: &Schema =
    &Schema { name: "List", members: &[field("Max", "max", INTEGER).at(Location::Query)], ..Schema::NONE };

#[test]
fn paths() {
    let ops: Vec<&'static OperationSchema> = REST.iter().collect();
    let route = |method: &str, uri: &str, headers: &[(&str, &str)]| {
        let parts = request(method, uri, headers);
        server::route(S3, &ops, &parts, parts.uri.path(), b"").map(|op| op.name)
    };
    for (method, uri, expected) in [
        ("GET", "/", "ListBuckets"),
        ("GET", "/?x-id=ListOtherBuckets", "ListOtherBuckets"),
        ("GET", "/b", "ListObjects"),
        ("GET", "/b/?prefix=a", "ListObjects"),
        ("GET", "/b?list-type=2&prefix=", "ListObjectsV2"),
        ("GET", "/b?list-type=1", "ListObjects"),
        ("GET", "/b?uploads", "ListUploads"),
        ("GET", "/b?uploads=", "ListUploads"),
        ("GET", "/b/k", "GetObject"),
        ("GET", "/b/a/../b//c/", "GetObject"),
        ("GET", "/b/k?tagging", "GetTagging"),
        ("PUT", "/b/k", "PutObject"),
        ("PUT", "/b/k?partNumber=1", "PutObject"),
        ("PUT", "/b/k?partNumber=1&uploadId=u", "UploadPart"),
        ("POST", "/WriteGetObjectResponse", "Write"),
    ] {
        assert_eq!(route(method, uri, &[]), Ok(expected), "{method} {uri}");
    }
    assert_eq!(route("PUT", "/b/k", &[("x-amz-copy-source", "/a/b")]), Ok("CopyObject"));
    assert_eq!(route("DELETE", "/b?x", &[]), Err(RouteError::NoRoute("DELETE /b?x".to_owned())));
    assert_eq!(route("GET", "/b/%ff", &[]), Err(RouteError::NoRoute("GET /b/%ff".to_owned())));
}

#[test]
fn labels_and_documents() {
    let decode = |uri: &str, body: &str| {
        let parts = request("PUT", uri, &[]);
        let mut put = Put::default();
        server::decode_request(PUT, &parts, parts.uri.path(), Body::from(body.to_owned()), &mut put).map(|()| put)
    };
    let put = decode("/b%2Fc/a%20b//%2e/?partNumber=7", "<Node><count>1</count></Node>").unwrap();
    assert_eq!((put.bucket.as_deref(), put.key.as_deref(), put.part), (Some("b/c"), Some("a b//./"), Some(7)));
    assert_eq!(put.node.unwrap().count, Some(1));
    let error = decode("/b/k?partNumber=x", "").unwrap_err();
    assert_eq!((error.kind, error.parameter.as_str()), (DecodeErrorKind::InvalidValue, "Part"));
    let error = decode("/b/k", "<Node><count>x</count></Node>").unwrap_err();
    assert_eq!((error.kind, error.parameter.as_str()), (DecodeErrorKind::InvalidValue, "Node.Count"));
    assert!(decode("/b/k", "<Node>").is_err());
}

#[test]
fn answers() {
    let node =
        Node { name: Some("<a>\r\n".into()), items: Some(vec![Node::default()]), kind: Some("\"T\"".into()), ..Node::default() };
    let response = server::encode_response(WALK, &node, "id-1").unwrap();
    assert_eq!(response.headers()["content-type"], "text/xml;charset=UTF-8");
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<WalkResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\
                    <requestId>id-1</requestId><name>&lt;a&gt;&#xD;&#xA;</name><itemSet><item></item></itemSet></WalkResponse>";
    assert_eq!(std::str::from_utf8(response.body().bytes().unwrap()).unwrap(), expected);

    let put = Put { metadata: map([("k", "v")]), node: Some(node), ..Put::default() };
    let response = server::encode_response(PUT, &put, "id-2").unwrap();
    assert_eq!(
        (&response.headers()["x-amz-meta-k"], &response.headers()["x-amz-request-id"]),
        (&"v".parse().unwrap(), &"id-2".parse().unwrap())
    );
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Node xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\" \
                    xsi:type=\"&quot;T&quot;\"><name>&lt;a&gt;&#xD;&#xA;</name><itemSet><item></item></itemSet></Node>";
    assert_eq!(std::str::from_utf8(response.body().bytes().unwrap()).unwrap(), expected);
}

#[test]
fn errors_come_back_as_they_were_sent() {
    let sent = ErrorAnswer {
        status: 503,
        code: "SlowDown",
        message: "<Please> reduce\0 your rate",
        fault: Fault::Receiver,
        request_id: "R",
        extended_request_id: "H",
        resource: "/b/k",
        extra: &[("BucketName", "b")],
        ..ErrorAnswer::default()
    };
    for (service, wrapped) in [(EC2, false), (S3, false), (S3, true)] {
        let response = server::encode_error(service.protocol, &ErrorAnswer { wrapped, xml_namespace: "http://x", ..sent });
        let (parts, body) = response.into_parts();
        let bytes = body.bytes().unwrap();
        let error = pileus_wire::decode_error(service, &parts, bytes, None);
        assert_eq!((error.code.as_str(), error.status, error.fault), ("SlowDown", 503, Fault::Receiver));
        assert_eq!(error.message, "<Please> reduce\u{fffd} your rate");
        assert_eq!(error.request_id, "R");
        assert_eq!(error.extended_request_id, if service.protocol == Protocol::RestXml { "H" } else { "" });
        assert_eq!(pileus_wire::body_is_error(PUT, bytes), service.protocol == Protocol::RestXml);
    }
    assert!(!pileus_wire::body_is_error(PUT, b"<Node><Error/></Node>"));
    let mut details = Put::default();
    let body = b"<Error><Code>X</Code></Error>";
    pileus_wire::decode_error(S3, &answer(400, &[("x-amz-copy-source", "s")]), body, Some(&mut details));
    assert_eq!(details.source.as_deref(), Some("s"));
}

#[test]
fn other_protocols_are_not_built_in() {
    static SERVICE: ServiceSchema = ServiceSchema { protocol: Protocol::AwsJson10, ..ServiceSchema::NONE };
    let op = OperationSchema { service: &SERVICE, ..OperationSchema::NONE };
    let error = pileus_wire::encode_request(&op, &()).unwrap_err();
    assert_eq!(error.to_string(), "the protocol AwsJson10 is not built in");
}
