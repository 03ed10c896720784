// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

#[cfg(feature = "client")]
use crate::Call;
use super::{enums::*, schemas::*, *};

pub struct CreateTransitGatewayConnectPeerInput {
    pub transit_gateway_attachment_id: Option<String>, pub transit_gateway_address: Option<String>,
    pub peer_address: Option<String>, pub bgp_options: Option<TransitGatewayConnectRequestBgpOptions>,
    pub inside_cidr_blocks: Option<Vec<String>>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayConnectPeerInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayConnectPeerRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("TransitGatewayAddress", "", STRING),
        field("PeerAddress", "", STRING).required(), field("BgpOptions", "", STRUCTURE),
        field("InsideCidrBlocks", "", INSIDE_CIDR_BLOCKS_STRING_LIST_LIST).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, transit_gateway_address, peer_address, bgp_options, inside_cidr_blocks,
        tag_specifications, dry_run,
    }
}
impl Operation for CreateTransitGatewayConnectPeerInput {
    type Output = CreateTransitGatewayConnectPeerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayConnectPeer", service: SERVICE, input: CreateTransitGatewayConnectPeerInput::SCHEMA,
        output: CreateTransitGatewayConnectPeerOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayConnectPeerInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn transit_gateway_address(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_address = Some(v.into()); self }
    pub fn peer_address(mut self, v: impl Into<String>) -> Self { self.input.peer_address = Some(v.into()); self }
    pub fn bgp_options(mut self, v: impl Into<TransitGatewayConnectRequestBgpOptions>) -> Self { self.input.bgp_options = Some(v.into()); self }
    pub fn inside_cidr_blocks(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.inside_cidr_blocks = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayConnectPeerOutput { pub transit_gateway_connect_peer: Option<TransitGatewayConnectPeer> }
impl Shape for CreateTransitGatewayConnectPeerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayConnectPeerResult", members: &[
        field("TransitGatewayConnectPeer", "transitGatewayConnectPeer", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_connect_peer }
}
impl CreateTransitGatewayConnectPeerOutput {
    #[inline] pub fn transit_gateway_connect_peer(&self) -> &TransitGatewayConnectPeer { nested(&self.transit_gateway_connect_peer) }
}

pub struct CreateTransitGatewayMeteringPolicyInput {
    pub transit_gateway_id: Option<String>, pub middlebox_attachment_ids: Option<Vec<String>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayMeteringPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMeteringPolicyRequest", members: &[
        field("TransitGatewayId", "", STRING).required(),
        field("MiddleboxAttachmentIds", "MiddleboxAttachmentId", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, middlebox_attachment_ids, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayMeteringPolicyInput {
    type Output = CreateTransitGatewayMeteringPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayMeteringPolicy", service: SERVICE,
        input: CreateTransitGatewayMeteringPolicyInput::SCHEMA,
        output: CreateTransitGatewayMeteringPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayMeteringPolicyInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn middlebox_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.middlebox_attachment_ids = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayMeteringPolicyOutput {
    pub transit_gateway_metering_policy: Option<TransitGatewayMeteringPolicy>,
}
impl Shape for CreateTransitGatewayMeteringPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMeteringPolicyResult", members: &[
        field("TransitGatewayMeteringPolicy", "transitGatewayMeteringPolicy", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy }
}
impl CreateTransitGatewayMeteringPolicyOutput {
    #[inline] pub fn transit_gateway_metering_policy(&self) -> &TransitGatewayMeteringPolicy { nested(&self.transit_gateway_metering_policy) }
}

pub struct CreateTransitGatewayMeteringPolicyEntryInput {
    pub transit_gateway_metering_policy_id: Option<String>, pub policy_rule_number: Option<i32>,
    pub source_transit_gateway_attachment_id: Option<String>,
    pub source_transit_gateway_attachment_type: Option<TransitGatewayAttachmentResourceType>,
    pub source_cidr_block: Option<String>, pub source_port_range: Option<String>,
    pub destination_transit_gateway_attachment_id: Option<String>,
    pub destination_transit_gateway_attachment_type: Option<TransitGatewayAttachmentResourceType>,
    pub destination_cidr_block: Option<String>, pub destination_port_range: Option<String>,
    pub protocol: Option<String>, pub metered_account: Option<TransitGatewayMeteringPayerType>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayMeteringPolicyEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMeteringPolicyEntryRequest", members: &[
        field("TransitGatewayMeteringPolicyId", "", STRING).required(),
        field("PolicyRuleNumber", "", INTEGER).required(), field("SourceTransitGatewayAttachmentId", "", STRING),
        field("SourceTransitGatewayAttachmentType", "", ENUM), field("SourceCidrBlock", "", STRING),
        field("SourcePortRange", "", STRING), field("DestinationTransitGatewayAttachmentId", "", STRING),
        field("DestinationTransitGatewayAttachmentType", "", ENUM), field("DestinationCidrBlock", "", STRING),
        field("DestinationPortRange", "", STRING), field("Protocol", "", STRING),
        field("MeteredAccount", "", ENUM).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_metering_policy_id, policy_rule_number, source_transit_gateway_attachment_id,
        source_transit_gateway_attachment_type, source_cidr_block, source_port_range,
        destination_transit_gateway_attachment_id, destination_transit_gateway_attachment_type, destination_cidr_block,
        destination_port_range, protocol, metered_account, dry_run,
    }
}
impl Operation for CreateTransitGatewayMeteringPolicyEntryInput {
    type Output = CreateTransitGatewayMeteringPolicyEntryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayMeteringPolicyEntry", service: SERVICE,
        input: CreateTransitGatewayMeteringPolicyEntryInput::SCHEMA,
        output: CreateTransitGatewayMeteringPolicyEntryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
pub struct CreateTransitGatewayMeteringPolicyEntryOutput {
    pub transit_gateway_metering_policy_entry: Option<TransitGatewayMeteringPolicyEntry>,
}
impl Shape for CreateTransitGatewayMeteringPolicyEntryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMeteringPolicyEntryResult", members: &[
        field("TransitGatewayMeteringPolicyEntry", "transitGatewayMeteringPolicyEntry", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy_entry }
}
impl CreateTransitGatewayMeteringPolicyEntryOutput {
    #[inline] pub fn transit_gateway_metering_policy_entry(&self) -> &TransitGatewayMeteringPolicyEntry { nested(&self.transit_gateway_metering_policy_entry) }
}

pub struct CreateTransitGatewayMulticastDomainInput {
    pub transit_gateway_id: Option<String>, pub options: Option<CreateTransitGatewayMulticastDomainRequestOptions>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayMulticastDomainInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMulticastDomainRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("Options", "", STRUCTURE),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, options, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayMulticastDomainInput {
    type Output = CreateTransitGatewayMulticastDomainOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayMulticastDomain", service: SERVICE,
        input: CreateTransitGatewayMulticastDomainInput::SCHEMA,
        output: CreateTransitGatewayMulticastDomainOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayMulticastDomainInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<CreateTransitGatewayMulticastDomainRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayMulticastDomainOutput {
    pub transit_gateway_multicast_domain: Option<TransitGatewayMulticastDomain>,
}
impl Shape for CreateTransitGatewayMulticastDomainOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMulticastDomainResult", members: &[
        field("TransitGatewayMulticastDomain", "transitGatewayMulticastDomain", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain }
}
impl CreateTransitGatewayMulticastDomainOutput {
    #[inline] pub fn transit_gateway_multicast_domain(&self) -> &TransitGatewayMulticastDomain { nested(&self.transit_gateway_multicast_domain) }
}

pub struct CreateTransitGatewayNetworkFunctionAttachmentInput {
    pub transit_gateway_id: Option<String>, pub service_name: Option<String>,
    pub availability_zones: Option<Vec<String>>, pub availability_zone_ids: Option<Vec<String>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayNetworkFunctionAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayNetworkFunctionAttachmentRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("ServiceName", "", STRING).required(),
        field("AvailabilityZones", "AvailabilityZone", NETWORK_FUNCTION_ATTACHMENT_AZ_NAME_LIST_LIST),
        field("AvailabilityZoneIds", "AvailabilityZoneId", NETWORK_FUNCTION_ATTACHMENT_AZ_ID_LIST_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_id, service_name, availability_zones, availability_zone_ids, tag_specifications, dry_run,
    }
}
impl Operation for CreateTransitGatewayNetworkFunctionAttachmentInput {
    type Output = CreateTransitGatewayNetworkFunctionAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayNetworkFunctionAttachment", service: SERVICE,
        input: CreateTransitGatewayNetworkFunctionAttachmentInput::SCHEMA,
        output: CreateTransitGatewayNetworkFunctionAttachmentOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayNetworkFunctionAttachmentInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn service_name(mut self, v: impl Into<String>) -> Self { self.input.service_name = Some(v.into()); self }
    pub fn availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zones = list(v); self }
    pub fn availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zone_ids = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayNetworkFunctionAttachmentOutput {
    pub transit_gateway_network_function_attachment: Option<TransitGatewayNetworkFunctionAttachment>,
}
impl Shape for CreateTransitGatewayNetworkFunctionAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayNetworkFunctionAttachmentResult", members: &[
        field("TransitGatewayNetworkFunctionAttachment", "transitGatewayNetworkFunctionAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_network_function_attachment }
}
impl CreateTransitGatewayNetworkFunctionAttachmentOutput {
    #[inline] pub fn transit_gateway_network_function_attachment(&self) -> &TransitGatewayNetworkFunctionAttachment { nested(&self.transit_gateway_network_function_attachment) }
}

pub struct CreateTransitGatewayPeeringAttachmentInput {
    pub transit_gateway_id: Option<String>, pub peer_transit_gateway_id: Option<String>,
    pub peer_account_id: Option<String>, pub peer_region: Option<String>,
    pub options: Option<CreateTransitGatewayPeeringAttachmentRequestOptions>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayPeeringAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPeeringAttachmentRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("PeerTransitGatewayId", "", STRING).required(),
        field("PeerAccountId", "", STRING).required(), field("PeerRegion", "", STRING).required(),
        field("Options", "", STRUCTURE), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_id, peer_transit_gateway_id, peer_account_id, peer_region, options, tag_specifications,
        dry_run,
    }
}
impl Operation for CreateTransitGatewayPeeringAttachmentInput {
    type Output = CreateTransitGatewayPeeringAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayPeeringAttachment", service: SERVICE,
        input: CreateTransitGatewayPeeringAttachmentInput::SCHEMA,
        output: CreateTransitGatewayPeeringAttachmentOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayPeeringAttachmentInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn peer_transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.peer_transit_gateway_id = Some(v.into()); self }
    pub fn peer_account_id(mut self, v: impl Into<String>) -> Self { self.input.peer_account_id = Some(v.into()); self }
    pub fn peer_region(mut self, v: impl Into<String>) -> Self { self.input.peer_region = Some(v.into()); self }
    pub fn options(mut self, v: impl Into<CreateTransitGatewayPeeringAttachmentRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayPeeringAttachmentOutput {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
impl Shape for CreateTransitGatewayPeeringAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPeeringAttachmentResult", members: &[
        field("TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_peering_attachment }
}
impl CreateTransitGatewayPeeringAttachmentOutput {
    #[inline] pub fn transit_gateway_peering_attachment(&self) -> &TransitGatewayPeeringAttachment { nested(&self.transit_gateway_peering_attachment) }
}

pub struct CreateTransitGatewayPolicyTableInput {
    pub transit_gateway_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayPolicyTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPolicyTableRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayPolicyTableInput {
    type Output = CreateTransitGatewayPolicyTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayPolicyTable", service: SERVICE, input: CreateTransitGatewayPolicyTableInput::SCHEMA,
        output: CreateTransitGatewayPolicyTableOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayPolicyTableInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayPolicyTableOutput { pub transit_gateway_policy_table: Option<TransitGatewayPolicyTable> }
impl Shape for CreateTransitGatewayPolicyTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPolicyTableResult", members: &[
        field("TransitGatewayPolicyTable", "transitGatewayPolicyTable", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table }
}
impl CreateTransitGatewayPolicyTableOutput {
    #[inline] pub fn transit_gateway_policy_table(&self) -> &TransitGatewayPolicyTable { nested(&self.transit_gateway_policy_table) }
}

pub struct CreateTransitGatewayPolicyTableEntryInput {
    pub transit_gateway_policy_table_id: Option<String>, pub policy_rule_number: Option<String>,
    pub policy_rule: Option<TransitGatewayRequestPolicyRule>, pub target_route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayPolicyTableEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPolicyTableEntryRequest", members: &[
        field("TransitGatewayPolicyTableId", "", STRING).required(), field("PolicyRuleNumber", "", STRING).required(),
        field("PolicyRule", "", STRUCTURE), field("TargetRouteTableId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, policy_rule_number, policy_rule, target_route_table_id, dry_run }
}
impl Operation for CreateTransitGatewayPolicyTableEntryInput {
    type Output = CreateTransitGatewayPolicyTableEntryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayPolicyTableEntry", service: SERVICE,
        input: CreateTransitGatewayPolicyTableEntryInput::SCHEMA,
        output: CreateTransitGatewayPolicyTableEntryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayPolicyTableEntryInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn policy_rule_number(mut self, v: impl Into<String>) -> Self { self.input.policy_rule_number = Some(v.into()); self }
    pub fn policy_rule(mut self, v: impl Into<TransitGatewayRequestPolicyRule>) -> Self { self.input.policy_rule = Some(v.into()); self }
    pub fn target_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.target_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayPolicyTableEntryOutput {
    pub transit_gateway_policy_table_entry: Option<TransitGatewayPolicyTableEntry>,
}
impl Shape for CreateTransitGatewayPolicyTableEntryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPolicyTableEntryResult", members: &[
        field("TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_entry }
}
impl CreateTransitGatewayPolicyTableEntryOutput {
    #[inline] pub fn transit_gateway_policy_table_entry(&self) -> &TransitGatewayPolicyTableEntry { nested(&self.transit_gateway_policy_table_entry) }
}

pub struct CreateTransitGatewayPrefixListReferenceInput {
    pub transit_gateway_route_table_id: Option<String>, pub prefix_list_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>, pub blackhole: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayPrefixListReferenceInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPrefixListReferenceRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("PrefixListId", "", STRING).required(),
        field("TransitGatewayAttachmentId", "", STRING), field("Blackhole", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, prefix_list_id, transit_gateway_attachment_id, blackhole, dry_run }
}
impl Operation for CreateTransitGatewayPrefixListReferenceInput {
    type Output = CreateTransitGatewayPrefixListReferenceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayPrefixListReference", service: SERVICE,
        input: CreateTransitGatewayPrefixListReferenceInput::SCHEMA,
        output: CreateTransitGatewayPrefixListReferenceOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayPrefixListReferenceInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn blackhole(mut self, v: impl Into<bool>) -> Self { self.input.blackhole = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayPrefixListReferenceOutput {
    pub transit_gateway_prefix_list_reference: Option<TransitGatewayPrefixListReference>,
}
impl Shape for CreateTransitGatewayPrefixListReferenceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPrefixListReferenceResult", members: &[
        field("TransitGatewayPrefixListReference", "transitGatewayPrefixListReference", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_prefix_list_reference }
}
impl CreateTransitGatewayPrefixListReferenceOutput {
    #[inline] pub fn transit_gateway_prefix_list_reference(&self) -> &TransitGatewayPrefixListReference { nested(&self.transit_gateway_prefix_list_reference) }
}

pub struct CreateTransitGatewayRouteInput {
    pub destination_cidr_block: Option<String>, pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>, pub blackhole: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING).required(),
        field("TransitGatewayRouteTableId", "", STRING).required(), field("TransitGatewayAttachmentId", "", STRING),
        field("Blackhole", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        destination_cidr_block, transit_gateway_route_table_id, transit_gateway_attachment_id, blackhole, dry_run,
    }
}
impl Operation for CreateTransitGatewayRouteInput {
    type Output = CreateTransitGatewayRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayRoute", service: SERVICE, input: CreateTransitGatewayRouteInput::SCHEMA,
        output: CreateTransitGatewayRouteOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn blackhole(mut self, v: impl Into<bool>) -> Self { self.input.blackhole = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayRouteOutput { pub route: Option<TransitGatewayRoute> }
impl Shape for CreateTransitGatewayRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteResult", members: &[
        field("Route", "route", STRUCTURE),
    ], ..Schema::NONE };
    members! { route }
}
impl CreateTransitGatewayRouteOutput {
    #[inline] pub fn route(&self) -> &TransitGatewayRoute { nested(&self.route) }
}

pub struct CreateTransitGatewayRouteTableInput {
    pub transit_gateway_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteTableRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayRouteTableInput {
    type Output = CreateTransitGatewayRouteTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayRouteTable", service: SERVICE, input: CreateTransitGatewayRouteTableInput::SCHEMA,
        output: CreateTransitGatewayRouteTableOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayRouteTableInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayRouteTableOutput { pub transit_gateway_route_table: Option<TransitGatewayRouteTable> }
impl Shape for CreateTransitGatewayRouteTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteTableResult", members: &[
        field("TransitGatewayRouteTable", "transitGatewayRouteTable", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table }
}
impl CreateTransitGatewayRouteTableOutput {
    #[inline] pub fn transit_gateway_route_table(&self) -> &TransitGatewayRouteTable { nested(&self.transit_gateway_route_table) }
}

pub struct CreateTransitGatewayRouteTableAnnouncementInput {
    pub transit_gateway_route_table_id: Option<String>, pub peering_attachment_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayRouteTableAnnouncementInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteTableAnnouncementRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(),
        field("PeeringAttachmentId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, peering_attachment_id, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayRouteTableAnnouncementInput {
    type Output = CreateTransitGatewayRouteTableAnnouncementOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayRouteTableAnnouncement", service: SERVICE,
        input: CreateTransitGatewayRouteTableAnnouncementInput::SCHEMA,
        output: CreateTransitGatewayRouteTableAnnouncementOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayRouteTableAnnouncementInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn peering_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.peering_attachment_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayRouteTableAnnouncementOutput {
    pub transit_gateway_route_table_announcement: Option<TransitGatewayRouteTableAnnouncement>,
}
impl Shape for CreateTransitGatewayRouteTableAnnouncementOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteTableAnnouncementResult", members: &[
        field("TransitGatewayRouteTableAnnouncement", "transitGatewayRouteTableAnnouncement", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_announcement }
}
impl CreateTransitGatewayRouteTableAnnouncementOutput {
    #[inline] pub fn transit_gateway_route_table_announcement(&self) -> &TransitGatewayRouteTableAnnouncement { nested(&self.transit_gateway_route_table_announcement) }
}

pub struct CreateTransitGatewayVpcAttachmentInput {
    pub transit_gateway_id: Option<String>, pub vpc_id: Option<String>, pub subnet_ids: Option<Vec<String>>,
    pub options: Option<CreateTransitGatewayVpcAttachmentRequestOptions>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayVpcAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayVpcAttachmentRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("VpcId", "", STRING).required(),
        field("SubnetIds", "", TRANSIT_GATEWAY_SUBNET_ID_LIST_LIST).required(), field("Options", "", STRUCTURE),
        field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, vpc_id, subnet_ids, options, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayVpcAttachmentInput {
    type Output = CreateTransitGatewayVpcAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateTransitGatewayVpcAttachment", service: SERVICE,
        input: CreateTransitGatewayVpcAttachmentInput::SCHEMA, output: CreateTransitGatewayVpcAttachmentOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateTransitGatewayVpcAttachmentInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn options(mut self, v: impl Into<CreateTransitGatewayVpcAttachmentRequestOptions>) -> Self { self.input.options = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateTransitGatewayVpcAttachmentOutput {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
impl Shape for CreateTransitGatewayVpcAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayVpcAttachmentResult", members: &[
        field("TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_vpc_attachment }
}
impl CreateTransitGatewayVpcAttachmentOutput {
    #[inline] pub fn transit_gateway_vpc_attachment(&self) -> &TransitGatewayVpcAttachment { nested(&self.transit_gateway_vpc_attachment) }
}

pub struct CreateVerifiedAccessEndpointInput {
    pub verified_access_group_id: Option<String>, pub endpoint_type: Option<VerifiedAccessEndpointType>,
    pub attachment_type: Option<VerifiedAccessEndpointAttachmentType>, pub domain_certificate_arn: Option<String>,
    pub application_domain: Option<String>, pub endpoint_domain_prefix: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub load_balancer_options: Option<CreateVerifiedAccessEndpointLoadBalancerOptions>,
    pub network_interface_options: Option<CreateVerifiedAccessEndpointEniOptions>, pub description: Option<String>,
    pub policy_document: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
    pub rds_options: Option<CreateVerifiedAccessEndpointRdsOptions>,
    pub cidr_options: Option<CreateVerifiedAccessEndpointCidrOptions>,
}
impl Shape for CreateVerifiedAccessEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessEndpointRequest", members: &[
        field("VerifiedAccessGroupId", "", STRING).required(), field("EndpointType", "", ENUM).required(),
        field("AttachmentType", "", ENUM).required(), field("DomainCertificateArn", "", STRING),
        field("ApplicationDomain", "", STRING), field("EndpointDomainPrefix", "", STRING),
        field("SecurityGroupIds", "SecurityGroupId", SECURITY_GROUP_ID_LIST_LIST),
        field("LoadBalancerOptions", "", STRUCTURE), field("NetworkInterfaceOptions", "", STRUCTURE),
        field("Description", "", STRING), field("PolicyDocument", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("SseSpecification", "", STRUCTURE), field("RdsOptions", "", STRUCTURE),
        field("CidrOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_group_id, endpoint_type, attachment_type, domain_certificate_arn, application_domain,
        endpoint_domain_prefix, security_group_ids, load_balancer_options, network_interface_options, description,
        policy_document, tag_specifications, client_token, dry_run, sse_specification, rds_options, cidr_options,
    }
}
impl Operation for CreateVerifiedAccessEndpointInput {
    type Output = CreateVerifiedAccessEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVerifiedAccessEndpoint", service: SERVICE, input: CreateVerifiedAccessEndpointInput::SCHEMA,
        output: CreateVerifiedAccessEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
pub struct CreateVerifiedAccessEndpointOutput { pub verified_access_endpoint: Option<VerifiedAccessEndpoint> }
impl Shape for CreateVerifiedAccessEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessEndpointResult", members: &[
        field("VerifiedAccessEndpoint", "verifiedAccessEndpoint", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_endpoint }
}
impl CreateVerifiedAccessEndpointOutput {
    #[inline] pub fn verified_access_endpoint(&self) -> &VerifiedAccessEndpoint { nested(&self.verified_access_endpoint) }
}

pub struct CreateVerifiedAccessGroupInput {
    pub verified_access_instance_id: Option<String>, pub description: Option<String>,
    pub policy_document: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
}
impl Shape for CreateVerifiedAccessGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessGroupRequest", members: &[
        field("VerifiedAccessInstanceId", "", STRING).required(), field("Description", "", STRING),
        field("PolicyDocument", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("SseSpecification", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_instance_id, description, policy_document, tag_specifications, client_token, dry_run,
        sse_specification,
    }
}
impl Operation for CreateVerifiedAccessGroupInput {
    type Output = CreateVerifiedAccessGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVerifiedAccessGroup", service: SERVICE, input: CreateVerifiedAccessGroupInput::SCHEMA,
        output: CreateVerifiedAccessGroupOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateVerifiedAccessGroupInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn policy_document(mut self, v: impl Into<String>) -> Self { self.input.policy_document = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn sse_specification(mut self, v: impl Into<VerifiedAccessSseSpecificationRequest>) -> Self { self.input.sse_specification = Some(v.into()); self }
}
pub struct CreateVerifiedAccessGroupOutput { pub verified_access_group: Option<VerifiedAccessGroup> }
impl Shape for CreateVerifiedAccessGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessGroupResult", members: &[
        field("VerifiedAccessGroup", "verifiedAccessGroup", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_group }
}
impl CreateVerifiedAccessGroupOutput {
    #[inline] pub fn verified_access_group(&self) -> &VerifiedAccessGroup { nested(&self.verified_access_group) }
}

pub struct CreateVerifiedAccessInstanceInput {
    pub description: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub fips_enabled: Option<bool>,
    pub cidr_endpoints_custom_sub_domain: Option<String>,
}
impl Shape for CreateVerifiedAccessInstanceInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessInstanceRequest", members: &[
        field("Description", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("FIPSEnabled", "", BOOLEAN), field("CidrEndpointsCustomSubDomain", "", STRING),
    ], ..Schema::NONE };
    members! { description, tag_specifications, client_token, dry_run, fips_enabled, cidr_endpoints_custom_sub_domain }
}
impl Operation for CreateVerifiedAccessInstanceInput {
    type Output = CreateVerifiedAccessInstanceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVerifiedAccessInstance", service: SERVICE, input: CreateVerifiedAccessInstanceInput::SCHEMA,
        output: CreateVerifiedAccessInstanceOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateVerifiedAccessInstanceInput, M> {
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fips_enabled(mut self, v: impl Into<bool>) -> Self { self.input.fips_enabled = Some(v.into()); self }
    pub fn cidr_endpoints_custom_sub_domain(mut self, v: impl Into<String>) -> Self { self.input.cidr_endpoints_custom_sub_domain = Some(v.into()); self }
}
pub struct CreateVerifiedAccessInstanceOutput { pub verified_access_instance: Option<VerifiedAccessInstance> }
impl Shape for CreateVerifiedAccessInstanceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessInstanceResult", members: &[
        field("VerifiedAccessInstance", "verifiedAccessInstance", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_instance }
}
impl CreateVerifiedAccessInstanceOutput {
    #[inline] pub fn verified_access_instance(&self) -> &VerifiedAccessInstance { nested(&self.verified_access_instance) }
}

pub struct CreateVerifiedAccessTrustProviderInput {
    pub trust_provider_type: Option<TrustProviderType>, pub user_trust_provider_type: Option<UserTrustProviderType>,
    pub device_trust_provider_type: Option<DeviceTrustProviderType>,
    pub oidc_options: Option<CreateVerifiedAccessTrustProviderOidcOptions>,
    pub device_options: Option<CreateVerifiedAccessTrustProviderDeviceOptions>,
    pub policy_reference_name: Option<String>, pub description: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
    pub native_application_oidc_options: Option<CreateVerifiedAccessNativeApplicationOidcOptions>,
}
impl Shape for CreateVerifiedAccessTrustProviderInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessTrustProviderRequest", members: &[
        field("TrustProviderType", "", ENUM).required(), field("UserTrustProviderType", "", ENUM),
        field("DeviceTrustProviderType", "", ENUM), field("OidcOptions", "", STRUCTURE),
        field("DeviceOptions", "", STRUCTURE), field("PolicyReferenceName", "", STRING).required(),
        field("Description", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("SseSpecification", "", STRUCTURE), field("NativeApplicationOidcOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        trust_provider_type, user_trust_provider_type, device_trust_provider_type, oidc_options, device_options,
        policy_reference_name, description, tag_specifications, client_token, dry_run, sse_specification,
        native_application_oidc_options,
    }
}
impl Operation for CreateVerifiedAccessTrustProviderInput {
    type Output = CreateVerifiedAccessTrustProviderOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVerifiedAccessTrustProvider", service: SERVICE,
        input: CreateVerifiedAccessTrustProviderInput::SCHEMA, output: CreateVerifiedAccessTrustProviderOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
pub struct CreateVerifiedAccessTrustProviderOutput {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
}
impl Shape for CreateVerifiedAccessTrustProviderOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessTrustProviderResult", members: &[
        field("VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_trust_provider }
}
impl CreateVerifiedAccessTrustProviderOutput {
    #[inline] pub fn verified_access_trust_provider(&self) -> &VerifiedAccessTrustProvider { nested(&self.verified_access_trust_provider) }
}

pub struct CreateVolumeInput {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>, pub encrypted: Option<bool>,
    pub iops: Option<i32>, pub kms_key_id: Option<String>, pub outpost_arn: Option<String>, pub size: Option<i32>,
    pub snapshot_id: Option<String>, pub volume_type: Option<VolumeType>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub multi_attach_enabled: Option<bool>,
    pub throughput: Option<i32>, pub client_token: Option<String>, pub volume_initialization_rate: Option<i32>,
    pub operator: Option<OperatorRequest>, pub dry_run: Option<bool>,
}
impl Shape for CreateVolumeInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVolumeRequest", members: &[
        field("AvailabilityZone", "", STRING), field("AvailabilityZoneId", "", STRING),
        field("Encrypted", "encrypted", BOOLEAN), field("Iops", "", INTEGER), field("KmsKeyId", "", STRING),
        field("OutpostArn", "", STRING), field("Size", "", INTEGER), field("SnapshotId", "", STRING),
        field("VolumeType", "", ENUM), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("MultiAttachEnabled", "", BOOLEAN), field("Throughput", "", INTEGER),
        field("ClientToken", "", STRING).idempotency_token(), field("VolumeInitializationRate", "", INTEGER),
        field("Operator", "", STRUCTURE), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        availability_zone, availability_zone_id, encrypted, iops, kms_key_id, outpost_arn, size, snapshot_id,
        volume_type, tag_specifications, multi_attach_enabled, throughput, client_token, volume_initialization_rate,
        operator, dry_run,
    }
}
impl Operation for CreateVolumeInput {
    type Output = CreateVolumeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVolume", service: SERVICE, input: CreateVolumeInput::SCHEMA, output: CreateVolumeOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
pub struct CreateVolumeOutput {
    pub availability_zone_id: Option<String>, pub outpost_arn: Option<String>, pub source_volume_id: Option<String>,
    pub iops: Option<i32>, pub tags: Option<Vec<Tag>>, pub volume_type: Option<VolumeType>,
    pub fast_restored: Option<bool>, pub multi_attach_enabled: Option<bool>, pub throughput: Option<i32>,
    pub sse_type: Option<SSEType>, pub operator: Option<OperatorResponse>, pub volume_initialization_rate: Option<i32>,
    pub volume_arn: Option<String>, pub owner_id: Option<String>, pub volume_id: Option<String>, pub size: Option<i32>,
    pub snapshot_id: Option<String>, pub availability_zone: Option<String>, pub state: Option<VolumeState>,
    pub create_time: Option<Timestamp>, pub attachments: Option<Vec<VolumeAttachment>>, pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
}
impl Shape for CreateVolumeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "Volume", members: &[
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("OutpostArn", "outpostArn", STRING),
        field("SourceVolumeId", "sourceVolumeId", STRING), field("Iops", "iops", INTEGER),
        field("Tags", "tagSet", TAG_LIST_LIST), field("VolumeType", "volumeType", ENUM),
        field("FastRestored", "fastRestored", BOOLEAN), field("MultiAttachEnabled", "multiAttachEnabled", BOOLEAN),
        field("Throughput", "throughput", INTEGER), field("SseType", "sseType", ENUM),
        field("Operator", "operator", STRUCTURE),
        field("VolumeInitializationRate", "volumeInitializationRate", INTEGER),
        field("VolumeArn", "volumeArn", STRING), field("OwnerId", "ownerId", STRING),
        field("VolumeId", "volumeId", STRING), field("Size", "size", INTEGER),
        field("SnapshotId", "snapshotId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("State", "status", ENUM), field("CreateTime", "createTime", TIMESTAMP),
        field("Attachments", "attachmentSet", VOLUME_ATTACHMENT_LIST_LIST), field("Encrypted", "encrypted", BOOLEAN),
        field("KmsKeyId", "kmsKeyId", STRING),
    ], ..Schema::NONE };
    members! {
        availability_zone_id, outpost_arn, source_volume_id, iops, tags, volume_type, fast_restored,
        multi_attach_enabled, throughput, sse_type, operator, volume_initialization_rate, volume_arn, owner_id,
        volume_id, size, snapshot_id, availability_zone, state, create_time, attachments, encrypted, kms_key_id,
    }
}
impl CreateVolumeOutput {
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn source_volume_id(&self) -> &str { text(&self.source_volume_id) }
    #[inline] pub fn iops(&self) -> i32 { self.iops.unwrap_or_default() }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn volume_type(&self) -> &VolumeType { choice(&self.volume_type) }
    #[inline] pub fn fast_restored(&self) -> bool { self.fast_restored.unwrap_or_default() }
    #[inline] pub fn multi_attach_enabled(&self) -> bool { self.multi_attach_enabled.unwrap_or_default() }
    #[inline] pub fn throughput(&self) -> i32 { self.throughput.unwrap_or_default() }
    #[inline] pub fn sse_type(&self) -> &SSEType { choice(&self.sse_type) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
    #[inline] pub fn volume_initialization_rate(&self) -> i32 { self.volume_initialization_rate.unwrap_or_default() }
    #[inline] pub fn volume_arn(&self) -> &str { text(&self.volume_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn size(&self) -> i32 { self.size.unwrap_or_default() }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn state(&self) -> &VolumeState { choice(&self.state) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn attachments(&self) -> &[VolumeAttachment] { items(&self.attachments) }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
}

pub struct CreateVpcInput {
    pub cidr_block: Option<String>, pub ipv6_pool: Option<String>, pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>, pub ipv4_netmask_length: Option<i32>, pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>, pub ipv6_cidr_block_network_border_group: Option<String>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
    pub instance_tenancy: Option<Tenancy>, pub amazon_provided_ipv6_cidr_block: Option<bool>,
}
impl Shape for CreateVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcRequest", members: &[
        field("CidrBlock", "", STRING), field("Ipv6Pool", "", STRING), field("Ipv6CidrBlock", "", STRING),
        field("Ipv4IpamPoolId", "", STRING), field("Ipv4NetmaskLength", "", INTEGER),
        field("Ipv6IpamPoolId", "", STRING), field("Ipv6NetmaskLength", "", INTEGER),
        field("Ipv6CidrBlockNetworkBorderGroup", "", STRING), field("VpcEncryptionControl", "", STRUCTURE),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("InstanceTenancy", "instanceTenancy", ENUM),
        field("AmazonProvidedIpv6CidrBlock", "amazonProvidedIpv6CidrBlock", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        cidr_block, ipv6_pool, ipv6_cidr_block, ipv4_ipam_pool_id, ipv4_netmask_length, ipv6_ipam_pool_id,
        ipv6_netmask_length, ipv6_cidr_block_network_border_group, vpc_encryption_control, tag_specifications, dry_run,
        instance_tenancy, amazon_provided_ipv6_cidr_block,
    }
}
impl Operation for CreateVpcInput {
    type Output = CreateVpcOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpc", service: SERVICE, input: CreateVpcInput::SCHEMA, output: CreateVpcOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
pub struct CreateVpcOutput { pub vpc: Option<Vpc> }
impl Shape for CreateVpcOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcResult", members: &[
        field("Vpc", "vpc", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc }
}
impl CreateVpcOutput {
    #[inline] pub fn vpc(&self) -> &Vpc { nested(&self.vpc) }
}

pub struct CreateVpcBlockPublicAccessExclusionInput {
    pub dry_run: Option<bool>, pub subnet_id: Option<String>, pub vpc_id: Option<String>,
    pub internet_gateway_exclusion_mode: Option<InternetGatewayExclusionMode>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateVpcBlockPublicAccessExclusionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcBlockPublicAccessExclusionRequest", members: &[
        field("DryRun", "", BOOLEAN), field("SubnetId", "", STRING), field("VpcId", "", STRING),
        field("InternetGatewayExclusionMode", "", ENUM).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, subnet_id, vpc_id, internet_gateway_exclusion_mode, tag_specifications }
}
impl Operation for CreateVpcBlockPublicAccessExclusionInput {
    type Output = CreateVpcBlockPublicAccessExclusionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpcBlockPublicAccessExclusion", service: SERVICE,
        input: CreateVpcBlockPublicAccessExclusionInput::SCHEMA,
        output: CreateVpcBlockPublicAccessExclusionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateVpcBlockPublicAccessExclusionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn internet_gateway_exclusion_mode(mut self, v: impl Into<InternetGatewayExclusionMode>) -> Self { self.input.internet_gateway_exclusion_mode = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
pub struct CreateVpcBlockPublicAccessExclusionOutput {
    pub vpc_block_public_access_exclusion: Option<VpcBlockPublicAccessExclusion>,
}
impl Shape for CreateVpcBlockPublicAccessExclusionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcBlockPublicAccessExclusionResult", members: &[
        field("VpcBlockPublicAccessExclusion", "vpcBlockPublicAccessExclusion", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_block_public_access_exclusion }
}
impl CreateVpcBlockPublicAccessExclusionOutput {
    #[inline] pub fn vpc_block_public_access_exclusion(&self) -> &VpcBlockPublicAccessExclusion { nested(&self.vpc_block_public_access_exclusion) }
}

pub struct CreateVpcEncryptionControlInput {
    pub dry_run: Option<bool>, pub vpc_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateVpcEncryptionControlInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEncryptionControlRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, vpc_id, tag_specifications }
}
impl Operation for CreateVpcEncryptionControlInput {
    type Output = CreateVpcEncryptionControlOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpcEncryptionControl", service: SERVICE, input: CreateVpcEncryptionControlInput::SCHEMA,
        output: CreateVpcEncryptionControlOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateVpcEncryptionControlInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
}
pub struct CreateVpcEncryptionControlOutput { pub vpc_encryption_control: Option<VpcEncryptionControl> }
impl Shape for CreateVpcEncryptionControlOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEncryptionControlResult", members: &[
        field("VpcEncryptionControl", "vpcEncryptionControl", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_encryption_control }
}
impl CreateVpcEncryptionControlOutput {
    #[inline] pub fn vpc_encryption_control(&self) -> &VpcEncryptionControl { nested(&self.vpc_encryption_control) }
}

pub struct CreateVpcEndpointInput {
    pub dry_run: Option<bool>, pub vpc_endpoint_type: Option<VpcEndpointType>, pub vpc_id: Option<String>,
    pub service_name: Option<String>, pub policy_document: Option<String>, pub route_table_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>, pub security_group_ids: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>, pub dns_options: Option<DnsOptionsSpecification>,
    pub client_token: Option<String>, pub private_dns_enabled: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub subnet_configurations: Option<Vec<SubnetConfiguration>>,
    pub service_network_arn: Option<String>, pub resource_configuration_arn: Option<String>,
    pub service_region: Option<String>,
}
impl Shape for CreateVpcEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcEndpointType", "", ENUM), field("VpcId", "", STRING).required(),
        field("ServiceName", "", STRING), field("PolicyDocument", "", STRING),
        field("RouteTableIds", "RouteTableId", VPC_ENDPOINT_ROUTE_TABLE_ID_LIST_LIST),
        field("SubnetIds", "SubnetId", VPC_ENDPOINT_SUBNET_ID_LIST_LIST),
        field("SecurityGroupIds", "SecurityGroupId", VPC_ENDPOINT_SECURITY_GROUP_ID_LIST_LIST),
        field("IpAddressType", "", ENUM), field("DnsOptions", "", STRUCTURE), field("ClientToken", "", STRING),
        field("PrivateDnsEnabled", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("SubnetConfigurations", "SubnetConfiguration", SUBNET_CONFIGURATIONS_LIST_LIST),
        field("ServiceNetworkArn", "", STRING), field("ResourceConfigurationArn", "", STRING),
        field("ServiceRegion", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, vpc_endpoint_type, vpc_id, service_name, policy_document, route_table_ids, subnet_ids,
        security_group_ids, ip_address_type, dns_options, client_token, private_dns_enabled, tag_specifications,
        subnet_configurations, service_network_arn, resource_configuration_arn, service_region,
    }
}
impl Operation for CreateVpcEndpointInput {
    type Output = CreateVpcEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpcEndpoint", service: SERVICE, input: CreateVpcEndpointInput::SCHEMA,
        output: CreateVpcEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
pub struct CreateVpcEndpointOutput { pub vpc_endpoint: Option<VpcEndpoint>, pub client_token: Option<String> }
impl Shape for CreateVpcEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointResult", members: &[
        field("VpcEndpoint", "vpcEndpoint", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_endpoint, client_token }
}
impl CreateVpcEndpointOutput {
    #[inline] pub fn vpc_endpoint(&self) -> &VpcEndpoint { nested(&self.vpc_endpoint) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateVpcEndpointConnectionNotificationInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub vpc_endpoint_id: Option<String>,
    pub connection_notification_arn: Option<String>, pub connection_events: Option<Vec<String>>,
    pub client_token: Option<String>,
}
impl Shape for CreateVpcEndpointConnectionNotificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointConnectionNotificationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING), field("VpcEndpointId", "", STRING),
        field("ConnectionNotificationArn", "", STRING).required(),
        field("ConnectionEvents", "", VALUE_STRING_LIST_LIST).required(), field("ClientToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, service_id, vpc_endpoint_id, connection_notification_arn, connection_events, client_token }
}
impl Operation for CreateVpcEndpointConnectionNotificationInput {
    type Output = CreateVpcEndpointConnectionNotificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpcEndpointConnectionNotification", service: SERVICE,
        input: CreateVpcEndpointConnectionNotificationInput::SCHEMA,
        output: CreateVpcEndpointConnectionNotificationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateVpcEndpointConnectionNotificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn vpc_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_endpoint_id = Some(v.into()); self }
    pub fn connection_notification_arn(mut self, v: impl Into<String>) -> Self { self.input.connection_notification_arn = Some(v.into()); self }
    pub fn connection_events(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.connection_events = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
pub struct CreateVpcEndpointConnectionNotificationOutput {
    pub connection_notification: Option<ConnectionNotification>, pub client_token: Option<String>,
}
impl Shape for CreateVpcEndpointConnectionNotificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointConnectionNotificationResult", members: &[
        field("ConnectionNotification", "connectionNotification", STRUCTURE),
        field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { connection_notification, client_token }
}
impl CreateVpcEndpointConnectionNotificationOutput {
    #[inline] pub fn connection_notification(&self) -> &ConnectionNotification { nested(&self.connection_notification) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateVpcEndpointServiceConfigurationInput {
    pub dry_run: Option<bool>, pub acceptance_required: Option<bool>, pub private_dns_name: Option<String>,
    pub network_load_balancer_arns: Option<Vec<String>>, pub gateway_load_balancer_arns: Option<Vec<String>>,
    pub supported_ip_address_types: Option<Vec<String>>, pub supported_regions: Option<Vec<String>>,
    pub client_token: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateVpcEndpointServiceConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointServiceConfigurationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("AcceptanceRequired", "", BOOLEAN), field("PrivateDnsName", "", STRING),
        field("NetworkLoadBalancerArns", "NetworkLoadBalancerArn", VALUE_STRING_LIST_LIST),
        field("GatewayLoadBalancerArns", "GatewayLoadBalancerArn", VALUE_STRING_LIST_LIST),
        field("SupportedIpAddressTypes", "SupportedIpAddressType", VALUE_STRING_LIST_LIST),
        field("SupportedRegions", "SupportedRegion", VALUE_STRING_LIST_LIST), field("ClientToken", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, acceptance_required, private_dns_name, network_load_balancer_arns, gateway_load_balancer_arns,
        supported_ip_address_types, supported_regions, client_token, tag_specifications,
    }
}
impl Operation for CreateVpcEndpointServiceConfigurationInput {
    type Output = CreateVpcEndpointServiceConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpcEndpointServiceConfiguration", service: SERVICE,
        input: CreateVpcEndpointServiceConfigurationInput::SCHEMA,
        output: CreateVpcEndpointServiceConfigurationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
pub struct CreateVpcEndpointServiceConfigurationOutput {
    pub service_configuration: Option<ServiceConfiguration>, pub client_token: Option<String>,
}
impl Shape for CreateVpcEndpointServiceConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointServiceConfigurationResult", members: &[
        field("ServiceConfiguration", "serviceConfiguration", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { service_configuration, client_token }
}
impl CreateVpcEndpointServiceConfigurationOutput {
    #[inline] pub fn service_configuration(&self) -> &ServiceConfiguration { nested(&self.service_configuration) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateVpcPeeringConnectionInput {
    pub peer_region: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub requester_peering_connection_options: Option<CreatePeeringConnectionOptionsRequest>, pub dry_run: Option<bool>,
    pub vpc_id: Option<String>, pub peer_vpc_id: Option<String>, pub peer_owner_id: Option<String>,
}
impl Shape for CreateVpcPeeringConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcPeeringConnectionRequest", members: &[
        field("PeerRegion", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("RequesterPeeringConnectionOptions", "", STRUCTURE), field("DryRun", "dryRun", BOOLEAN),
        field("VpcId", "vpcId", STRING).required(), field("PeerVpcId", "peerVpcId", STRING),
        field("PeerOwnerId", "peerOwnerId", STRING),
    ], ..Schema::NONE };
    members! {
        peer_region, tag_specifications, requester_peering_connection_options, dry_run, vpc_id, peer_vpc_id,
        peer_owner_id,
    }
}
impl Operation for CreateVpcPeeringConnectionInput {
    type Output = CreateVpcPeeringConnectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpcPeeringConnection", service: SERVICE, input: CreateVpcPeeringConnectionInput::SCHEMA,
        output: CreateVpcPeeringConnectionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateVpcPeeringConnectionInput, M> {
    pub fn peer_region(mut self, v: impl Into<String>) -> Self { self.input.peer_region = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn requester_peering_connection_options(mut self, v: impl Into<CreatePeeringConnectionOptionsRequest>) -> Self { self.input.requester_peering_connection_options = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn peer_vpc_id(mut self, v: impl Into<String>) -> Self { self.input.peer_vpc_id = Some(v.into()); self }
    pub fn peer_owner_id(mut self, v: impl Into<String>) -> Self { self.input.peer_owner_id = Some(v.into()); self }
}
pub struct CreateVpcPeeringConnectionOutput { pub vpc_peering_connection: Option<VpcPeeringConnection> }
impl Shape for CreateVpcPeeringConnectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcPeeringConnectionResult", members: &[
        field("VpcPeeringConnection", "vpcPeeringConnection", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_peering_connection }
}
impl CreateVpcPeeringConnectionOutput {
    #[inline] pub fn vpc_peering_connection(&self) -> &VpcPeeringConnection { nested(&self.vpc_peering_connection) }
}

pub struct CreateVpnConcentratorInput {
    pub r#type: Option<VpnConcentratorType>, pub transit_gateway_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateVpnConcentratorInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConcentratorRequest", members: &[
        field("Type", "", ENUM).required(), field("TransitGatewayId", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#type, transit_gateway_id, tag_specifications, dry_run }
}
impl Operation for CreateVpnConcentratorInput {
    type Output = CreateVpnConcentratorOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpnConcentrator", service: SERVICE, input: CreateVpnConcentratorInput::SCHEMA,
        output: CreateVpnConcentratorOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateVpnConcentratorInput, M> {
    pub fn r#type(mut self, v: impl Into<VpnConcentratorType>) -> Self { self.input.r#type = Some(v.into()); self }
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateVpnConcentratorOutput { pub vpn_concentrator: Option<VpnConcentrator> }
impl Shape for CreateVpnConcentratorOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConcentratorResult", members: &[
        field("VpnConcentrator", "vpnConcentrator", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_concentrator }
}
impl CreateVpnConcentratorOutput {
    #[inline] pub fn vpn_concentrator(&self) -> &VpnConcentrator { nested(&self.vpn_concentrator) }
}

pub struct CreateVpnConnectionInput {
    pub customer_gateway_id: Option<String>, pub r#type: Option<String>, pub vpn_gateway_id: Option<String>,
    pub transit_gateway_id: Option<String>, pub vpn_concentrator_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub pre_shared_key_storage: Option<String>,
    pub dry_run: Option<bool>, pub options: Option<VpnConnectionOptionsSpecification>,
}
impl Shape for CreateVpnConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConnectionRequest", members: &[
        field("CustomerGatewayId", "", STRING).required(), field("Type", "", STRING).required(),
        field("VpnGatewayId", "", STRING), field("TransitGatewayId", "", STRING),
        field("VpnConcentratorId", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("PreSharedKeyStorage", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("Options", "options", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        customer_gateway_id, r#type, vpn_gateway_id, transit_gateway_id, vpn_concentrator_id, tag_specifications,
        pre_shared_key_storage, dry_run, options,
    }
}
impl Operation for CreateVpnConnectionInput {
    type Output = CreateVpnConnectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpnConnection", service: SERVICE, input: CreateVpnConnectionInput::SCHEMA,
        output: CreateVpnConnectionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
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
pub struct CreateVpnConnectionOutput { pub vpn_connection: Option<VpnConnection> }
impl Shape for CreateVpnConnectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConnectionResult", members: &[
        field("VpnConnection", "vpnConnection", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_connection }
}
impl CreateVpnConnectionOutput {
    #[inline] pub fn vpn_connection(&self) -> &VpnConnection { nested(&self.vpn_connection) }
}

pub struct CreateVpnConnectionRouteInput {
    pub destination_cidr_block: Option<String>, pub vpn_connection_id: Option<String>,
}
impl Shape for CreateVpnConnectionRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConnectionRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING).required(), field("VpnConnectionId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { destination_cidr_block, vpn_connection_id }
}
impl Operation for CreateVpnConnectionRouteInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpnConnectionRoute", service: SERVICE, input: CreateVpnConnectionRouteInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateVpnConnectionRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
}

pub struct CreateVpnGatewayInput {
    pub availability_zone: Option<String>, pub r#type: Option<GatewayType>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub amazon_side_asn: Option<i64>, pub dry_run: Option<bool>,
}
impl Shape for CreateVpnGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnGatewayRequest", members: &[
        field("AvailabilityZone", "", STRING), field("Type", "", ENUM).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("AmazonSideAsn", "", LONG),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { availability_zone, r#type, tag_specifications, amazon_side_asn, dry_run }
}
impl Operation for CreateVpnGatewayInput {
    type Output = CreateVpnGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "CreateVpnGateway", service: SERVICE, input: CreateVpnGatewayInput::SCHEMA,
        output: CreateVpnGatewayOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<CreateVpnGatewayInput, M> {
    pub fn availability_zone(mut self, v: impl Into<String>) -> Self { self.input.availability_zone = Some(v.into()); self }
    pub fn r#type(mut self, v: impl Into<GatewayType>) -> Self { self.input.r#type = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn amazon_side_asn(mut self, v: impl Into<i64>) -> Self { self.input.amazon_side_asn = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct CreateVpnGatewayOutput { pub vpn_gateway: Option<VpnGateway> }
impl Shape for CreateVpnGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnGatewayResult", members: &[
        field("VpnGateway", "vpnGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_gateway }
}
impl CreateVpnGatewayOutput {
    #[inline] pub fn vpn_gateway(&self) -> &VpnGateway { nested(&self.vpn_gateway) }
}

shape_impls! {
    CreateTransitGatewayConnectPeerInput, CreateTransitGatewayConnectPeerOutput,
    CreateTransitGatewayMeteringPolicyEntryInput, CreateTransitGatewayMeteringPolicyEntryOutput,
    CreateTransitGatewayMeteringPolicyInput, CreateTransitGatewayMeteringPolicyOutput,
    CreateTransitGatewayMulticastDomainInput, CreateTransitGatewayMulticastDomainOutput,
    CreateTransitGatewayNetworkFunctionAttachmentInput, CreateTransitGatewayNetworkFunctionAttachmentOutput,
    CreateTransitGatewayPeeringAttachmentInput, CreateTransitGatewayPeeringAttachmentOutput,
    CreateTransitGatewayPolicyTableEntryInput, CreateTransitGatewayPolicyTableEntryOutput,
    CreateTransitGatewayPolicyTableInput, CreateTransitGatewayPolicyTableOutput,
    CreateTransitGatewayPrefixListReferenceInput, CreateTransitGatewayPrefixListReferenceOutput,
    CreateTransitGatewayRouteInput, CreateTransitGatewayRouteOutput, CreateTransitGatewayRouteTableAnnouncementInput,
    CreateTransitGatewayRouteTableAnnouncementOutput, CreateTransitGatewayRouteTableInput,
    CreateTransitGatewayRouteTableOutput, CreateTransitGatewayVpcAttachmentInput,
    CreateTransitGatewayVpcAttachmentOutput, CreateVerifiedAccessEndpointInput, CreateVerifiedAccessEndpointOutput,
    CreateVerifiedAccessGroupInput, CreateVerifiedAccessGroupOutput, CreateVerifiedAccessInstanceInput,
    CreateVerifiedAccessInstanceOutput, CreateVerifiedAccessTrustProviderInput,
    CreateVerifiedAccessTrustProviderOutput, CreateVolumeInput, CreateVolumeOutput,
    CreateVpcBlockPublicAccessExclusionInput, CreateVpcBlockPublicAccessExclusionOutput,
    CreateVpcEncryptionControlInput, CreateVpcEncryptionControlOutput, CreateVpcEndpointConnectionNotificationInput,
    CreateVpcEndpointConnectionNotificationOutput, CreateVpcEndpointInput, CreateVpcEndpointOutput,
    CreateVpcEndpointServiceConfigurationInput, CreateVpcEndpointServiceConfigurationOutput, CreateVpcInput,
    CreateVpcOutput, CreateVpcPeeringConnectionInput, CreateVpcPeeringConnectionOutput, CreateVpnConcentratorInput,
    CreateVpnConcentratorOutput, CreateVpnConnectionInput, CreateVpnConnectionOutput, CreateVpnConnectionRouteInput,
    CreateVpnGatewayInput, CreateVpnGatewayOutput,
}
