//! The refusals that several operations share: codes, statuses and wording as AWS answers them.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>

use crate::handler::Fault;

pub(super) fn no_such_bucket(name: &str) -> Fault {
    if !super::buckets::is_valid_name(name) {
        return invalid_bucket_name(name);
    }
    Fault::with_status(404, "NoSuchBucket", "The specified bucket does not exist").detail("BucketName", name)
}

pub(super) fn invalid_bucket_name(name: &str) -> Fault {
    Fault::new("InvalidBucketName", "The specified bucket is not valid.").detail("BucketName", name)
}

pub(super) fn no_such_key(key: &str) -> Fault {
    Fault::with_status(404, "NoSuchKey", "The specified key does not exist.").detail("Key", key)
}

pub(super) fn no_such_upload(id: &str) -> Fault {
    let message =
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.";
    Fault::with_status(404, "NoSuchUpload", message).detail("UploadId", id)
}

pub(super) fn access_denied() -> Fault {
    Fault::with_status(403, "AccessDenied", "Access Denied")
}

pub(super) fn invalid_request(message: impl Into<String>) -> Fault {
    Fault::new("InvalidRequest", message)
}

pub(super) fn malformed_xml() -> Fault {
    Fault::new("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema")
}

/// `InvalidArgument` about one parameter or header.
pub(super) fn invalid_argument(message: impl Into<String>, name: &str, value: impl Into<String>) -> Fault {
    Fault::new("InvalidArgument", message).detail("ArgumentName", name).detail("ArgumentValue", value)
}

pub(super) fn precondition_failed(condition: &str) -> Fault {
    Fault::with_status(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold")
        .detail("Condition", condition)
}

/// What AWS says of headers that it knows and does not honour.
pub(super) fn header_not_implemented(header: &str) -> Fault {
    Fault::with_status(501, "NotImplemented", "A header you provided implies functionality that is not implemented")
        .detail("Header", header)
}

pub(super) fn entity_too_large(size: u64, size_max: u64) -> Fault {
    Fault::new("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        .detail("ProposedSize", size.to_string())
        .detail("MaxSizeAllowed", size_max.to_string())
}
