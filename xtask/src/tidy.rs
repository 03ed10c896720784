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
    for file in files(&root()) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let name = file.strip_prefix(root()).unwrap_or(&file).display().to_string();
        check_file(&name, &text, &mut breaches);
    }
    if breaches.is_empty() { Ok(()) } else { Err(breaches.join("\n")) }
}

fn edges(folder: &str, allowed: &[&str], breaches: &mut Vec<String>) {
    let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap_or_default();
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
    if folder == "crates/local" {
        let defaults = fs::read_to_string(root().join("Cargo.toml")).unwrap_or_default();
        for service in ["ec2", "s3"] {
            let line = defaults.lines().find(|line| line.starts_with(&format!("pileus-{service} "))).unwrap_or_default();
            if !line.contains("default-features = false") {
                breaches.push(format!("Cargo.toml: pileus-{service} must have default-features = false, for the local cloud"));
            }
        }
    }
}

fn check_file(name: &str, text: &str, breaches: &mut Vec<String>) {
    let generated = name.contains("/generated/");
    let test = name.contains("/tests/") || name.starts_with("tests/") || name.starts_with("fuzz/") || name.starts_with("bench/");
    if generated && text.lines().count() > GENERATED_LINES_MAX {
        breaches.push(format!("{name}: over {GENERATED_LINES_MAX} lines"));
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
