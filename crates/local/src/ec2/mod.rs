//! EC2: instances and what they stand on, in memory.

use pileus_shape::{ServiceSchema, Timestamp};

use crate::{gateway::Advance, handler::Route};

pub(crate) const SERVICE: &ServiceSchema = pileus_ec2::OPERATIONS[0].schema.service;

/// The operations that are answered.
pub(crate) const ROUTES: &[Route<State>] = &[];

/// All that EC2 holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {}

impl Advance for State {
    fn advance(&mut self, _now: Timestamp) {}
}
