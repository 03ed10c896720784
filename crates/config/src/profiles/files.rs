//! Where the shared files are, and reading them.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::{FileKind, MAX_FILE, Profiles};
use crate::{ConfigError, Env};

/// Whose rules for home directories and paths hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// `$HOME`, `/`.
    Unix,
    /// `%HOME%`, `%USERPROFILE%`, `%HOMEDRIVE%%HOMEPATH%`; `\`.
    Windows,
}

impl Platform {
    /// That of the machine this is compiled for.
    pub const CURRENT: Self = if cfg!(windows) { Self::Windows } else { Self::Unix };
}

/// Where the two shared files are to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLocations {
    /// The config file: `AWS_CONFIG_FILE`, or `~/.aws/config`.
    pub config: FileLocation,
    /// The credentials file: `AWS_SHARED_CREDENTIALS_FILE`, or `~/.aws/credentials`.
    pub credentials: FileLocation,
}

/// Where one file is to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLocation {
    path: PathBuf,
    variable: Option<&'static str>,
    homeless: bool,
}

impl FileLocations {
    /// Where the variables of `env` and its home directory put them. `~` at the beginning of a path is the home directory.
    pub fn find(env: &dyn Env, platform: Platform) -> Result<Self, ConfigError> {
        let home = home(env, platform)?;
        Ok(Self {
            config: locate(env, platform, home.as_deref(), "AWS_CONFIG_FILE", "config")?,
            credentials: locate(env, platform, home.as_deref(), "AWS_SHARED_CREDENTIALS_FILE", "credentials")?,
        })
    }
}

impl FileLocation {
    /// The path. It begins with `~` when it should be in a home directory and none is known.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The variable that gave the path, unless it is the usual one.
    pub fn variable(&self) -> Option<&str> {
        self.variable
    }
}

/// The home directory. A variable `HOME` goes first on Windows, too, as in all of AWS's tools.
fn home(env: &dyn Env, platform: Platform) -> Result<Option<PathBuf>, ConfigError> {
    let var = |name| Ok::<_, ConfigError>(env.var(name)?.filter(|value| !value.is_empty()));
    if let Some(home) = var("HOME")? {
        return Ok(Some(home.into()));
    }
    if platform == Platform::Windows {
        if let Some(home) = var("USERPROFILE")? {
            return Ok(Some(home.into()));
        }
        if let (Some(drive), Some(path)) = (var("HOMEDRIVE")?, var("HOMEPATH")?) {
            return Ok(Some((drive + &path).into()));
        }
    }
    Ok(env.home())
}

fn locate(
    env: &dyn Env,
    platform: Platform,
    home: Option<&Path>,
    variable: &'static str,
    name: &str,
) -> Result<FileLocation, ConfigError> {
    let separator = if platform == Platform::Windows { '\\' } else { '/' };
    let is_separator = |char: char| char == '/' || char == separator;
    let given = env.var(variable)?.filter(|path| !path.trim().is_empty());
    let is_given = given.is_some();
    let path = given.unwrap_or_else(|| format!("~{separator}.aws{separator}{name}"));
    let rest = path.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(is_separator));
    let (path, homeless) = match (rest, home) {
        (None, _) => (path.into(), false),
        (Some(_), None) => (path.into(), true),
        (Some(""), Some(home)) => (home.to_owned(), false),
        (Some(rest), Some(home)) => {
            // Not `join`: the separator is that of the platform asked for, which need not be this one.
            let mut path: OsString = match home.to_str() {
                Some(text) => text.trim_end_matches(is_separator).into(),
                None => home.as_os_str().to_owned(),
            };
            path.push(rest);
            (PathBuf::from(path), false)
        }
    };
    Ok(FileLocation { path, variable: is_given.then_some(variable), homeless })
}

/// The two files, read.
#[derive(Debug)]
pub(crate) struct SharedFiles {
    pub(crate) profiles: Profiles,
    /// The config file, then the credentials file.
    pub(crate) states: [(FileLocation, FileState); 2],
}

/// What became of reading a file.
#[derive(Clone, Debug)]
pub(crate) enum FileState {
    Read,
    NotFound,
    Homeless,
    Unreadable(String),
}

impl SharedFiles {
    /// Reads what is there. A file that does not exist says nothing; one that cannot be read says nothing unless a
    /// variable names it: then somebody wants it read.
    pub(crate) fn read(env: &dyn Env) -> Result<Self, ConfigError> {
        let FileLocations { config, credentials } = FileLocations::find(env, Platform::CURRENT)?;
        let mut profiles = Profiles::default();
        let config_state = read(env, FileKind::Config, &config, &mut profiles)?;
        let credentials_state = read(env, FileKind::Credentials, &credentials, &mut profiles)?;
        Ok(Self { profiles, states: [(config, config_state), (credentials, credentials_state)] })
    }
}

fn read(env: &dyn Env, kind: FileKind, at: &FileLocation, into: &mut Profiles) -> Result<FileState, ConfigError> {
    if at.homeless {
        return Ok(FileState::Homeless);
    }
    match env.read(&at.path, MAX_FILE) {
        Ok(bytes) => {
            into.merge(Profiles::parse(kind, &at.path, &Zeroizing::new(bytes))?);
            Ok(FileState::Read)
        }
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(FileState::NotFound),
        Err(error) => match at.variable {
            None if error.kind() != io::ErrorKind::FileTooLarge => Ok(FileState::Unreadable(error.to_string())),
            variable => {
                let named = variable.map(|variable| format!(" (named by {variable})")).unwrap_or_default();
                Err(ConfigError::new(format!("{}{named}: {error}", at.path.display())).with_source(error))
            }
        },
    }
}

impl fmt::Display for FileState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read => f.write_str("read"),
            Self::NotFound => f.write_str("file not found"),
            Self::Homeless => f.write_str("no home directory is known: HOME is not set"),
            Self::Unreadable(why) => write!(f, "cannot be read: {why}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MapEnv;

    fn paths(env: &MapEnv, platform: Platform) -> [String; 2] {
        let FileLocations { config, credentials } = FileLocations::find(env, platform).unwrap();
        [config, credentials].map(|at| at.path().to_str().unwrap().to_owned())
    }

    #[test]
    fn home_is_expanded() {
        let env = MapEnv::new().with_home("/home/me").with_var("AWS_CONFIG_FILE", "~/x/config");
        assert_eq!(paths(&env, Platform::Unix), ["/home/me/x/config", "/home/me/.aws/credentials"]);
        let env = env.with_var("AWS_CONFIG_FILE", "~other/config").with_var("HOME", "/h/");
        assert_eq!(paths(&env, Platform::Unix), ["~other/config", "/h/.aws/credentials"]);
        let env = env.with_var("AWS_CONFIG_FILE", "~\\c").with_var("HOME", "C:\\me");
        assert_eq!(paths(&env, Platform::Windows), ["C:\\me\\c", "C:\\me\\.aws\\credentials"]);
        assert_eq!(paths(&MapEnv::new().with_var("HOME", ""), Platform::Unix), ["~/.aws/config", "~/.aws/credentials"]);
        assert_eq!(paths(&MapEnv::new().with_var("HOME", "/"), Platform::Unix)[0], "/.aws/config");
    }

    #[test]
    fn files_that_are_not_there_say_nothing() {
        let files = SharedFiles::read(&MapEnv::new().with_home("/home/me")).unwrap();
        assert!(files.states.iter().all(|(_, state)| matches!(state, FileState::NotFound)));
        let files = SharedFiles::read(&MapEnv::new()).unwrap();
        assert!(files.states.iter().all(|(_, state)| matches!(state, FileState::Homeless)));
    }

    #[test]
    fn a_named_file_must_be_readable() {
        let folder = tempfile::tempdir().unwrap();
        let env = MapEnv::over(crate::RealEnv).with_var("AWS_CONFIG_FILE", folder.path()).with_var("HOME", folder.path());
        let error = SharedFiles::read(&env).unwrap_err().to_string();
        assert!(error.contains("(named by AWS_CONFIG_FILE)"), "{error}");
        std::fs::create_dir_all(folder.path().join(".aws/config")).unwrap();
        let files = SharedFiles::read(&env.without_var("AWS_CONFIG_FILE")).unwrap();
        assert!(matches!(&files.states[0].1, FileState::Unreadable(_)), "{files:?}");
    }
}
