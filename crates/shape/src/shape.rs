use std::fmt;

use crate::{Error, Field, Result, Schema};

/// A generated structure: plain public fields, one constant schema, and two thin bodies.
pub trait Shape: Clone + Default + fmt::Debug + Send + Sync + 'static {
    /// What the structure is made of.
    const SCHEMA: &'static Schema;
    /// The structure with every member absent.
    const NEW: Self;
    /// The same, borrowed for as long as anyone likes.
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
    /// All the members, in the order of the schema.
    fn members(&mut self, fields: &[&'a dyn Field]) {
        fields.iter().enumerate().for_each(|(index, field)| self.member(index, *field));
    }
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
    /// The places of all the members, in the order of the schema, of which the one at `index` is wanted.
    fn pick(&mut self, index: usize, fields: &mut [&mut dyn Field]) -> Result<()> {
        match fields.get_mut(index) {
            Some(field) => self.member(*field),
            None => self.unknown(),
        }
    }
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

/// The bodies of a [`Shape`] from the names of its fields, in the order of its schema.
#[macro_export]
macro_rules! members {
    () => {
        const NEW: Self = Self {};
        const EMPTY: &'static Self = &Self {};
        #[inline] fn encode<'a>(&'a self, _: &mut dyn $crate::Writer<'a>) {}
        #[inline] fn decode(&mut self, _: usize, from: &mut dyn $crate::Reader) -> $crate::Result<()> { from.unknown() }
    };
    ($($field:ident),+ $(,)?) => {
        const NEW: Self = Self { $($field: None),+ };
        const EMPTY: &'static Self = &Self { $($field: None),+ };
        #[inline]
        fn encode<'a>(&'a self, to: &mut dyn $crate::Writer<'a>) { to.members(&[$(&self.$field),+]) }
        #[inline]
        fn decode(&mut self, member: usize, from: &mut dyn $crate::Reader) -> $crate::Result<()> {
            from.pick(member, &mut [$(&mut self.$field),+])
        }
    };
}

/// The structure of operations that take or give nothing.
impl Shape for () {
    const SCHEMA: &'static Schema = &Schema { name: "Unit", ..Schema::NONE };
    const NEW: Self = ();
    const EMPTY: &'static Self = &();
    fn encode<'a>(&'a self, _: &mut dyn Writer<'a>) {}
    fn decode(&mut self, _: usize, from: &mut dyn Reader) -> Result<()> {
        from.unknown()
    }
}
