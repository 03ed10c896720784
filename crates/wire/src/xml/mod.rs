//! XML documents against schemas.

mod read;
mod write;

use pileus_shape::{Location, Member};

pub(crate) use read::{Element, Event, Reader};
pub(crate) use write::Writer;

/// The name without its namespace prefix.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// Whose members an element holds, which decides which of them are in the document.
#[derive(Clone, Copy)]
pub(crate) enum Scope {
    /// A request's: those bound elsewhere are not.
    Request,
    /// An answer's: it has no path and no query, so what is bound there is in the document.
    Response,
    /// Another structure's: bindings have no meaning.
    Nested,
}

impl Scope {
    /// Whether the member is in the document, as an attribute or an element.
    pub(crate) fn holds(self, member: &Member) -> bool {
        match self {
            Self::Request => member.location == Location::Body,
            Self::Response => {
                !matches!(member.location, Location::Header | Location::Headers | Location::Payload | Location::Status)
            }
            Self::Nested => true,
        }
    }
}
