//! The one pipeline every call runs through.
