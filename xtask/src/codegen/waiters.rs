//! Writes `waiters.rs`: what waiters look for, as data.

use serde_json::Value;

use super::{Files, HEADER, model::Model, names};

pub fn write(model: &Model, files: &mut Files) {
    let mut out = format!("{HEADER}use pileus_shape::prelude::*;\n\n");
    for (name, waiter) in &model.waiters {
        out.push_str(&format!(
            "pub const {}: &Waiter = &Waiter {{ name: {name:?}, delay_s: {}, attempts_max: {}, acceptors: &[\n",
            constant(name),
            waiter["delay"],
            waiter["maxAttempts"]
        ));
        for acceptor in waiter["acceptors"].as_array().into_iter().flatten() {
            let state = match acceptor["state"].as_str() {
                Some("success") => "Success",
                Some("failure") => "Failure",
                _ => "Retry",
            };
            out.push_str(&format!("    Acceptor {{ state: WaiterState::{state}, expect: Expect::{} }},\n", expect(acceptor)));
        }
        out.push_str("] };\n");
    }
    files.insert("waiters.rs".to_owned(), out);
}

/// The name of a waiter's constant.
pub fn constant(name: &str) -> String {
    names::snake(name).to_uppercase()
}

fn expect(acceptor: &Value) -> String {
    let path = acceptor["argument"].as_str().unwrap_or_default();
    let expected = &acceptor["expected"];
    let value = expected.as_str().map_or_else(|| expected.to_string(), str::to_owned);
    match (acceptor["matcher"].as_str(), expected) {
        (Some("status"), _) => format!("Status({value})"),
        (Some("error"), Value::Bool(any)) => format!("AnyError({any})"),
        (Some("error"), _) => format!("Error({value:?})"),
        (Some("pathAll"), _) => format!("PathAll {{ path: {path:?}, value: {value:?} }}"),
        (Some("pathAny"), _) => format!("PathAny {{ path: {path:?}, value: {value:?} }}"),
        _ => format!("Path {{ path: {path:?}, value: {value:?} }}"),
    }
}
