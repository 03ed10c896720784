//! What a client needs to know.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::Uri;
use pileus_net::{Clock, HttpClient, SystemClock, TlsOptions, Transport};
use pileus_sign::Credentials;

use crate::credentials::Auth;
use crate::endpoint;
use crate::origin::{Origin, Sourced};
use crate::profiles::Ignored;
use crate::settings::{Setting, Settings};
use crate::{ChecksumMode, ConfigBuilder, ConfigError, ProvideCredentials, RetryMode};

/// Tries of a call, the first one counted, when nobody says otherwise.
const MAX_ATTEMPTS: u32 = 3;

const WHEN_SUPPORTED: ChecksumMode = ChecksumMode::WhenSupported;

/// Region, credentials and settings of clients.
///
/// Cloning is cheap: clones share one allocation, and one HTTP client, made when it is first needed.
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// use pileus_config::{Config, MapEnv};
///
/// let env = MapEnv::new()
///     .with_home("/home/me")
///     .with_file("/home/me/.aws/config", "[default]\nregion = us-west-2\n")
///     .with_file("/home/me/.aws/credentials", "[default]\naws_access_key_id = AKID\naws_secret_access_key = hush\n");
/// let config = Config::builder().env(env).load().await.unwrap();
/// assert_eq!(config.region().unwrap(), "us-west-2");
/// assert_eq!(config.origin("region").unwrap().to_string(), "/home/me/.aws/config:2, profile \"default\"");
/// # });
/// ```
#[derive(Clone)]
pub struct Config(Arc<Inner>);

struct Inner {
    settings: Settings,
    ignored: Vec<Ignored>,
    transport: OnceLock<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
}

impl Config {
    /// What variables and files say: `Config::builder().load()`.
    pub async fn load() -> Result<Self, ConfigError> {
        Self::builder().load().await
    }

    /// Gives some settings, then [loads](ConfigBuilder::load) the rest or [builds](ConfigBuilder::build) without it.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    pub(crate) fn new(settings: Settings, ignored: Vec<Ignored>) -> Self {
        let transport = settings.transport.clone().map_or_else(OnceLock::new, OnceLock::from);
        let clock = settings.clock.clone().unwrap_or_else(|| Arc::new(SystemClock));
        Self(Arc::new(Inner { settings, ignored, transport, clock }))
    }

    /// A builder that begins with all that is known here, to be changed and [built](ConfigBuilder::build): another
    /// region, say. Origins stay. A transport that was given is shared; an HTTP client of the config's own is not.
    pub fn to_builder(&self) -> ConfigBuilder {
        ConfigBuilder::from_settings(self.0.settings.clone())
    }

    /// The profile that settings were looked up in.
    pub fn profile(&self) -> &str {
        self.0.settings.profile.as_ref().map_or("default", |profile| &profile.value)
    }

    /// The region that is called.
    ///
    /// # Errors
    /// When there is none: every place that was looked at, and why it gave nothing.
    pub fn region(&self) -> Result<&str, ConfigError> {
        match &self.0.settings.region {
            Some(Ok(region)) => Ok(&region.value),
            Some(Err(error)) => Err(error.clone()),
            None => Err(ConfigError::new("no region")),
        }
    }

    /// Whether requests are not to be signed.
    pub fn is_anonymous(&self) -> bool {
        matches!(self.0.settings.auth, Some(Sourced { value: Auth::Anonymous, .. }))
    }

    /// The source of credentials, to be asked before each attempt; none if [anonymous](Self::is_anonymous). When no
    /// credentials were found there is a source all the same, whose error tells where they were looked for.
    pub fn credentials_provider(&self) -> Option<&Arc<dyn ProvideCredentials>> {
        match &self.0.settings.auth {
            Some(Sourced { value: Auth::Provider(provider), .. }) => Some(provider),
            _ => None,
        }
    }

    /// Credentials that are good now; none if [anonymous](Self::is_anonymous).
    ///
    /// # Errors
    /// When there are none: every place that was looked at, and why it gave nothing.
    pub async fn credentials(&self) -> Result<Option<Credentials>, ConfigError> {
        match self.credentials_provider() {
            Some(provider) => provider.credentials().await.map(Some),
            None => Ok(None),
        }
    }

    /// The endpoint configured for a service, if any: the first of
    /// [`service_endpoint_url`](ConfigBuilder::service_endpoint_url), [`endpoint_url`](ConfigBuilder::endpoint_url),
    /// the variables `AWS_ENDPOINT_URL_<SERVICE>` and `AWS_ENDPOINT_URL`, the profile's `services` section and its
    /// `endpoint_url`. `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true` leaves only the first two.
    ///
    /// A service's id is as AWS writes it, in any case: `S3`, `EC2`, `Elastic Beanstalk`.
    pub fn endpoint_url(&self, service_id: &str) -> Option<&Uri> {
        endpoint::find(&self.0.settings.endpoint_urls, service_id).map(|url| &url.value)
    }

    /// Where [`endpoint_url`](Self::endpoint_url) of this service comes from.
    pub fn endpoint_origin(&self, service_id: &str) -> Option<&Origin> {
        endpoint::find(&self.0.settings.endpoint_urls, service_id).map(|url| &url.origin)
    }

    /// What carries requests: what the program gave, or an HTTP client made now and kept.
    pub fn transport(&self) -> &Arc<dyn Transport> {
        self.0.transport.get_or_init(|| {
            let mut client = HttpClient::builder();
            if let Some(timeout) = self.connect_timeout() {
                client = client.connect_timeout(timeout);
            }
            if let Some(bundle) = &self.0.settings.ca_bundle {
                client = client.tls(TlsOptions::default().ca_bundle(&*bundle.value.pem));
            }
            Arc::new(client.build())
        })
    }

    /// The clock of signatures, retries and waiters.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// How a call that failed is tried again.
    pub fn retry_mode(&self) -> RetryMode {
        value(&self.0.settings.retry_mode).unwrap_or_default()
    }

    /// How many times a call is tried, the first one counted: 3 unless something says otherwise.
    pub fn max_attempts(&self) -> u32 {
        value(&self.0.settings.max_attempts).unwrap_or(MAX_ATTEMPTS)
    }

    /// How long a connection may take to be made.
    pub fn connect_timeout(&self) -> Option<Duration> {
        value(&self.0.settings.connect_timeout)
    }

    /// How long an attempt may take to be answered.
    pub fn attempt_timeout(&self) -> Option<Duration> {
        value(&self.0.settings.attempt_timeout)
    }

    /// How long a call may take to be answered, all its attempts together.
    pub fn call_timeout(&self) -> Option<Duration> {
        value(&self.0.settings.call_timeout)
    }

    /// Whether S3's buckets go in the path, always or never; `None` lets the endpoint and the bucket's name decide.
    pub fn force_path_style(&self) -> Option<bool> {
        value(&self.0.settings.force_path_style)
    }

    /// When checksums are made of what is sent. [`origin`](Self::origin) tells whether anybody asked for it.
    pub fn request_checksum_calculation(&self) -> ChecksumMode {
        value(&self.0.settings.request_checksum_calculation).unwrap_or_default()
    }

    /// When checksums are to be looked at of what comes; clients do not look at any yet. [`origin`](Self::origin) tells whether anybody asked for it.
    pub fn response_checksum_validation(&self) -> ChecksumMode {
        value(&self.0.settings.response_checksum_validation).unwrap_or_default()
    }

    /// The application's name in the user agent.
    pub fn user_agent_app_id(&self) -> Option<&str> {
        self.0.settings.user_agent_app_id.as_ref().map(|id| id.value.as_str())
    }

    /// What the shared files hold that was passed over: sections and names that are not well-formed.
    pub fn ignored(&self) -> &[Ignored] {
        &self.0.ignored
    }

    /// Where the value of a setting comes from; `None` when it has no value, or there is no setting of this name. The
    /// names are those of the accessors here, and `endpoint_url` for that of all services.
    pub fn origin(&self, name: &str) -> Option<&Origin> {
        self.table().into_iter().find(|(known, _)| *known == name)?.1.map(|(_, origin)| origin)
    }

    /// Every setting that has a value, as a person reads it. Secrets are not among the values.
    pub fn settings(&self) -> Vec<Setting> {
        let table = self.table().into_iter().filter_map(|(name, found)| {
            let (value, origin) = found?;
            Some(Setting { name: name.to_owned(), value, origin: origin.clone() })
        });
        let urls = self.0.settings.endpoint_urls.iter().filter_map(|url| {
            let name = format!("endpoint_url of {}", url.service.as_ref()?);
            Some(Setting { name, value: url.url.value.to_string(), origin: url.url.origin.clone() })
        });
        table.chain(urls).collect()
    }

    fn table(&self) -> [(&'static str, Option<(String, &Origin)>); 14] {
        let set = &self.0.settings;
        let endpoint = set.endpoint_urls.iter().find(|url| url.service.is_none()).map(|url| &url.url);
        [
            ("profile", shown(set.profile.as_ref(), Some(&"default"))),
            ("region", shown(set.region.as_ref().and_then(|region| region.as_ref().ok()), None)),
            // Those that nobody has are not a setting.
            ("credentials", shown(set.auth.as_ref().filter(|auth| auth.origin != Origin::Default), None)),
            ("endpoint_url", shown(endpoint, None)),
            ("retry_mode", shown(set.retry_mode.as_ref(), Some(&RetryMode::Standard))),
            ("max_attempts", shown(set.max_attempts.as_ref(), Some(&MAX_ATTEMPTS))),
            ("ca_bundle", shown(set.ca_bundle.as_ref(), None)),
            ("connect_timeout", shown_time(&set.connect_timeout)),
            ("attempt_timeout", shown_time(&set.attempt_timeout)),
            ("call_timeout", shown_time(&set.call_timeout)),
            ("force_path_style", shown(set.force_path_style.as_ref(), None)),
            ("request_checksum_calculation", shown(set.request_checksum_calculation.as_ref(), Some(&WHEN_SUPPORTED))),
            ("response_checksum_validation", shown(set.response_checksum_validation.as_ref(), Some(&WHEN_SUPPORTED))),
            ("user_agent_app_id", shown(set.user_agent_app_id.as_ref(), None)),
        ]
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = self.settings();
        f.debug_map().entries(settings.iter().map(|setting| (&setting.name, &setting.value))).finish()
    }
}

fn value<T: Copy>(setting: &Option<Sourced<T>>) -> Option<T> {
    setting.as_ref().map(|setting| setting.value)
}

/// A setting as a person reads it, or what it is by default.
fn shown<'a, T: fmt::Display>(
    setting: Option<&'a Sourced<T>>,
    default: Option<&dyn fmt::Display>,
) -> Option<(String, &'a Origin)> {
    match setting {
        Some(setting) => Some((setting.value.to_string(), &setting.origin)),
        None => default.map(|value| (value.to_string(), &Origin::Default)),
    }
}

fn shown_time(setting: &Option<Sourced<Duration>>) -> Option<(String, &Origin)> {
    setting.as_ref().map(|setting| (format!("{:?}", setting.value), &setting.origin))
}
