//! The body of a message with HTTP bindings: one payload member, or a document of the members that are bound to it.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use pileus_shape::{Body, Error, Field, Member, Namespace, Result, Schema, Slot, Structure, Target, Value};

use crate::xml::{self, Scope};

/// Whether some member of the message is part of a document.
fn has_document(schema: &Schema, scope: Scope) -> bool {
    schema.members.iter().any(|member| scope.holds(member))
}

/// Whether the body is handed on unread.
pub(crate) fn is_streaming(schema: &Schema) -> bool {
    schema.payload().is_some_and(|index| matches!(schema.members[index].target, Target::Body))
}

/// How the root of a document is written.
pub(crate) struct Root<'a> {
    pub(crate) scope: Scope,
    /// The name of a document that is not a payload; empty for the structure's own.
    pub(crate) name: &'a str,
    pub(crate) namespace: Option<Namespace>,
    /// The namespace where nothing else says one; empty when there is none.
    pub(crate) default_namespace: &'static str,
    /// Whether the document begins with a declaration.
    pub(crate) declare: bool,
}

impl Root<'_> {
    fn namespace(&self, own: Option<&Namespace>) -> Option<Namespace> {
        let default = Namespace { uri: self.default_namespace, prefix: "" };
        own.copied().or(self.namespace).or_else(|| (!default.uri.is_empty()).then_some(default))
    }

    fn writer(&self) -> xml::Writer {
        let mut writer = xml::Writer::new();
        if self.declare {
            writer.declare();
        }
        writer
    }
}

/// The body, with its content type in `headers` unless that is there already.
pub(crate) fn write(structure: &dyn Structure, root: &Root<'_>, headers: &mut HeaderMap) -> Result<Body> {
    let schema = structure.schema();
    if let Some(index) = schema.payload() {
        let member = &schema.members[index];
        let Some(value) = pileus_shape::field_at(structure, index).and_then(|field| field.get()) else {
            return Ok(Body::empty());
        };
        return payload(member, value, root, headers).map_err(|e| e.in_member(member.name));
    }
    if !has_document(schema, root.scope) {
        return Ok(Body::empty());
    }
    let name = [schema.xml_name, root.name, schema.name].into_iter().find(|name| !name.is_empty()).unwrap_or("Root");
    let mut writer = root.writer();
    writer.structure(name, root.namespace(schema.namespace), structure, root.scope)?;
    content_type(headers, "application/xml");
    Ok(writer.finish().into())
}

fn payload(member: &Member, value: Value<'_>, root: &Root<'_>, headers: &mut HeaderMap) -> Result<Body> {
    match value {
        Value::Structure(nested) => {
            let schema = nested.schema();
            let name =
                [member.wire_or(""), schema.xml_name, schema.name].into_iter().find(|name| !name.is_empty()).unwrap_or("Root");
            let mut writer = root.writer();
            writer.structure(name, root.namespace(member.namespace.or(schema.namespace)), nested, Scope::Nested)?;
            content_type(headers, "application/xml");
            Ok(writer.finish().into())
        }
        Value::String(text) => {
            content_type(headers, "text/plain");
            Ok(Bytes::copy_from_slice(text.as_bytes()).into())
        }
        Value::Blob(blob) => {
            content_type(headers, "application/octet-stream");
            Ok(blob.clone().into_bytes().into())
        }
        Value::Body(body) => {
            content_type(headers, "application/octet-stream");
            Ok(body.clone())
        }
        _ => Err(Error::new("a value of this kind cannot be the whole body")),
    }
}

fn content_type(headers: &mut HeaderMap, default: &'static str) {
    headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static(default));
}

/// Fills the members that the body carries. `document_required` refuses an empty body where members would be in a document.
pub(crate) fn read(body: Body, into: &mut dyn Structure, scope: Scope, document_required: bool) -> Result<()> {
    let schema = into.schema();
    let Some(index) = schema.payload() else {
        if !has_document(schema, scope) {
            return Ok(());
        }
        let bytes = in_memory(&body)?;
        if bytes.trim_ascii().is_empty() && !document_required {
            return Ok(());
        }
        return xml::Reader::document(bytes, into, scope);
    };
    let member = &schema.members[index];
    if member.is_event_stream() {
        return Err(Error::new("event streams are not built in").in_member(member.name));
    }
    into.decode(index, &mut |field: &mut dyn Field| {
        let slot = match field.slot() {
            Slot::Body(slot) => {
                *slot = Some(body.clone());
                return Ok(());
            }
            slot => slot,
        };
        let bytes = in_memory(&body)?;
        match slot {
            _ if bytes.is_empty() => Ok(()),
            Slot::Blob(slot) => {
                *slot = Some(bytes.clone().into());
                Ok(())
            }
            Slot::String(slot) => {
                *slot = Some(utf8(bytes)?);
                Ok(())
            }
            Slot::Enum(slot) => {
                slot.set(utf8(bytes)?);
                Ok(())
            }
            Slot::Structure(slot) => xml::Reader::document(bytes, slot.insert(), Scope::Nested),
            _ => Err(Error::new("a value of this kind cannot be the whole body")),
        }
    })
    .map_err(|e| e.in_member(member.name))
}

/// The bytes of a body that is not a streaming member.
pub(crate) fn in_memory(body: &Body) -> Result<&Bytes> {
    body.bytes().ok_or_else(|| Error::new("the body must be read into memory before it is decoded"))
}

fn utf8(bytes: &[u8]) -> Result<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(e) => Err(Error::new(format!("the body is not UTF-8 at byte {}", e.valid_up_to()))),
    }
}
