use std::{
    collections::BTreeMap,
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use pileus_net::BoxFuture;
use pileus_shape::Timestamp;

/// The cloud's time. Everything that waits in the cloud, and every retry and waiter of a client made from
/// [`Cloud::config`](crate::Cloud::config), waits on it.
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    mode: Mode,
    state: Mutex<State>,
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Wall,
    Manual,
    Auto,
}

struct State {
    /// Manual and auto clocks: now. A wall clock: how far it was moved ahead, from 1970.
    now: Timestamp,
    next_sleeper: u64,
    sleepers: BTreeMap<(Timestamp, u64), Option<Waker>>,
}

impl Clock {
    /// The machine's clock, which [`Clock::advance`] moves ahead.
    pub fn wall() -> Self {
        Self::new(Mode::Wall, Timestamp::EPOCH)
    }

    /// A clock that stands still until [`Clock::advance`]. It starts at 2026-01-01T00:00:00Z, so that a run is like the last.
    pub fn manual() -> Self {
        Self::new(Mode::Manual, start())
    }

    /// A virtual clock that jumps ahead as soon as someone sleeps on it: hours of waiting take no time. It starts at
    /// 2026-01-01T00:00:00Z. Of several sleepers the one due first wakes first.
    pub fn auto() -> Self {
        Self::new(Mode::Auto, start())
    }

    /// The same, from another moment. A wall clock takes no notice.
    #[must_use]
    pub fn starting_at(self, at: Timestamp) -> Self {
        if self.0.mode != Mode::Wall {
            self.lock().now = at;
        }
        self
    }

    fn new(mode: Mode, now: Timestamp) -> Self {
        Self(Arc::new(Inner { mode, state: Mutex::new(State { now, next_sleeper: 0, sleepers: BTreeMap::new() }) }))
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        self.now_of(&self.lock())
    }

    fn now_of(&self, state: &State) -> Timestamp {
        match self.0.mode {
            Mode::Wall => Timestamp::from(SystemTime::now()).saturating_add(state.now.saturating_since(Timestamp::EPOCH)),
            Mode::Manual | Mode::Auto => state.now,
        }
    }

    /// Moves the clock ahead and wakes whoever slept until then.
    pub fn advance(&self, duration: Duration) {
        let due = {
            let mut state = self.lock();
            state.now = state.now.saturating_add(duration);
            let now = self.now_of(&state);
            let rest = state.sleepers.split_off(&(now, u64::MAX));
            std::mem::replace(&mut state.sleepers, rest)
        };
        due.into_values().flatten().for_each(Waker::wake);
    }

    /// Waits until `duration` has passed on this clock.
    pub fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send + 'static {
        let mut state = self.lock();
        let until = self.now_of(&state).saturating_add(duration);
        state.next_sleeper += 1;
        let key = (until, state.next_sleeper);
        let timer = match self.0.mode {
            // The wall clock may be moved while someone sleeps: then `advance` wakes them early.
            Mode::Wall => Some(Box::pin(tokio::time::sleep(duration))),
            Mode::Manual | Mode::Auto => None,
        };
        drop(state);
        Sleep { clock: self.clone(), key, timer, yielded: false }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn start() -> Timestamp {
    Timestamp::from(SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600))
}

struct Sleep {
    clock: Clock,
    key: (Timestamp, u64),
    timer: Option<Pin<Box<tokio::time::Sleep>>>,
    yielded: bool,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        let mut state = this.clock.lock();
        if this.clock.now_of(&state) >= this.key.0 {
            state.sleepers.remove(&this.key);
            return Poll::Ready(());
        }
        state.sleepers.insert(this.key, Some(cx.waker().clone()));
        if this.clock.0.mode == Mode::Auto {
            let first = state.sleepers.keys().next() == Some(&this.key);
            if first && this.yielded {
                state.now = this.key.0;
                state.sleepers.remove(&this.key);
                let next = state.sleepers.values_mut().next().and_then(Option::take);
                drop(state);
                next.into_iter().for_each(Waker::wake);
                return Poll::Ready(());
            }
            // Once around the executor first, so that whoever can go on without waiting does.
            if first || !this.yielded {
                this.yielded = true;
                cx.waker().wake_by_ref();
            }
            return Poll::Pending;
        }
        drop(state);
        match &mut this.timer {
            Some(timer) => timer.as_mut().poll(cx),
            None => Poll::Pending,
        }
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let mut state = self.clock.lock();
        state.sleepers.remove(&self.key);
        // On an auto clock the next sleeper may now be the first.
        let next = if self.clock.0.mode == Mode::Auto { state.sleepers.values_mut().next().and_then(Option::take) } else { None };
        drop(state);
        next.into_iter().for_each(Waker::wake);
    }
}

impl pileus_net::Clock for Clock {
    fn now(&self) -> Timestamp {
        self.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(self.sleep(duration))
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mode = match self.0.mode {
            Mode::Wall => "wall",
            Mode::Manual => "manual",
            Mode::Auto => "auto",
        };
        write!(f, "Clock({mode}, {})", self.now())
    }
}
