// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

open_enum! { AnalyticsS3ExportFileFormat { CSV = "CSV" } }
open_enum! { AnnotationConfigurationState { ENABLED = "ENABLED", DISABLED = "DISABLED" } }
open_enum! { AnnotationDirective { COPY = "COPY", EXCLUDE = "EXCLUDE" } }
open_enum! { ArchiveStatus { ARCHIVE_ACCESS = "ARCHIVE_ACCESS", DEEP_ARCHIVE_ACCESS = "DEEP_ARCHIVE_ACCESS" } }
open_enum! { BucketAbacStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { BucketAccelerateStatus { ENABLED = "Enabled", SUSPENDED = "Suspended" } }
open_enum! { BucketCannedACL {
    PRIVATE = "private", PUBLIC_READ = "public-read", PUBLIC_READ_WRITE = "public-read-write",
    AUTHENTICATED_READ = "authenticated-read",
} }
open_enum! { BucketLocationConstraint {
    AF_SOUTH_1 = "af-south-1", AP_EAST_1 = "ap-east-1", AP_EAST_2 = "ap-east-2", AP_NORTHEAST_1 = "ap-northeast-1",
    AP_NORTHEAST_2 = "ap-northeast-2", AP_NORTHEAST_3 = "ap-northeast-3", AP_SOUTH_1 = "ap-south-1",
    AP_SOUTH_2 = "ap-south-2", AP_SOUTHEAST_1 = "ap-southeast-1", AP_SOUTHEAST_2 = "ap-southeast-2",
    AP_SOUTHEAST_3 = "ap-southeast-3", AP_SOUTHEAST_4 = "ap-southeast-4", AP_SOUTHEAST_5 = "ap-southeast-5",
    AP_SOUTHEAST_6 = "ap-southeast-6", AP_SOUTHEAST_7 = "ap-southeast-7", CA_CENTRAL_1 = "ca-central-1",
    CA_WEST_1 = "ca-west-1", CN_NORTH_1 = "cn-north-1", CN_NORTHWEST_1 = "cn-northwest-1", EU = "EU",
    EU_CENTRAL_1 = "eu-central-1", EU_CENTRAL_2 = "eu-central-2", EU_NORTH_1 = "eu-north-1", EU_SOUTH_1 = "eu-south-1",
    EU_SOUTH_2 = "eu-south-2", EU_WEST_1 = "eu-west-1", EU_WEST_2 = "eu-west-2", EU_WEST_3 = "eu-west-3",
    IL_CENTRAL_1 = "il-central-1", ME_CENTRAL_1 = "me-central-1", ME_SOUTH_1 = "me-south-1",
    MX_CENTRAL_1 = "mx-central-1", SA_EAST_1 = "sa-east-1", US_EAST_2 = "us-east-2", US_GOV_EAST_1 = "us-gov-east-1",
    US_GOV_WEST_1 = "us-gov-west-1", US_WEST_1 = "us-west-1", US_WEST_2 = "us-west-2",
} }
open_enum! { BucketLogsPermission { FULL_CONTROL = "FULL_CONTROL", READ = "READ", WRITE = "WRITE" } }
open_enum! { BucketNamespace { ACCOUNT_REGIONAL = "account-regional", GLOBAL = "global" } }
open_enum! { BucketType { DIRECTORY = "Directory" } }
open_enum! { BucketVersioningStatus { ENABLED = "Enabled", SUSPENDED = "Suspended" } }
open_enum! { ChecksumAlgorithm {
    CRC32 = "CRC32", CRC32C = "CRC32C", SHA1 = "SHA1", SHA256 = "SHA256", CRC64NVME = "CRC64NVME", SHA512 = "SHA512",
    MD5 = "MD5", XXHASH64 = "XXHASH64", XXHASH3 = "XXHASH3", XXHASH128 = "XXHASH128",
} }
open_enum! { ChecksumMode { ENABLED = "ENABLED" } }
open_enum! { ChecksumType { COMPOSITE = "COMPOSITE", FULL_OBJECT = "FULL_OBJECT" } }
open_enum! { CompressionType { NONE = "NONE", GZIP = "GZIP", BZIP2 = "BZIP2" } }
open_enum! { DataRedundancy {
    SINGLE_AVAILABILITY_ZONE = "SingleAvailabilityZone", SINGLE_LOCAL_ZONE = "SingleLocalZone",
} }
open_enum! { DeleteMarkerReplicationStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { EncodingType { URL = "url" } }
open_enum! { EncryptionType { NONE = "NONE", SSE_C = "SSE-C" } }
open_enum! { Event {
    S3_REDUCED_REDUNDANCY_LOST_OBJECT = "s3:ReducedRedundancyLostObject", S3_OBJECT_CREATED = "s3:ObjectCreated:*",
    S3_OBJECT_CREATED_PUT = "s3:ObjectCreated:Put", S3_OBJECT_CREATED_POST = "s3:ObjectCreated:Post",
    S3_OBJECT_CREATED_COPY = "s3:ObjectCreated:Copy",
    S3_OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD = "s3:ObjectCreated:CompleteMultipartUpload",
    S3_OBJECT_REMOVED = "s3:ObjectRemoved:*", S3_OBJECT_REMOVED_DELETE = "s3:ObjectRemoved:Delete",
    S3_OBJECT_REMOVED_DELETE_MARKER_CREATED = "s3:ObjectRemoved:DeleteMarkerCreated",
    S3_OBJECT_RESTORE = "s3:ObjectRestore:*", S3_OBJECT_RESTORE_POST = "s3:ObjectRestore:Post",
    S3_OBJECT_RESTORE_COMPLETED = "s3:ObjectRestore:Completed", S3_REPLICATION = "s3:Replication:*",
    S3_REPLICATION_OPERATION_FAILED_REPLICATION = "s3:Replication:OperationFailedReplication",
    S3_REPLICATION_OPERATION_NOT_TRACKED = "s3:Replication:OperationNotTracked",
    S3_REPLICATION_OPERATION_MISSED_THRESHOLD = "s3:Replication:OperationMissedThreshold",
    S3_REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD = "s3:Replication:OperationReplicatedAfterThreshold",
    S3_OBJECT_RESTORE_DELETE = "s3:ObjectRestore:Delete", S3_LIFECYCLE_TRANSITION = "s3:LifecycleTransition",
    S3_INTELLIGENT_TIERING = "s3:IntelligentTiering", S3_OBJECT_ACL_PUT = "s3:ObjectAcl:Put",
    S3_LIFECYCLE_EXPIRATION = "s3:LifecycleExpiration:*",
    S3_LIFECYCLE_EXPIRATION_DELETE = "s3:LifecycleExpiration:Delete",
    S3_LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED = "s3:LifecycleExpiration:DeleteMarkerCreated",
    S3_OBJECT_TAGGING = "s3:ObjectTagging:*", S3_OBJECT_TAGGING_PUT = "s3:ObjectTagging:Put",
    S3_OBJECT_TAGGING_DELETE = "s3:ObjectTagging:Delete", S3_OBJECT_ANNOTATION = "s3:ObjectAnnotation:*",
    S3_OBJECT_ANNOTATION_PUT = "s3:ObjectAnnotation:Put", S3_OBJECT_ANNOTATION_DELETE = "s3:ObjectAnnotation:Delete",
    S3_OBJECT_RETENTION_PUT = "s3:ObjectRetention:Put",
} }
open_enum! { ExistingObjectReplicationStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { ExpirationState { ENABLED = "ENABLED", DISABLED = "DISABLED" } }
open_enum! { ExpirationStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { ExpressionType { SQL = "SQL" } }
open_enum! { FileHeaderInfo { USE = "USE", IGNORE = "IGNORE", NONE = "NONE" } }
open_enum! { FilterRuleName { PREFIX = "prefix", SUFFIX = "suffix" } }
open_enum! { IntelligentTieringAccessTier {
    ARCHIVE_ACCESS = "ARCHIVE_ACCESS", DEEP_ARCHIVE_ACCESS = "DEEP_ARCHIVE_ACCESS",
} }
open_enum! { IntelligentTieringStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { InventoryConfigurationState { ENABLED = "ENABLED", DISABLED = "DISABLED" } }
open_enum! { InventoryFormat { CSV = "CSV", ORC = "ORC", PARQUET = "Parquet" } }
open_enum! { InventoryFrequency { DAILY = "Daily", WEEKLY = "Weekly" } }
open_enum! { InventoryIncludedObjectVersions { ALL = "All", CURRENT = "Current" } }
open_enum! { InventoryOptionalField {
    SIZE = "Size", LAST_MODIFIED_DATE = "LastModifiedDate", STORAGE_CLASS = "StorageClass", E_TAG = "ETag",
    IS_MULTIPART_UPLOADED = "IsMultipartUploaded", REPLICATION_STATUS = "ReplicationStatus",
    ENCRYPTION_STATUS = "EncryptionStatus", OBJECT_LOCK_RETAIN_UNTIL_DATE = "ObjectLockRetainUntilDate",
    OBJECT_LOCK_MODE = "ObjectLockMode", OBJECT_LOCK_LEGAL_HOLD_STATUS = "ObjectLockLegalHoldStatus",
    OBJECT_LOCK_EVENT_HOLD_STATUS = "ObjectLockEventHoldStatus",
    OBJECT_LOCK_EVENT_HOLD_DURATION = "ObjectLockEventHoldDuration",
    INTELLIGENT_TIERING_ACCESS_TIER = "IntelligentTieringAccessTier", BUCKET_KEY_STATUS = "BucketKeyStatus",
    CHECKSUM_ALGORITHM = "ChecksumAlgorithm", OBJECT_ACCESS_CONTROL_LIST = "ObjectAccessControlList",
    OBJECT_OWNER = "ObjectOwner", LIFECYCLE_EXPIRATION_DATE = "LifecycleExpirationDate",
    INTELLIGENT_TIERING_REFERENCE_DATE = "IntelligentTieringReferenceDate",
} }
open_enum! { JSONType { DOCUMENT = "DOCUMENT", LINES = "LINES" } }
open_enum! { LocationType { AVAILABILITY_ZONE = "AvailabilityZone", LOCAL_ZONE = "LocalZone" } }
open_enum! { MFADelete { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { MFADeleteStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { MetadataDirective { COPY = "COPY", REPLACE = "REPLACE" } }
open_enum! { MetricsStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { ObjectAttributes {
    E_TAG = "ETag", CHECKSUM = "Checksum", OBJECT_PARTS = "ObjectParts", STORAGE_CLASS = "StorageClass",
    OBJECT_SIZE = "ObjectSize",
} }
open_enum! { ObjectCannedACL {
    PRIVATE = "private", PUBLIC_READ = "public-read", PUBLIC_READ_WRITE = "public-read-write",
    AUTHENTICATED_READ = "authenticated-read", AWS_EXEC_READ = "aws-exec-read",
    BUCKET_OWNER_READ = "bucket-owner-read", BUCKET_OWNER_FULL_CONTROL = "bucket-owner-full-control",
} }
open_enum! { ObjectLockEnabled { ENABLED = "Enabled" } }
open_enum! { ObjectLockEventHold { ON = "ON", OFF = "OFF" } }
open_enum! { ObjectLockLegalHoldStatus { ON = "ON", OFF = "OFF" } }
open_enum! { ObjectLockMode { GOVERNANCE = "GOVERNANCE", COMPLIANCE = "COMPLIANCE" } }
open_enum! { ObjectLockRetentionMode { GOVERNANCE = "GOVERNANCE", COMPLIANCE = "COMPLIANCE" } }
open_enum! { ObjectOwnership {
    BUCKET_OWNER_PREFERRED = "BucketOwnerPreferred", OBJECT_WRITER = "ObjectWriter",
    BUCKET_OWNER_ENFORCED = "BucketOwnerEnforced",
} }
open_enum! { ObjectStorageClass {
    STANDARD = "STANDARD", REDUCED_REDUNDANCY = "REDUCED_REDUNDANCY", GLACIER = "GLACIER", STANDARD_IA = "STANDARD_IA",
    ONEZONE_IA = "ONEZONE_IA", INTELLIGENT_TIERING = "INTELLIGENT_TIERING", DEEP_ARCHIVE = "DEEP_ARCHIVE",
    OUTPOSTS = "OUTPOSTS", GLACIER_IR = "GLACIER_IR", SNOW = "SNOW", EXPRESS_ONEZONE = "EXPRESS_ONEZONE",
    FSX_OPENZFS = "FSX_OPENZFS", FSX_ONTAP = "FSX_ONTAP", AWS_BACKUP_WARM = "AWS_BACKUP_WARM",
    AWS_BACKUP_LOW_COST_WARM = "AWS_BACKUP_LOW_COST_WARM",
} }
open_enum! { ObjectVersionStorageClass { STANDARD = "STANDARD" } }
open_enum! { OptionalObjectAttributes { RESTORE_STATUS = "RestoreStatus" } }
open_enum! { OwnerOverride { DESTINATION = "Destination" } }
open_enum! { PartitionDateSource { EVENT_TIME = "EventTime", DELIVERY_TIME = "DeliveryTime" } }
open_enum! { Payer { REQUESTER = "Requester", BUCKET_OWNER = "BucketOwner" } }
open_enum! { Permission {
    FULL_CONTROL = "FULL_CONTROL", WRITE = "WRITE", WRITE_ACP = "WRITE_ACP", READ = "READ", READ_ACP = "READ_ACP",
} }
open_enum! { QuoteFields { ALWAYS = "ALWAYS", ASNEEDED = "ASNEEDED" } }
open_enum! { ReplicaModificationsStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { ReplicationRuleStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { ReplicationStatus {
    COMPLETE = "COMPLETE", PENDING = "PENDING", FAILED = "FAILED", REPLICA = "REPLICA", COMPLETED = "COMPLETED",
} }
open_enum! { ReplicationTimeStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { RequestCharged { REQUESTER = "requester" } }
open_enum! { RequestPayer { REQUESTER = "requester" } }
open_enum! { RestoreRequestType { SELECT = "SELECT" } }
open_enum! { S3Protocol { HTTP = "http", HTTPS = "https" } }
open_enum! { S3TablesBucketType { AWS = "aws", CUSTOMER = "customer" } }
open_enum! { ServerSideEncryption {
    AES256 = "AES256", AWS_FSX = "aws:fsx", AWS_BACKUP = "aws:backup", AWS_KMS = "aws:kms",
    AWS_KMS_DSSE = "aws:kms:dsse",
} }
open_enum! { SessionMode { READ_ONLY = "ReadOnly", READ_WRITE = "ReadWrite" } }
open_enum! { SseKmsEncryptedObjectsStatus { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { StorageClass {
    STANDARD = "STANDARD", REDUCED_REDUNDANCY = "REDUCED_REDUNDANCY", STANDARD_IA = "STANDARD_IA",
    ONEZONE_IA = "ONEZONE_IA", INTELLIGENT_TIERING = "INTELLIGENT_TIERING", GLACIER = "GLACIER",
    DEEP_ARCHIVE = "DEEP_ARCHIVE", OUTPOSTS = "OUTPOSTS", GLACIER_IR = "GLACIER_IR", SNOW = "SNOW",
    EXPRESS_ONEZONE = "EXPRESS_ONEZONE", FSX_OPENZFS = "FSX_OPENZFS", FSX_ONTAP = "FSX_ONTAP",
    AWS_BACKUP_WARM = "AWS_BACKUP_WARM", AWS_BACKUP_LOW_COST_WARM = "AWS_BACKUP_LOW_COST_WARM",
} }
open_enum! { StorageClassAnalysisSchemaVersion { V_1 = "V_1" } }
open_enum! { TableSseAlgorithm { AWS_KMS = "aws:kms", AES256 = "AES256" } }
open_enum! { TaggingDirective { COPY = "COPY", REPLACE = "REPLACE" } }
open_enum! { Tier { STANDARD = "Standard", BULK = "Bulk", EXPEDITED = "Expedited" } }
open_enum! { TransitionDefaultMinimumObjectSize {
    VARIES_BY_STORAGE_CLASS = "varies_by_storage_class", ALL_STORAGE_CLASSES_128_K = "all_storage_classes_128K",
} }
open_enum! { TransitionStorageClass {
    GLACIER = "GLACIER", STANDARD_IA = "STANDARD_IA", ONEZONE_IA = "ONEZONE_IA",
    INTELLIGENT_TIERING = "INTELLIGENT_TIERING", DEEP_ARCHIVE = "DEEP_ARCHIVE", GLACIER_IR = "GLACIER_IR",
} }
open_enum! { Type {
    CANONICAL_USER = "CanonicalUser", AMAZON_CUSTOMER_BY_EMAIL = "AmazonCustomerByEmail", GROUP = "Group",
} }
