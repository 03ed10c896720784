//! Standard retries, as AWS's SDKs do them today ("v2.0" of the vectors), and which answers are worth another attempt.
//!
//! Not run: `standard_v2_1` (a revision that is off by default everywhere) and `adaptive`, which are not built yet; of the
//! `classification`, `modeled` (no generated service marks errors as retryable) and cases of an exception of botocore, which
//! are errors of the transport here and never seen by the function under test.

use std::{fs, time::Duration};

use pileus_client::retry::{Bucket, GiveUp, Reason, Retries};
use pileus_vectors::{Cases, vectors};
use serde_json::Value;

fn read() -> Value {
    let path = vectors().join("derived/retries.json");
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn seconds(value: &Value) -> Option<Duration> {
    value.as_f64().map(Duration::from_secs_f64)
}

fn tokens(value: &Value) -> Option<u32> {
    value.as_u64().map(|tokens| u32::try_from(tokens).unwrap())
}

fn check(case: &Value) {
    let bucket = Bucket::new(tokens(&case["initial_tokens"]).unwrap(), tokens(&case["capacity"]).unwrap_or(500));
    let fresh = || {
        let retries = Retries::new(tokens(&case["max_attempts"]).unwrap_or(3));
        retries.with_pause_max(seconds(&case["max_backoff_s"]).unwrap_or(Duration::from_secs(20)))
    };
    let random = case["rand"].as_f64().unwrap_or(1.0);
    if case["attempts"].is_null() {
        // Told in words: two calls that are given up after a retry each empty the bucket; twenty good ones fill it.
        for _ in 0..2 {
            fresh().failed(&bucket, Reason::Transient, None, random).unwrap();
        }
        assert_eq!(bucket.left(), 0);
        (0..20).for_each(|_| fresh().succeeded(&bucket));
        assert_eq!(bucket.left(), 20);
        fresh().succeeded(&bucket);
        assert_eq!(bucket.left(), 20);
        return;
    }
    let mut retries = fresh();
    for step in list(case, "attempts") {
        let reason = match step["outcome"].as_str().unwrap() {
            "server_error" => Some(Reason::Server),
            "transient_error" => Some(Reason::Transient),
            "success" => None,
            other => panic!("{other}"),
        };
        match reason {
            None => std::mem::replace(&mut retries, fresh()).succeeded(&bucket),
            Some(reason) => {
                let result = retries.failed(&bucket, reason, seconds(&step["retry_after_s"]), random);
                let expected = match step["result"].as_str() {
                    None => Ok(seconds(&step["delay_s"]).unwrap()),
                    Some("max_attempts_exceeded") => Err(GiveUp::Attempts),
                    Some("retry_quota_exceeded") => Err(GiveUp::Quota),
                    Some(other) => panic!("{other}"),
                };
                assert_eq!(result, expected, "{step}");
            }
        }
        if let Some(expected) = tokens(&step["tokens"]) {
            assert_eq!(bucket.left(), expected, "{step}");
        }
    }
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn standard() {
    let all = read();
    let mut cases = Cases::new("retries, standard");
    for case in list(&all, "standard_v2_0") {
        cases.run(case["name"].as_str().unwrap(), || check(case));
    }
    cases.finish(8);
}

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn classification() {
    let all = read();
    let mut cases = Cases::new("retries, classification");
    for kind in ["throttling", "transient"] {
        for case in list(&all["classification"], kind).iter().filter(|case| !case["error"].is_object()) {
            let code = case["error"].as_str().unwrap_or_default();
            let status = case["status"].as_u64().unwrap();
            let reason = Reason::of(u16::try_from(status).unwrap(), code);
            let retryable = case["retryable"].as_bool().unwrap();
            cases.run(&format!("{kind} {status} {code}"), || match (kind, retryable) {
                ("throttling", true) => assert_eq!(reason, Some(Reason::Throttling)),
                ("throttling", false) => assert_ne!(reason, Some(Reason::Throttling)),
                (_, true) => assert!(reason.is_some()),
                (_, false) => assert_ne!(reason, Some(Reason::Server)),
            });
        }
    }
    cases.finish(31);
}
