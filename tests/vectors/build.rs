//! Tells the tests which public vectors are here, so that those of absent ones are listed as ignored.

use std::{env, path::Path};

fn main() {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/models");
    println!("cargo::rerun-if-changed={}", models.display());
    let lock = include_str!("../../models/LOCK");
    let version = lock.lines().find_map(|line| line.strip_prefix("version = ")).unwrap_or_default();
    let unpacked = models.join(format!("botocore-{version}"));
    println!("cargo::rustc-env=PILEUS_BOTOCORE_DEFAULT={}", unpacked.display());
    for (variable, cfg) in [("PILEUS_VECTORS", "vectors"), ("PILEUS_BOTOCORE", "botocore")] {
        println!("cargo::rerun-if-env-changed={variable}");
        println!("cargo::rustc-check-cfg=cfg({cfg})");
        if env::var_os(variable).is_some_and(|path| !path.is_empty())
            || (cfg == "botocore" && unpacked.join(".complete").exists())
        {
            println!("cargo::rustc-cfg={cfg}");
        }
    }
}
