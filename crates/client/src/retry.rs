//! Whether and when to send again: AWS's standard retry mode, as a machine without clock, randomness or I/O.
//!
//! A call is tried up to a number of attempts. The pause before attempt `n + 1` is random, between nothing and
//! min(2ⁿ⁻¹ s, 20 s), or what the service asked for. All calls of a client share a [`Bucket`] of tokens that retries spend and
//! successes refill, so that a service in trouble is not made to suffer more.

use std::{
    sync::atomic::{AtomicU32, Ordering::Relaxed},
    time::Duration,
};

/// The tokens of a full bucket.
const CAPACITY: u32 = 500;
/// What a retry costs.
const COST: u32 = 5;
/// What a retry costs when there was no answer at all.
const COST_SILENT: u32 = 10;
/// What a success at the first attempt gives back.
const INCOME: u32 = 1;
/// The longest pause.
const PAUSE_MAX: Duration = Duration::from_secs(20);

/// Why an attempt is worth another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The service asked for fewer requests.
    Throttling,
    /// The service failed.
    Server,
    /// There was no answer: a connection broke or was not made, or a deadline passed.
    Transient,
}

impl Reason {
    /// What an answer of failure gives as a reason, if one.
    pub fn of(status: u16, code: &str) -> Option<Self> {
        if status == 429 || is_throttling_code(code) {
            Some(Self::Throttling)
        } else if matches!(status, 500 | 502 | 503 | 504) || is_transient_code(code) {
            Some(Self::Server)
        } else {
            None
        }
    }
}

/// Why there is no further attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GiveUp {
    /// There were as many attempts as there may be.
    Attempts,
    /// The bucket has too few tokens left.
    Quota,
}

/// The retry tokens that the calls of a client share.
#[derive(Debug)]
pub struct Bucket {
    left: AtomicU32,
    capacity: u32,
}

impl Default for Bucket {
    fn default() -> Self {
        Self::new(CAPACITY, CAPACITY)
    }
}

impl Bucket {
    /// A bucket that has `left` tokens of the `capacity` it can hold.
    pub const fn new(left: u32, capacity: u32) -> Self {
        Self { left: AtomicU32::new(left), capacity }
    }

    /// The tokens left.
    pub fn left(&self) -> u32 {
        self.left.load(Relaxed)
    }

    fn take(&self, tokens: u32) -> bool {
        self.left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(tokens)).is_ok()
    }

    fn put(&self, tokens: u32) {
        // Mostly it is full, and then nothing is written that other threads would have to read anew.
        let _ = self.left.fetch_update(Relaxed, Relaxed, |left| {
            (left < self.capacity).then(|| left.saturating_add(tokens).min(self.capacity))
        });
    }
}

/// The attempts of one call.
#[derive(Debug)]
pub struct Retries {
    attempts: u32,
    attempts_max: u32,
    pause_max: Duration,
    /// What the last retry cost.
    held: u32,
}

impl Retries {
    /// No attempt yet, of at most so many.
    pub fn new(attempts_max: u32) -> Self {
        Self { attempts: 0, attempts_max, pause_max: PAUSE_MAX, held: 0 }
    }

    /// Sets the longest pause: 20 s unless set here.
    #[must_use]
    pub fn with_pause_max(mut self, pause_max: Duration) -> Self {
        self.pause_max = pause_max;
        self
    }

    /// The attempt that failed was worth another: how long to pause first, or why there is none. `random` is of 0 to 1, and
    /// `retry_after` what the service asked for.
    pub fn failed(
        &mut self,
        bucket: &Bucket,
        reason: Reason,
        retry_after: Option<Duration>,
        random: f64,
    ) -> Result<Duration, GiveUp> {
        self.attempts += 1;
        if self.attempts >= self.attempts_max {
            return Err(GiveUp::Attempts);
        }
        let cost = if reason == Reason::Transient { COST_SILENT } else { COST };
        if !bucket.take(cost) {
            return Err(GiveUp::Quota);
        }
        self.held = cost;
        let doubled = 1u32.checked_shl(self.attempts - 1).unwrap_or(u32::MAX);
        let pause = match retry_after {
            Some(asked) => asked,
            None => Duration::from_secs(u64::from(doubled)).mul_f64(random.clamp(0.0, 1.0)),
        };
        Ok(pause.min(self.pause_max))
    }

    /// The attempt succeeded.
    pub fn succeeded(self, bucket: &Bucket) {
        bucket.put(if self.held > 0 { self.held } else { INCOME });
    }
}

/// Whether this code asks for fewer requests.
pub fn is_throttling_code(code: &str) -> bool {
    matches!(
        code,
        "BandwidthLimitExceeded"
            | "EC2ThrottledException"
            | "LimitExceededException"
            | "PriorRequestNotComplete"
            | "ProvisionedThroughputExceededException"
            | "RequestLimitExceeded"
            | "RequestThrottled"
            | "RequestThrottledException"
            | "SlowDown"
            | "ThrottledException"
            | "Throttling"
            | "ThrottlingException"
            | "TooManyRequestsException"
            | "TransactionInProgressException"
    )
}

/// Whether this code, whatever the status it came with, tells of a failure that passes.
fn is_transient_code(code: &str) -> bool {
    matches!(
        code,
        "RequestTimeout" | "RequestTimeoutException" | "InternalError" | "InternalFailure" | "ServiceUnavailable" | "Unavailable"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_cap_and_are_random() {
        let bucket = Bucket::default();
        let mut retries = Retries::new(40);
        let pauses: Vec<_> = (0..39).map(|_| retries.failed(&bucket, Reason::Server, None, 1.0).unwrap().as_secs()).collect();
        assert_eq!(pauses[..7], [1, 2, 4, 8, 16, 20, 20]);
        assert_eq!(pauses[38], 20);
        assert_eq!(retries.failed(&bucket, Reason::Server, None, 1.0), Err(GiveUp::Attempts));
        assert_eq!(bucket.left(), 500 - 39 * 5);
        let mut retries = Retries::new(3);
        assert_eq!(retries.failed(&bucket, Reason::Server, None, 0.25), Ok(Duration::from_millis(250)));
        assert_eq!(retries.failed(&bucket, Reason::Server, Some(Duration::from_secs(3)), 0.25), Ok(Duration::from_secs(3)));
    }

    #[test]
    fn a_success_gives_back_what_its_retry_cost() {
        let bucket = Bucket::new(12, 12);
        let mut retries = Retries::new(3);
        retries.failed(&bucket, Reason::Transient, None, 0.0).unwrap();
        assert_eq!(bucket.left(), 2);
        assert_eq!(Retries::new(3).failed(&bucket, Reason::Throttling, None, 0.0), Err(GiveUp::Quota));
        retries.succeeded(&bucket);
        assert_eq!(bucket.left(), 12);
        Retries::new(3).succeeded(&bucket);
        assert_eq!(bucket.left(), 12);
    }
}
