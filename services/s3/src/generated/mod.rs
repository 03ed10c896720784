// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

#![allow(missing_docs, unused_imports)]

#[cfg(feature = "client")]
mod calls_a_w;
#[cfg(feature = "client")]
mod client;
mod enums;
mod operations_a_s;
mod operations_u_w;
mod schemas;
mod structures_a_w;
#[cfg(feature = "server")]
mod table;
#[cfg(feature = "client")]
mod waiters;

pub use enums::*;
pub use operations_a_s::*;
pub use operations_u_w::*;
pub use structures_a_w::*;
#[cfg(feature = "server")]
pub use table::OPERATIONS;
#[cfg(feature = "client")]
pub use waiters::*;
