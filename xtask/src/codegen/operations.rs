//! Writes `operations_*.rs` (each operation's input and output, and how it travels), `calls_*.rs` (the setters of its call) and
//! `table.rs`.

use serde_json::Value;

use super::{
    Files, HEADER,
    model::{Kind, Model, Operation, is_set, text},
    names, schemas, structures,
    text::{block, files, packed},
};

pub fn write(model: &Model, out: &mut Files) {
    let mut pieces: Vec<(String, String)> = Vec::new();
    let mut calls: Vec<(String, String)> = Vec::new();
    for operation in &model.operations {
        pieces.push((operation.name.clone(), piece(model, operation)));
        calls.push((operation.name.clone(), setters(model, operation)));
    }
    let header = format!("{HEADER}use pileus_shape::prelude::*;\n\nuse super::{{enums::*, schemas::*, *}};\n\n");
    let mut written = files("operations", &header, &pieces, 4_500);
    structures::add_impls(&mut written);
    out.extend(written);
    let header = format!("{HEADER}use pileus_shape::prelude::*;\n\nuse super::{{enums::*, *}};\nuse crate::Call;\n\n");
    out.extend(files("calls", &header, &calls, 4_500));

    let rows: Vec<String> =
        model.operations.iter().map(|operation| format!("OperationEntry::of::<{}>()", operation.input.name)).collect();
    let table = format!(
        "{HEADER}use pileus_shape::prelude::*;\n\nuse super::*;\n\n/// Every operation of the service.\npub const OPERATIONS: &[OperationEntry] = &[\n{}];\n",
        packed(4, &rows, ",")
    );
    out.insert("table.rs".to_owned(), table);
}

fn piece(model: &Model, operation: &Operation) -> String {
    let input = &operation.input.name;
    let mut out = structures::definition(model, &operation.input);
    let output = operation.output.as_ref().map_or("()", |output| output.name.as_str());
    out.push_str(&format!("impl Operation for {input} {{\n    type Output = {output};\n"));
    out.push_str(&format!("{}}}\n", schema(operation)));
    if let Some(items) = paginated(model, operation) {
        out.push_str(&items);
    }
    if let Some(output) = &operation.output {
        out.push_str(&structures::definition(model, output));
        let getters: String = output.members.iter().map(|member| structures::getter(model, member)).collect();
        out.push_str(&format!("impl {} {{\n{getters}}}\n", output.name));
    }
    out + "\n"
}

/// The setters of the operation's call.
fn setters(model: &Model, operation: &Operation) -> String {
    let setter = |member| {
        let (bound, value) = structures::setter(model, member);
        let (name, field) = (names::setter_name(&member.name), names::field_name(&member.name));
        format!("    pub fn {name}(mut self, v: {bound}) -> Self {{ self.input.{field} = {value}; self }}\n")
    };
    let setters: String = operation.input.members.iter().map(setter).collect();
    if setters.is_empty() { setters } else { format!("impl<M> Call<{}, M> {{\n{setters}}}\n", operation.input.name) }
}

/// The operation's schema: only what differs from the defaults.
fn schema(operation: &Operation) -> String {
    let json = &operation.json;
    let mut items = Vec::new();
    let http = json.get("http").unwrap_or(&Value::Null);
    for (key, default) in [("method", "POST"), ("requestUri", "/")] {
        let value = http[key].as_str().unwrap_or(default);
        if value != default {
            items.push(format!("{}: {value:?}", if key == "method" { "method" } else { "uri" }));
        }
    }
    if let Some(status) = http["responseCode"].as_u64().filter(|status| *status != 200) {
        items.push(format!("status: {status}"));
    }
    if let Some(input) = json.get("input") {
        if let Some(name) = input["locationName"].as_str() {
            items.push(format!("input_xml_name: {name:?}"));
        }
        if let Some(namespace) = input.get("xmlNamespace") {
            items.push(format!("input_namespace: Some(&{})", schemas::namespace(namespace)));
        }
    }
    if let Some(wrapper) = json.get("output").and_then(|output| output["resultWrapper"].as_str()) {
        items.push(format!("output_wrapper: {wrapper:?}"));
    }
    if is_set(json, "outputUnwrapped") {
        items.push("output_unwrapped: true".to_owned());
    }
    if let Some(prefix) = json.get("endpoint").and_then(|endpoint| endpoint["hostPrefix"].as_str()) {
        items.push(format!("host_prefix: {prefix:?}"));
    }
    let auth =
        json.get("auth").and_then(Value::as_array).and_then(|auth| auth.first()).and_then(Value::as_str).unwrap_or_default();
    if text(json, "authtype") == "none" || auth == "smithy.api#noAuth" {
        items.push("anonymous: true".to_owned());
    }
    if is_set(json, "unsignedPayload") || text(json, "authtype") == "v4-unsigned-body" {
        items.push("unsigned_payload: true".to_owned());
    }
    if let Some(checksum) = json.get("httpChecksum") {
        let text = |key: &str| checksum[key].as_str().unwrap_or_default();
        let algorithms: Vec<String> = strings(&checksum["responseAlgorithms"]).iter().map(|name| format!("{name:?}")).collect();
        items.push(format!(
            "checksum: Some(&Checksum {{ required: {}, algorithm_member: {:?}, mode_member: {:?}, response_algorithms: &[{}] }})",
            checksum["requestChecksumRequired"].as_bool().unwrap_or(false),
            text("requestAlgorithmMember"),
            text("requestValidationModeMember"),
            algorithms.join(", ")
        ));
    }
    if let Some(paginator) = &operation.paginator {
        let list = |key: &str| format!("&{:?}", strings(&paginator[key]));
        items.push(format!(
            "paginator: Some(&Paginator {{ input_token: {}, output_token: {}, result_key: {}, more_results: {:?}, limit_key: {:?} }})",
            list("input_token"),
            list("output_token"),
            list("result_key"),
            paginator["more_results"].as_str().unwrap_or_default(),
            paginator["limit_key"].as_str().unwrap_or_default()
        ));
    }
    let base = format!("OperationSchema::of::<Self>({:?}, SERVICE)", operation.name);
    let declaration = "const OPERATION: &'static OperationSchema =";
    if items.is_empty() {
        return format!("    {declaration} &{base};\n");
    }
    items.push(format!("..{base}"));
    block(4, &format!("{declaration} &OperationSchema {{"), &items, ",", "};").replace("SERVICE),\n", "SERVICE)\n")
}

/// The items of a page, where the paginator's first result is a list.
fn paginated(model: &Model, operation: &Operation) -> Option<String> {
    let keys = strings(&operation.paginator.as_ref()?["result_key"]);
    let mut path = keys.first()?.split('.').peekable();
    let mut structure = operation.output.as_ref()?;
    let mut body = "page".to_owned();
    loop {
        let member = structure.members.iter().find(|member| Some(&member.name.as_str()) == path.peek())?;
        path.next();
        body.push_str(&format!(".{}.unwrap_or_default()", names::field_name(&member.name)));
        match (model.kind(member), path.peek()) {
            (Kind::List { shape }, None) => {
                let item = structures::rust_type(model, &model.kind(&model.item(&shape, "member")));
                return Some(format!(
                    "impl Paginated for {} {{\n    type Item = {item};\n    fn items(page: Self::Output) -> Vec<Self::Item> {{ {body} }}\n}}\n",
                    operation.input.name
                ));
            }
            (Kind::Structure { .. }, Some(_)) => structure = model.structures.get(&member.shape)?,
            _ => return None,
        }
    }
}

/// One text or a list of them, as a list.
fn strings(json: &Value) -> Vec<&str> {
    match json {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
