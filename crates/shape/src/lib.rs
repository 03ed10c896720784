//! What a service is made of: schemas, members, operations, and the values they hold.
//!
//! Nothing here does I/O, reads a clock or knows a protocol. A generated structure implements [`Shape`]; everything else
//! (protocols, `Debug`, redaction, validation, pagination, waiters) is a function over [`Schema`]s and [`Field`]s.

mod access;
mod blob;
mod body;
mod document;
mod enumeration;
mod error;
mod field;
mod format;
mod operation;
pub mod prelude;
mod schema;
mod shape;
mod timestamp;

pub use access::{assign, copy, field_at, missing_required, update};
pub use blob::Blob;
pub use body::{Body, BodyError, BodyStream};
pub use document::Document;
pub use enumeration::Enumeration;
pub use error::{Error, Result};
pub use field::{Boxed, Element, EnumSlot, Field, List, ListSlot, Map, MapSlot, Slot, StructureSlot, Value};
pub use format::{debug, equal};
pub use operation::{
    Acceptor, Checksum, Expect, Operation, OperationEntry, OperationSchema, Paginated, Paginator, Protocol, ServiceSchema,
    Waiter, WaiterState,
};
pub use schema::{ErrorSchema, ItemSchema, Location, MapSchema, Member, Namespace, Schema, Target, field};
pub use shape::{Reader, Shape, Structure, Writer};
pub use timestamp::{Timestamp, TimestampFormat};
