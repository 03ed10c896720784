use pileus_shape::{Error, Field, List, Map, Member, Namespace, Result, Structure, Target, TimestampFormat, Value};

use super::Scope;
use crate::text;

/// Writes one XML document.
pub(crate) struct Writer {
    out: Vec<u8>,
}

impl Writer {
    /// A document that has not begun.
    pub(crate) fn new() -> Self {
        Self { out: Vec::with_capacity(256) }
    }

    /// Begins with the XML declaration, as services do.
    pub(crate) fn declare(&mut self) {
        self.out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// The bytes.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.out
    }

    /// `<name xmlns=..>`, without attributes of members.
    #[cfg(feature = "server")]
    pub(crate) fn start(&mut self, name: &str, namespace: &str) {
        self.open(name);
        if !namespace.is_empty() {
            self.attribute("xmlns", namespace);
        }
        self.out.push(b'>');
    }

    /// `</name>`.
    pub(crate) fn end(&mut self, name: &str) {
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }

    /// `<name>text</name>`.
    #[cfg(feature = "server")]
    pub(crate) fn text_element(&mut self, name: &str, text: &str) {
        self.start(name, "");
        self.text(text);
        self.end(name);
    }

    /// Text; a character that XML cannot hold is replaced.
    #[cfg(feature = "server")]
    pub(crate) fn text(&mut self, text: &str) {
        self.escaped(&text.replace('\0', "\u{fffd}"));
    }

    /// A structure as an element, with the members that `scope` holds.
    pub(crate) fn structure(
        &mut self,
        name: &str,
        namespace: Option<Namespace>,
        value: &dyn Structure,
        scope: Scope,
    ) -> Result<()> {
        self.open(name);
        self.namespace(namespace);
        self.attributes(value)?;
        self.out.push(b'>');
        self.members(value, scope)?;
        self.end(name);
        Ok(())
    }

    /// The members of a structure that are elements.
    pub(crate) fn members(&mut self, structure: &dyn Structure, scope: Scope) -> Result<()> {
        let members = structure.schema().members;
        let mut result = Ok(());
        structure.encode(&mut |index: usize, field: &dyn Field| {
            let member = &members[index];
            if member.is_attribute() || !scope.holds(member) || result.is_err() {
                return;
            }
            if let Some(value) = field.get() {
                result = self.value(member.wire_name(), member, value).map_err(|e| e.in_member(member.name));
            }
        });
        result
    }

    /// One value as the element (or, flattened, the elements) called `name`.
    pub(crate) fn value(&mut self, name: &str, member: &Member, value: Value<'_>) -> Result<()> {
        match value {
            Value::Structure(nested) => self.structure(name, member.namespace.copied(), nested, Scope::Nested),
            Value::List(list) => self.list(name, member, list),
            Value::Map(map) => self.map(name, member, map),
            scalar => {
                let text = text::write(scalar, member, TimestampFormat::DateTime)?;
                self.scalar(name, member, &text)
            }
        }
    }

    fn list(&mut self, name: &str, member: &Member, list: &dyn List) -> Result<()> {
        let Target::List(schema) = member.target else { return Err(mismatch()) };
        let item_name = if member.is_flattened() { name } else { schema.item.wire_or("member") };
        // Flattened, the member's own element is the item's.
        let mut item = schema.item;
        if member.is_flattened() && item.namespace.is_none() {
            item.namespace = member.namespace;
        }
        if !member.is_flattened() {
            self.open_in(name, member.namespace);
        }
        for (at, value) in (0..list.len()).filter_map(|at| Some((at, list.get(at)?))) {
            self.value(item_name, &item, value).map_err(|e| e.in_item(at))?;
        }
        if !member.is_flattened() {
            self.end(name);
        }
        Ok(())
    }

    fn map(&mut self, name: &str, member: &Member, map: &dyn Map) -> Result<()> {
        let Target::Map(schema) = member.target else { return Err(mismatch()) };
        let entry = if member.is_flattened() { name } else { "entry" };
        if !member.is_flattened() {
            self.open_in(name, member.namespace);
        }
        for (key, value) in map.entries() {
            self.open_in(entry, member.namespace.filter(|_| member.is_flattened()));
            self.scalar(schema.key.wire_or("key"), &schema.key, key).map_err(|e| e.in_item(key))?;
            self.value(schema.value.wire_or("value"), &schema.value, value).map_err(|e| e.in_item(key))?;
            self.end(entry);
        }
        if !member.is_flattened() {
            self.end(name);
        }
        Ok(())
    }

    fn scalar(&mut self, name: &str, member: &Member, text: &str) -> Result<()> {
        writable(text)?;
        self.open_in(name, member.namespace);
        self.escaped(text);
        self.end(name);
        Ok(())
    }

    fn open(&mut self, name: &str) {
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
    }

    fn open_in(&mut self, name: &str, namespace: Option<&Namespace>) {
        self.open(name);
        self.namespace(namespace.copied());
        self.out.push(b'>');
    }

    fn namespace(&mut self, namespace: Option<Namespace>) {
        match namespace {
            None => {}
            Some(Namespace { uri, prefix: "" }) => self.attribute("xmlns", uri),
            Some(Namespace { uri, prefix }) => self.attribute(&format!("xmlns:{prefix}"), uri),
        }
    }

    fn attributes(&mut self, structure: &dyn Structure) -> Result<()> {
        let members = structure.schema().members;
        if !members.iter().any(Member::is_attribute) {
            return Ok(());
        }
        let mut result = Ok(());
        structure.encode(&mut |index: usize, field: &dyn Field| {
            let member = &members[index];
            if let (true, Some(value), Ok(())) = (member.is_attribute(), field.get(), &result) {
                result = text::write(value, member, TimestampFormat::DateTime)
                    .and_then(|text| writable(&text).map(|()| self.attribute(member.wire_name(), &text)))
                    .map_err(|e| e.in_member(member.name));
            }
        });
        result
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(b' ');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"=\"");
        self.escaped(value);
        self.out.push(b'"');
    }

    /// Text for content and attributes alike. What a reader would normalise (ends of lines, tabs in attributes) is written
    /// as a reference, so that it comes back as it was; so are the controls that XML 1.0 has no place for.
    fn escaped(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut done = 0;
        for (at, &byte) in bytes.iter().enumerate() {
            let reference: &[u8] = match byte {
                b'&' => b"&amp;",
                b'<' => b"&lt;",
                b'>' => b"&gt;",
                b'"' => b"&quot;",
                0..=0x1f => {
                    self.out.extend_from_slice(&bytes[done..at]);
                    self.out.extend_from_slice(format!("&#x{byte:X};").as_bytes());
                    done = at + 1;
                    continue;
                }
                _ => continue,
            };
            self.out.extend_from_slice(&bytes[done..at]);
            self.out.extend_from_slice(reference);
            done = at + 1;
        }
        self.out.extend_from_slice(&bytes[done..]);
    }
}

fn writable(text: &str) -> Result<()> {
    if text.contains('\0') { Err(Error::new("XML cannot hold the character U+0000")) } else { Ok(()) }
}

fn mismatch() -> Error {
    Error::new("the value is not of the kind that the schema says")
}
