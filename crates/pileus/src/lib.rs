//! The AWS SDK for Rust that builds in seconds and carries its own AWS in its pocket.
//!
//! Every service is a feature (`ec2`, `s3`); so is the embedded cloud (`local`). Operations have the services' own names in
//! Rust's case: what AWS's reference says of `RunInstances` holds for `run_instances`.
//!
#![cfg_attr(feature = "ec2", doc = "```no_run")]
#![cfg_attr(not(feature = "ec2"), doc = "```ignore")]
//! use pileus::{Config, ec2, ec2::InstanceType};
//!
//! #[tokio::main]
//! async fn main() -> pileus::Result<()> {
//!     let config = Config::load().await?; // or Config::builder().profile("default").region("us-west-2").load()
//!     let ec2 = ec2::Client::new(&config);
//!
//!     let run = ec2.run_instances()
//!         .image_id("ami-0c55b159cbfafe1f0")
//!         .instance_type(InstanceType::T2_MICRO)
//!         .min_count(1).max_count(1)
//!         .await?; // a call is a future; .send() does the same
//!     let id = run.instances()[0].instance_id(); // a getter never makes you unwrap
//!     ec2.wait_until_instance_running().instance_ids([id]).await?;
//!     ec2.terminate_instances().instance_ids([id]).await?;
//!     Ok(())
//! }
//! ```
//!
//! - **Inputs** are set by methods of the call; the fields of outputs are public `Option`s, and getters of the same names give
//!   the value or its empty (`""`, `[]`, 0).
//! - **Errors** are one type, [`Error`], whose text says all that is needed to debug.
//! - **Pages**: `.items()` gives all the items of an operation that answers in pages, `.pages()` the answers themselves.
//! - **Waiters** are methods of a client too: `wait_until_…`.
//! - **Presigned URLs**: `.presign(expires)` on any call.
//! - **Bodies** come from bytes, text, and what is in [`body`]: files, readers, streams. They are sent again when a call is
//!   retried, if they can be.
//! - **Cancelling** is dropping the future; nothing goes on behind it.

pub use pileus_client::{
    Credentials, Error, ErrorKind, Items, Operation, Pages, Paginated, Presigned, Result, Sending, Waiting, body,
};
pub use pileus_config::{self as config, Config, ConfigError};
pub use pileus_net as net;
pub use pileus_shape::{Blob, Body, BodyError, Document, Timestamp, TimestampFormat};

#[cfg(feature = "ec2")]
pub use pileus_ec2 as ec2;
#[cfg(feature = "local")]
pub use pileus_local as local;
#[cfg(feature = "s3")]
pub use pileus_s3 as s3;
