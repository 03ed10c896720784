//! The pipeline against real sockets: a server that answers what a test tells it to.

mod bodies;
mod failures;
mod inputs;
mod pages;
mod presign;
mod requests;
mod retries;
mod server;
mod toy;
mod waiters;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use pileus_client::{Config, Credentials};
use pileus_net::{BoxFuture, Clock};
use pileus_shape::Timestamp;

/// A clock that is where it should be as soon as someone sleeps on it, and remembers for how long they did.
#[derive(Debug, Default)]
struct Leap {
    slept: Mutex<Vec<Duration>>,
}

/// 2024-01-02T03:04:05Z.
const START: i64 = 1_704_164_645;

impl Leap {
    fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }
}

impl Clock for Leap {
    fn now(&self) -> Timestamp {
        Timestamp::from_epoch(START, 0).unwrap().saturating_add(self.slept().iter().sum())
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.slept.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "the-secret").with_session_token("the-token")
}

/// A config for a server, with a clock that leaps.
fn config(url: &str) -> (Config, Arc<Leap>) {
    let clock = Arc::new(Leap::default());
    let config = Config::builder().region("us-west-2").credentials(credentials()).endpoint_url(url).clock(clock.clone());
    (config.build().unwrap(), clock)
}

/// A client of S3 for a server, with a clock that leaps.
fn s3(url: &str) -> (pileus_s3::Client, Arc<Leap>) {
    let (config, clock) = config(url);
    (pileus_s3::Client::new(&config), clock)
}

/// A client of S3 for a server, on the machine's clock.
fn s3_now(url: &str) -> pileus_s3::Client {
    let config = Config::builder().region("us-west-2").credentials(credentials()).endpoint_url(url);
    pileus_s3::Client::new(&config.build().unwrap())
}
