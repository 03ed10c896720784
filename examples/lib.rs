//! One task a file: `cargo run --example <name>`.
//!
//! Each runs on the embedded cloud. With `PILEUS_AWS=1` it takes its configuration from the environment, as every AWS tool
//! does: AWS itself, or whatever `AWS_ENDPOINT_URL` points at.
