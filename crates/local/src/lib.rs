//! The local AWS: the same services in your own process, or as a server.
//!
//! [`Cloud`] is the whole of it. [`Cloud::config`] gives a client configuration whose calls never open a socket;
//! [`Cloud::serve`] listens for any SDK. Inside, each service is a state machine without I/O or clock: a folder a service, a
//! file a resource.

mod clock;
mod cloud;
mod ec2;
mod gateway;
mod handler;
mod ids;
mod s3;
mod serve;

pub use clock::Clock;
pub use cloud::{Auth, Cloud, CloudBuilder};
pub use gateway::RequestRecord;
pub use serve::{Observer, Server};

/// The account that everything belongs to.
pub const ACCOUNT: &str = "000000000000";
/// The access key id of the account's root.
pub const ACCESS_KEY_ID: &str = "test";
/// The secret access key of the account's root.
pub const SECRET_ACCESS_KEY: &str = "test";
