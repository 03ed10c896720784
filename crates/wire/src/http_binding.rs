//! Members bound to parts of an HTTP message: path, query, headers, host.
//!
//! Bindings count only at the top of a message. Headers are read and written here for both sides; paths and queries are
//! written here and read by the server.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue};
use pileus_shape::{
    Error, Field, ListSlot, Location, Member, OperationSchema, Result, Slot, Structure, Target, TimestampFormat, Value,
};

use crate::{percent, text};

/// The path and query of a request, percent-encoded.
pub(crate) fn uri(op: &OperationSchema, input: &dyn Structure) -> Result<String> {
    let (path, literals) = op.uri.split_once('?').unwrap_or((op.uri, ""));
    let mut uri = String::with_capacity(op.uri.len() + 64);
    for piece in Pieces(path) {
        match piece {
            Piece::Literal(literal) => uri.push_str(literal),
            Piece::Label { name, greedy } => {
                let label = label(input, name, |member| member.is_label())?;
                if label.is_empty() {
                    return Err(Error::new("it is part of the path, so it cannot be empty").in_member(name));
                }
                if greedy { percent::push_path(&mut uri, &label) } else { percent::push(&mut uri, &label) }
            }
        }
    }
    let query = query(literals, input)?;
    if !query.is_empty() {
        uri.push('?');
        uri.push_str(&query);
    }
    Ok(uri)
}

/// The template of a host prefix, its labels filled.
pub(crate) fn host_prefix(op: &OperationSchema, input: &dyn Structure) -> Result<String> {
    let mut host = String::new();
    for piece in Pieces(op.host_prefix) {
        match piece {
            Piece::Literal(literal) => host.push_str(literal),
            Piece::Label { name, .. } => {
                let label = label(input, name, |_| true)?;
                let valid = (1..=63).contains(&label.len()) && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
                if !valid {
                    let why = "it is part of the host name, so it must be 1 to 63 letters, digits and hyphens";
                    return Err(Error::new(why).in_member(name));
                }
                host.push_str(&label);
            }
        }
    }
    Ok(host)
}

/// A template's literal text or label.
pub(crate) enum Piece<'t> {
    Literal(&'t str),
    /// `{name}`, or greedy `{name+}`.
    Label {
        name: &'t str,
        greedy: bool,
    },
}

/// The pieces of a template.
pub(crate) struct Pieces<'t>(pub(crate) &'t str);

impl<'t> Iterator for Pieces<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        if self.0.is_empty() {
            return None;
        }
        let open = self.0.find('{').unwrap_or(self.0.len());
        if open > 0 {
            let (literal, rest) = self.0.split_at(open);
            self.0 = rest;
            return Some(Piece::Literal(literal));
        }
        let (label, rest) = self.0[1..].split_once('}').unwrap_or((&self.0[1..], ""));
        self.0 = rest;
        let name = label.strip_suffix('+').unwrap_or(label);
        Some(Piece::Label { name, greedy: label.ends_with('+') })
    }
}

/// The text of the member that a label names, by its wire name or else its own.
fn label(input: &dyn Structure, name: &str, eligible: fn(&Member) -> bool) -> Result<String> {
    let members = input.schema().members;
    let by = |named: &dyn Fn(&Member) -> bool| members.iter().position(|m| eligible(m) && named(m));
    let index = by(&|m| m.wire_name() == name).or_else(|| by(&|m| m.name == name));
    let Some(index) = index else { return Err(Error::new(format!("no member fills the label {{{name}}}"))) };
    let member = &members[index];
    let value = pileus_shape::field_at(input, index).and_then(|field| field.get());
    let Some(value) = value else {
        return Err(Error::new("it is part of the address, so it must be set").in_member(member.name));
    };
    text::write(value, member, TimestampFormat::DateTime).map(Cow::into_owned).map_err(|e| e.in_member(member.name))
}

fn query(literals: &str, input: &dyn Structure) -> Result<String> {
    let members = input.schema().members;
    let mut query = literals.to_owned();
    let mut result = Ok(());
    // Parameters with a member of their own go before those of maps, and win over them.
    let mut named: Vec<&str> = literals.split('&').map(|pair| pair.split_once('=').map_or(pair, |(name, _)| name)).collect();
    input.encode(&mut |index: usize, field: &dyn Field| {
        let member = &members[index];
        if let (Location::Query, Some(value), true) = (member.location, field.get(), result.is_ok()) {
            named.push(member.wire_name());
            result = parameter(&mut query, member.wire_name(), member, value).map_err(|e| e.in_member(member.name));
        }
    });
    input.encode(&mut |index: usize, field: &dyn Field| {
        let member = &members[index];
        if let (Location::QueryMap, Some(Value::Map(map)), Target::Map(schema)) = (member.location, field.get(), member.target) {
            for (key, value) in map.entries().filter(|(key, _)| !named.contains(key)) {
                if result.is_ok() {
                    result = parameter(&mut query, key, &schema.value, value).map_err(|e| e.in_item(key).in_member(member.name));
                }
            }
        }
    });
    result.map(|()| query)
}

fn parameter(query: &mut String, name: &str, member: &Member, value: Value<'_>) -> Result<()> {
    match (value, member.target) {
        (Value::List(list), Target::List(schema)) => {
            for (at, item) in (0..list.len()).filter_map(|at| Some((at, list.get(at)?))) {
                let text = text::write(item, &schema.item, TimestampFormat::DateTime).map_err(|e| e.in_item(at))?;
                percent::push_pair(query, name, &text);
            }
        }
        _ => percent::push_pair(query, name, &text::write(value, member, TimestampFormat::DateTime)?),
    }
    Ok(())
}

/// Writes the members bound to headers.
pub(crate) fn write_headers(structure: &dyn Structure, headers: &mut HeaderMap) -> Result<()> {
    let members = structure.schema().members;
    let mut result = Ok(());
    // A header with a member of its own wins over one of a map.
    structure.encode(&mut |index: usize, field: &dyn Field| {
        let member = &members[index];
        if let (Location::Headers, Some(Value::Map(map)), Target::Map(schema)) = (member.location, field.get(), member.target) {
            for (key, value) in map.entries() {
                let name = format!("{}{key}", member.wire_or(""));
                if result.is_ok() {
                    result =
                        write_header(headers, &name, &schema.value, value).map_err(|e| e.in_item(key).in_member(member.name));
                }
            }
        }
    });
    structure.encode(&mut |index: usize, field: &dyn Field| {
        let member = &members[index];
        if let (Location::Header, Some(value), true) = (member.location, field.get(), result.is_ok()) {
            result = write_header(headers, member.wire_name(), member, value).map_err(|e| e.in_member(member.name));
        }
    });
    result
}

fn write_header(headers: &mut HeaderMap, name: &str, member: &Member, value: Value<'_>) -> Result<()> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::new(format!("{:?} cannot be the name of an HTTP header", text::clip(name))))?;
    let text = match (value, member.target) {
        (Value::List(list), Target::List(schema)) => {
            let mut joined = String::new();
            for (at, item) in (0..list.len()).filter_map(|at| Some((at, list.get(at)?))) {
                let text = text::write(item, &schema.item, TimestampFormat::HttpDate).map_err(|e| e.in_item(at))?;
                joined.push_str(if at == 0 { "" } else { ", " });
                match item {
                    Value::String(_) => push_quoted(&mut joined, &text),
                    _ => joined.push_str(&text),
                }
            }
            Cow::Owned(joined)
        }
        (Value::String(json), _) if member.is_json_value() => Cow::Owned(text::encode_base64(json.as_bytes())),
        _ => text::write(value, member, TimestampFormat::HttpDate)?,
    };
    let value = HeaderValue::from_bytes(text.as_bytes())
        .map_err(|_| Error::new("it is sent in an HTTP header, so it cannot have control characters"))?;
    headers.insert(name, value);
    Ok(())
}

/// One item of a comma-separated header, quoted when it would not come back as it is.
fn push_quoted(out: &mut String, item: &str) {
    if !item.contains([',', '"', '\\']) && item.trim_ascii() == item {
        out.push_str(item);
        return;
    }
    out.push('"');
    for character in item.chars() {
        if matches!(character, '"' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out.push('"');
}

/// Fills the members bound to headers.
///
/// `Expires` alone may be anything: RFC 9111 §5.3 has recipients take an invalid date, "0" above all, for the past, and
/// stores keep what was uploaded. One that is not a date leaves its member absent.
pub(crate) fn read_headers(headers: &HeaderMap, into: &mut dyn Structure) -> Result<()> {
    let members = into.schema().members;
    for (index, member) in members.iter().enumerate() {
        match member.location {
            Location::Header => {
                // Looked up as text: most are absent, and a `HeaderName` made for each would be an allocation.
                let name = member.wire_name();
                if !headers.contains_key(name) {
                    continue;
                }
                let read = into.decode(index, &mut |field: &mut dyn Field| read_header(headers, name, member, field));
                match read {
                    Err(_) if name.eq_ignore_ascii_case("expires") && matches!(member.target, Target::Timestamp) => {}
                    read => read.map_err(|e| e.in_member(member.name))?,
                }
            }
            Location::Headers => into
                .decode(index, &mut |field: &mut dyn Field| read_prefixed(headers, member, field))
                .map_err(|e| e.in_member(member.name))?,
            _ => {}
        }
    }
    Ok(())
}

fn read_header(headers: &HeaderMap, name: &str, member: &Member, field: &mut dyn Field) -> Result<()> {
    match (field.slot(), member.target) {
        (Slot::List(slot), Target::List(schema)) => {
            slot.start();
            for value in headers.get_all(name) {
                read_header_list(&header_text(value), &schema.item, slot)?;
            }
            Ok(())
        }
        (slot, _) => {
            let Some(value) = headers.get(name) else { return Ok(()) };
            let text = header_text(value);
            if !member.is_json_value() {
                return text::read(slot, text, member, TimestampFormat::HttpDate);
            }
            let json = text::decode_base64(&text).and_then(|bytes| String::from_utf8(bytes).ok());
            let json = json.ok_or_else(|| Error::new("the header is not text in base64"))?;
            text::read(slot, json.into(), member, TimestampFormat::HttpDate)
        }
    }
}

fn read_header_list(text: &str, item: &Member, slot: &mut dyn ListSlot) -> Result<()> {
    let is_http_date = matches!(item.target, Target::Timestamp)
        && matches!(item.timestamp.unwrap_or(TimestampFormat::HttpDate), TimestampFormat::HttpDate);
    for piece in split_list(text, is_http_date) {
        slot.push(&mut |field| text::read(field.slot(), piece.clone(), item, TimestampFormat::HttpDate))?;
    }
    Ok(())
}

/// The items of a comma-separated header. HTTP dates have a comma themselves.
fn split_list(text: &str, dates: bool) -> Vec<Cow<'_, str>> {
    let mut items = Vec::new();
    let mut rest = text.trim_ascii();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (item, after) = unquote(quoted);
            items.push(Cow::Owned(item));
            // Whatever stands between the closing quote and the comma means nothing.
            rest = after.split_once(',').map_or("", |(_, rest)| rest).trim_ascii_start();
            continue;
        }
        let mut commas = rest.match_indices(',').map(|(at, _)| at);
        let end = if dates { commas.nth(1) } else { commas.next() }.unwrap_or(rest.len());
        items.push(Cow::Borrowed(rest[..end].trim_ascii()));
        rest = rest.get(end + 1..).unwrap_or("").trim_ascii_start();
    }
    items
}

/// The text up to the closing quote, and what follows it.
fn unquote(text: &str) -> (String, &str) {
    let mut item = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (item, &text[at + 1..]),
            '\\' => item.extend(characters.next().map(|(_, escaped)| escaped)),
            _ => item.push(character),
        }
    }
    (item, "")
}

fn read_prefixed(headers: &HeaderMap, member: &Member, field: &mut dyn Field) -> Result<()> {
    let (Slot::Map(slot), Target::Map(schema)) = (field.slot(), member.target) else {
        return Err(Error::new("only a map can take headers by prefix"));
    };
    slot.start();
    let prefix = member.wire_or("").to_ascii_lowercase();
    for (name, value) in headers {
        if let Some(key) = name.as_str().strip_prefix(&prefix) {
            let read = &mut |field: &mut dyn Field| {
                text::read(field.slot(), header_text(value), &schema.value, TimestampFormat::HttpDate)
            };
            slot.insert(key.to_owned(), read)?;
        }
    }
    Ok(())
}

/// A header's value as text: UTF-8, or else Latin-1, which any bytes are.
pub(crate) fn header_text(value: &HeaderValue) -> Cow<'_, str> {
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => value.as_bytes().iter().map(|&byte| char::from(byte)).collect::<String>().into(),
    }
}
