// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct AcceptAddressTransferInput {
    pub address: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for AcceptAddressTransferInput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptAddressTransferRequest", members: &[
        field("Address", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { address, tag_specifications, dry_run }
}
impl Operation for AcceptAddressTransferInput {
    type Output = AcceptAddressTransferOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AcceptAddressTransfer", SERVICE);
}
pub struct AcceptAddressTransferOutput { pub address_transfer: Option<AddressTransfer> }
impl Shape for AcceptAddressTransferOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptAddressTransferResult", members: &[
        field("AddressTransfer", "addressTransfer", STRUCTURE),
    ], ..Schema::NONE };
    members! { address_transfer }
}
impl AcceptAddressTransferOutput {
    #[inline] pub fn address_transfer(&self) -> &AddressTransfer { nested(&self.address_transfer) }
}

pub struct AcceptCapacityReservationBillingOwnershipInput {
    pub dry_run: Option<bool>, pub capacity_reservation_id: Option<String>,
}
impl Shape for AcceptCapacityReservationBillingOwnershipInput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptCapacityReservationBillingOwnershipRequest", members: &[
        field("DryRun", "", BOOLEAN), field("CapacityReservationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, capacity_reservation_id }
}
impl Operation for AcceptCapacityReservationBillingOwnershipInput {
    type Output = AcceptCapacityReservationBillingOwnershipOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AcceptCapacityReservationBillingOwnership", SERVICE);
}
pub struct AcceptCapacityReservationBillingOwnershipOutput { pub r#return: Option<bool> }
impl Shape for AcceptCapacityReservationBillingOwnershipOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptCapacityReservationBillingOwnershipResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl AcceptCapacityReservationBillingOwnershipOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct AcceptReservedInstancesExchangeQuoteInput {
    pub dry_run: Option<bool>, pub reserved_instance_ids: Option<Vec<String>>,
    pub target_configurations: Option<Vec<TargetConfigurationRequest>>,
}
impl Shape for AcceptReservedInstancesExchangeQuoteInput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptReservedInstancesExchangeQuoteRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("ReservedInstanceIds", "ReservedInstanceId", RESERVED_INSTANCE_ID_SET_LIST).required(),
        field("TargetConfigurations", "TargetConfiguration", TARGET_CONFIGURATION_REQUEST_SET_LIST),
    ], ..Schema::NONE };
    members! { dry_run, reserved_instance_ids, target_configurations }
}
impl Operation for AcceptReservedInstancesExchangeQuoteInput {
    type Output = AcceptReservedInstancesExchangeQuoteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AcceptReservedInstancesExchangeQuote", SERVICE);
}
pub struct AcceptReservedInstancesExchangeQuoteOutput { pub exchange_id: Option<String> }
impl Shape for AcceptReservedInstancesExchangeQuoteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptReservedInstancesExchangeQuoteResult", members: &[
        field("ExchangeId", "exchangeId", STRING),
    ], ..Schema::NONE };
    members! { exchange_id }
}
impl AcceptReservedInstancesExchangeQuoteOutput {
    #[inline] pub fn exchange_id(&self) -> &str { text(&self.exchange_id) }
}

pub struct AcceptTransitGatewayClientVpnAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AcceptTransitGatewayClientVpnAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptTransitGatewayClientVpnAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for AcceptTransitGatewayClientVpnAttachmentInput {
    type Output = AcceptTransitGatewayClientVpnAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AcceptTransitGatewayClientVpnAttachment", SERVICE);
}
pub struct AcceptTransitGatewayClientVpnAttachmentOutput {
    pub transit_gateway_client_vpn_attachment: Option<TransitGatewayClientVpnAttachment>,
}
impl Shape for AcceptTransitGatewayClientVpnAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptTransitGatewayClientVpnAttachmentResult", members: &[
        field("TransitGatewayClientVpnAttachment", "transitGatewayClientVpnAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_client_vpn_attachment }
}
impl AcceptTransitGatewayClientVpnAttachmentOutput {
    #[inline] pub fn transit_gateway_client_vpn_attachment(&self) -> &TransitGatewayClientVpnAttachment { nested(&self.transit_gateway_client_vpn_attachment) }
}

pub struct AcceptTransitGatewayMulticastDomainAssociationsInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for AcceptTransitGatewayMulticastDomainAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptTransitGatewayMulticastDomainAssociationsRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING), field("TransitGatewayAttachmentId", "", STRING),
        field("SubnetIds", "", VALUE_STRING_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, transit_gateway_attachment_id, subnet_ids, dry_run }
}
impl Operation for AcceptTransitGatewayMulticastDomainAssociationsInput {
    type Output = AcceptTransitGatewayMulticastDomainAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AcceptTransitGatewayMulticastDomainAssociations", SERVICE);
}
pub struct AcceptTransitGatewayMulticastDomainAssociationsOutput {
    pub associations: Option<TransitGatewayMulticastDomainAssociations>,
}
impl Shape for AcceptTransitGatewayMulticastDomainAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptTransitGatewayMulticastDomainAssociationsResult", members: &[
        field("Associations", "associations", STRUCTURE),
    ], ..Schema::NONE };
    members! { associations }
}
impl AcceptTransitGatewayMulticastDomainAssociationsOutput {
    #[inline] pub fn associations(&self) -> &TransitGatewayMulticastDomainAssociations { nested(&self.associations) }
}

pub struct AcceptTransitGatewayPeeringAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AcceptTransitGatewayPeeringAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptTransitGatewayPeeringAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for AcceptTransitGatewayPeeringAttachmentInput {
    type Output = AcceptTransitGatewayPeeringAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AcceptTransitGatewayPeeringAttachment", SERVICE);
}
pub struct AcceptTransitGatewayPeeringAttachmentOutput {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
impl Shape for AcceptTransitGatewayPeeringAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptTransitGatewayPeeringAttachmentResult", members: &[
        field("TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_peering_attachment }
}
impl AcceptTransitGatewayPeeringAttachmentOutput {
    #[inline] pub fn transit_gateway_peering_attachment(&self) -> &TransitGatewayPeeringAttachment { nested(&self.transit_gateway_peering_attachment) }
}

pub struct AcceptTransitGatewayVpcAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AcceptTransitGatewayVpcAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptTransitGatewayVpcAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for AcceptTransitGatewayVpcAttachmentInput {
    type Output = AcceptTransitGatewayVpcAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AcceptTransitGatewayVpcAttachment", SERVICE);
}
pub struct AcceptTransitGatewayVpcAttachmentOutput {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
impl Shape for AcceptTransitGatewayVpcAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptTransitGatewayVpcAttachmentResult", members: &[
        field("TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_vpc_attachment }
}
impl AcceptTransitGatewayVpcAttachmentOutput {
    #[inline] pub fn transit_gateway_vpc_attachment(&self) -> &TransitGatewayVpcAttachment { nested(&self.transit_gateway_vpc_attachment) }
}

pub struct AcceptVpcEndpointConnectionsInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub vpc_endpoint_ids: Option<Vec<String>>,
    pub transit_gateway_attachment_ids: Option<Vec<String>>,
}
impl Shape for AcceptVpcEndpointConnectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptVpcEndpointConnectionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING).required(),
        field("VpcEndpointIds", "VpcEndpointId", VPC_ENDPOINT_ID_LIST_LIST).required(),
        field("TransitGatewayAttachmentIds", "TransitGatewayAttachmentId", TRANSIT_GATEWAY_ATTACHMENT_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, service_id, vpc_endpoint_ids, transit_gateway_attachment_ids }
}
impl Operation for AcceptVpcEndpointConnectionsInput {
    type Output = AcceptVpcEndpointConnectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AcceptVpcEndpointConnections", SERVICE);
}
pub struct AcceptVpcEndpointConnectionsOutput { pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for AcceptVpcEndpointConnectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptVpcEndpointConnectionsResult", members: &[
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_SET_LIST),
    ], ..Schema::NONE };
    members! { unsuccessful }
}
impl AcceptVpcEndpointConnectionsOutput {
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct AcceptVpcPeeringConnectionInput { pub dry_run: Option<bool>, pub vpc_peering_connection_id: Option<String> }
impl Shape for AcceptVpcPeeringConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptVpcPeeringConnectionRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, vpc_peering_connection_id }
}
impl Operation for AcceptVpcPeeringConnectionInput {
    type Output = AcceptVpcPeeringConnectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AcceptVpcPeeringConnection", SERVICE);
}
pub struct AcceptVpcPeeringConnectionOutput { pub vpc_peering_connection: Option<VpcPeeringConnection> }
impl Shape for AcceptVpcPeeringConnectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AcceptVpcPeeringConnectionResult", members: &[
        field("VpcPeeringConnection", "vpcPeeringConnection", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_peering_connection }
}
impl AcceptVpcPeeringConnectionOutput {
    #[inline] pub fn vpc_peering_connection(&self) -> &VpcPeeringConnection { nested(&self.vpc_peering_connection) }
}

pub struct AdvertiseByoipCidrInput {
    pub cidr: Option<String>, pub asn: Option<String>, pub dry_run: Option<bool>,
    pub network_border_group: Option<String>,
}
impl Shape for AdvertiseByoipCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "AdvertiseByoipCidrRequest", members: &[
        field("Cidr", "", STRING).required(), field("Asn", "", STRING), field("DryRun", "", BOOLEAN),
        field("NetworkBorderGroup", "", STRING),
    ], ..Schema::NONE };
    members! { cidr, asn, dry_run, network_border_group }
}
impl Operation for AdvertiseByoipCidrInput {
    type Output = AdvertiseByoipCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AdvertiseByoipCidr", SERVICE);
}
pub struct AdvertiseByoipCidrOutput { pub byoip_cidr: Option<ByoipCidr> }
impl Shape for AdvertiseByoipCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AdvertiseByoipCidrResult", members: &[
        field("ByoipCidr", "byoipCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { byoip_cidr }
}
impl AdvertiseByoipCidrOutput {
    #[inline] pub fn byoip_cidr(&self) -> &ByoipCidr { nested(&self.byoip_cidr) }
}

pub struct AllocateAddressInput {
    pub domain: Option<DomainType>, pub address: Option<String>, pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>, pub customer_owned_ipv4_pool: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub ipam_pool_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AllocateAddressInput {
    const SCHEMA: &'static Schema = &Schema { name: "AllocateAddressRequest", members: &[
        field("Domain", "", ENUM), field("Address", "", STRING), field("PublicIpv4Pool", "", STRING),
        field("NetworkBorderGroup", "", STRING), field("CustomerOwnedIpv4Pool", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("IpamPoolId", "", STRING),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        domain, address, public_ipv4_pool, network_border_group, customer_owned_ipv4_pool, tag_specifications,
        ipam_pool_id, dry_run,
    }
}
impl Operation for AllocateAddressInput {
    type Output = AllocateAddressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AllocateAddress", SERVICE);
}
pub struct AllocateAddressOutput {
    pub allocation_id: Option<String>, pub public_ipv4_pool: Option<String>, pub network_border_group: Option<String>,
    pub domain: Option<DomainType>, pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>, pub carrier_ip: Option<String>, pub public_ip: Option<String>,
}
impl Shape for AllocateAddressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AllocateAddressResult", members: &[
        field("AllocationId", "allocationId", STRING), field("PublicIpv4Pool", "publicIpv4Pool", STRING),
        field("NetworkBorderGroup", "networkBorderGroup", STRING), field("Domain", "domain", ENUM),
        field("CustomerOwnedIp", "customerOwnedIp", STRING),
        field("CustomerOwnedIpv4Pool", "customerOwnedIpv4Pool", STRING), field("CarrierIp", "carrierIp", STRING),
        field("PublicIp", "publicIp", STRING),
    ], ..Schema::NONE };
    members! {
        allocation_id, public_ipv4_pool, network_border_group, domain, customer_owned_ip, customer_owned_ipv4_pool,
        carrier_ip, public_ip,
    }
}
impl AllocateAddressOutput {
    #[inline] pub fn allocation_id(&self) -> &str { text(&self.allocation_id) }
    #[inline] pub fn public_ipv4_pool(&self) -> &str { text(&self.public_ipv4_pool) }
    #[inline] pub fn network_border_group(&self) -> &str { text(&self.network_border_group) }
    #[inline] pub fn domain(&self) -> &DomainType { choice(&self.domain) }
    #[inline] pub fn customer_owned_ip(&self) -> &str { text(&self.customer_owned_ip) }
    #[inline] pub fn customer_owned_ipv4_pool(&self) -> &str { text(&self.customer_owned_ipv4_pool) }
    #[inline] pub fn carrier_ip(&self) -> &str { text(&self.carrier_ip) }
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
}

pub struct AllocateHostsInput {
    pub instance_family: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub host_recovery: Option<HostRecovery>, pub outpost_arn: Option<String>,
    pub host_maintenance: Option<HostMaintenance>, pub asset_ids: Option<Vec<String>>,
    pub availability_zone_id: Option<String>, pub cpu_options: Option<HostCpuOptionsRequest>,
    pub auto_placement: Option<AutoPlacement>, pub client_token: Option<String>, pub instance_type: Option<String>,
    pub quantity: Option<i32>, pub availability_zone: Option<String>,
}
impl Shape for AllocateHostsInput {
    const SCHEMA: &'static Schema = &Schema { name: "AllocateHostsRequest", members: &[
        field("InstanceFamily", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("HostRecovery", "", ENUM),
        field("OutpostArn", "", STRING), field("HostMaintenance", "", ENUM),
        field("AssetIds", "AssetId", ASSET_ID_LIST_LIST), field("AvailabilityZoneId", "", STRING),
        field("CpuOptions", "", STRUCTURE), field("AutoPlacement", "autoPlacement", ENUM),
        field("ClientToken", "clientToken", STRING), field("InstanceType", "instanceType", STRING),
        field("Quantity", "quantity", INTEGER), field("AvailabilityZone", "availabilityZone", STRING),
    ], ..Schema::NONE };
    members! {
        instance_family, tag_specifications, host_recovery, outpost_arn, host_maintenance, asset_ids,
        availability_zone_id, cpu_options, auto_placement, client_token, instance_type, quantity, availability_zone,
    }
}
impl Operation for AllocateHostsInput {
    type Output = AllocateHostsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AllocateHosts", SERVICE);
}
pub struct AllocateHostsOutput { pub host_ids: Option<Vec<String>> }
impl Shape for AllocateHostsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AllocateHostsResult", members: &[
        field("HostIds", "hostIdSet", RESPONSE_HOST_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { host_ids }
}
impl AllocateHostsOutput {
    #[inline] pub fn host_ids(&self) -> &[String] { items(&self.host_ids) }
}

pub struct AllocateIpamPoolCidrInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub cidr: Option<String>,
    pub netmask_length: Option<i32>, pub client_token: Option<String>, pub description: Option<String>,
    pub preview_next_cidr: Option<bool>, pub allowed_cidrs: Option<Vec<String>>,
    pub disallowed_cidrs: Option<Vec<String>>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for AllocateIpamPoolCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "AllocateIpamPoolCidrRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(), field("Cidr", "", STRING),
        field("NetmaskLength", "", INTEGER), field("ClientToken", "", STRING).idempotency_token(),
        field("Description", "", STRING), field("PreviewNextCidr", "", BOOLEAN),
        field("AllowedCidrs", "AllowedCidr", IPAM_POOL_ALLOCATION_ALLOWED_CIDRS_LIST),
        field("DisallowedCidrs", "DisallowedCidr", IPAM_POOL_ALLOCATION_DISALLOWED_CIDRS_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_pool_id, cidr, netmask_length, client_token, description, preview_next_cidr, allowed_cidrs,
        disallowed_cidrs, tag_specifications,
    }
}
impl Operation for AllocateIpamPoolCidrInput {
    type Output = AllocateIpamPoolCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AllocateIpamPoolCidr", SERVICE);
}
pub struct AllocateIpamPoolCidrOutput { pub ipam_pool_allocation: Option<IpamPoolAllocation> }
impl Shape for AllocateIpamPoolCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AllocateIpamPoolCidrResult", members: &[
        field("IpamPoolAllocation", "ipamPoolAllocation", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_pool_allocation }
}
impl AllocateIpamPoolCidrOutput {
    #[inline] pub fn ipam_pool_allocation(&self) -> &IpamPoolAllocation { nested(&self.ipam_pool_allocation) }
}

pub struct ApplySecurityGroupsToClientVpnTargetNetworkInput {
    pub client_vpn_endpoint_id: Option<String>, pub vpc_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for ApplySecurityGroupsToClientVpnTargetNetworkInput {
    const SCHEMA: &'static Schema = &Schema { name: "ApplySecurityGroupsToClientVpnTargetNetworkRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("VpcId", "", STRING).required(),
        field("SecurityGroupIds", "SecurityGroupId", CLIENT_VPN_SECURITY_GROUP_ID_SET_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, vpc_id, security_group_ids, dry_run }
}
impl Operation for ApplySecurityGroupsToClientVpnTargetNetworkInput {
    type Output = ApplySecurityGroupsToClientVpnTargetNetworkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ApplySecurityGroupsToClientVpnTargetNetwork", SERVICE);
}
pub struct ApplySecurityGroupsToClientVpnTargetNetworkOutput { pub security_group_ids: Option<Vec<String>> }
impl Shape for ApplySecurityGroupsToClientVpnTargetNetworkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ApplySecurityGroupsToClientVpnTargetNetworkResult", members: &[
        field("SecurityGroupIds", "securityGroupIds", CLIENT_VPN_SECURITY_GROUP_ID_SET_LIST),
    ], ..Schema::NONE };
    members! { security_group_ids }
}
impl ApplySecurityGroupsToClientVpnTargetNetworkOutput {
    #[inline] pub fn security_group_ids(&self) -> &[String] { items(&self.security_group_ids) }
}

pub struct AssignIpv6AddressesInput {
    pub ipv6_prefix_count: Option<i32>, pub ipv6_prefixes: Option<Vec<String>>,
    pub network_interface_id: Option<String>, pub ipv6_addresses: Option<Vec<String>>,
    pub ipv6_address_count: Option<i32>,
}
impl Shape for AssignIpv6AddressesInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssignIpv6AddressesRequest", members: &[
        field("Ipv6PrefixCount", "", INTEGER), field("Ipv6Prefixes", "Ipv6Prefix", IP_PREFIX_LIST_LIST),
        field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("Ipv6Addresses", "ipv6Addresses", IPV6_ADDRESS_LIST_LIST),
        field("Ipv6AddressCount", "ipv6AddressCount", INTEGER),
    ], ..Schema::NONE };
    members! { ipv6_prefix_count, ipv6_prefixes, network_interface_id, ipv6_addresses, ipv6_address_count }
}
impl Operation for AssignIpv6AddressesInput {
    type Output = AssignIpv6AddressesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssignIpv6Addresses", SERVICE);
}
pub struct AssignIpv6AddressesOutput {
    pub assigned_ipv6_addresses: Option<Vec<String>>, pub assigned_ipv6_prefixes: Option<Vec<String>>,
    pub network_interface_id: Option<String>,
}
impl Shape for AssignIpv6AddressesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssignIpv6AddressesResult", members: &[
        field("AssignedIpv6Addresses", "assignedIpv6Addresses", IPV6_ADDRESS_LIST_LIST),
        field("AssignedIpv6Prefixes", "assignedIpv6PrefixSet", IP_PREFIX_LIST_LIST),
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
    ], ..Schema::NONE };
    members! { assigned_ipv6_addresses, assigned_ipv6_prefixes, network_interface_id }
}
impl AssignIpv6AddressesOutput {
    #[inline] pub fn assigned_ipv6_addresses(&self) -> &[String] { items(&self.assigned_ipv6_addresses) }
    #[inline] pub fn assigned_ipv6_prefixes(&self) -> &[String] { items(&self.assigned_ipv6_prefixes) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
}

pub struct AssignPrivateIpAddressesInput {
    pub ipv4_prefixes: Option<Vec<String>>, pub ipv4_prefix_count: Option<i32>,
    pub network_interface_id: Option<String>, pub private_ip_addresses: Option<Vec<String>>,
    pub secondary_private_ip_address_count: Option<i32>, pub allow_reassignment: Option<bool>,
}
impl Shape for AssignPrivateIpAddressesInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssignPrivateIpAddressesRequest", members: &[
        field("Ipv4Prefixes", "Ipv4Prefix", IP_PREFIX_LIST_LIST), field("Ipv4PrefixCount", "", INTEGER),
        field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("PrivateIpAddresses", "privateIpAddress", PRIVATE_IP_ADDRESS_STRING_LIST_LIST),
        field("SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount", INTEGER),
        field("AllowReassignment", "allowReassignment", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        ipv4_prefixes, ipv4_prefix_count, network_interface_id, private_ip_addresses,
        secondary_private_ip_address_count, allow_reassignment,
    }
}
impl Operation for AssignPrivateIpAddressesInput {
    type Output = AssignPrivateIpAddressesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssignPrivateIpAddresses", SERVICE);
}
pub struct AssignPrivateIpAddressesOutput {
    pub network_interface_id: Option<String>, pub assigned_private_ip_addresses: Option<Vec<AssignedPrivateIpAddress>>,
    pub assigned_ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
}
impl Shape for AssignPrivateIpAddressesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssignPrivateIpAddressesResult", members: &[
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("AssignedPrivateIpAddresses", "assignedPrivateIpAddressesSet", ASSIGNED_PRIVATE_IP_ADDRESS_LIST_LIST),
        field("AssignedIpv4Prefixes", "assignedIpv4PrefixSet", IPV4_PREFIXES_LIST_LIST),
    ], ..Schema::NONE };
    members! { network_interface_id, assigned_private_ip_addresses, assigned_ipv4_prefixes }
}
impl AssignPrivateIpAddressesOutput {
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn assigned_private_ip_addresses(&self) -> &[AssignedPrivateIpAddress] { items(&self.assigned_private_ip_addresses) }
    #[inline] pub fn assigned_ipv4_prefixes(&self) -> &[Ipv4PrefixSpecification] { items(&self.assigned_ipv4_prefixes) }
}

pub struct AssignPrivateNatGatewayAddressInput {
    pub nat_gateway_id: Option<String>, pub private_ip_addresses: Option<Vec<String>>,
    pub private_ip_address_count: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for AssignPrivateNatGatewayAddressInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssignPrivateNatGatewayAddressRequest", members: &[
        field("NatGatewayId", "", STRING).required(), field("PrivateIpAddresses", "PrivateIpAddress", IP_LIST_LIST),
        field("PrivateIpAddressCount", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { nat_gateway_id, private_ip_addresses, private_ip_address_count, dry_run }
}
impl Operation for AssignPrivateNatGatewayAddressInput {
    type Output = AssignPrivateNatGatewayAddressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssignPrivateNatGatewayAddress", SERVICE);
}
pub struct AssignPrivateNatGatewayAddressOutput {
    pub nat_gateway_id: Option<String>, pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
}
impl Shape for AssignPrivateNatGatewayAddressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssignPrivateNatGatewayAddressResult", members: &[
        field("NatGatewayId", "natGatewayId", STRING),
        field("NatGatewayAddresses", "natGatewayAddressSet", NAT_GATEWAY_ADDRESS_LIST_LIST),
    ], ..Schema::NONE };
    members! { nat_gateway_id, nat_gateway_addresses }
}
impl AssignPrivateNatGatewayAddressOutput {
    #[inline] pub fn nat_gateway_id(&self) -> &str { text(&self.nat_gateway_id) }
    #[inline] pub fn nat_gateway_addresses(&self) -> &[NatGatewayAddress] { items(&self.nat_gateway_addresses) }
}

pub struct AssociateAddressInput {
    pub allocation_id: Option<String>, pub instance_id: Option<String>, pub public_ip: Option<String>,
    pub dry_run: Option<bool>, pub network_interface_id: Option<String>, pub private_ip_address: Option<String>,
    pub allow_reassociation: Option<bool>,
}
impl Shape for AssociateAddressInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateAddressRequest", members: &[
        field("AllocationId", "", STRING), field("InstanceId", "", STRING), field("PublicIp", "", STRING),
        field("DryRun", "dryRun", BOOLEAN), field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("PrivateIpAddress", "privateIpAddress", STRING),
        field("AllowReassociation", "allowReassociation", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        allocation_id, instance_id, public_ip, dry_run, network_interface_id, private_ip_address, allow_reassociation,
    }
}
impl Operation for AssociateAddressInput {
    type Output = AssociateAddressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateAddress", SERVICE);
}
pub struct AssociateAddressOutput { pub association_id: Option<String> }
impl Shape for AssociateAddressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateAddressResult", members: &[
        field("AssociationId", "associationId", STRING),
    ], ..Schema::NONE };
    members! { association_id }
}
impl AssociateAddressOutput {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
}

pub struct AssociateApplicationStatusCheckInput {
    pub application_status_check_id: Option<String>,
    pub target_tag_associations: Option<Vec<CustomTagKeyValueRequestPair>>, pub instance_ids: Option<Vec<String>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AssociateApplicationStatusCheckInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateApplicationStatusCheckRequest", members: &[
        field("ApplicationStatusCheckId", "", STRING).required(),
        field("TargetTagAssociations", "TargetTagAssociation", CUSTOM_KEY_VALUE_PAIR_REQUEST_SET_LIST),
        field("InstanceIds", "InstanceId", INSTANCE_ID_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { application_status_check_id, target_tag_associations, instance_ids, client_token, dry_run }
}
impl Operation for AssociateApplicationStatusCheckInput {
    type Output = AssociateApplicationStatusCheckOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateApplicationStatusCheck", SERVICE);
}
pub struct AssociateApplicationStatusCheckOutput {
    pub successful_results: Option<Vec<SuccessfulAssociationResponseObject>>,
    pub unsuccessful_results: Option<Vec<UnsuccessfulAssociationResponseObject>>,
}
impl Shape for AssociateApplicationStatusCheckOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateApplicationStatusCheckResult", members: &[
        field("SuccessfulResults", "successfulResultSet", SUCCESSFUL_ASSOCIATION_RESPONSE_SET_LIST),
        field("UnsuccessfulResults", "unsuccessfulResultSet", UNSUCCESSFUL_ASSOCIATION_RESPONSE_SET_LIST),
    ], ..Schema::NONE };
    members! { successful_results, unsuccessful_results }
}
impl AssociateApplicationStatusCheckOutput {
    #[inline] pub fn successful_results(&self) -> &[SuccessfulAssociationResponseObject] { items(&self.successful_results) }
    #[inline] pub fn unsuccessful_results(&self) -> &[UnsuccessfulAssociationResponseObject] { items(&self.unsuccessful_results) }
}

pub struct AssociateCapacityReservationBillingOwnerInput {
    pub dry_run: Option<bool>, pub capacity_reservation_id: Option<String>,
    pub unused_reservation_billing_owner_id: Option<String>,
}
impl Shape for AssociateCapacityReservationBillingOwnerInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateCapacityReservationBillingOwnerRequest", members: &[
        field("DryRun", "", BOOLEAN), field("CapacityReservationId", "", STRING).required(),
        field("UnusedReservationBillingOwnerId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, capacity_reservation_id, unused_reservation_billing_owner_id }
}
impl Operation for AssociateCapacityReservationBillingOwnerInput {
    type Output = AssociateCapacityReservationBillingOwnerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateCapacityReservationBillingOwner", SERVICE);
}
pub struct AssociateCapacityReservationBillingOwnerOutput { pub r#return: Option<bool> }
impl Shape for AssociateCapacityReservationBillingOwnerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateCapacityReservationBillingOwnerResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl AssociateCapacityReservationBillingOwnerOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct AssociateClientVpnTargetNetworkInput {
    pub client_vpn_endpoint_id: Option<String>, pub subnet_id: Option<String>, pub client_token: Option<String>,
    pub dry_run: Option<bool>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
}
impl Shape for AssociateClientVpnTargetNetworkInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateClientVpnTargetNetworkRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("SubnetId", "", STRING),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("AvailabilityZone", "", STRING), field("AvailabilityZoneId", "", STRING),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, subnet_id, client_token, dry_run, availability_zone, availability_zone_id }
}
impl Operation for AssociateClientVpnTargetNetworkInput {
    type Output = AssociateClientVpnTargetNetworkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateClientVpnTargetNetwork", SERVICE);
}
pub struct AssociateClientVpnTargetNetworkOutput {
    pub association_id: Option<String>, pub status: Option<AssociationStatus>,
}
impl Shape for AssociateClientVpnTargetNetworkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateClientVpnTargetNetworkResult", members: &[
        field("AssociationId", "associationId", STRING), field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { association_id, status }
}
impl AssociateClientVpnTargetNetworkOutput {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn status(&self) -> &AssociationStatus { nested(&self.status) }
}

pub struct AssociateDhcpOptionsInput {
    pub dhcp_options_id: Option<String>, pub vpc_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AssociateDhcpOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateDhcpOptionsRequest", members: &[
        field("DhcpOptionsId", "", STRING).required(), field("VpcId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { dhcp_options_id, vpc_id, dry_run }
}
impl Operation for AssociateDhcpOptionsInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateDhcpOptions", SERVICE);
}

pub struct AssociateEnclaveCertificateIamRoleInput {
    pub certificate_arn: Option<String>, pub role_arn: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AssociateEnclaveCertificateIamRoleInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateEnclaveCertificateIamRoleRequest", members: &[
        field("CertificateArn", "", STRING).required(), field("RoleArn", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { certificate_arn, role_arn, dry_run }
}
impl Operation for AssociateEnclaveCertificateIamRoleInput {
    type Output = AssociateEnclaveCertificateIamRoleOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateEnclaveCertificateIamRole", SERVICE);
}
pub struct AssociateEnclaveCertificateIamRoleOutput {
    pub certificate_s3_bucket_name: Option<String>, pub certificate_s3_object_key: Option<String>,
    pub encryption_kms_key_id: Option<String>,
}
impl Shape for AssociateEnclaveCertificateIamRoleOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateEnclaveCertificateIamRoleResult", members: &[
        field("CertificateS3BucketName", "certificateS3BucketName", STRING),
        field("CertificateS3ObjectKey", "certificateS3ObjectKey", STRING),
        field("EncryptionKmsKeyId", "encryptionKmsKeyId", STRING),
    ], ..Schema::NONE };
    members! { certificate_s3_bucket_name, certificate_s3_object_key, encryption_kms_key_id }
}
impl AssociateEnclaveCertificateIamRoleOutput {
    #[inline] pub fn certificate_s3_bucket_name(&self) -> &str { text(&self.certificate_s3_bucket_name) }
    #[inline] pub fn certificate_s3_object_key(&self) -> &str { text(&self.certificate_s3_object_key) }
    #[inline] pub fn encryption_kms_key_id(&self) -> &str { text(&self.encryption_kms_key_id) }
}

pub struct AssociateIamInstanceProfileInput {
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>, pub instance_id: Option<String>,
}
impl Shape for AssociateIamInstanceProfileInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateIamInstanceProfileRequest", members: &[
        field("IamInstanceProfile", "", STRUCTURE).required(), field("InstanceId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { iam_instance_profile, instance_id }
}
impl Operation for AssociateIamInstanceProfileInput {
    type Output = AssociateIamInstanceProfileOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateIamInstanceProfile", SERVICE);
}
pub struct AssociateIamInstanceProfileOutput {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
impl Shape for AssociateIamInstanceProfileOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateIamInstanceProfileResult", members: &[
        field("IamInstanceProfileAssociation", "iamInstanceProfileAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { iam_instance_profile_association }
}
impl AssociateIamInstanceProfileOutput {
    #[inline] pub fn iam_instance_profile_association(&self) -> &IamInstanceProfileAssociation { nested(&self.iam_instance_profile_association) }
}

pub struct AssociateInstanceEventWindowInput {
    pub dry_run: Option<bool>, pub instance_event_window_id: Option<String>,
    pub association_target: Option<InstanceEventWindowAssociationRequest>,
}
impl Shape for AssociateInstanceEventWindowInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateInstanceEventWindowRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceEventWindowId", "", STRING).required(),
        field("AssociationTarget", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_event_window_id, association_target }
}
impl Operation for AssociateInstanceEventWindowInput {
    type Output = AssociateInstanceEventWindowOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateInstanceEventWindow", SERVICE);
}
pub struct AssociateInstanceEventWindowOutput { pub instance_event_window: Option<InstanceEventWindow> }
impl Shape for AssociateInstanceEventWindowOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateInstanceEventWindowResult", members: &[
        field("InstanceEventWindow", "instanceEventWindow", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_event_window }
}
impl AssociateInstanceEventWindowOutput {
    #[inline] pub fn instance_event_window(&self) -> &InstanceEventWindow { nested(&self.instance_event_window) }
}

pub struct AssociateIpamByoasnInput { pub dry_run: Option<bool>, pub asn: Option<String>, pub cidr: Option<String> }
impl Shape for AssociateIpamByoasnInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateIpamByoasnRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Asn", "", STRING).required(), field("Cidr", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, asn, cidr }
}
impl Operation for AssociateIpamByoasnInput {
    type Output = AssociateIpamByoasnOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateIpamByoasn", SERVICE);
}
pub struct AssociateIpamByoasnOutput { pub asn_association: Option<AsnAssociation> }
impl Shape for AssociateIpamByoasnOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateIpamByoasnResult", members: &[
        field("AsnAssociation", "asnAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { asn_association }
}
impl AssociateIpamByoasnOutput {
    #[inline] pub fn asn_association(&self) -> &AsnAssociation { nested(&self.asn_association) }
}

pub struct AssociateIpamResourceDiscoveryInput {
    pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub ipam_resource_discovery_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>,
}
impl Shape for AssociateIpamResourceDiscoveryInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateIpamResourceDiscoveryRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(),
        field("IpamResourceDiscoveryId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_id, ipam_resource_discovery_id, tag_specifications, client_token }
}
impl Operation for AssociateIpamResourceDiscoveryInput {
    type Output = AssociateIpamResourceDiscoveryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateIpamResourceDiscovery", SERVICE);
}
pub struct AssociateIpamResourceDiscoveryOutput {
    pub ipam_resource_discovery_association: Option<IpamResourceDiscoveryAssociation>,
}
impl Shape for AssociateIpamResourceDiscoveryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateIpamResourceDiscoveryResult", members: &[
        field("IpamResourceDiscoveryAssociation", "ipamResourceDiscoveryAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_resource_discovery_association }
}
impl AssociateIpamResourceDiscoveryOutput {
    #[inline] pub fn ipam_resource_discovery_association(&self) -> &IpamResourceDiscoveryAssociation { nested(&self.ipam_resource_discovery_association) }
}

pub struct AssociateKmsKeyIdInput {
    pub snapshot_id: Option<String>, pub kms_key_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AssociateKmsKeyIdInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateKmsKeyIdRequest", members: &[
        field("SnapshotId", "", STRING), field("KmsKeyId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, kms_key_id, dry_run }
}
impl Operation for AssociateKmsKeyIdInput {
    type Output = AssociateKmsKeyIdOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateKmsKeyId", SERVICE);
}
pub struct AssociateKmsKeyIdOutput { pub r#return: Option<bool> }
impl Shape for AssociateKmsKeyIdOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateKmsKeyIdResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl AssociateKmsKeyIdOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct AssociateNatGatewayAddressInput {
    pub nat_gateway_id: Option<String>, pub allocation_ids: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>, pub dry_run: Option<bool>, pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}
impl Shape for AssociateNatGatewayAddressInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateNatGatewayAddressRequest", members: &[
        field("NatGatewayId", "", STRING).required(),
        field("AllocationIds", "AllocationId", ALLOCATION_ID_LIST_LIST).required(),
        field("PrivateIpAddresses", "PrivateIpAddress", IP_LIST_LIST), field("DryRun", "", BOOLEAN),
        field("AvailabilityZone", "", STRING), field("AvailabilityZoneId", "", STRING),
    ], ..Schema::NONE };
    members! { nat_gateway_id, allocation_ids, private_ip_addresses, dry_run, availability_zone, availability_zone_id }
}
impl Operation for AssociateNatGatewayAddressInput {
    type Output = AssociateNatGatewayAddressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateNatGatewayAddress", SERVICE);
}
pub struct AssociateNatGatewayAddressOutput {
    pub nat_gateway_id: Option<String>, pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
}
impl Shape for AssociateNatGatewayAddressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateNatGatewayAddressResult", members: &[
        field("NatGatewayId", "natGatewayId", STRING),
        field("NatGatewayAddresses", "natGatewayAddressSet", NAT_GATEWAY_ADDRESS_LIST_LIST),
    ], ..Schema::NONE };
    members! { nat_gateway_id, nat_gateway_addresses }
}
impl AssociateNatGatewayAddressOutput {
    #[inline] pub fn nat_gateway_id(&self) -> &str { text(&self.nat_gateway_id) }
    #[inline] pub fn nat_gateway_addresses(&self) -> &[NatGatewayAddress] { items(&self.nat_gateway_addresses) }
}

pub struct AssociateNetworkingFlexCostAllocationPolicyInput {
    pub fca_policy_id: Option<String>, pub network_resource_ids: Option<Vec<String>>,
    pub network_resource_scope: Option<FlexCostAllocationNetworkResourceScope>, pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for AssociateNetworkingFlexCostAllocationPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateNetworkingFlexCostAllocationPolicyRequest", members: &[
        field("FcaPolicyId", "", STRING).required(),
        field("NetworkResourceIds", "", FLEX_COST_ALLOCATION_NETWORK_RESOURCE_ID_LIST_LIST),
        field("NetworkResourceScope", "", STRUCTURE), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { fca_policy_id, network_resource_ids, network_resource_scope, client_token, dry_run }
}
impl Operation for AssociateNetworkingFlexCostAllocationPolicyInput {
    type Output = AssociateNetworkingFlexCostAllocationPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateNetworkingFlexCostAllocationPolicy", SERVICE);
}
pub struct AssociateNetworkingFlexCostAllocationPolicyOutput {
    pub fca_policy_associations: Option<Vec<FlexCostAllocationPolicyAssociationDescription>>,
    pub fca_policy_association_failures: Option<Vec<FlexCostAllocationOperationFailure>>,
}
impl Shape for AssociateNetworkingFlexCostAllocationPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateNetworkingFlexCostAllocationPolicyResult", members: &[
        field("FcaPolicyAssociations", "fcaPolicyAssociations", FLEX_COST_ALLOCATION_POLICY_ASSOCIATION_SET_LIST),
        field("FcaPolicyAssociationFailures", "fcaPolicyAssociationFailures", FLEX_COST_ALLOCATION_OPERATION_FAILURE_LIST_LIST),
    ], ..Schema::NONE };
    members! { fca_policy_associations, fca_policy_association_failures }
}
impl AssociateNetworkingFlexCostAllocationPolicyOutput {
    #[inline] pub fn fca_policy_associations(&self) -> &[FlexCostAllocationPolicyAssociationDescription] { items(&self.fca_policy_associations) }
    #[inline] pub fn fca_policy_association_failures(&self) -> &[FlexCostAllocationOperationFailure] { items(&self.fca_policy_association_failures) }
}

pub struct AssociateRouteServerInput {
    pub route_server_id: Option<String>, pub vpc_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AssociateRouteServerInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateRouteServerRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("VpcId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_id, vpc_id, dry_run }
}
impl Operation for AssociateRouteServerInput {
    type Output = AssociateRouteServerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateRouteServer", SERVICE);
}
pub struct AssociateRouteServerOutput { pub route_server_association: Option<RouteServerAssociation> }
impl Shape for AssociateRouteServerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateRouteServerResult", members: &[
        field("RouteServerAssociation", "routeServerAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server_association }
}
impl AssociateRouteServerOutput {
    #[inline] pub fn route_server_association(&self) -> &RouteServerAssociation { nested(&self.route_server_association) }
}

pub struct AssociateRouteTableInput {
    pub gateway_id: Option<String>, pub public_ipv4_pool: Option<String>, pub dry_run: Option<bool>,
    pub subnet_id: Option<String>, pub route_table_id: Option<String>,
}
impl Shape for AssociateRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateRouteTableRequest", members: &[
        field("GatewayId", "", STRING), field("PublicIpv4Pool", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("SubnetId", "subnetId", STRING), field("RouteTableId", "routeTableId", STRING).required(),
    ], ..Schema::NONE };
    members! { gateway_id, public_ipv4_pool, dry_run, subnet_id, route_table_id }
}
impl Operation for AssociateRouteTableInput {
    type Output = AssociateRouteTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateRouteTable", SERVICE);
}
pub struct AssociateRouteTableOutput {
    pub association_id: Option<String>, pub association_state: Option<RouteTableAssociationState>,
}
impl Shape for AssociateRouteTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateRouteTableResult", members: &[
        field("AssociationId", "associationId", STRING), field("AssociationState", "associationState", STRUCTURE),
    ], ..Schema::NONE };
    members! { association_id, association_state }
}
impl AssociateRouteTableOutput {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn association_state(&self) -> &RouteTableAssociationState { nested(&self.association_state) }
}

pub struct AssociateSecurityGroupVpcInput {
    pub group_id: Option<String>, pub vpc_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AssociateSecurityGroupVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateSecurityGroupVpcRequest", members: &[
        field("GroupId", "", STRING).required(), field("VpcId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { group_id, vpc_id, dry_run }
}
impl Operation for AssociateSecurityGroupVpcInput {
    type Output = AssociateSecurityGroupVpcOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateSecurityGroupVpc", SERVICE);
}
pub struct AssociateSecurityGroupVpcOutput { pub state: Option<SecurityGroupVpcAssociationState> }
impl Shape for AssociateSecurityGroupVpcOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateSecurityGroupVpcResult", members: &[
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { state }
}
impl AssociateSecurityGroupVpcOutput {
    #[inline] pub fn state(&self) -> &SecurityGroupVpcAssociationState { choice(&self.state) }
}

pub struct AssociateSubnetCidrBlockInput {
    pub ipv6_ipam_pool_id: Option<String>, pub ipv6_netmask_length: Option<i32>, pub subnet_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
}
impl Shape for AssociateSubnetCidrBlockInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateSubnetCidrBlockRequest", members: &[
        field("Ipv6IpamPoolId", "", STRING), field("Ipv6NetmaskLength", "", INTEGER),
        field("SubnetId", "subnetId", STRING).required(), field("Ipv6CidrBlock", "ipv6CidrBlock", STRING),
    ], ..Schema::NONE };
    members! { ipv6_ipam_pool_id, ipv6_netmask_length, subnet_id, ipv6_cidr_block }
}
impl Operation for AssociateSubnetCidrBlockInput {
    type Output = AssociateSubnetCidrBlockOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateSubnetCidrBlock", SERVICE);
}
pub struct AssociateSubnetCidrBlockOutput {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>, pub subnet_id: Option<String>,
}
impl Shape for AssociateSubnetCidrBlockOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateSubnetCidrBlockResult", members: &[
        field("Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation", STRUCTURE),
        field("SubnetId", "subnetId", STRING),
    ], ..Schema::NONE };
    members! { ipv6_cidr_block_association, subnet_id }
}
impl AssociateSubnetCidrBlockOutput {
    #[inline] pub fn ipv6_cidr_block_association(&self) -> &SubnetIpv6CidrBlockAssociation { nested(&self.ipv6_cidr_block_association) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
}

pub struct AssociateTransitGatewayMulticastDomainInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for AssociateTransitGatewayMulticastDomainInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateTransitGatewayMulticastDomainRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING).required(),
        field("TransitGatewayAttachmentId", "", STRING).required(),
        field("SubnetIds", "", TRANSIT_GATEWAY_SUBNET_ID_LIST_LIST).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, transit_gateway_attachment_id, subnet_ids, dry_run }
}
impl Operation for AssociateTransitGatewayMulticastDomainInput {
    type Output = AssociateTransitGatewayMulticastDomainOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateTransitGatewayMulticastDomain", SERVICE);
}
pub struct AssociateTransitGatewayMulticastDomainOutput {
    pub associations: Option<TransitGatewayMulticastDomainAssociations>,
}
impl Shape for AssociateTransitGatewayMulticastDomainOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateTransitGatewayMulticastDomainResult", members: &[
        field("Associations", "associations", STRUCTURE),
    ], ..Schema::NONE };
    members! { associations }
}
impl AssociateTransitGatewayMulticastDomainOutput {
    #[inline] pub fn associations(&self) -> &TransitGatewayMulticastDomainAssociations { nested(&self.associations) }
}

pub struct AssociateTransitGatewayPolicyTableInput {
    pub transit_gateway_policy_table_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for AssociateTransitGatewayPolicyTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateTransitGatewayPolicyTableRequest", members: &[
        field("TransitGatewayPolicyTableId", "", STRING).required(),
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, transit_gateway_attachment_id, dry_run }
}
impl Operation for AssociateTransitGatewayPolicyTableInput {
    type Output = AssociateTransitGatewayPolicyTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateTransitGatewayPolicyTable", SERVICE);
}
pub struct AssociateTransitGatewayPolicyTableOutput { pub association: Option<TransitGatewayPolicyTableAssociation> }
impl Shape for AssociateTransitGatewayPolicyTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateTransitGatewayPolicyTableResult", members: &[
        field("Association", "association", STRUCTURE),
    ], ..Schema::NONE };
    members! { association }
}
impl AssociateTransitGatewayPolicyTableOutput {
    #[inline] pub fn association(&self) -> &TransitGatewayPolicyTableAssociation { nested(&self.association) }
}

pub struct AssociateTransitGatewayRouteTableInput {
    pub transit_gateway_route_table_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for AssociateTransitGatewayRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateTransitGatewayRouteTableRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(),
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, transit_gateway_attachment_id, dry_run }
}
impl Operation for AssociateTransitGatewayRouteTableInput {
    type Output = AssociateTransitGatewayRouteTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateTransitGatewayRouteTable", SERVICE);
}
pub struct AssociateTransitGatewayRouteTableOutput { pub association: Option<TransitGatewayAssociation> }
impl Shape for AssociateTransitGatewayRouteTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateTransitGatewayRouteTableResult", members: &[
        field("Association", "association", STRUCTURE),
    ], ..Schema::NONE };
    members! { association }
}
impl AssociateTransitGatewayRouteTableOutput {
    #[inline] pub fn association(&self) -> &TransitGatewayAssociation { nested(&self.association) }
}

pub struct AssociateTrunkInterfaceInput {
    pub branch_interface_id: Option<String>, pub trunk_interface_id: Option<String>, pub vlan_id: Option<i32>,
    pub gre_key: Option<i32>, pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AssociateTrunkInterfaceInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateTrunkInterfaceRequest", members: &[
        field("BranchInterfaceId", "", STRING).required(), field("TrunkInterfaceId", "", STRING).required(),
        field("VlanId", "", INTEGER), field("GreKey", "", INTEGER),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { branch_interface_id, trunk_interface_id, vlan_id, gre_key, client_token, dry_run }
}
impl Operation for AssociateTrunkInterfaceInput {
    type Output = AssociateTrunkInterfaceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateTrunkInterface", SERVICE);
}
pub struct AssociateTrunkInterfaceOutput {
    pub interface_association: Option<TrunkInterfaceAssociation>, pub client_token: Option<String>,
}
impl Shape for AssociateTrunkInterfaceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateTrunkInterfaceResult", members: &[
        field("InterfaceAssociation", "interfaceAssociation", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { interface_association, client_token }
}
impl AssociateTrunkInterfaceOutput {
    #[inline] pub fn interface_association(&self) -> &TrunkInterfaceAssociation { nested(&self.interface_association) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct AssociateVpcCidrBlockInput {
    pub cidr_block: Option<String>, pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_pool: Option<String>, pub ipv6_cidr_block: Option<String>, pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>, pub ipv6_ipam_pool_id: Option<String>, pub ipv6_netmask_length: Option<i32>,
    pub vpc_id: Option<String>, pub amazon_provided_ipv6_cidr_block: Option<bool>,
}
impl Shape for AssociateVpcCidrBlockInput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateVpcCidrBlockRequest", members: &[
        field("CidrBlock", "", STRING), field("Ipv6CidrBlockNetworkBorderGroup", "", STRING),
        field("Ipv6Pool", "", STRING), field("Ipv6CidrBlock", "", STRING), field("Ipv4IpamPoolId", "", STRING),
        field("Ipv4NetmaskLength", "", INTEGER), field("Ipv6IpamPoolId", "", STRING),
        field("Ipv6NetmaskLength", "", INTEGER), field("VpcId", "vpcId", STRING).required(),
        field("AmazonProvidedIpv6CidrBlock", "amazonProvidedIpv6CidrBlock", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        cidr_block, ipv6_cidr_block_network_border_group, ipv6_pool, ipv6_cidr_block, ipv4_ipam_pool_id,
        ipv4_netmask_length, ipv6_ipam_pool_id, ipv6_netmask_length, vpc_id, amazon_provided_ipv6_cidr_block,
    }
}
impl Operation for AssociateVpcCidrBlockInput {
    type Output = AssociateVpcCidrBlockOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AssociateVpcCidrBlock", SERVICE);
}
pub struct AssociateVpcCidrBlockOutput {
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub cidr_block_association: Option<VpcCidrBlockAssociation>, pub vpc_id: Option<String>,
}
impl Shape for AssociateVpcCidrBlockOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AssociateVpcCidrBlockResult", members: &[
        field("Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation", STRUCTURE),
        field("CidrBlockAssociation", "cidrBlockAssociation", STRUCTURE), field("VpcId", "vpcId", STRING),
    ], ..Schema::NONE };
    members! { ipv6_cidr_block_association, cidr_block_association, vpc_id }
}
impl AssociateVpcCidrBlockOutput {
    #[inline] pub fn ipv6_cidr_block_association(&self) -> &VpcIpv6CidrBlockAssociation { nested(&self.ipv6_cidr_block_association) }
    #[inline] pub fn cidr_block_association(&self) -> &VpcCidrBlockAssociation { nested(&self.cidr_block_association) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
}

pub struct AttachClassicLinkVpcInput {
    pub dry_run: Option<bool>, pub instance_id: Option<String>, pub vpc_id: Option<String>,
    pub groups: Option<Vec<String>>,
}
impl Shape for AttachClassicLinkVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachClassicLinkVpcRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InstanceId", "instanceId", STRING).required(),
        field("VpcId", "vpcId", STRING).required(),
        field("Groups", "SecurityGroupId", GROUP_ID_STRING_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_id, vpc_id, groups }
}
impl Operation for AttachClassicLinkVpcInput {
    type Output = AttachClassicLinkVpcOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AttachClassicLinkVpc", SERVICE);
}
pub struct AttachClassicLinkVpcOutput { pub r#return: Option<bool> }
impl Shape for AttachClassicLinkVpcOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachClassicLinkVpcResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl AttachClassicLinkVpcOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct AttachImageWatermarkInput {
    pub image_id: Option<String>, pub watermark_name: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AttachImageWatermarkInput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachImageWatermarkRequest", members: &[
        field("ImageId", "", STRING).required(), field("WatermarkName", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, watermark_name, dry_run }
}
impl Operation for AttachImageWatermarkInput {
    type Output = AttachImageWatermarkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AttachImageWatermark", SERVICE);
}
pub struct AttachImageWatermarkOutput { pub watermark_key: Option<String> }
impl Shape for AttachImageWatermarkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachImageWatermarkResult", members: &[
        field("WatermarkKey", "watermarkKey", STRING),
    ], ..Schema::NONE };
    members! { watermark_key }
}
impl AttachImageWatermarkOutput {
    #[inline] pub fn watermark_key(&self) -> &str { text(&self.watermark_key) }
}

pub struct AttachInternetGatewayInput {
    pub dry_run: Option<bool>, pub internet_gateway_id: Option<String>, pub vpc_id: Option<String>,
}
impl Shape for AttachInternetGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachInternetGatewayRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InternetGatewayId", "internetGatewayId", STRING).required(),
        field("VpcId", "vpcId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, internet_gateway_id, vpc_id }
}
impl Operation for AttachInternetGatewayInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AttachInternetGateway", SERVICE);
}

pub struct AttachNetworkInterfaceInput {
    pub network_card_index: Option<i32>, pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub ena_queue_count: Option<i32>, pub dry_run: Option<bool>, pub network_interface_id: Option<String>,
    pub instance_id: Option<String>, pub device_index: Option<i32>,
}
impl Shape for AttachNetworkInterfaceInput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachNetworkInterfaceRequest", members: &[
        field("NetworkCardIndex", "", INTEGER), field("EnaSrdSpecification", "", STRUCTURE),
        field("EnaQueueCount", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("InstanceId", "instanceId", STRING).required(), field("DeviceIndex", "deviceIndex", INTEGER).required(),
    ], ..Schema::NONE };
    members! {
        network_card_index, ena_srd_specification, ena_queue_count, dry_run, network_interface_id, instance_id,
        device_index,
    }
}
impl Operation for AttachNetworkInterfaceInput {
    type Output = AttachNetworkInterfaceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AttachNetworkInterface", SERVICE);
}
pub struct AttachNetworkInterfaceOutput { pub attachment_id: Option<String>, pub network_card_index: Option<i32> }
impl Shape for AttachNetworkInterfaceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachNetworkInterfaceResult", members: &[
        field("AttachmentId", "attachmentId", STRING), field("NetworkCardIndex", "networkCardIndex", INTEGER),
    ], ..Schema::NONE };
    members! { attachment_id, network_card_index }
}
impl AttachNetworkInterfaceOutput {
    #[inline] pub fn attachment_id(&self) -> &str { text(&self.attachment_id) }
    #[inline] pub fn network_card_index(&self) -> i32 { self.network_card_index.unwrap_or_default() }
}

pub struct AttachVerifiedAccessTrustProviderInput {
    pub verified_access_instance_id: Option<String>, pub verified_access_trust_provider_id: Option<String>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AttachVerifiedAccessTrustProviderInput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachVerifiedAccessTrustProviderRequest", members: &[
        field("VerifiedAccessInstanceId", "", STRING).required(),
        field("VerifiedAccessTrustProviderId", "", STRING).required(),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_instance_id, verified_access_trust_provider_id, client_token, dry_run }
}
impl Operation for AttachVerifiedAccessTrustProviderInput {
    type Output = AttachVerifiedAccessTrustProviderOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AttachVerifiedAccessTrustProvider", SERVICE);
}
pub struct AttachVerifiedAccessTrustProviderOutput {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
    pub verified_access_instance: Option<VerifiedAccessInstance>,
}
impl Shape for AttachVerifiedAccessTrustProviderOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachVerifiedAccessTrustProviderResult", members: &[
        field("VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", STRUCTURE),
        field("VerifiedAccessInstance", "verifiedAccessInstance", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_trust_provider, verified_access_instance }
}
impl AttachVerifiedAccessTrustProviderOutput {
    #[inline] pub fn verified_access_trust_provider(&self) -> &VerifiedAccessTrustProvider { nested(&self.verified_access_trust_provider) }
    #[inline] pub fn verified_access_instance(&self) -> &VerifiedAccessInstance { nested(&self.verified_access_instance) }
}

pub struct AttachVolumeInput {
    pub device: Option<String>, pub instance_id: Option<String>, pub volume_id: Option<String>,
    pub ebs_card_index: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for AttachVolumeInput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachVolumeRequest", members: &[
        field("Device", "", STRING).required(), field("InstanceId", "", STRING).required(),
        field("VolumeId", "", STRING).required(), field("EbsCardIndex", "", INTEGER),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { device, instance_id, volume_id, ebs_card_index, dry_run }
}
impl Operation for AttachVolumeInput {
    type Output = AttachVolumeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AttachVolume", SERVICE);
}
pub struct AttachVolumeOutput {
    pub delete_on_termination: Option<bool>, pub associated_resource: Option<String>,
    pub instance_owning_service: Option<String>, pub ebs_card_index: Option<i32>, pub volume_id: Option<String>,
    pub instance_id: Option<String>, pub device: Option<String>, pub state: Option<VolumeAttachmentState>,
    pub attach_time: Option<Timestamp>,
}
impl Shape for AttachVolumeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeAttachment", members: &[
        field("DeleteOnTermination", "deleteOnTermination", BOOLEAN),
        field("AssociatedResource", "associatedResource", STRING),
        field("InstanceOwningService", "instanceOwningService", STRING),
        field("EbsCardIndex", "ebsCardIndex", INTEGER), field("VolumeId", "volumeId", STRING),
        field("InstanceId", "instanceId", STRING), field("Device", "device", STRING), field("State", "status", ENUM),
        field("AttachTime", "attachTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        delete_on_termination, associated_resource, instance_owning_service, ebs_card_index, volume_id, instance_id,
        device, state, attach_time,
    }
}
impl AttachVolumeOutput {
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn associated_resource(&self) -> &str { text(&self.associated_resource) }
    #[inline] pub fn instance_owning_service(&self) -> &str { text(&self.instance_owning_service) }
    #[inline] pub fn ebs_card_index(&self) -> i32 { self.ebs_card_index.unwrap_or_default() }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn device(&self) -> &str { text(&self.device) }
    #[inline] pub fn state(&self) -> &VolumeAttachmentState { choice(&self.state) }
    #[inline] pub fn attach_time(&self) -> Timestamp { moment(&self.attach_time) }
}

pub struct AttachVpnGatewayInput {
    pub vpc_id: Option<String>, pub vpn_gateway_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AttachVpnGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachVpnGatewayRequest", members: &[
        field("VpcId", "", STRING).required(), field("VpnGatewayId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpc_id, vpn_gateway_id, dry_run }
}
impl Operation for AttachVpnGatewayInput {
    type Output = AttachVpnGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AttachVpnGateway", SERVICE);
}
pub struct AttachVpnGatewayOutput { pub vpc_attachment: Option<VpcAttachment> }
impl Shape for AttachVpnGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AttachVpnGatewayResult", members: &[
        field("VpcAttachment", "attachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_attachment }
}
impl AttachVpnGatewayOutput {
    #[inline] pub fn vpc_attachment(&self) -> &VpcAttachment { nested(&self.vpc_attachment) }
}

pub struct AuthorizeClientVpnIngressInput {
    pub client_vpn_endpoint_id: Option<String>, pub target_network_cidr: Option<String>,
    pub access_group_id: Option<String>, pub authorize_all_groups: Option<bool>, pub description: Option<String>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for AuthorizeClientVpnIngressInput {
    const SCHEMA: &'static Schema = &Schema { name: "AuthorizeClientVpnIngressRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("TargetNetworkCidr", "", STRING).required(),
        field("AccessGroupId", "", STRING), field("AuthorizeAllGroups", "", BOOLEAN), field("Description", "", STRING),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        client_vpn_endpoint_id, target_network_cidr, access_group_id, authorize_all_groups, description, client_token,
        dry_run,
    }
}
impl Operation for AuthorizeClientVpnIngressInput {
    type Output = AuthorizeClientVpnIngressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AuthorizeClientVpnIngress", SERVICE);
}
pub struct AuthorizeClientVpnIngressOutput { pub status: Option<ClientVpnAuthorizationRuleStatus> }
impl Shape for AuthorizeClientVpnIngressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AuthorizeClientVpnIngressResult", members: &[
        field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { status }
}
impl AuthorizeClientVpnIngressOutput {
    #[inline] pub fn status(&self) -> &ClientVpnAuthorizationRuleStatus { nested(&self.status) }
}

pub struct AuthorizeSecurityGroupEgressInput {
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>, pub group_id: Option<String>,
    pub source_security_group_name: Option<String>, pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>, pub from_port: Option<i32>, pub to_port: Option<i32>, pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}
impl Shape for AuthorizeSecurityGroupEgressInput {
    const SCHEMA: &'static Schema = &Schema { name: "AuthorizeSecurityGroupEgressRequest", members: &[
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("GroupId", "groupId", STRING).required(),
        field("SourceSecurityGroupName", "sourceSecurityGroupName", STRING),
        field("SourceSecurityGroupOwnerId", "sourceSecurityGroupOwnerId", STRING),
        field("IpProtocol", "ipProtocol", STRING), field("FromPort", "fromPort", INTEGER),
        field("ToPort", "toPort", INTEGER), field("CidrIp", "cidrIp", STRING),
        field("IpPermissions", "ipPermissions", IP_PERMISSION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        tag_specifications, dry_run, group_id, source_security_group_name, source_security_group_owner_id, ip_protocol,
        from_port, to_port, cidr_ip, ip_permissions,
    }
}
impl Operation for AuthorizeSecurityGroupEgressInput {
    type Output = AuthorizeSecurityGroupEgressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AuthorizeSecurityGroupEgress", SERVICE);
}
pub struct AuthorizeSecurityGroupEgressOutput {
    pub r#return: Option<bool>, pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}
impl Shape for AuthorizeSecurityGroupEgressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AuthorizeSecurityGroupEgressResult", members: &[
        field("Return", "return", BOOLEAN),
        field("SecurityGroupRules", "securityGroupRuleSet", SECURITY_GROUP_RULE_LIST_LIST),
    ], ..Schema::NONE };
    members! { r#return, security_group_rules }
}
impl AuthorizeSecurityGroupEgressOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn security_group_rules(&self) -> &[SecurityGroupRule] { items(&self.security_group_rules) }
}

pub struct AuthorizeSecurityGroupIngressInput {
    pub cidr_ip: Option<String>, pub from_port: Option<i32>, pub group_id: Option<String>,
    pub group_name: Option<String>, pub ip_permissions: Option<Vec<IpPermission>>, pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>, pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>, pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for AuthorizeSecurityGroupIngressInput {
    const SCHEMA: &'static Schema = &Schema { name: "AuthorizeSecurityGroupIngressRequest", members: &[
        field("CidrIp", "", STRING), field("FromPort", "", INTEGER), field("GroupId", "", STRING),
        field("GroupName", "", STRING), field("IpPermissions", "", IP_PERMISSION_LIST_LIST),
        field("IpProtocol", "", STRING), field("SourceSecurityGroupName", "", STRING),
        field("SourceSecurityGroupOwnerId", "", STRING), field("ToPort", "", INTEGER),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        cidr_ip, from_port, group_id, group_name, ip_permissions, ip_protocol, source_security_group_name,
        source_security_group_owner_id, to_port, tag_specifications, dry_run,
    }
}
impl Operation for AuthorizeSecurityGroupIngressInput {
    type Output = AuthorizeSecurityGroupIngressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("AuthorizeSecurityGroupIngress", SERVICE);
}
pub struct AuthorizeSecurityGroupIngressOutput {
    pub r#return: Option<bool>, pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}
impl Shape for AuthorizeSecurityGroupIngressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "AuthorizeSecurityGroupIngressResult", members: &[
        field("Return", "return", BOOLEAN),
        field("SecurityGroupRules", "securityGroupRuleSet", SECURITY_GROUP_RULE_LIST_LIST),
    ], ..Schema::NONE };
    members! { r#return, security_group_rules }
}
impl AuthorizeSecurityGroupIngressOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn security_group_rules(&self) -> &[SecurityGroupRule] { items(&self.security_group_rules) }
}

pub struct BatchModifyIpamRoutingPolicyRegistrationsInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>,
    pub delta_json: Option<String>, pub force: Option<bool>, pub client_token: Option<String>,
}
impl Shape for BatchModifyIpamRoutingPolicyRegistrationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "BatchModifyIpamRoutingPolicyRegistrationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("DeltaJson", "", STRING).required(), field("Force", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_internet_registry_association_id, delta_json, force, client_token }
}
impl Operation for BatchModifyIpamRoutingPolicyRegistrationsInput {
    type Output = BatchModifyIpamRoutingPolicyRegistrationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("BatchModifyIpamRoutingPolicyRegistrations", SERVICE);
}
pub struct BatchModifyIpamRoutingPolicyRegistrationsOutput {
    pub ipam_routing_policy_registration_delta: Option<IpamRoutingPolicyRegistrationDelta>,
}
impl Shape for BatchModifyIpamRoutingPolicyRegistrationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "BatchModifyIpamRoutingPolicyRegistrationsResult", members: &[
        field("IpamRoutingPolicyRegistrationDelta", "ipamRoutingPolicyRegistrationDelta", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_routing_policy_registration_delta }
}
impl BatchModifyIpamRoutingPolicyRegistrationsOutput {
    #[inline] pub fn ipam_routing_policy_registration_delta(&self) -> &IpamRoutingPolicyRegistrationDelta { nested(&self.ipam_routing_policy_registration_delta) }
}

pub struct BundleInstanceInput {
    pub instance_id: Option<String>, pub storage: Option<Storage>, pub dry_run: Option<bool>,
}
impl Shape for BundleInstanceInput {
    const SCHEMA: &'static Schema = &Schema { name: "BundleInstanceRequest", members: &[
        field("InstanceId", "", STRING).required(), field("Storage", "", STRUCTURE).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, storage, dry_run }
}
impl Operation for BundleInstanceInput {
    type Output = BundleInstanceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("BundleInstance", SERVICE);
}
pub struct BundleInstanceOutput { pub bundle_task: Option<BundleTask> }
impl Shape for BundleInstanceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "BundleInstanceResult", members: &[
        field("BundleTask", "bundleInstanceTask", STRUCTURE),
    ], ..Schema::NONE };
    members! { bundle_task }
}
impl BundleInstanceOutput {
    #[inline] pub fn bundle_task(&self) -> &BundleTask { nested(&self.bundle_task) }
}

shape_impls! {
    AcceptAddressTransferInput, AcceptAddressTransferOutput, AcceptCapacityReservationBillingOwnershipInput,
    AcceptCapacityReservationBillingOwnershipOutput, AcceptReservedInstancesExchangeQuoteInput,
    AcceptReservedInstancesExchangeQuoteOutput, AcceptTransitGatewayClientVpnAttachmentInput,
    AcceptTransitGatewayClientVpnAttachmentOutput, AcceptTransitGatewayMulticastDomainAssociationsInput,
    AcceptTransitGatewayMulticastDomainAssociationsOutput, AcceptTransitGatewayPeeringAttachmentInput,
    AcceptTransitGatewayPeeringAttachmentOutput, AcceptTransitGatewayVpcAttachmentInput,
    AcceptTransitGatewayVpcAttachmentOutput, AcceptVpcEndpointConnectionsInput, AcceptVpcEndpointConnectionsOutput,
    AcceptVpcPeeringConnectionInput, AcceptVpcPeeringConnectionOutput, AdvertiseByoipCidrInput,
    AdvertiseByoipCidrOutput, AllocateAddressInput, AllocateAddressOutput, AllocateHostsInput, AllocateHostsOutput,
    AllocateIpamPoolCidrInput, AllocateIpamPoolCidrOutput, ApplySecurityGroupsToClientVpnTargetNetworkInput,
    ApplySecurityGroupsToClientVpnTargetNetworkOutput, AssignIpv6AddressesInput, AssignIpv6AddressesOutput,
    AssignPrivateIpAddressesInput, AssignPrivateIpAddressesOutput, AssignPrivateNatGatewayAddressInput,
    AssignPrivateNatGatewayAddressOutput, AssociateAddressInput, AssociateAddressOutput,
    AssociateApplicationStatusCheckInput, AssociateApplicationStatusCheckOutput,
    AssociateCapacityReservationBillingOwnerInput, AssociateCapacityReservationBillingOwnerOutput,
    AssociateClientVpnTargetNetworkInput, AssociateClientVpnTargetNetworkOutput, AssociateDhcpOptionsInput,
    AssociateEnclaveCertificateIamRoleInput, AssociateEnclaveCertificateIamRoleOutput,
    AssociateIamInstanceProfileInput, AssociateIamInstanceProfileOutput, AssociateInstanceEventWindowInput,
    AssociateInstanceEventWindowOutput, AssociateIpamByoasnInput, AssociateIpamByoasnOutput,
    AssociateIpamResourceDiscoveryInput, AssociateIpamResourceDiscoveryOutput, AssociateKmsKeyIdInput,
    AssociateKmsKeyIdOutput, AssociateNatGatewayAddressInput, AssociateNatGatewayAddressOutput,
    AssociateNetworkingFlexCostAllocationPolicyInput, AssociateNetworkingFlexCostAllocationPolicyOutput,
    AssociateRouteServerInput, AssociateRouteServerOutput, AssociateRouteTableInput, AssociateRouteTableOutput,
    AssociateSecurityGroupVpcInput, AssociateSecurityGroupVpcOutput, AssociateSubnetCidrBlockInput,
    AssociateSubnetCidrBlockOutput, AssociateTransitGatewayMulticastDomainInput,
    AssociateTransitGatewayMulticastDomainOutput, AssociateTransitGatewayPolicyTableInput,
    AssociateTransitGatewayPolicyTableOutput, AssociateTransitGatewayRouteTableInput,
    AssociateTransitGatewayRouteTableOutput, AssociateTrunkInterfaceInput, AssociateTrunkInterfaceOutput,
    AssociateVpcCidrBlockInput, AssociateVpcCidrBlockOutput, AttachClassicLinkVpcInput, AttachClassicLinkVpcOutput,
    AttachImageWatermarkInput, AttachImageWatermarkOutput, AttachInternetGatewayInput, AttachNetworkInterfaceInput,
    AttachNetworkInterfaceOutput, AttachVerifiedAccessTrustProviderInput, AttachVerifiedAccessTrustProviderOutput,
    AttachVolumeInput, AttachVolumeOutput, AttachVpnGatewayInput, AttachVpnGatewayOutput,
    AuthorizeClientVpnIngressInput, AuthorizeClientVpnIngressOutput, AuthorizeSecurityGroupEgressInput,
    AuthorizeSecurityGroupEgressOutput, AuthorizeSecurityGroupIngressInput, AuthorizeSecurityGroupIngressOutput,
    BatchModifyIpamRoutingPolicyRegistrationsInput, BatchModifyIpamRoutingPolicyRegistrationsOutput,
    BundleInstanceInput, BundleInstanceOutput,
}
