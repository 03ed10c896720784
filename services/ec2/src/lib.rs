//! Amazon EC2: every operation and shape, generated from AWS's model.

#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(feature = "client")]
pileus_client::service!(pileus_client::ServiceTraits::STANDARD);
