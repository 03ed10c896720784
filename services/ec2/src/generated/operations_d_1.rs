// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

#[cfg(feature = "client")]
use crate::Call;
use super::{enums::*, schemas::*, *};

pub struct DeleteApplicationStatusCheckInput {
    pub application_status_check_id: Option<String>, pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteApplicationStatusCheckInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteApplicationStatusCheckRequest", members: &[
        field("ApplicationStatusCheckId", "", STRING).required(), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { application_status_check_id, client_token, dry_run }
}
impl Operation for DeleteApplicationStatusCheckInput {
    type Output = DeleteApplicationStatusCheckOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteApplicationStatusCheck", service: SERVICE, input: DeleteApplicationStatusCheckInput::SCHEMA,
        output: DeleteApplicationStatusCheckOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteApplicationStatusCheckInput, M> {
    pub fn application_status_check_id(mut self, v: impl Into<String>) -> Self { self.input.application_status_check_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteApplicationStatusCheckOutput {
    pub application_status_check: Option<ApplicationStatusCheckResponseObject>,
}
impl Shape for DeleteApplicationStatusCheckOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteApplicationStatusCheckResult", members: &[
        field("ApplicationStatusCheck", "applicationStatusCheck", STRUCTURE),
    ], ..Schema::NONE };
    members! { application_status_check }
}
impl DeleteApplicationStatusCheckOutput {
    #[inline] pub fn application_status_check(&self) -> &ApplicationStatusCheckResponseObject { nested(&self.application_status_check) }
}

pub struct DeleteCapacityManagerDataExportInput {
    pub capacity_manager_data_export_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteCapacityManagerDataExportInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteCapacityManagerDataExportRequest", members: &[
        field("CapacityManagerDataExportId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_manager_data_export_id, dry_run }
}
impl Operation for DeleteCapacityManagerDataExportInput {
    type Output = DeleteCapacityManagerDataExportOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteCapacityManagerDataExport", service: SERVICE, input: DeleteCapacityManagerDataExportInput::SCHEMA,
        output: DeleteCapacityManagerDataExportOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteCapacityManagerDataExportInput, M> {
    pub fn capacity_manager_data_export_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_manager_data_export_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteCapacityManagerDataExportOutput { pub capacity_manager_data_export_id: Option<String> }
impl Shape for DeleteCapacityManagerDataExportOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteCapacityManagerDataExportResult", members: &[
        field("CapacityManagerDataExportId", "capacityManagerDataExportId", STRING),
    ], ..Schema::NONE };
    members! { capacity_manager_data_export_id }
}
impl DeleteCapacityManagerDataExportOutput {
    #[inline] pub fn capacity_manager_data_export_id(&self) -> &str { text(&self.capacity_manager_data_export_id) }
}

pub struct DeleteCarrierGatewayInput { pub carrier_gateway_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteCarrierGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteCarrierGatewayRequest", members: &[
        field("CarrierGatewayId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { carrier_gateway_id, dry_run }
}
impl Operation for DeleteCarrierGatewayInput {
    type Output = DeleteCarrierGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteCarrierGateway", service: SERVICE, input: DeleteCarrierGatewayInput::SCHEMA,
        output: DeleteCarrierGatewayOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteCarrierGatewayInput, M> {
    pub fn carrier_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.carrier_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteCarrierGatewayOutput { pub carrier_gateway: Option<CarrierGateway> }
impl Shape for DeleteCarrierGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteCarrierGatewayResult", members: &[
        field("CarrierGateway", "carrierGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { carrier_gateway }
}
impl DeleteCarrierGatewayOutput {
    #[inline] pub fn carrier_gateway(&self) -> &CarrierGateway { nested(&self.carrier_gateway) }
}

pub struct DeleteClientVpnEndpointInput { pub client_vpn_endpoint_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteClientVpnEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteClientVpnEndpointRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, dry_run }
}
impl Operation for DeleteClientVpnEndpointInput {
    type Output = DeleteClientVpnEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteClientVpnEndpoint", service: SERVICE, input: DeleteClientVpnEndpointInput::SCHEMA,
        output: DeleteClientVpnEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteClientVpnEndpointInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteClientVpnEndpointOutput { pub status: Option<ClientVpnEndpointStatus> }
impl Shape for DeleteClientVpnEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteClientVpnEndpointResult", members: &[
        field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { status }
}
impl DeleteClientVpnEndpointOutput {
    #[inline] pub fn status(&self) -> &ClientVpnEndpointStatus { nested(&self.status) }
}

pub struct DeleteClientVpnEndpointAuthorizationPolicyInput {
    pub client_vpn_endpoint_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteClientVpnEndpointAuthorizationPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteClientVpnEndpointAuthorizationPolicyRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, dry_run }
}
impl Operation for DeleteClientVpnEndpointAuthorizationPolicyInput {
    type Output = DeleteClientVpnEndpointAuthorizationPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteClientVpnEndpointAuthorizationPolicy", service: SERVICE,
        input: DeleteClientVpnEndpointAuthorizationPolicyInput::SCHEMA,
        output: DeleteClientVpnEndpointAuthorizationPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteClientVpnEndpointAuthorizationPolicyInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteClientVpnEndpointAuthorizationPolicyOutput { pub status: Option<ClientVpnAuthorizationPolicyStatus> }
impl Shape for DeleteClientVpnEndpointAuthorizationPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteClientVpnEndpointAuthorizationPolicyResult", members: &[
        field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { status }
}
impl DeleteClientVpnEndpointAuthorizationPolicyOutput {
    #[inline] pub fn status(&self) -> &ClientVpnAuthorizationPolicyStatus { choice(&self.status) }
}

pub struct DeleteClientVpnRouteInput {
    pub client_vpn_endpoint_id: Option<String>, pub target_vpc_subnet_id: Option<String>,
    pub destination_cidr_block: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteClientVpnRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteClientVpnRouteRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("TargetVpcSubnetId", "", STRING),
        field("DestinationCidrBlock", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, target_vpc_subnet_id, destination_cidr_block, dry_run }
}
impl Operation for DeleteClientVpnRouteInput {
    type Output = DeleteClientVpnRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteClientVpnRoute", service: SERVICE, input: DeleteClientVpnRouteInput::SCHEMA,
        output: DeleteClientVpnRouteOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteClientVpnRouteInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn target_vpc_subnet_id(mut self, v: impl Into<String>) -> Self { self.input.target_vpc_subnet_id = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteClientVpnRouteOutput { pub status: Option<ClientVpnRouteStatus> }
impl Shape for DeleteClientVpnRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteClientVpnRouteResult", members: &[
        field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { status }
}
impl DeleteClientVpnRouteOutput {
    #[inline] pub fn status(&self) -> &ClientVpnRouteStatus { nested(&self.status) }
}

pub struct DeleteCoipCidrInput { pub cidr: Option<String>, pub coip_pool_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteCoipCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteCoipCidrRequest", members: &[
        field("Cidr", "", STRING).required(), field("CoipPoolId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { cidr, coip_pool_id, dry_run }
}
impl Operation for DeleteCoipCidrInput {
    type Output = DeleteCoipCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteCoipCidr", service: SERVICE, input: DeleteCoipCidrInput::SCHEMA,
        output: DeleteCoipCidrOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteCoipCidrInput, M> {
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn coip_pool_id(mut self, v: impl Into<String>) -> Self { self.input.coip_pool_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteCoipCidrOutput { pub coip_cidr: Option<CoipCidr> }
impl Shape for DeleteCoipCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteCoipCidrResult", members: &[
        field("CoipCidr", "coipCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { coip_cidr }
}
impl DeleteCoipCidrOutput {
    #[inline] pub fn coip_cidr(&self) -> &CoipCidr { nested(&self.coip_cidr) }
}

pub struct DeleteCoipPoolInput { pub coip_pool_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteCoipPoolInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteCoipPoolRequest", members: &[
        field("CoipPoolId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { coip_pool_id, dry_run }
}
impl Operation for DeleteCoipPoolInput {
    type Output = DeleteCoipPoolOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteCoipPool", service: SERVICE, input: DeleteCoipPoolInput::SCHEMA,
        output: DeleteCoipPoolOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteCoipPoolInput, M> {
    pub fn coip_pool_id(mut self, v: impl Into<String>) -> Self { self.input.coip_pool_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteCoipPoolOutput { pub coip_pool: Option<CoipPool> }
impl Shape for DeleteCoipPoolOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteCoipPoolResult", members: &[
        field("CoipPool", "coipPool", STRUCTURE),
    ], ..Schema::NONE };
    members! { coip_pool }
}
impl DeleteCoipPoolOutput {
    #[inline] pub fn coip_pool(&self) -> &CoipPool { nested(&self.coip_pool) }
}

pub struct DeleteCustomerGatewayInput { pub customer_gateway_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteCustomerGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteCustomerGatewayRequest", members: &[
        field("CustomerGatewayId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { customer_gateway_id, dry_run }
}
impl Operation for DeleteCustomerGatewayInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteCustomerGateway", service: SERVICE, input: DeleteCustomerGatewayInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteCustomerGatewayInput, M> {
    pub fn customer_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.customer_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct DeleteDhcpOptionsInput { pub dhcp_options_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteDhcpOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteDhcpOptionsRequest", members: &[
        field("DhcpOptionsId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { dhcp_options_id, dry_run }
}
impl Operation for DeleteDhcpOptionsInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteDhcpOptions", service: SERVICE, input: DeleteDhcpOptionsInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteDhcpOptionsInput, M> {
    pub fn dhcp_options_id(mut self, v: impl Into<String>) -> Self { self.input.dhcp_options_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct DeleteEgressOnlyInternetGatewayInput {
    pub dry_run: Option<bool>, pub egress_only_internet_gateway_id: Option<String>,
}
impl Shape for DeleteEgressOnlyInternetGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteEgressOnlyInternetGatewayRequest", members: &[
        field("DryRun", "", BOOLEAN), field("EgressOnlyInternetGatewayId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, egress_only_internet_gateway_id }
}
impl Operation for DeleteEgressOnlyInternetGatewayInput {
    type Output = DeleteEgressOnlyInternetGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteEgressOnlyInternetGateway", service: SERVICE, input: DeleteEgressOnlyInternetGatewayInput::SCHEMA,
        output: DeleteEgressOnlyInternetGatewayOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteEgressOnlyInternetGatewayInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn egress_only_internet_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.egress_only_internet_gateway_id = Some(v.into()); self }
}
pub struct DeleteEgressOnlyInternetGatewayOutput { pub return_code: Option<bool> }
impl Shape for DeleteEgressOnlyInternetGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteEgressOnlyInternetGatewayResult", members: &[
        field("ReturnCode", "returnCode", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_code }
}
impl DeleteEgressOnlyInternetGatewayOutput {
    #[inline] pub fn return_code(&self) -> bool { self.return_code.unwrap_or_default() }
}

pub struct DeleteFleetsInput {
    pub dry_run: Option<bool>, pub fleet_ids: Option<Vec<String>>, pub terminate_instances: Option<bool>,
}
impl Shape for DeleteFleetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteFleetsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("FleetIds", "FleetId", FLEET_ID_SET_LIST).required(),
        field("TerminateInstances", "", BOOLEAN).required(),
    ], ..Schema::NONE };
    members! { dry_run, fleet_ids, terminate_instances }
}
impl Operation for DeleteFleetsInput {
    type Output = DeleteFleetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteFleets", service: SERVICE, input: DeleteFleetsInput::SCHEMA, output: DeleteFleetsOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteFleetsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fleet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fleet_ids = list(v); self }
    pub fn terminate_instances(mut self, v: impl Into<bool>) -> Self { self.input.terminate_instances = Some(v.into()); self }
}
pub struct DeleteFleetsOutput {
    pub successful_fleet_deletions: Option<Vec<DeleteFleetSuccessItem>>,
    pub unsuccessful_fleet_deletions: Option<Vec<DeleteFleetErrorItem>>,
}
impl Shape for DeleteFleetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteFleetsResult", members: &[
        field("SuccessfulFleetDeletions", "successfulFleetDeletionSet", DELETE_FLEET_SUCCESS_SET_LIST),
        field("UnsuccessfulFleetDeletions", "unsuccessfulFleetDeletionSet", DELETE_FLEET_ERROR_SET_LIST),
    ], ..Schema::NONE };
    members! { successful_fleet_deletions, unsuccessful_fleet_deletions }
}
impl DeleteFleetsOutput {
    #[inline] pub fn successful_fleet_deletions(&self) -> &[DeleteFleetSuccessItem] { items(&self.successful_fleet_deletions) }
    #[inline] pub fn unsuccessful_fleet_deletions(&self) -> &[DeleteFleetErrorItem] { items(&self.unsuccessful_fleet_deletions) }
}

pub struct DeleteFlowLogsInput { pub dry_run: Option<bool>, pub flow_log_ids: Option<Vec<String>> }
impl Shape for DeleteFlowLogsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteFlowLogsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("FlowLogIds", "FlowLogId", FLOW_LOG_ID_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, flow_log_ids }
}
impl Operation for DeleteFlowLogsInput {
    type Output = DeleteFlowLogsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteFlowLogs", service: SERVICE, input: DeleteFlowLogsInput::SCHEMA,
        output: DeleteFlowLogsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteFlowLogsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn flow_log_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.flow_log_ids = list(v); self }
}
pub struct DeleteFlowLogsOutput { pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for DeleteFlowLogsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteFlowLogsResult", members: &[
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_SET_LIST),
    ], ..Schema::NONE };
    members! { unsuccessful }
}
impl DeleteFlowLogsOutput {
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct DeleteFpgaImageInput { pub dry_run: Option<bool>, pub fpga_image_id: Option<String> }
impl Shape for DeleteFpgaImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteFpgaImageRequest", members: &[
        field("DryRun", "", BOOLEAN), field("FpgaImageId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, fpga_image_id }
}
impl Operation for DeleteFpgaImageInput {
    type Output = DeleteFpgaImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteFpgaImage", service: SERVICE, input: DeleteFpgaImageInput::SCHEMA,
        output: DeleteFpgaImageOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteFpgaImageInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fpga_image_id(mut self, v: impl Into<String>) -> Self { self.input.fpga_image_id = Some(v.into()); self }
}
pub struct DeleteFpgaImageOutput { pub r#return: Option<bool> }
impl Shape for DeleteFpgaImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteFpgaImageResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DeleteFpgaImageOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DeleteImageUsageReportInput { pub report_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteImageUsageReportInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteImageUsageReportRequest", members: &[
        field("ReportId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { report_id, dry_run }
}
impl Operation for DeleteImageUsageReportInput {
    type Output = DeleteImageUsageReportOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteImageUsageReport", service: SERVICE, input: DeleteImageUsageReportInput::SCHEMA,
        output: DeleteImageUsageReportOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteImageUsageReportInput, M> {
    pub fn report_id(mut self, v: impl Into<String>) -> Self { self.input.report_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteImageUsageReportOutput { pub r#return: Option<bool> }
impl Shape for DeleteImageUsageReportOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteImageUsageReportResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DeleteImageUsageReportOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DeleteInstanceConnectEndpointInput {
    pub dry_run: Option<bool>, pub instance_connect_endpoint_id: Option<String>,
}
impl Shape for DeleteInstanceConnectEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteInstanceConnectEndpointRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceConnectEndpointId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_connect_endpoint_id }
}
impl Operation for DeleteInstanceConnectEndpointInput {
    type Output = DeleteInstanceConnectEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteInstanceConnectEndpoint", service: SERVICE, input: DeleteInstanceConnectEndpointInput::SCHEMA,
        output: DeleteInstanceConnectEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteInstanceConnectEndpointInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_connect_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.instance_connect_endpoint_id = Some(v.into()); self }
}
pub struct DeleteInstanceConnectEndpointOutput { pub instance_connect_endpoint: Option<Ec2InstanceConnectEndpoint> }
impl Shape for DeleteInstanceConnectEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteInstanceConnectEndpointResult", members: &[
        field("InstanceConnectEndpoint", "instanceConnectEndpoint", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_connect_endpoint }
}
impl DeleteInstanceConnectEndpointOutput {
    #[inline] pub fn instance_connect_endpoint(&self) -> &Ec2InstanceConnectEndpoint { nested(&self.instance_connect_endpoint) }
}

pub struct DeleteInstanceEventWindowInput {
    pub dry_run: Option<bool>, pub force_delete: Option<bool>, pub instance_event_window_id: Option<String>,
}
impl Shape for DeleteInstanceEventWindowInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteInstanceEventWindowRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ForceDelete", "", BOOLEAN),
        field("InstanceEventWindowId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, force_delete, instance_event_window_id }
}
impl Operation for DeleteInstanceEventWindowInput {
    type Output = DeleteInstanceEventWindowOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteInstanceEventWindow", service: SERVICE, input: DeleteInstanceEventWindowInput::SCHEMA,
        output: DeleteInstanceEventWindowOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteInstanceEventWindowInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn force_delete(mut self, v: impl Into<bool>) -> Self { self.input.force_delete = Some(v.into()); self }
    pub fn instance_event_window_id(mut self, v: impl Into<String>) -> Self { self.input.instance_event_window_id = Some(v.into()); self }
}
pub struct DeleteInstanceEventWindowOutput { pub instance_event_window_state: Option<InstanceEventWindowStateChange> }
impl Shape for DeleteInstanceEventWindowOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteInstanceEventWindowResult", members: &[
        field("InstanceEventWindowState", "instanceEventWindowState", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_event_window_state }
}
impl DeleteInstanceEventWindowOutput {
    #[inline] pub fn instance_event_window_state(&self) -> &InstanceEventWindowStateChange { nested(&self.instance_event_window_state) }
}

pub struct DeleteInternetGatewayInput { pub dry_run: Option<bool>, pub internet_gateway_id: Option<String> }
impl Shape for DeleteInternetGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteInternetGatewayRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InternetGatewayId", "internetGatewayId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, internet_gateway_id }
}
impl Operation for DeleteInternetGatewayInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteInternetGateway", service: SERVICE, input: DeleteInternetGatewayInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteInternetGatewayInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn internet_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.internet_gateway_id = Some(v.into()); self }
}

pub struct DeleteIpamInput { pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub cascade: Option<bool> }
impl Shape for DeleteIpamInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(), field("Cascade", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, ipam_id, cascade }
}
impl Operation for DeleteIpamInput {
    type Output = DeleteIpamOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpam", service: SERVICE, input: DeleteIpamInput::SCHEMA, output: DeleteIpamOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn cascade(mut self, v: impl Into<bool>) -> Self { self.input.cascade = Some(v.into()); self }
}
pub struct DeleteIpamOutput { pub ipam: Option<Ipam> }
impl Shape for DeleteIpamOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamResult", members: &[
        field("Ipam", "ipam", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam }
}
impl DeleteIpamOutput {
    #[inline] pub fn ipam(&self) -> &Ipam { nested(&self.ipam) }
}

pub struct DeleteIpamExternalResourceVerificationTokenInput {
    pub dry_run: Option<bool>, pub ipam_external_resource_verification_token_id: Option<String>,
}
impl Shape for DeleteIpamExternalResourceVerificationTokenInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamExternalResourceVerificationTokenRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamExternalResourceVerificationTokenId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_external_resource_verification_token_id }
}
impl Operation for DeleteIpamExternalResourceVerificationTokenInput {
    type Output = DeleteIpamExternalResourceVerificationTokenOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpamExternalResourceVerificationToken", service: SERVICE,
        input: DeleteIpamExternalResourceVerificationTokenInput::SCHEMA,
        output: DeleteIpamExternalResourceVerificationTokenOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamExternalResourceVerificationTokenInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_external_resource_verification_token_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_external_resource_verification_token_id = Some(v.into()); self }
}
pub struct DeleteIpamExternalResourceVerificationTokenOutput {
    pub ipam_external_resource_verification_token: Option<IpamExternalResourceVerificationToken>,
}
impl Shape for DeleteIpamExternalResourceVerificationTokenOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamExternalResourceVerificationTokenResult", members: &[
        field("IpamExternalResourceVerificationToken", "ipamExternalResourceVerificationToken", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_external_resource_verification_token }
}
impl DeleteIpamExternalResourceVerificationTokenOutput {
    #[inline] pub fn ipam_external_resource_verification_token(&self) -> &IpamExternalResourceVerificationToken { nested(&self.ipam_external_resource_verification_token) }
}

pub struct DeleteIpamInternetRegistryAssociationInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>,
}
impl Shape for DeleteIpamInternetRegistryAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamInternetRegistryAssociationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_internet_registry_association_id }
}
impl Operation for DeleteIpamInternetRegistryAssociationInput {
    type Output = DeleteIpamInternetRegistryAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpamInternetRegistryAssociation", service: SERVICE,
        input: DeleteIpamInternetRegistryAssociationInput::SCHEMA,
        output: DeleteIpamInternetRegistryAssociationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamInternetRegistryAssociationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
}
pub struct DeleteIpamInternetRegistryAssociationOutput {
    pub ipam_internet_registry_association: Option<IpamInternetRegistryAssociation>,
}
impl Shape for DeleteIpamInternetRegistryAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamInternetRegistryAssociationResult", members: &[
        field("IpamInternetRegistryAssociation", "ipamInternetRegistryAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_internet_registry_association }
}
impl DeleteIpamInternetRegistryAssociationOutput {
    #[inline] pub fn ipam_internet_registry_association(&self) -> &IpamInternetRegistryAssociation { nested(&self.ipam_internet_registry_association) }
}

pub struct DeleteIpamPolicyInput { pub dry_run: Option<bool>, pub ipam_policy_id: Option<String> }
impl Shape for DeleteIpamPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamPolicyRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPolicyId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_policy_id }
}
impl Operation for DeleteIpamPolicyInput {
    type Output = DeleteIpamPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpamPolicy", service: SERVICE, input: DeleteIpamPolicyInput::SCHEMA,
        output: DeleteIpamPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamPolicyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_policy_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_policy_id = Some(v.into()); self }
}
pub struct DeleteIpamPolicyOutput { pub ipam_policy: Option<IpamPolicy> }
impl Shape for DeleteIpamPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamPolicyResult", members: &[
        field("IpamPolicy", "ipamPolicy", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_policy }
}
impl DeleteIpamPolicyOutput {
    #[inline] pub fn ipam_policy(&self) -> &IpamPolicy { nested(&self.ipam_policy) }
}

pub struct DeleteIpamPoolInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub cascade: Option<bool>,
}
impl Shape for DeleteIpamPoolInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamPoolRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(), field("Cascade", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_id, cascade }
}
impl Operation for DeleteIpamPoolInput {
    type Output = DeleteIpamPoolOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpamPool", service: SERVICE, input: DeleteIpamPoolInput::SCHEMA,
        output: DeleteIpamPoolOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamPoolInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn cascade(mut self, v: impl Into<bool>) -> Self { self.input.cascade = Some(v.into()); self }
}
pub struct DeleteIpamPoolOutput { pub ipam_pool: Option<IpamPool> }
impl Shape for DeleteIpamPoolOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamPoolResult", members: &[
        field("IpamPool", "ipamPool", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_pool }
}
impl DeleteIpamPoolOutput {
    #[inline] pub fn ipam_pool(&self) -> &IpamPool { nested(&self.ipam_pool) }
}

pub struct DeleteIpamPrefixListResolverInput {
    pub dry_run: Option<bool>, pub ipam_prefix_list_resolver_id: Option<String>,
}
impl Shape for DeleteIpamPrefixListResolverInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamPrefixListResolverRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPrefixListResolverId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_prefix_list_resolver_id }
}
impl Operation for DeleteIpamPrefixListResolverInput {
    type Output = DeleteIpamPrefixListResolverOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpamPrefixListResolver", service: SERVICE, input: DeleteIpamPrefixListResolverInput::SCHEMA,
        output: DeleteIpamPrefixListResolverOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamPrefixListResolverInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_id = Some(v.into()); self }
}
pub struct DeleteIpamPrefixListResolverOutput { pub ipam_prefix_list_resolver: Option<IpamPrefixListResolver> }
impl Shape for DeleteIpamPrefixListResolverOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamPrefixListResolverResult", members: &[
        field("IpamPrefixListResolver", "ipamPrefixListResolver", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_prefix_list_resolver }
}
impl DeleteIpamPrefixListResolverOutput {
    #[inline] pub fn ipam_prefix_list_resolver(&self) -> &IpamPrefixListResolver { nested(&self.ipam_prefix_list_resolver) }
}

pub struct DeleteIpamPrefixListResolverTargetInput {
    pub dry_run: Option<bool>, pub ipam_prefix_list_resolver_target_id: Option<String>,
}
impl Shape for DeleteIpamPrefixListResolverTargetInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamPrefixListResolverTargetRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPrefixListResolverTargetId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_prefix_list_resolver_target_id }
}
impl Operation for DeleteIpamPrefixListResolverTargetInput {
    type Output = DeleteIpamPrefixListResolverTargetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpamPrefixListResolverTarget", service: SERVICE,
        input: DeleteIpamPrefixListResolverTargetInput::SCHEMA,
        output: DeleteIpamPrefixListResolverTargetOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamPrefixListResolverTargetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_prefix_list_resolver_target_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_prefix_list_resolver_target_id = Some(v.into()); self }
}
pub struct DeleteIpamPrefixListResolverTargetOutput {
    pub ipam_prefix_list_resolver_target: Option<IpamPrefixListResolverTarget>,
}
impl Shape for DeleteIpamPrefixListResolverTargetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamPrefixListResolverTargetResult", members: &[
        field("IpamPrefixListResolverTarget", "ipamPrefixListResolverTarget", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_prefix_list_resolver_target }
}
impl DeleteIpamPrefixListResolverTargetOutput {
    #[inline] pub fn ipam_prefix_list_resolver_target(&self) -> &IpamPrefixListResolverTarget { nested(&self.ipam_prefix_list_resolver_target) }
}

pub struct DeleteIpamResourceDiscoveryInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_id: Option<String>,
}
impl Shape for DeleteIpamResourceDiscoveryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamResourceDiscoveryRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamResourceDiscoveryId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_id }
}
impl Operation for DeleteIpamResourceDiscoveryInput {
    type Output = DeleteIpamResourceDiscoveryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpamResourceDiscovery", service: SERVICE, input: DeleteIpamResourceDiscoveryInput::SCHEMA,
        output: DeleteIpamResourceDiscoveryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamResourceDiscoveryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_id = Some(v.into()); self }
}
pub struct DeleteIpamResourceDiscoveryOutput { pub ipam_resource_discovery: Option<IpamResourceDiscovery> }
impl Shape for DeleteIpamResourceDiscoveryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamResourceDiscoveryResult", members: &[
        field("IpamResourceDiscovery", "ipamResourceDiscovery", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_resource_discovery }
}
impl DeleteIpamResourceDiscoveryOutput {
    #[inline] pub fn ipam_resource_discovery(&self) -> &IpamResourceDiscovery { nested(&self.ipam_resource_discovery) }
}

pub struct DeleteIpamRoutingPolicyRegistrationInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>, pub cidr: Option<String>,
    pub force: Option<bool>, pub client_token: Option<String>,
}
impl Shape for DeleteIpamRoutingPolicyRegistrationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamRoutingPolicyRegistrationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("Cidr", "", STRING).required(), field("Force", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_internet_registry_association_id, cidr, force, client_token }
}
impl Operation for DeleteIpamRoutingPolicyRegistrationInput {
    type Output = DeleteIpamRoutingPolicyRegistrationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpamRoutingPolicyRegistration", service: SERVICE,
        input: DeleteIpamRoutingPolicyRegistrationInput::SCHEMA,
        output: DeleteIpamRoutingPolicyRegistrationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamRoutingPolicyRegistrationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_internet_registry_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_internet_registry_association_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
pub struct DeleteIpamRoutingPolicyRegistrationOutput {
    pub ipam_routing_policy_registration_delta: Option<IpamRoutingPolicyRegistrationDelta>,
}
impl Shape for DeleteIpamRoutingPolicyRegistrationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamRoutingPolicyRegistrationResult", members: &[
        field("IpamRoutingPolicyRegistrationDelta", "ipamRoutingPolicyRegistrationDelta", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_routing_policy_registration_delta }
}
impl DeleteIpamRoutingPolicyRegistrationOutput {
    #[inline] pub fn ipam_routing_policy_registration_delta(&self) -> &IpamRoutingPolicyRegistrationDelta { nested(&self.ipam_routing_policy_registration_delta) }
}

pub struct DeleteIpamScopeInput { pub dry_run: Option<bool>, pub ipam_scope_id: Option<String> }
impl Shape for DeleteIpamScopeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamScopeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamScopeId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_scope_id }
}
impl Operation for DeleteIpamScopeInput {
    type Output = DeleteIpamScopeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteIpamScope", service: SERVICE, input: DeleteIpamScopeInput::SCHEMA,
        output: DeleteIpamScopeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteIpamScopeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_scope_id = Some(v.into()); self }
}
pub struct DeleteIpamScopeOutput { pub ipam_scope: Option<IpamScope> }
impl Shape for DeleteIpamScopeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteIpamScopeResult", members: &[
        field("IpamScope", "ipamScope", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_scope }
}
impl DeleteIpamScopeOutput {
    #[inline] pub fn ipam_scope(&self) -> &IpamScope { nested(&self.ipam_scope) }
}

pub struct DeleteKeyPairInput {
    pub key_name: Option<String>, pub key_pair_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteKeyPairInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteKeyPairRequest", members: &[
        field("KeyName", "", STRING), field("KeyPairId", "", STRING), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { key_name, key_pair_id, dry_run }
}
impl Operation for DeleteKeyPairInput {
    type Output = DeleteKeyPairOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteKeyPair", service: SERVICE, input: DeleteKeyPairInput::SCHEMA,
        output: DeleteKeyPairOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteKeyPairInput, M> {
    pub fn key_name(mut self, v: impl Into<String>) -> Self { self.input.key_name = Some(v.into()); self }
    pub fn key_pair_id(mut self, v: impl Into<String>) -> Self { self.input.key_pair_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteKeyPairOutput { pub r#return: Option<bool>, pub key_pair_id: Option<String> }
impl Shape for DeleteKeyPairOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteKeyPairResult", members: &[
        field("Return", "return", BOOLEAN), field("KeyPairId", "keyPairId", STRING),
    ], ..Schema::NONE };
    members! { r#return, key_pair_id }
}
impl DeleteKeyPairOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn key_pair_id(&self) -> &str { text(&self.key_pair_id) }
}

pub struct DeleteLaunchTemplateInput {
    pub dry_run: Option<bool>, pub launch_template_id: Option<String>, pub launch_template_name: Option<String>,
}
impl Shape for DeleteLaunchTemplateInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLaunchTemplateRequest", members: &[
        field("DryRun", "", BOOLEAN), field("LaunchTemplateId", "", STRING), field("LaunchTemplateName", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, launch_template_id, launch_template_name }
}
impl Operation for DeleteLaunchTemplateInput {
    type Output = DeleteLaunchTemplateOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteLaunchTemplate", service: SERVICE, input: DeleteLaunchTemplateInput::SCHEMA,
        output: DeleteLaunchTemplateOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteLaunchTemplateInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn launch_template_id(mut self, v: impl Into<String>) -> Self { self.input.launch_template_id = Some(v.into()); self }
    pub fn launch_template_name(mut self, v: impl Into<String>) -> Self { self.input.launch_template_name = Some(v.into()); self }
}
pub struct DeleteLaunchTemplateOutput { pub launch_template: Option<LaunchTemplate> }
impl Shape for DeleteLaunchTemplateOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLaunchTemplateResult", members: &[
        field("LaunchTemplate", "launchTemplate", STRUCTURE),
    ], ..Schema::NONE };
    members! { launch_template }
}
impl DeleteLaunchTemplateOutput {
    #[inline] pub fn launch_template(&self) -> &LaunchTemplate { nested(&self.launch_template) }
}

pub struct DeleteLaunchTemplateVersionsInput {
    pub dry_run: Option<bool>, pub launch_template_id: Option<String>, pub launch_template_name: Option<String>,
    pub versions: Option<Vec<String>>,
}
impl Shape for DeleteLaunchTemplateVersionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLaunchTemplateVersionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("LaunchTemplateId", "", STRING), field("LaunchTemplateName", "", STRING),
        field("Versions", "LaunchTemplateVersion", VERSION_STRING_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, launch_template_id, launch_template_name, versions }
}
impl Operation for DeleteLaunchTemplateVersionsInput {
    type Output = DeleteLaunchTemplateVersionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteLaunchTemplateVersions", service: SERVICE, input: DeleteLaunchTemplateVersionsInput::SCHEMA,
        output: DeleteLaunchTemplateVersionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteLaunchTemplateVersionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn launch_template_id(mut self, v: impl Into<String>) -> Self { self.input.launch_template_id = Some(v.into()); self }
    pub fn launch_template_name(mut self, v: impl Into<String>) -> Self { self.input.launch_template_name = Some(v.into()); self }
    pub fn versions(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.versions = list(v); self }
}
pub struct DeleteLaunchTemplateVersionsOutput {
    pub successfully_deleted_launch_template_versions: Option<Vec<DeleteLaunchTemplateVersionsResponseSuccessItem>>,
    pub unsuccessfully_deleted_launch_template_versions: Option<Vec<DeleteLaunchTemplateVersionsResponseErrorItem>>,
}
impl Shape for DeleteLaunchTemplateVersionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLaunchTemplateVersionsResult", members: &[
        field("SuccessfullyDeletedLaunchTemplateVersions", "successfullyDeletedLaunchTemplateVersionSet", DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_SET_LIST),
        field("UnsuccessfullyDeletedLaunchTemplateVersions", "unsuccessfullyDeletedLaunchTemplateVersionSet", DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_SET_LIST),
    ], ..Schema::NONE };
    members! { successfully_deleted_launch_template_versions, unsuccessfully_deleted_launch_template_versions }
}
impl DeleteLaunchTemplateVersionsOutput {
    #[inline] pub fn successfully_deleted_launch_template_versions(&self) -> &[DeleteLaunchTemplateVersionsResponseSuccessItem] { items(&self.successfully_deleted_launch_template_versions) }
    #[inline] pub fn unsuccessfully_deleted_launch_template_versions(&self) -> &[DeleteLaunchTemplateVersionsResponseErrorItem] { items(&self.unsuccessfully_deleted_launch_template_versions) }
}

pub struct DeleteLocalGatewayRouteInput {
    pub destination_cidr_block: Option<String>, pub local_gateway_route_table_id: Option<String>,
    pub dry_run: Option<bool>, pub destination_prefix_list_id: Option<String>,
}
impl Shape for DeleteLocalGatewayRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING), field("LocalGatewayRouteTableId", "", STRING).required(),
        field("DryRun", "", BOOLEAN), field("DestinationPrefixListId", "", STRING),
    ], ..Schema::NONE };
    members! { destination_cidr_block, local_gateway_route_table_id, dry_run, destination_prefix_list_id }
}
impl Operation for DeleteLocalGatewayRouteInput {
    type Output = DeleteLocalGatewayRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteLocalGatewayRoute", service: SERVICE, input: DeleteLocalGatewayRouteInput::SCHEMA,
        output: DeleteLocalGatewayRouteOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteLocalGatewayRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
}
pub struct DeleteLocalGatewayRouteOutput { pub route: Option<LocalGatewayRoute> }
impl Shape for DeleteLocalGatewayRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayRouteResult", members: &[
        field("Route", "route", STRUCTURE),
    ], ..Schema::NONE };
    members! { route }
}
impl DeleteLocalGatewayRouteOutput {
    #[inline] pub fn route(&self) -> &LocalGatewayRoute { nested(&self.route) }
}

pub struct DeleteLocalGatewayRouteTableInput {
    pub local_gateway_route_table_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteLocalGatewayRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayRouteTableRequest", members: &[
        field("LocalGatewayRouteTableId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_id, dry_run }
}
impl Operation for DeleteLocalGatewayRouteTableInput {
    type Output = DeleteLocalGatewayRouteTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteLocalGatewayRouteTable", service: SERVICE, input: DeleteLocalGatewayRouteTableInput::SCHEMA,
        output: DeleteLocalGatewayRouteTableOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteLocalGatewayRouteTableInput, M> {
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteLocalGatewayRouteTableOutput { pub local_gateway_route_table: Option<LocalGatewayRouteTable> }
impl Shape for DeleteLocalGatewayRouteTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayRouteTableResult", members: &[
        field("LocalGatewayRouteTable", "localGatewayRouteTable", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_route_table }
}
impl DeleteLocalGatewayRouteTableOutput {
    #[inline] pub fn local_gateway_route_table(&self) -> &LocalGatewayRouteTable { nested(&self.local_gateway_route_table) }
}

pub struct DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput {
    pub local_gateway_route_table_virtual_interface_group_association_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest", members: &[
        field("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_virtual_interface_group_association_id, dry_run }
}
impl Operation for DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput {
    type Output = DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation", service: SERVICE,
        input: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput::SCHEMA,
        output: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput, M> {
    pub fn local_gateway_route_table_virtual_interface_group_association_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_virtual_interface_group_association_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput {
    pub local_gateway_route_table_virtual_interface_group_association: Option<LocalGatewayRouteTableVirtualInterfaceGroupAssociation>,
}
impl Shape for DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult", members: &[
        field("LocalGatewayRouteTableVirtualInterfaceGroupAssociation", "localGatewayRouteTableVirtualInterfaceGroupAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_virtual_interface_group_association }
}
impl DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput {
    #[inline] pub fn local_gateway_route_table_virtual_interface_group_association(&self) -> &LocalGatewayRouteTableVirtualInterfaceGroupAssociation { nested(&self.local_gateway_route_table_virtual_interface_group_association) }
}

pub struct DeleteLocalGatewayRouteTableVpcAssociationInput {
    pub local_gateway_route_table_vpc_association_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteLocalGatewayRouteTableVpcAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayRouteTableVpcAssociationRequest", members: &[
        field("LocalGatewayRouteTableVpcAssociationId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_vpc_association_id, dry_run }
}
impl Operation for DeleteLocalGatewayRouteTableVpcAssociationInput {
    type Output = DeleteLocalGatewayRouteTableVpcAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteLocalGatewayRouteTableVpcAssociation", service: SERVICE,
        input: DeleteLocalGatewayRouteTableVpcAssociationInput::SCHEMA,
        output: DeleteLocalGatewayRouteTableVpcAssociationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteLocalGatewayRouteTableVpcAssociationInput, M> {
    pub fn local_gateway_route_table_vpc_association_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_vpc_association_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteLocalGatewayRouteTableVpcAssociationOutput {
    pub local_gateway_route_table_vpc_association: Option<LocalGatewayRouteTableVpcAssociation>,
}
impl Shape for DeleteLocalGatewayRouteTableVpcAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayRouteTableVpcAssociationResult", members: &[
        field("LocalGatewayRouteTableVpcAssociation", "localGatewayRouteTableVpcAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_vpc_association }
}
impl DeleteLocalGatewayRouteTableVpcAssociationOutput {
    #[inline] pub fn local_gateway_route_table_vpc_association(&self) -> &LocalGatewayRouteTableVpcAssociation { nested(&self.local_gateway_route_table_vpc_association) }
}

pub struct DeleteLocalGatewayVirtualInterfaceInput {
    pub local_gateway_virtual_interface_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteLocalGatewayVirtualInterfaceInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayVirtualInterfaceRequest", members: &[
        field("LocalGatewayVirtualInterfaceId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_id, dry_run }
}
impl Operation for DeleteLocalGatewayVirtualInterfaceInput {
    type Output = DeleteLocalGatewayVirtualInterfaceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteLocalGatewayVirtualInterface", service: SERVICE,
        input: DeleteLocalGatewayVirtualInterfaceInput::SCHEMA,
        output: DeleteLocalGatewayVirtualInterfaceOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteLocalGatewayVirtualInterfaceInput, M> {
    pub fn local_gateway_virtual_interface_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_virtual_interface_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteLocalGatewayVirtualInterfaceOutput {
    pub local_gateway_virtual_interface: Option<LocalGatewayVirtualInterface>,
}
impl Shape for DeleteLocalGatewayVirtualInterfaceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayVirtualInterfaceResult", members: &[
        field("LocalGatewayVirtualInterface", "localGatewayVirtualInterface", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface }
}
impl DeleteLocalGatewayVirtualInterfaceOutput {
    #[inline] pub fn local_gateway_virtual_interface(&self) -> &LocalGatewayVirtualInterface { nested(&self.local_gateway_virtual_interface) }
}

pub struct DeleteLocalGatewayVirtualInterfaceGroupInput {
    pub local_gateway_virtual_interface_group_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteLocalGatewayVirtualInterfaceGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayVirtualInterfaceGroupRequest", members: &[
        field("LocalGatewayVirtualInterfaceGroupId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_group_id, dry_run }
}
impl Operation for DeleteLocalGatewayVirtualInterfaceGroupInput {
    type Output = DeleteLocalGatewayVirtualInterfaceGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteLocalGatewayVirtualInterfaceGroup", service: SERVICE,
        input: DeleteLocalGatewayVirtualInterfaceGroupInput::SCHEMA,
        output: DeleteLocalGatewayVirtualInterfaceGroupOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteLocalGatewayVirtualInterfaceGroupInput, M> {
    pub fn local_gateway_virtual_interface_group_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_virtual_interface_group_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteLocalGatewayVirtualInterfaceGroupOutput {
    pub local_gateway_virtual_interface_group: Option<LocalGatewayVirtualInterfaceGroup>,
}
impl Shape for DeleteLocalGatewayVirtualInterfaceGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteLocalGatewayVirtualInterfaceGroupResult", members: &[
        field("LocalGatewayVirtualInterfaceGroup", "localGatewayVirtualInterfaceGroup", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_group }
}
impl DeleteLocalGatewayVirtualInterfaceGroupOutput {
    #[inline] pub fn local_gateway_virtual_interface_group(&self) -> &LocalGatewayVirtualInterfaceGroup { nested(&self.local_gateway_virtual_interface_group) }
}

pub struct DeleteManagedPrefixListInput { pub dry_run: Option<bool>, pub prefix_list_id: Option<String> }
impl Shape for DeleteManagedPrefixListInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteManagedPrefixListRequest", members: &[
        field("DryRun", "", BOOLEAN), field("PrefixListId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, prefix_list_id }
}
impl Operation for DeleteManagedPrefixListInput {
    type Output = DeleteManagedPrefixListOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteManagedPrefixList", service: SERVICE, input: DeleteManagedPrefixListInput::SCHEMA,
        output: DeleteManagedPrefixListOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteManagedPrefixListInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
}
pub struct DeleteManagedPrefixListOutput { pub prefix_list: Option<ManagedPrefixList> }
impl Shape for DeleteManagedPrefixListOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteManagedPrefixListResult", members: &[
        field("PrefixList", "prefixList", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix_list }
}
impl DeleteManagedPrefixListOutput {
    #[inline] pub fn prefix_list(&self) -> &ManagedPrefixList { nested(&self.prefix_list) }
}

pub struct DeleteMetricCategoryInput { pub metric_category_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteMetricCategoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteMetricCategoryRequest", members: &[
        field("MetricCategoryId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { metric_category_id, dry_run }
}
impl Operation for DeleteMetricCategoryInput {
    type Output = DeleteMetricCategoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteMetricCategory", service: SERVICE, input: DeleteMetricCategoryInput::SCHEMA,
        output: DeleteMetricCategoryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteMetricCategoryInput, M> {
    pub fn metric_category_id(mut self, v: impl Into<String>) -> Self { self.input.metric_category_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteMetricCategoryOutput { pub metric_category_id: Option<String> }
impl Shape for DeleteMetricCategoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteMetricCategoryResult", members: &[
        field("MetricCategoryId", "metricCategoryId", STRING),
    ], ..Schema::NONE };
    members! { metric_category_id }
}
impl DeleteMetricCategoryOutput {
    #[inline] pub fn metric_category_id(&self) -> &str { text(&self.metric_category_id) }
}

pub struct DeleteNatGatewayInput { pub dry_run: Option<bool>, pub nat_gateway_id: Option<String> }
impl Shape for DeleteNatGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNatGatewayRequest", members: &[
        field("DryRun", "", BOOLEAN), field("NatGatewayId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, nat_gateway_id }
}
impl Operation for DeleteNatGatewayInput {
    type Output = DeleteNatGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNatGateway", service: SERVICE, input: DeleteNatGatewayInput::SCHEMA,
        output: DeleteNatGatewayOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNatGatewayInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
}
pub struct DeleteNatGatewayOutput { pub nat_gateway_id: Option<String> }
impl Shape for DeleteNatGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNatGatewayResult", members: &[
        field("NatGatewayId", "natGatewayId", STRING),
    ], ..Schema::NONE };
    members! { nat_gateway_id }
}
impl DeleteNatGatewayOutput {
    #[inline] pub fn nat_gateway_id(&self) -> &str { text(&self.nat_gateway_id) }
}

pub struct DeleteNetworkAclInput { pub dry_run: Option<bool>, pub network_acl_id: Option<String> }
impl Shape for DeleteNetworkAclInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkAclRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("NetworkAclId", "networkAclId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, network_acl_id }
}
impl Operation for DeleteNetworkAclInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNetworkAcl", service: SERVICE, input: DeleteNetworkAclInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNetworkAclInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_acl_id(mut self, v: impl Into<String>) -> Self { self.input.network_acl_id = Some(v.into()); self }
}

pub struct DeleteNetworkAclEntryInput {
    pub dry_run: Option<bool>, pub network_acl_id: Option<String>, pub rule_number: Option<i32>,
    pub egress: Option<bool>,
}
impl Shape for DeleteNetworkAclEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkAclEntryRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("NetworkAclId", "networkAclId", STRING).required(),
        field("RuleNumber", "ruleNumber", INTEGER).required(), field("Egress", "egress", BOOLEAN).required(),
    ], ..Schema::NONE };
    members! { dry_run, network_acl_id, rule_number, egress }
}
impl Operation for DeleteNetworkAclEntryInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNetworkAclEntry", service: SERVICE, input: DeleteNetworkAclEntryInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNetworkAclEntryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_acl_id(mut self, v: impl Into<String>) -> Self { self.input.network_acl_id = Some(v.into()); self }
    pub fn rule_number(mut self, v: impl Into<i32>) -> Self { self.input.rule_number = Some(v.into()); self }
    pub fn egress(mut self, v: impl Into<bool>) -> Self { self.input.egress = Some(v.into()); self }
}

pub struct DeleteNetworkInsightsAccessScopeInput {
    pub dry_run: Option<bool>, pub network_insights_access_scope_id: Option<String>,
}
impl Shape for DeleteNetworkInsightsAccessScopeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInsightsAccessScopeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("NetworkInsightsAccessScopeId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, network_insights_access_scope_id }
}
impl Operation for DeleteNetworkInsightsAccessScopeInput {
    type Output = DeleteNetworkInsightsAccessScopeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNetworkInsightsAccessScope", service: SERVICE,
        input: DeleteNetworkInsightsAccessScopeInput::SCHEMA, output: DeleteNetworkInsightsAccessScopeOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNetworkInsightsAccessScopeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_insights_access_scope_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_access_scope_id = Some(v.into()); self }
}
pub struct DeleteNetworkInsightsAccessScopeOutput { pub network_insights_access_scope_id: Option<String> }
impl Shape for DeleteNetworkInsightsAccessScopeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInsightsAccessScopeResult", members: &[
        field("NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", STRING),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_id }
}
impl DeleteNetworkInsightsAccessScopeOutput {
    #[inline] pub fn network_insights_access_scope_id(&self) -> &str { text(&self.network_insights_access_scope_id) }
}

pub struct DeleteNetworkInsightsAccessScopeAnalysisInput {
    pub network_insights_access_scope_analysis_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteNetworkInsightsAccessScopeAnalysisInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInsightsAccessScopeAnalysisRequest", members: &[
        field("NetworkInsightsAccessScopeAnalysisId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_analysis_id, dry_run }
}
impl Operation for DeleteNetworkInsightsAccessScopeAnalysisInput {
    type Output = DeleteNetworkInsightsAccessScopeAnalysisOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNetworkInsightsAccessScopeAnalysis", service: SERVICE,
        input: DeleteNetworkInsightsAccessScopeAnalysisInput::SCHEMA,
        output: DeleteNetworkInsightsAccessScopeAnalysisOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNetworkInsightsAccessScopeAnalysisInput, M> {
    pub fn network_insights_access_scope_analysis_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_access_scope_analysis_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteNetworkInsightsAccessScopeAnalysisOutput {
    pub network_insights_access_scope_analysis_id: Option<String>,
}
impl Shape for DeleteNetworkInsightsAccessScopeAnalysisOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInsightsAccessScopeAnalysisResult", members: &[
        field("NetworkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeAnalysisId", STRING),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_analysis_id }
}
impl DeleteNetworkInsightsAccessScopeAnalysisOutput {
    #[inline] pub fn network_insights_access_scope_analysis_id(&self) -> &str { text(&self.network_insights_access_scope_analysis_id) }
}

pub struct DeleteNetworkInsightsAnalysisInput {
    pub dry_run: Option<bool>, pub network_insights_analysis_id: Option<String>,
}
impl Shape for DeleteNetworkInsightsAnalysisInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInsightsAnalysisRequest", members: &[
        field("DryRun", "", BOOLEAN), field("NetworkInsightsAnalysisId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, network_insights_analysis_id }
}
impl Operation for DeleteNetworkInsightsAnalysisInput {
    type Output = DeleteNetworkInsightsAnalysisOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNetworkInsightsAnalysis", service: SERVICE, input: DeleteNetworkInsightsAnalysisInput::SCHEMA,
        output: DeleteNetworkInsightsAnalysisOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNetworkInsightsAnalysisInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_insights_analysis_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_analysis_id = Some(v.into()); self }
}
pub struct DeleteNetworkInsightsAnalysisOutput { pub network_insights_analysis_id: Option<String> }
impl Shape for DeleteNetworkInsightsAnalysisOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInsightsAnalysisResult", members: &[
        field("NetworkInsightsAnalysisId", "networkInsightsAnalysisId", STRING),
    ], ..Schema::NONE };
    members! { network_insights_analysis_id }
}
impl DeleteNetworkInsightsAnalysisOutput {
    #[inline] pub fn network_insights_analysis_id(&self) -> &str { text(&self.network_insights_analysis_id) }
}

pub struct DeleteNetworkInsightsPathInput { pub dry_run: Option<bool>, pub network_insights_path_id: Option<String> }
impl Shape for DeleteNetworkInsightsPathInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInsightsPathRequest", members: &[
        field("DryRun", "", BOOLEAN), field("NetworkInsightsPathId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, network_insights_path_id }
}
impl Operation for DeleteNetworkInsightsPathInput {
    type Output = DeleteNetworkInsightsPathOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNetworkInsightsPath", service: SERVICE, input: DeleteNetworkInsightsPathInput::SCHEMA,
        output: DeleteNetworkInsightsPathOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNetworkInsightsPathInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_insights_path_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_path_id = Some(v.into()); self }
}
pub struct DeleteNetworkInsightsPathOutput { pub network_insights_path_id: Option<String> }
impl Shape for DeleteNetworkInsightsPathOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInsightsPathResult", members: &[
        field("NetworkInsightsPathId", "networkInsightsPathId", STRING),
    ], ..Schema::NONE };
    members! { network_insights_path_id }
}
impl DeleteNetworkInsightsPathOutput {
    #[inline] pub fn network_insights_path_id(&self) -> &str { text(&self.network_insights_path_id) }
}

pub struct DeleteNetworkInterfaceInput { pub dry_run: Option<bool>, pub network_interface_id: Option<String> }
impl Shape for DeleteNetworkInterfaceInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInterfaceRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, network_interface_id }
}
impl Operation for DeleteNetworkInterfaceInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNetworkInterface", service: SERVICE, input: DeleteNetworkInterfaceInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNetworkInterfaceInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
}

pub struct DeleteNetworkInterfacePermissionInput {
    pub network_interface_permission_id: Option<String>, pub force: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for DeleteNetworkInterfacePermissionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInterfacePermissionRequest", members: &[
        field("NetworkInterfacePermissionId", "", STRING).required(), field("Force", "", BOOLEAN),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { network_interface_permission_id, force, dry_run }
}
impl Operation for DeleteNetworkInterfacePermissionInput {
    type Output = DeleteNetworkInterfacePermissionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNetworkInterfacePermission", service: SERVICE,
        input: DeleteNetworkInterfacePermissionInput::SCHEMA, output: DeleteNetworkInterfacePermissionOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNetworkInterfacePermissionInput, M> {
    pub fn network_interface_permission_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_permission_id = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteNetworkInterfacePermissionOutput { pub r#return: Option<bool> }
impl Shape for DeleteNetworkInterfacePermissionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkInterfacePermissionResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DeleteNetworkInterfacePermissionOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DeleteNetworkingFlexCostAllocationPoliciesInput {
    pub fca_policy_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DeleteNetworkingFlexCostAllocationPoliciesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkingFlexCostAllocationPoliciesRequest", members: &[
        field("FcaPolicyIds", "", FLEX_COST_ALLOCATION_POLICY_ID_LIST_LIST).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { fca_policy_ids, dry_run }
}
impl Operation for DeleteNetworkingFlexCostAllocationPoliciesInput {
    type Output = DeleteNetworkingFlexCostAllocationPoliciesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteNetworkingFlexCostAllocationPolicies", service: SERVICE,
        input: DeleteNetworkingFlexCostAllocationPoliciesInput::SCHEMA,
        output: DeleteNetworkingFlexCostAllocationPoliciesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteNetworkingFlexCostAllocationPoliciesInput, M> {
    pub fn fca_policy_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fca_policy_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteNetworkingFlexCostAllocationPoliciesOutput {
    pub successful: Option<Vec<String>>, pub failed: Option<Vec<FlexCostAllocationOperationFailure>>,
}
impl Shape for DeleteNetworkingFlexCostAllocationPoliciesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteNetworkingFlexCostAllocationPoliciesResult", members: &[
        field("Successful", "successful", FLEX_COST_ALLOCATION_POLICY_ID_LIST_LIST),
        field("Failed", "failed", FLEX_COST_ALLOCATION_OPERATION_FAILURE_LIST_LIST),
    ], ..Schema::NONE };
    members! { successful, failed }
}
impl DeleteNetworkingFlexCostAllocationPoliciesOutput {
    #[inline] pub fn successful(&self) -> &[String] { items(&self.successful) }
    #[inline] pub fn failed(&self) -> &[FlexCostAllocationOperationFailure] { items(&self.failed) }
}

pub struct DeletePlacementGroupInput { pub dry_run: Option<bool>, pub group_name: Option<String> }
impl Shape for DeletePlacementGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeletePlacementGroupRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("GroupName", "groupName", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, group_name }
}
impl Operation for DeletePlacementGroupInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeletePlacementGroup", service: SERVICE, input: DeletePlacementGroupInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeletePlacementGroupInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
}

pub struct DeletePublicIpv4PoolInput {
    pub dry_run: Option<bool>, pub pool_id: Option<String>, pub network_border_group: Option<String>,
}
impl Shape for DeletePublicIpv4PoolInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeletePublicIpv4PoolRequest", members: &[
        field("DryRun", "", BOOLEAN), field("PoolId", "", STRING).required(), field("NetworkBorderGroup", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, pool_id, network_border_group }
}
impl Operation for DeletePublicIpv4PoolInput {
    type Output = DeletePublicIpv4PoolOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeletePublicIpv4Pool", service: SERVICE, input: DeletePublicIpv4PoolInput::SCHEMA,
        output: DeletePublicIpv4PoolOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeletePublicIpv4PoolInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn pool_id(mut self, v: impl Into<String>) -> Self { self.input.pool_id = Some(v.into()); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
}
pub struct DeletePublicIpv4PoolOutput { pub return_value: Option<bool> }
impl Shape for DeletePublicIpv4PoolOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeletePublicIpv4PoolResult", members: &[
        field("ReturnValue", "returnValue", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl DeletePublicIpv4PoolOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct DeleteQueuedReservedInstancesInput {
    pub dry_run: Option<bool>, pub reserved_instances_ids: Option<Vec<String>>,
}
impl Shape for DeleteQueuedReservedInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteQueuedReservedInstancesRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("ReservedInstancesIds", "ReservedInstancesId", DELETE_QUEUED_RESERVED_INSTANCES_ID_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, reserved_instances_ids }
}
impl Operation for DeleteQueuedReservedInstancesInput {
    type Output = DeleteQueuedReservedInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteQueuedReservedInstances", service: SERVICE, input: DeleteQueuedReservedInstancesInput::SCHEMA,
        output: DeleteQueuedReservedInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteQueuedReservedInstancesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn reserved_instances_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.reserved_instances_ids = list(v); self }
}
pub struct DeleteQueuedReservedInstancesOutput {
    pub successful_queued_purchase_deletions: Option<Vec<SuccessfulQueuedPurchaseDeletion>>,
    pub failed_queued_purchase_deletions: Option<Vec<FailedQueuedPurchaseDeletion>>,
}
impl Shape for DeleteQueuedReservedInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteQueuedReservedInstancesResult", members: &[
        field("SuccessfulQueuedPurchaseDeletions", "successfulQueuedPurchaseDeletionSet", SUCCESSFUL_QUEUED_PURCHASE_DELETION_SET_LIST),
        field("FailedQueuedPurchaseDeletions", "failedQueuedPurchaseDeletionSet", FAILED_QUEUED_PURCHASE_DELETION_SET_LIST),
    ], ..Schema::NONE };
    members! { successful_queued_purchase_deletions, failed_queued_purchase_deletions }
}
impl DeleteQueuedReservedInstancesOutput {
    #[inline] pub fn successful_queued_purchase_deletions(&self) -> &[SuccessfulQueuedPurchaseDeletion] { items(&self.successful_queued_purchase_deletions) }
    #[inline] pub fn failed_queued_purchase_deletions(&self) -> &[FailedQueuedPurchaseDeletion] { items(&self.failed_queued_purchase_deletions) }
}

pub struct DeleteRouteInput {
    pub destination_prefix_list_id: Option<String>, pub dry_run: Option<bool>, pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>, pub destination_ipv6_cidr_block: Option<String>,
}
impl Shape for DeleteRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteRouteRequest", members: &[
        field("DestinationPrefixListId", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("RouteTableId", "routeTableId", STRING).required(),
        field("DestinationCidrBlock", "destinationCidrBlock", STRING),
        field("DestinationIpv6CidrBlock", "destinationIpv6CidrBlock", STRING),
    ], ..Schema::NONE };
    members! {
        destination_prefix_list_id, dry_run, route_table_id, destination_cidr_block, destination_ipv6_cidr_block,
    }
}
impl Operation for DeleteRouteInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteRoute", service: SERVICE, input: DeleteRouteInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteRouteInput, M> {
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn destination_ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_ipv6_cidr_block = Some(v.into()); self }
}

pub struct DeleteRouteServerInput { pub route_server_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteRouteServerInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteRouteServerRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_id, dry_run }
}
impl Operation for DeleteRouteServerInput {
    type Output = DeleteRouteServerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteRouteServer", service: SERVICE, input: DeleteRouteServerInput::SCHEMA,
        output: DeleteRouteServerOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteRouteServerInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteRouteServerOutput { pub route_server: Option<RouteServer> }
impl Shape for DeleteRouteServerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteRouteServerResult", members: &[
        field("RouteServer", "routeServer", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server }
}
impl DeleteRouteServerOutput {
    #[inline] pub fn route_server(&self) -> &RouteServer { nested(&self.route_server) }
}

pub struct DeleteRouteServerEndpointInput { pub route_server_endpoint_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteRouteServerEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteRouteServerEndpointRequest", members: &[
        field("RouteServerEndpointId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_endpoint_id, dry_run }
}
impl Operation for DeleteRouteServerEndpointInput {
    type Output = DeleteRouteServerEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteRouteServerEndpoint", service: SERVICE, input: DeleteRouteServerEndpointInput::SCHEMA,
        output: DeleteRouteServerEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteRouteServerEndpointInput, M> {
    pub fn route_server_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_endpoint_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteRouteServerEndpointOutput { pub route_server_endpoint: Option<RouteServerEndpoint> }
impl Shape for DeleteRouteServerEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteRouteServerEndpointResult", members: &[
        field("RouteServerEndpoint", "routeServerEndpoint", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server_endpoint }
}
impl DeleteRouteServerEndpointOutput {
    #[inline] pub fn route_server_endpoint(&self) -> &RouteServerEndpoint { nested(&self.route_server_endpoint) }
}

pub struct DeleteRouteServerPeerInput { pub route_server_peer_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteRouteServerPeerInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteRouteServerPeerRequest", members: &[
        field("RouteServerPeerId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_peer_id, dry_run }
}
impl Operation for DeleteRouteServerPeerInput {
    type Output = DeleteRouteServerPeerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteRouteServerPeer", service: SERVICE, input: DeleteRouteServerPeerInput::SCHEMA,
        output: DeleteRouteServerPeerOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteRouteServerPeerInput, M> {
    pub fn route_server_peer_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_peer_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteRouteServerPeerOutput { pub route_server_peer: Option<RouteServerPeer> }
impl Shape for DeleteRouteServerPeerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteRouteServerPeerResult", members: &[
        field("RouteServerPeer", "routeServerPeer", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server_peer }
}
impl DeleteRouteServerPeerOutput {
    #[inline] pub fn route_server_peer(&self) -> &RouteServerPeer { nested(&self.route_server_peer) }
}

pub struct DeleteRouteTableInput { pub dry_run: Option<bool>, pub route_table_id: Option<String> }
impl Shape for DeleteRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteRouteTableRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("RouteTableId", "routeTableId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, route_table_id }
}
impl Operation for DeleteRouteTableInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteRouteTable", service: SERVICE, input: DeleteRouteTableInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteRouteTableInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
}

pub struct DeleteSecondaryNetworkInput {
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub secondary_network_id: Option<String>,
}
impl Shape for DeleteSecondaryNetworkInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSecondaryNetworkRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("SecondaryNetworkId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { client_token, dry_run, secondary_network_id }
}
impl Operation for DeleteSecondaryNetworkInput {
    type Output = DeleteSecondaryNetworkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteSecondaryNetwork", service: SERVICE, input: DeleteSecondaryNetworkInput::SCHEMA,
        output: DeleteSecondaryNetworkOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteSecondaryNetworkInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn secondary_network_id(mut self, v: impl Into<String>) -> Self { self.input.secondary_network_id = Some(v.into()); self }
}
pub struct DeleteSecondaryNetworkOutput {
    pub secondary_network: Option<SecondaryNetwork>, pub client_token: Option<String>,
}
impl Shape for DeleteSecondaryNetworkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSecondaryNetworkResult", members: &[
        field("SecondaryNetwork", "secondaryNetwork", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_network, client_token }
}
impl DeleteSecondaryNetworkOutput {
    #[inline] pub fn secondary_network(&self) -> &SecondaryNetwork { nested(&self.secondary_network) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct DeleteSecondarySubnetInput {
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub secondary_subnet_id: Option<String>,
}
impl Shape for DeleteSecondarySubnetInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSecondarySubnetRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("SecondarySubnetId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { client_token, dry_run, secondary_subnet_id }
}
impl Operation for DeleteSecondarySubnetInput {
    type Output = DeleteSecondarySubnetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteSecondarySubnet", service: SERVICE, input: DeleteSecondarySubnetInput::SCHEMA,
        output: DeleteSecondarySubnetOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteSecondarySubnetInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn secondary_subnet_id(mut self, v: impl Into<String>) -> Self { self.input.secondary_subnet_id = Some(v.into()); self }
}
pub struct DeleteSecondarySubnetOutput {
    pub secondary_subnet: Option<SecondarySubnet>, pub client_token: Option<String>,
}
impl Shape for DeleteSecondarySubnetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSecondarySubnetResult", members: &[
        field("SecondarySubnet", "secondarySubnet", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_subnet, client_token }
}
impl DeleteSecondarySubnetOutput {
    #[inline] pub fn secondary_subnet(&self) -> &SecondarySubnet { nested(&self.secondary_subnet) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct DeleteSecurityGroupInput {
    pub group_id: Option<String>, pub group_name: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteSecurityGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSecurityGroupRequest", members: &[
        field("GroupId", "", STRING), field("GroupName", "", STRING), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { group_id, group_name, dry_run }
}
impl Operation for DeleteSecurityGroupInput {
    type Output = DeleteSecurityGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteSecurityGroup", service: SERVICE, input: DeleteSecurityGroupInput::SCHEMA,
        output: DeleteSecurityGroupOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteSecurityGroupInput, M> {
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteSecurityGroupOutput { pub r#return: Option<bool>, pub group_id: Option<String> }
impl Shape for DeleteSecurityGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSecurityGroupResult", members: &[
        field("Return", "return", BOOLEAN), field("GroupId", "groupId", STRING),
    ], ..Schema::NONE };
    members! { r#return, group_id }
}
impl DeleteSecurityGroupOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
}

pub struct DeleteSnapshotInput { pub snapshot_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteSnapshotInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSnapshotRequest", members: &[
        field("SnapshotId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, dry_run }
}
impl Operation for DeleteSnapshotInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteSnapshot", service: SERVICE, input: DeleteSnapshotInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteSnapshotInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct DeleteSpotDatafeedSubscriptionInput { pub dry_run: Option<bool> }
impl Shape for DeleteSpotDatafeedSubscriptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSpotDatafeedSubscriptionRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DeleteSpotDatafeedSubscriptionInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteSpotDatafeedSubscription", service: SERVICE, input: DeleteSpotDatafeedSubscriptionInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteSpotDatafeedSubscriptionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct DeleteSubnetInput { pub subnet_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteSubnetInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSubnetRequest", members: &[
        field("SubnetId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { subnet_id, dry_run }
}
impl Operation for DeleteSubnetInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteSubnet", service: SERVICE, input: DeleteSubnetInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteSubnetInput, M> {
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct DeleteSubnetCidrReservationInput {
    pub subnet_cidr_reservation_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteSubnetCidrReservationInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSubnetCidrReservationRequest", members: &[
        field("SubnetCidrReservationId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { subnet_cidr_reservation_id, dry_run }
}
impl Operation for DeleteSubnetCidrReservationInput {
    type Output = DeleteSubnetCidrReservationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteSubnetCidrReservation", service: SERVICE, input: DeleteSubnetCidrReservationInput::SCHEMA,
        output: DeleteSubnetCidrReservationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteSubnetCidrReservationInput, M> {
    pub fn subnet_cidr_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_cidr_reservation_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteSubnetCidrReservationOutput { pub deleted_subnet_cidr_reservation: Option<SubnetCidrReservation> }
impl Shape for DeleteSubnetCidrReservationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteSubnetCidrReservationResult", members: &[
        field("DeletedSubnetCidrReservation", "deletedSubnetCidrReservation", STRUCTURE),
    ], ..Schema::NONE };
    members! { deleted_subnet_cidr_reservation }
}
impl DeleteSubnetCidrReservationOutput {
    #[inline] pub fn deleted_subnet_cidr_reservation(&self) -> &SubnetCidrReservation { nested(&self.deleted_subnet_cidr_reservation) }
}

pub struct DeleteTagsInput { pub dry_run: Option<bool>, pub resources: Option<Vec<String>>, pub tags: Option<Vec<Tag>> }
impl Shape for DeleteTagsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTagsRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("Resources", "resourceId", RESOURCE_ID_LIST_LIST).required(),
        field("Tags", "tag", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, resources, tags }
}
impl Operation for DeleteTagsInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTags", service: SERVICE, input: DeleteTagsInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTagsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn resources(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.resources = list(v); self }
    pub fn tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.input.tags = list(v); self }
}

pub struct DeleteTrafficMirrorFilterInput { pub traffic_mirror_filter_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteTrafficMirrorFilterInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTrafficMirrorFilterRequest", members: &[
        field("TrafficMirrorFilterId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_id, dry_run }
}
impl Operation for DeleteTrafficMirrorFilterInput {
    type Output = DeleteTrafficMirrorFilterOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTrafficMirrorFilter", service: SERVICE, input: DeleteTrafficMirrorFilterInput::SCHEMA,
        output: DeleteTrafficMirrorFilterOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTrafficMirrorFilterInput, M> {
    pub fn traffic_mirror_filter_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTrafficMirrorFilterOutput { pub traffic_mirror_filter_id: Option<String> }
impl Shape for DeleteTrafficMirrorFilterOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTrafficMirrorFilterResult", members: &[
        field("TrafficMirrorFilterId", "trafficMirrorFilterId", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_id }
}
impl DeleteTrafficMirrorFilterOutput {
    #[inline] pub fn traffic_mirror_filter_id(&self) -> &str { text(&self.traffic_mirror_filter_id) }
}

pub struct DeleteTrafficMirrorFilterRuleInput {
    pub traffic_mirror_filter_rule_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTrafficMirrorFilterRuleInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTrafficMirrorFilterRuleRequest", members: &[
        field("TrafficMirrorFilterRuleId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_rule_id, dry_run }
}
impl Operation for DeleteTrafficMirrorFilterRuleInput {
    type Output = DeleteTrafficMirrorFilterRuleOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTrafficMirrorFilterRule", service: SERVICE, input: DeleteTrafficMirrorFilterRuleInput::SCHEMA,
        output: DeleteTrafficMirrorFilterRuleOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTrafficMirrorFilterRuleInput, M> {
    pub fn traffic_mirror_filter_rule_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_filter_rule_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTrafficMirrorFilterRuleOutput { pub traffic_mirror_filter_rule_id: Option<String> }
impl Shape for DeleteTrafficMirrorFilterRuleOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTrafficMirrorFilterRuleResult", members: &[
        field("TrafficMirrorFilterRuleId", "trafficMirrorFilterRuleId", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_rule_id }
}
impl DeleteTrafficMirrorFilterRuleOutput {
    #[inline] pub fn traffic_mirror_filter_rule_id(&self) -> &str { text(&self.traffic_mirror_filter_rule_id) }
}

pub struct DeleteTrafficMirrorSessionInput { pub traffic_mirror_session_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteTrafficMirrorSessionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTrafficMirrorSessionRequest", members: &[
        field("TrafficMirrorSessionId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { traffic_mirror_session_id, dry_run }
}
impl Operation for DeleteTrafficMirrorSessionInput {
    type Output = DeleteTrafficMirrorSessionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTrafficMirrorSession", service: SERVICE, input: DeleteTrafficMirrorSessionInput::SCHEMA,
        output: DeleteTrafficMirrorSessionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTrafficMirrorSessionInput, M> {
    pub fn traffic_mirror_session_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_session_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTrafficMirrorSessionOutput { pub traffic_mirror_session_id: Option<String> }
impl Shape for DeleteTrafficMirrorSessionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTrafficMirrorSessionResult", members: &[
        field("TrafficMirrorSessionId", "trafficMirrorSessionId", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_session_id }
}
impl DeleteTrafficMirrorSessionOutput {
    #[inline] pub fn traffic_mirror_session_id(&self) -> &str { text(&self.traffic_mirror_session_id) }
}

pub struct DeleteTrafficMirrorTargetInput { pub traffic_mirror_target_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteTrafficMirrorTargetInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTrafficMirrorTargetRequest", members: &[
        field("TrafficMirrorTargetId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { traffic_mirror_target_id, dry_run }
}
impl Operation for DeleteTrafficMirrorTargetInput {
    type Output = DeleteTrafficMirrorTargetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTrafficMirrorTarget", service: SERVICE, input: DeleteTrafficMirrorTargetInput::SCHEMA,
        output: DeleteTrafficMirrorTargetOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTrafficMirrorTargetInput, M> {
    pub fn traffic_mirror_target_id(mut self, v: impl Into<String>) -> Self { self.input.traffic_mirror_target_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTrafficMirrorTargetOutput { pub traffic_mirror_target_id: Option<String> }
impl Shape for DeleteTrafficMirrorTargetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTrafficMirrorTargetResult", members: &[
        field("TrafficMirrorTargetId", "trafficMirrorTargetId", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_target_id }
}
impl DeleteTrafficMirrorTargetOutput {
    #[inline] pub fn traffic_mirror_target_id(&self) -> &str { text(&self.traffic_mirror_target_id) }
}

pub struct DeleteTransitGatewayInput { pub transit_gateway_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteTransitGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, dry_run }
}
impl Operation for DeleteTransitGatewayInput {
    type Output = DeleteTransitGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGateway", service: SERVICE, input: DeleteTransitGatewayInput::SCHEMA,
        output: DeleteTransitGatewayOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayInput, M> {
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayOutput { pub transit_gateway: Option<TransitGateway> }
impl Shape for DeleteTransitGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayResult", members: &[
        field("TransitGateway", "transitGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway }
}
impl DeleteTransitGatewayOutput {
    #[inline] pub fn transit_gateway(&self) -> &TransitGateway { nested(&self.transit_gateway) }
}

pub struct DeleteTransitGatewayClientVpnAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayClientVpnAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayClientVpnAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for DeleteTransitGatewayClientVpnAttachmentInput {
    type Output = DeleteTransitGatewayClientVpnAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayClientVpnAttachment", service: SERVICE,
        input: DeleteTransitGatewayClientVpnAttachmentInput::SCHEMA,
        output: DeleteTransitGatewayClientVpnAttachmentOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayClientVpnAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayClientVpnAttachmentOutput {
    pub transit_gateway_client_vpn_attachment: Option<TransitGatewayClientVpnAttachment>,
}
impl Shape for DeleteTransitGatewayClientVpnAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayClientVpnAttachmentResult", members: &[
        field("TransitGatewayClientVpnAttachment", "transitGatewayClientVpnAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_client_vpn_attachment }
}
impl DeleteTransitGatewayClientVpnAttachmentOutput {
    #[inline] pub fn transit_gateway_client_vpn_attachment(&self) -> &TransitGatewayClientVpnAttachment { nested(&self.transit_gateway_client_vpn_attachment) }
}

pub struct DeleteTransitGatewayConnectInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayConnectInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayConnectRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for DeleteTransitGatewayConnectInput {
    type Output = DeleteTransitGatewayConnectOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayConnect", service: SERVICE, input: DeleteTransitGatewayConnectInput::SCHEMA,
        output: DeleteTransitGatewayConnectOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayConnectInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayConnectOutput { pub transit_gateway_connect: Option<TransitGatewayConnect> }
impl Shape for DeleteTransitGatewayConnectOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayConnectResult", members: &[
        field("TransitGatewayConnect", "transitGatewayConnect", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_connect }
}
impl DeleteTransitGatewayConnectOutput {
    #[inline] pub fn transit_gateway_connect(&self) -> &TransitGatewayConnect { nested(&self.transit_gateway_connect) }
}

pub struct DeleteTransitGatewayConnectPeerInput {
    pub transit_gateway_connect_peer_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayConnectPeerInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayConnectPeerRequest", members: &[
        field("TransitGatewayConnectPeerId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_connect_peer_id, dry_run }
}
impl Operation for DeleteTransitGatewayConnectPeerInput {
    type Output = DeleteTransitGatewayConnectPeerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayConnectPeer", service: SERVICE, input: DeleteTransitGatewayConnectPeerInput::SCHEMA,
        output: DeleteTransitGatewayConnectPeerOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayConnectPeerInput, M> {
    pub fn transit_gateway_connect_peer_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_connect_peer_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayConnectPeerOutput { pub transit_gateway_connect_peer: Option<TransitGatewayConnectPeer> }
impl Shape for DeleteTransitGatewayConnectPeerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayConnectPeerResult", members: &[
        field("TransitGatewayConnectPeer", "transitGatewayConnectPeer", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_connect_peer }
}
impl DeleteTransitGatewayConnectPeerOutput {
    #[inline] pub fn transit_gateway_connect_peer(&self) -> &TransitGatewayConnectPeer { nested(&self.transit_gateway_connect_peer) }
}

pub struct DeleteTransitGatewayMeteringPolicyInput {
    pub transit_gateway_metering_policy_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayMeteringPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayMeteringPolicyRequest", members: &[
        field("TransitGatewayMeteringPolicyId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy_id, dry_run }
}
impl Operation for DeleteTransitGatewayMeteringPolicyInput {
    type Output = DeleteTransitGatewayMeteringPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayMeteringPolicy", service: SERVICE,
        input: DeleteTransitGatewayMeteringPolicyInput::SCHEMA,
        output: DeleteTransitGatewayMeteringPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayMeteringPolicyInput, M> {
    pub fn transit_gateway_metering_policy_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_metering_policy_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayMeteringPolicyOutput {
    pub transit_gateway_metering_policy: Option<TransitGatewayMeteringPolicy>,
}
impl Shape for DeleteTransitGatewayMeteringPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayMeteringPolicyResult", members: &[
        field("TransitGatewayMeteringPolicy", "transitGatewayMeteringPolicy", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy }
}
impl DeleteTransitGatewayMeteringPolicyOutput {
    #[inline] pub fn transit_gateway_metering_policy(&self) -> &TransitGatewayMeteringPolicy { nested(&self.transit_gateway_metering_policy) }
}

pub struct DeleteTransitGatewayMeteringPolicyEntryInput {
    pub transit_gateway_metering_policy_id: Option<String>, pub policy_rule_number: Option<i32>,
    pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayMeteringPolicyEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayMeteringPolicyEntryRequest", members: &[
        field("TransitGatewayMeteringPolicyId", "", STRING).required(),
        field("PolicyRuleNumber", "", INTEGER).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy_id, policy_rule_number, dry_run }
}
impl Operation for DeleteTransitGatewayMeteringPolicyEntryInput {
    type Output = DeleteTransitGatewayMeteringPolicyEntryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayMeteringPolicyEntry", service: SERVICE,
        input: DeleteTransitGatewayMeteringPolicyEntryInput::SCHEMA,
        output: DeleteTransitGatewayMeteringPolicyEntryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayMeteringPolicyEntryInput, M> {
    pub fn transit_gateway_metering_policy_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_metering_policy_id = Some(v.into()); self }
    pub fn policy_rule_number(mut self, v: impl Into<i32>) -> Self { self.input.policy_rule_number = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayMeteringPolicyEntryOutput {
    pub transit_gateway_metering_policy_entry: Option<TransitGatewayMeteringPolicyEntry>,
}
impl Shape for DeleteTransitGatewayMeteringPolicyEntryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayMeteringPolicyEntryResult", members: &[
        field("TransitGatewayMeteringPolicyEntry", "transitGatewayMeteringPolicyEntry", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy_entry }
}
impl DeleteTransitGatewayMeteringPolicyEntryOutput {
    #[inline] pub fn transit_gateway_metering_policy_entry(&self) -> &TransitGatewayMeteringPolicyEntry { nested(&self.transit_gateway_metering_policy_entry) }
}

pub struct DeleteTransitGatewayMulticastDomainInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayMulticastDomainInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayMulticastDomainRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, dry_run }
}
impl Operation for DeleteTransitGatewayMulticastDomainInput {
    type Output = DeleteTransitGatewayMulticastDomainOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayMulticastDomain", service: SERVICE,
        input: DeleteTransitGatewayMulticastDomainInput::SCHEMA,
        output: DeleteTransitGatewayMulticastDomainOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayMulticastDomainInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayMulticastDomainOutput {
    pub transit_gateway_multicast_domain: Option<TransitGatewayMulticastDomain>,
}
impl Shape for DeleteTransitGatewayMulticastDomainOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayMulticastDomainResult", members: &[
        field("TransitGatewayMulticastDomain", "transitGatewayMulticastDomain", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain }
}
impl DeleteTransitGatewayMulticastDomainOutput {
    #[inline] pub fn transit_gateway_multicast_domain(&self) -> &TransitGatewayMulticastDomain { nested(&self.transit_gateway_multicast_domain) }
}

pub struct DeleteTransitGatewayNetworkFunctionAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayNetworkFunctionAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayNetworkFunctionAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for DeleteTransitGatewayNetworkFunctionAttachmentInput {
    type Output = DeleteTransitGatewayNetworkFunctionAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayNetworkFunctionAttachment", service: SERVICE,
        input: DeleteTransitGatewayNetworkFunctionAttachmentInput::SCHEMA,
        output: DeleteTransitGatewayNetworkFunctionAttachmentOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayNetworkFunctionAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayNetworkFunctionAttachmentOutput {
    pub transit_gateway_network_function_attachment: Option<TransitGatewayNetworkFunctionAttachment>,
}
impl Shape for DeleteTransitGatewayNetworkFunctionAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayNetworkFunctionAttachmentResult", members: &[
        field("TransitGatewayNetworkFunctionAttachment", "transitGatewayNetworkFunctionAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_network_function_attachment }
}
impl DeleteTransitGatewayNetworkFunctionAttachmentOutput {
    #[inline] pub fn transit_gateway_network_function_attachment(&self) -> &TransitGatewayNetworkFunctionAttachment { nested(&self.transit_gateway_network_function_attachment) }
}

pub struct DeleteTransitGatewayPeeringAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayPeeringAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayPeeringAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for DeleteTransitGatewayPeeringAttachmentInput {
    type Output = DeleteTransitGatewayPeeringAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayPeeringAttachment", service: SERVICE,
        input: DeleteTransitGatewayPeeringAttachmentInput::SCHEMA,
        output: DeleteTransitGatewayPeeringAttachmentOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayPeeringAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayPeeringAttachmentOutput {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
impl Shape for DeleteTransitGatewayPeeringAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayPeeringAttachmentResult", members: &[
        field("TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_peering_attachment }
}
impl DeleteTransitGatewayPeeringAttachmentOutput {
    #[inline] pub fn transit_gateway_peering_attachment(&self) -> &TransitGatewayPeeringAttachment { nested(&self.transit_gateway_peering_attachment) }
}

pub struct DeleteTransitGatewayPolicyTableInput {
    pub transit_gateway_policy_table_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayPolicyTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayPolicyTableRequest", members: &[
        field("TransitGatewayPolicyTableId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, dry_run }
}
impl Operation for DeleteTransitGatewayPolicyTableInput {
    type Output = DeleteTransitGatewayPolicyTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayPolicyTable", service: SERVICE, input: DeleteTransitGatewayPolicyTableInput::SCHEMA,
        output: DeleteTransitGatewayPolicyTableOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayPolicyTableInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayPolicyTableOutput { pub transit_gateway_policy_table: Option<TransitGatewayPolicyTable> }
impl Shape for DeleteTransitGatewayPolicyTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayPolicyTableResult", members: &[
        field("TransitGatewayPolicyTable", "transitGatewayPolicyTable", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table }
}
impl DeleteTransitGatewayPolicyTableOutput {
    #[inline] pub fn transit_gateway_policy_table(&self) -> &TransitGatewayPolicyTable { nested(&self.transit_gateway_policy_table) }
}

pub struct DeleteTransitGatewayPolicyTableEntryInput {
    pub transit_gateway_policy_table_id: Option<String>, pub policy_rule_number: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayPolicyTableEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayPolicyTableEntryRequest", members: &[
        field("TransitGatewayPolicyTableId", "", STRING).required(), field("PolicyRuleNumber", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, policy_rule_number, dry_run }
}
impl Operation for DeleteTransitGatewayPolicyTableEntryInput {
    type Output = DeleteTransitGatewayPolicyTableEntryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayPolicyTableEntry", service: SERVICE,
        input: DeleteTransitGatewayPolicyTableEntryInput::SCHEMA,
        output: DeleteTransitGatewayPolicyTableEntryOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayPolicyTableEntryInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn policy_rule_number(mut self, v: impl Into<String>) -> Self { self.input.policy_rule_number = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayPolicyTableEntryOutput {
    pub transit_gateway_policy_table_entry: Option<TransitGatewayPolicyTableEntry>,
}
impl Shape for DeleteTransitGatewayPolicyTableEntryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayPolicyTableEntryResult", members: &[
        field("TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_entry }
}
impl DeleteTransitGatewayPolicyTableEntryOutput {
    #[inline] pub fn transit_gateway_policy_table_entry(&self) -> &TransitGatewayPolicyTableEntry { nested(&self.transit_gateway_policy_table_entry) }
}

pub struct DeleteTransitGatewayPrefixListReferenceInput {
    pub transit_gateway_route_table_id: Option<String>, pub prefix_list_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayPrefixListReferenceInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayPrefixListReferenceRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("PrefixListId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, prefix_list_id, dry_run }
}
impl Operation for DeleteTransitGatewayPrefixListReferenceInput {
    type Output = DeleteTransitGatewayPrefixListReferenceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayPrefixListReference", service: SERVICE,
        input: DeleteTransitGatewayPrefixListReferenceInput::SCHEMA,
        output: DeleteTransitGatewayPrefixListReferenceOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayPrefixListReferenceInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayPrefixListReferenceOutput {
    pub transit_gateway_prefix_list_reference: Option<TransitGatewayPrefixListReference>,
}
impl Shape for DeleteTransitGatewayPrefixListReferenceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayPrefixListReferenceResult", members: &[
        field("TransitGatewayPrefixListReference", "transitGatewayPrefixListReference", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_prefix_list_reference }
}
impl DeleteTransitGatewayPrefixListReferenceOutput {
    #[inline] pub fn transit_gateway_prefix_list_reference(&self) -> &TransitGatewayPrefixListReference { nested(&self.transit_gateway_prefix_list_reference) }
}

pub struct DeleteTransitGatewayRouteInput {
    pub transit_gateway_route_table_id: Option<String>, pub destination_cidr_block: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayRouteRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(),
        field("DestinationCidrBlock", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, destination_cidr_block, dry_run }
}
impl Operation for DeleteTransitGatewayRouteInput {
    type Output = DeleteTransitGatewayRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayRoute", service: SERVICE, input: DeleteTransitGatewayRouteInput::SCHEMA,
        output: DeleteTransitGatewayRouteOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayRouteInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayRouteOutput { pub route: Option<TransitGatewayRoute> }
impl Shape for DeleteTransitGatewayRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayRouteResult", members: &[
        field("Route", "route", STRUCTURE),
    ], ..Schema::NONE };
    members! { route }
}
impl DeleteTransitGatewayRouteOutput {
    #[inline] pub fn route(&self) -> &TransitGatewayRoute { nested(&self.route) }
}

pub struct DeleteTransitGatewayRouteTableInput {
    pub transit_gateway_route_table_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayRouteTableRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, dry_run }
}
impl Operation for DeleteTransitGatewayRouteTableInput {
    type Output = DeleteTransitGatewayRouteTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayRouteTable", service: SERVICE, input: DeleteTransitGatewayRouteTableInput::SCHEMA,
        output: DeleteTransitGatewayRouteTableOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayRouteTableInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayRouteTableOutput { pub transit_gateway_route_table: Option<TransitGatewayRouteTable> }
impl Shape for DeleteTransitGatewayRouteTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayRouteTableResult", members: &[
        field("TransitGatewayRouteTable", "transitGatewayRouteTable", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table }
}
impl DeleteTransitGatewayRouteTableOutput {
    #[inline] pub fn transit_gateway_route_table(&self) -> &TransitGatewayRouteTable { nested(&self.transit_gateway_route_table) }
}

pub struct DeleteTransitGatewayRouteTableAnnouncementInput {
    pub transit_gateway_route_table_announcement_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayRouteTableAnnouncementInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayRouteTableAnnouncementRequest", members: &[
        field("TransitGatewayRouteTableAnnouncementId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_announcement_id, dry_run }
}
impl Operation for DeleteTransitGatewayRouteTableAnnouncementInput {
    type Output = DeleteTransitGatewayRouteTableAnnouncementOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayRouteTableAnnouncement", service: SERVICE,
        input: DeleteTransitGatewayRouteTableAnnouncementInput::SCHEMA,
        output: DeleteTransitGatewayRouteTableAnnouncementOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayRouteTableAnnouncementInput, M> {
    pub fn transit_gateway_route_table_announcement_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_announcement_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayRouteTableAnnouncementOutput {
    pub transit_gateway_route_table_announcement: Option<TransitGatewayRouteTableAnnouncement>,
}
impl Shape for DeleteTransitGatewayRouteTableAnnouncementOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayRouteTableAnnouncementResult", members: &[
        field("TransitGatewayRouteTableAnnouncement", "transitGatewayRouteTableAnnouncement", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_announcement }
}
impl DeleteTransitGatewayRouteTableAnnouncementOutput {
    #[inline] pub fn transit_gateway_route_table_announcement(&self) -> &TransitGatewayRouteTableAnnouncement { nested(&self.transit_gateway_route_table_announcement) }
}

pub struct DeleteTransitGatewayVpcAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteTransitGatewayVpcAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayVpcAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for DeleteTransitGatewayVpcAttachmentInput {
    type Output = DeleteTransitGatewayVpcAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteTransitGatewayVpcAttachment", service: SERVICE,
        input: DeleteTransitGatewayVpcAttachmentInput::SCHEMA, output: DeleteTransitGatewayVpcAttachmentOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteTransitGatewayVpcAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteTransitGatewayVpcAttachmentOutput {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
impl Shape for DeleteTransitGatewayVpcAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteTransitGatewayVpcAttachmentResult", members: &[
        field("TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_vpc_attachment }
}
impl DeleteTransitGatewayVpcAttachmentOutput {
    #[inline] pub fn transit_gateway_vpc_attachment(&self) -> &TransitGatewayVpcAttachment { nested(&self.transit_gateway_vpc_attachment) }
}

pub struct DeleteVerifiedAccessEndpointInput {
    pub verified_access_endpoint_id: Option<String>, pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteVerifiedAccessEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVerifiedAccessEndpointRequest", members: &[
        field("VerifiedAccessEndpointId", "", STRING).required(), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_endpoint_id, client_token, dry_run }
}
impl Operation for DeleteVerifiedAccessEndpointInput {
    type Output = DeleteVerifiedAccessEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVerifiedAccessEndpoint", service: SERVICE, input: DeleteVerifiedAccessEndpointInput::SCHEMA,
        output: DeleteVerifiedAccessEndpointOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVerifiedAccessEndpointInput, M> {
    pub fn verified_access_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_endpoint_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteVerifiedAccessEndpointOutput { pub verified_access_endpoint: Option<VerifiedAccessEndpoint> }
impl Shape for DeleteVerifiedAccessEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVerifiedAccessEndpointResult", members: &[
        field("VerifiedAccessEndpoint", "verifiedAccessEndpoint", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_endpoint }
}
impl DeleteVerifiedAccessEndpointOutput {
    #[inline] pub fn verified_access_endpoint(&self) -> &VerifiedAccessEndpoint { nested(&self.verified_access_endpoint) }
}

pub struct DeleteVerifiedAccessGroupInput {
    pub verified_access_group_id: Option<String>, pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DeleteVerifiedAccessGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVerifiedAccessGroupRequest", members: &[
        field("VerifiedAccessGroupId", "", STRING).required(), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_group_id, client_token, dry_run }
}
impl Operation for DeleteVerifiedAccessGroupInput {
    type Output = DeleteVerifiedAccessGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVerifiedAccessGroup", service: SERVICE, input: DeleteVerifiedAccessGroupInput::SCHEMA,
        output: DeleteVerifiedAccessGroupOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVerifiedAccessGroupInput, M> {
    pub fn verified_access_group_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_group_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteVerifiedAccessGroupOutput { pub verified_access_group: Option<VerifiedAccessGroup> }
impl Shape for DeleteVerifiedAccessGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVerifiedAccessGroupResult", members: &[
        field("VerifiedAccessGroup", "verifiedAccessGroup", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_group }
}
impl DeleteVerifiedAccessGroupOutput {
    #[inline] pub fn verified_access_group(&self) -> &VerifiedAccessGroup { nested(&self.verified_access_group) }
}

pub struct DeleteVerifiedAccessInstanceInput {
    pub verified_access_instance_id: Option<String>, pub dry_run: Option<bool>, pub client_token: Option<String>,
}
impl Shape for DeleteVerifiedAccessInstanceInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVerifiedAccessInstanceRequest", members: &[
        field("VerifiedAccessInstanceId", "", STRING).required(), field("DryRun", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { verified_access_instance_id, dry_run, client_token }
}
impl Operation for DeleteVerifiedAccessInstanceInput {
    type Output = DeleteVerifiedAccessInstanceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVerifiedAccessInstance", service: SERVICE, input: DeleteVerifiedAccessInstanceInput::SCHEMA,
        output: DeleteVerifiedAccessInstanceOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVerifiedAccessInstanceInput, M> {
    pub fn verified_access_instance_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_instance_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
pub struct DeleteVerifiedAccessInstanceOutput { pub verified_access_instance: Option<VerifiedAccessInstance> }
impl Shape for DeleteVerifiedAccessInstanceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVerifiedAccessInstanceResult", members: &[
        field("VerifiedAccessInstance", "verifiedAccessInstance", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_instance }
}
impl DeleteVerifiedAccessInstanceOutput {
    #[inline] pub fn verified_access_instance(&self) -> &VerifiedAccessInstance { nested(&self.verified_access_instance) }
}

pub struct DeleteVerifiedAccessTrustProviderInput {
    pub verified_access_trust_provider_id: Option<String>, pub dry_run: Option<bool>, pub client_token: Option<String>,
}
impl Shape for DeleteVerifiedAccessTrustProviderInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVerifiedAccessTrustProviderRequest", members: &[
        field("VerifiedAccessTrustProviderId", "", STRING).required(), field("DryRun", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { verified_access_trust_provider_id, dry_run, client_token }
}
impl Operation for DeleteVerifiedAccessTrustProviderInput {
    type Output = DeleteVerifiedAccessTrustProviderOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVerifiedAccessTrustProvider", service: SERVICE,
        input: DeleteVerifiedAccessTrustProviderInput::SCHEMA, output: DeleteVerifiedAccessTrustProviderOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVerifiedAccessTrustProviderInput, M> {
    pub fn verified_access_trust_provider_id(mut self, v: impl Into<String>) -> Self { self.input.verified_access_trust_provider_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
}
pub struct DeleteVerifiedAccessTrustProviderOutput {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
}
impl Shape for DeleteVerifiedAccessTrustProviderOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVerifiedAccessTrustProviderResult", members: &[
        field("VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_trust_provider }
}
impl DeleteVerifiedAccessTrustProviderOutput {
    #[inline] pub fn verified_access_trust_provider(&self) -> &VerifiedAccessTrustProvider { nested(&self.verified_access_trust_provider) }
}

pub struct DeleteVolumeInput { pub volume_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteVolumeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVolumeRequest", members: &[
        field("VolumeId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { volume_id, dry_run }
}
impl Operation for DeleteVolumeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVolume", service: SERVICE, input: DeleteVolumeInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVolumeInput, M> {
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct DeleteVpcInput { pub vpc_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcRequest", members: &[
        field("VpcId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpc_id, dry_run }
}
impl Operation for DeleteVpcInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpc", service: SERVICE, input: DeleteVpcInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpcInput, M> {
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct DeleteVpcBlockPublicAccessExclusionInput { pub dry_run: Option<bool>, pub exclusion_id: Option<String> }
impl Shape for DeleteVpcBlockPublicAccessExclusionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcBlockPublicAccessExclusionRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ExclusionId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, exclusion_id }
}
impl Operation for DeleteVpcBlockPublicAccessExclusionInput {
    type Output = DeleteVpcBlockPublicAccessExclusionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpcBlockPublicAccessExclusion", service: SERVICE,
        input: DeleteVpcBlockPublicAccessExclusionInput::SCHEMA,
        output: DeleteVpcBlockPublicAccessExclusionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpcBlockPublicAccessExclusionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn exclusion_id(mut self, v: impl Into<String>) -> Self { self.input.exclusion_id = Some(v.into()); self }
}
pub struct DeleteVpcBlockPublicAccessExclusionOutput {
    pub vpc_block_public_access_exclusion: Option<VpcBlockPublicAccessExclusion>,
}
impl Shape for DeleteVpcBlockPublicAccessExclusionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcBlockPublicAccessExclusionResult", members: &[
        field("VpcBlockPublicAccessExclusion", "vpcBlockPublicAccessExclusion", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_block_public_access_exclusion }
}
impl DeleteVpcBlockPublicAccessExclusionOutput {
    #[inline] pub fn vpc_block_public_access_exclusion(&self) -> &VpcBlockPublicAccessExclusion { nested(&self.vpc_block_public_access_exclusion) }
}

pub struct DeleteVpcEncryptionControlInput { pub dry_run: Option<bool>, pub vpc_encryption_control_id: Option<String> }
impl Shape for DeleteVpcEncryptionControlInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcEncryptionControlRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcEncryptionControlId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, vpc_encryption_control_id }
}
impl Operation for DeleteVpcEncryptionControlInput {
    type Output = DeleteVpcEncryptionControlOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpcEncryptionControl", service: SERVICE, input: DeleteVpcEncryptionControlInput::SCHEMA,
        output: DeleteVpcEncryptionControlOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpcEncryptionControlInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_encryption_control_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_encryption_control_id = Some(v.into()); self }
}
pub struct DeleteVpcEncryptionControlOutput { pub vpc_encryption_control: Option<VpcEncryptionControl> }
impl Shape for DeleteVpcEncryptionControlOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcEncryptionControlResult", members: &[
        field("VpcEncryptionControl", "vpcEncryptionControl", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_encryption_control }
}
impl DeleteVpcEncryptionControlOutput {
    #[inline] pub fn vpc_encryption_control(&self) -> &VpcEncryptionControl { nested(&self.vpc_encryption_control) }
}

pub struct DeleteVpcEndpointConnectionNotificationsInput {
    pub dry_run: Option<bool>, pub connection_notification_ids: Option<Vec<String>>,
}
impl Shape for DeleteVpcEndpointConnectionNotificationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcEndpointConnectionNotificationsRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("ConnectionNotificationIds", "ConnectionNotificationId", CONNECTION_NOTIFICATION_IDS_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, connection_notification_ids }
}
impl Operation for DeleteVpcEndpointConnectionNotificationsInput {
    type Output = DeleteVpcEndpointConnectionNotificationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpcEndpointConnectionNotifications", service: SERVICE,
        input: DeleteVpcEndpointConnectionNotificationsInput::SCHEMA,
        output: DeleteVpcEndpointConnectionNotificationsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpcEndpointConnectionNotificationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn connection_notification_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.connection_notification_ids = list(v); self }
}
pub struct DeleteVpcEndpointConnectionNotificationsOutput { pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for DeleteVpcEndpointConnectionNotificationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcEndpointConnectionNotificationsResult", members: &[
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_SET_LIST),
    ], ..Schema::NONE };
    members! { unsuccessful }
}
impl DeleteVpcEndpointConnectionNotificationsOutput {
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct DeleteVpcEndpointServiceConfigurationsInput {
    pub dry_run: Option<bool>, pub service_ids: Option<Vec<String>>,
}
impl Shape for DeleteVpcEndpointServiceConfigurationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcEndpointServiceConfigurationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceIds", "ServiceId", VPC_ENDPOINT_SERVICE_ID_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, service_ids }
}
impl Operation for DeleteVpcEndpointServiceConfigurationsInput {
    type Output = DeleteVpcEndpointServiceConfigurationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpcEndpointServiceConfigurations", service: SERVICE,
        input: DeleteVpcEndpointServiceConfigurationsInput::SCHEMA,
        output: DeleteVpcEndpointServiceConfigurationsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpcEndpointServiceConfigurationsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.service_ids = list(v); self }
}
pub struct DeleteVpcEndpointServiceConfigurationsOutput { pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for DeleteVpcEndpointServiceConfigurationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcEndpointServiceConfigurationsResult", members: &[
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_SET_LIST),
    ], ..Schema::NONE };
    members! { unsuccessful }
}
impl DeleteVpcEndpointServiceConfigurationsOutput {
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct DeleteVpcEndpointsInput { pub dry_run: Option<bool>, pub vpc_endpoint_ids: Option<Vec<String>> }
impl Shape for DeleteVpcEndpointsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcEndpointsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcEndpointIds", "VpcEndpointId", VPC_ENDPOINT_ID_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, vpc_endpoint_ids }
}
impl Operation for DeleteVpcEndpointsInput {
    type Output = DeleteVpcEndpointsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpcEndpoints", service: SERVICE, input: DeleteVpcEndpointsInput::SCHEMA,
        output: DeleteVpcEndpointsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpcEndpointsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_endpoint_ids = list(v); self }
}
pub struct DeleteVpcEndpointsOutput { pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for DeleteVpcEndpointsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcEndpointsResult", members: &[
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_SET_LIST),
    ], ..Schema::NONE };
    members! { unsuccessful }
}
impl DeleteVpcEndpointsOutput {
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct DeleteVpcPeeringConnectionInput { pub dry_run: Option<bool>, pub vpc_peering_connection_id: Option<String> }
impl Shape for DeleteVpcPeeringConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcPeeringConnectionRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, vpc_peering_connection_id }
}
impl Operation for DeleteVpcPeeringConnectionInput {
    type Output = DeleteVpcPeeringConnectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpcPeeringConnection", service: SERVICE, input: DeleteVpcPeeringConnectionInput::SCHEMA,
        output: DeleteVpcPeeringConnectionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpcPeeringConnectionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_peering_connection_id = Some(v.into()); self }
}
pub struct DeleteVpcPeeringConnectionOutput { pub r#return: Option<bool> }
impl Shape for DeleteVpcPeeringConnectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpcPeeringConnectionResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DeleteVpcPeeringConnectionOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DeleteVpnConcentratorInput { pub vpn_concentrator_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteVpnConcentratorInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpnConcentratorRequest", members: &[
        field("VpnConcentratorId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_concentrator_id, dry_run }
}
impl Operation for DeleteVpnConcentratorInput {
    type Output = DeleteVpnConcentratorOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpnConcentrator", service: SERVICE, input: DeleteVpnConcentratorInput::SCHEMA,
        output: DeleteVpnConcentratorOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpnConcentratorInput, M> {
    pub fn vpn_concentrator_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_concentrator_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeleteVpnConcentratorOutput { pub r#return: Option<bool> }
impl Shape for DeleteVpnConcentratorOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpnConcentratorResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl DeleteVpnConcentratorOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct DeleteVpnConnectionInput { pub vpn_connection_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteVpnConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpnConnectionRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_connection_id, dry_run }
}
impl Operation for DeleteVpnConnectionInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpnConnection", service: SERVICE, input: DeleteVpnConnectionInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpnConnectionInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct DeleteVpnConnectionRouteInput {
    pub destination_cidr_block: Option<String>, pub vpn_connection_id: Option<String>,
}
impl Shape for DeleteVpnConnectionRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpnConnectionRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING).required(), field("VpnConnectionId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { destination_cidr_block, vpn_connection_id }
}
impl Operation for DeleteVpnConnectionRouteInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpnConnectionRoute", service: SERVICE, input: DeleteVpnConnectionRouteInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpnConnectionRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
}

pub struct DeleteVpnGatewayInput { pub vpn_gateway_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeleteVpnGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeleteVpnGatewayRequest", members: &[
        field("VpnGatewayId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_gateway_id, dry_run }
}
impl Operation for DeleteVpnGatewayInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeleteVpnGateway", service: SERVICE, input: DeleteVpnGatewayInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeleteVpnGatewayInput, M> {
    pub fn vpn_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_gateway_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct DeprovisionByoipCidrInput { pub cidr: Option<String>, pub dry_run: Option<bool> }
impl Shape for DeprovisionByoipCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeprovisionByoipCidrRequest", members: &[
        field("Cidr", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { cidr, dry_run }
}
impl Operation for DeprovisionByoipCidrInput {
    type Output = DeprovisionByoipCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeprovisionByoipCidr", service: SERVICE, input: DeprovisionByoipCidrInput::SCHEMA,
        output: DeprovisionByoipCidrOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeprovisionByoipCidrInput, M> {
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeprovisionByoipCidrOutput { pub byoip_cidr: Option<ByoipCidr> }
impl Shape for DeprovisionByoipCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeprovisionByoipCidrResult", members: &[
        field("ByoipCidr", "byoipCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { byoip_cidr }
}
impl DeprovisionByoipCidrOutput {
    #[inline] pub fn byoip_cidr(&self) -> &ByoipCidr { nested(&self.byoip_cidr) }
}

pub struct DeprovisionIpamByoasnInput {
    pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub asn: Option<String>,
}
impl Shape for DeprovisionIpamByoasnInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeprovisionIpamByoasnRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(), field("Asn", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_id, asn }
}
impl Operation for DeprovisionIpamByoasnInput {
    type Output = DeprovisionIpamByoasnOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeprovisionIpamByoasn", service: SERVICE, input: DeprovisionIpamByoasnInput::SCHEMA,
        output: DeprovisionIpamByoasnOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeprovisionIpamByoasnInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_id = Some(v.into()); self }
    pub fn asn(mut self, v: impl Into<String>) -> Self { self.input.asn = Some(v.into()); self }
}
pub struct DeprovisionIpamByoasnOutput { pub byoasn: Option<Byoasn> }
impl Shape for DeprovisionIpamByoasnOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeprovisionIpamByoasnResult", members: &[
        field("Byoasn", "byoasn", STRUCTURE),
    ], ..Schema::NONE };
    members! { byoasn }
}
impl DeprovisionIpamByoasnOutput {
    #[inline] pub fn byoasn(&self) -> &Byoasn { nested(&self.byoasn) }
}

pub struct DeprovisionIpamPoolCidrInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub cidr: Option<String>,
}
impl Shape for DeprovisionIpamPoolCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeprovisionIpamPoolCidrRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(), field("Cidr", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_id, cidr }
}
impl Operation for DeprovisionIpamPoolCidrInput {
    type Output = DeprovisionIpamPoolCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeprovisionIpamPoolCidr", service: SERVICE, input: DeprovisionIpamPoolCidrInput::SCHEMA,
        output: DeprovisionIpamPoolCidrOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeprovisionIpamPoolCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
}
pub struct DeprovisionIpamPoolCidrOutput { pub ipam_pool_cidr: Option<IpamPoolCidr> }
impl Shape for DeprovisionIpamPoolCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeprovisionIpamPoolCidrResult", members: &[
        field("IpamPoolCidr", "ipamPoolCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_pool_cidr }
}
impl DeprovisionIpamPoolCidrOutput {
    #[inline] pub fn ipam_pool_cidr(&self) -> &IpamPoolCidr { nested(&self.ipam_pool_cidr) }
}

pub struct DeprovisionPublicIpv4PoolCidrInput {
    pub dry_run: Option<bool>, pub pool_id: Option<String>, pub cidr: Option<String>,
}
impl Shape for DeprovisionPublicIpv4PoolCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeprovisionPublicIpv4PoolCidrRequest", members: &[
        field("DryRun", "", BOOLEAN), field("PoolId", "", STRING).required(), field("Cidr", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, pool_id, cidr }
}
impl Operation for DeprovisionPublicIpv4PoolCidrInput {
    type Output = DeprovisionPublicIpv4PoolCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeprovisionPublicIpv4PoolCidr", service: SERVICE, input: DeprovisionPublicIpv4PoolCidrInput::SCHEMA,
        output: DeprovisionPublicIpv4PoolCidrOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeprovisionPublicIpv4PoolCidrInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn pool_id(mut self, v: impl Into<String>) -> Self { self.input.pool_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
}
pub struct DeprovisionPublicIpv4PoolCidrOutput {
    pub pool_id: Option<String>, pub deprovisioned_addresses: Option<Vec<String>>,
}
impl Shape for DeprovisionPublicIpv4PoolCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeprovisionPublicIpv4PoolCidrResult", members: &[
        field("PoolId", "poolId", STRING),
        field("DeprovisionedAddresses", "deprovisionedAddressSet", DEPROVISIONED_ADDRESS_SET_LIST),
    ], ..Schema::NONE };
    members! { pool_id, deprovisioned_addresses }
}
impl DeprovisionPublicIpv4PoolCidrOutput {
    #[inline] pub fn pool_id(&self) -> &str { text(&self.pool_id) }
    #[inline] pub fn deprovisioned_addresses(&self) -> &[String] { items(&self.deprovisioned_addresses) }
}

pub struct DeregisterImageInput {
    pub image_id: Option<String>, pub delete_associated_snapshots: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for DeregisterImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeregisterImageRequest", members: &[
        field("ImageId", "", STRING).required(), field("DeleteAssociatedSnapshots", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, delete_associated_snapshots, dry_run }
}
impl Operation for DeregisterImageInput {
    type Output = DeregisterImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeregisterImage", service: SERVICE, input: DeregisterImageInput::SCHEMA,
        output: DeregisterImageOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeregisterImageInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn delete_associated_snapshots(mut self, v: impl Into<bool>) -> Self { self.input.delete_associated_snapshots = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeregisterImageOutput {
    pub r#return: Option<bool>, pub delete_snapshot_results: Option<Vec<DeleteSnapshotReturnCode>>,
}
impl Shape for DeregisterImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeregisterImageResult", members: &[
        field("Return", "return", BOOLEAN),
        field("DeleteSnapshotResults", "deleteSnapshotResultSet", DELETE_SNAPSHOT_RESULT_SET_LIST),
    ], ..Schema::NONE };
    members! { r#return, delete_snapshot_results }
}
impl DeregisterImageOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn delete_snapshot_results(&self) -> &[DeleteSnapshotReturnCode] { items(&self.delete_snapshot_results) }
}

pub struct DeregisterInstanceEventNotificationAttributesInput {
    pub dry_run: Option<bool>, pub instance_tag_attribute: Option<DeregisterInstanceTagAttributeRequest>,
}
impl Shape for DeregisterInstanceEventNotificationAttributesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeregisterInstanceEventNotificationAttributesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceTagAttribute", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_tag_attribute }
}
impl Operation for DeregisterInstanceEventNotificationAttributesInput {
    type Output = DeregisterInstanceEventNotificationAttributesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeregisterInstanceEventNotificationAttributes", service: SERVICE,
        input: DeregisterInstanceEventNotificationAttributesInput::SCHEMA,
        output: DeregisterInstanceEventNotificationAttributesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeregisterInstanceEventNotificationAttributesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_tag_attribute(mut self, v: impl Into<DeregisterInstanceTagAttributeRequest>) -> Self { self.input.instance_tag_attribute = Some(v.into()); self }
}
pub struct DeregisterInstanceEventNotificationAttributesOutput {
    pub instance_tag_attribute: Option<InstanceTagNotificationAttribute>,
}
impl Shape for DeregisterInstanceEventNotificationAttributesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeregisterInstanceEventNotificationAttributesResult", members: &[
        field("InstanceTagAttribute", "instanceTagAttribute", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_tag_attribute }
}
impl DeregisterInstanceEventNotificationAttributesOutput {
    #[inline] pub fn instance_tag_attribute(&self) -> &InstanceTagNotificationAttribute { nested(&self.instance_tag_attribute) }
}

pub struct DeregisterTransitGatewayMulticastGroupMembersInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub group_ip_address: Option<String>,
    pub network_interface_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DeregisterTransitGatewayMulticastGroupMembersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeregisterTransitGatewayMulticastGroupMembersRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING), field("GroupIpAddress", "", STRING),
        field("NetworkInterfaceIds", "", TRANSIT_GATEWAY_NETWORK_INTERFACE_ID_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, group_ip_address, network_interface_ids, dry_run }
}
impl Operation for DeregisterTransitGatewayMulticastGroupMembersInput {
    type Output = DeregisterTransitGatewayMulticastGroupMembersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeregisterTransitGatewayMulticastGroupMembers", service: SERVICE,
        input: DeregisterTransitGatewayMulticastGroupMembersInput::SCHEMA,
        output: DeregisterTransitGatewayMulticastGroupMembersOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeregisterTransitGatewayMulticastGroupMembersInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn group_ip_address(mut self, v: impl Into<String>) -> Self { self.input.group_ip_address = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeregisterTransitGatewayMulticastGroupMembersOutput {
    pub deregistered_multicast_group_members: Option<TransitGatewayMulticastDeregisteredGroupMembers>,
}
impl Shape for DeregisterTransitGatewayMulticastGroupMembersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeregisterTransitGatewayMulticastGroupMembersResult", members: &[
        field("DeregisteredMulticastGroupMembers", "deregisteredMulticastGroupMembers", STRUCTURE),
    ], ..Schema::NONE };
    members! { deregistered_multicast_group_members }
}
impl DeregisterTransitGatewayMulticastGroupMembersOutput {
    #[inline] pub fn deregistered_multicast_group_members(&self) -> &TransitGatewayMulticastDeregisteredGroupMembers { nested(&self.deregistered_multicast_group_members) }
}

pub struct DeregisterTransitGatewayMulticastGroupSourcesInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub group_ip_address: Option<String>,
    pub network_interface_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DeregisterTransitGatewayMulticastGroupSourcesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DeregisterTransitGatewayMulticastGroupSourcesRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING), field("GroupIpAddress", "", STRING),
        field("NetworkInterfaceIds", "", TRANSIT_GATEWAY_NETWORK_INTERFACE_ID_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, group_ip_address, network_interface_ids, dry_run }
}
impl Operation for DeregisterTransitGatewayMulticastGroupSourcesInput {
    type Output = DeregisterTransitGatewayMulticastGroupSourcesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DeregisterTransitGatewayMulticastGroupSources", service: SERVICE,
        input: DeregisterTransitGatewayMulticastGroupSourcesInput::SCHEMA,
        output: DeregisterTransitGatewayMulticastGroupSourcesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DeregisterTransitGatewayMulticastGroupSourcesInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn group_ip_address(mut self, v: impl Into<String>) -> Self { self.input.group_ip_address = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DeregisterTransitGatewayMulticastGroupSourcesOutput {
    pub deregistered_multicast_group_sources: Option<TransitGatewayMulticastDeregisteredGroupSources>,
}
impl Shape for DeregisterTransitGatewayMulticastGroupSourcesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DeregisterTransitGatewayMulticastGroupSourcesResult", members: &[
        field("DeregisteredMulticastGroupSources", "deregisteredMulticastGroupSources", STRUCTURE),
    ], ..Schema::NONE };
    members! { deregistered_multicast_group_sources }
}
impl DeregisterTransitGatewayMulticastGroupSourcesOutput {
    #[inline] pub fn deregistered_multicast_group_sources(&self) -> &TransitGatewayMulticastDeregisteredGroupSources { nested(&self.deregistered_multicast_group_sources) }
}

pub struct DescribeAccountAttributesInput {
    pub dry_run: Option<bool>, pub attribute_names: Option<Vec<AccountAttributeName>>,
}
impl Shape for DescribeAccountAttributesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAccountAttributesRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("AttributeNames", "attributeName", ACCOUNT_ATTRIBUTE_NAME_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, attribute_names }
}
impl Operation for DescribeAccountAttributesInput {
    type Output = DescribeAccountAttributesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeAccountAttributes", service: SERVICE, input: DescribeAccountAttributesInput::SCHEMA,
        output: DescribeAccountAttributesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeAccountAttributesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn attribute_names(mut self, v: impl IntoIterator<Item = impl Into<AccountAttributeName>>) -> Self { self.input.attribute_names = list(v); self }
}
pub struct DescribeAccountAttributesOutput { pub account_attributes: Option<Vec<AccountAttribute>> }
impl Shape for DescribeAccountAttributesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAccountAttributesResult", members: &[
        field("AccountAttributes", "accountAttributeSet", ACCOUNT_ATTRIBUTE_LIST_LIST),
    ], ..Schema::NONE };
    members! { account_attributes }
}
impl DescribeAccountAttributesOutput {
    #[inline] pub fn account_attributes(&self) -> &[AccountAttribute] { items(&self.account_attributes) }
}

pub struct DescribeAccountVpcEncryptionControlInput { pub dry_run: Option<bool> }
impl Shape for DescribeAccountVpcEncryptionControlInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAccountVpcEncryptionControlRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DescribeAccountVpcEncryptionControlInput {
    type Output = DescribeAccountVpcEncryptionControlOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeAccountVpcEncryptionControl", service: SERVICE,
        input: DescribeAccountVpcEncryptionControlInput::SCHEMA,
        output: DescribeAccountVpcEncryptionControlOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeAccountVpcEncryptionControlInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeAccountVpcEncryptionControlOutput {
    pub account_vpc_encryption_control: Option<AccountVpcEncryptionControl>,
}
impl Shape for DescribeAccountVpcEncryptionControlOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAccountVpcEncryptionControlResult", members: &[
        field("AccountVpcEncryptionControl", "accountVpcEncryptionControl", STRUCTURE),
    ], ..Schema::NONE };
    members! { account_vpc_encryption_control }
}
impl DescribeAccountVpcEncryptionControlOutput {
    #[inline] pub fn account_vpc_encryption_control(&self) -> &AccountVpcEncryptionControl { nested(&self.account_vpc_encryption_control) }
}

pub struct DescribeAddressTransfersInput {
    pub allocation_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeAddressTransfersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAddressTransfersRequest", members: &[
        field("AllocationIds", "AllocationId", ALLOCATION_ID_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { allocation_ids, next_token, max_results, dry_run }
}
impl Operation for DescribeAddressTransfersInput {
    type Output = DescribeAddressTransfersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeAddressTransfers", service: SERVICE, input: DescribeAddressTransfersInput::SCHEMA,
        output: DescribeAddressTransfersOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["AddressTransfers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeAddressTransfersInput {
    type Item = AddressTransfer;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.address_transfers.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeAddressTransfersInput, M> {
    pub fn allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.allocation_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeAddressTransfersOutput {
    pub address_transfers: Option<Vec<AddressTransfer>>, pub next_token: Option<String>,
}
impl Shape for DescribeAddressTransfersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAddressTransfersResult", members: &[
        field("AddressTransfers", "addressTransferSet", ADDRESS_TRANSFER_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { address_transfers, next_token }
}
impl DescribeAddressTransfersOutput {
    #[inline] pub fn address_transfers(&self) -> &[AddressTransfer] { items(&self.address_transfers) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeAddressesInput {
    pub public_ips: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub allocation_ids: Option<Vec<String>>,
}
impl Shape for DescribeAddressesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAddressesRequest", members: &[
        field("PublicIps", "PublicIp", PUBLIC_IP_STRING_LIST_LIST), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("AllocationIds", "AllocationId", ALLOCATION_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { public_ips, dry_run, filters, allocation_ids }
}
impl Operation for DescribeAddressesInput {
    type Output = DescribeAddressesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeAddresses", service: SERVICE, input: DescribeAddressesInput::SCHEMA,
        output: DescribeAddressesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeAddressesInput, M> {
    pub fn public_ips(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.public_ips = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.allocation_ids = list(v); self }
}
pub struct DescribeAddressesOutput { pub addresses: Option<Vec<Address>> }
impl Shape for DescribeAddressesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAddressesResult", members: &[
        field("Addresses", "addressesSet", ADDRESS_LIST_LIST),
    ], ..Schema::NONE };
    members! { addresses }
}
impl DescribeAddressesOutput {
    #[inline] pub fn addresses(&self) -> &[Address] { items(&self.addresses) }
}

pub struct DescribeAddressesAttributeInput {
    pub allocation_ids: Option<Vec<String>>, pub attribute: Option<AddressAttributeName>,
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for DescribeAddressesAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAddressesAttributeRequest", members: &[
        field("AllocationIds", "AllocationId", ALLOCATION_IDS_LIST), field("Attribute", "", ENUM),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { allocation_ids, attribute, next_token, max_results, dry_run }
}
impl Operation for DescribeAddressesAttributeInput {
    type Output = DescribeAddressesAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeAddressesAttribute", service: SERVICE, input: DescribeAddressesAttributeInput::SCHEMA,
        output: DescribeAddressesAttributeOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Addresses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeAddressesAttributeInput {
    type Item = AddressAttribute;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.addresses.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeAddressesAttributeInput, M> {
    pub fn allocation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.allocation_ids = list(v); self }
    pub fn attribute(mut self, v: impl Into<AddressAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeAddressesAttributeOutput {
    pub addresses: Option<Vec<AddressAttribute>>, pub next_token: Option<String>,
}
impl Shape for DescribeAddressesAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAddressesAttributeResult", members: &[
        field("Addresses", "addressSet", ADDRESS_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { addresses, next_token }
}
impl DescribeAddressesAttributeOutput {
    #[inline] pub fn addresses(&self) -> &[AddressAttribute] { items(&self.addresses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeAggregateIdFormatInput { pub dry_run: Option<bool> }
impl Shape for DescribeAggregateIdFormatInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAggregateIdFormatRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DescribeAggregateIdFormatInput {
    type Output = DescribeAggregateIdFormatOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeAggregateIdFormat", service: SERVICE, input: DescribeAggregateIdFormatInput::SCHEMA,
        output: DescribeAggregateIdFormatOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeAggregateIdFormatInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeAggregateIdFormatOutput {
    pub use_long_ids_aggregated: Option<bool>, pub statuses: Option<Vec<IdFormat>>,
}
impl Shape for DescribeAggregateIdFormatOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAggregateIdFormatResult", members: &[
        field("UseLongIdsAggregated", "useLongIdsAggregated", BOOLEAN),
        field("Statuses", "statusSet", ID_FORMAT_LIST_LIST),
    ], ..Schema::NONE };
    members! { use_long_ids_aggregated, statuses }
}
impl DescribeAggregateIdFormatOutput {
    #[inline] pub fn use_long_ids_aggregated(&self) -> bool { self.use_long_ids_aggregated.unwrap_or_default() }
    #[inline] pub fn statuses(&self) -> &[IdFormat] { items(&self.statuses) }
}

pub struct DescribeApplicationStatusInput {
    pub instance_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeApplicationStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeApplicationStatusRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_LIST_LIST), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeApplicationStatusInput {
    type Output = DescribeApplicationStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeApplicationStatus", service: SERVICE, input: DescribeApplicationStatusInput::SCHEMA,
        output: DescribeApplicationStatusOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeApplicationStatusInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeApplicationStatusOutput {
    pub application_statuses: Option<ApplicationStatusesResponseType>, pub next_token: Option<String>,
}
impl Shape for DescribeApplicationStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeApplicationStatusResult", members: &[
        field("ApplicationStatuses", "applicationStatusesResponseType", STRUCTURE),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { application_statuses, next_token }
}
impl DescribeApplicationStatusOutput {
    #[inline] pub fn application_statuses(&self) -> &ApplicationStatusesResponseType { nested(&self.application_statuses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeApplicationStatusCheckAssociationsInput {
    pub application_status_check_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeApplicationStatusCheckAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeApplicationStatusCheckAssociationsRequest", members: &[
        field("ApplicationStatusCheckIds", "ApplicationStatusCheckId", APPLICATION_STATUS_CHECK_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { application_status_check_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeApplicationStatusCheckAssociationsInput {
    type Output = DescribeApplicationStatusCheckAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeApplicationStatusCheckAssociations", service: SERVICE,
        input: DescribeApplicationStatusCheckAssociationsInput::SCHEMA,
        output: DescribeApplicationStatusCheckAssociationsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeApplicationStatusCheckAssociationsInput, M> {
    pub fn application_status_check_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.application_status_check_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeApplicationStatusCheckAssociationsOutput {
    pub associations: Option<Vec<ApplicationStatusCheckAssociationObject>>, pub next_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for DescribeApplicationStatusCheckAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeApplicationStatusCheckAssociationsResult", members: &[
        field("Associations", "associationSet", APPLICATION_STATUS_CHECK_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { associations, next_token, tags }
}
impl DescribeApplicationStatusCheckAssociationsOutput {
    #[inline] pub fn associations(&self) -> &[ApplicationStatusCheckAssociationObject] { items(&self.associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct DescribeApplicationStatusChecksInput {
    pub application_status_check_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub include_all: Option<bool>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeApplicationStatusChecksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeApplicationStatusChecksRequest", members: &[
        field("ApplicationStatusCheckIds", "ApplicationStatusCheckId", APPLICATION_STATUS_CHECK_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("IncludeAll", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { application_status_check_ids, filters, max_results, next_token, include_all, dry_run }
}
impl Operation for DescribeApplicationStatusChecksInput {
    type Output = DescribeApplicationStatusChecksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeApplicationStatusChecks", service: SERVICE, input: DescribeApplicationStatusChecksInput::SCHEMA,
        output: DescribeApplicationStatusChecksOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeApplicationStatusChecksInput, M> {
    pub fn application_status_check_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.application_status_check_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn include_all(mut self, v: impl Into<bool>) -> Self { self.input.include_all = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeApplicationStatusChecksOutput {
    pub application_status_checks: Option<Vec<ApplicationStatusCheckResponseObject>>, pub next_token: Option<String>,
}
impl Shape for DescribeApplicationStatusChecksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeApplicationStatusChecksResult", members: &[
        field("ApplicationStatusChecks", "applicationStatusCheckSet", APPLICATION_STATUS_CHECK_RESPONSE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { application_status_checks, next_token }
}
impl DescribeApplicationStatusChecksOutput {
    #[inline] pub fn application_status_checks(&self) -> &[ApplicationStatusCheckResponseObject] { items(&self.application_status_checks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeAvailabilityZonesInput {
    pub zone_names: Option<Vec<String>>, pub zone_ids: Option<Vec<String>>, pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeAvailabilityZonesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAvailabilityZonesRequest", members: &[
        field("ZoneNames", "ZoneName", ZONE_NAME_STRING_LIST_LIST),
        field("ZoneIds", "ZoneId", ZONE_ID_STRING_LIST_LIST), field("AllAvailabilityZones", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { zone_names, zone_ids, all_availability_zones, dry_run, filters }
}
impl Operation for DescribeAvailabilityZonesInput {
    type Output = DescribeAvailabilityZonesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeAvailabilityZones", service: SERVICE, input: DescribeAvailabilityZonesInput::SCHEMA,
        output: DescribeAvailabilityZonesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeAvailabilityZonesInput, M> {
    pub fn zone_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.zone_names = list(v); self }
    pub fn zone_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.zone_ids = list(v); self }
    pub fn all_availability_zones(mut self, v: impl Into<bool>) -> Self { self.input.all_availability_zones = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeAvailabilityZonesOutput { pub availability_zones: Option<Vec<AvailabilityZone>> }
impl Shape for DescribeAvailabilityZonesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAvailabilityZonesResult", members: &[
        field("AvailabilityZones", "availabilityZoneInfo", AVAILABILITY_ZONE_LIST_LIST),
    ], ..Schema::NONE };
    members! { availability_zones }
}
impl DescribeAvailabilityZonesOutput {
    #[inline] pub fn availability_zones(&self) -> &[AvailabilityZone] { items(&self.availability_zones) }
}

pub struct DescribeAwsNetworkPerformanceMetricSubscriptionsInput {
    pub max_results: Option<i32>, pub next_token: Option<String>, pub filters: Option<Vec<Filter>>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeAwsNetworkPerformanceMetricSubscriptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAwsNetworkPerformanceMetricSubscriptionsRequest", members: &[
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { max_results, next_token, filters, dry_run }
}
impl Operation for DescribeAwsNetworkPerformanceMetricSubscriptionsInput {
    type Output = DescribeAwsNetworkPerformanceMetricSubscriptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeAwsNetworkPerformanceMetricSubscriptions", service: SERVICE,
        input: DescribeAwsNetworkPerformanceMetricSubscriptionsInput::SCHEMA,
        output: DescribeAwsNetworkPerformanceMetricSubscriptionsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Subscriptions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeAwsNetworkPerformanceMetricSubscriptionsInput {
    type Item = Subscription;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.subscriptions.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeAwsNetworkPerformanceMetricSubscriptionsInput, M> {
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeAwsNetworkPerformanceMetricSubscriptionsOutput {
    pub next_token: Option<String>, pub subscriptions: Option<Vec<Subscription>>,
}
impl Shape for DescribeAwsNetworkPerformanceMetricSubscriptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeAwsNetworkPerformanceMetricSubscriptionsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Subscriptions", "subscriptionSet", SUBSCRIPTION_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, subscriptions }
}
impl DescribeAwsNetworkPerformanceMetricSubscriptionsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn subscriptions(&self) -> &[Subscription] { items(&self.subscriptions) }
}

pub struct DescribeBundleTasksInput {
    pub bundle_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeBundleTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeBundleTasksRequest", members: &[
        field("BundleIds", "BundleId", BUNDLE_ID_STRING_LIST_LIST), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { bundle_ids, dry_run, filters }
}
impl Operation for DescribeBundleTasksInput {
    type Output = DescribeBundleTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeBundleTasks", service: SERVICE, input: DescribeBundleTasksInput::SCHEMA,
        output: DescribeBundleTasksOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeBundleTasksInput, M> {
    pub fn bundle_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.bundle_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeBundleTasksOutput { pub bundle_tasks: Option<Vec<BundleTask>> }
impl Shape for DescribeBundleTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeBundleTasksResult", members: &[
        field("BundleTasks", "bundleInstanceTasksSet", BUNDLE_TASK_LIST_LIST),
    ], ..Schema::NONE };
    members! { bundle_tasks }
}
impl DescribeBundleTasksOutput {
    #[inline] pub fn bundle_tasks(&self) -> &[BundleTask] { items(&self.bundle_tasks) }
}

pub struct DescribeByoipCidrsInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeByoipCidrsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeByoipCidrsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER).required(), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token }
}
impl Operation for DescribeByoipCidrsInput {
    type Output = DescribeByoipCidrsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeByoipCidrs", service: SERVICE, input: DescribeByoipCidrsInput::SCHEMA,
        output: DescribeByoipCidrsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ByoipCidrs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeByoipCidrsInput {
    type Item = ByoipCidr;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.byoip_cidrs.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeByoipCidrsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
}
pub struct DescribeByoipCidrsOutput { pub byoip_cidrs: Option<Vec<ByoipCidr>>, pub next_token: Option<String> }
impl Shape for DescribeByoipCidrsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeByoipCidrsResult", members: &[
        field("ByoipCidrs", "byoipCidrSet", BYOIP_CIDR_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { byoip_cidrs, next_token }
}
impl DescribeByoipCidrsOutput {
    #[inline] pub fn byoip_cidrs(&self) -> &[ByoipCidr] { items(&self.byoip_cidrs) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityBlockExtensionHistoryInput {
    pub capacity_reservation_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeCapacityBlockExtensionHistoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlockExtensionHistoryRequest", members: &[
        field("CapacityReservationIds", "CapacityReservationId", CAPACITY_RESERVATION_ID_SET_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_reservation_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeCapacityBlockExtensionHistoryInput {
    type Output = DescribeCapacityBlockExtensionHistoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityBlockExtensionHistory", service: SERVICE,
        input: DescribeCapacityBlockExtensionHistoryInput::SCHEMA,
        output: DescribeCapacityBlockExtensionHistoryOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlockExtensions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityBlockExtensionHistoryInput {
    type Item = CapacityBlockExtension;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_block_extensions.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityBlockExtensionHistoryInput, M> {
    pub fn capacity_reservation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeCapacityBlockExtensionHistoryOutput {
    pub capacity_block_extensions: Option<Vec<CapacityBlockExtension>>, pub next_token: Option<String>,
}
impl Shape for DescribeCapacityBlockExtensionHistoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlockExtensionHistoryResult", members: &[
        field("CapacityBlockExtensions", "capacityBlockExtensionSet", CAPACITY_BLOCK_EXTENSION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_block_extensions, next_token }
}
impl DescribeCapacityBlockExtensionHistoryOutput {
    #[inline] pub fn capacity_block_extensions(&self) -> &[CapacityBlockExtension] { items(&self.capacity_block_extensions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityBlockExtensionOfferingsInput {
    pub dry_run: Option<bool>, pub capacity_block_extension_duration_hours: Option<i32>,
    pub capacity_reservation_id: Option<String>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeCapacityBlockExtensionOfferingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlockExtensionOfferingsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("CapacityBlockExtensionDurationHours", "", INTEGER).required(),
        field("CapacityReservationId", "", STRING).required(), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, capacity_block_extension_duration_hours, capacity_reservation_id, next_token, max_results }
}
impl Operation for DescribeCapacityBlockExtensionOfferingsInput {
    type Output = DescribeCapacityBlockExtensionOfferingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityBlockExtensionOfferings", service: SERVICE,
        input: DescribeCapacityBlockExtensionOfferingsInput::SCHEMA,
        output: DescribeCapacityBlockExtensionOfferingsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlockExtensionOfferings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityBlockExtensionOfferingsInput {
    type Item = CapacityBlockExtensionOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_block_extension_offerings.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityBlockExtensionOfferingsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn capacity_block_extension_duration_hours(mut self, v: impl Into<i32>) -> Self { self.input.capacity_block_extension_duration_hours = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
}
pub struct DescribeCapacityBlockExtensionOfferingsOutput {
    pub capacity_block_extension_offerings: Option<Vec<CapacityBlockExtensionOffering>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeCapacityBlockExtensionOfferingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlockExtensionOfferingsResult", members: &[
        field("CapacityBlockExtensionOfferings", "capacityBlockExtensionOfferingSet", CAPACITY_BLOCK_EXTENSION_OFFERING_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_block_extension_offerings, next_token }
}
impl DescribeCapacityBlockExtensionOfferingsOutput {
    #[inline] pub fn capacity_block_extension_offerings(&self) -> &[CapacityBlockExtensionOffering] { items(&self.capacity_block_extension_offerings) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityBlockOfferingsInput {
    pub dry_run: Option<bool>, pub instance_type: Option<String>, pub instance_count: Option<i32>,
    pub start_date_range: Option<Timestamp>, pub end_date_range: Option<Timestamp>,
    pub capacity_duration_hours: Option<i32>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub ultraserver_type: Option<String>, pub ultraserver_count: Option<i32>, pub all_availability_zones: Option<bool>,
    pub instance_type_preferences: Option<Vec<CapacityBlockInstanceTypePreference>>,
}
impl Shape for DescribeCapacityBlockOfferingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlockOfferingsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceType", "", STRING), field("InstanceCount", "", INTEGER),
        field("StartDateRange", "", TIMESTAMP), field("EndDateRange", "", TIMESTAMP),
        field("CapacityDurationHours", "", INTEGER).required(), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("UltraserverType", "", STRING), field("UltraserverCount", "", INTEGER),
        field("AllAvailabilityZones", "", BOOLEAN),
        field("InstanceTypePreferences", "InstanceTypePreference", CAPACITY_BLOCK_INSTANCE_TYPE_PREFERENCE_SET_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, instance_type, instance_count, start_date_range, end_date_range, capacity_duration_hours, next_token,
        max_results, ultraserver_type, ultraserver_count, all_availability_zones, instance_type_preferences,
    }
}
impl Operation for DescribeCapacityBlockOfferingsInput {
    type Output = DescribeCapacityBlockOfferingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityBlockOfferings", service: SERVICE, input: DescribeCapacityBlockOfferingsInput::SCHEMA,
        output: DescribeCapacityBlockOfferingsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlockOfferings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityBlockOfferingsInput {
    type Item = CapacityBlockOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_block_offerings.unwrap_or_default() }
}
#[cfg(feature = "client")]
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
pub struct DescribeCapacityBlockOfferingsOutput {
    pub capacity_block_offerings: Option<Vec<CapacityBlockOffering>>, pub next_token: Option<String>,
}
impl Shape for DescribeCapacityBlockOfferingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlockOfferingsResult", members: &[
        field("CapacityBlockOfferings", "capacityBlockOfferingSet", CAPACITY_BLOCK_OFFERING_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_block_offerings, next_token }
}
impl DescribeCapacityBlockOfferingsOutput {
    #[inline] pub fn capacity_block_offerings(&self) -> &[CapacityBlockOffering] { items(&self.capacity_block_offerings) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityBlockStatusInput {
    pub capacity_block_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeCapacityBlockStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlockStatusRequest", members: &[
        field("CapacityBlockIds", "CapacityBlockId", CAPACITY_BLOCK_IDS_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_block_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeCapacityBlockStatusInput {
    type Output = DescribeCapacityBlockStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityBlockStatus", service: SERVICE, input: DescribeCapacityBlockStatusInput::SCHEMA,
        output: DescribeCapacityBlockStatusOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlockStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityBlockStatusInput {
    type Item = CapacityBlockStatus;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_block_statuses.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityBlockStatusInput, M> {
    pub fn capacity_block_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_block_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeCapacityBlockStatusOutput {
    pub capacity_block_statuses: Option<Vec<CapacityBlockStatus>>, pub next_token: Option<String>,
}
impl Shape for DescribeCapacityBlockStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlockStatusResult", members: &[
        field("CapacityBlockStatuses", "capacityBlockStatusSet", CAPACITY_BLOCK_STATUS_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_block_statuses, next_token }
}
impl DescribeCapacityBlockStatusOutput {
    #[inline] pub fn capacity_block_statuses(&self) -> &[CapacityBlockStatus] { items(&self.capacity_block_statuses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityBlocksInput {
    pub capacity_block_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeCapacityBlocksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlocksRequest", members: &[
        field("CapacityBlockIds", "CapacityBlockId", CAPACITY_BLOCK_IDS_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_block_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeCapacityBlocksInput {
    type Output = DescribeCapacityBlocksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityBlocks", service: SERVICE, input: DescribeCapacityBlocksInput::SCHEMA,
        output: DescribeCapacityBlocksOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlocks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityBlocksInput {
    type Item = CapacityBlock;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_blocks.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityBlocksInput, M> {
    pub fn capacity_block_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_block_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeCapacityBlocksOutput {
    pub capacity_blocks: Option<Vec<CapacityBlock>>, pub next_token: Option<String>,
}
impl Shape for DescribeCapacityBlocksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityBlocksResult", members: &[
        field("CapacityBlocks", "capacityBlockSet", CAPACITY_BLOCK_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_blocks, next_token }
}
impl DescribeCapacityBlocksOutput {
    #[inline] pub fn capacity_blocks(&self) -> &[CapacityBlock] { items(&self.capacity_blocks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityManagerDataExportsInput {
    pub capacity_manager_data_export_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeCapacityManagerDataExportsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityManagerDataExportsRequest", members: &[
        field("CapacityManagerDataExportIds", "CapacityManagerDataExportId", CAPACITY_MANAGER_DATA_EXPORT_ID_SET_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { capacity_manager_data_export_ids, max_results, next_token, dry_run, filters }
}
impl Operation for DescribeCapacityManagerDataExportsInput {
    type Output = DescribeCapacityManagerDataExportsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityManagerDataExports", service: SERVICE,
        input: DescribeCapacityManagerDataExportsInput::SCHEMA,
        output: DescribeCapacityManagerDataExportsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityManagerDataExports"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityManagerDataExportsInput {
    type Item = CapacityManagerDataExportResponse;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_manager_data_exports.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityManagerDataExportsInput, M> {
    pub fn capacity_manager_data_export_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_manager_data_export_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeCapacityManagerDataExportsOutput {
    pub capacity_manager_data_exports: Option<Vec<CapacityManagerDataExportResponse>>, pub next_token: Option<String>,
}
impl Shape for DescribeCapacityManagerDataExportsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityManagerDataExportsResult", members: &[
        field("CapacityManagerDataExports", "capacityManagerDataExportSet", CAPACITY_MANAGER_DATA_EXPORT_RESPONSE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_manager_data_exports, next_token }
}
impl DescribeCapacityManagerDataExportsOutput {
    #[inline] pub fn capacity_manager_data_exports(&self) -> &[CapacityManagerDataExportResponse] { items(&self.capacity_manager_data_exports) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityReservationBillingRequestsInput {
    pub capacity_reservation_ids: Option<Vec<String>>, pub role: Option<CallerRole>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeCapacityReservationBillingRequestsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationBillingRequestsRequest", members: &[
        field("CapacityReservationIds", "CapacityReservationId", CAPACITY_RESERVATION_ID_SET_LIST),
        field("Role", "", ENUM).required(), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_reservation_ids, role, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeCapacityReservationBillingRequestsInput {
    type Output = DescribeCapacityReservationBillingRequestsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityReservationBillingRequests", service: SERVICE,
        input: DescribeCapacityReservationBillingRequestsInput::SCHEMA,
        output: DescribeCapacityReservationBillingRequestsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityReservationBillingRequests"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityReservationBillingRequestsInput {
    type Item = CapacityReservationBillingRequest;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_reservation_billing_requests.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityReservationBillingRequestsInput, M> {
    pub fn capacity_reservation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_ids = list(v); self }
    pub fn role(mut self, v: impl Into<CallerRole>) -> Self { self.input.role = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeCapacityReservationBillingRequestsOutput {
    pub next_token: Option<String>,
    pub capacity_reservation_billing_requests: Option<Vec<CapacityReservationBillingRequest>>,
}
impl Shape for DescribeCapacityReservationBillingRequestsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationBillingRequestsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("CapacityReservationBillingRequests", "capacityReservationBillingRequestSet", CAPACITY_RESERVATION_BILLING_REQUEST_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, capacity_reservation_billing_requests }
}
impl DescribeCapacityReservationBillingRequestsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn capacity_reservation_billing_requests(&self) -> &[CapacityReservationBillingRequest] { items(&self.capacity_reservation_billing_requests) }
}

pub struct DescribeCapacityReservationCancellationQuotesInput {
    pub capacity_reservation_cancellation_quote_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeCapacityReservationCancellationQuotesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationCancellationQuotesRequest", members: &[
        field("CapacityReservationCancellationQuoteIds", "CapacityReservationCancellationQuoteId", CAPACITY_RESERVATION_CANCELLATION_QUOTE_ID_SET_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { capacity_reservation_cancellation_quote_ids, max_results, next_token, dry_run, filters }
}
impl Operation for DescribeCapacityReservationCancellationQuotesInput {
    type Output = DescribeCapacityReservationCancellationQuotesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityReservationCancellationQuotes", service: SERVICE,
        input: DescribeCapacityReservationCancellationQuotesInput::SCHEMA,
        output: DescribeCapacityReservationCancellationQuotesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityReservationCancellationQuotesInput, M> {
    pub fn capacity_reservation_cancellation_quote_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_cancellation_quote_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeCapacityReservationCancellationQuotesOutput {
    pub capacity_reservation_cancellation_quotes: Option<Vec<CapacityReservationCancellationQuote>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeCapacityReservationCancellationQuotesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationCancellationQuotesResult", members: &[
        field("CapacityReservationCancellationQuotes", "capacityReservationCancellationQuoteSet", CAPACITY_RESERVATION_CANCELLATION_QUOTE_RESPONSE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_reservation_cancellation_quotes, next_token }
}
impl DescribeCapacityReservationCancellationQuotesOutput {
    #[inline] pub fn capacity_reservation_cancellation_quotes(&self) -> &[CapacityReservationCancellationQuote] { items(&self.capacity_reservation_cancellation_quotes) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityReservationDateChangeQuotesInput {
    pub capacity_reservation_modification_quote_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeCapacityReservationDateChangeQuotesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationDateChangeQuotesRequest", members: &[
        field("CapacityReservationModificationQuoteIds", "CapacityReservationModificationQuoteId", CAPACITY_RESERVATION_MODIFICATION_QUOTE_ID_SET_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { capacity_reservation_modification_quote_ids, max_results, next_token, dry_run, filters }
}
impl Operation for DescribeCapacityReservationDateChangeQuotesInput {
    type Output = DescribeCapacityReservationDateChangeQuotesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityReservationDateChangeQuotes", service: SERVICE,
        input: DescribeCapacityReservationDateChangeQuotesInput::SCHEMA,
        output: DescribeCapacityReservationDateChangeQuotesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityReservationModificationQuotes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityReservationDateChangeQuotesInput {
    type Item = CapacityReservationModificationQuote;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_reservation_modification_quotes.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityReservationDateChangeQuotesInput, M> {
    pub fn capacity_reservation_modification_quote_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_modification_quote_ids = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeCapacityReservationDateChangeQuotesOutput {
    pub capacity_reservation_modification_quotes: Option<Vec<CapacityReservationModificationQuote>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeCapacityReservationDateChangeQuotesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationDateChangeQuotesResult", members: &[
        field("CapacityReservationModificationQuotes", "capacityReservationModificationQuoteSet", CAPACITY_RESERVATION_MODIFICATION_QUOTE_RESPONSE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_reservation_modification_quotes, next_token }
}
impl DescribeCapacityReservationDateChangeQuotesOutput {
    #[inline] pub fn capacity_reservation_modification_quotes(&self) -> &[CapacityReservationModificationQuote] { items(&self.capacity_reservation_modification_quotes) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityReservationFleetsInput {
    pub capacity_reservation_fleet_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeCapacityReservationFleetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationFleetsRequest", members: &[
        field("CapacityReservationFleetIds", "CapacityReservationFleetId", CAPACITY_RESERVATION_FLEET_ID_SET_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_reservation_fleet_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeCapacityReservationFleetsInput {
    type Output = DescribeCapacityReservationFleetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityReservationFleets", service: SERVICE,
        input: DescribeCapacityReservationFleetsInput::SCHEMA, output: DescribeCapacityReservationFleetsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityReservationFleets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for DescribeCapacityReservationFleetsInput {
    type Item = CapacityReservationFleet;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_reservation_fleets.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityReservationFleetsInput, M> {
    pub fn capacity_reservation_fleet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_fleet_ids = list(v); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct DescribeCapacityReservationFleetsOutput {
    pub capacity_reservation_fleets: Option<Vec<CapacityReservationFleet>>, pub next_token: Option<String>,
}
impl Shape for DescribeCapacityReservationFleetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationFleetsResult", members: &[
        field("CapacityReservationFleets", "capacityReservationFleetSet", CAPACITY_RESERVATION_FLEET_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { capacity_reservation_fleets, next_token }
}
impl DescribeCapacityReservationFleetsOutput {
    #[inline] pub fn capacity_reservation_fleets(&self) -> &[CapacityReservationFleet] { items(&self.capacity_reservation_fleets) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeCapacityReservationTopologyInput {
    pub dry_run: Option<bool>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub capacity_reservation_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeCapacityReservationTopologyInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationTopologyRequest", members: &[
        field("DryRun", "", BOOLEAN), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("CapacityReservationIds", "CapacityReservationId", CAPACITY_RESERVATION_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, next_token, max_results, capacity_reservation_ids, filters }
}
impl Operation for DescribeCapacityReservationTopologyInput {
    type Output = DescribeCapacityReservationTopologyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DescribeCapacityReservationTopology", service: SERVICE,
        input: DescribeCapacityReservationTopologyInput::SCHEMA,
        output: DescribeCapacityReservationTopologyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DescribeCapacityReservationTopologyInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn capacity_reservation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.capacity_reservation_ids = list(v); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
}
pub struct DescribeCapacityReservationTopologyOutput {
    pub next_token: Option<String>, pub capacity_reservations: Option<Vec<CapacityReservationTopology>>,
}
impl Shape for DescribeCapacityReservationTopologyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeCapacityReservationTopologyResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("CapacityReservations", "capacityReservationSet", CAPACITY_RESERVATION_TOPOLOGY_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, capacity_reservations }
}
impl DescribeCapacityReservationTopologyOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn capacity_reservations(&self) -> &[CapacityReservationTopology] { items(&self.capacity_reservations) }
}

shape_impls! {
    DeleteApplicationStatusCheckInput, DeleteApplicationStatusCheckOutput, DeleteCapacityManagerDataExportInput,
    DeleteCapacityManagerDataExportOutput, DeleteCarrierGatewayInput, DeleteCarrierGatewayOutput,
    DeleteClientVpnEndpointAuthorizationPolicyInput, DeleteClientVpnEndpointAuthorizationPolicyOutput,
    DeleteClientVpnEndpointInput, DeleteClientVpnEndpointOutput, DeleteClientVpnRouteInput, DeleteClientVpnRouteOutput,
    DeleteCoipCidrInput, DeleteCoipCidrOutput, DeleteCoipPoolInput, DeleteCoipPoolOutput, DeleteCustomerGatewayInput,
    DeleteDhcpOptionsInput, DeleteEgressOnlyInternetGatewayInput, DeleteEgressOnlyInternetGatewayOutput,
    DeleteFleetsInput, DeleteFleetsOutput, DeleteFlowLogsInput, DeleteFlowLogsOutput, DeleteFpgaImageInput,
    DeleteFpgaImageOutput, DeleteImageUsageReportInput, DeleteImageUsageReportOutput,
    DeleteInstanceConnectEndpointInput, DeleteInstanceConnectEndpointOutput, DeleteInstanceEventWindowInput,
    DeleteInstanceEventWindowOutput, DeleteInternetGatewayInput, DeleteIpamExternalResourceVerificationTokenInput,
    DeleteIpamExternalResourceVerificationTokenOutput, DeleteIpamInput, DeleteIpamInternetRegistryAssociationInput,
    DeleteIpamInternetRegistryAssociationOutput, DeleteIpamOutput, DeleteIpamPolicyInput, DeleteIpamPolicyOutput,
    DeleteIpamPoolInput, DeleteIpamPoolOutput, DeleteIpamPrefixListResolverInput, DeleteIpamPrefixListResolverOutput,
    DeleteIpamPrefixListResolverTargetInput, DeleteIpamPrefixListResolverTargetOutput,
    DeleteIpamResourceDiscoveryInput, DeleteIpamResourceDiscoveryOutput, DeleteIpamRoutingPolicyRegistrationInput,
    DeleteIpamRoutingPolicyRegistrationOutput, DeleteIpamScopeInput, DeleteIpamScopeOutput, DeleteKeyPairInput,
    DeleteKeyPairOutput, DeleteLaunchTemplateInput, DeleteLaunchTemplateOutput, DeleteLaunchTemplateVersionsInput,
    DeleteLaunchTemplateVersionsOutput, DeleteLocalGatewayRouteInput, DeleteLocalGatewayRouteOutput,
    DeleteLocalGatewayRouteTableInput, DeleteLocalGatewayRouteTableOutput,
    DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput,
    DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput,
    DeleteLocalGatewayRouteTableVpcAssociationInput, DeleteLocalGatewayRouteTableVpcAssociationOutput,
    DeleteLocalGatewayVirtualInterfaceGroupInput, DeleteLocalGatewayVirtualInterfaceGroupOutput,
    DeleteLocalGatewayVirtualInterfaceInput, DeleteLocalGatewayVirtualInterfaceOutput, DeleteManagedPrefixListInput,
    DeleteManagedPrefixListOutput, DeleteMetricCategoryInput, DeleteMetricCategoryOutput, DeleteNatGatewayInput,
    DeleteNatGatewayOutput, DeleteNetworkAclEntryInput, DeleteNetworkAclInput,
    DeleteNetworkInsightsAccessScopeAnalysisInput, DeleteNetworkInsightsAccessScopeAnalysisOutput,
    DeleteNetworkInsightsAccessScopeInput, DeleteNetworkInsightsAccessScopeOutput, DeleteNetworkInsightsAnalysisInput,
    DeleteNetworkInsightsAnalysisOutput, DeleteNetworkInsightsPathInput, DeleteNetworkInsightsPathOutput,
    DeleteNetworkInterfaceInput, DeleteNetworkInterfacePermissionInput, DeleteNetworkInterfacePermissionOutput,
    DeleteNetworkingFlexCostAllocationPoliciesInput, DeleteNetworkingFlexCostAllocationPoliciesOutput,
    DeletePlacementGroupInput, DeletePublicIpv4PoolInput, DeletePublicIpv4PoolOutput,
    DeleteQueuedReservedInstancesInput, DeleteQueuedReservedInstancesOutput, DeleteRouteInput,
    DeleteRouteServerEndpointInput, DeleteRouteServerEndpointOutput, DeleteRouteServerInput, DeleteRouteServerOutput,
    DeleteRouteServerPeerInput, DeleteRouteServerPeerOutput, DeleteRouteTableInput, DeleteSecondaryNetworkInput,
    DeleteSecondaryNetworkOutput, DeleteSecondarySubnetInput, DeleteSecondarySubnetOutput, DeleteSecurityGroupInput,
    DeleteSecurityGroupOutput, DeleteSnapshotInput, DeleteSpotDatafeedSubscriptionInput,
    DeleteSubnetCidrReservationInput, DeleteSubnetCidrReservationOutput, DeleteSubnetInput, DeleteTagsInput,
    DeleteTrafficMirrorFilterInput, DeleteTrafficMirrorFilterOutput, DeleteTrafficMirrorFilterRuleInput,
    DeleteTrafficMirrorFilterRuleOutput, DeleteTrafficMirrorSessionInput, DeleteTrafficMirrorSessionOutput,
    DeleteTrafficMirrorTargetInput, DeleteTrafficMirrorTargetOutput, DeleteTransitGatewayClientVpnAttachmentInput,
    DeleteTransitGatewayClientVpnAttachmentOutput, DeleteTransitGatewayConnectInput, DeleteTransitGatewayConnectOutput,
    DeleteTransitGatewayConnectPeerInput, DeleteTransitGatewayConnectPeerOutput, DeleteTransitGatewayInput,
    DeleteTransitGatewayMeteringPolicyEntryInput, DeleteTransitGatewayMeteringPolicyEntryOutput,
    DeleteTransitGatewayMeteringPolicyInput, DeleteTransitGatewayMeteringPolicyOutput,
    DeleteTransitGatewayMulticastDomainInput, DeleteTransitGatewayMulticastDomainOutput,
    DeleteTransitGatewayNetworkFunctionAttachmentInput, DeleteTransitGatewayNetworkFunctionAttachmentOutput,
    DeleteTransitGatewayOutput, DeleteTransitGatewayPeeringAttachmentInput,
    DeleteTransitGatewayPeeringAttachmentOutput, DeleteTransitGatewayPolicyTableEntryInput,
    DeleteTransitGatewayPolicyTableEntryOutput, DeleteTransitGatewayPolicyTableInput,
    DeleteTransitGatewayPolicyTableOutput, DeleteTransitGatewayPrefixListReferenceInput,
    DeleteTransitGatewayPrefixListReferenceOutput, DeleteTransitGatewayRouteInput, DeleteTransitGatewayRouteOutput,
    DeleteTransitGatewayRouteTableAnnouncementInput, DeleteTransitGatewayRouteTableAnnouncementOutput,
    DeleteTransitGatewayRouteTableInput, DeleteTransitGatewayRouteTableOutput, DeleteTransitGatewayVpcAttachmentInput,
    DeleteTransitGatewayVpcAttachmentOutput, DeleteVerifiedAccessEndpointInput, DeleteVerifiedAccessEndpointOutput,
    DeleteVerifiedAccessGroupInput, DeleteVerifiedAccessGroupOutput, DeleteVerifiedAccessInstanceInput,
    DeleteVerifiedAccessInstanceOutput, DeleteVerifiedAccessTrustProviderInput,
    DeleteVerifiedAccessTrustProviderOutput, DeleteVolumeInput, DeleteVpcBlockPublicAccessExclusionInput,
    DeleteVpcBlockPublicAccessExclusionOutput, DeleteVpcEncryptionControlInput, DeleteVpcEncryptionControlOutput,
    DeleteVpcEndpointConnectionNotificationsInput, DeleteVpcEndpointConnectionNotificationsOutput,
    DeleteVpcEndpointServiceConfigurationsInput, DeleteVpcEndpointServiceConfigurationsOutput, DeleteVpcEndpointsInput,
    DeleteVpcEndpointsOutput, DeleteVpcInput, DeleteVpcPeeringConnectionInput, DeleteVpcPeeringConnectionOutput,
    DeleteVpnConcentratorInput, DeleteVpnConcentratorOutput, DeleteVpnConnectionInput, DeleteVpnConnectionRouteInput,
    DeleteVpnGatewayInput, DeprovisionByoipCidrInput, DeprovisionByoipCidrOutput, DeprovisionIpamByoasnInput,
    DeprovisionIpamByoasnOutput, DeprovisionIpamPoolCidrInput, DeprovisionIpamPoolCidrOutput,
    DeprovisionPublicIpv4PoolCidrInput, DeprovisionPublicIpv4PoolCidrOutput, DeregisterImageInput,
    DeregisterImageOutput, DeregisterInstanceEventNotificationAttributesInput,
    DeregisterInstanceEventNotificationAttributesOutput, DeregisterTransitGatewayMulticastGroupMembersInput,
    DeregisterTransitGatewayMulticastGroupMembersOutput, DeregisterTransitGatewayMulticastGroupSourcesInput,
    DeregisterTransitGatewayMulticastGroupSourcesOutput, DescribeAccountAttributesInput,
    DescribeAccountAttributesOutput, DescribeAccountVpcEncryptionControlInput,
    DescribeAccountVpcEncryptionControlOutput, DescribeAddressTransfersInput, DescribeAddressTransfersOutput,
    DescribeAddressesAttributeInput, DescribeAddressesAttributeOutput, DescribeAddressesInput, DescribeAddressesOutput,
    DescribeAggregateIdFormatInput, DescribeAggregateIdFormatOutput, DescribeApplicationStatusCheckAssociationsInput,
    DescribeApplicationStatusCheckAssociationsOutput, DescribeApplicationStatusChecksInput,
    DescribeApplicationStatusChecksOutput, DescribeApplicationStatusInput, DescribeApplicationStatusOutput,
    DescribeAvailabilityZonesInput, DescribeAvailabilityZonesOutput,
    DescribeAwsNetworkPerformanceMetricSubscriptionsInput, DescribeAwsNetworkPerformanceMetricSubscriptionsOutput,
    DescribeBundleTasksInput, DescribeBundleTasksOutput, DescribeByoipCidrsInput, DescribeByoipCidrsOutput,
    DescribeCapacityBlockExtensionHistoryInput, DescribeCapacityBlockExtensionHistoryOutput,
    DescribeCapacityBlockExtensionOfferingsInput, DescribeCapacityBlockExtensionOfferingsOutput,
    DescribeCapacityBlockOfferingsInput, DescribeCapacityBlockOfferingsOutput, DescribeCapacityBlockStatusInput,
    DescribeCapacityBlockStatusOutput, DescribeCapacityBlocksInput, DescribeCapacityBlocksOutput,
    DescribeCapacityManagerDataExportsInput, DescribeCapacityManagerDataExportsOutput,
    DescribeCapacityReservationBillingRequestsInput, DescribeCapacityReservationBillingRequestsOutput,
    DescribeCapacityReservationCancellationQuotesInput, DescribeCapacityReservationCancellationQuotesOutput,
    DescribeCapacityReservationDateChangeQuotesInput, DescribeCapacityReservationDateChangeQuotesOutput,
    DescribeCapacityReservationFleetsInput, DescribeCapacityReservationFleetsOutput,
    DescribeCapacityReservationTopologyInput, DescribeCapacityReservationTopologyOutput,
}
