//! Sets `python_tools` when the tools that `scripts/setup` installs are there. Under CI it is always set: then a test without
//! its tool fails and says so.

use std::{env, path::Path};

fn main() {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/venv/.complete");
    println!("cargo::rustc-check-cfg=cfg(python_tools)");
    println!("cargo::rerun-if-env-changed=CI");
    println!("cargo::rerun-if-changed={}", tools.display());
    if env::var_os("CI").is_some() || tools.exists() {
        println!("cargo::rustc-cfg=python_tools");
    }
}
