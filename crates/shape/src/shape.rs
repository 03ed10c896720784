use std::fmt;

use crate::{Error, Field, Result, Schema};

/// A generated structure: plain public fields, one constant schema, and two thin bodies.
pub trait Shape: Clone + Default + fmt::Debug + Send + Sync + 'static {
    /// What the structure is made of.
    const SCHEMA: &'static Schema;
    /// The structure with every member absent.
    const EMPTY: &'static Self;
    /// Shows every member to `to`, in the order of the schema.
    fn encode<'a>(&'a self, to: &mut dyn Writer<'a>);
    /// Hands the place of the member at `member` to `from`.
    fn decode(&mut self, member: usize, from: &mut dyn Reader) -> Result<()>;
}

/// A [`Shape`] with its type erased.
pub trait Structure: fmt::Debug + Send + Sync {
    /// What the structure is made of.
    fn schema(&self) -> &'static Schema;
    /// Shows every member to `to`, in the order of the schema.
    fn encode<'a>(&'a self, to: &mut dyn Writer<'a>);
    /// Hands the place of the member at `member` to `from`.
    fn decode(&mut self, member: usize, from: &mut dyn Reader) -> Result<()>;
}

impl<T: Shape> Structure for T {
    fn schema(&self) -> &'static Schema {
        T::SCHEMA
    }
    fn encode<'a>(&'a self, to: &mut dyn Writer<'a>) {
        Shape::encode(self, to);
    }
    fn decode(&mut self, member: usize, from: &mut dyn Reader) -> Result<()> {
        Shape::decode(self, member, from)
    }
}

/// Is shown the members of a structure one by one. Any `FnMut(usize, &dyn Field)` is one.
pub trait Writer<'a> {
    /// The member at `index` of the schema.
    fn member(&mut self, index: usize, field: &'a dyn Field);
}

impl<'a, F: FnMut(usize, &'a dyn Field)> Writer<'a> for F {
    fn member(&mut self, index: usize, field: &'a dyn Field) {
        self(index, field);
    }
}

/// Is handed the place of one member. Any `FnMut(&mut dyn Field) -> Result<()>` is one.
pub trait Reader {
    /// The place to fill.
    fn member(&mut self, field: &mut dyn Field) -> Result<()>;
    /// The index was past the end of the schema.
    fn unknown(&mut self) -> Result<()> {
        Err(Error::new("no such member"))
    }
}

impl<F: FnMut(&mut dyn Field) -> Result<()>> Reader for F {
    fn member(&mut self, field: &mut dyn Field) -> Result<()> {
        self(field)
    }
}

/// The structure of operations that take or give nothing.
impl Shape for () {
    const SCHEMA: &'static Schema = &Schema { name: "Unit", ..Schema::NONE };
    const EMPTY: &'static Self = &();
    fn encode<'a>(&'a self, _: &mut dyn Writer<'a>) {}
    fn decode(&mut self, _: usize, from: &mut dyn Reader) -> Result<()> {
        from.unknown()
    }
}
