//! S3: buckets and objects in memory.

use http::request::Parts;
use pileus_shape::{ServiceSchema, Timestamp};

use crate::{gateway::Advance, handler::Route};

pub(crate) const SERVICE: &ServiceSchema = pileus_s3::OPERATIONS[0].schema.service;

/// The operations that are answered.
pub(crate) const ROUTES: &[Route<State>] = &[];

/// All that S3 holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {}

impl Advance for State {
    fn advance(&mut self, _now: Timestamp) {}
}

/// The path in path style, percent-encoded: the bucket of a virtual-host name comes first.
pub(crate) fn path_of(parts: &Parts, _host: &str) -> String {
    parts.uri.path().to_owned()
}
