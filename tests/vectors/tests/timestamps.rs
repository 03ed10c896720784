//! The timestamp formats against smithy-rs' vectors.

use std::fs;

use pileus_shape::{Timestamp, TimestampFormat};
use pileus_vectors::Cases;
use serde_json::Value as Json;

#[test]
#[cfg_attr(not(vectors), ignore = "set PILEUS_VECTORS to the public test vectors")]
fn smithy_rs() {
    let path = "smithy-rs/rust-runtime/aws-smithy-types/test_data/date_time_format_test_suite.json";
    let suite: Json = serde_json::from_str(&fs::read_to_string(pileus_vectors::vectors().join(path)).unwrap()).unwrap();
    let mut cases = Cases::new("date_time_format_test_suite");
    let mut odd = 0;
    for (name, format) in [
        ("epoch_seconds", TimestampFormat::EpochSeconds),
        ("http_date", TimestampFormat::HttpDate),
        ("date_time", TimestampFormat::DateTime),
    ] {
        for (direction, check) in [("format", format_case as fn(&Json, TimestampFormat)), ("parse", parse_case)] {
            for case in suite[format!("{direction}_{name}")].as_array().unwrap() {
                let id = format!("{direction}_{name} {}", case["iso8601"].as_str().unwrap());
                if is_odd(case, format) {
                    odd += 1;
                    cases.run(&id, || odd_case(case));
                } else {
                    cases.run(&id, || check(case, format));
                }
            }
        }
    }
    assert_eq!(odd, ODD);
    cases.finish(660);
}

/// Fractions of seconds before 1970: the suite writes what is 0.9999 s before the epoch as -1.0001, the whole second and the
/// fraction one after the other. As a number, which it is in JSON, that is another moment; ours is the number -0.9999.
fn is_odd(case: &Json, format: TimestampFormat) -> bool {
    let is_before = case["canonical_seconds"].as_str().unwrap().starts_with('-');
    format == TimestampFormat::EpochSeconds && is_before && case["canonical_nanos"] != 0
}
const ODD: usize = 118;

fn odd_case(case: &Json) {
    let at = moment(case);
    let text = at.format(TimestampFormat::EpochSeconds);
    assert_ne!(text, case["smithy_format_value"].as_str().unwrap());
    assert_eq!(Timestamp::parse(&text, TimestampFormat::EpochSeconds).unwrap(), at);
}

fn moment(case: &Json) -> Timestamp {
    let seconds = case["canonical_seconds"].as_str().unwrap().parse().unwrap();
    let nanos = case["canonical_nanos"].as_u64().unwrap().try_into().unwrap();
    Timestamp::from_epoch(seconds, nanos).unwrap()
}

fn parse_case(case: &Json, format: TimestampFormat) {
    let text = case["smithy_format_value"].as_str().unwrap();
    let parsed = Timestamp::parse(text, format);
    assert_eq!(parsed.is_err(), case["error"].as_bool().unwrap(), "{text}: {parsed:?}");
    if let Ok(parsed) = parsed {
        assert_eq!(parsed, moment(case), "{text}");
        assert_eq!(Timestamp::parse_any(text).unwrap(), parsed, "{text}");
    }
}

/// Formats that a moment does not fit ask for an error there; ours cannot fail, and writes what is not a date of the format.
fn format_case(case: &Json, format: TimestampFormat) {
    let text = moment(case).format(format);
    match case["smithy_format_value"].as_str() {
        Some(expected) => assert_eq!(text, expected),
        None => assert!(Timestamp::parse(&text, format).is_err(), "{text} should not be a date"),
    }
}
