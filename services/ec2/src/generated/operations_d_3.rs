// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

#[cfg(feature = "client")]
use crate::Call;
use super::{enums::*, schemas::*, *};

pub struct DescribeReplaceRootVolumeTasksInput {
    pub replace_root_volume_task_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeReplaceRootVolumeTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReplaceRootVolumeTasksRequest", members: &[
        field("ReplaceRootVolumeTaskIds", "ReplaceRootVolumeTaskId", REPLACE_ROOT_VOLUME_TASK_IDS_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { replace_root_volume_task_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeReplaceRootVolumeTasksInput {
    type Output = DescribeReplaceRootVolumeTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeReplaceRootVolumeTasks", service: SERVICE, input: DescribeReplaceRootVolumeTasksInput::SCHEMA,
        output: DescribeReplaceRootVolumeTasksOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ReplaceRootVolumeTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeReplaceRootVolumeTasksInput {
    type Item = ReplaceRootVolumeTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.replace_root_volume_tasks.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeReplaceRootVolumeTasksInput, M> {
    pub fn replace_root_volume_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.replace_root_volume_task_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeReplaceRootVolumeTasksOutput {
    pub replace_root_volume_tasks: Option<Vec<ReplaceRootVolumeTask>>, pub next_token: Option<String>,
}
impl Shape for DescribeReplaceRootVolumeTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReplaceRootVolumeTasksResult", members: &[
        field("ReplaceRootVolumeTasks", "replaceRootVolumeTaskSet", REPLACE_ROOT_VOLUME_TASKS_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { replace_root_volume_tasks, next_token }
}
impl DescribeReplaceRootVolumeTasksOutput {
    #[inline] pub fn replace_root_volume_tasks(&self) -> &[ReplaceRootVolumeTask] { items(&self.replace_root_volume_tasks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeReservedInstancesInput {
    pub offering_class: Option<OfferingClassType>, pub reserved_instances_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub offering_type: Option<OfferingTypeValues>,
}
impl Shape for DescribeReservedInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesRequest", members: &[
        field("OfferingClass", "", ENUM),
        field("ReservedInstancesIds", "ReservedInstancesId", RESERVED_INSTANCES_ID_STRING_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("OfferingType", "offeringType", ENUM),
    ], ..Schema::NONE };
    members! { offering_class, reserved_instances_ids, dry_run, filters, offering_type }
}
impl Operation for DescribeReservedInstancesInput {
    type Output = DescribeReservedInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeReservedInstances", service: SERVICE, input: DescribeReservedInstancesInput::SCHEMA,
        output: DescribeReservedInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeReservedInstancesInput, M> {
    pub fn offering_class(mut self, v: impl Into<OfferingClassType>) -> Self { self.input.offering_class = Some(v.into()); self }
    pub fn reserved_instances_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instances_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn offering_type(mut self, v: impl Into<OfferingTypeValues>) -> Self { self.input.offering_type = Some(v.into()); self }
}
pub struct DescribeReservedInstancesOutput { pub reserved_instances: Option<Vec<ReservedInstances>> }
impl Shape for DescribeReservedInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesResult", members: &[
        field("ReservedInstances", "reservedInstancesSet", RESERVED_INSTANCES_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances }
}
impl DescribeReservedInstancesOutput {
    #[inline] pub fn reserved_instances(&self) -> &[ReservedInstances] { items(&self.reserved_instances) }
}

pub struct DescribeReservedInstancesListingsInput {
    pub reserved_instances_id: Option<String>, pub reserved_instances_listing_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeReservedInstancesListingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesListingsRequest", members: &[
        field("ReservedInstancesId", "reservedInstancesId", STRING),
        field("ReservedInstancesListingId", "reservedInstancesListingId", STRING),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances_id, reserved_instances_listing_id, filters }
}
impl Operation for DescribeReservedInstancesListingsInput {
    type Output = DescribeReservedInstancesListingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeReservedInstancesListings", service: SERVICE,
        input: DescribeReservedInstancesListingsInput::SCHEMA, output: DescribeReservedInstancesListingsOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeReservedInstancesListingsInput, M> {
    pub fn reserved_instances_id(mut self, v: impl Into<String>) -> Self { self.input.reserved_instances_id = Some(v.into()); self }
    pub fn reserved_instances_listing_id(mut self, v: impl Into<String>) -> Self { self.input.reserved_instances_listing_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeReservedInstancesListingsOutput {
    pub reserved_instances_listings: Option<Vec<ReservedInstancesListing>>,
}
impl Shape for DescribeReservedInstancesListingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesListingsResult", members: &[
        field("ReservedInstancesListings", "reservedInstancesListingsSet", RESERVED_INSTANCES_LISTING_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances_listings }
}
impl DescribeReservedInstancesListingsOutput {
    #[inline] pub fn reserved_instances_listings(&self) -> &[ReservedInstancesListing] { items(&self.reserved_instances_listings) }
}

pub struct DescribeReservedInstancesModificationsInput {
    pub reserved_instances_modification_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeReservedInstancesModificationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesModificationsRequest", members: &[
        field("ReservedInstancesModificationIds", "ReservedInstancesModificationId", RESERVED_INSTANCES_MODIFICATION_ID_STRING_LIST_LIST),
        field("NextToken", "nextToken", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances_modification_ids, next_token, filters }
}
impl Operation for DescribeReservedInstancesModificationsInput {
    type Output = DescribeReservedInstancesModificationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeReservedInstancesModifications", service: SERVICE,
        input: DescribeReservedInstancesModificationsInput::SCHEMA,
        output: DescribeReservedInstancesModificationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ReservedInstancesModifications"], more_results: "", limit_key: "" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeReservedInstancesModificationsInput {
    type Item = ReservedInstancesModification;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.reserved_instances_modifications.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeReservedInstancesModificationsInput, M> {
    pub fn reserved_instances_modification_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instances_modification_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeReservedInstancesModificationsOutput {
    pub next_token: Option<String>, pub reserved_instances_modifications: Option<Vec<ReservedInstancesModification>>,
}
impl Shape for DescribeReservedInstancesModificationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesModificationsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ReservedInstancesModifications", "reservedInstancesModificationsSet", RESERVED_INSTANCES_MODIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, reserved_instances_modifications }
}
impl DescribeReservedInstancesModificationsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn reserved_instances_modifications(&self) -> &[ReservedInstancesModification] { items(&self.reserved_instances_modifications) }
}

pub struct DescribeReservedInstancesOfferingsInput {
    pub availability_zone: Option<String>, pub include_marketplace: Option<bool>,
    pub instance_type: Option<InstanceType>, pub max_duration: Option<i64>, pub max_instance_count: Option<i32>,
    pub min_duration: Option<i64>, pub offering_class: Option<OfferingClassType>,
    pub product_description: Option<RIProductDescription>, pub reserved_instances_offering_ids: Option<Vec<String>>,
    pub availability_zone_id: Option<String>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub instance_tenancy: Option<Tenancy>, pub offering_type: Option<OfferingTypeValues>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeReservedInstancesOfferingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesOfferingsRequest", members: &[
        field("AvailabilityZone", "", STRING), field("IncludeMarketplace", "", BOOLEAN),
        field("InstanceType", "", ENUM), field("MaxDuration", "", LONG), field("MaxInstanceCount", "", INTEGER),
        field("MinDuration", "", LONG), field("OfferingClass", "", ENUM), field("ProductDescription", "", ENUM),
        field("ReservedInstancesOfferingIds", "ReservedInstancesOfferingId", RESERVED_INSTANCES_OFFERING_ID_STRING_LIST_LIST),
        field("AvailabilityZoneId", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("InstanceTenancy", "instanceTenancy", ENUM),
        field("OfferingType", "offeringType", ENUM), field("NextToken", "nextToken", STRING),
        field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! {
        availability_zone, include_marketplace, instance_type, max_duration, max_instance_count, min_duration,
        offering_class, product_description, reserved_instances_offering_ids, availability_zone_id, dry_run, filters,
        instance_tenancy, offering_type, next_token, max_results,
    }
}
impl Operation for DescribeReservedInstancesOfferingsInput {
    type Output = DescribeReservedInstancesOfferingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeReservedInstancesOfferings", service: SERVICE,
        input: DescribeReservedInstancesOfferingsInput::SCHEMA,
        output: DescribeReservedInstancesOfferingsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ReservedInstancesOfferings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeReservedInstancesOfferingsInput {
    type Item = ReservedInstancesOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.reserved_instances_offerings.unwrap_or_default() }
}
#[cfg(feature = "client")]
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
pub struct DescribeReservedInstancesOfferingsOutput {
    pub next_token: Option<String>, pub reserved_instances_offerings: Option<Vec<ReservedInstancesOffering>>,
}
impl Shape for DescribeReservedInstancesOfferingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesOfferingsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ReservedInstancesOfferings", "reservedInstancesOfferingsSet", RESERVED_INSTANCES_OFFERING_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, reserved_instances_offerings }
}
impl DescribeReservedInstancesOfferingsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn reserved_instances_offerings(&self) -> &[ReservedInstancesOffering] { items(&self.reserved_instances_offerings) }
}

pub struct DescribeRouteServerEndpointsInput {
    pub route_server_endpoint_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeRouteServerEndpointsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServerEndpointsRequest", members: &[
        field("RouteServerEndpointIds", "RouteServerEndpointId", ROUTE_SERVER_ENDPOINT_IDS_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_endpoint_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeRouteServerEndpointsInput {
    type Output = DescribeRouteServerEndpointsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeRouteServerEndpoints", service: SERVICE, input: DescribeRouteServerEndpointsInput::SCHEMA,
        output: DescribeRouteServerEndpointsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["RouteServerEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeRouteServerEndpointsInput {
    type Item = RouteServerEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.route_server_endpoints.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeRouteServerEndpointsInput, M> {
    pub fn route_server_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.route_server_endpoint_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeRouteServerEndpointsOutput {
    pub route_server_endpoints: Option<Vec<RouteServerEndpoint>>, pub next_token: Option<String>,
}
impl Shape for DescribeRouteServerEndpointsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServerEndpointsResult", members: &[
        field("RouteServerEndpoints", "routeServerEndpointSet", ROUTE_SERVER_ENDPOINTS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { route_server_endpoints, next_token }
}
impl DescribeRouteServerEndpointsOutput {
    #[inline] pub fn route_server_endpoints(&self) -> &[RouteServerEndpoint] { items(&self.route_server_endpoints) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeRouteServerPeersInput {
    pub route_server_peer_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeRouteServerPeersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServerPeersRequest", members: &[
        field("RouteServerPeerIds", "RouteServerPeerId", ROUTE_SERVER_PEER_IDS_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_peer_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeRouteServerPeersInput {
    type Output = DescribeRouteServerPeersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeRouteServerPeers", service: SERVICE, input: DescribeRouteServerPeersInput::SCHEMA,
        output: DescribeRouteServerPeersOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["RouteServerPeers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeRouteServerPeersInput {
    type Item = RouteServerPeer;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.route_server_peers.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeRouteServerPeersInput, M> {
    pub fn route_server_peer_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.route_server_peer_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeRouteServerPeersOutput {
    pub route_server_peers: Option<Vec<RouteServerPeer>>, pub next_token: Option<String>,
}
impl Shape for DescribeRouteServerPeersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServerPeersResult", members: &[
        field("RouteServerPeers", "routeServerPeerSet", ROUTE_SERVER_PEERS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { route_server_peers, next_token }
}
impl DescribeRouteServerPeersOutput {
    #[inline] pub fn route_server_peers(&self) -> &[RouteServerPeer] { items(&self.route_server_peers) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeRouteServersInput {
    pub route_server_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeRouteServersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServersRequest", members: &[
        field("RouteServerIds", "RouteServerId", ROUTE_SERVER_IDS_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeRouteServersInput {
    type Output = DescribeRouteServersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeRouteServers", service: SERVICE, input: DescribeRouteServersInput::SCHEMA,
        output: DescribeRouteServersOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["RouteServers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeRouteServersInput {
    type Item = RouteServer;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.route_servers.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeRouteServersInput, M> {
    pub fn route_server_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.route_server_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeRouteServersOutput { pub route_servers: Option<Vec<RouteServer>>, pub next_token: Option<String> }
impl Shape for DescribeRouteServersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServersResult", members: &[
        field("RouteServers", "routeServerSet", ROUTE_SERVERS_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { route_servers, next_token }
}
impl DescribeRouteServersOutput {
    #[inline] pub fn route_servers(&self) -> &[RouteServer] { items(&self.route_servers) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeRouteTablesInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub route_table_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeRouteTablesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteTablesRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("RouteTableIds", "RouteTableId", ROUTE_TABLE_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, dry_run, route_table_ids, filters }
}
impl Operation for DescribeRouteTablesInput {
    type Output = DescribeRouteTablesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeRouteTables", service: SERVICE, input: DescribeRouteTablesInput::SCHEMA,
        output: DescribeRouteTablesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["RouteTables"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeRouteTablesInput {
    type Item = RouteTable;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.route_tables.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeRouteTablesInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn route_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.route_table_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeRouteTablesOutput { pub route_tables: Option<Vec<RouteTable>>, pub next_token: Option<String> }
impl Shape for DescribeRouteTablesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteTablesResult", members: &[
        field("RouteTables", "routeTableSet", ROUTE_TABLE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { route_tables, next_token }
}
impl DescribeRouteTablesOutput {
    #[inline] pub fn route_tables(&self) -> &[RouteTable] { items(&self.route_tables) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeScheduledInstanceAvailabilityInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub first_slot_start_time_range: Option<SlotDateTimeRangeRequest>, pub max_results: Option<i32>,
    pub max_slot_duration_in_hours: Option<i32>, pub min_slot_duration_in_hours: Option<i32>,
    pub next_token: Option<String>, pub recurrence: Option<ScheduledInstanceRecurrenceRequest>,
}
impl Shape for DescribeScheduledInstanceAvailabilityInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeScheduledInstanceAvailabilityRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("FirstSlotStartTimeRange", "", STRUCTURE).required(), field("MaxResults", "", INTEGER),
        field("MaxSlotDurationInHours", "", INTEGER), field("MinSlotDurationInHours", "", INTEGER),
        field("NextToken", "", STRING), field("Recurrence", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! {
        dry_run, filters, first_slot_start_time_range, max_results, max_slot_duration_in_hours,
        min_slot_duration_in_hours, next_token, recurrence,
    }
}
impl Operation for DescribeScheduledInstanceAvailabilityInput {
    type Output = DescribeScheduledInstanceAvailabilityOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeScheduledInstanceAvailability", service: SERVICE,
        input: DescribeScheduledInstanceAvailabilityInput::SCHEMA,
        output: DescribeScheduledInstanceAvailabilityOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ScheduledInstanceAvailabilitySet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeScheduledInstanceAvailabilityInput {
    type Item = ScheduledInstanceAvailability;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_instance_availability_set.unwrap_or_default() }
}
#[cfg(feature = "client")]
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
pub struct DescribeScheduledInstanceAvailabilityOutput {
    pub next_token: Option<String>,
    pub scheduled_instance_availability_set: Option<Vec<ScheduledInstanceAvailability>>,
}
impl Shape for DescribeScheduledInstanceAvailabilityOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeScheduledInstanceAvailabilityResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ScheduledInstanceAvailabilitySet", "scheduledInstanceAvailabilitySet", SCHEDULED_INSTANCE_AVAILABILITY_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, scheduled_instance_availability_set }
}
impl DescribeScheduledInstanceAvailabilityOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn scheduled_instance_availability_set(&self) -> &[ScheduledInstanceAvailability] { items(&self.scheduled_instance_availability_set) }
}

pub struct DescribeScheduledInstancesInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub scheduled_instance_ids: Option<Vec<String>>,
    pub slot_start_time_range: Option<SlotStartTimeRangeRequest>,
}
impl Shape for DescribeScheduledInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeScheduledInstancesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("ScheduledInstanceIds", "ScheduledInstanceId", SCHEDULED_INSTANCE_ID_REQUEST_SET_LIST),
        field("SlotStartTimeRange", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, scheduled_instance_ids, slot_start_time_range }
}
impl Operation for DescribeScheduledInstancesInput {
    type Output = DescribeScheduledInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeScheduledInstances", service: SERVICE, input: DescribeScheduledInstancesInput::SCHEMA,
        output: DescribeScheduledInstancesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ScheduledInstanceSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeScheduledInstancesInput {
    type Item = ScheduledInstance;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_instance_set.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeScheduledInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn scheduled_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.scheduled_instance_ids = list(v); self }
    pub fn slot_start_time_range(mut self, v: impl Into<SlotStartTimeRangeRequest>) -> Self { self.input.slot_start_time_range = Some(v.into()); self }
}
pub struct DescribeScheduledInstancesOutput {
    pub next_token: Option<String>, pub scheduled_instance_set: Option<Vec<ScheduledInstance>>,
}
impl Shape for DescribeScheduledInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeScheduledInstancesResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ScheduledInstanceSet", "scheduledInstanceSet", SCHEDULED_INSTANCE_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, scheduled_instance_set }
}
impl DescribeScheduledInstancesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn scheduled_instance_set(&self) -> &[ScheduledInstance] { items(&self.scheduled_instance_set) }
}

pub struct DescribeSecondaryInterfacesInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub secondary_interface_ids: Option<Vec<String>>,
}
impl Shape for DescribeSecondaryInterfacesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondaryInterfacesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("SecondaryInterfaceIds", "SecondaryInterfaceId", SECONDARY_INTERFACE_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, secondary_interface_ids }
}
impl Operation for DescribeSecondaryInterfacesInput {
    type Output = DescribeSecondaryInterfacesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSecondaryInterfaces", service: SERVICE, input: DescribeSecondaryInterfacesInput::SCHEMA,
        output: DescribeSecondaryInterfacesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecondaryInterfaces"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSecondaryInterfacesInput {
    type Item = SecondaryInterface;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.secondary_interfaces.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSecondaryInterfacesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn secondary_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.secondary_interface_ids = list(v); self }
}
pub struct DescribeSecondaryInterfacesOutput {
    pub secondary_interfaces: Option<Vec<SecondaryInterface>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecondaryInterfacesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondaryInterfacesResult", members: &[
        field("SecondaryInterfaces", "secondaryInterfaceSet", SECONDARY_INTERFACE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_interfaces, next_token }
}
impl DescribeSecondaryInterfacesOutput {
    #[inline] pub fn secondary_interfaces(&self) -> &[SecondaryInterface] { items(&self.secondary_interfaces) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecondaryNetworksInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub secondary_network_ids: Option<Vec<String>>,
}
impl Shape for DescribeSecondaryNetworksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondaryNetworksRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("SecondaryNetworkIds", "SecondaryNetworkId", SECONDARY_NETWORK_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, secondary_network_ids }
}
impl Operation for DescribeSecondaryNetworksInput {
    type Output = DescribeSecondaryNetworksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSecondaryNetworks", service: SERVICE, input: DescribeSecondaryNetworksInput::SCHEMA,
        output: DescribeSecondaryNetworksOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecondaryNetworks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSecondaryNetworksInput {
    type Item = SecondaryNetwork;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.secondary_networks.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSecondaryNetworksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn secondary_network_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.secondary_network_ids = list(v); self }
}
pub struct DescribeSecondaryNetworksOutput {
    pub secondary_networks: Option<Vec<SecondaryNetwork>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecondaryNetworksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondaryNetworksResult", members: &[
        field("SecondaryNetworks", "secondaryNetworkSet", SECONDARY_NETWORK_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_networks, next_token }
}
impl DescribeSecondaryNetworksOutput {
    #[inline] pub fn secondary_networks(&self) -> &[SecondaryNetwork] { items(&self.secondary_networks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecondarySubnetsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub secondary_subnet_ids: Option<Vec<String>>,
}
impl Shape for DescribeSecondarySubnetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondarySubnetsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("SecondarySubnetIds", "SecondarySubnetId", SECONDARY_SUBNET_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, secondary_subnet_ids }
}
impl Operation for DescribeSecondarySubnetsInput {
    type Output = DescribeSecondarySubnetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSecondarySubnets", service: SERVICE, input: DescribeSecondarySubnetsInput::SCHEMA,
        output: DescribeSecondarySubnetsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecondarySubnets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSecondarySubnetsInput {
    type Item = SecondarySubnet;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.secondary_subnets.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSecondarySubnetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn secondary_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.secondary_subnet_ids = list(v); self }
}
pub struct DescribeSecondarySubnetsOutput {
    pub secondary_subnets: Option<Vec<SecondarySubnet>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecondarySubnetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondarySubnetsResult", members: &[
        field("SecondarySubnets", "secondarySubnetSet", SECONDARY_SUBNET_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_subnets, next_token }
}
impl DescribeSecondarySubnetsOutput {
    #[inline] pub fn secondary_subnets(&self) -> &[SecondarySubnet] { items(&self.secondary_subnets) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecurityGroupReferencesInput { pub dry_run: Option<bool>, pub group_id: Option<Vec<String>> }
impl Shape for DescribeSecurityGroupReferencesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupReferencesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("GroupId", "", GROUP_IDS_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, group_id }
}
impl Operation for DescribeSecurityGroupReferencesInput {
    type Output = DescribeSecurityGroupReferencesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSecurityGroupReferences", service: SERVICE, input: DescribeSecurityGroupReferencesInput::SCHEMA,
        output: DescribeSecurityGroupReferencesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSecurityGroupReferencesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_id(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_id = list(v); self }
}
pub struct DescribeSecurityGroupReferencesOutput {
    pub security_group_reference_set: Option<Vec<SecurityGroupReference>>,
}
impl Shape for DescribeSecurityGroupReferencesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupReferencesResult", members: &[
        field("SecurityGroupReferenceSet", "securityGroupReferenceSet", SECURITY_GROUP_REFERENCES_LIST),
    ], ..Schema::NONE };
    members! { security_group_reference_set }
}
impl DescribeSecurityGroupReferencesOutput {
    #[inline] pub fn security_group_reference_set(&self) -> &[SecurityGroupReference] { items(&self.security_group_reference_set) }
}

pub struct DescribeSecurityGroupRulesInput {
    pub filters: Option<Vec<Filter>>, pub security_group_rule_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeSecurityGroupRulesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupRulesRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST),
        field("SecurityGroupRuleIds", "SecurityGroupRuleId", SECURITY_GROUP_RULE_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { filters, security_group_rule_ids, dry_run, next_token, max_results }
}
impl Operation for DescribeSecurityGroupRulesInput {
    type Output = DescribeSecurityGroupRulesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSecurityGroupRules", service: SERVICE, input: DescribeSecurityGroupRulesInput::SCHEMA,
        output: DescribeSecurityGroupRulesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecurityGroupRules"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSecurityGroupRulesInput {
    type Item = SecurityGroupRule;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.security_group_rules.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSecurityGroupRulesInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn security_group_rule_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_rule_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeSecurityGroupRulesOutput {
    pub security_group_rules: Option<Vec<SecurityGroupRule>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecurityGroupRulesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupRulesResult", members: &[
        field("SecurityGroupRules", "securityGroupRuleSet", SECURITY_GROUP_RULE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { security_group_rules, next_token }
}
impl DescribeSecurityGroupRulesOutput {
    #[inline] pub fn security_group_rules(&self) -> &[SecurityGroupRule] { items(&self.security_group_rules) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecurityGroupVpcAssociationsInput {
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeSecurityGroupVpcAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupVpcAssociationsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, next_token, max_results, dry_run }
}
impl Operation for DescribeSecurityGroupVpcAssociationsInput {
    type Output = DescribeSecurityGroupVpcAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSecurityGroupVpcAssociations", service: SERVICE,
        input: DescribeSecurityGroupVpcAssociationsInput::SCHEMA,
        output: DescribeSecurityGroupVpcAssociationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecurityGroupVpcAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSecurityGroupVpcAssociationsInput {
    type Item = SecurityGroupVpcAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.security_group_vpc_associations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSecurityGroupVpcAssociationsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeSecurityGroupVpcAssociationsOutput {
    pub security_group_vpc_associations: Option<Vec<SecurityGroupVpcAssociation>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecurityGroupVpcAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupVpcAssociationsResult", members: &[
        field("SecurityGroupVpcAssociations", "securityGroupVpcAssociationSet", SECURITY_GROUP_VPC_ASSOCIATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { security_group_vpc_associations, next_token }
}
impl DescribeSecurityGroupVpcAssociationsOutput {
    #[inline] pub fn security_group_vpc_associations(&self) -> &[SecurityGroupVpcAssociation] { items(&self.security_group_vpc_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecurityGroupsInput {
    pub group_ids: Option<Vec<String>>, pub group_names: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeSecurityGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupsRequest", members: &[
        field("GroupIds", "GroupId", GROUP_ID_STRING_LIST_LIST),
        field("GroupNames", "GroupName", GROUP_NAME_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { group_ids, group_names, next_token, max_results, dry_run, filters }
}
impl Operation for DescribeSecurityGroupsInput {
    type Output = DescribeSecurityGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSecurityGroups", service: SERVICE, input: DescribeSecurityGroupsInput::SCHEMA,
        output: DescribeSecurityGroupsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecurityGroups"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSecurityGroupsInput {
    type Item = SecurityGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.security_groups.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSecurityGroupsInput, M> {
    pub fn group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_ids = list(v); self }
    pub fn group_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_names = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeSecurityGroupsOutput {
    pub next_token: Option<String>, pub security_groups: Option<Vec<SecurityGroup>>,
}
impl Shape for DescribeSecurityGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("SecurityGroups", "securityGroupInfo", SECURITY_GROUP_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, security_groups }
}
impl DescribeSecurityGroupsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn security_groups(&self) -> &[SecurityGroup] { items(&self.security_groups) }
}

pub struct DescribeServiceLinkVirtualInterfacesInput {
    pub service_link_virtual_interface_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeServiceLinkVirtualInterfacesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeServiceLinkVirtualInterfacesRequest", members: &[
        field("ServiceLinkVirtualInterfaceIds", "ServiceLinkVirtualInterfaceId", SERVICE_LINK_VIRTUAL_INTERFACE_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { service_link_virtual_interface_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeServiceLinkVirtualInterfacesInput {
    type Output = DescribeServiceLinkVirtualInterfacesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeServiceLinkVirtualInterfaces", service: SERVICE,
        input: DescribeServiceLinkVirtualInterfacesInput::SCHEMA,
        output: DescribeServiceLinkVirtualInterfacesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeServiceLinkVirtualInterfacesInput, M> {
    pub fn service_link_virtual_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_link_virtual_interface_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeServiceLinkVirtualInterfacesOutput {
    pub service_link_virtual_interfaces: Option<Vec<ServiceLinkVirtualInterface>>, pub next_token: Option<String>,
}
impl Shape for DescribeServiceLinkVirtualInterfacesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeServiceLinkVirtualInterfacesResult", members: &[
        field("ServiceLinkVirtualInterfaces", "serviceLinkVirtualInterfaceSet", SERVICE_LINK_VIRTUAL_INTERFACE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { service_link_virtual_interfaces, next_token }
}
impl DescribeServiceLinkVirtualInterfacesOutput {
    #[inline] pub fn service_link_virtual_interfaces(&self) -> &[ServiceLinkVirtualInterface] { items(&self.service_link_virtual_interfaces) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSnapshotAttributeInput {
    pub attribute: Option<SnapshotAttributeName>, pub snapshot_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeSnapshotAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("SnapshotId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, snapshot_id, dry_run }
}
impl Operation for DescribeSnapshotAttributeInput {
    type Output = DescribeSnapshotAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSnapshotAttribute", service: SERVICE, input: DescribeSnapshotAttributeInput::SCHEMA,
        output: DescribeSnapshotAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSnapshotAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<SnapshotAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeSnapshotAttributeOutput {
    pub product_codes: Option<Vec<ProductCode>>, pub snapshot_id: Option<String>,
    pub create_volume_permissions: Option<Vec<CreateVolumePermission>>,
}
impl Shape for DescribeSnapshotAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotAttributeResult", members: &[
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST), field("SnapshotId", "snapshotId", STRING),
        field("CreateVolumePermissions", "createVolumePermission", CREATE_VOLUME_PERMISSION_LIST_LIST),
    ], ..Schema::NONE };
    members! { product_codes, snapshot_id, create_volume_permissions }
}
impl DescribeSnapshotAttributeOutput {
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn create_volume_permissions(&self) -> &[CreateVolumePermission] { items(&self.create_volume_permissions) }
}

pub struct DescribeSnapshotTierStatusInput {
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>, pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
impl Shape for DescribeSnapshotTierStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotTierStatusRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { filters, dry_run, next_token, max_results }
}
impl Operation for DescribeSnapshotTierStatusInput {
    type Output = DescribeSnapshotTierStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSnapshotTierStatus", service: SERVICE, input: DescribeSnapshotTierStatusInput::SCHEMA,
        output: DescribeSnapshotTierStatusOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SnapshotTierStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSnapshotTierStatusInput {
    type Item = SnapshotTierStatus;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.snapshot_tier_statuses.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSnapshotTierStatusInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeSnapshotTierStatusOutput {
    pub snapshot_tier_statuses: Option<Vec<SnapshotTierStatus>>, pub next_token: Option<String>,
}
impl Shape for DescribeSnapshotTierStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotTierStatusResult", members: &[
        field("SnapshotTierStatuses", "snapshotTierStatusSet", SNAPSHOT_TIER_STATUS_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { snapshot_tier_statuses, next_token }
}
impl DescribeSnapshotTierStatusOutput {
    #[inline] pub fn snapshot_tier_statuses(&self) -> &[SnapshotTierStatus] { items(&self.snapshot_tier_statuses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSnapshotsInput {
    pub max_results: Option<i32>, pub next_token: Option<String>, pub owner_ids: Option<Vec<String>>,
    pub restorable_by_user_ids: Option<Vec<String>>, pub snapshot_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeSnapshotsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotsRequest", members: &[
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("OwnerIds", "Owner", OWNER_STRING_LIST_LIST),
        field("RestorableByUserIds", "RestorableBy", RESTORABLE_BY_STRING_LIST_LIST),
        field("SnapshotIds", "SnapshotId", SNAPSHOT_ID_STRING_LIST_LIST), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { max_results, next_token, owner_ids, restorable_by_user_ids, snapshot_ids, dry_run, filters }
}
impl Operation for DescribeSnapshotsInput {
    type Output = DescribeSnapshotsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSnapshots", service: SERVICE, input: DescribeSnapshotsInput::SCHEMA,
        output: DescribeSnapshotsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Snapshots"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSnapshotsInput {
    type Item = Snapshot;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.snapshots.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSnapshotsInput, M> {
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn owner_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.owner_ids = list(v); self }
    pub fn restorable_by_user_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.restorable_by_user_ids = list(v); self }
    pub fn snapshot_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.snapshot_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeSnapshotsOutput { pub next_token: Option<String>, pub snapshots: Option<Vec<Snapshot>> }
impl Shape for DescribeSnapshotsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Snapshots", "snapshotSet", SNAPSHOT_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, snapshots }
}
impl DescribeSnapshotsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn snapshots(&self) -> &[Snapshot] { items(&self.snapshots) }
}

pub struct DescribeSpotDatafeedSubscriptionInput { pub dry_run: Option<bool> }
impl Shape for DescribeSpotDatafeedSubscriptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotDatafeedSubscriptionRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DescribeSpotDatafeedSubscriptionInput {
    type Output = DescribeSpotDatafeedSubscriptionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSpotDatafeedSubscription", service: SERVICE,
        input: DescribeSpotDatafeedSubscriptionInput::SCHEMA, output: DescribeSpotDatafeedSubscriptionOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSpotDatafeedSubscriptionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeSpotDatafeedSubscriptionOutput { pub spot_datafeed_subscription: Option<SpotDatafeedSubscription> }
impl Shape for DescribeSpotDatafeedSubscriptionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotDatafeedSubscriptionResult", members: &[
        field("SpotDatafeedSubscription", "spotDatafeedSubscription", STRUCTURE),
    ], ..Schema::NONE };
    members! { spot_datafeed_subscription }
}
impl DescribeSpotDatafeedSubscriptionOutput {
    #[inline] pub fn spot_datafeed_subscription(&self) -> &SpotDatafeedSubscription { nested(&self.spot_datafeed_subscription) }
}

pub struct DescribeSpotFleetInstancesInput {
    pub dry_run: Option<bool>, pub spot_fleet_request_id: Option<String>, pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
impl Shape for DescribeSpotFleetInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetInstancesRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("SpotFleetRequestId", "spotFleetRequestId", STRING).required(),
        field("NextToken", "nextToken", STRING), field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, spot_fleet_request_id, next_token, max_results }
}
impl Operation for DescribeSpotFleetInstancesInput {
    type Output = DescribeSpotFleetInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSpotFleetInstances", service: SERVICE, input: DescribeSpotFleetInstancesInput::SCHEMA,
        output: DescribeSpotFleetInstancesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ActiveInstances"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSpotFleetInstancesInput {
    type Item = ActiveInstance;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.active_instances.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSpotFleetInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_fleet_request_id(mut self, v: impl Into<String>) -> Self { self.input.spot_fleet_request_id = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeSpotFleetInstancesOutput {
    pub active_instances: Option<Vec<ActiveInstance>>, pub next_token: Option<String>,
    pub spot_fleet_request_id: Option<String>,
}
impl Shape for DescribeSpotFleetInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetInstancesResponse", members: &[
        field("ActiveInstances", "activeInstanceSet", ACTIVE_INSTANCE_SET_LIST),
        field("NextToken", "nextToken", STRING), field("SpotFleetRequestId", "spotFleetRequestId", STRING),
    ], ..Schema::NONE };
    members! { active_instances, next_token, spot_fleet_request_id }
}
impl DescribeSpotFleetInstancesOutput {
    #[inline] pub fn active_instances(&self) -> &[ActiveInstance] { items(&self.active_instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn spot_fleet_request_id(&self) -> &str { text(&self.spot_fleet_request_id) }
}

pub struct DescribeSpotFleetRequestHistoryInput {
    pub dry_run: Option<bool>, pub spot_fleet_request_id: Option<String>, pub event_type: Option<EventType>,
    pub start_time: Option<Timestamp>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeSpotFleetRequestHistoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetRequestHistoryRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("SpotFleetRequestId", "spotFleetRequestId", STRING).required(),
        field("EventType", "eventType", ENUM), field("StartTime", "startTime", TIMESTAMP).required(),
        field("NextToken", "nextToken", STRING), field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, spot_fleet_request_id, event_type, start_time, next_token, max_results }
}
impl Operation for DescribeSpotFleetRequestHistoryInput {
    type Output = DescribeSpotFleetRequestHistoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSpotFleetRequestHistory", service: SERVICE, input: DescribeSpotFleetRequestHistoryInput::SCHEMA,
        output: DescribeSpotFleetRequestHistoryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSpotFleetRequestHistoryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_fleet_request_id(mut self, v: impl Into<String>) -> Self { self.input.spot_fleet_request_id = Some(v.into()); self }
    pub fn event_type(mut self, v: impl Into<EventType>) -> Self { self.input.event_type = Some(v.into()); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeSpotFleetRequestHistoryOutput {
    pub history_records: Option<Vec<HistoryRecord>>, pub last_evaluated_time: Option<Timestamp>,
    pub next_token: Option<String>, pub spot_fleet_request_id: Option<String>, pub start_time: Option<Timestamp>,
}
impl Shape for DescribeSpotFleetRequestHistoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetRequestHistoryResponse", members: &[
        field("HistoryRecords", "historyRecordSet", HISTORY_RECORDS_LIST),
        field("LastEvaluatedTime", "lastEvaluatedTime", TIMESTAMP), field("NextToken", "nextToken", STRING),
        field("SpotFleetRequestId", "spotFleetRequestId", STRING), field("StartTime", "startTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! { history_records, last_evaluated_time, next_token, spot_fleet_request_id, start_time }
}
impl DescribeSpotFleetRequestHistoryOutput {
    #[inline] pub fn history_records(&self) -> &[HistoryRecord] { items(&self.history_records) }
    #[inline] pub fn last_evaluated_time(&self) -> Timestamp { moment(&self.last_evaluated_time) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn spot_fleet_request_id(&self) -> &str { text(&self.spot_fleet_request_id) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
}

pub struct DescribeSpotFleetRequestsInput {
    pub dry_run: Option<bool>, pub spot_fleet_request_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
impl Shape for DescribeSpotFleetRequestsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetRequestsRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("SpotFleetRequestIds", "spotFleetRequestId", SPOT_FLEET_REQUEST_ID_LIST_LIST),
        field("NextToken", "nextToken", STRING), field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, spot_fleet_request_ids, next_token, max_results }
}
impl Operation for DescribeSpotFleetRequestsInput {
    type Output = DescribeSpotFleetRequestsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSpotFleetRequests", service: SERVICE, input: DescribeSpotFleetRequestsInput::SCHEMA,
        output: DescribeSpotFleetRequestsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SpotFleetRequestConfigs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSpotFleetRequestsInput {
    type Item = SpotFleetRequestConfig;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.spot_fleet_request_configs.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSpotFleetRequestsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_fleet_request_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.spot_fleet_request_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeSpotFleetRequestsOutput {
    pub next_token: Option<String>, pub spot_fleet_request_configs: Option<Vec<SpotFleetRequestConfig>>,
}
impl Shape for DescribeSpotFleetRequestsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetRequestsResponse", members: &[
        field("NextToken", "nextToken", STRING),
        field("SpotFleetRequestConfigs", "spotFleetRequestConfigSet", SPOT_FLEET_REQUEST_CONFIG_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, spot_fleet_request_configs }
}
impl DescribeSpotFleetRequestsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn spot_fleet_request_configs(&self) -> &[SpotFleetRequestConfig] { items(&self.spot_fleet_request_configs) }
}

pub struct DescribeSpotInstanceRequestsInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub spot_instance_request_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeSpotInstanceRequestsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotInstanceRequestsRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("SpotInstanceRequestIds", "SpotInstanceRequestId", SPOT_INSTANCE_REQUEST_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, dry_run, spot_instance_request_ids, filters }
}
impl Operation for DescribeSpotInstanceRequestsInput {
    type Output = DescribeSpotInstanceRequestsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSpotInstanceRequests", service: SERVICE, input: DescribeSpotInstanceRequestsInput::SCHEMA,
        output: DescribeSpotInstanceRequestsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SpotInstanceRequests"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSpotInstanceRequestsInput {
    type Item = SpotInstanceRequest;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.spot_instance_requests.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSpotInstanceRequestsInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_instance_request_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.spot_instance_request_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeSpotInstanceRequestsOutput {
    pub spot_instance_requests: Option<Vec<SpotInstanceRequest>>, pub next_token: Option<String>,
}
impl Shape for DescribeSpotInstanceRequestsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotInstanceRequestsResult", members: &[
        field("SpotInstanceRequests", "spotInstanceRequestSet", SPOT_INSTANCE_REQUEST_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { spot_instance_requests, next_token }
}
impl DescribeSpotInstanceRequestsOutput {
    #[inline] pub fn spot_instance_requests(&self) -> &[SpotInstanceRequest] { items(&self.spot_instance_requests) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSpotPriceHistoryInput {
    pub availability_zone_id: Option<String>, pub dry_run: Option<bool>, pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>, pub instance_types: Option<Vec<InstanceType>>,
    pub product_descriptions: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub availability_zone: Option<String>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeSpotPriceHistoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotPriceHistoryRequest", members: &[
        field("AvailabilityZoneId", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("StartTime", "startTime", TIMESTAMP), field("EndTime", "endTime", TIMESTAMP),
        field("InstanceTypes", "InstanceType", INSTANCE_TYPE_LIST_LIST),
        field("ProductDescriptions", "ProductDescription", PRODUCT_DESCRIPTION_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("AvailabilityZone", "availabilityZone", STRING),
        field("MaxResults", "maxResults", INTEGER), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! {
        availability_zone_id, dry_run, start_time, end_time, instance_types, product_descriptions, filters,
        availability_zone, max_results, next_token,
    }
}
impl Operation for DescribeSpotPriceHistoryInput {
    type Output = DescribeSpotPriceHistoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSpotPriceHistory", service: SERVICE, input: DescribeSpotPriceHistoryInput::SCHEMA,
        output: DescribeSpotPriceHistoryOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SpotPriceHistory"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSpotPriceHistoryInput {
    type Item = SpotPrice;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.spot_price_history.unwrap_or_default() }
}
#[cfg(feature = "client")]
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
pub struct DescribeSpotPriceHistoryOutput {
    pub next_token: Option<String>, pub spot_price_history: Option<Vec<SpotPrice>>,
}
impl Shape for DescribeSpotPriceHistoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotPriceHistoryResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("SpotPriceHistory", "spotPriceHistorySet", SPOT_PRICE_HISTORY_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, spot_price_history }
}
impl DescribeSpotPriceHistoryOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn spot_price_history(&self) -> &[SpotPrice] { items(&self.spot_price_history) }
}

pub struct DescribeStaleSecurityGroupsInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub vpc_id: Option<String>,
}
impl Shape for DescribeStaleSecurityGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeStaleSecurityGroupsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("VpcId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token, vpc_id }
}
impl Operation for DescribeStaleSecurityGroupsInput {
    type Output = DescribeStaleSecurityGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeStaleSecurityGroups", service: SERVICE, input: DescribeStaleSecurityGroupsInput::SCHEMA,
        output: DescribeStaleSecurityGroupsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["StaleSecurityGroupSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeStaleSecurityGroupsInput {
    type Item = StaleSecurityGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.stale_security_group_set.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeStaleSecurityGroupsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
}
pub struct DescribeStaleSecurityGroupsOutput {
    pub next_token: Option<String>, pub stale_security_group_set: Option<Vec<StaleSecurityGroup>>,
}
impl Shape for DescribeStaleSecurityGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeStaleSecurityGroupsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("StaleSecurityGroupSet", "staleSecurityGroupSet", STALE_SECURITY_GROUP_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, stale_security_group_set }
}
impl DescribeStaleSecurityGroupsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn stale_security_group_set(&self) -> &[StaleSecurityGroup] { items(&self.stale_security_group_set) }
}

pub struct DescribeStoreImageTasksInput {
    pub image_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeStoreImageTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeStoreImageTasksRequest", members: &[
        field("ImageIds", "ImageId", IMAGE_ID_LIST_LIST), field("DryRun", "", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { image_ids, dry_run, filters, next_token, max_results }
}
impl Operation for DescribeStoreImageTasksInput {
    type Output = DescribeStoreImageTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeStoreImageTasks", service: SERVICE, input: DescribeStoreImageTasksInput::SCHEMA,
        output: DescribeStoreImageTasksOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["StoreImageTaskResults"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeStoreImageTasksInput {
    type Item = StoreImageTaskResult;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.store_image_task_results.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeStoreImageTasksInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeStoreImageTasksOutput {
    pub store_image_task_results: Option<Vec<StoreImageTaskResult>>, pub next_token: Option<String>,
}
impl Shape for DescribeStoreImageTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeStoreImageTasksResult", members: &[
        field("StoreImageTaskResults", "storeImageTaskResultSet", STORE_IMAGE_TASK_RESULT_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { store_image_task_results, next_token }
}
impl DescribeStoreImageTasksOutput {
    #[inline] pub fn store_image_task_results(&self) -> &[StoreImageTaskResult] { items(&self.store_image_task_results) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSubnetsInput {
    pub filters: Option<Vec<Filter>>, pub subnet_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for DescribeSubnetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSubnetsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("SubnetIds", "SubnetId", SUBNET_ID_STRING_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, subnet_ids, next_token, max_results, dry_run }
}
impl Operation for DescribeSubnetsInput {
    type Output = DescribeSubnetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeSubnets", service: SERVICE, input: DescribeSubnetsInput::SCHEMA,
        output: DescribeSubnetsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Subnets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeSubnetsInput {
    type Item = Subnet;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.subnets.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeSubnetsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeSubnetsOutput { pub next_token: Option<String>, pub subnets: Option<Vec<Subnet>> }
impl Shape for DescribeSubnetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSubnetsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Subnets", "subnetSet", SUBNET_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, subnets }
}
impl DescribeSubnetsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn subnets(&self) -> &[Subnet] { items(&self.subnets) }
}

pub struct DescribeTagsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTagsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTagsRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "maxResults", INTEGER), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTagsInput {
    type Output = DescribeTagsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTags", service: SERVICE, input: DescribeTagsInput::SCHEMA, output: DescribeTagsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Tags"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTagsInput {
    type Item = TagDescription;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.tags.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTagsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeTagsOutput { pub next_token: Option<String>, pub tags: Option<Vec<TagDescription>> }
impl Shape for DescribeTagsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTagsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Tags", "tagSet", TAG_DESCRIPTION_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, tags }
}
impl DescribeTagsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn tags(&self) -> &[TagDescription] { items(&self.tags) }
}

pub struct DescribeTrafficMirrorFilterRulesInput {
    pub traffic_mirror_filter_rule_ids: Option<Vec<String>>, pub traffic_mirror_filter_id: Option<String>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorFilterRulesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorFilterRulesRequest", members: &[
        field("TrafficMirrorFilterRuleIds", "TrafficMirrorFilterRuleId", TRAFFIC_MIRROR_FILTER_RULE_ID_LIST_LIST),
        field("TrafficMirrorFilterId", "", STRING), field("DryRun", "", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_rule_ids, traffic_mirror_filter_id, dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTrafficMirrorFilterRulesInput {
    type Output = DescribeTrafficMirrorFilterRulesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTrafficMirrorFilterRules", service: SERVICE,
        input: DescribeTrafficMirrorFilterRulesInput::SCHEMA, output: DescribeTrafficMirrorFilterRulesOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTrafficMirrorFilterRulesInput, M> {
    pub fn traffic_mirror_filter_rule_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.traffic_mirror_filter_rule_ids = list(v); self }
    pub fn traffic_mirror_filter_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeTrafficMirrorFilterRulesOutput {
    pub traffic_mirror_filter_rules: Option<Vec<TrafficMirrorFilterRule>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorFilterRulesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorFilterRulesResult", members: &[
        field("TrafficMirrorFilterRules", "trafficMirrorFilterRuleSet", TRAFFIC_MIRROR_FILTER_RULE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_rules, next_token }
}
impl DescribeTrafficMirrorFilterRulesOutput {
    #[inline] pub fn traffic_mirror_filter_rules(&self) -> &[TrafficMirrorFilterRule] { items(&self.traffic_mirror_filter_rules) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTrafficMirrorFiltersInput {
    pub traffic_mirror_filter_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorFiltersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorFiltersRequest", members: &[
        field("TrafficMirrorFilterIds", "TrafficMirrorFilterId", TRAFFIC_MIRROR_FILTER_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_ids, dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTrafficMirrorFiltersInput {
    type Output = DescribeTrafficMirrorFiltersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTrafficMirrorFilters", service: SERVICE, input: DescribeTrafficMirrorFiltersInput::SCHEMA,
        output: DescribeTrafficMirrorFiltersOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TrafficMirrorFilters"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTrafficMirrorFiltersInput {
    type Item = TrafficMirrorFilter;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.traffic_mirror_filters.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTrafficMirrorFiltersInput, M> {
    pub fn traffic_mirror_filter_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.traffic_mirror_filter_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeTrafficMirrorFiltersOutput {
    pub traffic_mirror_filters: Option<Vec<TrafficMirrorFilter>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorFiltersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorFiltersResult", members: &[
        field("TrafficMirrorFilters", "trafficMirrorFilterSet", TRAFFIC_MIRROR_FILTER_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filters, next_token }
}
impl DescribeTrafficMirrorFiltersOutput {
    #[inline] pub fn traffic_mirror_filters(&self) -> &[TrafficMirrorFilter] { items(&self.traffic_mirror_filters) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTrafficMirrorSessionsInput {
    pub traffic_mirror_session_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorSessionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorSessionsRequest", members: &[
        field("TrafficMirrorSessionIds", "TrafficMirrorSessionId", TRAFFIC_MIRROR_SESSION_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_session_ids, dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTrafficMirrorSessionsInput {
    type Output = DescribeTrafficMirrorSessionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTrafficMirrorSessions", service: SERVICE, input: DescribeTrafficMirrorSessionsInput::SCHEMA,
        output: DescribeTrafficMirrorSessionsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TrafficMirrorSessions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTrafficMirrorSessionsInput {
    type Item = TrafficMirrorSession;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.traffic_mirror_sessions.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTrafficMirrorSessionsInput, M> {
    pub fn traffic_mirror_session_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.traffic_mirror_session_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeTrafficMirrorSessionsOutput {
    pub traffic_mirror_sessions: Option<Vec<TrafficMirrorSession>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorSessionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorSessionsResult", members: &[
        field("TrafficMirrorSessions", "trafficMirrorSessionSet", TRAFFIC_MIRROR_SESSION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_sessions, next_token }
}
impl DescribeTrafficMirrorSessionsOutput {
    #[inline] pub fn traffic_mirror_sessions(&self) -> &[TrafficMirrorSession] { items(&self.traffic_mirror_sessions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTrafficMirrorTargetsInput {
    pub traffic_mirror_target_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorTargetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorTargetsRequest", members: &[
        field("TrafficMirrorTargetIds", "TrafficMirrorTargetId", TRAFFIC_MIRROR_TARGET_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_target_ids, dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTrafficMirrorTargetsInput {
    type Output = DescribeTrafficMirrorTargetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTrafficMirrorTargets", service: SERVICE, input: DescribeTrafficMirrorTargetsInput::SCHEMA,
        output: DescribeTrafficMirrorTargetsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TrafficMirrorTargets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTrafficMirrorTargetsInput {
    type Item = TrafficMirrorTarget;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.traffic_mirror_targets.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTrafficMirrorTargetsInput, M> {
    pub fn traffic_mirror_target_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.traffic_mirror_target_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeTrafficMirrorTargetsOutput {
    pub traffic_mirror_targets: Option<Vec<TrafficMirrorTarget>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorTargetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorTargetsResult", members: &[
        field("TrafficMirrorTargets", "trafficMirrorTargetSet", TRAFFIC_MIRROR_TARGET_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_targets, next_token }
}
impl DescribeTrafficMirrorTargetsOutput {
    #[inline] pub fn traffic_mirror_targets(&self) -> &[TrafficMirrorTarget] { items(&self.traffic_mirror_targets) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayAttachmentsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayAttachmentsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayAttachmentsRequest", members: &[
        field("TransitGatewayAttachmentIds", "", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayAttachmentsInput {
    type Output = DescribeTransitGatewayAttachmentsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayAttachments", service: SERVICE,
        input: DescribeTransitGatewayAttachmentsInput::SCHEMA, output: DescribeTransitGatewayAttachmentsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayAttachments"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewayAttachmentsInput {
    type Item = TransitGatewayAttachment;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_attachments.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayAttachmentsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayAttachmentsOutput {
    pub transit_gateway_attachments: Option<Vec<TransitGatewayAttachment>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayAttachmentsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayAttachmentsResult", members: &[
        field("TransitGatewayAttachments", "transitGatewayAttachments", TRANSIT_GATEWAY_ATTACHMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_attachments, next_token }
}
impl DescribeTransitGatewayAttachmentsOutput {
    #[inline] pub fn transit_gateway_attachments(&self) -> &[TransitGatewayAttachment] { items(&self.transit_gateway_attachments) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayConnectPeersInput {
    pub transit_gateway_connect_peer_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayConnectPeersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayConnectPeersRequest", members: &[
        field("TransitGatewayConnectPeerIds", "", TRANSIT_GATEWAY_CONNECT_PEER_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_connect_peer_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayConnectPeersInput {
    type Output = DescribeTransitGatewayConnectPeersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayConnectPeers", service: SERVICE,
        input: DescribeTransitGatewayConnectPeersInput::SCHEMA,
        output: DescribeTransitGatewayConnectPeersOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayConnectPeers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewayConnectPeersInput {
    type Item = TransitGatewayConnectPeer;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_connect_peers.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayConnectPeersInput, M> {
    pub fn transit_gateway_connect_peer_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_connect_peer_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayConnectPeersOutput {
    pub transit_gateway_connect_peers: Option<Vec<TransitGatewayConnectPeer>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayConnectPeersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayConnectPeersResult", members: &[
        field("TransitGatewayConnectPeers", "transitGatewayConnectPeerSet", TRANSIT_GATEWAY_CONNECT_PEER_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_connect_peers, next_token }
}
impl DescribeTransitGatewayConnectPeersOutput {
    #[inline] pub fn transit_gateway_connect_peers(&self) -> &[TransitGatewayConnectPeer] { items(&self.transit_gateway_connect_peers) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayConnectsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayConnectsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayConnectsRequest", members: &[
        field("TransitGatewayAttachmentIds", "", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayConnectsInput {
    type Output = DescribeTransitGatewayConnectsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayConnects", service: SERVICE, input: DescribeTransitGatewayConnectsInput::SCHEMA,
        output: DescribeTransitGatewayConnectsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayConnects"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewayConnectsInput {
    type Item = TransitGatewayConnect;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_connects.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayConnectsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayConnectsOutput {
    pub transit_gateway_connects: Option<Vec<TransitGatewayConnect>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayConnectsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayConnectsResult", members: &[
        field("TransitGatewayConnects", "transitGatewayConnectSet", TRANSIT_GATEWAY_CONNECT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_connects, next_token }
}
impl DescribeTransitGatewayConnectsOutput {
    #[inline] pub fn transit_gateway_connects(&self) -> &[TransitGatewayConnect] { items(&self.transit_gateway_connects) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayMeteringPoliciesInput {
    pub transit_gateway_metering_policy_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayMeteringPoliciesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayMeteringPoliciesRequest", members: &[
        field("TransitGatewayMeteringPolicyIds", "", TRANSIT_GATEWAY_METERING_POLICY_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayMeteringPoliciesInput {
    type Output = DescribeTransitGatewayMeteringPoliciesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayMeteringPolicies", service: SERVICE,
        input: DescribeTransitGatewayMeteringPoliciesInput::SCHEMA,
        output: DescribeTransitGatewayMeteringPoliciesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayMeteringPoliciesInput, M> {
    pub fn transit_gateway_metering_policy_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_metering_policy_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayMeteringPoliciesOutput {
    pub transit_gateway_metering_policies: Option<Vec<TransitGatewayMeteringPolicy>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayMeteringPoliciesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayMeteringPoliciesResult", members: &[
        field("TransitGatewayMeteringPolicies", "transitGatewayMeteringPolicies", TRANSIT_GATEWAY_METERING_POLICY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policies, next_token }
}
impl DescribeTransitGatewayMeteringPoliciesOutput {
    #[inline] pub fn transit_gateway_metering_policies(&self) -> &[TransitGatewayMeteringPolicy] { items(&self.transit_gateway_metering_policies) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayMulticastDomainsInput {
    pub transit_gateway_multicast_domain_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayMulticastDomainsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayMulticastDomainsRequest", members: &[
        field("TransitGatewayMulticastDomainIds", "", TRANSIT_GATEWAY_MULTICAST_DOMAIN_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayMulticastDomainsInput {
    type Output = DescribeTransitGatewayMulticastDomainsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayMulticastDomains", service: SERVICE,
        input: DescribeTransitGatewayMulticastDomainsInput::SCHEMA,
        output: DescribeTransitGatewayMulticastDomainsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayMulticastDomains"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewayMulticastDomainsInput {
    type Item = TransitGatewayMulticastDomain;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_multicast_domains.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayMulticastDomainsInput, M> {
    pub fn transit_gateway_multicast_domain_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_multicast_domain_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayMulticastDomainsOutput {
    pub transit_gateway_multicast_domains: Option<Vec<TransitGatewayMulticastDomain>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayMulticastDomainsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayMulticastDomainsResult", members: &[
        field("TransitGatewayMulticastDomains", "transitGatewayMulticastDomains", TRANSIT_GATEWAY_MULTICAST_DOMAIN_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domains, next_token }
}
impl DescribeTransitGatewayMulticastDomainsOutput {
    #[inline] pub fn transit_gateway_multicast_domains(&self) -> &[TransitGatewayMulticastDomain] { items(&self.transit_gateway_multicast_domains) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayNetworkFunctionAttachmentsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayNetworkFunctionAttachmentsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayNetworkFunctionAttachmentsRequest", members: &[
        field("TransitGatewayAttachmentIds", "TransitGatewayAttachmentId", TRANSIT_GATEWAY_NETWORK_FUNCTION_ATTACHMENT_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayNetworkFunctionAttachmentsInput {
    type Output = DescribeTransitGatewayNetworkFunctionAttachmentsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayNetworkFunctionAttachments", service: SERVICE,
        input: DescribeTransitGatewayNetworkFunctionAttachmentsInput::SCHEMA,
        output: DescribeTransitGatewayNetworkFunctionAttachmentsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayNetworkFunctionAttachmentsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayNetworkFunctionAttachmentsOutput {
    pub transit_gateway_network_function_attachments: Option<Vec<TransitGatewayNetworkFunctionAttachment>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayNetworkFunctionAttachmentsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayNetworkFunctionAttachmentsResult", members: &[
        field("TransitGatewayNetworkFunctionAttachments", "transitGatewayNetworkFunctionAttachmentSet", TRANSIT_GATEWAY_NETWORK_FUNCTION_ATTACHMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_network_function_attachments, next_token }
}
impl DescribeTransitGatewayNetworkFunctionAttachmentsOutput {
    #[inline] pub fn transit_gateway_network_function_attachments(&self) -> &[TransitGatewayNetworkFunctionAttachment] { items(&self.transit_gateway_network_function_attachments) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayPeeringAttachmentsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayPeeringAttachmentsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayPeeringAttachmentsRequest", members: &[
        field("TransitGatewayAttachmentIds", "", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayPeeringAttachmentsInput {
    type Output = DescribeTransitGatewayPeeringAttachmentsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayPeeringAttachments", service: SERVICE,
        input: DescribeTransitGatewayPeeringAttachmentsInput::SCHEMA,
        output: DescribeTransitGatewayPeeringAttachmentsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayPeeringAttachments"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewayPeeringAttachmentsInput {
    type Item = TransitGatewayPeeringAttachment;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_peering_attachments.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayPeeringAttachmentsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayPeeringAttachmentsOutput {
    pub transit_gateway_peering_attachments: Option<Vec<TransitGatewayPeeringAttachment>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayPeeringAttachmentsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayPeeringAttachmentsResult", members: &[
        field("TransitGatewayPeeringAttachments", "transitGatewayPeeringAttachments", TRANSIT_GATEWAY_PEERING_ATTACHMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_peering_attachments, next_token }
}
impl DescribeTransitGatewayPeeringAttachmentsOutput {
    #[inline] pub fn transit_gateway_peering_attachments(&self) -> &[TransitGatewayPeeringAttachment] { items(&self.transit_gateway_peering_attachments) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayPolicyTablesInput {
    pub transit_gateway_policy_table_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayPolicyTablesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayPolicyTablesRequest", members: &[
        field("TransitGatewayPolicyTableIds", "", TRANSIT_GATEWAY_POLICY_TABLE_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayPolicyTablesInput {
    type Output = DescribeTransitGatewayPolicyTablesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayPolicyTables", service: SERVICE,
        input: DescribeTransitGatewayPolicyTablesInput::SCHEMA,
        output: DescribeTransitGatewayPolicyTablesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayPolicyTables"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewayPolicyTablesInput {
    type Item = TransitGatewayPolicyTable;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_policy_tables.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayPolicyTablesInput, M> {
    pub fn transit_gateway_policy_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_policy_table_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayPolicyTablesOutput {
    pub transit_gateway_policy_tables: Option<Vec<TransitGatewayPolicyTable>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayPolicyTablesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayPolicyTablesResult", members: &[
        field("TransitGatewayPolicyTables", "transitGatewayPolicyTables", TRANSIT_GATEWAY_POLICY_TABLE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_tables, next_token }
}
impl DescribeTransitGatewayPolicyTablesOutput {
    #[inline] pub fn transit_gateway_policy_tables(&self) -> &[TransitGatewayPolicyTable] { items(&self.transit_gateway_policy_tables) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayRouteTableAnnouncementsInput {
    pub transit_gateway_route_table_announcement_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayRouteTableAnnouncementsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayRouteTableAnnouncementsRequest", members: &[
        field("TransitGatewayRouteTableAnnouncementIds", "", TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_announcement_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayRouteTableAnnouncementsInput {
    type Output = DescribeTransitGatewayRouteTableAnnouncementsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayRouteTableAnnouncements", service: SERVICE,
        input: DescribeTransitGatewayRouteTableAnnouncementsInput::SCHEMA,
        output: DescribeTransitGatewayRouteTableAnnouncementsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayRouteTableAnnouncements"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewayRouteTableAnnouncementsInput {
    type Item = TransitGatewayRouteTableAnnouncement;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_route_table_announcements.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayRouteTableAnnouncementsInput, M> {
    pub fn transit_gateway_route_table_announcement_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_route_table_announcement_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayRouteTableAnnouncementsOutput {
    pub transit_gateway_route_table_announcements: Option<Vec<TransitGatewayRouteTableAnnouncement>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayRouteTableAnnouncementsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayRouteTableAnnouncementsResult", members: &[
        field("TransitGatewayRouteTableAnnouncements", "transitGatewayRouteTableAnnouncements", TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_announcements, next_token }
}
impl DescribeTransitGatewayRouteTableAnnouncementsOutput {
    #[inline] pub fn transit_gateway_route_table_announcements(&self) -> &[TransitGatewayRouteTableAnnouncement] { items(&self.transit_gateway_route_table_announcements) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayRouteTablesInput {
    pub transit_gateway_route_table_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayRouteTablesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayRouteTablesRequest", members: &[
        field("TransitGatewayRouteTableIds", "", TRANSIT_GATEWAY_ROUTE_TABLE_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayRouteTablesInput {
    type Output = DescribeTransitGatewayRouteTablesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayRouteTables", service: SERVICE,
        input: DescribeTransitGatewayRouteTablesInput::SCHEMA, output: DescribeTransitGatewayRouteTablesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayRouteTables"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewayRouteTablesInput {
    type Item = TransitGatewayRouteTable;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_route_tables.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayRouteTablesInput, M> {
    pub fn transit_gateway_route_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_route_table_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayRouteTablesOutput {
    pub transit_gateway_route_tables: Option<Vec<TransitGatewayRouteTable>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayRouteTablesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayRouteTablesResult", members: &[
        field("TransitGatewayRouteTables", "transitGatewayRouteTables", TRANSIT_GATEWAY_ROUTE_TABLE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_route_tables, next_token }
}
impl DescribeTransitGatewayRouteTablesOutput {
    #[inline] pub fn transit_gateway_route_tables(&self) -> &[TransitGatewayRouteTable] { items(&self.transit_gateway_route_tables) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayVpcAttachmentsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayVpcAttachmentsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayVpcAttachmentsRequest", members: &[
        field("TransitGatewayAttachmentIds", "", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayVpcAttachmentsInput {
    type Output = DescribeTransitGatewayVpcAttachmentsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGatewayVpcAttachments", service: SERVICE,
        input: DescribeTransitGatewayVpcAttachmentsInput::SCHEMA,
        output: DescribeTransitGatewayVpcAttachmentsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayVpcAttachments"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewayVpcAttachmentsInput {
    type Item = TransitGatewayVpcAttachment;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_vpc_attachments.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewayVpcAttachmentsInput, M> {
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewayVpcAttachmentsOutput {
    pub transit_gateway_vpc_attachments: Option<Vec<TransitGatewayVpcAttachment>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayVpcAttachmentsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayVpcAttachmentsResult", members: &[
        field("TransitGatewayVpcAttachments", "transitGatewayVpcAttachments", TRANSIT_GATEWAY_VPC_ATTACHMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_vpc_attachments, next_token }
}
impl DescribeTransitGatewayVpcAttachmentsOutput {
    #[inline] pub fn transit_gateway_vpc_attachments(&self) -> &[TransitGatewayVpcAttachment] { items(&self.transit_gateway_vpc_attachments) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewaysInput {
    pub transit_gateway_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewaysRequest", members: &[
        field("TransitGatewayIds", "", TRANSIT_GATEWAY_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewaysInput {
    type Output = DescribeTransitGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTransitGateways", service: SERVICE, input: DescribeTransitGatewaysInput::SCHEMA,
        output: DescribeTransitGatewaysOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTransitGatewaysInput {
    type Item = TransitGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateways.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTransitGatewaysInput, M> {
    pub fn transit_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeTransitGatewaysOutput {
    pub transit_gateways: Option<Vec<TransitGateway>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewaysResult", members: &[
        field("TransitGateways", "transitGatewaySet", TRANSIT_GATEWAY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateways, next_token }
}
impl DescribeTransitGatewaysOutput {
    #[inline] pub fn transit_gateways(&self) -> &[TransitGateway] { items(&self.transit_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTrunkInterfaceAssociationsInput {
    pub association_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeTrunkInterfaceAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrunkInterfaceAssociationsRequest", members: &[
        field("AssociationIds", "AssociationId", TRUNK_INTERFACE_ASSOCIATION_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { association_ids, dry_run, filters, next_token, max_results }
}
impl Operation for DescribeTrunkInterfaceAssociationsInput {
    type Output = DescribeTrunkInterfaceAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeTrunkInterfaceAssociations", service: SERVICE,
        input: DescribeTrunkInterfaceAssociationsInput::SCHEMA,
        output: DescribeTrunkInterfaceAssociationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InterfaceAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeTrunkInterfaceAssociationsInput {
    type Item = TrunkInterfaceAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.interface_associations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeTrunkInterfaceAssociationsInput, M> {
    pub fn association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.association_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeTrunkInterfaceAssociationsOutput {
    pub interface_associations: Option<Vec<TrunkInterfaceAssociation>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrunkInterfaceAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrunkInterfaceAssociationsResult", members: &[
        field("InterfaceAssociations", "interfaceAssociationSet", TRUNK_INTERFACE_ASSOCIATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { interface_associations, next_token }
}
impl DescribeTrunkInterfaceAssociationsOutput {
    #[inline] pub fn interface_associations(&self) -> &[TrunkInterfaceAssociation] { items(&self.interface_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessEndpointsInput {
    pub verified_access_endpoint_ids: Option<Vec<String>>, pub verified_access_instance_id: Option<String>,
    pub verified_access_group_id: Option<String>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessEndpointsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessEndpointsRequest", members: &[
        field("VerifiedAccessEndpointIds", "VerifiedAccessEndpointId", VERIFIED_ACCESS_ENDPOINT_ID_LIST_LIST),
        field("VerifiedAccessInstanceId", "", STRING), field("VerifiedAccessGroupId", "", STRING),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        verified_access_endpoint_ids, verified_access_instance_id, verified_access_group_id, max_results, next_token,
        filters, dry_run,
    }
}
impl Operation for DescribeVerifiedAccessEndpointsInput {
    type Output = DescribeVerifiedAccessEndpointsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVerifiedAccessEndpoints", service: SERVICE, input: DescribeVerifiedAccessEndpointsInput::SCHEMA,
        output: DescribeVerifiedAccessEndpointsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VerifiedAccessEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVerifiedAccessEndpointsInput {
    type Item = VerifiedAccessEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.verified_access_endpoints.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVerifiedAccessEndpointsInput, M> {
    pub fn verified_access_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_endpoint_ids = list(v); self }
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeVerifiedAccessEndpointsOutput {
    pub verified_access_endpoints: Option<Vec<VerifiedAccessEndpoint>>, pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessEndpointsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessEndpointsResult", members: &[
        field("VerifiedAccessEndpoints", "verifiedAccessEndpointSet", VERIFIED_ACCESS_ENDPOINT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { verified_access_endpoints, next_token }
}
impl DescribeVerifiedAccessEndpointsOutput {
    #[inline] pub fn verified_access_endpoints(&self) -> &[VerifiedAccessEndpoint] { items(&self.verified_access_endpoints) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessGroupsInput {
    pub verified_access_group_ids: Option<Vec<String>>, pub verified_access_instance_id: Option<String>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub filters: Option<Vec<Filter>>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessGroupsRequest", members: &[
        field("VerifiedAccessGroupIds", "VerifiedAccessGroupId", VERIFIED_ACCESS_GROUP_ID_LIST_LIST),
        field("VerifiedAccessInstanceId", "", STRING), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_group_ids, verified_access_instance_id, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeVerifiedAccessGroupsInput {
    type Output = DescribeVerifiedAccessGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVerifiedAccessGroups", service: SERVICE, input: DescribeVerifiedAccessGroupsInput::SCHEMA,
        output: DescribeVerifiedAccessGroupsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VerifiedAccessGroups"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVerifiedAccessGroupsInput {
    type Item = VerifiedAccessGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.verified_access_groups.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVerifiedAccessGroupsInput, M> {
    pub fn verified_access_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_group_ids = list(v); self }
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeVerifiedAccessGroupsOutput {
    pub verified_access_groups: Option<Vec<VerifiedAccessGroup>>, pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessGroupsResult", members: &[
        field("VerifiedAccessGroups", "verifiedAccessGroupSet", VERIFIED_ACCESS_GROUP_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { verified_access_groups, next_token }
}
impl DescribeVerifiedAccessGroupsOutput {
    #[inline] pub fn verified_access_groups(&self) -> &[VerifiedAccessGroup] { items(&self.verified_access_groups) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessInstanceLoggingConfigurationsInput {
    pub verified_access_instance_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessInstanceLoggingConfigurationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessInstanceLoggingConfigurationsRequest", members: &[
        field("VerifiedAccessInstanceIds", "VerifiedAccessInstanceId", VERIFIED_ACCESS_INSTANCE_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_instance_ids, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeVerifiedAccessInstanceLoggingConfigurationsInput {
    type Output = DescribeVerifiedAccessInstanceLoggingConfigurationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVerifiedAccessInstanceLoggingConfigurations", service: SERVICE,
        input: DescribeVerifiedAccessInstanceLoggingConfigurationsInput::SCHEMA,
        output: DescribeVerifiedAccessInstanceLoggingConfigurationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LoggingConfigurations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVerifiedAccessInstanceLoggingConfigurationsInput {
    type Item = VerifiedAccessInstanceLoggingConfiguration;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.logging_configurations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVerifiedAccessInstanceLoggingConfigurationsInput, M> {
    pub fn verified_access_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeVerifiedAccessInstanceLoggingConfigurationsOutput {
    pub logging_configurations: Option<Vec<VerifiedAccessInstanceLoggingConfiguration>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessInstanceLoggingConfigurationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessInstanceLoggingConfigurationsResult", members: &[
        field("LoggingConfigurations", "loggingConfigurationSet", VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { logging_configurations, next_token }
}
impl DescribeVerifiedAccessInstanceLoggingConfigurationsOutput {
    #[inline] pub fn logging_configurations(&self) -> &[VerifiedAccessInstanceLoggingConfiguration] { items(&self.logging_configurations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessInstancesInput {
    pub verified_access_instance_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessInstancesRequest", members: &[
        field("VerifiedAccessInstanceIds", "VerifiedAccessInstanceId", VERIFIED_ACCESS_INSTANCE_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_instance_ids, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeVerifiedAccessInstancesInput {
    type Output = DescribeVerifiedAccessInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVerifiedAccessInstances", service: SERVICE, input: DescribeVerifiedAccessInstancesInput::SCHEMA,
        output: DescribeVerifiedAccessInstancesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VerifiedAccessInstances"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVerifiedAccessInstancesInput {
    type Item = VerifiedAccessInstance;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.verified_access_instances.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVerifiedAccessInstancesInput, M> {
    pub fn verified_access_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeVerifiedAccessInstancesOutput {
    pub verified_access_instances: Option<Vec<VerifiedAccessInstance>>, pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessInstancesResult", members: &[
        field("VerifiedAccessInstances", "verifiedAccessInstanceSet", VERIFIED_ACCESS_INSTANCE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { verified_access_instances, next_token }
}
impl DescribeVerifiedAccessInstancesOutput {
    #[inline] pub fn verified_access_instances(&self) -> &[VerifiedAccessInstance] { items(&self.verified_access_instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessTrustProvidersInput {
    pub verified_access_trust_provider_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessTrustProvidersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessTrustProvidersRequest", members: &[
        field("VerifiedAccessTrustProviderIds", "VerifiedAccessTrustProviderId", VERIFIED_ACCESS_TRUST_PROVIDER_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_trust_provider_ids, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeVerifiedAccessTrustProvidersInput {
    type Output = DescribeVerifiedAccessTrustProvidersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVerifiedAccessTrustProviders", service: SERVICE,
        input: DescribeVerifiedAccessTrustProvidersInput::SCHEMA,
        output: DescribeVerifiedAccessTrustProvidersOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VerifiedAccessTrustProviders"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVerifiedAccessTrustProvidersInput {
    type Item = VerifiedAccessTrustProvider;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.verified_access_trust_providers.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVerifiedAccessTrustProvidersInput, M> {
    pub fn verified_access_trust_provider_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.verified_access_trust_provider_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeVerifiedAccessTrustProvidersOutput {
    pub verified_access_trust_providers: Option<Vec<VerifiedAccessTrustProvider>>, pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessTrustProvidersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessTrustProvidersResult", members: &[
        field("VerifiedAccessTrustProviders", "verifiedAccessTrustProviderSet", VERIFIED_ACCESS_TRUST_PROVIDER_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { verified_access_trust_providers, next_token }
}
impl DescribeVerifiedAccessTrustProvidersOutput {
    #[inline] pub fn verified_access_trust_providers(&self) -> &[VerifiedAccessTrustProvider] { items(&self.verified_access_trust_providers) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVolumeAttributeInput {
    pub attribute: Option<VolumeAttributeName>, pub volume_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVolumeAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumeAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("VolumeId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, volume_id, dry_run }
}
impl Operation for DescribeVolumeAttributeInput {
    type Output = DescribeVolumeAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVolumeAttribute", service: SERVICE, input: DescribeVolumeAttributeInput::SCHEMA,
        output: DescribeVolumeAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVolumeAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<VolumeAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeVolumeAttributeOutput {
    pub auto_enable_io: Option<AttributeBooleanValue>, pub product_codes: Option<Vec<ProductCode>>,
    pub volume_id: Option<String>,
}
impl Shape for DescribeVolumeAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumeAttributeResult", members: &[
        field("AutoEnableIO", "autoEnableIO", STRUCTURE),
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST), field("VolumeId", "volumeId", STRING),
    ], ..Schema::NONE };
    members! { auto_enable_io, product_codes, volume_id }
}
impl DescribeVolumeAttributeOutput {
    #[inline] pub fn auto_enable_io(&self) -> &AttributeBooleanValue { nested(&self.auto_enable_io) }
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
}

pub struct DescribeVolumeStatusInput {
    pub max_results: Option<i32>, pub next_token: Option<String>, pub volume_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeVolumeStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumeStatusRequest", members: &[
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("VolumeIds", "VolumeId", VOLUME_ID_STRING_LIST_LIST), field("IncludeManagedResources", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { max_results, next_token, volume_ids, include_managed_resources, dry_run, filters }
}
impl Operation for DescribeVolumeStatusInput {
    type Output = DescribeVolumeStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVolumeStatus", service: SERVICE, input: DescribeVolumeStatusInput::SCHEMA,
        output: DescribeVolumeStatusOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VolumeStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVolumeStatusInput {
    type Item = VolumeStatusItem;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.volume_statuses.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVolumeStatusInput, M> {
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn volume_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.volume_ids = list(v); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeVolumeStatusOutput {
    pub next_token: Option<String>, pub volume_statuses: Option<Vec<VolumeStatusItem>>,
}
impl Shape for DescribeVolumeStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumeStatusResult", members: &[
        field("NextToken", "nextToken", STRING), field("VolumeStatuses", "volumeStatusSet", VOLUME_STATUS_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, volume_statuses }
}
impl DescribeVolumeStatusOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn volume_statuses(&self) -> &[VolumeStatusItem] { items(&self.volume_statuses) }
}

pub struct DescribeVolumesInput {
    pub volume_ids: Option<Vec<String>>, pub include_managed_resources: Option<bool>, pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeVolumesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumesRequest", members: &[
        field("VolumeIds", "VolumeId", VOLUME_ID_STRING_LIST_LIST), field("IncludeManagedResources", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("NextToken", "nextToken", STRING), field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { volume_ids, include_managed_resources, dry_run, filters, next_token, max_results }
}
impl Operation for DescribeVolumesInput {
    type Output = DescribeVolumesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVolumes", service: SERVICE, input: DescribeVolumesInput::SCHEMA,
        output: DescribeVolumesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Volumes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVolumesInput {
    type Item = Volume;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.volumes.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVolumesInput, M> {
    pub fn volume_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.volume_ids = list(v); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeVolumesOutput { pub next_token: Option<String>, pub volumes: Option<Vec<Volume>> }
impl Shape for DescribeVolumesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumesResult", members: &[
        field("NextToken", "nextToken", STRING), field("Volumes", "volumeSet", VOLUME_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, volumes }
}
impl DescribeVolumesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn volumes(&self) -> &[Volume] { items(&self.volumes) }
}

pub struct DescribeVolumesModificationsInput {
    pub dry_run: Option<bool>, pub volume_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>, pub include_managed_resources: Option<bool>,
}
impl Shape for DescribeVolumesModificationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumesModificationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VolumeIds", "VolumeId", VOLUME_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("IncludeManagedResources", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, volume_ids, filters, next_token, max_results, include_managed_resources }
}
impl Operation for DescribeVolumesModificationsInput {
    type Output = DescribeVolumesModificationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVolumesModifications", service: SERVICE, input: DescribeVolumesModificationsInput::SCHEMA,
        output: DescribeVolumesModificationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VolumesModifications"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVolumesModificationsInput {
    type Item = VolumeModification;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.volumes_modifications.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVolumesModificationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn volume_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.volume_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
}
pub struct DescribeVolumesModificationsOutput {
    pub next_token: Option<String>, pub volumes_modifications: Option<Vec<VolumeModification>>,
}
impl Shape for DescribeVolumesModificationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumesModificationsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("VolumesModifications", "volumeModificationSet", VOLUME_MODIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, volumes_modifications }
}
impl DescribeVolumesModificationsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn volumes_modifications(&self) -> &[VolumeModification] { items(&self.volumes_modifications) }
}

pub struct DescribeVpcAttributeInput {
    pub attribute: Option<VpcAttributeName>, pub vpc_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVpcAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("VpcId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, vpc_id, dry_run }
}
impl Operation for DescribeVpcAttributeInput {
    type Output = DescribeVpcAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVpcAttribute", service: SERVICE, input: DescribeVpcAttributeInput::SCHEMA,
        output: DescribeVpcAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<VpcAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeVpcAttributeOutput {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>, pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>, pub vpc_id: Option<String>,
}
impl Shape for DescribeVpcAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcAttributeResult", members: &[
        field("EnableDnsHostnames", "enableDnsHostnames", STRUCTURE),
        field("EnableDnsSupport", "enableDnsSupport", STRUCTURE),
        field("EnableNetworkAddressUsageMetrics", "enableNetworkAddressUsageMetrics", STRUCTURE),
        field("VpcId", "vpcId", STRING),
    ], ..Schema::NONE };
    members! { enable_dns_hostnames, enable_dns_support, enable_network_address_usage_metrics, vpc_id }
}
impl DescribeVpcAttributeOutput {
    #[inline] pub fn enable_dns_hostnames(&self) -> &AttributeBooleanValue { nested(&self.enable_dns_hostnames) }
    #[inline] pub fn enable_dns_support(&self) -> &AttributeBooleanValue { nested(&self.enable_dns_support) }
    #[inline] pub fn enable_network_address_usage_metrics(&self) -> &AttributeBooleanValue { nested(&self.enable_network_address_usage_metrics) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
}

pub struct DescribeVpcBlockPublicAccessExclusionsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub exclusion_ids: Option<Vec<String>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeVpcBlockPublicAccessExclusionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcBlockPublicAccessExclusionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("ExclusionIds", "ExclusionId", VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_ID_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, filters, exclusion_ids, next_token, max_results }
}
impl Operation for DescribeVpcBlockPublicAccessExclusionsInput {
    type Output = DescribeVpcBlockPublicAccessExclusionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVpcBlockPublicAccessExclusions", service: SERVICE,
        input: DescribeVpcBlockPublicAccessExclusionsInput::SCHEMA,
        output: DescribeVpcBlockPublicAccessExclusionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcBlockPublicAccessExclusionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn exclusion_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.exclusion_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeVpcBlockPublicAccessExclusionsOutput {
    pub vpc_block_public_access_exclusions: Option<Vec<VpcBlockPublicAccessExclusion>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcBlockPublicAccessExclusionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcBlockPublicAccessExclusionsResult", members: &[
        field("VpcBlockPublicAccessExclusions", "vpcBlockPublicAccessExclusionSet", VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_block_public_access_exclusions, next_token }
}
impl DescribeVpcBlockPublicAccessExclusionsOutput {
    #[inline] pub fn vpc_block_public_access_exclusions(&self) -> &[VpcBlockPublicAccessExclusion] { items(&self.vpc_block_public_access_exclusions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcBlockPublicAccessOptionsInput { pub dry_run: Option<bool> }
impl Shape for DescribeVpcBlockPublicAccessOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcBlockPublicAccessOptionsRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DescribeVpcBlockPublicAccessOptionsInput {
    type Output = DescribeVpcBlockPublicAccessOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVpcBlockPublicAccessOptions", service: SERVICE,
        input: DescribeVpcBlockPublicAccessOptionsInput::SCHEMA,
        output: DescribeVpcBlockPublicAccessOptionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcBlockPublicAccessOptionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeVpcBlockPublicAccessOptionsOutput {
    pub vpc_block_public_access_options: Option<VpcBlockPublicAccessOptions>,
}
impl Shape for DescribeVpcBlockPublicAccessOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcBlockPublicAccessOptionsResult", members: &[
        field("VpcBlockPublicAccessOptions", "vpcBlockPublicAccessOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_block_public_access_options }
}
impl DescribeVpcBlockPublicAccessOptionsOutput {
    #[inline] pub fn vpc_block_public_access_options(&self) -> &VpcBlockPublicAccessOptions { nested(&self.vpc_block_public_access_options) }
}

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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVpcClassicLink", service: SERVICE, input: DescribeVpcClassicLinkInput::SCHEMA,
        output: DescribeVpcClassicLinkOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcClassicLinkInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
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
        name: "DescribeVpcClassicLinkDnsSupport", service: SERVICE,
        input: DescribeVpcClassicLinkDnsSupportInput::SCHEMA, output: DescribeVpcClassicLinkDnsSupportOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Vpcs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpcClassicLinkDnsSupportInput {
    type Item = ClassicLinkDnsSupport;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpcs.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcClassicLinkDnsSupportInput, M> {
    pub fn vpc_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVpcEncryptionControls", service: SERVICE, input: DescribeVpcEncryptionControlsInput::SCHEMA,
        output: DescribeVpcEncryptionControlsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcEncryptionControlsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn vpc_encryption_control_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_encryption_control_ids = list(v); self }
    pub fn vpc_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVpcEndpointAssociations", service: SERVICE, input: DescribeVpcEndpointAssociationsInput::SCHEMA,
        output: DescribeVpcEndpointAssociationsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcEndpointAssociationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_endpoint_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
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
        name: "DescribeVpcEndpointConnectionNotifications", service: SERVICE,
        input: DescribeVpcEndpointConnectionNotificationsInput::SCHEMA,
        output: DescribeVpcEndpointConnectionNotificationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ConnectionNotificationSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpcEndpointConnectionNotificationsInput {
    type Item = ConnectionNotification;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.connection_notification_set.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcEndpointConnectionNotificationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn connection_notification_id(mut self, v: impl Into<String>) -> Self { self.input.connection_notification_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
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
        name: "DescribeVpcEndpointConnections", service: SERVICE, input: DescribeVpcEndpointConnectionsInput::SCHEMA,
        output: DescribeVpcEndpointConnectionsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VpcEndpointConnections"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpcEndpointConnectionsInput {
    type Item = VpcEndpointConnection;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpc_endpoint_connections.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcEndpointConnectionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
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
        name: "DescribeVpcEndpointServiceConfigurations", service: SERVICE,
        input: DescribeVpcEndpointServiceConfigurationsInput::SCHEMA,
        output: DescribeVpcEndpointServiceConfigurationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ServiceConfigurations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpcEndpointServiceConfigurationsInput {
    type Item = ServiceConfiguration;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.service_configurations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcEndpointServiceConfigurationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
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
        name: "DescribeVpcEndpointServicePermissions", service: SERVICE,
        input: DescribeVpcEndpointServicePermissionsInput::SCHEMA,
        output: DescribeVpcEndpointServicePermissionsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["AllowedPrincipals"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpcEndpointServicePermissionsInput {
    type Item = AllowedPrincipal;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.allowed_principals.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcEndpointServicePermissionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
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
        name: "DescribeVpcEndpointServices", service: SERVICE, input: DescribeVpcEndpointServicesInput::SCHEMA,
        output: DescribeVpcEndpointServicesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ServiceDetails", "ServiceNames"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpcEndpointServicesInput {
    type Item = ServiceDetail;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.service_details.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcEndpointServicesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_names = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn service_regions(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_regions = list(v); self }
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
        name: "DescribeVpcEndpoints", service: SERVICE, input: DescribeVpcEndpointsInput::SCHEMA,
        output: DescribeVpcEndpointsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VpcEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpcEndpointsInput {
    type Item = VpcEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpc_endpoints.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcEndpointsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_endpoint_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
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
        name: "DescribeVpcPeeringConnections", service: SERVICE, input: DescribeVpcPeeringConnectionsInput::SCHEMA,
        output: DescribeVpcPeeringConnectionsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VpcPeeringConnections"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpcPeeringConnectionsInput {
    type Item = VpcPeeringConnection;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpc_peering_connections.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcPeeringConnectionsInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_peering_connection_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_peering_connection_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
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
        name: "DescribeVpcs", service: SERVICE, input: DescribeVpcsInput::SCHEMA, output: DescribeVpcsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Vpcs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpcsInput {
    type Item = Vpc;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpcs.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpcsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn vpc_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
        name: "DescribeVpnConcentrators", service: SERVICE, input: DescribeVpnConcentratorsInput::SCHEMA,
        output: DescribeVpnConcentratorsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VpnConcentrators"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeVpnConcentratorsInput {
    type Item = VpnConcentrator;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.vpn_concentrators.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpnConcentratorsInput, M> {
    pub fn vpn_concentrator_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpn_concentrator_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVpnConnections", service: SERVICE, input: DescribeVpnConnectionsInput::SCHEMA,
        output: DescribeVpnConnectionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpnConnectionsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn vpn_connection_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpn_connection_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeVpnGateways", service: SERVICE, input: DescribeVpnGatewaysInput::SCHEMA,
        output: DescribeVpnGatewaysOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeVpnGatewaysInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn vpn_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpn_gateway_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DetachClassicLinkVpc", service: SERVICE, input: DetachClassicLinkVpcInput::SCHEMA,
        output: DetachClassicLinkVpcOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DetachClassicLinkVpcInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DetachImageWatermark", service: SERVICE, input: DetachImageWatermarkInput::SCHEMA,
        output: DetachImageWatermarkOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DetachImageWatermarkInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn watermark_key(mut self, v: impl Into<String>) -> Self { self.input.watermark_key = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DetachInternetGateway", service: SERVICE, input: DetachInternetGatewayInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DetachInternetGatewayInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn internet_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.internet_gateway_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DetachNetworkInterface", service: SERVICE, input: DetachNetworkInterfaceInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DetachNetworkInterfaceInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn attachment_id(mut self, v: impl Into<String>) -> Self { self.input.attachment_id = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DetachVerifiedAccessTrustProvider", service: SERVICE,
        input: DetachVerifiedAccessTrustProviderInput::SCHEMA, output: DetachVerifiedAccessTrustProviderOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DetachVerifiedAccessTrustProviderInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn verified_access_trust_provider_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_trust_provider_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DetachVolume", service: SERVICE, input: DetachVolumeInput::SCHEMA, output: DetachVolumeOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DetachVolumeInput, M> {
    pub fn device(mut self, v: impl Into<String>) -> Self { self.input.device = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DetachVpnGateway", service: SERVICE, input: DetachVpnGatewayInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DetachVpnGatewayInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn vpn_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableAddressTransfer", service: SERVICE, input: DisableAddressTransferInput::SCHEMA,
        output: DisableAddressTransferOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableAddressTransferInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableAllowedImagesSettings", service: SERVICE, input: DisableAllowedImagesSettingsInput::SCHEMA,
        output: DisableAllowedImagesSettingsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableAllowedImagesSettingsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableApplicationStatusCheckSuppression", service: SERVICE,
        input: DisableApplicationStatusCheckSuppressionInput::SCHEMA,
        output: DisableApplicationStatusCheckSuppressionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableApplicationStatusCheckSuppressionInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableAwsNetworkPerformanceMetricSubscription", service: SERVICE,
        input: DisableAwsNetworkPerformanceMetricSubscriptionInput::SCHEMA,
        output: DisableAwsNetworkPerformanceMetricSubscriptionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableAwsNetworkPerformanceMetricSubscriptionInput, M> {
    pub fn source(mut self, v: impl Into<String>) -> Self { self.input.source = Some(v.into()); self }
    pub fn destination(mut self, v: impl Into<String>) -> Self { self.input.destination = Some(v.into()); self }
    pub fn metric(mut self, v: impl Into<MetricType>) -> Self { self.input.metric = Some(v.into()); self }
    pub fn statistic(mut self, v: impl Into<StatisticType>) -> Self { self.input.statistic = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableCapacityManager", service: SERVICE, input: DisableCapacityManagerInput::SCHEMA,
        output: DisableCapacityManagerOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableCapacityManagerInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableEbsEncryptionByDefault", service: SERVICE, input: DisableEbsEncryptionByDefaultInput::SCHEMA,
        output: DisableEbsEncryptionByDefaultOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableEbsEncryptionByDefaultInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableFastLaunch", service: SERVICE, input: DisableFastLaunchInput::SCHEMA,
        output: DisableFastLaunchOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableFastLaunchInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableFastSnapshotRestores", service: SERVICE, input: DisableFastSnapshotRestoresInput::SCHEMA,
        output: DisableFastSnapshotRestoresOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableFastSnapshotRestoresInput, M> {
    pub fn availability_zones(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zones = list(v); self }
    pub fn availability_zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.availability_zone_ids = list(v); self }
    pub fn source_snapshot_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.source_snapshot_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableImage", service: SERVICE, input: DisableImageInput::SCHEMA, output: DisableImageOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableImageInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableImageBlockPublicAccess", service: SERVICE, input: DisableImageBlockPublicAccessInput::SCHEMA,
        output: DisableImageBlockPublicAccessOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableImageBlockPublicAccessInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableImageDeprecation", service: SERVICE, input: DisableImageDeprecationInput::SCHEMA,
        output: DisableImageDeprecationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableImageDeprecationInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableImageDeregistrationProtection", service: SERVICE,
        input: DisableImageDeregistrationProtectionInput::SCHEMA,
        output: DisableImageDeregistrationProtectionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableImageDeregistrationProtectionInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableInstanceSqlHaStandbyDetections", service: SERVICE,
        input: DisableInstanceSqlHaStandbyDetectionsInput::SCHEMA,
        output: DisableInstanceSqlHaStandbyDetectionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableInstanceSqlHaStandbyDetectionsInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableIpamOrganizationAdminAccount", service: SERVICE,
        input: DisableIpamOrganizationAdminAccountInput::SCHEMA,
        output: DisableIpamOrganizationAdminAccountOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableIpamOrganizationAdminAccountInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn delegated_admin_account_id(mut self, v: impl Into<String>) -> Self { self.input.delegated_admin_account_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableIpamPolicy", service: SERVICE, input: DisableIpamPolicyInput::SCHEMA,
        output: DisableIpamPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableIpamPolicyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
    pub fn organization_target_id(mut self, v: impl Into<String>) -> Self { self.input.organization_target_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableRouteServerPropagation", service: SERVICE, input: DisableRouteServerPropagationInput::SCHEMA,
        output: DisableRouteServerPropagationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableRouteServerPropagationInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableSerialConsoleAccess", service: SERVICE, input: DisableSerialConsoleAccessInput::SCHEMA,
        output: DisableSerialConsoleAccessOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableSerialConsoleAccessInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableSnapshotBlockPublicAccess", service: SERVICE,
        input: DisableSnapshotBlockPublicAccessInput::SCHEMA, output: DisableSnapshotBlockPublicAccessOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableSnapshotBlockPublicAccessInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableTransitGatewayRouteTablePropagation", service: SERVICE,
        input: DisableTransitGatewayRouteTablePropagationInput::SCHEMA,
        output: DisableTransitGatewayRouteTablePropagationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableTransitGatewayRouteTablePropagationInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn transit_gateway_route_table_announcement_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_announcement_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableVgwRoutePropagation", service: SERVICE, input: DisableVgwRoutePropagationInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableVgwRoutePropagationInput, M> {
    pub fn gateway_id(mut self, v: impl Into<String>) -> Self { self.input.gateway_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableVpcClassicLink", service: SERVICE, input: DisableVpcClassicLinkInput::SCHEMA,
        output: DisableVpcClassicLinkOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableVpcClassicLinkInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisableVpcClassicLinkDnsSupport", service: SERVICE, input: DisableVpcClassicLinkDnsSupportInput::SCHEMA,
        output: DisableVpcClassicLinkDnsSupportOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisableVpcClassicLinkDnsSupportInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
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

shape_impls! {
    DescribeReplaceRootVolumeTasksInput, DescribeReplaceRootVolumeTasksOutput, DescribeReservedInstancesInput,
    DescribeReservedInstancesListingsInput, DescribeReservedInstancesListingsOutput,
    DescribeReservedInstancesModificationsInput, DescribeReservedInstancesModificationsOutput,
    DescribeReservedInstancesOfferingsInput, DescribeReservedInstancesOfferingsOutput, DescribeReservedInstancesOutput,
    DescribeRouteServerEndpointsInput, DescribeRouteServerEndpointsOutput, DescribeRouteServerPeersInput,
    DescribeRouteServerPeersOutput, DescribeRouteServersInput, DescribeRouteServersOutput, DescribeRouteTablesInput,
    DescribeRouteTablesOutput, DescribeScheduledInstanceAvailabilityInput, DescribeScheduledInstanceAvailabilityOutput,
    DescribeScheduledInstancesInput, DescribeScheduledInstancesOutput, DescribeSecondaryInterfacesInput,
    DescribeSecondaryInterfacesOutput, DescribeSecondaryNetworksInput, DescribeSecondaryNetworksOutput,
    DescribeSecondarySubnetsInput, DescribeSecondarySubnetsOutput, DescribeSecurityGroupReferencesInput,
    DescribeSecurityGroupReferencesOutput, DescribeSecurityGroupRulesInput, DescribeSecurityGroupRulesOutput,
    DescribeSecurityGroupVpcAssociationsInput, DescribeSecurityGroupVpcAssociationsOutput, DescribeSecurityGroupsInput,
    DescribeSecurityGroupsOutput, DescribeServiceLinkVirtualInterfacesInput,
    DescribeServiceLinkVirtualInterfacesOutput, DescribeSnapshotAttributeInput, DescribeSnapshotAttributeOutput,
    DescribeSnapshotTierStatusInput, DescribeSnapshotTierStatusOutput, DescribeSnapshotsInput, DescribeSnapshotsOutput,
    DescribeSpotDatafeedSubscriptionInput, DescribeSpotDatafeedSubscriptionOutput, DescribeSpotFleetInstancesInput,
    DescribeSpotFleetInstancesOutput, DescribeSpotFleetRequestHistoryInput, DescribeSpotFleetRequestHistoryOutput,
    DescribeSpotFleetRequestsInput, DescribeSpotFleetRequestsOutput, DescribeSpotInstanceRequestsInput,
    DescribeSpotInstanceRequestsOutput, DescribeSpotPriceHistoryInput, DescribeSpotPriceHistoryOutput,
    DescribeStaleSecurityGroupsInput, DescribeStaleSecurityGroupsOutput, DescribeStoreImageTasksInput,
    DescribeStoreImageTasksOutput, DescribeSubnetsInput, DescribeSubnetsOutput, DescribeTagsInput, DescribeTagsOutput,
    DescribeTrafficMirrorFilterRulesInput, DescribeTrafficMirrorFilterRulesOutput, DescribeTrafficMirrorFiltersInput,
    DescribeTrafficMirrorFiltersOutput, DescribeTrafficMirrorSessionsInput, DescribeTrafficMirrorSessionsOutput,
    DescribeTrafficMirrorTargetsInput, DescribeTrafficMirrorTargetsOutput, DescribeTransitGatewayAttachmentsInput,
    DescribeTransitGatewayAttachmentsOutput, DescribeTransitGatewayConnectPeersInput,
    DescribeTransitGatewayConnectPeersOutput, DescribeTransitGatewayConnectsInput,
    DescribeTransitGatewayConnectsOutput, DescribeTransitGatewayMeteringPoliciesInput,
    DescribeTransitGatewayMeteringPoliciesOutput, DescribeTransitGatewayMulticastDomainsInput,
    DescribeTransitGatewayMulticastDomainsOutput, DescribeTransitGatewayNetworkFunctionAttachmentsInput,
    DescribeTransitGatewayNetworkFunctionAttachmentsOutput, DescribeTransitGatewayPeeringAttachmentsInput,
    DescribeTransitGatewayPeeringAttachmentsOutput, DescribeTransitGatewayPolicyTablesInput,
    DescribeTransitGatewayPolicyTablesOutput, DescribeTransitGatewayRouteTableAnnouncementsInput,
    DescribeTransitGatewayRouteTableAnnouncementsOutput, DescribeTransitGatewayRouteTablesInput,
    DescribeTransitGatewayRouteTablesOutput, DescribeTransitGatewayVpcAttachmentsInput,
    DescribeTransitGatewayVpcAttachmentsOutput, DescribeTransitGatewaysInput, DescribeTransitGatewaysOutput,
    DescribeTrunkInterfaceAssociationsInput, DescribeTrunkInterfaceAssociationsOutput,
    DescribeVerifiedAccessEndpointsInput, DescribeVerifiedAccessEndpointsOutput, DescribeVerifiedAccessGroupsInput,
    DescribeVerifiedAccessGroupsOutput, DescribeVerifiedAccessInstanceLoggingConfigurationsInput,
    DescribeVerifiedAccessInstanceLoggingConfigurationsOutput, DescribeVerifiedAccessInstancesInput,
    DescribeVerifiedAccessInstancesOutput, DescribeVerifiedAccessTrustProvidersInput,
    DescribeVerifiedAccessTrustProvidersOutput, DescribeVolumeAttributeInput, DescribeVolumeAttributeOutput,
    DescribeVolumeStatusInput, DescribeVolumeStatusOutput, DescribeVolumesInput, DescribeVolumesModificationsInput,
    DescribeVolumesModificationsOutput, DescribeVolumesOutput, DescribeVpcAttributeInput, DescribeVpcAttributeOutput,
    DescribeVpcBlockPublicAccessExclusionsInput, DescribeVpcBlockPublicAccessExclusionsOutput,
    DescribeVpcBlockPublicAccessOptionsInput, DescribeVpcBlockPublicAccessOptionsOutput,
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
    DisableVpcClassicLinkOutput,
}
