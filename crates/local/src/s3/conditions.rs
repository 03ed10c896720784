//! Conditional requests: on reads and on the source of copies, on writes, on deletes.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html>

use std::sync::Arc;

use pileus_shape::{Timestamp, TimestampFormat};

use super::{faults, objects::Object};
use crate::handler::{Fault, Outcome};

/// The conditions of a read.
pub(super) struct Read<'a> {
    pub(super) if_match: Option<&'a str>,
    pub(super) if_unmodified_since: Option<Timestamp>,
    pub(super) if_none_match: Option<&'a str>,
    pub(super) if_modified_since: Option<Timestamp>,
}

impl Read<'_> {
    /// For GET and HEAD: 412 or, where the caller has the object already, 304.
    pub(super) fn check(&self, object: &Object, now: Timestamp) -> Outcome<()> {
        self.fails(object).map_or(Ok(()), |condition| Err(faults::precondition_failed(condition)))?;
        match self.is_known(object, now) {
            Some(_) => Err(not_modified(object)),
            None => Ok(()),
        }
    }

    /// For the source of a copy: every failure is a 412.
    pub(super) fn check_source(&self, object: &Object, now: Timestamp) -> Outcome<()> {
        match self.fails(object).or_else(|| self.is_known(object, now)) {
            Some(condition) => Err(faults::precondition_failed(&format!("x-amz-copy-source-{condition}"))),
            None => Ok(()),
        }
    }

    fn fails(&self, object: &Object) -> Option<&'static str> {
        match (self.if_match, self.if_unmodified_since) {
            (Some(tags), _) if !matches(tags, &object.e_tag) => Some("If-Match"),
            // An entity tag says more than a date.
            (Some(_), _) => None,
            (None, Some(date)) if object.modified > date => Some("If-Unmodified-Since"),
            _ => None,
        }
    }

    fn is_known(&self, object: &Object, now: Timestamp) -> Option<&'static str> {
        match (self.if_none_match, self.if_modified_since) {
            (Some(tags), _) if matches(tags, &object.e_tag) => Some("If-None-Match"),
            (Some(_), _) => None,
            // A date in the future is no condition.
            (None, Some(date)) if date <= now && object.modified <= date => Some("If-Modified-Since"),
            _ => None,
        }
    }
}

fn not_modified(object: &Object) -> Fault {
    let mut fault = Fault::with_status(304, "NotModified", "Not Modified")
        .header("etag", object.quoted_e_tag())
        .header("last-modified", object.modified.format(TimestampFormat::HttpDate));
    if let Some(value) = &object.head.cache_control {
        fault = fault.header("cache-control", value);
    }
    if let Some(value) = &object.head.expires {
        fault = fault.header("expires", value);
    }
    fault
}

/// Whether a list of entity tags, or `*`, names this one. Quotes may be missing.
fn matches(tags: &str, e_tag: &str) -> bool {
    tags.split(',').map(str::trim).any(|tag| tag == "*" || tag.trim_start_matches("W/").trim_matches('"') == e_tag)
}

/// The conditions of a write.
#[derive(Clone, Copy)]
pub(super) struct Write<'a> {
    pub(super) if_match: Option<&'a str>,
    pub(super) if_none_match: Option<&'a str>,
}

impl Write<'_> {
    /// Checks them against what is at the key now.
    pub(super) fn check(self, key: &str, object: Option<&Arc<Object>>) -> Outcome<()> {
        let unsupported =
            |header: &str, message: &str| Err(faults::header_not_implemented(header).detail("additionalMessage", message));
        match (self.if_match, self.if_none_match) {
            (Some(_), Some(_)) => {
                unsupported("If-Match,If-None-Match", "Multiple conditional request headers present in the request")
            }
            (Some("*"), None) => unsupported("If-Match", "We don't accept the provided value of If-Match header for this API"),
            (Some(tags), None) => check_match(tags, key, object),
            (None, Some("*")) => object.map_or(Ok(()), |_| Err(faults::precondition_failed("If-None-Match"))),
            (None, Some(_)) => {
                unsupported("If-None-Match", "We don't accept the provided value of If-None-Match header for this API")
            }
            (None, None) => Ok(()),
        }
    }

    /// As [`Write::check`], when the key may have changed since the upload began.
    pub(super) fn check_upload(self, key: &str, object: Option<&Arc<Object>>, disturbed: bool) -> Outcome<()> {
        self.check(key, object)?;
        let condition = match (self.if_match, self.if_none_match) {
            (Some(_), _) => "If-Match",
            (None, Some(_)) => "If-None-Match",
            (None, None) => return Ok(()),
        };
        if !disturbed {
            return Ok(());
        }
        let message = "The conditional request cannot succeed due to a conflicting operation against this resource.";
        Err(Fault::with_status(409, "ConditionalRequestConflict", message).detail("Condition", condition).detail("Key", key))
    }
}

/// `If-Match` on a write or delete.
pub(super) fn check_match(tags: &str, key: &str, object: Option<&Arc<Object>>) -> Outcome<()> {
    let object = object.ok_or_else(|| faults::no_such_key(key))?;
    if matches(tags, &object.e_tag) { Ok(()) } else { Err(faults::precondition_failed("If-Match")) }
}
