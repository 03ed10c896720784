//! Amazon S3: every operation and shape, generated from AWS's model.

#[rustfmt::skip]
mod generated;

pub use generated::*;
