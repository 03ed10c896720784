//! What generated code uses; also handy for code that reads schemas.

pub use std::collections::BTreeMap;

pub use crate::{
    Acceptor, Blob, Body, Boxed, Checksum, Document, Enumeration, ErrorSchema, Expect, ItemSchema, Location, MapSchema, Member,
    Namespace, Operation, OperationEntry, OperationSchema, Paginated, Paginator, Protocol, Reader, Result, Schema, ServiceSchema,
    Shape, Target, Timestamp, TimestampFormat, Waiter, WaiterState, Writer, field, members, open_enum, shape_impls,
};

/// [`Target::Boolean`].
pub const BOOLEAN: Target = Target::Boolean;
/// [`Target::Integer`].
pub const INTEGER: Target = Target::Integer;
/// [`Target::Long`].
pub const LONG: Target = Target::Long;
/// [`Target::Float`].
pub const FLOAT: Target = Target::Float;
/// [`Target::Double`].
pub const DOUBLE: Target = Target::Double;
/// [`Target::String`].
pub const STRING: Target = Target::String;
/// [`Target::Enum`].
pub const ENUM: Target = Target::Enum;
/// [`Target::Timestamp`].
pub const TIMESTAMP: Target = Target::Timestamp;
/// [`Target::Blob`].
pub const BLOB: Target = Target::Blob;
/// [`Target::Document`].
pub const DOCUMENT: Target = Target::Document;
/// [`Target::Body`].
pub const BODY: Target = Target::Body;
/// [`Target::Structure`].
pub const STRUCTURE: Target = Target::Structure;

/// The text of a member, or "".
#[inline]
pub fn text(member: &Option<String>) -> &str {
    member.as_deref().unwrap_or("")
}

/// The value of a member, or the one with no text.
#[inline]
pub fn choice<T: Enumeration>(member: &Option<T>) -> &T {
    member.as_ref().unwrap_or(T::EMPTY)
}

/// The bytes of a member, or none.
#[inline]
pub fn octets(member: &Option<Blob>) -> &[u8] {
    member.as_deref().unwrap_or(&[])
}

/// The moment of a member, or 1970.
#[inline]
pub fn moment(member: &Option<Timestamp>) -> Timestamp {
    member.unwrap_or(Timestamp::EPOCH)
}

/// The items of a member, or none.
#[inline]
pub fn items<T>(member: &Option<Vec<T>>) -> &[T] {
    member.as_deref().unwrap_or(&[])
}

/// The entries of a member, or none.
#[inline]
pub fn entries<T>(member: &Option<BTreeMap<String, T>>) -> &BTreeMap<String, T> {
    member.as_ref().unwrap_or(const { &BTreeMap::new() })
}

/// The nested structure of a member, or an empty one.
#[inline]
pub fn nested<T: Shape>(member: &Option<T>) -> &T {
    member.as_ref().unwrap_or(T::EMPTY)
}

/// The boxed nested structure of a member, or an empty one.
#[inline]
pub fn boxed<T: Shape>(member: &Option<Boxed<T>>) -> &T {
    member.as_deref().unwrap_or(T::EMPTY)
}

/// A list from anything iterable.
#[inline]
pub fn list<T, V: Into<T>>(items: impl IntoIterator<Item = V>) -> Option<Vec<T>> {
    Some(items.into_iter().map(Into::into).collect())
}

/// A map from anything iterable.
#[inline]
pub fn map<T, K: Into<String>, V: Into<T>>(entries: impl IntoIterator<Item = (K, V)>) -> Option<BTreeMap<String, T>> {
    Some(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
}
