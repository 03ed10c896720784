// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct AbortMultipartUploadInput {
    pub bucket: Option<String>, pub key: Option<String>, pub upload_id: Option<String>,
    pub request_payer: Option<RequestPayer>, pub expected_bucket_owner: Option<String>,
    pub if_match_initiated_time: Option<Timestamp>,
}
impl Shape for AbortMultipartUploadInput {
    const SCHEMA: &'static Schema = &Schema { name: "AbortMultipartUploadRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("UploadId", "uploadId", STRING).at(Location::Query).required(),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("IfMatchInitiatedTime", "x-amz-if-match-initiated-time", TIMESTAMP).at(Location::Header).format(TimestampFormat::HttpDate),
    ], ..Schema::NONE };
    members! { bucket, key, upload_id, request_payer, expected_bucket_owner, if_match_initiated_time }
}
impl Operation for AbortMultipartUploadInput {
    type Output = AbortMultipartUploadOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}/{Key+}", status: 204,
        ..OperationSchema::of::<Self>("AbortMultipartUpload", SERVICE)
    };
}
pub struct AbortMultipartUploadOutput { pub request_charged: Option<RequestCharged>, pub version_id: Option<String> }
impl Shape for AbortMultipartUploadOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AbortMultipartUploadOutput", members: &[
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { request_charged, version_id }
}
impl AbortMultipartUploadOutput {
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
}

pub struct CompleteMultipartUploadInput {
    pub bucket: Option<String>, pub key: Option<String>, pub multipart_upload: Option<CompletedMultipartUpload>,
    pub upload_id: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>,
    pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>, pub mpu_object_size: Option<i64>, pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>, pub if_match: Option<String>, pub if_none_match: Option<String>,
    pub sse_customer_algorithm: Option<String>, pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}
impl Shape for CompleteMultipartUploadInput {
    const SCHEMA: &'static Schema = &Schema { name: "CompleteMultipartUploadRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("MultipartUpload", "CompleteMultipartUpload", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("UploadId", "uploadId", STRING).at(Location::Query).required(),
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
        field("ChecksumType", "x-amz-checksum-type", ENUM).at(Location::Header),
        field("MpuObjectSize", "x-amz-mp-object-size", LONG).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("IfMatch", "If-Match", STRING).at(Location::Header),
        field("IfNoneMatch", "If-None-Match", STRING).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, key, multipart_upload, upload_id, checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1,
        checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128,
        checksum_type, mpu_object_size, request_payer, expected_bucket_owner, if_match, if_none_match,
        sse_customer_algorithm, sse_customer_key, sse_customer_key_md5,
    }
}
impl Operation for CompleteMultipartUploadInput {
    type Output = CompleteMultipartUploadOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        uri: "/{Bucket}/{Key+}", ..OperationSchema::of::<Self>("CompleteMultipartUpload", SERVICE)
    };
}
pub struct CompleteMultipartUploadOutput {
    pub location: Option<String>, pub bucket: Option<String>, pub key: Option<String>, pub expiration: Option<String>,
    pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>,
    pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>, pub server_side_encryption: Option<ServerSideEncryption>,
    pub version_id: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<RequestCharged>,
}
impl Shape for CompleteMultipartUploadOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CompleteMultipartUploadOutput", members: &[
        field("Location", "", STRING), field("Bucket", "", STRING), field("Key", "", STRING),
        field("Expiration", "x-amz-expiration", STRING).at(Location::Header), field("ETag", "", STRING),
        field("ChecksumCRC32", "", STRING), field("ChecksumCRC32C", "", STRING),
        field("ChecksumCRC64NVME", "", STRING), field("ChecksumSHA1", "", STRING), field("ChecksumSHA256", "", STRING),
        field("ChecksumSHA512", "", STRING), field("ChecksumMD5", "", STRING), field("ChecksumXXHASH64", "", STRING),
        field("ChecksumXXHASH3", "", STRING), field("ChecksumXXHASH128", "", STRING), field("ChecksumType", "", ENUM),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], xml_name: "CompleteMultipartUploadResult", ..Schema::NONE };
    members! {
        location, bucket, key, expiration, e_tag, checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1,
        checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128,
        checksum_type, server_side_encryption, version_id, ssekms_key_id, bucket_key_enabled, request_charged,
    }
}
impl CompleteMultipartUploadOutput {
    #[inline] pub fn location(&self) -> &str { text(&self.location) }
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn expiration(&self) -> &str { text(&self.expiration) }
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
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn ssekms_key_id(&self) -> &str { text(&self.ssekms_key_id) }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct CopyObjectInput {
    pub acl: Option<ObjectCannedACL>, pub bucket: Option<String>, pub cache_control: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub content_disposition: Option<String>,
    pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_type: Option<String>,
    pub copy_source: Option<String>, pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<Timestamp>, pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<Timestamp>, pub expires: Option<String>,
    pub grant_full_control: Option<String>, pub grant_read: Option<String>, pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>, pub if_match: Option<String>, pub if_none_match: Option<String>,
    pub key: Option<String>, pub metadata: Option<BTreeMap<String, String>>,
    pub metadata_directive: Option<MetadataDirective>, pub tagging_directive: Option<TaggingDirective>,
    pub annotation_directive: Option<AnnotationDirective>, pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>, pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>, pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>,
    pub copy_source_sse_customer_algorithm: Option<String>, pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>, pub request_payer: Option<RequestPayer>,
    pub tagging: Option<String>, pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>, pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>, pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}
impl Shape for CopyObjectInput {
    const SCHEMA: &'static Schema = &Schema { name: "CopyObjectRequest", members: &[
        field("ACL", "x-amz-acl", ENUM).at(Location::Header),
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("CacheControl", "Cache-Control", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-checksum-algorithm", ENUM).at(Location::Header),
        field("ContentDisposition", "Content-Disposition", STRING).at(Location::Header),
        field("ContentEncoding", "Content-Encoding", STRING).at(Location::Header),
        field("ContentLanguage", "Content-Language", STRING).at(Location::Header),
        field("ContentType", "Content-Type", STRING).at(Location::Header),
        field("CopySource", "x-amz-copy-source", STRING).at(Location::Header).required(),
        field("CopySourceIfMatch", "x-amz-copy-source-if-match", STRING).at(Location::Header),
        field("CopySourceIfModifiedSince", "x-amz-copy-source-if-modified-since", TIMESTAMP).at(Location::Header),
        field("CopySourceIfNoneMatch", "x-amz-copy-source-if-none-match", STRING).at(Location::Header),
        field("CopySourceIfUnmodifiedSince", "x-amz-copy-source-if-unmodified-since", TIMESTAMP).at(Location::Header),
        field("Expires", "", STRING).at(Location::Header),
        field("GrantFullControl", "x-amz-grant-full-control", STRING).at(Location::Header),
        field("GrantRead", "x-amz-grant-read", STRING).at(Location::Header),
        field("GrantReadACP", "x-amz-grant-read-acp", STRING).at(Location::Header),
        field("GrantWriteACP", "x-amz-grant-write-acp", STRING).at(Location::Header),
        field("IfMatch", "If-Match", STRING).at(Location::Header),
        field("IfNoneMatch", "If-None-Match", STRING).at(Location::Header),
        field("Key", "", STRING).at(Location::Label).required(),
        field("Metadata", "x-amz-meta-", METADATA_MAP).at(Location::Headers),
        field("MetadataDirective", "x-amz-metadata-directive", ENUM).at(Location::Header),
        field("TaggingDirective", "x-amz-tagging-directive", ENUM).at(Location::Header),
        field("AnnotationDirective", "x-amz-object-annotation-directive", ENUM).at(Location::Header),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("StorageClass", "x-amz-storage-class", ENUM).at(Location::Header),
        field("WebsiteRedirectLocation", "x-amz-website-redirect-location", STRING).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("SSEKMSEncryptionContext", "x-amz-server-side-encryption-context", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("CopySourceSSECustomerAlgorithm", "x-amz-copy-source-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("CopySourceSSECustomerKey", "x-amz-copy-source-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("CopySourceSSECustomerKeyMD5", "x-amz-copy-source-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("Tagging", "x-amz-tagging", STRING).at(Location::Header),
        field("ObjectLockMode", "x-amz-object-lock-mode", ENUM).at(Location::Header),
        field("ObjectLockRetainUntilDate", "x-amz-object-lock-retain-until-date", TIMESTAMP).at(Location::Header).format(TimestampFormat::DateTime),
        field("ObjectLockLegalHoldStatus", "x-amz-object-lock-legal-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHold", "x-amz-object-lock-event-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHoldDurationDays", "x-amz-object-lock-event-hold-duration-days", INTEGER).at(Location::Header),
        field("ObjectLockEventHoldDurationYears", "x-amz-object-lock-event-hold-duration-years", INTEGER).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ExpectedSourceBucketOwner", "x-amz-source-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        acl, bucket, cache_control, checksum_algorithm, content_disposition, content_encoding, content_language,
        content_type, copy_source, copy_source_if_match, copy_source_if_modified_since, copy_source_if_none_match,
        copy_source_if_unmodified_since, expires, grant_full_control, grant_read, grant_read_acp, grant_write_acp,
        if_match, if_none_match, key, metadata, metadata_directive, tagging_directive, annotation_directive,
        server_side_encryption, storage_class, website_redirect_location, sse_customer_algorithm, sse_customer_key,
        sse_customer_key_md5, ssekms_key_id, ssekms_encryption_context, bucket_key_enabled,
        copy_source_sse_customer_algorithm, copy_source_sse_customer_key, copy_source_sse_customer_key_md5,
        request_payer, tagging, object_lock_mode, object_lock_retain_until_date, object_lock_legal_hold_status,
        object_lock_event_hold, object_lock_event_hold_duration_days, object_lock_event_hold_duration_years,
        expected_bucket_owner, expected_source_bucket_owner,
    }
}
impl Operation for CopyObjectInput {
    type Output = CopyObjectOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}", ..OperationSchema::of::<Self>("CopyObject", SERVICE)
    };
}
pub struct CopyObjectOutput {
    pub copy_object_result: Option<CopyObjectResult>, pub expiration: Option<String>,
    pub copy_source_version_id: Option<String>, pub version_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>, pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<RequestCharged>,
}
impl Shape for CopyObjectOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CopyObjectOutput", members: &[
        field("CopyObjectResult", "", STRUCTURE).at(Location::Payload),
        field("Expiration", "x-amz-expiration", STRING).at(Location::Header),
        field("CopySourceVersionId", "x-amz-copy-source-version-id", STRING).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("SSEKMSEncryptionContext", "x-amz-server-side-encryption-context", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        copy_object_result, expiration, copy_source_version_id, version_id, server_side_encryption,
        sse_customer_algorithm, sse_customer_key_md5, ssekms_key_id, ssekms_encryption_context, bucket_key_enabled,
        request_charged,
    }
}
impl CopyObjectOutput {
    #[inline] pub fn copy_object_result(&self) -> &CopyObjectResult { nested(&self.copy_object_result) }
    #[inline] pub fn expiration(&self) -> &str { text(&self.expiration) }
    #[inline] pub fn copy_source_version_id(&self) -> &str { text(&self.copy_source_version_id) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn sse_customer_algorithm(&self) -> &str { text(&self.sse_customer_algorithm) }
    #[inline] pub fn sse_customer_key_md5(&self) -> &str { text(&self.sse_customer_key_md5) }
    #[inline] pub fn ssekms_key_id(&self) -> &str { text(&self.ssekms_key_id) }
    #[inline] pub fn ssekms_encryption_context(&self) -> &str { text(&self.ssekms_encryption_context) }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct CreateBucketInput {
    pub acl: Option<BucketCannedACL>, pub bucket: Option<String>,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>, pub grant_full_control: Option<String>,
    pub grant_read: Option<String>, pub grant_read_acp: Option<String>, pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>, pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<ObjectOwnership>, pub bucket_namespace: Option<BucketNamespace>,
}
impl Shape for CreateBucketInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateBucketRequest", members: &[
        field("ACL", "x-amz-acl", ENUM).at(Location::Header),
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("CreateBucketConfiguration", "CreateBucketConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("GrantFullControl", "x-amz-grant-full-control", STRING).at(Location::Header),
        field("GrantRead", "x-amz-grant-read", STRING).at(Location::Header),
        field("GrantReadACP", "x-amz-grant-read-acp", STRING).at(Location::Header),
        field("GrantWrite", "x-amz-grant-write", STRING).at(Location::Header),
        field("GrantWriteACP", "x-amz-grant-write-acp", STRING).at(Location::Header),
        field("ObjectLockEnabledForBucket", "x-amz-bucket-object-lock-enabled", BOOLEAN).at(Location::Header),
        field("ObjectOwnership", "x-amz-object-ownership", ENUM).at(Location::Header),
        field("BucketNamespace", "x-amz-bucket-namespace", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        acl, bucket, create_bucket_configuration, grant_full_control, grant_read, grant_read_acp, grant_write,
        grant_write_acp, object_lock_enabled_for_bucket, object_ownership, bucket_namespace,
    }
}
impl Operation for CreateBucketInput {
    type Output = CreateBucketOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}", ..OperationSchema::of::<Self>("CreateBucket", SERVICE)
    };
}
pub struct CreateBucketOutput { pub location: Option<String>, pub bucket_arn: Option<String> }
impl Shape for CreateBucketOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateBucketOutput", members: &[
        field("Location", "", STRING).at(Location::Header),
        field("BucketArn", "x-amz-bucket-arn", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { location, bucket_arn }
}
impl CreateBucketOutput {
    #[inline] pub fn location(&self) -> &str { text(&self.location) }
    #[inline] pub fn bucket_arn(&self) -> &str { text(&self.bucket_arn) }
}

pub struct CreateBucketMetadataConfigurationInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub metadata_configuration: Option<MetadataConfiguration>, pub expected_bucket_owner: Option<String>,
}
impl Shape for CreateBucketMetadataConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateBucketMetadataConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("MetadataConfiguration", "MetadataConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, metadata_configuration, expected_bucket_owner }
}
impl Operation for CreateBucketMetadataConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        uri: "/{Bucket}?metadataConfiguration",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("CreateBucketMetadataConfiguration", SERVICE)
    };
}

pub struct CreateBucketMetadataTableConfigurationInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub metadata_table_configuration: Option<MetadataTableConfiguration>, pub expected_bucket_owner: Option<String>,
}
impl Shape for CreateBucketMetadataTableConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateBucketMetadataTableConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("MetadataTableConfiguration", "MetadataTableConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, metadata_table_configuration, expected_bucket_owner }
}
impl Operation for CreateBucketMetadataTableConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        uri: "/{Bucket}?metadataTable",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("CreateBucketMetadataTableConfiguration", SERVICE)
    };
}

pub struct CreateMultipartUploadInput {
    pub acl: Option<ObjectCannedACL>, pub bucket: Option<String>, pub cache_control: Option<String>,
    pub content_disposition: Option<String>, pub content_encoding: Option<String>,
    pub content_language: Option<String>, pub content_type: Option<String>, pub expires: Option<String>,
    pub grant_full_control: Option<String>, pub grant_read: Option<String>, pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>, pub key: Option<String>, pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<ServerSideEncryption>, pub storage_class: Option<StorageClass>,
    pub website_redirect_location: Option<String>, pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<RequestPayer>, pub tagging: Option<String>, pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>, pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>, pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub checksum_type: Option<ChecksumType>,
}
impl Shape for CreateMultipartUploadInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateMultipartUploadRequest", members: &[
        field("ACL", "x-amz-acl", ENUM).at(Location::Header),
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("CacheControl", "Cache-Control", STRING).at(Location::Header),
        field("ContentDisposition", "Content-Disposition", STRING).at(Location::Header),
        field("ContentEncoding", "Content-Encoding", STRING).at(Location::Header),
        field("ContentLanguage", "Content-Language", STRING).at(Location::Header),
        field("ContentType", "Content-Type", STRING).at(Location::Header),
        field("Expires", "", STRING).at(Location::Header),
        field("GrantFullControl", "x-amz-grant-full-control", STRING).at(Location::Header),
        field("GrantRead", "x-amz-grant-read", STRING).at(Location::Header),
        field("GrantReadACP", "x-amz-grant-read-acp", STRING).at(Location::Header),
        field("GrantWriteACP", "x-amz-grant-write-acp", STRING).at(Location::Header),
        field("Key", "", STRING).at(Location::Label).required(),
        field("Metadata", "x-amz-meta-", METADATA_MAP).at(Location::Headers),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("StorageClass", "x-amz-storage-class", ENUM).at(Location::Header),
        field("WebsiteRedirectLocation", "x-amz-website-redirect-location", STRING).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("SSEKMSEncryptionContext", "x-amz-server-side-encryption-context", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("Tagging", "x-amz-tagging", STRING).at(Location::Header),
        field("ObjectLockMode", "x-amz-object-lock-mode", ENUM).at(Location::Header),
        field("ObjectLockRetainUntilDate", "x-amz-object-lock-retain-until-date", TIMESTAMP).at(Location::Header).format(TimestampFormat::DateTime),
        field("ObjectLockLegalHoldStatus", "x-amz-object-lock-legal-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHold", "x-amz-object-lock-event-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHoldDurationDays", "x-amz-object-lock-event-hold-duration-days", INTEGER).at(Location::Header),
        field("ObjectLockEventHoldDurationYears", "x-amz-object-lock-event-hold-duration-years", INTEGER).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-checksum-algorithm", ENUM).at(Location::Header),
        field("ChecksumType", "x-amz-checksum-type", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        acl, bucket, cache_control, content_disposition, content_encoding, content_language, content_type, expires,
        grant_full_control, grant_read, grant_read_acp, grant_write_acp, key, metadata, server_side_encryption,
        storage_class, website_redirect_location, sse_customer_algorithm, sse_customer_key, sse_customer_key_md5,
        ssekms_key_id, ssekms_encryption_context, bucket_key_enabled, request_payer, tagging, object_lock_mode,
        object_lock_retain_until_date, object_lock_legal_hold_status, object_lock_event_hold,
        object_lock_event_hold_duration_days, object_lock_event_hold_duration_years, expected_bucket_owner,
        checksum_algorithm, checksum_type,
    }
}
impl Operation for CreateMultipartUploadInput {
    type Output = CreateMultipartUploadOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        uri: "/{Bucket}/{Key+}?uploads", ..OperationSchema::of::<Self>("CreateMultipartUpload", SERVICE)
    };
}
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<Timestamp>, pub abort_rule_id: Option<String>, pub bucket: Option<String>,
    pub key: Option<String>, pub upload_id: Option<String>, pub server_side_encryption: Option<ServerSideEncryption>,
    pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>, pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>, pub request_charged: Option<RequestCharged>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub checksum_type: Option<ChecksumType>,
    pub version_id: Option<String>,
}
impl Shape for CreateMultipartUploadOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateMultipartUploadOutput", members: &[
        field("AbortDate", "x-amz-abort-date", TIMESTAMP).at(Location::Header),
        field("AbortRuleId", "x-amz-abort-rule-id", STRING).at(Location::Header), field("Bucket", "", STRING),
        field("Key", "", STRING), field("UploadId", "", STRING),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("SSEKMSEncryptionContext", "x-amz-server-side-encryption-context", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-checksum-algorithm", ENUM).at(Location::Header),
        field("ChecksumType", "x-amz-checksum-type", ENUM).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
    ], xml_name: "InitiateMultipartUploadResult", ..Schema::NONE };
    members! {
        abort_date, abort_rule_id, bucket, key, upload_id, server_side_encryption, sse_customer_algorithm,
        sse_customer_key_md5, ssekms_key_id, ssekms_encryption_context, bucket_key_enabled, request_charged,
        checksum_algorithm, checksum_type, version_id,
    }
}
impl CreateMultipartUploadOutput {
    #[inline] pub fn abort_date(&self) -> Timestamp { moment(&self.abort_date) }
    #[inline] pub fn abort_rule_id(&self) -> &str { text(&self.abort_rule_id) }
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn upload_id(&self) -> &str { text(&self.upload_id) }
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn sse_customer_algorithm(&self) -> &str { text(&self.sse_customer_algorithm) }
    #[inline] pub fn sse_customer_key_md5(&self) -> &str { text(&self.sse_customer_key_md5) }
    #[inline] pub fn ssekms_key_id(&self) -> &str { text(&self.ssekms_key_id) }
    #[inline] pub fn ssekms_encryption_context(&self) -> &str { text(&self.ssekms_encryption_context) }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn checksum_algorithm(&self) -> &ChecksumAlgorithm { choice(&self.checksum_algorithm) }
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
}

pub struct CreateSessionInput {
    pub session_mode: Option<SessionMode>, pub bucket: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>, pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>,
}
impl Shape for CreateSessionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSessionRequest", members: &[
        field("SessionMode", "x-amz-create-session-mode", ENUM).at(Location::Header),
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("SSEKMSEncryptionContext", "x-amz-server-side-encryption-context", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        session_mode, bucket, server_side_encryption, ssekms_key_id, ssekms_encryption_context, bucket_key_enabled,
    }
}
impl Operation for CreateSessionInput {
    type Output = CreateSessionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?session", ..OperationSchema::of::<Self>("CreateSession", SERVICE)
    };
}
pub struct CreateSessionOutput {
    pub server_side_encryption: Option<ServerSideEncryption>, pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>,
    pub credentials: Option<SessionCredentials>,
}
impl Shape for CreateSessionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSessionOutput", members: &[
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("SSEKMSEncryptionContext", "x-amz-server-side-encryption-context", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("Credentials", "", STRUCTURE).required(),
    ], xml_name: "CreateSessionResult", ..Schema::NONE };
    members! { server_side_encryption, ssekms_key_id, ssekms_encryption_context, bucket_key_enabled, credentials }
}
impl CreateSessionOutput {
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn ssekms_key_id(&self) -> &str { text(&self.ssekms_key_id) }
    #[inline] pub fn ssekms_encryption_context(&self) -> &str { text(&self.ssekms_encryption_context) }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    #[inline] pub fn credentials(&self) -> &SessionCredentials { nested(&self.credentials) }
}

pub struct DeleteBucketInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeleteBucketInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}", status: 204, ..OperationSchema::of::<Self>("DeleteBucket", SERVICE)
    };
}

pub struct DeleteBucketAnalyticsConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for DeleteBucketAnalyticsConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketAnalyticsConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, expected_bucket_owner }
}
impl Operation for DeleteBucketAnalyticsConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?analytics", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketAnalyticsConfiguration", SERVICE)
    };
}

pub struct DeleteBucketCorsInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeleteBucketCorsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketCorsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketCorsInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?cors", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketCors", SERVICE)
    };
}

pub struct DeleteBucketEncryptionInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeleteBucketEncryptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketEncryptionRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketEncryptionInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?encryption", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketEncryption", SERVICE)
    };
}

pub struct DeleteBucketIntelligentTieringConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for DeleteBucketIntelligentTieringConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketIntelligentTieringConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, expected_bucket_owner }
}
impl Operation for DeleteBucketIntelligentTieringConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?intelligent-tiering", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketIntelligentTieringConfiguration", SERVICE)
    };
}

pub struct DeleteBucketInventoryConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for DeleteBucketInventoryConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketInventoryConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, expected_bucket_owner }
}
impl Operation for DeleteBucketInventoryConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?inventory", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketInventoryConfiguration", SERVICE)
    };
}

pub struct DeleteBucketLifecycleInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeleteBucketLifecycleInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketLifecycleRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketLifecycleInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?lifecycle", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketLifecycle", SERVICE)
    };
}

pub struct DeleteBucketMetadataConfigurationInput {
    pub bucket: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for DeleteBucketMetadataConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketMetadataConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketMetadataConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?metadataConfiguration", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketMetadataConfiguration", SERVICE)
    };
}

pub struct DeleteBucketMetadataTableConfigurationInput {
    pub bucket: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for DeleteBucketMetadataTableConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketMetadataTableConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketMetadataTableConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?metadataTable", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketMetadataTableConfiguration", SERVICE)
    };
}

pub struct DeleteBucketMetricsConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for DeleteBucketMetricsConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketMetricsConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, expected_bucket_owner }
}
impl Operation for DeleteBucketMetricsConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?metrics", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketMetricsConfiguration", SERVICE)
    };
}

pub struct DeleteBucketOwnershipControlsInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeleteBucketOwnershipControlsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketOwnershipControlsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketOwnershipControlsInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?ownershipControls", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketOwnershipControls", SERVICE)
    };
}

pub struct DeleteBucketPolicyInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeleteBucketPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketPolicyRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketPolicyInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?policy", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketPolicy", SERVICE)
    };
}

pub struct DeleteBucketReplicationInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeleteBucketReplicationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketReplicationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketReplicationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?replication", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketReplication", SERVICE)
    };
}

pub struct DeleteBucketTaggingInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeleteBucketTaggingInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketTaggingRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketTaggingInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?tagging", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketTagging", SERVICE)
    };
}

pub struct DeleteBucketWebsiteInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeleteBucketWebsiteInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteBucketWebsiteRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeleteBucketWebsiteInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?website", status: 204,
        ..OperationSchema::of::<Self>("DeleteBucketWebsite", SERVICE)
    };
}

pub struct DeleteObjectInput {
    pub bucket: Option<String>, pub key: Option<String>, pub mfa: Option<String>, pub version_id: Option<String>,
    pub request_payer: Option<RequestPayer>, pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>, pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<Timestamp>, pub if_match_size: Option<i64>,
}
impl Shape for DeleteObjectInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteObjectRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("MFA", "x-amz-mfa", STRING).at(Location::Header),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("BypassGovernanceRetention", "x-amz-bypass-governance-retention", BOOLEAN).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("IfMatch", "If-Match", STRING).at(Location::Header),
        field("IfMatchLastModifiedTime", "x-amz-if-match-last-modified-time", TIMESTAMP).at(Location::Header).format(TimestampFormat::HttpDate),
        field("IfMatchSize", "x-amz-if-match-size", LONG).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, key, mfa, version_id, request_payer, bypass_governance_retention, expected_bucket_owner, if_match,
        if_match_last_modified_time, if_match_size,
    }
}
impl Operation for DeleteObjectInput {
    type Output = DeleteObjectOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}/{Key+}", status: 204, ..OperationSchema::of::<Self>("DeleteObject", SERVICE)
    };
}
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>, pub version_id: Option<String>, pub request_charged: Option<RequestCharged>,
}
impl Shape for DeleteObjectOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteObjectOutput", members: &[
        field("DeleteMarker", "x-amz-delete-marker", BOOLEAN).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { delete_marker, version_id, request_charged }
}
impl DeleteObjectOutput {
    #[inline] pub fn delete_marker(&self) -> bool { self.delete_marker.unwrap_or_default() }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct DeleteObjectAnnotationInput {
    pub bucket: Option<String>, pub key: Option<String>, pub annotation_name: Option<String>,
    pub version_id: Option<String>, pub request_payer: Option<RequestPayer>, pub expected_bucket_owner: Option<String>,
    pub object_if_match: Option<String>,
}
impl Shape for DeleteObjectAnnotationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteObjectAnnotationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("AnnotationName", "annotationName", STRING).at(Location::Query).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ObjectIfMatch", "x-amz-object-if-match", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, annotation_name, version_id, request_payer, expected_bucket_owner, object_if_match }
}
impl Operation for DeleteObjectAnnotationInput {
    type Output = DeleteObjectAnnotationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}/{Key+}?annotation", status: 204,
        ..OperationSchema::of::<Self>("DeleteObjectAnnotation", SERVICE)
    };
}
pub struct DeleteObjectAnnotationOutput {
    pub object_version_id: Option<String>, pub request_charged: Option<RequestCharged>,
}
impl Shape for DeleteObjectAnnotationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteObjectAnnotationOutput", members: &[
        field("ObjectVersionId", "x-amz-object-version-id", STRING).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { object_version_id, request_charged }
}
impl DeleteObjectAnnotationOutput {
    #[inline] pub fn object_version_id(&self) -> &str { text(&self.object_version_id) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct DeleteObjectTaggingInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for DeleteObjectTaggingInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteObjectTaggingRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, version_id, expected_bucket_owner }
}
impl Operation for DeleteObjectTaggingInput {
    type Output = DeleteObjectTaggingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}/{Key+}?tagging", status: 204,
        ..OperationSchema::of::<Self>("DeleteObjectTagging", SERVICE)
    };
}
pub struct DeleteObjectTaggingOutput { pub version_id: Option<String> }
impl Shape for DeleteObjectTaggingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteObjectTaggingOutput", members: &[
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { version_id }
}
impl DeleteObjectTaggingOutput {
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
}

pub struct DeleteObjectsInput {
    pub bucket: Option<String>, pub delete: Option<Delete>, pub mfa: Option<String>,
    pub request_payer: Option<RequestPayer>, pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
}
impl Shape for DeleteObjectsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteObjectsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Delete", "Delete", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("MFA", "x-amz-mfa", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("BypassGovernanceRetention", "x-amz-bypass-governance-retention", BOOLEAN).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, delete, mfa, request_payer, bypass_governance_retention, expected_bucket_owner, checksum_algorithm,
    }
}
impl Operation for DeleteObjectsInput {
    type Output = DeleteObjectsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        uri: "/{Bucket}?delete",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("DeleteObjects", SERVICE)
    };
}
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>, pub request_charged: Option<RequestCharged>,
    pub errors: Option<Vec<S3Error>>,
}
impl Shape for DeleteObjectsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteObjectsOutput", members: &[
        field("Deleted", "", DELETED_OBJECTS_LIST).flattened(),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("Errors", "Error", ERRORS_LIST).flattened(),
    ], xml_name: "DeleteResult", ..Schema::NONE };
    members! { deleted, request_charged, errors }
}
impl DeleteObjectsOutput {
    #[inline] pub fn deleted(&self) -> &[DeletedObject] { items(&self.deleted) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn errors(&self) -> &[S3Error] { items(&self.errors) }
}

pub struct DeletePublicAccessBlockInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for DeletePublicAccessBlockInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeletePublicAccessBlockRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for DeletePublicAccessBlockInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "DELETE", uri: "/{Bucket}?publicAccessBlock", status: 204,
        ..OperationSchema::of::<Self>("DeletePublicAccessBlock", SERVICE)
    };
}

pub struct GetBucketAbacInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketAbacInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketAbacRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketAbacInput {
    type Output = GetBucketAbacOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?abac", ..OperationSchema::of::<Self>("GetBucketAbac", SERVICE)
    };
}
pub struct GetBucketAbacOutput { pub abac_status: Option<AbacStatus> }
impl Shape for GetBucketAbacOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketAbacOutput", members: &[
        field("AbacStatus", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { abac_status }
}
impl GetBucketAbacOutput {
    #[inline] pub fn abac_status(&self) -> &AbacStatus { nested(&self.abac_status) }
}

pub struct GetBucketAccelerateConfigurationInput {
    pub bucket: Option<String>, pub expected_bucket_owner: Option<String>, pub request_payer: Option<RequestPayer>,
}
impl Shape for GetBucketAccelerateConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketAccelerateConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner, request_payer }
}
impl Operation for GetBucketAccelerateConfigurationInput {
    type Output = GetBucketAccelerateConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?accelerate",
        ..OperationSchema::of::<Self>("GetBucketAccelerateConfiguration", SERVICE)
    };
}
pub struct GetBucketAccelerateConfigurationOutput {
    pub status: Option<BucketAccelerateStatus>, pub request_charged: Option<RequestCharged>,
}
impl Shape for GetBucketAccelerateConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketAccelerateConfigurationOutput", members: &[
        field("Status", "", ENUM), field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], xml_name: "AccelerateConfiguration", ..Schema::NONE };
    members! { status, request_charged }
}
impl GetBucketAccelerateConfigurationOutput {
    #[inline] pub fn status(&self) -> &BucketAccelerateStatus { choice(&self.status) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct GetBucketAclInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketAclInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketAclRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketAclInput {
    type Output = GetBucketAclOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?acl", ..OperationSchema::of::<Self>("GetBucketAcl", SERVICE)
    };
}
pub struct GetBucketAclOutput { pub owner: Option<Owner>, pub grants: Option<Vec<Grant>> }
impl Shape for GetBucketAclOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketAclOutput", members: &[
        field("Owner", "", STRUCTURE), field("Grants", "AccessControlList", GRANTS_LIST),
    ], xml_name: "AccessControlPolicy", ..Schema::NONE };
    members! { owner, grants }
}
impl GetBucketAclOutput {
    #[inline] pub fn owner(&self) -> &Owner { nested(&self.owner) }
    #[inline] pub fn grants(&self) -> &[Grant] { items(&self.grants) }
}

pub struct GetBucketAnalyticsConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetBucketAnalyticsConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketAnalyticsConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, expected_bucket_owner }
}
impl Operation for GetBucketAnalyticsConfigurationInput {
    type Output = GetBucketAnalyticsConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?analytics",
        ..OperationSchema::of::<Self>("GetBucketAnalyticsConfiguration", SERVICE)
    };
}
pub struct GetBucketAnalyticsConfigurationOutput { pub analytics_configuration: Option<AnalyticsConfiguration> }
impl Shape for GetBucketAnalyticsConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketAnalyticsConfigurationOutput", members: &[
        field("AnalyticsConfiguration", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { analytics_configuration }
}
impl GetBucketAnalyticsConfigurationOutput {
    #[inline] pub fn analytics_configuration(&self) -> &AnalyticsConfiguration { nested(&self.analytics_configuration) }
}

pub struct GetBucketCorsInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketCorsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketCorsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketCorsInput {
    type Output = GetBucketCorsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?cors", ..OperationSchema::of::<Self>("GetBucketCors", SERVICE)
    };
}
pub struct GetBucketCorsOutput { pub cors_rules: Option<Vec<CORSRule>> }
impl Shape for GetBucketCorsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketCorsOutput", members: &[
        field("CORSRules", "CORSRule", CORS_RULES_LIST).flattened(),
    ], xml_name: "CORSConfiguration", ..Schema::NONE };
    members! { cors_rules }
}
impl GetBucketCorsOutput {
    #[inline] pub fn cors_rules(&self) -> &[CORSRule] { items(&self.cors_rules) }
}

pub struct GetBucketEncryptionInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketEncryptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketEncryptionRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketEncryptionInput {
    type Output = GetBucketEncryptionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?encryption", ..OperationSchema::of::<Self>("GetBucketEncryption", SERVICE)
    };
}
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}
impl Shape for GetBucketEncryptionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketEncryptionOutput", members: &[
        field("ServerSideEncryptionConfiguration", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { server_side_encryption_configuration }
}
impl GetBucketEncryptionOutput {
    #[inline] pub fn server_side_encryption_configuration(&self) -> &ServerSideEncryptionConfiguration { nested(&self.server_side_encryption_configuration) }
}

pub struct GetBucketIntelligentTieringConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetBucketIntelligentTieringConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketIntelligentTieringConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, expected_bucket_owner }
}
impl Operation for GetBucketIntelligentTieringConfigurationInput {
    type Output = GetBucketIntelligentTieringConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?intelligent-tiering",
        ..OperationSchema::of::<Self>("GetBucketIntelligentTieringConfiguration", SERVICE)
    };
}
pub struct GetBucketIntelligentTieringConfigurationOutput {
    pub intelligent_tiering_configuration: Option<IntelligentTieringConfiguration>,
}
impl Shape for GetBucketIntelligentTieringConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketIntelligentTieringConfigurationOutput", members: &[
        field("IntelligentTieringConfiguration", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { intelligent_tiering_configuration }
}
impl GetBucketIntelligentTieringConfigurationOutput {
    #[inline] pub fn intelligent_tiering_configuration(&self) -> &IntelligentTieringConfiguration { nested(&self.intelligent_tiering_configuration) }
}

pub struct GetBucketInventoryConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetBucketInventoryConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketInventoryConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, expected_bucket_owner }
}
impl Operation for GetBucketInventoryConfigurationInput {
    type Output = GetBucketInventoryConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?inventory",
        ..OperationSchema::of::<Self>("GetBucketInventoryConfiguration", SERVICE)
    };
}
pub struct GetBucketInventoryConfigurationOutput { pub inventory_configuration: Option<InventoryConfiguration> }
impl Shape for GetBucketInventoryConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketInventoryConfigurationOutput", members: &[
        field("InventoryConfiguration", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { inventory_configuration }
}
impl GetBucketInventoryConfigurationOutput {
    #[inline] pub fn inventory_configuration(&self) -> &InventoryConfiguration { nested(&self.inventory_configuration) }
}

pub struct GetBucketLifecycleInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketLifecycleInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketLifecycleRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketLifecycleInput {
    type Output = GetBucketLifecycleOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?lifecycle", ..OperationSchema::of::<Self>("GetBucketLifecycle", SERVICE)
    };
}
pub struct GetBucketLifecycleOutput { pub rules: Option<Vec<Rule>> }
impl Shape for GetBucketLifecycleOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketLifecycleOutput", members: &[
        field("Rules", "Rule", RULES_LIST).flattened(),
    ], xml_name: "LifecycleConfiguration", ..Schema::NONE };
    members! { rules }
}
impl GetBucketLifecycleOutput {
    #[inline] pub fn rules(&self) -> &[Rule] { items(&self.rules) }
}

pub struct GetBucketLifecycleConfigurationInput {
    pub bucket: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetBucketLifecycleConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketLifecycleConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketLifecycleConfigurationInput {
    type Output = GetBucketLifecycleConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?lifecycle",
        ..OperationSchema::of::<Self>("GetBucketLifecycleConfiguration", SERVICE)
    };
}
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: Option<Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}
impl Shape for GetBucketLifecycleConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketLifecycleConfigurationOutput", members: &[
        field("Rules", "Rule", LIFECYCLE_RULES_LIST).flattened(),
        field("TransitionDefaultMinimumObjectSize", "x-amz-transition-default-minimum-object-size", ENUM).at(Location::Header),
    ], xml_name: "LifecycleConfiguration", ..Schema::NONE };
    members! { rules, transition_default_minimum_object_size }
}
impl GetBucketLifecycleConfigurationOutput {
    #[inline] pub fn rules(&self) -> &[LifecycleRule] { items(&self.rules) }
    #[inline] pub fn transition_default_minimum_object_size(&self) -> &TransitionDefaultMinimumObjectSize { choice(&self.transition_default_minimum_object_size) }
}

pub struct GetBucketLocationInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketLocationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketLocationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketLocationInput {
    type Output = GetBucketLocationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?location", output_unwrapped: true,
        ..OperationSchema::of::<Self>("GetBucketLocation", SERVICE)
    };
}
pub struct GetBucketLocationOutput { pub location_constraint: Option<BucketLocationConstraint> }
impl Shape for GetBucketLocationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketLocationOutput", members: &[
        field("LocationConstraint", "", ENUM),
    ], ..Schema::NONE };
    members! { location_constraint }
}
impl GetBucketLocationOutput {
    #[inline] pub fn location_constraint(&self) -> &BucketLocationConstraint { choice(&self.location_constraint) }
}

pub struct GetBucketLoggingInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketLoggingInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketLoggingRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketLoggingInput {
    type Output = GetBucketLoggingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?logging", ..OperationSchema::of::<Self>("GetBucketLogging", SERVICE)
    };
}
pub struct GetBucketLoggingOutput { pub logging_enabled: Option<LoggingEnabled> }
impl Shape for GetBucketLoggingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketLoggingOutput", members: &[
        field("LoggingEnabled", "", STRUCTURE),
    ], xml_name: "BucketLoggingStatus", ..Schema::NONE };
    members! { logging_enabled }
}
impl GetBucketLoggingOutput {
    #[inline] pub fn logging_enabled(&self) -> &LoggingEnabled { nested(&self.logging_enabled) }
}

pub struct GetBucketMetadataConfigurationInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketMetadataConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketMetadataConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketMetadataConfigurationInput {
    type Output = GetBucketMetadataConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?metadataConfiguration",
        ..OperationSchema::of::<Self>("GetBucketMetadataConfiguration", SERVICE)
    };
}
pub struct GetBucketMetadataConfigurationOutput {
    pub get_bucket_metadata_configuration_result: Option<GetBucketMetadataConfigurationResult>,
}
impl Shape for GetBucketMetadataConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketMetadataConfigurationOutput", members: &[
        field("GetBucketMetadataConfigurationResult", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { get_bucket_metadata_configuration_result }
}
impl GetBucketMetadataConfigurationOutput {
    #[inline] pub fn get_bucket_metadata_configuration_result(&self) -> &GetBucketMetadataConfigurationResult { nested(&self.get_bucket_metadata_configuration_result) }
}

pub struct GetBucketMetadataTableConfigurationInput {
    pub bucket: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetBucketMetadataTableConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketMetadataTableConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketMetadataTableConfigurationInput {
    type Output = GetBucketMetadataTableConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?metadataTable",
        ..OperationSchema::of::<Self>("GetBucketMetadataTableConfiguration", SERVICE)
    };
}
pub struct GetBucketMetadataTableConfigurationOutput {
    pub get_bucket_metadata_table_configuration_result: Option<GetBucketMetadataTableConfigurationResult>,
}
impl Shape for GetBucketMetadataTableConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketMetadataTableConfigurationOutput", members: &[
        field("GetBucketMetadataTableConfigurationResult", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { get_bucket_metadata_table_configuration_result }
}
impl GetBucketMetadataTableConfigurationOutput {
    #[inline] pub fn get_bucket_metadata_table_configuration_result(&self) -> &GetBucketMetadataTableConfigurationResult { nested(&self.get_bucket_metadata_table_configuration_result) }
}

pub struct GetBucketMetricsConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetBucketMetricsConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketMetricsConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, expected_bucket_owner }
}
impl Operation for GetBucketMetricsConfigurationInput {
    type Output = GetBucketMetricsConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?metrics",
        ..OperationSchema::of::<Self>("GetBucketMetricsConfiguration", SERVICE)
    };
}
pub struct GetBucketMetricsConfigurationOutput { pub metrics_configuration: Option<MetricsConfiguration> }
impl Shape for GetBucketMetricsConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketMetricsConfigurationOutput", members: &[
        field("MetricsConfiguration", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { metrics_configuration }
}
impl GetBucketMetricsConfigurationOutput {
    #[inline] pub fn metrics_configuration(&self) -> &MetricsConfiguration { nested(&self.metrics_configuration) }
}

pub struct GetBucketNotificationInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketNotificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketNotificationConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketNotificationInput {
    type Output = GetBucketNotificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?notification", ..OperationSchema::of::<Self>("GetBucketNotification", SERVICE)
    };
}
pub struct GetBucketNotificationOutput {
    pub topic_configuration: Option<TopicConfigurationDeprecated>,
    pub queue_configuration: Option<QueueConfigurationDeprecated>,
    pub cloud_function_configuration: Option<CloudFunctionConfiguration>,
}
impl Shape for GetBucketNotificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "NotificationConfigurationDeprecated", members: &[
        field("TopicConfiguration", "", STRUCTURE), field("QueueConfiguration", "", STRUCTURE),
        field("CloudFunctionConfiguration", "", STRUCTURE),
    ], xml_name: "NotificationConfiguration", ..Schema::NONE };
    members! { topic_configuration, queue_configuration, cloud_function_configuration }
}
impl GetBucketNotificationOutput {
    #[inline] pub fn topic_configuration(&self) -> &TopicConfigurationDeprecated { nested(&self.topic_configuration) }
    #[inline] pub fn queue_configuration(&self) -> &QueueConfigurationDeprecated { nested(&self.queue_configuration) }
    #[inline] pub fn cloud_function_configuration(&self) -> &CloudFunctionConfiguration { nested(&self.cloud_function_configuration) }
}

pub struct GetBucketNotificationConfigurationInput {
    pub bucket: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetBucketNotificationConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketNotificationConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketNotificationConfigurationInput {
    type Output = GetBucketNotificationConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?notification",
        ..OperationSchema::of::<Self>("GetBucketNotificationConfiguration", SERVICE)
    };
}
pub struct GetBucketNotificationConfigurationOutput {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}
impl Shape for GetBucketNotificationConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "NotificationConfiguration", members: &[
        field("TopicConfigurations", "TopicConfiguration", TOPIC_CONFIGURATION_LIST_LIST).flattened(),
        field("QueueConfigurations", "QueueConfiguration", QUEUE_CONFIGURATION_LIST_LIST).flattened(),
        field("LambdaFunctionConfigurations", "CloudFunctionConfiguration", LAMBDA_FUNCTION_CONFIGURATION_LIST_LIST).flattened(),
        field("EventBridgeConfiguration", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { topic_configurations, queue_configurations, lambda_function_configurations, event_bridge_configuration }
}
impl GetBucketNotificationConfigurationOutput {
    #[inline] pub fn topic_configurations(&self) -> &[TopicConfiguration] { items(&self.topic_configurations) }
    #[inline] pub fn queue_configurations(&self) -> &[QueueConfiguration] { items(&self.queue_configurations) }
    #[inline] pub fn lambda_function_configurations(&self) -> &[LambdaFunctionConfiguration] { items(&self.lambda_function_configurations) }
    #[inline] pub fn event_bridge_configuration(&self) -> &EventBridgeConfiguration { nested(&self.event_bridge_configuration) }
}

pub struct GetBucketOwnershipControlsInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketOwnershipControlsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketOwnershipControlsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketOwnershipControlsInput {
    type Output = GetBucketOwnershipControlsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?ownershipControls",
        ..OperationSchema::of::<Self>("GetBucketOwnershipControls", SERVICE)
    };
}
pub struct GetBucketOwnershipControlsOutput { pub ownership_controls: Option<OwnershipControls> }
impl Shape for GetBucketOwnershipControlsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketOwnershipControlsOutput", members: &[
        field("OwnershipControls", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { ownership_controls }
}
impl GetBucketOwnershipControlsOutput {
    #[inline] pub fn ownership_controls(&self) -> &OwnershipControls { nested(&self.ownership_controls) }
}

pub struct GetBucketPolicyInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketPolicyRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketPolicyInput {
    type Output = GetBucketPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?policy", ..OperationSchema::of::<Self>("GetBucketPolicy", SERVICE)
    };
}
pub struct GetBucketPolicyOutput { pub policy: Option<String> }
impl Shape for GetBucketPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketPolicyOutput", members: &[
        field("Policy", "", STRING).at(Location::Payload),
    ], ..Schema::NONE };
    members! { policy }
}
impl GetBucketPolicyOutput {
    #[inline] pub fn policy(&self) -> &str { text(&self.policy) }
}

pub struct GetBucketPolicyStatusInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketPolicyStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketPolicyStatusRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketPolicyStatusInput {
    type Output = GetBucketPolicyStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?policyStatus", ..OperationSchema::of::<Self>("GetBucketPolicyStatus", SERVICE)
    };
}
pub struct GetBucketPolicyStatusOutput { pub policy_status: Option<PolicyStatus> }
impl Shape for GetBucketPolicyStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketPolicyStatusOutput", members: &[
        field("PolicyStatus", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { policy_status }
}
impl GetBucketPolicyStatusOutput {
    #[inline] pub fn policy_status(&self) -> &PolicyStatus { nested(&self.policy_status) }
}

pub struct GetBucketReplicationInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketReplicationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketReplicationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketReplicationInput {
    type Output = GetBucketReplicationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?replication", ..OperationSchema::of::<Self>("GetBucketReplication", SERVICE)
    };
}
pub struct GetBucketReplicationOutput { pub replication_configuration: Option<ReplicationConfiguration> }
impl Shape for GetBucketReplicationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketReplicationOutput", members: &[
        field("ReplicationConfiguration", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { replication_configuration }
}
impl GetBucketReplicationOutput {
    #[inline] pub fn replication_configuration(&self) -> &ReplicationConfiguration { nested(&self.replication_configuration) }
}

pub struct GetBucketRequestPaymentInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketRequestPaymentInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketRequestPaymentRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketRequestPaymentInput {
    type Output = GetBucketRequestPaymentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?requestPayment",
        ..OperationSchema::of::<Self>("GetBucketRequestPayment", SERVICE)
    };
}
pub struct GetBucketRequestPaymentOutput { pub payer: Option<Payer> }
impl Shape for GetBucketRequestPaymentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketRequestPaymentOutput", members: &[
        field("Payer", "", ENUM),
    ], xml_name: "RequestPaymentConfiguration", ..Schema::NONE };
    members! { payer }
}
impl GetBucketRequestPaymentOutput {
    #[inline] pub fn payer(&self) -> &Payer { choice(&self.payer) }
}

pub struct GetBucketTaggingInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketTaggingInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketTaggingRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketTaggingInput {
    type Output = GetBucketTaggingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?tagging", ..OperationSchema::of::<Self>("GetBucketTagging", SERVICE)
    };
}
pub struct GetBucketTaggingOutput { pub tag_set: Option<Vec<Tag>> }
impl Shape for GetBucketTaggingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketTaggingOutput", members: &[
        field("TagSet", "", TAG_SET_LIST).required(),
    ], xml_name: "Tagging", ..Schema::NONE };
    members! { tag_set }
}
impl GetBucketTaggingOutput {
    #[inline] pub fn tag_set(&self) -> &[Tag] { items(&self.tag_set) }
}

pub struct GetBucketVersioningInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketVersioningInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketVersioningRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketVersioningInput {
    type Output = GetBucketVersioningOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?versioning", ..OperationSchema::of::<Self>("GetBucketVersioning", SERVICE)
    };
}
pub struct GetBucketVersioningOutput {
    pub status: Option<BucketVersioningStatus>, pub mfa_delete: Option<MFADeleteStatus>,
}
impl Shape for GetBucketVersioningOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketVersioningOutput", members: &[
        field("Status", "", ENUM), field("MFADelete", "MfaDelete", ENUM),
    ], xml_name: "VersioningConfiguration", ..Schema::NONE };
    members! { status, mfa_delete }
}
impl GetBucketVersioningOutput {
    #[inline] pub fn status(&self) -> &BucketVersioningStatus { choice(&self.status) }
    #[inline] pub fn mfa_delete(&self) -> &MFADeleteStatus { choice(&self.mfa_delete) }
}

pub struct GetBucketWebsiteInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetBucketWebsiteInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketWebsiteRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetBucketWebsiteInput {
    type Output = GetBucketWebsiteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?website", ..OperationSchema::of::<Self>("GetBucketWebsite", SERVICE)
    };
}
pub struct GetBucketWebsiteOutput {
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>, pub index_document: Option<IndexDocument>,
    pub error_document: Option<ErrorDocument>, pub routing_rules: Option<Vec<RoutingRule>>,
}
impl Shape for GetBucketWebsiteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketWebsiteOutput", members: &[
        field("RedirectAllRequestsTo", "", STRUCTURE), field("IndexDocument", "", STRUCTURE),
        field("ErrorDocument", "", STRUCTURE), field("RoutingRules", "", ROUTING_RULES_LIST),
    ], xml_name: "WebsiteConfiguration", ..Schema::NONE };
    members! { redirect_all_requests_to, index_document, error_document, routing_rules }
}
impl GetBucketWebsiteOutput {
    #[inline] pub fn redirect_all_requests_to(&self) -> &RedirectAllRequestsTo { nested(&self.redirect_all_requests_to) }
    #[inline] pub fn index_document(&self) -> &IndexDocument { nested(&self.index_document) }
    #[inline] pub fn error_document(&self) -> &ErrorDocument { nested(&self.error_document) }
    #[inline] pub fn routing_rules(&self) -> &[RoutingRule] { items(&self.routing_rules) }
}

pub struct GetObjectInput {
    pub bucket: Option<String>, pub if_match: Option<String>, pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>, pub if_unmodified_since: Option<Timestamp>, pub key: Option<String>,
    pub range: Option<String>, pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>, pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>, pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>, pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>, pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>, pub request_payer: Option<RequestPayer>, pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>, pub checksum_mode: Option<ChecksumMode>,
}
impl Shape for GetObjectInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("IfMatch", "If-Match", STRING).at(Location::Header),
        field("IfModifiedSince", "If-Modified-Since", TIMESTAMP).at(Location::Header),
        field("IfNoneMatch", "If-None-Match", STRING).at(Location::Header),
        field("IfUnmodifiedSince", "If-Unmodified-Since", TIMESTAMP).at(Location::Header),
        field("Key", "", STRING).at(Location::Label).required(), field("Range", "", STRING).at(Location::Header),
        field("ResponseCacheControl", "response-cache-control", STRING).at(Location::Query),
        field("ResponseContentDisposition", "response-content-disposition", STRING).at(Location::Query),
        field("ResponseContentEncoding", "response-content-encoding", STRING).at(Location::Query),
        field("ResponseContentLanguage", "response-content-language", STRING).at(Location::Query),
        field("ResponseContentType", "response-content-type", STRING).at(Location::Query),
        field("ResponseExpires", "response-expires", TIMESTAMP).at(Location::Query).format(TimestampFormat::HttpDate),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("PartNumber", "partNumber", INTEGER).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ChecksumMode", "x-amz-checksum-mode", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, if_match, if_modified_since, if_none_match, if_unmodified_since, key, range, response_cache_control,
        response_content_disposition, response_content_encoding, response_content_language, response_content_type,
        response_expires, version_id, sse_customer_algorithm, sse_customer_key, sse_customer_key_md5, request_payer,
        part_number, expected_bucket_owner, checksum_mode,
    }
}
impl Operation for GetObjectInput {
    type Output = GetObjectOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}",
        checksum: Some(&Checksum { required: false, algorithm_member: "", mode_member: "ChecksumMode", response_algorithms: &["CRC64NVME", "CRC32", "CRC32C", "SHA256", "SHA1", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] }),
        ..OperationSchema::of::<Self>("GetObject", SERVICE)
    };
}
pub struct GetObjectOutput {
    pub body: Option<Body>, pub delete_marker: Option<bool>, pub accept_ranges: Option<String>,
    pub expiration: Option<String>, pub restore: Option<String>, pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>, pub checksum_type: Option<ChecksumType>, pub missing_meta: Option<i32>,
    pub version_id: Option<String>, pub cache_control: Option<String>, pub content_disposition: Option<String>,
    pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_range: Option<String>,
    pub content_type: Option<String>, pub expires: Option<String>, pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>, pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub storage_class: Option<StorageClass>,
    pub request_charged: Option<RequestCharged>, pub replication_status: Option<ReplicationStatus>,
    pub parts_count: Option<i32>, pub tag_count: Option<i32>, pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>, pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}
impl Shape for GetObjectOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectOutput", members: &[
        field("Body", "", BODY).at(Location::Payload),
        field("DeleteMarker", "x-amz-delete-marker", BOOLEAN).at(Location::Header),
        field("AcceptRanges", "accept-ranges", STRING).at(Location::Header),
        field("Expiration", "x-amz-expiration", STRING).at(Location::Header),
        field("Restore", "x-amz-restore", STRING).at(Location::Header),
        field("LastModified", "Last-Modified", TIMESTAMP).at(Location::Header),
        field("ContentLength", "Content-Length", LONG).at(Location::Header),
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
        field("ChecksumType", "x-amz-checksum-type", ENUM).at(Location::Header),
        field("MissingMeta", "x-amz-missing-meta", INTEGER).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
        field("CacheControl", "Cache-Control", STRING).at(Location::Header),
        field("ContentDisposition", "Content-Disposition", STRING).at(Location::Header),
        field("ContentEncoding", "Content-Encoding", STRING).at(Location::Header),
        field("ContentLanguage", "Content-Language", STRING).at(Location::Header),
        field("ContentRange", "Content-Range", STRING).at(Location::Header),
        field("ContentType", "Content-Type", STRING).at(Location::Header),
        field("Expires", "", STRING).at(Location::Header),
        field("WebsiteRedirectLocation", "x-amz-website-redirect-location", STRING).at(Location::Header),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("Metadata", "x-amz-meta-", METADATA_MAP).at(Location::Headers),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("StorageClass", "x-amz-storage-class", ENUM).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("ReplicationStatus", "x-amz-replication-status", ENUM).at(Location::Header),
        field("PartsCount", "x-amz-mp-parts-count", INTEGER).at(Location::Header),
        field("TagCount", "x-amz-tagging-count", INTEGER).at(Location::Header),
        field("ObjectLockMode", "x-amz-object-lock-mode", ENUM).at(Location::Header),
        field("ObjectLockRetainUntilDate", "x-amz-object-lock-retain-until-date", TIMESTAMP).at(Location::Header).format(TimestampFormat::DateTime),
        field("ObjectLockLegalHoldStatus", "x-amz-object-lock-legal-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHold", "x-amz-object-lock-event-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHoldDurationDays", "x-amz-object-lock-event-hold-duration-days", INTEGER).at(Location::Header),
        field("ObjectLockEventHoldDurationYears", "x-amz-object-lock-event-hold-duration-years", INTEGER).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        body, delete_marker, accept_ranges, expiration, restore, last_modified, content_length, e_tag, checksum_crc32,
        checksum_crc32c, checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512, checksum_md5,
        checksum_xxhash64, checksum_xxhash3, checksum_xxhash128, checksum_type, missing_meta, version_id,
        cache_control, content_disposition, content_encoding, content_language, content_range, content_type, expires,
        website_redirect_location, server_side_encryption, metadata, sse_customer_algorithm, sse_customer_key_md5,
        ssekms_key_id, bucket_key_enabled, storage_class, request_charged, replication_status, parts_count, tag_count,
        object_lock_mode, object_lock_retain_until_date, object_lock_legal_hold_status, object_lock_event_hold,
        object_lock_event_hold_duration_days, object_lock_event_hold_duration_years,
    }
}
impl GetObjectOutput {
    #[inline] pub fn into_body(self) -> Body { self.body.unwrap_or_default() }
    #[inline] pub fn delete_marker(&self) -> bool { self.delete_marker.unwrap_or_default() }
    #[inline] pub fn accept_ranges(&self) -> &str { text(&self.accept_ranges) }
    #[inline] pub fn expiration(&self) -> &str { text(&self.expiration) }
    #[inline] pub fn restore(&self) -> &str { text(&self.restore) }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
    #[inline] pub fn content_length(&self) -> i64 { self.content_length.unwrap_or_default() }
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
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn missing_meta(&self) -> i32 { self.missing_meta.unwrap_or_default() }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn cache_control(&self) -> &str { text(&self.cache_control) }
    #[inline] pub fn content_disposition(&self) -> &str { text(&self.content_disposition) }
    #[inline] pub fn content_encoding(&self) -> &str { text(&self.content_encoding) }
    #[inline] pub fn content_language(&self) -> &str { text(&self.content_language) }
    #[inline] pub fn content_range(&self) -> &str { text(&self.content_range) }
    #[inline] pub fn content_type(&self) -> &str { text(&self.content_type) }
    #[inline] pub fn expires(&self) -> &str { text(&self.expires) }
    #[inline] pub fn website_redirect_location(&self) -> &str { text(&self.website_redirect_location) }
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn metadata(&self) -> &BTreeMap<String, String> { entries(&self.metadata) }
    #[inline] pub fn sse_customer_algorithm(&self) -> &str { text(&self.sse_customer_algorithm) }
    #[inline] pub fn sse_customer_key_md5(&self) -> &str { text(&self.sse_customer_key_md5) }
    #[inline] pub fn ssekms_key_id(&self) -> &str { text(&self.ssekms_key_id) }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    #[inline] pub fn storage_class(&self) -> &StorageClass { choice(&self.storage_class) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn replication_status(&self) -> &ReplicationStatus { choice(&self.replication_status) }
    #[inline] pub fn parts_count(&self) -> i32 { self.parts_count.unwrap_or_default() }
    #[inline] pub fn tag_count(&self) -> i32 { self.tag_count.unwrap_or_default() }
    #[inline] pub fn object_lock_mode(&self) -> &ObjectLockMode { choice(&self.object_lock_mode) }
    #[inline] pub fn object_lock_retain_until_date(&self) -> Timestamp { moment(&self.object_lock_retain_until_date) }
    #[inline] pub fn object_lock_legal_hold_status(&self) -> &ObjectLockLegalHoldStatus { choice(&self.object_lock_legal_hold_status) }
    #[inline] pub fn object_lock_event_hold(&self) -> &ObjectLockEventHold { choice(&self.object_lock_event_hold) }
    #[inline] pub fn object_lock_event_hold_duration_days(&self) -> i32 { self.object_lock_event_hold_duration_days.unwrap_or_default() }
    #[inline] pub fn object_lock_event_hold_duration_years(&self) -> i32 { self.object_lock_event_hold_duration_years.unwrap_or_default() }
}

pub struct GetObjectAclInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub request_payer: Option<RequestPayer>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetObjectAclInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectAclRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, version_id, request_payer, expected_bucket_owner }
}
impl Operation for GetObjectAclInput {
    type Output = GetObjectAclOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}?acl", ..OperationSchema::of::<Self>("GetObjectAcl", SERVICE)
    };
}
pub struct GetObjectAclOutput {
    pub owner: Option<Owner>, pub grants: Option<Vec<Grant>>, pub request_charged: Option<RequestCharged>,
}
impl Shape for GetObjectAclOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectAclOutput", members: &[
        field("Owner", "", STRUCTURE), field("Grants", "AccessControlList", GRANTS_LIST),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], xml_name: "AccessControlPolicy", ..Schema::NONE };
    members! { owner, grants, request_charged }
}
impl GetObjectAclOutput {
    #[inline] pub fn owner(&self) -> &Owner { nested(&self.owner) }
    #[inline] pub fn grants(&self) -> &[Grant] { items(&self.grants) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct GetObjectAnnotationInput {
    pub bucket: Option<String>, pub key: Option<String>, pub annotation_name: Option<String>,
    pub version_id: Option<String>, pub request_payer: Option<RequestPayer>, pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<ChecksumMode>,
}
impl Shape for GetObjectAnnotationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectAnnotationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("AnnotationName", "annotationName", STRING).at(Location::Query).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ChecksumMode", "x-amz-checksum-mode", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, annotation_name, version_id, request_payer, expected_bucket_owner, checksum_mode }
}
impl Operation for GetObjectAnnotationInput {
    type Output = GetObjectAnnotationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}?annotation",
        checksum: Some(&Checksum { required: false, algorithm_member: "", mode_member: "ChecksumMode", response_algorithms: &["CRC64NVME", "CRC32", "CRC32C", "SHA256", "SHA1", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] }),
        ..OperationSchema::of::<Self>("GetObjectAnnotation", SERVICE)
    };
}
pub struct GetObjectAnnotationOutput {
    pub annotation_payload: Option<Body>, pub object_version_id: Option<String>, pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>, pub checksum_type: Option<ChecksumType>,
    pub server_side_encryption: Option<ServerSideEncryption>, pub request_charged: Option<RequestCharged>,
    pub replication_status: Option<ReplicationStatus>,
}
impl Shape for GetObjectAnnotationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectAnnotationOutput", members: &[
        field("AnnotationPayload", "", BODY).at(Location::Payload),
        field("ObjectVersionId", "x-amz-object-version-id", STRING).at(Location::Header),
        field("LastModified", "Last-Modified", TIMESTAMP).at(Location::Header),
        field("ContentLength", "Content-Length", LONG).at(Location::Header),
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
        field("ChecksumType", "x-amz-checksum-type", ENUM).at(Location::Header),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("ReplicationStatus", "x-amz-replication-status", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        annotation_payload, object_version_id, last_modified, content_length, e_tag, checksum_crc32, checksum_crc32c,
        checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64,
        checksum_xxhash3, checksum_xxhash128, checksum_type, server_side_encryption, request_charged,
        replication_status,
    }
}
impl GetObjectAnnotationOutput {
    #[inline] pub fn into_annotation_payload(self) -> Body { self.annotation_payload.unwrap_or_default() }
    #[inline] pub fn object_version_id(&self) -> &str { text(&self.object_version_id) }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
    #[inline] pub fn content_length(&self) -> i64 { self.content_length.unwrap_or_default() }
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
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn replication_status(&self) -> &ReplicationStatus { choice(&self.replication_status) }
}

pub struct GetObjectAttributesInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>, pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>, pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>, pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<RequestPayer>, pub expected_bucket_owner: Option<String>,
    pub object_attributes: Option<Vec<ObjectAttributes>>,
}
impl Shape for GetObjectAttributesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectAttributesRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("MaxParts", "x-amz-max-parts", INTEGER).at(Location::Header),
        field("PartNumberMarker", "x-amz-part-number-marker", INTEGER).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ObjectAttributes", "x-amz-object-attributes", OBJECT_ATTRIBUTES_LIST_LIST).at(Location::Header).required(),
    ], ..Schema::NONE };
    members! {
        bucket, key, version_id, max_parts, part_number_marker, sse_customer_algorithm, sse_customer_key,
        sse_customer_key_md5, request_payer, expected_bucket_owner, object_attributes,
    }
}
impl Operation for GetObjectAttributesInput {
    type Output = GetObjectAttributesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}?attributes",
        ..OperationSchema::of::<Self>("GetObjectAttributes", SERVICE)
    };
}
pub struct GetObjectAttributesOutput {
    pub delete_marker: Option<bool>, pub last_modified: Option<Timestamp>, pub version_id: Option<String>,
    pub request_charged: Option<RequestCharged>, pub e_tag: Option<String>, pub checksum: Option<S3Checksum>,
    pub object_parts: Option<GetObjectAttributesParts>, pub storage_class: Option<StorageClass>,
    pub object_size: Option<i64>,
}
impl Shape for GetObjectAttributesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectAttributesOutput", members: &[
        field("DeleteMarker", "x-amz-delete-marker", BOOLEAN).at(Location::Header),
        field("LastModified", "Last-Modified", TIMESTAMP).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header), field("ETag", "", STRING),
        field("Checksum", "", STRUCTURE), field("ObjectParts", "", STRUCTURE), field("StorageClass", "", ENUM),
        field("ObjectSize", "", LONG),
    ], xml_name: "GetObjectAttributesResponse", ..Schema::NONE };
    members! {
        delete_marker, last_modified, version_id, request_charged, e_tag, checksum, object_parts, storage_class,
        object_size,
    }
}
impl GetObjectAttributesOutput {
    #[inline] pub fn delete_marker(&self) -> bool { self.delete_marker.unwrap_or_default() }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn checksum(&self) -> &S3Checksum { nested(&self.checksum) }
    #[inline] pub fn object_parts(&self) -> &GetObjectAttributesParts { nested(&self.object_parts) }
    #[inline] pub fn storage_class(&self) -> &StorageClass { choice(&self.storage_class) }
    #[inline] pub fn object_size(&self) -> i64 { self.object_size.unwrap_or_default() }
}

pub struct GetObjectLegalHoldInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub request_payer: Option<RequestPayer>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetObjectLegalHoldInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectLegalHoldRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, version_id, request_payer, expected_bucket_owner }
}
impl Operation for GetObjectLegalHoldInput {
    type Output = GetObjectLegalHoldOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}?legal-hold",
        ..OperationSchema::of::<Self>("GetObjectLegalHold", SERVICE)
    };
}
pub struct GetObjectLegalHoldOutput { pub legal_hold: Option<ObjectLockLegalHold> }
impl Shape for GetObjectLegalHoldOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectLegalHoldOutput", members: &[
        field("LegalHold", "LegalHold", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { legal_hold }
}
impl GetObjectLegalHoldOutput {
    #[inline] pub fn legal_hold(&self) -> &ObjectLockLegalHold { nested(&self.legal_hold) }
}

pub struct GetObjectLockConfigurationInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetObjectLockConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectLockConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetObjectLockConfigurationInput {
    type Output = GetObjectLockConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?object-lock",
        ..OperationSchema::of::<Self>("GetObjectLockConfiguration", SERVICE)
    };
}
pub struct GetObjectLockConfigurationOutput { pub object_lock_configuration: Option<ObjectLockConfiguration> }
impl Shape for GetObjectLockConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectLockConfigurationOutput", members: &[
        field("ObjectLockConfiguration", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { object_lock_configuration }
}
impl GetObjectLockConfigurationOutput {
    #[inline] pub fn object_lock_configuration(&self) -> &ObjectLockConfiguration { nested(&self.object_lock_configuration) }
}

pub struct GetObjectRetentionInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub request_payer: Option<RequestPayer>, pub expected_bucket_owner: Option<String>,
}
impl Shape for GetObjectRetentionInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectRetentionRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, version_id, request_payer, expected_bucket_owner }
}
impl Operation for GetObjectRetentionInput {
    type Output = GetObjectRetentionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}?retention", ..OperationSchema::of::<Self>("GetObjectRetention", SERVICE)
    };
}
pub struct GetObjectRetentionOutput { pub retention: Option<ObjectLockRetention> }
impl Shape for GetObjectRetentionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectRetentionOutput", members: &[
        field("Retention", "Retention", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { retention }
}
impl GetObjectRetentionOutput {
    #[inline] pub fn retention(&self) -> &ObjectLockRetention { nested(&self.retention) }
}

pub struct GetObjectTaggingInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>, pub request_payer: Option<RequestPayer>,
}
impl Shape for GetObjectTaggingInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectTaggingRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, version_id, expected_bucket_owner, request_payer }
}
impl Operation for GetObjectTaggingInput {
    type Output = GetObjectTaggingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}?tagging", ..OperationSchema::of::<Self>("GetObjectTagging", SERVICE)
    };
}
pub struct GetObjectTaggingOutput { pub version_id: Option<String>, pub tag_set: Option<Vec<Tag>> }
impl Shape for GetObjectTaggingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectTaggingOutput", members: &[
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
        field("TagSet", "", TAG_SET_LIST).required(),
    ], xml_name: "Tagging", ..Schema::NONE };
    members! { version_id, tag_set }
}
impl GetObjectTaggingOutput {
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn tag_set(&self) -> &[Tag] { items(&self.tag_set) }
}

pub struct GetObjectTorrentInput {
    pub bucket: Option<String>, pub key: Option<String>, pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for GetObjectTorrentInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectTorrentRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, request_payer, expected_bucket_owner }
}
impl Operation for GetObjectTorrentInput {
    type Output = GetObjectTorrentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}?torrent", ..OperationSchema::of::<Self>("GetObjectTorrent", SERVICE)
    };
}
pub struct GetObjectTorrentOutput { pub body: Option<Body>, pub request_charged: Option<RequestCharged> }
impl Shape for GetObjectTorrentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectTorrentOutput", members: &[
        field("Body", "", BODY).at(Location::Payload),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { body, request_charged }
}
impl GetObjectTorrentOutput {
    #[inline] pub fn into_body(self) -> Body { self.body.unwrap_or_default() }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct GetPublicAccessBlockInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for GetPublicAccessBlockInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetPublicAccessBlockRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for GetPublicAccessBlockInput {
    type Output = GetPublicAccessBlockOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?publicAccessBlock",
        ..OperationSchema::of::<Self>("GetPublicAccessBlock", SERVICE)
    };
}
pub struct GetPublicAccessBlockOutput { pub public_access_block_configuration: Option<PublicAccessBlockConfiguration> }
impl Shape for GetPublicAccessBlockOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetPublicAccessBlockOutput", members: &[
        field("PublicAccessBlockConfiguration", "", STRUCTURE).at(Location::Payload),
    ], ..Schema::NONE };
    members! { public_access_block_configuration }
}
impl GetPublicAccessBlockOutput {
    #[inline] pub fn public_access_block_configuration(&self) -> &PublicAccessBlockConfiguration { nested(&self.public_access_block_configuration) }
}

pub struct HeadBucketInput { pub bucket: Option<String>, pub expected_bucket_owner: Option<String> }
impl Shape for HeadBucketInput {
    const SCHEMA: &'static Schema = &Schema { name: "HeadBucketRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, expected_bucket_owner }
}
impl Operation for HeadBucketInput {
    type Output = HeadBucketOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "HEAD", uri: "/{Bucket}", ..OperationSchema::of::<Self>("HeadBucket", SERVICE)
    };
}
pub struct HeadBucketOutput {
    pub bucket_arn: Option<String>, pub bucket_location_type: Option<LocationType>,
    pub bucket_location_name: Option<String>, pub bucket_region: Option<String>, pub access_point_alias: Option<bool>,
}
impl Shape for HeadBucketOutput {
    const SCHEMA: &'static Schema = &Schema { name: "HeadBucketOutput", members: &[
        field("BucketArn", "x-amz-bucket-arn", STRING).at(Location::Header),
        field("BucketLocationType", "x-amz-bucket-location-type", ENUM).at(Location::Header),
        field("BucketLocationName", "x-amz-bucket-location-name", STRING).at(Location::Header),
        field("BucketRegion", "x-amz-bucket-region", STRING).at(Location::Header),
        field("AccessPointAlias", "x-amz-access-point-alias", BOOLEAN).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket_arn, bucket_location_type, bucket_location_name, bucket_region, access_point_alias }
}
impl HeadBucketOutput {
    #[inline] pub fn bucket_arn(&self) -> &str { text(&self.bucket_arn) }
    #[inline] pub fn bucket_location_type(&self) -> &LocationType { choice(&self.bucket_location_type) }
    #[inline] pub fn bucket_location_name(&self) -> &str { text(&self.bucket_location_name) }
    #[inline] pub fn bucket_region(&self) -> &str { text(&self.bucket_region) }
    #[inline] pub fn access_point_alias(&self) -> bool { self.access_point_alias.unwrap_or_default() }
}

pub struct HeadObjectInput {
    pub bucket: Option<String>, pub if_match: Option<String>, pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>, pub if_unmodified_since: Option<Timestamp>, pub key: Option<String>,
    pub range: Option<String>, pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>, pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>, pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>, pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>, pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>, pub request_payer: Option<RequestPayer>, pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>, pub checksum_mode: Option<ChecksumMode>,
}
impl Shape for HeadObjectInput {
    const SCHEMA: &'static Schema = &Schema { name: "HeadObjectRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("IfMatch", "If-Match", STRING).at(Location::Header),
        field("IfModifiedSince", "If-Modified-Since", TIMESTAMP).at(Location::Header),
        field("IfNoneMatch", "If-None-Match", STRING).at(Location::Header),
        field("IfUnmodifiedSince", "If-Unmodified-Since", TIMESTAMP).at(Location::Header),
        field("Key", "", STRING).at(Location::Label).required(), field("Range", "", STRING).at(Location::Header),
        field("ResponseCacheControl", "response-cache-control", STRING).at(Location::Query),
        field("ResponseContentDisposition", "response-content-disposition", STRING).at(Location::Query),
        field("ResponseContentEncoding", "response-content-encoding", STRING).at(Location::Query),
        field("ResponseContentLanguage", "response-content-language", STRING).at(Location::Query),
        field("ResponseContentType", "response-content-type", STRING).at(Location::Query),
        field("ResponseExpires", "response-expires", TIMESTAMP).at(Location::Query).format(TimestampFormat::HttpDate),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("PartNumber", "partNumber", INTEGER).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ChecksumMode", "x-amz-checksum-mode", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, if_match, if_modified_since, if_none_match, if_unmodified_since, key, range, response_cache_control,
        response_content_disposition, response_content_encoding, response_content_language, response_content_type,
        response_expires, version_id, sse_customer_algorithm, sse_customer_key, sse_customer_key_md5, request_payer,
        part_number, expected_bucket_owner, checksum_mode,
    }
}
impl Operation for HeadObjectInput {
    type Output = HeadObjectOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "HEAD", uri: "/{Bucket}/{Key+}", ..OperationSchema::of::<Self>("HeadObject", SERVICE)
    };
}
pub struct HeadObjectOutput {
    pub delete_marker: Option<bool>, pub accept_ranges: Option<String>, pub expiration: Option<String>,
    pub restore: Option<String>, pub archive_status: Option<ArchiveStatus>, pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>, pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>,
    pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>, pub e_tag: Option<String>, pub missing_meta: Option<i32>,
    pub version_id: Option<String>, pub cache_control: Option<String>, pub content_disposition: Option<String>,
    pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_type: Option<String>,
    pub content_range: Option<String>, pub expires: Option<String>, pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>, pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub storage_class: Option<StorageClass>,
    pub request_charged: Option<RequestCharged>, pub replication_status: Option<ReplicationStatus>,
    pub parts_count: Option<i32>, pub tag_count: Option<i32>, pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>, pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}
impl Shape for HeadObjectOutput {
    const SCHEMA: &'static Schema = &Schema { name: "HeadObjectOutput", members: &[
        field("DeleteMarker", "x-amz-delete-marker", BOOLEAN).at(Location::Header),
        field("AcceptRanges", "accept-ranges", STRING).at(Location::Header),
        field("Expiration", "x-amz-expiration", STRING).at(Location::Header),
        field("Restore", "x-amz-restore", STRING).at(Location::Header),
        field("ArchiveStatus", "x-amz-archive-status", ENUM).at(Location::Header),
        field("LastModified", "Last-Modified", TIMESTAMP).at(Location::Header),
        field("ContentLength", "Content-Length", LONG).at(Location::Header),
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
        field("ChecksumType", "x-amz-checksum-type", ENUM).at(Location::Header),
        field("ETag", "", STRING).at(Location::Header),
        field("MissingMeta", "x-amz-missing-meta", INTEGER).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
        field("CacheControl", "Cache-Control", STRING).at(Location::Header),
        field("ContentDisposition", "Content-Disposition", STRING).at(Location::Header),
        field("ContentEncoding", "Content-Encoding", STRING).at(Location::Header),
        field("ContentLanguage", "Content-Language", STRING).at(Location::Header),
        field("ContentType", "Content-Type", STRING).at(Location::Header),
        field("ContentRange", "Content-Range", STRING).at(Location::Header),
        field("Expires", "", STRING).at(Location::Header),
        field("WebsiteRedirectLocation", "x-amz-website-redirect-location", STRING).at(Location::Header),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("Metadata", "x-amz-meta-", METADATA_MAP).at(Location::Headers),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("StorageClass", "x-amz-storage-class", ENUM).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("ReplicationStatus", "x-amz-replication-status", ENUM).at(Location::Header),
        field("PartsCount", "x-amz-mp-parts-count", INTEGER).at(Location::Header),
        field("TagCount", "x-amz-tagging-count", INTEGER).at(Location::Header),
        field("ObjectLockMode", "x-amz-object-lock-mode", ENUM).at(Location::Header),
        field("ObjectLockRetainUntilDate", "x-amz-object-lock-retain-until-date", TIMESTAMP).at(Location::Header).format(TimestampFormat::DateTime),
        field("ObjectLockLegalHoldStatus", "x-amz-object-lock-legal-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHold", "x-amz-object-lock-event-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHoldDurationDays", "x-amz-object-lock-event-hold-duration-days", INTEGER).at(Location::Header),
        field("ObjectLockEventHoldDurationYears", "x-amz-object-lock-event-hold-duration-years", INTEGER).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        delete_marker, accept_ranges, expiration, restore, archive_status, last_modified, content_length,
        checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512,
        checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128, checksum_type, e_tag, missing_meta,
        version_id, cache_control, content_disposition, content_encoding, content_language, content_type,
        content_range, expires, website_redirect_location, server_side_encryption, metadata, sse_customer_algorithm,
        sse_customer_key_md5, ssekms_key_id, bucket_key_enabled, storage_class, request_charged, replication_status,
        parts_count, tag_count, object_lock_mode, object_lock_retain_until_date, object_lock_legal_hold_status,
        object_lock_event_hold, object_lock_event_hold_duration_days, object_lock_event_hold_duration_years,
    }
}
impl HeadObjectOutput {
    #[inline] pub fn delete_marker(&self) -> bool { self.delete_marker.unwrap_or_default() }
    #[inline] pub fn accept_ranges(&self) -> &str { text(&self.accept_ranges) }
    #[inline] pub fn expiration(&self) -> &str { text(&self.expiration) }
    #[inline] pub fn restore(&self) -> &str { text(&self.restore) }
    #[inline] pub fn archive_status(&self) -> &ArchiveStatus { choice(&self.archive_status) }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
    #[inline] pub fn content_length(&self) -> i64 { self.content_length.unwrap_or_default() }
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
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn missing_meta(&self) -> i32 { self.missing_meta.unwrap_or_default() }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn cache_control(&self) -> &str { text(&self.cache_control) }
    #[inline] pub fn content_disposition(&self) -> &str { text(&self.content_disposition) }
    #[inline] pub fn content_encoding(&self) -> &str { text(&self.content_encoding) }
    #[inline] pub fn content_language(&self) -> &str { text(&self.content_language) }
    #[inline] pub fn content_type(&self) -> &str { text(&self.content_type) }
    #[inline] pub fn content_range(&self) -> &str { text(&self.content_range) }
    #[inline] pub fn expires(&self) -> &str { text(&self.expires) }
    #[inline] pub fn website_redirect_location(&self) -> &str { text(&self.website_redirect_location) }
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn metadata(&self) -> &BTreeMap<String, String> { entries(&self.metadata) }
    #[inline] pub fn sse_customer_algorithm(&self) -> &str { text(&self.sse_customer_algorithm) }
    #[inline] pub fn sse_customer_key_md5(&self) -> &str { text(&self.sse_customer_key_md5) }
    #[inline] pub fn ssekms_key_id(&self) -> &str { text(&self.ssekms_key_id) }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    #[inline] pub fn storage_class(&self) -> &StorageClass { choice(&self.storage_class) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn replication_status(&self) -> &ReplicationStatus { choice(&self.replication_status) }
    #[inline] pub fn parts_count(&self) -> i32 { self.parts_count.unwrap_or_default() }
    #[inline] pub fn tag_count(&self) -> i32 { self.tag_count.unwrap_or_default() }
    #[inline] pub fn object_lock_mode(&self) -> &ObjectLockMode { choice(&self.object_lock_mode) }
    #[inline] pub fn object_lock_retain_until_date(&self) -> Timestamp { moment(&self.object_lock_retain_until_date) }
    #[inline] pub fn object_lock_legal_hold_status(&self) -> &ObjectLockLegalHoldStatus { choice(&self.object_lock_legal_hold_status) }
    #[inline] pub fn object_lock_event_hold(&self) -> &ObjectLockEventHold { choice(&self.object_lock_event_hold) }
    #[inline] pub fn object_lock_event_hold_duration_days(&self) -> i32 { self.object_lock_event_hold_duration_days.unwrap_or_default() }
    #[inline] pub fn object_lock_event_hold_duration_years(&self) -> i32 { self.object_lock_event_hold_duration_years.unwrap_or_default() }
}

pub struct ListBucketAnalyticsConfigurationsInput {
    pub bucket: Option<String>, pub continuation_token: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for ListBucketAnalyticsConfigurationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketAnalyticsConfigurationsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContinuationToken", "continuation-token", STRING).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, continuation_token, expected_bucket_owner }
}
impl Operation for ListBucketAnalyticsConfigurationsInput {
    type Output = ListBucketAnalyticsConfigurationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?analytics",
        ..OperationSchema::of::<Self>("ListBucketAnalyticsConfigurations", SERVICE)
    };
}
pub struct ListBucketAnalyticsConfigurationsOutput {
    pub is_truncated: Option<bool>, pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>, pub analytics_configuration_list: Option<Vec<AnalyticsConfiguration>>,
}
impl Shape for ListBucketAnalyticsConfigurationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketAnalyticsConfigurationsOutput", members: &[
        field("IsTruncated", "", BOOLEAN), field("ContinuationToken", "", STRING),
        field("NextContinuationToken", "", STRING),
        field("AnalyticsConfigurationList", "AnalyticsConfiguration", ANALYTICS_CONFIGURATION_LIST_LIST).flattened(),
    ], xml_name: "ListBucketAnalyticsConfigurationResult", ..Schema::NONE };
    members! { is_truncated, continuation_token, next_continuation_token, analytics_configuration_list }
}
impl ListBucketAnalyticsConfigurationsOutput {
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn continuation_token(&self) -> &str { text(&self.continuation_token) }
    #[inline] pub fn next_continuation_token(&self) -> &str { text(&self.next_continuation_token) }
    #[inline] pub fn analytics_configuration_list(&self) -> &[AnalyticsConfiguration] { items(&self.analytics_configuration_list) }
}

pub struct ListBucketIntelligentTieringConfigurationsInput {
    pub bucket: Option<String>, pub continuation_token: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for ListBucketIntelligentTieringConfigurationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketIntelligentTieringConfigurationsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContinuationToken", "continuation-token", STRING).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, continuation_token, expected_bucket_owner }
}
impl Operation for ListBucketIntelligentTieringConfigurationsInput {
    type Output = ListBucketIntelligentTieringConfigurationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?intelligent-tiering",
        ..OperationSchema::of::<Self>("ListBucketIntelligentTieringConfigurations", SERVICE)
    };
}
pub struct ListBucketIntelligentTieringConfigurationsOutput {
    pub is_truncated: Option<bool>, pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub intelligent_tiering_configuration_list: Option<Vec<IntelligentTieringConfiguration>>,
}
impl Shape for ListBucketIntelligentTieringConfigurationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketIntelligentTieringConfigurationsOutput", members: &[
        field("IsTruncated", "", BOOLEAN), field("ContinuationToken", "", STRING),
        field("NextContinuationToken", "", STRING),
        field("IntelligentTieringConfigurationList", "IntelligentTieringConfiguration", INTELLIGENT_TIERING_CONFIGURATION_LIST_LIST).flattened(),
    ], ..Schema::NONE };
    members! { is_truncated, continuation_token, next_continuation_token, intelligent_tiering_configuration_list }
}
impl ListBucketIntelligentTieringConfigurationsOutput {
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn continuation_token(&self) -> &str { text(&self.continuation_token) }
    #[inline] pub fn next_continuation_token(&self) -> &str { text(&self.next_continuation_token) }
    #[inline] pub fn intelligent_tiering_configuration_list(&self) -> &[IntelligentTieringConfiguration] { items(&self.intelligent_tiering_configuration_list) }
}

pub struct ListBucketInventoryConfigurationsInput {
    pub bucket: Option<String>, pub continuation_token: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for ListBucketInventoryConfigurationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketInventoryConfigurationsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContinuationToken", "continuation-token", STRING).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, continuation_token, expected_bucket_owner }
}
impl Operation for ListBucketInventoryConfigurationsInput {
    type Output = ListBucketInventoryConfigurationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?inventory",
        ..OperationSchema::of::<Self>("ListBucketInventoryConfigurations", SERVICE)
    };
}
pub struct ListBucketInventoryConfigurationsOutput {
    pub continuation_token: Option<String>, pub inventory_configuration_list: Option<Vec<InventoryConfiguration>>,
    pub is_truncated: Option<bool>, pub next_continuation_token: Option<String>,
}
impl Shape for ListBucketInventoryConfigurationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketInventoryConfigurationsOutput", members: &[
        field("ContinuationToken", "", STRING),
        field("InventoryConfigurationList", "InventoryConfiguration", INVENTORY_CONFIGURATION_LIST_LIST).flattened(),
        field("IsTruncated", "", BOOLEAN), field("NextContinuationToken", "", STRING),
    ], xml_name: "ListInventoryConfigurationsResult", ..Schema::NONE };
    members! { continuation_token, inventory_configuration_list, is_truncated, next_continuation_token }
}
impl ListBucketInventoryConfigurationsOutput {
    #[inline] pub fn continuation_token(&self) -> &str { text(&self.continuation_token) }
    #[inline] pub fn inventory_configuration_list(&self) -> &[InventoryConfiguration] { items(&self.inventory_configuration_list) }
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn next_continuation_token(&self) -> &str { text(&self.next_continuation_token) }
}

pub struct ListBucketMetricsConfigurationsInput {
    pub bucket: Option<String>, pub continuation_token: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for ListBucketMetricsConfigurationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketMetricsConfigurationsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContinuationToken", "continuation-token", STRING).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, continuation_token, expected_bucket_owner }
}
impl Operation for ListBucketMetricsConfigurationsInput {
    type Output = ListBucketMetricsConfigurationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?metrics",
        ..OperationSchema::of::<Self>("ListBucketMetricsConfigurations", SERVICE)
    };
}
pub struct ListBucketMetricsConfigurationsOutput {
    pub is_truncated: Option<bool>, pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>, pub metrics_configuration_list: Option<Vec<MetricsConfiguration>>,
}
impl Shape for ListBucketMetricsConfigurationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketMetricsConfigurationsOutput", members: &[
        field("IsTruncated", "", BOOLEAN), field("ContinuationToken", "", STRING),
        field("NextContinuationToken", "", STRING),
        field("MetricsConfigurationList", "MetricsConfiguration", METRICS_CONFIGURATION_LIST_LIST).flattened(),
    ], xml_name: "ListMetricsConfigurationsResult", ..Schema::NONE };
    members! { is_truncated, continuation_token, next_continuation_token, metrics_configuration_list }
}
impl ListBucketMetricsConfigurationsOutput {
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn continuation_token(&self) -> &str { text(&self.continuation_token) }
    #[inline] pub fn next_continuation_token(&self) -> &str { text(&self.next_continuation_token) }
    #[inline] pub fn metrics_configuration_list(&self) -> &[MetricsConfiguration] { items(&self.metrics_configuration_list) }
}

pub struct ListBucketsInput {
    pub max_buckets: Option<i32>, pub continuation_token: Option<String>, pub prefix: Option<String>,
    pub bucket_region: Option<String>,
}
impl Shape for ListBucketsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketsRequest", members: &[
        field("MaxBuckets", "max-buckets", INTEGER).at(Location::Query),
        field("ContinuationToken", "continuation-token", STRING).at(Location::Query),
        field("Prefix", "prefix", STRING).at(Location::Query),
        field("BucketRegion", "bucket-region", STRING).at(Location::Query),
    ], ..Schema::NONE };
    members! { max_buckets, continuation_token, prefix, bucket_region }
}
impl Operation for ListBucketsInput {
    type Output = ListBucketsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET",
        paginator: Some(&Paginator { input_token: &["ContinuationToken"], output_token: &["ContinuationToken"], result_key: &["Buckets"], more_results: "", limit_key: "MaxBuckets" }),
        ..OperationSchema::of::<Self>("ListBuckets", SERVICE)
    };
}
impl Paginated for ListBucketsInput {
    type Item = Bucket;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.buckets.unwrap_or_default() }
}
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>, pub owner: Option<Owner>, pub continuation_token: Option<String>,
    pub prefix: Option<String>,
}
impl Shape for ListBucketsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListBucketsOutput", members: &[
        field("Buckets", "", BUCKETS_LIST), field("Owner", "", STRUCTURE), field("ContinuationToken", "", STRING),
        field("Prefix", "", STRING),
    ], xml_name: "ListAllMyBucketsResult", ..Schema::NONE };
    members! { buckets, owner, continuation_token, prefix }
}
impl ListBucketsOutput {
    #[inline] pub fn buckets(&self) -> &[Bucket] { items(&self.buckets) }
    #[inline] pub fn owner(&self) -> &Owner { nested(&self.owner) }
    #[inline] pub fn continuation_token(&self) -> &str { text(&self.continuation_token) }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
}

pub struct ListDirectoryBucketsInput { pub continuation_token: Option<String>, pub max_directory_buckets: Option<i32> }
impl Shape for ListDirectoryBucketsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListDirectoryBucketsRequest", members: &[
        field("ContinuationToken", "continuation-token", STRING).at(Location::Query),
        field("MaxDirectoryBuckets", "max-directory-buckets", INTEGER).at(Location::Query),
    ], ..Schema::NONE };
    members! { continuation_token, max_directory_buckets }
}
impl Operation for ListDirectoryBucketsInput {
    type Output = ListDirectoryBucketsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET",
        paginator: Some(&Paginator { input_token: &["ContinuationToken"], output_token: &["ContinuationToken"], result_key: &["Buckets"], more_results: "", limit_key: "MaxDirectoryBuckets" }),
        ..OperationSchema::of::<Self>("ListDirectoryBuckets", SERVICE)
    };
}
impl Paginated for ListDirectoryBucketsInput {
    type Item = Bucket;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.buckets.unwrap_or_default() }
}
pub struct ListDirectoryBucketsOutput { pub buckets: Option<Vec<Bucket>>, pub continuation_token: Option<String> }
impl Shape for ListDirectoryBucketsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListDirectoryBucketsOutput", members: &[
        field("Buckets", "", BUCKETS_LIST), field("ContinuationToken", "", STRING),
    ], xml_name: "ListAllMyDirectoryBucketsResult", ..Schema::NONE };
    members! { buckets, continuation_token }
}
impl ListDirectoryBucketsOutput {
    #[inline] pub fn buckets(&self) -> &[Bucket] { items(&self.buckets) }
    #[inline] pub fn continuation_token(&self) -> &str { text(&self.continuation_token) }
}

pub struct ListMultipartUploadsInput {
    pub bucket: Option<String>, pub delimiter: Option<String>, pub encoding_type: Option<EncodingType>,
    pub key_marker: Option<String>, pub max_uploads: Option<i32>, pub prefix: Option<String>,
    pub upload_id_marker: Option<String>, pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<RequestPayer>,
}
impl Shape for ListMultipartUploadsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListMultipartUploadsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Delimiter", "delimiter", STRING).at(Location::Query),
        field("EncodingType", "encoding-type", ENUM).at(Location::Query),
        field("KeyMarker", "key-marker", STRING).at(Location::Query),
        field("MaxUploads", "max-uploads", INTEGER).at(Location::Query),
        field("Prefix", "prefix", STRING).at(Location::Query),
        field("UploadIdMarker", "upload-id-marker", STRING).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, delimiter, encoding_type, key_marker, max_uploads, prefix, upload_id_marker, expected_bucket_owner,
        request_payer,
    }
}
impl Operation for ListMultipartUploadsInput {
    type Output = ListMultipartUploadsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?uploads",
        paginator: Some(&Paginator { input_token: &["KeyMarker", "UploadIdMarker"], output_token: &["NextKeyMarker", "NextUploadIdMarker"], result_key: &["Uploads", "CommonPrefixes"], more_results: "IsTruncated", limit_key: "MaxUploads" }),
        ..OperationSchema::of::<Self>("ListMultipartUploads", SERVICE)
    };
}
impl Paginated for ListMultipartUploadsInput {
    type Item = MultipartUpload;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.uploads.unwrap_or_default() }
}
pub struct ListMultipartUploadsOutput {
    pub bucket: Option<String>, pub key_marker: Option<String>, pub upload_id_marker: Option<String>,
    pub next_key_marker: Option<String>, pub prefix: Option<String>, pub delimiter: Option<String>,
    pub next_upload_id_marker: Option<String>, pub max_uploads: Option<i32>, pub is_truncated: Option<bool>,
    pub uploads: Option<Vec<MultipartUpload>>, pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<EncodingType>, pub request_charged: Option<RequestCharged>,
}
impl Shape for ListMultipartUploadsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListMultipartUploadsOutput", members: &[
        field("Bucket", "", STRING), field("KeyMarker", "", STRING), field("UploadIdMarker", "", STRING),
        field("NextKeyMarker", "", STRING), field("Prefix", "", STRING), field("Delimiter", "", STRING),
        field("NextUploadIdMarker", "", STRING), field("MaxUploads", "", INTEGER), field("IsTruncated", "", BOOLEAN),
        field("Uploads", "Upload", MULTIPART_UPLOAD_LIST_LIST).flattened(),
        field("CommonPrefixes", "", COMMON_PREFIX_LIST_LIST).flattened(), field("EncodingType", "", ENUM),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], xml_name: "ListMultipartUploadsResult", ..Schema::NONE };
    members! {
        bucket, key_marker, upload_id_marker, next_key_marker, prefix, delimiter, next_upload_id_marker, max_uploads,
        is_truncated, uploads, common_prefixes, encoding_type, request_charged,
    }
}
impl ListMultipartUploadsOutput {
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    #[inline] pub fn key_marker(&self) -> &str { text(&self.key_marker) }
    #[inline] pub fn upload_id_marker(&self) -> &str { text(&self.upload_id_marker) }
    #[inline] pub fn next_key_marker(&self) -> &str { text(&self.next_key_marker) }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    #[inline] pub fn delimiter(&self) -> &str { text(&self.delimiter) }
    #[inline] pub fn next_upload_id_marker(&self) -> &str { text(&self.next_upload_id_marker) }
    #[inline] pub fn max_uploads(&self) -> i32 { self.max_uploads.unwrap_or_default() }
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn uploads(&self) -> &[MultipartUpload] { items(&self.uploads) }
    #[inline] pub fn common_prefixes(&self) -> &[CommonPrefix] { items(&self.common_prefixes) }
    #[inline] pub fn encoding_type(&self) -> &EncodingType { choice(&self.encoding_type) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct ListObjectAnnotationsInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub max_annotation_results: Option<i32>, pub annotation_prefix: Option<String>,
    pub continuation_token: Option<String>, pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for ListObjectAnnotationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListObjectAnnotationsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("MaxAnnotationResults", "max-annotation-results", INTEGER).at(Location::Query),
        field("AnnotationPrefix", "annotation-prefix", STRING).at(Location::Query),
        field("ContinuationToken", "continuation-token", STRING).at(Location::Query),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, key, version_id, max_annotation_results, annotation_prefix, continuation_token, request_payer,
        expected_bucket_owner,
    }
}
impl Operation for ListObjectAnnotationsInput {
    type Output = ListObjectAnnotationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}?annotation",
        paginator: Some(&Paginator { input_token: &["ContinuationToken"], output_token: &["NextContinuationToken"], result_key: &["Annotations"], more_results: "", limit_key: "MaxAnnotationResults" }),
        ..OperationSchema::of::<Self>("ListObjectAnnotations", SERVICE)
    };
}
impl Paginated for ListObjectAnnotationsInput {
    type Item = AnnotationEntry;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.annotations.unwrap_or_default() }
}
pub struct ListObjectAnnotationsOutput {
    pub annotations: Option<Vec<AnnotationEntry>>, pub bucket: Option<String>, pub key: Option<String>,
    pub object_version_id: Option<String>, pub annotation_prefix: Option<String>,
    pub max_annotation_results: Option<i32>, pub annotation_count: Option<i32>, pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>, pub request_charged: Option<RequestCharged>,
}
impl Shape for ListObjectAnnotationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListObjectAnnotationsOutput", members: &[
        field("Annotations", "", ANNOTATION_LIST_LIST), field("Bucket", "", STRING), field("Key", "", STRING),
        field("ObjectVersionId", "x-amz-object-version-id", STRING).at(Location::Header),
        field("AnnotationPrefix", "", STRING), field("MaxAnnotationResults", "", INTEGER),
        field("AnnotationCount", "", INTEGER), field("ContinuationToken", "", STRING),
        field("NextContinuationToken", "", STRING),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        annotations, bucket, key, object_version_id, annotation_prefix, max_annotation_results, annotation_count,
        continuation_token, next_continuation_token, request_charged,
    }
}
impl ListObjectAnnotationsOutput {
    #[inline] pub fn annotations(&self) -> &[AnnotationEntry] { items(&self.annotations) }
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn object_version_id(&self) -> &str { text(&self.object_version_id) }
    #[inline] pub fn annotation_prefix(&self) -> &str { text(&self.annotation_prefix) }
    #[inline] pub fn max_annotation_results(&self) -> i32 { self.max_annotation_results.unwrap_or_default() }
    #[inline] pub fn annotation_count(&self) -> i32 { self.annotation_count.unwrap_or_default() }
    #[inline] pub fn continuation_token(&self) -> &str { text(&self.continuation_token) }
    #[inline] pub fn next_continuation_token(&self) -> &str { text(&self.next_continuation_token) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct ListObjectVersionsInput {
    pub bucket: Option<String>, pub delimiter: Option<String>, pub encoding_type: Option<EncodingType>,
    pub key_marker: Option<String>, pub max_keys: Option<i32>, pub prefix: Option<String>,
    pub version_id_marker: Option<String>, pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<RequestPayer>, pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}
impl Shape for ListObjectVersionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListObjectVersionsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Delimiter", "delimiter", STRING).at(Location::Query),
        field("EncodingType", "encoding-type", ENUM).at(Location::Query),
        field("KeyMarker", "key-marker", STRING).at(Location::Query),
        field("MaxKeys", "max-keys", INTEGER).at(Location::Query),
        field("Prefix", "prefix", STRING).at(Location::Query),
        field("VersionIdMarker", "version-id-marker", STRING).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("OptionalObjectAttributes", "x-amz-optional-object-attributes", OPTIONAL_OBJECT_ATTRIBUTES_LIST_LIST).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, delimiter, encoding_type, key_marker, max_keys, prefix, version_id_marker, expected_bucket_owner,
        request_payer, optional_object_attributes,
    }
}
impl Operation for ListObjectVersionsInput {
    type Output = ListObjectVersionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?versions",
        paginator: Some(&Paginator { input_token: &["KeyMarker", "VersionIdMarker"], output_token: &["NextKeyMarker", "NextVersionIdMarker"], result_key: &["Versions", "DeleteMarkers", "CommonPrefixes"], more_results: "IsTruncated", limit_key: "MaxKeys" }),
        ..OperationSchema::of::<Self>("ListObjectVersions", SERVICE)
    };
}
impl Paginated for ListObjectVersionsInput {
    type Item = ObjectVersion;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.versions.unwrap_or_default() }
}
pub struct ListObjectVersionsOutput {
    pub is_truncated: Option<bool>, pub key_marker: Option<String>, pub version_id_marker: Option<String>,
    pub next_key_marker: Option<String>, pub next_version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>, pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub name: Option<String>, pub prefix: Option<String>, pub delimiter: Option<String>, pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>, pub encoding_type: Option<EncodingType>,
    pub request_charged: Option<RequestCharged>,
}
impl Shape for ListObjectVersionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListObjectVersionsOutput", members: &[
        field("IsTruncated", "", BOOLEAN), field("KeyMarker", "", STRING), field("VersionIdMarker", "", STRING),
        field("NextKeyMarker", "", STRING), field("NextVersionIdMarker", "", STRING),
        field("Versions", "Version", OBJECT_VERSION_LIST_LIST).flattened(),
        field("DeleteMarkers", "DeleteMarker", DELETE_MARKERS_LIST).flattened(), field("Name", "", STRING),
        field("Prefix", "", STRING), field("Delimiter", "", STRING), field("MaxKeys", "", INTEGER),
        field("CommonPrefixes", "", COMMON_PREFIX_LIST_LIST).flattened(), field("EncodingType", "", ENUM),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], xml_name: "ListVersionsResult", ..Schema::NONE };
    members! {
        is_truncated, key_marker, version_id_marker, next_key_marker, next_version_id_marker, versions, delete_markers,
        name, prefix, delimiter, max_keys, common_prefixes, encoding_type, request_charged,
    }
}
impl ListObjectVersionsOutput {
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn key_marker(&self) -> &str { text(&self.key_marker) }
    #[inline] pub fn version_id_marker(&self) -> &str { text(&self.version_id_marker) }
    #[inline] pub fn next_key_marker(&self) -> &str { text(&self.next_key_marker) }
    #[inline] pub fn next_version_id_marker(&self) -> &str { text(&self.next_version_id_marker) }
    #[inline] pub fn versions(&self) -> &[ObjectVersion] { items(&self.versions) }
    #[inline] pub fn delete_markers(&self) -> &[DeleteMarkerEntry] { items(&self.delete_markers) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    #[inline] pub fn delimiter(&self) -> &str { text(&self.delimiter) }
    #[inline] pub fn max_keys(&self) -> i32 { self.max_keys.unwrap_or_default() }
    #[inline] pub fn common_prefixes(&self) -> &[CommonPrefix] { items(&self.common_prefixes) }
    #[inline] pub fn encoding_type(&self) -> &EncodingType { choice(&self.encoding_type) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct ListObjectsInput {
    pub bucket: Option<String>, pub delimiter: Option<String>, pub encoding_type: Option<EncodingType>,
    pub marker: Option<String>, pub max_keys: Option<i32>, pub prefix: Option<String>,
    pub request_payer: Option<RequestPayer>, pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}
impl Shape for ListObjectsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListObjectsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Delimiter", "delimiter", STRING).at(Location::Query),
        field("EncodingType", "encoding-type", ENUM).at(Location::Query),
        field("Marker", "marker", STRING).at(Location::Query),
        field("MaxKeys", "max-keys", INTEGER).at(Location::Query),
        field("Prefix", "prefix", STRING).at(Location::Query),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("OptionalObjectAttributes", "x-amz-optional-object-attributes", OPTIONAL_OBJECT_ATTRIBUTES_LIST_LIST).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, delimiter, encoding_type, marker, max_keys, prefix, request_payer, expected_bucket_owner,
        optional_object_attributes,
    }
}
impl Operation for ListObjectsInput {
    type Output = ListObjectsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}",
        paginator: Some(&Paginator { input_token: &["Marker"], output_token: &["NextMarker || Contents[-1].Key"], result_key: &["Contents", "CommonPrefixes"], more_results: "IsTruncated", limit_key: "MaxKeys" }),
        ..OperationSchema::of::<Self>("ListObjects", SERVICE)
    };
}
impl Paginated for ListObjectsInput {
    type Item = Object;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.contents.unwrap_or_default() }
}
pub struct ListObjectsOutput {
    pub is_truncated: Option<bool>, pub marker: Option<String>, pub next_marker: Option<String>,
    pub contents: Option<Vec<Object>>, pub name: Option<String>, pub prefix: Option<String>,
    pub delimiter: Option<String>, pub max_keys: Option<i32>, pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<EncodingType>, pub request_charged: Option<RequestCharged>,
}
impl Shape for ListObjectsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListObjectsOutput", members: &[
        field("IsTruncated", "", BOOLEAN), field("Marker", "", STRING), field("NextMarker", "", STRING),
        field("Contents", "", OBJECT_LIST_LIST).flattened(), field("Name", "", STRING), field("Prefix", "", STRING),
        field("Delimiter", "", STRING), field("MaxKeys", "", INTEGER),
        field("CommonPrefixes", "", COMMON_PREFIX_LIST_LIST).flattened(), field("EncodingType", "", ENUM),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], xml_name: "ListBucketResult", ..Schema::NONE };
    members! {
        is_truncated, marker, next_marker, contents, name, prefix, delimiter, max_keys, common_prefixes, encoding_type,
        request_charged,
    }
}
impl ListObjectsOutput {
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn marker(&self) -> &str { text(&self.marker) }
    #[inline] pub fn next_marker(&self) -> &str { text(&self.next_marker) }
    #[inline] pub fn contents(&self) -> &[Object] { items(&self.contents) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    #[inline] pub fn delimiter(&self) -> &str { text(&self.delimiter) }
    #[inline] pub fn max_keys(&self) -> i32 { self.max_keys.unwrap_or_default() }
    #[inline] pub fn common_prefixes(&self) -> &[CommonPrefix] { items(&self.common_prefixes) }
    #[inline] pub fn encoding_type(&self) -> &EncodingType { choice(&self.encoding_type) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct ListObjectsV2Input {
    pub bucket: Option<String>, pub delimiter: Option<String>, pub encoding_type: Option<EncodingType>,
    pub max_keys: Option<i32>, pub prefix: Option<String>, pub continuation_token: Option<String>,
    pub fetch_owner: Option<bool>, pub start_after: Option<String>, pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>, pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}
impl Shape for ListObjectsV2Input {
    const SCHEMA: &'static Schema = &Schema { name: "ListObjectsV2Request", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Delimiter", "delimiter", STRING).at(Location::Query),
        field("EncodingType", "encoding-type", ENUM).at(Location::Query),
        field("MaxKeys", "max-keys", INTEGER).at(Location::Query),
        field("Prefix", "prefix", STRING).at(Location::Query),
        field("ContinuationToken", "continuation-token", STRING).at(Location::Query),
        field("FetchOwner", "fetch-owner", BOOLEAN).at(Location::Query),
        field("StartAfter", "start-after", STRING).at(Location::Query),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("OptionalObjectAttributes", "x-amz-optional-object-attributes", OPTIONAL_OBJECT_ATTRIBUTES_LIST_LIST).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, delimiter, encoding_type, max_keys, prefix, continuation_token, fetch_owner, start_after,
        request_payer, expected_bucket_owner, optional_object_attributes,
    }
}
impl Operation for ListObjectsV2Input {
    type Output = ListObjectsV2Output;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}?list-type=2",
        paginator: Some(&Paginator { input_token: &["ContinuationToken"], output_token: &["NextContinuationToken"], result_key: &["Contents", "CommonPrefixes"], more_results: "IsTruncated", limit_key: "MaxKeys" }),
        ..OperationSchema::of::<Self>("ListObjectsV2", SERVICE)
    };
}
impl Paginated for ListObjectsV2Input {
    type Item = Object;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.contents.unwrap_or_default() }
}
pub struct ListObjectsV2Output {
    pub is_truncated: Option<bool>, pub contents: Option<Vec<Object>>, pub name: Option<String>,
    pub prefix: Option<String>, pub delimiter: Option<String>, pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>, pub encoding_type: Option<EncodingType>,
    pub key_count: Option<i32>, pub continuation_token: Option<String>, pub next_continuation_token: Option<String>,
    pub start_after: Option<String>, pub request_charged: Option<RequestCharged>,
}
impl Shape for ListObjectsV2Output {
    const SCHEMA: &'static Schema = &Schema { name: "ListObjectsV2Output", members: &[
        field("IsTruncated", "", BOOLEAN), field("Contents", "", OBJECT_LIST_LIST).flattened(),
        field("Name", "", STRING), field("Prefix", "", STRING), field("Delimiter", "", STRING),
        field("MaxKeys", "", INTEGER), field("CommonPrefixes", "", COMMON_PREFIX_LIST_LIST).flattened(),
        field("EncodingType", "", ENUM), field("KeyCount", "", INTEGER), field("ContinuationToken", "", STRING),
        field("NextContinuationToken", "", STRING), field("StartAfter", "", STRING),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], xml_name: "ListBucketResult", ..Schema::NONE };
    members! {
        is_truncated, contents, name, prefix, delimiter, max_keys, common_prefixes, encoding_type, key_count,
        continuation_token, next_continuation_token, start_after, request_charged,
    }
}
impl ListObjectsV2Output {
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn contents(&self) -> &[Object] { items(&self.contents) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    #[inline] pub fn delimiter(&self) -> &str { text(&self.delimiter) }
    #[inline] pub fn max_keys(&self) -> i32 { self.max_keys.unwrap_or_default() }
    #[inline] pub fn common_prefixes(&self) -> &[CommonPrefix] { items(&self.common_prefixes) }
    #[inline] pub fn encoding_type(&self) -> &EncodingType { choice(&self.encoding_type) }
    #[inline] pub fn key_count(&self) -> i32 { self.key_count.unwrap_or_default() }
    #[inline] pub fn continuation_token(&self) -> &str { text(&self.continuation_token) }
    #[inline] pub fn next_continuation_token(&self) -> &str { text(&self.next_continuation_token) }
    #[inline] pub fn start_after(&self) -> &str { text(&self.start_after) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct ListPartsInput {
    pub bucket: Option<String>, pub key: Option<String>, pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>, pub upload_id: Option<String>, pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>, pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>, pub sse_customer_key_md5: Option<String>,
}
impl Shape for ListPartsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListPartsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("MaxParts", "max-parts", INTEGER).at(Location::Query),
        field("PartNumberMarker", "part-number-marker", INTEGER).at(Location::Query),
        field("UploadId", "uploadId", STRING).at(Location::Query).required(),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, key, max_parts, part_number_marker, upload_id, request_payer, expected_bucket_owner,
        sse_customer_algorithm, sse_customer_key, sse_customer_key_md5,
    }
}
impl Operation for ListPartsInput {
    type Output = ListPartsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "GET", uri: "/{Bucket}/{Key+}",
        paginator: Some(&Paginator { input_token: &["PartNumberMarker"], output_token: &["NextPartNumberMarker"], result_key: &["Parts"], more_results: "IsTruncated", limit_key: "MaxParts" }),
        ..OperationSchema::of::<Self>("ListParts", SERVICE)
    };
}
impl Paginated for ListPartsInput {
    type Item = Part;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.parts.unwrap_or_default() }
}
pub struct ListPartsOutput {
    pub abort_date: Option<Timestamp>, pub abort_rule_id: Option<String>, pub bucket: Option<String>,
    pub key: Option<String>, pub upload_id: Option<String>, pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>, pub max_parts: Option<i32>, pub is_truncated: Option<bool>,
    pub parts: Option<Vec<Part>>, pub initiator: Option<Initiator>, pub owner: Option<Owner>,
    pub storage_class: Option<StorageClass>, pub request_charged: Option<RequestCharged>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub checksum_type: Option<ChecksumType>,
    pub version_id: Option<String>,
}
impl Shape for ListPartsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListPartsOutput", members: &[
        field("AbortDate", "x-amz-abort-date", TIMESTAMP).at(Location::Header),
        field("AbortRuleId", "x-amz-abort-rule-id", STRING).at(Location::Header), field("Bucket", "", STRING),
        field("Key", "", STRING), field("UploadId", "", STRING), field("PartNumberMarker", "", INTEGER),
        field("NextPartNumberMarker", "", INTEGER), field("MaxParts", "", INTEGER), field("IsTruncated", "", BOOLEAN),
        field("Parts", "Part", PARTS_LIST).flattened(), field("Initiator", "", STRUCTURE),
        field("Owner", "", STRUCTURE), field("StorageClass", "", ENUM),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("ChecksumAlgorithm", "", ENUM), field("ChecksumType", "", ENUM),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
    ], xml_name: "ListPartsResult", ..Schema::NONE };
    members! {
        abort_date, abort_rule_id, bucket, key, upload_id, part_number_marker, next_part_number_marker, max_parts,
        is_truncated, parts, initiator, owner, storage_class, request_charged, checksum_algorithm, checksum_type,
        version_id,
    }
}
impl ListPartsOutput {
    #[inline] pub fn abort_date(&self) -> Timestamp { moment(&self.abort_date) }
    #[inline] pub fn abort_rule_id(&self) -> &str { text(&self.abort_rule_id) }
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn upload_id(&self) -> &str { text(&self.upload_id) }
    #[inline] pub fn part_number_marker(&self) -> i32 { self.part_number_marker.unwrap_or_default() }
    #[inline] pub fn next_part_number_marker(&self) -> i32 { self.next_part_number_marker.unwrap_or_default() }
    #[inline] pub fn max_parts(&self) -> i32 { self.max_parts.unwrap_or_default() }
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn parts(&self) -> &[Part] { items(&self.parts) }
    #[inline] pub fn initiator(&self) -> &Initiator { nested(&self.initiator) }
    #[inline] pub fn owner(&self) -> &Owner { nested(&self.owner) }
    #[inline] pub fn storage_class(&self) -> &StorageClass { choice(&self.storage_class) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn checksum_algorithm(&self) -> &ChecksumAlgorithm { choice(&self.checksum_algorithm) }
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
}

pub struct PutBucketAbacInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>, pub abac_status: Option<AbacStatus>,
}
impl Shape for PutBucketAbacInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketAbacRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("AbacStatus", "AbacStatus", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, expected_bucket_owner, abac_status }
}
impl Operation for PutBucketAbacInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?abac",
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketAbac", SERVICE)
    };
}

pub struct PutBucketAccelerateConfigurationInput {
    pub bucket: Option<String>, pub accelerate_configuration: Option<AccelerateConfiguration>,
    pub expected_bucket_owner: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
}
impl Shape for PutBucketAccelerateConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketAccelerateConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("AccelerateConfiguration", "AccelerateConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, accelerate_configuration, expected_bucket_owner, checksum_algorithm }
}
impl Operation for PutBucketAccelerateConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?accelerate",
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketAccelerateConfiguration", SERVICE)
    };
}

pub struct PutBucketAclInput {
    pub acl: Option<BucketCannedACL>, pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub grant_full_control: Option<String>, pub grant_read: Option<String>, pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>, pub grant_write_acp: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketAclInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketAclRequest", members: &[
        field("ACL", "x-amz-acl", ENUM).at(Location::Header),
        field("AccessControlPolicy", "AccessControlPolicy", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("GrantFullControl", "x-amz-grant-full-control", STRING).at(Location::Header),
        field("GrantRead", "x-amz-grant-read", STRING).at(Location::Header),
        field("GrantReadACP", "x-amz-grant-read-acp", STRING).at(Location::Header),
        field("GrantWrite", "x-amz-grant-write", STRING).at(Location::Header),
        field("GrantWriteACP", "x-amz-grant-write-acp", STRING).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        acl, access_control_policy, bucket, content_md5, checksum_algorithm, grant_full_control, grant_read,
        grant_read_acp, grant_write, grant_write_acp, expected_bucket_owner,
    }
}
impl Operation for PutBucketAclInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?acl",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketAcl", SERVICE)
    };
}

pub struct PutBucketAnalyticsConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub analytics_configuration: Option<AnalyticsConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketAnalyticsConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketAnalyticsConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("AnalyticsConfiguration", "AnalyticsConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, analytics_configuration, expected_bucket_owner }
}
impl Operation for PutBucketAnalyticsConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?analytics",
        ..OperationSchema::of::<Self>("PutBucketAnalyticsConfiguration", SERVICE)
    };
}

pub struct PutBucketCorsInput {
    pub bucket: Option<String>, pub cors_configuration: Option<CORSConfiguration>, pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketCorsInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketCorsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("CORSConfiguration", "CORSConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, cors_configuration, content_md5, checksum_algorithm, expected_bucket_owner }
}
impl Operation for PutBucketCorsInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?cors",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketCors", SERVICE)
    };
}

pub struct PutBucketEncryptionInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketEncryptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketEncryptionRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ServerSideEncryptionConfiguration", "ServerSideEncryptionConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, server_side_encryption_configuration, expected_bucket_owner }
}
impl Operation for PutBucketEncryptionInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?encryption",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketEncryption", SERVICE)
    };
}

pub struct PutBucketIntelligentTieringConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub expected_bucket_owner: Option<String>,
    pub intelligent_tiering_configuration: Option<IntelligentTieringConfiguration>,
}
impl Shape for PutBucketIntelligentTieringConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketIntelligentTieringConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("IntelligentTieringConfiguration", "IntelligentTieringConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
    ], ..Schema::NONE };
    members! { bucket, id, expected_bucket_owner, intelligent_tiering_configuration }
}
impl Operation for PutBucketIntelligentTieringConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?intelligent-tiering",
        ..OperationSchema::of::<Self>("PutBucketIntelligentTieringConfiguration", SERVICE)
    };
}

pub struct PutBucketInventoryConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub inventory_configuration: Option<InventoryConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketInventoryConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketInventoryConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("InventoryConfiguration", "InventoryConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, inventory_configuration, expected_bucket_owner }
}
impl Operation for PutBucketInventoryConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?inventory",
        ..OperationSchema::of::<Self>("PutBucketInventoryConfiguration", SERVICE)
    };
}

pub struct PutBucketLifecycleInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub lifecycle_configuration: Option<LifecycleConfiguration>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketLifecycleInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketLifecycleRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("LifecycleConfiguration", "LifecycleConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, lifecycle_configuration, expected_bucket_owner }
}
impl Operation for PutBucketLifecycleInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?lifecycle",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketLifecycle", SERVICE)
    };
}

pub struct PutBucketLifecycleConfigurationInput {
    pub bucket: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>, pub expected_bucket_owner: Option<String>,
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}
impl Shape for PutBucketLifecycleConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketLifecycleConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("LifecycleConfiguration", "LifecycleConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("TransitionDefaultMinimumObjectSize", "x-amz-transition-default-minimum-object-size", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, checksum_algorithm, lifecycle_configuration, expected_bucket_owner,
        transition_default_minimum_object_size,
    }
}
impl Operation for PutBucketLifecycleConfigurationInput {
    type Output = PutBucketLifecycleConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?lifecycle",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketLifecycleConfiguration", SERVICE)
    };
}
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}
impl Shape for PutBucketLifecycleConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketLifecycleConfigurationOutput", members: &[
        field("TransitionDefaultMinimumObjectSize", "x-amz-transition-default-minimum-object-size", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { transition_default_minimum_object_size }
}
impl PutBucketLifecycleConfigurationOutput {
    #[inline] pub fn transition_default_minimum_object_size(&self) -> &TransitionDefaultMinimumObjectSize { choice(&self.transition_default_minimum_object_size) }
}

pub struct PutBucketLoggingInput {
    pub bucket: Option<String>, pub bucket_logging_status: Option<BucketLoggingStatus>,
    pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketLoggingInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketLoggingRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("BucketLoggingStatus", "BucketLoggingStatus", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, bucket_logging_status, content_md5, checksum_algorithm, expected_bucket_owner }
}
impl Operation for PutBucketLoggingInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?logging",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketLogging", SERVICE)
    };
}

pub struct PutBucketMetricsConfigurationInput {
    pub bucket: Option<String>, pub id: Option<String>, pub metrics_configuration: Option<MetricsConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketMetricsConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketMetricsConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Id", "id", STRING).at(Location::Query).required(),
        field("MetricsConfiguration", "MetricsConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, id, metrics_configuration, expected_bucket_owner }
}
impl Operation for PutBucketMetricsConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?metrics",
        ..OperationSchema::of::<Self>("PutBucketMetricsConfiguration", SERVICE)
    };
}

pub struct PutBucketNotificationInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub notification_configuration: Option<NotificationConfigurationDeprecated>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketNotificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketNotificationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("NotificationConfiguration", "NotificationConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, notification_configuration, expected_bucket_owner }
}
impl Operation for PutBucketNotificationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?notification",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketNotification", SERVICE)
    };
}

pub struct PutBucketNotificationConfigurationInput {
    pub bucket: Option<String>, pub notification_configuration: Option<NotificationConfiguration>,
    pub expected_bucket_owner: Option<String>, pub skip_destination_validation: Option<bool>,
}
impl Shape for PutBucketNotificationConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketNotificationConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("NotificationConfiguration", "NotificationConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("SkipDestinationValidation", "x-amz-skip-destination-validation", BOOLEAN).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, notification_configuration, expected_bucket_owner, skip_destination_validation }
}
impl Operation for PutBucketNotificationConfigurationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?notification",
        ..OperationSchema::of::<Self>("PutBucketNotificationConfiguration", SERVICE)
    };
}

pub struct PutBucketOwnershipControlsInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>,
    pub ownership_controls: Option<OwnershipControls>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
}
impl Shape for PutBucketOwnershipControlsInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketOwnershipControlsRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("OwnershipControls", "OwnershipControls", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, expected_bucket_owner, ownership_controls, checksum_algorithm }
}
impl Operation for PutBucketOwnershipControlsInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?ownershipControls",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketOwnershipControls", SERVICE)
    };
}

pub struct PutBucketPolicyInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub confirm_remove_self_bucket_access: Option<bool>, pub policy: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketPolicyRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ConfirmRemoveSelfBucketAccess", "x-amz-confirm-remove-self-bucket-access", BOOLEAN).at(Location::Header),
        field("Policy", "", STRING).at(Location::Payload).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, content_md5, checksum_algorithm, confirm_remove_self_bucket_access, policy, expected_bucket_owner,
    }
}
impl Operation for PutBucketPolicyInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?policy",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketPolicy", SERVICE)
    };
}

pub struct PutBucketReplicationInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub replication_configuration: Option<ReplicationConfiguration>, pub token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketReplicationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketReplicationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ReplicationConfiguration", "ReplicationConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("Token", "x-amz-bucket-object-lock-token", STRING).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, replication_configuration, token, expected_bucket_owner }
}
impl Operation for PutBucketReplicationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?replication",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketReplication", SERVICE)
    };
}

pub struct PutBucketRequestPaymentInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub request_payment_configuration: Option<RequestPaymentConfiguration>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketRequestPaymentInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketRequestPaymentRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("RequestPaymentConfiguration", "RequestPaymentConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, request_payment_configuration, expected_bucket_owner }
}
impl Operation for PutBucketRequestPaymentInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?requestPayment",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketRequestPayment", SERVICE)
    };
}

pub struct PutBucketTaggingInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub tagging: Option<Tagging>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketTaggingInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketTaggingRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("Tagging", "Tagging", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, tagging, expected_bucket_owner }
}
impl Operation for PutBucketTaggingInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?tagging",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketTagging", SERVICE)
    };
}

pub struct PutBucketVersioningInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub mfa: Option<String>, pub versioning_configuration: Option<VersioningConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketVersioningInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketVersioningRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("MFA", "x-amz-mfa", STRING).at(Location::Header),
        field("VersioningConfiguration", "VersioningConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, mfa, versioning_configuration, expected_bucket_owner }
}
impl Operation for PutBucketVersioningInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?versioning",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketVersioning", SERVICE)
    };
}

pub struct PutBucketWebsiteInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub website_configuration: Option<WebsiteConfiguration>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutBucketWebsiteInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutBucketWebsiteRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("WebsiteConfiguration", "WebsiteConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, website_configuration, expected_bucket_owner }
}
impl Operation for PutBucketWebsiteInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?website",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutBucketWebsite", SERVICE)
    };
}

pub struct PutObjectInput {
    pub acl: Option<ObjectCannedACL>, pub body: Option<Body>, pub bucket: Option<String>,
    pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>,
    pub content_language: Option<String>, pub content_length: Option<i64>, pub content_md5: Option<String>,
    pub content_type: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>, pub expires: Option<String>, pub if_match: Option<String>,
    pub if_none_match: Option<String>, pub grant_full_control: Option<String>, pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>, pub grant_write_acp: Option<String>, pub key: Option<String>,
    pub write_offset_bytes: Option<i64>, pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<ServerSideEncryption>, pub storage_class: Option<StorageClass>,
    pub website_redirect_location: Option<String>, pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<RequestPayer>, pub tagging: Option<String>, pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_event_hold: Option<ObjectLockEventHold>, pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutObjectInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectRequest", members: &[
        field("ACL", "x-amz-acl", ENUM).at(Location::Header), field("Body", "", BODY).at(Location::Payload),
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("CacheControl", "Cache-Control", STRING).at(Location::Header),
        field("ContentDisposition", "Content-Disposition", STRING).at(Location::Header),
        field("ContentEncoding", "Content-Encoding", STRING).at(Location::Header),
        field("ContentLanguage", "Content-Language", STRING).at(Location::Header),
        field("ContentLength", "Content-Length", LONG).at(Location::Header),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ContentType", "Content-Type", STRING).at(Location::Header),
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
        field("Expires", "", STRING).at(Location::Header), field("IfMatch", "If-Match", STRING).at(Location::Header),
        field("IfNoneMatch", "If-None-Match", STRING).at(Location::Header),
        field("GrantFullControl", "x-amz-grant-full-control", STRING).at(Location::Header),
        field("GrantRead", "x-amz-grant-read", STRING).at(Location::Header),
        field("GrantReadACP", "x-amz-grant-read-acp", STRING).at(Location::Header),
        field("GrantWriteACP", "x-amz-grant-write-acp", STRING).at(Location::Header),
        field("Key", "", STRING).at(Location::Label).required(),
        field("WriteOffsetBytes", "x-amz-write-offset-bytes", LONG).at(Location::Header),
        field("Metadata", "x-amz-meta-", METADATA_MAP).at(Location::Headers),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("StorageClass", "x-amz-storage-class", ENUM).at(Location::Header),
        field("WebsiteRedirectLocation", "x-amz-website-redirect-location", STRING).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("SSEKMSEncryptionContext", "x-amz-server-side-encryption-context", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("Tagging", "x-amz-tagging", STRING).at(Location::Header),
        field("ObjectLockMode", "x-amz-object-lock-mode", ENUM).at(Location::Header),
        field("ObjectLockRetainUntilDate", "x-amz-object-lock-retain-until-date", TIMESTAMP).at(Location::Header).format(TimestampFormat::DateTime),
        field("ObjectLockLegalHoldStatus", "x-amz-object-lock-legal-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHold", "x-amz-object-lock-event-hold", ENUM).at(Location::Header),
        field("ObjectLockEventHoldDurationDays", "x-amz-object-lock-event-hold-duration-days", INTEGER).at(Location::Header),
        field("ObjectLockEventHoldDurationYears", "x-amz-object-lock-event-hold-duration-years", INTEGER).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        acl, body, bucket, cache_control, content_disposition, content_encoding, content_language, content_length,
        content_md5, content_type, checksum_algorithm, checksum_crc32, checksum_crc32c, checksum_crc64_nvme,
        checksum_sha1, checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3,
        checksum_xxhash128, expires, if_match, if_none_match, grant_full_control, grant_read, grant_read_acp,
        grant_write_acp, key, write_offset_bytes, metadata, server_side_encryption, storage_class,
        website_redirect_location, sse_customer_algorithm, sse_customer_key, sse_customer_key_md5, ssekms_key_id,
        ssekms_encryption_context, bucket_key_enabled, request_payer, tagging, object_lock_mode,
        object_lock_retain_until_date, object_lock_legal_hold_status, object_lock_event_hold,
        object_lock_event_hold_duration_days, object_lock_event_hold_duration_years, expected_bucket_owner,
    }
}
impl Operation for PutObjectInput {
    type Output = PutObjectOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}",
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutObject", SERVICE)
    };
}
pub struct PutObjectOutput {
    pub expiration: Option<String>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>, pub checksum_type: Option<ChecksumType>,
    pub server_side_encryption: Option<ServerSideEncryption>, pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>, pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>, pub size: Option<i64>, pub request_charged: Option<RequestCharged>,
}
impl Shape for PutObjectOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectOutput", members: &[
        field("Expiration", "x-amz-expiration", STRING).at(Location::Header),
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
        field("ChecksumType", "x-amz-checksum-type", ENUM).at(Location::Header),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id", STRING).at(Location::Header).sensitive(),
        field("SSEKMSEncryptionContext", "x-amz-server-side-encryption-context", STRING).at(Location::Header).sensitive(),
        field("BucketKeyEnabled", "x-amz-server-side-encryption-bucket-key-enabled", BOOLEAN).at(Location::Header),
        field("Size", "x-amz-object-size", LONG).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        expiration, e_tag, checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1, checksum_sha256,
        checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128, checksum_type,
        server_side_encryption, version_id, sse_customer_algorithm, sse_customer_key_md5, ssekms_key_id,
        ssekms_encryption_context, bucket_key_enabled, size, request_charged,
    }
}
impl PutObjectOutput {
    #[inline] pub fn expiration(&self) -> &str { text(&self.expiration) }
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
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn sse_customer_algorithm(&self) -> &str { text(&self.sse_customer_algorithm) }
    #[inline] pub fn sse_customer_key_md5(&self) -> &str { text(&self.sse_customer_key_md5) }
    #[inline] pub fn ssekms_key_id(&self) -> &str { text(&self.ssekms_key_id) }
    #[inline] pub fn ssekms_encryption_context(&self) -> &str { text(&self.ssekms_encryption_context) }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    #[inline] pub fn size(&self) -> i64 { self.size.unwrap_or_default() }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct PutObjectAclInput {
    pub acl: Option<ObjectCannedACL>, pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub grant_full_control: Option<String>, pub grant_read: Option<String>, pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>, pub grant_write_acp: Option<String>, pub key: Option<String>,
    pub request_payer: Option<RequestPayer>, pub version_id: Option<String>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutObjectAclInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectAclRequest", members: &[
        field("ACL", "x-amz-acl", ENUM).at(Location::Header),
        field("AccessControlPolicy", "AccessControlPolicy", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("GrantFullControl", "x-amz-grant-full-control", STRING).at(Location::Header),
        field("GrantRead", "x-amz-grant-read", STRING).at(Location::Header),
        field("GrantReadACP", "x-amz-grant-read-acp", STRING).at(Location::Header),
        field("GrantWrite", "x-amz-grant-write", STRING).at(Location::Header),
        field("GrantWriteACP", "x-amz-grant-write-acp", STRING).at(Location::Header),
        field("Key", "", STRING).at(Location::Label).required(),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        acl, access_control_policy, bucket, content_md5, checksum_algorithm, grant_full_control, grant_read,
        grant_read_acp, grant_write, grant_write_acp, key, request_payer, version_id, expected_bucket_owner,
    }
}
impl Operation for PutObjectAclInput {
    type Output = PutObjectAclOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}?acl",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutObjectAcl", SERVICE)
    };
}
pub struct PutObjectAclOutput { pub request_charged: Option<RequestCharged> }
impl Shape for PutObjectAclOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectAclOutput", members: &[
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { request_charged }
}
impl PutObjectAclOutput {
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct PutObjectAnnotationInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub annotation_name: Option<String>, pub annotation_payload: Option<Body>, pub object_if_match: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>, pub content_md5: Option<String>, pub request_payer: Option<RequestPayer>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutObjectAnnotationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectAnnotationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("AnnotationName", "annotationName", STRING).at(Location::Query).required(),
        field("AnnotationPayload", "", BODY).at(Location::Payload).required(),
        field("ObjectIfMatch", "x-amz-object-if-match", STRING).at(Location::Header),
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
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, key, version_id, annotation_name, annotation_payload, object_if_match, checksum_algorithm,
        checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512,
        checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128, content_md5, request_payer,
        expected_bucket_owner,
    }
}
impl Operation for PutObjectAnnotationInput {
    type Output = PutObjectAnnotationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}?annotation",
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutObjectAnnotation", SERVICE)
    };
}
pub struct PutObjectAnnotationOutput {
    pub key: Option<String>, pub annotation_name: Option<String>, pub object_version_id: Option<String>,
    pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>,
    pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<ChecksumType>, pub server_side_encryption: Option<ServerSideEncryption>,
    pub request_charged: Option<RequestCharged>,
}
impl Shape for PutObjectAnnotationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectAnnotationOutput", members: &[
        field("Key", "", STRING), field("AnnotationName", "", STRING),
        field("ObjectVersionId", "x-amz-object-version-id", STRING).at(Location::Header),
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
        field("ChecksumType", "x-amz-checksum-type", ENUM).at(Location::Header),
        field("ServerSideEncryption", "x-amz-server-side-encryption", ENUM).at(Location::Header),
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        key, annotation_name, object_version_id, e_tag, checksum_crc32, checksum_crc32c, checksum_crc64_nvme,
        checksum_sha1, checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3,
        checksum_xxhash128, checksum_type, server_side_encryption, request_charged,
    }
}
impl PutObjectAnnotationOutput {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn annotation_name(&self) -> &str { text(&self.annotation_name) }
    #[inline] pub fn object_version_id(&self) -> &str { text(&self.object_version_id) }
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
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct PutObjectLegalHoldInput {
    pub bucket: Option<String>, pub key: Option<String>, pub legal_hold: Option<ObjectLockLegalHold>,
    pub request_payer: Option<RequestPayer>, pub version_id: Option<String>, pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutObjectLegalHoldInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectLegalHoldRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("LegalHold", "LegalHold", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, key, legal_hold, request_payer, version_id, content_md5, checksum_algorithm, expected_bucket_owner,
    }
}
impl Operation for PutObjectLegalHoldInput {
    type Output = PutObjectLegalHoldOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}?legal-hold",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutObjectLegalHold", SERVICE)
    };
}
pub struct PutObjectLegalHoldOutput { pub request_charged: Option<RequestCharged> }
impl Shape for PutObjectLegalHoldOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectLegalHoldOutput", members: &[
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { request_charged }
}
impl PutObjectLegalHoldOutput {
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct PutObjectLockConfigurationInput {
    pub bucket: Option<String>, pub object_lock_configuration: Option<ObjectLockConfiguration>,
    pub request_payer: Option<RequestPayer>, pub token: Option<String>, pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutObjectLockConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectLockConfigurationRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ObjectLockConfiguration", "ObjectLockConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("Token", "x-amz-bucket-object-lock-token", STRING).at(Location::Header),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, object_lock_configuration, request_payer, token, content_md5, checksum_algorithm,
        expected_bucket_owner,
    }
}
impl Operation for PutObjectLockConfigurationInput {
    type Output = PutObjectLockConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?object-lock",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutObjectLockConfiguration", SERVICE)
    };
}
pub struct PutObjectLockConfigurationOutput { pub request_charged: Option<RequestCharged> }
impl Shape for PutObjectLockConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectLockConfigurationOutput", members: &[
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { request_charged }
}
impl PutObjectLockConfigurationOutput {
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct PutObjectRetentionInput {
    pub bucket: Option<String>, pub key: Option<String>, pub retention: Option<ObjectLockRetention>,
    pub request_payer: Option<RequestPayer>, pub version_id: Option<String>,
    pub bypass_governance_retention: Option<bool>, pub content_md5: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub expected_bucket_owner: Option<String>,
}
impl Shape for PutObjectRetentionInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectRetentionRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("Retention", "Retention", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("BypassGovernanceRetention", "x-amz-bypass-governance-retention", BOOLEAN).at(Location::Header),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, key, retention, request_payer, version_id, bypass_governance_retention, content_md5,
        checksum_algorithm, expected_bucket_owner,
    }
}
impl Operation for PutObjectRetentionInput {
    type Output = PutObjectRetentionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}?retention",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutObjectRetention", SERVICE)
    };
}
pub struct PutObjectRetentionOutput { pub request_charged: Option<RequestCharged> }
impl Shape for PutObjectRetentionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectRetentionOutput", members: &[
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { request_charged }
}
impl PutObjectRetentionOutput {
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
}

pub struct PutObjectTaggingInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>, pub tagging: Option<Tagging>,
    pub expected_bucket_owner: Option<String>, pub request_payer: Option<RequestPayer>,
}
impl Shape for PutObjectTaggingInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectTaggingRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("Tagging", "Tagging", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, version_id, content_md5, checksum_algorithm, tagging, expected_bucket_owner, request_payer }
}
impl Operation for PutObjectTaggingInput {
    type Output = PutObjectTaggingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}?tagging",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutObjectTagging", SERVICE)
    };
}
pub struct PutObjectTaggingOutput { pub version_id: Option<String> }
impl Shape for PutObjectTaggingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PutObjectTaggingOutput", members: &[
        field("VersionId", "x-amz-version-id", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { version_id }
}
impl PutObjectTaggingOutput {
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
}

pub struct PutPublicAccessBlockInput {
    pub bucket: Option<String>, pub content_md5: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
impl Shape for PutPublicAccessBlockInput {
    const SCHEMA: &'static Schema = &Schema { name: "PutPublicAccessBlockRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("ContentMD5", "Content-MD5", STRING).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("PublicAccessBlockConfiguration", "PublicAccessBlockConfiguration", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }).required(),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, content_md5, checksum_algorithm, public_access_block_configuration, expected_bucket_owner }
}
impl Operation for PutPublicAccessBlockInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}?publicAccessBlock",
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("PutPublicAccessBlock", SERVICE)
    };
}

pub struct RenameObjectInput {
    pub bucket: Option<String>, pub key: Option<String>, pub rename_source: Option<String>,
    pub destination_if_match: Option<String>, pub destination_if_none_match: Option<String>,
    pub destination_if_modified_since: Option<Timestamp>, pub destination_if_unmodified_since: Option<Timestamp>,
    pub source_if_match: Option<String>, pub source_if_none_match: Option<String>,
    pub source_if_modified_since: Option<Timestamp>, pub source_if_unmodified_since: Option<Timestamp>,
    pub client_token: Option<String>,
}
impl Shape for RenameObjectInput {
    const SCHEMA: &'static Schema = &Schema { name: "RenameObjectRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("RenameSource", "x-amz-rename-source", STRING).at(Location::Header).required(),
        field("DestinationIfMatch", "If-Match", STRING).at(Location::Header),
        field("DestinationIfNoneMatch", "If-None-Match", STRING).at(Location::Header),
        field("DestinationIfModifiedSince", "If-Modified-Since", TIMESTAMP).at(Location::Header),
        field("DestinationIfUnmodifiedSince", "If-Unmodified-Since", TIMESTAMP).at(Location::Header),
        field("SourceIfMatch", "x-amz-rename-source-if-match", STRING).at(Location::Header),
        field("SourceIfNoneMatch", "x-amz-rename-source-if-none-match", STRING).at(Location::Header),
        field("SourceIfModifiedSince", "x-amz-rename-source-if-modified-since", TIMESTAMP).at(Location::Header).format(TimestampFormat::HttpDate),
        field("SourceIfUnmodifiedSince", "x-amz-rename-source-if-unmodified-since", TIMESTAMP).at(Location::Header).format(TimestampFormat::HttpDate),
        field("ClientToken", "x-amz-client-token", STRING).at(Location::Header).idempotency_token(),
    ], ..Schema::NONE };
    members! {
        bucket, key, rename_source, destination_if_match, destination_if_none_match, destination_if_modified_since,
        destination_if_unmodified_since, source_if_match, source_if_none_match, source_if_modified_since,
        source_if_unmodified_since, client_token,
    }
}
impl Operation for RenameObjectInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        method: "PUT", uri: "/{Bucket}/{Key+}?renameObject", ..OperationSchema::of::<Self>("RenameObject", SERVICE)
    };
}

pub struct RestoreObjectInput {
    pub bucket: Option<String>, pub key: Option<String>, pub version_id: Option<String>,
    pub restore_request: Option<RestoreRequest>, pub request_payer: Option<RequestPayer>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub expected_bucket_owner: Option<String>,
}
impl Shape for RestoreObjectInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreObjectRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("VersionId", "versionId", STRING).at(Location::Query),
        field("RestoreRequest", "RestoreRequest", STRUCTURE).at(Location::Payload).xmlns(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        field("RequestPayer", "x-amz-request-payer", ENUM).at(Location::Header),
        field("ChecksumAlgorithm", "x-amz-sdk-checksum-algorithm", ENUM).at(Location::Header),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { bucket, key, version_id, restore_request, request_payer, checksum_algorithm, expected_bucket_owner }
}
impl Operation for RestoreObjectInput {
    type Output = RestoreObjectOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        uri: "/{Bucket}/{Key+}?restore",
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::of::<Self>("RestoreObject", SERVICE)
    };
}
pub struct RestoreObjectOutput { pub request_charged: Option<RequestCharged>, pub restore_output_path: Option<String> }
impl Shape for RestoreObjectOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreObjectOutput", members: &[
        field("RequestCharged", "x-amz-request-charged", ENUM).at(Location::Header),
        field("RestoreOutputPath", "x-amz-restore-output-path", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! { request_charged, restore_output_path }
}
impl RestoreObjectOutput {
    #[inline] pub fn request_charged(&self) -> &RequestCharged { choice(&self.request_charged) }
    #[inline] pub fn restore_output_path(&self) -> &str { text(&self.restore_output_path) }
}

pub struct SelectObjectContentInput {
    pub bucket: Option<String>, pub key: Option<String>, pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>, pub sse_customer_key_md5: Option<String>, pub expression: Option<String>,
    pub expression_type: Option<ExpressionType>, pub request_progress: Option<RequestProgress>,
    pub input_serialization: Option<InputSerialization>, pub output_serialization: Option<OutputSerialization>,
    pub scan_range: Option<ScanRange>, pub expected_bucket_owner: Option<String>,
}
impl Shape for SelectObjectContentInput {
    const SCHEMA: &'static Schema = &Schema { name: "SelectObjectContentRequest", members: &[
        field("Bucket", "", STRING).at(Location::Label).required(),
        field("Key", "", STRING).at(Location::Label).required(),
        field("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm", STRING).at(Location::Header),
        field("SSECustomerKey", "x-amz-server-side-encryption-customer-key", STRING).at(Location::Header).sensitive(),
        field("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5", STRING).at(Location::Header),
        field("Expression", "", STRING).required(), field("ExpressionType", "", ENUM).required(),
        field("RequestProgress", "", STRUCTURE), field("InputSerialization", "", STRUCTURE).required(),
        field("OutputSerialization", "", STRUCTURE).required(), field("ScanRange", "", STRUCTURE),
        field("ExpectedBucketOwner", "x-amz-expected-bucket-owner", STRING).at(Location::Header),
    ], ..Schema::NONE };
    members! {
        bucket, key, sse_customer_algorithm, sse_customer_key, sse_customer_key_md5, expression, expression_type,
        request_progress, input_serialization, output_serialization, scan_range, expected_bucket_owner,
    }
}
impl Operation for SelectObjectContentInput {
    type Output = SelectObjectContentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        uri: "/{Bucket}/{Key+}?select&select-type=2", input_xml_name: "SelectObjectContentRequest",
        input_namespace: Some(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        ..OperationSchema::of::<Self>("SelectObjectContent", SERVICE)
    };
}
pub struct SelectObjectContentOutput { pub payload: Option<Body> }
impl Shape for SelectObjectContentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "SelectObjectContentOutput", members: &[
        field("Payload", "", BODY).at(Location::Payload).event_stream(),
    ], ..Schema::NONE };
    members! { payload }
}
impl SelectObjectContentOutput {
    #[inline] pub fn into_payload(self) -> Body { self.payload.unwrap_or_default() }
}

shape_impls! {
    AbortMultipartUploadInput, AbortMultipartUploadOutput, CompleteMultipartUploadInput, CompleteMultipartUploadOutput,
    CopyObjectInput, CopyObjectOutput, CreateBucketInput, CreateBucketMetadataConfigurationInput,
    CreateBucketMetadataTableConfigurationInput, CreateBucketOutput, CreateMultipartUploadInput,
    CreateMultipartUploadOutput, CreateSessionInput, CreateSessionOutput, DeleteBucketAnalyticsConfigurationInput,
    DeleteBucketCorsInput, DeleteBucketEncryptionInput, DeleteBucketInput,
    DeleteBucketIntelligentTieringConfigurationInput, DeleteBucketInventoryConfigurationInput,
    DeleteBucketLifecycleInput, DeleteBucketMetadataConfigurationInput, DeleteBucketMetadataTableConfigurationInput,
    DeleteBucketMetricsConfigurationInput, DeleteBucketOwnershipControlsInput, DeleteBucketPolicyInput,
    DeleteBucketReplicationInput, DeleteBucketTaggingInput, DeleteBucketWebsiteInput, DeleteObjectAnnotationInput,
    DeleteObjectAnnotationOutput, DeleteObjectInput, DeleteObjectOutput, DeleteObjectTaggingInput,
    DeleteObjectTaggingOutput, DeleteObjectsInput, DeleteObjectsOutput, DeletePublicAccessBlockInput,
    GetBucketAbacInput, GetBucketAbacOutput, GetBucketAccelerateConfigurationInput,
    GetBucketAccelerateConfigurationOutput, GetBucketAclInput, GetBucketAclOutput,
    GetBucketAnalyticsConfigurationInput, GetBucketAnalyticsConfigurationOutput, GetBucketCorsInput,
    GetBucketCorsOutput, GetBucketEncryptionInput, GetBucketEncryptionOutput,
    GetBucketIntelligentTieringConfigurationInput, GetBucketIntelligentTieringConfigurationOutput,
    GetBucketInventoryConfigurationInput, GetBucketInventoryConfigurationOutput, GetBucketLifecycleConfigurationInput,
    GetBucketLifecycleConfigurationOutput, GetBucketLifecycleInput, GetBucketLifecycleOutput, GetBucketLocationInput,
    GetBucketLocationOutput, GetBucketLoggingInput, GetBucketLoggingOutput, GetBucketMetadataConfigurationInput,
    GetBucketMetadataConfigurationOutput, GetBucketMetadataTableConfigurationInput,
    GetBucketMetadataTableConfigurationOutput, GetBucketMetricsConfigurationInput, GetBucketMetricsConfigurationOutput,
    GetBucketNotificationConfigurationInput, GetBucketNotificationConfigurationOutput, GetBucketNotificationInput,
    GetBucketNotificationOutput, GetBucketOwnershipControlsInput, GetBucketOwnershipControlsOutput,
    GetBucketPolicyInput, GetBucketPolicyOutput, GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput,
    GetBucketReplicationInput, GetBucketReplicationOutput, GetBucketRequestPaymentInput, GetBucketRequestPaymentOutput,
    GetBucketTaggingInput, GetBucketTaggingOutput, GetBucketVersioningInput, GetBucketVersioningOutput,
    GetBucketWebsiteInput, GetBucketWebsiteOutput, GetObjectAclInput, GetObjectAclOutput, GetObjectAnnotationInput,
    GetObjectAnnotationOutput, GetObjectAttributesInput, GetObjectAttributesOutput, GetObjectInput,
    GetObjectLegalHoldInput, GetObjectLegalHoldOutput, GetObjectLockConfigurationInput,
    GetObjectLockConfigurationOutput, GetObjectOutput, GetObjectRetentionInput, GetObjectRetentionOutput,
    GetObjectTaggingInput, GetObjectTaggingOutput, GetObjectTorrentInput, GetObjectTorrentOutput,
    GetPublicAccessBlockInput, GetPublicAccessBlockOutput, HeadBucketInput, HeadBucketOutput, HeadObjectInput,
    HeadObjectOutput, ListBucketAnalyticsConfigurationsInput, ListBucketAnalyticsConfigurationsOutput,
    ListBucketIntelligentTieringConfigurationsInput, ListBucketIntelligentTieringConfigurationsOutput,
    ListBucketInventoryConfigurationsInput, ListBucketInventoryConfigurationsOutput,
    ListBucketMetricsConfigurationsInput, ListBucketMetricsConfigurationsOutput, ListBucketsInput, ListBucketsOutput,
    ListDirectoryBucketsInput, ListDirectoryBucketsOutput, ListMultipartUploadsInput, ListMultipartUploadsOutput,
    ListObjectAnnotationsInput, ListObjectAnnotationsOutput, ListObjectVersionsInput, ListObjectVersionsOutput,
    ListObjectsInput, ListObjectsOutput, ListObjectsV2Input, ListObjectsV2Output, ListPartsInput, ListPartsOutput,
    PutBucketAbacInput, PutBucketAccelerateConfigurationInput, PutBucketAclInput, PutBucketAnalyticsConfigurationInput,
    PutBucketCorsInput, PutBucketEncryptionInput, PutBucketIntelligentTieringConfigurationInput,
    PutBucketInventoryConfigurationInput, PutBucketLifecycleConfigurationInput, PutBucketLifecycleConfigurationOutput,
    PutBucketLifecycleInput, PutBucketLoggingInput, PutBucketMetricsConfigurationInput,
    PutBucketNotificationConfigurationInput, PutBucketNotificationInput, PutBucketOwnershipControlsInput,
    PutBucketPolicyInput, PutBucketReplicationInput, PutBucketRequestPaymentInput, PutBucketTaggingInput,
    PutBucketVersioningInput, PutBucketWebsiteInput, PutObjectAclInput, PutObjectAclOutput, PutObjectAnnotationInput,
    PutObjectAnnotationOutput, PutObjectInput, PutObjectLegalHoldInput, PutObjectLegalHoldOutput,
    PutObjectLockConfigurationInput, PutObjectLockConfigurationOutput, PutObjectOutput, PutObjectRetentionInput,
    PutObjectRetentionOutput, PutObjectTaggingInput, PutObjectTaggingOutput, PutPublicAccessBlockInput,
    RenameObjectInput, RestoreObjectInput, RestoreObjectOutput, SelectObjectContentInput, SelectObjectContentOutput,
}
