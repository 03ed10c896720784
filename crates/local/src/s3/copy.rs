//! CopyObject, and the source of any copy.

use std::sync::Arc;

use pileus_s3::{
    CopyObjectInput, CopyObjectOutput, CopyObjectResult, MetadataDirective, PutObjectInput, ServerSideEncryption,
    TaggingDirective,
};

use super::{
    Serve, State,
    checksums::{self, Algorithm, Checksum, Kind},
    conditions, faults, keys,
    metadata::{self, Head},
    objects::{Object, PUT_BYTES_MAX},
    tagging, text,
};
use crate::handler::{Context, Fault, Outcome};

/// What `x-amz-copy-source` names.
pub(super) struct Source {
    pub(super) bucket: String,
    pub(super) key: String,
}

impl Source {
    /// Reads `bucket/key`, percent-encoded, with or without a slash before it and a version after it.
    pub(super) fn parse(header: &str) -> Outcome<Self> {
        let invalid = || faults::invalid_argument("Invalid copy source object key", "x-amz-copy-source", "x-amz-copy-source");
        let (path, version) = match header.split_once("?versionId=") {
            Some((path, version)) => (path, Some(version)),
            None => (header, None),
        };
        let path = text::percent_decode(path, false).ok_or_else(invalid)?;
        if path.starts_with("arn:") {
            return Err(faults::header_not_implemented("x-amz-copy-source"));
        }
        let path = path.strip_prefix('/').unwrap_or(&path);
        let (bucket, key) =
            path.split_once('/').filter(|(bucket, key)| !bucket.is_empty() && !key.is_empty()).ok_or_else(invalid)?;
        if let Some(version) = version.filter(|version| *version != "null") {
            return Err(faults::invalid_argument("Invalid version id specified", "versionId", version));
        }
        Ok(Self { bucket: bucket.to_owned(), key: key.to_owned() })
    }

    /// The object, if it can be copied.
    pub(super) fn object(&self, state: &State) -> Outcome<Arc<Object>> {
        let object = state.bucket(&Some(self.bucket.clone()))?.object(&self.key)?.clone();
        if metadata::is_archived(&object.storage_class) {
            let message =
                "The source object of the COPY operation is not in the active tier and is only stored in Amazon Glacier.";
            return Err(Fault::with_status(403, "ObjectNotInActiveTierError", message));
        }
        Ok(object)
    }
}

/// Refuses a source, or a range of one, that is longer than a copy may be.
pub(super) fn check_size(size: u64) -> Outcome<()> {
    if size <= PUT_BYTES_MAX {
        return Ok(());
    }
    let message =
        format!("The specified copy source is larger than the maximum allowable size for a copy source: {PUT_BYTES_MAX}");
    Err(faults::invalid_request(message))
}

impl Serve for CopyObjectInput {
    fn serve(self, state: &mut State, context: &mut Context<'_>) -> Outcome<CopyObjectOutput> {
        let key = keys::writable(&self.key)?;
        let source = Source::parse(self.copy_source.as_deref().unwrap_or_default())?;
        state.bucket(&self.bucket)?;
        let from = source.object(state)?;
        conditions::Read {
            if_match: self.copy_source_if_match.as_deref(),
            if_unmodified_since: self.copy_source_if_unmodified_since,
            if_none_match: self.copy_source_if_none_match.as_deref(),
            if_modified_since: self.copy_source_if_modified_since,
        }
        .check_source(&from, context.now)?;
        check_size(from.contents.len())?;
        let replaces = is_replacing(
            self.metadata_directive.as_ref().map(|directive| directive.as_str()),
            MetadataDirective::REPLACE.as_str(),
            "x-amz-metadata-directive",
        )?;
        let retags = is_replacing(
            self.tagging_directive.as_ref().map(|directive| directive.as_str()),
            TaggingDirective::REPLACE.as_str(),
            "x-amz-tagging-directive",
        )?;
        let is_itself = self.bucket.as_deref() == Some(&source.bucket) && key == source.key;
        if is_itself && !replaces && self.storage_class.is_none() && self.server_side_encryption.is_none() {
            let message = "This copy request is illegal because it is trying to copy an object to itself without changing the \
                           object's metadata, storage class, website redirect location or encryption attributes.";
            return Err(faults::invalid_request(message));
        }
        let head = if replaces { Head::of(&keys::recast::<PutObjectInput>(&self))? } else { from.head.clone() };
        let tags = if retags { tagging::of_header(self.tagging.as_deref())? } else { from.tags.clone() };
        let storage_class = metadata::storage_class(&self.storage_class)?;
        let checksum = checksum_of(self.checksum_algorithm.as_ref().map(|algorithm| algorithm.as_str()), &from)?;
        let bucket = state.bucket_mut(&self.bucket)?;
        conditions::Write { if_match: self.if_match.as_deref(), if_none_match: self.if_none_match.as_deref() }
            .check(&key, bucket.objects.get(&key))?;
        let object = Object {
            // What came in parts is one piece now.
            e_tag: match from.parts.is_empty() {
                true => from.e_tag.clone(),
                false => text::hex(&checksums::md5(from.contents.pieces())),
            },
            contents: from.contents.clone(),
            modified: context.now.truncate_to_seconds(),
            head,
            storage_class,
            tags,
            checksum,
            parts: Arc::new([]),
            upload_id: None,
        };
        let mut result =
            CopyObjectResult { e_tag: Some(object.quoted_e_tag()), last_modified: Some(object.modified), ..Default::default() };
        object.checksum.show(&mut result);
        bucket.put(key, object);
        Ok(CopyObjectOutput {
            copy_object_result: Some(result),
            server_side_encryption: Some(ServerSideEncryption::AES256),
            ..Default::default()
        })
    }
}

/// Whether a directive, `COPY` or `REPLACE`, says to replace.
fn is_replacing(directive: Option<&str>, replace: &str, header: &str) -> Outcome<bool> {
    match directive {
        None | Some("COPY") => Ok(false),
        Some(text) if text == replace => Ok(true),
        Some(other) => {
            let about = header.trim_start_matches("x-amz-").trim_end_matches("-directive");
            Err(faults::invalid_argument(format!("Unknown {about} directive."), header, other))
        }
    }
}

/// The checksum of a copy: by the algorithm asked for, or else the source's own.
fn checksum_of(asked: Option<&str>, from: &Object) -> Outcome<Checksum> {
    let asked = asked.map(|name| {
        let refuse = || faults::invalid_request("Value for x-amz-checksum-algorithm header is invalid.");
        Algorithm::of_name(name).ok_or_else(refuse)
    });
    let algorithm = asked.transpose()?.unwrap_or(from.checksum.algorithm);
    let is_kept = algorithm == from.checksum.algorithm && from.checksum.kind == Kind::FullObject;
    Ok(if is_kept { from.checksum.clone() } else { Checksum::of(algorithm, &from.contents) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources() {
        let parse = |header| Source::parse(header).map(|source| (source.bucket, source.key)).map_err(|fault| fault.code);
        let named = |bucket: &str, key: &str| Ok((bucket.to_owned(), key.to_owned()));
        assert_eq!(parse("b/k"), named("b", "k"));
        assert_eq!(parse("/b/k/l"), named("b", "k/l"));
        assert_eq!(parse("b/a%20b%3Fc+d"), named("b", "a b?c+d"));
        assert_eq!(parse("b%2Fk"), named("b", "k"));
        assert_eq!(parse("b//k"), named("b", "/k"));
        assert_eq!(parse("b/k?versionId=null"), named("b", "k"));
        assert_eq!(parse("b/k?versionId=abc"), Err("InvalidArgument"));
        assert_eq!(parse("wrong"), Err("InvalidArgument"));
        assert_eq!(parse("b/"), Err("InvalidArgument"));
        assert_eq!(parse("arn:aws:s3:us-west-2:1:accesspoint/a/object/k"), Err("NotImplemented"));
    }
}
