//! Structures made at run time from a model: what the code generator makes of a model, without compiling it.
//!
//! Models in botocore's form are read as they are; Smithy's JSON AST is translated to that form first.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use pileus_shape::{
    Blob, Body, Document, EnumSlot, ErrorSchema, Field, ItemSchema, List, ListSlot, Location, Map, MapSchema, MapSlot, Member,
    Namespace, OperationSchema, Protocol, Reader, Result, Schema, ServiceSchema, Slot, Structure, StructureSlot, Target,
    Timestamp, TimestampFormat, Value, Writer, field,
};
use serde_json::{Map as Object, Value as Json, json};

/// A service made from a model.
pub struct DynamicService {
    /// What its operations have in common.
    pub schema: &'static ServiceSchema,
    /// The operations, by name.
    pub operations: BTreeMap<String, DynamicOperation>,
    shapes: Json,
}

/// An operation made from a model.
#[derive(Clone, Copy)]
pub struct DynamicOperation {
    /// How it travels.
    pub schema: &'static OperationSchema,
    input: &'static Node,
    output: &'static Node,
}

impl DynamicOperation {
    /// An empty input.
    pub fn input(&self) -> Box<dyn Structure> {
        Box::new(DynamicStructure::new(self.input))
    }

    /// An empty output.
    pub fn output(&self) -> Box<dyn Structure> {
        Box::new(DynamicStructure::new(self.output))
    }
}

impl DynamicService {
    /// Reads a model in botocore's form: `metadata`, `operations`, `shapes`.
    pub fn from_botocore(model: &Json) -> Self {
        let metadata = &model["metadata"];
        let schema: &'static ServiceSchema = Box::leak(Box::new(ServiceSchema {
            id: text(metadata, "serviceId"),
            endpoint_prefix: text(metadata, "endpointPrefix"),
            signing_name: text(metadata, "endpointPrefix"),
            version: text(metadata, "apiVersion"),
            protocol: match text(metadata, "protocol") {
                "ec2" => Protocol::Ec2Query,
                "rest-xml" => Protocol::RestXml,
                other => panic!("no such protocol here: {other}"),
            },
            xml_namespace: namespace(&metadata["xmlNamespace"]).map_or("", |namespace| namespace.uri),
            target_prefix: text(metadata, "targetPrefix"),
        }));
        let mut builder = Builder { shapes: &model["shapes"], nodes: BTreeMap::new() };
        let operations = model["operations"].as_object().into_iter().flatten();
        let operations = operations.map(|(name, json)| (name.clone(), builder.operation(schema, json))).collect();
        Self { schema, operations, shapes: model["shapes"].clone() }
    }

    /// Reads the one service of a model in Smithy's JSON AST.
    pub fn from_smithy(ast: &Json) -> Self {
        Self::from_botocore(&smithy::translate(ast))
    }

    /// An empty structure of the shape.
    pub fn structure(&self, shape: &str) -> Box<dyn Structure> {
        let mut builder = Builder { shapes: &self.shapes, nodes: BTreeMap::new() };
        Box::new(DynamicStructure::new(builder.node(shape)))
    }
}

/// A structure's schema with the kinds of its members.
struct Node {
    schema: &'static Schema,
    members: OnceLock<Vec<&'static Kind>>,
}

/// The type of a value.
enum Kind {
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    String,
    Enum(&'static [&'static str]),
    Timestamp,
    Blob,
    Document,
    Body,
    Structure(&'static Node),
    List(&'static Kind),
    Map(&'static Kind),
}

struct Builder<'a> {
    shapes: &'a Json,
    nodes: BTreeMap<String, &'static Node>,
}

/// The traits that a shape gives to the members that target it. Not `locationName`: a structure's is its name as a root.
const INHERITED: [&str; 7] =
    ["queryName", "flattened", "timestampFormat", "xmlNamespace", "xmlAttribute", "streaming", "sensitive"];

impl Builder<'_> {
    fn operation(&mut self, service: &'static ServiceSchema, json: &Json) -> DynamicOperation {
        let input = self.node(text(&json["input"], "shape"));
        let output = self.node(text(&json["output"], "shape"));
        let schema = Box::leak(Box::new(OperationSchema {
            name: text(json, "name"),
            service,
            method: text(&json["http"], "method"),
            uri: text(&json["http"], "requestUri"),
            status: json["http"]["responseCode"].as_u64().and_then(|code| u16::try_from(code).ok()).unwrap_or(200),
            input: input.schema,
            output: output.schema,
            input_xml_name: text(&json["input"], "locationName"),
            input_namespace: namespace(&json["input"]["xmlNamespace"]),
            output_unwrapped: json["outputUnwrapped"] == true,
            host_prefix: text(&json["endpoint"], "hostPrefix"),
            ..OperationSchema::NONE
        }));
        DynamicOperation { schema, input, output }
    }

    fn node(&mut self, shape: &str) -> &'static Node {
        if let Some(node) = self.nodes.get(shape) {
            return node;
        }
        let json = &self.shapes[shape];
        let required: Vec<&str> = json["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        let members = json["members"].as_object().into_iter().flatten().map(|(name, member)| {
            let mut description = self.member(name, member);
            if json["payload"] == name.as_str() {
                description = description.at(Location::Payload);
            }
            if required.contains(&name.as_str()) { description.required() } else { description }
        });
        let members: Vec<Member> = members.collect();
        let error = (json["exception"] == true).then(|| {
            let status = json["error"]["httpStatusCode"].as_u64().and_then(|code| u16::try_from(code).ok()).unwrap_or(0);
            let code = if json["error"]["code"].is_string() { text(&json["error"], "code") } else { leak(shape) };
            &*Box::leak(Box::new(ErrorSchema { code, status }))
        });
        let schema = Box::leak(Box::new(Schema {
            name: leak(if shape.is_empty() { "Unit" } else { shape }),
            members: members.leak(),
            xml_name: text(json, "locationName"),
            namespace: namespace(&json["xmlNamespace"]),
            error,
            union: json["union"] == true,
            sensitive: json["sensitive"] == true,
        }));
        let node: &'static Node = Box::leak(Box::new(Node { schema, members: OnceLock::new() }));
        self.nodes.insert(shape.to_owned(), node);
        let kinds = json["members"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(_, member)| self.kind(text(member, "shape"), &self.traits(member)));
        let kinds: Vec<&'static Kind> = kinds.collect::<Vec<_>>();
        let _ = node.members.set(kinds);
        node
    }

    fn traits(&self, member: &Json) -> Object<String, Json> {
        let shape = &self.shapes[text(member, "shape")];
        let inherited = INHERITED.iter().filter_map(|key| Some(((*key).to_owned(), shape.get(key)?.clone())));
        let own = member.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), value.clone()));
        inherited.chain(own).collect()
    }

    fn member(&self, name: &str, json: &Json) -> Member {
        let traits = Json::Object(self.traits(json));
        let target = self.target(text(json, "shape"), &traits);
        let mut member = field(leak(name), text(&traits, "locationName"), target);
        let is_map = matches!(target, Target::Map(_));
        member = match text(&traits, "location") {
            "header" => member.at(Location::Header),
            "headers" => member.at(Location::Headers),
            "querystring" if is_map => member.at(Location::QueryMap),
            "querystring" => member.at(Location::Query),
            "uri" => member.at(Location::Label),
            "statusCode" => member.at(Location::Status),
            _ => member,
        };
        member = match text(&traits, "timestampFormat") {
            "iso8601" => member.format(TimestampFormat::DateTime),
            "rfc822" => member.format(TimestampFormat::HttpDate),
            "unixTimestamp" => member.format(TimestampFormat::EpochSeconds),
            _ => member,
        };
        if let Some(namespace) = namespace(&traits["xmlNamespace"]) {
            member = member.xmlns(namespace);
        }
        if traits["queryName"].is_string() {
            member = member.query_name(text(&traits, "queryName"));
        }
        let flags = ["flattened", "xmlAttribute", "idempotencyToken", "hostLabel", "sensitive", "jsonvalue"];
        flags.into_iter().filter(|flag| traits[flag] == true).fold(member, |member, flag| match flag {
            "flattened" => member.flattened(),
            "xmlAttribute" => member.attribute(),
            "idempotencyToken" => member.idempotency_token(),
            "hostLabel" => member.host_label(),
            "sensitive" => member.sensitive(),
            _ => member.json_value(),
        })
    }

    fn target(&self, shape: &str, traits: &Json) -> Target {
        let json = &self.shapes[shape];
        match text(json, "type") {
            "boolean" => Target::Boolean,
            "integer" => Target::Integer,
            "long" => Target::Long,
            "float" => Target::Float,
            "double" => Target::Double,
            "timestamp" => Target::Timestamp,
            "document" => Target::Document,
            "blob" if traits["streaming"] == true => Target::Body,
            "blob" => Target::Blob,
            "structure" => Target::Structure,
            "list" => Target::List(Box::leak(Box::new(ItemSchema { item: self.member("member", &json["member"]) }))),
            "map" => Target::Map(Box::leak(Box::new(MapSchema {
                key: self.member("key", &json["key"]),
                value: self.member("value", &json["value"]),
            }))),
            _ if json["enum"].is_array() => Target::Enum,
            _ => Target::String,
        }
    }

    fn kind(&mut self, shape: &str, traits: &Object<String, Json>) -> &'static Kind {
        let json = &self.shapes[shape];
        let item = |end: &str| (text(&json[end], "shape"), self.traits(&json[end]));
        Box::leak(Box::new(match text(json, "type") {
            "boolean" => Kind::Boolean,
            "integer" => Kind::Integer,
            "long" => Kind::Long,
            "float" => Kind::Float,
            "double" => Kind::Double,
            "timestamp" => Kind::Timestamp,
            "document" => Kind::Document,
            "blob" if traits.get("streaming").is_some_and(|flag| flag == true) => Kind::Body,
            "blob" => Kind::Blob,
            "structure" => Kind::Structure(self.node(shape)),
            "list" => {
                let (target, traits) = item("member");
                Kind::List(self.kind(target, &traits))
            }
            "map" => {
                let (target, traits) = item("value");
                Kind::Map(self.kind(target, &traits))
            }
            _ => match json["enum"].as_array() {
                Some(values) => Kind::Enum(values.iter().filter_map(Json::as_str).map(leak).collect::<Vec<_>>().leak()),
                None => Kind::String,
            },
        }))
    }
}

fn leak(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn text(json: &Json, key: &str) -> &'static str {
    json[key].as_str().map_or("", leak)
}

fn namespace(json: &Json) -> Option<&'static Namespace> {
    let uri = json.as_str().or_else(|| json["uri"].as_str())?;
    Some(Box::leak(Box::new(Namespace { uri: leak(uri), prefix: text(json, "prefix") })))
}

/// A structure made at run time.
#[derive(Clone)]
pub struct DynamicStructure {
    node: &'static Node,
    fields: Vec<DynamicField>,
}

impl DynamicStructure {
    fn new(node: &'static Node) -> Self {
        let fields = node.members.get().into_iter().flatten().map(|kind| DynamicField::new(kind)).collect();
        Self { node, fields }
    }
}

impl fmt::Debug for DynamicStructure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pileus_shape::debug(self, f)
    }
}

impl Structure for DynamicStructure {
    fn schema(&self) -> &'static Schema {
        self.node.schema
    }

    fn encode<'a>(&'a self, to: &mut dyn Writer<'a>) {
        for (index, field) in self.fields.iter().enumerate() {
            to.member(index, field);
        }
    }

    fn decode(&mut self, member: usize, from: &mut dyn Reader) -> Result<()> {
        match self.fields.get_mut(member) {
            Some(field) => from.member(field),
            None => from.unknown(),
        }
    }
}

/// A member, an item of a list or a value of a map.
#[derive(Clone)]
enum DynamicField {
    Boolean(Option<bool>),
    Integer(Option<i32>),
    Long(Option<i64>),
    Float(Option<f32>),
    Double(Option<f64>),
    String(Option<String>),
    Enum(DynamicEnum),
    Timestamp(Option<Timestamp>),
    Blob(Option<Blob>),
    Document(Option<Document>),
    Body(Option<Body>),
    Structure(DynamicNested),
    List(DynamicList),
    Map(DynamicMap),
}

#[derive(Clone)]
struct DynamicEnum {
    known: &'static [&'static str],
    value: Option<String>,
}

#[derive(Clone)]
struct DynamicNested {
    node: &'static Node,
    value: Option<DynamicStructure>,
}

#[derive(Clone)]
struct DynamicList {
    item: &'static Kind,
    items: Option<Vec<DynamicField>>,
}

#[derive(Clone)]
struct DynamicMap {
    value: &'static Kind,
    entries: Option<BTreeMap<String, DynamicField>>,
}

impl DynamicField {
    fn new(kind: &'static Kind) -> Self {
        match kind {
            Kind::Boolean => Self::Boolean(None),
            Kind::Integer => Self::Integer(None),
            Kind::Long => Self::Long(None),
            Kind::Float => Self::Float(None),
            Kind::Double => Self::Double(None),
            Kind::String => Self::String(None),
            Kind::Enum(known) => Self::Enum(DynamicEnum { known, value: None }),
            Kind::Timestamp => Self::Timestamp(None),
            Kind::Blob => Self::Blob(None),
            Kind::Document => Self::Document(None),
            Kind::Body => Self::Body(None),
            Kind::Structure(node) => Self::Structure(DynamicNested { node, value: None }),
            Kind::List(item) => Self::List(DynamicList { item, items: None }),
            Kind::Map(value) => Self::Map(DynamicMap { value, entries: None }),
        }
    }
}

impl Field for DynamicField {
    fn get(&self) -> Option<Value<'_>> {
        match self {
            Self::Boolean(value) => value.map(Value::Boolean),
            Self::Integer(value) => value.map(Value::Integer),
            Self::Long(value) => value.map(Value::Long),
            Self::Float(value) => value.map(Value::Float),
            Self::Double(value) => value.map(Value::Double),
            Self::String(value) => value.as_deref().map(Value::String),
            Self::Enum(slot) => slot.value.as_deref().map(Value::String),
            Self::Timestamp(value) => value.map(Value::Timestamp),
            Self::Blob(value) => value.as_ref().map(Value::Blob),
            Self::Document(value) => value.as_ref().map(Value::Document),
            Self::Body(value) => value.as_ref().map(Value::Body),
            Self::Structure(slot) => slot.value.as_ref().map(|value| Value::Structure(value)),
            Self::List(list) => list.items.is_some().then_some(Value::List(list)),
            Self::Map(map) => map.entries.is_some().then_some(Value::Map(map)),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        match self {
            Self::Boolean(value) => Slot::Boolean(value),
            Self::Integer(value) => Slot::Integer(value),
            Self::Long(value) => Slot::Long(value),
            Self::Float(value) => Slot::Float(value),
            Self::Double(value) => Slot::Double(value),
            Self::String(value) => Slot::String(value),
            Self::Enum(slot) => Slot::Enum(slot),
            Self::Timestamp(value) => Slot::Timestamp(value),
            Self::Blob(value) => Slot::Blob(value),
            Self::Document(value) => Slot::Document(value),
            Self::Body(value) => Slot::Body(value),
            Self::Structure(slot) => Slot::Structure(slot),
            Self::List(list) => Slot::List(list),
            Self::Map(map) => Slot::Map(map),
        }
    }

    fn clear(&mut self) {
        match self {
            Self::Boolean(value) => *value = None,
            Self::Integer(value) => *value = None,
            Self::Long(value) => *value = None,
            Self::Float(value) => *value = None,
            Self::Double(value) => *value = None,
            Self::String(value) => *value = None,
            Self::Enum(slot) => slot.value = None,
            Self::Timestamp(value) => *value = None,
            Self::Blob(value) => *value = None,
            Self::Document(value) => *value = None,
            Self::Body(value) => *value = None,
            Self::Structure(slot) => slot.value = None,
            Self::List(list) => list.items = None,
            Self::Map(map) => map.entries = None,
        }
    }
}

impl EnumSlot for DynamicEnum {
    fn set(&mut self, text: String) {
        self.value = Some(text);
    }
    fn known(&self) -> &'static [&'static str] {
        self.known
    }
}

impl StructureSlot for DynamicNested {
    fn insert(&mut self) -> &mut dyn Structure {
        self.value.get_or_insert_with(|| DynamicStructure::new(self.node))
    }
}

impl List for DynamicList {
    fn len(&self) -> usize {
        self.items.as_ref().map_or(0, Vec::len)
    }
    fn get(&self, index: usize) -> Option<Value<'_>> {
        self.items.as_ref()?.get(index)?.get()
    }
}

impl ListSlot for DynamicList {
    fn start(&mut self) {
        self.items.get_or_insert_with(Vec::new);
    }
    fn push(&mut self, read: &mut dyn FnMut(&mut dyn Field) -> Result<()>) -> Result<()> {
        let items = self.items.get_or_insert_with(Vec::new);
        let mut item = DynamicField::new(self.item);
        read(&mut item).map_err(|e| e.in_item(items.len()))?;
        if item.get().is_some() {
            items.push(item);
        }
        Ok(())
    }
}

impl Map for DynamicMap {
    fn len(&self) -> usize {
        self.entries.as_ref().map_or(0, BTreeMap::len)
    }
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, Value<'_>)> + '_> {
        let entries = self.entries.iter().flatten();
        Box::new(entries.filter_map(|(key, value)| Some((key.as_str(), value.get()?))))
    }
}

impl MapSlot for DynamicMap {
    fn start(&mut self) {
        self.entries.get_or_insert_with(BTreeMap::new);
    }
    fn insert(&mut self, key: String, read: &mut dyn FnMut(&mut dyn Field) -> Result<()>) -> Result<()> {
        let entries = self.entries.get_or_insert_with(BTreeMap::new);
        let mut value = DynamicField::new(self.value);
        read(&mut value).map_err(|e| e.in_item(&key))?;
        if value.get().is_some() {
            entries.insert(key, value);
        }
        Ok(())
    }
}

/// Fills a structure from the parameters of a test case: timestamps are seconds since 1970, blobs are plain text, floats that
/// JSON lacks are text. `null` leaves a member absent.
///
/// # Panics
/// When a parameter is not of its member's type.
pub fn fill(into: &mut dyn Structure, params: &Json) {
    for (name, json) in params.as_object().into_iter().flatten() {
        let filled = pileus_shape::update(into, name, |field| fill_field(field, json));
        assert!(filled.is_ok(), "{} has no member {name}", into.schema().name);
    }
}

fn fill_field(field: &mut dyn Field, json: &Json) {
    if json.is_null() {
        return;
    }
    let string = || json.as_str().unwrap_or_else(|| panic!("{json} is not text")).to_owned();
    let number = || match json.as_str() {
        Some(text) => text.parse().unwrap_or_else(|_| panic!("{json} is not a number")),
        None => json.as_f64().unwrap_or_else(|| panic!("{json} is not a number")),
    };
    match field.slot() {
        Slot::Boolean(slot) => *slot = Some(json.as_bool().unwrap_or_else(|| panic!("{json} is not a boolean"))),
        Slot::Integer(slot) => *slot = json.as_i64().and_then(|value| value.try_into().ok()),
        Slot::Long(slot) => *slot = json.as_i64(),
        Slot::Float(slot) => *slot = Some(number() as f32),
        Slot::Double(slot) => *slot = Some(number()),
        Slot::String(slot) => *slot = Some(string()),
        Slot::Enum(slot) => slot.set(string()),
        Slot::Timestamp(slot) => *slot = Timestamp::parse(&json.to_string(), TimestampFormat::EpochSeconds).ok(),
        Slot::Blob(slot) => *slot = Some(string().into_bytes().into()),
        Slot::Body(slot) => *slot = Some(string().into_bytes().into()),
        Slot::Document(slot) => *slot = Some(Document::Null),
        Slot::Structure(slot) => fill(slot.insert(), json),
        Slot::List(slot) => {
            slot.start();
            for item in json.as_array().into_iter().flatten() {
                push(slot, item);
            }
        }
        Slot::Map(slot) => {
            slot.start();
            for (key, value) in json.as_object().into_iter().flatten() {
                let inserted = slot.insert(key.clone(), &mut |field| {
                    fill_field(field, value);
                    Ok(())
                });
                assert!(inserted.is_ok());
            }
        }
    }
}

fn push(slot: &mut dyn ListSlot, item: &Json) {
    let pushed = slot.push(&mut |field| {
        fill_field(field, item);
        Ok(())
    });
    assert!(pushed.is_ok());
}

mod smithy {
    use super::{Json, Object, json};

    /// Smithy's JSON AST in botocore's form.
    pub(super) fn translate(ast: &Json) -> Json {
        let shapes = ast["shapes"].as_object().expect("an AST has shapes");
        let service = shapes.values().find(|shape| shape["type"] == "service").expect("an AST has a service");
        let traits = &service["traits"];
        let protocol = if traits.get("aws.protocols#ec2Query").is_some() { "ec2" } else { "rest-xml" };
        let mut translated = Object::new();
        for (name, kind) in PRELUDE {
            translated.insert((*name).to_owned(), json!({ "type": kind }));
        }
        let mut operations = Object::new();
        for (id, shape) in shapes {
            match shape["type"].as_str() {
                Some("operation") => {
                    operations.insert(name(id), operation(id, shape));
                }
                Some("service" | "resource") | None => {}
                Some(_) => {
                    translated.insert(name(id), self::shape(shapes, shape));
                }
            }
        }
        json!({
            "metadata": {
                "serviceId": traits["aws.api#service"]["sdkId"],
                "apiVersion": service["version"],
                "protocol": protocol,
                "xmlNamespace": traits["smithy.api#xmlNamespace"]["uri"],
            },
            "operations": operations,
            "shapes": translated,
        })
    }

    const PRELUDE: &[(&str, &str)] = &[
        ("String", "string"),
        ("Boolean", "boolean"),
        ("PrimitiveBoolean", "boolean"),
        ("Byte", "integer"),
        ("Short", "integer"),
        ("Integer", "integer"),
        ("PrimitiveInteger", "integer"),
        ("Long", "long"),
        ("Float", "float"),
        ("Double", "double"),
        ("Timestamp", "timestamp"),
        ("Blob", "blob"),
        ("Document", "document"),
        ("Unit", "structure"),
    ];

    fn name(id: &str) -> String {
        id.split_once('#').map_or(id, |(_, name)| name).to_owned()
    }

    fn operation(id: &str, operation: &Json) -> Json {
        let target = |end: &str| operation[end]["target"].as_str().unwrap_or("smithy.api#Unit");
        let http = &operation["traits"]["smithy.api#http"];
        let or = |json: &Json, default: Json| if json.is_null() { default } else { json.clone() };
        json!({
            "name": name(id),
            "http": {
                "method": or(&http["method"], json!("POST")),
                "requestUri": or(&http["uri"], json!("/")),
                "responseCode": or(&http["code"], json!(200)),
            },
            "input": { "shape": name(target("input")) },
            "output": { "shape": name(target("output")) },
            "endpoint": { "hostPrefix": operation["traits"]["smithy.api#endpoint"]["hostPrefix"] },
            "outputUnwrapped": operation["traits"].get("aws.customizations#s3UnwrappedXmlOutput").is_some(),
        })
    }

    fn shape(shapes: &Object<String, Json>, shape: &Json) -> Json {
        let mut out = Object::new();
        for mixin in mixins(shapes, shape) {
            out.extend(traits(&mixin["traits"]));
        }
        out.extend(traits(&shape["traits"]));
        let kind = match shape["type"].as_str().unwrap_or_default() {
            "byte" | "short" | "intEnum" => "integer",
            "enum" => {
                let values = shape["members"].as_object().into_iter().flatten();
                let value = |(name, member): (&String, &Json)| match &member["traits"]["smithy.api#enumValue"] {
                    Json::Null => json!(name),
                    value => value.clone(),
                };
                out.insert("enum".to_owned(), values.map(value).collect());
                "string"
            }
            "set" => "list",
            "union" => {
                out.insert("union".to_owned(), json!(true));
                "structure"
            }
            kind => kind,
        };
        out.insert("type".to_owned(), json!(kind));
        for end in ["member", "key", "value"] {
            if shape.get(end).is_some() {
                out.insert(end.to_owned(), member("", &shape[end]));
            }
        }
        if kind == "structure" {
            let mut members = Object::new();
            let mut required = Vec::new();
            for (name, json) in all_members(shapes, shape) {
                if json["traits"].get("smithy.api#httpPayload").is_some() {
                    out.insert("payload".to_owned(), json!(name));
                }
                if json["traits"].get("smithy.api#required").is_some() {
                    required.push(json!(name));
                }
                let translated = member(&name, &json);
                members.insert(name, translated);
            }
            out.insert("members".to_owned(), Json::Object(members));
            out.insert("required".to_owned(), Json::Array(required));
        }
        Json::Object(out)
    }

    fn mixins<'a>(shapes: &'a Object<String, Json>, shape: &'a Json) -> impl Iterator<Item = &'a Json> {
        shape["mixins"].as_array().into_iter().flatten().filter_map(|mixin| shapes.get(mixin["target"].as_str()?))
    }

    /// The members, those of mixins first.
    fn all_members(shapes: &Object<String, Json>, shape: &Json) -> Vec<(String, Json)> {
        let mut all: Vec<(String, Json)> = mixins(shapes, shape).flat_map(|mixin| all_members(shapes, mixin)).collect();
        all.extend(shape["members"].as_object().into_iter().flatten().map(|(name, member)| (name.clone(), member.clone())));
        all
    }

    fn member(name_of_member: &str, member: &Json) -> Json {
        let mut out = traits(&member["traits"]);
        out.insert("shape".to_owned(), json!(name(member["target"].as_str().unwrap_or_default())));
        let locations = [
            ("smithy.api#httpHeader", "header"),
            ("smithy.api#httpPrefixHeaders", "headers"),
            ("smithy.api#httpQuery", "querystring"),
            ("smithy.api#httpQueryParams", "querystring"),
            ("smithy.api#httpLabel", "uri"),
            ("smithy.api#httpResponseCode", "statusCode"),
        ];
        for (key, location) in locations {
            let Some(value) = member["traits"].get(key) else { continue };
            out.insert("location".to_owned(), json!(location));
            out.insert("locationName".to_owned(), json!(value.as_str().unwrap_or(name_of_member)));
        }
        Json::Object(out)
    }

    fn traits(traits: &Json) -> Object<String, Json> {
        let mut out = Object::new();
        let copied = [
            ("smithy.api#xmlName", "locationName"),
            ("smithy.api#xmlNamespace", "xmlNamespace"),
            ("aws.protocols#ec2QueryName", "queryName"),
        ];
        for (key, name) in copied {
            if let Some(value) = traits.get(key) {
                out.insert(name.to_owned(), value.clone());
            }
        }
        let flags = [
            ("smithy.api#xmlFlattened", "flattened"),
            ("smithy.api#xmlAttribute", "xmlAttribute"),
            ("smithy.api#streaming", "streaming"),
            ("smithy.api#idempotencyToken", "idempotencyToken"),
            ("smithy.api#hostLabel", "hostLabel"),
            ("smithy.api#sensitive", "sensitive"),
            ("smithy.api#error", "exception"),
        ];
        for (key, name) in flags {
            if traits.get(key).is_some() {
                out.insert(name.to_owned(), json!(true));
            }
        }
        match traits["smithy.api#timestampFormat"].as_str() {
            Some("date-time") => out.insert("timestampFormat".to_owned(), json!("iso8601")),
            Some("http-date") => out.insert("timestampFormat".to_owned(), json!("rfc822")),
            Some("epoch-seconds") => out.insert("timestampFormat".to_owned(), json!("unixTimestamp")),
            _ => None,
        };
        out
    }
}
