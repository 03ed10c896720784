// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct ModifyAccountVpcEncryptionControlInput {
    pub dry_run: Option<bool>, pub mode: Option<AccountVpcEncryptionControlMode>,
    pub internet_gateway: Option<VpcEncryptionControlExclusionStateInput>,
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusionStateInput>,
    pub nat_gateway: Option<VpcEncryptionControlExclusionStateInput>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_peering: Option<VpcEncryptionControlExclusionStateInput>,
    pub lambda: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusionStateInput>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusionStateInput>,
    pub global_accelerator: Option<VpcEncryptionControlExclusionStateInput>,
    pub api_gateway_v2: Option<VpcEncryptionControlExclusionStateInput>,
}
impl Shape for ModifyAccountVpcEncryptionControlInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyAccountVpcEncryptionControlRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Mode", "", ENUM), field("InternetGateway", "", ENUM),
        field("EgressOnlyInternetGateway", "", ENUM), field("NatGateway", "", ENUM),
        field("VirtualPrivateGateway", "", ENUM), field("VpcPeering", "", ENUM), field("Lambda", "", ENUM),
        field("VpcLattice", "", ENUM), field("ElasticFileSystem", "", ENUM), field("GlobalAccelerator", "", ENUM),
        field("ApiGatewayV2", "", ENUM),
    ], ..Schema::NONE };
    members! {
        dry_run, mode, internet_gateway, egress_only_internet_gateway, nat_gateway, virtual_private_gateway,
        vpc_peering, lambda, vpc_lattice, elastic_file_system, global_accelerator, api_gateway_v2,
    }
}
impl Operation for ModifyAccountVpcEncryptionControlInput {
    type Output = ModifyAccountVpcEncryptionControlOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyAccountVpcEncryptionControl", SERVICE);
}
pub struct ModifyAccountVpcEncryptionControlOutput {
    pub account_vpc_encryption_control: Option<AccountVpcEncryptionControl>,
}
impl Shape for ModifyAccountVpcEncryptionControlOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyAccountVpcEncryptionControlResult", members: &[
        field("AccountVpcEncryptionControl", "accountVpcEncryptionControl", STRUCTURE),
    ], ..Schema::NONE };
    members! { account_vpc_encryption_control }
}
impl ModifyAccountVpcEncryptionControlOutput {
    #[inline] pub fn account_vpc_encryption_control(&self) -> &AccountVpcEncryptionControl { nested(&self.account_vpc_encryption_control) }
}

pub struct ModifyAddressAttributeInput {
    pub allocation_id: Option<String>, pub domain_name: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ModifyAddressAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyAddressAttributeRequest", members: &[
        field("AllocationId", "", STRING).required(), field("DomainName", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { allocation_id, domain_name, dry_run }
}
impl Operation for ModifyAddressAttributeInput {
    type Output = ModifyAddressAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyAddressAttribute", SERVICE);
}
pub struct ModifyAddressAttributeOutput { pub address: Option<AddressAttribute> }
impl Shape for ModifyAddressAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyAddressAttributeResult", members: &[
        field("Address", "address", STRUCTURE),
    ], ..Schema::NONE };
    members! { address }
}
impl ModifyAddressAttributeOutput {
    #[inline] pub fn address(&self) -> &AddressAttribute { nested(&self.address) }
}

pub struct ModifyApplicationStatusCheckInput {
    pub application_status_check_id: Option<String>, pub aggregation: Option<AggregationStatusEnum>,
    pub health_check_paths: Option<Vec<HealthCheckPathRequestObject>>, pub protocol: Option<NetworkProtocolEnum>,
    pub port: Option<i32>, pub path: Option<String>, pub device_index: Option<i32>,
    pub ip_version: Option<IpVersionEnum>, pub ip_scope: Option<IpScopeEnum>, pub interval: Option<i32>,
    pub timeout: Option<i32>, pub failure_threshold: Option<i32>, pub success_threshold: Option<i32>,
    pub status_code_matcher: Option<String>, pub initialization_grace_period_seconds: Option<i32>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ModifyApplicationStatusCheckInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyApplicationStatusCheckRequest", members: &[
        field("ApplicationStatusCheckId", "", STRING).required(), field("Aggregation", "", ENUM),
        field("HealthCheckPaths", "HealthCheckPath", HEALTH_CHECK_PATH_REQUEST_LIST_LIST), field("Protocol", "", ENUM),
        field("Port", "", INTEGER), field("Path", "", STRING), field("DeviceIndex", "", INTEGER),
        field("IpVersion", "", ENUM), field("IpScope", "", ENUM), field("Interval", "", INTEGER),
        field("Timeout", "", INTEGER), field("FailureThreshold", "", INTEGER), field("SuccessThreshold", "", INTEGER),
        field("StatusCodeMatcher", "", STRING), field("InitializationGracePeriodSeconds", "", INTEGER),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        application_status_check_id, aggregation, health_check_paths, protocol, port, path, device_index, ip_version,
        ip_scope, interval, timeout, failure_threshold, success_threshold, status_code_matcher,
        initialization_grace_period_seconds, client_token, dry_run,
    }
}
impl Operation for ModifyApplicationStatusCheckInput {
    type Output = ModifyApplicationStatusCheckOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyApplicationStatusCheck", SERVICE);
}
pub struct ModifyApplicationStatusCheckOutput {
    pub application_status_check: Option<ApplicationStatusCheckResponseObject>,
}
impl Shape for ModifyApplicationStatusCheckOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyApplicationStatusCheckResult", members: &[
        field("ApplicationStatusCheck", "applicationStatusCheck", STRUCTURE),
    ], ..Schema::NONE };
    members! { application_status_check }
}
impl ModifyApplicationStatusCheckOutput {
    #[inline] pub fn application_status_check(&self) -> &ApplicationStatusCheckResponseObject { nested(&self.application_status_check) }
}

pub struct ModifyAvailabilityZoneGroupInput {
    pub group_name: Option<String>, pub opt_in_status: Option<ModifyAvailabilityZoneOptInStatus>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyAvailabilityZoneGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyAvailabilityZoneGroupRequest", members: &[
        field("GroupName", "", STRING).required(), field("OptInStatus", "", ENUM).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { group_name, opt_in_status, dry_run }
}
impl Operation for ModifyAvailabilityZoneGroupInput {
    type Output = ModifyAvailabilityZoneGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyAvailabilityZoneGroup", SERVICE);
}
pub struct ModifyAvailabilityZoneGroupOutput { pub r#return: Option<bool> }
impl Shape for ModifyAvailabilityZoneGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyAvailabilityZoneGroupResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyAvailabilityZoneGroupOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyCapacityReservationInput {
    pub capacity_reservation_id: Option<String>, pub instance_count: Option<i32>, pub end_date: Option<Timestamp>,
    pub end_date_type: Option<EndDateType>, pub accept: Option<bool>, pub dry_run: Option<bool>,
    pub additional_info: Option<String>, pub instance_match_criteria: Option<InstanceMatchCriteria>,
    pub accept_modification_terms: Option<bool>, pub start_date: Option<Timestamp>, pub quote_id: Option<String>,
}
impl Shape for ModifyCapacityReservationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyCapacityReservationRequest", members: &[
        field("CapacityReservationId", "", STRING).required(), field("InstanceCount", "", INTEGER),
        field("EndDate", "", TIMESTAMP), field("EndDateType", "", ENUM), field("Accept", "", BOOLEAN),
        field("DryRun", "", BOOLEAN), field("AdditionalInfo", "", STRING), field("InstanceMatchCriteria", "", ENUM),
        field("AcceptModificationTerms", "", BOOLEAN), field("StartDate", "", TIMESTAMP), field("QuoteId", "", STRING),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_id, instance_count, end_date, end_date_type, accept, dry_run, additional_info,
        instance_match_criteria, accept_modification_terms, start_date, quote_id,
    }
}
impl Operation for ModifyCapacityReservationInput {
    type Output = ModifyCapacityReservationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyCapacityReservation", SERVICE);
}
pub struct ModifyCapacityReservationOutput {
    pub r#return: Option<bool>, pub adjustment_status: Option<CapacityReservationAdjustmentStatus>,
    pub adjustment_details: Option<CapacityReservationAdjustmentDetails>,
}
impl Shape for ModifyCapacityReservationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyCapacityReservationResult", members: &[
        field("Return", "return", BOOLEAN), field("AdjustmentStatus", "adjustmentStatus", ENUM),
        field("AdjustmentDetails", "adjustmentDetails", STRUCTURE),
    ], ..Schema::NONE };
    members! { r#return, adjustment_status, adjustment_details }
}
impl ModifyCapacityReservationOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn adjustment_status(&self) -> &CapacityReservationAdjustmentStatus { choice(&self.adjustment_status) }
    #[inline] pub fn adjustment_details(&self) -> &CapacityReservationAdjustmentDetails { nested(&self.adjustment_details) }
}

pub struct ModifyCapacityReservationFleetInput {
    pub capacity_reservation_fleet_id: Option<String>, pub total_target_capacity: Option<i32>,
    pub end_date: Option<Timestamp>, pub dry_run: Option<bool>, pub remove_end_date: Option<bool>,
}
impl Shape for ModifyCapacityReservationFleetInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyCapacityReservationFleetRequest", members: &[
        field("CapacityReservationFleetId", "", STRING).required(), field("TotalTargetCapacity", "", INTEGER),
        field("EndDate", "", TIMESTAMP), field("DryRun", "", BOOLEAN), field("RemoveEndDate", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_reservation_fleet_id, total_target_capacity, end_date, dry_run, remove_end_date }
}
impl Operation for ModifyCapacityReservationFleetInput {
    type Output = ModifyCapacityReservationFleetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyCapacityReservationFleet", SERVICE);
}
pub struct ModifyCapacityReservationFleetOutput { pub r#return: Option<bool> }
impl Shape for ModifyCapacityReservationFleetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyCapacityReservationFleetResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyCapacityReservationFleetOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyClientVpnEndpointInput {
    pub client_vpn_endpoint_id: Option<String>, pub server_certificate_arn: Option<String>,
    pub connection_log_options: Option<ConnectionLogOptions>,
    pub dns_servers: Option<DnsServersOptionsModifyStructure>, pub vpn_port: Option<i32>,
    pub description: Option<String>, pub split_tunnel: Option<bool>, pub dry_run: Option<bool>,
    pub security_group_ids: Option<Vec<String>>, pub vpc_id: Option<String>,
    pub self_service_portal: Option<SelfServicePortal>, pub client_connect_options: Option<ClientConnectOptions>,
    pub session_timeout_hours: Option<i32>, pub client_login_banner_options: Option<ClientLoginBannerOptions>,
    pub client_route_enforcement_options: Option<ClientRouteEnforcementOptions>,
    pub disconnect_on_session_timeout: Option<bool>,
    pub transit_gateway_configuration: Option<TransitGatewayConfigurationInputStructure>,
    pub device_posture_options: Option<DevicePostureOptions>,
}
impl Shape for ModifyClientVpnEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyClientVpnEndpointRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("ServerCertificateArn", "", STRING),
        field("ConnectionLogOptions", "", STRUCTURE), field("DnsServers", "", STRUCTURE),
        field("VpnPort", "", INTEGER), field("Description", "", STRING), field("SplitTunnel", "", BOOLEAN),
        field("DryRun", "", BOOLEAN),
        field("SecurityGroupIds", "SecurityGroupId", CLIENT_VPN_SECURITY_GROUP_ID_SET_LIST),
        field("VpcId", "", STRING), field("SelfServicePortal", "", ENUM), field("ClientConnectOptions", "", STRUCTURE),
        field("SessionTimeoutHours", "", INTEGER), field("ClientLoginBannerOptions", "", STRUCTURE),
        field("ClientRouteEnforcementOptions", "", STRUCTURE), field("DisconnectOnSessionTimeout", "", BOOLEAN),
        field("TransitGatewayConfiguration", "", STRUCTURE), field("DevicePostureOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        client_vpn_endpoint_id, server_certificate_arn, connection_log_options, dns_servers, vpn_port, description,
        split_tunnel, dry_run, security_group_ids, vpc_id, self_service_portal, client_connect_options,
        session_timeout_hours, client_login_banner_options, client_route_enforcement_options,
        disconnect_on_session_timeout, transit_gateway_configuration, device_posture_options,
    }
}
impl Operation for ModifyClientVpnEndpointInput {
    type Output = ModifyClientVpnEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyClientVpnEndpoint", SERVICE);
}
pub struct ModifyClientVpnEndpointOutput { pub r#return: Option<bool> }
impl Shape for ModifyClientVpnEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyClientVpnEndpointResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyClientVpnEndpointOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyClientVpnEndpointAuthorizationPolicyInput {
    pub client_vpn_endpoint_id: Option<String>, pub policy_document: Option<String>, pub description: Option<String>,
    pub shadow_mode: Option<ClientVpnAuthorizationPolicyShadowMode>, pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyClientVpnEndpointAuthorizationPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyClientVpnEndpointAuthorizationPolicyRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("PolicyDocument", "", STRING),
        field("Description", "", STRING), field("ShadowMode", "", ENUM),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, policy_document, description, shadow_mode, client_token, dry_run }
}
impl Operation for ModifyClientVpnEndpointAuthorizationPolicyInput {
    type Output = ModifyClientVpnEndpointAuthorizationPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyClientVpnEndpointAuthorizationPolicy", SERVICE);
}
pub struct ModifyClientVpnEndpointAuthorizationPolicyOutput { pub status: Option<ClientVpnAuthorizationPolicyStatus> }
impl Shape for ModifyClientVpnEndpointAuthorizationPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyClientVpnEndpointAuthorizationPolicyResult", members: &[
        field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { status }
}
impl ModifyClientVpnEndpointAuthorizationPolicyOutput {
    #[inline] pub fn status(&self) -> &ClientVpnAuthorizationPolicyStatus { choice(&self.status) }
}

pub struct ModifyDefaultCreditSpecificationInput {
    pub dry_run: Option<bool>, pub instance_family: Option<UnlimitedSupportedInstanceFamily>,
    pub cpu_credits: Option<String>,
}
impl Shape for ModifyDefaultCreditSpecificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyDefaultCreditSpecificationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceFamily", "", ENUM).required(),
        field("CpuCredits", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_family, cpu_credits }
}
impl Operation for ModifyDefaultCreditSpecificationInput {
    type Output = ModifyDefaultCreditSpecificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyDefaultCreditSpecification", SERVICE);
}
pub struct ModifyDefaultCreditSpecificationOutput {
    pub instance_family_credit_specification: Option<InstanceFamilyCreditSpecification>,
}
impl Shape for ModifyDefaultCreditSpecificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyDefaultCreditSpecificationResult", members: &[
        field("InstanceFamilyCreditSpecification", "instanceFamilyCreditSpecification", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_family_credit_specification }
}
impl ModifyDefaultCreditSpecificationOutput {
    #[inline] pub fn instance_family_credit_specification(&self) -> &InstanceFamilyCreditSpecification { nested(&self.instance_family_credit_specification) }
}

pub struct ModifyEbsDefaultKmsKeyIdInput { pub kms_key_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for ModifyEbsDefaultKmsKeyIdInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyEbsDefaultKmsKeyIdRequest", members: &[
        field("KmsKeyId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { kms_key_id, dry_run }
}
impl Operation for ModifyEbsDefaultKmsKeyIdInput {
    type Output = ModifyEbsDefaultKmsKeyIdOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyEbsDefaultKmsKeyId", SERVICE);
}
pub struct ModifyEbsDefaultKmsKeyIdOutput { pub kms_key_id: Option<String> }
impl Shape for ModifyEbsDefaultKmsKeyIdOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyEbsDefaultKmsKeyIdResult", members: &[
        field("KmsKeyId", "kmsKeyId", STRING),
    ], ..Schema::NONE };
    members! { kms_key_id }
}
impl ModifyEbsDefaultKmsKeyIdOutput {
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
}

pub struct ModifyFleetInput {
    pub dry_run: Option<bool>, pub excess_capacity_termination_policy: Option<FleetExcessCapacityTerminationPolicy>,
    pub launch_template_configs: Option<Vec<FleetLaunchTemplateConfigRequest>>, pub fleet_id: Option<String>,
    pub target_capacity_specification: Option<TargetCapacitySpecificationRequest>, pub context: Option<String>,
}
impl Shape for ModifyFleetInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyFleetRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ExcessCapacityTerminationPolicy", "", ENUM),
        field("LaunchTemplateConfigs", "LaunchTemplateConfig", FLEET_LAUNCH_TEMPLATE_CONFIG_LIST_REQUEST_LIST),
        field("FleetId", "", STRING).required(), field("TargetCapacitySpecification", "", STRUCTURE),
        field("Context", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, excess_capacity_termination_policy, launch_template_configs, fleet_id, target_capacity_specification,
        context,
    }
}
impl Operation for ModifyFleetInput {
    type Output = ModifyFleetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyFleet", SERVICE);
}
pub struct ModifyFleetOutput { pub r#return: Option<bool> }
impl Shape for ModifyFleetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyFleetResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyFleetOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyFpgaImageAttributeInput {
    pub dry_run: Option<bool>, pub fpga_image_id: Option<String>, pub attribute: Option<FpgaImageAttributeName>,
    pub operation_type: Option<OperationType>, pub user_ids: Option<Vec<String>>, pub user_groups: Option<Vec<String>>,
    pub product_codes: Option<Vec<String>>, pub load_permission: Option<LoadPermissionModifications>,
    pub description: Option<String>, pub name: Option<String>,
}
impl Shape for ModifyFpgaImageAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyFpgaImageAttributeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("FpgaImageId", "", STRING).required(), field("Attribute", "", ENUM),
        field("OperationType", "", ENUM), field("UserIds", "UserId", USER_ID_STRING_LIST_LIST),
        field("UserGroups", "UserGroup", USER_GROUP_STRING_LIST_LIST),
        field("ProductCodes", "ProductCode", PRODUCT_CODE_STRING_LIST_LIST), field("LoadPermission", "", STRUCTURE),
        field("Description", "", STRING), field("Name", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, fpga_image_id, attribute, operation_type, user_ids, user_groups, product_codes, load_permission,
        description, name,
    }
}
impl Operation for ModifyFpgaImageAttributeInput {
    type Output = ModifyFpgaImageAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyFpgaImageAttribute", SERVICE);
}
pub struct ModifyFpgaImageAttributeOutput { pub fpga_image_attribute: Option<FpgaImageAttribute> }
impl Shape for ModifyFpgaImageAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyFpgaImageAttributeResult", members: &[
        field("FpgaImageAttribute", "fpgaImageAttribute", STRUCTURE),
    ], ..Schema::NONE };
    members! { fpga_image_attribute }
}
impl ModifyFpgaImageAttributeOutput {
    #[inline] pub fn fpga_image_attribute(&self) -> &FpgaImageAttribute { nested(&self.fpga_image_attribute) }
}

pub struct ModifyHostsInput {
    pub host_recovery: Option<HostRecovery>, pub instance_type: Option<String>, pub instance_family: Option<String>,
    pub host_maintenance: Option<HostMaintenance>, pub host_ids: Option<Vec<String>>,
    pub auto_placement: Option<AutoPlacement>,
}
impl Shape for ModifyHostsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyHostsRequest", members: &[
        field("HostRecovery", "", ENUM), field("InstanceType", "", STRING), field("InstanceFamily", "", STRING),
        field("HostMaintenance", "", ENUM), field("HostIds", "hostId", REQUEST_HOST_ID_LIST_LIST).required(),
        field("AutoPlacement", "autoPlacement", ENUM),
    ], ..Schema::NONE };
    members! { host_recovery, instance_type, instance_family, host_maintenance, host_ids, auto_placement }
}
impl Operation for ModifyHostsInput {
    type Output = ModifyHostsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyHosts", SERVICE);
}
pub struct ModifyHostsOutput { pub successful: Option<Vec<String>>, pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for ModifyHostsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyHostsResult", members: &[
        field("Successful", "successful", RESPONSE_HOST_ID_LIST_LIST),
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_LIST_LIST),
    ], ..Schema::NONE };
    members! { successful, unsuccessful }
}
impl ModifyHostsOutput {
    #[inline] pub fn successful(&self) -> &[String] { items(&self.successful) }
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct ModifyIdFormatInput { pub resource: Option<String>, pub use_long_ids: Option<bool> }
impl Shape for ModifyIdFormatInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIdFormatRequest", members: &[
        field("Resource", "", STRING).required(), field("UseLongIds", "", BOOLEAN).required(),
    ], ..Schema::NONE };
    members! { resource, use_long_ids }
}
impl Operation for ModifyIdFormatInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIdFormat", SERVICE);
}

pub struct ModifyIdentityIdFormatInput {
    pub resource: Option<String>, pub use_long_ids: Option<bool>, pub principal_arn: Option<String>,
}
impl Shape for ModifyIdentityIdFormatInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIdentityIdFormatRequest", members: &[
        field("Resource", "resource", STRING).required(), field("UseLongIds", "useLongIds", BOOLEAN).required(),
        field("PrincipalArn", "principalArn", STRING).required(),
    ], ..Schema::NONE };
    members! { resource, use_long_ids, principal_arn }
}
impl Operation for ModifyIdentityIdFormatInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIdentityIdFormat", SERVICE);
}

pub struct ModifyImageAttributeInput {
    pub attribute: Option<String>, pub description: Option<AttributeValue>, pub image_id: Option<String>,
    pub launch_permission: Option<LaunchPermissionModifications>, pub operation_type: Option<OperationType>,
    pub product_codes: Option<Vec<String>>, pub user_groups: Option<Vec<String>>, pub user_ids: Option<Vec<String>>,
    pub value: Option<String>, pub organization_arns: Option<Vec<String>>,
    pub organizational_unit_arns: Option<Vec<String>>, pub imds_support: Option<AttributeValue>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyImageAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyImageAttributeRequest", members: &[
        field("Attribute", "", STRING), field("Description", "", STRUCTURE), field("ImageId", "", STRING).required(),
        field("LaunchPermission", "", STRUCTURE), field("OperationType", "", ENUM),
        field("ProductCodes", "ProductCode", PRODUCT_CODE_STRING_LIST_LIST),
        field("UserGroups", "UserGroup", USER_GROUP_STRING_LIST_LIST),
        field("UserIds", "UserId", USER_ID_STRING_LIST_LIST), field("Value", "", STRING),
        field("OrganizationArns", "OrganizationArn", ORGANIZATION_ARN_STRING_LIST_LIST),
        field("OrganizationalUnitArns", "OrganizationalUnitArn", ORGANIZATIONAL_UNIT_ARN_STRING_LIST_LIST),
        field("ImdsSupport", "", STRUCTURE), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        attribute, description, image_id, launch_permission, operation_type, product_codes, user_groups, user_ids,
        value, organization_arns, organizational_unit_arns, imds_support, dry_run,
    }
}
impl Operation for ModifyImageAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyImageAttribute", SERVICE);
}

pub struct ModifyInstanceAttributeInput {
    pub source_dest_check: Option<AttributeBooleanValue>, pub enclave_options: Option<EnclaveOptionsRequest>,
    pub disable_api_stop: Option<AttributeBooleanValue>, pub dry_run: Option<bool>, pub instance_id: Option<String>,
    pub attribute: Option<InstanceAttributeName>, pub value: Option<String>,
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMappingSpecification>>,
    pub disable_api_termination: Option<AttributeBooleanValue>, pub instance_type: Option<AttributeValue>,
    pub kernel: Option<AttributeValue>, pub ramdisk: Option<AttributeValue>,
    pub user_data: Option<SecureBlobAttributeValue>, pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub groups: Option<Vec<String>>, pub ebs_optimized: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>, pub ena_support: Option<AttributeBooleanValue>,
}
impl Shape for ModifyInstanceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceAttributeRequest", members: &[
        field("SourceDestCheck", "", STRUCTURE), field("EnclaveOptions", "", STRUCTURE),
        field("DisableApiStop", "", STRUCTURE), field("DryRun", "dryRun", BOOLEAN),
        field("InstanceId", "instanceId", STRING).required(), field("Attribute", "attribute", ENUM),
        field("Value", "value", STRING).sensitive(),
        field("BlockDeviceMappings", "blockDeviceMapping", INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION_LIST_LIST),
        field("DisableApiTermination", "disableApiTermination", STRUCTURE),
        field("InstanceType", "instanceType", STRUCTURE), field("Kernel", "kernel", STRUCTURE),
        field("Ramdisk", "ramdisk", STRUCTURE), field("UserData", "userData", STRUCTURE),
        field("InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", STRUCTURE),
        field("Groups", "GroupId", GROUP_ID_STRING_LIST_LIST), field("EbsOptimized", "ebsOptimized", STRUCTURE),
        field("SriovNetSupport", "sriovNetSupport", STRUCTURE), field("EnaSupport", "enaSupport", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        source_dest_check, enclave_options, disable_api_stop, dry_run, instance_id, attribute, value,
        block_device_mappings, disable_api_termination, instance_type, kernel, ramdisk, user_data,
        instance_initiated_shutdown_behavior, groups, ebs_optimized, sriov_net_support, ena_support,
    }
}
impl Operation for ModifyInstanceAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceAttribute", SERVICE);
}

pub struct ModifyInstanceCapacityReservationAttributesInput {
    pub instance_id: Option<String>, pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyInstanceCapacityReservationAttributesInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceCapacityReservationAttributesRequest", members: &[
        field("InstanceId", "", STRING).required(),
        field("CapacityReservationSpecification", "", STRUCTURE).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, capacity_reservation_specification, dry_run }
}
impl Operation for ModifyInstanceCapacityReservationAttributesInput {
    type Output = ModifyInstanceCapacityReservationAttributesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceCapacityReservationAttributes", SERVICE);
}
pub struct ModifyInstanceCapacityReservationAttributesOutput { pub r#return: Option<bool> }
impl Shape for ModifyInstanceCapacityReservationAttributesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceCapacityReservationAttributesResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyInstanceCapacityReservationAttributesOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyInstanceConnectEndpointInput {
    pub dry_run: Option<bool>, pub instance_connect_endpoint_id: Option<String>,
    pub ip_address_type: Option<IpAddressType>, pub security_group_ids: Option<Vec<String>>,
    pub preserve_client_ip: Option<bool>,
}
impl Shape for ModifyInstanceConnectEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceConnectEndpointRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceConnectEndpointId", "", STRING).required(),
        field("IpAddressType", "", ENUM),
        field("SecurityGroupIds", "SecurityGroupId", SECURITY_GROUP_ID_STRING_LIST_REQUEST_LIST),
        field("PreserveClientIp", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, instance_connect_endpoint_id, ip_address_type, security_group_ids, preserve_client_ip }
}
impl Operation for ModifyInstanceConnectEndpointInput {
    type Output = ModifyInstanceConnectEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceConnectEndpoint", SERVICE);
}
pub struct ModifyInstanceConnectEndpointOutput { pub r#return: Option<bool> }
impl Shape for ModifyInstanceConnectEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceConnectEndpointResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyInstanceConnectEndpointOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyInstanceCpuOptionsInput {
    pub instance_id: Option<String>, pub core_count: Option<i32>, pub threads_per_core: Option<i32>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>, pub dry_run: Option<bool>,
}
impl Shape for ModifyInstanceCpuOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceCpuOptionsRequest", members: &[
        field("InstanceId", "", STRING).required(), field("CoreCount", "", INTEGER),
        field("ThreadsPerCore", "", INTEGER), field("NestedVirtualization", "", ENUM), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, core_count, threads_per_core, nested_virtualization, dry_run }
}
impl Operation for ModifyInstanceCpuOptionsInput {
    type Output = ModifyInstanceCpuOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceCpuOptions", SERVICE);
}
pub struct ModifyInstanceCpuOptionsOutput {
    pub instance_id: Option<String>, pub core_count: Option<i32>, pub threads_per_core: Option<i32>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}
impl Shape for ModifyInstanceCpuOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceCpuOptionsResult", members: &[
        field("InstanceId", "instanceId", STRING), field("CoreCount", "coreCount", INTEGER),
        field("ThreadsPerCore", "threadsPerCore", INTEGER),
        field("NestedVirtualization", "nestedVirtualization", ENUM),
    ], ..Schema::NONE };
    members! { instance_id, core_count, threads_per_core, nested_virtualization }
}
impl ModifyInstanceCpuOptionsOutput {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn core_count(&self) -> i32 { self.core_count.unwrap_or_default() }
    #[inline] pub fn threads_per_core(&self) -> i32 { self.threads_per_core.unwrap_or_default() }
    #[inline] pub fn nested_virtualization(&self) -> &NestedVirtualizationSpecification { choice(&self.nested_virtualization) }
}

pub struct ModifyInstanceCreditSpecificationInput {
    pub dry_run: Option<bool>, pub client_token: Option<String>,
    pub instance_credit_specifications: Option<Vec<InstanceCreditSpecificationRequest>>,
}
impl Shape for ModifyInstanceCreditSpecificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceCreditSpecificationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING),
        field("InstanceCreditSpecifications", "InstanceCreditSpecification", INSTANCE_CREDIT_SPECIFICATION_LIST_REQUEST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, client_token, instance_credit_specifications }
}
impl Operation for ModifyInstanceCreditSpecificationInput {
    type Output = ModifyInstanceCreditSpecificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceCreditSpecification", SERVICE);
}
pub struct ModifyInstanceCreditSpecificationOutput {
    pub successful_instance_credit_specifications: Option<Vec<SuccessfulInstanceCreditSpecificationItem>>,
    pub unsuccessful_instance_credit_specifications: Option<Vec<UnsuccessfulInstanceCreditSpecificationItem>>,
}
impl Shape for ModifyInstanceCreditSpecificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceCreditSpecificationResult", members: &[
        field("SuccessfulInstanceCreditSpecifications", "successfulInstanceCreditSpecificationSet", SUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_SET_LIST),
        field("UnsuccessfulInstanceCreditSpecifications", "unsuccessfulInstanceCreditSpecificationSet", UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_SET_LIST),
    ], ..Schema::NONE };
    members! { successful_instance_credit_specifications, unsuccessful_instance_credit_specifications }
}
impl ModifyInstanceCreditSpecificationOutput {
    #[inline] pub fn successful_instance_credit_specifications(&self) -> &[SuccessfulInstanceCreditSpecificationItem] { items(&self.successful_instance_credit_specifications) }
    #[inline] pub fn unsuccessful_instance_credit_specifications(&self) -> &[UnsuccessfulInstanceCreditSpecificationItem] { items(&self.unsuccessful_instance_credit_specifications) }
}

pub struct ModifyInstanceEventStartTimeInput {
    pub dry_run: Option<bool>, pub instance_id: Option<String>, pub instance_event_id: Option<String>,
    pub not_before: Option<Timestamp>,
}
impl Shape for ModifyInstanceEventStartTimeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceEventStartTimeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceId", "", STRING).required(),
        field("InstanceEventId", "", STRING).required(), field("NotBefore", "", TIMESTAMP).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_id, instance_event_id, not_before }
}
impl Operation for ModifyInstanceEventStartTimeInput {
    type Output = ModifyInstanceEventStartTimeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceEventStartTime", SERVICE);
}
pub struct ModifyInstanceEventStartTimeOutput { pub event: Option<InstanceStatusEvent> }
impl Shape for ModifyInstanceEventStartTimeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceEventStartTimeResult", members: &[
        field("Event", "event", STRUCTURE),
    ], ..Schema::NONE };
    members! { event }
}
impl ModifyInstanceEventStartTimeOutput {
    #[inline] pub fn event(&self) -> &InstanceStatusEvent { nested(&self.event) }
}

pub struct ModifyInstanceEventWindowInput {
    pub dry_run: Option<bool>, pub name: Option<String>, pub instance_event_window_id: Option<String>,
    pub time_ranges: Option<Vec<InstanceEventWindowTimeRangeRequest>>, pub cron_expression: Option<String>,
}
impl Shape for ModifyInstanceEventWindowInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceEventWindowRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Name", "", STRING), field("InstanceEventWindowId", "", STRING).required(),
        field("TimeRanges", "TimeRange", INSTANCE_EVENT_WINDOW_TIME_RANGE_REQUEST_SET_LIST),
        field("CronExpression", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, name, instance_event_window_id, time_ranges, cron_expression }
}
impl Operation for ModifyInstanceEventWindowInput {
    type Output = ModifyInstanceEventWindowOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceEventWindow", SERVICE);
}
pub struct ModifyInstanceEventWindowOutput { pub instance_event_window: Option<InstanceEventWindow> }
impl Shape for ModifyInstanceEventWindowOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceEventWindowResult", members: &[
        field("InstanceEventWindow", "instanceEventWindow", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_event_window }
}
impl ModifyInstanceEventWindowOutput {
    #[inline] pub fn instance_event_window(&self) -> &InstanceEventWindow { nested(&self.instance_event_window) }
}

pub struct ModifyInstanceMaintenanceOptionsInput {
    pub instance_id: Option<String>, pub auto_recovery: Option<InstanceAutoRecoveryState>,
    pub reboot_migration: Option<InstanceRebootMigrationState>, pub dry_run: Option<bool>,
}
impl Shape for ModifyInstanceMaintenanceOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceMaintenanceOptionsRequest", members: &[
        field("InstanceId", "", STRING).required(), field("AutoRecovery", "", ENUM),
        field("RebootMigration", "", ENUM), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, auto_recovery, reboot_migration, dry_run }
}
impl Operation for ModifyInstanceMaintenanceOptionsInput {
    type Output = ModifyInstanceMaintenanceOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceMaintenanceOptions", SERVICE);
}
pub struct ModifyInstanceMaintenanceOptionsOutput {
    pub instance_id: Option<String>, pub auto_recovery: Option<InstanceAutoRecoveryState>,
    pub reboot_migration: Option<InstanceRebootMigrationState>,
}
impl Shape for ModifyInstanceMaintenanceOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceMaintenanceOptionsResult", members: &[
        field("InstanceId", "instanceId", STRING), field("AutoRecovery", "autoRecovery", ENUM),
        field("RebootMigration", "rebootMigration", ENUM),
    ], ..Schema::NONE };
    members! { instance_id, auto_recovery, reboot_migration }
}
impl ModifyInstanceMaintenanceOptionsOutput {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn auto_recovery(&self) -> &InstanceAutoRecoveryState { choice(&self.auto_recovery) }
    #[inline] pub fn reboot_migration(&self) -> &InstanceRebootMigrationState { choice(&self.reboot_migration) }
}

pub struct ModifyInstanceMetadataDefaultsInput {
    pub http_tokens: Option<MetadataDefaultHttpTokensState>, pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<DefaultInstanceMetadataEndpointState>,
    pub instance_metadata_tags: Option<DefaultInstanceMetadataTagsState>, pub dry_run: Option<bool>,
    pub http_tokens_enforced: Option<DefaultHttpTokensEnforcedState>,
}
impl Shape for ModifyInstanceMetadataDefaultsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceMetadataDefaultsRequest", members: &[
        field("HttpTokens", "", ENUM), field("HttpPutResponseHopLimit", "", INTEGER), field("HttpEndpoint", "", ENUM),
        field("InstanceMetadataTags", "", ENUM), field("DryRun", "", BOOLEAN), field("HttpTokensEnforced", "", ENUM),
    ], ..Schema::NONE };
    members! {
        http_tokens, http_put_response_hop_limit, http_endpoint, instance_metadata_tags, dry_run, http_tokens_enforced,
    }
}
impl Operation for ModifyInstanceMetadataDefaultsInput {
    type Output = ModifyInstanceMetadataDefaultsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceMetadataDefaults", SERVICE);
}
pub struct ModifyInstanceMetadataDefaultsOutput { pub r#return: Option<bool> }
impl Shape for ModifyInstanceMetadataDefaultsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceMetadataDefaultsResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyInstanceMetadataDefaultsOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyInstanceMetadataOptionsInput {
    pub instance_id: Option<String>, pub http_tokens: Option<HttpTokensState>,
    pub http_put_response_hop_limit: Option<i32>, pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub dry_run: Option<bool>, pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}
impl Shape for ModifyInstanceMetadataOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceMetadataOptionsRequest", members: &[
        field("InstanceId", "", STRING).required(), field("HttpTokens", "", ENUM),
        field("HttpPutResponseHopLimit", "", INTEGER), field("HttpEndpoint", "", ENUM), field("DryRun", "", BOOLEAN),
        field("HttpProtocolIpv6", "", ENUM), field("InstanceMetadataTags", "", ENUM),
    ], ..Schema::NONE };
    members! {
        instance_id, http_tokens, http_put_response_hop_limit, http_endpoint, dry_run, http_protocol_ipv6,
        instance_metadata_tags,
    }
}
impl Operation for ModifyInstanceMetadataOptionsInput {
    type Output = ModifyInstanceMetadataOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceMetadataOptions", SERVICE);
}
pub struct ModifyInstanceMetadataOptionsOutput {
    pub instance_id: Option<String>, pub instance_metadata_options: Option<InstanceMetadataOptionsResponse>,
}
impl Shape for ModifyInstanceMetadataOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceMetadataOptionsResult", members: &[
        field("InstanceId", "instanceId", STRING),
        field("InstanceMetadataOptions", "instanceMetadataOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_id, instance_metadata_options }
}
impl ModifyInstanceMetadataOptionsOutput {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_metadata_options(&self) -> &InstanceMetadataOptionsResponse { nested(&self.instance_metadata_options) }
}

pub struct ModifyInstanceNetworkPerformanceOptionsInput {
    pub instance_id: Option<String>, pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyInstanceNetworkPerformanceOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceNetworkPerformanceRequest", members: &[
        field("InstanceId", "", STRING).required(), field("BandwidthWeighting", "", ENUM).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, bandwidth_weighting, dry_run }
}
impl Operation for ModifyInstanceNetworkPerformanceOptionsInput {
    type Output = ModifyInstanceNetworkPerformanceOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstanceNetworkPerformanceOptions", SERVICE);
}
pub struct ModifyInstanceNetworkPerformanceOptionsOutput {
    pub instance_id: Option<String>, pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}
impl Shape for ModifyInstanceNetworkPerformanceOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstanceNetworkPerformanceResult", members: &[
        field("InstanceId", "instanceId", STRING), field("BandwidthWeighting", "bandwidthWeighting", ENUM),
    ], ..Schema::NONE };
    members! { instance_id, bandwidth_weighting }
}
impl ModifyInstanceNetworkPerformanceOptionsOutput {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn bandwidth_weighting(&self) -> &InstanceBandwidthWeighting { choice(&self.bandwidth_weighting) }
}

pub struct ModifyInstancePlacementInput {
    pub group_name: Option<String>, pub partition_number: Option<i32>, pub host_resource_group_arn: Option<String>,
    pub group_id: Option<String>, pub instance_id: Option<String>, pub tenancy: Option<HostTenancy>,
    pub affinity: Option<Affinity>, pub host_id: Option<String>,
}
impl Shape for ModifyInstancePlacementInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstancePlacementRequest", members: &[
        field("GroupName", "", STRING), field("PartitionNumber", "", INTEGER),
        field("HostResourceGroupArn", "", STRING), field("GroupId", "", STRING),
        field("InstanceId", "instanceId", STRING).required(), field("Tenancy", "tenancy", ENUM),
        field("Affinity", "affinity", ENUM), field("HostId", "hostId", STRING),
    ], ..Schema::NONE };
    members! {
        group_name, partition_number, host_resource_group_arn, group_id, instance_id, tenancy, affinity, host_id,
    }
}
impl Operation for ModifyInstancePlacementInput {
    type Output = ModifyInstancePlacementOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyInstancePlacement", SERVICE);
}
pub struct ModifyInstancePlacementOutput { pub r#return: Option<bool> }
impl Shape for ModifyInstancePlacementOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyInstancePlacementResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyInstancePlacementOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyIpamInput {
    pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub description: Option<String>,
    pub add_operating_regions: Option<Vec<AddIpamOperatingRegion>>,
    pub remove_operating_regions: Option<Vec<RemoveIpamOperatingRegion>>, pub tier: Option<IpamTier>,
    pub enable_private_gua: Option<bool>, pub metered_account: Option<IpamMeteredAccount>,
}
impl Shape for ModifyIpamInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(), field("Description", "", STRING),
        field("AddOperatingRegions", "AddOperatingRegion", ADD_IPAM_OPERATING_REGION_SET_LIST),
        field("RemoveOperatingRegions", "RemoveOperatingRegion", REMOVE_IPAM_OPERATING_REGION_SET_LIST),
        field("Tier", "", ENUM), field("EnablePrivateGua", "", BOOLEAN), field("MeteredAccount", "", ENUM),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_id, description, add_operating_regions, remove_operating_regions, tier, enable_private_gua,
        metered_account,
    }
}
impl Operation for ModifyIpamInput {
    type Output = ModifyIpamOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpam", SERVICE);
}
pub struct ModifyIpamOutput { pub ipam: Option<Ipam> }
impl Shape for ModifyIpamOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamResult", members: &[
        field("Ipam", "ipam", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam }
}
impl ModifyIpamOutput {
    #[inline] pub fn ipam(&self) -> &Ipam { nested(&self.ipam) }
}

pub struct ModifyIpamPolicyAllocationRulesInput {
    pub dry_run: Option<bool>, pub ipam_policy_id: Option<String>, pub locale: Option<String>,
    pub resource_type: Option<IpamPolicyResourceType>,
    pub allocation_rules: Option<Vec<IpamPolicyAllocationRuleRequest>>,
}
impl Shape for ModifyIpamPolicyAllocationRulesInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPolicyAllocationRulesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPolicyId", "", STRING).required(),
        field("Locale", "", STRING).required(), field("ResourceType", "", ENUM).required(),
        field("AllocationRules", "AllocationRule", IPAM_POLICY_ALLOCATION_RULE_LIST_REQUEST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_policy_id, locale, resource_type, allocation_rules }
}
impl Operation for ModifyIpamPolicyAllocationRulesInput {
    type Output = ModifyIpamPolicyAllocationRulesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpamPolicyAllocationRules", SERVICE);
}
pub struct ModifyIpamPolicyAllocationRulesOutput { pub ipam_policy_document: Option<IpamPolicyDocument> }
impl Shape for ModifyIpamPolicyAllocationRulesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPolicyAllocationRulesResult", members: &[
        field("IpamPolicyDocument", "ipamPolicyDocument", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_policy_document }
}
impl ModifyIpamPolicyAllocationRulesOutput {
    #[inline] pub fn ipam_policy_document(&self) -> &IpamPolicyDocument { nested(&self.ipam_policy_document) }
}

pub struct ModifyIpamPoolInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub description: Option<String>,
    pub auto_import: Option<bool>, pub allocation_min_netmask_length: Option<i32>,
    pub allocation_max_netmask_length: Option<i32>, pub allocation_default_netmask_length: Option<i32>,
    pub clear_allocation_default_netmask_length: Option<bool>,
    pub add_allocation_resource_tags: Option<Vec<RequestIpamResourceTag>>,
    pub remove_allocation_resource_tags: Option<Vec<RequestIpamResourceTag>>,
}
impl Shape for ModifyIpamPoolInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPoolRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(), field("Description", "", STRING),
        field("AutoImport", "", BOOLEAN), field("AllocationMinNetmaskLength", "", INTEGER),
        field("AllocationMaxNetmaskLength", "", INTEGER), field("AllocationDefaultNetmaskLength", "", INTEGER),
        field("ClearAllocationDefaultNetmaskLength", "", BOOLEAN),
        field("AddAllocationResourceTags", "AddAllocationResourceTag", REQUEST_IPAM_RESOURCE_TAG_LIST_LIST),
        field("RemoveAllocationResourceTags", "RemoveAllocationResourceTag", REQUEST_IPAM_RESOURCE_TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_pool_id, description, auto_import, allocation_min_netmask_length, allocation_max_netmask_length,
        allocation_default_netmask_length, clear_allocation_default_netmask_length, add_allocation_resource_tags,
        remove_allocation_resource_tags,
    }
}
impl Operation for ModifyIpamPoolInput {
    type Output = ModifyIpamPoolOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpamPool", SERVICE);
}
pub struct ModifyIpamPoolOutput { pub ipam_pool: Option<IpamPool> }
impl Shape for ModifyIpamPoolOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPoolResult", members: &[
        field("IpamPool", "ipamPool", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_pool }
}
impl ModifyIpamPoolOutput {
    #[inline] pub fn ipam_pool(&self) -> &IpamPool { nested(&self.ipam_pool) }
}

pub struct ModifyIpamPoolAllocationInput {
    pub dry_run: Option<bool>, pub ipam_pool_allocation_id: Option<String>, pub description: Option<String>,
}
impl Shape for ModifyIpamPoolAllocationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPoolAllocationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolAllocationId", "", STRING).required(),
        field("Description", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_allocation_id, description }
}
impl Operation for ModifyIpamPoolAllocationInput {
    type Output = ModifyIpamPoolAllocationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpamPoolAllocation", SERVICE);
}
pub struct ModifyIpamPoolAllocationOutput { pub ipam_pool_allocation: Option<IpamPoolAllocation> }
impl Shape for ModifyIpamPoolAllocationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPoolAllocationResult", members: &[
        field("IpamPoolAllocation", "ipamPoolAllocation", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_pool_allocation }
}
impl ModifyIpamPoolAllocationOutput {
    #[inline] pub fn ipam_pool_allocation(&self) -> &IpamPoolAllocation { nested(&self.ipam_pool_allocation) }
}

pub struct ModifyIpamPrefixListResolverInput {
    pub dry_run: Option<bool>, pub ipam_prefix_list_resolver_id: Option<String>, pub description: Option<String>,
    pub rules: Option<Vec<IpamPrefixListResolverRuleRequest>>,
}
impl Shape for ModifyIpamPrefixListResolverInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPrefixListResolverRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPrefixListResolverId", "", STRING).required(),
        field("Description", "", STRING), field("Rules", "Rule", IPAM_PREFIX_LIST_RESOLVER_RULE_REQUEST_SET_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_prefix_list_resolver_id, description, rules }
}
impl Operation for ModifyIpamPrefixListResolverInput {
    type Output = ModifyIpamPrefixListResolverOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpamPrefixListResolver", SERVICE);
}
pub struct ModifyIpamPrefixListResolverOutput { pub ipam_prefix_list_resolver: Option<IpamPrefixListResolver> }
impl Shape for ModifyIpamPrefixListResolverOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPrefixListResolverResult", members: &[
        field("IpamPrefixListResolver", "ipamPrefixListResolver", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_prefix_list_resolver }
}
impl ModifyIpamPrefixListResolverOutput {
    #[inline] pub fn ipam_prefix_list_resolver(&self) -> &IpamPrefixListResolver { nested(&self.ipam_prefix_list_resolver) }
}

pub struct ModifyIpamPrefixListResolverTargetInput {
    pub dry_run: Option<bool>, pub ipam_prefix_list_resolver_target_id: Option<String>,
    pub desired_version: Option<i64>, pub track_latest_version: Option<bool>, pub client_token: Option<String>,
}
impl Shape for ModifyIpamPrefixListResolverTargetInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPrefixListResolverTargetRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPrefixListResolverTargetId", "", STRING).required(),
        field("DesiredVersion", "", LONG), field("TrackLatestVersion", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_prefix_list_resolver_target_id, desired_version, track_latest_version, client_token }
}
impl Operation for ModifyIpamPrefixListResolverTargetInput {
    type Output = ModifyIpamPrefixListResolverTargetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpamPrefixListResolverTarget", SERVICE);
}
pub struct ModifyIpamPrefixListResolverTargetOutput {
    pub ipam_prefix_list_resolver_target: Option<IpamPrefixListResolverTarget>,
}
impl Shape for ModifyIpamPrefixListResolverTargetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamPrefixListResolverTargetResult", members: &[
        field("IpamPrefixListResolverTarget", "ipamPrefixListResolverTarget", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_prefix_list_resolver_target }
}
impl ModifyIpamPrefixListResolverTargetOutput {
    #[inline] pub fn ipam_prefix_list_resolver_target(&self) -> &IpamPrefixListResolverTarget { nested(&self.ipam_prefix_list_resolver_target) }
}

pub struct ModifyIpamResourceCidrInput {
    pub dry_run: Option<bool>, pub resource_id: Option<String>, pub resource_cidr: Option<String>,
    pub resource_region: Option<String>, pub current_ipam_scope_id: Option<String>,
    pub destination_ipam_scope_id: Option<String>, pub monitored: Option<bool>,
}
impl Shape for ModifyIpamResourceCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamResourceCidrRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ResourceId", "", STRING).required(),
        field("ResourceCidr", "", STRING).required(), field("ResourceRegion", "", STRING).required(),
        field("CurrentIpamScopeId", "", STRING).required(), field("DestinationIpamScopeId", "", STRING),
        field("Monitored", "", BOOLEAN).required(),
    ], ..Schema::NONE };
    members! {
        dry_run, resource_id, resource_cidr, resource_region, current_ipam_scope_id, destination_ipam_scope_id,
        monitored,
    }
}
impl Operation for ModifyIpamResourceCidrInput {
    type Output = ModifyIpamResourceCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpamResourceCidr", SERVICE);
}
pub struct ModifyIpamResourceCidrOutput { pub ipam_resource_cidr: Option<IpamResourceCidr> }
impl Shape for ModifyIpamResourceCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamResourceCidrResult", members: &[
        field("IpamResourceCidr", "ipamResourceCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_resource_cidr }
}
impl ModifyIpamResourceCidrOutput {
    #[inline] pub fn ipam_resource_cidr(&self) -> &IpamResourceCidr { nested(&self.ipam_resource_cidr) }
}

pub struct ModifyIpamResourceDiscoveryInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_id: Option<String>, pub description: Option<String>,
    pub add_operating_regions: Option<Vec<AddIpamOperatingRegion>>,
    pub remove_operating_regions: Option<Vec<RemoveIpamOperatingRegion>>,
    pub add_organizational_unit_exclusions: Option<Vec<AddIpamOrganizationalUnitExclusion>>,
    pub remove_organizational_unit_exclusions: Option<Vec<RemoveIpamOrganizationalUnitExclusion>>,
}
impl Shape for ModifyIpamResourceDiscoveryInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamResourceDiscoveryRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamResourceDiscoveryId", "", STRING).required(),
        field("Description", "", STRING),
        field("AddOperatingRegions", "AddOperatingRegion", ADD_IPAM_OPERATING_REGION_SET_LIST),
        field("RemoveOperatingRegions", "RemoveOperatingRegion", REMOVE_IPAM_OPERATING_REGION_SET_LIST),
        field("AddOrganizationalUnitExclusions", "AddOrganizationalUnitExclusion", ADD_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION_SET_LIST),
        field("RemoveOrganizationalUnitExclusions", "RemoveOrganizationalUnitExclusion", REMOVE_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION_SET_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_resource_discovery_id, description, add_operating_regions, remove_operating_regions,
        add_organizational_unit_exclusions, remove_organizational_unit_exclusions,
    }
}
impl Operation for ModifyIpamResourceDiscoveryInput {
    type Output = ModifyIpamResourceDiscoveryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpamResourceDiscovery", SERVICE);
}
pub struct ModifyIpamResourceDiscoveryOutput { pub ipam_resource_discovery: Option<IpamResourceDiscovery> }
impl Shape for ModifyIpamResourceDiscoveryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamResourceDiscoveryResult", members: &[
        field("IpamResourceDiscovery", "ipamResourceDiscovery", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_resource_discovery }
}
impl ModifyIpamResourceDiscoveryOutput {
    #[inline] pub fn ipam_resource_discovery(&self) -> &IpamResourceDiscovery { nested(&self.ipam_resource_discovery) }
}

pub struct ModifyIpamRoutingPolicyRegistrationInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>, pub cidr: Option<String>,
    pub asns: Option<Vec<String>>, pub permit_more_specific_announcements: Option<bool>, pub max_length: Option<i32>,
    pub description: Option<String>, pub force: Option<bool>, pub client_token: Option<String>,
}
impl Shape for ModifyIpamRoutingPolicyRegistrationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamRoutingPolicyRegistrationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("Cidr", "", STRING).required(), field("Asns", "Asn", ASN_LIST_LIST).required(),
        field("PermitMoreSpecificAnnouncements", "", BOOLEAN), field("MaxLength", "", INTEGER),
        field("Description", "", STRING), field("Force", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_internet_registry_association_id, cidr, asns, permit_more_specific_announcements, max_length,
        description, force, client_token,
    }
}
impl Operation for ModifyIpamRoutingPolicyRegistrationInput {
    type Output = ModifyIpamRoutingPolicyRegistrationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpamRoutingPolicyRegistration", SERVICE);
}
pub struct ModifyIpamRoutingPolicyRegistrationOutput {
    pub ipam_routing_policy_registration_delta: Option<IpamRoutingPolicyRegistrationDelta>,
}
impl Shape for ModifyIpamRoutingPolicyRegistrationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamRoutingPolicyRegistrationResult", members: &[
        field("IpamRoutingPolicyRegistrationDelta", "ipamRoutingPolicyRegistrationDelta", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_routing_policy_registration_delta }
}
impl ModifyIpamRoutingPolicyRegistrationOutput {
    #[inline] pub fn ipam_routing_policy_registration_delta(&self) -> &IpamRoutingPolicyRegistrationDelta { nested(&self.ipam_routing_policy_registration_delta) }
}

pub struct ModifyIpamScopeInput {
    pub dry_run: Option<bool>, pub ipam_scope_id: Option<String>, pub description: Option<String>,
    pub external_authority_configuration: Option<ExternalAuthorityConfiguration>,
    pub remove_external_authority_configuration: Option<bool>,
}
impl Shape for ModifyIpamScopeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamScopeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamScopeId", "", STRING).required(), field("Description", "", STRING),
        field("ExternalAuthorityConfiguration", "", STRUCTURE),
        field("RemoveExternalAuthorityConfiguration", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_scope_id, description, external_authority_configuration, remove_external_authority_configuration,
    }
}
impl Operation for ModifyIpamScopeInput {
    type Output = ModifyIpamScopeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyIpamScope", SERVICE);
}
pub struct ModifyIpamScopeOutput { pub ipam_scope: Option<IpamScope> }
impl Shape for ModifyIpamScopeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyIpamScopeResult", members: &[
        field("IpamScope", "ipamScope", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_scope }
}
impl ModifyIpamScopeOutput {
    #[inline] pub fn ipam_scope(&self) -> &IpamScope { nested(&self.ipam_scope) }
}

pub struct ModifyLaunchTemplateInput {
    pub dry_run: Option<bool>, pub client_token: Option<String>, pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>, pub default_version: Option<String>,
}
impl Shape for ModifyLaunchTemplateInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyLaunchTemplateRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("LaunchTemplateId", "", STRING), field("LaunchTemplateName", "", STRING),
        field("DefaultVersion", "SetDefaultVersion", STRING),
    ], ..Schema::NONE };
    members! { dry_run, client_token, launch_template_id, launch_template_name, default_version }
}
impl Operation for ModifyLaunchTemplateInput {
    type Output = ModifyLaunchTemplateOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyLaunchTemplate", SERVICE);
}
pub struct ModifyLaunchTemplateOutput { pub launch_template: Option<LaunchTemplate> }
impl Shape for ModifyLaunchTemplateOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyLaunchTemplateResult", members: &[
        field("LaunchTemplate", "launchTemplate", STRUCTURE),
    ], ..Schema::NONE };
    members! { launch_template }
}
impl ModifyLaunchTemplateOutput {
    #[inline] pub fn launch_template(&self) -> &LaunchTemplate { nested(&self.launch_template) }
}

pub struct ModifyLocalGatewayRouteInput {
    pub destination_cidr_block: Option<String>, pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>, pub network_interface_id: Option<String>,
    pub dry_run: Option<bool>, pub destination_prefix_list_id: Option<String>,
}
impl Shape for ModifyLocalGatewayRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyLocalGatewayRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING), field("LocalGatewayRouteTableId", "", STRING).required(),
        field("LocalGatewayVirtualInterfaceGroupId", "", STRING), field("NetworkInterfaceId", "", STRING),
        field("DryRun", "", BOOLEAN), field("DestinationPrefixListId", "", STRING),
    ], ..Schema::NONE };
    members! {
        destination_cidr_block, local_gateway_route_table_id, local_gateway_virtual_interface_group_id,
        network_interface_id, dry_run, destination_prefix_list_id,
    }
}
impl Operation for ModifyLocalGatewayRouteInput {
    type Output = ModifyLocalGatewayRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyLocalGatewayRoute", SERVICE);
}
pub struct ModifyLocalGatewayRouteOutput { pub route: Option<LocalGatewayRoute> }
impl Shape for ModifyLocalGatewayRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyLocalGatewayRouteResult", members: &[
        field("Route", "route", STRUCTURE),
    ], ..Schema::NONE };
    members! { route }
}
impl ModifyLocalGatewayRouteOutput {
    #[inline] pub fn route(&self) -> &LocalGatewayRoute { nested(&self.route) }
}

pub struct ModifyManagedPrefixListInput {
    pub dry_run: Option<bool>, pub prefix_list_id: Option<String>, pub current_version: Option<i64>,
    pub prefix_list_name: Option<String>, pub add_entries: Option<Vec<AddPrefixListEntry>>,
    pub remove_entries: Option<Vec<RemovePrefixListEntry>>, pub max_entries: Option<i32>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
}
impl Shape for ModifyManagedPrefixListInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyManagedPrefixListRequest", members: &[
        field("DryRun", "", BOOLEAN), field("PrefixListId", "", STRING).required(), field("CurrentVersion", "", LONG),
        field("PrefixListName", "", STRING), field("AddEntries", "AddEntry", ADD_PREFIX_LIST_ENTRIES_LIST),
        field("RemoveEntries", "RemoveEntry", REMOVE_PREFIX_LIST_ENTRIES_LIST), field("MaxEntries", "", INTEGER),
        field("IpamPrefixListResolverSyncEnabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        dry_run, prefix_list_id, current_version, prefix_list_name, add_entries, remove_entries, max_entries,
        ipam_prefix_list_resolver_sync_enabled,
    }
}
impl Operation for ModifyManagedPrefixListInput {
    type Output = ModifyManagedPrefixListOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyManagedPrefixList", SERVICE);
}
pub struct ModifyManagedPrefixListOutput { pub prefix_list: Option<ManagedPrefixList> }
impl Shape for ModifyManagedPrefixListOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyManagedPrefixListResult", members: &[
        field("PrefixList", "prefixList", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix_list }
}
impl ModifyManagedPrefixListOutput {
    #[inline] pub fn prefix_list(&self) -> &ManagedPrefixList { nested(&self.prefix_list) }
}

pub struct ModifyManagedResourceVisibilityInput {
    pub dry_run: Option<bool>, pub default_visibility: Option<ManagedResourceDefaultVisibility>,
}
impl Shape for ModifyManagedResourceVisibilityInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyManagedResourceVisibilityRequest", members: &[
        field("DryRun", "", BOOLEAN), field("DefaultVisibility", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, default_visibility }
}
impl Operation for ModifyManagedResourceVisibilityInput {
    type Output = ModifyManagedResourceVisibilityOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyManagedResourceVisibility", SERVICE);
}
pub struct ModifyManagedResourceVisibilityOutput { pub visibility: Option<ManagedResourceVisibilitySettings> }
impl Shape for ModifyManagedResourceVisibilityOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyManagedResourceVisibilityResult", members: &[
        field("Visibility", "visibility", STRUCTURE),
    ], ..Schema::NONE };
    members! { visibility }
}
impl ModifyManagedResourceVisibilityOutput {
    #[inline] pub fn visibility(&self) -> &ManagedResourceVisibilitySettings { nested(&self.visibility) }
}

pub struct ModifyMetricCategoryInput {
    pub metric_category_id: Option<String>, pub metrics: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for ModifyMetricCategoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyMetricCategoryRequest", members: &[
        field("MetricCategoryId", "", STRING).required(),
        field("Metrics", "Metric", METRIC_CATEGORY_METRIC_NAME_LIST_LIST).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { metric_category_id, metrics, dry_run }
}
impl Operation for ModifyMetricCategoryInput {
    type Output = ModifyMetricCategoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyMetricCategory", SERVICE);
}
pub struct ModifyMetricCategoryOutput { pub metric_category: Option<MetricCategory> }
impl Shape for ModifyMetricCategoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyMetricCategoryResult", members: &[
        field("MetricCategory", "metricCategory", STRUCTURE),
    ], ..Schema::NONE };
    members! { metric_category }
}
impl ModifyMetricCategoryOutput {
    #[inline] pub fn metric_category(&self) -> &MetricCategory { nested(&self.metric_category) }
}

pub struct ModifyNetworkInterfaceAttributeInput {
    pub ena_srd_specification: Option<EnaSrdSpecification>, pub enable_primary_ipv6: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub associate_public_ip_address: Option<bool>, pub associated_subnet_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>, pub network_interface_id: Option<String>, pub description: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>, pub groups: Option<Vec<String>>,
    pub attachment: Option<NetworkInterfaceAttachmentChanges>,
}
impl Shape for ModifyNetworkInterfaceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyNetworkInterfaceAttributeRequest", members: &[
        field("EnaSrdSpecification", "", STRUCTURE), field("EnablePrimaryIpv6", "", BOOLEAN),
        field("ConnectionTrackingSpecification", "", STRUCTURE), field("AssociatePublicIpAddress", "", BOOLEAN),
        field("AssociatedSubnetIds", "AssociatedSubnetId", SUBNET_ID_LIST_LIST), field("DryRun", "dryRun", BOOLEAN),
        field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("Description", "description", STRUCTURE), field("SourceDestCheck", "sourceDestCheck", STRUCTURE),
        field("Groups", "SecurityGroupId", SECURITY_GROUP_ID_STRING_LIST_LIST),
        field("Attachment", "attachment", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        ena_srd_specification, enable_primary_ipv6, connection_tracking_specification, associate_public_ip_address,
        associated_subnet_ids, dry_run, network_interface_id, description, source_dest_check, groups, attachment,
    }
}
impl Operation for ModifyNetworkInterfaceAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyNetworkInterfaceAttribute", SERVICE);
}

pub struct ModifyNetworkingFlexCostAllocationPolicyInput {
    pub fca_policy_id: Option<String>, pub nat_fca_policy_document: Option<NatFlexCostAllocationPolicyDocument>,
    pub instance_fca_policy_document: Option<InstanceFlexCostAllocationPolicyDocument>,
    pub pcx_fca_policy_document: Option<PcxFlexCostAllocationPolicyDocument>, pub show_back_enabled: Option<bool>,
    pub description: Option<String>, pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ModifyNetworkingFlexCostAllocationPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyNetworkingFlexCostAllocationPolicyRequest", members: &[
        field("FcaPolicyId", "", STRING).required(), field("NatFcaPolicyDocument", "", STRUCTURE),
        field("InstanceFcaPolicyDocument", "", STRUCTURE), field("PcxFcaPolicyDocument", "", STRUCTURE),
        field("ShowBackEnabled", "", BOOLEAN), field("Description", "", STRING),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        fca_policy_id, nat_fca_policy_document, instance_fca_policy_document, pcx_fca_policy_document,
        show_back_enabled, description, client_token, dry_run,
    }
}
impl Operation for ModifyNetworkingFlexCostAllocationPolicyInput {
    type Output = ModifyNetworkingFlexCostAllocationPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyNetworkingFlexCostAllocationPolicy", SERVICE);
}
pub struct ModifyNetworkingFlexCostAllocationPolicyOutput {
    pub fca_policy_id: Option<String>, pub updated_at: Option<Timestamp>, pub version: Option<i32>,
    pub version_expected_effective_at: Option<Timestamp>,
}
impl Shape for ModifyNetworkingFlexCostAllocationPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyNetworkingFlexCostAllocationPolicyResult", members: &[
        field("FcaPolicyId", "fcaPolicyId", STRING), field("UpdatedAt", "updatedAt", TIMESTAMP),
        field("Version", "version", INTEGER),
        field("VersionExpectedEffectiveAt", "versionExpectedEffectiveAt", TIMESTAMP),
    ], ..Schema::NONE };
    members! { fca_policy_id, updated_at, version, version_expected_effective_at }
}
impl ModifyNetworkingFlexCostAllocationPolicyOutput {
    #[inline] pub fn fca_policy_id(&self) -> &str { text(&self.fca_policy_id) }
    #[inline] pub fn updated_at(&self) -> Timestamp { moment(&self.updated_at) }
    #[inline] pub fn version(&self) -> i32 { self.version.unwrap_or_default() }
    #[inline] pub fn version_expected_effective_at(&self) -> Timestamp { moment(&self.version_expected_effective_at) }
}

pub struct ModifyPrivateDnsNameOptionsInput {
    pub dry_run: Option<bool>, pub instance_id: Option<String>, pub private_dns_hostname_type: Option<HostnameType>,
    pub enable_resource_name_dns_a_record: Option<bool>, pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
impl Shape for ModifyPrivateDnsNameOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyPrivateDnsNameOptionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceId", "", STRING).required(),
        field("PrivateDnsHostnameType", "", ENUM), field("EnableResourceNameDnsARecord", "", BOOLEAN),
        field("EnableResourceNameDnsAAAARecord", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        dry_run, instance_id, private_dns_hostname_type, enable_resource_name_dns_a_record,
        enable_resource_name_dns_aaaa_record,
    }
}
impl Operation for ModifyPrivateDnsNameOptionsInput {
    type Output = ModifyPrivateDnsNameOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyPrivateDnsNameOptions", SERVICE);
}
pub struct ModifyPrivateDnsNameOptionsOutput { pub r#return: Option<bool> }
impl Shape for ModifyPrivateDnsNameOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyPrivateDnsNameOptionsResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyPrivateDnsNameOptionsOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyPublicIpDnsNameOptionsInput {
    pub network_interface_id: Option<String>, pub hostname_type: Option<PublicIpDnsOption>, pub dry_run: Option<bool>,
}
impl Shape for ModifyPublicIpDnsNameOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyPublicIpDnsNameOptionsRequest", members: &[
        field("NetworkInterfaceId", "", STRING).required(), field("HostnameType", "", ENUM).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { network_interface_id, hostname_type, dry_run }
}
impl Operation for ModifyPublicIpDnsNameOptionsInput {
    type Output = ModifyPublicIpDnsNameOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyPublicIpDnsNameOptions", SERVICE);
}
pub struct ModifyPublicIpDnsNameOptionsOutput { pub successful: Option<bool> }
impl Shape for ModifyPublicIpDnsNameOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyPublicIpDnsNameOptionsResult", members: &[
        field("Successful", "successful", BOOLEAN),
    ], ..Schema::NONE };
    members! { successful }
}
impl ModifyPublicIpDnsNameOptionsOutput {
    #[inline] pub fn successful(&self) -> bool { self.successful.unwrap_or_default() }
}

pub struct ModifyReservedInstancesInput {
    pub reserved_instances_ids: Option<Vec<String>>, pub client_token: Option<String>,
    pub target_configurations: Option<Vec<ReservedInstancesConfiguration>>,
}
impl Shape for ModifyReservedInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyReservedInstancesRequest", members: &[
        field("ReservedInstancesIds", "ReservedInstancesId", RESERVED_INSTANCES_ID_STRING_LIST_LIST).required(),
        field("ClientToken", "clientToken", STRING),
        field("TargetConfigurations", "ReservedInstancesConfigurationSetItemType", RESERVED_INSTANCES_CONFIGURATION_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { reserved_instances_ids, client_token, target_configurations }
}
impl Operation for ModifyReservedInstancesInput {
    type Output = ModifyReservedInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyReservedInstances", SERVICE);
}
pub struct ModifyReservedInstancesOutput { pub reserved_instances_modification_id: Option<String> }
impl Shape for ModifyReservedInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyReservedInstancesResult", members: &[
        field("ReservedInstancesModificationId", "reservedInstancesModificationId", STRING),
    ], ..Schema::NONE };
    members! { reserved_instances_modification_id }
}
impl ModifyReservedInstancesOutput {
    #[inline] pub fn reserved_instances_modification_id(&self) -> &str { text(&self.reserved_instances_modification_id) }
}

pub struct ModifyRouteServerInput {
    pub route_server_id: Option<String>, pub persist_routes: Option<RouteServerPersistRoutesAction>,
    pub persist_routes_duration: Option<i64>, pub sns_notifications_enabled: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for ModifyRouteServerInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyRouteServerRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("PersistRoutes", "", ENUM),
        field("PersistRoutesDuration", "", LONG), field("SnsNotificationsEnabled", "", BOOLEAN),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_id, persist_routes, persist_routes_duration, sns_notifications_enabled, dry_run }
}
impl Operation for ModifyRouteServerInput {
    type Output = ModifyRouteServerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyRouteServer", SERVICE);
}
pub struct ModifyRouteServerOutput { pub route_server: Option<RouteServer> }
impl Shape for ModifyRouteServerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyRouteServerResult", members: &[
        field("RouteServer", "routeServer", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server }
}
impl ModifyRouteServerOutput {
    #[inline] pub fn route_server(&self) -> &RouteServer { nested(&self.route_server) }
}

pub struct ModifySecurityGroupRulesInput {
    pub group_id: Option<String>, pub security_group_rules: Option<Vec<SecurityGroupRuleUpdate>>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifySecurityGroupRulesInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifySecurityGroupRulesRequest", members: &[
        field("GroupId", "", STRING).required(),
        field("SecurityGroupRules", "SecurityGroupRule", SECURITY_GROUP_RULE_UPDATE_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { group_id, security_group_rules, dry_run }
}
impl Operation for ModifySecurityGroupRulesInput {
    type Output = ModifySecurityGroupRulesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifySecurityGroupRules", SERVICE);
}
pub struct ModifySecurityGroupRulesOutput { pub r#return: Option<bool> }
impl Shape for ModifySecurityGroupRulesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifySecurityGroupRulesResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifySecurityGroupRulesOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifySnapshotAttributeInput {
    pub attribute: Option<SnapshotAttributeName>,
    pub create_volume_permission: Option<CreateVolumePermissionModifications>, pub group_names: Option<Vec<String>>,
    pub operation_type: Option<OperationType>, pub snapshot_id: Option<String>, pub user_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifySnapshotAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifySnapshotAttributeRequest", members: &[
        field("Attribute", "", ENUM), field("CreateVolumePermission", "", STRUCTURE),
        field("GroupNames", "UserGroup", GROUP_NAME_STRING_LIST_LIST), field("OperationType", "", ENUM),
        field("SnapshotId", "", STRING).required(), field("UserIds", "UserId", USER_ID_STRING_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, create_volume_permission, group_names, operation_type, snapshot_id, user_ids, dry_run }
}
impl Operation for ModifySnapshotAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifySnapshotAttribute", SERVICE);
}

pub struct ModifySnapshotTierInput {
    pub snapshot_id: Option<String>, pub storage_tier: Option<TargetStorageTier>, pub dry_run: Option<bool>,
}
impl Shape for ModifySnapshotTierInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifySnapshotTierRequest", members: &[
        field("SnapshotId", "", STRING).required(), field("StorageTier", "", ENUM), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, storage_tier, dry_run }
}
impl Operation for ModifySnapshotTierInput {
    type Output = ModifySnapshotTierOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifySnapshotTier", SERVICE);
}
pub struct ModifySnapshotTierOutput { pub snapshot_id: Option<String>, pub tiering_start_time: Option<Timestamp> }
impl Shape for ModifySnapshotTierOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifySnapshotTierResult", members: &[
        field("SnapshotId", "snapshotId", STRING), field("TieringStartTime", "tieringStartTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! { snapshot_id, tiering_start_time }
}
impl ModifySnapshotTierOutput {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn tiering_start_time(&self) -> Timestamp { moment(&self.tiering_start_time) }
}

pub struct ModifySpotFleetRequestInput {
    pub launch_template_configs: Option<Vec<LaunchTemplateConfig>>, pub on_demand_target_capacity: Option<i32>,
    pub context: Option<String>, pub spot_fleet_request_id: Option<String>, pub target_capacity: Option<i32>,
    pub excess_capacity_termination_policy: Option<ExcessCapacityTerminationPolicy>,
}
impl Shape for ModifySpotFleetRequestInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifySpotFleetRequestRequest", members: &[
        field("LaunchTemplateConfigs", "LaunchTemplateConfig", LAUNCH_TEMPLATE_CONFIG_LIST_LIST),
        field("OnDemandTargetCapacity", "", INTEGER), field("Context", "", STRING),
        field("SpotFleetRequestId", "spotFleetRequestId", STRING).required(),
        field("TargetCapacity", "targetCapacity", INTEGER),
        field("ExcessCapacityTerminationPolicy", "excessCapacityTerminationPolicy", ENUM),
    ], ..Schema::NONE };
    members! {
        launch_template_configs, on_demand_target_capacity, context, spot_fleet_request_id, target_capacity,
        excess_capacity_termination_policy,
    }
}
impl Operation for ModifySpotFleetRequestInput {
    type Output = ModifySpotFleetRequestOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifySpotFleetRequest", SERVICE);
}
pub struct ModifySpotFleetRequestOutput { pub r#return: Option<bool> }
impl Shape for ModifySpotFleetRequestOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifySpotFleetRequestResponse", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifySpotFleetRequestOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifySubnetAttributeInput {
    pub assign_ipv6_address_on_creation: Option<AttributeBooleanValue>,
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>, pub subnet_id: Option<String>,
    pub map_customer_owned_ip_on_launch: Option<AttributeBooleanValue>, pub customer_owned_ipv4_pool: Option<String>,
    pub enable_dns64: Option<AttributeBooleanValue>, pub private_dns_hostname_type_on_launch: Option<HostnameType>,
    pub enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_lni_at_device_index: Option<i32>, pub disable_lni_at_device_index: Option<AttributeBooleanValue>,
}
impl Shape for ModifySubnetAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifySubnetAttributeRequest", members: &[
        field("AssignIpv6AddressOnCreation", "", STRUCTURE), field("MapPublicIpOnLaunch", "", STRUCTURE),
        field("SubnetId", "subnetId", STRING).required(), field("MapCustomerOwnedIpOnLaunch", "", STRUCTURE),
        field("CustomerOwnedIpv4Pool", "", STRING), field("EnableDns64", "", STRUCTURE),
        field("PrivateDnsHostnameTypeOnLaunch", "", ENUM),
        field("EnableResourceNameDnsARecordOnLaunch", "", STRUCTURE),
        field("EnableResourceNameDnsAAAARecordOnLaunch", "", STRUCTURE), field("EnableLniAtDeviceIndex", "", INTEGER),
        field("DisableLniAtDeviceIndex", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        assign_ipv6_address_on_creation, map_public_ip_on_launch, subnet_id, map_customer_owned_ip_on_launch,
        customer_owned_ipv4_pool, enable_dns64, private_dns_hostname_type_on_launch,
        enable_resource_name_dns_a_record_on_launch, enable_resource_name_dns_aaaa_record_on_launch,
        enable_lni_at_device_index, disable_lni_at_device_index,
    }
}
impl Operation for ModifySubnetAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifySubnetAttribute", SERVICE);
}

pub struct ModifyTrafficMirrorFilterNetworkServicesInput {
    pub traffic_mirror_filter_id: Option<String>, pub add_network_services: Option<Vec<TrafficMirrorNetworkService>>,
    pub remove_network_services: Option<Vec<TrafficMirrorNetworkService>>, pub dry_run: Option<bool>,
}
impl Shape for ModifyTrafficMirrorFilterNetworkServicesInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTrafficMirrorFilterNetworkServicesRequest", members: &[
        field("TrafficMirrorFilterId", "", STRING).required(),
        field("AddNetworkServices", "AddNetworkService", TRAFFIC_MIRROR_NETWORK_SERVICE_LIST_LIST),
        field("RemoveNetworkServices", "RemoveNetworkService", TRAFFIC_MIRROR_NETWORK_SERVICE_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_id, add_network_services, remove_network_services, dry_run }
}
impl Operation for ModifyTrafficMirrorFilterNetworkServicesInput {
    type Output = ModifyTrafficMirrorFilterNetworkServicesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTrafficMirrorFilterNetworkServices", SERVICE);
}
pub struct ModifyTrafficMirrorFilterNetworkServicesOutput { pub traffic_mirror_filter: Option<TrafficMirrorFilter> }
impl Shape for ModifyTrafficMirrorFilterNetworkServicesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTrafficMirrorFilterNetworkServicesResult", members: &[
        field("TrafficMirrorFilter", "trafficMirrorFilter", STRUCTURE),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter }
}
impl ModifyTrafficMirrorFilterNetworkServicesOutput {
    #[inline] pub fn traffic_mirror_filter(&self) -> &TrafficMirrorFilter { nested(&self.traffic_mirror_filter) }
}

pub struct ModifyTrafficMirrorFilterRuleInput {
    pub traffic_mirror_filter_rule_id: Option<String>, pub traffic_direction: Option<TrafficDirection>,
    pub rule_number: Option<i32>, pub rule_action: Option<TrafficMirrorRuleAction>,
    pub destination_port_range: Option<TrafficMirrorPortRangeRequest>,
    pub source_port_range: Option<TrafficMirrorPortRangeRequest>, pub protocol: Option<i32>,
    pub destination_cidr_block: Option<String>, pub source_cidr_block: Option<String>, pub description: Option<String>,
    pub remove_fields: Option<Vec<TrafficMirrorFilterRuleField>>, pub dry_run: Option<bool>,
}
impl Shape for ModifyTrafficMirrorFilterRuleInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTrafficMirrorFilterRuleRequest", members: &[
        field("TrafficMirrorFilterRuleId", "", STRING).required(), field("TrafficDirection", "", ENUM),
        field("RuleNumber", "", INTEGER), field("RuleAction", "", ENUM), field("DestinationPortRange", "", STRUCTURE),
        field("SourcePortRange", "", STRUCTURE), field("Protocol", "", INTEGER),
        field("DestinationCidrBlock", "", STRING), field("SourceCidrBlock", "", STRING),
        field("Description", "", STRING),
        field("RemoveFields", "RemoveField", TRAFFIC_MIRROR_FILTER_RULE_FIELD_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        traffic_mirror_filter_rule_id, traffic_direction, rule_number, rule_action, destination_port_range,
        source_port_range, protocol, destination_cidr_block, source_cidr_block, description, remove_fields, dry_run,
    }
}
impl Operation for ModifyTrafficMirrorFilterRuleInput {
    type Output = ModifyTrafficMirrorFilterRuleOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTrafficMirrorFilterRule", SERVICE);
}
pub struct ModifyTrafficMirrorFilterRuleOutput { pub traffic_mirror_filter_rule: Option<TrafficMirrorFilterRule> }
impl Shape for ModifyTrafficMirrorFilterRuleOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTrafficMirrorFilterRuleResult", members: &[
        field("TrafficMirrorFilterRule", "trafficMirrorFilterRule", STRUCTURE),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_rule }
}
impl ModifyTrafficMirrorFilterRuleOutput {
    #[inline] pub fn traffic_mirror_filter_rule(&self) -> &TrafficMirrorFilterRule { nested(&self.traffic_mirror_filter_rule) }
}

pub struct ModifyTrafficMirrorSessionInput {
    pub traffic_mirror_session_id: Option<String>, pub traffic_mirror_target_id: Option<String>,
    pub traffic_mirror_filter_id: Option<String>, pub packet_length: Option<i32>, pub session_number: Option<i32>,
    pub virtual_network_id: Option<i32>, pub description: Option<String>,
    pub remove_fields: Option<Vec<TrafficMirrorSessionField>>, pub dry_run: Option<bool>,
}
impl Shape for ModifyTrafficMirrorSessionInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTrafficMirrorSessionRequest", members: &[
        field("TrafficMirrorSessionId", "", STRING).required(), field("TrafficMirrorTargetId", "", STRING),
        field("TrafficMirrorFilterId", "", STRING), field("PacketLength", "", INTEGER),
        field("SessionNumber", "", INTEGER), field("VirtualNetworkId", "", INTEGER), field("Description", "", STRING),
        field("RemoveFields", "RemoveField", TRAFFIC_MIRROR_SESSION_FIELD_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        traffic_mirror_session_id, traffic_mirror_target_id, traffic_mirror_filter_id, packet_length, session_number,
        virtual_network_id, description, remove_fields, dry_run,
    }
}
impl Operation for ModifyTrafficMirrorSessionInput {
    type Output = ModifyTrafficMirrorSessionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTrafficMirrorSession", SERVICE);
}
pub struct ModifyTrafficMirrorSessionOutput { pub traffic_mirror_session: Option<TrafficMirrorSession> }
impl Shape for ModifyTrafficMirrorSessionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTrafficMirrorSessionResult", members: &[
        field("TrafficMirrorSession", "trafficMirrorSession", STRUCTURE),
    ], ..Schema::NONE };
    members! { traffic_mirror_session }
}
impl ModifyTrafficMirrorSessionOutput {
    #[inline] pub fn traffic_mirror_session(&self) -> &TrafficMirrorSession { nested(&self.traffic_mirror_session) }
}

pub struct ModifyTransitGatewayInput {
    pub transit_gateway_id: Option<String>, pub description: Option<String>,
    pub options: Option<ModifyTransitGatewayOptions>, pub dry_run: Option<bool>,
}
impl Shape for ModifyTransitGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("Description", "", STRING),
        field("Options", "", STRUCTURE), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, description, options, dry_run }
}
impl Operation for ModifyTransitGatewayInput {
    type Output = ModifyTransitGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTransitGateway", SERVICE);
}
pub struct ModifyTransitGatewayOutput { pub transit_gateway: Option<TransitGateway> }
impl Shape for ModifyTransitGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayResult", members: &[
        field("TransitGateway", "transitGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway }
}
impl ModifyTransitGatewayOutput {
    #[inline] pub fn transit_gateway(&self) -> &TransitGateway { nested(&self.transit_gateway) }
}

pub struct ModifyTransitGatewayAttachmentNatConfigurationInput {
    pub transit_gateway_attachment_id: Option<String>,
    pub nat_gateway_support: Option<TransitGatewayAttachmentNatGatewaySupportValue>,
    pub nat_system_route_support: Option<TransitGatewayAttachmentNatSystemRouteSupportValue>,
    pub nat_gateway_rules: Option<Vec<TransitGatewayNatRuleRequest>>, pub reset_nat_gateway_rules: Option<bool>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyTransitGatewayAttachmentNatConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayAttachmentNatConfigurationRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("NatGatewaySupport", "", ENUM),
        field("NatSystemRouteSupport", "", ENUM),
        field("NatGatewayRules", "NatGatewayRule", TRANSIT_GATEWAY_NAT_RULE_REQUEST_LIST_LIST),
        field("ResetNatGatewayRules", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, nat_gateway_support, nat_system_route_support, nat_gateway_rules,
        reset_nat_gateway_rules, dry_run,
    }
}
impl Operation for ModifyTransitGatewayAttachmentNatConfigurationInput {
    type Output = ModifyTransitGatewayAttachmentNatConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTransitGatewayAttachmentNatConfiguration", SERVICE);
}
pub struct ModifyTransitGatewayAttachmentNatConfigurationOutput {
    pub transit_gateway_attachment_id: Option<String>,
    pub nat_gateway_support: Option<TransitGatewayAttachmentNatGatewaySupportState>,
    pub nat_system_route_support: Option<TransitGatewayAttachmentNatSystemRouteSupportValue>,
    pub nat_gateway_rules: Option<Vec<TransitGatewayNatRule>>,
}
impl Shape for ModifyTransitGatewayAttachmentNatConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayAttachmentNatConfigurationResult", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("NatGatewaySupport", "natGatewaySupport", ENUM),
        field("NatSystemRouteSupport", "natSystemRouteSupport", ENUM),
        field("NatGatewayRules", "natGatewayRuleSet", TRANSIT_GATEWAY_NAT_RULE_LIST_LIST),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, nat_gateway_support, nat_system_route_support, nat_gateway_rules }
}
impl ModifyTransitGatewayAttachmentNatConfigurationOutput {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn nat_gateway_support(&self) -> &TransitGatewayAttachmentNatGatewaySupportState { choice(&self.nat_gateway_support) }
    #[inline] pub fn nat_system_route_support(&self) -> &TransitGatewayAttachmentNatSystemRouteSupportValue { choice(&self.nat_system_route_support) }
    #[inline] pub fn nat_gateway_rules(&self) -> &[TransitGatewayNatRule] { items(&self.nat_gateway_rules) }
}

pub struct ModifyTransitGatewayMeteringPolicyInput {
    pub transit_gateway_metering_policy_id: Option<String>, pub add_middlebox_attachment_ids: Option<Vec<String>>,
    pub remove_middlebox_attachment_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for ModifyTransitGatewayMeteringPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayMeteringPolicyRequest", members: &[
        field("TransitGatewayMeteringPolicyId", "", STRING).required(),
        field("AddMiddleboxAttachmentIds", "AddMiddleboxAttachmentId", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("RemoveMiddleboxAttachmentIds", "RemoveMiddleboxAttachmentId", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_metering_policy_id, add_middlebox_attachment_ids, remove_middlebox_attachment_ids, dry_run,
    }
}
impl Operation for ModifyTransitGatewayMeteringPolicyInput {
    type Output = ModifyTransitGatewayMeteringPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTransitGatewayMeteringPolicy", SERVICE);
}
pub struct ModifyTransitGatewayMeteringPolicyOutput {
    pub transit_gateway_metering_policy: Option<TransitGatewayMeteringPolicy>,
}
impl Shape for ModifyTransitGatewayMeteringPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayMeteringPolicyResult", members: &[
        field("TransitGatewayMeteringPolicy", "transitGatewayMeteringPolicy", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy }
}
impl ModifyTransitGatewayMeteringPolicyOutput {
    #[inline] pub fn transit_gateway_metering_policy(&self) -> &TransitGatewayMeteringPolicy { nested(&self.transit_gateway_metering_policy) }
}

pub struct ModifyTransitGatewayNetworkFunctionAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub add_availability_zones: Option<Vec<String>>,
    pub add_availability_zone_ids: Option<Vec<String>>, pub remove_availability_zones: Option<Vec<String>>,
    pub remove_availability_zone_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for ModifyTransitGatewayNetworkFunctionAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayNetworkFunctionAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(),
        field("AddAvailabilityZones", "AddAvailabilityZone", NETWORK_FUNCTION_ATTACHMENT_AZ_NAME_LIST_LIST),
        field("AddAvailabilityZoneIds", "AddAvailabilityZoneId", NETWORK_FUNCTION_ATTACHMENT_AZ_ID_LIST_LIST),
        field("RemoveAvailabilityZones", "RemoveAvailabilityZone", NETWORK_FUNCTION_ATTACHMENT_AZ_NAME_LIST_LIST),
        field("RemoveAvailabilityZoneIds", "RemoveAvailabilityZoneId", NETWORK_FUNCTION_ATTACHMENT_AZ_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, add_availability_zones, add_availability_zone_ids, remove_availability_zones,
        remove_availability_zone_ids, dry_run,
    }
}
impl Operation for ModifyTransitGatewayNetworkFunctionAttachmentInput {
    type Output = ModifyTransitGatewayNetworkFunctionAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTransitGatewayNetworkFunctionAttachment", SERVICE);
}
pub struct ModifyTransitGatewayNetworkFunctionAttachmentOutput {
    pub transit_gateway_network_function_attachment: Option<TransitGatewayNetworkFunctionAttachment>,
}
impl Shape for ModifyTransitGatewayNetworkFunctionAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayNetworkFunctionAttachmentResult", members: &[
        field("TransitGatewayNetworkFunctionAttachment", "transitGatewayNetworkFunctionAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_network_function_attachment }
}
impl ModifyTransitGatewayNetworkFunctionAttachmentOutput {
    #[inline] pub fn transit_gateway_network_function_attachment(&self) -> &TransitGatewayNetworkFunctionAttachment { nested(&self.transit_gateway_network_function_attachment) }
}

pub struct ModifyTransitGatewayPeeringAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>,
    pub options: Option<ModifyTransitGatewayPeeringAttachmentRequestOptions>, pub dry_run: Option<bool>,
}
impl Shape for ModifyTransitGatewayPeeringAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayPeeringAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("Options", "", STRUCTURE),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, options, dry_run }
}
impl Operation for ModifyTransitGatewayPeeringAttachmentInput {
    type Output = ModifyTransitGatewayPeeringAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTransitGatewayPeeringAttachment", SERVICE);
}
pub struct ModifyTransitGatewayPeeringAttachmentOutput {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
impl Shape for ModifyTransitGatewayPeeringAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayPeeringAttachmentResult", members: &[
        field("TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_peering_attachment }
}
impl ModifyTransitGatewayPeeringAttachmentOutput {
    #[inline] pub fn transit_gateway_peering_attachment(&self) -> &TransitGatewayPeeringAttachment { nested(&self.transit_gateway_peering_attachment) }
}

pub struct ModifyTransitGatewayPolicyTableEntryInput {
    pub transit_gateway_policy_table_id: Option<String>, pub policy_rule_number: Option<String>,
    pub policy_rule: Option<TransitGatewayRequestPolicyRule>, pub target_route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyTransitGatewayPolicyTableEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayPolicyTableEntryRequest", members: &[
        field("TransitGatewayPolicyTableId", "", STRING).required(), field("PolicyRuleNumber", "", STRING).required(),
        field("PolicyRule", "", STRUCTURE), field("TargetRouteTableId", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, policy_rule_number, policy_rule, target_route_table_id, dry_run }
}
impl Operation for ModifyTransitGatewayPolicyTableEntryInput {
    type Output = ModifyTransitGatewayPolicyTableEntryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTransitGatewayPolicyTableEntry", SERVICE);
}
pub struct ModifyTransitGatewayPolicyTableEntryOutput {
    pub transit_gateway_policy_table_entry: Option<TransitGatewayPolicyTableEntry>,
}
impl Shape for ModifyTransitGatewayPolicyTableEntryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayPolicyTableEntryResult", members: &[
        field("TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_entry }
}
impl ModifyTransitGatewayPolicyTableEntryOutput {
    #[inline] pub fn transit_gateway_policy_table_entry(&self) -> &TransitGatewayPolicyTableEntry { nested(&self.transit_gateway_policy_table_entry) }
}

pub struct ModifyTransitGatewayPrefixListReferenceInput {
    pub transit_gateway_route_table_id: Option<String>, pub prefix_list_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>, pub blackhole: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for ModifyTransitGatewayPrefixListReferenceInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayPrefixListReferenceRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("PrefixListId", "", STRING).required(),
        field("TransitGatewayAttachmentId", "", STRING), field("Blackhole", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, prefix_list_id, transit_gateway_attachment_id, blackhole, dry_run }
}
impl Operation for ModifyTransitGatewayPrefixListReferenceInput {
    type Output = ModifyTransitGatewayPrefixListReferenceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTransitGatewayPrefixListReference", SERVICE);
}
pub struct ModifyTransitGatewayPrefixListReferenceOutput {
    pub transit_gateway_prefix_list_reference: Option<TransitGatewayPrefixListReference>,
}
impl Shape for ModifyTransitGatewayPrefixListReferenceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayPrefixListReferenceResult", members: &[
        field("TransitGatewayPrefixListReference", "transitGatewayPrefixListReference", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_prefix_list_reference }
}
impl ModifyTransitGatewayPrefixListReferenceOutput {
    #[inline] pub fn transit_gateway_prefix_list_reference(&self) -> &TransitGatewayPrefixListReference { nested(&self.transit_gateway_prefix_list_reference) }
}

pub struct ModifyTransitGatewayVpcAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub add_subnet_ids: Option<Vec<String>>,
    pub remove_subnet_ids: Option<Vec<String>>, pub options: Option<ModifyTransitGatewayVpcAttachmentRequestOptions>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyTransitGatewayVpcAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayVpcAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(),
        field("AddSubnetIds", "", TRANSIT_GATEWAY_SUBNET_ID_LIST_LIST),
        field("RemoveSubnetIds", "", TRANSIT_GATEWAY_SUBNET_ID_LIST_LIST), field("Options", "", STRUCTURE),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, add_subnet_ids, remove_subnet_ids, options, dry_run }
}
impl Operation for ModifyTransitGatewayVpcAttachmentInput {
    type Output = ModifyTransitGatewayVpcAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyTransitGatewayVpcAttachment", SERVICE);
}
pub struct ModifyTransitGatewayVpcAttachmentOutput {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
impl Shape for ModifyTransitGatewayVpcAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayVpcAttachmentResult", members: &[
        field("TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_vpc_attachment }
}
impl ModifyTransitGatewayVpcAttachmentOutput {
    #[inline] pub fn transit_gateway_vpc_attachment(&self) -> &TransitGatewayVpcAttachment { nested(&self.transit_gateway_vpc_attachment) }
}

pub struct ModifyVerifiedAccessEndpointInput {
    pub verified_access_endpoint_id: Option<String>, pub verified_access_group_id: Option<String>,
    pub load_balancer_options: Option<ModifyVerifiedAccessEndpointLoadBalancerOptions>,
    pub network_interface_options: Option<ModifyVerifiedAccessEndpointEniOptions>, pub description: Option<String>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub rds_options: Option<ModifyVerifiedAccessEndpointRdsOptions>,
    pub cidr_options: Option<ModifyVerifiedAccessEndpointCidrOptions>,
}
impl Shape for ModifyVerifiedAccessEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessEndpointRequest", members: &[
        field("VerifiedAccessEndpointId", "", STRING).required(), field("VerifiedAccessGroupId", "", STRING),
        field("LoadBalancerOptions", "", STRUCTURE), field("NetworkInterfaceOptions", "", STRUCTURE),
        field("Description", "", STRING), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN), field("RdsOptions", "", STRUCTURE), field("CidrOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_endpoint_id, verified_access_group_id, load_balancer_options, network_interface_options,
        description, client_token, dry_run, rds_options, cidr_options,
    }
}
impl Operation for ModifyVerifiedAccessEndpointInput {
    type Output = ModifyVerifiedAccessEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVerifiedAccessEndpoint", SERVICE);
}
pub struct ModifyVerifiedAccessEndpointOutput { pub verified_access_endpoint: Option<VerifiedAccessEndpoint> }
impl Shape for ModifyVerifiedAccessEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessEndpointResult", members: &[
        field("VerifiedAccessEndpoint", "verifiedAccessEndpoint", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_endpoint }
}
impl ModifyVerifiedAccessEndpointOutput {
    #[inline] pub fn verified_access_endpoint(&self) -> &VerifiedAccessEndpoint { nested(&self.verified_access_endpoint) }
}

pub struct ModifyVerifiedAccessEndpointPolicyInput {
    pub verified_access_endpoint_id: Option<String>, pub policy_enabled: Option<bool>,
    pub policy_document: Option<String>, pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
}
impl Shape for ModifyVerifiedAccessEndpointPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessEndpointPolicyRequest", members: &[
        field("VerifiedAccessEndpointId", "", STRING).required(), field("PolicyEnabled", "", BOOLEAN),
        field("PolicyDocument", "", STRING), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN), field("SseSpecification", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_endpoint_id, policy_enabled, policy_document, client_token, dry_run, sse_specification }
}
impl Operation for ModifyVerifiedAccessEndpointPolicyInput {
    type Output = ModifyVerifiedAccessEndpointPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVerifiedAccessEndpointPolicy", SERVICE);
}
pub struct ModifyVerifiedAccessEndpointPolicyOutput {
    pub policy_enabled: Option<bool>, pub policy_document: Option<String>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
}
impl Shape for ModifyVerifiedAccessEndpointPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessEndpointPolicyResult", members: &[
        field("PolicyEnabled", "policyEnabled", BOOLEAN), field("PolicyDocument", "policyDocument", STRING),
        field("SseSpecification", "sseSpecification", STRUCTURE),
    ], ..Schema::NONE };
    members! { policy_enabled, policy_document, sse_specification }
}
impl ModifyVerifiedAccessEndpointPolicyOutput {
    #[inline] pub fn policy_enabled(&self) -> bool { self.policy_enabled.unwrap_or_default() }
    #[inline] pub fn policy_document(&self) -> &str { text(&self.policy_document) }
    #[inline] pub fn sse_specification(&self) -> &VerifiedAccessSseSpecificationResponse { nested(&self.sse_specification) }
}

pub struct ModifyVerifiedAccessGroupInput {
    pub verified_access_group_id: Option<String>, pub verified_access_instance_id: Option<String>,
    pub description: Option<String>, pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ModifyVerifiedAccessGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessGroupRequest", members: &[
        field("VerifiedAccessGroupId", "", STRING).required(), field("VerifiedAccessInstanceId", "", STRING),
        field("Description", "", STRING), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_group_id, verified_access_instance_id, description, client_token, dry_run }
}
impl Operation for ModifyVerifiedAccessGroupInput {
    type Output = ModifyVerifiedAccessGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVerifiedAccessGroup", SERVICE);
}
pub struct ModifyVerifiedAccessGroupOutput { pub verified_access_group: Option<VerifiedAccessGroup> }
impl Shape for ModifyVerifiedAccessGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessGroupResult", members: &[
        field("VerifiedAccessGroup", "verifiedAccessGroup", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_group }
}
impl ModifyVerifiedAccessGroupOutput {
    #[inline] pub fn verified_access_group(&self) -> &VerifiedAccessGroup { nested(&self.verified_access_group) }
}

pub struct ModifyVerifiedAccessGroupPolicyInput {
    pub verified_access_group_id: Option<String>, pub policy_enabled: Option<bool>,
    pub policy_document: Option<String>, pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
}
impl Shape for ModifyVerifiedAccessGroupPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessGroupPolicyRequest", members: &[
        field("VerifiedAccessGroupId", "", STRING).required(), field("PolicyEnabled", "", BOOLEAN),
        field("PolicyDocument", "", STRING), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN), field("SseSpecification", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_group_id, policy_enabled, policy_document, client_token, dry_run, sse_specification }
}
impl Operation for ModifyVerifiedAccessGroupPolicyInput {
    type Output = ModifyVerifiedAccessGroupPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVerifiedAccessGroupPolicy", SERVICE);
}
pub struct ModifyVerifiedAccessGroupPolicyOutput {
    pub policy_enabled: Option<bool>, pub policy_document: Option<String>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
}
impl Shape for ModifyVerifiedAccessGroupPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessGroupPolicyResult", members: &[
        field("PolicyEnabled", "policyEnabled", BOOLEAN), field("PolicyDocument", "policyDocument", STRING),
        field("SseSpecification", "sseSpecification", STRUCTURE),
    ], ..Schema::NONE };
    members! { policy_enabled, policy_document, sse_specification }
}
impl ModifyVerifiedAccessGroupPolicyOutput {
    #[inline] pub fn policy_enabled(&self) -> bool { self.policy_enabled.unwrap_or_default() }
    #[inline] pub fn policy_document(&self) -> &str { text(&self.policy_document) }
    #[inline] pub fn sse_specification(&self) -> &VerifiedAccessSseSpecificationResponse { nested(&self.sse_specification) }
}

pub struct ModifyVerifiedAccessInstanceInput {
    pub verified_access_instance_id: Option<String>, pub description: Option<String>, pub dry_run: Option<bool>,
    pub client_token: Option<String>, pub cidr_endpoints_custom_sub_domain: Option<String>,
}
impl Shape for ModifyVerifiedAccessInstanceInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessInstanceRequest", members: &[
        field("VerifiedAccessInstanceId", "", STRING).required(), field("Description", "", STRING),
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("CidrEndpointsCustomSubDomain", "", STRING),
    ], ..Schema::NONE };
    members! { verified_access_instance_id, description, dry_run, client_token, cidr_endpoints_custom_sub_domain }
}
impl Operation for ModifyVerifiedAccessInstanceInput {
    type Output = ModifyVerifiedAccessInstanceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVerifiedAccessInstance", SERVICE);
}
pub struct ModifyVerifiedAccessInstanceOutput { pub verified_access_instance: Option<VerifiedAccessInstance> }
impl Shape for ModifyVerifiedAccessInstanceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessInstanceResult", members: &[
        field("VerifiedAccessInstance", "verifiedAccessInstance", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_instance }
}
impl ModifyVerifiedAccessInstanceOutput {
    #[inline] pub fn verified_access_instance(&self) -> &VerifiedAccessInstance { nested(&self.verified_access_instance) }
}

pub struct ModifyVerifiedAccessInstanceLoggingConfigurationInput {
    pub verified_access_instance_id: Option<String>, pub access_logs: Option<VerifiedAccessLogOptions>,
    pub dry_run: Option<bool>, pub client_token: Option<String>,
}
impl Shape for ModifyVerifiedAccessInstanceLoggingConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessInstanceLoggingConfigurationRequest", members: &[
        field("VerifiedAccessInstanceId", "", STRING).required(), field("AccessLogs", "", STRUCTURE).required(),
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { verified_access_instance_id, access_logs, dry_run, client_token }
}
impl Operation for ModifyVerifiedAccessInstanceLoggingConfigurationInput {
    type Output = ModifyVerifiedAccessInstanceLoggingConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVerifiedAccessInstanceLoggingConfiguration", SERVICE);
}
pub struct ModifyVerifiedAccessInstanceLoggingConfigurationOutput {
    pub logging_configuration: Option<VerifiedAccessInstanceLoggingConfiguration>,
}
impl Shape for ModifyVerifiedAccessInstanceLoggingConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessInstanceLoggingConfigurationResult", members: &[
        field("LoggingConfiguration", "loggingConfiguration", STRUCTURE),
    ], ..Schema::NONE };
    members! { logging_configuration }
}
impl ModifyVerifiedAccessInstanceLoggingConfigurationOutput {
    #[inline] pub fn logging_configuration(&self) -> &VerifiedAccessInstanceLoggingConfiguration { nested(&self.logging_configuration) }
}

pub struct ModifyVerifiedAccessTrustProviderInput {
    pub verified_access_trust_provider_id: Option<String>,
    pub oidc_options: Option<ModifyVerifiedAccessTrustProviderOidcOptions>,
    pub device_options: Option<ModifyVerifiedAccessTrustProviderDeviceOptions>, pub description: Option<String>,
    pub dry_run: Option<bool>, pub client_token: Option<String>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
    pub native_application_oidc_options: Option<ModifyVerifiedAccessNativeApplicationOidcOptions>,
}
impl Shape for ModifyVerifiedAccessTrustProviderInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessTrustProviderRequest", members: &[
        field("VerifiedAccessTrustProviderId", "", STRING).required(), field("OidcOptions", "", STRUCTURE),
        field("DeviceOptions", "", STRUCTURE), field("Description", "", STRING), field("DryRun", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(), field("SseSpecification", "", STRUCTURE),
        field("NativeApplicationOidcOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_trust_provider_id, oidc_options, device_options, description, dry_run, client_token,
        sse_specification, native_application_oidc_options,
    }
}
impl Operation for ModifyVerifiedAccessTrustProviderInput {
    type Output = ModifyVerifiedAccessTrustProviderOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVerifiedAccessTrustProvider", SERVICE);
}
pub struct ModifyVerifiedAccessTrustProviderOutput {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
}
impl Shape for ModifyVerifiedAccessTrustProviderOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessTrustProviderResult", members: &[
        field("VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_trust_provider }
}
impl ModifyVerifiedAccessTrustProviderOutput {
    #[inline] pub fn verified_access_trust_provider(&self) -> &VerifiedAccessTrustProvider { nested(&self.verified_access_trust_provider) }
}

pub struct ModifyVolumeInput {
    pub dry_run: Option<bool>, pub volume_id: Option<String>, pub size: Option<i32>,
    pub volume_type: Option<VolumeType>, pub iops: Option<i32>, pub throughput: Option<i32>,
    pub multi_attach_enabled: Option<bool>,
}
impl Shape for ModifyVolumeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVolumeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VolumeId", "", STRING).required(), field("Size", "", INTEGER),
        field("VolumeType", "", ENUM), field("Iops", "", INTEGER), field("Throughput", "", INTEGER),
        field("MultiAttachEnabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, volume_id, size, volume_type, iops, throughput, multi_attach_enabled }
}
impl Operation for ModifyVolumeInput {
    type Output = ModifyVolumeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVolume", SERVICE);
}
pub struct ModifyVolumeOutput { pub volume_modification: Option<VolumeModification> }
impl Shape for ModifyVolumeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVolumeResult", members: &[
        field("VolumeModification", "volumeModification", STRUCTURE),
    ], ..Schema::NONE };
    members! { volume_modification }
}
impl ModifyVolumeOutput {
    #[inline] pub fn volume_modification(&self) -> &VolumeModification { nested(&self.volume_modification) }
}

pub struct ModifyVolumeAttributeInput {
    pub auto_enable_io: Option<AttributeBooleanValue>, pub volume_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ModifyVolumeAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVolumeAttributeRequest", members: &[
        field("AutoEnableIO", "", STRUCTURE), field("VolumeId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { auto_enable_io, volume_id, dry_run }
}
impl Operation for ModifyVolumeAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVolumeAttribute", SERVICE);
}

pub struct ModifyVpcAttributeInput {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>, pub enable_dns_support: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>, pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
}
impl Shape for ModifyVpcAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcAttributeRequest", members: &[
        field("EnableDnsHostnames", "", STRUCTURE), field("EnableDnsSupport", "", STRUCTURE),
        field("VpcId", "vpcId", STRING).required(), field("EnableNetworkAddressUsageMetrics", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { enable_dns_hostnames, enable_dns_support, vpc_id, enable_network_address_usage_metrics }
}
impl Operation for ModifyVpcAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcAttribute", SERVICE);
}

pub struct ModifyVpcBlockPublicAccessExclusionInput {
    pub dry_run: Option<bool>, pub exclusion_id: Option<String>,
    pub internet_gateway_exclusion_mode: Option<InternetGatewayExclusionMode>,
}
impl Shape for ModifyVpcBlockPublicAccessExclusionInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcBlockPublicAccessExclusionRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ExclusionId", "", STRING).required(),
        field("InternetGatewayExclusionMode", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, exclusion_id, internet_gateway_exclusion_mode }
}
impl Operation for ModifyVpcBlockPublicAccessExclusionInput {
    type Output = ModifyVpcBlockPublicAccessExclusionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcBlockPublicAccessExclusion", SERVICE);
}
pub struct ModifyVpcBlockPublicAccessExclusionOutput {
    pub vpc_block_public_access_exclusion: Option<VpcBlockPublicAccessExclusion>,
}
impl Shape for ModifyVpcBlockPublicAccessExclusionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcBlockPublicAccessExclusionResult", members: &[
        field("VpcBlockPublicAccessExclusion", "vpcBlockPublicAccessExclusion", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_block_public_access_exclusion }
}
impl ModifyVpcBlockPublicAccessExclusionOutput {
    #[inline] pub fn vpc_block_public_access_exclusion(&self) -> &VpcBlockPublicAccessExclusion { nested(&self.vpc_block_public_access_exclusion) }
}

pub struct ModifyVpcBlockPublicAccessOptionsInput {
    pub dry_run: Option<bool>, pub internet_gateway_block_mode: Option<InternetGatewayBlockMode>,
}
impl Shape for ModifyVpcBlockPublicAccessOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcBlockPublicAccessOptionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InternetGatewayBlockMode", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, internet_gateway_block_mode }
}
impl Operation for ModifyVpcBlockPublicAccessOptionsInput {
    type Output = ModifyVpcBlockPublicAccessOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcBlockPublicAccessOptions", SERVICE);
}
pub struct ModifyVpcBlockPublicAccessOptionsOutput {
    pub vpc_block_public_access_options: Option<VpcBlockPublicAccessOptions>,
}
impl Shape for ModifyVpcBlockPublicAccessOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcBlockPublicAccessOptionsResult", members: &[
        field("VpcBlockPublicAccessOptions", "vpcBlockPublicAccessOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_block_public_access_options }
}
impl ModifyVpcBlockPublicAccessOptionsOutput {
    #[inline] pub fn vpc_block_public_access_options(&self) -> &VpcBlockPublicAccessOptions { nested(&self.vpc_block_public_access_options) }
}

pub struct ModifyVpcEncryptionControlInput {
    pub dry_run: Option<bool>, pub vpc_encryption_control_id: Option<String>,
    pub mode: Option<VpcEncryptionControlMode>,
    pub internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub egress_only_internet_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub nat_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub virtual_private_gateway_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_peering_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub lambda_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub vpc_lattice_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub elastic_file_system_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub global_accelerator_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
    pub api_gateway_v2_exclusion: Option<VpcEncryptionControlExclusionStateInput>,
}
impl Shape for ModifyVpcEncryptionControlInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEncryptionControlRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcEncryptionControlId", "", STRING).required(), field("Mode", "", ENUM),
        field("InternetGatewayExclusion", "", ENUM), field("EgressOnlyInternetGatewayExclusion", "", ENUM),
        field("NatGatewayExclusion", "", ENUM), field("VirtualPrivateGatewayExclusion", "", ENUM),
        field("VpcPeeringExclusion", "", ENUM), field("LambdaExclusion", "", ENUM),
        field("VpcLatticeExclusion", "", ENUM), field("ElasticFileSystemExclusion", "", ENUM),
        field("GlobalAcceleratorExclusion", "", ENUM), field("ApiGatewayV2Exclusion", "", ENUM),
    ], ..Schema::NONE };
    members! {
        dry_run, vpc_encryption_control_id, mode, internet_gateway_exclusion, egress_only_internet_gateway_exclusion,
        nat_gateway_exclusion, virtual_private_gateway_exclusion, vpc_peering_exclusion, lambda_exclusion,
        vpc_lattice_exclusion, elastic_file_system_exclusion, global_accelerator_exclusion, api_gateway_v2_exclusion,
    }
}
impl Operation for ModifyVpcEncryptionControlInput {
    type Output = ModifyVpcEncryptionControlOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcEncryptionControl", SERVICE);
}
pub struct ModifyVpcEncryptionControlOutput { pub vpc_encryption_control: Option<VpcEncryptionControl> }
impl Shape for ModifyVpcEncryptionControlOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEncryptionControlResult", members: &[
        field("VpcEncryptionControl", "vpcEncryptionControl", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_encryption_control }
}
impl ModifyVpcEncryptionControlOutput {
    #[inline] pub fn vpc_encryption_control(&self) -> &VpcEncryptionControl { nested(&self.vpc_encryption_control) }
}

pub struct ModifyVpcEndpointInput {
    pub dry_run: Option<bool>, pub vpc_endpoint_id: Option<String>, pub reset_policy: Option<bool>,
    pub policy_document: Option<String>, pub add_route_table_ids: Option<Vec<String>>,
    pub remove_route_table_ids: Option<Vec<String>>, pub add_subnet_ids: Option<Vec<String>>,
    pub remove_subnet_ids: Option<Vec<String>>, pub add_security_group_ids: Option<Vec<String>>,
    pub remove_security_group_ids: Option<Vec<String>>, pub ip_address_type: Option<IpAddressType>,
    pub dns_options: Option<DnsOptionsSpecification>, pub private_dns_enabled: Option<bool>,
    pub subnet_configurations: Option<Vec<SubnetConfiguration>>,
}
impl Shape for ModifyVpcEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcEndpointId", "", STRING).required(), field("ResetPolicy", "", BOOLEAN),
        field("PolicyDocument", "", STRING),
        field("AddRouteTableIds", "AddRouteTableId", VPC_ENDPOINT_ROUTE_TABLE_ID_LIST_LIST),
        field("RemoveRouteTableIds", "RemoveRouteTableId", VPC_ENDPOINT_ROUTE_TABLE_ID_LIST_LIST),
        field("AddSubnetIds", "AddSubnetId", VPC_ENDPOINT_SUBNET_ID_LIST_LIST),
        field("RemoveSubnetIds", "RemoveSubnetId", VPC_ENDPOINT_SUBNET_ID_LIST_LIST),
        field("AddSecurityGroupIds", "AddSecurityGroupId", VPC_ENDPOINT_SECURITY_GROUP_ID_LIST_LIST),
        field("RemoveSecurityGroupIds", "RemoveSecurityGroupId", VPC_ENDPOINT_SECURITY_GROUP_ID_LIST_LIST),
        field("IpAddressType", "", ENUM), field("DnsOptions", "", STRUCTURE), field("PrivateDnsEnabled", "", BOOLEAN),
        field("SubnetConfigurations", "SubnetConfiguration", SUBNET_CONFIGURATIONS_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, vpc_endpoint_id, reset_policy, policy_document, add_route_table_ids, remove_route_table_ids,
        add_subnet_ids, remove_subnet_ids, add_security_group_ids, remove_security_group_ids, ip_address_type,
        dns_options, private_dns_enabled, subnet_configurations,
    }
}
impl Operation for ModifyVpcEndpointInput {
    type Output = ModifyVpcEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcEndpoint", SERVICE);
}
pub struct ModifyVpcEndpointOutput { pub r#return: Option<bool> }
impl Shape for ModifyVpcEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyVpcEndpointOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyVpcEndpointConnectionNotificationInput {
    pub dry_run: Option<bool>, pub connection_notification_id: Option<String>,
    pub connection_notification_arn: Option<String>, pub connection_events: Option<Vec<String>>,
}
impl Shape for ModifyVpcEndpointConnectionNotificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointConnectionNotificationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ConnectionNotificationId", "", STRING).required(),
        field("ConnectionNotificationArn", "", STRING), field("ConnectionEvents", "", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, connection_notification_id, connection_notification_arn, connection_events }
}
impl Operation for ModifyVpcEndpointConnectionNotificationInput {
    type Output = ModifyVpcEndpointConnectionNotificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcEndpointConnectionNotification", SERVICE);
}
pub struct ModifyVpcEndpointConnectionNotificationOutput { pub return_value: Option<bool> }
impl Shape for ModifyVpcEndpointConnectionNotificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointConnectionNotificationResult", members: &[
        field("ReturnValue", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl ModifyVpcEndpointConnectionNotificationOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct ModifyVpcEndpointPayerResponsibilityInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub vpc_endpoint_id: Option<String>,
    pub payer_responsibility: Option<PayerResponsibilityType>, pub scope: Option<PayerResponsibilityScope>,
}
impl Shape for ModifyVpcEndpointPayerResponsibilityInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointPayerResponsibilityRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING), field("VpcEndpointId", "", STRING).required(),
        field("PayerResponsibility", "", ENUM).required(), field("Scope", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, service_id, vpc_endpoint_id, payer_responsibility, scope }
}
impl Operation for ModifyVpcEndpointPayerResponsibilityInput {
    type Output = ModifyVpcEndpointPayerResponsibilityOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcEndpointPayerResponsibility", SERVICE);
}
pub struct ModifyVpcEndpointPayerResponsibilityOutput {
    pub vpc_endpoint_id: Option<String>, pub payer_responsibilities: Option<Vec<PayerResponsibilityEntry>>,
}
impl Shape for ModifyVpcEndpointPayerResponsibilityOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointPayerResponsibilityResult", members: &[
        field("VpcEndpointId", "vpcEndpointId", STRING),
        field("PayerResponsibilities", "payerResponsibilitySet", PAYER_RESPONSIBILITY_SET_LIST),
    ], ..Schema::NONE };
    members! { vpc_endpoint_id, payer_responsibilities }
}
impl ModifyVpcEndpointPayerResponsibilityOutput {
    #[inline] pub fn vpc_endpoint_id(&self) -> &str { text(&self.vpc_endpoint_id) }
    #[inline] pub fn payer_responsibilities(&self) -> &[PayerResponsibilityEntry] { items(&self.payer_responsibilities) }
}

pub struct ModifyVpcEndpointServiceConfigurationInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub private_dns_name: Option<String>,
    pub remove_private_dns_name: Option<bool>, pub acceptance_required: Option<bool>,
    pub add_network_load_balancer_arns: Option<Vec<String>>,
    pub remove_network_load_balancer_arns: Option<Vec<String>>,
    pub add_gateway_load_balancer_arns: Option<Vec<String>>,
    pub remove_gateway_load_balancer_arns: Option<Vec<String>>,
    pub add_supported_ip_address_types: Option<Vec<String>>,
    pub remove_supported_ip_address_types: Option<Vec<String>>, pub add_supported_regions: Option<Vec<String>>,
    pub remove_supported_regions: Option<Vec<String>>,
}
impl Shape for ModifyVpcEndpointServiceConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointServiceConfigurationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING).required(), field("PrivateDnsName", "", STRING),
        field("RemovePrivateDnsName", "", BOOLEAN), field("AcceptanceRequired", "", BOOLEAN),
        field("AddNetworkLoadBalancerArns", "AddNetworkLoadBalancerArn", VALUE_STRING_LIST_LIST),
        field("RemoveNetworkLoadBalancerArns", "RemoveNetworkLoadBalancerArn", VALUE_STRING_LIST_LIST),
        field("AddGatewayLoadBalancerArns", "AddGatewayLoadBalancerArn", VALUE_STRING_LIST_LIST),
        field("RemoveGatewayLoadBalancerArns", "RemoveGatewayLoadBalancerArn", VALUE_STRING_LIST_LIST),
        field("AddSupportedIpAddressTypes", "AddSupportedIpAddressType", VALUE_STRING_LIST_LIST),
        field("RemoveSupportedIpAddressTypes", "RemoveSupportedIpAddressType", VALUE_STRING_LIST_LIST),
        field("AddSupportedRegions", "AddSupportedRegion", VALUE_STRING_LIST_LIST),
        field("RemoveSupportedRegions", "RemoveSupportedRegion", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, service_id, private_dns_name, remove_private_dns_name, acceptance_required,
        add_network_load_balancer_arns, remove_network_load_balancer_arns, add_gateway_load_balancer_arns,
        remove_gateway_load_balancer_arns, add_supported_ip_address_types, remove_supported_ip_address_types,
        add_supported_regions, remove_supported_regions,
    }
}
impl Operation for ModifyVpcEndpointServiceConfigurationInput {
    type Output = ModifyVpcEndpointServiceConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcEndpointServiceConfiguration", SERVICE);
}
pub struct ModifyVpcEndpointServiceConfigurationOutput { pub r#return: Option<bool> }
impl Shape for ModifyVpcEndpointServiceConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointServiceConfigurationResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ModifyVpcEndpointServiceConfigurationOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ModifyVpcEndpointServicePayerResponsibilityInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub payer_responsibility: Option<PayerResponsibility>,
}
impl Shape for ModifyVpcEndpointServicePayerResponsibilityInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointServicePayerResponsibilityRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING).required(),
        field("PayerResponsibility", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, service_id, payer_responsibility }
}
impl Operation for ModifyVpcEndpointServicePayerResponsibilityInput {
    type Output = ModifyVpcEndpointServicePayerResponsibilityOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcEndpointServicePayerResponsibility", SERVICE);
}
pub struct ModifyVpcEndpointServicePayerResponsibilityOutput { pub return_value: Option<bool> }
impl Shape for ModifyVpcEndpointServicePayerResponsibilityOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointServicePayerResponsibilityResult", members: &[
        field("ReturnValue", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl ModifyVpcEndpointServicePayerResponsibilityOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct ModifyVpcEndpointServicePermissionsInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub add_allowed_principals: Option<Vec<String>>,
    pub remove_allowed_principals: Option<Vec<String>>, pub permission_type: Option<PermissionType>,
}
impl Shape for ModifyVpcEndpointServicePermissionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointServicePermissionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING).required(),
        field("AddAllowedPrincipals", "", VALUE_STRING_LIST_LIST),
        field("RemoveAllowedPrincipals", "", VALUE_STRING_LIST_LIST), field("PermissionType", "", ENUM),
    ], ..Schema::NONE };
    members! { dry_run, service_id, add_allowed_principals, remove_allowed_principals, permission_type }
}
impl Operation for ModifyVpcEndpointServicePermissionsInput {
    type Output = ModifyVpcEndpointServicePermissionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcEndpointServicePermissions", SERVICE);
}
pub struct ModifyVpcEndpointServicePermissionsOutput {
    pub added_principals: Option<Vec<AddedPrincipal>>, pub return_value: Option<bool>,
}
impl Shape for ModifyVpcEndpointServicePermissionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcEndpointServicePermissionsResult", members: &[
        field("AddedPrincipals", "addedPrincipalSet", ADDED_PRINCIPAL_SET_LIST),
        field("ReturnValue", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { added_principals, return_value }
}
impl ModifyVpcEndpointServicePermissionsOutput {
    #[inline] pub fn added_principals(&self) -> &[AddedPrincipal] { items(&self.added_principals) }
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct ModifyVpcPeeringConnectionOptionsInput {
    pub accepter_peering_connection_options: Option<PeeringConnectionOptionsRequest>, pub dry_run: Option<bool>,
    pub requester_peering_connection_options: Option<PeeringConnectionOptionsRequest>,
    pub vpc_peering_connection_id: Option<String>,
}
impl Shape for ModifyVpcPeeringConnectionOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcPeeringConnectionOptionsRequest", members: &[
        field("AccepterPeeringConnectionOptions", "", STRUCTURE), field("DryRun", "", BOOLEAN),
        field("RequesterPeeringConnectionOptions", "", STRUCTURE),
        field("VpcPeeringConnectionId", "", STRING).required(),
    ], ..Schema::NONE };
    members! {
        accepter_peering_connection_options, dry_run, requester_peering_connection_options, vpc_peering_connection_id,
    }
}
impl Operation for ModifyVpcPeeringConnectionOptionsInput {
    type Output = ModifyVpcPeeringConnectionOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcPeeringConnectionOptions", SERVICE);
}
pub struct ModifyVpcPeeringConnectionOptionsOutput {
    pub accepter_peering_connection_options: Option<PeeringConnectionOptions>,
    pub requester_peering_connection_options: Option<PeeringConnectionOptions>,
}
impl Shape for ModifyVpcPeeringConnectionOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcPeeringConnectionOptionsResult", members: &[
        field("AccepterPeeringConnectionOptions", "accepterPeeringConnectionOptions", STRUCTURE),
        field("RequesterPeeringConnectionOptions", "requesterPeeringConnectionOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! { accepter_peering_connection_options, requester_peering_connection_options }
}
impl ModifyVpcPeeringConnectionOptionsOutput {
    #[inline] pub fn accepter_peering_connection_options(&self) -> &PeeringConnectionOptions { nested(&self.accepter_peering_connection_options) }
    #[inline] pub fn requester_peering_connection_options(&self) -> &PeeringConnectionOptions { nested(&self.requester_peering_connection_options) }
}

pub struct ModifyVpcTenancyInput {
    pub vpc_id: Option<String>, pub instance_tenancy: Option<VpcTenancy>, pub dry_run: Option<bool>,
}
impl Shape for ModifyVpcTenancyInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcTenancyRequest", members: &[
        field("VpcId", "", STRING).required(), field("InstanceTenancy", "", ENUM).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpc_id, instance_tenancy, dry_run }
}
impl Operation for ModifyVpcTenancyInput {
    type Output = ModifyVpcTenancyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpcTenancy", SERVICE);
}
pub struct ModifyVpcTenancyOutput { pub return_value: Option<bool> }
impl Shape for ModifyVpcTenancyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpcTenancyResult", members: &[
        field("ReturnValue", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl ModifyVpcTenancyOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct ModifyVpnConnectionInput {
    pub vpn_connection_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub customer_gateway_id: Option<String>, pub vpn_gateway_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ModifyVpnConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpnConnectionRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("TransitGatewayId", "", STRING),
        field("CustomerGatewayId", "", STRING), field("VpnGatewayId", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_connection_id, transit_gateway_id, customer_gateway_id, vpn_gateway_id, dry_run }
}
impl Operation for ModifyVpnConnectionInput {
    type Output = ModifyVpnConnectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpnConnection", SERVICE);
}
pub struct ModifyVpnConnectionOutput { pub vpn_connection: Option<VpnConnection> }
impl Shape for ModifyVpnConnectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpnConnectionResult", members: &[
        field("VpnConnection", "vpnConnection", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_connection }
}
impl ModifyVpnConnectionOutput {
    #[inline] pub fn vpn_connection(&self) -> &VpnConnection { nested(&self.vpn_connection) }
}

pub struct ModifyVpnConnectionOptionsInput {
    pub vpn_connection_id: Option<String>, pub local_ipv4_network_cidr: Option<String>,
    pub remote_ipv4_network_cidr: Option<String>, pub local_ipv6_network_cidr: Option<String>,
    pub remote_ipv6_network_cidr: Option<String>, pub tunnel_bandwidth: Option<VpnTunnelBandwidth>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyVpnConnectionOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpnConnectionOptionsRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("LocalIpv4NetworkCidr", "", STRING),
        field("RemoteIpv4NetworkCidr", "", STRING), field("LocalIpv6NetworkCidr", "", STRING),
        field("RemoteIpv6NetworkCidr", "", STRING), field("TunnelBandwidth", "", ENUM), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        vpn_connection_id, local_ipv4_network_cidr, remote_ipv4_network_cidr, local_ipv6_network_cidr,
        remote_ipv6_network_cidr, tunnel_bandwidth, dry_run,
    }
}
impl Operation for ModifyVpnConnectionOptionsInput {
    type Output = ModifyVpnConnectionOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpnConnectionOptions", SERVICE);
}
pub struct ModifyVpnConnectionOptionsOutput { pub vpn_connection: Option<VpnConnection> }
impl Shape for ModifyVpnConnectionOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpnConnectionOptionsResult", members: &[
        field("VpnConnection", "vpnConnection", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_connection }
}
impl ModifyVpnConnectionOptionsOutput {
    #[inline] pub fn vpn_connection(&self) -> &VpnConnection { nested(&self.vpn_connection) }
}

pub struct ModifyVpnTunnelCertificateInput {
    pub vpn_connection_id: Option<String>, pub vpn_tunnel_outside_ip_address: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for ModifyVpnTunnelCertificateInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpnTunnelCertificateRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("VpnTunnelOutsideIpAddress", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_connection_id, vpn_tunnel_outside_ip_address, dry_run }
}
impl Operation for ModifyVpnTunnelCertificateInput {
    type Output = ModifyVpnTunnelCertificateOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpnTunnelCertificate", SERVICE);
}
pub struct ModifyVpnTunnelCertificateOutput { pub vpn_connection: Option<VpnConnection> }
impl Shape for ModifyVpnTunnelCertificateOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpnTunnelCertificateResult", members: &[
        field("VpnConnection", "vpnConnection", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_connection }
}
impl ModifyVpnTunnelCertificateOutput {
    #[inline] pub fn vpn_connection(&self) -> &VpnConnection { nested(&self.vpn_connection) }
}

pub struct ModifyVpnTunnelOptionsInput {
    pub vpn_connection_id: Option<String>, pub vpn_tunnel_outside_ip_address: Option<String>,
    pub tunnel_options: Option<ModifyVpnTunnelOptionsSpecification>, pub dry_run: Option<bool>,
    pub skip_tunnel_replacement: Option<bool>, pub pre_shared_key_storage: Option<String>,
}
impl Shape for ModifyVpnTunnelOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpnTunnelOptionsRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("VpnTunnelOutsideIpAddress", "", STRING).required(),
        field("TunnelOptions", "", STRUCTURE).sensitive().required(), field("DryRun", "", BOOLEAN),
        field("SkipTunnelReplacement", "", BOOLEAN), field("PreSharedKeyStorage", "", STRING),
    ], ..Schema::NONE };
    members! {
        vpn_connection_id, vpn_tunnel_outside_ip_address, tunnel_options, dry_run, skip_tunnel_replacement,
        pre_shared_key_storage,
    }
}
impl Operation for ModifyVpnTunnelOptionsInput {
    type Output = ModifyVpnTunnelOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ModifyVpnTunnelOptions", SERVICE);
}
pub struct ModifyVpnTunnelOptionsOutput { pub vpn_connection: Option<VpnConnection> }
impl Shape for ModifyVpnTunnelOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpnTunnelOptionsResult", members: &[
        field("VpnConnection", "vpnConnection", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_connection }
}
impl ModifyVpnTunnelOptionsOutput {
    #[inline] pub fn vpn_connection(&self) -> &VpnConnection { nested(&self.vpn_connection) }
}

pub struct MonitorInstancesInput {
    pub instance_ids: Option<Vec<String>>, pub metric_category_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for MonitorInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "MonitorInstancesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST).required(),
        field("MetricCategoryIds", "MetricCategoryId", METRIC_CATEGORY_ID_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, metric_category_ids, dry_run }
}
impl Operation for MonitorInstancesInput {
    type Output = MonitorInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("MonitorInstances", SERVICE);
}
pub struct MonitorInstancesOutput { pub instance_monitorings: Option<Vec<InstanceMonitoring>> }
impl Shape for MonitorInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "MonitorInstancesResult", members: &[
        field("InstanceMonitorings", "instancesSet", INSTANCE_MONITORING_LIST_LIST),
    ], ..Schema::NONE };
    members! { instance_monitorings }
}
impl MonitorInstancesOutput {
    #[inline] pub fn instance_monitorings(&self) -> &[InstanceMonitoring] { items(&self.instance_monitorings) }
}

pub struct MoveAddressToVpcInput { pub dry_run: Option<bool>, pub public_ip: Option<String> }
impl Shape for MoveAddressToVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "MoveAddressToVpcRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("PublicIp", "publicIp", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, public_ip }
}
impl Operation for MoveAddressToVpcInput {
    type Output = MoveAddressToVpcOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("MoveAddressToVpc", SERVICE);
}
pub struct MoveAddressToVpcOutput { pub allocation_id: Option<String>, pub status: Option<Status> }
impl Shape for MoveAddressToVpcOutput {
    const SCHEMA: &'static Schema = &Schema { name: "MoveAddressToVpcResult", members: &[
        field("AllocationId", "allocationId", STRING), field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { allocation_id, status }
}
impl MoveAddressToVpcOutput {
    #[inline] pub fn allocation_id(&self) -> &str { text(&self.allocation_id) }
    #[inline] pub fn status(&self) -> &Status { choice(&self.status) }
}

pub struct MoveByoipCidrToIpamInput {
    pub dry_run: Option<bool>, pub cidr: Option<String>, pub ipam_pool_id: Option<String>,
    pub ipam_pool_owner: Option<String>,
}
impl Shape for MoveByoipCidrToIpamInput {
    const SCHEMA: &'static Schema = &Schema { name: "MoveByoipCidrToIpamRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Cidr", "", STRING).required(), field("IpamPoolId", "", STRING).required(),
        field("IpamPoolOwner", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, cidr, ipam_pool_id, ipam_pool_owner }
}
impl Operation for MoveByoipCidrToIpamInput {
    type Output = MoveByoipCidrToIpamOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("MoveByoipCidrToIpam", SERVICE);
}
pub struct MoveByoipCidrToIpamOutput { pub byoip_cidr: Option<ByoipCidr> }
impl Shape for MoveByoipCidrToIpamOutput {
    const SCHEMA: &'static Schema = &Schema { name: "MoveByoipCidrToIpamResult", members: &[
        field("ByoipCidr", "byoipCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { byoip_cidr }
}
impl MoveByoipCidrToIpamOutput {
    #[inline] pub fn byoip_cidr(&self) -> &ByoipCidr { nested(&self.byoip_cidr) }
}

pub struct MoveCapacityReservationInstancesInput {
    pub dry_run: Option<bool>, pub client_token: Option<String>, pub source_capacity_reservation_id: Option<String>,
    pub destination_capacity_reservation_id: Option<String>, pub instance_count: Option<i32>,
}
impl Shape for MoveCapacityReservationInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "MoveCapacityReservationInstancesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("SourceCapacityReservationId", "", STRING).required(),
        field("DestinationCapacityReservationId", "", STRING).required(),
        field("InstanceCount", "", INTEGER).required(),
    ], ..Schema::NONE };
    members! {
        dry_run, client_token, source_capacity_reservation_id, destination_capacity_reservation_id, instance_count,
    }
}
impl Operation for MoveCapacityReservationInstancesInput {
    type Output = MoveCapacityReservationInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("MoveCapacityReservationInstances", SERVICE);
}
pub struct MoveCapacityReservationInstancesOutput {
    pub source_capacity_reservation: Option<CapacityReservation>,
    pub destination_capacity_reservation: Option<CapacityReservation>, pub instance_count: Option<i32>,
}
impl Shape for MoveCapacityReservationInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "MoveCapacityReservationInstancesResult", members: &[
        field("SourceCapacityReservation", "sourceCapacityReservation", STRUCTURE),
        field("DestinationCapacityReservation", "destinationCapacityReservation", STRUCTURE),
        field("InstanceCount", "instanceCount", INTEGER),
    ], ..Schema::NONE };
    members! { source_capacity_reservation, destination_capacity_reservation, instance_count }
}
impl MoveCapacityReservationInstancesOutput {
    #[inline] pub fn source_capacity_reservation(&self) -> &CapacityReservation { nested(&self.source_capacity_reservation) }
    #[inline] pub fn destination_capacity_reservation(&self) -> &CapacityReservation { nested(&self.destination_capacity_reservation) }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
}

pub struct ProvisionByoipCidrInput {
    pub cidr: Option<String>, pub cidr_authorization_context: Option<CidrAuthorizationContext>,
    pub publicly_advertisable: Option<bool>, pub description: Option<String>, pub dry_run: Option<bool>,
    pub pool_tag_specifications: Option<Vec<TagSpecification>>, pub multi_region: Option<bool>,
    pub network_border_group: Option<String>,
}
impl Shape for ProvisionByoipCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "ProvisionByoipCidrRequest", members: &[
        field("Cidr", "", STRING).required(), field("CidrAuthorizationContext", "", STRUCTURE),
        field("PubliclyAdvertisable", "", BOOLEAN), field("Description", "", STRING), field("DryRun", "", BOOLEAN),
        field("PoolTagSpecifications", "PoolTagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("MultiRegion", "", BOOLEAN), field("NetworkBorderGroup", "", STRING),
    ], ..Schema::NONE };
    members! {
        cidr, cidr_authorization_context, publicly_advertisable, description, dry_run, pool_tag_specifications,
        multi_region, network_border_group,
    }
}
impl Operation for ProvisionByoipCidrInput {
    type Output = ProvisionByoipCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ProvisionByoipCidr", SERVICE);
}
pub struct ProvisionByoipCidrOutput { pub byoip_cidr: Option<ByoipCidr> }
impl Shape for ProvisionByoipCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ProvisionByoipCidrResult", members: &[
        field("ByoipCidr", "byoipCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { byoip_cidr }
}
impl ProvisionByoipCidrOutput {
    #[inline] pub fn byoip_cidr(&self) -> &ByoipCidr { nested(&self.byoip_cidr) }
}

pub struct ProvisionIpamByoasnInput {
    pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub asn: Option<String>,
    pub asn_authorization_context: Option<AsnAuthorizationContext>,
}
impl Shape for ProvisionIpamByoasnInput {
    const SCHEMA: &'static Schema = &Schema { name: "ProvisionIpamByoasnRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(), field("Asn", "", STRING).required(),
        field("AsnAuthorizationContext", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_id, asn, asn_authorization_context }
}
impl Operation for ProvisionIpamByoasnInput {
    type Output = ProvisionIpamByoasnOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ProvisionIpamByoasn", SERVICE);
}
pub struct ProvisionIpamByoasnOutput { pub byoasn: Option<Byoasn> }
impl Shape for ProvisionIpamByoasnOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ProvisionIpamByoasnResult", members: &[
        field("Byoasn", "byoasn", STRUCTURE),
    ], ..Schema::NONE };
    members! { byoasn }
}
impl ProvisionIpamByoasnOutput {
    #[inline] pub fn byoasn(&self) -> &Byoasn { nested(&self.byoasn) }
}

pub struct ProvisionIpamPoolCidrInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub cidr: Option<String>,
    pub cidr_authorization_context: Option<IpamCidrAuthorizationContext>, pub netmask_length: Option<i32>,
    pub client_token: Option<String>, pub verification_method: Option<VerificationMethod>,
    pub ipam_external_resource_verification_token_id: Option<String>,
}
impl Shape for ProvisionIpamPoolCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "ProvisionIpamPoolCidrRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(), field("Cidr", "", STRING),
        field("CidrAuthorizationContext", "", STRUCTURE), field("NetmaskLength", "", INTEGER),
        field("ClientToken", "", STRING).idempotency_token(), field("VerificationMethod", "", ENUM),
        field("IpamExternalResourceVerificationTokenId", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_pool_id, cidr, cidr_authorization_context, netmask_length, client_token, verification_method,
        ipam_external_resource_verification_token_id,
    }
}
impl Operation for ProvisionIpamPoolCidrInput {
    type Output = ProvisionIpamPoolCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ProvisionIpamPoolCidr", SERVICE);
}
pub struct ProvisionIpamPoolCidrOutput { pub ipam_pool_cidr: Option<IpamPoolCidr> }
impl Shape for ProvisionIpamPoolCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ProvisionIpamPoolCidrResult", members: &[
        field("IpamPoolCidr", "ipamPoolCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_pool_cidr }
}
impl ProvisionIpamPoolCidrOutput {
    #[inline] pub fn ipam_pool_cidr(&self) -> &IpamPoolCidr { nested(&self.ipam_pool_cidr) }
}

pub struct ProvisionPublicIpv4PoolCidrInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub pool_id: Option<String>,
    pub netmask_length: Option<i32>, pub network_border_group: Option<String>,
}
impl Shape for ProvisionPublicIpv4PoolCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "ProvisionPublicIpv4PoolCidrRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(),
        field("PoolId", "", STRING).required(), field("NetmaskLength", "", INTEGER).required(),
        field("NetworkBorderGroup", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_id, pool_id, netmask_length, network_border_group }
}
impl Operation for ProvisionPublicIpv4PoolCidrInput {
    type Output = ProvisionPublicIpv4PoolCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ProvisionPublicIpv4PoolCidr", SERVICE);
}
pub struct ProvisionPublicIpv4PoolCidrOutput {
    pub pool_id: Option<String>, pub pool_address_range: Option<PublicIpv4PoolRange>,
}
impl Shape for ProvisionPublicIpv4PoolCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ProvisionPublicIpv4PoolCidrResult", members: &[
        field("PoolId", "poolId", STRING), field("PoolAddressRange", "poolAddressRange", STRUCTURE),
    ], ..Schema::NONE };
    members! { pool_id, pool_address_range }
}
impl ProvisionPublicIpv4PoolCidrOutput {
    #[inline] pub fn pool_id(&self) -> &str { text(&self.pool_id) }
    #[inline] pub fn pool_address_range(&self) -> &PublicIpv4PoolRange { nested(&self.pool_address_range) }
}

pub struct PurchaseCapacityBlockInput {
    pub dry_run: Option<bool>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub capacity_block_offering_id: Option<String>, pub instance_platform: Option<CapacityReservationInstancePlatform>,
}
impl Shape for PurchaseCapacityBlockInput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseCapacityBlockRequest", members: &[
        field("DryRun", "", BOOLEAN), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("CapacityBlockOfferingId", "", STRING).required(), field("InstancePlatform", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, tag_specifications, capacity_block_offering_id, instance_platform }
}
impl Operation for PurchaseCapacityBlockInput {
    type Output = PurchaseCapacityBlockOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("PurchaseCapacityBlock", SERVICE);
}
pub struct PurchaseCapacityBlockOutput {
    pub capacity_reservation: Option<CapacityReservation>, pub capacity_blocks: Option<Vec<CapacityBlock>>,
    pub capacity_reservations: Option<Vec<CapacityReservation>>,
}
impl Shape for PurchaseCapacityBlockOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseCapacityBlockResult", members: &[
        field("CapacityReservation", "capacityReservation", STRUCTURE),
        field("CapacityBlocks", "capacityBlockSet", CAPACITY_BLOCK_SET_LIST),
        field("CapacityReservations", "capacityReservationSet", CAPACITY_RESERVATION_SET_LIST),
    ], ..Schema::NONE };
    members! { capacity_reservation, capacity_blocks, capacity_reservations }
}
impl PurchaseCapacityBlockOutput {
    #[inline] pub fn capacity_reservation(&self) -> &CapacityReservation { nested(&self.capacity_reservation) }
    #[inline] pub fn capacity_blocks(&self) -> &[CapacityBlock] { items(&self.capacity_blocks) }
    #[inline] pub fn capacity_reservations(&self) -> &[CapacityReservation] { items(&self.capacity_reservations) }
}

pub struct PurchaseCapacityBlockExtensionInput {
    pub capacity_block_extension_offering_id: Option<String>, pub capacity_reservation_id: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for PurchaseCapacityBlockExtensionInput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseCapacityBlockExtensionRequest", members: &[
        field("CapacityBlockExtensionOfferingId", "", STRING).required(),
        field("CapacityReservationId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_block_extension_offering_id, capacity_reservation_id, dry_run }
}
impl Operation for PurchaseCapacityBlockExtensionInput {
    type Output = PurchaseCapacityBlockExtensionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("PurchaseCapacityBlockExtension", SERVICE);
}
pub struct PurchaseCapacityBlockExtensionOutput { pub capacity_block_extensions: Option<Vec<CapacityBlockExtension>> }
impl Shape for PurchaseCapacityBlockExtensionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseCapacityBlockExtensionResult", members: &[
        field("CapacityBlockExtensions", "capacityBlockExtensionSet", CAPACITY_BLOCK_EXTENSION_SET_LIST),
    ], ..Schema::NONE };
    members! { capacity_block_extensions }
}
impl PurchaseCapacityBlockExtensionOutput {
    #[inline] pub fn capacity_block_extensions(&self) -> &[CapacityBlockExtension] { items(&self.capacity_block_extensions) }
}

pub struct PurchaseHostReservationInput {
    pub client_token: Option<String>, pub currency_code: Option<CurrencyCodeValues>,
    pub host_id_set: Option<Vec<String>>, pub limit_price: Option<String>, pub offering_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for PurchaseHostReservationInput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseHostReservationRequest", members: &[
        field("ClientToken", "", STRING), field("CurrencyCode", "", ENUM),
        field("HostIdSet", "", REQUEST_HOST_ID_SET_LIST).required(), field("LimitPrice", "", STRING),
        field("OfferingId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { client_token, currency_code, host_id_set, limit_price, offering_id, tag_specifications }
}
impl Operation for PurchaseHostReservationInput {
    type Output = PurchaseHostReservationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("PurchaseHostReservation", SERVICE);
}
pub struct PurchaseHostReservationOutput {
    pub client_token: Option<String>, pub currency_code: Option<CurrencyCodeValues>,
    pub purchase: Option<Vec<Purchase>>, pub total_hourly_price: Option<String>,
    pub total_upfront_price: Option<String>,
}
impl Shape for PurchaseHostReservationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseHostReservationResult", members: &[
        field("ClientToken", "clientToken", STRING), field("CurrencyCode", "currencyCode", ENUM),
        field("Purchase", "purchase", PURCHASE_SET_LIST), field("TotalHourlyPrice", "totalHourlyPrice", STRING),
        field("TotalUpfrontPrice", "totalUpfrontPrice", STRING),
    ], ..Schema::NONE };
    members! { client_token, currency_code, purchase, total_hourly_price, total_upfront_price }
}
impl PurchaseHostReservationOutput {
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    #[inline] pub fn currency_code(&self) -> &CurrencyCodeValues { choice(&self.currency_code) }
    #[inline] pub fn purchase(&self) -> &[Purchase] { items(&self.purchase) }
    #[inline] pub fn total_hourly_price(&self) -> &str { text(&self.total_hourly_price) }
    #[inline] pub fn total_upfront_price(&self) -> &str { text(&self.total_upfront_price) }
}

pub struct PurchaseReservedInstancesOfferingInput {
    pub instance_count: Option<i32>, pub reserved_instances_offering_id: Option<String>,
    pub purchase_time: Option<Timestamp>, pub dry_run: Option<bool>,
    pub limit_price: Option<ReservedInstanceLimitPrice>,
}
impl Shape for PurchaseReservedInstancesOfferingInput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseReservedInstancesOfferingRequest", members: &[
        field("InstanceCount", "", INTEGER).required(), field("ReservedInstancesOfferingId", "", STRING).required(),
        field("PurchaseTime", "", TIMESTAMP), field("DryRun", "dryRun", BOOLEAN),
        field("LimitPrice", "limitPrice", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_count, reserved_instances_offering_id, purchase_time, dry_run, limit_price }
}
impl Operation for PurchaseReservedInstancesOfferingInput {
    type Output = PurchaseReservedInstancesOfferingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("PurchaseReservedInstancesOffering", SERVICE);
}
pub struct PurchaseReservedInstancesOfferingOutput { pub reserved_instances_id: Option<String> }
impl Shape for PurchaseReservedInstancesOfferingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseReservedInstancesOfferingResult", members: &[
        field("ReservedInstancesId", "reservedInstancesId", STRING),
    ], ..Schema::NONE };
    members! { reserved_instances_id }
}
impl PurchaseReservedInstancesOfferingOutput {
    #[inline] pub fn reserved_instances_id(&self) -> &str { text(&self.reserved_instances_id) }
}

pub struct PurchaseScheduledInstancesInput {
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub purchase_requests: Option<Vec<PurchaseRequest>>,
}
impl Shape for PurchaseScheduledInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseScheduledInstancesRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("PurchaseRequests", "PurchaseRequest", PURCHASE_REQUEST_SET_LIST).required(),
    ], ..Schema::NONE };
    members! { client_token, dry_run, purchase_requests }
}
impl Operation for PurchaseScheduledInstancesInput {
    type Output = PurchaseScheduledInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("PurchaseScheduledInstances", SERVICE);
}
pub struct PurchaseScheduledInstancesOutput { pub scheduled_instance_set: Option<Vec<ScheduledInstance>> }
impl Shape for PurchaseScheduledInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseScheduledInstancesResult", members: &[
        field("ScheduledInstanceSet", "scheduledInstanceSet", PURCHASED_SCHEDULED_INSTANCE_SET_LIST),
    ], ..Schema::NONE };
    members! { scheduled_instance_set }
}
impl PurchaseScheduledInstancesOutput {
    #[inline] pub fn scheduled_instance_set(&self) -> &[ScheduledInstance] { items(&self.scheduled_instance_set) }
}

pub struct RebootInstancesInput { pub instance_ids: Option<Vec<String>>, pub dry_run: Option<bool> }
impl Shape for RebootInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RebootInstancesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, dry_run }
}
impl Operation for RebootInstancesInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RebootInstances", SERVICE);
}

pub struct RegisterImageInput {
    pub image_location: Option<String>, pub billing_products: Option<Vec<String>>,
    pub boot_mode: Option<BootModeValues>, pub tpm_support: Option<TpmSupportValues>, pub uefi_data: Option<String>,
    pub imds_support: Option<ImdsSupportValues>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>, pub name: Option<String>, pub description: Option<String>,
    pub architecture: Option<ArchitectureValues>, pub kernel_id: Option<String>, pub ramdisk_id: Option<String>,
    pub root_device_name: Option<String>, pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub virtualization_type: Option<String>, pub sriov_net_support: Option<String>, pub ena_support: Option<bool>,
}
impl Shape for RegisterImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterImageRequest", members: &[
        field("ImageLocation", "", STRING), field("BillingProducts", "BillingProduct", BILLING_PRODUCT_LIST_LIST),
        field("BootMode", "", ENUM), field("TpmSupport", "", ENUM), field("UefiData", "", STRING).sensitive(),
        field("ImdsSupport", "", ENUM), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("Name", "name", STRING).required(),
        field("Description", "description", STRING), field("Architecture", "architecture", ENUM),
        field("KernelId", "kernelId", STRING), field("RamdiskId", "ramdiskId", STRING),
        field("RootDeviceName", "rootDeviceName", STRING),
        field("BlockDeviceMappings", "BlockDeviceMapping", BLOCK_DEVICE_MAPPING_REQUEST_LIST_LIST),
        field("VirtualizationType", "virtualizationType", STRING), field("SriovNetSupport", "sriovNetSupport", STRING),
        field("EnaSupport", "enaSupport", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        image_location, billing_products, boot_mode, tpm_support, uefi_data, imds_support, tag_specifications, dry_run,
        name, description, architecture, kernel_id, ramdisk_id, root_device_name, block_device_mappings,
        virtualization_type, sriov_net_support, ena_support,
    }
}
impl Operation for RegisterImageInput {
    type Output = RegisterImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RegisterImage", SERVICE);
}
pub struct RegisterImageOutput { pub image_id: Option<String> }
impl Shape for RegisterImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterImageResult", members: &[
        field("ImageId", "imageId", STRING),
    ], ..Schema::NONE };
    members! { image_id }
}
impl RegisterImageOutput {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
}

pub struct RegisterInstanceEventNotificationAttributesInput {
    pub dry_run: Option<bool>, pub instance_tag_attribute: Option<RegisterInstanceTagAttributeRequest>,
}
impl Shape for RegisterInstanceEventNotificationAttributesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterInstanceEventNotificationAttributesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceTagAttribute", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_tag_attribute }
}
impl Operation for RegisterInstanceEventNotificationAttributesInput {
    type Output = RegisterInstanceEventNotificationAttributesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RegisterInstanceEventNotificationAttributes", SERVICE);
}
pub struct RegisterInstanceEventNotificationAttributesOutput {
    pub instance_tag_attribute: Option<InstanceTagNotificationAttribute>,
}
impl Shape for RegisterInstanceEventNotificationAttributesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterInstanceEventNotificationAttributesResult", members: &[
        field("InstanceTagAttribute", "instanceTagAttribute", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_tag_attribute }
}
impl RegisterInstanceEventNotificationAttributesOutput {
    #[inline] pub fn instance_tag_attribute(&self) -> &InstanceTagNotificationAttribute { nested(&self.instance_tag_attribute) }
}

pub struct RegisterTransitGatewayMulticastGroupMembersInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub group_ip_address: Option<String>,
    pub network_interface_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for RegisterTransitGatewayMulticastGroupMembersInput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterTransitGatewayMulticastGroupMembersRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING).required(), field("GroupIpAddress", "", STRING),
        field("NetworkInterfaceIds", "", TRANSIT_GATEWAY_NETWORK_INTERFACE_ID_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, group_ip_address, network_interface_ids, dry_run }
}
impl Operation for RegisterTransitGatewayMulticastGroupMembersInput {
    type Output = RegisterTransitGatewayMulticastGroupMembersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RegisterTransitGatewayMulticastGroupMembers", SERVICE);
}
pub struct RegisterTransitGatewayMulticastGroupMembersOutput {
    pub registered_multicast_group_members: Option<TransitGatewayMulticastRegisteredGroupMembers>,
}
impl Shape for RegisterTransitGatewayMulticastGroupMembersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterTransitGatewayMulticastGroupMembersResult", members: &[
        field("RegisteredMulticastGroupMembers", "registeredMulticastGroupMembers", STRUCTURE),
    ], ..Schema::NONE };
    members! { registered_multicast_group_members }
}
impl RegisterTransitGatewayMulticastGroupMembersOutput {
    #[inline] pub fn registered_multicast_group_members(&self) -> &TransitGatewayMulticastRegisteredGroupMembers { nested(&self.registered_multicast_group_members) }
}

pub struct RegisterTransitGatewayMulticastGroupSourcesInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub group_ip_address: Option<String>,
    pub network_interface_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for RegisterTransitGatewayMulticastGroupSourcesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterTransitGatewayMulticastGroupSourcesRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING).required(), field("GroupIpAddress", "", STRING),
        field("NetworkInterfaceIds", "", TRANSIT_GATEWAY_NETWORK_INTERFACE_ID_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, group_ip_address, network_interface_ids, dry_run }
}
impl Operation for RegisterTransitGatewayMulticastGroupSourcesInput {
    type Output = RegisterTransitGatewayMulticastGroupSourcesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RegisterTransitGatewayMulticastGroupSources", SERVICE);
}
pub struct RegisterTransitGatewayMulticastGroupSourcesOutput {
    pub registered_multicast_group_sources: Option<TransitGatewayMulticastRegisteredGroupSources>,
}
impl Shape for RegisterTransitGatewayMulticastGroupSourcesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterTransitGatewayMulticastGroupSourcesResult", members: &[
        field("RegisteredMulticastGroupSources", "registeredMulticastGroupSources", STRUCTURE),
    ], ..Schema::NONE };
    members! { registered_multicast_group_sources }
}
impl RegisterTransitGatewayMulticastGroupSourcesOutput {
    #[inline] pub fn registered_multicast_group_sources(&self) -> &TransitGatewayMulticastRegisteredGroupSources { nested(&self.registered_multicast_group_sources) }
}

pub struct RejectCapacityReservationBillingOwnershipInput {
    pub dry_run: Option<bool>, pub capacity_reservation_id: Option<String>,
}
impl Shape for RejectCapacityReservationBillingOwnershipInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectCapacityReservationBillingOwnershipRequest", members: &[
        field("DryRun", "", BOOLEAN), field("CapacityReservationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, capacity_reservation_id }
}
impl Operation for RejectCapacityReservationBillingOwnershipInput {
    type Output = RejectCapacityReservationBillingOwnershipOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RejectCapacityReservationBillingOwnership", SERVICE);
}
pub struct RejectCapacityReservationBillingOwnershipOutput { pub r#return: Option<bool> }
impl Shape for RejectCapacityReservationBillingOwnershipOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectCapacityReservationBillingOwnershipResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl RejectCapacityReservationBillingOwnershipOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct RejectTransitGatewayClientVpnAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for RejectTransitGatewayClientVpnAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayClientVpnAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for RejectTransitGatewayClientVpnAttachmentInput {
    type Output = RejectTransitGatewayClientVpnAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RejectTransitGatewayClientVpnAttachment", SERVICE);
}
pub struct RejectTransitGatewayClientVpnAttachmentOutput {
    pub transit_gateway_client_vpn_attachment: Option<TransitGatewayClientVpnAttachment>,
}
impl Shape for RejectTransitGatewayClientVpnAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayClientVpnAttachmentResult", members: &[
        field("TransitGatewayClientVpnAttachment", "transitGatewayClientVpnAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_client_vpn_attachment }
}
impl RejectTransitGatewayClientVpnAttachmentOutput {
    #[inline] pub fn transit_gateway_client_vpn_attachment(&self) -> &TransitGatewayClientVpnAttachment { nested(&self.transit_gateway_client_vpn_attachment) }
}

pub struct RejectTransitGatewayMulticastDomainAssociationsInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for RejectTransitGatewayMulticastDomainAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayMulticastDomainAssociationsRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING), field("TransitGatewayAttachmentId", "", STRING),
        field("SubnetIds", "", VALUE_STRING_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, transit_gateway_attachment_id, subnet_ids, dry_run }
}
impl Operation for RejectTransitGatewayMulticastDomainAssociationsInput {
    type Output = RejectTransitGatewayMulticastDomainAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RejectTransitGatewayMulticastDomainAssociations", SERVICE);
}
pub struct RejectTransitGatewayMulticastDomainAssociationsOutput {
    pub associations: Option<TransitGatewayMulticastDomainAssociations>,
}
impl Shape for RejectTransitGatewayMulticastDomainAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayMulticastDomainAssociationsResult", members: &[
        field("Associations", "associations", STRUCTURE),
    ], ..Schema::NONE };
    members! { associations }
}
impl RejectTransitGatewayMulticastDomainAssociationsOutput {
    #[inline] pub fn associations(&self) -> &TransitGatewayMulticastDomainAssociations { nested(&self.associations) }
}

pub struct RejectTransitGatewayPeeringAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for RejectTransitGatewayPeeringAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayPeeringAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for RejectTransitGatewayPeeringAttachmentInput {
    type Output = RejectTransitGatewayPeeringAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RejectTransitGatewayPeeringAttachment", SERVICE);
}
pub struct RejectTransitGatewayPeeringAttachmentOutput {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
impl Shape for RejectTransitGatewayPeeringAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayPeeringAttachmentResult", members: &[
        field("TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_peering_attachment }
}
impl RejectTransitGatewayPeeringAttachmentOutput {
    #[inline] pub fn transit_gateway_peering_attachment(&self) -> &TransitGatewayPeeringAttachment { nested(&self.transit_gateway_peering_attachment) }
}

pub struct RejectTransitGatewayVpcAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for RejectTransitGatewayVpcAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayVpcAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for RejectTransitGatewayVpcAttachmentInput {
    type Output = RejectTransitGatewayVpcAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RejectTransitGatewayVpcAttachment", SERVICE);
}
pub struct RejectTransitGatewayVpcAttachmentOutput {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
impl Shape for RejectTransitGatewayVpcAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayVpcAttachmentResult", members: &[
        field("TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_vpc_attachment }
}
impl RejectTransitGatewayVpcAttachmentOutput {
    #[inline] pub fn transit_gateway_vpc_attachment(&self) -> &TransitGatewayVpcAttachment { nested(&self.transit_gateway_vpc_attachment) }
}

pub struct RejectVpcEndpointConnectionsInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub vpc_endpoint_ids: Option<Vec<String>>,
    pub transit_gateway_attachment_ids: Option<Vec<String>>,
}
impl Shape for RejectVpcEndpointConnectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectVpcEndpointConnectionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING).required(),
        field("VpcEndpointIds", "VpcEndpointId", VPC_ENDPOINT_ID_LIST_LIST).required(),
        field("TransitGatewayAttachmentIds", "TransitGatewayAttachmentId", TRANSIT_GATEWAY_ATTACHMENT_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, service_id, vpc_endpoint_ids, transit_gateway_attachment_ids }
}
impl Operation for RejectVpcEndpointConnectionsInput {
    type Output = RejectVpcEndpointConnectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RejectVpcEndpointConnections", SERVICE);
}
pub struct RejectVpcEndpointConnectionsOutput { pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for RejectVpcEndpointConnectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectVpcEndpointConnectionsResult", members: &[
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_SET_LIST),
    ], ..Schema::NONE };
    members! { unsuccessful }
}
impl RejectVpcEndpointConnectionsOutput {
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct RejectVpcPeeringConnectionInput { pub dry_run: Option<bool>, pub vpc_peering_connection_id: Option<String> }
impl Shape for RejectVpcPeeringConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectVpcPeeringConnectionRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, vpc_peering_connection_id }
}
impl Operation for RejectVpcPeeringConnectionInput {
    type Output = RejectVpcPeeringConnectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RejectVpcPeeringConnection", SERVICE);
}
pub struct RejectVpcPeeringConnectionOutput { pub r#return: Option<bool> }
impl Shape for RejectVpcPeeringConnectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectVpcPeeringConnectionResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl RejectVpcPeeringConnectionOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ReleaseAddressInput {
    pub allocation_id: Option<String>, pub public_ip: Option<String>, pub network_border_group: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for ReleaseAddressInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseAddressRequest", members: &[
        field("AllocationId", "", STRING), field("PublicIp", "", STRING), field("NetworkBorderGroup", "", STRING),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { allocation_id, public_ip, network_border_group, dry_run }
}
impl Operation for ReleaseAddressInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReleaseAddress", SERVICE);
}

pub struct ReleaseHostsInput { pub host_ids: Option<Vec<String>> }
impl Shape for ReleaseHostsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseHostsRequest", members: &[
        field("HostIds", "hostId", REQUEST_HOST_ID_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { host_ids }
}
impl Operation for ReleaseHostsInput {
    type Output = ReleaseHostsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReleaseHosts", SERVICE);
}
pub struct ReleaseHostsOutput { pub successful: Option<Vec<String>>, pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for ReleaseHostsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseHostsResult", members: &[
        field("Successful", "successful", RESPONSE_HOST_ID_LIST_LIST),
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_LIST_LIST),
    ], ..Schema::NONE };
    members! { successful, unsuccessful }
}
impl ReleaseHostsOutput {
    #[inline] pub fn successful(&self) -> &[String] { items(&self.successful) }
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct ReleaseIpamPoolAllocationInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub cidr: Option<String>,
    pub ipam_pool_allocation_id: Option<String>,
}
impl Shape for ReleaseIpamPoolAllocationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseIpamPoolAllocationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(), field("Cidr", "", STRING).required(),
        field("IpamPoolAllocationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_id, cidr, ipam_pool_allocation_id }
}
impl Operation for ReleaseIpamPoolAllocationInput {
    type Output = ReleaseIpamPoolAllocationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReleaseIpamPoolAllocation", SERVICE);
}
pub struct ReleaseIpamPoolAllocationOutput { pub success: Option<bool> }
impl Shape for ReleaseIpamPoolAllocationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseIpamPoolAllocationResult", members: &[
        field("Success", "success", BOOLEAN),
    ], ..Schema::NONE };
    members! { success }
}
impl ReleaseIpamPoolAllocationOutput {
    #[inline] pub fn success(&self) -> bool { self.success.unwrap_or_default() }
}

pub struct ReplaceIamInstanceProfileAssociationInput {
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>, pub association_id: Option<String>,
}
impl Shape for ReplaceIamInstanceProfileAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceIamInstanceProfileAssociationRequest", members: &[
        field("IamInstanceProfile", "", STRUCTURE).required(), field("AssociationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { iam_instance_profile, association_id }
}
impl Operation for ReplaceIamInstanceProfileAssociationInput {
    type Output = ReplaceIamInstanceProfileAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReplaceIamInstanceProfileAssociation", SERVICE);
}
pub struct ReplaceIamInstanceProfileAssociationOutput {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
impl Shape for ReplaceIamInstanceProfileAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceIamInstanceProfileAssociationResult", members: &[
        field("IamInstanceProfileAssociation", "iamInstanceProfileAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { iam_instance_profile_association }
}
impl ReplaceIamInstanceProfileAssociationOutput {
    #[inline] pub fn iam_instance_profile_association(&self) -> &IamInstanceProfileAssociation { nested(&self.iam_instance_profile_association) }
}

pub struct ReplaceImageCriteriaInAllowedImagesSettingsInput {
    pub image_criteria: Option<Vec<ImageCriterionRequest>>, pub dry_run: Option<bool>,
}
impl Shape for ReplaceImageCriteriaInAllowedImagesSettingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceImageCriteriaInAllowedImagesSettingsRequest", members: &[
        field("ImageCriteria", "ImageCriterion", IMAGE_CRITERION_REQUEST_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_criteria, dry_run }
}
impl Operation for ReplaceImageCriteriaInAllowedImagesSettingsInput {
    type Output = ReplaceImageCriteriaInAllowedImagesSettingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReplaceImageCriteriaInAllowedImagesSettings", SERVICE);
}
pub struct ReplaceImageCriteriaInAllowedImagesSettingsOutput { pub return_value: Option<bool> }
impl Shape for ReplaceImageCriteriaInAllowedImagesSettingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceImageCriteriaInAllowedImagesSettingsResult", members: &[
        field("ReturnValue", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl ReplaceImageCriteriaInAllowedImagesSettingsOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct ReplaceImageInstanceTypeSpecificationInput {
    pub image_id: Option<String>, pub instance_type_specification: Option<InstanceTypeSpecificationRequest>,
    pub dry_run: Option<bool>,
}
impl Shape for ReplaceImageInstanceTypeSpecificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceImageInstanceTypeSpecificationRequest", members: &[
        field("ImageId", "", STRING).required(), field("InstanceTypeSpecification", "", STRUCTURE),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, instance_type_specification, dry_run }
}
impl Operation for ReplaceImageInstanceTypeSpecificationInput {
    type Output = ReplaceImageInstanceTypeSpecificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReplaceImageInstanceTypeSpecification", SERVICE);
}
pub struct ReplaceImageInstanceTypeSpecificationOutput { pub return_value: Option<bool> }
impl Shape for ReplaceImageInstanceTypeSpecificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceImageInstanceTypeSpecificationResult", members: &[
        field("ReturnValue", "returnValue", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl ReplaceImageInstanceTypeSpecificationOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct ReplaceNetworkAclAssociationInput {
    pub dry_run: Option<bool>, pub association_id: Option<String>, pub network_acl_id: Option<String>,
}
impl Shape for ReplaceNetworkAclAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceNetworkAclAssociationRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("AssociationId", "associationId", STRING).required(),
        field("NetworkAclId", "networkAclId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, association_id, network_acl_id }
}
impl Operation for ReplaceNetworkAclAssociationInput {
    type Output = ReplaceNetworkAclAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReplaceNetworkAclAssociation", SERVICE);
}
pub struct ReplaceNetworkAclAssociationOutput { pub new_association_id: Option<String> }
impl Shape for ReplaceNetworkAclAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceNetworkAclAssociationResult", members: &[
        field("NewAssociationId", "newAssociationId", STRING),
    ], ..Schema::NONE };
    members! { new_association_id }
}
impl ReplaceNetworkAclAssociationOutput {
    #[inline] pub fn new_association_id(&self) -> &str { text(&self.new_association_id) }
}

pub struct ReplaceNetworkAclEntryInput {
    pub dry_run: Option<bool>, pub network_acl_id: Option<String>, pub rule_number: Option<i32>,
    pub protocol: Option<String>, pub rule_action: Option<RuleAction>, pub egress: Option<bool>,
    pub cidr_block: Option<String>, pub ipv6_cidr_block: Option<String>, pub icmp_type_code: Option<IcmpTypeCode>,
    pub port_range: Option<PortRange>,
}
impl Shape for ReplaceNetworkAclEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceNetworkAclEntryRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("NetworkAclId", "networkAclId", STRING).required(),
        field("RuleNumber", "ruleNumber", INTEGER).required(), field("Protocol", "protocol", STRING).required(),
        field("RuleAction", "ruleAction", ENUM).required(), field("Egress", "egress", BOOLEAN).required(),
        field("CidrBlock", "cidrBlock", STRING), field("Ipv6CidrBlock", "ipv6CidrBlock", STRING),
        field("IcmpTypeCode", "Icmp", STRUCTURE), field("PortRange", "portRange", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        dry_run, network_acl_id, rule_number, protocol, rule_action, egress, cidr_block, ipv6_cidr_block,
        icmp_type_code, port_range,
    }
}
impl Operation for ReplaceNetworkAclEntryInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReplaceNetworkAclEntry", SERVICE);
}

pub struct ReplaceRouteInput {
    pub destination_prefix_list_id: Option<String>, pub vpc_endpoint_id: Option<String>,
    pub local_target: Option<bool>, pub transit_gateway_id: Option<String>, pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>, pub core_network_arn: Option<String>, pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>, pub route_table_id: Option<String>, pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>, pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>, pub instance_id: Option<String>,
    pub network_interface_id: Option<String>, pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}
impl Shape for ReplaceRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceRouteRequest", members: &[
        field("DestinationPrefixListId", "", STRING), field("VpcEndpointId", "", STRING),
        field("LocalTarget", "", BOOLEAN), field("TransitGatewayId", "", STRING), field("LocalGatewayId", "", STRING),
        field("CarrierGatewayId", "", STRING), field("CoreNetworkArn", "", STRING), field("OdbNetworkArn", "", STRING),
        field("DryRun", "dryRun", BOOLEAN), field("RouteTableId", "routeTableId", STRING).required(),
        field("DestinationCidrBlock", "destinationCidrBlock", STRING), field("GatewayId", "gatewayId", STRING),
        field("DestinationIpv6CidrBlock", "destinationIpv6CidrBlock", STRING),
        field("EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", STRING),
        field("InstanceId", "instanceId", STRING), field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING),
        field("NatGatewayId", "natGatewayId", STRING),
    ], ..Schema::NONE };
    members! {
        destination_prefix_list_id, vpc_endpoint_id, local_target, transit_gateway_id, local_gateway_id,
        carrier_gateway_id, core_network_arn, odb_network_arn, dry_run, route_table_id, destination_cidr_block,
        gateway_id, destination_ipv6_cidr_block, egress_only_internet_gateway_id, instance_id, network_interface_id,
        vpc_peering_connection_id, nat_gateway_id,
    }
}
impl Operation for ReplaceRouteInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReplaceRoute", SERVICE);
}

pub struct ReplaceRouteTableAssociationInput {
    pub dry_run: Option<bool>, pub association_id: Option<String>, pub route_table_id: Option<String>,
}
impl Shape for ReplaceRouteTableAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceRouteTableAssociationRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("AssociationId", "associationId", STRING).required(),
        field("RouteTableId", "routeTableId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, association_id, route_table_id }
}
impl Operation for ReplaceRouteTableAssociationInput {
    type Output = ReplaceRouteTableAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReplaceRouteTableAssociation", SERVICE);
}
pub struct ReplaceRouteTableAssociationOutput {
    pub new_association_id: Option<String>, pub association_state: Option<RouteTableAssociationState>,
}
impl Shape for ReplaceRouteTableAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceRouteTableAssociationResult", members: &[
        field("NewAssociationId", "newAssociationId", STRING),
        field("AssociationState", "associationState", STRUCTURE),
    ], ..Schema::NONE };
    members! { new_association_id, association_state }
}
impl ReplaceRouteTableAssociationOutput {
    #[inline] pub fn new_association_id(&self) -> &str { text(&self.new_association_id) }
    #[inline] pub fn association_state(&self) -> &RouteTableAssociationState { nested(&self.association_state) }
}

pub struct ReplaceTransitGatewayRouteInput {
    pub destination_cidr_block: Option<String>, pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>, pub blackhole: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for ReplaceTransitGatewayRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceTransitGatewayRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING).required(),
        field("TransitGatewayRouteTableId", "", STRING).required(), field("TransitGatewayAttachmentId", "", STRING),
        field("Blackhole", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        destination_cidr_block, transit_gateway_route_table_id, transit_gateway_attachment_id, blackhole, dry_run,
    }
}
impl Operation for ReplaceTransitGatewayRouteInput {
    type Output = ReplaceTransitGatewayRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReplaceTransitGatewayRoute", SERVICE);
}
pub struct ReplaceTransitGatewayRouteOutput { pub route: Option<TransitGatewayRoute> }
impl Shape for ReplaceTransitGatewayRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceTransitGatewayRouteResult", members: &[
        field("Route", "route", STRUCTURE),
    ], ..Schema::NONE };
    members! { route }
}
impl ReplaceTransitGatewayRouteOutput {
    #[inline] pub fn route(&self) -> &TransitGatewayRoute { nested(&self.route) }
}

pub struct ReplaceVpnTunnelInput {
    pub vpn_connection_id: Option<String>, pub vpn_tunnel_outside_ip_address: Option<String>,
    pub apply_pending_maintenance: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for ReplaceVpnTunnelInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceVpnTunnelRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("VpnTunnelOutsideIpAddress", "", STRING).required(),
        field("ApplyPendingMaintenance", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_connection_id, vpn_tunnel_outside_ip_address, apply_pending_maintenance, dry_run }
}
impl Operation for ReplaceVpnTunnelInput {
    type Output = ReplaceVpnTunnelOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReplaceVpnTunnel", SERVICE);
}
pub struct ReplaceVpnTunnelOutput { pub r#return: Option<bool> }
impl Shape for ReplaceVpnTunnelOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceVpnTunnelResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ReplaceVpnTunnelOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ReportInstanceStatusInput {
    pub dry_run: Option<bool>, pub instances: Option<Vec<String>>, pub status: Option<ReportStatusType>,
    pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>,
    pub reason_codes: Option<Vec<ReportInstanceReasonCodes>>, pub description: Option<String>,
}
impl Shape for ReportInstanceStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReportInstanceStatusRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("Instances", "instanceId", INSTANCE_ID_STRING_LIST_LIST).required(),
        field("Status", "status", ENUM).required(), field("StartTime", "startTime", TIMESTAMP),
        field("EndTime", "endTime", TIMESTAMP), field("ReasonCodes", "reasonCode", REASON_CODES_LIST_LIST).required(),
        field("Description", "description", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { dry_run, instances, status, start_time, end_time, reason_codes, description }
}
impl Operation for ReportInstanceStatusInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ReportInstanceStatus", SERVICE);
}

pub struct RequestSpotFleetInput {
    pub dry_run: Option<bool>, pub spot_fleet_request_config: Option<SpotFleetRequestConfigData>,
}
impl Shape for RequestSpotFleetInput {
    const SCHEMA: &'static Schema = &Schema { name: "RequestSpotFleetRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("SpotFleetRequestConfig", "spotFleetRequestConfig", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { dry_run, spot_fleet_request_config }
}
impl Operation for RequestSpotFleetInput {
    type Output = RequestSpotFleetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RequestSpotFleet", SERVICE);
}
pub struct RequestSpotFleetOutput { pub spot_fleet_request_id: Option<String> }
impl Shape for RequestSpotFleetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RequestSpotFleetResponse", members: &[
        field("SpotFleetRequestId", "spotFleetRequestId", STRING),
    ], ..Schema::NONE };
    members! { spot_fleet_request_id }
}
impl RequestSpotFleetOutput {
    #[inline] pub fn spot_fleet_request_id(&self) -> &str { text(&self.spot_fleet_request_id) }
}

pub struct RequestSpotInstancesInput {
    pub launch_specification: Option<RequestSpotLaunchSpecification>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>, pub dry_run: Option<bool>,
    pub spot_price: Option<String>, pub client_token: Option<String>, pub instance_count: Option<i32>,
    pub r#type: Option<SpotInstanceType>, pub valid_from: Option<Timestamp>, pub valid_until: Option<Timestamp>,
    pub launch_group: Option<String>, pub availability_zone_group: Option<String>,
    pub block_duration_minutes: Option<i32>,
}
impl Shape for RequestSpotInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RequestSpotInstancesRequest", members: &[
        field("LaunchSpecification", "", STRUCTURE),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("InstanceInterruptionBehavior", "", ENUM), field("DryRun", "dryRun", BOOLEAN),
        field("SpotPrice", "spotPrice", STRING), field("ClientToken", "clientToken", STRING),
        field("InstanceCount", "instanceCount", INTEGER), field("Type", "type", ENUM),
        field("ValidFrom", "validFrom", TIMESTAMP), field("ValidUntil", "validUntil", TIMESTAMP),
        field("LaunchGroup", "launchGroup", STRING), field("AvailabilityZoneGroup", "availabilityZoneGroup", STRING),
        field("BlockDurationMinutes", "blockDurationMinutes", INTEGER),
    ], ..Schema::NONE };
    members! {
        launch_specification, tag_specifications, instance_interruption_behavior, dry_run, spot_price, client_token,
        instance_count, r#type, valid_from, valid_until, launch_group, availability_zone_group, block_duration_minutes,
    }
}
impl Operation for RequestSpotInstancesInput {
    type Output = RequestSpotInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RequestSpotInstances", SERVICE);
}
pub struct RequestSpotInstancesOutput { pub spot_instance_requests: Option<Vec<SpotInstanceRequest>> }
impl Shape for RequestSpotInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RequestSpotInstancesResult", members: &[
        field("SpotInstanceRequests", "spotInstanceRequestSet", SPOT_INSTANCE_REQUEST_LIST_LIST),
    ], ..Schema::NONE };
    members! { spot_instance_requests }
}
impl RequestSpotInstancesOutput {
    #[inline] pub fn spot_instance_requests(&self) -> &[SpotInstanceRequest] { items(&self.spot_instance_requests) }
}

pub struct ResetAddressAttributeInput {
    pub allocation_id: Option<String>, pub attribute: Option<AddressAttributeName>, pub dry_run: Option<bool>,
}
impl Shape for ResetAddressAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetAddressAttributeRequest", members: &[
        field("AllocationId", "", STRING).required(), field("Attribute", "", ENUM).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { allocation_id, attribute, dry_run }
}
impl Operation for ResetAddressAttributeInput {
    type Output = ResetAddressAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ResetAddressAttribute", SERVICE);
}
pub struct ResetAddressAttributeOutput { pub address: Option<AddressAttribute> }
impl Shape for ResetAddressAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetAddressAttributeResult", members: &[
        field("Address", "address", STRUCTURE),
    ], ..Schema::NONE };
    members! { address }
}
impl ResetAddressAttributeOutput {
    #[inline] pub fn address(&self) -> &AddressAttribute { nested(&self.address) }
}

pub struct ResetEbsDefaultKmsKeyIdInput { pub dry_run: Option<bool> }
impl Shape for ResetEbsDefaultKmsKeyIdInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetEbsDefaultKmsKeyIdRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for ResetEbsDefaultKmsKeyIdInput {
    type Output = ResetEbsDefaultKmsKeyIdOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ResetEbsDefaultKmsKeyId", SERVICE);
}
pub struct ResetEbsDefaultKmsKeyIdOutput { pub kms_key_id: Option<String> }
impl Shape for ResetEbsDefaultKmsKeyIdOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetEbsDefaultKmsKeyIdResult", members: &[
        field("KmsKeyId", "kmsKeyId", STRING),
    ], ..Schema::NONE };
    members! { kms_key_id }
}
impl ResetEbsDefaultKmsKeyIdOutput {
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
}

pub struct ResetFpgaImageAttributeInput {
    pub dry_run: Option<bool>, pub fpga_image_id: Option<String>, pub attribute: Option<ResetFpgaImageAttributeName>,
}
impl Shape for ResetFpgaImageAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetFpgaImageAttributeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("FpgaImageId", "", STRING).required(), field("Attribute", "", ENUM),
    ], ..Schema::NONE };
    members! { dry_run, fpga_image_id, attribute }
}
impl Operation for ResetFpgaImageAttributeInput {
    type Output = ResetFpgaImageAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ResetFpgaImageAttribute", SERVICE);
}
pub struct ResetFpgaImageAttributeOutput { pub r#return: Option<bool> }
impl Shape for ResetFpgaImageAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetFpgaImageAttributeResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ResetFpgaImageAttributeOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ResetImageAttributeInput {
    pub attribute: Option<ResetImageAttributeName>, pub image_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ResetImageAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetImageAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("ImageId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, image_id, dry_run }
}
impl Operation for ResetImageAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ResetImageAttribute", SERVICE);
}

pub struct ResetInstanceAttributeInput {
    pub dry_run: Option<bool>, pub instance_id: Option<String>, pub attribute: Option<InstanceAttributeName>,
}
impl Shape for ResetInstanceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetInstanceAttributeRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InstanceId", "instanceId", STRING).required(),
        field("Attribute", "attribute", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_id, attribute }
}
impl Operation for ResetInstanceAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ResetInstanceAttribute", SERVICE);
}

pub struct ResetNetworkInterfaceAttributeInput {
    pub dry_run: Option<bool>, pub network_interface_id: Option<String>, pub source_dest_check: Option<String>,
}
impl Shape for ResetNetworkInterfaceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetNetworkInterfaceAttributeRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("SourceDestCheck", "sourceDestCheck", STRING),
    ], ..Schema::NONE };
    members! { dry_run, network_interface_id, source_dest_check }
}
impl Operation for ResetNetworkInterfaceAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ResetNetworkInterfaceAttribute", SERVICE);
}

pub struct ResetSnapshotAttributeInput {
    pub attribute: Option<SnapshotAttributeName>, pub snapshot_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ResetSnapshotAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetSnapshotAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("SnapshotId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, snapshot_id, dry_run }
}
impl Operation for ResetSnapshotAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ResetSnapshotAttribute", SERVICE);
}

pub struct RestoreAddressToClassicInput { pub dry_run: Option<bool>, pub public_ip: Option<String> }
impl Shape for RestoreAddressToClassicInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreAddressToClassicRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("PublicIp", "publicIp", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, public_ip }
}
impl Operation for RestoreAddressToClassicInput {
    type Output = RestoreAddressToClassicOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RestoreAddressToClassic", SERVICE);
}
pub struct RestoreAddressToClassicOutput { pub public_ip: Option<String>, pub status: Option<Status> }
impl Shape for RestoreAddressToClassicOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreAddressToClassicResult", members: &[
        field("PublicIp", "publicIp", STRING), field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { public_ip, status }
}
impl RestoreAddressToClassicOutput {
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
    #[inline] pub fn status(&self) -> &Status { choice(&self.status) }
}

pub struct RestoreImageFromRecycleBinInput { pub image_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for RestoreImageFromRecycleBinInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreImageFromRecycleBinRequest", members: &[
        field("ImageId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, dry_run }
}
impl Operation for RestoreImageFromRecycleBinInput {
    type Output = RestoreImageFromRecycleBinOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RestoreImageFromRecycleBin", SERVICE);
}
pub struct RestoreImageFromRecycleBinOutput { pub r#return: Option<bool> }
impl Shape for RestoreImageFromRecycleBinOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreImageFromRecycleBinResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl RestoreImageFromRecycleBinOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct RestoreManagedPrefixListVersionInput {
    pub dry_run: Option<bool>, pub prefix_list_id: Option<String>, pub previous_version: Option<i64>,
    pub current_version: Option<i64>,
}
impl Shape for RestoreManagedPrefixListVersionInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreManagedPrefixListVersionRequest", members: &[
        field("DryRun", "", BOOLEAN), field("PrefixListId", "", STRING).required(),
        field("PreviousVersion", "", LONG).required(), field("CurrentVersion", "", LONG).required(),
    ], ..Schema::NONE };
    members! { dry_run, prefix_list_id, previous_version, current_version }
}
impl Operation for RestoreManagedPrefixListVersionInput {
    type Output = RestoreManagedPrefixListVersionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RestoreManagedPrefixListVersion", SERVICE);
}
pub struct RestoreManagedPrefixListVersionOutput { pub prefix_list: Option<ManagedPrefixList> }
impl Shape for RestoreManagedPrefixListVersionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreManagedPrefixListVersionResult", members: &[
        field("PrefixList", "prefixList", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix_list }
}
impl RestoreManagedPrefixListVersionOutput {
    #[inline] pub fn prefix_list(&self) -> &ManagedPrefixList { nested(&self.prefix_list) }
}

pub struct RestoreSnapshotFromRecycleBinInput { pub snapshot_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for RestoreSnapshotFromRecycleBinInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreSnapshotFromRecycleBinRequest", members: &[
        field("SnapshotId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, dry_run }
}
impl Operation for RestoreSnapshotFromRecycleBinInput {
    type Output = RestoreSnapshotFromRecycleBinOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RestoreSnapshotFromRecycleBin", SERVICE);
}
pub struct RestoreSnapshotFromRecycleBinOutput {
    pub snapshot_id: Option<String>, pub outpost_arn: Option<String>, pub description: Option<String>,
    pub encrypted: Option<bool>, pub owner_id: Option<String>, pub progress: Option<String>,
    pub start_time: Option<Timestamp>, pub state: Option<SnapshotState>, pub volume_id: Option<String>,
    pub volume_size: Option<i32>, pub sse_type: Option<SSEType>,
}
impl Shape for RestoreSnapshotFromRecycleBinOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreSnapshotFromRecycleBinResult", members: &[
        field("SnapshotId", "snapshotId", STRING), field("OutpostArn", "outpostArn", STRING),
        field("Description", "description", STRING), field("Encrypted", "encrypted", BOOLEAN),
        field("OwnerId", "ownerId", STRING), field("Progress", "progress", STRING),
        field("StartTime", "startTime", TIMESTAMP), field("State", "status", ENUM),
        field("VolumeId", "volumeId", STRING), field("VolumeSize", "volumeSize", INTEGER),
        field("SseType", "sseType", ENUM),
    ], ..Schema::NONE };
    members! {
        snapshot_id, outpost_arn, description, encrypted, owner_id, progress, start_time, state, volume_id,
        volume_size, sse_type,
    }
}
impl RestoreSnapshotFromRecycleBinOutput {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
    #[inline] pub fn state(&self) -> &SnapshotState { choice(&self.state) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn volume_size(&self) -> i32 { self.volume_size.unwrap_or_default() }
    #[inline] pub fn sse_type(&self) -> &SSEType { choice(&self.sse_type) }
}

pub struct RestoreSnapshotTierInput {
    pub snapshot_id: Option<String>, pub temporary_restore_days: Option<i32>, pub permanent_restore: Option<bool>,
    pub dry_run: Option<bool>,
}
impl Shape for RestoreSnapshotTierInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreSnapshotTierRequest", members: &[
        field("SnapshotId", "", STRING).required(), field("TemporaryRestoreDays", "", INTEGER),
        field("PermanentRestore", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, temporary_restore_days, permanent_restore, dry_run }
}
impl Operation for RestoreSnapshotTierInput {
    type Output = RestoreSnapshotTierOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RestoreSnapshotTier", SERVICE);
}
pub struct RestoreSnapshotTierOutput {
    pub snapshot_id: Option<String>, pub restore_start_time: Option<Timestamp>, pub restore_duration: Option<i32>,
    pub is_permanent_restore: Option<bool>,
}
impl Shape for RestoreSnapshotTierOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreSnapshotTierResult", members: &[
        field("SnapshotId", "snapshotId", STRING), field("RestoreStartTime", "restoreStartTime", TIMESTAMP),
        field("RestoreDuration", "restoreDuration", INTEGER),
        field("IsPermanentRestore", "isPermanentRestore", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, restore_start_time, restore_duration, is_permanent_restore }
}
impl RestoreSnapshotTierOutput {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn restore_start_time(&self) -> Timestamp { moment(&self.restore_start_time) }
    #[inline] pub fn restore_duration(&self) -> i32 { self.restore_duration.unwrap_or_default() }
    #[inline] pub fn is_permanent_restore(&self) -> bool { self.is_permanent_restore.unwrap_or_default() }
}

pub struct RestoreVolumeFromRecycleBinInput { pub volume_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for RestoreVolumeFromRecycleBinInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreVolumeFromRecycleBinRequest", members: &[
        field("VolumeId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { volume_id, dry_run }
}
impl Operation for RestoreVolumeFromRecycleBinInput {
    type Output = RestoreVolumeFromRecycleBinOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RestoreVolumeFromRecycleBin", SERVICE);
}
pub struct RestoreVolumeFromRecycleBinOutput { pub r#return: Option<bool> }
impl Shape for RestoreVolumeFromRecycleBinOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreVolumeFromRecycleBinResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl RestoreVolumeFromRecycleBinOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct RevokeClientVpnIngressInput {
    pub client_vpn_endpoint_id: Option<String>, pub target_network_cidr: Option<String>,
    pub access_group_id: Option<String>, pub revoke_all_groups: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for RevokeClientVpnIngressInput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeClientVpnIngressRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("TargetNetworkCidr", "", STRING).required(),
        field("AccessGroupId", "", STRING), field("RevokeAllGroups", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, target_network_cidr, access_group_id, revoke_all_groups, dry_run }
}
impl Operation for RevokeClientVpnIngressInput {
    type Output = RevokeClientVpnIngressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RevokeClientVpnIngress", SERVICE);
}
pub struct RevokeClientVpnIngressOutput { pub status: Option<ClientVpnAuthorizationRuleStatus> }
impl Shape for RevokeClientVpnIngressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeClientVpnIngressResult", members: &[
        field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { status }
}
impl RevokeClientVpnIngressOutput {
    #[inline] pub fn status(&self) -> &ClientVpnAuthorizationRuleStatus { nested(&self.status) }
}

pub struct RevokeSecurityGroupEgressInput {
    pub security_group_rule_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub group_id: Option<String>,
    pub source_security_group_name: Option<String>, pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>, pub from_port: Option<i32>, pub to_port: Option<i32>, pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}
impl Shape for RevokeSecurityGroupEgressInput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeSecurityGroupEgressRequest", members: &[
        field("SecurityGroupRuleIds", "SecurityGroupRuleId", SECURITY_GROUP_RULE_ID_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("GroupId", "groupId", STRING).required(),
        field("SourceSecurityGroupName", "sourceSecurityGroupName", STRING),
        field("SourceSecurityGroupOwnerId", "sourceSecurityGroupOwnerId", STRING),
        field("IpProtocol", "ipProtocol", STRING), field("FromPort", "fromPort", INTEGER),
        field("ToPort", "toPort", INTEGER), field("CidrIp", "cidrIp", STRING),
        field("IpPermissions", "ipPermissions", IP_PERMISSION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        security_group_rule_ids, dry_run, group_id, source_security_group_name, source_security_group_owner_id,
        ip_protocol, from_port, to_port, cidr_ip, ip_permissions,
    }
}
impl Operation for RevokeSecurityGroupEgressInput {
    type Output = RevokeSecurityGroupEgressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RevokeSecurityGroupEgress", SERVICE);
}
pub struct RevokeSecurityGroupEgressOutput {
    pub r#return: Option<bool>, pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}
impl Shape for RevokeSecurityGroupEgressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeSecurityGroupEgressResult", members: &[
        field("Return", "return", BOOLEAN),
        field("UnknownIpPermissions", "unknownIpPermissionSet", IP_PERMISSION_LIST_LIST),
        field("RevokedSecurityGroupRules", "revokedSecurityGroupRuleSet", REVOKED_SECURITY_GROUP_RULE_LIST_LIST),
    ], ..Schema::NONE };
    members! { r#return, unknown_ip_permissions, revoked_security_group_rules }
}
impl RevokeSecurityGroupEgressOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn unknown_ip_permissions(&self) -> &[IpPermission] { items(&self.unknown_ip_permissions) }
    #[inline] pub fn revoked_security_group_rules(&self) -> &[RevokedSecurityGroupRule] { items(&self.revoked_security_group_rules) }
}

pub struct RevokeSecurityGroupIngressInput {
    pub cidr_ip: Option<String>, pub from_port: Option<i32>, pub group_id: Option<String>,
    pub group_name: Option<String>, pub ip_permissions: Option<Vec<IpPermission>>, pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>, pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>, pub security_group_rule_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for RevokeSecurityGroupIngressInput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeSecurityGroupIngressRequest", members: &[
        field("CidrIp", "", STRING), field("FromPort", "", INTEGER), field("GroupId", "", STRING),
        field("GroupName", "", STRING), field("IpPermissions", "", IP_PERMISSION_LIST_LIST),
        field("IpProtocol", "", STRING), field("SourceSecurityGroupName", "", STRING),
        field("SourceSecurityGroupOwnerId", "", STRING), field("ToPort", "", INTEGER),
        field("SecurityGroupRuleIds", "SecurityGroupRuleId", SECURITY_GROUP_RULE_ID_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        cidr_ip, from_port, group_id, group_name, ip_permissions, ip_protocol, source_security_group_name,
        source_security_group_owner_id, to_port, security_group_rule_ids, dry_run,
    }
}
impl Operation for RevokeSecurityGroupIngressInput {
    type Output = RevokeSecurityGroupIngressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RevokeSecurityGroupIngress", SERVICE);
}
pub struct RevokeSecurityGroupIngressOutput {
    pub r#return: Option<bool>, pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}
impl Shape for RevokeSecurityGroupIngressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeSecurityGroupIngressResult", members: &[
        field("Return", "return", BOOLEAN),
        field("UnknownIpPermissions", "unknownIpPermissionSet", IP_PERMISSION_LIST_LIST),
        field("RevokedSecurityGroupRules", "revokedSecurityGroupRuleSet", REVOKED_SECURITY_GROUP_RULE_LIST_LIST),
    ], ..Schema::NONE };
    members! { r#return, unknown_ip_permissions, revoked_security_group_rules }
}
impl RevokeSecurityGroupIngressOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn unknown_ip_permissions(&self) -> &[IpPermission] { items(&self.unknown_ip_permissions) }
    #[inline] pub fn revoked_security_group_rules(&self) -> &[RevokedSecurityGroupRule] { items(&self.revoked_security_group_rules) }
}

pub struct RunInstancesInput {
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>, pub image_id: Option<String>,
    pub instance_type: Option<InstanceType>, pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>, pub kernel_id: Option<String>, pub key_name: Option<String>,
    pub max_count: Option<i32>, pub min_count: Option<i32>, pub monitoring: Option<RunInstancesMonitoringEnabled>,
    pub placement: Option<Placement>, pub ramdisk_id: Option<String>, pub security_group_ids: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>, pub subnet_id: Option<String>, pub user_data: Option<String>,
    pub elastic_gpu_specification: Option<Vec<ElasticGpuSpecification>>,
    pub elastic_inference_accelerators: Option<Vec<ElasticInferenceAccelerator>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub launch_template: Option<LaunchTemplateSpecification>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>, pub cpu_options: Option<CpuOptionsRequest>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub hibernation_options: Option<HibernationOptionsRequest>,
    pub license_specifications: Option<Vec<LicenseConfigurationRequest>>,
    pub metadata_options: Option<InstanceMetadataOptionsRequest>, pub enclave_options: Option<EnclaveOptionsRequest>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsRequest>,
    pub maintenance_options: Option<InstanceMaintenanceOptionsRequest>, pub disable_api_stop: Option<bool>,
    pub enable_primary_ipv6: Option<bool>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest>,
    pub operator: Option<OperatorRequest>,
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterfaceSpecificationRequest>>, pub dry_run: Option<bool>,
    pub disable_api_termination: Option<bool>, pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    pub private_ip_address: Option<String>, pub client_token: Option<String>, pub additional_info: Option<String>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>, pub ebs_optimized: Option<bool>,
}
impl Shape for RunInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RunInstancesRequest", members: &[
        field("BlockDeviceMappings", "BlockDeviceMapping", BLOCK_DEVICE_MAPPING_REQUEST_LIST_LIST),
        field("ImageId", "", STRING), field("InstanceType", "", ENUM), field("Ipv6AddressCount", "", INTEGER),
        field("Ipv6Addresses", "Ipv6Address", INSTANCE_IPV6_ADDRESS_LIST_LIST), field("KernelId", "", STRING),
        field("KeyName", "", STRING), field("MaxCount", "", INTEGER).required(),
        field("MinCount", "", INTEGER).required(), field("Monitoring", "", STRUCTURE),
        field("Placement", "", STRUCTURE), field("RamdiskId", "", STRING),
        field("SecurityGroupIds", "SecurityGroupId", SECURITY_GROUP_ID_STRING_LIST_LIST),
        field("SecurityGroups", "SecurityGroup", SECURITY_GROUP_STRING_LIST_LIST), field("SubnetId", "", STRING),
        field("UserData", "", STRING).sensitive(),
        field("ElasticGpuSpecification", "", ELASTIC_GPU_SPECIFICATIONS_LIST),
        field("ElasticInferenceAccelerators", "ElasticInferenceAccelerator", ELASTIC_INFERENCE_ACCELERATORS_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("LaunchTemplate", "", STRUCTURE), field("InstanceMarketOptions", "", STRUCTURE),
        field("CreditSpecification", "", STRUCTURE), field("CpuOptions", "", STRUCTURE),
        field("CapacityReservationSpecification", "", STRUCTURE), field("HibernationOptions", "", STRUCTURE),
        field("LicenseSpecifications", "LicenseSpecification", LICENSE_SPECIFICATION_LIST_REQUEST_LIST),
        field("MetadataOptions", "", STRUCTURE), field("EnclaveOptions", "", STRUCTURE),
        field("PrivateDnsNameOptions", "", STRUCTURE), field("MaintenanceOptions", "", STRUCTURE),
        field("DisableApiStop", "", BOOLEAN), field("EnablePrimaryIpv6", "", BOOLEAN),
        field("NetworkPerformanceOptions", "", STRUCTURE), field("Operator", "", STRUCTURE),
        field("SecondaryInterfaces", "SecondaryInterface", INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST_REQUEST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("DisableApiTermination", "disableApiTermination", BOOLEAN),
        field("InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", ENUM),
        field("PrivateIpAddress", "privateIpAddress", STRING),
        field("ClientToken", "clientToken", STRING).idempotency_token(),
        field("AdditionalInfo", "additionalInfo", STRING),
        field("NetworkInterfaces", "networkInterface", INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST_LIST),
        field("IamInstanceProfile", "iamInstanceProfile", STRUCTURE), field("EbsOptimized", "ebsOptimized", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        block_device_mappings, image_id, instance_type, ipv6_address_count, ipv6_addresses, kernel_id, key_name,
        max_count, min_count, monitoring, placement, ramdisk_id, security_group_ids, security_groups, subnet_id,
        user_data, elastic_gpu_specification, elastic_inference_accelerators, tag_specifications, launch_template,
        instance_market_options, credit_specification, cpu_options, capacity_reservation_specification,
        hibernation_options, license_specifications, metadata_options, enclave_options, private_dns_name_options,
        maintenance_options, disable_api_stop, enable_primary_ipv6, network_performance_options, operator,
        secondary_interfaces, dry_run, disable_api_termination, instance_initiated_shutdown_behavior,
        private_ip_address, client_token, additional_info, network_interfaces, iam_instance_profile, ebs_optimized,
    }
}
impl Operation for RunInstancesInput {
    type Output = RunInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RunInstances", SERVICE);
}
pub struct RunInstancesOutput {
    pub reservation_id: Option<String>, pub owner_id: Option<String>, pub requester_id: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>, pub instances: Option<Vec<Instance>>,
}
impl Shape for RunInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "Reservation", members: &[
        field("ReservationId", "reservationId", STRING), field("OwnerId", "ownerId", STRING),
        field("RequesterId", "requesterId", STRING), field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
        field("Instances", "instancesSet", INSTANCE_LIST_LIST),
    ], ..Schema::NONE };
    members! { reservation_id, owner_id, requester_id, groups, instances }
}
impl RunInstancesOutput {
    #[inline] pub fn reservation_id(&self) -> &str { text(&self.reservation_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn requester_id(&self) -> &str { text(&self.requester_id) }
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
    #[inline] pub fn instances(&self) -> &[Instance] { items(&self.instances) }
}

pub struct RunScheduledInstancesInput {
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub instance_count: Option<i32>,
    pub launch_specification: Option<ScheduledInstancesLaunchSpecification>, pub scheduled_instance_id: Option<String>,
}
impl Shape for RunScheduledInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RunScheduledInstancesRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("InstanceCount", "", INTEGER), field("LaunchSpecification", "", STRUCTURE).sensitive().required(),
        field("ScheduledInstanceId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { client_token, dry_run, instance_count, launch_specification, scheduled_instance_id }
}
impl Operation for RunScheduledInstancesInput {
    type Output = RunScheduledInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("RunScheduledInstances", SERVICE);
}
pub struct RunScheduledInstancesOutput { pub instance_id_set: Option<Vec<String>> }
impl Shape for RunScheduledInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RunScheduledInstancesResult", members: &[
        field("InstanceIdSet", "instanceIdSet", INSTANCE_ID_SET_LIST),
    ], ..Schema::NONE };
    members! { instance_id_set }
}
impl RunScheduledInstancesOutput {
    #[inline] pub fn instance_id_set(&self) -> &[String] { items(&self.instance_id_set) }
}

shape_impls! {
    ModifyAccountVpcEncryptionControlInput, ModifyAccountVpcEncryptionControlOutput, ModifyAddressAttributeInput,
    ModifyAddressAttributeOutput, ModifyApplicationStatusCheckInput, ModifyApplicationStatusCheckOutput,
    ModifyAvailabilityZoneGroupInput, ModifyAvailabilityZoneGroupOutput, ModifyCapacityReservationFleetInput,
    ModifyCapacityReservationFleetOutput, ModifyCapacityReservationInput, ModifyCapacityReservationOutput,
    ModifyClientVpnEndpointAuthorizationPolicyInput, ModifyClientVpnEndpointAuthorizationPolicyOutput,
    ModifyClientVpnEndpointInput, ModifyClientVpnEndpointOutput, ModifyDefaultCreditSpecificationInput,
    ModifyDefaultCreditSpecificationOutput, ModifyEbsDefaultKmsKeyIdInput, ModifyEbsDefaultKmsKeyIdOutput,
    ModifyFleetInput, ModifyFleetOutput, ModifyFpgaImageAttributeInput, ModifyFpgaImageAttributeOutput,
    ModifyHostsInput, ModifyHostsOutput, ModifyIdFormatInput, ModifyIdentityIdFormatInput, ModifyImageAttributeInput,
    ModifyInstanceAttributeInput, ModifyInstanceCapacityReservationAttributesInput,
    ModifyInstanceCapacityReservationAttributesOutput, ModifyInstanceConnectEndpointInput,
    ModifyInstanceConnectEndpointOutput, ModifyInstanceCpuOptionsInput, ModifyInstanceCpuOptionsOutput,
    ModifyInstanceCreditSpecificationInput, ModifyInstanceCreditSpecificationOutput, ModifyInstanceEventStartTimeInput,
    ModifyInstanceEventStartTimeOutput, ModifyInstanceEventWindowInput, ModifyInstanceEventWindowOutput,
    ModifyInstanceMaintenanceOptionsInput, ModifyInstanceMaintenanceOptionsOutput, ModifyInstanceMetadataDefaultsInput,
    ModifyInstanceMetadataDefaultsOutput, ModifyInstanceMetadataOptionsInput, ModifyInstanceMetadataOptionsOutput,
    ModifyInstanceNetworkPerformanceOptionsInput, ModifyInstanceNetworkPerformanceOptionsOutput,
    ModifyInstancePlacementInput, ModifyInstancePlacementOutput, ModifyIpamInput, ModifyIpamOutput,
    ModifyIpamPolicyAllocationRulesInput, ModifyIpamPolicyAllocationRulesOutput, ModifyIpamPoolAllocationInput,
    ModifyIpamPoolAllocationOutput, ModifyIpamPoolInput, ModifyIpamPoolOutput, ModifyIpamPrefixListResolverInput,
    ModifyIpamPrefixListResolverOutput, ModifyIpamPrefixListResolverTargetInput,
    ModifyIpamPrefixListResolverTargetOutput, ModifyIpamResourceCidrInput, ModifyIpamResourceCidrOutput,
    ModifyIpamResourceDiscoveryInput, ModifyIpamResourceDiscoveryOutput, ModifyIpamRoutingPolicyRegistrationInput,
    ModifyIpamRoutingPolicyRegistrationOutput, ModifyIpamScopeInput, ModifyIpamScopeOutput, ModifyLaunchTemplateInput,
    ModifyLaunchTemplateOutput, ModifyLocalGatewayRouteInput, ModifyLocalGatewayRouteOutput,
    ModifyManagedPrefixListInput, ModifyManagedPrefixListOutput, ModifyManagedResourceVisibilityInput,
    ModifyManagedResourceVisibilityOutput, ModifyMetricCategoryInput, ModifyMetricCategoryOutput,
    ModifyNetworkInterfaceAttributeInput, ModifyNetworkingFlexCostAllocationPolicyInput,
    ModifyNetworkingFlexCostAllocationPolicyOutput, ModifyPrivateDnsNameOptionsInput,
    ModifyPrivateDnsNameOptionsOutput, ModifyPublicIpDnsNameOptionsInput, ModifyPublicIpDnsNameOptionsOutput,
    ModifyReservedInstancesInput, ModifyReservedInstancesOutput, ModifyRouteServerInput, ModifyRouteServerOutput,
    ModifySecurityGroupRulesInput, ModifySecurityGroupRulesOutput, ModifySnapshotAttributeInput,
    ModifySnapshotTierInput, ModifySnapshotTierOutput, ModifySpotFleetRequestInput, ModifySpotFleetRequestOutput,
    ModifySubnetAttributeInput, ModifyTrafficMirrorFilterNetworkServicesInput,
    ModifyTrafficMirrorFilterNetworkServicesOutput, ModifyTrafficMirrorFilterRuleInput,
    ModifyTrafficMirrorFilterRuleOutput, ModifyTrafficMirrorSessionInput, ModifyTrafficMirrorSessionOutput,
    ModifyTransitGatewayAttachmentNatConfigurationInput, ModifyTransitGatewayAttachmentNatConfigurationOutput,
    ModifyTransitGatewayInput, ModifyTransitGatewayMeteringPolicyInput, ModifyTransitGatewayMeteringPolicyOutput,
    ModifyTransitGatewayNetworkFunctionAttachmentInput, ModifyTransitGatewayNetworkFunctionAttachmentOutput,
    ModifyTransitGatewayOutput, ModifyTransitGatewayPeeringAttachmentInput,
    ModifyTransitGatewayPeeringAttachmentOutput, ModifyTransitGatewayPolicyTableEntryInput,
    ModifyTransitGatewayPolicyTableEntryOutput, ModifyTransitGatewayPrefixListReferenceInput,
    ModifyTransitGatewayPrefixListReferenceOutput, ModifyTransitGatewayVpcAttachmentInput,
    ModifyTransitGatewayVpcAttachmentOutput, ModifyVerifiedAccessEndpointInput, ModifyVerifiedAccessEndpointOutput,
    ModifyVerifiedAccessEndpointPolicyInput, ModifyVerifiedAccessEndpointPolicyOutput, ModifyVerifiedAccessGroupInput,
    ModifyVerifiedAccessGroupOutput, ModifyVerifiedAccessGroupPolicyInput, ModifyVerifiedAccessGroupPolicyOutput,
    ModifyVerifiedAccessInstanceInput, ModifyVerifiedAccessInstanceLoggingConfigurationInput,
    ModifyVerifiedAccessInstanceLoggingConfigurationOutput, ModifyVerifiedAccessInstanceOutput,
    ModifyVerifiedAccessTrustProviderInput, ModifyVerifiedAccessTrustProviderOutput, ModifyVolumeAttributeInput,
    ModifyVolumeInput, ModifyVolumeOutput, ModifyVpcAttributeInput, ModifyVpcBlockPublicAccessExclusionInput,
    ModifyVpcBlockPublicAccessExclusionOutput, ModifyVpcBlockPublicAccessOptionsInput,
    ModifyVpcBlockPublicAccessOptionsOutput, ModifyVpcEncryptionControlInput, ModifyVpcEncryptionControlOutput,
    ModifyVpcEndpointConnectionNotificationInput, ModifyVpcEndpointConnectionNotificationOutput,
    ModifyVpcEndpointInput, ModifyVpcEndpointOutput, ModifyVpcEndpointPayerResponsibilityInput,
    ModifyVpcEndpointPayerResponsibilityOutput, ModifyVpcEndpointServiceConfigurationInput,
    ModifyVpcEndpointServiceConfigurationOutput, ModifyVpcEndpointServicePayerResponsibilityInput,
    ModifyVpcEndpointServicePayerResponsibilityOutput, ModifyVpcEndpointServicePermissionsInput,
    ModifyVpcEndpointServicePermissionsOutput, ModifyVpcPeeringConnectionOptionsInput,
    ModifyVpcPeeringConnectionOptionsOutput, ModifyVpcTenancyInput, ModifyVpcTenancyOutput, ModifyVpnConnectionInput,
    ModifyVpnConnectionOptionsInput, ModifyVpnConnectionOptionsOutput, ModifyVpnConnectionOutput,
    ModifyVpnTunnelCertificateInput, ModifyVpnTunnelCertificateOutput, ModifyVpnTunnelOptionsInput,
    ModifyVpnTunnelOptionsOutput, MonitorInstancesInput, MonitorInstancesOutput, MoveAddressToVpcInput,
    MoveAddressToVpcOutput, MoveByoipCidrToIpamInput, MoveByoipCidrToIpamOutput, MoveCapacityReservationInstancesInput,
    MoveCapacityReservationInstancesOutput, ProvisionByoipCidrInput, ProvisionByoipCidrOutput,
    ProvisionIpamByoasnInput, ProvisionIpamByoasnOutput, ProvisionIpamPoolCidrInput, ProvisionIpamPoolCidrOutput,
    ProvisionPublicIpv4PoolCidrInput, ProvisionPublicIpv4PoolCidrOutput, PurchaseCapacityBlockExtensionInput,
    PurchaseCapacityBlockExtensionOutput, PurchaseCapacityBlockInput, PurchaseCapacityBlockOutput,
    PurchaseHostReservationInput, PurchaseHostReservationOutput, PurchaseReservedInstancesOfferingInput,
    PurchaseReservedInstancesOfferingOutput, PurchaseScheduledInstancesInput, PurchaseScheduledInstancesOutput,
    RebootInstancesInput, RegisterImageInput, RegisterImageOutput, RegisterInstanceEventNotificationAttributesInput,
    RegisterInstanceEventNotificationAttributesOutput, RegisterTransitGatewayMulticastGroupMembersInput,
    RegisterTransitGatewayMulticastGroupMembersOutput, RegisterTransitGatewayMulticastGroupSourcesInput,
    RegisterTransitGatewayMulticastGroupSourcesOutput, RejectCapacityReservationBillingOwnershipInput,
    RejectCapacityReservationBillingOwnershipOutput, RejectTransitGatewayClientVpnAttachmentInput,
    RejectTransitGatewayClientVpnAttachmentOutput, RejectTransitGatewayMulticastDomainAssociationsInput,
    RejectTransitGatewayMulticastDomainAssociationsOutput, RejectTransitGatewayPeeringAttachmentInput,
    RejectTransitGatewayPeeringAttachmentOutput, RejectTransitGatewayVpcAttachmentInput,
    RejectTransitGatewayVpcAttachmentOutput, RejectVpcEndpointConnectionsInput, RejectVpcEndpointConnectionsOutput,
    RejectVpcPeeringConnectionInput, RejectVpcPeeringConnectionOutput, ReleaseAddressInput, ReleaseHostsInput,
    ReleaseHostsOutput, ReleaseIpamPoolAllocationInput, ReleaseIpamPoolAllocationOutput,
    ReplaceIamInstanceProfileAssociationInput, ReplaceIamInstanceProfileAssociationOutput,
    ReplaceImageCriteriaInAllowedImagesSettingsInput, ReplaceImageCriteriaInAllowedImagesSettingsOutput,
    ReplaceImageInstanceTypeSpecificationInput, ReplaceImageInstanceTypeSpecificationOutput,
    ReplaceNetworkAclAssociationInput, ReplaceNetworkAclAssociationOutput, ReplaceNetworkAclEntryInput,
    ReplaceRouteInput, ReplaceRouteTableAssociationInput, ReplaceRouteTableAssociationOutput,
    ReplaceTransitGatewayRouteInput, ReplaceTransitGatewayRouteOutput, ReplaceVpnTunnelInput, ReplaceVpnTunnelOutput,
    ReportInstanceStatusInput, RequestSpotFleetInput, RequestSpotFleetOutput, RequestSpotInstancesInput,
    RequestSpotInstancesOutput, ResetAddressAttributeInput, ResetAddressAttributeOutput, ResetEbsDefaultKmsKeyIdInput,
    ResetEbsDefaultKmsKeyIdOutput, ResetFpgaImageAttributeInput, ResetFpgaImageAttributeOutput,
    ResetImageAttributeInput, ResetInstanceAttributeInput, ResetNetworkInterfaceAttributeInput,
    ResetSnapshotAttributeInput, RestoreAddressToClassicInput, RestoreAddressToClassicOutput,
    RestoreImageFromRecycleBinInput, RestoreImageFromRecycleBinOutput, RestoreManagedPrefixListVersionInput,
    RestoreManagedPrefixListVersionOutput, RestoreSnapshotFromRecycleBinInput, RestoreSnapshotFromRecycleBinOutput,
    RestoreSnapshotTierInput, RestoreSnapshotTierOutput, RestoreVolumeFromRecycleBinInput,
    RestoreVolumeFromRecycleBinOutput, RevokeClientVpnIngressInput, RevokeClientVpnIngressOutput,
    RevokeSecurityGroupEgressInput, RevokeSecurityGroupEgressOutput, RevokeSecurityGroupIngressInput,
    RevokeSecurityGroupIngressOutput, RunInstancesInput, RunInstancesOutput, RunScheduledInstancesInput,
    RunScheduledInstancesOutput,
}
