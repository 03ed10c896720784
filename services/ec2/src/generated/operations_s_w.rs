// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct SearchLocalGatewayRoutesInput {
    pub local_gateway_route_table_id: Option<String>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for SearchLocalGatewayRoutesInput {
    const SCHEMA: &'static Schema = &Schema { name: "SearchLocalGatewayRoutesRequest", members: &[
        field("LocalGatewayRouteTableId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_id, filters, max_results, next_token, dry_run }
}
impl Operation for SearchLocalGatewayRoutesInput {
    type Output = SearchLocalGatewayRoutesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Routes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("SearchLocalGatewayRoutes", SERVICE)
    };
}
impl Paginated for SearchLocalGatewayRoutesInput {
    type Item = LocalGatewayRoute;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.routes.unwrap_or_default() }
}
pub struct SearchLocalGatewayRoutesOutput { pub routes: Option<Vec<LocalGatewayRoute>>, pub next_token: Option<String> }
impl Shape for SearchLocalGatewayRoutesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "SearchLocalGatewayRoutesResult", members: &[
        field("Routes", "routeSet", LOCAL_GATEWAY_ROUTE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { routes, next_token }
}
impl SearchLocalGatewayRoutesOutput {
    #[inline] pub fn routes(&self) -> &[LocalGatewayRoute] { items(&self.routes) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct SearchTransitGatewayMulticastGroupsInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for SearchTransitGatewayMulticastGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "SearchTransitGatewayMulticastGroupsRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, filters, max_results, next_token, dry_run }
}
impl Operation for SearchTransitGatewayMulticastGroupsInput {
    type Output = SearchTransitGatewayMulticastGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MulticastGroups"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("SearchTransitGatewayMulticastGroups", SERVICE)
    };
}
impl Paginated for SearchTransitGatewayMulticastGroupsInput {
    type Item = TransitGatewayMulticastGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.multicast_groups.unwrap_or_default() }
}
pub struct SearchTransitGatewayMulticastGroupsOutput {
    pub multicast_groups: Option<Vec<TransitGatewayMulticastGroup>>, pub next_token: Option<String>,
}
impl Shape for SearchTransitGatewayMulticastGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "SearchTransitGatewayMulticastGroupsResult", members: &[
        field("MulticastGroups", "multicastGroups", TRANSIT_GATEWAY_MULTICAST_GROUP_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { multicast_groups, next_token }
}
impl SearchTransitGatewayMulticastGroupsOutput {
    #[inline] pub fn multicast_groups(&self) -> &[TransitGatewayMulticastGroup] { items(&self.multicast_groups) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct SearchTransitGatewayRoutesInput {
    pub transit_gateway_route_table_id: Option<String>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>, pub next_token: Option<String>,
}
impl Shape for SearchTransitGatewayRoutesInput {
    const SCHEMA: &'static Schema = &Schema { name: "SearchTransitGatewayRoutesRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(),
        field("Filters", "Filter", FILTER_LIST_LIST).required(), field("MaxResults", "", INTEGER),
        field("DryRun", "", BOOLEAN), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, filters, max_results, dry_run, next_token }
}
impl Operation for SearchTransitGatewayRoutesInput {
    type Output = SearchTransitGatewayRoutesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Routes"], more_results: "AdditionalRoutesAvailable", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("SearchTransitGatewayRoutes", SERVICE)
    };
}
impl Paginated for SearchTransitGatewayRoutesInput {
    type Item = TransitGatewayRoute;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.routes.unwrap_or_default() }
}
pub struct SearchTransitGatewayRoutesOutput {
    pub routes: Option<Vec<TransitGatewayRoute>>, pub additional_routes_available: Option<bool>,
    pub next_token: Option<String>,
}
impl Shape for SearchTransitGatewayRoutesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "SearchTransitGatewayRoutesResult", members: &[
        field("Routes", "routeSet", TRANSIT_GATEWAY_ROUTE_LIST_LIST),
        field("AdditionalRoutesAvailable", "additionalRoutesAvailable", BOOLEAN),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { routes, additional_routes_available, next_token }
}
impl SearchTransitGatewayRoutesOutput {
    #[inline] pub fn routes(&self) -> &[TransitGatewayRoute] { items(&self.routes) }
    #[inline] pub fn additional_routes_available(&self) -> bool { self.additional_routes_available.unwrap_or_default() }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct SendDiagnosticInterruptInput { pub instance_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for SendDiagnosticInterruptInput {
    const SCHEMA: &'static Schema = &Schema { name: "SendDiagnosticInterruptRequest", members: &[
        field("InstanceId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, dry_run }
}
impl Operation for SendDiagnosticInterruptInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("SendDiagnosticInterrupt", SERVICE);
}

pub struct StartDeclarativePoliciesReportInput {
    pub dry_run: Option<bool>, pub s3_bucket: Option<String>, pub s3_prefix: Option<String>,
    pub target_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for StartDeclarativePoliciesReportInput {
    const SCHEMA: &'static Schema = &Schema { name: "StartDeclarativePoliciesReportRequest", members: &[
        field("DryRun", "", BOOLEAN), field("S3Bucket", "", STRING).required(), field("S3Prefix", "", STRING),
        field("TargetId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, s3_bucket, s3_prefix, target_id, tag_specifications }
}
impl Operation for StartDeclarativePoliciesReportInput {
    type Output = StartDeclarativePoliciesReportOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("StartDeclarativePoliciesReport", SERVICE);
}
pub struct StartDeclarativePoliciesReportOutput { pub report_id: Option<String> }
impl Shape for StartDeclarativePoliciesReportOutput {
    const SCHEMA: &'static Schema = &Schema { name: "StartDeclarativePoliciesReportResult", members: &[
        field("ReportId", "reportId", STRING),
    ], ..Schema::NONE };
    members! { report_id }
}
impl StartDeclarativePoliciesReportOutput {
    #[inline] pub fn report_id(&self) -> &str { text(&self.report_id) }
}

pub struct StartInstancesInput {
    pub instance_ids: Option<Vec<String>>, pub additional_info: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for StartInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "StartInstancesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST).required(),
        field("AdditionalInfo", "additionalInfo", STRING), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, additional_info, dry_run }
}
impl Operation for StartInstancesInput {
    type Output = StartInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("StartInstances", SERVICE);
}
pub struct StartInstancesOutput { pub starting_instances: Option<Vec<InstanceStateChange>> }
impl Shape for StartInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "StartInstancesResult", members: &[
        field("StartingInstances", "instancesSet", INSTANCE_STATE_CHANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { starting_instances }
}
impl StartInstancesOutput {
    #[inline] pub fn starting_instances(&self) -> &[InstanceStateChange] { items(&self.starting_instances) }
}

pub struct StartNetworkInsightsAccessScopeAnalysisInput {
    pub network_insights_access_scope_id: Option<String>, pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>,
}
impl Shape for StartNetworkInsightsAccessScopeAnalysisInput {
    const SCHEMA: &'static Schema = &Schema { name: "StartNetworkInsightsAccessScopeAnalysisRequest", members: &[
        field("NetworkInsightsAccessScopeId", "", STRING).required(), field("DryRun", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token().required(),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_id, dry_run, tag_specifications, client_token }
}
impl Operation for StartNetworkInsightsAccessScopeAnalysisInput {
    type Output = StartNetworkInsightsAccessScopeAnalysisOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("StartNetworkInsightsAccessScopeAnalysis", SERVICE);
}
pub struct StartNetworkInsightsAccessScopeAnalysisOutput {
    pub network_insights_access_scope_analysis: Option<NetworkInsightsAccessScopeAnalysis>,
}
impl Shape for StartNetworkInsightsAccessScopeAnalysisOutput {
    const SCHEMA: &'static Schema = &Schema { name: "StartNetworkInsightsAccessScopeAnalysisResult", members: &[
        field("NetworkInsightsAccessScopeAnalysis", "networkInsightsAccessScopeAnalysis", STRUCTURE),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_analysis }
}
impl StartNetworkInsightsAccessScopeAnalysisOutput {
    #[inline] pub fn network_insights_access_scope_analysis(&self) -> &NetworkInsightsAccessScopeAnalysis { nested(&self.network_insights_access_scope_analysis) }
}

pub struct StartNetworkInsightsAnalysisInput {
    pub network_insights_path_id: Option<String>, pub additional_accounts: Option<Vec<String>>,
    pub filter_in_arns: Option<Vec<String>>, pub filter_out_arns: Option<Vec<String>>, pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>,
}
impl Shape for StartNetworkInsightsAnalysisInput {
    const SCHEMA: &'static Schema = &Schema { name: "StartNetworkInsightsAnalysisRequest", members: &[
        field("NetworkInsightsPathId", "", STRING).required(),
        field("AdditionalAccounts", "AdditionalAccount", VALUE_STRING_LIST_LIST),
        field("FilterInArns", "FilterInArn", ARN_LIST_LIST), field("FilterOutArns", "FilterOutArn", ARN_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token().required(),
    ], ..Schema::NONE };
    members! {
        network_insights_path_id, additional_accounts, filter_in_arns, filter_out_arns, dry_run, tag_specifications,
        client_token,
    }
}
impl Operation for StartNetworkInsightsAnalysisInput {
    type Output = StartNetworkInsightsAnalysisOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("StartNetworkInsightsAnalysis", SERVICE);
}
pub struct StartNetworkInsightsAnalysisOutput { pub network_insights_analysis: Option<NetworkInsightsAnalysis> }
impl Shape for StartNetworkInsightsAnalysisOutput {
    const SCHEMA: &'static Schema = &Schema { name: "StartNetworkInsightsAnalysisResult", members: &[
        field("NetworkInsightsAnalysis", "networkInsightsAnalysis", STRUCTURE),
    ], ..Schema::NONE };
    members! { network_insights_analysis }
}
impl StartNetworkInsightsAnalysisOutput {
    #[inline] pub fn network_insights_analysis(&self) -> &NetworkInsightsAnalysis { nested(&self.network_insights_analysis) }
}

pub struct StartVpcEndpointServicePrivateDnsVerificationInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>,
}
impl Shape for StartVpcEndpointServicePrivateDnsVerificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "StartVpcEndpointServicePrivateDnsVerificationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, service_id }
}
impl Operation for StartVpcEndpointServicePrivateDnsVerificationInput {
    type Output = StartVpcEndpointServicePrivateDnsVerificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("StartVpcEndpointServicePrivateDnsVerification", SERVICE);
}
pub struct StartVpcEndpointServicePrivateDnsVerificationOutput { pub return_value: Option<bool> }
impl Shape for StartVpcEndpointServicePrivateDnsVerificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "StartVpcEndpointServicePrivateDnsVerificationResult", members: &[
        field("ReturnValue", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl StartVpcEndpointServicePrivateDnsVerificationOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct StopInstancesInput {
    pub instance_ids: Option<Vec<String>>, pub hibernate: Option<bool>, pub skip_os_shutdown: Option<bool>,
    pub dry_run: Option<bool>, pub force: Option<bool>,
}
impl Shape for StopInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "StopInstancesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST).required(), field("Hibernate", "", BOOLEAN),
        field("SkipOsShutdown", "", BOOLEAN), field("DryRun", "dryRun", BOOLEAN), field("Force", "force", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, hibernate, skip_os_shutdown, dry_run, force }
}
impl Operation for StopInstancesInput {
    type Output = StopInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("StopInstances", SERVICE);
}
pub struct StopInstancesOutput { pub stopping_instances: Option<Vec<InstanceStateChange>> }
impl Shape for StopInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "StopInstancesResult", members: &[
        field("StoppingInstances", "instancesSet", INSTANCE_STATE_CHANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { stopping_instances }
}
impl StopInstancesOutput {
    #[inline] pub fn stopping_instances(&self) -> &[InstanceStateChange] { items(&self.stopping_instances) }
}

pub struct TerminateClientVpnConnectionsInput {
    pub client_vpn_endpoint_id: Option<String>, pub connection_id: Option<String>, pub username: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for TerminateClientVpnConnectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "TerminateClientVpnConnectionsRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("ConnectionId", "", STRING),
        field("Username", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, connection_id, username, dry_run }
}
impl Operation for TerminateClientVpnConnectionsInput {
    type Output = TerminateClientVpnConnectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("TerminateClientVpnConnections", SERVICE);
}
pub struct TerminateClientVpnConnectionsOutput {
    pub client_vpn_endpoint_id: Option<String>, pub username: Option<String>,
    pub connection_statuses: Option<Vec<TerminateConnectionStatus>>,
}
impl Shape for TerminateClientVpnConnectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "TerminateClientVpnConnectionsResult", members: &[
        field("ClientVpnEndpointId", "clientVpnEndpointId", STRING), field("Username", "username", STRING),
        field("ConnectionStatuses", "connectionStatuses", TERMINATE_CONNECTION_STATUS_SET_LIST),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, username, connection_statuses }
}
impl TerminateClientVpnConnectionsOutput {
    #[inline] pub fn client_vpn_endpoint_id(&self) -> &str { text(&self.client_vpn_endpoint_id) }
    #[inline] pub fn username(&self) -> &str { text(&self.username) }
    #[inline] pub fn connection_statuses(&self) -> &[TerminateConnectionStatus] { items(&self.connection_statuses) }
}

pub struct TerminateInstancesInput {
    pub instance_ids: Option<Vec<String>>, pub force: Option<bool>, pub skip_os_shutdown: Option<bool>,
    pub dry_run: Option<bool>,
}
impl Shape for TerminateInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "TerminateInstancesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST).required(), field("Force", "", BOOLEAN),
        field("SkipOsShutdown", "", BOOLEAN), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, force, skip_os_shutdown, dry_run }
}
impl Operation for TerminateInstancesInput {
    type Output = TerminateInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("TerminateInstances", SERVICE);
}
pub struct TerminateInstancesOutput { pub terminating_instances: Option<Vec<InstanceStateChange>> }
impl Shape for TerminateInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "TerminateInstancesResult", members: &[
        field("TerminatingInstances", "instancesSet", INSTANCE_STATE_CHANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { terminating_instances }
}
impl TerminateInstancesOutput {
    #[inline] pub fn terminating_instances(&self) -> &[InstanceStateChange] { items(&self.terminating_instances) }
}

pub struct UnassignIpv6AddressesInput {
    pub ipv6_prefixes: Option<Vec<String>>, pub network_interface_id: Option<String>,
    pub ipv6_addresses: Option<Vec<String>>,
}
impl Shape for UnassignIpv6AddressesInput {
    const SCHEMA: &'static Schema = &Schema { name: "UnassignIpv6AddressesRequest", members: &[
        field("Ipv6Prefixes", "Ipv6Prefix", IP_PREFIX_LIST_LIST),
        field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("Ipv6Addresses", "ipv6Addresses", IPV6_ADDRESS_LIST_LIST),
    ], ..Schema::NONE };
    members! { ipv6_prefixes, network_interface_id, ipv6_addresses }
}
impl Operation for UnassignIpv6AddressesInput {
    type Output = UnassignIpv6AddressesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UnassignIpv6Addresses", SERVICE);
}
pub struct UnassignIpv6AddressesOutput {
    pub network_interface_id: Option<String>, pub unassigned_ipv6_addresses: Option<Vec<String>>,
    pub unassigned_ipv6_prefixes: Option<Vec<String>>,
}
impl Shape for UnassignIpv6AddressesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UnassignIpv6AddressesResult", members: &[
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("UnassignedIpv6Addresses", "unassignedIpv6Addresses", IPV6_ADDRESS_LIST_LIST),
        field("UnassignedIpv6Prefixes", "unassignedIpv6PrefixSet", IP_PREFIX_LIST_LIST),
    ], ..Schema::NONE };
    members! { network_interface_id, unassigned_ipv6_addresses, unassigned_ipv6_prefixes }
}
impl UnassignIpv6AddressesOutput {
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn unassigned_ipv6_addresses(&self) -> &[String] { items(&self.unassigned_ipv6_addresses) }
    #[inline] pub fn unassigned_ipv6_prefixes(&self) -> &[String] { items(&self.unassigned_ipv6_prefixes) }
}

pub struct UnassignPrivateIpAddressesInput {
    pub ipv4_prefixes: Option<Vec<String>>, pub network_interface_id: Option<String>,
    pub private_ip_addresses: Option<Vec<String>>,
}
impl Shape for UnassignPrivateIpAddressesInput {
    const SCHEMA: &'static Schema = &Schema { name: "UnassignPrivateIpAddressesRequest", members: &[
        field("Ipv4Prefixes", "Ipv4Prefix", IP_PREFIX_LIST_LIST),
        field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("PrivateIpAddresses", "privateIpAddress", PRIVATE_IP_ADDRESS_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { ipv4_prefixes, network_interface_id, private_ip_addresses }
}
impl Operation for UnassignPrivateIpAddressesInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UnassignPrivateIpAddresses", SERVICE);
}

pub struct UnassignPrivateNatGatewayAddressInput {
    pub nat_gateway_id: Option<String>, pub private_ip_addresses: Option<Vec<String>>,
    pub max_drain_duration_seconds: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for UnassignPrivateNatGatewayAddressInput {
    const SCHEMA: &'static Schema = &Schema { name: "UnassignPrivateNatGatewayAddressRequest", members: &[
        field("NatGatewayId", "", STRING).required(),
        field("PrivateIpAddresses", "PrivateIpAddress", IP_LIST_LIST).required(),
        field("MaxDrainDurationSeconds", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { nat_gateway_id, private_ip_addresses, max_drain_duration_seconds, dry_run }
}
impl Operation for UnassignPrivateNatGatewayAddressInput {
    type Output = UnassignPrivateNatGatewayAddressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UnassignPrivateNatGatewayAddress", SERVICE);
}
pub struct UnassignPrivateNatGatewayAddressOutput {
    pub nat_gateway_id: Option<String>, pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
}
impl Shape for UnassignPrivateNatGatewayAddressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UnassignPrivateNatGatewayAddressResult", members: &[
        field("NatGatewayId", "natGatewayId", STRING),
        field("NatGatewayAddresses", "natGatewayAddressSet", NAT_GATEWAY_ADDRESS_LIST_LIST),
    ], ..Schema::NONE };
    members! { nat_gateway_id, nat_gateway_addresses }
}
impl UnassignPrivateNatGatewayAddressOutput {
    #[inline] pub fn nat_gateway_id(&self) -> &str { text(&self.nat_gateway_id) }
    #[inline] pub fn nat_gateway_addresses(&self) -> &[NatGatewayAddress] { items(&self.nat_gateway_addresses) }
}

pub struct UnlockSnapshotInput { pub snapshot_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for UnlockSnapshotInput {
    const SCHEMA: &'static Schema = &Schema { name: "UnlockSnapshotRequest", members: &[
        field("SnapshotId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, dry_run }
}
impl Operation for UnlockSnapshotInput {
    type Output = UnlockSnapshotOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UnlockSnapshot", SERVICE);
}
pub struct UnlockSnapshotOutput { pub snapshot_id: Option<String> }
impl Shape for UnlockSnapshotOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UnlockSnapshotResult", members: &[
        field("SnapshotId", "snapshotId", STRING),
    ], ..Schema::NONE };
    members! { snapshot_id }
}
impl UnlockSnapshotOutput {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
}

pub struct UnmonitorInstancesInput {
    pub instance_ids: Option<Vec<String>>, pub metric_category_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for UnmonitorInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "UnmonitorInstancesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST).required(),
        field("MetricCategoryIds", "MetricCategoryId", METRIC_CATEGORY_ID_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, metric_category_ids, dry_run }
}
impl Operation for UnmonitorInstancesInput {
    type Output = UnmonitorInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UnmonitorInstances", SERVICE);
}
pub struct UnmonitorInstancesOutput { pub instance_monitorings: Option<Vec<InstanceMonitoring>> }
impl Shape for UnmonitorInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UnmonitorInstancesResult", members: &[
        field("InstanceMonitorings", "instancesSet", INSTANCE_MONITORING_LIST_LIST),
    ], ..Schema::NONE };
    members! { instance_monitorings }
}
impl UnmonitorInstancesOutput {
    #[inline] pub fn instance_monitorings(&self) -> &[InstanceMonitoring] { items(&self.instance_monitorings) }
}

pub struct UpdateCapacityManagerMonitoredTagKeysInput {
    pub activate_tag_keys: Option<Vec<String>>, pub deactivate_tag_keys: Option<Vec<String>>,
    pub dry_run: Option<bool>, pub client_token: Option<String>,
}
impl Shape for UpdateCapacityManagerMonitoredTagKeysInput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateCapacityManagerMonitoredTagKeysRequest", members: &[
        field("ActivateTagKeys", "ActivateTagKey", VALUE_STRING_LIST_LIST),
        field("DeactivateTagKeys", "DeactivateTagKey", VALUE_STRING_LIST_LIST), field("DryRun", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { activate_tag_keys, deactivate_tag_keys, dry_run, client_token }
}
impl Operation for UpdateCapacityManagerMonitoredTagKeysInput {
    type Output = UpdateCapacityManagerMonitoredTagKeysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UpdateCapacityManagerMonitoredTagKeys", SERVICE);
}
pub struct UpdateCapacityManagerMonitoredTagKeysOutput {
    pub capacity_manager_tag_keys: Option<Vec<CapacityManagerMonitoredTagKey>>,
}
impl Shape for UpdateCapacityManagerMonitoredTagKeysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateCapacityManagerMonitoredTagKeysResult", members: &[
        field("CapacityManagerTagKeys", "capacityManagerTagKeySet", CAPACITY_MANAGER_MONITORED_TAG_KEY_LIST_LIST),
    ], ..Schema::NONE };
    members! { capacity_manager_tag_keys }
}
impl UpdateCapacityManagerMonitoredTagKeysOutput {
    #[inline] pub fn capacity_manager_tag_keys(&self) -> &[CapacityManagerMonitoredTagKey] { items(&self.capacity_manager_tag_keys) }
}

pub struct UpdateCapacityManagerOrganizationsAccessInput {
    pub organizations_access: Option<bool>, pub dry_run: Option<bool>, pub client_token: Option<String>,
}
impl Shape for UpdateCapacityManagerOrganizationsAccessInput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateCapacityManagerOrganizationsAccessRequest", members: &[
        field("OrganizationsAccess", "", BOOLEAN).required(), field("DryRun", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { organizations_access, dry_run, client_token }
}
impl Operation for UpdateCapacityManagerOrganizationsAccessInput {
    type Output = UpdateCapacityManagerOrganizationsAccessOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UpdateCapacityManagerOrganizationsAccess", SERVICE);
}
pub struct UpdateCapacityManagerOrganizationsAccessOutput {
    pub capacity_manager_status: Option<CapacityManagerStatus>, pub organizations_access: Option<bool>,
}
impl Shape for UpdateCapacityManagerOrganizationsAccessOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateCapacityManagerOrganizationsAccessResult", members: &[
        field("CapacityManagerStatus", "capacityManagerStatus", ENUM),
        field("OrganizationsAccess", "organizationsAccess", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_manager_status, organizations_access }
}
impl UpdateCapacityManagerOrganizationsAccessOutput {
    #[inline] pub fn capacity_manager_status(&self) -> &CapacityManagerStatus { choice(&self.capacity_manager_status) }
    #[inline] pub fn organizations_access(&self) -> bool { self.organizations_access.unwrap_or_default() }
}

pub struct UpdateInterruptibleCapacityReservationAllocationInput {
    pub capacity_reservation_id: Option<String>, pub target_instance_count: Option<i32>, pub dry_run: Option<bool>,
    pub zero_size_preference: Option<ZeroSizePreference>,
}
impl Shape for UpdateInterruptibleCapacityReservationAllocationInput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateInterruptibleCapacityReservationAllocationRequest", members: &[
        field("CapacityReservationId", "", STRING).required(), field("TargetInstanceCount", "", INTEGER),
        field("DryRun", "", BOOLEAN), field("ZeroSizePreference", "", ENUM),
    ], ..Schema::NONE };
    members! { capacity_reservation_id, target_instance_count, dry_run, zero_size_preference }
}
impl Operation for UpdateInterruptibleCapacityReservationAllocationInput {
    type Output = UpdateInterruptibleCapacityReservationAllocationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UpdateInterruptibleCapacityReservationAllocation", SERVICE);
}
pub struct UpdateInterruptibleCapacityReservationAllocationOutput {
    pub interruptible_capacity_reservation_id: Option<String>, pub source_capacity_reservation_id: Option<String>,
    pub instance_count: Option<i32>, pub target_instance_count: Option<i32>,
    pub status: Option<InterruptibleCapacityReservationAllocationStatus>,
    pub interruption_type: Option<InterruptionType>,
}
impl Shape for UpdateInterruptibleCapacityReservationAllocationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateInterruptibleCapacityReservationAllocationResult", members: &[
        field("InterruptibleCapacityReservationId", "interruptibleCapacityReservationId", STRING),
        field("SourceCapacityReservationId", "sourceCapacityReservationId", STRING),
        field("InstanceCount", "instanceCount", INTEGER), field("TargetInstanceCount", "targetInstanceCount", INTEGER),
        field("Status", "status", ENUM), field("InterruptionType", "interruptionType", ENUM),
    ], ..Schema::NONE };
    members! {
        interruptible_capacity_reservation_id, source_capacity_reservation_id, instance_count, target_instance_count,
        status, interruption_type,
    }
}
impl UpdateInterruptibleCapacityReservationAllocationOutput {
    #[inline] pub fn interruptible_capacity_reservation_id(&self) -> &str { text(&self.interruptible_capacity_reservation_id) }
    #[inline] pub fn source_capacity_reservation_id(&self) -> &str { text(&self.source_capacity_reservation_id) }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn target_instance_count(&self) -> i32 { self.target_instance_count.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &InterruptibleCapacityReservationAllocationStatus { choice(&self.status) }
    #[inline] pub fn interruption_type(&self) -> &InterruptionType { choice(&self.interruption_type) }
}

pub struct UpdateSecurityGroupRuleDescriptionsEgressInput {
    pub dry_run: Option<bool>, pub group_id: Option<String>, pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}
impl Shape for UpdateSecurityGroupRuleDescriptionsEgressInput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateSecurityGroupRuleDescriptionsEgressRequest", members: &[
        field("DryRun", "", BOOLEAN), field("GroupId", "", STRING), field("GroupName", "", STRING),
        field("IpPermissions", "", IP_PERMISSION_LIST_LIST),
        field("SecurityGroupRuleDescriptions", "SecurityGroupRuleDescription", SECURITY_GROUP_RULE_DESCRIPTION_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, group_id, group_name, ip_permissions, security_group_rule_descriptions }
}
impl Operation for UpdateSecurityGroupRuleDescriptionsEgressInput {
    type Output = UpdateSecurityGroupRuleDescriptionsEgressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UpdateSecurityGroupRuleDescriptionsEgress", SERVICE);
}
pub struct UpdateSecurityGroupRuleDescriptionsEgressOutput { pub r#return: Option<bool> }
impl Shape for UpdateSecurityGroupRuleDescriptionsEgressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateSecurityGroupRuleDescriptionsEgressResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl UpdateSecurityGroupRuleDescriptionsEgressOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct UpdateSecurityGroupRuleDescriptionsIngressInput {
    pub dry_run: Option<bool>, pub group_id: Option<String>, pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}
impl Shape for UpdateSecurityGroupRuleDescriptionsIngressInput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateSecurityGroupRuleDescriptionsIngressRequest", members: &[
        field("DryRun", "", BOOLEAN), field("GroupId", "", STRING), field("GroupName", "", STRING),
        field("IpPermissions", "", IP_PERMISSION_LIST_LIST),
        field("SecurityGroupRuleDescriptions", "SecurityGroupRuleDescription", SECURITY_GROUP_RULE_DESCRIPTION_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, group_id, group_name, ip_permissions, security_group_rule_descriptions }
}
impl Operation for UpdateSecurityGroupRuleDescriptionsIngressInput {
    type Output = UpdateSecurityGroupRuleDescriptionsIngressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("UpdateSecurityGroupRuleDescriptionsIngress", SERVICE);
}
pub struct UpdateSecurityGroupRuleDescriptionsIngressOutput { pub r#return: Option<bool> }
impl Shape for UpdateSecurityGroupRuleDescriptionsIngressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "UpdateSecurityGroupRuleDescriptionsIngressResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl UpdateSecurityGroupRuleDescriptionsIngressOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ValidateSecurityGroupQuotasForInterfaceInput {
    pub security_group_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for ValidateSecurityGroupQuotasForInterfaceInput {
    const SCHEMA: &'static Schema = &Schema { name: "ValidateSecurityGroupQuotasForInterfaceRequest", members: &[
        field("SecurityGroupIds", "SecurityGroupId", SECURITY_GROUP_ID_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { security_group_ids, dry_run }
}
impl Operation for ValidateSecurityGroupQuotasForInterfaceInput {
    type Output = ValidateSecurityGroupQuotasForInterfaceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ValidateSecurityGroupQuotasForInterface", SERVICE);
}
pub struct ValidateSecurityGroupQuotasForInterfaceOutput { pub valid: Option<bool> }
impl Shape for ValidateSecurityGroupQuotasForInterfaceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ValidateSecurityGroupQuotasForInterfaceResult", members: &[
        field("Valid", "valid", BOOLEAN),
    ], ..Schema::NONE };
    members! { valid }
}
impl ValidateSecurityGroupQuotasForInterfaceOutput {
    #[inline] pub fn valid(&self) -> bool { self.valid.unwrap_or_default() }
}

pub struct WithdrawByoipCidrInput { pub cidr: Option<String>, pub dry_run: Option<bool> }
impl Shape for WithdrawByoipCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "WithdrawByoipCidrRequest", members: &[
        field("Cidr", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { cidr, dry_run }
}
impl Operation for WithdrawByoipCidrInput {
    type Output = WithdrawByoipCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("WithdrawByoipCidr", SERVICE);
}
pub struct WithdrawByoipCidrOutput { pub byoip_cidr: Option<ByoipCidr> }
impl Shape for WithdrawByoipCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "WithdrawByoipCidrResult", members: &[
        field("ByoipCidr", "byoipCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { byoip_cidr }
}
impl WithdrawByoipCidrOutput {
    #[inline] pub fn byoip_cidr(&self) -> &ByoipCidr { nested(&self.byoip_cidr) }
}

shape_impls! {
    SearchLocalGatewayRoutesInput, SearchLocalGatewayRoutesOutput, SearchTransitGatewayMulticastGroupsInput,
    SearchTransitGatewayMulticastGroupsOutput, SearchTransitGatewayRoutesInput, SearchTransitGatewayRoutesOutput,
    SendDiagnosticInterruptInput, StartDeclarativePoliciesReportInput, StartDeclarativePoliciesReportOutput,
    StartInstancesInput, StartInstancesOutput, StartNetworkInsightsAccessScopeAnalysisInput,
    StartNetworkInsightsAccessScopeAnalysisOutput, StartNetworkInsightsAnalysisInput,
    StartNetworkInsightsAnalysisOutput, StartVpcEndpointServicePrivateDnsVerificationInput,
    StartVpcEndpointServicePrivateDnsVerificationOutput, StopInstancesInput, StopInstancesOutput,
    TerminateClientVpnConnectionsInput, TerminateClientVpnConnectionsOutput, TerminateInstancesInput,
    TerminateInstancesOutput, UnassignIpv6AddressesInput, UnassignIpv6AddressesOutput, UnassignPrivateIpAddressesInput,
    UnassignPrivateNatGatewayAddressInput, UnassignPrivateNatGatewayAddressOutput, UnlockSnapshotInput,
    UnlockSnapshotOutput, UnmonitorInstancesInput, UnmonitorInstancesOutput,
    UpdateCapacityManagerMonitoredTagKeysInput, UpdateCapacityManagerMonitoredTagKeysOutput,
    UpdateCapacityManagerOrganizationsAccessInput, UpdateCapacityManagerOrganizationsAccessOutput,
    UpdateInterruptibleCapacityReservationAllocationInput, UpdateInterruptibleCapacityReservationAllocationOutput,
    UpdateSecurityGroupRuleDescriptionsEgressInput, UpdateSecurityGroupRuleDescriptionsEgressOutput,
    UpdateSecurityGroupRuleDescriptionsIngressInput, UpdateSecurityGroupRuleDescriptionsIngressOutput,
    ValidateSecurityGroupQuotasForInterfaceInput, ValidateSecurityGroupQuotasForInterfaceOutput,
    WithdrawByoipCidrInput, WithdrawByoipCidrOutput,
}
