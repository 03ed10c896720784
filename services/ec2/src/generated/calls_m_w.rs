// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, *};
use crate::Call;

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
impl<M> Call<ModifyAddressAttributeInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn domain_name(mut self, v: impl Into<String>) -> Self { self.input.domain_name = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
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
impl<M> Call<ModifyAvailabilityZoneGroupInput, M> {
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn opt_in_status(mut self, v: impl Into<ModifyAvailabilityZoneOptInStatus>) -> Self { self.input.opt_in_status = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
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
impl<M> Call<ModifyCapacityReservationFleetInput, M> {
    pub fn capacity_reservation_fleet_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_fleet_id = Some(v.into()); self }
    pub fn total_target_capacity(mut self, v: impl Into<i32>) -> Self { self.input.total_target_capacity = Some(v.into()); self }
    pub fn end_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_date = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn remove_end_date(mut self, v: impl Into<bool>) -> Self { self.input.remove_end_date = Some(v.into()); self }
}
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
impl<M> Call<ModifyClientVpnEndpointAuthorizationPolicyInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn shadow_mode(mut self, v: impl Into<ClientVpnAuthorizationPolicyShadowMode>) -> Self { self.input.shadow_mode = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyDefaultCreditSpecificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_family(mut self, v: impl Into<UnlimitedSupportedInstanceFamily>) -> Self { self.input.instance_family = Some(v.into()); self }
    pub fn cpu_credits(mut self, v: impl Into<String>) -> Self { self.input.cpu_credits = Some(v.into()); self }
}
impl<M> Call<ModifyEbsDefaultKmsKeyIdInput, M> {
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyFleetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn excess_capacity_termination_policy(mut self, v: impl Into<FleetExcessCapacityTerminationPolicy>) -> Self { self.input.excess_capacity_termination_policy = Some(v.into()); self }
    pub fn launch_template_configs(mut self, v: impl IntoIterator<Item = impl Into<FleetLaunchTemplateConfigRequest>>) -> Self { self.input.launch_template_configs = list(v); self }
    pub fn fleet_id(mut self, v: impl Into<String>) -> Self { self.input.fleet_id = Some(v.into()); self }
    pub fn target_capacity_specification(mut self, v: impl Into<TargetCapacitySpecificationRequest>) -> Self { self.input.target_capacity_specification = Some(v.into()); self }
    pub fn context(mut self, v: impl Into<String>) -> Self { self.input.context = Some(v.into()); self }
}
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
impl<M> Call<ModifyHostsInput, M> {
    pub fn host_recovery(mut self, v: impl Into<HostRecovery>) -> Self { self.input.host_recovery = Some(v.into()); self }
    pub fn instance_type(mut self, v: impl Into<String>) -> Self { self.input.instance_type = Some(v.into()); self }
    pub fn instance_family(mut self, v: impl Into<String>) -> Self { self.input.instance_family = Some(v.into()); self }
    pub fn host_maintenance(mut self, v: impl Into<HostMaintenance>) -> Self { self.input.host_maintenance = Some(v.into()); self }
    pub fn host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_ids = list(v); self }
    pub fn auto_placement(mut self, v: impl Into<AutoPlacement>) -> Self { self.input.auto_placement = Some(v.into()); self }
}
impl<M> Call<ModifyIdFormatInput, M> {
    pub fn resource(mut self, v: impl Into<String>) -> Self { self.input.resource = Some(v.into()); self }
    pub fn use_long_ids(mut self, v: impl Into<bool>) -> Self { self.input.use_long_ids = Some(v.into()); self }
}
impl<M> Call<ModifyIdentityIdFormatInput, M> {
    pub fn resource(mut self, v: impl Into<String>) -> Self { self.input.resource = Some(v.into()); self }
    pub fn use_long_ids(mut self, v: impl Into<bool>) -> Self { self.input.use_long_ids = Some(v.into()); self }
    pub fn principal_arn(mut self, v: impl Into<String>) -> Self { self.input.principal_arn = Some(v.into()); self }
}
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
impl<M> Call<ModifyInstanceCapacityReservationAttributesInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn capacity_reservation_specification(mut self, v: impl Into<CapacityReservationSpecification>) -> Self { self.input.capacity_reservation_specification = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyInstanceConnectEndpointInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_connect_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.instance_connect_endpoint_id = Some(v.into()); self }
    pub fn ip_address_type(mut self, v: impl Into<IpAddressType>) -> Self { self.input.ip_address_type = Some(v.into()); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn preserve_client_ip(mut self, v: impl Into<bool>) -> Self { self.input.preserve_client_ip = Some(v.into()); self }
}
impl<M> Call<ModifyInstanceCpuOptionsInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn core_count(mut self, v: impl Into<i32>) -> Self { self.input.core_count = Some(v.into()); self }
    pub fn threads_per_core(mut self, v: impl Into<i32>) -> Self { self.input.threads_per_core = Some(v.into()); self }
    pub fn nested_virtualization(mut self, v: impl Into<NestedVirtualizationSpecification>) -> Self { self.input.nested_virtualization = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyInstanceCreditSpecificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn instance_credit_specifications(mut self, v: impl IntoIterator<Item = impl Into<InstanceCreditSpecificationRequest>>) -> Self { self.input.instance_credit_specifications = list(v); self }
}
impl<M> Call<ModifyInstanceEventStartTimeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn instance_event_id(mut self, v: impl Into<String>) -> Self { self.input.instance_event_id = Some(v.into()); self }
    pub fn not_before(mut self, v: impl Into<Timestamp>) -> Self { self.input.not_before = Some(v.into()); self }
}
impl<M> Call<ModifyInstanceEventWindowInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn instance_event_window_id(mut self, v: impl Into<String>) -> Self { self.input.instance_event_window_id = Some(v.into()); self }
    pub fn time_ranges(mut self, v: impl IntoIterator<Item = impl Into<InstanceEventWindowTimeRangeRequest>>) -> Self { self.input.time_ranges = list(v); self }
    pub fn cron_expression(mut self, v: impl Into<String>) -> Self { self.input.cron_expression = Some(v.into()); self }
}
impl<M> Call<ModifyInstanceMaintenanceOptionsInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn auto_recovery(mut self, v: impl Into<InstanceAutoRecoveryState>) -> Self { self.input.auto_recovery = Some(v.into()); self }
    pub fn reboot_migration(mut self, v: impl Into<InstanceRebootMigrationState>) -> Self { self.input.reboot_migration = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyInstanceMetadataDefaultsInput, M> {
    pub fn http_tokens(mut self, v: impl Into<MetadataDefaultHttpTokensState>) -> Self { self.input.http_tokens = Some(v.into()); self }
    pub fn http_put_response_hop_limit(mut self, v: impl Into<i32>) -> Self { self.input.http_put_response_hop_limit = Some(v.into()); self }
    pub fn http_endpoint(mut self, v: impl Into<DefaultInstanceMetadataEndpointState>) -> Self { self.input.http_endpoint = Some(v.into()); self }
    pub fn instance_metadata_tags(mut self, v: impl Into<DefaultInstanceMetadataTagsState>) -> Self { self.input.instance_metadata_tags = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn http_tokens_enforced(mut self, v: impl Into<DefaultHttpTokensEnforcedState>) -> Self { self.input.http_tokens_enforced = Some(v.into()); self }
}
impl<M> Call<ModifyInstanceMetadataOptionsInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn http_tokens(mut self, v: impl Into<HttpTokensState>) -> Self { self.input.http_tokens = Some(v.into()); self }
    pub fn http_put_response_hop_limit(mut self, v: impl Into<i32>) -> Self { self.input.http_put_response_hop_limit = Some(v.into()); self }
    pub fn http_endpoint(mut self, v: impl Into<InstanceMetadataEndpointState>) -> Self { self.input.http_endpoint = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn http_protocol_ipv6(mut self, v: impl Into<InstanceMetadataProtocolState>) -> Self { self.input.http_protocol_ipv6 = Some(v.into()); self }
    pub fn instance_metadata_tags(mut self, v: impl Into<InstanceMetadataTagsState>) -> Self { self.input.instance_metadata_tags = Some(v.into()); self }
}
impl<M> Call<ModifyInstanceNetworkPerformanceOptionsInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn bandwidth_weighting(mut self, v: impl Into<InstanceBandwidthWeighting>) -> Self { self.input.bandwidth_weighting = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
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
impl<M> Call<ModifyIpamPolicyAllocationRulesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
    pub fn locale(mut self, v: impl Into<String>) -> Self { self.input.locale = Some(v.into()); self }
    pub fn resource_type(mut self, v: impl Into<IpamPolicyResourceType>) -> Self { self.input.resource_type = Some(v.into()); self }
    pub fn allocation_rules(mut self, v: impl IntoIterator<Item = impl Into<IpamPolicyAllocationRuleRequest>>) -> Self { self.input.allocation_rules = list(v); self }
}
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
impl<M> Call<ModifyIpamPoolAllocationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_allocation_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_allocation_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
}
impl<M> Call<ModifyIpamPrefixListResolverInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn rules(mut self, v: impl IntoIterator<Item = impl Into<IpamPrefixListResolverRuleRequest>>) -> Self { self.input.rules = list(v); self }
}
impl<M> Call<ModifyIpamPrefixListResolverTargetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_target_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_target_id = Some(v.into()); self }
    pub fn desired_version(mut self, v: impl Into<i64>) -> Self { self.input.desired_version = Some(v.into()); self }
    pub fn track_latest_version(mut self, v: impl Into<bool>) -> Self { self.input.track_latest_version = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<ModifyIpamResourceCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn resource_id(mut self, v: impl Into<String>) -> Self { self.input.resource_id = Some(v.into()); self }
    pub fn resource_cidr(mut self, v: impl Into<String>) -> Self { self.input.resource_cidr = Some(v.into()); self }
    pub fn resource_region(mut self, v: impl Into<String>) -> Self { self.input.resource_region = Some(v.into()); self }
    pub fn current_ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.current_ipam_scope_id = Some(v.into()); self }
    pub fn destination_ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.destination_ipam_scope_id = Some(v.into()); self }
    pub fn monitored(mut self, v: impl Into<bool>) -> Self { self.input.monitored = Some(v.into()); self }
}
impl<M> Call<ModifyIpamResourceDiscoveryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn add_operating_regions(mut self, v: impl IntoIterator<Item = impl Into<AddIpamOperatingRegion>>) -> Self { self.input.add_operating_regions = list(v); self }
    pub fn remove_operating_regions(mut self, v: impl IntoIterator<Item = impl Into<RemoveIpamOperatingRegion>>) -> Self { self.input.remove_operating_regions = list(v); self }
    pub fn add_organizational_unit_exclusions(mut self, v: impl IntoIterator<Item = impl Into<AddIpamOrganizationalUnitExclusion>>) -> Self { self.input.add_organizational_unit_exclusions = list(v); self }
    pub fn remove_organizational_unit_exclusions(mut self, v: impl IntoIterator<Item = impl Into<RemoveIpamOrganizationalUnitExclusion>>) -> Self { self.input.remove_organizational_unit_exclusions = list(v); self }
}
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
impl<M> Call<ModifyIpamScopeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_scope_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn external_authority_configuration(mut self, v: impl Into<ExternalAuthorityConfiguration>) -> Self { self.input.external_authority_configuration = Some(v.into()); self }
    pub fn remove_external_authority_configuration(mut self, v: impl Into<bool>) -> Self { self.input.remove_external_authority_configuration = Some(v.into()); self }
}
impl<M> Call<ModifyLaunchTemplateInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn launch_template_id(mut self, v: impl Into<String>) -> Self { self.input.launch_template_id = Some(v.into()); self }
    pub fn launch_template_name(mut self, v: impl Into<String>) -> Self { self.input.launch_template_name = Some(v.into()); self }
    pub fn default_version(mut self, v: impl Into<String>) -> Self { self.input.default_version = Some(v.into()); self }
}
impl<M> Call<ModifyLocalGatewayRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn local_gateway_virtual_interface_group_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_virtual_interface_group_id = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
}
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
impl<M> Call<ModifyManagedResourceVisibilityInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn default_visibility(mut self, v: impl Into<ManagedResourceDefaultVisibility>) -> Self { self.input.default_visibility = Some(v.into()); self }
}
impl<M> Call<ModifyMetricCategoryInput, M> {
    pub fn metric_category_id(mut self, v: impl Into<String>) -> Self { self.input.metric_category_id = Some(v.into()); self }
    pub fn metrics(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.metrics = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
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
impl<M> Call<ModifyPrivateDnsNameOptionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn private_dns_hostname_type(mut self, v: impl Into<HostnameType>) -> Self { self.input.private_dns_hostname_type = Some(v.into()); self }
    pub fn enable_resource_name_dns_a_record(mut self, v: impl Into<bool>) -> Self { self.input.enable_resource_name_dns_a_record = Some(v.into()); self }
    pub fn enable_resource_name_dns_aaaa_record(mut self, v: impl Into<bool>) -> Self { self.input.enable_resource_name_dns_aaaa_record = Some(v.into()); self }
}
impl<M> Call<ModifyPublicIpDnsNameOptionsInput, M> {
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn hostname_type(mut self, v: impl Into<PublicIpDnsOption>) -> Self { self.input.hostname_type = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyReservedInstancesInput, M> {
    pub fn reserved_instances_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instances_ids = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn target_configurations(mut self, v: impl IntoIterator<Item = impl Into<ReservedInstancesConfiguration>>) -> Self { self.input.target_configurations = list(v); self }
}
impl<M> Call<ModifyRouteServerInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn persist_routes(mut self, v: impl Into<RouteServerPersistRoutesAction>) -> Self { self.input.persist_routes = Some(v.into()); self }
    pub fn persist_routes_duration(mut self, v: impl Into<i64>) -> Self { self.input.persist_routes_duration = Some(v.into()); self }
    pub fn sns_notifications_enabled(mut self, v: impl Into<bool>) -> Self { self.input.sns_notifications_enabled = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifySecurityGroupRulesInput, M> {
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn security_group_rules(mut self, v: impl IntoIterator<Item = impl Into<SecurityGroupRuleUpdate>>) -> Self { self.input.security_group_rules = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifySnapshotAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<SnapshotAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn create_volume_permission(mut self, v: impl Into<CreateVolumePermissionModifications>) -> Self { self.input.create_volume_permission = Some(v.into()); self }
    pub fn group_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_names = list(v); self }
    pub fn operation_type(mut self, v: impl Into<OperationType>) -> Self { self.input.operation_type = Some(v.into()); self }
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn user_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.user_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifySnapshotTierInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn storage_tier(mut self, v: impl Into<TargetStorageTier>) -> Self { self.input.storage_tier = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifySpotFleetRequestInput, M> {
    pub fn launch_template_configs(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateConfig>>) -> Self { self.input.launch_template_configs = list(v); self }
    pub fn on_demand_target_capacity(mut self, v: impl Into<i32>) -> Self { self.input.on_demand_target_capacity = Some(v.into()); self }
    pub fn context(mut self, v: impl Into<String>) -> Self { self.input.context = Some(v.into()); self }
    pub fn spot_fleet_request_id(mut self, v: impl Into<String>) -> Self { self.input.spot_fleet_request_id = Some(v.into()); self }
    pub fn target_capacity(mut self, v: impl Into<i32>) -> Self { self.input.target_capacity = Some(v.into()); self }
    pub fn excess_capacity_termination_policy(mut self, v: impl Into<ExcessCapacityTerminationPolicy>) -> Self { self.input.excess_capacity_termination_policy = Some(v.into()); self }
}
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
impl<M> Call<ModifyTrafficMirrorFilterNetworkServicesInput, M> {
    pub fn traffic_mirror_filter_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_id = Some(v.into()); self }
    pub fn add_network_services(mut self, v: impl IntoIterator<Item = impl Into<TrafficMirrorNetworkService>>) -> Self { self.input.add_network_services = list(v); self }
    pub fn remove_network_services(mut self, v: impl IntoIterator<Item = impl Into<TrafficMirrorNetworkService>>) -> Self { self.input.remove_network_services = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
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
impl<M> Call<ModifyTransitGatewayInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<ModifyTransitGatewayOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyTransitGatewayAttachmentNatConfigurationInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn nat_gateway_support(mut self, v: impl Into<TransitGatewayAttachmentNatGatewaySupportValue>) -> Self { self.input.nat_gateway_support = Some(v.into()); self }
    pub fn nat_system_route_support(mut self, v: impl Into<TransitGatewayAttachmentNatSystemRouteSupportValue>) -> Self { self.input.nat_system_route_support = Some(v.into()); self }
    pub fn nat_gateway_rules(mut self, v: impl IntoIterator<Item = impl Into<TransitGatewayNatRuleRequest>>) -> Self { self.input.nat_gateway_rules = list(v); self }
    pub fn reset_nat_gateway_rules(mut self, v: impl Into<bool>) -> Self { self.input.reset_nat_gateway_rules = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyTransitGatewayMeteringPolicyInput, M> {
    pub fn transit_gateway_metering_policy_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_metering_policy_id = Some(v.into()); self }
    pub fn add_middlebox_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_middlebox_attachment_ids = list(v); self }
    pub fn remove_middlebox_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_middlebox_attachment_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyTransitGatewayNetworkFunctionAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn add_availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_availability_zones = list(v); self }
    pub fn add_availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_availability_zone_ids = list(v); self }
    pub fn remove_availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_availability_zones = list(v); self }
    pub fn remove_availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_availability_zone_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyTransitGatewayPeeringAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<ModifyTransitGatewayPeeringAttachmentRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyTransitGatewayPolicyTableEntryInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn policy_rule_number(mut self, v: impl Into<String>) -> Self { self.input.policy_rule_number = Some(v.into()); self }
    pub fn policy_rule(mut self, v: impl Into<TransitGatewayRequestPolicyRule>) -> Self { self.input.policy_rule = Some(v.into()); self }
    pub fn target_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.target_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyTransitGatewayPrefixListReferenceInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn blackhole(mut self, v: impl Into<bool>) -> Self { self.input.blackhole = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyTransitGatewayVpcAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn add_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_subnet_ids = list(v); self }
    pub fn remove_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_subnet_ids = list(v); self }
    pub fn options(mut self, v: impl Into<ModifyTransitGatewayVpcAttachmentRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
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
impl<M> Call<ModifyVerifiedAccessEndpointPolicyInput, M> {
    pub fn verified_access_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_endpoint_id = Some(v.into()); self }
    pub fn policy_enabled(mut self, v: impl Into<bool>) -> Self { self.input.policy_enabled = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn sse_specification(mut self, v: impl Into<VerifiedAccessSseSpecificationRequest>) -> Self { self.input.sse_specification = Some(v.into()); self }
}
impl<M> Call<ModifyVerifiedAccessGroupInput, M> {
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyVerifiedAccessGroupPolicyInput, M> {
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn policy_enabled(mut self, v: impl Into<bool>) -> Self { self.input.policy_enabled = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn sse_specification(mut self, v: impl Into<VerifiedAccessSseSpecificationRequest>) -> Self { self.input.sse_specification = Some(v.into()); self }
}
impl<M> Call<ModifyVerifiedAccessInstanceInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn cidr_endpoints_custom_sub_domain(mut self, v: impl Into<String>) -> Self { self.input.cidr_endpoints_custom_sub_domain = Some(v.into()); self }
}
impl<M> Call<ModifyVerifiedAccessInstanceLoggingConfigurationInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn access_logs(mut self, v: impl Into<VerifiedAccessLogOptions>) -> Self { self.input.access_logs = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
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
impl<M> Call<ModifyVolumeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn size(mut self, v: impl Into<i32>) -> Self { self.input.size = Some(v.into()); self }
    pub fn volume_type(mut self, v: impl Into<VolumeType>) -> Self { self.input.volume_type = Some(v.into()); self }
    pub fn iops(mut self, v: impl Into<i32>) -> Self { self.input.iops = Some(v.into()); self }
    pub fn throughput(mut self, v: impl Into<i32>) -> Self { self.input.throughput = Some(v.into()); self }
    pub fn multi_attach_enabled(mut self, v: impl Into<bool>) -> Self { self.input.multi_attach_enabled = Some(v.into()); self }
}
impl<M> Call<ModifyVolumeAttributeInput, M> {
    pub fn auto_enable_io(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.auto_enable_io = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyVpcAttributeInput, M> {
    pub fn enable_dns_hostnames(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.enable_dns_hostnames = Some(v.into()); self }
    pub fn enable_dns_support(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.enable_dns_support = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn enable_network_address_usage_metrics(mut self, v: impl Into<AttributeBooleanValue>) -> Self { self.input.enable_network_address_usage_metrics = Some(v.into()); self }
}
impl<M> Call<ModifyVpcBlockPublicAccessExclusionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn exclusion_id(mut self, v: impl Into<String>) -> Self { self.input.exclusion_id = Some(v.into()); self }
    pub fn internet_gateway_exclusion_mode(mut self, v: impl Into<InternetGatewayExclusionMode>) -> Self { self.input.internet_gateway_exclusion_mode = Some(v.into()); self }
}
impl<M> Call<ModifyVpcBlockPublicAccessOptionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn internet_gateway_block_mode(mut self, v: impl Into<InternetGatewayBlockMode>) -> Self { self.input.internet_gateway_block_mode = Some(v.into()); self }
}
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
impl<M> Call<ModifyVpcEndpointConnectionNotificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn connection_notification_id(mut self, v: impl Into<String>) -> Self { self.input.connection_notification_id = Some(v.into()); self }
    pub fn connection_notification_arn(mut self, v: impl Into<String>) -> Self { self.input.connection_notification_arn = Some(v.into()); self }
    pub fn connection_events(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.connection_events = list(v); self }
}
impl<M> Call<ModifyVpcEndpointPayerResponsibilityInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn vpc_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_endpoint_id = Some(v.into()); self }
    pub fn payer_responsibility(mut self, v: impl Into<PayerResponsibilityType>) -> Self { self.input.payer_responsibility = Some(v.into()); self }
    pub fn scope(mut self, v: impl Into<PayerResponsibilityScope>) -> Self { self.input.scope = Some(v.into()); self }
}
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
impl<M> Call<ModifyVpcEndpointServicePayerResponsibilityInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn payer_responsibility(mut self, v: impl Into<PayerResponsibility>) -> Self { self.input.payer_responsibility = Some(v.into()); self }
}
impl<M> Call<ModifyVpcEndpointServicePermissionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn add_allowed_principals(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.add_allowed_principals = list(v); self }
    pub fn remove_allowed_principals(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.remove_allowed_principals = list(v); self }
    pub fn permission_type(mut self, v: impl Into<PermissionType>) -> Self { self.input.permission_type = Some(v.into()); self }
}
impl<M> Call<ModifyVpcPeeringConnectionOptionsInput, M> {
    pub fn accepter_peering_connection_options(mut self, v: impl Into<PeeringConnectionOptionsRequest>) -> Self { self.input.accepter_peering_connection_options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn requester_peering_connection_options(mut self, v: impl Into<PeeringConnectionOptionsRequest>) -> Self { self.input.requester_peering_connection_options = Some(v.into()); self }
    pub fn vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_peering_connection_id = Some(v.into()); self }
}
impl<M> Call<ModifyVpcTenancyInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn instance_tenancy(mut self, v: impl Into<VpcTenancy>) -> Self { self.input.instance_tenancy = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyVpnConnectionInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn customer_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.customer_gateway_id = Some(v.into()); self }
    pub fn vpn_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyVpnConnectionOptionsInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn local_ipv4_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.local_ipv4_network_cidr = Some(v.into()); self }
    pub fn remote_ipv4_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.remote_ipv4_network_cidr = Some(v.into()); self }
    pub fn local_ipv6_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.local_ipv6_network_cidr = Some(v.into()); self }
    pub fn remote_ipv6_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.remote_ipv6_network_cidr = Some(v.into()); self }
    pub fn tunnel_bandwidth(mut self, v: impl Into<VpnTunnelBandwidth>) -> Self { self.input.tunnel_bandwidth = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyVpnTunnelCertificateInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn vpn_tunnel_outside_ip_address(mut self, v: impl Into<String>) -> Self { self.input.vpn_tunnel_outside_ip_address = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ModifyVpnTunnelOptionsInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn vpn_tunnel_outside_ip_address(mut self, v: impl Into<String>) -> Self { self.input.vpn_tunnel_outside_ip_address = Some(v.into()); self }
    pub fn tunnel_options(mut self, v: impl Into<ModifyVpnTunnelOptionsSpecification>) -> Self { self.input.tunnel_options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn skip_tunnel_replacement(mut self, v: impl Into<bool>) -> Self { self.input.skip_tunnel_replacement = Some(v.into()); self }
    pub fn pre_shared_key_storage(mut self, v: impl Into<String>) -> Self { self.input.pre_shared_key_storage = Some(v.into()); self }
}
impl<M> Call<MonitorInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn metric_category_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.metric_category_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<MoveAddressToVpcInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
}
impl<M> Call<MoveByoipCidrToIpamInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn ipam_pool_owner(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_owner = Some(v.into()); self }
}
impl<M> Call<MoveCapacityReservationInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn source_capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.source_capacity_reservation_id = Some(v.into()); self }
    pub fn destination_capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.destination_capacity_reservation_id = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
}
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
impl<M> Call<ProvisionIpamByoasnInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn asn(mut self, v: impl Into<String>) -> Self { self.input.asn = Some(v.into()); self }
    pub fn asn_authorization_context(mut self, v: impl Into<AsnAuthorizationContext>) -> Self { self.input.asn_authorization_context = Some(v.into()); self }
}
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
impl<M> Call<ProvisionPublicIpv4PoolCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn pool_id(mut self, v: impl Into<String>) -> Self { self.input.pool_id = Some(v.into()); self }
    pub fn netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.netmask_length = Some(v.into()); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
}
impl<M> Call<PurchaseCapacityBlockInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn capacity_block_offering_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_block_offering_id = Some(v.into()); self }
    pub fn instance_platform(mut self, v: impl Into<CapacityReservationInstancePlatform>) -> Self { self.input.instance_platform = Some(v.into()); self }
}
impl<M> Call<PurchaseCapacityBlockExtensionInput, M> {
    pub fn capacity_block_extension_offering_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_block_extension_offering_id = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<PurchaseHostReservationInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn currency_code(mut self, v: impl Into<CurrencyCodeValues>) -> Self { self.input.currency_code = Some(v.into()); self }
    pub fn host_id_set(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_id_set = list(v); self }
    pub fn limit_price(mut self, v: impl Into<String>) -> Self { self.input.limit_price = Some(v.into()); self }
    pub fn offering_id(mut self, v: impl Into<String>) -> Self { self.input.offering_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<PurchaseReservedInstancesOfferingInput, M> {
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn reserved_instances_offering_id(mut self, v: impl Into<String>) -> Self { self.input.reserved_instances_offering_id = Some(v.into()); self }
    pub fn purchase_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.purchase_time = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn limit_price(mut self, v: impl Into<ReservedInstanceLimitPrice>) -> Self { self.input.limit_price = Some(v.into()); self }
}
impl<M> Call<PurchaseScheduledInstancesInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn purchase_requests(mut self, v: impl IntoIterator<Item = impl Into<PurchaseRequest>>) -> Self { self.input.purchase_requests = list(v); self }
}
impl<M> Call<RebootInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RegisterImageInput, M> {
    pub fn image_location(mut self, v: impl Into<String>) -> Self { self.input.image_location = Some(v.into()); self }
    pub fn billing_products(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.billing_products = list(v); self }
    pub fn boot_mode(mut self, v: impl Into<BootModeValues>) -> Self { self.input.boot_mode = Some(v.into()); self }
    pub fn tpm_support(mut self, v: impl Into<TpmSupportValues>) -> Self { self.input.tpm_support = Some(v.into()); self }
    pub fn uefi_data(mut self, v: impl Into<String>) -> Self { self.input.uefi_data = Some(v.into()); self }
    pub fn imds_support(mut self, v: impl Into<ImdsSupportValues>) -> Self { self.input.imds_support = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn architecture(mut self, v: impl Into<ArchitectureValues>) -> Self { self.input.architecture = Some(v.into()); self }
    pub fn kernel_id(mut self, v: impl Into<String>) -> Self { self.input.kernel_id = Some(v.into()); self }
    pub fn ramdisk_id(mut self, v: impl Into<String>) -> Self { self.input.ramdisk_id = Some(v.into()); self }
    pub fn root_device_name(mut self, v: impl Into<String>) -> Self { self.input.root_device_name = Some(v.into()); self }
    pub fn block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<BlockDeviceMapping>>) -> Self { self.input.block_device_mappings = list(v); self }
    pub fn virtualization_type(mut self, v: impl Into<String>) -> Self { self.input.virtualization_type = Some(v.into()); self }
    pub fn sriov_net_support(mut self, v: impl Into<String>) -> Self { self.input.sriov_net_support = Some(v.into()); self }
    pub fn ena_support(mut self, v: impl Into<bool>) -> Self { self.input.ena_support = Some(v.into()); self }
}
impl<M> Call<RegisterInstanceEventNotificationAttributesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_tag_attribute(mut self, v: impl Into<RegisterInstanceTagAttributeRequest>) -> Self { self.input.instance_tag_attribute = Some(v.into()); self }
}
impl<M> Call<RegisterTransitGatewayMulticastGroupMembersInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn group_ip_address(mut self, v: impl Into<String>) -> Self { self.input.group_ip_address = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RegisterTransitGatewayMulticastGroupSourcesInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn group_ip_address(mut self, v: impl Into<String>) -> Self { self.input.group_ip_address = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RejectCapacityReservationBillingOwnershipInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
}
impl<M> Call<RejectTransitGatewayClientVpnAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RejectTransitGatewayMulticastDomainAssociationsInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RejectTransitGatewayPeeringAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RejectTransitGatewayVpcAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RejectVpcEndpointConnectionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn vpc_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_endpoint_ids = list(v); self }
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
}
impl<M> Call<RejectVpcPeeringConnectionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_peering_connection_id = Some(v.into()); self }
}
impl<M> Call<ReleaseAddressInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ReleaseHostsInput, M> {
    pub fn host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_ids = list(v); self }
}
impl<M> Call<ReleaseIpamPoolAllocationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn ipam_pool_allocation_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_allocation_id = Some(v.into()); self }
}
impl<M> Call<ReplaceIamInstanceProfileAssociationInput, M> {
    pub fn iam_instance_profile(mut self, v: impl Into<IamInstanceProfileSpecification>) -> Self { self.input.iam_instance_profile = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
}
impl<M> Call<ReplaceImageCriteriaInAllowedImagesSettingsInput, M> {
    pub fn image_criteria(mut self, v: impl IntoIterator<Item = impl Into<ImageCriterionRequest>>) -> Self { self.input.image_criteria = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ReplaceImageInstanceTypeSpecificationInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn instance_type_specification(mut self, v: impl Into<InstanceTypeSpecificationRequest>) -> Self { self.input.instance_type_specification = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ReplaceNetworkAclAssociationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn network_acl_id(mut self, v: impl Into<String>) -> Self { self.input.network_acl_id = Some(v.into()); self }
}
impl<M> Call<ReplaceNetworkAclEntryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_acl_id(mut self, v: impl Into<String>) -> Self { self.input.network_acl_id = Some(v.into()); self }
    pub fn rule_number(mut self, v: impl Into<i32>) -> Self { self.input.rule_number = Some(v.into()); self }
    pub fn protocol(mut self, v: impl Into<String>) -> Self { self.input.protocol = Some(v.into()); self }
    pub fn rule_action(mut self, v: impl Into<RuleAction>) -> Self { self.input.rule_action = Some(v.into()); self }
    pub fn egress(mut self, v: impl Into<bool>) -> Self { self.input.egress = Some(v.into()); self }
    pub fn cidr_block(mut self, v: impl Into<String>) -> Self { self.input.cidr_block = Some(v.into()); self }
    pub fn ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.ipv6_cidr_block = Some(v.into()); self }
    pub fn icmp_type_code(mut self, v: impl Into<IcmpTypeCode>) -> Self { self.input.icmp_type_code = Some(v.into()); self }
    pub fn port_range(mut self, v: impl Into<PortRange>) -> Self { self.input.port_range = Some(v.into()); self }
}
impl<M> Call<ReplaceRouteInput, M> {
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
    pub fn vpc_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_endpoint_id = Some(v.into()); self }
    pub fn local_target(mut self, v: impl Into<bool>) -> Self { self.input.local_target = Some(v.into()); self }
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn local_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_id = Some(v.into()); self }
    pub fn carrier_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.carrier_gateway_id = Some(v.into()); self }
    pub fn core_network_arn(mut self, v: impl Into<String>) -> Self { self.input.core_network_arn = Some(v.into()); self }
    pub fn odb_network_arn(mut self, v: impl Into<String>) -> Self { self.input.odb_network_arn = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn gateway_id(mut self, v: impl Into<String>) -> Self { self.input.gateway_id = Some(v.into()); self }
    pub fn destination_ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_ipv6_cidr_block = Some(v.into()); self }
    pub fn egress_only_internet_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.egress_only_internet_gateway_id = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_peering_connection_id = Some(v.into()); self }
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
}
impl<M> Call<ReplaceRouteTableAssociationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
}
impl<M> Call<ReplaceTransitGatewayRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn blackhole(mut self, v: impl Into<bool>) -> Self { self.input.blackhole = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ReplaceVpnTunnelInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn vpn_tunnel_outside_ip_address(mut self, v: impl Into<String>) -> Self { self.input.vpn_tunnel_outside_ip_address = Some(v.into()); self }
    pub fn apply_pending_maintenance(mut self, v: impl Into<bool>) -> Self { self.input.apply_pending_maintenance = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ReportInstanceStatusInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instances(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instances = list(v); self }
    pub fn status(mut self, v: impl Into<ReportStatusType>) -> Self { self.input.status = Some(v.into()); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn reason_codes(mut self, v: impl IntoIterator<Item = impl Into<ReportInstanceReasonCodes>>) -> Self { self.input.reason_codes = list(v); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
}
impl<M> Call<RequestSpotFleetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_fleet_request_config(mut self, v: impl Into<SpotFleetRequestConfigData>) -> Self { self.input.spot_fleet_request_config = Some(v.into()); self }
}
impl<M> Call<RequestSpotInstancesInput, M> {
    pub fn launch_specification(mut self, v: impl Into<RequestSpotLaunchSpecification>) -> Self { self.input.launch_specification = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn instance_interruption_behavior(mut self, v: impl Into<InstanceInterruptionBehavior>) -> Self { self.input.instance_interruption_behavior = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_price(mut self, v: impl Into<String>) -> Self { self.input.spot_price = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn r#type(mut self, v: impl Into<SpotInstanceType>) -> Self { self.input.r#type = Some(v.into()); self }
    pub fn valid_from(mut self, v: impl Into<Timestamp>) -> Self { self.input.valid_from = Some(v.into()); self }
    pub fn valid_until(mut self, v: impl Into<Timestamp>) -> Self { self.input.valid_until = Some(v.into()); self }
    pub fn launch_group(mut self, v: impl Into<String>) -> Self { self.input.launch_group = Some(v.into()); self }
    pub fn availability_zone_group(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_group = Some(v.into()); self }
    pub fn block_duration_minutes(mut self, v: impl Into<i32>) -> Self { self.input.block_duration_minutes = Some(v.into()); self }
}
impl<M> Call<ResetAddressAttributeInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<AddressAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ResetEbsDefaultKmsKeyIdInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ResetFpgaImageAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fpga_image_id(mut self, v: impl Into<String>) -> Self { self.input.fpga_image_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<ResetFpgaImageAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
}
impl<M> Call<ResetImageAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<ResetImageAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ResetInstanceAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<InstanceAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
}
impl<M> Call<ResetNetworkInterfaceAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn source_dest_check(mut self, v: impl Into<String>) -> Self { self.input.source_dest_check = Some(v.into()); self }
}
impl<M> Call<ResetSnapshotAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<SnapshotAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RestoreAddressToClassicInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
}
impl<M> Call<RestoreImageFromRecycleBinInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RestoreManagedPrefixListVersionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn previous_version(mut self, v: impl Into<i64>) -> Self { self.input.previous_version = Some(v.into()); self }
    pub fn current_version(mut self, v: impl Into<i64>) -> Self { self.input.current_version = Some(v.into()); self }
}
impl<M> Call<RestoreSnapshotFromRecycleBinInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RestoreSnapshotTierInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn temporary_restore_days(mut self, v: impl Into<i32>) -> Self { self.input.temporary_restore_days = Some(v.into()); self }
    pub fn permanent_restore(mut self, v: impl Into<bool>) -> Self { self.input.permanent_restore = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RestoreVolumeFromRecycleBinInput, M> {
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RevokeClientVpnIngressInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn target_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.target_network_cidr = Some(v.into()); self }
    pub fn access_group_id(mut self, v: impl Into<String>) -> Self { self.input.access_group_id = Some(v.into()); self }
    pub fn revoke_all_groups(mut self, v: impl Into<bool>) -> Self { self.input.revoke_all_groups = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RevokeSecurityGroupEgressInput, M> {
    pub fn security_group_rule_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_rule_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn source_security_group_name(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_name = Some(v.into()); self }
    pub fn source_security_group_owner_id(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_owner_id = Some(v.into()); self }
    pub fn ip_protocol(mut self, v: impl Into<String>) -> Self { self.input.ip_protocol = Some(v.into()); self }
    pub fn from_port(mut self, v: impl Into<i32>) -> Self { self.input.from_port = Some(v.into()); self }
    pub fn to_port(mut self, v: impl Into<i32>) -> Self { self.input.to_port = Some(v.into()); self }
    pub fn cidr_ip(mut self, v: impl Into<String>) -> Self { self.input.cidr_ip = Some(v.into()); self }
    pub fn ip_permissions(mut self, v: impl IntoIterator<Item = impl Into<IpPermission>>) -> Self { self.input.ip_permissions = list(v); self }
}
impl<M> Call<RevokeSecurityGroupIngressInput, M> {
    pub fn cidr_ip(mut self, v: impl Into<String>) -> Self { self.input.cidr_ip = Some(v.into()); self }
    pub fn from_port(mut self, v: impl Into<i32>) -> Self { self.input.from_port = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn ip_permissions(mut self, v: impl IntoIterator<Item = impl Into<IpPermission>>) -> Self { self.input.ip_permissions = list(v); self }
    pub fn ip_protocol(mut self, v: impl Into<String>) -> Self { self.input.ip_protocol = Some(v.into()); self }
    pub fn source_security_group_name(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_name = Some(v.into()); self }
    pub fn source_security_group_owner_id(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_owner_id = Some(v.into()); self }
    pub fn to_port(mut self, v: impl Into<i32>) -> Self { self.input.to_port = Some(v.into()); self }
    pub fn security_group_rule_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_rule_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<RunInstancesInput, M> {
    pub fn block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<BlockDeviceMapping>>) -> Self { self.input.block_device_mappings = list(v); self }
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.input.instance_type = Some(v.into()); self }
    pub fn ipv6_address_count(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_address_count = Some(v.into()); self }
    pub fn ipv6_addresses(mut self, v: impl IntoIterator<Item = impl Into<InstanceIpv6Address>>) -> Self { self.input.ipv6_addresses = list(v); self }
    pub fn kernel_id(mut self, v: impl Into<String>) -> Self { self.input.kernel_id = Some(v.into()); self }
    pub fn key_name(mut self, v: impl Into<String>) -> Self { self.input.key_name = Some(v.into()); self }
    pub fn max_count(mut self, v: impl Into<i32>) -> Self { self.input.max_count = Some(v.into()); self }
    pub fn min_count(mut self, v: impl Into<i32>) -> Self { self.input.min_count = Some(v.into()); self }
    pub fn monitoring(mut self, v: impl Into<RunInstancesMonitoringEnabled>) -> Self { self.input.monitoring = Some(v.into()); self }
    pub fn placement(mut self, v: impl Into<Placement>) -> Self { self.input.placement = Some(v.into()); self }
    pub fn ramdisk_id(mut self, v: impl Into<String>) -> Self { self.input.ramdisk_id = Some(v.into()); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn security_groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_groups = list(v); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn user_data(mut self, v: impl Into<String>) -> Self { self.input.user_data = Some(v.into()); self }
    pub fn elastic_gpu_specification(mut self, v: impl IntoIterator<Item = impl Into<ElasticGpuSpecification>>) -> Self { self.input.elastic_gpu_specification = list(v); self }
    pub fn elastic_inference_accelerators(mut self, v: impl IntoIterator<Item = impl Into<ElasticInferenceAccelerator>>) -> Self { self.input.elastic_inference_accelerators = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn launch_template(mut self, v: impl Into<LaunchTemplateSpecification>) -> Self { self.input.launch_template = Some(v.into()); self }
    pub fn instance_market_options(mut self, v: impl Into<InstanceMarketOptionsRequest>) -> Self { self.input.instance_market_options = Some(v.into()); self }
    pub fn credit_specification(mut self, v: impl Into<CreditSpecificationRequest>) -> Self { self.input.credit_specification = Some(v.into()); self }
    pub fn cpu_options(mut self, v: impl Into<CpuOptionsRequest>) -> Self { self.input.cpu_options = Some(v.into()); self }
    pub fn capacity_reservation_specification(mut self, v: impl Into<CapacityReservationSpecification>) -> Self { self.input.capacity_reservation_specification = Some(v.into()); self }
    pub fn hibernation_options(mut self, v: impl Into<HibernationOptionsRequest>) -> Self { self.input.hibernation_options = Some(v.into()); self }
    pub fn license_specifications(mut self, v: impl IntoIterator<Item = impl Into<LicenseConfigurationRequest>>) -> Self { self.input.license_specifications = list(v); self }
    pub fn metadata_options(mut self, v: impl Into<InstanceMetadataOptionsRequest>) -> Self { self.input.metadata_options = Some(v.into()); self }
    pub fn enclave_options(mut self, v: impl Into<EnclaveOptionsRequest>) -> Self { self.input.enclave_options = Some(v.into()); self }
    pub fn private_dns_name_options(mut self, v: impl Into<PrivateDnsNameOptionsRequest>) -> Self { self.input.private_dns_name_options = Some(v.into()); self }
    pub fn maintenance_options(mut self, v: impl Into<InstanceMaintenanceOptionsRequest>) -> Self { self.input.maintenance_options = Some(v.into()); self }
    pub fn disable_api_stop(mut self, v: impl Into<bool>) -> Self { self.input.disable_api_stop = Some(v.into()); self }
    pub fn enable_primary_ipv6(mut self, v: impl Into<bool>) -> Self { self.input.enable_primary_ipv6 = Some(v.into()); self }
    pub fn network_performance_options(mut self, v: impl Into<InstanceNetworkPerformanceOptionsRequest>) -> Self { self.input.network_performance_options = Some(v.into()); self }
    pub fn operator(mut self, v: impl Into<OperatorRequest>) -> Self { self.input.operator = Some(v.into()); self }
    pub fn secondary_interfaces(mut self, v: impl IntoIterator<Item = impl Into<InstanceSecondaryInterfaceSpecificationRequest>>) -> Self { self.input.secondary_interfaces = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn disable_api_termination(mut self, v: impl Into<bool>) -> Self { self.input.disable_api_termination = Some(v.into()); self }
    pub fn instance_initiated_shutdown_behavior(mut self, v: impl Into<ShutdownBehavior>) -> Self { self.input.instance_initiated_shutdown_behavior = Some(v.into()); self }
    pub fn private_ip_address(mut self, v: impl Into<String>) -> Self { self.input.private_ip_address = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn additional_info(mut self, v: impl Into<String>) -> Self { self.input.additional_info = Some(v.into()); self }
    pub fn network_interfaces(mut self, v: impl IntoIterator<Item = impl Into<InstanceNetworkInterfaceSpecification>>) -> Self { self.input.network_interfaces = list(v); self }
    pub fn iam_instance_profile(mut self, v: impl Into<IamInstanceProfileSpecification>) -> Self { self.input.iam_instance_profile = Some(v.into()); self }
    pub fn ebs_optimized(mut self, v: impl Into<bool>) -> Self { self.input.ebs_optimized = Some(v.into()); self }
}
impl<M> Call<RunScheduledInstancesInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn launch_specification(mut self, v: impl Into<ScheduledInstancesLaunchSpecification>) -> Self { self.input.launch_specification = Some(v.into()); self }
    pub fn scheduled_instance_id(mut self, v: impl Into<String>) -> Self { self.input.scheduled_instance_id = Some(v.into()); self }
}
impl<M> Call<SearchLocalGatewayRoutesInput, M> {
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<SearchTransitGatewayMulticastGroupsInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<SearchTransitGatewayRoutesInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<SendDiagnosticInterruptInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<StartDeclarativePoliciesReportInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn s3_bucket(mut self, v: impl Into<String>) -> Self { self.input.s3_bucket = Some(v.into()); self }
    pub fn s3_prefix(mut self, v: impl Into<String>) -> Self { self.input.s3_prefix = Some(v.into()); self }
    pub fn target_id(mut self, v: impl Into<String>) -> Self { self.input.target_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<StartInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn additional_info(mut self, v: impl Into<String>) -> Self { self.input.additional_info = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<StartNetworkInsightsAccessScopeAnalysisInput, M> {
    pub fn network_insights_access_scope_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_access_scope_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<StartNetworkInsightsAnalysisInput, M> {
    pub fn network_insights_path_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_path_id = Some(v.into()); self }
    pub fn additional_accounts(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.additional_accounts = list(v); self }
    pub fn filter_in_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.filter_in_arns = list(v); self }
    pub fn filter_out_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.filter_out_arns = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<StartVpcEndpointServicePrivateDnsVerificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
}
impl<M> Call<StopInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn hibernate(mut self, v: impl Into<bool>) -> Self { self.input.hibernate = Some(v.into()); self }
    pub fn skip_os_shutdown(mut self, v: impl Into<bool>) -> Self { self.input.skip_os_shutdown = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
}
impl<M> Call<TerminateClientVpnConnectionsInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn connection_id(mut self, v: impl Into<String>) -> Self { self.input.connection_id = Some(v.into()); self }
    pub fn username(mut self, v: impl Into<String>) -> Self { self.input.username = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<TerminateInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn skip_os_shutdown(mut self, v: impl Into<bool>) -> Self { self.input.skip_os_shutdown = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<UnassignIpv6AddressesInput, M> {
    pub fn ipv6_prefixes(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipv6_prefixes = list(v); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn ipv6_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipv6_addresses = list(v); self }
}
impl<M> Call<UnassignPrivateIpAddressesInput, M> {
    pub fn ipv4_prefixes(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipv4_prefixes = list(v); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.private_ip_addresses = list(v); self }
}
impl<M> Call<UnassignPrivateNatGatewayAddressInput, M> {
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
    pub fn private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.private_ip_addresses = list(v); self }
    pub fn max_drain_duration_seconds(mut self, v: impl Into<i32>) -> Self { self.input.max_drain_duration_seconds = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<UnlockSnapshotInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<UnmonitorInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn metric_category_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.metric_category_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<UpdateCapacityManagerMonitoredTagKeysInput, M> {
    pub fn activate_tag_keys(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.activate_tag_keys = list(v); self }
    pub fn deactivate_tag_keys(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.deactivate_tag_keys = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<UpdateCapacityManagerOrganizationsAccessInput, M> {
    pub fn organizations_access(mut self, v: impl Into<bool>) -> Self { self.input.organizations_access = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<UpdateInterruptibleCapacityReservationAllocationInput, M> {
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn target_instance_count(mut self, v: impl Into<i32>) -> Self { self.input.target_instance_count = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn zero_size_preference(mut self, v: impl Into<ZeroSizePreference>) -> Self { self.input.zero_size_preference = Some(v.into()); self }
}
impl<M> Call<UpdateSecurityGroupRuleDescriptionsEgressInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn ip_permissions(mut self, v: impl IntoIterator<Item = impl Into<IpPermission>>) -> Self { self.input.ip_permissions = list(v); self }
    pub fn security_group_rule_descriptions(mut self, v: impl IntoIterator<Item = impl Into<SecurityGroupRuleDescription>>) -> Self { self.input.security_group_rule_descriptions = list(v); self }
}
impl<M> Call<UpdateSecurityGroupRuleDescriptionsIngressInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn ip_permissions(mut self, v: impl IntoIterator<Item = impl Into<IpPermission>>) -> Self { self.input.ip_permissions = list(v); self }
    pub fn security_group_rule_descriptions(mut self, v: impl IntoIterator<Item = impl Into<SecurityGroupRuleDescription>>) -> Self { self.input.security_group_rule_descriptions = list(v); self }
}
impl<M> Call<ValidateSecurityGroupQuotasForInterfaceInput, M> {
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<WithdrawByoipCidrInput, M> {
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
