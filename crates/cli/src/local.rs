//! `pileus local`: serves the local AWS until Ctrl-C or SIGTERM.

use std::{
    io::{self, Write},
    net::IpAddr,
    sync::Arc,
    time::Duration,
};

use clap::{Args, ValueEnum};
use pileus::local::{ACCESS_KEY_ID, ACCOUNT, Auth, Clock, Cloud, RequestRecord, SECRET_ACCESS_KEY};
use tokio::signal;

/// What `pileus local` takes.
#[derive(Args)]
pub struct Options {
    /// The port to listen at; 0 picks a free one.
    #[arg(long, default_value_t = 4566)]
    port: u16,
    /// The address to listen at. The root key is known to everybody: keep it a loopback address.
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Whether signatures are checked.
    #[arg(long, value_enum, default_value_t = Authentication::Verify)]
    auth: Authentication,
    /// The region to print; every region is served.
    #[arg(long, default_value = "us-east-1")]
    region: String,
    /// What ids and keys are made from: the same seed gives the same ones. [default: random]
    #[arg(long)]
    seed: Option<u64>,
    /// Do not log requests.
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Authentication {
    /// A request must be signed with the root key.
    Verify,
    /// Any key will do, and none.
    Off,
}

/// Serves until told to stop.
pub async fn run(options: Options) -> Result<(), String> {
    let auth = match options.auth {
        Authentication::Verify => Auth::Verify,
        Authentication::Off => Auth::Off,
    };
    let seed = options.seed.unwrap_or_else(random_seed);
    let cloud = Cloud::builder().seed(seed).clock(Clock::wall()).auth(auth).build();
    let quiet = options.quiet;
    let observer = Arc::new(move |record: &RequestRecord, took: Duration| {
        if !quiet {
            log(record, took);
        }
    });
    // Before anything says that it serves: a signal that comes at once must find its handler.
    let mut stop = Stop::new().map_err(|error| format!("cannot listen for signals: {error}"))?;
    let server = cloud.serve_observed((options.host, options.port), observer).await.map_err(|error| match options.port {
        0 => error.to_string(),
        port => format!("{error}\nIs something else at port {port}? --port 0 picks a free one."),
    })?;
    greet(&server.endpoint_url(), &options, seed).map_err(|error| format!("cannot write to standard output: {error}"))?;
    let why = stop.wait().await;
    eprintln!("{why}: stopping");
    tokio::select! {
        cut = server.shutdown() => match cut {
            0 => Ok(()),
            cut => Err(format!("{cut} connections were cut")),
        },
        // Whoever asks twice does not want to wait for the requests in flight.
        why = stop.wait() => Err(format!("{why} again: what was in flight is cut")),
    }
}

/// The lines that point any SDK here; they can be pasted into a shell.
fn greet(endpoint: &str, options: &Options, seed: u64) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "# pileus local: EC2 and S3 of account {ACCOUNT} at {endpoint}, seed {seed}; Ctrl-C stops it")?;
    if matches!(options.auth, Authentication::Off) {
        writeln!(out, "# signatures are not checked")?;
    }
    writeln!(out, "export AWS_ENDPOINT_URL={endpoint}")?;
    writeln!(out, "export AWS_ACCESS_KEY_ID={ACCESS_KEY_ID}")?;
    writeln!(out, "export AWS_SECRET_ACCESS_KEY={SECRET_ACCESS_KEY}")?;
    writeln!(out, "export AWS_REGION={}", options.region)?;
    writeln!(out, "export AWS_DEFAULT_REGION={}", options.region)?;
    out.flush()
}

/// One line a request.
fn log(record: &RequestRecord, took: Duration) {
    let code = if record.code.is_empty() { String::new() } else { format!(" {}", record.code) };
    let line = format!(
        "{} {} {}{code} {:.1} ms {}\n",
        record.service,
        record.operation,
        record.status,
        took.as_secs_f64() * 1e3,
        record.request_id
    );
    // Nobody may be reading any more, which is no reason to stop serving.
    let _ = io::stderr().write_all(line.as_bytes());
}

fn random_seed() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(std::process::id())
}

/// Ctrl-C, or SIGTERM where there is one.
struct Stop {
    #[cfg(unix)]
    interrupt: signal::unix::Signal,
    #[cfg(unix)]
    terminate: signal::unix::Signal,
}

impl Stop {
    #[cfg(unix)]
    fn new() -> io::Result<Self> {
        use signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    #[cfg(unix)]
    async fn wait(&mut self) -> &'static str {
        tokio::select! {
            _ = self.interrupt.recv() => "interrupted",
            _ = self.terminate.recv() => "terminated",
        }
    }

    #[cfg(not(unix))]
    fn new() -> io::Result<Self> {
        Ok(Self {})
    }

    #[cfg(not(unix))]
    async fn wait(&mut self) -> &'static str {
        match signal::ctrl_c().await {
            Ok(()) => "interrupted",
            Err(_) => "no signals",
        }
    }
}
