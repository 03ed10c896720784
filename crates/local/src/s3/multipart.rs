//! Parts of a multipart upload, and making one object of them.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html>

use bytes::Bytes;
use pileus_s3::{
    CompleteMultipartUploadInput, CompleteMultipartUploadOutput, CompletedPart, CopyPartResult, ServerSideEncryption,
    UploadPartCopyInput, UploadPartCopyOutput, UploadPartInput, UploadPartOutput,
};

use super::{
    Bucket, Serve, State, addressing,
    checksums::{self, Checksum, Kind},
    conditions,
    contents::Contents,
    copy::{self, Source},
    faults,
    objects::{Object, ObjectPart, check_part_number, quoted, uploaded},
    ranges, text,
    uploads::{Part, Upload, upload_key},
};
use crate::handler::{Context, Fault, Outcome};

/// The least size of every part but the last.
const PART_BYTES_MIN: u64 = 5 << 20;

impl Serve for UploadPartInput {
    fn serve(mut self, state: &mut State, context: &mut Context<'_>) -> Outcome<UploadPartOutput> {
        let number = check_part_number(self.part_number.unwrap_or(0))?;
        let bucket = state.bucket_mut(&self.bucket)?;
        let at = upload_key(&self.key, &self.upload_id);
        let upload = bucket.upload(&at)?;
        let contents = uploaded(self.body.take())?;
        let md5 = checksums::md5(contents.pieces());
        checksums::verify_md5(self.content_md5.as_deref(), &md5, false)?;
        check_algorithm(&self, upload)?;
        let declared = self.checksum_algorithm.as_ref().map(|algorithm| algorithm.as_str());
        let sent = checksums::verify(&self, declared, &contents)?;
        let kept = sent.clone().filter(|sent| sent.algorithm == upload.algorithm());
        let kept = kept.unwrap_or_else(|| Checksum::of(upload.algorithm(), &contents));
        let mut output = UploadPartOutput {
            e_tag: Some(quoted(&text::hex(&md5))),
            server_side_encryption: Some(ServerSideEncryption::AES256),
            ..Default::default()
        };
        if let Some(shown) = upload.asked.map(|_| &kept).or(sent.as_ref()) {
            shown.show(&mut output);
        }
        let part = Part { contents, md5, checksum: kept.value, modified: context.now.truncate_to_seconds() };
        insert(bucket, &at, number, part);
        Ok(output)
    }
}

/// A part may not come with another checksum than the upload was begun with.
fn check_algorithm(input: &UploadPartInput, upload: &Upload) -> Outcome<()> {
    let (Some(expected), Some((actual, _))) = (upload.asked, checksums::given(input)?) else { return Ok(()) };
    if actual == expected {
        return Ok(());
    }
    let (expected, actual) = (expected.lower_name(), actual.lower_name());
    let message = format!("Checksum Type mismatch occurred, expected checksum Type: {expected}, actual checksum Type: {actual}");
    Err(faults::invalid_request(message))
}

fn insert(bucket: &mut Bucket, at: &(String, String), number: i32, part: Part) {
    if let Some(upload) = bucket.uploads.get_mut(at) {
        upload.parts.insert(number, part);
    }
}

impl Serve for UploadPartCopyInput {
    fn serve(self, state: &mut State, context: &mut Context<'_>) -> Outcome<UploadPartCopyOutput> {
        let number = check_part_number(self.part_number.unwrap_or(0))?;
        let at = upload_key(&self.key, &self.upload_id);
        let upload = state.bucket(&self.bucket)?.upload(&at)?;
        let (algorithm, asked) = (upload.algorithm(), upload.asked);
        let source = Source::parse(self.copy_source.as_deref().unwrap_or_default())?;
        let from = source.object(state)?;
        conditions::Read {
            if_match: self.copy_source_if_match.as_deref(),
            if_unmodified_since: self.copy_source_if_unmodified_since,
            if_none_match: self.copy_source_if_none_match.as_deref(),
            if_modified_since: self.copy_source_if_modified_since,
        }
        .check_source(&from, context.now)?;
        let size = from.contents.len();
        let range = match self.copy_source_range.as_deref() {
            Some(header) => ranges::resolve_copy(header, size)?,
            None => 0..size,
        };
        copy::check_size(range.end - range.start)?;
        let contents = from.contents.slice(range);
        let md5 = checksums::md5(contents.pieces());
        let checksum = Checksum::of(algorithm, &contents);
        let modified = context.now.truncate_to_seconds();
        let mut result =
            CopyPartResult { e_tag: Some(quoted(&text::hex(&md5))), last_modified: Some(modified), ..Default::default() };
        if asked.is_some() {
            checksum.show(&mut result);
        }
        insert(state.bucket_mut(&self.bucket)?, &at, number, Part { contents, md5, checksum: checksum.value, modified });
        Ok(UploadPartCopyOutput {
            copy_part_result: Some(result),
            server_side_encryption: Some(ServerSideEncryption::AES256),
            ..Default::default()
        })
    }
}

impl Serve for CompleteMultipartUploadInput {
    fn serve(self, state: &mut State, context: &mut Context<'_>) -> Outcome<CompleteMultipartUploadOutput> {
        let bucket = state.bucket_mut(&self.bucket)?;
        let at = upload_key(&self.key, &self.upload_id);
        let key = &at.0;
        // A repeat, whose first answer may have been lost, is answered as the first was.
        if let Some(object) = bucket.objects.get(key).filter(|object| object.upload_id.as_ref() == Some(&at.1)) {
            return Ok(completed(&self, object, context));
        }
        let upload = bucket.upload(&at)?;
        let parts = chosen(&self, upload)?;
        let size: u64 = parts.iter().map(|part| part.contents.len()).sum();
        if let Some(said) = self.mpu_object_size.filter(|said| u64::try_from(*said) != Ok(size)) {
            let message =
                format!("The provided 'x-amz-mp-object-size' header value {said} does not match what was computed: {size}");
            return Err(faults::invalid_request(message));
        }
        let lengths = parts.iter().map(|part| (part.checksum.as_slice(), part.contents.len()));
        let checksum = Checksum::of_parts(upload.algorithm(), upload.kind, lengths);
        check_checksum(&self, &checksum)?;
        conditions::Write { if_match: self.if_match.as_deref(), if_none_match: self.if_none_match.as_deref() }.check_upload(
            key,
            bucket.objects.get(key),
            upload.disturbed,
        )?;
        let md5s: Vec<Bytes> = parts.iter().map(|part| Bytes::copy_from_slice(&part.md5)).collect();
        let object = Object {
            contents: Contents::of(parts.iter().flat_map(|part| part.contents.pieces()).cloned()),
            e_tag: format!("{}-{}", text::hex(&checksums::md5(&md5s)), parts.len()),
            // As S3 has it, an object is as old as the upload that made it.
            modified: upload.initiated,
            head: upload.head.clone(),
            storage_class: upload.storage_class.clone(),
            tags: upload.tags.clone(),
            checksum,
            parts: parts.iter().map(|part| ObjectPart { len: part.contents.len(), checksum: part.checksum.clone() }).collect(),
            upload_id: Some(at.1.clone()),
        };
        let output = completed(&self, &object, context);
        bucket.uploads.remove(&at);
        bucket.put(at.0, object);
        Ok(output)
    }
}

fn completed(input: &CompleteMultipartUploadInput, object: &Object, context: &Context<'_>) -> CompleteMultipartUploadOutput {
    let (bucket, key) = (input.bucket.clone().unwrap_or_default(), input.key.clone().unwrap_or_default());
    let mut output = CompleteMultipartUploadOutput {
        location: Some(addressing::url_of(context.base_url, &bucket, &key)),
        bucket: Some(bucket),
        key: Some(key),
        e_tag: Some(object.quoted_e_tag()),
        server_side_encryption: Some(ServerSideEncryption::AES256),
        ..Default::default()
    };
    object.checksum.show(&mut output);
    output
}

/// The parts that are to make the object, each checked against what arrived.
fn chosen<'u>(input: &CompleteMultipartUploadInput, upload: &'u Upload) -> Outcome<Vec<&'u Part>> {
    let id = input.upload_id.as_deref().unwrap_or_default();
    let listed = input.multipart_upload.as_ref().and_then(|upload| upload.parts.as_deref()).unwrap_or_default();
    if listed.is_empty() {
        return Err(faults::invalid_request("You must specify at least one part"));
    }
    let said = input.checksum_type.as_ref().map(|kind| kind.as_str());
    let kind = upload.asked.map_or("null", |_| upload.kind.name());
    if said.is_some_and(|said| said != kind) {
        return Err(faults::invalid_request(format!(
            "The upload was created using the {kind} checksum mode. The complete request must use the same checksum mode."
        )));
    }
    let numbers: Option<Vec<i32>> = listed.iter().map(|part| part.part_number).collect();
    let numbers = numbers.ok_or_else(faults::malformed_xml)?;
    if !numbers.is_sorted_by(|a, b| a < b) {
        let message = "The list of parts was not in ascending order. Parts must be ordered by part number.";
        return Err(Fault::new("InvalidPartOrder", message).detail("UploadId", id));
    }
    let mut parts = Vec::with_capacity(listed.len());
    for (at, (part, number)) in listed.iter().zip(numbers).enumerate() {
        let e_tag = part.e_tag.as_deref().ok_or_else(faults::malformed_xml)?.trim_matches('"');
        let arrived = upload.parts.get(&number).filter(|arrived| text::hex(&arrived.md5) == e_tag);
        let arrived = arrived.ok_or_else(|| invalid_part(id, number, e_tag))?;
        check_part_checksum(part, arrived, upload, id, number, e_tag)?;
        let size = arrived.contents.len();
        if size < PART_BYTES_MIN && at + 1 < listed.len() {
            return Err(Fault::new("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size")
                .detail("ETag", e_tag)
                .detail("MinSizeAllowed", PART_BYTES_MIN.to_string())
                .detail("PartNumber", number.to_string())
                .detail("ProposedSize", size.to_string()));
        }
        parts.push(arrived);
    }
    Ok(parts)
}

/// The checksum of the whole, where the request says what it must be.
fn check_checksum(input: &CompleteMultipartUploadInput, actual: &Checksum) -> Outcome<()> {
    for (algorithm, said) in checksums::carried(input) {
        let said = if actual.kind == Kind::Composite { said.split('-').next().unwrap_or_default() } else { &said };
        if algorithm != actual.algorithm || text::base64(&actual.value) != said {
            return Err(checksums::mismatch(&actual.algorithm.lower_name()));
        }
    }
    Ok(())
}

fn invalid_part(id: &str, number: i32, e_tag: &str) -> Fault {
    let message = "One or more of the specified parts could not be found.  The part may not have been uploaded, or the \
                   specified entity tag may not match the part's entity tag.";
    Fault::new("InvalidPart", message).detail("UploadId", id).detail("PartNumber", number.to_string()).detail("ETag", e_tag)
}

fn check_part_checksum(part: &CompletedPart, arrived: &Part, upload: &Upload, id: &str, number: i32, e_tag: &str) -> Outcome<()> {
    let carried = checksums::carried(part);
    for (algorithm, said) in &carried {
        match upload.asked {
            Some(asked) if asked != *algorithm => {
                let name = algorithm.lower_name();
                let message = format!("The {name} you specified for part {number} did not match what we received.");
                return Err(Fault::new("BadDigest", message));
            }
            Some(_) if *said == text::base64(&arrived.checksum) => {}
            _ => return Err(invalid_part(id, number, e_tag)),
        }
    }
    match upload.asked {
        Some(asked) if upload.kind == Kind::Composite && carried.is_empty() => Err(faults::invalid_request(format!(
            "The upload was created using a {} checksum. The complete request must include the checksum for each part. It was \
             missing for part {number} in the request.",
            asked.lower_name()
        ))),
        _ => Ok(()),
    }
}
