//! Tasks of this repository, run as `cargo xtask <task>`.

mod budget;
mod codegen;
mod models;
mod tidy;

use std::{env, path::PathBuf, process::ExitCode};

const USAGE: &str = "usage: cargo xtask <task>
  models             fetch the models pinned in models/LOCK
  codegen [--check]  rewrite services/*/src/generated from the models; --check only compares
  tidy               check the laws that a compiler does not: crate edges, no I/O where there must be none, no panics
  budget [--json]    build the program of the design and compare its costs with bench/budget.toml
";

/// What a task gives: nothing, or what went wrong as text for people.
type Result<T = ()> = std::result::Result<T, String>;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args[..] {
        ["models"] => models::fetch().map(|path| println!("models are in {}", path.display())),
        ["codegen"] => codegen::run(false),
        ["codegen", "--check"] => codegen::run(true),
        ["tidy"] => tidy::run(),
        ["budget"] => budget::run(false),
        ["budget", "--json"] => budget::run(true),
        // Not for people: `budget` runs it to have a process of its own for each measurement.
        ["measure", ref args @ ..] => budget::measure_self(args),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), PathBuf::from)
}
