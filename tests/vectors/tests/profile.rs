//! The shared files as every AWS SDK reads them: where they are, what they say, and whose keys that gives.

use std::collections::BTreeMap;
use std::fs;
use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use pileus_config::profiles::{FileKind, FileLocations, Platform, Section};
use pileus_config::{Config, ConfigError, MapEnv, Profiles};
use pileus_vectors::{Cases, vectors};
use serde_json::Value;

const RUNTIME: &str = "smithy-rs/aws/rust-runtime";

/// The cases of the credential chain that need no network; the others wait for the sources they are about.
const STATIC: [&str; 6] = [
    "environment_variables",
    "environment_variables_blank",
    "prefer_environment",
    "profile_name",
    "profile_static_keys",
    "profile_static_keys_case_insensitive",
];

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn parser() {
    let mut cases = Cases::new("profile-parser-tests");
    for case in tests("aws-runtime/test-data/profile-parser-tests.json") {
        cases.run(text(&case["name"]), || check_parser(&case));
    }
    cases.finish(65);
}

fn check_parser(case: &Value) {
    let read = |kind, name| Profiles::parse(kind, Path::new(name), case["input"][name].as_str().unwrap_or_default().as_bytes());
    let both = || -> Result<Profiles, ConfigError> {
        let mut profiles = read(FileKind::Config, "configFile")?;
        profiles.merge(read(FileKind::Credentials, "credentialsFile")?);
        Ok(profiles)
    };
    match (both(), case["output"]["errorContaining"].as_str()) {
        (Err(error), Some(expected)) => assert!(error.to_string().contains(expected), "{error}"),
        (Ok(profiles), None) => {
            let expected = &case["output"]["config"];
            assert_eq!(values(profiles.profiles()), sections(&expected["profiles"]));
            assert_eq!(values(profiles.sso_sessions()), sections(&expected["sso_sessions"]));
        }
        (result, expected) => panic!("{result:?}, but expected {expected:?}"),
    }
}

fn values<'a>(sections: impl Iterator<Item = (&'a str, &'a Section)>) -> BTreeMap<String, BTreeMap<String, String>> {
    let values =
        |section: &Section| section.properties().map(|(name, value)| (name.to_owned(), value.value().to_owned())).collect();
    sections.map(|(name, section)| (name.to_owned(), values(section))).collect()
}

fn sections(json: &Value) -> BTreeMap<String, BTreeMap<String, String>> {
    let object = |json: &Value| json.as_object().cloned().unwrap_or_default();
    let values = |json: &Value| object(json).iter().map(|(name, value)| (name.clone(), text(value).to_owned())).collect();
    object(json).iter().map(|(name, section)| (name.clone(), values(section))).collect()
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn file_location() {
    let mut cases = Cases::new("file-location-tests");
    for case in tests("aws-runtime/test-data/file-location-tests.json") {
        cases.run(text(&case["name"]), || check_location(&case));
    }
    cases.finish(9);
}

fn check_location(case: &Value) {
    let platform = match text(&case["platform"]) {
        "linux" => Platform::Unix,
        "windows" => Platform::Windows,
        other => panic!("platform {other}"),
    };
    let env = variables(&case["environment"]);
    let found = FileLocations::find(&env, platform).unwrap();
    assert_eq!(found.config.path().to_str(), case["configLocation"].as_str());
    assert_eq!(found.credentials.path().to_str(), case["credentialsLocation"].as_str());
    if let Some(profile) = case["profile"].as_str() {
        // A profile that is named must be there.
        let env = env.with_file(text(&case["configLocation"]), format!("[profile {profile}]"));
        assert_eq!(now(Config::builder().env(env).load()).unwrap().profile(), profile);
    }
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn static_credentials() {
    let mut cases = Cases::new("default-credential-provider-chain");
    for name in STATIC {
        let folder = vectors().join(RUNTIME).join("aws-config/test-data/default-credential-provider-chain").join(name);
        cases.run(name, || check_credentials(&folder));
    }
    cases.finish(STATIC.len());
}

fn check_credentials(folder: &Path) {
    let mut env = variables(&json(&folder.join("env.json")));
    for name in ["config", "credentials"] {
        let path = Path::new("home/.aws").join(name);
        if let Ok(bytes) = fs::read(folder.join("fs").join(&path)) {
            env = env.with_file(Path::new("/").join(path), bytes);
        }
    }
    let config = now(Config::builder().env(env).load()).unwrap();
    let found = now(config.credentials()).unwrap().unwrap();
    let expected = &json(&folder.join("test-case.json"))["result"]["Ok"];
    assert_eq!(found.access_key_id(), text(&expected["access_key_id"]));
    assert_eq!(found.secret_access_key(), text(&expected["secret_access_key"]));
    assert_eq!(found.session_token(), expected["session_token"].as_str());
    assert_eq!(found.account_id(), expected["account_id"].as_str());
}

fn variables(json: &Value) -> MapEnv {
    let all = json.as_object().expect("an object of variables");
    all.iter().fold(MapEnv::new(), |env, (name, value)| env.with_var(name, text(value)))
}

fn tests(path: &str) -> Vec<Value> {
    json(&vectors().join(RUNTIME).join(path))["tests"].as_array().cloned().unwrap_or_default()
}

fn json(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn text(json: &Value) -> &str {
    json.as_str().unwrap_or_else(|| panic!("{json} is no text"))
}

/// Nothing here waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}
