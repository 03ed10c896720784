//! Scalars as text: how XML, headers, queries and forms spell numbers, times and bytes.

use std::borrow::Cow;

use base64::{
    Engine,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use pileus_shape::{Error, Member, Result, Slot, Timestamp, TimestampFormat, Value};

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The text of a scalar. `default` is how timestamps are written where this text stands, unless the member says otherwise.
pub(crate) fn write<'a>(value: Value<'a>, member: &Member, default: TimestampFormat) -> Result<Cow<'a, str>> {
    Ok(match value {
        Value::Boolean(v) => Cow::Borrowed(if v { "true" } else { "false" }),
        Value::Integer(v) => v.to_string().into(),
        Value::Long(v) => v.to_string().into(),
        Value::Float(v) => special(f64::from(v)).map_or_else(|| v.to_string().into(), Cow::Borrowed),
        Value::Double(v) => special(v).map_or_else(|| v.to_string().into(), Cow::Borrowed),
        Value::String(v) => v.into(),
        Value::Timestamp(v) => v.format(member.timestamp.unwrap_or(default)).into(),
        Value::Blob(v) => BASE64.encode(v).into(),
        _ => return Err(Error::new("only a scalar can stand here")),
    })
}

/// Fills `slot` from text. Text that is empty leaves anything but strings, enumerations and blobs absent.
pub(crate) fn read(slot: Slot<'_>, text: Cow<'_, str>, member: &Member, default: TimestampFormat) -> Result<()> {
    match slot {
        Slot::String(slot) => {
            *slot = Some(text.into_owned());
            return Ok(());
        }
        Slot::Enum(slot) => {
            slot.set(text.into_owned());
            return Ok(());
        }
        _ => {}
    }
    let trimmed = text.trim_ascii();
    let bad = |expected: &str| match member.is_sensitive() {
        true => Error::new(format!("the value is not {expected}")),
        false => Error::new(format!("{:?} is not {expected}", clip(&text))),
    };
    match slot {
        Slot::Blob(slot) => *slot = Some(decode_base64(&text).ok_or_else(|| bad("base64"))?.into()),
        _ if trimmed.is_empty() => {}
        Slot::Boolean(slot) => {
            *slot = Some(match trimmed {
                "true" => true,
                "false" => false,
                _ => return Err(bad("true or false")),
            });
        }
        Slot::Integer(slot) => *slot = Some(integer(trimmed).ok_or_else(|| bad("a whole number of 32 bits"))?),
        Slot::Long(slot) => *slot = Some(integer(trimmed).ok_or_else(|| bad("a whole number of 64 bits"))?),
        Slot::Float(slot) => {
            *slot = Some(float(trimmed).filter(|v: &f32| v.is_finite() || !is_digits(trimmed)).ok_or_else(|| bad("a number"))?);
        }
        Slot::Double(slot) => {
            *slot = Some(float(trimmed).filter(|v: &f64| v.is_finite() || !is_digits(trimmed)).ok_or_else(|| bad("a number"))?);
        }
        Slot::Timestamp(slot) => {
            let at = Timestamp::parse(trimmed, member.timestamp.unwrap_or(default)).or_else(|_| Timestamp::parse_any(trimmed));
            *slot = Some(at.map_err(|_| bad("a timestamp such as 1985-04-12T23:20:50.520Z"))?);
        }
        _ => return Err(Error::new("only a scalar can stand here")),
    }
    Ok(())
}

/// Base64 of the standard alphabet; whitespace and missing padding are tolerated.
pub(crate) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    if text.bytes().any(|b| b.is_ascii_whitespace()) {
        let packed: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
        return BASE64.decode(packed).ok();
    }
    BASE64.decode(text).ok()
}

/// Base64 of the standard alphabet, padded.
pub(crate) fn encode_base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// The start of a text, to show in an error.
pub(crate) fn clip(text: &str) -> &str {
    let end = (0..=text.len().min(64)).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    &text[..end]
}

fn special(v: f64) -> Option<&'static str> {
    match v {
        v if v.is_nan() => Some("NaN"),
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        _ => None,
    }
}

fn is_digits(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit())
}

/// An optional minus and digits; Rust's own parser would also take a plus.
fn integer<T: std::str::FromStr>(text: &str) -> Option<T> {
    if text.starts_with('+') { None } else { text.parse().ok() }
}

/// A decimal number, or one of the three names; Rust's own parser would also take `inf` in any case.
fn float<T: std::str::FromStr>(text: &str) -> Option<T> {
    let named = matches!(text, "NaN" | "Infinity" | "-Infinity");
    let plain = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')) && !text.starts_with('+');
    if named || plain { text.parse().ok() } else { None }
}
