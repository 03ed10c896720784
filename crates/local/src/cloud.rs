use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http::{Request, Response};
use pileus_config::{Config, ConfigError};
use pileus_net::{BoxFuture, Transport, TransportError, TransportErrorKind};
use pileus_shape::Body;
use pileus_sign::Credentials;

use crate::{ACCESS_KEY_ID, ACCOUNT, Clock, SECRET_ACCESS_KEY, ec2, gateway, ids::Ids, s3};

/// An AWS of your own: EC2 and S3, in this process. Cheap to clone; clones are the same cloud.
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// use pileus_local::Cloud;
///
/// let cloud = Cloud::new();
/// let config = cloud.config(); // for pileus::s3::Client::new(&config) and the others: no socket, no account
/// # let _ = config;
/// # });
/// ```
#[derive(Clone)]
pub struct Cloud(pub(crate) Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) state: Mutex<State>,
    pub(crate) clock: Clock,
    pub(crate) auth: Auth,
    /// Kept, since credentials remember the signing keys made from them.
    pub(crate) root: Credentials,
    pub(crate) body_bytes_max: u64,
}

/// The region of requests whose signature names none.
pub(crate) const REGION: &str = "us-east-1";

/// All that the cloud holds.
pub(crate) struct State {
    pub(crate) ids: Ids,
    pub(crate) s3: s3::State,
    pub(crate) ec2: ec2::State,
}

/// Whether signatures are checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Auth {
    /// A request must be signed with a key of this cloud (or be anonymous where AWS allows it).
    #[default]
    Verify,
    /// Any key will do, and none.
    Off,
}

/// Builds a [`Cloud`].
#[derive(Debug)]
pub struct CloudBuilder {
    seed: u64,
    clock: Clock,
    auth: Auth,
    body_bytes_max: u64,
}

impl Default for Cloud {
    fn default() -> Self {
        Self::new()
    }
}

impl Cloud {
    /// A cloud on a virtual clock ([`Clock::auto`]): what takes AWS minutes takes no time.
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// A cloud with its own seed, clock or authentication.
    pub fn builder() -> CloudBuilder {
        CloudBuilder { seed: 0, clock: Clock::auto(), auth: Auth::default(), body_bytes_max: 5 << 30 }
    }

    /// A client configuration for this cloud in us-east-1: the root key, its clock, and a transport that opens no socket.
    pub fn config(&self) -> Config {
        // The invariant: the constants are valid settings, which every test of this crate shows.
        self.config_in(REGION).expect("a constant region and endpoint are valid")
    }

    /// As [`Cloud::config`], in another region; an error when that is no region's name.
    pub fn config_in(&self, region: &str) -> Result<Config, ConfigError> {
        Config::builder()
            .region(region)
            .credentials(self.credentials())
            .endpoint_url(gateway::BASE_URL)
            .transport(Arc::new(self.clone()))
            .clock(Arc::new(self.0.clock.clone()))
            .build()
    }

    /// The root key: `test` / `test`.
    pub fn credentials(&self) -> Credentials {
        self.0.root.clone()
    }

    /// The cloud's clock.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// Moves the cloud's clock ahead: whatever was due by then has happened.
    pub fn advance(&self, duration: Duration) {
        self.0.clock.advance(duration);
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        // A handler that panicked holds no invariant of others: each changes the state only after it has checked all.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CloudBuilder {
    /// What ids, keys and tokens are made from: the same seed gives the same ones. Default 0.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The cloud's clock. Default [`Clock::auto`].
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Whether signatures are checked. Default [`Auth::Verify`].
    #[must_use]
    pub fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// The longest request body in bytes. Default 5 GiB, as S3's single PUT.
    #[must_use]
    pub fn body_bytes_max(mut self, bytes: u64) -> Self {
        self.body_bytes_max = bytes;
        self
    }

    /// The cloud, empty but for what AWS gives to a new account.
    pub fn build(self) -> Cloud {
        let state = State { ids: Ids::new(self.seed), s3: s3::State::default(), ec2: ec2::State::default() };
        Cloud(Arc::new(Shared {
            state: Mutex::new(state),
            clock: self.clock,
            auth: self.auth,
            root: Credentials::new(ACCESS_KEY_ID, SECRET_ACCESS_KEY).with_account_id(ACCOUNT).with_source("local cloud"),
            body_bytes_max: self.body_bytes_max,
        }))
    }
}

impl fmt::Debug for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cloud").field("clock", &self.0.clock).field("auth", &self.0.auth).finish()
    }
}

/// The way of calls in the same process.
impl Transport for Cloud {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let answer = gateway::answer(self, request, gateway::Arrival::InProcess).await;
            answer.map(|(response, _)| response).map_err(|error| {
                TransportError::new(TransportErrorKind::Request, "the request's body could not be read").with_source(error)
            })
        })
    }
}
