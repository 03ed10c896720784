//! Models to code: reads a service's model and writes `services/<crate>/src/generated` whole.
//!
//! Where a model lacks what the service does, `models/patches/<service>.json` is put over it. `model` reads botocore's JSON, `names` makes Rust names, and each further module writes the files of its name.

mod client;
mod enums;
mod model;
mod names;
mod operations;
mod schemas;
mod structures;
mod text;
mod waiters;

use std::{collections::BTreeMap, fs, path::Path};

use crate::{Result, models, root};
use model::Model;

/// A service to generate: everything here is data; the rest comes from its model.
struct Service {
    /// The folder under `services/` and the crate's suffix.
    name: &'static str,
    /// The folder of the model in the distribution's `botocore/data`.
    data: &'static str,
    /// AWS's reference page of an operation; `{}` is its name.
    reference: &'static str,
}

const SERVICES: &[Service] = &[
    Service {
        name: "ec2",
        data: "ec2/2016-11-15",
        reference: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_{}.html",
    },
    Service { name: "s3", data: "s3/2006-03-01", reference: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_{}.html" },
];

/// No generated file is longer.
const FILE_LINES_MAX: usize = 5_000;

const HEADER: &str = "// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.\n\n";

/// Generated files by name.
type Files = BTreeMap<String, String>;

/// Rewrites every service's generated folder, or with `check` says which files differ.
pub fn run(check: bool) -> Result {
    let models = models::fetch()?;
    let mut stale = Vec::new();
    for service in SERVICES {
        let patch = root().join("models/patches").join(service.name).with_extension("json");
        let model = Model::read(&models.join("botocore/data").join(service.data), &patch, service.reference)?;
        let files = generate(&model)?;
        let folder = root().join("services").join(service.name).join("src/generated");
        if check {
            stale.extend(differences(&folder, &files));
        } else {
            write(&folder, &files)?;
            let lines: usize = files.values().map(|text| text.lines().count()).sum();
            println!("{}: {} operations, {} files, {lines} lines", service.name, model.operations.len(), files.len());
        }
    }
    if stale.is_empty() {
        Ok(())
    } else {
        Err(format!("generated code is not current; run `cargo xtask codegen`:\n{}", stale.join("\n")))
    }
}

fn generate(model: &Model) -> Result<Files> {
    let mut files = Files::new();
    structures::write(model, &mut files);
    operations::write(model, &mut files);
    enums::write(model, &mut files);
    schemas::write(model, &mut files);
    waiters::write(model, &mut files);
    client::write(model, &mut files);
    let mut root = format!("{HEADER}#![allow(missing_docs, unused_imports)]\n\n");
    for name in files.keys() {
        let module = name.trim_end_matches(".rs");
        match module {
            "client" | "waiters" => root.push_str(&format!("#[cfg(feature = \"client\")]\nmod {module};\n")),
            "table" => root.push_str("#[cfg(feature = \"server\")]\nmod table;\n"),
            _ if module.starts_with("calls_") => root.push_str(&format!("#[cfg(feature = \"client\")]\nmod {module};\n")),
            _ => root.push_str(&format!("mod {module};\n")),
        }
    }
    root.push('\n');
    for name in files.keys() {
        match name.trim_end_matches(".rs") {
            "client" | "schemas" => {}
            module if module.starts_with("calls_") => {}
            "waiters" => root.push_str("#[cfg(feature = \"client\")]\npub use waiters::*;\n"),
            "table" => root.push_str("#[cfg(feature = \"server\")]\npub use table::OPERATIONS;\n"),
            module => root.push_str(&format!("pub use {module}::*;\n")),
        }
    }
    files.insert("mod.rs".to_owned(), root);
    for (name, text) in &files {
        if text.lines().count() > FILE_LINES_MAX {
            return Err(format!("generated file {name} has over {FILE_LINES_MAX} lines"));
        }
    }
    Ok(files)
}

fn write(folder: &Path, files: &Files) -> Result {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|e| format!("cannot remove {}: {e}", folder.display()))?;
    }
    fs::create_dir_all(folder).map_err(|e| format!("cannot create {}: {e}", folder.display()))?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|e| format!("cannot write {}: {e}", path.display()))?;
    }
    Ok(())
}

fn differences(folder: &Path, files: &Files) -> Vec<String> {
    let present =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let extra = present.filter(|name| !files.contains_key(name)).map(|name| folder.join(name));
    let changed = files.iter().filter(|(name, text)| fs::read_to_string(folder.join(name)).ok().as_ref() != Some(*text));
    extra.chain(changed.map(|(name, _)| folder.join(name))).map(|path| path.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{FILE_LINES_MAX, Files, SERVICES, generate, model::Model};
    use crate::{models, root};

    /// A folder with a model of every sort of shape that a generator can stumble over.
    fn small_model(name: &str, reversed: bool) -> PathBuf {
        let mut shapes = [
            r#""Text": {"type": "string"}"#,
            r#""Secret": {"type": "string", "sensitive": true}"#,
            r#""Error": {"type": "structure", "members": {"Type": {"shape": "Text"}}}"#,
            r#""Tree": {"type": "structure", "members": {"Left": {"shape": "Tree"}, "Branches": {"shape": "Trees"}}}"#,
            r#""Trees": {"type": "list", "member": {"shape": "Tree"}}"#,
            r#""GrowRequest": {"type": "structure", "required": ["Tree"], "members": {"Tree": {"shape": "Tree"}, "Timeout": {"shape": "Text"}, "Token": {"shape": "Text", "idempotencyToken": true}, "Key": {"shape": "Secret"}}}"#,
            r#""GrowResult": {"type": "structure", "members": {"Error": {"shape": "Error"}, "Colour": {"shape": "Colour"}, "Tree": {"shape": "Tree"}}}"#,
            r#""Colour": {"type": "string", "enum": ["a-b", "a.b", ""]}"#,
        ];
        if reversed {
            shapes.reverse();
        }
        let folder = std::env::temp_dir().join(format!("pileus-codegen-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let text = format!(
            r#"{{"metadata": {{"serviceId": "Small", "apiVersion": "1", "protocol": "ec2", "endpointPrefix": "small"}},
                "operations": {{"Grow": {{"name": "Grow", "input": {{"shape": "GrowRequest"}}, "output": {{"shape": "GrowResult"}}}}}},
                "shapes": {{{}}}}}"#,
            shapes.join(", ")
        );
        std::fs::write(folder.join("service-2.json"), text).expect("a file");
        folder
    }

    fn small(name: &str, reversed: bool) -> Files {
        let folder = small_model(name, reversed);
        let model = Model::read(&folder, &folder.join("no-patch.json"), "https://example.com/{}").expect("a model");
        std::fs::remove_dir_all(&folder).expect("to remove it");
        generate(&model).expect("code")
    }

    #[test]
    fn shapes_that_are_hard_in_rust_come_out() {
        let code: String = small("hard", false).into_values().collect();
        for expected in [
            "pub left: Option<Boxed<Tree>>, pub branches: Option<Vec<Tree>>",
            "boxed(&self.left)",
            "pub struct SmallError { pub r#type: Option<String> }",
            "pub error: Option<SmallError>",
            r#"field("Tree", "", STRUCTURE).required()"#,
            r#"field("Token", "", STRING).idempotency_token()"#,
            r#"field("Key", "", STRING).sensitive()"#,
            "pub fn timeout_(mut self,",
            r#"A_B = "a-b", A_B_ = "a.b", EMPTY = """#,
            "https://example.com/Grow",
        ] {
            assert!(code.contains(expected), "no `{expected}` in:\n{code}");
        }
    }

    #[test]
    fn the_order_of_the_model_does_not_matter() {
        assert!(small("order", false) == small("order", true));
    }

    /// Needs the models, which `cargo xtask models` fetches: ignored where they are not.
    #[test]
    #[ignore = "needs target/models; .ci/run runs it"]
    fn everything_of_the_models_is_generated() {
        let models = models::fetch().expect("the models");
        for service in SERVICES {
            let folder = models.join("botocore/data").join(service.data);
            let patch = root().join("models/patches").join(service.name).with_extension("json");
            let read = || generate(&Model::read(&folder, &patch, service.reference).expect("a model")).expect("code");
            let files = read();
            assert!(files == read(), "{}: two runs differ", service.name);
            assert!(files.values().all(|text| text.lines().count() <= FILE_LINES_MAX));

            let json = |file: &str| -> serde_json::Value {
                serde_json::from_slice(&std::fs::read(folder.join(file)).expect(file)).expect(file)
            };
            let count = |json: &serde_json::Value| json.as_object().expect("an object").len();
            let model = json("service-2.json");
            let code = |word: &str| files.values().map(|text| text.matches(word).count()).sum::<usize>();
            assert_eq!(code("impl Operation for "), count(&model["operations"]), "{}: operations", service.name);
            assert_eq!(code("{ self.call() }"), count(&model["operations"]), "{}: methods", service.name);
            assert_eq!(code("OperationEntry::of::<"), count(&model["operations"]), "{}: table", service.name);
            assert_eq!(code("pub fn wait_until_"), count(&json("waiters-2.json")["waiters"]), "{}: waiters", service.name);
            let paginators = json("paginators-1.json");
            assert_eq!(code("paginator: Some("), count(&paginators["pagination"]), "{}: paginators", service.name);
            let tokens = model["shapes"].as_object().into_iter().flatten().flat_map(|(_, shape)| shape["members"].as_object());
            let tokens = tokens.flatten().filter(|(_, member)| member["idempotencyToken"] == true).count();
            assert_eq!(code(".idempotency_token()"), tokens, "{}: idempotency tokens", service.name);
        }
    }
}
