//! Client tokens: a launch that is asked for again is not done again.

use std::sync::Arc;

use imbl::OrdMap;
use pileus_ec2::RunInstancesInput;

use super::faults;
use crate::handler::{Fault, Outcome};

/// The launches of a region that were asked for with a token.
#[derive(Clone, Debug, Default)]
pub(super) struct Launches(OrdMap<String, Launch>);

#[derive(Clone, Debug)]
struct Launch {
    input: Arc<RunInstancesInput>,
    reservation_id: String,
}

const TOKEN_MAX: usize = 64;

impl Launches {
    /// The reservation that this request already led to, if it did; a refusal if the token came with another request.
    pub(super) fn find(&self, input: &RunInstancesInput) -> Outcome<Option<String>> {
        let Some(token) = input.client_token.as_deref().filter(|token| !token.is_empty()) else { return Ok(None) };
        if token.len() > TOKEN_MAX || !token.is_ascii() {
            return Err(faults::invalid("clientToken", token, "A client token has up to 64 ASCII characters."));
        }
        match self.0.get(token) {
            None => Ok(None),
            Some(launch) if *launch.input == plain(input) => Ok(Some(launch.reservation_id.clone())),
            Some(_) => Err(Fault::new(
                "IdempotentParameterMismatch",
                "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).",
            )),
        }
    }

    /// Keeps what a request led to.
    pub(super) fn keep(&mut self, input: &RunInstancesInput, reservation_id: &str) {
        if let Some(token) = input.client_token.as_deref().filter(|token| !token.is_empty()) {
            let launch = Launch { input: Arc::new(plain(input)), reservation_id: reservation_id.to_owned() };
            self.0.insert(token.to_owned(), launch);
        }
    }

    /// Forgets a token whose instances are gone.
    pub(super) fn forget(&mut self, token: &str) {
        self.0.remove(token);
    }
}

/// A trial run and the run itself are the same request.
fn plain(input: &RunInstancesInput) -> RunInstancesInput {
    RunInstancesInput { dry_run: None, ..input.clone() }
}
