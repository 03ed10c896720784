use std::collections::BTreeMap;

use crate::{Blob, Body, Document, Enumeration, Result, Shape, Structure, Timestamp};

/// One member of a structure, or one item of a list, with its type erased: an `Option` of some [`Element`].
pub trait Field {
    /// The value, or `None` when it is absent.
    fn get(&self) -> Option<Value<'_>>;
    /// The place of the value, to be filled.
    fn slot(&mut self) -> Slot<'_>;
    /// Makes the value absent.
    fn clear(&mut self);
}

/// A type that a member can have.
pub trait Element: Sized + 'static {
    /// The value, type erased.
    fn value(&self) -> Value<'_>;
    /// The place of such a value, type erased.
    fn slot(this: &mut Option<Self>) -> Slot<'_>;
}

/// A borrowed value of one of the kinds that services have.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub enum Value<'a> {
    Boolean(bool),
    Integer(i32),
    Long(i64),
    Float(f32),
    Double(f64),
    String(&'a str),
    Timestamp(Timestamp),
    Blob(&'a Blob),
    Document(&'a Document),
    Body(&'a Body),
    Structure(&'a dyn Structure),
    List(&'a dyn List),
    Map(&'a dyn Map),
}

/// The place of a value of one of the kinds that services have.
#[allow(missing_docs)]
pub enum Slot<'a> {
    Boolean(&'a mut Option<bool>),
    Integer(&'a mut Option<i32>),
    Long(&'a mut Option<i64>),
    Float(&'a mut Option<f32>),
    Double(&'a mut Option<f64>),
    String(&'a mut Option<String>),
    Enum(&'a mut dyn EnumSlot),
    Timestamp(&'a mut Option<Timestamp>),
    Blob(&'a mut Option<Blob>),
    Document(&'a mut Option<Document>),
    Body(&'a mut Option<Body>),
    Structure(&'a mut dyn StructureSlot),
    List(&'a mut dyn ListSlot),
    Map(&'a mut dyn MapSlot),
}

/// The place of an open enumeration's value.
pub trait EnumSlot {
    /// Sets the value to this text, known or not.
    fn set(&mut self, text: String);
    /// The values known when the code was generated.
    fn known(&self) -> &'static [&'static str];
}

/// The place of a nested structure.
pub trait StructureSlot {
    /// The structure, made empty first if it was absent.
    fn insert(&mut self) -> &mut dyn Structure;
}

/// A list of values, borrowed.
pub trait List {
    /// How many items.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at `index`; `None` past the end.
    fn get(&self, index: usize) -> Option<Value<'_>>;
}

/// The place of a list.
pub trait ListSlot {
    /// Makes the list present and empty if it was absent.
    fn start(&mut self);
    /// Reads one item with `read` and appends it; an item that `read` leaves absent is not appended.
    fn push(&mut self, read: &mut dyn FnMut(&mut dyn Field) -> Result<()>) -> Result<()>;
}

/// A map from text to values, borrowed.
pub trait Map {
    /// How many entries.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The entries in the order of their keys.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, Value<'_>)> + '_>;
}

/// The place of a map.
pub trait MapSlot {
    /// Makes the map present and empty if it was absent.
    fn start(&mut self);
    /// Reads the value of `key` with `read` and inserts it; a value that `read` leaves absent is not inserted.
    fn insert(&mut self, key: String, read: &mut dyn FnMut(&mut dyn Field) -> Result<()>) -> Result<()>;
}

impl<T: Element> Field for Option<T> {
    fn get(&self) -> Option<Value<'_>> {
        self.as_ref().map(T::value)
    }
    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }
    fn clear(&mut self) {
        *self = None;
    }
}

macro_rules! element {
    ($($rust:ty, $kind:ident, |$v:ident| $value:expr;)*) => { $(
        impl Element for $rust {
            fn value(&self) -> Value<'_> { let $v = self; Value::$kind($value) }
            fn slot(this: &mut Option<Self>) -> Slot<'_> { Slot::$kind(this) }
        }
    )* };
}

element! {
    bool, Boolean, |v| *v;
    i32, Integer, |v| *v;
    i64, Long, |v| *v;
    f32, Float, |v| *v;
    f64, Double, |v| *v;
    String, String, |v| v;
    Timestamp, Timestamp, |v| *v;
    Blob, Blob, |v| v;
    Document, Document, |v| v;
    Body, Body, |v| v;
}

impl<T: Shape> Element for T {
    fn value(&self) -> Value<'_> {
        Value::Structure(self)
    }
    fn slot(this: &mut Option<Self>) -> Slot<'_> {
        Slot::Structure(this)
    }
}

impl<T: Shape> StructureSlot for Option<T> {
    fn insert(&mut self) -> &mut dyn Structure {
        self.get_or_insert_with(T::default)
    }
}

/// A structure that holds itself, boxed. (`Box` itself could be given a `Shape` elsewhere, so the compiler wants a type of ours.)
#[derive(Clone, Default, PartialEq)]
pub struct Boxed<T>(Box<T>);

impl<T> std::ops::Deref for Boxed<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> std::ops::DerefMut for Boxed<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T: Shape> Element for Boxed<T> {
    fn value(&self) -> Value<'_> {
        Value::Structure(&*self.0)
    }
    fn slot(this: &mut Option<Self>) -> Slot<'_> {
        Slot::Structure(this)
    }
}

impl<T: Shape> StructureSlot for Option<Boxed<T>> {
    fn insert(&mut self) -> &mut dyn Structure {
        &mut *self.get_or_insert_with(Boxed::default).0
    }
}

impl<T: Enumeration> EnumSlot for Option<T> {
    fn set(&mut self, text: String) {
        *self = Some(T::from_text(text.into()));
    }
    fn known(&self) -> &'static [&'static str] {
        T::VALUES
    }
}

impl<T: Element> Element for Vec<T> {
    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
    fn slot(this: &mut Option<Self>) -> Slot<'_> {
        Slot::List(this)
    }
}

impl<T: Element> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }
    fn get(&self, index: usize) -> Option<Value<'_>> {
        self.as_slice().get(index).map(T::value)
    }
}

impl<T: Element> ListSlot for Option<Vec<T>> {
    fn start(&mut self) {
        self.get_or_insert_with(Vec::new);
    }
    fn push(&mut self, read: &mut dyn FnMut(&mut dyn Field) -> Result<()>) -> Result<()> {
        let list = self.get_or_insert_with(Vec::new);
        let mut item: Option<T> = None;
        read(&mut item).map_err(|e| e.in_item(list.len()))?;
        list.extend(item);
        Ok(())
    }
}

impl<T: Element> Element for BTreeMap<String, T> {
    fn value(&self) -> Value<'_> {
        Value::Map(self)
    }
    fn slot(this: &mut Option<Self>) -> Slot<'_> {
        Slot::Map(this)
    }
}

impl<T: Element> Map for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, Value<'_>)> + '_> {
        Box::new(self.iter().map(|(key, value)| (key.as_str(), value.value())))
    }
}

impl<T: Element> MapSlot for Option<BTreeMap<String, T>> {
    fn start(&mut self) {
        self.get_or_insert_with(BTreeMap::new);
    }
    fn insert(&mut self, key: String, read: &mut dyn FnMut(&mut dyn Field) -> Result<()>) -> Result<()> {
        let map = self.get_or_insert_with(BTreeMap::new);
        let mut value: Option<T> = None;
        read(&mut value).map_err(|e| e.in_item(&key))?;
        if let Some(value) = value {
            map.insert(key, value);
        }
        Ok(())
    }
}
