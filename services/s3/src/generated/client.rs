// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_client::{Once, Wait};

use super::*;
use crate::{Call, Client};

/// The operations.
impl Client {
    /// Calls `AbortMultipartUpload`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html).
    #[inline] pub fn abort_multipart_upload(&self) -> Call<AbortMultipartUploadInput, Once> { self.call() }
    /// Calls `CompleteMultipartUpload`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
    #[inline] pub fn complete_multipart_upload(&self) -> Call<CompleteMultipartUploadInput, Once> { self.call() }
    /// Calls `CopyObject`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html).
    #[inline] pub fn copy_object(&self) -> Call<CopyObjectInput, Once> { self.call() }
    /// Calls `CreateBucket`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html).
    #[inline] pub fn create_bucket(&self) -> Call<CreateBucketInput, Once> { self.call() }
    /// Calls `CreateBucketMetadataConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketMetadataConfiguration.html).
    #[inline] pub fn create_bucket_metadata_configuration(&self) -> Call<CreateBucketMetadataConfigurationInput, Once> { self.call() }
    /// Calls `CreateBucketMetadataTableConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketMetadataTableConfiguration.html).
    #[inline] pub fn create_bucket_metadata_table_configuration(&self) -> Call<CreateBucketMetadataTableConfigurationInput, Once> { self.call() }
    /// Calls `CreateMultipartUpload`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html).
    #[inline] pub fn create_multipart_upload(&self) -> Call<CreateMultipartUploadInput, Once> { self.call() }
    /// Calls `CreateSession`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html).
    #[inline] pub fn create_session(&self) -> Call<CreateSessionInput, Once> { self.call() }
    /// Calls `DeleteBucket`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html).
    #[inline] pub fn delete_bucket(&self) -> Call<DeleteBucketInput, Once> { self.call() }
    /// Calls `DeleteBucketAnalyticsConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketAnalyticsConfiguration.html).
    #[inline] pub fn delete_bucket_analytics_configuration(&self) -> Call<DeleteBucketAnalyticsConfigurationInput, Once> { self.call() }
    /// Calls `DeleteBucketCors`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.html).
    #[inline] pub fn delete_bucket_cors(&self) -> Call<DeleteBucketCorsInput, Once> { self.call() }
    /// Calls `DeleteBucketEncryption`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.html).
    #[inline] pub fn delete_bucket_encryption(&self) -> Call<DeleteBucketEncryptionInput, Once> { self.call() }
    /// Calls `DeleteBucketIntelligentTieringConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketIntelligentTieringConfiguration.html).
    #[inline] pub fn delete_bucket_intelligent_tiering_configuration(&self) -> Call<DeleteBucketIntelligentTieringConfigurationInput, Once> { self.call() }
    /// Calls `DeleteBucketInventoryConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketInventoryConfiguration.html).
    #[inline] pub fn delete_bucket_inventory_configuration(&self) -> Call<DeleteBucketInventoryConfigurationInput, Once> { self.call() }
    /// Calls `DeleteBucketLifecycle`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.html).
    #[inline] pub fn delete_bucket_lifecycle(&self) -> Call<DeleteBucketLifecycleInput, Once> { self.call() }
    /// Calls `DeleteBucketMetadataConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetadataConfiguration.html).
    #[inline] pub fn delete_bucket_metadata_configuration(&self) -> Call<DeleteBucketMetadataConfigurationInput, Once> { self.call() }
    /// Calls `DeleteBucketMetadataTableConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetadataTableConfiguration.html).
    #[inline] pub fn delete_bucket_metadata_table_configuration(&self) -> Call<DeleteBucketMetadataTableConfigurationInput, Once> { self.call() }
    /// Calls `DeleteBucketMetricsConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetricsConfiguration.html).
    #[inline] pub fn delete_bucket_metrics_configuration(&self) -> Call<DeleteBucketMetricsConfigurationInput, Once> { self.call() }
    /// Calls `DeleteBucketOwnershipControls`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketOwnershipControls.html).
    #[inline] pub fn delete_bucket_ownership_controls(&self) -> Call<DeleteBucketOwnershipControlsInput, Once> { self.call() }
    /// Calls `DeleteBucketPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html).
    #[inline] pub fn delete_bucket_policy(&self) -> Call<DeleteBucketPolicyInput, Once> { self.call() }
    /// Calls `DeleteBucketReplication`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html).
    #[inline] pub fn delete_bucket_replication(&self) -> Call<DeleteBucketReplicationInput, Once> { self.call() }
    /// Calls `DeleteBucketTagging`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html).
    #[inline] pub fn delete_bucket_tagging(&self) -> Call<DeleteBucketTaggingInput, Once> { self.call() }
    /// Calls `DeleteBucketWebsite`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketWebsite.html).
    #[inline] pub fn delete_bucket_website(&self) -> Call<DeleteBucketWebsiteInput, Once> { self.call() }
    /// Calls `DeleteObject`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
    #[inline] pub fn delete_object(&self) -> Call<DeleteObjectInput, Once> { self.call() }
    /// Calls `DeleteObjectAnnotation`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectAnnotation.html).
    #[inline] pub fn delete_object_annotation(&self) -> Call<DeleteObjectAnnotationInput, Once> { self.call() }
    /// Calls `DeleteObjectTagging`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html).
    #[inline] pub fn delete_object_tagging(&self) -> Call<DeleteObjectTaggingInput, Once> { self.call() }
    /// Calls `DeleteObjects`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
    #[inline] pub fn delete_objects(&self) -> Call<DeleteObjectsInput, Once> { self.call() }
    /// Calls `DeletePublicAccessBlock`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html).
    #[inline] pub fn delete_public_access_block(&self) -> Call<DeletePublicAccessBlockInput, Once> { self.call() }
    /// Calls `GetBucketAbac`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAbac.html).
    #[inline] pub fn get_bucket_abac(&self) -> Call<GetBucketAbacInput, Once> { self.call() }
    /// Calls `GetBucketAccelerateConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAccelerateConfiguration.html).
    #[inline] pub fn get_bucket_accelerate_configuration(&self) -> Call<GetBucketAccelerateConfigurationInput, Once> { self.call() }
    /// Calls `GetBucketAcl`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html).
    #[inline] pub fn get_bucket_acl(&self) -> Call<GetBucketAclInput, Once> { self.call() }
    /// Calls `GetBucketAnalyticsConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAnalyticsConfiguration.html).
    #[inline] pub fn get_bucket_analytics_configuration(&self) -> Call<GetBucketAnalyticsConfigurationInput, Once> { self.call() }
    /// Calls `GetBucketCors`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketCors.html).
    #[inline] pub fn get_bucket_cors(&self) -> Call<GetBucketCorsInput, Once> { self.call() }
    /// Calls `GetBucketEncryption`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html).
    #[inline] pub fn get_bucket_encryption(&self) -> Call<GetBucketEncryptionInput, Once> { self.call() }
    /// Calls `GetBucketIntelligentTieringConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketIntelligentTieringConfiguration.html).
    #[inline] pub fn get_bucket_intelligent_tiering_configuration(&self) -> Call<GetBucketIntelligentTieringConfigurationInput, Once> { self.call() }
    /// Calls `GetBucketInventoryConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketInventoryConfiguration.html).
    #[inline] pub fn get_bucket_inventory_configuration(&self) -> Call<GetBucketInventoryConfigurationInput, Once> { self.call() }
    /// Calls `GetBucketLifecycle`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycle.html).
    #[inline] pub fn get_bucket_lifecycle(&self) -> Call<GetBucketLifecycleInput, Once> { self.call() }
    /// Calls `GetBucketLifecycleConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html).
    #[inline] pub fn get_bucket_lifecycle_configuration(&self) -> Call<GetBucketLifecycleConfigurationInput, Once> { self.call() }
    /// Calls `GetBucketLocation`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html).
    #[inline] pub fn get_bucket_location(&self) -> Call<GetBucketLocationInput, Once> { self.call() }
    /// Calls `GetBucketLogging`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html).
    #[inline] pub fn get_bucket_logging(&self) -> Call<GetBucketLoggingInput, Once> { self.call() }
    /// Calls `GetBucketMetadataConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetadataConfiguration.html).
    #[inline] pub fn get_bucket_metadata_configuration(&self) -> Call<GetBucketMetadataConfigurationInput, Once> { self.call() }
    /// Calls `GetBucketMetadataTableConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetadataTableConfiguration.html).
    #[inline] pub fn get_bucket_metadata_table_configuration(&self) -> Call<GetBucketMetadataTableConfigurationInput, Once> { self.call() }
    /// Calls `GetBucketMetricsConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetricsConfiguration.html).
    #[inline] pub fn get_bucket_metrics_configuration(&self) -> Call<GetBucketMetricsConfigurationInput, Once> { self.call() }
    /// Calls `GetBucketNotification`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotification.html).
    #[inline] pub fn get_bucket_notification(&self) -> Call<GetBucketNotificationInput, Once> { self.call() }
    /// Calls `GetBucketNotificationConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html).
    #[inline] pub fn get_bucket_notification_configuration(&self) -> Call<GetBucketNotificationConfigurationInput, Once> { self.call() }
    /// Calls `GetBucketOwnershipControls`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketOwnershipControls.html).
    #[inline] pub fn get_bucket_ownership_controls(&self) -> Call<GetBucketOwnershipControlsInput, Once> { self.call() }
    /// Calls `GetBucketPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html).
    #[inline] pub fn get_bucket_policy(&self) -> Call<GetBucketPolicyInput, Once> { self.call() }
    /// Calls `GetBucketPolicyStatus`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html).
    #[inline] pub fn get_bucket_policy_status(&self) -> Call<GetBucketPolicyStatusInput, Once> { self.call() }
    /// Calls `GetBucketReplication`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketReplication.html).
    #[inline] pub fn get_bucket_replication(&self) -> Call<GetBucketReplicationInput, Once> { self.call() }
    /// Calls `GetBucketRequestPayment`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketRequestPayment.html).
    #[inline] pub fn get_bucket_request_payment(&self) -> Call<GetBucketRequestPaymentInput, Once> { self.call() }
    /// Calls `GetBucketTagging`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html).
    #[inline] pub fn get_bucket_tagging(&self) -> Call<GetBucketTaggingInput, Once> { self.call() }
    /// Calls `GetBucketVersioning`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html).
    #[inline] pub fn get_bucket_versioning(&self) -> Call<GetBucketVersioningInput, Once> { self.call() }
    /// Calls `GetBucketWebsite`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html).
    #[inline] pub fn get_bucket_website(&self) -> Call<GetBucketWebsiteInput, Once> { self.call() }
    /// Calls `GetObject`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
    #[inline] pub fn get_object(&self) -> Call<GetObjectInput, Once> { self.call() }
    /// Calls `GetObjectAcl`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html).
    #[inline] pub fn get_object_acl(&self) -> Call<GetObjectAclInput, Once> { self.call() }
    /// Calls `GetObjectAnnotation`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAnnotation.html).
    #[inline] pub fn get_object_annotation(&self) -> Call<GetObjectAnnotationInput, Once> { self.call() }
    /// Calls `GetObjectAttributes`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html).
    #[inline] pub fn get_object_attributes(&self) -> Call<GetObjectAttributesInput, Once> { self.call() }
    /// Calls `GetObjectLegalHold`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLegalHold.html).
    #[inline] pub fn get_object_legal_hold(&self) -> Call<GetObjectLegalHoldInput, Once> { self.call() }
    /// Calls `GetObjectLockConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html).
    #[inline] pub fn get_object_lock_configuration(&self) -> Call<GetObjectLockConfigurationInput, Once> { self.call() }
    /// Calls `GetObjectRetention`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectRetention.html).
    #[inline] pub fn get_object_retention(&self) -> Call<GetObjectRetentionInput, Once> { self.call() }
    /// Calls `GetObjectTagging`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html).
    #[inline] pub fn get_object_tagging(&self) -> Call<GetObjectTaggingInput, Once> { self.call() }
    /// Calls `GetObjectTorrent`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTorrent.html).
    #[inline] pub fn get_object_torrent(&self) -> Call<GetObjectTorrentInput, Once> { self.call() }
    /// Calls `GetPublicAccessBlock`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html).
    #[inline] pub fn get_public_access_block(&self) -> Call<GetPublicAccessBlockInput, Once> { self.call() }
    /// Calls `HeadBucket`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html).
    #[inline] pub fn head_bucket(&self) -> Call<HeadBucketInput, Once> { self.call() }
    /// Calls `HeadObject`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html).
    #[inline] pub fn head_object(&self) -> Call<HeadObjectInput, Once> { self.call() }
    /// Calls `ListBucketAnalyticsConfigurations`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketAnalyticsConfigurations.html).
    #[inline] pub fn list_bucket_analytics_configurations(&self) -> Call<ListBucketAnalyticsConfigurationsInput, Once> { self.call() }
    /// Calls `ListBucketIntelligentTieringConfigurations`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketIntelligentTieringConfigurations.html).
    #[inline] pub fn list_bucket_intelligent_tiering_configurations(&self) -> Call<ListBucketIntelligentTieringConfigurationsInput, Once> { self.call() }
    /// Calls `ListBucketInventoryConfigurations`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketInventoryConfigurations.html).
    #[inline] pub fn list_bucket_inventory_configurations(&self) -> Call<ListBucketInventoryConfigurationsInput, Once> { self.call() }
    /// Calls `ListBucketMetricsConfigurations`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketMetricsConfigurations.html).
    #[inline] pub fn list_bucket_metrics_configurations(&self) -> Call<ListBucketMetricsConfigurationsInput, Once> { self.call() }
    /// Calls `ListBuckets`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html).
    #[inline] pub fn list_buckets(&self) -> Call<ListBucketsInput, Once> { self.call() }
    /// Calls `ListDirectoryBuckets`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListDirectoryBuckets.html).
    #[inline] pub fn list_directory_buckets(&self) -> Call<ListDirectoryBucketsInput, Once> { self.call() }
    /// Calls `ListMultipartUploads`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html).
    #[inline] pub fn list_multipart_uploads(&self) -> Call<ListMultipartUploadsInput, Once> { self.call() }
    /// Calls `ListObjectAnnotations`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectAnnotations.html).
    #[inline] pub fn list_object_annotations(&self) -> Call<ListObjectAnnotationsInput, Once> { self.call() }
    /// Calls `ListObjectVersions`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html).
    #[inline] pub fn list_object_versions(&self) -> Call<ListObjectVersionsInput, Once> { self.call() }
    /// Calls `ListObjects`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html).
    #[inline] pub fn list_objects(&self) -> Call<ListObjectsInput, Once> { self.call() }
    /// Calls `ListObjectsV2`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
    #[inline] pub fn list_objects_v2(&self) -> Call<ListObjectsV2Input, Once> { self.call() }
    /// Calls `ListParts`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html).
    #[inline] pub fn list_parts(&self) -> Call<ListPartsInput, Once> { self.call() }
    /// Calls `PutBucketAbac`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAbac.html).
    #[inline] pub fn put_bucket_abac(&self) -> Call<PutBucketAbacInput, Once> { self.call() }
    /// Calls `PutBucketAccelerateConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAccelerateConfiguration.html).
    #[inline] pub fn put_bucket_accelerate_configuration(&self) -> Call<PutBucketAccelerateConfigurationInput, Once> { self.call() }
    /// Calls `PutBucketAcl`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html).
    #[inline] pub fn put_bucket_acl(&self) -> Call<PutBucketAclInput, Once> { self.call() }
    /// Calls `PutBucketAnalyticsConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAnalyticsConfiguration.html).
    #[inline] pub fn put_bucket_analytics_configuration(&self) -> Call<PutBucketAnalyticsConfigurationInput, Once> { self.call() }
    /// Calls `PutBucketCors`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html).
    #[inline] pub fn put_bucket_cors(&self) -> Call<PutBucketCorsInput, Once> { self.call() }
    /// Calls `PutBucketEncryption`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html).
    #[inline] pub fn put_bucket_encryption(&self) -> Call<PutBucketEncryptionInput, Once> { self.call() }
    /// Calls `PutBucketIntelligentTieringConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketIntelligentTieringConfiguration.html).
    #[inline] pub fn put_bucket_intelligent_tiering_configuration(&self) -> Call<PutBucketIntelligentTieringConfigurationInput, Once> { self.call() }
    /// Calls `PutBucketInventoryConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketInventoryConfiguration.html).
    #[inline] pub fn put_bucket_inventory_configuration(&self) -> Call<PutBucketInventoryConfigurationInput, Once> { self.call() }
    /// Calls `PutBucketLifecycle`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycle.html).
    #[inline] pub fn put_bucket_lifecycle(&self) -> Call<PutBucketLifecycleInput, Once> { self.call() }
    /// Calls `PutBucketLifecycleConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html).
    #[inline] pub fn put_bucket_lifecycle_configuration(&self) -> Call<PutBucketLifecycleConfigurationInput, Once> { self.call() }
    /// Calls `PutBucketLogging`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html).
    #[inline] pub fn put_bucket_logging(&self) -> Call<PutBucketLoggingInput, Once> { self.call() }
    /// Calls `PutBucketMetricsConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketMetricsConfiguration.html).
    #[inline] pub fn put_bucket_metrics_configuration(&self) -> Call<PutBucketMetricsConfigurationInput, Once> { self.call() }
    /// Calls `PutBucketNotification`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotification.html).
    #[inline] pub fn put_bucket_notification(&self) -> Call<PutBucketNotificationInput, Once> { self.call() }
    /// Calls `PutBucketNotificationConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html).
    #[inline] pub fn put_bucket_notification_configuration(&self) -> Call<PutBucketNotificationConfigurationInput, Once> { self.call() }
    /// Calls `PutBucketOwnershipControls`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketOwnershipControls.html).
    #[inline] pub fn put_bucket_ownership_controls(&self) -> Call<PutBucketOwnershipControlsInput, Once> { self.call() }
    /// Calls `PutBucketPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html).
    #[inline] pub fn put_bucket_policy(&self) -> Call<PutBucketPolicyInput, Once> { self.call() }
    /// Calls `PutBucketReplication`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html).
    #[inline] pub fn put_bucket_replication(&self) -> Call<PutBucketReplicationInput, Once> { self.call() }
    /// Calls `PutBucketRequestPayment`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketRequestPayment.html).
    #[inline] pub fn put_bucket_request_payment(&self) -> Call<PutBucketRequestPaymentInput, Once> { self.call() }
    /// Calls `PutBucketTagging`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html).
    #[inline] pub fn put_bucket_tagging(&self) -> Call<PutBucketTaggingInput, Once> { self.call() }
    /// Calls `PutBucketVersioning`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html).
    #[inline] pub fn put_bucket_versioning(&self) -> Call<PutBucketVersioningInput, Once> { self.call() }
    /// Calls `PutBucketWebsite`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html).
    #[inline] pub fn put_bucket_website(&self) -> Call<PutBucketWebsiteInput, Once> { self.call() }
    /// Calls `PutObject`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html).
    #[inline] pub fn put_object(&self) -> Call<PutObjectInput, Once> { self.call() }
    /// Calls `PutObjectAcl`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html).
    #[inline] pub fn put_object_acl(&self) -> Call<PutObjectAclInput, Once> { self.call() }
    /// Calls `PutObjectAnnotation`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAnnotation.html).
    #[inline] pub fn put_object_annotation(&self) -> Call<PutObjectAnnotationInput, Once> { self.call() }
    /// Calls `PutObjectLegalHold`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html).
    #[inline] pub fn put_object_legal_hold(&self) -> Call<PutObjectLegalHoldInput, Once> { self.call() }
    /// Calls `PutObjectLockConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html).
    #[inline] pub fn put_object_lock_configuration(&self) -> Call<PutObjectLockConfigurationInput, Once> { self.call() }
    /// Calls `PutObjectRetention`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html).
    #[inline] pub fn put_object_retention(&self) -> Call<PutObjectRetentionInput, Once> { self.call() }
    /// Calls `PutObjectTagging`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html).
    #[inline] pub fn put_object_tagging(&self) -> Call<PutObjectTaggingInput, Once> { self.call() }
    /// Calls `PutPublicAccessBlock`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html).
    #[inline] pub fn put_public_access_block(&self) -> Call<PutPublicAccessBlockInput, Once> { self.call() }
    /// Calls `RenameObject`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RenameObject.html).
    #[inline] pub fn rename_object(&self) -> Call<RenameObjectInput, Once> { self.call() }
    /// Calls `RestoreObject`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html).
    #[inline] pub fn restore_object(&self) -> Call<RestoreObjectInput, Once> { self.call() }
    /// Calls `SelectObjectContent`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_SelectObjectContent.html).
    #[inline] pub fn select_object_content(&self) -> Call<SelectObjectContentInput, Once> { self.call() }
    /// Calls `UpdateBucketMetadataAnnotationTableConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateBucketMetadataAnnotationTableConfiguration.html).
    #[inline] pub fn update_bucket_metadata_annotation_table_configuration(&self) -> Call<UpdateBucketMetadataAnnotationTableConfigurationInput, Once> { self.call() }
    /// Calls `UpdateBucketMetadataInventoryTableConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateBucketMetadataInventoryTableConfiguration.html).
    #[inline] pub fn update_bucket_metadata_inventory_table_configuration(&self) -> Call<UpdateBucketMetadataInventoryTableConfigurationInput, Once> { self.call() }
    /// Calls `UpdateBucketMetadataJournalTableConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateBucketMetadataJournalTableConfiguration.html).
    #[inline] pub fn update_bucket_metadata_journal_table_configuration(&self) -> Call<UpdateBucketMetadataJournalTableConfigurationInput, Once> { self.call() }
    /// Calls `UpdateObjectEncryption`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateObjectEncryption.html).
    #[inline] pub fn update_object_encryption(&self) -> Call<UpdateObjectEncryptionInput, Once> { self.call() }
    /// Calls `UploadPart`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html).
    #[inline] pub fn upload_part(&self) -> Call<UploadPartInput, Once> { self.call() }
    /// Calls `UploadPartCopy`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html).
    #[inline] pub fn upload_part_copy(&self) -> Call<UploadPartCopyInput, Once> { self.call() }
    /// Calls `WriteGetObjectResponse`; see [AWS's reference](https://docs.aws.amazon.com/AmazonS3/latest/API/API_WriteGetObjectResponse.html).
    #[inline] pub fn write_get_object_response(&self) -> Call<WriteGetObjectResponseInput, Once> { self.call() }
}

/// The waiters: each calls its operation until the answers say that it has come about.
impl Client {
    /// Calls `HeadBucket` until `BucketExists`, every 5 s, 20 times at the most.
    #[inline] pub fn wait_until_bucket_exists(&self) -> Call<HeadBucketInput, Wait> { self.wait(BUCKET_EXISTS) }
    /// Calls `HeadBucket` until `BucketNotExists`, every 5 s, 20 times at the most.
    #[inline] pub fn wait_until_bucket_not_exists(&self) -> Call<HeadBucketInput, Wait> { self.wait(BUCKET_NOT_EXISTS) }
    /// Calls `HeadObject` until `ObjectExists`, every 5 s, 20 times at the most.
    #[inline] pub fn wait_until_object_exists(&self) -> Call<HeadObjectInput, Wait> { self.wait(OBJECT_EXISTS) }
    /// Calls `HeadObject` until `ObjectNotExists`, every 5 s, 20 times at the most.
    #[inline] pub fn wait_until_object_not_exists(&self) -> Call<HeadObjectInput, Wait> { self.wait(OBJECT_NOT_EXISTS) }
}
