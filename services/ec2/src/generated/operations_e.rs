// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

#[cfg(feature = "client")]
use crate::Call;
use super::{enums::*, schemas::*, *};

pub struct EnableAddressTransferInput {
    pub allocation_id: Option<String>, pub transfer_account_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for EnableAddressTransferInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableAddressTransferRequest", members: &[
        field("AllocationId", "", STRING).required(), field("TransferAccountId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { allocation_id, transfer_account_id, dry_run }
}
impl Operation for EnableAddressTransferInput {
    type Output = EnableAddressTransferOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableAddressTransfer", service: SERVICE, input: EnableAddressTransferInput::SCHEMA,
        output: EnableAddressTransferOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableAddressTransferInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn transfer_account_id(mut self, v: impl Into<String>) -> Self { self.input.transfer_account_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableAddressTransferOutput { pub address_transfer: Option<AddressTransfer> }
impl Shape for EnableAddressTransferOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableAddressTransferResult", members: &[
        field("AddressTransfer", "addressTransfer", STRUCTURE),
    ], ..Schema::NONE };
    members! { address_transfer }
}
impl EnableAddressTransferOutput {
    #[inline] pub fn address_transfer(&self) -> &AddressTransfer { nested(&self.address_transfer) }
}

pub struct EnableAllowedImagesSettingsInput {
    pub allowed_images_settings_state: Option<AllowedImagesSettingsEnabledState>, pub dry_run: Option<bool>,
}
impl Shape for EnableAllowedImagesSettingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableAllowedImagesSettingsRequest", members: &[
        field("AllowedImagesSettingsState", "", ENUM).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { allowed_images_settings_state, dry_run }
}
impl Operation for EnableAllowedImagesSettingsInput {
    type Output = EnableAllowedImagesSettingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableAllowedImagesSettings", service: SERVICE, input: EnableAllowedImagesSettingsInput::SCHEMA,
        output: EnableAllowedImagesSettingsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableAllowedImagesSettingsInput, M> {
    pub fn allowed_images_settings_state(mut self, v: impl Into<AllowedImagesSettingsEnabledState>) -> Self { self.input.allowed_images_settings_state = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableAllowedImagesSettingsOutput {
    pub allowed_images_settings_state: Option<AllowedImagesSettingsEnabledState>,
}
impl Shape for EnableAllowedImagesSettingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableAllowedImagesSettingsResult", members: &[
        field("AllowedImagesSettingsState", "allowedImagesSettingsState", ENUM),
    ], ..Schema::NONE };
    members! { allowed_images_settings_state }
}
impl EnableAllowedImagesSettingsOutput {
    #[inline] pub fn allowed_images_settings_state(&self) -> &AllowedImagesSettingsEnabledState { choice(&self.allowed_images_settings_state) }
}

pub struct EnableApplicationStatusCheckSuppressionInput {
    pub instance_ids: Option<Vec<String>>, pub duration_seconds: Option<i32>, pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for EnableApplicationStatusCheckSuppressionInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableApplicationStatusCheckSuppressionRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_LIST_LIST), field("DurationSeconds", "", INTEGER),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, duration_seconds, client_token, dry_run }
}
impl Operation for EnableApplicationStatusCheckSuppressionInput {
    type Output = EnableApplicationStatusCheckSuppressionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableApplicationStatusCheckSuppression", service: SERVICE,
        input: EnableApplicationStatusCheckSuppressionInput::SCHEMA,
        output: EnableApplicationStatusCheckSuppressionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableApplicationStatusCheckSuppressionInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn duration_seconds(mut self, v: impl Into<i32>) -> Self { self.input.duration_seconds = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableApplicationStatusCheckSuppressionOutput {
    pub successful_results: Option<Vec<SuccessfulSuppressionResponseObject>>,
    pub unsuccessful_results: Option<Vec<UnsuccessfulSuppressionResponseObject>>,
}
impl Shape for EnableApplicationStatusCheckSuppressionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableApplicationStatusCheckSuppressionResult", members: &[
        field("SuccessfulResults", "successfulResultSet", SUCCESSFUL_SUPPRESSION_RESPONSE_SET_LIST),
        field("UnsuccessfulResults", "unsuccessfulResultSet", UNSUCCESSFUL_SUPPRESSION_RESPONSE_SET_LIST),
    ], ..Schema::NONE };
    members! { successful_results, unsuccessful_results }
}
impl EnableApplicationStatusCheckSuppressionOutput {
    #[inline] pub fn successful_results(&self) -> &[SuccessfulSuppressionResponseObject] { items(&self.successful_results) }
    #[inline] pub fn unsuccessful_results(&self) -> &[UnsuccessfulSuppressionResponseObject] { items(&self.unsuccessful_results) }
}

pub struct EnableAwsNetworkPerformanceMetricSubscriptionInput {
    pub source: Option<String>, pub destination: Option<String>, pub metric: Option<MetricType>,
    pub statistic: Option<StatisticType>, pub dry_run: Option<bool>,
}
impl Shape for EnableAwsNetworkPerformanceMetricSubscriptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableAwsNetworkPerformanceMetricSubscriptionRequest", members: &[
        field("Source", "", STRING), field("Destination", "", STRING), field("Metric", "", ENUM),
        field("Statistic", "", ENUM), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { source, destination, metric, statistic, dry_run }
}
impl Operation for EnableAwsNetworkPerformanceMetricSubscriptionInput {
    type Output = EnableAwsNetworkPerformanceMetricSubscriptionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableAwsNetworkPerformanceMetricSubscription", service: SERVICE,
        input: EnableAwsNetworkPerformanceMetricSubscriptionInput::SCHEMA,
        output: EnableAwsNetworkPerformanceMetricSubscriptionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableAwsNetworkPerformanceMetricSubscriptionInput, M> {
    pub fn source(mut self, v: impl Into<String>) -> Self { self.input.source = Some(v.into()); self }
    pub fn destination(mut self, v: impl Into<String>) -> Self { self.input.destination = Some(v.into()); self }
    pub fn metric(mut self, v: impl Into<MetricType>) -> Self { self.input.metric = Some(v.into()); self }
    pub fn statistic(mut self, v: impl Into<StatisticType>) -> Self { self.input.statistic = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableAwsNetworkPerformanceMetricSubscriptionOutput { pub output: Option<bool> }
impl Shape for EnableAwsNetworkPerformanceMetricSubscriptionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableAwsNetworkPerformanceMetricSubscriptionResult", members: &[
        field("Output", "output", BOOLEAN),
    ], ..Schema::NONE };
    members! { output }
}
impl EnableAwsNetworkPerformanceMetricSubscriptionOutput {
    #[inline] pub fn output(&self) -> bool { self.output.unwrap_or_default() }
}

pub struct EnableCapacityManagerInput {
    pub organizations_access: Option<bool>, pub dry_run: Option<bool>, pub client_token: Option<String>,
}
impl Shape for EnableCapacityManagerInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableCapacityManagerRequest", members: &[
        field("OrganizationsAccess", "", BOOLEAN), field("DryRun", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { organizations_access, dry_run, client_token }
}
impl Operation for EnableCapacityManagerInput {
    type Output = EnableCapacityManagerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableCapacityManager", service: SERVICE, input: EnableCapacityManagerInput::SCHEMA,
        output: EnableCapacityManagerOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableCapacityManagerInput, M> {
    pub fn organizations_access(mut self, v: impl Into<bool>) -> Self { self.input.organizations_access = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
pub struct EnableCapacityManagerOutput {
    pub capacity_manager_status: Option<CapacityManagerStatus>, pub organizations_access: Option<bool>,
}
impl Shape for EnableCapacityManagerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableCapacityManagerResult", members: &[
        field("CapacityManagerStatus", "capacityManagerStatus", ENUM),
        field("OrganizationsAccess", "organizationsAccess", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_manager_status, organizations_access }
}
impl EnableCapacityManagerOutput {
    #[inline] pub fn capacity_manager_status(&self) -> &CapacityManagerStatus { choice(&self.capacity_manager_status) }
    #[inline] pub fn organizations_access(&self) -> bool { self.organizations_access.unwrap_or_default() }
}

pub struct EnableEbsEncryptionByDefaultInput { pub dry_run: Option<bool> }
impl Shape for EnableEbsEncryptionByDefaultInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableEbsEncryptionByDefaultRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for EnableEbsEncryptionByDefaultInput {
    type Output = EnableEbsEncryptionByDefaultOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableEbsEncryptionByDefault", service: SERVICE, input: EnableEbsEncryptionByDefaultInput::SCHEMA,
        output: EnableEbsEncryptionByDefaultOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableEbsEncryptionByDefaultInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableEbsEncryptionByDefaultOutput { pub ebs_encryption_by_default: Option<bool> }
impl Shape for EnableEbsEncryptionByDefaultOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableEbsEncryptionByDefaultResult", members: &[
        field("EbsEncryptionByDefault", "ebsEncryptionByDefault", BOOLEAN),
    ], ..Schema::NONE };
    members! { ebs_encryption_by_default }
}
impl EnableEbsEncryptionByDefaultOutput {
    #[inline] pub fn ebs_encryption_by_default(&self) -> bool { self.ebs_encryption_by_default.unwrap_or_default() }
}

pub struct EnableFastLaunchInput {
    pub image_id: Option<String>, pub resource_type: Option<String>,
    pub snapshot_configuration: Option<FastLaunchSnapshotConfigurationRequest>,
    pub launch_template: Option<FastLaunchLaunchTemplateSpecificationRequest>, pub max_parallel_launches: Option<i32>,
    pub dry_run: Option<bool>,
}
impl Shape for EnableFastLaunchInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableFastLaunchRequest", members: &[
        field("ImageId", "", STRING).required(), field("ResourceType", "", STRING),
        field("SnapshotConfiguration", "", STRUCTURE), field("LaunchTemplate", "", STRUCTURE),
        field("MaxParallelLaunches", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, resource_type, snapshot_configuration, launch_template, max_parallel_launches, dry_run }
}
impl Operation for EnableFastLaunchInput {
    type Output = EnableFastLaunchOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableFastLaunch", service: SERVICE, input: EnableFastLaunchInput::SCHEMA,
        output: EnableFastLaunchOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableFastLaunchInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn resource_type(mut self, v: impl Into<String>) -> Self { self.input.resource_type = Some(v.into()); self }
    pub fn snapshot_configuration(mut self, v: impl Into<FastLaunchSnapshotConfigurationRequest>) -> Self { self.input.snapshot_configuration = Some(v.into()); self }
    pub fn launch_template(mut self, v: impl Into<FastLaunchLaunchTemplateSpecificationRequest>) -> Self { self.input.launch_template = Some(v.into()); self }
    pub fn max_parallel_launches(mut self, v: impl Into<i32>) -> Self { self.input.max_parallel_launches = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableFastLaunchOutput {
    pub image_id: Option<String>, pub resource_type: Option<FastLaunchResourceType>,
    pub snapshot_configuration: Option<FastLaunchSnapshotConfigurationResponse>,
    pub launch_template: Option<FastLaunchLaunchTemplateSpecificationResponse>, pub max_parallel_launches: Option<i32>,
    pub owner_id: Option<String>, pub state: Option<FastLaunchStateCode>, pub state_transition_reason: Option<String>,
    pub state_transition_time: Option<Timestamp>,
}
impl Shape for EnableFastLaunchOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableFastLaunchResult", members: &[
        field("ImageId", "imageId", STRING), field("ResourceType", "resourceType", ENUM),
        field("SnapshotConfiguration", "snapshotConfiguration", STRUCTURE),
        field("LaunchTemplate", "launchTemplate", STRUCTURE),
        field("MaxParallelLaunches", "maxParallelLaunches", INTEGER), field("OwnerId", "ownerId", STRING),
        field("State", "state", ENUM), field("StateTransitionReason", "stateTransitionReason", STRING),
        field("StateTransitionTime", "stateTransitionTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        image_id, resource_type, snapshot_configuration, launch_template, max_parallel_launches, owner_id, state,
        state_transition_reason, state_transition_time,
    }
}
impl EnableFastLaunchOutput {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn resource_type(&self) -> &FastLaunchResourceType { choice(&self.resource_type) }
    #[inline] pub fn snapshot_configuration(&self) -> &FastLaunchSnapshotConfigurationResponse { nested(&self.snapshot_configuration) }
    #[inline] pub fn launch_template(&self) -> &FastLaunchLaunchTemplateSpecificationResponse { nested(&self.launch_template) }
    #[inline] pub fn max_parallel_launches(&self) -> i32 { self.max_parallel_launches.unwrap_or_default() }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn state(&self) -> &FastLaunchStateCode { choice(&self.state) }
    #[inline] pub fn state_transition_reason(&self) -> &str { text(&self.state_transition_reason) }
    #[inline] pub fn state_transition_time(&self) -> Timestamp { moment(&self.state_transition_time) }
}

pub struct EnableFastSnapshotRestoresInput {
    pub availability_zones: Option<Vec<String>>, pub availability_zone_ids: Option<Vec<String>>,
    pub source_snapshot_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for EnableFastSnapshotRestoresInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableFastSnapshotRestoresRequest", members: &[
        field("AvailabilityZones", "AvailabilityZone", AVAILABILITY_ZONE_STRING_LIST_LIST),
        field("AvailabilityZoneIds", "AvailabilityZoneId", AVAILABILITY_ZONE_ID_STRING_LIST_LIST),
        field("SourceSnapshotIds", "SourceSnapshotId", SNAPSHOT_ID_STRING_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { availability_zones, availability_zone_ids, source_snapshot_ids, dry_run }
}
impl Operation for EnableFastSnapshotRestoresInput {
    type Output = EnableFastSnapshotRestoresOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableFastSnapshotRestores", service: SERVICE, input: EnableFastSnapshotRestoresInput::SCHEMA,
        output: EnableFastSnapshotRestoresOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableFastSnapshotRestoresInput, M> {
    pub fn availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zones = list(v); self }
    pub fn availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zone_ids = list(v); self }
    pub fn source_snapshot_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.source_snapshot_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableFastSnapshotRestoresOutput {
    pub successful: Option<Vec<EnableFastSnapshotRestoreSuccessItem>>,
    pub unsuccessful: Option<Vec<EnableFastSnapshotRestoreErrorItem>>,
}
impl Shape for EnableFastSnapshotRestoresOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableFastSnapshotRestoresResult", members: &[
        field("Successful", "successful", ENABLE_FAST_SNAPSHOT_RESTORE_SUCCESS_SET_LIST),
        field("Unsuccessful", "unsuccessful", ENABLE_FAST_SNAPSHOT_RESTORE_ERROR_SET_LIST),
    ], ..Schema::NONE };
    members! { successful, unsuccessful }
}
impl EnableFastSnapshotRestoresOutput {
    #[inline] pub fn successful(&self) -> &[EnableFastSnapshotRestoreSuccessItem] { items(&self.successful) }
    #[inline] pub fn unsuccessful(&self) -> &[EnableFastSnapshotRestoreErrorItem] { items(&self.unsuccessful) }
}

pub struct EnableImageInput { pub image_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for EnableImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableImageRequest", members: &[
        field("ImageId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, dry_run }
}
impl Operation for EnableImageInput {
    type Output = EnableImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableImage", service: SERVICE, input: EnableImageInput::SCHEMA, output: EnableImageOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableImageInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableImageOutput { pub r#return: Option<bool> }
impl Shape for EnableImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableImageResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl EnableImageOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct EnableImageBlockPublicAccessInput {
    pub image_block_public_access_state: Option<ImageBlockPublicAccessEnabledState>, pub dry_run: Option<bool>,
}
impl Shape for EnableImageBlockPublicAccessInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableImageBlockPublicAccessRequest", members: &[
        field("ImageBlockPublicAccessState", "", ENUM).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_block_public_access_state, dry_run }
}
impl Operation for EnableImageBlockPublicAccessInput {
    type Output = EnableImageBlockPublicAccessOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableImageBlockPublicAccess", service: SERVICE, input: EnableImageBlockPublicAccessInput::SCHEMA,
        output: EnableImageBlockPublicAccessOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableImageBlockPublicAccessInput, M> {
    pub fn image_block_public_access_state(mut self, v: impl Into<ImageBlockPublicAccessEnabledState>) -> Self { self.input.image_block_public_access_state = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableImageBlockPublicAccessOutput {
    pub image_block_public_access_state: Option<ImageBlockPublicAccessEnabledState>,
}
impl Shape for EnableImageBlockPublicAccessOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableImageBlockPublicAccessResult", members: &[
        field("ImageBlockPublicAccessState", "imageBlockPublicAccessState", ENUM),
    ], ..Schema::NONE };
    members! { image_block_public_access_state }
}
impl EnableImageBlockPublicAccessOutput {
    #[inline] pub fn image_block_public_access_state(&self) -> &ImageBlockPublicAccessEnabledState { choice(&self.image_block_public_access_state) }
}

pub struct EnableImageDeprecationInput {
    pub image_id: Option<String>, pub deprecate_at: Option<Timestamp>, pub dry_run: Option<bool>,
}
impl Shape for EnableImageDeprecationInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableImageDeprecationRequest", members: &[
        field("ImageId", "", STRING).required(), field("DeprecateAt", "", TIMESTAMP).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, deprecate_at, dry_run }
}
impl Operation for EnableImageDeprecationInput {
    type Output = EnableImageDeprecationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableImageDeprecation", service: SERVICE, input: EnableImageDeprecationInput::SCHEMA,
        output: EnableImageDeprecationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableImageDeprecationInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn deprecate_at(mut self, v: impl Into<Timestamp>) -> Self { self.input.deprecate_at = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableImageDeprecationOutput { pub r#return: Option<bool> }
impl Shape for EnableImageDeprecationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableImageDeprecationResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl EnableImageDeprecationOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct EnableImageDeregistrationProtectionInput {
    pub image_id: Option<String>, pub with_cooldown: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for EnableImageDeregistrationProtectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableImageDeregistrationProtectionRequest", members: &[
        field("ImageId", "", STRING).required(), field("WithCooldown", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, with_cooldown, dry_run }
}
impl Operation for EnableImageDeregistrationProtectionInput {
    type Output = EnableImageDeregistrationProtectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableImageDeregistrationProtection", service: SERVICE,
        input: EnableImageDeregistrationProtectionInput::SCHEMA,
        output: EnableImageDeregistrationProtectionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableImageDeregistrationProtectionInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn with_cooldown(mut self, v: impl Into<bool>) -> Self { self.input.with_cooldown = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableImageDeregistrationProtectionOutput { pub r#return: Option<String> }
impl Shape for EnableImageDeregistrationProtectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableImageDeregistrationProtectionResult", members: &[
        field("Return", "return", STRING),
    ], ..Schema::NONE };
    members! { r#return }
}
impl EnableImageDeregistrationProtectionOutput {
    #[inline] pub fn r#return(&self) -> &str { text(&self.r#return) }
}

pub struct EnableInstanceSqlHaStandbyDetectionsInput {
    pub instance_ids: Option<Vec<String>>, pub sql_server_credentials: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for EnableInstanceSqlHaStandbyDetectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableInstanceSqlHaStandbyDetectionsRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_UPDATE_STRING_LIST_LIST).required(),
        field("SqlServerCredentials", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, sql_server_credentials, dry_run }
}
impl Operation for EnableInstanceSqlHaStandbyDetectionsInput {
    type Output = EnableInstanceSqlHaStandbyDetectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableInstanceSqlHaStandbyDetections", service: SERVICE,
        input: EnableInstanceSqlHaStandbyDetectionsInput::SCHEMA,
        output: EnableInstanceSqlHaStandbyDetectionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableInstanceSqlHaStandbyDetectionsInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn sql_server_credentials(mut self, v: impl Into<String>) -> Self { self.input.sql_server_credentials = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableInstanceSqlHaStandbyDetectionsOutput { pub instances: Option<Vec<RegisteredInstance>> }
impl Shape for EnableInstanceSqlHaStandbyDetectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableInstanceSqlHaStandbyDetectionsResult", members: &[
        field("Instances", "instanceSet", REGISTERED_INSTANCE_LIST_LIST),
    ], ..Schema::NONE };
    members! { instances }
}
impl EnableInstanceSqlHaStandbyDetectionsOutput {
    #[inline] pub fn instances(&self) -> &[RegisteredInstance] { items(&self.instances) }
}

pub struct EnableIpamInternetRegistryAssociationInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>,
    pub rpki_version: Option<String>, pub service_uri: Option<String>, pub child_handle: Option<String>,
    pub parent_handle: Option<String>, pub parent_bpki_ta: Option<String>, pub client_token: Option<String>,
}
impl Shape for EnableIpamInternetRegistryAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableIpamInternetRegistryAssociationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("RpkiVersion", "", STRING).required(), field("ServiceUri", "", STRING).required(),
        field("ChildHandle", "", STRING).required(), field("ParentHandle", "", STRING).required(),
        field("ParentBpkiTa", "", STRING).required(), field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_internet_registry_association_id, rpki_version, service_uri, child_handle, parent_handle,
        parent_bpki_ta, client_token,
    }
}
impl Operation for EnableIpamInternetRegistryAssociationInput {
    type Output = EnableIpamInternetRegistryAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableIpamInternetRegistryAssociation", service: SERVICE,
        input: EnableIpamInternetRegistryAssociationInput::SCHEMA,
        output: EnableIpamInternetRegistryAssociationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableIpamInternetRegistryAssociationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn rpki_version(mut self, v: impl Into<String>) -> Self { self.input.rpki_version = Some(v.into()); self }
    pub fn service_uri(mut self, v: impl Into<String>) -> Self { self.input.service_uri = Some(v.into()); self }
    pub fn child_handle(mut self, v: impl Into<String>) -> Self { self.input.child_handle = Some(v.into()); self }
    pub fn parent_handle(mut self, v: impl Into<String>) -> Self { self.input.parent_handle = Some(v.into()); self }
    pub fn parent_bpki_ta(mut self, v: impl Into<String>) -> Self { self.input.parent_bpki_ta = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
pub struct EnableIpamInternetRegistryAssociationOutput {
    pub ipam_internet_registry_association: Option<IpamInternetRegistryAssociation>,
}
impl Shape for EnableIpamInternetRegistryAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableIpamInternetRegistryAssociationResult", members: &[
        field("IpamInternetRegistryAssociation", "ipamInternetRegistryAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_internet_registry_association }
}
impl EnableIpamInternetRegistryAssociationOutput {
    #[inline] pub fn ipam_internet_registry_association(&self) -> &IpamInternetRegistryAssociation { nested(&self.ipam_internet_registry_association) }
}

pub struct EnableIpamOrganizationAdminAccountInput {
    pub dry_run: Option<bool>, pub delegated_admin_account_id: Option<String>,
}
impl Shape for EnableIpamOrganizationAdminAccountInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableIpamOrganizationAdminAccountRequest", members: &[
        field("DryRun", "", BOOLEAN), field("DelegatedAdminAccountId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, delegated_admin_account_id }
}
impl Operation for EnableIpamOrganizationAdminAccountInput {
    type Output = EnableIpamOrganizationAdminAccountOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableIpamOrganizationAdminAccount", service: SERVICE,
        input: EnableIpamOrganizationAdminAccountInput::SCHEMA,
        output: EnableIpamOrganizationAdminAccountOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableIpamOrganizationAdminAccountInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn delegated_admin_account_id(mut self, v: impl Into<String>) -> Self { self.input.delegated_admin_account_id = Some(v.into()); self }
}
pub struct EnableIpamOrganizationAdminAccountOutput { pub success: Option<bool> }
impl Shape for EnableIpamOrganizationAdminAccountOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableIpamOrganizationAdminAccountResult", members: &[
        field("Success", "success", BOOLEAN),
    ], ..Schema::NONE };
    members! { success }
}
impl EnableIpamOrganizationAdminAccountOutput {
    #[inline] pub fn success(&self) -> bool { self.success.unwrap_or_default() }
}

pub struct EnableIpamPolicyInput {
    pub dry_run: Option<bool>, pub ipam_policy_id: Option<String>, pub organization_target_id: Option<String>,
}
impl Shape for EnableIpamPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableIpamPolicyRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPolicyId", "", STRING).required(),
        field("OrganizationTargetId", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_policy_id, organization_target_id }
}
impl Operation for EnableIpamPolicyInput {
    type Output = EnableIpamPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableIpamPolicy", service: SERVICE, input: EnableIpamPolicyInput::SCHEMA,
        output: EnableIpamPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableIpamPolicyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
    pub fn organization_target_id(mut self, v: impl Into<String>) -> Self { self.input.organization_target_id = Some(v.into()); self }
}
pub struct EnableIpamPolicyOutput { pub ipam_policy_id: Option<String> }
impl Shape for EnableIpamPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableIpamPolicyResult", members: &[
        field("IpamPolicyId", "ipamPolicyId", STRING),
    ], ..Schema::NONE };
    members! { ipam_policy_id }
}
impl EnableIpamPolicyOutput {
    #[inline] pub fn ipam_policy_id(&self) -> &str { text(&self.ipam_policy_id) }
}

pub struct EnableReachabilityAnalyzerOrganizationSharingInput { pub dry_run: Option<bool> }
impl Shape for EnableReachabilityAnalyzerOrganizationSharingInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableReachabilityAnalyzerOrganizationSharingRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for EnableReachabilityAnalyzerOrganizationSharingInput {
    type Output = EnableReachabilityAnalyzerOrganizationSharingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableReachabilityAnalyzerOrganizationSharing", service: SERVICE,
        input: EnableReachabilityAnalyzerOrganizationSharingInput::SCHEMA,
        output: EnableReachabilityAnalyzerOrganizationSharingOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableReachabilityAnalyzerOrganizationSharingInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableReachabilityAnalyzerOrganizationSharingOutput { pub return_value: Option<bool> }
impl Shape for EnableReachabilityAnalyzerOrganizationSharingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableReachabilityAnalyzerOrganizationSharingResult", members: &[
        field("ReturnValue", "returnValue", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl EnableReachabilityAnalyzerOrganizationSharingOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct EnableRouteServerPropagationInput {
    pub route_server_id: Option<String>, pub route_table_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for EnableRouteServerPropagationInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableRouteServerPropagationRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("RouteTableId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_id, route_table_id, dry_run }
}
impl Operation for EnableRouteServerPropagationInput {
    type Output = EnableRouteServerPropagationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableRouteServerPropagation", service: SERVICE, input: EnableRouteServerPropagationInput::SCHEMA,
        output: EnableRouteServerPropagationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableRouteServerPropagationInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableRouteServerPropagationOutput { pub route_server_propagation: Option<RouteServerPropagation> }
impl Shape for EnableRouteServerPropagationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableRouteServerPropagationResult", members: &[
        field("RouteServerPropagation", "routeServerPropagation", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server_propagation }
}
impl EnableRouteServerPropagationOutput {
    #[inline] pub fn route_server_propagation(&self) -> &RouteServerPropagation { nested(&self.route_server_propagation) }
}

pub struct EnableSerialConsoleAccessInput { pub dry_run: Option<bool> }
impl Shape for EnableSerialConsoleAccessInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableSerialConsoleAccessRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for EnableSerialConsoleAccessInput {
    type Output = EnableSerialConsoleAccessOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableSerialConsoleAccess", service: SERVICE, input: EnableSerialConsoleAccessInput::SCHEMA,
        output: EnableSerialConsoleAccessOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableSerialConsoleAccessInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableSerialConsoleAccessOutput { pub serial_console_access_enabled: Option<bool> }
impl Shape for EnableSerialConsoleAccessOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableSerialConsoleAccessResult", members: &[
        field("SerialConsoleAccessEnabled", "serialConsoleAccessEnabled", BOOLEAN),
    ], ..Schema::NONE };
    members! { serial_console_access_enabled }
}
impl EnableSerialConsoleAccessOutput {
    #[inline] pub fn serial_console_access_enabled(&self) -> bool { self.serial_console_access_enabled.unwrap_or_default() }
}

pub struct EnableSnapshotBlockPublicAccessInput {
    pub state: Option<SnapshotBlockPublicAccessState>, pub dry_run: Option<bool>,
}
impl Shape for EnableSnapshotBlockPublicAccessInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableSnapshotBlockPublicAccessRequest", members: &[
        field("State", "", ENUM).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { state, dry_run }
}
impl Operation for EnableSnapshotBlockPublicAccessInput {
    type Output = EnableSnapshotBlockPublicAccessOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableSnapshotBlockPublicAccess", service: SERVICE, input: EnableSnapshotBlockPublicAccessInput::SCHEMA,
        output: EnableSnapshotBlockPublicAccessOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableSnapshotBlockPublicAccessInput, M> {
    pub fn state(mut self, v: impl Into<SnapshotBlockPublicAccessState>) -> Self { self.input.state = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct EnableSnapshotBlockPublicAccessOutput { pub state: Option<SnapshotBlockPublicAccessState> }
impl Shape for EnableSnapshotBlockPublicAccessOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableSnapshotBlockPublicAccessResult", members: &[
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { state }
}
impl EnableSnapshotBlockPublicAccessOutput {
    #[inline] pub fn state(&self) -> &SnapshotBlockPublicAccessState { choice(&self.state) }
}

pub struct EnableTransitGatewayRouteTablePropagationInput {
    pub transit_gateway_route_table_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>, pub transit_gateway_route_table_announcement_id: Option<String>,
}
impl Shape for EnableTransitGatewayRouteTablePropagationInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableTransitGatewayRouteTablePropagationRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("TransitGatewayAttachmentId", "", STRING),
        field("DryRun", "", BOOLEAN), field("TransitGatewayRouteTableAnnouncementId", "", STRING),
    ], ..Schema::NONE };
    members! {
        transit_gateway_route_table_id, transit_gateway_attachment_id, dry_run,
        transit_gateway_route_table_announcement_id,
    }
}
impl Operation for EnableTransitGatewayRouteTablePropagationInput {
    type Output = EnableTransitGatewayRouteTablePropagationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableTransitGatewayRouteTablePropagation", service: SERVICE,
        input: EnableTransitGatewayRouteTablePropagationInput::SCHEMA,
        output: EnableTransitGatewayRouteTablePropagationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableTransitGatewayRouteTablePropagationInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn transit_gateway_route_table_announcement_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_announcement_id = Some(v.into()); self }
}
pub struct EnableTransitGatewayRouteTablePropagationOutput { pub propagation: Option<TransitGatewayPropagation> }
impl Shape for EnableTransitGatewayRouteTablePropagationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableTransitGatewayRouteTablePropagationResult", members: &[
        field("Propagation", "propagation", STRUCTURE),
    ], ..Schema::NONE };
    members! { propagation }
}
impl EnableTransitGatewayRouteTablePropagationOutput {
    #[inline] pub fn propagation(&self) -> &TransitGatewayPropagation { nested(&self.propagation) }
}

pub struct EnableVgwRoutePropagationInput {
    pub gateway_id: Option<String>, pub route_table_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for EnableVgwRoutePropagationInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableVgwRoutePropagationRequest", members: &[
        field("GatewayId", "", STRING).required(), field("RouteTableId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { gateway_id, route_table_id, dry_run }
}
impl Operation for EnableVgwRoutePropagationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableVgwRoutePropagation", service: SERVICE, input: EnableVgwRoutePropagationInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableVgwRoutePropagationInput, M> {
    pub fn gateway_id(mut self, v: impl Into<String>) -> Self { self.input.gateway_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct EnableVolumeIOInput { pub dry_run: Option<bool>, pub volume_id: Option<String> }
impl Shape for EnableVolumeIOInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableVolumeIORequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("VolumeId", "volumeId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, volume_id }
}
impl Operation for EnableVolumeIOInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableVolumeIO", service: SERVICE, input: EnableVolumeIOInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableVolumeIOInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
}

pub struct EnableVpcClassicLinkInput { pub dry_run: Option<bool>, pub vpc_id: Option<String> }
impl Shape for EnableVpcClassicLinkInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableVpcClassicLinkRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("VpcId", "vpcId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, vpc_id }
}
impl Operation for EnableVpcClassicLinkInput {
    type Output = EnableVpcClassicLinkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableVpcClassicLink", service: SERVICE, input: EnableVpcClassicLinkInput::SCHEMA,
        output: EnableVpcClassicLinkOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableVpcClassicLinkInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
pub struct EnableVpcClassicLinkOutput { pub r#return: Option<bool> }
impl Shape for EnableVpcClassicLinkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableVpcClassicLinkResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl EnableVpcClassicLinkOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct EnableVpcClassicLinkDnsSupportInput { pub vpc_id: Option<String> }
impl Shape for EnableVpcClassicLinkDnsSupportInput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableVpcClassicLinkDnsSupportRequest", members: &[
        field("VpcId", "", STRING),
    ], ..Schema::NONE };
    members! { vpc_id }
}
impl Operation for EnableVpcClassicLinkDnsSupportInput {
    type Output = EnableVpcClassicLinkDnsSupportOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "EnableVpcClassicLinkDnsSupport", service: SERVICE, input: EnableVpcClassicLinkDnsSupportInput::SCHEMA,
        output: EnableVpcClassicLinkDnsSupportOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<EnableVpcClassicLinkDnsSupportInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
pub struct EnableVpcClassicLinkDnsSupportOutput { pub r#return: Option<bool> }
impl Shape for EnableVpcClassicLinkDnsSupportOutput {
    const SCHEMA: &'static Schema = &Schema { name: "EnableVpcClassicLinkDnsSupportResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl EnableVpcClassicLinkDnsSupportOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ExportClientVpnClientCertificateRevocationListInput {
    pub client_vpn_endpoint_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ExportClientVpnClientCertificateRevocationListInput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportClientVpnClientCertificateRevocationListRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, dry_run }
}
impl Operation for ExportClientVpnClientCertificateRevocationListInput {
    type Output = ExportClientVpnClientCertificateRevocationListOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ExportClientVpnClientCertificateRevocationList", service: SERVICE,
        input: ExportClientVpnClientCertificateRevocationListInput::SCHEMA,
        output: ExportClientVpnClientCertificateRevocationListOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ExportClientVpnClientCertificateRevocationListInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ExportClientVpnClientCertificateRevocationListOutput {
    pub certificate_revocation_list: Option<String>, pub status: Option<ClientCertificateRevocationListStatus>,
}
impl Shape for ExportClientVpnClientCertificateRevocationListOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportClientVpnClientCertificateRevocationListResult", members: &[
        field("CertificateRevocationList", "certificateRevocationList", STRING), field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { certificate_revocation_list, status }
}
impl ExportClientVpnClientCertificateRevocationListOutput {
    #[inline] pub fn certificate_revocation_list(&self) -> &str { text(&self.certificate_revocation_list) }
    #[inline] pub fn status(&self) -> &ClientCertificateRevocationListStatus { nested(&self.status) }
}

pub struct ExportClientVpnClientConfigurationInput {
    pub client_vpn_endpoint_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ExportClientVpnClientConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportClientVpnClientConfigurationRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, dry_run }
}
impl Operation for ExportClientVpnClientConfigurationInput {
    type Output = ExportClientVpnClientConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ExportClientVpnClientConfiguration", service: SERVICE,
        input: ExportClientVpnClientConfigurationInput::SCHEMA,
        output: ExportClientVpnClientConfigurationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ExportClientVpnClientConfigurationInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ExportClientVpnClientConfigurationOutput { pub client_configuration: Option<String> }
impl Shape for ExportClientVpnClientConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportClientVpnClientConfigurationResult", members: &[
        field("ClientConfiguration", "clientConfiguration", STRING),
    ], ..Schema::NONE };
    members! { client_configuration }
}
impl ExportClientVpnClientConfigurationOutput {
    #[inline] pub fn client_configuration(&self) -> &str { text(&self.client_configuration) }
}

pub struct ExportImageInput {
    pub client_token: Option<String>, pub description: Option<String>, pub disk_image_format: Option<DiskImageFormat>,
    pub dry_run: Option<bool>, pub image_id: Option<String>,
    pub s3_export_location: Option<ExportTaskS3LocationRequest>, pub role_name: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for ExportImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportImageRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("Description", "", STRING),
        field("DiskImageFormat", "", ENUM).required(), field("DryRun", "", BOOLEAN),
        field("ImageId", "", STRING).required(), field("S3ExportLocation", "", STRUCTURE).required(),
        field("RoleName", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        client_token, description, disk_image_format, dry_run, image_id, s3_export_location, role_name,
        tag_specifications,
    }
}
impl Operation for ExportImageInput {
    type Output = ExportImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ExportImage", service: SERVICE, input: ExportImageInput::SCHEMA, output: ExportImageOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ExportImageInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn disk_image_format(mut self, v: impl Into<DiskImageFormat>) -> Self { self.input.disk_image_format = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn s3_export_location(mut self, v: impl Into<ExportTaskS3LocationRequest>) -> Self { self.input.s3_export_location = Some(v.into()); self }
    pub fn role_name(mut self, v: impl Into<String>) -> Self { self.input.role_name = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
pub struct ExportImageOutput {
    pub description: Option<String>, pub disk_image_format: Option<DiskImageFormat>,
    pub export_image_task_id: Option<String>, pub image_id: Option<String>, pub role_name: Option<String>,
    pub progress: Option<String>, pub s3_export_location: Option<ExportTaskS3Location>, pub status: Option<String>,
    pub status_message: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for ExportImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportImageResult", members: &[
        field("Description", "description", STRING), field("DiskImageFormat", "diskImageFormat", ENUM),
        field("ExportImageTaskId", "exportImageTaskId", STRING), field("ImageId", "imageId", STRING),
        field("RoleName", "roleName", STRING), field("Progress", "progress", STRING),
        field("S3ExportLocation", "s3ExportLocation", STRUCTURE), field("Status", "status", STRING),
        field("StatusMessage", "statusMessage", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        description, disk_image_format, export_image_task_id, image_id, role_name, progress, s3_export_location,
        status, status_message, tags,
    }
}
impl ExportImageOutput {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn disk_image_format(&self) -> &DiskImageFormat { choice(&self.disk_image_format) }
    #[inline] pub fn export_image_task_id(&self) -> &str { text(&self.export_image_task_id) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn role_name(&self) -> &str { text(&self.role_name) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn s3_export_location(&self) -> &ExportTaskS3Location { nested(&self.s3_export_location) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct ExportTransitGatewayRoutesInput {
    pub transit_gateway_route_table_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub s3_bucket: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ExportTransitGatewayRoutesInput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportTransitGatewayRoutesRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("S3Bucket", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, filters, s3_bucket, dry_run }
}
impl Operation for ExportTransitGatewayRoutesInput {
    type Output = ExportTransitGatewayRoutesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ExportTransitGatewayRoutes", service: SERVICE, input: ExportTransitGatewayRoutesInput::SCHEMA,
        output: ExportTransitGatewayRoutesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ExportTransitGatewayRoutesInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn s3_bucket(mut self, v: impl Into<String>) -> Self { self.input.s3_bucket = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ExportTransitGatewayRoutesOutput { pub s3_location: Option<String> }
impl Shape for ExportTransitGatewayRoutesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportTransitGatewayRoutesResult", members: &[
        field("S3Location", "s3Location", STRING),
    ], ..Schema::NONE };
    members! { s3_location }
}
impl ExportTransitGatewayRoutesOutput {
    #[inline] pub fn s3_location(&self) -> &str { text(&self.s3_location) }
}

pub struct ExportVerifiedAccessInstanceClientConfigurationInput {
    pub verified_access_instance_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ExportVerifiedAccessInstanceClientConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportVerifiedAccessInstanceClientConfigurationRequest", members: &[
        field("VerifiedAccessInstanceId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_instance_id, dry_run }
}
impl Operation for ExportVerifiedAccessInstanceClientConfigurationInput {
    type Output = ExportVerifiedAccessInstanceClientConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ExportVerifiedAccessInstanceClientConfiguration", service: SERVICE,
        input: ExportVerifiedAccessInstanceClientConfigurationInput::SCHEMA,
        output: ExportVerifiedAccessInstanceClientConfigurationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ExportVerifiedAccessInstanceClientConfigurationInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ExportVerifiedAccessInstanceClientConfigurationOutput {
    pub version: Option<String>, pub verified_access_instance_id: Option<String>, pub region: Option<String>,
    pub device_trust_providers: Option<Vec<DeviceTrustProviderType>>,
    pub user_trust_provider: Option<VerifiedAccessInstanceUserTrustProviderClientConfiguration>,
    pub open_vpn_configurations: Option<Vec<VerifiedAccessInstanceOpenVpnClientConfiguration>>,
}
impl Shape for ExportVerifiedAccessInstanceClientConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ExportVerifiedAccessInstanceClientConfigurationResult", members: &[
        field("Version", "version", STRING), field("VerifiedAccessInstanceId", "verifiedAccessInstanceId", STRING),
        field("Region", "region", STRING),
        field("DeviceTrustProviders", "deviceTrustProviderSet", DEVICE_TRUST_PROVIDER_TYPE_LIST_LIST),
        field("UserTrustProvider", "userTrustProvider", STRUCTURE),
        field("OpenVpnConfigurations", "openVpnConfigurationSet", VERIFIED_ACCESS_INSTANCE_OPEN_VPN_CLIENT_CONFIGURATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        version, verified_access_instance_id, region, device_trust_providers, user_trust_provider,
        open_vpn_configurations,
    }
}
impl ExportVerifiedAccessInstanceClientConfigurationOutput {
    #[inline] pub fn version(&self) -> &str { text(&self.version) }
    #[inline] pub fn verified_access_instance_id(&self) -> &str { text(&self.verified_access_instance_id) }
    #[inline] pub fn region(&self) -> &str { text(&self.region) }
    #[inline] pub fn device_trust_providers(&self) -> &[DeviceTrustProviderType] { items(&self.device_trust_providers) }
    #[inline] pub fn user_trust_provider(&self) -> &VerifiedAccessInstanceUserTrustProviderClientConfiguration { nested(&self.user_trust_provider) }
    #[inline] pub fn open_vpn_configurations(&self) -> &[VerifiedAccessInstanceOpenVpnClientConfiguration] { items(&self.open_vpn_configurations) }
}

shape_impls! {
    EnableAddressTransferInput, EnableAddressTransferOutput, EnableAllowedImagesSettingsInput,
    EnableAllowedImagesSettingsOutput, EnableApplicationStatusCheckSuppressionInput,
    EnableApplicationStatusCheckSuppressionOutput, EnableAwsNetworkPerformanceMetricSubscriptionInput,
    EnableAwsNetworkPerformanceMetricSubscriptionOutput, EnableCapacityManagerInput, EnableCapacityManagerOutput,
    EnableEbsEncryptionByDefaultInput, EnableEbsEncryptionByDefaultOutput, EnableFastLaunchInput,
    EnableFastLaunchOutput, EnableFastSnapshotRestoresInput, EnableFastSnapshotRestoresOutput,
    EnableImageBlockPublicAccessInput, EnableImageBlockPublicAccessOutput, EnableImageDeprecationInput,
    EnableImageDeprecationOutput, EnableImageDeregistrationProtectionInput, EnableImageDeregistrationProtectionOutput,
    EnableImageInput, EnableImageOutput, EnableInstanceSqlHaStandbyDetectionsInput,
    EnableInstanceSqlHaStandbyDetectionsOutput, EnableIpamInternetRegistryAssociationInput,
    EnableIpamInternetRegistryAssociationOutput, EnableIpamOrganizationAdminAccountInput,
    EnableIpamOrganizationAdminAccountOutput, EnableIpamPolicyInput, EnableIpamPolicyOutput,
    EnableReachabilityAnalyzerOrganizationSharingInput, EnableReachabilityAnalyzerOrganizationSharingOutput,
    EnableRouteServerPropagationInput, EnableRouteServerPropagationOutput, EnableSerialConsoleAccessInput,
    EnableSerialConsoleAccessOutput, EnableSnapshotBlockPublicAccessInput, EnableSnapshotBlockPublicAccessOutput,
    EnableTransitGatewayRouteTablePropagationInput, EnableTransitGatewayRouteTablePropagationOutput,
    EnableVgwRoutePropagationInput, EnableVolumeIOInput, EnableVpcClassicLinkDnsSupportInput,
    EnableVpcClassicLinkDnsSupportOutput, EnableVpcClassicLinkInput, EnableVpcClassicLinkOutput,
    ExportClientVpnClientCertificateRevocationListInput, ExportClientVpnClientCertificateRevocationListOutput,
    ExportClientVpnClientConfigurationInput, ExportClientVpnClientConfigurationOutput, ExportImageInput,
    ExportImageOutput, ExportTransitGatewayRoutesInput, ExportTransitGatewayRoutesOutput,
    ExportVerifiedAccessInstanceClientConfigurationInput, ExportVerifiedAccessInstanceClientConfigurationOutput,
}
