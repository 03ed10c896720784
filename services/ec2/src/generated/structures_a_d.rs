// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct AcceleratorCount { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for AcceleratorCount {
    const SCHEMA: &'static Schema = &Schema { name: "AcceleratorCount", members: &[
        field("Min", "min", INTEGER), field("Max", "max", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl AcceleratorCount {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct AcceleratorCountRequest { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for AcceleratorCountRequest {
    const SCHEMA: &'static Schema = &Schema { name: "AcceleratorCountRequest", members: &[
        field("Min", "", INTEGER), field("Max", "", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl AcceleratorCountRequest {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct AcceleratorTotalMemoryMiB { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for AcceleratorTotalMemoryMiB {
    const SCHEMA: &'static Schema = &Schema { name: "AcceleratorTotalMemoryMiB", members: &[
        field("Min", "min", INTEGER), field("Max", "max", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl AcceleratorTotalMemoryMiB {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct AcceleratorTotalMemoryMiBRequest { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for AcceleratorTotalMemoryMiBRequest {
    const SCHEMA: &'static Schema = &Schema { name: "AcceleratorTotalMemoryMiBRequest", members: &[
        field("Min", "", INTEGER), field("Max", "", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl AcceleratorTotalMemoryMiBRequest {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct AccessScopeAnalysisFinding {
    pub network_insights_access_scope_analysis_id: Option<String>,
    pub network_insights_access_scope_id: Option<String>, pub finding_id: Option<String>,
    pub finding_components: Option<Vec<PathComponent>>,
}
impl Shape for AccessScopeAnalysisFinding {
    const SCHEMA: &'static Schema = &Schema { name: "AccessScopeAnalysisFinding", members: &[
        field("NetworkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeAnalysisId", STRING),
        field("NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", STRING),
        field("FindingId", "findingId", STRING),
        field("FindingComponents", "findingComponentSet", PATH_COMPONENT_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        network_insights_access_scope_analysis_id, network_insights_access_scope_id, finding_id, finding_components,
    }
}
impl AccessScopeAnalysisFinding {
    #[inline] pub fn network_insights_access_scope_analysis_id(&self) -> &str { text(&self.network_insights_access_scope_analysis_id) }
    #[inline] pub fn network_insights_access_scope_id(&self) -> &str { text(&self.network_insights_access_scope_id) }
    #[inline] pub fn finding_id(&self) -> &str { text(&self.finding_id) }
    #[inline] pub fn finding_components(&self) -> &[PathComponent] { items(&self.finding_components) }
}

pub struct AccessScopePath {
    pub source: Option<PathStatement>, pub destination: Option<PathStatement>,
    pub through_resources: Option<Vec<ThroughResourcesStatement>>,
}
impl Shape for AccessScopePath {
    const SCHEMA: &'static Schema = &Schema { name: "AccessScopePath", members: &[
        field("Source", "source", STRUCTURE), field("Destination", "destination", STRUCTURE),
        field("ThroughResources", "throughResourceSet", THROUGH_RESOURCES_STATEMENT_LIST_LIST),
    ], ..Schema::NONE };
    members! { source, destination, through_resources }
}
impl AccessScopePath {
    #[inline] pub fn source(&self) -> &PathStatement { nested(&self.source) }
    #[inline] pub fn destination(&self) -> &PathStatement { nested(&self.destination) }
    #[inline] pub fn through_resources(&self) -> &[ThroughResourcesStatement] { items(&self.through_resources) }
}

pub struct AccessScopePathRequest {
    pub source: Option<PathStatementRequest>, pub destination: Option<PathStatementRequest>,
    pub through_resources: Option<Vec<ThroughResourcesStatementRequest>>,
}
impl Shape for AccessScopePathRequest {
    const SCHEMA: &'static Schema = &Schema { name: "AccessScopePathRequest", members: &[
        field("Source", "", STRUCTURE), field("Destination", "", STRUCTURE),
        field("ThroughResources", "ThroughResource", THROUGH_RESOURCES_STATEMENT_REQUEST_LIST_LIST),
    ], ..Schema::NONE };
    members! { source, destination, through_resources }
}
impl AccessScopePathRequest {
    pub fn with_source(mut self, v: impl Into<PathStatementRequest>) -> Self { self.source = Some(v.into()); self }
    pub fn with_destination(mut self, v: impl Into<PathStatementRequest>) -> Self { self.destination = Some(v.into()); self }
    pub fn with_through_resources(mut self, v: impl IntoIterator<Item = impl Into<ThroughResourcesStatementRequest>>) -> Self { self.through_resources = list(v); self }
}

pub struct AccountAttribute {
    pub attribute_name: Option<String>, pub attribute_values: Option<Vec<AccountAttributeValue>>,
}
impl Shape for AccountAttribute {
    const SCHEMA: &'static Schema = &Schema { name: "AccountAttribute", members: &[
        field("AttributeName", "attributeName", STRING),
        field("AttributeValues", "attributeValueSet", ACCOUNT_ATTRIBUTE_VALUE_LIST_LIST),
    ], ..Schema::NONE };
    members! { attribute_name, attribute_values }
}
impl AccountAttribute {
    #[inline] pub fn attribute_name(&self) -> &str { text(&self.attribute_name) }
    #[inline] pub fn attribute_values(&self) -> &[AccountAttributeValue] { items(&self.attribute_values) }
}

pub struct AccountAttributeValue { pub attribute_value: Option<String> }
impl Shape for AccountAttributeValue {
    const SCHEMA: &'static Schema = &Schema { name: "AccountAttributeValue", members: &[
        field("AttributeValue", "attributeValue", STRING),
    ], ..Schema::NONE };
    members! { attribute_value }
}
impl AccountAttributeValue {
    #[inline] pub fn attribute_value(&self) -> &str { text(&self.attribute_value) }
}

pub struct AccountVpcEncryptionControl {
    pub state: Option<AccountVpcEncryptionControlState>, pub mode: Option<AccountVpcEncryptionControlMode>,
    pub exclusions: Option<AccountVpcEncryptionControlExclusions>, pub managed_by: Option<ManagedBy>,
    pub last_update_timestamp: Option<Timestamp>,
}
impl Shape for AccountVpcEncryptionControl {
    const SCHEMA: &'static Schema = &Schema { name: "AccountVpcEncryptionControl", members: &[
        field("State", "state", ENUM), field("Mode", "mode", ENUM), field("Exclusions", "exclusions", STRUCTURE),
        field("ManagedBy", "managedBy", ENUM), field("LastUpdateTimestamp", "lastUpdateTimestamp", TIMESTAMP),
    ], ..Schema::NONE };
    members! { state, mode, exclusions, managed_by, last_update_timestamp }
}
impl AccountVpcEncryptionControl {
    #[inline] pub fn state(&self) -> &AccountVpcEncryptionControlState { choice(&self.state) }
    #[inline] pub fn mode(&self) -> &AccountVpcEncryptionControlMode { choice(&self.mode) }
    #[inline] pub fn exclusions(&self) -> &AccountVpcEncryptionControlExclusions { nested(&self.exclusions) }
    #[inline] pub fn managed_by(&self) -> &ManagedBy { choice(&self.managed_by) }
    #[inline] pub fn last_update_timestamp(&self) -> Timestamp { moment(&self.last_update_timestamp) }
}

pub struct AccountVpcEncryptionControlExclusions {
    pub internet_gateway: Option<VpcEncryptionControlExclusionState>,
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusionState>,
    pub nat_gateway: Option<VpcEncryptionControlExclusionState>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusionState>,
    pub vpc_peering: Option<VpcEncryptionControlExclusionState>,
    pub lambda: Option<VpcEncryptionControlExclusionState>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusionState>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusionState>,
    pub global_accelerator: Option<VpcEncryptionControlExclusionState>,
    pub api_gateway_v2: Option<VpcEncryptionControlExclusionState>,
}
impl Shape for AccountVpcEncryptionControlExclusions {
    const SCHEMA: &'static Schema = &Schema { name: "AccountVpcEncryptionControlExclusions", members: &[
        field("InternetGateway", "internetGateway", ENUM),
        field("EgressOnlyInternetGateway", "egressOnlyInternetGateway", ENUM), field("NatGateway", "natGateway", ENUM),
        field("VirtualPrivateGateway", "virtualPrivateGateway", ENUM), field("VpcPeering", "vpcPeering", ENUM),
        field("Lambda", "lambda", ENUM), field("VpcLattice", "vpcLattice", ENUM),
        field("ElasticFileSystem", "elasticFileSystem", ENUM), field("GlobalAccelerator", "globalAccelerator", ENUM),
        field("ApiGatewayV2", "apiGatewayV2", ENUM),
    ], ..Schema::NONE };
    members! {
        internet_gateway, egress_only_internet_gateway, nat_gateway, virtual_private_gateway, vpc_peering, lambda,
        vpc_lattice, elastic_file_system, global_accelerator, api_gateway_v2,
    }
}
impl AccountVpcEncryptionControlExclusions {
    #[inline] pub fn internet_gateway(&self) -> &VpcEncryptionControlExclusionState { choice(&self.internet_gateway) }
    #[inline] pub fn egress_only_internet_gateway(&self) -> &VpcEncryptionControlExclusionState { choice(&self.egress_only_internet_gateway) }
    #[inline] pub fn nat_gateway(&self) -> &VpcEncryptionControlExclusionState { choice(&self.nat_gateway) }
    #[inline] pub fn virtual_private_gateway(&self) -> &VpcEncryptionControlExclusionState { choice(&self.virtual_private_gateway) }
    #[inline] pub fn vpc_peering(&self) -> &VpcEncryptionControlExclusionState { choice(&self.vpc_peering) }
    #[inline] pub fn lambda(&self) -> &VpcEncryptionControlExclusionState { choice(&self.lambda) }
    #[inline] pub fn vpc_lattice(&self) -> &VpcEncryptionControlExclusionState { choice(&self.vpc_lattice) }
    #[inline] pub fn elastic_file_system(&self) -> &VpcEncryptionControlExclusionState { choice(&self.elastic_file_system) }
    #[inline] pub fn global_accelerator(&self) -> &VpcEncryptionControlExclusionState { choice(&self.global_accelerator) }
    #[inline] pub fn api_gateway_v2(&self) -> &VpcEncryptionControlExclusionState { choice(&self.api_gateway_v2) }
}

pub struct ActiveInstance {
    pub instance_id: Option<String>, pub instance_type: Option<String>, pub spot_instance_request_id: Option<String>,
    pub instance_health: Option<InstanceHealthStatus>,
}
impl Shape for ActiveInstance {
    const SCHEMA: &'static Schema = &Schema { name: "ActiveInstance", members: &[
        field("InstanceId", "instanceId", STRING), field("InstanceType", "instanceType", STRING),
        field("SpotInstanceRequestId", "spotInstanceRequestId", STRING),
        field("InstanceHealth", "instanceHealth", ENUM),
    ], ..Schema::NONE };
    members! { instance_id, instance_type, spot_instance_request_id, instance_health }
}
impl ActiveInstance {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn spot_instance_request_id(&self) -> &str { text(&self.spot_instance_request_id) }
    #[inline] pub fn instance_health(&self) -> &InstanceHealthStatus { choice(&self.instance_health) }
}

pub struct ActiveVpnTunnelAdditionalKeyExchange {
    pub additional_key_exchange_round: Option<i32>, pub key_exchange_method: Option<i32>,
}
impl Shape for ActiveVpnTunnelAdditionalKeyExchange {
    const SCHEMA: &'static Schema = &Schema { name: "ActiveVpnTunnelAdditionalKeyExchange", members: &[
        field("AdditionalKeyExchangeRound", "additionalKeyExchangeRound", INTEGER),
        field("KeyExchangeMethod", "keyExchangeMethod", INTEGER),
    ], ..Schema::NONE };
    members! { additional_key_exchange_round, key_exchange_method }
}
impl ActiveVpnTunnelAdditionalKeyExchange {
    #[inline] pub fn additional_key_exchange_round(&self) -> i32 { self.additional_key_exchange_round.unwrap_or_default() }
    #[inline] pub fn key_exchange_method(&self) -> i32 { self.key_exchange_method.unwrap_or_default() }
}

pub struct ActiveVpnTunnelStatus {
    pub phase1_encryption_algorithm: Option<String>, pub phase2_encryption_algorithm: Option<String>,
    pub phase1_integrity_algorithm: Option<String>, pub phase2_integrity_algorithm: Option<String>,
    pub phase1_dh_group: Option<i32>, pub phase2_dh_group: Option<i32>, pub ike_version: Option<String>,
    pub provisioning_status: Option<VpnTunnelProvisioningStatus>, pub provisioning_status_reason: Option<String>,
    pub phase1_additional_key_exchanges: Option<Vec<ActiveVpnTunnelAdditionalKeyExchange>>,
    pub phase2_additional_key_exchanges: Option<Vec<ActiveVpnTunnelAdditionalKeyExchange>>,
}
impl Shape for ActiveVpnTunnelStatus {
    const SCHEMA: &'static Schema = &Schema { name: "ActiveVpnTunnelStatus", members: &[
        field("Phase1EncryptionAlgorithm", "phase1EncryptionAlgorithm", STRING),
        field("Phase2EncryptionAlgorithm", "phase2EncryptionAlgorithm", STRING),
        field("Phase1IntegrityAlgorithm", "phase1IntegrityAlgorithm", STRING),
        field("Phase2IntegrityAlgorithm", "phase2IntegrityAlgorithm", STRING),
        field("Phase1DHGroup", "phase1DHGroup", INTEGER), field("Phase2DHGroup", "phase2DHGroup", INTEGER),
        field("IkeVersion", "ikeVersion", STRING), field("ProvisioningStatus", "provisioningStatus", ENUM),
        field("ProvisioningStatusReason", "provisioningStatusReason", STRING),
        field("Phase1AdditionalKeyExchanges", "phase1AdditionalKeyExchangeSet", ACTIVE_ADDITIONAL_KEY_EXCHANGES_LIST_LIST),
        field("Phase2AdditionalKeyExchanges", "phase2AdditionalKeyExchangeSet", ACTIVE_ADDITIONAL_KEY_EXCHANGES_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        phase1_encryption_algorithm, phase2_encryption_algorithm, phase1_integrity_algorithm,
        phase2_integrity_algorithm, phase1_dh_group, phase2_dh_group, ike_version, provisioning_status,
        provisioning_status_reason, phase1_additional_key_exchanges, phase2_additional_key_exchanges,
    }
}
impl ActiveVpnTunnelStatus {
    #[inline] pub fn phase1_encryption_algorithm(&self) -> &str { text(&self.phase1_encryption_algorithm) }
    #[inline] pub fn phase2_encryption_algorithm(&self) -> &str { text(&self.phase2_encryption_algorithm) }
    #[inline] pub fn phase1_integrity_algorithm(&self) -> &str { text(&self.phase1_integrity_algorithm) }
    #[inline] pub fn phase2_integrity_algorithm(&self) -> &str { text(&self.phase2_integrity_algorithm) }
    #[inline] pub fn phase1_dh_group(&self) -> i32 { self.phase1_dh_group.unwrap_or_default() }
    #[inline] pub fn phase2_dh_group(&self) -> i32 { self.phase2_dh_group.unwrap_or_default() }
    #[inline] pub fn ike_version(&self) -> &str { text(&self.ike_version) }
    #[inline] pub fn provisioning_status(&self) -> &VpnTunnelProvisioningStatus { choice(&self.provisioning_status) }
    #[inline] pub fn provisioning_status_reason(&self) -> &str { text(&self.provisioning_status_reason) }
    #[inline] pub fn phase1_additional_key_exchanges(&self) -> &[ActiveVpnTunnelAdditionalKeyExchange] { items(&self.phase1_additional_key_exchanges) }
    #[inline] pub fn phase2_additional_key_exchanges(&self) -> &[ActiveVpnTunnelAdditionalKeyExchange] { items(&self.phase2_additional_key_exchanges) }
}

pub struct AddIpamOperatingRegion { pub region_name: Option<String> }
impl Shape for AddIpamOperatingRegion {
    const SCHEMA: &'static Schema = &Schema { name: "AddIpamOperatingRegion", members: &[
        field("RegionName", "", STRING),
    ], ..Schema::NONE };
    members! { region_name }
}
impl AddIpamOperatingRegion {
    pub fn with_region_name(mut self, v: impl Into<String>) -> Self { self.region_name = Some(v.into()); self }
}

pub struct AddIpamOrganizationalUnitExclusion { pub organizations_entity_path: Option<String> }
impl Shape for AddIpamOrganizationalUnitExclusion {
    const SCHEMA: &'static Schema = &Schema { name: "AddIpamOrganizationalUnitExclusion", members: &[
        field("OrganizationsEntityPath", "", STRING),
    ], ..Schema::NONE };
    members! { organizations_entity_path }
}
impl AddIpamOrganizationalUnitExclusion {
    pub fn with_organizations_entity_path(mut self, v: impl Into<String>) -> Self { self.organizations_entity_path = Some(v.into()); self }
}

pub struct AddPrefixListEntry { pub cidr: Option<String>, pub description: Option<String> }
impl Shape for AddPrefixListEntry {
    const SCHEMA: &'static Schema = &Schema { name: "AddPrefixListEntry", members: &[
        field("Cidr", "", STRING).required(), field("Description", "", STRING),
    ], ..Schema::NONE };
    members! { cidr, description }
}
impl AddPrefixListEntry {
    pub fn with_cidr(mut self, v: impl Into<String>) -> Self { self.cidr = Some(v.into()); self }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
}

pub struct AddedPrincipal {
    pub principal_type: Option<PrincipalType>, pub principal: Option<String>,
    pub service_permission_id: Option<String>, pub service_id: Option<String>,
    pub permission_type: Option<PermissionType>,
}
impl Shape for AddedPrincipal {
    const SCHEMA: &'static Schema = &Schema { name: "AddedPrincipal", members: &[
        field("PrincipalType", "principalType", ENUM), field("Principal", "principal", STRING),
        field("ServicePermissionId", "servicePermissionId", STRING), field("ServiceId", "serviceId", STRING),
        field("PermissionType", "permissionType", ENUM),
    ], ..Schema::NONE };
    members! { principal_type, principal, service_permission_id, service_id, permission_type }
}
impl AddedPrincipal {
    #[inline] pub fn principal_type(&self) -> &PrincipalType { choice(&self.principal_type) }
    #[inline] pub fn principal(&self) -> &str { text(&self.principal) }
    #[inline] pub fn service_permission_id(&self) -> &str { text(&self.service_permission_id) }
    #[inline] pub fn service_id(&self) -> &str { text(&self.service_id) }
    #[inline] pub fn permission_type(&self) -> &PermissionType { choice(&self.permission_type) }
}

pub struct AdditionalDetail {
    pub additional_detail_type: Option<String>, pub component: Option<AnalysisComponent>,
    pub vpc_endpoint_service: Option<AnalysisComponent>, pub rule_options: Option<Vec<RuleOption>>,
    pub rule_group_type_pairs: Option<Vec<RuleGroupTypePair>>,
    pub rule_group_rule_options_pairs: Option<Vec<RuleGroupRuleOptionsPair>>, pub service_name: Option<String>,
    pub load_balancers: Option<Vec<AnalysisComponent>>,
}
impl Shape for AdditionalDetail {
    const SCHEMA: &'static Schema = &Schema { name: "AdditionalDetail", members: &[
        field("AdditionalDetailType", "additionalDetailType", STRING), field("Component", "component", STRUCTURE),
        field("VpcEndpointService", "vpcEndpointService", STRUCTURE),
        field("RuleOptions", "ruleOptionSet", RULE_OPTION_LIST_LIST),
        field("RuleGroupTypePairs", "ruleGroupTypePairSet", RULE_GROUP_TYPE_PAIR_LIST_LIST),
        field("RuleGroupRuleOptionsPairs", "ruleGroupRuleOptionsPairSet", RULE_GROUP_RULE_OPTIONS_PAIR_LIST_LIST),
        field("ServiceName", "serviceName", STRING),
        field("LoadBalancers", "loadBalancerSet", ANALYSIS_COMPONENT_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        additional_detail_type, component, vpc_endpoint_service, rule_options, rule_group_type_pairs,
        rule_group_rule_options_pairs, service_name, load_balancers,
    }
}
impl AdditionalDetail {
    #[inline] pub fn additional_detail_type(&self) -> &str { text(&self.additional_detail_type) }
    #[inline] pub fn component(&self) -> &AnalysisComponent { nested(&self.component) }
    #[inline] pub fn vpc_endpoint_service(&self) -> &AnalysisComponent { nested(&self.vpc_endpoint_service) }
    #[inline] pub fn rule_options(&self) -> &[RuleOption] { items(&self.rule_options) }
    #[inline] pub fn rule_group_type_pairs(&self) -> &[RuleGroupTypePair] { items(&self.rule_group_type_pairs) }
    #[inline] pub fn rule_group_rule_options_pairs(&self) -> &[RuleGroupRuleOptionsPair] { items(&self.rule_group_rule_options_pairs) }
    #[inline] pub fn service_name(&self) -> &str { text(&self.service_name) }
    #[inline] pub fn load_balancers(&self) -> &[AnalysisComponent] { items(&self.load_balancers) }
}

pub struct AdditionalKeyExchangeMethodsListValue { pub value: Option<i32> }
impl Shape for AdditionalKeyExchangeMethodsListValue {
    const SCHEMA: &'static Schema = &Schema { name: "AdditionalKeyExchangeMethodsListValue", members: &[
        field("Value", "value", INTEGER),
    ], ..Schema::NONE };
    members! { value }
}
impl AdditionalKeyExchangeMethodsListValue {
    #[inline] pub fn value(&self) -> i32 { self.value.unwrap_or_default() }
}

pub struct AdditionalKeyExchangeMethodsRequestListValue { pub value: Option<i32> }
impl Shape for AdditionalKeyExchangeMethodsRequestListValue {
    const SCHEMA: &'static Schema = &Schema { name: "AdditionalKeyExchangeMethodsRequestListValue", members: &[
        field("Value", "", INTEGER),
    ], ..Schema::NONE };
    members! { value }
}
impl AdditionalKeyExchangeMethodsRequestListValue {
    pub fn with_value(mut self, v: impl Into<i32>) -> Self { self.value = Some(v.into()); self }
}

pub struct Address {
    pub allocation_id: Option<String>, pub association_id: Option<String>, pub domain: Option<DomainType>,
    pub network_interface_id: Option<String>, pub network_interface_owner_id: Option<String>,
    pub private_ip_address: Option<String>, pub tags: Option<Vec<Tag>>, pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>, pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>, pub carrier_ip: Option<String>, pub subnet_id: Option<String>,
    pub service_managed: Option<ServiceManaged>, pub instance_id: Option<String>, pub public_ip: Option<String>,
}
impl Shape for Address {
    const SCHEMA: &'static Schema = &Schema { name: "Address", members: &[
        field("AllocationId", "allocationId", STRING), field("AssociationId", "associationId", STRING),
        field("Domain", "domain", ENUM), field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("NetworkInterfaceOwnerId", "networkInterfaceOwnerId", STRING),
        field("PrivateIpAddress", "privateIpAddress", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("PublicIpv4Pool", "publicIpv4Pool", STRING), field("NetworkBorderGroup", "networkBorderGroup", STRING),
        field("CustomerOwnedIp", "customerOwnedIp", STRING),
        field("CustomerOwnedIpv4Pool", "customerOwnedIpv4Pool", STRING), field("CarrierIp", "carrierIp", STRING),
        field("SubnetId", "subnetId", STRING), field("ServiceManaged", "serviceManaged", ENUM),
        field("InstanceId", "instanceId", STRING), field("PublicIp", "publicIp", STRING),
    ], ..Schema::NONE };
    members! {
        allocation_id, association_id, domain, network_interface_id, network_interface_owner_id, private_ip_address,
        tags, public_ipv4_pool, network_border_group, customer_owned_ip, customer_owned_ipv4_pool, carrier_ip,
        subnet_id, service_managed, instance_id, public_ip,
    }
}
impl Address {
    #[inline] pub fn allocation_id(&self) -> &str { text(&self.allocation_id) }
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn domain(&self) -> &DomainType { choice(&self.domain) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn network_interface_owner_id(&self) -> &str { text(&self.network_interface_owner_id) }
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn public_ipv4_pool(&self) -> &str { text(&self.public_ipv4_pool) }
    #[inline] pub fn network_border_group(&self) -> &str { text(&self.network_border_group) }
    #[inline] pub fn customer_owned_ip(&self) -> &str { text(&self.customer_owned_ip) }
    #[inline] pub fn customer_owned_ipv4_pool(&self) -> &str { text(&self.customer_owned_ipv4_pool) }
    #[inline] pub fn carrier_ip(&self) -> &str { text(&self.carrier_ip) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn service_managed(&self) -> &ServiceManaged { choice(&self.service_managed) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
}

pub struct AddressAttribute {
    pub public_ip: Option<String>, pub allocation_id: Option<String>, pub ptr_record: Option<String>,
    pub ptr_record_update: Option<PtrUpdateStatus>,
}
impl Shape for AddressAttribute {
    const SCHEMA: &'static Schema = &Schema { name: "AddressAttribute", members: &[
        field("PublicIp", "publicIp", STRING), field("AllocationId", "allocationId", STRING),
        field("PtrRecord", "ptrRecord", STRING), field("PtrRecordUpdate", "ptrRecordUpdate", STRUCTURE),
    ], ..Schema::NONE };
    members! { public_ip, allocation_id, ptr_record, ptr_record_update }
}
impl AddressAttribute {
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
    #[inline] pub fn allocation_id(&self) -> &str { text(&self.allocation_id) }
    #[inline] pub fn ptr_record(&self) -> &str { text(&self.ptr_record) }
    #[inline] pub fn ptr_record_update(&self) -> &PtrUpdateStatus { nested(&self.ptr_record_update) }
}

pub struct AddressTransfer {
    pub public_ip: Option<String>, pub allocation_id: Option<String>, pub transfer_account_id: Option<String>,
    pub transfer_offer_expiration_timestamp: Option<Timestamp>,
    pub transfer_offer_accepted_timestamp: Option<Timestamp>,
    pub address_transfer_status: Option<AddressTransferStatus>,
}
impl Shape for AddressTransfer {
    const SCHEMA: &'static Schema = &Schema { name: "AddressTransfer", members: &[
        field("PublicIp", "publicIp", STRING), field("AllocationId", "allocationId", STRING),
        field("TransferAccountId", "transferAccountId", STRING),
        field("TransferOfferExpirationTimestamp", "transferOfferExpirationTimestamp", TIMESTAMP),
        field("TransferOfferAcceptedTimestamp", "transferOfferAcceptedTimestamp", TIMESTAMP),
        field("AddressTransferStatus", "addressTransferStatus", ENUM),
    ], ..Schema::NONE };
    members! {
        public_ip, allocation_id, transfer_account_id, transfer_offer_expiration_timestamp,
        transfer_offer_accepted_timestamp, address_transfer_status,
    }
}
impl AddressTransfer {
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
    #[inline] pub fn allocation_id(&self) -> &str { text(&self.allocation_id) }
    #[inline] pub fn transfer_account_id(&self) -> &str { text(&self.transfer_account_id) }
    #[inline] pub fn transfer_offer_expiration_timestamp(&self) -> Timestamp { moment(&self.transfer_offer_expiration_timestamp) }
    #[inline] pub fn transfer_offer_accepted_timestamp(&self) -> Timestamp { moment(&self.transfer_offer_accepted_timestamp) }
    #[inline] pub fn address_transfer_status(&self) -> &AddressTransferStatus { choice(&self.address_transfer_status) }
}

pub struct AllowedPrincipal {
    pub principal_type: Option<PrincipalType>, pub principal: Option<String>,
    pub service_permission_id: Option<String>, pub tags: Option<Vec<Tag>>, pub service_id: Option<String>,
    pub permission_type: Option<PermissionType>,
}
impl Shape for AllowedPrincipal {
    const SCHEMA: &'static Schema = &Schema { name: "AllowedPrincipal", members: &[
        field("PrincipalType", "principalType", ENUM), field("Principal", "principal", STRING),
        field("ServicePermissionId", "servicePermissionId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("ServiceId", "serviceId", STRING), field("PermissionType", "permissionType", ENUM),
    ], ..Schema::NONE };
    members! { principal_type, principal, service_permission_id, tags, service_id, permission_type }
}
impl AllowedPrincipal {
    #[inline] pub fn principal_type(&self) -> &PrincipalType { choice(&self.principal_type) }
    #[inline] pub fn principal(&self) -> &str { text(&self.principal) }
    #[inline] pub fn service_permission_id(&self) -> &str { text(&self.service_permission_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn service_id(&self) -> &str { text(&self.service_id) }
    #[inline] pub fn permission_type(&self) -> &PermissionType { choice(&self.permission_type) }
}

pub struct AlternatePathHint { pub component_id: Option<String>, pub component_arn: Option<String> }
impl Shape for AlternatePathHint {
    const SCHEMA: &'static Schema = &Schema { name: "AlternatePathHint", members: &[
        field("ComponentId", "componentId", STRING), field("ComponentArn", "componentArn", STRING),
    ], ..Schema::NONE };
    members! { component_id, component_arn }
}
impl AlternatePathHint {
    #[inline] pub fn component_id(&self) -> &str { text(&self.component_id) }
    #[inline] pub fn component_arn(&self) -> &str { text(&self.component_arn) }
}

pub struct AnalysisAclRule {
    pub cidr: Option<String>, pub egress: Option<bool>, pub port_range: Option<PortRange>,
    pub protocol: Option<String>, pub rule_action: Option<String>, pub rule_number: Option<i32>,
}
impl Shape for AnalysisAclRule {
    const SCHEMA: &'static Schema = &Schema { name: "AnalysisAclRule", members: &[
        field("Cidr", "cidr", STRING), field("Egress", "egress", BOOLEAN), field("PortRange", "portRange", STRUCTURE),
        field("Protocol", "protocol", STRING), field("RuleAction", "ruleAction", STRING),
        field("RuleNumber", "ruleNumber", INTEGER),
    ], ..Schema::NONE };
    members! { cidr, egress, port_range, protocol, rule_action, rule_number }
}
impl AnalysisAclRule {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn egress(&self) -> bool { self.egress.unwrap_or_default() }
    #[inline] pub fn port_range(&self) -> &PortRange { nested(&self.port_range) }
    #[inline] pub fn protocol(&self) -> &str { text(&self.protocol) }
    #[inline] pub fn rule_action(&self) -> &str { text(&self.rule_action) }
    #[inline] pub fn rule_number(&self) -> i32 { self.rule_number.unwrap_or_default() }
}

pub struct AnalysisComponent { pub id: Option<String>, pub arn: Option<String>, pub name: Option<String> }
impl Shape for AnalysisComponent {
    const SCHEMA: &'static Schema = &Schema { name: "AnalysisComponent", members: &[
        field("Id", "id", STRING), field("Arn", "arn", STRING), field("Name", "name", STRING),
    ], ..Schema::NONE };
    members! { id, arn, name }
}
impl AnalysisComponent {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    #[inline] pub fn arn(&self) -> &str { text(&self.arn) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
}

pub struct AnalysisLoadBalancerListener { pub load_balancer_port: Option<i32>, pub instance_port: Option<i32> }
impl Shape for AnalysisLoadBalancerListener {
    const SCHEMA: &'static Schema = &Schema { name: "AnalysisLoadBalancerListener", members: &[
        field("LoadBalancerPort", "loadBalancerPort", INTEGER), field("InstancePort", "instancePort", INTEGER),
    ], ..Schema::NONE };
    members! { load_balancer_port, instance_port }
}
impl AnalysisLoadBalancerListener {
    #[inline] pub fn load_balancer_port(&self) -> i32 { self.load_balancer_port.unwrap_or_default() }
    #[inline] pub fn instance_port(&self) -> i32 { self.instance_port.unwrap_or_default() }
}

pub struct AnalysisLoadBalancerTarget {
    pub address: Option<String>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub instance: Option<AnalysisComponent>, pub port: Option<i32>,
}
impl Shape for AnalysisLoadBalancerTarget {
    const SCHEMA: &'static Schema = &Schema { name: "AnalysisLoadBalancerTarget", members: &[
        field("Address", "address", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("Instance", "instance", STRUCTURE),
        field("Port", "port", INTEGER),
    ], ..Schema::NONE };
    members! { address, availability_zone, availability_zone_id, instance, port }
}
impl AnalysisLoadBalancerTarget {
    #[inline] pub fn address(&self) -> &str { text(&self.address) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn instance(&self) -> &AnalysisComponent { nested(&self.instance) }
    #[inline] pub fn port(&self) -> i32 { self.port.unwrap_or_default() }
}

pub struct AnalysisPacketHeader {
    pub destination_addresses: Option<Vec<String>>, pub destination_port_ranges: Option<Vec<PortRange>>,
    pub protocol: Option<String>, pub source_addresses: Option<Vec<String>>,
    pub source_port_ranges: Option<Vec<PortRange>>,
}
impl Shape for AnalysisPacketHeader {
    const SCHEMA: &'static Schema = &Schema { name: "AnalysisPacketHeader", members: &[
        field("DestinationAddresses", "destinationAddressSet", IP_ADDRESS_LIST_LIST),
        field("DestinationPortRanges", "destinationPortRangeSet", PORT_RANGE_LIST_LIST),
        field("Protocol", "protocol", STRING), field("SourceAddresses", "sourceAddressSet", IP_ADDRESS_LIST_LIST),
        field("SourcePortRanges", "sourcePortRangeSet", PORT_RANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { destination_addresses, destination_port_ranges, protocol, source_addresses, source_port_ranges }
}
impl AnalysisPacketHeader {
    #[inline] pub fn destination_addresses(&self) -> &[String] { items(&self.destination_addresses) }
    #[inline] pub fn destination_port_ranges(&self) -> &[PortRange] { items(&self.destination_port_ranges) }
    #[inline] pub fn protocol(&self) -> &str { text(&self.protocol) }
    #[inline] pub fn source_addresses(&self) -> &[String] { items(&self.source_addresses) }
    #[inline] pub fn source_port_ranges(&self) -> &[PortRange] { items(&self.source_port_ranges) }
}

pub struct AnalysisRouteTableRoute {
    pub destination_cidr: Option<String>, pub destination_prefix_list_id: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>, pub gateway_id: Option<String>,
    pub instance_id: Option<String>, pub nat_gateway_id: Option<String>, pub network_interface_id: Option<String>,
    pub origin: Option<String>, pub transit_gateway_id: Option<String>, pub vpc_peering_connection_id: Option<String>,
    pub state: Option<String>, pub carrier_gateway_id: Option<String>, pub core_network_arn: Option<String>,
    pub local_gateway_id: Option<String>,
}
impl Shape for AnalysisRouteTableRoute {
    const SCHEMA: &'static Schema = &Schema { name: "AnalysisRouteTableRoute", members: &[
        field("DestinationCidr", "destinationCidr", STRING),
        field("DestinationPrefixListId", "destinationPrefixListId", STRING),
        field("EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", STRING),
        field("GatewayId", "gatewayId", STRING), field("InstanceId", "instanceId", STRING),
        field("NatGatewayId", "natGatewayId", STRING), field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("Origin", "origin", STRING), field("TransitGatewayId", "transitGatewayId", STRING),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING), field("State", "state", STRING),
        field("CarrierGatewayId", "carrierGatewayId", STRING), field("CoreNetworkArn", "coreNetworkArn", STRING),
        field("LocalGatewayId", "localGatewayId", STRING),
    ], ..Schema::NONE };
    members! {
        destination_cidr, destination_prefix_list_id, egress_only_internet_gateway_id, gateway_id, instance_id,
        nat_gateway_id, network_interface_id, origin, transit_gateway_id, vpc_peering_connection_id, state,
        carrier_gateway_id, core_network_arn, local_gateway_id,
    }
}
impl AnalysisRouteTableRoute {
    #[inline] pub fn destination_cidr(&self) -> &str { text(&self.destination_cidr) }
    #[inline] pub fn destination_prefix_list_id(&self) -> &str { text(&self.destination_prefix_list_id) }
    #[inline] pub fn egress_only_internet_gateway_id(&self) -> &str { text(&self.egress_only_internet_gateway_id) }
    #[inline] pub fn gateway_id(&self) -> &str { text(&self.gateway_id) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn nat_gateway_id(&self) -> &str { text(&self.nat_gateway_id) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn origin(&self) -> &str { text(&self.origin) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn vpc_peering_connection_id(&self) -> &str { text(&self.vpc_peering_connection_id) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn carrier_gateway_id(&self) -> &str { text(&self.carrier_gateway_id) }
    #[inline] pub fn core_network_arn(&self) -> &str { text(&self.core_network_arn) }
    #[inline] pub fn local_gateway_id(&self) -> &str { text(&self.local_gateway_id) }
}

pub struct AnalysisSecurityGroupRule {
    pub cidr: Option<String>, pub direction: Option<String>, pub security_group_id: Option<String>,
    pub port_range: Option<PortRange>, pub prefix_list_id: Option<String>, pub protocol: Option<String>,
}
impl Shape for AnalysisSecurityGroupRule {
    const SCHEMA: &'static Schema = &Schema { name: "AnalysisSecurityGroupRule", members: &[
        field("Cidr", "cidr", STRING), field("Direction", "direction", STRING),
        field("SecurityGroupId", "securityGroupId", STRING), field("PortRange", "portRange", STRUCTURE),
        field("PrefixListId", "prefixListId", STRING), field("Protocol", "protocol", STRING),
    ], ..Schema::NONE };
    members! { cidr, direction, security_group_id, port_range, prefix_list_id, protocol }
}
impl AnalysisSecurityGroupRule {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn direction(&self) -> &str { text(&self.direction) }
    #[inline] pub fn security_group_id(&self) -> &str { text(&self.security_group_id) }
    #[inline] pub fn port_range(&self) -> &PortRange { nested(&self.port_range) }
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    #[inline] pub fn protocol(&self) -> &str { text(&self.protocol) }
}

pub struct AnalysisTransitGatewayPolicyTableEntry {
    pub rule_number: Option<i32>, pub protocol: Option<String>, pub source_cidr: Option<String>,
    pub destination_cidr: Option<String>, pub source_port_range: Option<PortRange>,
    pub destination_port_range: Option<PortRange>, pub target_route_table_id: Option<String>,
}
impl Shape for AnalysisTransitGatewayPolicyTableEntry {
    const SCHEMA: &'static Schema = &Schema { name: "AnalysisTransitGatewayPolicyTableEntry", members: &[
        field("RuleNumber", "ruleNumber", INTEGER), field("Protocol", "protocol", STRING),
        field("SourceCidr", "sourceCidr", STRING), field("DestinationCidr", "destinationCidr", STRING),
        field("SourcePortRange", "sourcePortRange", STRUCTURE),
        field("DestinationPortRange", "destinationPortRange", STRUCTURE),
        field("TargetRouteTableId", "targetRouteTableId", STRING),
    ], ..Schema::NONE };
    members! {
        rule_number, protocol, source_cidr, destination_cidr, source_port_range, destination_port_range,
        target_route_table_id,
    }
}
impl AnalysisTransitGatewayPolicyTableEntry {
    #[inline] pub fn rule_number(&self) -> i32 { self.rule_number.unwrap_or_default() }
    #[inline] pub fn protocol(&self) -> &str { text(&self.protocol) }
    #[inline] pub fn source_cidr(&self) -> &str { text(&self.source_cidr) }
    #[inline] pub fn destination_cidr(&self) -> &str { text(&self.destination_cidr) }
    #[inline] pub fn source_port_range(&self) -> &PortRange { nested(&self.source_port_range) }
    #[inline] pub fn destination_port_range(&self) -> &PortRange { nested(&self.destination_port_range) }
    #[inline] pub fn target_route_table_id(&self) -> &str { text(&self.target_route_table_id) }
}

pub struct ApplicationStatus {
    pub status: Option<ApplicationStatusEnum>, pub status_time_stamp: Option<Timestamp>,
    pub status_since: Option<Timestamp>, pub resume_at: Option<Timestamp>,
    pub details: Option<Vec<ApplicationStatusDetail>>,
}
impl Shape for ApplicationStatus {
    const SCHEMA: &'static Schema = &Schema { name: "ApplicationStatus", members: &[
        field("Status", "status", ENUM), field("StatusTimeStamp", "statusTimeStamp", TIMESTAMP),
        field("StatusSince", "statusSince", TIMESTAMP), field("ResumeAt", "resumeAt", TIMESTAMP),
        field("Details", "detailSet", APPLICATION_STATUS_DETAIL_SET_LIST),
    ], ..Schema::NONE };
    members! { status, status_time_stamp, status_since, resume_at, details }
}
impl ApplicationStatus {
    #[inline] pub fn status(&self) -> &ApplicationStatusEnum { choice(&self.status) }
    #[inline] pub fn status_time_stamp(&self) -> Timestamp { moment(&self.status_time_stamp) }
    #[inline] pub fn status_since(&self) -> Timestamp { moment(&self.status_since) }
    #[inline] pub fn resume_at(&self) -> Timestamp { moment(&self.resume_at) }
    #[inline] pub fn details(&self) -> &[ApplicationStatusDetail] { items(&self.details) }
}

pub struct ApplicationStatusCheckAssociationObject {
    pub application_status_check_id: Option<String>, pub association_type: Option<AssociationTypeEnum>,
    pub key: Option<String>, pub value: Option<String>,
}
impl Shape for ApplicationStatusCheckAssociationObject {
    const SCHEMA: &'static Schema = &Schema { name: "ApplicationStatusCheckAssociationObject", members: &[
        field("ApplicationStatusCheckId", "applicationStatusCheckId", STRING),
        field("AssociationType", "associationType", ENUM), field("Key", "key", STRING),
        field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { application_status_check_id, association_type, key, value }
}
impl ApplicationStatusCheckAssociationObject {
    #[inline] pub fn application_status_check_id(&self) -> &str { text(&self.application_status_check_id) }
    #[inline] pub fn association_type(&self) -> &AssociationTypeEnum { choice(&self.association_type) }
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct ApplicationStatusCheckResponseObject {
    pub application_status_check_id: Option<String>, pub aggregation: Option<AggregationStatusEnum>,
    pub health_check_paths: Option<Vec<HealthCheckPathResponseObject>>, pub protocol: Option<NetworkProtocolEnum>,
    pub port: Option<i32>, pub path: Option<String>, pub device_index: Option<i32>,
    pub ip_version: Option<IpVersionEnum>, pub ip_scope: Option<IpScopeEnum>, pub interval: Option<i32>,
    pub timeout: Option<i32>, pub failure_threshold: Option<i32>, pub success_threshold: Option<i32>,
    pub status_code_matcher: Option<String>, pub initialization_grace_period_seconds: Option<i32>,
    pub last_updated_at: Option<Timestamp>, pub target_tag_associations: Option<Vec<CustomTagKeyValueResponsePair>>,
    pub tags: Option<Vec<Tag>>, pub creation_time: Option<Timestamp>, pub modify_time: Option<Timestamp>,
    pub deletion_time: Option<Timestamp>,
}
impl Shape for ApplicationStatusCheckResponseObject {
    const SCHEMA: &'static Schema = &Schema { name: "ApplicationStatusCheckResponseObject", members: &[
        field("ApplicationStatusCheckId", "applicationStatusCheckId", STRING),
        field("Aggregation", "aggregation", ENUM),
        field("HealthCheckPaths", "healthCheckPathSet", HEALTH_CHECK_PATH_RESPONSE_LIST_LIST),
        field("Protocol", "protocol", ENUM), field("Port", "port", INTEGER), field("Path", "path", STRING),
        field("DeviceIndex", "deviceIndex", INTEGER), field("IpVersion", "ipVersion", ENUM),
        field("IpScope", "ipScope", ENUM), field("Interval", "interval", INTEGER),
        field("Timeout", "timeout", INTEGER), field("FailureThreshold", "failureThreshold", INTEGER),
        field("SuccessThreshold", "successThreshold", INTEGER),
        field("StatusCodeMatcher", "statusCodeMatcher", STRING),
        field("InitializationGracePeriodSeconds", "initializationGracePeriodSeconds", INTEGER),
        field("LastUpdatedAt", "lastUpdatedAt", TIMESTAMP),
        field("TargetTagAssociations", "targetTagAssociationSet", CUSTOM_KEY_VALUE_PAIR_RESPONSE_SET_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST), field("CreationTime", "creationTime", TIMESTAMP),
        field("ModifyTime", "modifyTime", TIMESTAMP), field("DeletionTime", "deletionTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        application_status_check_id, aggregation, health_check_paths, protocol, port, path, device_index, ip_version,
        ip_scope, interval, timeout, failure_threshold, success_threshold, status_code_matcher,
        initialization_grace_period_seconds, last_updated_at, target_tag_associations, tags, creation_time,
        modify_time, deletion_time,
    }
}
impl ApplicationStatusCheckResponseObject {
    #[inline] pub fn application_status_check_id(&self) -> &str { text(&self.application_status_check_id) }
    #[inline] pub fn aggregation(&self) -> &AggregationStatusEnum { choice(&self.aggregation) }
    #[inline] pub fn health_check_paths(&self) -> &[HealthCheckPathResponseObject] { items(&self.health_check_paths) }
    #[inline] pub fn protocol(&self) -> &NetworkProtocolEnum { choice(&self.protocol) }
    #[inline] pub fn port(&self) -> i32 { self.port.unwrap_or_default() }
    #[inline] pub fn path(&self) -> &str { text(&self.path) }
    #[inline] pub fn device_index(&self) -> i32 { self.device_index.unwrap_or_default() }
    #[inline] pub fn ip_version(&self) -> &IpVersionEnum { choice(&self.ip_version) }
    #[inline] pub fn ip_scope(&self) -> &IpScopeEnum { choice(&self.ip_scope) }
    #[inline] pub fn interval(&self) -> i32 { self.interval.unwrap_or_default() }
    #[inline] pub fn timeout(&self) -> i32 { self.timeout.unwrap_or_default() }
    #[inline] pub fn failure_threshold(&self) -> i32 { self.failure_threshold.unwrap_or_default() }
    #[inline] pub fn success_threshold(&self) -> i32 { self.success_threshold.unwrap_or_default() }
    #[inline] pub fn status_code_matcher(&self) -> &str { text(&self.status_code_matcher) }
    #[inline] pub fn initialization_grace_period_seconds(&self) -> i32 { self.initialization_grace_period_seconds.unwrap_or_default() }
    #[inline] pub fn last_updated_at(&self) -> Timestamp { moment(&self.last_updated_at) }
    #[inline] pub fn target_tag_associations(&self) -> &[CustomTagKeyValueResponsePair] { items(&self.target_tag_associations) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn modify_time(&self) -> Timestamp { moment(&self.modify_time) }
    #[inline] pub fn deletion_time(&self) -> Timestamp { moment(&self.deletion_time) }
}

pub struct ApplicationStatusDetail {
    pub application_status_check_id: Option<String>, pub check_update_time: Option<Timestamp>,
    pub aggregation: Option<AggregationStatusEnum>, pub status: Option<ApplicationStatusCheckEnum>,
    pub status_time_stamp: Option<Timestamp>, pub status_since: Option<Timestamp>,
    pub reason: Option<ApplicationStatusReason>,
}
impl Shape for ApplicationStatusDetail {
    const SCHEMA: &'static Schema = &Schema { name: "ApplicationStatusDetail", members: &[
        field("ApplicationStatusCheckId", "applicationStatusCheckId", STRING),
        field("CheckUpdateTime", "checkUpdateTime", TIMESTAMP), field("Aggregation", "aggregation", ENUM),
        field("Status", "status", ENUM), field("StatusTimeStamp", "statusTimeStamp", TIMESTAMP),
        field("StatusSince", "statusSince", TIMESTAMP), field("Reason", "reason", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        application_status_check_id, check_update_time, aggregation, status, status_time_stamp, status_since, reason,
    }
}
impl ApplicationStatusDetail {
    #[inline] pub fn application_status_check_id(&self) -> &str { text(&self.application_status_check_id) }
    #[inline] pub fn check_update_time(&self) -> Timestamp { moment(&self.check_update_time) }
    #[inline] pub fn aggregation(&self) -> &AggregationStatusEnum { choice(&self.aggregation) }
    #[inline] pub fn status(&self) -> &ApplicationStatusCheckEnum { choice(&self.status) }
    #[inline] pub fn status_time_stamp(&self) -> Timestamp { moment(&self.status_time_stamp) }
    #[inline] pub fn status_since(&self) -> Timestamp { moment(&self.status_since) }
    #[inline] pub fn reason(&self) -> &ApplicationStatusReason { nested(&self.reason) }
}

pub struct ApplicationStatusReason {
    pub code: Option<String>, pub status_code: Option<i32>, pub protocol: Option<String>,
}
impl Shape for ApplicationStatusReason {
    const SCHEMA: &'static Schema = &Schema { name: "ApplicationStatusReason", members: &[
        field("Code", "code", STRING), field("StatusCode", "statusCode", INTEGER),
        field("Protocol", "protocol", STRING),
    ], ..Schema::NONE };
    members! { code, status_code, protocol }
}
impl ApplicationStatusReason {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn status_code(&self) -> i32 { self.status_code.unwrap_or_default() }
    #[inline] pub fn protocol(&self) -> &str { text(&self.protocol) }
}

pub struct ApplicationStatusSummary { pub status: Option<SummaryStatus>, pub impaired_since: Option<Timestamp> }
impl Shape for ApplicationStatusSummary {
    const SCHEMA: &'static Schema = &Schema { name: "ApplicationStatusSummary", members: &[
        field("Status", "status", ENUM), field("ImpairedSince", "impairedSince", TIMESTAMP),
    ], ..Schema::NONE };
    members! { status, impaired_since }
}
impl ApplicationStatusSummary {
    #[inline] pub fn status(&self) -> &SummaryStatus { choice(&self.status) }
    #[inline] pub fn impaired_since(&self) -> Timestamp { moment(&self.impaired_since) }
}

pub struct ApplicationStatusesResponseType { pub instances: Option<Vec<InstanceApplicationStatus>> }
impl Shape for ApplicationStatusesResponseType {
    const SCHEMA: &'static Schema = &Schema { name: "ApplicationStatusesResponseType", members: &[
        field("Instances", "instanceSet", INSTANCE_APPLICATION_STATUS_SET_LIST),
    ], ..Schema::NONE };
    members! { instances }
}
impl ApplicationStatusesResponseType {
    #[inline] pub fn instances(&self) -> &[InstanceApplicationStatus] { items(&self.instances) }
}

pub struct AsnAssociation {
    pub asn: Option<String>, pub cidr: Option<String>, pub status_message: Option<String>,
    pub state: Option<AsnAssociationState>,
}
impl Shape for AsnAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "AsnAssociation", members: &[
        field("Asn", "asn", STRING), field("Cidr", "cidr", STRING), field("StatusMessage", "statusMessage", STRING),
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { asn, cidr, status_message, state }
}
impl AsnAssociation {
    #[inline] pub fn asn(&self) -> &str { text(&self.asn) }
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn state(&self) -> &AsnAssociationState { choice(&self.state) }
}

pub struct AsnAuthorizationContext { pub message: Option<String>, pub signature: Option<String> }
impl Shape for AsnAuthorizationContext {
    const SCHEMA: &'static Schema = &Schema { name: "AsnAuthorizationContext", members: &[
        field("Message", "", STRING).required(), field("Signature", "", STRING).required(),
    ], ..Schema::NONE };
    members! { message, signature }
}
impl AsnAuthorizationContext {
    pub fn with_message(mut self, v: impl Into<String>) -> Self { self.message = Some(v.into()); self }
    pub fn with_signature(mut self, v: impl Into<String>) -> Self { self.signature = Some(v.into()); self }
}

pub struct AssignedPrivateIpAddress { pub private_ip_address: Option<String> }
impl Shape for AssignedPrivateIpAddress {
    const SCHEMA: &'static Schema = &Schema { name: "AssignedPrivateIpAddress", members: &[
        field("PrivateIpAddress", "privateIpAddress", STRING),
    ], ..Schema::NONE };
    members! { private_ip_address }
}
impl AssignedPrivateIpAddress {
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
}

pub struct AssociatedKmsKey { pub kms_key_id: Option<String> }
impl Shape for AssociatedKmsKey {
    const SCHEMA: &'static Schema = &Schema { name: "AssociatedKmsKey", members: &[
        field("KmsKeyId", "kmsKeyId", STRING),
    ], ..Schema::NONE };
    members! { kms_key_id }
}
impl AssociatedKmsKey {
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
}

pub struct AssociatedRole {
    pub associated_role_arn: Option<String>, pub certificate_s3_bucket_name: Option<String>,
    pub certificate_s3_object_key: Option<String>, pub encryption_kms_key_id: Option<String>,
}
impl Shape for AssociatedRole {
    const SCHEMA: &'static Schema = &Schema { name: "AssociatedRole", members: &[
        field("AssociatedRoleArn", "associatedRoleArn", STRING),
        field("CertificateS3BucketName", "certificateS3BucketName", STRING),
        field("CertificateS3ObjectKey", "certificateS3ObjectKey", STRING),
        field("EncryptionKmsKeyId", "encryptionKmsKeyId", STRING),
    ], ..Schema::NONE };
    members! { associated_role_arn, certificate_s3_bucket_name, certificate_s3_object_key, encryption_kms_key_id }
}
impl AssociatedRole {
    #[inline] pub fn associated_role_arn(&self) -> &str { text(&self.associated_role_arn) }
    #[inline] pub fn certificate_s3_bucket_name(&self) -> &str { text(&self.certificate_s3_bucket_name) }
    #[inline] pub fn certificate_s3_object_key(&self) -> &str { text(&self.certificate_s3_object_key) }
    #[inline] pub fn encryption_kms_key_id(&self) -> &str { text(&self.encryption_kms_key_id) }
}

pub struct AssociatedTargetNetwork { pub network_id: Option<String>, pub network_type: Option<AssociatedNetworkType> }
impl Shape for AssociatedTargetNetwork {
    const SCHEMA: &'static Schema = &Schema { name: "AssociatedTargetNetwork", members: &[
        field("NetworkId", "networkId", STRING), field("NetworkType", "networkType", ENUM),
    ], ..Schema::NONE };
    members! { network_id, network_type }
}
impl AssociatedTargetNetwork {
    #[inline] pub fn network_id(&self) -> &str { text(&self.network_id) }
    #[inline] pub fn network_type(&self) -> &AssociatedNetworkType { choice(&self.network_type) }
}

pub struct AssociationStatus { pub code: Option<AssociationStatusCode>, pub message: Option<String> }
impl Shape for AssociationStatus {
    const SCHEMA: &'static Schema = &Schema { name: "AssociationStatus", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl AssociationStatus {
    #[inline] pub fn code(&self) -> &AssociationStatusCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct AthenaIntegration {
    pub integration_result_s3_destination_arn: Option<String>,
    pub partition_load_frequency: Option<PartitionLoadFrequency>, pub partition_start_date: Option<Timestamp>,
    pub partition_end_date: Option<Timestamp>,
}
impl Shape for AthenaIntegration {
    const SCHEMA: &'static Schema = &Schema { name: "AthenaIntegration", members: &[
        field("IntegrationResultS3DestinationArn", "", STRING).required(),
        field("PartitionLoadFrequency", "", ENUM).required(), field("PartitionStartDate", "", TIMESTAMP),
        field("PartitionEndDate", "", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        integration_result_s3_destination_arn, partition_load_frequency, partition_start_date, partition_end_date,
    }
}
impl AthenaIntegration {
    pub fn with_integration_result_s3_destination_arn(mut self, v: impl Into<String>) -> Self { self.integration_result_s3_destination_arn = Some(v.into()); self }
    pub fn with_partition_load_frequency(mut self, v: impl Into<PartitionLoadFrequency>) -> Self { self.partition_load_frequency = Some(v.into()); self }
    pub fn with_partition_start_date(mut self, v: impl Into<Timestamp>) -> Self { self.partition_start_date = Some(v.into()); self }
    pub fn with_partition_end_date(mut self, v: impl Into<Timestamp>) -> Self { self.partition_end_date = Some(v.into()); self }
}

pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>, pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}
impl Shape for AttachmentEnaSrdSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "AttachmentEnaSrdSpecification", members: &[
        field("EnaSrdEnabled", "enaSrdEnabled", BOOLEAN),
        field("EnaSrdUdpSpecification", "enaSrdUdpSpecification", STRUCTURE),
    ], ..Schema::NONE };
    members! { ena_srd_enabled, ena_srd_udp_specification }
}
impl AttachmentEnaSrdSpecification {
    #[inline] pub fn ena_srd_enabled(&self) -> bool { self.ena_srd_enabled.unwrap_or_default() }
    #[inline] pub fn ena_srd_udp_specification(&self) -> &AttachmentEnaSrdUdpSpecification { nested(&self.ena_srd_udp_specification) }
}

pub struct AttachmentEnaSrdUdpSpecification { pub ena_srd_udp_enabled: Option<bool> }
impl Shape for AttachmentEnaSrdUdpSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "AttachmentEnaSrdUdpSpecification", members: &[
        field("EnaSrdUdpEnabled", "enaSrdUdpEnabled", BOOLEAN),
    ], ..Schema::NONE };
    members! { ena_srd_udp_enabled }
}
impl AttachmentEnaSrdUdpSpecification {
    #[inline] pub fn ena_srd_udp_enabled(&self) -> bool { self.ena_srd_udp_enabled.unwrap_or_default() }
}

pub struct AttributeBooleanValue { pub value: Option<bool> }
impl Shape for AttributeBooleanValue {
    const SCHEMA: &'static Schema = &Schema { name: "AttributeBooleanValue", members: &[
        field("Value", "value", BOOLEAN),
    ], ..Schema::NONE };
    members! { value }
}
impl AttributeBooleanValue {
    #[inline] pub fn value(&self) -> bool { self.value.unwrap_or_default() }
    pub fn with_value(mut self, v: impl Into<bool>) -> Self { self.value = Some(v.into()); self }
}

pub struct AttributeSummary {
    pub attribute_name: Option<String>, pub most_frequent_value: Option<String>,
    pub number_of_matched_accounts: Option<i32>, pub number_of_unmatched_accounts: Option<i32>,
    pub regional_summaries: Option<Vec<RegionalSummary>>,
}
impl Shape for AttributeSummary {
    const SCHEMA: &'static Schema = &Schema { name: "AttributeSummary", members: &[
        field("AttributeName", "attributeName", STRING), field("MostFrequentValue", "mostFrequentValue", STRING),
        field("NumberOfMatchedAccounts", "numberOfMatchedAccounts", INTEGER),
        field("NumberOfUnmatchedAccounts", "numberOfUnmatchedAccounts", INTEGER),
        field("RegionalSummaries", "regionalSummarySet", REGIONAL_SUMMARY_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        attribute_name, most_frequent_value, number_of_matched_accounts, number_of_unmatched_accounts,
        regional_summaries,
    }
}
impl AttributeSummary {
    #[inline] pub fn attribute_name(&self) -> &str { text(&self.attribute_name) }
    #[inline] pub fn most_frequent_value(&self) -> &str { text(&self.most_frequent_value) }
    #[inline] pub fn number_of_matched_accounts(&self) -> i32 { self.number_of_matched_accounts.unwrap_or_default() }
    #[inline] pub fn number_of_unmatched_accounts(&self) -> i32 { self.number_of_unmatched_accounts.unwrap_or_default() }
    #[inline] pub fn regional_summaries(&self) -> &[RegionalSummary] { items(&self.regional_summaries) }
}

pub struct AttributeValue { pub value: Option<String> }
impl Shape for AttributeValue {
    const SCHEMA: &'static Schema = &Schema { name: "AttributeValue", members: &[
        field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl AttributeValue {
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct AuthorizationRule {
    pub client_vpn_endpoint_id: Option<String>, pub description: Option<String>, pub group_id: Option<String>,
    pub access_all: Option<bool>, pub destination_cidr: Option<String>,
    pub status: Option<ClientVpnAuthorizationRuleStatus>,
}
impl Shape for AuthorizationRule {
    const SCHEMA: &'static Schema = &Schema { name: "AuthorizationRule", members: &[
        field("ClientVpnEndpointId", "clientVpnEndpointId", STRING), field("Description", "description", STRING),
        field("GroupId", "groupId", STRING), field("AccessAll", "accessAll", BOOLEAN),
        field("DestinationCidr", "destinationCidr", STRING), field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, description, group_id, access_all, destination_cidr, status }
}
impl AuthorizationRule {
    #[inline] pub fn client_vpn_endpoint_id(&self) -> &str { text(&self.client_vpn_endpoint_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn access_all(&self) -> bool { self.access_all.unwrap_or_default() }
    #[inline] pub fn destination_cidr(&self) -> &str { text(&self.destination_cidr) }
    #[inline] pub fn status(&self) -> &ClientVpnAuthorizationRuleStatus { nested(&self.status) }
}

pub struct AvailabilityZone {
    pub opt_in_status: Option<AvailabilityZoneOptInStatus>, pub messages: Option<Vec<AvailabilityZoneMessage>>,
    pub region_name: Option<String>, pub zone_name: Option<String>, pub zone_id: Option<String>,
    pub group_name: Option<String>, pub network_border_group: Option<String>, pub zone_type: Option<String>,
    pub parent_zone_name: Option<String>, pub parent_zone_id: Option<String>, pub group_long_name: Option<String>,
    pub geography: Option<Vec<AvailabilityZoneGeography>>,
    pub sub_geography: Option<Vec<AvailabilityZoneSubGeography>>, pub state: Option<AvailabilityZoneState>,
}
impl Shape for AvailabilityZone {
    const SCHEMA: &'static Schema = &Schema { name: "AvailabilityZone", members: &[
        field("OptInStatus", "optInStatus", ENUM),
        field("Messages", "messageSet", AVAILABILITY_ZONE_MESSAGE_LIST_LIST),
        field("RegionName", "regionName", STRING), field("ZoneName", "zoneName", STRING),
        field("ZoneId", "zoneId", STRING), field("GroupName", "groupName", STRING),
        field("NetworkBorderGroup", "networkBorderGroup", STRING), field("ZoneType", "zoneType", STRING),
        field("ParentZoneName", "parentZoneName", STRING), field("ParentZoneId", "parentZoneId", STRING),
        field("GroupLongName", "groupLongName", STRING),
        field("Geography", "geographySet", AVAILABILITY_ZONE_GEOGRAPHY_LIST_LIST),
        field("SubGeography", "subGeographySet", AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST_LIST),
        field("State", "zoneState", ENUM),
    ], ..Schema::NONE };
    members! {
        opt_in_status, messages, region_name, zone_name, zone_id, group_name, network_border_group, zone_type,
        parent_zone_name, parent_zone_id, group_long_name, geography, sub_geography, state,
    }
}
impl AvailabilityZone {
    #[inline] pub fn opt_in_status(&self) -> &AvailabilityZoneOptInStatus { choice(&self.opt_in_status) }
    #[inline] pub fn messages(&self) -> &[AvailabilityZoneMessage] { items(&self.messages) }
    #[inline] pub fn region_name(&self) -> &str { text(&self.region_name) }
    #[inline] pub fn zone_name(&self) -> &str { text(&self.zone_name) }
    #[inline] pub fn zone_id(&self) -> &str { text(&self.zone_id) }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    #[inline] pub fn network_border_group(&self) -> &str { text(&self.network_border_group) }
    #[inline] pub fn zone_type(&self) -> &str { text(&self.zone_type) }
    #[inline] pub fn parent_zone_name(&self) -> &str { text(&self.parent_zone_name) }
    #[inline] pub fn parent_zone_id(&self) -> &str { text(&self.parent_zone_id) }
    #[inline] pub fn group_long_name(&self) -> &str { text(&self.group_long_name) }
    #[inline] pub fn geography(&self) -> &[AvailabilityZoneGeography] { items(&self.geography) }
    #[inline] pub fn sub_geography(&self) -> &[AvailabilityZoneSubGeography] { items(&self.sub_geography) }
    #[inline] pub fn state(&self) -> &AvailabilityZoneState { choice(&self.state) }
}

pub struct AvailabilityZoneAddress {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub allocation_ids: Option<Vec<String>>,
}
impl Shape for AvailabilityZoneAddress {
    const SCHEMA: &'static Schema = &Schema { name: "AvailabilityZoneAddress", members: &[
        field("AvailabilityZone", "", STRING), field("AvailabilityZoneId", "", STRING),
        field("AllocationIds", "AllocationId", ALLOCATION_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { availability_zone, availability_zone_id, allocation_ids }
}
impl AvailabilityZoneAddress {
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
    pub fn with_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.availability_zone_id = Some(v.into()); self }
    pub fn with_allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.allocation_ids = list(v); self }
}

pub struct AvailabilityZoneGeography { pub name: Option<String> }
impl Shape for AvailabilityZoneGeography {
    const SCHEMA: &'static Schema = &Schema { name: "AvailabilityZoneGeography", members: &[
        field("Name", "name", STRING),
    ], ..Schema::NONE };
    members! { name }
}
impl AvailabilityZoneGeography {
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
}

pub struct AvailabilityZoneMessage { pub message: Option<String> }
impl Shape for AvailabilityZoneMessage {
    const SCHEMA: &'static Schema = &Schema { name: "AvailabilityZoneMessage", members: &[
        field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { message }
}
impl AvailabilityZoneMessage {
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct AvailabilityZoneSubGeography { pub name: Option<String> }
impl Shape for AvailabilityZoneSubGeography {
    const SCHEMA: &'static Schema = &Schema { name: "AvailabilityZoneSubGeography", members: &[
        field("Name", "name", STRING),
    ], ..Schema::NONE };
    members! { name }
}
impl AvailabilityZoneSubGeography {
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
}

pub struct AvailableCapacity {
    pub available_instance_capacity: Option<Vec<InstanceCapacity>>, pub available_vcpus: Option<i32>,
}
impl Shape for AvailableCapacity {
    const SCHEMA: &'static Schema = &Schema { name: "AvailableCapacity", members: &[
        field("AvailableInstanceCapacity", "availableInstanceCapacity", AVAILABLE_INSTANCE_CAPACITY_LIST_LIST),
        field("AvailableVCpus", "availableVCpus", INTEGER),
    ], ..Schema::NONE };
    members! { available_instance_capacity, available_vcpus }
}
impl AvailableCapacity {
    #[inline] pub fn available_instance_capacity(&self) -> &[InstanceCapacity] { items(&self.available_instance_capacity) }
    #[inline] pub fn available_vcpus(&self) -> i32 { self.available_vcpus.unwrap_or_default() }
}

pub struct BaselineEbsBandwidthMbps { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for BaselineEbsBandwidthMbps {
    const SCHEMA: &'static Schema = &Schema { name: "BaselineEbsBandwidthMbps", members: &[
        field("Min", "min", INTEGER), field("Max", "max", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl BaselineEbsBandwidthMbps {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct BaselineEbsBandwidthMbpsRequest { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for BaselineEbsBandwidthMbpsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "BaselineEbsBandwidthMbpsRequest", members: &[
        field("Min", "", INTEGER), field("Max", "", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl BaselineEbsBandwidthMbpsRequest {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct BaselinePerformanceFactors { pub cpu: Option<CpuPerformanceFactor> }
impl Shape for BaselinePerformanceFactors {
    const SCHEMA: &'static Schema = &Schema { name: "BaselinePerformanceFactors", members: &[
        field("Cpu", "cpu", STRUCTURE),
    ], ..Schema::NONE };
    members! { cpu }
}
impl BaselinePerformanceFactors {
    #[inline] pub fn cpu(&self) -> &CpuPerformanceFactor { nested(&self.cpu) }
    pub fn with_cpu(mut self, v: impl Into<CpuPerformanceFactor>) -> Self { self.cpu = Some(v.into()); self }
}

pub struct BaselinePerformanceFactorsRequest { pub cpu: Option<CpuPerformanceFactorRequest> }
impl Shape for BaselinePerformanceFactorsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "BaselinePerformanceFactorsRequest", members: &[
        field("Cpu", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { cpu }
}
impl BaselinePerformanceFactorsRequest {
    #[inline] pub fn cpu(&self) -> &CpuPerformanceFactorRequest { nested(&self.cpu) }
    pub fn with_cpu(mut self, v: impl Into<CpuPerformanceFactorRequest>) -> Self { self.cpu = Some(v.into()); self }
}

pub struct BlockDeviceMapping {
    pub ebs: Option<EbsBlockDevice>, pub no_device: Option<String>, pub device_name: Option<String>,
    pub virtual_name: Option<String>,
}
impl Shape for BlockDeviceMapping {
    const SCHEMA: &'static Schema = &Schema { name: "BlockDeviceMapping", members: &[
        field("Ebs", "ebs", STRUCTURE), field("NoDevice", "noDevice", STRING),
        field("DeviceName", "deviceName", STRING), field("VirtualName", "virtualName", STRING),
    ], ..Schema::NONE };
    members! { ebs, no_device, device_name, virtual_name }
}
impl BlockDeviceMapping {
    #[inline] pub fn ebs(&self) -> &EbsBlockDevice { nested(&self.ebs) }
    pub fn with_ebs(mut self, v: impl Into<EbsBlockDevice>) -> Self { self.ebs = Some(v.into()); self }
    #[inline] pub fn no_device(&self) -> &str { text(&self.no_device) }
    pub fn with_no_device(mut self, v: impl Into<String>) -> Self { self.no_device = Some(v.into()); self }
    #[inline] pub fn device_name(&self) -> &str { text(&self.device_name) }
    pub fn with_device_name(mut self, v: impl Into<String>) -> Self { self.device_name = Some(v.into()); self }
    #[inline] pub fn virtual_name(&self) -> &str { text(&self.virtual_name) }
    pub fn with_virtual_name(mut self, v: impl Into<String>) -> Self { self.virtual_name = Some(v.into()); self }
}

pub struct BlockDeviceMappingResponse {
    pub device_name: Option<String>, pub virtual_name: Option<String>, pub ebs: Option<EbsBlockDeviceResponse>,
    pub no_device: Option<String>,
}
impl Shape for BlockDeviceMappingResponse {
    const SCHEMA: &'static Schema = &Schema { name: "BlockDeviceMappingResponse", members: &[
        field("DeviceName", "deviceName", STRING), field("VirtualName", "virtualName", STRING),
        field("Ebs", "ebs", STRUCTURE), field("NoDevice", "noDevice", STRING),
    ], ..Schema::NONE };
    members! { device_name, virtual_name, ebs, no_device }
}
impl BlockDeviceMappingResponse {
    #[inline] pub fn device_name(&self) -> &str { text(&self.device_name) }
    #[inline] pub fn virtual_name(&self) -> &str { text(&self.virtual_name) }
    #[inline] pub fn ebs(&self) -> &EbsBlockDeviceResponse { nested(&self.ebs) }
    #[inline] pub fn no_device(&self) -> &str { text(&self.no_device) }
}

pub struct BlockPublicAccessStates { pub internet_gateway_block_mode: Option<BlockPublicAccessMode> }
impl Shape for BlockPublicAccessStates {
    const SCHEMA: &'static Schema = &Schema { name: "BlockPublicAccessStates", members: &[
        field("InternetGatewayBlockMode", "internetGatewayBlockMode", ENUM),
    ], ..Schema::NONE };
    members! { internet_gateway_block_mode }
}
impl BlockPublicAccessStates {
    #[inline] pub fn internet_gateway_block_mode(&self) -> &BlockPublicAccessMode { choice(&self.internet_gateway_block_mode) }
}

pub struct BundleTask {
    pub instance_id: Option<String>, pub bundle_id: Option<String>, pub state: Option<BundleTaskState>,
    pub start_time: Option<Timestamp>, pub update_time: Option<Timestamp>, pub storage: Option<Storage>,
    pub progress: Option<String>, pub bundle_task_error: Option<BundleTaskError>,
}
impl Shape for BundleTask {
    const SCHEMA: &'static Schema = &Schema { name: "BundleTask", members: &[
        field("InstanceId", "instanceId", STRING), field("BundleId", "bundleId", STRING),
        field("State", "state", ENUM), field("StartTime", "startTime", TIMESTAMP),
        field("UpdateTime", "updateTime", TIMESTAMP), field("Storage", "storage", STRUCTURE),
        field("Progress", "progress", STRING), field("BundleTaskError", "error", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_id, bundle_id, state, start_time, update_time, storage, progress, bundle_task_error }
}
impl BundleTask {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn bundle_id(&self) -> &str { text(&self.bundle_id) }
    #[inline] pub fn state(&self) -> &BundleTaskState { choice(&self.state) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
    #[inline] pub fn update_time(&self) -> Timestamp { moment(&self.update_time) }
    #[inline] pub fn storage(&self) -> &Storage { nested(&self.storage) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn bundle_task_error(&self) -> &BundleTaskError { nested(&self.bundle_task_error) }
}

pub struct BundleTaskError { pub code: Option<String>, pub message: Option<String> }
impl Shape for BundleTaskError {
    const SCHEMA: &'static Schema = &Schema { name: "BundleTaskError", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl BundleTaskError {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct Byoasn {
    pub asn: Option<String>, pub ipam_id: Option<String>, pub status_message: Option<String>,
    pub state: Option<AsnState>,
}
impl Shape for Byoasn {
    const SCHEMA: &'static Schema = &Schema { name: "Byoasn", members: &[
        field("Asn", "asn", STRING), field("IpamId", "ipamId", STRING),
        field("StatusMessage", "statusMessage", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { asn, ipam_id, status_message, state }
}
impl Byoasn {
    #[inline] pub fn asn(&self) -> &str { text(&self.asn) }
    #[inline] pub fn ipam_id(&self) -> &str { text(&self.ipam_id) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn state(&self) -> &AsnState { choice(&self.state) }
}

pub struct ByoipCidr {
    pub cidr: Option<String>, pub description: Option<String>, pub asn_associations: Option<Vec<AsnAssociation>>,
    pub status_message: Option<String>, pub state: Option<ByoipCidrState>, pub network_border_group: Option<String>,
    pub advertisement_type: Option<String>, pub pool_id: Option<String>, pub ipam_pool_id: Option<String>,
}
impl Shape for ByoipCidr {
    const SCHEMA: &'static Schema = &Schema { name: "ByoipCidr", members: &[
        field("Cidr", "cidr", STRING), field("Description", "description", STRING),
        field("AsnAssociations", "asnAssociationSet", ASN_ASSOCIATION_SET_LIST),
        field("StatusMessage", "statusMessage", STRING), field("State", "state", ENUM),
        field("NetworkBorderGroup", "networkBorderGroup", STRING),
        field("AdvertisementType", "advertisementType", STRING), field("PoolId", "poolId", STRING),
        field("IpamPoolId", "ipamPoolId", STRING),
    ], ..Schema::NONE };
    members! {
        cidr, description, asn_associations, status_message, state, network_border_group, advertisement_type, pool_id,
        ipam_pool_id,
    }
}
impl ByoipCidr {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn asn_associations(&self) -> &[AsnAssociation] { items(&self.asn_associations) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn state(&self) -> &ByoipCidrState { choice(&self.state) }
    #[inline] pub fn network_border_group(&self) -> &str { text(&self.network_border_group) }
    #[inline] pub fn advertisement_type(&self) -> &str { text(&self.advertisement_type) }
    #[inline] pub fn pool_id(&self) -> &str { text(&self.pool_id) }
    #[inline] pub fn ipam_pool_id(&self) -> &str { text(&self.ipam_pool_id) }
}

pub struct CancelCapacityReservationFleetError { pub code: Option<String>, pub message: Option<String> }
impl Shape for CancelCapacityReservationFleetError {
    const SCHEMA: &'static Schema = &Schema { name: "CancelCapacityReservationFleetError", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl CancelCapacityReservationFleetError {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct CancelSpotFleetRequestsError { pub code: Option<CancelBatchErrorCode>, pub message: Option<String> }
impl Shape for CancelSpotFleetRequestsError {
    const SCHEMA: &'static Schema = &Schema { name: "CancelSpotFleetRequestsError", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl CancelSpotFleetRequestsError {
    #[inline] pub fn code(&self) -> &CancelBatchErrorCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct CancelSpotFleetRequestsErrorItem {
    pub error: Option<CancelSpotFleetRequestsError>, pub spot_fleet_request_id: Option<String>,
}
impl Shape for CancelSpotFleetRequestsErrorItem {
    const SCHEMA: &'static Schema = &Schema { name: "CancelSpotFleetRequestsErrorItem", members: &[
        field("Error", "error", STRUCTURE), field("SpotFleetRequestId", "spotFleetRequestId", STRING),
    ], ..Schema::NONE };
    members! { error, spot_fleet_request_id }
}
impl CancelSpotFleetRequestsErrorItem {
    #[inline] pub fn error(&self) -> &CancelSpotFleetRequestsError { nested(&self.error) }
    #[inline] pub fn spot_fleet_request_id(&self) -> &str { text(&self.spot_fleet_request_id) }
}

pub struct CancelSpotFleetRequestsSuccessItem {
    pub current_spot_fleet_request_state: Option<BatchState>,
    pub previous_spot_fleet_request_state: Option<BatchState>, pub spot_fleet_request_id: Option<String>,
}
impl Shape for CancelSpotFleetRequestsSuccessItem {
    const SCHEMA: &'static Schema = &Schema { name: "CancelSpotFleetRequestsSuccessItem", members: &[
        field("CurrentSpotFleetRequestState", "currentSpotFleetRequestState", ENUM),
        field("PreviousSpotFleetRequestState", "previousSpotFleetRequestState", ENUM),
        field("SpotFleetRequestId", "spotFleetRequestId", STRING),
    ], ..Schema::NONE };
    members! { current_spot_fleet_request_state, previous_spot_fleet_request_state, spot_fleet_request_id }
}
impl CancelSpotFleetRequestsSuccessItem {
    #[inline] pub fn current_spot_fleet_request_state(&self) -> &BatchState { choice(&self.current_spot_fleet_request_state) }
    #[inline] pub fn previous_spot_fleet_request_state(&self) -> &BatchState { choice(&self.previous_spot_fleet_request_state) }
    #[inline] pub fn spot_fleet_request_id(&self) -> &str { text(&self.spot_fleet_request_id) }
}

pub struct CancellationTerms {
    pub cancellation_type: Option<ApplyCancellationCharges>, pub reservation_state: Option<String>,
    pub committed_instance_count: Option<i32>, pub charge_commitment_duration_hours: Option<i64>,
    pub charge_end_date: Option<Timestamp>,
}
impl Shape for CancellationTerms {
    const SCHEMA: &'static Schema = &Schema { name: "CancellationTerms", members: &[
        field("CancellationType", "cancellationType", ENUM), field("ReservationState", "reservationState", STRING),
        field("CommittedInstanceCount", "committedInstanceCount", INTEGER),
        field("ChargeCommitmentDurationHours", "chargeCommitmentDurationHours", LONG),
        field("ChargeEndDate", "chargeEndDate", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        cancellation_type, reservation_state, committed_instance_count, charge_commitment_duration_hours,
        charge_end_date,
    }
}
impl CancellationTerms {
    #[inline] pub fn cancellation_type(&self) -> &ApplyCancellationCharges { choice(&self.cancellation_type) }
    #[inline] pub fn reservation_state(&self) -> &str { text(&self.reservation_state) }
    #[inline] pub fn committed_instance_count(&self) -> i32 { self.committed_instance_count.unwrap_or_default() }
    #[inline] pub fn charge_commitment_duration_hours(&self) -> i64 { self.charge_commitment_duration_hours.unwrap_or_default() }
    #[inline] pub fn charge_end_date(&self) -> Timestamp { moment(&self.charge_end_date) }
}

pub struct CancelledSpotInstanceRequest {
    pub spot_instance_request_id: Option<String>, pub state: Option<CancelSpotInstanceRequestState>,
}
impl Shape for CancelledSpotInstanceRequest {
    const SCHEMA: &'static Schema = &Schema { name: "CancelledSpotInstanceRequest", members: &[
        field("SpotInstanceRequestId", "spotInstanceRequestId", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { spot_instance_request_id, state }
}
impl CancelledSpotInstanceRequest {
    #[inline] pub fn spot_instance_request_id(&self) -> &str { text(&self.spot_instance_request_id) }
    #[inline] pub fn state(&self) -> &CancelSpotInstanceRequestState { choice(&self.state) }
}

pub struct CapacityAllocation {
    pub allocation_type: Option<AllocationType>, pub count: Option<i32>,
    pub allocation_metadata: Option<Vec<CapacityAllocationMetadataEntry>>,
}
impl Shape for CapacityAllocation {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityAllocation", members: &[
        field("AllocationType", "allocationType", ENUM), field("Count", "count", INTEGER),
        field("AllocationMetadata", "allocationMetadataList", CAPACITY_ALLOCATION_METADATA_LIST_LIST),
    ], ..Schema::NONE };
    members! { allocation_type, count, allocation_metadata }
}
impl CapacityAllocation {
    #[inline] pub fn allocation_type(&self) -> &AllocationType { choice(&self.allocation_type) }
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn allocation_metadata(&self) -> &[CapacityAllocationMetadataEntry] { items(&self.allocation_metadata) }
}

pub struct CapacityAllocationMetadataEntry { pub key: Option<String>, pub value: Option<String> }
impl Shape for CapacityAllocationMetadataEntry {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityAllocationMetadataEntry", members: &[
        field("Key", "key", STRING), field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { key, value }
}
impl CapacityAllocationMetadataEntry {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct CapacityBlock {
    pub capacity_block_id: Option<String>, pub ultraserver_type: Option<String>, pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>, pub capacity_reservation_ids: Option<Vec<String>>,
    pub start_date: Option<Timestamp>, pub end_date: Option<Timestamp>, pub create_date: Option<Timestamp>,
    pub state: Option<CapacityBlockResourceState>, pub tags: Option<Vec<Tag>>,
}
impl Shape for CapacityBlock {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityBlock", members: &[
        field("CapacityBlockId", "capacityBlockId", STRING), field("UltraserverType", "ultraserverType", STRING),
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("CapacityReservationIds", "capacityReservationIdSet", CAPACITY_RESERVATION_ID_SET_LIST),
        field("StartDate", "startDate", TIMESTAMP), field("EndDate", "endDate", TIMESTAMP),
        field("CreateDate", "createDate", TIMESTAMP), field("State", "state", ENUM),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        capacity_block_id, ultraserver_type, availability_zone, availability_zone_id, capacity_reservation_ids,
        start_date, end_date, create_date, state, tags,
    }
}
impl CapacityBlock {
    #[inline] pub fn capacity_block_id(&self) -> &str { text(&self.capacity_block_id) }
    #[inline] pub fn ultraserver_type(&self) -> &str { text(&self.ultraserver_type) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn capacity_reservation_ids(&self) -> &[String] { items(&self.capacity_reservation_ids) }
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn end_date(&self) -> Timestamp { moment(&self.end_date) }
    #[inline] pub fn create_date(&self) -> Timestamp { moment(&self.create_date) }
    #[inline] pub fn state(&self) -> &CapacityBlockResourceState { choice(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct CapacityBlockExtension {
    pub capacity_reservation_id: Option<String>, pub instance_type: Option<String>, pub instance_count: Option<i32>,
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub capacity_block_extension_offering_id: Option<String>, pub capacity_block_extension_duration_hours: Option<i32>,
    pub capacity_block_extension_status: Option<CapacityBlockExtensionStatus>,
    pub capacity_block_extension_purchase_date: Option<Timestamp>,
    pub capacity_block_extension_start_date: Option<Timestamp>,
    pub capacity_block_extension_end_date: Option<Timestamp>, pub upfront_fee: Option<String>,
    pub currency_code: Option<String>, pub zone_type: Option<String>,
}
impl Shape for CapacityBlockExtension {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityBlockExtension", members: &[
        field("CapacityReservationId", "capacityReservationId", STRING), field("InstanceType", "instanceType", STRING),
        field("InstanceCount", "instanceCount", INTEGER), field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("CapacityBlockExtensionOfferingId", "capacityBlockExtensionOfferingId", STRING),
        field("CapacityBlockExtensionDurationHours", "capacityBlockExtensionDurationHours", INTEGER),
        field("CapacityBlockExtensionStatus", "capacityBlockExtensionStatus", ENUM),
        field("CapacityBlockExtensionPurchaseDate", "capacityBlockExtensionPurchaseDate", TIMESTAMP),
        field("CapacityBlockExtensionStartDate", "capacityBlockExtensionStartDate", TIMESTAMP),
        field("CapacityBlockExtensionEndDate", "capacityBlockExtensionEndDate", TIMESTAMP),
        field("UpfrontFee", "upfrontFee", STRING), field("CurrencyCode", "currencyCode", STRING),
        field("ZoneType", "zoneType", STRING),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_id, instance_type, instance_count, availability_zone, availability_zone_id,
        capacity_block_extension_offering_id, capacity_block_extension_duration_hours, capacity_block_extension_status,
        capacity_block_extension_purchase_date, capacity_block_extension_start_date, capacity_block_extension_end_date,
        upfront_fee, currency_code, zone_type,
    }
}
impl CapacityBlockExtension {
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn capacity_block_extension_offering_id(&self) -> &str { text(&self.capacity_block_extension_offering_id) }
    #[inline] pub fn capacity_block_extension_duration_hours(&self) -> i32 { self.capacity_block_extension_duration_hours.unwrap_or_default() }
    #[inline] pub fn capacity_block_extension_status(&self) -> &CapacityBlockExtensionStatus { choice(&self.capacity_block_extension_status) }
    #[inline] pub fn capacity_block_extension_purchase_date(&self) -> Timestamp { moment(&self.capacity_block_extension_purchase_date) }
    #[inline] pub fn capacity_block_extension_start_date(&self) -> Timestamp { moment(&self.capacity_block_extension_start_date) }
    #[inline] pub fn capacity_block_extension_end_date(&self) -> Timestamp { moment(&self.capacity_block_extension_end_date) }
    #[inline] pub fn upfront_fee(&self) -> &str { text(&self.upfront_fee) }
    #[inline] pub fn currency_code(&self) -> &str { text(&self.currency_code) }
    #[inline] pub fn zone_type(&self) -> &str { text(&self.zone_type) }
}

pub struct CapacityBlockExtensionOffering {
    pub capacity_block_extension_offering_id: Option<String>, pub instance_type: Option<String>,
    pub instance_count: Option<i32>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub start_date: Option<Timestamp>, pub capacity_block_extension_start_date: Option<Timestamp>,
    pub capacity_block_extension_end_date: Option<Timestamp>, pub capacity_block_extension_duration_hours: Option<i32>,
    pub upfront_fee: Option<String>, pub currency_code: Option<String>,
    pub tenancy: Option<CapacityReservationTenancy>, pub zone_type: Option<String>,
}
impl Shape for CapacityBlockExtensionOffering {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityBlockExtensionOffering", members: &[
        field("CapacityBlockExtensionOfferingId", "capacityBlockExtensionOfferingId", STRING),
        field("InstanceType", "instanceType", STRING), field("InstanceCount", "instanceCount", INTEGER),
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("StartDate", "startDate", TIMESTAMP),
        field("CapacityBlockExtensionStartDate", "capacityBlockExtensionStartDate", TIMESTAMP),
        field("CapacityBlockExtensionEndDate", "capacityBlockExtensionEndDate", TIMESTAMP),
        field("CapacityBlockExtensionDurationHours", "capacityBlockExtensionDurationHours", INTEGER),
        field("UpfrontFee", "upfrontFee", STRING), field("CurrencyCode", "currencyCode", STRING),
        field("Tenancy", "tenancy", ENUM), field("ZoneType", "zoneType", STRING),
    ], ..Schema::NONE };
    members! {
        capacity_block_extension_offering_id, instance_type, instance_count, availability_zone, availability_zone_id,
        start_date, capacity_block_extension_start_date, capacity_block_extension_end_date,
        capacity_block_extension_duration_hours, upfront_fee, currency_code, tenancy, zone_type,
    }
}
impl CapacityBlockExtensionOffering {
    #[inline] pub fn capacity_block_extension_offering_id(&self) -> &str { text(&self.capacity_block_extension_offering_id) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn capacity_block_extension_start_date(&self) -> Timestamp { moment(&self.capacity_block_extension_start_date) }
    #[inline] pub fn capacity_block_extension_end_date(&self) -> Timestamp { moment(&self.capacity_block_extension_end_date) }
    #[inline] pub fn capacity_block_extension_duration_hours(&self) -> i32 { self.capacity_block_extension_duration_hours.unwrap_or_default() }
    #[inline] pub fn upfront_fee(&self) -> &str { text(&self.upfront_fee) }
    #[inline] pub fn currency_code(&self) -> &str { text(&self.currency_code) }
    #[inline] pub fn tenancy(&self) -> &CapacityReservationTenancy { choice(&self.tenancy) }
    #[inline] pub fn zone_type(&self) -> &str { text(&self.zone_type) }
}

pub struct CapacityBlockInstanceTypePreference { pub instance_type: Option<String> }
impl Shape for CapacityBlockInstanceTypePreference {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityBlockInstanceTypePreference", members: &[
        field("InstanceType", "", STRING),
    ], ..Schema::NONE };
    members! { instance_type }
}
impl CapacityBlockInstanceTypePreference {
    pub fn with_instance_type(mut self, v: impl Into<String>) -> Self { self.instance_type = Some(v.into()); self }
}

pub struct CapacityBlockOffering {
    pub capacity_block_offering_id: Option<String>, pub instance_type: Option<String>,
    pub availability_zone: Option<String>, pub instance_count: Option<i32>, pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>, pub capacity_block_duration_hours: Option<i32>, pub upfront_fee: Option<String>,
    pub currency_code: Option<String>, pub tenancy: Option<CapacityReservationTenancy>,
    pub ultraserver_type: Option<String>, pub ultraserver_count: Option<i32>,
    pub capacity_block_duration_minutes: Option<i32>, pub zone_type: Option<String>,
    pub capacity_block_offering_segments: Option<Vec<CapacityBlockOfferingSegment>>,
}
impl Shape for CapacityBlockOffering {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityBlockOffering", members: &[
        field("CapacityBlockOfferingId", "capacityBlockOfferingId", STRING),
        field("InstanceType", "instanceType", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("InstanceCount", "instanceCount", INTEGER), field("StartDate", "startDate", TIMESTAMP),
        field("EndDate", "endDate", TIMESTAMP),
        field("CapacityBlockDurationHours", "capacityBlockDurationHours", INTEGER),
        field("UpfrontFee", "upfrontFee", STRING), field("CurrencyCode", "currencyCode", STRING),
        field("Tenancy", "tenancy", ENUM), field("UltraserverType", "ultraserverType", STRING),
        field("UltraserverCount", "ultraserverCount", INTEGER),
        field("CapacityBlockDurationMinutes", "capacityBlockDurationMinutes", INTEGER),
        field("ZoneType", "zoneType", STRING),
        field("CapacityBlockOfferingSegments", "capacityBlockOfferingSegmentSet", CAPACITY_BLOCK_OFFERING_SEGMENT_SET_LIST),
    ], ..Schema::NONE };
    members! {
        capacity_block_offering_id, instance_type, availability_zone, instance_count, start_date, end_date,
        capacity_block_duration_hours, upfront_fee, currency_code, tenancy, ultraserver_type, ultraserver_count,
        capacity_block_duration_minutes, zone_type, capacity_block_offering_segments,
    }
}
impl CapacityBlockOffering {
    #[inline] pub fn capacity_block_offering_id(&self) -> &str { text(&self.capacity_block_offering_id) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn end_date(&self) -> Timestamp { moment(&self.end_date) }
    #[inline] pub fn capacity_block_duration_hours(&self) -> i32 { self.capacity_block_duration_hours.unwrap_or_default() }
    #[inline] pub fn upfront_fee(&self) -> &str { text(&self.upfront_fee) }
    #[inline] pub fn currency_code(&self) -> &str { text(&self.currency_code) }
    #[inline] pub fn tenancy(&self) -> &CapacityReservationTenancy { choice(&self.tenancy) }
    #[inline] pub fn ultraserver_type(&self) -> &str { text(&self.ultraserver_type) }
    #[inline] pub fn ultraserver_count(&self) -> i32 { self.ultraserver_count.unwrap_or_default() }
    #[inline] pub fn capacity_block_duration_minutes(&self) -> i32 { self.capacity_block_duration_minutes.unwrap_or_default() }
    #[inline] pub fn zone_type(&self) -> &str { text(&self.zone_type) }
    #[inline] pub fn capacity_block_offering_segments(&self) -> &[CapacityBlockOfferingSegment] { items(&self.capacity_block_offering_segments) }
}

pub struct CapacityBlockOfferingSegment {
    pub instance_type: Option<String>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub instance_count: Option<i32>, pub start_date: Option<Timestamp>, pub end_date: Option<Timestamp>,
    pub capacity_block_duration_hours: Option<i32>, pub capacity_block_duration_minutes: Option<i32>,
    pub upfront_fee: Option<String>, pub currency_code: Option<String>, pub zone_type: Option<String>,
}
impl Shape for CapacityBlockOfferingSegment {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityBlockOfferingSegment", members: &[
        field("InstanceType", "instanceType", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("InstanceCount", "instanceCount", INTEGER),
        field("StartDate", "startDate", TIMESTAMP), field("EndDate", "endDate", TIMESTAMP),
        field("CapacityBlockDurationHours", "capacityBlockDurationHours", INTEGER),
        field("CapacityBlockDurationMinutes", "capacityBlockDurationMinutes", INTEGER),
        field("UpfrontFee", "upfrontFee", STRING), field("CurrencyCode", "currencyCode", STRING),
        field("ZoneType", "zoneType", STRING),
    ], ..Schema::NONE };
    members! {
        instance_type, availability_zone, availability_zone_id, instance_count, start_date, end_date,
        capacity_block_duration_hours, capacity_block_duration_minutes, upfront_fee, currency_code, zone_type,
    }
}
impl CapacityBlockOfferingSegment {
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn end_date(&self) -> Timestamp { moment(&self.end_date) }
    #[inline] pub fn capacity_block_duration_hours(&self) -> i32 { self.capacity_block_duration_hours.unwrap_or_default() }
    #[inline] pub fn capacity_block_duration_minutes(&self) -> i32 { self.capacity_block_duration_minutes.unwrap_or_default() }
    #[inline] pub fn upfront_fee(&self) -> &str { text(&self.upfront_fee) }
    #[inline] pub fn currency_code(&self) -> &str { text(&self.currency_code) }
    #[inline] pub fn zone_type(&self) -> &str { text(&self.zone_type) }
}

pub struct CapacityBlockStatus {
    pub capacity_block_id: Option<String>, pub interconnect_status: Option<CapacityBlockInterconnectStatus>,
    pub total_capacity: Option<i32>, pub total_available_capacity: Option<i32>,
    pub total_unavailable_capacity: Option<i32>,
    pub capacity_reservation_statuses: Option<Vec<CapacityReservationStatus>>,
}
impl Shape for CapacityBlockStatus {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityBlockStatus", members: &[
        field("CapacityBlockId", "capacityBlockId", STRING), field("InterconnectStatus", "interconnectStatus", ENUM),
        field("TotalCapacity", "totalCapacity", INTEGER),
        field("TotalAvailableCapacity", "totalAvailableCapacity", INTEGER),
        field("TotalUnavailableCapacity", "totalUnavailableCapacity", INTEGER),
        field("CapacityReservationStatuses", "capacityReservationStatusSet", CAPACITY_RESERVATION_STATUS_SET_LIST),
    ], ..Schema::NONE };
    members! {
        capacity_block_id, interconnect_status, total_capacity, total_available_capacity, total_unavailable_capacity,
        capacity_reservation_statuses,
    }
}
impl CapacityBlockStatus {
    #[inline] pub fn capacity_block_id(&self) -> &str { text(&self.capacity_block_id) }
    #[inline] pub fn interconnect_status(&self) -> &CapacityBlockInterconnectStatus { choice(&self.interconnect_status) }
    #[inline] pub fn total_capacity(&self) -> i32 { self.total_capacity.unwrap_or_default() }
    #[inline] pub fn total_available_capacity(&self) -> i32 { self.total_available_capacity.unwrap_or_default() }
    #[inline] pub fn total_unavailable_capacity(&self) -> i32 { self.total_unavailable_capacity.unwrap_or_default() }
    #[inline] pub fn capacity_reservation_statuses(&self) -> &[CapacityReservationStatus] { items(&self.capacity_reservation_statuses) }
}

pub struct CapacityManagerCondition { pub dimension_condition: Option<DimensionCondition> }
impl Shape for CapacityManagerCondition {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityManagerCondition", members: &[
        field("DimensionCondition", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { dimension_condition }
}
impl CapacityManagerCondition {
    pub fn with_dimension_condition(mut self, v: impl Into<DimensionCondition>) -> Self { self.dimension_condition = Some(v.into()); self }
}

pub struct CapacityManagerDataExportResponse {
    pub capacity_manager_data_export_id: Option<String>, pub s3_bucket_name: Option<String>,
    pub s3_bucket_prefix: Option<String>, pub schedule: Option<Schedule>, pub output_format: Option<OutputFormat>,
    pub create_time: Option<Timestamp>, pub latest_delivery_status: Option<CapacityManagerDataExportStatus>,
    pub latest_delivery_status_message: Option<String>, pub latest_delivery_s3_location_uri: Option<String>,
    pub latest_delivery_time: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
}
impl Shape for CapacityManagerDataExportResponse {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityManagerDataExportResponse", members: &[
        field("CapacityManagerDataExportId", "capacityManagerDataExportId", STRING),
        field("S3BucketName", "s3BucketName", STRING), field("S3BucketPrefix", "s3BucketPrefix", STRING),
        field("Schedule", "schedule", ENUM), field("OutputFormat", "outputFormat", ENUM),
        field("CreateTime", "createTime", TIMESTAMP), field("LatestDeliveryStatus", "latestDeliveryStatus", ENUM),
        field("LatestDeliveryStatusMessage", "latestDeliveryStatusMessage", STRING),
        field("LatestDeliveryS3LocationUri", "latestDeliveryS3LocationUri", STRING),
        field("LatestDeliveryTime", "latestDeliveryTime", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        capacity_manager_data_export_id, s3_bucket_name, s3_bucket_prefix, schedule, output_format, create_time,
        latest_delivery_status, latest_delivery_status_message, latest_delivery_s3_location_uri, latest_delivery_time,
        tags,
    }
}
impl CapacityManagerDataExportResponse {
    #[inline] pub fn capacity_manager_data_export_id(&self) -> &str { text(&self.capacity_manager_data_export_id) }
    #[inline] pub fn s3_bucket_name(&self) -> &str { text(&self.s3_bucket_name) }
    #[inline] pub fn s3_bucket_prefix(&self) -> &str { text(&self.s3_bucket_prefix) }
    #[inline] pub fn schedule(&self) -> &Schedule { choice(&self.schedule) }
    #[inline] pub fn output_format(&self) -> &OutputFormat { choice(&self.output_format) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn latest_delivery_status(&self) -> &CapacityManagerDataExportStatus { choice(&self.latest_delivery_status) }
    #[inline] pub fn latest_delivery_status_message(&self) -> &str { text(&self.latest_delivery_status_message) }
    #[inline] pub fn latest_delivery_s3_location_uri(&self) -> &str { text(&self.latest_delivery_s3_location_uri) }
    #[inline] pub fn latest_delivery_time(&self) -> Timestamp { moment(&self.latest_delivery_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct CapacityManagerDimension {
    pub resource_region: Option<String>, pub availability_zone_id: Option<String>, pub account_id: Option<String>,
    pub account_name: Option<String>, pub instance_family: Option<String>, pub instance_type: Option<String>,
    pub instance_platform: Option<String>, pub reservation_arn: Option<String>, pub reservation_id: Option<String>,
    pub reservation_type: Option<ReservationType>, pub reservation_create_timestamp: Option<Timestamp>,
    pub reservation_start_timestamp: Option<Timestamp>, pub reservation_end_timestamp: Option<Timestamp>,
    pub reservation_end_date_type: Option<ReservationEndDateType>, pub tenancy: Option<CapacityTenancy>,
    pub reservation_state: Option<ReservationState>, pub reservation_instance_match_criteria: Option<String>,
    pub reservation_unused_financial_owner: Option<String>, pub tags: Option<Vec<CapacityManagerTagDimension>>,
}
impl Shape for CapacityManagerDimension {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityManagerDimension", members: &[
        field("ResourceRegion", "resourceRegion", STRING), field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("AccountId", "accountId", STRING), field("AccountName", "accountName", STRING),
        field("InstanceFamily", "instanceFamily", STRING), field("InstanceType", "instanceType", STRING),
        field("InstancePlatform", "instancePlatform", STRING), field("ReservationArn", "reservationArn", STRING),
        field("ReservationId", "reservationId", STRING), field("ReservationType", "reservationType", ENUM),
        field("ReservationCreateTimestamp", "reservationCreateTimestamp", TIMESTAMP),
        field("ReservationStartTimestamp", "reservationStartTimestamp", TIMESTAMP),
        field("ReservationEndTimestamp", "reservationEndTimestamp", TIMESTAMP),
        field("ReservationEndDateType", "reservationEndDateType", ENUM), field("Tenancy", "tenancy", ENUM),
        field("ReservationState", "reservationState", ENUM),
        field("ReservationInstanceMatchCriteria", "reservationInstanceMatchCriteria", STRING),
        field("ReservationUnusedFinancialOwner", "reservationUnusedFinancialOwner", STRING),
        field("Tags", "tagSet", CAPACITY_MANAGER_TAG_DIMENSION_SET_LIST),
    ], ..Schema::NONE };
    members! {
        resource_region, availability_zone_id, account_id, account_name, instance_family, instance_type,
        instance_platform, reservation_arn, reservation_id, reservation_type, reservation_create_timestamp,
        reservation_start_timestamp, reservation_end_timestamp, reservation_end_date_type, tenancy, reservation_state,
        reservation_instance_match_criteria, reservation_unused_financial_owner, tags,
    }
}
impl CapacityManagerDimension {
    #[inline] pub fn resource_region(&self) -> &str { text(&self.resource_region) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn account_id(&self) -> &str { text(&self.account_id) }
    #[inline] pub fn account_name(&self) -> &str { text(&self.account_name) }
    #[inline] pub fn instance_family(&self) -> &str { text(&self.instance_family) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn instance_platform(&self) -> &str { text(&self.instance_platform) }
    #[inline] pub fn reservation_arn(&self) -> &str { text(&self.reservation_arn) }
    #[inline] pub fn reservation_id(&self) -> &str { text(&self.reservation_id) }
    #[inline] pub fn reservation_type(&self) -> &ReservationType { choice(&self.reservation_type) }
    #[inline] pub fn reservation_create_timestamp(&self) -> Timestamp { moment(&self.reservation_create_timestamp) }
    #[inline] pub fn reservation_start_timestamp(&self) -> Timestamp { moment(&self.reservation_start_timestamp) }
    #[inline] pub fn reservation_end_timestamp(&self) -> Timestamp { moment(&self.reservation_end_timestamp) }
    #[inline] pub fn reservation_end_date_type(&self) -> &ReservationEndDateType { choice(&self.reservation_end_date_type) }
    #[inline] pub fn tenancy(&self) -> &CapacityTenancy { choice(&self.tenancy) }
    #[inline] pub fn reservation_state(&self) -> &ReservationState { choice(&self.reservation_state) }
    #[inline] pub fn reservation_instance_match_criteria(&self) -> &str { text(&self.reservation_instance_match_criteria) }
    #[inline] pub fn reservation_unused_financial_owner(&self) -> &str { text(&self.reservation_unused_financial_owner) }
    #[inline] pub fn tags(&self) -> &[CapacityManagerTagDimension] { items(&self.tags) }
}

pub struct CapacityManagerMonitoredTagKey {
    pub tag_key: Option<String>, pub status: Option<CapacityManagerMonitoredTagKeyStatus>,
    pub status_message: Option<String>, pub capacity_manager_provided: Option<bool>,
    pub earliest_datapoint_timestamp: Option<Timestamp>,
}
impl Shape for CapacityManagerMonitoredTagKey {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityManagerMonitoredTagKey", members: &[
        field("TagKey", "tagKey", STRING), field("Status", "status", ENUM),
        field("StatusMessage", "statusMessage", STRING),
        field("CapacityManagerProvided", "capacityManagerProvided", BOOLEAN),
        field("EarliestDatapointTimestamp", "earliestDatapointTimestamp", TIMESTAMP),
    ], ..Schema::NONE };
    members! { tag_key, status, status_message, capacity_manager_provided, earliest_datapoint_timestamp }
}
impl CapacityManagerMonitoredTagKey {
    #[inline] pub fn tag_key(&self) -> &str { text(&self.tag_key) }
    #[inline] pub fn status(&self) -> &CapacityManagerMonitoredTagKeyStatus { choice(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn capacity_manager_provided(&self) -> bool { self.capacity_manager_provided.unwrap_or_default() }
    #[inline] pub fn earliest_datapoint_timestamp(&self) -> Timestamp { moment(&self.earliest_datapoint_timestamp) }
}

pub struct CapacityManagerSupportabilityScore {
    pub instance_type: Option<String>, pub availability_zone_id: Option<String>,
    pub score: Option<SupportabilityScore>,
}
impl Shape for CapacityManagerSupportabilityScore {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityManagerSupportabilityScore", members: &[
        field("InstanceType", "instanceType", STRING), field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("Score", "score", ENUM),
    ], ..Schema::NONE };
    members! { instance_type, availability_zone_id, score }
}
impl CapacityManagerSupportabilityScore {
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn score(&self) -> &SupportabilityScore { choice(&self.score) }
}

pub struct CapacityManagerTagDimension { pub key: Option<String>, pub value: Option<String> }
impl Shape for CapacityManagerTagDimension {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityManagerTagDimension", members: &[
        field("Key", "key", STRING), field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { key, value }
}
impl CapacityManagerTagDimension {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct CapacityReservation {
    pub capacity_reservation_id: Option<String>, pub owner_id: Option<String>,
    pub capacity_reservation_arn: Option<String>, pub availability_zone_id: Option<String>,
    pub instance_type: Option<String>, pub instance_platform: Option<CapacityReservationInstancePlatform>,
    pub availability_zone: Option<String>, pub tenancy: Option<CapacityReservationTenancy>,
    pub total_instance_count: Option<i32>, pub available_instance_count: Option<i32>, pub ebs_optimized: Option<bool>,
    pub ephemeral_storage: Option<bool>, pub state: Option<CapacityReservationState>,
    pub start_date: Option<Timestamp>, pub end_date: Option<Timestamp>, pub end_date_type: Option<EndDateType>,
    pub instance_match_criteria: Option<InstanceMatchCriteria>, pub create_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>, pub outpost_arn: Option<String>, pub capacity_reservation_fleet_id: Option<String>,
    pub placement_group_arn: Option<String>, pub capacity_allocations: Option<Vec<CapacityAllocation>>,
    pub reservation_type: Option<CapacityReservationType>, pub unused_reservation_billing_owner_id: Option<String>,
    pub commitment_info: Option<CapacityReservationCommitmentInfo>,
    pub delivery_preference: Option<CapacityReservationDeliveryPreference>, pub capacity_block_id: Option<String>,
    pub interruptible: Option<bool>, pub interruptible_capacity_allocation: Option<InterruptibleCapacityAllocation>,
    pub interruption_info: Option<InterruptionInfo>,
    pub adjustment_status: Option<CapacityReservationAdjustmentStatus>,
    pub adjustment_details: Option<CapacityReservationAdjustmentDetails>, pub original_start_date: Option<Timestamp>,
    pub zero_size_preference: Option<ZeroSizePreference>, pub launch_status: Option<CapacityReservationLaunchStatus>,
}
impl Shape for CapacityReservation {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservation", members: &[
        field("CapacityReservationId", "capacityReservationId", STRING), field("OwnerId", "ownerId", STRING),
        field("CapacityReservationArn", "capacityReservationArn", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("InstanceType", "instanceType", STRING),
        field("InstancePlatform", "instancePlatform", ENUM), field("AvailabilityZone", "availabilityZone", STRING),
        field("Tenancy", "tenancy", ENUM), field("TotalInstanceCount", "totalInstanceCount", INTEGER),
        field("AvailableInstanceCount", "availableInstanceCount", INTEGER),
        field("EbsOptimized", "ebsOptimized", BOOLEAN), field("EphemeralStorage", "ephemeralStorage", BOOLEAN),
        field("State", "state", ENUM), field("StartDate", "startDate", TIMESTAMP),
        field("EndDate", "endDate", TIMESTAMP), field("EndDateType", "endDateType", ENUM),
        field("InstanceMatchCriteria", "instanceMatchCriteria", ENUM), field("CreateDate", "createDate", TIMESTAMP),
        field("Tags", "tagSet", TAG_LIST_LIST), field("OutpostArn", "outpostArn", STRING),
        field("CapacityReservationFleetId", "capacityReservationFleetId", STRING),
        field("PlacementGroupArn", "placementGroupArn", STRING),
        field("CapacityAllocations", "capacityAllocationSet", CAPACITY_ALLOCATIONS_LIST),
        field("ReservationType", "reservationType", ENUM),
        field("UnusedReservationBillingOwnerId", "unusedReservationBillingOwnerId", STRING),
        field("CommitmentInfo", "commitmentInfo", STRUCTURE), field("DeliveryPreference", "deliveryPreference", ENUM),
        field("CapacityBlockId", "capacityBlockId", STRING), field("Interruptible", "interruptible", BOOLEAN),
        field("InterruptibleCapacityAllocation", "interruptibleCapacityAllocation", STRUCTURE),
        field("InterruptionInfo", "interruptionInfo", STRUCTURE), field("AdjustmentStatus", "adjustmentStatus", ENUM),
        field("AdjustmentDetails", "adjustmentDetails", STRUCTURE),
        field("OriginalStartDate", "originalStartDate", TIMESTAMP),
        field("ZeroSizePreference", "zeroSizePreference", ENUM), field("LaunchStatus", "launchStatus", ENUM),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_id, owner_id, capacity_reservation_arn, availability_zone_id, instance_type,
        instance_platform, availability_zone, tenancy, total_instance_count, available_instance_count, ebs_optimized,
        ephemeral_storage, state, start_date, end_date, end_date_type, instance_match_criteria, create_date, tags,
        outpost_arn, capacity_reservation_fleet_id, placement_group_arn, capacity_allocations, reservation_type,
        unused_reservation_billing_owner_id, commitment_info, delivery_preference, capacity_block_id, interruptible,
        interruptible_capacity_allocation, interruption_info, adjustment_status, adjustment_details,
        original_start_date, zero_size_preference, launch_status,
    }
}
impl CapacityReservation {
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn capacity_reservation_arn(&self) -> &str { text(&self.capacity_reservation_arn) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn instance_platform(&self) -> &CapacityReservationInstancePlatform { choice(&self.instance_platform) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn tenancy(&self) -> &CapacityReservationTenancy { choice(&self.tenancy) }
    #[inline] pub fn total_instance_count(&self) -> i32 { self.total_instance_count.unwrap_or_default() }
    #[inline] pub fn available_instance_count(&self) -> i32 { self.available_instance_count.unwrap_or_default() }
    #[inline] pub fn ebs_optimized(&self) -> bool { self.ebs_optimized.unwrap_or_default() }
    #[inline] pub fn ephemeral_storage(&self) -> bool { self.ephemeral_storage.unwrap_or_default() }
    #[inline] pub fn state(&self) -> &CapacityReservationState { choice(&self.state) }
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn end_date(&self) -> Timestamp { moment(&self.end_date) }
    #[inline] pub fn end_date_type(&self) -> &EndDateType { choice(&self.end_date_type) }
    #[inline] pub fn instance_match_criteria(&self) -> &InstanceMatchCriteria { choice(&self.instance_match_criteria) }
    #[inline] pub fn create_date(&self) -> Timestamp { moment(&self.create_date) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn capacity_reservation_fleet_id(&self) -> &str { text(&self.capacity_reservation_fleet_id) }
    #[inline] pub fn placement_group_arn(&self) -> &str { text(&self.placement_group_arn) }
    #[inline] pub fn capacity_allocations(&self) -> &[CapacityAllocation] { items(&self.capacity_allocations) }
    #[inline] pub fn reservation_type(&self) -> &CapacityReservationType { choice(&self.reservation_type) }
    #[inline] pub fn unused_reservation_billing_owner_id(&self) -> &str { text(&self.unused_reservation_billing_owner_id) }
    #[inline] pub fn commitment_info(&self) -> &CapacityReservationCommitmentInfo { nested(&self.commitment_info) }
    #[inline] pub fn delivery_preference(&self) -> &CapacityReservationDeliveryPreference { choice(&self.delivery_preference) }
    #[inline] pub fn capacity_block_id(&self) -> &str { text(&self.capacity_block_id) }
    #[inline] pub fn interruptible(&self) -> bool { self.interruptible.unwrap_or_default() }
    #[inline] pub fn interruptible_capacity_allocation(&self) -> &InterruptibleCapacityAllocation { nested(&self.interruptible_capacity_allocation) }
    #[inline] pub fn interruption_info(&self) -> &InterruptionInfo { nested(&self.interruption_info) }
    #[inline] pub fn adjustment_status(&self) -> &CapacityReservationAdjustmentStatus { choice(&self.adjustment_status) }
    #[inline] pub fn adjustment_details(&self) -> &CapacityReservationAdjustmentDetails { nested(&self.adjustment_details) }
    #[inline] pub fn original_start_date(&self) -> Timestamp { moment(&self.original_start_date) }
    #[inline] pub fn zero_size_preference(&self) -> &ZeroSizePreference { choice(&self.zero_size_preference) }
    #[inline] pub fn launch_status(&self) -> &CapacityReservationLaunchStatus { choice(&self.launch_status) }
}

pub struct CapacityReservationAdjustmentDetails {
    pub start_date: Option<Timestamp>, pub end_date: Option<Timestamp>, pub commitment_end_date: Option<Timestamp>,
    pub end_date_type: Option<String>, pub commitment_duration: Option<i64>,
}
impl Shape for CapacityReservationAdjustmentDetails {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationAdjustmentDetails", members: &[
        field("StartDate", "startDate", TIMESTAMP), field("EndDate", "endDate", TIMESTAMP),
        field("CommitmentEndDate", "commitmentEndDate", TIMESTAMP), field("EndDateType", "endDateType", STRING),
        field("CommitmentDuration", "commitmentDuration", LONG),
    ], ..Schema::NONE };
    members! { start_date, end_date, commitment_end_date, end_date_type, commitment_duration }
}
impl CapacityReservationAdjustmentDetails {
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn end_date(&self) -> Timestamp { moment(&self.end_date) }
    #[inline] pub fn commitment_end_date(&self) -> Timestamp { moment(&self.commitment_end_date) }
    #[inline] pub fn end_date_type(&self) -> &str { text(&self.end_date_type) }
    #[inline] pub fn commitment_duration(&self) -> i64 { self.commitment_duration.unwrap_or_default() }
}

pub struct CapacityReservationBillingRequest {
    pub capacity_reservation_id: Option<String>, pub requested_by: Option<String>,
    pub unused_reservation_billing_owner_id: Option<String>, pub last_update_time: Option<Timestamp>,
    pub status: Option<CapacityReservationBillingRequestStatus>, pub status_message: Option<String>,
    pub capacity_reservation_info: Option<CapacityReservationInfo>,
}
impl Shape for CapacityReservationBillingRequest {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationBillingRequest", members: &[
        field("CapacityReservationId", "capacityReservationId", STRING), field("RequestedBy", "requestedBy", STRING),
        field("UnusedReservationBillingOwnerId", "unusedReservationBillingOwnerId", STRING),
        field("LastUpdateTime", "lastUpdateTime", TIMESTAMP), field("Status", "status", ENUM),
        field("StatusMessage", "statusMessage", STRING),
        field("CapacityReservationInfo", "capacityReservationInfo", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_id, requested_by, unused_reservation_billing_owner_id, last_update_time, status,
        status_message, capacity_reservation_info,
    }
}
impl CapacityReservationBillingRequest {
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn requested_by(&self) -> &str { text(&self.requested_by) }
    #[inline] pub fn unused_reservation_billing_owner_id(&self) -> &str { text(&self.unused_reservation_billing_owner_id) }
    #[inline] pub fn last_update_time(&self) -> Timestamp { moment(&self.last_update_time) }
    #[inline] pub fn status(&self) -> &CapacityReservationBillingRequestStatus { choice(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn capacity_reservation_info(&self) -> &CapacityReservationInfo { nested(&self.capacity_reservation_info) }
}

pub struct CapacityReservationCancellationQuote {
    pub capacity_reservation_cancellation_quote_id: Option<String>, pub capacity_reservation_id: Option<String>,
    pub create_time: Option<Timestamp>, pub expiration_time: Option<Timestamp>,
    pub quote_state: Option<CapacityReservationCancellationQuoteState>,
    pub current_configuration: Option<CapacityReservationConfiguration>,
    pub cancellation_terms: Option<Vec<CancellationTerms>>, pub tags: Option<Vec<Tag>>,
}
impl Shape for CapacityReservationCancellationQuote {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationCancellationQuote", members: &[
        field("CapacityReservationCancellationQuoteId", "capacityReservationCancellationQuoteId", STRING),
        field("CapacityReservationId", "capacityReservationId", STRING), field("CreateTime", "createTime", TIMESTAMP),
        field("ExpirationTime", "expirationTime", TIMESTAMP), field("QuoteState", "quoteState", ENUM),
        field("CurrentConfiguration", "currentConfiguration", STRUCTURE),
        field("CancellationTerms", "cancellationTermSet", CANCELLATION_TERMS_SET_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_cancellation_quote_id, capacity_reservation_id, create_time, expiration_time, quote_state,
        current_configuration, cancellation_terms, tags,
    }
}
impl CapacityReservationCancellationQuote {
    #[inline] pub fn capacity_reservation_cancellation_quote_id(&self) -> &str { text(&self.capacity_reservation_cancellation_quote_id) }
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn expiration_time(&self) -> Timestamp { moment(&self.expiration_time) }
    #[inline] pub fn quote_state(&self) -> &CapacityReservationCancellationQuoteState { choice(&self.quote_state) }
    #[inline] pub fn current_configuration(&self) -> &CapacityReservationConfiguration { nested(&self.current_configuration) }
    #[inline] pub fn cancellation_terms(&self) -> &[CancellationTerms] { items(&self.cancellation_terms) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct CapacityReservationCommitmentInfo {
    pub committed_instance_count: Option<i32>, pub commitment_end_date: Option<Timestamp>,
    pub commitment_duration: Option<i64>,
}
impl Shape for CapacityReservationCommitmentInfo {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationCommitmentInfo", members: &[
        field("CommittedInstanceCount", "committedInstanceCount", INTEGER),
        field("CommitmentEndDate", "commitmentEndDate", TIMESTAMP),
        field("CommitmentDuration", "commitmentDuration", LONG),
    ], ..Schema::NONE };
    members! { committed_instance_count, commitment_end_date, commitment_duration }
}
impl CapacityReservationCommitmentInfo {
    #[inline] pub fn committed_instance_count(&self) -> i32 { self.committed_instance_count.unwrap_or_default() }
    #[inline] pub fn commitment_end_date(&self) -> Timestamp { moment(&self.commitment_end_date) }
    #[inline] pub fn commitment_duration(&self) -> i64 { self.commitment_duration.unwrap_or_default() }
}

pub struct CapacityReservationConfiguration { pub instance_count: Option<i32>, pub reservation_state: Option<String> }
impl Shape for CapacityReservationConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationConfiguration", members: &[
        field("InstanceCount", "instanceCount", INTEGER), field("ReservationState", "reservationState", STRING),
    ], ..Schema::NONE };
    members! { instance_count, reservation_state }
}
impl CapacityReservationConfiguration {
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn reservation_state(&self) -> &str { text(&self.reservation_state) }
}

pub struct CapacityReservationFleet {
    pub capacity_reservation_fleet_id: Option<String>, pub capacity_reservation_fleet_arn: Option<String>,
    pub state: Option<CapacityReservationFleetState>, pub total_target_capacity: Option<i32>,
    pub total_fulfilled_capacity: Option<f64>, pub tenancy: Option<FleetCapacityReservationTenancy>,
    pub end_date: Option<Timestamp>, pub create_time: Option<Timestamp>,
    pub instance_match_criteria: Option<FleetInstanceMatchCriteria>, pub allocation_strategy: Option<String>,
    pub instance_type_specifications: Option<Vec<FleetCapacityReservation>>,
    pub instance_requirements: Option<InstanceRequirementsRequest>, pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for CapacityReservationFleet {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationFleet", members: &[
        field("CapacityReservationFleetId", "capacityReservationFleetId", STRING),
        field("CapacityReservationFleetArn", "capacityReservationFleetArn", STRING), field("State", "state", ENUM),
        field("TotalTargetCapacity", "totalTargetCapacity", INTEGER),
        field("TotalFulfilledCapacity", "totalFulfilledCapacity", DOUBLE), field("Tenancy", "tenancy", ENUM),
        field("EndDate", "endDate", TIMESTAMP), field("CreateTime", "createTime", TIMESTAMP),
        field("InstanceMatchCriteria", "instanceMatchCriteria", ENUM),
        field("AllocationStrategy", "allocationStrategy", STRING),
        field("InstanceTypeSpecifications", "instanceTypeSpecificationSet", FLEET_CAPACITY_RESERVATION_SET_LIST),
        field("InstanceRequirements", "instanceRequirements", STRUCTURE),
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_fleet_id, capacity_reservation_fleet_arn, state, total_target_capacity,
        total_fulfilled_capacity, tenancy, end_date, create_time, instance_match_criteria, allocation_strategy,
        instance_type_specifications, instance_requirements, availability_zone, availability_zone_id, tags,
    }
}
impl CapacityReservationFleet {
    #[inline] pub fn capacity_reservation_fleet_id(&self) -> &str { text(&self.capacity_reservation_fleet_id) }
    #[inline] pub fn capacity_reservation_fleet_arn(&self) -> &str { text(&self.capacity_reservation_fleet_arn) }
    #[inline] pub fn state(&self) -> &CapacityReservationFleetState { choice(&self.state) }
    #[inline] pub fn total_target_capacity(&self) -> i32 { self.total_target_capacity.unwrap_or_default() }
    #[inline] pub fn total_fulfilled_capacity(&self) -> f64 { self.total_fulfilled_capacity.unwrap_or_default() }
    #[inline] pub fn tenancy(&self) -> &FleetCapacityReservationTenancy { choice(&self.tenancy) }
    #[inline] pub fn end_date(&self) -> Timestamp { moment(&self.end_date) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn instance_match_criteria(&self) -> &FleetInstanceMatchCriteria { choice(&self.instance_match_criteria) }
    #[inline] pub fn allocation_strategy(&self) -> &str { text(&self.allocation_strategy) }
    #[inline] pub fn instance_type_specifications(&self) -> &[FleetCapacityReservation] { items(&self.instance_type_specifications) }
    #[inline] pub fn instance_requirements(&self) -> &InstanceRequirementsRequest { nested(&self.instance_requirements) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct CapacityReservationFleetCancellationState {
    pub current_fleet_state: Option<CapacityReservationFleetState>,
    pub previous_fleet_state: Option<CapacityReservationFleetState>, pub capacity_reservation_fleet_id: Option<String>,
}
impl Shape for CapacityReservationFleetCancellationState {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationFleetCancellationState", members: &[
        field("CurrentFleetState", "currentFleetState", ENUM), field("PreviousFleetState", "previousFleetState", ENUM),
        field("CapacityReservationFleetId", "capacityReservationFleetId", STRING),
    ], ..Schema::NONE };
    members! { current_fleet_state, previous_fleet_state, capacity_reservation_fleet_id }
}
impl CapacityReservationFleetCancellationState {
    #[inline] pub fn current_fleet_state(&self) -> &CapacityReservationFleetState { choice(&self.current_fleet_state) }
    #[inline] pub fn previous_fleet_state(&self) -> &CapacityReservationFleetState { choice(&self.previous_fleet_state) }
    #[inline] pub fn capacity_reservation_fleet_id(&self) -> &str { text(&self.capacity_reservation_fleet_id) }
}

pub struct CapacityReservationGroup { pub group_arn: Option<String>, pub owner_id: Option<String> }
impl Shape for CapacityReservationGroup {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationGroup", members: &[
        field("GroupArn", "groupArn", STRING), field("OwnerId", "ownerId", STRING),
    ], ..Schema::NONE };
    members! { group_arn, owner_id }
}
impl CapacityReservationGroup {
    #[inline] pub fn group_arn(&self) -> &str { text(&self.group_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
}

pub struct CapacityReservationInfo {
    pub instance_type: Option<String>, pub availability_zone: Option<String>,
    pub tenancy: Option<CapacityReservationTenancy>, pub availability_zone_id: Option<String>,
}
impl Shape for CapacityReservationInfo {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationInfo", members: &[
        field("InstanceType", "instanceType", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("Tenancy", "tenancy", ENUM), field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! { instance_type, availability_zone, tenancy, availability_zone_id }
}
impl CapacityReservationInfo {
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn tenancy(&self) -> &CapacityReservationTenancy { choice(&self.tenancy) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
}

pub struct CapacityReservationModificationQuote {
    pub capacity_reservation_modification_quote_id: Option<String>, pub capacity_reservation_id: Option<String>,
    pub create_time: Option<Timestamp>, pub expiration_time: Option<Timestamp>,
    pub quote_state: Option<CapacityReservationModificationQuoteState>,
    pub current_configuration: Option<ModificationQuoteCurrentConfiguration>,
    pub modification_terms: Option<ModificationTerms>, pub tags: Option<Vec<Tag>>,
}
impl Shape for CapacityReservationModificationQuote {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationModificationQuote", members: &[
        field("CapacityReservationModificationQuoteId", "capacityReservationModificationQuoteId", STRING),
        field("CapacityReservationId", "capacityReservationId", STRING), field("CreateTime", "createTime", TIMESTAMP),
        field("ExpirationTime", "expirationTime", TIMESTAMP), field("QuoteState", "quoteState", ENUM),
        field("CurrentConfiguration", "currentConfiguration", STRUCTURE),
        field("ModificationTerms", "modificationTerms", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_modification_quote_id, capacity_reservation_id, create_time, expiration_time, quote_state,
        current_configuration, modification_terms, tags,
    }
}
impl CapacityReservationModificationQuote {
    #[inline] pub fn capacity_reservation_modification_quote_id(&self) -> &str { text(&self.capacity_reservation_modification_quote_id) }
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn expiration_time(&self) -> Timestamp { moment(&self.expiration_time) }
    #[inline] pub fn quote_state(&self) -> &CapacityReservationModificationQuoteState { choice(&self.quote_state) }
    #[inline] pub fn current_configuration(&self) -> &ModificationQuoteCurrentConfiguration { nested(&self.current_configuration) }
    #[inline] pub fn modification_terms(&self) -> &ModificationTerms { nested(&self.modification_terms) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct CapacityReservationOptions { pub usage_strategy: Option<FleetCapacityReservationUsageStrategy> }
impl Shape for CapacityReservationOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationOptions", members: &[
        field("UsageStrategy", "usageStrategy", ENUM),
    ], ..Schema::NONE };
    members! { usage_strategy }
}
impl CapacityReservationOptions {
    #[inline] pub fn usage_strategy(&self) -> &FleetCapacityReservationUsageStrategy { choice(&self.usage_strategy) }
}

pub struct CapacityReservationOptionsRequest { pub usage_strategy: Option<FleetCapacityReservationUsageStrategy> }
impl Shape for CapacityReservationOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationOptionsRequest", members: &[
        field("UsageStrategy", "", ENUM),
    ], ..Schema::NONE };
    members! { usage_strategy }
}
impl CapacityReservationOptionsRequest {
    pub fn with_usage_strategy(mut self, v: impl Into<FleetCapacityReservationUsageStrategy>) -> Self { self.usage_strategy = Some(v.into()); self }
}

pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
impl Shape for CapacityReservationSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationSpecification", members: &[
        field("CapacityReservationPreference", "", ENUM), field("CapacityReservationTarget", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_reservation_preference, capacity_reservation_target }
}
impl CapacityReservationSpecification {
    pub fn with_capacity_reservation_preference(mut self, v: impl Into<CapacityReservationPreference>) -> Self { self.capacity_reservation_preference = Some(v.into()); self }
    pub fn with_capacity_reservation_target(mut self, v: impl Into<CapacityReservationTarget>) -> Self { self.capacity_reservation_target = Some(v.into()); self }
}

pub struct CapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}
impl Shape for CapacityReservationSpecificationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationSpecificationResponse", members: &[
        field("CapacityReservationPreference", "capacityReservationPreference", ENUM),
        field("CapacityReservationTarget", "capacityReservationTarget", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_reservation_preference, capacity_reservation_target }
}
impl CapacityReservationSpecificationResponse {
    #[inline] pub fn capacity_reservation_preference(&self) -> &CapacityReservationPreference { choice(&self.capacity_reservation_preference) }
    #[inline] pub fn capacity_reservation_target(&self) -> &CapacityReservationTargetResponse { nested(&self.capacity_reservation_target) }
}

pub struct CapacityReservationStatus {
    pub capacity_reservation_id: Option<String>, pub total_capacity: Option<i32>,
    pub total_available_capacity: Option<i32>, pub total_unavailable_capacity: Option<i32>,
}
impl Shape for CapacityReservationStatus {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationStatus", members: &[
        field("CapacityReservationId", "capacityReservationId", STRING),
        field("TotalCapacity", "totalCapacity", INTEGER),
        field("TotalAvailableCapacity", "totalAvailableCapacity", INTEGER),
        field("TotalUnavailableCapacity", "totalUnavailableCapacity", INTEGER),
    ], ..Schema::NONE };
    members! { capacity_reservation_id, total_capacity, total_available_capacity, total_unavailable_capacity }
}
impl CapacityReservationStatus {
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn total_capacity(&self) -> i32 { self.total_capacity.unwrap_or_default() }
    #[inline] pub fn total_available_capacity(&self) -> i32 { self.total_available_capacity.unwrap_or_default() }
    #[inline] pub fn total_unavailable_capacity(&self) -> i32 { self.total_unavailable_capacity.unwrap_or_default() }
}

pub struct CapacityReservationTarget {
    pub capacity_reservation_id: Option<String>, pub capacity_reservation_resource_group_arn: Option<String>,
}
impl Shape for CapacityReservationTarget {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationTarget", members: &[
        field("CapacityReservationId", "", STRING), field("CapacityReservationResourceGroupArn", "", STRING),
    ], ..Schema::NONE };
    members! { capacity_reservation_id, capacity_reservation_resource_group_arn }
}
impl CapacityReservationTarget {
    pub fn with_capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.capacity_reservation_id = Some(v.into()); self }
    pub fn with_capacity_reservation_resource_group_arn(mut self, v: impl Into<String>) -> Self { self.capacity_reservation_resource_group_arn = Some(v.into()); self }
}

pub struct CapacityReservationTargetResponse {
    pub capacity_reservation_id: Option<String>, pub capacity_reservation_resource_group_arn: Option<String>,
}
impl Shape for CapacityReservationTargetResponse {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationTargetResponse", members: &[
        field("CapacityReservationId", "capacityReservationId", STRING),
        field("CapacityReservationResourceGroupArn", "capacityReservationResourceGroupArn", STRING),
    ], ..Schema::NONE };
    members! { capacity_reservation_id, capacity_reservation_resource_group_arn }
}
impl CapacityReservationTargetResponse {
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn capacity_reservation_resource_group_arn(&self) -> &str { text(&self.capacity_reservation_resource_group_arn) }
}

pub struct CapacityReservationTopology {
    pub capacity_reservation_id: Option<String>, pub capacity_block_id: Option<String>, pub state: Option<String>,
    pub instance_type: Option<String>, pub group_name: Option<String>, pub network_nodes: Option<Vec<String>>,
    pub availability_zone_id: Option<String>, pub availability_zone: Option<String>,
}
impl Shape for CapacityReservationTopology {
    const SCHEMA: &'static Schema = &Schema { name: "CapacityReservationTopology", members: &[
        field("CapacityReservationId", "capacityReservationId", STRING),
        field("CapacityBlockId", "capacityBlockId", STRING), field("State", "state", STRING),
        field("InstanceType", "instanceType", STRING), field("GroupName", "groupName", STRING),
        field("NetworkNodes", "networkNodeSet", NETWORK_NODE_SET_LIST),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("AvailabilityZone", "availabilityZone", STRING),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_id, capacity_block_id, state, instance_type, group_name, network_nodes,
        availability_zone_id, availability_zone,
    }
}
impl CapacityReservationTopology {
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn capacity_block_id(&self) -> &str { text(&self.capacity_block_id) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    #[inline] pub fn network_nodes(&self) -> &[String] { items(&self.network_nodes) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
}

pub struct CarrierGateway {
    pub carrier_gateway_id: Option<String>, pub vpc_id: Option<String>, pub state: Option<CarrierGatewayState>,
    pub owner_id: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for CarrierGateway {
    const SCHEMA: &'static Schema = &Schema { name: "CarrierGateway", members: &[
        field("CarrierGatewayId", "carrierGatewayId", STRING), field("VpcId", "vpcId", STRING),
        field("State", "state", ENUM), field("OwnerId", "ownerId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { carrier_gateway_id, vpc_id, state, owner_id, tags }
}
impl CarrierGateway {
    #[inline] pub fn carrier_gateway_id(&self) -> &str { text(&self.carrier_gateway_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn state(&self) -> &CarrierGatewayState { choice(&self.state) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct CertificateAuthentication { pub client_root_certificate_chain: Option<String> }
impl Shape for CertificateAuthentication {
    const SCHEMA: &'static Schema = &Schema { name: "CertificateAuthentication", members: &[
        field("ClientRootCertificateChain", "clientRootCertificateChain", STRING),
    ], ..Schema::NONE };
    members! { client_root_certificate_chain }
}
impl CertificateAuthentication {
    #[inline] pub fn client_root_certificate_chain(&self) -> &str { text(&self.client_root_certificate_chain) }
}

pub struct CertificateAuthenticationRequest { pub client_root_certificate_chain_arn: Option<String> }
impl Shape for CertificateAuthenticationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "CertificateAuthenticationRequest", members: &[
        field("ClientRootCertificateChainArn", "", STRING),
    ], ..Schema::NONE };
    members! { client_root_certificate_chain_arn }
}
impl CertificateAuthenticationRequest {
    pub fn with_client_root_certificate_chain_arn(mut self, v: impl Into<String>) -> Self { self.client_root_certificate_chain_arn = Some(v.into()); self }
}

pub struct CidrAuthorizationContext { pub message: Option<String>, pub signature: Option<String> }
impl Shape for CidrAuthorizationContext {
    const SCHEMA: &'static Schema = &Schema { name: "CidrAuthorizationContext", members: &[
        field("Message", "", STRING).required(), field("Signature", "", STRING).required(),
    ], ..Schema::NONE };
    members! { message, signature }
}
impl CidrAuthorizationContext {
    pub fn with_message(mut self, v: impl Into<String>) -> Self { self.message = Some(v.into()); self }
    pub fn with_signature(mut self, v: impl Into<String>) -> Self { self.signature = Some(v.into()); self }
}

pub struct CidrBlock { pub cidr_block: Option<String> }
impl Shape for CidrBlock {
    const SCHEMA: &'static Schema = &Schema { name: "CidrBlock", members: &[
        field("CidrBlock", "cidrBlock", STRING),
    ], ..Schema::NONE };
    members! { cidr_block }
}
impl CidrBlock {
    #[inline] pub fn cidr_block(&self) -> &str { text(&self.cidr_block) }
}

pub struct ClassicLinkDnsSupport { pub classic_link_dns_supported: Option<bool>, pub vpc_id: Option<String> }
impl Shape for ClassicLinkDnsSupport {
    const SCHEMA: &'static Schema = &Schema { name: "ClassicLinkDnsSupport", members: &[
        field("ClassicLinkDnsSupported", "classicLinkDnsSupported", BOOLEAN), field("VpcId", "vpcId", STRING),
    ], ..Schema::NONE };
    members! { classic_link_dns_supported, vpc_id }
}
impl ClassicLinkDnsSupport {
    #[inline] pub fn classic_link_dns_supported(&self) -> bool { self.classic_link_dns_supported.unwrap_or_default() }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
}

pub struct ClassicLinkInstance {
    pub groups: Option<Vec<GroupIdentifier>>, pub instance_id: Option<String>, pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}
impl Shape for ClassicLinkInstance {
    const SCHEMA: &'static Schema = &Schema { name: "ClassicLinkInstance", members: &[
        field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST), field("InstanceId", "instanceId", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("VpcId", "vpcId", STRING),
    ], ..Schema::NONE };
    members! { groups, instance_id, tags, vpc_id }
}
impl ClassicLinkInstance {
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
}

pub struct ClassicLoadBalancer { pub name: Option<String> }
impl Shape for ClassicLoadBalancer {
    const SCHEMA: &'static Schema = &Schema { name: "ClassicLoadBalancer", members: &[
        field("Name", "name", STRING),
    ], ..Schema::NONE };
    members! { name }
}
impl ClassicLoadBalancer {
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    pub fn with_name(mut self, v: impl Into<String>) -> Self { self.name = Some(v.into()); self }
}

pub struct ClassicLoadBalancersConfig { pub classic_load_balancers: Option<Vec<ClassicLoadBalancer>> }
impl Shape for ClassicLoadBalancersConfig {
    const SCHEMA: &'static Schema = &Schema { name: "ClassicLoadBalancersConfig", members: &[
        field("ClassicLoadBalancers", "classicLoadBalancers", CLASSIC_LOAD_BALANCERS_LIST),
    ], ..Schema::NONE };
    members! { classic_load_balancers }
}
impl ClassicLoadBalancersConfig {
    #[inline] pub fn classic_load_balancers(&self) -> &[ClassicLoadBalancer] { items(&self.classic_load_balancers) }
    pub fn with_classic_load_balancers(mut self, v: impl IntoIterator<Item = impl Into<ClassicLoadBalancer>>) -> Self { self.classic_load_balancers = list(v); self }
}

pub struct ClientCertificateRevocationListStatus {
    pub code: Option<ClientCertificateRevocationListStatusCode>, pub message: Option<String>,
}
impl Shape for ClientCertificateRevocationListStatus {
    const SCHEMA: &'static Schema = &Schema { name: "ClientCertificateRevocationListStatus", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl ClientCertificateRevocationListStatus {
    #[inline] pub fn code(&self) -> &ClientCertificateRevocationListStatusCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct ClientConnectOptions { pub enabled: Option<bool>, pub lambda_function_arn: Option<String> }
impl Shape for ClientConnectOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ClientConnectOptions", members: &[
        field("Enabled", "", BOOLEAN), field("LambdaFunctionArn", "", STRING),
    ], ..Schema::NONE };
    members! { enabled, lambda_function_arn }
}
impl ClientConnectOptions {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
    pub fn with_lambda_function_arn(mut self, v: impl Into<String>) -> Self { self.lambda_function_arn = Some(v.into()); self }
}

pub struct ClientConnectResponseOptions {
    pub enabled: Option<bool>, pub lambda_function_arn: Option<String>,
    pub status: Option<ClientVpnEndpointAttributeStatus>,
}
impl Shape for ClientConnectResponseOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ClientConnectResponseOptions", members: &[
        field("Enabled", "enabled", BOOLEAN), field("LambdaFunctionArn", "lambdaFunctionArn", STRING),
        field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { enabled, lambda_function_arn, status }
}
impl ClientConnectResponseOptions {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
    #[inline] pub fn lambda_function_arn(&self) -> &str { text(&self.lambda_function_arn) }
    #[inline] pub fn status(&self) -> &ClientVpnEndpointAttributeStatus { nested(&self.status) }
}

pub struct ClientData {
    pub comment: Option<String>, pub upload_end: Option<Timestamp>, pub upload_size: Option<f64>,
    pub upload_start: Option<Timestamp>,
}
impl Shape for ClientData {
    const SCHEMA: &'static Schema = &Schema { name: "ClientData", members: &[
        field("Comment", "", STRING), field("UploadEnd", "", TIMESTAMP), field("UploadSize", "", DOUBLE),
        field("UploadStart", "", TIMESTAMP),
    ], ..Schema::NONE };
    members! { comment, upload_end, upload_size, upload_start }
}
impl ClientData {
    pub fn with_comment(mut self, v: impl Into<String>) -> Self { self.comment = Some(v.into()); self }
    pub fn with_upload_end(mut self, v: impl Into<Timestamp>) -> Self { self.upload_end = Some(v.into()); self }
    pub fn with_upload_size(mut self, v: impl Into<f64>) -> Self { self.upload_size = Some(v.into()); self }
    pub fn with_upload_start(mut self, v: impl Into<Timestamp>) -> Self { self.upload_start = Some(v.into()); self }
}

pub struct ClientLoginBannerOptions { pub enabled: Option<bool>, pub banner_text: Option<String> }
impl Shape for ClientLoginBannerOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ClientLoginBannerOptions", members: &[
        field("Enabled", "", BOOLEAN), field("BannerText", "", STRING),
    ], ..Schema::NONE };
    members! { enabled, banner_text }
}
impl ClientLoginBannerOptions {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
    pub fn with_banner_text(mut self, v: impl Into<String>) -> Self { self.banner_text = Some(v.into()); self }
}

pub struct ClientLoginBannerResponseOptions { pub enabled: Option<bool>, pub banner_text: Option<String> }
impl Shape for ClientLoginBannerResponseOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ClientLoginBannerResponseOptions", members: &[
        field("Enabled", "enabled", BOOLEAN), field("BannerText", "bannerText", STRING),
    ], ..Schema::NONE };
    members! { enabled, banner_text }
}
impl ClientLoginBannerResponseOptions {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
    #[inline] pub fn banner_text(&self) -> &str { text(&self.banner_text) }
}

pub struct ClientRouteEnforcementOptions { pub enforced: Option<bool> }
impl Shape for ClientRouteEnforcementOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ClientRouteEnforcementOptions", members: &[
        field("Enforced", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { enforced }
}
impl ClientRouteEnforcementOptions {
    pub fn with_enforced(mut self, v: impl Into<bool>) -> Self { self.enforced = Some(v.into()); self }
}

pub struct ClientRouteEnforcementResponseOptions { pub enforced: Option<bool> }
impl Shape for ClientRouteEnforcementResponseOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ClientRouteEnforcementResponseOptions", members: &[
        field("Enforced", "enforced", BOOLEAN),
    ], ..Schema::NONE };
    members! { enforced }
}
impl ClientRouteEnforcementResponseOptions {
    #[inline] pub fn enforced(&self) -> bool { self.enforced.unwrap_or_default() }
}

pub struct ClientVpnAuthentication {
    pub r#type: Option<ClientVpnAuthenticationType>, pub active_directory: Option<DirectoryServiceAuthentication>,
    pub mutual_authentication: Option<CertificateAuthentication>,
    pub federated_authentication: Option<FederatedAuthentication>,
}
impl Shape for ClientVpnAuthentication {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnAuthentication", members: &[
        field("Type", "type", ENUM), field("ActiveDirectory", "activeDirectory", STRUCTURE),
        field("MutualAuthentication", "mutualAuthentication", STRUCTURE),
        field("FederatedAuthentication", "federatedAuthentication", STRUCTURE),
    ], ..Schema::NONE };
    members! { r#type, active_directory, mutual_authentication, federated_authentication }
}
impl ClientVpnAuthentication {
    #[inline] pub fn r#type(&self) -> &ClientVpnAuthenticationType { choice(&self.r#type) }
    #[inline] pub fn active_directory(&self) -> &DirectoryServiceAuthentication { nested(&self.active_directory) }
    #[inline] pub fn mutual_authentication(&self) -> &CertificateAuthentication { nested(&self.mutual_authentication) }
    #[inline] pub fn federated_authentication(&self) -> &FederatedAuthentication { nested(&self.federated_authentication) }
}

pub struct ClientVpnAuthenticationRequest {
    pub r#type: Option<ClientVpnAuthenticationType>,
    pub active_directory: Option<DirectoryServiceAuthenticationRequest>,
    pub mutual_authentication: Option<CertificateAuthenticationRequest>,
    pub federated_authentication: Option<FederatedAuthenticationRequest>,
}
impl Shape for ClientVpnAuthenticationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnAuthenticationRequest", members: &[
        field("Type", "", ENUM), field("ActiveDirectory", "", STRUCTURE), field("MutualAuthentication", "", STRUCTURE),
        field("FederatedAuthentication", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { r#type, active_directory, mutual_authentication, federated_authentication }
}
impl ClientVpnAuthenticationRequest {
    pub fn with_type(mut self, v: impl Into<ClientVpnAuthenticationType>) -> Self { self.r#type = Some(v.into()); self }
    pub fn with_active_directory(mut self, v: impl Into<DirectoryServiceAuthenticationRequest>) -> Self { self.active_directory = Some(v.into()); self }
    pub fn with_mutual_authentication(mut self, v: impl Into<CertificateAuthenticationRequest>) -> Self { self.mutual_authentication = Some(v.into()); self }
    pub fn with_federated_authentication(mut self, v: impl Into<FederatedAuthenticationRequest>) -> Self { self.federated_authentication = Some(v.into()); self }
}

pub struct ClientVpnAuthorizationRuleStatus {
    pub code: Option<ClientVpnAuthorizationRuleStatusCode>, pub message: Option<String>,
}
impl Shape for ClientVpnAuthorizationRuleStatus {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnAuthorizationRuleStatus", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl ClientVpnAuthorizationRuleStatus {
    #[inline] pub fn code(&self) -> &ClientVpnAuthorizationRuleStatusCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct ClientVpnConnection {
    pub client_vpn_endpoint_id: Option<String>, pub timestamp: Option<String>, pub connection_id: Option<String>,
    pub username: Option<String>, pub connection_established_time: Option<String>, pub ingress_bytes: Option<String>,
    pub egress_bytes: Option<String>, pub ingress_packets: Option<String>, pub egress_packets: Option<String>,
    pub client_ip: Option<String>, pub client_ipv6_address: Option<String>, pub common_name: Option<String>,
    pub status: Option<ClientVpnConnectionStatus>, pub connection_end_time: Option<String>,
    pub posture_compliance_statuses: Option<Vec<String>>, pub authorization_policy_last_evaluated_time: Option<String>,
}
impl Shape for ClientVpnConnection {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnConnection", members: &[
        field("ClientVpnEndpointId", "clientVpnEndpointId", STRING), field("Timestamp", "timestamp", STRING),
        field("ConnectionId", "connectionId", STRING), field("Username", "username", STRING),
        field("ConnectionEstablishedTime", "connectionEstablishedTime", STRING),
        field("IngressBytes", "ingressBytes", STRING), field("EgressBytes", "egressBytes", STRING),
        field("IngressPackets", "ingressPackets", STRING), field("EgressPackets", "egressPackets", STRING),
        field("ClientIp", "clientIp", STRING), field("ClientIpv6Address", "clientIpv6Address", STRING),
        field("CommonName", "commonName", STRING), field("Status", "status", STRUCTURE),
        field("ConnectionEndTime", "connectionEndTime", STRING),
        field("PostureComplianceStatuses", "postureComplianceStatusSet", VALUE_STRING_LIST_LIST),
        field("AuthorizationPolicyLastEvaluatedTime", "authorizationPolicyLastEvaluatedTime", STRING),
    ], ..Schema::NONE };
    members! {
        client_vpn_endpoint_id, timestamp, connection_id, username, connection_established_time, ingress_bytes,
        egress_bytes, ingress_packets, egress_packets, client_ip, client_ipv6_address, common_name, status,
        connection_end_time, posture_compliance_statuses, authorization_policy_last_evaluated_time,
    }
}
impl ClientVpnConnection {
    #[inline] pub fn client_vpn_endpoint_id(&self) -> &str { text(&self.client_vpn_endpoint_id) }
    #[inline] pub fn timestamp(&self) -> &str { text(&self.timestamp) }
    #[inline] pub fn connection_id(&self) -> &str { text(&self.connection_id) }
    #[inline] pub fn username(&self) -> &str { text(&self.username) }
    #[inline] pub fn connection_established_time(&self) -> &str { text(&self.connection_established_time) }
    #[inline] pub fn ingress_bytes(&self) -> &str { text(&self.ingress_bytes) }
    #[inline] pub fn egress_bytes(&self) -> &str { text(&self.egress_bytes) }
    #[inline] pub fn ingress_packets(&self) -> &str { text(&self.ingress_packets) }
    #[inline] pub fn egress_packets(&self) -> &str { text(&self.egress_packets) }
    #[inline] pub fn client_ip(&self) -> &str { text(&self.client_ip) }
    #[inline] pub fn client_ipv6_address(&self) -> &str { text(&self.client_ipv6_address) }
    #[inline] pub fn common_name(&self) -> &str { text(&self.common_name) }
    #[inline] pub fn status(&self) -> &ClientVpnConnectionStatus { nested(&self.status) }
    #[inline] pub fn connection_end_time(&self) -> &str { text(&self.connection_end_time) }
    #[inline] pub fn posture_compliance_statuses(&self) -> &[String] { items(&self.posture_compliance_statuses) }
    #[inline] pub fn authorization_policy_last_evaluated_time(&self) -> &str { text(&self.authorization_policy_last_evaluated_time) }
}

pub struct ClientVpnConnectionStatus { pub code: Option<ClientVpnConnectionStatusCode>, pub message: Option<String> }
impl Shape for ClientVpnConnectionStatus {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnConnectionStatus", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl ClientVpnConnectionStatus {
    #[inline] pub fn code(&self) -> &ClientVpnConnectionStatusCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct ClientVpnEndpoint {
    pub client_vpn_endpoint_id: Option<String>, pub description: Option<String>,
    pub status: Option<ClientVpnEndpointStatus>, pub creation_time: Option<String>, pub deletion_time: Option<String>,
    pub dns_name: Option<String>, pub client_cidr_block: Option<String>, pub dns_servers: Option<Vec<String>>,
    pub split_tunnel: Option<bool>, pub vpn_protocol: Option<VpnProtocol>,
    pub transport_protocol: Option<TransportProtocol>, pub vpn_port: Option<i32>,
    pub associated_target_networks: Option<Vec<AssociatedTargetNetwork>>, pub server_certificate_arn: Option<String>,
    pub authentication_options: Option<Vec<ClientVpnAuthentication>>,
    pub connection_log_options: Option<ConnectionLogResponseOptions>, pub tags: Option<Vec<Tag>>,
    pub security_group_ids: Option<Vec<String>>, pub vpc_id: Option<String>,
    pub self_service_portal_url: Option<String>, pub client_connect_options: Option<ClientConnectResponseOptions>,
    pub session_timeout_hours: Option<i32>, pub client_login_banner_options: Option<ClientLoginBannerResponseOptions>,
    pub client_route_enforcement_options: Option<ClientRouteEnforcementResponseOptions>,
    pub disconnect_on_session_timeout: Option<bool>, pub endpoint_ip_address_type: Option<EndpointIpAddressType>,
    pub traffic_ip_address_type: Option<TrafficIpAddressType>,
    pub transit_gateway_configuration: Option<TransitGatewayConfigurationDescribeEndpointStructure>,
    pub device_posture_options: Option<DevicePostureResponseOptions>,
}
impl Shape for ClientVpnEndpoint {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnEndpoint", members: &[
        field("ClientVpnEndpointId", "clientVpnEndpointId", STRING), field("Description", "description", STRING),
        field("Status", "status", STRUCTURE), field("CreationTime", "creationTime", STRING),
        field("DeletionTime", "deletionTime", STRING), field("DnsName", "dnsName", STRING),
        field("ClientCidrBlock", "clientCidrBlock", STRING), field("DnsServers", "dnsServer", VALUE_STRING_LIST_LIST),
        field("SplitTunnel", "splitTunnel", BOOLEAN), field("VpnProtocol", "vpnProtocol", ENUM),
        field("TransportProtocol", "transportProtocol", ENUM), field("VpnPort", "vpnPort", INTEGER),
        field("AssociatedTargetNetworks", "associatedTargetNetwork", ASSOCIATED_TARGET_NETWORK_SET_LIST),
        field("ServerCertificateArn", "serverCertificateArn", STRING),
        field("AuthenticationOptions", "authenticationOptions", CLIENT_VPN_AUTHENTICATION_LIST_LIST),
        field("ConnectionLogOptions", "connectionLogOptions", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
        field("SecurityGroupIds", "securityGroupIdSet", CLIENT_VPN_SECURITY_GROUP_ID_SET_LIST),
        field("VpcId", "vpcId", STRING), field("SelfServicePortalUrl", "selfServicePortalUrl", STRING),
        field("ClientConnectOptions", "clientConnectOptions", STRUCTURE),
        field("SessionTimeoutHours", "sessionTimeoutHours", INTEGER),
        field("ClientLoginBannerOptions", "clientLoginBannerOptions", STRUCTURE),
        field("ClientRouteEnforcementOptions", "clientRouteEnforcementOptions", STRUCTURE),
        field("DisconnectOnSessionTimeout", "disconnectOnSessionTimeout", BOOLEAN),
        field("EndpointIpAddressType", "endpointIpAddressType", ENUM),
        field("TrafficIpAddressType", "trafficIpAddressType", ENUM),
        field("TransitGatewayConfiguration", "transitGatewayConfiguration", STRUCTURE),
        field("DevicePostureOptions", "devicePostureOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        client_vpn_endpoint_id, description, status, creation_time, deletion_time, dns_name, client_cidr_block,
        dns_servers, split_tunnel, vpn_protocol, transport_protocol, vpn_port, associated_target_networks,
        server_certificate_arn, authentication_options, connection_log_options, tags, security_group_ids, vpc_id,
        self_service_portal_url, client_connect_options, session_timeout_hours, client_login_banner_options,
        client_route_enforcement_options, disconnect_on_session_timeout, endpoint_ip_address_type,
        traffic_ip_address_type, transit_gateway_configuration, device_posture_options,
    }
}
impl ClientVpnEndpoint {
    #[inline] pub fn client_vpn_endpoint_id(&self) -> &str { text(&self.client_vpn_endpoint_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn status(&self) -> &ClientVpnEndpointStatus { nested(&self.status) }
    #[inline] pub fn creation_time(&self) -> &str { text(&self.creation_time) }
    #[inline] pub fn deletion_time(&self) -> &str { text(&self.deletion_time) }
    #[inline] pub fn dns_name(&self) -> &str { text(&self.dns_name) }
    #[inline] pub fn client_cidr_block(&self) -> &str { text(&self.client_cidr_block) }
    #[inline] pub fn dns_servers(&self) -> &[String] { items(&self.dns_servers) }
    #[inline] pub fn split_tunnel(&self) -> bool { self.split_tunnel.unwrap_or_default() }
    #[inline] pub fn vpn_protocol(&self) -> &VpnProtocol { choice(&self.vpn_protocol) }
    #[inline] pub fn transport_protocol(&self) -> &TransportProtocol { choice(&self.transport_protocol) }
    #[inline] pub fn vpn_port(&self) -> i32 { self.vpn_port.unwrap_or_default() }
    #[inline] pub fn associated_target_networks(&self) -> &[AssociatedTargetNetwork] { items(&self.associated_target_networks) }
    #[inline] pub fn server_certificate_arn(&self) -> &str { text(&self.server_certificate_arn) }
    #[inline] pub fn authentication_options(&self) -> &[ClientVpnAuthentication] { items(&self.authentication_options) }
    #[inline] pub fn connection_log_options(&self) -> &ConnectionLogResponseOptions { nested(&self.connection_log_options) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn security_group_ids(&self) -> &[String] { items(&self.security_group_ids) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn self_service_portal_url(&self) -> &str { text(&self.self_service_portal_url) }
    #[inline] pub fn client_connect_options(&self) -> &ClientConnectResponseOptions { nested(&self.client_connect_options) }
    #[inline] pub fn session_timeout_hours(&self) -> i32 { self.session_timeout_hours.unwrap_or_default() }
    #[inline] pub fn client_login_banner_options(&self) -> &ClientLoginBannerResponseOptions { nested(&self.client_login_banner_options) }
    #[inline] pub fn client_route_enforcement_options(&self) -> &ClientRouteEnforcementResponseOptions { nested(&self.client_route_enforcement_options) }
    #[inline] pub fn disconnect_on_session_timeout(&self) -> bool { self.disconnect_on_session_timeout.unwrap_or_default() }
    #[inline] pub fn endpoint_ip_address_type(&self) -> &EndpointIpAddressType { choice(&self.endpoint_ip_address_type) }
    #[inline] pub fn traffic_ip_address_type(&self) -> &TrafficIpAddressType { choice(&self.traffic_ip_address_type) }
    #[inline] pub fn transit_gateway_configuration(&self) -> &TransitGatewayConfigurationDescribeEndpointStructure { nested(&self.transit_gateway_configuration) }
    #[inline] pub fn device_posture_options(&self) -> &DevicePostureResponseOptions { nested(&self.device_posture_options) }
}

pub struct ClientVpnEndpointAttributeStatus {
    pub code: Option<ClientVpnEndpointAttributeStatusCode>, pub message: Option<String>,
}
impl Shape for ClientVpnEndpointAttributeStatus {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnEndpointAttributeStatus", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl ClientVpnEndpointAttributeStatus {
    #[inline] pub fn code(&self) -> &ClientVpnEndpointAttributeStatusCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct ClientVpnEndpointStatus { pub code: Option<ClientVpnEndpointStatusCode>, pub message: Option<String> }
impl Shape for ClientVpnEndpointStatus {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnEndpointStatus", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl ClientVpnEndpointStatus {
    #[inline] pub fn code(&self) -> &ClientVpnEndpointStatusCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct ClientVpnRoute {
    pub client_vpn_endpoint_id: Option<String>, pub destination_cidr: Option<String>,
    pub target_subnet: Option<String>, pub r#type: Option<String>, pub origin: Option<String>,
    pub status: Option<ClientVpnRouteStatus>, pub description: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
}
impl Shape for ClientVpnRoute {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnRoute", members: &[
        field("ClientVpnEndpointId", "clientVpnEndpointId", STRING),
        field("DestinationCidr", "destinationCidr", STRING), field("TargetSubnet", "targetSubnet", STRING),
        field("Type", "type", STRING), field("Origin", "origin", STRING), field("Status", "status", STRUCTURE),
        field("Description", "description", STRING),
        field("TransitGatewayAttachmentId", "transitGatewayAttachmentId", STRING),
    ], ..Schema::NONE };
    members! {
        client_vpn_endpoint_id, destination_cidr, target_subnet, r#type, origin, status, description,
        transit_gateway_attachment_id,
    }
}
impl ClientVpnRoute {
    #[inline] pub fn client_vpn_endpoint_id(&self) -> &str { text(&self.client_vpn_endpoint_id) }
    #[inline] pub fn destination_cidr(&self) -> &str { text(&self.destination_cidr) }
    #[inline] pub fn target_subnet(&self) -> &str { text(&self.target_subnet) }
    #[inline] pub fn r#type(&self) -> &str { text(&self.r#type) }
    #[inline] pub fn origin(&self) -> &str { text(&self.origin) }
    #[inline] pub fn status(&self) -> &ClientVpnRouteStatus { nested(&self.status) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn transit_gateway_attachment_id(&self) -> &str { text(&self.transit_gateway_attachment_id) }
}

pub struct ClientVpnRouteStatus { pub code: Option<ClientVpnRouteStatusCode>, pub message: Option<String> }
impl Shape for ClientVpnRouteStatus {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnRouteStatus", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl ClientVpnRouteStatus {
    #[inline] pub fn code(&self) -> &ClientVpnRouteStatusCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct ClientVpnTrustProvider {
    pub trust_provider_type: Option<ClientVpnDeviceTrustProviderType>, pub tenant_id: Option<String>,
    pub public_signing_key_url: Option<String>,
}
impl Shape for ClientVpnTrustProvider {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnTrustProvider", members: &[
        field("TrustProviderType", "trustProviderType", ENUM), field("TenantId", "tenantId", STRING),
        field("PublicSigningKeyUrl", "publicSigningKeyUrl", STRING),
    ], ..Schema::NONE };
    members! { trust_provider_type, tenant_id, public_signing_key_url }
}
impl ClientVpnTrustProvider {
    #[inline] pub fn trust_provider_type(&self) -> &ClientVpnDeviceTrustProviderType { choice(&self.trust_provider_type) }
    #[inline] pub fn tenant_id(&self) -> &str { text(&self.tenant_id) }
    #[inline] pub fn public_signing_key_url(&self) -> &str { text(&self.public_signing_key_url) }
}

pub struct ClientVpnTrustProviderRequest {
    pub trust_provider_type: Option<ClientVpnDeviceTrustProviderType>, pub tenant_id: Option<String>,
    pub public_signing_key_url: Option<String>,
}
impl Shape for ClientVpnTrustProviderRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ClientVpnTrustProviderRequest", members: &[
        field("TrustProviderType", "", ENUM), field("TenantId", "", STRING), field("PublicSigningKeyUrl", "", STRING),
    ], ..Schema::NONE };
    members! { trust_provider_type, tenant_id, public_signing_key_url }
}
impl ClientVpnTrustProviderRequest {
    pub fn with_trust_provider_type(mut self, v: impl Into<ClientVpnDeviceTrustProviderType>) -> Self { self.trust_provider_type = Some(v.into()); self }
    pub fn with_tenant_id(mut self, v: impl Into<String>) -> Self { self.tenant_id = Some(v.into()); self }
    pub fn with_public_signing_key_url(mut self, v: impl Into<String>) -> Self { self.public_signing_key_url = Some(v.into()); self }
}

pub struct CloudWatchLogOptions {
    pub log_enabled: Option<bool>, pub log_group_arn: Option<String>, pub log_output_format: Option<String>,
    pub bgp_log_enabled: Option<bool>, pub bgp_log_group_arn: Option<String>,
    pub bgp_log_output_format: Option<String>,
}
impl Shape for CloudWatchLogOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CloudWatchLogOptions", members: &[
        field("LogEnabled", "logEnabled", BOOLEAN), field("LogGroupArn", "logGroupArn", STRING),
        field("LogOutputFormat", "logOutputFormat", STRING), field("BgpLogEnabled", "bgpLogEnabled", BOOLEAN),
        field("BgpLogGroupArn", "bgpLogGroupArn", STRING), field("BgpLogOutputFormat", "bgpLogOutputFormat", STRING),
    ], ..Schema::NONE };
    members! {
        log_enabled, log_group_arn, log_output_format, bgp_log_enabled, bgp_log_group_arn, bgp_log_output_format,
    }
}
impl CloudWatchLogOptions {
    #[inline] pub fn log_enabled(&self) -> bool { self.log_enabled.unwrap_or_default() }
    #[inline] pub fn log_group_arn(&self) -> &str { text(&self.log_group_arn) }
    #[inline] pub fn log_output_format(&self) -> &str { text(&self.log_output_format) }
    #[inline] pub fn bgp_log_enabled(&self) -> bool { self.bgp_log_enabled.unwrap_or_default() }
    #[inline] pub fn bgp_log_group_arn(&self) -> &str { text(&self.bgp_log_group_arn) }
    #[inline] pub fn bgp_log_output_format(&self) -> &str { text(&self.bgp_log_output_format) }
}

pub struct CloudWatchLogOptionsSpecification {
    pub log_enabled: Option<bool>, pub log_group_arn: Option<String>, pub log_output_format: Option<String>,
    pub bgp_log_enabled: Option<bool>, pub bgp_log_group_arn: Option<String>,
    pub bgp_log_output_format: Option<String>,
}
impl Shape for CloudWatchLogOptionsSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "CloudWatchLogOptionsSpecification", members: &[
        field("LogEnabled", "", BOOLEAN), field("LogGroupArn", "", STRING), field("LogOutputFormat", "", STRING),
        field("BgpLogEnabled", "", BOOLEAN), field("BgpLogGroupArn", "", STRING),
        field("BgpLogOutputFormat", "", STRING),
    ], ..Schema::NONE };
    members! {
        log_enabled, log_group_arn, log_output_format, bgp_log_enabled, bgp_log_group_arn, bgp_log_output_format,
    }
}
impl CloudWatchLogOptionsSpecification {
    pub fn with_log_enabled(mut self, v: impl Into<bool>) -> Self { self.log_enabled = Some(v.into()); self }
    pub fn with_log_group_arn(mut self, v: impl Into<String>) -> Self { self.log_group_arn = Some(v.into()); self }
    pub fn with_log_output_format(mut self, v: impl Into<String>) -> Self { self.log_output_format = Some(v.into()); self }
    pub fn with_bgp_log_enabled(mut self, v: impl Into<bool>) -> Self { self.bgp_log_enabled = Some(v.into()); self }
    pub fn with_bgp_log_group_arn(mut self, v: impl Into<String>) -> Self { self.bgp_log_group_arn = Some(v.into()); self }
    pub fn with_bgp_log_output_format(mut self, v: impl Into<String>) -> Self { self.bgp_log_output_format = Some(v.into()); self }
}

pub struct CoipAddressUsage {
    pub allocation_id: Option<String>, pub aws_account_id: Option<String>, pub aws_service: Option<String>,
    pub co_ip: Option<String>,
}
impl Shape for CoipAddressUsage {
    const SCHEMA: &'static Schema = &Schema { name: "CoipAddressUsage", members: &[
        field("AllocationId", "allocationId", STRING), field("AwsAccountId", "awsAccountId", STRING),
        field("AwsService", "awsService", STRING), field("CoIp", "coIp", STRING),
    ], ..Schema::NONE };
    members! { allocation_id, aws_account_id, aws_service, co_ip }
}
impl CoipAddressUsage {
    #[inline] pub fn allocation_id(&self) -> &str { text(&self.allocation_id) }
    #[inline] pub fn aws_account_id(&self) -> &str { text(&self.aws_account_id) }
    #[inline] pub fn aws_service(&self) -> &str { text(&self.aws_service) }
    #[inline] pub fn co_ip(&self) -> &str { text(&self.co_ip) }
}

pub struct CoipCidr {
    pub cidr: Option<String>, pub coip_pool_id: Option<String>, pub local_gateway_route_table_id: Option<String>,
}
impl Shape for CoipCidr {
    const SCHEMA: &'static Schema = &Schema { name: "CoipCidr", members: &[
        field("Cidr", "cidr", STRING), field("CoipPoolId", "coipPoolId", STRING),
        field("LocalGatewayRouteTableId", "localGatewayRouteTableId", STRING),
    ], ..Schema::NONE };
    members! { cidr, coip_pool_id, local_gateway_route_table_id }
}
impl CoipCidr {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn coip_pool_id(&self) -> &str { text(&self.coip_pool_id) }
    #[inline] pub fn local_gateway_route_table_id(&self) -> &str { text(&self.local_gateway_route_table_id) }
}

pub struct CoipPool {
    pub pool_id: Option<String>, pub pool_cidrs: Option<Vec<String>>, pub local_gateway_route_table_id: Option<String>,
    pub tags: Option<Vec<Tag>>, pub pool_arn: Option<String>,
}
impl Shape for CoipPool {
    const SCHEMA: &'static Schema = &Schema { name: "CoipPool", members: &[
        field("PoolId", "poolId", STRING), field("PoolCidrs", "poolCidrSet", VALUE_STRING_LIST_LIST),
        field("LocalGatewayRouteTableId", "localGatewayRouteTableId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("PoolArn", "poolArn", STRING),
    ], ..Schema::NONE };
    members! { pool_id, pool_cidrs, local_gateway_route_table_id, tags, pool_arn }
}
impl CoipPool {
    #[inline] pub fn pool_id(&self) -> &str { text(&self.pool_id) }
    #[inline] pub fn pool_cidrs(&self) -> &[String] { items(&self.pool_cidrs) }
    #[inline] pub fn local_gateway_route_table_id(&self) -> &str { text(&self.local_gateway_route_table_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn pool_arn(&self) -> &str { text(&self.pool_arn) }
}

pub struct ConnectionLogOptions {
    pub enabled: Option<bool>, pub cloudwatch_log_group: Option<String>, pub cloudwatch_log_stream: Option<String>,
    pub include_authorization_policy_context: Option<bool>,
}
impl Shape for ConnectionLogOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ConnectionLogOptions", members: &[
        field("Enabled", "", BOOLEAN), field("CloudwatchLogGroup", "", STRING),
        field("CloudwatchLogStream", "", STRING), field("IncludeAuthorizationPolicyContext", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { enabled, cloudwatch_log_group, cloudwatch_log_stream, include_authorization_policy_context }
}
impl ConnectionLogOptions {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
    pub fn with_cloudwatch_log_group(mut self, v: impl Into<String>) -> Self { self.cloudwatch_log_group = Some(v.into()); self }
    pub fn with_cloudwatch_log_stream(mut self, v: impl Into<String>) -> Self { self.cloudwatch_log_stream = Some(v.into()); self }
    pub fn with_include_authorization_policy_context(mut self, v: impl Into<bool>) -> Self { self.include_authorization_policy_context = Some(v.into()); self }
}

pub struct ConnectionLogResponseOptions {
    pub enabled: Option<bool>, pub cloudwatch_log_group: Option<String>, pub cloudwatch_log_stream: Option<String>,
    pub include_authorization_policy_context: Option<bool>,
}
impl Shape for ConnectionLogResponseOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ConnectionLogResponseOptions", members: &[
        field("Enabled", "", BOOLEAN), field("CloudwatchLogGroup", "", STRING),
        field("CloudwatchLogStream", "", STRING), field("IncludeAuthorizationPolicyContext", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { enabled, cloudwatch_log_group, cloudwatch_log_stream, include_authorization_policy_context }
}
impl ConnectionLogResponseOptions {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
    #[inline] pub fn cloudwatch_log_group(&self) -> &str { text(&self.cloudwatch_log_group) }
    #[inline] pub fn cloudwatch_log_stream(&self) -> &str { text(&self.cloudwatch_log_stream) }
    #[inline] pub fn include_authorization_policy_context(&self) -> bool { self.include_authorization_policy_context.unwrap_or_default() }
}

pub struct ConnectionNotification {
    pub connection_notification_id: Option<String>, pub service_id: Option<String>,
    pub vpc_endpoint_id: Option<String>, pub connection_notification_type: Option<ConnectionNotificationType>,
    pub connection_notification_arn: Option<String>, pub connection_events: Option<Vec<String>>,
    pub connection_notification_state: Option<ConnectionNotificationState>, pub service_region: Option<String>,
}
impl Shape for ConnectionNotification {
    const SCHEMA: &'static Schema = &Schema { name: "ConnectionNotification", members: &[
        field("ConnectionNotificationId", "connectionNotificationId", STRING), field("ServiceId", "serviceId", STRING),
        field("VpcEndpointId", "vpcEndpointId", STRING),
        field("ConnectionNotificationType", "connectionNotificationType", ENUM),
        field("ConnectionNotificationArn", "connectionNotificationArn", STRING),
        field("ConnectionEvents", "connectionEvents", VALUE_STRING_LIST_LIST),
        field("ConnectionNotificationState", "connectionNotificationState", ENUM),
        field("ServiceRegion", "serviceRegion", STRING),
    ], ..Schema::NONE };
    members! {
        connection_notification_id, service_id, vpc_endpoint_id, connection_notification_type,
        connection_notification_arn, connection_events, connection_notification_state, service_region,
    }
}
impl ConnectionNotification {
    #[inline] pub fn connection_notification_id(&self) -> &str { text(&self.connection_notification_id) }
    #[inline] pub fn service_id(&self) -> &str { text(&self.service_id) }
    #[inline] pub fn vpc_endpoint_id(&self) -> &str { text(&self.vpc_endpoint_id) }
    #[inline] pub fn connection_notification_type(&self) -> &ConnectionNotificationType { choice(&self.connection_notification_type) }
    #[inline] pub fn connection_notification_arn(&self) -> &str { text(&self.connection_notification_arn) }
    #[inline] pub fn connection_events(&self) -> &[String] { items(&self.connection_events) }
    #[inline] pub fn connection_notification_state(&self) -> &ConnectionNotificationState { choice(&self.connection_notification_state) }
    #[inline] pub fn service_region(&self) -> &str { text(&self.service_region) }
}

pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i32>, pub udp_stream_timeout: Option<i32>, pub udp_timeout: Option<i32>,
}
impl Shape for ConnectionTrackingConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "ConnectionTrackingConfiguration", members: &[
        field("TcpEstablishedTimeout", "tcpEstablishedTimeout", INTEGER),
        field("UdpStreamTimeout", "udpStreamTimeout", INTEGER), field("UdpTimeout", "udpTimeout", INTEGER),
    ], ..Schema::NONE };
    members! { tcp_established_timeout, udp_stream_timeout, udp_timeout }
}
impl ConnectionTrackingConfiguration {
    #[inline] pub fn tcp_established_timeout(&self) -> i32 { self.tcp_established_timeout.unwrap_or_default() }
    #[inline] pub fn udp_stream_timeout(&self) -> i32 { self.udp_stream_timeout.unwrap_or_default() }
    #[inline] pub fn udp_timeout(&self) -> i32 { self.udp_timeout.unwrap_or_default() }
}

pub struct ConnectionTrackingSpecification {
    pub tcp_established_timeout: Option<i32>, pub udp_timeout: Option<i32>, pub udp_stream_timeout: Option<i32>,
}
impl Shape for ConnectionTrackingSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "ConnectionTrackingSpecification", members: &[
        field("TcpEstablishedTimeout", "tcpEstablishedTimeout", INTEGER), field("UdpTimeout", "udpTimeout", INTEGER),
        field("UdpStreamTimeout", "udpStreamTimeout", INTEGER),
    ], ..Schema::NONE };
    members! { tcp_established_timeout, udp_timeout, udp_stream_timeout }
}
impl ConnectionTrackingSpecification {
    #[inline] pub fn tcp_established_timeout(&self) -> i32 { self.tcp_established_timeout.unwrap_or_default() }
    #[inline] pub fn udp_timeout(&self) -> i32 { self.udp_timeout.unwrap_or_default() }
    #[inline] pub fn udp_stream_timeout(&self) -> i32 { self.udp_stream_timeout.unwrap_or_default() }
}

pub struct ConnectionTrackingSpecificationRequest {
    pub tcp_established_timeout: Option<i32>, pub udp_stream_timeout: Option<i32>, pub udp_timeout: Option<i32>,
}
impl Shape for ConnectionTrackingSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ConnectionTrackingSpecificationRequest", members: &[
        field("TcpEstablishedTimeout", "", INTEGER), field("UdpStreamTimeout", "", INTEGER),
        field("UdpTimeout", "", INTEGER),
    ], ..Schema::NONE };
    members! { tcp_established_timeout, udp_stream_timeout, udp_timeout }
}
impl ConnectionTrackingSpecificationRequest {
    #[inline] pub fn tcp_established_timeout(&self) -> i32 { self.tcp_established_timeout.unwrap_or_default() }
    pub fn with_tcp_established_timeout(mut self, v: impl Into<i32>) -> Self { self.tcp_established_timeout = Some(v.into()); self }
    #[inline] pub fn udp_stream_timeout(&self) -> i32 { self.udp_stream_timeout.unwrap_or_default() }
    pub fn with_udp_stream_timeout(mut self, v: impl Into<i32>) -> Self { self.udp_stream_timeout = Some(v.into()); self }
    #[inline] pub fn udp_timeout(&self) -> i32 { self.udp_timeout.unwrap_or_default() }
    pub fn with_udp_timeout(mut self, v: impl Into<i32>) -> Self { self.udp_timeout = Some(v.into()); self }
}

pub struct ConnectionTrackingSpecificationResponse {
    pub tcp_established_timeout: Option<i32>, pub udp_stream_timeout: Option<i32>, pub udp_timeout: Option<i32>,
}
impl Shape for ConnectionTrackingSpecificationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "ConnectionTrackingSpecificationResponse", members: &[
        field("TcpEstablishedTimeout", "tcpEstablishedTimeout", INTEGER),
        field("UdpStreamTimeout", "udpStreamTimeout", INTEGER), field("UdpTimeout", "udpTimeout", INTEGER),
    ], ..Schema::NONE };
    members! { tcp_established_timeout, udp_stream_timeout, udp_timeout }
}
impl ConnectionTrackingSpecificationResponse {
    #[inline] pub fn tcp_established_timeout(&self) -> i32 { self.tcp_established_timeout.unwrap_or_default() }
    #[inline] pub fn udp_stream_timeout(&self) -> i32 { self.udp_stream_timeout.unwrap_or_default() }
    #[inline] pub fn udp_timeout(&self) -> i32 { self.udp_timeout.unwrap_or_default() }
}

pub struct ConversionTask {
    pub conversion_task_id: Option<String>, pub expiration_time: Option<String>,
    pub import_instance: Option<ImportInstanceTaskDetails>, pub import_volume: Option<ImportVolumeTaskDetails>,
    pub state: Option<ConversionTaskState>, pub status_message: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for ConversionTask {
    const SCHEMA: &'static Schema = &Schema { name: "ConversionTask", members: &[
        field("ConversionTaskId", "conversionTaskId", STRING), field("ExpirationTime", "expirationTime", STRING),
        field("ImportInstance", "importInstance", STRUCTURE), field("ImportVolume", "importVolume", STRUCTURE),
        field("State", "state", ENUM), field("StatusMessage", "statusMessage", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { conversion_task_id, expiration_time, import_instance, import_volume, state, status_message, tags }
}
impl ConversionTask {
    #[inline] pub fn conversion_task_id(&self) -> &str { text(&self.conversion_task_id) }
    #[inline] pub fn expiration_time(&self) -> &str { text(&self.expiration_time) }
    #[inline] pub fn import_instance(&self) -> &ImportInstanceTaskDetails { nested(&self.import_instance) }
    #[inline] pub fn import_volume(&self) -> &ImportVolumeTaskDetails { nested(&self.import_volume) }
    #[inline] pub fn state(&self) -> &ConversionTaskState { choice(&self.state) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct CpuOptions {
    pub core_count: Option<i32>, pub threads_per_core: Option<i32>, pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}
impl Shape for CpuOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CpuOptions", members: &[
        field("CoreCount", "coreCount", INTEGER), field("ThreadsPerCore", "threadsPerCore", INTEGER),
        field("AmdSevSnp", "amdSevSnp", ENUM), field("NestedVirtualization", "nestedVirtualization", ENUM),
    ], ..Schema::NONE };
    members! { core_count, threads_per_core, amd_sev_snp, nested_virtualization }
}
impl CpuOptions {
    #[inline] pub fn core_count(&self) -> i32 { self.core_count.unwrap_or_default() }
    #[inline] pub fn threads_per_core(&self) -> i32 { self.threads_per_core.unwrap_or_default() }
    #[inline] pub fn amd_sev_snp(&self) -> &AmdSevSnpSpecification { choice(&self.amd_sev_snp) }
    #[inline] pub fn nested_virtualization(&self) -> &NestedVirtualizationSpecification { choice(&self.nested_virtualization) }
}

pub struct CpuOptionsRequest {
    pub core_count: Option<i32>, pub threads_per_core: Option<i32>, pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}
impl Shape for CpuOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "CpuOptionsRequest", members: &[
        field("CoreCount", "", INTEGER), field("ThreadsPerCore", "", INTEGER), field("AmdSevSnp", "", ENUM),
        field("NestedVirtualization", "", ENUM),
    ], ..Schema::NONE };
    members! { core_count, threads_per_core, amd_sev_snp, nested_virtualization }
}
impl CpuOptionsRequest {
    pub fn with_core_count(mut self, v: impl Into<i32>) -> Self { self.core_count = Some(v.into()); self }
    pub fn with_threads_per_core(mut self, v: impl Into<i32>) -> Self { self.threads_per_core = Some(v.into()); self }
    pub fn with_amd_sev_snp(mut self, v: impl Into<AmdSevSnpSpecification>) -> Self { self.amd_sev_snp = Some(v.into()); self }
    pub fn with_nested_virtualization(mut self, v: impl Into<NestedVirtualizationSpecification>) -> Self { self.nested_virtualization = Some(v.into()); self }
}

pub struct CpuPerformanceFactor { pub references: Option<Vec<PerformanceFactorReference>> }
impl Shape for CpuPerformanceFactor {
    const SCHEMA: &'static Schema = &Schema { name: "CpuPerformanceFactor", members: &[
        field("References", "referenceSet", PERFORMANCE_FACTOR_REFERENCE_SET_LIST),
    ], ..Schema::NONE };
    members! { references }
}
impl CpuPerformanceFactor {
    #[inline] pub fn references(&self) -> &[PerformanceFactorReference] { items(&self.references) }
    pub fn with_references(mut self, v: impl IntoIterator<Item = impl Into<PerformanceFactorReference>>) -> Self { self.references = list(v); self }
}

pub struct CpuPerformanceFactorRequest { pub references: Option<Vec<PerformanceFactorReferenceRequest>> }
impl Shape for CpuPerformanceFactorRequest {
    const SCHEMA: &'static Schema = &Schema { name: "CpuPerformanceFactorRequest", members: &[
        field("References", "Reference", PERFORMANCE_FACTOR_REFERENCE_SET_REQUEST_LIST),
    ], ..Schema::NONE };
    members! { references }
}
impl CpuPerformanceFactorRequest {
    #[inline] pub fn references(&self) -> &[PerformanceFactorReferenceRequest] { items(&self.references) }
    pub fn with_references(mut self, v: impl IntoIterator<Item = impl Into<PerformanceFactorReferenceRequest>>) -> Self { self.references = list(v); self }
}

pub struct CreateFleetError {
    pub launch_template_and_overrides: Option<LaunchTemplateAndOverridesResponse>,
    pub lifecycle: Option<InstanceLifecycle>, pub error_code: Option<String>, pub error_message: Option<String>,
}
impl Shape for CreateFleetError {
    const SCHEMA: &'static Schema = &Schema { name: "CreateFleetError", members: &[
        field("LaunchTemplateAndOverrides", "launchTemplateAndOverrides", STRUCTURE),
        field("Lifecycle", "lifecycle", ENUM), field("ErrorCode", "errorCode", STRING),
        field("ErrorMessage", "errorMessage", STRING),
    ], ..Schema::NONE };
    members! { launch_template_and_overrides, lifecycle, error_code, error_message }
}
impl CreateFleetError {
    #[inline] pub fn launch_template_and_overrides(&self) -> &LaunchTemplateAndOverridesResponse { nested(&self.launch_template_and_overrides) }
    #[inline] pub fn lifecycle(&self) -> &InstanceLifecycle { choice(&self.lifecycle) }
    #[inline] pub fn error_code(&self) -> &str { text(&self.error_code) }
    #[inline] pub fn error_message(&self) -> &str { text(&self.error_message) }
}

pub struct CreateFleetInstance {
    pub launch_template_and_overrides: Option<LaunchTemplateAndOverridesResponse>,
    pub lifecycle: Option<InstanceLifecycle>, pub instance_ids: Option<Vec<String>>,
    pub instance_type: Option<InstanceType>, pub platform: Option<PlatformValues>,
    pub availability_zone_id: Option<String>, pub availability_zone: Option<String>, pub subnet_id: Option<String>,
}
impl Shape for CreateFleetInstance {
    const SCHEMA: &'static Schema = &Schema { name: "CreateFleetInstance", members: &[
        field("LaunchTemplateAndOverrides", "launchTemplateAndOverrides", STRUCTURE),
        field("Lifecycle", "lifecycle", ENUM), field("InstanceIds", "instanceIds", INSTANCE_IDS_SET_LIST),
        field("InstanceType", "instanceType", ENUM), field("Platform", "platform", ENUM),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("AvailabilityZone", "availabilityZone", STRING), field("SubnetId", "subnetId", STRING),
    ], ..Schema::NONE };
    members! {
        launch_template_and_overrides, lifecycle, instance_ids, instance_type, platform, availability_zone_id,
        availability_zone, subnet_id,
    }
}
impl CreateFleetInstance {
    #[inline] pub fn launch_template_and_overrides(&self) -> &LaunchTemplateAndOverridesResponse { nested(&self.launch_template_and_overrides) }
    #[inline] pub fn lifecycle(&self) -> &InstanceLifecycle { choice(&self.lifecycle) }
    #[inline] pub fn instance_ids(&self) -> &[String] { items(&self.instance_ids) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn platform(&self) -> &PlatformValues { choice(&self.platform) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
}

pub struct CreatePeeringConnectionOptionsRequest {
    pub allow_multipath_resilience: Option<bool>, pub multipath_resilience_mode: Option<MultipathResilienceMode>,
}
impl Shape for CreatePeeringConnectionOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "CreatePeeringConnectionOptionsRequest", members: &[
        field("AllowMultipathResilience", "", BOOLEAN), field("MultipathResilienceMode", "", ENUM),
    ], ..Schema::NONE };
    members! { allow_multipath_resilience, multipath_resilience_mode }
}
impl CreatePeeringConnectionOptionsRequest {
    pub fn with_allow_multipath_resilience(mut self, v: impl Into<bool>) -> Self { self.allow_multipath_resilience = Some(v.into()); self }
    pub fn with_multipath_resilience_mode(mut self, v: impl Into<MultipathResilienceMode>) -> Self { self.multipath_resilience_mode = Some(v.into()); self }
}

pub struct CreateTransitGatewayConnectRequestOptions { pub protocol: Option<ProtocolValue> }
impl Shape for CreateTransitGatewayConnectRequestOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayConnectRequestOptions", members: &[
        field("Protocol", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { protocol }
}
impl CreateTransitGatewayConnectRequestOptions {
    pub fn with_protocol(mut self, v: impl Into<ProtocolValue>) -> Self { self.protocol = Some(v.into()); self }
}

pub struct CreateTransitGatewayMulticastDomainRequestOptions {
    pub igmpv2_support: Option<Igmpv2SupportValue>, pub static_sources_support: Option<StaticSourcesSupportValue>,
    pub auto_accept_shared_associations: Option<AutoAcceptSharedAssociationsValue>,
}
impl Shape for CreateTransitGatewayMulticastDomainRequestOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMulticastDomainRequestOptions", members: &[
        field("Igmpv2Support", "", ENUM), field("StaticSourcesSupport", "", ENUM),
        field("AutoAcceptSharedAssociations", "", ENUM),
    ], ..Schema::NONE };
    members! { igmpv2_support, static_sources_support, auto_accept_shared_associations }
}
impl CreateTransitGatewayMulticastDomainRequestOptions {
    pub fn with_igmpv2_support(mut self, v: impl Into<Igmpv2SupportValue>) -> Self { self.igmpv2_support = Some(v.into()); self }
    pub fn with_static_sources_support(mut self, v: impl Into<StaticSourcesSupportValue>) -> Self { self.static_sources_support = Some(v.into()); self }
    pub fn with_auto_accept_shared_associations(mut self, v: impl Into<AutoAcceptSharedAssociationsValue>) -> Self { self.auto_accept_shared_associations = Some(v.into()); self }
}

pub struct CreateTransitGatewayPeeringAttachmentRequestOptions {
    pub dynamic_routing: Option<DynamicRoutingValue>, pub allow_multipath_resilience: Option<bool>,
    pub multipath_resilience_mode: Option<TransitGatewayPeeringAttachmentMultipathResilienceMode>,
}
impl Shape for CreateTransitGatewayPeeringAttachmentRequestOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPeeringAttachmentRequestOptions", members: &[
        field("DynamicRouting", "", ENUM), field("AllowMultipathResilience", "", BOOLEAN),
        field("MultipathResilienceMode", "", ENUM),
    ], ..Schema::NONE };
    members! { dynamic_routing, allow_multipath_resilience, multipath_resilience_mode }
}
impl CreateTransitGatewayPeeringAttachmentRequestOptions {
    pub fn with_dynamic_routing(mut self, v: impl Into<DynamicRoutingValue>) -> Self { self.dynamic_routing = Some(v.into()); self }
    pub fn with_allow_multipath_resilience(mut self, v: impl Into<bool>) -> Self { self.allow_multipath_resilience = Some(v.into()); self }
    pub fn with_multipath_resilience_mode(mut self, v: impl Into<TransitGatewayPeeringAttachmentMultipathResilienceMode>) -> Self { self.multipath_resilience_mode = Some(v.into()); self }
}

pub struct CreateTransitGatewayVpcAttachmentRequestOptions {
    pub dns_support: Option<DnsSupportValue>,
    pub security_group_referencing_support: Option<SecurityGroupReferencingSupportValue>,
    pub ipv6_support: Option<Ipv6SupportValue>, pub appliance_mode_support: Option<ApplianceModeSupportValue>,
}
impl Shape for CreateTransitGatewayVpcAttachmentRequestOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayVpcAttachmentRequestOptions", members: &[
        field("DnsSupport", "", ENUM), field("SecurityGroupReferencingSupport", "", ENUM),
        field("Ipv6Support", "", ENUM), field("ApplianceModeSupport", "", ENUM),
    ], ..Schema::NONE };
    members! { dns_support, security_group_referencing_support, ipv6_support, appliance_mode_support }
}
impl CreateTransitGatewayVpcAttachmentRequestOptions {
    pub fn with_dns_support(mut self, v: impl Into<DnsSupportValue>) -> Self { self.dns_support = Some(v.into()); self }
    pub fn with_security_group_referencing_support(mut self, v: impl Into<SecurityGroupReferencingSupportValue>) -> Self { self.security_group_referencing_support = Some(v.into()); self }
    pub fn with_ipv6_support(mut self, v: impl Into<Ipv6SupportValue>) -> Self { self.ipv6_support = Some(v.into()); self }
    pub fn with_appliance_mode_support(mut self, v: impl Into<ApplianceModeSupportValue>) -> Self { self.appliance_mode_support = Some(v.into()); self }
}

pub struct CreateVerifiedAccessEndpointCidrOptions {
    pub protocol: Option<VerifiedAccessEndpointProtocol>, pub subnet_ids: Option<Vec<String>>,
    pub cidr: Option<String>, pub port_ranges: Option<Vec<CreateVerifiedAccessEndpointPortRange>>,
}
impl Shape for CreateVerifiedAccessEndpointCidrOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessEndpointCidrOptions", members: &[
        field("Protocol", "", ENUM),
        field("SubnetIds", "SubnetId", CREATE_VERIFIED_ACCESS_ENDPOINT_SUBNET_ID_LIST_LIST), field("Cidr", "", STRING),
        field("PortRanges", "PortRange", CREATE_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { protocol, subnet_ids, cidr, port_ranges }
}
impl CreateVerifiedAccessEndpointCidrOptions {
    pub fn with_protocol(mut self, v: impl Into<VerifiedAccessEndpointProtocol>) -> Self { self.protocol = Some(v.into()); self }
    pub fn with_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.subnet_ids = list(v); self }
    pub fn with_cidr(mut self, v: impl Into<String>) -> Self { self.cidr = Some(v.into()); self }
    pub fn with_port_ranges(mut self, v: impl IntoIterator<Item = impl Into<CreateVerifiedAccessEndpointPortRange>>) -> Self { self.port_ranges = list(v); self }
}

pub struct CreateVerifiedAccessEndpointEniOptions {
    pub network_interface_id: Option<String>, pub protocol: Option<VerifiedAccessEndpointProtocol>,
    pub port: Option<i32>, pub port_ranges: Option<Vec<CreateVerifiedAccessEndpointPortRange>>,
}
impl Shape for CreateVerifiedAccessEndpointEniOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessEndpointEniOptions", members: &[
        field("NetworkInterfaceId", "", STRING), field("Protocol", "", ENUM), field("Port", "", INTEGER),
        field("PortRanges", "PortRange", CREATE_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { network_interface_id, protocol, port, port_ranges }
}
impl CreateVerifiedAccessEndpointEniOptions {
    pub fn with_network_interface_id(mut self, v: impl Into<String>) -> Self { self.network_interface_id = Some(v.into()); self }
    pub fn with_protocol(mut self, v: impl Into<VerifiedAccessEndpointProtocol>) -> Self { self.protocol = Some(v.into()); self }
    pub fn with_port(mut self, v: impl Into<i32>) -> Self { self.port = Some(v.into()); self }
    pub fn with_port_ranges(mut self, v: impl IntoIterator<Item = impl Into<CreateVerifiedAccessEndpointPortRange>>) -> Self { self.port_ranges = list(v); self }
}

pub struct CreateVerifiedAccessEndpointLoadBalancerOptions {
    pub protocol: Option<VerifiedAccessEndpointProtocol>, pub port: Option<i32>, pub load_balancer_arn: Option<String>,
    pub subnet_ids: Option<Vec<String>>, pub port_ranges: Option<Vec<CreateVerifiedAccessEndpointPortRange>>,
}
impl Shape for CreateVerifiedAccessEndpointLoadBalancerOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessEndpointLoadBalancerOptions", members: &[
        field("Protocol", "", ENUM), field("Port", "", INTEGER), field("LoadBalancerArn", "", STRING),
        field("SubnetIds", "SubnetId", CREATE_VERIFIED_ACCESS_ENDPOINT_SUBNET_ID_LIST_LIST),
        field("PortRanges", "PortRange", CREATE_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { protocol, port, load_balancer_arn, subnet_ids, port_ranges }
}
impl CreateVerifiedAccessEndpointLoadBalancerOptions {
    pub fn with_protocol(mut self, v: impl Into<VerifiedAccessEndpointProtocol>) -> Self { self.protocol = Some(v.into()); self }
    pub fn with_port(mut self, v: impl Into<i32>) -> Self { self.port = Some(v.into()); self }
    pub fn with_load_balancer_arn(mut self, v: impl Into<String>) -> Self { self.load_balancer_arn = Some(v.into()); self }
    pub fn with_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.subnet_ids = list(v); self }
    pub fn with_port_ranges(mut self, v: impl IntoIterator<Item = impl Into<CreateVerifiedAccessEndpointPortRange>>) -> Self { self.port_ranges = list(v); self }
}

pub struct CreateVerifiedAccessEndpointPortRange { pub from_port: Option<i32>, pub to_port: Option<i32> }
impl Shape for CreateVerifiedAccessEndpointPortRange {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessEndpointPortRange", members: &[
        field("FromPort", "", INTEGER), field("ToPort", "", INTEGER),
    ], ..Schema::NONE };
    members! { from_port, to_port }
}
impl CreateVerifiedAccessEndpointPortRange {
    pub fn with_from_port(mut self, v: impl Into<i32>) -> Self { self.from_port = Some(v.into()); self }
    pub fn with_to_port(mut self, v: impl Into<i32>) -> Self { self.to_port = Some(v.into()); self }
}

pub struct CreateVerifiedAccessEndpointRdsOptions {
    pub protocol: Option<VerifiedAccessEndpointProtocol>, pub port: Option<i32>,
    pub rds_db_instance_arn: Option<String>, pub rds_db_cluster_arn: Option<String>,
    pub rds_db_proxy_arn: Option<String>, pub rds_endpoint: Option<String>, pub subnet_ids: Option<Vec<String>>,
}
impl Shape for CreateVerifiedAccessEndpointRdsOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessEndpointRdsOptions", members: &[
        field("Protocol", "", ENUM), field("Port", "", INTEGER), field("RdsDbInstanceArn", "", STRING),
        field("RdsDbClusterArn", "", STRING), field("RdsDbProxyArn", "", STRING), field("RdsEndpoint", "", STRING),
        field("SubnetIds", "SubnetId", CREATE_VERIFIED_ACCESS_ENDPOINT_SUBNET_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { protocol, port, rds_db_instance_arn, rds_db_cluster_arn, rds_db_proxy_arn, rds_endpoint, subnet_ids }
}
impl CreateVerifiedAccessEndpointRdsOptions {
    pub fn with_protocol(mut self, v: impl Into<VerifiedAccessEndpointProtocol>) -> Self { self.protocol = Some(v.into()); self }
    pub fn with_port(mut self, v: impl Into<i32>) -> Self { self.port = Some(v.into()); self }
    pub fn with_rds_db_instance_arn(mut self, v: impl Into<String>) -> Self { self.rds_db_instance_arn = Some(v.into()); self }
    pub fn with_rds_db_cluster_arn(mut self, v: impl Into<String>) -> Self { self.rds_db_cluster_arn = Some(v.into()); self }
    pub fn with_rds_db_proxy_arn(mut self, v: impl Into<String>) -> Self { self.rds_db_proxy_arn = Some(v.into()); self }
    pub fn with_rds_endpoint(mut self, v: impl Into<String>) -> Self { self.rds_endpoint = Some(v.into()); self }
    pub fn with_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.subnet_ids = list(v); self }
}

pub struct CreateVerifiedAccessNativeApplicationOidcOptions {
    pub public_signing_key_endpoint: Option<String>, pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>, pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>, pub client_id: Option<String>, pub client_secret: Option<String>,
    pub scope: Option<String>,
}
impl Shape for CreateVerifiedAccessNativeApplicationOidcOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessNativeApplicationOidcOptions", members: &[
        field("PublicSigningKeyEndpoint", "", STRING), field("Issuer", "", STRING),
        field("AuthorizationEndpoint", "", STRING), field("TokenEndpoint", "", STRING),
        field("UserInfoEndpoint", "", STRING), field("ClientId", "", STRING),
        field("ClientSecret", "", STRING).sensitive(), field("Scope", "", STRING),
    ], ..Schema::NONE };
    members! {
        public_signing_key_endpoint, issuer, authorization_endpoint, token_endpoint, user_info_endpoint, client_id,
        client_secret, scope,
    }
}
impl CreateVerifiedAccessNativeApplicationOidcOptions {
    pub fn with_public_signing_key_endpoint(mut self, v: impl Into<String>) -> Self { self.public_signing_key_endpoint = Some(v.into()); self }
    pub fn with_issuer(mut self, v: impl Into<String>) -> Self { self.issuer = Some(v.into()); self }
    pub fn with_authorization_endpoint(mut self, v: impl Into<String>) -> Self { self.authorization_endpoint = Some(v.into()); self }
    pub fn with_token_endpoint(mut self, v: impl Into<String>) -> Self { self.token_endpoint = Some(v.into()); self }
    pub fn with_user_info_endpoint(mut self, v: impl Into<String>) -> Self { self.user_info_endpoint = Some(v.into()); self }
    pub fn with_client_id(mut self, v: impl Into<String>) -> Self { self.client_id = Some(v.into()); self }
    pub fn with_client_secret(mut self, v: impl Into<String>) -> Self { self.client_secret = Some(v.into()); self }
    pub fn with_scope(mut self, v: impl Into<String>) -> Self { self.scope = Some(v.into()); self }
}

pub struct CreateVerifiedAccessTrustProviderDeviceOptions {
    pub tenant_id: Option<String>, pub public_signing_key_url: Option<String>,
}
impl Shape for CreateVerifiedAccessTrustProviderDeviceOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessTrustProviderDeviceOptions", members: &[
        field("TenantId", "", STRING), field("PublicSigningKeyUrl", "", STRING),
    ], ..Schema::NONE };
    members! { tenant_id, public_signing_key_url }
}
impl CreateVerifiedAccessTrustProviderDeviceOptions {
    pub fn with_tenant_id(mut self, v: impl Into<String>) -> Self { self.tenant_id = Some(v.into()); self }
    pub fn with_public_signing_key_url(mut self, v: impl Into<String>) -> Self { self.public_signing_key_url = Some(v.into()); self }
}

pub struct CreateVerifiedAccessTrustProviderOidcOptions {
    pub issuer: Option<String>, pub authorization_endpoint: Option<String>, pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>, pub client_id: Option<String>, pub client_secret: Option<String>,
    pub scope: Option<String>,
}
impl Shape for CreateVerifiedAccessTrustProviderOidcOptions {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessTrustProviderOidcOptions", members: &[
        field("Issuer", "", STRING), field("AuthorizationEndpoint", "", STRING), field("TokenEndpoint", "", STRING),
        field("UserInfoEndpoint", "", STRING), field("ClientId", "", STRING),
        field("ClientSecret", "", STRING).sensitive(), field("Scope", "", STRING),
    ], ..Schema::NONE };
    members! { issuer, authorization_endpoint, token_endpoint, user_info_endpoint, client_id, client_secret, scope }
}
impl CreateVerifiedAccessTrustProviderOidcOptions {
    pub fn with_issuer(mut self, v: impl Into<String>) -> Self { self.issuer = Some(v.into()); self }
    pub fn with_authorization_endpoint(mut self, v: impl Into<String>) -> Self { self.authorization_endpoint = Some(v.into()); self }
    pub fn with_token_endpoint(mut self, v: impl Into<String>) -> Self { self.token_endpoint = Some(v.into()); self }
    pub fn with_user_info_endpoint(mut self, v: impl Into<String>) -> Self { self.user_info_endpoint = Some(v.into()); self }
    pub fn with_client_id(mut self, v: impl Into<String>) -> Self { self.client_id = Some(v.into()); self }
    pub fn with_client_secret(mut self, v: impl Into<String>) -> Self { self.client_secret = Some(v.into()); self }
    pub fn with_scope(mut self, v: impl Into<String>) -> Self { self.scope = Some(v.into()); self }
}

pub struct CreateVolumePermission { pub user_id: Option<String>, pub group: Option<PermissionGroup> }
impl Shape for CreateVolumePermission {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVolumePermission", members: &[
        field("UserId", "userId", STRING), field("Group", "group", ENUM),
    ], ..Schema::NONE };
    members! { user_id, group }
}
impl CreateVolumePermission {
    #[inline] pub fn user_id(&self) -> &str { text(&self.user_id) }
    pub fn with_user_id(mut self, v: impl Into<String>) -> Self { self.user_id = Some(v.into()); self }
    #[inline] pub fn group(&self) -> &PermissionGroup { choice(&self.group) }
    pub fn with_group(mut self, v: impl Into<PermissionGroup>) -> Self { self.group = Some(v.into()); self }
}

pub struct CreateVolumePermissionModifications {
    pub add: Option<Vec<CreateVolumePermission>>, pub remove: Option<Vec<CreateVolumePermission>>,
}
impl Shape for CreateVolumePermissionModifications {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVolumePermissionModifications", members: &[
        field("Add", "", CREATE_VOLUME_PERMISSION_LIST_LIST), field("Remove", "", CREATE_VOLUME_PERMISSION_LIST_LIST),
    ], ..Schema::NONE };
    members! { add, remove }
}
impl CreateVolumePermissionModifications {
    pub fn with_add(mut self, v: impl IntoIterator<Item = impl Into<CreateVolumePermission>>) -> Self { self.add = list(v); self }
    pub fn with_remove(mut self, v: impl IntoIterator<Item = impl Into<CreateVolumePermission>>) -> Self { self.remove = list(v); self }
}

pub struct CreationDateCondition { pub maximum_days_since_created: Option<i32> }
impl Shape for CreationDateCondition {
    const SCHEMA: &'static Schema = &Schema { name: "CreationDateCondition", members: &[
        field("MaximumDaysSinceCreated", "maximumDaysSinceCreated", INTEGER),
    ], ..Schema::NONE };
    members! { maximum_days_since_created }
}
impl CreationDateCondition {
    #[inline] pub fn maximum_days_since_created(&self) -> i32 { self.maximum_days_since_created.unwrap_or_default() }
}

pub struct CreationDateConditionRequest { pub maximum_days_since_created: Option<i32> }
impl Shape for CreationDateConditionRequest {
    const SCHEMA: &'static Schema = &Schema { name: "CreationDateConditionRequest", members: &[
        field("MaximumDaysSinceCreated", "", INTEGER),
    ], ..Schema::NONE };
    members! { maximum_days_since_created }
}
impl CreationDateConditionRequest {
    pub fn with_maximum_days_since_created(mut self, v: impl Into<i32>) -> Self { self.maximum_days_since_created = Some(v.into()); self }
}

pub struct CreditSpecification { pub cpu_credits: Option<String> }
impl Shape for CreditSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "CreditSpecification", members: &[
        field("CpuCredits", "cpuCredits", STRING),
    ], ..Schema::NONE };
    members! { cpu_credits }
}
impl CreditSpecification {
    #[inline] pub fn cpu_credits(&self) -> &str { text(&self.cpu_credits) }
}

pub struct CreditSpecificationRequest { pub cpu_credits: Option<String> }
impl Shape for CreditSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "CreditSpecificationRequest", members: &[
        field("CpuCredits", "", STRING).required(),
    ], ..Schema::NONE };
    members! { cpu_credits }
}
impl CreditSpecificationRequest {
    pub fn with_cpu_credits(mut self, v: impl Into<String>) -> Self { self.cpu_credits = Some(v.into()); self }
}

pub struct CustomTagKeyValueRequestPair { pub key: Option<String>, pub value: Option<String> }
impl Shape for CustomTagKeyValueRequestPair {
    const SCHEMA: &'static Schema = &Schema { name: "CustomTagKeyValueRequestPair", members: &[
        field("Key", "", STRING), field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { key, value }
}
impl CustomTagKeyValueRequestPair {
    pub fn with_key(mut self, v: impl Into<String>) -> Self { self.key = Some(v.into()); self }
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct CustomTagKeyValueResponsePair { pub key: Option<String>, pub value: Option<String> }
impl Shape for CustomTagKeyValueResponsePair {
    const SCHEMA: &'static Schema = &Schema { name: "CustomTagKeyValueResponsePair", members: &[
        field("Key", "key", STRING), field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { key, value }
}
impl CustomTagKeyValueResponsePair {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct CustomerGateway {
    pub certificate_arn: Option<String>, pub device_name: Option<String>, pub tags: Option<Vec<Tag>>,
    pub bgp_asn_extended: Option<String>, pub customer_gateway_id: Option<String>, pub state: Option<String>,
    pub r#type: Option<String>, pub ip_address: Option<String>, pub bgp_asn: Option<String>,
}
impl Shape for CustomerGateway {
    const SCHEMA: &'static Schema = &Schema { name: "CustomerGateway", members: &[
        field("CertificateArn", "certificateArn", STRING), field("DeviceName", "deviceName", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("BgpAsnExtended", "bgpAsnExtended", STRING),
        field("CustomerGatewayId", "customerGatewayId", STRING), field("State", "state", STRING),
        field("Type", "type", STRING), field("IpAddress", "ipAddress", STRING), field("BgpAsn", "bgpAsn", STRING),
    ], ..Schema::NONE };
    members! {
        certificate_arn, device_name, tags, bgp_asn_extended, customer_gateway_id, state, r#type, ip_address, bgp_asn,
    }
}
impl CustomerGateway {
    #[inline] pub fn certificate_arn(&self) -> &str { text(&self.certificate_arn) }
    #[inline] pub fn device_name(&self) -> &str { text(&self.device_name) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn bgp_asn_extended(&self) -> &str { text(&self.bgp_asn_extended) }
    #[inline] pub fn customer_gateway_id(&self) -> &str { text(&self.customer_gateway_id) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn r#type(&self) -> &str { text(&self.r#type) }
    #[inline] pub fn ip_address(&self) -> &str { text(&self.ip_address) }
    #[inline] pub fn bgp_asn(&self) -> &str { text(&self.bgp_asn) }
}

pub struct DataQuery {
    pub id: Option<String>, pub source: Option<String>, pub destination: Option<String>,
    pub metric: Option<MetricType>, pub statistic: Option<StatisticType>, pub period: Option<PeriodType>,
}
impl Shape for DataQuery {
    const SCHEMA: &'static Schema = &Schema { name: "DataQuery", members: &[
        field("Id", "", STRING), field("Source", "", STRING), field("Destination", "", STRING),
        field("Metric", "", ENUM), field("Statistic", "", ENUM), field("Period", "", ENUM),
    ], ..Schema::NONE };
    members! { id, source, destination, metric, statistic, period }
}
impl DataQuery {
    pub fn with_id(mut self, v: impl Into<String>) -> Self { self.id = Some(v.into()); self }
    pub fn with_source(mut self, v: impl Into<String>) -> Self { self.source = Some(v.into()); self }
    pub fn with_destination(mut self, v: impl Into<String>) -> Self { self.destination = Some(v.into()); self }
    pub fn with_metric(mut self, v: impl Into<MetricType>) -> Self { self.metric = Some(v.into()); self }
    pub fn with_statistic(mut self, v: impl Into<StatisticType>) -> Self { self.statistic = Some(v.into()); self }
    pub fn with_period(mut self, v: impl Into<PeriodType>) -> Self { self.period = Some(v.into()); self }
}

pub struct DataResponse {
    pub id: Option<String>, pub source: Option<String>, pub destination: Option<String>,
    pub metric: Option<MetricType>, pub statistic: Option<StatisticType>, pub period: Option<PeriodType>,
    pub metric_points: Option<Vec<MetricPoint>>,
}
impl Shape for DataResponse {
    const SCHEMA: &'static Schema = &Schema { name: "DataResponse", members: &[
        field("Id", "id", STRING), field("Source", "source", STRING), field("Destination", "destination", STRING),
        field("Metric", "metric", ENUM), field("Statistic", "statistic", ENUM), field("Period", "period", ENUM),
        field("MetricPoints", "metricPointSet", METRIC_POINTS_LIST),
    ], ..Schema::NONE };
    members! { id, source, destination, metric, statistic, period, metric_points }
}
impl DataResponse {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    #[inline] pub fn source(&self) -> &str { text(&self.source) }
    #[inline] pub fn destination(&self) -> &str { text(&self.destination) }
    #[inline] pub fn metric(&self) -> &MetricType { choice(&self.metric) }
    #[inline] pub fn statistic(&self) -> &StatisticType { choice(&self.statistic) }
    #[inline] pub fn period(&self) -> &PeriodType { choice(&self.period) }
    #[inline] pub fn metric_points(&self) -> &[MetricPoint] { items(&self.metric_points) }
}

pub struct DeclarativePoliciesReport {
    pub report_id: Option<String>, pub s3_bucket: Option<String>, pub s3_prefix: Option<String>,
    pub target_id: Option<String>, pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>,
    pub status: Option<ReportState>, pub tags: Option<Vec<Tag>>,
}
impl Shape for DeclarativePoliciesReport {
    const SCHEMA: &'static Schema = &Schema { name: "DeclarativePoliciesReport", members: &[
        field("ReportId", "reportId", STRING), field("S3Bucket", "s3Bucket", STRING),
        field("S3Prefix", "s3Prefix", STRING), field("TargetId", "targetId", STRING),
        field("StartTime", "startTime", TIMESTAMP), field("EndTime", "endTime", TIMESTAMP),
        field("Status", "status", ENUM), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { report_id, s3_bucket, s3_prefix, target_id, start_time, end_time, status, tags }
}
impl DeclarativePoliciesReport {
    #[inline] pub fn report_id(&self) -> &str { text(&self.report_id) }
    #[inline] pub fn s3_bucket(&self) -> &str { text(&self.s3_bucket) }
    #[inline] pub fn s3_prefix(&self) -> &str { text(&self.s3_prefix) }
    #[inline] pub fn target_id(&self) -> &str { text(&self.target_id) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
    #[inline] pub fn end_time(&self) -> Timestamp { moment(&self.end_time) }
    #[inline] pub fn status(&self) -> &ReportState { choice(&self.status) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct DefaultConnectionTrackingConfiguration {
    pub default_tcp_established_timeout: Option<i32>, pub default_udp_timeout: Option<i32>,
    pub default_udp_stream_timeout: Option<i32>,
}
impl Shape for DefaultConnectionTrackingConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "DefaultConnectionTrackingConfiguration", members: &[
        field("DefaultTcpEstablishedTimeout", "defaultTcpEstablishedTimeout", INTEGER),
        field("DefaultUdpTimeout", "defaultUdpTimeout", INTEGER),
        field("DefaultUdpStreamTimeout", "defaultUdpStreamTimeout", INTEGER),
    ], ..Schema::NONE };
    members! { default_tcp_established_timeout, default_udp_timeout, default_udp_stream_timeout }
}
impl DefaultConnectionTrackingConfiguration {
    #[inline] pub fn default_tcp_established_timeout(&self) -> i32 { self.default_tcp_established_timeout.unwrap_or_default() }
    #[inline] pub fn default_udp_timeout(&self) -> i32 { self.default_udp_timeout.unwrap_or_default() }
    #[inline] pub fn default_udp_stream_timeout(&self) -> i32 { self.default_udp_stream_timeout.unwrap_or_default() }
}

pub struct DeleteFleetError { pub code: Option<DeleteFleetErrorCode>, pub message: Option<String> }
impl Shape for DeleteFleetError {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteFleetError", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl DeleteFleetError {
    #[inline] pub fn code(&self) -> &DeleteFleetErrorCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct DeleteFleetErrorItem { pub error: Option<DeleteFleetError>, pub fleet_id: Option<String> }
impl Shape for DeleteFleetErrorItem {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteFleetErrorItem", members: &[
        field("Error", "error", STRUCTURE), field("FleetId", "fleetId", STRING),
    ], ..Schema::NONE };
    members! { error, fleet_id }
}
impl DeleteFleetErrorItem {
    #[inline] pub fn error(&self) -> &DeleteFleetError { nested(&self.error) }
    #[inline] pub fn fleet_id(&self) -> &str { text(&self.fleet_id) }
}

pub struct DeleteFleetSuccessItem {
    pub current_fleet_state: Option<FleetStateCode>, pub previous_fleet_state: Option<FleetStateCode>,
    pub fleet_id: Option<String>,
}
impl Shape for DeleteFleetSuccessItem {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteFleetSuccessItem", members: &[
        field("CurrentFleetState", "currentFleetState", ENUM), field("PreviousFleetState", "previousFleetState", ENUM),
        field("FleetId", "fleetId", STRING),
    ], ..Schema::NONE };
    members! { current_fleet_state, previous_fleet_state, fleet_id }
}
impl DeleteFleetSuccessItem {
    #[inline] pub fn current_fleet_state(&self) -> &FleetStateCode { choice(&self.current_fleet_state) }
    #[inline] pub fn previous_fleet_state(&self) -> &FleetStateCode { choice(&self.previous_fleet_state) }
    #[inline] pub fn fleet_id(&self) -> &str { text(&self.fleet_id) }
}

pub struct DeleteLaunchTemplateVersionsResponseErrorItem {
    pub launch_template_id: Option<String>, pub launch_template_name: Option<String>, pub version_number: Option<i64>,
    pub response_error: Option<ResponseError>,
}
impl Shape for DeleteLaunchTemplateVersionsResponseErrorItem {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLaunchTemplateVersionsResponseErrorItem", members: &[
        field("LaunchTemplateId", "launchTemplateId", STRING),
        field("LaunchTemplateName", "launchTemplateName", STRING), field("VersionNumber", "versionNumber", LONG),
        field("ResponseError", "responseError", STRUCTURE),
    ], ..Schema::NONE };
    members! { launch_template_id, launch_template_name, version_number, response_error }
}
impl DeleteLaunchTemplateVersionsResponseErrorItem {
    #[inline] pub fn launch_template_id(&self) -> &str { text(&self.launch_template_id) }
    #[inline] pub fn launch_template_name(&self) -> &str { text(&self.launch_template_name) }
    #[inline] pub fn version_number(&self) -> i64 { self.version_number.unwrap_or_default() }
    #[inline] pub fn response_error(&self) -> &ResponseError { nested(&self.response_error) }
}

pub struct DeleteLaunchTemplateVersionsResponseSuccessItem {
    pub launch_template_id: Option<String>, pub launch_template_name: Option<String>, pub version_number: Option<i64>,
}
impl Shape for DeleteLaunchTemplateVersionsResponseSuccessItem {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLaunchTemplateVersionsResponseSuccessItem", members: &[
        field("LaunchTemplateId", "launchTemplateId", STRING),
        field("LaunchTemplateName", "launchTemplateName", STRING), field("VersionNumber", "versionNumber", LONG),
    ], ..Schema::NONE };
    members! { launch_template_id, launch_template_name, version_number }
}
impl DeleteLaunchTemplateVersionsResponseSuccessItem {
    #[inline] pub fn launch_template_id(&self) -> &str { text(&self.launch_template_id) }
    #[inline] pub fn launch_template_name(&self) -> &str { text(&self.launch_template_name) }
    #[inline] pub fn version_number(&self) -> i64 { self.version_number.unwrap_or_default() }
}

pub struct DeleteQueuedReservedInstancesError {
    pub code: Option<DeleteQueuedReservedInstancesErrorCode>, pub message: Option<String>,
}
impl Shape for DeleteQueuedReservedInstancesError {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteQueuedReservedInstancesError", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl DeleteQueuedReservedInstancesError {
    #[inline] pub fn code(&self) -> &DeleteQueuedReservedInstancesErrorCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct DeleteSnapshotReturnCode { pub snapshot_id: Option<String>, pub return_code: Option<SnapshotReturnCodes> }
impl Shape for DeleteSnapshotReturnCode {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSnapshotReturnCode", members: &[
        field("SnapshotId", "snapshotId", STRING), field("ReturnCode", "returnCode", ENUM),
    ], ..Schema::NONE };
    members! { snapshot_id, return_code }
}
impl DeleteSnapshotReturnCode {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn return_code(&self) -> &SnapshotReturnCodes { choice(&self.return_code) }
}

pub struct DeprecationTimeCondition { pub maximum_days_since_deprecated: Option<i32> }
impl Shape for DeprecationTimeCondition {
    const SCHEMA: &'static Schema = &Schema { name: "DeprecationTimeCondition", members: &[
        field("MaximumDaysSinceDeprecated", "maximumDaysSinceDeprecated", INTEGER),
    ], ..Schema::NONE };
    members! { maximum_days_since_deprecated }
}
impl DeprecationTimeCondition {
    #[inline] pub fn maximum_days_since_deprecated(&self) -> i32 { self.maximum_days_since_deprecated.unwrap_or_default() }
}

pub struct DeprecationTimeConditionRequest { pub maximum_days_since_deprecated: Option<i32> }
impl Shape for DeprecationTimeConditionRequest {
    const SCHEMA: &'static Schema = &Schema { name: "DeprecationTimeConditionRequest", members: &[
        field("MaximumDaysSinceDeprecated", "", INTEGER),
    ], ..Schema::NONE };
    members! { maximum_days_since_deprecated }
}
impl DeprecationTimeConditionRequest {
    pub fn with_maximum_days_since_deprecated(mut self, v: impl Into<i32>) -> Self { self.maximum_days_since_deprecated = Some(v.into()); self }
}

pub struct DeregisterInstanceTagAttributeRequest {
    pub include_all_tags_of_instance: Option<bool>, pub instance_tag_keys: Option<Vec<String>>,
}
impl Shape for DeregisterInstanceTagAttributeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "DeregisterInstanceTagAttributeRequest", members: &[
        field("IncludeAllTagsOfInstance", "", BOOLEAN),
        field("InstanceTagKeys", "InstanceTagKey", INSTANCE_TAG_KEY_SET_LIST),
    ], ..Schema::NONE };
    members! { include_all_tags_of_instance, instance_tag_keys }
}
impl DeregisterInstanceTagAttributeRequest {
    pub fn with_include_all_tags_of_instance(mut self, v: impl Into<bool>) -> Self { self.include_all_tags_of_instance = Some(v.into()); self }
    pub fn with_instance_tag_keys(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.instance_tag_keys = list(v); self }
}

pub struct DescribeFastLaunchImagesSuccessItem {
    pub image_id: Option<String>, pub resource_type: Option<FastLaunchResourceType>,
    pub snapshot_configuration: Option<FastLaunchSnapshotConfigurationResponse>,
    pub launch_template: Option<FastLaunchLaunchTemplateSpecificationResponse>, pub max_parallel_launches: Option<i32>,
    pub owner_id: Option<String>, pub state: Option<FastLaunchStateCode>, pub state_transition_reason: Option<String>,
    pub state_transition_time: Option<Timestamp>,
}
impl Shape for DescribeFastLaunchImagesSuccessItem {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFastLaunchImagesSuccessItem", members: &[
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
impl DescribeFastLaunchImagesSuccessItem {
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

pub struct DescribeFastSnapshotRestoreSuccessItem {
    pub snapshot_id: Option<String>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub state: Option<FastSnapshotRestoreStateCode>, pub state_transition_reason: Option<String>,
    pub owner_id: Option<String>, pub owner_alias: Option<String>, pub enabling_time: Option<Timestamp>,
    pub optimizing_time: Option<Timestamp>, pub enabled_time: Option<Timestamp>, pub disabling_time: Option<Timestamp>,
    pub disabled_time: Option<Timestamp>,
}
impl Shape for DescribeFastSnapshotRestoreSuccessItem {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFastSnapshotRestoreSuccessItem", members: &[
        field("SnapshotId", "snapshotId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("State", "state", ENUM),
        field("StateTransitionReason", "stateTransitionReason", STRING), field("OwnerId", "ownerId", STRING),
        field("OwnerAlias", "ownerAlias", STRING), field("EnablingTime", "enablingTime", TIMESTAMP),
        field("OptimizingTime", "optimizingTime", TIMESTAMP), field("EnabledTime", "enabledTime", TIMESTAMP),
        field("DisablingTime", "disablingTime", TIMESTAMP), field("DisabledTime", "disabledTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        snapshot_id, availability_zone, availability_zone_id, state, state_transition_reason, owner_id, owner_alias,
        enabling_time, optimizing_time, enabled_time, disabling_time, disabled_time,
    }
}
impl DescribeFastSnapshotRestoreSuccessItem {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn state(&self) -> &FastSnapshotRestoreStateCode { choice(&self.state) }
    #[inline] pub fn state_transition_reason(&self) -> &str { text(&self.state_transition_reason) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn owner_alias(&self) -> &str { text(&self.owner_alias) }
    #[inline] pub fn enabling_time(&self) -> Timestamp { moment(&self.enabling_time) }
    #[inline] pub fn optimizing_time(&self) -> Timestamp { moment(&self.optimizing_time) }
    #[inline] pub fn enabled_time(&self) -> Timestamp { moment(&self.enabled_time) }
    #[inline] pub fn disabling_time(&self) -> Timestamp { moment(&self.disabling_time) }
    #[inline] pub fn disabled_time(&self) -> Timestamp { moment(&self.disabled_time) }
}

pub struct DescribeFleetError {
    pub launch_template_and_overrides: Option<LaunchTemplateAndOverridesResponse>,
    pub lifecycle: Option<InstanceLifecycle>, pub error_code: Option<String>, pub error_message: Option<String>,
}
impl Shape for DescribeFleetError {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFleetError", members: &[
        field("LaunchTemplateAndOverrides", "launchTemplateAndOverrides", STRUCTURE),
        field("Lifecycle", "lifecycle", ENUM), field("ErrorCode", "errorCode", STRING),
        field("ErrorMessage", "errorMessage", STRING),
    ], ..Schema::NONE };
    members! { launch_template_and_overrides, lifecycle, error_code, error_message }
}
impl DescribeFleetError {
    #[inline] pub fn launch_template_and_overrides(&self) -> &LaunchTemplateAndOverridesResponse { nested(&self.launch_template_and_overrides) }
    #[inline] pub fn lifecycle(&self) -> &InstanceLifecycle { choice(&self.lifecycle) }
    #[inline] pub fn error_code(&self) -> &str { text(&self.error_code) }
    #[inline] pub fn error_message(&self) -> &str { text(&self.error_message) }
}

pub struct DescribeFleetsInstances {
    pub launch_template_and_overrides: Option<LaunchTemplateAndOverridesResponse>,
    pub lifecycle: Option<InstanceLifecycle>, pub instance_ids: Option<Vec<String>>,
    pub instance_type: Option<InstanceType>, pub platform: Option<PlatformValues>,
}
impl Shape for DescribeFleetsInstances {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFleetsInstances", members: &[
        field("LaunchTemplateAndOverrides", "launchTemplateAndOverrides", STRUCTURE),
        field("Lifecycle", "lifecycle", ENUM), field("InstanceIds", "instanceIds", INSTANCE_IDS_SET_LIST),
        field("InstanceType", "instanceType", ENUM), field("Platform", "platform", ENUM),
    ], ..Schema::NONE };
    members! { launch_template_and_overrides, lifecycle, instance_ids, instance_type, platform }
}
impl DescribeFleetsInstances {
    #[inline] pub fn launch_template_and_overrides(&self) -> &LaunchTemplateAndOverridesResponse { nested(&self.launch_template_and_overrides) }
    #[inline] pub fn lifecycle(&self) -> &InstanceLifecycle { choice(&self.lifecycle) }
    #[inline] pub fn instance_ids(&self) -> &[String] { items(&self.instance_ids) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn platform(&self) -> &PlatformValues { choice(&self.platform) }
}

pub struct DestinationOptionsRequest {
    pub file_format: Option<DestinationFileFormat>, pub hive_compatible_partitions: Option<bool>,
    pub per_hour_partition: Option<bool>,
}
impl Shape for DestinationOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "DestinationOptionsRequest", members: &[
        field("FileFormat", "", ENUM), field("HiveCompatiblePartitions", "", BOOLEAN),
        field("PerHourPartition", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { file_format, hive_compatible_partitions, per_hour_partition }
}
impl DestinationOptionsRequest {
    pub fn with_file_format(mut self, v: impl Into<DestinationFileFormat>) -> Self { self.file_format = Some(v.into()); self }
    pub fn with_hive_compatible_partitions(mut self, v: impl Into<bool>) -> Self { self.hive_compatible_partitions = Some(v.into()); self }
    pub fn with_per_hour_partition(mut self, v: impl Into<bool>) -> Self { self.per_hour_partition = Some(v.into()); self }
}

pub struct DestinationOptionsResponse {
    pub file_format: Option<DestinationFileFormat>, pub hive_compatible_partitions: Option<bool>,
    pub per_hour_partition: Option<bool>,
}
impl Shape for DestinationOptionsResponse {
    const SCHEMA: &'static Schema = &Schema { name: "DestinationOptionsResponse", members: &[
        field("FileFormat", "fileFormat", ENUM),
        field("HiveCompatiblePartitions", "hiveCompatiblePartitions", BOOLEAN),
        field("PerHourPartition", "perHourPartition", BOOLEAN),
    ], ..Schema::NONE };
    members! { file_format, hive_compatible_partitions, per_hour_partition }
}
impl DestinationOptionsResponse {
    #[inline] pub fn file_format(&self) -> &DestinationFileFormat { choice(&self.file_format) }
    #[inline] pub fn hive_compatible_partitions(&self) -> bool { self.hive_compatible_partitions.unwrap_or_default() }
    #[inline] pub fn per_hour_partition(&self) -> bool { self.per_hour_partition.unwrap_or_default() }
}

pub struct DeviceOptions { pub tenant_id: Option<String>, pub public_signing_key_url: Option<String> }
impl Shape for DeviceOptions {
    const SCHEMA: &'static Schema = &Schema { name: "DeviceOptions", members: &[
        field("TenantId", "tenantId", STRING), field("PublicSigningKeyUrl", "publicSigningKeyUrl", STRING),
    ], ..Schema::NONE };
    members! { tenant_id, public_signing_key_url }
}
impl DeviceOptions {
    #[inline] pub fn tenant_id(&self) -> &str { text(&self.tenant_id) }
    #[inline] pub fn public_signing_key_url(&self) -> &str { text(&self.public_signing_key_url) }
}

pub struct DevicePostureOptions {
    pub trust_providers: Option<Vec<ClientVpnTrustProviderRequest>>, pub enabled: Option<bool>,
}
impl Shape for DevicePostureOptions {
    const SCHEMA: &'static Schema = &Schema { name: "DevicePostureOptions", members: &[
        field("TrustProviders", "TrustProvider", CLIENT_VPN_TRUST_PROVIDER_REQUEST_LIST_LIST),
        field("Enabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { trust_providers, enabled }
}
impl DevicePostureOptions {
    pub fn with_trust_providers(mut self, v: impl IntoIterator<Item = impl Into<ClientVpnTrustProviderRequest>>) -> Self { self.trust_providers = list(v); self }
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
}

pub struct DevicePostureResponseOptions { pub trust_providers: Option<Vec<ClientVpnTrustProvider>> }
impl Shape for DevicePostureResponseOptions {
    const SCHEMA: &'static Schema = &Schema { name: "DevicePostureResponseOptions", members: &[
        field("TrustProviders", "trustProviderSet", CLIENT_VPN_TRUST_PROVIDER_SET_LIST),
    ], ..Schema::NONE };
    members! { trust_providers }
}
impl DevicePostureResponseOptions {
    #[inline] pub fn trust_providers(&self) -> &[ClientVpnTrustProvider] { items(&self.trust_providers) }
}

pub struct DhcpConfiguration { pub key: Option<String>, pub values: Option<Vec<AttributeValue>> }
impl Shape for DhcpConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "DhcpConfiguration", members: &[
        field("Key", "key", STRING), field("Values", "valueSet", DHCP_CONFIGURATION_VALUE_LIST_LIST),
    ], ..Schema::NONE };
    members! { key, values }
}
impl DhcpConfiguration {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn values(&self) -> &[AttributeValue] { items(&self.values) }
}

pub struct DhcpOptions {
    pub owner_id: Option<String>, pub tags: Option<Vec<Tag>>, pub dhcp_options_id: Option<String>,
    pub dhcp_configurations: Option<Vec<DhcpConfiguration>>,
}
impl Shape for DhcpOptions {
    const SCHEMA: &'static Schema = &Schema { name: "DhcpOptions", members: &[
        field("OwnerId", "ownerId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("DhcpOptionsId", "dhcpOptionsId", STRING),
        field("DhcpConfigurations", "dhcpConfigurationSet", DHCP_CONFIGURATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { owner_id, tags, dhcp_options_id, dhcp_configurations }
}
impl DhcpOptions {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn dhcp_options_id(&self) -> &str { text(&self.dhcp_options_id) }
    #[inline] pub fn dhcp_configurations(&self) -> &[DhcpConfiguration] { items(&self.dhcp_configurations) }
}

pub struct DimensionCondition {
    pub dimension: Option<FilterByDimension>, pub comparison: Option<Comparison>, pub values: Option<Vec<String>>,
}
impl Shape for DimensionCondition {
    const SCHEMA: &'static Schema = &Schema { name: "DimensionCondition", members: &[
        field("Dimension", "", ENUM), field("Comparison", "", ENUM),
        field("Values", "Value", CONDITION_VALUE_LIST_LIST),
    ], ..Schema::NONE };
    members! { dimension, comparison, values }
}
impl DimensionCondition {
    pub fn with_dimension(mut self, v: impl Into<FilterByDimension>) -> Self { self.dimension = Some(v.into()); self }
    pub fn with_comparison(mut self, v: impl Into<Comparison>) -> Self { self.comparison = Some(v.into()); self }
    pub fn with_values(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.values = list(v); self }
}

pub struct DirectoryServiceAuthentication { pub directory_id: Option<String> }
impl Shape for DirectoryServiceAuthentication {
    const SCHEMA: &'static Schema = &Schema { name: "DirectoryServiceAuthentication", members: &[
        field("DirectoryId", "directoryId", STRING),
    ], ..Schema::NONE };
    members! { directory_id }
}
impl DirectoryServiceAuthentication {
    #[inline] pub fn directory_id(&self) -> &str { text(&self.directory_id) }
}

pub struct DirectoryServiceAuthenticationRequest { pub directory_id: Option<String> }
impl Shape for DirectoryServiceAuthenticationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "DirectoryServiceAuthenticationRequest", members: &[
        field("DirectoryId", "", STRING),
    ], ..Schema::NONE };
    members! { directory_id }
}
impl DirectoryServiceAuthenticationRequest {
    pub fn with_directory_id(mut self, v: impl Into<String>) -> Self { self.directory_id = Some(v.into()); self }
}

pub struct DisableFastSnapshotRestoreErrorItem {
    pub snapshot_id: Option<String>,
    pub fast_snapshot_restore_state_errors: Option<Vec<DisableFastSnapshotRestoreStateErrorItem>>,
}
impl Shape for DisableFastSnapshotRestoreErrorItem {
    const SCHEMA: &'static Schema = &Schema { name: "DisableFastSnapshotRestoreErrorItem", members: &[
        field("SnapshotId", "snapshotId", STRING),
        field("FastSnapshotRestoreStateErrors", "fastSnapshotRestoreStateErrorSet", DISABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR_SET_LIST),
    ], ..Schema::NONE };
    members! { snapshot_id, fast_snapshot_restore_state_errors }
}
impl DisableFastSnapshotRestoreErrorItem {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn fast_snapshot_restore_state_errors(&self) -> &[DisableFastSnapshotRestoreStateErrorItem] { items(&self.fast_snapshot_restore_state_errors) }
}

pub struct DisableFastSnapshotRestoreStateError { pub code: Option<String>, pub message: Option<String> }
impl Shape for DisableFastSnapshotRestoreStateError {
    const SCHEMA: &'static Schema = &Schema { name: "DisableFastSnapshotRestoreStateError", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl DisableFastSnapshotRestoreStateError {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct DisableFastSnapshotRestoreStateErrorItem {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub error: Option<DisableFastSnapshotRestoreStateError>,
}
impl Shape for DisableFastSnapshotRestoreStateErrorItem {
    const SCHEMA: &'static Schema = &Schema { name: "DisableFastSnapshotRestoreStateErrorItem", members: &[
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("Error", "error", STRUCTURE),
    ], ..Schema::NONE };
    members! { availability_zone, availability_zone_id, error }
}
impl DisableFastSnapshotRestoreStateErrorItem {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn error(&self) -> &DisableFastSnapshotRestoreStateError { nested(&self.error) }
}

pub struct DisableFastSnapshotRestoreSuccessItem {
    pub snapshot_id: Option<String>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub state: Option<FastSnapshotRestoreStateCode>, pub state_transition_reason: Option<String>,
    pub owner_id: Option<String>, pub owner_alias: Option<String>, pub enabling_time: Option<Timestamp>,
    pub optimizing_time: Option<Timestamp>, pub enabled_time: Option<Timestamp>, pub disabling_time: Option<Timestamp>,
    pub disabled_time: Option<Timestamp>,
}
impl Shape for DisableFastSnapshotRestoreSuccessItem {
    const SCHEMA: &'static Schema = &Schema { name: "DisableFastSnapshotRestoreSuccessItem", members: &[
        field("SnapshotId", "snapshotId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("State", "state", ENUM),
        field("StateTransitionReason", "stateTransitionReason", STRING), field("OwnerId", "ownerId", STRING),
        field("OwnerAlias", "ownerAlias", STRING), field("EnablingTime", "enablingTime", TIMESTAMP),
        field("OptimizingTime", "optimizingTime", TIMESTAMP), field("EnabledTime", "enabledTime", TIMESTAMP),
        field("DisablingTime", "disablingTime", TIMESTAMP), field("DisabledTime", "disabledTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        snapshot_id, availability_zone, availability_zone_id, state, state_transition_reason, owner_id, owner_alias,
        enabling_time, optimizing_time, enabled_time, disabling_time, disabled_time,
    }
}
impl DisableFastSnapshotRestoreSuccessItem {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn state(&self) -> &FastSnapshotRestoreStateCode { choice(&self.state) }
    #[inline] pub fn state_transition_reason(&self) -> &str { text(&self.state_transition_reason) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn owner_alias(&self) -> &str { text(&self.owner_alias) }
    #[inline] pub fn enabling_time(&self) -> Timestamp { moment(&self.enabling_time) }
    #[inline] pub fn optimizing_time(&self) -> Timestamp { moment(&self.optimizing_time) }
    #[inline] pub fn enabled_time(&self) -> Timestamp { moment(&self.enabled_time) }
    #[inline] pub fn disabling_time(&self) -> Timestamp { moment(&self.disabling_time) }
    #[inline] pub fn disabled_time(&self) -> Timestamp { moment(&self.disabled_time) }
}

pub struct DiskImage {
    pub description: Option<String>, pub image: Option<DiskImageDetail>, pub volume: Option<VolumeDetail>,
}
impl Shape for DiskImage {
    const SCHEMA: &'static Schema = &Schema { name: "DiskImage", members: &[
        field("Description", "", STRING), field("Image", "", STRUCTURE), field("Volume", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { description, image, volume }
}
impl DiskImage {
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    pub fn with_image(mut self, v: impl Into<DiskImageDetail>) -> Self { self.image = Some(v.into()); self }
    pub fn with_volume(mut self, v: impl Into<VolumeDetail>) -> Self { self.volume = Some(v.into()); self }
}

pub struct DiskImageDescription {
    pub checksum: Option<String>, pub format: Option<DiskImageFormat>, pub import_manifest_url: Option<String>,
    pub size: Option<i64>,
}
impl Shape for DiskImageDescription {
    const SCHEMA: &'static Schema = &Schema { name: "DiskImageDescription", members: &[
        field("Checksum", "checksum", STRING), field("Format", "format", ENUM),
        field("ImportManifestUrl", "importManifestUrl", STRING).sensitive(), field("Size", "size", LONG),
    ], ..Schema::NONE };
    members! { checksum, format, import_manifest_url, size }
}
impl DiskImageDescription {
    #[inline] pub fn checksum(&self) -> &str { text(&self.checksum) }
    #[inline] pub fn format(&self) -> &DiskImageFormat { choice(&self.format) }
    #[inline] pub fn import_manifest_url(&self) -> &str { text(&self.import_manifest_url) }
    #[inline] pub fn size(&self) -> i64 { self.size.unwrap_or_default() }
}

pub struct DiskImageDetail {
    pub format: Option<DiskImageFormat>, pub bytes: Option<i64>, pub import_manifest_url: Option<String>,
}
impl Shape for DiskImageDetail {
    const SCHEMA: &'static Schema = &Schema { name: "DiskImageDetail", members: &[
        field("Format", "format", ENUM).required(), field("Bytes", "bytes", LONG).required(),
        field("ImportManifestUrl", "importManifestUrl", STRING).sensitive().required(),
    ], ..Schema::NONE };
    members! { format, bytes, import_manifest_url }
}
impl DiskImageDetail {
    pub fn with_format(mut self, v: impl Into<DiskImageFormat>) -> Self { self.format = Some(v.into()); self }
    pub fn with_bytes(mut self, v: impl Into<i64>) -> Self { self.bytes = Some(v.into()); self }
    pub fn with_import_manifest_url(mut self, v: impl Into<String>) -> Self { self.import_manifest_url = Some(v.into()); self }
}

pub struct DiskImageVolumeDescription { pub id: Option<String>, pub size: Option<i64> }
impl Shape for DiskImageVolumeDescription {
    const SCHEMA: &'static Schema = &Schema { name: "DiskImageVolumeDescription", members: &[
        field("Id", "id", STRING), field("Size", "size", LONG),
    ], ..Schema::NONE };
    members! { id, size }
}
impl DiskImageVolumeDescription {
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
    #[inline] pub fn size(&self) -> i64 { self.size.unwrap_or_default() }
}

pub struct DiskInfo { pub size_in_gb: Option<i64>, pub count: Option<i32>, pub r#type: Option<DiskType> }
impl Shape for DiskInfo {
    const SCHEMA: &'static Schema = &Schema { name: "DiskInfo", members: &[
        field("SizeInGB", "sizeInGB", LONG), field("Count", "count", INTEGER), field("Type", "type", ENUM),
    ], ..Schema::NONE };
    members! { size_in_gb, count, r#type }
}
impl DiskInfo {
    #[inline] pub fn size_in_gb(&self) -> i64 { self.size_in_gb.unwrap_or_default() }
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn r#type(&self) -> &DiskType { choice(&self.r#type) }
}

pub struct DnsEntry { pub dns_name: Option<String>, pub hosted_zone_id: Option<String> }
impl Shape for DnsEntry {
    const SCHEMA: &'static Schema = &Schema { name: "DnsEntry", members: &[
        field("DnsName", "dnsName", STRING), field("HostedZoneId", "hostedZoneId", STRING),
    ], ..Schema::NONE };
    members! { dns_name, hosted_zone_id }
}
impl DnsEntry {
    #[inline] pub fn dns_name(&self) -> &str { text(&self.dns_name) }
    #[inline] pub fn hosted_zone_id(&self) -> &str { text(&self.hosted_zone_id) }
}

pub struct DnsOptions {
    pub dns_record_ip_type: Option<DnsRecordIpType>, pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>, pub private_dns_specified_domains: Option<Vec<String>>,
}
impl Shape for DnsOptions {
    const SCHEMA: &'static Schema = &Schema { name: "DnsOptions", members: &[
        field("DnsRecordIpType", "dnsRecordIpType", ENUM),
        field("PrivateDnsOnlyForInboundResolverEndpoint", "privateDnsOnlyForInboundResolverEndpoint", BOOLEAN),
        field("PrivateDnsPreference", "privateDnsPreference", STRING),
        field("PrivateDnsSpecifiedDomains", "privateDnsSpecifiedDomainSet", PRIVATE_DNS_SPECIFIED_DOMAIN_SET_LIST),
    ], ..Schema::NONE };
    members! {
        dns_record_ip_type, private_dns_only_for_inbound_resolver_endpoint, private_dns_preference,
        private_dns_specified_domains,
    }
}
impl DnsOptions {
    #[inline] pub fn dns_record_ip_type(&self) -> &DnsRecordIpType { choice(&self.dns_record_ip_type) }
    #[inline] pub fn private_dns_only_for_inbound_resolver_endpoint(&self) -> bool { self.private_dns_only_for_inbound_resolver_endpoint.unwrap_or_default() }
    #[inline] pub fn private_dns_preference(&self) -> &str { text(&self.private_dns_preference) }
    #[inline] pub fn private_dns_specified_domains(&self) -> &[String] { items(&self.private_dns_specified_domains) }
}

pub struct DnsOptionsSpecification {
    pub dns_record_ip_type: Option<DnsRecordIpType>, pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>, pub private_dns_specified_domains: Option<Vec<String>>,
}
impl Shape for DnsOptionsSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "DnsOptionsSpecification", members: &[
        field("DnsRecordIpType", "", ENUM), field("PrivateDnsOnlyForInboundResolverEndpoint", "", BOOLEAN),
        field("PrivateDnsPreference", "", STRING),
        field("PrivateDnsSpecifiedDomains", "PrivateDnsSpecifiedDomain", PRIVATE_DNS_SPECIFIED_DOMAIN_SET_LIST),
    ], ..Schema::NONE };
    members! {
        dns_record_ip_type, private_dns_only_for_inbound_resolver_endpoint, private_dns_preference,
        private_dns_specified_domains,
    }
}
impl DnsOptionsSpecification {
    pub fn with_dns_record_ip_type(mut self, v: impl Into<DnsRecordIpType>) -> Self { self.dns_record_ip_type = Some(v.into()); self }
    pub fn with_private_dns_only_for_inbound_resolver_endpoint(mut self, v: impl Into<bool>) -> Self { self.private_dns_only_for_inbound_resolver_endpoint = Some(v.into()); self }
    pub fn with_private_dns_preference(mut self, v: impl Into<String>) -> Self { self.private_dns_preference = Some(v.into()); self }
    pub fn with_private_dns_specified_domains(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.private_dns_specified_domains = list(v); self }
}

pub struct DnsServersOptionsModifyStructure { pub custom_dns_servers: Option<Vec<String>>, pub enabled: Option<bool> }
impl Shape for DnsServersOptionsModifyStructure {
    const SCHEMA: &'static Schema = &Schema { name: "DnsServersOptionsModifyStructure", members: &[
        field("CustomDnsServers", "", VALUE_STRING_LIST_LIST), field("Enabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { custom_dns_servers, enabled }
}
impl DnsServersOptionsModifyStructure {
    pub fn with_custom_dns_servers(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.custom_dns_servers = list(v); self }
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
}

shape_impls! {
    AcceleratorCount, AcceleratorCountRequest, AcceleratorTotalMemoryMiB, AcceleratorTotalMemoryMiBRequest,
    AccessScopeAnalysisFinding, AccessScopePath, AccessScopePathRequest, AccountAttribute, AccountAttributeValue,
    AccountVpcEncryptionControl, AccountVpcEncryptionControlExclusions, ActiveInstance,
    ActiveVpnTunnelAdditionalKeyExchange, ActiveVpnTunnelStatus, AddIpamOperatingRegion,
    AddIpamOrganizationalUnitExclusion, AddPrefixListEntry, AddedPrincipal, AdditionalDetail,
    AdditionalKeyExchangeMethodsListValue, AdditionalKeyExchangeMethodsRequestListValue, Address, AddressAttribute,
    AddressTransfer, AllowedPrincipal, AlternatePathHint, AnalysisAclRule, AnalysisComponent,
    AnalysisLoadBalancerListener, AnalysisLoadBalancerTarget, AnalysisPacketHeader, AnalysisRouteTableRoute,
    AnalysisSecurityGroupRule, AnalysisTransitGatewayPolicyTableEntry, ApplicationStatus,
    ApplicationStatusCheckAssociationObject, ApplicationStatusCheckResponseObject, ApplicationStatusDetail,
    ApplicationStatusReason, ApplicationStatusSummary, ApplicationStatusesResponseType, AsnAssociation,
    AsnAuthorizationContext, AssignedPrivateIpAddress, AssociatedKmsKey, AssociatedRole, AssociatedTargetNetwork,
    AssociationStatus, AthenaIntegration, AttachmentEnaSrdSpecification, AttachmentEnaSrdUdpSpecification,
    AttributeBooleanValue, AttributeSummary, AttributeValue, AuthorizationRule, AvailabilityZone,
    AvailabilityZoneAddress, AvailabilityZoneGeography, AvailabilityZoneMessage, AvailabilityZoneSubGeography,
    AvailableCapacity, BaselineEbsBandwidthMbps, BaselineEbsBandwidthMbpsRequest, BaselinePerformanceFactors,
    BaselinePerformanceFactorsRequest, BlockDeviceMapping, BlockDeviceMappingResponse, BlockPublicAccessStates,
    BundleTask, BundleTaskError, Byoasn, ByoipCidr, CancelCapacityReservationFleetError, CancelSpotFleetRequestsError,
    CancelSpotFleetRequestsErrorItem, CancelSpotFleetRequestsSuccessItem, CancellationTerms,
    CancelledSpotInstanceRequest, CapacityAllocation, CapacityAllocationMetadataEntry, CapacityBlock,
    CapacityBlockExtension, CapacityBlockExtensionOffering, CapacityBlockInstanceTypePreference, CapacityBlockOffering,
    CapacityBlockOfferingSegment, CapacityBlockStatus, CapacityManagerCondition, CapacityManagerDataExportResponse,
    CapacityManagerDimension, CapacityManagerMonitoredTagKey, CapacityManagerSupportabilityScore,
    CapacityManagerTagDimension, CapacityReservation, CapacityReservationAdjustmentDetails,
    CapacityReservationBillingRequest, CapacityReservationCancellationQuote, CapacityReservationCommitmentInfo,
    CapacityReservationConfiguration, CapacityReservationFleet, CapacityReservationFleetCancellationState,
    CapacityReservationGroup, CapacityReservationInfo, CapacityReservationModificationQuote,
    CapacityReservationOptions, CapacityReservationOptionsRequest, CapacityReservationSpecification,
    CapacityReservationSpecificationResponse, CapacityReservationStatus, CapacityReservationTarget,
    CapacityReservationTargetResponse, CapacityReservationTopology, CarrierGateway, CertificateAuthentication,
    CertificateAuthenticationRequest, CidrAuthorizationContext, CidrBlock, ClassicLinkDnsSupport, ClassicLinkInstance,
    ClassicLoadBalancer, ClassicLoadBalancersConfig, ClientCertificateRevocationListStatus, ClientConnectOptions,
    ClientConnectResponseOptions, ClientData, ClientLoginBannerOptions, ClientLoginBannerResponseOptions,
    ClientRouteEnforcementOptions, ClientRouteEnforcementResponseOptions, ClientVpnAuthentication,
    ClientVpnAuthenticationRequest, ClientVpnAuthorizationRuleStatus, ClientVpnConnection, ClientVpnConnectionStatus,
    ClientVpnEndpoint, ClientVpnEndpointAttributeStatus, ClientVpnEndpointStatus, ClientVpnRoute, ClientVpnRouteStatus,
    ClientVpnTrustProvider, ClientVpnTrustProviderRequest, CloudWatchLogOptions, CloudWatchLogOptionsSpecification,
    CoipAddressUsage, CoipCidr, CoipPool, ConnectionLogOptions, ConnectionLogResponseOptions, ConnectionNotification,
    ConnectionTrackingConfiguration, ConnectionTrackingSpecification, ConnectionTrackingSpecificationRequest,
    ConnectionTrackingSpecificationResponse, ConversionTask, CpuOptions, CpuOptionsRequest, CpuPerformanceFactor,
    CpuPerformanceFactorRequest, CreateFleetError, CreateFleetInstance, CreatePeeringConnectionOptionsRequest,
    CreateTransitGatewayConnectRequestOptions, CreateTransitGatewayMulticastDomainRequestOptions,
    CreateTransitGatewayPeeringAttachmentRequestOptions, CreateTransitGatewayVpcAttachmentRequestOptions,
    CreateVerifiedAccessEndpointCidrOptions, CreateVerifiedAccessEndpointEniOptions,
    CreateVerifiedAccessEndpointLoadBalancerOptions, CreateVerifiedAccessEndpointPortRange,
    CreateVerifiedAccessEndpointRdsOptions, CreateVerifiedAccessNativeApplicationOidcOptions,
    CreateVerifiedAccessTrustProviderDeviceOptions, CreateVerifiedAccessTrustProviderOidcOptions,
    CreateVolumePermission, CreateVolumePermissionModifications, CreationDateCondition, CreationDateConditionRequest,
    CreditSpecification, CreditSpecificationRequest, CustomTagKeyValueRequestPair, CustomTagKeyValueResponsePair,
    CustomerGateway, DataQuery, DataResponse, DeclarativePoliciesReport, DefaultConnectionTrackingConfiguration,
    DeleteFleetError, DeleteFleetErrorItem, DeleteFleetSuccessItem, DeleteLaunchTemplateVersionsResponseErrorItem,
    DeleteLaunchTemplateVersionsResponseSuccessItem, DeleteQueuedReservedInstancesError, DeleteSnapshotReturnCode,
    DeprecationTimeCondition, DeprecationTimeConditionRequest, DeregisterInstanceTagAttributeRequest,
    DescribeFastLaunchImagesSuccessItem, DescribeFastSnapshotRestoreSuccessItem, DescribeFleetError,
    DescribeFleetsInstances, DestinationOptionsRequest, DestinationOptionsResponse, DeviceOptions,
    DevicePostureOptions, DevicePostureResponseOptions, DhcpConfiguration, DhcpOptions, DimensionCondition,
    DirectoryServiceAuthentication, DirectoryServiceAuthenticationRequest, DisableFastSnapshotRestoreErrorItem,
    DisableFastSnapshotRestoreStateError, DisableFastSnapshotRestoreStateErrorItem,
    DisableFastSnapshotRestoreSuccessItem, DiskImage, DiskImageDescription, DiskImageDetail,
    DiskImageVolumeDescription, DiskInfo, DnsEntry, DnsOptions, DnsOptionsSpecification,
    DnsServersOptionsModifyStructure,
}
