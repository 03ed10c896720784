// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, *};
use crate::Call;

impl<M> Call<AbortMultipartUploadInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn upload_id(mut self, v: impl Into<String>) -> Self { self.input.upload_id = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn if_match_initiated_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.if_match_initiated_time = Some(v.into()); self }
}
impl<M> Call<CompleteMultipartUploadInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn multipart_upload(mut self, v: impl Into<CompletedMultipartUpload>) -> Self { self.input.multipart_upload = Some(v.into()); self }
    pub fn upload_id(mut self, v: impl Into<String>) -> Self { self.input.upload_id = Some(v.into()); self }
    pub fn checksum_crc32(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32 = Some(v.into()); self }
    pub fn checksum_crc32c(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32c = Some(v.into()); self }
    pub fn checksum_crc64_nvme(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc64_nvme = Some(v.into()); self }
    pub fn checksum_sha1(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha1 = Some(v.into()); self }
    pub fn checksum_sha256(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha256 = Some(v.into()); self }
    pub fn checksum_sha512(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha512 = Some(v.into()); self }
    pub fn checksum_md5(mut self, v: impl Into<String>) -> Self { self.input.checksum_md5 = Some(v.into()); self }
    pub fn checksum_xxhash64(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash64 = Some(v.into()); self }
    pub fn checksum_xxhash3(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash3 = Some(v.into()); self }
    pub fn checksum_xxhash128(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash128 = Some(v.into()); self }
    pub fn checksum_type(mut self, v: impl Into<ChecksumType>) -> Self { self.input.checksum_type = Some(v.into()); self }
    pub fn mpu_object_size(mut self, v: impl Into<i64>) -> Self { self.input.mpu_object_size = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn if_match(mut self, v: impl Into<String>) -> Self { self.input.if_match = Some(v.into()); self }
    pub fn if_none_match(mut self, v: impl Into<String>) -> Self { self.input.if_none_match = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
}
impl<M> Call<CopyObjectInput, M> {
    pub fn acl(mut self, v: impl Into<ObjectCannedACL>) -> Self { self.input.acl = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn cache_control(mut self, v: impl Into<String>) -> Self { self.input.cache_control = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn content_disposition(mut self, v: impl Into<String>) -> Self { self.input.content_disposition = Some(v.into()); self }
    pub fn content_encoding(mut self, v: impl Into<String>) -> Self { self.input.content_encoding = Some(v.into()); self }
    pub fn content_language(mut self, v: impl Into<String>) -> Self { self.input.content_language = Some(v.into()); self }
    pub fn content_type(mut self, v: impl Into<String>) -> Self { self.input.content_type = Some(v.into()); self }
    pub fn copy_source(mut self, v: impl Into<String>) -> Self { self.input.copy_source = Some(v.into()); self }
    pub fn copy_source_if_match(mut self, v: impl Into<String>) -> Self { self.input.copy_source_if_match = Some(v.into()); self }
    pub fn copy_source_if_modified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.copy_source_if_modified_since = Some(v.into()); self }
    pub fn copy_source_if_none_match(mut self, v: impl Into<String>) -> Self { self.input.copy_source_if_none_match = Some(v.into()); self }
    pub fn copy_source_if_unmodified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.copy_source_if_unmodified_since = Some(v.into()); self }
    pub fn expires(mut self, v: impl Into<String>) -> Self { self.input.expires = Some(v.into()); self }
    pub fn grant_full_control(mut self, v: impl Into<String>) -> Self { self.input.grant_full_control = Some(v.into()); self }
    pub fn grant_read(mut self, v: impl Into<String>) -> Self { self.input.grant_read = Some(v.into()); self }
    pub fn grant_read_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_read_acp = Some(v.into()); self }
    pub fn grant_write_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_write_acp = Some(v.into()); self }
    pub fn if_match(mut self, v: impl Into<String>) -> Self { self.input.if_match = Some(v.into()); self }
    pub fn if_none_match(mut self, v: impl Into<String>) -> Self { self.input.if_none_match = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn metadata(mut self, v: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self { self.input.metadata = map(v); self }
    pub fn metadata_directive(mut self, v: impl Into<MetadataDirective>) -> Self { self.input.metadata_directive = Some(v.into()); self }
    pub fn tagging_directive(mut self, v: impl Into<TaggingDirective>) -> Self { self.input.tagging_directive = Some(v.into()); self }
    pub fn annotation_directive(mut self, v: impl Into<AnnotationDirective>) -> Self { self.input.annotation_directive = Some(v.into()); self }
    pub fn server_side_encryption(mut self, v: impl Into<ServerSideEncryption>) -> Self { self.input.server_side_encryption = Some(v.into()); self }
    pub fn storage_class(mut self, v: impl Into<StorageClass>) -> Self { self.input.storage_class = Some(v.into()); self }
    pub fn website_redirect_location(mut self, v: impl Into<String>) -> Self { self.input.website_redirect_location = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn ssekms_key_id(mut self, v: impl Into<String>) -> Self { self.input.ssekms_key_id = Some(v.into()); self }
    pub fn ssekms_encryption_context(mut self, v: impl Into<String>) -> Self { self.input.ssekms_encryption_context = Some(v.into()); self }
    pub fn bucket_key_enabled(mut self, v: impl Into<bool>) -> Self { self.input.bucket_key_enabled = Some(v.into()); self }
    pub fn copy_source_sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.copy_source_sse_customer_algorithm = Some(v.into()); self }
    pub fn copy_source_sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.copy_source_sse_customer_key = Some(v.into()); self }
    pub fn copy_source_sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.copy_source_sse_customer_key_md5 = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn tagging(mut self, v: impl Into<String>) -> Self { self.input.tagging = Some(v.into()); self }
    pub fn object_lock_mode(mut self, v: impl Into<ObjectLockMode>) -> Self { self.input.object_lock_mode = Some(v.into()); self }
    pub fn object_lock_retain_until_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.object_lock_retain_until_date = Some(v.into()); self }
    pub fn object_lock_legal_hold_status(mut self, v: impl Into<ObjectLockLegalHoldStatus>) -> Self { self.input.object_lock_legal_hold_status = Some(v.into()); self }
    pub fn object_lock_event_hold(mut self, v: impl Into<ObjectLockEventHold>) -> Self { self.input.object_lock_event_hold = Some(v.into()); self }
    pub fn object_lock_event_hold_duration_days(mut self, v: impl Into<i32>) -> Self { self.input.object_lock_event_hold_duration_days = Some(v.into()); self }
    pub fn object_lock_event_hold_duration_years(mut self, v: impl Into<i32>) -> Self { self.input.object_lock_event_hold_duration_years = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn expected_source_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_source_bucket_owner = Some(v.into()); self }
}
impl<M> Call<CreateBucketInput, M> {
    pub fn acl(mut self, v: impl Into<BucketCannedACL>) -> Self { self.input.acl = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn create_bucket_configuration(mut self, v: impl Into<CreateBucketConfiguration>) -> Self { self.input.create_bucket_configuration = Some(v.into()); self }
    pub fn grant_full_control(mut self, v: impl Into<String>) -> Self { self.input.grant_full_control = Some(v.into()); self }
    pub fn grant_read(mut self, v: impl Into<String>) -> Self { self.input.grant_read = Some(v.into()); self }
    pub fn grant_read_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_read_acp = Some(v.into()); self }
    pub fn grant_write(mut self, v: impl Into<String>) -> Self { self.input.grant_write = Some(v.into()); self }
    pub fn grant_write_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_write_acp = Some(v.into()); self }
    pub fn object_lock_enabled_for_bucket(mut self, v: impl Into<bool>) -> Self { self.input.object_lock_enabled_for_bucket = Some(v.into()); self }
    pub fn object_ownership(mut self, v: impl Into<ObjectOwnership>) -> Self { self.input.object_ownership = Some(v.into()); self }
    pub fn bucket_namespace(mut self, v: impl Into<BucketNamespace>) -> Self { self.input.bucket_namespace = Some(v.into()); self }
}
impl<M> Call<CreateBucketMetadataConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn metadata_configuration(mut self, v: impl Into<MetadataConfiguration>) -> Self { self.input.metadata_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<CreateBucketMetadataTableConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn metadata_table_configuration(mut self, v: impl Into<MetadataTableConfiguration>) -> Self { self.input.metadata_table_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<CreateMultipartUploadInput, M> {
    pub fn acl(mut self, v: impl Into<ObjectCannedACL>) -> Self { self.input.acl = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn cache_control(mut self, v: impl Into<String>) -> Self { self.input.cache_control = Some(v.into()); self }
    pub fn content_disposition(mut self, v: impl Into<String>) -> Self { self.input.content_disposition = Some(v.into()); self }
    pub fn content_encoding(mut self, v: impl Into<String>) -> Self { self.input.content_encoding = Some(v.into()); self }
    pub fn content_language(mut self, v: impl Into<String>) -> Self { self.input.content_language = Some(v.into()); self }
    pub fn content_type(mut self, v: impl Into<String>) -> Self { self.input.content_type = Some(v.into()); self }
    pub fn expires(mut self, v: impl Into<String>) -> Self { self.input.expires = Some(v.into()); self }
    pub fn grant_full_control(mut self, v: impl Into<String>) -> Self { self.input.grant_full_control = Some(v.into()); self }
    pub fn grant_read(mut self, v: impl Into<String>) -> Self { self.input.grant_read = Some(v.into()); self }
    pub fn grant_read_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_read_acp = Some(v.into()); self }
    pub fn grant_write_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_write_acp = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn metadata(mut self, v: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self { self.input.metadata = map(v); self }
    pub fn server_side_encryption(mut self, v: impl Into<ServerSideEncryption>) -> Self { self.input.server_side_encryption = Some(v.into()); self }
    pub fn storage_class(mut self, v: impl Into<StorageClass>) -> Self { self.input.storage_class = Some(v.into()); self }
    pub fn website_redirect_location(mut self, v: impl Into<String>) -> Self { self.input.website_redirect_location = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn ssekms_key_id(mut self, v: impl Into<String>) -> Self { self.input.ssekms_key_id = Some(v.into()); self }
    pub fn ssekms_encryption_context(mut self, v: impl Into<String>) -> Self { self.input.ssekms_encryption_context = Some(v.into()); self }
    pub fn bucket_key_enabled(mut self, v: impl Into<bool>) -> Self { self.input.bucket_key_enabled = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn tagging(mut self, v: impl Into<String>) -> Self { self.input.tagging = Some(v.into()); self }
    pub fn object_lock_mode(mut self, v: impl Into<ObjectLockMode>) -> Self { self.input.object_lock_mode = Some(v.into()); self }
    pub fn object_lock_retain_until_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.object_lock_retain_until_date = Some(v.into()); self }
    pub fn object_lock_legal_hold_status(mut self, v: impl Into<ObjectLockLegalHoldStatus>) -> Self { self.input.object_lock_legal_hold_status = Some(v.into()); self }
    pub fn object_lock_event_hold(mut self, v: impl Into<ObjectLockEventHold>) -> Self { self.input.object_lock_event_hold = Some(v.into()); self }
    pub fn object_lock_event_hold_duration_days(mut self, v: impl Into<i32>) -> Self { self.input.object_lock_event_hold_duration_days = Some(v.into()); self }
    pub fn object_lock_event_hold_duration_years(mut self, v: impl Into<i32>) -> Self { self.input.object_lock_event_hold_duration_years = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn checksum_type(mut self, v: impl Into<ChecksumType>) -> Self { self.input.checksum_type = Some(v.into()); self }
}
impl<M> Call<CreateSessionInput, M> {
    pub fn session_mode(mut self, v: impl Into<SessionMode>) -> Self { self.input.session_mode = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn server_side_encryption(mut self, v: impl Into<ServerSideEncryption>) -> Self { self.input.server_side_encryption = Some(v.into()); self }
    pub fn ssekms_key_id(mut self, v: impl Into<String>) -> Self { self.input.ssekms_key_id = Some(v.into()); self }
    pub fn ssekms_encryption_context(mut self, v: impl Into<String>) -> Self { self.input.ssekms_encryption_context = Some(v.into()); self }
    pub fn bucket_key_enabled(mut self, v: impl Into<bool>) -> Self { self.input.bucket_key_enabled = Some(v.into()); self }
}
impl<M> Call<DeleteBucketInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketAnalyticsConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketCorsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketEncryptionInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketIntelligentTieringConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketInventoryConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketLifecycleInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketMetadataConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketMetadataTableConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketMetricsConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketOwnershipControlsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketPolicyInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketReplicationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketTaggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteBucketWebsiteInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteObjectInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn mfa(mut self, v: impl Into<String>) -> Self { self.input.mfa = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn bypass_governance_retention(mut self, v: impl Into<bool>) -> Self { self.input.bypass_governance_retention = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn if_match(mut self, v: impl Into<String>) -> Self { self.input.if_match = Some(v.into()); self }
    pub fn if_match_last_modified_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.if_match_last_modified_time = Some(v.into()); self }
    pub fn if_match_size(mut self, v: impl Into<i64>) -> Self { self.input.if_match_size = Some(v.into()); self }
}
impl<M> Call<DeleteObjectAnnotationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn annotation_name(mut self, v: impl Into<String>) -> Self { self.input.annotation_name = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn object_if_match(mut self, v: impl Into<String>) -> Self { self.input.object_if_match = Some(v.into()); self }
}
impl<M> Call<DeleteObjectTaggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<DeleteObjectsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn delete(mut self, v: impl Into<Delete>) -> Self { self.input.delete = Some(v.into()); self }
    pub fn mfa(mut self, v: impl Into<String>) -> Self { self.input.mfa = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn bypass_governance_retention(mut self, v: impl Into<bool>) -> Self { self.input.bypass_governance_retention = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
}
impl<M> Call<DeletePublicAccessBlockInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketAbacInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketAccelerateConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
}
impl<M> Call<GetBucketAclInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketAnalyticsConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketCorsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketEncryptionInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketIntelligentTieringConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketInventoryConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketLifecycleInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketLifecycleConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketLocationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketLoggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketMetadataConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketMetadataTableConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketMetricsConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketNotificationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketNotificationConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketOwnershipControlsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketPolicyInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketPolicyStatusInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketReplicationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketRequestPaymentInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketTaggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketVersioningInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetBucketWebsiteInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetObjectInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn if_match(mut self, v: impl Into<String>) -> Self { self.input.if_match = Some(v.into()); self }
    pub fn if_modified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.if_modified_since = Some(v.into()); self }
    pub fn if_none_match(mut self, v: impl Into<String>) -> Self { self.input.if_none_match = Some(v.into()); self }
    pub fn if_unmodified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.if_unmodified_since = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn range(mut self, v: impl Into<String>) -> Self { self.input.range = Some(v.into()); self }
    pub fn response_cache_control(mut self, v: impl Into<String>) -> Self { self.input.response_cache_control = Some(v.into()); self }
    pub fn response_content_disposition(mut self, v: impl Into<String>) -> Self { self.input.response_content_disposition = Some(v.into()); self }
    pub fn response_content_encoding(mut self, v: impl Into<String>) -> Self { self.input.response_content_encoding = Some(v.into()); self }
    pub fn response_content_language(mut self, v: impl Into<String>) -> Self { self.input.response_content_language = Some(v.into()); self }
    pub fn response_content_type(mut self, v: impl Into<String>) -> Self { self.input.response_content_type = Some(v.into()); self }
    pub fn response_expires(mut self, v: impl Into<Timestamp>) -> Self { self.input.response_expires = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn part_number(mut self, v: impl Into<i32>) -> Self { self.input.part_number = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn checksum_mode(mut self, v: impl Into<ChecksumMode>) -> Self { self.input.checksum_mode = Some(v.into()); self }
}
impl<M> Call<GetObjectAclInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetObjectAnnotationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn annotation_name(mut self, v: impl Into<String>) -> Self { self.input.annotation_name = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn checksum_mode(mut self, v: impl Into<ChecksumMode>) -> Self { self.input.checksum_mode = Some(v.into()); self }
}
impl<M> Call<GetObjectAttributesInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn max_parts(mut self, v: impl Into<i32>) -> Self { self.input.max_parts = Some(v.into()); self }
    pub fn part_number_marker(mut self, v: impl Into<i32>) -> Self { self.input.part_number_marker = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn object_attributes(mut self, v: impl IntoIterator<Item = impl Into<ObjectAttributes>>) -> Self { self.input.object_attributes = list(v); self }
}
impl<M> Call<GetObjectLegalHoldInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetObjectLockConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetObjectRetentionInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetObjectTaggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
}
impl<M> Call<GetObjectTorrentInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<GetPublicAccessBlockInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<HeadBucketInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<HeadObjectInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn if_match(mut self, v: impl Into<String>) -> Self { self.input.if_match = Some(v.into()); self }
    pub fn if_modified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.if_modified_since = Some(v.into()); self }
    pub fn if_none_match(mut self, v: impl Into<String>) -> Self { self.input.if_none_match = Some(v.into()); self }
    pub fn if_unmodified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.if_unmodified_since = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn range(mut self, v: impl Into<String>) -> Self { self.input.range = Some(v.into()); self }
    pub fn response_cache_control(mut self, v: impl Into<String>) -> Self { self.input.response_cache_control = Some(v.into()); self }
    pub fn response_content_disposition(mut self, v: impl Into<String>) -> Self { self.input.response_content_disposition = Some(v.into()); self }
    pub fn response_content_encoding(mut self, v: impl Into<String>) -> Self { self.input.response_content_encoding = Some(v.into()); self }
    pub fn response_content_language(mut self, v: impl Into<String>) -> Self { self.input.response_content_language = Some(v.into()); self }
    pub fn response_content_type(mut self, v: impl Into<String>) -> Self { self.input.response_content_type = Some(v.into()); self }
    pub fn response_expires(mut self, v: impl Into<Timestamp>) -> Self { self.input.response_expires = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn part_number(mut self, v: impl Into<i32>) -> Self { self.input.part_number = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn checksum_mode(mut self, v: impl Into<ChecksumMode>) -> Self { self.input.checksum_mode = Some(v.into()); self }
}
impl<M> Call<ListBucketAnalyticsConfigurationsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn continuation_token(mut self, v: impl Into<String>) -> Self { self.input.continuation_token = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<ListBucketIntelligentTieringConfigurationsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn continuation_token(mut self, v: impl Into<String>) -> Self { self.input.continuation_token = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<ListBucketInventoryConfigurationsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn continuation_token(mut self, v: impl Into<String>) -> Self { self.input.continuation_token = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<ListBucketMetricsConfigurationsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn continuation_token(mut self, v: impl Into<String>) -> Self { self.input.continuation_token = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<ListBucketsInput, M> {
    pub fn max_buckets(mut self, v: impl Into<i32>) -> Self { self.input.max_buckets = Some(v.into()); self }
    pub fn continuation_token(mut self, v: impl Into<String>) -> Self { self.input.continuation_token = Some(v.into()); self }
    pub fn prefix(mut self, v: impl Into<String>) -> Self { self.input.prefix = Some(v.into()); self }
    pub fn bucket_region(mut self, v: impl Into<String>) -> Self { self.input.bucket_region = Some(v.into()); self }
}
impl<M> Call<ListDirectoryBucketsInput, M> {
    pub fn continuation_token(mut self, v: impl Into<String>) -> Self { self.input.continuation_token = Some(v.into()); self }
    pub fn max_directory_buckets(mut self, v: impl Into<i32>) -> Self { self.input.max_directory_buckets = Some(v.into()); self }
}
impl<M> Call<ListMultipartUploadsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn delimiter(mut self, v: impl Into<String>) -> Self { self.input.delimiter = Some(v.into()); self }
    pub fn encoding_type(mut self, v: impl Into<EncodingType>) -> Self { self.input.encoding_type = Some(v.into()); self }
    pub fn key_marker(mut self, v: impl Into<String>) -> Self { self.input.key_marker = Some(v.into()); self }
    pub fn max_uploads(mut self, v: impl Into<i32>) -> Self { self.input.max_uploads = Some(v.into()); self }
    pub fn prefix(mut self, v: impl Into<String>) -> Self { self.input.prefix = Some(v.into()); self }
    pub fn upload_id_marker(mut self, v: impl Into<String>) -> Self { self.input.upload_id_marker = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
}
impl<M> Call<ListObjectAnnotationsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn max_annotation_results(mut self, v: impl Into<i32>) -> Self { self.input.max_annotation_results = Some(v.into()); self }
    pub fn annotation_prefix(mut self, v: impl Into<String>) -> Self { self.input.annotation_prefix = Some(v.into()); self }
    pub fn continuation_token(mut self, v: impl Into<String>) -> Self { self.input.continuation_token = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<ListObjectVersionsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn delimiter(mut self, v: impl Into<String>) -> Self { self.input.delimiter = Some(v.into()); self }
    pub fn encoding_type(mut self, v: impl Into<EncodingType>) -> Self { self.input.encoding_type = Some(v.into()); self }
    pub fn key_marker(mut self, v: impl Into<String>) -> Self { self.input.key_marker = Some(v.into()); self }
    pub fn max_keys(mut self, v: impl Into<i32>) -> Self { self.input.max_keys = Some(v.into()); self }
    pub fn prefix(mut self, v: impl Into<String>) -> Self { self.input.prefix = Some(v.into()); self }
    pub fn version_id_marker(mut self, v: impl Into<String>) -> Self { self.input.version_id_marker = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn optional_object_attributes(mut self, v: impl IntoIterator<Item = impl Into<OptionalObjectAttributes>>) -> Self { self.input.optional_object_attributes = list(v); self }
}
impl<M> Call<ListObjectsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn delimiter(mut self, v: impl Into<String>) -> Self { self.input.delimiter = Some(v.into()); self }
    pub fn encoding_type(mut self, v: impl Into<EncodingType>) -> Self { self.input.encoding_type = Some(v.into()); self }
    pub fn marker(mut self, v: impl Into<String>) -> Self { self.input.marker = Some(v.into()); self }
    pub fn max_keys(mut self, v: impl Into<i32>) -> Self { self.input.max_keys = Some(v.into()); self }
    pub fn prefix(mut self, v: impl Into<String>) -> Self { self.input.prefix = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn optional_object_attributes(mut self, v: impl IntoIterator<Item = impl Into<OptionalObjectAttributes>>) -> Self { self.input.optional_object_attributes = list(v); self }
}
impl<M> Call<ListObjectsV2Input, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn delimiter(mut self, v: impl Into<String>) -> Self { self.input.delimiter = Some(v.into()); self }
    pub fn encoding_type(mut self, v: impl Into<EncodingType>) -> Self { self.input.encoding_type = Some(v.into()); self }
    pub fn max_keys(mut self, v: impl Into<i32>) -> Self { self.input.max_keys = Some(v.into()); self }
    pub fn prefix(mut self, v: impl Into<String>) -> Self { self.input.prefix = Some(v.into()); self }
    pub fn continuation_token(mut self, v: impl Into<String>) -> Self { self.input.continuation_token = Some(v.into()); self }
    pub fn fetch_owner(mut self, v: impl Into<bool>) -> Self { self.input.fetch_owner = Some(v.into()); self }
    pub fn start_after(mut self, v: impl Into<String>) -> Self { self.input.start_after = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn optional_object_attributes(mut self, v: impl IntoIterator<Item = impl Into<OptionalObjectAttributes>>) -> Self { self.input.optional_object_attributes = list(v); self }
}
impl<M> Call<ListPartsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn max_parts(mut self, v: impl Into<i32>) -> Self { self.input.max_parts = Some(v.into()); self }
    pub fn part_number_marker(mut self, v: impl Into<i32>) -> Self { self.input.part_number_marker = Some(v.into()); self }
    pub fn upload_id(mut self, v: impl Into<String>) -> Self { self.input.upload_id = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
}
impl<M> Call<PutBucketAbacInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn abac_status(mut self, v: impl Into<AbacStatus>) -> Self { self.input.abac_status = Some(v.into()); self }
}
impl<M> Call<PutBucketAccelerateConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn accelerate_configuration(mut self, v: impl Into<AccelerateConfiguration>) -> Self { self.input.accelerate_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
}
impl<M> Call<PutBucketAclInput, M> {
    pub fn acl(mut self, v: impl Into<BucketCannedACL>) -> Self { self.input.acl = Some(v.into()); self }
    pub fn access_control_policy(mut self, v: impl Into<AccessControlPolicy>) -> Self { self.input.access_control_policy = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn grant_full_control(mut self, v: impl Into<String>) -> Self { self.input.grant_full_control = Some(v.into()); self }
    pub fn grant_read(mut self, v: impl Into<String>) -> Self { self.input.grant_read = Some(v.into()); self }
    pub fn grant_read_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_read_acp = Some(v.into()); self }
    pub fn grant_write(mut self, v: impl Into<String>) -> Self { self.input.grant_write = Some(v.into()); self }
    pub fn grant_write_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_write_acp = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketAnalyticsConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn analytics_configuration(mut self, v: impl Into<AnalyticsConfiguration>) -> Self { self.input.analytics_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketCorsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn cors_configuration(mut self, v: impl Into<CORSConfiguration>) -> Self { self.input.cors_configuration = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketEncryptionInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn server_side_encryption_configuration(mut self, v: impl Into<ServerSideEncryptionConfiguration>) -> Self { self.input.server_side_encryption_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketIntelligentTieringConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn intelligent_tiering_configuration(mut self, v: impl Into<IntelligentTieringConfiguration>) -> Self { self.input.intelligent_tiering_configuration = Some(v.into()); self }
}
impl<M> Call<PutBucketInventoryConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn inventory_configuration(mut self, v: impl Into<InventoryConfiguration>) -> Self { self.input.inventory_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketLifecycleInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn lifecycle_configuration(mut self, v: impl Into<LifecycleConfiguration>) -> Self { self.input.lifecycle_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketLifecycleConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn lifecycle_configuration(mut self, v: impl Into<BucketLifecycleConfiguration>) -> Self { self.input.lifecycle_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn transition_default_minimum_object_size(mut self, v: impl Into<TransitionDefaultMinimumObjectSize>) -> Self { self.input.transition_default_minimum_object_size = Some(v.into()); self }
}
impl<M> Call<PutBucketLoggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn bucket_logging_status(mut self, v: impl Into<BucketLoggingStatus>) -> Self { self.input.bucket_logging_status = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketMetricsConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn metrics_configuration(mut self, v: impl Into<MetricsConfiguration>) -> Self { self.input.metrics_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketNotificationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn notification_configuration(mut self, v: impl Into<NotificationConfigurationDeprecated>) -> Self { self.input.notification_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketNotificationConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn notification_configuration(mut self, v: impl Into<NotificationConfiguration>) -> Self { self.input.notification_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn skip_destination_validation(mut self, v: impl Into<bool>) -> Self { self.input.skip_destination_validation = Some(v.into()); self }
}
impl<M> Call<PutBucketOwnershipControlsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn ownership_controls(mut self, v: impl Into<OwnershipControls>) -> Self { self.input.ownership_controls = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
}
impl<M> Call<PutBucketPolicyInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn confirm_remove_self_bucket_access(mut self, v: impl Into<bool>) -> Self { self.input.confirm_remove_self_bucket_access = Some(v.into()); self }
    pub fn policy(mut self, v: impl Into<String>) -> Self { self.input.policy = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketReplicationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn replication_configuration(mut self, v: impl Into<ReplicationConfiguration>) -> Self { self.input.replication_configuration = Some(v.into()); self }
    pub fn token(mut self, v: impl Into<String>) -> Self { self.input.token = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketRequestPaymentInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn request_payment_configuration(mut self, v: impl Into<RequestPaymentConfiguration>) -> Self { self.input.request_payment_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketTaggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn tagging(mut self, v: impl Into<Tagging>) -> Self { self.input.tagging = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketVersioningInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn mfa(mut self, v: impl Into<String>) -> Self { self.input.mfa = Some(v.into()); self }
    pub fn versioning_configuration(mut self, v: impl Into<VersioningConfiguration>) -> Self { self.input.versioning_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutBucketWebsiteInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn website_configuration(mut self, v: impl Into<WebsiteConfiguration>) -> Self { self.input.website_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutObjectInput, M> {
    pub fn acl(mut self, v: impl Into<ObjectCannedACL>) -> Self { self.input.acl = Some(v.into()); self }
    pub fn body(mut self, v: impl Into<Body>) -> Self { self.input.body = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn cache_control(mut self, v: impl Into<String>) -> Self { self.input.cache_control = Some(v.into()); self }
    pub fn content_disposition(mut self, v: impl Into<String>) -> Self { self.input.content_disposition = Some(v.into()); self }
    pub fn content_encoding(mut self, v: impl Into<String>) -> Self { self.input.content_encoding = Some(v.into()); self }
    pub fn content_language(mut self, v: impl Into<String>) -> Self { self.input.content_language = Some(v.into()); self }
    pub fn content_length(mut self, v: impl Into<i64>) -> Self { self.input.content_length = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn content_type(mut self, v: impl Into<String>) -> Self { self.input.content_type = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn checksum_crc32(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32 = Some(v.into()); self }
    pub fn checksum_crc32c(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32c = Some(v.into()); self }
    pub fn checksum_crc64_nvme(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc64_nvme = Some(v.into()); self }
    pub fn checksum_sha1(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha1 = Some(v.into()); self }
    pub fn checksum_sha256(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha256 = Some(v.into()); self }
    pub fn checksum_sha512(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha512 = Some(v.into()); self }
    pub fn checksum_md5(mut self, v: impl Into<String>) -> Self { self.input.checksum_md5 = Some(v.into()); self }
    pub fn checksum_xxhash64(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash64 = Some(v.into()); self }
    pub fn checksum_xxhash3(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash3 = Some(v.into()); self }
    pub fn checksum_xxhash128(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash128 = Some(v.into()); self }
    pub fn expires(mut self, v: impl Into<String>) -> Self { self.input.expires = Some(v.into()); self }
    pub fn if_match(mut self, v: impl Into<String>) -> Self { self.input.if_match = Some(v.into()); self }
    pub fn if_none_match(mut self, v: impl Into<String>) -> Self { self.input.if_none_match = Some(v.into()); self }
    pub fn grant_full_control(mut self, v: impl Into<String>) -> Self { self.input.grant_full_control = Some(v.into()); self }
    pub fn grant_read(mut self, v: impl Into<String>) -> Self { self.input.grant_read = Some(v.into()); self }
    pub fn grant_read_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_read_acp = Some(v.into()); self }
    pub fn grant_write_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_write_acp = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn write_offset_bytes(mut self, v: impl Into<i64>) -> Self { self.input.write_offset_bytes = Some(v.into()); self }
    pub fn metadata(mut self, v: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self { self.input.metadata = map(v); self }
    pub fn server_side_encryption(mut self, v: impl Into<ServerSideEncryption>) -> Self { self.input.server_side_encryption = Some(v.into()); self }
    pub fn storage_class(mut self, v: impl Into<StorageClass>) -> Self { self.input.storage_class = Some(v.into()); self }
    pub fn website_redirect_location(mut self, v: impl Into<String>) -> Self { self.input.website_redirect_location = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn ssekms_key_id(mut self, v: impl Into<String>) -> Self { self.input.ssekms_key_id = Some(v.into()); self }
    pub fn ssekms_encryption_context(mut self, v: impl Into<String>) -> Self { self.input.ssekms_encryption_context = Some(v.into()); self }
    pub fn bucket_key_enabled(mut self, v: impl Into<bool>) -> Self { self.input.bucket_key_enabled = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn tagging(mut self, v: impl Into<String>) -> Self { self.input.tagging = Some(v.into()); self }
    pub fn object_lock_mode(mut self, v: impl Into<ObjectLockMode>) -> Self { self.input.object_lock_mode = Some(v.into()); self }
    pub fn object_lock_retain_until_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.object_lock_retain_until_date = Some(v.into()); self }
    pub fn object_lock_legal_hold_status(mut self, v: impl Into<ObjectLockLegalHoldStatus>) -> Self { self.input.object_lock_legal_hold_status = Some(v.into()); self }
    pub fn object_lock_event_hold(mut self, v: impl Into<ObjectLockEventHold>) -> Self { self.input.object_lock_event_hold = Some(v.into()); self }
    pub fn object_lock_event_hold_duration_days(mut self, v: impl Into<i32>) -> Self { self.input.object_lock_event_hold_duration_days = Some(v.into()); self }
    pub fn object_lock_event_hold_duration_years(mut self, v: impl Into<i32>) -> Self { self.input.object_lock_event_hold_duration_years = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutObjectAclInput, M> {
    pub fn acl(mut self, v: impl Into<ObjectCannedACL>) -> Self { self.input.acl = Some(v.into()); self }
    pub fn access_control_policy(mut self, v: impl Into<AccessControlPolicy>) -> Self { self.input.access_control_policy = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn grant_full_control(mut self, v: impl Into<String>) -> Self { self.input.grant_full_control = Some(v.into()); self }
    pub fn grant_read(mut self, v: impl Into<String>) -> Self { self.input.grant_read = Some(v.into()); self }
    pub fn grant_read_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_read_acp = Some(v.into()); self }
    pub fn grant_write(mut self, v: impl Into<String>) -> Self { self.input.grant_write = Some(v.into()); self }
    pub fn grant_write_acp(mut self, v: impl Into<String>) -> Self { self.input.grant_write_acp = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutObjectAnnotationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn annotation_name(mut self, v: impl Into<String>) -> Self { self.input.annotation_name = Some(v.into()); self }
    pub fn annotation_payload(mut self, v: impl Into<Body>) -> Self { self.input.annotation_payload = Some(v.into()); self }
    pub fn object_if_match(mut self, v: impl Into<String>) -> Self { self.input.object_if_match = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn checksum_crc32(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32 = Some(v.into()); self }
    pub fn checksum_crc32c(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32c = Some(v.into()); self }
    pub fn checksum_crc64_nvme(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc64_nvme = Some(v.into()); self }
    pub fn checksum_sha1(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha1 = Some(v.into()); self }
    pub fn checksum_sha256(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha256 = Some(v.into()); self }
    pub fn checksum_sha512(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha512 = Some(v.into()); self }
    pub fn checksum_md5(mut self, v: impl Into<String>) -> Self { self.input.checksum_md5 = Some(v.into()); self }
    pub fn checksum_xxhash64(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash64 = Some(v.into()); self }
    pub fn checksum_xxhash3(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash3 = Some(v.into()); self }
    pub fn checksum_xxhash128(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash128 = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutObjectLegalHoldInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn legal_hold(mut self, v: impl Into<ObjectLockLegalHold>) -> Self { self.input.legal_hold = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutObjectLockConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn object_lock_configuration(mut self, v: impl Into<ObjectLockConfiguration>) -> Self { self.input.object_lock_configuration = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn token(mut self, v: impl Into<String>) -> Self { self.input.token = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutObjectRetentionInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn retention(mut self, v: impl Into<ObjectLockRetention>) -> Self { self.input.retention = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn bypass_governance_retention(mut self, v: impl Into<bool>) -> Self { self.input.bypass_governance_retention = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<PutObjectTaggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn tagging(mut self, v: impl Into<Tagging>) -> Self { self.input.tagging = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
}
impl<M> Call<PutPublicAccessBlockInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn public_access_block_configuration(mut self, v: impl Into<PublicAccessBlockConfiguration>) -> Self { self.input.public_access_block_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<RenameObjectInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn rename_source(mut self, v: impl Into<String>) -> Self { self.input.rename_source = Some(v.into()); self }
    pub fn destination_if_match(mut self, v: impl Into<String>) -> Self { self.input.destination_if_match = Some(v.into()); self }
    pub fn destination_if_none_match(mut self, v: impl Into<String>) -> Self { self.input.destination_if_none_match = Some(v.into()); self }
    pub fn destination_if_modified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.destination_if_modified_since = Some(v.into()); self }
    pub fn destination_if_unmodified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.destination_if_unmodified_since = Some(v.into()); self }
    pub fn source_if_match(mut self, v: impl Into<String>) -> Self { self.input.source_if_match = Some(v.into()); self }
    pub fn source_if_none_match(mut self, v: impl Into<String>) -> Self { self.input.source_if_none_match = Some(v.into()); self }
    pub fn source_if_modified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.source_if_modified_since = Some(v.into()); self }
    pub fn source_if_unmodified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.source_if_unmodified_since = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<RestoreObjectInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn restore_request(mut self, v: impl Into<RestoreRequest>) -> Self { self.input.restore_request = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<SelectObjectContentInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn expression(mut self, v: impl Into<String>) -> Self { self.input.expression = Some(v.into()); self }
    pub fn expression_type(mut self, v: impl Into<ExpressionType>) -> Self { self.input.expression_type = Some(v.into()); self }
    pub fn request_progress(mut self, v: impl Into<RequestProgress>) -> Self { self.input.request_progress = Some(v.into()); self }
    pub fn input_serialization(mut self, v: impl Into<InputSerialization>) -> Self { self.input.input_serialization = Some(v.into()); self }
    pub fn output_serialization(mut self, v: impl Into<OutputSerialization>) -> Self { self.input.output_serialization = Some(v.into()); self }
    pub fn scan_range(mut self, v: impl Into<ScanRange>) -> Self { self.input.scan_range = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<UpdateBucketMetadataAnnotationTableConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn annotation_table_configuration(mut self, v: impl Into<AnnotationTableConfigurationUpdates>) -> Self { self.input.annotation_table_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<UpdateBucketMetadataInventoryTableConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn inventory_table_configuration(mut self, v: impl Into<InventoryTableConfigurationUpdates>) -> Self { self.input.inventory_table_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<UpdateBucketMetadataJournalTableConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn journal_table_configuration(mut self, v: impl Into<JournalTableConfigurationUpdates>) -> Self { self.input.journal_table_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<UpdateObjectEncryptionInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn object_encryption(mut self, v: impl Into<ObjectEncryption>) -> Self { self.input.object_encryption = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
}
impl<M> Call<UploadPartInput, M> {
    pub fn body(mut self, v: impl Into<Body>) -> Self { self.input.body = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_length(mut self, v: impl Into<i64>) -> Self { self.input.content_length = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn checksum_crc32(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32 = Some(v.into()); self }
    pub fn checksum_crc32c(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32c = Some(v.into()); self }
    pub fn checksum_crc64_nvme(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc64_nvme = Some(v.into()); self }
    pub fn checksum_sha1(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha1 = Some(v.into()); self }
    pub fn checksum_sha256(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha256 = Some(v.into()); self }
    pub fn checksum_sha512(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha512 = Some(v.into()); self }
    pub fn checksum_md5(mut self, v: impl Into<String>) -> Self { self.input.checksum_md5 = Some(v.into()); self }
    pub fn checksum_xxhash64(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash64 = Some(v.into()); self }
    pub fn checksum_xxhash3(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash3 = Some(v.into()); self }
    pub fn checksum_xxhash128(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash128 = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn part_number(mut self, v: impl Into<i32>) -> Self { self.input.part_number = Some(v.into()); self }
    pub fn upload_id(mut self, v: impl Into<String>) -> Self { self.input.upload_id = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}
impl<M> Call<UploadPartCopyInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn copy_source(mut self, v: impl Into<String>) -> Self { self.input.copy_source = Some(v.into()); self }
    pub fn copy_source_if_match(mut self, v: impl Into<String>) -> Self { self.input.copy_source_if_match = Some(v.into()); self }
    pub fn copy_source_if_modified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.copy_source_if_modified_since = Some(v.into()); self }
    pub fn copy_source_if_none_match(mut self, v: impl Into<String>) -> Self { self.input.copy_source_if_none_match = Some(v.into()); self }
    pub fn copy_source_if_unmodified_since(mut self, v: impl Into<Timestamp>) -> Self { self.input.copy_source_if_unmodified_since = Some(v.into()); self }
    pub fn copy_source_range(mut self, v: impl Into<String>) -> Self { self.input.copy_source_range = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn part_number(mut self, v: impl Into<i32>) -> Self { self.input.part_number = Some(v.into()); self }
    pub fn upload_id(mut self, v: impl Into<String>) -> Self { self.input.upload_id = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn copy_source_sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.copy_source_sse_customer_algorithm = Some(v.into()); self }
    pub fn copy_source_sse_customer_key(mut self, v: impl Into<String>) -> Self { self.input.copy_source_sse_customer_key = Some(v.into()); self }
    pub fn copy_source_sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.copy_source_sse_customer_key_md5 = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn expected_source_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_source_bucket_owner = Some(v.into()); self }
}
impl<M> Call<WriteGetObjectResponseInput, M> {
    pub fn request_route(mut self, v: impl Into<String>) -> Self { self.input.request_route = Some(v.into()); self }
    pub fn request_token(mut self, v: impl Into<String>) -> Self { self.input.request_token = Some(v.into()); self }
    pub fn body(mut self, v: impl Into<Body>) -> Self { self.input.body = Some(v.into()); self }
    pub fn status_code(mut self, v: impl Into<i32>) -> Self { self.input.status_code = Some(v.into()); self }
    pub fn error_code(mut self, v: impl Into<String>) -> Self { self.input.error_code = Some(v.into()); self }
    pub fn error_message(mut self, v: impl Into<String>) -> Self { self.input.error_message = Some(v.into()); self }
    pub fn accept_ranges(mut self, v: impl Into<String>) -> Self { self.input.accept_ranges = Some(v.into()); self }
    pub fn cache_control(mut self, v: impl Into<String>) -> Self { self.input.cache_control = Some(v.into()); self }
    pub fn content_disposition(mut self, v: impl Into<String>) -> Self { self.input.content_disposition = Some(v.into()); self }
    pub fn content_encoding(mut self, v: impl Into<String>) -> Self { self.input.content_encoding = Some(v.into()); self }
    pub fn content_language(mut self, v: impl Into<String>) -> Self { self.input.content_language = Some(v.into()); self }
    pub fn content_length(mut self, v: impl Into<i64>) -> Self { self.input.content_length = Some(v.into()); self }
    pub fn content_range(mut self, v: impl Into<String>) -> Self { self.input.content_range = Some(v.into()); self }
    pub fn content_type(mut self, v: impl Into<String>) -> Self { self.input.content_type = Some(v.into()); self }
    pub fn checksum_crc32(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32 = Some(v.into()); self }
    pub fn checksum_crc32c(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32c = Some(v.into()); self }
    pub fn checksum_crc64_nvme(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc64_nvme = Some(v.into()); self }
    pub fn checksum_sha1(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha1 = Some(v.into()); self }
    pub fn checksum_sha256(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha256 = Some(v.into()); self }
    pub fn checksum_sha512(mut self, v: impl Into<String>) -> Self { self.input.checksum_sha512 = Some(v.into()); self }
    pub fn checksum_md5(mut self, v: impl Into<String>) -> Self { self.input.checksum_md5 = Some(v.into()); self }
    pub fn checksum_xxhash64(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash64 = Some(v.into()); self }
    pub fn checksum_xxhash3(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash3 = Some(v.into()); self }
    pub fn checksum_xxhash128(mut self, v: impl Into<String>) -> Self { self.input.checksum_xxhash128 = Some(v.into()); self }
    pub fn delete_marker(mut self, v: impl Into<bool>) -> Self { self.input.delete_marker = Some(v.into()); self }
    pub fn e_tag(mut self, v: impl Into<String>) -> Self { self.input.e_tag = Some(v.into()); self }
    pub fn expires(mut self, v: impl Into<String>) -> Self { self.input.expires = Some(v.into()); self }
    pub fn expiration(mut self, v: impl Into<String>) -> Self { self.input.expiration = Some(v.into()); self }
    pub fn last_modified(mut self, v: impl Into<Timestamp>) -> Self { self.input.last_modified = Some(v.into()); self }
    pub fn missing_meta(mut self, v: impl Into<i32>) -> Self { self.input.missing_meta = Some(v.into()); self }
    pub fn metadata(mut self, v: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self { self.input.metadata = map(v); self }
    pub fn object_lock_mode(mut self, v: impl Into<ObjectLockMode>) -> Self { self.input.object_lock_mode = Some(v.into()); self }
    pub fn object_lock_legal_hold_status(mut self, v: impl Into<ObjectLockLegalHoldStatus>) -> Self { self.input.object_lock_legal_hold_status = Some(v.into()); self }
    pub fn object_lock_retain_until_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.object_lock_retain_until_date = Some(v.into()); self }
    pub fn parts_count(mut self, v: impl Into<i32>) -> Self { self.input.parts_count = Some(v.into()); self }
    pub fn replication_status(mut self, v: impl Into<ReplicationStatus>) -> Self { self.input.replication_status = Some(v.into()); self }
    pub fn request_charged(mut self, v: impl Into<RequestCharged>) -> Self { self.input.request_charged = Some(v.into()); self }
    pub fn restore(mut self, v: impl Into<String>) -> Self { self.input.restore = Some(v.into()); self }
    pub fn server_side_encryption(mut self, v: impl Into<ServerSideEncryption>) -> Self { self.input.server_side_encryption = Some(v.into()); self }
    pub fn sse_customer_algorithm(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_algorithm = Some(v.into()); self }
    pub fn ssekms_key_id(mut self, v: impl Into<String>) -> Self { self.input.ssekms_key_id = Some(v.into()); self }
    pub fn sse_customer_key_md5(mut self, v: impl Into<String>) -> Self { self.input.sse_customer_key_md5 = Some(v.into()); self }
    pub fn storage_class(mut self, v: impl Into<StorageClass>) -> Self { self.input.storage_class = Some(v.into()); self }
    pub fn tag_count(mut self, v: impl Into<i32>) -> Self { self.input.tag_count = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn bucket_key_enabled(mut self, v: impl Into<bool>) -> Self { self.input.bucket_key_enabled = Some(v.into()); self }
}
