//! The canonical request: the one text that both sides hash.

use std::ops::Range;

use http::{HeaderMap, Uri};
use ring::digest;

/// The hash of no bytes.
pub(crate) const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// How a service canonicalises the path of a request.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PathRules {
    /// Whether `.`, `..` and empty segments are resolved first.
    pub normalize: bool,
    /// Whether the escaped path is escaped once more. When not, escapes are only brought to one form.
    pub double_encode: bool,
}

impl PathRules {
    /// Every service but S3: resolve dots, escape twice.
    pub const STANDARD: Self = Self { normalize: true, double_encode: true };

    /// S3 and its relatives, where a key may hold anything: leave dots and slashes, escape once.
    pub const S3: Self = Self { normalize: false, double_encode: false };
}

impl Default for PathRules {
    fn default() -> Self {
        Self::STANDARD
    }
}

/// What goes into a canonical request.
pub(crate) struct Canonical<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub rules: PathRules,
    pub query: &'a str,
    /// Names of query parameters that are not signed.
    pub skip: &'a [&'a str],
    pub headers: &'a HeaderMap,
    /// Names of the signed headers, in lower case and sorted.
    pub names: &'a [&'a str],
    /// The value of `host`, should the headers have none.
    pub host: Option<&'a str>,
    pub payload: &'a str,
}

impl Canonical<'_> {
    /// The canonical request, and where in it the list of signed headers is.
    pub(crate) fn build(&self) -> (Vec<u8>, Range<usize>) {
        let mut size = 128 + self.method.len() + self.path.len() + self.query.len();
        for (name, value) in self.headers {
            size += 2 * name.as_str().len() + value.len() + 3;
        }
        let mut out = Vec::with_capacity(size);
        out.extend_from_slice(self.method.as_bytes());
        out.push(b'\n');
        path(self.path, self.rules, &mut out);
        out.push(b'\n');
        query(self.query, self.skip, &mut out);
        out.push(b'\n');
        for name in self.names {
            out.extend_from_slice(name.as_bytes());
            out.push(b':');
            let mut values = self.headers.get_all(*name).iter().peekable();
            if values.peek().is_none() && *name == "host" {
                out.extend_from_slice(self.host.unwrap_or_default().as_bytes());
            }
            while let Some(value) = values.next() {
                fold(value.as_bytes(), &mut out);
                if values.peek().is_some() {
                    out.push(b',');
                }
            }
            out.push(b'\n');
        }
        out.push(b'\n');
        let start = out.len();
        for (n, name) in self.names.iter().enumerate() {
            if n > 0 {
                out.push(b';');
            }
            out.extend_from_slice(name.as_bytes());
        }
        let signed = start..out.len();
        out.push(b'\n');
        out.extend_from_slice(self.payload.as_bytes());
        (out, signed)
    }
}

/// The host that a URI names: without user, and without the port that its scheme implies.
pub(crate) fn authority(uri: &Uri) -> Option<&str> {
    let authority = uri.authority()?.as_str();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let implied = match uri.scheme_str() {
        Some("http") => ":80",
        Some("https") => ":443",
        _ => return Some(host),
    };
    Some(host.strip_suffix(implied).unwrap_or(host))
}

fn path(path: &str, rules: PathRules, out: &mut Vec<u8>) {
    let start = out.len();
    let put = |segment: &str, out: &mut Vec<u8>| {
        out.push(b'/');
        match rules.double_encode {
            true => encode(segment.bytes(), out),
            false => encode(Decode::new(segment, false), out),
        }
    };
    let segments = path.strip_prefix('/').unwrap_or(path).split('/');
    if !rules.normalize {
        segments.for_each(|segment| put(segment, out));
        return;
    }
    let mut trailing = false;
    for segment in segments {
        trailing = matches!(segment, "" | "." | "..");
        match segment {
            "" | "." => {}
            ".." => {
                let last = out[start..].iter().rposition(|c| *c == b'/').unwrap_or(0);
                out.truncate(start + last);
            }
            _ => put(segment, out),
        }
    }
    if trailing || out.len() == start {
        out.push(b'/');
    }
}

fn query(query: &str, skip: &[&str], out: &mut Vec<u8>) {
    if query.is_empty() {
        return;
    }
    let mut text = Vec::with_capacity(query.len() + 32);
    let mut pairs = Vec::with_capacity(query.bytes().filter(|c| *c == b'&').count() + 1);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let start = text.len();
        encode(Decode::new(name, true), &mut text);
        let middle = text.len();
        if skip.iter().any(|name| name.as_bytes() == &text[start..middle]) {
            text.truncate(start);
            continue;
        }
        encode(Decode::new(value, true), &mut text);
        pairs.push((start..middle, middle..text.len()));
    }
    // By the escaped name, then by the escaped value: not by the whole pair, for `=` sorts after `-` and `.`.
    let key = |(name, value): &(Range<usize>, Range<usize>)| (&text[name.clone()], &text[value.clone()]);
    pairs.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
    for (n, pair) in pairs.iter().enumerate() {
        if n > 0 {
            out.push(b'&');
        }
        let (name, value) = key(pair);
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

/// A header value without outer white space, inner runs of it as one space.
fn fold(value: &[u8], out: &mut Vec<u8>) {
    let value = value.trim_ascii();
    let mut space = false;
    for &byte in value {
        let white = byte.is_ascii_whitespace();
        match (white, space) {
            (true, true) => {}
            (true, false) => out.push(b' '),
            (false, _) => out.push(byte),
        }
        space = white;
    }
}

const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut n = 0;
    while n < 256 {
        table[n] = is_unreserved(n as u8);
        n += 1;
    }
    table
};

/// Escapes all but the unreserved characters of RFC 3986, in upper case.
pub(crate) fn encode(bytes: impl Iterator<Item = u8>, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in bytes {
        match UNRESERVED[usize::from(byte)] {
            true => out.push(byte),
            false => out.extend_from_slice(&[b'%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]),
        }
    }
}

/// The bytes of an escaped text. What is no escape stands for itself, `%` included.
pub(crate) struct Decode<'a> {
    rest: &'a [u8],
    plus: bool,
}

impl<'a> Decode<'a> {
    /// `plus` tells whether `+` means a space, as it does in a query.
    pub(crate) fn new(text: &'a str, plus: bool) -> Self {
        Self { rest: text.as_bytes(), plus }
    }
}

impl Iterator for Decode<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        if first == b'+' && self.plus {
            return Some(b' ');
        }
        if first == b'%'
            && let [high, low, rest @ ..] = rest
            && let (Some(high), Some(low)) = (nibble(*high), nibble(*low))
        {
            self.rest = rest;
            return Some(high << 4 | low);
        }
        Some(first)
    }
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// 32 bytes as lower case hexadecimal digits.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) struct Hex([u8; 64]);

impl Hex {
    pub(crate) fn new(bytes: &[u8; 32]) -> Self {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let mut text = [0; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
            pair[0] = HEX[usize::from(byte >> 4)];
            pair[1] = HEX[usize::from(byte & 15)];
        }
        Self(text)
    }

    pub(crate) fn as_str(&self) -> &str {
        // Hexadecimal digits are ASCII, so the default is never taken.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// 32 bytes from 64 hexadecimal digits of lower case: a signature or hash in another case is not the same text.
pub(crate) fn unhex(text: &[u8]) -> Option<[u8; 32]> {
    if text.len() != 64 || text.iter().any(u8::is_ascii_uppercase) {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
    }
    Some(bytes)
}

/// SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    hash
}

/// Whether two signatures are the same, in a time that tells nothing of where they differ.
pub(crate) fn same(a: &[u8; 32], b: &[u8; 32]) -> bool {
    std::hint::black_box(a.iter().zip(b).fold(0, |difference, (a, b)| std::hint::black_box(difference | (a ^ b)))) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn paths() {
        const SINGLE: PathRules = PathRules { normalize: true, double_encode: false };
        const RAW: PathRules = PathRules { normalize: false, double_encode: true };
        for (rules, given, expected) in [
            (PathRules::STANDARD, "", "/"),
            (PathRules::STANDARD, "/", "/"),
            (PathRules::STANDARD, "//", "/"),
            (PathRules::STANDARD, "/a/./b/../c", "/a/c"),
            (PathRules::STANDARD, "/../../a", "/a"),
            (PathRules::STANDARD, "/a/..", "/"),
            (PathRules::STANDARD, "/a/b/..", "/a/"),
            (PathRules::STANDARD, "/a/b/.", "/a/b/"),
            (PathRules::STANDARD, "//a//b//", "/a/b/"),
            (PathRules::STANDARD, "/a/...", "/a/..."),
            (PathRules::STANDARD, "/a%20b/%2F", "/a%2520b/%252F"),
            (PathRules::STANDARD, "/@:+*$", "/%40%3A%2B%2A%24"),
            (PathRules::STANDARD, "/~-._", "/~-._"),
            (PathRules::S3, "", "/"),
            (PathRules::S3, "/a/./b/../c//", "/a/./b/../c//"),
            (PathRules::S3, "//", "//"),
            (PathRules::S3, "/a%20b%2fc", "/a%20b%2Fc"),
            (PathRules::S3, "/a+b@c", "/a%2Bb%40c"),
            (PathRules::S3, "/100%", "/100%25"),
            (PathRules::S3, "/%zz%4", "/%25zz%254"),
            (PathRules::S3, "/%ff%00", "/%FF%00"),
            (PathRules::S3, "/ሴ", "/%E1%88%B4"),
            (SINGLE, "/a/../b%20c", "/b%20c"),
            (SINGLE, "/a/%2e%2e/b", "/a/../b"),
            (RAW, "/a/../%20", "/a/../%2520"),
        ] {
            assert_eq!(text(|out| path(given, rules, out)), expected, "{given} by {rules:?}");
        }
    }

    #[test]
    fn queries() {
        for (given, expected) in [
            ("", ""),
            ("a", "a="),
            ("a=", "a="),
            ("=a", "=a"),
            ("&&a&&", "a="),
            ("a=b=c", "a=b%3Dc"),
            ("b=2&a=1", "a=1&b=2"),
            ("a=2&a=1&a", "a=&a=1&a=2"),
            ("a-b=1&a=2&aa=3&a.=4", "a=2&a-b=1&a.=4&aa=3"),
            ("B=1&a=2&A=3&_=4", "A=3&B=1&_=4&a=2"),
            ("a=x+y&b=x%20y&c=x%2By", "a=x%20y&b=x%20y&c=x%2By"),
            ("a=%e1%88%b4&b=ሴ", "a=%E1%88%B4&b=%E1%88%B4"),
            ("a=/?:@!$'()*,;", "a=%2F%3F%3A%40%21%24%27%28%29%2A%2C%3B"),
            ("a=%&b=%4", "a=%25&b=%254"),
            ("z=1&skip=2&a=3&%73kip=4&skipped=5", "a=3&skipped=5&z=1"),
        ] {
            assert_eq!(text(|out| query(given, &["skip"], out)), expected, "{given}");
        }
    }

    #[test]
    fn values() {
        for (given, expected) in [
            ("", ""),
            ("   ", ""),
            ("a", "a"),
            ("  a   b  ", "a b"),
            ("a\t \tb", "a b"),
            ("\"a   b\"", "\"a b\""),
            ("a , b", "a , b"),
        ] {
            assert_eq!(text(|out| fold(given.as_bytes(), out)), expected, "{given}");
        }
    }

    #[test]
    fn hexadecimal() {
        let bytes = std::array::from_fn(|n| (n * 37) as u8);
        let hex = Hex::new(&bytes);
        assert_eq!(unhex(hex.as_bytes()), Some(bytes));
        assert_eq!(unhex(&hex.as_bytes()[1..]), None);
        assert_eq!(unhex(hex.as_str().to_uppercase().as_bytes()), None);
        assert_eq!(unhex("é".repeat(32).as_bytes()), None);
        assert_eq!(Hex::new(&sha256(b"")).as_str(), EMPTY_SHA256);
        let mut other = bytes;
        assert!(same(&bytes, &other));
        other[31] ^= 1;
        assert!(!same(&bytes, &other));
    }

    #[test]
    fn hosts() {
        for (uri, host) in [
            ("/", None),
            ("http://a.example/x", Some("a.example")),
            ("http://a.example:80/x", Some("a.example")),
            ("https://a.example:443/x", Some("a.example")),
            ("https://a.example:80/x", Some("a.example:80")),
            ("http://user:word@a.example:9000/x", Some("a.example:9000")),
            ("http://[::1]:80/x", Some("[::1]")),
        ] {
            assert_eq!(authority(&uri.parse().unwrap()), host, "{uri}");
        }
    }
}
