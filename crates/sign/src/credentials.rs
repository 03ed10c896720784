//! What proves who calls, and the keys derived from it.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use ring::hmac;
use zeroize::Zeroizing;

use crate::time::Stamp;

/// How many signing keys one set of credentials remembers: a handful of services and regions, across midnight.
const REMEMBERED: usize = 8;

/// An access key, its secret, and what else their source said of them.
///
/// Cloning is cheap: clones share one allocation, and with it the signing keys derived so far. The secret and the token
/// never print, and their memory is overwritten when the last clone is dropped.
///
/// ```
/// use pileus_sign::Credentials;
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "hush").with_session_token("also hush").with_source("test");
/// assert_eq!(credentials.access_key_id(), "AKIDEXAMPLE");
/// assert!(!format!("{credentials:?}").contains("hush"));
/// ```
#[derive(Clone)]
pub struct Credentials(Arc<Inner>);

struct Inner {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Option<Zeroizing<String>>,
    expires_at: Option<SystemTime>,
    account_id: Option<String>,
    source: Cow<'static, str>,
    /// Newest last. They live and die with the secret that they derive from, so no key of this cache names a secret.
    keys: Mutex<Vec<SigningKey>>,
}

impl Clone for Inner {
    fn clone(&self) -> Self {
        Self {
            access_key_id: self.access_key_id.clone(),
            secret_access_key: self.secret_access_key.clone(),
            session_token: self.session_token.clone(),
            expires_at: self.expires_at,
            account_id: self.account_id.clone(),
            source: self.source.clone(),
            keys: Mutex::default(),
        }
    }
}

impl Credentials {
    /// Credentials that do not expire, from an access key id and its secret.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            access_key_id: access_key_id.into(),
            secret_access_key: Zeroizing::new(secret_access_key.into()),
            session_token: None,
            expires_at: None,
            account_id: None,
            source: Cow::Borrowed("code"),
            keys: Mutex::default(),
        }))
    }

    /// Sets the token that comes with temporary credentials.
    #[must_use]
    pub fn with_session_token(mut self, token: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).session_token = Some(Zeroizing::new(token.into()));
        self
    }

    /// Sets the instant from which a service refuses these credentials.
    #[must_use]
    pub fn with_expires_at(mut self, time: SystemTime) -> Self {
        Arc::make_mut(&mut self.0).expires_at = Some(time);
        self
    }

    /// Sets the account that the access key belongs to.
    #[must_use]
    pub fn with_account_id(mut self, account_id: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).account_id = Some(account_id.into());
        self
    }

    /// Sets where these credentials come from, as errors and logs should name it: `environment`, `profile "dev"`.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Cow<'static, str>>) -> Self {
        Arc::make_mut(&mut self.0).source = source.into();
        self
    }

    /// The public half of the key, sent with every request.
    pub fn access_key_id(&self) -> &str {
        &self.0.access_key_id
    }

    /// The secret half of the key, never sent.
    pub fn secret_access_key(&self) -> &str {
        &self.0.secret_access_key
    }

    /// The token that temporary credentials must send along.
    pub fn session_token(&self) -> Option<&str> {
        self.0.session_token.as_ref().map(|token| token.as_str())
    }

    /// The instant from which a service refuses these credentials.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.0.expires_at
    }

    /// Whether these credentials are of no more use at `now`.
    pub fn is_expired(&self, now: SystemTime) -> bool {
        self.0.expires_at.is_some_and(|at| at <= now)
    }

    /// The account that the access key belongs to, when the source of the credentials told it.
    pub fn account_id(&self) -> Option<&str> {
        self.0.account_id.as_deref()
    }

    /// Where these credentials come from.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// The key that signs requests of one day to one service in one region: remembered, so mostly not derived again.
    pub(crate) fn signing_key(&self, stamp: &Stamp, region: &str, service: &str) -> SigningKey {
        // The lock is held for reading a list of complete keys only, so what a panicking thread left behind is sound.
        let find = |keys: &[SigningKey]| keys.iter().rev().find(|key| key.is_for(stamp.date(), region, service)).cloned();
        if let Some(key) = find(&self.0.keys.lock().unwrap_or_else(PoisonError::into_inner)) {
            return key;
        }
        let key = SigningKey::derive(&self.0.secret_access_key, stamp, region, service);
        let mut keys = self.0.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = find(&keys) {
            return key;
        }
        if keys.len() == REMEMBERED {
            keys.remove(0);
        }
        keys.push(key.clone());
        key
    }
}

impl PartialEq for Credentials {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (&*self.0, &*other.0);
        Arc::ptr_eq(&self.0, &other.0)
            || (&a.access_key_id, &a.secret_access_key, &a.session_token, a.expires_at, &a.account_id, &a.source)
                == (&b.access_key_id, &b.secret_access_key, &b.session_token, b.expires_at, &b.account_id, &b.source)
    }
}

impl Eq for Credentials {}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.0.access_key_id)
            .field("secret_access_key", &"(hidden)")
            .field("session_token", &self.0.session_token.as_ref().map(|_| "(hidden)"))
            .field("expires_at", &self.0.expires_at)
            .field("account_id", &self.0.account_id)
            .field("source", &self.0.source)
            .finish()
    }
}

/// A key derived from a secret, good for one day, region and service. Cheap to clone; its `Debug` shows only its scope.
#[derive(Clone)]
pub struct SigningKey(Arc<Key>);

struct Key {
    hmac: hmac::Key,
    /// `20150830/us-east-1/iam/aws4_request`
    scope: String,
    region: usize,
    service: usize,
}

impl SigningKey {
    fn derive(secret: &str, stamp: &Stamp, region: &str, service: &str) -> Self {
        let mut start = Zeroizing::new(Vec::with_capacity(4 + secret.len()));
        start.extend_from_slice(b"AWS4");
        start.extend_from_slice(secret.as_bytes());
        let mut key = hmac::Key::new(hmac::HMAC_SHA256, &start);
        for part in [stamp.date(), region, service, "aws4_request"] {
            key = hmac::Key::new(hmac::HMAC_SHA256, hmac::sign(&key, part.as_bytes()).as_ref());
        }
        let scope = format!("{}/{region}/{service}/aws4_request", stamp.date());
        Self(Arc::new(Key { hmac: key, scope, region: region.len(), service: service.len() }))
    }

    fn is_for(&self, date: &str, region: &str, service: &str) -> bool {
        date == &self.0.scope[..8] && region == self.region() && service == self.service()
    }

    /// Day, region, service and terminator, as a credential and a string to sign write them.
    pub fn scope(&self) -> &str {
        &self.0.scope
    }

    /// The region that this key signs for.
    pub fn region(&self) -> &str {
        &self.0.scope[9..][..self.0.region]
    }

    /// The service that this key signs for.
    pub fn service(&self) -> &str {
        &self.0.scope[10 + self.0.region..][..self.0.service]
    }

    /// HMAC-SHA256 of the concatenation of `parts`.
    pub(crate) fn sign(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&self.0.hmac);
        for part in parts {
            context.update(part);
        }
        let mut signature = [0; 32];
        signature.copy_from_slice(context.sign().as_ref());
        signature
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SigningKey").field(&self.0.scope).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn nothing_secret_prints() {
        let credentials = Credentials::new("AKID", "s3cr3t")
            .with_session_token("t0k3n")
            .with_account_id("123456789012")
            .with_expires_at(UNIX_EPOCH)
            .with_source("test");
        let stamp = Stamp::new(UNIX_EPOCH).unwrap();
        let key = credentials.signing_key(&stamp, "us-east-1", "sqs");
        let shown = format!("{credentials:?} {credentials:#?} {key:?}");
        assert!(!shown.contains("s3cr3t") && !shown.contains("t0k3n"), "{shown}");
        for part in ["AKID", "123456789012", "test", "19700101/us-east-1/sqs/aws4_request"] {
            assert!(shown.contains(part), "{shown}");
        }
        assert_eq!((key.region(), key.service()), ("us-east-1", "sqs"));
        assert!(credentials.is_expired(UNIX_EPOCH));
        assert!(!credentials.is_expired(UNIX_EPOCH - Duration::from_nanos(1)));
    }

    #[test]
    fn keys_are_remembered_and_shared_by_clones() {
        let credentials = Credentials::new("AKID", "secret");
        let stamp = Stamp::new(UNIX_EPOCH).unwrap();
        let key = credentials.signing_key(&stamp, "us-east-1", "sqs");
        let again = credentials.clone().signing_key(&stamp, "us-east-1", "sqs");
        assert!(Arc::ptr_eq(&key.0, &again.0));
        // Where one part ends and the next begins matters: these differ though they concatenate alike.
        let other = credentials.signing_key(&stamp, "us-east-1s", "qs");
        assert_ne!(key.sign(&[b"x"]), other.sign(&[b"x"]));
        for n in 0..3 * REMEMBERED {
            credentials.signing_key(&stamp, &format!("region-{n}"), "sqs");
        }
        assert_eq!(credentials.0.keys.lock().unwrap().len(), REMEMBERED);
        assert_eq!(credentials.signing_key(&stamp, "us-east-1", "sqs").sign(&[b"x", b"y"]), key.sign(&[b"xy"]));
    }

    #[test]
    fn setters_leave_clones_alone() {
        let one = Credentials::new("AKID", "secret");
        let two = one.clone().with_session_token("token");
        assert_eq!((one.session_token(), two.session_token()), (None, Some("token")));
        assert_ne!(one, two);
        assert_eq!(one, Credentials::new("AKID", "secret"));
    }
}
