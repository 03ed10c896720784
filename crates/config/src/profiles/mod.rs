//! The shared config and credentials files: `~/.aws/config` and `~/.aws/credentials`.
//!
//! A file is sections of properties. A property may have sub-properties, indented below it:
//!
//! ```ini
//! [profile dev]
//! region = eu-west-1        ; a comment
//! services = here
//! s3 =
//!   addressing_style = path
//!
//! [services here]
//! s3 =
//!   endpoint_url = http://localhost:9000
//! ```
//!
//! In the config file a profile is `[profile NAME]` or `[default]`; in the credentials file it is `[NAME]`. Sections of
//! the same name are one, later lines over earlier ones, the credentials file over the config file.

mod files;
mod parse;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use zeroize::Zeroizing;

pub use files::{FileLocation, FileLocations, Platform};
pub(crate) use files::{FileState, SharedFiles};

use crate::ConfigError;
use crate::origin::FileOrigin;

/// The longest shared file that is read, in bytes.
pub const MAX_FILE: usize = 4 << 20;

/// The longest line of a shared file, in bytes.
pub const MAX_LINE: usize = 64 << 10;

/// Which of the two shared files it is: they name profiles differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// `~/.aws/config`: `[default]`, `[profile x]`, `[sso-session x]`, `[services x]`.
    Config,
    /// `~/.aws/credentials`: `[x]`.
    Credentials,
}

/// What the shared files say.
#[derive(Clone, Debug, Default)]
pub struct Profiles {
    profiles: BTreeMap<String, Section>,
    sso_sessions: BTreeMap<String, Section>,
    services: BTreeMap<String, Section>,
    ignored: Vec<Ignored>,
}

/// A profile, an SSO session or a set of services' settings.
#[derive(Clone, Debug)]
pub struct Section {
    at: FileOrigin,
    properties: BTreeMap<String, Property>,
}

/// The value of one name in a section. Its `Debug` shows where it stands, not what it is: it may be a secret. Its memory
/// is overwritten when it is dropped.
#[derive(Clone)]
pub struct Property {
    at: FileOrigin,
    value: Zeroizing<String>,
    nested: Vec<Nested>,
}

#[derive(Clone)]
struct Nested {
    name: String,
    value: Zeroizing<String>,
    line: u32,
}

/// Something that was passed over, though somebody may have meant it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    at: FileOrigin,
    reason: String,
}

/// Reads the text of a config file.
///
/// A pure function of its argument; errors name the file `config` and a line. See [`Profiles::parse`] for more say.
pub fn parse_profiles(bytes: &[u8]) -> Result<Profiles, ConfigError> {
    Profiles::parse(FileKind::Config, Path::new("config"), bytes)
}

impl Profiles {
    /// Reads the text of one file; `path` is for messages only.
    pub fn parse(kind: FileKind, path: &Path, bytes: &[u8]) -> Result<Self, ConfigError> {
        parse::parse(kind, path, bytes)
    }

    /// Adds what another file says, which goes over what is here.
    pub fn merge(&mut self, over: Self) {
        for (mine, theirs) in [
            (&mut self.profiles, over.profiles),
            (&mut self.sso_sessions, over.sso_sessions),
            (&mut self.services, over.services),
        ] {
            for (name, section) in theirs {
                merge_into(mine, name, section);
            }
        }
        self.ignored.extend(over.ignored);
    }

    /// The profile of this name.
    pub fn profile(&self, name: &str) -> Option<&Section> {
        self.profiles.get(name)
    }

    /// The profiles, by name.
    pub fn profiles(&self) -> impl Iterator<Item = (&str, &Section)> {
        self.profiles.iter().map(|(name, section)| (name.as_str(), section))
    }

    /// The SSO session of this name.
    pub fn sso_session(&self, name: &str) -> Option<&Section> {
        self.sso_sessions.get(name)
    }

    /// The SSO sessions, by name.
    pub fn sso_sessions(&self) -> impl Iterator<Item = (&str, &Section)> {
        self.sso_sessions.iter().map(|(name, section)| (name.as_str(), section))
    }

    /// The services section of this name.
    pub fn services(&self, name: &str) -> Option<&Section> {
        self.services.get(name)
    }

    /// The services sections, by name.
    pub fn services_sections(&self) -> impl Iterator<Item = (&str, &Section)> {
        self.services.iter().map(|(name, section)| (name.as_str(), section))
    }

    /// What was passed over, as AWS's tools do without a word: sections and names that are not well-formed.
    pub fn ignored(&self) -> &[Ignored] {
        &self.ignored
    }
}

fn merge_into(sections: &mut BTreeMap<String, Section>, name: String, section: Section) {
    match sections.get_mut(&name) {
        Some(mine) => mine.properties.extend(section.properties),
        None => {
            sections.insert(name, section);
        }
    }
}

impl Section {
    fn new(path: &Arc<Path>, line: u32, title: &str) -> Self {
        Self { at: FileOrigin { path: path.clone(), line, section: title.into() }, properties: BTreeMap::new() }
    }

    /// Where it begins, first.
    pub fn origin(&self) -> &FileOrigin {
        &self.at
    }

    /// The property of this name, in lower case.
    pub fn get(&self, name: &str) -> Option<&Property> {
        self.properties.get(name)
    }

    /// The properties, by name.
    pub fn properties(&self) -> impl Iterator<Item = (&str, &Property)> {
        self.properties.iter().map(|(name, property)| (name.as_str(), property))
    }
}

impl Property {
    /// The text of the value. Lines that continue it follow each after a line feed; so do sub-properties.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Where it stands.
    pub fn origin(&self) -> &FileOrigin {
        &self.at
    }

    /// The sub-property of this name, in lower case, and where it stands. The last one of several.
    pub fn nested(&self, name: &str) -> Option<(&str, FileOrigin)> {
        self.nested.iter().rev().find(|nested| nested.name == name).map(|nested| (&**nested.value, self.at_line(nested.line)))
    }

    /// The sub-properties as they stand: name, value, origin.
    pub fn all_nested(&self) -> impl Iterator<Item = (&str, &str, FileOrigin)> {
        self.nested.iter().map(|nested| (nested.name.as_str(), nested.value.as_str(), self.at_line(nested.line)))
    }

    fn at_line(&self, line: u32) -> FileOrigin {
        FileOrigin { line, ..self.at.clone() }
    }
}

impl fmt::Debug for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Property({})", self.at)
    }
}

impl Ignored {
    /// Where it stands.
    pub fn origin(&self) -> &FileOrigin {
        &self.at
    }

    /// Why it was passed over.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for Ignored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.at.path.display(), self.at.line, self.reason)
    }
}
