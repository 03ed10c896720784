//! The outside world, behind one trait.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::ConfigError;

/// Everything outside the process that configuration is read from. Nothing else in this crate looks outside.
///
/// [`RealEnv`] is the machine, [`MapEnv`] a world in memory. What later sources of credentials need (running a process,
/// a small HTTP request to a metadata service) joins as methods with a default that answers "not here", so that an
/// implementation of today keeps compiling.
pub trait Env: fmt::Debug + Send + Sync {
    /// The variable of this name, if set. A value that is not UTF-8 is an error that names it.
    fn var(&self, name: &str) -> Result<Option<String>, ConfigError>;

    /// The variables whose names begin so, in the order of their names.
    fn vars_with_prefix(&self, prefix: &str) -> Result<Vec<(String, String)>, ConfigError>;

    /// The whole of a file that is no longer than `limit` bytes; [`io::ErrorKind::FileTooLarge`] for a longer one.
    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>>;

    /// The user's home directory as the system knows it, for when no variable tells.
    fn home(&self) -> Option<PathBuf>;
}

impl<T: Env + ?Sized> Env for Arc<T> {
    fn var(&self, name: &str) -> Result<Option<String>, ConfigError> {
        (**self).var(name)
    }

    fn vars_with_prefix(&self, prefix: &str) -> Result<Vec<(String, String)>, ConfigError> {
        (**self).vars_with_prefix(prefix)
    }

    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        (**self).read(path, limit)
    }

    fn home(&self) -> Option<PathBuf> {
        (**self).home()
    }
}

/// The machine: its variables, its files.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealEnv;

impl Env for RealEnv {
    fn var(&self, name: &str) -> Result<Option<String>, ConfigError> {
        match std::env::var_os(name) {
            Some(value) => utf8(name, value).map(Some),
            None => Ok(None),
        }
    }

    fn vars_with_prefix(&self, prefix: &str) -> Result<Vec<(String, String)>, ConfigError> {
        let mut found = Vec::new();
        for (name, value) in std::env::vars_os() {
            if let Some(name) = name.to_str().filter(|name| name.starts_with(prefix)) {
                found.push((name.to_owned(), utf8(name, value)?));
            }
        }
        found.sort();
        Ok(found)
    }

    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let most = limit as u64 + 1;
        // The length is a hint only (a device has none); what is read is what counts.
        let length = file.metadata().map_or(0, |meta| meta.len());
        let mut bytes = Vec::with_capacity(length.min(most) as usize + 1);
        file.by_ref().take(most).read_to_end(&mut bytes)?;
        if bytes.len() > limit { Err(too_large(limit)) } else { Ok(bytes) }
    }

    fn home(&self) -> Option<PathBuf> {
        std::env::home_dir().filter(|home| !home.as_os_str().is_empty())
    }
}

fn utf8(name: &str, value: OsString) -> Result<String, ConfigError> {
    value.into_string().map_err(|_| ConfigError::new(format!("the value of the variable {name} is not UTF-8")))
}

fn too_large(limit: usize) -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, format!("longer than {limit} bytes"))
}

/// A world in memory, for tests and tools: variables and files; nothing else exists unless it stands [over](Self::over)
/// another.
///
/// ```
/// use pileus_config::{Config, MapEnv};
///
/// let env = MapEnv::new().with_var("AWS_REGION", "us-west-2").with_file("/home/me/.aws/config", "[default]\n");
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let config = Config::builder().env(env).load().await.unwrap();
/// assert_eq!(config.region().unwrap(), "us-west-2");
/// # });
/// ```
#[derive(Clone, Default)]
pub struct MapEnv {
    /// `None` hides a variable of the world below.
    vars: BTreeMap<String, Option<OsString>>,
    files: BTreeMap<PathBuf, Vec<u8>>,
    home: Option<PathBuf>,
    below: Option<Arc<dyn Env>>,
}

impl MapEnv {
    /// A world where nothing is set and no file is.
    pub fn new() -> Self {
        Self::default()
    }

    /// A world that has what `below` has, but where what is put here goes first.
    pub fn over(below: impl Env + 'static) -> Self {
        Self { below: Some(Arc::new(below)), ..Self::default() }
    }

    /// Sets a variable.
    #[must_use]
    pub fn with_var(mut self, name: impl Into<String>, value: impl AsRef<OsStr>) -> Self {
        self.vars.insert(name.into(), Some(value.as_ref().to_owned()));
        self
    }

    /// Unsets a variable, also one of the world below.
    #[must_use]
    pub fn without_var(mut self, name: impl Into<String>) -> Self {
        self.vars.insert(name.into(), None);
        self
    }

    /// Puts a file there.
    #[must_use]
    pub fn with_file(mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), bytes.into());
        self
    }

    /// Sets what the system says is the home directory.
    #[must_use]
    pub fn with_home(mut self, path: impl Into<PathBuf>) -> Self {
        self.home = Some(path.into());
        self
    }
}

impl Env for MapEnv {
    fn var(&self, name: &str) -> Result<Option<String>, ConfigError> {
        match (self.vars.get(name), &self.below) {
            (Some(Some(value)), _) => utf8(name, value.clone()).map(Some),
            (None, Some(below)) => below.var(name),
            (Some(None), _) | (None, None) => Ok(None),
        }
    }

    fn vars_with_prefix(&self, prefix: &str) -> Result<Vec<(String, String)>, ConfigError> {
        let mut found = BTreeMap::new();
        if let Some(below) = &self.below {
            found.extend(below.vars_with_prefix(prefix)?);
        }
        for (name, value) in self.vars.iter().filter(|(name, _)| name.starts_with(prefix)) {
            match value {
                Some(value) => found.insert(name.clone(), utf8(name, value.clone())?),
                None => found.remove(name),
            };
        }
        Ok(found.into_iter().collect())
    }

    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        match (self.files.get(path), &self.below) {
            (Some(bytes), _) if bytes.len() > limit => Err(too_large(limit)),
            (Some(bytes), _) => Ok(bytes.clone()),
            (None, Some(below)) => below.read(path, limit),
            (None, None) => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn home(&self) -> Option<PathBuf> {
        self.home.clone().or_else(|| self.below.as_ref()?.home())
    }
}

impl fmt::Debug for MapEnv {
    /// Names only: values and files hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MapEnv")
            .field("vars", &self.vars.keys())
            .field("files", &self.files.keys())
            .field("home", &self.home)
            .field("below", &self.below)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_world_over_another() {
        let below = MapEnv::new().with_var("A_1", "1").with_var("A_2", "2").with_file("/f", "below").with_home("/home/me");
        let env = MapEnv::over(below).with_var("A_2", "two").without_var("A_1").with_var("B", "b").with_file("/g", "above");
        assert_eq!(env.var("A_1").unwrap(), None);
        assert_eq!(env.var("A_2").unwrap().as_deref(), Some("two"));
        assert_eq!(env.var("C").unwrap(), None);
        assert_eq!(env.vars_with_prefix("A_").unwrap(), [("A_2".to_owned(), "two".to_owned())]);
        assert_eq!(env.read(Path::new("/f"), 5).unwrap(), b"below");
        assert_eq!(env.read(Path::new("/f"), 4).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(env.read(Path::new("/g"), 4).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(env.read(Path::new("/h"), 4).unwrap_err().kind(), io::ErrorKind::NotFound);
        assert_eq!(env.home(), Some("/home/me".into()));
        assert!(!format!("{env:?}").contains("two"));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_not_utf8_is_an_error_that_names_it() {
        use std::os::unix::ffi::OsStrExt as _;
        let env = MapEnv::new().with_var("AWS_X", OsStr::from_bytes(b"\xff"));
        assert_eq!(env.var("AWS_X").unwrap_err().to_string(), "the value of the variable AWS_X is not UTF-8");
        assert!(env.vars_with_prefix("AWS_").is_err());
    }

    #[test]
    fn the_machine() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "12345").unwrap();
        assert_eq!(RealEnv.read(&path, 5).unwrap(), b"12345");
        assert_eq!(RealEnv.read(&path, 4).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(RealEnv.read(&folder.path().join("none"), 4).unwrap_err().kind(), io::ErrorKind::NotFound);
        assert_eq!(RealEnv.var("PILEUS_SURELY_NOT_SET").unwrap(), None);
        let name = std::env::vars().next().expect("some variable is set when cargo runs a test").0;
        assert_eq!(RealEnv.var(&name).unwrap(), std::env::var(&name).ok());
        assert!(RealEnv.vars_with_prefix(&name).unwrap().iter().any(|(found, _)| *found == name));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn an_endless_file_ends() {
        assert_eq!(RealEnv.read(Path::new("/dev/zero"), 1000).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(RealEnv.read(Path::new("/dev/null"), 1000).unwrap(), b"");
    }
}
