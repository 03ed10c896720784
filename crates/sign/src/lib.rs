//! AWS Signature Version 4: sign, presign, chunked bodies, verify. No I/O, no clock.
//!
//! Everything here is a function of its arguments: the time is a [`SystemTime`](std::time::SystemTime) that the caller
//! read, a body is bytes that the caller holds, a lookup of credentials is a closure. Requests are [`http`]'s
//! [`Parts`](http::request::Parts), on both sides of the wire.
//!
//! | to do | call |
//! |---|---|
//! | sign a request in its headers | [`sign`] |
//! | sign a URL to hand to somebody else | [`presign`] |
//! | send a body in `aws-chunked` form | [`Signature::chunk_encoder`], [`ChunkEncoder`] |
//! | check a request, as the service does | [`verify`] |
//! | receive a body in `aws-chunked` form | [`Verified::chunk_decoder`], [`ChunkDecoder`] |
//!
//! Signing and verifying share one canonicaliser, so that they cannot drift apart; what each service decides for itself
//! (how a path is escaped, which headers are sent) is data: [`PathRules`] and the flags of [`SigningParams`] and
//! [`VerifyParams`].

mod canonical;
mod chunked;
mod credentials;
mod error;
pub mod fuzz;
mod sign;
mod time;
mod verify;

pub use canonical::PathRules;
pub use chunked::{ChunkDecoder, ChunkEncoder, ChunkError, ChunkEvent, ChunkLimits, StreamKind};
pub use credentials::{Credentials, SigningKey};
pub use error::{Dialect, Malformed, Mismatch, SignError, VerifyError};
pub use sign::{MAX_EXPIRES, Payload, Presigned, Signature, SigningParams, presign, sign};
pub use verify::{PayloadMode, ReceivedBody, Verified, VerifyParams, verify};
