// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

#[cfg(feature = "client")]
use crate::Call;
use super::{enums::*, schemas::*, *};

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
        name: "PutBucketAbac", service: SERVICE, method: "PUT", uri: "/{Bucket}?abac",
        input: PutBucketAbacInput::SCHEMA,
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketAbacInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn abac_status(mut self, v: impl Into<AbacStatus>) -> Self { self.input.abac_status = Some(v.into()); self }
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
        name: "PutBucketAccelerateConfiguration", service: SERVICE, method: "PUT", uri: "/{Bucket}?accelerate",
        input: PutBucketAccelerateConfigurationInput::SCHEMA,
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketAccelerateConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn accelerate_configuration(mut self, v: impl Into<AccelerateConfiguration>) -> Self { self.input.accelerate_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
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
        name: "PutBucketAcl", service: SERVICE, method: "PUT", uri: "/{Bucket}?acl", input: PutBucketAclInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
        name: "PutBucketAnalyticsConfiguration", service: SERVICE, method: "PUT", uri: "/{Bucket}?analytics",
        input: PutBucketAnalyticsConfigurationInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketAnalyticsConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn analytics_configuration(mut self, v: impl Into<AnalyticsConfiguration>) -> Self { self.input.analytics_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketCors", service: SERVICE, method: "PUT", uri: "/{Bucket}?cors",
        input: PutBucketCorsInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketCorsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn cors_configuration(mut self, v: impl Into<CORSConfiguration>) -> Self { self.input.cors_configuration = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketEncryption", service: SERVICE, method: "PUT", uri: "/{Bucket}?encryption",
        input: PutBucketEncryptionInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketEncryptionInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn server_side_encryption_configuration(mut self, v: impl Into<ServerSideEncryptionConfiguration>) -> Self { self.input.server_side_encryption_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketIntelligentTieringConfiguration", service: SERVICE, method: "PUT",
        uri: "/{Bucket}?intelligent-tiering", input: PutBucketIntelligentTieringConfigurationInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketIntelligentTieringConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn intelligent_tiering_configuration(mut self, v: impl Into<IntelligentTieringConfiguration>) -> Self { self.input.intelligent_tiering_configuration = Some(v.into()); self }
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
        name: "PutBucketInventoryConfiguration", service: SERVICE, method: "PUT", uri: "/{Bucket}?inventory",
        input: PutBucketInventoryConfigurationInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketInventoryConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn inventory_configuration(mut self, v: impl Into<InventoryConfiguration>) -> Self { self.input.inventory_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketLifecycle", service: SERVICE, method: "PUT", uri: "/{Bucket}?lifecycle",
        input: PutBucketLifecycleInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketLifecycleInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn lifecycle_configuration(mut self, v: impl Into<LifecycleConfiguration>) -> Self { self.input.lifecycle_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketLifecycleConfiguration", service: SERVICE, method: "PUT", uri: "/{Bucket}?lifecycle",
        input: PutBucketLifecycleConfigurationInput::SCHEMA, output: PutBucketLifecycleConfigurationOutput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketLifecycleConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn lifecycle_configuration(mut self, v: impl Into<BucketLifecycleConfiguration>) -> Self { self.input.lifecycle_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn transition_default_minimum_object_size(mut self, v: impl Into<TransitionDefaultMinimumObjectSize>) -> Self { self.input.transition_default_minimum_object_size = Some(v.into()); self }
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
        name: "PutBucketLogging", service: SERVICE, method: "PUT", uri: "/{Bucket}?logging",
        input: PutBucketLoggingInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketLoggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn bucket_logging_status(mut self, v: impl Into<BucketLoggingStatus>) -> Self { self.input.bucket_logging_status = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketMetricsConfiguration", service: SERVICE, method: "PUT", uri: "/{Bucket}?metrics",
        input: PutBucketMetricsConfigurationInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketMetricsConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn id(mut self, v: impl Into<String>) -> Self { self.input.id = Some(v.into()); self }
    pub fn metrics_configuration(mut self, v: impl Into<MetricsConfiguration>) -> Self { self.input.metrics_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketNotification", service: SERVICE, method: "PUT", uri: "/{Bucket}?notification",
        input: PutBucketNotificationInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketNotificationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn notification_configuration(mut self, v: impl Into<NotificationConfigurationDeprecated>) -> Self { self.input.notification_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketNotificationConfiguration", service: SERVICE, method: "PUT", uri: "/{Bucket}?notification",
        input: PutBucketNotificationConfigurationInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketNotificationConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn notification_configuration(mut self, v: impl Into<NotificationConfiguration>) -> Self { self.input.notification_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn skip_destination_validation(mut self, v: impl Into<bool>) -> Self { self.input.skip_destination_validation = Some(v.into()); self }
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
        name: "PutBucketOwnershipControls", service: SERVICE, method: "PUT", uri: "/{Bucket}?ownershipControls",
        input: PutBucketOwnershipControlsInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketOwnershipControlsInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
    pub fn ownership_controls(mut self, v: impl Into<OwnershipControls>) -> Self { self.input.ownership_controls = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
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
        name: "PutBucketPolicy", service: SERVICE, method: "PUT", uri: "/{Bucket}?policy",
        input: PutBucketPolicyInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketPolicyInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn confirm_remove_self_bucket_access(mut self, v: impl Into<bool>) -> Self { self.input.confirm_remove_self_bucket_access = Some(v.into()); self }
    pub fn policy(mut self, v: impl Into<String>) -> Self { self.input.policy = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketReplication", service: SERVICE, method: "PUT", uri: "/{Bucket}?replication",
        input: PutBucketReplicationInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketReplicationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn replication_configuration(mut self, v: impl Into<ReplicationConfiguration>) -> Self { self.input.replication_configuration = Some(v.into()); self }
    pub fn token(mut self, v: impl Into<String>) -> Self { self.input.token = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketRequestPayment", service: SERVICE, method: "PUT", uri: "/{Bucket}?requestPayment",
        input: PutBucketRequestPaymentInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketRequestPaymentInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn request_payment_configuration(mut self, v: impl Into<RequestPaymentConfiguration>) -> Self { self.input.request_payment_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketTagging", service: SERVICE, method: "PUT", uri: "/{Bucket}?tagging",
        input: PutBucketTaggingInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketTaggingInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn tagging(mut self, v: impl Into<Tagging>) -> Self { self.input.tagging = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketVersioning", service: SERVICE, method: "PUT", uri: "/{Bucket}?versioning",
        input: PutBucketVersioningInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketVersioningInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn mfa(mut self, v: impl Into<String>) -> Self { self.input.mfa = Some(v.into()); self }
    pub fn versioning_configuration(mut self, v: impl Into<VersioningConfiguration>) -> Self { self.input.versioning_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutBucketWebsite", service: SERVICE, method: "PUT", uri: "/{Bucket}?website",
        input: PutBucketWebsiteInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutBucketWebsiteInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn website_configuration(mut self, v: impl Into<WebsiteConfiguration>) -> Self { self.input.website_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
}

pub struct PutObjectInput {
    pub acl: Option<ObjectCannedACL>, pub body: Option<Body>, pub bucket: Option<String>,
    pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>,
    pub content_language: Option<String>, pub content_length: Option<i64>, pub content_md5: Option<String>,
    pub content_type: Option<String>, pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>,
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
        content_md5, content_type, checksum_algorithm, checksum_crc32, checksum_crc32_c, checksum_crc64_nvme,
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
        name: "PutObject", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}", input: PutObjectInput::SCHEMA,
        output: PutObjectOutput::SCHEMA,
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
    pub fn checksum_crc32_c(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32_c = Some(v.into()); self }
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
pub struct PutObjectOutput {
    pub expiration: Option<String>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
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
        expiration, e_tag, checksum_crc32, checksum_crc32_c, checksum_crc64_nvme, checksum_sha1, checksum_sha256,
        checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128, checksum_type,
        server_side_encryption, version_id, sse_customer_algorithm, sse_customer_key_md5, ssekms_key_id,
        ssekms_encryption_context, bucket_key_enabled, size, request_charged,
    }
}
impl PutObjectOutput {
    #[inline] pub fn expiration(&self) -> &str { text(&self.expiration) }
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn checksum_crc32(&self) -> &str { text(&self.checksum_crc32) }
    #[inline] pub fn checksum_crc32_c(&self) -> &str { text(&self.checksum_crc32_c) }
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
        name: "PutObjectAcl", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}?acl",
        input: PutObjectAclInput::SCHEMA, output: PutObjectAclOutput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
    pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
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
        checksum_crc32, checksum_crc32_c, checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512,
        checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128, content_md5, request_payer,
        expected_bucket_owner,
    }
}
impl Operation for PutObjectAnnotationInput {
    type Output = PutObjectAnnotationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "PutObjectAnnotation", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}?annotation",
        input: PutObjectAnnotationInput::SCHEMA, output: PutObjectAnnotationOutput::SCHEMA,
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutObjectAnnotationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn annotation_name(mut self, v: impl Into<String>) -> Self { self.input.annotation_name = Some(v.into()); self }
    pub fn annotation_payload(mut self, v: impl Into<Body>) -> Self { self.input.annotation_payload = Some(v.into()); self }
    pub fn object_if_match(mut self, v: impl Into<String>) -> Self { self.input.object_if_match = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn checksum_crc32(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32 = Some(v.into()); self }
    pub fn checksum_crc32_c(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32_c = Some(v.into()); self }
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
pub struct PutObjectAnnotationOutput {
    pub key: Option<String>, pub annotation_name: Option<String>, pub object_version_id: Option<String>,
    pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>,
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
        key, annotation_name, object_version_id, e_tag, checksum_crc32, checksum_crc32_c, checksum_crc64_nvme,
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
    #[inline] pub fn checksum_crc32_c(&self) -> &str { text(&self.checksum_crc32_c) }
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
        name: "PutObjectLegalHold", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}?legal-hold",
        input: PutObjectLegalHoldInput::SCHEMA, output: PutObjectLegalHoldOutput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
        name: "PutObjectLockConfiguration", service: SERVICE, method: "PUT", uri: "/{Bucket}?object-lock",
        input: PutObjectLockConfigurationInput::SCHEMA, output: PutObjectLockConfigurationOutput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutObjectLockConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn object_lock_configuration(mut self, v: impl Into<ObjectLockConfiguration>) -> Self { self.input.object_lock_configuration = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn token(mut self, v: impl Into<String>) -> Self { self.input.token = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "PutObjectRetention", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}?retention",
        input: PutObjectRetentionInput::SCHEMA, output: PutObjectRetentionOutput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
        name: "PutObjectTagging", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}?tagging",
        input: PutObjectTaggingInput::SCHEMA, output: PutObjectTaggingOutput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
        name: "PutPublicAccessBlock", service: SERVICE, method: "PUT", uri: "/{Bucket}?publicAccessBlock",
        input: PutPublicAccessBlockInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PutPublicAccessBlockInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn public_access_block_configuration(mut self, v: impl Into<PublicAccessBlockConfiguration>) -> Self { self.input.public_access_block_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "RenameObject", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}?renameObject",
        input: RenameObjectInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
        name: "RestoreObject", service: SERVICE, uri: "/{Bucket}/{Key+}?restore", input: RestoreObjectInput::SCHEMA,
        output: RestoreObjectOutput::SCHEMA,
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RestoreObjectInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn key(mut self, v: impl Into<String>) -> Self { self.input.key = Some(v.into()); self }
    pub fn version_id(mut self, v: impl Into<String>) -> Self { self.input.version_id = Some(v.into()); self }
    pub fn restore_request(mut self, v: impl Into<RestoreRequest>) -> Self { self.input.restore_request = Some(v.into()); self }
    pub fn request_payer(mut self, v: impl Into<RequestPayer>) -> Self { self.input.request_payer = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "SelectObjectContent", service: SERVICE, uri: "/{Bucket}/{Key+}?select&select-type=2",
        input: SelectObjectContentInput::SCHEMA, output: SelectObjectContentOutput::SCHEMA,
        input_xml_name: "SelectObjectContentRequest",
        input_namespace: Some(&Namespace { uri: "http://s3.amazonaws.com/doc/2006-03-01/", prefix: "" }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
        name: "UpdateBucketMetadataAnnotationTableConfiguration", service: SERVICE, method: "PUT",
        uri: "/{Bucket}?metadataAnnotationTable", input: UpdateBucketMetadataAnnotationTableConfigurationInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UpdateBucketMetadataAnnotationTableConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn annotation_table_configuration(mut self, v: impl Into<AnnotationTableConfigurationUpdates>) -> Self { self.input.annotation_table_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "UpdateBucketMetadataInventoryTableConfiguration", service: SERVICE, method: "PUT",
        uri: "/{Bucket}?metadataInventoryTable", input: UpdateBucketMetadataInventoryTableConfigurationInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UpdateBucketMetadataInventoryTableConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn inventory_table_configuration(mut self, v: impl Into<InventoryTableConfigurationUpdates>) -> Self { self.input.inventory_table_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "UpdateBucketMetadataJournalTableConfiguration", service: SERVICE, method: "PUT",
        uri: "/{Bucket}?metadataJournalTable", input: UpdateBucketMetadataJournalTableConfigurationInput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UpdateBucketMetadataJournalTableConfigurationInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn journal_table_configuration(mut self, v: impl Into<JournalTableConfigurationUpdates>) -> Self { self.input.journal_table_configuration = Some(v.into()); self }
    pub fn expected_bucket_owner(mut self, v: impl Into<String>) -> Self { self.input.expected_bucket_owner = Some(v.into()); self }
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
        name: "UpdateObjectEncryption", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}?encryption",
        input: UpdateObjectEncryptionInput::SCHEMA, output: UpdateObjectEncryptionOutput::SCHEMA,
        checksum: Some(&Checksum { required: true, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
    pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>,
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
        body, bucket, content_length, content_md5, checksum_algorithm, checksum_crc32, checksum_crc32_c,
        checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64,
        checksum_xxhash3, checksum_xxhash128, key, part_number, upload_id, sse_customer_algorithm, sse_customer_key,
        sse_customer_key_md5, request_payer, expected_bucket_owner,
    }
}
impl Operation for UploadPartInput {
    type Output = UploadPartOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UploadPart", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}", input: UploadPartInput::SCHEMA,
        output: UploadPartOutput::SCHEMA,
        checksum: Some(&Checksum { required: false, algorithm_member: "ChecksumAlgorithm", mode_member: "", response_algorithms: &[] }),
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UploadPartInput, M> {
    pub fn body(mut self, v: impl Into<Body>) -> Self { self.input.body = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn content_length(mut self, v: impl Into<i64>) -> Self { self.input.content_length = Some(v.into()); self }
    pub fn content_md5(mut self, v: impl Into<String>) -> Self { self.input.content_md5 = Some(v.into()); self }
    pub fn checksum_algorithm(mut self, v: impl Into<ChecksumAlgorithm>) -> Self { self.input.checksum_algorithm = Some(v.into()); self }
    pub fn checksum_crc32(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32 = Some(v.into()); self }
    pub fn checksum_crc32_c(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32_c = Some(v.into()); self }
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
pub struct UploadPartOutput {
    pub server_side_encryption: Option<ServerSideEncryption>, pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>,
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
        server_side_encryption, e_tag, checksum_crc32, checksum_crc32_c, checksum_crc64_nvme, checksum_sha1,
        checksum_sha256, checksum_sha512, checksum_md5, checksum_xxhash64, checksum_xxhash3, checksum_xxhash128,
        sse_customer_algorithm, sse_customer_key_md5, ssekms_key_id, bucket_key_enabled, request_charged, version_id,
    }
}
impl UploadPartOutput {
    #[inline] pub fn server_side_encryption(&self) -> &ServerSideEncryption { choice(&self.server_side_encryption) }
    #[inline] pub fn e_tag(&self) -> &str { text(&self.e_tag) }
    #[inline] pub fn checksum_crc32(&self) -> &str { text(&self.checksum_crc32) }
    #[inline] pub fn checksum_crc32_c(&self) -> &str { text(&self.checksum_crc32_c) }
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
        name: "UploadPartCopy", service: SERVICE, method: "PUT", uri: "/{Bucket}/{Key+}",
        input: UploadPartCopyInput::SCHEMA, output: UploadPartCopyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
    pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>,
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
        checksum_crc32, checksum_crc32_c, checksum_crc64_nvme, checksum_sha1, checksum_sha256, checksum_sha512,
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
        name: "WriteGetObjectResponse", service: SERVICE, uri: "/WriteGetObjectResponse",
        input: WriteGetObjectResponseInput::SCHEMA, host_prefix: "{RequestRoute}.", unsigned_payload: true,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
    pub fn checksum_crc32_c(mut self, v: impl Into<String>) -> Self { self.input.checksum_crc32_c = Some(v.into()); self }
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

shape_impls! {
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
    UpdateBucketMetadataAnnotationTableConfigurationInput, UpdateBucketMetadataInventoryTableConfigurationInput,
    UpdateBucketMetadataJournalTableConfigurationInput, UpdateObjectEncryptionInput, UpdateObjectEncryptionOutput,
    UploadPartCopyInput, UploadPartCopyOutput, UploadPartInput, UploadPartOutput, WriteGetObjectResponseInput,
}
