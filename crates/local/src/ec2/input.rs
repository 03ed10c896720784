//! What an input asks for, read by its schema.

use pileus_shape::{Field, Structure, Value};

use super::faults;
use crate::handler::Outcome;

/// Refuses an input that sets a member which has no effect here. `members` lists those that have: `Name` with all that it
/// holds, or `Name.Member` for some of it. A member that asks for nothing (false, no text, no items) is let through.
pub(super) fn supported(operation: &str, input: &dyn Structure, members: &[&str]) -> Outcome<()> {
    match unsupported(input, members, "") {
        Some(path) => Err(faults::not_implemented(format_args!("the parameter {path} of {operation}"))),
        None => Ok(()),
    }
}

fn unsupported(input: &dyn Structure, members: &[&str], prefix: &str) -> Option<String> {
    let schema = input.schema();
    let mut found = None;
    input.encode(&mut |index: usize, field: &dyn Field| {
        let name = schema.members[index].name;
        if found.is_some() || members.contains(&name) || (prefix.is_empty() && name == "DryRun") {
            return;
        }
        let Some(value) = field.get() else { return };
        let inner: Vec<&str> =
            members.iter().filter_map(|member| member.strip_prefix(name).and_then(|rest| rest.strip_prefix('.'))).collect();
        let path = format!("{prefix}{name}");
        found = match value {
            Value::Boolean(false) | Value::String("") => None,
            Value::Structure(nested) if !inner.is_empty() => unsupported(nested, &inner, &format!("{path}.")),
            Value::List(list) => (0..list.len()).find_map(|at| match list.get(at) {
                Some(Value::Structure(nested)) if !inner.is_empty() => {
                    unsupported(nested, &inner, &format!("{path}.{}.", at + 1))
                }
                _ => Some(path.clone()),
            }),
            _ => Some(path),
        };
    });
    found
}

/// Whether the input asks for a trial run.
pub(super) fn is_dry_run(input: &dyn Structure) -> bool {
    let schema = input.schema();
    let mut dry = false;
    input.encode(&mut |index: usize, field: &dyn Field| {
        dry |= schema.members[index].name == "DryRun" && matches!(field.get(), Some(Value::Boolean(true)));
    });
    dry
}

/// A number that stands for all of the input but its paging: a page's token fits only the request that it came from.
pub(super) fn fingerprint(input: &dyn Structure) -> u64 {
    let schema = input.schema();
    let mut hash = fnv(0xcbf2_9ce4_8422_2325, schema.name.as_bytes());
    input.encode(&mut |index: usize, field: &dyn Field| {
        let name = schema.members[index].name;
        if let Some(value) = field.get()
            && !matches!(name, "NextToken" | "MaxResults" | "DryRun")
        {
            hash = fnv(hash, format!("{name}={value:?};").as_bytes());
        }
    });
    hash
}

/// FNV-1a. Not a secret: it only tells mistakes.
pub(super) fn fnv(start: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
