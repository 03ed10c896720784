//! What is kept beside an object's bytes: its headers, the caller's own, its storage class.

use std::collections::BTreeMap;

use pileus_s3::{PutObjectInput, StorageClass};

use crate::handler::{Fault, Outcome};

/// The most that keys and values of the caller's own metadata take, in bytes.
const METADATA_BYTES_MAX: usize = 2048;
/// What an object is that nobody described.
const CONTENT_TYPE: &str = "binary/octet-stream";

/// The headers that an object is served with.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) cache_control: Option<String>,
    pub(super) content_disposition: Option<String>,
    pub(super) content_encoding: Option<String>,
    pub(super) content_language: Option<String>,
    pub(super) content_type: String,
    pub(super) expires: Option<String>,
    /// The caller's own: `x-amz-meta-*`, without that prefix.
    pub(super) user: BTreeMap<String, String>,
}

impl Head {
    /// The headers of a write.
    pub(super) fn of(input: &PutObjectInput) -> Outcome<Self> {
        let user = input.metadata.clone().unwrap_or_default();
        let size: usize = user.iter().map(|(name, value)| name.len() + value.len()).sum();
        if size > METADATA_BYTES_MAX {
            return Err(Fault::new("MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size")
                .detail("Size", size.to_string())
                .detail("MaxSizeAllowed", METADATA_BYTES_MAX.to_string()));
        }
        let content_type = input.content_type.clone().filter(|kind| !kind.is_empty());
        Ok(Self {
            cache_control: input.cache_control.clone(),
            content_disposition: input.content_disposition.clone(),
            content_encoding: input.content_encoding.clone(),
            content_language: input.content_language.clone(),
            content_type: content_type.unwrap_or_else(|| CONTENT_TYPE.to_owned()),
            expires: input.expires.clone(),
            user,
        })
    }
}

/// The classes that objects of a general purpose bucket can be in.
const STORAGE_CLASSES: [&str; 8] = [
    "STANDARD",
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER",
    "DEEP_ARCHIVE",
    "GLACIER_IR",
];

/// The storage class that a write asks for.
pub(super) fn storage_class(asked: &Option<StorageClass>) -> Outcome<StorageClass> {
    let class = asked.clone().unwrap_or(StorageClass::STANDARD);
    if STORAGE_CLASSES.contains(&class.as_str()) {
        return Ok(class);
    }
    Err(Fault::new("InvalidStorageClass", "The storage class you specified is not valid")
        .detail("StorageClassRequested", class.as_str()))
}

/// Refuses to read what must be restored from an archive first.
pub(super) fn check_readable(class: &StorageClass) -> Outcome<()> {
    if !is_archived(class) {
        return Ok(());
    }
    Err(Fault::with_status(403, "InvalidObjectState", "The operation is not valid for the object's storage class")
        .detail("StorageClass", class.as_str()))
}

pub(super) fn is_archived(class: &StorageClass) -> bool {
    matches!(class.as_str(), "GLACIER" | "DEEP_ARCHIVE")
}
