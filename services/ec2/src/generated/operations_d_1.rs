// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteApplicationStatusCheck", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteCapacityManagerDataExport", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteCarrierGateway", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteClientVpnEndpoint", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteClientVpnEndpointAuthorizationPolicy", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteClientVpnRoute", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteCoipCidr", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteCoipPool", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteCustomerGateway", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteDhcpOptions", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteEgressOnlyInternetGateway", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteFleets", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteFlowLogs", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteFpgaImage", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteImageUsageReport", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteInstanceConnectEndpoint", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteInstanceEventWindow", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteInternetGateway", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpam", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpamExternalResourceVerificationToken", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpamInternetRegistryAssociation", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpamPolicy", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpamPool", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpamPrefixListResolver", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpamPrefixListResolverTarget", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpamResourceDiscovery", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpamRoutingPolicyRegistration", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteIpamScope", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteKeyPair", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteLaunchTemplate", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteLaunchTemplateVersions", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteLocalGatewayRoute", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteLocalGatewayRouteTable", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteLocalGatewayRouteTableVpcAssociation", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteLocalGatewayVirtualInterface", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteLocalGatewayVirtualInterfaceGroup", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteManagedPrefixList", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteMetricCategory", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNatGateway", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNetworkAcl", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNetworkAclEntry", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNetworkInsightsAccessScope", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNetworkInsightsAccessScopeAnalysis", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNetworkInsightsAnalysis", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNetworkInsightsPath", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNetworkInterface", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNetworkInterfacePermission", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteNetworkingFlexCostAllocationPolicies", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeletePlacementGroup", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeletePublicIpv4Pool", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteQueuedReservedInstances", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteRoute", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteRouteServer", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteRouteServerEndpoint", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteRouteServerPeer", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteRouteTable", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteSecondaryNetwork", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteSecondarySubnet", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteSecurityGroup", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteSnapshot", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteSpotDatafeedSubscription", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteSubnet", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteSubnetCidrReservation", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTags", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTrafficMirrorFilter", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTrafficMirrorFilterRule", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTrafficMirrorSession", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTrafficMirrorTarget", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGateway", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayClientVpnAttachment", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayConnect", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayConnectPeer", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayMeteringPolicy", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayMeteringPolicyEntry", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayMulticastDomain", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayNetworkFunctionAttachment", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayPeeringAttachment", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayPolicyTable", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayPolicyTableEntry", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayPrefixListReference", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayRoute", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayRouteTable", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayRouteTableAnnouncement", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteTransitGatewayVpcAttachment", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVerifiedAccessEndpoint", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVerifiedAccessGroup", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVerifiedAccessInstance", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVerifiedAccessTrustProvider", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVolume", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpc", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpcBlockPublicAccessExclusion", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpcEncryptionControl", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpcEndpointConnectionNotifications", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpcEndpointServiceConfigurations", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpcEndpoints", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpcPeeringConnection", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpnConcentrator", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpnConnection", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpnConnectionRoute", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeleteVpnGateway", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeprovisionByoipCidr", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeprovisionIpamByoasn", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeprovisionIpamPoolCidr", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeprovisionPublicIpv4PoolCidr", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeregisterImage", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeregisterInstanceEventNotificationAttributes", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeregisterTransitGatewayMulticastGroupMembers", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DeregisterTransitGatewayMulticastGroupSources", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeAccountAttributes", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeAccountVpcEncryptionControl", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["AddressTransfers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeAddressTransfers", SERVICE)
    };
}
impl Paginated for DescribeAddressTransfersInput {
    type Item = AddressTransfer;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.address_transfers.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeAddresses", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Addresses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeAddressesAttribute", SERVICE)
    };
}
impl Paginated for DescribeAddressesAttributeInput {
    type Item = AddressAttribute;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.addresses.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeAggregateIdFormat", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeApplicationStatus", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeApplicationStatusCheckAssociations", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeApplicationStatusChecks", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeAvailabilityZones", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Subscriptions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeAwsNetworkPerformanceMetricSubscriptions", SERVICE)
    };
}
impl Paginated for DescribeAwsNetworkPerformanceMetricSubscriptionsInput {
    type Item = Subscription;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.subscriptions.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeBundleTasks", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ByoipCidrs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeByoipCidrs", SERVICE)
    };
}
impl Paginated for DescribeByoipCidrsInput {
    type Item = ByoipCidr;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.byoip_cidrs.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlockExtensions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityBlockExtensionHistory", SERVICE)
    };
}
impl Paginated for DescribeCapacityBlockExtensionHistoryInput {
    type Item = CapacityBlockExtension;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_block_extensions.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlockExtensionOfferings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityBlockExtensionOfferings", SERVICE)
    };
}
impl Paginated for DescribeCapacityBlockExtensionOfferingsInput {
    type Item = CapacityBlockExtensionOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_block_extension_offerings.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlockOfferings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityBlockOfferings", SERVICE)
    };
}
impl Paginated for DescribeCapacityBlockOfferingsInput {
    type Item = CapacityBlockOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_block_offerings.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlockStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityBlockStatus", SERVICE)
    };
}
impl Paginated for DescribeCapacityBlockStatusInput {
    type Item = CapacityBlockStatus;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_block_statuses.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityBlocks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityBlocks", SERVICE)
    };
}
impl Paginated for DescribeCapacityBlocksInput {
    type Item = CapacityBlock;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_blocks.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityManagerDataExports"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityManagerDataExports", SERVICE)
    };
}
impl Paginated for DescribeCapacityManagerDataExportsInput {
    type Item = CapacityManagerDataExportResponse;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_manager_data_exports.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityReservationBillingRequests"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityReservationBillingRequests", SERVICE)
    };
}
impl Paginated for DescribeCapacityReservationBillingRequestsInput {
    type Item = CapacityReservationBillingRequest;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_reservation_billing_requests.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeCapacityReservationCancellationQuotes", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityReservationModificationQuotes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityReservationDateChangeQuotes", SERVICE)
    };
}
impl Paginated for DescribeCapacityReservationDateChangeQuotesInput {
    type Item = CapacityReservationModificationQuote;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_reservation_modification_quotes.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityReservationFleets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityReservationFleets", SERVICE)
    };
}
impl Paginated for DescribeCapacityReservationFleetsInput {
    type Item = CapacityReservationFleet;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_reservation_fleets.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeCapacityReservationTopology", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CapacityReservations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCapacityReservations", SERVICE)
    };
}
impl Paginated for DescribeCapacityReservationsInput {
    type Item = CapacityReservation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.capacity_reservations.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CarrierGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCarrierGateways", SERVICE)
    };
}
impl Paginated for DescribeCarrierGatewaysInput {
    type Item = CarrierGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.carrier_gateways.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Instances"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeClassicLinkInstances", SERVICE)
    };
}
impl Paginated for DescribeClassicLinkInstancesInput {
    type Item = ClassicLinkInstance;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instances.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["AuthorizationRules"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeClientVpnAuthorizationRules", SERVICE)
    };
}
impl Paginated for DescribeClientVpnAuthorizationRulesInput {
    type Item = AuthorizationRule;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.authorization_rules.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Connections"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeClientVpnConnections", SERVICE)
    };
}
impl Paginated for DescribeClientVpnConnectionsInput {
    type Item = ClientVpnConnection;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.connections.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ClientVpnEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeClientVpnEndpoints", SERVICE)
    };
}
impl Paginated for DescribeClientVpnEndpointsInput {
    type Item = ClientVpnEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.client_vpn_endpoints.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Routes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeClientVpnRoutes", SERVICE)
    };
}
impl Paginated for DescribeClientVpnRoutesInput {
    type Item = ClientVpnRoute;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.routes.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ClientVpnTargetNetworks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeClientVpnTargetNetworks", SERVICE)
    };
}
impl Paginated for DescribeClientVpnTargetNetworksInput {
    type Item = TargetNetwork;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.client_vpn_target_networks.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["CoipPools"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeCoipPools", SERVICE)
    };
}
impl Paginated for DescribeCoipPoolsInput {
    type Item = CoipPool;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.coip_pools.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeConversionTasks", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeCustomerGateways", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeDeclarativePoliciesReports", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["DhcpOptions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeDhcpOptions", SERVICE)
    };
}
impl Paginated for DescribeDhcpOptionsInput {
    type Item = DhcpOptions;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.dhcp_options.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["EgressOnlyInternetGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeEgressOnlyInternetGateways", SERVICE)
    };
}
impl Paginated for DescribeEgressOnlyInternetGatewaysInput {
    type Item = EgressOnlyInternetGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.egress_only_internet_gateways.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeElasticGpus", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ExportImageTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeExportImageTasks", SERVICE)
    };
}
impl Paginated for DescribeExportImageTasksInput {
    type Item = ExportImageTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.export_image_tasks.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeExportTasks", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FastLaunchImages"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeFastLaunchImages", SERVICE)
    };
}
impl Paginated for DescribeFastLaunchImagesInput {
    type Item = DescribeFastLaunchImagesSuccessItem;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fast_launch_images.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FastSnapshotRestores"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeFastSnapshotRestores", SERVICE)
    };
}
impl Paginated for DescribeFastSnapshotRestoresInput {
    type Item = DescribeFastSnapshotRestoreSuccessItem;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fast_snapshot_restores.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeFleetHistory", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeFleetInstances", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Fleets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeFleets", SERVICE)
    };
}
impl Paginated for DescribeFleetsInput {
    type Item = FleetData;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fleets.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FlowLogs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeFlowLogs", SERVICE)
    };
}
impl Paginated for DescribeFlowLogsInput {
    type Item = FlowLog;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.flow_logs.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeFpgaImageAttribute", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FpgaImages"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeFpgaImages", SERVICE)
    };
}
impl Paginated for DescribeFpgaImagesInput {
    type Item = FpgaImage;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fpga_images.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["OfferingSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeHostReservationOfferings", SERVICE)
    };
}
impl Paginated for DescribeHostReservationOfferingsInput {
    type Item = HostOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.offering_set.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["HostReservationSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeHostReservations", SERVICE)
    };
}
impl Paginated for DescribeHostReservationsInput {
    type Item = HostReservation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.host_reservation_set.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Hosts"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeHosts", SERVICE)
    };
}
impl Paginated for DescribeHostsInput {
    type Item = Host;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.hosts.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IamInstanceProfileAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIamInstanceProfileAssociations", SERVICE)
    };
}
impl Paginated for DescribeIamInstanceProfileAssociationsInput {
    type Item = IamInstanceProfileAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.iam_instance_profile_associations.unwrap_or_default() }
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeIdFormat", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeIdentityIdFormat", SERVICE);
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
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeImageAttribute", SERVICE);
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImageReferences"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeImageReferences", SERVICE)
    };
}
impl Paginated for DescribeImageReferencesInput {
    type Item = ImageReference;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.image_references.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImageUsageReportEntries"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeImageUsageReportEntries", SERVICE)
    };
}
impl Paginated for DescribeImageUsageReportEntriesInput {
    type Item = ImageUsageReportEntry;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.image_usage_report_entries.unwrap_or_default() }
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
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImageUsageReports"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeImageUsageReports", SERVICE)
    };
}
impl Paginated for DescribeImageUsageReportsInput {
    type Item = ImageUsageReport;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.image_usage_reports.unwrap_or_default() }
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
    DescribeImageUsageReportsOutput,
}
