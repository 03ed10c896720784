//! The protocols against botocore's and Smithy's test cases, both directions, as data.
//!
//! A request case: what the client encodes is what the case expects, and the server routes it and decodes the same
//! parameters from it. A response case: what the client decodes is what the case expects, and what the server encodes from
//! that the client decodes to the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use http::HeaderMap;
use pileus_shape::{Body, Location, Member, OperationEntry, OperationSchema, Structure, Value};
use pileus_vectors::{
    Cases,
    dynamic::{DynamicOperation, DynamicService, fill},
};
use pileus_wire::server;
use serde_json::Value as Json;

/// Cases that do not apply to this crate, and why. A case listed here must exist, and must not pass.
const LISTED: &[(&str, &str)] = &[
    ("botocore-input-ec2 Ec2QueryHostWithPath", ENDPOINT),
    ("smithy-ec2-requests Ec2QueryHostWithPath", ENDPOINT),
    ("botocore-input-ec2 SDKAppliedContentEncoding_ec2Query", COMPRESSION),
    ("botocore-input-ec2 SDKAppendsGzipAndIgnoresHttpProvidedEncoding_ec2Query", COMPRESSION),
    ("botocore-input-rest-xml SDKAppliedContentEncoding_restXml", COMPRESSION),
    ("botocore-input-rest-xml SDKAppendedGzipAfterProvidedEncoding_restXml", COMPRESSION),
    ("smithy-ec2-requests SDKAppliedContentEncoding_ec2Query", COMPRESSION),
    ("smithy-ec2-requests SDKAppendsGzipAndIgnoresHttpProvidedEncoding_ec2Query", COMPRESSION),
    ("smithy-rest-xml-requests SDKAppliedContentEncoding_restXml", COMPRESSION),
    ("smithy-rest-xml-requests SDKAppendedGzipAfterProvidedEncoding_restXml", COMPRESSION),
    ("smithy-rest-xml-requests HttpPayloadTraitsWithMediaTypeWithBlob", MEDIA_TYPE),
    ("botocore-input-rest-xml RestXmlHttpPayloadWithUnion", PAYLOAD_NAME),
    ("botocore-input-rest-xml HttpPayloadWithXmlName", PAYLOAD_NAME),
    ("botocore-input-rest-xml HttpPayloadWithXmlNamespace", PAYLOAD_NAME),
    ("botocore-input-rest-xml HttpPayloadWithXmlNamespaceAndPrefix", PAYLOAD_NAME),
    ("botocore-input-rest-xml XmlAttributesOnPayload", PAYLOAD_NAME),
    ("extras-requests ChecksumRequiredHeader", "the client adds checksums, once the body is there"),
    ("extras-responses DeserFlatNamespaceMaps", "its document is not well formed: another end tag closes the root"),
];
const ENDPOINT: &str = "the client puts an endpoint's own path before ours";
const COMPRESSION: &str = "no operation of a service here compresses its requests; when one does, the client will";
const MEDIA_TYPE: &str = "models in botocore's form have no media types";
const PAYLOAD_NAME: &str =
    "the name at the payload member is its own here, but it is the root's in S3's models (botocore skips it, too)";

/// Requests that do not come back from the server's side as they were, and why.
const ONE_WAY: &[(&str, &str)] = &[
    ("botocore-input-ec2 Ec2EmptyQueryLists", EMPTY_LIST),
    ("smithy-ec2-requests Ec2EmptyQueryLists", EMPTY_LIST),
    ("smithy-rest-xml-requests HttpEmptyPrefixHeadersRequestClient", SHADOWED),
];
const SHADOWED: &str = "a header with a member of its own wins over one of a map, so that one is lost";
const EMPTY_LIST: &str = "a form has no empty lists";

/// What the client fills an absent idempotency token with in these cases.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

fn botocore(file: &str) -> Vec<Json> {
    let path = pileus_vectors::botocore().join("tests/unit/protocols").join(file);
    serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap()
}

fn json(path: &Path) -> Json {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Runs a case, or checks that one that is listed still fails.
fn run(cases: &mut Cases, suite: &str, id: &str, seen: &mut BTreeSet<String>, case: impl FnOnce()) {
    let key = format!("{suite} {id}");
    if LISTED.iter().any(|(listed, _)| *listed == key) {
        let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(case)).is_err();
        cases.run(id, || assert!(failed, "{key} is listed as one that cannot pass, but it passes"));
    } else {
        cases.run(id, case);
    }
    seen.insert(key);
}

fn all_listed_were_seen(suite: &str, seen: &BTreeSet<String>) {
    for (key, _) in LISTED.iter().chain(ONE_WAY) {
        assert!(!key.starts_with(&format!("{suite} ")) || seen.contains(*key), "{key} is listed, but there is no such case");
    }
}

/// The structure with the parameters of a case.
fn filled(mut structure: Box<dyn Structure>, params: &Json) -> Box<dyn Structure> {
    fill(&mut *structure, params);
    structure
}

fn fill_tokens(input: &mut dyn Structure) {
    for member in input.schema().members.iter().filter(|m| m.is_idempotency_token()) {
        pileus_shape::update(input, member.name, |field| {
            if field.get().is_none() {
                let pileus_shape::Slot::String(slot) = field.slot() else { panic!("a token is text") };
                *slot = Some(TOKEN.to_owned());
            }
        })
        .unwrap();
    }
}

/// A request a case expects.
#[derive(Default)]
struct Expected {
    method: String,
    path: String,
    /// Parameters that must be there, as they are on the wire.
    query: Vec<String>,
    /// Whether no other parameters may be there.
    query_is_whole: bool,
    query_absent: Vec<String>,
    query_present: Vec<String>,
    headers: Vec<(String, String)>,
    headers_absent: Vec<String>,
    headers_present: Vec<String>,
    body: Option<String>,
    media_type: String,
    host: Option<(String, String)>,
}

fn strings(json: &Json) -> Vec<String> {
    json.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn headers(json: &Json) -> Vec<(String, String)> {
    json.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect()
}

impl Expected {
    fn botocore(case: &Json, endpoint: &str) -> Self {
        let json = &case["serialized"];
        let uri = json["uri"].as_str().unwrap_or("/");
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        let headers = headers(&json["headers"]);
        let is_form = case["serialized"]["body"].as_str().is_some_and(|body| body.starts_with("Action="));
        let is_xml = json["body"].as_str().is_some_and(|body| body.trim_start().starts_with('<'));
        Self {
            method: json["method"].as_str().unwrap_or("POST").to_owned(),
            path: path.to_owned(),
            query: query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned).collect(),
            query_is_whole: true,
            headers,
            headers_absent: strings(&json["forbidHeaders"]),
            headers_present: strings(&json["requireHeaders"]),
            body: json["body"].as_str().map(str::to_owned),
            media_type: if is_form {
                "form"
            } else if is_xml {
                "xml"
            } else {
                ""
            }
            .to_owned(),
            host: json["host"].as_str().map(|host| (endpoint.trim_start_matches("https://").to_owned(), host.to_owned())),
            ..Self::default()
        }
    }

    fn smithy(json: &Json) -> Self {
        let media_type = json["bodyMediaType"].as_str().unwrap_or_default();
        let host = json["host"].as_str().zip(json["resolvedHost"].as_str());
        Self {
            method: json["method"].as_str().unwrap_or_default().to_owned(),
            path: json["uri"].as_str().unwrap_or_default().to_owned(),
            query: strings(&json["queryParams"]),
            query_absent: strings(&json["forbidQueryParams"]),
            query_present: strings(&json["requireQueryParams"]),
            headers: headers(&json["headers"]),
            headers_absent: strings(&json["forbidHeaders"]),
            headers_present: strings(&json["requireHeaders"]),
            body: json["body"].as_str().map(str::to_owned),
            media_type: match media_type {
                "application/x-www-form-urlencoded" => "form",
                "application/xml" => "xml",
                _ => "",
            }
            .to_owned(),
            host: host.map(|(host, resolved)| (host.to_owned(), resolved.to_owned())),
            ..Self::default()
        }
    }

    fn check(&self, op: &OperationSchema, input: &dyn Structure) -> http::Request<Body> {
        let request = pileus_wire::encode_request(op, input).unwrap();
        assert_eq!(request.method().as_str(), self.method);
        // The bucket is in our path; the client moves it to the host name.
        let bucket = value_text(input, "Bucket").map(|bucket| format!("/{bucket}")).unwrap_or_default();
        let path = request.uri().path();
        let moved = path.strip_prefix(&bucket).map(|rest| if rest.is_empty() { "/" } else { rest });
        assert!(path == self.path || moved == Some(&self.path), "{path} should be {}", self.path);
        let actual: Vec<&str> = request.uri().query().unwrap_or("").split('&').filter(|pair| !pair.is_empty()).collect();
        let mut left = actual.clone();
        for pair in &self.query {
            let at = left.iter().position(|other| parameter(other) == parameter(pair));
            left.remove(at.unwrap_or_else(|| panic!("{pair} is not in {actual:?}")));
        }
        assert!(!self.query_is_whole || left.is_empty(), "{left:?} should not be there");
        let has = |name: &String| actual.iter().any(|pair| pair.split('=').next() == Some(name));
        assert!(!self.query_absent.iter().any(has), "{:?} should not be in {actual:?}", self.query_absent);
        assert!(self.query_present.iter().all(has), "{:?} should be in {actual:?}", self.query_present);
        self.check_headers(request.headers(), request.body());
        if let Some(expected) = &self.body {
            let actual = request.body().bytes().expect("the body is in memory");
            same_body(expected, std::str::from_utf8(actual).unwrap(), &self.media_type);
        }
        // Where buckets go is the client's affair.
        if let (Some((endpoint, resolved)), None) = (&self.host, value_text(input, "Bucket")) {
            assert_eq!(&format!("{}{endpoint}", pileus_wire::host_prefix(op, input).unwrap()), resolved);
        }
        request
    }

    fn check_headers(&self, actual: &HeaderMap, body: &Body) {
        for (name, value) in &self.headers {
            let values: Vec<&str> =
                actual.get_all(name).iter().map(|value| std::str::from_utf8(value.as_bytes()).unwrap()).collect();
            assert_eq!(values, [value], "header {name}");
        }
        for name in &self.headers_absent {
            assert!(!actual.contains_key(name), "header {name} should not be there");
        }
        for name in &self.headers_present {
            // The transport sends a body's length, when it is known.
            let is_there = if name == "Content-Length" { body.len().is_some() } else { actual.contains_key(name) };
            assert!(is_there, "header {name} should be there");
        }
    }
}

/// A parameter, decoded: cases encode what need not be.
fn parameter(pair: &str) -> (String, Option<String>) {
    let decode = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let Some((&first, tail)) = rest.split_first() {
            let hex = (first == b'%').then(|| std::str::from_utf8(tail.get(..2)?).ok()).flatten();
            match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
                Some(byte) => {
                    bytes.push(byte);
                    rest = &tail[2..];
                }
                None => {
                    bytes.push(first);
                    rest = tail;
                }
            }
        }
        String::from_utf8(bytes).unwrap()
    };
    match pair.split_once('=') {
        Some((name, value)) => (decode(name), Some(decode(value)).filter(|value| !value.is_empty())),
        None => (decode(pair), None),
    }
}

fn same_body(expected: &str, actual: &str, media_type: &str) {
    match media_type {
        "form" => {
            let pairs = |form: &str| form.trim_end().split('&').map(parameter).collect::<BTreeSet<_>>();
            assert_eq!(pairs(expected), pairs(actual));
        }
        "xml" if !expected.is_empty() => {
            assert_eq!(canonical(expected), canonical(actual), "\nexpected {expected}\n  actual {actual}")
        }
        _ => assert_eq!(expected, actual),
    }
}

/// A document with namespaces resolved, attributes and elements sorted, and without the whitespace between elements. (What
/// the order of a list's items is, the way back through the server shows.)
fn canonical(document: &str) -> String {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(document);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Element::default()];
    loop {
        let top = open.last_mut().unwrap();
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let mut namespace = top.namespace.clone();
                let mut attributes = BTreeSet::new();
                for attribute in start.attributes() {
                    let attribute = attribute.unwrap();
                    let value = attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0).unwrap().into_owned();
                    match attribute.key.into_inner() {
                        "xmlns" => namespace = value,
                        name => drop(attributes.insert((name.to_owned(), value))),
                    }
                }
                let head = format!("<{{{namespace}}}{} {attributes:?}>", start.name().into_inner());
                open.push(Element { head, namespace, ..Element::default() });
            }
            Event::End(_) => {
                let Element { head, text, mut children, .. } = open.pop().unwrap();
                children.sort();
                let is_blank = text.trim().is_empty() && (!children.is_empty() || text.contains('\n'));
                let text = if is_blank { "" } else { &text };
                open.last_mut().unwrap().children.push(format!("{head}{text}{}</>", children.concat()));
            }
            Event::Text(part) => top.text.push_str(&part),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().unwrap() {
                Some(character) => top.text.push(character),
                None => top.text.push_str(&format!("&{};", &*reference)),
            },
            Event::Eof => return top.children.concat(),
            _ => {}
        }
    }
}

#[derive(Default)]
struct Element {
    head: String,
    namespace: String,
    text: String,
    children: Vec<String>,
}

/// A request as the server sees it.
fn receive(service: &DynamicService, request: http::Request<Body>) -> (&'static OperationSchema, Box<dyn Structure>) {
    let (parts, body) = request.into_parts();
    let ops: Vec<&'static OperationSchema> = service.operations.values().map(|op| op.schema).collect();
    let bytes = body.bytes().cloned().unwrap_or_default();
    let path = parts.uri.path().to_owned();
    let op = server::route(service.schema, &ops, &parts, &path, &bytes).unwrap();
    let mut input = service.operations[op.name].input();
    server::decode_request(op, &parts, &path, body, &mut *input).unwrap();
    (op, input)
}

/// Checks one request case, client and server.
fn request_case(service: &DynamicService, op: DynamicOperation, params: &Json, expected: &Expected, one_way: bool) {
    let mut input = filled(op.input(), params);
    fill_tokens(&mut *input);
    let request = expected.check(op.schema, &*input);
    let back = std::panic::AssertUnwindSafe(|| {
        let (routed, decoded) = receive(service, request);
        assert_eq!(routed.name, op.schema.name);
        assert_same_request(&*decoded, &*input);
    });
    if one_way {
        assert!(std::panic::catch_unwind(back).is_err(), "it is listed as one way, but comes back as it was");
    } else {
        back();
    }
}

/// Like [`assert_same`], but a map of query parameters also has those that have members of their own: a server gives it all.
fn assert_same_request(actual: &dyn Structure, expected: &dyn Structure) {
    let members = expected.schema().members;
    let is_map = |m: &Member| m.location == Location::QueryMap;
    for member in members {
        let (a, b) = (value(actual, member.name), value(expected, member.name));
        assert!(is_map(member) || a == b || both_empty(actual, expected, member), "{}: {a} should be {b}", member.name);
    }
    for member in members.iter().filter(|m| is_map(m)) {
        let (a, b) = (entries(actual, member.name), entries(expected, member.name));
        let is_named = |name: &String| members.iter().any(|m| m.location == Location::Query && m.wire_name() == name);
        assert!(b.iter().filter(|(name, _)| !is_named(name)).all(|pair| a.contains(pair)), "{a:?} should hold {b:?}");
        assert!(a.iter().all(|pair| is_named(&pair.0) || b.contains(pair)), "{a:?} should be {b:?}");
    }
}

fn entries(structure: &dyn Structure, name: &str) -> Vec<(String, String)> {
    let field = pileus_shape::field_at(structure, structure.schema().position(name).unwrap()).unwrap();
    match field.get() {
        Some(Value::Map(map)) => map.entries().map(|(key, value)| (key.to_owned(), format!("{value:?}"))).collect(),
        _ => Vec::new(),
    }
}

fn both_empty(a: &dyn Structure, b: &dyn Structure, member: &Member) -> bool {
    matches!(member.location, Location::Headers) && is_empty_map(a, member.name) && is_empty_map(b, member.name)
}

/// Whether two structures are the same but for what no message can tell: an absent map of headers and an empty one.
fn assert_same(actual: &dyn Structure, expected: &dyn Structure) {
    for member in expected.schema().members {
        if both_empty(actual, expected, member) {
            continue;
        }
        let (a, b) = (value(actual, member.name), value(expected, member.name));
        assert_eq!(a, b, "{}: \nexpected {expected:?}\n  actual {actual:?}", member.name);
    }
    assert!(actual.schema().members.len() == expected.schema().members.len());
}

fn value_text(structure: &dyn Structure, name: &str) -> Option<String> {
    match pileus_shape::field_at(structure, structure.schema().position(name)?)?.get()? {
        Value::String(text) => Some(text.to_owned()),
        _ => None,
    }
}

fn value(structure: &dyn Structure, name: &str) -> String {
    let field = pileus_shape::field_at(structure, structure.schema().position(name).unwrap()).unwrap();
    match field.get() {
        Some(Value::Body(body)) => format!("{:?}", body.bytes()),
        Some(Value::Blob(blob)) => format!("{:?}", &**blob),
        other => format!("{other:?}"),
    }
}

fn is_empty_map(structure: &dyn Structure, name: &str) -> bool {
    let field = pileus_shape::field_at(structure, structure.schema().position(name).unwrap()).unwrap();
    match field.get() {
        None => true,
        Some(Value::Map(map)) => map.is_empty(),
        _ => false,
    }
}

/// Checks one response case, client and server.
fn response_case(op: DynamicOperation, response: http::Response<Body>, params: &Json) {
    let expected = filled(op.output(), params);
    let (parts, body) = response.into_parts();
    let mut output = op.output();
    pileus_wire::decode_response(op.schema, &parts, body.clone(), &mut *output).unwrap();
    assert_same(&*output, &*expected);
    if let Some(bytes) = body.bytes() {
        assert!(!pileus_wire::body_is_error(op.schema, bytes));
    }

    let (parts, body) = server::encode_response(op.schema, &*output, "").unwrap().into_parts();
    let mut again = op.output();
    pileus_wire::decode_response(op.schema, &parts, body, &mut *again).unwrap();
    assert_same(&*again, &*expected);
}

fn response(status: &Json, headers: &Json, body: &Json) -> http::Response<Body> {
    let mut response = http::Response::builder().status(status.as_u64().unwrap() as u16);
    for (name, value) in self::headers(headers) {
        response = response.header(name, value);
    }
    response.body(Body::from(body.as_str().unwrap_or_default().as_bytes().to_vec())).unwrap()
}

/// Checks one error case: the code, and the members of the error's structure.
fn error_case(
    service: &DynamicService,
    shape: &str,
    response: http::Response<Body>,
    params: &Json,
    code: &str,
    message: Option<&str>,
) {
    let (parts, body) = response.into_parts();
    let mut details = service.structure(shape);
    let body = body.bytes().unwrap();
    let error = pileus_wire::decode_error(service.schema, &parts, body, Some(&mut *details));
    assert_eq!(error.code, code);
    assert_eq!(error.status, parts.status.as_u16());
    if let Some(message) = message {
        assert_eq!(error.message, message);
    }
    assert_same(&*details, &*filled(service.structure(shape), params));
}

fn botocore_requests(suite: &str, file: &str, total: usize) {
    let mut cases = Cases::new(suite);
    let mut seen = BTreeSet::new();
    for group in botocore(file) {
        for case in group["cases"].as_array().unwrap() {
            let id = case["id"].as_str().unwrap();
            let mut model = group.clone();
            let name = case["given"]["name"].as_str().unwrap();
            model["operations"] = serde_json::json!({ name: case["given"] });
            let service = DynamicService::from_botocore(&model);
            let expected = Expected::botocore(case, group["clientEndpoint"].as_str().unwrap_or_default());
            let one_way = ONE_WAY.iter().any(|(key, _)| *key == format!("{suite} {id}"));
            run(&mut cases, suite, id, &mut seen, || {
                request_case(&service, service.operations[name], &case["params"], &expected, one_way);
            });
        }
    }
    all_listed_were_seen(suite, &seen);
    cases.finish(total);
}

fn botocore_responses(suite: &str, file: &str, total: usize) {
    let mut cases = Cases::new(suite);
    let mut seen = BTreeSet::new();
    for group in botocore(file) {
        for case in group["cases"].as_array().unwrap() {
            let id = case["id"].as_str().unwrap();
            let mut model = group.clone();
            let name = case["given"]["name"].as_str().unwrap();
            model["operations"] = serde_json::json!({ name: case["given"] });
            let service = DynamicService::from_botocore(&model);
            let answer = &case["response"];
            run(&mut cases, suite, id, &mut seen, || {
                let response = response(&answer["status_code"], &answer["headers"], &answer["body"]);
                match case["errorCode"].as_str() {
                    Some(code) => {
                        let shape = case["given"]["errors"][0]["shape"].as_str().unwrap();
                        error_case(&service, shape, response, &case["error"], code, case["errorMessage"].as_str());
                    }
                    None => response_case(service.operations[name], response, &case["result"]),
                }
            });
        }
    }
    all_listed_were_seen(suite, &seen);
    cases.finish(total);
}

#[test]
#[cfg_attr(not(botocore), ignore = "set PILEUS_BOTOCORE to the botocore source distribution")]
fn botocore_ec2_requests() {
    botocore_requests("botocore-input-ec2", "input/ec2.json", 29);
}

#[test]
#[cfg_attr(not(botocore), ignore = "set PILEUS_BOTOCORE to the botocore source distribution")]
fn botocore_rest_xml_requests() {
    botocore_requests("botocore-input-rest-xml", "input/rest-xml.json", 94);
}

#[test]
#[cfg_attr(not(botocore), ignore = "set PILEUS_BOTOCORE to the botocore source distribution")]
fn botocore_ec2_responses() {
    botocore_responses("botocore-output-ec2", "output/ec2.json", 29);
}

#[test]
#[cfg_attr(not(botocore), ignore = "set PILEUS_BOTOCORE to the botocore source distribution")]
fn botocore_rest_xml_responses() {
    botocore_responses("botocore-output-rest-xml", "output/rest-xml.json", 78);
}

/// Runs all cases of one Smithy model: (requests, responses and errors).
fn smithy(suite: &str, file: &str, requests: usize, responses: usize) {
    let ast = json(&pileus_vectors::vectors().join(file));
    let service = DynamicService::from_smithy(&ast);
    let protocols = ["aws.protocols#ec2Query", "aws.protocols#restXml"];
    let mut request_cases = Cases::new(format!("{suite} requests"));
    let mut response_cases = Cases::new(format!("{suite} responses"));
    let mut seen = BTreeSet::new();
    for (id, shape) in ast["shapes"].as_object().unwrap() {
        let name = id.split_once('#').unwrap().1;
        let tests = |kind: &str| shape["traits"][format!("smithy.test#{kind}")].as_array().cloned().unwrap_or_default();
        for case in tests("httpRequestTests").iter().filter(|case| protocols.contains(&case["protocol"].as_str().unwrap())) {
            let id = case["id"].as_str().unwrap();
            let one_way = ONE_WAY.iter().any(|(key, _)| *key == format!("{suite}-requests {id}"));
            let op = service.operations[name];
            run(&mut request_cases, &format!("{suite}-requests"), id, &mut seen, || {
                if case["appliesTo"] != "server" {
                    request_case(&service, op, &case["params"], &Expected::smithy(case), one_way);
                }
                if case["appliesTo"] != "client" && !one_way {
                    served_request_case(&service, op, case);
                }
            });
        }
        for case in tests("httpResponseTests").iter().filter(|case| protocols.contains(&case["protocol"].as_str().unwrap())) {
            let id = case["id"].as_str().unwrap();
            run(&mut response_cases, &format!("{suite}-responses"), id, &mut seen, || {
                let response = response(&case["code"], &case["headers"], &case["body"]);
                if shape["type"] == "structure" {
                    error_case(&service, name, response, &case["params"], name, None);
                } else if case["appliesTo"] == "server" {
                    let op = service.operations[name];
                    let output = filled(op.output(), &case["params"]);
                    let answer = server::encode_response(op.schema, &*output, "").unwrap();
                    assert_eq!(answer.status().as_u16(), case["code"].as_u64().unwrap() as u16);
                    Expected::smithy(case).check_headers(answer.headers(), answer.body());
                } else {
                    response_case(service.operations[name], response, &case["params"]);
                }
            });
        }
    }
    for direction in ["requests", "responses"] {
        all_listed_were_seen(&format!("{suite}-{direction}"), &seen);
    }
    request_cases.finish(requests);
    response_cases.finish(responses);
}

/// What the server decodes from the very request of a case.
fn served_request_case(service: &DynamicService, op: DynamicOperation, case: &Json) {
    let query = strings(&case["queryParams"]).join("&");
    let mut path = case["uri"].as_str().unwrap().to_owned();
    if let (Some(bucket), true) = (case["params"]["Bucket"].as_str(), case["host"] != case["resolvedHost"]) {
        // The shell of a server moves the bucket from the host name to the path.
        path = format!("/{bucket}{}", if path == "/" { "" } else { &path });
    }
    let uri = if query.is_empty() { path } else { format!("{path}?{query}") };
    let mut request = http::Request::builder().method(case["method"].as_str().unwrap()).uri(uri);
    for (name, value) in headers(&case["headers"]) {
        request = request.header(name, value);
    }
    let body = Body::from(case["body"].as_str().unwrap_or_default().as_bytes().to_vec());
    let (routed, decoded) = receive(service, request.body(body).unwrap());
    assert_eq!(routed.name, op.schema.name);
    let mut expected = filled(op.input(), &case["params"]);
    fill_tokens(&mut *expected);
    match case["appliesTo"].as_str() {
        Some("server") => assert_same(&*decoded, &*expected),
        _ => assert_same_request(&*decoded, &*expected),
    }
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn smithy_ec2_query() {
    smithy("smithy-ec2", "smithy-protocol-tests/ast-json/aws.protocoltests.ec2.AwsEc2.json", 30, 29);
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn smithy_rest_xml() {
    smithy("smithy-rest-xml", "smithy-protocol-tests/ast-json/aws.protocoltests.restxml.RestXml.json", 101, 83);
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn smithy_rest_xml_with_namespace() {
    smithy("smithy-xmlns", "smithy-protocol-tests/ast-json/aws.protocoltests.restxml.xmlns.RestXmlWithNamespace.json", 1, 1);
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn smithy_s3() {
    smithy("smithy-s3", "smithy-protocol-tests/ast-json/com.amazonaws.s3.AmazonS3.json", 11, 2);
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn smithy_rs_rest_xml_extras() {
    smithy("extras", "smithy-rs-protocol-extras/ast-json/aws.protocoltests.restxml.RestXmlExtras.json", 4, 4);
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn smithy_rs_rest_xml_unwrapped_errors() {
    smithy(
        "extras-unwrapped",
        "smithy-rs-protocol-extras/ast-json/aws.protocoltests.restxmlunwrapped.RestXmlExtrasUnwrappedErrors.json",
        0,
        3,
    );
}

/// Every operation of the generated S3 client, by name.
fn s3(name: &str) -> &'static OperationEntry {
    pileus_s3::OPERATIONS.iter().find(|op| op.schema.name == name).unwrap_or_else(|| panic!("no operation {name}"))
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn smithy_rs_s3() {
    let mut cases = Cases::new("aws-service-tests");
    for (shape, tests) in
        json(&pileus_vectors::vectors().join("smithy-rs-protocol-extras/aws-service-tests.json")).as_object().unwrap()
    {
        let Some(name) = shape.strip_prefix("com.amazonaws.s3#") else { continue };
        for case in tests["smithy.test#httpRequestTests"].as_array().into_iter().flatten() {
            cases.run(case["id"].as_str().unwrap(), || {
                let mut expected = Expected::smithy(case);
                // The client adds checksums, once the body is there.
                expected.headers.retain(|(name, _)| !name.starts_with("x-amz-checksum-"));
                expected.check(s3(name).schema, &*filled((s3(name).input)(), &case["params"]));
            });
        }
        for case in tests["smithy.test#httpResponseTests"].as_array().into_iter().flatten() {
            cases.run(case["id"].as_str().unwrap(), || {
                let (parts, body) = response(&case["code"], &case["headers"], &case["body"]).into_parts();
                if name == "NotFound" {
                    let error = pileus_wire::decode_error(s3("HeadObject").schema.service, &parts, body.bytes().unwrap(), None);
                    assert_eq!(error.code, name);
                    return;
                }
                let mut output = (s3(name).output)();
                pileus_wire::decode_response(s3(name).schema, &parts, body, &mut *output).unwrap();
                assert_same(&*output, &*filled((s3(name).output)(), &case["params"]));
            });
        }
    }
    cases.finish(SMITHY_RS_S3);
}
const SMITHY_RS_S3: usize = 13;

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn s3_keys_keep_their_dots() {
    let mut cases = Cases::new("s3-key-dot-segments");
    for case in json(&pileus_vectors::vectors().join("derived/s3-key-dot-segments.json"))["cases"].as_array().unwrap() {
        cases.run(case["key"].as_str().unwrap(), || {
            let params = serde_json::json!({ "Bucket": case["bucket"], "Key": case["key"] });
            let request =
                pileus_wire::encode_request(s3("GetObject").schema, &*filled((s3("GetObject").input)(), &params)).unwrap();
            let path = format!("/{}{}", case["bucket"].as_str().unwrap(), case["path"].as_str().unwrap());
            assert_eq!(request.uri().path(), path);
        });
    }
    cases.finish(3);
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn s3_errors() {
    let mut cases = Cases::new("s3-error-responses");
    for case in json(&pileus_vectors::vectors().join("derived/s3-error-responses.json"))["cases"].as_array().unwrap() {
        cases.run(case["name"].as_str().unwrap(), || s3_error_case(case));
    }
    cases.finish(19);
}

fn s3_error_case(case: &Json) {
    let op = s3(case["operation"].as_str().unwrap());
    let (parts, body) = response(&case["status"], &case["headers"], &case["body"]).into_parts();
    let bytes = body.bytes().unwrap().clone();
    let expect = &case["expect"];
    let is_error = !parts.status.is_success() || pileus_wire::body_is_error(op.schema, &bytes);
    assert_eq!(is_error, expect["is_error"].as_bool().unwrap_or(true));
    if !is_error {
        let mut output = (op.output)();
        pileus_wire::decode_response(op.schema, &parts, body.clone(), &mut *output).unwrap();
        assert_eq!(pileus_wire::is_streaming_output(op.schema), expect["body_is_payload"] == true);
        for (name, expected) in expect.as_object().unwrap().iter().filter(|(name, _)| op.schema.output.position(name).is_some()) {
            let params = serde_json::json!({ name.as_str(): expected });
            assert_eq!(value(&*output, name), value(&*filled((op.output)(), &params), name));
        }
        return;
    }
    let error = pileus_wire::decode_error(op.schema.service, &parts, &bytes, None);
    if let Some(codes) = expect["code"].as_str() {
        assert!(codes.split('|').any(|code| code == error.code), "{} should be {codes}", error.code);
    }
    assert!(!error.code.is_empty());
    if let Some(message) = expect["message"].as_str() {
        assert_eq!(error.message, message);
    }
    let header = |name: &str| case["headers"][name].as_str().unwrap_or_default();
    assert_eq!(error.request_id, header("x-amz-request-id"));
    assert_eq!(error.extended_request_id, header("x-amz-id-2"));
    let fault = if parts.status.is_server_error() { pileus_wire::Fault::Receiver } else { pileus_wire::Fault::Sender };
    assert_eq!(error.fault, fault);
}
