// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

#![allow(missing_docs, unused_imports)]

#[cfg(feature = "client")]
mod client;
mod enums;
mod operations_a_l;
mod operations_p_w;
mod schemas;
mod structures_a_w;
#[cfg(feature = "server")]
mod table;
#[cfg(feature = "client")]
mod waiters;

pub use enums::*;
pub use operations_a_l::*;
pub use operations_p_w::*;
pub use structures_a_w::*;
#[cfg(feature = "server")]
pub use table::OPERATIONS;
#[cfg(feature = "client")]
pub use waiters::*;
