// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

#[cfg(feature = "client")]
use crate::Call;
use super::{enums::*, schemas::*, *};

pub struct RebootInstancesInput { pub instance_ids: Option<Vec<String>>, pub dry_run: Option<bool> }
impl Shape for RebootInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RebootInstancesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, dry_run }
}
impl Operation for RebootInstancesInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RebootInstances", service: SERVICE, input: RebootInstancesInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RebootInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct RegisterImageInput {
    pub image_location: Option<String>, pub billing_products: Option<Vec<String>>,
    pub boot_mode: Option<BootModeValues>, pub tpm_support: Option<TpmSupportValues>, pub uefi_data: Option<String>,
    pub imds_support: Option<ImdsSupportValues>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>, pub name: Option<String>, pub description: Option<String>,
    pub architecture: Option<ArchitectureValues>, pub kernel_id: Option<String>, pub ramdisk_id: Option<String>,
    pub root_device_name: Option<String>, pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub virtualization_type: Option<String>, pub sriov_net_support: Option<String>, pub ena_support: Option<bool>,
}
impl Shape for RegisterImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterImageRequest", members: &[
        field("ImageLocation", "", STRING), field("BillingProducts", "BillingProduct", BILLING_PRODUCT_LIST_LIST),
        field("BootMode", "", ENUM), field("TpmSupport", "", ENUM), field("UefiData", "", STRING).sensitive(),
        field("ImdsSupport", "", ENUM), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("Name", "name", STRING).required(),
        field("Description", "description", STRING), field("Architecture", "architecture", ENUM),
        field("KernelId", "kernelId", STRING), field("RamdiskId", "ramdiskId", STRING),
        field("RootDeviceName", "rootDeviceName", STRING),
        field("BlockDeviceMappings", "BlockDeviceMapping", BLOCK_DEVICE_MAPPING_REQUEST_LIST_LIST),
        field("VirtualizationType", "virtualizationType", STRING), field("SriovNetSupport", "sriovNetSupport", STRING),
        field("EnaSupport", "enaSupport", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        image_location, billing_products, boot_mode, tpm_support, uefi_data, imds_support, tag_specifications, dry_run,
        name, description, architecture, kernel_id, ramdisk_id, root_device_name, block_device_mappings,
        virtualization_type, sriov_net_support, ena_support,
    }
}
impl Operation for RegisterImageInput {
    type Output = RegisterImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RegisterImage", service: SERVICE, input: RegisterImageInput::SCHEMA,
        output: RegisterImageOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RegisterImageInput, M> {
    pub fn image_location(mut self, v: impl Into<String>) -> Self { self.input.image_location = Some(v.into()); self }
    pub fn billing_products(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.billing_products = list(v); self }
    pub fn boot_mode(mut self, v: impl Into<BootModeValues>) -> Self { self.input.boot_mode = Some(v.into()); self }
    pub fn tpm_support(mut self, v: impl Into<TpmSupportValues>) -> Self { self.input.tpm_support = Some(v.into()); self }
    pub fn uefi_data(mut self, v: impl Into<String>) -> Self { self.input.uefi_data = Some(v.into()); self }
    pub fn imds_support(mut self, v: impl Into<ImdsSupportValues>) -> Self { self.input.imds_support = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn name(mut self, v: impl Into<String>) -> Self { self.input.name = Some(v.into()); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
    pub fn architecture(mut self, v: impl Into<ArchitectureValues>) -> Self { self.input.architecture = Some(v.into()); self }
    pub fn kernel_id(mut self, v: impl Into<String>) -> Self { self.input.kernel_id = Some(v.into()); self }
    pub fn ramdisk_id(mut self, v: impl Into<String>) -> Self { self.input.ramdisk_id = Some(v.into()); self }
    pub fn root_device_name(mut self, v: impl Into<String>) -> Self { self.input.root_device_name = Some(v.into()); self }
    pub fn block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<BlockDeviceMapping>>) -> Self { self.input.block_device_mappings = list(v); self }
    pub fn virtualization_type(mut self, v: impl Into<String>) -> Self { self.input.virtualization_type = Some(v.into()); self }
    pub fn sriov_net_support(mut self, v: impl Into<String>) -> Self { self.input.sriov_net_support = Some(v.into()); self }
    pub fn ena_support(mut self, v: impl Into<bool>) -> Self { self.input.ena_support = Some(v.into()); self }
}
pub struct RegisterImageOutput { pub image_id: Option<String> }
impl Shape for RegisterImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterImageResult", members: &[
        field("ImageId", "imageId", STRING),
    ], ..Schema::NONE };
    members! { image_id }
}
impl RegisterImageOutput {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
}

pub struct RegisterInstanceEventNotificationAttributesInput {
    pub dry_run: Option<bool>, pub instance_tag_attribute: Option<RegisterInstanceTagAttributeRequest>,
}
impl Shape for RegisterInstanceEventNotificationAttributesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterInstanceEventNotificationAttributesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceTagAttribute", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_tag_attribute }
}
impl Operation for RegisterInstanceEventNotificationAttributesInput {
    type Output = RegisterInstanceEventNotificationAttributesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RegisterInstanceEventNotificationAttributes", service: SERVICE,
        input: RegisterInstanceEventNotificationAttributesInput::SCHEMA,
        output: RegisterInstanceEventNotificationAttributesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RegisterInstanceEventNotificationAttributesInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_tag_attribute(mut self, v: impl Into<RegisterInstanceTagAttributeRequest>) -> Self { self.input.instance_tag_attribute = Some(v.into()); self }
}
pub struct RegisterInstanceEventNotificationAttributesOutput {
    pub instance_tag_attribute: Option<InstanceTagNotificationAttribute>,
}
impl Shape for RegisterInstanceEventNotificationAttributesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterInstanceEventNotificationAttributesResult", members: &[
        field("InstanceTagAttribute", "instanceTagAttribute", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_tag_attribute }
}
impl RegisterInstanceEventNotificationAttributesOutput {
    #[inline] pub fn instance_tag_attribute(&self) -> &InstanceTagNotificationAttribute { nested(&self.instance_tag_attribute) }
}

pub struct RegisterTransitGatewayMulticastGroupMembersInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub group_ip_address: Option<String>,
    pub network_interface_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for RegisterTransitGatewayMulticastGroupMembersInput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterTransitGatewayMulticastGroupMembersRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING).required(), field("GroupIpAddress", "", STRING),
        field("NetworkInterfaceIds", "", TRANSIT_GATEWAY_NETWORK_INTERFACE_ID_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, group_ip_address, network_interface_ids, dry_run }
}
impl Operation for RegisterTransitGatewayMulticastGroupMembersInput {
    type Output = RegisterTransitGatewayMulticastGroupMembersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RegisterTransitGatewayMulticastGroupMembers", service: SERVICE,
        input: RegisterTransitGatewayMulticastGroupMembersInput::SCHEMA,
        output: RegisterTransitGatewayMulticastGroupMembersOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RegisterTransitGatewayMulticastGroupMembersInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn group_ip_address(mut self, v: impl Into<String>) -> Self { self.input.group_ip_address = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RegisterTransitGatewayMulticastGroupMembersOutput {
    pub registered_multicast_group_members: Option<TransitGatewayMulticastRegisteredGroupMembers>,
}
impl Shape for RegisterTransitGatewayMulticastGroupMembersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterTransitGatewayMulticastGroupMembersResult", members: &[
        field("RegisteredMulticastGroupMembers", "registeredMulticastGroupMembers", STRUCTURE),
    ], ..Schema::NONE };
    members! { registered_multicast_group_members }
}
impl RegisterTransitGatewayMulticastGroupMembersOutput {
    #[inline] pub fn registered_multicast_group_members(&self) -> &TransitGatewayMulticastRegisteredGroupMembers { nested(&self.registered_multicast_group_members) }
}

pub struct RegisterTransitGatewayMulticastGroupSourcesInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub group_ip_address: Option<String>,
    pub network_interface_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for RegisterTransitGatewayMulticastGroupSourcesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterTransitGatewayMulticastGroupSourcesRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING).required(), field("GroupIpAddress", "", STRING),
        field("NetworkInterfaceIds", "", TRANSIT_GATEWAY_NETWORK_INTERFACE_ID_LIST_LIST).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, group_ip_address, network_interface_ids, dry_run }
}
impl Operation for RegisterTransitGatewayMulticastGroupSourcesInput {
    type Output = RegisterTransitGatewayMulticastGroupSourcesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RegisterTransitGatewayMulticastGroupSources", service: SERVICE,
        input: RegisterTransitGatewayMulticastGroupSourcesInput::SCHEMA,
        output: RegisterTransitGatewayMulticastGroupSourcesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RegisterTransitGatewayMulticastGroupSourcesInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn group_ip_address(mut self, v: impl Into<String>) -> Self { self.input.group_ip_address = Some(v.into()); self }
    pub fn network_interface_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.network_interface_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RegisterTransitGatewayMulticastGroupSourcesOutput {
    pub registered_multicast_group_sources: Option<TransitGatewayMulticastRegisteredGroupSources>,
}
impl Shape for RegisterTransitGatewayMulticastGroupSourcesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterTransitGatewayMulticastGroupSourcesResult", members: &[
        field("RegisteredMulticastGroupSources", "registeredMulticastGroupSources", STRUCTURE),
    ], ..Schema::NONE };
    members! { registered_multicast_group_sources }
}
impl RegisterTransitGatewayMulticastGroupSourcesOutput {
    #[inline] pub fn registered_multicast_group_sources(&self) -> &TransitGatewayMulticastRegisteredGroupSources { nested(&self.registered_multicast_group_sources) }
}

pub struct RejectCapacityReservationBillingOwnershipInput {
    pub dry_run: Option<bool>, pub capacity_reservation_id: Option<String>,
}
impl Shape for RejectCapacityReservationBillingOwnershipInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectCapacityReservationBillingOwnershipRequest", members: &[
        field("DryRun", "", BOOLEAN), field("CapacityReservationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, capacity_reservation_id }
}
impl Operation for RejectCapacityReservationBillingOwnershipInput {
    type Output = RejectCapacityReservationBillingOwnershipOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RejectCapacityReservationBillingOwnership", service: SERVICE,
        input: RejectCapacityReservationBillingOwnershipInput::SCHEMA,
        output: RejectCapacityReservationBillingOwnershipOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RejectCapacityReservationBillingOwnershipInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
}
pub struct RejectCapacityReservationBillingOwnershipOutput { pub r#return: Option<bool> }
impl Shape for RejectCapacityReservationBillingOwnershipOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectCapacityReservationBillingOwnershipResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl RejectCapacityReservationBillingOwnershipOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct RejectTransitGatewayClientVpnAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for RejectTransitGatewayClientVpnAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayClientVpnAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for RejectTransitGatewayClientVpnAttachmentInput {
    type Output = RejectTransitGatewayClientVpnAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RejectTransitGatewayClientVpnAttachment", service: SERVICE,
        input: RejectTransitGatewayClientVpnAttachmentInput::SCHEMA,
        output: RejectTransitGatewayClientVpnAttachmentOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RejectTransitGatewayClientVpnAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RejectTransitGatewayClientVpnAttachmentOutput {
    pub transit_gateway_client_vpn_attachment: Option<TransitGatewayClientVpnAttachment>,
}
impl Shape for RejectTransitGatewayClientVpnAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayClientVpnAttachmentResult", members: &[
        field("TransitGatewayClientVpnAttachment", "transitGatewayClientVpnAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_client_vpn_attachment }
}
impl RejectTransitGatewayClientVpnAttachmentOutput {
    #[inline] pub fn transit_gateway_client_vpn_attachment(&self) -> &TransitGatewayClientVpnAttachment { nested(&self.transit_gateway_client_vpn_attachment) }
}

pub struct RejectTransitGatewayMulticastDomainAssociationsInput {
    pub transit_gateway_multicast_domain_id: Option<String>, pub transit_gateway_attachment_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for RejectTransitGatewayMulticastDomainAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayMulticastDomainAssociationsRequest", members: &[
        field("TransitGatewayMulticastDomainId", "", STRING), field("TransitGatewayAttachmentId", "", STRING),
        field("SubnetIds", "", VALUE_STRING_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_id, transit_gateway_attachment_id, subnet_ids, dry_run }
}
impl Operation for RejectTransitGatewayMulticastDomainAssociationsInput {
    type Output = RejectTransitGatewayMulticastDomainAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RejectTransitGatewayMulticastDomainAssociations", service: SERVICE,
        input: RejectTransitGatewayMulticastDomainAssociationsInput::SCHEMA,
        output: RejectTransitGatewayMulticastDomainAssociationsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RejectTransitGatewayMulticastDomainAssociationsInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.subnet_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RejectTransitGatewayMulticastDomainAssociationsOutput {
    pub associations: Option<TransitGatewayMulticastDomainAssociations>,
}
impl Shape for RejectTransitGatewayMulticastDomainAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayMulticastDomainAssociationsResult", members: &[
        field("Associations", "associations", STRUCTURE),
    ], ..Schema::NONE };
    members! { associations }
}
impl RejectTransitGatewayMulticastDomainAssociationsOutput {
    #[inline] pub fn associations(&self) -> &TransitGatewayMulticastDomainAssociations { nested(&self.associations) }
}

pub struct RejectTransitGatewayPeeringAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for RejectTransitGatewayPeeringAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayPeeringAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for RejectTransitGatewayPeeringAttachmentInput {
    type Output = RejectTransitGatewayPeeringAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RejectTransitGatewayPeeringAttachment", service: SERVICE,
        input: RejectTransitGatewayPeeringAttachmentInput::SCHEMA,
        output: RejectTransitGatewayPeeringAttachmentOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RejectTransitGatewayPeeringAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RejectTransitGatewayPeeringAttachmentOutput {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
impl Shape for RejectTransitGatewayPeeringAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayPeeringAttachmentResult", members: &[
        field("TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_peering_attachment }
}
impl RejectTransitGatewayPeeringAttachmentOutput {
    #[inline] pub fn transit_gateway_peering_attachment(&self) -> &TransitGatewayPeeringAttachment { nested(&self.transit_gateway_peering_attachment) }
}

pub struct RejectTransitGatewayVpcAttachmentInput {
    pub transit_gateway_attachment_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for RejectTransitGatewayVpcAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayVpcAttachmentRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_id, dry_run }
}
impl Operation for RejectTransitGatewayVpcAttachmentInput {
    type Output = RejectTransitGatewayVpcAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RejectTransitGatewayVpcAttachment", service: SERVICE,
        input: RejectTransitGatewayVpcAttachmentInput::SCHEMA, output: RejectTransitGatewayVpcAttachmentOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RejectTransitGatewayVpcAttachmentInput, M> {
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RejectTransitGatewayVpcAttachmentOutput {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
impl Shape for RejectTransitGatewayVpcAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectTransitGatewayVpcAttachmentResult", members: &[
        field("TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_vpc_attachment }
}
impl RejectTransitGatewayVpcAttachmentOutput {
    #[inline] pub fn transit_gateway_vpc_attachment(&self) -> &TransitGatewayVpcAttachment { nested(&self.transit_gateway_vpc_attachment) }
}

pub struct RejectVpcEndpointConnectionsInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub vpc_endpoint_ids: Option<Vec<String>>,
    pub transit_gateway_attachment_ids: Option<Vec<String>>,
}
impl Shape for RejectVpcEndpointConnectionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectVpcEndpointConnectionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING).required(),
        field("VpcEndpointIds", "VpcEndpointId", VPC_ENDPOINT_ID_LIST_LIST).required(),
        field("TransitGatewayAttachmentIds", "TransitGatewayAttachmentId", TRANSIT_GATEWAY_ATTACHMENT_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, service_id, vpc_endpoint_ids, transit_gateway_attachment_ids }
}
impl Operation for RejectVpcEndpointConnectionsInput {
    type Output = RejectVpcEndpointConnectionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RejectVpcEndpointConnections", service: SERVICE, input: RejectVpcEndpointConnectionsInput::SCHEMA,
        output: RejectVpcEndpointConnectionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RejectVpcEndpointConnectionsInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
    pub fn vpc_endpoint_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.vpc_endpoint_ids = list(v); self }
    pub fn transit_gateway_attachment_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.transit_gateway_attachment_ids = list(v); self }
}
pub struct RejectVpcEndpointConnectionsOutput { pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for RejectVpcEndpointConnectionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectVpcEndpointConnectionsResult", members: &[
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_SET_LIST),
    ], ..Schema::NONE };
    members! { unsuccessful }
}
impl RejectVpcEndpointConnectionsOutput {
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct RejectVpcPeeringConnectionInput { pub dry_run: Option<bool>, pub vpc_peering_connection_id: Option<String> }
impl Shape for RejectVpcPeeringConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectVpcPeeringConnectionRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, vpc_peering_connection_id }
}
impl Operation for RejectVpcPeeringConnectionInput {
    type Output = RejectVpcPeeringConnectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RejectVpcPeeringConnection", service: SERVICE, input: RejectVpcPeeringConnectionInput::SCHEMA,
        output: RejectVpcPeeringConnectionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RejectVpcPeeringConnectionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_peering_connection_id = Some(v.into()); self }
}
pub struct RejectVpcPeeringConnectionOutput { pub r#return: Option<bool> }
impl Shape for RejectVpcPeeringConnectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RejectVpcPeeringConnectionResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl RejectVpcPeeringConnectionOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ReleaseAddressInput {
    pub allocation_id: Option<String>, pub public_ip: Option<String>, pub network_border_group: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for ReleaseAddressInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseAddressRequest", members: &[
        field("AllocationId", "", STRING), field("PublicIp", "", STRING), field("NetworkBorderGroup", "", STRING),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { allocation_id, public_ip, network_border_group, dry_run }
}
impl Operation for ReleaseAddressInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReleaseAddress", service: SERVICE, input: ReleaseAddressInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReleaseAddressInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
    pub fn network_border_group(mut self, v: impl Into<String>) -> Self { self.input.network_border_group = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct ReleaseHostsInput { pub host_ids: Option<Vec<String>> }
impl Shape for ReleaseHostsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseHostsRequest", members: &[
        field("HostIds", "hostId", REQUEST_HOST_ID_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { host_ids }
}
impl Operation for ReleaseHostsInput {
    type Output = ReleaseHostsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReleaseHosts", service: SERVICE, input: ReleaseHostsInput::SCHEMA, output: ReleaseHostsOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReleaseHostsInput, M> {
    pub fn host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.host_ids = list(v); self }
}
pub struct ReleaseHostsOutput { pub successful: Option<Vec<String>>, pub unsuccessful: Option<Vec<UnsuccessfulItem>> }
impl Shape for ReleaseHostsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseHostsResult", members: &[
        field("Successful", "successful", RESPONSE_HOST_ID_LIST_LIST),
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_LIST_LIST),
    ], ..Schema::NONE };
    members! { successful, unsuccessful }
}
impl ReleaseHostsOutput {
    #[inline] pub fn successful(&self) -> &[String] { items(&self.successful) }
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct ReleaseIpamPoolAllocationInput {
    pub dry_run: Option<bool>, pub ipam_pool_id: Option<String>, pub cidr: Option<String>,
    pub ipam_pool_allocation_id: Option<String>,
}
impl Shape for ReleaseIpamPoolAllocationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseIpamPoolAllocationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolId", "", STRING).required(), field("Cidr", "", STRING).required(),
        field("IpamPoolAllocationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_id, cidr, ipam_pool_allocation_id }
}
impl Operation for ReleaseIpamPoolAllocationInput {
    type Output = ReleaseIpamPoolAllocationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReleaseIpamPoolAllocation", service: SERVICE, input: ReleaseIpamPoolAllocationInput::SCHEMA,
        output: ReleaseIpamPoolAllocationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReleaseIpamPoolAllocationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_id = Some(v.into()); self }
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn ipam_pool_allocation_id(mut self, v: impl Into<String>) -> Self { self.input.ipam_pool_allocation_id = Some(v.into()); self }
}
pub struct ReleaseIpamPoolAllocationOutput { pub success: Option<bool> }
impl Shape for ReleaseIpamPoolAllocationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReleaseIpamPoolAllocationResult", members: &[
        field("Success", "success", BOOLEAN),
    ], ..Schema::NONE };
    members! { success }
}
impl ReleaseIpamPoolAllocationOutput {
    #[inline] pub fn success(&self) -> bool { self.success.unwrap_or_default() }
}

pub struct ReplaceIamInstanceProfileAssociationInput {
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>, pub association_id: Option<String>,
}
impl Shape for ReplaceIamInstanceProfileAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceIamInstanceProfileAssociationRequest", members: &[
        field("IamInstanceProfile", "", STRUCTURE).required(), field("AssociationId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { iam_instance_profile, association_id }
}
impl Operation for ReplaceIamInstanceProfileAssociationInput {
    type Output = ReplaceIamInstanceProfileAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReplaceIamInstanceProfileAssociation", service: SERVICE,
        input: ReplaceIamInstanceProfileAssociationInput::SCHEMA,
        output: ReplaceIamInstanceProfileAssociationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReplaceIamInstanceProfileAssociationInput, M> {
    pub fn iam_instance_profile(mut self, v: impl Into<IamInstanceProfileSpecification>) -> Self { self.input.iam_instance_profile = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
}
pub struct ReplaceIamInstanceProfileAssociationOutput {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
impl Shape for ReplaceIamInstanceProfileAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceIamInstanceProfileAssociationResult", members: &[
        field("IamInstanceProfileAssociation", "iamInstanceProfileAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { iam_instance_profile_association }
}
impl ReplaceIamInstanceProfileAssociationOutput {
    #[inline] pub fn iam_instance_profile_association(&self) -> &IamInstanceProfileAssociation { nested(&self.iam_instance_profile_association) }
}

pub struct ReplaceImageCriteriaInAllowedImagesSettingsInput {
    pub image_criteria: Option<Vec<ImageCriterionRequest>>, pub dry_run: Option<bool>,
}
impl Shape for ReplaceImageCriteriaInAllowedImagesSettingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceImageCriteriaInAllowedImagesSettingsRequest", members: &[
        field("ImageCriteria", "ImageCriterion", IMAGE_CRITERION_REQUEST_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_criteria, dry_run }
}
impl Operation for ReplaceImageCriteriaInAllowedImagesSettingsInput {
    type Output = ReplaceImageCriteriaInAllowedImagesSettingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReplaceImageCriteriaInAllowedImagesSettings", service: SERVICE,
        input: ReplaceImageCriteriaInAllowedImagesSettingsInput::SCHEMA,
        output: ReplaceImageCriteriaInAllowedImagesSettingsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReplaceImageCriteriaInAllowedImagesSettingsInput, M> {
    pub fn image_criteria(mut self, v: impl IntoIterator<Item = impl Into<ImageCriterionRequest>>) -> Self { self.input.image_criteria = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ReplaceImageCriteriaInAllowedImagesSettingsOutput { pub return_value: Option<bool> }
impl Shape for ReplaceImageCriteriaInAllowedImagesSettingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceImageCriteriaInAllowedImagesSettingsResult", members: &[
        field("ReturnValue", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl ReplaceImageCriteriaInAllowedImagesSettingsOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct ReplaceImageInstanceTypeSpecificationInput {
    pub image_id: Option<String>, pub instance_type_specification: Option<InstanceTypeSpecificationRequest>,
    pub dry_run: Option<bool>,
}
impl Shape for ReplaceImageInstanceTypeSpecificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceImageInstanceTypeSpecificationRequest", members: &[
        field("ImageId", "", STRING).required(), field("InstanceTypeSpecification", "", STRUCTURE),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, instance_type_specification, dry_run }
}
impl Operation for ReplaceImageInstanceTypeSpecificationInput {
    type Output = ReplaceImageInstanceTypeSpecificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReplaceImageInstanceTypeSpecification", service: SERVICE,
        input: ReplaceImageInstanceTypeSpecificationInput::SCHEMA,
        output: ReplaceImageInstanceTypeSpecificationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReplaceImageInstanceTypeSpecificationInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn instance_type_specification(mut self, v: impl Into<InstanceTypeSpecificationRequest>) -> Self { self.input.instance_type_specification = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ReplaceImageInstanceTypeSpecificationOutput { pub return_value: Option<bool> }
impl Shape for ReplaceImageInstanceTypeSpecificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceImageInstanceTypeSpecificationResult", members: &[
        field("ReturnValue", "returnValue", BOOLEAN),
    ], ..Schema::NONE };
    members! { return_value }
}
impl ReplaceImageInstanceTypeSpecificationOutput {
    #[inline] pub fn return_value(&self) -> bool { self.return_value.unwrap_or_default() }
}

pub struct ReplaceNetworkAclAssociationInput {
    pub dry_run: Option<bool>, pub association_id: Option<String>, pub network_acl_id: Option<String>,
}
impl Shape for ReplaceNetworkAclAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceNetworkAclAssociationRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("AssociationId", "associationId", STRING).required(),
        field("NetworkAclId", "networkAclId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, association_id, network_acl_id }
}
impl Operation for ReplaceNetworkAclAssociationInput {
    type Output = ReplaceNetworkAclAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReplaceNetworkAclAssociation", service: SERVICE, input: ReplaceNetworkAclAssociationInput::SCHEMA,
        output: ReplaceNetworkAclAssociationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReplaceNetworkAclAssociationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn network_acl_id(mut self, v: impl Into<String>) -> Self { self.input.network_acl_id = Some(v.into()); self }
}
pub struct ReplaceNetworkAclAssociationOutput { pub new_association_id: Option<String> }
impl Shape for ReplaceNetworkAclAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceNetworkAclAssociationResult", members: &[
        field("NewAssociationId", "newAssociationId", STRING),
    ], ..Schema::NONE };
    members! { new_association_id }
}
impl ReplaceNetworkAclAssociationOutput {
    #[inline] pub fn new_association_id(&self) -> &str { text(&self.new_association_id) }
}

pub struct ReplaceNetworkAclEntryInput {
    pub dry_run: Option<bool>, pub network_acl_id: Option<String>, pub rule_number: Option<i32>,
    pub protocol: Option<String>, pub rule_action: Option<RuleAction>, pub egress: Option<bool>,
    pub cidr_block: Option<String>, pub ipv6_cidr_block: Option<String>, pub icmp_type_code: Option<IcmpTypeCode>,
    pub port_range: Option<PortRange>,
}
impl Shape for ReplaceNetworkAclEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceNetworkAclEntryRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("NetworkAclId", "networkAclId", STRING).required(),
        field("RuleNumber", "ruleNumber", INTEGER).required(), field("Protocol", "protocol", STRING).required(),
        field("RuleAction", "ruleAction", ENUM).required(), field("Egress", "egress", BOOLEAN).required(),
        field("CidrBlock", "cidrBlock", STRING), field("Ipv6CidrBlock", "ipv6CidrBlock", STRING),
        field("IcmpTypeCode", "Icmp", STRUCTURE), field("PortRange", "portRange", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        dry_run, network_acl_id, rule_number, protocol, rule_action, egress, cidr_block, ipv6_cidr_block,
        icmp_type_code, port_range,
    }
}
impl Operation for ReplaceNetworkAclEntryInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReplaceNetworkAclEntry", service: SERVICE, input: ReplaceNetworkAclEntryInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReplaceNetworkAclEntryInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_acl_id(mut self, v: impl Into<String>) -> Self { self.input.network_acl_id = Some(v.into()); self }
    pub fn rule_number(mut self, v: impl Into<i32>) -> Self { self.input.rule_number = Some(v.into()); self }
    pub fn protocol(mut self, v: impl Into<String>) -> Self { self.input.protocol = Some(v.into()); self }
    pub fn rule_action(mut self, v: impl Into<RuleAction>) -> Self { self.input.rule_action = Some(v.into()); self }
    pub fn egress(mut self, v: impl Into<bool>) -> Self { self.input.egress = Some(v.into()); self }
    pub fn cidr_block(mut self, v: impl Into<String>) -> Self { self.input.cidr_block = Some(v.into()); self }
    pub fn ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.ipv6_cidr_block = Some(v.into()); self }
    pub fn icmp_type_code(mut self, v: impl Into<IcmpTypeCode>) -> Self { self.input.icmp_type_code = Some(v.into()); self }
    pub fn port_range(mut self, v: impl Into<PortRange>) -> Self { self.input.port_range = Some(v.into()); self }
}

pub struct ReplaceRouteInput {
    pub destination_prefix_list_id: Option<String>, pub vpc_endpoint_id: Option<String>,
    pub local_target: Option<bool>, pub transit_gateway_id: Option<String>, pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>, pub core_network_arn: Option<String>, pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>, pub route_table_id: Option<String>, pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>, pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>, pub instance_id: Option<String>,
    pub network_interface_id: Option<String>, pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}
impl Shape for ReplaceRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceRouteRequest", members: &[
        field("DestinationPrefixListId", "", STRING), field("VpcEndpointId", "", STRING),
        field("LocalTarget", "", BOOLEAN), field("TransitGatewayId", "", STRING), field("LocalGatewayId", "", STRING),
        field("CarrierGatewayId", "", STRING), field("CoreNetworkArn", "", STRING), field("OdbNetworkArn", "", STRING),
        field("DryRun", "dryRun", BOOLEAN), field("RouteTableId", "routeTableId", STRING).required(),
        field("DestinationCidrBlock", "destinationCidrBlock", STRING), field("GatewayId", "gatewayId", STRING),
        field("DestinationIpv6CidrBlock", "destinationIpv6CidrBlock", STRING),
        field("EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", STRING),
        field("InstanceId", "instanceId", STRING), field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING),
        field("NatGatewayId", "natGatewayId", STRING),
    ], ..Schema::NONE };
    members! {
        destination_prefix_list_id, vpc_endpoint_id, local_target, transit_gateway_id, local_gateway_id,
        carrier_gateway_id, core_network_arn, odb_network_arn, dry_run, route_table_id, destination_cidr_block,
        gateway_id, destination_ipv6_cidr_block, egress_only_internet_gateway_id, instance_id, network_interface_id,
        vpc_peering_connection_id, nat_gateway_id,
    }
}
impl Operation for ReplaceRouteInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReplaceRoute", service: SERVICE, input: ReplaceRouteInput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReplaceRouteInput, M> {
    pub fn destination_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.destination_prefix_list_id = Some(v.into()); self }
    pub fn vpc_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_endpoint_id = Some(v.into()); self }
    pub fn local_target(mut self, v: impl Into<bool>) -> Self { self.input.local_target = Some(v.into()); self }
    pub fn transit_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_id = Some(v.into()); self }
    pub fn local_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_id = Some(v.into()); self }
    pub fn carrier_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.carrier_gateway_id = Some(v.into()); self }
    pub fn core_network_arn(mut self, v: impl Into<String>) -> Self { self.input.core_network_arn = Some(v.into()); self }
    pub fn odb_network_arn(mut self, v: impl Into<String>) -> Self { self.input.odb_network_arn = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn gateway_id(mut self, v: impl Into<String>) -> Self { self.input.gateway_id = Some(v.into()); self }
    pub fn destination_ipv6_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_ipv6_cidr_block = Some(v.into()); self }
    pub fn egress_only_internet_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.egress_only_internet_gateway_id = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn vpc_peering_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpc_peering_connection_id = Some(v.into()); self }
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
}

pub struct ReplaceRouteTableAssociationInput {
    pub dry_run: Option<bool>, pub association_id: Option<String>, pub route_table_id: Option<String>,
}
impl Shape for ReplaceRouteTableAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceRouteTableAssociationRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("AssociationId", "associationId", STRING).required(),
        field("RouteTableId", "routeTableId", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, association_id, route_table_id }
}
impl Operation for ReplaceRouteTableAssociationInput {
    type Output = ReplaceRouteTableAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReplaceRouteTableAssociation", service: SERVICE, input: ReplaceRouteTableAssociationInput::SCHEMA,
        output: ReplaceRouteTableAssociationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReplaceRouteTableAssociationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn association_id(mut self, v: impl Into<String>) -> Self { self.input.association_id = Some(v.into()); self }
    pub fn route_table_id(mut self, v: impl Into<String>) -> Self { self.input.route_table_id = Some(v.into()); self }
}
pub struct ReplaceRouteTableAssociationOutput {
    pub new_association_id: Option<String>, pub association_state: Option<RouteTableAssociationState>,
}
impl Shape for ReplaceRouteTableAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceRouteTableAssociationResult", members: &[
        field("NewAssociationId", "newAssociationId", STRING),
        field("AssociationState", "associationState", STRUCTURE),
    ], ..Schema::NONE };
    members! { new_association_id, association_state }
}
impl ReplaceRouteTableAssociationOutput {
    #[inline] pub fn new_association_id(&self) -> &str { text(&self.new_association_id) }
    #[inline] pub fn association_state(&self) -> &RouteTableAssociationState { nested(&self.association_state) }
}

pub struct ReplaceTransitGatewayRouteInput {
    pub destination_cidr_block: Option<String>, pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>, pub blackhole: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for ReplaceTransitGatewayRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceTransitGatewayRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING).required(),
        field("TransitGatewayRouteTableId", "", STRING).required(), field("TransitGatewayAttachmentId", "", STRING),
        field("Blackhole", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        destination_cidr_block, transit_gateway_route_table_id, transit_gateway_attachment_id, blackhole, dry_run,
    }
}
impl Operation for ReplaceTransitGatewayRouteInput {
    type Output = ReplaceTransitGatewayRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReplaceTransitGatewayRoute", service: SERVICE, input: ReplaceTransitGatewayRouteInput::SCHEMA,
        output: ReplaceTransitGatewayRouteOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReplaceTransitGatewayRouteInput, M> {
    pub fn destination_cidr_block(mut self, v: impl Into<String>) -> Self { self.input.destination_cidr_block = Some(v.into()); self }
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn transit_gateway_attachment_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_attachment_id = Some(v.into()); self }
    pub fn blackhole(mut self, v: impl Into<bool>) -> Self { self.input.blackhole = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ReplaceTransitGatewayRouteOutput { pub route: Option<TransitGatewayRoute> }
impl Shape for ReplaceTransitGatewayRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceTransitGatewayRouteResult", members: &[
        field("Route", "route", STRUCTURE),
    ], ..Schema::NONE };
    members! { route }
}
impl ReplaceTransitGatewayRouteOutput {
    #[inline] pub fn route(&self) -> &TransitGatewayRoute { nested(&self.route) }
}

pub struct ReplaceVpnTunnelInput {
    pub vpn_connection_id: Option<String>, pub vpn_tunnel_outside_ip_address: Option<String>,
    pub apply_pending_maintenance: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for ReplaceVpnTunnelInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceVpnTunnelRequest", members: &[
        field("VpnConnectionId", "", STRING).required(), field("VpnTunnelOutsideIpAddress", "", STRING).required(),
        field("ApplyPendingMaintenance", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { vpn_connection_id, vpn_tunnel_outside_ip_address, apply_pending_maintenance, dry_run }
}
impl Operation for ReplaceVpnTunnelInput {
    type Output = ReplaceVpnTunnelOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReplaceVpnTunnel", service: SERVICE, input: ReplaceVpnTunnelInput::SCHEMA,
        output: ReplaceVpnTunnelOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReplaceVpnTunnelInput, M> {
    pub fn vpn_connection_id(mut self, v: impl Into<String>) -> Self { self.input.vpn_connection_id = Some(v.into()); self }
    pub fn vpn_tunnel_outside_ip_address(mut self, v: impl Into<String>) -> Self { self.input.vpn_tunnel_outside_ip_address = Some(v.into()); self }
    pub fn apply_pending_maintenance(mut self, v: impl Into<bool>) -> Self { self.input.apply_pending_maintenance = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ReplaceVpnTunnelOutput { pub r#return: Option<bool> }
impl Shape for ReplaceVpnTunnelOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceVpnTunnelResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ReplaceVpnTunnelOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ReportInstanceStatusInput {
    pub dry_run: Option<bool>, pub instances: Option<Vec<String>>, pub status: Option<ReportStatusType>,
    pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>,
    pub reason_codes: Option<Vec<ReportInstanceReasonCodes>>, pub description: Option<String>,
}
impl Shape for ReportInstanceStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "ReportInstanceStatusRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("Instances", "instanceId", INSTANCE_ID_STRING_LIST_LIST).required(),
        field("Status", "status", ENUM).required(), field("StartTime", "startTime", TIMESTAMP),
        field("EndTime", "endTime", TIMESTAMP), field("ReasonCodes", "reasonCode", REASON_CODES_LIST_LIST).required(),
        field("Description", "description", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { dry_run, instances, status, start_time, end_time, reason_codes, description }
}
impl Operation for ReportInstanceStatusInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ReportInstanceStatus", service: SERVICE, input: ReportInstanceStatusInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ReportInstanceStatusInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instances(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instances = list(v); self }
    pub fn status(mut self, v: impl Into<ReportStatusType>) -> Self { self.input.status = Some(v.into()); self }
    pub fn start_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.start_time = Some(v.into()); self }
    pub fn end_time(mut self, v: impl Into<Timestamp>) -> Self { self.input.end_time = Some(v.into()); self }
    pub fn reason_codes(mut self, v: impl IntoIterator<Item = impl Into<ReportInstanceReasonCodes>>) -> Self { self.input.reason_codes = list(v); self }
    pub fn description(mut self, v: impl Into<String>) -> Self { self.input.description = Some(v.into()); self }
}

pub struct RequestSpotFleetInput {
    pub dry_run: Option<bool>, pub spot_fleet_request_config: Option<SpotFleetRequestConfigData>,
}
impl Shape for RequestSpotFleetInput {
    const SCHEMA: &'static Schema = &Schema { name: "RequestSpotFleetRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("SpotFleetRequestConfig", "spotFleetRequestConfig", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { dry_run, spot_fleet_request_config }
}
impl Operation for RequestSpotFleetInput {
    type Output = RequestSpotFleetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RequestSpotFleet", service: SERVICE, input: RequestSpotFleetInput::SCHEMA,
        output: RequestSpotFleetOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RequestSpotFleetInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_fleet_request_config(mut self, v: impl Into<SpotFleetRequestConfigData>) -> Self { self.input.spot_fleet_request_config = Some(v.into()); self }
}
pub struct RequestSpotFleetOutput { pub spot_fleet_request_id: Option<String> }
impl Shape for RequestSpotFleetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RequestSpotFleetResponse", members: &[
        field("SpotFleetRequestId", "spotFleetRequestId", STRING),
    ], ..Schema::NONE };
    members! { spot_fleet_request_id }
}
impl RequestSpotFleetOutput {
    #[inline] pub fn spot_fleet_request_id(&self) -> &str { text(&self.spot_fleet_request_id) }
}

pub struct RequestSpotInstancesInput {
    pub launch_specification: Option<RequestSpotLaunchSpecification>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>, pub dry_run: Option<bool>,
    pub spot_price: Option<String>, pub client_token: Option<String>, pub instance_count: Option<i32>,
    pub r#type: Option<SpotInstanceType>, pub valid_from: Option<Timestamp>, pub valid_until: Option<Timestamp>,
    pub launch_group: Option<String>, pub availability_zone_group: Option<String>,
    pub block_duration_minutes: Option<i32>,
}
impl Shape for RequestSpotInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RequestSpotInstancesRequest", members: &[
        field("LaunchSpecification", "", STRUCTURE),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("InstanceInterruptionBehavior", "", ENUM), field("DryRun", "dryRun", BOOLEAN),
        field("SpotPrice", "spotPrice", STRING), field("ClientToken", "clientToken", STRING),
        field("InstanceCount", "instanceCount", INTEGER), field("Type", "type", ENUM),
        field("ValidFrom", "validFrom", TIMESTAMP), field("ValidUntil", "validUntil", TIMESTAMP),
        field("LaunchGroup", "launchGroup", STRING), field("AvailabilityZoneGroup", "availabilityZoneGroup", STRING),
        field("BlockDurationMinutes", "blockDurationMinutes", INTEGER),
    ], ..Schema::NONE };
    members! {
        launch_specification, tag_specifications, instance_interruption_behavior, dry_run, spot_price, client_token,
        instance_count, r#type, valid_from, valid_until, launch_group, availability_zone_group, block_duration_minutes,
    }
}
impl Operation for RequestSpotInstancesInput {
    type Output = RequestSpotInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RequestSpotInstances", service: SERVICE, input: RequestSpotInstancesInput::SCHEMA,
        output: RequestSpotInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RequestSpotInstancesInput, M> {
    pub fn launch_specification(mut self, v: impl Into<RequestSpotLaunchSpecification>) -> Self { self.input.launch_specification = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn instance_interruption_behavior(mut self, v: impl Into<InstanceInterruptionBehavior>) -> Self { self.input.instance_interruption_behavior = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn spot_price(mut self, v: impl Into<String>) -> Self { self.input.spot_price = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn r#type(mut self, v: impl Into<SpotInstanceType>) -> Self { self.input.r#type = Some(v.into()); self }
    pub fn valid_from(mut self, v: impl Into<Timestamp>) -> Self { self.input.valid_from = Some(v.into()); self }
    pub fn valid_until(mut self, v: impl Into<Timestamp>) -> Self { self.input.valid_until = Some(v.into()); self }
    pub fn launch_group(mut self, v: impl Into<String>) -> Self { self.input.launch_group = Some(v.into()); self }
    pub fn availability_zone_group(mut self, v: impl Into<String>) -> Self { self.input.availability_zone_group = Some(v.into()); self }
    pub fn block_duration_minutes(mut self, v: impl Into<i32>) -> Self { self.input.block_duration_minutes = Some(v.into()); self }
}
pub struct RequestSpotInstancesOutput { pub spot_instance_requests: Option<Vec<SpotInstanceRequest>> }
impl Shape for RequestSpotInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RequestSpotInstancesResult", members: &[
        field("SpotInstanceRequests", "spotInstanceRequestSet", SPOT_INSTANCE_REQUEST_LIST_LIST),
    ], ..Schema::NONE };
    members! { spot_instance_requests }
}
impl RequestSpotInstancesOutput {
    #[inline] pub fn spot_instance_requests(&self) -> &[SpotInstanceRequest] { items(&self.spot_instance_requests) }
}

pub struct ResetAddressAttributeInput {
    pub allocation_id: Option<String>, pub attribute: Option<AddressAttributeName>, pub dry_run: Option<bool>,
}
impl Shape for ResetAddressAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetAddressAttributeRequest", members: &[
        field("AllocationId", "", STRING).required(), field("Attribute", "", ENUM).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { allocation_id, attribute, dry_run }
}
impl Operation for ResetAddressAttributeInput {
    type Output = ResetAddressAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ResetAddressAttribute", service: SERVICE, input: ResetAddressAttributeInput::SCHEMA,
        output: ResetAddressAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ResetAddressAttributeInput, M> {
    pub fn allocation_id(mut self, v: impl Into<String>) -> Self { self.input.allocation_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<AddressAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ResetAddressAttributeOutput { pub address: Option<AddressAttribute> }
impl Shape for ResetAddressAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetAddressAttributeResult", members: &[
        field("Address", "address", STRUCTURE),
    ], ..Schema::NONE };
    members! { address }
}
impl ResetAddressAttributeOutput {
    #[inline] pub fn address(&self) -> &AddressAttribute { nested(&self.address) }
}

pub struct ResetEbsDefaultKmsKeyIdInput { pub dry_run: Option<bool> }
impl Shape for ResetEbsDefaultKmsKeyIdInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetEbsDefaultKmsKeyIdRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for ResetEbsDefaultKmsKeyIdInput {
    type Output = ResetEbsDefaultKmsKeyIdOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ResetEbsDefaultKmsKeyId", service: SERVICE, input: ResetEbsDefaultKmsKeyIdInput::SCHEMA,
        output: ResetEbsDefaultKmsKeyIdOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ResetEbsDefaultKmsKeyIdInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct ResetEbsDefaultKmsKeyIdOutput { pub kms_key_id: Option<String> }
impl Shape for ResetEbsDefaultKmsKeyIdOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetEbsDefaultKmsKeyIdResult", members: &[
        field("KmsKeyId", "kmsKeyId", STRING),
    ], ..Schema::NONE };
    members! { kms_key_id }
}
impl ResetEbsDefaultKmsKeyIdOutput {
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
}

pub struct ResetFpgaImageAttributeInput {
    pub dry_run: Option<bool>, pub fpga_image_id: Option<String>, pub attribute: Option<ResetFpgaImageAttributeName>,
}
impl Shape for ResetFpgaImageAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetFpgaImageAttributeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("FpgaImageId", "", STRING).required(), field("Attribute", "", ENUM),
    ], ..Schema::NONE };
    members! { dry_run, fpga_image_id, attribute }
}
impl Operation for ResetFpgaImageAttributeInput {
    type Output = ResetFpgaImageAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ResetFpgaImageAttribute", service: SERVICE, input: ResetFpgaImageAttributeInput::SCHEMA,
        output: ResetFpgaImageAttributeOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ResetFpgaImageAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn fpga_image_id(mut self, v: impl Into<String>) -> Self { self.input.fpga_image_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<ResetFpgaImageAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
}
pub struct ResetFpgaImageAttributeOutput { pub r#return: Option<bool> }
impl Shape for ResetFpgaImageAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetFpgaImageAttributeResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl ResetFpgaImageAttributeOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct ResetImageAttributeInput {
    pub attribute: Option<ResetImageAttributeName>, pub image_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ResetImageAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetImageAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("ImageId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, image_id, dry_run }
}
impl Operation for ResetImageAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ResetImageAttribute", service: SERVICE, input: ResetImageAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ResetImageAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<ResetImageAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct ResetInstanceAttributeInput {
    pub dry_run: Option<bool>, pub instance_id: Option<String>, pub attribute: Option<InstanceAttributeName>,
}
impl Shape for ResetInstanceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetInstanceAttributeRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InstanceId", "instanceId", STRING).required(),
        field("Attribute", "attribute", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_id, attribute }
}
impl Operation for ResetInstanceAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ResetInstanceAttribute", service: SERVICE, input: ResetInstanceAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ResetInstanceAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn attribute(mut self, v: impl Into<InstanceAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
}

pub struct ResetNetworkInterfaceAttributeInput {
    pub dry_run: Option<bool>, pub network_interface_id: Option<String>, pub source_dest_check: Option<String>,
}
impl Shape for ResetNetworkInterfaceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetNetworkInterfaceAttributeRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("SourceDestCheck", "sourceDestCheck", STRING),
    ], ..Schema::NONE };
    members! { dry_run, network_interface_id, source_dest_check }
}
impl Operation for ResetNetworkInterfaceAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ResetNetworkInterfaceAttribute", service: SERVICE, input: ResetNetworkInterfaceAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ResetNetworkInterfaceAttributeInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn source_dest_check(mut self, v: impl Into<String>) -> Self { self.input.source_dest_check = Some(v.into()); self }
}

pub struct ResetSnapshotAttributeInput {
    pub attribute: Option<SnapshotAttributeName>, pub snapshot_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ResetSnapshotAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "ResetSnapshotAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("SnapshotId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, snapshot_id, dry_run }
}
impl Operation for ResetSnapshotAttributeInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ResetSnapshotAttribute", service: SERVICE, input: ResetSnapshotAttributeInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ResetSnapshotAttributeInput, M> {
    pub fn attribute(mut self, v: impl Into<SnapshotAttributeName>) -> Self { self.input.attribute = Some(v.into()); self }
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}

pub struct RestoreAddressToClassicInput { pub dry_run: Option<bool>, pub public_ip: Option<String> }
impl Shape for RestoreAddressToClassicInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreAddressToClassicRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("PublicIp", "publicIp", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, public_ip }
}
impl Operation for RestoreAddressToClassicInput {
    type Output = RestoreAddressToClassicOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RestoreAddressToClassic", service: SERVICE, input: RestoreAddressToClassicInput::SCHEMA,
        output: RestoreAddressToClassicOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RestoreAddressToClassicInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn public_ip(mut self, v: impl Into<String>) -> Self { self.input.public_ip = Some(v.into()); self }
}
pub struct RestoreAddressToClassicOutput { pub public_ip: Option<String>, pub status: Option<Status> }
impl Shape for RestoreAddressToClassicOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreAddressToClassicResult", members: &[
        field("PublicIp", "publicIp", STRING), field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { public_ip, status }
}
impl RestoreAddressToClassicOutput {
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
    #[inline] pub fn status(&self) -> &Status { choice(&self.status) }
}

pub struct RestoreImageFromRecycleBinInput { pub image_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for RestoreImageFromRecycleBinInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreImageFromRecycleBinRequest", members: &[
        field("ImageId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, dry_run }
}
impl Operation for RestoreImageFromRecycleBinInput {
    type Output = RestoreImageFromRecycleBinOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RestoreImageFromRecycleBin", service: SERVICE, input: RestoreImageFromRecycleBinInput::SCHEMA,
        output: RestoreImageFromRecycleBinOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RestoreImageFromRecycleBinInput, M> {
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RestoreImageFromRecycleBinOutput { pub r#return: Option<bool> }
impl Shape for RestoreImageFromRecycleBinOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreImageFromRecycleBinResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl RestoreImageFromRecycleBinOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct RestoreManagedPrefixListVersionInput {
    pub dry_run: Option<bool>, pub prefix_list_id: Option<String>, pub previous_version: Option<i64>,
    pub current_version: Option<i64>,
}
impl Shape for RestoreManagedPrefixListVersionInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreManagedPrefixListVersionRequest", members: &[
        field("DryRun", "", BOOLEAN), field("PrefixListId", "", STRING).required(),
        field("PreviousVersion", "", LONG).required(), field("CurrentVersion", "", LONG).required(),
    ], ..Schema::NONE };
    members! { dry_run, prefix_list_id, previous_version, current_version }
}
impl Operation for RestoreManagedPrefixListVersionInput {
    type Output = RestoreManagedPrefixListVersionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RestoreManagedPrefixListVersion", service: SERVICE, input: RestoreManagedPrefixListVersionInput::SCHEMA,
        output: RestoreManagedPrefixListVersionOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RestoreManagedPrefixListVersionInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn prefix_list_id(mut self, v: impl Into<String>) -> Self { self.input.prefix_list_id = Some(v.into()); self }
    pub fn previous_version(mut self, v: impl Into<i64>) -> Self { self.input.previous_version = Some(v.into()); self }
    pub fn current_version(mut self, v: impl Into<i64>) -> Self { self.input.current_version = Some(v.into()); self }
}
pub struct RestoreManagedPrefixListVersionOutput { pub prefix_list: Option<ManagedPrefixList> }
impl Shape for RestoreManagedPrefixListVersionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreManagedPrefixListVersionResult", members: &[
        field("PrefixList", "prefixList", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix_list }
}
impl RestoreManagedPrefixListVersionOutput {
    #[inline] pub fn prefix_list(&self) -> &ManagedPrefixList { nested(&self.prefix_list) }
}

pub struct RestoreSnapshotFromRecycleBinInput { pub snapshot_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for RestoreSnapshotFromRecycleBinInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreSnapshotFromRecycleBinRequest", members: &[
        field("SnapshotId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, dry_run }
}
impl Operation for RestoreSnapshotFromRecycleBinInput {
    type Output = RestoreSnapshotFromRecycleBinOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RestoreSnapshotFromRecycleBin", service: SERVICE, input: RestoreSnapshotFromRecycleBinInput::SCHEMA,
        output: RestoreSnapshotFromRecycleBinOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RestoreSnapshotFromRecycleBinInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RestoreSnapshotFromRecycleBinOutput {
    pub snapshot_id: Option<String>, pub outpost_arn: Option<String>, pub description: Option<String>,
    pub encrypted: Option<bool>, pub owner_id: Option<String>, pub progress: Option<String>,
    pub start_time: Option<Timestamp>, pub state: Option<SnapshotState>, pub volume_id: Option<String>,
    pub volume_size: Option<i32>, pub sse_type: Option<SSEType>,
}
impl Shape for RestoreSnapshotFromRecycleBinOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreSnapshotFromRecycleBinResult", members: &[
        field("SnapshotId", "snapshotId", STRING), field("OutpostArn", "outpostArn", STRING),
        field("Description", "description", STRING), field("Encrypted", "encrypted", BOOLEAN),
        field("OwnerId", "ownerId", STRING), field("Progress", "progress", STRING),
        field("StartTime", "startTime", TIMESTAMP), field("State", "status", ENUM),
        field("VolumeId", "volumeId", STRING), field("VolumeSize", "volumeSize", INTEGER),
        field("SseType", "sseType", ENUM),
    ], ..Schema::NONE };
    members! {
        snapshot_id, outpost_arn, description, encrypted, owner_id, progress, start_time, state, volume_id,
        volume_size, sse_type,
    }
}
impl RestoreSnapshotFromRecycleBinOutput {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
    #[inline] pub fn state(&self) -> &SnapshotState { choice(&self.state) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn volume_size(&self) -> i32 { self.volume_size.unwrap_or_default() }
    #[inline] pub fn sse_type(&self) -> &SSEType { choice(&self.sse_type) }
}

pub struct RestoreSnapshotTierInput {
    pub snapshot_id: Option<String>, pub temporary_restore_days: Option<i32>, pub permanent_restore: Option<bool>,
    pub dry_run: Option<bool>,
}
impl Shape for RestoreSnapshotTierInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreSnapshotTierRequest", members: &[
        field("SnapshotId", "", STRING).required(), field("TemporaryRestoreDays", "", INTEGER),
        field("PermanentRestore", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, temporary_restore_days, permanent_restore, dry_run }
}
impl Operation for RestoreSnapshotTierInput {
    type Output = RestoreSnapshotTierOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RestoreSnapshotTier", service: SERVICE, input: RestoreSnapshotTierInput::SCHEMA,
        output: RestoreSnapshotTierOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RestoreSnapshotTierInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn temporary_restore_days(mut self, v: impl Into<i32>) -> Self { self.input.temporary_restore_days = Some(v.into()); self }
    pub fn permanent_restore(mut self, v: impl Into<bool>) -> Self { self.input.permanent_restore = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RestoreSnapshotTierOutput {
    pub snapshot_id: Option<String>, pub restore_start_time: Option<Timestamp>, pub restore_duration: Option<i32>,
    pub is_permanent_restore: Option<bool>,
}
impl Shape for RestoreSnapshotTierOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreSnapshotTierResult", members: &[
        field("SnapshotId", "snapshotId", STRING), field("RestoreStartTime", "restoreStartTime", TIMESTAMP),
        field("RestoreDuration", "restoreDuration", INTEGER),
        field("IsPermanentRestore", "isPermanentRestore", BOOLEAN),
    ], ..Schema::NONE };
    members! { snapshot_id, restore_start_time, restore_duration, is_permanent_restore }
}
impl RestoreSnapshotTierOutput {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn restore_start_time(&self) -> Timestamp { moment(&self.restore_start_time) }
    #[inline] pub fn restore_duration(&self) -> i32 { self.restore_duration.unwrap_or_default() }
    #[inline] pub fn is_permanent_restore(&self) -> bool { self.is_permanent_restore.unwrap_or_default() }
}

pub struct RestoreVolumeFromRecycleBinInput { pub volume_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for RestoreVolumeFromRecycleBinInput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreVolumeFromRecycleBinRequest", members: &[
        field("VolumeId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { volume_id, dry_run }
}
impl Operation for RestoreVolumeFromRecycleBinInput {
    type Output = RestoreVolumeFromRecycleBinOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RestoreVolumeFromRecycleBin", service: SERVICE, input: RestoreVolumeFromRecycleBinInput::SCHEMA,
        output: RestoreVolumeFromRecycleBinOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RestoreVolumeFromRecycleBinInput, M> {
    pub fn volume_id(mut self, v: impl Into<String>) -> Self { self.input.volume_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RestoreVolumeFromRecycleBinOutput { pub r#return: Option<bool> }
impl Shape for RestoreVolumeFromRecycleBinOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RestoreVolumeFromRecycleBinResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl RestoreVolumeFromRecycleBinOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct RevokeClientVpnIngressInput {
    pub client_vpn_endpoint_id: Option<String>, pub target_network_cidr: Option<String>,
    pub access_group_id: Option<String>, pub revoke_all_groups: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for RevokeClientVpnIngressInput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeClientVpnIngressRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("TargetNetworkCidr", "", STRING).required(),
        field("AccessGroupId", "", STRING), field("RevokeAllGroups", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, target_network_cidr, access_group_id, revoke_all_groups, dry_run }
}
impl Operation for RevokeClientVpnIngressInput {
    type Output = RevokeClientVpnIngressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RevokeClientVpnIngress", service: SERVICE, input: RevokeClientVpnIngressInput::SCHEMA,
        output: RevokeClientVpnIngressOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RevokeClientVpnIngressInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn target_network_cidr(mut self, v: impl Into<String>) -> Self { self.input.target_network_cidr = Some(v.into()); self }
    pub fn access_group_id(mut self, v: impl Into<String>) -> Self { self.input.access_group_id = Some(v.into()); self }
    pub fn revoke_all_groups(mut self, v: impl Into<bool>) -> Self { self.input.revoke_all_groups = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RevokeClientVpnIngressOutput { pub status: Option<ClientVpnAuthorizationRuleStatus> }
impl Shape for RevokeClientVpnIngressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeClientVpnIngressResult", members: &[
        field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { status }
}
impl RevokeClientVpnIngressOutput {
    #[inline] pub fn status(&self) -> &ClientVpnAuthorizationRuleStatus { nested(&self.status) }
}

pub struct RevokeSecurityGroupEgressInput {
    pub security_group_rule_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub group_id: Option<String>,
    pub source_security_group_name: Option<String>, pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>, pub from_port: Option<i32>, pub to_port: Option<i32>, pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}
impl Shape for RevokeSecurityGroupEgressInput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeSecurityGroupEgressRequest", members: &[
        field("SecurityGroupRuleIds", "SecurityGroupRuleId", SECURITY_GROUP_RULE_ID_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("GroupId", "groupId", STRING).required(),
        field("SourceSecurityGroupName", "sourceSecurityGroupName", STRING),
        field("SourceSecurityGroupOwnerId", "sourceSecurityGroupOwnerId", STRING),
        field("IpProtocol", "ipProtocol", STRING), field("FromPort", "fromPort", INTEGER),
        field("ToPort", "toPort", INTEGER), field("CidrIp", "cidrIp", STRING),
        field("IpPermissions", "ipPermissions", IP_PERMISSION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        security_group_rule_ids, dry_run, group_id, source_security_group_name, source_security_group_owner_id,
        ip_protocol, from_port, to_port, cidr_ip, ip_permissions,
    }
}
impl Operation for RevokeSecurityGroupEgressInput {
    type Output = RevokeSecurityGroupEgressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RevokeSecurityGroupEgress", service: SERVICE, input: RevokeSecurityGroupEgressInput::SCHEMA,
        output: RevokeSecurityGroupEgressOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RevokeSecurityGroupEgressInput, M> {
    pub fn security_group_rule_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_rule_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn source_security_group_name(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_name = Some(v.into()); self }
    pub fn source_security_group_owner_id(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_owner_id = Some(v.into()); self }
    pub fn ip_protocol(mut self, v: impl Into<String>) -> Self { self.input.ip_protocol = Some(v.into()); self }
    pub fn from_port(mut self, v: impl Into<i32>) -> Self { self.input.from_port = Some(v.into()); self }
    pub fn to_port(mut self, v: impl Into<i32>) -> Self { self.input.to_port = Some(v.into()); self }
    pub fn cidr_ip(mut self, v: impl Into<String>) -> Self { self.input.cidr_ip = Some(v.into()); self }
    pub fn ip_permissions(mut self, v: impl IntoIterator<Item = impl Into<IpPermission>>) -> Self { self.input.ip_permissions = list(v); self }
}
pub struct RevokeSecurityGroupEgressOutput {
    pub r#return: Option<bool>, pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}
impl Shape for RevokeSecurityGroupEgressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeSecurityGroupEgressResult", members: &[
        field("Return", "return", BOOLEAN),
        field("UnknownIpPermissions", "unknownIpPermissionSet", IP_PERMISSION_LIST_LIST),
        field("RevokedSecurityGroupRules", "revokedSecurityGroupRuleSet", REVOKED_SECURITY_GROUP_RULE_LIST_LIST),
    ], ..Schema::NONE };
    members! { r#return, unknown_ip_permissions, revoked_security_group_rules }
}
impl RevokeSecurityGroupEgressOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn unknown_ip_permissions(&self) -> &[IpPermission] { items(&self.unknown_ip_permissions) }
    #[inline] pub fn revoked_security_group_rules(&self) -> &[RevokedSecurityGroupRule] { items(&self.revoked_security_group_rules) }
}

pub struct RevokeSecurityGroupIngressInput {
    pub cidr_ip: Option<String>, pub from_port: Option<i32>, pub group_id: Option<String>,
    pub group_name: Option<String>, pub ip_permissions: Option<Vec<IpPermission>>, pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>, pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>, pub security_group_rule_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for RevokeSecurityGroupIngressInput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeSecurityGroupIngressRequest", members: &[
        field("CidrIp", "", STRING), field("FromPort", "", INTEGER), field("GroupId", "", STRING),
        field("GroupName", "", STRING), field("IpPermissions", "", IP_PERMISSION_LIST_LIST),
        field("IpProtocol", "", STRING), field("SourceSecurityGroupName", "", STRING),
        field("SourceSecurityGroupOwnerId", "", STRING), field("ToPort", "", INTEGER),
        field("SecurityGroupRuleIds", "SecurityGroupRuleId", SECURITY_GROUP_RULE_ID_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        cidr_ip, from_port, group_id, group_name, ip_permissions, ip_protocol, source_security_group_name,
        source_security_group_owner_id, to_port, security_group_rule_ids, dry_run,
    }
}
impl Operation for RevokeSecurityGroupIngressInput {
    type Output = RevokeSecurityGroupIngressOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RevokeSecurityGroupIngress", service: SERVICE, input: RevokeSecurityGroupIngressInput::SCHEMA,
        output: RevokeSecurityGroupIngressOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RevokeSecurityGroupIngressInput, M> {
    pub fn cidr_ip(mut self, v: impl Into<String>) -> Self { self.input.cidr_ip = Some(v.into()); self }
    pub fn from_port(mut self, v: impl Into<i32>) -> Self { self.input.from_port = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn ip_permissions(mut self, v: impl IntoIterator<Item = impl Into<IpPermission>>) -> Self { self.input.ip_permissions = list(v); self }
    pub fn ip_protocol(mut self, v: impl Into<String>) -> Self { self.input.ip_protocol = Some(v.into()); self }
    pub fn source_security_group_name(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_name = Some(v.into()); self }
    pub fn source_security_group_owner_id(mut self, v: impl Into<String>) -> Self { self.input.source_security_group_owner_id = Some(v.into()); self }
    pub fn to_port(mut self, v: impl Into<i32>) -> Self { self.input.to_port = Some(v.into()); self }
    pub fn security_group_rule_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_rule_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
}
pub struct RevokeSecurityGroupIngressOutput {
    pub r#return: Option<bool>, pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}
impl Shape for RevokeSecurityGroupIngressOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RevokeSecurityGroupIngressResult", members: &[
        field("Return", "return", BOOLEAN),
        field("UnknownIpPermissions", "unknownIpPermissionSet", IP_PERMISSION_LIST_LIST),
        field("RevokedSecurityGroupRules", "revokedSecurityGroupRuleSet", REVOKED_SECURITY_GROUP_RULE_LIST_LIST),
    ], ..Schema::NONE };
    members! { r#return, unknown_ip_permissions, revoked_security_group_rules }
}
impl RevokeSecurityGroupIngressOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn unknown_ip_permissions(&self) -> &[IpPermission] { items(&self.unknown_ip_permissions) }
    #[inline] pub fn revoked_security_group_rules(&self) -> &[RevokedSecurityGroupRule] { items(&self.revoked_security_group_rules) }
}

pub struct RunInstancesInput {
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>, pub image_id: Option<String>,
    pub instance_type: Option<InstanceType>, pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>, pub kernel_id: Option<String>, pub key_name: Option<String>,
    pub max_count: Option<i32>, pub min_count: Option<i32>, pub monitoring: Option<RunInstancesMonitoringEnabled>,
    pub placement: Option<Placement>, pub ramdisk_id: Option<String>, pub security_group_ids: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>, pub subnet_id: Option<String>, pub user_data: Option<String>,
    pub elastic_gpu_specification: Option<Vec<ElasticGpuSpecification>>,
    pub elastic_inference_accelerators: Option<Vec<ElasticInferenceAccelerator>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub launch_template: Option<LaunchTemplateSpecification>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>, pub cpu_options: Option<CpuOptionsRequest>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub hibernation_options: Option<HibernationOptionsRequest>,
    pub license_specifications: Option<Vec<LicenseConfigurationRequest>>,
    pub metadata_options: Option<InstanceMetadataOptionsRequest>, pub enclave_options: Option<EnclaveOptionsRequest>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsRequest>,
    pub maintenance_options: Option<InstanceMaintenanceOptionsRequest>, pub disable_api_stop: Option<bool>,
    pub enable_primary_ipv6: Option<bool>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest>,
    pub operator: Option<OperatorRequest>,
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterfaceSpecificationRequest>>, pub dry_run: Option<bool>,
    pub disable_api_termination: Option<bool>, pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    pub private_ip_address: Option<String>, pub client_token: Option<String>, pub additional_info: Option<String>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>, pub ebs_optimized: Option<bool>,
}
impl Shape for RunInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RunInstancesRequest", members: &[
        field("BlockDeviceMappings", "BlockDeviceMapping", BLOCK_DEVICE_MAPPING_REQUEST_LIST_LIST),
        field("ImageId", "", STRING), field("InstanceType", "", ENUM), field("Ipv6AddressCount", "", INTEGER),
        field("Ipv6Addresses", "Ipv6Address", INSTANCE_IPV6_ADDRESS_LIST_LIST), field("KernelId", "", STRING),
        field("KeyName", "", STRING), field("MaxCount", "", INTEGER).required(),
        field("MinCount", "", INTEGER).required(), field("Monitoring", "", STRUCTURE),
        field("Placement", "", STRUCTURE), field("RamdiskId", "", STRING),
        field("SecurityGroupIds", "SecurityGroupId", SECURITY_GROUP_ID_STRING_LIST_LIST),
        field("SecurityGroups", "SecurityGroup", SECURITY_GROUP_STRING_LIST_LIST), field("SubnetId", "", STRING),
        field("UserData", "", STRING).sensitive(),
        field("ElasticGpuSpecification", "", ELASTIC_GPU_SPECIFICATIONS_LIST),
        field("ElasticInferenceAccelerators", "ElasticInferenceAccelerator", ELASTIC_INFERENCE_ACCELERATORS_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("LaunchTemplate", "", STRUCTURE), field("InstanceMarketOptions", "", STRUCTURE),
        field("CreditSpecification", "", STRUCTURE), field("CpuOptions", "", STRUCTURE),
        field("CapacityReservationSpecification", "", STRUCTURE), field("HibernationOptions", "", STRUCTURE),
        field("LicenseSpecifications", "LicenseSpecification", LICENSE_SPECIFICATION_LIST_REQUEST_LIST),
        field("MetadataOptions", "", STRUCTURE), field("EnclaveOptions", "", STRUCTURE),
        field("PrivateDnsNameOptions", "", STRUCTURE), field("MaintenanceOptions", "", STRUCTURE),
        field("DisableApiStop", "", BOOLEAN), field("EnablePrimaryIpv6", "", BOOLEAN),
        field("NetworkPerformanceOptions", "", STRUCTURE), field("Operator", "", STRUCTURE),
        field("SecondaryInterfaces", "SecondaryInterface", INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST_REQUEST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("DisableApiTermination", "disableApiTermination", BOOLEAN),
        field("InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", ENUM),
        field("PrivateIpAddress", "privateIpAddress", STRING),
        field("ClientToken", "clientToken", STRING).idempotency_token(),
        field("AdditionalInfo", "additionalInfo", STRING),
        field("NetworkInterfaces", "networkInterface", INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST_LIST),
        field("IamInstanceProfile", "iamInstanceProfile", STRUCTURE), field("EbsOptimized", "ebsOptimized", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        block_device_mappings, image_id, instance_type, ipv6_address_count, ipv6_addresses, kernel_id, key_name,
        max_count, min_count, monitoring, placement, ramdisk_id, security_group_ids, security_groups, subnet_id,
        user_data, elastic_gpu_specification, elastic_inference_accelerators, tag_specifications, launch_template,
        instance_market_options, credit_specification, cpu_options, capacity_reservation_specification,
        hibernation_options, license_specifications, metadata_options, enclave_options, private_dns_name_options,
        maintenance_options, disable_api_stop, enable_primary_ipv6, network_performance_options, operator,
        secondary_interfaces, dry_run, disable_api_termination, instance_initiated_shutdown_behavior,
        private_ip_address, client_token, additional_info, network_interfaces, iam_instance_profile, ebs_optimized,
    }
}
impl Operation for RunInstancesInput {
    type Output = RunInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RunInstances", service: SERVICE, input: RunInstancesInput::SCHEMA, output: RunInstancesOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RunInstancesInput, M> {
    pub fn block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<BlockDeviceMapping>>) -> Self { self.input.block_device_mappings = list(v); self }
    pub fn image_id(mut self, v: impl Into<String>) -> Self { self.input.image_id = Some(v.into()); self }
    pub fn instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.input.instance_type = Some(v.into()); self }
    pub fn ipv6_address_count(mut self, v: impl Into<i32>) -> Self { self.input.ipv6_address_count = Some(v.into()); self }
    pub fn ipv6_addresses(mut self, v: impl IntoIterator<Item = impl Into<InstanceIpv6Address>>) -> Self { self.input.ipv6_addresses = list(v); self }
    pub fn kernel_id(mut self, v: impl Into<String>) -> Self { self.input.kernel_id = Some(v.into()); self }
    pub fn key_name(mut self, v: impl Into<String>) -> Self { self.input.key_name = Some(v.into()); self }
    pub fn max_count(mut self, v: impl Into<i32>) -> Self { self.input.max_count = Some(v.into()); self }
    pub fn min_count(mut self, v: impl Into<i32>) -> Self { self.input.min_count = Some(v.into()); self }
    pub fn monitoring(mut self, v: impl Into<RunInstancesMonitoringEnabled>) -> Self { self.input.monitoring = Some(v.into()); self }
    pub fn placement(mut self, v: impl Into<Placement>) -> Self { self.input.placement = Some(v.into()); self }
    pub fn ramdisk_id(mut self, v: impl Into<String>) -> Self { self.input.ramdisk_id = Some(v.into()); self }
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn security_groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_groups = list(v); self }
    pub fn subnet_id(mut self, v: impl Into<String>) -> Self { self.input.subnet_id = Some(v.into()); self }
    pub fn user_data(mut self, v: impl Into<String>) -> Self { self.input.user_data = Some(v.into()); self }
    pub fn elastic_gpu_specification(mut self, v: impl IntoIterator<Item = impl Into<ElasticGpuSpecification>>) -> Self { self.input.elastic_gpu_specification = list(v); self }
    pub fn elastic_inference_accelerators(mut self, v: impl IntoIterator<Item = impl Into<ElasticInferenceAccelerator>>) -> Self { self.input.elastic_inference_accelerators = list(v); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn launch_template(mut self, v: impl Into<LaunchTemplateSpecification>) -> Self { self.input.launch_template = Some(v.into()); self }
    pub fn instance_market_options(mut self, v: impl Into<InstanceMarketOptionsRequest>) -> Self { self.input.instance_market_options = Some(v.into()); self }
    pub fn credit_specification(mut self, v: impl Into<CreditSpecificationRequest>) -> Self { self.input.credit_specification = Some(v.into()); self }
    pub fn cpu_options(mut self, v: impl Into<CpuOptionsRequest>) -> Self { self.input.cpu_options = Some(v.into()); self }
    pub fn capacity_reservation_specification(mut self, v: impl Into<CapacityReservationSpecification>) -> Self { self.input.capacity_reservation_specification = Some(v.into()); self }
    pub fn hibernation_options(mut self, v: impl Into<HibernationOptionsRequest>) -> Self { self.input.hibernation_options = Some(v.into()); self }
    pub fn license_specifications(mut self, v: impl IntoIterator<Item = impl Into<LicenseConfigurationRequest>>) -> Self { self.input.license_specifications = list(v); self }
    pub fn metadata_options(mut self, v: impl Into<InstanceMetadataOptionsRequest>) -> Self { self.input.metadata_options = Some(v.into()); self }
    pub fn enclave_options(mut self, v: impl Into<EnclaveOptionsRequest>) -> Self { self.input.enclave_options = Some(v.into()); self }
    pub fn private_dns_name_options(mut self, v: impl Into<PrivateDnsNameOptionsRequest>) -> Self { self.input.private_dns_name_options = Some(v.into()); self }
    pub fn maintenance_options(mut self, v: impl Into<InstanceMaintenanceOptionsRequest>) -> Self { self.input.maintenance_options = Some(v.into()); self }
    pub fn disable_api_stop(mut self, v: impl Into<bool>) -> Self { self.input.disable_api_stop = Some(v.into()); self }
    pub fn enable_primary_ipv6(mut self, v: impl Into<bool>) -> Self { self.input.enable_primary_ipv6 = Some(v.into()); self }
    pub fn network_performance_options(mut self, v: impl Into<InstanceNetworkPerformanceOptionsRequest>) -> Self { self.input.network_performance_options = Some(v.into()); self }
    pub fn operator(mut self, v: impl Into<OperatorRequest>) -> Self { self.input.operator = Some(v.into()); self }
    pub fn secondary_interfaces(mut self, v: impl IntoIterator<Item = impl Into<InstanceSecondaryInterfaceSpecificationRequest>>) -> Self { self.input.secondary_interfaces = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn disable_api_termination(mut self, v: impl Into<bool>) -> Self { self.input.disable_api_termination = Some(v.into()); self }
    pub fn instance_initiated_shutdown_behavior(mut self, v: impl Into<ShutdownBehavior>) -> Self { self.input.instance_initiated_shutdown_behavior = Some(v.into()); self }
    pub fn private_ip_address(mut self, v: impl Into<String>) -> Self { self.input.private_ip_address = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn additional_info(mut self, v: impl Into<String>) -> Self { self.input.additional_info = Some(v.into()); self }
    pub fn network_interfaces(mut self, v: impl IntoIterator<Item = impl Into<InstanceNetworkInterfaceSpecification>>) -> Self { self.input.network_interfaces = list(v); self }
    pub fn iam_instance_profile(mut self, v: impl Into<IamInstanceProfileSpecification>) -> Self { self.input.iam_instance_profile = Some(v.into()); self }
    pub fn ebs_optimized(mut self, v: impl Into<bool>) -> Self { self.input.ebs_optimized = Some(v.into()); self }
}
pub struct RunInstancesOutput {
    pub reservation_id: Option<String>, pub owner_id: Option<String>, pub requester_id: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>, pub instances: Option<Vec<Instance>>,
}
impl Shape for RunInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "Reservation", members: &[
        field("ReservationId", "reservationId", STRING), field("OwnerId", "ownerId", STRING),
        field("RequesterId", "requesterId", STRING), field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
        field("Instances", "instancesSet", INSTANCE_LIST_LIST),
    ], ..Schema::NONE };
    members! { reservation_id, owner_id, requester_id, groups, instances }
}
impl RunInstancesOutput {
    #[inline] pub fn reservation_id(&self) -> &str { text(&self.reservation_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn requester_id(&self) -> &str { text(&self.requester_id) }
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
    #[inline] pub fn instances(&self) -> &[Instance] { items(&self.instances) }
}

pub struct RunScheduledInstancesInput {
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub instance_count: Option<i32>,
    pub launch_specification: Option<ScheduledInstancesLaunchSpecification>, pub scheduled_instance_id: Option<String>,
}
impl Shape for RunScheduledInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "RunScheduledInstancesRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("InstanceCount", "", INTEGER), field("LaunchSpecification", "", STRUCTURE).sensitive().required(),
        field("ScheduledInstanceId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { client_token, dry_run, instance_count, launch_specification, scheduled_instance_id }
}
impl Operation for RunScheduledInstancesInput {
    type Output = RunScheduledInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "RunScheduledInstances", service: SERVICE, input: RunScheduledInstancesInput::SCHEMA,
        output: RunScheduledInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<RunScheduledInstancesInput, M> {
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn instance_count(mut self, v: impl Into<i32>) -> Self { self.input.instance_count = Some(v.into()); self }
    pub fn launch_specification(mut self, v: impl Into<ScheduledInstancesLaunchSpecification>) -> Self { self.input.launch_specification = Some(v.into()); self }
    pub fn scheduled_instance_id(mut self, v: impl Into<String>) -> Self { self.input.scheduled_instance_id = Some(v.into()); self }
}
pub struct RunScheduledInstancesOutput { pub instance_id_set: Option<Vec<String>> }
impl Shape for RunScheduledInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "RunScheduledInstancesResult", members: &[
        field("InstanceIdSet", "instanceIdSet", INSTANCE_ID_SET_LIST),
    ], ..Schema::NONE };
    members! { instance_id_set }
}
impl RunScheduledInstancesOutput {
    #[inline] pub fn instance_id_set(&self) -> &[String] { items(&self.instance_id_set) }
}

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
        name: "SearchLocalGatewayRoutes", service: SERVICE, input: SearchLocalGatewayRoutesInput::SCHEMA,
        output: SearchLocalGatewayRoutesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Routes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for SearchLocalGatewayRoutesInput {
    type Item = LocalGatewayRoute;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.routes.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<SearchLocalGatewayRoutesInput, M> {
    pub fn local_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.local_gateway_route_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
        name: "SearchTransitGatewayMulticastGroups", service: SERVICE,
        input: SearchTransitGatewayMulticastGroupsInput::SCHEMA,
        output: SearchTransitGatewayMulticastGroupsOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MulticastGroups"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for SearchTransitGatewayMulticastGroupsInput {
    type Item = TransitGatewayMulticastGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.multicast_groups.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<SearchTransitGatewayMulticastGroupsInput, M> {
    pub fn transit_gateway_multicast_domain_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_multicast_domain_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
        name: "SearchTransitGatewayRoutes", service: SERVICE, input: SearchTransitGatewayRoutesInput::SCHEMA,
        output: SearchTransitGatewayRoutesOutput::SCHEMA,
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Routes"], more_results: "AdditionalRoutesAvailable", limit_key: "MaxResults" }),
        ..OperationSchema::NONE
    };
}
impl Paginated for SearchTransitGatewayRoutesInput {
    type Item = TransitGatewayRoute;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.routes.unwrap_or_default() }
}
#[cfg(feature = "client")]
impl<M> Call<SearchTransitGatewayRoutesInput, M> {
    pub fn transit_gateway_route_table_id(mut self, v: impl Into<String>) -> Self { self.input.transit_gateway_route_table_id = Some(v.into()); self }
    pub fn filters(mut self, v: impl IntoIterator<Item = impl Into<Filter>>) -> Self { self.input.filters = list(v); self }
    pub fn max_results(mut self, v: impl Into<i32>) -> Self { self.input.max_results = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn next_token(mut self, v: impl Into<String>) -> Self { self.input.next_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "SendDiagnosticInterrupt", service: SERVICE, input: SendDiagnosticInterruptInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<SendDiagnosticInterruptInput, M> {
    pub fn instance_id(mut self, v: impl Into<String>) -> Self { self.input.instance_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "StartDeclarativePoliciesReport", service: SERVICE, input: StartDeclarativePoliciesReportInput::SCHEMA,
        output: StartDeclarativePoliciesReportOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<StartDeclarativePoliciesReportInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn s3_bucket(mut self, v: impl Into<String>) -> Self { self.input.s3_bucket = Some(v.into()); self }
    pub fn s3_prefix(mut self, v: impl Into<String>) -> Self { self.input.s3_prefix = Some(v.into()); self }
    pub fn target_id(mut self, v: impl Into<String>) -> Self { self.input.target_id = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "StartInstances", service: SERVICE, input: StartInstancesInput::SCHEMA,
        output: StartInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<StartInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn additional_info(mut self, v: impl Into<String>) -> Self { self.input.additional_info = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "StartNetworkInsightsAccessScopeAnalysis", service: SERVICE,
        input: StartNetworkInsightsAccessScopeAnalysisInput::SCHEMA,
        output: StartNetworkInsightsAccessScopeAnalysisOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<StartNetworkInsightsAccessScopeAnalysisInput, M> {
    pub fn network_insights_access_scope_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_access_scope_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "StartNetworkInsightsAnalysis", service: SERVICE, input: StartNetworkInsightsAnalysisInput::SCHEMA,
        output: StartNetworkInsightsAnalysisOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<StartNetworkInsightsAnalysisInput, M> {
    pub fn network_insights_path_id(mut self, v: impl Into<String>) -> Self { self.input.network_insights_path_id = Some(v.into()); self }
    pub fn additional_accounts(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.additional_accounts = list(v); self }
    pub fn filter_in_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.filter_in_arns = list(v); self }
    pub fn filter_out_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.filter_out_arns = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.input.tag_specifications = list(v); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "StartVpcEndpointServicePrivateDnsVerification", service: SERVICE,
        input: StartVpcEndpointServicePrivateDnsVerificationInput::SCHEMA,
        output: StartVpcEndpointServicePrivateDnsVerificationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<StartVpcEndpointServicePrivateDnsVerificationInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn service_id(mut self, v: impl Into<String>) -> Self { self.input.service_id = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "StopInstances", service: SERVICE, input: StopInstancesInput::SCHEMA,
        output: StopInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<StopInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn hibernate(mut self, v: impl Into<bool>) -> Self { self.input.hibernate = Some(v.into()); self }
    pub fn skip_os_shutdown(mut self, v: impl Into<bool>) -> Self { self.input.skip_os_shutdown = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "TerminateClientVpnConnections", service: SERVICE, input: TerminateClientVpnConnectionsInput::SCHEMA,
        output: TerminateClientVpnConnectionsOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<TerminateClientVpnConnectionsInput, M> {
    pub fn client_vpn_endpoint_id(mut self, v: impl Into<String>) -> Self { self.input.client_vpn_endpoint_id = Some(v.into()); self }
    pub fn connection_id(mut self, v: impl Into<String>) -> Self { self.input.connection_id = Some(v.into()); self }
    pub fn username(mut self, v: impl Into<String>) -> Self { self.input.username = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "TerminateInstances", service: SERVICE, input: TerminateInstancesInput::SCHEMA,
        output: TerminateInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<TerminateInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn force(mut self, v: impl Into<bool>) -> Self { self.input.force = Some(v.into()); self }
    pub fn skip_os_shutdown(mut self, v: impl Into<bool>) -> Self { self.input.skip_os_shutdown = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UnassignIpv6Addresses", service: SERVICE, input: UnassignIpv6AddressesInput::SCHEMA,
        output: UnassignIpv6AddressesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UnassignIpv6AddressesInput, M> {
    pub fn ipv6_prefixes(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipv6_prefixes = list(v); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn ipv6_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipv6_addresses = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UnassignPrivateIpAddresses", service: SERVICE, input: UnassignPrivateIpAddressesInput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UnassignPrivateIpAddressesInput, M> {
    pub fn ipv4_prefixes(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.ipv4_prefixes = list(v); self }
    pub fn network_interface_id(mut self, v: impl Into<String>) -> Self { self.input.network_interface_id = Some(v.into()); self }
    pub fn private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.private_ip_addresses = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UnassignPrivateNatGatewayAddress", service: SERVICE,
        input: UnassignPrivateNatGatewayAddressInput::SCHEMA, output: UnassignPrivateNatGatewayAddressOutput::SCHEMA,
        ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UnassignPrivateNatGatewayAddressInput, M> {
    pub fn nat_gateway_id(mut self, v: impl Into<String>) -> Self { self.input.nat_gateway_id = Some(v.into()); self }
    pub fn private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.private_ip_addresses = list(v); self }
    pub fn max_drain_duration_seconds(mut self, v: impl Into<i32>) -> Self { self.input.max_drain_duration_seconds = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UnlockSnapshot", service: SERVICE, input: UnlockSnapshotInput::SCHEMA,
        output: UnlockSnapshotOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UnlockSnapshotInput, M> {
    pub fn snapshot_id(mut self, v: impl Into<String>) -> Self { self.input.snapshot_id = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UnmonitorInstances", service: SERVICE, input: UnmonitorInstancesInput::SCHEMA,
        output: UnmonitorInstancesOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UnmonitorInstancesInput, M> {
    pub fn instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.instance_ids = list(v); self }
    pub fn metric_category_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.metric_category_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UpdateCapacityManagerMonitoredTagKeys", service: SERVICE,
        input: UpdateCapacityManagerMonitoredTagKeysInput::SCHEMA,
        output: UpdateCapacityManagerMonitoredTagKeysOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UpdateCapacityManagerMonitoredTagKeysInput, M> {
    pub fn activate_tag_keys(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.activate_tag_keys = list(v); self }
    pub fn deactivate_tag_keys(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.deactivate_tag_keys = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UpdateCapacityManagerOrganizationsAccess", service: SERVICE,
        input: UpdateCapacityManagerOrganizationsAccessInput::SCHEMA,
        output: UpdateCapacityManagerOrganizationsAccessOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UpdateCapacityManagerOrganizationsAccessInput, M> {
    pub fn organizations_access(mut self, v: impl Into<bool>) -> Self { self.input.organizations_access = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn client_token(mut self, v: impl Into<String>) -> Self { self.input.client_token = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UpdateInterruptibleCapacityReservationAllocation", service: SERVICE,
        input: UpdateInterruptibleCapacityReservationAllocationInput::SCHEMA,
        output: UpdateInterruptibleCapacityReservationAllocationOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UpdateInterruptibleCapacityReservationAllocationInput, M> {
    pub fn capacity_reservation_id(mut self, v: impl Into<String>) -> Self { self.input.capacity_reservation_id = Some(v.into()); self }
    pub fn target_instance_count(mut self, v: impl Into<i32>) -> Self { self.input.target_instance_count = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn zero_size_preference(mut self, v: impl Into<ZeroSizePreference>) -> Self { self.input.zero_size_preference = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UpdateSecurityGroupRuleDescriptionsEgress", service: SERVICE,
        input: UpdateSecurityGroupRuleDescriptionsEgressInput::SCHEMA,
        output: UpdateSecurityGroupRuleDescriptionsEgressOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UpdateSecurityGroupRuleDescriptionsEgressInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn ip_permissions(mut self, v: impl IntoIterator<Item = impl Into<IpPermission>>) -> Self { self.input.ip_permissions = list(v); self }
    pub fn security_group_rule_descriptions(mut self, v: impl IntoIterator<Item = impl Into<SecurityGroupRuleDescription>>) -> Self { self.input.security_group_rule_descriptions = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "UpdateSecurityGroupRuleDescriptionsIngress", service: SERVICE,
        input: UpdateSecurityGroupRuleDescriptionsIngressInput::SCHEMA,
        output: UpdateSecurityGroupRuleDescriptionsIngressOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<UpdateSecurityGroupRuleDescriptionsIngressInput, M> {
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
    pub fn group_id(mut self, v: impl Into<String>) -> Self { self.input.group_id = Some(v.into()); self }
    pub fn group_name(mut self, v: impl Into<String>) -> Self { self.input.group_name = Some(v.into()); self }
    pub fn ip_permissions(mut self, v: impl IntoIterator<Item = impl Into<IpPermission>>) -> Self { self.input.ip_permissions = list(v); self }
    pub fn security_group_rule_descriptions(mut self, v: impl IntoIterator<Item = impl Into<SecurityGroupRuleDescription>>) -> Self { self.input.security_group_rule_descriptions = list(v); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "ValidateSecurityGroupQuotasForInterface", service: SERVICE,
        input: ValidateSecurityGroupQuotasForInterfaceInput::SCHEMA,
        output: ValidateSecurityGroupQuotasForInterfaceOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<ValidateSecurityGroupQuotasForInterfaceInput, M> {
    pub fn security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.input.security_group_ids = list(v); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "WithdrawByoipCidr", service: SERVICE, input: WithdrawByoipCidrInput::SCHEMA,
        output: WithdrawByoipCidrOutput::SCHEMA, ..OperationSchema::NONE
    };
}
#[cfg(feature = "client")]
impl<M> Call<WithdrawByoipCidrInput, M> {
    pub fn cidr(mut self, v: impl Into<String>) -> Self { self.input.cidr = Some(v.into()); self }
    pub fn dry_run(mut self, v: impl Into<bool>) -> Self { self.input.dry_run = Some(v.into()); self }
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
    RebootInstancesInput, RegisterImageInput, RegisterImageOutput, RegisterInstanceEventNotificationAttributesInput,
    RegisterInstanceEventNotificationAttributesOutput, RegisterTransitGatewayMulticastGroupMembersInput,
    RegisterTransitGatewayMulticastGroupMembersOutput, RegisterTransitGatewayMulticastGroupSourcesInput,
    RegisterTransitGatewayMulticastGroupSourcesOutput, RejectCapacityReservationBillingOwnershipInput,
    RejectCapacityReservationBillingOwnershipOutput, RejectTransitGatewayClientVpnAttachmentInput,
    RejectTransitGatewayClientVpnAttachmentOutput, RejectTransitGatewayMulticastDomainAssociationsInput,
    RejectTransitGatewayMulticastDomainAssociationsOutput, RejectTransitGatewayPeeringAttachmentInput,
    RejectTransitGatewayPeeringAttachmentOutput, RejectTransitGatewayVpcAttachmentInput,
    RejectTransitGatewayVpcAttachmentOutput, RejectVpcEndpointConnectionsInput, RejectVpcEndpointConnectionsOutput,
    RejectVpcPeeringConnectionInput, RejectVpcPeeringConnectionOutput, ReleaseAddressInput, ReleaseHostsInput,
    ReleaseHostsOutput, ReleaseIpamPoolAllocationInput, ReleaseIpamPoolAllocationOutput,
    ReplaceIamInstanceProfileAssociationInput, ReplaceIamInstanceProfileAssociationOutput,
    ReplaceImageCriteriaInAllowedImagesSettingsInput, ReplaceImageCriteriaInAllowedImagesSettingsOutput,
    ReplaceImageInstanceTypeSpecificationInput, ReplaceImageInstanceTypeSpecificationOutput,
    ReplaceNetworkAclAssociationInput, ReplaceNetworkAclAssociationOutput, ReplaceNetworkAclEntryInput,
    ReplaceRouteInput, ReplaceRouteTableAssociationInput, ReplaceRouteTableAssociationOutput,
    ReplaceTransitGatewayRouteInput, ReplaceTransitGatewayRouteOutput, ReplaceVpnTunnelInput, ReplaceVpnTunnelOutput,
    ReportInstanceStatusInput, RequestSpotFleetInput, RequestSpotFleetOutput, RequestSpotInstancesInput,
    RequestSpotInstancesOutput, ResetAddressAttributeInput, ResetAddressAttributeOutput, ResetEbsDefaultKmsKeyIdInput,
    ResetEbsDefaultKmsKeyIdOutput, ResetFpgaImageAttributeInput, ResetFpgaImageAttributeOutput,
    ResetImageAttributeInput, ResetInstanceAttributeInput, ResetNetworkInterfaceAttributeInput,
    ResetSnapshotAttributeInput, RestoreAddressToClassicInput, RestoreAddressToClassicOutput,
    RestoreImageFromRecycleBinInput, RestoreImageFromRecycleBinOutput, RestoreManagedPrefixListVersionInput,
    RestoreManagedPrefixListVersionOutput, RestoreSnapshotFromRecycleBinInput, RestoreSnapshotFromRecycleBinOutput,
    RestoreSnapshotTierInput, RestoreSnapshotTierOutput, RestoreVolumeFromRecycleBinInput,
    RestoreVolumeFromRecycleBinOutput, RevokeClientVpnIngressInput, RevokeClientVpnIngressOutput,
    RevokeSecurityGroupEgressInput, RevokeSecurityGroupEgressOutput, RevokeSecurityGroupIngressInput,
    RevokeSecurityGroupIngressOutput, RunInstancesInput, RunInstancesOutput, RunScheduledInstancesInput,
    RunScheduledInstancesOutput, SearchLocalGatewayRoutesInput, SearchLocalGatewayRoutesOutput,
    SearchTransitGatewayMulticastGroupsInput, SearchTransitGatewayMulticastGroupsOutput,
    SearchTransitGatewayRoutesInput, SearchTransitGatewayRoutesOutput, SendDiagnosticInterruptInput,
    StartDeclarativePoliciesReportInput, StartDeclarativePoliciesReportOutput, StartInstancesInput,
    StartInstancesOutput, StartNetworkInsightsAccessScopeAnalysisInput, StartNetworkInsightsAccessScopeAnalysisOutput,
    StartNetworkInsightsAnalysisInput, StartNetworkInsightsAnalysisOutput,
    StartVpcEndpointServicePrivateDnsVerificationInput, StartVpcEndpointServicePrivateDnsVerificationOutput,
    StopInstancesInput, StopInstancesOutput, TerminateClientVpnConnectionsInput, TerminateClientVpnConnectionsOutput,
    TerminateInstancesInput, TerminateInstancesOutput, UnassignIpv6AddressesInput, UnassignIpv6AddressesOutput,
    UnassignPrivateIpAddressesInput, UnassignPrivateNatGatewayAddressInput, UnassignPrivateNatGatewayAddressOutput,
    UnlockSnapshotInput, UnlockSnapshotOutput, UnmonitorInstancesInput, UnmonitorInstancesOutput,
    UpdateCapacityManagerMonitoredTagKeysInput, UpdateCapacityManagerMonitoredTagKeysOutput,
    UpdateCapacityManagerOrganizationsAccessInput, UpdateCapacityManagerOrganizationsAccessOutput,
    UpdateInterruptibleCapacityReservationAllocationInput, UpdateInterruptibleCapacityReservationAllocationOutput,
    UpdateSecurityGroupRuleDescriptionsEgressInput, UpdateSecurityGroupRuleDescriptionsEgressOutput,
    UpdateSecurityGroupRuleDescriptionsIngressInput, UpdateSecurityGroupRuleDescriptionsIngressOutput,
    ValidateSecurityGroupQuotasForInterfaceInput, ValidateSecurityGroupQuotasForInterfaceOutput,
    WithdrawByoipCidrInput, WithdrawByoipCidrOutput,
}
