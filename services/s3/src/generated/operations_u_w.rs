// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct UpdateBucketMetadataAnnotationTableConfigurationInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub annotation_table_configuration: Option<AnnotationTableConfigurationUpdates>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for UpdateBucketMetadataAnnotationTableConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateBucketMetadataAnnotationTableConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("AnnotationTableConfiguration", "AnnotationTableConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, annotation_table_configuration, expected_bucket_owner }
}
impl Operation for UpdateBucketMetadataAnnotationTableConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?metadataAnnotationTable",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("UpdateBucketMetadataAnnotationTableConfiguration", SERVICE)
    };
}

pub struct UpdateBucketMetadataInventoryTableConfigurationInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub inventory_table_configuration: Option<InventoryTableConfigurationUpdates>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for UpdateBucketMetadataInventoryTableConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateBucketMetadataInventoryTableConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("InventoryTableConfiguration", "InventoryTableConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, inventory_table_configuration, expected_bucket_owner }
}
impl Operation for UpdateBucketMetadataInventoryTableConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?metadataInventoryTable",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("UpdateBucketMetadataInventoryTableConfiguration", SERVICE)
    };
}

pub struct UpdateBucketMetadataJournalTableConfigurationInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub journal_table_configuration: Option<JournalTableConfigurationUpdates>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for UpdateBucketMetadataJournalTableConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateBucketMetadataJournalTableConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("JournalTableConfiguration", "JournalTableConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, journal_table_configuration, expected_bucket_owner }
}
impl Operation for UpdateBucketMetadataJournalTableConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?metadataJournalTable",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("UpdateBucketMetadataJournalTableConfiguration", SERVICE)
    };
}

pub struct UpdateObjectEncryptionInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub object_encryption: Option<ObjectEncryption>, pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>, pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
}
impl Shape for UpdateObjectEncryptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateObjectEncryptionRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("ObjectEncryption", "ObjectEncryption", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, key, version_id, object_encryption, request_payer, expected_bucket_owner, content_md5,
        checksum_algorithm,
    }
}
impl Operation for UpdateObjectEncryptionInput {
    type Output = UpdateObjectEncryptionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}?encryption",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("UpdateObjectEncryption", SERVICE)
    };
}
pub struct UpdateObjectEncryptionOutput { pub request_charged: Option<RequestCharged> }
impl Shape for UpdateObjectEncryptionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateObjectEncryptionResponse", members: &[
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { request_charged }
}
impl UpdateObjectEncryptionOutput {
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct UploadPartInput {
    pub body: Option<Body>, pub bucket: Option<String>, pub content_length: Option<i64>,
    pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>, pub key: Option<String>, pub part_number: Option<i32>,
    pub upload_id: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>, pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for UploadPartInput {
    const SCHEMA: &'static Schema = &Schema { name: "UploadPartRequest", members: &[
        field("Body", "", BODY).at(Location::Payload), field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentLength", "Content-Length", LONG).at(Location::Header),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ChecksumCRC32", "x-amz-checksum-crc32", STRING).at(Location::Header),
        field("ChecksumCRC32C", "x-amz-checksum-crc32c", STRING).at(Location::Header),
        field("ChecksumCRC64NVME", "x-amz-checksum-crc64nvme", STRING).at(Location::Header),
        field("ChecksumSHA1", "x-amz-checksum-sha1", STRING).at(Location::Header),
        field("ChecksumSHA256", "x-amz-checksum-sha256", STRING).at(Location::Header),
        field("ChecksumSHA512", "x-amz-checksum-sha512", STRING).at(Location::Header),
        field("ChecksumMD5", "x-amz-checksum-md5", STRING).at(Location::Header),
        field("ChecksumXXHASH64", "x-amz-checksum-xxhash64", STRING).at(Location::Header),
        field("ChecksumXXHASH3", "x-amz-checksum-xxhash3", STRING).at(Location::Header),
        field("ChecksumXXHASH128", "x-amz-checksum-xxhash128", STRING).at(Location::Header),
        field("Key", "", STRING).at(Location::Label).required(),
        field("PartNumber", "partNumber", INTEGER).at(Location::Query).required(),
        field("UploadId", "uploadId", STRING).at(Location::Query).required(),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        body, bucket, content_length, content_md5, checksum_algorithm, checksum_crc32, checksum_crc32c,
        checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64,
        checksum_xxhash3, checksum_xxhash128, key, part_number, upload_id, sse_customer_algorithm, sse_customer_key,
        sse_customer_key_md5, request_payer, expected_bucket_owner,
    }
}
impl Operation for UploadPartInput {
    type Output = UploadPartOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}",
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("UploadPart", SERVICE)
    };
}
pub struct UploadPartOutput {
    pub server_side_encryption: Option<ServerSideEncryption>, pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>, pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<RequestCharged>, pub version_id: Option<String>,
}
impl Shape for UploadPartOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UploadPartOutput", members: &[
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("ETag", "", STRING).at(Location::Header),
        field("ChecksumCRC32", "x-amz-checksum-crc32", STRING).at(Location::Header),
        field("ChecksumCRC32C", "x-amz-checksum-crc32c", STRING).at(Location::Header),
        field("ChecksumCRC64NVME", "x-amz-checksum-crc64nvme", STRING).at(Location::Header),
        field("ChecksumSHA1", "x-amz-checksum-sha1", STRING).at(Location::Header),
        field("ChecksumSHA256", "x-amz-checksum-sha256", STRING).at(Location::Header),
        field("ChecksumSHA512", "x-amz-checksum-sha512", STRING).at(Location::Header),
        field("ChecksumMD5", "x-amz-checksum-md5", STRING).at(Location::Header),
        field("ChecksumXXHASH64", "x-amz-checksum-xxhash64", STRING).at(Location::Header),
        field("ChecksumXXHASH3", "x-amz-checksum-xxhash3", STRING).at(Location::Header),
        field("ChecksumXXHASH128", "x-amz-checksum-xxhash128", STRING).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        server_side_encryption, e_tag, checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1,
        checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128,
        sse_customer_algorithm, sse_customer_key_md5, ssekms_key_id, bucket_key_enabled, request_charged, version_id,
    }
}
impl UploadPartOutput {
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn checksum_crc32(&self) -> &str { text(&self.checksum_crc32) }
    #[inline] pub fn checksum_crc32c(&self) -> &str { text(&self.checksum_crc32c) }
    #[inline] pub fn checksum_crc64_nvme(&self) -> &str { text(&self.checksum_crc64_nvme) }
    #[inline] pub fn checksum_sha1(&self) -> &str { text(&self.checksum_sha1) }
    #[inline] pub fn checksum_sha256(&self) -> &str { text(&self.checksum_sha256) }
    #[inline] pub fn checksum_sha512(&self) -> &str { text(&self.checksum_sha512) }
    #[inline] pub fn checksum_md5(&self) -> &str { text(&self.checksum_md5) }
    #[inline] pub fn checksum_xxhash64(&self) -> &str { text(&self.checksum_xxhash64) }
    #[inline] pub fn checksum_xxhash3(&self) -> &str { text(&self.checksum_xxhash3) }
    #[inline] pub fn checksum_xxhash128(&self) -> &str { text(&self.checksum_xxhash128) }
    #[inline] pub fn sse_customer_algorithm(&self) -> &str { text(&self.sse_customer_algorithm) }
    #[inline] pub fn sse_customer_key_md5(&self) -> &str { text(&self.sse_customer_key_md5) }
    #[inline] pub fn ssekms_key_id(&self) -> &str { text(&self.ssekms_key_id) }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
}

pub struct UploadPartCopyInput {
    pub bucket: Option<String>, pub copy_source: Option<String>, pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<Timestamp>, pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<Timestamp>, pub copy_source_range: Option<String>,
    pub key: Option<String>, pub part_number: Option<i32>, pub upload_id: Option<String>,
    pub sse_customer_algorithm: Option<String>, pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>, pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>, pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<RequestPayer>, pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}
impl Shape for UploadPartCopyInput {
    const SCHEMA: &'static Schema = &Schema { name: "UploadPartCopyRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("CopySource", "x-amz-copy-source", STRING).at(Location::Header).required(),
        field("CopySourceIfMatch", "x-amz-copy-source-if-match", STRING).at(Location::Header),
        field("CopySourceIfModifiedSince", "x-amz-copy-source-if-modified-since", TIMESTAMP).at(Location::Header),
        field("CopySourceIfNoneMatch", "x-amz-copy-source-if-none-match", STRING).at(Location::Header),
        field("CopySourceIfUnmodifiedSince", "x-amz-copy-source-if-unmodified-since", TIMESTAMP).at(Location::Header),
        field("CopySourceRange", "x-amz-copy-source-range", STRING).at(Location::Header),
        field("Key", "", STRING).at(Location::Label).required(),
        field("PartNumber", "partNumber", INTEGER).at(Location::Query).required(),
        field("UploadId", "uploadId", STRING).at(Location::Query).required(),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("CopySourceSSECustomerAlgorithm", "x-amz-copy-source-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("CopySourceSSECustomerKey", "x-amz-copy-source-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("CopySourceSSECustomerKeyMD5", "x-amz-copy-source-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ExpectedSourceBucketOwner", "x-amz-source-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, copy_source, copy_source_if_match, copy_source_if_modified_since, copy_source_if_none_match,
        copy_source_if_unmodified_since, copy_source_range, key, part_number, upload_id, sse_customer_algorithm,
        sse_customer_key, sse_customer_key_md5, copy_source_sse_customer_algorithm, copy_source_sse_customer_key,
        copy_source_sse_customer_key_md5, request_payer, expected_bucket_owner, expected_source_bucket_owner,
    }
}
impl Operation for UploadPartCopyInput {
    type Output = UploadPartCopyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}", ..OperationSchema::of::<Self>("UploadPartCopy", SERVICE)
    };
}
pub struct UploadPartCopyOutput {
    pub copy_source_version_id: Option<String>, pub copy_part_result: Option<CopyPartResult>,
    pub server_side_encryption: Option<ServerSideEncryption>, pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<RequestCharged>, pub version_id: Option<String>,
}
impl Shape for UploadPartCopyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UploadPartCopyOutput", members: &[
        field("CopySourceVersionId", "x-amz-copy-source-version-id", STRING).at(Location::Header),
        field("CopyPartResult", "", STRUCTURE).at(Location::Payload),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        copy_source_version_id, copy_part_result, server_side_encryption, sse_customer_algorithm, sse_customer_key_md5,
        ssekms_key_id, bucket_key_enabled, request_charged, version_id,
    }
}
impl UploadPartCopyOutput {
    #[inline] pub fn copy_source_version_id(&self) -> &str { text(&self.copy_source_version_id) }
    #[inline] pub fn copy_part_result(&self) -> &CopyPartResult { nested(&self.copy_part_result) }
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn sse_customer_algorithm(&self) -> &str { text(&self.sse_customer_algorithm) }
    #[inline] pub fn sse_customer_key_md5(&self) -> &str { text(&self.sse_customer_key_md5) }
    #[inline] pub fn ssekms_key_id(&self) -> &str { text(&self.ssekms_key_id) }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
}

pub struct WriteGetObjectResponseInput {
    pub request_route: Option<String>, pub request_token: Option<String>, pub body: Option<Body>,
    pub status_code: Option<i32>, pub error_code: Option<String>, pub error_message: Option<String>,
    pub accept_ranges: Option<String>, pub cache_control: Option<String>, pub content_disposition: Option<String>,
    pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_length: Option<i64>,
    pub content_range: Option<String>, pub content_type: Option<String>, pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>, pub delete_marker: Option<bool>, pub e_tag: Option<String>,
    pub expires: Option<String>, pub expiration: Option<String>, pub last_modified: Option<Timestamp>,
    pub missing_meta: Option<i32>, pub metadata: Option<BTreeMap<String, String>>,
    pub object_lock_mode: Option<ObjectLockMode>, pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_retain_until_date: Option<Timestamp>, pub parts_count: Option<i32>,
    pub replication_status: Option<ReplicationStatus>, pub request_charged: Option<RequestCharged>,
    pub restore: Option<String>, pub server_side_encryption: Option<ServerSideEncryption>,
    pub sse_customer_algorithm: Option<String>, pub ssekms_key_id: Option<String>,
    pub sse_customer_key_md5: Option<String>, pub storage_class: Option<StorageClass>, pub tag_count: Option<i32>,
    pub version_id: Option<String>, pub bucket_key_enabled: Option<bool>,
}
impl Shape for WriteGetObjectResponseInput {
    const SCHEMA: &'static Schema = &Schema { name: "WriteGetObjectResponseRequest", members: &[
        field("RequestRoute", "x-amz-request-route", STRING).at(Location::Header).host_label().required(),
        field("RequestToken", "x-amz-request-token", STRING).at(Location::Header).required(),
        field("Body", "", BODY).at(Location::Payload),
        field("StatusCode", "x-amz-fwd-status", INTEGER).at(Location::Header),
        field("ErrorCode", "x-amz-fwd-error-code", STRING).at(Location::Header),
        field("ErrorMessage", "x-amz-fwd-error-message", STRING).at(Location::Header),
        field("AcceptRanges", "x-amz-fwd-header-accept-ranges", STRING).at(Location::Header),
        field("CacheControl", "x-amz-fwd-header-Cache-Control", STRING).at(Location::Header),
        field("ContentDisposition", "x-amz-fwd-header-Content-Disposition", STRING).at(Location::Header),
        field("ContentEncoding", "x-amz-fwd-header-Content-Encoding", STRING).at(Location::Header),
        field("ContentLanguage", "x-amz-fwd-header-Content-Language", STRING).at(Location::Header),
        field("ContentLength", "Content-Length", LONG).at(Location::Header),
        field("ContentRange", "x-amz-fwd-header-Content-Range", STRING).at(Location::Header),
        field("ContentType", "x-amz-fwd-header-Content-Type", STRING).at(Location::Header),
        field("ChecksumCRC32", "x-amz-fwd-header-x-amz-checksum-crc32", STRING).at(Location::Header),
        field("ChecksumCRC32C", "x-amz-fwd-header-x-amz-checksum-crc32c", STRING).at(Location::Header),
        field("ChecksumCRC64NVME", "x-amz-fwd-header-x-amz-checksum-crc64nvme", STRING).at(Location::Header),
        field("ChecksumSHA1", "x-amz-fwd-header-x-amz-checksum-sha1", STRING).at(Location::Header),
        field("ChecksumSHA256", "x-amz-fwd-header-x-amz-checksum-sha256", STRING).at(Location::Header),
        field("ChecksumSHA512", "x-amz-fwd-header-x-amz-checksum-sha512", STRING).at(Location::Header),
        field("ChecksumMD5", "x-amz-fwd-header-x-amz-checksum-md5", STRING).at(Location::Header),
        field("ChecksumXXHASH64", "x-amz-fwd-header-x-amz-checksum-xxhash64", STRING).at(Location::Header),
        field("ChecksumXXHASH3", "x-amz-fwd-header-x-amz-checksum-xxhash3", STRING).at(Location::Header),
        field("ChecksumXXHASH128", "x-amz-fwd-header-x-amz-checksum-xxhash128", STRING).at(Location::Header),
        field("DeleteMarker", "x-amz-fwd-header-x-amz-delete-marker", BOOLEAN).at(Location::Header),
        field("ETag", "x-amz-fwd-header-ETag", STRING).at(Location::Header),
        field("Expires", "x-amz-fwd-header-Expires", STRING).at(Location::Header),
        field("Expiration", "x-amz-fwd-header-x-amz-expiration", STRING).at(Location::Header),
        field("LastModified", "x-amz-fwd-header-Last-Modified", TIMESTAMP).at(Location::Header),
        field("MissingMeta", "x-amz-fwd-header-x-amz-missing-meta", INTEGER).at(Location::Header),
        field("Metadata", "x-amz-meta-", METADATA_MAP).at(Location::Headers),
        field("ObjectLockMode", "x-amz-fwd-header-x-amz-object-lock-mode", ENUM).at(Location::Header),
        field("ObjectLockLegalHoldStatus", "x-amz-fwd-header-x-amz-object-lock-legal-hold", ENUM).at(Location::Header),
        field("ObjectLockRetainUntilDate", "x-amz-fwd-header-x-amz-object-lock-retain-until-date", TIMESTAMP).at(Location::Header).format(TimestampFormat::DateTime),
        field("PartsCount", "x-amz-fwd-header-x-amz-mp-parts-count", INTEGER).at(Location::Header),
        field("ReplicationStatus", "x-amz-fwd-header-x-amz-replication-status", ENUM).at(Location::Header),
        field("RequestCharged", "x-amz-fwd-header-x-amz-request-charged", ENUM).at(Location::Header),
        field("Restore", "x-amz-fwd-header-x-amz-restore", STRING).at(Location::Header),
        field("ServerSideEncryption", "x-amz-fwd-header-x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("StorageClass", "x-amz-fwd-header-x-amz-storage-class", ENUM).at(Location::Header),
        field("TagCount", "x-amz-fwd-header-x-amz-tagging-count", INTEGER).at(Location::Header),
        field("VersionId", "x-amz-fwd-header-x-amz-version-id", STRING).at(Location::Header),
        field("BucketKeyEnabled", "x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        request_route, request_token, body, status_code, error_code, error_message, accept_ranges, cache_control,
        content_disposition, content_encoding, content_language, content_length, content_range, content_type,
        checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512,
        checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128, delete_marker, e_tag, expires,
        expiration, last_modified, missing_meta, metadata, object_lock_mode, object_lock_legal_hold_status,
        object_lock_retain_until_date, parts_count, replication_status, request_charged, restore,
        server_side_encryption, sse_customer_algorithm, ssekms_key_id, sse_customer_key_md5, storage_class, tag_count,
        version_id, bucket_key_enabled,
    }
}
impl Operation for WriteGetObjectResponseInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        uri: "/WriteGetObjectResponse", host_prefix: "{RequestRoute}.", unsigned_payload: true,
        ..OperationSchema::of::<Self>("WriteGetObjectResponse", SERVICE)
    };
}

shape_impls! {
    UpdateBucketMetadataAnnotationTableConfigurationInput, UpdateBucketMetadataInventoryTableConfigurationInput,
    UpdateBucketMetadataJournalTableConfigurationInput, UpdateObjectEncryptionInput, UpdateObjectEncryptionOutput,
    UploadPartCopyInput, UploadPartCopyOutput, UploadPartInput, UploadPartOutput, WriteGetObjectResponseInput,
}
