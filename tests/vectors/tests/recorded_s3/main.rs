//! Answers of S3 recorded from AWS, step by step (`localstack/s3` of the public vectors), and what our local cloud answers to
//! the same requests, sent by our client. Status, code, message and every member are compared; ids by where they recur; dates
//! and header noise not at all.

#![cfg(vectors)]

mod scenarios;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use http::{Request, Response};
use pileus_client::{PathRules, Sending, Service, ServiceTraits};
use pileus_config::{ChecksumMode, Config};
use pileus_local::{Clock, Cloud};
use pileus_net::{BoxFuture, Transport, TransportError};
use pileus_s3::{CompleteMultipartUploadInput, CreateBucketInput, CreateMultipartUploadInput, PutObjectInput, UploadPartInput};
use pileus_shape::{Body, Field, Operation, Slot, Structure, Value};
use pileus_vectors::{Cases, dynamic};
use scenarios::{OUT_OF_SCOPE, SCENARIOS};
use serde_json::{Map, Value as Json, json};

const FILES: [&str; 5] = ["test_s3", "test_s3_api", "test_s3_cors", "test_s3_list_operations", "test_s3_preconditions"];
const BUCKET: &str = "recorded";
const TRAITS: ServiceTraits = ServiceTraits {
    host_member: "Bucket",
    path: PathRules::S3,
    content_sha256: true,
    unsigned_streams: true,
    length_required: true,
};

/// Keeps the answer that came last, for what no type of the client carries: the elements of an error.
#[derive(Debug)]
struct Tap {
    cloud: Cloud,
    last: Mutex<String>,
}

impl Transport for Tap {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = self.cloud.send(request).await?.into_parts();
            if parts.status.is_success() {
                return Ok(Response::from_parts(parts, body));
            }
            let body = body.collect().await.expect("the body of an error");
            *self.last.lock().unwrap_or_else(PoisonError::into_inner) = String::from_utf8_lossy(&body).into_owned();
            Ok(Response::from_parts(parts, Body::from(body)))
        })
    }
}

/// One recorded test being played again.
struct Replay<'r> {
    recorded: &'r Map<String, Json>,
    seen: BTreeSet<String>,
    /// What the names in angle brackets stand for.
    bound: BTreeMap<String, String>,
    runtime: tokio::runtime::Runtime,
    tap: Arc<Tap>,
    differences: Vec<String>,
}

impl<'r> Replay<'r> {
    fn new(recorded: &'r Map<String, Json>) -> Self {
        let cloud = Cloud::builder().clock(Clock::manual()).build();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let tap = Arc::new(Tap { cloud, last: Mutex::default() });
        let mut replay = Self { recorded, seen: BTreeSet::new(), bound: BTreeMap::new(), runtime, tap, differences: Vec::new() };
        replay.call::<CreateBucketInput>(json!({}));
        replay
    }

    /// What time it is, in seconds since 1970.
    fn now(&self) -> i64 {
        self.tap.cloud.clock().now().epoch_seconds()
    }

    fn advance(&self, seconds: u64) {
        self.tap.cloud.advance(Duration::from_secs(seconds));
    }

    /// Makes a call and gives its answer as boto3 shows it.
    fn call<I: Operation>(&mut self, params: Json) -> Json {
        self.call_in::<I>("us-east-1", params)
    }

    fn call_in<I: Operation>(&mut self, region: &str, params: Json) -> Json {
        let name = I::OPERATION.name;
        let mut input = I::default();
        let has = |member: &str| I::SCHEMA.position(member).is_some();
        let mut all = Map::new();
        if has("Bucket") {
            all.insert("Bucket".into(), json!(BUCKET));
        }
        // As boto3 does by itself.
        let decodes = matches!(name, "ListObjects" | "ListObjectsV2") && params.get("EncodingType").is_none();
        if decodes {
            all.insert("EncodingType".into(), json!("url"));
        }
        if name == "GetObject" {
            all.insert("ChecksumMode".into(), json!("ENABLED"));
        }
        all.extend(params.as_object().cloned().expect("parameters"));
        dynamic::fill(&mut input, &Json::Object(all));
        let config = Config::builder()
            .region(region)
            .credentials(self.tap.cloud.credentials())
            .endpoint_url("http://localhost:4566")
            .request_checksum_calculation(ChecksumMode::WhenSupported)
            .transport(self.tap.clone())
            .clock(Arc::new(self.tap.cloud.clock().clone()))
            .build()
            .expect("a config");
        let sending = Sending::new(Service::new(&config, &TRAITS).request(), &mut input);
        let mut shown = match self.runtime.block_on(sending) {
            Ok(mut output) => self.output::<I>(&mut output),
            Err(error) => {
                assert_ne!(error.status(), 0, "{error}");
                let text = self.tap.last.lock().unwrap_or_else(PoisonError::into_inner).clone();
                error_shown(error.status(), &text)
            }
        };
        if decodes {
            decode_keys(&mut shown);
        }
        shown
    }

    fn output<I: Operation>(&self, output: &mut I::Output) -> Json {
        let mut body = None;
        // Most answers have no member of this name.
        let _ = pileus_shape::update(output, "Body", |field| {
            if let Slot::Body(slot) = field.slot() {
                body = slot.take();
            }
        });
        let mut shown = structure(output);
        if let Some(body) = body {
            let bytes = self.runtime.block_on(body.collect()).expect("a body");
            shown["Body"] = json!(String::from_utf8_lossy(&bytes));
        }
        let ranged = shown.get("ContentRange").is_some();
        shown["ResponseMetadata"] = json!({ "HTTPStatusCode": if ranged { 206 } else { I::OPERATION.status } });
        shown
    }

    /// Makes a call and compares its answer with the recorded one of this step.
    fn step<I: Operation>(&mut self, step: &str, params: Json) -> Json {
        let actual = self.call::<I>(params);
        self.compare(step, &actual);
        actual
    }

    fn compare(&mut self, step: &str, actual: &Json) {
        let expected = self.recorded.get(step).unwrap_or_else(|| panic!("there is no step {step}"));
        self.seen.insert(step.to_owned());
        let mut differences = Vec::new();
        compare(expected, actual, "", &mut self.bound, &mut differences);
        self.differences.extend(differences.into_iter().map(|difference| format!("{step}: {difference}")));
    }

    /// A step that is not played again, and why.
    fn skip(&mut self, step: &str, _why: &str) {
        assert!(self.recorded.contains_key(step), "there is no step {step}");
        self.seen.insert(step.to_owned());
    }

    fn put(&mut self, key: &str, body: &str) -> Json {
        self.call::<PutObjectInput>(json!({ "Key": key, "Body": body }))
    }

    /// Begins an upload and gives its id.
    fn begin(&mut self, key: &str) -> String {
        text(&self.call::<CreateMultipartUploadInput>(json!({ "Key": key })), "UploadId")
    }

    /// Uploads a part and gives it as a completion names it.
    fn part(&mut self, key: &str, id: &str, number: i32, body: &str) -> Json {
        let answer = self.call::<UploadPartInput>(json!({ "Key": key, "UploadId": id, "PartNumber": number, "Body": body }));
        json!({ "ETag": answer["ETag"], "PartNumber": number })
    }

    /// Completes an upload, with more parameters.
    fn complete(&mut self, step: &str, key: &str, id: &str, parts: Json, more: Json) -> Json {
        let mut params = json!({ "Key": key, "UploadId": id, "MultipartUpload": { "Parts": parts } });
        params.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
        self.step::<CompleteMultipartUploadInput>(step, params)
    }

    fn finish(self) {
        let missed: Vec<&String> = self.recorded.keys().filter(|step| !self.seen.contains(*step)).collect();
        assert!(self.differences.is_empty(), "{}", self.differences.join("\n"));
        assert!(missed.is_empty(), "steps that were not played: {missed:?}");
    }
}

/// A member that is text.
fn text(answer: &Json, name: &str) -> String {
    answer[name].as_str().unwrap_or_else(|| panic!("no {name} in {answer}")).to_owned()
}

fn structure(from: &dyn Structure) -> Json {
    let members = from.schema().members;
    let mut shown = Map::new();
    from.encode(&mut |index: usize, field: &dyn Field| {
        if let Some(value) = field.get() {
            shown.insert(members[index].name.to_owned(), json_of(value));
        }
    });
    Json::Object(shown)
}

fn json_of(value: Value<'_>) -> Json {
    match value {
        Value::Boolean(value) => json!(value),
        Value::Integer(value) => json!(value),
        Value::Long(value) => json!(value),
        Value::String(value) => json!(value),
        Value::Timestamp(_) => json!("datetime"),
        Value::Structure(nested) => structure(nested),
        Value::List(list) => (0..list.len()).filter_map(|at| list.get(at)).map(json_of).collect(),
        Value::Map(map) => map.entries().map(|(key, value)| (key.to_owned(), json_of(value))).collect(),
        _ => Json::Null,
    }
}

/// An error as boto3 shows it: the elements of its document, or its status where there is no document.
fn error_shown(status: u16, document: &str) -> Json {
    let mut error = Map::new();
    let mut rest = document.split_once("<Error>").map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
        if let Some(name) = name.strip_suffix('/') {
            error.insert(name.to_owned(), Json::Null);
            rest = after;
        } else if let Some((value, after)) = after.split_once(&format!("</{name}>")) {
            let value = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&")]
                .iter()
                .fold(value.to_owned(), |value, (from, to)| value.replace(from, to));
            error.insert(name.to_owned(), if value.is_empty() { Json::Null } else { json!(value) });
            rest = after;
        } else {
            break;
        }
    }
    if error.is_empty() {
        let reason = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        error.insert("Code".into(), json!(status.to_string()));
        error.insert("Message".into(), json!(reason));
    }
    json!({ "Error": error, "ResponseMetadata": { "HTTPStatusCode": status } })
}

/// Undoes `EncodingType=url` as boto3 does when the caller did not ask for it.
fn decode_keys(shown: &mut Json) {
    match shown {
        Json::Object(members) => {
            for (name, value) in members {
                match value {
                    Json::String(text)
                        if matches!(name.as_str(), "Key" | "Prefix" | "Marker" | "NextMarker" | "Delimiter" | "StartAfter") =>
                    {
                        *text = percent_decoded(text);
                    }
                    other => decode_keys(other),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(decode_keys),
        _ => {}
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match (first, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                rest = &tail[2..];
            }
            (b'+', _) => {
                bytes.push(b' ');
                rest = tail;
            }
            (other, _) => {
                bytes.push(*other);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// Members that are not compared: ids of requests, and what only headers say.
const IGNORED: [&str; 5] = ["HTTPHeaders", "HostId", "RequestId", "RetryAttempts", "ExpiresString"];

fn compare(expected: &Json, actual: &Json, at: &str, bound: &mut BTreeMap<String, String>, found: &mut Vec<String>) {
    match (expected, actual) {
        (Json::Object(expected), Json::Object(actual)) => {
            let names: BTreeSet<&String> = expected.keys().chain(actual.keys()).collect();
            for name in names.into_iter().filter(|name| !IGNORED.contains(&name.as_str())) {
                let at = format!("{at}/{name}");
                match (expected.get(name), actual.get(name)) {
                    // A list without items is not on the wire, nor is its absence.
                    (Some(Json::Array(list)), None) | (None, Some(Json::Array(list))) if list.is_empty() => {}
                    // A stream that the recorded test had read to its end.
                    (Some(Json::String(text)), Some(_)) if name == "Body" && text.is_empty() => {}
                    // The answer to some errors has this member besides; an error of ours carries no output.
                    (Some(_), None) if name == "StorageClass" && expected.contains_key("Error") => {}
                    (Some(Json::Null), None) if name == "LocationConstraint" => {}
                    (Some(expected), Some(actual)) => compare(expected, actual, &at, bound, found),
                    (Some(expected), None) => found.push(format!("{at}: {expected} was recorded, nothing came")),
                    (None, Some(actual)) => found.push(format!("{at}: nothing was recorded, {actual} came")),
                    (None, None) => {}
                }
            }
        }
        (Json::Array(expected), Json::Array(actual)) if expected.len() == actual.len() => {
            let [expected, actual] = [sorted(expected, at), sorted(actual, at)];
            for (index, (expected, actual)) in expected.iter().zip(&actual).enumerate() {
                compare(expected, actual, &format!("{at}[{index}]"), bound, found);
            }
        }
        // An empty element.
        (Json::Null, Json::String(came)) if came.is_empty() => {}
        // boto3 sends no type, our client that of bytes.
        (Json::String(wanted), Json::String(came)) if wanted == "binary/octet-stream" && came == "application/octet-stream" => {}
        (Json::String(wanted), Json::String(came)) if is_same_text(wanted, came, at, bound) => {}
        (expected, actual) if expected == actual => {}
        (expected, actual) => found.push(format!("{at}: {expected} was recorded, {actual} came")),
    }
}

/// AWS answers these in no order, and the recordings are sorted.
fn sorted(list: &[Json], at: &str) -> Vec<Json> {
    let mut list = list.to_vec();
    if at.ends_with("/Deleted") || at.ends_with("/TagSet") {
        list.sort_by_key(|item| item["Key"].to_string());
    }
    list
}

/// Recorded text has names in place of ids: `<upload-id:1>` is the same wherever it stands; `upload-id` may be anything.
fn is_same_text(wanted: &str, came: &str, at: &str, bound: &mut BTreeMap<String, String>) -> bool {
    if wanted == came || matches!(wanted, "datetime" | "date" | "owner-id" | "i-d" | "display-name" | "bucket") {
        return true;
    }
    let member = at.rsplit('/').next().unwrap_or_default();
    let dashed: String = member.chars().flat_map(|c| c.is_uppercase().then_some('-').into_iter().chain([c])).collect();
    if dashed.trim_start_matches('-').to_ascii_lowercase() == wanted {
        return true;
    }
    let Some((before, rest)) = wanted.split_once('<') else { return false };
    let Some((name, after)) = rest.split_once('>') else { return false };
    let Some(value) = came.strip_prefix(before).and_then(|came| came.strip_suffix(after)) else {
        // More than one name in it: then only what is around the first is looked at.
        return after.contains('<') && came.starts_with(before);
    };
    // The owner of all that is here is one and the same.
    name.starts_with("owner-id") || bound.entry(name.to_owned()).or_insert_with(|| value.to_owned()) == value
}

#[test]
fn s3() {
    let folder = pileus_vectors::vectors().join("localstack/s3");
    let mut recorded: BTreeMap<String, Map<String, Json>> = BTreeMap::new();
    for file in FILES {
        let path = folder.join(format!("{file}.snapshot.json"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let tests: Map<String, Json> = serde_json::from_str(&text).expect("JSON");
        for (id, test) in tests {
            let (_, name) = id.split_once("::").expect("a file and a name");
            let content = test["recorded-content"].as_object().cloned().unwrap_or_default();
            recorded.insert(name.replace("::test_", "::"), content);
        }
    }
    let mut cases = Cases::new("answers recorded from S3");
    for (id, scenario) in SCENARIOS {
        let content = recorded.remove(*id).unwrap_or_else(|| panic!("{id} was not recorded"));
        cases.run(id, || {
            let mut replay = Replay::new(&content);
            scenario(&mut replay, id);
            replay.finish();
        });
    }
    let mut left = Vec::new();
    for id in recorded.keys() {
        if !OUT_OF_SCOPE.iter().any(|(part, _)| id.contains(part)) {
            left.push(id.as_str());
        }
    }
    println!("{} recorded tests are neither played nor out of scope:\n{}", left.len(), left.join("\n"));
    for (part, why) in OUT_OF_SCOPE {
        assert!(recorded.keys().any(|id| id.contains(part)), "nothing recorded is {part} ({why})");
    }
    cases.finish(SCENARIOS.len());
}
