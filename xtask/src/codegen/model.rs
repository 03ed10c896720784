//! Reads a service's model: botocore's `service-2.json`, `paginators-1.json` and `waiters-2.json`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde_json::{Map, Value};

use super::names;
use crate::Result;

type Object = Map<String, Value>;

pub struct Model {
    pub id: String,
    pub endpoint_prefix: String,
    pub signing_name: String,
    pub version: String,
    pub protocol: &'static str,
    pub xml_namespace: String,
    pub target_prefix: String,
    pub reference: &'static str,
    pub operations: Vec<Operation>,
    /// Structures that are nested in others, by name.
    pub structures: BTreeMap<String, Structure>,
    pub enums: BTreeMap<String, Vec<String>>,
    pub waiters: Vec<(String, Value)>,
    shapes: Object,
}

pub struct Operation {
    pub name: String,
    pub input: Structure,
    /// `None` when the operation answers nothing.
    pub output: Option<Structure>,
    /// The model's own traits of the operation.
    pub json: Object,
    pub paginator: Option<Value>,
}

#[derive(Clone)]
pub struct Structure {
    /// The model's name.
    pub shape: String,
    /// The Rust name.
    pub name: String,
    pub members: Vec<Member>,
    /// The structure's own traits.
    pub json: Object,
    /// Whether requests hold it, and whether answers do.
    pub in_input: bool,
    pub in_output: bool,
}

#[derive(Clone)]
pub struct Member {
    pub name: String,
    pub shape: String,
    /// The traits of its shape, overlaid by its own: what decides how it travels.
    pub traits: Object,
    pub required: bool,
    pub payload: bool,
    /// Whether the structure holds itself through this member without a list between.
    pub recursive: bool,
}

/// A type as Rust has it.
pub enum Kind {
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    String,
    Enum(String),
    Timestamp,
    Blob,
    Body,
    Structure { name: String, boxed: bool },
    List { shape: String },
    Map { shape: String },
}

/// The traits that a shape gives to the members that target it. (Not `locationName`: that names it as a document's root.)
const INHERITED: &[&str] = &[
    "queryName",
    "flattened",
    "timestampFormat",
    "xmlNamespace",
    "xmlAttribute",
    "streaming",
    "eventstream",
    "sensitive",
    "jsonvalue",
];

impl Model {
    pub fn read(folder: &Path, patch: &Path, reference: &'static str) -> Result<Self> {
        let mut service = json(&folder.join("service-2.json"))?;
        if patch.exists() {
            merge(&mut service, &json(patch)?);
        }
        let metadata = service["metadata"].as_object().ok_or("model without metadata")?;
        let shapes = service["shapes"].as_object().ok_or("model without shapes")?.clone();
        let text = |key: &str| metadata.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let paginators = json(&folder.join("paginators-1.json")).unwrap_or_default();
        let waiters = json(&folder.join("waiters-2.json")).unwrap_or_default();
        let mut model = Self {
            id: text("serviceId"),
            endpoint_prefix: text("endpointPrefix"),
            signing_name: metadata
                .get("signingName")
                .and_then(Value::as_str)
                .map_or_else(|| text("endpointPrefix"), str::to_owned),
            version: text("apiVersion"),
            protocol: protocol(&text("protocol"), &text("jsonVersion"))?,
            xml_namespace: namespace_uri(metadata.get("xmlNamespace")),
            target_prefix: text("targetPrefix"),
            reference,
            operations: Vec::new(),
            structures: BTreeMap::new(),
            enums: BTreeMap::new(),
            waiters: waiters["waiters"]
                .as_object()
                .map(|all| all.iter().map(|(k, v)| (k.clone(), v.clone())).collect())
                .unwrap_or_default(),
            shapes,
        };
        model.waiters.sort_by(|a, b| a.0.cmp(&b.0));
        let operations = service["operations"].as_object().ok_or("model without operations")?;
        let root = |operation: &Value, end: &str| operation[end]["shape"].as_str().map(str::to_owned);
        let in_input = model.reach(operations.values().filter_map(|op| root(op, "input")));
        let in_output = model.reach(operations.values().filter_map(|op| root(op, "output")));
        let nested = model.nested_structures();
        for (name, operation) in operations {
            let json = operation.as_object().ok_or("operation is not an object")?.clone();
            let end = |end: &str, suffix: &str| {
                root(operation, end).map(|shape| {
                    let mut structure = model.structure(&shape, format!("{}{suffix}", names::type_name(name, &model.id)));
                    (structure.in_input, structure.in_output) = (end == "input", end == "output");
                    structure
                })
            };
            let nothing = Structure {
                shape: format!("{name}Request"),
                name: format!("{}Input", names::type_name(name, &model.id)),
                members: Vec::new(),
                json: Object::new(),
                in_input: true,
                in_output: false,
            };
            let input = end("input", "Input").unwrap_or(nothing);
            let output = end("output", "Output").filter(|output| !output.members.is_empty());
            let paginator = paginators["pagination"].get(name).cloned();
            model.operations.push(Operation { name: name.clone(), input, output, json, paginator });
        }
        model.operations.sort_by(|a, b| a.name.cmp(&b.name));
        for (shape, json) in &model.shapes {
            match json["type"].as_str() {
                Some("structure")
                    if nested.contains(shape) || (json.get("exception").is_some() || json.get("event").is_some()) =>
                {
                    let mut structure = model.structure(shape, names::type_name(shape, &model.id));
                    structure.in_input = in_input.contains(shape);
                    structure.in_output = in_output.contains(shape) || !structure.in_input;
                    model.structures.insert(shape.clone(), structure);
                }
                Some("string") if json.get("enum").is_some() => {
                    let values =
                        json["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
                    model.enums.insert(names::type_name(shape, &model.id), values);
                }
                _ => {}
            }
        }
        Ok(model)
    }

    /// What Rust type the member has.
    pub fn kind(&self, member: &Member) -> Kind {
        if is_set(&member.traits, "streaming") || is_set(&member.traits, "eventstream") {
            return Kind::Body;
        }
        let json = &self.shapes[&member.shape];
        match json["type"].as_str().unwrap_or_default() {
            "boolean" => Kind::Boolean,
            "integer" | "short" | "byte" => Kind::Integer,
            "long" => Kind::Long,
            "float" => Kind::Float,
            "double" => Kind::Double,
            "timestamp" => Kind::Timestamp,
            "blob" => Kind::Blob,
            "structure" => Kind::Structure { name: names::type_name(&member.shape, &self.id), boxed: member.recursive },
            "list" => Kind::List { shape: member.shape.clone() },
            "map" => Kind::Map { shape: member.shape.clone() },
            _ if json.get("enum").is_some() => Kind::Enum(names::type_name(&member.shape, &self.id)),
            _ => Kind::String,
        }
    }

    /// The item of a list, or the key or value of a map, as a member: `end` is `member`, `key` or `value`.
    pub fn item(&self, shape: &str, end: &str) -> Member {
        self.member(end, &self.shapes[shape][end])
    }

    /// The list and map shapes, by name.
    pub fn collections(&self) -> impl Iterator<Item = (&String, bool)> {
        let kind = |json: &Value| {
            json["type"].as_str().map(|kind| kind == "map").filter(|_| matches!(json["type"].as_str(), Some("list" | "map")))
        };
        self.shapes.iter().filter_map(move |(name, json)| kind(json).map(|is_map| (name, is_map)))
    }

    fn member(&self, name: &str, json: &Value) -> Member {
        let shape = json["shape"].as_str().unwrap_or_default().to_owned();
        let mut traits = Object::new();
        for key in INHERITED {
            if let Some(value) = self.shapes.get(&shape).and_then(|shape| shape.get(*key)) {
                traits.insert((*key).to_owned(), value.clone());
            }
        }
        traits.extend(json.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())));
        Member { name: name.to_owned(), shape, traits, required: false, payload: false, recursive: false }
    }

    fn structure(&self, shape: &str, name: String) -> Structure {
        let json = self.shapes[shape].as_object().cloned().unwrap_or_default();
        let required: BTreeSet<&str> =
            json.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let payload = json.get("payload").and_then(Value::as_str);
        let members = json.get("members").and_then(Value::as_object).into_iter().flatten().map(|(member_name, member_json)| {
            let mut member = self.member(member_name, member_json);
            member.required = required.contains(member_name.as_str());
            member.payload = payload == Some(member_name);
            member.recursive = self.holds(&member.shape, shape, &mut BTreeSet::new());
            member
        });
        let members = members.collect();
        Structure { shape: shape.to_owned(), name, members, json, in_input: false, in_output: false }
    }

    /// Whether `from` holds `wanted` in itself, without a list or map between.
    fn holds(&self, from: &str, wanted: &str, seen: &mut BTreeSet<String>) -> bool {
        if self.shapes[from]["type"] != "structure" || !seen.insert(from.to_owned()) {
            return false;
        }
        let members = self.shapes[from]["members"].as_object();
        from == wanted
            || members.into_iter().flatten().any(|(_, m)| self.holds(m["shape"].as_str().unwrap_or_default(), wanted, seen))
    }

    fn targets(&self, shape: &str) -> impl Iterator<Item = &str> {
        let json = &self.shapes[shape];
        let members = json["members"].as_object().into_iter().flatten().map(|(_, member)| member);
        members
            .chain(["member", "key", "value"].iter().filter_map(|end| json.get(*end)))
            .filter_map(|member| member["shape"].as_str())
    }

    fn reach(&self, roots: impl Iterator<Item = String>) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut next: Vec<String> = roots.collect();
        while let Some(shape) = next.pop() {
            next.extend(self.targets(&shape).filter(|target| !seen.contains(*target)).map(str::to_owned));
            seen.insert(shape);
        }
        seen
    }

    /// The structures that some member or item targets.
    fn nested_structures(&self) -> BTreeSet<String> {
        let targets = self.shapes.keys().flat_map(|shape| self.targets(shape));
        targets.filter(|target| self.shapes[*target]["type"] == "structure").map(str::to_owned).collect()
    }
}

/// Whether the trait is there and true.
pub fn is_set(traits: &Object, key: &str) -> bool {
    traits.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// The text of a trait, or "".
pub fn text<'a>(traits: &'a Object, key: &str) -> &'a str {
    traits.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Puts what `patch` says over `into`, object by object; what it does not mention stays.
fn merge(into: &mut Value, patch: &Value) {
    match (into, patch) {
        (Value::Object(into), Value::Object(patch)) => {
            for (key, value) in patch {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, patch) => *into = patch.clone(),
    }
}

fn namespace_uri(json: Option<&Value>) -> String {
    json.and_then(|value| value.as_str().or_else(|| value["uri"].as_str())).unwrap_or_default().to_owned()
}

fn protocol(name: &str, json_version: &str) -> Result<&'static str> {
    match (name, json_version) {
        ("ec2", _) => Ok("Ec2Query"),
        ("query", _) => Ok("AwsQuery"),
        ("json", "1.0") => Ok("AwsJson10"),
        ("json", _) => Ok("AwsJson11"),
        ("rest-xml", _) => Ok("RestXml"),
        ("rest-json", _) => Ok("RestJson"),
        ("smithy-rpc-v2-cbor", _) => Ok("RpcV2Cbor"),
        _ => Err(format!("unknown protocol {name}")),
    }
}

fn json(path: &Path) -> Result<Value> {
    let bytes = fs::read(path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
    serde_json::from_slice(&bytes).map_err(|e| format!("{}: {e}", path.display()))
}
