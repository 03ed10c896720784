//! The laws of the house that a compiler does not check.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{Result, root};

/// Which of our crates each of our crates may depend on; see ARCHITECTURE.md.
const EDGES: &[(&str, &[&str])] = &[
    ("crates/shape", &[]),
    ("crates/wire", &["shape"]),
    ("crates/sign", &[]),
    ("crates/net", &["shape"]),
    ("crates/config", &["net", "shape", "sign"]),
    ("crates/client", &["config", "net", "shape", "sign", "wire"]),
    ("services/ec2", &["client", "shape"]),
    ("services/s3", &["client", "shape"]),
    ("crates/local", &["config", "ec2", "net", "s3", "shape", "sign", "wire"]),
    ("crates/pileus", &["client", "config", "ec2", "local", "net", "s3", "shape", "sign"]),
    ("crates/cli", &[""]),
    ("examples", &[""]),
    ("xtask", &[]),
];

/// Crates without I/O, clock, randomness or environment, and what would bring them in.
const SANS_IO: &[&str] = &["crates/shape", "crates/wire", "crates/sign"];
const IO: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "SystemTime::now",
    "Instant::now",
    "tokio::",
    "fastrand",
    "use std::{env",
    "use std::{fs",
];

/// What the client must not name: it knows no service.
const SERVICES: &[&str] = &["pileus_ec2", "pileus_s3", "\"EC2\"", "\"S3\"", "\"ec2\"", "\"s3\""];

/// Control flow has no place in generated code.
const CONTROL_FLOW: &[&str] = &[" if ", " match ", " for ", " while ", " loop "];

/// Words of the machines that this was written on.
const MACHINE: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/")];

const GENERATED_LINES_MAX: usize = 5_000;

/// Checks them all and reports every breach.
pub fn run() -> Result {
    let mut breaches = Vec::new();
    for (folder, allowed) in EDGES {
        edges(folder, allowed, &mut breaches);
    }
    for folder in ["crates", "services"] {
        for entry in fs::read_dir(root().join(folder)).into_iter().flatten().flatten() {
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().join("Cargo.toml").exists() && !EDGES.iter().any(|(known, _)| *known == name) {
                breaches.push(format!("{name}: has no row in the table of what may depend on what (xtask/src/tidy.rs)"));
            }
        }
    }
    for file in files(&root()) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let name = file.strip_prefix(root()).unwrap_or(&file).display().to_string();
        check_file(&name, &text, &mut breaches);
    }
    if breaches.is_empty() { Ok(()) } else { Err(breaches.join("\n")) }
}

fn edges(folder: &str, allowed: &[&str], breaches: &mut Vec<String>) {
    let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap_or_default();
    check_manifest(folder, &manifest, allowed, breaches);
    if folder == "crates/local" {
        check_workspace(&fs::read_to_string(root().join("Cargo.toml")).unwrap_or_default(), breaches);
    }
}

fn check_workspace(manifest: &str, breaches: &mut Vec<String>) {
    for lint in ["unsafe_code = \"forbid\"", "missing_docs = \"deny\""] {
        if !manifest.contains(lint) {
            breaches.push(format!("Cargo.toml: no `{lint}` in [workspace.lints.rust]"));
        }
    }
    for service in ["ec2", "s3"] {
        let line = manifest.lines().find(|line| line.starts_with(&format!("pileus-{service} "))).unwrap_or_default();
        if !line.contains("default-features = false") {
            breaches.push(format!("Cargo.toml: pileus-{service} must have default-features = false, for the local cloud"));
        }
    }
}

fn check_manifest(folder: &str, manifest: &str, allowed: &[&str], breaches: &mut Vec<String>) {
    if !manifest.contains("[lints]\nworkspace = true") {
        breaches.push(format!("{folder}/Cargo.toml: no `[lints] workspace = true`, which forbids unsafe code"));
    }
    let mut section = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let Some(rest) = line.strip_prefix("pileus") else { continue };
        let name = rest.split(['.', ' ', '=']).next().unwrap_or_default().trim_start_matches('-');
        // Tests may use what stands above them.
        if section == "[dependencies]" && !allowed.contains(&name) {
            breaches.push(format!("{folder}/Cargo.toml: must not depend on pileus-{name}; see the table in ARCHITECTURE.md"));
        }
        if section == "[dependencies]" && folder.starts_with("services/") && name == "client" && !line.contains("optional = true")
        {
            breaches.push(format!("{folder}/Cargo.toml: pileus-client must be optional, since the local cloud does without it"));
        }
    }
}

fn check_file(name: &str, text: &str, breaches: &mut Vec<String>) {
    let generated = name.contains("/generated/");
    let test = name.contains("/tests/") || name.starts_with("tests/") || name.starts_with("fuzz/") || name.starts_with("bench/");
    if generated && text.lines().count() > GENERATED_LINES_MAX {
        breaches.push(format!("{name}: over {GENERATED_LINES_MAX} lines"));
    }
    if generated && !text.starts_with("// Written by `cargo xtask codegen`") {
        breaches.push(format!("{name}: not written by `cargo xtask codegen`; code by hand is a sibling of generated/"));
    }
    for (word, line) in MACHINE.iter().filter_map(|word| Some((word, find(text, word)?))) {
        breaches.push(format!("{name}:{line}: a path of somebody's machine ({word})"));
    }
    if !name.ends_with(".rs") {
        return;
    }
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let mut previous = ["", "", ""];
    for (at, line) in code.lines().enumerate() {
        let line_number = at + 1;
        let mut breach = |what: String| breaches.push(format!("{name}:{line_number}: {what}"));
        let bare = line.trim_start();
        let comment = bare.starts_with("//");
        if generated
            && !comment
            && let Some(word) = CONTROL_FLOW.iter().find(|word| line.contains(**word) && !line.starts_with("impl "))
        {
            breach(format!("control flow ({}) in generated code", word.trim()));
        }
        if !comment
            && SANS_IO.iter().any(|folder| name.starts_with(&format!("{folder}/src/")))
            && let Some(word) = IO.iter().find(|word| line.contains(**word))
        {
            breach(format!("{word} in a crate without I/O"));
        }
        if !comment
            && name.starts_with("crates/client/src/")
            && let Some(word) = SERVICES.iter().find(|word| line.contains(**word))
        {
            breach(format!("the client names a service: {word}"));
        }
        let panics = [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("];
        if !comment && !test && !name.starts_with("xtask/") && !name.ends_with("build.rs") && !name.starts_with("examples/") {
            let stated = previous.iter().chain([&line]).any(|line| line.to_lowercase().contains("invariant"));
            if let Some(word) = panics.iter().find(|word| line.contains(**word) && !stated) {
                breach(format!("{word} without a stated invariant (say `Invariant: ...` in a comment above)"));
            }
        }
        previous = [previous[1], previous[2], line];
    }
}

fn find(text: &str, word: &str) -> Option<usize> {
    text.lines().position(|line| line.contains(word)).map(|at| at + 1)
}

/// Every text file of the repository that git could hold.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                if !matches!(name.as_str(), "target" | ".git" | "corpus" | "artifacts" | "__pycache__") {
                    folders.push(path);
                }
            } else if [".rs", ".toml", ".md", ".sh", ".py", ".json"].iter().any(|end| name.ends_with(end))
                || name == "run"
                || name == "setup"
            {
                out.push(path);
            }
        }
    }
    out.sort();
    out
}

#[cfg(test)]
mod tests {
    use super::{GENERATED_LINES_MAX, check_file, check_manifest, check_workspace};

    fn breaches(name: &str, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        check_file(name, text, &mut found);
        found
    }

    #[test]
    fn every_law_can_be_broken() {
        let header = "// Written by `cargo xtask codegen` from AWS's model.\n";
        for (name, text, expected) in [
            ("crates/wire/src/a.rs", "use std::fs;\n", "std::fs in a crate without I/O"),
            ("crates/shape/src/a.rs", "let now = SystemTime::now();\n", "SystemTime::now"),
            ("crates/sign/src/a.rs", "let x = fastrand::u8(..);\n", "fastrand"),
            ("crates/client/src/a.rs", "if service == \"s3\" {\n", "names a service"),
            ("crates/client/src/a.rs", "let x = y.unwrap();\n", "without a stated invariant"),
            ("services/s3/src/generated/a.rs", "fn f() {}\n", "not written by"),
            ("services/s3/src/generated/a.rs", &format!("{header}    if x {{}}\n"), "control flow (if)"),
            ("services/s3/src/generated/a.rs", &format!("{header}{}", "\n".repeat(GENERATED_LINES_MAX)), "over 5000 lines"),
            ("README.md", concat!("cd /wo", "rk/x\n"), "somebody's machine"),
        ] {
            let found = breaches(name, text);
            assert!(found.len() == 1 && found[0].contains(expected), "{name}: {text:.80} gave {found:?}");
        }
    }

    #[test]
    fn what_is_allowed_passes() {
        for (name, text) in [
            ("crates/client/src/a.rs", "// Invariant: it was checked above.\nlet x = y.unwrap();\n"),
            ("crates/client/src/a.rs", "let x = 1;\n#[cfg(test)]\nmod tests { fn f() { None.unwrap() } }\n"),
            ("crates/client/tests/a.rs", "x.unwrap();\n"),
            ("crates/wire/src/a.rs", "//! It has no std::fs.\n"),
            ("crates/net/src/a.rs", "use std::net;\n"),
            ("services/s3/src/generated/a.rs", "// Written by `cargo xtask codegen` from a model.\nimpl Shape for X {}\n"),
        ] {
            assert_eq!(breaches(name, text), [""; 0], "{name}");
        }
    }

    #[test]
    fn edges_and_lints_are_checked() {
        let lints = "[lints]\nworkspace = true\n";
        let check = |folder: &str, manifest: &str| {
            let mut found = Vec::new();
            check_manifest(folder, manifest, &["client", "shape"], &mut found);
            found
        };
        assert_eq!(check("crates/x", &format!("{lints}[dependencies]\npileus-shape.workspace = true\n")), [""; 0]);
        assert_eq!(check("crates/x", &format!("{lints}[dev-dependencies]\npileus-net.workspace = true\n")), [""; 0]);
        assert!(check("crates/x", &format!("{lints}[dependencies]\npileus-net.workspace = true\n"))[0].contains("pileus-net"));
        assert!(check("crates/x", "[dependencies]\n")[0].contains("forbids unsafe code"));
        let client = format!("{lints}[dependencies]\npileus-client.workspace = true\n");
        assert!(check("services/x", &client)[0].contains("optional"));
        let mut found = Vec::new();
        check_workspace("", &mut found);
        assert_eq!(found.len(), 4);
    }
}
