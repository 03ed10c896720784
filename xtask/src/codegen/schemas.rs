//! Writes member descriptions, and `schemas.rs`: the service and its lists and maps.

use serde_json::Value;

use super::{
    Files, HEADER,
    model::{Kind, Member, Model, is_set, text},
    names,
};

pub fn write(model: &Model, files: &mut Files) {
    let mut out = format!("{HEADER}use pileus_shape::prelude::*;\n\n");
    out.push_str("/// What the operations have in common.\n");
    out.push_str("pub(crate) const SERVICE: &ServiceSchema = &ServiceSchema {\n");
    for (key, value) in [
        ("id", &model.id),
        ("endpoint_prefix", &model.endpoint_prefix),
        ("signing_name", &model.signing_name),
        ("version", &model.version),
        ("xml_namespace", &model.xml_namespace),
        ("target_prefix", &model.target_prefix),
    ] {
        out.push_str(&format!("    {key}: {value:?},\n"));
    }
    out.push_str(&format!("    protocol: Protocol::{},\n}};\n\n", model.protocol));
    for (shape, is_map) in model.collections() {
        let name = constant(shape, is_map);
        if is_map {
            let (key, value) = (item(model, shape, "key"), item(model, shape, "value"));
            out.push_str(&format!(
                "pub(super) const {name}: Target = Target::Map(&MapSchema {{ key: {key}, value: {value} }});\n"
            ));
        } else {
            let item = item(model, shape, "member");
            out.push_str(&format!("pub(super) const {name}: Target = Target::List(&ItemSchema {{ item: {item} }});\n"));
        }
    }
    files.insert("schemas.rs".to_owned(), out);
}

fn item(model: &Model, shape: &str, end: &str) -> String {
    member(model, &model.item(shape, end))
}

/// The name of a list's or map's constant.
fn constant(shape: &str, is_map: bool) -> String {
    format!("{}_{}", names::snake(shape).to_uppercase(), if is_map { "MAP" } else { "LIST" })
}

/// The expression that describes a member.
pub fn member(model: &Model, member: &Member) -> String {
    let traits = &member.traits;
    let wire = text(traits, "locationName");
    let target = match model.kind(member) {
        Kind::Boolean => "BOOLEAN".to_owned(),
        Kind::Integer => "INTEGER".to_owned(),
        Kind::Long => "LONG".to_owned(),
        Kind::Float => "FLOAT".to_owned(),
        Kind::Double => "DOUBLE".to_owned(),
        Kind::String => "STRING".to_owned(),
        Kind::Enum(_) => "ENUM".to_owned(),
        Kind::Timestamp => "TIMESTAMP".to_owned(),
        Kind::Blob => "BLOB".to_owned(),
        Kind::Body => "BODY".to_owned(),
        Kind::Structure { .. } => "STRUCTURE".to_owned(),
        Kind::List { shape } => constant(&shape, false),
        Kind::Map { shape } => constant(&shape, true),
    };
    // A payload's wire name is that of the document's root, which is else the structure's own.
    let wire = if wire == member.name && !member.payload { "" } else { wire };
    let mut out = format!("field({:?}, {wire:?}, {target})", member.name);
    let location = match text(traits, "location") {
        _ if member.payload => "Payload",
        "header" => "Header",
        "headers" => "Headers",
        "querystring" if matches!(model.kind(member), Kind::Map { .. }) => "QueryMap",
        "querystring" => "Query",
        "uri" => "Label",
        "statusCode" => "Status",
        _ => "",
    };
    if !location.is_empty() {
        out.push_str(&format!(".at(Location::{location})"));
    }
    let query = text(traits, "queryName");
    if !query.is_empty() {
        out.push_str(&format!(".query_name({query:?})"));
    }
    let format = match text(traits, "timestampFormat") {
        "iso8601" => "DateTime",
        "rfc822" => "HttpDate",
        "unixTimestamp" => "EpochSeconds",
        _ => "",
    };
    if !format.is_empty() {
        out.push_str(&format!(".format(TimestampFormat::{format})"));
    }
    if let Some(namespace) = traits.get("xmlNamespace") {
        out.push_str(&format!(".xmlns(&{})", self::namespace(namespace)));
    }
    for (key, flag) in [
        ("idempotencyToken", "idempotency_token"),
        ("sensitive", "sensitive"),
        ("flattened", "flattened"),
        ("xmlAttribute", "attribute"),
        ("hostLabel", "host_label"),
        ("eventstream", "event_stream"),
        ("jsonvalue", "json_value"),
        ("requiresLength", "requires_length"),
    ] {
        if is_set(traits, key) {
            out.push_str(&format!(".{flag}()"));
        }
    }
    if member.required {
        out.push_str(".required()");
    }
    out
}

/// The expression of an XML namespace, given as text or as an object.
pub fn namespace(json: &Value) -> String {
    let uri = json.as_str().or_else(|| json["uri"].as_str()).unwrap_or_default();
    let prefix = json["prefix"].as_str().unwrap_or_default();
    format!("Namespace {{ uri: {uri:?}, prefix: {prefix:?} }}")
}
