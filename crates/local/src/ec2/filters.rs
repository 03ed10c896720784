//! Filters of descriptions: all must hold, each for one of its values; `*` stands for any text, `?` for one character or none.

use pileus_ec2::{Filter, Tag};

use super::faults;
use crate::handler::{Fault, Outcome};

/// Gives every value that a description has for one filter.
pub(super) type Values<T> = fn(&T, &mut dyn FnMut(&str));

/// The filters that one operation knows.
pub(super) struct Known<T: 'static> {
    /// By name.
    pub(super) fields: &'static [(&'static str, Values<T>)],
    /// Where the description has tags, if `tag:`, `tag-key` and `tag-value` apply.
    pub(super) tags: Option<fn(&T) -> &[Tag]>,
}

/// The filters of one request.
pub(super) struct Filters<'a, T: 'static> {
    wanted: Vec<(Test<'a, T>, &'a [String])>,
    tags: Option<fn(&T) -> &[Tag]>,
}

enum Test<'a, T: 'static> {
    Field(Values<T>),
    Tag(&'a str),
    TagKey,
    TagValue,
}

const FILTERS_MAX: usize = 50;
const VALUES_MAX: usize = 200;

impl<'a, T> Filters<'a, T> {
    pub(super) fn new(filters: &'a Option<Vec<Filter>>, known: &Known<T>) -> Outcome<Self> {
        let filters = filters.as_deref().unwrap_or_default();
        if filters.len() > FILTERS_MAX {
            return Err(limit(format!("The maximum number of filters is {FILTERS_MAX}; the request has {}", filters.len())));
        }
        let mut wanted = Vec::with_capacity(filters.len());
        for filter in filters {
            let Some(name) = filter.name.as_deref() else { return Err(faults::invalid_value("The filter 'null' is invalid")) };
            let Some(values) = filter.values.as_deref().filter(|values| !values.is_empty()) else {
                return Err(faults::invalid_value(format!("The filter '{name}' has no values")));
            };
            if values.len() > VALUES_MAX {
                return Err(limit(format!(
                    "The maximum number of values of a filter is {VALUES_MAX}; '{name}' has {}",
                    values.len()
                )));
            }
            let test = match (known.fields.iter().find(|(field, _)| *field == name), known.tags, name.strip_prefix("tag:")) {
                (Some((_, values)), _, _) => Test::Field(*values),
                (None, Some(_), Some(key)) if !key.is_empty() => Test::Tag(key),
                (None, Some(_), None) if name == "tag-key" => Test::TagKey,
                (None, Some(_), None) if name == "tag-value" => Test::TagValue,
                _ => return Err(faults::invalid_value(format!("The filter '{name}' is invalid"))),
            };
            wanted.push((test, values));
        }
        Ok(Self { wanted, tags: known.tags })
    }

    pub(super) fn matches(&self, item: &T) -> bool {
        let tags = self.tags.map_or(&[][..], |tags| tags(item));
        self.wanted.iter().all(|(test, wanted)| {
            let mut found = false;
            let mut see = |value: &str| found = found || wanted.iter().any(|pattern| like(pattern, value));
            match test {
                Test::Field(values) => values(item, &mut see),
                Test::Tag(key) => tags.iter().filter(|tag| tag.key() == *key).for_each(|tag| see(tag.value())),
                Test::TagKey => tags.iter().for_each(|tag| see(tag.key())),
                Test::TagValue => tags.iter().for_each(|tag| see(tag.value())),
            }
            found
        })
    }
}

fn limit(message: String) -> Fault {
    Fault::new("FilterLimitExceeded", message)
}

/// The text of a flag as filters name it.
pub(super) fn flag(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// Whether `text` is like `pattern`, in which `*` is any text, `?` one character or none, and a backslash takes the meaning
/// from what follows it.
pub(super) fn like(pattern: &str, text: &str) -> bool {
    if !pattern.contains(['*', '?', '\\']) {
        return pattern == text;
    }
    #[derive(Clone, Copy)]
    enum Step {
        One(char),
        OneOrNone,
        Any,
    }
    let mut steps = Vec::new();
    let mut chars = pattern.chars();
    while let Some(next) = chars.next() {
        steps.push(match next {
            '*' => Step::Any,
            '?' => Step::OneOrNone,
            '\\' => Step::One(chars.next().unwrap_or('\\')),
            other => Step::One(other),
        });
    }
    // Which steps may come next, character by character: no pattern takes more than steps times characters.
    let follow = |at: &mut Vec<bool>| {
        for (index, step) in steps.iter().enumerate() {
            if at[index] && matches!(step, Step::Any | Step::OneOrNone) {
                at[index + 1] = true;
            }
        }
    };
    let mut at = vec![false; steps.len() + 1];
    at[0] = true;
    follow(&mut at);
    for found in text.chars() {
        let mut then = vec![false; steps.len() + 1];
        for (index, step) in steps.iter().enumerate().filter(|(index, _)| at[*index]) {
            match step {
                Step::One(wanted) if *wanted == found => then[index + 1] = true,
                Step::OneOrNone => then[index + 1] = true,
                Step::Any => then[index] = true,
                Step::One(_) => {}
            }
        }
        follow(&mut then);
        at = then;
    }
    at[steps.len()]
}

#[cfg(test)]
mod tests {
    use super::like;

    #[test]
    fn patterns() {
        for (pattern, text) in [
            ("web", "web"),
            ("*", ""),
            ("*", "anything"),
            ("web-*", "web-"),
            ("web-*", "web-7"),
            ("*amazon?", "the amazon"),
            ("*amazon?", "amazons"),
            ("a?c", "ac"),
            ("a?c", "abc"),
            (r"\*amazon\?\\", r"*amazon?\"),
            ("*a*b*", "xxaxxbxx"),
            ("ü*", "über"),
        ] {
            assert!(like(pattern, text), "{pattern} should be like {text}");
        }
        for (pattern, text) in
            [("web", "Web"), ("web", "web-1"), ("a?c", "abbc"), (r"\*", "x"), ("*a*b", "ba"), ("", "x"), ("?", "xy")]
        {
            assert!(!like(pattern, text), "{pattern} should not be like {text}");
        }
        assert!(!like(&"*a".repeat(200), &"a".repeat(150)), "hostile patterns take no exponential time");
    }
}
