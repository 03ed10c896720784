use std::borrow::Cow;

use pileus_shape::{
    Error, Field, ListSlot, MapSchema, MapSlot, Member, Result, Schema, Slot, Structure, Target, TimestampFormat,
};
use quick_xml::{
    XmlVersion,
    events::{BytesStart, Event as Token},
};

use super::{Scope, local};
use crate::text;

/// How deep elements may nest.
const DEPTH_MAX: usize = 64;
/// How many elements a document may have.
const ELEMENTS_MAX: usize = 10_000_000;
/// How many bytes an element's name may have, and how many attributes it may have.
const NAME_MAX: usize = 1024;
const ATTRIBUTES_MAX: usize = 128;
/// How many bytes a document may have.
const BYTES_MAX: usize = 256 << 20;

/// Reads one XML document, element by element, straight into structures.
///
/// Namespaces are not looked at, only local names are; elements no schema knows are skipped; the order of members does not
/// matter. Only the five entities of XML itself and character references are resolved, and a document type is refused, so
/// nothing in a document can grow.
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    tokens: quick_xml::Reader<&'a [u8]>,
    depth: usize,
    elements: usize,
}

/// What comes next in a document.
pub(crate) enum Event<'a> {
    Start(Element<'a>),
    End,
    Text(Cow<'a, str>),
    CData(Cow<'a, str>),
    /// The document is over.
    Eof,
}

/// The start of an element.
#[derive(Clone)]
pub(crate) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// The name without its prefix.
    pub(crate) fn local(&self) -> &str {
        local(self.0.name().into_inner())
    }
}

impl<'a> Reader<'a> {
    /// A reader before the root of the document.
    pub(crate) fn new(document: &'a [u8]) -> Result<Self> {
        if document.len() > BYTES_MAX {
            return Err(Error::new(format!("the XML document is longer than {BYTES_MAX} bytes")));
        }
        let document = document.strip_prefix(b"\xef\xbb\xbf").unwrap_or(document).trim_ascii();
        let document = std::str::from_utf8(document)
            .map_err(|e| Error::new(format!("the XML document is not UTF-8 at byte {}", e.valid_up_to())))?;
        let mut tokens = quick_xml::Reader::from_str(document);
        tokens.config_mut().expand_empty_elements = true;
        Ok(Self { tokens, depth: 0, elements: 0 })
    }

    /// Fills the structure at the root of the document in `bytes`.
    pub(crate) fn document(bytes: &'a [u8], into: &mut dyn Structure, scope: Scope) -> Result<()> {
        let mut reader = Self::new(bytes)?;
        let root = reader.root()?;
        reader.structure(&root, into, scope)?;
        reader.finish()
    }

    /// The root element.
    pub(crate) fn root(&mut self) -> Result<Element<'a>> {
        match self.next_but_blanks()? {
            Event::Start(element) => Ok(element),
            Event::Eof => Err(Error::new("there is no XML document, where one was expected")),
            Event::Text(_) | Event::CData(_) | Event::End => {
                Err(Error::new("this is not an XML document: it does not begin with an element"))
            }
        }
    }

    /// Checks that nothing follows the root.
    pub(crate) fn finish(&mut self) -> Result<()> {
        match self.next_but_blanks()? {
            Event::Eof => Ok(()),
            _ => Err(Error::new("something follows the root of the XML document")),
        }
    }

    fn next_but_blanks(&mut self) -> Result<Event<'a>> {
        loop {
            match self.next()? {
                Event::Text(text) if is_blank(&text) => {}
                event => return Ok(event),
            }
        }
    }

    /// What comes next; comments and processing instructions are passed over.
    pub(crate) fn next(&mut self) -> Result<Event<'a>> {
        loop {
            let token = self
                .tokens
                .read_event()
                .map_err(|e| Error::new(format!("the XML is not well formed at byte {}: {e}", self.tokens.error_position())))?;
            return Ok(match token {
                Token::Start(start) => {
                    self.depth += 1;
                    self.elements += 1;
                    if self.depth > DEPTH_MAX {
                        return Err(Error::new(format!("XML elements nest deeper than {DEPTH_MAX}")));
                    }
                    if start.name().into_inner().len() > NAME_MAX {
                        return Err(Error::new(format!("an XML element's name is longer than {NAME_MAX} bytes")));
                    }
                    if self.elements > ELEMENTS_MAX {
                        return Err(Error::new(format!("the XML document has more than {ELEMENTS_MAX} elements")));
                    }
                    Event::Start(Element(start))
                }
                Token::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Event::End
                }
                Token::Text(text) => Event::Text(text.xml10_content()),
                Token::CData(text) => Event::CData(text.xml10_content()),
                Token::GeneralRef(reference) => Event::Text(match resolve(&reference) {
                    Some(text) => text,
                    None => return Err(Error::new(format!("the XML entity &{}; is not allowed", text::clip(&reference)))),
                }),
                Token::DocType(_) => return Err(Error::new("an XML document type is not allowed")),
                Token::Eof if self.depth > 0 => return Err(Error::new("the XML document ends inside an element")),
                Token::Eof => Event::Eof,
                Token::Empty(_) | Token::Comment(_) | Token::PI(_) | Token::Decl(_) => continue,
            });
        }
    }

    /// Passes over the rest of the element that has just begun.
    pub(crate) fn skip(&mut self) -> Result<()> {
        let end = self.depth.saturating_sub(1);
        while self.depth > end {
            self.next()?;
        }
        Ok(())
    }

    /// The text of the element that has just begun.
    pub(crate) fn text(&mut self) -> Result<Cow<'a, str>> {
        let mut all = Cow::Borrowed("");
        loop {
            match self.next()? {
                Event::End => return Ok(all),
                Event::Text(text) | Event::CData(text) if all.is_empty() => all = text,
                Event::Text(text) | Event::CData(text) => all.to_mut().push_str(&text),
                Event::Start(element) => {
                    return Err(Error::new(format!("text was expected, found the element <{}>", text::clip(element.local()))));
                }
                Event::Eof => return Err(Error::new("the XML document ends inside an element")),
            }
        }
    }

    /// The next element inside the one that is being read, or `None` at its end; text between is refused, unless
    /// it is blank or marked as CDATA.
    fn child(&mut self) -> Result<Option<Element<'a>>> {
        loop {
            match self.next_but_blanks()? {
                Event::Start(element) => return Ok(Some(element)),
                Event::End | Event::Eof => return Ok(None),
                Event::CData(_) => {}
                Event::Text(text) => {
                    let text = text::clip(text.trim_ascii());
                    return Err(Error::new(format!("elements were expected, found the text {text:?}")));
                }
            }
        }
    }

    /// Fills a structure from the element that has just begun. A member that comes twice has the value of the last, unless it is a list or map.
    pub(crate) fn structure(&mut self, element: &Element<'a>, into: &mut dyn Structure, scope: Scope) -> Result<()> {
        let schema = into.schema();
        attributes(element, into)?;
        let mut expected = 0;
        while let Some(child) = self.child()? {
            let Some(index) = position(schema, child.0.name().into_inner(), expected, scope) else {
                self.skip()?;
                continue;
            };
            let member = &schema.members[index];
            expected = if member.is_flattened() { index } else { index + 1 };
            into.decode(index, &mut |field: &mut dyn Field| self.value(&child, member, field))
                .map_err(|e| e.in_member(member.name))?;
        }
        Ok(())
    }

    /// Fills one value from the element that has just begun.
    pub(crate) fn value(&mut self, element: &Element<'a>, member: &Member, field: &mut dyn Field) -> Result<()> {
        match field.slot() {
            Slot::Structure(slot) => self.structure(element, slot.insert(), Scope::Nested),
            Slot::List(slot) => self.list(element, member, slot),
            Slot::Map(slot) => self.map(member, slot),
            scalar => text::read(scalar, self.text()?, member, TimestampFormat::DateTime),
        }
    }

    fn list(&mut self, element: &Element<'a>, member: &Member, slot: &mut dyn ListSlot) -> Result<()> {
        let Target::List(schema) = member.target else { return Err(mismatch()) };
        if member.is_flattened() {
            return slot.push(&mut |field| self.value(element, &schema.item, field));
        }
        slot.start();
        let name = local(schema.item.wire_or("member"));
        while let Some(child) = self.child()? {
            if child.local() == name {
                slot.push(&mut |field| self.value(&child, &schema.item, field))?;
            } else {
                self.skip()?;
            }
        }
        Ok(())
    }

    fn map(&mut self, member: &Member, slot: &mut dyn MapSlot) -> Result<()> {
        let Target::Map(schema) = member.target else { return Err(mismatch()) };
        if member.is_flattened() {
            return self.entry(schema, slot);
        }
        slot.start();
        while let Some(child) = self.child()? {
            if child.local() == "entry" { self.entry(schema, slot)? } else { self.skip()? }
        }
        Ok(())
    }

    /// One entry. The key is needed before the value can be stored, so a value that comes first is read in a second look.
    fn entry(&mut self, schema: &MapSchema, slot: &mut dyn MapSlot) -> Result<()> {
        let key_name = local(schema.key.wire_or("key"));
        let value_name = local(schema.value.wire_or("value"));
        let mut key: Option<String> = None;
        let mut early: Option<(Self, Element<'a>)> = None;
        while let Some(child) = self.child()? {
            match (child.local(), &key) {
                (name, _) if name == key_name => key = Some(self.text()?.into_owned()),
                (name, Some(key)) if name == value_name => {
                    slot.insert(key.clone(), &mut |field| self.value(&child, &schema.value, field))?;
                }
                (name, None) if name == value_name => {
                    early = Some((self.clone(), child));
                    self.skip()?;
                }
                _ => self.skip()?,
            }
        }
        let Some(key) = key else { return Err(Error::new(format!("a map's entry has no <{key_name}>"))) };
        if let Some((mut reader, element)) = early {
            slot.insert(key, &mut |field| reader.value(&element, &schema.value, field))?;
        }
        Ok(())
    }
}

fn attributes(element: &Element<'_>, into: &mut dyn Structure) -> Result<()> {
    let schema = into.schema();
    if element.0.attributes_raw().trim_ascii().is_empty() || !schema.members.iter().any(Member::is_attribute) {
        return Ok(());
    }
    // Without its check for repeated names, which compares each with all.
    for (count, attribute) in element.0.attributes().with_checks(false).enumerate() {
        if count >= ATTRIBUTES_MAX {
            return Err(Error::new(format!("an XML element has more than {ATTRIBUTES_MAX} attributes")));
        }
        let attribute = attribute.map_err(|e| Error::new(format!("an XML attribute is not well formed: {e}")))?;
        let name = attribute.key.into_inner();
        let matches = |m: &Member| m.is_attribute() && (m.wire_name() == name || local(m.wire_name()) == local(name));
        let Some(index) = schema.members.iter().position(matches).filter(|_| !name.starts_with("xmlns")) else { continue };
        let member = &schema.members[index];
        let value = attribute
            .normalized_value(XmlVersion::Explicit1_0)
            .map_err(|e| Error::new(format!("an XML attribute cannot be read: {e}")).in_member(member.name))?;
        into.decode(index, &mut |field: &mut dyn Field| {
            text::read(field.slot(), Cow::Borrowed(&value), member, TimestampFormat::DateTime)
        })
        .map_err(|e| e.in_member(member.name))?;
    }
    Ok(())
}

/// The member whose element is called `name`; `expected` is where the search starts.
fn position(schema: &Schema, name: &str, expected: usize, scope: Scope) -> Option<usize> {
    let is_element = |m: &Member| !m.is_attribute() && scope.holds(m);
    let name = local(name);
    let at = schema.position_on_wire(name, expected);
    match at {
        Some(at) if is_element(&schema.members[at]) => Some(at),
        _ => schema.members.iter().position(|m| is_element(m) && local(m.wire_name()) == name),
    }
}

/// The text of a reference to one of XML's own entities or to a character.
fn resolve(reference: &quick_xml::events::BytesRef<'_>) -> Option<Cow<'static, str>> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Some(character.to_string().into());
    }
    Some(Cow::Borrowed(match &**reference {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return None,
    }))
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_whitespace())
}

fn mismatch() -> Error {
    Error::new("the place is not of the kind that the schema says")
}
