// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, *};
use crate::Call;

impl<M> Call<AcceptAddressTransferInput, M> {
    pub fn address(mut self, v: impl Into<String>) -> Self { self.input.address = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AcceptCapacityReservationBillingOwnershipInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
}
impl<M> Call<AcceptReservedInstancesExchangeQuoteInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn reserved_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instance_ids = list(v); self }
    pub fn target_configurations(mut self, v: impl IntoIterator<Item = impl Into<TargetConfigurationRequest>>) -> Self { self.input.target_configurations = list(v); self }
}
impl<M> Call<AcceptTransitGatewayClientVpnAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AcceptTransitGatewayMulticastDomainAssociationsInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AcceptTransitGatewayPeeringAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AcceptTransitGatewayVpcAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AcceptVpcEndpointConnectionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn vpc_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_endpoint_ids = list(v); self }
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
}
impl<M> Call<AcceptVpcPeeringConnectionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_peering_connection_id = Some(v.into()); self }
}
impl<M> Call<AdvertiseByoipCidrInput, M> {
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn asn(mut self, v: impl Into<String>) -> Self { self.input.asn = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
}
impl<M> Call<AllocateAddressInput, M> {
    pub fn domain(mut self, v: impl Into<DomainType>) -> Self { self.input.domain = Some(v.into()); self }
    pub fn address(mut self, v: impl Into<String>) -> Self { self.input.address = Some(v.into()); self }
    pub fn public_ipv4_pool(mut self, v: impl Into<String>) -> Self { self.input.public_ipv4_pool = Some(v.into()); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
    pub fn customer_owned_ipv4_pool(mut self, v: impl Into<String>) -> Self { self.input.customer_owned_ipv4_pool = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AllocateHostsInput, M> {
    pub fn instance_family(mut self, v: impl Into<String>) -> Self { self.input.instance_family = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn host_recovery(mut self, v: impl Into<HostRecovery>) -> Self { self.input.host_recovery = Some(v.into()); self }
    pub fn outpost_arn(mut self, v: impl Into<String>) -> Self { self.input.outpost_arn = Some(v.into()); self }
    pub fn host_maintenance(mut self, v: impl Into<HostMaintenance>) -> Self { self.input.host_maintenance = Some(v.into()); self }
    pub fn asset_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.asset_ids = list(v); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
    pub fn cpu_options(mut self, v: impl Into<HostCpuOptionsRequest>) -> Self { self.input.cpu_options = Some(v.into()); self }
    pub fn auto_placement(mut self, v: impl Into<AutoPlacement>) -> Self { self.input.auto_placement = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn instance_type(mut self, v: impl Into<String>) -> Self { self.input.instance_type = Some(v.into()); self }
    pub fn quantity(mut self, v: impl Into<i32>) -> Self { self.input.quantity = Some(v.into()); self }
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
}
impl<M> Call<AllocateIpamPoolCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.netmask_length = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn preview_next_cidr(mut self, v: impl Into<bool>) -> Self { self.input.preview_next_cidr = Some(v.into()); self }
    pub fn allowed_cidrs(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.allowed_cidrs = list(v); self }
    pub fn disallowed_cidrs(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.disallowed_cidrs = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<ApplySecurityGroupsToClientVpnTargetNetworkInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssignIpv6AddressesInput, M> {
    pub fn ipv6_prefix_count(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_prefix_count = Some(v.into()); self }
    pub fn ipv6_prefixes(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipv6_prefixes = list(v); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn ipv6_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipv6_addresses = list(v); self }
    pub fn ipv6_address_count(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_address_count = Some(v.into()); self }
}
impl<M> Call<AssignPrivateIpAddressesInput, M> {
    pub fn ipv4_prefixes(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipv4_prefixes = list(v); self }
    pub fn ipv4_prefix_count(mut self, v: impl Into<i32>) -> Self { self.input.ipv4_prefix_count = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.private_ip_addresses = list(v); self }
    pub fn secondary_private_ip_address_count(mut self, v: impl Into<i32>) -> Self { self.input.secondary_private_ip_address_count = Some(v.into()); self }
    pub fn allow_reassignment(mut self, v: impl Into<bool>) -> Self { self.input.allow_reassignment = Some(v.into()); self }
}
impl<M> Call<AssignPrivateNatGatewayAddressInput, M> {
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
    pub fn private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.private_ip_addresses = list(v); self }
    pub fn private_ip_address_count(mut self, v: impl Into<i32>) -> Self { self.input.private_ip_address_count = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateAddressInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn private_ip_address(mut self, v: impl Into<String>) -> Self { self.input.private_ip_address = Some(v.into()); self }
    pub fn allow_reassociation(mut self, v: impl Into<bool>) -> Self { self.input.allow_reassociation = Some(v.into()); self }
}
impl<M> Call<AssociateApplicationStatusCheckInput, M> {
    pub fn application_status_check_id(mut self, v: impl Into<String>) -> Self { self.input.application_status_check_id = Some(v.into()); self }
    pub fn target_tag_associations(mut self, v: impl IntoIterator<Item = impl Into<CustomTagKeyValueRequestPair>>) -> Self { self.input.target_tag_associations = list(v); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateCapacityReservationBillingOwnerInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn unused_reservation_billing_owner_id(mut self, v: impl Into<String>) -> Self { self.input.unused_reservation_billing_owner_id = Some(v.into()); self }
}
impl<M> Call<AssociateClientVpnTargetNetworkInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
}
impl<M> Call<AssociateDhcpOptionsInput, M> {
    pub fn dhcp_options_id(mut self, v: impl Into<String>) -> Self { self.input.dhcp_options_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateEnclaveCertificateIamRoleInput, M> {
    pub fn certificate_arn(mut self, v: impl Into<String>) -> Self { self.input.certificate_arn = Some(v.into()); self }
    pub fn role_arn(mut self, v: impl Into<String>) -> Self { self.input.role_arn = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateIamInstanceProfileInput, M> {
    pub fn iam_instance_profile(mut self, v: impl Into<IamInstanceProfileSpecification>) -> Self { self.input.iam_instance_profile = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
}
impl<M> Call<AssociateInstanceEventWindowInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_event_window_id(mut self, v: impl Into<String>) -> Self { self.input.instance_event_window_id = Some(v.into()); self }
    pub fn association_target(mut self, v: impl Into<InstanceEventWindowAssociationRequest>) -> Self { self.input.association_target = Some(v.into()); self }
}
impl<M> Call<AssociateIpamByoasnInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn asn(mut self, v: impl Into<String>) -> Self { self.input.asn = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
}
impl<M> Call<AssociateIpamResourceDiscoveryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn ipam_resource_discovery_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<AssociateKmsKeyIdInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateNatGatewayAddressInput, M> {
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
    pub fn allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.allocation_ids = list(v); self }
    pub fn private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.private_ip_addresses = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
}
impl<M> Call<AssociateNetworkingFlexCostAllocationPolicyInput, M> {
    pub fn fca_policy_id(mut self, v: impl Into<String>) -> Self { self.input.fca_policy_id = Some(v.into()); self }
    pub fn network_resource_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_resource_ids = list(v); self }
    pub fn network_resource_scope(mut self, v: impl Into<FlexCostAllocationNetworkResourceScope>) -> Self { self.input.network_resource_scope = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateRouteServerInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateRouteTableInput, M> {
    pub fn gateway_id(mut self, v: impl Into<String>) -> Self { self.input.gateway_id = Some(v.into()); self }
    pub fn public_ipv4_pool(mut self, v: impl Into<String>) -> Self { self.input.public_ipv4_pool = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
}
impl<M> Call<AssociateSecurityGroupVpcInput, M> {
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateSubnetCidrBlockInput, M> {
    pub fn ipv6_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipv6_ipam_pool_id = Some(v.into()); self }
    pub fn ipv6_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_netmask_length = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.ipv6_cidr_block = Some(v.into()); self }
}
impl<M> Call<AssociateTransitGatewayMulticastDomainInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateTransitGatewayPolicyTableInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateTransitGatewayRouteTableInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateTrunkInterfaceInput, M> {
    pub fn branch_interface_id(mut self, v: impl Into<String>) -> Self { self.input.branch_interface_id = Some(v.into()); self }
    pub fn trunk_interface_id(mut self, v: impl Into<String>) -> Self { self.input.trunk_interface_id = Some(v.into()); self }
    pub fn vlan_id(mut self, v: impl Into<i32>) -> Self { self.input.vlan_id = Some(v.into()); self }
    pub fn gre_key(mut self, v: impl Into<i32>) -> Self { self.input.gre_key = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AssociateVpcCidrBlockInput, M> {
    pub fn cidr_block(mut self, v: impl Into<String>) -> Self { self.input.cidr_block = Some(v.into()); self }
    pub fn ipv6_cidr_block_network_border_group(mut self, v: impl Into<String>) -> Self { self.input.ipv6_cidr_block_network_border_group = Some(v.into()); self }
    pub fn ipv6_pool(mut self, v: impl Into<String>) -> Self { self.input.ipv6_pool = Some(v.into()); self }
    pub fn ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.ipv6_cidr_block = Some(v.into()); self }
    pub fn ipv4_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipv4_ipam_pool_id = Some(v.into()); self }
    pub fn ipv4_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.ipv4_netmask_length = Some(v.into()); self }
    pub fn ipv6_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipv6_ipam_pool_id = Some(v.into()); self }
    pub fn ipv6_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_netmask_length = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn amazon_provided_ipv6_cidr_block(mut self, v: impl Into<bool>) -> Self { self.input.amazon_provided_ipv6_cidr_block = Some(v.into()); self }
}
impl<M> Call<AttachClassicLinkVpcInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.groups = list(v); self }
}
impl<M> Call<AttachImageWatermarkInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn watermark_name(mut self, v: impl Into<String>) -> Self { self.input.watermark_name = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AttachInternetGatewayInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn internet_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.internet_gateway_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<AttachNetworkInterfaceInput, M> {
    pub fn network_card_index(mut self, v: impl Into<i32>) -> Self { self.input.network_card_index = Some(v.into()); self }
    pub fn ena_srd_specification(mut self, v: impl Into<EnaSrdSpecification>) -> Self { self.input.ena_srd_specification = Some(v.into()); self }
    pub fn ena_queue_count(mut self, v: impl Into<i32>) -> Self { self.input.ena_queue_count = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn device_index(mut self, v: impl Into<i32>) -> Self { self.input.device_index = Some(v.into()); self }
}
impl<M> Call<AttachVerifiedAccessTrustProviderInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn verified_access_trust_provider_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_trust_provider_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AttachVolumeInput, M> {
    pub fn device(mut self, v: impl Into<String>) -> Self { self.input.device = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn ebs_card_index(mut self, v: impl Into<i32>) -> Self { self.input.ebs_card_index = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AttachVpnGatewayInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn vpn_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AuthorizeClientVpnIngressInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn target_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.target_network_cidr = Some(v.into()); self }
    pub fn access_group_id(mut self, v: impl Into<String>) -> Self { self.input.access_group_id = Some(v.into()); self }
    pub fn authorize_all_groups(mut self, v: impl Into<bool>) -> Self { self.input.authorize_all_groups = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<AuthorizeSecurityGroupEgressInput, M> {
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
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
impl<M> Call<AuthorizeSecurityGroupIngressInput, M> {
    pub fn cidr_ip(mut self, v: impl Into<String>) -> Self { self.input.cidr_ip = Some(v.into()); self }
    pub fn from_port(mut self, v: impl Into<i32>) -> Self { self.input.from_port = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn ip_permissions(mut self, v: impl IntoIterator<Item = impl Into<IpPermission>>) -> Self { self.input.ip_permissions = list(v); self }
    pub fn ip_protocol(mut self, v: impl Into<String>) -> Self { self.input.ip_protocol = Some(v.into()); self }
    pub fn source_security_group_name(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_name = Some(v.into()); self }
    pub fn source_security_group_owner_id(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_owner_id = Some(v.into()); self }
    pub fn to_port(mut self, v: impl Into<i32>) -> Self { self.input.to_port = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<BatchModifyIpamRoutingPolicyRegistrationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn delta_json(mut self, v: impl Into<String>) -> Self { self.input.delta_json = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<BundleInstanceInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn storage(mut self, v: impl Into<Storage>) -> Self { self.input.storage = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CancelBundleTaskInput, M> {
    pub fn bundle_id(mut self, v: impl Into<String>) -> Self { self.input.bundle_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CancelCapacityReservationInput, M> {
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn apply_cancellation_charges(mut self, v: impl Into<ApplyCancellationCharges>) -> Self { self.input.apply_cancellation_charges = Some(v.into()); self }
    pub fn quote_id(mut self, v: impl Into<String>) -> Self { self.input.quote_id = Some(v.into()); self }
}
impl<M> Call<CancelCapacityReservationFleetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn capacity_reservation_fleet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_fleet_ids = list(v); self }
}
impl<M> Call<CancelConversionTaskInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn conversion_task_id(mut self, v: impl Into<String>) -> Self { self.input.conversion_task_id = Some(v.into()); self }
    pub fn reason_message(mut self, v: impl Into<String>) -> Self { self.input.reason_message = Some(v.into()); self }
}
impl<M> Call<CancelDeclarativePoliciesReportInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn report_id(mut self, v: impl Into<String>) -> Self { self.input.report_id = Some(v.into()); self }
}
impl<M> Call<CancelExportTaskInput, M> {
    pub fn export_task_id(mut self, v: impl Into<String>) -> Self { self.input.export_task_id = Some(v.into()); self }
}
impl<M> Call<CancelImageLaunchPermissionInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CancelImportTaskInput, M> {
    pub fn cancel_reason(mut self, v: impl Into<String>) -> Self { self.input.cancel_reason = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn import_task_id(mut self, v: impl Into<String>) -> Self { self.input.import_task_id = Some(v.into()); self }
}
impl<M> Call<CancelReservedInstancesListingInput, M> {
    pub fn reserved_instances_listing_id(mut self, v: impl Into<String>) -> Self { self.input.reserved_instances_listing_id = Some(v.into()); self }
}
impl<M> Call<CancelSpotFleetRequestsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_fleet_request_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.spot_fleet_request_ids = list(v); self }
    pub fn terminate_instances(mut self, v: impl Into<bool>) -> Self { self.input.terminate_instances = Some(v.into()); self }
}
impl<M> Call<CancelSpotInstanceRequestsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_instance_request_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.spot_instance_request_ids = list(v); self }
}
impl<M> Call<ConfirmProductInstanceInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn product_code(mut self, v: impl Into<String>) -> Self { self.input.product_code = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CopyFpgaImageInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn source_fpga_image_id(mut self, v: impl Into<String>) -> Self { self.input.source_fpga_image_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn source_region(mut self, v: impl Into<String>) -> Self { self.input.source_region = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CopyImageInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn encrypted(mut self, v: impl Into<bool>) -> Self { self.input.encrypted = Some(v.into()); self }
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn source_image_id(mut self, v: impl Into<String>) -> Self { self.input.source_image_id = Some(v.into()); self }
    pub fn source_region(mut self, v: impl Into<String>) -> Self { self.input.source_region = Some(v.into()); self }
    pub fn destination_outpost_arn(mut self, v: impl Into<String>) -> Self { self.input.destination_outpost_arn = Some(v.into()); self }
    pub fn copy_image_tags(mut self, v: impl Into<bool>) -> Self { self.input.copy_image_tags = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn snapshot_copy_completion_duration_minutes(mut self, v: impl Into<i64>) -> Self { self.input.snapshot_copy_completion_duration_minutes = Some(v.into()); self }
    pub fn destination_availability_zone(mut self, v: impl Into<String>) -> Self { self.input.destination_availability_zone = Some(v.into()); self }
    pub fn destination_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.destination_availability_zone_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CopySnapshotInput, M> {
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn destination_outpost_arn(mut self, v: impl Into<String>) -> Self { self.input.destination_outpost_arn = Some(v.into()); self }
    pub fn destination_region(mut self, v: impl Into<String>) -> Self { self.input.destination_region = Some(v.into()); self }
    pub fn encrypted(mut self, v: impl Into<bool>) -> Self { self.input.encrypted = Some(v.into()); self }
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn presigned_url(mut self, v: impl Into<String>) -> Self { self.input.presigned_url = Some(v.into()); self }
    pub fn source_region(mut self, v: impl Into<String>) -> Self { self.input.source_region = Some(v.into()); self }
    pub fn source_snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.source_snapshot_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn completion_duration_minutes(mut self, v: impl Into<i32>) -> Self { self.input.completion_duration_minutes = Some(v.into()); self }
    pub fn destination_availability_zone(mut self, v: impl Into<String>) -> Self { self.input.destination_availability_zone = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CopyVolumesInput, M> {
    pub fn source_volume_id(mut self, v: impl Into<String>) -> Self { self.input.source_volume_id = Some(v.into()); self }
    pub fn iops(mut self, v: impl Into<i32>) -> Self { self.input.iops = Some(v.into()); self }
    pub fn size(mut self, v: impl Into<i32>) -> Self { self.input.size = Some(v.into()); self }
    pub fn volume_type(mut self, v: impl Into<VolumeType>) -> Self { self.input.volume_type = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn multi_attach_enabled(mut self, v: impl Into<bool>) -> Self { self.input.multi_attach_enabled = Some(v.into()); self }
    pub fn throughput(mut self, v: impl Into<i32>) -> Self { self.input.throughput = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn encrypted(mut self, v: impl Into<bool>) -> Self { self.input.encrypted = Some(v.into()); self }
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
}
impl<M> Call<CreateApplicationStatusCheckInput, M> {
    pub fn health_check_paths(mut self, v: impl IntoIterator<Item = impl Into<HealthCheckPathRequestObject>>) -> Self { self.input.health_check_paths = list(v); self }
    pub fn aggregation(mut self, v: impl Into<AggregationStatusEnum>) -> Self { self.input.aggregation = Some(v.into()); self }
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
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateCapacityManagerDataExportInput, M> {
    pub fn s3_bucket_name(mut self, v: impl Into<String>) -> Self { self.input.s3_bucket_name = Some(v.into()); self }
    pub fn s3_bucket_prefix(mut self, v: impl Into<String>) -> Self { self.input.s3_bucket_prefix = Some(v.into()); self }
    pub fn schedule(mut self, v: impl Into<Schedule>) -> Self { self.input.schedule = Some(v.into()); self }
    pub fn output_format(mut self, v: impl Into<OutputFormat>) -> Self { self.input.output_format = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateCapacityReservationInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn instance_type(mut self, v: impl Into<String>) -> Self { self.input.instance_type = Some(v.into()); self }
    pub fn instance_platform(mut self, v: impl Into<CapacityReservationInstancePlatform>) -> Self { self.input.instance_platform = Some(v.into()); self }
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
    pub fn tenancy(mut self, v: impl Into<CapacityReservationTenancy>) -> Self { self.input.tenancy = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn ebs_optimized(mut self, v: impl Into<bool>) -> Self { self.input.ebs_optimized = Some(v.into()); self }
    pub fn ephemeral_storage(mut self, v: impl Into<bool>) -> Self { self.input.ephemeral_storage = Some(v.into()); self }
    pub fn end_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_date = Some(v.into()); self }
    pub fn end_date_type(mut self, v: impl Into<EndDateType>) -> Self { self.input.end_date_type = Some(v.into()); self }
    pub fn instance_match_criteria(mut self, v: impl Into<InstanceMatchCriteria>) -> Self { self.input.instance_match_criteria = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn outpost_arn(mut self, v: impl Into<String>) -> Self { self.input.outpost_arn = Some(v.into()); self }
    pub fn placement_group_arn(mut self, v: impl Into<String>) -> Self { self.input.placement_group_arn = Some(v.into()); self }
    pub fn start_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_date = Some(v.into()); self }
    pub fn commitment_duration(mut self, v: impl Into<i64>) -> Self { self.input.commitment_duration = Some(v.into()); self }
    pub fn delivery_preference(mut self, v: impl Into<CapacityReservationDeliveryPreference>) -> Self { self.input.delivery_preference = Some(v.into()); self }
}
impl<M> Call<CreateCapacityReservationBySplittingInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn source_capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.source_capacity_reservation_id = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateCapacityReservationCancellationQuoteInput, M> {
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateCapacityReservationDateChangeQuoteInput, M> {
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn new_start_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.new_start_date = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateCapacityReservationFleetInput, M> {
    pub fn allocation_strategy(mut self, v: impl Into<String>) -> Self { self.input.allocation_strategy = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn instance_type_specifications(mut self, v: impl IntoIterator<Item = impl Into<ReservationFleetInstanceSpecification>>) -> Self { self.input.instance_type_specifications = list(v); self }
    pub fn instance_requirements(mut self, v: impl Into<InstanceRequirementsRequest>) -> Self { self.input.instance_requirements = Some(v.into()); self }
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
    pub fn tenancy(mut self, v: impl Into<FleetCapacityReservationTenancy>) -> Self { self.input.tenancy = Some(v.into()); self }
    pub fn total_target_capacity(mut self, v: impl Into<i32>) -> Self { self.input.total_target_capacity = Some(v.into()); self }
    pub fn end_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_date = Some(v.into()); self }
    pub fn instance_match_criteria(mut self, v: impl Into<FleetInstanceMatchCriteria>) -> Self { self.input.instance_match_criteria = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateCarrierGatewayInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateClientVpnEndpointInput, M> {
    pub fn client_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.client_cidr_block = Some(v.into()); self }
    pub fn server_certificate_arn(mut self, v: impl Into<String>) -> Self { self.input.server_certificate_arn = Some(v.into()); self }
    pub fn authentication_options(mut self, v: impl IntoIterator<Item = impl Into<ClientVpnAuthenticationRequest>>) -> Self { self.input.authentication_options = list(v); self }
    pub fn connection_log_options(mut self, v: impl Into<ConnectionLogOptions>) -> Self { self.input.connection_log_options = Some(v.into()); self }
    pub fn dns_servers(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.dns_servers = list(v); self }
    pub fn transport_protocol(mut self, v: impl Into<TransportProtocol>) -> Self { self.input.transport_protocol = Some(v.into()); self }
    pub fn vpn_port(mut self, v: impl Into<i32>) -> Self { self.input.vpn_port = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn split_tunnel(mut self, v: impl Into<bool>) -> Self { self.input.split_tunnel = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn self_service_portal(mut self, v: impl Into<SelfServicePortal>) -> Self { self.input.self_service_portal = Some(v.into()); self }
    pub fn client_connect_options(mut self, v: impl Into<ClientConnectOptions>) -> Self { self.input.client_connect_options = Some(v.into()); self }
    pub fn session_timeout_hours(mut self, v: impl Into<i32>) -> Self { self.input.session_timeout_hours = Some(v.into()); self }
    pub fn client_login_banner_options(mut self, v: impl Into<ClientLoginBannerOptions>) -> Self { self.input.client_login_banner_options = Some(v.into()); self }
    pub fn client_route_enforcement_options(mut self, v: impl Into<ClientRouteEnforcementOptions>) -> Self { self.input.client_route_enforcement_options = Some(v.into()); self }
    pub fn disconnect_on_session_timeout(mut self, v: impl Into<bool>) -> Self { self.input.disconnect_on_session_timeout = Some(v.into()); self }
    pub fn endpoint_ip_address_type(mut self, v: impl Into<EndpointIpAddressType>) -> Self { self.input.endpoint_ip_address_type = Some(v.into()); self }
    pub fn traffic_ip_address_type(mut self, v: impl Into<TrafficIpAddressType>) -> Self { self.input.traffic_ip_address_type = Some(v.into()); self }
    pub fn transit_gateway_configuration(mut self, v: impl Into<TransitGatewayConfigurationInputStructure>) -> Self { self.input.transit_gateway_configuration = Some(v.into()); self }
    pub fn device_posture_options(mut self, v: impl Into<DevicePostureOptions>) -> Self { self.input.device_posture_options = Some(v.into()); self }
}
impl<M> Call<CreateClientVpnRouteInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn target_vpc_subnet_id(mut self, v: impl Into<String>) -> Self { self.input.target_vpc_subnet_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateCoipCidrInput, M> {
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn coip_pool_id(mut self, v: impl Into<String>) -> Self { self.input.coip_pool_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateCoipPoolInput, M> {
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateCustomerGatewayInput, M> {
    pub fn bgp_asn(mut self, v: impl Into<i32>) -> Self { self.input.bgp_asn = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
    pub fn certificate_arn(mut self, v: impl Into<String>) -> Self { self.input.certificate_arn = Some(v.into()); self }
    pub fn r#type(mut self, v: impl Into<GatewayType>) -> Self { self.input.r#type = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn device_name(mut self, v: impl Into<String>) -> Self { self.input.device_name = Some(v.into()); self }
    pub fn ip_address(mut self, v: impl Into<String>) -> Self { self.input.ip_address = Some(v.into()); self }
    pub fn bgp_asn_extended(mut self, v: impl Into<i64>) -> Self { self.input.bgp_asn_extended = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateDefaultSubnetInput, M> {
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipv6_native(mut self, v: impl Into<bool>) -> Self { self.input.ipv6_native = Some(v.into()); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
}
impl<M> Call<CreateDefaultVpcInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateDelegateMacVolumeOwnershipTaskInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn mac_credentials(mut self, v: impl Into<String>) -> Self { self.input.mac_credentials = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateDhcpOptionsInput, M> {
    pub fn dhcp_configurations(mut self, v: impl IntoIterator<Item = impl Into<NewDhcpConfiguration>>) -> Self { self.input.dhcp_configurations = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateEgressOnlyInternetGatewayInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateFleetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn spot_options(mut self, v: impl Into<SpotOptionsRequest>) -> Self { self.input.spot_options = Some(v.into()); self }
    pub fn on_demand_options(mut self, v: impl Into<OnDemandOptionsRequest>) -> Self { self.input.on_demand_options = Some(v.into()); self }
    pub fn reserved_capacity_options(mut self, v: impl Into<ReservedCapacityOptionsRequest>) -> Self { self.input.reserved_capacity_options = Some(v.into()); self }
    pub fn excess_capacity_termination_policy(mut self, v: impl Into<FleetExcessCapacityTerminationPolicy>) -> Self { self.input.excess_capacity_termination_policy = Some(v.into()); self }
    pub fn launch_template_configs(mut self, v: impl IntoIterator<Item = impl Into<FleetLaunchTemplateConfigRequest>>) -> Self { self.input.launch_template_configs = list(v); self }
    pub fn target_capacity_specification(mut self, v: impl Into<TargetCapacitySpecificationRequest>) -> Self { self.input.target_capacity_specification = Some(v.into()); self }
    pub fn terminate_instances_with_expiration(mut self, v: impl Into<bool>) -> Self { self.input.terminate_instances_with_expiration = Some(v.into()); self }
    pub fn r#type(mut self, v: impl Into<FleetType>) -> Self { self.input.r#type = Some(v.into()); self }
    pub fn valid_from(mut self, v: impl Into<Timestamp>) -> Self { self.input.valid_from = Some(v.into()); self }
    pub fn valid_until(mut self, v: impl Into<Timestamp>) -> Self { self.input.valid_until = Some(v.into()); self }
    pub fn replace_unhealthy_instances(mut self, v: impl Into<bool>) -> Self { self.input.replace_unhealthy_instances = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn context(mut self, v: impl Into<String>) -> Self { self.input.context = Some(v.into()); self }
}
impl<M> Call<CreateFlowLogsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn deliver_logs_permission_arn(mut self, v: impl Into<String>) -> Self { self.input.deliver_logs_permission_arn = Some(v.into()); self }
    pub fn deliver_cross_account_role(mut self, v: impl Into<String>) -> Self { self.input.deliver_cross_account_role = Some(v.into()); self }
    pub fn log_group_name(mut self, v: impl Into<String>) -> Self { self.input.log_group_name = Some(v.into()); self }
    pub fn resource_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.resource_ids = list(v); self }
    pub fn resource_type(mut self, v: impl Into<FlowLogsResourceType>) -> Self { self.input.resource_type = Some(v.into()); self }
    pub fn traffic_type(mut self, v: impl Into<TrafficType>) -> Self { self.input.traffic_type = Some(v.into()); self }
    pub fn log_destination_type(mut self, v: impl Into<LogDestinationType>) -> Self { self.input.log_destination_type = Some(v.into()); self }
    pub fn log_destination(mut self, v: impl Into<String>) -> Self { self.input.log_destination = Some(v.into()); self }
    pub fn log_format(mut self, v: impl Into<String>) -> Self { self.input.log_format = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn max_aggregation_interval(mut self, v: impl Into<i32>) -> Self { self.input.max_aggregation_interval = Some(v.into()); self }
    pub fn destination_options(mut self, v: impl Into<DestinationOptionsRequest>) -> Self { self.input.destination_options = Some(v.into()); self }
    pub fn tag_field_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagFieldSpecificationRequest>>) -> Self { self.input.tag_field_specifications = list(v); self }
}
impl<M> Call<CreateFpgaImageInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn input_storage_location(mut self, v: impl Into<StorageLocation>) -> Self { self.input.input_storage_location = Some(v.into()); self }
    pub fn logs_storage_location(mut self, v: impl Into<StorageLocation>) -> Self { self.input.logs_storage_location = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateImageInput, M> {
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn snapshot_location(mut self, v: impl Into<SnapshotLocationEnum>) -> Self { self.input.snapshot_location = Some(v.into()); self }
    pub fn boot_mode_override(mut self, v: impl Into<BootModeOverrideValues>) -> Self { self.input.boot_mode_override = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn no_reboot(mut self, v: impl Into<bool>) -> Self { self.input.no_reboot = Some(v.into()); self }
    pub fn block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<BlockDeviceMapping>>) -> Self { self.input.block_device_mappings = list(v); self }
}
impl<M> Call<CreateImageUsageReportInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn resource_types(mut self, v: impl IntoIterator<Item = impl Into<ImageUsageResourceTypeRequest>>) -> Self { self.input.resource_types = list(v); self }
    pub fn account_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.account_ids = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateInstanceConnectEndpointInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn preserve_client_ip(mut self, v: impl Into<bool>) -> Self { self.input.preserve_client_ip = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn ip_address_type(mut self, v: impl Into<IpAddressType>) -> Self { self.input.ip_address_type = Some(v.into()); self }
}
impl<M> Call<CreateInstanceEventWindowInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn time_ranges(mut self, v: impl IntoIterator<Item = impl Into<InstanceEventWindowTimeRangeRequest>>) -> Self { self.input.time_ranges = list(v); self }
    pub fn cron_expression(mut self, v: impl Into<String>) -> Self { self.input.cron_expression = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateInstanceExportTaskInput, M> {
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn target_environment(mut self, v: impl Into<ExportEnvironment>) -> Self { self.input.target_environment = Some(v.into()); self }
    pub fn export_to_s3_task(mut self, v: impl Into<ExportToS3TaskSpecification>) -> Self { self.input.export_to_s3_task = Some(v.into()); self }
}
impl<M> Call<CreateInternetGatewayInput, M> {
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateInterruptibleCapacityReservationAllocationInput, M> {
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn zero_size_preference(mut self, v: impl Into<ZeroSizePreference>) -> Self { self.input.zero_size_preference = Some(v.into()); self }
}
impl<M> Call<CreateIpamInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn operating_regions(mut self, v: impl IntoIterator<Item = impl Into<AddIpamOperatingRegion>>) -> Self { self.input.operating_regions = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tier(mut self, v: impl Into<IpamTier>) -> Self { self.input.tier = Some(v.into()); self }
    pub fn enable_private_gua(mut self, v: impl Into<bool>) -> Self { self.input.enable_private_gua = Some(v.into()); self }
    pub fn metered_account(mut self, v: impl Into<IpamMeteredAccount>) -> Self { self.input.metered_account = Some(v.into()); self }
}
impl<M> Call<CreateIpamExternalResourceVerificationTokenInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateIpamInternetRegistryAssociationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn rir(mut self, v: impl Into<Rir>) -> Self { self.input.rir = Some(v.into()); self }
    pub fn organization_handle(mut self, v: impl Into<String>) -> Self { self.input.organization_handle = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateIpamPolicyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
}
impl<M> Call<CreateIpamPoolInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_scope_id = Some(v.into()); self }
    pub fn locale(mut self, v: impl Into<String>) -> Self { self.input.locale = Some(v.into()); self }
    pub fn source_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.source_ipam_pool_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn address_family(mut self, v: impl Into<AddressFamily>) -> Self { self.input.address_family = Some(v.into()); self }
    pub fn auto_import(mut self, v: impl Into<bool>) -> Self { self.input.auto_import = Some(v.into()); self }
    pub fn publicly_advertisable(mut self, v: impl Into<bool>) -> Self { self.input.publicly_advertisable = Some(v.into()); self }
    pub fn allocation_min_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.allocation_min_netmask_length = Some(v.into()); self }
    pub fn allocation_max_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.allocation_max_netmask_length = Some(v.into()); self }
    pub fn allocation_default_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.allocation_default_netmask_length = Some(v.into()); self }
    pub fn allocation_resource_tags(mut self, v: impl IntoIterator<Item = impl Into<RequestIpamResourceTag>>) -> Self { self.input.allocation_resource_tags = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn aws_service(mut self, v: impl Into<IpamPoolAwsService>) -> Self { self.input.aws_service = Some(v.into()); self }
    pub fn public_ip_source(mut self, v: impl Into<IpamPoolPublicIpSource>) -> Self { self.input.public_ip_source = Some(v.into()); self }
    pub fn source_resource(mut self, v: impl Into<IpamPoolSourceResourceRequest>) -> Self { self.input.source_resource = Some(v.into()); self }
}
impl<M> Call<CreateIpamPrefixListResolverInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn address_family(mut self, v: impl Into<AddressFamily>) -> Self { self.input.address_family = Some(v.into()); self }
    pub fn rules(mut self, v: impl IntoIterator<Item = impl Into<IpamPrefixListResolverRuleRequest>>) -> Self { self.input.rules = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateIpamPrefixListResolverTargetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn prefix_list_region(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_region = Some(v.into()); self }
    pub fn desired_version(mut self, v: impl Into<i64>) -> Self { self.input.desired_version = Some(v.into()); self }
    pub fn track_latest_version(mut self, v: impl Into<bool>) -> Self { self.input.track_latest_version = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateIpamResourceDiscoveryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn operating_regions(mut self, v: impl IntoIterator<Item = impl Into<AddIpamOperatingRegion>>) -> Self { self.input.operating_regions = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateIpamRoutingPolicyRegistrationInput, M> {
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
impl<M> Call<CreateIpamScopeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn external_authority_configuration(mut self, v: impl Into<ExternalAuthorityConfiguration>) -> Self { self.input.external_authority_configuration = Some(v.into()); self }
}
impl<M> Call<CreateKeyPairInput, M> {
    pub fn key_name(mut self, v: impl Into<String>) -> Self { self.input.key_name = Some(v.into()); self }
    pub fn key_type(mut self, v: impl Into<KeyType>) -> Self { self.input.key_type = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn key_format(mut self, v: impl Into<KeyFormat>) -> Self { self.input.key_format = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateLaunchTemplateInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn launch_template_name(mut self, v: impl Into<String>) -> Self { self.input.launch_template_name = Some(v.into()); self }
    pub fn version_description(mut self, v: impl Into<String>) -> Self { self.input.version_description = Some(v.into()); self }
    pub fn launch_template_data(mut self, v: impl Into<RequestLaunchTemplateData>) -> Self { self.input.launch_template_data = Some(v.into()); self }
    pub fn operator(mut self, v: impl Into<OperatorRequest>) -> Self { self.input.operator = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateLaunchTemplateVersionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn launch_template_id(mut self, v: impl Into<String>) -> Self { self.input.launch_template_id = Some(v.into()); self }
    pub fn launch_template_name(mut self, v: impl Into<String>) -> Self { self.input.launch_template_name = Some(v.into()); self }
    pub fn source_version(mut self, v: impl Into<String>) -> Self { self.input.source_version = Some(v.into()); self }
    pub fn version_description(mut self, v: impl Into<String>) -> Self { self.input.version_description = Some(v.into()); self }
    pub fn launch_template_data(mut self, v: impl Into<RequestLaunchTemplateData>) -> Self { self.input.launch_template_data = Some(v.into()); self }
    pub fn resolve_alias(mut self, v: impl Into<bool>) -> Self { self.input.resolve_alias = Some(v.into()); self }
}
impl<M> Call<CreateLocalGatewayRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn local_gateway_virtual_interface_group_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_virtual_interface_group_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
}
impl<M> Call<CreateLocalGatewayRouteTableInput, M> {
    pub fn local_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_id = Some(v.into()); self }
    pub fn mode(mut self, v: impl Into<LocalGatewayRouteTableMode>) -> Self { self.input.mode = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput, M> {
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn local_gateway_virtual_interface_group_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_virtual_interface_group_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateLocalGatewayRouteTableVpcAssociationInput, M> {
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateLocalGatewayVirtualInterfaceInput, M> {
    pub fn local_gateway_virtual_interface_group_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_virtual_interface_group_id = Some(v.into()); self }
    pub fn outpost_lag_id(mut self, v: impl Into<String>) -> Self { self.input.outpost_lag_id = Some(v.into()); self }
    pub fn vlan(mut self, v: impl Into<i32>) -> Self { self.input.vlan = Some(v.into()); self }
    pub fn local_address(mut self, v: impl Into<String>) -> Self { self.input.local_address = Some(v.into()); self }
    pub fn peer_address(mut self, v: impl Into<String>) -> Self { self.input.peer_address = Some(v.into()); self }
    pub fn peer_bgp_asn(mut self, v: impl Into<i32>) -> Self { self.input.peer_bgp_asn = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn peer_bgp_asn_extended(mut self, v: impl Into<i64>) -> Self { self.input.peer_bgp_asn_extended = Some(v.into()); self }
}
impl<M> Call<CreateLocalGatewayVirtualInterfaceGroupInput, M> {
    pub fn local_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_id = Some(v.into()); self }
    pub fn local_bgp_asn(mut self, v: impl Into<i32>) -> Self { self.input.local_bgp_asn = Some(v.into()); self }
    pub fn local_bgp_asn_extended(mut self, v: impl Into<i64>) -> Self { self.input.local_bgp_asn_extended = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateMacSystemIntegrityProtectionModificationTaskInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn mac_credentials(mut self, v: impl Into<String>) -> Self { self.input.mac_credentials = Some(v.into()); self }
    pub fn mac_system_integrity_protection_configuration(mut self, v: impl Into<MacSystemIntegrityProtectionConfigurationRequest>) -> Self { self.input.mac_system_integrity_protection_configuration = Some(v.into()); self }
    pub fn mac_system_integrity_protection_status(mut self, v: impl Into<MacSystemIntegrityProtectionSettingStatus>) -> Self { self.input.mac_system_integrity_protection_status = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateManagedPrefixListInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn prefix_list_name(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_name = Some(v.into()); self }
    pub fn entries(mut self, v: impl IntoIterator<Item = impl Into<AddPrefixListEntry>>) -> Self { self.input.entries = list(v); self }
    pub fn max_entries(mut self, v: impl Into<i32>) -> Self { self.input.max_entries = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn address_family(mut self, v: impl Into<String>) -> Self { self.input.address_family = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateMetricCategoryInput, M> {
    pub fn metrics(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.metrics = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateNatGatewayInput, M> {
    pub fn availability_mode(mut self, v: impl Into<AvailabilityMode>) -> Self { self.input.availability_mode = Some(v.into()); self }
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn availability_zone_addresses(mut self, v: impl IntoIterator<Item = impl Into<AvailabilityZoneAddress>>) -> Self { self.input.availability_zone_addresses = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn connectivity_type(mut self, v: impl Into<ConnectivityType>) -> Self { self.input.connectivity_type = Some(v.into()); self }
    pub fn private_ip_address(mut self, v: impl Into<String>) -> Self { self.input.private_ip_address = Some(v.into()); self }
    pub fn secondary_allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.secondary_allocation_ids = list(v); self }
    pub fn secondary_private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.secondary_private_ip_addresses = list(v); self }
    pub fn secondary_private_ip_address_count(mut self, v: impl Into<i32>) -> Self { self.input.secondary_private_ip_address_count = Some(v.into()); self }
}
impl<M> Call<CreateNetworkAclInput, M> {
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<CreateNetworkAclEntryInput, M> {
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
impl<M> Call<CreateNetworkInsightsAccessScopeInput, M> {
    pub fn match_paths(mut self, v: impl IntoIterator<Item = impl Into<AccessScopePathRequest>>) -> Self { self.input.match_paths = list(v); self }
    pub fn exclude_paths(mut self, v: impl IntoIterator<Item = impl Into<AccessScopePathRequest>>) -> Self { self.input.exclude_paths = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateNetworkInsightsPathInput, M> {
    pub fn source_ip(mut self, v: impl Into<String>) -> Self { self.input.source_ip = Some(v.into()); self }
    pub fn destination_ip(mut self, v: impl Into<String>) -> Self { self.input.destination_ip = Some(v.into()); self }
    pub fn source(mut self, v: impl Into<String>) -> Self { self.input.source = Some(v.into()); self }
    pub fn destination(mut self, v: impl Into<String>) -> Self { self.input.destination = Some(v.into()); self }
    pub fn protocol(mut self, v: impl Into<Ec2Protocol>) -> Self { self.input.protocol = Some(v.into()); self }
    pub fn destination_port(mut self, v: impl Into<i32>) -> Self { self.input.destination_port = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn filter_at_source(mut self, v: impl Into<PathRequestFilter>) -> Self { self.input.filter_at_source = Some(v.into()); self }
    pub fn filter_at_destination(mut self, v: impl Into<PathRequestFilter>) -> Self { self.input.filter_at_destination = Some(v.into()); self }
}
impl<M> Call<CreateNetworkInterfaceInput, M> {
    pub fn ipv4_prefixes(mut self, v: impl IntoIterator<Item = impl Into<Ipv4PrefixSpecificationRequest>>) -> Self { self.input.ipv4_prefixes = list(v); self }
    pub fn ipv4_prefix_count(mut self, v: impl Into<i32>) -> Self { self.input.ipv4_prefix_count = Some(v.into()); self }
    pub fn ipv6_prefixes(mut self, v: impl IntoIterator<Item = impl Into<Ipv6PrefixSpecificationRequest>>) -> Self { self.input.ipv6_prefixes = list(v); self }
    pub fn ipv6_prefix_count(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_prefix_count = Some(v.into()); self }
    pub fn interface_type(mut self, v: impl Into<NetworkInterfaceCreationType>) -> Self { self.input.interface_type = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn enable_primary_ipv6(mut self, v: impl Into<bool>) -> Self { self.input.enable_primary_ipv6 = Some(v.into()); self }
    pub fn connection_tracking_specification(mut self, v: impl Into<ConnectionTrackingSpecificationRequest>) -> Self { self.input.connection_tracking_specification = Some(v.into()); self }
    pub fn operator(mut self, v: impl Into<OperatorRequest>) -> Self { self.input.operator = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn private_ip_address(mut self, v: impl Into<String>) -> Self { self.input.private_ip_address = Some(v.into()); self }
    pub fn groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.groups = list(v); self }
    pub fn private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<PrivateIpAddressSpecification>>) -> Self { self.input.private_ip_addresses = list(v); self }
    pub fn secondary_private_ip_address_count(mut self, v: impl Into<i32>) -> Self { self.input.secondary_private_ip_address_count = Some(v.into()); self }
    pub fn ipv6_addresses(mut self, v: impl IntoIterator<Item = impl Into<InstanceIpv6Address>>) -> Self { self.input.ipv6_addresses = list(v); self }
    pub fn ipv6_address_count(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_address_count = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateNetworkInterfacePermissionInput, M> {
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn aws_account_id(mut self, v: impl Into<String>) -> Self { self.input.aws_account_id = Some(v.into()); self }
    pub fn aws_service(mut self, v: impl Into<String>) -> Self { self.input.aws_service = Some(v.into()); self }
    pub fn permission(mut self, v: impl Into<InterfacePermissionType>) -> Self { self.input.permission = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateNetworkingFlexCostAllocationPolicyInput, M> {
    pub fn network_resource_type(mut self, v: impl Into<FlexCostAllocationNetworkResourceType>) -> Self { self.input.network_resource_type = Some(v.into()); self }
    pub fn nat_fca_policy_document(mut self, v: impl Into<NatFlexCostAllocationPolicyDocument>) -> Self { self.input.nat_fca_policy_document = Some(v.into()); self }
    pub fn instance_fca_policy_document(mut self, v: impl Into<InstanceFlexCostAllocationPolicyDocument>) -> Self { self.input.instance_fca_policy_document = Some(v.into()); self }
    pub fn pcx_fca_policy_document(mut self, v: impl Into<PcxFlexCostAllocationPolicyDocument>) -> Self { self.input.pcx_fca_policy_document = Some(v.into()); self }
    pub fn show_back_enabled(mut self, v: impl Into<bool>) -> Self { self.input.show_back_enabled = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreatePlacementGroupInput, M> {
    pub fn partition_count(mut self, v: impl Into<i32>) -> Self { self.input.partition_count = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn spread_level(mut self, v: impl Into<SpreadLevel>) -> Self { self.input.spread_level = Some(v.into()); self }
    pub fn linked_group_id(mut self, v: impl Into<String>) -> Self { self.input.linked_group_id = Some(v.into()); self }
    pub fn operator(mut self, v: impl Into<OperatorRequest>) -> Self { self.input.operator = Some(v.into()); self }
    pub fn parent_group_id(mut self, v: impl Into<String>) -> Self { self.input.parent_group_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn strategy(mut self, v: impl Into<PlacementStrategy>) -> Self { self.input.strategy = Some(v.into()); self }
}
impl<M> Call<CreatePublicIpv4PoolInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
}
impl<M> Call<CreateReplaceRootVolumeTaskInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn delete_replaced_root_volume(mut self, v: impl Into<bool>) -> Self { self.input.delete_replaced_root_volume = Some(v.into()); self }
    pub fn volume_initialization_rate(mut self, v: impl Into<i64>) -> Self { self.input.volume_initialization_rate = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
}
impl<M> Call<CreateReservedInstancesListingInput, M> {
    pub fn reserved_instances_id(mut self, v: impl Into<String>) -> Self { self.input.reserved_instances_id = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn price_schedules(mut self, v: impl IntoIterator<Item = impl Into<PriceScheduleSpecification>>) -> Self { self.input.price_schedules = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateRestoreImageTaskInput, M> {
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn object_key(mut self, v: impl Into<String>) -> Self { self.input.object_key = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateRouteInput, M> {
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
    pub fn vpc_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_endpoint_id = Some(v.into()); self }
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
impl<M> Call<CreateRouteServerInput, M> {
    pub fn amazon_side_asn(mut self, v: impl Into<i64>) -> Self { self.input.amazon_side_asn = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn persist_routes(mut self, v: impl Into<RouteServerPersistRoutesAction>) -> Self { self.input.persist_routes = Some(v.into()); self }
    pub fn persist_routes_duration(mut self, v: impl Into<i64>) -> Self { self.input.persist_routes_duration = Some(v.into()); self }
    pub fn sns_notifications_enabled(mut self, v: impl Into<bool>) -> Self { self.input.sns_notifications_enabled = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateRouteServerEndpointInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateRouteServerPeerInput, M> {
    pub fn route_server_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_endpoint_id = Some(v.into()); self }
    pub fn peer_address(mut self, v: impl Into<String>) -> Self { self.input.peer_address = Some(v.into()); self }
    pub fn bgp_options(mut self, v: impl Into<RouteServerBgpOptionsRequest>) -> Self { self.input.bgp_options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateRouteTableInput, M> {
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<CreateSecondaryNetworkInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipv4_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.ipv4_cidr_block = Some(v.into()); self }
    pub fn network_type(mut self, v: impl Into<SecondaryNetworkType>) -> Self { self.input.network_type = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateSecondarySubnetInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipv4_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.ipv4_cidr_block = Some(v.into()); self }
    pub fn secondary_network_id(mut self, v: impl Into<String>) -> Self { self.input.secondary_network_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateSecurityGroupInput, M> {
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateSnapshotInput, M> {
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn outpost_arn(mut self, v: impl Into<String>) -> Self { self.input.outpost_arn = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn location(mut self, v: impl Into<SnapshotLocationEnum>) -> Self { self.input.location = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateSnapshotsInput, M> {
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn instance_specification(mut self, v: impl Into<InstanceSpecification>) -> Self { self.input.instance_specification = Some(v.into()); self }
    pub fn outpost_arn(mut self, v: impl Into<String>) -> Self { self.input.outpost_arn = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn copy_tags_from_source(mut self, v: impl Into<CopyTagsFromSource>) -> Self { self.input.copy_tags_from_source = Some(v.into()); self }
    pub fn location(mut self, v: impl Into<SnapshotLocationEnum>) -> Self { self.input.location = Some(v.into()); self }
}
impl<M> Call<CreateSpotDatafeedSubscriptionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn prefix(mut self, v: impl Into<String>) -> Self { self.input.prefix = Some(v.into()); self }
}
impl<M> Call<CreateStoreImageTaskInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn bucket(mut self, v: impl Into<String>) -> Self { self.input.bucket = Some(v.into()); self }
    pub fn s3_object_tags(mut self, v: impl IntoIterator<Item = impl Into<S3ObjectTag>>) -> Self { self.input.s3_object_tags = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateSubnetInput, M> {
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
    pub fn cidr_block(mut self, v: impl Into<String>) -> Self { self.input.cidr_block = Some(v.into()); self }
    pub fn ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.ipv6_cidr_block = Some(v.into()); self }
    pub fn outpost_arn(mut self, v: impl Into<String>) -> Self { self.input.outpost_arn = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn ipv6_native(mut self, v: impl Into<bool>) -> Self { self.input.ipv6_native = Some(v.into()); self }
    pub fn ipv4_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipv4_ipam_pool_id = Some(v.into()); self }
    pub fn ipv4_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.ipv4_netmask_length = Some(v.into()); self }
    pub fn ipv6_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipv6_ipam_pool_id = Some(v.into()); self }
    pub fn ipv6_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_netmask_length = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateSubnetCidrReservationInput, M> {
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn reservation_type(mut self, v: impl Into<SubnetCidrReservationType>) -> Self { self.input.reservation_type = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateTagsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn resources(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.resources = list(v); self }
    pub fn tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.input.tags = list(v); self }
}
impl<M> Call<CreateTrafficMirrorFilterInput, M> {
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateTrafficMirrorFilterRuleInput, M> {
    pub fn traffic_mirror_filter_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_id = Some(v.into()); self }
    pub fn traffic_direction(mut self, v: impl Into<TrafficDirection>) -> Self { self.input.traffic_direction = Some(v.into()); self }
    pub fn rule_number(mut self, v: impl Into<i32>) -> Self { self.input.rule_number = Some(v.into()); self }
    pub fn rule_action(mut self, v: impl Into<TrafficMirrorRuleAction>) -> Self { self.input.rule_action = Some(v.into()); self }
    pub fn destination_port_range(mut self, v: impl Into<TrafficMirrorPortRangeRequest>) -> Self { self.input.destination_port_range = Some(v.into()); self }
    pub fn source_port_range(mut self, v: impl Into<TrafficMirrorPortRangeRequest>) -> Self { self.input.source_port_range = Some(v.into()); self }
    pub fn protocol(mut self, v: impl Into<i32>) -> Self { self.input.protocol = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn source_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.source_cidr_block = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateTrafficMirrorSessionInput, M> {
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn traffic_mirror_target_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_target_id = Some(v.into()); self }
    pub fn traffic_mirror_filter_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_id = Some(v.into()); self }
    pub fn packet_length(mut self, v: impl Into<i32>) -> Self { self.input.packet_length = Some(v.into()); self }
    pub fn session_number(mut self, v: impl Into<i32>) -> Self { self.input.session_number = Some(v.into()); self }
    pub fn virtual_network_id(mut self, v: impl Into<i32>) -> Self { self.input.virtual_network_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateTrafficMirrorTargetInput, M> {
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn network_load_balancer_arn(mut self, v: impl Into<String>) -> Self { self.input.network_load_balancer_arn = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn gateway_load_balancer_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.gateway_load_balancer_endpoint_id = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayInput, M> {
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<TransitGatewayRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayConnectInput, M> {
    pub fn transport_transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transport_transit_gateway_attachment_id = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<CreateTransitGatewayConnectRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayConnectPeerInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn transit_gateway_address(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_address = Some(v.into()); self }
    pub fn peer_address(mut self, v: impl Into<String>) -> Self { self.input.peer_address = Some(v.into()); self }
    pub fn bgp_options(mut self, v: impl Into<TransitGatewayConnectRequestBgpOptions>) -> Self { self.input.bgp_options = Some(v.into()); self }
    pub fn inside_cidr_blocks(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.inside_cidr_blocks = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayMeteringPolicyInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn middlebox_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.middlebox_attachment_ids = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayMeteringPolicyEntryInput, M> {
    pub fn transit_gateway_metering_policy_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_metering_policy_id = Some(v.into()); self }
    pub fn policy_rule_number(mut self, v: impl Into<i32>) -> Self { self.input.policy_rule_number = Some(v.into()); self }
    pub fn source_transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.source_transit_gateway_attachment_id = Some(v.into()); self }
    pub fn source_transit_gateway_attachment_type(mut self, v: impl Into<TransitGatewayAttachmentResourceType>) -> Self { self.input.source_transit_gateway_attachment_type = Some(v.into()); self }
    pub fn source_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.source_cidr_block = Some(v.into()); self }
    pub fn source_port_range(mut self, v: impl Into<String>) -> Self { self.input.source_port_range = Some(v.into()); self }
    pub fn destination_transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.destination_transit_gateway_attachment_id = Some(v.into()); self }
    pub fn destination_transit_gateway_attachment_type(mut self, v: impl Into<TransitGatewayAttachmentResourceType>) -> Self { self.input.destination_transit_gateway_attachment_type = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn destination_port_range(mut self, v: impl Into<String>) -> Self { self.input.destination_port_range = Some(v.into()); self }
    pub fn protocol(mut self, v: impl Into<String>) -> Self { self.input.protocol = Some(v.into()); self }
    pub fn metered_account(mut self, v: impl Into<TransitGatewayMeteringPayerType>) -> Self { self.input.metered_account = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayMulticastDomainInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<CreateTransitGatewayMulticastDomainRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayNetworkFunctionAttachmentInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn service_name(mut self, v: impl Into<String>) -> Self { self.input.service_name = Some(v.into()); self }
    pub fn availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zones = list(v); self }
    pub fn availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zone_ids = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayPeeringAttachmentInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn peer_transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.peer_transit_gateway_id = Some(v.into()); self }
    pub fn peer_account_id(mut self, v: impl Into<String>) -> Self { self.input.peer_account_id = Some(v.into()); self }
    pub fn peer_region(mut self, v: impl Into<String>) -> Self { self.input.peer_region = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<CreateTransitGatewayPeeringAttachmentRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayPolicyTableInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayPolicyTableEntryInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn policy_rule_number(mut self, v: impl Into<String>) -> Self { self.input.policy_rule_number = Some(v.into()); self }
    pub fn policy_rule(mut self, v: impl Into<TransitGatewayRequestPolicyRule>) -> Self { self.input.policy_rule = Some(v.into()); self }
    pub fn target_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.target_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayPrefixListReferenceInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn blackhole(mut self, v: impl Into<bool>) -> Self { self.input.blackhole = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn blackhole(mut self, v: impl Into<bool>) -> Self { self.input.blackhole = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayRouteTableInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayRouteTableAnnouncementInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn peering_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.peering_attachment_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateTransitGatewayVpcAttachmentInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn options(mut self, v: impl Into<CreateTransitGatewayVpcAttachmentRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateVerifiedAccessEndpointInput, M> {
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn endpoint_type(mut self, v: impl Into<VerifiedAccessEndpointType>) -> Self { self.input.endpoint_type = Some(v.into()); self }
    pub fn attachment_type(mut self, v: impl Into<VerifiedAccessEndpointAttachmentType>) -> Self { self.input.attachment_type = Some(v.into()); self }
    pub fn domain_certificate_arn(mut self, v: impl Into<String>) -> Self { self.input.domain_certificate_arn = Some(v.into()); self }
    pub fn application_domain(mut self, v: impl Into<String>) -> Self { self.input.application_domain = Some(v.into()); self }
    pub fn endpoint_domain_prefix(mut self, v: impl Into<String>) -> Self { self.input.endpoint_domain_prefix = Some(v.into()); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn load_balancer_options(mut self, v: impl Into<CreateVerifiedAccessEndpointLoadBalancerOptions>) -> Self { self.input.load_balancer_options = Some(v.into()); self }
    pub fn network_interface_options(mut self, v: impl Into<CreateVerifiedAccessEndpointEniOptions>) -> Self { self.input.network_interface_options = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn sse_specification(mut self, v: impl Into<VerifiedAccessSseSpecificationRequest>) -> Self { self.input.sse_specification = Some(v.into()); self }
    pub fn rds_options(mut self, v: impl Into<CreateVerifiedAccessEndpointRdsOptions>) -> Self { self.input.rds_options = Some(v.into()); self }
    pub fn cidr_options(mut self, v: impl Into<CreateVerifiedAccessEndpointCidrOptions>) -> Self { self.input.cidr_options = Some(v.into()); self }
}
impl<M> Call<CreateVerifiedAccessGroupInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn sse_specification(mut self, v: impl Into<VerifiedAccessSseSpecificationRequest>) -> Self { self.input.sse_specification = Some(v.into()); self }
}
impl<M> Call<CreateVerifiedAccessInstanceInput, M> {
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fips_enabled(mut self, v: impl Into<bool>) -> Self { self.input.fips_enabled = Some(v.into()); self }
    pub fn cidr_endpoints_custom_sub_domain(mut self, v: impl Into<String>) -> Self { self.input.cidr_endpoints_custom_sub_domain = Some(v.into()); self }
}
impl<M> Call<CreateVerifiedAccessTrustProviderInput, M> {
    pub fn trust_provider_type(mut self, v: impl Into<TrustProviderType>) -> Self { self.input.trust_provider_type = Some(v.into()); self }
    pub fn user_trust_provider_type(mut self, v: impl Into<UserTrustProviderType>) -> Self { self.input.user_trust_provider_type = Some(v.into()); self }
    pub fn device_trust_provider_type(mut self, v: impl Into<DeviceTrustProviderType>) -> Self { self.input.device_trust_provider_type = Some(v.into()); self }
    pub fn oidc_options(mut self, v: impl Into<CreateVerifiedAccessTrustProviderOidcOptions>) -> Self { self.input.oidc_options = Some(v.into()); self }
    pub fn device_options(mut self, v: impl Into<CreateVerifiedAccessTrustProviderDeviceOptions>) -> Self { self.input.device_options = Some(v.into()); self }
    pub fn policy_reference_name(mut self, v: impl Into<String>) -> Self { self.input.policy_reference_name = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn sse_specification(mut self, v: impl Into<VerifiedAccessSseSpecificationRequest>) -> Self { self.input.sse_specification = Some(v.into()); self }
    pub fn native_application_oidc_options(mut self, v: impl Into<CreateVerifiedAccessNativeApplicationOidcOptions>) -> Self { self.input.native_application_oidc_options = Some(v.into()); self }
}
impl<M> Call<CreateVolumeInput, M> {
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
    pub fn encrypted(mut self, v: impl Into<bool>) -> Self { self.input.encrypted = Some(v.into()); self }
    pub fn iops(mut self, v: impl Into<i32>) -> Self { self.input.iops = Some(v.into()); self }
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn outpost_arn(mut self, v: impl Into<String>) -> Self { self.input.outpost_arn = Some(v.into()); self }
    pub fn size(mut self, v: impl Into<i32>) -> Self { self.input.size = Some(v.into()); self }
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn volume_type(mut self, v: impl Into<VolumeType>) -> Self { self.input.volume_type = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn multi_attach_enabled(mut self, v: impl Into<bool>) -> Self { self.input.multi_attach_enabled = Some(v.into()); self }
    pub fn throughput(mut self, v: impl Into<i32>) -> Self { self.input.throughput = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn volume_initialization_rate(mut self, v: impl Into<i32>) -> Self { self.input.volume_initialization_rate = Some(v.into()); self }
    pub fn operator(mut self, v: impl Into<OperatorRequest>) -> Self { self.input.operator = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateVpcInput, M> {
    pub fn cidr_block(mut self, v: impl Into<String>) -> Self { self.input.cidr_block = Some(v.into()); self }
    pub fn ipv6_pool(mut self, v: impl Into<String>) -> Self { self.input.ipv6_pool = Some(v.into()); self }
    pub fn ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.ipv6_cidr_block = Some(v.into()); self }
    pub fn ipv4_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipv4_ipam_pool_id = Some(v.into()); self }
    pub fn ipv4_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.ipv4_netmask_length = Some(v.into()); self }
    pub fn ipv6_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipv6_ipam_pool_id = Some(v.into()); self }
    pub fn ipv6_netmask_length(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_netmask_length = Some(v.into()); self }
    pub fn ipv6_cidr_block_network_border_group(mut self, v: impl Into<String>) -> Self { self.input.ipv6_cidr_block_network_border_group = Some(v.into()); self }
    pub fn vpc_encryption_control(mut self, v: impl Into<VpcEncryptionControlConfiguration>) -> Self { self.input.vpc_encryption_control = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_tenancy(mut self, v: impl Into<Tenancy>) -> Self { self.input.instance_tenancy = Some(v.into()); self }
    pub fn amazon_provided_ipv6_cidr_block(mut self, v: impl Into<bool>) -> Self { self.input.amazon_provided_ipv6_cidr_block = Some(v.into()); self }
}
impl<M> Call<CreateVpcBlockPublicAccessExclusionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn internet_gateway_exclusion_mode(mut self, v: impl Into<InternetGatewayExclusionMode>) -> Self { self.input.internet_gateway_exclusion_mode = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateVpcEncryptionControlInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateVpcEndpointInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_endpoint_type(mut self, v: impl Into<VpcEndpointType>) -> Self { self.input.vpc_endpoint_type = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn service_name(mut self, v: impl Into<String>) -> Self { self.input.service_name = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn route_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.route_table_ids = list(v); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn ip_address_type(mut self, v: impl Into<IpAddressType>) -> Self { self.input.ip_address_type = Some(v.into()); self }
    pub fn dns_options(mut self, v: impl Into<DnsOptionsSpecification>) -> Self { self.input.dns_options = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn private_dns_enabled(mut self, v: impl Into<bool>) -> Self { self.input.private_dns_enabled = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn subnet_configurations(mut self, v: impl IntoIterator<Item = impl Into<SubnetConfiguration>>) -> Self { self.input.subnet_configurations = list(v); self }
    pub fn service_network_arn(mut self, v: impl Into<String>) -> Self { self.input.service_network_arn = Some(v.into()); self }
    pub fn resource_configuration_arn(mut self, v: impl Into<String>) -> Self { self.input.resource_configuration_arn = Some(v.into()); self }
    pub fn service_region(mut self, v: impl Into<String>) -> Self { self.input.service_region = Some(v.into()); self }
}
impl<M> Call<CreateVpcEndpointConnectionNotificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn vpc_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_endpoint_id = Some(v.into()); self }
    pub fn connection_notification_arn(mut self, v: impl Into<String>) -> Self { self.input.connection_notification_arn = Some(v.into()); self }
    pub fn connection_events(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.connection_events = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<CreateVpcEndpointServiceConfigurationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn acceptance_required(mut self, v: impl Into<bool>) -> Self { self.input.acceptance_required = Some(v.into()); self }
    pub fn private_dns_name(mut self, v: impl Into<String>) -> Self { self.input.private_dns_name = Some(v.into()); self }
    pub fn network_load_balancer_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_load_balancer_arns = list(v); self }
    pub fn gateway_load_balancer_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.gateway_load_balancer_arns = list(v); self }
    pub fn supported_ip_address_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.supported_ip_address_types = list(v); self }
    pub fn supported_regions(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.supported_regions = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<CreateVpcPeeringConnectionInput, M> {
    pub fn peer_region(mut self, v: impl Into<String>) -> Self { self.input.peer_region = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn requester_peering_connection_options(mut self, v: impl Into<CreatePeeringConnectionOptionsRequest>) -> Self { self.input.requester_peering_connection_options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn peer_vpc_id(mut self, v: impl Into<String>) -> Self { self.input.peer_vpc_id = Some(v.into()); self }
    pub fn peer_owner_id(mut self, v: impl Into<String>) -> Self { self.input.peer_owner_id = Some(v.into()); self }
}
impl<M> Call<CreateVpnConcentratorInput, M> {
    pub fn r#type(mut self, v: impl Into<VpnConcentratorType>) -> Self { self.input.r#type = Some(v.into()); self }
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<CreateVpnConnectionInput, M> {
    pub fn customer_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.customer_gateway_id = Some(v.into()); self }
    pub fn r#type(mut self, v: impl Into<String>) -> Self { self.input.r#type = Some(v.into()); self }
    pub fn vpn_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_gateway_id = Some(v.into()); self }
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn vpn_concentrator_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_concentrator_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn pre_shared_key_storage(mut self, v: impl Into<String>) -> Self { self.input.pre_shared_key_storage = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<VpnConnectionOptionsSpecification>) -> Self { self.input.options = Some(v.into()); self }
}
impl<M> Call<CreateVpnConnectionRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
}
impl<M> Call<CreateVpnGatewayInput, M> {
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn r#type(mut self, v: impl Into<GatewayType>) -> Self { self.input.r#type = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn amazon_side_asn(mut self, v: impl Into<i64>) -> Self { self.input.amazon_side_asn = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteApplicationStatusCheckInput, M> {
    pub fn application_status_check_id(mut self, v: impl Into<String>) -> Self { self.input.application_status_check_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteCapacityManagerDataExportInput, M> {
    pub fn capacity_manager_data_export_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_manager_data_export_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteCarrierGatewayInput, M> {
    pub fn carrier_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.carrier_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteClientVpnEndpointInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteClientVpnEndpointAuthorizationPolicyInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteClientVpnRouteInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn target_vpc_subnet_id(mut self, v: impl Into<String>) -> Self { self.input.target_vpc_subnet_id = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteCoipCidrInput, M> {
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn coip_pool_id(mut self, v: impl Into<String>) -> Self { self.input.coip_pool_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteCoipPoolInput, M> {
    pub fn coip_pool_id(mut self, v: impl Into<String>) -> Self { self.input.coip_pool_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteCustomerGatewayInput, M> {
    pub fn customer_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.customer_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteDhcpOptionsInput, M> {
    pub fn dhcp_options_id(mut self, v: impl Into<String>) -> Self { self.input.dhcp_options_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteEgressOnlyInternetGatewayInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn egress_only_internet_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.egress_only_internet_gateway_id = Some(v.into()); self }
}
impl<M> Call<DeleteFleetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fleet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fleet_ids = list(v); self }
    pub fn terminate_instances(mut self, v: impl Into<bool>) -> Self { self.input.terminate_instances = Some(v.into()); self }
}
impl<M> Call<DeleteFlowLogsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn flow_log_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.flow_log_ids = list(v); self }
}
impl<M> Call<DeleteFpgaImageInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fpga_image_id(mut self, v: impl Into<String>) -> Self { self.input.fpga_image_id = Some(v.into()); self }
}
impl<M> Call<DeleteImageUsageReportInput, M> {
    pub fn report_id(mut self, v: impl Into<String>) -> Self { self.input.report_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteInstanceConnectEndpointInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_connect_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.instance_connect_endpoint_id = Some(v.into()); self }
}
impl<M> Call<DeleteInstanceEventWindowInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn force_delete(mut self, v: impl Into<bool>) -> Self { self.input.force_delete = Some(v.into()); self }
    pub fn instance_event_window_id(mut self, v: impl Into<String>) -> Self { self.input.instance_event_window_id = Some(v.into()); self }
}
impl<M> Call<DeleteInternetGatewayInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn internet_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.internet_gateway_id = Some(v.into()); self }
}
impl<M> Call<DeleteIpamInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn cascade(mut self, v: impl Into<bool>) -> Self { self.input.cascade = Some(v.into()); self }
}
impl<M> Call<DeleteIpamExternalResourceVerificationTokenInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_external_resource_verification_token_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_external_resource_verification_token_id = Some(v.into()); self }
}
impl<M> Call<DeleteIpamInternetRegistryAssociationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
}
impl<M> Call<DeleteIpamPolicyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
}
impl<M> Call<DeleteIpamPoolInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn cascade(mut self, v: impl Into<bool>) -> Self { self.input.cascade = Some(v.into()); self }
}
impl<M> Call<DeleteIpamPrefixListResolverInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
}
impl<M> Call<DeleteIpamPrefixListResolverTargetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_target_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_target_id = Some(v.into()); self }
}
impl<M> Call<DeleteIpamResourceDiscoveryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_id = Some(v.into()); self }
}
impl<M> Call<DeleteIpamRoutingPolicyRegistrationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<DeleteIpamScopeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_scope_id = Some(v.into()); self }
}
impl<M> Call<DeleteKeyPairInput, M> {
    pub fn key_name(mut self, v: impl Into<String>) -> Self { self.input.key_name = Some(v.into()); self }
    pub fn key_pair_id(mut self, v: impl Into<String>) -> Self { self.input.key_pair_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteLaunchTemplateInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn launch_template_id(mut self, v: impl Into<String>) -> Self { self.input.launch_template_id = Some(v.into()); self }
    pub fn launch_template_name(mut self, v: impl Into<String>) -> Self { self.input.launch_template_name = Some(v.into()); self }
}
impl<M> Call<DeleteLaunchTemplateVersionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn launch_template_id(mut self, v: impl Into<String>) -> Self { self.input.launch_template_id = Some(v.into()); self }
    pub fn launch_template_name(mut self, v: impl Into<String>) -> Self { self.input.launch_template_name = Some(v.into()); self }
    pub fn versions(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.versions = list(v); self }
}
impl<M> Call<DeleteLocalGatewayRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
}
impl<M> Call<DeleteLocalGatewayRouteTableInput, M> {
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput, M> {
    pub fn local_gateway_route_table_virtual_interface_group_association_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_virtual_interface_group_association_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteLocalGatewayRouteTableVpcAssociationInput, M> {
    pub fn local_gateway_route_table_vpc_association_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_vpc_association_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteLocalGatewayVirtualInterfaceInput, M> {
    pub fn local_gateway_virtual_interface_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_virtual_interface_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteLocalGatewayVirtualInterfaceGroupInput, M> {
    pub fn local_gateway_virtual_interface_group_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_virtual_interface_group_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteManagedPrefixListInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
}
impl<M> Call<DeleteMetricCategoryInput, M> {
    pub fn metric_category_id(mut self, v: impl Into<String>) -> Self { self.input.metric_category_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteNatGatewayInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
}
impl<M> Call<DeleteNetworkAclInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_acl_id(mut self, v: impl Into<String>) -> Self { self.input.network_acl_id = Some(v.into()); self }
}
impl<M> Call<DeleteNetworkAclEntryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_acl_id(mut self, v: impl Into<String>) -> Self { self.input.network_acl_id = Some(v.into()); self }
    pub fn rule_number(mut self, v: impl Into<i32>) -> Self { self.input.rule_number = Some(v.into()); self }
    pub fn egress(mut self, v: impl Into<bool>) -> Self { self.input.egress = Some(v.into()); self }
}
impl<M> Call<DeleteNetworkInsightsAccessScopeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_insights_access_scope_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_access_scope_id = Some(v.into()); self }
}
impl<M> Call<DeleteNetworkInsightsAccessScopeAnalysisInput, M> {
    pub fn network_insights_access_scope_analysis_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_access_scope_analysis_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteNetworkInsightsAnalysisInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_insights_analysis_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_analysis_id = Some(v.into()); self }
}
impl<M> Call<DeleteNetworkInsightsPathInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_insights_path_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_path_id = Some(v.into()); self }
}
impl<M> Call<DeleteNetworkInterfaceInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
}
impl<M> Call<DeleteNetworkInterfacePermissionInput, M> {
    pub fn network_interface_permission_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_permission_id = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteNetworkingFlexCostAllocationPoliciesInput, M> {
    pub fn fca_policy_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fca_policy_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeletePlacementGroupInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
}
impl<M> Call<DeletePublicIpv4PoolInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn pool_id(mut self, v: impl Into<String>) -> Self { self.input.pool_id = Some(v.into()); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
}
impl<M> Call<DeleteQueuedReservedInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn reserved_instances_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instances_ids = list(v); self }
}
impl<M> Call<DeleteRouteInput, M> {
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn destination_ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_ipv6_cidr_block = Some(v.into()); self }
}
impl<M> Call<DeleteRouteServerInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteRouteServerEndpointInput, M> {
    pub fn route_server_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteRouteServerPeerInput, M> {
    pub fn route_server_peer_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_peer_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteRouteTableInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
}
impl<M> Call<DeleteSecondaryNetworkInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn secondary_network_id(mut self, v: impl Into<String>) -> Self { self.input.secondary_network_id = Some(v.into()); self }
}
impl<M> Call<DeleteSecondarySubnetInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn secondary_subnet_id(mut self, v: impl Into<String>) -> Self { self.input.secondary_subnet_id = Some(v.into()); self }
}
impl<M> Call<DeleteSecurityGroupInput, M> {
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteSnapshotInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteSpotDatafeedSubscriptionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteSubnetInput, M> {
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteSubnetCidrReservationInput, M> {
    pub fn subnet_cidr_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_cidr_reservation_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTagsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn resources(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.resources = list(v); self }
    pub fn tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.input.tags = list(v); self }
}
impl<M> Call<DeleteTrafficMirrorFilterInput, M> {
    pub fn traffic_mirror_filter_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTrafficMirrorFilterRuleInput, M> {
    pub fn traffic_mirror_filter_rule_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_rule_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTrafficMirrorSessionInput, M> {
    pub fn traffic_mirror_session_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_session_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTrafficMirrorTargetInput, M> {
    pub fn traffic_mirror_target_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_target_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayClientVpnAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayConnectInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayConnectPeerInput, M> {
    pub fn transit_gateway_connect_peer_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_connect_peer_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayMeteringPolicyInput, M> {
    pub fn transit_gateway_metering_policy_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_metering_policy_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayMeteringPolicyEntryInput, M> {
    pub fn transit_gateway_metering_policy_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_metering_policy_id = Some(v.into()); self }
    pub fn policy_rule_number(mut self, v: impl Into<i32>) -> Self { self.input.policy_rule_number = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayMulticastDomainInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayNetworkFunctionAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayPeeringAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayPolicyTableInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayPolicyTableEntryInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn policy_rule_number(mut self, v: impl Into<String>) -> Self { self.input.policy_rule_number = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayPrefixListReferenceInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayRouteInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayRouteTableInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayRouteTableAnnouncementInput, M> {
    pub fn transit_gateway_route_table_announcement_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_announcement_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteTransitGatewayVpcAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteVerifiedAccessEndpointInput, M> {
    pub fn verified_access_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_endpoint_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteVerifiedAccessGroupInput, M> {
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteVerifiedAccessInstanceInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<DeleteVerifiedAccessTrustProviderInput, M> {
    pub fn verified_access_trust_provider_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_trust_provider_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<DeleteVolumeInput, M> {
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteVpcInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteVpcBlockPublicAccessExclusionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn exclusion_id(mut self, v: impl Into<String>) -> Self { self.input.exclusion_id = Some(v.into()); self }
}
impl<M> Call<DeleteVpcEncryptionControlInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_encryption_control_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_encryption_control_id = Some(v.into()); self }
}
impl<M> Call<DeleteVpcEndpointConnectionNotificationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn connection_notification_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.connection_notification_ids = list(v); self }
}
impl<M> Call<DeleteVpcEndpointServiceConfigurationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_ids = list(v); self }
}
impl<M> Call<DeleteVpcEndpointsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_endpoint_ids = list(v); self }
}
impl<M> Call<DeleteVpcPeeringConnectionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_peering_connection_id = Some(v.into()); self }
}
impl<M> Call<DeleteVpnConcentratorInput, M> {
    pub fn vpn_concentrator_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_concentrator_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteVpnConnectionInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeleteVpnConnectionRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
}
impl<M> Call<DeleteVpnGatewayInput, M> {
    pub fn vpn_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeprovisionByoipCidrInput, M> {
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeprovisionIpamByoasnInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn asn(mut self, v: impl Into<String>) -> Self { self.input.asn = Some(v.into()); self }
}
impl<M> Call<DeprovisionIpamPoolCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
}
impl<M> Call<DeprovisionPublicIpv4PoolCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn pool_id(mut self, v: impl Into<String>) -> Self { self.input.pool_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
}
impl<M> Call<DeregisterImageInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn delete_associated_snapshots(mut self, v: impl Into<bool>) -> Self { self.input.delete_associated_snapshots = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeregisterInstanceEventNotificationAttributesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_tag_attribute(mut self, v: impl Into<DeregisterInstanceTagAttributeRequest>) -> Self { self.input.instance_tag_attribute = Some(v.into()); self }
}
impl<M> Call<DeregisterTransitGatewayMulticastGroupMembersInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn group_ip_address(mut self, v: impl Into<String>) -> Self { self.input.group_ip_address = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DeregisterTransitGatewayMulticastGroupSourcesInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn group_ip_address(mut self, v: impl Into<String>) -> Self { self.input.group_ip_address = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeAccountAttributesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn attribute_names(mut self, v: impl IntoIterator<Item = impl Into<AccountAttributeName>>) -> Self { self.input.attribute_names = list(v); self }
}
impl<M> Call<DescribeAccountVpcEncryptionControlInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeAddressTransfersInput, M> {
    pub fn allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.allocation_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeAddressesInput, M> {
    pub fn public_ips(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.public_ips = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.allocation_ids = list(v); self }
}
impl<M> Call<DescribeAddressesAttributeInput, M> {
    pub fn allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.allocation_ids = list(v); self }
    pub fn attribute(mut self, v: impl Into<AddressAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeAggregateIdFormatInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeApplicationStatusInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeApplicationStatusCheckAssociationsInput, M> {
    pub fn application_status_check_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.application_status_check_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeApplicationStatusChecksInput, M> {
    pub fn application_status_check_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.application_status_check_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn include_all(mut self, v: impl Into<bool>) -> Self { self.input.include_all = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeAvailabilityZonesInput, M> {
    pub fn zone_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.zone_names = list(v); self }
    pub fn zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.zone_ids = list(v); self }
    pub fn all_availability_zones(mut self, v: impl Into<bool>) -> Self { self.input.all_availability_zones = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeAwsNetworkPerformanceMetricSubscriptionsInput, M> {
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeBundleTasksInput, M> {
    pub fn bundle_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.bundle_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeByoipCidrsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeCapacityBlockExtensionHistoryInput, M> {
    pub fn capacity_reservation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeCapacityBlockExtensionOfferingsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn capacity_block_extension_duration_hours(mut self, v: impl Into<i32>) -> Self { self.input.capacity_block_extension_duration_hours = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeCapacityBlockOfferingsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_type(mut self, v: impl Into<String>) -> Self { self.input.instance_type = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn start_date_range(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_date_range = Some(v.into()); self }
    pub fn end_date_range(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_date_range = Some(v.into()); self }
    pub fn capacity_duration_hours(mut self, v: impl Into<i32>) -> Self { self.input.capacity_duration_hours = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn ultraserver_type(mut self, v: impl Into<String>) -> Self { self.input.ultraserver_type = Some(v.into()); self }
    pub fn ultraserver_count(mut self, v: impl Into<i32>) -> Self { self.input.ultraserver_count = Some(v.into()); self }
    pub fn all_availability_zones(mut self, v: impl Into<bool>) -> Self { self.input.all_availability_zones = Some(v.into()); self }
    pub fn instance_type_preferences(mut self, v: impl IntoIterator<Item = impl Into<CapacityBlockInstanceTypePreference>>) -> Self { self.input.instance_type_preferences = list(v); self }
}
impl<M> Call<DescribeCapacityBlockStatusInput, M> {
    pub fn capacity_block_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_block_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeCapacityBlocksInput, M> {
    pub fn capacity_block_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_block_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeCapacityManagerDataExportsInput, M> {
    pub fn capacity_manager_data_export_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_manager_data_export_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeCapacityReservationBillingRequestsInput, M> {
    pub fn capacity_reservation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_ids = list(v); self }
    pub fn role(mut self, v: impl Into<CallerRole>) -> Self { self.input.role = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeCapacityReservationCancellationQuotesInput, M> {
    pub fn capacity_reservation_cancellation_quote_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_cancellation_quote_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeCapacityReservationDateChangeQuotesInput, M> {
    pub fn capacity_reservation_modification_quote_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_modification_quote_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeCapacityReservationFleetsInput, M> {
    pub fn capacity_reservation_fleet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_fleet_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeCapacityReservationTopologyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn capacity_reservation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeCapacityReservationsInput, M> {
    pub fn capacity_reservation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeCarrierGatewaysInput, M> {
    pub fn carrier_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.carrier_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeClassicLinkInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeClientVpnAuthorizationRulesInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeClientVpnConnectionsInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeClientVpnEndpointsInput, M> {
    pub fn client_vpn_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.client_vpn_endpoint_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeClientVpnRoutesInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeClientVpnTargetNetworksInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.association_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeCoipPoolsInput, M> {
    pub fn pool_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.pool_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeConversionTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn conversion_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.conversion_task_ids = list(v); self }
}
impl<M> Call<DescribeCustomerGatewaysInput, M> {
    pub fn customer_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.customer_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeDeclarativePoliciesReportsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn report_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.report_ids = list(v); self }
}
impl<M> Call<DescribeDhcpOptionsInput, M> {
    pub fn dhcp_options_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.dhcp_options_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeEgressOnlyInternetGatewaysInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn egress_only_internet_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.egress_only_internet_gateway_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeElasticGpusInput, M> {
    pub fn elastic_gpu_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.elastic_gpu_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeExportImageTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn export_image_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.export_image_task_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeExportTasksInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn export_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.export_task_ids = list(v); self }
}
impl<M> Call<DescribeFastLaunchImagesInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeFastSnapshotRestoresInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeFleetHistoryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn event_type(mut self, v: impl Into<FleetEventType>) -> Self { self.input.event_type = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn fleet_id(mut self, v: impl Into<String>) -> Self { self.input.fleet_id = Some(v.into()); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
}
impl<M> Call<DescribeFleetInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn fleet_id(mut self, v: impl Into<String>) -> Self { self.input.fleet_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeFleetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn fleet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fleet_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeFlowLogsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
    pub fn flow_log_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.flow_log_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeFpgaImageAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fpga_image_id(mut self, v: impl Into<String>) -> Self { self.input.fpga_image_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<FpgaImageAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
}
impl<M> Call<DescribeFpgaImagesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fpga_image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fpga_image_ids = list(v); self }
    pub fn owners(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.owners = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeHostReservationOfferingsInput, M> {
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
    pub fn max_duration(mut self, v: impl Into<i32>) -> Self { self.input.max_duration = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn min_duration(mut self, v: impl Into<i32>) -> Self { self.input.min_duration = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn offering_id(mut self, v: impl Into<String>) -> Self { self.input.offering_id = Some(v.into()); self }
}
impl<M> Call<DescribeHostReservationsInput, M> {
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
    pub fn host_reservation_id_set(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_reservation_id_set = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeHostsInput, M> {
    pub fn host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
}
impl<M> Call<DescribeIamInstanceProfileAssociationsInput, M> {
    pub fn association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.association_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeIdFormatInput, M> {
    pub fn resource(mut self, v: impl Into<String>) -> Self { self.input.resource = Some(v.into()); self }
}
impl<M> Call<DescribeIdentityIdFormatInput, M> {
    pub fn resource(mut self, v: impl Into<String>) -> Self { self.input.resource = Some(v.into()); self }
    pub fn principal_arn(mut self, v: impl Into<String>) -> Self { self.input.principal_arn = Some(v.into()); self }
}
impl<M> Call<DescribeImageAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<ImageAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeImageReferencesInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn include_all_resource_types(mut self, v: impl Into<bool>) -> Self { self.input.include_all_resource_types = Some(v.into()); self }
    pub fn resource_types(mut self, v: impl IntoIterator<Item = impl Into<ResourceTypeRequest>>) -> Self { self.input.resource_types = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeImageUsageReportEntriesInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn report_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.report_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeImageUsageReportsInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn report_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.report_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeImagesInput, M> {
    pub fn executable_users(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.executable_users = list(v); self }
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn owners(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.owners = list(v); self }
    pub fn include_deprecated(mut self, v: impl Into<bool>) -> Self { self.input.include_deprecated = Some(v.into()); self }
    pub fn include_disabled(mut self, v: impl Into<bool>) -> Self { self.input.include_disabled = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeImportImageTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn import_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.import_task_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeImportSnapshotTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn import_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.import_task_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<InstanceAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceConnectEndpointsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn instance_connect_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_connect_endpoint_ids = list(v); self }
}
impl<M> Call<DescribeInstanceCreditSpecificationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceEventNotificationAttributesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceEventWindowsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_event_window_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_event_window_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceImageMetadataInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceSqlHaHistoryStatesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceSqlHaStatesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceStatusInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn include_all_instances(mut self, v: impl Into<bool>) -> Self { self.input.include_all_instances = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceTopologyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn group_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_names = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeInstanceTypeOfferingsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn location_type(mut self, v: impl Into<LocationType>) -> Self { self.input.location_type = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeInstanceTypesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_types(mut self, v: impl IntoIterator<Item = impl Into<InstanceType>>) -> Self { self.input.instance_types = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn include_unsupported_in_region(mut self, v: impl Into<bool>) -> Self { self.input.include_unsupported_in_region = Some(v.into()); self }
}
impl<M> Call<DescribeInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeInternetGatewaysInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn internet_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.internet_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeIpamByoasnInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeIpamExternalResourceVerificationTokensInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn ipam_external_resource_verification_token_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_external_resource_verification_token_ids = list(v); self }
}
impl<M> Call<DescribeIpamInternetRegistryAssociationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_internet_registry_association_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeIpamPoliciesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_policy_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_policy_ids = list(v); self }
}
impl<M> Call<DescribeIpamPoolAllocationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_pool_allocation_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeIpamPoolsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_pool_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_pool_ids = list(v); self }
}
impl<M> Call<DescribeIpamPrefixListResolverTargetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_target_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_prefix_list_resolver_target_ids = list(v); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
}
impl<M> Call<DescribeIpamPrefixListResolversInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_prefix_list_resolver_ids = list(v); self }
}
impl<M> Call<DescribeIpamResourceDiscoveriesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_resource_discovery_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeIpamResourceDiscoveryAssociationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_resource_discovery_association_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeIpamScopesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_scope_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_scope_ids = list(v); self }
}
impl<M> Call<DescribeIpamsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_ids = list(v); self }
}
impl<M> Call<DescribeIpv6PoolsInput, M> {
    pub fn pool_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.pool_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeKeyPairsInput, M> {
    pub fn key_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.key_names = list(v); self }
    pub fn key_pair_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.key_pair_ids = list(v); self }
    pub fn include_public_key(mut self, v: impl Into<bool>) -> Self { self.input.include_public_key = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeLaunchTemplateVersionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn launch_template_id(mut self, v: impl Into<String>) -> Self { self.input.launch_template_id = Some(v.into()); self }
    pub fn launch_template_name(mut self, v: impl Into<String>) -> Self { self.input.launch_template_name = Some(v.into()); self }
    pub fn versions(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.versions = list(v); self }
    pub fn min_version(mut self, v: impl Into<String>) -> Self { self.input.min_version = Some(v.into()); self }
    pub fn max_version(mut self, v: impl Into<String>) -> Self { self.input.max_version = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn resolve_alias(mut self, v: impl Into<bool>) -> Self { self.input.resolve_alias = Some(v.into()); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
}
impl<M> Call<DescribeLaunchTemplatesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn launch_template_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.launch_template_ids = list(v); self }
    pub fn launch_template_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.launch_template_names = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
}
impl<M> Call<DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput, M> {
    pub fn local_gateway_route_table_virtual_interface_group_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_route_table_virtual_interface_group_association_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeLocalGatewayRouteTableVpcAssociationsInput, M> {
    pub fn local_gateway_route_table_vpc_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_route_table_vpc_association_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeLocalGatewayRouteTablesInput, M> {
    pub fn local_gateway_route_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_route_table_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeLocalGatewayVirtualInterfaceGroupsInput, M> {
    pub fn local_gateway_virtual_interface_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_virtual_interface_group_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeLocalGatewayVirtualInterfacesInput, M> {
    pub fn local_gateway_virtual_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_virtual_interface_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeLocalGatewaysInput, M> {
    pub fn local_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeLockedSnapshotsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn snapshot_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.snapshot_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeMacHostsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeMacModificationTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn mac_modification_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.mac_modification_task_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeManagedPrefixListsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn prefix_list_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.prefix_list_ids = list(v); self }
}
impl<M> Call<DescribeMetricCategoriesInput, M> {
    pub fn metric_category_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.metric_category_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeMovingAddressesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn public_ips(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.public_ips = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeNatGatewaysInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn nat_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.nat_gateway_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeNetworkAclsInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_acl_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_acl_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeNetworkInsightsAccessScopeAnalysesInput, M> {
    pub fn network_insights_access_scope_analysis_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_insights_access_scope_analysis_ids = list(v); self }
    pub fn network_insights_access_scope_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_access_scope_id = Some(v.into()); self }
    pub fn analysis_start_time_begin(mut self, v: impl Into<Timestamp>) -> Self { self.input.analysis_start_time_begin = Some(v.into()); self }
    pub fn analysis_start_time_end(mut self, v: impl Into<Timestamp>) -> Self { self.input.analysis_start_time_end = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeNetworkInsightsAccessScopesInput, M> {
    pub fn network_insights_access_scope_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_insights_access_scope_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeNetworkInsightsAnalysesInput, M> {
    pub fn network_insights_analysis_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_insights_analysis_ids = list(v); self }
    pub fn network_insights_path_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_path_id = Some(v.into()); self }
    pub fn analysis_start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.analysis_start_time = Some(v.into()); self }
    pub fn analysis_end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.analysis_end_time = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeNetworkInsightsPathsInput, M> {
    pub fn network_insights_path_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_insights_path_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeNetworkInterfaceAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<NetworkInterfaceAttribute>) -> Self { self.input.attribute = Some(v.into()); self }
}
impl<M> Call<DescribeNetworkInterfacePermissionsInput, M> {
    pub fn network_interface_permission_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_permission_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeNetworkInterfacesInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeNetworkingFlexCostAllocationPoliciesInput, M> {
    pub fn fca_policy_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fca_policy_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeNetworkingFlexCostAllocationPolicyAssociationsInput, M> {
    pub fn fca_policy_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fca_policy_association_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeOutpostLagsInput, M> {
    pub fn outpost_lag_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.outpost_lag_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribePlacementGroupsInput, M> {
    pub fn group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_names = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribePrefixListsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn prefix_list_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.prefix_list_ids = list(v); self }
}
impl<M> Call<DescribePrincipalIdFormatInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn resources(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.resources = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribePublicIpv4PoolsInput, M> {
    pub fn pool_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.pool_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeRegionsInput, M> {
    pub fn region_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.region_names = list(v); self }
    pub fn all_regions(mut self, v: impl Into<bool>) -> Self { self.input.all_regions = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeReplaceRootVolumeTasksInput, M> {
    pub fn replace_root_volume_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.replace_root_volume_task_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeReservedInstancesInput, M> {
    pub fn offering_class(mut self, v: impl Into<OfferingClassType>) -> Self { self.input.offering_class = Some(v.into()); self }
    pub fn reserved_instances_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instances_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn offering_type(mut self, v: impl Into<OfferingTypeValues>) -> Self { self.input.offering_type = Some(v.into()); self }
}
impl<M> Call<DescribeReservedInstancesListingsInput, M> {
    pub fn reserved_instances_id(mut self, v: impl Into<String>) -> Self { self.input.reserved_instances_id = Some(v.into()); self }
    pub fn reserved_instances_listing_id(mut self, v: impl Into<String>) -> Self { self.input.reserved_instances_listing_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeReservedInstancesModificationsInput, M> {
    pub fn reserved_instances_modification_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instances_modification_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeReservedInstancesOfferingsInput, M> {
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn include_marketplace(mut self, v: impl Into<bool>) -> Self { self.input.include_marketplace = Some(v.into()); self }
    pub fn instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.input.instance_type = Some(v.into()); self }
    pub fn max_duration(mut self, v: impl Into<i64>) -> Self { self.input.max_duration = Some(v.into()); self }
    pub fn max_instance_count(mut self, v: impl Into<i32>) -> Self { self.input.max_instance_count = Some(v.into()); self }
    pub fn min_duration(mut self, v: impl Into<i64>) -> Self { self.input.min_duration = Some(v.into()); self }
    pub fn offering_class(mut self, v: impl Into<OfferingClassType>) -> Self { self.input.offering_class = Some(v.into()); self }
    pub fn product_description(mut self, v: impl Into<RIProductDescription>) -> Self { self.input.product_description = Some(v.into()); self }
    pub fn reserved_instances_offering_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instances_offering_ids = list(v); self }
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn instance_tenancy(mut self, v: impl Into<Tenancy>) -> Self { self.input.instance_tenancy = Some(v.into()); self }
    pub fn offering_type(mut self, v: impl Into<OfferingTypeValues>) -> Self { self.input.offering_type = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeRouteServerEndpointsInput, M> {
    pub fn route_server_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.route_server_endpoint_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeRouteServerPeersInput, M> {
    pub fn route_server_peer_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.route_server_peer_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeRouteServersInput, M> {
    pub fn route_server_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.route_server_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeRouteTablesInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn route_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.route_table_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeScheduledInstanceAvailabilityInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn first_slot_start_time_range(mut self, v: impl Into<SlotDateTimeRangeRequest>) -> Self { self.input.first_slot_start_time_range = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn max_slot_duration_in_hours(mut self, v: impl Into<i32>) -> Self { self.input.max_slot_duration_in_hours = Some(v.into()); self }
    pub fn min_slot_duration_in_hours(mut self, v: impl Into<i32>) -> Self { self.input.min_slot_duration_in_hours = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn recurrence(mut self, v: impl Into<ScheduledInstanceRecurrenceRequest>) -> Self { self.input.recurrence = Some(v.into()); self }
}
impl<M> Call<DescribeScheduledInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn scheduled_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.scheduled_instance_ids = list(v); self }
    pub fn slot_start_time_range(mut self, v: impl Into<SlotStartTimeRangeRequest>) -> Self { self.input.slot_start_time_range = Some(v.into()); self }
}
impl<M> Call<DescribeSecondaryInterfacesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn secondary_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.secondary_interface_ids = list(v); self }
}
impl<M> Call<DescribeSecondaryNetworksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn secondary_network_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.secondary_network_ids = list(v); self }
}
impl<M> Call<DescribeSecondarySubnetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn secondary_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.secondary_subnet_ids = list(v); self }
}
impl<M> Call<DescribeSecurityGroupReferencesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_id(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_id = list(v); self }
}
impl<M> Call<DescribeSecurityGroupRulesInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn security_group_rule_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_rule_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeSecurityGroupVpcAssociationsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeSecurityGroupsInput, M> {
    pub fn group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_ids = list(v); self }
    pub fn group_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_names = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeServiceLinkVirtualInterfacesInput, M> {
    pub fn service_link_virtual_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_link_virtual_interface_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeSnapshotAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<SnapshotAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeSnapshotTierStatusInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeSnapshotsInput, M> {
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn owner_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.owner_ids = list(v); self }
    pub fn restorable_by_user_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.restorable_by_user_ids = list(v); self }
    pub fn snapshot_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.snapshot_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeSpotDatafeedSubscriptionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeSpotFleetInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_fleet_request_id(mut self, v: impl Into<String>) -> Self { self.input.spot_fleet_request_id = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeSpotFleetRequestHistoryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_fleet_request_id(mut self, v: impl Into<String>) -> Self { self.input.spot_fleet_request_id = Some(v.into()); self }
    pub fn event_type(mut self, v: impl Into<EventType>) -> Self { self.input.event_type = Some(v.into()); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeSpotFleetRequestsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_fleet_request_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.spot_fleet_request_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeSpotInstanceRequestsInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_instance_request_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.spot_instance_request_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeSpotPriceHistoryInput, M> {
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn instance_types(mut self, v: impl IntoIterator<Item = impl Into<InstanceType>>) -> Self { self.input.instance_types = list(v); self }
    pub fn product_descriptions(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.product_descriptions = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeStaleSecurityGroupsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<DescribeStoreImageTasksInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeSubnetsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTagsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeTrafficMirrorFilterRulesInput, M> {
    pub fn traffic_mirror_filter_rule_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.traffic_mirror_filter_rule_ids = list(v); self }
    pub fn traffic_mirror_filter_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeTrafficMirrorFiltersInput, M> {
    pub fn traffic_mirror_filter_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.traffic_mirror_filter_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeTrafficMirrorSessionsInput, M> {
    pub fn traffic_mirror_session_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.traffic_mirror_session_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeTrafficMirrorTargetsInput, M> {
    pub fn traffic_mirror_target_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.traffic_mirror_target_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayAttachmentsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayConnectPeersInput, M> {
    pub fn transit_gateway_connect_peer_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_connect_peer_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayConnectsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayMeteringPoliciesInput, M> {
    pub fn transit_gateway_metering_policy_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_metering_policy_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayMulticastDomainsInput, M> {
    pub fn transit_gateway_multicast_domain_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_multicast_domain_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayNetworkFunctionAttachmentsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayPeeringAttachmentsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayPolicyTablesInput, M> {
    pub fn transit_gateway_policy_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_policy_table_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayRouteTableAnnouncementsInput, M> {
    pub fn transit_gateway_route_table_announcement_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_route_table_announcement_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayRouteTablesInput, M> {
    pub fn transit_gateway_route_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_route_table_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewayVpcAttachmentsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTransitGatewaysInput, M> {
    pub fn transit_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeTrunkInterfaceAssociationsInput, M> {
    pub fn association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.association_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeVerifiedAccessEndpointsInput, M> {
    pub fn verified_access_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_endpoint_ids = list(v); self }
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVerifiedAccessGroupsInput, M> {
    pub fn verified_access_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_group_ids = list(v); self }
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVerifiedAccessInstanceLoggingConfigurationsInput, M> {
    pub fn verified_access_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVerifiedAccessInstancesInput, M> {
    pub fn verified_access_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVerifiedAccessTrustProvidersInput, M> {
    pub fn verified_access_trust_provider_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_trust_provider_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVolumeAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<VolumeAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVolumeStatusInput, M> {
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn volume_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.volume_ids = list(v); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeVolumesInput, M> {
    pub fn volume_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.volume_ids = list(v); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeVolumesModificationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn volume_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.volume_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
}
impl<M> Call<DescribeVpcAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<VpcAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVpcBlockPublicAccessExclusionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn exclusion_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.exclusion_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeVpcBlockPublicAccessOptionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVpcClassicLinkInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeVpcClassicLinkDnsSupportInput, M> {
    pub fn vpc_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeVpcEncryptionControlsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn vpc_encryption_control_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_encryption_control_ids = list(v); self }
    pub fn vpc_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<DescribeVpcEndpointAssociationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_endpoint_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeVpcEndpointConnectionNotificationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn connection_notification_id(mut self, v: impl Into<String>) -> Self { self.input.connection_notification_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeVpcEndpointConnectionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeVpcEndpointServiceConfigurationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeVpcEndpointServicePermissionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeVpcEndpointServicesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_names = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn service_regions(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_regions = list(v); self }
}
impl<M> Call<DescribeVpcEndpointsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_endpoint_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<DescribeVpcPeeringConnectionsInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_peering_connection_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_peering_connection_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<DescribeVpcsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn vpc_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVpnConcentratorsInput, M> {
    pub fn vpn_concentrator_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpn_concentrator_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVpnConnectionsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn vpn_connection_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpn_connection_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DescribeVpnGatewaysInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn vpn_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpn_gateway_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DetachClassicLinkVpcInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<DetachImageWatermarkInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn watermark_key(mut self, v: impl Into<String>) -> Self { self.input.watermark_key = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DetachInternetGatewayInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn internet_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.internet_gateway_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<DetachNetworkInterfaceInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn attachment_id(mut self, v: impl Into<String>) -> Self { self.input.attachment_id = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
}
impl<M> Call<DetachVerifiedAccessTrustProviderInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn verified_access_trust_provider_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_trust_provider_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DetachVolumeInput, M> {
    pub fn device(mut self, v: impl Into<String>) -> Self { self.input.device = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DetachVpnGatewayInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn vpn_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableAddressTransferInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableAllowedImagesSettingsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableApplicationStatusCheckSuppressionInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableAwsNetworkPerformanceMetricSubscriptionInput, M> {
    pub fn source(mut self, v: impl Into<String>) -> Self { self.input.source = Some(v.into()); self }
    pub fn destination(mut self, v: impl Into<String>) -> Self { self.input.destination = Some(v.into()); self }
    pub fn metric(mut self, v: impl Into<MetricType>) -> Self { self.input.metric = Some(v.into()); self }
    pub fn statistic(mut self, v: impl Into<StatisticType>) -> Self { self.input.statistic = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableCapacityManagerInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<DisableEbsEncryptionByDefaultInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableFastLaunchInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableFastSnapshotRestoresInput, M> {
    pub fn availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zones = list(v); self }
    pub fn availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zone_ids = list(v); self }
    pub fn source_snapshot_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.source_snapshot_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableImageInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableImageBlockPublicAccessInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableImageDeprecationInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableImageDeregistrationProtectionInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableInstanceSqlHaStandbyDetectionsInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableIpamOrganizationAdminAccountInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn delegated_admin_account_id(mut self, v: impl Into<String>) -> Self { self.input.delegated_admin_account_id = Some(v.into()); self }
}
impl<M> Call<DisableIpamPolicyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
    pub fn organization_target_id(mut self, v: impl Into<String>) -> Self { self.input.organization_target_id = Some(v.into()); self }
}
impl<M> Call<DisableRouteServerPropagationInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableSerialConsoleAccessInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableSnapshotBlockPublicAccessInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableTransitGatewayRouteTablePropagationInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn transit_gateway_route_table_announcement_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_announcement_id = Some(v.into()); self }
}
impl<M> Call<DisableVgwRoutePropagationInput, M> {
    pub fn gateway_id(mut self, v: impl Into<String>) -> Self { self.input.gateway_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisableVpcClassicLinkInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<DisableVpcClassicLinkDnsSupportInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<DisassociateAddressInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateApplicationStatusCheckInput, M> {
    pub fn application_status_check_id(mut self, v: impl Into<String>) -> Self { self.input.application_status_check_id = Some(v.into()); self }
    pub fn target_tag_associations(mut self, v: impl IntoIterator<Item = impl Into<CustomTagKeyValueRequestPair>>) -> Self { self.input.target_tag_associations = list(v); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateCapacityReservationBillingOwnerInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn unused_reservation_billing_owner_id(mut self, v: impl Into<String>) -> Self { self.input.unused_reservation_billing_owner_id = Some(v.into()); self }
}
impl<M> Call<DisassociateClientVpnTargetNetworkInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateEnclaveCertificateIamRoleInput, M> {
    pub fn certificate_arn(mut self, v: impl Into<String>) -> Self { self.input.certificate_arn = Some(v.into()); self }
    pub fn role_arn(mut self, v: impl Into<String>) -> Self { self.input.role_arn = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateIamInstanceProfileInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
}
impl<M> Call<DisassociateInstanceEventWindowInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_event_window_id(mut self, v: impl Into<String>) -> Self { self.input.instance_event_window_id = Some(v.into()); self }
    pub fn association_target(mut self, v: impl Into<InstanceEventWindowDisassociationRequest>) -> Self { self.input.association_target = Some(v.into()); self }
}
impl<M> Call<DisassociateIpamByoasnInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn asn(mut self, v: impl Into<String>) -> Self { self.input.asn = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
}
impl<M> Call<DisassociateIpamResourceDiscoveryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_association_id = Some(v.into()); self }
}
impl<M> Call<DisassociateKmsKeyIdInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateNatGatewayAddressInput, M> {
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
    pub fn association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.association_ids = list(v); self }
    pub fn max_drain_duration_seconds(mut self, v: impl Into<i32>) -> Self { self.input.max_drain_duration_seconds = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateNetworkingFlexCostAllocationPolicyInput, M> {
    pub fn fca_policy_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fca_policy_association_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateRouteServerInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateRouteTableInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
}
impl<M> Call<DisassociateSecurityGroupVpcInput, M> {
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateSubnetCidrBlockInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
}
impl<M> Call<DisassociateTransitGatewayMulticastDomainInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateTransitGatewayPolicyTableInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateTransitGatewayRouteTableInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateTrunkInterfaceInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<DisassociateVpcCidrBlockInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
}
impl<M> Call<EnableAddressTransferInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn transfer_account_id(mut self, v: impl Into<String>) -> Self { self.input.transfer_account_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableAllowedImagesSettingsInput, M> {
    pub fn allowed_images_settings_state(mut self, v: impl Into<AllowedImagesSettingsEnabledState>) -> Self { self.input.allowed_images_settings_state = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableApplicationStatusCheckSuppressionInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn duration_seconds(mut self, v: impl Into<i32>) -> Self { self.input.duration_seconds = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableAwsNetworkPerformanceMetricSubscriptionInput, M> {
    pub fn source(mut self, v: impl Into<String>) -> Self { self.input.source = Some(v.into()); self }
    pub fn destination(mut self, v: impl Into<String>) -> Self { self.input.destination = Some(v.into()); self }
    pub fn metric(mut self, v: impl Into<MetricType>) -> Self { self.input.metric = Some(v.into()); self }
    pub fn statistic(mut self, v: impl Into<StatisticType>) -> Self { self.input.statistic = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableCapacityManagerInput, M> {
    pub fn organizations_access(mut self, v: impl Into<bool>) -> Self { self.input.organizations_access = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
impl<M> Call<EnableEbsEncryptionByDefaultInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableFastLaunchInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn resource_type(mut self, v: impl Into<String>) -> Self { self.input.resource_type = Some(v.into()); self }
    pub fn snapshot_configuration(mut self, v: impl Into<FastLaunchSnapshotConfigurationRequest>) -> Self { self.input.snapshot_configuration = Some(v.into()); self }
    pub fn launch_template(mut self, v: impl Into<FastLaunchLaunchTemplateSpecificationRequest>) -> Self { self.input.launch_template = Some(v.into()); self }
    pub fn max_parallel_launches(mut self, v: impl Into<i32>) -> Self { self.input.max_parallel_launches = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableFastSnapshotRestoresInput, M> {
    pub fn availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zones = list(v); self }
    pub fn availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zone_ids = list(v); self }
    pub fn source_snapshot_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.source_snapshot_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableImageInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableImageBlockPublicAccessInput, M> {
    pub fn image_block_public_access_state(mut self, v: impl Into<ImageBlockPublicAccessEnabledState>) -> Self { self.input.image_block_public_access_state = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableImageDeprecationInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn deprecate_at(mut self, v: impl Into<Timestamp>) -> Self { self.input.deprecate_at = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableImageDeregistrationProtectionInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn with_cooldown(mut self, v: impl Into<bool>) -> Self { self.input.with_cooldown = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableInstanceSqlHaStandbyDetectionsInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn sql_server_credentials(mut self, v: impl Into<String>) -> Self { self.input.sql_server_credentials = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
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
impl<M> Call<EnableIpamOrganizationAdminAccountInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn delegated_admin_account_id(mut self, v: impl Into<String>) -> Self { self.input.delegated_admin_account_id = Some(v.into()); self }
}
impl<M> Call<EnableIpamPolicyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
    pub fn organization_target_id(mut self, v: impl Into<String>) -> Self { self.input.organization_target_id = Some(v.into()); self }
}
impl<M> Call<EnableReachabilityAnalyzerOrganizationSharingInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableRouteServerPropagationInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableSerialConsoleAccessInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableSnapshotBlockPublicAccessInput, M> {
    pub fn state(mut self, v: impl Into<SnapshotBlockPublicAccessState>) -> Self { self.input.state = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableTransitGatewayRouteTablePropagationInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn transit_gateway_route_table_announcement_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_announcement_id = Some(v.into()); self }
}
impl<M> Call<EnableVgwRoutePropagationInput, M> {
    pub fn gateway_id(mut self, v: impl Into<String>) -> Self { self.input.gateway_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<EnableVolumeIOInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
}
impl<M> Call<EnableVpcClassicLinkInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<EnableVpcClassicLinkDnsSupportInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
impl<M> Call<ExportClientVpnClientCertificateRevocationListInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ExportClientVpnClientConfigurationInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
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
impl<M> Call<ExportTransitGatewayRoutesInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn s3_bucket(mut self, v: impl Into<String>) -> Self { self.input.s3_bucket = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ExportVerifiedAccessInstanceClientConfigurationInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetActiveVpnTunnelStatusInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn vpn_tunnel_outside_ip_address(mut self, v: impl Into<String>) -> Self { self.input.vpn_tunnel_outside_ip_address = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetAllowedImagesSettingsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetAssociatedEnclaveCertificateIamRolesInput, M> {
    pub fn certificate_arn(mut self, v: impl Into<String>) -> Self { self.input.certificate_arn = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetAssociatedIpv6PoolCidrsInput, M> {
    pub fn pool_id(mut self, v: impl Into<String>) -> Self { self.input.pool_id = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetAwsNetworkPerformanceDataInput, M> {
    pub fn data_queries(mut self, v: impl IntoIterator<Item = impl Into<DataQuery>>) -> Self { self.input.data_queries = list(v); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetCapacityManagerAttributesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetCapacityManagerMetricDataInput, M> {
    pub fn metric_names(mut self, v: impl IntoIterator<Item = impl Into<Metric>>) -> Self { self.input.metric_names = list(v); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn period(mut self, v: impl Into<i32>) -> Self { self.input.period = Some(v.into()); self }
    pub fn group_by(mut self, v: impl IntoIterator<Item = impl Into<GroupBy>>) -> Self { self.input.group_by = list(v); self }
    pub fn filter_by(mut self, v: impl IntoIterator<Item = impl Into<CapacityManagerCondition>>) -> Self { self.input.filter_by = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetCapacityManagerMetricDimensionsInput, M> {
    pub fn group_by(mut self, v: impl IntoIterator<Item = impl Into<GroupBy>>) -> Self { self.input.group_by = list(v); self }
    pub fn filter_by(mut self, v: impl IntoIterator<Item = impl Into<CapacityManagerCondition>>) -> Self { self.input.filter_by = list(v); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn metric_names(mut self, v: impl IntoIterator<Item = impl Into<Metric>>) -> Self { self.input.metric_names = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetCapacityManagerMonitoredTagKeysInput, M> {
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetCapacityManagerSupportabilityScoresInput, M> {
    pub fn market_type(mut self, v: impl Into<SupportabilityMarketType>) -> Self { self.input.market_type = Some(v.into()); self }
    pub fn capacity_amount(mut self, v: impl Into<i32>) -> Self { self.input.capacity_amount = Some(v.into()); self }
    pub fn capacity_unit(mut self, v: impl Into<CapacityUnit>) -> Self { self.input.capacity_unit = Some(v.into()); self }
    pub fn capacity_availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_availability_zone_ids = list(v); self }
    pub fn instance_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_types = list(v); self }
    pub fn instance_requirements_with_metadata(mut self, v: impl Into<InstanceRequirementsWithMetadataRequest>) -> Self { self.input.instance_requirements_with_metadata = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetCapacityReservationUsageInput, M> {
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetClientVpnEndpointAuthorizationPolicyInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetCoipPoolUsageInput, M> {
    pub fn pool_id(mut self, v: impl Into<String>) -> Self { self.input.pool_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetConsoleOutputInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn latest(mut self, v: impl Into<bool>) -> Self { self.input.latest = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetConsoleScreenshotInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn wake_up(mut self, v: impl Into<bool>) -> Self { self.input.wake_up = Some(v.into()); self }
}
impl<M> Call<GetDeclarativePoliciesReportSummaryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn report_id(mut self, v: impl Into<String>) -> Self { self.input.report_id = Some(v.into()); self }
}
impl<M> Call<GetDefaultCreditSpecificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_family(mut self, v: impl Into<UnlimitedSupportedInstanceFamily>) -> Self { self.input.instance_family = Some(v.into()); self }
}
impl<M> Call<GetEbsDefaultKmsKeyIdInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetEbsEncryptionByDefaultInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetEnabledIpamPolicyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetFlowLogsIntegrationTemplateInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn flow_log_id(mut self, v: impl Into<String>) -> Self { self.input.flow_log_id = Some(v.into()); self }
    pub fn config_delivery_s3_destination_arn(mut self, v: impl Into<String>) -> Self { self.input.config_delivery_s3_destination_arn = Some(v.into()); self }
    pub fn integrate_services(mut self, v: impl Into<IntegrateServices>) -> Self { self.input.integrate_services = Some(v.into()); self }
}
impl<M> Call<GetGroupsForCapacityReservationInput, M> {
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetHostReservationPurchasePreviewInput, M> {
    pub fn host_id_set(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_id_set = list(v); self }
    pub fn offering_id(mut self, v: impl Into<String>) -> Self { self.input.offering_id = Some(v.into()); self }
}
impl<M> Call<GetImageAncestryInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetImageBlockPublicAccessStateInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetImageFindingsInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetInstanceMetadataDefaultsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetInstanceTpmEkPubInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn key_type(mut self, v: impl Into<EkPubKeyType>) -> Self { self.input.key_type = Some(v.into()); self }
    pub fn key_format(mut self, v: impl Into<EkPubKeyFormat>) -> Self { self.input.key_format = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetInstanceTypesFromInstanceRequirementsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn architecture_types(mut self, v: impl IntoIterator<Item = impl Into<ArchitectureType>>) -> Self { self.input.architecture_types = list(v); self }
    pub fn virtualization_types(mut self, v: impl IntoIterator<Item = impl Into<VirtualizationType>>) -> Self { self.input.virtualization_types = list(v); self }
    pub fn instance_requirements(mut self, v: impl Into<InstanceRequirementsRequest>) -> Self { self.input.instance_requirements = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn context(mut self, v: impl Into<String>) -> Self { self.input.context = Some(v.into()); self }
}
impl<M> Call<GetInstanceUefiDataInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetIpamAddressHistoryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_scope_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetIpamDiscoveredAccountsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_id = Some(v.into()); self }
    pub fn discovery_region(mut self, v: impl Into<String>) -> Self { self.input.discovery_region = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<GetIpamDiscoveredPublicAddressesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_id = Some(v.into()); self }
    pub fn address_region(mut self, v: impl Into<String>) -> Self { self.input.address_region = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<GetIpamDiscoveredResourceCidrsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_id = Some(v.into()); self }
    pub fn resource_region(mut self, v: impl Into<String>) -> Self { self.input.resource_region = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<GetIpamDiscoveredRoutesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_id = Some(v.into()); self }
    pub fn resource_region(mut self, v: impl Into<String>) -> Self { self.input.resource_region = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<GetIpamInternetRegistryAssociationAsnsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<GetIpamInternetRegistryAssociationCidrsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<GetIpamPolicyAllocationRulesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn locale(mut self, v: impl Into<String>) -> Self { self.input.locale = Some(v.into()); self }
    pub fn resource_type(mut self, v: impl Into<IpamPolicyResourceType>) -> Self { self.input.resource_type = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetIpamPolicyOrganizationTargetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<GetIpamPoolAllocationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn ipam_pool_allocation_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_allocation_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetIpamPoolCidrsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetIpamPrefixListResolverRulesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetIpamPrefixListResolverVersionEntriesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_version(mut self, v: impl Into<i64>) -> Self { self.input.ipam_prefix_list_resolver_version = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetIpamPrefixListResolverVersionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_versions(mut self, v: impl IntoIterator<Item = impl Into<i64>>) -> Self { self.input.ipam_prefix_list_resolver_versions = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetIpamResourceCidrsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_scope_id = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn resource_id(mut self, v: impl Into<String>) -> Self { self.input.resource_id = Some(v.into()); self }
    pub fn resource_type(mut self, v: impl Into<IpamResourceType>) -> Self { self.input.resource_type = Some(v.into()); self }
    pub fn resource_tag(mut self, v: impl Into<RequestIpamResourceTag>) -> Self { self.input.resource_tag = Some(v.into()); self }
    pub fn resource_owner(mut self, v: impl Into<String>) -> Self { self.input.resource_owner = Some(v.into()); self }
}
impl<M> Call<GetIpamRouteOriginAuthorizationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetIpamRouteProtectionFindingsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<GetIpamRoutingPolicyRegistrationDeltasInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn delta_id(mut self, v: impl Into<String>) -> Self { self.input.delta_id = Some(v.into()); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn chronological_order(mut self, v: impl Into<ChronologicalOrder>) -> Self { self.input.chronological_order = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetIpamRoutingPolicyRegistrationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetLaunchTemplateDataInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
}
impl<M> Call<GetManagedPrefixListAssociationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetManagedPrefixListEntriesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn target_version(mut self, v: impl Into<i64>) -> Self { self.input.target_version = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<GetManagedResourceVisibilityInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetNetworkInsightsAccessScopeAnalysisFindingsInput, M> {
    pub fn network_insights_access_scope_analysis_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_access_scope_analysis_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetNetworkInsightsAccessScopeContentInput, M> {
    pub fn network_insights_access_scope_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_access_scope_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetNetworkingFlexCostAllocationPolicyVersionsInput, M> {
    pub fn fca_policy_id(mut self, v: impl Into<String>) -> Self { self.input.fca_policy_id = Some(v.into()); self }
    pub fn versions_to_include(mut self, v: impl IntoIterator<Item = impl Into<i32>>) -> Self { self.input.versions_to_include = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetPasswordDataInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetReservedInstancesExchangeQuoteInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn reserved_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instance_ids = list(v); self }
    pub fn target_configurations(mut self, v: impl IntoIterator<Item = impl Into<TargetConfigurationRequest>>) -> Self { self.input.target_configurations = list(v); self }
}
impl<M> Call<GetRouteServerAssociationsInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetRouteServerPropagationsInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetRouteServerRoutingDatabaseInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
impl<M> Call<GetSecurityGroupsForVpcInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetSerialConsoleAccessStatusInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetSnapshotBlockPublicAccessStateInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetSpotPlacementScoresInput, M> {
    pub fn instance_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_types = list(v); self }
    pub fn target_capacity(mut self, v: impl Into<i32>) -> Self { self.input.target_capacity = Some(v.into()); self }
    pub fn target_capacity_unit_type(mut self, v: impl Into<TargetCapacityUnitType>) -> Self { self.input.target_capacity_unit_type = Some(v.into()); self }
    pub fn single_availability_zone(mut self, v: impl Into<bool>) -> Self { self.input.single_availability_zone = Some(v.into()); self }
    pub fn region_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.region_names = list(v); self }
    pub fn instance_requirements_with_metadata(mut self, v: impl Into<InstanceRequirementsWithMetadataRequest>) -> Self { self.input.instance_requirements_with_metadata = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn include_local_zones(mut self, v: impl Into<bool>) -> Self { self.input.include_local_zones = Some(v.into()); self }
}
impl<M> Call<GetSubnetCidrReservationsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
impl<M> Call<GetTransitGatewayAttachmentNatConfigurationInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetTransitGatewayAttachmentPropagationsInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetTransitGatewayMeteringPolicyEntriesInput, M> {
    pub fn transit_gateway_metering_policy_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_metering_policy_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetTransitGatewayMulticastDomainAssociationsInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetTransitGatewayPolicyTableAssociationsInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetTransitGatewayPolicyTableEntriesInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetTransitGatewayPrefixListReferencesInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetTransitGatewayRouteTableAssociationsInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetTransitGatewayRouteTablePropagationsInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetVerifiedAccessEndpointPolicyInput, M> {
    pub fn verified_access_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetVerifiedAccessEndpointTargetsInput, M> {
    pub fn verified_access_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_endpoint_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetVerifiedAccessGroupPolicyInput, M> {
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetVpcResourcesBlockingEncryptionEnforcementInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetVpnConnectionDeviceSampleConfigurationInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn vpn_connection_device_type_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_device_type_id = Some(v.into()); self }
    pub fn internet_key_exchange_version(mut self, v: impl Into<String>) -> Self { self.input.internet_key_exchange_version = Some(v.into()); self }
    pub fn sample_type(mut self, v: impl Into<String>) -> Self { self.input.sample_type = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetVpnConnectionDeviceTypesInput, M> {
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<GetVpnTunnelReplacementStatusInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn vpn_tunnel_outside_ip_address(mut self, v: impl Into<String>) -> Self { self.input.vpn_tunnel_outside_ip_address = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ImportClientVpnClientCertificateRevocationListInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn certificate_revocation_list(mut self, v: impl Into<String>) -> Self { self.input.certificate_revocation_list = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ImportImageInput, M> {
    pub fn architecture(mut self, v: impl Into<String>) -> Self { self.input.architecture = Some(v.into()); self }
    pub fn client_data(mut self, v: impl Into<ClientData>) -> Self { self.input.client_data = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn disk_containers(mut self, v: impl IntoIterator<Item = impl Into<ImageDiskContainer>>) -> Self { self.input.disk_containers = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn encrypted(mut self, v: impl Into<bool>) -> Self { self.input.encrypted = Some(v.into()); self }
    pub fn hypervisor(mut self, v: impl Into<String>) -> Self { self.input.hypervisor = Some(v.into()); self }
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn license_type(mut self, v: impl Into<String>) -> Self { self.input.license_type = Some(v.into()); self }
    pub fn platform(mut self, v: impl Into<String>) -> Self { self.input.platform = Some(v.into()); self }
    pub fn role_name(mut self, v: impl Into<String>) -> Self { self.input.role_name = Some(v.into()); self }
    pub fn license_specifications(mut self, v: impl IntoIterator<Item = impl Into<ImportImageLicenseConfigurationRequest>>) -> Self { self.input.license_specifications = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn usage_operation(mut self, v: impl Into<String>) -> Self { self.input.usage_operation = Some(v.into()); self }
    pub fn boot_mode(mut self, v: impl Into<BootModeValues>) -> Self { self.input.boot_mode = Some(v.into()); self }
}
impl<M> Call<ImportInstanceInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn launch_specification(mut self, v: impl Into<ImportInstanceLaunchSpecification>) -> Self { self.input.launch_specification = Some(v.into()); self }
    pub fn disk_images(mut self, v: impl IntoIterator<Item = impl Into<DiskImage>>) -> Self { self.input.disk_images = list(v); self }
    pub fn platform(mut self, v: impl Into<PlatformValues>) -> Self { self.input.platform = Some(v.into()); self }
}
impl<M> Call<ImportKeyPairInput, M> {
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn key_name(mut self, v: impl Into<String>) -> Self { self.input.key_name = Some(v.into()); self }
    pub fn public_key_material(mut self, v: impl Into<Blob>) -> Self { self.input.public_key_material = Some(v.into()); self }
}
impl<M> Call<ImportSnapshotInput, M> {
    pub fn client_data(mut self, v: impl Into<ClientData>) -> Self { self.input.client_data = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn disk_container(mut self, v: impl Into<SnapshotDiskContainer>) -> Self { self.input.disk_container = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn encrypted(mut self, v: impl Into<bool>) -> Self { self.input.encrypted = Some(v.into()); self }
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn role_name(mut self, v: impl Into<String>) -> Self { self.input.role_name = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
impl<M> Call<ImportVolumeInput, M> {
    pub fn availability_zone_id(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn image(mut self, v: impl Into<DiskImageDetail>) -> Self { self.input.image = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn volume(mut self, v: impl Into<VolumeDetail>) -> Self { self.input.volume = Some(v.into()); self }
}
impl<M> Call<ListImagesInRecycleBinInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ListSnapshotsInRecycleBinInput, M> {
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn snapshot_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.snapshot_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
impl<M> Call<ListVolumesInRecycleBinInput, M> {
    pub fn volume_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.volume_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
impl<M> Call<LockSnapshotInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn lock_mode(mut self, v: impl Into<LockMode>) -> Self { self.input.lock_mode = Some(v.into()); self }
    pub fn cool_off_period(mut self, v: impl Into<i32>) -> Self { self.input.cool_off_period = Some(v.into()); self }
    pub fn lock_duration(mut self, v: impl Into<i32>) -> Self { self.input.lock_duration = Some(v.into()); self }
    pub fn expiration_date(mut self, v: impl Into<Timestamp>) -> Self { self.input.expiration_date = Some(v.into()); self }
}
