//! `cargo run --release` in this folder measures what calls cost their caller, and prints a table; `-- --json` for machines.
//! `-- --beside object_store/target/release/bench-object-store` makes the same calls with that program too.
//!
//! The server is this program again, in a process of its own, and does nothing but what HTTP demands. Each measurement is a
//! process of its own too: its CPU time and its memory's peak are those of the client alone. Linux only, by /proc.

mod client;
mod server;
mod usage;

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
};

/// Name of the client's work, what is counted, what the design allows (section 6), and how many runs the median is of.
const ROWS: [(&str, &str, &str, usize); 9] = [
    ("get-1", "CPU-s per 1,000 GETs of 1 KiB, 1 in flight", "0.060", 3),
    ("get-32", "CPU-s per 1,000 GETs of 1 KiB, 32 in flight", "0.040", 3),
    ("put-1", "CPU-s per 1,000 PUTs of 1 KiB, 1 in flight", "0.060", 3),
    ("put-32", "CPU-s per 1,000 PUTs of 1 KiB, 32 in flight", "0.040", 3),
    ("down", "CPU-s per GiB down, parts of 8 MiB, 8 in flight", "0.80", 3),
    ("up", "CPU-s per GiB up, parts of 8 MiB, 8 in flight, payload unsigned", "0.55", 3),
    ("up-signed", "CPU-s per GiB up, the same with SHA-256 of the payload", "-", 3),
    ("idle", "ms from main to a client that has sent nothing", "-", 15),
    ("first", "ms from main to the first answer", "-", 15),
];

/// What one process measured.
#[derive(Clone, Copy)]
struct Measured {
    /// CPU seconds or milliseconds, as its row says.
    cost: f64,
    /// Seconds.
    wall: f64,
    /// The peak of resident memory.
    mib: f64,
}

fn main() {
    let started = std::time::Instant::now();
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve"] => server::run(),
        ["client", work, url] => client::run(work, url, started),
        [] => table(None),
        ["--beside", other] => table(Some(other)),
        ["--json"] => json(),
        _ => panic!("usage: pileus-bench [--json | --beside PROGRAM]"),
    }
}

fn table(other: Option<&str>) {
    let this = measure(&this_program());
    let other = other.map(measure);
    println!("| what | budget | pileus | wall, s | MiB |{}", if other.is_some() { " beside | wall, s | MiB |" } else { "" });
    println!("|---|---|---|---|---|{}", if other.is_some() { "---|---|---|" } else { "" });
    for (at, (_, what, budget, _)) in ROWS.iter().enumerate() {
        let [this, other] = [Some(&this), other.as_ref()].map(|measured| match measured.map(|all| all[at]) {
            Some(Measured { cost, wall, mib }) => format!(" {cost:.3} | {wall:.2} | {mib:.1} |"),
            None => String::new(),
        });
        println!("| {what} | {budget} |{this}{other}");
    }
}

fn json() {
    let measured = measure(&this_program());
    let rows = ROWS.iter().zip(&measured).map(|((work, what, budget, _), Measured { cost, wall, mib })| {
        format!(r#"{{"work":"{work}","what":"{what}","budget":"{budget}","cost":{cost:.4},"wall_s":{wall:.3},"mib":{mib:.1}}}"#)
    });
    println!("[{}]", rows.collect::<Vec<_>>().join(",\n "));
}

/// All the rows, with the clients that this program makes.
fn measure(program: &str) -> Vec<Measured> {
    let (mut server, url) = spawn_server();
    let measured = ROWS.iter().map(|(work, .., runs)| median(program, work, &url, *runs)).collect();
    server.kill().expect("the server is stopped");
    server.wait().expect("the server ends");
    measured
}

fn this_program() -> String {
    std::env::current_exe().expect("this program has a path").to_string_lossy().into_owned()
}

fn run(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).stdout(Stdio::piped());
    command
}

/// The server, and its URL, which it prints.
fn spawn_server() -> (Child, String) {
    let mut child = run(&this_program(), &["serve"]).spawn().expect("the server starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("its output is piped")).read_line(&mut line).expect("the server prints its URL");
    (child, line.trim().to_owned())
}

/// The run whose cost is in the middle.
fn median(program: &str, work: &str, url: &str, runs: usize) -> Measured {
    let one = |_| {
        let output = run(program, &["client", work, url]).output().expect("the client runs");
        let text = String::from_utf8_lossy(&output.stdout);
        let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
        let [cost, wall, mib] = numbers[..] else { panic!("{work}: {text}") };
        Measured { cost, wall, mib }
    };
    let mut all: Vec<_> = (0..runs).map(one).collect();
    all.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    all[all.len() / 2]
}
