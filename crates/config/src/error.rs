//! The one error of this crate.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Why a setting could not be had. Its `Display` alone says what, where and how to mend it.
///
/// One word wide and cheap to clone.
#[derive(Clone)]
pub struct ConfigError(Arc<Inner>);

struct Inner {
    message: String,
    hint: Option<String>,
    looked_at: Vec<LookedAt>,
    missing: bool,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

/// A place that was asked for a setting, and what was found there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedAt {
    place: String,
    found: String,
}

impl ConfigError {
    /// An error that says this. For sources of credentials and environments written outside of this crate too.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Arc::new(Inner { message: message.into(), hint: None, looked_at: Vec::new(), missing: false, source: None }))
    }

    /// Nothing that was `looked_at`, in this order, gives `what`; `hint` says what to do.
    pub fn missing(what: impl fmt::Display, looked_at: Vec<LookedAt>, hint: impl Into<String>) -> Self {
        Self(Arc::new(Inner { message: format!("no {what}"), hint: Some(hint.into()), looked_at, missing: true, source: None }))
    }

    /// The same error with its cause.
    #[must_use]
    pub fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let Inner { message, hint, looked_at, missing, .. } = &*self.0;
        Self(Arc::new(Inner {
            message: message.clone(),
            hint: hint.clone(),
            looked_at: looked_at.clone(),
            missing: *missing,
            source: Some(Arc::from(source.into())),
        }))
    }

    /// Every place that was looked at, in order, and why it gave nothing. Empty unless something [is
    /// missing](Self::is_missing).
    pub fn looked_at(&self) -> &[LookedAt] {
        &self.0.looked_at
    }

    /// Whether nothing is wrong but that the setting is nowhere to be found.
    ///
    /// # Troubleshooting
    /// [`looked_at`](Self::looked_at) lists where it could be; the message ends with what to write there.
    pub fn is_missing(&self) -> bool {
        self.0.missing
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { message, hint, looked_at, .. } = &*self.0;
        f.write_str(message)?;
        for (at, place) in looked_at.iter().enumerate() {
            write!(f, "{} {place}", if at == 0 { ": looked at" } else { "," })?;
        }
        match hint {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConfigError({self}")?;
        if let Some(source) = &self.0.source {
            write!(f, ", because of {source:?}")?;
        }
        f.write_str(")")
    }
}

impl Error for ConfigError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl LookedAt {
    /// `place` was asked, and `found` is what came of it: `not set`, `file not found`.
    pub fn new(place: impl Into<String>, found: impl Into<String>) -> Self {
        Self { place: place.into(), found: found.into() }
    }

    /// The place: a method of the builder, a variable, a profile in a file.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Why it gave nothing.
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for LookedAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.place, self.found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_that_says_everything() {
        assert_eq!(size_of::<ConfigError>(), size_of::<usize>());
        let error = ConfigError::missing(
            "luck",
            vec![LookedAt::new("a hat", "empty"), LookedAt::new("a sleeve", "torn")],
            "buy a ticket",
        );
        assert_eq!(error.to_string(), "no luck: looked at a hat (empty), a sleeve (torn); buy a ticket");
        assert!(error.is_missing());
        assert_eq!(error.looked_at()[1].place(), "a sleeve");
        assert_eq!(error.looked_at()[1].found(), "torn");
        let error = error.with_source("rain");
        assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("rain"));
        assert!(format!("{error:?}").contains("because of"), "{error:?}");
        assert!(!ConfigError::new("wrong").is_missing());
        assert_eq!(ConfigError::new("wrong").to_string(), "wrong");
    }
}
