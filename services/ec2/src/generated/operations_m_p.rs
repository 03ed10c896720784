// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

#[cfg(feature = "client")]
use crate::Call;
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyAccountVpcEncryptionControl", service: SERVICE,
        input: ModifyAccountVpcEncryptionControlInput::SCHEMA, output: ModifyAccountVpcEncryptionControlOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyAccountVpcEncryptionControlInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn mode(mut self, v: impl Into<AccountVpcEncryptionControlMode>) -> Self { self.input.mode = Some(v.into()); self }
    pub fn internet_gateway(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.internet_gateway = Some(v.into()); self }
    pub fn egress_only_internet_gateway(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.egress_only_internet_gateway = Some(v.into()); self }
    pub fn nat_gateway(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.nat_gateway = Some(v.into()); self }
    pub fn virtual_private_gateway(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.virtual_private_gateway = Some(v.into()); self }
    pub fn vpc_peering(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.vpc_peering = Some(v.into()); self }
    pub fn lambda(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.lambda = Some(v.into()); self }
    pub fn vpc_lattice(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.vpc_lattice = Some(v.into()); self }
    pub fn elastic_file_system(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.elastic_file_system = Some(v.into()); self }
    pub fn global_accelerator(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.global_accelerator = Some(v.into()); self }
    pub fn api_gateway_v2(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.api_gateway_v2 = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyAddressAttribute", service: SERVICE, input: ModifyAddressAttributeInput::SCHEMA,
        output: ModifyAddressAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyAddressAttributeInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn domain_name(mut self, v: impl Into<String>) -> Self { self.input.domain_name = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyApplicationStatusCheck", service: SERVICE, input: ModifyApplicationStatusCheckInput::SCHEMA,
        output: ModifyApplicationStatusCheckOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyApplicationStatusCheckInput, M> {
    pub fn application_status_check_id(mut self, v: impl Into<String>) -> Self { self.input.application_status_check_id = Some(v.into()); self }
    pub fn aggregation(mut self, v: impl Into<AggregationStatusEnum>) -> Self { self.input.aggregation = Some(v.into()); self }
    pub fn health_check_paths(mut self, v: impl IntoIterator<Item = impl Into<HealthCheckPathRequestObject>>) -> Self { self.input.health_check_paths = list(v); self }
    pub fn protocol(mut self, v: impl Into<NetworkProtocolEnum>) -> Self { self.input.protocol = Some(v.into()); self }
    pub fn port(mut self, v: impl Into<i32>) -> Self { self.input.port = Some(v.into()); self }
    pub fn path(mut self, v: impl Into<String>) -> Self { self.input.path = Some(v.into()); self }
    pub fn device_index(mut self, v: impl Into<i32>) -> Self { self.input.device_index = Some(v.into()); self }
    pub fn ip_version(mut self, v: impl Into<IpVersionEnum>) -> Self { self.input.ip_version = Some(v.into()); self }
    pub fn ip_scope(mut self, v: impl Into<IpScopeEnum>) -> Self { self.input.ip_scope = Some(v.into()); self }
    pub fn interval(mut self, v: impl Into<i32>) -> Self { self.input.interval = Some(v.into()); self }
    pub fn timeout_(mut self, v: impl Into<i32>) -> Self { self.input.timeout = Some(v.into()); self }
    pub fn failure_threshold(mut self, v: impl Into<i32>) -> Self { self.input.failure_threshold = Some(v.into()); self }
    pub fn success_threshold(mut self, v: impl Into<i32>) -> Self { self.input.success_threshold = Some(v.into()); self }
    pub fn status_code_matcher(mut self, v: impl Into<String>) -> Self { self.input.status_code_matcher = Some(v.into()); self }
    pub fn initialization_grace_period_seconds(mut self, v: impl Into<i32>) -> Self { self.input.initialization_grace_period_seconds = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyAvailabilityZoneGroup", service: SERVICE, input: ModifyAvailabilityZoneGroupInput::SCHEMA,
        output: ModifyAvailabilityZoneGroupOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyAvailabilityZoneGroupInput, M> {
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn opt_in_status(mut self, v: impl Into<ModifyAvailabilityZoneOptInStatus>) -> Self { self.input.opt_in_status = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyCapacityReservation", service: SERVICE, input: ModifyCapacityReservationInput::SCHEMA,
        output: ModifyCapacityReservationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyCapacityReservationInput, M> {
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn end_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_date = Some(v.into()); self }
    pub fn end_date_type(mut self, v: impl Into<EndDateType>) -> Self { self.input.end_date_type = Some(v.into()); self }
    pub fn accept(mut self, v: impl Into<bool>) -> Self { self.input.accept = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn additional_info(mut self, v: impl Into<String>) -> Self { self.input.additional_info = Some(v.into()); self }
    pub fn instance_match_criteria(mut self, v: impl Into<InstanceMatchCriteria>) -> Self { self.input.instance_match_criteria = Some(v.into()); self }
    pub fn accept_modification_terms(mut self, v: impl Into<bool>) -> Self { self.input.accept_modification_terms = Some(v.into()); self }
    pub fn start_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_date = Some(v.into()); self }
    pub fn quote_id(mut self, v: impl Into<String>) -> Self { self.input.quote_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyCapacityReservationFleet", service: SERVICE, input: ModifyCapacityReservationFleetInput::SCHEMA,
        output: ModifyCapacityReservationFleetOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyCapacityReservationFleetInput, M> {
    pub fn capacity_reservation_fleet_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_fleet_id = Some(v.into()); self }
    pub fn total_target_capacity(mut self, v: impl Into<i32>) -> Self { self.input.total_target_capacity = Some(v.into()); self }
    pub fn end_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_date = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn remove_end_date(mut self, v: impl Into<bool>) -> Self { self.input.remove_end_date = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyClientVpnEndpoint", service: SERVICE, input: ModifyClientVpnEndpointInput::SCHEMA,
        output: ModifyClientVpnEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyClientVpnEndpointInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn server_certificate_arn(mut self, v: impl Into<String>) -> Self { self.input.server_certificate_arn = Some(v.into()); self }
    pub fn connection_log_options(mut self, v: impl Into<ConnectionLogOptions>) -> Self { self.input.connection_log_options = Some(v.into()); self }
    pub fn dns_servers(mut self, v: impl Into<DnsServersOptionsModifyStructure>) -> Self { self.input.dns_servers = Some(v.into()); self }
    pub fn vpn_port(mut self, v: impl Into<i32>) -> Self { self.input.vpn_port = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn split_tunnel(mut self, v: impl Into<bool>) -> Self { self.input.split_tunnel = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn self_service_portal(mut self, v: impl Into<SelfServicePortal>) -> Self { self.input.self_service_portal = Some(v.into()); self }
    pub fn client_connect_options(mut self, v: impl Into<ClientConnectOptions>) -> Self { self.input.client_connect_options = Some(v.into()); self }
    pub fn session_timeout_hours(mut self, v: impl Into<i32>) -> Self { self.input.session_timeout_hours = Some(v.into()); self }
    pub fn client_login_banner_options(mut self, v: impl Into<ClientLoginBannerOptions>) -> Self { self.input.client_login_banner_options = Some(v.into()); self }
    pub fn client_route_enforcement_options(mut self, v: impl Into<ClientRouteEnforcementOptions>) -> Self { self.input.client_route_enforcement_options = Some(v.into()); self }
    pub fn disconnect_on_session_timeout(mut self, v: impl Into<bool>) -> Self { self.input.disconnect_on_session_timeout = Some(v.into()); self }
    pub fn transit_gateway_configuration(mut self, v: impl Into<TransitGatewayConfigurationInputStructure>) -> Self { self.input.transit_gateway_configuration = Some(v.into()); self }
    pub fn device_posture_options(mut self, v: impl Into<DevicePostureOptions>) -> Self { self.input.device_posture_options = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyClientVpnEndpointAuthorizationPolicy", service: SERVICE,
        input: ModifyClientVpnEndpointAuthorizationPolicyInput::SCHEMA,
        output: ModifyClientVpnEndpointAuthorizationPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyClientVpnEndpointAuthorizationPolicyInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn shadow_mode(mut self, v: impl Into<ClientVpnAuthorizationPolicyShadowMode>) -> Self { self.input.shadow_mode = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyDefaultCreditSpecification", service: SERVICE,
        input: ModifyDefaultCreditSpecificationInput::SCHEMA, output: ModifyDefaultCreditSpecificationOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyDefaultCreditSpecificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_family(mut self, v: impl Into<UnlimitedSupportedInstanceFamily>) -> Self { self.input.instance_family = Some(v.into()); self }
    pub fn cpu_credits(mut self, v: impl Into<String>) -> Self { self.input.cpu_credits = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyEbsDefaultKmsKeyId", service: SERVICE, input: ModifyEbsDefaultKmsKeyIdInput::SCHEMA,
        output: ModifyEbsDefaultKmsKeyIdOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyEbsDefaultKmsKeyIdInput, M> {
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyFleet", service: SERVICE, input: ModifyFleetInput::SCHEMA, output: ModifyFleetOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyFleetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn excess_capacity_termination_policy(mut self, v: impl Into<FleetExcessCapacityTerminationPolicy>) -> Self { self.input.excess_capacity_termination_policy = Some(v.into()); self }
    pub fn launch_template_configs(mut self, v: impl IntoIterator<Item = impl Into<FleetLaunchTemplateConfigRequest>>) -> Self { self.input.launch_template_configs = list(v); self }
    pub fn fleet_id(mut self, v: impl Into<String>) -> Self { self.input.fleet_id = Some(v.into()); self }
    pub fn target_capacity_specification(mut self, v: impl Into<TargetCapacitySpecificationRequest>) -> Self { self.input.target_capacity_specification = Some(v.into()); self }
    pub fn context(mut self, v: impl Into<String>) -> Self { self.input.context = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyFpgaImageAttribute", service: SERVICE, input: ModifyFpgaImageAttributeInput::SCHEMA,
        output: ModifyFpgaImageAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyFpgaImageAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fpga_image_id(mut self, v: impl Into<String>) -> Self { self.input.fpga_image_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<FpgaImageAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn operation_type(mut self, v: impl Into<OperationType>) -> Self { self.input.operation_type = Some(v.into()); self }
    pub fn user_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.user_ids = list(v); self }
    pub fn user_groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.user_groups = list(v); self }
    pub fn product_codes(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.product_codes = list(v); self }
    pub fn load_permission(mut self, v: impl Into<LoadPermissionModifications>) -> Self { self.input.load_permission = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyHosts", service: SERVICE, input: ModifyHostsInput::SCHEMA, output: ModifyHostsOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyHostsInput, M> {
    pub fn host_recovery(mut self, v: impl Into<HostRecovery>) -> Self { self.input.host_recovery = Some(v.into()); self }
    pub fn instance_type(mut self, v: impl Into<String>) -> Self { self.input.instance_type = Some(v.into()); self }
    pub fn instance_family(mut self, v: impl Into<String>) -> Self { self.input.instance_family = Some(v.into()); self }
    pub fn host_maintenance(mut self, v: impl Into<HostMaintenance>) -> Self { self.input.host_maintenance = Some(v.into()); self }
    pub fn host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_ids = list(v); self }
    pub fn auto_placement(mut self, v: impl Into<AutoPlacement>) -> Self { self.input.auto_placement = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIdFormat", service: SERVICE, input: ModifyIdFormatInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIdFormatInput, M> {
    pub fn resource(mut self, v: impl Into<String>) -> Self { self.input.resource = Some(v.into()); self }
    pub fn use_long_ids(mut self, v: impl Into<bool>) -> Self { self.input.use_long_ids = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIdentityIdFormat", service: SERVICE, input: ModifyIdentityIdFormatInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIdentityIdFormatInput, M> {
    pub fn resource(mut self, v: impl Into<String>) -> Self { self.input.resource = Some(v.into()); self }
    pub fn use_long_ids(mut self, v: impl Into<bool>) -> Self { self.input.use_long_ids = Some(v.into()); self }
    pub fn principal_arn(mut self, v: impl Into<String>) -> Self { self.input.principal_arn = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyImageAttribute", service: SERVICE, input: ModifyImageAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyImageAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<String>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<AttributeValue>) -> Self { self.input.description = Some(v.into()); self }
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn launch_permission(mut self, v: impl Into<LaunchPermissionModifications>) -> Self { self.input.launch_permission = Some(v.into()); self }
    pub fn operation_type(mut self, v: impl Into<OperationType>) -> Self { self.input.operation_type = Some(v.into()); self }
    pub fn product_codes(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.product_codes = list(v); self }
    pub fn user_groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.user_groups = list(v); self }
    pub fn user_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.user_ids = list(v); self }
    pub fn value(mut self, v: impl Into<String>) -> Self { self.input.value = Some(v.into()); self }
    pub fn organization_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.organization_arns = list(v); self }
    pub fn organizational_unit_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.organizational_unit_arns = list(v); self }
    pub fn imds_support(mut self, v: impl Into<AttributeValue>) -> Self { self.input.imds_support = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceAttribute", service: SERVICE, input: ModifyInstanceAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceAttributeInput, M> {
    pub fn source_dest_check(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.source_dest_check = Some(v.into()); self }
    pub fn enclave_options(mut self, v: impl Into<EnclaveOptionsRequest>) -> Self { self.input.enclave_options = Some(v.into()); self }
    pub fn disable_api_stop(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.disable_api_stop = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<InstanceAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn value(mut self, v: impl Into<String>) -> Self { self.input.value = Some(v.into()); self }
    pub fn block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<InstanceBlockDeviceMappingSpecification>>) -> Self { self.input.block_device_mappings = list(v); self }
    pub fn disable_api_termination(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.disable_api_termination = Some(v.into()); self }
    pub fn instance_type(mut self, v: impl Into<AttributeValue>) -> Self { self.input.instance_type = Some(v.into()); self }
    pub fn kernel(mut self, v: impl Into<AttributeValue>) -> Self { self.input.kernel = Some(v.into()); self }
    pub fn ramdisk(mut self, v: impl Into<AttributeValue>) -> Self { self.input.ramdisk = Some(v.into()); self }
    pub fn user_data(mut self, v: impl Into<SecureBlobAttributeValue>) -> Self { self.input.user_data = Some(v.into()); self }
    pub fn instance_initiated_shutdown_behavior(mut self, v: impl Into<AttributeValue>) -> Self { self.input.instance_initiated_shutdown_behavior = Some(v.into()); self }
    pub fn groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.groups = list(v); self }
    pub fn ebs_optimized(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.ebs_optimized = Some(v.into()); self }
    pub fn sriov_net_support(mut self, v: impl Into<AttributeValue>) -> Self { self.input.sriov_net_support = Some(v.into()); self }
    pub fn ena_support(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.ena_support = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceCapacityReservationAttributes", service: SERVICE,
        input: ModifyInstanceCapacityReservationAttributesInput::SCHEMA,
        output: ModifyInstanceCapacityReservationAttributesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceCapacityReservationAttributesInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn capacity_reservation_specification(mut self, v: impl Into<CapacityReservationSpecification>) -> Self { self.input.capacity_reservation_specification = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceConnectEndpoint", service: SERVICE, input: ModifyInstanceConnectEndpointInput::SCHEMA,
        output: ModifyInstanceConnectEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceConnectEndpointInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_connect_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.instance_connect_endpoint_id = Some(v.into()); self }
    pub fn ip_address_type(mut self, v: impl Into<IpAddressType>) -> Self { self.input.ip_address_type = Some(v.into()); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn preserve_client_ip(mut self, v: impl Into<bool>) -> Self { self.input.preserve_client_ip = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceCpuOptions", service: SERVICE, input: ModifyInstanceCpuOptionsInput::SCHEMA,
        output: ModifyInstanceCpuOptionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceCpuOptionsInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn core_count(mut self, v: impl Into<i32>) -> Self { self.input.core_count = Some(v.into()); self }
    pub fn threads_per_core(mut self, v: impl Into<i32>) -> Self { self.input.threads_per_core = Some(v.into()); self }
    pub fn nested_virtualization(mut self, v: impl Into<NestedVirtualizationSpecification>) -> Self { self.input.nested_virtualization = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceCreditSpecification", service: SERVICE,
        input: ModifyInstanceCreditSpecificationInput::SCHEMA, output: ModifyInstanceCreditSpecificationOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceCreditSpecificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn instance_credit_specifications(mut self, v: impl IntoIterator<Item = impl Into<InstanceCreditSpecificationRequest>>) -> Self { self.input.instance_credit_specifications = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceEventStartTime", service: SERVICE, input: ModifyInstanceEventStartTimeInput::SCHEMA,
        output: ModifyInstanceEventStartTimeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceEventStartTimeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn instance_event_id(mut self, v: impl Into<String>) -> Self { self.input.instance_event_id = Some(v.into()); self }
    pub fn not_before(mut self, v: impl Into<Timestamp>) -> Self { self.input.not_before = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceEventWindow", service: SERVICE, input: ModifyInstanceEventWindowInput::SCHEMA,
        output: ModifyInstanceEventWindowOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceEventWindowInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn instance_event_window_id(mut self, v: impl Into<String>) -> Self { self.input.instance_event_window_id = Some(v.into()); self }
    pub fn time_ranges(mut self, v: impl IntoIterator<Item = impl Into<InstanceEventWindowTimeRangeRequest>>) -> Self { self.input.time_ranges = list(v); self }
    pub fn cron_expression(mut self, v: impl Into<String>) -> Self { self.input.cron_expression = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceMaintenanceOptions", service: SERVICE,
        input: ModifyInstanceMaintenanceOptionsInput::SCHEMA, output: ModifyInstanceMaintenanceOptionsOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceMaintenanceOptionsInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn auto_recovery(mut self, v: impl Into<InstanceAutoRecoveryState>) -> Self { self.input.auto_recovery = Some(v.into()); self }
    pub fn reboot_migration(mut self, v: impl Into<InstanceRebootMigrationState>) -> Self { self.input.reboot_migration = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceMetadataDefaults", service: SERVICE, input: ModifyInstanceMetadataDefaultsInput::SCHEMA,
        output: ModifyInstanceMetadataDefaultsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceMetadataDefaultsInput, M> {
    pub fn http_tokens(mut self, v: impl Into<MetadataDefaultHttpTokensState>) -> Self { self.input.http_tokens = Some(v.into()); self }
    pub fn http_put_response_hop_limit(mut self, v: impl Into<i32>) -> Self { self.input.http_put_response_hop_limit = Some(v.into()); self }
    pub fn http_endpoint(mut self, v: impl Into<DefaultInstanceMetadataEndpointState>) -> Self { self.input.http_endpoint = Some(v.into()); self }
    pub fn instance_metadata_tags(mut self, v: impl Into<DefaultInstanceMetadataTagsState>) -> Self { self.input.instance_metadata_tags = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn http_tokens_enforced(mut self, v: impl Into<DefaultHttpTokensEnforcedState>) -> Self { self.input.http_tokens_enforced = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceMetadataOptions", service: SERVICE, input: ModifyInstanceMetadataOptionsInput::SCHEMA,
        output: ModifyInstanceMetadataOptionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceMetadataOptionsInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn http_tokens(mut self, v: impl Into<HttpTokensState>) -> Self { self.input.http_tokens = Some(v.into()); self }
    pub fn http_put_response_hop_limit(mut self, v: impl Into<i32>) -> Self { self.input.http_put_response_hop_limit = Some(v.into()); self }
    pub fn http_endpoint(mut self, v: impl Into<InstanceMetadataEndpointState>) -> Self { self.input.http_endpoint = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn http_protocol_ipv6(mut self, v: impl Into<InstanceMetadataProtocolState>) -> Self { self.input.http_protocol_ipv6 = Some(v.into()); self }
    pub fn instance_metadata_tags(mut self, v: impl Into<InstanceMetadataTagsState>) -> Self { self.input.instance_metadata_tags = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstanceNetworkPerformanceOptions", service: SERVICE,
        input: ModifyInstanceNetworkPerformanceOptionsInput::SCHEMA,
        output: ModifyInstanceNetworkPerformanceOptionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstanceNetworkPerformanceOptionsInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn bandwidth_weighting(mut self, v: impl Into<InstanceBandwidthWeighting>) -> Self { self.input.bandwidth_weighting = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyInstancePlacement", service: SERVICE, input: ModifyInstancePlacementInput::SCHEMA,
        output: ModifyInstancePlacementOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyInstancePlacementInput, M> {
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn partition_number(mut self, v: impl Into<i32>) -> Self { self.input.partition_number = Some(v.into()); self }
    pub fn host_resource_group_arn(mut self, v: impl Into<String>) -> Self { self.input.host_resource_group_arn = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn tenancy(mut self, v: impl Into<HostTenancy>) -> Self { self.input.tenancy = Some(v.into()); self }
    pub fn affinity(mut self, v: impl Into<Affinity>) -> Self { self.input.affinity = Some(v.into()); self }
    pub fn host_id(mut self, v: impl Into<String>) -> Self { self.input.host_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpam", service: SERVICE, input: ModifyIpamInput::SCHEMA, output: ModifyIpamOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn add_operating_regions(mut self, v: impl IntoIterator<Item = impl Into<AddIpamOperatingRegion>>) -> Self { self.input.add_operating_regions = list(v); self }
    pub fn remove_operating_regions(mut self, v: impl IntoIterator<Item = impl Into<RemoveIpamOperatingRegion>>) -> Self { self.input.remove_operating_regions = list(v); self }
    pub fn tier(mut self, v: impl Into<IpamTier>) -> Self { self.input.tier = Some(v.into()); self }
    pub fn enable_private_gua(mut self, v: impl Into<bool>) -> Self { self.input.enable_private_gua = Some(v.into()); self }
    pub fn metered_account(mut self, v: impl Into<IpamMeteredAccount>) -> Self { self.input.metered_account = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpamPolicyAllocationRules", service: SERVICE, input: ModifyIpamPolicyAllocationRulesInput::SCHEMA,
        output: ModifyIpamPolicyAllocationRulesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamPolicyAllocationRulesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
    pub fn locale(mut self, v: impl Into<String>) -> Self { self.input.locale = Some(v.into()); self }
    pub fn resource_type(mut self, v: impl Into<IpamPolicyResourceType>) -> Self { self.input.resource_type = Some(v.into()); self }
    pub fn allocation_rules(mut self, v: impl IntoIterator<Item = impl Into<IpamPolicyAllocationRuleRequest>>) -> Self { self.input.allocation_rules = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpamPool", service: SERVICE, input: ModifyIpamPoolInput::SCHEMA,
        output: ModifyIpamPoolOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamPoolInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn auto_import(mut self, v: impl Into<bool>) -> Self { self.input.auto_import = Some(v.into()); self }
    pub fn allocation_min_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.allocation_min_netmask_length = Some(v.into()); self }
    pub fn allocation_max_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.allocation_max_netmask_length = Some(v.into()); self }
    pub fn allocation_default_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.allocation_default_netmask_length = Some(v.into()); self }
    pub fn clear_allocation_default_netmask_length(mut self, v: impl Into<bool>) -> Self { self.input.clear_allocation_default_netmask_length = Some(v.into()); self }
    pub fn add_allocation_resource_tags(mut self, v: impl IntoIterator<Item = impl Into<RequestIpamResourceTag>>) -> Self { self.input.add_allocation_resource_tags = list(v); self }
    pub fn remove_allocation_resource_tags(mut self, v: impl IntoIterator<Item = impl Into<RequestIpamResourceTag>>) -> Self { self.input.remove_allocation_resource_tags = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpamPoolAllocation", service: SERVICE, input: ModifyIpamPoolAllocationInput::SCHEMA,
        output: ModifyIpamPoolAllocationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamPoolAllocationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_allocation_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_allocation_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpamPrefixListResolver", service: SERVICE, input: ModifyIpamPrefixListResolverInput::SCHEMA,
        output: ModifyIpamPrefixListResolverOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamPrefixListResolverInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn rules(mut self, v: impl IntoIterator<Item = impl Into<IpamPrefixListResolverRuleRequest>>) -> Self { self.input.rules = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpamPrefixListResolverTarget", service: SERVICE,
        input: ModifyIpamPrefixListResolverTargetInput::SCHEMA,
        output: ModifyIpamPrefixListResolverTargetOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamPrefixListResolverTargetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_target_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_target_id = Some(v.into()); self }
    pub fn desired_version(mut self, v: impl Into<i64>) -> Self { self.input.desired_version = Some(v.into()); self }
    pub fn track_latest_version(mut self, v: impl Into<bool>) -> Self { self.input.track_latest_version = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpamResourceCidr", service: SERVICE, input: ModifyIpamResourceCidrInput::SCHEMA,
        output: ModifyIpamResourceCidrOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamResourceCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn resource_id(mut self, v: impl Into<String>) -> Self { self.input.resource_id = Some(v.into()); self }
    pub fn resource_cidr(mut self, v: impl Into<String>) -> Self { self.input.resource_cidr = Some(v.into()); self }
    pub fn resource_region(mut self, v: impl Into<String>) -> Self { self.input.resource_region = Some(v.into()); self }
    pub fn current_ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.current_ipam_scope_id = Some(v.into()); self }
    pub fn destination_ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.destination_ipam_scope_id = Some(v.into()); self }
    pub fn monitored(mut self, v: impl Into<bool>) -> Self { self.input.monitored = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpamResourceDiscovery", service: SERVICE, input: ModifyIpamResourceDiscoveryInput::SCHEMA,
        output: ModifyIpamResourceDiscoveryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamResourceDiscoveryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn add_operating_regions(mut self, v: impl IntoIterator<Item = impl Into<AddIpamOperatingRegion>>) -> Self { self.input.add_operating_regions = list(v); self }
    pub fn remove_operating_regions(mut self, v: impl IntoIterator<Item = impl Into<RemoveIpamOperatingRegion>>) -> Self { self.input.remove_operating_regions = list(v); self }
    pub fn add_organizational_unit_exclusions(mut self, v: impl IntoIterator<Item = impl Into<AddIpamOrganizationalUnitExclusion>>) -> Self { self.input.add_organizational_unit_exclusions = list(v); self }
    pub fn remove_organizational_unit_exclusions(mut self, v: impl IntoIterator<Item = impl Into<RemoveIpamOrganizationalUnitExclusion>>) -> Self { self.input.remove_organizational_unit_exclusions = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpamRoutingPolicyRegistration", service: SERVICE,
        input: ModifyIpamRoutingPolicyRegistrationInput::SCHEMA,
        output: ModifyIpamRoutingPolicyRegistrationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamRoutingPolicyRegistrationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn asns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.asns = list(v); self }
    pub fn permit_more_specific_announcements(mut self, v: impl Into<bool>) -> Self { self.input.permit_more_specific_announcements = Some(v.into()); self }
    pub fn max_length(mut self, v: impl Into<i32>) -> Self { self.input.max_length = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyIpamScope", service: SERVICE, input: ModifyIpamScopeInput::SCHEMA,
        output: ModifyIpamScopeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyIpamScopeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_scope_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn external_authority_configuration(mut self, v: impl Into<ExternalAuthorityConfiguration>) -> Self { self.input.external_authority_configuration = Some(v.into()); self }
    pub fn remove_external_authority_configuration(mut self, v: impl Into<bool>) -> Self { self.input.remove_external_authority_configuration = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyLaunchTemplate", service: SERVICE, input: ModifyLaunchTemplateInput::SCHEMA,
        output: ModifyLaunchTemplateOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyLaunchTemplateInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn launch_template_id(mut self, v: impl Into<String>) -> Self { self.input.launch_template_id = Some(v.into()); self }
    pub fn launch_template_name(mut self, v: impl Into<String>) -> Self { self.input.launch_template_name = Some(v.into()); self }
    pub fn default_version(mut self, v: impl Into<String>) -> Self { self.input.default_version = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyLocalGatewayRoute", service: SERVICE, input: ModifyLocalGatewayRouteInput::SCHEMA,
        output: ModifyLocalGatewayRouteOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyLocalGatewayRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn local_gateway_virtual_interface_group_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_virtual_interface_group_id = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyManagedPrefixList", service: SERVICE, input: ModifyManagedPrefixListInput::SCHEMA,
        output: ModifyManagedPrefixListOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyManagedPrefixListInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn current_version(mut self, v: impl Into<i64>) -> Self { self.input.current_version = Some(v.into()); self }
    pub fn prefix_list_name(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_name = Some(v.into()); self }
    pub fn add_entries(mut self, v: impl IntoIterator<Item = impl Into<AddPrefixListEntry>>) -> Self { self.input.add_entries = list(v); self }
    pub fn remove_entries(mut self, v: impl IntoIterator<Item = impl Into<RemovePrefixListEntry>>) -> Self { self.input.remove_entries = list(v); self }
    pub fn max_entries(mut self, v: impl Into<i32>) -> Self { self.input.max_entries = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_sync_enabled(mut self, v: impl Into<bool>) -> Self { self.input.ipam_prefix_list_resolver_sync_enabled = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyManagedResourceVisibility", service: SERVICE, input: ModifyManagedResourceVisibilityInput::SCHEMA,
        output: ModifyManagedResourceVisibilityOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyManagedResourceVisibilityInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn default_visibility(mut self, v: impl Into<ManagedResourceDefaultVisibility>) -> Self { self.input.default_visibility = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyMetricCategory", service: SERVICE, input: ModifyMetricCategoryInput::SCHEMA,
        output: ModifyMetricCategoryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyMetricCategoryInput, M> {
    pub fn metric_category_id(mut self, v: impl Into<String>) -> Self { self.input.metric_category_id = Some(v.into()); self }
    pub fn metrics(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.metrics = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyNetworkInterfaceAttribute", service: SERVICE, input: ModifyNetworkInterfaceAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyNetworkInterfaceAttributeInput, M> {
    pub fn ena_srd_specification(mut self, v: impl Into<EnaSrdSpecification>) -> Self { self.input.ena_srd_specification = Some(v.into()); self }
    pub fn enable_primary_ipv6(mut self, v: impl Into<bool>) -> Self { self.input.enable_primary_ipv6 = Some(v.into()); self }
    pub fn connection_tracking_specification(mut self, v: impl Into<ConnectionTrackingSpecificationRequest>) -> Self { self.input.connection_tracking_specification = Some(v.into()); self }
    pub fn associate_public_ip_address(mut self, v: impl Into<bool>) -> Self { self.input.associate_public_ip_address = Some(v.into()); self }
    pub fn associated_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.associated_subnet_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<AttributeValue>) -> Self { self.input.description = Some(v.into()); self }
    pub fn source_dest_check(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.source_dest_check = Some(v.into()); self }
    pub fn groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.groups = list(v); self }
    pub fn attachment(mut self, v: impl Into<NetworkInterfaceAttachmentChanges>) -> Self { self.input.attachment = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyNetworkingFlexCostAllocationPolicy", service: SERVICE,
        input: ModifyNetworkingFlexCostAllocationPolicyInput::SCHEMA,
        output: ModifyNetworkingFlexCostAllocationPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyNetworkingFlexCostAllocationPolicyInput, M> {
    pub fn fca_policy_id(mut self, v: impl Into<String>) -> Self { self.input.fca_policy_id = Some(v.into()); self }
    pub fn nat_fca_policy_document(mut self, v: impl Into<NatFlexCostAllocationPolicyDocument>) -> Self { self.input.nat_fca_policy_document = Some(v.into()); self }
    pub fn instance_fca_policy_document(mut self, v: impl Into<InstanceFlexCostAllocationPolicyDocument>) -> Self { self.input.instance_fca_policy_document = Some(v.into()); self }
    pub fn pcx_fca_policy_document(mut self, v: impl Into<PcxFlexCostAllocationPolicyDocument>) -> Self { self.input.pcx_fca_policy_document = Some(v.into()); self }
    pub fn show_back_enabled(mut self, v: impl Into<bool>) -> Self { self.input.show_back_enabled = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyPrivateDnsNameOptions", service: SERVICE, input: ModifyPrivateDnsNameOptionsInput::SCHEMA,
        output: ModifyPrivateDnsNameOptionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyPrivateDnsNameOptionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn private_dns_hostname_type(mut self, v: impl Into<HostnameType>) -> Self { self.input.private_dns_hostname_type = Some(v.into()); self }
    pub fn enable_resource_name_dns_a_record(mut self, v: impl Into<bool>) -> Self { self.input.enable_resource_name_dns_a_record = Some(v.into()); self }
    pub fn enable_resource_name_dns_aaaa_record(mut self, v: impl Into<bool>) -> Self { self.input.enable_resource_name_dns_aaaa_record = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyPublicIpDnsNameOptions", service: SERVICE, input: ModifyPublicIpDnsNameOptionsInput::SCHEMA,
        output: ModifyPublicIpDnsNameOptionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyPublicIpDnsNameOptionsInput, M> {
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn hostname_type(mut self, v: impl Into<PublicIpDnsOption>) -> Self { self.input.hostname_type = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyReservedInstances", service: SERVICE, input: ModifyReservedInstancesInput::SCHEMA,
        output: ModifyReservedInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyReservedInstancesInput, M> {
    pub fn reserved_instances_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instances_ids = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn target_configurations(mut self, v: impl IntoIterator<Item = impl Into<ReservedInstancesConfiguration>>) -> Self { self.input.target_configurations = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyRouteServer", service: SERVICE, input: ModifyRouteServerInput::SCHEMA,
        output: ModifyRouteServerOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyRouteServerInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn persist_routes(mut self, v: impl Into<RouteServerPersistRoutesAction>) -> Self { self.input.persist_routes = Some(v.into()); self }
    pub fn persist_routes_duration(mut self, v: impl Into<i64>) -> Self { self.input.persist_routes_duration = Some(v.into()); self }
    pub fn sns_notifications_enabled(mut self, v: impl Into<bool>) -> Self { self.input.sns_notifications_enabled = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifySecurityGroupRules", service: SERVICE, input: ModifySecurityGroupRulesInput::SCHEMA,
        output: ModifySecurityGroupRulesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifySecurityGroupRulesInput, M> {
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn security_group_rules(mut self, v: impl IntoIterator<Item = impl Into<SecurityGroupRuleUpdate>>) -> Self { self.input.security_group_rules = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifySnapshotAttribute", service: SERVICE, input: ModifySnapshotAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifySnapshotAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<SnapshotAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn create_volume_permission(mut self, v: impl Into<CreateVolumePermissionModifications>) -> Self { self.input.create_volume_permission = Some(v.into()); self }
    pub fn group_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_names = list(v); self }
    pub fn operation_type(mut self, v: impl Into<OperationType>) -> Self { self.input.operation_type = Some(v.into()); self }
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn user_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.user_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifySnapshotTier", service: SERVICE, input: ModifySnapshotTierInput::SCHEMA,
        output: ModifySnapshotTierOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifySnapshotTierInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn storage_tier(mut self, v: impl Into<TargetStorageTier>) -> Self { self.input.storage_tier = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifySpotFleetRequest", service: SERVICE, input: ModifySpotFleetRequestInput::SCHEMA,
        output: ModifySpotFleetRequestOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifySpotFleetRequestInput, M> {
    pub fn launch_template_configs(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateConfig>>) -> Self { self.input.launch_template_configs = list(v); self }
    pub fn on_demand_target_capacity(mut self, v: impl Into<i32>) -> Self { self.input.on_demand_target_capacity = Some(v.into()); self }
    pub fn context(mut self, v: impl Into<String>) -> Self { self.input.context = Some(v.into()); self }
    pub fn spot_fleet_request_id(mut self, v: impl Into<String>) -> Self { self.input.spot_fleet_request_id = Some(v.into()); self }
    pub fn target_capacity(mut self, v: impl Into<i32>) -> Self { self.input.target_capacity = Some(v.into()); self }
    pub fn excess_capacity_termination_policy(mut self, v: impl Into<ExcessCapacityTerminationPolicy>) -> Self { self.input.excess_capacity_termination_policy = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifySubnetAttribute", service: SERVICE, input: ModifySubnetAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifySubnetAttributeInput, M> {
    pub fn assign_ipv6_address_on_creation(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.assign_ipv6_address_on_creation = Some(v.into()); self }
    pub fn map_public_ip_on_launch(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.map_public_ip_on_launch = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn map_customer_owned_ip_on_launch(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.map_customer_owned_ip_on_launch = Some(v.into()); self }
    pub fn customer_owned_ipv4_pool(mut self, v: impl Into<String>) -> Self { self.input.customer_owned_ipv4_pool = Some(v.into()); self }
    pub fn enable_dns64(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.enable_dns64 = Some(v.into()); self }
    pub fn private_dns_hostname_type_on_launch(mut self, v: impl Into<HostnameType>) -> Self { self.input.private_dns_hostname_type_on_launch = Some(v.into()); self }
    pub fn enable_resource_name_dns_a_record_on_launch(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.enable_resource_name_dns_a_record_on_launch = Some(v.into()); self }
    pub fn enable_resource_name_dns_aaaa_record_on_launch(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.enable_resource_name_dns_aaaa_record_on_launch = Some(v.into()); self }
    pub fn enable_lni_at_device_index(mut self, v: impl Into<i32>) -> Self { self.input.enable_lni_at_device_index = Some(v.into()); self }
    pub fn disable_lni_at_device_index(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.disable_lni_at_device_index = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTrafficMirrorFilterNetworkServices", service: SERVICE,
        input: ModifyTrafficMirrorFilterNetworkServicesInput::SCHEMA,
        output: ModifyTrafficMirrorFilterNetworkServicesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTrafficMirrorFilterNetworkServicesInput, M> {
    pub fn traffic_mirror_filter_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_id = Some(v.into()); self }
    pub fn add_network_services(mut self, v: impl IntoIterator<Item = impl Into<TrafficMirrorNetworkService>>) -> Self { self.input.add_network_services = list(v); self }
    pub fn remove_network_services(mut self, v: impl IntoIterator<Item = impl Into<TrafficMirrorNetworkService>>) -> Self { self.input.remove_network_services = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTrafficMirrorFilterRule", service: SERVICE, input: ModifyTrafficMirrorFilterRuleInput::SCHEMA,
        output: ModifyTrafficMirrorFilterRuleOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTrafficMirrorFilterRuleInput, M> {
    pub fn traffic_mirror_filter_rule_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_rule_id = Some(v.into()); self }
    pub fn traffic_direction(mut self, v: impl Into<TrafficDirection>) -> Self { self.input.traffic_direction = Some(v.into()); self }
    pub fn rule_number(mut self, v: impl Into<i32>) -> Self { self.input.rule_number = Some(v.into()); self }
    pub fn rule_action(mut self, v: impl Into<TrafficMirrorRuleAction>) -> Self { self.input.rule_action = Some(v.into()); self }
    pub fn destination_port_range(mut self, v: impl Into<TrafficMirrorPortRangeRequest>) -> Self { self.input.destination_port_range = Some(v.into()); self }
    pub fn source_port_range(mut self, v: impl Into<TrafficMirrorPortRangeRequest>) -> Self { self.input.source_port_range = Some(v.into()); self }
    pub fn protocol(mut self, v: impl Into<i32>) -> Self { self.input.protocol = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn source_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.source_cidr_block = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn remove_fields(mut self, v: impl IntoIterator<Item = impl Into<TrafficMirrorFilterRuleField>>) -> Self { self.input.remove_fields = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTrafficMirrorSession", service: SERVICE, input: ModifyTrafficMirrorSessionInput::SCHEMA,
        output: ModifyTrafficMirrorSessionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTrafficMirrorSessionInput, M> {
    pub fn traffic_mirror_session_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_session_id = Some(v.into()); self }
    pub fn traffic_mirror_target_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_target_id = Some(v.into()); self }
    pub fn traffic_mirror_filter_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_id = Some(v.into()); self }
    pub fn packet_length(mut self, v: impl Into<i32>) -> Self { self.input.packet_length = Some(v.into()); self }
    pub fn session_number(mut self, v: impl Into<i32>) -> Self { self.input.session_number = Some(v.into()); self }
    pub fn virtual_network_id(mut self, v: impl Into<i32>) -> Self { self.input.virtual_network_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn remove_fields(mut self, v: impl IntoIterator<Item = impl Into<TrafficMirrorSessionField>>) -> Self { self.input.remove_fields = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTransitGateway", service: SERVICE, input: ModifyTransitGatewayInput::SCHEMA,
        output: ModifyTransitGatewayOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTransitGatewayInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<ModifyTransitGatewayOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTransitGatewayAttachmentNatConfiguration", service: SERVICE,
        input: ModifyTransitGatewayAttachmentNatConfigurationInput::SCHEMA,
        output: ModifyTransitGatewayAttachmentNatConfigurationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTransitGatewayAttachmentNatConfigurationInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn nat_gateway_support(mut self, v: impl Into<TransitGatewayAttachmentNatGatewaySupportValue>) -> Self { self.input.nat_gateway_support = Some(v.into()); self }
    pub fn nat_system_route_support(mut self, v: impl Into<TransitGatewayAttachmentNatSystemRouteSupportValue>) -> Self { self.input.nat_system_route_support = Some(v.into()); self }
    pub fn nat_gateway_rules(mut self, v: impl IntoIterator<Item = impl Into<TransitGatewayNatRuleRequest>>) -> Self { self.input.nat_gateway_rules = list(v); self }
    pub fn reset_nat_gateway_rules(mut self, v: impl Into<bool>) -> Self { self.input.reset_nat_gateway_rules = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTransitGatewayMeteringPolicy", service: SERVICE,
        input: ModifyTransitGatewayMeteringPolicyInput::SCHEMA,
        output: ModifyTransitGatewayMeteringPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTransitGatewayMeteringPolicyInput, M> {
    pub fn transit_gateway_metering_policy_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_metering_policy_id = Some(v.into()); self }
    pub fn add_middlebox_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_middlebox_attachment_ids = list(v); self }
    pub fn remove_middlebox_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_middlebox_attachment_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTransitGatewayNetworkFunctionAttachment", service: SERVICE,
        input: ModifyTransitGatewayNetworkFunctionAttachmentInput::SCHEMA,
        output: ModifyTransitGatewayNetworkFunctionAttachmentOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTransitGatewayNetworkFunctionAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn add_availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_availability_zones = list(v); self }
    pub fn add_availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_availability_zone_ids = list(v); self }
    pub fn remove_availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_availability_zones = list(v); self }
    pub fn remove_availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_availability_zone_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTransitGatewayPeeringAttachment", service: SERVICE,
        input: ModifyTransitGatewayPeeringAttachmentInput::SCHEMA,
        output: ModifyTransitGatewayPeeringAttachmentOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTransitGatewayPeeringAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<ModifyTransitGatewayPeeringAttachmentRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTransitGatewayPolicyTableEntry", service: SERVICE,
        input: ModifyTransitGatewayPolicyTableEntryInput::SCHEMA,
        output: ModifyTransitGatewayPolicyTableEntryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTransitGatewayPolicyTableEntryInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn policy_rule_number(mut self, v: impl Into<String>) -> Self { self.input.policy_rule_number = Some(v.into()); self }
    pub fn policy_rule(mut self, v: impl Into<TransitGatewayRequestPolicyRule>) -> Self { self.input.policy_rule = Some(v.into()); self }
    pub fn target_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.target_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTransitGatewayPrefixListReference", service: SERVICE,
        input: ModifyTransitGatewayPrefixListReferenceInput::SCHEMA,
        output: ModifyTransitGatewayPrefixListReferenceOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTransitGatewayPrefixListReferenceInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn blackhole(mut self, v: impl Into<bool>) -> Self { self.input.blackhole = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyTransitGatewayVpcAttachment", service: SERVICE,
        input: ModifyTransitGatewayVpcAttachmentInput::SCHEMA, output: ModifyTransitGatewayVpcAttachmentOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyTransitGatewayVpcAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn add_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_subnet_ids = list(v); self }
    pub fn remove_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_subnet_ids = list(v); self }
    pub fn options(mut self, v: impl Into<ModifyTransitGatewayVpcAttachmentRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVerifiedAccessEndpoint", service: SERVICE, input: ModifyVerifiedAccessEndpointInput::SCHEMA,
        output: ModifyVerifiedAccessEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVerifiedAccessEndpointInput, M> {
    pub fn verified_access_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_endpoint_id = Some(v.into()); self }
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn load_balancer_options(mut self, v: impl Into<ModifyVerifiedAccessEndpointLoadBalancerOptions>) -> Self { self.input.load_balancer_options = Some(v.into()); self }
    pub fn network_interface_options(mut self, v: impl Into<ModifyVerifiedAccessEndpointEniOptions>) -> Self { self.input.network_interface_options = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn rds_options(mut self, v: impl Into<ModifyVerifiedAccessEndpointRdsOptions>) -> Self { self.input.rds_options = Some(v.into()); self }
    pub fn cidr_options(mut self, v: impl Into<ModifyVerifiedAccessEndpointCidrOptions>) -> Self { self.input.cidr_options = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVerifiedAccessEndpointPolicy", service: SERVICE,
        input: ModifyVerifiedAccessEndpointPolicyInput::SCHEMA,
        output: ModifyVerifiedAccessEndpointPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVerifiedAccessEndpointPolicyInput, M> {
    pub fn verified_access_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_endpoint_id = Some(v.into()); self }
    pub fn policy_enabled(mut self, v: impl Into<bool>) -> Self { self.input.policy_enabled = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn sse_specification(mut self, v: impl Into<VerifiedAccessSseSpecificationRequest>) -> Self { self.input.sse_specification = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVerifiedAccessGroup", service: SERVICE, input: ModifyVerifiedAccessGroupInput::SCHEMA,
        output: ModifyVerifiedAccessGroupOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVerifiedAccessGroupInput, M> {
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVerifiedAccessGroupPolicy", service: SERVICE, input: ModifyVerifiedAccessGroupPolicyInput::SCHEMA,
        output: ModifyVerifiedAccessGroupPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVerifiedAccessGroupPolicyInput, M> {
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn policy_enabled(mut self, v: impl Into<bool>) -> Self { self.input.policy_enabled = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn sse_specification(mut self, v: impl Into<VerifiedAccessSseSpecificationRequest>) -> Self { self.input.sse_specification = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVerifiedAccessInstance", service: SERVICE, input: ModifyVerifiedAccessInstanceInput::SCHEMA,
        output: ModifyVerifiedAccessInstanceOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVerifiedAccessInstanceInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn cidr_endpoints_custom_sub_domain(mut self, v: impl Into<String>) -> Self { self.input.cidr_endpoints_custom_sub_domain = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVerifiedAccessInstanceLoggingConfiguration", service: SERVICE,
        input: ModifyVerifiedAccessInstanceLoggingConfigurationInput::SCHEMA,
        output: ModifyVerifiedAccessInstanceLoggingConfigurationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVerifiedAccessInstanceLoggingConfigurationInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn access_logs(mut self, v: impl Into<VerifiedAccessLogOptions>) -> Self { self.input.access_logs = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVerifiedAccessTrustProvider", service: SERVICE,
        input: ModifyVerifiedAccessTrustProviderInput::SCHEMA, output: ModifyVerifiedAccessTrustProviderOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVerifiedAccessTrustProviderInput, M> {
    pub fn verified_access_trust_provider_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_trust_provider_id = Some(v.into()); self }
    pub fn oidc_options(mut self, v: impl Into<ModifyVerifiedAccessTrustProviderOidcOptions>) -> Self { self.input.oidc_options = Some(v.into()); self }
    pub fn device_options(mut self, v: impl Into<ModifyVerifiedAccessTrustProviderDeviceOptions>) -> Self { self.input.device_options = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn sse_specification(mut self, v: impl Into<VerifiedAccessSseSpecificationRequest>) -> Self { self.input.sse_specification = Some(v.into()); self }
    pub fn native_application_oidc_options(mut self, v: impl Into<ModifyVerifiedAccessNativeApplicationOidcOptions>) -> Self { self.input.native_application_oidc_options = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVolume", service: SERVICE, input: ModifyVolumeInput::SCHEMA, output: ModifyVolumeOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVolumeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn size(mut self, v: impl Into<i32>) -> Self { self.input.size = Some(v.into()); self }
    pub fn volume_type(mut self, v: impl Into<VolumeType>) -> Self { self.input.volume_type = Some(v.into()); self }
    pub fn iops(mut self, v: impl Into<i32>) -> Self { self.input.iops = Some(v.into()); self }
    pub fn throughput(mut self, v: impl Into<i32>) -> Self { self.input.throughput = Some(v.into()); self }
    pub fn multi_attach_enabled(mut self, v: impl Into<bool>) -> Self { self.input.multi_attach_enabled = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVolumeAttribute", service: SERVICE, input: ModifyVolumeAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVolumeAttributeInput, M> {
    pub fn auto_enable_io(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.auto_enable_io = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcAttribute", service: SERVICE, input: ModifyVpcAttributeInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcAttributeInput, M> {
    pub fn enable_dns_hostnames(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.enable_dns_hostnames = Some(v.into()); self }
    pub fn enable_dns_support(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.enable_dns_support = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn enable_network_address_usage_metrics(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.enable_network_address_usage_metrics = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcBlockPublicAccessExclusion", service: SERVICE,
        input: ModifyVpcBlockPublicAccessExclusionInput::SCHEMA,
        output: ModifyVpcBlockPublicAccessExclusionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcBlockPublicAccessExclusionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn exclusion_id(mut self, v: impl Into<String>) -> Self { self.input.exclusion_id = Some(v.into()); self }
    pub fn internet_gateway_exclusion_mode(mut self, v: impl Into<InternetGatewayExclusionMode>) -> Self { self.input.internet_gateway_exclusion_mode = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcBlockPublicAccessOptions", service: SERVICE,
        input: ModifyVpcBlockPublicAccessOptionsInput::SCHEMA, output: ModifyVpcBlockPublicAccessOptionsOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcBlockPublicAccessOptionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn internet_gateway_block_mode(mut self, v: impl Into<InternetGatewayBlockMode>) -> Self { self.input.internet_gateway_block_mode = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcEncryptionControl", service: SERVICE, input: ModifyVpcEncryptionControlInput::SCHEMA,
        output: ModifyVpcEncryptionControlOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcEncryptionControlInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_encryption_control_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_encryption_control_id = Some(v.into()); self }
    pub fn mode(mut self, v: impl Into<VpcEncryptionControlMode>) -> Self { self.input.mode = Some(v.into()); self }
    pub fn internet_gateway_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.internet_gateway_exclusion = Some(v.into()); self }
    pub fn egress_only_internet_gateway_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.egress_only_internet_gateway_exclusion = Some(v.into()); self }
    pub fn nat_gateway_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.nat_gateway_exclusion = Some(v.into()); self }
    pub fn virtual_private_gateway_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.virtual_private_gateway_exclusion = Some(v.into()); self }
    pub fn vpc_peering_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.vpc_peering_exclusion = Some(v.into()); self }
    pub fn lambda_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.lambda_exclusion = Some(v.into()); self }
    pub fn vpc_lattice_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.vpc_lattice_exclusion = Some(v.into()); self }
    pub fn elastic_file_system_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.elastic_file_system_exclusion = Some(v.into()); self }
    pub fn global_accelerator_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.global_accelerator_exclusion = Some(v.into()); self }
    pub fn api_gateway_v2_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.input.api_gateway_v2_exclusion = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcEndpoint", service: SERVICE, input: ModifyVpcEndpointInput::SCHEMA,
        output: ModifyVpcEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcEndpointInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_endpoint_id = Some(v.into()); self }
    pub fn reset_policy(mut self, v: impl Into<bool>) -> Self { self.input.reset_policy = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn add_route_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_route_table_ids = list(v); self }
    pub fn remove_route_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_route_table_ids = list(v); self }
    pub fn add_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_subnet_ids = list(v); self }
    pub fn remove_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_subnet_ids = list(v); self }
    pub fn add_security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_security_group_ids = list(v); self }
    pub fn remove_security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_security_group_ids = list(v); self }
    pub fn ip_address_type(mut self, v: impl Into<IpAddressType>) -> Self { self.input.ip_address_type = Some(v.into()); self }
    pub fn dns_options(mut self, v: impl Into<DnsOptionsSpecification>) -> Self { self.input.dns_options = Some(v.into()); self }
    pub fn private_dns_enabled(mut self, v: impl Into<bool>) -> Self { self.input.private_dns_enabled = Some(v.into()); self }
    pub fn subnet_configurations(mut self, v: impl IntoIterator<Item = impl Into<SubnetConfiguration>>) -> Self { self.input.subnet_configurations = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcEndpointConnectionNotification", service: SERVICE,
        input: ModifyVpcEndpointConnectionNotificationInput::SCHEMA,
        output: ModifyVpcEndpointConnectionNotificationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcEndpointConnectionNotificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn connection_notification_id(mut self, v: impl Into<String>) -> Self { self.input.connection_notification_id = Some(v.into()); self }
    pub fn connection_notification_arn(mut self, v: impl Into<String>) -> Self { self.input.connection_notification_arn = Some(v.into()); self }
    pub fn connection_events(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.connection_events = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcEndpointPayerResponsibility", service: SERVICE,
        input: ModifyVpcEndpointPayerResponsibilityInput::SCHEMA,
        output: ModifyVpcEndpointPayerResponsibilityOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcEndpointPayerResponsibilityInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn vpc_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_endpoint_id = Some(v.into()); self }
    pub fn payer_responsibility(mut self, v: impl Into<PayerResponsibilityType>) -> Self { self.input.payer_responsibility = Some(v.into()); self }
    pub fn scope(mut self, v: impl Into<PayerResponsibilityScope>) -> Self { self.input.scope = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcEndpointServiceConfiguration", service: SERVICE,
        input: ModifyVpcEndpointServiceConfigurationInput::SCHEMA,
        output: ModifyVpcEndpointServiceConfigurationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcEndpointServiceConfigurationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn private_dns_name(mut self, v: impl Into<String>) -> Self { self.input.private_dns_name = Some(v.into()); self }
    pub fn remove_private_dns_name(mut self, v: impl Into<bool>) -> Self { self.input.remove_private_dns_name = Some(v.into()); self }
    pub fn acceptance_required(mut self, v: impl Into<bool>) -> Self { self.input.acceptance_required = Some(v.into()); self }
    pub fn add_network_load_balancer_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_network_load_balancer_arns = list(v); self }
    pub fn remove_network_load_balancer_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_network_load_balancer_arns = list(v); self }
    pub fn add_gateway_load_balancer_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_gateway_load_balancer_arns = list(v); self }
    pub fn remove_gateway_load_balancer_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_gateway_load_balancer_arns = list(v); self }
    pub fn add_supported_ip_address_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_supported_ip_address_types = list(v); self }
    pub fn remove_supported_ip_address_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_supported_ip_address_types = list(v); self }
    pub fn add_supported_regions(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_supported_regions = list(v); self }
    pub fn remove_supported_regions(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_supported_regions = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcEndpointServicePayerResponsibility", service: SERVICE,
        input: ModifyVpcEndpointServicePayerResponsibilityInput::SCHEMA,
        output: ModifyVpcEndpointServicePayerResponsibilityOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcEndpointServicePayerResponsibilityInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn payer_responsibility(mut self, v: impl Into<PayerResponsibility>) -> Self { self.input.payer_responsibility = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcEndpointServicePermissions", service: SERVICE,
        input: ModifyVpcEndpointServicePermissionsInput::SCHEMA,
        output: ModifyVpcEndpointServicePermissionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcEndpointServicePermissionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn add_allowed_principals(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_allowed_principals = list(v); self }
    pub fn remove_allowed_principals(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_allowed_principals = list(v); self }
    pub fn permission_type(mut self, v: impl Into<PermissionType>) -> Self { self.input.permission_type = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcPeeringConnectionOptions", service: SERVICE,
        input: ModifyVpcPeeringConnectionOptionsInput::SCHEMA, output: ModifyVpcPeeringConnectionOptionsOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcPeeringConnectionOptionsInput, M> {
    pub fn accepter_peering_connection_options(mut self, v: impl Into<PeeringConnectionOptionsRequest>) -> Self { self.input.accepter_peering_connection_options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn requester_peering_connection_options(mut self, v: impl Into<PeeringConnectionOptionsRequest>) -> Self { self.input.requester_peering_connection_options = Some(v.into()); self }
    pub fn vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_peering_connection_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpcTenancy", service: SERVICE, input: ModifyVpcTenancyInput::SCHEMA,
        output: ModifyVpcTenancyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpcTenancyInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn instance_tenancy(mut self, v: impl Into<VpcTenancy>) -> Self { self.input.instance_tenancy = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpnConnection", service: SERVICE, input: ModifyVpnConnectionInput::SCHEMA,
        output: ModifyVpnConnectionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpnConnectionInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn customer_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.customer_gateway_id = Some(v.into()); self }
    pub fn vpn_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpnConnectionOptions", service: SERVICE, input: ModifyVpnConnectionOptionsInput::SCHEMA,
        output: ModifyVpnConnectionOptionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpnConnectionOptionsInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn local_ipv4_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.local_ipv4_network_cidr = Some(v.into()); self }
    pub fn remote_ipv4_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.remote_ipv4_network_cidr = Some(v.into()); self }
    pub fn local_ipv6_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.local_ipv6_network_cidr = Some(v.into()); self }
    pub fn remote_ipv6_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.remote_ipv6_network_cidr = Some(v.into()); self }
    pub fn tunnel_bandwidth(mut self, v: impl Into<VpnTunnelBandwidth>) -> Self { self.input.tunnel_bandwidth = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpnTunnelCertificate", service: SERVICE, input: ModifyVpnTunnelCertificateInput::SCHEMA,
        output: ModifyVpnTunnelCertificateOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpnTunnelCertificateInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn vpn_tunnel_outside_ip_address(mut self, v: impl Into<String>) -> Self { self.input.vpn_tunnel_outside_ip_address = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ModifyVpnTunnelOptions", service: SERVICE, input: ModifyVpnTunnelOptionsInput::SCHEMA,
        output: ModifyVpnTunnelOptionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ModifyVpnTunnelOptionsInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn vpn_tunnel_outside_ip_address(mut self, v: impl Into<String>) -> Self { self.input.vpn_tunnel_outside_ip_address = Some(v.into()); self }
    pub fn tunnel_options(mut self, v: impl Into<ModifyVpnTunnelOptionsSpecification>) -> Self { self.input.tunnel_options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn skip_tunnel_replacement(mut self, v: impl Into<bool>) -> Self { self.input.skip_tunnel_replacement = Some(v.into()); self }
    pub fn pre_shared_key_storage(mut self, v: impl Into<String>) -> Self { self.input.pre_shared_key_storage = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "MonitorInstances", service: SERVICE, input: MonitorInstancesInput::SCHEMA,
        output: MonitorInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<MonitorInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn metric_category_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.metric_category_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "MoveAddressToVpc", service: SERVICE, input: MoveAddressToVpcInput::SCHEMA,
        output: MoveAddressToVpcOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<MoveAddressToVpcInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "MoveByoipCidrToIpam", service: SERVICE, input: MoveByoipCidrToIpamInput::SCHEMA,
        output: MoveByoipCidrToIpamOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<MoveByoipCidrToIpamInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn ipam_pool_owner(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_owner = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "MoveCapacityReservationInstances", service: SERVICE,
        input: MoveCapacityReservationInstancesInput::SCHEMA, output: MoveCapacityReservationInstancesOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<MoveCapacityReservationInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn source_capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.source_capacity_reservation_id = Some(v.into()); self }
    pub fn destination_capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.destination_capacity_reservation_id = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ProvisionByoipCidr", service: SERVICE, input: ProvisionByoipCidrInput::SCHEMA,
        output: ProvisionByoipCidrOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ProvisionByoipCidrInput, M> {
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn cidr_authorization_context(mut self, v: impl Into<CidrAuthorizationContext>) -> Self { self.input.cidr_authorization_context = Some(v.into()); self }
    pub fn publicly_advertisable(mut self, v: impl Into<bool>) -> Self { self.input.publicly_advertisable = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn pool_tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.pool_tag_specifications = list(v); self }
    pub fn multi_region(mut self, v: impl Into<bool>) -> Self { self.input.multi_region = Some(v.into()); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ProvisionIpamByoasn", service: SERVICE, input: ProvisionIpamByoasnInput::SCHEMA,
        output: ProvisionIpamByoasnOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ProvisionIpamByoasnInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn asn(mut self, v: impl Into<String>) -> Self { self.input.asn = Some(v.into()); self }
    pub fn asn_authorization_context(mut self, v: impl Into<AsnAuthorizationContext>) -> Self { self.input.asn_authorization_context = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ProvisionIpamPoolCidr", service: SERVICE, input: ProvisionIpamPoolCidrInput::SCHEMA,
        output: ProvisionIpamPoolCidrOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ProvisionIpamPoolCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn cidr_authorization_context(mut self, v: impl Into<IpamCidrAuthorizationContext>) -> Self { self.input.cidr_authorization_context = Some(v.into()); self }
    pub fn netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.netmask_length = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn verification_method(mut self, v: impl Into<VerificationMethod>) -> Self { self.input.verification_method = Some(v.into()); self }
    pub fn ipam_external_resource_verification_token_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_external_resource_verification_token_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ProvisionPublicIpv4PoolCidr", service: SERVICE, input: ProvisionPublicIpv4PoolCidrInput::SCHEMA,
        output: ProvisionPublicIpv4PoolCidrOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ProvisionPublicIpv4PoolCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn pool_id(mut self, v: impl Into<String>) -> Self { self.input.pool_id = Some(v.into()); self }
    pub fn netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.netmask_length = Some(v.into()); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "PurchaseCapacityBlock", service: SERVICE, input: PurchaseCapacityBlockInput::SCHEMA,
        output: PurchaseCapacityBlockOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PurchaseCapacityBlockInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn capacity_block_offering_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_block_offering_id = Some(v.into()); self }
    pub fn instance_platform(mut self, v: impl Into<CapacityReservationInstancePlatform>) -> Self { self.input.instance_platform = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "PurchaseCapacityBlockExtension", service: SERVICE, input: PurchaseCapacityBlockExtensionInput::SCHEMA,
        output: PurchaseCapacityBlockExtensionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PurchaseCapacityBlockExtensionInput, M> {
    pub fn capacity_block_extension_offering_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_block_extension_offering_id = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "PurchaseHostReservation", service: SERVICE, input: PurchaseHostReservationInput::SCHEMA,
        output: PurchaseHostReservationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PurchaseHostReservationInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn currency_code(mut self, v: impl Into<CurrencyCodeValues>) -> Self { self.input.currency_code = Some(v.into()); self }
    pub fn host_id_set(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_id_set = list(v); self }
    pub fn limit_price(mut self, v: impl Into<String>) -> Self { self.input.limit_price = Some(v.into()); self }
    pub fn offering_id(mut self, v: impl Into<String>) -> Self { self.input.offering_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "PurchaseReservedInstancesOffering", service: SERVICE,
        input: PurchaseReservedInstancesOfferingInput::SCHEMA, output: PurchaseReservedInstancesOfferingOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PurchaseReservedInstancesOfferingInput, M> {
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn reserved_instances_offering_id(mut self, v: impl Into<String>) -> Self { self.input.reserved_instances_offering_id = Some(v.into()); self }
    pub fn purchase_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.purchase_time = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn limit_price(mut self, v: impl Into<ReservedInstanceLimitPrice>) -> Self { self.input.limit_price = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "PurchaseScheduledInstances", service: SERVICE, input: PurchaseScheduledInstancesInput::SCHEMA,
        output: PurchaseScheduledInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<PurchaseScheduledInstancesInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn purchase_requests(mut self, v: impl IntoIterator<Item = impl Into<PurchaseRequest>>) -> Self { self.input.purchase_requests = list(v); self }
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
}
