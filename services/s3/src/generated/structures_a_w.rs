// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct AbacStatus { pub status: Option<BucketAbacStatus> }
impl Shape for AbacStatus {
    const SCHEMA: &'static Schema = &Schema { name: "AbacStatus", members: &[
        field("Status", "", ENUM),
    ], ..Schema::NONE };
    members! { status }
}
impl AbacStatus {
    #[inline] pub fn status(&self) -> &BucketAbacStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<BucketAbacStatus>) -> Self { self.status = Some(v.into()); self }
}

pub struct AbortIncompleteMultipartUpload { pub days_after_initiation: Option<i32> }
impl Shape for AbortIncompleteMultipartUpload {
    const SCHEMA: &'static Schema = &Schema { name: "AbortIncompleteMultipartUpload", members: &[
        field("DaysAfterInitiation", "", INTEGER),
    ], ..Schema::NONE };
    members! { days_after_initiation }
}
impl AbortIncompleteMultipartUpload {
    #[inline] pub fn days_after_initiation(&self) -> i32 { self.days_after_initiation.unwrap_or_default() }
    pub fn with_days_after_initiation(mut self, v: impl Into<i32>) -> Self { self.days_after_initiation = Some(v.into()); self }
}

pub struct AccelerateConfiguration { pub status: Option<BucketAccelerateStatus> }
impl Shape for AccelerateConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "AccelerateConfiguration", members: &[
        field("Status", "", ENUM),
    ], ..Schema::NONE };
    members! { status }
}
impl AccelerateConfiguration {
    pub fn with_status(mut self, v: impl Into<BucketAccelerateStatus>) -> Self { self.status = Some(v.into()); self }
}

pub struct AccessControlPolicy { pub grants: Option<Vec<Grant>>, pub owner: Option<Owner> }
impl Shape for AccessControlPolicy {
    const SCHEMA: &'static Schema = &Schema { name: "AccessControlPolicy", members: &[
        field("Grants", "AccessControlList", GRANTS_LIST), field("Owner", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { grants, owner }
}
impl AccessControlPolicy {
    pub fn with_grants(mut self, v: impl IntoIterator<Item = impl Into<Grant>>) -> Self { self.grants = list(v); self }
    pub fn with_owner(mut self, v: impl Into<Owner>) -> Self { self.owner = Some(v.into()); self }
}

pub struct AccessControlTranslation { pub owner: Option<OwnerOverride> }
impl Shape for AccessControlTranslation {
    const SCHEMA: &'static Schema = &Schema { name: "AccessControlTranslation", members: &[
        field("Owner", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { owner }
}
impl AccessControlTranslation {
    #[inline] pub fn owner(&self) -> &OwnerOverride { choice(&self.owner) }
    pub fn with_owner(mut self, v: impl Into<OwnerOverride>) -> Self { self.owner = Some(v.into()); self }
}

pub struct AccessDenied {}
impl Shape for AccessDenied {
    const SCHEMA: &'static Schema = &Schema { name: "AccessDenied", members: &[], error: Some(&ErrorSchema { code: "AccessDenied", status: 403 }), ..Schema::NONE };
    members! {}
}

pub struct AnalyticsAndOperator { pub prefix: Option<String>, pub tags: Option<Vec<Tag>> }
impl Shape for AnalyticsAndOperator {
    const SCHEMA: &'static Schema = &Schema { name: "AnalyticsAndOperator", members: &[
        field("Prefix", "", STRING), field("Tags", "Tag", TAG_SET_LIST).flattened(),
    ], ..Schema::NONE };
    members! { prefix, tags }
}
impl AnalyticsAndOperator {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    pub fn with_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tags = list(v); self }
}

pub struct AnalyticsConfiguration {
    pub id: Option<String>, pub filter: Option<AnalyticsFilter>,
    pub storage_class_analysis: Option<StorageClassAnalysis>,
}
impl Shape for AnalyticsConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "AnalyticsConfiguration", members: &[
        field("Id", "", STRING).required(), field("Filter", "", STRUCTURE),
        field("StorageClassAnalysis", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { id, filter, storage_class_analysis }
}
impl AnalyticsConfiguration {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn filter(&self) -> &AnalyticsFilter { nested(&self.filter) }
    pub fn with_filter(mut self, v: impl Into<AnalyticsFilter>) -> Self { self.filter = Some(v.into()); self }
    #[inline] pub fn storage_class_analysis(&self) -> &StorageClassAnalysis { nested(&self.storage_class_analysis) }
    pub fn with_storage_class_analysis(mut self, v: impl Into<StorageClassAnalysis>) -> Self { self.storage_class_analysis = Some(v.into()); self }
}

pub struct AnalyticsExportDestination { pub s3_bucket_destination: Option<AnalyticsS3BucketDestination> }
impl Shape for AnalyticsExportDestination {
    const SCHEMA: &'static Schema = &Schema { name: "AnalyticsExportDestination", members: &[
        field("S3BucketDestination", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { s3_bucket_destination }
}
impl AnalyticsExportDestination {
    #[inline] pub fn s3_bucket_destination(&self) -> &AnalyticsS3BucketDestination { nested(&self.s3_bucket_destination) }
    pub fn with_s3_bucket_destination(mut self, v: impl Into<AnalyticsS3BucketDestination>) -> Self { self.s3_bucket_destination = Some(v.into()); self }
}

pub struct AnalyticsFilter { pub prefix: Option<String>, pub tag: Option<Tag>, pub and: Option<AnalyticsAndOperator> }
impl Shape for AnalyticsFilter {
    const SCHEMA: &'static Schema = &Schema { name: "AnalyticsFilter", members: &[
        field("Prefix", "", STRING), field("Tag", "", STRUCTURE), field("And", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix, tag, and }
}
impl AnalyticsFilter {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tag(&self) -> &Tag { nested(&self.tag) }
    pub fn with_tag(mut self, v: impl Into<Tag>) -> Self { self.tag = Some(v.into()); self }
    #[inline] pub fn and(&self) -> &AnalyticsAndOperator { nested(&self.and) }
    pub fn with_and(mut self, v: impl Into<AnalyticsAndOperator>) -> Self { self.and = Some(v.into()); self }
}

pub struct AnalyticsS3BucketDestination {
    pub format: Option<AnalyticsS3ExportFileFormat>, pub bucket_account_id: Option<String>, pub bucket: Option<String>,
    pub prefix: Option<String>,
}
impl Shape for AnalyticsS3BucketDestination {
    const SCHEMA: &'static Schema = &Schema { name: "AnalyticsS3BucketDestination", members: &[
        field("Format", "", ENUM).required(), field("BucketAccountId", "", STRING),
        field("Bucket", "", STRING).required(), field("Prefix", "", STRING),
    ], ..Schema::NONE };
    members! { format, bucket_account_id, bucket, prefix }
}
impl AnalyticsS3BucketDestination {
    #[inline] pub fn format(&self) -> &AnalyticsS3ExportFileFormat { choice(&self.format) }
    pub fn with_format(mut self, v: impl Into<AnalyticsS3ExportFileFormat>) -> Self { self.format = Some(v.into()); self }
    #[inline] pub fn bucket_account_id(&self) -> &str { text(&self.bucket_account_id) }
    pub fn with_bucket_account_id(mut self, v: impl Into<String>) -> Self { self.bucket_account_id = Some(v.into()); self }
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    pub fn with_bucket(mut self, v: impl Into<String>) -> Self { self.bucket = Some(v.into()); self }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
}

pub struct AnnotationEntry {
    pub annotation_name: Option<String>, pub last_modified: Option<Timestamp>, pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>, pub size: Option<i64>,
    pub replication_status: Option<ReplicationStatus>,
}
impl Shape for AnnotationEntry {
    const SCHEMA: &'static Schema = &Schema { name: "AnnotationEntry", members: &[
        field("AnnotationName", "", STRING).required(), field("LastModified", "", TIMESTAMP).required(),
        field("ETag", "", STRING), field("ChecksumAlgorithm", "", CHECKSUM_ALGORITHM_LIST_LIST).flattened(),
        field("Size", "", LONG).required(), field("ReplicationStatus", "", ENUM),
    ], ..Schema::NONE };
    members! { annotation_name, last_modified, e_tag, checksum_algorithm, size, replication_status }
}
impl AnnotationEntry {
    #[inline] pub fn annotation_name(&self) -> &str { text(&self.annotation_name) }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn checksum_algorithm(&self) -> &[ChecksumAlgorithm] { items(&self.checksum_algorithm) }
    #[inline] pub fn size(&self) -> i64 { self.size.unwrap_or_default() }
    #[inline] pub fn replication_status(&self) -> &ReplicationStatus { choice(&self.replication_status) }
}

pub struct AnnotationLimitExceeded {}
impl Shape for AnnotationLimitExceeded {
    const SCHEMA: &'static Schema = &Schema { name: "AnnotationLimitExceeded", members: &[], error: Some(&ErrorSchema { code: "AnnotationLimitExceeded", status: 400 }), ..Schema::NONE };
    members! {}
}

pub struct AnnotationNameTooLong {}
impl Shape for AnnotationNameTooLong {
    const SCHEMA: &'static Schema = &Schema { name: "AnnotationNameTooLong", members: &[], error: Some(&ErrorSchema { code: "AnnotationNameTooLong", status: 400 }), ..Schema::NONE };
    members! {}
}

pub struct AnnotationTableConfiguration {
    pub configuration_state: Option<AnnotationConfigurationState>,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>, pub role: Option<String>,
}
impl Shape for AnnotationTableConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "AnnotationTableConfiguration", members: &[
        field("ConfigurationState", "", ENUM).required(), field("EncryptionConfiguration", "", STRUCTURE),
        field("Role", "", STRING),
    ], ..Schema::NONE };
    members! { configuration_state, encryption_configuration, role }
}
impl AnnotationTableConfiguration {
    pub fn with_configuration_state(mut self, v: impl Into<AnnotationConfigurationState>) -> Self { self.configuration_state = Some(v.into()); self }
    pub fn with_encryption_configuration(mut self, v: impl Into<MetadataTableEncryptionConfiguration>) -> Self { self.encryption_configuration = Some(v.into()); self }
    pub fn with_role(mut self, v: impl Into<String>) -> Self { self.role = Some(v.into()); self }
}

pub struct AnnotationTableConfigurationResult {
    pub configuration_state: Option<AnnotationConfigurationState>, pub table_status: Option<String>,
    pub error: Option<ErrorDetails>, pub table_name: Option<String>, pub table_arn: Option<String>,
    pub role: Option<String>,
}
impl Shape for AnnotationTableConfigurationResult {
    const SCHEMA: &'static Schema = &Schema { name: "AnnotationTableConfigurationResult", members: &[
        field("ConfigurationState", "", ENUM).required(), field("TableStatus", "", STRING),
        field("Error", "", STRUCTURE), field("TableName", "", STRING), field("TableArn", "", STRING),
        field("Role", "", STRING),
    ], ..Schema::NONE };
    members! { configuration_state, table_status, error, table_name, table_arn, role }
}
impl AnnotationTableConfigurationResult {
    #[inline] pub fn configuration_state(&self) -> &AnnotationConfigurationState { choice(&self.configuration_state) }
    #[inline] pub fn table_status(&self) -> &str { text(&self.table_status) }
    #[inline] pub fn error(&self) -> &ErrorDetails { nested(&self.error) }
    #[inline] pub fn table_name(&self) -> &str { text(&self.table_name) }
    #[inline] pub fn table_arn(&self) -> &str { text(&self.table_arn) }
    #[inline] pub fn role(&self) -> &str { text(&self.role) }
}

pub struct AnnotationTableConfigurationUpdates {
    pub configuration_state: Option<AnnotationConfigurationState>,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>, pub role: Option<String>,
}
impl Shape for AnnotationTableConfigurationUpdates {
    const SCHEMA: &'static Schema = &Schema { name: "AnnotationTableConfigurationUpdates", members: &[
        field("ConfigurationState", "", ENUM).required(), field("EncryptionConfiguration", "", STRUCTURE),
        field("Role", "", STRING),
    ], ..Schema::NONE };
    members! { configuration_state, encryption_configuration, role }
}
impl AnnotationTableConfigurationUpdates {
    pub fn with_configuration_state(mut self, v: impl Into<AnnotationConfigurationState>) -> Self { self.configuration_state = Some(v.into()); self }
    pub fn with_encryption_configuration(mut self, v: impl Into<MetadataTableEncryptionConfiguration>) -> Self { self.encryption_configuration = Some(v.into()); self }
    pub fn with_role(mut self, v: impl Into<String>) -> Self { self.role = Some(v.into()); self }
}

pub struct BlockedEncryptionTypes { pub encryption_type: Option<Vec<EncryptionType>> }
impl Shape for BlockedEncryptionTypes {
    const SCHEMA: &'static Schema = &Schema { name: "BlockedEncryptionTypes", members: &[
        field("EncryptionType", "", ENCRYPTION_TYPE_LIST_LIST).flattened(),
    ], ..Schema::NONE };
    members! { encryption_type }
}
impl BlockedEncryptionTypes {
    #[inline] pub fn encryption_type(&self) -> &[EncryptionType] { items(&self.encryption_type) }
    pub fn with_encryption_type(mut self, v: impl IntoIterator<Item = impl Into<EncryptionType>>) -> Self { self.encryption_type = list(v); self }
}

pub struct Bucket {
    pub name: Option<String>, pub creation_date: Option<Timestamp>, pub bucket_region: Option<String>,
    pub bucket_arn: Option<String>,
}
impl Shape for Bucket {
    const SCHEMA: &'static Schema = &Schema { name: "Bucket", members: &[
        field("Name", "", STRING), field("CreationDate", "", TIMESTAMP), field("BucketRegion", "", STRING),
        field("BucketArn", "", STRING),
    ], ..Schema::NONE };
    members! { name, creation_date, bucket_region, bucket_arn }
}
impl Bucket {
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn creation_date(&self) -> Timestamp { moment(&self.creation_date) }
    #[inline] pub fn bucket_region(&self) -> &str { text(&self.bucket_region) }
    #[inline] pub fn bucket_arn(&self) -> &str { text(&self.bucket_arn) }
}

pub struct BucketAlreadyExists {}
impl Shape for BucketAlreadyExists {
    const SCHEMA: &'static Schema = &Schema { name: "BucketAlreadyExists", members: &[], error: Some(&ErrorSchema { code: "BucketAlreadyExists", status: 409 }), ..Schema::NONE };
    members! {}
}

pub struct BucketAlreadyOwnedByYou {}
impl Shape for BucketAlreadyOwnedByYou {
    const SCHEMA: &'static Schema = &Schema { name: "BucketAlreadyOwnedByYou", members: &[], error: Some(&ErrorSchema { code: "BucketAlreadyOwnedByYou", status: 409 }), ..Schema::NONE };
    members! {}
}

pub struct BucketInfo { pub data_redundancy: Option<DataRedundancy>, pub r#type: Option<BucketType> }
impl Shape for BucketInfo {
    const SCHEMA: &'static Schema = &Schema { name: "BucketInfo", members: &[
        field("DataRedundancy", "", ENUM), field("Type", "", ENUM),
    ], ..Schema::NONE };
    members! { data_redundancy, r#type }
}
impl BucketInfo {
    pub fn with_data_redundancy(mut self, v: impl Into<DataRedundancy>) -> Self { self.data_redundancy = Some(v.into()); self }
    pub fn with_type(mut self, v: impl Into<BucketType>) -> Self { self.r#type = Some(v.into()); self }
}

pub struct BucketLifecycleConfiguration { pub rules: Option<Vec<LifecycleRule>> }
impl Shape for BucketLifecycleConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "BucketLifecycleConfiguration", members: &[
        field("Rules", "Rule", LIFECYCLE_RULES_LIST).flattened().required(),
    ], ..Schema::NONE };
    members! { rules }
}
impl BucketLifecycleConfiguration {
    pub fn with_rules(mut self, v: impl IntoIterator<Item = impl Into<LifecycleRule>>) -> Self { self.rules = list(v); self }
}

pub struct BucketLoggingStatus { pub logging_enabled: Option<LoggingEnabled> }
impl Shape for BucketLoggingStatus {
    const SCHEMA: &'static Schema = &Schema { name: "BucketLoggingStatus", members: &[
        field("LoggingEnabled", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { logging_enabled }
}
impl BucketLoggingStatus {
    pub fn with_logging_enabled(mut self, v: impl Into<LoggingEnabled>) -> Self { self.logging_enabled = Some(v.into()); self }
}

pub struct CORSConfiguration { pub cors_rules: Option<Vec<CORSRule>> }
impl Shape for CORSConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "CORSConfiguration", members: &[
        field("CORSRules", "CORSRule", CORS_RULES_LIST).flattened().required(),
    ], ..Schema::NONE };
    members! { cors_rules }
}
impl CORSConfiguration {
    pub fn with_cors_rules(mut self, v: impl IntoIterator<Item = impl Into<CORSRule>>) -> Self { self.cors_rules = list(v); self }
}

pub struct CORSRule {
    pub id: Option<String>, pub allowed_headers: Option<Vec<String>>, pub allowed_methods: Option<Vec<String>>,
    pub allowed_origins: Option<Vec<String>>, pub expose_headers: Option<Vec<String>>,
    pub max_age_seconds: Option<i32>,
}
impl Shape for CORSRule {
    const SCHEMA: &'static Schema = &Schema { name: "CORSRule", members: &[
        field("ID", "", STRING), field("AllowedHeaders", "AllowedHeader", ALLOWED_HEADERS_LIST).flattened(),
        field("AllowedMethods", "AllowedMethod", ALLOWED_METHODS_LIST).flattened().required(),
        field("AllowedOrigins", "AllowedOrigin", ALLOWED_ORIGINS_LIST).flattened().required(),
        field("ExposeHeaders", "ExposeHeader", EXPOSE_HEADERS_LIST).flattened(), field("MaxAgeSeconds", "", INTEGER),
    ], ..Schema::NONE };
    members! { id, allowed_headers, allowed_methods, allowed_origins, expose_headers, max_age_seconds }
}
impl CORSRule {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn allowed_headers(&self) -> &[String] { items(&self.allowed_headers) }
    pub fn with_allowed_headers(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.allowed_headers = list(v); self }
    #[inline] pub fn allowed_methods(&self) -> &[String] { items(&self.allowed_methods) }
    pub fn with_allowed_methods(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.allowed_methods = list(v); self }
    #[inline] pub fn allowed_origins(&self) -> &[String] { items(&self.allowed_origins) }
    pub fn with_allowed_origins(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.allowed_origins = list(v); self }
    #[inline] pub fn expose_headers(&self) -> &[String] { items(&self.expose_headers) }
    pub fn with_expose_headers(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.expose_headers = list(v); self }
    #[inline] pub fn max_age_seconds(&self) -> i32 { self.max_age_seconds.unwrap_or_default() }
    pub fn with_max_age_seconds(mut self, v: impl Into<i32>) -> Self { self.max_age_seconds = Some(v.into()); self }
}

pub struct CSVInput {
    pub file_header_info: Option<FileHeaderInfo>, pub comments: Option<String>,
    pub quote_escape_character: Option<String>, pub record_delimiter: Option<String>,
    pub field_delimiter: Option<String>, pub quote_character: Option<String>,
    pub allow_quoted_record_delimiter: Option<bool>,
}
impl Shape for CSVInput {
    const SCHEMA: &'static Schema = &Schema { name: "CSVInput", members: &[
        field("FileHeaderInfo", "", ENUM), field("Comments", "", STRING), field("QuoteEscapeCharacter", "", STRING),
        field("RecordDelimiter", "", STRING), field("FieldDelimiter", "", STRING), field("QuoteCharacter", "", STRING),
        field("AllowQuotedRecordDelimiter", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        file_header_info, comments, quote_escape_character, record_delimiter, field_delimiter, quote_character,
        allow_quoted_record_delimiter,
    }
}
impl CSVInput {
    pub fn with_file_header_info(mut self, v: impl Into<FileHeaderInfo>) -> Self { self.file_header_info = Some(v.into()); self }
    pub fn with_comments(mut self, v: impl Into<String>) -> Self { self.comments = Some(v.into()); self }
    pub fn with_quote_escape_character(mut self, v: impl Into<String>) -> Self { self.quote_escape_character = Some(v.into()); self }
    pub fn with_record_delimiter(mut self, v: impl Into<String>) -> Self { self.record_delimiter = Some(v.into()); self }
    pub fn with_field_delimiter(mut self, v: impl Into<String>) -> Self { self.field_delimiter = Some(v.into()); self }
    pub fn with_quote_character(mut self, v: impl Into<String>) -> Self { self.quote_character = Some(v.into()); self }
    pub fn with_allow_quoted_record_delimiter(mut self, v: impl Into<bool>) -> Self { self.allow_quoted_record_delimiter = Some(v.into()); self }
}

pub struct CSVOutput {
    pub quote_fields: Option<QuoteFields>, pub quote_escape_character: Option<String>,
    pub record_delimiter: Option<String>, pub field_delimiter: Option<String>, pub quote_character: Option<String>,
}
impl Shape for CSVOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CSVOutput", members: &[
        field("QuoteFields", "", ENUM), field("QuoteEscapeCharacter", "", STRING),
        field("RecordDelimiter", "", STRING), field("FieldDelimiter", "", STRING), field("QuoteCharacter", "", STRING),
    ], ..Schema::NONE };
    members! { quote_fields, quote_escape_character, record_delimiter, field_delimiter, quote_character }
}
impl CSVOutput {
    pub fn with_quote_fields(mut self, v: impl Into<QuoteFields>) -> Self { self.quote_fields = Some(v.into()); self }
    pub fn with_quote_escape_character(mut self, v: impl Into<String>) -> Self { self.quote_escape_character = Some(v.into()); self }
    pub fn with_record_delimiter(mut self, v: impl Into<String>) -> Self { self.record_delimiter = Some(v.into()); self }
    pub fn with_field_delimiter(mut self, v: impl Into<String>) -> Self { self.field_delimiter = Some(v.into()); self }
    pub fn with_quote_character(mut self, v: impl Into<String>) -> Self { self.quote_character = Some(v.into()); self }
}

pub struct CloudFunctionConfiguration {
    pub id: Option<String>, pub event: Option<Event>, pub events: Option<Vec<Event>>,
    pub cloud_function: Option<String>, pub invocation_role: Option<String>,
}
impl Shape for CloudFunctionConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "CloudFunctionConfiguration", members: &[
        field("Id", "", STRING), field("Event", "", ENUM), field("Events", "Event", EVENT_LIST_LIST).flattened(),
        field("CloudFunction", "", STRING), field("InvocationRole", "", STRING),
    ], ..Schema::NONE };
    members! { id, event, events, cloud_function, invocation_role }
}
impl CloudFunctionConfiguration {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn event(&self) -> &Event { choice(&self.event) }
    pub fn with_event(mut self, v: impl Into<Event>) -> Self { self.event = Some(v.into()); self }
    #[inline] pub fn events(&self) -> &[Event] { items(&self.events) }
    pub fn with_events(mut self, v: impl IntoIterator<Item = impl Into<Event>>) -> Self { self.events = list(v); self }
    #[inline] pub fn cloud_function(&self) -> &str { text(&self.cloud_function) }
    pub fn with_cloud_function(mut self, v: impl Into<String>) -> Self { self.cloud_function = Some(v.into()); self }
    #[inline] pub fn invocation_role(&self) -> &str { text(&self.invocation_role) }
    pub fn with_invocation_role(mut self, v: impl Into<String>) -> Self { self.invocation_role = Some(v.into()); self }
}

pub struct CommonPrefix { pub prefix: Option<String> }
impl Shape for CommonPrefix {
    const SCHEMA: &'static Schema = &Schema { name: "CommonPrefix", members: &[
        field("Prefix", "", STRING),
    ], ..Schema::NONE };
    members! { prefix }
}
impl CommonPrefix {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
}

pub struct CompletedMultipartUpload { pub parts: Option<Vec<CompletedPart>> }
impl Shape for CompletedMultipartUpload {
    const SCHEMA: &'static Schema = &Schema { name: "CompletedMultipartUpload", members: &[
        field("Parts", "Part", COMPLETED_PART_LIST_LIST).flattened(),
    ], ..Schema::NONE };
    members! { parts }
}
impl CompletedMultipartUpload {
    pub fn with_parts(mut self, v: impl IntoIterator<Item = impl Into<CompletedPart>>) -> Self { self.parts = list(v); self }
}

pub struct CompletedPart {
    pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>,
    pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub part_number: Option<i32>,
}
impl Shape for CompletedPart {
    const SCHEMA: &'static Schema = &Schema { name: "CompletedPart", members: &[
        field("ETag", "", STRING), field("ChecksumCRC32", "", STRING), field("ChecksumCRC32C", "", STRING),
        field("ChecksumCRC64NVME", "", STRING), field("ChecksumSHA1", "", STRING), field("ChecksumSHA256", "", STRING),
        field("ChecksumSHA512", "", STRING), field("ChecksumMD5", "", STRING), field("ChecksumXXHASH64", "", STRING),
        field("ChecksumXXHASH3", "", STRING), field("ChecksumXXHASH128", "", STRING), field("PartNumber", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        e_tag, checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512,
        checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128, part_number,
    }
}
impl CompletedPart {
    pub fn with_e_tag(mut self, v: impl Into<String>) -> Self { self.e_tag = Some(v.into()); self }
    pub fn with_checksum_crc32(mut self, v: impl Into<String>) -> Self { self.checksum_crc32 = Some(v.into()); self }
    pub fn with_checksum_crc32c(mut self, v: impl Into<String>) -> Self { self.checksum_crc32c = Some(v.into()); self }
    pub fn with_checksum_crc64_nvme(mut self, v: impl Into<String>) -> Self { self.checksum_crc64_nvme = Some(v.into()); self }
    pub fn with_checksum_sha1(mut self, v: impl Into<String>) -> Self { self.checksum_sha1 = Some(v.into()); self }
    pub fn with_checksum_sha256(mut self, v: impl Into<String>) -> Self { self.checksum_sha256 = Some(v.into()); self }
    pub fn with_checksum_sha512(mut self, v: impl Into<String>) -> Self { self.checksum_sha512 = Some(v.into()); self }
    pub fn with_checksum_md5(mut self, v: impl Into<String>) -> Self { self.checksum_md5 = Some(v.into()); self }
    pub fn with_checksum_xxhash64(mut self, v: impl Into<String>) -> Self { self.checksum_xxhash64 = Some(v.into()); self }
    pub fn with_checksum_xxhash3(mut self, v: impl Into<String>) -> Self { self.checksum_xxhash3 = Some(v.into()); self }
    pub fn with_checksum_xxhash128(mut self, v: impl Into<String>) -> Self { self.checksum_xxhash128 = Some(v.into()); self }
    pub fn with_part_number(mut self, v: impl Into<i32>) -> Self { self.part_number = Some(v.into()); self }
}

pub struct Condition { pub http_error_code_returned_equals: Option<String>, pub key_prefix_equals: Option<String> }
impl Shape for Condition {
    const SCHEMA: &'static Schema = &Schema { name: "Condition", members: &[
        field("HttpErrorCodeReturnedEquals", "", STRING), field("KeyPrefixEquals", "", STRING),
    ], ..Schema::NONE };
    members! { http_error_code_returned_equals, key_prefix_equals }
}
impl Condition {
    #[inline] pub fn http_error_code_returned_equals(&self) -> &str { text(&self.http_error_code_returned_equals) }
    pub fn with_http_error_code_returned_equals(mut self, v: impl Into<String>) -> Self { self.http_error_code_returned_equals = Some(v.into()); self }
    #[inline] pub fn key_prefix_equals(&self) -> &str { text(&self.key_prefix_equals) }
    pub fn with_key_prefix_equals(mut self, v: impl Into<String>) -> Self { self.key_prefix_equals = Some(v.into()); self }
}

pub struct ContinuationEvent {}
impl Shape for ContinuationEvent {
    const SCHEMA: &'static Schema = &Schema { name: "ContinuationEvent", members: &[], ..Schema::NONE };
    members! {}
}

pub struct CopyObjectResult {
    pub e_tag: Option<String>, pub last_modified: Option<Timestamp>, pub checksum_type: Option<ChecksumType>,
    pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
impl Shape for CopyObjectResult {
    const SCHEMA: &'static Schema = &Schema { name: "CopyObjectResult", members: &[
        field("ETag", "", STRING), field("LastModified", "", TIMESTAMP), field("ChecksumType", "", ENUM),
        field("ChecksumCRC32", "", STRING), field("ChecksumCRC32C", "", STRING),
        field("ChecksumCRC64NVME", "", STRING), field("ChecksumSHA1", "", STRING), field("ChecksumSHA256", "", STRING),
        field("ChecksumSHA512", "", STRING), field("ChecksumMD5", "", STRING), field("ChecksumXXHASH64", "", STRING),
        field("ChecksumXXHASH3", "", STRING), field("ChecksumXXHASH128", "", STRING),
    ], ..Schema::NONE };
    members! {
        e_tag, last_modified, checksum_type, checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1,
        checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128,
    }
}
impl CopyObjectResult {
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
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
}

pub struct CopyPartResult {
    pub e_tag: Option<String>, pub last_modified: Option<Timestamp>, pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
impl Shape for CopyPartResult {
    const SCHEMA: &'static Schema = &Schema { name: "CopyPartResult", members: &[
        field("ETag", "", STRING), field("LastModified", "", TIMESTAMP), field("ChecksumCRC32", "", STRING),
        field("ChecksumCRC32C", "", STRING), field("ChecksumCRC64NVME", "", STRING), field("ChecksumSHA1", "", STRING),
        field("ChecksumSHA256", "", STRING), field("ChecksumSHA512", "", STRING), field("ChecksumMD5", "", STRING),
        field("ChecksumXXHASH64", "", STRING), field("ChecksumXXHASH3", "", STRING),
        field("ChecksumXXHASH128", "", STRING),
    ], ..Schema::NONE };
    members! {
        e_tag, last_modified, checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1, checksum_sha256,
        checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128,
    }
}
impl CopyPartResult {
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
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
}

pub struct CreateBucketConfiguration {
    pub location_constraint: Option<BucketLocationConstraint>, pub location: Option<LocationInfo>,
    pub bucket: Option<BucketInfo>, pub tags: Option<Vec<Tag>>,
}
impl Shape for CreateBucketConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "CreateBucketConfiguration", members: &[
        field("LocationConstraint", "", ENUM), field("Location", "", STRUCTURE), field("Bucket", "", STRUCTURE),
        field("Tags", "", TAG_SET_LIST),
    ], ..Schema::NONE };
    members! { location_constraint, location, bucket, tags }
}
impl CreateBucketConfiguration {
    pub fn with_location_constraint(mut self, v: impl Into<BucketLocationConstraint>) -> Self { self.location_constraint = Some(v.into()); self }
    pub fn with_location(mut self, v: impl Into<LocationInfo>) -> Self { self.location = Some(v.into()); self }
    pub fn with_bucket(mut self, v: impl Into<BucketInfo>) -> Self { self.bucket = Some(v.into()); self }
    pub fn with_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tags = list(v); self }
}

pub struct DefaultRetention {
    pub mode: Option<ObjectLockRetentionMode>, pub days: Option<i32>, pub years: Option<i32>,
    pub default_event_hold: Option<EventHoldDuration>,
}
impl Shape for DefaultRetention {
    const SCHEMA: &'static Schema = &Schema { name: "DefaultRetention", members: &[
        field("Mode", "", ENUM), field("Days", "", INTEGER), field("Years", "", INTEGER),
        field("DefaultEventHold", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { mode, days, years, default_event_hold }
}
impl DefaultRetention {
    #[inline] pub fn mode(&self) -> &ObjectLockRetentionMode { choice(&self.mode) }
    pub fn with_mode(mut self, v: impl Into<ObjectLockRetentionMode>) -> Self { self.mode = Some(v.into()); self }
    #[inline] pub fn days(&self) -> i32 { self.days.unwrap_or_default() }
    pub fn with_days(mut self, v: impl Into<i32>) -> Self { self.days = Some(v.into()); self }
    #[inline] pub fn years(&self) -> i32 { self.years.unwrap_or_default() }
    pub fn with_years(mut self, v: impl Into<i32>) -> Self { self.years = Some(v.into()); self }
    #[inline] pub fn default_event_hold(&self) -> &EventHoldDuration { nested(&self.default_event_hold) }
    pub fn with_default_event_hold(mut self, v: impl Into<EventHoldDuration>) -> Self { self.default_event_hold = Some(v.into()); self }
}

pub struct Delete { pub objects: Option<Vec<ObjectIdentifier>>, pub quiet: Option<bool> }
impl Shape for Delete {
    const SCHEMA: &'static Schema = &Schema { name: "Delete", members: &[
        field("Objects", "Object", OBJECT_IDENTIFIER_LIST_LIST).flattened().required(), field("Quiet", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { objects, quiet }
}
impl Delete {
    pub fn with_objects(mut self, v: impl IntoIterator<Item = impl Into<ObjectIdentifier>>) -> Self { self.objects = list(v); self }
    pub fn with_quiet(mut self, v: impl Into<bool>) -> Self { self.quiet = Some(v.into()); self }
}

pub struct DeleteMarkerEntry {
    pub owner: Option<Owner>, pub key: Option<String>, pub version_id: Option<String>, pub is_latest: Option<bool>,
    pub last_modified: Option<Timestamp>,
}
impl Shape for DeleteMarkerEntry {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteMarkerEntry", members: &[
        field("Owner", "", STRUCTURE), field("Key", "", STRING), field("VersionId", "", STRING),
        field("IsLatest", "", BOOLEAN), field("LastModified", "", TIMESTAMP),
    ], ..Schema::NONE };
    members! { owner, key, version_id, is_latest, last_modified }
}
impl DeleteMarkerEntry {
    #[inline] pub fn owner(&self) -> &Owner { nested(&self.owner) }
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn is_latest(&self) -> bool { self.is_latest.unwrap_or_default() }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
}

pub struct DeleteMarkerReplication { pub status: Option<DeleteMarkerReplicationStatus> }
impl Shape for DeleteMarkerReplication {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteMarkerReplication", members: &[
        field("Status", "", ENUM),
    ], ..Schema::NONE };
    members! { status }
}
impl DeleteMarkerReplication {
    #[inline] pub fn status(&self) -> &DeleteMarkerReplicationStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<DeleteMarkerReplicationStatus>) -> Self { self.status = Some(v.into()); self }
}

pub struct DeletedObject {
    pub key: Option<String>, pub version_id: Option<String>, pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
}
impl Shape for DeletedObject {
    const SCHEMA: &'static Schema = &Schema { name: "DeletedObject", members: &[
        field("Key", "", STRING), field("VersionId", "", STRING), field("DeleteMarker", "", BOOLEAN),
        field("DeleteMarkerVersionId", "", STRING),
    ], ..Schema::NONE };
    members! { key, version_id, delete_marker, delete_marker_version_id }
}
impl DeletedObject {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn delete_marker(&self) -> bool { self.delete_marker.unwrap_or_default() }
    #[inline] pub fn delete_marker_version_id(&self) -> &str { text(&self.delete_marker_version_id) }
}

pub struct Destination {
    pub bucket: Option<String>, pub account: Option<String>, pub storage_class: Option<StorageClass>,
    pub access_control_translation: Option<AccessControlTranslation>,
    pub encryption_configuration: Option<EncryptionConfiguration>, pub replication_time: Option<ReplicationTime>,
    pub metrics: Option<Metrics>,
}
impl Shape for Destination {
    const SCHEMA: &'static Schema = &Schema { name: "Destination", members: &[
        field("Bucket", "", STRING).required(), field("Account", "", STRING), field("StorageClass", "", ENUM),
        field("AccessControlTranslation", "", STRUCTURE), field("EncryptionConfiguration", "", STRUCTURE),
        field("ReplicationTime", "", STRUCTURE), field("Metrics", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        bucket, account, storage_class, access_control_translation, encryption_configuration, replication_time,
        metrics,
    }
}
impl Destination {
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    pub fn with_bucket(mut self, v: impl Into<String>) -> Self { self.bucket = Some(v.into()); self }
    #[inline] pub fn account(&self) -> &str { text(&self.account) }
    pub fn with_account(mut self, v: impl Into<String>) -> Self { self.account = Some(v.into()); self }
    #[inline] pub fn storage_class(&self) -> &StorageClass { choice(&self.storage_class) }
    pub fn with_storage_class(mut self, v: impl Into<StorageClass>) -> Self { self.storage_class = Some(v.into()); self }
    #[inline] pub fn access_control_translation(&self) -> &AccessControlTranslation { nested(&self.access_control_translation) }
    pub fn with_access_control_translation(mut self, v: impl Into<AccessControlTranslation>) -> Self { self.access_control_translation = Some(v.into()); self }
    #[inline] pub fn encryption_configuration(&self) -> &EncryptionConfiguration { nested(&self.encryption_configuration) }
    pub fn with_encryption_configuration(mut self, v: impl Into<EncryptionConfiguration>) -> Self { self.encryption_configuration = Some(v.into()); self }
    #[inline] pub fn replication_time(&self) -> &ReplicationTime { nested(&self.replication_time) }
    pub fn with_replication_time(mut self, v: impl Into<ReplicationTime>) -> Self { self.replication_time = Some(v.into()); self }
    #[inline] pub fn metrics(&self) -> &Metrics { nested(&self.metrics) }
    pub fn with_metrics(mut self, v: impl Into<Metrics>) -> Self { self.metrics = Some(v.into()); self }
}

pub struct DestinationResult {
    pub table_bucket_type: Option<S3TablesBucketType>, pub table_bucket_arn: Option<String>,
    pub table_namespace: Option<String>,
}
impl Shape for DestinationResult {
    const SCHEMA: &'static Schema = &Schema { name: "DestinationResult", members: &[
        field("TableBucketType", "", ENUM), field("TableBucketArn", "", STRING), field("TableNamespace", "", STRING),
    ], ..Schema::NONE };
    members! { table_bucket_type, table_bucket_arn, table_namespace }
}
impl DestinationResult {
    #[inline] pub fn table_bucket_type(&self) -> &S3TablesBucketType { choice(&self.table_bucket_type) }
    #[inline] pub fn table_bucket_arn(&self) -> &str { text(&self.table_bucket_arn) }
    #[inline] pub fn table_namespace(&self) -> &str { text(&self.table_namespace) }
}

pub struct Encryption {
    pub encryption_type: Option<ServerSideEncryption>, pub kms_key_id: Option<String>, pub kms_context: Option<String>,
}
impl Shape for Encryption {
    const SCHEMA: &'static Schema = &Schema { name: "Encryption", members: &[
        field("EncryptionType", "", ENUM).required(), field("KMSKeyId", "", STRING).sensitive(),
        field("KMSContext", "", STRING),
    ], ..Schema::NONE };
    members! { encryption_type, kms_key_id, kms_context }
}
impl Encryption {
    pub fn with_encryption_type(mut self, v: impl Into<ServerSideEncryption>) -> Self { self.encryption_type = Some(v.into()); self }
    pub fn with_kms_key_id(mut self, v: impl Into<String>) -> Self { self.kms_key_id = Some(v.into()); self }
    pub fn with_kms_context(mut self, v: impl Into<String>) -> Self { self.kms_context = Some(v.into()); self }
}

pub struct EncryptionConfiguration { pub replica_kms_key_id: Option<String> }
impl Shape for EncryptionConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "EncryptionConfiguration", members: &[
        field("ReplicaKmsKeyID", "", STRING),
    ], ..Schema::NONE };
    members! { replica_kms_key_id }
}
impl EncryptionConfiguration {
    #[inline] pub fn replica_kms_key_id(&self) -> &str { text(&self.replica_kms_key_id) }
    pub fn with_replica_kms_key_id(mut self, v: impl Into<String>) -> Self { self.replica_kms_key_id = Some(v.into()); self }
}

pub struct EncryptionTypeMismatch {}
impl Shape for EncryptionTypeMismatch {
    const SCHEMA: &'static Schema = &Schema { name: "EncryptionTypeMismatch", members: &[], error: Some(&ErrorSchema { code: "EncryptionTypeMismatch", status: 400 }), ..Schema::NONE };
    members! {}
}

pub struct EndEvent {}
impl Shape for EndEvent {
    const SCHEMA: &'static Schema = &Schema { name: "EndEvent", members: &[], ..Schema::NONE };
    members! {}
}

pub struct ErrorDetails { pub error_code: Option<String>, pub error_message: Option<String> }
impl Shape for ErrorDetails {
    const SCHEMA: &'static Schema = &Schema { name: "ErrorDetails", members: &[
        field("ErrorCode", "", STRING), field("ErrorMessage", "", STRING),
    ], ..Schema::NONE };
    members! { error_code, error_message }
}
impl ErrorDetails {
    #[inline] pub fn error_code(&self) -> &str { text(&self.error_code) }
    #[inline] pub fn error_message(&self) -> &str { text(&self.error_message) }
}

pub struct ErrorDocument { pub key: Option<String> }
impl Shape for ErrorDocument {
    const SCHEMA: &'static Schema = &Schema { name: "ErrorDocument", members: &[
        field("Key", "", STRING).required(),
    ], ..Schema::NONE };
    members! { key }
}
impl ErrorDocument {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    pub fn with_key(mut self, v: impl Into<String>) -> Self { self.key = Some(v.into()); self }
}

pub struct EventBridgeConfiguration {}
impl Shape for EventBridgeConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "EventBridgeConfiguration", members: &[], ..Schema::NONE };
    members! {}
}

pub struct EventHoldDuration { pub days: Option<i32>, pub years: Option<i32> }
impl Shape for EventHoldDuration {
    const SCHEMA: &'static Schema = &Schema { name: "EventHoldDuration", members: &[
        field("Days", "", INTEGER), field("Years", "", INTEGER),
    ], ..Schema::NONE };
    members! { days, years }
}
impl EventHoldDuration {
    #[inline] pub fn days(&self) -> i32 { self.days.unwrap_or_default() }
    pub fn with_days(mut self, v: impl Into<i32>) -> Self { self.days = Some(v.into()); self }
    #[inline] pub fn years(&self) -> i32 { self.years.unwrap_or_default() }
    pub fn with_years(mut self, v: impl Into<i32>) -> Self { self.years = Some(v.into()); self }
}

pub struct ExistingObjectReplication { pub status: Option<ExistingObjectReplicationStatus> }
impl Shape for ExistingObjectReplication {
    const SCHEMA: &'static Schema = &Schema { name: "ExistingObjectReplication", members: &[
        field("Status", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { status }
}
impl ExistingObjectReplication {
    #[inline] pub fn status(&self) -> &ExistingObjectReplicationStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<ExistingObjectReplicationStatus>) -> Self { self.status = Some(v.into()); self }
}

pub struct FilterRule { pub name: Option<FilterRuleName>, pub value: Option<String> }
impl Shape for FilterRule {
    const SCHEMA: &'static Schema = &Schema { name: "FilterRule", members: &[
        field("Name", "", ENUM), field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { name, value }
}
impl FilterRule {
    #[inline] pub fn name(&self) -> &FilterRuleName { choice(&self.name) }
    pub fn with_name(mut self, v: impl Into<FilterRuleName>) -> Self { self.name = Some(v.into()); self }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct GetBucketMetadataConfigurationResult {
    pub metadata_configuration_result: Option<MetadataConfigurationResult>,
}
impl Shape for GetBucketMetadataConfigurationResult {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketMetadataConfigurationResult", members: &[
        field("MetadataConfigurationResult", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { metadata_configuration_result }
}
impl GetBucketMetadataConfigurationResult {
    #[inline] pub fn metadata_configuration_result(&self) -> &MetadataConfigurationResult { nested(&self.metadata_configuration_result) }
}

pub struct GetBucketMetadataTableConfigurationResult {
    pub metadata_table_configuration_result: Option<MetadataTableConfigurationResult>, pub status: Option<String>,
    pub error: Option<ErrorDetails>,
}
impl Shape for GetBucketMetadataTableConfigurationResult {
    const SCHEMA: &'static Schema = &Schema { name: "GetBucketMetadataTableConfigurationResult", members: &[
        field("MetadataTableConfigurationResult", "", STRUCTURE).required(), field("Status", "", STRING).required(),
        field("Error", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { metadata_table_configuration_result, status, error }
}
impl GetBucketMetadataTableConfigurationResult {
    #[inline] pub fn metadata_table_configuration_result(&self) -> &MetadataTableConfigurationResult { nested(&self.metadata_table_configuration_result) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn error(&self) -> &ErrorDetails { nested(&self.error) }
}

pub struct GetObjectAttributesParts {
    pub total_parts_count: Option<i32>, pub part_number_marker: Option<i32>, pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>, pub is_truncated: Option<bool>, pub parts: Option<Vec<ObjectPart>>,
}
impl Shape for GetObjectAttributesParts {
    const SCHEMA: &'static Schema = &Schema { name: "GetObjectAttributesParts", members: &[
        field("TotalPartsCount", "PartsCount", INTEGER), field("PartNumberMarker", "", INTEGER),
        field("NextPartNumberMarker", "", INTEGER), field("MaxParts", "", INTEGER), field("IsTruncated", "", BOOLEAN),
        field("Parts", "Part", PARTS_LIST_LIST).flattened(),
    ], ..Schema::NONE };
    members! { total_parts_count, part_number_marker, next_part_number_marker, max_parts, is_truncated, parts }
}
impl GetObjectAttributesParts {
    #[inline] pub fn total_parts_count(&self) -> i32 { self.total_parts_count.unwrap_or_default() }
    #[inline] pub fn part_number_marker(&self) -> i32 { self.part_number_marker.unwrap_or_default() }
    #[inline] pub fn next_part_number_marker(&self) -> i32 { self.next_part_number_marker.unwrap_or_default() }
    #[inline] pub fn max_parts(&self) -> i32 { self.max_parts.unwrap_or_default() }
    #[inline] pub fn is_truncated(&self) -> bool { self.is_truncated.unwrap_or_default() }
    #[inline] pub fn parts(&self) -> &[ObjectPart] { items(&self.parts) }
}

pub struct GlacierJobParameters { pub tier: Option<Tier> }
impl Shape for GlacierJobParameters {
    const SCHEMA: &'static Schema = &Schema { name: "GlacierJobParameters", members: &[
        field("Tier", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { tier }
}
impl GlacierJobParameters {
    pub fn with_tier(mut self, v: impl Into<Tier>) -> Self { self.tier = Some(v.into()); self }
}

pub struct Grant { pub grantee: Option<Grantee>, pub permission: Option<Permission> }
impl Shape for Grant {
    const SCHEMA: &'static Schema = &Schema { name: "Grant", members: &[
        field("Grantee", "", STRUCTURE).xmlns(&Namespace { uri: "http://www.w3.org/2001/XMLSchema-instance", prefix: "xsi" }),
        field("Permission", "", ENUM),
    ], ..Schema::NONE };
    members! { grantee, permission }
}
impl Grant {
    #[inline] pub fn grantee(&self) -> &Grantee { nested(&self.grantee) }
    pub fn with_grantee(mut self, v: impl Into<Grantee>) -> Self { self.grantee = Some(v.into()); self }
    #[inline] pub fn permission(&self) -> &Permission { choice(&self.permission) }
    pub fn with_permission(mut self, v: impl Into<Permission>) -> Self { self.permission = Some(v.into()); self }
}

pub struct Grantee {
    pub display_name: Option<String>, pub email_address: Option<String>, pub id: Option<String>,
    pub r#type: Option<Type>, pub uri: Option<String>,
}
impl Shape for Grantee {
    const SCHEMA: &'static Schema = &Schema { name: "Grantee", members: &[
        field("DisplayName", "", STRING), field("EmailAddress", "", STRING), field("ID", "", STRING),
        field("Type", "xsi:type", ENUM).attribute().required(), field("URI", "", STRING),
    ], namespace: Some(&Namespace { uri: "http://www.w3.org/2001/XMLSchema-instance", prefix: "xsi" }), ..Schema::NONE };
    members! { display_name, email_address, id, r#type, uri }
}
impl Grantee {
    #[inline] pub fn display_name(&self) -> &str { text(&self.display_name) }
    pub fn with_display_name(mut self, v: impl Into<String>) -> Self { self.display_name = Some(v.into()); self }
    #[inline] pub fn email_address(&self) -> &str { text(&self.email_address) }
    pub fn with_email_address(mut self, v: impl Into<String>) -> Self { self.email_address = Some(v.into()); self }
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn r#type(&self) -> &Type { choice(&self.r#type) }
    pub fn with_type(mut self, v: impl Into<Type>) -> Self { self.r#type = Some(v.into()); self }
    #[inline] pub fn uri(&self) -> &str { text(&self.uri) }
    pub fn with_uri(mut self, v: impl Into<String>) -> Self { self.uri = Some(v.into()); self }
}

pub struct IdempotencyParameterMismatch {}
impl Shape for IdempotencyParameterMismatch {
    const SCHEMA: &'static Schema = &Schema { name: "IdempotencyParameterMismatch", members: &[], error: Some(&ErrorSchema { code: "IdempotencyParameterMismatch", status: 400 }), ..Schema::NONE };
    members! {}
}

pub struct IndexDocument { pub suffix: Option<String> }
impl Shape for IndexDocument {
    const SCHEMA: &'static Schema = &Schema { name: "IndexDocument", members: &[
        field("Suffix", "", STRING).required(),
    ], ..Schema::NONE };
    members! { suffix }
}
impl IndexDocument {
    #[inline] pub fn suffix(&self) -> &str { text(&self.suffix) }
    pub fn with_suffix(mut self, v: impl Into<String>) -> Self { self.suffix = Some(v.into()); self }
}

pub struct Initiator { pub id: Option<String>, pub display_name: Option<String> }
impl Shape for Initiator {
    const SCHEMA: &'static Schema = &Schema { name: "Initiator", members: &[
        field("ID", "", STRING), field("DisplayName", "", STRING),
    ], ..Schema::NONE };
    members! { id, display_name }
}
impl Initiator {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    #[inline] pub fn display_name(&self) -> &str { text(&self.display_name) }
}

pub struct InputSerialization {
    pub csv: Option<CSVInput>, pub compression_type: Option<CompressionType>, pub json: Option<JSONInput>,
    pub parquet: Option<ParquetInput>,
}
impl Shape for InputSerialization {
    const SCHEMA: &'static Schema = &Schema { name: "InputSerialization", members: &[
        field("CSV", "", STRUCTURE), field("CompressionType", "", ENUM), field("JSON", "", STRUCTURE),
        field("Parquet", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { csv, compression_type, json, parquet }
}
impl InputSerialization {
    pub fn with_csv(mut self, v: impl Into<CSVInput>) -> Self { self.csv = Some(v.into()); self }
    pub fn with_compression_type(mut self, v: impl Into<CompressionType>) -> Self { self.compression_type = Some(v.into()); self }
    pub fn with_json(mut self, v: impl Into<JSONInput>) -> Self { self.json = Some(v.into()); self }
    pub fn with_parquet(mut self, v: impl Into<ParquetInput>) -> Self { self.parquet = Some(v.into()); self }
}

pub struct IntelligentTieringAndOperator { pub prefix: Option<String>, pub tags: Option<Vec<Tag>> }
impl Shape for IntelligentTieringAndOperator {
    const SCHEMA: &'static Schema = &Schema { name: "IntelligentTieringAndOperator", members: &[
        field("Prefix", "", STRING), field("Tags", "Tag", TAG_SET_LIST).flattened(),
    ], ..Schema::NONE };
    members! { prefix, tags }
}
impl IntelligentTieringAndOperator {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    pub fn with_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tags = list(v); self }
}

pub struct IntelligentTieringConfiguration {
    pub id: Option<String>, pub filter: Option<IntelligentTieringFilter>, pub status: Option<IntelligentTieringStatus>,
    pub tierings: Option<Vec<Tiering>>,
}
impl Shape for IntelligentTieringConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "IntelligentTieringConfiguration", members: &[
        field("Id", "", STRING).required(), field("Filter", "", STRUCTURE), field("Status", "", ENUM).required(),
        field("Tierings", "Tiering", TIERING_LIST_LIST).flattened().required(),
    ], ..Schema::NONE };
    members! { id, filter, status, tierings }
}
impl IntelligentTieringConfiguration {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn filter(&self) -> &IntelligentTieringFilter { nested(&self.filter) }
    pub fn with_filter(mut self, v: impl Into<IntelligentTieringFilter>) -> Self { self.filter = Some(v.into()); self }
    #[inline] pub fn status(&self) -> &IntelligentTieringStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<IntelligentTieringStatus>) -> Self { self.status = Some(v.into()); self }
    #[inline] pub fn tierings(&self) -> &[Tiering] { items(&self.tierings) }
    pub fn with_tierings(mut self, v: impl IntoIterator<Item = impl Into<Tiering>>) -> Self { self.tierings = list(v); self }
}

pub struct IntelligentTieringFilter {
    pub prefix: Option<String>, pub tag: Option<Tag>, pub and: Option<IntelligentTieringAndOperator>,
}
impl Shape for IntelligentTieringFilter {
    const SCHEMA: &'static Schema = &Schema { name: "IntelligentTieringFilter", members: &[
        field("Prefix", "", STRING), field("Tag", "", STRUCTURE), field("And", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix, tag, and }
}
impl IntelligentTieringFilter {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tag(&self) -> &Tag { nested(&self.tag) }
    pub fn with_tag(mut self, v: impl Into<Tag>) -> Self { self.tag = Some(v.into()); self }
    #[inline] pub fn and(&self) -> &IntelligentTieringAndOperator { nested(&self.and) }
    pub fn with_and(mut self, v: impl Into<IntelligentTieringAndOperator>) -> Self { self.and = Some(v.into()); self }
}

pub struct InvalidAnnotationName {}
impl Shape for InvalidAnnotationName {
    const SCHEMA: &'static Schema = &Schema { name: "InvalidAnnotationName", members: &[], error: Some(&ErrorSchema { code: "InvalidAnnotationName", status: 400 }), ..Schema::NONE };
    members! {}
}

pub struct InvalidObjectState {
    pub storage_class: Option<StorageClass>, pub access_tier: Option<IntelligentTieringAccessTier>,
}
impl Shape for InvalidObjectState {
    const SCHEMA: &'static Schema = &Schema { name: "InvalidObjectState", members: &[
        field("StorageClass", "", ENUM), field("AccessTier", "", ENUM),
    ], error: Some(&ErrorSchema { code: "InvalidObjectState", status: 403 }), ..Schema::NONE };
    members! { storage_class, access_tier }
}
impl InvalidObjectState {
    #[inline] pub fn storage_class(&self) -> &StorageClass { choice(&self.storage_class) }
    #[inline] pub fn access_tier(&self) -> &IntelligentTieringAccessTier { choice(&self.access_tier) }
}

pub struct InvalidPrefix {}
impl Shape for InvalidPrefix {
    const SCHEMA: &'static Schema = &Schema { name: "InvalidPrefix", members: &[], error: Some(&ErrorSchema { code: "InvalidPrefix", status: 400 }), ..Schema::NONE };
    members! {}
}

pub struct InvalidRequest {}
impl Shape for InvalidRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InvalidRequest", members: &[], error: Some(&ErrorSchema { code: "InvalidRequest", status: 400 }), ..Schema::NONE };
    members! {}
}

pub struct InvalidWriteOffset {}
impl Shape for InvalidWriteOffset {
    const SCHEMA: &'static Schema = &Schema { name: "InvalidWriteOffset", members: &[], error: Some(&ErrorSchema { code: "InvalidWriteOffset", status: 400 }), ..Schema::NONE };
    members! {}
}

pub struct InventoryConfiguration {
    pub destination: Option<InventoryDestination>, pub is_enabled: Option<bool>, pub filter: Option<InventoryFilter>,
    pub id: Option<String>, pub included_object_versions: Option<InventoryIncludedObjectVersions>,
    pub optional_fields: Option<Vec<InventoryOptionalField>>, pub schedule: Option<InventorySchedule>,
}
impl Shape for InventoryConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "InventoryConfiguration", members: &[
        field("Destination", "", STRUCTURE).required(), field("IsEnabled", "", BOOLEAN).required(),
        field("Filter", "", STRUCTURE), field("Id", "", STRING).required(),
        field("IncludedObjectVersions", "", ENUM).required(),
        field("OptionalFields", "", INVENTORY_OPTIONAL_FIELDS_LIST), field("Schedule", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { destination, is_enabled, filter, id, included_object_versions, optional_fields, schedule }
}
impl InventoryConfiguration {
    #[inline] pub fn destination(&self) -> &InventoryDestination { nested(&self.destination) }
    pub fn with_destination(mut self, v: impl Into<InventoryDestination>) -> Self { self.destination = Some(v.into()); self }
    #[inline] pub fn is_enabled(&self) -> bool { self.is_enabled.unwrap_or_default() }
    pub fn with_is_enabled(mut self, v: impl Into<bool>) -> Self { self.is_enabled = Some(v.into()); self }
    #[inline] pub fn filter(&self) -> &InventoryFilter { nested(&self.filter) }
    pub fn with_filter(mut self, v: impl Into<InventoryFilter>) -> Self { self.filter = Some(v.into()); self }
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn included_object_versions(&self) -> &InventoryIncludedObjectVersions { choice(&self.included_object_versions) }
    pub fn with_included_object_versions(mut self, v: impl Into<InventoryIncludedObjectVersions>) -> Self { self.included_object_versions = Some(v.into()); self }
    #[inline] pub fn optional_fields(&self) -> &[InventoryOptionalField] { items(&self.optional_fields) }
    pub fn with_optional_fields(mut self, v: impl IntoIterator<Item = impl Into<InventoryOptionalField>>) -> Self { self.optional_fields = list(v); self }
    #[inline] pub fn schedule(&self) -> &InventorySchedule { nested(&self.schedule) }
    pub fn with_schedule(mut self, v: impl Into<InventorySchedule>) -> Self { self.schedule = Some(v.into()); self }
}

pub struct InventoryDestination { pub s3_bucket_destination: Option<InventoryS3BucketDestination> }
impl Shape for InventoryDestination {
    const SCHEMA: &'static Schema = &Schema { name: "InventoryDestination", members: &[
        field("S3BucketDestination", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { s3_bucket_destination }
}
impl InventoryDestination {
    #[inline] pub fn s3_bucket_destination(&self) -> &InventoryS3BucketDestination { nested(&self.s3_bucket_destination) }
    pub fn with_s3_bucket_destination(mut self, v: impl Into<InventoryS3BucketDestination>) -> Self { self.s3_bucket_destination = Some(v.into()); self }
}

pub struct InventoryEncryption { pub sses3: Option<SSES3>, pub ssekms: Option<SSEKMS> }
impl Shape for InventoryEncryption {
    const SCHEMA: &'static Schema = &Schema { name: "InventoryEncryption", members: &[
        field("SSES3", "SSE-S3", STRUCTURE), field("SSEKMS", "SSE-KMS", STRUCTURE),
    ], ..Schema::NONE };
    members! { sses3, ssekms }
}
impl InventoryEncryption {
    #[inline] pub fn sses3(&self) -> &SSES3 { nested(&self.sses3) }
    pub fn with_sses3(mut self, v: impl Into<SSES3>) -> Self { self.sses3 = Some(v.into()); self }
    #[inline] pub fn ssekms(&self) -> &SSEKMS { nested(&self.ssekms) }
    pub fn with_ssekms(mut self, v: impl Into<SSEKMS>) -> Self { self.ssekms = Some(v.into()); self }
}

pub struct InventoryFilter { pub prefix: Option<String> }
impl Shape for InventoryFilter {
    const SCHEMA: &'static Schema = &Schema { name: "InventoryFilter", members: &[
        field("Prefix", "", STRING).required(),
    ], ..Schema::NONE };
    members! { prefix }
}
impl InventoryFilter {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
}

pub struct InventoryS3BucketDestination {
    pub account_id: Option<String>, pub bucket: Option<String>, pub format: Option<InventoryFormat>,
    pub prefix: Option<String>, pub encryption: Option<InventoryEncryption>,
}
impl Shape for InventoryS3BucketDestination {
    const SCHEMA: &'static Schema = &Schema { name: "InventoryS3BucketDestination", members: &[
        field("AccountId", "", STRING), field("Bucket", "", STRING).required(), field("Format", "", ENUM).required(),
        field("Prefix", "", STRING), field("Encryption", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { account_id, bucket, format, prefix, encryption }
}
impl InventoryS3BucketDestination {
    #[inline] pub fn account_id(&self) -> &str { text(&self.account_id) }
    pub fn with_account_id(mut self, v: impl Into<String>) -> Self { self.account_id = Some(v.into()); self }
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    pub fn with_bucket(mut self, v: impl Into<String>) -> Self { self.bucket = Some(v.into()); self }
    #[inline] pub fn format(&self) -> &InventoryFormat { choice(&self.format) }
    pub fn with_format(mut self, v: impl Into<InventoryFormat>) -> Self { self.format = Some(v.into()); self }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn encryption(&self) -> &InventoryEncryption { nested(&self.encryption) }
    pub fn with_encryption(mut self, v: impl Into<InventoryEncryption>) -> Self { self.encryption = Some(v.into()); self }
}

pub struct InventorySchedule { pub frequency: Option<InventoryFrequency> }
impl Shape for InventorySchedule {
    const SCHEMA: &'static Schema = &Schema { name: "InventorySchedule", members: &[
        field("Frequency", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { frequency }
}
impl InventorySchedule {
    #[inline] pub fn frequency(&self) -> &InventoryFrequency { choice(&self.frequency) }
    pub fn with_frequency(mut self, v: impl Into<InventoryFrequency>) -> Self { self.frequency = Some(v.into()); self }
}

pub struct InventoryTableConfiguration {
    pub configuration_state: Option<InventoryConfigurationState>,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
}
impl Shape for InventoryTableConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "InventoryTableConfiguration", members: &[
        field("ConfigurationState", "", ENUM).required(), field("EncryptionConfiguration", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { configuration_state, encryption_configuration }
}
impl InventoryTableConfiguration {
    pub fn with_configuration_state(mut self, v: impl Into<InventoryConfigurationState>) -> Self { self.configuration_state = Some(v.into()); self }
    pub fn with_encryption_configuration(mut self, v: impl Into<MetadataTableEncryptionConfiguration>) -> Self { self.encryption_configuration = Some(v.into()); self }
}

pub struct InventoryTableConfigurationResult {
    pub configuration_state: Option<InventoryConfigurationState>, pub table_status: Option<String>,
    pub error: Option<ErrorDetails>, pub table_name: Option<String>, pub table_arn: Option<String>,
}
impl Shape for InventoryTableConfigurationResult {
    const SCHEMA: &'static Schema = &Schema { name: "InventoryTableConfigurationResult", members: &[
        field("ConfigurationState", "", ENUM).required(), field("TableStatus", "", STRING),
        field("Error", "", STRUCTURE), field("TableName", "", STRING), field("TableArn", "", STRING),
    ], ..Schema::NONE };
    members! { configuration_state, table_status, error, table_name, table_arn }
}
impl InventoryTableConfigurationResult {
    #[inline] pub fn configuration_state(&self) -> &InventoryConfigurationState { choice(&self.configuration_state) }
    #[inline] pub fn table_status(&self) -> &str { text(&self.table_status) }
    #[inline] pub fn error(&self) -> &ErrorDetails { nested(&self.error) }
    #[inline] pub fn table_name(&self) -> &str { text(&self.table_name) }
    #[inline] pub fn table_arn(&self) -> &str { text(&self.table_arn) }
}

pub struct InventoryTableConfigurationUpdates {
    pub configuration_state: Option<InventoryConfigurationState>,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
}
impl Shape for InventoryTableConfigurationUpdates {
    const SCHEMA: &'static Schema = &Schema { name: "InventoryTableConfigurationUpdates", members: &[
        field("ConfigurationState", "", ENUM).required(), field("EncryptionConfiguration", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { configuration_state, encryption_configuration }
}
impl InventoryTableConfigurationUpdates {
    pub fn with_configuration_state(mut self, v: impl Into<InventoryConfigurationState>) -> Self { self.configuration_state = Some(v.into()); self }
    pub fn with_encryption_configuration(mut self, v: impl Into<MetadataTableEncryptionConfiguration>) -> Self { self.encryption_configuration = Some(v.into()); self }
}

pub struct JSONInput { pub r#type: Option<JSONType> }
impl Shape for JSONInput {
    const SCHEMA: &'static Schema = &Schema { name: "JSONInput", members: &[
        field("Type", "", ENUM),
    ], ..Schema::NONE };
    members! { r#type }
}
impl JSONInput {
    pub fn with_type(mut self, v: impl Into<JSONType>) -> Self { self.r#type = Some(v.into()); self }
}

pub struct JSONOutput { pub record_delimiter: Option<String> }
impl Shape for JSONOutput {
    const SCHEMA: &'static Schema = &Schema { name: "JSONOutput", members: &[
        field("RecordDelimiter", "", STRING),
    ], ..Schema::NONE };
    members! { record_delimiter }
}
impl JSONOutput {
    pub fn with_record_delimiter(mut self, v: impl Into<String>) -> Self { self.record_delimiter = Some(v.into()); self }
}

pub struct JournalTableConfiguration {
    pub record_expiration: Option<RecordExpiration>,
    pub encryption_configuration: Option<MetadataTableEncryptionConfiguration>,
}
impl Shape for JournalTableConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "JournalTableConfiguration", members: &[
        field("RecordExpiration", "", STRUCTURE).required(), field("EncryptionConfiguration", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { record_expiration, encryption_configuration }
}
impl JournalTableConfiguration {
    pub fn with_record_expiration(mut self, v: impl Into<RecordExpiration>) -> Self { self.record_expiration = Some(v.into()); self }
    pub fn with_encryption_configuration(mut self, v: impl Into<MetadataTableEncryptionConfiguration>) -> Self { self.encryption_configuration = Some(v.into()); self }
}

pub struct JournalTableConfigurationResult {
    pub table_status: Option<String>, pub error: Option<ErrorDetails>, pub table_name: Option<String>,
    pub table_arn: Option<String>, pub record_expiration: Option<RecordExpiration>,
}
impl Shape for JournalTableConfigurationResult {
    const SCHEMA: &'static Schema = &Schema { name: "JournalTableConfigurationResult", members: &[
        field("TableStatus", "", STRING).required(), field("Error", "", STRUCTURE),
        field("TableName", "", STRING).required(), field("TableArn", "", STRING),
        field("RecordExpiration", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { table_status, error, table_name, table_arn, record_expiration }
}
impl JournalTableConfigurationResult {
    #[inline] pub fn table_status(&self) -> &str { text(&self.table_status) }
    #[inline] pub fn error(&self) -> &ErrorDetails { nested(&self.error) }
    #[inline] pub fn table_name(&self) -> &str { text(&self.table_name) }
    #[inline] pub fn table_arn(&self) -> &str { text(&self.table_arn) }
    #[inline] pub fn record_expiration(&self) -> &RecordExpiration { nested(&self.record_expiration) }
}

pub struct JournalTableConfigurationUpdates { pub record_expiration: Option<RecordExpiration> }
impl Shape for JournalTableConfigurationUpdates {
    const SCHEMA: &'static Schema = &Schema { name: "JournalTableConfigurationUpdates", members: &[
        field("RecordExpiration", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { record_expiration }
}
impl JournalTableConfigurationUpdates {
    pub fn with_record_expiration(mut self, v: impl Into<RecordExpiration>) -> Self { self.record_expiration = Some(v.into()); self }
}

pub struct LambdaFunctionConfiguration {
    pub id: Option<String>, pub lambda_function_arn: Option<String>, pub events: Option<Vec<Event>>,
    pub filter: Option<NotificationConfigurationFilter>,
}
impl Shape for LambdaFunctionConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "LambdaFunctionConfiguration", members: &[
        field("Id", "", STRING), field("LambdaFunctionArn", "CloudFunction", STRING).required(),
        field("Events", "Event", EVENT_LIST_LIST).flattened().required(), field("Filter", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { id, lambda_function_arn, events, filter }
}
impl LambdaFunctionConfiguration {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn lambda_function_arn(&self) -> &str { text(&self.lambda_function_arn) }
    pub fn with_lambda_function_arn(mut self, v: impl Into<String>) -> Self { self.lambda_function_arn = Some(v.into()); self }
    #[inline] pub fn events(&self) -> &[Event] { items(&self.events) }
    pub fn with_events(mut self, v: impl IntoIterator<Item = impl Into<Event>>) -> Self { self.events = list(v); self }
    #[inline] pub fn filter(&self) -> &NotificationConfigurationFilter { nested(&self.filter) }
    pub fn with_filter(mut self, v: impl Into<NotificationConfigurationFilter>) -> Self { self.filter = Some(v.into()); self }
}

pub struct LifecycleConfiguration { pub rules: Option<Vec<Rule>> }
impl Shape for LifecycleConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "LifecycleConfiguration", members: &[
        field("Rules", "Rule", RULES_LIST).flattened().required(),
    ], ..Schema::NONE };
    members! { rules }
}
impl LifecycleConfiguration {
    pub fn with_rules(mut self, v: impl IntoIterator<Item = impl Into<Rule>>) -> Self { self.rules = list(v); self }
}

pub struct LifecycleExpiration {
    pub date: Option<Timestamp>, pub days: Option<i32>, pub expired_object_delete_marker: Option<bool>,
}
impl Shape for LifecycleExpiration {
    const SCHEMA: &'static Schema = &Schema { name: "LifecycleExpiration", members: &[
        field("Date", "", TIMESTAMP).format(TimestampFormat::DateTime), field("Days", "", INTEGER),
        field("ExpiredObjectDeleteMarker", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { date, days, expired_object_delete_marker }
}
impl LifecycleExpiration {
    #[inline] pub fn date(&self) -> Timestamp { moment(&self.date) }
    pub fn with_date(mut self, v: impl Into<Timestamp>) -> Self { self.date = Some(v.into()); self }
    #[inline] pub fn days(&self) -> i32 { self.days.unwrap_or_default() }
    pub fn with_days(mut self, v: impl Into<i32>) -> Self { self.days = Some(v.into()); self }
    #[inline] pub fn expired_object_delete_marker(&self) -> bool { self.expired_object_delete_marker.unwrap_or_default() }
    pub fn with_expired_object_delete_marker(mut self, v: impl Into<bool>) -> Self { self.expired_object_delete_marker = Some(v.into()); self }
}

pub struct LifecycleRule {
    pub expiration: Option<LifecycleExpiration>, pub id: Option<String>, pub prefix: Option<String>,
    pub filter: Option<LifecycleRuleFilter>, pub status: Option<ExpirationStatus>,
    pub transitions: Option<Vec<Transition>>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}
impl Shape for LifecycleRule {
    const SCHEMA: &'static Schema = &Schema { name: "LifecycleRule", members: &[
        field("Expiration", "", STRUCTURE), field("ID", "", STRING), field("Prefix", "", STRING),
        field("Filter", "", STRUCTURE), field("Status", "", ENUM).required(),
        field("Transitions", "Transition", TRANSITION_LIST_LIST).flattened(),
        field("NoncurrentVersionTransitions", "NoncurrentVersionTransition", NONCURRENT_VERSION_TRANSITION_LIST_LIST).flattened(),
        field("NoncurrentVersionExpiration", "", STRUCTURE), field("AbortIncompleteMultipartUpload", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        expiration, id, prefix, filter, status, transitions, noncurrent_version_transitions,
        noncurrent_version_expiration, abort_incomplete_multipart_upload,
    }
}
impl LifecycleRule {
    #[inline] pub fn expiration(&self) -> &LifecycleExpiration { nested(&self.expiration) }
    pub fn with_expiration(mut self, v: impl Into<LifecycleExpiration>) -> Self { self.expiration = Some(v.into()); self }
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn filter(&self) -> &LifecycleRuleFilter { nested(&self.filter) }
    pub fn with_filter(mut self, v: impl Into<LifecycleRuleFilter>) -> Self { self.filter = Some(v.into()); self }
    #[inline] pub fn status(&self) -> &ExpirationStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<ExpirationStatus>) -> Self { self.status = Some(v.into()); self }
    #[inline] pub fn transitions(&self) -> &[Transition] { items(&self.transitions) }
    pub fn with_transitions(mut self, v: impl IntoIterator<Item = impl Into<Transition>>) -> Self { self.transitions = list(v); self }
    #[inline] pub fn noncurrent_version_transitions(&self) -> &[NoncurrentVersionTransition] { items(&self.noncurrent_version_transitions) }
    pub fn with_noncurrent_version_transitions(mut self, v: impl IntoIterator<Item = impl Into<NoncurrentVersionTransition>>) -> Self { self.noncurrent_version_transitions = list(v); self }
    #[inline] pub fn noncurrent_version_expiration(&self) -> &NoncurrentVersionExpiration { nested(&self.noncurrent_version_expiration) }
    pub fn with_noncurrent_version_expiration(mut self, v: impl Into<NoncurrentVersionExpiration>) -> Self { self.noncurrent_version_expiration = Some(v.into()); self }
    #[inline] pub fn abort_incomplete_multipart_upload(&self) -> &AbortIncompleteMultipartUpload { nested(&self.abort_incomplete_multipart_upload) }
    pub fn with_abort_incomplete_multipart_upload(mut self, v: impl Into<AbortIncompleteMultipartUpload>) -> Self { self.abort_incomplete_multipart_upload = Some(v.into()); self }
}

pub struct LifecycleRuleAndOperator {
    pub prefix: Option<String>, pub tags: Option<Vec<Tag>>, pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
}
impl Shape for LifecycleRuleAndOperator {
    const SCHEMA: &'static Schema = &Schema { name: "LifecycleRuleAndOperator", members: &[
        field("Prefix", "", STRING), field("Tags", "Tag", TAG_SET_LIST).flattened(),
        field("ObjectSizeGreaterThan", "", LONG), field("ObjectSizeLessThan", "", LONG),
    ], ..Schema::NONE };
    members! { prefix, tags, object_size_greater_than, object_size_less_than }
}
impl LifecycleRuleAndOperator {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    pub fn with_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tags = list(v); self }
    #[inline] pub fn object_size_greater_than(&self) -> i64 { self.object_size_greater_than.unwrap_or_default() }
    pub fn with_object_size_greater_than(mut self, v: impl Into<i64>) -> Self { self.object_size_greater_than = Some(v.into()); self }
    #[inline] pub fn object_size_less_than(&self) -> i64 { self.object_size_less_than.unwrap_or_default() }
    pub fn with_object_size_less_than(mut self, v: impl Into<i64>) -> Self { self.object_size_less_than = Some(v.into()); self }
}

pub struct LifecycleRuleFilter {
    pub prefix: Option<String>, pub tag: Option<Tag>, pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>, pub and: Option<LifecycleRuleAndOperator>,
}
impl Shape for LifecycleRuleFilter {
    const SCHEMA: &'static Schema = &Schema { name: "LifecycleRuleFilter", members: &[
        field("Prefix", "", STRING), field("Tag", "", STRUCTURE), field("ObjectSizeGreaterThan", "", LONG),
        field("ObjectSizeLessThan", "", LONG), field("And", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix, tag, object_size_greater_than, object_size_less_than, and }
}
impl LifecycleRuleFilter {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tag(&self) -> &Tag { nested(&self.tag) }
    pub fn with_tag(mut self, v: impl Into<Tag>) -> Self { self.tag = Some(v.into()); self }
    #[inline] pub fn object_size_greater_than(&self) -> i64 { self.object_size_greater_than.unwrap_or_default() }
    pub fn with_object_size_greater_than(mut self, v: impl Into<i64>) -> Self { self.object_size_greater_than = Some(v.into()); self }
    #[inline] pub fn object_size_less_than(&self) -> i64 { self.object_size_less_than.unwrap_or_default() }
    pub fn with_object_size_less_than(mut self, v: impl Into<i64>) -> Self { self.object_size_less_than = Some(v.into()); self }
    #[inline] pub fn and(&self) -> &LifecycleRuleAndOperator { nested(&self.and) }
    pub fn with_and(mut self, v: impl Into<LifecycleRuleAndOperator>) -> Self { self.and = Some(v.into()); self }
}

pub struct LocationInfo { pub r#type: Option<LocationType>, pub name: Option<String> }
impl Shape for LocationInfo {
    const SCHEMA: &'static Schema = &Schema { name: "LocationInfo", members: &[
        field("Type", "", ENUM), field("Name", "", STRING),
    ], ..Schema::NONE };
    members! { r#type, name }
}
impl LocationInfo {
    pub fn with_type(mut self, v: impl Into<LocationType>) -> Self { self.r#type = Some(v.into()); self }
    pub fn with_name(mut self, v: impl Into<String>) -> Self { self.name = Some(v.into()); self }
}

pub struct LoggingEnabled {
    pub target_bucket: Option<String>, pub target_grants: Option<Vec<TargetGrant>>, pub target_prefix: Option<String>,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
}
impl Shape for LoggingEnabled {
    const SCHEMA: &'static Schema = &Schema { name: "LoggingEnabled", members: &[
        field("TargetBucket", "", STRING).required(), field("TargetGrants", "", TARGET_GRANTS_LIST),
        field("TargetPrefix", "", STRING).required(), field("TargetObjectKeyFormat", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { target_bucket, target_grants, target_prefix, target_object_key_format }
}
impl LoggingEnabled {
    #[inline] pub fn target_bucket(&self) -> &str { text(&self.target_bucket) }
    pub fn with_target_bucket(mut self, v: impl Into<String>) -> Self { self.target_bucket = Some(v.into()); self }
    #[inline] pub fn target_grants(&self) -> &[TargetGrant] { items(&self.target_grants) }
    pub fn with_target_grants(mut self, v: impl IntoIterator<Item = impl Into<TargetGrant>>) -> Self { self.target_grants = list(v); self }
    #[inline] pub fn target_prefix(&self) -> &str { text(&self.target_prefix) }
    pub fn with_target_prefix(mut self, v: impl Into<String>) -> Self { self.target_prefix = Some(v.into()); self }
    #[inline] pub fn target_object_key_format(&self) -> &TargetObjectKeyFormat { nested(&self.target_object_key_format) }
    pub fn with_target_object_key_format(mut self, v: impl Into<TargetObjectKeyFormat>) -> Self { self.target_object_key_format = Some(v.into()); self }
}

pub struct MetadataConfiguration {
    pub journal_table_configuration: Option<JournalTableConfiguration>,
    pub inventory_table_configuration: Option<InventoryTableConfiguration>,
    pub annotation_table_configuration: Option<AnnotationTableConfiguration>,
}
impl Shape for MetadataConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "MetadataConfiguration", members: &[
        field("JournalTableConfiguration", "", STRUCTURE).required(),
        field("InventoryTableConfiguration", "", STRUCTURE), field("AnnotationTableConfiguration", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { journal_table_configuration, inventory_table_configuration, annotation_table_configuration }
}
impl MetadataConfiguration {
    pub fn with_journal_table_configuration(mut self, v: impl Into<JournalTableConfiguration>) -> Self { self.journal_table_configuration = Some(v.into()); self }
    pub fn with_inventory_table_configuration(mut self, v: impl Into<InventoryTableConfiguration>) -> Self { self.inventory_table_configuration = Some(v.into()); self }
    pub fn with_annotation_table_configuration(mut self, v: impl Into<AnnotationTableConfiguration>) -> Self { self.annotation_table_configuration = Some(v.into()); self }
}

pub struct MetadataConfigurationResult {
    pub destination_result: Option<DestinationResult>,
    pub journal_table_configuration_result: Option<JournalTableConfigurationResult>,
    pub inventory_table_configuration_result: Option<InventoryTableConfigurationResult>,
    pub annotation_table_configuration_result: Option<AnnotationTableConfigurationResult>,
}
impl Shape for MetadataConfigurationResult {
    const SCHEMA: &'static Schema = &Schema { name: "MetadataConfigurationResult", members: &[
        field("DestinationResult", "", STRUCTURE).required(), field("JournalTableConfigurationResult", "", STRUCTURE),
        field("InventoryTableConfigurationResult", "", STRUCTURE),
        field("AnnotationTableConfigurationResult", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        destination_result, journal_table_configuration_result, inventory_table_configuration_result,
        annotation_table_configuration_result,
    }
}
impl MetadataConfigurationResult {
    #[inline] pub fn destination_result(&self) -> &DestinationResult { nested(&self.destination_result) }
    #[inline] pub fn journal_table_configuration_result(&self) -> &JournalTableConfigurationResult { nested(&self.journal_table_configuration_result) }
    #[inline] pub fn inventory_table_configuration_result(&self) -> &InventoryTableConfigurationResult { nested(&self.inventory_table_configuration_result) }
    #[inline] pub fn annotation_table_configuration_result(&self) -> &AnnotationTableConfigurationResult { nested(&self.annotation_table_configuration_result) }
}

pub struct MetadataEntry { pub name: Option<String>, pub value: Option<String> }
impl Shape for MetadataEntry {
    const SCHEMA: &'static Schema = &Schema { name: "MetadataEntry", members: &[
        field("Name", "", STRING), field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { name, value }
}
impl MetadataEntry {
    pub fn with_name(mut self, v: impl Into<String>) -> Self { self.name = Some(v.into()); self }
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct MetadataTableConfiguration { pub s3_tables_destination: Option<S3TablesDestination> }
impl Shape for MetadataTableConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "MetadataTableConfiguration", members: &[
        field("S3TablesDestination", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { s3_tables_destination }
}
impl MetadataTableConfiguration {
    pub fn with_s3_tables_destination(mut self, v: impl Into<S3TablesDestination>) -> Self { self.s3_tables_destination = Some(v.into()); self }
}

pub struct MetadataTableConfigurationResult { pub s3_tables_destination_result: Option<S3TablesDestinationResult> }
impl Shape for MetadataTableConfigurationResult {
    const SCHEMA: &'static Schema = &Schema { name: "MetadataTableConfigurationResult", members: &[
        field("S3TablesDestinationResult", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { s3_tables_destination_result }
}
impl MetadataTableConfigurationResult {
    #[inline] pub fn s3_tables_destination_result(&self) -> &S3TablesDestinationResult { nested(&self.s3_tables_destination_result) }
}

pub struct MetadataTableEncryptionConfiguration {
    pub sse_algorithm: Option<TableSseAlgorithm>, pub kms_key_arn: Option<String>,
}
impl Shape for MetadataTableEncryptionConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "MetadataTableEncryptionConfiguration", members: &[
        field("SseAlgorithm", "", ENUM).required(), field("KmsKeyArn", "", STRING),
    ], ..Schema::NONE };
    members! { sse_algorithm, kms_key_arn }
}
impl MetadataTableEncryptionConfiguration {
    pub fn with_sse_algorithm(mut self, v: impl Into<TableSseAlgorithm>) -> Self { self.sse_algorithm = Some(v.into()); self }
    pub fn with_kms_key_arn(mut self, v: impl Into<String>) -> Self { self.kms_key_arn = Some(v.into()); self }
}

pub struct Metrics { pub status: Option<MetricsStatus>, pub event_threshold: Option<ReplicationTimeValue> }
impl Shape for Metrics {
    const SCHEMA: &'static Schema = &Schema { name: "Metrics", members: &[
        field("Status", "", ENUM).required(), field("EventThreshold", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { status, event_threshold }
}
impl Metrics {
    #[inline] pub fn status(&self) -> &MetricsStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<MetricsStatus>) -> Self { self.status = Some(v.into()); self }
    #[inline] pub fn event_threshold(&self) -> &ReplicationTimeValue { nested(&self.event_threshold) }
    pub fn with_event_threshold(mut self, v: impl Into<ReplicationTimeValue>) -> Self { self.event_threshold = Some(v.into()); self }
}

pub struct MetricsAndOperator {
    pub prefix: Option<String>, pub tags: Option<Vec<Tag>>, pub access_point_arn: Option<String>,
}
impl Shape for MetricsAndOperator {
    const SCHEMA: &'static Schema = &Schema { name: "MetricsAndOperator", members: &[
        field("Prefix", "", STRING), field("Tags", "Tag", TAG_SET_LIST).flattened(),
        field("AccessPointArn", "", STRING),
    ], ..Schema::NONE };
    members! { prefix, tags, access_point_arn }
}
impl MetricsAndOperator {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    pub fn with_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tags = list(v); self }
    #[inline] pub fn access_point_arn(&self) -> &str { text(&self.access_point_arn) }
    pub fn with_access_point_arn(mut self, v: impl Into<String>) -> Self { self.access_point_arn = Some(v.into()); self }
}

pub struct MetricsConfiguration { pub id: Option<String>, pub filter: Option<MetricsFilter> }
impl Shape for MetricsConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "MetricsConfiguration", members: &[
        field("Id", "", STRING).required(), field("Filter", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { id, filter }
}
impl MetricsConfiguration {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn filter(&self) -> &MetricsFilter { nested(&self.filter) }
    pub fn with_filter(mut self, v: impl Into<MetricsFilter>) -> Self { self.filter = Some(v.into()); self }
}

pub struct MetricsFilter {
    pub prefix: Option<String>, pub tag: Option<Tag>, pub access_point_arn: Option<String>,
    pub and: Option<MetricsAndOperator>,
}
impl Shape for MetricsFilter {
    const SCHEMA: &'static Schema = &Schema { name: "MetricsFilter", members: &[
        field("Prefix", "", STRING), field("Tag", "", STRUCTURE), field("AccessPointArn", "", STRING),
        field("And", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix, tag, access_point_arn, and }
}
impl MetricsFilter {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tag(&self) -> &Tag { nested(&self.tag) }
    pub fn with_tag(mut self, v: impl Into<Tag>) -> Self { self.tag = Some(v.into()); self }
    #[inline] pub fn access_point_arn(&self) -> &str { text(&self.access_point_arn) }
    pub fn with_access_point_arn(mut self, v: impl Into<String>) -> Self { self.access_point_arn = Some(v.into()); self }
    #[inline] pub fn and(&self) -> &MetricsAndOperator { nested(&self.and) }
    pub fn with_and(mut self, v: impl Into<MetricsAndOperator>) -> Self { self.and = Some(v.into()); self }
}

pub struct MultipartUpload {
    pub upload_id: Option<String>, pub key: Option<String>, pub initiated: Option<Timestamp>,
    pub storage_class: Option<StorageClass>, pub owner: Option<Owner>, pub initiator: Option<Initiator>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>, pub checksum_type: Option<ChecksumType>,
    pub version_id: Option<String>,
}
impl Shape for MultipartUpload {
    const SCHEMA: &'static Schema = &Schema { name: "MultipartUpload", members: &[
        field("UploadId", "", STRING), field("Key", "", STRING), field("Initiated", "", TIMESTAMP),
        field("StorageClass", "", ENUM), field("Owner", "", STRUCTURE), field("Initiator", "", STRUCTURE),
        field("ChecksumAlgorithm", "", ENUM), field("ChecksumType", "", ENUM), field("VersionId", "", STRING),
    ], ..Schema::NONE };
    members! {
        upload_id, key, initiated, storage_class, owner, initiator, checksum_algorithm, checksum_type, version_id,
    }
}
impl MultipartUpload {
    #[inline] pub fn upload_id(&self) -> &str { text(&self.upload_id) }
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn initiated(&self) -> Timestamp { moment(&self.initiated) }
    #[inline] pub fn storage_class(&self) -> &StorageClass { choice(&self.storage_class) }
    #[inline] pub fn owner(&self) -> &Owner { nested(&self.owner) }
    #[inline] pub fn initiator(&self) -> &Initiator { nested(&self.initiator) }
    #[inline] pub fn checksum_algorithm(&self) -> &ChecksumAlgorithm { choice(&self.checksum_algorithm) }
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
}

pub struct NoSuchAnnotation {}
impl Shape for NoSuchAnnotation {
    const SCHEMA: &'static Schema = &Schema { name: "NoSuchAnnotation", members: &[], error: Some(&ErrorSchema { code: "NoSuchAnnotation", status: 404 }), ..Schema::NONE };
    members! {}
}

pub struct NoSuchBucket {}
impl Shape for NoSuchBucket {
    const SCHEMA: &'static Schema = &Schema { name: "NoSuchBucket", members: &[], error: Some(&ErrorSchema { code: "NoSuchBucket", status: 404 }), ..Schema::NONE };
    members! {}
}

pub struct NoSuchKey {}
impl Shape for NoSuchKey {
    const SCHEMA: &'static Schema = &Schema { name: "NoSuchKey", members: &[], error: Some(&ErrorSchema { code: "NoSuchKey", status: 404 }), ..Schema::NONE };
    members! {}
}

pub struct NoSuchUpload {}
impl Shape for NoSuchUpload {
    const SCHEMA: &'static Schema = &Schema { name: "NoSuchUpload", members: &[], error: Some(&ErrorSchema { code: "NoSuchUpload", status: 404 }), ..Schema::NONE };
    members! {}
}

pub struct NoncurrentVersionExpiration { pub noncurrent_days: Option<i32>, pub newer_noncurrent_versions: Option<i32> }
impl Shape for NoncurrentVersionExpiration {
    const SCHEMA: &'static Schema = &Schema { name: "NoncurrentVersionExpiration", members: &[
        field("NoncurrentDays", "", INTEGER), field("NewerNoncurrentVersions", "", INTEGER),
    ], ..Schema::NONE };
    members! { noncurrent_days, newer_noncurrent_versions }
}
impl NoncurrentVersionExpiration {
    #[inline] pub fn noncurrent_days(&self) -> i32 { self.noncurrent_days.unwrap_or_default() }
    pub fn with_noncurrent_days(mut self, v: impl Into<i32>) -> Self { self.noncurrent_days = Some(v.into()); self }
    #[inline] pub fn newer_noncurrent_versions(&self) -> i32 { self.newer_noncurrent_versions.unwrap_or_default() }
    pub fn with_newer_noncurrent_versions(mut self, v: impl Into<i32>) -> Self { self.newer_noncurrent_versions = Some(v.into()); self }
}

pub struct NoncurrentVersionTransition {
    pub noncurrent_days: Option<i32>, pub storage_class: Option<TransitionStorageClass>,
    pub newer_noncurrent_versions: Option<i32>,
}
impl Shape for NoncurrentVersionTransition {
    const SCHEMA: &'static Schema = &Schema { name: "NoncurrentVersionTransition", members: &[
        field("NoncurrentDays", "", INTEGER), field("StorageClass", "", ENUM),
        field("NewerNoncurrentVersions", "", INTEGER),
    ], ..Schema::NONE };
    members! { noncurrent_days, storage_class, newer_noncurrent_versions }
}
impl NoncurrentVersionTransition {
    #[inline] pub fn noncurrent_days(&self) -> i32 { self.noncurrent_days.unwrap_or_default() }
    pub fn with_noncurrent_days(mut self, v: impl Into<i32>) -> Self { self.noncurrent_days = Some(v.into()); self }
    #[inline] pub fn storage_class(&self) -> &TransitionStorageClass { choice(&self.storage_class) }
    pub fn with_storage_class(mut self, v: impl Into<TransitionStorageClass>) -> Self { self.storage_class = Some(v.into()); self }
    #[inline] pub fn newer_noncurrent_versions(&self) -> i32 { self.newer_noncurrent_versions.unwrap_or_default() }
    pub fn with_newer_noncurrent_versions(mut self, v: impl Into<i32>) -> Self { self.newer_noncurrent_versions = Some(v.into()); self }
}

pub struct NotificationConfiguration {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}
impl Shape for NotificationConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "NotificationConfiguration", members: &[
        field("TopicConfigurations", "TopicConfiguration", TOPIC_CONFIGURATION_LIST_LIST).flattened(),
        field("QueueConfigurations", "QueueConfiguration", QUEUE_CONFIGURATION_LIST_LIST).flattened(),
        field("LambdaFunctionConfigurations", "CloudFunctionConfiguration", LAMBDA_FUNCTION_CONFIGURATION_LIST_LIST).flattened(),
        field("EventBridgeConfiguration", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { topic_configurations, queue_configurations, lambda_function_configurations, event_bridge_configuration }
}
impl NotificationConfiguration {
    #[inline] pub fn topic_configurations(&self) -> &[TopicConfiguration] { items(&self.topic_configurations) }
    pub fn with_topic_configurations(mut self, v: impl IntoIterator<Item = impl Into<TopicConfiguration>>) -> Self { self.topic_configurations = list(v); self }
    #[inline] pub fn queue_configurations(&self) -> &[QueueConfiguration] { items(&self.queue_configurations) }
    pub fn with_queue_configurations(mut self, v: impl IntoIterator<Item = impl Into<QueueConfiguration>>) -> Self { self.queue_configurations = list(v); self }
    #[inline] pub fn lambda_function_configurations(&self) -> &[LambdaFunctionConfiguration] { items(&self.lambda_function_configurations) }
    pub fn with_lambda_function_configurations(mut self, v: impl IntoIterator<Item = impl Into<LambdaFunctionConfiguration>>) -> Self { self.lambda_function_configurations = list(v); self }
    #[inline] pub fn event_bridge_configuration(&self) -> &EventBridgeConfiguration { nested(&self.event_bridge_configuration) }
    pub fn with_event_bridge_configuration(mut self, v: impl Into<EventBridgeConfiguration>) -> Self { self.event_bridge_configuration = Some(v.into()); self }
}

pub struct NotificationConfigurationDeprecated {
    pub topic_configuration: Option<TopicConfigurationDeprecated>,
    pub queue_configuration: Option<QueueConfigurationDeprecated>,
    pub cloud_function_configuration: Option<CloudFunctionConfiguration>,
}
impl Shape for NotificationConfigurationDeprecated {
    const SCHEMA: &'static Schema = &Schema { name: "NotificationConfigurationDeprecated", members: &[
        field("TopicConfiguration", "", STRUCTURE), field("QueueConfiguration", "", STRUCTURE),
        field("CloudFunctionConfiguration", "", STRUCTURE),
    ], xml_name: "NotificationConfiguration", ..Schema::NONE };
    members! { topic_configuration, queue_configuration, cloud_function_configuration }
}
impl NotificationConfigurationDeprecated {
    #[inline] pub fn topic_configuration(&self) -> &TopicConfigurationDeprecated { nested(&self.topic_configuration) }
    pub fn with_topic_configuration(mut self, v: impl Into<TopicConfigurationDeprecated>) -> Self { self.topic_configuration = Some(v.into()); self }
    #[inline] pub fn queue_configuration(&self) -> &QueueConfigurationDeprecated { nested(&self.queue_configuration) }
    pub fn with_queue_configuration(mut self, v: impl Into<QueueConfigurationDeprecated>) -> Self { self.queue_configuration = Some(v.into()); self }
    #[inline] pub fn cloud_function_configuration(&self) -> &CloudFunctionConfiguration { nested(&self.cloud_function_configuration) }
    pub fn with_cloud_function_configuration(mut self, v: impl Into<CloudFunctionConfiguration>) -> Self { self.cloud_function_configuration = Some(v.into()); self }
}

pub struct NotificationConfigurationFilter { pub key: Option<S3KeyFilter> }
impl Shape for NotificationConfigurationFilter {
    const SCHEMA: &'static Schema = &Schema { name: "NotificationConfigurationFilter", members: &[
        field("Key", "S3Key", STRUCTURE),
    ], ..Schema::NONE };
    members! { key }
}
impl NotificationConfigurationFilter {
    #[inline] pub fn key(&self) -> &S3KeyFilter { nested(&self.key) }
    pub fn with_key(mut self, v: impl Into<S3KeyFilter>) -> Self { self.key = Some(v.into()); self }
}

pub struct Object {
    pub key: Option<String>, pub last_modified: Option<Timestamp>, pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>, pub checksum_type: Option<ChecksumType>,
    pub size: Option<i64>, pub storage_class: Option<ObjectStorageClass>, pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}
impl Shape for Object {
    const SCHEMA: &'static Schema = &Schema { name: "Object", members: &[
        field("Key", "", STRING), field("LastModified", "", TIMESTAMP), field("ETag", "", STRING),
        field("ChecksumAlgorithm", "", CHECKSUM_ALGORITHM_LIST_LIST).flattened(), field("ChecksumType", "", ENUM),
        field("Size", "", LONG), field("StorageClass", "", ENUM), field("Owner", "", STRUCTURE),
        field("RestoreStatus", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        key, last_modified, e_tag, checksum_algorithm, checksum_type, size, storage_class, owner, restore_status,
    }
}
impl Object {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn checksum_algorithm(&self) -> &[ChecksumAlgorithm] { items(&self.checksum_algorithm) }
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn size(&self) -> i64 { self.size.unwrap_or_default() }
    #[inline] pub fn storage_class(&self) -> &ObjectStorageClass { choice(&self.storage_class) }
    #[inline] pub fn owner(&self) -> &Owner { nested(&self.owner) }
    #[inline] pub fn restore_status(&self) -> &RestoreStatus { nested(&self.restore_status) }
}

pub struct ObjectAlreadyInActiveTierError {}
impl Shape for ObjectAlreadyInActiveTierError {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectAlreadyInActiveTierError", members: &[], error: Some(&ErrorSchema { code: "ObjectAlreadyInActiveTierError", status: 403 }), ..Schema::NONE };
    members! {}
}

pub struct ObjectEncryption { pub ssekms: Option<SSEKMSEncryption> }
impl Shape for ObjectEncryption {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectEncryption", members: &[
        field("SSEKMS", "SSE-KMS", STRUCTURE),
    ], union: true, ..Schema::NONE };
    members! { ssekms }
}
impl ObjectEncryption {
    pub fn with_ssekms(mut self, v: impl Into<SSEKMSEncryption>) -> Self { self.ssekms = Some(v.into()); self }
}

pub struct ObjectIdentifier {
    pub key: Option<String>, pub version_id: Option<String>, pub e_tag: Option<String>,
    pub last_modified_time: Option<Timestamp>, pub size: Option<i64>,
}
impl Shape for ObjectIdentifier {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectIdentifier", members: &[
        field("Key", "", STRING).required(), field("VersionId", "", STRING), field("ETag", "", STRING),
        field("LastModifiedTime", "", TIMESTAMP).format(TimestampFormat::HttpDate), field("Size", "", LONG),
    ], ..Schema::NONE };
    members! { key, version_id, e_tag, last_modified_time, size }
}
impl ObjectIdentifier {
    pub fn with_key(mut self, v: impl Into<String>) -> Self { self.key = Some(v.into()); self }
    pub fn with_version_id(mut self, v: impl Into<String>) -> Self { self.version_id = Some(v.into()); self }
    pub fn with_e_tag(mut self, v: impl Into<String>) -> Self { self.e_tag = Some(v.into()); self }
    pub fn with_last_modified_time(mut self, v: impl Into<Timestamp>) -> Self { self.last_modified_time = Some(v.into()); self }
    pub fn with_size(mut self, v: impl Into<i64>) -> Self { self.size = Some(v.into()); self }
}

pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<ObjectLockEnabled>, pub rule: Option<ObjectLockRule>,
}
impl Shape for ObjectLockConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectLockConfiguration", members: &[
        field("ObjectLockEnabled", "", ENUM), field("Rule", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { object_lock_enabled, rule }
}
impl ObjectLockConfiguration {
    #[inline] pub fn object_lock_enabled(&self) -> &ObjectLockEnabled { choice(&self.object_lock_enabled) }
    pub fn with_object_lock_enabled(mut self, v: impl Into<ObjectLockEnabled>) -> Self { self.object_lock_enabled = Some(v.into()); self }
    #[inline] pub fn rule(&self) -> &ObjectLockRule { nested(&self.rule) }
    pub fn with_rule(mut self, v: impl Into<ObjectLockRule>) -> Self { self.rule = Some(v.into()); self }
}

pub struct ObjectLockLegalHold { pub status: Option<ObjectLockLegalHoldStatus> }
impl Shape for ObjectLockLegalHold {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectLockLegalHold", members: &[
        field("Status", "", ENUM),
    ], ..Schema::NONE };
    members! { status }
}
impl ObjectLockLegalHold {
    #[inline] pub fn status(&self) -> &ObjectLockLegalHoldStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<ObjectLockLegalHoldStatus>) -> Self { self.status = Some(v.into()); self }
}

pub struct ObjectLockRetention {
    pub mode: Option<ObjectLockRetentionMode>, pub retain_until_date: Option<Timestamp>,
    pub event_hold: Option<ObjectLockEventHold>, pub event_hold_duration: Option<EventHoldDuration>,
}
impl Shape for ObjectLockRetention {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectLockRetention", members: &[
        field("Mode", "", ENUM), field("RetainUntilDate", "", TIMESTAMP).format(TimestampFormat::DateTime),
        field("EventHold", "", ENUM), field("EventHoldDuration", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { mode, retain_until_date, event_hold, event_hold_duration }
}
impl ObjectLockRetention {
    #[inline] pub fn mode(&self) -> &ObjectLockRetentionMode { choice(&self.mode) }
    pub fn with_mode(mut self, v: impl Into<ObjectLockRetentionMode>) -> Self { self.mode = Some(v.into()); self }
    #[inline] pub fn retain_until_date(&self) -> Timestamp { moment(&self.retain_until_date) }
    pub fn with_retain_until_date(mut self, v: impl Into<Timestamp>) -> Self { self.retain_until_date = Some(v.into()); self }
    #[inline] pub fn event_hold(&self) -> &ObjectLockEventHold { choice(&self.event_hold) }
    pub fn with_event_hold(mut self, v: impl Into<ObjectLockEventHold>) -> Self { self.event_hold = Some(v.into()); self }
    #[inline] pub fn event_hold_duration(&self) -> &EventHoldDuration { nested(&self.event_hold_duration) }
    pub fn with_event_hold_duration(mut self, v: impl Into<EventHoldDuration>) -> Self { self.event_hold_duration = Some(v.into()); self }
}

pub struct ObjectLockRule { pub default_retention: Option<DefaultRetention> }
impl Shape for ObjectLockRule {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectLockRule", members: &[
        field("DefaultRetention", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { default_retention }
}
impl ObjectLockRule {
    #[inline] pub fn default_retention(&self) -> &DefaultRetention { nested(&self.default_retention) }
    pub fn with_default_retention(mut self, v: impl Into<DefaultRetention>) -> Self { self.default_retention = Some(v.into()); self }
}

pub struct ObjectNotInActiveTierError {}
impl Shape for ObjectNotInActiveTierError {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectNotInActiveTierError", members: &[], error: Some(&ErrorSchema { code: "ObjectNotInActiveTierError", status: 403 }), ..Schema::NONE };
    members! {}
}

pub struct ObjectPart {
    pub part_number: Option<i32>, pub size: Option<i64>, pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
impl Shape for ObjectPart {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectPart", members: &[
        field("PartNumber", "", INTEGER), field("Size", "", LONG), field("ChecksumCRC32", "", STRING),
        field("ChecksumCRC32C", "", STRING), field("ChecksumCRC64NVME", "", STRING), field("ChecksumSHA1", "", STRING),
        field("ChecksumSHA256", "", STRING), field("ChecksumSHA512", "", STRING), field("ChecksumMD5", "", STRING),
        field("ChecksumXXHASH64", "", STRING), field("ChecksumXXHASH3", "", STRING),
        field("ChecksumXXHASH128", "", STRING),
    ], ..Schema::NONE };
    members! {
        part_number, size, checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1, checksum_sha256,
        checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128,
    }
}
impl ObjectPart {
    #[inline] pub fn part_number(&self) -> i32 { self.part_number.unwrap_or_default() }
    #[inline] pub fn size(&self) -> i64 { self.size.unwrap_or_default() }
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
}

pub struct ObjectVersion {
    pub e_tag: Option<String>, pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
    pub checksum_type: Option<ChecksumType>, pub size: Option<i64>,
    pub storage_class: Option<ObjectVersionStorageClass>, pub key: Option<String>, pub version_id: Option<String>,
    pub is_latest: Option<bool>, pub last_modified: Option<Timestamp>, pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}
impl Shape for ObjectVersion {
    const SCHEMA: &'static Schema = &Schema { name: "ObjectVersion", members: &[
        field("ETag", "", STRING), field("ChecksumAlgorithm", "", CHECKSUM_ALGORITHM_LIST_LIST).flattened(),
        field("ChecksumType", "", ENUM), field("Size", "", LONG), field("StorageClass", "", ENUM),
        field("Key", "", STRING), field("VersionId", "", STRING), field("IsLatest", "", BOOLEAN),
        field("LastModified", "", TIMESTAMP), field("Owner", "", STRUCTURE), field("RestoreStatus", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        e_tag, checksum_algorithm, checksum_type, size, storage_class, key, version_id, is_latest, last_modified,
        owner, restore_status,
    }
}
impl ObjectVersion {
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn checksum_algorithm(&self) -> &[ChecksumAlgorithm] { items(&self.checksum_algorithm) }
    #[inline] pub fn checksum_type(&self) -> &ChecksumType { choice(&self.checksum_type) }
    #[inline] pub fn size(&self) -> i64 { self.size.unwrap_or_default() }
    #[inline] pub fn storage_class(&self) -> &ObjectVersionStorageClass { choice(&self.storage_class) }
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn is_latest(&self) -> bool { self.is_latest.unwrap_or_default() }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
    #[inline] pub fn owner(&self) -> &Owner { nested(&self.owner) }
    #[inline] pub fn restore_status(&self) -> &RestoreStatus { nested(&self.restore_status) }
}

pub struct OutputLocation { pub s3: Option<S3Location> }
impl Shape for OutputLocation {
    const SCHEMA: &'static Schema = &Schema { name: "OutputLocation", members: &[
        field("S3", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { s3 }
}
impl OutputLocation {
    pub fn with_s3(mut self, v: impl Into<S3Location>) -> Self { self.s3 = Some(v.into()); self }
}

pub struct OutputSerialization { pub csv: Option<CSVOutput>, pub json: Option<JSONOutput> }
impl Shape for OutputSerialization {
    const SCHEMA: &'static Schema = &Schema { name: "OutputSerialization", members: &[
        field("CSV", "", STRUCTURE), field("JSON", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { csv, json }
}
impl OutputSerialization {
    pub fn with_csv(mut self, v: impl Into<CSVOutput>) -> Self { self.csv = Some(v.into()); self }
    pub fn with_json(mut self, v: impl Into<JSONOutput>) -> Self { self.json = Some(v.into()); self }
}

pub struct Owner { pub display_name: Option<String>, pub id: Option<String> }
impl Shape for Owner {
    const SCHEMA: &'static Schema = &Schema { name: "Owner", members: &[
        field("DisplayName", "", STRING), field("ID", "", STRING),
    ], ..Schema::NONE };
    members! { display_name, id }
}
impl Owner {
    #[inline] pub fn display_name(&self) -> &str { text(&self.display_name) }
    pub fn with_display_name(mut self, v: impl Into<String>) -> Self { self.display_name = Some(v.into()); self }
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
}

pub struct OwnershipControls { pub rules: Option<Vec<OwnershipControlsRule>> }
impl Shape for OwnershipControls {
    const SCHEMA: &'static Schema = &Schema { name: "OwnershipControls", members: &[
        field("Rules", "Rule", OWNERSHIP_CONTROLS_RULES_LIST).flattened().required(),
    ], ..Schema::NONE };
    members! { rules }
}
impl OwnershipControls {
    #[inline] pub fn rules(&self) -> &[OwnershipControlsRule] { items(&self.rules) }
    pub fn with_rules(mut self, v: impl IntoIterator<Item = impl Into<OwnershipControlsRule>>) -> Self { self.rules = list(v); self }
}

pub struct OwnershipControlsRule { pub object_ownership: Option<ObjectOwnership> }
impl Shape for OwnershipControlsRule {
    const SCHEMA: &'static Schema = &Schema { name: "OwnershipControlsRule", members: &[
        field("ObjectOwnership", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { object_ownership }
}
impl OwnershipControlsRule {
    #[inline] pub fn object_ownership(&self) -> &ObjectOwnership { choice(&self.object_ownership) }
    pub fn with_object_ownership(mut self, v: impl Into<ObjectOwnership>) -> Self { self.object_ownership = Some(v.into()); self }
}

pub struct ParquetInput {}
impl Shape for ParquetInput {
    const SCHEMA: &'static Schema = &Schema { name: "ParquetInput", members: &[], ..Schema::NONE };
    members! {}
}

pub struct Part {
    pub part_number: Option<i32>, pub last_modified: Option<Timestamp>, pub e_tag: Option<String>,
    pub size: Option<i64>, pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>,
    pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>,
}
impl Shape for Part {
    const SCHEMA: &'static Schema = &Schema { name: "Part", members: &[
        field("PartNumber", "", INTEGER), field("LastModified", "", TIMESTAMP), field("ETag", "", STRING),
        field("Size", "", LONG), field("ChecksumCRC32", "", STRING), field("ChecksumCRC32C", "", STRING),
        field("ChecksumCRC64NVME", "", STRING), field("ChecksumSHA1", "", STRING), field("ChecksumSHA256", "", STRING),
        field("ChecksumSHA512", "", STRING), field("ChecksumMD5", "", STRING), field("ChecksumXXHASH64", "", STRING),
        field("ChecksumXXHASH3", "", STRING), field("ChecksumXXHASH128", "", STRING),
    ], ..Schema::NONE };
    members! {
        part_number, last_modified, e_tag, size, checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1,
        checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128,
    }
}
impl Part {
    #[inline] pub fn part_number(&self) -> i32 { self.part_number.unwrap_or_default() }
    #[inline] pub fn last_modified(&self) -> Timestamp { moment(&self.last_modified) }
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn size(&self) -> i64 { self.size.unwrap_or_default() }
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
}

pub struct PartitionedPrefix { pub partition_date_source: Option<PartitionDateSource> }
impl Shape for PartitionedPrefix {
    const SCHEMA: &'static Schema = &Schema { name: "PartitionedPrefix", members: &[
        field("PartitionDateSource", "", ENUM),
    ], xml_name: "PartitionedPrefix", ..Schema::NONE };
    members! { partition_date_source }
}
impl PartitionedPrefix {
    #[inline] pub fn partition_date_source(&self) -> &PartitionDateSource { choice(&self.partition_date_source) }
    pub fn with_partition_date_source(mut self, v: impl Into<PartitionDateSource>) -> Self { self.partition_date_source = Some(v.into()); self }
}

pub struct PolicyStatus { pub is_public: Option<bool> }
impl Shape for PolicyStatus {
    const SCHEMA: &'static Schema = &Schema { name: "PolicyStatus", members: &[
        field("IsPublic", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { is_public }
}
impl PolicyStatus {
    #[inline] pub fn is_public(&self) -> bool { self.is_public.unwrap_or_default() }
}

pub struct Progress {
    pub bytes_scanned: Option<i64>, pub bytes_processed: Option<i64>, pub bytes_returned: Option<i64>,
}
impl Shape for Progress {
    const SCHEMA: &'static Schema = &Schema { name: "Progress", members: &[
        field("BytesScanned", "", LONG), field("BytesProcessed", "", LONG), field("BytesReturned", "", LONG),
    ], ..Schema::NONE };
    members! { bytes_scanned, bytes_processed, bytes_returned }
}
impl Progress {
    #[inline] pub fn bytes_scanned(&self) -> i64 { self.bytes_scanned.unwrap_or_default() }
    #[inline] pub fn bytes_processed(&self) -> i64 { self.bytes_processed.unwrap_or_default() }
    #[inline] pub fn bytes_returned(&self) -> i64 { self.bytes_returned.unwrap_or_default() }
}

pub struct ProgressEvent { pub details: Option<Progress> }
impl Shape for ProgressEvent {
    const SCHEMA: &'static Schema = &Schema { name: "ProgressEvent", members: &[
        field("Details", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { details }
}
impl ProgressEvent {
    #[inline] pub fn details(&self) -> &Progress { nested(&self.details) }
}

pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>, pub ignore_public_acls: Option<bool>, pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}
impl Shape for PublicAccessBlockConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "PublicAccessBlockConfiguration", members: &[
        field("BlockPublicAcls", "", BOOLEAN), field("IgnorePublicAcls", "", BOOLEAN),
        field("BlockPublicPolicy", "", BOOLEAN), field("RestrictPublicBuckets", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets }
}
impl PublicAccessBlockConfiguration {
    #[inline] pub fn block_public_acls(&self) -> bool { self.block_public_acls.unwrap_or_default() }
    pub fn with_block_public_acls(mut self, v: impl Into<bool>) -> Self { self.block_public_acls = Some(v.into()); self }
    #[inline] pub fn ignore_public_acls(&self) -> bool { self.ignore_public_acls.unwrap_or_default() }
    pub fn with_ignore_public_acls(mut self, v: impl Into<bool>) -> Self { self.ignore_public_acls = Some(v.into()); self }
    #[inline] pub fn block_public_policy(&self) -> bool { self.block_public_policy.unwrap_or_default() }
    pub fn with_block_public_policy(mut self, v: impl Into<bool>) -> Self { self.block_public_policy = Some(v.into()); self }
    #[inline] pub fn restrict_public_buckets(&self) -> bool { self.restrict_public_buckets.unwrap_or_default() }
    pub fn with_restrict_public_buckets(mut self, v: impl Into<bool>) -> Self { self.restrict_public_buckets = Some(v.into()); self }
}

pub struct QueueConfiguration {
    pub id: Option<String>, pub queue_arn: Option<String>, pub events: Option<Vec<Event>>,
    pub filter: Option<NotificationConfigurationFilter>,
}
impl Shape for QueueConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "QueueConfiguration", members: &[
        field("Id", "", STRING), field("QueueArn", "Queue", STRING).required(),
        field("Events", "Event", EVENT_LIST_LIST).flattened().required(), field("Filter", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { id, queue_arn, events, filter }
}
impl QueueConfiguration {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn queue_arn(&self) -> &str { text(&self.queue_arn) }
    pub fn with_queue_arn(mut self, v: impl Into<String>) -> Self { self.queue_arn = Some(v.into()); self }
    #[inline] pub fn events(&self) -> &[Event] { items(&self.events) }
    pub fn with_events(mut self, v: impl IntoIterator<Item = impl Into<Event>>) -> Self { self.events = list(v); self }
    #[inline] pub fn filter(&self) -> &NotificationConfigurationFilter { nested(&self.filter) }
    pub fn with_filter(mut self, v: impl Into<NotificationConfigurationFilter>) -> Self { self.filter = Some(v.into()); self }
}

pub struct QueueConfigurationDeprecated {
    pub id: Option<String>, pub event: Option<Event>, pub events: Option<Vec<Event>>, pub queue: Option<String>,
}
impl Shape for QueueConfigurationDeprecated {
    const SCHEMA: &'static Schema = &Schema { name: "QueueConfigurationDeprecated", members: &[
        field("Id", "", STRING), field("Event", "", ENUM), field("Events", "Event", EVENT_LIST_LIST).flattened(),
        field("Queue", "", STRING),
    ], ..Schema::NONE };
    members! { id, event, events, queue }
}
impl QueueConfigurationDeprecated {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn event(&self) -> &Event { choice(&self.event) }
    pub fn with_event(mut self, v: impl Into<Event>) -> Self { self.event = Some(v.into()); self }
    #[inline] pub fn events(&self) -> &[Event] { items(&self.events) }
    pub fn with_events(mut self, v: impl IntoIterator<Item = impl Into<Event>>) -> Self { self.events = list(v); self }
    #[inline] pub fn queue(&self) -> &str { text(&self.queue) }
    pub fn with_queue(mut self, v: impl Into<String>) -> Self { self.queue = Some(v.into()); self }
}

pub struct RecordExpiration { pub expiration: Option<ExpirationState>, pub days: Option<i32> }
impl Shape for RecordExpiration {
    const SCHEMA: &'static Schema = &Schema { name: "RecordExpiration", members: &[
        field("Expiration", "", ENUM).required(), field("Days", "", INTEGER),
    ], ..Schema::NONE };
    members! { expiration, days }
}
impl RecordExpiration {
    #[inline] pub fn expiration(&self) -> &ExpirationState { choice(&self.expiration) }
    pub fn with_expiration(mut self, v: impl Into<ExpirationState>) -> Self { self.expiration = Some(v.into()); self }
    #[inline] pub fn days(&self) -> i32 { self.days.unwrap_or_default() }
    pub fn with_days(mut self, v: impl Into<i32>) -> Self { self.days = Some(v.into()); self }
}

pub struct RecordsEvent { pub payload: Option<Blob> }
impl Shape for RecordsEvent {
    const SCHEMA: &'static Schema = &Schema { name: "RecordsEvent", members: &[
        field("Payload", "", BLOB),
    ], ..Schema::NONE };
    members! { payload }
}
impl RecordsEvent {
    #[inline] pub fn payload(&self) -> &[u8] { octets(&self.payload) }
}

pub struct Redirect {
    pub host_name: Option<String>, pub http_redirect_code: Option<String>, pub protocol: Option<S3Protocol>,
    pub replace_key_prefix_with: Option<String>, pub replace_key_with: Option<String>,
}
impl Shape for Redirect {
    const SCHEMA: &'static Schema = &Schema { name: "Redirect", members: &[
        field("HostName", "", STRING), field("HttpRedirectCode", "", STRING), field("Protocol", "", ENUM),
        field("ReplaceKeyPrefixWith", "", STRING), field("ReplaceKeyWith", "", STRING),
    ], ..Schema::NONE };
    members! { host_name, http_redirect_code, protocol, replace_key_prefix_with, replace_key_with }
}
impl Redirect {
    #[inline] pub fn host_name(&self) -> &str { text(&self.host_name) }
    pub fn with_host_name(mut self, v: impl Into<String>) -> Self { self.host_name = Some(v.into()); self }
    #[inline] pub fn http_redirect_code(&self) -> &str { text(&self.http_redirect_code) }
    pub fn with_http_redirect_code(mut self, v: impl Into<String>) -> Self { self.http_redirect_code = Some(v.into()); self }
    #[inline] pub fn protocol(&self) -> &S3Protocol { choice(&self.protocol) }
    pub fn with_protocol(mut self, v: impl Into<S3Protocol>) -> Self { self.protocol = Some(v.into()); self }
    #[inline] pub fn replace_key_prefix_with(&self) -> &str { text(&self.replace_key_prefix_with) }
    pub fn with_replace_key_prefix_with(mut self, v: impl Into<String>) -> Self { self.replace_key_prefix_with = Some(v.into()); self }
    #[inline] pub fn replace_key_with(&self) -> &str { text(&self.replace_key_with) }
    pub fn with_replace_key_with(mut self, v: impl Into<String>) -> Self { self.replace_key_with = Some(v.into()); self }
}

pub struct RedirectAllRequestsTo { pub host_name: Option<String>, pub protocol: Option<S3Protocol> }
impl Shape for RedirectAllRequestsTo {
    const SCHEMA: &'static Schema = &Schema { name: "RedirectAllRequestsTo", members: &[
        field("HostName", "", STRING).required(), field("Protocol", "", ENUM),
    ], ..Schema::NONE };
    members! { host_name, protocol }
}
impl RedirectAllRequestsTo {
    #[inline] pub fn host_name(&self) -> &str { text(&self.host_name) }
    pub fn with_host_name(mut self, v: impl Into<String>) -> Self { self.host_name = Some(v.into()); self }
    #[inline] pub fn protocol(&self) -> &S3Protocol { choice(&self.protocol) }
    pub fn with_protocol(mut self, v: impl Into<S3Protocol>) -> Self { self.protocol = Some(v.into()); self }
}

pub struct ReplicaModifications { pub status: Option<ReplicaModificationsStatus> }
impl Shape for ReplicaModifications {
    const SCHEMA: &'static Schema = &Schema { name: "ReplicaModifications", members: &[
        field("Status", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { status }
}
impl ReplicaModifications {
    #[inline] pub fn status(&self) -> &ReplicaModificationsStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<ReplicaModificationsStatus>) -> Self { self.status = Some(v.into()); self }
}

pub struct ReplicationConfiguration { pub role: Option<String>, pub rules: Option<Vec<ReplicationRule>> }
impl Shape for ReplicationConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "ReplicationConfiguration", members: &[
        field("Role", "", STRING).required(), field("Rules", "Rule", REPLICATION_RULES_LIST).flattened().required(),
    ], ..Schema::NONE };
    members! { role, rules }
}
impl ReplicationConfiguration {
    #[inline] pub fn role(&self) -> &str { text(&self.role) }
    pub fn with_role(mut self, v: impl Into<String>) -> Self { self.role = Some(v.into()); self }
    #[inline] pub fn rules(&self) -> &[ReplicationRule] { items(&self.rules) }
    pub fn with_rules(mut self, v: impl IntoIterator<Item = impl Into<ReplicationRule>>) -> Self { self.rules = list(v); self }
}

pub struct ReplicationRule {
    pub id: Option<String>, pub priority: Option<i32>, pub prefix: Option<String>,
    pub filter: Option<ReplicationRuleFilter>, pub status: Option<ReplicationRuleStatus>,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub existing_object_replication: Option<ExistingObjectReplication>, pub destination: Option<Destination>,
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
}
impl Shape for ReplicationRule {
    const SCHEMA: &'static Schema = &Schema { name: "ReplicationRule", members: &[
        field("ID", "", STRING), field("Priority", "", INTEGER), field("Prefix", "", STRING),
        field("Filter", "", STRUCTURE), field("Status", "", ENUM).required(),
        field("SourceSelectionCriteria", "", STRUCTURE), field("ExistingObjectReplication", "", STRUCTURE),
        field("Destination", "", STRUCTURE).required(), field("DeleteMarkerReplication", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        id, priority, prefix, filter, status, source_selection_criteria, existing_object_replication, destination,
        delete_marker_replication,
    }
}
impl ReplicationRule {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn priority(&self) -> i32 { self.priority.unwrap_or_default() }
    pub fn with_priority(mut self, v: impl Into<i32>) -> Self { self.priority = Some(v.into()); self }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn filter(&self) -> &ReplicationRuleFilter { nested(&self.filter) }
    pub fn with_filter(mut self, v: impl Into<ReplicationRuleFilter>) -> Self { self.filter = Some(v.into()); self }
    #[inline] pub fn status(&self) -> &ReplicationRuleStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<ReplicationRuleStatus>) -> Self { self.status = Some(v.into()); self }
    #[inline] pub fn source_selection_criteria(&self) -> &SourceSelectionCriteria { nested(&self.source_selection_criteria) }
    pub fn with_source_selection_criteria(mut self, v: impl Into<SourceSelectionCriteria>) -> Self { self.source_selection_criteria = Some(v.into()); self }
    #[inline] pub fn existing_object_replication(&self) -> &ExistingObjectReplication { nested(&self.existing_object_replication) }
    pub fn with_existing_object_replication(mut self, v: impl Into<ExistingObjectReplication>) -> Self { self.existing_object_replication = Some(v.into()); self }
    #[inline] pub fn destination(&self) -> &Destination { nested(&self.destination) }
    pub fn with_destination(mut self, v: impl Into<Destination>) -> Self { self.destination = Some(v.into()); self }
    #[inline] pub fn delete_marker_replication(&self) -> &DeleteMarkerReplication { nested(&self.delete_marker_replication) }
    pub fn with_delete_marker_replication(mut self, v: impl Into<DeleteMarkerReplication>) -> Self { self.delete_marker_replication = Some(v.into()); self }
}

pub struct ReplicationRuleAndOperator { pub prefix: Option<String>, pub tags: Option<Vec<Tag>> }
impl Shape for ReplicationRuleAndOperator {
    const SCHEMA: &'static Schema = &Schema { name: "ReplicationRuleAndOperator", members: &[
        field("Prefix", "", STRING), field("Tags", "Tag", TAG_SET_LIST).flattened(),
    ], ..Schema::NONE };
    members! { prefix, tags }
}
impl ReplicationRuleAndOperator {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    pub fn with_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tags = list(v); self }
}

pub struct ReplicationRuleFilter {
    pub prefix: Option<String>, pub tag: Option<Tag>, pub and: Option<ReplicationRuleAndOperator>,
}
impl Shape for ReplicationRuleFilter {
    const SCHEMA: &'static Schema = &Schema { name: "ReplicationRuleFilter", members: &[
        field("Prefix", "", STRING), field("Tag", "", STRUCTURE), field("And", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix, tag, and }
}
impl ReplicationRuleFilter {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn tag(&self) -> &Tag { nested(&self.tag) }
    pub fn with_tag(mut self, v: impl Into<Tag>) -> Self { self.tag = Some(v.into()); self }
    #[inline] pub fn and(&self) -> &ReplicationRuleAndOperator { nested(&self.and) }
    pub fn with_and(mut self, v: impl Into<ReplicationRuleAndOperator>) -> Self { self.and = Some(v.into()); self }
}

pub struct ReplicationTime { pub status: Option<ReplicationTimeStatus>, pub time: Option<ReplicationTimeValue> }
impl Shape for ReplicationTime {
    const SCHEMA: &'static Schema = &Schema { name: "ReplicationTime", members: &[
        field("Status", "", ENUM).required(), field("Time", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { status, time }
}
impl ReplicationTime {
    #[inline] pub fn status(&self) -> &ReplicationTimeStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<ReplicationTimeStatus>) -> Self { self.status = Some(v.into()); self }
    #[inline] pub fn time(&self) -> &ReplicationTimeValue { nested(&self.time) }
    pub fn with_time(mut self, v: impl Into<ReplicationTimeValue>) -> Self { self.time = Some(v.into()); self }
}

pub struct ReplicationTimeValue { pub minutes: Option<i32> }
impl Shape for ReplicationTimeValue {
    const SCHEMA: &'static Schema = &Schema { name: "ReplicationTimeValue", members: &[
        field("Minutes", "", INTEGER),
    ], ..Schema::NONE };
    members! { minutes }
}
impl ReplicationTimeValue {
    #[inline] pub fn minutes(&self) -> i32 { self.minutes.unwrap_or_default() }
    pub fn with_minutes(mut self, v: impl Into<i32>) -> Self { self.minutes = Some(v.into()); self }
}

pub struct RequestPaymentConfiguration { pub payer: Option<Payer> }
impl Shape for RequestPaymentConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "RequestPaymentConfiguration", members: &[
        field("Payer", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { payer }
}
impl RequestPaymentConfiguration {
    pub fn with_payer(mut self, v: impl Into<Payer>) -> Self { self.payer = Some(v.into()); self }
}

pub struct RequestProgress { pub enabled: Option<bool> }
impl Shape for RequestProgress {
    const SCHEMA: &'static Schema = &Schema { name: "RequestProgress", members: &[
        field("Enabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { enabled }
}
impl RequestProgress {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
}

pub struct RestoreRequest {
    pub days: Option<i32>, pub glacier_job_parameters: Option<GlacierJobParameters>,
    pub r#type: Option<RestoreRequestType>, pub tier: Option<Tier>, pub description: Option<String>,
    pub select_parameters: Option<SelectParameters>, pub output_location: Option<OutputLocation>,
}
impl Shape for RestoreRequest {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreRequest", members: &[
        field("Days", "", INTEGER), field("GlacierJobParameters", "", STRUCTURE), field("Type", "", ENUM),
        field("Tier", "", ENUM), field("Description", "", STRING), field("SelectParameters", "", STRUCTURE),
        field("OutputLocation", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { days, glacier_job_parameters, r#type, tier, description, select_parameters, output_location }
}
impl RestoreRequest {
    pub fn with_days(mut self, v: impl Into<i32>) -> Self { self.days = Some(v.into()); self }
    pub fn with_glacier_job_parameters(mut self, v: impl Into<GlacierJobParameters>) -> Self { self.glacier_job_parameters = Some(v.into()); self }
    pub fn with_type(mut self, v: impl Into<RestoreRequestType>) -> Self { self.r#type = Some(v.into()); self }
    pub fn with_tier(mut self, v: impl Into<Tier>) -> Self { self.tier = Some(v.into()); self }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    pub fn with_select_parameters(mut self, v: impl Into<SelectParameters>) -> Self { self.select_parameters = Some(v.into()); self }
    pub fn with_output_location(mut self, v: impl Into<OutputLocation>) -> Self { self.output_location = Some(v.into()); self }
}

pub struct RestoreStatus { pub is_restore_in_progress: Option<bool>, pub restore_expiry_date: Option<Timestamp> }
impl Shape for RestoreStatus {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreStatus", members: &[
        field("IsRestoreInProgress", "", BOOLEAN), field("RestoreExpiryDate", "", TIMESTAMP),
    ], ..Schema::NONE };
    members! { is_restore_in_progress, restore_expiry_date }
}
impl RestoreStatus {
    #[inline] pub fn is_restore_in_progress(&self) -> bool { self.is_restore_in_progress.unwrap_or_default() }
    #[inline] pub fn restore_expiry_date(&self) -> Timestamp { moment(&self.restore_expiry_date) }
}

pub struct RoutingRule { pub condition: Option<Condition>, pub redirect: Option<Redirect> }
impl Shape for RoutingRule {
    const SCHEMA: &'static Schema = &Schema { name: "RoutingRule", members: &[
        field("Condition", "", STRUCTURE), field("Redirect", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { condition, redirect }
}
impl RoutingRule {
    #[inline] pub fn condition(&self) -> &Condition { nested(&self.condition) }
    pub fn with_condition(mut self, v: impl Into<Condition>) -> Self { self.condition = Some(v.into()); self }
    #[inline] pub fn redirect(&self) -> &Redirect { nested(&self.redirect) }
    pub fn with_redirect(mut self, v: impl Into<Redirect>) -> Self { self.redirect = Some(v.into()); self }
}

pub struct Rule {
    pub expiration: Option<LifecycleExpiration>, pub id: Option<String>, pub prefix: Option<String>,
    pub status: Option<ExpirationStatus>, pub transition: Option<Transition>,
    pub noncurrent_version_transition: Option<NoncurrentVersionTransition>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}
impl Shape for Rule {
    const SCHEMA: &'static Schema = &Schema { name: "Rule", members: &[
        field("Expiration", "", STRUCTURE), field("ID", "", STRING), field("Prefix", "", STRING).required(),
        field("Status", "", ENUM).required(), field("Transition", "", STRUCTURE),
        field("NoncurrentVersionTransition", "", STRUCTURE), field("NoncurrentVersionExpiration", "", STRUCTURE),
        field("AbortIncompleteMultipartUpload", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        expiration, id, prefix, status, transition, noncurrent_version_transition, noncurrent_version_expiration,
        abort_incomplete_multipart_upload,
    }
}
impl Rule {
    #[inline] pub fn expiration(&self) -> &LifecycleExpiration { nested(&self.expiration) }
    pub fn with_expiration(mut self, v: impl Into<LifecycleExpiration>) -> Self { self.expiration = Some(v.into()); self }
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn status(&self) -> &ExpirationStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<ExpirationStatus>) -> Self { self.status = Some(v.into()); self }
    #[inline] pub fn transition(&self) -> &Transition { nested(&self.transition) }
    pub fn with_transition(mut self, v: impl Into<Transition>) -> Self { self.transition = Some(v.into()); self }
    #[inline] pub fn noncurrent_version_transition(&self) -> &NoncurrentVersionTransition { nested(&self.noncurrent_version_transition) }
    pub fn with_noncurrent_version_transition(mut self, v: impl Into<NoncurrentVersionTransition>) -> Self { self.noncurrent_version_transition = Some(v.into()); self }
    #[inline] pub fn noncurrent_version_expiration(&self) -> &NoncurrentVersionExpiration { nested(&self.noncurrent_version_expiration) }
    pub fn with_noncurrent_version_expiration(mut self, v: impl Into<NoncurrentVersionExpiration>) -> Self { self.noncurrent_version_expiration = Some(v.into()); self }
    #[inline] pub fn abort_incomplete_multipart_upload(&self) -> &AbortIncompleteMultipartUpload { nested(&self.abort_incomplete_multipart_upload) }
    pub fn with_abort_incomplete_multipart_upload(mut self, v: impl Into<AbortIncompleteMultipartUpload>) -> Self { self.abort_incomplete_multipart_upload = Some(v.into()); self }
}

pub struct S3Checksum {
    pub checksum_crc32: Option<String>, pub checksum_crc32c: Option<String>, pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>, pub checksum_type: Option<ChecksumType>,
}
impl Shape for S3Checksum {
    const SCHEMA: &'static Schema = &Schema { name: "Checksum", members: &[
        field("ChecksumCRC32", "", STRING), field("ChecksumCRC32C", "", STRING),
        field("ChecksumCRC64NVME", "", STRING), field("ChecksumSHA1", "", STRING), field("ChecksumSHA256", "", STRING),
        field("ChecksumSHA512", "", STRING), field("ChecksumMD5", "", STRING), field("ChecksumXXHASH64", "", STRING),
        field("ChecksumXXHASH3", "", STRING), field("ChecksumXXHASH128", "", STRING), field("ChecksumType", "", ENUM),
    ], ..Schema::NONE };
    members! {
        checksum_crc32, checksum_crc32c, checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512,
        checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128, checksum_type,
    }
}
impl S3Checksum {
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
}

pub struct S3Error {
    pub key: Option<String>, pub version_id: Option<String>, pub code: Option<String>, pub message: Option<String>,
}
impl Shape for S3Error {
    const SCHEMA: &'static Schema = &Schema { name: "Error", members: &[
        field("Key", "", STRING), field("VersionId", "", STRING), field("Code", "", STRING),
        field("Message", "", STRING),
    ], ..Schema::NONE };
    members! { key, version_id, code, message }
}
impl S3Error {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn version_id(&self) -> &str { text(&self.version_id) }
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct S3KeyFilter { pub filter_rules: Option<Vec<FilterRule>> }
impl Shape for S3KeyFilter {
    const SCHEMA: &'static Schema = &Schema { name: "S3KeyFilter", members: &[
        field("FilterRules", "FilterRule", FILTER_RULE_LIST_LIST).flattened(),
    ], ..Schema::NONE };
    members! { filter_rules }
}
impl S3KeyFilter {
    #[inline] pub fn filter_rules(&self) -> &[FilterRule] { items(&self.filter_rules) }
    pub fn with_filter_rules(mut self, v: impl IntoIterator<Item = impl Into<FilterRule>>) -> Self { self.filter_rules = list(v); self }
}

pub struct S3Location {
    pub bucket_name: Option<String>, pub prefix: Option<String>, pub encryption: Option<Encryption>,
    pub canned_acl: Option<ObjectCannedACL>, pub access_control_list: Option<Vec<Grant>>, pub tagging: Option<Tagging>,
    pub user_metadata: Option<Vec<MetadataEntry>>, pub storage_class: Option<StorageClass>,
}
impl Shape for S3Location {
    const SCHEMA: &'static Schema = &Schema { name: "S3Location", members: &[
        field("BucketName", "", STRING).required(), field("Prefix", "", STRING).required(),
        field("Encryption", "", STRUCTURE), field("CannedACL", "", ENUM), field("AccessControlList", "", GRANTS_LIST),
        field("Tagging", "", STRUCTURE), field("UserMetadata", "", USER_METADATA_LIST),
        field("StorageClass", "", ENUM),
    ], ..Schema::NONE };
    members! { bucket_name, prefix, encryption, canned_acl, access_control_list, tagging, user_metadata, storage_class }
}
impl S3Location {
    pub fn with_bucket_name(mut self, v: impl Into<String>) -> Self { self.bucket_name = Some(v.into()); self }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    pub fn with_encryption(mut self, v: impl Into<Encryption>) -> Self { self.encryption = Some(v.into()); self }
    pub fn with_canned_acl(mut self, v: impl Into<ObjectCannedACL>) -> Self { self.canned_acl = Some(v.into()); self }
    pub fn with_access_control_list(mut self, v: impl IntoIterator<Item = impl Into<Grant>>) -> Self { self.access_control_list = list(v); self }
    pub fn with_tagging(mut self, v: impl Into<Tagging>) -> Self { self.tagging = Some(v.into()); self }
    pub fn with_user_metadata(mut self, v: impl IntoIterator<Item = impl Into<MetadataEntry>>) -> Self { self.user_metadata = list(v); self }
    pub fn with_storage_class(mut self, v: impl Into<StorageClass>) -> Self { self.storage_class = Some(v.into()); self }
}

pub struct S3TablesDestination { pub table_bucket_arn: Option<String>, pub table_name: Option<String> }
impl Shape for S3TablesDestination {
    const SCHEMA: &'static Schema = &Schema { name: "S3TablesDestination", members: &[
        field("TableBucketArn", "", STRING).required(), field("TableName", "", STRING).required(),
    ], ..Schema::NONE };
    members! { table_bucket_arn, table_name }
}
impl S3TablesDestination {
    pub fn with_table_bucket_arn(mut self, v: impl Into<String>) -> Self { self.table_bucket_arn = Some(v.into()); self }
    pub fn with_table_name(mut self, v: impl Into<String>) -> Self { self.table_name = Some(v.into()); self }
}

pub struct S3TablesDestinationResult {
    pub table_bucket_arn: Option<String>, pub table_name: Option<String>, pub table_arn: Option<String>,
    pub table_namespace: Option<String>,
}
impl Shape for S3TablesDestinationResult {
    const SCHEMA: &'static Schema = &Schema { name: "S3TablesDestinationResult", members: &[
        field("TableBucketArn", "", STRING).required(), field("TableName", "", STRING).required(),
        field("TableArn", "", STRING).required(), field("TableNamespace", "", STRING).required(),
    ], ..Schema::NONE };
    members! { table_bucket_arn, table_name, table_arn, table_namespace }
}
impl S3TablesDestinationResult {
    #[inline] pub fn table_bucket_arn(&self) -> &str { text(&self.table_bucket_arn) }
    #[inline] pub fn table_name(&self) -> &str { text(&self.table_name) }
    #[inline] pub fn table_arn(&self) -> &str { text(&self.table_arn) }
    #[inline] pub fn table_namespace(&self) -> &str { text(&self.table_namespace) }
}

pub struct SSEKMS { pub key_id: Option<String> }
impl Shape for SSEKMS {
    const SCHEMA: &'static Schema = &Schema { name: "SSEKMS", members: &[
        field("KeyId", "", STRING).sensitive().required(),
    ], xml_name: "SSE-KMS", ..Schema::NONE };
    members! { key_id }
}
impl SSEKMS {
    #[inline] pub fn key_id(&self) -> &str { text(&self.key_id) }
    pub fn with_key_id(mut self, v: impl Into<String>) -> Self { self.key_id = Some(v.into()); self }
}

pub struct SSEKMSEncryption { pub kms_key_arn: Option<String>, pub bucket_key_enabled: Option<bool> }
impl Shape for SSEKMSEncryption {
    const SCHEMA: &'static Schema = &Schema { name: "SSEKMSEncryption", members: &[
        field("KMSKeyArn", "", STRING).sensitive().required(), field("BucketKeyEnabled", "", BOOLEAN),
    ], xml_name: "SSE-KMS", ..Schema::NONE };
    members! { kms_key_arn, bucket_key_enabled }
}
impl SSEKMSEncryption {
    pub fn with_kms_key_arn(mut self, v: impl Into<String>) -> Self { self.kms_key_arn = Some(v.into()); self }
    pub fn with_bucket_key_enabled(mut self, v: impl Into<bool>) -> Self { self.bucket_key_enabled = Some(v.into()); self }
}

pub struct SSES3 {}
impl Shape for SSES3 {
    const SCHEMA: &'static Schema = &Schema { name: "SSES3", members: &[], xml_name: "SSE-S3", ..Schema::NONE };
    members! {}
}

pub struct ScanRange { pub start: Option<i64>, pub end: Option<i64> }
impl Shape for ScanRange {
    const SCHEMA: &'static Schema = &Schema { name: "ScanRange", members: &[
        field("Start", "", LONG), field("End", "", LONG),
    ], ..Schema::NONE };
    members! { start, end }
}
impl ScanRange {
    pub fn with_start(mut self, v: impl Into<i64>) -> Self { self.start = Some(v.into()); self }
    pub fn with_end(mut self, v: impl Into<i64>) -> Self { self.end = Some(v.into()); self }
}

pub struct SelectObjectContentEventStream {
    pub records: Option<RecordsEvent>, pub stats: Option<StatsEvent>, pub progress: Option<ProgressEvent>,
    pub cont: Option<ContinuationEvent>, pub end: Option<EndEvent>,
}
impl Shape for SelectObjectContentEventStream {
    const SCHEMA: &'static Schema = &Schema { name: "SelectObjectContentEventStream", members: &[
        field("Records", "", STRUCTURE), field("Stats", "", STRUCTURE), field("Progress", "", STRUCTURE),
        field("Cont", "", STRUCTURE), field("End", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { records, stats, progress, cont, end }
}
impl SelectObjectContentEventStream {
    #[inline] pub fn records(&self) -> &RecordsEvent { nested(&self.records) }
    #[inline] pub fn stats(&self) -> &StatsEvent { nested(&self.stats) }
    #[inline] pub fn progress(&self) -> &ProgressEvent { nested(&self.progress) }
    #[inline] pub fn cont(&self) -> &ContinuationEvent { nested(&self.cont) }
    #[inline] pub fn end(&self) -> &EndEvent { nested(&self.end) }
}

pub struct SelectParameters {
    pub input_serialization: Option<InputSerialization>, pub expression_type: Option<ExpressionType>,
    pub expression: Option<String>, pub output_serialization: Option<OutputSerialization>,
}
impl Shape for SelectParameters {
    const SCHEMA: &'static Schema = &Schema { name: "SelectParameters", members: &[
        field("InputSerialization", "", STRUCTURE).required(), field("ExpressionType", "", ENUM).required(),
        field("Expression", "", STRING).required(), field("OutputSerialization", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { input_serialization, expression_type, expression, output_serialization }
}
impl SelectParameters {
    pub fn with_input_serialization(mut self, v: impl Into<InputSerialization>) -> Self { self.input_serialization = Some(v.into()); self }
    pub fn with_expression_type(mut self, v: impl Into<ExpressionType>) -> Self { self.expression_type = Some(v.into()); self }
    pub fn with_expression(mut self, v: impl Into<String>) -> Self { self.expression = Some(v.into()); self }
    pub fn with_output_serialization(mut self, v: impl Into<OutputSerialization>) -> Self { self.output_serialization = Some(v.into()); self }
}

pub struct ServerSideEncryptionByDefault {
    pub sse_algorithm: Option<ServerSideEncryption>, pub kms_master_key_id: Option<String>,
}
impl Shape for ServerSideEncryptionByDefault {
    const SCHEMA: &'static Schema = &Schema { name: "ServerSideEncryptionByDefault", members: &[
        field("SSEAlgorithm", "", ENUM).required(), field("KMSMasterKeyID", "", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { sse_algorithm, kms_master_key_id }
}
impl ServerSideEncryptionByDefault {
    #[inline] pub fn sse_algorithm(&self) -> &ServerSideEncryption { choice(&self.sse_algorithm) }
    pub fn with_sse_algorithm(mut self, v: impl Into<ServerSideEncryption>) -> Self { self.sse_algorithm = Some(v.into()); self }
    #[inline] pub fn kms_master_key_id(&self) -> &str { text(&self.kms_master_key_id) }
    pub fn with_kms_master_key_id(mut self, v: impl Into<String>) -> Self { self.kms_master_key_id = Some(v.into()); self }
}

pub struct ServerSideEncryptionConfiguration { pub rules: Option<Vec<ServerSideEncryptionRule>> }
impl Shape for ServerSideEncryptionConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "ServerSideEncryptionConfiguration", members: &[
        field("Rules", "Rule", SERVER_SIDE_ENCRYPTION_RULES_LIST).flattened().required(),
    ], ..Schema::NONE };
    members! { rules }
}
impl ServerSideEncryptionConfiguration {
    #[inline] pub fn rules(&self) -> &[ServerSideEncryptionRule] { items(&self.rules) }
    pub fn with_rules(mut self, v: impl IntoIterator<Item = impl Into<ServerSideEncryptionRule>>) -> Self { self.rules = list(v); self }
}

pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub bucket_key_enabled: Option<bool>, pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
}
impl Shape for ServerSideEncryptionRule {
    const SCHEMA: &'static Schema = &Schema { name: "ServerSideEncryptionRule", members: &[
        field("ApplyServerSideEncryptionByDefault", "", STRUCTURE), field("BucketKeyEnabled", "", BOOLEAN),
        field("BlockedEncryptionTypes", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { apply_server_side_encryption_by_default, bucket_key_enabled, blocked_encryption_types }
}
impl ServerSideEncryptionRule {
    #[inline] pub fn apply_server_side_encryption_by_default(&self) -> &ServerSideEncryptionByDefault { nested(&self.apply_server_side_encryption_by_default) }
    pub fn with_apply_server_side_encryption_by_default(mut self, v: impl Into<ServerSideEncryptionByDefault>) -> Self { self.apply_server_side_encryption_by_default = Some(v.into()); self }
    #[inline] pub fn bucket_key_enabled(&self) -> bool { self.bucket_key_enabled.unwrap_or_default() }
    pub fn with_bucket_key_enabled(mut self, v: impl Into<bool>) -> Self { self.bucket_key_enabled = Some(v.into()); self }
    #[inline] pub fn blocked_encryption_types(&self) -> &BlockedEncryptionTypes { nested(&self.blocked_encryption_types) }
    pub fn with_blocked_encryption_types(mut self, v: impl Into<BlockedEncryptionTypes>) -> Self { self.blocked_encryption_types = Some(v.into()); self }
}

pub struct SessionCredentials {
    pub access_key_id: Option<String>, pub secret_access_key: Option<String>, pub session_token: Option<String>,
    pub expiration: Option<Timestamp>,
}
impl Shape for SessionCredentials {
    const SCHEMA: &'static Schema = &Schema { name: "SessionCredentials", members: &[
        field("AccessKeyId", "", STRING).required(), field("SecretAccessKey", "", STRING).sensitive().required(),
        field("SessionToken", "", STRING).sensitive().required(), field("Expiration", "", TIMESTAMP).required(),
    ], ..Schema::NONE };
    members! { access_key_id, secret_access_key, session_token, expiration }
}
impl SessionCredentials {
    #[inline] pub fn access_key_id(&self) -> &str { text(&self.access_key_id) }
    #[inline] pub fn secret_access_key(&self) -> &str { text(&self.secret_access_key) }
    #[inline] pub fn session_token(&self) -> &str { text(&self.session_token) }
    #[inline] pub fn expiration(&self) -> Timestamp { moment(&self.expiration) }
}

pub struct SimplePrefix {}
impl Shape for SimplePrefix {
    const SCHEMA: &'static Schema = &Schema { name: "SimplePrefix", members: &[], xml_name: "SimplePrefix", ..Schema::NONE };
    members! {}
}

pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    pub replica_modifications: Option<ReplicaModifications>,
}
impl Shape for SourceSelectionCriteria {
    const SCHEMA: &'static Schema = &Schema { name: "SourceSelectionCriteria", members: &[
        field("SseKmsEncryptedObjects", "", STRUCTURE), field("ReplicaModifications", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { sse_kms_encrypted_objects, replica_modifications }
}
impl SourceSelectionCriteria {
    #[inline] pub fn sse_kms_encrypted_objects(&self) -> &SseKmsEncryptedObjects { nested(&self.sse_kms_encrypted_objects) }
    pub fn with_sse_kms_encrypted_objects(mut self, v: impl Into<SseKmsEncryptedObjects>) -> Self { self.sse_kms_encrypted_objects = Some(v.into()); self }
    #[inline] pub fn replica_modifications(&self) -> &ReplicaModifications { nested(&self.replica_modifications) }
    pub fn with_replica_modifications(mut self, v: impl Into<ReplicaModifications>) -> Self { self.replica_modifications = Some(v.into()); self }
}

pub struct SseKmsEncryptedObjects { pub status: Option<SseKmsEncryptedObjectsStatus> }
impl Shape for SseKmsEncryptedObjects {
    const SCHEMA: &'static Schema = &Schema { name: "SseKmsEncryptedObjects", members: &[
        field("Status", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { status }
}
impl SseKmsEncryptedObjects {
    #[inline] pub fn status(&self) -> &SseKmsEncryptedObjectsStatus { choice(&self.status) }
    pub fn with_status(mut self, v: impl Into<SseKmsEncryptedObjectsStatus>) -> Self { self.status = Some(v.into()); self }
}

pub struct Stats { pub bytes_scanned: Option<i64>, pub bytes_processed: Option<i64>, pub bytes_returned: Option<i64> }
impl Shape for Stats {
    const SCHEMA: &'static Schema = &Schema { name: "Stats", members: &[
        field("BytesScanned", "", LONG), field("BytesProcessed", "", LONG), field("BytesReturned", "", LONG),
    ], ..Schema::NONE };
    members! { bytes_scanned, bytes_processed, bytes_returned }
}
impl Stats {
    #[inline] pub fn bytes_scanned(&self) -> i64 { self.bytes_scanned.unwrap_or_default() }
    #[inline] pub fn bytes_processed(&self) -> i64 { self.bytes_processed.unwrap_or_default() }
    #[inline] pub fn bytes_returned(&self) -> i64 { self.bytes_returned.unwrap_or_default() }
}

pub struct StatsEvent { pub details: Option<Stats> }
impl Shape for StatsEvent {
    const SCHEMA: &'static Schema = &Schema { name: "StatsEvent", members: &[
        field("Details", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { details }
}
impl StatsEvent {
    #[inline] pub fn details(&self) -> &Stats { nested(&self.details) }
}

pub struct StorageClassAnalysis { pub data_export: Option<StorageClassAnalysisDataExport> }
impl Shape for StorageClassAnalysis {
    const SCHEMA: &'static Schema = &Schema { name: "StorageClassAnalysis", members: &[
        field("DataExport", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { data_export }
}
impl StorageClassAnalysis {
    #[inline] pub fn data_export(&self) -> &StorageClassAnalysisDataExport { nested(&self.data_export) }
    pub fn with_data_export(mut self, v: impl Into<StorageClassAnalysisDataExport>) -> Self { self.data_export = Some(v.into()); self }
}

pub struct StorageClassAnalysisDataExport {
    pub output_schema_version: Option<StorageClassAnalysisSchemaVersion>,
    pub destination: Option<AnalyticsExportDestination>,
}
impl Shape for StorageClassAnalysisDataExport {
    const SCHEMA: &'static Schema = &Schema { name: "StorageClassAnalysisDataExport", members: &[
        field("OutputSchemaVersion", "", ENUM).required(), field("Destination", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { output_schema_version, destination }
}
impl StorageClassAnalysisDataExport {
    #[inline] pub fn output_schema_version(&self) -> &StorageClassAnalysisSchemaVersion { choice(&self.output_schema_version) }
    pub fn with_output_schema_version(mut self, v: impl Into<StorageClassAnalysisSchemaVersion>) -> Self { self.output_schema_version = Some(v.into()); self }
    #[inline] pub fn destination(&self) -> &AnalyticsExportDestination { nested(&self.destination) }
    pub fn with_destination(mut self, v: impl Into<AnalyticsExportDestination>) -> Self { self.destination = Some(v.into()); self }
}

pub struct Tag { pub key: Option<String>, pub value: Option<String> }
impl Shape for Tag {
    const SCHEMA: &'static Schema = &Schema { name: "Tag", members: &[
        field("Key", "", STRING).required(), field("Value", "", STRING).required(),
    ], ..Schema::NONE };
    members! { key, value }
}
impl Tag {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    pub fn with_key(mut self, v: impl Into<String>) -> Self { self.key = Some(v.into()); self }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct Tagging { pub tag_set: Option<Vec<Tag>> }
impl Shape for Tagging {
    const SCHEMA: &'static Schema = &Schema { name: "Tagging", members: &[
        field("TagSet", "", TAG_SET_LIST).required(),
    ], ..Schema::NONE };
    members! { tag_set }
}
impl Tagging {
    pub fn with_tag_set(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tag_set = list(v); self }
}

pub struct TargetGrant { pub grantee: Option<Grantee>, pub permission: Option<BucketLogsPermission> }
impl Shape for TargetGrant {
    const SCHEMA: &'static Schema = &Schema { name: "TargetGrant", members: &[
        field("Grantee", "", STRUCTURE).xmlns(&Namespace { uri: "http://www.w3.org/2001/XMLSchema-instance", prefix: "xsi" }),
        field("Permission", "", ENUM),
    ], ..Schema::NONE };
    members! { grantee, permission }
}
impl TargetGrant {
    #[inline] pub fn grantee(&self) -> &Grantee { nested(&self.grantee) }
    pub fn with_grantee(mut self, v: impl Into<Grantee>) -> Self { self.grantee = Some(v.into()); self }
    #[inline] pub fn permission(&self) -> &BucketLogsPermission { choice(&self.permission) }
    pub fn with_permission(mut self, v: impl Into<BucketLogsPermission>) -> Self { self.permission = Some(v.into()); self }
}

pub struct TargetObjectKeyFormat {
    pub simple_prefix: Option<SimplePrefix>, pub partitioned_prefix: Option<PartitionedPrefix>,
}
impl Shape for TargetObjectKeyFormat {
    const SCHEMA: &'static Schema = &Schema { name: "TargetObjectKeyFormat", members: &[
        field("SimplePrefix", "", STRUCTURE), field("PartitionedPrefix", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { simple_prefix, partitioned_prefix }
}
impl TargetObjectKeyFormat {
    #[inline] pub fn simple_prefix(&self) -> &SimplePrefix { nested(&self.simple_prefix) }
    pub fn with_simple_prefix(mut self, v: impl Into<SimplePrefix>) -> Self { self.simple_prefix = Some(v.into()); self }
    #[inline] pub fn partitioned_prefix(&self) -> &PartitionedPrefix { nested(&self.partitioned_prefix) }
    pub fn with_partitioned_prefix(mut self, v: impl Into<PartitionedPrefix>) -> Self { self.partitioned_prefix = Some(v.into()); self }
}

pub struct Tiering { pub days: Option<i32>, pub access_tier: Option<IntelligentTieringAccessTier> }
impl Shape for Tiering {
    const SCHEMA: &'static Schema = &Schema { name: "Tiering", members: &[
        field("Days", "", INTEGER).required(), field("AccessTier", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { days, access_tier }
}
impl Tiering {
    #[inline] pub fn days(&self) -> i32 { self.days.unwrap_or_default() }
    pub fn with_days(mut self, v: impl Into<i32>) -> Self { self.days = Some(v.into()); self }
    #[inline] pub fn access_tier(&self) -> &IntelligentTieringAccessTier { choice(&self.access_tier) }
    pub fn with_access_tier(mut self, v: impl Into<IntelligentTieringAccessTier>) -> Self { self.access_tier = Some(v.into()); self }
}

pub struct TooManyParts {}
impl Shape for TooManyParts {
    const SCHEMA: &'static Schema = &Schema { name: "TooManyParts", members: &[], error: Some(&ErrorSchema { code: "TooManyParts", status: 400 }), ..Schema::NONE };
    members! {}
}

pub struct TopicConfiguration {
    pub id: Option<String>, pub topic_arn: Option<String>, pub events: Option<Vec<Event>>,
    pub filter: Option<NotificationConfigurationFilter>,
}
impl Shape for TopicConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "TopicConfiguration", members: &[
        field("Id", "", STRING), field("TopicArn", "Topic", STRING).required(),
        field("Events", "Event", EVENT_LIST_LIST).flattened().required(), field("Filter", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { id, topic_arn, events, filter }
}
impl TopicConfiguration {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn topic_arn(&self) -> &str { text(&self.topic_arn) }
    pub fn with_topic_arn(mut self, v: impl Into<String>) -> Self { self.topic_arn = Some(v.into()); self }
    #[inline] pub fn events(&self) -> &[Event] { items(&self.events) }
    pub fn with_events(mut self, v: impl IntoIterator<Item = impl Into<Event>>) -> Self { self.events = list(v); self }
    #[inline] pub fn filter(&self) -> &NotificationConfigurationFilter { nested(&self.filter) }
    pub fn with_filter(mut self, v: impl Into<NotificationConfigurationFilter>) -> Self { self.filter = Some(v.into()); self }
}

pub struct TopicConfigurationDeprecated {
    pub id: Option<String>, pub events: Option<Vec<Event>>, pub event: Option<Event>, pub topic: Option<String>,
}
impl Shape for TopicConfigurationDeprecated {
    const SCHEMA: &'static Schema = &Schema { name: "TopicConfigurationDeprecated", members: &[
        field("Id", "", STRING), field("Events", "Event", EVENT_LIST_LIST).flattened(), field("Event", "", ENUM),
        field("Topic", "", STRING),
    ], ..Schema::NONE };
    members! { id, events, event, topic }
}
impl TopicConfigurationDeprecated {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    #[inline] pub fn events(&self) -> &[Event] { items(&self.events) }
    pub fn with_events(mut self, v: impl IntoIterator<Item = impl Into<Event>>) -> Self { self.events = list(v); self }
    #[inline] pub fn event(&self) -> &Event { choice(&self.event) }
    pub fn with_event(mut self, v: impl Into<Event>) -> Self { self.event = Some(v.into()); self }
    #[inline] pub fn topic(&self) -> &str { text(&self.topic) }
    pub fn with_topic(mut self, v: impl Into<String>) -> Self { self.topic = Some(v.into()); self }
}

pub struct Transition {
    pub date: Option<Timestamp>, pub days: Option<i32>, pub storage_class: Option<TransitionStorageClass>,
}
impl Shape for Transition {
    const SCHEMA: &'static Schema = &Schema { name: "Transition", members: &[
        field("Date", "", TIMESTAMP).format(TimestampFormat::DateTime), field("Days", "", INTEGER),
        field("StorageClass", "", ENUM),
    ], ..Schema::NONE };
    members! { date, days, storage_class }
}
impl Transition {
    #[inline] pub fn date(&self) -> Timestamp { moment(&self.date) }
    pub fn with_date(mut self, v: impl Into<Timestamp>) -> Self { self.date = Some(v.into()); self }
    #[inline] pub fn days(&self) -> i32 { self.days.unwrap_or_default() }
    pub fn with_days(mut self, v: impl Into<i32>) -> Self { self.days = Some(v.into()); self }
    #[inline] pub fn storage_class(&self) -> &TransitionStorageClass { choice(&self.storage_class) }
    pub fn with_storage_class(mut self, v: impl Into<TransitionStorageClass>) -> Self { self.storage_class = Some(v.into()); self }
}

pub struct UnsupportedMediaType {}
impl Shape for UnsupportedMediaType {
    const SCHEMA: &'static Schema = &Schema { name: "UnsupportedMediaType", members: &[], error: Some(&ErrorSchema { code: "UnsupportedMediaType", status: 415 }), ..Schema::NONE };
    members! {}
}

pub struct VersioningConfiguration { pub mfa_delete: Option<MFADelete>, pub status: Option<BucketVersioningStatus> }
impl Shape for VersioningConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "VersioningConfiguration", members: &[
        field("MFADelete", "MfaDelete", ENUM), field("Status", "", ENUM),
    ], ..Schema::NONE };
    members! { mfa_delete, status }
}
impl VersioningConfiguration {
    pub fn with_mfa_delete(mut self, v: impl Into<MFADelete>) -> Self { self.mfa_delete = Some(v.into()); self }
    pub fn with_status(mut self, v: impl Into<BucketVersioningStatus>) -> Self { self.status = Some(v.into()); self }
}

pub struct WebsiteConfiguration {
    pub error_document: Option<ErrorDocument>, pub index_document: Option<IndexDocument>,
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>, pub routing_rules: Option<Vec<RoutingRule>>,
}
impl Shape for WebsiteConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "WebsiteConfiguration", members: &[
        field("ErrorDocument", "", STRUCTURE), field("IndexDocument", "", STRUCTURE),
        field("RedirectAllRequestsTo", "", STRUCTURE), field("RoutingRules", "", ROUTING_RULES_LIST),
    ], ..Schema::NONE };
    members! { error_document, index_document, redirect_all_requests_to, routing_rules }
}
impl WebsiteConfiguration {
    pub fn with_error_document(mut self, v: impl Into<ErrorDocument>) -> Self { self.error_document = Some(v.into()); self }
    pub fn with_index_document(mut self, v: impl Into<IndexDocument>) -> Self { self.index_document = Some(v.into()); self }
    pub fn with_redirect_all_requests_to(mut self, v: impl Into<RedirectAllRequestsTo>) -> Self { self.redirect_all_requests_to = Some(v.into()); self }
    pub fn with_routing_rules(mut self, v: impl IntoIterator<Item = impl Into<RoutingRule>>) -> Self { self.routing_rules = list(v); self }
}

shape_impls! {
    AbacStatus, AbortIncompleteMultipartUpload, AccelerateConfiguration, AccessControlPolicy, AccessControlTranslation,
    AccessDenied, AnalyticsAndOperator, AnalyticsConfiguration, AnalyticsExportDestination, AnalyticsFilter,
    AnalyticsS3BucketDestination, AnnotationEntry, AnnotationLimitExceeded, AnnotationNameTooLong,
    AnnotationTableConfiguration, AnnotationTableConfigurationResult, AnnotationTableConfigurationUpdates,
    BlockedEncryptionTypes, Bucket, BucketAlreadyExists, BucketAlreadyOwnedByYou, BucketInfo,
    BucketLifecycleConfiguration, BucketLoggingStatus, CORSConfiguration, CORSRule, CSVInput, CSVOutput,
    CloudFunctionConfiguration, CommonPrefix, CompletedMultipartUpload, CompletedPart, Condition, ContinuationEvent,
    CopyObjectResult, CopyPartResult, CreateBucketConfiguration, DefaultRetention, Delete, DeleteMarkerEntry,
    DeleteMarkerReplication, DeletedObject, Destination, DestinationResult, Encryption, EncryptionConfiguration,
    EncryptionTypeMismatch, EndEvent, ErrorDetails, ErrorDocument, EventBridgeConfiguration, EventHoldDuration,
    ExistingObjectReplication, FilterRule, GetBucketMetadataConfigurationResult,
    GetBucketMetadataTableConfigurationResult, GetObjectAttributesParts, GlacierJobParameters, Grant, Grantee,
    IdempotencyParameterMismatch, IndexDocument, Initiator, InputSerialization, IntelligentTieringAndOperator,
    IntelligentTieringConfiguration, IntelligentTieringFilter, InvalidAnnotationName, InvalidObjectState,
    InvalidPrefix, InvalidRequest, InvalidWriteOffset, InventoryConfiguration, InventoryDestination,
    InventoryEncryption, InventoryFilter, InventoryS3BucketDestination, InventorySchedule, InventoryTableConfiguration,
    InventoryTableConfigurationResult, InventoryTableConfigurationUpdates, JSONInput, JSONOutput,
    JournalTableConfiguration, JournalTableConfigurationResult, JournalTableConfigurationUpdates,
    LambdaFunctionConfiguration, LifecycleConfiguration, LifecycleExpiration, LifecycleRule, LifecycleRuleAndOperator,
    LifecycleRuleFilter, LocationInfo, LoggingEnabled, MetadataConfiguration, MetadataConfigurationResult,
    MetadataEntry, MetadataTableConfiguration, MetadataTableConfigurationResult, MetadataTableEncryptionConfiguration,
    Metrics, MetricsAndOperator, MetricsConfiguration, MetricsFilter, MultipartUpload, NoSuchAnnotation, NoSuchBucket,
    NoSuchKey, NoSuchUpload, NoncurrentVersionExpiration, NoncurrentVersionTransition, NotificationConfiguration,
    NotificationConfigurationDeprecated, NotificationConfigurationFilter, Object, ObjectAlreadyInActiveTierError,
    ObjectEncryption, ObjectIdentifier, ObjectLockConfiguration, ObjectLockLegalHold, ObjectLockRetention,
    ObjectLockRule, ObjectNotInActiveTierError, ObjectPart, ObjectVersion, OutputLocation, OutputSerialization, Owner,
    OwnershipControls, OwnershipControlsRule, ParquetInput, Part, PartitionedPrefix, PolicyStatus, Progress,
    ProgressEvent, PublicAccessBlockConfiguration, QueueConfiguration, QueueConfigurationDeprecated, RecordExpiration,
    RecordsEvent, Redirect, RedirectAllRequestsTo, ReplicaModifications, ReplicationConfiguration, ReplicationRule,
    ReplicationRuleAndOperator, ReplicationRuleFilter, ReplicationTime, ReplicationTimeValue,
    RequestPaymentConfiguration, RequestProgress, RestoreRequest, RestoreStatus, RoutingRule, Rule, S3Checksum,
    S3Error, S3KeyFilter, S3Location, S3TablesDestination, S3TablesDestinationResult, SSEKMS, SSEKMSEncryption, SSES3,
    ScanRange, SelectObjectContentEventStream, SelectParameters, ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration, ServerSideEncryptionRule, SessionCredentials, SimplePrefix,
    SourceSelectionCriteria, SseKmsEncryptedObjects, Stats, StatsEvent, StorageClassAnalysis,
    StorageClassAnalysisDataExport, Tag, Tagging, TargetGrant, TargetObjectKeyFormat, Tiering, TooManyParts,
    TopicConfiguration, TopicConfigurationDeprecated, Transition, UnsupportedMediaType, VersioningConfiguration,
    WebsiteConfiguration,
}
