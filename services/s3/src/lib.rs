//! Amazon S3: every operation and shape, generated from AWS's model.

mod copy_source;
#[rustfmt::skip]
mod generated;

pub use copy_source::copy_source;
pub use generated::*;

#[cfg(feature = "client")]
pileus_client::service!(pileus_client::ServiceTraits {
    host_member: "Bucket",
    path: pileus_client::PathRules::S3,
    content_sha256: true,
    unsigned_streams: true,
    length_required: true,
});
