//! Writes `structures_*.rs`: the structures that others hold, with their getters and setters.

use super::{
    Files, HEADER,
    model::{Kind, Member, Model, Structure, is_set, text},
    names, schemas,
    text::{block, files, packed},
};

pub fn write(model: &Model, out: &mut Files) {
    let mut pieces: Vec<(String, String)> = Vec::new();
    for structure in model.structures.values() {
        let mut text = definition(model, structure);
        let mut methods = String::new();
        for member in &structure.members {
            if structure.in_output {
                methods.push_str(&getter(model, member));
            }
            if structure.in_input {
                let (bound, value) = setter(model, member);
                let field = names::field_name(&member.name);
                let name = names::snake(&member.name);
                methods.push_str(&format!(
                    "    pub fn with_{name}(mut self, v: {bound}) -> Self {{ self.{field} = {value}; self }}\n"
                ));
            }
        }
        if !methods.is_empty() {
            text.push_str(&format!("impl {} {{\n{methods}}}\n", structure.name));
        }
        pieces.push((structure.name.clone(), text + "\n"));
    }
    pieces.sort();
    let header = format!("{HEADER}use pileus_shape::prelude::*;\n\nuse super::{{enums::*, schemas::*, *}};\n\n");
    let mut written = files("structures", &header, &pieces, 4_500);
    add_impls(&mut written);
    out.extend(written);
}

/// Ends each file with the impls that every structure defined in it has.
pub fn add_impls(files: &mut [(String, String)]) {
    for (_, text) in files {
        let names = text.lines().filter_map(|line| line.strip_prefix("pub struct ")?.split([' ', ';']).next());
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        names.sort();
        text.push_str(&format!("shape_impls! {{\n{}}}\n", packed(4, &names, ",")));
    }
}

/// The struct and its `Shape`.
pub fn definition(model: &Model, structure: &Structure) -> String {
    let name = &structure.name;
    let fields: Vec<(String, String)> =
        structure.members.iter().map(|member| (names::field_name(&member.name), rust_type(model, &model.kind(member)))).collect();
    let each =
        |f: &dyn Fn(usize, &str) -> String| fields.iter().enumerate().map(|(at, (field, _))| f(at, field)).collect::<Vec<_>>();
    let declared: Vec<String> = fields.iter().map(|(field, rust)| format!("pub {field}: Option<{rust}>")).collect();
    let mut out = String::new();
    out.push_str(&block(0, &format!("pub struct {name} {{"), &declared, ",", "}"));
    out.push_str(&format!("impl Shape for {name} {{\n"));
    let members: Vec<String> = structure.members.iter().map(|member| schemas::member(model, member)).collect();
    let open = format!("const SCHEMA: &'static Schema = &Schema {{ name: {:?}, members: &[", structure.shape);
    out.push_str(&block(4, &open, &members, ",", &format!("], {}..Schema::NONE }};", traits(structure))));
    out.push_str(&block(4, "members! {", &each(&|_, field| field.to_owned()), ",", "}"));
    out + "}\n"
}

fn traits(structure: &Structure) -> String {
    let json = &structure.json;
    let mut out = String::new();
    let xml_name = text(json, "locationName");
    if !xml_name.is_empty() {
        out.push_str(&format!("xml_name: {xml_name:?}, "));
    }
    if let Some(namespace) = json.get("xmlNamespace") {
        out.push_str(&format!("namespace: Some(&{}), ", schemas::namespace(namespace)));
    }
    if is_set(json, "exception") {
        let error = json.get("error");
        let code = error.and_then(|error| error["code"].as_str()).unwrap_or(&structure.shape);
        let status = error.and_then(|error| error["httpStatusCode"].as_u64()).unwrap_or(0);
        out.push_str(&format!("error: Some(&ErrorSchema {{ code: {code:?}, status: {status} }}), "));
    }
    for flag in ["union", "sensitive"] {
        if is_set(json, flag) {
            out.push_str(&format!("{flag}: true, "));
        }
    }
    out
}

/// The Rust type of a kind, without its `Option`.
pub fn rust_type(model: &Model, kind: &Kind) -> String {
    match kind {
        Kind::Boolean => "bool".to_owned(),
        Kind::Integer => "i32".to_owned(),
        Kind::Long => "i64".to_owned(),
        Kind::Float => "f32".to_owned(),
        Kind::Double => "f64".to_owned(),
        Kind::String => "String".to_owned(),
        Kind::Enum(name) => name.clone(),
        Kind::Timestamp => "Timestamp".to_owned(),
        Kind::Blob => "Blob".to_owned(),
        Kind::Body => "Body".to_owned(),
        Kind::Structure { name, boxed: false } => name.clone(),
        Kind::Structure { name, boxed: true } => format!("Boxed<{name}>"),
        Kind::List { shape } => format!("Vec<{}>", item_type(model, shape, "member")),
        Kind::Map { shape } => format!("BTreeMap<String, {}>", item_type(model, shape, "value")),
    }
}

fn item_type(model: &Model, shape: &str, end: &str) -> String {
    rust_type(model, &model.kind(&model.item(shape, end)))
}

/// The getter of a member: its value, or the empty one.
pub fn getter(model: &Model, member: &Member) -> String {
    let field = names::field_name(&member.name);
    let kind = model.kind(member);
    let rust = rust_type(model, &kind);
    let (result, body) = match &kind {
        Kind::Boolean | Kind::Integer | Kind::Long | Kind::Float | Kind::Double => {
            (rust, format!("self.{field}.unwrap_or_default()"))
        }
        Kind::String => ("&str".to_owned(), format!("text(&self.{field})")),
        Kind::Enum(_) => (format!("&{rust}"), format!("choice(&self.{field})")),
        Kind::Timestamp => (rust, format!("moment(&self.{field})")),
        Kind::Blob => ("&[u8]".to_owned(), format!("octets(&self.{field})")),
        Kind::Body => {
            let name = names::snake(&member.name);
            return format!("    #[inline] pub fn into_{name}(self) -> Body {{ self.{field}.unwrap_or_default() }}\n");
        }
        Kind::Structure { name, boxed: true } => (format!("&{name}"), format!("boxed(&self.{field})")),
        Kind::Structure { name, .. } => (format!("&{name}"), format!("nested(&self.{field})")),
        Kind::List { shape } => (format!("&[{}]", item_type(model, shape, "member")), format!("items(&self.{field})")),
        Kind::Map { .. } => (format!("&{rust}"), format!("entries(&self.{field})")),
    };
    format!("    #[inline] pub fn {field}(&self) -> {result} {{ {body} }}\n")
}

/// What a setter of the member takes, and what it stores.
pub fn setter(model: &Model, member: &Member) -> (String, String) {
    let kind = model.kind(member);
    match &kind {
        Kind::List { shape } => {
            (format!("impl IntoIterator<Item = impl Into<{}>>", item_type(model, shape, "member")), "list(v)".to_owned())
        }
        Kind::Map { shape } => (
            format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{}>)>", item_type(model, shape, "value")),
            "map(v)".to_owned(),
        ),
        _ => (format!("impl Into<{}>", rust_type(model, &kind)), "Some(v.into())".to_owned()),
    }
}
