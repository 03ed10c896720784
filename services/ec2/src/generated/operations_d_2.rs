// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

#[cfg(feature = "client")]
use crate::Call;
use super::{enums::*, schemas::*, *};

pub struct DescribeCapacityReservationsInput {
    pub capacity_reservation_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeCapacityReservationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationsRequest", members: &[
        field("CapacityReservationIds", "CapacityReservationId", CAPACITY_RESERVATION_ID_SET_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_reservation_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeCapacityReservationsInput {
    type Output = DescribeCapacityReservationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityReservations", service: SERVICE, input: DescribeCapacityReservationsInput::SCHEMA,
        output: DescribeCapacityReservationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityReservations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityReservationsInput {
    type Item = CapacityReservation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_reservations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityReservationsInput, M> {
    pub fn capacity_reservation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeCapacityReservationsOutput {
    pub next_token: Option<String>, pub capacity_reservations: Option<Vec<CapacityReservation>>,
}
impl Shape for DescribeCapacityReservationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("CapacityReservations", "capacityReservationSet", CAPACITY_RESERVATION_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, capacity_reservations }
}
impl DescribeCapacityReservationsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn capacity_reservations(&self) -> &[CapacityReservation] { items(&self.capacity_reservations) }
}

pub struct DescribeCarrierGatewaysInput {
    pub carrier_gateway_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeCarrierGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCarrierGatewaysRequest", members: &[
        field("CarrierGatewayIds", "CarrierGatewayId", CARRIER_GATEWAY_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { carrier_gateway_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeCarrierGatewaysInput {
    type Output = DescribeCarrierGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCarrierGateways", service: SERVICE, input: DescribeCarrierGatewaysInput::SCHEMA,
        output: DescribeCarrierGatewaysOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CarrierGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCarrierGatewaysInput {
    type Item = CarrierGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.carrier_gateways.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCarrierGatewaysInput, M> {
    pub fn carrier_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.carrier_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeCarrierGatewaysOutput {
    pub carrier_gateways: Option<Vec<CarrierGateway>>, pub next_token: Option<String>,
}
impl Shape for DescribeCarrierGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCarrierGatewaysResult", members: &[
        field("CarrierGateways", "carrierGatewaySet", CARRIER_GATEWAY_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { carrier_gateways, next_token }
}
impl DescribeCarrierGatewaysOutput {
    #[inline] pub fn carrier_gateways(&self) -> &[CarrierGateway] { items(&self.carrier_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeClassicLinkInstancesInput {
    pub dry_run: Option<bool>, pub instance_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeClassicLinkInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClassicLinkInstancesRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "nextToken", STRING),
        field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, instance_ids, filters, next_token, max_results }
}
impl Operation for DescribeClassicLinkInstancesInput {
    type Output = DescribeClassicLinkInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeClassicLinkInstances", service: SERVICE, input: DescribeClassicLinkInstancesInput::SCHEMA,
        output: DescribeClassicLinkInstancesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Instances"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeClassicLinkInstancesInput {
    type Item = ClassicLinkInstance;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instances.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeClassicLinkInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeClassicLinkInstancesOutput {
    pub instances: Option<Vec<ClassicLinkInstance>>, pub next_token: Option<String>,
}
impl Shape for DescribeClassicLinkInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClassicLinkInstancesResult", members: &[
        field("Instances", "instancesSet", CLASSIC_LINK_INSTANCE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instances, next_token }
}
impl DescribeClassicLinkInstancesOutput {
    #[inline] pub fn instances(&self) -> &[ClassicLinkInstance] { items(&self.instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeClientVpnAuthorizationRulesInput {
    pub client_vpn_endpoint_id: Option<String>, pub dry_run: Option<bool>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
}
impl Shape for DescribeClientVpnAuthorizationRulesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnAuthorizationRulesRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("DryRun", "", BOOLEAN),
        field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, dry_run, next_token, filters, max_results }
}
impl Operation for DescribeClientVpnAuthorizationRulesInput {
    type Output = DescribeClientVpnAuthorizationRulesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeClientVpnAuthorizationRules", service: SERVICE,
        input: DescribeClientVpnAuthorizationRulesInput::SCHEMA,
        output: DescribeClientVpnAuthorizationRulesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["AuthorizationRules"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeClientVpnAuthorizationRulesInput {
    type Item = AuthorizationRule;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.authorization_rules.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeClientVpnAuthorizationRulesInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeClientVpnAuthorizationRulesOutput {
    pub authorization_rules: Option<Vec<AuthorizationRule>>, pub next_token: Option<String>,
}
impl Shape for DescribeClientVpnAuthorizationRulesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnAuthorizationRulesResult", members: &[
        field("AuthorizationRules", "authorizationRule", AUTHORIZATION_RULE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { authorization_rules, next_token }
}
impl DescribeClientVpnAuthorizationRulesOutput {
    #[inline] pub fn authorization_rules(&self) -> &[AuthorizationRule] { items(&self.authorization_rules) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeClientVpnConnectionsInput {
    pub client_vpn_endpoint_id: Option<String>, pub filters: Option<Vec<Filter>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for DescribeClientVpnConnectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnConnectionsRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, filters, next_token, max_results, dry_run }
}
impl Operation for DescribeClientVpnConnectionsInput {
    type Output = DescribeClientVpnConnectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeClientVpnConnections", service: SERVICE, input: DescribeClientVpnConnectionsInput::SCHEMA,
        output: DescribeClientVpnConnectionsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Connections"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeClientVpnConnectionsInput {
    type Item = ClientVpnConnection;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.connections.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeClientVpnConnectionsInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeClientVpnConnectionsOutput {
    pub connections: Option<Vec<ClientVpnConnection>>, pub next_token: Option<String>,
}
impl Shape for DescribeClientVpnConnectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnConnectionsResult", members: &[
        field("Connections", "connections", CLIENT_VPN_CONNECTION_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { connections, next_token }
}
impl DescribeClientVpnConnectionsOutput {
    #[inline] pub fn connections(&self) -> &[ClientVpnConnection] { items(&self.connections) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeClientVpnEndpointsInput {
    pub client_vpn_endpoint_ids: Option<Vec<String>>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeClientVpnEndpointsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnEndpointsRequest", members: &[
        field("ClientVpnEndpointIds", "ClientVpnEndpointId", CLIENT_VPN_ENDPOINT_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_ids, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeClientVpnEndpointsInput {
    type Output = DescribeClientVpnEndpointsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeClientVpnEndpoints", service: SERVICE, input: DescribeClientVpnEndpointsInput::SCHEMA,
        output: DescribeClientVpnEndpointsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ClientVpnEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeClientVpnEndpointsInput {
    type Item = ClientVpnEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.client_vpn_endpoints.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeClientVpnEndpointsInput, M> {
    pub fn client_vpn_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.client_vpn_endpoint_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeClientVpnEndpointsOutput {
    pub client_vpn_endpoints: Option<Vec<ClientVpnEndpoint>>, pub next_token: Option<String>,
}
impl Shape for DescribeClientVpnEndpointsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnEndpointsResult", members: &[
        field("ClientVpnEndpoints", "clientVpnEndpoint", ENDPOINT_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { client_vpn_endpoints, next_token }
}
impl DescribeClientVpnEndpointsOutput {
    #[inline] pub fn client_vpn_endpoints(&self) -> &[ClientVpnEndpoint] { items(&self.client_vpn_endpoints) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeClientVpnRoutesInput {
    pub client_vpn_endpoint_id: Option<String>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeClientVpnRoutesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnRoutesRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeClientVpnRoutesInput {
    type Output = DescribeClientVpnRoutesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeClientVpnRoutes", service: SERVICE, input: DescribeClientVpnRoutesInput::SCHEMA,
        output: DescribeClientVpnRoutesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Routes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeClientVpnRoutesInput {
    type Item = ClientVpnRoute;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.routes.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeClientVpnRoutesInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeClientVpnRoutesOutput { pub routes: Option<Vec<ClientVpnRoute>>, pub next_token: Option<String> }
impl Shape for DescribeClientVpnRoutesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnRoutesResult", members: &[
        field("Routes", "routes", CLIENT_VPN_ROUTE_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { routes, next_token }
}
impl DescribeClientVpnRoutesOutput {
    #[inline] pub fn routes(&self) -> &[ClientVpnRoute] { items(&self.routes) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeClientVpnTargetNetworksInput {
    pub client_vpn_endpoint_id: Option<String>, pub association_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeClientVpnTargetNetworksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnTargetNetworksRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("AssociationIds", "", VALUE_STRING_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, association_ids, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeClientVpnTargetNetworksInput {
    type Output = DescribeClientVpnTargetNetworksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeClientVpnTargetNetworks", service: SERVICE, input: DescribeClientVpnTargetNetworksInput::SCHEMA,
        output: DescribeClientVpnTargetNetworksOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ClientVpnTargetNetworks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeClientVpnTargetNetworksInput {
    type Item = TargetNetwork;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.client_vpn_target_networks.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeClientVpnTargetNetworksInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.association_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeClientVpnTargetNetworksOutput {
    pub client_vpn_target_networks: Option<Vec<TargetNetwork>>, pub next_token: Option<String>,
}
impl Shape for DescribeClientVpnTargetNetworksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeClientVpnTargetNetworksResult", members: &[
        field("ClientVpnTargetNetworks", "clientVpnTargetNetworks", TARGET_NETWORK_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { client_vpn_target_networks, next_token }
}
impl DescribeClientVpnTargetNetworksOutput {
    #[inline] pub fn client_vpn_target_networks(&self) -> &[TargetNetwork] { items(&self.client_vpn_target_networks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCoipPoolsInput {
    pub pool_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeCoipPoolsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCoipPoolsRequest", members: &[
        field("PoolIds", "PoolId", COIP_POOL_ID_SET_LIST), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { pool_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeCoipPoolsInput {
    type Output = DescribeCoipPoolsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCoipPools", service: SERVICE, input: DescribeCoipPoolsInput::SCHEMA,
        output: DescribeCoipPoolsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CoipPools"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCoipPoolsInput {
    type Item = CoipPool;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.coip_pools.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCoipPoolsInput, M> {
    pub fn pool_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.pool_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeCoipPoolsOutput { pub coip_pools: Option<Vec<CoipPool>>, pub next_token: Option<String> }
impl Shape for DescribeCoipPoolsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCoipPoolsResult", members: &[
        field("CoipPools", "coipPoolSet", COIP_POOL_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { coip_pools, next_token }
}
impl DescribeCoipPoolsOutput {
    #[inline] pub fn coip_pools(&self) -> &[CoipPool] { items(&self.coip_pools) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeConversionTasksInput { pub dry_run: Option<bool>, pub conversion_task_ids: Option<Vec<String>> }
impl Shape for DescribeConversionTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeConversionTasksRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("ConversionTaskIds", "conversionTaskId", CONVERSION_ID_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, conversion_task_ids }
}
impl Operation for DescribeConversionTasksInput {
    type Output = DescribeConversionTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeConversionTasks", service: SERVICE, input: DescribeConversionTasksInput::SCHEMA,
        output: DescribeConversionTasksOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeConversionTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn conversion_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.conversion_task_ids = list(v); self }
}
pub struct DescribeConversionTasksOutput { pub conversion_tasks: Option<Vec<ConversionTask>> }
impl Shape for DescribeConversionTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeConversionTasksResult", members: &[
        field("ConversionTasks", "conversionTasks", DESCRIBE_CONVERSION_TASK_LIST_LIST),
    ], ..Schema::NONE };
    members! { conversion_tasks }
}
impl DescribeConversionTasksOutput {
    #[inline] pub fn conversion_tasks(&self) -> &[ConversionTask] { items(&self.conversion_tasks) }
}

pub struct DescribeCustomerGatewaysInput {
    pub customer_gateway_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeCustomerGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCustomerGatewaysRequest", members: &[
        field("CustomerGatewayIds", "CustomerGatewayId", CUSTOMER_GATEWAY_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { customer_gateway_ids, filters, dry_run }
}
impl Operation for DescribeCustomerGatewaysInput {
    type Output = DescribeCustomerGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCustomerGateways", service: SERVICE, input: DescribeCustomerGatewaysInput::SCHEMA,
        output: DescribeCustomerGatewaysOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCustomerGatewaysInput, M> {
    pub fn customer_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.customer_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeCustomerGatewaysOutput { pub customer_gateways: Option<Vec<CustomerGateway>> }
impl Shape for DescribeCustomerGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCustomerGatewaysResult", members: &[
        field("CustomerGateways", "customerGatewaySet", CUSTOMER_GATEWAY_LIST_LIST),
    ], ..Schema::NONE };
    members! { customer_gateways }
}
impl DescribeCustomerGatewaysOutput {
    #[inline] pub fn customer_gateways(&self) -> &[CustomerGateway] { items(&self.customer_gateways) }
}

pub struct DescribeDeclarativePoliciesReportsInput {
    pub dry_run: Option<bool>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub report_ids: Option<Vec<String>>,
}
impl Shape for DescribeDeclarativePoliciesReportsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeDeclarativePoliciesReportsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("ReportIds", "ReportId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, next_token, max_results, report_ids }
}
impl Operation for DescribeDeclarativePoliciesReportsInput {
    type Output = DescribeDeclarativePoliciesReportsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeDeclarativePoliciesReports", service: SERVICE,
        input: DescribeDeclarativePoliciesReportsInput::SCHEMA,
        output: DescribeDeclarativePoliciesReportsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeDeclarativePoliciesReportsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn report_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.report_ids = list(v); self }
}
pub struct DescribeDeclarativePoliciesReportsOutput {
    pub next_token: Option<String>, pub reports: Option<Vec<DeclarativePoliciesReport>>,
}
impl Shape for DescribeDeclarativePoliciesReportsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeDeclarativePoliciesReportsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Reports", "reportSet", DECLARATIVE_POLICIES_REPORT_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, reports }
}
impl DescribeDeclarativePoliciesReportsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn reports(&self) -> &[DeclarativePoliciesReport] { items(&self.reports) }
}

pub struct DescribeDhcpOptionsInput {
    pub dhcp_options_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeDhcpOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeDhcpOptionsRequest", members: &[
        field("DhcpOptionsIds", "DhcpOptionsId", DHCP_OPTIONS_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dhcp_options_ids, next_token, max_results, dry_run, filters }
}
impl Operation for DescribeDhcpOptionsInput {
    type Output = DescribeDhcpOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeDhcpOptions", service: SERVICE, input: DescribeDhcpOptionsInput::SCHEMA,
        output: DescribeDhcpOptionsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["DhcpOptions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeDhcpOptionsInput {
    type Item = DhcpOptions;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.dhcp_options.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeDhcpOptionsInput, M> {
    pub fn dhcp_options_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.dhcp_options_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeDhcpOptionsOutput { pub next_token: Option<String>, pub dhcp_options: Option<Vec<DhcpOptions>> }
impl Shape for DescribeDhcpOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeDhcpOptionsResult", members: &[
        field("NextToken", "nextToken", STRING), field("DhcpOptions", "dhcpOptionsSet", DHCP_OPTIONS_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, dhcp_options }
}
impl DescribeDhcpOptionsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn dhcp_options(&self) -> &[DhcpOptions] { items(&self.dhcp_options) }
}

pub struct DescribeEgressOnlyInternetGatewaysInput {
    pub dry_run: Option<bool>, pub egress_only_internet_gateway_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeEgressOnlyInternetGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeEgressOnlyInternetGatewaysRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("EgressOnlyInternetGatewayIds", "EgressOnlyInternetGatewayId", EGRESS_ONLY_INTERNET_GATEWAY_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, egress_only_internet_gateway_ids, max_results, next_token, filters }
}
impl Operation for DescribeEgressOnlyInternetGatewaysInput {
    type Output = DescribeEgressOnlyInternetGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeEgressOnlyInternetGateways", service: SERVICE,
        input: DescribeEgressOnlyInternetGatewaysInput::SCHEMA,
        output: DescribeEgressOnlyInternetGatewaysOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["EgressOnlyInternetGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeEgressOnlyInternetGatewaysInput {
    type Item = EgressOnlyInternetGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.egress_only_internet_gateways.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeEgressOnlyInternetGatewaysInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn egress_only_internet_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.egress_only_internet_gateway_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeEgressOnlyInternetGatewaysOutput {
    pub egress_only_internet_gateways: Option<Vec<EgressOnlyInternetGateway>>, pub next_token: Option<String>,
}
impl Shape for DescribeEgressOnlyInternetGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeEgressOnlyInternetGatewaysResult", members: &[
        field("EgressOnlyInternetGateways", "egressOnlyInternetGatewaySet", EGRESS_ONLY_INTERNET_GATEWAY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { egress_only_internet_gateways, next_token }
}
impl DescribeEgressOnlyInternetGatewaysOutput {
    #[inline] pub fn egress_only_internet_gateways(&self) -> &[EgressOnlyInternetGateway] { items(&self.egress_only_internet_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeElasticGpusInput {
    pub elastic_gpu_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeElasticGpusInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeElasticGpusRequest", members: &[
        field("ElasticGpuIds", "ElasticGpuId", ELASTIC_GPU_ID_SET_LIST), field("DryRun", "", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { elastic_gpu_ids, dry_run, filters, max_results, next_token }
}
impl Operation for DescribeElasticGpusInput {
    type Output = DescribeElasticGpusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeElasticGpus", service: SERVICE, input: DescribeElasticGpusInput::SCHEMA,
        output: DescribeElasticGpusOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeElasticGpusInput, M> {
    pub fn elastic_gpu_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.elastic_gpu_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeElasticGpusOutput {
    pub elastic_gpu_set: Option<Vec<ElasticGpus>>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeElasticGpusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeElasticGpusResult", members: &[
        field("ElasticGpuSet", "elasticGpuSet", ELASTIC_GPU_SET_LIST), field("MaxResults", "maxResults", INTEGER),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { elastic_gpu_set, max_results, next_token }
}
impl DescribeElasticGpusOutput {
    #[inline] pub fn elastic_gpu_set(&self) -> &[ElasticGpus] { items(&self.elastic_gpu_set) }
    #[inline] pub fn max_results(&self) -> i32 { self.max_results.unwrap_or_default() }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeExportImageTasksInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub export_image_task_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeExportImageTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeExportImageTasksRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("ExportImageTaskIds", "ExportImageTaskId", EXPORT_IMAGE_TASK_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, export_image_task_ids, max_results, next_token }
}
impl Operation for DescribeExportImageTasksInput {
    type Output = DescribeExportImageTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeExportImageTasks", service: SERVICE, input: DescribeExportImageTasksInput::SCHEMA,
        output: DescribeExportImageTasksOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ExportImageTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeExportImageTasksInput {
    type Item = ExportImageTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.export_image_tasks.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeExportImageTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn export_image_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.export_image_task_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeExportImageTasksOutput {
    pub export_image_tasks: Option<Vec<ExportImageTask>>, pub next_token: Option<String>,
}
impl Shape for DescribeExportImageTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeExportImageTasksResult", members: &[
        field("ExportImageTasks", "exportImageTaskSet", EXPORT_IMAGE_TASK_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { export_image_tasks, next_token }
}
impl DescribeExportImageTasksOutput {
    #[inline] pub fn export_image_tasks(&self) -> &[ExportImageTask] { items(&self.export_image_tasks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeExportTasksInput { pub filters: Option<Vec<Filter>>, pub export_task_ids: Option<Vec<String>> }
impl Shape for DescribeExportTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeExportTasksRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST),
        field("ExportTaskIds", "exportTaskId", EXPORT_TASK_ID_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { filters, export_task_ids }
}
impl Operation for DescribeExportTasksInput {
    type Output = DescribeExportTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeExportTasks", service: SERVICE, input: DescribeExportTasksInput::SCHEMA,
        output: DescribeExportTasksOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeExportTasksInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn export_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.export_task_ids = list(v); self }
}
pub struct DescribeExportTasksOutput { pub export_tasks: Option<Vec<ExportTask>> }
impl Shape for DescribeExportTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeExportTasksResult", members: &[
        field("ExportTasks", "exportTaskSet", EXPORT_TASK_LIST_LIST),
    ], ..Schema::NONE };
    members! { export_tasks }
}
impl DescribeExportTasksOutput {
    #[inline] pub fn export_tasks(&self) -> &[ExportTask] { items(&self.export_tasks) }
}

pub struct DescribeFastLaunchImagesInput {
    pub image_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeFastLaunchImagesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFastLaunchImagesRequest", members: &[
        field("ImageIds", "ImageId", FAST_LAUNCH_IMAGE_ID_LIST_LIST), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeFastLaunchImagesInput {
    type Output = DescribeFastLaunchImagesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeFastLaunchImages", service: SERVICE, input: DescribeFastLaunchImagesInput::SCHEMA,
        output: DescribeFastLaunchImagesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FastLaunchImages"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeFastLaunchImagesInput {
    type Item = DescribeFastLaunchImagesSuccessItem;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fast_launch_images.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeFastLaunchImagesInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeFastLaunchImagesOutput {
    pub fast_launch_images: Option<Vec<DescribeFastLaunchImagesSuccessItem>>, pub next_token: Option<String>,
}
impl Shape for DescribeFastLaunchImagesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFastLaunchImagesResult", members: &[
        field("FastLaunchImages", "fastLaunchImageSet", DESCRIBE_FAST_LAUNCH_IMAGES_SUCCESS_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { fast_launch_images, next_token }
}
impl DescribeFastLaunchImagesOutput {
    #[inline] pub fn fast_launch_images(&self) -> &[DescribeFastLaunchImagesSuccessItem] { items(&self.fast_launch_images) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeFastSnapshotRestoresInput {
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeFastSnapshotRestoresInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFastSnapshotRestoresRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, max_results, next_token, dry_run }
}
impl Operation for DescribeFastSnapshotRestoresInput {
    type Output = DescribeFastSnapshotRestoresOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeFastSnapshotRestores", service: SERVICE, input: DescribeFastSnapshotRestoresInput::SCHEMA,
        output: DescribeFastSnapshotRestoresOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FastSnapshotRestores"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeFastSnapshotRestoresInput {
    type Item = DescribeFastSnapshotRestoreSuccessItem;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fast_snapshot_restores.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeFastSnapshotRestoresInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeFastSnapshotRestoresOutput {
    pub fast_snapshot_restores: Option<Vec<DescribeFastSnapshotRestoreSuccessItem>>, pub next_token: Option<String>,
}
impl Shape for DescribeFastSnapshotRestoresOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFastSnapshotRestoresResult", members: &[
        field("FastSnapshotRestores", "fastSnapshotRestoreSet", DESCRIBE_FAST_SNAPSHOT_RESTORE_SUCCESS_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { fast_snapshot_restores, next_token }
}
impl DescribeFastSnapshotRestoresOutput {
    #[inline] pub fn fast_snapshot_restores(&self) -> &[DescribeFastSnapshotRestoreSuccessItem] { items(&self.fast_snapshot_restores) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeFleetHistoryInput {
    pub dry_run: Option<bool>, pub event_type: Option<FleetEventType>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub fleet_id: Option<String>, pub start_time: Option<Timestamp>,
}
impl Shape for DescribeFleetHistoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFleetHistoryRequest", members: &[
        field("DryRun", "", BOOLEAN), field("EventType", "", ENUM), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("FleetId", "", STRING).required(),
        field("StartTime", "", TIMESTAMP).required(),
    ], ..Schema::NONE };
    members! { dry_run, event_type, max_results, next_token, fleet_id, start_time }
}
impl Operation for DescribeFleetHistoryInput {
    type Output = DescribeFleetHistoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeFleetHistory", service: SERVICE, input: DescribeFleetHistoryInput::SCHEMA,
        output: DescribeFleetHistoryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeFleetHistoryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn event_type(mut self, v: impl Into<FleetEventType>) -> Self { self.input.event_type = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn fleet_id(mut self, v: impl Into<String>) -> Self { self.input.fleet_id = Some(v.into()); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
}
pub struct DescribeFleetHistoryOutput {
    pub history_records: Option<Vec<HistoryRecordEntry>>, pub last_evaluated_time: Option<Timestamp>,
    pub next_token: Option<String>, pub fleet_id: Option<String>, pub start_time: Option<Timestamp>,
}
impl Shape for DescribeFleetHistoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFleetHistoryResult", members: &[
        field("HistoryRecords", "historyRecordSet", HISTORY_RECORD_SET_LIST),
        field("LastEvaluatedTime", "lastEvaluatedTime", TIMESTAMP), field("NextToken", "nextToken", STRING),
        field("FleetId", "fleetId", STRING), field("StartTime", "startTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! { history_records, last_evaluated_time, next_token, fleet_id, start_time }
}
impl DescribeFleetHistoryOutput {
    #[inline] pub fn history_records(&self) -> &[HistoryRecordEntry] { items(&self.history_records) }
    #[inline] pub fn last_evaluated_time(&self) -> Timestamp { moment(&self.last_evaluated_time) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn fleet_id(&self) -> &str { text(&self.fleet_id) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
}

pub struct DescribeFleetInstancesInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub fleet_id: Option<String>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeFleetInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFleetInstancesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("FleetId", "", STRING).required(), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token, fleet_id, filters }
}
impl Operation for DescribeFleetInstancesInput {
    type Output = DescribeFleetInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeFleetInstances", service: SERVICE, input: DescribeFleetInstancesInput::SCHEMA,
        output: DescribeFleetInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeFleetInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn fleet_id(mut self, v: impl Into<String>) -> Self { self.input.fleet_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeFleetInstancesOutput {
    pub active_instances: Option<Vec<ActiveInstance>>, pub next_token: Option<String>, pub fleet_id: Option<String>,
}
impl Shape for DescribeFleetInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFleetInstancesResult", members: &[
        field("ActiveInstances", "activeInstanceSet", ACTIVE_INSTANCE_SET_LIST),
        field("NextToken", "nextToken", STRING), field("FleetId", "fleetId", STRING),
    ], ..Schema::NONE };
    members! { active_instances, next_token, fleet_id }
}
impl DescribeFleetInstancesOutput {
    #[inline] pub fn active_instances(&self) -> &[ActiveInstance] { items(&self.active_instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn fleet_id(&self) -> &str { text(&self.fleet_id) }
}

pub struct DescribeFleetsInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub fleet_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeFleetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFleetsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("FleetIds", "FleetId", FLEET_ID_SET_LIST), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token, fleet_ids, filters }
}
impl Operation for DescribeFleetsInput {
    type Output = DescribeFleetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeFleets", service: SERVICE, input: DescribeFleetsInput::SCHEMA,
        output: DescribeFleetsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Fleets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeFleetsInput {
    type Item = FleetData;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fleets.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeFleetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn fleet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fleet_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeFleetsOutput { pub next_token: Option<String>, pub fleets: Option<Vec<FleetData>> }
impl Shape for DescribeFleetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFleetsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Fleets", "fleetSet", FLEET_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, fleets }
}
impl DescribeFleetsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn fleets(&self) -> &[FleetData] { items(&self.fleets) }
}

pub struct DescribeFlowLogsInput {
    pub dry_run: Option<bool>, pub filter: Option<Vec<Filter>>, pub flow_log_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeFlowLogsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFlowLogsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filter", "", FILTER_LIST_LIST),
        field("FlowLogIds", "FlowLogId", FLOW_LOG_ID_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filter, flow_log_ids, max_results, next_token }
}
impl Operation for DescribeFlowLogsInput {
    type Output = DescribeFlowLogsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeFlowLogs", service: SERVICE, input: DescribeFlowLogsInput::SCHEMA,
        output: DescribeFlowLogsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FlowLogs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeFlowLogsInput {
    type Item = FlowLog;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.flow_logs.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeFlowLogsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
    pub fn flow_log_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.flow_log_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeFlowLogsOutput { pub flow_logs: Option<Vec<FlowLog>>, pub next_token: Option<String> }
impl Shape for DescribeFlowLogsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFlowLogsResult", members: &[
        field("FlowLogs", "flowLogSet", FLOW_LOG_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { flow_logs, next_token }
}
impl DescribeFlowLogsOutput {
    #[inline] pub fn flow_logs(&self) -> &[FlowLog] { items(&self.flow_logs) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeFpgaImageAttributeInput {
    pub dry_run: Option<bool>, pub fpga_image_id: Option<String>, pub attribute: Option<FpgaImageAttributeName>,
}
impl Shape for DescribeFpgaImageAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFpgaImageAttributeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("FpgaImageId", "", STRING).required(),
        field("Attribute", "", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, fpga_image_id, attribute }
}
impl Operation for DescribeFpgaImageAttributeInput {
    type Output = DescribeFpgaImageAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeFpgaImageAttribute", service: SERVICE, input: DescribeFpgaImageAttributeInput::SCHEMA,
        output: DescribeFpgaImageAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeFpgaImageAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fpga_image_id(mut self, v: impl Into<String>) -> Self { self.input.fpga_image_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<FpgaImageAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
}
pub struct DescribeFpgaImageAttributeOutput { pub fpga_image_attribute: Option<FpgaImageAttribute> }
impl Shape for DescribeFpgaImageAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFpgaImageAttributeResult", members: &[
        field("FpgaImageAttribute", "fpgaImageAttribute", STRUCTURE),
    ], ..Schema::NONE };
    members! { fpga_image_attribute }
}
impl DescribeFpgaImageAttributeOutput {
    #[inline] pub fn fpga_image_attribute(&self) -> &FpgaImageAttribute { nested(&self.fpga_image_attribute) }
}

pub struct DescribeFpgaImagesInput {
    pub dry_run: Option<bool>, pub fpga_image_ids: Option<Vec<String>>, pub owners: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeFpgaImagesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFpgaImagesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("FpgaImageIds", "FpgaImageId", FPGA_IMAGE_ID_LIST_LIST),
        field("Owners", "Owner", OWNER_STRING_LIST_LIST), field("Filters", "Filter", FILTER_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, fpga_image_ids, owners, filters, next_token, max_results }
}
impl Operation for DescribeFpgaImagesInput {
    type Output = DescribeFpgaImagesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeFpgaImages", service: SERVICE, input: DescribeFpgaImagesInput::SCHEMA,
        output: DescribeFpgaImagesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FpgaImages"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeFpgaImagesInput {
    type Item = FpgaImage;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fpga_images.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeFpgaImagesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fpga_image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fpga_image_ids = list(v); self }
    pub fn owners(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.owners = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeFpgaImagesOutput { pub fpga_images: Option<Vec<FpgaImage>>, pub next_token: Option<String> }
impl Shape for DescribeFpgaImagesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeFpgaImagesResult", members: &[
        field("FpgaImages", "fpgaImageSet", FPGA_IMAGE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { fpga_images, next_token }
}
impl DescribeFpgaImagesOutput {
    #[inline] pub fn fpga_images(&self) -> &[FpgaImage] { items(&self.fpga_images) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeHostReservationOfferingsInput {
    pub filter: Option<Vec<Filter>>, pub max_duration: Option<i32>, pub max_results: Option<i32>,
    pub min_duration: Option<i32>, pub next_token: Option<String>, pub offering_id: Option<String>,
}
impl Shape for DescribeHostReservationOfferingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeHostReservationOfferingsRequest", members: &[
        field("Filter", "", FILTER_LIST_LIST), field("MaxDuration", "", INTEGER), field("MaxResults", "", INTEGER),
        field("MinDuration", "", INTEGER), field("NextToken", "", STRING), field("OfferingId", "", STRING),
    ], ..Schema::NONE };
    members! { filter, max_duration, max_results, min_duration, next_token, offering_id }
}
impl Operation for DescribeHostReservationOfferingsInput {
    type Output = DescribeHostReservationOfferingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeHostReservationOfferings", service: SERVICE,
        input: DescribeHostReservationOfferingsInput::SCHEMA, output: DescribeHostReservationOfferingsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["OfferingSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeHostReservationOfferingsInput {
    type Item = HostOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.offering_set.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeHostReservationOfferingsInput, M> {
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
    pub fn max_duration(mut self, v: impl Into<i32>) -> Self { self.input.max_duration = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn min_duration(mut self, v: impl Into<i32>) -> Self { self.input.min_duration = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn offering_id(mut self, v: impl Into<String>) -> Self { self.input.offering_id = Some(v.into()); self }
}
pub struct DescribeHostReservationOfferingsOutput {
    pub next_token: Option<String>, pub offering_set: Option<Vec<HostOffering>>,
}
impl Shape for DescribeHostReservationOfferingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeHostReservationOfferingsResult", members: &[
        field("NextToken", "nextToken", STRING), field("OfferingSet", "offeringSet", HOST_OFFERING_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, offering_set }
}
impl DescribeHostReservationOfferingsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn offering_set(&self) -> &[HostOffering] { items(&self.offering_set) }
}

pub struct DescribeHostReservationsInput {
    pub filter: Option<Vec<Filter>>, pub host_reservation_id_set: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribeHostReservationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeHostReservationsRequest", members: &[
        field("Filter", "", FILTER_LIST_LIST), field("HostReservationIdSet", "", HOST_RESERVATION_ID_SET_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { filter, host_reservation_id_set, max_results, next_token }
}
impl Operation for DescribeHostReservationsInput {
    type Output = DescribeHostReservationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeHostReservations", service: SERVICE, input: DescribeHostReservationsInput::SCHEMA,
        output: DescribeHostReservationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["HostReservationSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeHostReservationsInput {
    type Item = HostReservation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.host_reservation_set.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeHostReservationsInput, M> {
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
    pub fn host_reservation_id_set(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_reservation_id_set = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeHostReservationsOutput {
    pub host_reservation_set: Option<Vec<HostReservation>>, pub next_token: Option<String>,
}
impl Shape for DescribeHostReservationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeHostReservationsResult", members: &[
        field("HostReservationSet", "hostReservationSet", HOST_RESERVATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { host_reservation_set, next_token }
}
impl DescribeHostReservationsOutput {
    #[inline] pub fn host_reservation_set(&self) -> &[HostReservation] { items(&self.host_reservation_set) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeHostsInput {
    pub host_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filter: Option<Vec<Filter>>,
}
impl Shape for DescribeHostsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeHostsRequest", members: &[
        field("HostIds", "hostId", REQUEST_HOST_ID_LIST_LIST), field("NextToken", "nextToken", STRING),
        field("MaxResults", "maxResults", INTEGER), field("Filter", "filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { host_ids, next_token, max_results, filter }
}
impl Operation for DescribeHostsInput {
    type Output = DescribeHostsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeHosts", service: SERVICE, input: DescribeHostsInput::SCHEMA,
        output: DescribeHostsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Hosts"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeHostsInput {
    type Item = Host;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.hosts.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeHostsInput, M> {
    pub fn host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
}
pub struct DescribeHostsOutput { pub hosts: Option<Vec<Host>>, pub next_token: Option<String> }
impl Shape for DescribeHostsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeHostsResult", members: &[
        field("Hosts", "hostSet", HOST_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { hosts, next_token }
}
impl DescribeHostsOutput {
    #[inline] pub fn hosts(&self) -> &[Host] { items(&self.hosts) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIamInstanceProfileAssociationsInput {
    pub association_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribeIamInstanceProfileAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIamInstanceProfileAssociationsRequest", members: &[
        field("AssociationIds", "AssociationId", ASSOCIATION_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { association_ids, filters, max_results, next_token }
}
impl Operation for DescribeIamInstanceProfileAssociationsInput {
    type Output = DescribeIamInstanceProfileAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIamInstanceProfileAssociations", service: SERVICE,
        input: DescribeIamInstanceProfileAssociationsInput::SCHEMA,
        output: DescribeIamInstanceProfileAssociationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IamInstanceProfileAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIamInstanceProfileAssociationsInput {
    type Item = IamInstanceProfileAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.iam_instance_profile_associations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIamInstanceProfileAssociationsInput, M> {
    pub fn association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.association_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeIamInstanceProfileAssociationsOutput {
    pub iam_instance_profile_associations: Option<Vec<IamInstanceProfileAssociation>>, pub next_token: Option<String>,
}
impl Shape for DescribeIamInstanceProfileAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIamInstanceProfileAssociationsResult", members: &[
        field("IamInstanceProfileAssociations", "iamInstanceProfileAssociationSet", IAM_INSTANCE_PROFILE_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { iam_instance_profile_associations, next_token }
}
impl DescribeIamInstanceProfileAssociationsOutput {
    #[inline] pub fn iam_instance_profile_associations(&self) -> &[IamInstanceProfileAssociation] { items(&self.iam_instance_profile_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIdFormatInput { pub resource: Option<String> }
impl Shape for DescribeIdFormatInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIdFormatRequest", members: &[
        field("Resource", "", STRING),
    ], ..Schema::NONE };
    members! { resource }
}
impl Operation for DescribeIdFormatInput {
    type Output = DescribeIdFormatOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIdFormat", service: SERVICE, input: DescribeIdFormatInput::SCHEMA,
        output: DescribeIdFormatOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIdFormatInput, M> {
    pub fn resource(mut self, v: impl Into<String>) -> Self { self.input.resource = Some(v.into()); self }
}
pub struct DescribeIdFormatOutput { pub statuses: Option<Vec<IdFormat>> }
impl Shape for DescribeIdFormatOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIdFormatResult", members: &[
        field("Statuses", "statusSet", ID_FORMAT_LIST_LIST),
    ], ..Schema::NONE };
    members! { statuses }
}
impl DescribeIdFormatOutput {
    #[inline] pub fn statuses(&self) -> &[IdFormat] { items(&self.statuses) }
}

pub struct DescribeIdentityIdFormatInput { pub resource: Option<String>, pub principal_arn: Option<String> }
impl Shape for DescribeIdentityIdFormatInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIdentityIdFormatRequest", members: &[
        field("Resource", "resource", STRING), field("PrincipalArn", "principalArn", STRING).required(),
    ], ..Schema::NONE };
    members! { resource, principal_arn }
}
impl Operation for DescribeIdentityIdFormatInput {
    type Output = DescribeIdentityIdFormatOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIdentityIdFormat", service: SERVICE, input: DescribeIdentityIdFormatInput::SCHEMA,
        output: DescribeIdentityIdFormatOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIdentityIdFormatInput, M> {
    pub fn resource(mut self, v: impl Into<String>) -> Self { self.input.resource = Some(v.into()); self }
    pub fn principal_arn(mut self, v: impl Into<String>) -> Self { self.input.principal_arn = Some(v.into()); self }
}
pub struct DescribeIdentityIdFormatOutput { pub statuses: Option<Vec<IdFormat>> }
impl Shape for DescribeIdentityIdFormatOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIdentityIdFormatResult", members: &[
        field("Statuses", "statusSet", ID_FORMAT_LIST_LIST),
    ], ..Schema::NONE };
    members! { statuses }
}
impl DescribeIdentityIdFormatOutput {
    #[inline] pub fn statuses(&self) -> &[IdFormat] { items(&self.statuses) }
}

pub struct DescribeImageAttributeInput {
    pub attribute: Option<ImageAttributeName>, pub image_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeImageAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImageAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("ImageId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, image_id, dry_run }
}
impl Operation for DescribeImageAttributeInput {
    type Output = DescribeImageAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeImageAttribute", service: SERVICE, input: DescribeImageAttributeInput::SCHEMA,
        output: DescribeImageAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeImageAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<ImageAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeImageAttributeOutput {
    pub description: Option<AttributeValue>, pub kernel_id: Option<AttributeValue>,
    pub ramdisk_id: Option<AttributeValue>, pub sriov_net_support: Option<AttributeValue>,
    pub boot_mode: Option<AttributeValue>, pub tpm_support: Option<AttributeValue>,
    pub uefi_data: Option<AttributeValue>, pub last_launched_time: Option<AttributeValue>,
    pub imds_support: Option<AttributeValue>, pub deregistration_protection: Option<AttributeValue>,
    pub image_id: Option<String>, pub launch_permissions: Option<Vec<LaunchPermission>>,
    pub product_codes: Option<Vec<ProductCode>>, pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
}
impl Shape for DescribeImageAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ImageAttribute", members: &[
        field("Description", "description", STRUCTURE), field("KernelId", "kernel", STRUCTURE),
        field("RamdiskId", "ramdisk", STRUCTURE), field("SriovNetSupport", "sriovNetSupport", STRUCTURE),
        field("BootMode", "bootMode", STRUCTURE), field("TpmSupport", "tpmSupport", STRUCTURE),
        field("UefiData", "uefiData", STRUCTURE), field("LastLaunchedTime", "lastLaunchedTime", STRUCTURE),
        field("ImdsSupport", "imdsSupport", STRUCTURE),
        field("DeregistrationProtection", "deregistrationProtection", STRUCTURE), field("ImageId", "imageId", STRING),
        field("LaunchPermissions", "launchPermission", LAUNCH_PERMISSION_LIST_LIST),
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST),
        field("BlockDeviceMappings", "blockDeviceMapping", BLOCK_DEVICE_MAPPING_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        description, kernel_id, ramdisk_id, sriov_net_support, boot_mode, tpm_support, uefi_data, last_launched_time,
        imds_support, deregistration_protection, image_id, launch_permissions, product_codes, block_device_mappings,
    }
}
impl DescribeImageAttributeOutput {
    #[inline] pub fn description(&self) -> &AttributeValue { nested(&self.description) }
    #[inline] pub fn kernel_id(&self) -> &AttributeValue { nested(&self.kernel_id) }
    #[inline] pub fn ramdisk_id(&self) -> &AttributeValue { nested(&self.ramdisk_id) }
    #[inline] pub fn sriov_net_support(&self) -> &AttributeValue { nested(&self.sriov_net_support) }
    #[inline] pub fn boot_mode(&self) -> &AttributeValue { nested(&self.boot_mode) }
    #[inline] pub fn tpm_support(&self) -> &AttributeValue { nested(&self.tpm_support) }
    #[inline] pub fn uefi_data(&self) -> &AttributeValue { nested(&self.uefi_data) }
    #[inline] pub fn last_launched_time(&self) -> &AttributeValue { nested(&self.last_launched_time) }
    #[inline] pub fn imds_support(&self) -> &AttributeValue { nested(&self.imds_support) }
    #[inline] pub fn deregistration_protection(&self) -> &AttributeValue { nested(&self.deregistration_protection) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn launch_permissions(&self) -> &[LaunchPermission] { items(&self.launch_permissions) }
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn block_device_mappings(&self) -> &[BlockDeviceMapping] { items(&self.block_device_mappings) }
}

pub struct DescribeImageReferencesInput {
    pub image_ids: Option<Vec<String>>, pub include_all_resource_types: Option<bool>,
    pub resource_types: Option<Vec<ResourceTypeRequest>>, pub next_token: Option<String>, pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
}
impl Shape for DescribeImageReferencesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImageReferencesRequest", members: &[
        field("ImageIds", "ImageId", DESCRIBE_IMAGE_REFERENCES_IMAGE_ID_STRING_LIST_LIST).required(),
        field("IncludeAllResourceTypes", "", BOOLEAN),
        field("ResourceTypes", "ResourceType", RESOURCE_TYPE_REQUEST_LIST_LIST), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { image_ids, include_all_resource_types, resource_types, next_token, dry_run, max_results }
}
impl Operation for DescribeImageReferencesInput {
    type Output = DescribeImageReferencesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeImageReferences", service: SERVICE, input: DescribeImageReferencesInput::SCHEMA,
        output: DescribeImageReferencesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImageReferences"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeImageReferencesInput {
    type Item = ImageReference;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.image_references.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeImageReferencesInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn include_all_resource_types(mut self, v: impl Into<bool>) -> Self { self.input.include_all_resource_types = Some(v.into()); self }
    pub fn resource_types(mut self, v: impl IntoIterator<Item = impl Into<ResourceTypeRequest>>) -> Self { self.input.resource_types = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeImageReferencesOutput {
    pub next_token: Option<String>, pub image_references: Option<Vec<ImageReference>>,
}
impl Shape for DescribeImageReferencesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImageReferencesResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ImageReferences", "imageReferenceSet", IMAGE_REFERENCE_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, image_references }
}
impl DescribeImageReferencesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn image_references(&self) -> &[ImageReference] { items(&self.image_references) }
}

pub struct DescribeImageUsageReportEntriesInput {
    pub image_ids: Option<Vec<String>>, pub report_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>, pub max_results: Option<i32>,
}
impl Shape for DescribeImageUsageReportEntriesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImageUsageReportEntriesRequest", members: &[
        field("ImageIds", "ImageId", DESCRIBE_IMAGE_USAGE_REPORTS_IMAGE_ID_STRING_LIST_LIST),
        field("ReportIds", "ReportId", IMAGE_USAGE_REPORT_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { image_ids, report_ids, next_token, filters, dry_run, max_results }
}
impl Operation for DescribeImageUsageReportEntriesInput {
    type Output = DescribeImageUsageReportEntriesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeImageUsageReportEntries", service: SERVICE, input: DescribeImageUsageReportEntriesInput::SCHEMA,
        output: DescribeImageUsageReportEntriesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImageUsageReportEntries"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeImageUsageReportEntriesInput {
    type Item = ImageUsageReportEntry;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.image_usage_report_entries.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeImageUsageReportEntriesInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn report_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.report_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeImageUsageReportEntriesOutput {
    pub next_token: Option<String>, pub image_usage_report_entries: Option<Vec<ImageUsageReportEntry>>,
}
impl Shape for DescribeImageUsageReportEntriesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImageUsageReportEntriesResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ImageUsageReportEntries", "imageUsageReportEntrySet", IMAGE_USAGE_REPORT_ENTRY_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, image_usage_report_entries }
}
impl DescribeImageUsageReportEntriesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn image_usage_report_entries(&self) -> &[ImageUsageReportEntry] { items(&self.image_usage_report_entries) }
}

pub struct DescribeImageUsageReportsInput {
    pub image_ids: Option<Vec<String>>, pub report_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>, pub max_results: Option<i32>,
}
impl Shape for DescribeImageUsageReportsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImageUsageReportsRequest", members: &[
        field("ImageIds", "ImageId", DESCRIBE_IMAGE_USAGE_REPORTS_IMAGE_ID_STRING_LIST_LIST),
        field("ReportIds", "ReportId", IMAGE_USAGE_REPORT_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { image_ids, report_ids, next_token, filters, dry_run, max_results }
}
impl Operation for DescribeImageUsageReportsInput {
    type Output = DescribeImageUsageReportsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeImageUsageReports", service: SERVICE, input: DescribeImageUsageReportsInput::SCHEMA,
        output: DescribeImageUsageReportsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImageUsageReports"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeImageUsageReportsInput {
    type Item = ImageUsageReport;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.image_usage_reports.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeImageUsageReportsInput, M> {
    pub fn image_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.image_ids = list(v); self }
    pub fn report_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.report_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeImageUsageReportsOutput {
    pub next_token: Option<String>, pub image_usage_reports: Option<Vec<ImageUsageReport>>,
}
impl Shape for DescribeImageUsageReportsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImageUsageReportsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ImageUsageReports", "imageUsageReportSet", IMAGE_USAGE_REPORT_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, image_usage_reports }
}
impl DescribeImageUsageReportsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn image_usage_reports(&self) -> &[ImageUsageReport] { items(&self.image_usage_reports) }
}

pub struct DescribeImagesInput {
    pub executable_users: Option<Vec<String>>, pub image_ids: Option<Vec<String>>, pub owners: Option<Vec<String>>,
    pub include_deprecated: Option<bool>, pub include_disabled: Option<bool>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeImagesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImagesRequest", members: &[
        field("ExecutableUsers", "ExecutableBy", EXECUTABLE_BY_STRING_LIST_LIST),
        field("ImageIds", "ImageId", IMAGE_ID_STRING_LIST_LIST), field("Owners", "Owner", OWNER_STRING_LIST_LIST),
        field("IncludeDeprecated", "", BOOLEAN), field("IncludeDisabled", "", BOOLEAN),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        executable_users, image_ids, owners, include_deprecated, include_disabled, max_results, next_token, dry_run,
        filters,
    }
}
impl Operation for DescribeImagesInput {
    type Output = DescribeImagesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeImages", service: SERVICE, input: DescribeImagesInput::SCHEMA,
        output: DescribeImagesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Images"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeImagesInput {
    type Item = Image;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.images.unwrap_or_default() }
}
#[cfg(feature = "client")]
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
pub struct DescribeImagesOutput { pub next_token: Option<String>, pub images: Option<Vec<Image>> }
impl Shape for DescribeImagesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImagesResult", members: &[
        field("NextToken", "nextToken", STRING), field("Images", "imagesSet", IMAGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, images }
}
impl DescribeImagesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn images(&self) -> &[Image] { items(&self.images) }
}

pub struct DescribeImportImageTasksInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub import_task_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeImportImageTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImportImageTasksRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "", FILTER_LIST_LIST),
        field("ImportTaskIds", "ImportTaskId", IMPORT_TASK_ID_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, import_task_ids, max_results, next_token }
}
impl Operation for DescribeImportImageTasksInput {
    type Output = DescribeImportImageTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeImportImageTasks", service: SERVICE, input: DescribeImportImageTasksInput::SCHEMA,
        output: DescribeImportImageTasksOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImportImageTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeImportImageTasksInput {
    type Item = ImportImageTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.import_image_tasks.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeImportImageTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn import_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.import_task_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeImportImageTasksOutput {
    pub import_image_tasks: Option<Vec<ImportImageTask>>, pub next_token: Option<String>,
}
impl Shape for DescribeImportImageTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImportImageTasksResult", members: &[
        field("ImportImageTasks", "importImageTaskSet", IMPORT_IMAGE_TASK_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { import_image_tasks, next_token }
}
impl DescribeImportImageTasksOutput {
    #[inline] pub fn import_image_tasks(&self) -> &[ImportImageTask] { items(&self.import_image_tasks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeImportSnapshotTasksInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub import_task_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeImportSnapshotTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImportSnapshotTasksRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "", FILTER_LIST_LIST),
        field("ImportTaskIds", "ImportTaskId", IMPORT_SNAPSHOT_TASK_ID_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, import_task_ids, max_results, next_token }
}
impl Operation for DescribeImportSnapshotTasksInput {
    type Output = DescribeImportSnapshotTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeImportSnapshotTasks", service: SERVICE, input: DescribeImportSnapshotTasksInput::SCHEMA,
        output: DescribeImportSnapshotTasksOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImportSnapshotTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeImportSnapshotTasksInput {
    type Item = ImportSnapshotTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.import_snapshot_tasks.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeImportSnapshotTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn import_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.import_task_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeImportSnapshotTasksOutput {
    pub import_snapshot_tasks: Option<Vec<ImportSnapshotTask>>, pub next_token: Option<String>,
}
impl Shape for DescribeImportSnapshotTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImportSnapshotTasksResult", members: &[
        field("ImportSnapshotTasks", "importSnapshotTaskSet", IMPORT_SNAPSHOT_TASK_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { import_snapshot_tasks, next_token }
}
impl DescribeImportSnapshotTasksOutput {
    #[inline] pub fn import_snapshot_tasks(&self) -> &[ImportSnapshotTask] { items(&self.import_snapshot_tasks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceAttributeInput {
    pub dry_run: Option<bool>, pub instance_id: Option<String>, pub attribute: Option<InstanceAttributeName>,
}
impl Shape for DescribeInstanceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceAttributeRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InstanceId", "instanceId", STRING).required(),
        field("Attribute", "attribute", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_id, attribute }
}
impl Operation for DescribeInstanceAttributeInput {
    type Output = DescribeInstanceAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceAttribute", service: SERVICE, input: DescribeInstanceAttributeInput::SCHEMA,
        output: DescribeInstanceAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<InstanceAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
}
pub struct DescribeInstanceAttributeOutput {
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    pub disable_api_termination: Option<AttributeBooleanValue>, pub ena_support: Option<AttributeBooleanValue>,
    pub enclave_options: Option<EnclaveOptions>, pub ebs_optimized: Option<AttributeBooleanValue>,
    pub instance_id: Option<String>, pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub instance_type: Option<AttributeValue>, pub kernel_id: Option<AttributeValue>,
    pub product_codes: Option<Vec<ProductCode>>, pub ramdisk_id: Option<AttributeValue>,
    pub root_device_name: Option<AttributeValue>, pub source_dest_check: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>, pub user_data: Option<AttributeValue>,
    pub disable_api_stop: Option<AttributeBooleanValue>, pub groups: Option<Vec<GroupIdentifier>>,
}
impl Shape for DescribeInstanceAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceAttribute", members: &[
        field("BlockDeviceMappings", "blockDeviceMapping", INSTANCE_BLOCK_DEVICE_MAPPING_LIST_LIST),
        field("DisableApiTermination", "disableApiTermination", STRUCTURE),
        field("EnaSupport", "enaSupport", STRUCTURE), field("EnclaveOptions", "enclaveOptions", STRUCTURE),
        field("EbsOptimized", "ebsOptimized", STRUCTURE), field("InstanceId", "instanceId", STRING),
        field("InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", STRUCTURE),
        field("InstanceType", "instanceType", STRUCTURE), field("KernelId", "kernel", STRUCTURE),
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST), field("RamdiskId", "ramdisk", STRUCTURE),
        field("RootDeviceName", "rootDeviceName", STRUCTURE), field("SourceDestCheck", "sourceDestCheck", STRUCTURE),
        field("SriovNetSupport", "sriovNetSupport", STRUCTURE), field("UserData", "userData", STRUCTURE),
        field("DisableApiStop", "disableApiStop", STRUCTURE), field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        block_device_mappings, disable_api_termination, ena_support, enclave_options, ebs_optimized, instance_id,
        instance_initiated_shutdown_behavior, instance_type, kernel_id, product_codes, ramdisk_id, root_device_name,
        source_dest_check, sriov_net_support, user_data, disable_api_stop, groups,
    }
}
impl DescribeInstanceAttributeOutput {
    #[inline] pub fn block_device_mappings(&self) -> &[InstanceBlockDeviceMapping] { items(&self.block_device_mappings) }
    #[inline] pub fn disable_api_termination(&self) -> &AttributeBooleanValue { nested(&self.disable_api_termination) }
    #[inline] pub fn ena_support(&self) -> &AttributeBooleanValue { nested(&self.ena_support) }
    #[inline] pub fn enclave_options(&self) -> &EnclaveOptions { nested(&self.enclave_options) }
    #[inline] pub fn ebs_optimized(&self) -> &AttributeBooleanValue { nested(&self.ebs_optimized) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_initiated_shutdown_behavior(&self) -> &AttributeValue { nested(&self.instance_initiated_shutdown_behavior) }
    #[inline] pub fn instance_type(&self) -> &AttributeValue { nested(&self.instance_type) }
    #[inline] pub fn kernel_id(&self) -> &AttributeValue { nested(&self.kernel_id) }
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn ramdisk_id(&self) -> &AttributeValue { nested(&self.ramdisk_id) }
    #[inline] pub fn root_device_name(&self) -> &AttributeValue { nested(&self.root_device_name) }
    #[inline] pub fn source_dest_check(&self) -> &AttributeBooleanValue { nested(&self.source_dest_check) }
    #[inline] pub fn sriov_net_support(&self) -> &AttributeValue { nested(&self.sriov_net_support) }
    #[inline] pub fn user_data(&self) -> &AttributeValue { nested(&self.user_data) }
    #[inline] pub fn disable_api_stop(&self) -> &AttributeBooleanValue { nested(&self.disable_api_stop) }
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
}

pub struct DescribeInstanceConnectEndpointsInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub instance_connect_endpoint_ids: Option<Vec<String>>,
}
impl Shape for DescribeInstanceConnectEndpointsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceConnectEndpointsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("Filters", "Filter", FILTER_LIST_LIST),
        field("InstanceConnectEndpointIds", "InstanceConnectEndpointId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token, filters, instance_connect_endpoint_ids }
}
impl Operation for DescribeInstanceConnectEndpointsInput {
    type Output = DescribeInstanceConnectEndpointsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceConnectEndpoints", service: SERVICE,
        input: DescribeInstanceConnectEndpointsInput::SCHEMA, output: DescribeInstanceConnectEndpointsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceConnectEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInstanceConnectEndpointsInput {
    type Item = Ec2InstanceConnectEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_connect_endpoints.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceConnectEndpointsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn instance_connect_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_connect_endpoint_ids = list(v); self }
}
pub struct DescribeInstanceConnectEndpointsOutput {
    pub instance_connect_endpoints: Option<Vec<Ec2InstanceConnectEndpoint>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceConnectEndpointsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceConnectEndpointsResult", members: &[
        field("InstanceConnectEndpoints", "instanceConnectEndpointSet", INSTANCE_CONNECT_ENDPOINT_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_connect_endpoints, next_token }
}
impl DescribeInstanceConnectEndpointsOutput {
    #[inline] pub fn instance_connect_endpoints(&self) -> &[Ec2InstanceConnectEndpoint] { items(&self.instance_connect_endpoints) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceCreditSpecificationsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceCreditSpecificationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceCreditSpecificationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, instance_ids, max_results, next_token }
}
impl Operation for DescribeInstanceCreditSpecificationsInput {
    type Output = DescribeInstanceCreditSpecificationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceCreditSpecifications", service: SERVICE,
        input: DescribeInstanceCreditSpecificationsInput::SCHEMA,
        output: DescribeInstanceCreditSpecificationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceCreditSpecifications"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInstanceCreditSpecificationsInput {
    type Item = InstanceCreditSpecification;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_credit_specifications.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceCreditSpecificationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeInstanceCreditSpecificationsOutput {
    pub instance_credit_specifications: Option<Vec<InstanceCreditSpecification>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceCreditSpecificationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceCreditSpecificationsResult", members: &[
        field("InstanceCreditSpecifications", "instanceCreditSpecificationSet", INSTANCE_CREDIT_SPECIFICATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_credit_specifications, next_token }
}
impl DescribeInstanceCreditSpecificationsOutput {
    #[inline] pub fn instance_credit_specifications(&self) -> &[InstanceCreditSpecification] { items(&self.instance_credit_specifications) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceEventNotificationAttributesInput { pub dry_run: Option<bool> }
impl Shape for DescribeInstanceEventNotificationAttributesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceEventNotificationAttributesRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DescribeInstanceEventNotificationAttributesInput {
    type Output = DescribeInstanceEventNotificationAttributesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceEventNotificationAttributes", service: SERVICE,
        input: DescribeInstanceEventNotificationAttributesInput::SCHEMA,
        output: DescribeInstanceEventNotificationAttributesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceEventNotificationAttributesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeInstanceEventNotificationAttributesOutput {
    pub instance_tag_attribute: Option<InstanceTagNotificationAttribute>,
}
impl Shape for DescribeInstanceEventNotificationAttributesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceEventNotificationAttributesResult", members: &[
        field("InstanceTagAttribute", "instanceTagAttribute", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_tag_attribute }
}
impl DescribeInstanceEventNotificationAttributesOutput {
    #[inline] pub fn instance_tag_attribute(&self) -> &InstanceTagNotificationAttribute { nested(&self.instance_tag_attribute) }
}

pub struct DescribeInstanceEventWindowsInput {
    pub dry_run: Option<bool>, pub instance_event_window_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceEventWindowsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceEventWindowsRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("InstanceEventWindowIds", "InstanceEventWindowId", INSTANCE_EVENT_WINDOW_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, instance_event_window_ids, filters, max_results, next_token }
}
impl Operation for DescribeInstanceEventWindowsInput {
    type Output = DescribeInstanceEventWindowsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceEventWindows", service: SERVICE, input: DescribeInstanceEventWindowsInput::SCHEMA,
        output: DescribeInstanceEventWindowsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceEventWindows"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInstanceEventWindowsInput {
    type Item = InstanceEventWindow;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_event_windows.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceEventWindowsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_event_window_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_event_window_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeInstanceEventWindowsOutput {
    pub instance_event_windows: Option<Vec<InstanceEventWindow>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceEventWindowsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceEventWindowsResult", members: &[
        field("InstanceEventWindows", "instanceEventWindowSet", INSTANCE_EVENT_WINDOW_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_event_windows, next_token }
}
impl DescribeInstanceEventWindowsOutput {
    #[inline] pub fn instance_event_windows(&self) -> &[InstanceEventWindow] { items(&self.instance_event_windows) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceImageMetadataInput {
    pub filters: Option<Vec<Filter>>, pub instance_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeInstanceImageMetadataInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceImageMetadataRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, instance_ids, max_results, next_token, dry_run }
}
impl Operation for DescribeInstanceImageMetadataInput {
    type Output = DescribeInstanceImageMetadataOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceImageMetadata", service: SERVICE, input: DescribeInstanceImageMetadataInput::SCHEMA,
        output: DescribeInstanceImageMetadataOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceImageMetadata"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInstanceImageMetadataInput {
    type Item = InstanceImageMetadata;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_image_metadata.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceImageMetadataInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeInstanceImageMetadataOutput {
    pub instance_image_metadata: Option<Vec<InstanceImageMetadata>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceImageMetadataOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceImageMetadataResult", members: &[
        field("InstanceImageMetadata", "instanceImageMetadataSet", INSTANCE_IMAGE_METADATA_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_image_metadata, next_token }
}
impl DescribeInstanceImageMetadataOutput {
    #[inline] pub fn instance_image_metadata(&self) -> &[InstanceImageMetadata] { items(&self.instance_image_metadata) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceSqlHaHistoryStatesInput {
    pub instance_ids: Option<Vec<String>>, pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>,
    pub next_token: Option<String>, pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeInstanceSqlHaHistoryStatesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceSqlHaHistoryStatesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST), field("StartTime", "", TIMESTAMP),
        field("EndTime", "", TIMESTAMP), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, start_time, end_time, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeInstanceSqlHaHistoryStatesInput {
    type Output = DescribeInstanceSqlHaHistoryStatesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceSqlHaHistoryStates", service: SERVICE,
        input: DescribeInstanceSqlHaHistoryStatesInput::SCHEMA,
        output: DescribeInstanceSqlHaHistoryStatesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceSqlHaHistoryStatesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeInstanceSqlHaHistoryStatesOutput {
    pub instances: Option<Vec<RegisteredInstance>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceSqlHaHistoryStatesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceSqlHaHistoryStatesResult", members: &[
        field("Instances", "instanceSet", REGISTERED_INSTANCE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instances, next_token }
}
impl DescribeInstanceSqlHaHistoryStatesOutput {
    #[inline] pub fn instances(&self) -> &[RegisteredInstance] { items(&self.instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceSqlHaStatesInput {
    pub instance_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeInstanceSqlHaStatesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceSqlHaStatesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeInstanceSqlHaStatesInput {
    type Output = DescribeInstanceSqlHaStatesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceSqlHaStates", service: SERVICE, input: DescribeInstanceSqlHaStatesInput::SCHEMA,
        output: DescribeInstanceSqlHaStatesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceSqlHaStatesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeInstanceSqlHaStatesOutput {
    pub instances: Option<Vec<RegisteredInstance>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceSqlHaStatesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceSqlHaStatesResult", members: &[
        field("Instances", "instanceSet", REGISTERED_INSTANCE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instances, next_token }
}
impl DescribeInstanceSqlHaStatesOutput {
    #[inline] pub fn instances(&self) -> &[RegisteredInstance] { items(&self.instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceStatusInput {
    pub instance_ids: Option<Vec<String>>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub include_managed_resources: Option<bool>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub include_all_instances: Option<bool>,
}
impl Shape for DescribeInstanceStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceStatusRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IncludeManagedResources", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("IncludeAllInstances", "includeAllInstances", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        instance_ids, max_results, next_token, include_managed_resources, dry_run, filters, include_all_instances,
    }
}
impl Operation for DescribeInstanceStatusInput {
    type Output = DescribeInstanceStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceStatus", service: SERVICE, input: DescribeInstanceStatusInput::SCHEMA,
        output: DescribeInstanceStatusOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInstanceStatusInput {
    type Item = InstanceStatus;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_statuses.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceStatusInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn include_all_instances(mut self, v: impl Into<bool>) -> Self { self.input.include_all_instances = Some(v.into()); self }
}
pub struct DescribeInstanceStatusOutput {
    pub instance_statuses: Option<Vec<InstanceStatus>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceStatusResult", members: &[
        field("InstanceStatuses", "instanceStatusSet", INSTANCE_STATUS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_statuses, next_token }
}
impl DescribeInstanceStatusOutput {
    #[inline] pub fn instance_statuses(&self) -> &[InstanceStatus] { items(&self.instance_statuses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceTopologyInput {
    pub dry_run: Option<bool>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub instance_ids: Option<Vec<String>>, pub group_names: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeInstanceTopologyInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTopologyRequest", members: &[
        field("DryRun", "", BOOLEAN), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("InstanceIds", "InstanceId", DESCRIBE_INSTANCE_TOPOLOGY_INSTANCE_ID_SET_LIST),
        field("GroupNames", "GroupName", DESCRIBE_INSTANCE_TOPOLOGY_GROUP_NAME_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, next_token, max_results, instance_ids, group_names, filters }
}
impl Operation for DescribeInstanceTopologyInput {
    type Output = DescribeInstanceTopologyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceTopology", service: SERVICE, input: DescribeInstanceTopologyInput::SCHEMA,
        output: DescribeInstanceTopologyOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Instances"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInstanceTopologyInput {
    type Item = InstanceTopology;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instances.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceTopologyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn group_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_names = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeInstanceTopologyOutput {
    pub instances: Option<Vec<InstanceTopology>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceTopologyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTopologyResult", members: &[
        field("Instances", "instanceSet", INSTANCE_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instances, next_token }
}
impl DescribeInstanceTopologyOutput {
    #[inline] pub fn instances(&self) -> &[InstanceTopology] { items(&self.instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceTypeOfferingsInput {
    pub dry_run: Option<bool>, pub location_type: Option<LocationType>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceTypeOfferingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTypeOfferingsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("LocationType", "", ENUM), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, location_type, filters, max_results, next_token }
}
impl Operation for DescribeInstanceTypeOfferingsInput {
    type Output = DescribeInstanceTypeOfferingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceTypeOfferings", service: SERVICE, input: DescribeInstanceTypeOfferingsInput::SCHEMA,
        output: DescribeInstanceTypeOfferingsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceTypeOfferings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInstanceTypeOfferingsInput {
    type Item = InstanceTypeOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_type_offerings.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceTypeOfferingsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn location_type(mut self, v: impl Into<LocationType>) -> Self { self.input.location_type = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeInstanceTypeOfferingsOutput {
    pub instance_type_offerings: Option<Vec<InstanceTypeOffering>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceTypeOfferingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTypeOfferingsResult", members: &[
        field("InstanceTypeOfferings", "instanceTypeOfferingSet", INSTANCE_TYPE_OFFERINGS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_type_offerings, next_token }
}
impl DescribeInstanceTypeOfferingsOutput {
    #[inline] pub fn instance_type_offerings(&self) -> &[InstanceTypeOffering] { items(&self.instance_type_offerings) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceTypesInput {
    pub dry_run: Option<bool>, pub instance_types: Option<Vec<InstanceType>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub include_unsupported_in_region: Option<bool>,
}
impl Shape for DescribeInstanceTypesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTypesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceTypes", "InstanceType", REQUEST_INSTANCE_TYPE_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("IncludeUnsupportedInRegion", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, instance_types, filters, max_results, next_token, include_unsupported_in_region }
}
impl Operation for DescribeInstanceTypesInput {
    type Output = DescribeInstanceTypesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstanceTypes", service: SERVICE, input: DescribeInstanceTypesInput::SCHEMA,
        output: DescribeInstanceTypesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceTypes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInstanceTypesInput {
    type Item = InstanceTypeInfo;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_types.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstanceTypesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_types(mut self, v: impl IntoIterator<Item = impl Into<InstanceType>>) -> Self { self.input.instance_types = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn include_unsupported_in_region(mut self, v: impl Into<bool>) -> Self { self.input.include_unsupported_in_region = Some(v.into()); self }
}
pub struct DescribeInstanceTypesOutput {
    pub instance_types: Option<Vec<InstanceTypeInfo>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceTypesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTypesResult", members: &[
        field("InstanceTypes", "instanceTypeSet", INSTANCE_TYPE_INFO_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_types, next_token }
}
impl DescribeInstanceTypesOutput {
    #[inline] pub fn instance_types(&self) -> &[InstanceTypeInfo] { items(&self.instance_types) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstancesInput {
    pub instance_ids: Option<Vec<String>>, pub include_managed_resources: Option<bool>, pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstancesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST),
        field("IncludeManagedResources", "", BOOLEAN), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "nextToken", STRING),
        field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { instance_ids, include_managed_resources, dry_run, filters, next_token, max_results }
}
impl Operation for DescribeInstancesInput {
    type Output = DescribeInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInstances", service: SERVICE, input: DescribeInstancesInput::SCHEMA,
        output: DescribeInstancesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Reservations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInstancesInput {
    type Item = Reservation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.reservations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeInstancesOutput { pub next_token: Option<String>, pub reservations: Option<Vec<Reservation>> }
impl Shape for DescribeInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstancesResult", members: &[
        field("NextToken", "nextToken", STRING), field("Reservations", "reservationSet", RESERVATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, reservations }
}
impl DescribeInstancesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn reservations(&self) -> &[Reservation] { items(&self.reservations) }
}

pub struct DescribeInternetGatewaysInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub internet_gateway_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeInternetGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInternetGatewaysRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("InternetGatewayIds", "internetGatewayId", INTERNET_GATEWAY_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, dry_run, internet_gateway_ids, filters }
}
impl Operation for DescribeInternetGatewaysInput {
    type Output = DescribeInternetGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeInternetGateways", service: SERVICE, input: DescribeInternetGatewaysInput::SCHEMA,
        output: DescribeInternetGatewaysOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InternetGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeInternetGatewaysInput {
    type Item = InternetGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.internet_gateways.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeInternetGatewaysInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn internet_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.internet_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeInternetGatewaysOutput {
    pub internet_gateways: Option<Vec<InternetGateway>>, pub next_token: Option<String>,
}
impl Shape for DescribeInternetGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInternetGatewaysResult", members: &[
        field("InternetGateways", "internetGatewaySet", INTERNET_GATEWAY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { internet_gateways, next_token }
}
impl DescribeInternetGatewaysOutput {
    #[inline] pub fn internet_gateways(&self) -> &[InternetGateway] { items(&self.internet_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamByoasnInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeIpamByoasnInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamByoasnRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token }
}
impl Operation for DescribeIpamByoasnInput {
    type Output = DescribeIpamByoasnOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamByoasn", service: SERVICE, input: DescribeIpamByoasnInput::SCHEMA,
        output: DescribeIpamByoasnOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamByoasnInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeIpamByoasnOutput { pub byoasns: Option<Vec<Byoasn>>, pub next_token: Option<String> }
impl Shape for DescribeIpamByoasnOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamByoasnResult", members: &[
        field("Byoasns", "byoasnSet", BYOASN_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { byoasns, next_token }
}
impl DescribeIpamByoasnOutput {
    #[inline] pub fn byoasns(&self) -> &[Byoasn] { items(&self.byoasns) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamExternalResourceVerificationTokensInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub ipam_external_resource_verification_token_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamExternalResourceVerificationTokensInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamExternalResourceVerificationTokensRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER),
        field("IpamExternalResourceVerificationTokenIds", "IpamExternalResourceVerificationTokenId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, next_token, max_results, ipam_external_resource_verification_token_ids }
}
impl Operation for DescribeIpamExternalResourceVerificationTokensInput {
    type Output = DescribeIpamExternalResourceVerificationTokensOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamExternalResourceVerificationTokens", service: SERVICE,
        input: DescribeIpamExternalResourceVerificationTokensInput::SCHEMA,
        output: DescribeIpamExternalResourceVerificationTokensOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamExternalResourceVerificationTokensInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn ipam_external_resource_verification_token_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_external_resource_verification_token_ids = list(v); self }
}
pub struct DescribeIpamExternalResourceVerificationTokensOutput {
    pub next_token: Option<String>,
    pub ipam_external_resource_verification_tokens: Option<Vec<IpamExternalResourceVerificationToken>>,
}
impl Shape for DescribeIpamExternalResourceVerificationTokensOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamExternalResourceVerificationTokensResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamExternalResourceVerificationTokens", "ipamExternalResourceVerificationTokenSet", IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_external_resource_verification_tokens }
}
impl DescribeIpamExternalResourceVerificationTokensOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_external_resource_verification_tokens(&self) -> &[IpamExternalResourceVerificationToken] { items(&self.ipam_external_resource_verification_tokens) }
}

pub struct DescribeIpamInternetRegistryAssociationsInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeIpamInternetRegistryAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamInternetRegistryAssociationsRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("IpamInternetRegistryAssociationIds", "IpamInternetRegistryAssociationId", VALUE_STRING_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_internet_registry_association_ids, max_results, next_token, filters }
}
impl Operation for DescribeIpamInternetRegistryAssociationsInput {
    type Output = DescribeIpamInternetRegistryAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamInternetRegistryAssociations", service: SERVICE,
        input: DescribeIpamInternetRegistryAssociationsInput::SCHEMA,
        output: DescribeIpamInternetRegistryAssociationsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamInternetRegistryAssociationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_internet_registry_association_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeIpamInternetRegistryAssociationsOutput {
    pub next_token: Option<String>,
    pub ipam_internet_registry_associations: Option<Vec<IpamInternetRegistryAssociation>>,
}
impl Shape for DescribeIpamInternetRegistryAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamInternetRegistryAssociationsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamInternetRegistryAssociations", "ipamInternetRegistryAssociationSet", IPAM_INTERNET_REGISTRY_ASSOCIATION_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_internet_registry_associations }
}
impl DescribeIpamInternetRegistryAssociationsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_internet_registry_associations(&self) -> &[IpamInternetRegistryAssociation] { items(&self.ipam_internet_registry_associations) }
}

pub struct DescribeIpamPoliciesInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_policy_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamPoliciesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoliciesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IpamPolicyIds", "IpamPolicyId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_policy_ids }
}
impl Operation for DescribeIpamPoliciesInput {
    type Output = DescribeIpamPoliciesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamPolicies", service: SERVICE, input: DescribeIpamPoliciesInput::SCHEMA,
        output: DescribeIpamPoliciesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamPoliciesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_policy_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_policy_ids = list(v); self }
}
pub struct DescribeIpamPoliciesOutput { pub next_token: Option<String>, pub ipam_policies: Option<Vec<IpamPolicy>> }
impl Shape for DescribeIpamPoliciesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoliciesResult", members: &[
        field("NextToken", "nextToken", STRING), field("IpamPolicies", "ipamPolicySet", IPAM_POLICY_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_policies }
}
impl DescribeIpamPoliciesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_policies(&self) -> &[IpamPolicy] { items(&self.ipam_policies) }
}

pub struct DescribeIpamPoolAllocationsInput {
    pub dry_run: Option<bool>, pub ipam_pool_allocation_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeIpamPoolAllocationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoolAllocationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolAllocationIds", "IpamPoolAllocationId", VALUE_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_allocation_ids, filters, max_results, next_token }
}
impl Operation for DescribeIpamPoolAllocationsInput {
    type Output = DescribeIpamPoolAllocationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamPoolAllocations", service: SERVICE, input: DescribeIpamPoolAllocationsInput::SCHEMA,
        output: DescribeIpamPoolAllocationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPoolAllocations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIpamPoolAllocationsInput {
    type Item = IpamPoolAllocation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_pool_allocations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamPoolAllocationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_pool_allocation_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeIpamPoolAllocationsOutput {
    pub ipam_pool_allocations: Option<Vec<IpamPoolAllocation>>, pub next_token: Option<String>,
}
impl Shape for DescribeIpamPoolAllocationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoolAllocationsResult", members: &[
        field("IpamPoolAllocations", "ipamPoolAllocationSet", IPAM_POOL_ALLOCATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_pool_allocations, next_token }
}
impl DescribeIpamPoolAllocationsOutput {
    #[inline] pub fn ipam_pool_allocations(&self) -> &[IpamPoolAllocation] { items(&self.ipam_pool_allocations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamPoolsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_pool_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamPoolsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoolsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IpamPoolIds", "IpamPoolId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_pool_ids }
}
impl Operation for DescribeIpamPoolsInput {
    type Output = DescribeIpamPoolsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamPools", service: SERVICE, input: DescribeIpamPoolsInput::SCHEMA,
        output: DescribeIpamPoolsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPools"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIpamPoolsInput {
    type Item = IpamPool;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_pools.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamPoolsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_pool_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_pool_ids = list(v); self }
}
pub struct DescribeIpamPoolsOutput { pub next_token: Option<String>, pub ipam_pools: Option<Vec<IpamPool>> }
impl Shape for DescribeIpamPoolsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoolsResult", members: &[
        field("NextToken", "nextToken", STRING), field("IpamPools", "ipamPoolSet", IPAM_POOL_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_pools }
}
impl DescribeIpamPoolsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_pools(&self) -> &[IpamPool] { items(&self.ipam_pools) }
}

pub struct DescribeIpamPrefixListResolverTargetsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_prefix_list_resolver_target_ids: Option<Vec<String>>,
    pub ipam_prefix_list_resolver_id: Option<String>,
}
impl Shape for DescribeIpamPrefixListResolverTargetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPrefixListResolverTargetsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("IpamPrefixListResolverTargetIds", "IpamPrefixListResolverTargetId", VALUE_STRING_LIST_LIST),
        field("IpamPrefixListResolverId", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, filters, max_results, next_token, ipam_prefix_list_resolver_target_ids, ipam_prefix_list_resolver_id,
    }
}
impl Operation for DescribeIpamPrefixListResolverTargetsInput {
    type Output = DescribeIpamPrefixListResolverTargetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamPrefixListResolverTargets", service: SERVICE,
        input: DescribeIpamPrefixListResolverTargetsInput::SCHEMA,
        output: DescribeIpamPrefixListResolverTargetsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPrefixListResolverTargets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIpamPrefixListResolverTargetsInput {
    type Item = IpamPrefixListResolverTarget;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_prefix_list_resolver_targets.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamPrefixListResolverTargetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_target_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_prefix_list_resolver_target_ids = list(v); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
}
pub struct DescribeIpamPrefixListResolverTargetsOutput {
    pub next_token: Option<String>, pub ipam_prefix_list_resolver_targets: Option<Vec<IpamPrefixListResolverTarget>>,
}
impl Shape for DescribeIpamPrefixListResolverTargetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPrefixListResolverTargetsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamPrefixListResolverTargets", "ipamPrefixListResolverTargetSet", IPAM_PREFIX_LIST_RESOLVER_TARGET_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_prefix_list_resolver_targets }
}
impl DescribeIpamPrefixListResolverTargetsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_prefix_list_resolver_targets(&self) -> &[IpamPrefixListResolverTarget] { items(&self.ipam_prefix_list_resolver_targets) }
}

pub struct DescribeIpamPrefixListResolversInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_prefix_list_resolver_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamPrefixListResolversInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPrefixListResolversRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("IpamPrefixListResolverIds", "IpamPrefixListResolverId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_prefix_list_resolver_ids }
}
impl Operation for DescribeIpamPrefixListResolversInput {
    type Output = DescribeIpamPrefixListResolversOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamPrefixListResolvers", service: SERVICE, input: DescribeIpamPrefixListResolversInput::SCHEMA,
        output: DescribeIpamPrefixListResolversOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPrefixListResolvers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIpamPrefixListResolversInput {
    type Item = IpamPrefixListResolver;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_prefix_list_resolvers.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamPrefixListResolversInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_prefix_list_resolver_ids = list(v); self }
}
pub struct DescribeIpamPrefixListResolversOutput {
    pub next_token: Option<String>, pub ipam_prefix_list_resolvers: Option<Vec<IpamPrefixListResolver>>,
}
impl Shape for DescribeIpamPrefixListResolversOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPrefixListResolversResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamPrefixListResolvers", "ipamPrefixListResolverSet", IPAM_PREFIX_LIST_RESOLVER_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_prefix_list_resolvers }
}
impl DescribeIpamPrefixListResolversOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_prefix_list_resolvers(&self) -> &[IpamPrefixListResolver] { items(&self.ipam_prefix_list_resolvers) }
}

pub struct DescribeIpamResourceDiscoveriesInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeIpamResourceDiscoveriesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamResourceDiscoveriesRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("IpamResourceDiscoveryIds", "IpamResourceDiscoveryId", VALUE_STRING_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_ids, next_token, max_results, filters }
}
impl Operation for DescribeIpamResourceDiscoveriesInput {
    type Output = DescribeIpamResourceDiscoveriesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamResourceDiscoveries", service: SERVICE, input: DescribeIpamResourceDiscoveriesInput::SCHEMA,
        output: DescribeIpamResourceDiscoveriesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamResourceDiscoveries"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIpamResourceDiscoveriesInput {
    type Item = IpamResourceDiscovery;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_resource_discoveries.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamResourceDiscoveriesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_resource_discovery_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeIpamResourceDiscoveriesOutput {
    pub ipam_resource_discoveries: Option<Vec<IpamResourceDiscovery>>, pub next_token: Option<String>,
}
impl Shape for DescribeIpamResourceDiscoveriesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamResourceDiscoveriesResult", members: &[
        field("IpamResourceDiscoveries", "ipamResourceDiscoverySet", IPAM_RESOURCE_DISCOVERY_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_resource_discoveries, next_token }
}
impl DescribeIpamResourceDiscoveriesOutput {
    #[inline] pub fn ipam_resource_discoveries(&self) -> &[IpamResourceDiscovery] { items(&self.ipam_resource_discoveries) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamResourceDiscoveryAssociationsInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_association_ids: Option<Vec<String>>,
    pub next_token: Option<String>, pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeIpamResourceDiscoveryAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamResourceDiscoveryAssociationsRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("IpamResourceDiscoveryAssociationIds", "IpamResourceDiscoveryAssociationId", VALUE_STRING_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_association_ids, next_token, max_results, filters }
}
impl Operation for DescribeIpamResourceDiscoveryAssociationsInput {
    type Output = DescribeIpamResourceDiscoveryAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamResourceDiscoveryAssociations", service: SERVICE,
        input: DescribeIpamResourceDiscoveryAssociationsInput::SCHEMA,
        output: DescribeIpamResourceDiscoveryAssociationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamResourceDiscoveryAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIpamResourceDiscoveryAssociationsInput {
    type Item = IpamResourceDiscoveryAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_resource_discovery_associations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamResourceDiscoveryAssociationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_resource_discovery_association_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeIpamResourceDiscoveryAssociationsOutput {
    pub ipam_resource_discovery_associations: Option<Vec<IpamResourceDiscoveryAssociation>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeIpamResourceDiscoveryAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamResourceDiscoveryAssociationsResult", members: &[
        field("IpamResourceDiscoveryAssociations", "ipamResourceDiscoveryAssociationSet", IPAM_RESOURCE_DISCOVERY_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_resource_discovery_associations, next_token }
}
impl DescribeIpamResourceDiscoveryAssociationsOutput {
    #[inline] pub fn ipam_resource_discovery_associations(&self) -> &[IpamResourceDiscoveryAssociation] { items(&self.ipam_resource_discovery_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamScopesInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_scope_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamScopesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamScopesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IpamScopeIds", "IpamScopeId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_scope_ids }
}
impl Operation for DescribeIpamScopesInput {
    type Output = DescribeIpamScopesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpamScopes", service: SERVICE, input: DescribeIpamScopesInput::SCHEMA,
        output: DescribeIpamScopesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamScopes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIpamScopesInput {
    type Item = IpamScope;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_scopes.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamScopesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_scope_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_scope_ids = list(v); self }
}
pub struct DescribeIpamScopesOutput { pub next_token: Option<String>, pub ipam_scopes: Option<Vec<IpamScope>> }
impl Shape for DescribeIpamScopesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamScopesResult", members: &[
        field("NextToken", "nextToken", STRING), field("IpamScopes", "ipamScopeSet", IPAM_SCOPE_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_scopes }
}
impl DescribeIpamScopesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_scopes(&self) -> &[IpamScope] { items(&self.ipam_scopes) }
}

pub struct DescribeIpamsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IpamIds", "IpamId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_ids }
}
impl Operation for DescribeIpamsInput {
    type Output = DescribeIpamsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpams", service: SERVICE, input: DescribeIpamsInput::SCHEMA,
        output: DescribeIpamsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Ipams"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIpamsInput {
    type Item = Ipam;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipams.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpamsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn ipam_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipam_ids = list(v); self }
}
pub struct DescribeIpamsOutput { pub next_token: Option<String>, pub ipams: Option<Vec<Ipam>> }
impl Shape for DescribeIpamsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Ipams", "ipamSet", IPAM_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipams }
}
impl DescribeIpamsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipams(&self) -> &[Ipam] { items(&self.ipams) }
}

pub struct DescribeIpv6PoolsInput {
    pub pool_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeIpv6PoolsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpv6PoolsRequest", members: &[
        field("PoolIds", "PoolId", IPV6_POOL_ID_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { pool_ids, next_token, max_results, dry_run, filters }
}
impl Operation for DescribeIpv6PoolsInput {
    type Output = DescribeIpv6PoolsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeIpv6Pools", service: SERVICE, input: DescribeIpv6PoolsInput::SCHEMA,
        output: DescribeIpv6PoolsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Ipv6Pools"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeIpv6PoolsInput {
    type Item = Ipv6Pool;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipv6_pools.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeIpv6PoolsInput, M> {
    pub fn pool_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.pool_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeIpv6PoolsOutput { pub ipv6_pools: Option<Vec<Ipv6Pool>>, pub next_token: Option<String> }
impl Shape for DescribeIpv6PoolsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpv6PoolsResult", members: &[
        field("Ipv6Pools", "ipv6PoolSet", IPV6_POOL_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipv6_pools, next_token }
}
impl DescribeIpv6PoolsOutput {
    #[inline] pub fn ipv6_pools(&self) -> &[Ipv6Pool] { items(&self.ipv6_pools) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeKeyPairsInput {
    pub key_names: Option<Vec<String>>, pub key_pair_ids: Option<Vec<String>>, pub include_public_key: Option<bool>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeKeyPairsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeKeyPairsRequest", members: &[
        field("KeyNames", "KeyName", KEY_NAME_STRING_LIST_LIST),
        field("KeyPairIds", "KeyPairId", KEY_PAIR_ID_STRING_LIST_LIST), field("IncludePublicKey", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { key_names, key_pair_ids, include_public_key, dry_run, filters }
}
impl Operation for DescribeKeyPairsInput {
    type Output = DescribeKeyPairsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeKeyPairs", service: SERVICE, input: DescribeKeyPairsInput::SCHEMA,
        output: DescribeKeyPairsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeKeyPairsInput, M> {
    pub fn key_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.key_names = list(v); self }
    pub fn key_pair_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.key_pair_ids = list(v); self }
    pub fn include_public_key(mut self, v: impl Into<bool>) -> Self { self.input.include_public_key = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeKeyPairsOutput { pub key_pairs: Option<Vec<KeyPairInfo>> }
impl Shape for DescribeKeyPairsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeKeyPairsResult", members: &[
        field("KeyPairs", "keySet", KEY_PAIR_LIST_LIST),
    ], ..Schema::NONE };
    members! { key_pairs }
}
impl DescribeKeyPairsOutput {
    #[inline] pub fn key_pairs(&self) -> &[KeyPairInfo] { items(&self.key_pairs) }
}

pub struct DescribeLaunchTemplateVersionsInput {
    pub dry_run: Option<bool>, pub launch_template_id: Option<String>, pub launch_template_name: Option<String>,
    pub versions: Option<Vec<String>>, pub min_version: Option<String>, pub max_version: Option<String>,
    pub next_token: Option<String>, pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
    pub resolve_alias: Option<bool>, pub include_managed_resources: Option<bool>,
}
impl Shape for DescribeLaunchTemplateVersionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLaunchTemplateVersionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("LaunchTemplateId", "", STRING), field("LaunchTemplateName", "", STRING),
        field("Versions", "LaunchTemplateVersion", VERSION_STRING_LIST_LIST), field("MinVersion", "", STRING),
        field("MaxVersion", "", STRING), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("Filters", "Filter", FILTER_LIST_LIST), field("ResolveAlias", "", BOOLEAN),
        field("IncludeManagedResources", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        dry_run, launch_template_id, launch_template_name, versions, min_version, max_version, next_token, max_results,
        filters, resolve_alias, include_managed_resources,
    }
}
impl Operation for DescribeLaunchTemplateVersionsInput {
    type Output = DescribeLaunchTemplateVersionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeLaunchTemplateVersions", service: SERVICE, input: DescribeLaunchTemplateVersionsInput::SCHEMA,
        output: DescribeLaunchTemplateVersionsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LaunchTemplateVersions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeLaunchTemplateVersionsInput {
    type Item = LaunchTemplateVersion;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.launch_template_versions.unwrap_or_default() }
}
#[cfg(feature = "client")]
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
pub struct DescribeLaunchTemplateVersionsOutput {
    pub launch_template_versions: Option<Vec<LaunchTemplateVersion>>, pub next_token: Option<String>,
}
impl Shape for DescribeLaunchTemplateVersionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLaunchTemplateVersionsResult", members: &[
        field("LaunchTemplateVersions", "launchTemplateVersionSet", LAUNCH_TEMPLATE_VERSION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { launch_template_versions, next_token }
}
impl DescribeLaunchTemplateVersionsOutput {
    #[inline] pub fn launch_template_versions(&self) -> &[LaunchTemplateVersion] { items(&self.launch_template_versions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLaunchTemplatesInput {
    pub dry_run: Option<bool>, pub launch_template_ids: Option<Vec<String>>,
    pub launch_template_names: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub include_managed_resources: Option<bool>,
}
impl Shape for DescribeLaunchTemplatesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLaunchTemplatesRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("LaunchTemplateIds", "LaunchTemplateId", LAUNCH_TEMPLATE_ID_STRING_LIST_LIST),
        field("LaunchTemplateNames", "LaunchTemplateName", LAUNCH_TEMPLATE_NAME_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("IncludeManagedResources", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        dry_run, launch_template_ids, launch_template_names, filters, next_token, max_results,
        include_managed_resources,
    }
}
impl Operation for DescribeLaunchTemplatesInput {
    type Output = DescribeLaunchTemplatesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeLaunchTemplates", service: SERVICE, input: DescribeLaunchTemplatesInput::SCHEMA,
        output: DescribeLaunchTemplatesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LaunchTemplates"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeLaunchTemplatesInput {
    type Item = LaunchTemplate;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.launch_templates.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeLaunchTemplatesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn launch_template_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.launch_template_ids = list(v); self }
    pub fn launch_template_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.launch_template_names = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
}
pub struct DescribeLaunchTemplatesOutput {
    pub launch_templates: Option<Vec<LaunchTemplate>>, pub next_token: Option<String>,
}
impl Shape for DescribeLaunchTemplatesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLaunchTemplatesResult", members: &[
        field("LaunchTemplates", "launchTemplates", LAUNCH_TEMPLATE_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { launch_templates, next_token }
}
impl DescribeLaunchTemplatesOutput {
    #[inline] pub fn launch_templates(&self) -> &[LaunchTemplate] { items(&self.launch_templates) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput {
    pub local_gateway_route_table_virtual_interface_group_association_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest", members: &[
        field("LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds", "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        local_gateway_route_table_virtual_interface_group_association_ids, filters, max_results, next_token, dry_run,
    }
}
impl Operation for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput {
    type Output = DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations", service: SERVICE,
        input: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput::SCHEMA,
        output: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayRouteTableVirtualInterfaceGroupAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput {
    type Item = LocalGatewayRouteTableVirtualInterfaceGroupAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_route_table_virtual_interface_group_associations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput, M> {
    pub fn local_gateway_route_table_virtual_interface_group_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_route_table_virtual_interface_group_association_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput {
    pub local_gateway_route_table_virtual_interface_group_associations: Option<Vec<LocalGatewayRouteTableVirtualInterfaceGroupAssociation>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult", members: &[
        field("LocalGatewayRouteTableVirtualInterfaceGroupAssociations", "localGatewayRouteTableVirtualInterfaceGroupAssociationSet", LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_virtual_interface_group_associations, next_token }
}
impl DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput {
    #[inline] pub fn local_gateway_route_table_virtual_interface_group_associations(&self) -> &[LocalGatewayRouteTableVirtualInterfaceGroupAssociation] { items(&self.local_gateway_route_table_virtual_interface_group_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayRouteTableVpcAssociationsInput {
    pub local_gateway_route_table_vpc_association_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayRouteTableVpcAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTableVpcAssociationsRequest", members: &[
        field("LocalGatewayRouteTableVpcAssociationIds", "LocalGatewayRouteTableVpcAssociationId", LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_vpc_association_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewayRouteTableVpcAssociationsInput {
    type Output = DescribeLocalGatewayRouteTableVpcAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeLocalGatewayRouteTableVpcAssociations", service: SERVICE,
        input: DescribeLocalGatewayRouteTableVpcAssociationsInput::SCHEMA,
        output: DescribeLocalGatewayRouteTableVpcAssociationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayRouteTableVpcAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeLocalGatewayRouteTableVpcAssociationsInput {
    type Item = LocalGatewayRouteTableVpcAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_route_table_vpc_associations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeLocalGatewayRouteTableVpcAssociationsInput, M> {
    pub fn local_gateway_route_table_vpc_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_route_table_vpc_association_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeLocalGatewayRouteTableVpcAssociationsOutput {
    pub local_gateway_route_table_vpc_associations: Option<Vec<LocalGatewayRouteTableVpcAssociation>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayRouteTableVpcAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTableVpcAssociationsResult", members: &[
        field("LocalGatewayRouteTableVpcAssociations", "localGatewayRouteTableVpcAssociationSet", LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_vpc_associations, next_token }
}
impl DescribeLocalGatewayRouteTableVpcAssociationsOutput {
    #[inline] pub fn local_gateway_route_table_vpc_associations(&self) -> &[LocalGatewayRouteTableVpcAssociation] { items(&self.local_gateway_route_table_vpc_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayRouteTablesInput {
    pub local_gateway_route_table_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayRouteTablesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTablesRequest", members: &[
        field("LocalGatewayRouteTableIds", "LocalGatewayRouteTableId", LOCAL_GATEWAY_ROUTE_TABLE_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewayRouteTablesInput {
    type Output = DescribeLocalGatewayRouteTablesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeLocalGatewayRouteTables", service: SERVICE, input: DescribeLocalGatewayRouteTablesInput::SCHEMA,
        output: DescribeLocalGatewayRouteTablesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayRouteTables"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeLocalGatewayRouteTablesInput {
    type Item = LocalGatewayRouteTable;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_route_tables.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeLocalGatewayRouteTablesInput, M> {
    pub fn local_gateway_route_table_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_route_table_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeLocalGatewayRouteTablesOutput {
    pub local_gateway_route_tables: Option<Vec<LocalGatewayRouteTable>>, pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayRouteTablesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTablesResult", members: &[
        field("LocalGatewayRouteTables", "localGatewayRouteTableSet", LOCAL_GATEWAY_ROUTE_TABLE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_route_tables, next_token }
}
impl DescribeLocalGatewayRouteTablesOutput {
    #[inline] pub fn local_gateway_route_tables(&self) -> &[LocalGatewayRouteTable] { items(&self.local_gateway_route_tables) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayVirtualInterfaceGroupsInput {
    pub local_gateway_virtual_interface_group_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayVirtualInterfaceGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayVirtualInterfaceGroupsRequest", members: &[
        field("LocalGatewayVirtualInterfaceGroupIds", "LocalGatewayVirtualInterfaceGroupId", LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_group_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewayVirtualInterfaceGroupsInput {
    type Output = DescribeLocalGatewayVirtualInterfaceGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeLocalGatewayVirtualInterfaceGroups", service: SERVICE,
        input: DescribeLocalGatewayVirtualInterfaceGroupsInput::SCHEMA,
        output: DescribeLocalGatewayVirtualInterfaceGroupsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayVirtualInterfaceGroups"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeLocalGatewayVirtualInterfaceGroupsInput {
    type Item = LocalGatewayVirtualInterfaceGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_virtual_interface_groups.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeLocalGatewayVirtualInterfaceGroupsInput, M> {
    pub fn local_gateway_virtual_interface_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_virtual_interface_group_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeLocalGatewayVirtualInterfaceGroupsOutput {
    pub local_gateway_virtual_interface_groups: Option<Vec<LocalGatewayVirtualInterfaceGroup>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayVirtualInterfaceGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayVirtualInterfaceGroupsResult", members: &[
        field("LocalGatewayVirtualInterfaceGroups", "localGatewayVirtualInterfaceGroupSet", LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_groups, next_token }
}
impl DescribeLocalGatewayVirtualInterfaceGroupsOutput {
    #[inline] pub fn local_gateway_virtual_interface_groups(&self) -> &[LocalGatewayVirtualInterfaceGroup] { items(&self.local_gateway_virtual_interface_groups) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayVirtualInterfacesInput {
    pub local_gateway_virtual_interface_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayVirtualInterfacesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayVirtualInterfacesRequest", members: &[
        field("LocalGatewayVirtualInterfaceIds", "LocalGatewayVirtualInterfaceId", LOCAL_GATEWAY_VIRTUAL_INTERFACE_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewayVirtualInterfacesInput {
    type Output = DescribeLocalGatewayVirtualInterfacesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeLocalGatewayVirtualInterfaces", service: SERVICE,
        input: DescribeLocalGatewayVirtualInterfacesInput::SCHEMA,
        output: DescribeLocalGatewayVirtualInterfacesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayVirtualInterfaces"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeLocalGatewayVirtualInterfacesInput {
    type Item = LocalGatewayVirtualInterface;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_virtual_interfaces.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeLocalGatewayVirtualInterfacesInput, M> {
    pub fn local_gateway_virtual_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_virtual_interface_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeLocalGatewayVirtualInterfacesOutput {
    pub local_gateway_virtual_interfaces: Option<Vec<LocalGatewayVirtualInterface>>, pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayVirtualInterfacesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayVirtualInterfacesResult", members: &[
        field("LocalGatewayVirtualInterfaces", "localGatewayVirtualInterfaceSet", LOCAL_GATEWAY_VIRTUAL_INTERFACE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interfaces, next_token }
}
impl DescribeLocalGatewayVirtualInterfacesOutput {
    #[inline] pub fn local_gateway_virtual_interfaces(&self) -> &[LocalGatewayVirtualInterface] { items(&self.local_gateway_virtual_interfaces) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewaysInput {
    pub local_gateway_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewaysRequest", members: &[
        field("LocalGatewayIds", "LocalGatewayId", LOCAL_GATEWAY_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewaysInput {
    type Output = DescribeLocalGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeLocalGateways", service: SERVICE, input: DescribeLocalGatewaysInput::SCHEMA,
        output: DescribeLocalGatewaysOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeLocalGatewaysInput {
    type Item = LocalGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateways.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeLocalGatewaysInput, M> {
    pub fn local_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.local_gateway_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeLocalGatewaysOutput { pub local_gateways: Option<Vec<LocalGateway>>, pub next_token: Option<String> }
impl Shape for DescribeLocalGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewaysResult", members: &[
        field("LocalGateways", "localGatewaySet", LOCAL_GATEWAY_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateways, next_token }
}
impl DescribeLocalGatewaysOutput {
    #[inline] pub fn local_gateways(&self) -> &[LocalGateway] { items(&self.local_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLockedSnapshotsInput {
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub snapshot_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLockedSnapshotsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLockedSnapshotsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("SnapshotIds", "SnapshotId", SNAPSHOT_ID_STRING_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, max_results, next_token, snapshot_ids, dry_run }
}
impl Operation for DescribeLockedSnapshotsInput {
    type Output = DescribeLockedSnapshotsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeLockedSnapshots", service: SERVICE, input: DescribeLockedSnapshotsInput::SCHEMA,
        output: DescribeLockedSnapshotsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeLockedSnapshotsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn snapshot_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.snapshot_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeLockedSnapshotsOutput {
    pub snapshots: Option<Vec<LockedSnapshotsInfo>>, pub next_token: Option<String>,
}
impl Shape for DescribeLockedSnapshotsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLockedSnapshotsResult", members: &[
        field("Snapshots", "snapshotSet", LOCKED_SNAPSHOTS_INFO_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { snapshots, next_token }
}
impl DescribeLockedSnapshotsOutput {
    #[inline] pub fn snapshots(&self) -> &[LockedSnapshotsInfo] { items(&self.snapshots) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeMacHostsInput {
    pub filters: Option<Vec<Filter>>, pub host_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribeMacHostsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMacHostsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("HostIds", "HostId", REQUEST_HOST_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { filters, host_ids, max_results, next_token }
}
impl Operation for DescribeMacHostsInput {
    type Output = DescribeMacHostsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeMacHosts", service: SERVICE, input: DescribeMacHostsInput::SCHEMA,
        output: DescribeMacHostsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MacHosts"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeMacHostsInput {
    type Item = MacHost;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.mac_hosts.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeMacHostsInput, M> {
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeMacHostsOutput { pub mac_hosts: Option<Vec<MacHost>>, pub next_token: Option<String> }
impl Shape for DescribeMacHostsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMacHostsResult", members: &[
        field("MacHosts", "macHostSet", MAC_HOST_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { mac_hosts, next_token }
}
impl DescribeMacHostsOutput {
    #[inline] pub fn mac_hosts(&self) -> &[MacHost] { items(&self.mac_hosts) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeMacModificationTasksInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub mac_modification_task_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeMacModificationTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMacModificationTasksRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MacModificationTaskIds", "MacModificationTaskId", MAC_MODIFICATION_TASK_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, mac_modification_task_ids, max_results, next_token }
}
impl Operation for DescribeMacModificationTasksInput {
    type Output = DescribeMacModificationTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeMacModificationTasks", service: SERVICE, input: DescribeMacModificationTasksInput::SCHEMA,
        output: DescribeMacModificationTasksOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MacModificationTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeMacModificationTasksInput {
    type Item = MacModificationTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.mac_modification_tasks.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeMacModificationTasksInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn mac_modification_task_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.mac_modification_task_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeMacModificationTasksOutput {
    pub mac_modification_tasks: Option<Vec<MacModificationTask>>, pub next_token: Option<String>,
}
impl Shape for DescribeMacModificationTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMacModificationTasksResult", members: &[
        field("MacModificationTasks", "macModificationTaskSet", MAC_MODIFICATION_TASK_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { mac_modification_tasks, next_token }
}
impl DescribeMacModificationTasksOutput {
    #[inline] pub fn mac_modification_tasks(&self) -> &[MacModificationTask] { items(&self.mac_modification_tasks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeManagedPrefixListsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub prefix_list_ids: Option<Vec<String>>,
}
impl Shape for DescribeManagedPrefixListsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeManagedPrefixListsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("PrefixListIds", "PrefixListId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, prefix_list_ids }
}
impl Operation for DescribeManagedPrefixListsInput {
    type Output = DescribeManagedPrefixListsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeManagedPrefixLists", service: SERVICE, input: DescribeManagedPrefixListsInput::SCHEMA,
        output: DescribeManagedPrefixListsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["PrefixLists"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeManagedPrefixListsInput {
    type Item = ManagedPrefixList;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.prefix_lists.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeManagedPrefixListsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn prefix_list_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.prefix_list_ids = list(v); self }
}
pub struct DescribeManagedPrefixListsOutput {
    pub next_token: Option<String>, pub prefix_lists: Option<Vec<ManagedPrefixList>>,
}
impl Shape for DescribeManagedPrefixListsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeManagedPrefixListsResult", members: &[
        field("NextToken", "nextToken", STRING), field("PrefixLists", "prefixListSet", MANAGED_PREFIX_LIST_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, prefix_lists }
}
impl DescribeManagedPrefixListsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn prefix_lists(&self) -> &[ManagedPrefixList] { items(&self.prefix_lists) }
}

pub struct DescribeMetricCategoriesInput {
    pub metric_category_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeMetricCategoriesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMetricCategoriesRequest", members: &[
        field("MetricCategoryIds", "MetricCategoryId", METRIC_CATEGORY_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { metric_category_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeMetricCategoriesInput {
    type Output = DescribeMetricCategoriesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeMetricCategories", service: SERVICE, input: DescribeMetricCategoriesInput::SCHEMA,
        output: DescribeMetricCategoriesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MetricCategories"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeMetricCategoriesInput {
    type Item = MetricCategory;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.metric_categories.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeMetricCategoriesInput, M> {
    pub fn metric_category_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.metric_category_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeMetricCategoriesOutput {
    pub metric_categories: Option<Vec<MetricCategory>>, pub next_token: Option<String>,
}
impl Shape for DescribeMetricCategoriesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMetricCategoriesResult", members: &[
        field("MetricCategories", "metricCategorySet", METRIC_CATEGORY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { metric_categories, next_token }
}
impl DescribeMetricCategoriesOutput {
    #[inline] pub fn metric_categories(&self) -> &[MetricCategory] { items(&self.metric_categories) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeMovingAddressesInput {
    pub dry_run: Option<bool>, pub public_ips: Option<Vec<String>>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
}
impl Shape for DescribeMovingAddressesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMovingAddressesRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("PublicIps", "publicIp", VALUE_STRING_LIST_LIST),
        field("NextToken", "nextToken", STRING), field("Filters", "filter", FILTER_LIST_LIST),
        field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, public_ips, next_token, filters, max_results }
}
impl Operation for DescribeMovingAddressesInput {
    type Output = DescribeMovingAddressesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeMovingAddresses", service: SERVICE, input: DescribeMovingAddressesInput::SCHEMA,
        output: DescribeMovingAddressesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MovingAddressStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeMovingAddressesInput {
    type Item = MovingAddressStatus;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.moving_address_statuses.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeMovingAddressesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn public_ips(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.public_ips = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeMovingAddressesOutput {
    pub moving_address_statuses: Option<Vec<MovingAddressStatus>>, pub next_token: Option<String>,
}
impl Shape for DescribeMovingAddressesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMovingAddressesResult", members: &[
        field("MovingAddressStatuses", "movingAddressStatusSet", MOVING_ADDRESS_STATUS_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { moving_address_statuses, next_token }
}
impl DescribeMovingAddressesOutput {
    #[inline] pub fn moving_address_statuses(&self) -> &[MovingAddressStatus] { items(&self.moving_address_statuses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNatGatewaysInput {
    pub dry_run: Option<bool>, pub filter: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub nat_gateway_ids: Option<Vec<String>>, pub next_token: Option<String>,
}
impl Shape for DescribeNatGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNatGatewaysRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filter", "", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NatGatewayIds", "NatGatewayId", NAT_GATEWAY_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filter, max_results, nat_gateway_ids, next_token }
}
impl Operation for DescribeNatGatewaysInput {
    type Output = DescribeNatGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNatGateways", service: SERVICE, input: DescribeNatGatewaysInput::SCHEMA,
        output: DescribeNatGatewaysOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NatGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNatGatewaysInput {
    type Item = NatGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.nat_gateways.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeNatGatewaysInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filter(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filter = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn nat_gateway_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.nat_gateway_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeNatGatewaysOutput { pub nat_gateways: Option<Vec<NatGateway>>, pub next_token: Option<String> }
impl Shape for DescribeNatGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNatGatewaysResult", members: &[
        field("NatGateways", "natGatewaySet", NAT_GATEWAY_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { nat_gateways, next_token }
}
impl DescribeNatGatewaysOutput {
    #[inline] pub fn nat_gateways(&self) -> &[NatGateway] { items(&self.nat_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkAclsInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub network_acl_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeNetworkAclsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkAclsRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("NetworkAclIds", "NetworkAclId", NETWORK_ACL_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, dry_run, network_acl_ids, filters }
}
impl Operation for DescribeNetworkAclsInput {
    type Output = DescribeNetworkAclsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkAcls", service: SERVICE, input: DescribeNetworkAclsInput::SCHEMA,
        output: DescribeNetworkAclsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkAcls"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNetworkAclsInput {
    type Item = NetworkAcl;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_acls.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeNetworkAclsInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_acl_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_acl_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeNetworkAclsOutput { pub network_acls: Option<Vec<NetworkAcl>>, pub next_token: Option<String> }
impl Shape for DescribeNetworkAclsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkAclsResult", members: &[
        field("NetworkAcls", "networkAclSet", NETWORK_ACL_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_acls, next_token }
}
impl DescribeNetworkAclsOutput {
    #[inline] pub fn network_acls(&self) -> &[NetworkAcl] { items(&self.network_acls) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInsightsAccessScopeAnalysesInput {
    pub network_insights_access_scope_analysis_ids: Option<Vec<String>>,
    pub network_insights_access_scope_id: Option<String>, pub analysis_start_time_begin: Option<Timestamp>,
    pub analysis_start_time_end: Option<Timestamp>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAccessScopeAnalysesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAccessScopeAnalysesRequest", members: &[
        field("NetworkInsightsAccessScopeAnalysisIds", "NetworkInsightsAccessScopeAnalysisId", NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_ID_LIST_LIST),
        field("NetworkInsightsAccessScopeId", "", STRING), field("AnalysisStartTimeBegin", "", TIMESTAMP),
        field("AnalysisStartTimeEnd", "", TIMESTAMP), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! {
        network_insights_access_scope_analysis_ids, network_insights_access_scope_id, analysis_start_time_begin,
        analysis_start_time_end, filters, max_results, dry_run, next_token,
    }
}
impl Operation for DescribeNetworkInsightsAccessScopeAnalysesInput {
    type Output = DescribeNetworkInsightsAccessScopeAnalysesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkInsightsAccessScopeAnalyses", service: SERVICE,
        input: DescribeNetworkInsightsAccessScopeAnalysesInput::SCHEMA,
        output: DescribeNetworkInsightsAccessScopeAnalysesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInsightsAccessScopeAnalyses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNetworkInsightsAccessScopeAnalysesInput {
    type Item = NetworkInsightsAccessScopeAnalysis;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_insights_access_scope_analyses.unwrap_or_default() }
}
#[cfg(feature = "client")]
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
pub struct DescribeNetworkInsightsAccessScopeAnalysesOutput {
    pub network_insights_access_scope_analyses: Option<Vec<NetworkInsightsAccessScopeAnalysis>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAccessScopeAnalysesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAccessScopeAnalysesResult", members: &[
        field("NetworkInsightsAccessScopeAnalyses", "networkInsightsAccessScopeAnalysisSet", NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_analyses, next_token }
}
impl DescribeNetworkInsightsAccessScopeAnalysesOutput {
    #[inline] pub fn network_insights_access_scope_analyses(&self) -> &[NetworkInsightsAccessScopeAnalysis] { items(&self.network_insights_access_scope_analyses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInsightsAccessScopesInput {
    pub network_insights_access_scope_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub dry_run: Option<bool>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAccessScopesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAccessScopesRequest", members: &[
        field("NetworkInsightsAccessScopeIds", "NetworkInsightsAccessScopeId", NETWORK_INSIGHTS_ACCESS_SCOPE_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_ids, filters, max_results, dry_run, next_token }
}
impl Operation for DescribeNetworkInsightsAccessScopesInput {
    type Output = DescribeNetworkInsightsAccessScopesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkInsightsAccessScopes", service: SERVICE,
        input: DescribeNetworkInsightsAccessScopesInput::SCHEMA,
        output: DescribeNetworkInsightsAccessScopesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInsightsAccessScopes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNetworkInsightsAccessScopesInput {
    type Item = NetworkInsightsAccessScope;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_insights_access_scopes.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeNetworkInsightsAccessScopesInput, M> {
    pub fn network_insights_access_scope_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_insights_access_scope_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeNetworkInsightsAccessScopesOutput {
    pub network_insights_access_scopes: Option<Vec<NetworkInsightsAccessScope>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAccessScopesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAccessScopesResult", members: &[
        field("NetworkInsightsAccessScopes", "networkInsightsAccessScopeSet", NETWORK_INSIGHTS_ACCESS_SCOPE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_insights_access_scopes, next_token }
}
impl DescribeNetworkInsightsAccessScopesOutput {
    #[inline] pub fn network_insights_access_scopes(&self) -> &[NetworkInsightsAccessScope] { items(&self.network_insights_access_scopes) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInsightsAnalysesInput {
    pub network_insights_analysis_ids: Option<Vec<String>>, pub network_insights_path_id: Option<String>,
    pub analysis_start_time: Option<Timestamp>, pub analysis_end_time: Option<Timestamp>,
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAnalysesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAnalysesRequest", members: &[
        field("NetworkInsightsAnalysisIds", "NetworkInsightsAnalysisId", NETWORK_INSIGHTS_ANALYSIS_ID_LIST_LIST),
        field("NetworkInsightsPathId", "", STRING), field("AnalysisStartTime", "", TIMESTAMP),
        field("AnalysisEndTime", "", TIMESTAMP), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! {
        network_insights_analysis_ids, network_insights_path_id, analysis_start_time, analysis_end_time, filters,
        max_results, dry_run, next_token,
    }
}
impl Operation for DescribeNetworkInsightsAnalysesInput {
    type Output = DescribeNetworkInsightsAnalysesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkInsightsAnalyses", service: SERVICE, input: DescribeNetworkInsightsAnalysesInput::SCHEMA,
        output: DescribeNetworkInsightsAnalysesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInsightsAnalyses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNetworkInsightsAnalysesInput {
    type Item = NetworkInsightsAnalysis;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_insights_analyses.unwrap_or_default() }
}
#[cfg(feature = "client")]
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
pub struct DescribeNetworkInsightsAnalysesOutput {
    pub network_insights_analyses: Option<Vec<NetworkInsightsAnalysis>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAnalysesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAnalysesResult", members: &[
        field("NetworkInsightsAnalyses", "networkInsightsAnalysisSet", NETWORK_INSIGHTS_ANALYSIS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_insights_analyses, next_token }
}
impl DescribeNetworkInsightsAnalysesOutput {
    #[inline] pub fn network_insights_analyses(&self) -> &[NetworkInsightsAnalysis] { items(&self.network_insights_analyses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInsightsPathsInput {
    pub network_insights_path_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsPathsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsPathsRequest", members: &[
        field("NetworkInsightsPathIds", "NetworkInsightsPathId", NETWORK_INSIGHTS_PATH_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { network_insights_path_ids, filters, max_results, dry_run, next_token }
}
impl Operation for DescribeNetworkInsightsPathsInput {
    type Output = DescribeNetworkInsightsPathsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkInsightsPaths", service: SERVICE, input: DescribeNetworkInsightsPathsInput::SCHEMA,
        output: DescribeNetworkInsightsPathsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInsightsPaths"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNetworkInsightsPathsInput {
    type Item = NetworkInsightsPath;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_insights_paths.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeNetworkInsightsPathsInput, M> {
    pub fn network_insights_path_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_insights_path_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeNetworkInsightsPathsOutput {
    pub network_insights_paths: Option<Vec<NetworkInsightsPath>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsPathsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsPathsResult", members: &[
        field("NetworkInsightsPaths", "networkInsightsPathSet", NETWORK_INSIGHTS_PATH_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_insights_paths, next_token }
}
impl DescribeNetworkInsightsPathsOutput {
    #[inline] pub fn network_insights_paths(&self) -> &[NetworkInsightsPath] { items(&self.network_insights_paths) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInterfaceAttributeInput {
    pub dry_run: Option<bool>, pub network_interface_id: Option<String>,
    pub attribute: Option<NetworkInterfaceAttribute>,
}
impl Shape for DescribeNetworkInterfaceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfaceAttributeRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("Attribute", "attribute", ENUM),
    ], ..Schema::NONE };
    members! { dry_run, network_interface_id, attribute }
}
impl Operation for DescribeNetworkInterfaceAttributeInput {
    type Output = DescribeNetworkInterfaceAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkInterfaceAttribute", service: SERVICE,
        input: DescribeNetworkInterfaceAttributeInput::SCHEMA, output: DescribeNetworkInterfaceAttributeOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeNetworkInterfaceAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<NetworkInterfaceAttribute>) -> Self { self.input.attribute = Some(v.into()); self }
}
pub struct DescribeNetworkInterfaceAttributeOutput {
    pub attachment: Option<NetworkInterfaceAttachment>, pub description: Option<AttributeValue>,
    pub groups: Option<Vec<GroupIdentifier>>, pub network_interface_id: Option<String>,
    pub source_dest_check: Option<AttributeBooleanValue>, pub associate_public_ip_address: Option<bool>,
}
impl Shape for DescribeNetworkInterfaceAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfaceAttributeResult", members: &[
        field("Attachment", "attachment", STRUCTURE), field("Description", "description", STRUCTURE),
        field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("SourceDestCheck", "sourceDestCheck", STRUCTURE),
        field("AssociatePublicIpAddress", "associatePublicIpAddress", BOOLEAN),
    ], ..Schema::NONE };
    members! { attachment, description, groups, network_interface_id, source_dest_check, associate_public_ip_address }
}
impl DescribeNetworkInterfaceAttributeOutput {
    #[inline] pub fn attachment(&self) -> &NetworkInterfaceAttachment { nested(&self.attachment) }
    #[inline] pub fn description(&self) -> &AttributeValue { nested(&self.description) }
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn source_dest_check(&self) -> &AttributeBooleanValue { nested(&self.source_dest_check) }
    #[inline] pub fn associate_public_ip_address(&self) -> bool { self.associate_public_ip_address.unwrap_or_default() }
}

pub struct DescribeNetworkInterfacePermissionsInput {
    pub network_interface_permission_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeNetworkInterfacePermissionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfacePermissionsRequest", members: &[
        field("NetworkInterfacePermissionIds", "NetworkInterfacePermissionId", NETWORK_INTERFACE_PERMISSION_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { network_interface_permission_ids, filters, next_token, max_results }
}
impl Operation for DescribeNetworkInterfacePermissionsInput {
    type Output = DescribeNetworkInterfacePermissionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkInterfacePermissions", service: SERVICE,
        input: DescribeNetworkInterfacePermissionsInput::SCHEMA,
        output: DescribeNetworkInterfacePermissionsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInterfacePermissions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNetworkInterfacePermissionsInput {
    type Item = NetworkInterfacePermission;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_interface_permissions.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeNetworkInterfacePermissionsInput, M> {
    pub fn network_interface_permission_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_permission_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeNetworkInterfacePermissionsOutput {
    pub network_interface_permissions: Option<Vec<NetworkInterfacePermission>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInterfacePermissionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfacePermissionsResult", members: &[
        field("NetworkInterfacePermissions", "networkInterfacePermissions", NETWORK_INTERFACE_PERMISSION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_interface_permissions, next_token }
}
impl DescribeNetworkInterfacePermissionsOutput {
    #[inline] pub fn network_interface_permissions(&self) -> &[NetworkInterfacePermission] { items(&self.network_interface_permissions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInterfacesInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>, pub network_interface_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeNetworkInterfacesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfacesRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("IncludeManagedResources", "", BOOLEAN), field("DryRun", "dryRun", BOOLEAN),
        field("NetworkInterfaceIds", "NetworkInterfaceId", NETWORK_INTERFACE_ID_LIST_LIST),
        field("Filters", "filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, include_managed_resources, dry_run, network_interface_ids, filters }
}
impl Operation for DescribeNetworkInterfacesInput {
    type Output = DescribeNetworkInterfacesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkInterfaces", service: SERVICE, input: DescribeNetworkInterfacesInput::SCHEMA,
        output: DescribeNetworkInterfacesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInterfaces"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNetworkInterfacesInput {
    type Item = NetworkInterface;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_interfaces.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeNetworkInterfacesInput, M> {
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn include_managed_resources(mut self, v: impl Into<bool>) -> Self { self.input.include_managed_resources = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeNetworkInterfacesOutput {
    pub network_interfaces: Option<Vec<NetworkInterface>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInterfacesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfacesResult", members: &[
        field("NetworkInterfaces", "networkInterfaceSet", NETWORK_INTERFACE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_interfaces, next_token }
}
impl DescribeNetworkInterfacesOutput {
    #[inline] pub fn network_interfaces(&self) -> &[NetworkInterface] { items(&self.network_interfaces) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkingFlexCostAllocationPoliciesInput {
    pub fca_policy_ids: Option<Vec<String>>, pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeNetworkingFlexCostAllocationPoliciesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkingFlexCostAllocationPoliciesRequest", members: &[
        field("FcaPolicyIds", "", FLEX_COST_ALLOCATION_POLICY_ID_SET_LIST), field("MaxResults", "", INTEGER),
        field("Filters", "", FILTER_LIST_LIST), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { fca_policy_ids, max_results, filters, next_token, dry_run }
}
impl Operation for DescribeNetworkingFlexCostAllocationPoliciesInput {
    type Output = DescribeNetworkingFlexCostAllocationPoliciesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkingFlexCostAllocationPolicies", service: SERVICE,
        input: DescribeNetworkingFlexCostAllocationPoliciesInput::SCHEMA,
        output: DescribeNetworkingFlexCostAllocationPoliciesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FlexCostAllocationPolicies"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNetworkingFlexCostAllocationPoliciesInput {
    type Item = FlexCostAllocationPolicyDescription;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.flex_cost_allocation_policies.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeNetworkingFlexCostAllocationPoliciesInput, M> {
    pub fn fca_policy_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fca_policy_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeNetworkingFlexCostAllocationPoliciesOutput {
    pub flex_cost_allocation_policies: Option<Vec<FlexCostAllocationPolicyDescription>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeNetworkingFlexCostAllocationPoliciesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkingFlexCostAllocationPoliciesResult", members: &[
        field("FlexCostAllocationPolicies", "flexCostAllocationPolicies", FLEX_COST_ALLOCATION_POLICY_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { flex_cost_allocation_policies, next_token }
}
impl DescribeNetworkingFlexCostAllocationPoliciesOutput {
    #[inline] pub fn flex_cost_allocation_policies(&self) -> &[FlexCostAllocationPolicyDescription] { items(&self.flex_cost_allocation_policies) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkingFlexCostAllocationPolicyAssociationsInput {
    pub fca_policy_association_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeNetworkingFlexCostAllocationPolicyAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkingFlexCostAllocationPolicyAssociationsRequest", members: &[
        field("FcaPolicyAssociationIds", "", FLEX_COST_ALLOCATION_POLICY_ASSOCIATION_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("Filters", "", FILTER_LIST_LIST), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { fca_policy_association_ids, max_results, filters, next_token, dry_run }
}
impl Operation for DescribeNetworkingFlexCostAllocationPolicyAssociationsInput {
    type Output = DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeNetworkingFlexCostAllocationPolicyAssociations", service: SERVICE,
        input: DescribeNetworkingFlexCostAllocationPolicyAssociationsInput::SCHEMA,
        output: DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FcaPolicyAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeNetworkingFlexCostAllocationPolicyAssociationsInput {
    type Item = FlexCostAllocationPolicyAssociationDescription;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fca_policy_associations.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeNetworkingFlexCostAllocationPolicyAssociationsInput, M> {
    pub fn fca_policy_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fca_policy_association_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput {
    pub fca_policy_associations: Option<Vec<FlexCostAllocationPolicyAssociationDescription>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkingFlexCostAllocationPolicyAssociationsResult", members: &[
        field("FcaPolicyAssociations", "fcaPolicyAssociations", FLEX_COST_ALLOCATION_POLICY_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { fca_policy_associations, next_token }
}
impl DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput {
    #[inline] pub fn fca_policy_associations(&self) -> &[FlexCostAllocationPolicyAssociationDescription] { items(&self.fca_policy_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeOutpostLagsInput {
    pub outpost_lag_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeOutpostLagsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeOutpostLagsRequest", members: &[
        field("OutpostLagIds", "OutpostLagId", OUTPOST_LAG_ID_SET_LIST), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { outpost_lag_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeOutpostLagsInput {
    type Output = DescribeOutpostLagsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeOutpostLags", service: SERVICE, input: DescribeOutpostLagsInput::SCHEMA,
        output: DescribeOutpostLagsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeOutpostLagsInput, M> {
    pub fn outpost_lag_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.outpost_lag_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeOutpostLagsOutput { pub outpost_lags: Option<Vec<OutpostLag>>, pub next_token: Option<String> }
impl Shape for DescribeOutpostLagsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeOutpostLagsResult", members: &[
        field("OutpostLags", "outpostLagSet", OUTPOST_LAG_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { outpost_lags, next_token }
}
impl DescribeOutpostLagsOutput {
    #[inline] pub fn outpost_lags(&self) -> &[OutpostLag] { items(&self.outpost_lags) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribePlacementGroupsInput {
    pub group_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub group_names: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribePlacementGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePlacementGroupsRequest", members: &[
        field("GroupIds", "GroupId", PLACEMENT_GROUP_ID_STRING_LIST_LIST), field("DryRun", "dryRun", BOOLEAN),
        field("GroupNames", "groupName", PLACEMENT_GROUP_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { group_ids, dry_run, group_names, filters }
}
impl Operation for DescribePlacementGroupsInput {
    type Output = DescribePlacementGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribePlacementGroups", service: SERVICE, input: DescribePlacementGroupsInput::SCHEMA,
        output: DescribePlacementGroupsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribePlacementGroupsInput, M> {
    pub fn group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.group_names = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribePlacementGroupsOutput { pub placement_groups: Option<Vec<PlacementGroup>> }
impl Shape for DescribePlacementGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePlacementGroupsResult", members: &[
        field("PlacementGroups", "placementGroupSet", PLACEMENT_GROUP_LIST_LIST),
    ], ..Schema::NONE };
    members! { placement_groups }
}
impl DescribePlacementGroupsOutput {
    #[inline] pub fn placement_groups(&self) -> &[PlacementGroup] { items(&self.placement_groups) }
}

pub struct DescribePrefixListsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub prefix_list_ids: Option<Vec<String>>,
}
impl Shape for DescribePrefixListsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePrefixListsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("PrefixListIds", "PrefixListId", PREFIX_LIST_RESOURCE_ID_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, prefix_list_ids }
}
impl Operation for DescribePrefixListsInput {
    type Output = DescribePrefixListsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribePrefixLists", service: SERVICE, input: DescribePrefixListsInput::SCHEMA,
        output: DescribePrefixListsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["PrefixLists"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribePrefixListsInput {
    type Item = PrefixList;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.prefix_lists.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribePrefixListsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn prefix_list_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.prefix_list_ids = list(v); self }
}
pub struct DescribePrefixListsOutput { pub next_token: Option<String>, pub prefix_lists: Option<Vec<PrefixList>> }
impl Shape for DescribePrefixListsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePrefixListsResult", members: &[
        field("NextToken", "nextToken", STRING), field("PrefixLists", "prefixListSet", PREFIX_LIST_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, prefix_lists }
}
impl DescribePrefixListsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn prefix_lists(&self) -> &[PrefixList] { items(&self.prefix_lists) }
}

pub struct DescribePrincipalIdFormatInput {
    pub dry_run: Option<bool>, pub resources: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribePrincipalIdFormatInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePrincipalIdFormatRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Resources", "Resource", RESOURCE_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, resources, max_results, next_token }
}
impl Operation for DescribePrincipalIdFormatInput {
    type Output = DescribePrincipalIdFormatOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribePrincipalIdFormat", service: SERVICE, input: DescribePrincipalIdFormatInput::SCHEMA,
        output: DescribePrincipalIdFormatOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Principals"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribePrincipalIdFormatInput {
    type Item = PrincipalIdFormat;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.principals.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribePrincipalIdFormatInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn resources(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.resources = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribePrincipalIdFormatOutput {
    pub principals: Option<Vec<PrincipalIdFormat>>, pub next_token: Option<String>,
}
impl Shape for DescribePrincipalIdFormatOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePrincipalIdFormatResult", members: &[
        field("Principals", "principalSet", PRINCIPAL_ID_FORMAT_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { principals, next_token }
}
impl DescribePrincipalIdFormatOutput {
    #[inline] pub fn principals(&self) -> &[PrincipalIdFormat] { items(&self.principals) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribePublicIpv4PoolsInput {
    pub pool_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribePublicIpv4PoolsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePublicIpv4PoolsRequest", members: &[
        field("PoolIds", "PoolId", PUBLIC_IPV4_POOL_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { pool_ids, next_token, max_results, filters }
}
impl Operation for DescribePublicIpv4PoolsInput {
    type Output = DescribePublicIpv4PoolsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribePublicIpv4Pools", service: SERVICE, input: DescribePublicIpv4PoolsInput::SCHEMA,
        output: DescribePublicIpv4PoolsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["PublicIpv4Pools"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribePublicIpv4PoolsInput {
    type Item = PublicIpv4Pool;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.public_ipv4_pools.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribePublicIpv4PoolsInput, M> {
    pub fn pool_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.pool_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribePublicIpv4PoolsOutput {
    pub public_ipv4_pools: Option<Vec<PublicIpv4Pool>>, pub next_token: Option<String>,
}
impl Shape for DescribePublicIpv4PoolsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePublicIpv4PoolsResult", members: &[
        field("PublicIpv4Pools", "publicIpv4PoolSet", PUBLIC_IPV4_POOL_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { public_ipv4_pools, next_token }
}
impl DescribePublicIpv4PoolsOutput {
    #[inline] pub fn public_ipv4_pools(&self) -> &[PublicIpv4Pool] { items(&self.public_ipv4_pools) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeRegionsInput {
    pub region_names: Option<Vec<String>>, pub all_regions: Option<bool>, pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeRegionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRegionsRequest", members: &[
        field("RegionNames", "RegionName", REGION_NAME_STRING_LIST_LIST), field("AllRegions", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { region_names, all_regions, dry_run, filters }
}
impl Operation for DescribeRegionsInput {
    type Output = DescribeRegionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeRegions", service: SERVICE, input: DescribeRegionsInput::SCHEMA,
        output: DescribeRegionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeRegionsInput, M> {
    pub fn region_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.region_names = list(v); self }
    pub fn all_regions(mut self, v: impl Into<bool>) -> Self { self.input.all_regions = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeRegionsOutput { pub regions: Option<Vec<Region>> }
impl Shape for DescribeRegionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRegionsResult", members: &[
        field("Regions", "regionInfo", REGION_LIST_LIST),
    ], ..Schema::NONE };
    members! { regions }
}
impl DescribeRegionsOutput {
    #[inline] pub fn regions(&self) -> &[Region] { items(&self.regions) }
}

shape_impls! {
    DescribeCapacityReservationsInput, DescribeCapacityReservationsOutput, DescribeCarrierGatewaysInput,
    DescribeCarrierGatewaysOutput, DescribeClassicLinkInstancesInput, DescribeClassicLinkInstancesOutput,
    DescribeClientVpnAuthorizationRulesInput, DescribeClientVpnAuthorizationRulesOutput,
    DescribeClientVpnConnectionsInput, DescribeClientVpnConnectionsOutput, DescribeClientVpnEndpointsInput,
    DescribeClientVpnEndpointsOutput, DescribeClientVpnRoutesInput, DescribeClientVpnRoutesOutput,
    DescribeClientVpnTargetNetworksInput, DescribeClientVpnTargetNetworksOutput, DescribeCoipPoolsInput,
    DescribeCoipPoolsOutput, DescribeConversionTasksInput, DescribeConversionTasksOutput,
    DescribeCustomerGatewaysInput, DescribeCustomerGatewaysOutput, DescribeDeclarativePoliciesReportsInput,
    DescribeDeclarativePoliciesReportsOutput, DescribeDhcpOptionsInput, DescribeDhcpOptionsOutput,
    DescribeEgressOnlyInternetGatewaysInput, DescribeEgressOnlyInternetGatewaysOutput, DescribeElasticGpusInput,
    DescribeElasticGpusOutput, DescribeExportImageTasksInput, DescribeExportImageTasksOutput, DescribeExportTasksInput,
    DescribeExportTasksOutput, DescribeFastLaunchImagesInput, DescribeFastLaunchImagesOutput,
    DescribeFastSnapshotRestoresInput, DescribeFastSnapshotRestoresOutput, DescribeFleetHistoryInput,
    DescribeFleetHistoryOutput, DescribeFleetInstancesInput, DescribeFleetInstancesOutput, DescribeFleetsInput,
    DescribeFleetsOutput, DescribeFlowLogsInput, DescribeFlowLogsOutput, DescribeFpgaImageAttributeInput,
    DescribeFpgaImageAttributeOutput, DescribeFpgaImagesInput, DescribeFpgaImagesOutput,
    DescribeHostReservationOfferingsInput, DescribeHostReservationOfferingsOutput, DescribeHostReservationsInput,
    DescribeHostReservationsOutput, DescribeHostsInput, DescribeHostsOutput,
    DescribeIamInstanceProfileAssociationsInput, DescribeIamInstanceProfileAssociationsOutput, DescribeIdFormatInput,
    DescribeIdFormatOutput, DescribeIdentityIdFormatInput, DescribeIdentityIdFormatOutput, DescribeImageAttributeInput,
    DescribeImageAttributeOutput, DescribeImageReferencesInput, DescribeImageReferencesOutput,
    DescribeImageUsageReportEntriesInput, DescribeImageUsageReportEntriesOutput, DescribeImageUsageReportsInput,
    DescribeImageUsageReportsOutput, DescribeImagesInput, DescribeImagesOutput, DescribeImportImageTasksInput,
    DescribeImportImageTasksOutput, DescribeImportSnapshotTasksInput, DescribeImportSnapshotTasksOutput,
    DescribeInstanceAttributeInput, DescribeInstanceAttributeOutput, DescribeInstanceConnectEndpointsInput,
    DescribeInstanceConnectEndpointsOutput, DescribeInstanceCreditSpecificationsInput,
    DescribeInstanceCreditSpecificationsOutput, DescribeInstanceEventNotificationAttributesInput,
    DescribeInstanceEventNotificationAttributesOutput, DescribeInstanceEventWindowsInput,
    DescribeInstanceEventWindowsOutput, DescribeInstanceImageMetadataInput, DescribeInstanceImageMetadataOutput,
    DescribeInstanceSqlHaHistoryStatesInput, DescribeInstanceSqlHaHistoryStatesOutput,
    DescribeInstanceSqlHaStatesInput, DescribeInstanceSqlHaStatesOutput, DescribeInstanceStatusInput,
    DescribeInstanceStatusOutput, DescribeInstanceTopologyInput, DescribeInstanceTopologyOutput,
    DescribeInstanceTypeOfferingsInput, DescribeInstanceTypeOfferingsOutput, DescribeInstanceTypesInput,
    DescribeInstanceTypesOutput, DescribeInstancesInput, DescribeInstancesOutput, DescribeInternetGatewaysInput,
    DescribeInternetGatewaysOutput, DescribeIpamByoasnInput, DescribeIpamByoasnOutput,
    DescribeIpamExternalResourceVerificationTokensInput, DescribeIpamExternalResourceVerificationTokensOutput,
    DescribeIpamInternetRegistryAssociationsInput, DescribeIpamInternetRegistryAssociationsOutput,
    DescribeIpamPoliciesInput, DescribeIpamPoliciesOutput, DescribeIpamPoolAllocationsInput,
    DescribeIpamPoolAllocationsOutput, DescribeIpamPoolsInput, DescribeIpamPoolsOutput,
    DescribeIpamPrefixListResolverTargetsInput, DescribeIpamPrefixListResolverTargetsOutput,
    DescribeIpamPrefixListResolversInput, DescribeIpamPrefixListResolversOutput, DescribeIpamResourceDiscoveriesInput,
    DescribeIpamResourceDiscoveriesOutput, DescribeIpamResourceDiscoveryAssociationsInput,
    DescribeIpamResourceDiscoveryAssociationsOutput, DescribeIpamScopesInput, DescribeIpamScopesOutput,
    DescribeIpamsInput, DescribeIpamsOutput, DescribeIpv6PoolsInput, DescribeIpv6PoolsOutput, DescribeKeyPairsInput,
    DescribeKeyPairsOutput, DescribeLaunchTemplateVersionsInput, DescribeLaunchTemplateVersionsOutput,
    DescribeLaunchTemplatesInput, DescribeLaunchTemplatesOutput,
    DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput,
    DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput,
    DescribeLocalGatewayRouteTableVpcAssociationsInput, DescribeLocalGatewayRouteTableVpcAssociationsOutput,
    DescribeLocalGatewayRouteTablesInput, DescribeLocalGatewayRouteTablesOutput,
    DescribeLocalGatewayVirtualInterfaceGroupsInput, DescribeLocalGatewayVirtualInterfaceGroupsOutput,
    DescribeLocalGatewayVirtualInterfacesInput, DescribeLocalGatewayVirtualInterfacesOutput,
    DescribeLocalGatewaysInput, DescribeLocalGatewaysOutput, DescribeLockedSnapshotsInput,
    DescribeLockedSnapshotsOutput, DescribeMacHostsInput, DescribeMacHostsOutput, DescribeMacModificationTasksInput,
    DescribeMacModificationTasksOutput, DescribeManagedPrefixListsInput, DescribeManagedPrefixListsOutput,
    DescribeMetricCategoriesInput, DescribeMetricCategoriesOutput, DescribeMovingAddressesInput,
    DescribeMovingAddressesOutput, DescribeNatGatewaysInput, DescribeNatGatewaysOutput, DescribeNetworkAclsInput,
    DescribeNetworkAclsOutput, DescribeNetworkInsightsAccessScopeAnalysesInput,
    DescribeNetworkInsightsAccessScopeAnalysesOutput, DescribeNetworkInsightsAccessScopesInput,
    DescribeNetworkInsightsAccessScopesOutput, DescribeNetworkInsightsAnalysesInput,
    DescribeNetworkInsightsAnalysesOutput, DescribeNetworkInsightsPathsInput, DescribeNetworkInsightsPathsOutput,
    DescribeNetworkInterfaceAttributeInput, DescribeNetworkInterfaceAttributeOutput,
    DescribeNetworkInterfacePermissionsInput, DescribeNetworkInterfacePermissionsOutput,
    DescribeNetworkInterfacesInput, DescribeNetworkInterfacesOutput, DescribeNetworkingFlexCostAllocationPoliciesInput,
    DescribeNetworkingFlexCostAllocationPoliciesOutput, DescribeNetworkingFlexCostAllocationPolicyAssociationsInput,
    DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput, DescribeOutpostLagsInput, DescribeOutpostLagsOutput,
    DescribePlacementGroupsInput, DescribePlacementGroupsOutput, DescribePrefixListsInput, DescribePrefixListsOutput,
    DescribePrincipalIdFormatInput, DescribePrincipalIdFormatOutput, DescribePublicIpv4PoolsInput,
    DescribePublicIpv4PoolsOutput, DescribeRegionsInput, DescribeRegionsOutput,
}
