use std::fmt;

use crate::{Field, List, Map, Structure, Value};

/// Writes a structure for people: only the members that are present, sensitive ones redacted.
pub fn debug(structure: &dyn Structure, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let schema = structure.schema();
    if schema.sensitive {
        return write!(f, "{} {{ ** redacted ** }}", schema.name);
    }
    let mut out = f.debug_struct(schema.name);
    structure.encode(&mut |index: usize, field: &dyn Field| {
        let member = &schema.members[index];
        if let Some(value) = field.get() {
            if member.is_sensitive() {
                out.field(member.name, &format_args!("** redacted **"));
            } else {
                out.field(member.name, &value);
            }
        }
    });
    out.finish()
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Boolean(v) => v.fmt(f),
            Self::Integer(v) => v.fmt(f),
            Self::Long(v) => v.fmt(f),
            Self::Float(v) => v.fmt(f),
            Self::Double(v) => v.fmt(f),
            Self::String(v) => v.fmt(f),
            Self::Timestamp(v) => v.fmt(f),
            Self::Blob(v) => v.fmt(f),
            Self::Document(v) => v.fmt(f),
            Self::Body(v) => v.fmt(f),
            Self::Structure(v) => v.fmt(f),
            Self::List(v) => f.debug_list().entries((0..v.len()).filter_map(|at| v.get(at))).finish(),
            Self::Map(v) => f.debug_map().entries(v.entries()).finish(),
        }
    }
}

/// Whether two structures have the same type and the same members. Floats compare as numbers (NaN equals NaN, so that a
/// value equals its copy); streaming bodies compare by their bytes when both are in memory, else they differ.
pub fn equal(a: &dyn Structure, b: &dyn Structure) -> bool {
    if !std::ptr::eq(a.schema(), b.schema()) && a.schema().name != b.schema().name {
        return false;
    }
    let mut theirs: Vec<Option<Value<'_>>> = Vec::with_capacity(b.schema().members.len());
    b.encode(&mut |_, field| theirs.push(get(field)));
    let mut same = true;
    a.encode(&mut |index: usize, field| {
        same = same
            && match (get(field), theirs.get(index).copied().flatten()) {
                (None, None) => true,
                (Some(x), Some(y)) => equal_values(x, y),
                _ => false,
            };
    });
    same
}

/// Ties the value's lifetime to the field's, which a closure's inferred signature would not.
fn get<'a>(field: &'a (dyn Field + 'a)) -> Option<Value<'a>> {
    field.get()
}

fn equal_values(a: Value<'_>, b: Value<'_>) -> bool {
    match (a, b) {
        (Value::Boolean(a), Value::Boolean(b)) => a == b,
        (Value::Integer(a), Value::Integer(b)) => a == b,
        (Value::Long(a), Value::Long(b)) => a == b,
        (Value::Float(a), Value::Float(b)) => a == b || (a.is_nan() && b.is_nan()),
        (Value::Double(a), Value::Double(b)) => a == b || (a.is_nan() && b.is_nan()),
        (Value::String(a), Value::String(b)) => a == b,
        (Value::Timestamp(a), Value::Timestamp(b)) => a == b,
        (Value::Blob(a), Value::Blob(b)) => a == b,
        (Value::Document(a), Value::Document(b)) => a == b,
        (Value::Body(a), Value::Body(b)) => a.bytes().is_some() && a.bytes() == b.bytes(),
        (Value::Structure(a), Value::Structure(b)) => equal(a, b),
        (Value::List(a), Value::List(b)) => equal_lists(a, b),
        (Value::Map(a), Value::Map(b)) => equal_maps(a, b),
        _ => false,
    }
}

fn equal_lists(a: &dyn List, b: &dyn List) -> bool {
    let items = |list: &dyn List, other: &dyn List| {
        (0..list.len()).all(|at| matches!((list.get(at), other.get(at)), (Some(x), Some(y)) if equal_values(x, y)))
    };
    a.len() == b.len() && items(a, b)
}

fn equal_maps(a: &dyn Map, b: &dyn Map) -> bool {
    a.len() == b.len() && a.entries().zip(b.entries()).all(|((ka, va), (kb, vb))| ka == kb && equal_values(va, vb))
}

/// The impls every generated structure has, by its fields: `Clone`, `Debug` (redacting), `Default` (empty) and `PartialEq`.
#[macro_export]
macro_rules! shape_impls {
    ($($name:ident),* $(,)?) => { $(
        impl Clone for $name {
            #[inline] fn clone(&self) -> Self { $crate::copy(self) }
        }
        impl ::std::fmt::Debug for $name {
            #[inline] fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { $crate::debug(self, f) }
        }
        impl Default for $name {
            #[inline] fn default() -> Self { <Self as $crate::Shape>::NEW }
        }
        impl PartialEq for $name {
            #[inline] fn eq(&self, other: &Self) -> bool { $crate::equal(self, other) }
        }
    )* };
}
