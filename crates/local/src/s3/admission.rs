//! What an input may ask for. Whatever S3 would honour and this cloud would not is refused by name: nothing is accepted
//! silently.

use http::{Method, request::Parts};
use pileus_shape::{Field, List, Location, Member, Structure, Value};

use super::faults;
use crate::{
    ACCOUNT,
    handler::{Fault, Outcome},
};

/// Members that the operations here act on, by the model's names, which mean the same in all of them.
const HONOURED: &[&str] = &[
    "Body",
    "Bucket",
    "BucketRegion",
    "CacheControl",
    "ChecksumAlgorithm",
    "ChecksumCRC32",
    "ChecksumCRC32C",
    "ChecksumCRC64NVME",
    "ChecksumMD5",
    "ChecksumMode",
    "ChecksumSHA1",
    "ChecksumSHA256",
    "ChecksumSHA512",
    "ChecksumType",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentLength",
    "ContentMD5",
    "ContentType",
    "ContinuationToken",
    "CopySource",
    "CopySourceIfMatch",
    "CopySourceIfModifiedSince",
    "CopySourceIfNoneMatch",
    "CopySourceIfUnmodifiedSince",
    "CopySourceRange",
    "CreateBucketConfiguration",
    "Delete",
    "Delimiter",
    "ETag",
    "EncodingType",
    "Expires",
    "FetchOwner",
    "IfMatch",
    "IfModifiedSince",
    "IfNoneMatch",
    "IfUnmodifiedSince",
    "Key",
    "KeyMarker",
    "LocationConstraint",
    "Marker",
    "MaxBuckets",
    "MaxKeys",
    "MaxParts",
    "MaxUploads",
    "Metadata",
    "MetadataDirective",
    "MpuObjectSize",
    "MultipartUpload",
    "ObjectAttributes",
    "Objects",
    "OptionalObjectAttributes",
    "PartNumber",
    "PartNumberMarker",
    "Parts",
    "Prefix",
    "Quiet",
    "Range",
    "ResponseCacheControl",
    "ResponseContentDisposition",
    "ResponseContentEncoding",
    "ResponseContentLanguage",
    "ResponseContentType",
    "ResponseExpires",
    "StartAfter",
    "StorageClass",
    "TagSet",
    "Tagging",
    "TaggingDirective",
    "UploadId",
    "UploadIdMarker",
    "Value",
];

/// Values of other members that ask for what is so anyway.
const HARMLESS: &[(&str, &str)] = &[
    ("ACL", "private"),
    ("ACL", "bucket-owner-full-control"),
    ("AnnotationDirective", "COPY"),
    ("BucketNamespace", "global"),
    ("ObjectOwnership", "BucketOwnerEnforced"),
    ("RequestPayer", "requester"),
    ("ServerSideEncryption", "AES256"),
    ("VersionId", "null"),
];

/// Refuses a request that no operation of the model describes, before its signature is looked at: a browser's questions and
/// forms have theirs elsewhere, or none.
pub(crate) fn check_head(parts: &Parts) -> Outcome<()> {
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    if parts.method == Method::OPTIONS {
        if header("origin").is_none() {
            return Err(Fault::new("BadRequest", "Insufficient information. Origin request header needed."));
        }
        return Err(Fault::with_status(403, "AccessForbidden", "CORSResponse: CORS is not enabled for this bucket.")
            .detail("Method", header("access-control-request-method").unwrap_or("OPTIONS"))
            .detail("ResourceType", "BUCKET"));
    }
    if parts.method == Method::POST && header("content-type").is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        let message = "S3 POST of a form (a presigned POST) is not implemented by this local cloud";
        return Err(Fault::with_status(501, "NotImplemented", message));
    }
    Ok(())
}

/// Refuses an input that asks for what is not here.
pub(super) fn admit(input: &dyn Structure) -> Outcome<()> {
    let members = input.schema().members;
    let mut outcome = Ok(());
    input.encode(&mut |index: usize, field: &dyn Field| {
        if let (Ok(()), Some(value)) = (&outcome, field.get()) {
            outcome = admit_member(&members[index], value);
        }
    });
    outcome
}

fn admit_member(member: &Member, value: Value<'_>) -> Outcome<()> {
    if HONOURED.contains(&member.name) {
        return admit_nested(value);
    }
    match (member.name, value) {
        ("ExpectedBucketOwner" | "ExpectedSourceBucketOwner", Value::String(account)) => admit_owner(account),
        // No bucket here was ever versioned, so "null" is the only id there is. One of many keys is refused on its own.
        ("VersionId", Value::String(_)) if member.location == Location::Body => Ok(()),
        ("VersionId", Value::String(id)) if id != "null" => {
            Err(faults::invalid_argument("Invalid version id specified", "versionId", id))
        }
        (name, Value::String(text)) if HARMLESS.contains(&(name, text)) => Ok(()),
        (_, Value::Boolean(false)) => Ok(()),
        (_, Value::List(list)) if list.is_empty() => Ok(()),
        _ => Err(not_implemented(member)),
    }
}

fn admit_nested(value: Value<'_>) -> Outcome<()> {
    let admit_list = |list: &dyn List| {
        for at in 0..list.len() {
            // Lists of text ask for nothing themselves.
            let Some(Value::Structure(item)) = list.get(at) else { break };
            admit(item)?;
        }
        Ok(())
    };
    match value {
        Value::Structure(nested) => admit(nested),
        Value::List(list) => admit_list(list),
        _ => Ok(()),
    }
}

fn admit_owner(account: &str) -> Outcome<()> {
    if account.len() != ACCOUNT.len() || !account.bytes().all(|byte| byte.is_ascii_digit()) {
        let message = format!("The value of the expected bucket owner parameter must be an AWS Account ID... [{account}]");
        return Err(Fault::new("InvalidBucketOwnerAWSAccountID", message));
    }
    if account == ACCOUNT { Ok(()) } else { Err(faults::access_denied()) }
}

fn not_implemented(member: &Member) -> Fault {
    let name = member.wire_name();
    if member.location == Location::Header {
        return faults::header_not_implemented(name);
    }
    Fault::with_status(501, "NotImplemented", "A parameter you provided implies functionality that is not implemented")
        .detail("Parameter", name)
}

#[cfg(test)]
mod tests {
    use pileus_s3::{GetObjectInput, ObjectCannedACL, PutObjectInput, ServerSideEncryption};

    use super::*;

    fn code(input: &dyn Structure) -> (&'static str, String) {
        let fault = admit(input).expect_err("must be refused");
        (fault.code, fault.details.first().map(|(_, value)| value.clone()).unwrap_or_default())
    }

    #[test]
    fn what_is_not_here_is_refused_by_name() {
        let put = PutObjectInput { key: Some("k".into()), ..Default::default() };
        assert!(admit(&put).is_ok());
        let kms = PutObjectInput { server_side_encryption: Some(ServerSideEncryption::AWS_KMS), ..Default::default() };
        assert_eq!(code(&kms), ("NotImplemented", "x-amz-server-side-encryption".into()));
        let public = PutObjectInput { acl: Some(ObjectCannedACL::PUBLIC_READ), ..Default::default() };
        assert_eq!(code(&public), ("NotImplemented", "x-amz-acl".into()));
        let customer = PutObjectInput { sse_customer_algorithm: Some("AES256".into()), ..Default::default() };
        assert_eq!(code(&customer).0, "NotImplemented");
        let redirect = PutObjectInput { website_redirect_location: Some("/x".into()), ..Default::default() };
        assert_eq!(code(&redirect), ("NotImplemented", "x-amz-website-redirect-location".into()));
    }

    #[test]
    fn what_asks_for_nothing_passes() {
        let plain = PutObjectInput {
            server_side_encryption: Some(ServerSideEncryption::AES256),
            acl: Some(ObjectCannedACL::PRIVATE),
            bucket_key_enabled: Some(false),
            expected_bucket_owner: Some(ACCOUNT.into()),
            ..Default::default()
        };
        assert!(admit(&plain).is_ok());
        let version = |id: &str| GetObjectInput { version_id: Some(id.into()), ..Default::default() };
        assert!(admit(&version("null")).is_ok());
        assert_eq!(code(&version("HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD")).0, "InvalidArgument");
        let owner = |id: &str| GetObjectInput { expected_bucket_owner: Some(id.into()), ..Default::default() };
        assert_eq!(code(&owner("111111111111")).0, "AccessDenied");
        assert_eq!(code(&owner("abcd")).0, "InvalidBucketOwnerAWSAccountID");
    }
}
