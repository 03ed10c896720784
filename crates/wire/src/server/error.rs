use std::fmt;

use pileus_shape::Error;

/// Why no operation was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteError {
    /// A query protocol's request names no action.
    NoAction,
    /// There is no such action.
    UnknownAction(String),
    /// No operation has this method, path and query.
    NoRoute(String),
    /// The form or the path cannot be read.
    Malformed(String),
}

/// What is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// The sort of fault.
    pub kind: DecodeErrorKind,
    /// The parameter as the request names it, or the path of members that it is about; may be empty.
    pub parameter: String,
    /// What is wrong with it.
    pub message: String,
}

/// The sort of fault in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeErrorKind {
    /// The operation has no such parameter.
    UnknownParameter,
    /// The parameter's value is not of its type.
    InvalidValue,
    /// The document or form cannot be read at all.
    Malformed,
}

impl DecodeError {
    pub(super) fn new(kind: DecodeErrorKind, parameter: impl Into<String>, message: impl Into<String>) -> Self {
        Self { kind, parameter: parameter.into(), message: message.into() }
    }
}

impl From<Error> for DecodeError {
    /// An error at a member is about its value; one at no member is about the document.
    fn from(error: Error) -> Self {
        let kind = if error.path().is_empty() { DecodeErrorKind::Malformed } else { DecodeErrorKind::InvalidValue };
        Self::new(kind, error.path(), error.message())
    }
}

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAction => f.write_str("the request names no action"),
            Self::UnknownAction(name) => write!(f, "there is no action {name:?}"),
            Self::NoRoute(asked) => write!(f, "no operation answers {asked}"),
            Self::Malformed(why) => write!(f, "the request cannot be read: {why}"),
        }
    }
}

impl std::error::Error for RouteError {}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.parameter.is_empty() {
            write!(f, "{}: ", self.parameter)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}
