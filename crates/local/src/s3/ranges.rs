//! `Range: bytes=a-b`: which bytes of an object are meant.

use std::ops::Range;

use crate::handler::{Fault, Outcome};

/// The bytes that a `Range` header asks for; `None` for all of them. As S3 does, a header that is not one valid range is
/// taken as absent.
pub(super) fn resolve(header: Option<&str>, size: u64) -> Outcome<Option<Range<u64>>> {
    let Some((header, first, last)) = header.and_then(|header| parse(header).map(|(first, last)| (header, first, last))) else {
        return Ok(None);
    };
    let range = match (first, last) {
        (Some(first), last) => first..last.map_or(size, |last| last.saturating_add(1).min(size)),
        (None, Some(suffix)) => size.saturating_sub(suffix)..size,
        (None, None) => return Ok(None),
    };
    if range.is_empty() {
        return Err(Fault::with_status(416, "InvalidRange", "The requested range is not satisfiable")
            .detail("RangeRequested", header)
            .detail("ActualObjectSize", size.to_string())
            .header("content-range", format!("bytes */{size}")));
    }
    Ok(Some(range))
}

/// The first and the last byte of `bytes=a-b`, `bytes=a-` or `bytes=-n`; `None` for anything else.
fn parse(header: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (first, last) = header.trim().strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| match text.trim() {
        "" => Some(None),
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok().map(Some),
        _ => None,
    };
    let range = (number(first)?, number(last)?);
    match range {
        (Some(first), Some(last)) if last < first => None,
        (None, None) => None,
        range => Some(range),
    }
}

/// The bytes that `x-amz-copy-source-range` names, which must be `bytes=first-last` and within the source.
pub(super) fn resolve_copy(header: &str, size: u64) -> Outcome<Range<u64>> {
    let refuse = |message: &str| super::faults::invalid_argument(message, "x-amz-copy-source-range", header);
    let Some((Some(first), Some(last))) = parse(header) else {
        return Err(refuse(
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based \
             offsets of the first and last bytes to copy",
        ));
    };
    if first >= size {
        return Err(super::faults::invalid_request("The specified copy range is invalid for the source object size"));
    }
    if last >= size {
        return Err(refuse(&format!("Range specified is not valid for source object of size: {size}")));
    }
    Ok(first..last + 1)
}

/// The header that says which bytes are sent.
pub(super) fn content_range(range: &Range<u64>, size: u64) -> String {
    format!("bytes {}-{}/{size}", range.start, range.end - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_ten_bytes() {
        // What AWS answered for each, recorded.
        let whole = Some(None);
        for (header, expected) in [
            ("bytes=0-8", Some(Some(0..9))),
            ("bytes=1-1", Some(Some(1..2))),
            ("bytes=1-0", whole.clone()),
            ("bytes=1-", Some(Some(1..10))),
            ("bytes=-1-", whole.clone()),
            ("bytes=-2", Some(Some(8..10))),
            ("bytes=-9", Some(Some(1..10))),
            ("bytes=-15", Some(Some(0..10))),
            ("bytes=0-100", Some(Some(0..10))),
            ("bytes=0-0", Some(Some(0..1))),
            ("bytes=0--1", whole.clone()),
            ("bytes=0-1,3-4,7-9", whole.clone()),
            ("bytes=-", whole.clone()),
            ("lines=0-1", whole.clone()),
            ("bytes=99999999999999999999-", whole),
            ("bytes=-0", None),
            ("bytes=100-200", None),
            ("bytes=10-", None),
        ] {
            let resolved = resolve(Some(header), 10);
            assert_eq!(resolved.as_ref().ok(), expected.as_ref(), "{header}");
            if let Err(fault) = resolved {
                assert_eq!((fault.status, fault.code), (416, "InvalidRange"));
                assert!(fault.details.contains(&("ActualObjectSize", "10".to_owned())));
                assert!(fault.details.contains(&("RangeRequested", header.to_owned())));
            }
        }
        assert_eq!(resolve(Some("bytes=0-"), 0).map_err(|fault| fault.code), Err("InvalidRange"));
        assert_eq!(resolve(None, 0).ok(), Some(None));
    }

    #[test]
    fn copy_ranges_of_ten_bytes() {
        assert_eq!(resolve_copy("bytes=0-8", 10).ok(), Some(0..9));
        for header in
            ["0-8", "bytes=1-0", "bytes=-1-", "bytes=0--1", "bytes=0-1,3-4,7-9", "bytes=-", "bytes=-2", "bytes=1-", "bytes=0-100"]
        {
            assert_eq!(resolve_copy(header, 10).map_err(|fault| fault.code), Err("InvalidArgument"), "{header}");
        }
        assert_eq!(resolve_copy("bytes=100-200", 10).map_err(|fault| fault.code), Err("InvalidRequest"));
    }
}
