use std::{
    collections::HashMap,
    hash::{Hash, Hasher},
    sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicU64},
    time::Duration,
};

use http::uri::Authority;
use tokio::{
    runtime::Id,
    sync::{OwnedSemaphorePermit, Semaphore},
    time::Instant,
};

use crate::conn::Conn;

/// Whom a connection is with: scheme, host and port.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) https: bool,
    pub(crate) authority: Authority,
}

impl Key {
    /// The host as a name or address, without an IPv6 address's brackets.
    pub(crate) fn host(&self) -> &str {
        let host = self.authority.host();
        host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
    }

    pub(crate) fn port(&self) -> u16 {
        self.authority.port_u16().unwrap_or(if self.https { 443 } else { 80 })
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.https == other.https && self.port() == other.port() && self.host().eq_ignore_ascii_case(other.host())
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.https, self.port()).hash(state);
        self.host().bytes().for_each(|byte| state.write_u8(byte.to_ascii_lowercase()));
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Limits {
    pub(crate) idle_timeout: Duration,
    pub(crate) max_idle: usize,
    pub(crate) max_connections: Option<usize>,
}

/// The connections a client keeps, by whom they are with.
#[derive(Debug)]
pub(crate) struct Pool {
    limits: Limits,
    hosts: Mutex<HashMap<Key, Arc<Host>>>,
    pub(crate) opened: AtomicU64,
    pub(crate) reused: AtomicU64,
}

/// One server's connections.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) key: Key,
    /// Host and port, for messages.
    pub(crate) peer: String,
    limits: Limits,
    /// The most recently used at the end; that one is taken first, so a burst's surplus ages out.
    idle: Mutex<Vec<(Box<Conn>, Instant)>>,
    turns: Option<Arc<Semaphore>>,
}

impl Pool {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, hosts: Mutex::default(), opened: AtomicU64::new(0), reused: AtomicU64::new(0) }
    }

    pub(crate) fn host(&self, key: &Key) -> Arc<Host> {
        let mut hosts = lock(&self.hosts);
        if let Some(host) = hosts.get(key) {
            return Arc::clone(host);
        }
        let host = Arc::new(Host {
            key: key.clone(),
            peer: format!("{}:{}", key.authority.host(), key.port()),
            limits: self.limits.clone(),
            idle: Mutex::default(),
            turns: self.limits.max_connections.map(|max| Arc::new(Semaphore::new(max))),
        });
        hosts.insert(key.clone(), Arc::clone(&host));
        host
    }

    /// Closes what is too old or ended with its runtime, everywhere, and forgets the hosts nobody uses. Called when a connection is opened: that is
    /// seldom, and nothing grows in between.
    pub(crate) fn sweep(&self, runtime: Id) {
        let mut aged = Vec::new();
        lock(&self.hosts).retain(|_, host| {
            aged.push(host.expire(runtime));
            Arc::strong_count(host) > 1 || !lock(&host.idle).is_empty()
        });
    }

    pub(crate) fn idle(&self) -> usize {
        lock(&self.hosts).values().map(|host| lock(&host.idle).len()).sum()
    }
}

impl Host {
    /// Waits until there may be one more connection in use.
    pub(crate) async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        let turns = self.turns.as_ref()?;
        Arc::clone(turns).acquire_owned().await.ok()
    }

    /// The most recently used connection of this runtime that is still good.
    pub(crate) fn take(&self, runtime: Id) -> Option<Box<Conn>> {
        loop {
            let (mut conn, since) = {
                let mut idle = lock(&self.idle);
                let at = idle.iter().rposition(|(conn, _)| conn.runtime() == runtime)?;
                idle.remove(at)
            };
            if since.elapsed() >= self.limits.idle_timeout {
                drop(self.expire(runtime)); // this one is younger than those below it
                return None;
            }
            if conn.is_reusable() {
                return Some(conn);
            }
        }
    }

    fn put(&self, conn: Box<Conn>) {
        if self.limits.max_idle == 0 || self.limits.idle_timeout.is_zero() {
            return;
        }
        let mut idle = lock(&self.idle);
        // The oldest makes room: it may be of a runtime that is no more, where this one is of use.
        let oldest = (idle.len() >= self.limits.max_idle).then(|| idle.remove(0));
        idle.push((conn, Instant::now()));
        drop(idle);
        drop(oldest); // closed where no lock is held
    }

    /// Takes out what is too old, or of another runtime and at its end, to be closed where no lock is held.
    fn expire(&self, runtime: Id) -> Vec<(Box<Conn>, Instant)> {
        let useless = |(conn, since): &mut (Box<Conn>, Instant)| {
            since.elapsed() >= self.limits.idle_timeout || conn.runtime() != runtime && !conn.is_reusable()
        };
        lock(&self.idle).extract_if(.., useless).collect()
    }
}

/// A connection in use. It goes back to its host's idle ones only when it is told so; otherwise it closes.
#[derive(Debug)]
pub(crate) struct Lease {
    pub(crate) conn: Box<Conn>,
    pub(crate) host: Arc<Host>,
    pub(crate) turn: Option<OwnedSemaphorePermit>,
}

impl Lease {
    /// Keeps the connection for the next request if it can serve one.
    pub(crate) fn finish(self) {
        let Self { mut conn, host, turn } = self;
        if conn.is_reusable() {
            host.put(conn);
        }
        drop(turn); // after the connection went back: whoever is next finds it idle
    }
}

/// What a lock guards here is never left half changed.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
