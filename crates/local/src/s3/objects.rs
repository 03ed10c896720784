//! Objects: put, get, head.

use std::{ops::Range, sync::Arc};

use http::{Response, StatusCode, header};
use pileus_s3::{
    ChecksumMode, GetObjectInput, GetObjectOutput, HeadObjectInput, HeadObjectOutput, PutObjectInput, PutObjectOutput,
    ServerSideEncryption, StorageClass,
};
use pileus_shape::{Body, Timestamp, TimestampFormat};

use super::{
    Serve, State,
    checksums::{self, Algorithm, Checksum, Kind},
    conditions,
    contents::Contents,
    faults, keys,
    metadata::{self, Head},
    ranges, tagging, text,
};
use crate::handler::{Context, Fault, Outcome};

/// The largest object of one PUT, and the largest part.
pub(super) const PUT_BYTES_MAX: u64 = 5 << 30;
/// The highest part number.
pub(super) const PARTS_MAX: i32 = 10_000;

/// What is kept of an object.
#[derive(Clone, Debug)]
pub(super) struct Object {
    pub(super) contents: Contents,
    /// Without its quotes.
    pub(super) e_tag: String,
    /// In whole seconds, as S3 keeps it.
    pub(super) modified: Timestamp,
    pub(super) head: Head,
    pub(super) storage_class: StorageClass,
    pub(super) tags: tagging::Tags,
    pub(super) checksum: Checksum,
    /// The parts it was uploaded in; none when it came in one piece.
    pub(super) parts: Arc<[ObjectPart]>,
    /// The multipart upload that made it.
    pub(super) upload_id: Option<String>,
}

/// A part that an object was uploaded in.
#[derive(Clone, Debug)]
pub(super) struct ObjectPart {
    pub(super) len: u64,
    pub(super) checksum: Vec<u8>,
}

impl Object {
    pub(super) fn quoted_e_tag(&self) -> String {
        quoted(&self.e_tag)
    }

    /// The storage class as answers have it: the standard one is not mentioned.
    fn shown_storage_class(&self) -> Option<StorageClass> {
        Some(self.storage_class.clone()).filter(|class| *class != StorageClass::STANDARD)
    }

    /// The bytes of one part.
    fn part_range(&self, number: i32) -> Outcome<Range<u64>> {
        let count = self.parts.len().max(1);
        let index = check_part_number(number)? as usize - 1;
        if index >= count {
            return Err(Fault::with_status(416, "InvalidPartNumber", "The requested partnumber is not satisfiable")
                .detail("PartNumberRequested", number.to_string())
                .detail("ActualPartCount", count.to_string()));
        }
        let start = self.parts[..index.min(self.parts.len())].iter().map(|part| part.len).sum();
        let len = self.parts.get(index).map_or(self.contents.len(), |part| part.len);
        Ok(start..start + len)
    }
}

pub(super) fn quoted(e_tag: &str) -> String {
    format!("\"{e_tag}\"")
}

pub(super) fn check_part_number(number: i32) -> Outcome<i32> {
    if (1..=PARTS_MAX).contains(&number) {
        return Ok(number);
    }
    let message = format!("Part number must be an integer between 1 and {PARTS_MAX}, inclusive");
    Err(faults::invalid_argument(message, "partNumber", number.to_string()))
}

/// The bytes of an upload, which the gateway has read.
pub(super) fn uploaded(body: Option<Body>) -> Outcome<Contents> {
    let contents = Contents::of(body.as_ref().and_then(Body::bytes).cloned());
    if contents.len() > PUT_BYTES_MAX {
        return Err(faults::entity_too_large(contents.len(), PUT_BYTES_MAX));
    }
    Ok(contents)
}

impl Serve for PutObjectInput {
    fn serve(mut self, state: &mut State, context: &mut Context<'_>) -> Outcome<PutObjectOutput> {
        let bucket = state.bucket_mut(&self.bucket)?;
        let key = keys::writable(&self.key)?;
        let contents = uploaded(self.body.take())?;
        let md5 = checksums::md5(contents.pieces());
        checksums::verify_md5(self.content_md5.as_deref(), &md5, true)?;
        let declared = self.checksum_algorithm.as_ref().map(|algorithm| algorithm.as_str());
        let sent = checksums::verify(&self, declared, &contents)?;
        let head = Head::of(&self)?;
        let tags = tagging::of_header(self.tagging.as_deref())?;
        let storage_class = metadata::storage_class(&self.storage_class)?;
        conditions::Write { if_match: self.if_match.as_deref(), if_none_match: self.if_none_match.as_deref() }
            .check(&key, bucket.objects.get(&key))?;
        let object = Object {
            e_tag: text::hex(&md5),
            modified: context.now.truncate_to_seconds(),
            head,
            storage_class,
            tags,
            checksum: sent.unwrap_or_else(|| Checksum::of(Algorithm::Crc64Nvme, &contents)),
            contents,
            parts: Arc::new([]),
            upload_id: None,
        };
        let mut output = PutObjectOutput {
            e_tag: Some(object.quoted_e_tag()),
            server_side_encryption: Some(ServerSideEncryption::AES256),
            ..Default::default()
        };
        object.checksum.show(&mut output);
        bucket.put(key, object);
        Ok(output)
    }
}

impl Serve for GetObjectInput {
    fn serve(self, state: &mut State, context: &mut Context<'_>) -> Outcome<GetObjectOutput> {
        let object = state.bucket(&self.bucket)?.object(keys::named(&self.key))?;
        let (mut output, range) = describe(&self, object, context.now)?;
        metadata::check_readable(&object.storage_class)?;
        output.body = Some(object.contents.slice(range).body());
        Ok(output)
    }

    fn finish(response: &mut Response<Body>) {
        finish_partial(response);
    }
}

impl Serve for HeadObjectInput {
    fn serve(self, state: &mut State, context: &mut Context<'_>) -> Outcome<HeadObjectOutput> {
        let object = state.bucket(&self.bucket)?.object(keys::named(&self.key))?;
        let (output, _) = describe(&keys::recast(&self), object, context.now)?;
        Ok(keys::recast(&output))
    }

    fn finish(response: &mut Response<Body>) {
        finish_partial(response);
    }
}

/// An answer with a part of the object has its own status.
fn finish_partial(response: &mut Response<Body>) {
    if response.headers().contains_key(header::CONTENT_RANGE) {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
}

/// What GET answers but for the bytes, and which bytes those are.
fn describe(input: &GetObjectInput, object: &Object, now: Timestamp) -> Outcome<(GetObjectOutput, Range<u64>)> {
    conditions::Read {
        if_match: input.if_match.as_deref(),
        if_unmodified_since: input.if_unmodified_since,
        if_none_match: input.if_none_match.as_deref(),
        if_modified_since: input.if_modified_since,
    }
    .check(object, now)?;
    let size = object.contents.len();
    let asked = match (input.part_number, input.range.as_deref()) {
        (Some(_), Some(_)) => {
            return Err(faults::invalid_request("Cannot specify both Range header and partNumber query parameter"));
        }
        (Some(number), None) => Some(object.part_range(number)?),
        (None, range) => ranges::resolve(range, size)?,
    };
    let range = asked.clone().unwrap_or(0..size);
    let head = &object.head;
    let or = |asked: &Option<String>, kept: &Option<String>| asked.clone().or_else(|| kept.clone());
    let expires = input.response_expires.map(|date| date.format(TimestampFormat::HttpDate));
    let mut output = GetObjectOutput {
        accept_ranges: Some("bytes".to_owned()),
        cache_control: or(&input.response_cache_control, &head.cache_control),
        content_disposition: or(&input.response_content_disposition, &head.content_disposition),
        content_encoding: or(&input.response_content_encoding, &head.content_encoding),
        content_language: or(&input.response_content_language, &head.content_language),
        content_length: i64::try_from(range.end - range.start).ok(),
        // An empty part of an empty object has no first byte to name.
        content_range: asked.as_ref().filter(|range| !range.is_empty()).map(|range| ranges::content_range(range, size)),
        content_type: or(&input.response_content_type, &Some(head.content_type.clone())),
        e_tag: Some(object.quoted_e_tag()),
        expires: or(&expires, &head.expires),
        last_modified: Some(object.modified),
        metadata: Some(head.user.clone()),
        parts_count: input.part_number.and(i32::try_from(object.parts.len()).ok()).filter(|count| *count > 0),
        server_side_encryption: Some(ServerSideEncryption::AES256),
        storage_class: object.shown_storage_class(),
        tag_count: i32::try_from(object.tags.len()).ok().filter(|count| *count > 0),
        ..Default::default()
    };
    if input.checksum_mode == Some(ChecksumMode::ENABLED) {
        show_checksum(input, object, &range, &mut output);
    }
    Ok((output, range))
}

/// The checksum of what is sent, where one is kept: of the whole object, or of the part that was asked for.
fn show_checksum(input: &GetObjectInput, object: &Object, range: &Range<u64>, output: &mut GetObjectOutput) {
    let part = input.part_number.and_then(|number| object.parts.get(number as usize - 1));
    match part {
        Some(part) if object.checksum.kind == Kind::Composite => {
            checksums::show(output, object.checksum.algorithm, text::base64(&part.checksum));
            checksums::show_kind(output, Kind::Composite);
        }
        _ if *range == (0..object.contents.len()) => object.checksum.show(output),
        _ => {}
    }
}
