//! Structures as forms: `Action=RunInstances&Version=..&TagSpecification.1.Tag.1.Key=..`.

use std::fmt::Write as _;

use pileus_shape::{Error, Field, Member, Result, Structure, Target, TimestampFormat, Value};

use crate::{percent, text};

/// A form being written in EC2's dialect: names capitalised, lists always flat, empty lists left out.
pub(crate) struct Form {
    out: String,
    /// The name of what is being written; `.` between its parts.
    name: String,
}

impl Form {
    /// The form of an action, without its parameters.
    pub(crate) fn new(action: &str, version: &str) -> Self {
        let mut out = String::with_capacity(256);
        percent::push_pair(&mut out, "Action", action);
        percent::push_pair(&mut out, "Version", version);
        Self { out, name: String::new() }
    }

    /// The form's text.
    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// The members of a structure.
    pub(crate) fn structure(&mut self, structure: &dyn Structure) -> Result<()> {
        let members = structure.schema().members;
        let mut result = Ok(());
        structure.encode(&mut |index: usize, field: &dyn Field| {
            let member = &members[index];
            if let (Some(value), true) = (field.get(), result.is_ok()) {
                let outer = self.name.len();
                self.name.push_str(if outer == 0 { "" } else { "." });
                push_name(&mut self.name, member);
                result = self.value(member, value).map_err(|e| e.in_member(member.name));
                self.name.truncate(outer);
            }
        });
        result
    }

    fn value(&mut self, member: &Member, value: Value<'_>) -> Result<()> {
        match (value, member.target) {
            (Value::Structure(nested), _) => self.structure(nested),
            (Value::List(list), Target::List(schema)) => {
                let outer = self.name.len();
                for (at, item) in (0..list.len()).filter_map(|at| Some((at, list.get(at)?))) {
                    // Writing to a String cannot fail.
                    let _ = write!(self.name, ".{}", at + 1);
                    let written = self.value(&schema.item, item).map_err(|e| e.in_item(at));
                    self.name.truncate(outer);
                    written?;
                }
                Ok(())
            }
            (Value::Map(_), _) => Err(Error::new("ec2Query has no maps")),
            _ => {
                let text = text::write(value, member, TimestampFormat::DateTime)?;
                percent::push_pair(&mut self.out, &self.name, &text);
                Ok(())
            }
        }
    }
}

/// The member's name in EC2's forms: its own one, or its wire name with a capital.
pub(crate) fn push_name(out: &mut String, member: &Member) {
    if let Some(name) = member.query {
        out.push_str(name);
        return;
    }
    let mut characters = member.wire_name().chars();
    out.extend(characters.next().map(|first| first.to_ascii_uppercase()));
    out.push_str(characters.as_str());
}
