//! The settings, their kinds, and what each may be.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use pileus_net::{Clock, Transport};

use crate::ConfigError;
use crate::credentials::Auth;
use crate::endpoint::EndpointUrl;
use crate::origin::{Origin, Sourced};

/// How a call that failed is tried again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryMode {
    /// A few times with growing waits, while a budget shared by all calls lasts. The files' `legacy` is this, too.
    #[default]
    Standard,
    /// The same, and calls are slowed down when the service throttles them. For now it is `Standard`: nothing is slowed down
    /// yet but by the waits between tries.
    Adaptive,
}

/// When checksums are made of what is sent, or looked at of what comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChecksumMode {
    /// Whenever the operation can.
    #[default]
    WhenSupported,
    /// Only when the operation must, or the call asks for it.
    WhenRequired,
}

/// A setting as it is shown to a person: see [`Config::settings`](crate::Config::settings).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) origin: Origin,
}

impl Setting {
    /// Its name, as [`Config::origin`](crate::Config::origin) takes it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its value. Never a secret.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Where the value came from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
}

/// Certificates that TLS trusts besides Mozilla's.
#[derive(Clone)]
pub(crate) struct CaBundle {
    /// Where they were read, for a person; empty when the program gave them.
    pub(crate) path: String,
    pub(crate) pem: Arc<[u8]>,
}

impl fmt::Display for CaBundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => write!(f, "{} bytes", self.pem.len()),
            path => f.write_str(path),
        }
    }
}

impl fmt::Debug for CaBundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaBundle({self})")
    }
}

/// What is known so far; what is `None` is not known, or not set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) profile: Option<Sourced<String>>,
    /// Once loaded it is there, or why it is not.
    pub(crate) region: Option<Result<Sourced<String>, ConfigError>>,
    /// Once loaded it is there; its origin is `Default` when there are no credentials but only why.
    pub(crate) auth: Option<Sourced<Auth>>,
    /// In the order of precedence once loaded.
    pub(crate) endpoint_urls: Vec<EndpointUrl>,
    pub(crate) retry_mode: Option<Sourced<RetryMode>>,
    pub(crate) max_attempts: Option<Sourced<u32>>,
    pub(crate) ca_bundle: Option<Sourced<CaBundle>>,
    pub(crate) connect_timeout: Option<Sourced<Duration>>,
    pub(crate) attempt_timeout: Option<Sourced<Duration>>,
    pub(crate) call_timeout: Option<Sourced<Duration>>,
    pub(crate) force_path_style: Option<Sourced<bool>>,
    pub(crate) request_checksum_calculation: Option<Sourced<ChecksumMode>>,
    pub(crate) response_checksum_validation: Option<Sourced<ChecksumMode>>,
    pub(crate) user_agent_app_id: Option<Sourced<String>>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) clock: Option<Arc<dyn Clock>>,
}

/// The error of a value that cannot be.
pub(crate) fn wrong(name: &str, value: &str, origin: &Origin, expected: &str) -> ConfigError {
    ConfigError::new(format!("{name} = {value:?} ({origin}) is wrong: it should be {expected}"))
}

// How the text of a setting is read: its value, or what it should be.

/// A region becomes a part of a host name, so it must not change what host that is.
pub(crate) fn region(text: &str) -> Result<String, &'static str> {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if (1..=63).contains(&text.len()) && text.bytes().all(inner) && !text.starts_with('-') && !text.ends_with('-') {
        Ok(text.to_owned())
    } else {
        Err("a region such as us-west-2: up to 63 letters, digits and inner hyphens")
    }
}

/// An endpoint's address.
pub(crate) fn endpoint_url(text: &str) -> Result<Uri, &'static str> {
    const EXPECTED: &str = "http:// or https://, a host, perhaps a port and a path, and no more";
    let uri: Uri = text.parse().map_err(|_| EXPECTED)?;
    let http = matches!(uri.scheme_str(), Some("http" | "https"));
    let Some(authority) = uri.authority().filter(|authority| http && !authority.host().is_empty()) else {
        return Err(EXPECTED);
    };
    // What follows the host is a port or nothing.
    let port = authority.as_str().strip_prefix(authority.host()).ok_or(EXPECTED)?;
    if (!port.is_empty() && authority.port_u16().is_none()) || uri.query().is_some() || text.contains('#') {
        return Err(EXPECTED);
    }
    Ok(uri)
}

pub(crate) fn retry_mode(text: &str) -> Result<RetryMode, &'static str> {
    match text.to_ascii_lowercase().as_str() {
        "standard" | "legacy" => Ok(RetryMode::Standard),
        "adaptive" => Ok(RetryMode::Adaptive),
        _ => Err("standard or adaptive"),
    }
}

pub(crate) fn max_attempts(text: &str) -> Result<u32, &'static str> {
    text.parse().ok().filter(|attempts| *attempts > 0).ok_or("a whole number of 1 or more")
}

/// What `addressing_style` says of paths: `auto` leaves it open.
pub(crate) fn addressing_style(text: &str) -> Result<Option<bool>, &'static str> {
    match text.to_ascii_lowercase().as_str() {
        "path" => Ok(Some(true)),
        "virtual" => Ok(Some(false)),
        "auto" => Ok(None),
        _ => Err("path, virtual or auto"),
    }
}

pub(crate) fn checksum_mode(text: &str) -> Result<ChecksumMode, &'static str> {
    match text.to_ascii_lowercase().as_str() {
        "when_supported" => Ok(ChecksumMode::WhenSupported),
        "when_required" => Ok(ChecksumMode::WhenRequired),
        _ => Err("when_supported or when_required"),
    }
}

pub(crate) fn boolean(text: &str) -> Result<bool, &'static str> {
    match text.to_ascii_lowercase().as_str() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err("true or false"),
    }
}

pub(crate) fn app_id(text: &str) -> Result<String, &'static str> {
    if (1..=50).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        Ok(text.to_owned())
    } else {
        Err("up to 50 printable ASCII characters")
    }
}

impl fmt::Display for RetryMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Standard => "standard",
            Self::Adaptive => "adaptive",
        })
    }
}

impl fmt::Display for ChecksumMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WhenSupported => "when_supported",
            Self::WhenRequired => "when_required",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_host_labels() {
        for good in ["us-west-2", "a", "aws-global", "eu-isoe-west-1", "LOCAL", &"x".repeat(63)] {
            assert_eq!(region(good).as_deref(), Ok(good));
        }
        for bad in ["", "-a", "a-", "a.b", "us_west", "a/b", "evil.example/", "é", "a b", "a@b", &"x".repeat(64)] {
            assert!(region(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn endpoints_are_plain_urls() {
        for good in ["http://localhost:4566", "https://h", "http://h/", "http://[::1]:9000/base/", "HTTP://H"] {
            assert!(endpoint_url(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "localhost",
            "localhost:4566",
            "/path",
            "ftp://h",
            "http://",
            "http://h?x",
            "http://h/#f",
            "http://h:x",
            "http://h:99999",
            "http://u:p@h",
            "http://:80",
            "h ttp://h",
            "http://h h",
        ] {
            assert!(endpoint_url(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn words_and_numbers() {
        assert_eq!(retry_mode("Adaptive"), Ok(RetryMode::Adaptive));
        assert_eq!(retry_mode("legacy"), Ok(RetryMode::Standard));
        assert!(retry_mode("never").is_err());
        assert_eq!(max_attempts("3"), Ok(3));
        for bad in ["0", "-1", "three", "99999999999", "1.5"] {
            assert!(max_attempts(bad).is_err(), "{bad}");
        }
        assert_eq!(
            [addressing_style("path"), addressing_style("virtual"), addressing_style("auto")],
            [Ok(Some(true)), Ok(Some(false)), Ok(None)]
        );
        assert!(addressing_style("host").is_err());
        assert_eq!(checksum_mode("WHEN_REQUIRED"), Ok(ChecksumMode::WhenRequired));
        assert!(checksum_mode("never").is_err());
        assert_eq!([boolean("TRUE"), boolean("false")], [Ok(true), Ok(false)]);
        assert!(boolean("1").is_err());
        assert!(app_id("my-app 1").is_ok());
        assert!(app_id("a\nb").is_err());
        assert!(app_id(&"x".repeat(51)).is_err());
    }
}
