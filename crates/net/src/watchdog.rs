use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    runtime::{Handle, Id},
    time::{Instant, Sleep},
};

/// Notices that nothing happened for some time.
///
/// Its timer is set once and moved only when it fires, so watching a request that goes well costs two readings of the clock.
#[derive(Debug)]
pub(crate) struct Watchdog {
    /// The timer, and the runtime that it is of.
    sleep: Option<(Id, Pin<Box<Sleep>>)>,
    last: Instant,
    seen: u64,
}

impl Watchdog {
    pub(crate) fn new() -> Self {
        Self { sleep: None, last: Instant::now(), seen: 0 }
    }

    /// Counts silence from now.
    pub(crate) fn restart(&mut self, progress: u64) {
        self.seen = progress;
        self.last = Instant::now();
    }

    /// Ready once `progress` has been the same for `limit`.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>, progress: u64, limit: Duration) -> Poll<()> {
        if progress != self.seen {
            self.restart(progress);
        }
        let deadline = self.last + limit;
        let runtime = Handle::current().id();
        if self.sleep.as_ref().is_some_and(|(of, _)| *of != runtime) {
            self.sleep = None; // once its runtime has ended, to ask it would panic
        }
        let (_, sleep) = self.sleep.get_or_insert_with(|| (runtime, Box::pin(tokio::time::sleep_until(deadline))));
        if sleep.deadline() > deadline {
            sleep.as_mut().reset(deadline); // a shorter limit than the one it was set for
        }
        while sleep.as_mut().poll(cx).is_ready() {
            if Instant::now() >= deadline {
                return Poll::Ready(());
            }
            sleep.as_mut().reset(deadline);
        }
        Poll::Pending
    }
}
