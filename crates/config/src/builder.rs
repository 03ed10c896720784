//! How a [`Config`] comes to be.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use pileus_net::{Clock, Transport};

use crate::credentials::Auth;
use crate::endpoint::{self, EndpointUrl};
use crate::origin::{Origin, Sourced};
use crate::profiles::SharedFiles;
use crate::settings::{self, CaBundle, Settings, wrong};
use crate::sources::{Sources, parsed};
use crate::{ChecksumMode, Config, ConfigError, Env, LookedAt, ProvideCredentials, RealEnv, RetryMode, credentials};

const REGION_VARIABLES: [&str; 2] = ["AWS_REGION", "AWS_DEFAULT_REGION"];
const ENDPOINT_VARIABLE: &str = "AWS_ENDPOINT_URL";
/// The longest CA bundle that is read, in bytes. That of a system has a fifth of a megabyte.
const MAX_CA_BUNDLE: usize = 4 << 20;

/// Settings that a program gives, before the rest is looked up: see [`Config::builder`].
///
/// A wrong value (a region that is no host label, a URL that is none) is told by [`load`](Self::load) or
/// [`build`](Self::build).
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until it loads or builds"]
pub struct ConfigBuilder {
    env: Option<Arc<dyn Env>>,
    settings: Settings,
    /// The first wrong value.
    error: Option<ConfigError>,
}

impl ConfigBuilder {
    pub(crate) fn from_settings(settings: Settings) -> Self {
        Self { settings, ..Self::default() }
    }

    /// Reads variables and files from `env`, not from the machine.
    pub fn env(mut self, env: impl Env + 'static) -> Self {
        self.env = Some(Arc::new(env));
        self
    }

    /// Takes this profile of the shared files, whatever `AWS_PROFILE` says. It must exist.
    ///
    /// Its credentials go before those of `AWS_ACCESS_KEY_ID`, which go before those of a profile not named here.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.settings.profile = Some(Sourced::explicit(name.into()));
        self
    }

    /// Calls this region.
    pub fn region(mut self, region: impl AsRef<str>) -> Self {
        let region = parsed("region", region.as_ref(), Origin::Explicit, settings::region);
        self.settings.region = self.kept(region).map(Ok);
        self
    }

    /// Signs with these credentials, or with what this source gives.
    pub fn credentials(mut self, source: impl ProvideCredentials + 'static) -> Self {
        self.settings.auth = Some(Sourced::explicit(Auth::Provider(Arc::new(source))));
        self
    }

    /// Signs nothing: for what is open to everybody.
    pub fn anonymous(mut self) -> Self {
        self.settings.auth = Some(Sourced::explicit(Auth::Anonymous));
        self
    }

    /// Sends every service's requests there, but for those of [`service_endpoint_url`](Self::service_endpoint_url).
    pub fn endpoint_url(self, url: impl AsRef<str>) -> Self {
        self.endpoint(None, url.as_ref())
    }

    /// Sends the requests of one service there. Its id is as AWS writes it, in any case: `s3`, `EC2`, `Elastic Beanstalk`.
    pub fn service_endpoint_url(self, service_id: impl AsRef<str>, url: impl AsRef<str>) -> Self {
        self.endpoint(Some(endpoint::key(service_id.as_ref())), url.as_ref())
    }

    fn endpoint(mut self, service: Option<String>, url: &str) -> Self {
        let url = parsed("endpoint_url", url, Origin::Explicit, settings::endpoint_url);
        if let Some(url) = self.kept(url) {
            self.settings.endpoint_urls.retain(|old| old.service != service || old.url.origin != Origin::Explicit);
            self.settings.endpoint_urls.push(EndpointUrl { service, url });
        }
        self
    }

    /// Sends requests through this, not through an HTTP client of its own.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.settings.transport = Some(transport);
        self
    }

    /// Lives by this clock, not by the machine's.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.settings.clock = Some(clock);
        self
    }

    /// Tries again in this way.
    pub fn retry_mode(mut self, mode: RetryMode) -> Self {
        self.settings.retry_mode = Some(Sourced::explicit(mode));
        self
    }

    /// Tries a call so many times, the first one counted: 1 never tries again, 0 is an error.
    pub fn retry_attempts_max(mut self, attempts: u32) -> Self {
        let attempts = parsed("max_attempts", &attempts.to_string(), Origin::Explicit, settings::max_attempts);
        self.settings.max_attempts = self.kept(attempts);
        self
    }

    /// Trusts the certificates of this PEM bundle too, besides Mozilla's roots: those of a private CA. Unset, they are read
    /// from the file that `AWS_CA_BUNDLE` or the profile's `ca_bundle` names. For the HTTP client that the config makes.
    pub fn ca_bundle(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.settings.ca_bundle = Some(Sourced::explicit(CaBundle { path: String::new(), pem: pem.as_ref().into() }));
        self
    }

    /// Gives up on a connection that is not made in this time: name, TCP and TLS together. For the HTTP client that the
    /// config makes, not for a [`transport`](Self::transport) that is given.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(Sourced::explicit(timeout));
        self
    }

    /// Gives up on an attempt that has no answer after this time, and perhaps tries again.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = Some(Sourced::explicit(timeout));
        self
    }

    /// Gives up on a call, all its attempts together, that has no answer after this time.
    pub fn call_timeout(mut self, timeout: Duration) -> Self {
        self.settings.call_timeout = Some(Sourced::explicit(timeout));
        self
    }

    /// Puts S3's buckets in the path of its URLs, or never does. Unset, the endpoint and the bucket's name decide.
    pub fn force_path_style(mut self, force: bool) -> Self {
        self.settings.force_path_style = Some(Sourced::explicit(force));
        self
    }

    /// Makes checksums of what is sent, at these times.
    pub fn request_checksum_calculation(mut self, mode: ChecksumMode) -> Self {
        self.settings.request_checksum_calculation = Some(Sourced::explicit(mode));
        self
    }

    /// Looks at the checksums of what comes, at these times. Clients do not look at any yet: it is kept for when they do.
    pub fn response_checksum_validation(mut self, mode: ChecksumMode) -> Self {
        self.settings.response_checksum_validation = Some(Sourced::explicit(mode));
        self
    }

    /// Names the application in the user agent.
    pub fn user_agent_app_id(mut self, id: impl AsRef<str>) -> Self {
        let id = parsed("user_agent_app_id", id.as_ref(), Origin::Explicit, settings::app_id);
        self.settings.user_agent_app_id = self.kept(id);
        self
    }

    fn kept<T>(&mut self, value: Result<Sourced<T>, ConfigError>) -> Option<Sourced<T>> {
        match value {
            Ok(value) => Some(value),
            Err(error) => {
                self.error.get_or_insert(error);
                None
            }
        }
    }

    /// Looks up, in variables and files, what the program did not say.
    ///
    /// A region or credentials that are nowhere are no error here, only when they are asked for. A wrong value is, and
    /// so is a profile that is named but does not exist. Two small files are read; the network is not touched.
    pub async fn load(self) -> Result<Config, ConfigError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let env = self.env.unwrap_or_else(|| Arc::new(RealEnv));
        let files = SharedFiles::read(&*env)?;
        let sources = Sources::new(&*env, &files, self.settings.profile.clone())?;
        Ok(Config::new(look_up(self.settings, &*env, &sources)?, files.profiles.ignored().to_vec()))
    }

    /// Takes what the program said and nothing else: no variable, no file.
    pub fn build(self) -> Result<Config, ConfigError> {
        const HINT: &str = "variables and files were not asked, as Config::builder().load() does";
        let missing = |what: &str| {
            let place = LookedAt::new(format!("Config::builder().{what}"), "not set");
            ConfigError::missing(what, vec![place], HINT)
        };
        let mut settings = self.settings;
        if let Some(error) = self.error {
            return Err(error);
        }
        if settings.auth.is_none() {
            let provider = Arc::new(credentials::NoCredentials(missing("credentials")));
            settings.auth = Some(Sourced::default(Auth::Provider(provider)));
        }
        endpoint::sort(&mut settings.endpoint_urls);
        settings.region.get_or_insert_with(|| Err(missing("region")));
        Ok(Config::new(settings, Vec::new()))
    }
}

/// Fills in what is not known yet.
fn look_up(given: Settings, env: &dyn Env, from: &Sources<'_>) -> Result<Settings, ConfigError> {
    let mut all = given;
    all.profile = Some(from.profile().clone());
    if !matches!(all.region, Some(Ok(_))) {
        all.region = Some(match from.get(&REGION_VARIABLES, "region", settings::region)? {
            Some(region) => Ok(region),
            None => Err(no_region(from)?),
        });
    }
    if all.retry_mode.is_none() {
        all.retry_mode = from.get(&["AWS_RETRY_MODE"], "retry_mode", settings::retry_mode)?;
    }
    if all.max_attempts.is_none() {
        all.max_attempts = from.get(&["AWS_MAX_ATTEMPTS"], "max_attempts", settings::max_attempts)?;
    }
    if all.ca_bundle.is_none() {
        let path = from.get(&["AWS_CA_BUNDLE"], "ca_bundle", |path| Ok(path.to_owned()))?;
        all.ca_bundle = path.map(|path| read_ca_bundle(env, path)).transpose()?;
    }
    if all.force_path_style.is_none() {
        let style = from.get_nested("s3", "addressing_style", settings::addressing_style)?;
        all.force_path_style = style.and_then(|style| Some(Sourced { value: style.value?, origin: style.origin }));
    }
    let (variable, name) = ("AWS_REQUEST_CHECKSUM_CALCULATION", "request_checksum_calculation");
    if all.request_checksum_calculation.is_none() {
        all.request_checksum_calculation = from.get(&[variable], name, settings::checksum_mode)?;
    }
    let (variable, name) = ("AWS_RESPONSE_CHECKSUM_VALIDATION", "response_checksum_validation");
    if all.response_checksum_validation.is_none() {
        all.response_checksum_validation = from.get(&[variable], name, settings::checksum_mode)?;
    }
    if all.user_agent_app_id.is_none() {
        all.user_agent_app_id = from.get(&["AWS_SDK_UA_APP_ID"], "sdk_ua_app_id", settings::app_id)?;
    }
    let (variable, name) = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls");
    all.endpoint_urls.retain(|url| url.url.origin == Origin::Explicit);
    if !from.get(&[variable], name, settings::boolean)?.is_some_and(|ignore| ignore.value) {
        configured_endpoints(from, &mut all.endpoint_urls)?;
    }
    endpoint::sort(&mut all.endpoint_urls);
    if all.auth.as_ref().is_none_or(|auth| auth.origin == Origin::Default) {
        all.auth = Some(credentials::resolve(from));
    }
    Ok(all)
}

fn read_ca_bundle(env: &dyn Env, path: Sourced<String>) -> Result<Sourced<CaBundle>, ConfigError> {
    let Sourced { value: path, origin } = path;
    match env.read(Path::new(&path), MAX_CA_BUNDLE) {
        Ok(pem) => Ok(Sourced { value: CaBundle { path, pem: pem.into() }, origin }),
        Err(error) => {
            let wrong = wrong("ca_bundle", &path, &origin, &format!("a file of certificates in PEM that can be read ({error})"));
            Err(wrong.with_source(error))
        }
    }
}

/// Adds the endpoints of variables and of the profile, each of which may name one for all services and one for each.
fn configured_endpoints(from: &Sources<'_>, urls: &mut Vec<EndpointUrl>) -> Result<(), ConfigError> {
    let mut add = |service, text: &str, origin| {
        let url: Sourced<Uri> = parsed("endpoint_url", text, origin, settings::endpoint_url)?;
        urls.push(EndpointUrl { service, url });
        Ok::<_, ConfigError>(())
    };
    if let Some(text) = from.var(ENDPOINT_VARIABLE)? {
        add(None, &text, Origin::variable(ENDPOINT_VARIABLE))?;
    }
    for (name, text) in from.vars_with_prefix(&format!("{ENDPOINT_VARIABLE}_"))? {
        add(Some(endpoint::key(&name[ENDPOINT_VARIABLE.len() + 1..])), &text, Origin::variable(&name))?;
    }
    if let Some(property) = from.property("endpoint_url") {
        add(None, property.value(), Origin::File(property.origin().clone()))?;
    }
    for (service, property) in from.services()?.into_iter().flat_map(|section| section.properties()) {
        if let Some((text, at)) = property.nested("endpoint_url").filter(|(text, _)| !text.is_empty()) {
            add(Some(endpoint::key(service)), text, Origin::File(at))?;
        }
    }
    Ok(())
}

fn no_region(sources: &Sources<'_>) -> Result<ConfigError, ConfigError> {
    let mut looked_at = vec![LookedAt::new("Config::builder().region", "not set")];
    for name in REGION_VARIABLES {
        looked_at.push(sources.looked_at_var(name)?);
    }
    looked_at.extend(sources.looked_at_profile("region"));
    let hint = format!("set AWS_REGION=us-west-2, say, or add region = us-west-2 to {}", sources.where_settings_go());
    Ok(ConfigError::missing("region", looked_at, hint))
}
