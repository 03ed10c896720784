//! The `pileus` command: a local AWS in milliseconds.

mod local;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The AWS SDK for Rust that carries its own AWS in its pocket.
#[derive(Parser)]
#[command(name = "pileus", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve a local AWS (EC2 and S3, in memory) for any SDK.
    Local(local::Options),
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Local(options) => local::run(options).await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("pileus: {message}");
            ExitCode::FAILURE
        }
    }
}
