//! Where credentials come from.

mod chain;

use std::fmt;
use std::sync::Arc;

use pileus_net::BoxFuture;
use pileus_sign::Credentials;

pub(crate) use chain::resolve;

use crate::ConfigError;

/// A source of credentials.
///
/// It is asked before every attempt of a call, so a source whose answers cost something keeps them. [`Credentials`]
/// are themselves a source, which always gives the same.
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// Credentials that are good now.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigError>>;
}

impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<T: ProvideCredentials + ?Sized> ProvideCredentials for Arc<T> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigError>> {
        (**self).credentials()
    }
}

/// A source that has none, and says why.
#[derive(Debug)]
pub(crate) struct NoCredentials(pub(crate) ConfigError);

impl ProvideCredentials for NoCredentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigError>> {
        Box::pin(std::future::ready(Err(self.0.clone())))
    }
}

/// Who calls.
#[derive(Clone, Debug)]
pub(crate) enum Auth {
    /// Nobody in particular: requests are not signed.
    Anonymous,
    /// Whoever these credentials belong to.
    Provider(Arc<dyn ProvideCredentials>),
}

impl fmt::Display for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Anonymous => "anonymous",
            Self::Provider(_) => "(hidden)",
        })
    }
}
