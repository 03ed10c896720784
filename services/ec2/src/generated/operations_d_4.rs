// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

#[cfg(feature = "client")]
use crate::Call;
use super::{enums::*, schemas::*, *};

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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateAddress", service: SERVICE, input: DisassociateAddressInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateAddressInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateApplicationStatusCheck", service: SERVICE,
        input: DisassociateApplicationStatusCheckInput::SCHEMA,
        output: DisassociateApplicationStatusCheckOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateApplicationStatusCheckInput, M> {
    pub fn application_status_check_id(mut self, v: impl Into<String>) -> Self { self.input.application_status_check_id = Some(v.into()); self }
    pub fn target_tag_associations(mut self, v: impl IntoIterator<Item = impl Into<CustomTagKeyValueRequestPair>>) -> Self { self.input.target_tag_associations = list(v); self }
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateCapacityReservationBillingOwner", service: SERVICE,
        input: DisassociateCapacityReservationBillingOwnerInput::SCHEMA,
        output: DisassociateCapacityReservationBillingOwnerOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateCapacityReservationBillingOwnerInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn unused_reservation_billing_owner_id(mut self, v: impl Into<String>) -> Self { self.input.unused_reservation_billing_owner_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateClientVpnTargetNetwork", service: SERVICE,
        input: DisassociateClientVpnTargetNetworkInput::SCHEMA,
        output: DisassociateClientVpnTargetNetworkOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateClientVpnTargetNetworkInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateEnclaveCertificateIamRole", service: SERVICE,
        input: DisassociateEnclaveCertificateIamRoleInput::SCHEMA,
        output: DisassociateEnclaveCertificateIamRoleOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateEnclaveCertificateIamRoleInput, M> {
    pub fn certificate_arn(mut self, v: impl Into<String>) -> Self { self.input.certificate_arn = Some(v.into()); self }
    pub fn role_arn(mut self, v: impl Into<String>) -> Self { self.input.role_arn = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateIamInstanceProfile", service: SERVICE, input: DisassociateIamInstanceProfileInput::SCHEMA,
        output: DisassociateIamInstanceProfileOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateIamInstanceProfileInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateInstanceEventWindow", service: SERVICE, input: DisassociateInstanceEventWindowInput::SCHEMA,
        output: DisassociateInstanceEventWindowOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateInstanceEventWindowInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_event_window_id(mut self, v: impl Into<String>) -> Self { self.input.instance_event_window_id = Some(v.into()); self }
    pub fn association_target(mut self, v: impl Into<InstanceEventWindowDisassociationRequest>) -> Self { self.input.association_target = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateIpamByoasn", service: SERVICE, input: DisassociateIpamByoasnInput::SCHEMA,
        output: DisassociateIpamByoasnOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateIpamByoasnInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn asn(mut self, v: impl Into<String>) -> Self { self.input.asn = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateIpamResourceDiscovery", service: SERVICE,
        input: DisassociateIpamResourceDiscoveryInput::SCHEMA, output: DisassociateIpamResourceDiscoveryOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateIpamResourceDiscoveryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_resource_discovery_association_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_resource_discovery_association_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateKmsKeyId", service: SERVICE, input: DisassociateKmsKeyIdInput::SCHEMA,
        output: DisassociateKmsKeyIdOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateKmsKeyIdInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn kms_key_id(mut self, v: impl Into<String>) -> Self { self.input.kms_key_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateNatGatewayAddress", service: SERVICE, input: DisassociateNatGatewayAddressInput::SCHEMA,
        output: DisassociateNatGatewayAddressOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateNatGatewayAddressInput, M> {
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
    pub fn association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.association_ids = list(v); self }
    pub fn max_drain_duration_seconds(mut self, v: impl Into<i32>) -> Self { self.input.max_drain_duration_seconds = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateNetworkingFlexCostAllocationPolicy", service: SERVICE,
        input: DisassociateNetworkingFlexCostAllocationPolicyInput::SCHEMA,
        output: DisassociateNetworkingFlexCostAllocationPolicyOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateNetworkingFlexCostAllocationPolicyInput, M> {
    pub fn fca_policy_association_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.fca_policy_association_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateRouteServer", service: SERVICE, input: DisassociateRouteServerInput::SCHEMA,
        output: DisassociateRouteServerOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateRouteServerInput, M> {
    pub fn route_server_id(mut self, v: impl Into<String>) -> Self { self.input.route_server_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateRouteTable", service: SERVICE, input: DisassociateRouteTableInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateRouteTableInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateSecurityGroupVpc", service: SERVICE, input: DisassociateSecurityGroupVpcInput::SCHEMA,
        output: DisassociateSecurityGroupVpcOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateSecurityGroupVpcInput, M> {
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn vpc_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateSubnetCidrBlock", service: SERVICE, input: DisassociateSubnetCidrBlockInput::SCHEMA,
        output: DisassociateSubnetCidrBlockOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateSubnetCidrBlockInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateTransitGatewayMulticastDomain", service: SERVICE,
        input: DisassociateTransitGatewayMulticastDomainInput::SCHEMA,
        output: DisassociateTransitGatewayMulticastDomainOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateTransitGatewayMulticastDomainInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateTransitGatewayPolicyTable", service: SERVICE,
        input: DisassociateTransitGatewayPolicyTableInput::SCHEMA,
        output: DisassociateTransitGatewayPolicyTableOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateTransitGatewayPolicyTableInput, M> {
    pub fn transit_gateway_policy_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_policy_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateTransitGatewayRouteTable", service: SERVICE,
        input: DisassociateTransitGatewayRouteTableInput::SCHEMA,
        output: DisassociateTransitGatewayRouteTableOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateTransitGatewayRouteTableInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateTrunkInterface", service: SERVICE, input: DisassociateTrunkInterfaceInput::SCHEMA,
        output: DisassociateTrunkInterfaceOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateTrunkInterfaceInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "DisassociateVpcCidrBlock", service: SERVICE, input: DisassociateVpcCidrBlockInput::SCHEMA,
        output: DisassociateVpcCidrBlockOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<DisassociateVpcCidrBlockInput, M> {
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
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
    DisassociateAddressInput, DisassociateApplicationStatusCheckInput, DisassociateApplicationStatusCheckOutput,
    DisassociateCapacityReservationBillingOwnerInput, DisassociateCapacityReservationBillingOwnerOutput,
    DisassociateClientVpnTargetNetworkInput, DisassociateClientVpnTargetNetworkOutput,
    DisassociateEnclaveCertificateIamRoleInput, DisassociateEnclaveCertificateIamRoleOutput,
    DisassociateIamInstanceProfileInput, DisassociateIamInstanceProfileOutput, DisassociateInstanceEventWindowInput,
    DisassociateInstanceEventWindowOutput, DisassociateIpamByoasnInput, DisassociateIpamByoasnOutput,
    DisassociateIpamResourceDiscoveryInput, DisassociateIpamResourceDiscoveryOutput, DisassociateKmsKeyIdInput,
    DisassociateKmsKeyIdOutput, DisassociateNatGatewayAddressInput, DisassociateNatGatewayAddressOutput,
    DisassociateNetworkingFlexCostAllocationPolicyInput, DisassociateNetworkingFlexCostAllocationPolicyOutput,
    DisassociateRouteServerInput, DisassociateRouteServerOutput, DisassociateRouteTableInput,
    DisassociateSecurityGroupVpcInput, DisassociateSecurityGroupVpcOutput, DisassociateSubnetCidrBlockInput,
    DisassociateSubnetCidrBlockOutput, DisassociateTransitGatewayMulticastDomainInput,
    DisassociateTransitGatewayMulticastDomainOutput, DisassociateTransitGatewayPolicyTableInput,
    DisassociateTransitGatewayPolicyTableOutput, DisassociateTransitGatewayRouteTableInput,
    DisassociateTransitGatewayRouteTableOutput, DisassociateTrunkInterfaceInput, DisassociateTrunkInterfaceOutput,
    DisassociateVpcCidrBlockInput, DisassociateVpcCidrBlockOutput,
}
