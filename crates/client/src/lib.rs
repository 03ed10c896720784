//! The one pipeline every call runs through.
//!
//! Users meet it through the `pileus` crate. A service's crate invokes [`service!`] once, which gives it a `Client` and a
//! `Call`: thin typed shims. From [`Sending::new`] on nothing is generic: the input's schema is read, not its type.
//!
//! | step | where |
//! |---|---|
//! | missing members, idempotency tokens, encoding, checksum | `pipeline::prepare` |
//! | scheme, host, S3's addressing | `endpoint` |
//! | credentials, signature, sending, deadlines, reading the answer | `pipeline::run` |
//! | whether and when to send again | [`retry`] |
//! | following tokens; waiting | [`Pages`], [`Items`]; [`Waiting`], with paths of `jmespath` |
//!
//! Dropping the future of a call cancels it: no task is spawned for a call. Time is that of the config's clock.

pub mod body;
mod call;
mod checksum;
mod endpoint;
mod error;
mod jmespath;
mod paginate;
mod pipeline;
mod presign;
pub mod retry;
mod wait;

pub use call::{Once, Request, Sending, Service, ServiceTraits, Wait};
pub use error::{Error, ErrorKind, Result};
pub use paginate::{Items, Pages};
pub use pileus_config::Config;
pub use pileus_shape::{Operation, Paginated, Waiter};
pub use pileus_sign::{Credentials, PathRules};
pub use presign::{Presigned, presign};
pub use wait::Waiting;
