use std::collections::BTreeMap;

/// A value without a schema, as JSON protocols carry it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Document {
    /// Nothing.
    #[default]
    Null,
    /// True or false.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// Text.
    String(String),
    /// Values in order.
    List(Vec<Document>),
    /// Values by name.
    Map(BTreeMap<String, Document>),
}
