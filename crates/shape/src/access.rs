use crate::{Field, Reader, Result, Shape, Slot, Structure, Value, Writer};

/// A copy of a structure, field by field. What `Clone` does for generated structures: one function for all of them compiles
/// in a fraction of the time that a derived body each takes, and puts no code into a program that never copies.
pub fn copy<T: Shape>(from: &T) -> T {
    let mut to = T::NEW;
    copy_fields(from, &mut to);
    to
}

fn copy_fields(from: &dyn Structure, to: &mut dyn Structure) {
    struct Copy<'a, 'b>(&'b [&'a dyn Field]);
    impl Reader for Copy<'_, '_> {
        fn member(&mut self, _: &mut dyn Field) -> Result<()> {
            Ok(())
        }
        fn pick(&mut self, _: usize, fields: &mut [&mut dyn Field]) -> Result<()> {
            fields.iter_mut().zip(self.0).for_each(|(to, from)| assign(*to, *from));
            Ok(())
        }
    }
    struct Into<'b>(&'b mut dyn Structure);
    impl<'a> Writer<'a> for Into<'_> {
        fn member(&mut self, _: usize, _: &'a dyn Field) {}
        fn members(&mut self, fields: &[&'a dyn Field]) {
            // Infallible: `Copy` refuses nothing.
            let _ = self.0.decode(0, &mut Copy(fields));
        }
    }
    from.encode(&mut Into(to));
}

/// Makes `to` a copy of `from`. Both are of one type; a value of a kind that `to` cannot hold
/// leaves it absent.
pub fn assign(to: &mut dyn Field, from: &dyn Field) {
    to.clear();
    if let Some(value) = from.get() {
        fill(to, value);
    }
}

fn fill(to: &mut dyn Field, value: Value<'_>) {
    // Infallible, here and below: neither list nor map refuses what its own closure took.
    match (to.slot(), value) {
        (Slot::Boolean(to), Value::Boolean(v)) => *to = Some(v),
        (Slot::Integer(to), Value::Integer(v)) => *to = Some(v),
        (Slot::Long(to), Value::Long(v)) => *to = Some(v),
        (Slot::Float(to), Value::Float(v)) => *to = Some(v),
        (Slot::Double(to), Value::Double(v)) => *to = Some(v),
        (Slot::String(to), Value::String(v)) => *to = Some(v.to_owned()),
        (Slot::Enum(to), Value::String(v)) => to.set(v.to_owned()),
        (Slot::Timestamp(to), Value::Timestamp(v)) => *to = Some(v),
        (Slot::Blob(to), Value::Blob(v)) => *to = Some(v.clone()),
        (Slot::Document(to), Value::Document(v)) => *to = Some(v.clone()),
        (Slot::Body(to), Value::Body(v)) => *to = Some(v.clone()),
        (Slot::Structure(to), Value::Structure(v)) => copy_fields(v, to.insert()),
        (Slot::List(to), Value::List(v)) => {
            to.start();
            for item in (0..v.len()).filter_map(|at| v.get(at)) {
                let _ = to.push(&mut |place| {
                    fill(place, item);
                    Ok(())
                });
            }
        }
        (Slot::Map(to), Value::Map(v)) => {
            to.start();
            for (key, item) in v.entries() {
                let _ = to.insert(key.to_owned(), &mut |place| {
                    fill(place, item);
                    Ok(())
                });
            }
        }
        _ => {}
    }
}

/// The member at `index`; `None` when the schema has fewer.
pub fn field_at(structure: &dyn Structure, index: usize) -> Option<&dyn Field> {
    let mut found = None;
    structure.encode(&mut |at, field| {
        if at == index {
            found = Some(field);
        }
    });
    found
}

/// Changes the member called `name`; an error when the schema has none.
pub fn update(structure: &mut dyn Structure, name: &str, mut change: impl FnMut(&mut dyn Field)) -> Result<()> {
    let index = structure.schema().position(name).unwrap_or(usize::MAX);
    structure.decode(index, &mut |field: &mut dyn Field| {
        change(field);
        Ok(())
    })
}

/// The paths of the required members that are absent, nested ones included, in the order of the schemas.
pub fn missing_required(structure: &dyn Structure) -> Vec<String> {
    let mut missing = Vec::new();
    collect(structure, "", &mut missing);
    missing
}

fn collect(structure: &dyn Structure, prefix: &str, missing: &mut Vec<String>) {
    let members = structure.schema().members;
    structure.encode(&mut |index: usize, field: &dyn Field| {
        let member = &members[index];
        match field.get() {
            // An absent idempotency token is not missing: the client fills it in.
            None if member.is_required() && !member.is_idempotency_token() => missing.push(format!("{prefix}{}", member.name)),
            // A label cannot be empty: it would address another resource.
            Some(Value::String("")) if member.is_label() => missing.push(format!("{prefix}{}", member.name)),
            Some(Value::Structure(nested)) => collect(nested, &format!("{prefix}{}.", member.name), missing),
            Some(Value::List(list)) => {
                for (at, item) in (0..list.len()).filter_map(|at| Some((at, list.get(at)?))) {
                    // Only structures can hold required members: a list of text costs one look.
                    let Value::Structure(nested) = item else { break };
                    collect(nested, &format!("{prefix}{}[{at}].", member.name), missing);
                }
            }
            Some(Value::Map(map)) => {
                for (key, item) in map.entries() {
                    let Value::Structure(nested) = item else { break };
                    collect(nested, &format!("{prefix}{}[{key}].", member.name), missing);
                }
            }
            _ => {}
        }
    });
}
