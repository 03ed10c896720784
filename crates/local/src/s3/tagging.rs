//! Tags of objects.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html>

use std::sync::Arc;

use pileus_s3::{
    DeleteObjectTaggingInput, DeleteObjectTaggingOutput, GetObjectTaggingInput, GetObjectTaggingOutput, PutObjectTaggingInput,
    PutObjectTaggingOutput, Tag,
};

use super::{Serve, State, faults, keys, text};
use crate::handler::{Context, Fault, Outcome};

const TAGS_MAX: usize = 10;
const KEY_CHARS_MAX: usize = 128;
const VALUE_CHARS_MAX: usize = 256;

/// Keys and values, in the order given.
pub(super) type Tags = Vec<(String, String)>;

/// The tags of an `x-amz-tagging` header.
pub(super) fn of_header(header: Option<&str>) -> Outcome<Tags> {
    let Some(header) = header.filter(|header| !header.is_empty()) else { return Ok(Tags::new()) };
    let read = |pair: &str| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((text::percent_decode(key, true)?, text::percent_decode(value, true)?))
    };
    let tags: Option<Tags> = header.split('&').map(read).collect();
    let refuse = || {
        let message = "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag \
                       name duplicates.";
        faults::invalid_argument(message, "x-amz-tagging", header)
    };
    let tags = tags.ok_or_else(refuse)?;
    match check(&tags) {
        Err(fault) if fault.code == "InvalidTag" => Err(refuse()),
        outcome => outcome.map(|()| tags),
    }
}

fn of_set(set: &[Tag]) -> Outcome<Tags> {
    let read = |tag: &Tag| Some((tag.key.clone()?, tag.value.clone()?));
    let tags: Option<Tags> = set.iter().map(read).collect();
    let tags = tags.ok_or_else(faults::malformed_xml)?;
    check(&tags).map(|()| tags)
}

fn check(tags: &Tags) -> Outcome<()> {
    if tags.len() > TAGS_MAX {
        return Err(Fault::new("BadRequest", format!("Object tags cannot be greater than {TAGS_MAX}")));
    }
    for (at, (key, value)) in tags.iter().enumerate() {
        let invalid = |message: &str| Fault::new("InvalidTag", message).detail("TagKey", key);
        if key.is_empty() || key.chars().count() > KEY_CHARS_MAX || !key.chars().all(is_allowed) {
            return Err(invalid("The TagKey you have provided is invalid"));
        }
        if value.chars().count() > VALUE_CHARS_MAX || !value.chars().all(is_allowed) {
            return Err(invalid("The TagValue you have provided is invalid").detail("TagValue", value));
        }
        if key.starts_with("aws:") {
            return Err(invalid("Your TagKey cannot be prefixed with aws:"));
        }
        if tags[..at].iter().any(|(earlier, _)| earlier == key) {
            return Err(invalid("Cannot provide multiple Tags with the same key"));
        }
    }
    Ok(())
}

fn is_allowed(character: char) -> bool {
    character.is_alphanumeric() || " +-=._:/@".contains(character)
}

impl Serve for GetObjectTaggingInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<GetObjectTaggingOutput> {
        let bucket = state.bucket(&self.bucket)?;
        let key = keys::named(&self.key);
        // AWS names the bucket too here, and only here.
        let path = || format!("{}/{key}", self.bucket.as_deref().unwrap_or_default());
        let object = bucket.objects.get(key).ok_or_else(|| faults::no_such_key(&path()))?;
        let tag = |(key, value): &(String, String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
        Ok(GetObjectTaggingOutput { tag_set: Some(object.tags.iter().map(tag).collect()), ..Default::default() })
    }
}

impl Serve for PutObjectTaggingInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<PutObjectTaggingOutput> {
        let set = self.tagging.and_then(|tagging| tagging.tag_set).unwrap_or_default();
        replace(state, &self.bucket, &self.key, || of_set(&set))?;
        Ok(PutObjectTaggingOutput::default())
    }
}

impl Serve for DeleteObjectTaggingInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<DeleteObjectTaggingOutput> {
        replace(state, &self.bucket, &self.key, || Ok(Tags::new()))?;
        Ok(DeleteObjectTaggingOutput::default())
    }
}

fn replace(
    state: &mut State,
    bucket: &Option<String>,
    key: &Option<String>,
    tags: impl FnOnce() -> Outcome<Tags>,
) -> Outcome<()> {
    let key = keys::named(key);
    let object = state.bucket_mut(bucket)?.objects.get_mut(key).ok_or_else(|| faults::no_such_key(key))?;
    Arc::make_mut(object).tags = tags()?;
    Ok(())
}
