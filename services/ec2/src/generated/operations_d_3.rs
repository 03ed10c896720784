// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct DescribeVpcClassicLinkInput {
    pub dry_run: Option<bool>, pub vpc_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeVpcClassicLinkInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcClassicLinkRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("VpcIds", "VpcId", VPC_CLASSIC_LINK_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, vpc_ids, filters }
}
impl Operation for DescribeVpcClassicLinkInput {
    type Output = DescribeVpcClassicLinkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeVpcClassicLink", SERVICE);
}
pub struct DescribeVpcClassicLinkOutput { pub vpcs: Option<Vec<VpcClassicLink>> }
impl Shape for DescribeVpcClassicLinkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcClassicLinkResult", members: &[
        field("Vpcs", "vpcSet", VPC_CLASSIC_LINK_LIST_LIST),
    ], ..Schema::NONE };
    members! { vpcs }
}
impl DescribeVpcClassicLinkOutput {
    #[inline] pub fn vpcs(&self) -> &[VpcClassicLink] { items(&self.vpcs) }
}

pub struct DescribeVpcClassicLinkDnsSupportInput {
    pub vpc_ids: Option<Vec<String>>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcClassicLinkDnsSupportInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcClassicLinkDnsSupportRequest", members: &[
        field("VpcIds", "", VPC_CLASSIC_LINK_ID_LIST_LIST), field("MaxResults", "maxResults", INTEGER),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_ids, max_results, next_token }
}
impl Operation for DescribeVpcClassicLinkDnsSupportInput {
    type Output = DescribeVpcClassicLinkDnsSupportOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Vpcs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpcClassicLinkDnsSupport", SERVICE)
    };
}
impl Paginated for DescribeVpcClassicLinkDnsSupportInput {
    type Item = ClassicLinkDnsSupport;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpcs.unwrap_or_default() }
}
pub struct DescribeVpcClassicLinkDnsSupportOutput {
    pub next_token: Option<String>, pub vpcs: Option<Vec<ClassicLinkDnsSupport>>,
}
impl Shape for DescribeVpcClassicLinkDnsSupportOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcClassicLinkDnsSupportResult", members: &[
        field("NextToken", "nextToken", STRING), field("Vpcs", "vpcs", CLASSIC_LINK_DNS_SUPPORT_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, vpcs }
}
impl DescribeVpcClassicLinkDnsSupportOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn vpcs(&self) -> &[ClassicLinkDnsSupport] { items(&self.vpcs) }
}

pub struct DescribeVpcEncryptionControlsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub vpc_encryption_control_ids: Option<Vec<String>>,
    pub vpc_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeVpcEncryptionControlsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEncryptionControlsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("VpcEncryptionControlIds", "VpcEncryptionControlId", VPC_ENCRYPTION_CONTROL_ID_LIST_LIST),
        field("VpcIds", "VpcId", VPC_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, filters, vpc_encryption_control_ids, vpc_ids, next_token, max_results }
}
impl Operation for DescribeVpcEncryptionControlsInput {
    type Output = DescribeVpcEncryptionControlsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeVpcEncryptionControls", SERVICE);
}
pub struct DescribeVpcEncryptionControlsOutput {
    pub vpc_encryption_controls: Option<Vec<VpcEncryptionControl>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEncryptionControlsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEncryptionControlsResult", members: &[
        field("VpcEncryptionControls", "vpcEncryptionControlSet", VPC_ENCRYPTION_CONTROL_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_encryption_controls, next_token }
}
impl DescribeVpcEncryptionControlsOutput {
    #[inline] pub fn vpc_encryption_controls(&self) -> &[VpcEncryptionControl] { items(&self.vpc_encryption_controls) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcEndpointAssociationsInput {
    pub dry_run: Option<bool>, pub vpc_endpoint_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointAssociationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcEndpointIds", "VpcEndpointId", VPC_ENDPOINT_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, vpc_endpoint_ids, filters, max_results, next_token }
}
impl Operation for DescribeVpcEndpointAssociationsInput {
    type Output = DescribeVpcEndpointAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeVpcEndpointAssociations", SERVICE);
}
pub struct DescribeVpcEndpointAssociationsOutput {
    pub vpc_endpoint_associations: Option<Vec<VpcEndpointAssociation>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointAssociationsResult", members: &[
        field("VpcEndpointAssociations", "vpcEndpointAssociationSet", VPC_ENDPOINT_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_endpoint_associations, next_token }
}
impl DescribeVpcEndpointAssociationsOutput {
    #[inline] pub fn vpc_endpoint_associations(&self) -> &[VpcEndpointAssociation] { items(&self.vpc_endpoint_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcEndpointConnectionNotificationsInput {
    pub dry_run: Option<bool>, pub connection_notification_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointConnectionNotificationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointConnectionNotificationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ConnectionNotificationId", "", STRING),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, connection_notification_id, filters, max_results, next_token }
}
impl Operation for DescribeVpcEndpointConnectionNotificationsInput {
    type Output = DescribeVpcEndpointConnectionNotificationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ConnectionNotificationSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpcEndpointConnectionNotifications", SERVICE)
    };
}
impl Paginated for DescribeVpcEndpointConnectionNotificationsInput {
    type Item = ConnectionNotification;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.connection_notification_set.unwrap_or_default() }
}
pub struct DescribeVpcEndpointConnectionNotificationsOutput {
    pub connection_notification_set: Option<Vec<ConnectionNotification>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointConnectionNotificationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointConnectionNotificationsResult", members: &[
        field("ConnectionNotificationSet", "connectionNotificationSet", CONNECTION_NOTIFICATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { connection_notification_set, next_token }
}
impl DescribeVpcEndpointConnectionNotificationsOutput {
    #[inline] pub fn connection_notification_set(&self) -> &[ConnectionNotification] { items(&self.connection_notification_set) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcEndpointConnectionsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointConnectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointConnectionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token }
}
impl Operation for DescribeVpcEndpointConnectionsInput {
    type Output = DescribeVpcEndpointConnectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VpcEndpointConnections"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpcEndpointConnections", SERVICE)
    };
}
impl Paginated for DescribeVpcEndpointConnectionsInput {
    type Item = VpcEndpointConnection;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpc_endpoint_connections.unwrap_or_default() }
}
pub struct DescribeVpcEndpointConnectionsOutput {
    pub vpc_endpoint_connections: Option<Vec<VpcEndpointConnection>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointConnectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointConnectionsResult", members: &[
        field("VpcEndpointConnections", "vpcEndpointConnectionSet", VPC_ENDPOINT_CONNECTION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_endpoint_connections, next_token }
}
impl DescribeVpcEndpointConnectionsOutput {
    #[inline] pub fn vpc_endpoint_connections(&self) -> &[VpcEndpointConnection] { items(&self.vpc_endpoint_connections) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcEndpointServiceConfigurationsInput {
    pub dry_run: Option<bool>, pub service_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointServiceConfigurationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointServiceConfigurationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceIds", "ServiceId", VPC_ENDPOINT_SERVICE_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, service_ids, filters, max_results, next_token }
}
impl Operation for DescribeVpcEndpointServiceConfigurationsInput {
    type Output = DescribeVpcEndpointServiceConfigurationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ServiceConfigurations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpcEndpointServiceConfigurations", SERVICE)
    };
}
impl Paginated for DescribeVpcEndpointServiceConfigurationsInput {
    type Item = ServiceConfiguration;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.service_configurations.unwrap_or_default() }
}
pub struct DescribeVpcEndpointServiceConfigurationsOutput {
    pub service_configurations: Option<Vec<ServiceConfiguration>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointServiceConfigurationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointServiceConfigurationsResult", members: &[
        field("ServiceConfigurations", "serviceConfigurationSet", SERVICE_CONFIGURATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { service_configurations, next_token }
}
impl DescribeVpcEndpointServiceConfigurationsOutput {
    #[inline] pub fn service_configurations(&self) -> &[ServiceConfiguration] { items(&self.service_configurations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcEndpointServicePermissionsInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointServicePermissionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointServicePermissionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING).required(),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, service_id, filters, max_results, next_token }
}
impl Operation for DescribeVpcEndpointServicePermissionsInput {
    type Output = DescribeVpcEndpointServicePermissionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["AllowedPrincipals"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpcEndpointServicePermissions", SERVICE)
    };
}
impl Paginated for DescribeVpcEndpointServicePermissionsInput {
    type Item = AllowedPrincipal;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.allowed_principals.unwrap_or_default() }
}
pub struct DescribeVpcEndpointServicePermissionsOutput {
    pub allowed_principals: Option<Vec<AllowedPrincipal>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointServicePermissionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointServicePermissionsResult", members: &[
        field("AllowedPrincipals", "allowedPrincipals", ALLOWED_PRINCIPAL_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { allowed_principals, next_token }
}
impl DescribeVpcEndpointServicePermissionsOutput {
    #[inline] pub fn allowed_principals(&self) -> &[AllowedPrincipal] { items(&self.allowed_principals) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcEndpointServicesInput {
    pub dry_run: Option<bool>, pub service_names: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub service_regions: Option<Vec<String>>,
}
impl Shape for DescribeVpcEndpointServicesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointServicesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceNames", "ServiceName", VALUE_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("ServiceRegions", "ServiceRegion", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, service_names, filters, max_results, next_token, service_regions }
}
impl Operation for DescribeVpcEndpointServicesInput {
    type Output = DescribeVpcEndpointServicesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ServiceDetails", "ServiceNames"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpcEndpointServices", SERVICE)
    };
}
impl Paginated for DescribeVpcEndpointServicesInput {
    type Item = ServiceDetail;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.service_details.unwrap_or_default() }
}
pub struct DescribeVpcEndpointServicesOutput {
    pub service_names: Option<Vec<String>>, pub service_details: Option<Vec<ServiceDetail>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointServicesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointServicesResult", members: &[
        field("ServiceNames", "serviceNameSet", VALUE_STRING_LIST_LIST),
        field("ServiceDetails", "serviceDetailSet", SERVICE_DETAIL_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { service_names, service_details, next_token }
}
impl DescribeVpcEndpointServicesOutput {
    #[inline] pub fn service_names(&self) -> &[String] { items(&self.service_names) }
    #[inline] pub fn service_details(&self) -> &[ServiceDetail] { items(&self.service_details) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcEndpointsInput {
    pub dry_run: Option<bool>, pub vpc_endpoint_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcEndpointsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcEndpointIds", "VpcEndpointId", VPC_ENDPOINT_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, vpc_endpoint_ids, filters, max_results, next_token }
}
impl Operation for DescribeVpcEndpointsInput {
    type Output = DescribeVpcEndpointsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VpcEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpcEndpoints", SERVICE)
    };
}
impl Paginated for DescribeVpcEndpointsInput {
    type Item = VpcEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpc_endpoints.unwrap_or_default() }
}
pub struct DescribeVpcEndpointsOutput { pub vpc_endpoints: Option<Vec<VpcEndpoint>>, pub next_token: Option<String> }
impl Shape for DescribeVpcEndpointsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcEndpointsResult", members: &[
        field("VpcEndpoints", "vpcEndpointSet", VPC_ENDPOINT_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_endpoints, next_token }
}
impl DescribeVpcEndpointsOutput {
    #[inline] pub fn vpc_endpoints(&self) -> &[VpcEndpoint] { items(&self.vpc_endpoints) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcPeeringConnectionsInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub vpc_peering_connection_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeVpcPeeringConnectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcPeeringConnectionsRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("VpcPeeringConnectionIds", "VpcPeeringConnectionId", VPC_PEERING_CONNECTION_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, dry_run, vpc_peering_connection_ids, filters }
}
impl Operation for DescribeVpcPeeringConnectionsInput {
    type Output = DescribeVpcPeeringConnectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VpcPeeringConnections"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpcPeeringConnections", SERVICE)
    };
}
impl Paginated for DescribeVpcPeeringConnectionsInput {
    type Item = VpcPeeringConnection;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpc_peering_connections.unwrap_or_default() }
}
pub struct DescribeVpcPeeringConnectionsOutput {
    pub vpc_peering_connections: Option<Vec<VpcPeeringConnection>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcPeeringConnectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcPeeringConnectionsResult", members: &[
        field("VpcPeeringConnections", "vpcPeeringConnectionSet", VPC_PEERING_CONNECTION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_peering_connections, next_token }
}
impl DescribeVpcPeeringConnectionsOutput {
    #[inline] pub fn vpc_peering_connections(&self) -> &[VpcPeeringConnection] { items(&self.vpc_peering_connections) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcsInput {
    pub filters: Option<Vec<Filter>>, pub vpc_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVpcsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("VpcIds", "VpcId", VPC_ID_STRING_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, vpc_ids, next_token, max_results, dry_run }
}
impl Operation for DescribeVpcsInput {
    type Output = DescribeVpcsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Vpcs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpcs", SERVICE)
    };
}
impl Paginated for DescribeVpcsInput {
    type Item = Vpc;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpcs.unwrap_or_default() }
}
pub struct DescribeVpcsOutput { pub next_token: Option<String>, pub vpcs: Option<Vec<Vpc>> }
impl Shape for DescribeVpcsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Vpcs", "vpcSet", VPC_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, vpcs }
}
impl DescribeVpcsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn vpcs(&self) -> &[Vpc] { items(&self.vpcs) }
}

pub struct DescribeVpnConcentratorsInput {
    pub vpn_concentrator_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVpnConcentratorsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpnConcentratorsRequest", members: &[
        field("VpnConcentratorIds", "VpnConcentratorId", VPN_CONCENTRATOR_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_concentrator_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeVpnConcentratorsInput {
    type Output = DescribeVpnConcentratorsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VpnConcentrators"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVpnConcentrators", SERVICE)
    };
}
impl Paginated for DescribeVpnConcentratorsInput {
    type Item = VpnConcentrator;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpn_concentrators.unwrap_or_default() }
}
pub struct DescribeVpnConcentratorsOutput {
    pub vpn_concentrators: Option<Vec<VpnConcentrator>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpnConcentratorsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpnConcentratorsResult", members: &[
        field("VpnConcentrators", "vpnConcentratorSet", VPN_CONCENTRATOR_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpn_concentrators, next_token }
}
impl DescribeVpnConcentratorsOutput {
    #[inline] pub fn vpn_concentrators(&self) -> &[VpnConcentrator] { items(&self.vpn_concentrators) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpnConnectionsInput {
    pub filters: Option<Vec<Filter>>, pub vpn_connection_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVpnConnectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpnConnectionsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST),
        field("VpnConnectionIds", "VpnConnectionId", VPN_CONNECTION_ID_STRING_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, vpn_connection_ids, dry_run }
}
impl Operation for DescribeVpnConnectionsInput {
    type Output = DescribeVpnConnectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeVpnConnections", SERVICE);
}
pub struct DescribeVpnConnectionsOutput { pub vpn_connections: Option<Vec<VpnConnection>> }
impl Shape for DescribeVpnConnectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpnConnectionsResult", members: &[
        field("VpnConnections", "vpnConnectionSet", VPN_CONNECTION_LIST_LIST),
    ], ..Schema::NONE };
    members! { vpn_connections }
}
impl DescribeVpnConnectionsOutput {
    #[inline] pub fn vpn_connections(&self) -> &[VpnConnection] { items(&self.vpn_connections) }
}

pub struct DescribeVpnGatewaysInput {
    pub filters: Option<Vec<Filter>>, pub vpn_gateway_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVpnGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpnGatewaysRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST),
        field("VpnGatewayIds", "VpnGatewayId", VPN_GATEWAY_ID_STRING_LIST_LIST), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, vpn_gateway_ids, dry_run }
}
impl Operation for DescribeVpnGatewaysInput {
    type Output = DescribeVpnGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeVpnGateways", SERVICE);
}
pub struct DescribeVpnGatewaysOutput { pub vpn_gateways: Option<Vec<VpnGateway>> }
impl Shape for DescribeVpnGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpnGatewaysResult", members: &[
        field("VpnGateways", "vpnGatewaySet", VPN_GATEWAY_LIST_LIST),
    ], ..Schema::NONE };
    members! { vpn_gateways }
}
impl DescribeVpnGatewaysOutput {
    #[inline] pub fn vpn_gateways(&self) -> &[VpnGateway] { items(&self.vpn_gateways) }
}

pub struct DetachClassicLinkVpcInput {
    pub dry_run: Option<bool>, pub instance_id: Option<String>, pub vpc_id: Option<String>,
}
impl Shape for DetachClassicLinkVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachClassicLinkVpcRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InstanceId", "instanceId", STRING).required(),
        field("VpcId", "vpcId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_id, vpc_id }
}
impl Operation for DetachClassicLinkVpcInput {
    type Output = DetachClassicLinkVpcOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DetachClassicLinkVpc", SERVICE);
}
pub struct DetachClassicLinkVpcOutput { pub r#return: Option<bool> }
impl Shape for DetachClassicLinkVpcOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachClassicLinkVpcResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DetachClassicLinkVpcOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DetachImageWatermarkInput {
    pub image_id: Option<String>, pub watermark_key: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DetachImageWatermarkInput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachImageWatermarkRequest", members: &[
        field("ImageId", "", STRING).required(), field("WatermarkKey", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, watermark_key, dry_run }
}
impl Operation for DetachImageWatermarkInput {
    type Output = DetachImageWatermarkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DetachImageWatermark", SERVICE);
}
pub struct DetachImageWatermarkOutput { pub r#return: Option<bool> }
impl Shape for DetachImageWatermarkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachImageWatermarkResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DetachImageWatermarkOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DetachInternetGatewayInput {
    pub dry_run: Option<bool>, pub internet_gateway_id: Option<String>, pub vpc_id: Option<String>,
}
impl Shape for DetachInternetGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachInternetGatewayRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InternetGatewayId", "internetGatewayId", STRING).required(),
        field("VpcId", "vpcId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, internet_gateway_id, vpc_id }
}
impl Operation for DetachInternetGatewayInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DetachInternetGateway", SERVICE);
}

pub struct DetachNetworkInterfaceInput {
    pub dry_run: Option<bool>, pub attachment_id: Option<String>, pub force: Option<bool>,
}
impl Shape for DetachNetworkInterfaceInput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachNetworkInterfaceRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("AttachmentId", "attachmentId", STRING).required(),
        field("Force", "force", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, attachment_id, force }
}
impl Operation for DetachNetworkInterfaceInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DetachNetworkInterface", SERVICE);
}

pub struct DetachVerifiedAccessTrustProviderInput {
    pub verified_access_instance_id: Option<String>, pub verified_access_trust_provider_id: Option<String>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DetachVerifiedAccessTrustProviderInput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachVerifiedAccessTrustProviderRequest", members: &[
        field("VerifiedAccessInstanceId", "", STRING).required(),
        field("VerifiedAccessTrustProviderId", "", STRING).required(),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_instance_id, verified_access_trust_provider_id, client_token, dry_run }
}
impl Operation for DetachVerifiedAccessTrustProviderInput {
    type Output = DetachVerifiedAccessTrustProviderOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DetachVerifiedAccessTrustProvider", SERVICE);
}
pub struct DetachVerifiedAccessTrustProviderOutput {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
    pub verified_access_instance: Option<VerifiedAccessInstance>,
}
impl Shape for DetachVerifiedAccessTrustProviderOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachVerifiedAccessTrustProviderResult", members: &[
        field("VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", STRUCTURE),
        field("VerifiedAccessInstance", "verifiedAccessInstance", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_trust_provider, verified_access_instance }
}
impl DetachVerifiedAccessTrustProviderOutput {
    #[inline] pub fn verified_access_trust_provider(&self) -> &VerifiedAccessTrustProvider { nested(&self.verified_access_trust_provider) }
    #[inline] pub fn verified_access_instance(&self) -> &VerifiedAccessInstance { nested(&self.verified_access_instance) }
}

pub struct DetachVolumeInput {
    pub device: Option<String>, pub force: Option<bool>, pub instance_id: Option<String>,
    pub volume_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DetachVolumeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachVolumeRequest", members: &[
        field("Device", "", STRING), field("Force", "", BOOLEAN), field("InstanceId", "", STRING),
        field("VolumeId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { device, force, instance_id, volume_id, dry_run }
}
impl Operation for DetachVolumeInput {
    type Output = DetachVolumeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DetachVolume", SERVICE);
}
pub struct DetachVolumeOutput {
    pub delete_on_termination: Option<bool>, pub associated_resource: Option<String>,
    pub instance_owning_service: Option<String>, pub ebs_card_index: Option<i32>, pub volume_id: Option<String>,
    pub instance_id: Option<String>, pub device: Option<String>, pub state: Option<VolumeAttachmentState>,
    pub attach_time: Option<Timestamp>,
}
impl Shape for DetachVolumeOutput {
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
impl DetachVolumeOutput {
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

pub struct DetachVpnGatewayInput {
    pub vpc_id: Option<String>, pub vpn_gateway_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DetachVpnGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "DetachVpnGatewayRequest", members: &[
        field("VpcId", "", STRING).required(), field("VpnGatewayId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpc_id, vpn_gateway_id, dry_run }
}
impl Operation for DetachVpnGatewayInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DetachVpnGateway", SERVICE);
}

pub struct DisableAddressTransferInput { pub allocation_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DisableAddressTransferInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableAddressTransferRequest", members: &[
        field("AllocationId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { allocation_id, dry_run }
}
impl Operation for DisableAddressTransferInput {
    type Output = DisableAddressTransferOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableAddressTransfer", SERVICE);
}
pub struct DisableAddressTransferOutput { pub address_transfer: Option<AddressTransfer> }
impl Shape for DisableAddressTransferOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableAddressTransferResult", members: &[
        field("AddressTransfer", "addressTransfer", STRUCTURE),
    ], ..Schema::NONE };
    members! { address_transfer }
}
impl DisableAddressTransferOutput {
    #[inline] pub fn address_transfer(&self) -> &AddressTransfer { nested(&self.address_transfer) }
}

pub struct DisableAllowedImagesSettingsInput { pub dry_run: Option<bool> }
impl Shape for DisableAllowedImagesSettingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableAllowedImagesSettingsRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DisableAllowedImagesSettingsInput {
    type Output = DisableAllowedImagesSettingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableAllowedImagesSettings", SERVICE);
}
pub struct DisableAllowedImagesSettingsOutput {
    pub allowed_images_settings_state: Option<AllowedImagesSettingsDisabledState>,
}
impl Shape for DisableAllowedImagesSettingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableAllowedImagesSettingsResult", members: &[
        field("AllowedImagesSettingsState", "allowedImagesSettingsState", ENUM),
    ], ..Schema::NONE };
    members! { allowed_images_settings_state }
}
impl DisableAllowedImagesSettingsOutput {
    #[inline] pub fn allowed_images_settings_state(&self) -> &AllowedImagesSettingsDisabledState { choice(&self.allowed_images_settings_state) }
}

pub struct DisableApplicationStatusCheckSuppressionInput {
    pub instance_ids: Option<Vec<String>>, pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisableApplicationStatusCheckSuppressionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableApplicationStatusCheckSuppressionRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, client_token, dry_run }
}
impl Operation for DisableApplicationStatusCheckSuppressionInput {
    type Output = DisableApplicationStatusCheckSuppressionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableApplicationStatusCheckSuppression", SERVICE);
}
pub struct DisableApplicationStatusCheckSuppressionOutput {
    pub successful_results: Option<Vec<SuccessfulSuppressionResponseObject>>,
    pub unsuccessful_results: Option<Vec<UnsuccessfulSuppressionResponseObject>>,
}
impl Shape for DisableApplicationStatusCheckSuppressionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableApplicationStatusCheckSuppressionResult", members: &[
        field("SuccessfulResults", "successfulResultSet", SUCCESSFUL_SUPPRESSION_RESPONSE_SET_LIST),
        field("UnsuccessfulResults", "unsuccessfulResultSet", UNSUCCESSFUL_SUPPRESSION_RESPONSE_SET_LIST),
    ], ..Schema::NONE };
    members! { successful_results, unsuccessful_results }
}
impl DisableApplicationStatusCheckSuppressionOutput {
    #[inline] pub fn successful_results(&self) -> &[SuccessfulSuppressionResponseObject] { items(&self.successful_results) }
    #[inline] pub fn unsuccessful_results(&self) -> &[UnsuccessfulSuppressionResponseObject] { items(&self.unsuccessful_results) }
}

pub struct DisableAwsNetworkPerformanceMetricSubscriptionInput {
    pub source: Option<String>, pub destination: Option<String>, pub metric: Option<MetricType>,
    pub statistic: Option<StatisticType>, pub dry_run: Option<bool>,
}
impl Shape for DisableAwsNetworkPerformanceMetricSubscriptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableAwsNetworkPerformanceMetricSubscriptionRequest", members: &[
        field("Source", "", STRING), field("Destination", "", STRING), field("Metric", "", ENUM),
        field("Statistic", "", ENUM), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { source, destination, metric, statistic, dry_run }
}
impl Operation for DisableAwsNetworkPerformanceMetricSubscriptionInput {
    type Output = DisableAwsNetworkPerformanceMetricSubscriptionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableAwsNetworkPerformanceMetricSubscription", SERVICE);
}
pub struct DisableAwsNetworkPerformanceMetricSubscriptionOutput { pub output: Option<bool> }
impl Shape for DisableAwsNetworkPerformanceMetricSubscriptionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableAwsNetworkPerformanceMetricSubscriptionResult", members: &[
        field("Output", "output", BOOLEAN),
    ], ..Schema::NONE };
    members! { output }
}
impl DisableAwsNetworkPerformanceMetricSubscriptionOutput {
    #[inline] pub fn output(&self) -> bool { self.output.unwrap_or_default() }
}

pub struct DisableCapacityManagerInput { pub dry_run: Option<bool>, pub client_token: Option<String> }
impl Shape for DisableCapacityManagerInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableCapacityManagerRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, client_token }
}
impl Operation for DisableCapacityManagerInput {
    type Output = DisableCapacityManagerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableCapacityManager", SERVICE);
}
pub struct DisableCapacityManagerOutput {
    pub capacity_manager_status: Option<CapacityManagerStatus>, pub organizations_access: Option<bool>,
}
impl Shape for DisableCapacityManagerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableCapacityManagerResult", members: &[
        field("CapacityManagerStatus", "capacityManagerStatus", ENUM),
        field("OrganizationsAccess", "organizationsAccess", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_manager_status, organizations_access }
}
impl DisableCapacityManagerOutput {
    #[inline] pub fn capacity_manager_status(&self) -> &CapacityManagerStatus { choice(&self.capacity_manager_status) }
    #[inline] pub fn organizations_access(&self) -> bool { self.organizations_access.unwrap_or_default() }
}

pub struct DisableEbsEncryptionByDefaultInput { pub dry_run: Option<bool> }
impl Shape for DisableEbsEncryptionByDefaultInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableEbsEncryptionByDefaultRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DisableEbsEncryptionByDefaultInput {
    type Output = DisableEbsEncryptionByDefaultOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableEbsEncryptionByDefault", SERVICE);
}
pub struct DisableEbsEncryptionByDefaultOutput { pub ebs_encryption_by_default: Option<bool> }
impl Shape for DisableEbsEncryptionByDefaultOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableEbsEncryptionByDefaultResult", members: &[
        field("EbsEncryptionByDefault", "ebsEncryptionByDefault", BOOLEAN),
    ], ..Schema::NONE };
    members! { ebs_encryption_by_default }
}
impl DisableEbsEncryptionByDefaultOutput {
    #[inline] pub fn ebs_encryption_by_default(&self) -> bool { self.ebs_encryption_by_default.unwrap_or_default() }
}

pub struct DisableFastLaunchInput { pub image_id: Option<String>, pub force: Option<bool>, pub dry_run: Option<bool> }
impl Shape for DisableFastLaunchInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableFastLaunchRequest", members: &[
        field("ImageId", "", STRING).required(), field("Force", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, force, dry_run }
}
impl Operation for DisableFastLaunchInput {
    type Output = DisableFastLaunchOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableFastLaunch", SERVICE);
}
pub struct DisableFastLaunchOutput {
    pub image_id: Option<String>, pub resource_type: Option<FastLaunchResourceType>,
    pub snapshot_configuration: Option<FastLaunchSnapshotConfigurationResponse>,
    pub launch_template: Option<FastLaunchLaunchTemplateSpecificationResponse>, pub max_parallel_launches: Option<i32>,
    pub owner_id: Option<String>, pub state: Option<FastLaunchStateCode>, pub state_transition_reason: Option<String>,
    pub state_transition_time: Option<Timestamp>,
}
impl Shape for DisableFastLaunchOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableFastLaunchResult", members: &[
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
impl DisableFastLaunchOutput {
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

pub struct DisableFastSnapshotRestoresInput {
    pub availability_zones: Option<Vec<String>>, pub availability_zone_ids: Option<Vec<String>>,
    pub source_snapshot_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DisableFastSnapshotRestoresInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableFastSnapshotRestoresRequest", members: &[
        field("AvailabilityZones", "AvailabilityZone", AVAILABILITY_ZONE_STRING_LIST_LIST),
        field("AvailabilityZoneIds", "AvailabilityZoneId", AVAILABILITY_ZONE_ID_STRING_LIST_LIST),
        field("SourceSnapshotIds", "SourceSnapshotId", SNAPSHOT_ID_STRING_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { availability_zones, availability_zone_ids, source_snapshot_ids, dry_run }
}
impl Operation for DisableFastSnapshotRestoresInput {
    type Output = DisableFastSnapshotRestoresOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableFastSnapshotRestores", SERVICE);
}
pub struct DisableFastSnapshotRestoresOutput {
    pub successful: Option<Vec<DisableFastSnapshotRestoreSuccessItem>>,
    pub unsuccessful: Option<Vec<DisableFastSnapshotRestoreErrorItem>>,
}
impl Shape for DisableFastSnapshotRestoresOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableFastSnapshotRestoresResult", members: &[
        field("Successful", "successful", DISABLE_FAST_SNAPSHOT_RESTORE_SUCCESS_SET_LIST),
        field("Unsuccessful", "unsuccessful", DISABLE_FAST_SNAPSHOT_RESTORE_ERROR_SET_LIST),
    ], ..Schema::NONE };
    members! { successful, unsuccessful }
}
impl DisableFastSnapshotRestoresOutput {
    #[inline] pub fn successful(&self) -> &[DisableFastSnapshotRestoreSuccessItem] { items(&self.successful) }
    #[inline] pub fn unsuccessful(&self) -> &[DisableFastSnapshotRestoreErrorItem] { items(&self.unsuccessful) }
}

pub struct DisableImageInput { pub image_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DisableImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableImageRequest", members: &[
        field("ImageId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, dry_run }
}
impl Operation for DisableImageInput {
    type Output = DisableImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableImage", SERVICE);
}
pub struct DisableImageOutput { pub r#return: Option<bool> }
impl Shape for DisableImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableImageResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DisableImageOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DisableImageBlockPublicAccessInput { pub dry_run: Option<bool> }
impl Shape for DisableImageBlockPublicAccessInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableImageBlockPublicAccessRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DisableImageBlockPublicAccessInput {
    type Output = DisableImageBlockPublicAccessOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableImageBlockPublicAccess", SERVICE);
}
pub struct DisableImageBlockPublicAccessOutput {
    pub image_block_public_access_state: Option<ImageBlockPublicAccessDisabledState>,
}
impl Shape for DisableImageBlockPublicAccessOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableImageBlockPublicAccessResult", members: &[
        field("ImageBlockPublicAccessState", "imageBlockPublicAccessState", ENUM),
    ], ..Schema::NONE };
    members! { image_block_public_access_state }
}
impl DisableImageBlockPublicAccessOutput {
    #[inline] pub fn image_block_public_access_state(&self) -> &ImageBlockPublicAccessDisabledState { choice(&self.image_block_public_access_state) }
}

pub struct DisableImageDeprecationInput { pub image_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DisableImageDeprecationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableImageDeprecationRequest", members: &[
        field("ImageId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, dry_run }
}
impl Operation for DisableImageDeprecationInput {
    type Output = DisableImageDeprecationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableImageDeprecation", SERVICE);
}
pub struct DisableImageDeprecationOutput { pub r#return: Option<bool> }
impl Shape for DisableImageDeprecationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableImageDeprecationResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DisableImageDeprecationOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DisableImageDeregistrationProtectionInput { pub image_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DisableImageDeregistrationProtectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableImageDeregistrationProtectionRequest", members: &[
        field("ImageId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, dry_run }
}
impl Operation for DisableImageDeregistrationProtectionInput {
    type Output = DisableImageDeregistrationProtectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableImageDeregistrationProtection", SERVICE);
}
pub struct DisableImageDeregistrationProtectionOutput { pub r#return: Option<String> }
impl Shape for DisableImageDeregistrationProtectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableImageDeregistrationProtectionResult", members: &[
        field("Return", "return", STRING),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DisableImageDeregistrationProtectionOutput {
    #[inline] pub fn r#return(&self) -> &str { text(&self.r#return) }
}

pub struct DisableInstanceSqlHaStandbyDetectionsInput {
    pub instance_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DisableInstanceSqlHaStandbyDetectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableInstanceSqlHaStandbyDetectionsRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_UPDATE_STRING_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, dry_run }
}
impl Operation for DisableInstanceSqlHaStandbyDetectionsInput {
    type Output = DisableInstanceSqlHaStandbyDetectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableInstanceSqlHaStandbyDetections", SERVICE);
}
pub struct DisableInstanceSqlHaStandbyDetectionsOutput { pub instances: Option<Vec<RegisteredInstance>> }
impl Shape for DisableInstanceSqlHaStandbyDetectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableInstanceSqlHaStandbyDetectionsResult", members: &[
        field("Instances", "instanceSet", REGISTERED_INSTANCE_LIST_LIST),
    ], ..Schema::NONE };
    members! { instances }
}
impl DisableInstanceSqlHaStandbyDetectionsOutput {
    #[inline] pub fn instances(&self) -> &[RegisteredInstance] { items(&self.instances) }
}

pub struct DisableIpamOrganizationAdminAccountInput {
    pub dry_run: Option<bool>, pub delegated_admin_account_id: Option<String>,
}
impl Shape for DisableIpamOrganizationAdminAccountInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableIpamOrganizationAdminAccountRequest", members: &[
        field("DryRun", "", BOOLEAN), field("DelegatedAdminAccountId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, delegated_admin_account_id }
}
impl Operation for DisableIpamOrganizationAdminAccountInput {
    type Output = DisableIpamOrganizationAdminAccountOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableIpamOrganizationAdminAccount", SERVICE);
}
pub struct DisableIpamOrganizationAdminAccountOutput { pub success: Option<bool> }
impl Shape for DisableIpamOrganizationAdminAccountOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableIpamOrganizationAdminAccountResult", members: &[
        field("Success", "success", BOOLEAN),
    ], ..Schema::NONE };
    members! { success }
}
impl DisableIpamOrganizationAdminAccountOutput {
    #[inline] pub fn success(&self) -> bool { self.success.unwrap_or_default() }
}

pub struct DisableIpamPolicyInput {
    pub dry_run: Option<bool>, pub ipam_policy_id: Option<String>, pub organization_target_id: Option<String>,
}
impl Shape for DisableIpamPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableIpamPolicyRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPolicyId", "", STRING).required(),
        field("OrganizationTargetId", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_policy_id, organization_target_id }
}
impl Operation for DisableIpamPolicyInput {
    type Output = DisableIpamPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableIpamPolicy", SERVICE);
}
pub struct DisableIpamPolicyOutput { pub r#return: Option<bool> }
impl Shape for DisableIpamPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableIpamPolicyResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DisableIpamPolicyOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DisableRouteServerPropagationInput {
    pub route_server_id: Option<String>, pub route_table_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisableRouteServerPropagationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableRouteServerPropagationRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("RouteTableId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_id, route_table_id, dry_run }
}
impl Operation for DisableRouteServerPropagationInput {
    type Output = DisableRouteServerPropagationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableRouteServerPropagation", SERVICE);
}
pub struct DisableRouteServerPropagationOutput { pub route_server_propagation: Option<RouteServerPropagation> }
impl Shape for DisableRouteServerPropagationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableRouteServerPropagationResult", members: &[
        field("RouteServerPropagation", "routeServerPropagation", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server_propagation }
}
impl DisableRouteServerPropagationOutput {
    #[inline] pub fn route_server_propagation(&self) -> &RouteServerPropagation { nested(&self.route_server_propagation) }
}

pub struct DisableSerialConsoleAccessInput { pub dry_run: Option<bool> }
impl Shape for DisableSerialConsoleAccessInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableSerialConsoleAccessRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DisableSerialConsoleAccessInput {
    type Output = DisableSerialConsoleAccessOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableSerialConsoleAccess", SERVICE);
}
pub struct DisableSerialConsoleAccessOutput { pub serial_console_access_enabled: Option<bool> }
impl Shape for DisableSerialConsoleAccessOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableSerialConsoleAccessResult", members: &[
        field("SerialConsoleAccessEnabled", "serialConsoleAccessEnabled", BOOLEAN),
    ], ..Schema::NONE };
    members! { serial_console_access_enabled }
}
impl DisableSerialConsoleAccessOutput {
    #[inline] pub fn serial_console_access_enabled(&self) -> bool { self.serial_console_access_enabled.unwrap_or_default() }
}

pub struct DisableSnapshotBlockPublicAccessInput { pub dry_run: Option<bool> }
impl Shape for DisableSnapshotBlockPublicAccessInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableSnapshotBlockPublicAccessRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DisableSnapshotBlockPublicAccessInput {
    type Output = DisableSnapshotBlockPublicAccessOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableSnapshotBlockPublicAccess", SERVICE);
}
pub struct DisableSnapshotBlockPublicAccessOutput { pub state: Option<SnapshotBlockPublicAccessState> }
impl Shape for DisableSnapshotBlockPublicAccessOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableSnapshotBlockPublicAccessResult", members: &[
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { state }
}
impl DisableSnapshotBlockPublicAccessOutput {
    #[inline] pub fn state(&self) -> &SnapshotBlockPublicAccessState { choice(&self.state) }
}

pub struct DisableTransitGatewayRouteTablePropagationInput {
    pub transit_gateway_route_table_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>, pub transit_gateway_route_table_announcement_id: Option<String>,
}
impl Shape for DisableTransitGatewayRouteTablePropagationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableTransitGatewayRouteTablePropagationRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("TransitGatewayAttachmentId", "", STRING),
        field("DryRun", "", BOOLEAN), field("TransitGatewayRouteTableAnnouncementId", "", STRING),
    ], ..Schema::NONE };
    members! {
        transit_gateway_route_table_id, transit_gateway_attachment_id, dry_run,
        transit_gateway_route_table_announcement_id,
    }
}
impl Operation for DisableTransitGatewayRouteTablePropagationInput {
    type Output = DisableTransitGatewayRouteTablePropagationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableTransitGatewayRouteTablePropagation", SERVICE);
}
pub struct DisableTransitGatewayRouteTablePropagationOutput { pub propagation: Option<TransitGatewayPropagation> }
impl Shape for DisableTransitGatewayRouteTablePropagationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableTransitGatewayRouteTablePropagationResult", members: &[
        field("Propagation", "propagation", STRUCTURE),
    ], ..Schema::NONE };
    members! { propagation }
}
impl DisableTransitGatewayRouteTablePropagationOutput {
    #[inline] pub fn propagation(&self) -> &TransitGatewayPropagation { nested(&self.propagation) }
}

pub struct DisableVgwRoutePropagationInput {
    pub gateway_id: Option<String>, pub route_table_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisableVgwRoutePropagationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableVgwRoutePropagationRequest", members: &[
        field("GatewayId", "", STRING).required(), field("RouteTableId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { gateway_id, route_table_id, dry_run }
}
impl Operation for DisableVgwRoutePropagationInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableVgwRoutePropagation", SERVICE);
}

pub struct DisableVpcClassicLinkInput { pub dry_run: Option<bool>, pub vpc_id: Option<String> }
impl Shape for DisableVpcClassicLinkInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableVpcClassicLinkRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("VpcId", "vpcId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, vpc_id }
}
impl Operation for DisableVpcClassicLinkInput {
    type Output = DisableVpcClassicLinkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableVpcClassicLink", SERVICE);
}
pub struct DisableVpcClassicLinkOutput { pub r#return: Option<bool> }
impl Shape for DisableVpcClassicLinkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableVpcClassicLinkResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DisableVpcClassicLinkOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DisableVpcClassicLinkDnsSupportInput { pub vpc_id: Option<String> }
impl Shape for DisableVpcClassicLinkDnsSupportInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableVpcClassicLinkDnsSupportRequest", members: &[
        field("VpcId", "", STRING),
    ], ..Schema::NONE };
    members! { vpc_id }
}
impl Operation for DisableVpcClassicLinkDnsSupportInput {
    type Output = DisableVpcClassicLinkDnsSupportOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisableVpcClassicLinkDnsSupport", SERVICE);
}
pub struct DisableVpcClassicLinkDnsSupportOutput { pub r#return: Option<bool> }
impl Shape for DisableVpcClassicLinkDnsSupportOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisableVpcClassicLinkDnsSupportResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DisableVpcClassicLinkDnsSupportOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DisassociateAddressInput {
    pub association_id: Option<String>, pub public_ip: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateAddressInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateAddressRequest", members: &[
        field("AssociationId", "", STRING), field("PublicIp", "", STRING), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { association_id, public_ip, dry_run }
}
impl Operation for DisassociateAddressInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateAddress", SERVICE);
}

pub struct DisassociateApplicationStatusCheckInput {
    pub application_status_check_id: Option<String>,
    pub target_tag_associations: Option<Vec<CustomTagKeyValueRequestPair>>, pub instance_ids: Option<Vec<String>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateApplicationStatusCheckInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateApplicationStatusCheckRequest", members: &[
        field("ApplicationStatusCheckId", "", STRING).required(),
        field("TargetTagAssociations", "TargetTagAssociation", CUSTOM_KEY_VALUE_PAIR_REQUEST_SET_LIST),
        field("InstanceIds", "InstanceId", INSTANCE_ID_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { application_status_check_id, target_tag_associations, instance_ids, client_token, dry_run }
}
impl Operation for DisassociateApplicationStatusCheckInput {
    type Output = DisassociateApplicationStatusCheckOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateApplicationStatusCheck", SERVICE);
}
pub struct DisassociateApplicationStatusCheckOutput {
    pub successful_results: Option<Vec<SuccessfulAssociationResponseObject>>,
    pub unsuccessful_results: Option<Vec<UnsuccessfulAssociationResponseObject>>,
}
impl Shape for DisassociateApplicationStatusCheckOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateApplicationStatusCheckResult", members: &[
        field("SuccessfulResults", "successfulResultSet", SUCCESSFUL_ASSOCIATION_RESPONSE_SET_LIST),
        field("UnsuccessfulResults", "unsuccessfulResultSet", UNSUCCESSFUL_ASSOCIATION_RESPONSE_SET_LIST),
    ], ..Schema::NONE };
    members! { successful_results, unsuccessful_results }
}
impl DisassociateApplicationStatusCheckOutput {
    #[inline] pub fn successful_results(&self) -> &[SuccessfulAssociationResponseObject] { items(&self.successful_results) }
    #[inline] pub fn unsuccessful_results(&self) -> &[UnsuccessfulAssociationResponseObject] { items(&self.unsuccessful_results) }
}

pub struct DisassociateCapacityReservationBillingOwnerInput {
    pub dry_run: Option<bool>, pub capacity_reservation_id: Option<String>,
    pub unused_reservation_billing_owner_id: Option<String>,
}
impl Shape for DisassociateCapacityReservationBillingOwnerInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateCapacityReservationBillingOwnerRequest", members: &[
        field("DryRun", "", BOOLEAN), field("CapacityReservationId", "", STRING).required(),
        field("UnusedReservationBillingOwnerId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, capacity_reservation_id, unused_reservation_billing_owner_id }
}
impl Operation for DisassociateCapacityReservationBillingOwnerInput {
    type Output = DisassociateCapacityReservationBillingOwnerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateCapacityReservationBillingOwner", SERVICE);
}
pub struct DisassociateCapacityReservationBillingOwnerOutput { pub r#return: Option<bool> }
impl Shape for DisassociateCapacityReservationBillingOwnerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateCapacityReservationBillingOwnerResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DisassociateCapacityReservationBillingOwnerOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DisassociateClientVpnTargetNetworkInput {
    pub client_vpn_endpoint_id: Option<String>, pub association_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateClientVpnTargetNetworkInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateClientVpnTargetNetworkRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("AssociationId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, association_id, dry_run }
}
impl Operation for DisassociateClientVpnTargetNetworkInput {
    type Output = DisassociateClientVpnTargetNetworkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateClientVpnTargetNetwork", SERVICE);
}
pub struct DisassociateClientVpnTargetNetworkOutput {
    pub association_id: Option<String>, pub status: Option<AssociationStatus>,
}
impl Shape for DisassociateClientVpnTargetNetworkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateClientVpnTargetNetworkResult", members: &[
        field("AssociationId", "associationId", STRING), field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { association_id, status }
}
impl DisassociateClientVpnTargetNetworkOutput {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn status(&self) -> &AssociationStatus { nested(&self.status) }
}

pub struct DisassociateEnclaveCertificateIamRoleInput {
    pub certificate_arn: Option<String>, pub role_arn: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateEnclaveCertificateIamRoleInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateEnclaveCertificateIamRoleRequest", members: &[
        field("CertificateArn", "", STRING).required(), field("RoleArn", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { certificate_arn, role_arn, dry_run }
}
impl Operation for DisassociateEnclaveCertificateIamRoleInput {
    type Output = DisassociateEnclaveCertificateIamRoleOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateEnclaveCertificateIamRole", SERVICE);
}
pub struct DisassociateEnclaveCertificateIamRoleOutput { pub r#return: Option<bool> }
impl Shape for DisassociateEnclaveCertificateIamRoleOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateEnclaveCertificateIamRoleResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DisassociateEnclaveCertificateIamRoleOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DisassociateIamInstanceProfileInput { pub association_id: Option<String> }
impl Shape for DisassociateIamInstanceProfileInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateIamInstanceProfileRequest", members: &[
        field("AssociationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { association_id }
}
impl Operation for DisassociateIamInstanceProfileInput {
    type Output = DisassociateIamInstanceProfileOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateIamInstanceProfile", SERVICE);
}
pub struct DisassociateIamInstanceProfileOutput {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
impl Shape for DisassociateIamInstanceProfileOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateIamInstanceProfileResult", members: &[
        field("IamInstanceProfileAssociation", "iamInstanceProfileAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { iam_instance_profile_association }
}
impl DisassociateIamInstanceProfileOutput {
    #[inline] pub fn iam_instance_profile_association(&self) -> &IamInstanceProfileAssociation { nested(&self.iam_instance_profile_association) }
}

pub struct DisassociateInstanceEventWindowInput {
    pub dry_run: Option<bool>, pub instance_event_window_id: Option<String>,
    pub association_target: Option<InstanceEventWindowDisassociationRequest>,
}
impl Shape for DisassociateInstanceEventWindowInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateInstanceEventWindowRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceEventWindowId", "", STRING).required(),
        field("AssociationTarget", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_event_window_id, association_target }
}
impl Operation for DisassociateInstanceEventWindowInput {
    type Output = DisassociateInstanceEventWindowOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateInstanceEventWindow", SERVICE);
}
pub struct DisassociateInstanceEventWindowOutput { pub instance_event_window: Option<InstanceEventWindow> }
impl Shape for DisassociateInstanceEventWindowOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateInstanceEventWindowResult", members: &[
        field("InstanceEventWindow", "instanceEventWindow", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_event_window }
}
impl DisassociateInstanceEventWindowOutput {
    #[inline] pub fn instance_event_window(&self) -> &InstanceEventWindow { nested(&self.instance_event_window) }
}

pub struct DisassociateIpamByoasnInput { pub dry_run: Option<bool>, pub asn: Option<String>, pub cidr: Option<String> }
impl Shape for DisassociateIpamByoasnInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateIpamByoasnRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Asn", "", STRING).required(), field("Cidr", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, asn, cidr }
}
impl Operation for DisassociateIpamByoasnInput {
    type Output = DisassociateIpamByoasnOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateIpamByoasn", SERVICE);
}
pub struct DisassociateIpamByoasnOutput { pub asn_association: Option<AsnAssociation> }
impl Shape for DisassociateIpamByoasnOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateIpamByoasnResult", members: &[
        field("AsnAssociation", "asnAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { asn_association }
}
impl DisassociateIpamByoasnOutput {
    #[inline] pub fn asn_association(&self) -> &AsnAssociation { nested(&self.asn_association) }
}

pub struct DisassociateIpamResourceDiscoveryInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_association_id: Option<String>,
}
impl Shape for DisassociateIpamResourceDiscoveryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateIpamResourceDiscoveryRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamResourceDiscoveryAssociationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_association_id }
}
impl Operation for DisassociateIpamResourceDiscoveryInput {
    type Output = DisassociateIpamResourceDiscoveryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateIpamResourceDiscovery", SERVICE);
}
pub struct DisassociateIpamResourceDiscoveryOutput {
    pub ipam_resource_discovery_association: Option<IpamResourceDiscoveryAssociation>,
}
impl Shape for DisassociateIpamResourceDiscoveryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateIpamResourceDiscoveryResult", members: &[
        field("IpamResourceDiscoveryAssociation", "ipamResourceDiscoveryAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_resource_discovery_association }
}
impl DisassociateIpamResourceDiscoveryOutput {
    #[inline] pub fn ipam_resource_discovery_association(&self) -> &IpamResourceDiscoveryAssociation { nested(&self.ipam_resource_discovery_association) }
}

pub struct DisassociateKmsKeyIdInput {
    pub snapshot_id: Option<String>, pub kms_key_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateKmsKeyIdInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateKmsKeyIdRequest", members: &[
        field("SnapshotId", "", STRING), field("KmsKeyId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, kms_key_id, dry_run }
}
impl Operation for DisassociateKmsKeyIdInput {
    type Output = DisassociateKmsKeyIdOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateKmsKeyId", SERVICE);
}
pub struct DisassociateKmsKeyIdOutput { pub r#return: Option<bool> }
impl Shape for DisassociateKmsKeyIdOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateKmsKeyIdResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DisassociateKmsKeyIdOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DisassociateNatGatewayAddressInput {
    pub nat_gateway_id: Option<String>, pub association_ids: Option<Vec<String>>,
    pub max_drain_duration_seconds: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateNatGatewayAddressInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateNatGatewayAddressRequest", members: &[
        field("NatGatewayId", "", STRING).required(),
        field("AssociationIds", "AssociationId", EIP_ASSOCIATION_ID_LIST_LIST).required(),
        field("MaxDrainDurationSeconds", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { nat_gateway_id, association_ids, max_drain_duration_seconds, dry_run }
}
impl Operation for DisassociateNatGatewayAddressInput {
    type Output = DisassociateNatGatewayAddressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateNatGatewayAddress", SERVICE);
}
pub struct DisassociateNatGatewayAddressOutput {
    pub nat_gateway_id: Option<String>, pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
}
impl Shape for DisassociateNatGatewayAddressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateNatGatewayAddressResult", members: &[
        field("NatGatewayId", "natGatewayId", STRING),
        field("NatGatewayAddresses", "natGatewayAddressSet", NAT_GATEWAY_ADDRESS_LIST_LIST),
    ], ..Schema::NONE };
    members! { nat_gateway_id, nat_gateway_addresses }
}
impl DisassociateNatGatewayAddressOutput {
    #[inline] pub fn nat_gateway_id(&self) -> &str { text(&self.nat_gateway_id) }
    #[inline] pub fn nat_gateway_addresses(&self) -> &[NatGatewayAddress] { items(&self.nat_gateway_addresses) }
}

pub struct DisassociateNetworkingFlexCostAllocationPolicyInput {
    pub fca_policy_association_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateNetworkingFlexCostAllocationPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateNetworkingFlexCostAllocationPolicyRequest", members: &[
        field("FcaPolicyAssociationIds", "", FLEX_COST_ALLOCATION_POLICY_DISASSOCIATE_ASSOCIATION_ID_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { fca_policy_association_ids, dry_run }
}
impl Operation for DisassociateNetworkingFlexCostAllocationPolicyInput {
    type Output = DisassociateNetworkingFlexCostAllocationPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateNetworkingFlexCostAllocationPolicy", SERVICE);
}
pub struct DisassociateNetworkingFlexCostAllocationPolicyOutput {
    pub fca_policy_disassociations: Option<Vec<String>>,
    pub fca_policy_disassociation_failures: Option<Vec<FlexCostAllocationOperationFailure>>,
}
impl Shape for DisassociateNetworkingFlexCostAllocationPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateNetworkingFlexCostAllocationPolicyResult", members: &[
        field("FcaPolicyDisassociations", "fcaPolicyDisassociations", FLEX_COST_ALLOCATION_POLICY_ASSOCIATION_ID_LIST_LIST),
        field("FcaPolicyDisassociationFailures", "fcaPolicyDisassociationFailures", FLEX_COST_ALLOCATION_OPERATION_FAILURE_LIST_LIST),
    ], ..Schema::NONE };
    members! { fca_policy_disassociations, fca_policy_disassociation_failures }
}
impl DisassociateNetworkingFlexCostAllocationPolicyOutput {
    #[inline] pub fn fca_policy_disassociations(&self) -> &[String] { items(&self.fca_policy_disassociations) }
    #[inline] pub fn fca_policy_disassociation_failures(&self) -> &[FlexCostAllocationOperationFailure] { items(&self.fca_policy_disassociation_failures) }
}

pub struct DisassociateRouteServerInput {
    pub route_server_id: Option<String>, pub vpc_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateRouteServerInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateRouteServerRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("VpcId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_id, vpc_id, dry_run }
}
impl Operation for DisassociateRouteServerInput {
    type Output = DisassociateRouteServerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateRouteServer", SERVICE);
}
pub struct DisassociateRouteServerOutput { pub route_server_association: Option<RouteServerAssociation> }
impl Shape for DisassociateRouteServerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateRouteServerResult", members: &[
        field("RouteServerAssociation", "routeServerAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server_association }
}
impl DisassociateRouteServerOutput {
    #[inline] pub fn route_server_association(&self) -> &RouteServerAssociation { nested(&self.route_server_association) }
}

pub struct DisassociateRouteTableInput { pub dry_run: Option<bool>, pub association_id: Option<String> }
impl Shape for DisassociateRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateRouteTableRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("AssociationId", "associationId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, association_id }
}
impl Operation for DisassociateRouteTableInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateRouteTable", SERVICE);
}

pub struct DisassociateSecurityGroupVpcInput {
    pub group_id: Option<String>, pub vpc_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateSecurityGroupVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateSecurityGroupVpcRequest", members: &[
        field("GroupId", "", STRING).required(), field("VpcId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { group_id, vpc_id, dry_run }
}
impl Operation for DisassociateSecurityGroupVpcInput {
    type Output = DisassociateSecurityGroupVpcOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateSecurityGroupVpc", SERVICE);
}
pub struct DisassociateSecurityGroupVpcOutput { pub state: Option<SecurityGroupVpcAssociationState> }
impl Shape for DisassociateSecurityGroupVpcOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateSecurityGroupVpcResult", members: &[
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { state }
}
impl DisassociateSecurityGroupVpcOutput {
    #[inline] pub fn state(&self) -> &SecurityGroupVpcAssociationState { choice(&self.state) }
}

pub struct DisassociateSubnetCidrBlockInput { pub association_id: Option<String> }
impl Shape for DisassociateSubnetCidrBlockInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateSubnetCidrBlockRequest", members: &[
        field("AssociationId", "associationId", STRING).required(),
    ], ..Schema::NONE };
    members! { association_id }
}
impl Operation for DisassociateSubnetCidrBlockInput {
    type Output = DisassociateSubnetCidrBlockOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateSubnetCidrBlock", SERVICE);
}
pub struct DisassociateSubnetCidrBlockOutput {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>, pub subnet_id: Option<String>,
}
impl Shape for DisassociateSubnetCidrBlockOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateSubnetCidrBlockResult", members: &[
        field("Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation", STRUCTURE),
        field("SubnetId", "subnetId", STRING),
    ], ..Schema::NONE };
    members! { ipv6_cidr_block_association, subnet_id }
}
impl DisassociateSubnetCidrBlockOutput {
    #[inline] pub fn ipv6_cidr_block_association(&self) -> &SubnetIpv6CidrBlockAssociation { nested(&self.ipv6_cidr_block_association) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
}

pub struct DisassociateTransitGatewayMulticastDomainInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateTransitGatewayMulticastDomainInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateTransitGatewayMulticastDomainRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING).required(),
        field("TransitGatewayAttachmentId", "", STRING).required(),
        field("SubnetIds", "", TRANSIT_GATEWAY_SUBNET_ID_LIST_LIST).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, transit_gateway_attachment_id, subnet_ids, dry_run }
}
impl Operation for DisassociateTransitGatewayMulticastDomainInput {
    type Output = DisassociateTransitGatewayMulticastDomainOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateTransitGatewayMulticastDomain", SERVICE);
}
pub struct DisassociateTransitGatewayMulticastDomainOutput {
    pub associations: Option<TransitGatewayMulticastDomainAssociations>,
}
impl Shape for DisassociateTransitGatewayMulticastDomainOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateTransitGatewayMulticastDomainResult", members: &[
        field("Associations", "associations", STRUCTURE),
    ], ..Schema::NONE };
    members! { associations }
}
impl DisassociateTransitGatewayMulticastDomainOutput {
    #[inline] pub fn associations(&self) -> &TransitGatewayMulticastDomainAssociations { nested(&self.associations) }
}

pub struct DisassociateTransitGatewayPolicyTableInput {
    pub transit_gateway_policy_table_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for DisassociateTransitGatewayPolicyTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateTransitGatewayPolicyTableRequest", members: &[
        field("TransitGatewayPolicyTableId", "", STRING).required(),
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, transit_gateway_attachment_id, dry_run }
}
impl Operation for DisassociateTransitGatewayPolicyTableInput {
    type Output = DisassociateTransitGatewayPolicyTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateTransitGatewayPolicyTable", SERVICE);
}
pub struct DisassociateTransitGatewayPolicyTableOutput { pub association: Option<TransitGatewayPolicyTableAssociation> }
impl Shape for DisassociateTransitGatewayPolicyTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateTransitGatewayPolicyTableResult", members: &[
        field("Association", "association", STRUCTURE),
    ], ..Schema::NONE };
    members! { association }
}
impl DisassociateTransitGatewayPolicyTableOutput {
    #[inline] pub fn association(&self) -> &TransitGatewayPolicyTableAssociation { nested(&self.association) }
}

pub struct DisassociateTransitGatewayRouteTableInput {
    pub transit_gateway_route_table_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for DisassociateTransitGatewayRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateTransitGatewayRouteTableRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(),
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, transit_gateway_attachment_id, dry_run }
}
impl Operation for DisassociateTransitGatewayRouteTableInput {
    type Output = DisassociateTransitGatewayRouteTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateTransitGatewayRouteTable", SERVICE);
}
pub struct DisassociateTransitGatewayRouteTableOutput { pub association: Option<TransitGatewayAssociation> }
impl Shape for DisassociateTransitGatewayRouteTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateTransitGatewayRouteTableResult", members: &[
        field("Association", "association", STRUCTURE),
    ], ..Schema::NONE };
    members! { association }
}
impl DisassociateTransitGatewayRouteTableOutput {
    #[inline] pub fn association(&self) -> &TransitGatewayAssociation { nested(&self.association) }
}

pub struct DisassociateTrunkInterfaceInput {
    pub association_id: Option<String>, pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DisassociateTrunkInterfaceInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateTrunkInterfaceRequest", members: &[
        field("AssociationId", "", STRING).required(), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { association_id, client_token, dry_run }
}
impl Operation for DisassociateTrunkInterfaceInput {
    type Output = DisassociateTrunkInterfaceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateTrunkInterface", SERVICE);
}
pub struct DisassociateTrunkInterfaceOutput { pub r#return: Option<bool>, pub client_token: Option<String> }
impl Shape for DisassociateTrunkInterfaceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateTrunkInterfaceResult", members: &[
        field("Return", "return", BOOLEAN), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { r#return, client_token }
}
impl DisassociateTrunkInterfaceOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct DisassociateVpcCidrBlockInput { pub association_id: Option<String> }
impl Shape for DisassociateVpcCidrBlockInput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateVpcCidrBlockRequest", members: &[
        field("AssociationId", "associationId", STRING).required(),
    ], ..Schema::NONE };
    members! { association_id }
}
impl Operation for DisassociateVpcCidrBlockInput {
    type Output = DisassociateVpcCidrBlockOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DisassociateVpcCidrBlock", SERVICE);
}
pub struct DisassociateVpcCidrBlockOutput {
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub cidr_block_association: Option<VpcCidrBlockAssociation>, pub vpc_id: Option<String>,
}
impl Shape for DisassociateVpcCidrBlockOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DisassociateVpcCidrBlockResult", members: &[
        field("Ipv6CidrBlockAssociation", "ipv6CidrBlockAssociation", STRUCTURE),
        field("CidrBlockAssociation", "cidrBlockAssociation", STRUCTURE), field("VpcId", "vpcId", STRING),
    ], ..Schema::NONE };
    members! { ipv6_cidr_block_association, cidr_block_association, vpc_id }
}
impl DisassociateVpcCidrBlockOutput {
    #[inline] pub fn ipv6_cidr_block_association(&self) -> &VpcIpv6CidrBlockAssociation { nested(&self.ipv6_cidr_block_association) }
    #[inline] pub fn cidr_block_association(&self) -> &VpcCidrBlockAssociation { nested(&self.cidr_block_association) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
}

shape_impls! {
    DescribeVpcClassicLinkDnsSupportInput, DescribeVpcClassicLinkDnsSupportOutput, DescribeVpcClassicLinkInput,
    DescribeVpcClassicLinkOutput, DescribeVpcEncryptionControlsInput, DescribeVpcEncryptionControlsOutput,
    DescribeVpcEndpointAssociationsInput, DescribeVpcEndpointAssociationsOutput,
    DescribeVpcEndpointConnectionNotificationsInput, DescribeVpcEndpointConnectionNotificationsOutput,
    DescribeVpcEndpointConnectionsInput, DescribeVpcEndpointConnectionsOutput,
    DescribeVpcEndpointServiceConfigurationsInput, DescribeVpcEndpointServiceConfigurationsOutput,
    DescribeVpcEndpointServicePermissionsInput, DescribeVpcEndpointServicePermissionsOutput,
    DescribeVpcEndpointServicesInput, DescribeVpcEndpointServicesOutput, DescribeVpcEndpointsInput,
    DescribeVpcEndpointsOutput, DescribeVpcPeeringConnectionsInput, DescribeVpcPeeringConnectionsOutput,
    DescribeVpcsInput, DescribeVpcsOutput, DescribeVpnConcentratorsInput, DescribeVpnConcentratorsOutput,
    DescribeVpnConnectionsInput, DescribeVpnConnectionsOutput, DescribeVpnGatewaysInput, DescribeVpnGatewaysOutput,
    DetachClassicLinkVpcInput, DetachClassicLinkVpcOutput, DetachImageWatermarkInput, DetachImageWatermarkOutput,
    DetachInternetGatewayInput, DetachNetworkInterfaceInput, DetachVerifiedAccessTrustProviderInput,
    DetachVerifiedAccessTrustProviderOutput, DetachVolumeInput, DetachVolumeOutput, DetachVpnGatewayInput,
    DisableAddressTransferInput, DisableAddressTransferOutput, DisableAllowedImagesSettingsInput,
    DisableAllowedImagesSettingsOutput, DisableApplicationStatusCheckSuppressionInput,
    DisableApplicationStatusCheckSuppressionOutput, DisableAwsNetworkPerformanceMetricSubscriptionInput,
    DisableAwsNetworkPerformanceMetricSubscriptionOutput, DisableCapacityManagerInput, DisableCapacityManagerOutput,
    DisableEbsEncryptionByDefaultInput, DisableEbsEncryptionByDefaultOutput, DisableFastLaunchInput,
    DisableFastLaunchOutput, DisableFastSnapshotRestoresInput, DisableFastSnapshotRestoresOutput,
    DisableImageBlockPublicAccessInput, DisableImageBlockPublicAccessOutput, DisableImageDeprecationInput,
    DisableImageDeprecationOutput, DisableImageDeregistrationProtectionInput,
    DisableImageDeregistrationProtectionOutput, DisableImageInput, DisableImageOutput,
    DisableInstanceSqlHaStandbyDetectionsInput, DisableInstanceSqlHaStandbyDetectionsOutput,
    DisableIpamOrganizationAdminAccountInput, DisableIpamOrganizationAdminAccountOutput, DisableIpamPolicyInput,
    DisableIpamPolicyOutput, DisableRouteServerPropagationInput, DisableRouteServerPropagationOutput,
    DisableSerialConsoleAccessInput, DisableSerialConsoleAccessOutput, DisableSnapshotBlockPublicAccessInput,
    DisableSnapshotBlockPublicAccessOutput, DisableTransitGatewayRouteTablePropagationInput,
    DisableTransitGatewayRouteTablePropagationOutput, DisableVgwRoutePropagationInput,
    DisableVpcClassicLinkDnsSupportInput, DisableVpcClassicLinkDnsSupportOutput, DisableVpcClassicLinkInput,
    DisableVpcClassicLinkOutput, DisassociateAddressInput, DisassociateApplicationStatusCheckInput,
    DisassociateApplicationStatusCheckOutput, DisassociateCapacityReservationBillingOwnerInput,
    DisassociateCapacityReservationBillingOwnerOutput, DisassociateClientVpnTargetNetworkInput,
    DisassociateClientVpnTargetNetworkOutput, DisassociateEnclaveCertificateIamRoleInput,
    DisassociateEnclaveCertificateIamRoleOutput, DisassociateIamInstanceProfileInput,
    DisassociateIamInstanceProfileOutput, DisassociateInstanceEventWindowInput, DisassociateInstanceEventWindowOutput,
    DisassociateIpamByoasnInput, DisassociateIpamByoasnOutput, DisassociateIpamResourceDiscoveryInput,
    DisassociateIpamResourceDiscoveryOutput, DisassociateKmsKeyIdInput, DisassociateKmsKeyIdOutput,
    DisassociateNatGatewayAddressInput, DisassociateNatGatewayAddressOutput,
    DisassociateNetworkingFlexCostAllocationPolicyInput, DisassociateNetworkingFlexCostAllocationPolicyOutput,
    DisassociateRouteServerInput, DisassociateRouteServerOutput, DisassociateRouteTableInput,
    DisassociateSecurityGroupVpcInput, DisassociateSecurityGroupVpcOutput, DisassociateSubnetCidrBlockInput,
    DisassociateSubnetCidrBlockOutput, DisassociateTransitGatewayMulticastDomainInput,
    DisassociateTransitGatewayMulticastDomainOutput, DisassociateTransitGatewayPolicyTableInput,
    DisassociateTransitGatewayPolicyTableOutput, DisassociateTransitGatewayRouteTableInput,
    DisassociateTransitGatewayRouteTableOutput, DisassociateTrunkInterfaceInput, DisassociateTrunkInterfaceOutput,
    DisassociateVpcCidrBlockInput, DisassociateVpcCidrBlockOutput,
}
