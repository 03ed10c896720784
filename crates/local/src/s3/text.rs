//! Percent-encoding and base64 as S3 uses them.

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// The text with its `%XX` decoded; `None` when that is not UTF-8. A `+` stands for a space where `plus` says so.
pub(super) fn percent_decode(text: &str, plus: bool) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let hex = |digit: Option<u8>| digit.and_then(|digit| char::from(digit).to_digit(16));
        match (byte, hex(ahead.next()), hex(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = ahead;
            }
            (b'+', ..) if plus => bytes.push(b' '),
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}

/// A key in the form of `encoding-type=url`: slashes stay, a space is a `+`.
pub(super) fn encode_listed(text: &str) -> String {
    encode(text, b"-_.*/", true)
}

/// A key in a URL's path.
pub(super) fn encode_path(text: &str) -> String {
    encode(text, b"-_.~/", false)
}

fn encode(text: &str, kept: &[u8], plus: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' if plus => out.push('+'),
            _ if byte.is_ascii_alphanumeric() || kept.contains(&byte) => out.push(char::from(byte)),
            _ => out.extend(['%', char::from(HEX[usize::from(byte >> 4)]), char::from(HEX[usize::from(byte & 15)])]),
        }
    }
    out
}

pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(super) fn base64_decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(HEX[usize::from(digit)].to_ascii_lowercase()))
        .collect()
}

/// What every token begins with, so that others are not taken for one.
const TOKEN: &str = "pileus-1:";

/// An opaque token for "after this name".
pub(super) fn token(after: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{TOKEN}{after}"))
}

/// The name in a token; `None` when it is no token of ours.
pub(super) fn read_token(token: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    Some(String::from_utf8(bytes).ok()?.strip_prefix(TOKEN)?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_encoding_goes_both_ways() {
        assert_eq!(percent_decode("a%20b%2Fc+d%zz%", false).as_deref(), Some("a b/c+d%zz%"));
        assert_eq!(percent_decode("a+b", true).as_deref(), Some("a b"));
        assert_eq!(percent_decode("%ff", false), None);
        assert_eq!(encode_listed("date=1/a b+%é*~"), "date%3D1/a+b%2B%25%C3%A9*%7E");
        assert_eq!(encode_path("a b/é~"), "a%20b/%C3%A9~");
    }

    #[test]
    fn tokens_are_read_back_and_others_refused() {
        assert_eq!(read_token(&token("folder/é")).as_deref(), Some("folder/é"));
        assert_eq!(read_token(""), None);
        assert_eq!(read_token("aGVsbG8"), None);
    }
}
