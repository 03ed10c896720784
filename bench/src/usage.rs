//! What this process has used, by /proc.

use std::time::Instant;

/// Prints what the report reads: the cost, the wall time in seconds, and the peak of memory in MiB.
pub fn print(cost: f64, since: Instant) {
    println!("{cost:.5} {:.3} {:.2}", since.elapsed().as_secs_f64(), peak_mib());
}

/// User and system time of all threads so far.
pub fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux");
    // After the name, which may hold anything, come the fields from the third on; times are the 14th and 15th, in ticks of 10 ms.
    let fields: Vec<&str> = stat.rsplit_once(") ").expect("a name").1.split(' ').collect();
    let ticks = |at: usize| fields[at - 3].parse::<f64>().expect("a number");
    (ticks(14) + ticks(15)) / 100.0
}

fn peak_mib() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse::<f64>().expect("a number") / 1024.0
}
