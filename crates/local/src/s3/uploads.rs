//! Multipart uploads in progress: begin, abort, list.

use imbl::OrdMap;
use pileus_s3::{
    AbortMultipartUploadInput, AbortMultipartUploadOutput, ChecksumAlgorithm, ChecksumType, CommonPrefix,
    CreateMultipartUploadInput, CreateMultipartUploadOutput, Initiator, ListMultipartUploadsInput, ListMultipartUploadsOutput,
    ListPartsInput, ListPartsOutput, MultipartUpload, Part as ListedPart, PutObjectInput, ServerSideEncryption, StorageClass,
};
use pileus_shape::{Enumeration, Timestamp};

use super::{
    Bucket, OWNER_ID, Serve, State,
    buckets::owner,
    checksums::{self, Algorithm, Kind},
    contents::Contents,
    faults, keys,
    listing::{encoder, group_of, page_size},
    metadata::{self, Head},
    objects::quoted,
    tagging, text,
};
use crate::{
    handler::{Context, Outcome},
    ids::Ids,
};

/// How long an upload's id is.
const ID_LEN: usize = 64;

/// An upload in progress.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub(super) initiated: Timestamp,
    pub(super) head: Head,
    pub(super) storage_class: StorageClass,
    pub(super) tags: tagging::Tags,
    /// What its creator asked for; CRC64NVME is kept of others.
    pub(super) asked: Option<Algorithm>,
    pub(super) kind: Kind,
    pub(super) parts: OrdMap<i32, Part>,
    /// Whether the object at its key was written or deleted since.
    pub(super) disturbed: bool,
}

/// A part that has arrived.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) contents: Contents,
    pub(super) md5: [u8; 16],
    /// By the upload's algorithm.
    pub(super) checksum: Vec<u8>,
    pub(super) modified: Timestamp,
}

impl Upload {
    /// The algorithm that its parts' checksums are kept in.
    pub(super) fn algorithm(&self) -> Algorithm {
        self.asked.unwrap_or(Algorithm::Crc64Nvme)
    }

    fn shown_algorithm(&self) -> Option<ChecksumAlgorithm> {
        self.asked.map(|algorithm| ChecksumAlgorithm::from_text(algorithm.name().into()))
    }

    fn shown_kind(&self) -> Option<ChecksumType> {
        self.asked.map(|_| ChecksumType::from_text(self.kind.name().into()))
    }
}

/// How the map of uploads is ordered.
pub(super) fn upload_key(key: &Option<String>, id: &Option<String>) -> (String, String) {
    (key.clone().unwrap_or_default(), id.clone().unwrap_or_default())
}

impl Bucket {
    pub(super) fn upload(&self, at: &(String, String)) -> Outcome<&Upload> {
        self.uploads.get(at).ok_or_else(|| faults::no_such_upload(&at.1))
    }

    /// Lets the uploads to a key know that the object there is not the one it was.
    pub(super) fn disturb(&mut self, key: &str) {
        if self.uploads.is_empty() {
            return;
        }
        let mut at = (key.to_owned(), String::new());
        while let Some((next, upload)) = self.uploads.get_next_mut(&at) {
            // `get_next_mut` gives the key itself too; ids are not empty, so each round goes on.
            if next.0 != key {
                return;
            }
            upload.disturbed = true;
            at = (next.0.clone(), format!("{}\0", next.1));
        }
    }
}

/// An id that sorts after those before it, as AWS lists the uploads to one key.
fn id(begun: u64, ids: &mut Ids) -> String {
    let order = format!("{begun:010X}");
    let random = ids.token(ID_LEN - order.len());
    order + &random
}

/// The checksum that an upload's creator asks for.
fn checksum_of(input: &CreateMultipartUploadInput) -> Outcome<(Option<Algorithm>, Kind)> {
    let kind = input.checksum_type.as_ref().map(|kind| {
        let refuse = || faults::invalid_request("Value for x-amz-checksum-type header is invalid.");
        Kind::of_name(kind.as_str()).ok_or_else(refuse)
    });
    let kind = kind.transpose()?;
    let Some(name) = input.checksum_algorithm.as_ref().map(|algorithm| algorithm.as_str()) else {
        return match kind {
            Some(_) => {
                let message = "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.";
                Err(faults::invalid_request(message))
            }
            None => Ok((None, Kind::FullObject)),
        };
    };
    let algorithm = Algorithm::of_name(name).ok_or_else(|| {
        let message = "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, \
                       CRC64NVME, SHA1, SHA256]";
        faults::invalid_request(message)
    })?;
    let default = if algorithm == Algorithm::Crc64Nvme { Kind::FullObject } else { Kind::Composite };
    let kind = kind.unwrap_or(default);
    let fits = match kind {
        Kind::FullObject => algorithm.combines(),
        Kind::Composite => algorithm != Algorithm::Crc64Nvme,
    };
    if !fits {
        let (kind, algorithm) = (kind.name(), algorithm.lower_name());
        let message = format!("The {kind} checksum type cannot be used with the {algorithm} checksum algorithm.");
        return Err(faults::invalid_request(message));
    }
    Ok((Some(algorithm), kind))
}

impl Serve for CreateMultipartUploadInput {
    fn serve(self, state: &mut State, context: &mut Context<'_>) -> Outcome<CreateMultipartUploadOutput> {
        state.bucket(&self.bucket)?;
        let key = keys::writable(&self.key)?;
        let (asked, kind) = checksum_of(&self)?;
        let put: PutObjectInput = keys::recast(&self);
        let upload = Upload {
            initiated: context.now.truncate_to_seconds(),
            head: Head::of(&put)?,
            storage_class: metadata::storage_class(&self.storage_class)?,
            tags: tagging::of_header(self.tagging.as_deref())?,
            asked,
            kind,
            parts: OrdMap::new(),
            disturbed: false,
        };
        state.uploads_begun += 1;
        let id = id(state.uploads_begun, context.ids);
        let output = CreateMultipartUploadOutput {
            key: Some(key.clone()),
            upload_id: Some(id.clone()),
            server_side_encryption: Some(ServerSideEncryption::AES256),
            checksum_algorithm: upload.shown_algorithm(),
            checksum_type: upload.shown_kind(),
            bucket: self.bucket.clone(),
            ..Default::default()
        };
        state.bucket_mut(&self.bucket)?.uploads.insert((key, id), upload);
        Ok(output)
    }
}

impl Serve for AbortMultipartUploadInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<AbortMultipartUploadOutput> {
        let bucket = state.bucket_mut(&self.bucket)?;
        let at = upload_key(&self.key, &self.upload_id);
        bucket.upload(&at)?;
        bucket.uploads.remove(&at);
        Ok(AbortMultipartUploadOutput::default())
    }
}

fn initiator() -> Initiator {
    Initiator { id: Some(OWNER_ID.to_owned()), display_name: Some("pileus".to_owned()) }
}

impl Serve for ListPartsInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<ListPartsOutput> {
        let bucket = state.bucket(&self.bucket)?;
        let upload = bucket.upload(&upload_key(&self.key, &self.upload_id))?;
        let max = page_size(self.max_parts, "max-parts")?;
        let after = self.part_number_marker.unwrap_or(0).max(0);
        let mut rest = upload.parts.range(after.saturating_add(1)..);
        let listed = |(number, part): (&i32, &Part)| {
            let mut listed = ListedPart {
                part_number: Some(*number),
                last_modified: Some(part.modified),
                e_tag: Some(quoted(&text::hex(&part.md5))),
                size: i64::try_from(part.contents.len()).ok(),
                ..Default::default()
            };
            if let Some(algorithm) = upload.asked {
                checksums::show(&mut listed, algorithm, text::base64(&part.checksum));
            }
            listed
        };
        let parts: Vec<ListedPart> = rest.by_ref().take(max as usize).map(listed).collect();
        Ok(ListPartsOutput {
            part_number_marker: Some(after),
            next_part_number_marker: Some(parts.last().and_then(|part| part.part_number).unwrap_or(0)),
            max_parts: Some(max),
            is_truncated: Some(max > 0 && rest.next().is_some()),
            parts: Some(parts),
            initiator: Some(initiator()),
            owner: Some(owner()),
            storage_class: Some(upload.storage_class.clone()),
            checksum_algorithm: upload.shown_algorithm(),
            checksum_type: upload.shown_kind(),
            bucket: self.bucket,
            key: self.key,
            upload_id: self.upload_id,
            ..Default::default()
        })
    }
}

/// Where a list of uploads goes on: after a key, or after one upload to it.
struct Marker<'a> {
    key: &'a str,
    id: Option<&'a str>,
}

impl Marker<'_> {
    fn is_before(&self, key: &str, id: &str) -> bool {
        key > self.key || (key == self.key && self.id.is_some_and(|after| id > after))
    }
}

/// An upload's id says something only with its key.
fn marker<'a>(input: &'a ListMultipartUploadsInput, bucket: &Bucket) -> Outcome<Marker<'a>> {
    let key = input.key_marker.as_deref().unwrap_or_default();
    let id = input.upload_id_marker.as_deref().filter(|id| !id.is_empty() && !key.is_empty());
    if let Some(id) = id {
        let is_elsewhere = bucket.uploads.keys().any(|(other, upload)| upload == id && other != key);
        // One that is gone may have been aborted between two pages.
        if is_elsewhere || id.len() != ID_LEN {
            return Err(faults::invalid_argument("Invalid uploadId marker", "upload-id-marker", id));
        }
    }
    Ok(Marker { key, id })
}

impl Serve for ListMultipartUploadsInput {
    fn serve(self, state: &mut State, _: &mut Context<'_>) -> Outcome<ListMultipartUploadsOutput> {
        let bucket = state.bucket(&self.bucket)?;
        let max = page_size(self.max_uploads, "max-uploads")?;
        let encode = encoder(&self.encoding_type)?;
        let marker = marker(&self, bucket)?;
        let prefix = self.prefix.as_deref().unwrap_or_default();
        let delimiter = self.delimiter.as_deref().unwrap_or_default();
        let (mut uploads, mut groups): (Vec<MultipartUpload>, Vec<&str>) = (Vec::new(), Vec::new());
        let (mut next_key, mut next_id) = ("", "");
        let mut more = false;
        for ((key, id), upload) in bucket.uploads.iter().filter(|((key, _), _)| key.starts_with(prefix)) {
            let group = group_of(key, prefix, delimiter);
            let is_given = match group {
                Some(group) => group <= marker.key || groups.last() == Some(&group),
                None => !marker.is_before(key, id),
            };
            if is_given {
                continue;
            }
            if uploads.len() + groups.len() == max as usize {
                more = max > 0;
                break;
            }
            if let Some(group) = group {
                groups.push(group);
                // As S3 has it: after a common prefix nothing says where to go on.
                (next_key, next_id) = ("", "");
                continue;
            }
            (next_key, next_id) = (key, id);
            uploads.push(MultipartUpload {
                upload_id: Some(id.clone()),
                key: Some(encode(key)),
                initiated: Some(upload.initiated),
                storage_class: Some(upload.storage_class.clone()),
                owner: Some(owner()),
                initiator: Some(initiator()),
                checksum_algorithm: upload.shown_algorithm(),
                checksum_type: upload.shown_kind(),
                version_id: None,
            });
        }
        let groups: Vec<CommonPrefix> = groups.into_iter().map(|group| CommonPrefix { prefix: Some(encode(group)) }).collect();
        Ok(ListMultipartUploadsOutput {
            key_marker: Some(encode(marker.key)),
            upload_id_marker: Some(marker.id.unwrap_or_default().to_owned()),
            next_key_marker: Some(encode(next_key)),
            next_upload_id_marker: Some(next_id.to_owned()),
            prefix: self.prefix.as_deref().filter(|prefix| !prefix.is_empty()).map(encode),
            delimiter: self.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty()).map(encode),
            max_uploads: Some(max),
            is_truncated: Some(more),
            uploads: Some(uploads),
            common_prefixes: Some(groups),
            encoding_type: self.encoding_type.clone(),
            bucket: self.bucket.clone(),
            request_charged: None,
        })
    }
}
