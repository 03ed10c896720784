// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct Tag { pub key: Option<String>, pub value: Option<String> }
impl Shape for Tag {
    const SCHEMA: &'static Schema = &Schema { name: "Tag", members: &[
        field("Key", "key", STRING), field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { key, value }
}
impl Tag {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    pub fn with_key(mut self, v: impl Into<String>) -> Self { self.key = Some(v.into()); self }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct TagDescription {
    pub key: Option<String>, pub resource_id: Option<String>, pub resource_type: Option<ResourceType>,
    pub value: Option<String>,
}
impl Shape for TagDescription {
    const SCHEMA: &'static Schema = &Schema { name: "TagDescription", members: &[
        field("Key", "key", STRING), field("ResourceId", "resourceId", STRING),
        field("ResourceType", "resourceType", ENUM), field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { key, resource_id, resource_type, value }
}
impl TagDescription {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &ResourceType { choice(&self.resource_type) }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct TagFieldSpecificationRequest {
    pub resource_type: Option<TaggableResourceType>, pub tag_keys: Option<Vec<String>>,
}
impl Shape for TagFieldSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "TagFieldSpecificationRequest", members: &[
        field("ResourceType", "", ENUM), field("TagKeys", "TagKey", TAG_KEY_LIST_LIST),
    ], ..Schema::NONE };
    members! { resource_type, tag_keys }
}
impl TagFieldSpecificationRequest {
    pub fn with_resource_type(mut self, v: impl Into<TaggableResourceType>) -> Self { self.resource_type = Some(v.into()); self }
    pub fn with_tag_keys(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.tag_keys = list(v); self }
}

pub struct TagFieldSpecificationResponse {
    pub resource_type: Option<TaggableResourceType>, pub tag_keys: Option<Vec<String>>,
}
impl Shape for TagFieldSpecificationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "TagFieldSpecificationResponse", members: &[
        field("ResourceType", "resourceType", ENUM), field("TagKeys", "tagKeySet", TAG_KEY_LIST_LIST),
    ], ..Schema::NONE };
    members! { resource_type, tag_keys }
}
impl TagFieldSpecificationResponse {
    #[inline] pub fn resource_type(&self) -> &TaggableResourceType { choice(&self.resource_type) }
    #[inline] pub fn tag_keys(&self) -> &[String] { items(&self.tag_keys) }
}

pub struct TagSpecification { pub resource_type: Option<ResourceType>, pub tags: Option<Vec<Tag>> }
impl Shape for TagSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "TagSpecification", members: &[
        field("ResourceType", "resourceType", ENUM), field("Tags", "Tag", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { resource_type, tags }
}
impl TagSpecification {
    #[inline] pub fn resource_type(&self) -> &ResourceType { choice(&self.resource_type) }
    pub fn with_resource_type(mut self, v: impl Into<ResourceType>) -> Self { self.resource_type = Some(v.into()); self }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    pub fn with_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tags = list(v); self }
}

pub struct TargetCapacitySpecification {
    pub total_target_capacity: Option<i32>, pub on_demand_target_capacity: Option<i32>,
    pub spot_target_capacity: Option<i32>, pub default_target_capacity_type: Option<DefaultTargetCapacityType>,
    pub target_capacity_unit_type: Option<TargetCapacityUnitType>,
}
impl Shape for TargetCapacitySpecification {
    const SCHEMA: &'static Schema = &Schema { name: "TargetCapacitySpecification", members: &[
        field("TotalTargetCapacity", "totalTargetCapacity", INTEGER),
        field("OnDemandTargetCapacity", "onDemandTargetCapacity", INTEGER),
        field("SpotTargetCapacity", "spotTargetCapacity", INTEGER),
        field("DefaultTargetCapacityType", "defaultTargetCapacityType", ENUM),
        field("TargetCapacityUnitType", "targetCapacityUnitType", ENUM),
    ], ..Schema::NONE };
    members! {
        total_target_capacity, on_demand_target_capacity, spot_target_capacity, default_target_capacity_type,
        target_capacity_unit_type,
    }
}
impl TargetCapacitySpecification {
    #[inline] pub fn total_target_capacity(&self) -> i32 { self.total_target_capacity.unwrap_or_default() }
    #[inline] pub fn on_demand_target_capacity(&self) -> i32 { self.on_demand_target_capacity.unwrap_or_default() }
    #[inline] pub fn spot_target_capacity(&self) -> i32 { self.spot_target_capacity.unwrap_or_default() }
    #[inline] pub fn default_target_capacity_type(&self) -> &DefaultTargetCapacityType { choice(&self.default_target_capacity_type) }
    #[inline] pub fn target_capacity_unit_type(&self) -> &TargetCapacityUnitType { choice(&self.target_capacity_unit_type) }
}

pub struct TargetCapacitySpecificationRequest {
    pub total_target_capacity: Option<i32>, pub on_demand_target_capacity: Option<i32>,
    pub spot_target_capacity: Option<i32>, pub default_target_capacity_type: Option<DefaultTargetCapacityType>,
    pub target_capacity_unit_type: Option<TargetCapacityUnitType>,
}
impl Shape for TargetCapacitySpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "TargetCapacitySpecificationRequest", members: &[
        field("TotalTargetCapacity", "", INTEGER).required(), field("OnDemandTargetCapacity", "", INTEGER),
        field("SpotTargetCapacity", "", INTEGER), field("DefaultTargetCapacityType", "", ENUM),
        field("TargetCapacityUnitType", "", ENUM),
    ], ..Schema::NONE };
    members! {
        total_target_capacity, on_demand_target_capacity, spot_target_capacity, default_target_capacity_type,
        target_capacity_unit_type,
    }
}
impl TargetCapacitySpecificationRequest {
    pub fn with_total_target_capacity(mut self, v: impl Into<i32>) -> Self { self.total_target_capacity = Some(v.into()); self }
    pub fn with_on_demand_target_capacity(mut self, v: impl Into<i32>) -> Self { self.on_demand_target_capacity = Some(v.into()); self }
    pub fn with_spot_target_capacity(mut self, v: impl Into<i32>) -> Self { self.spot_target_capacity = Some(v.into()); self }
    pub fn with_default_target_capacity_type(mut self, v: impl Into<DefaultTargetCapacityType>) -> Self { self.default_target_capacity_type = Some(v.into()); self }
    pub fn with_target_capacity_unit_type(mut self, v: impl Into<TargetCapacityUnitType>) -> Self { self.target_capacity_unit_type = Some(v.into()); self }
}

pub struct TargetConfiguration { pub instance_count: Option<i32>, pub offering_id: Option<String> }
impl Shape for TargetConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "TargetConfiguration", members: &[
        field("InstanceCount", "instanceCount", INTEGER), field("OfferingId", "offeringId", STRING),
    ], ..Schema::NONE };
    members! { instance_count, offering_id }
}
impl TargetConfiguration {
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn offering_id(&self) -> &str { text(&self.offering_id) }
}

pub struct TargetConfigurationRequest { pub instance_count: Option<i32>, pub offering_id: Option<String> }
impl Shape for TargetConfigurationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "TargetConfigurationRequest", members: &[
        field("InstanceCount", "", INTEGER), field("OfferingId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { instance_count, offering_id }
}
impl TargetConfigurationRequest {
    pub fn with_instance_count(mut self, v: impl Into<i32>) -> Self { self.instance_count = Some(v.into()); self }
    pub fn with_offering_id(mut self, v: impl Into<String>) -> Self { self.offering_id = Some(v.into()); self }
}

pub struct TargetGroup { pub arn: Option<String> }
impl Shape for TargetGroup {
    const SCHEMA: &'static Schema = &Schema { name: "TargetGroup", members: &[
        field("Arn", "arn", STRING),
    ], ..Schema::NONE };
    members! { arn }
}
impl TargetGroup {
    #[inline] pub fn arn(&self) -> &str { text(&self.arn) }
    pub fn with_arn(mut self, v: impl Into<String>) -> Self { self.arn = Some(v.into()); self }
}

pub struct TargetGroupsConfig { pub target_groups: Option<Vec<TargetGroup>> }
impl Shape for TargetGroupsConfig {
    const SCHEMA: &'static Schema = &Schema { name: "TargetGroupsConfig", members: &[
        field("TargetGroups", "targetGroups", TARGET_GROUPS_LIST),
    ], ..Schema::NONE };
    members! { target_groups }
}
impl TargetGroupsConfig {
    #[inline] pub fn target_groups(&self) -> &[TargetGroup] { items(&self.target_groups) }
    pub fn with_target_groups(mut self, v: impl IntoIterator<Item = impl Into<TargetGroup>>) -> Self { self.target_groups = list(v); self }
}

pub struct TargetNetwork {
    pub association_id: Option<String>, pub vpc_id: Option<String>, pub target_network_id: Option<String>,
    pub client_vpn_endpoint_id: Option<String>, pub status: Option<AssociationStatus>,
    pub security_groups: Option<Vec<String>>, pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>,
}
impl Shape for TargetNetwork {
    const SCHEMA: &'static Schema = &Schema { name: "TargetNetwork", members: &[
        field("AssociationId", "associationId", STRING), field("VpcId", "vpcId", STRING),
        field("TargetNetworkId", "targetNetworkId", STRING),
        field("ClientVpnEndpointId", "clientVpnEndpointId", STRING), field("Status", "status", STRUCTURE),
        field("SecurityGroups", "securityGroups", VALUE_STRING_LIST_LIST),
        field("AvailabilityZones", "availabilityZoneSet", CLIENT_VPN_AVAILABILITY_ZONE_SET_LIST),
        field("AvailabilityZoneIds", "availabilityZoneIdSet", CLIENT_VPN_AVAILABILITY_ZONE_ID_SET_LIST),
    ], ..Schema::NONE };
    members! {
        association_id, vpc_id, target_network_id, client_vpn_endpoint_id, status, security_groups, availability_zones,
        availability_zone_ids,
    }
}
impl TargetNetwork {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn target_network_id(&self) -> &str { text(&self.target_network_id) }
    #[inline] pub fn client_vpn_endpoint_id(&self) -> &str { text(&self.client_vpn_endpoint_id) }
    #[inline] pub fn status(&self) -> &AssociationStatus { nested(&self.status) }
    #[inline] pub fn security_groups(&self) -> &[String] { items(&self.security_groups) }
    #[inline] pub fn availability_zones(&self) -> &[String] { items(&self.availability_zones) }
    #[inline] pub fn availability_zone_ids(&self) -> &[String] { items(&self.availability_zone_ids) }
}

pub struct TargetReservationValue {
    pub reservation_value: Option<ReservationValue>, pub target_configuration: Option<TargetConfiguration>,
}
impl Shape for TargetReservationValue {
    const SCHEMA: &'static Schema = &Schema { name: "TargetReservationValue", members: &[
        field("ReservationValue", "reservationValue", STRUCTURE),
        field("TargetConfiguration", "targetConfiguration", STRUCTURE),
    ], ..Schema::NONE };
    members! { reservation_value, target_configuration }
}
impl TargetReservationValue {
    #[inline] pub fn reservation_value(&self) -> &ReservationValue { nested(&self.reservation_value) }
    #[inline] pub fn target_configuration(&self) -> &TargetConfiguration { nested(&self.target_configuration) }
}

pub struct TerminateConnectionStatus {
    pub connection_id: Option<String>, pub previous_status: Option<ClientVpnConnectionStatus>,
    pub current_status: Option<ClientVpnConnectionStatus>,
}
impl Shape for TerminateConnectionStatus {
    const SCHEMA: &'static Schema = &Schema { name: "TerminateConnectionStatus", members: &[
        field("ConnectionId", "connectionId", STRING), field("PreviousStatus", "previousStatus", STRUCTURE),
        field("CurrentStatus", "currentStatus", STRUCTURE),
    ], ..Schema::NONE };
    members! { connection_id, previous_status, current_status }
}
impl TerminateConnectionStatus {
    #[inline] pub fn connection_id(&self) -> &str { text(&self.connection_id) }
    #[inline] pub fn previous_status(&self) -> &ClientVpnConnectionStatus { nested(&self.previous_status) }
    #[inline] pub fn current_status(&self) -> &ClientVpnConnectionStatus { nested(&self.current_status) }
}

pub struct ThroughResourcesStatement { pub resource_statement: Option<ResourceStatement> }
impl Shape for ThroughResourcesStatement {
    const SCHEMA: &'static Schema = &Schema { name: "ThroughResourcesStatement", members: &[
        field("ResourceStatement", "resourceStatement", STRUCTURE),
    ], ..Schema::NONE };
    members! { resource_statement }
}
impl ThroughResourcesStatement {
    #[inline] pub fn resource_statement(&self) -> &ResourceStatement { nested(&self.resource_statement) }
}

pub struct ThroughResourcesStatementRequest { pub resource_statement: Option<ResourceStatementRequest> }
impl Shape for ThroughResourcesStatementRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ThroughResourcesStatementRequest", members: &[
        field("ResourceStatement", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { resource_statement }
}
impl ThroughResourcesStatementRequest {
    pub fn with_resource_statement(mut self, v: impl Into<ResourceStatementRequest>) -> Self { self.resource_statement = Some(v.into()); self }
}

pub struct TotalLocalStorageGB { pub min: Option<f64>, pub max: Option<f64> }
impl Shape for TotalLocalStorageGB {
    const SCHEMA: &'static Schema = &Schema { name: "TotalLocalStorageGB", members: &[
        field("Min", "min", DOUBLE), field("Max", "max", DOUBLE),
    ], ..Schema::NONE };
    members! { min, max }
}
impl TotalLocalStorageGB {
    #[inline] pub fn min(&self) -> f64 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<f64>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> f64 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<f64>) -> Self { self.max = Some(v.into()); self }
}

pub struct TotalLocalStorageGBRequest { pub min: Option<f64>, pub max: Option<f64> }
impl Shape for TotalLocalStorageGBRequest {
    const SCHEMA: &'static Schema = &Schema { name: "TotalLocalStorageGBRequest", members: &[
        field("Min", "", DOUBLE), field("Max", "", DOUBLE),
    ], ..Schema::NONE };
    members! { min, max }
}
impl TotalLocalStorageGBRequest {
    #[inline] pub fn min(&self) -> f64 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<f64>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> f64 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<f64>) -> Self { self.max = Some(v.into()); self }
}

pub struct TrafficMirrorFilter {
    pub traffic_mirror_filter_id: Option<String>, pub ingress_filter_rules: Option<Vec<TrafficMirrorFilterRule>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilterRule>>,
    pub network_services: Option<Vec<TrafficMirrorNetworkService>>, pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for TrafficMirrorFilter {
    const SCHEMA: &'static Schema = &Schema { name: "TrafficMirrorFilter", members: &[
        field("TrafficMirrorFilterId", "trafficMirrorFilterId", STRING),
        field("IngressFilterRules", "ingressFilterRuleSet", TRAFFIC_MIRROR_FILTER_RULE_LIST_LIST),
        field("EgressFilterRules", "egressFilterRuleSet", TRAFFIC_MIRROR_FILTER_RULE_LIST_LIST),
        field("NetworkServices", "networkServiceSet", TRAFFIC_MIRROR_NETWORK_SERVICE_LIST_LIST),
        field("Description", "description", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        traffic_mirror_filter_id, ingress_filter_rules, egress_filter_rules, network_services, description, tags,
    }
}
impl TrafficMirrorFilter {
    #[inline] pub fn traffic_mirror_filter_id(&self) -> &str { text(&self.traffic_mirror_filter_id) }
    #[inline] pub fn ingress_filter_rules(&self) -> &[TrafficMirrorFilterRule] { items(&self.ingress_filter_rules) }
    #[inline] pub fn egress_filter_rules(&self) -> &[TrafficMirrorFilterRule] { items(&self.egress_filter_rules) }
    #[inline] pub fn network_services(&self) -> &[TrafficMirrorNetworkService] { items(&self.network_services) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TrafficMirrorFilterRule {
    pub traffic_mirror_filter_rule_id: Option<String>, pub traffic_mirror_filter_id: Option<String>,
    pub traffic_direction: Option<TrafficDirection>, pub rule_number: Option<i32>,
    pub rule_action: Option<TrafficMirrorRuleAction>, pub protocol: Option<i32>,
    pub destination_port_range: Option<TrafficMirrorPortRange>, pub source_port_range: Option<TrafficMirrorPortRange>,
    pub destination_cidr_block: Option<String>, pub source_cidr_block: Option<String>, pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for TrafficMirrorFilterRule {
    const SCHEMA: &'static Schema = &Schema { name: "TrafficMirrorFilterRule", members: &[
        field("TrafficMirrorFilterRuleId", "trafficMirrorFilterRuleId", STRING),
        field("TrafficMirrorFilterId", "trafficMirrorFilterId", STRING),
        field("TrafficDirection", "trafficDirection", ENUM), field("RuleNumber", "ruleNumber", INTEGER),
        field("RuleAction", "ruleAction", ENUM), field("Protocol", "protocol", INTEGER),
        field("DestinationPortRange", "destinationPortRange", STRUCTURE),
        field("SourcePortRange", "sourcePortRange", STRUCTURE),
        field("DestinationCidrBlock", "destinationCidrBlock", STRING),
        field("SourceCidrBlock", "sourceCidrBlock", STRING), field("Description", "description", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        traffic_mirror_filter_rule_id, traffic_mirror_filter_id, traffic_direction, rule_number, rule_action, protocol,
        destination_port_range, source_port_range, destination_cidr_block, source_cidr_block, description, tags,
    }
}
impl TrafficMirrorFilterRule {
    #[inline] pub fn traffic_mirror_filter_rule_id(&self) -> &str { text(&self.traffic_mirror_filter_rule_id) }
    #[inline] pub fn traffic_mirror_filter_id(&self) -> &str { text(&self.traffic_mirror_filter_id) }
    #[inline] pub fn traffic_direction(&self) -> &TrafficDirection { choice(&self.traffic_direction) }
    #[inline] pub fn rule_number(&self) -> i32 { self.rule_number.unwrap_or_default() }
    #[inline] pub fn rule_action(&self) -> &TrafficMirrorRuleAction { choice(&self.rule_action) }
    #[inline] pub fn protocol(&self) -> i32 { self.protocol.unwrap_or_default() }
    #[inline] pub fn destination_port_range(&self) -> &TrafficMirrorPortRange { nested(&self.destination_port_range) }
    #[inline] pub fn source_port_range(&self) -> &TrafficMirrorPortRange { nested(&self.source_port_range) }
    #[inline] pub fn destination_cidr_block(&self) -> &str { text(&self.destination_cidr_block) }
    #[inline] pub fn source_cidr_block(&self) -> &str { text(&self.source_cidr_block) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TrafficMirrorPortRange { pub from_port: Option<i32>, pub to_port: Option<i32> }
impl Shape for TrafficMirrorPortRange {
    const SCHEMA: &'static Schema = &Schema { name: "TrafficMirrorPortRange", members: &[
        field("FromPort", "fromPort", INTEGER), field("ToPort", "toPort", INTEGER),
    ], ..Schema::NONE };
    members! { from_port, to_port }
}
impl TrafficMirrorPortRange {
    #[inline] pub fn from_port(&self) -> i32 { self.from_port.unwrap_or_default() }
    #[inline] pub fn to_port(&self) -> i32 { self.to_port.unwrap_or_default() }
}

pub struct TrafficMirrorPortRangeRequest { pub from_port: Option<i32>, pub to_port: Option<i32> }
impl Shape for TrafficMirrorPortRangeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "TrafficMirrorPortRangeRequest", members: &[
        field("FromPort", "", INTEGER), field("ToPort", "", INTEGER),
    ], ..Schema::NONE };
    members! { from_port, to_port }
}
impl TrafficMirrorPortRangeRequest {
    pub fn with_from_port(mut self, v: impl Into<i32>) -> Self { self.from_port = Some(v.into()); self }
    pub fn with_to_port(mut self, v: impl Into<i32>) -> Self { self.to_port = Some(v.into()); self }
}

pub struct TrafficMirrorSession {
    pub traffic_mirror_session_id: Option<String>, pub traffic_mirror_target_id: Option<String>,
    pub traffic_mirror_filter_id: Option<String>, pub network_interface_id: Option<String>,
    pub owner_id: Option<String>, pub packet_length: Option<i32>, pub session_number: Option<i32>,
    pub virtual_network_id: Option<i32>, pub description: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TrafficMirrorSession {
    const SCHEMA: &'static Schema = &Schema { name: "TrafficMirrorSession", members: &[
        field("TrafficMirrorSessionId", "trafficMirrorSessionId", STRING),
        field("TrafficMirrorTargetId", "trafficMirrorTargetId", STRING),
        field("TrafficMirrorFilterId", "trafficMirrorFilterId", STRING),
        field("NetworkInterfaceId", "networkInterfaceId", STRING), field("OwnerId", "ownerId", STRING),
        field("PacketLength", "packetLength", INTEGER), field("SessionNumber", "sessionNumber", INTEGER),
        field("VirtualNetworkId", "virtualNetworkId", INTEGER), field("Description", "description", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        traffic_mirror_session_id, traffic_mirror_target_id, traffic_mirror_filter_id, network_interface_id, owner_id,
        packet_length, session_number, virtual_network_id, description, tags,
    }
}
impl TrafficMirrorSession {
    #[inline] pub fn traffic_mirror_session_id(&self) -> &str { text(&self.traffic_mirror_session_id) }
    #[inline] pub fn traffic_mirror_target_id(&self) -> &str { text(&self.traffic_mirror_target_id) }
    #[inline] pub fn traffic_mirror_filter_id(&self) -> &str { text(&self.traffic_mirror_filter_id) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn packet_length(&self) -> i32 { self.packet_length.unwrap_or_default() }
    #[inline] pub fn session_number(&self) -> i32 { self.session_number.unwrap_or_default() }
    #[inline] pub fn virtual_network_id(&self) -> i32 { self.virtual_network_id.unwrap_or_default() }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TrafficMirrorTarget {
    pub traffic_mirror_target_id: Option<String>, pub network_interface_id: Option<String>,
    pub network_load_balancer_arn: Option<String>, pub r#type: Option<TrafficMirrorTargetType>,
    pub description: Option<String>, pub owner_id: Option<String>, pub tags: Option<Vec<Tag>>,
    pub gateway_load_balancer_endpoint_id: Option<String>,
}
impl Shape for TrafficMirrorTarget {
    const SCHEMA: &'static Schema = &Schema { name: "TrafficMirrorTarget", members: &[
        field("TrafficMirrorTargetId", "trafficMirrorTargetId", STRING),
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("NetworkLoadBalancerArn", "networkLoadBalancerArn", STRING), field("Type", "type", ENUM),
        field("Description", "description", STRING), field("OwnerId", "ownerId", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
        field("GatewayLoadBalancerEndpointId", "gatewayLoadBalancerEndpointId", STRING),
    ], ..Schema::NONE };
    members! {
        traffic_mirror_target_id, network_interface_id, network_load_balancer_arn, r#type, description, owner_id, tags,
        gateway_load_balancer_endpoint_id,
    }
}
impl TrafficMirrorTarget {
    #[inline] pub fn traffic_mirror_target_id(&self) -> &str { text(&self.traffic_mirror_target_id) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn network_load_balancer_arn(&self) -> &str { text(&self.network_load_balancer_arn) }
    #[inline] pub fn r#type(&self) -> &TrafficMirrorTargetType { choice(&self.r#type) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn gateway_load_balancer_endpoint_id(&self) -> &str { text(&self.gateway_load_balancer_endpoint_id) }
}

pub struct TransitGateway {
    pub transit_gateway_id: Option<String>, pub transit_gateway_arn: Option<String>,
    pub state: Option<TransitGatewayState>, pub owner_id: Option<String>, pub description: Option<String>,
    pub creation_time: Option<Timestamp>, pub options: Option<TransitGatewayOptions>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGateway {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGateway", members: &[
        field("TransitGatewayId", "transitGatewayId", STRING), field("TransitGatewayArn", "transitGatewayArn", STRING),
        field("State", "state", ENUM), field("OwnerId", "ownerId", STRING),
        field("Description", "description", STRING), field("CreationTime", "creationTime", TIMESTAMP),
        field("Options", "options", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { transit_gateway_id, transit_gateway_arn, state, owner_id, description, creation_time, options, tags }
}
impl TransitGateway {
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn transit_gateway_arn(&self) -> &str { text(&self.transit_gateway_arn) }
    #[inline] pub fn state(&self) -> &TransitGatewayState { choice(&self.state) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn options(&self) -> &TransitGatewayOptions { nested(&self.options) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayAssociation {
    pub transit_gateway_route_table_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>, pub resource_type: Option<TransitGatewayAttachmentResourceType>,
    pub state: Option<TransitGatewayAssociationState>,
}
impl Shape for TransitGatewayAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayAssociation", members: &[
        field("TransitGatewayRouteTableId", "transitGatewayRouteTableId", STRING),
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("ResourceId", "resourceId", STRING), field("ResourceType", "resourceType", ENUM),
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, transit_gateway_attachment_id, resource_id, resource_type, state }
}
impl TransitGatewayAssociation {
    #[inline] pub fn transit_gateway_route_table_id(&self) -> &str { text(&self.transit_gateway_route_table_id) }
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn state(&self) -> &TransitGatewayAssociationState { choice(&self.state) }
}

pub struct TransitGatewayAttachment {
    pub transit_gateway_attachment_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub transit_gateway_owner_id: Option<String>, pub resource_owner_id: Option<String>,
    pub resource_type: Option<TransitGatewayAttachmentResourceType>, pub resource_id: Option<String>,
    pub state: Option<TransitGatewayAttachmentState>, pub association: Option<TransitGatewayAttachmentAssociation>,
    pub creation_time: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
    pub nat_gateway_support: Option<TransitGatewayAttachmentNatGatewaySupportState>,
}
impl Shape for TransitGatewayAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayAttachment", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING),
        field("TransitGatewayOwnerId", "transitGatewayOwnerId", STRING),
        field("ResourceOwnerId", "resourceOwnerId", STRING), field("ResourceType", "resourceType", ENUM),
        field("ResourceId", "resourceId", STRING), field("State", "state", ENUM),
        field("Association", "association", STRUCTURE), field("CreationTime", "creationTime", TIMESTAMP),
        field("Tags", "tagSet", TAG_LIST_LIST), field("NatGatewaySupport", "natGatewaySupport", ENUM),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, transit_gateway_id, transit_gateway_owner_id, resource_owner_id, resource_type,
        resource_id, state, association, creation_time, tags, nat_gateway_support,
    }
}
impl TransitGatewayAttachment {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn transit_gateway_owner_id(&self) -> &str { text(&self.transit_gateway_owner_id) }
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayAttachmentState { choice(&self.state) }
    #[inline] pub fn association(&self) -> &TransitGatewayAttachmentAssociation { nested(&self.association) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn nat_gateway_support(&self) -> &TransitGatewayAttachmentNatGatewaySupportState { choice(&self.nat_gateway_support) }
}

pub struct TransitGatewayAttachmentAssociation {
    pub transit_gateway_route_table_id: Option<String>, pub transit_gateway_policy_table_id: Option<String>,
    pub state: Option<TransitGatewayAssociationState>,
}
impl Shape for TransitGatewayAttachmentAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayAttachmentAssociation", members: &[
        field("TransitGatewayRouteTableId", "transitGatewayRouteTableId", STRING),
        field("TransitGatewayPolicyTableId", "transitGatewayPolicyTableId", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, transit_gateway_policy_table_id, state }
}
impl TransitGatewayAttachmentAssociation {
    #[inline] pub fn transit_gateway_route_table_id(&self) -> &str { text(&self.transit_gateway_route_table_id) }
    #[inline] pub fn transit_gateway_policy_table_id(&self) -> &str { text(&self.transit_gateway_policy_table_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayAssociationState { choice(&self.state) }
}

pub struct TransitGatewayAttachmentBgpConfiguration {
    pub transit_gateway_asn: Option<i64>, pub peer_asn: Option<i64>, pub transit_gateway_address: Option<String>,
    pub peer_address: Option<String>, pub bgp_status: Option<BgpStatus>,
}
impl Shape for TransitGatewayAttachmentBgpConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayAttachmentBgpConfiguration", members: &[
        field("TransitGatewayAsn", "transitGatewayAsn", LONG), field("PeerAsn", "peerAsn", LONG),
        field("TransitGatewayAddress", "transitGatewayAddress", STRING), field("PeerAddress", "peerAddress", STRING),
        field("BgpStatus", "bgpStatus", ENUM),
    ], ..Schema::NONE };
    members! { transit_gateway_asn, peer_asn, transit_gateway_address, peer_address, bgp_status }
}
impl TransitGatewayAttachmentBgpConfiguration {
    #[inline] pub fn transit_gateway_asn(&self) -> i64 { self.transit_gateway_asn.unwrap_or_default() }
    #[inline] pub fn peer_asn(&self) -> i64 { self.peer_asn.unwrap_or_default() }
    #[inline] pub fn transit_gateway_address(&self) -> &str { text(&self.transit_gateway_address) }
    #[inline] pub fn peer_address(&self) -> &str { text(&self.peer_address) }
    #[inline] pub fn bgp_status(&self) -> &BgpStatus { choice(&self.bgp_status) }
}

pub struct TransitGatewayAttachmentPropagation {
    pub transit_gateway_route_table_id: Option<String>, pub state: Option<TransitGatewayPropagationState>,
}
impl Shape for TransitGatewayAttachmentPropagation {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayAttachmentPropagation", members: &[
        field("TransitGatewayRouteTableId", "transitGatewayRouteTableId", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, state }
}
impl TransitGatewayAttachmentPropagation {
    #[inline] pub fn transit_gateway_route_table_id(&self) -> &str { text(&self.transit_gateway_route_table_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayPropagationState { choice(&self.state) }
}

pub struct TransitGatewayClientVpnAttachment {
    pub transit_gateway_attachment_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub client_vpn_endpoint_id: Option<String>, pub client_vpn_owner_id: Option<String>,
    pub state: Option<TransitGatewayAttachmentStatusType>, pub creation_time: Option<String>,
}
impl Shape for TransitGatewayClientVpnAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayClientVpnAttachment", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING),
        field("ClientVpnEndpointId", "clientVpnEndpointId", STRING),
        field("ClientVpnOwnerId", "clientVpnOwnerId", STRING), field("State", "state", ENUM),
        field("CreationTime", "creationTime", STRING),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, transit_gateway_id, client_vpn_endpoint_id, client_vpn_owner_id, state,
        creation_time,
    }
}
impl TransitGatewayClientVpnAttachment {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn client_vpn_endpoint_id(&self) -> &str { text(&self.client_vpn_endpoint_id) }
    #[inline] pub fn client_vpn_owner_id(&self) -> &str { text(&self.client_vpn_owner_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayAttachmentStatusType { choice(&self.state) }
    #[inline] pub fn creation_time(&self) -> &str { text(&self.creation_time) }
}

pub struct TransitGatewayConfigurationDescribeEndpointStructure {
    pub transit_gateway_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub availability_zones: Option<Vec<String>>, pub availability_zone_ids: Option<Vec<String>>,
}
impl Shape for TransitGatewayConfigurationDescribeEndpointStructure {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayConfigurationDescribeEndpointStructure", members: &[
        field("TransitGatewayId", "transitGatewayId", STRING),
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("AvailabilityZones", "availabilityZoneSet", CLIENT_VPN_AVAILABILITY_ZONE_SET_LIST),
        field("AvailabilityZoneIds", "availabilityZoneIdSet", CLIENT_VPN_AVAILABILITY_ZONE_ID_SET_LIST),
    ], ..Schema::NONE };
    members! { transit_gateway_id, transit_gateway_attachment_id, availability_zones, availability_zone_ids }
}
impl TransitGatewayConfigurationDescribeEndpointStructure {
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn availability_zones(&self) -> &[String] { items(&self.availability_zones) }
    #[inline] pub fn availability_zone_ids(&self) -> &[String] { items(&self.availability_zone_ids) }
}

pub struct TransitGatewayConfigurationInputStructure {
    pub transit_gateway_id: Option<String>, pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>,
}
impl Shape for TransitGatewayConfigurationInputStructure {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayConfigurationInputStructure", members: &[
        field("TransitGatewayId", "", STRING),
        field("AvailabilityZones", "AvailabilityZone", CLIENT_VPN_AVAILABILITY_ZONE_SET_LIST),
        field("AvailabilityZoneIds", "AvailabilityZoneId", CLIENT_VPN_AVAILABILITY_ZONE_ID_SET_LIST),
    ], ..Schema::NONE };
    members! { transit_gateway_id, availability_zones, availability_zone_ids }
}
impl TransitGatewayConfigurationInputStructure {
    pub fn with_transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.transit_gateway_id = Some(v.into()); self }
    pub fn with_availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.availability_zones = list(v); self }
    pub fn with_availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.availability_zone_ids = list(v); self }
}

pub struct TransitGatewayConnect {
    pub transit_gateway_attachment_id: Option<String>, pub transport_transit_gateway_attachment_id: Option<String>,
    pub transit_gateway_id: Option<String>, pub state: Option<TransitGatewayAttachmentState>,
    pub creation_time: Option<Timestamp>, pub options: Option<TransitGatewayConnectOptions>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayConnect {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayConnect", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("TransportTransitGatewayAttachmentId", "transportTransitGatewayAttachmentId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING), field("State", "state", ENUM),
        field("CreationTime", "creationTime", TIMESTAMP), field("Options", "options", STRUCTURE),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, transport_transit_gateway_attachment_id, transit_gateway_id, state,
        creation_time, options, tags,
    }
}
impl TransitGatewayConnect {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn transport_transit_gateway_attachment_id(&self) -> &str { text(&self.transport_transit_gateway_attachment_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayAttachmentState { choice(&self.state) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn options(&self) -> &TransitGatewayConnectOptions { nested(&self.options) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayConnectOptions { pub protocol: Option<ProtocolValue> }
impl Shape for TransitGatewayConnectOptions {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayConnectOptions", members: &[
        field("Protocol", "protocol", ENUM),
    ], ..Schema::NONE };
    members! { protocol }
}
impl TransitGatewayConnectOptions {
    #[inline] pub fn protocol(&self) -> &ProtocolValue { choice(&self.protocol) }
}

pub struct TransitGatewayConnectPeer {
    pub transit_gateway_attachment_id: Option<String>, pub transit_gateway_connect_peer_id: Option<String>,
    pub state: Option<TransitGatewayConnectPeerState>, pub creation_time: Option<Timestamp>,
    pub connect_peer_configuration: Option<TransitGatewayConnectPeerConfiguration>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayConnectPeer {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayConnectPeer", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("TransitGatewayConnectPeerId", "transitGatewayConnectPeerId", STRING), field("State", "state", ENUM),
        field("CreationTime", "creationTime", TIMESTAMP),
        field("ConnectPeerConfiguration", "connectPeerConfiguration", STRUCTURE),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, transit_gateway_connect_peer_id, state, creation_time,
        connect_peer_configuration, tags,
    }
}
impl TransitGatewayConnectPeer {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn transit_gateway_connect_peer_id(&self) -> &str { text(&self.transit_gateway_connect_peer_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayConnectPeerState { choice(&self.state) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn connect_peer_configuration(&self) -> &TransitGatewayConnectPeerConfiguration { nested(&self.connect_peer_configuration) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayConnectPeerConfiguration {
    pub transit_gateway_address: Option<String>, pub peer_address: Option<String>,
    pub inside_cidr_blocks: Option<Vec<String>>, pub protocol: Option<ProtocolValue>,
    pub bgp_configurations: Option<Vec<TransitGatewayAttachmentBgpConfiguration>>,
}
impl Shape for TransitGatewayConnectPeerConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayConnectPeerConfiguration", members: &[
        field("TransitGatewayAddress", "transitGatewayAddress", STRING), field("PeerAddress", "peerAddress", STRING),
        field("InsideCidrBlocks", "insideCidrBlocks", INSIDE_CIDR_BLOCKS_STRING_LIST_LIST),
        field("Protocol", "protocol", ENUM),
        field("BgpConfigurations", "bgpConfigurations", TRANSIT_GATEWAY_ATTACHMENT_BGP_CONFIGURATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { transit_gateway_address, peer_address, inside_cidr_blocks, protocol, bgp_configurations }
}
impl TransitGatewayConnectPeerConfiguration {
    #[inline] pub fn transit_gateway_address(&self) -> &str { text(&self.transit_gateway_address) }
    #[inline] pub fn peer_address(&self) -> &str { text(&self.peer_address) }
    #[inline] pub fn inside_cidr_blocks(&self) -> &[String] { items(&self.inside_cidr_blocks) }
    #[inline] pub fn protocol(&self) -> &ProtocolValue { choice(&self.protocol) }
    #[inline] pub fn bgp_configurations(&self) -> &[TransitGatewayAttachmentBgpConfiguration] { items(&self.bgp_configurations) }
}

pub struct TransitGatewayConnectRequestBgpOptions { pub peer_asn: Option<i64> }
impl Shape for TransitGatewayConnectRequestBgpOptions {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayConnectRequestBgpOptions", members: &[
        field("PeerAsn", "", LONG),
    ], ..Schema::NONE };
    members! { peer_asn }
}
impl TransitGatewayConnectRequestBgpOptions {
    pub fn with_peer_asn(mut self, v: impl Into<i64>) -> Self { self.peer_asn = Some(v.into()); self }
}

pub struct TransitGatewayMeteringPolicy {
    pub transit_gateway_metering_policy_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub middlebox_attachment_ids: Option<Vec<String>>, pub state: Option<TransitGatewayMeteringPolicyState>,
    pub update_effective_at: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayMeteringPolicy {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMeteringPolicy", members: &[
        field("TransitGatewayMeteringPolicyId", "transitGatewayMeteringPolicyId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING),
        field("MiddleboxAttachmentIds", "middleboxAttachmentIdSet", VALUE_STRING_LIST_LIST),
        field("State", "state", ENUM), field("UpdateEffectiveAt", "updateEffectiveAt", TIMESTAMP),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_metering_policy_id, transit_gateway_id, middlebox_attachment_ids, state, update_effective_at,
        tags,
    }
}
impl TransitGatewayMeteringPolicy {
    #[inline] pub fn transit_gateway_metering_policy_id(&self) -> &str { text(&self.transit_gateway_metering_policy_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn middlebox_attachment_ids(&self) -> &[String] { items(&self.middlebox_attachment_ids) }
    #[inline] pub fn state(&self) -> &TransitGatewayMeteringPolicyState { choice(&self.state) }
    #[inline] pub fn update_effective_at(&self) -> Timestamp { moment(&self.update_effective_at) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayMeteringPolicyEntry {
    pub policy_rule_number: Option<String>, pub metered_account: Option<TransitGatewayMeteringPayerType>,
    pub state: Option<TransitGatewayMeteringPolicyEntryState>, pub updated_at: Option<Timestamp>,
    pub update_effective_at: Option<Timestamp>, pub metering_policy_rule: Option<TransitGatewayMeteringPolicyRule>,
}
impl Shape for TransitGatewayMeteringPolicyEntry {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMeteringPolicyEntry", members: &[
        field("PolicyRuleNumber", "policyRuleNumber", STRING), field("MeteredAccount", "meteredAccount", ENUM),
        field("State", "state", ENUM), field("UpdatedAt", "updatedAt", TIMESTAMP),
        field("UpdateEffectiveAt", "updateEffectiveAt", TIMESTAMP),
        field("MeteringPolicyRule", "meteringPolicyRule", STRUCTURE),
    ], ..Schema::NONE };
    members! { policy_rule_number, metered_account, state, updated_at, update_effective_at, metering_policy_rule }
}
impl TransitGatewayMeteringPolicyEntry {
    #[inline] pub fn policy_rule_number(&self) -> &str { text(&self.policy_rule_number) }
    #[inline] pub fn metered_account(&self) -> &TransitGatewayMeteringPayerType { choice(&self.metered_account) }
    #[inline] pub fn state(&self) -> &TransitGatewayMeteringPolicyEntryState { choice(&self.state) }
    #[inline] pub fn updated_at(&self) -> Timestamp { moment(&self.updated_at) }
    #[inline] pub fn update_effective_at(&self) -> Timestamp { moment(&self.update_effective_at) }
    #[inline] pub fn metering_policy_rule(&self) -> &TransitGatewayMeteringPolicyRule { nested(&self.metering_policy_rule) }
}

pub struct TransitGatewayMeteringPolicyRule {
    pub source_transit_gateway_attachment_id: Option<String>,
    pub source_transit_gateway_attachment_type: Option<TransitGatewayAttachmentResourceType>,
    pub source_cidr_block: Option<String>, pub source_port_range: Option<String>,
    pub destination_transit_gateway_attachment_id: Option<String>,
    pub destination_transit_gateway_attachment_type: Option<TransitGatewayAttachmentResourceType>,
    pub destination_cidr_block: Option<String>, pub destination_port_range: Option<String>,
    pub protocol: Option<String>,
}
impl Shape for TransitGatewayMeteringPolicyRule {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMeteringPolicyRule", members: &[
        field("SourceTransitGatewayAttachmentId", "sourceTransitGatewayAttachmentId", STRING),
        field("SourceTransitGatewayAttachmentType", "sourceTransitGatewayAttachmentType", ENUM),
        field("SourceCidrBlock", "sourceCidrBlock", STRING), field("SourcePortRange", "sourcePortRange", STRING),
        field("DestinationTransitGatewayAttachmentId", "destinationTransitGatewayAttachmentId", STRING),
        field("DestinationTransitGatewayAttachmentType", "destinationTransitGatewayAttachmentType", ENUM),
        field("DestinationCidrBlock", "destinationCidrBlock", STRING),
        field("DestinationPortRange", "destinationPortRange", STRING), field("Protocol", "protocol", STRING),
    ], ..Schema::NONE };
    members! {
        source_transit_gateway_attachment_id, source_transit_gateway_attachment_type, source_cidr_block,
        source_port_range, destination_transit_gateway_attachment_id, destination_transit_gateway_attachment_type,
        destination_cidr_block, destination_port_range, protocol,
    }
}
impl TransitGatewayMeteringPolicyRule {
    #[inline] pub fn source_transit_gateway_attachment_id(&self) -> &str { text(&self.source_transit_gateway_attachment_id) }
    #[inline] pub fn source_transit_gateway_attachment_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.source_transit_gateway_attachment_type) }
    #[inline] pub fn source_cidr_block(&self) -> &str { text(&self.source_cidr_block) }
    #[inline] pub fn source_port_range(&self) -> &str { text(&self.source_port_range) }
    #[inline] pub fn destination_transit_gateway_attachment_id(&self) -> &str { text(&self.destination_transit_gateway_attachment_id) }
    #[inline] pub fn destination_transit_gateway_attachment_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.destination_transit_gateway_attachment_type) }
    #[inline] pub fn destination_cidr_block(&self) -> &str { text(&self.destination_cidr_block) }
    #[inline] pub fn destination_port_range(&self) -> &str { text(&self.destination_port_range) }
    #[inline] pub fn protocol(&self) -> &str { text(&self.protocol) }
}

pub struct TransitGatewayMulticastDeregisteredGroupMembers {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub deregistered_network_interface_ids: Option<Vec<String>>, pub group_ip_address: Option<String>,
}
impl Shape for TransitGatewayMulticastDeregisteredGroupMembers {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMulticastDeregisteredGroupMembers", members: &[
        field("TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", STRING),
        field("DeregisteredNetworkInterfaceIds", "deregisteredNetworkInterfaceIds", VALUE_STRING_LIST_LIST),
        field("GroupIpAddress", "groupIpAddress", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, deregistered_network_interface_ids, group_ip_address }
}
impl TransitGatewayMulticastDeregisteredGroupMembers {
    #[inline] pub fn transit_gateway_multicast_domain_id(&self) -> &str { text(&self.transit_gateway_multicast_domain_id) }
    #[inline] pub fn deregistered_network_interface_ids(&self) -> &[String] { items(&self.deregistered_network_interface_ids) }
    #[inline] pub fn group_ip_address(&self) -> &str { text(&self.group_ip_address) }
}

pub struct TransitGatewayMulticastDeregisteredGroupSources {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub deregistered_network_interface_ids: Option<Vec<String>>, pub group_ip_address: Option<String>,
}
impl Shape for TransitGatewayMulticastDeregisteredGroupSources {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMulticastDeregisteredGroupSources", members: &[
        field("TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", STRING),
        field("DeregisteredNetworkInterfaceIds", "deregisteredNetworkInterfaceIds", VALUE_STRING_LIST_LIST),
        field("GroupIpAddress", "groupIpAddress", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, deregistered_network_interface_ids, group_ip_address }
}
impl TransitGatewayMulticastDeregisteredGroupSources {
    #[inline] pub fn transit_gateway_multicast_domain_id(&self) -> &str { text(&self.transit_gateway_multicast_domain_id) }
    #[inline] pub fn deregistered_network_interface_ids(&self) -> &[String] { items(&self.deregistered_network_interface_ids) }
    #[inline] pub fn group_ip_address(&self) -> &str { text(&self.group_ip_address) }
}

pub struct TransitGatewayMulticastDomain {
    pub transit_gateway_multicast_domain_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub transit_gateway_multicast_domain_arn: Option<String>, pub owner_id: Option<String>,
    pub options: Option<TransitGatewayMulticastDomainOptions>, pub state: Option<TransitGatewayMulticastDomainState>,
    pub creation_time: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayMulticastDomain {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMulticastDomain", members: &[
        field("TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING),
        field("TransitGatewayMulticastDomainArn", "transitGatewayMulticastDomainArn", STRING),
        field("OwnerId", "ownerId", STRING), field("Options", "options", STRUCTURE), field("State", "state", ENUM),
        field("CreationTime", "creationTime", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_multicast_domain_id, transit_gateway_id, transit_gateway_multicast_domain_arn, owner_id,
        options, state, creation_time, tags,
    }
}
impl TransitGatewayMulticastDomain {
    #[inline] pub fn transit_gateway_multicast_domain_id(&self) -> &str { text(&self.transit_gateway_multicast_domain_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn transit_gateway_multicast_domain_arn(&self) -> &str { text(&self.transit_gateway_multicast_domain_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn options(&self) -> &TransitGatewayMulticastDomainOptions { nested(&self.options) }
    #[inline] pub fn state(&self) -> &TransitGatewayMulticastDomainState { choice(&self.state) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayMulticastDomainAssociation {
    pub transit_gateway_attachment_id: Option<String>, pub resource_id: Option<String>,
    pub resource_type: Option<TransitGatewayAttachmentResourceType>, pub resource_owner_id: Option<String>,
    pub subnet: Option<SubnetAssociation>,
}
impl Shape for TransitGatewayMulticastDomainAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMulticastDomainAssociation", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("ResourceId", "resourceId", STRING), field("ResourceType", "resourceType", ENUM),
        field("ResourceOwnerId", "resourceOwnerId", STRING), field("Subnet", "subnet", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, resource_id, resource_type, resource_owner_id, subnet }
}
impl TransitGatewayMulticastDomainAssociation {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn subnet(&self) -> &SubnetAssociation { nested(&self.subnet) }
}

pub struct TransitGatewayMulticastDomainAssociations {
    pub transit_gateway_multicast_domain_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>, pub resource_type: Option<TransitGatewayAttachmentResourceType>,
    pub resource_owner_id: Option<String>, pub subnets: Option<Vec<SubnetAssociation>>,
}
impl Shape for TransitGatewayMulticastDomainAssociations {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMulticastDomainAssociations", members: &[
        field("TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", STRING),
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("ResourceId", "resourceId", STRING), field("ResourceType", "resourceType", ENUM),
        field("ResourceOwnerId", "resourceOwnerId", STRING), field("Subnets", "subnets", SUBNET_ASSOCIATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_multicast_domain_id, transit_gateway_attachment_id, resource_id, resource_type,
        resource_owner_id, subnets,
    }
}
impl TransitGatewayMulticastDomainAssociations {
    #[inline] pub fn transit_gateway_multicast_domain_id(&self) -> &str { text(&self.transit_gateway_multicast_domain_id) }
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn subnets(&self) -> &[SubnetAssociation] { items(&self.subnets) }
}

pub struct TransitGatewayMulticastDomainOptions {
    pub igmpv2_support: Option<Igmpv2SupportValue>, pub static_sources_support: Option<StaticSourcesSupportValue>,
    pub auto_accept_shared_associations: Option<AutoAcceptSharedAssociationsValue>,
}
impl Shape for TransitGatewayMulticastDomainOptions {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMulticastDomainOptions", members: &[
        field("Igmpv2Support", "igmpv2Support", ENUM), field("StaticSourcesSupport", "staticSourcesSupport", ENUM),
        field("AutoAcceptSharedAssociations", "autoAcceptSharedAssociations", ENUM),
    ], ..Schema::NONE };
    members! { igmpv2_support, static_sources_support, auto_accept_shared_associations }
}
impl TransitGatewayMulticastDomainOptions {
    #[inline] pub fn igmpv2_support(&self) -> &Igmpv2SupportValue { choice(&self.igmpv2_support) }
    #[inline] pub fn static_sources_support(&self) -> &StaticSourcesSupportValue { choice(&self.static_sources_support) }
    #[inline] pub fn auto_accept_shared_associations(&self) -> &AutoAcceptSharedAssociationsValue { choice(&self.auto_accept_shared_associations) }
}

pub struct TransitGatewayMulticastGroup {
    pub group_ip_address: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub subnet_id: Option<String>, pub resource_id: Option<String>,
    pub resource_type: Option<TransitGatewayAttachmentResourceType>, pub resource_owner_id: Option<String>,
    pub network_interface_id: Option<String>, pub group_member: Option<bool>, pub group_source: Option<bool>,
    pub member_type: Option<MembershipType>, pub source_type: Option<MembershipType>,
}
impl Shape for TransitGatewayMulticastGroup {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMulticastGroup", members: &[
        field("GroupIpAddress", "groupIpAddress", STRING),
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("SubnetId", "subnetId", STRING), field("ResourceId", "resourceId", STRING),
        field("ResourceType", "resourceType", ENUM), field("ResourceOwnerId", "resourceOwnerId", STRING),
        field("NetworkInterfaceId", "networkInterfaceId", STRING), field("GroupMember", "groupMember", BOOLEAN),
        field("GroupSource", "groupSource", BOOLEAN), field("MemberType", "memberType", ENUM),
        field("SourceType", "sourceType", ENUM),
    ], ..Schema::NONE };
    members! {
        group_ip_address, transit_gateway_attachment_id, subnet_id, resource_id, resource_type, resource_owner_id,
        network_interface_id, group_member, group_source, member_type, source_type,
    }
}
impl TransitGatewayMulticastGroup {
    #[inline] pub fn group_ip_address(&self) -> &str { text(&self.group_ip_address) }
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn group_member(&self) -> bool { self.group_member.unwrap_or_default() }
    #[inline] pub fn group_source(&self) -> bool { self.group_source.unwrap_or_default() }
    #[inline] pub fn member_type(&self) -> &MembershipType { choice(&self.member_type) }
    #[inline] pub fn source_type(&self) -> &MembershipType { choice(&self.source_type) }
}

pub struct TransitGatewayMulticastRegisteredGroupMembers {
    pub transit_gateway_multicast_domain_id: Option<String>, pub registered_network_interface_ids: Option<Vec<String>>,
    pub group_ip_address: Option<String>,
}
impl Shape for TransitGatewayMulticastRegisteredGroupMembers {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMulticastRegisteredGroupMembers", members: &[
        field("TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", STRING),
        field("RegisteredNetworkInterfaceIds", "registeredNetworkInterfaceIds", VALUE_STRING_LIST_LIST),
        field("GroupIpAddress", "groupIpAddress", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, registered_network_interface_ids, group_ip_address }
}
impl TransitGatewayMulticastRegisteredGroupMembers {
    #[inline] pub fn transit_gateway_multicast_domain_id(&self) -> &str { text(&self.transit_gateway_multicast_domain_id) }
    #[inline] pub fn registered_network_interface_ids(&self) -> &[String] { items(&self.registered_network_interface_ids) }
    #[inline] pub fn group_ip_address(&self) -> &str { text(&self.group_ip_address) }
}

pub struct TransitGatewayMulticastRegisteredGroupSources {
    pub transit_gateway_multicast_domain_id: Option<String>, pub registered_network_interface_ids: Option<Vec<String>>,
    pub group_ip_address: Option<String>,
}
impl Shape for TransitGatewayMulticastRegisteredGroupSources {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayMulticastRegisteredGroupSources", members: &[
        field("TransitGatewayMulticastDomainId", "transitGatewayMulticastDomainId", STRING),
        field("RegisteredNetworkInterfaceIds", "registeredNetworkInterfaceIds", VALUE_STRING_LIST_LIST),
        field("GroupIpAddress", "groupIpAddress", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, registered_network_interface_ids, group_ip_address }
}
impl TransitGatewayMulticastRegisteredGroupSources {
    #[inline] pub fn transit_gateway_multicast_domain_id(&self) -> &str { text(&self.transit_gateway_multicast_domain_id) }
    #[inline] pub fn registered_network_interface_ids(&self) -> &[String] { items(&self.registered_network_interface_ids) }
    #[inline] pub fn group_ip_address(&self) -> &str { text(&self.group_ip_address) }
}

pub struct TransitGatewayNatRule {
    pub rule_number: Option<i32>, pub match_source_cidr: Option<String>, pub nat_cidr: Option<String>,
    pub state: Option<TransitGatewayNatRuleState>,
}
impl Shape for TransitGatewayNatRule {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayNatRule", members: &[
        field("RuleNumber", "ruleNumber", INTEGER), field("MatchSourceCidr", "matchSourceCidr", STRING),
        field("NatCidr", "natCidr", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { rule_number, match_source_cidr, nat_cidr, state }
}
impl TransitGatewayNatRule {
    #[inline] pub fn rule_number(&self) -> i32 { self.rule_number.unwrap_or_default() }
    #[inline] pub fn match_source_cidr(&self) -> &str { text(&self.match_source_cidr) }
    #[inline] pub fn nat_cidr(&self) -> &str { text(&self.nat_cidr) }
    #[inline] pub fn state(&self) -> &TransitGatewayNatRuleState { choice(&self.state) }
}

pub struct TransitGatewayNatRuleRequest {
    pub rule_number: Option<i32>, pub match_source_cidr: Option<String>, pub nat_cidr: Option<String>,
}
impl Shape for TransitGatewayNatRuleRequest {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayNatRuleRequest", members: &[
        field("RuleNumber", "", INTEGER), field("MatchSourceCidr", "", STRING), field("NatCidr", "", STRING),
    ], ..Schema::NONE };
    members! { rule_number, match_source_cidr, nat_cidr }
}
impl TransitGatewayNatRuleRequest {
    pub fn with_rule_number(mut self, v: impl Into<i32>) -> Self { self.rule_number = Some(v.into()); self }
    pub fn with_match_source_cidr(mut self, v: impl Into<String>) -> Self { self.match_source_cidr = Some(v.into()); self }
    pub fn with_nat_cidr(mut self, v: impl Into<String>) -> Self { self.nat_cidr = Some(v.into()); self }
}

pub struct TransitGatewayNetworkFunctionAttachment {
    pub transit_gateway_attachment_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub transit_gateway_owner_id: Option<String>, pub resource_owner_id: Option<String>,
    pub resource_id: Option<String>, pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>, pub state: Option<TransitGatewayAttachmentState>,
    pub creation_time: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayNetworkFunctionAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayNetworkFunctionAttachment", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING),
        field("TransitGatewayOwnerId", "transitGatewayOwnerId", STRING),
        field("ResourceOwnerId", "resourceOwnerId", STRING), field("ResourceId", "resourceId", STRING),
        field("AvailabilityZones", "availabilityZoneSet", VALUE_STRING_LIST_LIST),
        field("AvailabilityZoneIds", "availabilityZoneIdSet", VALUE_STRING_LIST_LIST), field("State", "state", ENUM),
        field("CreationTime", "creationTime", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, transit_gateway_id, transit_gateway_owner_id, resource_owner_id, resource_id,
        availability_zones, availability_zone_ids, state, creation_time, tags,
    }
}
impl TransitGatewayNetworkFunctionAttachment {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn transit_gateway_owner_id(&self) -> &str { text(&self.transit_gateway_owner_id) }
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn availability_zones(&self) -> &[String] { items(&self.availability_zones) }
    #[inline] pub fn availability_zone_ids(&self) -> &[String] { items(&self.availability_zone_ids) }
    #[inline] pub fn state(&self) -> &TransitGatewayAttachmentState { choice(&self.state) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayOptions {
    pub amazon_side_asn: Option<i64>, pub transit_gateway_cidr_blocks: Option<Vec<String>>,
    pub auto_accept_shared_attachments: Option<AutoAcceptSharedAttachmentsValue>,
    pub default_route_table_association: Option<DefaultRouteTableAssociationValue>,
    pub association_default_route_table_id: Option<String>,
    pub default_route_table_propagation: Option<DefaultRouteTablePropagationValue>,
    pub propagation_default_route_table_id: Option<String>, pub vpn_ecmp_support: Option<VpnEcmpSupportValue>,
    pub dns_support: Option<DnsSupportValue>,
    pub security_group_referencing_support: Option<SecurityGroupReferencingSupportValue>,
    pub multicast_support: Option<MulticastSupportValue>, pub encryption_support: Option<EncryptionSupport>,
}
impl Shape for TransitGatewayOptions {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayOptions", members: &[
        field("AmazonSideAsn", "amazonSideAsn", LONG),
        field("TransitGatewayCidrBlocks", "transitGatewayCidrBlocks", VALUE_STRING_LIST_LIST),
        field("AutoAcceptSharedAttachments", "autoAcceptSharedAttachments", ENUM),
        field("DefaultRouteTableAssociation", "defaultRouteTableAssociation", ENUM),
        field("AssociationDefaultRouteTableId", "associationDefaultRouteTableId", STRING),
        field("DefaultRouteTablePropagation", "defaultRouteTablePropagation", ENUM),
        field("PropagationDefaultRouteTableId", "propagationDefaultRouteTableId", STRING),
        field("VpnEcmpSupport", "vpnEcmpSupport", ENUM), field("DnsSupport", "dnsSupport", ENUM),
        field("SecurityGroupReferencingSupport", "securityGroupReferencingSupport", ENUM),
        field("MulticastSupport", "multicastSupport", ENUM),
        field("EncryptionSupport", "encryptionSupport", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        amazon_side_asn, transit_gateway_cidr_blocks, auto_accept_shared_attachments, default_route_table_association,
        association_default_route_table_id, default_route_table_propagation, propagation_default_route_table_id,
        vpn_ecmp_support, dns_support, security_group_referencing_support, multicast_support, encryption_support,
    }
}
impl TransitGatewayOptions {
    #[inline] pub fn amazon_side_asn(&self) -> i64 { self.amazon_side_asn.unwrap_or_default() }
    #[inline] pub fn transit_gateway_cidr_blocks(&self) -> &[String] { items(&self.transit_gateway_cidr_blocks) }
    #[inline] pub fn auto_accept_shared_attachments(&self) -> &AutoAcceptSharedAttachmentsValue { choice(&self.auto_accept_shared_attachments) }
    #[inline] pub fn default_route_table_association(&self) -> &DefaultRouteTableAssociationValue { choice(&self.default_route_table_association) }
    #[inline] pub fn association_default_route_table_id(&self) -> &str { text(&self.association_default_route_table_id) }
    #[inline] pub fn default_route_table_propagation(&self) -> &DefaultRouteTablePropagationValue { choice(&self.default_route_table_propagation) }
    #[inline] pub fn propagation_default_route_table_id(&self) -> &str { text(&self.propagation_default_route_table_id) }
    #[inline] pub fn vpn_ecmp_support(&self) -> &VpnEcmpSupportValue { choice(&self.vpn_ecmp_support) }
    #[inline] pub fn dns_support(&self) -> &DnsSupportValue { choice(&self.dns_support) }
    #[inline] pub fn security_group_referencing_support(&self) -> &SecurityGroupReferencingSupportValue { choice(&self.security_group_referencing_support) }
    #[inline] pub fn multicast_support(&self) -> &MulticastSupportValue { choice(&self.multicast_support) }
    #[inline] pub fn encryption_support(&self) -> &EncryptionSupport { nested(&self.encryption_support) }
}

pub struct TransitGatewayPeeringAttachment {
    pub transit_gateway_attachment_id: Option<String>, pub accepter_transit_gateway_attachment_id: Option<String>,
    pub requester_tgw_info: Option<PeeringTgwInfo>, pub accepter_tgw_info: Option<PeeringTgwInfo>,
    pub options: Option<TransitGatewayPeeringAttachmentOptions>, pub status: Option<PeeringAttachmentStatus>,
    pub state: Option<TransitGatewayAttachmentState>, pub creation_time: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayPeeringAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPeeringAttachment", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("AccepterTransitGatewayAttachmentId", "accepterTransitGatewayAttachmentId", STRING),
        field("RequesterTgwInfo", "requesterTgwInfo", STRUCTURE),
        field("AccepterTgwInfo", "accepterTgwInfo", STRUCTURE), field("Options", "options", STRUCTURE),
        field("Status", "status", STRUCTURE), field("State", "state", ENUM),
        field("CreationTime", "creationTime", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, accepter_transit_gateway_attachment_id, requester_tgw_info, accepter_tgw_info,
        options, status, state, creation_time, tags,
    }
}
impl TransitGatewayPeeringAttachment {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn accepter_transit_gateway_attachment_id(&self) -> &str { text(&self.accepter_transit_gateway_attachment_id) }
    #[inline] pub fn requester_tgw_info(&self) -> &PeeringTgwInfo { nested(&self.requester_tgw_info) }
    #[inline] pub fn accepter_tgw_info(&self) -> &PeeringTgwInfo { nested(&self.accepter_tgw_info) }
    #[inline] pub fn options(&self) -> &TransitGatewayPeeringAttachmentOptions { nested(&self.options) }
    #[inline] pub fn status(&self) -> &PeeringAttachmentStatus { nested(&self.status) }
    #[inline] pub fn state(&self) -> &TransitGatewayAttachmentState { choice(&self.state) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayPeeringAttachmentOptions {
    pub dynamic_routing: Option<DynamicRoutingValue>, pub requester_allow_multipath_resilience: Option<bool>,
    pub requester_multipath_resilience_mode: Option<TransitGatewayPeeringAttachmentMultipathResilienceMode>,
    pub accepter_allow_multipath_resilience: Option<bool>,
    pub accepter_multipath_resilience_mode: Option<TransitGatewayPeeringAttachmentMultipathResilienceMode>,
    pub multipath_resilience_status: Option<TransitGatewayPeeringAttachmentMultipathResilienceStatus>,
}
impl Shape for TransitGatewayPeeringAttachmentOptions {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPeeringAttachmentOptions", members: &[
        field("DynamicRouting", "dynamicRouting", ENUM),
        field("RequesterAllowMultipathResilience", "requesterAllowMultipathResilience", BOOLEAN),
        field("RequesterMultipathResilienceMode", "requesterMultipathResilienceMode", ENUM),
        field("AccepterAllowMultipathResilience", "accepterAllowMultipathResilience", BOOLEAN),
        field("AccepterMultipathResilienceMode", "accepterMultipathResilienceMode", ENUM),
        field("MultipathResilienceStatus", "multipathResilienceStatus", ENUM),
    ], ..Schema::NONE };
    members! {
        dynamic_routing, requester_allow_multipath_resilience, requester_multipath_resilience_mode,
        accepter_allow_multipath_resilience, accepter_multipath_resilience_mode, multipath_resilience_status,
    }
}
impl TransitGatewayPeeringAttachmentOptions {
    #[inline] pub fn dynamic_routing(&self) -> &DynamicRoutingValue { choice(&self.dynamic_routing) }
    #[inline] pub fn requester_allow_multipath_resilience(&self) -> bool { self.requester_allow_multipath_resilience.unwrap_or_default() }
    #[inline] pub fn requester_multipath_resilience_mode(&self) -> &TransitGatewayPeeringAttachmentMultipathResilienceMode { choice(&self.requester_multipath_resilience_mode) }
    #[inline] pub fn accepter_allow_multipath_resilience(&self) -> bool { self.accepter_allow_multipath_resilience.unwrap_or_default() }
    #[inline] pub fn accepter_multipath_resilience_mode(&self) -> &TransitGatewayPeeringAttachmentMultipathResilienceMode { choice(&self.accepter_multipath_resilience_mode) }
    #[inline] pub fn multipath_resilience_status(&self) -> &TransitGatewayPeeringAttachmentMultipathResilienceStatus { choice(&self.multipath_resilience_status) }
}

pub struct TransitGatewayPolicyRule {
    pub source_cidr_block: Option<String>, pub source_port_range: Option<String>,
    pub destination_cidr_block: Option<String>, pub destination_port_range: Option<String>,
    pub protocol: Option<String>, pub meta_data: Option<TransitGatewayPolicyRuleMetaData>,
}
impl Shape for TransitGatewayPolicyRule {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPolicyRule", members: &[
        field("SourceCidrBlock", "sourceCidrBlock", STRING), field("SourcePortRange", "sourcePortRange", STRING),
        field("DestinationCidrBlock", "destinationCidrBlock", STRING),
        field("DestinationPortRange", "destinationPortRange", STRING), field("Protocol", "protocol", STRING),
        field("MetaData", "metaData", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        source_cidr_block, source_port_range, destination_cidr_block, destination_port_range, protocol, meta_data,
    }
}
impl TransitGatewayPolicyRule {
    #[inline] pub fn source_cidr_block(&self) -> &str { text(&self.source_cidr_block) }
    #[inline] pub fn source_port_range(&self) -> &str { text(&self.source_port_range) }
    #[inline] pub fn destination_cidr_block(&self) -> &str { text(&self.destination_cidr_block) }
    #[inline] pub fn destination_port_range(&self) -> &str { text(&self.destination_port_range) }
    #[inline] pub fn protocol(&self) -> &str { text(&self.protocol) }
    #[inline] pub fn meta_data(&self) -> &TransitGatewayPolicyRuleMetaData { nested(&self.meta_data) }
}

pub struct TransitGatewayPolicyRuleMetaData { pub meta_data_key: Option<String>, pub meta_data_value: Option<String> }
impl Shape for TransitGatewayPolicyRuleMetaData {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPolicyRuleMetaData", members: &[
        field("MetaDataKey", "metaDataKey", STRING), field("MetaDataValue", "metaDataValue", STRING),
    ], ..Schema::NONE };
    members! { meta_data_key, meta_data_value }
}
impl TransitGatewayPolicyRuleMetaData {
    #[inline] pub fn meta_data_key(&self) -> &str { text(&self.meta_data_key) }
    #[inline] pub fn meta_data_value(&self) -> &str { text(&self.meta_data_value) }
}

pub struct TransitGatewayPolicyTable {
    pub transit_gateway_policy_table_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub state: Option<TransitGatewayPolicyTableState>, pub creation_time: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayPolicyTable {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPolicyTable", members: &[
        field("TransitGatewayPolicyTableId", "transitGatewayPolicyTableId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING), field("State", "state", ENUM),
        field("CreationTime", "creationTime", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, transit_gateway_id, state, creation_time, tags }
}
impl TransitGatewayPolicyTable {
    #[inline] pub fn transit_gateway_policy_table_id(&self) -> &str { text(&self.transit_gateway_policy_table_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayPolicyTableState { choice(&self.state) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayPolicyTableAssociation {
    pub transit_gateway_policy_table_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>, pub resource_type: Option<TransitGatewayAttachmentResourceType>,
    pub state: Option<TransitGatewayAssociationState>,
}
impl Shape for TransitGatewayPolicyTableAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPolicyTableAssociation", members: &[
        field("TransitGatewayPolicyTableId", "transitGatewayPolicyTableId", STRING),
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("ResourceId", "resourceId", STRING), field("ResourceType", "resourceType", ENUM),
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, transit_gateway_attachment_id, resource_id, resource_type, state }
}
impl TransitGatewayPolicyTableAssociation {
    #[inline] pub fn transit_gateway_policy_table_id(&self) -> &str { text(&self.transit_gateway_policy_table_id) }
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn state(&self) -> &TransitGatewayAssociationState { choice(&self.state) }
}

pub struct TransitGatewayPolicyTableEntry {
    pub policy_rule_number: Option<String>, pub policy_rule: Option<TransitGatewayPolicyRule>,
    pub target_route_table_id: Option<String>, pub state: Option<TransitGatewayPolicyTableEntryState>,
}
impl Shape for TransitGatewayPolicyTableEntry {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPolicyTableEntry", members: &[
        field("PolicyRuleNumber", "policyRuleNumber", STRING), field("PolicyRule", "policyRule", STRUCTURE),
        field("TargetRouteTableId", "targetRouteTableId", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { policy_rule_number, policy_rule, target_route_table_id, state }
}
impl TransitGatewayPolicyTableEntry {
    #[inline] pub fn policy_rule_number(&self) -> &str { text(&self.policy_rule_number) }
    #[inline] pub fn policy_rule(&self) -> &TransitGatewayPolicyRule { nested(&self.policy_rule) }
    #[inline] pub fn target_route_table_id(&self) -> &str { text(&self.target_route_table_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayPolicyTableEntryState { choice(&self.state) }
}

pub struct TransitGatewayPrefixListAttachment {
    pub transit_gateway_attachment_id: Option<String>, pub resource_type: Option<TransitGatewayAttachmentResourceType>,
    pub resource_id: Option<String>,
}
impl Shape for TransitGatewayPrefixListAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPrefixListAttachment", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("ResourceType", "resourceType", ENUM), field("ResourceId", "resourceId", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, resource_type, resource_id }
}
impl TransitGatewayPrefixListAttachment {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
}

pub struct TransitGatewayPrefixListReference {
    pub transit_gateway_route_table_id: Option<String>, pub prefix_list_id: Option<String>,
    pub prefix_list_owner_id: Option<String>, pub state: Option<TransitGatewayPrefixListReferenceState>,
    pub blackhole: Option<bool>, pub transit_gateway_attachment: Option<TransitGatewayPrefixListAttachment>,
}
impl Shape for TransitGatewayPrefixListReference {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPrefixListReference", members: &[
        field("TransitGatewayRouteTableId", "transitGatewayRouteTableId", STRING),
        field("PrefixListId", "prefixListId", STRING), field("PrefixListOwnerId", "prefixListOwnerId", STRING),
        field("State", "state", ENUM), field("Blackhole", "blackhole", BOOLEAN),
        field("TransitGatewayAttachment", "transitGatewayAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        transit_gateway_route_table_id, prefix_list_id, prefix_list_owner_id, state, blackhole,
        transit_gateway_attachment,
    }
}
impl TransitGatewayPrefixListReference {
    #[inline] pub fn transit_gateway_route_table_id(&self) -> &str { text(&self.transit_gateway_route_table_id) }
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    #[inline] pub fn prefix_list_owner_id(&self) -> &str { text(&self.prefix_list_owner_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayPrefixListReferenceState { choice(&self.state) }
    #[inline] pub fn blackhole(&self) -> bool { self.blackhole.unwrap_or_default() }
    #[inline] pub fn transit_gateway_attachment(&self) -> &TransitGatewayPrefixListAttachment { nested(&self.transit_gateway_attachment) }
}

pub struct TransitGatewayPropagation {
    pub transit_gateway_attachment_id: Option<String>, pub resource_id: Option<String>,
    pub resource_type: Option<TransitGatewayAttachmentResourceType>,
    pub transit_gateway_route_table_id: Option<String>, pub state: Option<TransitGatewayPropagationState>,
    pub transit_gateway_route_table_announcement_id: Option<String>,
}
impl Shape for TransitGatewayPropagation {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayPropagation", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("ResourceId", "resourceId", STRING), field("ResourceType", "resourceType", ENUM),
        field("TransitGatewayRouteTableId", "transitGatewayRouteTableId", STRING), field("State", "state", ENUM),
        field("TransitGatewayRouteTableAnnouncementId", "transitGatewayRouteTableAnnouncementId", STRING),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, resource_id, resource_type, transit_gateway_route_table_id, state,
        transit_gateway_route_table_announcement_id,
    }
}
impl TransitGatewayPropagation {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn transit_gateway_route_table_id(&self) -> &str { text(&self.transit_gateway_route_table_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayPropagationState { choice(&self.state) }
    #[inline] pub fn transit_gateway_route_table_announcement_id(&self) -> &str { text(&self.transit_gateway_route_table_announcement_id) }
}

pub struct TransitGatewayRequestOptions {
    pub amazon_side_asn: Option<i64>, pub auto_accept_shared_attachments: Option<AutoAcceptSharedAttachmentsValue>,
    pub default_route_table_association: Option<DefaultRouteTableAssociationValue>,
    pub default_route_table_propagation: Option<DefaultRouteTablePropagationValue>,
    pub vpn_ecmp_support: Option<VpnEcmpSupportValue>, pub dns_support: Option<DnsSupportValue>,
    pub security_group_referencing_support: Option<SecurityGroupReferencingSupportValue>,
    pub multicast_support: Option<MulticastSupportValue>, pub transit_gateway_cidr_blocks: Option<Vec<String>>,
}
impl Shape for TransitGatewayRequestOptions {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRequestOptions", members: &[
        field("AmazonSideAsn", "", LONG), field("AutoAcceptSharedAttachments", "", ENUM),
        field("DefaultRouteTableAssociation", "", ENUM), field("DefaultRouteTablePropagation", "", ENUM),
        field("VpnEcmpSupport", "", ENUM), field("DnsSupport", "", ENUM),
        field("SecurityGroupReferencingSupport", "", ENUM), field("MulticastSupport", "", ENUM),
        field("TransitGatewayCidrBlocks", "", TRANSIT_GATEWAY_CIDR_BLOCK_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        amazon_side_asn, auto_accept_shared_attachments, default_route_table_association,
        default_route_table_propagation, vpn_ecmp_support, dns_support, security_group_referencing_support,
        multicast_support, transit_gateway_cidr_blocks,
    }
}
impl TransitGatewayRequestOptions {
    pub fn with_amazon_side_asn(mut self, v: impl Into<i64>) -> Self { self.amazon_side_asn = Some(v.into()); self }
    pub fn with_auto_accept_shared_attachments(mut self, v: impl Into<AutoAcceptSharedAttachmentsValue>) -> Self { self.auto_accept_shared_attachments = Some(v.into()); self }
    pub fn with_default_route_table_association(mut self, v: impl Into<DefaultRouteTableAssociationValue>) -> Self { self.default_route_table_association = Some(v.into()); self }
    pub fn with_default_route_table_propagation(mut self, v: impl Into<DefaultRouteTablePropagationValue>) -> Self { self.default_route_table_propagation = Some(v.into()); self }
    pub fn with_vpn_ecmp_support(mut self, v: impl Into<VpnEcmpSupportValue>) -> Self { self.vpn_ecmp_support = Some(v.into()); self }
    pub fn with_dns_support(mut self, v: impl Into<DnsSupportValue>) -> Self { self.dns_support = Some(v.into()); self }
    pub fn with_security_group_referencing_support(mut self, v: impl Into<SecurityGroupReferencingSupportValue>) -> Self { self.security_group_referencing_support = Some(v.into()); self }
    pub fn with_multicast_support(mut self, v: impl Into<MulticastSupportValue>) -> Self { self.multicast_support = Some(v.into()); self }
    pub fn with_transit_gateway_cidr_blocks(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.transit_gateway_cidr_blocks = list(v); self }
}

pub struct TransitGatewayRequestPolicyRule {
    pub source_cidr_block: Option<String>, pub source_port_range: Option<String>,
    pub destination_cidr_block: Option<String>, pub destination_port_range: Option<String>,
    pub protocol: Option<String>, pub meta_data: Option<TransitGatewayRequestPolicyRuleMetaData>,
}
impl Shape for TransitGatewayRequestPolicyRule {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRequestPolicyRule", members: &[
        field("SourceCidrBlock", "", STRING), field("SourcePortRange", "", STRING),
        field("DestinationCidrBlock", "", STRING), field("DestinationPortRange", "", STRING),
        field("Protocol", "", STRING), field("MetaData", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        source_cidr_block, source_port_range, destination_cidr_block, destination_port_range, protocol, meta_data,
    }
}
impl TransitGatewayRequestPolicyRule {
    pub fn with_source_cidr_block(mut self, v: impl Into<String>) -> Self { self.source_cidr_block = Some(v.into()); self }
    pub fn with_source_port_range(mut self, v: impl Into<String>) -> Self { self.source_port_range = Some(v.into()); self }
    pub fn with_destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.destination_cidr_block = Some(v.into()); self }
    pub fn with_destination_port_range(mut self, v: impl Into<String>) -> Self { self.destination_port_range = Some(v.into()); self }
    pub fn with_protocol(mut self, v: impl Into<String>) -> Self { self.protocol = Some(v.into()); self }
    pub fn with_meta_data(mut self, v: impl Into<TransitGatewayRequestPolicyRuleMetaData>) -> Self { self.meta_data = Some(v.into()); self }
}

pub struct TransitGatewayRequestPolicyRuleMetaData {
    pub meta_data_key: Option<String>, pub meta_data_value: Option<String>,
}
impl Shape for TransitGatewayRequestPolicyRuleMetaData {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRequestPolicyRuleMetaData", members: &[
        field("MetaDataKey", "", STRING), field("MetaDataValue", "", STRING),
    ], ..Schema::NONE };
    members! { meta_data_key, meta_data_value }
}
impl TransitGatewayRequestPolicyRuleMetaData {
    pub fn with_meta_data_key(mut self, v: impl Into<String>) -> Self { self.meta_data_key = Some(v.into()); self }
    pub fn with_meta_data_value(mut self, v: impl Into<String>) -> Self { self.meta_data_value = Some(v.into()); self }
}

pub struct TransitGatewayRoute {
    pub destination_cidr_block: Option<String>, pub prefix_list_id: Option<String>,
    pub transit_gateway_route_table_announcement_id: Option<String>,
    pub transit_gateway_attachments: Option<Vec<TransitGatewayRouteAttachment>>,
    pub r#type: Option<TransitGatewayRouteType>, pub state: Option<TransitGatewayRouteState>,
}
impl Shape for TransitGatewayRoute {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRoute", members: &[
        field("DestinationCidrBlock", "destinationCidrBlock", STRING), field("PrefixListId", "prefixListId", STRING),
        field("TransitGatewayRouteTableAnnouncementId", "transitGatewayRouteTableAnnouncementId", STRING),
        field("TransitGatewayAttachments", "transitGatewayAttachments", TRANSIT_GATEWAY_ROUTE_ATTACHMENT_LIST_LIST),
        field("Type", "type", ENUM), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! {
        destination_cidr_block, prefix_list_id, transit_gateway_route_table_announcement_id,
        transit_gateway_attachments, r#type, state,
    }
}
impl TransitGatewayRoute {
    #[inline] pub fn destination_cidr_block(&self) -> &str { text(&self.destination_cidr_block) }
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    #[inline] pub fn transit_gateway_route_table_announcement_id(&self) -> &str { text(&self.transit_gateway_route_table_announcement_id) }
    #[inline] pub fn transit_gateway_attachments(&self) -> &[TransitGatewayRouteAttachment] { items(&self.transit_gateway_attachments) }
    #[inline] pub fn r#type(&self) -> &TransitGatewayRouteType { choice(&self.r#type) }
    #[inline] pub fn state(&self) -> &TransitGatewayRouteState { choice(&self.state) }
}

pub struct TransitGatewayRouteAttachment {
    pub resource_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub resource_type: Option<TransitGatewayAttachmentResourceType>,
}
impl Shape for TransitGatewayRouteAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRouteAttachment", members: &[
        field("ResourceId", "resourceId", STRING),
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("ResourceType", "resourceType", ENUM),
    ], ..Schema::NONE };
    members! { resource_id, transit_gateway_attachment_id, resource_type }
}
impl TransitGatewayRouteAttachment {
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
}

pub struct TransitGatewayRouteTable {
    pub transit_gateway_route_table_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub state: Option<TransitGatewayRouteTableState>, pub default_association_route_table: Option<bool>,
    pub default_propagation_route_table: Option<bool>, pub creation_time: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayRouteTable {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRouteTable", members: &[
        field("TransitGatewayRouteTableId", "transitGatewayRouteTableId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING), field("State", "state", ENUM),
        field("DefaultAssociationRouteTable", "defaultAssociationRouteTable", BOOLEAN),
        field("DefaultPropagationRouteTable", "defaultPropagationRouteTable", BOOLEAN),
        field("CreationTime", "creationTime", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_route_table_id, transit_gateway_id, state, default_association_route_table,
        default_propagation_route_table, creation_time, tags,
    }
}
impl TransitGatewayRouteTable {
    #[inline] pub fn transit_gateway_route_table_id(&self) -> &str { text(&self.transit_gateway_route_table_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayRouteTableState { choice(&self.state) }
    #[inline] pub fn default_association_route_table(&self) -> bool { self.default_association_route_table.unwrap_or_default() }
    #[inline] pub fn default_propagation_route_table(&self) -> bool { self.default_propagation_route_table.unwrap_or_default() }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayRouteTableAnnouncement {
    pub transit_gateway_route_table_announcement_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub core_network_id: Option<String>, pub peer_transit_gateway_id: Option<String>,
    pub peer_core_network_id: Option<String>, pub peering_attachment_id: Option<String>,
    pub announcement_direction: Option<TransitGatewayRouteTableAnnouncementDirection>,
    pub transit_gateway_route_table_id: Option<String>, pub state: Option<TransitGatewayRouteTableAnnouncementState>,
    pub creation_time: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayRouteTableAnnouncement {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRouteTableAnnouncement", members: &[
        field("TransitGatewayRouteTableAnnouncementId", "transitGatewayRouteTableAnnouncementId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING), field("CoreNetworkId", "coreNetworkId", STRING),
        field("PeerTransitGatewayId", "peerTransitGatewayId", STRING),
        field("PeerCoreNetworkId", "peerCoreNetworkId", STRING),
        field("PeeringAttachmentId", "peeringAttachmentId", STRING),
        field("AnnouncementDirection", "announcementDirection", ENUM),
        field("TransitGatewayRouteTableId", "transitGatewayRouteTableId", STRING), field("State", "state", ENUM),
        field("CreationTime", "creationTime", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_route_table_announcement_id, transit_gateway_id, core_network_id, peer_transit_gateway_id,
        peer_core_network_id, peering_attachment_id, announcement_direction, transit_gateway_route_table_id, state,
        creation_time, tags,
    }
}
impl TransitGatewayRouteTableAnnouncement {
    #[inline] pub fn transit_gateway_route_table_announcement_id(&self) -> &str { text(&self.transit_gateway_route_table_announcement_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn core_network_id(&self) -> &str { text(&self.core_network_id) }
    #[inline] pub fn peer_transit_gateway_id(&self) -> &str { text(&self.peer_transit_gateway_id) }
    #[inline] pub fn peer_core_network_id(&self) -> &str { text(&self.peer_core_network_id) }
    #[inline] pub fn peering_attachment_id(&self) -> &str { text(&self.peering_attachment_id) }
    #[inline] pub fn announcement_direction(&self) -> &TransitGatewayRouteTableAnnouncementDirection { choice(&self.announcement_direction) }
    #[inline] pub fn transit_gateway_route_table_id(&self) -> &str { text(&self.transit_gateway_route_table_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayRouteTableAnnouncementState { choice(&self.state) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayRouteTableAssociation {
    pub transit_gateway_attachment_id: Option<String>, pub resource_id: Option<String>,
    pub resource_type: Option<TransitGatewayAttachmentResourceType>, pub state: Option<TransitGatewayAssociationState>,
}
impl Shape for TransitGatewayRouteTableAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRouteTableAssociation", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("ResourceId", "resourceId", STRING), field("ResourceType", "resourceType", ENUM),
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, resource_id, resource_type, state }
}
impl TransitGatewayRouteTableAssociation {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn state(&self) -> &TransitGatewayAssociationState { choice(&self.state) }
}

pub struct TransitGatewayRouteTablePropagation {
    pub transit_gateway_attachment_id: Option<String>, pub resource_id: Option<String>,
    pub resource_type: Option<TransitGatewayAttachmentResourceType>, pub state: Option<TransitGatewayPropagationState>,
    pub transit_gateway_route_table_announcement_id: Option<String>,
}
impl Shape for TransitGatewayRouteTablePropagation {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRouteTablePropagation", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("ResourceId", "resourceId", STRING), field("ResourceType", "resourceType", ENUM),
        field("State", "state", ENUM),
        field("TransitGatewayRouteTableAnnouncementId", "transitGatewayRouteTableAnnouncementId", STRING),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, resource_id, resource_type, state, transit_gateway_route_table_announcement_id,
    }
}
impl TransitGatewayRouteTablePropagation {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &TransitGatewayAttachmentResourceType { choice(&self.resource_type) }
    #[inline] pub fn state(&self) -> &TransitGatewayPropagationState { choice(&self.state) }
    #[inline] pub fn transit_gateway_route_table_announcement_id(&self) -> &str { text(&self.transit_gateway_route_table_announcement_id) }
}

pub struct TransitGatewayRouteTableRoute {
    pub destination_cidr: Option<String>, pub state: Option<String>, pub route_origin: Option<String>,
    pub prefix_list_id: Option<String>, pub attachment_id: Option<String>, pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
impl Shape for TransitGatewayRouteTableRoute {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayRouteTableRoute", members: &[
        field("DestinationCidr", "destinationCidr", STRING), field("State", "state", STRING),
        field("RouteOrigin", "routeOrigin", STRING), field("PrefixListId", "prefixListId", STRING),
        field("AttachmentId", "attachmentId", STRING), field("ResourceId", "resourceId", STRING),
        field("ResourceType", "resourceType", STRING),
    ], ..Schema::NONE };
    members! { destination_cidr, state, route_origin, prefix_list_id, attachment_id, resource_id, resource_type }
}
impl TransitGatewayRouteTableRoute {
    #[inline] pub fn destination_cidr(&self) -> &str { text(&self.destination_cidr) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn route_origin(&self) -> &str { text(&self.route_origin) }
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    #[inline] pub fn attachment_id(&self) -> &str { text(&self.attachment_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &str { text(&self.resource_type) }
}

pub struct TransitGatewayVpcAttachment {
    pub transit_gateway_attachment_id: Option<String>, pub transit_gateway_id: Option<String>,
    pub vpc_id: Option<String>, pub vpc_owner_id: Option<String>, pub state: Option<TransitGatewayAttachmentState>,
    pub subnet_ids: Option<Vec<String>>, pub creation_time: Option<Timestamp>,
    pub options: Option<TransitGatewayVpcAttachmentOptions>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TransitGatewayVpcAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayVpcAttachment", members: &[
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING), field("VpcId", "vpcId", STRING),
        field("VpcOwnerId", "vpcOwnerId", STRING), field("State", "state", ENUM),
        field("SubnetIds", "subnetIds", VALUE_STRING_LIST_LIST), field("CreationTime", "creationTime", TIMESTAMP),
        field("Options", "options", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, transit_gateway_id, vpc_id, vpc_owner_id, state, subnet_ids, creation_time,
        options, tags,
    }
}
impl TransitGatewayVpcAttachment {
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn vpc_owner_id(&self) -> &str { text(&self.vpc_owner_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayAttachmentState { choice(&self.state) }
    #[inline] pub fn subnet_ids(&self) -> &[String] { items(&self.subnet_ids) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn options(&self) -> &TransitGatewayVpcAttachmentOptions { nested(&self.options) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TransitGatewayVpcAttachmentOptions {
    pub dns_support: Option<DnsSupportValue>,
    pub security_group_referencing_support: Option<SecurityGroupReferencingSupportValue>,
    pub ipv6_support: Option<Ipv6SupportValue>, pub appliance_mode_support: Option<ApplianceModeSupportValue>,
}
impl Shape for TransitGatewayVpcAttachmentOptions {
    const SCHEMA: &'static Schema = &Schema { name: "TransitGatewayVpcAttachmentOptions", members: &[
        field("DnsSupport", "dnsSupport", ENUM),
        field("SecurityGroupReferencingSupport", "securityGroupReferencingSupport", ENUM),
        field("Ipv6Support", "ipv6Support", ENUM), field("ApplianceModeSupport", "applianceModeSupport", ENUM),
    ], ..Schema::NONE };
    members! { dns_support, security_group_referencing_support, ipv6_support, appliance_mode_support }
}
impl TransitGatewayVpcAttachmentOptions {
    #[inline] pub fn dns_support(&self) -> &DnsSupportValue { choice(&self.dns_support) }
    #[inline] pub fn security_group_referencing_support(&self) -> &SecurityGroupReferencingSupportValue { choice(&self.security_group_referencing_support) }
    #[inline] pub fn ipv6_support(&self) -> &Ipv6SupportValue { choice(&self.ipv6_support) }
    #[inline] pub fn appliance_mode_support(&self) -> &ApplianceModeSupportValue { choice(&self.appliance_mode_support) }
}

pub struct TrunkInterfaceAssociation {
    pub association_id: Option<String>, pub branch_interface_id: Option<String>,
    pub trunk_interface_id: Option<String>, pub interface_protocol: Option<InterfaceProtocolType>,
    pub vlan_id: Option<i32>, pub gre_key: Option<i32>, pub tags: Option<Vec<Tag>>,
}
impl Shape for TrunkInterfaceAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "TrunkInterfaceAssociation", members: &[
        field("AssociationId", "associationId", STRING), field("BranchInterfaceId", "branchInterfaceId", STRING),
        field("TrunkInterfaceId", "trunkInterfaceId", STRING), field("InterfaceProtocol", "interfaceProtocol", ENUM),
        field("VlanId", "vlanId", INTEGER), field("GreKey", "greKey", INTEGER), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { association_id, branch_interface_id, trunk_interface_id, interface_protocol, vlan_id, gre_key, tags }
}
impl TrunkInterfaceAssociation {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn branch_interface_id(&self) -> &str { text(&self.branch_interface_id) }
    #[inline] pub fn trunk_interface_id(&self) -> &str { text(&self.trunk_interface_id) }
    #[inline] pub fn interface_protocol(&self) -> &InterfaceProtocolType { choice(&self.interface_protocol) }
    #[inline] pub fn vlan_id(&self) -> i32 { self.vlan_id.unwrap_or_default() }
    #[inline] pub fn gre_key(&self) -> i32 { self.gre_key.unwrap_or_default() }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct TunnelOption {
    pub outside_ip_address: Option<String>, pub tunnel_inside_cidr: Option<String>,
    pub tunnel_inside_ipv6_cidr: Option<String>, pub pre_shared_key: Option<String>,
    pub phase1_lifetime_seconds: Option<i32>, pub phase2_lifetime_seconds: Option<i32>,
    pub rekey_margin_time_seconds: Option<i32>, pub rekey_fuzz_percentage: Option<i32>,
    pub replay_window_size: Option<i32>, pub dpd_timeout_seconds: Option<i32>, pub dpd_timeout_action: Option<String>,
    pub phase1_encryption_algorithms: Option<Vec<Phase1EncryptionAlgorithmsListValue>>,
    pub phase2_encryption_algorithms: Option<Vec<Phase2EncryptionAlgorithmsListValue>>,
    pub phase1_integrity_algorithms: Option<Vec<Phase1IntegrityAlgorithmsListValue>>,
    pub phase2_integrity_algorithms: Option<Vec<Phase2IntegrityAlgorithmsListValue>>,
    pub phase1_dh_group_numbers: Option<Vec<Phase1DHGroupNumbersListValue>>,
    pub phase2_dh_group_numbers: Option<Vec<Phase2DHGroupNumbersListValue>>,
    pub ike_versions: Option<Vec<IKEVersionsListValue>>, pub startup_action: Option<String>,
    pub log_options: Option<VpnTunnelLogOptions>, pub enable_tunnel_lifecycle_control: Option<bool>,
    pub phase1_additional_key_exchanges: Option<Vec<VpnAdditionalKeyExchange>>,
    pub phase2_additional_key_exchanges: Option<Vec<VpnAdditionalKeyExchange>>,
}
impl Shape for TunnelOption {
    const SCHEMA: &'static Schema = &Schema { name: "TunnelOption", members: &[
        field("OutsideIpAddress", "outsideIpAddress", STRING), field("TunnelInsideCidr", "tunnelInsideCidr", STRING),
        field("TunnelInsideIpv6Cidr", "tunnelInsideIpv6Cidr", STRING),
        field("PreSharedKey", "preSharedKey", STRING).sensitive(),
        field("Phase1LifetimeSeconds", "phase1LifetimeSeconds", INTEGER),
        field("Phase2LifetimeSeconds", "phase2LifetimeSeconds", INTEGER),
        field("RekeyMarginTimeSeconds", "rekeyMarginTimeSeconds", INTEGER),
        field("RekeyFuzzPercentage", "rekeyFuzzPercentage", INTEGER),
        field("ReplayWindowSize", "replayWindowSize", INTEGER),
        field("DpdTimeoutSeconds", "dpdTimeoutSeconds", INTEGER),
        field("DpdTimeoutAction", "dpdTimeoutAction", STRING),
        field("Phase1EncryptionAlgorithms", "phase1EncryptionAlgorithmSet", PHASE1_ENCRYPTION_ALGORITHMS_LIST_LIST),
        field("Phase2EncryptionAlgorithms", "phase2EncryptionAlgorithmSet", PHASE2_ENCRYPTION_ALGORITHMS_LIST_LIST),
        field("Phase1IntegrityAlgorithms", "phase1IntegrityAlgorithmSet", PHASE1_INTEGRITY_ALGORITHMS_LIST_LIST),
        field("Phase2IntegrityAlgorithms", "phase2IntegrityAlgorithmSet", PHASE2_INTEGRITY_ALGORITHMS_LIST_LIST),
        field("Phase1DHGroupNumbers", "phase1DHGroupNumberSet", PHASE1_DH_GROUP_NUMBERS_LIST_LIST),
        field("Phase2DHGroupNumbers", "phase2DHGroupNumberSet", PHASE2_DH_GROUP_NUMBERS_LIST_LIST),
        field("IkeVersions", "ikeVersionSet", IKE_VERSIONS_LIST_LIST), field("StartupAction", "startupAction", STRING),
        field("LogOptions", "logOptions", STRUCTURE),
        field("EnableTunnelLifecycleControl", "enableTunnelLifecycleControl", BOOLEAN),
        field("Phase1AdditionalKeyExchanges", "phase1AdditionalKeyExchangeSet", ADDITIONAL_KEY_EXCHANGES_LIST_LIST),
        field("Phase2AdditionalKeyExchanges", "phase2AdditionalKeyExchangeSet", ADDITIONAL_KEY_EXCHANGES_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        outside_ip_address, tunnel_inside_cidr, tunnel_inside_ipv6_cidr, pre_shared_key, phase1_lifetime_seconds,
        phase2_lifetime_seconds, rekey_margin_time_seconds, rekey_fuzz_percentage, replay_window_size,
        dpd_timeout_seconds, dpd_timeout_action, phase1_encryption_algorithms, phase2_encryption_algorithms,
        phase1_integrity_algorithms, phase2_integrity_algorithms, phase1_dh_group_numbers, phase2_dh_group_numbers,
        ike_versions, startup_action, log_options, enable_tunnel_lifecycle_control, phase1_additional_key_exchanges,
        phase2_additional_key_exchanges,
    }
}
impl TunnelOption {
    #[inline] pub fn outside_ip_address(&self) -> &str { text(&self.outside_ip_address) }
    #[inline] pub fn tunnel_inside_cidr(&self) -> &str { text(&self.tunnel_inside_cidr) }
    #[inline] pub fn tunnel_inside_ipv6_cidr(&self) -> &str { text(&self.tunnel_inside_ipv6_cidr) }
    #[inline] pub fn pre_shared_key(&self) -> &str { text(&self.pre_shared_key) }
    #[inline] pub fn phase1_lifetime_seconds(&self) -> i32 { self.phase1_lifetime_seconds.unwrap_or_default() }
    #[inline] pub fn phase2_lifetime_seconds(&self) -> i32 { self.phase2_lifetime_seconds.unwrap_or_default() }
    #[inline] pub fn rekey_margin_time_seconds(&self) -> i32 { self.rekey_margin_time_seconds.unwrap_or_default() }
    #[inline] pub fn rekey_fuzz_percentage(&self) -> i32 { self.rekey_fuzz_percentage.unwrap_or_default() }
    #[inline] pub fn replay_window_size(&self) -> i32 { self.replay_window_size.unwrap_or_default() }
    #[inline] pub fn dpd_timeout_seconds(&self) -> i32 { self.dpd_timeout_seconds.unwrap_or_default() }
    #[inline] pub fn dpd_timeout_action(&self) -> &str { text(&self.dpd_timeout_action) }
    #[inline] pub fn phase1_encryption_algorithms(&self) -> &[Phase1EncryptionAlgorithmsListValue] { items(&self.phase1_encryption_algorithms) }
    #[inline] pub fn phase2_encryption_algorithms(&self) -> &[Phase2EncryptionAlgorithmsListValue] { items(&self.phase2_encryption_algorithms) }
    #[inline] pub fn phase1_integrity_algorithms(&self) -> &[Phase1IntegrityAlgorithmsListValue] { items(&self.phase1_integrity_algorithms) }
    #[inline] pub fn phase2_integrity_algorithms(&self) -> &[Phase2IntegrityAlgorithmsListValue] { items(&self.phase2_integrity_algorithms) }
    #[inline] pub fn phase1_dh_group_numbers(&self) -> &[Phase1DHGroupNumbersListValue] { items(&self.phase1_dh_group_numbers) }
    #[inline] pub fn phase2_dh_group_numbers(&self) -> &[Phase2DHGroupNumbersListValue] { items(&self.phase2_dh_group_numbers) }
    #[inline] pub fn ike_versions(&self) -> &[IKEVersionsListValue] { items(&self.ike_versions) }
    #[inline] pub fn startup_action(&self) -> &str { text(&self.startup_action) }
    #[inline] pub fn log_options(&self) -> &VpnTunnelLogOptions { nested(&self.log_options) }
    #[inline] pub fn enable_tunnel_lifecycle_control(&self) -> bool { self.enable_tunnel_lifecycle_control.unwrap_or_default() }
    #[inline] pub fn phase1_additional_key_exchanges(&self) -> &[VpnAdditionalKeyExchange] { items(&self.phase1_additional_key_exchanges) }
    #[inline] pub fn phase2_additional_key_exchanges(&self) -> &[VpnAdditionalKeyExchange] { items(&self.phase2_additional_key_exchanges) }
}

pub struct UnsuccessfulAssociationResponseObject {
    pub application_status_check_id: Option<String>, pub association_type: Option<String>,
    pub association_value: Option<String>, pub reason: Option<String>,
}
impl Shape for UnsuccessfulAssociationResponseObject {
    const SCHEMA: &'static Schema = &Schema { name: "UnsuccessfulAssociationResponseObject", members: &[
        field("ApplicationStatusCheckId", "applicationStatusCheckId", STRING),
        field("AssociationType", "associationType", STRING), field("AssociationValue", "associationValue", STRING),
        field("Reason", "reason", STRING),
    ], ..Schema::NONE };
    members! { application_status_check_id, association_type, association_value, reason }
}
impl UnsuccessfulAssociationResponseObject {
    #[inline] pub fn application_status_check_id(&self) -> &str { text(&self.application_status_check_id) }
    #[inline] pub fn association_type(&self) -> &str { text(&self.association_type) }
    #[inline] pub fn association_value(&self) -> &str { text(&self.association_value) }
    #[inline] pub fn reason(&self) -> &str { text(&self.reason) }
}

pub struct UnsuccessfulInstanceCreditSpecificationItem {
    pub instance_id: Option<String>, pub error: Option<UnsuccessfulInstanceCreditSpecificationItemError>,
}
impl Shape for UnsuccessfulInstanceCreditSpecificationItem {
    const SCHEMA: &'static Schema = &Schema { name: "UnsuccessfulInstanceCreditSpecificationItem", members: &[
        field("InstanceId", "instanceId", STRING), field("Error", "error", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_id, error }
}
impl UnsuccessfulInstanceCreditSpecificationItem {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn error(&self) -> &UnsuccessfulInstanceCreditSpecificationItemError { nested(&self.error) }
}

pub struct UnsuccessfulInstanceCreditSpecificationItemError {
    pub code: Option<UnsuccessfulInstanceCreditSpecificationErrorCode>, pub message: Option<String>,
}
impl Shape for UnsuccessfulInstanceCreditSpecificationItemError {
    const SCHEMA: &'static Schema = &Schema { name: "UnsuccessfulInstanceCreditSpecificationItemError", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl UnsuccessfulInstanceCreditSpecificationItemError {
    #[inline] pub fn code(&self) -> &UnsuccessfulInstanceCreditSpecificationErrorCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct UnsuccessfulItem { pub error: Option<UnsuccessfulItemError>, pub resource_id: Option<String> }
impl Shape for UnsuccessfulItem {
    const SCHEMA: &'static Schema = &Schema { name: "UnsuccessfulItem", members: &[
        field("Error", "error", STRUCTURE), field("ResourceId", "resourceId", STRING),
    ], ..Schema::NONE };
    members! { error, resource_id }
}
impl UnsuccessfulItem {
    #[inline] pub fn error(&self) -> &UnsuccessfulItemError { nested(&self.error) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
}

pub struct UnsuccessfulItemError { pub code: Option<String>, pub message: Option<String> }
impl Shape for UnsuccessfulItemError {
    const SCHEMA: &'static Schema = &Schema { name: "UnsuccessfulItemError", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl UnsuccessfulItemError {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct UnsuccessfulSuppressionResponseObject {
    pub instance_id: Option<String>, pub suppress_at: Option<Timestamp>, pub resume_at: Option<Timestamp>,
    pub reason: Option<String>,
}
impl Shape for UnsuccessfulSuppressionResponseObject {
    const SCHEMA: &'static Schema = &Schema { name: "UnsuccessfulSuppressionResponseObject", members: &[
        field("InstanceId", "instanceId", STRING), field("SuppressAt", "suppressAt", TIMESTAMP),
        field("ResumeAt", "resumeAt", TIMESTAMP), field("Reason", "reason", STRING),
    ], ..Schema::NONE };
    members! { instance_id, suppress_at, resume_at, reason }
}
impl UnsuccessfulSuppressionResponseObject {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn suppress_at(&self) -> Timestamp { moment(&self.suppress_at) }
    #[inline] pub fn resume_at(&self) -> Timestamp { moment(&self.resume_at) }
    #[inline] pub fn reason(&self) -> &str { text(&self.reason) }
}

pub struct UserBucket { pub s3_bucket: Option<String>, pub s3_key: Option<String> }
impl Shape for UserBucket {
    const SCHEMA: &'static Schema = &Schema { name: "UserBucket", members: &[
        field("S3Bucket", "", STRING), field("S3Key", "", STRING),
    ], ..Schema::NONE };
    members! { s3_bucket, s3_key }
}
impl UserBucket {
    pub fn with_s3_bucket(mut self, v: impl Into<String>) -> Self { self.s3_bucket = Some(v.into()); self }
    pub fn with_s3_key(mut self, v: impl Into<String>) -> Self { self.s3_key = Some(v.into()); self }
}

pub struct UserBucketDetails { pub s3_bucket: Option<String>, pub s3_key: Option<String> }
impl Shape for UserBucketDetails {
    const SCHEMA: &'static Schema = &Schema { name: "UserBucketDetails", members: &[
        field("S3Bucket", "s3Bucket", STRING), field("S3Key", "s3Key", STRING),
    ], ..Schema::NONE };
    members! { s3_bucket, s3_key }
}
impl UserBucketDetails {
    #[inline] pub fn s3_bucket(&self) -> &str { text(&self.s3_bucket) }
    #[inline] pub fn s3_key(&self) -> &str { text(&self.s3_key) }
}

pub struct UserData { pub data: Option<String> }
impl Shape for UserData {
    const SCHEMA: &'static Schema = &Schema { name: "UserData", members: &[
        field("Data", "data", STRING),
    ], sensitive: true, ..Schema::NONE };
    members! { data }
}
impl UserData {
    pub fn with_data(mut self, v: impl Into<String>) -> Self { self.data = Some(v.into()); self }
}

pub struct UserIdGroupPair {
    pub description: Option<String>, pub user_id: Option<String>, pub group_name: Option<String>,
    pub group_id: Option<String>, pub vpc_id: Option<String>, pub vpc_peering_connection_id: Option<String>,
    pub peering_status: Option<String>,
}
impl Shape for UserIdGroupPair {
    const SCHEMA: &'static Schema = &Schema { name: "UserIdGroupPair", members: &[
        field("Description", "description", STRING), field("UserId", "userId", STRING),
        field("GroupName", "groupName", STRING), field("GroupId", "groupId", STRING), field("VpcId", "vpcId", STRING),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING),
        field("PeeringStatus", "peeringStatus", STRING),
    ], ..Schema::NONE };
    members! { description, user_id, group_name, group_id, vpc_id, vpc_peering_connection_id, peering_status }
}
impl UserIdGroupPair {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    #[inline] pub fn user_id(&self) -> &str { text(&self.user_id) }
    pub fn with_user_id(mut self, v: impl Into<String>) -> Self { self.user_id = Some(v.into()); self }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    pub fn with_group_name(mut self, v: impl Into<String>) -> Self { self.group_name = Some(v.into()); self }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    pub fn with_group_id(mut self, v: impl Into<String>) -> Self { self.group_id = Some(v.into()); self }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    pub fn with_vpc_id(mut self, v: impl Into<String>) -> Self { self.vpc_id = Some(v.into()); self }
    #[inline] pub fn vpc_peering_connection_id(&self) -> &str { text(&self.vpc_peering_connection_id) }
    pub fn with_vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.vpc_peering_connection_id = Some(v.into()); self }
    #[inline] pub fn peering_status(&self) -> &str { text(&self.peering_status) }
    pub fn with_peering_status(mut self, v: impl Into<String>) -> Self { self.peering_status = Some(v.into()); self }
}

pub struct VCpuCountRange { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for VCpuCountRange {
    const SCHEMA: &'static Schema = &Schema { name: "VCpuCountRange", members: &[
        field("Min", "min", INTEGER), field("Max", "max", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl VCpuCountRange {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct VCpuCountRangeRequest { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for VCpuCountRangeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "VCpuCountRangeRequest", members: &[
        field("Min", "", INTEGER).required(), field("Max", "", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl VCpuCountRangeRequest {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct VCpuInfo {
    pub default_vcpus: Option<i32>, pub default_cores: Option<i32>, pub default_threads_per_core: Option<i32>,
    pub valid_cores: Option<Vec<i32>>, pub valid_threads_per_core: Option<Vec<i32>>,
}
impl Shape for VCpuInfo {
    const SCHEMA: &'static Schema = &Schema { name: "VCpuInfo", members: &[
        field("DefaultVCpus", "defaultVCpus", INTEGER), field("DefaultCores", "defaultCores", INTEGER),
        field("DefaultThreadsPerCore", "defaultThreadsPerCore", INTEGER),
        field("ValidCores", "validCores", CORE_COUNT_LIST_LIST),
        field("ValidThreadsPerCore", "validThreadsPerCore", THREADS_PER_CORE_LIST_LIST),
    ], ..Schema::NONE };
    members! { default_vcpus, default_cores, default_threads_per_core, valid_cores, valid_threads_per_core }
}
impl VCpuInfo {
    #[inline] pub fn default_vcpus(&self) -> i32 { self.default_vcpus.unwrap_or_default() }
    #[inline] pub fn default_cores(&self) -> i32 { self.default_cores.unwrap_or_default() }
    #[inline] pub fn default_threads_per_core(&self) -> i32 { self.default_threads_per_core.unwrap_or_default() }
    #[inline] pub fn valid_cores(&self) -> &[i32] { items(&self.valid_cores) }
    #[inline] pub fn valid_threads_per_core(&self) -> &[i32] { items(&self.valid_threads_per_core) }
}

pub struct ValidationError { pub code: Option<String>, pub message: Option<String> }
impl Shape for ValidationError {
    const SCHEMA: &'static Schema = &Schema { name: "ValidationError", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl ValidationError {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct ValidationWarning { pub errors: Option<Vec<ValidationError>> }
impl Shape for ValidationWarning {
    const SCHEMA: &'static Schema = &Schema { name: "ValidationWarning", members: &[
        field("Errors", "errorSet", ERROR_SET_LIST),
    ], ..Schema::NONE };
    members! { errors }
}
impl ValidationWarning {
    #[inline] pub fn errors(&self) -> &[ValidationError] { items(&self.errors) }
}

pub struct VerifiedAccessEndpoint {
    pub verified_access_instance_id: Option<String>, pub verified_access_group_id: Option<String>,
    pub verified_access_endpoint_id: Option<String>, pub application_domain: Option<String>,
    pub endpoint_type: Option<VerifiedAccessEndpointType>,
    pub attachment_type: Option<VerifiedAccessEndpointAttachmentType>, pub domain_certificate_arn: Option<String>,
    pub endpoint_domain: Option<String>, pub device_validation_domain: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub load_balancer_options: Option<VerifiedAccessEndpointLoadBalancerOptions>,
    pub network_interface_options: Option<VerifiedAccessEndpointEniOptions>,
    pub status: Option<VerifiedAccessEndpointStatus>, pub description: Option<String>,
    pub creation_time: Option<String>, pub last_updated_time: Option<String>, pub deletion_time: Option<String>,
    pub tags: Option<Vec<Tag>>, pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
    pub rds_options: Option<VerifiedAccessEndpointRdsOptions>,
    pub cidr_options: Option<VerifiedAccessEndpointCidrOptions>,
}
impl Shape for VerifiedAccessEndpoint {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessEndpoint", members: &[
        field("VerifiedAccessInstanceId", "verifiedAccessInstanceId", STRING),
        field("VerifiedAccessGroupId", "verifiedAccessGroupId", STRING),
        field("VerifiedAccessEndpointId", "verifiedAccessEndpointId", STRING),
        field("ApplicationDomain", "applicationDomain", STRING), field("EndpointType", "endpointType", ENUM),
        field("AttachmentType", "attachmentType", ENUM), field("DomainCertificateArn", "domainCertificateArn", STRING),
        field("EndpointDomain", "endpointDomain", STRING),
        field("DeviceValidationDomain", "deviceValidationDomain", STRING),
        field("SecurityGroupIds", "securityGroupIdSet", SECURITY_GROUP_ID_LIST_LIST),
        field("LoadBalancerOptions", "loadBalancerOptions", STRUCTURE),
        field("NetworkInterfaceOptions", "networkInterfaceOptions", STRUCTURE), field("Status", "status", STRUCTURE),
        field("Description", "description", STRING), field("CreationTime", "creationTime", STRING),
        field("LastUpdatedTime", "lastUpdatedTime", STRING), field("DeletionTime", "deletionTime", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("SseSpecification", "sseSpecification", STRUCTURE),
        field("RdsOptions", "rdsOptions", STRUCTURE), field("CidrOptions", "cidrOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_instance_id, verified_access_group_id, verified_access_endpoint_id, application_domain,
        endpoint_type, attachment_type, domain_certificate_arn, endpoint_domain, device_validation_domain,
        security_group_ids, load_balancer_options, network_interface_options, status, description, creation_time,
        last_updated_time, deletion_time, tags, sse_specification, rds_options, cidr_options,
    }
}
impl VerifiedAccessEndpoint {
    #[inline] pub fn verified_access_instance_id(&self) -> &str { text(&self.verified_access_instance_id) }
    #[inline] pub fn verified_access_group_id(&self) -> &str { text(&self.verified_access_group_id) }
    #[inline] pub fn verified_access_endpoint_id(&self) -> &str { text(&self.verified_access_endpoint_id) }
    #[inline] pub fn application_domain(&self) -> &str { text(&self.application_domain) }
    #[inline] pub fn endpoint_type(&self) -> &VerifiedAccessEndpointType { choice(&self.endpoint_type) }
    #[inline] pub fn attachment_type(&self) -> &VerifiedAccessEndpointAttachmentType { choice(&self.attachment_type) }
    #[inline] pub fn domain_certificate_arn(&self) -> &str { text(&self.domain_certificate_arn) }
    #[inline] pub fn endpoint_domain(&self) -> &str { text(&self.endpoint_domain) }
    #[inline] pub fn device_validation_domain(&self) -> &str { text(&self.device_validation_domain) }
    #[inline] pub fn security_group_ids(&self) -> &[String] { items(&self.security_group_ids) }
    #[inline] pub fn load_balancer_options(&self) -> &VerifiedAccessEndpointLoadBalancerOptions { nested(&self.load_balancer_options) }
    #[inline] pub fn network_interface_options(&self) -> &VerifiedAccessEndpointEniOptions { nested(&self.network_interface_options) }
    #[inline] pub fn status(&self) -> &VerifiedAccessEndpointStatus { nested(&self.status) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn creation_time(&self) -> &str { text(&self.creation_time) }
    #[inline] pub fn last_updated_time(&self) -> &str { text(&self.last_updated_time) }
    #[inline] pub fn deletion_time(&self) -> &str { text(&self.deletion_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn sse_specification(&self) -> &VerifiedAccessSseSpecificationResponse { nested(&self.sse_specification) }
    #[inline] pub fn rds_options(&self) -> &VerifiedAccessEndpointRdsOptions { nested(&self.rds_options) }
    #[inline] pub fn cidr_options(&self) -> &VerifiedAccessEndpointCidrOptions { nested(&self.cidr_options) }
}

pub struct VerifiedAccessEndpointCidrOptions {
    pub cidr: Option<String>, pub port_ranges: Option<Vec<VerifiedAccessEndpointPortRange>>,
    pub protocol: Option<VerifiedAccessEndpointProtocol>, pub subnet_ids: Option<Vec<String>>,
}
impl Shape for VerifiedAccessEndpointCidrOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessEndpointCidrOptions", members: &[
        field("Cidr", "cidr", STRING),
        field("PortRanges", "portRangeSet", VERIFIED_ACCESS_ENDPOINT_PORT_RANGE_LIST_LIST),
        field("Protocol", "protocol", ENUM),
        field("SubnetIds", "subnetIdSet", VERIFIED_ACCESS_ENDPOINT_SUBNET_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { cidr, port_ranges, protocol, subnet_ids }
}
impl VerifiedAccessEndpointCidrOptions {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn port_ranges(&self) -> &[VerifiedAccessEndpointPortRange] { items(&self.port_ranges) }
    #[inline] pub fn protocol(&self) -> &VerifiedAccessEndpointProtocol { choice(&self.protocol) }
    #[inline] pub fn subnet_ids(&self) -> &[String] { items(&self.subnet_ids) }
}

pub struct VerifiedAccessEndpointEniOptions {
    pub network_interface_id: Option<String>, pub protocol: Option<VerifiedAccessEndpointProtocol>,
    pub port: Option<i32>, pub port_ranges: Option<Vec<VerifiedAccessEndpointPortRange>>,
}
impl Shape for VerifiedAccessEndpointEniOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessEndpointEniOptions", members: &[
        field("NetworkInterfaceId", "networkInterfaceId", STRING), field("Protocol", "protocol", ENUM),
        field("Port", "port", INTEGER),
        field("PortRanges", "portRangeSet", VERIFIED_ACCESS_ENDPOINT_PORT_RANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { network_interface_id, protocol, port, port_ranges }
}
impl VerifiedAccessEndpointEniOptions {
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn protocol(&self) -> &VerifiedAccessEndpointProtocol { choice(&self.protocol) }
    #[inline] pub fn port(&self) -> i32 { self.port.unwrap_or_default() }
    #[inline] pub fn port_ranges(&self) -> &[VerifiedAccessEndpointPortRange] { items(&self.port_ranges) }
}

pub struct VerifiedAccessEndpointLoadBalancerOptions {
    pub protocol: Option<VerifiedAccessEndpointProtocol>, pub port: Option<i32>, pub load_balancer_arn: Option<String>,
    pub subnet_ids: Option<Vec<String>>, pub port_ranges: Option<Vec<VerifiedAccessEndpointPortRange>>,
}
impl Shape for VerifiedAccessEndpointLoadBalancerOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessEndpointLoadBalancerOptions", members: &[
        field("Protocol", "protocol", ENUM), field("Port", "port", INTEGER),
        field("LoadBalancerArn", "loadBalancerArn", STRING),
        field("SubnetIds", "subnetIdSet", VERIFIED_ACCESS_ENDPOINT_SUBNET_ID_LIST_LIST),
        field("PortRanges", "portRangeSet", VERIFIED_ACCESS_ENDPOINT_PORT_RANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { protocol, port, load_balancer_arn, subnet_ids, port_ranges }
}
impl VerifiedAccessEndpointLoadBalancerOptions {
    #[inline] pub fn protocol(&self) -> &VerifiedAccessEndpointProtocol { choice(&self.protocol) }
    #[inline] pub fn port(&self) -> i32 { self.port.unwrap_or_default() }
    #[inline] pub fn load_balancer_arn(&self) -> &str { text(&self.load_balancer_arn) }
    #[inline] pub fn subnet_ids(&self) -> &[String] { items(&self.subnet_ids) }
    #[inline] pub fn port_ranges(&self) -> &[VerifiedAccessEndpointPortRange] { items(&self.port_ranges) }
}

pub struct VerifiedAccessEndpointPortRange { pub from_port: Option<i32>, pub to_port: Option<i32> }
impl Shape for VerifiedAccessEndpointPortRange {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessEndpointPortRange", members: &[
        field("FromPort", "fromPort", INTEGER), field("ToPort", "toPort", INTEGER),
    ], ..Schema::NONE };
    members! { from_port, to_port }
}
impl VerifiedAccessEndpointPortRange {
    #[inline] pub fn from_port(&self) -> i32 { self.from_port.unwrap_or_default() }
    #[inline] pub fn to_port(&self) -> i32 { self.to_port.unwrap_or_default() }
}

pub struct VerifiedAccessEndpointRdsOptions {
    pub protocol: Option<VerifiedAccessEndpointProtocol>, pub port: Option<i32>,
    pub rds_db_instance_arn: Option<String>, pub rds_db_cluster_arn: Option<String>,
    pub rds_db_proxy_arn: Option<String>, pub rds_endpoint: Option<String>, pub subnet_ids: Option<Vec<String>>,
}
impl Shape for VerifiedAccessEndpointRdsOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessEndpointRdsOptions", members: &[
        field("Protocol", "protocol", ENUM), field("Port", "port", INTEGER),
        field("RdsDbInstanceArn", "rdsDbInstanceArn", STRING), field("RdsDbClusterArn", "rdsDbClusterArn", STRING),
        field("RdsDbProxyArn", "rdsDbProxyArn", STRING), field("RdsEndpoint", "rdsEndpoint", STRING),
        field("SubnetIds", "subnetIdSet", VERIFIED_ACCESS_ENDPOINT_SUBNET_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { protocol, port, rds_db_instance_arn, rds_db_cluster_arn, rds_db_proxy_arn, rds_endpoint, subnet_ids }
}
impl VerifiedAccessEndpointRdsOptions {
    #[inline] pub fn protocol(&self) -> &VerifiedAccessEndpointProtocol { choice(&self.protocol) }
    #[inline] pub fn port(&self) -> i32 { self.port.unwrap_or_default() }
    #[inline] pub fn rds_db_instance_arn(&self) -> &str { text(&self.rds_db_instance_arn) }
    #[inline] pub fn rds_db_cluster_arn(&self) -> &str { text(&self.rds_db_cluster_arn) }
    #[inline] pub fn rds_db_proxy_arn(&self) -> &str { text(&self.rds_db_proxy_arn) }
    #[inline] pub fn rds_endpoint(&self) -> &str { text(&self.rds_endpoint) }
    #[inline] pub fn subnet_ids(&self) -> &[String] { items(&self.subnet_ids) }
}

pub struct VerifiedAccessEndpointStatus {
    pub code: Option<VerifiedAccessEndpointStatusCode>, pub message: Option<String>,
}
impl Shape for VerifiedAccessEndpointStatus {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessEndpointStatus", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl VerifiedAccessEndpointStatus {
    #[inline] pub fn code(&self) -> &VerifiedAccessEndpointStatusCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct VerifiedAccessEndpointTarget {
    pub verified_access_endpoint_id: Option<String>, pub verified_access_endpoint_target_ip_address: Option<String>,
    pub verified_access_endpoint_target_dns: Option<String>,
}
impl Shape for VerifiedAccessEndpointTarget {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessEndpointTarget", members: &[
        field("VerifiedAccessEndpointId", "verifiedAccessEndpointId", STRING),
        field("VerifiedAccessEndpointTargetIpAddress", "verifiedAccessEndpointTargetIpAddress", STRING),
        field("VerifiedAccessEndpointTargetDns", "verifiedAccessEndpointTargetDns", STRING),
    ], ..Schema::NONE };
    members! {
        verified_access_endpoint_id, verified_access_endpoint_target_ip_address, verified_access_endpoint_target_dns,
    }
}
impl VerifiedAccessEndpointTarget {
    #[inline] pub fn verified_access_endpoint_id(&self) -> &str { text(&self.verified_access_endpoint_id) }
    #[inline] pub fn verified_access_endpoint_target_ip_address(&self) -> &str { text(&self.verified_access_endpoint_target_ip_address) }
    #[inline] pub fn verified_access_endpoint_target_dns(&self) -> &str { text(&self.verified_access_endpoint_target_dns) }
}

pub struct VerifiedAccessGroup {
    pub verified_access_group_id: Option<String>, pub verified_access_instance_id: Option<String>,
    pub description: Option<String>, pub owner: Option<String>, pub verified_access_group_arn: Option<String>,
    pub creation_time: Option<String>, pub last_updated_time: Option<String>, pub deletion_time: Option<String>,
    pub tags: Option<Vec<Tag>>, pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
}
impl Shape for VerifiedAccessGroup {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessGroup", members: &[
        field("VerifiedAccessGroupId", "verifiedAccessGroupId", STRING),
        field("VerifiedAccessInstanceId", "verifiedAccessInstanceId", STRING),
        field("Description", "description", STRING), field("Owner", "owner", STRING),
        field("VerifiedAccessGroupArn", "verifiedAccessGroupArn", STRING),
        field("CreationTime", "creationTime", STRING), field("LastUpdatedTime", "lastUpdatedTime", STRING),
        field("DeletionTime", "deletionTime", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("SseSpecification", "sseSpecification", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_group_id, verified_access_instance_id, description, owner, verified_access_group_arn,
        creation_time, last_updated_time, deletion_time, tags, sse_specification,
    }
}
impl VerifiedAccessGroup {
    #[inline] pub fn verified_access_group_id(&self) -> &str { text(&self.verified_access_group_id) }
    #[inline] pub fn verified_access_instance_id(&self) -> &str { text(&self.verified_access_instance_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn owner(&self) -> &str { text(&self.owner) }
    #[inline] pub fn verified_access_group_arn(&self) -> &str { text(&self.verified_access_group_arn) }
    #[inline] pub fn creation_time(&self) -> &str { text(&self.creation_time) }
    #[inline] pub fn last_updated_time(&self) -> &str { text(&self.last_updated_time) }
    #[inline] pub fn deletion_time(&self) -> &str { text(&self.deletion_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn sse_specification(&self) -> &VerifiedAccessSseSpecificationResponse { nested(&self.sse_specification) }
}

pub struct VerifiedAccessInstance {
    pub verified_access_instance_id: Option<String>, pub description: Option<String>,
    pub verified_access_trust_providers: Option<Vec<VerifiedAccessTrustProviderCondensed>>,
    pub creation_time: Option<String>, pub last_updated_time: Option<String>, pub tags: Option<Vec<Tag>>,
    pub fips_enabled: Option<bool>,
    pub cidr_endpoints_custom_sub_domain: Option<VerifiedAccessInstanceCustomSubDomain>,
}
impl Shape for VerifiedAccessInstance {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessInstance", members: &[
        field("VerifiedAccessInstanceId", "verifiedAccessInstanceId", STRING),
        field("Description", "description", STRING),
        field("VerifiedAccessTrustProviders", "verifiedAccessTrustProviderSet", VERIFIED_ACCESS_TRUST_PROVIDER_CONDENSED_LIST_LIST),
        field("CreationTime", "creationTime", STRING), field("LastUpdatedTime", "lastUpdatedTime", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("FipsEnabled", "fipsEnabled", BOOLEAN),
        field("CidrEndpointsCustomSubDomain", "cidrEndpointsCustomSubDomain", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_instance_id, description, verified_access_trust_providers, creation_time, last_updated_time,
        tags, fips_enabled, cidr_endpoints_custom_sub_domain,
    }
}
impl VerifiedAccessInstance {
    #[inline] pub fn verified_access_instance_id(&self) -> &str { text(&self.verified_access_instance_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn verified_access_trust_providers(&self) -> &[VerifiedAccessTrustProviderCondensed] { items(&self.verified_access_trust_providers) }
    #[inline] pub fn creation_time(&self) -> &str { text(&self.creation_time) }
    #[inline] pub fn last_updated_time(&self) -> &str { text(&self.last_updated_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn fips_enabled(&self) -> bool { self.fips_enabled.unwrap_or_default() }
    #[inline] pub fn cidr_endpoints_custom_sub_domain(&self) -> &VerifiedAccessInstanceCustomSubDomain { nested(&self.cidr_endpoints_custom_sub_domain) }
}

pub struct VerifiedAccessInstanceCustomSubDomain {
    pub sub_domain: Option<String>, pub nameservers: Option<Vec<String>>,
}
impl Shape for VerifiedAccessInstanceCustomSubDomain {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessInstanceCustomSubDomain", members: &[
        field("SubDomain", "subDomain", STRING), field("Nameservers", "nameserverSet", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { sub_domain, nameservers }
}
impl VerifiedAccessInstanceCustomSubDomain {
    #[inline] pub fn sub_domain(&self) -> &str { text(&self.sub_domain) }
    #[inline] pub fn nameservers(&self) -> &[String] { items(&self.nameservers) }
}

pub struct VerifiedAccessInstanceLoggingConfiguration {
    pub verified_access_instance_id: Option<String>, pub access_logs: Option<VerifiedAccessLogs>,
}
impl Shape for VerifiedAccessInstanceLoggingConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessInstanceLoggingConfiguration", members: &[
        field("VerifiedAccessInstanceId", "verifiedAccessInstanceId", STRING),
        field("AccessLogs", "accessLogs", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_instance_id, access_logs }
}
impl VerifiedAccessInstanceLoggingConfiguration {
    #[inline] pub fn verified_access_instance_id(&self) -> &str { text(&self.verified_access_instance_id) }
    #[inline] pub fn access_logs(&self) -> &VerifiedAccessLogs { nested(&self.access_logs) }
}

pub struct VerifiedAccessInstanceOpenVpnClientConfiguration {
    pub config: Option<String>, pub routes: Option<Vec<VerifiedAccessInstanceOpenVpnClientConfigurationRoute>>,
}
impl Shape for VerifiedAccessInstanceOpenVpnClientConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessInstanceOpenVpnClientConfiguration", members: &[
        field("Config", "config", STRING),
        field("Routes", "routeSet", VERIFIED_ACCESS_INSTANCE_OPEN_VPN_CLIENT_CONFIGURATION_ROUTE_LIST_LIST),
    ], ..Schema::NONE };
    members! { config, routes }
}
impl VerifiedAccessInstanceOpenVpnClientConfiguration {
    #[inline] pub fn config(&self) -> &str { text(&self.config) }
    #[inline] pub fn routes(&self) -> &[VerifiedAccessInstanceOpenVpnClientConfigurationRoute] { items(&self.routes) }
}

pub struct VerifiedAccessInstanceOpenVpnClientConfigurationRoute { pub cidr: Option<String> }
impl Shape for VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessInstanceOpenVpnClientConfigurationRoute", members: &[
        field("Cidr", "cidr", STRING),
    ], ..Schema::NONE };
    members! { cidr }
}
impl VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
}

pub struct VerifiedAccessInstanceUserTrustProviderClientConfiguration {
    pub r#type: Option<UserTrustProviderType>, pub scopes: Option<String>, pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>, pub public_signing_key_endpoint: Option<String>,
    pub token_endpoint: Option<String>, pub user_info_endpoint: Option<String>, pub client_id: Option<String>,
    pub client_secret: Option<String>, pub pkce_enabled: Option<bool>,
}
impl Shape for VerifiedAccessInstanceUserTrustProviderClientConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessInstanceUserTrustProviderClientConfiguration", members: &[
        field("Type", "type", ENUM), field("Scopes", "scopes", STRING), field("Issuer", "issuer", STRING),
        field("AuthorizationEndpoint", "authorizationEndpoint", STRING),
        field("PublicSigningKeyEndpoint", "publicSigningKeyEndpoint", STRING),
        field("TokenEndpoint", "tokenEndpoint", STRING), field("UserInfoEndpoint", "userInfoEndpoint", STRING),
        field("ClientId", "clientId", STRING), field("ClientSecret", "clientSecret", STRING).sensitive(),
        field("PkceEnabled", "pkceEnabled", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        r#type, scopes, issuer, authorization_endpoint, public_signing_key_endpoint, token_endpoint,
        user_info_endpoint, client_id, client_secret, pkce_enabled,
    }
}
impl VerifiedAccessInstanceUserTrustProviderClientConfiguration {
    #[inline] pub fn r#type(&self) -> &UserTrustProviderType { choice(&self.r#type) }
    #[inline] pub fn scopes(&self) -> &str { text(&self.scopes) }
    #[inline] pub fn issuer(&self) -> &str { text(&self.issuer) }
    #[inline] pub fn authorization_endpoint(&self) -> &str { text(&self.authorization_endpoint) }
    #[inline] pub fn public_signing_key_endpoint(&self) -> &str { text(&self.public_signing_key_endpoint) }
    #[inline] pub fn token_endpoint(&self) -> &str { text(&self.token_endpoint) }
    #[inline] pub fn user_info_endpoint(&self) -> &str { text(&self.user_info_endpoint) }
    #[inline] pub fn client_id(&self) -> &str { text(&self.client_id) }
    #[inline] pub fn client_secret(&self) -> &str { text(&self.client_secret) }
    #[inline] pub fn pkce_enabled(&self) -> bool { self.pkce_enabled.unwrap_or_default() }
}

pub struct VerifiedAccessLogCloudWatchLogsDestination {
    pub enabled: Option<bool>, pub delivery_status: Option<VerifiedAccessLogDeliveryStatus>,
    pub log_group: Option<String>,
}
impl Shape for VerifiedAccessLogCloudWatchLogsDestination {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessLogCloudWatchLogsDestination", members: &[
        field("Enabled", "enabled", BOOLEAN), field("DeliveryStatus", "deliveryStatus", STRUCTURE),
        field("LogGroup", "logGroup", STRING),
    ], ..Schema::NONE };
    members! { enabled, delivery_status, log_group }
}
impl VerifiedAccessLogCloudWatchLogsDestination {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
    #[inline] pub fn delivery_status(&self) -> &VerifiedAccessLogDeliveryStatus { nested(&self.delivery_status) }
    #[inline] pub fn log_group(&self) -> &str { text(&self.log_group) }
}

pub struct VerifiedAccessLogCloudWatchLogsDestinationOptions {
    pub enabled: Option<bool>, pub log_group: Option<String>,
}
impl Shape for VerifiedAccessLogCloudWatchLogsDestinationOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessLogCloudWatchLogsDestinationOptions", members: &[
        field("Enabled", "", BOOLEAN).required(), field("LogGroup", "", STRING),
    ], ..Schema::NONE };
    members! { enabled, log_group }
}
impl VerifiedAccessLogCloudWatchLogsDestinationOptions {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
    pub fn with_log_group(mut self, v: impl Into<String>) -> Self { self.log_group = Some(v.into()); self }
}

pub struct VerifiedAccessLogDeliveryStatus {
    pub code: Option<VerifiedAccessLogDeliveryStatusCode>, pub message: Option<String>,
}
impl Shape for VerifiedAccessLogDeliveryStatus {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessLogDeliveryStatus", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl VerifiedAccessLogDeliveryStatus {
    #[inline] pub fn code(&self) -> &VerifiedAccessLogDeliveryStatusCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct VerifiedAccessLogKinesisDataFirehoseDestination {
    pub enabled: Option<bool>, pub delivery_status: Option<VerifiedAccessLogDeliveryStatus>,
    pub delivery_stream: Option<String>,
}
impl Shape for VerifiedAccessLogKinesisDataFirehoseDestination {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessLogKinesisDataFirehoseDestination", members: &[
        field("Enabled", "enabled", BOOLEAN), field("DeliveryStatus", "deliveryStatus", STRUCTURE),
        field("DeliveryStream", "deliveryStream", STRING),
    ], ..Schema::NONE };
    members! { enabled, delivery_status, delivery_stream }
}
impl VerifiedAccessLogKinesisDataFirehoseDestination {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
    #[inline] pub fn delivery_status(&self) -> &VerifiedAccessLogDeliveryStatus { nested(&self.delivery_status) }
    #[inline] pub fn delivery_stream(&self) -> &str { text(&self.delivery_stream) }
}

pub struct VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
    pub enabled: Option<bool>, pub delivery_stream: Option<String>,
}
impl Shape for VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessLogKinesisDataFirehoseDestinationOptions", members: &[
        field("Enabled", "", BOOLEAN).required(), field("DeliveryStream", "", STRING),
    ], ..Schema::NONE };
    members! { enabled, delivery_stream }
}
impl VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
    pub fn with_delivery_stream(mut self, v: impl Into<String>) -> Self { self.delivery_stream = Some(v.into()); self }
}

pub struct VerifiedAccessLogOptions {
    pub s3: Option<VerifiedAccessLogS3DestinationOptions>,
    pub cloud_watch_logs: Option<VerifiedAccessLogCloudWatchLogsDestinationOptions>,
    pub kinesis_data_firehose: Option<VerifiedAccessLogKinesisDataFirehoseDestinationOptions>,
    pub log_version: Option<String>, pub include_trust_context: Option<bool>,
}
impl Shape for VerifiedAccessLogOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessLogOptions", members: &[
        field("S3", "", STRUCTURE), field("CloudWatchLogs", "", STRUCTURE),
        field("KinesisDataFirehose", "", STRUCTURE), field("LogVersion", "", STRING),
        field("IncludeTrustContext", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { s3, cloud_watch_logs, kinesis_data_firehose, log_version, include_trust_context }
}
impl VerifiedAccessLogOptions {
    pub fn with_s3(mut self, v: impl Into<VerifiedAccessLogS3DestinationOptions>) -> Self { self.s3 = Some(v.into()); self }
    pub fn with_cloud_watch_logs(mut self, v: impl Into<VerifiedAccessLogCloudWatchLogsDestinationOptions>) -> Self { self.cloud_watch_logs = Some(v.into()); self }
    pub fn with_kinesis_data_firehose(mut self, v: impl Into<VerifiedAccessLogKinesisDataFirehoseDestinationOptions>) -> Self { self.kinesis_data_firehose = Some(v.into()); self }
    pub fn with_log_version(mut self, v: impl Into<String>) -> Self { self.log_version = Some(v.into()); self }
    pub fn with_include_trust_context(mut self, v: impl Into<bool>) -> Self { self.include_trust_context = Some(v.into()); self }
}

pub struct VerifiedAccessLogS3Destination {
    pub enabled: Option<bool>, pub delivery_status: Option<VerifiedAccessLogDeliveryStatus>,
    pub bucket_name: Option<String>, pub prefix: Option<String>, pub bucket_owner: Option<String>,
}
impl Shape for VerifiedAccessLogS3Destination {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessLogS3Destination", members: &[
        field("Enabled", "enabled", BOOLEAN), field("DeliveryStatus", "deliveryStatus", STRUCTURE),
        field("BucketName", "bucketName", STRING), field("Prefix", "prefix", STRING),
        field("BucketOwner", "bucketOwner", STRING),
    ], ..Schema::NONE };
    members! { enabled, delivery_status, bucket_name, prefix, bucket_owner }
}
impl VerifiedAccessLogS3Destination {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
    #[inline] pub fn delivery_status(&self) -> &VerifiedAccessLogDeliveryStatus { nested(&self.delivery_status) }
    #[inline] pub fn bucket_name(&self) -> &str { text(&self.bucket_name) }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    #[inline] pub fn bucket_owner(&self) -> &str { text(&self.bucket_owner) }
}

pub struct VerifiedAccessLogS3DestinationOptions {
    pub enabled: Option<bool>, pub bucket_name: Option<String>, pub prefix: Option<String>,
    pub bucket_owner: Option<String>,
}
impl Shape for VerifiedAccessLogS3DestinationOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessLogS3DestinationOptions", members: &[
        field("Enabled", "", BOOLEAN).required(), field("BucketName", "", STRING), field("Prefix", "", STRING),
        field("BucketOwner", "", STRING),
    ], ..Schema::NONE };
    members! { enabled, bucket_name, prefix, bucket_owner }
}
impl VerifiedAccessLogS3DestinationOptions {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
    pub fn with_bucket_name(mut self, v: impl Into<String>) -> Self { self.bucket_name = Some(v.into()); self }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    pub fn with_bucket_owner(mut self, v: impl Into<String>) -> Self { self.bucket_owner = Some(v.into()); self }
}

pub struct VerifiedAccessLogs {
    pub s3: Option<VerifiedAccessLogS3Destination>,
    pub cloud_watch_logs: Option<VerifiedAccessLogCloudWatchLogsDestination>,
    pub kinesis_data_firehose: Option<VerifiedAccessLogKinesisDataFirehoseDestination>,
    pub log_version: Option<String>, pub include_trust_context: Option<bool>,
}
impl Shape for VerifiedAccessLogs {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessLogs", members: &[
        field("S3", "s3", STRUCTURE), field("CloudWatchLogs", "cloudWatchLogs", STRUCTURE),
        field("KinesisDataFirehose", "kinesisDataFirehose", STRUCTURE), field("LogVersion", "logVersion", STRING),
        field("IncludeTrustContext", "includeTrustContext", BOOLEAN),
    ], ..Schema::NONE };
    members! { s3, cloud_watch_logs, kinesis_data_firehose, log_version, include_trust_context }
}
impl VerifiedAccessLogs {
    #[inline] pub fn s3(&self) -> &VerifiedAccessLogS3Destination { nested(&self.s3) }
    #[inline] pub fn cloud_watch_logs(&self) -> &VerifiedAccessLogCloudWatchLogsDestination { nested(&self.cloud_watch_logs) }
    #[inline] pub fn kinesis_data_firehose(&self) -> &VerifiedAccessLogKinesisDataFirehoseDestination { nested(&self.kinesis_data_firehose) }
    #[inline] pub fn log_version(&self) -> &str { text(&self.log_version) }
    #[inline] pub fn include_trust_context(&self) -> bool { self.include_trust_context.unwrap_or_default() }
}

pub struct VerifiedAccessSseSpecificationRequest {
    pub customer_managed_key_enabled: Option<bool>, pub kms_key_arn: Option<String>,
}
impl Shape for VerifiedAccessSseSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessSseSpecificationRequest", members: &[
        field("CustomerManagedKeyEnabled", "", BOOLEAN), field("KmsKeyArn", "", STRING),
    ], ..Schema::NONE };
    members! { customer_managed_key_enabled, kms_key_arn }
}
impl VerifiedAccessSseSpecificationRequest {
    pub fn with_customer_managed_key_enabled(mut self, v: impl Into<bool>) -> Self { self.customer_managed_key_enabled = Some(v.into()); self }
    pub fn with_kms_key_arn(mut self, v: impl Into<String>) -> Self { self.kms_key_arn = Some(v.into()); self }
}

pub struct VerifiedAccessSseSpecificationResponse {
    pub customer_managed_key_enabled: Option<bool>, pub kms_key_arn: Option<String>,
}
impl Shape for VerifiedAccessSseSpecificationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessSseSpecificationResponse", members: &[
        field("CustomerManagedKeyEnabled", "customerManagedKeyEnabled", BOOLEAN),
        field("KmsKeyArn", "kmsKeyArn", STRING),
    ], ..Schema::NONE };
    members! { customer_managed_key_enabled, kms_key_arn }
}
impl VerifiedAccessSseSpecificationResponse {
    #[inline] pub fn customer_managed_key_enabled(&self) -> bool { self.customer_managed_key_enabled.unwrap_or_default() }
    #[inline] pub fn kms_key_arn(&self) -> &str { text(&self.kms_key_arn) }
}

pub struct VerifiedAccessTrustProvider {
    pub verified_access_trust_provider_id: Option<String>, pub description: Option<String>,
    pub trust_provider_type: Option<TrustProviderType>, pub user_trust_provider_type: Option<UserTrustProviderType>,
    pub device_trust_provider_type: Option<DeviceTrustProviderType>, pub oidc_options: Option<OidcOptions>,
    pub device_options: Option<DeviceOptions>, pub policy_reference_name: Option<String>,
    pub creation_time: Option<String>, pub last_updated_time: Option<String>, pub tags: Option<Vec<Tag>>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
    pub native_application_oidc_options: Option<NativeApplicationOidcOptions>,
}
impl Shape for VerifiedAccessTrustProvider {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessTrustProvider", members: &[
        field("VerifiedAccessTrustProviderId", "verifiedAccessTrustProviderId", STRING),
        field("Description", "description", STRING), field("TrustProviderType", "trustProviderType", ENUM),
        field("UserTrustProviderType", "userTrustProviderType", ENUM),
        field("DeviceTrustProviderType", "deviceTrustProviderType", ENUM),
        field("OidcOptions", "oidcOptions", STRUCTURE), field("DeviceOptions", "deviceOptions", STRUCTURE),
        field("PolicyReferenceName", "policyReferenceName", STRING), field("CreationTime", "creationTime", STRING),
        field("LastUpdatedTime", "lastUpdatedTime", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("SseSpecification", "sseSpecification", STRUCTURE),
        field("NativeApplicationOidcOptions", "nativeApplicationOidcOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_trust_provider_id, description, trust_provider_type, user_trust_provider_type,
        device_trust_provider_type, oidc_options, device_options, policy_reference_name, creation_time,
        last_updated_time, tags, sse_specification, native_application_oidc_options,
    }
}
impl VerifiedAccessTrustProvider {
    #[inline] pub fn verified_access_trust_provider_id(&self) -> &str { text(&self.verified_access_trust_provider_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn trust_provider_type(&self) -> &TrustProviderType { choice(&self.trust_provider_type) }
    #[inline] pub fn user_trust_provider_type(&self) -> &UserTrustProviderType { choice(&self.user_trust_provider_type) }
    #[inline] pub fn device_trust_provider_type(&self) -> &DeviceTrustProviderType { choice(&self.device_trust_provider_type) }
    #[inline] pub fn oidc_options(&self) -> &OidcOptions { nested(&self.oidc_options) }
    #[inline] pub fn device_options(&self) -> &DeviceOptions { nested(&self.device_options) }
    #[inline] pub fn policy_reference_name(&self) -> &str { text(&self.policy_reference_name) }
    #[inline] pub fn creation_time(&self) -> &str { text(&self.creation_time) }
    #[inline] pub fn last_updated_time(&self) -> &str { text(&self.last_updated_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn sse_specification(&self) -> &VerifiedAccessSseSpecificationResponse { nested(&self.sse_specification) }
    #[inline] pub fn native_application_oidc_options(&self) -> &NativeApplicationOidcOptions { nested(&self.native_application_oidc_options) }
}

pub struct VerifiedAccessTrustProviderCondensed {
    pub verified_access_trust_provider_id: Option<String>, pub description: Option<String>,
    pub trust_provider_type: Option<TrustProviderType>, pub user_trust_provider_type: Option<UserTrustProviderType>,
    pub device_trust_provider_type: Option<DeviceTrustProviderType>,
}
impl Shape for VerifiedAccessTrustProviderCondensed {
    const SCHEMA: &'static Schema = &Schema { name: "VerifiedAccessTrustProviderCondensed", members: &[
        field("VerifiedAccessTrustProviderId", "verifiedAccessTrustProviderId", STRING),
        field("Description", "description", STRING), field("TrustProviderType", "trustProviderType", ENUM),
        field("UserTrustProviderType", "userTrustProviderType", ENUM),
        field("DeviceTrustProviderType", "deviceTrustProviderType", ENUM),
    ], ..Schema::NONE };
    members! {
        verified_access_trust_provider_id, description, trust_provider_type, user_trust_provider_type,
        device_trust_provider_type,
    }
}
impl VerifiedAccessTrustProviderCondensed {
    #[inline] pub fn verified_access_trust_provider_id(&self) -> &str { text(&self.verified_access_trust_provider_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn trust_provider_type(&self) -> &TrustProviderType { choice(&self.trust_provider_type) }
    #[inline] pub fn user_trust_provider_type(&self) -> &UserTrustProviderType { choice(&self.user_trust_provider_type) }
    #[inline] pub fn device_trust_provider_type(&self) -> &DeviceTrustProviderType { choice(&self.device_trust_provider_type) }
}

pub struct VgwTelemetry {
    pub accepted_route_count: Option<i32>, pub last_status_change: Option<Timestamp>,
    pub outside_ip_address: Option<String>, pub status: Option<TelemetryStatus>, pub status_message: Option<String>,
    pub certificate_arn: Option<String>,
}
impl Shape for VgwTelemetry {
    const SCHEMA: &'static Schema = &Schema { name: "VgwTelemetry", members: &[
        field("AcceptedRouteCount", "acceptedRouteCount", INTEGER),
        field("LastStatusChange", "lastStatusChange", TIMESTAMP),
        field("OutsideIpAddress", "outsideIpAddress", STRING), field("Status", "status", ENUM),
        field("StatusMessage", "statusMessage", STRING), field("CertificateArn", "certificateArn", STRING),
    ], ..Schema::NONE };
    members! { accepted_route_count, last_status_change, outside_ip_address, status, status_message, certificate_arn }
}
impl VgwTelemetry {
    #[inline] pub fn accepted_route_count(&self) -> i32 { self.accepted_route_count.unwrap_or_default() }
    #[inline] pub fn last_status_change(&self) -> Timestamp { moment(&self.last_status_change) }
    #[inline] pub fn outside_ip_address(&self) -> &str { text(&self.outside_ip_address) }
    #[inline] pub fn status(&self) -> &TelemetryStatus { choice(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn certificate_arn(&self) -> &str { text(&self.certificate_arn) }
}

pub struct Volume {
    pub availability_zone_id: Option<String>, pub outpost_arn: Option<String>, pub source_volume_id: Option<String>,
    pub iops: Option<i32>, pub tags: Option<Vec<Tag>>, pub volume_type: Option<VolumeType>,
    pub fast_restored: Option<bool>, pub multi_attach_enabled: Option<bool>, pub throughput: Option<i32>,
    pub sse_type: Option<SSEType>, pub operator: Option<OperatorResponse>, pub volume_initialization_rate: Option<i32>,
    pub volume_arn: Option<String>, pub owner_id: Option<String>, pub volume_id: Option<String>, pub size: Option<i32>,
    pub snapshot_id: Option<String>, pub availability_zone: Option<String>, pub state: Option<VolumeState>,
    pub create_time: Option<Timestamp>, pub attachments: Option<Vec<VolumeAttachment>>, pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
}
impl Shape for Volume {
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
impl Volume {
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

pub struct VolumeAttachment {
    pub delete_on_termination: Option<bool>, pub associated_resource: Option<String>,
    pub instance_owning_service: Option<String>, pub ebs_card_index: Option<i32>, pub volume_id: Option<String>,
    pub instance_id: Option<String>, pub device: Option<String>, pub state: Option<VolumeAttachmentState>,
    pub attach_time: Option<Timestamp>,
}
impl Shape for VolumeAttachment {
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
impl VolumeAttachment {
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

pub struct VolumeDetail { pub size: Option<i64> }
impl Shape for VolumeDetail {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeDetail", members: &[
        field("Size", "size", LONG).required(),
    ], ..Schema::NONE };
    members! { size }
}
impl VolumeDetail {
    pub fn with_size(mut self, v: impl Into<i64>) -> Self { self.size = Some(v.into()); self }
}

pub struct VolumeModification {
    pub volume_id: Option<String>, pub modification_state: Option<VolumeModificationState>,
    pub status_message: Option<String>, pub target_size: Option<i32>, pub target_iops: Option<i32>,
    pub target_volume_type: Option<VolumeType>, pub target_throughput: Option<i32>,
    pub target_multi_attach_enabled: Option<bool>, pub original_size: Option<i32>, pub original_iops: Option<i32>,
    pub original_volume_type: Option<VolumeType>, pub original_throughput: Option<i32>,
    pub original_multi_attach_enabled: Option<bool>, pub progress: Option<i64>, pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>, pub operator: Option<OperatorResponse>,
}
impl Shape for VolumeModification {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeModification", members: &[
        field("VolumeId", "volumeId", STRING), field("ModificationState", "modificationState", ENUM),
        field("StatusMessage", "statusMessage", STRING), field("TargetSize", "targetSize", INTEGER),
        field("TargetIops", "targetIops", INTEGER), field("TargetVolumeType", "targetVolumeType", ENUM),
        field("TargetThroughput", "targetThroughput", INTEGER),
        field("TargetMultiAttachEnabled", "targetMultiAttachEnabled", BOOLEAN),
        field("OriginalSize", "originalSize", INTEGER), field("OriginalIops", "originalIops", INTEGER),
        field("OriginalVolumeType", "originalVolumeType", ENUM),
        field("OriginalThroughput", "originalThroughput", INTEGER),
        field("OriginalMultiAttachEnabled", "originalMultiAttachEnabled", BOOLEAN),
        field("Progress", "progress", LONG), field("StartTime", "startTime", TIMESTAMP),
        field("EndTime", "endTime", TIMESTAMP), field("Operator", "operator", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        volume_id, modification_state, status_message, target_size, target_iops, target_volume_type, target_throughput,
        target_multi_attach_enabled, original_size, original_iops, original_volume_type, original_throughput,
        original_multi_attach_enabled, progress, start_time, end_time, operator,
    }
}
impl VolumeModification {
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn modification_state(&self) -> &VolumeModificationState { choice(&self.modification_state) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn target_size(&self) -> i32 { self.target_size.unwrap_or_default() }
    #[inline] pub fn target_iops(&self) -> i32 { self.target_iops.unwrap_or_default() }
    #[inline] pub fn target_volume_type(&self) -> &VolumeType { choice(&self.target_volume_type) }
    #[inline] pub fn target_throughput(&self) -> i32 { self.target_throughput.unwrap_or_default() }
    #[inline] pub fn target_multi_attach_enabled(&self) -> bool { self.target_multi_attach_enabled.unwrap_or_default() }
    #[inline] pub fn original_size(&self) -> i32 { self.original_size.unwrap_or_default() }
    #[inline] pub fn original_iops(&self) -> i32 { self.original_iops.unwrap_or_default() }
    #[inline] pub fn original_volume_type(&self) -> &VolumeType { choice(&self.original_volume_type) }
    #[inline] pub fn original_throughput(&self) -> i32 { self.original_throughput.unwrap_or_default() }
    #[inline] pub fn original_multi_attach_enabled(&self) -> bool { self.original_multi_attach_enabled.unwrap_or_default() }
    #[inline] pub fn progress(&self) -> i64 { self.progress.unwrap_or_default() }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
    #[inline] pub fn end_time(&self) -> Timestamp { moment(&self.end_time) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
}

pub struct VolumeRecycleBinInfo {
    pub volume_id: Option<String>, pub volume_type: Option<VolumeType>, pub state: Option<VolumeState>,
    pub size: Option<i32>, pub iops: Option<i32>, pub throughput: Option<i32>, pub outpost_arn: Option<String>,
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub source_volume_id: Option<String>, pub snapshot_id: Option<String>, pub operator: Option<OperatorResponse>,
    pub create_time: Option<Timestamp>, pub recycle_bin_enter_time: Option<Timestamp>,
    pub recycle_bin_exit_time: Option<Timestamp>,
}
impl Shape for VolumeRecycleBinInfo {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeRecycleBinInfo", members: &[
        field("VolumeId", "volumeId", STRING), field("VolumeType", "volumeType", ENUM), field("State", "state", ENUM),
        field("Size", "size", INTEGER), field("Iops", "iops", INTEGER), field("Throughput", "throughput", INTEGER),
        field("OutpostArn", "outpostArn", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("SourceVolumeId", "sourceVolumeId", STRING),
        field("SnapshotId", "snapshotId", STRING), field("Operator", "operator", STRUCTURE),
        field("CreateTime", "createTime", TIMESTAMP), field("RecycleBinEnterTime", "recycleBinEnterTime", TIMESTAMP),
        field("RecycleBinExitTime", "recycleBinExitTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        volume_id, volume_type, state, size, iops, throughput, outpost_arn, availability_zone, availability_zone_id,
        source_volume_id, snapshot_id, operator, create_time, recycle_bin_enter_time, recycle_bin_exit_time,
    }
}
impl VolumeRecycleBinInfo {
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn volume_type(&self) -> &VolumeType { choice(&self.volume_type) }
    #[inline] pub fn state(&self) -> &VolumeState { choice(&self.state) }
    #[inline] pub fn size(&self) -> i32 { self.size.unwrap_or_default() }
    #[inline] pub fn iops(&self) -> i32 { self.iops.unwrap_or_default() }
    #[inline] pub fn throughput(&self) -> i32 { self.throughput.unwrap_or_default() }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn source_volume_id(&self) -> &str { text(&self.source_volume_id) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn recycle_bin_enter_time(&self) -> Timestamp { moment(&self.recycle_bin_enter_time) }
    #[inline] pub fn recycle_bin_exit_time(&self) -> Timestamp { moment(&self.recycle_bin_exit_time) }
}

pub struct VolumeStatusAction {
    pub code: Option<String>, pub description: Option<String>, pub event_id: Option<String>,
    pub event_type: Option<String>,
}
impl Shape for VolumeStatusAction {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeStatusAction", members: &[
        field("Code", "code", STRING), field("Description", "description", STRING),
        field("EventId", "eventId", STRING), field("EventType", "eventType", STRING),
    ], ..Schema::NONE };
    members! { code, description, event_id, event_type }
}
impl VolumeStatusAction {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn event_id(&self) -> &str { text(&self.event_id) }
    #[inline] pub fn event_type(&self) -> &str { text(&self.event_type) }
}

pub struct VolumeStatusAttachmentStatus { pub io_performance: Option<String>, pub instance_id: Option<String> }
impl Shape for VolumeStatusAttachmentStatus {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeStatusAttachmentStatus", members: &[
        field("IoPerformance", "ioPerformance", STRING), field("InstanceId", "instanceId", STRING),
    ], ..Schema::NONE };
    members! { io_performance, instance_id }
}
impl VolumeStatusAttachmentStatus {
    #[inline] pub fn io_performance(&self) -> &str { text(&self.io_performance) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
}

pub struct VolumeStatusDetails { pub name: Option<VolumeStatusName>, pub status: Option<String> }
impl Shape for VolumeStatusDetails {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeStatusDetails", members: &[
        field("Name", "name", ENUM), field("Status", "status", STRING),
    ], ..Schema::NONE };
    members! { name, status }
}
impl VolumeStatusDetails {
    #[inline] pub fn name(&self) -> &VolumeStatusName { choice(&self.name) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
}

pub struct VolumeStatusEvent {
    pub description: Option<String>, pub event_id: Option<String>, pub event_type: Option<String>,
    pub not_after: Option<Timestamp>, pub not_before: Option<Timestamp>, pub instance_id: Option<String>,
}
impl Shape for VolumeStatusEvent {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeStatusEvent", members: &[
        field("Description", "description", STRING), field("EventId", "eventId", STRING),
        field("EventType", "eventType", STRING), field("NotAfter", "notAfter", TIMESTAMP),
        field("NotBefore", "notBefore", TIMESTAMP), field("InstanceId", "instanceId", STRING),
    ], ..Schema::NONE };
    members! { description, event_id, event_type, not_after, not_before, instance_id }
}
impl VolumeStatusEvent {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn event_id(&self) -> &str { text(&self.event_id) }
    #[inline] pub fn event_type(&self) -> &str { text(&self.event_type) }
    #[inline] pub fn not_after(&self) -> Timestamp { moment(&self.not_after) }
    #[inline] pub fn not_before(&self) -> Timestamp { moment(&self.not_before) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
}

pub struct VolumeStatusInfo {
    pub details: Option<Vec<VolumeStatusDetails>>, pub status: Option<VolumeStatusInfoStatus>,
}
impl Shape for VolumeStatusInfo {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeStatusInfo", members: &[
        field("Details", "details", VOLUME_STATUS_DETAILS_LIST_LIST), field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { details, status }
}
impl VolumeStatusInfo {
    #[inline] pub fn details(&self) -> &[VolumeStatusDetails] { items(&self.details) }
    #[inline] pub fn status(&self) -> &VolumeStatusInfoStatus { choice(&self.status) }
}

pub struct VolumeStatusItem {
    pub actions: Option<Vec<VolumeStatusAction>>, pub availability_zone: Option<String>,
    pub outpost_arn: Option<String>, pub events: Option<Vec<VolumeStatusEvent>>, pub volume_id: Option<String>,
    pub volume_status: Option<VolumeStatusInfo>, pub attachment_statuses: Option<Vec<VolumeStatusAttachmentStatus>>,
    pub initialization_status_details: Option<InitializationStatusDetails>, pub availability_zone_id: Option<String>,
    pub operator: Option<OperatorResponse>,
}
impl Shape for VolumeStatusItem {
    const SCHEMA: &'static Schema = &Schema { name: "VolumeStatusItem", members: &[
        field("Actions", "actionsSet", VOLUME_STATUS_ACTIONS_LIST_LIST),
        field("AvailabilityZone", "availabilityZone", STRING), field("OutpostArn", "outpostArn", STRING),
        field("Events", "eventsSet", VOLUME_STATUS_EVENTS_LIST_LIST), field("VolumeId", "volumeId", STRING),
        field("VolumeStatus", "volumeStatus", STRUCTURE),
        field("AttachmentStatuses", "attachmentStatuses", VOLUME_STATUS_ATTACHMENT_STATUS_LIST_LIST),
        field("InitializationStatusDetails", "initializationStatusDetails", STRUCTURE),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("Operator", "operator", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        actions, availability_zone, outpost_arn, events, volume_id, volume_status, attachment_statuses,
        initialization_status_details, availability_zone_id, operator,
    }
}
impl VolumeStatusItem {
    #[inline] pub fn actions(&self) -> &[VolumeStatusAction] { items(&self.actions) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn events(&self) -> &[VolumeStatusEvent] { items(&self.events) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn volume_status(&self) -> &VolumeStatusInfo { nested(&self.volume_status) }
    #[inline] pub fn attachment_statuses(&self) -> &[VolumeStatusAttachmentStatus] { items(&self.attachment_statuses) }
    #[inline] pub fn initialization_status_details(&self) -> &InitializationStatusDetails { nested(&self.initialization_status_details) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
}

pub struct Vpc {
    pub owner_id: Option<String>, pub instance_tenancy: Option<Tenancy>,
    pub ipv6_cidr_block_association_set: Option<Vec<VpcIpv6CidrBlockAssociation>>,
    pub cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>>, pub is_default: Option<bool>,
    pub encryption_control: Option<VpcEncryptionControl>, pub tags: Option<Vec<Tag>>,
    pub block_public_access_states: Option<BlockPublicAccessStates>, pub vpc_id: Option<String>,
    pub state: Option<VpcState>, pub cidr_block: Option<String>, pub dhcp_options_id: Option<String>,
}
impl Shape for Vpc {
    const SCHEMA: &'static Schema = &Schema { name: "Vpc", members: &[
        field("OwnerId", "ownerId", STRING), field("InstanceTenancy", "instanceTenancy", ENUM),
        field("Ipv6CidrBlockAssociationSet", "ipv6CidrBlockAssociationSet", VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET_LIST),
        field("CidrBlockAssociationSet", "cidrBlockAssociationSet", VPC_CIDR_BLOCK_ASSOCIATION_SET_LIST),
        field("IsDefault", "isDefault", BOOLEAN), field("EncryptionControl", "encryptionControl", STRUCTURE),
        field("Tags", "tagSet", TAG_LIST_LIST), field("BlockPublicAccessStates", "blockPublicAccessStates", STRUCTURE),
        field("VpcId", "vpcId", STRING), field("State", "state", ENUM), field("CidrBlock", "cidrBlock", STRING),
        field("DhcpOptionsId", "dhcpOptionsId", STRING),
    ], ..Schema::NONE };
    members! {
        owner_id, instance_tenancy, ipv6_cidr_block_association_set, cidr_block_association_set, is_default,
        encryption_control, tags, block_public_access_states, vpc_id, state, cidr_block, dhcp_options_id,
    }
}
impl Vpc {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn instance_tenancy(&self) -> &Tenancy { choice(&self.instance_tenancy) }
    #[inline] pub fn ipv6_cidr_block_association_set(&self) -> &[VpcIpv6CidrBlockAssociation] { items(&self.ipv6_cidr_block_association_set) }
    #[inline] pub fn cidr_block_association_set(&self) -> &[VpcCidrBlockAssociation] { items(&self.cidr_block_association_set) }
    #[inline] pub fn is_default(&self) -> bool { self.is_default.unwrap_or_default() }
    #[inline] pub fn encryption_control(&self) -> &VpcEncryptionControl { nested(&self.encryption_control) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn block_public_access_states(&self) -> &BlockPublicAccessStates { nested(&self.block_public_access_states) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn state(&self) -> &VpcState { choice(&self.state) }
    #[inline] pub fn cidr_block(&self) -> &str { text(&self.cidr_block) }
    #[inline] pub fn dhcp_options_id(&self) -> &str { text(&self.dhcp_options_id) }
}

pub struct VpcAttachment { pub vpc_id: Option<String>, pub state: Option<AttachmentStatus> }
impl Shape for VpcAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "VpcAttachment", members: &[
        field("VpcId", "vpcId", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { vpc_id, state }
}
impl VpcAttachment {
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn state(&self) -> &AttachmentStatus { choice(&self.state) }
}

pub struct VpcBlockPublicAccessExclusion {
    pub exclusion_id: Option<String>, pub internet_gateway_exclusion_mode: Option<InternetGatewayExclusionMode>,
    pub resource_arn: Option<String>, pub state: Option<VpcBlockPublicAccessExclusionState>,
    pub reason: Option<String>, pub creation_timestamp: Option<Timestamp>,
    pub last_update_timestamp: Option<Timestamp>, pub deletion_timestamp: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for VpcBlockPublicAccessExclusion {
    const SCHEMA: &'static Schema = &Schema { name: "VpcBlockPublicAccessExclusion", members: &[
        field("ExclusionId", "exclusionId", STRING),
        field("InternetGatewayExclusionMode", "internetGatewayExclusionMode", ENUM),
        field("ResourceArn", "resourceArn", STRING), field("State", "state", ENUM), field("Reason", "reason", STRING),
        field("CreationTimestamp", "creationTimestamp", TIMESTAMP),
        field("LastUpdateTimestamp", "lastUpdateTimestamp", TIMESTAMP),
        field("DeletionTimestamp", "deletionTimestamp", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        exclusion_id, internet_gateway_exclusion_mode, resource_arn, state, reason, creation_timestamp,
        last_update_timestamp, deletion_timestamp, tags,
    }
}
impl VpcBlockPublicAccessExclusion {
    #[inline] pub fn exclusion_id(&self) -> &str { text(&self.exclusion_id) }
    #[inline] pub fn internet_gateway_exclusion_mode(&self) -> &InternetGatewayExclusionMode { choice(&self.internet_gateway_exclusion_mode) }
    #[inline] pub fn resource_arn(&self) -> &str { text(&self.resource_arn) }
    #[inline] pub fn state(&self) -> &VpcBlockPublicAccessExclusionState { choice(&self.state) }
    #[inline] pub fn reason(&self) -> &str { text(&self.reason) }
    #[inline] pub fn creation_timestamp(&self) -> Timestamp { moment(&self.creation_timestamp) }
    #[inline] pub fn last_update_timestamp(&self) -> Timestamp { moment(&self.last_update_timestamp) }
    #[inline] pub fn deletion_timestamp(&self) -> Timestamp { moment(&self.deletion_timestamp) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct VpcBlockPublicAccessOptions {
    pub aws_account_id: Option<String>, pub aws_region: Option<String>, pub state: Option<VpcBlockPublicAccessState>,
    pub internet_gateway_block_mode: Option<InternetGatewayBlockMode>, pub reason: Option<String>,
    pub last_update_timestamp: Option<Timestamp>, pub managed_by: Option<ManagedBy>,
    pub exclusions_allowed: Option<VpcBlockPublicAccessExclusionsAllowed>,
}
impl Shape for VpcBlockPublicAccessOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VpcBlockPublicAccessOptions", members: &[
        field("AwsAccountId", "awsAccountId", STRING), field("AwsRegion", "awsRegion", STRING),
        field("State", "state", ENUM), field("InternetGatewayBlockMode", "internetGatewayBlockMode", ENUM),
        field("Reason", "reason", STRING), field("LastUpdateTimestamp", "lastUpdateTimestamp", TIMESTAMP),
        field("ManagedBy", "managedBy", ENUM), field("ExclusionsAllowed", "exclusionsAllowed", ENUM),
    ], ..Schema::NONE };
    members! {
        aws_account_id, aws_region, state, internet_gateway_block_mode, reason, last_update_timestamp, managed_by,
        exclusions_allowed,
    }
}
impl VpcBlockPublicAccessOptions {
    #[inline] pub fn aws_account_id(&self) -> &str { text(&self.aws_account_id) }
    #[inline] pub fn aws_region(&self) -> &str { text(&self.aws_region) }
    #[inline] pub fn state(&self) -> &VpcBlockPublicAccessState { choice(&self.state) }
    #[inline] pub fn internet_gateway_block_mode(&self) -> &InternetGatewayBlockMode { choice(&self.internet_gateway_block_mode) }
    #[inline] pub fn reason(&self) -> &str { text(&self.reason) }
    #[inline] pub fn last_update_timestamp(&self) -> Timestamp { moment(&self.last_update_timestamp) }
    #[inline] pub fn managed_by(&self) -> &ManagedBy { choice(&self.managed_by) }
    #[inline] pub fn exclusions_allowed(&self) -> &VpcBlockPublicAccessExclusionsAllowed { choice(&self.exclusions_allowed) }
}

pub struct VpcCidrBlockAssociation {
    pub association_id: Option<String>, pub cidr_block: Option<String>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}
impl Shape for VpcCidrBlockAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "VpcCidrBlockAssociation", members: &[
        field("AssociationId", "associationId", STRING), field("CidrBlock", "cidrBlock", STRING),
        field("CidrBlockState", "cidrBlockState", STRUCTURE),
    ], ..Schema::NONE };
    members! { association_id, cidr_block, cidr_block_state }
}
impl VpcCidrBlockAssociation {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn cidr_block(&self) -> &str { text(&self.cidr_block) }
    #[inline] pub fn cidr_block_state(&self) -> &VpcCidrBlockState { nested(&self.cidr_block_state) }
}

pub struct VpcCidrBlockState { pub state: Option<VpcCidrBlockStateCode>, pub status_message: Option<String> }
impl Shape for VpcCidrBlockState {
    const SCHEMA: &'static Schema = &Schema { name: "VpcCidrBlockState", members: &[
        field("State", "state", ENUM), field("StatusMessage", "statusMessage", STRING),
    ], ..Schema::NONE };
    members! { state, status_message }
}
impl VpcCidrBlockState {
    #[inline] pub fn state(&self) -> &VpcCidrBlockStateCode { choice(&self.state) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
}

pub struct VpcClassicLink {
    pub classic_link_enabled: Option<bool>, pub tags: Option<Vec<Tag>>, pub vpc_id: Option<String>,
}
impl Shape for VpcClassicLink {
    const SCHEMA: &'static Schema = &Schema { name: "VpcClassicLink", members: &[
        field("ClassicLinkEnabled", "classicLinkEnabled", BOOLEAN), field("Tags", "tagSet", TAG_LIST_LIST),
        field("VpcId", "vpcId", STRING),
    ], ..Schema::NONE };
    members! { classic_link_enabled, tags, vpc_id }
}
impl VpcClassicLink {
    #[inline] pub fn classic_link_enabled(&self) -> bool { self.classic_link_enabled.unwrap_or_default() }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
}

pub struct VpcEncryptionControl {
    pub vpc_id: Option<String>, pub vpc_encryption_control_id: Option<String>,
    pub mode: Option<VpcEncryptionControlMode>, pub state: Option<VpcEncryptionControlState>,
    pub state_message: Option<String>, pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for VpcEncryptionControl {
    const SCHEMA: &'static Schema = &Schema { name: "VpcEncryptionControl", members: &[
        field("VpcId", "vpcId", STRING), field("VpcEncryptionControlId", "vpcEncryptionControlId", STRING),
        field("Mode", "mode", ENUM), field("State", "state", ENUM), field("StateMessage", "stateMessage", STRING),
        field("ResourceExclusions", "resourceExclusions", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { vpc_id, vpc_encryption_control_id, mode, state, state_message, resource_exclusions, tags }
}
impl VpcEncryptionControl {
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn vpc_encryption_control_id(&self) -> &str { text(&self.vpc_encryption_control_id) }
    #[inline] pub fn mode(&self) -> &VpcEncryptionControlMode { choice(&self.mode) }
    #[inline] pub fn state(&self) -> &VpcEncryptionControlState { choice(&self.state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
    #[inline] pub fn resource_exclusions(&self) -> &VpcEncryptionControlExclusions { nested(&self.resource_exclusions) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct VpcEncryptionControlConfiguration {
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
impl Shape for VpcEncryptionControlConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "VpcEncryptionControlConfiguration", members: &[
        field("Mode", "", ENUM).required(), field("InternetGatewayExclusion", "", ENUM),
        field("EgressOnlyInternetGatewayExclusion", "", ENUM), field("NatGatewayExclusion", "", ENUM),
        field("VirtualPrivateGatewayExclusion", "", ENUM), field("VpcPeeringExclusion", "", ENUM),
        field("LambdaExclusion", "", ENUM), field("VpcLatticeExclusion", "", ENUM),
        field("ElasticFileSystemExclusion", "", ENUM), field("GlobalAcceleratorExclusion", "", ENUM),
        field("ApiGatewayV2Exclusion", "", ENUM),
    ], ..Schema::NONE };
    members! {
        mode, internet_gateway_exclusion, egress_only_internet_gateway_exclusion, nat_gateway_exclusion,
        virtual_private_gateway_exclusion, vpc_peering_exclusion, lambda_exclusion, vpc_lattice_exclusion,
        elastic_file_system_exclusion, global_accelerator_exclusion, api_gateway_v2_exclusion,
    }
}
impl VpcEncryptionControlConfiguration {
    pub fn with_mode(mut self, v: impl Into<VpcEncryptionControlMode>) -> Self { self.mode = Some(v.into()); self }
    pub fn with_internet_gateway_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.internet_gateway_exclusion = Some(v.into()); self }
    pub fn with_egress_only_internet_gateway_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.egress_only_internet_gateway_exclusion = Some(v.into()); self }
    pub fn with_nat_gateway_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.nat_gateway_exclusion = Some(v.into()); self }
    pub fn with_virtual_private_gateway_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.virtual_private_gateway_exclusion = Some(v.into()); self }
    pub fn with_vpc_peering_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.vpc_peering_exclusion = Some(v.into()); self }
    pub fn with_lambda_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.lambda_exclusion = Some(v.into()); self }
    pub fn with_vpc_lattice_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.vpc_lattice_exclusion = Some(v.into()); self }
    pub fn with_elastic_file_system_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.elastic_file_system_exclusion = Some(v.into()); self }
    pub fn with_global_accelerator_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.global_accelerator_exclusion = Some(v.into()); self }
    pub fn with_api_gateway_v2_exclusion(mut self, v: impl Into<VpcEncryptionControlExclusionStateInput>) -> Self { self.api_gateway_v2_exclusion = Some(v.into()); self }
}

pub struct VpcEncryptionControlExclusion {
    pub state: Option<VpcEncryptionControlExclusionState>, pub state_message: Option<String>,
}
impl Shape for VpcEncryptionControlExclusion {
    const SCHEMA: &'static Schema = &Schema { name: "VpcEncryptionControlExclusion", members: &[
        field("State", "state", ENUM), field("StateMessage", "stateMessage", STRING),
    ], ..Schema::NONE };
    members! { state, state_message }
}
impl VpcEncryptionControlExclusion {
    #[inline] pub fn state(&self) -> &VpcEncryptionControlExclusionState { choice(&self.state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
}

pub struct VpcEncryptionControlExclusions {
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    pub vpc_peering: Option<VpcEncryptionControlExclusion>, pub lambda: Option<VpcEncryptionControlExclusion>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
    pub global_accelerator: Option<VpcEncryptionControlExclusion>,
    pub api_gateway_v2: Option<VpcEncryptionControlExclusion>,
}
impl Shape for VpcEncryptionControlExclusions {
    const SCHEMA: &'static Schema = &Schema { name: "VpcEncryptionControlExclusions", members: &[
        field("InternetGateway", "internetGateway", STRUCTURE),
        field("EgressOnlyInternetGateway", "egressOnlyInternetGateway", STRUCTURE),
        field("NatGateway", "natGateway", STRUCTURE),
        field("VirtualPrivateGateway", "virtualPrivateGateway", STRUCTURE),
        field("VpcPeering", "vpcPeering", STRUCTURE), field("Lambda", "lambda", STRUCTURE),
        field("VpcLattice", "vpcLattice", STRUCTURE), field("ElasticFileSystem", "elasticFileSystem", STRUCTURE),
        field("GlobalAccelerator", "globalAccelerator", STRUCTURE), field("ApiGatewayV2", "apiGatewayV2", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        internet_gateway, egress_only_internet_gateway, nat_gateway, virtual_private_gateway, vpc_peering, lambda,
        vpc_lattice, elastic_file_system, global_accelerator, api_gateway_v2,
    }
}
impl VpcEncryptionControlExclusions {
    #[inline] pub fn internet_gateway(&self) -> &VpcEncryptionControlExclusion { nested(&self.internet_gateway) }
    #[inline] pub fn egress_only_internet_gateway(&self) -> &VpcEncryptionControlExclusion { nested(&self.egress_only_internet_gateway) }
    #[inline] pub fn nat_gateway(&self) -> &VpcEncryptionControlExclusion { nested(&self.nat_gateway) }
    #[inline] pub fn virtual_private_gateway(&self) -> &VpcEncryptionControlExclusion { nested(&self.virtual_private_gateway) }
    #[inline] pub fn vpc_peering(&self) -> &VpcEncryptionControlExclusion { nested(&self.vpc_peering) }
    #[inline] pub fn lambda(&self) -> &VpcEncryptionControlExclusion { nested(&self.lambda) }
    #[inline] pub fn vpc_lattice(&self) -> &VpcEncryptionControlExclusion { nested(&self.vpc_lattice) }
    #[inline] pub fn elastic_file_system(&self) -> &VpcEncryptionControlExclusion { nested(&self.elastic_file_system) }
    #[inline] pub fn global_accelerator(&self) -> &VpcEncryptionControlExclusion { nested(&self.global_accelerator) }
    #[inline] pub fn api_gateway_v2(&self) -> &VpcEncryptionControlExclusion { nested(&self.api_gateway_v2) }
}

pub struct VpcEncryptionNonCompliantResource {
    pub id: Option<String>, pub r#type: Option<String>, pub description: Option<String>,
    pub is_excludable: Option<bool>,
}
impl Shape for VpcEncryptionNonCompliantResource {
    const SCHEMA: &'static Schema = &Schema { name: "VpcEncryptionNonCompliantResource", members: &[
        field("Id", "id", STRING), field("Type", "type", STRING), field("Description", "description", STRING),
        field("IsExcludable", "isExcludable", BOOLEAN),
    ], ..Schema::NONE };
    members! { id, r#type, description, is_excludable }
}
impl VpcEncryptionNonCompliantResource {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    #[inline] pub fn r#type(&self) -> &str { text(&self.r#type) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn is_excludable(&self) -> bool { self.is_excludable.unwrap_or_default() }
}

pub struct VpcEndpoint {
    pub vpc_endpoint_id: Option<String>, pub vpc_endpoint_type: Option<VpcEndpointType>, pub vpc_id: Option<String>,
    pub service_name: Option<String>, pub state: Option<State>, pub policy_document: Option<String>,
    pub route_table_ids: Option<Vec<String>>, pub subnet_ids: Option<Vec<String>>,
    pub groups: Option<Vec<SecurityGroupIdentifier>>, pub ip_address_type: Option<IpAddressType>,
    pub dns_options: Option<DnsOptions>, pub private_dns_enabled: Option<bool>, pub requester_managed: Option<bool>,
    pub network_interface_ids: Option<Vec<String>>, pub dns_entries: Option<Vec<DnsEntry>>,
    pub creation_timestamp: Option<Timestamp>, pub tags: Option<Vec<Tag>>, pub owner_id: Option<String>,
    pub last_error: Option<LastError>, pub ipv4_prefixes: Option<Vec<SubnetIpPrefixes>>,
    pub ipv6_prefixes: Option<Vec<SubnetIpPrefixes>>, pub failure_reason: Option<String>,
    pub service_network_arn: Option<String>, pub resource_configuration_arn: Option<String>,
    pub service_region: Option<String>, pub payer_responsibilities: Option<Vec<PayerResponsibilityEntry>>,
}
impl Shape for VpcEndpoint {
    const SCHEMA: &'static Schema = &Schema { name: "VpcEndpoint", members: &[
        field("VpcEndpointId", "vpcEndpointId", STRING), field("VpcEndpointType", "vpcEndpointType", ENUM),
        field("VpcId", "vpcId", STRING), field("ServiceName", "serviceName", STRING), field("State", "state", ENUM),
        field("PolicyDocument", "policyDocument", STRING),
        field("RouteTableIds", "routeTableIdSet", VALUE_STRING_LIST_LIST),
        field("SubnetIds", "subnetIdSet", VALUE_STRING_LIST_LIST),
        field("Groups", "groupSet", GROUP_IDENTIFIER_SET_LIST), field("IpAddressType", "ipAddressType", ENUM),
        field("DnsOptions", "dnsOptions", STRUCTURE), field("PrivateDnsEnabled", "privateDnsEnabled", BOOLEAN),
        field("RequesterManaged", "requesterManaged", BOOLEAN),
        field("NetworkInterfaceIds", "networkInterfaceIdSet", VALUE_STRING_LIST_LIST),
        field("DnsEntries", "dnsEntrySet", DNS_ENTRY_SET_LIST),
        field("CreationTimestamp", "creationTimestamp", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
        field("OwnerId", "ownerId", STRING), field("LastError", "lastError", STRUCTURE),
        field("Ipv4Prefixes", "ipv4PrefixSet", SUBNET_IP_PREFIXES_LIST_LIST),
        field("Ipv6Prefixes", "ipv6PrefixSet", SUBNET_IP_PREFIXES_LIST_LIST),
        field("FailureReason", "failureReason", STRING), field("ServiceNetworkArn", "serviceNetworkArn", STRING),
        field("ResourceConfigurationArn", "resourceConfigurationArn", STRING),
        field("ServiceRegion", "serviceRegion", STRING),
        field("PayerResponsibilities", "payerResponsibilitySet", PAYER_RESPONSIBILITY_SET_LIST),
    ], ..Schema::NONE };
    members! {
        vpc_endpoint_id, vpc_endpoint_type, vpc_id, service_name, state, policy_document, route_table_ids, subnet_ids,
        groups, ip_address_type, dns_options, private_dns_enabled, requester_managed, network_interface_ids,
        dns_entries, creation_timestamp, tags, owner_id, last_error, ipv4_prefixes, ipv6_prefixes, failure_reason,
        service_network_arn, resource_configuration_arn, service_region, payer_responsibilities,
    }
}
impl VpcEndpoint {
    #[inline] pub fn vpc_endpoint_id(&self) -> &str { text(&self.vpc_endpoint_id) }
    #[inline] pub fn vpc_endpoint_type(&self) -> &VpcEndpointType { choice(&self.vpc_endpoint_type) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn service_name(&self) -> &str { text(&self.service_name) }
    #[inline] pub fn state(&self) -> &State { choice(&self.state) }
    #[inline] pub fn policy_document(&self) -> &str { text(&self.policy_document) }
    #[inline] pub fn route_table_ids(&self) -> &[String] { items(&self.route_table_ids) }
    #[inline] pub fn subnet_ids(&self) -> &[String] { items(&self.subnet_ids) }
    #[inline] pub fn groups(&self) -> &[SecurityGroupIdentifier] { items(&self.groups) }
    #[inline] pub fn ip_address_type(&self) -> &IpAddressType { choice(&self.ip_address_type) }
    #[inline] pub fn dns_options(&self) -> &DnsOptions { nested(&self.dns_options) }
    #[inline] pub fn private_dns_enabled(&self) -> bool { self.private_dns_enabled.unwrap_or_default() }
    #[inline] pub fn requester_managed(&self) -> bool { self.requester_managed.unwrap_or_default() }
    #[inline] pub fn network_interface_ids(&self) -> &[String] { items(&self.network_interface_ids) }
    #[inline] pub fn dns_entries(&self) -> &[DnsEntry] { items(&self.dns_entries) }
    #[inline] pub fn creation_timestamp(&self) -> Timestamp { moment(&self.creation_timestamp) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn last_error(&self) -> &LastError { nested(&self.last_error) }
    #[inline] pub fn ipv4_prefixes(&self) -> &[SubnetIpPrefixes] { items(&self.ipv4_prefixes) }
    #[inline] pub fn ipv6_prefixes(&self) -> &[SubnetIpPrefixes] { items(&self.ipv6_prefixes) }
    #[inline] pub fn failure_reason(&self) -> &str { text(&self.failure_reason) }
    #[inline] pub fn service_network_arn(&self) -> &str { text(&self.service_network_arn) }
    #[inline] pub fn resource_configuration_arn(&self) -> &str { text(&self.resource_configuration_arn) }
    #[inline] pub fn service_region(&self) -> &str { text(&self.service_region) }
    #[inline] pub fn payer_responsibilities(&self) -> &[PayerResponsibilityEntry] { items(&self.payer_responsibilities) }
}

pub struct VpcEndpointAssociation {
    pub id: Option<String>, pub vpc_endpoint_id: Option<String>, pub service_network_arn: Option<String>,
    pub service_network_name: Option<String>, pub associated_resource_accessibility: Option<String>,
    pub failure_reason: Option<String>, pub failure_code: Option<String>, pub dns_entry: Option<DnsEntry>,
    pub private_dns_entry: Option<DnsEntry>, pub associated_resource_arn: Option<String>,
    pub resource_configuration_group_arn: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for VpcEndpointAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "VpcEndpointAssociation", members: &[
        field("Id", "id", STRING), field("VpcEndpointId", "vpcEndpointId", STRING),
        field("ServiceNetworkArn", "serviceNetworkArn", STRING),
        field("ServiceNetworkName", "serviceNetworkName", STRING),
        field("AssociatedResourceAccessibility", "associatedResourceAccessibility", STRING),
        field("FailureReason", "failureReason", STRING), field("FailureCode", "failureCode", STRING),
        field("DnsEntry", "dnsEntry", STRUCTURE), field("PrivateDnsEntry", "privateDnsEntry", STRUCTURE),
        field("AssociatedResourceArn", "associatedResourceArn", STRING),
        field("ResourceConfigurationGroupArn", "resourceConfigurationGroupArn", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        id, vpc_endpoint_id, service_network_arn, service_network_name, associated_resource_accessibility,
        failure_reason, failure_code, dns_entry, private_dns_entry, associated_resource_arn,
        resource_configuration_group_arn, tags,
    }
}
impl VpcEndpointAssociation {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    #[inline] pub fn vpc_endpoint_id(&self) -> &str { text(&self.vpc_endpoint_id) }
    #[inline] pub fn service_network_arn(&self) -> &str { text(&self.service_network_arn) }
    #[inline] pub fn service_network_name(&self) -> &str { text(&self.service_network_name) }
    #[inline] pub fn associated_resource_accessibility(&self) -> &str { text(&self.associated_resource_accessibility) }
    #[inline] pub fn failure_reason(&self) -> &str { text(&self.failure_reason) }
    #[inline] pub fn failure_code(&self) -> &str { text(&self.failure_code) }
    #[inline] pub fn dns_entry(&self) -> &DnsEntry { nested(&self.dns_entry) }
    #[inline] pub fn private_dns_entry(&self) -> &DnsEntry { nested(&self.private_dns_entry) }
    #[inline] pub fn associated_resource_arn(&self) -> &str { text(&self.associated_resource_arn) }
    #[inline] pub fn resource_configuration_group_arn(&self) -> &str { text(&self.resource_configuration_group_arn) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct VpcEndpointConnection {
    pub service_id: Option<String>, pub vpc_endpoint_id: Option<String>, pub vpc_endpoint_owner: Option<String>,
    pub vpc_endpoint_state: Option<State>, pub creation_timestamp: Option<Timestamp>,
    pub dns_entries: Option<Vec<DnsEntry>>, pub network_load_balancer_arns: Option<Vec<String>>,
    pub gateway_load_balancer_arns: Option<Vec<String>>, pub ip_address_type: Option<IpAddressType>,
    pub vpc_endpoint_connection_id: Option<String>, pub tags: Option<Vec<Tag>>,
    pub vpc_endpoint_region: Option<String>, pub payer_responsibilities: Option<Vec<PayerResponsibilityEntry>>,
    pub transit_gateway_attachment_id: Option<String>, pub transit_gateway_attachment_owner: Option<String>,
}
impl Shape for VpcEndpointConnection {
    const SCHEMA: &'static Schema = &Schema { name: "VpcEndpointConnection", members: &[
        field("ServiceId", "serviceId", STRING), field("VpcEndpointId", "vpcEndpointId", STRING),
        field("VpcEndpointOwner", "vpcEndpointOwner", STRING), field("VpcEndpointState", "vpcEndpointState", ENUM),
        field("CreationTimestamp", "creationTimestamp", TIMESTAMP),
        field("DnsEntries", "dnsEntrySet", DNS_ENTRY_SET_LIST),
        field("NetworkLoadBalancerArns", "networkLoadBalancerArnSet", VALUE_STRING_LIST_LIST),
        field("GatewayLoadBalancerArns", "gatewayLoadBalancerArnSet", VALUE_STRING_LIST_LIST),
        field("IpAddressType", "ipAddressType", ENUM),
        field("VpcEndpointConnectionId", "vpcEndpointConnectionId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("VpcEndpointRegion", "vpcEndpointRegion", STRING),
        field("PayerResponsibilities", "payerResponsibilitySet", PAYER_RESPONSIBILITY_SET_LIST),
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
        field("TransitGatewayAttachmentOwner", "transitGatewayAttachmentOwner", STRING),
    ], ..Schema::NONE };
    members! {
        service_id, vpc_endpoint_id, vpc_endpoint_owner, vpc_endpoint_state, creation_timestamp, dns_entries,
        network_load_balancer_arns, gateway_load_balancer_arns, ip_address_type, vpc_endpoint_connection_id, tags,
        vpc_endpoint_region, payer_responsibilities, transit_gateway_attachment_id, transit_gateway_attachment_owner,
    }
}
impl VpcEndpointConnection {
    #[inline] pub fn service_id(&self) -> &str { text(&self.service_id) }
    #[inline] pub fn vpc_endpoint_id(&self) -> &str { text(&self.vpc_endpoint_id) }
    #[inline] pub fn vpc_endpoint_owner(&self) -> &str { text(&self.vpc_endpoint_owner) }
    #[inline] pub fn vpc_endpoint_state(&self) -> &State { choice(&self.vpc_endpoint_state) }
    #[inline] pub fn creation_timestamp(&self) -> Timestamp { moment(&self.creation_timestamp) }
    #[inline] pub fn dns_entries(&self) -> &[DnsEntry] { items(&self.dns_entries) }
    #[inline] pub fn network_load_balancer_arns(&self) -> &[String] { items(&self.network_load_balancer_arns) }
    #[inline] pub fn gateway_load_balancer_arns(&self) -> &[String] { items(&self.gateway_load_balancer_arns) }
    #[inline] pub fn ip_address_type(&self) -> &IpAddressType { choice(&self.ip_address_type) }
    #[inline] pub fn vpc_endpoint_connection_id(&self) -> &str { text(&self.vpc_endpoint_connection_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn vpc_endpoint_region(&self) -> &str { text(&self.vpc_endpoint_region) }
    #[inline] pub fn payer_responsibilities(&self) -> &[PayerResponsibilityEntry] { items(&self.payer_responsibilities) }
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn transit_gateway_attachment_owner(&self) -> &str { text(&self.transit_gateway_attachment_owner) }
}

pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<String>, pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>, pub network_border_group: Option<String>,
    pub ipv6_pool: Option<String>, pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    pub ip_source: Option<IpSource>,
}
impl Shape for VpcIpv6CidrBlockAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "VpcIpv6CidrBlockAssociation", members: &[
        field("AssociationId", "associationId", STRING), field("Ipv6CidrBlock", "ipv6CidrBlock", STRING),
        field("Ipv6CidrBlockState", "ipv6CidrBlockState", STRUCTURE),
        field("NetworkBorderGroup", "networkBorderGroup", STRING), field("Ipv6Pool", "ipv6Pool", STRING),
        field("Ipv6AddressAttribute", "ipv6AddressAttribute", ENUM), field("IpSource", "ipSource", ENUM),
    ], ..Schema::NONE };
    members! {
        association_id, ipv6_cidr_block, ipv6_cidr_block_state, network_border_group, ipv6_pool,
        ipv6_address_attribute, ip_source,
    }
}
impl VpcIpv6CidrBlockAssociation {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn ipv6_cidr_block(&self) -> &str { text(&self.ipv6_cidr_block) }
    #[inline] pub fn ipv6_cidr_block_state(&self) -> &VpcCidrBlockState { nested(&self.ipv6_cidr_block_state) }
    #[inline] pub fn network_border_group(&self) -> &str { text(&self.network_border_group) }
    #[inline] pub fn ipv6_pool(&self) -> &str { text(&self.ipv6_pool) }
    #[inline] pub fn ipv6_address_attribute(&self) -> &Ipv6AddressAttribute { choice(&self.ipv6_address_attribute) }
    #[inline] pub fn ip_source(&self) -> &IpSource { choice(&self.ip_source) }
}

pub struct VpcPeeringConnection {
    pub accepter_vpc_info: Option<VpcPeeringConnectionVpcInfo>, pub expiration_time: Option<Timestamp>,
    pub requester_vpc_info: Option<VpcPeeringConnectionVpcInfo>, pub status: Option<VpcPeeringConnectionStateReason>,
    pub tags: Option<Vec<Tag>>, pub vpc_peering_connection_id: Option<String>,
    pub multipath_resilience_status: Option<MultipathResilienceStatus>,
}
impl Shape for VpcPeeringConnection {
    const SCHEMA: &'static Schema = &Schema { name: "VpcPeeringConnection", members: &[
        field("AccepterVpcInfo", "accepterVpcInfo", STRUCTURE), field("ExpirationTime", "expirationTime", TIMESTAMP),
        field("RequesterVpcInfo", "requesterVpcInfo", STRUCTURE), field("Status", "status", STRUCTURE),
        field("Tags", "tagSet", TAG_LIST_LIST), field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING),
        field("MultipathResilienceStatus", "multipathResilienceStatus", ENUM),
    ], ..Schema::NONE };
    members! {
        accepter_vpc_info, expiration_time, requester_vpc_info, status, tags, vpc_peering_connection_id,
        multipath_resilience_status,
    }
}
impl VpcPeeringConnection {
    #[inline] pub fn accepter_vpc_info(&self) -> &VpcPeeringConnectionVpcInfo { nested(&self.accepter_vpc_info) }
    #[inline] pub fn expiration_time(&self) -> Timestamp { moment(&self.expiration_time) }
    #[inline] pub fn requester_vpc_info(&self) -> &VpcPeeringConnectionVpcInfo { nested(&self.requester_vpc_info) }
    #[inline] pub fn status(&self) -> &VpcPeeringConnectionStateReason { nested(&self.status) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn vpc_peering_connection_id(&self) -> &str { text(&self.vpc_peering_connection_id) }
    #[inline] pub fn multipath_resilience_status(&self) -> &MultipathResilienceStatus { choice(&self.multipath_resilience_status) }
}

pub struct VpcPeeringConnectionOptionsDescription {
    pub allow_dns_resolution_from_remote_vpc: Option<bool>,
    pub allow_egress_from_local_classic_link_to_remote_vpc: Option<bool>,
    pub allow_egress_from_local_vpc_to_remote_classic_link: Option<bool>, pub allow_multipath_resilience: Option<bool>,
    pub multipath_resilience_mode: Option<MultipathResilienceMode>,
}
impl Shape for VpcPeeringConnectionOptionsDescription {
    const SCHEMA: &'static Schema = &Schema { name: "VpcPeeringConnectionOptionsDescription", members: &[
        field("AllowDnsResolutionFromRemoteVpc", "allowDnsResolutionFromRemoteVpc", BOOLEAN),
        field("AllowEgressFromLocalClassicLinkToRemoteVpc", "allowEgressFromLocalClassicLinkToRemoteVpc", BOOLEAN),
        field("AllowEgressFromLocalVpcToRemoteClassicLink", "allowEgressFromLocalVpcToRemoteClassicLink", BOOLEAN),
        field("AllowMultipathResilience", "allowMultipathResilience", BOOLEAN),
        field("MultipathResilienceMode", "multipathResilienceMode", ENUM),
    ], ..Schema::NONE };
    members! {
        allow_dns_resolution_from_remote_vpc, allow_egress_from_local_classic_link_to_remote_vpc,
        allow_egress_from_local_vpc_to_remote_classic_link, allow_multipath_resilience, multipath_resilience_mode,
    }
}
impl VpcPeeringConnectionOptionsDescription {
    #[inline] pub fn allow_dns_resolution_from_remote_vpc(&self) -> bool { self.allow_dns_resolution_from_remote_vpc.unwrap_or_default() }
    #[inline] pub fn allow_egress_from_local_classic_link_to_remote_vpc(&self) -> bool { self.allow_egress_from_local_classic_link_to_remote_vpc.unwrap_or_default() }
    #[inline] pub fn allow_egress_from_local_vpc_to_remote_classic_link(&self) -> bool { self.allow_egress_from_local_vpc_to_remote_classic_link.unwrap_or_default() }
    #[inline] pub fn allow_multipath_resilience(&self) -> bool { self.allow_multipath_resilience.unwrap_or_default() }
    #[inline] pub fn multipath_resilience_mode(&self) -> &MultipathResilienceMode { choice(&self.multipath_resilience_mode) }
}

pub struct VpcPeeringConnectionStateReason {
    pub code: Option<VpcPeeringConnectionStateReasonCode>, pub message: Option<String>,
}
impl Shape for VpcPeeringConnectionStateReason {
    const SCHEMA: &'static Schema = &Schema { name: "VpcPeeringConnectionStateReason", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl VpcPeeringConnectionStateReason {
    #[inline] pub fn code(&self) -> &VpcPeeringConnectionStateReasonCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct VpcPeeringConnectionVpcInfo {
    pub cidr_block: Option<String>, pub ipv6_cidr_block_set: Option<Vec<Ipv6CidrBlock>>,
    pub cidr_block_set: Option<Vec<CidrBlock>>, pub owner_id: Option<String>,
    pub peering_options: Option<VpcPeeringConnectionOptionsDescription>, pub vpc_id: Option<String>,
    pub region: Option<String>,
}
impl Shape for VpcPeeringConnectionVpcInfo {
    const SCHEMA: &'static Schema = &Schema { name: "VpcPeeringConnectionVpcInfo", members: &[
        field("CidrBlock", "cidrBlock", STRING),
        field("Ipv6CidrBlockSet", "ipv6CidrBlockSet", IPV6_CIDR_BLOCK_SET_LIST),
        field("CidrBlockSet", "cidrBlockSet", CIDR_BLOCK_SET_LIST), field("OwnerId", "ownerId", STRING),
        field("PeeringOptions", "peeringOptions", STRUCTURE), field("VpcId", "vpcId", STRING),
        field("Region", "region", STRING),
    ], ..Schema::NONE };
    members! { cidr_block, ipv6_cidr_block_set, cidr_block_set, owner_id, peering_options, vpc_id, region }
}
impl VpcPeeringConnectionVpcInfo {
    #[inline] pub fn cidr_block(&self) -> &str { text(&self.cidr_block) }
    #[inline] pub fn ipv6_cidr_block_set(&self) -> &[Ipv6CidrBlock] { items(&self.ipv6_cidr_block_set) }
    #[inline] pub fn cidr_block_set(&self) -> &[CidrBlock] { items(&self.cidr_block_set) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn peering_options(&self) -> &VpcPeeringConnectionOptionsDescription { nested(&self.peering_options) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn region(&self) -> &str { text(&self.region) }
}

pub struct VpnAdditionalKeyExchange {
    pub additional_key_exchange_round: Option<i32>,
    pub key_exchange_methods: Option<Vec<AdditionalKeyExchangeMethodsListValue>>,
    pub requirement: Option<AdditionalKeyExchangeRequirement>,
}
impl Shape for VpnAdditionalKeyExchange {
    const SCHEMA: &'static Schema = &Schema { name: "VpnAdditionalKeyExchange", members: &[
        field("AdditionalKeyExchangeRound", "additionalKeyExchangeRound", INTEGER),
        field("KeyExchangeMethods", "keyExchangeMethodSet", ADDITIONAL_KEY_EXCHANGE_METHODS_LIST_LIST),
        field("Requirement", "requirement", ENUM),
    ], ..Schema::NONE };
    members! { additional_key_exchange_round, key_exchange_methods, requirement }
}
impl VpnAdditionalKeyExchange {
    #[inline] pub fn additional_key_exchange_round(&self) -> i32 { self.additional_key_exchange_round.unwrap_or_default() }
    #[inline] pub fn key_exchange_methods(&self) -> &[AdditionalKeyExchangeMethodsListValue] { items(&self.key_exchange_methods) }
    #[inline] pub fn requirement(&self) -> &AdditionalKeyExchangeRequirement { choice(&self.requirement) }
}

pub struct VpnAdditionalKeyExchangeRequest {
    pub additional_key_exchange_round: Option<i32>,
    pub key_exchange_methods: Option<Vec<AdditionalKeyExchangeMethodsRequestListValue>>,
    pub requirement: Option<AdditionalKeyExchangeRequirement>,
}
impl Shape for VpnAdditionalKeyExchangeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "VpnAdditionalKeyExchangeRequest", members: &[
        field("AdditionalKeyExchangeRound", "", INTEGER).required(),
        field("KeyExchangeMethods", "KeyExchangeMethod", ADDITIONAL_KEY_EXCHANGE_METHODS_REQUEST_LIST_LIST),
        field("Requirement", "", ENUM),
    ], ..Schema::NONE };
    members! { additional_key_exchange_round, key_exchange_methods, requirement }
}
impl VpnAdditionalKeyExchangeRequest {
    pub fn with_additional_key_exchange_round(mut self, v: impl Into<i32>) -> Self { self.additional_key_exchange_round = Some(v.into()); self }
    pub fn with_key_exchange_methods(mut self, v: impl IntoIterator<Item = impl Into<AdditionalKeyExchangeMethodsRequestListValue>>) -> Self { self.key_exchange_methods = list(v); self }
    pub fn with_requirement(mut self, v: impl Into<AdditionalKeyExchangeRequirement>) -> Self { self.requirement = Some(v.into()); self }
}

pub struct VpnConcentrator {
    pub vpn_concentrator_id: Option<String>, pub state: Option<String>, pub transit_gateway_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>, pub r#type: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for VpnConcentrator {
    const SCHEMA: &'static Schema = &Schema { name: "VpnConcentrator", members: &[
        field("VpnConcentratorId", "vpnConcentratorId", STRING), field("State", "state", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING),
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING), field("Type", "type", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { vpn_concentrator_id, state, transit_gateway_id, transit_gateway_attachment_id, r#type, tags }
}
impl VpnConcentrator {
    #[inline] pub fn vpn_concentrator_id(&self) -> &str { text(&self.vpn_concentrator_id) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
    #[inline] pub fn r#type(&self) -> &str { text(&self.r#type) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct VpnConnection {
    pub category: Option<String>, pub transit_gateway_id: Option<String>, pub vpn_concentrator_id: Option<String>,
    pub core_network_arn: Option<String>, pub core_network_attachment_arn: Option<String>,
    pub gateway_association_state: Option<GatewayAssociationState>, pub options: Option<VpnConnectionOptions>,
    pub routes: Option<Vec<VpnStaticRoute>>, pub tags: Option<Vec<Tag>>, pub vgw_telemetry: Option<Vec<VgwTelemetry>>,
    pub pre_shared_key_arn: Option<String>, pub vpn_connection_id: Option<String>, pub state: Option<VpnState>,
    pub customer_gateway_configuration: Option<String>, pub r#type: Option<GatewayType>,
    pub customer_gateway_id: Option<String>, pub vpn_gateway_id: Option<String>,
}
impl Shape for VpnConnection {
    const SCHEMA: &'static Schema = &Schema { name: "VpnConnection", members: &[
        field("Category", "category", STRING), field("TransitGatewayId", "transitGatewayId", STRING),
        field("VpnConcentratorId", "vpnConcentratorId", STRING), field("CoreNetworkArn", "coreNetworkArn", STRING),
        field("CoreNetworkAttachmentArn", "coreNetworkAttachmentArn", STRING),
        field("GatewayAssociationState", "gatewayAssociationState", ENUM), field("Options", "options", STRUCTURE),
        field("Routes", "routes", VPN_STATIC_ROUTE_LIST_LIST), field("Tags", "tagSet", TAG_LIST_LIST),
        field("VgwTelemetry", "vgwTelemetry", VGW_TELEMETRY_LIST_LIST),
        field("PreSharedKeyArn", "preSharedKeyArn", STRING), field("VpnConnectionId", "vpnConnectionId", STRING),
        field("State", "state", ENUM),
        field("CustomerGatewayConfiguration", "customerGatewayConfiguration", STRING).sensitive(),
        field("Type", "type", ENUM), field("CustomerGatewayId", "customerGatewayId", STRING),
        field("VpnGatewayId", "vpnGatewayId", STRING),
    ], ..Schema::NONE };
    members! {
        category, transit_gateway_id, vpn_concentrator_id, core_network_arn, core_network_attachment_arn,
        gateway_association_state, options, routes, tags, vgw_telemetry, pre_shared_key_arn, vpn_connection_id, state,
        customer_gateway_configuration, r#type, customer_gateway_id, vpn_gateway_id,
    }
}
impl VpnConnection {
    #[inline] pub fn category(&self) -> &str { text(&self.category) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn vpn_concentrator_id(&self) -> &str { text(&self.vpn_concentrator_id) }
    #[inline] pub fn core_network_arn(&self) -> &str { text(&self.core_network_arn) }
    #[inline] pub fn core_network_attachment_arn(&self) -> &str { text(&self.core_network_attachment_arn) }
    #[inline] pub fn gateway_association_state(&self) -> &GatewayAssociationState { choice(&self.gateway_association_state) }
    #[inline] pub fn options(&self) -> &VpnConnectionOptions { nested(&self.options) }
    #[inline] pub fn routes(&self) -> &[VpnStaticRoute] { items(&self.routes) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn vgw_telemetry(&self) -> &[VgwTelemetry] { items(&self.vgw_telemetry) }
    #[inline] pub fn pre_shared_key_arn(&self) -> &str { text(&self.pre_shared_key_arn) }
    #[inline] pub fn vpn_connection_id(&self) -> &str { text(&self.vpn_connection_id) }
    #[inline] pub fn state(&self) -> &VpnState { choice(&self.state) }
    #[inline] pub fn customer_gateway_configuration(&self) -> &str { text(&self.customer_gateway_configuration) }
    #[inline] pub fn r#type(&self) -> &GatewayType { choice(&self.r#type) }
    #[inline] pub fn customer_gateway_id(&self) -> &str { text(&self.customer_gateway_id) }
    #[inline] pub fn vpn_gateway_id(&self) -> &str { text(&self.vpn_gateway_id) }
}

pub struct VpnConnectionDeviceType {
    pub vpn_connection_device_type_id: Option<String>, pub vendor: Option<String>, pub platform: Option<String>,
    pub software: Option<String>,
}
impl Shape for VpnConnectionDeviceType {
    const SCHEMA: &'static Schema = &Schema { name: "VpnConnectionDeviceType", members: &[
        field("VpnConnectionDeviceTypeId", "vpnConnectionDeviceTypeId", STRING), field("Vendor", "vendor", STRING),
        field("Platform", "platform", STRING), field("Software", "software", STRING),
    ], ..Schema::NONE };
    members! { vpn_connection_device_type_id, vendor, platform, software }
}
impl VpnConnectionDeviceType {
    #[inline] pub fn vpn_connection_device_type_id(&self) -> &str { text(&self.vpn_connection_device_type_id) }
    #[inline] pub fn vendor(&self) -> &str { text(&self.vendor) }
    #[inline] pub fn platform(&self) -> &str { text(&self.platform) }
    #[inline] pub fn software(&self) -> &str { text(&self.software) }
}

pub struct VpnConnectionOptions {
    pub enable_acceleration: Option<bool>, pub static_routes_only: Option<bool>,
    pub local_ipv4_network_cidr: Option<String>, pub remote_ipv4_network_cidr: Option<String>,
    pub local_ipv6_network_cidr: Option<String>, pub remote_ipv6_network_cidr: Option<String>,
    pub outside_ip_address_type: Option<String>, pub transport_transit_gateway_attachment_id: Option<String>,
    pub tunnel_inside_ip_version: Option<TunnelInsideIpVersion>, pub tunnel_options: Option<Vec<TunnelOption>>,
    pub tunnel_bandwidth: Option<VpnTunnelBandwidth>,
}
impl Shape for VpnConnectionOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VpnConnectionOptions", members: &[
        field("EnableAcceleration", "enableAcceleration", BOOLEAN),
        field("StaticRoutesOnly", "staticRoutesOnly", BOOLEAN),
        field("LocalIpv4NetworkCidr", "localIpv4NetworkCidr", STRING),
        field("RemoteIpv4NetworkCidr", "remoteIpv4NetworkCidr", STRING),
        field("LocalIpv6NetworkCidr", "localIpv6NetworkCidr", STRING),
        field("RemoteIpv6NetworkCidr", "remoteIpv6NetworkCidr", STRING),
        field("OutsideIpAddressType", "outsideIpAddressType", STRING),
        field("TransportTransitGatewayAttachmentId", "transportTransitGatewayAttachmentId", STRING),
        field("TunnelInsideIpVersion", "tunnelInsideIpVersion", ENUM),
        field("TunnelOptions", "tunnelOptionSet", TUNNEL_OPTIONS_LIST_LIST),
        field("TunnelBandwidth", "tunnelBandwidth", ENUM),
    ], ..Schema::NONE };
    members! {
        enable_acceleration, static_routes_only, local_ipv4_network_cidr, remote_ipv4_network_cidr,
        local_ipv6_network_cidr, remote_ipv6_network_cidr, outside_ip_address_type,
        transport_transit_gateway_attachment_id, tunnel_inside_ip_version, tunnel_options, tunnel_bandwidth,
    }
}
impl VpnConnectionOptions {
    #[inline] pub fn enable_acceleration(&self) -> bool { self.enable_acceleration.unwrap_or_default() }
    #[inline] pub fn static_routes_only(&self) -> bool { self.static_routes_only.unwrap_or_default() }
    #[inline] pub fn local_ipv4_network_cidr(&self) -> &str { text(&self.local_ipv4_network_cidr) }
    #[inline] pub fn remote_ipv4_network_cidr(&self) -> &str { text(&self.remote_ipv4_network_cidr) }
    #[inline] pub fn local_ipv6_network_cidr(&self) -> &str { text(&self.local_ipv6_network_cidr) }
    #[inline] pub fn remote_ipv6_network_cidr(&self) -> &str { text(&self.remote_ipv6_network_cidr) }
    #[inline] pub fn outside_ip_address_type(&self) -> &str { text(&self.outside_ip_address_type) }
    #[inline] pub fn transport_transit_gateway_attachment_id(&self) -> &str { text(&self.transport_transit_gateway_attachment_id) }
    #[inline] pub fn tunnel_inside_ip_version(&self) -> &TunnelInsideIpVersion { choice(&self.tunnel_inside_ip_version) }
    #[inline] pub fn tunnel_options(&self) -> &[TunnelOption] { items(&self.tunnel_options) }
    #[inline] pub fn tunnel_bandwidth(&self) -> &VpnTunnelBandwidth { choice(&self.tunnel_bandwidth) }
}

pub struct VpnConnectionOptionsSpecification {
    pub enable_acceleration: Option<bool>, pub tunnel_inside_ip_version: Option<TunnelInsideIpVersion>,
    pub tunnel_options: Option<Vec<VpnTunnelOptionsSpecification>>, pub local_ipv4_network_cidr: Option<String>,
    pub remote_ipv4_network_cidr: Option<String>, pub local_ipv6_network_cidr: Option<String>,
    pub remote_ipv6_network_cidr: Option<String>, pub outside_ip_address_type: Option<String>,
    pub transport_transit_gateway_attachment_id: Option<String>, pub tunnel_bandwidth: Option<VpnTunnelBandwidth>,
    pub static_routes_only: Option<bool>,
}
impl Shape for VpnConnectionOptionsSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "VpnConnectionOptionsSpecification", members: &[
        field("EnableAcceleration", "", BOOLEAN), field("TunnelInsideIpVersion", "", ENUM),
        field("TunnelOptions", "", VPN_TUNNEL_OPTIONS_SPECIFICATIONS_LIST_LIST),
        field("LocalIpv4NetworkCidr", "", STRING), field("RemoteIpv4NetworkCidr", "", STRING),
        field("LocalIpv6NetworkCidr", "", STRING), field("RemoteIpv6NetworkCidr", "", STRING),
        field("OutsideIpAddressType", "", STRING), field("TransportTransitGatewayAttachmentId", "", STRING),
        field("TunnelBandwidth", "", ENUM), field("StaticRoutesOnly", "staticRoutesOnly", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        enable_acceleration, tunnel_inside_ip_version, tunnel_options, local_ipv4_network_cidr,
        remote_ipv4_network_cidr, local_ipv6_network_cidr, remote_ipv6_network_cidr, outside_ip_address_type,
        transport_transit_gateway_attachment_id, tunnel_bandwidth, static_routes_only,
    }
}
impl VpnConnectionOptionsSpecification {
    pub fn with_enable_acceleration(mut self, v: impl Into<bool>) -> Self { self.enable_acceleration = Some(v.into()); self }
    pub fn with_tunnel_inside_ip_version(mut self, v: impl Into<TunnelInsideIpVersion>) -> Self { self.tunnel_inside_ip_version = Some(v.into()); self }
    pub fn with_tunnel_options(mut self, v: impl IntoIterator<Item = impl Into<VpnTunnelOptionsSpecification>>) -> Self { self.tunnel_options = list(v); self }
    pub fn with_local_ipv4_network_cidr(mut self, v: impl Into<String>) -> Self { self.local_ipv4_network_cidr = Some(v.into()); self }
    pub fn with_remote_ipv4_network_cidr(mut self, v: impl Into<String>) -> Self { self.remote_ipv4_network_cidr = Some(v.into()); self }
    pub fn with_local_ipv6_network_cidr(mut self, v: impl Into<String>) -> Self { self.local_ipv6_network_cidr = Some(v.into()); self }
    pub fn with_remote_ipv6_network_cidr(mut self, v: impl Into<String>) -> Self { self.remote_ipv6_network_cidr = Some(v.into()); self }
    pub fn with_outside_ip_address_type(mut self, v: impl Into<String>) -> Self { self.outside_ip_address_type = Some(v.into()); self }
    pub fn with_transport_transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.transport_transit_gateway_attachment_id = Some(v.into()); self }
    pub fn with_tunnel_bandwidth(mut self, v: impl Into<VpnTunnelBandwidth>) -> Self { self.tunnel_bandwidth = Some(v.into()); self }
    pub fn with_static_routes_only(mut self, v: impl Into<bool>) -> Self { self.static_routes_only = Some(v.into()); self }
}

pub struct VpnGateway {
    pub amazon_side_asn: Option<i64>, pub tags: Option<Vec<Tag>>, pub vpn_gateway_id: Option<String>,
    pub state: Option<VpnState>, pub r#type: Option<GatewayType>, pub availability_zone: Option<String>,
    pub vpc_attachments: Option<Vec<VpcAttachment>>,
}
impl Shape for VpnGateway {
    const SCHEMA: &'static Schema = &Schema { name: "VpnGateway", members: &[
        field("AmazonSideAsn", "amazonSideAsn", LONG), field("Tags", "tagSet", TAG_LIST_LIST),
        field("VpnGatewayId", "vpnGatewayId", STRING), field("State", "state", ENUM), field("Type", "type", ENUM),
        field("AvailabilityZone", "availabilityZone", STRING),
        field("VpcAttachments", "attachments", VPC_ATTACHMENT_LIST_LIST),
    ], ..Schema::NONE };
    members! { amazon_side_asn, tags, vpn_gateway_id, state, r#type, availability_zone, vpc_attachments }
}
impl VpnGateway {
    #[inline] pub fn amazon_side_asn(&self) -> i64 { self.amazon_side_asn.unwrap_or_default() }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn vpn_gateway_id(&self) -> &str { text(&self.vpn_gateway_id) }
    #[inline] pub fn state(&self) -> &VpnState { choice(&self.state) }
    #[inline] pub fn r#type(&self) -> &GatewayType { choice(&self.r#type) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn vpc_attachments(&self) -> &[VpcAttachment] { items(&self.vpc_attachments) }
}

pub struct VpnStaticRoute {
    pub destination_cidr_block: Option<String>, pub source: Option<VpnStaticRouteSource>, pub state: Option<VpnState>,
}
impl Shape for VpnStaticRoute {
    const SCHEMA: &'static Schema = &Schema { name: "VpnStaticRoute", members: &[
        field("DestinationCidrBlock", "destinationCidrBlock", STRING), field("Source", "source", ENUM),
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { destination_cidr_block, source, state }
}
impl VpnStaticRoute {
    #[inline] pub fn destination_cidr_block(&self) -> &str { text(&self.destination_cidr_block) }
    #[inline] pub fn source(&self) -> &VpnStaticRouteSource { choice(&self.source) }
    #[inline] pub fn state(&self) -> &VpnState { choice(&self.state) }
}

pub struct VpnTunnelLogOptions { pub cloud_watch_log_options: Option<CloudWatchLogOptions> }
impl Shape for VpnTunnelLogOptions {
    const SCHEMA: &'static Schema = &Schema { name: "VpnTunnelLogOptions", members: &[
        field("CloudWatchLogOptions", "cloudWatchLogOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! { cloud_watch_log_options }
}
impl VpnTunnelLogOptions {
    #[inline] pub fn cloud_watch_log_options(&self) -> &CloudWatchLogOptions { nested(&self.cloud_watch_log_options) }
}

pub struct VpnTunnelLogOptionsSpecification { pub cloud_watch_log_options: Option<CloudWatchLogOptionsSpecification> }
impl Shape for VpnTunnelLogOptionsSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "VpnTunnelLogOptionsSpecification", members: &[
        field("CloudWatchLogOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { cloud_watch_log_options }
}
impl VpnTunnelLogOptionsSpecification {
    pub fn with_cloud_watch_log_options(mut self, v: impl Into<CloudWatchLogOptionsSpecification>) -> Self { self.cloud_watch_log_options = Some(v.into()); self }
}

pub struct VpnTunnelOptionsSpecification {
    pub tunnel_inside_cidr: Option<String>, pub tunnel_inside_ipv6_cidr: Option<String>,
    pub pre_shared_key: Option<String>, pub phase1_lifetime_seconds: Option<i32>,
    pub phase2_lifetime_seconds: Option<i32>, pub rekey_margin_time_seconds: Option<i32>,
    pub rekey_fuzz_percentage: Option<i32>, pub replay_window_size: Option<i32>, pub dpd_timeout_seconds: Option<i32>,
    pub dpd_timeout_action: Option<String>,
    pub phase1_encryption_algorithms: Option<Vec<Phase1EncryptionAlgorithmsRequestListValue>>,
    pub phase2_encryption_algorithms: Option<Vec<Phase2EncryptionAlgorithmsRequestListValue>>,
    pub phase1_integrity_algorithms: Option<Vec<Phase1IntegrityAlgorithmsRequestListValue>>,
    pub phase2_integrity_algorithms: Option<Vec<Phase2IntegrityAlgorithmsRequestListValue>>,
    pub phase1_dh_group_numbers: Option<Vec<Phase1DHGroupNumbersRequestListValue>>,
    pub phase2_dh_group_numbers: Option<Vec<Phase2DHGroupNumbersRequestListValue>>,
    pub ike_versions: Option<Vec<IKEVersionsRequestListValue>>, pub startup_action: Option<String>,
    pub log_options: Option<VpnTunnelLogOptionsSpecification>, pub enable_tunnel_lifecycle_control: Option<bool>,
    pub phase1_additional_key_exchanges: Option<Vec<VpnAdditionalKeyExchangeRequest>>,
    pub phase2_additional_key_exchanges: Option<Vec<VpnAdditionalKeyExchangeRequest>>,
}
impl Shape for VpnTunnelOptionsSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "VpnTunnelOptionsSpecification", members: &[
        field("TunnelInsideCidr", "", STRING), field("TunnelInsideIpv6Cidr", "", STRING),
        field("PreSharedKey", "", STRING).sensitive(), field("Phase1LifetimeSeconds", "", INTEGER),
        field("Phase2LifetimeSeconds", "", INTEGER), field("RekeyMarginTimeSeconds", "", INTEGER),
        field("RekeyFuzzPercentage", "", INTEGER), field("ReplayWindowSize", "", INTEGER),
        field("DPDTimeoutSeconds", "", INTEGER), field("DPDTimeoutAction", "", STRING),
        field("Phase1EncryptionAlgorithms", "Phase1EncryptionAlgorithm", PHASE1_ENCRYPTION_ALGORITHMS_REQUEST_LIST_LIST),
        field("Phase2EncryptionAlgorithms", "Phase2EncryptionAlgorithm", PHASE2_ENCRYPTION_ALGORITHMS_REQUEST_LIST_LIST),
        field("Phase1IntegrityAlgorithms", "Phase1IntegrityAlgorithm", PHASE1_INTEGRITY_ALGORITHMS_REQUEST_LIST_LIST),
        field("Phase2IntegrityAlgorithms", "Phase2IntegrityAlgorithm", PHASE2_INTEGRITY_ALGORITHMS_REQUEST_LIST_LIST),
        field("Phase1DHGroupNumbers", "Phase1DHGroupNumber", PHASE1_DH_GROUP_NUMBERS_REQUEST_LIST_LIST),
        field("Phase2DHGroupNumbers", "Phase2DHGroupNumber", PHASE2_DH_GROUP_NUMBERS_REQUEST_LIST_LIST),
        field("IKEVersions", "IKEVersion", IKE_VERSIONS_REQUEST_LIST_LIST), field("StartupAction", "", STRING),
        field("LogOptions", "", STRUCTURE), field("EnableTunnelLifecycleControl", "", BOOLEAN),
        field("Phase1AdditionalKeyExchanges", "Phase1AdditionalKeyExchange", ADDITIONAL_KEY_EXCHANGES_REQUEST_SPECIFICATION_LIST),
        field("Phase2AdditionalKeyExchanges", "Phase2AdditionalKeyExchange", ADDITIONAL_KEY_EXCHANGES_REQUEST_SPECIFICATION_LIST),
    ], ..Schema::NONE };
    members! {
        tunnel_inside_cidr, tunnel_inside_ipv6_cidr, pre_shared_key, phase1_lifetime_seconds, phase2_lifetime_seconds,
        rekey_margin_time_seconds, rekey_fuzz_percentage, replay_window_size, dpd_timeout_seconds, dpd_timeout_action,
        phase1_encryption_algorithms, phase2_encryption_algorithms, phase1_integrity_algorithms,
        phase2_integrity_algorithms, phase1_dh_group_numbers, phase2_dh_group_numbers, ike_versions, startup_action,
        log_options, enable_tunnel_lifecycle_control, phase1_additional_key_exchanges, phase2_additional_key_exchanges,
    }
}
impl VpnTunnelOptionsSpecification {
    pub fn with_tunnel_inside_cidr(mut self, v: impl Into<String>) -> Self { self.tunnel_inside_cidr = Some(v.into()); self }
    pub fn with_tunnel_inside_ipv6_cidr(mut self, v: impl Into<String>) -> Self { self.tunnel_inside_ipv6_cidr = Some(v.into()); self }
    pub fn with_pre_shared_key(mut self, v: impl Into<String>) -> Self { self.pre_shared_key = Some(v.into()); self }
    pub fn with_phase1_lifetime_seconds(mut self, v: impl Into<i32>) -> Self { self.phase1_lifetime_seconds = Some(v.into()); self }
    pub fn with_phase2_lifetime_seconds(mut self, v: impl Into<i32>) -> Self { self.phase2_lifetime_seconds = Some(v.into()); self }
    pub fn with_rekey_margin_time_seconds(mut self, v: impl Into<i32>) -> Self { self.rekey_margin_time_seconds = Some(v.into()); self }
    pub fn with_rekey_fuzz_percentage(mut self, v: impl Into<i32>) -> Self { self.rekey_fuzz_percentage = Some(v.into()); self }
    pub fn with_replay_window_size(mut self, v: impl Into<i32>) -> Self { self.replay_window_size = Some(v.into()); self }
    pub fn with_dpd_timeout_seconds(mut self, v: impl Into<i32>) -> Self { self.dpd_timeout_seconds = Some(v.into()); self }
    pub fn with_dpd_timeout_action(mut self, v: impl Into<String>) -> Self { self.dpd_timeout_action = Some(v.into()); self }
    pub fn with_phase1_encryption_algorithms(mut self, v: impl IntoIterator<Item = impl Into<Phase1EncryptionAlgorithmsRequestListValue>>) -> Self { self.phase1_encryption_algorithms = list(v); self }
    pub fn with_phase2_encryption_algorithms(mut self, v: impl IntoIterator<Item = impl Into<Phase2EncryptionAlgorithmsRequestListValue>>) -> Self { self.phase2_encryption_algorithms = list(v); self }
    pub fn with_phase1_integrity_algorithms(mut self, v: impl IntoIterator<Item = impl Into<Phase1IntegrityAlgorithmsRequestListValue>>) -> Self { self.phase1_integrity_algorithms = list(v); self }
    pub fn with_phase2_integrity_algorithms(mut self, v: impl IntoIterator<Item = impl Into<Phase2IntegrityAlgorithmsRequestListValue>>) -> Self { self.phase2_integrity_algorithms = list(v); self }
    pub fn with_phase1_dh_group_numbers(mut self, v: impl IntoIterator<Item = impl Into<Phase1DHGroupNumbersRequestListValue>>) -> Self { self.phase1_dh_group_numbers = list(v); self }
    pub fn with_phase2_dh_group_numbers(mut self, v: impl IntoIterator<Item = impl Into<Phase2DHGroupNumbersRequestListValue>>) -> Self { self.phase2_dh_group_numbers = list(v); self }
    pub fn with_ike_versions(mut self, v: impl IntoIterator<Item = impl Into<IKEVersionsRequestListValue>>) -> Self { self.ike_versions = list(v); self }
    pub fn with_startup_action(mut self, v: impl Into<String>) -> Self { self.startup_action = Some(v.into()); self }
    pub fn with_log_options(mut self, v: impl Into<VpnTunnelLogOptionsSpecification>) -> Self { self.log_options = Some(v.into()); self }
    pub fn with_enable_tunnel_lifecycle_control(mut self, v: impl Into<bool>) -> Self { self.enable_tunnel_lifecycle_control = Some(v.into()); self }
    pub fn with_phase1_additional_key_exchanges(mut self, v: impl IntoIterator<Item = impl Into<VpnAdditionalKeyExchangeRequest>>) -> Self { self.phase1_additional_key_exchanges = list(v); self }
    pub fn with_phase2_additional_key_exchanges(mut self, v: impl IntoIterator<Item = impl Into<VpnAdditionalKeyExchangeRequest>>) -> Self { self.phase2_additional_key_exchanges = list(v); self }
}

shape_impls! {
    Tag, TagDescription, TagFieldSpecificationRequest, TagFieldSpecificationResponse, TagSpecification,
    TargetCapacitySpecification, TargetCapacitySpecificationRequest, TargetConfiguration, TargetConfigurationRequest,
    TargetGroup, TargetGroupsConfig, TargetNetwork, TargetReservationValue, TerminateConnectionStatus,
    ThroughResourcesStatement, ThroughResourcesStatementRequest, TotalLocalStorageGB, TotalLocalStorageGBRequest,
    TrafficMirrorFilter, TrafficMirrorFilterRule, TrafficMirrorPortRange, TrafficMirrorPortRangeRequest,
    TrafficMirrorSession, TrafficMirrorTarget, TransitGateway, TransitGatewayAssociation, TransitGatewayAttachment,
    TransitGatewayAttachmentAssociation, TransitGatewayAttachmentBgpConfiguration, TransitGatewayAttachmentPropagation,
    TransitGatewayClientVpnAttachment, TransitGatewayConfigurationDescribeEndpointStructure,
    TransitGatewayConfigurationInputStructure, TransitGatewayConnect, TransitGatewayConnectOptions,
    TransitGatewayConnectPeer, TransitGatewayConnectPeerConfiguration, TransitGatewayConnectRequestBgpOptions,
    TransitGatewayMeteringPolicy, TransitGatewayMeteringPolicyEntry, TransitGatewayMeteringPolicyRule,
    TransitGatewayMulticastDeregisteredGroupMembers, TransitGatewayMulticastDeregisteredGroupSources,
    TransitGatewayMulticastDomain, TransitGatewayMulticastDomainAssociation, TransitGatewayMulticastDomainAssociations,
    TransitGatewayMulticastDomainOptions, TransitGatewayMulticastGroup, TransitGatewayMulticastRegisteredGroupMembers,
    TransitGatewayMulticastRegisteredGroupSources, TransitGatewayNatRule, TransitGatewayNatRuleRequest,
    TransitGatewayNetworkFunctionAttachment, TransitGatewayOptions, TransitGatewayPeeringAttachment,
    TransitGatewayPeeringAttachmentOptions, TransitGatewayPolicyRule, TransitGatewayPolicyRuleMetaData,
    TransitGatewayPolicyTable, TransitGatewayPolicyTableAssociation, TransitGatewayPolicyTableEntry,
    TransitGatewayPrefixListAttachment, TransitGatewayPrefixListReference, TransitGatewayPropagation,
    TransitGatewayRequestOptions, TransitGatewayRequestPolicyRule, TransitGatewayRequestPolicyRuleMetaData,
    TransitGatewayRoute, TransitGatewayRouteAttachment, TransitGatewayRouteTable, TransitGatewayRouteTableAnnouncement,
    TransitGatewayRouteTableAssociation, TransitGatewayRouteTablePropagation, TransitGatewayRouteTableRoute,
    TransitGatewayVpcAttachment, TransitGatewayVpcAttachmentOptions, TrunkInterfaceAssociation, TunnelOption,
    UnsuccessfulAssociationResponseObject, UnsuccessfulInstanceCreditSpecificationItem,
    UnsuccessfulInstanceCreditSpecificationItemError, UnsuccessfulItem, UnsuccessfulItemError,
    UnsuccessfulSuppressionResponseObject, UserBucket, UserBucketDetails, UserData, UserIdGroupPair, VCpuCountRange,
    VCpuCountRangeRequest, VCpuInfo, ValidationError, ValidationWarning, VerifiedAccessEndpoint,
    VerifiedAccessEndpointCidrOptions, VerifiedAccessEndpointEniOptions, VerifiedAccessEndpointLoadBalancerOptions,
    VerifiedAccessEndpointPortRange, VerifiedAccessEndpointRdsOptions, VerifiedAccessEndpointStatus,
    VerifiedAccessEndpointTarget, VerifiedAccessGroup, VerifiedAccessInstance, VerifiedAccessInstanceCustomSubDomain,
    VerifiedAccessInstanceLoggingConfiguration, VerifiedAccessInstanceOpenVpnClientConfiguration,
    VerifiedAccessInstanceOpenVpnClientConfigurationRoute, VerifiedAccessInstanceUserTrustProviderClientConfiguration,
    VerifiedAccessLogCloudWatchLogsDestination, VerifiedAccessLogCloudWatchLogsDestinationOptions,
    VerifiedAccessLogDeliveryStatus, VerifiedAccessLogKinesisDataFirehoseDestination,
    VerifiedAccessLogKinesisDataFirehoseDestinationOptions, VerifiedAccessLogOptions, VerifiedAccessLogS3Destination,
    VerifiedAccessLogS3DestinationOptions, VerifiedAccessLogs, VerifiedAccessSseSpecificationRequest,
    VerifiedAccessSseSpecificationResponse, VerifiedAccessTrustProvider, VerifiedAccessTrustProviderCondensed,
    VgwTelemetry, Volume, VolumeAttachment, VolumeDetail, VolumeModification, VolumeRecycleBinInfo, VolumeStatusAction,
    VolumeStatusAttachmentStatus, VolumeStatusDetails, VolumeStatusEvent, VolumeStatusInfo, VolumeStatusItem, Vpc,
    VpcAttachment, VpcBlockPublicAccessExclusion, VpcBlockPublicAccessOptions, VpcCidrBlockAssociation,
    VpcCidrBlockState, VpcClassicLink, VpcEncryptionControl, VpcEncryptionControlConfiguration,
    VpcEncryptionControlExclusion, VpcEncryptionControlExclusions, VpcEncryptionNonCompliantResource, VpcEndpoint,
    VpcEndpointAssociation, VpcEndpointConnection, VpcIpv6CidrBlockAssociation, VpcPeeringConnection,
    VpcPeeringConnectionOptionsDescription, VpcPeeringConnectionStateReason, VpcPeeringConnectionVpcInfo,
    VpnAdditionalKeyExchange, VpnAdditionalKeyExchangeRequest, VpnConcentrator, VpnConnection, VpnConnectionDeviceType,
    VpnConnectionOptions, VpnConnectionOptionsSpecification, VpnGateway, VpnStaticRoute, VpnTunnelLogOptions,
    VpnTunnelLogOptionsSpecification, VpnTunnelOptionsSpecification,
}
