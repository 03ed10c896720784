//! Percent-encoding of paths, queries and forms.

#[cfg(feature = "server")]
use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// The same, but a path's own separators stay.
const PATH: &AsciiSet = &STRICT.remove(b'/');

/// Appends `text` with everything encoded but unreserved characters.
pub(crate) fn push(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, STRICT));
}

/// Appends `text` with everything encoded but unreserved characters and `/`.
pub(crate) fn push_path(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, PATH));
}

/// Appends `name=value` (with `&` before it unless it is the first).
pub(crate) fn push_pair(out: &mut String, name: &str, value: &str) {
    if !out.is_empty() {
        out.push('&');
    }
    push(out, name);
    out.push('=');
    push(out, value);
}

/// Decodes; in a query or form `plus` is a space. `None` when the bytes are not UTF-8.
#[cfg(feature = "server")]
pub(crate) fn decode(text: &str, plus: bool) -> Option<Cow<'_, str>> {
    if plus && text.contains('+') {
        let spaced = text.replace('+', " ");
        return percent_encoding::percent_decode_str(&spaced).decode_utf8().ok().map(|text| Cow::Owned(text.into_owned()));
    }
    percent_encoding::percent_decode_str(text).decode_utf8().ok()
}

/// A parameter of a query or form, decoded.
#[cfg(feature = "server")]
pub(crate) struct Pair<'a> {
    pub(crate) name: Cow<'a, str>,
    /// The text after `=`; empty when there is none.
    pub(crate) value: Cow<'a, str>,
}

/// The parameters of a query or form; `None` for one that is not UTF-8.
#[cfg(feature = "server")]
pub(crate) fn pairs(text: &str) -> impl Iterator<Item = Option<Pair<'_>>> {
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some(Pair { name: decode(name, true)?, value: decode(value, true)? })
    })
}
