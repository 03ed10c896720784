//! XML documents against schemas.

mod read;
mod write;

pub(crate) use read::{Element, Event, Reader};
pub(crate) use write::Writer;

/// The name without its namespace prefix.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}
