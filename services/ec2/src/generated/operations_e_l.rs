// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableAddressTransfer", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableAllowedImagesSettings", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableApplicationStatusCheckSuppression", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableAwsNetworkPerformanceMetricSubscription", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableCapacityManager", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableEbsEncryptionByDefault", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableFastLaunch", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableFastSnapshotRestores", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableImage", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableImageBlockPublicAccess", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableImageDeprecation", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableImageDeregistrationProtection", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableInstanceSqlHaStandbyDetections", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableIpamInternetRegistryAssociation", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableIpamOrganizationAdminAccount", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableIpamPolicy", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableReachabilityAnalyzerOrganizationSharing", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableRouteServerPropagation", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableSerialConsoleAccess", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableSnapshotBlockPublicAccess", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableTransitGatewayRouteTablePropagation", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableVgwRoutePropagation", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableVolumeIO", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableVpcClassicLink", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("EnableVpcClassicLinkDnsSupport", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ExportClientVpnClientCertificateRevocationList", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ExportClientVpnClientConfiguration", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ExportImage", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ExportTransitGatewayRoutes", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ExportVerifiedAccessInstanceClientConfiguration", SERVICE);
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

pub struct GetActiveVpnTunnelStatusInput {
    pub vpn_connection_id: Option<String>, pub vpn_tunnel_outside_ip_address: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for GetActiveVpnTunnelStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetActiveVpnTunnelStatusRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("VpnTunnelOutsideIpAddress", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_connection_id, vpn_tunnel_outside_ip_address, dry_run }
}
impl Operation for GetActiveVpnTunnelStatusInput {
    type Output = GetActiveVpnTunnelStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetActiveVpnTunnelStatus", SERVICE);
}
pub struct GetActiveVpnTunnelStatusOutput { pub active_vpn_tunnel_status: Option<ActiveVpnTunnelStatus> }
impl Shape for GetActiveVpnTunnelStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetActiveVpnTunnelStatusResult", members: &[
        field("ActiveVpnTunnelStatus", "activeVpnTunnelStatus", STRUCTURE),
    ], ..Schema::NONE };
    members! { active_vpn_tunnel_status }
}
impl GetActiveVpnTunnelStatusOutput {
    #[inline] pub fn active_vpn_tunnel_status(&self) -> &ActiveVpnTunnelStatus { nested(&self.active_vpn_tunnel_status) }
}

pub struct GetAllowedImagesSettingsInput { pub dry_run: Option<bool> }
impl Shape for GetAllowedImagesSettingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetAllowedImagesSettingsRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetAllowedImagesSettingsInput {
    type Output = GetAllowedImagesSettingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetAllowedImagesSettings", SERVICE);
}
pub struct GetAllowedImagesSettingsOutput {
    pub state: Option<String>, pub image_criteria: Option<Vec<ImageCriterion>>, pub managed_by: Option<ManagedBy>,
}
impl Shape for GetAllowedImagesSettingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetAllowedImagesSettingsResult", members: &[
        field("State", "state", STRING), field("ImageCriteria", "imageCriterionSet", IMAGE_CRITERION_LIST_LIST),
        field("ManagedBy", "managedBy", ENUM),
    ], ..Schema::NONE };
    members! { state, image_criteria, managed_by }
}
impl GetAllowedImagesSettingsOutput {
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn image_criteria(&self) -> &[ImageCriterion] { items(&self.image_criteria) }
    #[inline] pub fn managed_by(&self) -> &ManagedBy { choice(&self.managed_by) }
}

pub struct GetAssociatedEnclaveCertificateIamRolesInput {
    pub certificate_arn: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetAssociatedEnclaveCertificateIamRolesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetAssociatedEnclaveCertificateIamRolesRequest", members: &[
        field("CertificateArn", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { certificate_arn, dry_run }
}
impl Operation for GetAssociatedEnclaveCertificateIamRolesInput {
    type Output = GetAssociatedEnclaveCertificateIamRolesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetAssociatedEnclaveCertificateIamRoles", SERVICE);
}
pub struct GetAssociatedEnclaveCertificateIamRolesOutput { pub associated_roles: Option<Vec<AssociatedRole>> }
impl Shape for GetAssociatedEnclaveCertificateIamRolesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetAssociatedEnclaveCertificateIamRolesResult", members: &[
        field("AssociatedRoles", "associatedRoleSet", ASSOCIATED_ROLES_LIST_LIST),
    ], ..Schema::NONE };
    members! { associated_roles }
}
impl GetAssociatedEnclaveCertificateIamRolesOutput {
    #[inline] pub fn associated_roles(&self) -> &[AssociatedRole] { items(&self.associated_roles) }
}

pub struct GetAssociatedIpv6PoolCidrsInput {
    pub pool_id: Option<String>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
impl Shape for GetAssociatedIpv6PoolCidrsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetAssociatedIpv6PoolCidrsRequest", members: &[
        field("PoolId", "", STRING).required(), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { pool_id, next_token, max_results, dry_run }
}
impl Operation for GetAssociatedIpv6PoolCidrsInput {
    type Output = GetAssociatedIpv6PoolCidrsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Ipv6CidrAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetAssociatedIpv6PoolCidrs", SERVICE)
    };
}
impl Paginated for GetAssociatedIpv6PoolCidrsInput {
    type Item = Ipv6CidrAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipv6_cidr_associations.unwrap_or_default() }
}
pub struct GetAssociatedIpv6PoolCidrsOutput {
    pub ipv6_cidr_associations: Option<Vec<Ipv6CidrAssociation>>, pub next_token: Option<String>,
}
impl Shape for GetAssociatedIpv6PoolCidrsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetAssociatedIpv6PoolCidrsResult", members: &[
        field("Ipv6CidrAssociations", "ipv6CidrAssociationSet", IPV6_CIDR_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipv6_cidr_associations, next_token }
}
impl GetAssociatedIpv6PoolCidrsOutput {
    #[inline] pub fn ipv6_cidr_associations(&self) -> &[Ipv6CidrAssociation] { items(&self.ipv6_cidr_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetAwsNetworkPerformanceDataInput {
    pub data_queries: Option<Vec<DataQuery>>, pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetAwsNetworkPerformanceDataInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetAwsNetworkPerformanceDataRequest", members: &[
        field("DataQueries", "DataQuery", DATA_QUERIES_LIST), field("StartTime", "", TIMESTAMP),
        field("EndTime", "", TIMESTAMP), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { data_queries, start_time, end_time, max_results, next_token, dry_run }
}
impl Operation for GetAwsNetworkPerformanceDataInput {
    type Output = GetAwsNetworkPerformanceDataOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["DataResponses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetAwsNetworkPerformanceData", SERVICE)
    };
}
impl Paginated for GetAwsNetworkPerformanceDataInput {
    type Item = DataResponse;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.data_responses.unwrap_or_default() }
}
pub struct GetAwsNetworkPerformanceDataOutput {
    pub data_responses: Option<Vec<DataResponse>>, pub next_token: Option<String>,
}
impl Shape for GetAwsNetworkPerformanceDataOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetAwsNetworkPerformanceDataResult", members: &[
        field("DataResponses", "dataResponseSet", DATA_RESPONSES_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { data_responses, next_token }
}
impl GetAwsNetworkPerformanceDataOutput {
    #[inline] pub fn data_responses(&self) -> &[DataResponse] { items(&self.data_responses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetCapacityManagerAttributesInput { pub dry_run: Option<bool> }
impl Shape for GetCapacityManagerAttributesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerAttributesRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetCapacityManagerAttributesInput {
    type Output = GetCapacityManagerAttributesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetCapacityManagerAttributes", SERVICE);
}
pub struct GetCapacityManagerAttributesOutput {
    pub capacity_manager_status: Option<CapacityManagerStatus>, pub organizations_access: Option<bool>,
    pub data_export_count: Option<i32>, pub ingestion_status: Option<IngestionStatus>,
    pub ingestion_status_message: Option<String>, pub earliest_datapoint_timestamp: Option<Timestamp>,
    pub latest_datapoint_timestamp: Option<Timestamp>,
}
impl Shape for GetCapacityManagerAttributesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerAttributesResult", members: &[
        field("CapacityManagerStatus", "capacityManagerStatus", ENUM),
        field("OrganizationsAccess", "organizationsAccess", BOOLEAN),
        field("DataExportCount", "dataExportCount", INTEGER), field("IngestionStatus", "ingestionStatus", ENUM),
        field("IngestionStatusMessage", "ingestionStatusMessage", STRING),
        field("EarliestDatapointTimestamp", "earliestDatapointTimestamp", TIMESTAMP),
        field("LatestDatapointTimestamp", "latestDatapointTimestamp", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        capacity_manager_status, organizations_access, data_export_count, ingestion_status, ingestion_status_message,
        earliest_datapoint_timestamp, latest_datapoint_timestamp,
    }
}
impl GetCapacityManagerAttributesOutput {
    #[inline] pub fn capacity_manager_status(&self) -> &CapacityManagerStatus { choice(&self.capacity_manager_status) }
    #[inline] pub fn organizations_access(&self) -> bool { self.organizations_access.unwrap_or_default() }
    #[inline] pub fn data_export_count(&self) -> i32 { self.data_export_count.unwrap_or_default() }
    #[inline] pub fn ingestion_status(&self) -> &IngestionStatus { choice(&self.ingestion_status) }
    #[inline] pub fn ingestion_status_message(&self) -> &str { text(&self.ingestion_status_message) }
    #[inline] pub fn earliest_datapoint_timestamp(&self) -> Timestamp { moment(&self.earliest_datapoint_timestamp) }
    #[inline] pub fn latest_datapoint_timestamp(&self) -> Timestamp { moment(&self.latest_datapoint_timestamp) }
}

pub struct GetCapacityManagerMetricDataInput {
    pub metric_names: Option<Vec<Metric>>, pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>,
    pub period: Option<i32>, pub group_by: Option<Vec<GroupBy>>, pub filter_by: Option<Vec<CapacityManagerCondition>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetCapacityManagerMetricDataInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerMetricDataRequest", members: &[
        field("MetricNames", "MetricName", METRIC_SET_LIST).required(), field("StartTime", "", TIMESTAMP).required(),
        field("EndTime", "", TIMESTAMP).required(), field("Period", "", INTEGER).required(),
        field("GroupBy", "", GROUP_BY_SET_LIST), field("FilterBy", "", CAPACITY_MANAGER_CONDITION_SET_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { metric_names, start_time, end_time, period, group_by, filter_by, max_results, next_token, dry_run }
}
impl Operation for GetCapacityManagerMetricDataInput {
    type Output = GetCapacityManagerMetricDataOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MetricDataResults"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetCapacityManagerMetricData", SERVICE)
    };
}
impl Paginated for GetCapacityManagerMetricDataInput {
    type Item = MetricDataResult;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.metric_data_results.unwrap_or_default() }
}
pub struct GetCapacityManagerMetricDataOutput {
    pub metric_data_results: Option<Vec<MetricDataResult>>, pub next_token: Option<String>,
}
impl Shape for GetCapacityManagerMetricDataOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerMetricDataResult", members: &[
        field("MetricDataResults", "metricDataResultSet", METRIC_DATA_RESULT_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { metric_data_results, next_token }
}
impl GetCapacityManagerMetricDataOutput {
    #[inline] pub fn metric_data_results(&self) -> &[MetricDataResult] { items(&self.metric_data_results) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetCapacityManagerMetricDimensionsInput {
    pub group_by: Option<Vec<GroupBy>>, pub filter_by: Option<Vec<CapacityManagerCondition>>,
    pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>, pub metric_names: Option<Vec<Metric>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetCapacityManagerMetricDimensionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerMetricDimensionsRequest", members: &[
        field("GroupBy", "", GROUP_BY_SET_LIST).required(), field("FilterBy", "", CAPACITY_MANAGER_CONDITION_SET_LIST),
        field("StartTime", "", TIMESTAMP).required(), field("EndTime", "", TIMESTAMP).required(),
        field("MetricNames", "MetricName", METRIC_SET_LIST).required(), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { group_by, filter_by, start_time, end_time, metric_names, max_results, next_token, dry_run }
}
impl Operation for GetCapacityManagerMetricDimensionsInput {
    type Output = GetCapacityManagerMetricDimensionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MetricDimensionResults"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetCapacityManagerMetricDimensions", SERVICE)
    };
}
impl Paginated for GetCapacityManagerMetricDimensionsInput {
    type Item = CapacityManagerDimension;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.metric_dimension_results.unwrap_or_default() }
}
pub struct GetCapacityManagerMetricDimensionsOutput {
    pub metric_dimension_results: Option<Vec<CapacityManagerDimension>>, pub next_token: Option<String>,
}
impl Shape for GetCapacityManagerMetricDimensionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerMetricDimensionsResult", members: &[
        field("MetricDimensionResults", "metricDimensionResultSet", METRIC_DIMENSION_RESULT_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { metric_dimension_results, next_token }
}
impl GetCapacityManagerMetricDimensionsOutput {
    #[inline] pub fn metric_dimension_results(&self) -> &[CapacityManagerDimension] { items(&self.metric_dimension_results) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetCapacityManagerMonitoredTagKeysInput {
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetCapacityManagerMonitoredTagKeysInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerMonitoredTagKeysRequest", members: &[
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { max_results, next_token, dry_run }
}
impl Operation for GetCapacityManagerMonitoredTagKeysInput {
    type Output = GetCapacityManagerMonitoredTagKeysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityManagerTagKeys"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetCapacityManagerMonitoredTagKeys", SERVICE)
    };
}
impl Paginated for GetCapacityManagerMonitoredTagKeysInput {
    type Item = CapacityManagerMonitoredTagKey;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_manager_tag_keys.unwrap_or_default() }
}
pub struct GetCapacityManagerMonitoredTagKeysOutput {
    pub capacity_manager_tag_keys: Option<Vec<CapacityManagerMonitoredTagKey>>, pub next_token: Option<String>,
}
impl Shape for GetCapacityManagerMonitoredTagKeysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerMonitoredTagKeysResult", members: &[
        field("CapacityManagerTagKeys", "capacityManagerTagKeySet", CAPACITY_MANAGER_MONITORED_TAG_KEY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_manager_tag_keys, next_token }
}
impl GetCapacityManagerMonitoredTagKeysOutput {
    #[inline] pub fn capacity_manager_tag_keys(&self) -> &[CapacityManagerMonitoredTagKey] { items(&self.capacity_manager_tag_keys) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetCapacityManagerSupportabilityScoresInput {
    pub market_type: Option<SupportabilityMarketType>, pub capacity_amount: Option<i32>,
    pub capacity_unit: Option<CapacityUnit>, pub capacity_availability_zone_ids: Option<Vec<String>>,
    pub instance_types: Option<Vec<String>>,
    pub instance_requirements_with_metadata: Option<InstanceRequirementsWithMetadataRequest>,
    pub dry_run: Option<bool>,
}
impl Shape for GetCapacityManagerSupportabilityScoresInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerSupportabilityScoresRequest", members: &[
        field("MarketType", "", ENUM).required(), field("CapacityAmount", "", INTEGER).required(),
        field("CapacityUnit", "", ENUM).required(),
        field("CapacityAvailabilityZoneIds", "CapacityAvailabilityZoneId", CAPACITY_AVAILABILITY_ZONE_ID_LIST_LIST).required(),
        field("InstanceTypes", "InstanceType", SUPPORTABILITY_INSTANCE_TYPE_LIST_LIST),
        field("InstanceRequirementsWithMetadata", "", STRUCTURE), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        market_type, capacity_amount, capacity_unit, capacity_availability_zone_ids, instance_types,
        instance_requirements_with_metadata, dry_run,
    }
}
impl Operation for GetCapacityManagerSupportabilityScoresInput {
    type Output = GetCapacityManagerSupportabilityScoresOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetCapacityManagerSupportabilityScores", SERVICE);
}
pub struct GetCapacityManagerSupportabilityScoresOutput {
    pub aggregate_score: Option<SupportabilityScore>,
    pub capacity_manager_supportability_scores: Option<Vec<CapacityManagerSupportabilityScore>>,
}
impl Shape for GetCapacityManagerSupportabilityScoresOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityManagerSupportabilityScoresResult", members: &[
        field("AggregateScore", "aggregateScore", ENUM),
        field("CapacityManagerSupportabilityScores", "capacityManagerSupportabilityScoreSet", CAPACITY_MANAGER_SUPPORTABILITY_SCORE_SET_LIST),
    ], ..Schema::NONE };
    members! { aggregate_score, capacity_manager_supportability_scores }
}
impl GetCapacityManagerSupportabilityScoresOutput {
    #[inline] pub fn aggregate_score(&self) -> &SupportabilityScore { choice(&self.aggregate_score) }
    #[inline] pub fn capacity_manager_supportability_scores(&self) -> &[CapacityManagerSupportabilityScore] { items(&self.capacity_manager_supportability_scores) }
}

pub struct GetCapacityReservationUsageInput {
    pub capacity_reservation_id: Option<String>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
impl Shape for GetCapacityReservationUsageInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityReservationUsageRequest", members: &[
        field("CapacityReservationId", "", STRING).required(), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_reservation_id, next_token, max_results, dry_run }
}
impl Operation for GetCapacityReservationUsageInput {
    type Output = GetCapacityReservationUsageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetCapacityReservationUsage", SERVICE);
}
pub struct GetCapacityReservationUsageOutput {
    pub next_token: Option<String>, pub capacity_reservation_id: Option<String>, pub instance_type: Option<String>,
    pub total_instance_count: Option<i32>, pub available_instance_count: Option<i32>,
    pub state: Option<CapacityReservationState>, pub instance_usages: Option<Vec<InstanceUsage>>,
    pub interruptible: Option<bool>, pub interruptible_capacity_allocation: Option<InterruptibleCapacityAllocation>,
    pub interruption_info: Option<InterruptionInfo>,
}
impl Shape for GetCapacityReservationUsageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCapacityReservationUsageResult", members: &[
        field("NextToken", "nextToken", STRING), field("CapacityReservationId", "capacityReservationId", STRING),
        field("InstanceType", "instanceType", STRING), field("TotalInstanceCount", "totalInstanceCount", INTEGER),
        field("AvailableInstanceCount", "availableInstanceCount", INTEGER), field("State", "state", ENUM),
        field("InstanceUsages", "instanceUsageSet", INSTANCE_USAGE_SET_LIST),
        field("Interruptible", "interruptible", BOOLEAN),
        field("InterruptibleCapacityAllocation", "interruptibleCapacityAllocation", STRUCTURE),
        field("InterruptionInfo", "interruptionInfo", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        next_token, capacity_reservation_id, instance_type, total_instance_count, available_instance_count, state,
        instance_usages, interruptible, interruptible_capacity_allocation, interruption_info,
    }
}
impl GetCapacityReservationUsageOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn total_instance_count(&self) -> i32 { self.total_instance_count.unwrap_or_default() }
    #[inline] pub fn available_instance_count(&self) -> i32 { self.available_instance_count.unwrap_or_default() }
    #[inline] pub fn state(&self) -> &CapacityReservationState { choice(&self.state) }
    #[inline] pub fn instance_usages(&self) -> &[InstanceUsage] { items(&self.instance_usages) }
    #[inline] pub fn interruptible(&self) -> bool { self.interruptible.unwrap_or_default() }
    #[inline] pub fn interruptible_capacity_allocation(&self) -> &InterruptibleCapacityAllocation { nested(&self.interruptible_capacity_allocation) }
    #[inline] pub fn interruption_info(&self) -> &InterruptionInfo { nested(&self.interruption_info) }
}

pub struct GetClientVpnEndpointAuthorizationPolicyInput {
    pub client_vpn_endpoint_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetClientVpnEndpointAuthorizationPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetClientVpnEndpointAuthorizationPolicyRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, dry_run }
}
impl Operation for GetClientVpnEndpointAuthorizationPolicyInput {
    type Output = GetClientVpnEndpointAuthorizationPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetClientVpnEndpointAuthorizationPolicy", SERVICE);
}
pub struct GetClientVpnEndpointAuthorizationPolicyOutput {
    pub client_vpn_endpoint_id: Option<String>, pub policy_document: Option<String>, pub description: Option<String>,
    pub shadow_mode: Option<ClientVpnAuthorizationPolicyShadowMode>,
    pub status: Option<ClientVpnAuthorizationPolicyStatus>,
}
impl Shape for GetClientVpnEndpointAuthorizationPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetClientVpnEndpointAuthorizationPolicyResult", members: &[
        field("ClientVpnEndpointId", "clientVpnEndpointId", STRING), field("PolicyDocument", "policyDocument", STRING),
        field("Description", "description", STRING), field("ShadowMode", "shadowMode", ENUM),
        field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, policy_document, description, shadow_mode, status }
}
impl GetClientVpnEndpointAuthorizationPolicyOutput {
    #[inline] pub fn client_vpn_endpoint_id(&self) -> &str { text(&self.client_vpn_endpoint_id) }
    #[inline] pub fn policy_document(&self) -> &str { text(&self.policy_document) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn shadow_mode(&self) -> &ClientVpnAuthorizationPolicyShadowMode { choice(&self.shadow_mode) }
    #[inline] pub fn status(&self) -> &ClientVpnAuthorizationPolicyStatus { choice(&self.status) }
}

pub struct GetCoipPoolUsageInput {
    pub pool_id: Option<String>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetCoipPoolUsageInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCoipPoolUsageRequest", members: &[
        field("PoolId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { pool_id, filters, max_results, next_token, dry_run }
}
impl Operation for GetCoipPoolUsageInput {
    type Output = GetCoipPoolUsageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetCoipPoolUsage", SERVICE);
}
pub struct GetCoipPoolUsageOutput {
    pub coip_pool_id: Option<String>, pub coip_address_usages: Option<Vec<CoipAddressUsage>>,
    pub local_gateway_route_table_id: Option<String>, pub next_token: Option<String>,
}
impl Shape for GetCoipPoolUsageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetCoipPoolUsageResult", members: &[
        field("CoipPoolId", "coipPoolId", STRING),
        field("CoipAddressUsages", "coipAddressUsageSet", COIP_ADDRESS_USAGE_SET_LIST),
        field("LocalGatewayRouteTableId", "localGatewayRouteTableId", STRING), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { coip_pool_id, coip_address_usages, local_gateway_route_table_id, next_token }
}
impl GetCoipPoolUsageOutput {
    #[inline] pub fn coip_pool_id(&self) -> &str { text(&self.coip_pool_id) }
    #[inline] pub fn coip_address_usages(&self) -> &[CoipAddressUsage] { items(&self.coip_address_usages) }
    #[inline] pub fn local_gateway_route_table_id(&self) -> &str { text(&self.local_gateway_route_table_id) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetConsoleOutputInput {
    pub instance_id: Option<String>, pub latest: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for GetConsoleOutputInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetConsoleOutputRequest", members: &[
        field("InstanceId", "", STRING).required(), field("Latest", "", BOOLEAN), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, latest, dry_run }
}
impl Operation for GetConsoleOutputInput {
    type Output = GetConsoleOutputOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetConsoleOutput", SERVICE);
}
pub struct GetConsoleOutputOutput {
    pub instance_id: Option<String>, pub timestamp: Option<Timestamp>, pub output: Option<String>,
}
impl Shape for GetConsoleOutputOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetConsoleOutputResult", members: &[
        field("InstanceId", "instanceId", STRING), field("Timestamp", "timestamp", TIMESTAMP),
        field("Output", "output", STRING),
    ], ..Schema::NONE };
    members! { instance_id, timestamp, output }
}
impl GetConsoleOutputOutput {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn timestamp(&self) -> Timestamp { moment(&self.timestamp) }
    #[inline] pub fn output(&self) -> &str { text(&self.output) }
}

pub struct GetConsoleScreenshotInput {
    pub dry_run: Option<bool>, pub instance_id: Option<String>, pub wake_up: Option<bool>,
}
impl Shape for GetConsoleScreenshotInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetConsoleScreenshotRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceId", "", STRING).required(), field("WakeUp", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, instance_id, wake_up }
}
impl Operation for GetConsoleScreenshotInput {
    type Output = GetConsoleScreenshotOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetConsoleScreenshot", SERVICE);
}
pub struct GetConsoleScreenshotOutput { pub image_data: Option<String>, pub instance_id: Option<String> }
impl Shape for GetConsoleScreenshotOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetConsoleScreenshotResult", members: &[
        field("ImageData", "imageData", STRING), field("InstanceId", "instanceId", STRING),
    ], ..Schema::NONE };
    members! { image_data, instance_id }
}
impl GetConsoleScreenshotOutput {
    #[inline] pub fn image_data(&self) -> &str { text(&self.image_data) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
}

pub struct GetDeclarativePoliciesReportSummaryInput { pub dry_run: Option<bool>, pub report_id: Option<String> }
impl Shape for GetDeclarativePoliciesReportSummaryInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetDeclarativePoliciesReportSummaryRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ReportId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, report_id }
}
impl Operation for GetDeclarativePoliciesReportSummaryInput {
    type Output = GetDeclarativePoliciesReportSummaryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetDeclarativePoliciesReportSummary", SERVICE);
}
pub struct GetDeclarativePoliciesReportSummaryOutput {
    pub report_id: Option<String>, pub s3_bucket: Option<String>, pub s3_prefix: Option<String>,
    pub target_id: Option<String>, pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>,
    pub number_of_accounts: Option<i32>, pub number_of_failed_accounts: Option<i32>,
    pub attribute_summaries: Option<Vec<AttributeSummary>>,
}
impl Shape for GetDeclarativePoliciesReportSummaryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetDeclarativePoliciesReportSummaryResult", members: &[
        field("ReportId", "reportId", STRING), field("S3Bucket", "s3Bucket", STRING),
        field("S3Prefix", "s3Prefix", STRING), field("TargetId", "targetId", STRING),
        field("StartTime", "startTime", TIMESTAMP), field("EndTime", "endTime", TIMESTAMP),
        field("NumberOfAccounts", "numberOfAccounts", INTEGER),
        field("NumberOfFailedAccounts", "numberOfFailedAccounts", INTEGER),
        field("AttributeSummaries", "attributeSummarySet", ATTRIBUTE_SUMMARY_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        report_id, s3_bucket, s3_prefix, target_id, start_time, end_time, number_of_accounts,
        number_of_failed_accounts, attribute_summaries,
    }
}
impl GetDeclarativePoliciesReportSummaryOutput {
    #[inline] pub fn report_id(&self) -> &str { text(&self.report_id) }
    #[inline] pub fn s3_bucket(&self) -> &str { text(&self.s3_bucket) }
    #[inline] pub fn s3_prefix(&self) -> &str { text(&self.s3_prefix) }
    #[inline] pub fn target_id(&self) -> &str { text(&self.target_id) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
    #[inline] pub fn end_time(&self) -> Timestamp { moment(&self.end_time) }
    #[inline] pub fn number_of_accounts(&self) -> i32 { self.number_of_accounts.unwrap_or_default() }
    #[inline] pub fn number_of_failed_accounts(&self) -> i32 { self.number_of_failed_accounts.unwrap_or_default() }
    #[inline] pub fn attribute_summaries(&self) -> &[AttributeSummary] { items(&self.attribute_summaries) }
}

pub struct GetDefaultCreditSpecificationInput {
    pub dry_run: Option<bool>, pub instance_family: Option<UnlimitedSupportedInstanceFamily>,
}
impl Shape for GetDefaultCreditSpecificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetDefaultCreditSpecificationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceFamily", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_family }
}
impl Operation for GetDefaultCreditSpecificationInput {
    type Output = GetDefaultCreditSpecificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetDefaultCreditSpecification", SERVICE);
}
pub struct GetDefaultCreditSpecificationOutput {
    pub instance_family_credit_specification: Option<InstanceFamilyCreditSpecification>,
}
impl Shape for GetDefaultCreditSpecificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetDefaultCreditSpecificationResult", members: &[
        field("InstanceFamilyCreditSpecification", "instanceFamilyCreditSpecification", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_family_credit_specification }
}
impl GetDefaultCreditSpecificationOutput {
    #[inline] pub fn instance_family_credit_specification(&self) -> &InstanceFamilyCreditSpecification { nested(&self.instance_family_credit_specification) }
}

pub struct GetEbsDefaultKmsKeyIdInput { pub dry_run: Option<bool> }
impl Shape for GetEbsDefaultKmsKeyIdInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetEbsDefaultKmsKeyIdRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetEbsDefaultKmsKeyIdInput {
    type Output = GetEbsDefaultKmsKeyIdOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetEbsDefaultKmsKeyId", SERVICE);
}
pub struct GetEbsDefaultKmsKeyIdOutput { pub kms_key_id: Option<String> }
impl Shape for GetEbsDefaultKmsKeyIdOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetEbsDefaultKmsKeyIdResult", members: &[
        field("KmsKeyId", "kmsKeyId", STRING),
    ], ..Schema::NONE };
    members! { kms_key_id }
}
impl GetEbsDefaultKmsKeyIdOutput {
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
}

pub struct GetEbsEncryptionByDefaultInput { pub dry_run: Option<bool> }
impl Shape for GetEbsEncryptionByDefaultInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetEbsEncryptionByDefaultRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetEbsEncryptionByDefaultInput {
    type Output = GetEbsEncryptionByDefaultOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetEbsEncryptionByDefault", SERVICE);
}
pub struct GetEbsEncryptionByDefaultOutput {
    pub ebs_encryption_by_default: Option<bool>, pub sse_type: Option<SSEType>,
}
impl Shape for GetEbsEncryptionByDefaultOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetEbsEncryptionByDefaultResult", members: &[
        field("EbsEncryptionByDefault", "ebsEncryptionByDefault", BOOLEAN), field("SseType", "sseType", ENUM),
    ], ..Schema::NONE };
    members! { ebs_encryption_by_default, sse_type }
}
impl GetEbsEncryptionByDefaultOutput {
    #[inline] pub fn ebs_encryption_by_default(&self) -> bool { self.ebs_encryption_by_default.unwrap_or_default() }
    #[inline] pub fn sse_type(&self) -> &SSEType { choice(&self.sse_type) }
}

pub struct GetEnabledIpamPolicyInput { pub dry_run: Option<bool> }
impl Shape for GetEnabledIpamPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetEnabledIpamPolicyRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetEnabledIpamPolicyInput {
    type Output = GetEnabledIpamPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetEnabledIpamPolicy", SERVICE);
}
pub struct GetEnabledIpamPolicyOutput {
    pub ipam_policy_enabled: Option<bool>, pub ipam_policy_id: Option<String>,
    pub managed_by: Option<IpamPolicyManagedBy>,
}
impl Shape for GetEnabledIpamPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetEnabledIpamPolicyResult", members: &[
        field("IpamPolicyEnabled", "ipamPolicyEnabled", BOOLEAN), field("IpamPolicyId", "ipamPolicyId", STRING),
        field("ManagedBy", "managedBy", ENUM),
    ], ..Schema::NONE };
    members! { ipam_policy_enabled, ipam_policy_id, managed_by }
}
impl GetEnabledIpamPolicyOutput {
    #[inline] pub fn ipam_policy_enabled(&self) -> bool { self.ipam_policy_enabled.unwrap_or_default() }
    #[inline] pub fn ipam_policy_id(&self) -> &str { text(&self.ipam_policy_id) }
    #[inline] pub fn managed_by(&self) -> &IpamPolicyManagedBy { choice(&self.managed_by) }
}

pub struct GetFlowLogsIntegrationTemplateInput {
    pub dry_run: Option<bool>, pub flow_log_id: Option<String>, pub config_delivery_s3_destination_arn: Option<String>,
    pub integrate_services: Option<IntegrateServices>,
}
impl Shape for GetFlowLogsIntegrationTemplateInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetFlowLogsIntegrationTemplateRequest", members: &[
        field("DryRun", "", BOOLEAN), field("FlowLogId", "", STRING).required(),
        field("ConfigDeliveryS3DestinationArn", "", STRING).required(),
        field("IntegrateServices", "IntegrateService", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { dry_run, flow_log_id, config_delivery_s3_destination_arn, integrate_services }
}
impl Operation for GetFlowLogsIntegrationTemplateInput {
    type Output = GetFlowLogsIntegrationTemplateOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetFlowLogsIntegrationTemplate", SERVICE);
}
pub struct GetFlowLogsIntegrationTemplateOutput { pub result: Option<String> }
impl Shape for GetFlowLogsIntegrationTemplateOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetFlowLogsIntegrationTemplateResult", members: &[
        field("Result", "result", STRING),
    ], ..Schema::NONE };
    members! { result }
}
impl GetFlowLogsIntegrationTemplateOutput {
    #[inline] pub fn result(&self) -> &str { text(&self.result) }
}

pub struct GetGroupsForCapacityReservationInput {
    pub capacity_reservation_id: Option<String>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
impl Shape for GetGroupsForCapacityReservationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetGroupsForCapacityReservationRequest", members: &[
        field("CapacityReservationId", "", STRING).required(), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_reservation_id, next_token, max_results, dry_run }
}
impl Operation for GetGroupsForCapacityReservationInput {
    type Output = GetGroupsForCapacityReservationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityReservationGroups"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetGroupsForCapacityReservation", SERVICE)
    };
}
impl Paginated for GetGroupsForCapacityReservationInput {
    type Item = CapacityReservationGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_reservation_groups.unwrap_or_default() }
}
pub struct GetGroupsForCapacityReservationOutput {
    pub next_token: Option<String>, pub capacity_reservation_groups: Option<Vec<CapacityReservationGroup>>,
}
impl Shape for GetGroupsForCapacityReservationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetGroupsForCapacityReservationResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("CapacityReservationGroups", "capacityReservationGroupSet", CAPACITY_RESERVATION_GROUP_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, capacity_reservation_groups }
}
impl GetGroupsForCapacityReservationOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn capacity_reservation_groups(&self) -> &[CapacityReservationGroup] { items(&self.capacity_reservation_groups) }
}

pub struct GetHostReservationPurchasePreviewInput {
    pub host_id_set: Option<Vec<String>>, pub offering_id: Option<String>,
}
impl Shape for GetHostReservationPurchasePreviewInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetHostReservationPurchasePreviewRequest", members: &[
        field("HostIdSet", "", REQUEST_HOST_ID_SET_LIST).required(), field("OfferingId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { host_id_set, offering_id }
}
impl Operation for GetHostReservationPurchasePreviewInput {
    type Output = GetHostReservationPurchasePreviewOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetHostReservationPurchasePreview", SERVICE);
}
pub struct GetHostReservationPurchasePreviewOutput {
    pub currency_code: Option<CurrencyCodeValues>, pub purchase: Option<Vec<Purchase>>,
    pub total_hourly_price: Option<String>, pub total_upfront_price: Option<String>,
}
impl Shape for GetHostReservationPurchasePreviewOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetHostReservationPurchasePreviewResult", members: &[
        field("CurrencyCode", "currencyCode", ENUM), field("Purchase", "purchase", PURCHASE_SET_LIST),
        field("TotalHourlyPrice", "totalHourlyPrice", STRING), field("TotalUpfrontPrice", "totalUpfrontPrice", STRING),
    ], ..Schema::NONE };
    members! { currency_code, purchase, total_hourly_price, total_upfront_price }
}
impl GetHostReservationPurchasePreviewOutput {
    #[inline] pub fn currency_code(&self) -> &CurrencyCodeValues { choice(&self.currency_code) }
    #[inline] pub fn purchase(&self) -> &[Purchase] { items(&self.purchase) }
    #[inline] pub fn total_hourly_price(&self) -> &str { text(&self.total_hourly_price) }
    #[inline] pub fn total_upfront_price(&self) -> &str { text(&self.total_upfront_price) }
}

pub struct GetImageAncestryInput { pub image_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for GetImageAncestryInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetImageAncestryRequest", members: &[
        field("ImageId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, dry_run }
}
impl Operation for GetImageAncestryInput {
    type Output = GetImageAncestryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetImageAncestry", SERVICE);
}
pub struct GetImageAncestryOutput { pub image_ancestry_entries: Option<Vec<ImageAncestryEntry>> }
impl Shape for GetImageAncestryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetImageAncestryResult", members: &[
        field("ImageAncestryEntries", "imageAncestryEntrySet", IMAGE_ANCESTRY_ENTRY_LIST_LIST),
    ], ..Schema::NONE };
    members! { image_ancestry_entries }
}
impl GetImageAncestryOutput {
    #[inline] pub fn image_ancestry_entries(&self) -> &[ImageAncestryEntry] { items(&self.image_ancestry_entries) }
}

pub struct GetImageBlockPublicAccessStateInput { pub dry_run: Option<bool> }
impl Shape for GetImageBlockPublicAccessStateInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetImageBlockPublicAccessStateRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetImageBlockPublicAccessStateInput {
    type Output = GetImageBlockPublicAccessStateOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetImageBlockPublicAccessState", SERVICE);
}
pub struct GetImageBlockPublicAccessStateOutput {
    pub image_block_public_access_state: Option<String>, pub managed_by: Option<ManagedBy>,
}
impl Shape for GetImageBlockPublicAccessStateOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetImageBlockPublicAccessStateResult", members: &[
        field("ImageBlockPublicAccessState", "imageBlockPublicAccessState", STRING),
        field("ManagedBy", "managedBy", ENUM),
    ], ..Schema::NONE };
    members! { image_block_public_access_state, managed_by }
}
impl GetImageBlockPublicAccessStateOutput {
    #[inline] pub fn image_block_public_access_state(&self) -> &str { text(&self.image_block_public_access_state) }
    #[inline] pub fn managed_by(&self) -> &ManagedBy { choice(&self.managed_by) }
}

pub struct GetImageFindingsInput {
    pub image_id: Option<String>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for GetImageFindingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetImageFindingsRequest", members: &[
        field("ImageId", "", STRING).required(), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, max_results, next_token, dry_run }
}
impl Operation for GetImageFindingsInput {
    type Output = GetImageFindingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImageFindings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetImageFindings", SERVICE)
    };
}
impl Paginated for GetImageFindingsInput {
    type Item = ImageFinding;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.image_findings.unwrap_or_default() }
}
pub struct GetImageFindingsOutput { pub image_findings: Option<Vec<ImageFinding>>, pub next_token: Option<String> }
impl Shape for GetImageFindingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetImageFindingsResult", members: &[
        field("ImageFindings", "imageFindingSet", GET_IMAGE_FINDINGS_ENTRY_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { image_findings, next_token }
}
impl GetImageFindingsOutput {
    #[inline] pub fn image_findings(&self) -> &[ImageFinding] { items(&self.image_findings) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetInstanceMetadataDefaultsInput { pub dry_run: Option<bool> }
impl Shape for GetInstanceMetadataDefaultsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetInstanceMetadataDefaultsRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetInstanceMetadataDefaultsInput {
    type Output = GetInstanceMetadataDefaultsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetInstanceMetadataDefaults", SERVICE);
}
pub struct GetInstanceMetadataDefaultsOutput { pub account_level: Option<InstanceMetadataDefaultsResponse> }
impl Shape for GetInstanceMetadataDefaultsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetInstanceMetadataDefaultsResult", members: &[
        field("AccountLevel", "accountLevel", STRUCTURE),
    ], ..Schema::NONE };
    members! { account_level }
}
impl GetInstanceMetadataDefaultsOutput {
    #[inline] pub fn account_level(&self) -> &InstanceMetadataDefaultsResponse { nested(&self.account_level) }
}

pub struct GetInstanceTpmEkPubInput {
    pub instance_id: Option<String>, pub key_type: Option<EkPubKeyType>, pub key_format: Option<EkPubKeyFormat>,
    pub dry_run: Option<bool>,
}
impl Shape for GetInstanceTpmEkPubInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetInstanceTpmEkPubRequest", members: &[
        field("InstanceId", "", STRING).required(), field("KeyType", "", ENUM).required(),
        field("KeyFormat", "", ENUM).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, key_type, key_format, dry_run }
}
impl Operation for GetInstanceTpmEkPubInput {
    type Output = GetInstanceTpmEkPubOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetInstanceTpmEkPub", SERVICE);
}
pub struct GetInstanceTpmEkPubOutput {
    pub instance_id: Option<String>, pub key_type: Option<EkPubKeyType>, pub key_format: Option<EkPubKeyFormat>,
    pub key_value: Option<String>,
}
impl Shape for GetInstanceTpmEkPubOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetInstanceTpmEkPubResult", members: &[
        field("InstanceId", "instanceId", STRING), field("KeyType", "keyType", ENUM),
        field("KeyFormat", "keyFormat", ENUM), field("KeyValue", "keyValue", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { instance_id, key_type, key_format, key_value }
}
impl GetInstanceTpmEkPubOutput {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn key_type(&self) -> &EkPubKeyType { choice(&self.key_type) }
    #[inline] pub fn key_format(&self) -> &EkPubKeyFormat { choice(&self.key_format) }
    #[inline] pub fn key_value(&self) -> &str { text(&self.key_value) }
}

pub struct GetInstanceTypesFromInstanceRequirementsInput {
    pub dry_run: Option<bool>, pub architecture_types: Option<Vec<ArchitectureType>>,
    pub virtualization_types: Option<Vec<VirtualizationType>>,
    pub instance_requirements: Option<InstanceRequirementsRequest>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub context: Option<String>,
}
impl Shape for GetInstanceTypesFromInstanceRequirementsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetInstanceTypesFromInstanceRequirementsRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("ArchitectureTypes", "ArchitectureType", ARCHITECTURE_TYPE_SET_LIST).required(),
        field("VirtualizationTypes", "VirtualizationType", VIRTUALIZATION_TYPE_SET_LIST).required(),
        field("InstanceRequirements", "", STRUCTURE).required(), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("Context", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, architecture_types, virtualization_types, instance_requirements, max_results, next_token, context,
    }
}
impl Operation for GetInstanceTypesFromInstanceRequirementsInput {
    type Output = GetInstanceTypesFromInstanceRequirementsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceTypes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetInstanceTypesFromInstanceRequirements", SERVICE)
    };
}
impl Paginated for GetInstanceTypesFromInstanceRequirementsInput {
    type Item = InstanceTypeInfoFromInstanceRequirements;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_types.unwrap_or_default() }
}
pub struct GetInstanceTypesFromInstanceRequirementsOutput {
    pub instance_types: Option<Vec<InstanceTypeInfoFromInstanceRequirements>>, pub next_token: Option<String>,
}
impl Shape for GetInstanceTypesFromInstanceRequirementsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetInstanceTypesFromInstanceRequirementsResult", members: &[
        field("InstanceTypes", "instanceTypeSet", INSTANCE_TYPE_INFO_FROM_INSTANCE_REQUIREMENTS_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_types, next_token }
}
impl GetInstanceTypesFromInstanceRequirementsOutput {
    #[inline] pub fn instance_types(&self) -> &[InstanceTypeInfoFromInstanceRequirements] { items(&self.instance_types) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetInstanceUefiDataInput { pub instance_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for GetInstanceUefiDataInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetInstanceUefiDataRequest", members: &[
        field("InstanceId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, dry_run }
}
impl Operation for GetInstanceUefiDataInput {
    type Output = GetInstanceUefiDataOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetInstanceUefiData", SERVICE);
}
pub struct GetInstanceUefiDataOutput { pub instance_id: Option<String>, pub uefi_data: Option<String> }
impl Shape for GetInstanceUefiDataOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetInstanceUefiDataResult", members: &[
        field("InstanceId", "instanceId", STRING), field("UefiData", "uefiData", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { instance_id, uefi_data }
}
impl GetInstanceUefiDataOutput {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn uefi_data(&self) -> &str { text(&self.uefi_data) }
}

pub struct GetIpamAddressHistoryInput {
    pub dry_run: Option<bool>, pub cidr: Option<String>, pub ipam_scope_id: Option<String>, pub vpc_id: Option<String>,
    pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for GetIpamAddressHistoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamAddressHistoryRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Cidr", "", STRING).required(),
        field("IpamScopeId", "", STRING).required(), field("VpcId", "", STRING), field("StartTime", "", TIMESTAMP),
        field("EndTime", "", TIMESTAMP), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, cidr, ipam_scope_id, vpc_id, start_time, end_time, max_results, next_token }
}
impl Operation for GetIpamAddressHistoryInput {
    type Output = GetIpamAddressHistoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["HistoryRecords"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetIpamAddressHistory", SERVICE)
    };
}
impl Paginated for GetIpamAddressHistoryInput {
    type Item = IpamAddressHistoryRecord;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.history_records.unwrap_or_default() }
}
pub struct GetIpamAddressHistoryOutput {
    pub history_records: Option<Vec<IpamAddressHistoryRecord>>, pub next_token: Option<String>,
}
impl Shape for GetIpamAddressHistoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamAddressHistoryResult", members: &[
        field("HistoryRecords", "historyRecordSet", IPAM_ADDRESS_HISTORY_RECORD_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { history_records, next_token }
}
impl GetIpamAddressHistoryOutput {
    #[inline] pub fn history_records(&self) -> &[IpamAddressHistoryRecord] { items(&self.history_records) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamDiscoveredAccountsInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_id: Option<String>, pub discovery_region: Option<String>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for GetIpamDiscoveredAccountsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamDiscoveredAccountsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamResourceDiscoveryId", "", STRING).required(),
        field("DiscoveryRegion", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_id, discovery_region, filters, next_token, max_results }
}
impl Operation for GetIpamDiscoveredAccountsInput {
    type Output = GetIpamDiscoveredAccountsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamDiscoveredAccounts"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetIpamDiscoveredAccounts", SERVICE)
    };
}
impl Paginated for GetIpamDiscoveredAccountsInput {
    type Item = IpamDiscoveredAccount;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_discovered_accounts.unwrap_or_default() }
}
pub struct GetIpamDiscoveredAccountsOutput {
    pub ipam_discovered_accounts: Option<Vec<IpamDiscoveredAccount>>, pub next_token: Option<String>,
}
impl Shape for GetIpamDiscoveredAccountsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamDiscoveredAccountsResult", members: &[
        field("IpamDiscoveredAccounts", "ipamDiscoveredAccountSet", IPAM_DISCOVERED_ACCOUNT_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_discovered_accounts, next_token }
}
impl GetIpamDiscoveredAccountsOutput {
    #[inline] pub fn ipam_discovered_accounts(&self) -> &[IpamDiscoveredAccount] { items(&self.ipam_discovered_accounts) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamDiscoveredPublicAddressesInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_id: Option<String>, pub address_region: Option<String>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for GetIpamDiscoveredPublicAddressesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamDiscoveredPublicAddressesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamResourceDiscoveryId", "", STRING).required(),
        field("AddressRegion", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_id, address_region, filters, next_token, max_results }
}
impl Operation for GetIpamDiscoveredPublicAddressesInput {
    type Output = GetIpamDiscoveredPublicAddressesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamDiscoveredPublicAddresses", SERVICE);
}
pub struct GetIpamDiscoveredPublicAddressesOutput {
    pub ipam_discovered_public_addresses: Option<Vec<IpamDiscoveredPublicAddress>>,
    pub oldest_sample_time: Option<Timestamp>, pub next_token: Option<String>,
}
impl Shape for GetIpamDiscoveredPublicAddressesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamDiscoveredPublicAddressesResult", members: &[
        field("IpamDiscoveredPublicAddresses", "ipamDiscoveredPublicAddressSet", IPAM_DISCOVERED_PUBLIC_ADDRESS_SET_LIST),
        field("OldestSampleTime", "oldestSampleTime", TIMESTAMP), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_discovered_public_addresses, oldest_sample_time, next_token }
}
impl GetIpamDiscoveredPublicAddressesOutput {
    #[inline] pub fn ipam_discovered_public_addresses(&self) -> &[IpamDiscoveredPublicAddress] { items(&self.ipam_discovered_public_addresses) }
    #[inline] pub fn oldest_sample_time(&self) -> Timestamp { moment(&self.oldest_sample_time) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamDiscoveredResourceCidrsInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_id: Option<String>, pub resource_region: Option<String>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for GetIpamDiscoveredResourceCidrsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamDiscoveredResourceCidrsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamResourceDiscoveryId", "", STRING).required(),
        field("ResourceRegion", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_id, resource_region, filters, next_token, max_results }
}
impl Operation for GetIpamDiscoveredResourceCidrsInput {
    type Output = GetIpamDiscoveredResourceCidrsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamDiscoveredResourceCidrs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetIpamDiscoveredResourceCidrs", SERVICE)
    };
}
impl Paginated for GetIpamDiscoveredResourceCidrsInput {
    type Item = IpamDiscoveredResourceCidr;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_discovered_resource_cidrs.unwrap_or_default() }
}
pub struct GetIpamDiscoveredResourceCidrsOutput {
    pub ipam_discovered_resource_cidrs: Option<Vec<IpamDiscoveredResourceCidr>>, pub next_token: Option<String>,
}
impl Shape for GetIpamDiscoveredResourceCidrsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamDiscoveredResourceCidrsResult", members: &[
        field("IpamDiscoveredResourceCidrs", "ipamDiscoveredResourceCidrSet", IPAM_DISCOVERED_RESOURCE_CIDR_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_discovered_resource_cidrs, next_token }
}
impl GetIpamDiscoveredResourceCidrsOutput {
    #[inline] pub fn ipam_discovered_resource_cidrs(&self) -> &[IpamDiscoveredResourceCidr] { items(&self.ipam_discovered_resource_cidrs) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamDiscoveredRoutesInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_id: Option<String>, pub resource_region: Option<String>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for GetIpamDiscoveredRoutesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamDiscoveredRoutesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamResourceDiscoveryId", "", STRING).required(),
        field("ResourceRegion", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_id, resource_region, filters, next_token, max_results }
}
impl Operation for GetIpamDiscoveredRoutesInput {
    type Output = GetIpamDiscoveredRoutesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamDiscoveredRoutes", SERVICE);
}
pub struct GetIpamDiscoveredRoutesOutput {
    pub ipam_discovered_routes: Option<Vec<IpamDiscoveredRoute>>, pub next_token: Option<String>,
}
impl Shape for GetIpamDiscoveredRoutesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamDiscoveredRoutesResult", members: &[
        field("IpamDiscoveredRoutes", "ipamDiscoveredRouteSet", IPAM_DISCOVERED_ROUTE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_discovered_routes, next_token }
}
impl GetIpamDiscoveredRoutesOutput {
    #[inline] pub fn ipam_discovered_routes(&self) -> &[IpamDiscoveredRoute] { items(&self.ipam_discovered_routes) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamInternetRegistryAssociationAsnsInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>,
}
impl Shape for GetIpamInternetRegistryAssociationAsnsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamInternetRegistryAssociationAsnsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_internet_registry_association_id, max_results, next_token, filters }
}
impl Operation for GetIpamInternetRegistryAssociationAsnsInput {
    type Output = GetIpamInternetRegistryAssociationAsnsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamInternetRegistryAssociationAsns", SERVICE);
}
pub struct GetIpamInternetRegistryAssociationAsnsOutput {
    pub next_token: Option<String>,
    pub ipam_internet_registry_association_asns: Option<Vec<IpamInternetRegistryAssociationAsn>>,
}
impl Shape for GetIpamInternetRegistryAssociationAsnsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamInternetRegistryAssociationAsnsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamInternetRegistryAssociationAsns", "ipamInternetRegistryAssociationAsnSet", IPAM_INTERNET_REGISTRY_ASSOCIATION_ASN_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_internet_registry_association_asns }
}
impl GetIpamInternetRegistryAssociationAsnsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_internet_registry_association_asns(&self) -> &[IpamInternetRegistryAssociationAsn] { items(&self.ipam_internet_registry_association_asns) }
}

pub struct GetIpamInternetRegistryAssociationCidrsInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>,
}
impl Shape for GetIpamInternetRegistryAssociationCidrsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamInternetRegistryAssociationCidrsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_internet_registry_association_id, max_results, next_token, filters }
}
impl Operation for GetIpamInternetRegistryAssociationCidrsInput {
    type Output = GetIpamInternetRegistryAssociationCidrsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamInternetRegistryAssociationCidrs", SERVICE);
}
pub struct GetIpamInternetRegistryAssociationCidrsOutput {
    pub next_token: Option<String>,
    pub ipam_internet_registry_association_cidrs: Option<Vec<IpamInternetRegistryAssociationCidr>>,
}
impl Shape for GetIpamInternetRegistryAssociationCidrsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamInternetRegistryAssociationCidrsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamInternetRegistryAssociationCidrs", "ipamInternetRegistryAssociationCidrSet", IPAM_INTERNET_REGISTRY_ASSOCIATION_CIDR_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_internet_registry_association_cidrs }
}
impl GetIpamInternetRegistryAssociationCidrsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_internet_registry_association_cidrs(&self) -> &[IpamInternetRegistryAssociationCidr] { items(&self.ipam_internet_registry_association_cidrs) }
}

pub struct GetIpamPolicyAllocationRulesInput {
    pub dry_run: Option<bool>, pub ipam_policy_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub locale: Option<String>, pub resource_type: Option<IpamPolicyResourceType>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for GetIpamPolicyAllocationRulesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPolicyAllocationRulesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPolicyId", "", STRING).required(),
        field("Filters", "Filter", FILTER_LIST_LIST), field("Locale", "", STRING), field("ResourceType", "", ENUM),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_policy_id, filters, locale, resource_type, max_results, next_token }
}
impl Operation for GetIpamPolicyAllocationRulesInput {
    type Output = GetIpamPolicyAllocationRulesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamPolicyAllocationRules", SERVICE);
}
pub struct GetIpamPolicyAllocationRulesOutput {
    pub ipam_policy_documents: Option<Vec<IpamPolicyDocument>>, pub next_token: Option<String>,
}
impl Shape for GetIpamPolicyAllocationRulesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPolicyAllocationRulesResult", members: &[
        field("IpamPolicyDocuments", "ipamPolicyDocumentSet", IPAM_POLICY_DOCUMENT_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_policy_documents, next_token }
}
impl GetIpamPolicyAllocationRulesOutput {
    #[inline] pub fn ipam_policy_documents(&self) -> &[IpamPolicyDocument] { items(&self.ipam_policy_documents) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamPolicyOrganizationTargetsInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub ipam_policy_id: Option<String>, pub filters: Option<Vec<Filter>>,
}
impl Shape for GetIpamPolicyOrganizationTargetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPolicyOrganizationTargetsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("IpamPolicyId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token, ipam_policy_id, filters }
}
impl Operation for GetIpamPolicyOrganizationTargetsInput {
    type Output = GetIpamPolicyOrganizationTargetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamPolicyOrganizationTargets", SERVICE);
}
pub struct GetIpamPolicyOrganizationTargetsOutput {
    pub organization_targets: Option<Vec<IpamPolicyOrganizationTarget>>, pub next_token: Option<String>,
}
impl Shape for GetIpamPolicyOrganizationTargetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPolicyOrganizationTargetsResult", members: &[
        field("OrganizationTargets", "organizationTargetSet", IPAM_POLICY_ORGANIZATION_TARGET_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { organization_targets, next_token }
}
impl GetIpamPolicyOrganizationTargetsOutput {
    #[inline] pub fn organization_targets(&self) -> &[IpamPolicyOrganizationTarget] { items(&self.organization_targets) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamPoolAllocationsInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub ipam_pool_allocation_id: Option<String>,
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for GetIpamPoolAllocationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPoolAllocationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(),
        field("IpamPoolAllocationId", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_id, ipam_pool_allocation_id, filters, max_results, next_token }
}
impl Operation for GetIpamPoolAllocationsInput {
    type Output = GetIpamPoolAllocationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPoolAllocations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetIpamPoolAllocations", SERVICE)
    };
}
impl Paginated for GetIpamPoolAllocationsInput {
    type Item = IpamPoolAllocation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_pool_allocations.unwrap_or_default() }
}
pub struct GetIpamPoolAllocationsOutput {
    pub ipam_pool_allocations: Option<Vec<IpamPoolAllocation>>, pub next_token: Option<String>,
}
impl Shape for GetIpamPoolAllocationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPoolAllocationsResult", members: &[
        field("IpamPoolAllocations", "ipamPoolAllocationSet", IPAM_POOL_ALLOCATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_pool_allocations, next_token }
}
impl GetIpamPoolAllocationsOutput {
    #[inline] pub fn ipam_pool_allocations(&self) -> &[IpamPoolAllocation] { items(&self.ipam_pool_allocations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamPoolCidrsInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for GetIpamPoolCidrsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPoolCidrsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_id, filters, max_results, next_token }
}
impl Operation for GetIpamPoolCidrsInput {
    type Output = GetIpamPoolCidrsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPoolCidrs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetIpamPoolCidrs", SERVICE)
    };
}
impl Paginated for GetIpamPoolCidrsInput {
    type Item = IpamPoolCidr;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_pool_cidrs.unwrap_or_default() }
}
pub struct GetIpamPoolCidrsOutput { pub ipam_pool_cidrs: Option<Vec<IpamPoolCidr>>, pub next_token: Option<String> }
impl Shape for GetIpamPoolCidrsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPoolCidrsResult", members: &[
        field("IpamPoolCidrs", "ipamPoolCidrSet", IPAM_POOL_CIDR_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_pool_cidrs, next_token }
}
impl GetIpamPoolCidrsOutput {
    #[inline] pub fn ipam_pool_cidrs(&self) -> &[IpamPoolCidr] { items(&self.ipam_pool_cidrs) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamPrefixListResolverRulesInput {
    pub dry_run: Option<bool>, pub ipam_prefix_list_resolver_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for GetIpamPrefixListResolverRulesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPrefixListResolverRulesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPrefixListResolverId", "", STRING).required(),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_prefix_list_resolver_id, filters, max_results, next_token }
}
impl Operation for GetIpamPrefixListResolverRulesInput {
    type Output = GetIpamPrefixListResolverRulesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Rules"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetIpamPrefixListResolverRules", SERVICE)
    };
}
impl Paginated for GetIpamPrefixListResolverRulesInput {
    type Item = IpamPrefixListResolverRule;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.rules.unwrap_or_default() }
}
pub struct GetIpamPrefixListResolverRulesOutput {
    pub rules: Option<Vec<IpamPrefixListResolverRule>>, pub next_token: Option<String>,
}
impl Shape for GetIpamPrefixListResolverRulesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPrefixListResolverRulesResult", members: &[
        field("Rules", "ruleSet", IPAM_PREFIX_LIST_RESOLVER_RULE_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { rules, next_token }
}
impl GetIpamPrefixListResolverRulesOutput {
    #[inline] pub fn rules(&self) -> &[IpamPrefixListResolverRule] { items(&self.rules) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamPrefixListResolverVersionEntriesInput {
    pub dry_run: Option<bool>, pub ipam_prefix_list_resolver_id: Option<String>,
    pub ipam_prefix_list_resolver_version: Option<i64>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for GetIpamPrefixListResolverVersionEntriesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPrefixListResolverVersionEntriesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPrefixListResolverId", "", STRING).required(),
        field("IpamPrefixListResolverVersion", "", LONG).required(), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_prefix_list_resolver_id, ipam_prefix_list_resolver_version, max_results, next_token }
}
impl Operation for GetIpamPrefixListResolverVersionEntriesInput {
    type Output = GetIpamPrefixListResolverVersionEntriesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Entries"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetIpamPrefixListResolverVersionEntries", SERVICE)
    };
}
impl Paginated for GetIpamPrefixListResolverVersionEntriesInput {
    type Item = IpamPrefixListResolverVersionEntry;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.entries.unwrap_or_default() }
}
pub struct GetIpamPrefixListResolverVersionEntriesOutput {
    pub entries: Option<Vec<IpamPrefixListResolverVersionEntry>>, pub next_token: Option<String>,
}
impl Shape for GetIpamPrefixListResolverVersionEntriesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPrefixListResolverVersionEntriesResult", members: &[
        field("Entries", "entrySet", IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRY_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { entries, next_token }
}
impl GetIpamPrefixListResolverVersionEntriesOutput {
    #[inline] pub fn entries(&self) -> &[IpamPrefixListResolverVersionEntry] { items(&self.entries) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamPrefixListResolverVersionsInput {
    pub dry_run: Option<bool>, pub ipam_prefix_list_resolver_id: Option<String>,
    pub ipam_prefix_list_resolver_versions: Option<Vec<i64>>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>,
}
impl Shape for GetIpamPrefixListResolverVersionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPrefixListResolverVersionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPrefixListResolverId", "", STRING).required(),
        field("IpamPrefixListResolverVersions", "IpamPrefixListResolverVersion", IPAM_PREFIX_LIST_RESOLVER_VERSION_NUMBER_SET_LIST),
        field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_prefix_list_resolver_id, ipam_prefix_list_resolver_versions, max_results, filters, next_token,
    }
}
impl Operation for GetIpamPrefixListResolverVersionsInput {
    type Output = GetIpamPrefixListResolverVersionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPrefixListResolverVersions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetIpamPrefixListResolverVersions", SERVICE)
    };
}
impl Paginated for GetIpamPrefixListResolverVersionsInput {
    type Item = IpamPrefixListResolverVersion;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_prefix_list_resolver_versions.unwrap_or_default() }
}
pub struct GetIpamPrefixListResolverVersionsOutput {
    pub ipam_prefix_list_resolver_versions: Option<Vec<IpamPrefixListResolverVersion>>, pub next_token: Option<String>,
}
impl Shape for GetIpamPrefixListResolverVersionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamPrefixListResolverVersionsResult", members: &[
        field("IpamPrefixListResolverVersions", "ipamPrefixListResolverVersionSet", IPAM_PREFIX_LIST_RESOLVER_VERSION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_prefix_list_resolver_versions, next_token }
}
impl GetIpamPrefixListResolverVersionsOutput {
    #[inline] pub fn ipam_prefix_list_resolver_versions(&self) -> &[IpamPrefixListResolverVersion] { items(&self.ipam_prefix_list_resolver_versions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamResourceCidrsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_scope_id: Option<String>, pub ipam_pool_id: Option<String>,
    pub resource_id: Option<String>, pub resource_type: Option<IpamResourceType>,
    pub resource_tag: Option<RequestIpamResourceTag>, pub resource_owner: Option<String>,
}
impl Shape for GetIpamResourceCidrsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamResourceCidrsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IpamScopeId", "", STRING).required(), field("IpamPoolId", "", STRING),
        field("ResourceId", "", STRING), field("ResourceType", "", ENUM), field("ResourceTag", "", STRUCTURE),
        field("ResourceOwner", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, filters, max_results, next_token, ipam_scope_id, ipam_pool_id, resource_id, resource_type,
        resource_tag, resource_owner,
    }
}
impl Operation for GetIpamResourceCidrsInput {
    type Output = GetIpamResourceCidrsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamResourceCidrs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetIpamResourceCidrs", SERVICE)
    };
}
impl Paginated for GetIpamResourceCidrsInput {
    type Item = IpamResourceCidr;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_resource_cidrs.unwrap_or_default() }
}
pub struct GetIpamResourceCidrsOutput {
    pub next_token: Option<String>, pub ipam_resource_cidrs: Option<Vec<IpamResourceCidr>>,
}
impl Shape for GetIpamResourceCidrsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamResourceCidrsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamResourceCidrs", "ipamResourceCidrSet", IPAM_RESOURCE_CIDR_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_resource_cidrs }
}
impl GetIpamResourceCidrsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_resource_cidrs(&self) -> &[IpamResourceCidr] { items(&self.ipam_resource_cidrs) }
}

pub struct GetIpamRouteOriginAuthorizationsInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>, pub cidr: Option<String>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for GetIpamRouteOriginAuthorizationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamRouteOriginAuthorizationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("Cidr", "", STRING), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_internet_registry_association_id, cidr, max_results, next_token }
}
impl Operation for GetIpamRouteOriginAuthorizationsInput {
    type Output = GetIpamRouteOriginAuthorizationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamRouteOriginAuthorizations", SERVICE);
}
pub struct GetIpamRouteOriginAuthorizationsOutput {
    pub ipam_route_origin_authorizations: Option<Vec<IpamRouteOriginAuthorizationInfo>>,
    pub next_token: Option<String>,
}
impl Shape for GetIpamRouteOriginAuthorizationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamRouteOriginAuthorizationsResult", members: &[
        field("IpamRouteOriginAuthorizations", "ipamRouteOriginAuthorizationSet", IPAM_ROUTE_ORIGIN_AUTHORIZATION_INFO_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_route_origin_authorizations, next_token }
}
impl GetIpamRouteOriginAuthorizationsOutput {
    #[inline] pub fn ipam_route_origin_authorizations(&self) -> &[IpamRouteOriginAuthorizationInfo] { items(&self.ipam_route_origin_authorizations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamRouteProtectionFindingsInput {
    pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for GetIpamRouteProtectionFindingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamRouteProtectionFindingsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, ipam_id, filters, next_token, max_results }
}
impl Operation for GetIpamRouteProtectionFindingsInput {
    type Output = GetIpamRouteProtectionFindingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamRouteProtectionFindings", SERVICE);
}
pub struct GetIpamRouteProtectionFindingsOutput {
    pub ipam_id: Option<String>, pub route_protection_findings: Option<Vec<IpamRouteProtectionFinding>>,
    pub next_token: Option<String>,
}
impl Shape for GetIpamRouteProtectionFindingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamRouteProtectionFindingsResult", members: &[
        field("IpamId", "ipamId", STRING),
        field("RouteProtectionFindings", "routeProtectionFindingSet", IPAM_ROUTE_PROTECTION_FINDING_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_id, route_protection_findings, next_token }
}
impl GetIpamRouteProtectionFindingsOutput {
    #[inline] pub fn ipam_id(&self) -> &str { text(&self.ipam_id) }
    #[inline] pub fn route_protection_findings(&self) -> &[IpamRouteProtectionFinding] { items(&self.route_protection_findings) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamRoutingPolicyRegistrationDeltasInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>, pub delta_id: Option<String>,
    pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>,
    pub chronological_order: Option<ChronologicalOrder>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for GetIpamRoutingPolicyRegistrationDeltasInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamRoutingPolicyRegistrationDeltasRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("DeltaId", "", STRING), field("StartTime", "", TIMESTAMP), field("EndTime", "", TIMESTAMP),
        field("ChronologicalOrder", "", ENUM), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_internet_registry_association_id, delta_id, start_time, end_time, chronological_order,
        max_results, next_token,
    }
}
impl Operation for GetIpamRoutingPolicyRegistrationDeltasInput {
    type Output = GetIpamRoutingPolicyRegistrationDeltasOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamRoutingPolicyRegistrationDeltas", SERVICE);
}
pub struct GetIpamRoutingPolicyRegistrationDeltasOutput {
    pub ipam_routing_policy_registration_deltas: Option<Vec<IpamRoutingPolicyRegistrationDelta>>,
    pub next_token: Option<String>,
}
impl Shape for GetIpamRoutingPolicyRegistrationDeltasOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamRoutingPolicyRegistrationDeltasResult", members: &[
        field("IpamRoutingPolicyRegistrationDeltas", "ipamRoutingPolicyRegistrationDeltaSet", IPAM_ROUTING_POLICY_REGISTRATION_DELTA_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_routing_policy_registration_deltas, next_token }
}
impl GetIpamRoutingPolicyRegistrationDeltasOutput {
    #[inline] pub fn ipam_routing_policy_registration_deltas(&self) -> &[IpamRoutingPolicyRegistrationDelta] { items(&self.ipam_routing_policy_registration_deltas) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetIpamRoutingPolicyRegistrationsInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>, pub cidr: Option<String>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for GetIpamRoutingPolicyRegistrationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamRoutingPolicyRegistrationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("Cidr", "", STRING), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_internet_registry_association_id, cidr, max_results, next_token }
}
impl Operation for GetIpamRoutingPolicyRegistrationsInput {
    type Output = GetIpamRoutingPolicyRegistrationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetIpamRoutingPolicyRegistrations", SERVICE);
}
pub struct GetIpamRoutingPolicyRegistrationsOutput {
    pub ipam_routing_policy_registrations: Option<Vec<IpamRoutingPolicyRegistration>>, pub next_token: Option<String>,
}
impl Shape for GetIpamRoutingPolicyRegistrationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetIpamRoutingPolicyRegistrationsResult", members: &[
        field("IpamRoutingPolicyRegistrations", "ipamRoutingPolicyRegistrationSet", IPAM_ROUTING_POLICY_REGISTRATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_routing_policy_registrations, next_token }
}
impl GetIpamRoutingPolicyRegistrationsOutput {
    #[inline] pub fn ipam_routing_policy_registrations(&self) -> &[IpamRoutingPolicyRegistration] { items(&self.ipam_routing_policy_registrations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetLaunchTemplateDataInput { pub dry_run: Option<bool>, pub instance_id: Option<String> }
impl Shape for GetLaunchTemplateDataInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetLaunchTemplateDataRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_id }
}
impl Operation for GetLaunchTemplateDataInput {
    type Output = GetLaunchTemplateDataOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetLaunchTemplateData", SERVICE);
}
pub struct GetLaunchTemplateDataOutput { pub launch_template_data: Option<ResponseLaunchTemplateData> }
impl Shape for GetLaunchTemplateDataOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetLaunchTemplateDataResult", members: &[
        field("LaunchTemplateData", "launchTemplateData", STRUCTURE),
    ], ..Schema::NONE };
    members! { launch_template_data }
}
impl GetLaunchTemplateDataOutput {
    #[inline] pub fn launch_template_data(&self) -> &ResponseLaunchTemplateData { nested(&self.launch_template_data) }
}

pub struct GetManagedPrefixListAssociationsInput {
    pub dry_run: Option<bool>, pub prefix_list_id: Option<String>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for GetManagedPrefixListAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetManagedPrefixListAssociationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("PrefixListId", "", STRING).required(), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, prefix_list_id, max_results, next_token }
}
impl Operation for GetManagedPrefixListAssociationsInput {
    type Output = GetManagedPrefixListAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["PrefixListAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetManagedPrefixListAssociations", SERVICE)
    };
}
impl Paginated for GetManagedPrefixListAssociationsInput {
    type Item = PrefixListAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.prefix_list_associations.unwrap_or_default() }
}
pub struct GetManagedPrefixListAssociationsOutput {
    pub prefix_list_associations: Option<Vec<PrefixListAssociation>>, pub next_token: Option<String>,
}
impl Shape for GetManagedPrefixListAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetManagedPrefixListAssociationsResult", members: &[
        field("PrefixListAssociations", "prefixListAssociationSet", PREFIX_LIST_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { prefix_list_associations, next_token }
}
impl GetManagedPrefixListAssociationsOutput {
    #[inline] pub fn prefix_list_associations(&self) -> &[PrefixListAssociation] { items(&self.prefix_list_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetManagedPrefixListEntriesInput {
    pub dry_run: Option<bool>, pub prefix_list_id: Option<String>, pub target_version: Option<i64>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for GetManagedPrefixListEntriesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetManagedPrefixListEntriesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("PrefixListId", "", STRING).required(), field("TargetVersion", "", LONG),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, prefix_list_id, target_version, max_results, next_token }
}
impl Operation for GetManagedPrefixListEntriesInput {
    type Output = GetManagedPrefixListEntriesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Entries"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetManagedPrefixListEntries", SERVICE)
    };
}
impl Paginated for GetManagedPrefixListEntriesInput {
    type Item = PrefixListEntry;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.entries.unwrap_or_default() }
}
pub struct GetManagedPrefixListEntriesOutput {
    pub entries: Option<Vec<PrefixListEntry>>, pub next_token: Option<String>,
}
impl Shape for GetManagedPrefixListEntriesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetManagedPrefixListEntriesResult", members: &[
        field("Entries", "entrySet", PREFIX_LIST_ENTRY_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { entries, next_token }
}
impl GetManagedPrefixListEntriesOutput {
    #[inline] pub fn entries(&self) -> &[PrefixListEntry] { items(&self.entries) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetManagedResourceVisibilityInput { pub dry_run: Option<bool> }
impl Shape for GetManagedResourceVisibilityInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetManagedResourceVisibilityRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetManagedResourceVisibilityInput {
    type Output = GetManagedResourceVisibilityOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetManagedResourceVisibility", SERVICE);
}
pub struct GetManagedResourceVisibilityOutput { pub visibility: Option<ManagedResourceVisibilitySettings> }
impl Shape for GetManagedResourceVisibilityOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetManagedResourceVisibilityResult", members: &[
        field("Visibility", "visibility", STRUCTURE),
    ], ..Schema::NONE };
    members! { visibility }
}
impl GetManagedResourceVisibilityOutput {
    #[inline] pub fn visibility(&self) -> &ManagedResourceVisibilitySettings { nested(&self.visibility) }
}

pub struct GetNetworkInsightsAccessScopeAnalysisFindingsInput {
    pub network_insights_access_scope_analysis_id: Option<String>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetNetworkInsightsAccessScopeAnalysisFindingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetNetworkInsightsAccessScopeAnalysisFindingsRequest", members: &[
        field("NetworkInsightsAccessScopeAnalysisId", "", STRING).required(), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_analysis_id, max_results, next_token, dry_run }
}
impl Operation for GetNetworkInsightsAccessScopeAnalysisFindingsInput {
    type Output = GetNetworkInsightsAccessScopeAnalysisFindingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["AnalysisFindings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetNetworkInsightsAccessScopeAnalysisFindings", SERVICE)
    };
}
impl Paginated for GetNetworkInsightsAccessScopeAnalysisFindingsInput {
    type Item = AccessScopeAnalysisFinding;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.analysis_findings.unwrap_or_default() }
}
pub struct GetNetworkInsightsAccessScopeAnalysisFindingsOutput {
    pub network_insights_access_scope_analysis_id: Option<String>, pub analysis_status: Option<AnalysisStatus>,
    pub analysis_findings: Option<Vec<AccessScopeAnalysisFinding>>, pub next_token: Option<String>,
}
impl Shape for GetNetworkInsightsAccessScopeAnalysisFindingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetNetworkInsightsAccessScopeAnalysisFindingsResult", members: &[
        field("NetworkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeAnalysisId", STRING),
        field("AnalysisStatus", "analysisStatus", ENUM),
        field("AnalysisFindings", "analysisFindingSet", ACCESS_SCOPE_ANALYSIS_FINDING_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_analysis_id, analysis_status, analysis_findings, next_token }
}
impl GetNetworkInsightsAccessScopeAnalysisFindingsOutput {
    #[inline] pub fn network_insights_access_scope_analysis_id(&self) -> &str { text(&self.network_insights_access_scope_analysis_id) }
    #[inline] pub fn analysis_status(&self) -> &AnalysisStatus { choice(&self.analysis_status) }
    #[inline] pub fn analysis_findings(&self) -> &[AccessScopeAnalysisFinding] { items(&self.analysis_findings) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetNetworkInsightsAccessScopeContentInput {
    pub network_insights_access_scope_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetNetworkInsightsAccessScopeContentInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetNetworkInsightsAccessScopeContentRequest", members: &[
        field("NetworkInsightsAccessScopeId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_id, dry_run }
}
impl Operation for GetNetworkInsightsAccessScopeContentInput {
    type Output = GetNetworkInsightsAccessScopeContentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetNetworkInsightsAccessScopeContent", SERVICE);
}
pub struct GetNetworkInsightsAccessScopeContentOutput {
    pub network_insights_access_scope_content: Option<NetworkInsightsAccessScopeContent>,
}
impl Shape for GetNetworkInsightsAccessScopeContentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetNetworkInsightsAccessScopeContentResult", members: &[
        field("NetworkInsightsAccessScopeContent", "networkInsightsAccessScopeContent", STRUCTURE),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_content }
}
impl GetNetworkInsightsAccessScopeContentOutput {
    #[inline] pub fn network_insights_access_scope_content(&self) -> &NetworkInsightsAccessScopeContent { nested(&self.network_insights_access_scope_content) }
}

pub struct GetNetworkingFlexCostAllocationPolicyVersionsInput {
    pub fca_policy_id: Option<String>, pub versions_to_include: Option<Vec<i32>>, pub dry_run: Option<bool>,
}
impl Shape for GetNetworkingFlexCostAllocationPolicyVersionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetNetworkingFlexCostAllocationPolicyVersionsRequest", members: &[
        field("FcaPolicyId", "", STRING).required(),
        field("VersionsToInclude", "", FLEX_COST_ALLOCATION_VERSIONS_TO_INCLUDE_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { fca_policy_id, versions_to_include, dry_run }
}
impl Operation for GetNetworkingFlexCostAllocationPolicyVersionsInput {
    type Output = GetNetworkingFlexCostAllocationPolicyVersionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetNetworkingFlexCostAllocationPolicyVersions", SERVICE);
}
pub struct GetNetworkingFlexCostAllocationPolicyVersionsOutput {
    pub fca_policy_versions: Option<Vec<FlexCostAllocationPolicyVersion>>,
}
impl Shape for GetNetworkingFlexCostAllocationPolicyVersionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetNetworkingFlexCostAllocationPolicyVersionsResult", members: &[
        field("FcaPolicyVersions", "fcaPolicyVersions", FLEX_COST_ALLOCATION_POLICY_VERSION_SET_LIST),
    ], ..Schema::NONE };
    members! { fca_policy_versions }
}
impl GetNetworkingFlexCostAllocationPolicyVersionsOutput {
    #[inline] pub fn fca_policy_versions(&self) -> &[FlexCostAllocationPolicyVersion] { items(&self.fca_policy_versions) }
}

pub struct GetPasswordDataInput { pub instance_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for GetPasswordDataInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetPasswordDataRequest", members: &[
        field("InstanceId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, dry_run }
}
impl Operation for GetPasswordDataInput {
    type Output = GetPasswordDataOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetPasswordData", SERVICE);
}
pub struct GetPasswordDataOutput {
    pub instance_id: Option<String>, pub timestamp: Option<Timestamp>, pub password_data: Option<String>,
}
impl Shape for GetPasswordDataOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetPasswordDataResult", members: &[
        field("InstanceId", "instanceId", STRING), field("Timestamp", "timestamp", TIMESTAMP),
        field("PasswordData", "passwordData", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { instance_id, timestamp, password_data }
}
impl GetPasswordDataOutput {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn timestamp(&self) -> Timestamp { moment(&self.timestamp) }
    #[inline] pub fn password_data(&self) -> &str { text(&self.password_data) }
}

pub struct GetReservedInstancesExchangeQuoteInput {
    pub dry_run: Option<bool>, pub reserved_instance_ids: Option<Vec<String>>,
    pub target_configurations: Option<Vec<TargetConfigurationRequest>>,
}
impl Shape for GetReservedInstancesExchangeQuoteInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetReservedInstancesExchangeQuoteRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("ReservedInstanceIds", "ReservedInstanceId", RESERVED_INSTANCE_ID_SET_LIST).required(),
        field("TargetConfigurations", "TargetConfiguration", TARGET_CONFIGURATION_REQUEST_SET_LIST),
    ], ..Schema::NONE };
    members! { dry_run, reserved_instance_ids, target_configurations }
}
impl Operation for GetReservedInstancesExchangeQuoteInput {
    type Output = GetReservedInstancesExchangeQuoteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetReservedInstancesExchangeQuote", SERVICE);
}
pub struct GetReservedInstancesExchangeQuoteOutput {
    pub currency_code: Option<String>, pub is_valid_exchange: Option<bool>,
    pub output_reserved_instances_will_expire_at: Option<Timestamp>, pub payment_due: Option<String>,
    pub reserved_instance_value_rollup: Option<ReservationValue>,
    pub reserved_instance_value_set: Option<Vec<ReservedInstanceReservationValue>>,
    pub target_configuration_value_rollup: Option<ReservationValue>,
    pub target_configuration_value_set: Option<Vec<TargetReservationValue>>,
    pub validation_failure_reason: Option<String>,
}
impl Shape for GetReservedInstancesExchangeQuoteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetReservedInstancesExchangeQuoteResult", members: &[
        field("CurrencyCode", "currencyCode", STRING), field("IsValidExchange", "isValidExchange", BOOLEAN),
        field("OutputReservedInstancesWillExpireAt", "outputReservedInstancesWillExpireAt", TIMESTAMP),
        field("PaymentDue", "paymentDue", STRING),
        field("ReservedInstanceValueRollup", "reservedInstanceValueRollup", STRUCTURE),
        field("ReservedInstanceValueSet", "reservedInstanceValueSet", RESERVED_INSTANCE_RESERVATION_VALUE_SET_LIST),
        field("TargetConfigurationValueRollup", "targetConfigurationValueRollup", STRUCTURE),
        field("TargetConfigurationValueSet", "targetConfigurationValueSet", TARGET_RESERVATION_VALUE_SET_LIST),
        field("ValidationFailureReason", "validationFailureReason", STRING),
    ], ..Schema::NONE };
    members! {
        currency_code, is_valid_exchange, output_reserved_instances_will_expire_at, payment_due,
        reserved_instance_value_rollup, reserved_instance_value_set, target_configuration_value_rollup,
        target_configuration_value_set, validation_failure_reason,
    }
}
impl GetReservedInstancesExchangeQuoteOutput {
    #[inline] pub fn currency_code(&self) -> &str { text(&self.currency_code) }
    #[inline] pub fn is_valid_exchange(&self) -> bool { self.is_valid_exchange.unwrap_or_default() }
    #[inline] pub fn output_reserved_instances_will_expire_at(&self) -> Timestamp { moment(&self.output_reserved_instances_will_expire_at) }
    #[inline] pub fn payment_due(&self) -> &str { text(&self.payment_due) }
    #[inline] pub fn reserved_instance_value_rollup(&self) -> &ReservationValue { nested(&self.reserved_instance_value_rollup) }
    #[inline] pub fn reserved_instance_value_set(&self) -> &[ReservedInstanceReservationValue] { items(&self.reserved_instance_value_set) }
    #[inline] pub fn target_configuration_value_rollup(&self) -> &ReservationValue { nested(&self.target_configuration_value_rollup) }
    #[inline] pub fn target_configuration_value_set(&self) -> &[TargetReservationValue] { items(&self.target_configuration_value_set) }
    #[inline] pub fn validation_failure_reason(&self) -> &str { text(&self.validation_failure_reason) }
}

pub struct GetRouteServerAssociationsInput { pub route_server_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for GetRouteServerAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetRouteServerAssociationsRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_id, dry_run }
}
impl Operation for GetRouteServerAssociationsInput {
    type Output = GetRouteServerAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetRouteServerAssociations", SERVICE);
}
pub struct GetRouteServerAssociationsOutput { pub route_server_associations: Option<Vec<RouteServerAssociation>> }
impl Shape for GetRouteServerAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetRouteServerAssociationsResult", members: &[
        field("RouteServerAssociations", "routeServerAssociationSet", ROUTE_SERVER_ASSOCIATIONS_LIST_LIST),
    ], ..Schema::NONE };
    members! { route_server_associations }
}
impl GetRouteServerAssociationsOutput {
    #[inline] pub fn route_server_associations(&self) -> &[RouteServerAssociation] { items(&self.route_server_associations) }
}

pub struct GetRouteServerPropagationsInput {
    pub route_server_id: Option<String>, pub route_table_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetRouteServerPropagationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetRouteServerPropagationsRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("RouteTableId", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_id, route_table_id, dry_run }
}
impl Operation for GetRouteServerPropagationsInput {
    type Output = GetRouteServerPropagationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetRouteServerPropagations", SERVICE);
}
pub struct GetRouteServerPropagationsOutput { pub route_server_propagations: Option<Vec<RouteServerPropagation>> }
impl Shape for GetRouteServerPropagationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetRouteServerPropagationsResult", members: &[
        field("RouteServerPropagations", "routeServerPropagationSet", ROUTE_SERVER_PROPAGATIONS_LIST_LIST),
    ], ..Schema::NONE };
    members! { route_server_propagations }
}
impl GetRouteServerPropagationsOutput {
    #[inline] pub fn route_server_propagations(&self) -> &[RouteServerPropagation] { items(&self.route_server_propagations) }
}

pub struct GetRouteServerRoutingDatabaseInput {
    pub route_server_id: Option<String>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for GetRouteServerRoutingDatabaseInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetRouteServerRoutingDatabaseRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { route_server_id, next_token, max_results, dry_run, filters }
}
impl Operation for GetRouteServerRoutingDatabaseInput {
    type Output = GetRouteServerRoutingDatabaseOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetRouteServerRoutingDatabase", SERVICE);
}
pub struct GetRouteServerRoutingDatabaseOutput {
    pub are_routes_persisted: Option<bool>, pub routes: Option<Vec<RouteServerRoute>>, pub next_token: Option<String>,
}
impl Shape for GetRouteServerRoutingDatabaseOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetRouteServerRoutingDatabaseResult", members: &[
        field("AreRoutesPersisted", "areRoutesPersisted", BOOLEAN),
        field("Routes", "routeSet", ROUTE_SERVER_ROUTE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { are_routes_persisted, routes, next_token }
}
impl GetRouteServerRoutingDatabaseOutput {
    #[inline] pub fn are_routes_persisted(&self) -> bool { self.are_routes_persisted.unwrap_or_default() }
    #[inline] pub fn routes(&self) -> &[RouteServerRoute] { items(&self.routes) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetSecurityGroupsForVpcInput {
    pub vpc_id: Option<String>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for GetSecurityGroupsForVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSecurityGroupsForVpcRequest", members: &[
        field("VpcId", "", STRING).required(), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpc_id, next_token, max_results, filters, dry_run }
}
impl Operation for GetSecurityGroupsForVpcInput {
    type Output = GetSecurityGroupsForVpcOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecurityGroupForVpcs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetSecurityGroupsForVpc", SERVICE)
    };
}
impl Paginated for GetSecurityGroupsForVpcInput {
    type Item = SecurityGroupForVpc;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.security_group_for_vpcs.unwrap_or_default() }
}
pub struct GetSecurityGroupsForVpcOutput {
    pub next_token: Option<String>, pub security_group_for_vpcs: Option<Vec<SecurityGroupForVpc>>,
}
impl Shape for GetSecurityGroupsForVpcOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSecurityGroupsForVpcResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("SecurityGroupForVpcs", "securityGroupForVpcSet", SECURITY_GROUP_FOR_VPC_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, security_group_for_vpcs }
}
impl GetSecurityGroupsForVpcOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn security_group_for_vpcs(&self) -> &[SecurityGroupForVpc] { items(&self.security_group_for_vpcs) }
}

pub struct GetSerialConsoleAccessStatusInput { pub dry_run: Option<bool> }
impl Shape for GetSerialConsoleAccessStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSerialConsoleAccessStatusRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetSerialConsoleAccessStatusInput {
    type Output = GetSerialConsoleAccessStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetSerialConsoleAccessStatus", SERVICE);
}
pub struct GetSerialConsoleAccessStatusOutput {
    pub serial_console_access_enabled: Option<bool>, pub managed_by: Option<ManagedBy>,
}
impl Shape for GetSerialConsoleAccessStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSerialConsoleAccessStatusResult", members: &[
        field("SerialConsoleAccessEnabled", "serialConsoleAccessEnabled", BOOLEAN),
        field("ManagedBy", "managedBy", ENUM),
    ], ..Schema::NONE };
    members! { serial_console_access_enabled, managed_by }
}
impl GetSerialConsoleAccessStatusOutput {
    #[inline] pub fn serial_console_access_enabled(&self) -> bool { self.serial_console_access_enabled.unwrap_or_default() }
    #[inline] pub fn managed_by(&self) -> &ManagedBy { choice(&self.managed_by) }
}

pub struct GetSnapshotBlockPublicAccessStateInput { pub dry_run: Option<bool> }
impl Shape for GetSnapshotBlockPublicAccessStateInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSnapshotBlockPublicAccessStateRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for GetSnapshotBlockPublicAccessStateInput {
    type Output = GetSnapshotBlockPublicAccessStateOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetSnapshotBlockPublicAccessState", SERVICE);
}
pub struct GetSnapshotBlockPublicAccessStateOutput {
    pub state: Option<SnapshotBlockPublicAccessState>, pub managed_by: Option<ManagedBy>,
}
impl Shape for GetSnapshotBlockPublicAccessStateOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSnapshotBlockPublicAccessStateResult", members: &[
        field("State", "state", ENUM), field("ManagedBy", "managedBy", ENUM),
    ], ..Schema::NONE };
    members! { state, managed_by }
}
impl GetSnapshotBlockPublicAccessStateOutput {
    #[inline] pub fn state(&self) -> &SnapshotBlockPublicAccessState { choice(&self.state) }
    #[inline] pub fn managed_by(&self) -> &ManagedBy { choice(&self.managed_by) }
}

pub struct GetSpotPlacementScoresInput {
    pub instance_types: Option<Vec<String>>, pub target_capacity: Option<i32>,
    pub target_capacity_unit_type: Option<TargetCapacityUnitType>, pub single_availability_zone: Option<bool>,
    pub region_names: Option<Vec<String>>,
    pub instance_requirements_with_metadata: Option<InstanceRequirementsWithMetadataRequest>,
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub include_local_zones: Option<bool>,
}
impl Shape for GetSpotPlacementScoresInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSpotPlacementScoresRequest", members: &[
        field("InstanceTypes", "InstanceType", INSTANCE_TYPES_LIST), field("TargetCapacity", "", INTEGER).required(),
        field("TargetCapacityUnitType", "", ENUM), field("SingleAvailabilityZone", "", BOOLEAN),
        field("RegionNames", "RegionName", REGION_NAMES_LIST),
        field("InstanceRequirementsWithMetadata", "", STRUCTURE), field("DryRun", "", BOOLEAN),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("IncludeLocalZones", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        instance_types, target_capacity, target_capacity_unit_type, single_availability_zone, region_names,
        instance_requirements_with_metadata, dry_run, max_results, next_token, include_local_zones,
    }
}
impl Operation for GetSpotPlacementScoresInput {
    type Output = GetSpotPlacementScoresOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SpotPlacementScores"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetSpotPlacementScores", SERVICE)
    };
}
impl Paginated for GetSpotPlacementScoresInput {
    type Item = SpotPlacementScore;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.spot_placement_scores.unwrap_or_default() }
}
pub struct GetSpotPlacementScoresOutput {
    pub spot_placement_scores: Option<Vec<SpotPlacementScore>>, pub next_token: Option<String>,
}
impl Shape for GetSpotPlacementScoresOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSpotPlacementScoresResult", members: &[
        field("SpotPlacementScores", "spotPlacementScoreSet", SPOT_PLACEMENT_SCORES_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { spot_placement_scores, next_token }
}
impl GetSpotPlacementScoresOutput {
    #[inline] pub fn spot_placement_scores(&self) -> &[SpotPlacementScore] { items(&self.spot_placement_scores) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetSubnetCidrReservationsInput {
    pub filters: Option<Vec<Filter>>, pub subnet_id: Option<String>, pub dry_run: Option<bool>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for GetSubnetCidrReservationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSubnetCidrReservationsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("SubnetId", "", STRING).required(),
        field("DryRun", "", BOOLEAN), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { filters, subnet_id, dry_run, next_token, max_results }
}
impl Operation for GetSubnetCidrReservationsInput {
    type Output = GetSubnetCidrReservationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetSubnetCidrReservations", SERVICE);
}
pub struct GetSubnetCidrReservationsOutput {
    pub subnet_ipv4_cidr_reservations: Option<Vec<SubnetCidrReservation>>,
    pub subnet_ipv6_cidr_reservations: Option<Vec<SubnetCidrReservation>>, pub next_token: Option<String>,
}
impl Shape for GetSubnetCidrReservationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetSubnetCidrReservationsResult", members: &[
        field("SubnetIpv4CidrReservations", "subnetIpv4CidrReservationSet", SUBNET_CIDR_RESERVATION_LIST_LIST),
        field("SubnetIpv6CidrReservations", "subnetIpv6CidrReservationSet", SUBNET_CIDR_RESERVATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { subnet_ipv4_cidr_reservations, subnet_ipv6_cidr_reservations, next_token }
}
impl GetSubnetCidrReservationsOutput {
    #[inline] pub fn subnet_ipv4_cidr_reservations(&self) -> &[SubnetCidrReservation] { items(&self.subnet_ipv4_cidr_reservations) }
    #[inline] pub fn subnet_ipv6_cidr_reservations(&self) -> &[SubnetCidrReservation] { items(&self.subnet_ipv6_cidr_reservations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetTransitGatewayAttachmentNatConfigurationInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetTransitGatewayAttachmentNatConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayAttachmentNatConfigurationRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for GetTransitGatewayAttachmentNatConfigurationInput {
    type Output = GetTransitGatewayAttachmentNatConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetTransitGatewayAttachmentNatConfiguration", SERVICE);
}
pub struct GetTransitGatewayAttachmentNatConfigurationOutput {
    pub transit_gateway_attachment_id: Option<String>,
    pub nat_gateway_support: Option<TransitGatewayAttachmentNatGatewaySupportState>,
    pub nat_system_route_support: Option<TransitGatewayAttachmentNatSystemRouteSupportValue>,
    pub nat_gateway_rules: Option<Vec<TransitGatewayNatRule>>,
}
impl Shape for GetTransitGatewayAttachmentNatConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayAttachmentNatConfigurationResult", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("NatGatewaySupport", "natGatewaySupport", ENUM),
        field("NatSystemRouteSupport", "natSystemRouteSupport", ENUM),
        field("NatGatewayRules", "natGatewayRuleSet", TRANSIT_GATEWAY_NAT_RULE_LIST_LIST),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, nat_gateway_support, nat_system_route_support, nat_gateway_rules }
}
impl GetTransitGatewayAttachmentNatConfigurationOutput {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn nat_gateway_support(&self) -> &TransitGatewayAttachmentNatGatewaySupportState { choice(&self.nat_gateway_support) }
    #[inline] pub fn nat_system_route_support(&self) -> &TransitGatewayAttachmentNatSystemRouteSupportValue { choice(&self.nat_system_route_support) }
    #[inline] pub fn nat_gateway_rules(&self) -> &[TransitGatewayNatRule] { items(&self.nat_gateway_rules) }
}

pub struct GetTransitGatewayAttachmentPropagationsInput {
    pub transit_gateway_attachment_id: Option<String>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetTransitGatewayAttachmentPropagationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayAttachmentPropagationsRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, filters, max_results, next_token, dry_run }
}
impl Operation for GetTransitGatewayAttachmentPropagationsInput {
    type Output = GetTransitGatewayAttachmentPropagationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayAttachmentPropagations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetTransitGatewayAttachmentPropagations", SERVICE)
    };
}
impl Paginated for GetTransitGatewayAttachmentPropagationsInput {
    type Item = TransitGatewayAttachmentPropagation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_attachment_propagations.unwrap_or_default() }
}
pub struct GetTransitGatewayAttachmentPropagationsOutput {
    pub transit_gateway_attachment_propagations: Option<Vec<TransitGatewayAttachmentPropagation>>,
    pub next_token: Option<String>,
}
impl Shape for GetTransitGatewayAttachmentPropagationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayAttachmentPropagationsResult", members: &[
        field("TransitGatewayAttachmentPropagations", "transitGatewayAttachmentPropagations", TRANSIT_GATEWAY_ATTACHMENT_PROPAGATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_propagations, next_token }
}
impl GetTransitGatewayAttachmentPropagationsOutput {
    #[inline] pub fn transit_gateway_attachment_propagations(&self) -> &[TransitGatewayAttachmentPropagation] { items(&self.transit_gateway_attachment_propagations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetTransitGatewayMeteringPolicyEntriesInput {
    pub transit_gateway_metering_policy_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetTransitGatewayMeteringPolicyEntriesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayMeteringPolicyEntriesRequest", members: &[
        field("TransitGatewayMeteringPolicyId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy_id, filters, max_results, next_token, dry_run }
}
impl Operation for GetTransitGatewayMeteringPolicyEntriesInput {
    type Output = GetTransitGatewayMeteringPolicyEntriesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetTransitGatewayMeteringPolicyEntries", SERVICE);
}
pub struct GetTransitGatewayMeteringPolicyEntriesOutput {
    pub transit_gateway_metering_policy_entries: Option<Vec<TransitGatewayMeteringPolicyEntry>>,
    pub next_token: Option<String>,
}
impl Shape for GetTransitGatewayMeteringPolicyEntriesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayMeteringPolicyEntriesResult", members: &[
        field("TransitGatewayMeteringPolicyEntries", "transitGatewayMeteringPolicyEntries", TRANSIT_GATEWAY_METERING_POLICY_ENTRY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy_entries, next_token }
}
impl GetTransitGatewayMeteringPolicyEntriesOutput {
    #[inline] pub fn transit_gateway_metering_policy_entries(&self) -> &[TransitGatewayMeteringPolicyEntry] { items(&self.transit_gateway_metering_policy_entries) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetTransitGatewayMulticastDomainAssociationsInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetTransitGatewayMulticastDomainAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayMulticastDomainAssociationsRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, filters, max_results, next_token, dry_run }
}
impl Operation for GetTransitGatewayMulticastDomainAssociationsInput {
    type Output = GetTransitGatewayMulticastDomainAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MulticastDomainAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetTransitGatewayMulticastDomainAssociations", SERVICE)
    };
}
impl Paginated for GetTransitGatewayMulticastDomainAssociationsInput {
    type Item = TransitGatewayMulticastDomainAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.multicast_domain_associations.unwrap_or_default() }
}
pub struct GetTransitGatewayMulticastDomainAssociationsOutput {
    pub multicast_domain_associations: Option<Vec<TransitGatewayMulticastDomainAssociation>>,
    pub next_token: Option<String>,
}
impl Shape for GetTransitGatewayMulticastDomainAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayMulticastDomainAssociationsResult", members: &[
        field("MulticastDomainAssociations", "multicastDomainAssociations", TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { multicast_domain_associations, next_token }
}
impl GetTransitGatewayMulticastDomainAssociationsOutput {
    #[inline] pub fn multicast_domain_associations(&self) -> &[TransitGatewayMulticastDomainAssociation] { items(&self.multicast_domain_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetTransitGatewayPolicyTableAssociationsInput {
    pub transit_gateway_policy_table_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetTransitGatewayPolicyTableAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayPolicyTableAssociationsRequest", members: &[
        field("TransitGatewayPolicyTableId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, filters, max_results, next_token, dry_run }
}
impl Operation for GetTransitGatewayPolicyTableAssociationsInput {
    type Output = GetTransitGatewayPolicyTableAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Associations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetTransitGatewayPolicyTableAssociations", SERVICE)
    };
}
impl Paginated for GetTransitGatewayPolicyTableAssociationsInput {
    type Item = TransitGatewayPolicyTableAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.associations.unwrap_or_default() }
}
pub struct GetTransitGatewayPolicyTableAssociationsOutput {
    pub associations: Option<Vec<TransitGatewayPolicyTableAssociation>>, pub next_token: Option<String>,
}
impl Shape for GetTransitGatewayPolicyTableAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayPolicyTableAssociationsResult", members: &[
        field("Associations", "associations", TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { associations, next_token }
}
impl GetTransitGatewayPolicyTableAssociationsOutput {
    #[inline] pub fn associations(&self) -> &[TransitGatewayPolicyTableAssociation] { items(&self.associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetTransitGatewayPolicyTableEntriesInput {
    pub transit_gateway_policy_table_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetTransitGatewayPolicyTableEntriesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayPolicyTableEntriesRequest", members: &[
        field("TransitGatewayPolicyTableId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, filters, max_results, next_token, dry_run }
}
impl Operation for GetTransitGatewayPolicyTableEntriesInput {
    type Output = GetTransitGatewayPolicyTableEntriesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayPolicyTableEntries"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetTransitGatewayPolicyTableEntries", SERVICE)
    };
}
impl Paginated for GetTransitGatewayPolicyTableEntriesInput {
    type Item = TransitGatewayPolicyTableEntry;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_policy_table_entries.unwrap_or_default() }
}
pub struct GetTransitGatewayPolicyTableEntriesOutput {
    pub transit_gateway_policy_table_entries: Option<Vec<TransitGatewayPolicyTableEntry>>,
    pub next_token: Option<String>,
}
impl Shape for GetTransitGatewayPolicyTableEntriesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayPolicyTableEntriesResult", members: &[
        field("TransitGatewayPolicyTableEntries", "transitGatewayPolicyTableEntries", TRANSIT_GATEWAY_POLICY_TABLE_ENTRY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_entries, next_token }
}
impl GetTransitGatewayPolicyTableEntriesOutput {
    #[inline] pub fn transit_gateway_policy_table_entries(&self) -> &[TransitGatewayPolicyTableEntry] { items(&self.transit_gateway_policy_table_entries) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetTransitGatewayPrefixListReferencesInput {
    pub transit_gateway_route_table_id: Option<String>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetTransitGatewayPrefixListReferencesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayPrefixListReferencesRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, filters, max_results, next_token, dry_run }
}
impl Operation for GetTransitGatewayPrefixListReferencesInput {
    type Output = GetTransitGatewayPrefixListReferencesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayPrefixListReferences"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetTransitGatewayPrefixListReferences", SERVICE)
    };
}
impl Paginated for GetTransitGatewayPrefixListReferencesInput {
    type Item = TransitGatewayPrefixListReference;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_prefix_list_references.unwrap_or_default() }
}
pub struct GetTransitGatewayPrefixListReferencesOutput {
    pub transit_gateway_prefix_list_references: Option<Vec<TransitGatewayPrefixListReference>>,
    pub next_token: Option<String>,
}
impl Shape for GetTransitGatewayPrefixListReferencesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayPrefixListReferencesResult", members: &[
        field("TransitGatewayPrefixListReferences", "transitGatewayPrefixListReferenceSet", TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_prefix_list_references, next_token }
}
impl GetTransitGatewayPrefixListReferencesOutput {
    #[inline] pub fn transit_gateway_prefix_list_references(&self) -> &[TransitGatewayPrefixListReference] { items(&self.transit_gateway_prefix_list_references) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetTransitGatewayRouteTableAssociationsInput {
    pub transit_gateway_route_table_id: Option<String>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetTransitGatewayRouteTableAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayRouteTableAssociationsRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, filters, max_results, next_token, dry_run }
}
impl Operation for GetTransitGatewayRouteTableAssociationsInput {
    type Output = GetTransitGatewayRouteTableAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Associations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetTransitGatewayRouteTableAssociations", SERVICE)
    };
}
impl Paginated for GetTransitGatewayRouteTableAssociationsInput {
    type Item = TransitGatewayRouteTableAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.associations.unwrap_or_default() }
}
pub struct GetTransitGatewayRouteTableAssociationsOutput {
    pub associations: Option<Vec<TransitGatewayRouteTableAssociation>>, pub next_token: Option<String>,
}
impl Shape for GetTransitGatewayRouteTableAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayRouteTableAssociationsResult", members: &[
        field("Associations", "associations", TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { associations, next_token }
}
impl GetTransitGatewayRouteTableAssociationsOutput {
    #[inline] pub fn associations(&self) -> &[TransitGatewayRouteTableAssociation] { items(&self.associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetTransitGatewayRouteTablePropagationsInput {
    pub transit_gateway_route_table_id: Option<String>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetTransitGatewayRouteTablePropagationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayRouteTablePropagationsRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, filters, max_results, next_token, dry_run }
}
impl Operation for GetTransitGatewayRouteTablePropagationsInput {
    type Output = GetTransitGatewayRouteTablePropagationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayRouteTablePropagations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetTransitGatewayRouteTablePropagations", SERVICE)
    };
}
impl Paginated for GetTransitGatewayRouteTablePropagationsInput {
    type Item = TransitGatewayRouteTablePropagation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_route_table_propagations.unwrap_or_default() }
}
pub struct GetTransitGatewayRouteTablePropagationsOutput {
    pub transit_gateway_route_table_propagations: Option<Vec<TransitGatewayRouteTablePropagation>>,
    pub next_token: Option<String>,
}
impl Shape for GetTransitGatewayRouteTablePropagationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetTransitGatewayRouteTablePropagationsResult", members: &[
        field("TransitGatewayRouteTablePropagations", "transitGatewayRouteTablePropagations", TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_propagations, next_token }
}
impl GetTransitGatewayRouteTablePropagationsOutput {
    #[inline] pub fn transit_gateway_route_table_propagations(&self) -> &[TransitGatewayRouteTablePropagation] { items(&self.transit_gateway_route_table_propagations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetVerifiedAccessEndpointPolicyInput {
    pub verified_access_endpoint_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetVerifiedAccessEndpointPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVerifiedAccessEndpointPolicyRequest", members: &[
        field("VerifiedAccessEndpointId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_endpoint_id, dry_run }
}
impl Operation for GetVerifiedAccessEndpointPolicyInput {
    type Output = GetVerifiedAccessEndpointPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetVerifiedAccessEndpointPolicy", SERVICE);
}
pub struct GetVerifiedAccessEndpointPolicyOutput {
    pub policy_enabled: Option<bool>, pub policy_document: Option<String>,
}
impl Shape for GetVerifiedAccessEndpointPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVerifiedAccessEndpointPolicyResult", members: &[
        field("PolicyEnabled", "policyEnabled", BOOLEAN), field("PolicyDocument", "policyDocument", STRING),
    ], ..Schema::NONE };
    members! { policy_enabled, policy_document }
}
impl GetVerifiedAccessEndpointPolicyOutput {
    #[inline] pub fn policy_enabled(&self) -> bool { self.policy_enabled.unwrap_or_default() }
    #[inline] pub fn policy_document(&self) -> &str { text(&self.policy_document) }
}

pub struct GetVerifiedAccessEndpointTargetsInput {
    pub verified_access_endpoint_id: Option<String>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for GetVerifiedAccessEndpointTargetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVerifiedAccessEndpointTargetsRequest", members: &[
        field("VerifiedAccessEndpointId", "", STRING).required(), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_endpoint_id, max_results, next_token, dry_run }
}
impl Operation for GetVerifiedAccessEndpointTargetsInput {
    type Output = GetVerifiedAccessEndpointTargetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetVerifiedAccessEndpointTargets", SERVICE);
}
pub struct GetVerifiedAccessEndpointTargetsOutput {
    pub verified_access_endpoint_targets: Option<Vec<VerifiedAccessEndpointTarget>>, pub next_token: Option<String>,
}
impl Shape for GetVerifiedAccessEndpointTargetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVerifiedAccessEndpointTargetsResult", members: &[
        field("VerifiedAccessEndpointTargets", "verifiedAccessEndpointTargetSet", VERIFIED_ACCESS_ENDPOINT_TARGET_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { verified_access_endpoint_targets, next_token }
}
impl GetVerifiedAccessEndpointTargetsOutput {
    #[inline] pub fn verified_access_endpoint_targets(&self) -> &[VerifiedAccessEndpointTarget] { items(&self.verified_access_endpoint_targets) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetVerifiedAccessGroupPolicyInput { pub verified_access_group_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for GetVerifiedAccessGroupPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVerifiedAccessGroupPolicyRequest", members: &[
        field("VerifiedAccessGroupId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_group_id, dry_run }
}
impl Operation for GetVerifiedAccessGroupPolicyInput {
    type Output = GetVerifiedAccessGroupPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetVerifiedAccessGroupPolicy", SERVICE);
}
pub struct GetVerifiedAccessGroupPolicyOutput { pub policy_enabled: Option<bool>, pub policy_document: Option<String> }
impl Shape for GetVerifiedAccessGroupPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVerifiedAccessGroupPolicyResult", members: &[
        field("PolicyEnabled", "policyEnabled", BOOLEAN), field("PolicyDocument", "policyDocument", STRING),
    ], ..Schema::NONE };
    members! { policy_enabled, policy_document }
}
impl GetVerifiedAccessGroupPolicyOutput {
    #[inline] pub fn policy_enabled(&self) -> bool { self.policy_enabled.unwrap_or_default() }
    #[inline] pub fn policy_document(&self) -> &str { text(&self.policy_document) }
}

pub struct GetVpcResourcesBlockingEncryptionEnforcementInput {
    pub vpc_id: Option<String>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for GetVpcResourcesBlockingEncryptionEnforcementInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVpcResourcesBlockingEncryptionEnforcementRequest", members: &[
        field("VpcId", "", STRING).required(), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpc_id, max_results, next_token, dry_run }
}
impl Operation for GetVpcResourcesBlockingEncryptionEnforcementInput {
    type Output = GetVpcResourcesBlockingEncryptionEnforcementOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetVpcResourcesBlockingEncryptionEnforcement", SERVICE);
}
pub struct GetVpcResourcesBlockingEncryptionEnforcementOutput {
    pub non_compliant_resources: Option<Vec<VpcEncryptionNonCompliantResource>>, pub next_token: Option<String>,
}
impl Shape for GetVpcResourcesBlockingEncryptionEnforcementOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVpcResourcesBlockingEncryptionEnforcementResult", members: &[
        field("NonCompliantResources", "nonCompliantResourceSet", VPC_ENCRYPTION_NON_COMPLIANT_RESOURCE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { non_compliant_resources, next_token }
}
impl GetVpcResourcesBlockingEncryptionEnforcementOutput {
    #[inline] pub fn non_compliant_resources(&self) -> &[VpcEncryptionNonCompliantResource] { items(&self.non_compliant_resources) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetVpnConnectionDeviceSampleConfigurationInput {
    pub vpn_connection_id: Option<String>, pub vpn_connection_device_type_id: Option<String>,
    pub internet_key_exchange_version: Option<String>, pub sample_type: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetVpnConnectionDeviceSampleConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVpnConnectionDeviceSampleConfigurationRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("VpnConnectionDeviceTypeId", "", STRING).required(),
        field("InternetKeyExchangeVersion", "", STRING), field("SampleType", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_connection_id, vpn_connection_device_type_id, internet_key_exchange_version, sample_type, dry_run }
}
impl Operation for GetVpnConnectionDeviceSampleConfigurationInput {
    type Output = GetVpnConnectionDeviceSampleConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetVpnConnectionDeviceSampleConfiguration", SERVICE);
}
pub struct GetVpnConnectionDeviceSampleConfigurationOutput {
    pub vpn_connection_device_sample_configuration: Option<String>,
}
impl Shape for GetVpnConnectionDeviceSampleConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVpnConnectionDeviceSampleConfigurationResult", members: &[
        field("VpnConnectionDeviceSampleConfiguration", "vpnConnectionDeviceSampleConfiguration", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { vpn_connection_device_sample_configuration }
}
impl GetVpnConnectionDeviceSampleConfigurationOutput {
    #[inline] pub fn vpn_connection_device_sample_configuration(&self) -> &str { text(&self.vpn_connection_device_sample_configuration) }
}

pub struct GetVpnConnectionDeviceTypesInput {
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for GetVpnConnectionDeviceTypesInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVpnConnectionDeviceTypesRequest", members: &[
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { max_results, next_token, dry_run }
}
impl Operation for GetVpnConnectionDeviceTypesInput {
    type Output = GetVpnConnectionDeviceTypesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VpnConnectionDeviceTypes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("GetVpnConnectionDeviceTypes", SERVICE)
    };
}
impl Paginated for GetVpnConnectionDeviceTypesInput {
    type Item = VpnConnectionDeviceType;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpn_connection_device_types.unwrap_or_default() }
}
pub struct GetVpnConnectionDeviceTypesOutput {
    pub vpn_connection_device_types: Option<Vec<VpnConnectionDeviceType>>, pub next_token: Option<String>,
}
impl Shape for GetVpnConnectionDeviceTypesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVpnConnectionDeviceTypesResult", members: &[
        field("VpnConnectionDeviceTypes", "vpnConnectionDeviceTypeSet", VPN_CONNECTION_DEVICE_TYPE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpn_connection_device_types, next_token }
}
impl GetVpnConnectionDeviceTypesOutput {
    #[inline] pub fn vpn_connection_device_types(&self) -> &[VpnConnectionDeviceType] { items(&self.vpn_connection_device_types) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct GetVpnTunnelReplacementStatusInput {
    pub vpn_connection_id: Option<String>, pub vpn_tunnel_outside_ip_address: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for GetVpnTunnelReplacementStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVpnTunnelReplacementStatusRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("VpnTunnelOutsideIpAddress", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_connection_id, vpn_tunnel_outside_ip_address, dry_run }
}
impl Operation for GetVpnTunnelReplacementStatusInput {
    type Output = GetVpnTunnelReplacementStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("GetVpnTunnelReplacementStatus", SERVICE);
}
pub struct GetVpnTunnelReplacementStatusOutput {
    pub vpn_connection_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub customer_gateway_id: Option<String>, pub vpn_gateway_id: Option<String>,
    pub vpn_tunnel_outside_ip_address: Option<String>, pub maintenance_details: Option<MaintenanceDetails>,
}
impl Shape for GetVpnTunnelReplacementStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "GetVpnTunnelReplacementStatusResult", members: &[
        field("VpnConnectionId", "vpnConnectionId", STRING), field("TransitGatewayId", "transitGatewayId", STRING),
        field("CustomerGatewayId", "customerGatewayId", STRING), field("VpnGatewayId", "vpnGatewayId", STRING),
        field("VpnTunnelOutsideIpAddress", "vpnTunnelOutsideIpAddress", STRING),
        field("MaintenanceDetails", "maintenanceDetails", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        vpn_connection_id, transit_gateway_id, customer_gateway_id, vpn_gateway_id, vpn_tunnel_outside_ip_address,
        maintenance_details,
    }
}
impl GetVpnTunnelReplacementStatusOutput {
    #[inline] pub fn vpn_connection_id(&self) -> &str { text(&self.vpn_connection_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn customer_gateway_id(&self) -> &str { text(&self.customer_gateway_id) }
    #[inline] pub fn vpn_gateway_id(&self) -> &str { text(&self.vpn_gateway_id) }
    #[inline] pub fn vpn_tunnel_outside_ip_address(&self) -> &str { text(&self.vpn_tunnel_outside_ip_address) }
    #[inline] pub fn maintenance_details(&self) -> &MaintenanceDetails { nested(&self.maintenance_details) }
}

pub struct ImportClientVpnClientCertificateRevocationListInput {
    pub client_vpn_endpoint_id: Option<String>, pub certificate_revocation_list: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for ImportClientVpnClientCertificateRevocationListInput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportClientVpnClientCertificateRevocationListRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("CertificateRevocationList", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, certificate_revocation_list, dry_run }
}
impl Operation for ImportClientVpnClientCertificateRevocationListInput {
    type Output = ImportClientVpnClientCertificateRevocationListOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ImportClientVpnClientCertificateRevocationList", SERVICE);
}
pub struct ImportClientVpnClientCertificateRevocationListOutput { pub r#return: Option<bool> }
impl Shape for ImportClientVpnClientCertificateRevocationListOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportClientVpnClientCertificateRevocationListResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ImportClientVpnClientCertificateRevocationListOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ImportImageInput {
    pub architecture: Option<String>, pub client_data: Option<ClientData>, pub client_token: Option<String>,
    pub description: Option<String>, pub disk_containers: Option<Vec<ImageDiskContainer>>, pub dry_run: Option<bool>,
    pub encrypted: Option<bool>, pub hypervisor: Option<String>, pub kms_key_id: Option<String>,
    pub license_type: Option<String>, pub platform: Option<String>, pub role_name: Option<String>,
    pub license_specifications: Option<Vec<ImportImageLicenseConfigurationRequest>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub usage_operation: Option<String>,
    pub boot_mode: Option<BootModeValues>,
}
impl Shape for ImportImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportImageRequest", members: &[
        field("Architecture", "", STRING), field("ClientData", "", STRUCTURE), field("ClientToken", "", STRING),
        field("Description", "", STRING), field("DiskContainers", "DiskContainer", IMAGE_DISK_CONTAINER_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("Encrypted", "", BOOLEAN), field("Hypervisor", "", STRING),
        field("KmsKeyId", "", STRING), field("LicenseType", "", STRING), field("Platform", "", STRING),
        field("RoleName", "", STRING),
        field("LicenseSpecifications", "", IMPORT_IMAGE_LICENSE_SPECIFICATION_LIST_REQUEST_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("UsageOperation", "", STRING), field("BootMode", "", ENUM),
    ], ..Schema::NONE };
    members! {
        architecture, client_data, client_token, description, disk_containers, dry_run, encrypted, hypervisor,
        kms_key_id, license_type, platform, role_name, license_specifications, tag_specifications, usage_operation,
        boot_mode,
    }
}
impl Operation for ImportImageInput {
    type Output = ImportImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ImportImage", SERVICE);
}
pub struct ImportImageOutput {
    pub architecture: Option<String>, pub description: Option<String>, pub encrypted: Option<bool>,
    pub hypervisor: Option<String>, pub image_id: Option<String>, pub import_task_id: Option<String>,
    pub kms_key_id: Option<String>, pub license_type: Option<String>, pub platform: Option<String>,
    pub progress: Option<String>, pub snapshot_details: Option<Vec<SnapshotDetail>>, pub status: Option<String>,
    pub status_message: Option<String>,
    pub license_specifications: Option<Vec<ImportImageLicenseConfigurationResponse>>, pub tags: Option<Vec<Tag>>,
    pub usage_operation: Option<String>,
}
impl Shape for ImportImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportImageResult", members: &[
        field("Architecture", "architecture", STRING), field("Description", "description", STRING),
        field("Encrypted", "encrypted", BOOLEAN), field("Hypervisor", "hypervisor", STRING),
        field("ImageId", "imageId", STRING), field("ImportTaskId", "importTaskId", STRING),
        field("KmsKeyId", "kmsKeyId", STRING), field("LicenseType", "licenseType", STRING),
        field("Platform", "platform", STRING), field("Progress", "progress", STRING),
        field("SnapshotDetails", "snapshotDetailSet", SNAPSHOT_DETAIL_LIST_LIST), field("Status", "status", STRING),
        field("StatusMessage", "statusMessage", STRING),
        field("LicenseSpecifications", "licenseSpecifications", IMPORT_IMAGE_LICENSE_SPECIFICATION_LIST_RESPONSE_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST), field("UsageOperation", "usageOperation", STRING),
    ], ..Schema::NONE };
    members! {
        architecture, description, encrypted, hypervisor, image_id, import_task_id, kms_key_id, license_type, platform,
        progress, snapshot_details, status, status_message, license_specifications, tags, usage_operation,
    }
}
impl ImportImageOutput {
    #[inline] pub fn architecture(&self) -> &str { text(&self.architecture) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn hypervisor(&self) -> &str { text(&self.hypervisor) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn import_task_id(&self) -> &str { text(&self.import_task_id) }
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
    #[inline] pub fn license_type(&self) -> &str { text(&self.license_type) }
    #[inline] pub fn platform(&self) -> &str { text(&self.platform) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn snapshot_details(&self) -> &[SnapshotDetail] { items(&self.snapshot_details) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn license_specifications(&self) -> &[ImportImageLicenseConfigurationResponse] { items(&self.license_specifications) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn usage_operation(&self) -> &str { text(&self.usage_operation) }
}

pub struct ImportInstanceInput {
    pub dry_run: Option<bool>, pub description: Option<String>,
    pub launch_specification: Option<ImportInstanceLaunchSpecification>, pub disk_images: Option<Vec<DiskImage>>,
    pub platform: Option<PlatformValues>,
}
impl Shape for ImportInstanceInput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportInstanceRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("Description", "description", STRING),
        field("LaunchSpecification", "launchSpecification", STRUCTURE),
        field("DiskImages", "diskImage", DISK_IMAGE_LIST_LIST), field("Platform", "platform", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, description, launch_specification, disk_images, platform }
}
impl Operation for ImportInstanceInput {
    type Output = ImportInstanceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ImportInstance", SERVICE);
}
pub struct ImportInstanceOutput { pub conversion_task: Option<ConversionTask> }
impl Shape for ImportInstanceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportInstanceResult", members: &[
        field("ConversionTask", "conversionTask", STRUCTURE),
    ], ..Schema::NONE };
    members! { conversion_task }
}
impl ImportInstanceOutput {
    #[inline] pub fn conversion_task(&self) -> &ConversionTask { nested(&self.conversion_task) }
}

pub struct ImportKeyPairInput {
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>, pub key_name: Option<String>,
    pub public_key_material: Option<Blob>,
}
impl Shape for ImportKeyPairInput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportKeyPairRequest", members: &[
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("KeyName", "keyName", STRING).required(),
        field("PublicKeyMaterial", "publicKeyMaterial", BLOB).required(),
    ], ..Schema::NONE };
    members! { tag_specifications, dry_run, key_name, public_key_material }
}
impl Operation for ImportKeyPairInput {
    type Output = ImportKeyPairOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ImportKeyPair", SERVICE);
}
pub struct ImportKeyPairOutput {
    pub key_fingerprint: Option<String>, pub key_name: Option<String>, pub key_pair_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for ImportKeyPairOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportKeyPairResult", members: &[
        field("KeyFingerprint", "keyFingerprint", STRING), field("KeyName", "keyName", STRING),
        field("KeyPairId", "keyPairId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { key_fingerprint, key_name, key_pair_id, tags }
}
impl ImportKeyPairOutput {
    #[inline] pub fn key_fingerprint(&self) -> &str { text(&self.key_fingerprint) }
    #[inline] pub fn key_name(&self) -> &str { text(&self.key_name) }
    #[inline] pub fn key_pair_id(&self) -> &str { text(&self.key_pair_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct ImportSnapshotInput {
    pub client_data: Option<ClientData>, pub client_token: Option<String>, pub description: Option<String>,
    pub disk_container: Option<SnapshotDiskContainer>, pub dry_run: Option<bool>, pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>, pub role_name: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for ImportSnapshotInput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportSnapshotRequest", members: &[
        field("ClientData", "", STRUCTURE), field("ClientToken", "", STRING), field("Description", "", STRING),
        field("DiskContainer", "", STRUCTURE), field("DryRun", "", BOOLEAN), field("Encrypted", "", BOOLEAN),
        field("KmsKeyId", "", STRING), field("RoleName", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        client_data, client_token, description, disk_container, dry_run, encrypted, kms_key_id, role_name,
        tag_specifications,
    }
}
impl Operation for ImportSnapshotInput {
    type Output = ImportSnapshotOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ImportSnapshot", SERVICE);
}
pub struct ImportSnapshotOutput {
    pub description: Option<String>, pub import_task_id: Option<String>,
    pub snapshot_task_detail: Option<SnapshotTaskDetail>, pub tags: Option<Vec<Tag>>,
}
impl Shape for ImportSnapshotOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportSnapshotResult", members: &[
        field("Description", "description", STRING), field("ImportTaskId", "importTaskId", STRING),
        field("SnapshotTaskDetail", "snapshotTaskDetail", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { description, import_task_id, snapshot_task_detail, tags }
}
impl ImportSnapshotOutput {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn import_task_id(&self) -> &str { text(&self.import_task_id) }
    #[inline] pub fn snapshot_task_detail(&self) -> &SnapshotTaskDetail { nested(&self.snapshot_task_detail) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct ImportVolumeInput {
    pub availability_zone_id: Option<String>, pub dry_run: Option<bool>, pub availability_zone: Option<String>,
    pub image: Option<DiskImageDetail>, pub description: Option<String>, pub volume: Option<VolumeDetail>,
}
impl Shape for ImportVolumeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportVolumeRequest", members: &[
        field("AvailabilityZoneId", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("AvailabilityZone", "availabilityZone", STRING), field("Image", "image", STRUCTURE).required(),
        field("Description", "description", STRING), field("Volume", "volume", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { availability_zone_id, dry_run, availability_zone, image, description, volume }
}
impl Operation for ImportVolumeInput {
    type Output = ImportVolumeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ImportVolume", SERVICE);
}
pub struct ImportVolumeOutput { pub conversion_task: Option<ConversionTask> }
impl Shape for ImportVolumeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ImportVolumeResult", members: &[
        field("ConversionTask", "conversionTask", STRUCTURE),
    ], ..Schema::NONE };
    members! { conversion_task }
}
impl ImportVolumeOutput {
    #[inline] pub fn conversion_task(&self) -> &ConversionTask { nested(&self.conversion_task) }
}

pub struct ListImagesInRecycleBinInput {
    pub image_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
impl Shape for ListImagesInRecycleBinInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListImagesInRecycleBinRequest", members: &[
        field("ImageIds", "ImageId", IMAGE_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_ids, next_token, max_results, dry_run }
}
impl Operation for ListImagesInRecycleBinInput {
    type Output = ListImagesInRecycleBinOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Images"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("ListImagesInRecycleBin", SERVICE)
    };
}
impl Paginated for ListImagesInRecycleBinInput {
    type Item = ImageRecycleBinInfo;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.images.unwrap_or_default() }
}
pub struct ListImagesInRecycleBinOutput { pub images: Option<Vec<ImageRecycleBinInfo>>, pub next_token: Option<String> }
impl Shape for ListImagesInRecycleBinOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListImagesInRecycleBinResult", members: &[
        field("Images", "imageSet", IMAGE_RECYCLE_BIN_INFO_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { images, next_token }
}
impl ListImagesInRecycleBinOutput {
    #[inline] pub fn images(&self) -> &[ImageRecycleBinInfo] { items(&self.images) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct ListSnapshotsInRecycleBinInput {
    pub max_results: Option<i32>, pub next_token: Option<String>, pub snapshot_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
impl Shape for ListSnapshotsInRecycleBinInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListSnapshotsInRecycleBinRequest", members: &[
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("SnapshotIds", "SnapshotId", SNAPSHOT_ID_STRING_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { max_results, next_token, snapshot_ids, dry_run }
}
impl Operation for ListSnapshotsInRecycleBinInput {
    type Output = ListSnapshotsInRecycleBinOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Snapshots"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("ListSnapshotsInRecycleBin", SERVICE)
    };
}
impl Paginated for ListSnapshotsInRecycleBinInput {
    type Item = SnapshotRecycleBinInfo;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.snapshots.unwrap_or_default() }
}
pub struct ListSnapshotsInRecycleBinOutput {
    pub snapshots: Option<Vec<SnapshotRecycleBinInfo>>, pub next_token: Option<String>,
}
impl Shape for ListSnapshotsInRecycleBinOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListSnapshotsInRecycleBinResult", members: &[
        field("Snapshots", "snapshotSet", SNAPSHOT_RECYCLE_BIN_INFO_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { snapshots, next_token }
}
impl ListSnapshotsInRecycleBinOutput {
    #[inline] pub fn snapshots(&self) -> &[SnapshotRecycleBinInfo] { items(&self.snapshots) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct ListVolumesInRecycleBinInput {
    pub volume_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for ListVolumesInRecycleBinInput {
    const SCHEMA: &'static Schema = &Schema { name: "ListVolumesInRecycleBinRequest", members: &[
        field("VolumeIds", "VolumeId", VOLUME_ID_STRING_LIST_LIST), field("DryRun", "", BOOLEAN),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { volume_ids, dry_run, max_results, next_token }
}
impl Operation for ListVolumesInRecycleBinInput {
    type Output = ListVolumesInRecycleBinOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ListVolumesInRecycleBin", SERVICE);
}
pub struct ListVolumesInRecycleBinOutput {
    pub volumes: Option<Vec<VolumeRecycleBinInfo>>, pub next_token: Option<String>,
}
impl Shape for ListVolumesInRecycleBinOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ListVolumesInRecycleBinResult", members: &[
        field("Volumes", "volumeSet", VOLUME_RECYCLE_BIN_INFO_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { volumes, next_token }
}
impl ListVolumesInRecycleBinOutput {
    #[inline] pub fn volumes(&self) -> &[VolumeRecycleBinInfo] { items(&self.volumes) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct LockSnapshotInput {
    pub snapshot_id: Option<String>, pub dry_run: Option<bool>, pub lock_mode: Option<LockMode>,
    pub cool_off_period: Option<i32>, pub lock_duration: Option<i32>, pub expiration_date: Option<Timestamp>,
}
impl Shape for LockSnapshotInput {
    const SCHEMA: &'static Schema = &Schema { name: "LockSnapshotRequest", members: &[
        field("SnapshotId", "", STRING).required(), field("DryRun", "", BOOLEAN),
        field("LockMode", "", ENUM).required(), field("CoolOffPeriod", "", INTEGER),
        field("LockDuration", "", INTEGER), field("ExpirationDate", "", TIMESTAMP),
    ], ..Schema::NONE };
    members! { snapshot_id, dry_run, lock_mode, cool_off_period, lock_duration, expiration_date }
}
impl Operation for LockSnapshotInput {
    type Output = LockSnapshotOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("LockSnapshot", SERVICE);
}
pub struct LockSnapshotOutput {
    pub snapshot_id: Option<String>, pub lock_state: Option<LockState>, pub lock_duration: Option<i32>,
    pub cool_off_period: Option<i32>, pub cool_off_period_expires_on: Option<Timestamp>,
    pub lock_created_on: Option<Timestamp>, pub lock_expires_on: Option<Timestamp>,
    pub lock_duration_start_time: Option<Timestamp>,
}
impl Shape for LockSnapshotOutput {
    const SCHEMA: &'static Schema = &Schema { name: "LockSnapshotResult", members: &[
        field("SnapshotId", "snapshotId", STRING), field("LockState", "lockState", ENUM),
        field("LockDuration", "lockDuration", INTEGER), field("CoolOffPeriod", "coolOffPeriod", INTEGER),
        field("CoolOffPeriodExpiresOn", "coolOffPeriodExpiresOn", TIMESTAMP),
        field("LockCreatedOn", "lockCreatedOn", TIMESTAMP), field("LockExpiresOn", "lockExpiresOn", TIMESTAMP),
        field("LockDurationStartTime", "lockDurationStartTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        snapshot_id, lock_state, lock_duration, cool_off_period, cool_off_period_expires_on, lock_created_on,
        lock_expires_on, lock_duration_start_time,
    }
}
impl LockSnapshotOutput {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn lock_state(&self) -> &LockState { choice(&self.lock_state) }
    #[inline] pub fn lock_duration(&self) -> i32 { self.lock_duration.unwrap_or_default() }
    #[inline] pub fn cool_off_period(&self) -> i32 { self.cool_off_period.unwrap_or_default() }
    #[inline] pub fn cool_off_period_expires_on(&self) -> Timestamp { moment(&self.cool_off_period_expires_on) }
    #[inline] pub fn lock_created_on(&self) -> Timestamp { moment(&self.lock_created_on) }
    #[inline] pub fn lock_expires_on(&self) -> Timestamp { moment(&self.lock_expires_on) }
    #[inline] pub fn lock_duration_start_time(&self) -> Timestamp { moment(&self.lock_duration_start_time) }
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
    GetActiveVpnTunnelStatusInput, GetActiveVpnTunnelStatusOutput, GetAllowedImagesSettingsInput,
    GetAllowedImagesSettingsOutput, GetAssociatedEnclaveCertificateIamRolesInput,
    GetAssociatedEnclaveCertificateIamRolesOutput, GetAssociatedIpv6PoolCidrsInput, GetAssociatedIpv6PoolCidrsOutput,
    GetAwsNetworkPerformanceDataInput, GetAwsNetworkPerformanceDataOutput, GetCapacityManagerAttributesInput,
    GetCapacityManagerAttributesOutput, GetCapacityManagerMetricDataInput, GetCapacityManagerMetricDataOutput,
    GetCapacityManagerMetricDimensionsInput, GetCapacityManagerMetricDimensionsOutput,
    GetCapacityManagerMonitoredTagKeysInput, GetCapacityManagerMonitoredTagKeysOutput,
    GetCapacityManagerSupportabilityScoresInput, GetCapacityManagerSupportabilityScoresOutput,
    GetCapacityReservationUsageInput, GetCapacityReservationUsageOutput, GetClientVpnEndpointAuthorizationPolicyInput,
    GetClientVpnEndpointAuthorizationPolicyOutput, GetCoipPoolUsageInput, GetCoipPoolUsageOutput,
    GetConsoleOutputInput, GetConsoleOutputOutput, GetConsoleScreenshotInput, GetConsoleScreenshotOutput,
    GetDeclarativePoliciesReportSummaryInput, GetDeclarativePoliciesReportSummaryOutput,
    GetDefaultCreditSpecificationInput, GetDefaultCreditSpecificationOutput, GetEbsDefaultKmsKeyIdInput,
    GetEbsDefaultKmsKeyIdOutput, GetEbsEncryptionByDefaultInput, GetEbsEncryptionByDefaultOutput,
    GetEnabledIpamPolicyInput, GetEnabledIpamPolicyOutput, GetFlowLogsIntegrationTemplateInput,
    GetFlowLogsIntegrationTemplateOutput, GetGroupsForCapacityReservationInput, GetGroupsForCapacityReservationOutput,
    GetHostReservationPurchasePreviewInput, GetHostReservationPurchasePreviewOutput, GetImageAncestryInput,
    GetImageAncestryOutput, GetImageBlockPublicAccessStateInput, GetImageBlockPublicAccessStateOutput,
    GetImageFindingsInput, GetImageFindingsOutput, GetInstanceMetadataDefaultsInput, GetInstanceMetadataDefaultsOutput,
    GetInstanceTpmEkPubInput, GetInstanceTpmEkPubOutput, GetInstanceTypesFromInstanceRequirementsInput,
    GetInstanceTypesFromInstanceRequirementsOutput, GetInstanceUefiDataInput, GetInstanceUefiDataOutput,
    GetIpamAddressHistoryInput, GetIpamAddressHistoryOutput, GetIpamDiscoveredAccountsInput,
    GetIpamDiscoveredAccountsOutput, GetIpamDiscoveredPublicAddressesInput, GetIpamDiscoveredPublicAddressesOutput,
    GetIpamDiscoveredResourceCidrsInput, GetIpamDiscoveredResourceCidrsOutput, GetIpamDiscoveredRoutesInput,
    GetIpamDiscoveredRoutesOutput, GetIpamInternetRegistryAssociationAsnsInput,
    GetIpamInternetRegistryAssociationAsnsOutput, GetIpamInternetRegistryAssociationCidrsInput,
    GetIpamInternetRegistryAssociationCidrsOutput, GetIpamPolicyAllocationRulesInput,
    GetIpamPolicyAllocationRulesOutput, GetIpamPolicyOrganizationTargetsInput, GetIpamPolicyOrganizationTargetsOutput,
    GetIpamPoolAllocationsInput, GetIpamPoolAllocationsOutput, GetIpamPoolCidrsInput, GetIpamPoolCidrsOutput,
    GetIpamPrefixListResolverRulesInput, GetIpamPrefixListResolverRulesOutput,
    GetIpamPrefixListResolverVersionEntriesInput, GetIpamPrefixListResolverVersionEntriesOutput,
    GetIpamPrefixListResolverVersionsInput, GetIpamPrefixListResolverVersionsOutput, GetIpamResourceCidrsInput,
    GetIpamResourceCidrsOutput, GetIpamRouteOriginAuthorizationsInput, GetIpamRouteOriginAuthorizationsOutput,
    GetIpamRouteProtectionFindingsInput, GetIpamRouteProtectionFindingsOutput,
    GetIpamRoutingPolicyRegistrationDeltasInput, GetIpamRoutingPolicyRegistrationDeltasOutput,
    GetIpamRoutingPolicyRegistrationsInput, GetIpamRoutingPolicyRegistrationsOutput, GetLaunchTemplateDataInput,
    GetLaunchTemplateDataOutput, GetManagedPrefixListAssociationsInput, GetManagedPrefixListAssociationsOutput,
    GetManagedPrefixListEntriesInput, GetManagedPrefixListEntriesOutput, GetManagedResourceVisibilityInput,
    GetManagedResourceVisibilityOutput, GetNetworkInsightsAccessScopeAnalysisFindingsInput,
    GetNetworkInsightsAccessScopeAnalysisFindingsOutput, GetNetworkInsightsAccessScopeContentInput,
    GetNetworkInsightsAccessScopeContentOutput, GetNetworkingFlexCostAllocationPolicyVersionsInput,
    GetNetworkingFlexCostAllocationPolicyVersionsOutput, GetPasswordDataInput, GetPasswordDataOutput,
    GetReservedInstancesExchangeQuoteInput, GetReservedInstancesExchangeQuoteOutput, GetRouteServerAssociationsInput,
    GetRouteServerAssociationsOutput, GetRouteServerPropagationsInput, GetRouteServerPropagationsOutput,
    GetRouteServerRoutingDatabaseInput, GetRouteServerRoutingDatabaseOutput, GetSecurityGroupsForVpcInput,
    GetSecurityGroupsForVpcOutput, GetSerialConsoleAccessStatusInput, GetSerialConsoleAccessStatusOutput,
    GetSnapshotBlockPublicAccessStateInput, GetSnapshotBlockPublicAccessStateOutput, GetSpotPlacementScoresInput,
    GetSpotPlacementScoresOutput, GetSubnetCidrReservationsInput, GetSubnetCidrReservationsOutput,
    GetTransitGatewayAttachmentNatConfigurationInput, GetTransitGatewayAttachmentNatConfigurationOutput,
    GetTransitGatewayAttachmentPropagationsInput, GetTransitGatewayAttachmentPropagationsOutput,
    GetTransitGatewayMeteringPolicyEntriesInput, GetTransitGatewayMeteringPolicyEntriesOutput,
    GetTransitGatewayMulticastDomainAssociationsInput, GetTransitGatewayMulticastDomainAssociationsOutput,
    GetTransitGatewayPolicyTableAssociationsInput, GetTransitGatewayPolicyTableAssociationsOutput,
    GetTransitGatewayPolicyTableEntriesInput, GetTransitGatewayPolicyTableEntriesOutput,
    GetTransitGatewayPrefixListReferencesInput, GetTransitGatewayPrefixListReferencesOutput,
    GetTransitGatewayRouteTableAssociationsInput, GetTransitGatewayRouteTableAssociationsOutput,
    GetTransitGatewayRouteTablePropagationsInput, GetTransitGatewayRouteTablePropagationsOutput,
    GetVerifiedAccessEndpointPolicyInput, GetVerifiedAccessEndpointPolicyOutput, GetVerifiedAccessEndpointTargetsInput,
    GetVerifiedAccessEndpointTargetsOutput, GetVerifiedAccessGroupPolicyInput, GetVerifiedAccessGroupPolicyOutput,
    GetVpcResourcesBlockingEncryptionEnforcementInput, GetVpcResourcesBlockingEncryptionEnforcementOutput,
    GetVpnConnectionDeviceSampleConfigurationInput, GetVpnConnectionDeviceSampleConfigurationOutput,
    GetVpnConnectionDeviceTypesInput, GetVpnConnectionDeviceTypesOutput, GetVpnTunnelReplacementStatusInput,
    GetVpnTunnelReplacementStatusOutput, ImportClientVpnClientCertificateRevocationListInput,
    ImportClientVpnClientCertificateRevocationListOutput, ImportImageInput, ImportImageOutput, ImportInstanceInput,
    ImportInstanceOutput, ImportKeyPairInput, ImportKeyPairOutput, ImportSnapshotInput, ImportSnapshotOutput,
    ImportVolumeInput, ImportVolumeOutput, ListImagesInRecycleBinInput, ListImagesInRecycleBinOutput,
    ListSnapshotsInRecycleBinInput, ListSnapshotsInRecycleBinOutput, ListVolumesInRecycleBinInput,
    ListVolumesInRecycleBinOutput, LockSnapshotInput, LockSnapshotOutput,
}
