//! Keys: their limits, and copying members between operations that have the same ones.

use pileus_shape::{Field, Shape, Structure};

use crate::handler::{Fault, Outcome};

/// The longest key in bytes.
const KEY_BYTES_MAX: usize = 1024;

/// The key of an object to be written.
pub(super) fn writable(key: &Option<String>) -> Outcome<String> {
    let key = key.clone().unwrap_or_default();
    if key.len() > KEY_BYTES_MAX {
        return Err(Fault::new("KeyTooLongError", "Your key is too long")
            .detail("Size", key.len().to_string())
            .detail("MaxSizeAllowed", KEY_BYTES_MAX.to_string()));
    }
    Ok(key)
}

/// The key of an object to be read.
pub(super) fn named(key: &Option<String>) -> &str {
    key.as_deref().unwrap_or_default()
}

/// A structure with the members of `from` that it has too, by the model's names: HEAD asks and answers what GET does, and
/// three operations describe an object to be written.
pub(super) fn recast<T: Shape>(from: &dyn Structure) -> T {
    let mut to = T::default();
    let members = from.schema().members;
    from.encode(&mut |index: usize, field: &dyn Field| {
        if let (Some(_), Some(at)) = (field.get(), T::SCHEMA.position(members[index].name)) {
            // Infallible: the place exists and the closure refuses nothing.
            let _ = to.decode(at, &mut |place: &mut dyn Field| {
                pileus_shape::assign(place, field);
                Ok(())
            });
        }
    });
    to
}
