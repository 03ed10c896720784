//! Tells the tests which public vectors are here, so that those of absent ones are listed as ignored.

fn main() {
    for (variable, cfg) in [("PILEUS_VECTORS", "vectors"), ("PILEUS_BOTOCORE", "botocore")] {
        println!("cargo::rerun-if-env-changed={variable}");
        println!("cargo::rustc-check-cfg=cfg({cfg})");
        if std::env::var_os(variable).is_some_and(|path| !path.is_empty()) {
            println!("cargo::rustc-cfg={cfg}");
        }
    }
}
