//! Where a value came from.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// The program said so, through [`Config::builder`](crate::Config::builder).
    Explicit,
    /// An environment variable.
    Variable(Arc<str>),
    /// A line of a shared file.
    File(FileOrigin),
    /// Nobody said anything, so this is what it is.
    Default,
}

/// A line of a shared config or credentials file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileOrigin {
    pub(crate) path: Arc<Path>,
    pub(crate) line: u32,
    pub(crate) section: Arc<str>,
}

impl FileOrigin {
    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The line, counted from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The section, as messages name it: `profile "dev"`.
    pub fn section(&self) -> &str {
        &self.section
    }
}

impl fmt::Display for FileOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}, {}", self.path.display(), self.line, self.section)
    }
}

impl Origin {
    /// The origin that is this variable.
    pub fn variable(name: &str) -> Self {
        Self::Variable(name.into())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Explicit => f.write_str("Config::builder()"),
            Self::Variable(name) => write!(f, "variable {name}"),
            Self::File(at) => at.fmt(f),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A value that knows where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sourced<T> {
    pub(crate) value: T,
    pub(crate) origin: Origin,
}

impl<T> Sourced<T> {
    pub(crate) fn explicit(value: T) -> Self {
        Self { value, origin: Origin::Explicit }
    }

    pub(crate) fn default(value: T) -> Self {
        Self { value, origin: Origin::Default }
    }
}
