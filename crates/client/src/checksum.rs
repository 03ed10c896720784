//! Checksums that go with requests, for operations whose schema says so.
//!
//! With AWS every body in memory gets one; with a custom endpoint only where the operation demands it, unless the config says
//! otherwise, since not every store knows the header. Streams get theirs in trailers, which is a later issue.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::{HeaderMap, HeaderName, HeaderValue};
use pileus_config::{ChecksumMode, Config, Origin};
use pileus_shape::{Body, OperationSchema, Structure};

use crate::{Error, ErrorKind, Result, endpoint::Base, pipeline::text_member};

const PREFIX: &str = "x-amz-checksum-";
const CRC32: HeaderName = HeaderName::from_static("x-amz-checksum-crc32");
const ALGORITHM: HeaderName = HeaderName::from_static("x-amz-sdk-checksum-algorithm");

/// Adds the header of a checksum, unless the caller gave one.
pub(crate) fn add(
    base: &Base,
    operation: &OperationSchema,
    input: &dyn Structure,
    headers: &mut HeaderMap,
    body: &Body,
) -> Result<()> {
    let Some(checksum) = operation.checksum.filter(|checksum| checksum.required || !checksum.algorithm_member.is_empty()) else {
        return Ok(());
    };
    let given = |name: &HeaderName| name.as_str().starts_with(PREFIX) && !is_attribute(name.as_str()) || *name == "content-md5";
    if headers.keys().any(given) {
        return Ok(());
    }
    let asked = text_member(input, checksum.algorithm_member);
    if asked.is_none() && !checksum.required && !base.checksums {
        return Ok(());
    }
    match asked {
        None | Some("CRC32") => {}
        Some(other) => {
            let message = format!(
                "checksums of {other} are not computed yet: give the value in the input's Checksum{other}, or ask for CRC32"
            );
            return Err(Error::new(ErrorKind::Construction, message));
        }
    }
    let Some(bytes) = body.bytes() else {
        return match asked {
            None => Ok(()),
            Some(_) => {
                let message = "the checksum of a stream is not computed yet: give its value in the input's ChecksumCRC32";
                Err(Error::new(ErrorKind::Construction, message))
            }
        };
    };
    let text = BASE64_STANDARD.encode(crc32fast::hash(bytes).to_be_bytes());
    // Base64 is printable ASCII, so this does not fail.
    if let Ok(value) = HeaderValue::try_from(text) {
        headers.insert(CRC32, value);
        headers.insert(ALGORITHM, HeaderValue::from_static("CRC32"));
    }
    Ok(())
}

/// Headers of that prefix that are no checksums.
fn is_attribute(name: &str) -> bool {
    matches!(&name[PREFIX.len()..], "algorithm" | "mode" | "type")
}

/// Whether operations that can do without have one all the same.
pub(crate) fn wanted(config: &Config, custom_endpoint: bool) -> bool {
    let asked = || config.origin("request_checksum_calculation").is_some_and(|origin| *origin != Origin::Default);
    config.request_checksum_calculation() == ChecksumMode::WhenSupported && (!custom_endpoint || asked())
}
