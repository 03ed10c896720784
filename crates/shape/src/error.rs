use std::fmt;

/// What went wrong while a value was read or written: where, and why.
///
/// One word wide; the path is built from the inside out as the error travels up (`Reservations[2].Instances[0].LaunchTime`).
pub struct Error(Box<Inner>);

struct Inner {
    path: String,
    message: String,
}

/// A result whose error says where in a value something was wrong.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error at the value being read or written now.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Inner { path: String::new(), message: message.into() }))
    }

    /// The same error seen from the structure that holds the member `name`.
    #[must_use]
    pub fn in_member(mut self, name: &str) -> Self {
        let rest = std::mem::take(&mut self.0.path);
        self.0.path = if rest.is_empty() || rest.starts_with('[') { format!("{name}{rest}") } else { format!("{name}.{rest}") };
        self
    }

    /// The same error seen from the list or map that holds the item `key`.
    #[must_use]
    pub fn in_item(mut self, key: impl fmt::Display) -> Self {
        let rest = std::mem::take(&mut self.0.path);
        self.0.path = if rest.is_empty() || rest.starts_with('[') { format!("[{key}]{rest}") } else { format!("[{key}].{rest}") };
        self
    }

    /// Where: the path of members and items from the outermost structure; empty for the structure itself.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What was wrong, and what is allowed.
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.0.path)?;
        }
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
