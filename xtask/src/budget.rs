//! What the program in section 1 of the design costs to build, against `bench/budget.toml`.

use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
};

use nix::sys::resource::{UsageWho, getrusage};

use crate::{Result, root};

/// The program of which the costs are measured.
const PROGRAM: &str = r#"use pileus::{Config, ec2, ec2::InstanceType};

#[tokio::main]
async fn main() -> pileus::Result<()> {
    let config = Config::load().await?;
    let ec2 = ec2::Client::new(&config);

    let run = ec2.run_instances()
        .image_id("ami-0c55b159cbfafe1f0")
        .instance_type(InstanceType::T2_MICRO)
        .min_count(1).max_count(1)
        .await?;
    let id = run.instances()[0].instance_id();
    ec2.wait_until_instance_running().instance_ids([id]).await?;
    ec2.terminate_instances().instance_ids([id]).await?;
    Ok(())
}
"#;

/// One line of the table.
struct Row {
    key: &'static str,
    what: &'static str,
    value: f64,
}

/// Measures, prints, and fails where a ceiling is passed.
pub fn run(json: bool) -> Result {
    let folder = root().join("target/budget");
    prepare(&folder)?;
    let dev = measure(&folder, &["build"])?;
    let release = measure(&folder, &["build", "--release"])?;
    let binary = fs::metadata(folder.join("target/release/app")).map_err(|e| format!("no binary: {e}"))?.len();
    let lock = fs::read_to_string(folder.join("Cargo.lock")).map_err(|e| format!("no lock file: {e}"))?;
    let rows = [
        Row { key: "dev_cpu_s", what: "clean dev build, CPU-seconds", value: dev.cpu_s },
        Row { key: "release_cpu_s", what: "clean release build, CPU-seconds", value: release.cpu_s },
        Row { key: "rustc_peak_mb", what: "peak memory of one rustc, MB", value: dev.peak_mb.max(release.peak_mb) },
        Row { key: "packages", what: "packages in its lock file", value: lock.matches("[[package]]").count() as f64 },
        Row { key: "binary_mb", what: "stripped release binary, MB", value: binary as f64 / 1e6 },
        Row { key: "ec2_lines", what: "lines of generated EC2 source", value: generated_lines("ec2") as f64 },
    ];
    let path = root().join("bench/budget.toml");
    let budget = fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
    let mut over = Vec::new();
    let mut lines = Vec::new();
    for row in &rows {
        let ceiling = number(&budget, "ceiling", row.key);
        let (official, target) = (number(&budget, "official", row.key), number(&budget, "target", row.key));
        let show = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), shown);
        if json {
            let field = |value: Option<f64>| value.map_or_else(|| "null".to_owned(), |value| format!("{value}"));
            lines.push(format!(
                "  {{\"key\": \"{}\", \"pileus\": {}, \"official\": {}, \"target\": {}, \"ceiling\": {}}}",
                row.key,
                row.value,
                field(official),
                field(target),
                field(ceiling)
            ));
        } else {
            lines.push(format!(
                "| {} | {} | {} | {} | {} |",
                row.what,
                show(official),
                shown(row.value),
                show(target),
                show(ceiling)
            ));
        }
        if ceiling.is_none_or(|ceiling| row.value > ceiling) {
            over.push(format!("{}: {} is over the ceiling of {}", row.what, shown(row.value), show(ceiling)));
        }
    }
    if json {
        println!("[\n{}\n]", lines.join(",\n"));
    } else {
        println!("| what | official | pileus | target | ceiling |\n|---|---|---|---|---|\n{}", lines.join("\n"));
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("\n")) }
}

fn shown(value: f64) -> String {
    if value >= 100.0 || value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

/// A project of its own, with this workspace's versions.
fn prepare(folder: &Path) -> Result {
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|e| format!("cannot write {}: {e}", path.display()))
    };
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|e| format!("cannot remove {}: {e}", folder.display()))?;
    }
    fs::create_dir_all(folder.join("src")).map_err(|e| format!("cannot create {}: {e}", folder.display()))?;
    let pileus = root().join("crates/pileus");
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             pileus = {{ path = {pileus:?}, features = [\"ec2\"] }}\n\
             tokio = {{ version = \"1\", default-features = false, features = [\"macros\", \"rt-multi-thread\"] }}\n\n\
             [profile.release]\nstrip = true\n"
        ),
    )?;
    write("src/main.rs", PROGRAM)?;
    let lock = root().join("Cargo.lock");
    fs::copy(&lock, folder.join("Cargo.lock")).map_err(|e| format!("cannot copy {}: {e}", lock.display()))?;
    let status = Command::new("cargo")
        .args(["fetch", "--quiet"])
        .current_dir(folder)
        .status()
        .map_err(|e| format!("cannot run cargo: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("cargo fetch failed: {status}")) }
}

struct Cost {
    cpu_s: f64,
    peak_mb: f64,
}

/// The cost of a cargo command. A process of its own measures it, since the kernel sums over all of a process's children.
fn measure(folder: &Path, args: &[&str]) -> Result<Cost> {
    let me = env::current_exe().map_err(|e| format!("cannot find myself: {e}"))?;
    let output = Command::new(me)
        .arg("measure")
        .args(args)
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("CARGO_TARGET_DIR")
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| format!("cannot measure: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut numbers = text.split_whitespace().filter_map(|number| number.parse().ok());
    match (output.status.success(), numbers.next(), numbers.next()) {
        (true, Some(cpu_s), Some(peak_mb)) => Ok(Cost { cpu_s, peak_mb }),
        _ => Err(format!("cargo {} failed", args.join(" "))),
    }
}

/// Runs cargo and prints the CPU-seconds and the peak megabytes of it and all that it ran.
pub fn measure_self(args: &[&str]) -> Result {
    let status = Command::new("cargo").args(args).arg("--quiet").status().map_err(|e| format!("cannot run cargo: {e}"))?;
    if !status.success() {
        return Err(format!("cargo {} failed: {status}", args.join(" ")));
    }
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|e| format!("getrusage: {e}"))?;
    let seconds = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    println!("{:.2} {:.1}", seconds(usage.user_time()) + seconds(usage.system_time()), usage.max_rss() as f64 / 1024.0);
    Ok(())
}

fn generated_lines(service: &str) -> usize {
    let folder = root().join("services").join(service).join("src/generated");
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.map(|file| fs::read_to_string(file.path()).map_or(0, |text| text.lines().count())).sum()
}

/// `key = number` in `[table]`.
fn number(toml: &str, table: &str, key: &str) -> Option<f64> {
    let start = toml.find(&format!("[{table}]"))?;
    let body = toml[start..].lines().skip(1).take_while(|line| !line.starts_with('['));
    let mut values = body.filter_map(|line| line.split_once('=')).filter(|(name, _)| name.trim() == key);
    values.next()?.1.split('#').next()?.trim().parse().ok()
}
