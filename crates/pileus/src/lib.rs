//! The AWS SDK for Rust that builds in seconds and carries its own AWS in its pocket.
