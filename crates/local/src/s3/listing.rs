//! ListObjects, both versions: keys in order, grouped by a delimiter, page by page.
//!
//! The place in a listing is a name, after which it goes on: of a key or of a common prefix. A group that does not come after
//! the place was given already, or was asked to be left out. Once a group is given, its keys are leapt over.

use std::{ops::Bound, sync::Arc};

use imbl::OrdMap;
use pileus_s3::{
    ChecksumAlgorithm, ChecksumType, CommonPrefix, EncodingType, ListObjectsInput, ListObjectsOutput, ListObjectsV2Input,
    ListObjectsV2Output, Object as ListedObject, ObjectStorageClass,
};
use pileus_shape::Enumeration;

use super::{Serve, State, buckets::owner, faults, objects::Object, text};
use crate::handler::{Context, Fault, Outcome};

/// How many keys and common prefixes one page has at the most.
const PAGE_MAX: i32 = 1000;

/// What of the keys is asked for.
pub(super) struct Query<'a> {
    pub(super) prefix: &'a str,
    /// Empty for none.
    pub(super) delimiter: &'a str,
    pub(super) after: &'a str,
    pub(super) max: usize,
}

/// A key, or the prefix that several share.
#[derive(Debug, PartialEq)]
pub(super) enum Entry<'a, V> {
    Key(&'a str, &'a V),
    CommonPrefix(&'a str),
}

impl<'a, V> Entry<'a, V> {
    fn name(&self) -> &'a str {
        match self {
            Self::Key(name, _) | Self::CommonPrefix(name) => name,
        }
    }
}

/// The part of a key up to the first delimiter after the prefix.
pub(super) fn group_of<'k>(key: &'k str, prefix: &str, delimiter: &str) -> Option<&'k str> {
    let rest = key.strip_prefix(prefix).filter(|_| !delimiter.is_empty())?;
    let at = rest.find(delimiter)?;
    Some(&key[..prefix.len() + at + delimiter.len()])
}

/// The least text that comes after all texts with this prefix; `None` when there is none.
fn after_prefix(prefix: &str) -> Option<String> {
    let mut text = prefix.to_owned();
    while let Some(last) = text.pop() {
        // The next character; surrogates are none.
        let next = (u32::from(last) + 1..=u32::from(char::MAX)).take(0x801).find_map(char::from_u32);
        if let Some(next) = next {
            text.push(next);
            return Some(text);
        }
    }
    None
}

/// One page of the keys, and whether there are more.
pub(super) fn page<'a, V: Clone>(keys: &'a OrdMap<String, V>, query: &Query<'_>) -> (Vec<Entry<'a, V>>, bool) {
    let mut entries = Vec::new();
    let mut from: Bound<String> = match query.after {
        after if after >= query.prefix && !after.is_empty() => Bound::Excluded(after.to_owned()),
        _ => Bound::Included(query.prefix.to_owned()),
    };
    // The group that the place is in comes before it.
    if let Some(group) = group_of(query.after, query.prefix, query.delimiter) {
        match after_prefix(group) {
            Some(next) => from = Bound::Included(next),
            None => return (entries, false),
        }
    }
    'leap: loop {
        for (key, value) in keys.range::<_, String>((from.as_ref(), Bound::Unbounded)) {
            if !key.starts_with(query.prefix) {
                return (entries, false);
            }
            if entries.len() == query.max {
                return (entries, query.max > 0);
            }
            let Some(group) = group_of(key, query.prefix, query.delimiter) else {
                entries.push(Entry::Key(key, value));
                continue;
            };
            entries.push(Entry::CommonPrefix(group));
            match after_prefix(group) {
                Some(next) => from = Bound::Included(next),
                None => return (entries, false),
            }
            continue 'leap;
        }
        return (entries, false);
    }
}

/// The size of a page.
pub(super) fn page_size(asked: Option<i32>, name: &str) -> Outcome<i32> {
    match asked {
        Some(asked) if asked < 0 => {
            let message = format!("Argument {name} must be an integer between 0 and {}", i32::MAX);
            Err(faults::invalid_argument(message, name, asked.to_string()))
        }
        asked => Ok(asked.unwrap_or(PAGE_MAX).min(PAGE_MAX)),
    }
}

/// How names are written: as they are, or percent-encoded.
pub(super) fn encoder(asked: &Option<EncodingType>) -> Outcome<fn(&str) -> String> {
    match asked.as_ref().map(|encoding| encoding.as_str()) {
        None => Ok(str::to_owned),
        Some("url") => Ok(text::encode_listed),
        Some(other) => Err(faults::invalid_argument("Invalid Encoding Method specified in Request", "encoding-type", other)),
    }
}

pub(super) fn common_prefixes<V>(entries: &[Entry<'_, V>], encode: fn(&str) -> String) -> Option<Vec<CommonPrefix>> {
    let prefix = |entry: &Entry<'_, V>| match entry {
        Entry::CommonPrefix(prefix) => Some(CommonPrefix { prefix: Some(encode(prefix)) }),
        Entry::Key(..) => None,
    };
    let prefixes: Vec<CommonPrefix> = entries.iter().filter_map(prefix).collect();
    (!prefixes.is_empty()).then_some(prefixes)
}

fn contents(entries: &[Entry<'_, Arc<Object>>], encode: fn(&str) -> String, with_owner: bool) -> Option<Vec<ListedObject>> {
    let listed = |entry: &Entry<'_, Arc<Object>>| {
        let Entry::Key(key, object) = entry else { return None };
        Some(ListedObject {
            key: Some(encode(key)),
            last_modified: Some(object.modified),
            e_tag: Some(object.quoted_e_tag()),
            checksum_algorithm: Some(vec![ChecksumAlgorithm::from_text(object.checksum.algorithm.name().into())]),
            checksum_type: Some(ChecksumType::from_text(object.checksum.kind.name().into())),
            size: i64::try_from(object.contents.len()).ok(),
            storage_class: Some(ObjectStorageClass::from_text(object.storage_class.as_str().to_owned().into())),
            owner: with_owner.then(owner),
            restore_status: None,
        })
    };
    let objects: Vec<ListedObject> = entries.iter().filter_map(listed).collect();
    (!objects.is_empty()).then_some(objects)
}

impl Serve for ListObjectsInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<ListObjectsOutput> {
        let bucket = state.bucket(&self.bucket)?;
        let max = page_size(self.max_keys, "maxKeys")?;
        let encode = encoder(&self.encoding_type)?;
        let query = Query {
            prefix: self.prefix.as_deref().unwrap_or_default(),
            delimiter: self.delimiter.as_deref().unwrap_or_default(),
            after: self.marker.as_deref().unwrap_or_default(),
            max: max as usize,
        };
        let (entries, more) = page(&bucket.objects, &query);
        // Without a delimiter the last key serves as marker.
        let next = entries.last().filter(|_| more && !query.delimiter.is_empty());
        Ok(ListObjectsOutput {
            is_truncated: Some(more),
            marker: Some(encode(query.after)),
            next_marker: next.map(|entry| encode(entry.name())),
            contents: contents(&entries, encode, true),
            prefix: Some(encode(query.prefix)),
            delimiter: self.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty()).map(encode),
            max_keys: Some(max),
            common_prefixes: common_prefixes(&entries, encode),
            name: self.bucket,
            encoding_type: self.encoding_type,
            request_charged: None,
        })
    }
}

impl Serve for ListObjectsV2Input {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<ListObjectsV2Output> {
        let bucket = state.bucket(&self.bucket)?;
        let max = page_size(self.max_keys, "maxKeys")?;
        let encode = encoder(&self.encoding_type)?;
        let bad_token = || {
            Fault::new("InvalidArgument", "The continuation token provided is incorrect")
                .detail("ArgumentName", "continuation-token")
        };
        let token = self.continuation_token.as_deref().map(|token| text::read_token(token).ok_or_else(bad_token));
        let token = token.transpose()?;
        let query = Query {
            prefix: self.prefix.as_deref().unwrap_or_default(),
            delimiter: self.delimiter.as_deref().unwrap_or_default(),
            after: token.as_deref().or(self.start_after.as_deref()).unwrap_or_default(),
            max: max as usize,
        };
        let (entries, more) = page(&bucket.objects, &query);
        Ok(ListObjectsV2Output {
            is_truncated: Some(more),
            next_continuation_token: entries.last().filter(|_| more).map(|entry| text::token(entry.name())),
            contents: contents(&entries, encode, self.fetch_owner == Some(true)),
            prefix: Some(encode(query.prefix)),
            delimiter: self.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty()).map(encode),
            max_keys: Some(max),
            common_prefixes: common_prefixes(&entries, encode),
            key_count: i32::try_from(entries.len()).ok(),
            // A token says more.
            start_after: self.start_after.as_deref().filter(|_| token.is_none()).map(encode),
            name: self.bucket,
            encoding_type: self.encoding_type,
            continuation_token: self.continuation_token,
            request_charged: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(keys: &[&str], prefix: &str, delimiter: &str, after: &str, max: usize) -> (Vec<String>, bool) {
        let keys: OrdMap<String, ()> = keys.iter().map(|key| ((*key).to_owned(), ())).collect();
        let (entries, more) = page(&keys, &Query { prefix, delimiter, after, max });
        (entries.iter().map(|entry| entry.name().to_owned()).collect(), more)
    }

    #[test]
    fn groups_and_places() {
        // As AWS answered, recorded.
        let keys = ["folder/aSubfolder/subFile1", "folder/aSubfolder/subFile2", "folder/file1", "folder/file2"];
        let page = |after| names(&keys, "folder/", "/", after, 1);
        assert_eq!(page(""), (vec!["folder/aSubfolder/".to_owned()], true));
        assert_eq!(page("folder/aSubfolder/"), (vec!["folder/file1".to_owned()], true));
        assert_eq!(page("folder/aSubfolder/subFile1"), (vec!["folder/file1".to_owned()], true));
        assert_eq!(page("folder/file1"), (vec!["folder/file2".to_owned()], false));
        assert_eq!(names(&keys, "", "", "", 0), (vec![], false));
        assert_eq!(names(&keys, "folder/f", "/", "", 9), (vec!["folder/file1".to_owned(), "folder/file2".to_owned()], false));
        assert_eq!(names(&keys, "", "Sub", "", 9).0, ["folder/aSub", "folder/file1", "folder/file2"]);
    }

    #[test]
    fn the_end_of_a_prefix() {
        assert_eq!(after_prefix("a/").as_deref(), Some("a0"));
        assert_eq!(after_prefix("a\u{d7ff}").as_deref(), Some("a\u{e000}"));
        assert_eq!(after_prefix("a\u{10ffff}").as_deref(), Some("b"));
        assert_eq!(after_prefix("\u{10ffff}"), None);
    }
}
