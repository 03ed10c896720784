//! Forms into structures: `Filter.1.Value.2=x` read against a schema.

use std::{borrow::Cow, collections::BTreeMap};

use pileus_shape::{Error, Field, Member, Result, Slot, Structure, Target, TimestampFormat};

use super::{DecodeError, DecodeErrorKind};
use crate::{
    percent::{self, Pair},
    query, text,
};

/// How many parameters a request may have.
const PARAMETERS_MAX: usize = 50_000;
/// How many parts a parameter's name may have.
const PARTS_MAX: usize = 32;

/// Parameters of the protocol itself and of its signatures, which no operation needs a member for.
const PROTOCOL: [&str; 9] = [
    "Action",
    "Version",
    "AWSAccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SecurityToken",
    "Timestamp",
    "Expires",
];

/// The parameters of a request, from its query and its body.
pub(super) struct Form<'a> {
    pub(super) query: &'a str,
    pub(super) body: &'a [u8],
}

impl<'a> Form<'a> {
    fn pairs(&self) -> Result<impl Iterator<Item = Option<Pair<'a>>>, DecodeError> {
        let body = std::str::from_utf8(self.body).map_err(|_| malformed("the form is not UTF-8"))?;
        Ok(percent::pairs(self.query).chain(percent::pairs(body.trim_ascii_end())))
    }

    /// The value of one parameter.
    pub(super) fn find(&self, name: &str) -> Result<Option<String>, DecodeError> {
        let found = self.pairs()?.flatten().find(|pair| pair.name == name);
        Ok(found.map(|pair| pair.value.into_owned()))
    }
}

/// A form's parameters by the parts of their names.
#[derive(Default)]
pub(super) struct Tree<'a> {
    value: Option<Cow<'a, str>>,
    children: BTreeMap<String, Tree<'a>>,
}

impl<'a> Tree<'a> {
    pub(super) fn parse(form: &Form<'a>) -> Result<Self, DecodeError> {
        let mut root = Self::default();
        for (count, pair) in form.pairs()?.enumerate() {
            let Pair { name, value } = pair.ok_or_else(|| malformed("a parameter is not UTF-8"))?;
            if count >= PARAMETERS_MAX {
                return Err(malformed(format!("the form has more than {PARAMETERS_MAX} parameters")));
            }
            if name.split('.').count() > PARTS_MAX {
                return Err(malformed(format!("a parameter's name has more than {PARTS_MAX} parts")));
            }
            let place = name.split('.').fold(&mut root, |at, part| at.children.entry(part.to_owned()).or_default());
            if place.value.is_some() && !is_protocol(&name) {
                return Err(DecodeError::new(DecodeErrorKind::InvalidValue, name, "the parameter is given more than once"));
            }
            place.value = Some(value);
        }
        Ok(root)
    }

    /// Fills a structure from the parameters.
    pub(super) fn decode(&self, into: &mut dyn Structure) -> Result<(), DecodeError> {
        let mut walk = Walk { name: String::new(), unknown: None };
        walk.structure(self, into).map_err(|error| match walk.unknown {
            Some(name) => {
                let message = "the operation has no such parameter";
                DecodeError::new(DecodeErrorKind::UnknownParameter, name, message)
            }
            None => DecodeError::new(DecodeErrorKind::InvalidValue, walk.name, error.message()),
        })
    }
}

struct Walk {
    /// The name of the parameter being read; left as it is when reading fails.
    name: String,
    /// The parameter that no member has.
    unknown: Option<String>,
}

impl Walk {
    fn structure(&mut self, tree: &Tree<'_>, into: &mut dyn Structure) -> Result<()> {
        let schema = into.schema();
        let mut name = String::new();
        for (part, child) in &tree.children {
            let outer = self.enter(part);
            let found = schema.members.iter().position(|member| {
                name.clear();
                query::push_name(&mut name, member);
                name == *part
            });
            match found {
                Some(index) => {
                    let member = &schema.members[index];
                    into.decode(index, &mut |field: &mut dyn Field| self.value(child, member, field))?;
                }
                None if outer == 0 && child.children.is_empty() && is_protocol(part) => {}
                None => {
                    self.unknown = Some(child.first_name(&self.name));
                    return Err(Error::new(""));
                }
            }
            self.name.truncate(outer);
        }
        Ok(())
    }

    fn value(&mut self, tree: &Tree<'_>, member: &Member, field: &mut dyn Field) -> Result<()> {
        let nested = match (field.slot(), member.target) {
            (Slot::Structure(slot), _) => self.structure(tree, slot.insert()),
            (Slot::List(slot), Target::List(schema)) => {
                for (_, part, child) in tree.items() {
                    let outer = self.enter(part);
                    slot.push(&mut |field| self.value(child, &schema.item, field))?;
                    self.name.truncate(outer);
                }
                if let Some(part) = tree.children.keys().find(|part| part.parse::<u32>().is_err()) {
                    self.enter(part);
                    return Err(Error::new("the parameter is a list, so a number must come here"));
                }
                Ok(())
            }
            (Slot::Map(_), _) => Err(Error::new("ec2Query has no maps")),
            (slot, _) => {
                if let Some((part, child)) = tree.children.first_key_value() {
                    self.enter(part);
                    self.unknown = Some(child.first_name(&self.name));
                    return Err(Error::new(""));
                }
                return match &tree.value {
                    Some(value) if value.is_empty() && !is_text(member) => Err(Error::new("the value is empty")),
                    Some(value) => text::read(slot, Cow::Borrowed(value), member, TimestampFormat::DateTime),
                    None => Ok(()),
                };
            }
        };
        // A structure or list has no text of its own; an empty one is how some clients say "none".
        match &tree.value {
            Some(value) if !value.is_empty() => Err(Error::new("the parameter holds others, so it cannot have a value itself")),
            _ => nested,
        }
    }

    /// Goes into a part of the name; gives where to come back to.
    fn enter(&mut self, part: &str) -> usize {
        let outer = self.name.len();
        if outer > 0 {
            self.name.push('.');
        }
        self.name.push_str(part);
        outer
    }
}

impl Tree<'_> {
    /// The items of a list in the order of their numbers; numbers may have gaps.
    fn items(&self) -> Vec<(u32, &str, &Self)> {
        let numbered = self.children.iter().filter_map(|(part, child)| Some((part.parse().ok()?, part.as_str(), child)));
        let mut items: Vec<_> = numbered.collect();
        items.sort_by_key(|(number, ..)| *number);
        items
    }

    /// The name of the first parameter here, as the request has it.
    fn first_name(&self, name: &str) -> String {
        match self.children.first_key_value() {
            Some((part, child)) if self.value.is_none() => child.first_name(&format!("{name}.{part}")),
            _ => name.to_owned(),
        }
    }
}

fn is_text(member: &Member) -> bool {
    matches!(member.target, Target::String | Target::Enum | Target::Blob)
}

fn is_protocol(name: &str) -> bool {
    PROTOCOL.contains(&name) || name.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("x-amz-"))
}

fn malformed(message: impl Into<String>) -> DecodeError {
    DecodeError::new(DecodeErrorKind::Malformed, "", message)
}
