//! The member that is the HTTP status.

use http::StatusCode;
use pileus_shape::{Field, Location, Result, Slot, Structure};

/// Fills the member bound to the status, if there is one.
pub(crate) fn read(status: StatusCode, into: &mut dyn Structure) -> Result<()> {
    let Some(index) = into.schema().members.iter().position(|m| m.location == Location::Status) else { return Ok(()) };
    into.decode(index, &mut |field: &mut dyn Field| {
        match field.slot() {
            Slot::Integer(slot) => *slot = Some(i32::from(status.as_u16())),
            Slot::Long(slot) => *slot = Some(i64::from(status.as_u16())),
            _ => {}
        }
        Ok(())
    })
}
