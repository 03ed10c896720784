// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_client::{Once, Wait};

use super::*;
use crate::{Call, Client};

/// The operations.
impl Client {
    /// Calls `AcceptAddressTransfer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptAddressTransfer.html).
    #[inline] pub fn accept_address_transfer(&self) -> Call<AcceptAddressTransferInput, Once> { self.call() }
    /// Calls `AcceptCapacityReservationBillingOwnership`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptCapacityReservationBillingOwnership.html).
    #[inline] pub fn accept_capacity_reservation_billing_ownership(&self) -> Call<AcceptCapacityReservationBillingOwnershipInput, Once> { self.call() }
    /// Calls `AcceptReservedInstancesExchangeQuote`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptReservedInstancesExchangeQuote.html).
    #[inline] pub fn accept_reserved_instances_exchange_quote(&self) -> Call<AcceptReservedInstancesExchangeQuoteInput, Once> { self.call() }
    /// Calls `AcceptTransitGatewayClientVpnAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptTransitGatewayClientVpnAttachment.html).
    #[inline] pub fn accept_transit_gateway_client_vpn_attachment(&self) -> Call<AcceptTransitGatewayClientVpnAttachmentInput, Once> { self.call() }
    /// Calls `AcceptTransitGatewayMulticastDomainAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptTransitGatewayMulticastDomainAssociations.html).
    #[inline] pub fn accept_transit_gateway_multicast_domain_associations(&self) -> Call<AcceptTransitGatewayMulticastDomainAssociationsInput, Once> { self.call() }
    /// Calls `AcceptTransitGatewayPeeringAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptTransitGatewayPeeringAttachment.html).
    #[inline] pub fn accept_transit_gateway_peering_attachment(&self) -> Call<AcceptTransitGatewayPeeringAttachmentInput, Once> { self.call() }
    /// Calls `AcceptTransitGatewayVpcAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptTransitGatewayVpcAttachment.html).
    #[inline] pub fn accept_transit_gateway_vpc_attachment(&self) -> Call<AcceptTransitGatewayVpcAttachmentInput, Once> { self.call() }
    /// Calls `AcceptVpcEndpointConnections`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptVpcEndpointConnections.html).
    #[inline] pub fn accept_vpc_endpoint_connections(&self) -> Call<AcceptVpcEndpointConnectionsInput, Once> { self.call() }
    /// Calls `AcceptVpcPeeringConnection`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptVpcPeeringConnection.html).
    #[inline] pub fn accept_vpc_peering_connection(&self) -> Call<AcceptVpcPeeringConnectionInput, Once> { self.call() }
    /// Calls `AdvertiseByoipCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AdvertiseByoipCidr.html).
    #[inline] pub fn advertise_byoip_cidr(&self) -> Call<AdvertiseByoipCidrInput, Once> { self.call() }
    /// Calls `AllocateAddress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html).
    #[inline] pub fn allocate_address(&self) -> Call<AllocateAddressInput, Once> { self.call() }
    /// Calls `AllocateHosts`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateHosts.html).
    #[inline] pub fn allocate_hosts(&self) -> Call<AllocateHostsInput, Once> { self.call() }
    /// Calls `AllocateIpamPoolCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateIpamPoolCidr.html).
    #[inline] pub fn allocate_ipam_pool_cidr(&self) -> Call<AllocateIpamPoolCidrInput, Once> { self.call() }
    /// Calls `ApplySecurityGroupsToClientVpnTargetNetwork`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ApplySecurityGroupsToClientVpnTargetNetwork.html).
    #[inline] pub fn apply_security_groups_to_client_vpn_target_network(&self) -> Call<ApplySecurityGroupsToClientVpnTargetNetworkInput, Once> { self.call() }
    /// Calls `AssignIpv6Addresses`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignIpv6Addresses.html).
    #[inline] pub fn assign_ipv6_addresses(&self) -> Call<AssignIpv6AddressesInput, Once> { self.call() }
    /// Calls `AssignPrivateIpAddresses`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html).
    #[inline] pub fn assign_private_ip_addresses(&self) -> Call<AssignPrivateIpAddressesInput, Once> { self.call() }
    /// Calls `AssignPrivateNatGatewayAddress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateNatGatewayAddress.html).
    #[inline] pub fn assign_private_nat_gateway_address(&self) -> Call<AssignPrivateNatGatewayAddressInput, Once> { self.call() }
    /// Calls `AssociateAddress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html).
    #[inline] pub fn associate_address(&self) -> Call<AssociateAddressInput, Once> { self.call() }
    /// Calls `AssociateApplicationStatusCheck`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateApplicationStatusCheck.html).
    #[inline] pub fn associate_application_status_check(&self) -> Call<AssociateApplicationStatusCheckInput, Once> { self.call() }
    /// Calls `AssociateCapacityReservationBillingOwner`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateCapacityReservationBillingOwner.html).
    #[inline] pub fn associate_capacity_reservation_billing_owner(&self) -> Call<AssociateCapacityReservationBillingOwnerInput, Once> { self.call() }
    /// Calls `AssociateClientVpnTargetNetwork`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateClientVpnTargetNetwork.html).
    #[inline] pub fn associate_client_vpn_target_network(&self) -> Call<AssociateClientVpnTargetNetworkInput, Once> { self.call() }
    /// Calls `AssociateDhcpOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html).
    #[inline] pub fn associate_dhcp_options(&self) -> Call<AssociateDhcpOptionsInput, Once> { self.call() }
    /// Calls `AssociateEnclaveCertificateIamRole`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateEnclaveCertificateIamRole.html).
    #[inline] pub fn associate_enclave_certificate_iam_role(&self) -> Call<AssociateEnclaveCertificateIamRoleInput, Once> { self.call() }
    /// Calls `AssociateIamInstanceProfile`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html).
    #[inline] pub fn associate_iam_instance_profile(&self) -> Call<AssociateIamInstanceProfileInput, Once> { self.call() }
    /// Calls `AssociateInstanceEventWindow`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateInstanceEventWindow.html).
    #[inline] pub fn associate_instance_event_window(&self) -> Call<AssociateInstanceEventWindowInput, Once> { self.call() }
    /// Calls `AssociateIpamByoasn`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIpamByoasn.html).
    #[inline] pub fn associate_ipam_byoasn(&self) -> Call<AssociateIpamByoasnInput, Once> { self.call() }
    /// Calls `AssociateIpamResourceDiscovery`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIpamResourceDiscovery.html).
    #[inline] pub fn associate_ipam_resource_discovery(&self) -> Call<AssociateIpamResourceDiscoveryInput, Once> { self.call() }
    /// Calls `AssociateKmsKeyId`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateKmsKeyId.html).
    #[inline] pub fn associate_kms_key_id(&self) -> Call<AssociateKmsKeyIdInput, Once> { self.call() }
    /// Calls `AssociateNatGatewayAddress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html).
    #[inline] pub fn associate_nat_gateway_address(&self) -> Call<AssociateNatGatewayAddressInput, Once> { self.call() }
    /// Calls `AssociateNetworkingFlexCostAllocationPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNetworkingFlexCostAllocationPolicy.html).
    #[inline] pub fn associate_networking_flex_cost_allocation_policy(&self) -> Call<AssociateNetworkingFlexCostAllocationPolicyInput, Once> { self.call() }
    /// Calls `AssociateRouteServer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteServer.html).
    #[inline] pub fn associate_route_server(&self) -> Call<AssociateRouteServerInput, Once> { self.call() }
    /// Calls `AssociateRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html).
    #[inline] pub fn associate_route_table(&self) -> Call<AssociateRouteTableInput, Once> { self.call() }
    /// Calls `AssociateSecurityGroupVpc`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSecurityGroupVpc.html).
    #[inline] pub fn associate_security_group_vpc(&self) -> Call<AssociateSecurityGroupVpcInput, Once> { self.call() }
    /// Calls `AssociateSubnetCidrBlock`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html).
    #[inline] pub fn associate_subnet_cidr_block(&self) -> Call<AssociateSubnetCidrBlockInput, Once> { self.call() }
    /// Calls `AssociateTransitGatewayMulticastDomain`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateTransitGatewayMulticastDomain.html).
    #[inline] pub fn associate_transit_gateway_multicast_domain(&self) -> Call<AssociateTransitGatewayMulticastDomainInput, Once> { self.call() }
    /// Calls `AssociateTransitGatewayPolicyTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateTransitGatewayPolicyTable.html).
    #[inline] pub fn associate_transit_gateway_policy_table(&self) -> Call<AssociateTransitGatewayPolicyTableInput, Once> { self.call() }
    /// Calls `AssociateTransitGatewayRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateTransitGatewayRouteTable.html).
    #[inline] pub fn associate_transit_gateway_route_table(&self) -> Call<AssociateTransitGatewayRouteTableInput, Once> { self.call() }
    /// Calls `AssociateTrunkInterface`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateTrunkInterface.html).
    #[inline] pub fn associate_trunk_interface(&self) -> Call<AssociateTrunkInterfaceInput, Once> { self.call() }
    /// Calls `AssociateVpcCidrBlock`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html).
    #[inline] pub fn associate_vpc_cidr_block(&self) -> Call<AssociateVpcCidrBlockInput, Once> { self.call() }
    /// Calls `AttachClassicLinkVpc`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachClassicLinkVpc.html).
    #[inline] pub fn attach_classic_link_vpc(&self) -> Call<AttachClassicLinkVpcInput, Once> { self.call() }
    /// Calls `AttachImageWatermark`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachImageWatermark.html).
    #[inline] pub fn attach_image_watermark(&self) -> Call<AttachImageWatermarkInput, Once> { self.call() }
    /// Calls `AttachInternetGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html).
    #[inline] pub fn attach_internet_gateway(&self) -> Call<AttachInternetGatewayInput, Once> { self.call() }
    /// Calls `AttachNetworkInterface`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html).
    #[inline] pub fn attach_network_interface(&self) -> Call<AttachNetworkInterfaceInput, Once> { self.call() }
    /// Calls `AttachVerifiedAccessTrustProvider`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVerifiedAccessTrustProvider.html).
    #[inline] pub fn attach_verified_access_trust_provider(&self) -> Call<AttachVerifiedAccessTrustProviderInput, Once> { self.call() }
    /// Calls `AttachVolume`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVolume.html).
    #[inline] pub fn attach_volume(&self) -> Call<AttachVolumeInput, Once> { self.call() }
    /// Calls `AttachVpnGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVpnGateway.html).
    #[inline] pub fn attach_vpn_gateway(&self) -> Call<AttachVpnGatewayInput, Once> { self.call() }
    /// Calls `AuthorizeClientVpnIngress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeClientVpnIngress.html).
    #[inline] pub fn authorize_client_vpn_ingress(&self) -> Call<AuthorizeClientVpnIngressInput, Once> { self.call() }
    /// Calls `AuthorizeSecurityGroupEgress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html).
    #[inline] pub fn authorize_security_group_egress(&self) -> Call<AuthorizeSecurityGroupEgressInput, Once> { self.call() }
    /// Calls `AuthorizeSecurityGroupIngress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html).
    #[inline] pub fn authorize_security_group_ingress(&self) -> Call<AuthorizeSecurityGroupIngressInput, Once> { self.call() }
    /// Calls `BatchModifyIpamRoutingPolicyRegistrations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BatchModifyIpamRoutingPolicyRegistrations.html).
    #[inline] pub fn batch_modify_ipam_routing_policy_registrations(&self) -> Call<BatchModifyIpamRoutingPolicyRegistrationsInput, Once> { self.call() }
    /// Calls `BundleInstance`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BundleInstance.html).
    #[inline] pub fn bundle_instance(&self) -> Call<BundleInstanceInput, Once> { self.call() }
    /// Calls `CancelBundleTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelBundleTask.html).
    #[inline] pub fn cancel_bundle_task(&self) -> Call<CancelBundleTaskInput, Once> { self.call() }
    /// Calls `CancelCapacityReservation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelCapacityReservation.html).
    #[inline] pub fn cancel_capacity_reservation(&self) -> Call<CancelCapacityReservationInput, Once> { self.call() }
    /// Calls `CancelCapacityReservationFleets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelCapacityReservationFleets.html).
    #[inline] pub fn cancel_capacity_reservation_fleets(&self) -> Call<CancelCapacityReservationFleetsInput, Once> { self.call() }
    /// Calls `CancelConversionTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelConversionTask.html).
    #[inline] pub fn cancel_conversion_task(&self) -> Call<CancelConversionTaskInput, Once> { self.call() }
    /// Calls `CancelDeclarativePoliciesReport`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelDeclarativePoliciesReport.html).
    #[inline] pub fn cancel_declarative_policies_report(&self) -> Call<CancelDeclarativePoliciesReportInput, Once> { self.call() }
    /// Calls `CancelExportTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelExportTask.html).
    #[inline] pub fn cancel_export_task(&self) -> Call<CancelExportTaskInput, Once> { self.call() }
    /// Calls `CancelImageLaunchPermission`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImageLaunchPermission.html).
    #[inline] pub fn cancel_image_launch_permission(&self) -> Call<CancelImageLaunchPermissionInput, Once> { self.call() }
    /// Calls `CancelImportTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImportTask.html).
    #[inline] pub fn cancel_import_task(&self) -> Call<CancelImportTaskInput, Once> { self.call() }
    /// Calls `CancelReservedInstancesListing`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelReservedInstancesListing.html).
    #[inline] pub fn cancel_reserved_instances_listing(&self) -> Call<CancelReservedInstancesListingInput, Once> { self.call() }
    /// Calls `CancelSpotFleetRequests`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotFleetRequests.html).
    #[inline] pub fn cancel_spot_fleet_requests(&self) -> Call<CancelSpotFleetRequestsInput, Once> { self.call() }
    /// Calls `CancelSpotInstanceRequests`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotInstanceRequests.html).
    #[inline] pub fn cancel_spot_instance_requests(&self) -> Call<CancelSpotInstanceRequestsInput, Once> { self.call() }
    /// Calls `ConfirmProductInstance`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConfirmProductInstance.html).
    #[inline] pub fn confirm_product_instance(&self) -> Call<ConfirmProductInstanceInput, Once> { self.call() }
    /// Calls `CopyFpgaImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyFpgaImage.html).
    #[inline] pub fn copy_fpga_image(&self) -> Call<CopyFpgaImageInput, Once> { self.call() }
    /// Calls `CopyImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html).
    #[inline] pub fn copy_image(&self) -> Call<CopyImageInput, Once> { self.call() }
    /// Calls `CopySnapshot`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html).
    #[inline] pub fn copy_snapshot(&self) -> Call<CopySnapshotInput, Once> { self.call() }
    /// Calls `CopyVolumes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyVolumes.html).
    #[inline] pub fn copy_volumes(&self) -> Call<CopyVolumesInput, Once> { self.call() }
    /// Calls `CreateApplicationStatusCheck`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateApplicationStatusCheck.html).
    #[inline] pub fn create_application_status_check(&self) -> Call<CreateApplicationStatusCheckInput, Once> { self.call() }
    /// Calls `CreateCapacityManagerDataExport`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityManagerDataExport.html).
    #[inline] pub fn create_capacity_manager_data_export(&self) -> Call<CreateCapacityManagerDataExportInput, Once> { self.call() }
    /// Calls `CreateCapacityReservation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservation.html).
    #[inline] pub fn create_capacity_reservation(&self) -> Call<CreateCapacityReservationInput, Once> { self.call() }
    /// Calls `CreateCapacityReservationBySplitting`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservationBySplitting.html).
    #[inline] pub fn create_capacity_reservation_by_splitting(&self) -> Call<CreateCapacityReservationBySplittingInput, Once> { self.call() }
    /// Calls `CreateCapacityReservationCancellationQuote`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservationCancellationQuote.html).
    #[inline] pub fn create_capacity_reservation_cancellation_quote(&self) -> Call<CreateCapacityReservationCancellationQuoteInput, Once> { self.call() }
    /// Calls `CreateCapacityReservationDateChangeQuote`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservationDateChangeQuote.html).
    #[inline] pub fn create_capacity_reservation_date_change_quote(&self) -> Call<CreateCapacityReservationDateChangeQuoteInput, Once> { self.call() }
    /// Calls `CreateCapacityReservationFleet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservationFleet.html).
    #[inline] pub fn create_capacity_reservation_fleet(&self) -> Call<CreateCapacityReservationFleetInput, Once> { self.call() }
    /// Calls `CreateCarrierGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCarrierGateway.html).
    #[inline] pub fn create_carrier_gateway(&self) -> Call<CreateCarrierGatewayInput, Once> { self.call() }
    /// Calls `CreateClientVpnEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateClientVpnEndpoint.html).
    #[inline] pub fn create_client_vpn_endpoint(&self) -> Call<CreateClientVpnEndpointInput, Once> { self.call() }
    /// Calls `CreateClientVpnRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateClientVpnRoute.html).
    #[inline] pub fn create_client_vpn_route(&self) -> Call<CreateClientVpnRouteInput, Once> { self.call() }
    /// Calls `CreateCoipCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCoipCidr.html).
    #[inline] pub fn create_coip_cidr(&self) -> Call<CreateCoipCidrInput, Once> { self.call() }
    /// Calls `CreateCoipPool`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCoipPool.html).
    #[inline] pub fn create_coip_pool(&self) -> Call<CreateCoipPoolInput, Once> { self.call() }
    /// Calls `CreateCustomerGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCustomerGateway.html).
    #[inline] pub fn create_customer_gateway(&self) -> Call<CreateCustomerGatewayInput, Once> { self.call() }
    /// Calls `CreateDefaultSubnet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultSubnet.html).
    #[inline] pub fn create_default_subnet(&self) -> Call<CreateDefaultSubnetInput, Once> { self.call() }
    /// Calls `CreateDefaultVpc`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultVpc.html).
    #[inline] pub fn create_default_vpc(&self) -> Call<CreateDefaultVpcInput, Once> { self.call() }
    /// Calls `CreateDelegateMacVolumeOwnershipTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDelegateMacVolumeOwnershipTask.html).
    #[inline] pub fn create_delegate_mac_volume_ownership_task(&self) -> Call<CreateDelegateMacVolumeOwnershipTaskInput, Once> { self.call() }
    /// Calls `CreateDhcpOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html).
    #[inline] pub fn create_dhcp_options(&self) -> Call<CreateDhcpOptionsInput, Once> { self.call() }
    /// Calls `CreateEgressOnlyInternetGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateEgressOnlyInternetGateway.html).
    #[inline] pub fn create_egress_only_internet_gateway(&self) -> Call<CreateEgressOnlyInternetGatewayInput, Once> { self.call() }
    /// Calls `CreateFleet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html).
    #[inline] pub fn create_fleet(&self) -> Call<CreateFleetInput, Once> { self.call() }
    /// Calls `CreateFlowLogs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html).
    #[inline] pub fn create_flow_logs(&self) -> Call<CreateFlowLogsInput, Once> { self.call() }
    /// Calls `CreateFpgaImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFpgaImage.html).
    #[inline] pub fn create_fpga_image(&self) -> Call<CreateFpgaImageInput, Once> { self.call() }
    /// Calls `CreateImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html).
    #[inline] pub fn create_image(&self) -> Call<CreateImageInput, Once> { self.call() }
    /// Calls `CreateImageUsageReport`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImageUsageReport.html).
    #[inline] pub fn create_image_usage_report(&self) -> Call<CreateImageUsageReportInput, Once> { self.call() }
    /// Calls `CreateInstanceConnectEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceConnectEndpoint.html).
    #[inline] pub fn create_instance_connect_endpoint(&self) -> Call<CreateInstanceConnectEndpointInput, Once> { self.call() }
    /// Calls `CreateInstanceEventWindow`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceEventWindow.html).
    #[inline] pub fn create_instance_event_window(&self) -> Call<CreateInstanceEventWindowInput, Once> { self.call() }
    /// Calls `CreateInstanceExportTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceExportTask.html).
    #[inline] pub fn create_instance_export_task(&self) -> Call<CreateInstanceExportTaskInput, Once> { self.call() }
    /// Calls `CreateInternetGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html).
    #[inline] pub fn create_internet_gateway(&self) -> Call<CreateInternetGatewayInput, Once> { self.call() }
    /// Calls `CreateInterruptibleCapacityReservationAllocation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInterruptibleCapacityReservationAllocation.html).
    #[inline] pub fn create_interruptible_capacity_reservation_allocation(&self) -> Call<CreateInterruptibleCapacityReservationAllocationInput, Once> { self.call() }
    /// Calls `CreateIpam`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpam.html).
    #[inline] pub fn create_ipam(&self) -> Call<CreateIpamInput, Once> { self.call() }
    /// Calls `CreateIpamExternalResourceVerificationToken`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamExternalResourceVerificationToken.html).
    #[inline] pub fn create_ipam_external_resource_verification_token(&self) -> Call<CreateIpamExternalResourceVerificationTokenInput, Once> { self.call() }
    /// Calls `CreateIpamInternetRegistryAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamInternetRegistryAssociation.html).
    #[inline] pub fn create_ipam_internet_registry_association(&self) -> Call<CreateIpamInternetRegistryAssociationInput, Once> { self.call() }
    /// Calls `CreateIpamPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamPolicy.html).
    #[inline] pub fn create_ipam_policy(&self) -> Call<CreateIpamPolicyInput, Once> { self.call() }
    /// Calls `CreateIpamPool`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamPool.html).
    #[inline] pub fn create_ipam_pool(&self) -> Call<CreateIpamPoolInput, Once> { self.call() }
    /// Calls `CreateIpamPrefixListResolver`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamPrefixListResolver.html).
    #[inline] pub fn create_ipam_prefix_list_resolver(&self) -> Call<CreateIpamPrefixListResolverInput, Once> { self.call() }
    /// Calls `CreateIpamPrefixListResolverTarget`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamPrefixListResolverTarget.html).
    #[inline] pub fn create_ipam_prefix_list_resolver_target(&self) -> Call<CreateIpamPrefixListResolverTargetInput, Once> { self.call() }
    /// Calls `CreateIpamResourceDiscovery`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamResourceDiscovery.html).
    #[inline] pub fn create_ipam_resource_discovery(&self) -> Call<CreateIpamResourceDiscoveryInput, Once> { self.call() }
    /// Calls `CreateIpamRoutingPolicyRegistration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamRoutingPolicyRegistration.html).
    #[inline] pub fn create_ipam_routing_policy_registration(&self) -> Call<CreateIpamRoutingPolicyRegistrationInput, Once> { self.call() }
    /// Calls `CreateIpamScope`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamScope.html).
    #[inline] pub fn create_ipam_scope(&self) -> Call<CreateIpamScopeInput, Once> { self.call() }
    /// Calls `CreateKeyPair`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html).
    #[inline] pub fn create_key_pair(&self) -> Call<CreateKeyPairInput, Once> { self.call() }
    /// Calls `CreateLaunchTemplate`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html).
    #[inline] pub fn create_launch_template(&self) -> Call<CreateLaunchTemplateInput, Once> { self.call() }
    /// Calls `CreateLaunchTemplateVersion`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html).
    #[inline] pub fn create_launch_template_version(&self) -> Call<CreateLaunchTemplateVersionInput, Once> { self.call() }
    /// Calls `CreateLocalGatewayRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLocalGatewayRoute.html).
    #[inline] pub fn create_local_gateway_route(&self) -> Call<CreateLocalGatewayRouteInput, Once> { self.call() }
    /// Calls `CreateLocalGatewayRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLocalGatewayRouteTable.html).
    #[inline] pub fn create_local_gateway_route_table(&self) -> Call<CreateLocalGatewayRouteTableInput, Once> { self.call() }
    /// Calls `CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation.html).
    #[inline] pub fn create_local_gateway_route_table_virtual_interface_group_association(&self) -> Call<CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput, Once> { self.call() }
    /// Calls `CreateLocalGatewayRouteTableVpcAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLocalGatewayRouteTableVpcAssociation.html).
    #[inline] pub fn create_local_gateway_route_table_vpc_association(&self) -> Call<CreateLocalGatewayRouteTableVpcAssociationInput, Once> { self.call() }
    /// Calls `CreateLocalGatewayVirtualInterface`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLocalGatewayVirtualInterface.html).
    #[inline] pub fn create_local_gateway_virtual_interface(&self) -> Call<CreateLocalGatewayVirtualInterfaceInput, Once> { self.call() }
    /// Calls `CreateLocalGatewayVirtualInterfaceGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLocalGatewayVirtualInterfaceGroup.html).
    #[inline] pub fn create_local_gateway_virtual_interface_group(&self) -> Call<CreateLocalGatewayVirtualInterfaceGroupInput, Once> { self.call() }
    /// Calls `CreateMacSystemIntegrityProtectionModificationTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateMacSystemIntegrityProtectionModificationTask.html).
    #[inline] pub fn create_mac_system_integrity_protection_modification_task(&self) -> Call<CreateMacSystemIntegrityProtectionModificationTaskInput, Once> { self.call() }
    /// Calls `CreateManagedPrefixList`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html).
    #[inline] pub fn create_managed_prefix_list(&self) -> Call<CreateManagedPrefixListInput, Once> { self.call() }
    /// Calls `CreateMetricCategory`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateMetricCategory.html).
    #[inline] pub fn create_metric_category(&self) -> Call<CreateMetricCategoryInput, Once> { self.call() }
    /// Calls `CreateNatGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html).
    #[inline] pub fn create_nat_gateway(&self) -> Call<CreateNatGatewayInput, Once> { self.call() }
    /// Calls `CreateNetworkAcl`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html).
    #[inline] pub fn create_network_acl(&self) -> Call<CreateNetworkAclInput, Once> { self.call() }
    /// Calls `CreateNetworkAclEntry`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html).
    #[inline] pub fn create_network_acl_entry(&self) -> Call<CreateNetworkAclEntryInput, Once> { self.call() }
    /// Calls `CreateNetworkInsightsAccessScope`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInsightsAccessScope.html).
    #[inline] pub fn create_network_insights_access_scope(&self) -> Call<CreateNetworkInsightsAccessScopeInput, Once> { self.call() }
    /// Calls `CreateNetworkInsightsPath`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInsightsPath.html).
    #[inline] pub fn create_network_insights_path(&self) -> Call<CreateNetworkInsightsPathInput, Once> { self.call() }
    /// Calls `CreateNetworkInterface`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html).
    #[inline] pub fn create_network_interface(&self) -> Call<CreateNetworkInterfaceInput, Once> { self.call() }
    /// Calls `CreateNetworkInterfacePermission`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterfacePermission.html).
    #[inline] pub fn create_network_interface_permission(&self) -> Call<CreateNetworkInterfacePermissionInput, Once> { self.call() }
    /// Calls `CreateNetworkingFlexCostAllocationPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkingFlexCostAllocationPolicy.html).
    #[inline] pub fn create_networking_flex_cost_allocation_policy(&self) -> Call<CreateNetworkingFlexCostAllocationPolicyInput, Once> { self.call() }
    /// Calls `CreatePlacementGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreatePlacementGroup.html).
    #[inline] pub fn create_placement_group(&self) -> Call<CreatePlacementGroupInput, Once> { self.call() }
    /// Calls `CreatePublicIpv4Pool`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreatePublicIpv4Pool.html).
    #[inline] pub fn create_public_ipv4_pool(&self) -> Call<CreatePublicIpv4PoolInput, Once> { self.call() }
    /// Calls `CreateReplaceRootVolumeTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateReplaceRootVolumeTask.html).
    #[inline] pub fn create_replace_root_volume_task(&self) -> Call<CreateReplaceRootVolumeTaskInput, Once> { self.call() }
    /// Calls `CreateReservedInstancesListing`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateReservedInstancesListing.html).
    #[inline] pub fn create_reserved_instances_listing(&self) -> Call<CreateReservedInstancesListingInput, Once> { self.call() }
    /// Calls `CreateRestoreImageTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRestoreImageTask.html).
    #[inline] pub fn create_restore_image_task(&self) -> Call<CreateRestoreImageTaskInput, Once> { self.call() }
    /// Calls `CreateRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html).
    #[inline] pub fn create_route(&self) -> Call<CreateRouteInput, Once> { self.call() }
    /// Calls `CreateRouteServer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteServer.html).
    #[inline] pub fn create_route_server(&self) -> Call<CreateRouteServerInput, Once> { self.call() }
    /// Calls `CreateRouteServerEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteServerEndpoint.html).
    #[inline] pub fn create_route_server_endpoint(&self) -> Call<CreateRouteServerEndpointInput, Once> { self.call() }
    /// Calls `CreateRouteServerPeer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteServerPeer.html).
    #[inline] pub fn create_route_server_peer(&self) -> Call<CreateRouteServerPeerInput, Once> { self.call() }
    /// Calls `CreateRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html).
    #[inline] pub fn create_route_table(&self) -> Call<CreateRouteTableInput, Once> { self.call() }
    /// Calls `CreateSecondaryNetwork`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecondaryNetwork.html).
    #[inline] pub fn create_secondary_network(&self) -> Call<CreateSecondaryNetworkInput, Once> { self.call() }
    /// Calls `CreateSecondarySubnet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecondarySubnet.html).
    #[inline] pub fn create_secondary_subnet(&self) -> Call<CreateSecondarySubnetInput, Once> { self.call() }
    /// Calls `CreateSecurityGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html).
    #[inline] pub fn create_security_group(&self) -> Call<CreateSecurityGroupInput, Once> { self.call() }
    /// Calls `CreateSnapshot`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html).
    #[inline] pub fn create_snapshot(&self) -> Call<CreateSnapshotInput, Once> { self.call() }
    /// Calls `CreateSnapshots`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshots.html).
    #[inline] pub fn create_snapshots(&self) -> Call<CreateSnapshotsInput, Once> { self.call() }
    /// Calls `CreateSpotDatafeedSubscription`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSpotDatafeedSubscription.html).
    #[inline] pub fn create_spot_datafeed_subscription(&self) -> Call<CreateSpotDatafeedSubscriptionInput, Once> { self.call() }
    /// Calls `CreateStoreImageTask`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateStoreImageTask.html).
    #[inline] pub fn create_store_image_task(&self) -> Call<CreateStoreImageTaskInput, Once> { self.call() }
    /// Calls `CreateSubnet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html).
    #[inline] pub fn create_subnet(&self) -> Call<CreateSubnetInput, Once> { self.call() }
    /// Calls `CreateSubnetCidrReservation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnetCidrReservation.html).
    #[inline] pub fn create_subnet_cidr_reservation(&self) -> Call<CreateSubnetCidrReservationInput, Once> { self.call() }
    /// Calls `CreateTags`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
    #[inline] pub fn create_tags(&self) -> Call<CreateTagsInput, Once> { self.call() }
    /// Calls `CreateTrafficMirrorFilter`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorFilter.html).
    #[inline] pub fn create_traffic_mirror_filter(&self) -> Call<CreateTrafficMirrorFilterInput, Once> { self.call() }
    /// Calls `CreateTrafficMirrorFilterRule`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorFilterRule.html).
    #[inline] pub fn create_traffic_mirror_filter_rule(&self) -> Call<CreateTrafficMirrorFilterRuleInput, Once> { self.call() }
    /// Calls `CreateTrafficMirrorSession`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorSession.html).
    #[inline] pub fn create_traffic_mirror_session(&self) -> Call<CreateTrafficMirrorSessionInput, Once> { self.call() }
    /// Calls `CreateTrafficMirrorTarget`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorTarget.html).
    #[inline] pub fn create_traffic_mirror_target(&self) -> Call<CreateTrafficMirrorTargetInput, Once> { self.call() }
    /// Calls `CreateTransitGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGateway.html).
    #[inline] pub fn create_transit_gateway(&self) -> Call<CreateTransitGatewayInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayConnect`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayConnect.html).
    #[inline] pub fn create_transit_gateway_connect(&self) -> Call<CreateTransitGatewayConnectInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayConnectPeer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayConnectPeer.html).
    #[inline] pub fn create_transit_gateway_connect_peer(&self) -> Call<CreateTransitGatewayConnectPeerInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayMeteringPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayMeteringPolicy.html).
    #[inline] pub fn create_transit_gateway_metering_policy(&self) -> Call<CreateTransitGatewayMeteringPolicyInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayMeteringPolicyEntry`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayMeteringPolicyEntry.html).
    #[inline] pub fn create_transit_gateway_metering_policy_entry(&self) -> Call<CreateTransitGatewayMeteringPolicyEntryInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayMulticastDomain`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayMulticastDomain.html).
    #[inline] pub fn create_transit_gateway_multicast_domain(&self) -> Call<CreateTransitGatewayMulticastDomainInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayNetworkFunctionAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayNetworkFunctionAttachment.html).
    #[inline] pub fn create_transit_gateway_network_function_attachment(&self) -> Call<CreateTransitGatewayNetworkFunctionAttachmentInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayPeeringAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayPeeringAttachment.html).
    #[inline] pub fn create_transit_gateway_peering_attachment(&self) -> Call<CreateTransitGatewayPeeringAttachmentInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayPolicyTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayPolicyTable.html).
    #[inline] pub fn create_transit_gateway_policy_table(&self) -> Call<CreateTransitGatewayPolicyTableInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayPolicyTableEntry`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayPolicyTableEntry.html).
    #[inline] pub fn create_transit_gateway_policy_table_entry(&self) -> Call<CreateTransitGatewayPolicyTableEntryInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayPrefixListReference`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayPrefixListReference.html).
    #[inline] pub fn create_transit_gateway_prefix_list_reference(&self) -> Call<CreateTransitGatewayPrefixListReferenceInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayRoute.html).
    #[inline] pub fn create_transit_gateway_route(&self) -> Call<CreateTransitGatewayRouteInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayRouteTable.html).
    #[inline] pub fn create_transit_gateway_route_table(&self) -> Call<CreateTransitGatewayRouteTableInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayRouteTableAnnouncement`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayRouteTableAnnouncement.html).
    #[inline] pub fn create_transit_gateway_route_table_announcement(&self) -> Call<CreateTransitGatewayRouteTableAnnouncementInput, Once> { self.call() }
    /// Calls `CreateTransitGatewayVpcAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayVpcAttachment.html).
    #[inline] pub fn create_transit_gateway_vpc_attachment(&self) -> Call<CreateTransitGatewayVpcAttachmentInput, Once> { self.call() }
    /// Calls `CreateVerifiedAccessEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessEndpoint.html).
    #[inline] pub fn create_verified_access_endpoint(&self) -> Call<CreateVerifiedAccessEndpointInput, Once> { self.call() }
    /// Calls `CreateVerifiedAccessGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessGroup.html).
    #[inline] pub fn create_verified_access_group(&self) -> Call<CreateVerifiedAccessGroupInput, Once> { self.call() }
    /// Calls `CreateVerifiedAccessInstance`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessInstance.html).
    #[inline] pub fn create_verified_access_instance(&self) -> Call<CreateVerifiedAccessInstanceInput, Once> { self.call() }
    /// Calls `CreateVerifiedAccessTrustProvider`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessTrustProvider.html).
    #[inline] pub fn create_verified_access_trust_provider(&self) -> Call<CreateVerifiedAccessTrustProviderInput, Once> { self.call() }
    /// Calls `CreateVolume`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html).
    #[inline] pub fn create_volume(&self) -> Call<CreateVolumeInput, Once> { self.call() }
    /// Calls `CreateVpc`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html).
    #[inline] pub fn create_vpc(&self) -> Call<CreateVpcInput, Once> { self.call() }
    /// Calls `CreateVpcBlockPublicAccessExclusion`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcBlockPublicAccessExclusion.html).
    #[inline] pub fn create_vpc_block_public_access_exclusion(&self) -> Call<CreateVpcBlockPublicAccessExclusionInput, Once> { self.call() }
    /// Calls `CreateVpcEncryptionControl`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEncryptionControl.html).
    #[inline] pub fn create_vpc_encryption_control(&self) -> Call<CreateVpcEncryptionControlInput, Once> { self.call() }
    /// Calls `CreateVpcEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html).
    #[inline] pub fn create_vpc_endpoint(&self) -> Call<CreateVpcEndpointInput, Once> { self.call() }
    /// Calls `CreateVpcEndpointConnectionNotification`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpointConnectionNotification.html).
    #[inline] pub fn create_vpc_endpoint_connection_notification(&self) -> Call<CreateVpcEndpointConnectionNotificationInput, Once> { self.call() }
    /// Calls `CreateVpcEndpointServiceConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpointServiceConfiguration.html).
    #[inline] pub fn create_vpc_endpoint_service_configuration(&self) -> Call<CreateVpcEndpointServiceConfigurationInput, Once> { self.call() }
    /// Calls `CreateVpcPeeringConnection`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html).
    #[inline] pub fn create_vpc_peering_connection(&self) -> Call<CreateVpcPeeringConnectionInput, Once> { self.call() }
    /// Calls `CreateVpnConcentrator`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConcentrator.html).
    #[inline] pub fn create_vpn_concentrator(&self) -> Call<CreateVpnConcentratorInput, Once> { self.call() }
    /// Calls `CreateVpnConnection`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnection.html).
    #[inline] pub fn create_vpn_connection(&self) -> Call<CreateVpnConnectionInput, Once> { self.call() }
    /// Calls `CreateVpnConnectionRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnectionRoute.html).
    #[inline] pub fn create_vpn_connection_route(&self) -> Call<CreateVpnConnectionRouteInput, Once> { self.call() }
    /// Calls `CreateVpnGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnGateway.html).
    #[inline] pub fn create_vpn_gateway(&self) -> Call<CreateVpnGatewayInput, Once> { self.call() }
    /// Calls `DeleteApplicationStatusCheck`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteApplicationStatusCheck.html).
    #[inline] pub fn delete_application_status_check(&self) -> Call<DeleteApplicationStatusCheckInput, Once> { self.call() }
    /// Calls `DeleteCapacityManagerDataExport`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteCapacityManagerDataExport.html).
    #[inline] pub fn delete_capacity_manager_data_export(&self) -> Call<DeleteCapacityManagerDataExportInput, Once> { self.call() }
    /// Calls `DeleteCarrierGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteCarrierGateway.html).
    #[inline] pub fn delete_carrier_gateway(&self) -> Call<DeleteCarrierGatewayInput, Once> { self.call() }
    /// Calls `DeleteClientVpnEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteClientVpnEndpoint.html).
    #[inline] pub fn delete_client_vpn_endpoint(&self) -> Call<DeleteClientVpnEndpointInput, Once> { self.call() }
    /// Calls `DeleteClientVpnEndpointAuthorizationPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteClientVpnEndpointAuthorizationPolicy.html).
    #[inline] pub fn delete_client_vpn_endpoint_authorization_policy(&self) -> Call<DeleteClientVpnEndpointAuthorizationPolicyInput, Once> { self.call() }
    /// Calls `DeleteClientVpnRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteClientVpnRoute.html).
    #[inline] pub fn delete_client_vpn_route(&self) -> Call<DeleteClientVpnRouteInput, Once> { self.call() }
    /// Calls `DeleteCoipCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteCoipCidr.html).
    #[inline] pub fn delete_coip_cidr(&self) -> Call<DeleteCoipCidrInput, Once> { self.call() }
    /// Calls `DeleteCoipPool`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteCoipPool.html).
    #[inline] pub fn delete_coip_pool(&self) -> Call<DeleteCoipPoolInput, Once> { self.call() }
    /// Calls `DeleteCustomerGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteCustomerGateway.html).
    #[inline] pub fn delete_customer_gateway(&self) -> Call<DeleteCustomerGatewayInput, Once> { self.call() }
    /// Calls `DeleteDhcpOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html).
    #[inline] pub fn delete_dhcp_options(&self) -> Call<DeleteDhcpOptionsInput, Once> { self.call() }
    /// Calls `DeleteEgressOnlyInternetGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteEgressOnlyInternetGateway.html).
    #[inline] pub fn delete_egress_only_internet_gateway(&self) -> Call<DeleteEgressOnlyInternetGatewayInput, Once> { self.call() }
    /// Calls `DeleteFleets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFleets.html).
    #[inline] pub fn delete_fleets(&self) -> Call<DeleteFleetsInput, Once> { self.call() }
    /// Calls `DeleteFlowLogs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html).
    #[inline] pub fn delete_flow_logs(&self) -> Call<DeleteFlowLogsInput, Once> { self.call() }
    /// Calls `DeleteFpgaImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFpgaImage.html).
    #[inline] pub fn delete_fpga_image(&self) -> Call<DeleteFpgaImageInput, Once> { self.call() }
    /// Calls `DeleteImageUsageReport`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteImageUsageReport.html).
    #[inline] pub fn delete_image_usage_report(&self) -> Call<DeleteImageUsageReportInput, Once> { self.call() }
    /// Calls `DeleteInstanceConnectEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInstanceConnectEndpoint.html).
    #[inline] pub fn delete_instance_connect_endpoint(&self) -> Call<DeleteInstanceConnectEndpointInput, Once> { self.call() }
    /// Calls `DeleteInstanceEventWindow`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInstanceEventWindow.html).
    #[inline] pub fn delete_instance_event_window(&self) -> Call<DeleteInstanceEventWindowInput, Once> { self.call() }
    /// Calls `DeleteInternetGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html).
    #[inline] pub fn delete_internet_gateway(&self) -> Call<DeleteInternetGatewayInput, Once> { self.call() }
    /// Calls `DeleteIpam`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpam.html).
    #[inline] pub fn delete_ipam(&self) -> Call<DeleteIpamInput, Once> { self.call() }
    /// Calls `DeleteIpamExternalResourceVerificationToken`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamExternalResourceVerificationToken.html).
    #[inline] pub fn delete_ipam_external_resource_verification_token(&self) -> Call<DeleteIpamExternalResourceVerificationTokenInput, Once> { self.call() }
    /// Calls `DeleteIpamInternetRegistryAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamInternetRegistryAssociation.html).
    #[inline] pub fn delete_ipam_internet_registry_association(&self) -> Call<DeleteIpamInternetRegistryAssociationInput, Once> { self.call() }
    /// Calls `DeleteIpamPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamPolicy.html).
    #[inline] pub fn delete_ipam_policy(&self) -> Call<DeleteIpamPolicyInput, Once> { self.call() }
    /// Calls `DeleteIpamPool`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamPool.html).
    #[inline] pub fn delete_ipam_pool(&self) -> Call<DeleteIpamPoolInput, Once> { self.call() }
    /// Calls `DeleteIpamPrefixListResolver`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamPrefixListResolver.html).
    #[inline] pub fn delete_ipam_prefix_list_resolver(&self) -> Call<DeleteIpamPrefixListResolverInput, Once> { self.call() }
    /// Calls `DeleteIpamPrefixListResolverTarget`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamPrefixListResolverTarget.html).
    #[inline] pub fn delete_ipam_prefix_list_resolver_target(&self) -> Call<DeleteIpamPrefixListResolverTargetInput, Once> { self.call() }
    /// Calls `DeleteIpamResourceDiscovery`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamResourceDiscovery.html).
    #[inline] pub fn delete_ipam_resource_discovery(&self) -> Call<DeleteIpamResourceDiscoveryInput, Once> { self.call() }
    /// Calls `DeleteIpamRoutingPolicyRegistration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamRoutingPolicyRegistration.html).
    #[inline] pub fn delete_ipam_routing_policy_registration(&self) -> Call<DeleteIpamRoutingPolicyRegistrationInput, Once> { self.call() }
    /// Calls `DeleteIpamScope`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteIpamScope.html).
    #[inline] pub fn delete_ipam_scope(&self) -> Call<DeleteIpamScopeInput, Once> { self.call() }
    /// Calls `DeleteKeyPair`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html).
    #[inline] pub fn delete_key_pair(&self) -> Call<DeleteKeyPairInput, Once> { self.call() }
    /// Calls `DeleteLaunchTemplate`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html).
    #[inline] pub fn delete_launch_template(&self) -> Call<DeleteLaunchTemplateInput, Once> { self.call() }
    /// Calls `DeleteLaunchTemplateVersions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html).
    #[inline] pub fn delete_launch_template_versions(&self) -> Call<DeleteLaunchTemplateVersionsInput, Once> { self.call() }
    /// Calls `DeleteLocalGatewayRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLocalGatewayRoute.html).
    #[inline] pub fn delete_local_gateway_route(&self) -> Call<DeleteLocalGatewayRouteInput, Once> { self.call() }
    /// Calls `DeleteLocalGatewayRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLocalGatewayRouteTable.html).
    #[inline] pub fn delete_local_gateway_route_table(&self) -> Call<DeleteLocalGatewayRouteTableInput, Once> { self.call() }
    /// Calls `DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation.html).
    #[inline] pub fn delete_local_gateway_route_table_virtual_interface_group_association(&self) -> Call<DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput, Once> { self.call() }
    /// Calls `DeleteLocalGatewayRouteTableVpcAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLocalGatewayRouteTableVpcAssociation.html).
    #[inline] pub fn delete_local_gateway_route_table_vpc_association(&self) -> Call<DeleteLocalGatewayRouteTableVpcAssociationInput, Once> { self.call() }
    /// Calls `DeleteLocalGatewayVirtualInterface`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLocalGatewayVirtualInterface.html).
    #[inline] pub fn delete_local_gateway_virtual_interface(&self) -> Call<DeleteLocalGatewayVirtualInterfaceInput, Once> { self.call() }
    /// Calls `DeleteLocalGatewayVirtualInterfaceGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLocalGatewayVirtualInterfaceGroup.html).
    #[inline] pub fn delete_local_gateway_virtual_interface_group(&self) -> Call<DeleteLocalGatewayVirtualInterfaceGroupInput, Once> { self.call() }
    /// Calls `DeleteManagedPrefixList`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteManagedPrefixList.html).
    #[inline] pub fn delete_managed_prefix_list(&self) -> Call<DeleteManagedPrefixListInput, Once> { self.call() }
    /// Calls `DeleteMetricCategory`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteMetricCategory.html).
    #[inline] pub fn delete_metric_category(&self) -> Call<DeleteMetricCategoryInput, Once> { self.call() }
    /// Calls `DeleteNatGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html).
    #[inline] pub fn delete_nat_gateway(&self) -> Call<DeleteNatGatewayInput, Once> { self.call() }
    /// Calls `DeleteNetworkAcl`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html).
    #[inline] pub fn delete_network_acl(&self) -> Call<DeleteNetworkAclInput, Once> { self.call() }
    /// Calls `DeleteNetworkAclEntry`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html).
    #[inline] pub fn delete_network_acl_entry(&self) -> Call<DeleteNetworkAclEntryInput, Once> { self.call() }
    /// Calls `DeleteNetworkInsightsAccessScope`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInsightsAccessScope.html).
    #[inline] pub fn delete_network_insights_access_scope(&self) -> Call<DeleteNetworkInsightsAccessScopeInput, Once> { self.call() }
    /// Calls `DeleteNetworkInsightsAccessScopeAnalysis`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInsightsAccessScopeAnalysis.html).
    #[inline] pub fn delete_network_insights_access_scope_analysis(&self) -> Call<DeleteNetworkInsightsAccessScopeAnalysisInput, Once> { self.call() }
    /// Calls `DeleteNetworkInsightsAnalysis`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInsightsAnalysis.html).
    #[inline] pub fn delete_network_insights_analysis(&self) -> Call<DeleteNetworkInsightsAnalysisInput, Once> { self.call() }
    /// Calls `DeleteNetworkInsightsPath`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInsightsPath.html).
    #[inline] pub fn delete_network_insights_path(&self) -> Call<DeleteNetworkInsightsPathInput, Once> { self.call() }
    /// Calls `DeleteNetworkInterface`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html).
    #[inline] pub fn delete_network_interface(&self) -> Call<DeleteNetworkInterfaceInput, Once> { self.call() }
    /// Calls `DeleteNetworkInterfacePermission`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterfacePermission.html).
    #[inline] pub fn delete_network_interface_permission(&self) -> Call<DeleteNetworkInterfacePermissionInput, Once> { self.call() }
    /// Calls `DeleteNetworkingFlexCostAllocationPolicies`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkingFlexCostAllocationPolicies.html).
    #[inline] pub fn delete_networking_flex_cost_allocation_policies(&self) -> Call<DeleteNetworkingFlexCostAllocationPoliciesInput, Once> { self.call() }
    /// Calls `DeletePlacementGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeletePlacementGroup.html).
    #[inline] pub fn delete_placement_group(&self) -> Call<DeletePlacementGroupInput, Once> { self.call() }
    /// Calls `DeletePublicIpv4Pool`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeletePublicIpv4Pool.html).
    #[inline] pub fn delete_public_ipv4_pool(&self) -> Call<DeletePublicIpv4PoolInput, Once> { self.call() }
    /// Calls `DeleteQueuedReservedInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteQueuedReservedInstances.html).
    #[inline] pub fn delete_queued_reserved_instances(&self) -> Call<DeleteQueuedReservedInstancesInput, Once> { self.call() }
    /// Calls `DeleteRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html).
    #[inline] pub fn delete_route(&self) -> Call<DeleteRouteInput, Once> { self.call() }
    /// Calls `DeleteRouteServer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteServer.html).
    #[inline] pub fn delete_route_server(&self) -> Call<DeleteRouteServerInput, Once> { self.call() }
    /// Calls `DeleteRouteServerEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteServerEndpoint.html).
    #[inline] pub fn delete_route_server_endpoint(&self) -> Call<DeleteRouteServerEndpointInput, Once> { self.call() }
    /// Calls `DeleteRouteServerPeer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteServerPeer.html).
    #[inline] pub fn delete_route_server_peer(&self) -> Call<DeleteRouteServerPeerInput, Once> { self.call() }
    /// Calls `DeleteRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html).
    #[inline] pub fn delete_route_table(&self) -> Call<DeleteRouteTableInput, Once> { self.call() }
    /// Calls `DeleteSecondaryNetwork`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecondaryNetwork.html).
    #[inline] pub fn delete_secondary_network(&self) -> Call<DeleteSecondaryNetworkInput, Once> { self.call() }
    /// Calls `DeleteSecondarySubnet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecondarySubnet.html).
    #[inline] pub fn delete_secondary_subnet(&self) -> Call<DeleteSecondarySubnetInput, Once> { self.call() }
    /// Calls `DeleteSecurityGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html).
    #[inline] pub fn delete_security_group(&self) -> Call<DeleteSecurityGroupInput, Once> { self.call() }
    /// Calls `DeleteSnapshot`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html).
    #[inline] pub fn delete_snapshot(&self) -> Call<DeleteSnapshotInput, Once> { self.call() }
    /// Calls `DeleteSpotDatafeedSubscription`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSpotDatafeedSubscription.html).
    #[inline] pub fn delete_spot_datafeed_subscription(&self) -> Call<DeleteSpotDatafeedSubscriptionInput, Once> { self.call() }
    /// Calls `DeleteSubnet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html).
    #[inline] pub fn delete_subnet(&self) -> Call<DeleteSubnetInput, Once> { self.call() }
    /// Calls `DeleteSubnetCidrReservation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnetCidrReservation.html).
    #[inline] pub fn delete_subnet_cidr_reservation(&self) -> Call<DeleteSubnetCidrReservationInput, Once> { self.call() }
    /// Calls `DeleteTags`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
    #[inline] pub fn delete_tags(&self) -> Call<DeleteTagsInput, Once> { self.call() }
    /// Calls `DeleteTrafficMirrorFilter`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTrafficMirrorFilter.html).
    #[inline] pub fn delete_traffic_mirror_filter(&self) -> Call<DeleteTrafficMirrorFilterInput, Once> { self.call() }
    /// Calls `DeleteTrafficMirrorFilterRule`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTrafficMirrorFilterRule.html).
    #[inline] pub fn delete_traffic_mirror_filter_rule(&self) -> Call<DeleteTrafficMirrorFilterRuleInput, Once> { self.call() }
    /// Calls `DeleteTrafficMirrorSession`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTrafficMirrorSession.html).
    #[inline] pub fn delete_traffic_mirror_session(&self) -> Call<DeleteTrafficMirrorSessionInput, Once> { self.call() }
    /// Calls `DeleteTrafficMirrorTarget`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTrafficMirrorTarget.html).
    #[inline] pub fn delete_traffic_mirror_target(&self) -> Call<DeleteTrafficMirrorTargetInput, Once> { self.call() }
    /// Calls `DeleteTransitGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGateway.html).
    #[inline] pub fn delete_transit_gateway(&self) -> Call<DeleteTransitGatewayInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayClientVpnAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayClientVpnAttachment.html).
    #[inline] pub fn delete_transit_gateway_client_vpn_attachment(&self) -> Call<DeleteTransitGatewayClientVpnAttachmentInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayConnect`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayConnect.html).
    #[inline] pub fn delete_transit_gateway_connect(&self) -> Call<DeleteTransitGatewayConnectInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayConnectPeer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayConnectPeer.html).
    #[inline] pub fn delete_transit_gateway_connect_peer(&self) -> Call<DeleteTransitGatewayConnectPeerInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayMeteringPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayMeteringPolicy.html).
    #[inline] pub fn delete_transit_gateway_metering_policy(&self) -> Call<DeleteTransitGatewayMeteringPolicyInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayMeteringPolicyEntry`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayMeteringPolicyEntry.html).
    #[inline] pub fn delete_transit_gateway_metering_policy_entry(&self) -> Call<DeleteTransitGatewayMeteringPolicyEntryInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayMulticastDomain`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayMulticastDomain.html).
    #[inline] pub fn delete_transit_gateway_multicast_domain(&self) -> Call<DeleteTransitGatewayMulticastDomainInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayNetworkFunctionAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayNetworkFunctionAttachment.html).
    #[inline] pub fn delete_transit_gateway_network_function_attachment(&self) -> Call<DeleteTransitGatewayNetworkFunctionAttachmentInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayPeeringAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayPeeringAttachment.html).
    #[inline] pub fn delete_transit_gateway_peering_attachment(&self) -> Call<DeleteTransitGatewayPeeringAttachmentInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayPolicyTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayPolicyTable.html).
    #[inline] pub fn delete_transit_gateway_policy_table(&self) -> Call<DeleteTransitGatewayPolicyTableInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayPolicyTableEntry`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayPolicyTableEntry.html).
    #[inline] pub fn delete_transit_gateway_policy_table_entry(&self) -> Call<DeleteTransitGatewayPolicyTableEntryInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayPrefixListReference`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayPrefixListReference.html).
    #[inline] pub fn delete_transit_gateway_prefix_list_reference(&self) -> Call<DeleteTransitGatewayPrefixListReferenceInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayRoute.html).
    #[inline] pub fn delete_transit_gateway_route(&self) -> Call<DeleteTransitGatewayRouteInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayRouteTable.html).
    #[inline] pub fn delete_transit_gateway_route_table(&self) -> Call<DeleteTransitGatewayRouteTableInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayRouteTableAnnouncement`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayRouteTableAnnouncement.html).
    #[inline] pub fn delete_transit_gateway_route_table_announcement(&self) -> Call<DeleteTransitGatewayRouteTableAnnouncementInput, Once> { self.call() }
    /// Calls `DeleteTransitGatewayVpcAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayVpcAttachment.html).
    #[inline] pub fn delete_transit_gateway_vpc_attachment(&self) -> Call<DeleteTransitGatewayVpcAttachmentInput, Once> { self.call() }
    /// Calls `DeleteVerifiedAccessEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVerifiedAccessEndpoint.html).
    #[inline] pub fn delete_verified_access_endpoint(&self) -> Call<DeleteVerifiedAccessEndpointInput, Once> { self.call() }
    /// Calls `DeleteVerifiedAccessGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVerifiedAccessGroup.html).
    #[inline] pub fn delete_verified_access_group(&self) -> Call<DeleteVerifiedAccessGroupInput, Once> { self.call() }
    /// Calls `DeleteVerifiedAccessInstance`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVerifiedAccessInstance.html).
    #[inline] pub fn delete_verified_access_instance(&self) -> Call<DeleteVerifiedAccessInstanceInput, Once> { self.call() }
    /// Calls `DeleteVerifiedAccessTrustProvider`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVerifiedAccessTrustProvider.html).
    #[inline] pub fn delete_verified_access_trust_provider(&self) -> Call<DeleteVerifiedAccessTrustProviderInput, Once> { self.call() }
    /// Calls `DeleteVolume`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVolume.html).
    #[inline] pub fn delete_volume(&self) -> Call<DeleteVolumeInput, Once> { self.call() }
    /// Calls `DeleteVpc`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html).
    #[inline] pub fn delete_vpc(&self) -> Call<DeleteVpcInput, Once> { self.call() }
    /// Calls `DeleteVpcBlockPublicAccessExclusion`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcBlockPublicAccessExclusion.html).
    #[inline] pub fn delete_vpc_block_public_access_exclusion(&self) -> Call<DeleteVpcBlockPublicAccessExclusionInput, Once> { self.call() }
    /// Calls `DeleteVpcEncryptionControl`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEncryptionControl.html).
    #[inline] pub fn delete_vpc_encryption_control(&self) -> Call<DeleteVpcEncryptionControlInput, Once> { self.call() }
    /// Calls `DeleteVpcEndpointConnectionNotifications`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpointConnectionNotifications.html).
    #[inline] pub fn delete_vpc_endpoint_connection_notifications(&self) -> Call<DeleteVpcEndpointConnectionNotificationsInput, Once> { self.call() }
    /// Calls `DeleteVpcEndpointServiceConfigurations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpointServiceConfigurations.html).
    #[inline] pub fn delete_vpc_endpoint_service_configurations(&self) -> Call<DeleteVpcEndpointServiceConfigurationsInput, Once> { self.call() }
    /// Calls `DeleteVpcEndpoints`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html).
    #[inline] pub fn delete_vpc_endpoints(&self) -> Call<DeleteVpcEndpointsInput, Once> { self.call() }
    /// Calls `DeleteVpcPeeringConnection`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcPeeringConnection.html).
    #[inline] pub fn delete_vpc_peering_connection(&self) -> Call<DeleteVpcPeeringConnectionInput, Once> { self.call() }
    /// Calls `DeleteVpnConcentrator`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnConcentrator.html).
    #[inline] pub fn delete_vpn_concentrator(&self) -> Call<DeleteVpnConcentratorInput, Once> { self.call() }
    /// Calls `DeleteVpnConnection`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnConnection.html).
    #[inline] pub fn delete_vpn_connection(&self) -> Call<DeleteVpnConnectionInput, Once> { self.call() }
    /// Calls `DeleteVpnConnectionRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnConnectionRoute.html).
    #[inline] pub fn delete_vpn_connection_route(&self) -> Call<DeleteVpnConnectionRouteInput, Once> { self.call() }
    /// Calls `DeleteVpnGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnGateway.html).
    #[inline] pub fn delete_vpn_gateway(&self) -> Call<DeleteVpnGatewayInput, Once> { self.call() }
    /// Calls `DeprovisionByoipCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeprovisionByoipCidr.html).
    #[inline] pub fn deprovision_byoip_cidr(&self) -> Call<DeprovisionByoipCidrInput, Once> { self.call() }
    /// Calls `DeprovisionIpamByoasn`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeprovisionIpamByoasn.html).
    #[inline] pub fn deprovision_ipam_byoasn(&self) -> Call<DeprovisionIpamByoasnInput, Once> { self.call() }
    /// Calls `DeprovisionIpamPoolCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeprovisionIpamPoolCidr.html).
    #[inline] pub fn deprovision_ipam_pool_cidr(&self) -> Call<DeprovisionIpamPoolCidrInput, Once> { self.call() }
    /// Calls `DeprovisionPublicIpv4PoolCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeprovisionPublicIpv4PoolCidr.html).
    #[inline] pub fn deprovision_public_ipv4_pool_cidr(&self) -> Call<DeprovisionPublicIpv4PoolCidrInput, Once> { self.call() }
    /// Calls `DeregisterImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html).
    #[inline] pub fn deregister_image(&self) -> Call<DeregisterImageInput, Once> { self.call() }
    /// Calls `DeregisterInstanceEventNotificationAttributes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterInstanceEventNotificationAttributes.html).
    #[inline] pub fn deregister_instance_event_notification_attributes(&self) -> Call<DeregisterInstanceEventNotificationAttributesInput, Once> { self.call() }
    /// Calls `DeregisterTransitGatewayMulticastGroupMembers`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterTransitGatewayMulticastGroupMembers.html).
    #[inline] pub fn deregister_transit_gateway_multicast_group_members(&self) -> Call<DeregisterTransitGatewayMulticastGroupMembersInput, Once> { self.call() }
    /// Calls `DeregisterTransitGatewayMulticastGroupSources`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterTransitGatewayMulticastGroupSources.html).
    #[inline] pub fn deregister_transit_gateway_multicast_group_sources(&self) -> Call<DeregisterTransitGatewayMulticastGroupSourcesInput, Once> { self.call() }
    /// Calls `DescribeAccountAttributes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountAttributes.html).
    #[inline] pub fn describe_account_attributes(&self) -> Call<DescribeAccountAttributesInput, Once> { self.call() }
    /// Calls `DescribeAccountVpcEncryptionControl`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountVpcEncryptionControl.html).
    #[inline] pub fn describe_account_vpc_encryption_control(&self) -> Call<DescribeAccountVpcEncryptionControlInput, Once> { self.call() }
    /// Calls `DescribeAddressTransfers`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressTransfers.html).
    #[inline] pub fn describe_address_transfers(&self) -> Call<DescribeAddressTransfersInput, Once> { self.call() }
    /// Calls `DescribeAddresses`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html).
    #[inline] pub fn describe_addresses(&self) -> Call<DescribeAddressesInput, Once> { self.call() }
    /// Calls `DescribeAddressesAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressesAttribute.html).
    #[inline] pub fn describe_addresses_attribute(&self) -> Call<DescribeAddressesAttributeInput, Once> { self.call() }
    /// Calls `DescribeAggregateIdFormat`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAggregateIdFormat.html).
    #[inline] pub fn describe_aggregate_id_format(&self) -> Call<DescribeAggregateIdFormatInput, Once> { self.call() }
    /// Calls `DescribeApplicationStatus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeApplicationStatus.html).
    #[inline] pub fn describe_application_status(&self) -> Call<DescribeApplicationStatusInput, Once> { self.call() }
    /// Calls `DescribeApplicationStatusCheckAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeApplicationStatusCheckAssociations.html).
    #[inline] pub fn describe_application_status_check_associations(&self) -> Call<DescribeApplicationStatusCheckAssociationsInput, Once> { self.call() }
    /// Calls `DescribeApplicationStatusChecks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeApplicationStatusChecks.html).
    #[inline] pub fn describe_application_status_checks(&self) -> Call<DescribeApplicationStatusChecksInput, Once> { self.call() }
    /// Calls `DescribeAvailabilityZones`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html).
    #[inline] pub fn describe_availability_zones(&self) -> Call<DescribeAvailabilityZonesInput, Once> { self.call() }
    /// Calls `DescribeAwsNetworkPerformanceMetricSubscriptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAwsNetworkPerformanceMetricSubscriptions.html).
    #[inline] pub fn describe_aws_network_performance_metric_subscriptions(&self) -> Call<DescribeAwsNetworkPerformanceMetricSubscriptionsInput, Once> { self.call() }
    /// Calls `DescribeBundleTasks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeBundleTasks.html).
    #[inline] pub fn describe_bundle_tasks(&self) -> Call<DescribeBundleTasksInput, Once> { self.call() }
    /// Calls `DescribeByoipCidrs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeByoipCidrs.html).
    #[inline] pub fn describe_byoip_cidrs(&self) -> Call<DescribeByoipCidrsInput, Once> { self.call() }
    /// Calls `DescribeCapacityBlockExtensionHistory`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockExtensionHistory.html).
    #[inline] pub fn describe_capacity_block_extension_history(&self) -> Call<DescribeCapacityBlockExtensionHistoryInput, Once> { self.call() }
    /// Calls `DescribeCapacityBlockExtensionOfferings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockExtensionOfferings.html).
    #[inline] pub fn describe_capacity_block_extension_offerings(&self) -> Call<DescribeCapacityBlockExtensionOfferingsInput, Once> { self.call() }
    /// Calls `DescribeCapacityBlockOfferings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockOfferings.html).
    #[inline] pub fn describe_capacity_block_offerings(&self) -> Call<DescribeCapacityBlockOfferingsInput, Once> { self.call() }
    /// Calls `DescribeCapacityBlockStatus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockStatus.html).
    #[inline] pub fn describe_capacity_block_status(&self) -> Call<DescribeCapacityBlockStatusInput, Once> { self.call() }
    /// Calls `DescribeCapacityBlocks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlocks.html).
    #[inline] pub fn describe_capacity_blocks(&self) -> Call<DescribeCapacityBlocksInput, Once> { self.call() }
    /// Calls `DescribeCapacityManagerDataExports`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityManagerDataExports.html).
    #[inline] pub fn describe_capacity_manager_data_exports(&self) -> Call<DescribeCapacityManagerDataExportsInput, Once> { self.call() }
    /// Calls `DescribeCapacityReservationBillingRequests`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationBillingRequests.html).
    #[inline] pub fn describe_capacity_reservation_billing_requests(&self) -> Call<DescribeCapacityReservationBillingRequestsInput, Once> { self.call() }
    /// Calls `DescribeCapacityReservationCancellationQuotes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationCancellationQuotes.html).
    #[inline] pub fn describe_capacity_reservation_cancellation_quotes(&self) -> Call<DescribeCapacityReservationCancellationQuotesInput, Once> { self.call() }
    /// Calls `DescribeCapacityReservationDateChangeQuotes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationDateChangeQuotes.html).
    #[inline] pub fn describe_capacity_reservation_date_change_quotes(&self) -> Call<DescribeCapacityReservationDateChangeQuotesInput, Once> { self.call() }
    /// Calls `DescribeCapacityReservationFleets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationFleets.html).
    #[inline] pub fn describe_capacity_reservation_fleets(&self) -> Call<DescribeCapacityReservationFleetsInput, Once> { self.call() }
    /// Calls `DescribeCapacityReservationTopology`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationTopology.html).
    #[inline] pub fn describe_capacity_reservation_topology(&self) -> Call<DescribeCapacityReservationTopologyInput, Once> { self.call() }
    /// Calls `DescribeCapacityReservations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservations.html).
    #[inline] pub fn describe_capacity_reservations(&self) -> Call<DescribeCapacityReservationsInput, Once> { self.call() }
    /// Calls `DescribeCarrierGateways`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCarrierGateways.html).
    #[inline] pub fn describe_carrier_gateways(&self) -> Call<DescribeCarrierGatewaysInput, Once> { self.call() }
    /// Calls `DescribeClassicLinkInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClassicLinkInstances.html).
    #[inline] pub fn describe_classic_link_instances(&self) -> Call<DescribeClassicLinkInstancesInput, Once> { self.call() }
    /// Calls `DescribeClientVpnAuthorizationRules`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnAuthorizationRules.html).
    #[inline] pub fn describe_client_vpn_authorization_rules(&self) -> Call<DescribeClientVpnAuthorizationRulesInput, Once> { self.call() }
    /// Calls `DescribeClientVpnConnections`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnConnections.html).
    #[inline] pub fn describe_client_vpn_connections(&self) -> Call<DescribeClientVpnConnectionsInput, Once> { self.call() }
    /// Calls `DescribeClientVpnEndpoints`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnEndpoints.html).
    #[inline] pub fn describe_client_vpn_endpoints(&self) -> Call<DescribeClientVpnEndpointsInput, Once> { self.call() }
    /// Calls `DescribeClientVpnRoutes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnRoutes.html).
    #[inline] pub fn describe_client_vpn_routes(&self) -> Call<DescribeClientVpnRoutesInput, Once> { self.call() }
    /// Calls `DescribeClientVpnTargetNetworks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnTargetNetworks.html).
    #[inline] pub fn describe_client_vpn_target_networks(&self) -> Call<DescribeClientVpnTargetNetworksInput, Once> { self.call() }
    /// Calls `DescribeCoipPools`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCoipPools.html).
    #[inline] pub fn describe_coip_pools(&self) -> Call<DescribeCoipPoolsInput, Once> { self.call() }
    /// Calls `DescribeConversionTasks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeConversionTasks.html).
    #[inline] pub fn describe_conversion_tasks(&self) -> Call<DescribeConversionTasksInput, Once> { self.call() }
    /// Calls `DescribeCustomerGateways`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCustomerGateways.html).
    #[inline] pub fn describe_customer_gateways(&self) -> Call<DescribeCustomerGatewaysInput, Once> { self.call() }
    /// Calls `DescribeDeclarativePoliciesReports`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDeclarativePoliciesReports.html).
    #[inline] pub fn describe_declarative_policies_reports(&self) -> Call<DescribeDeclarativePoliciesReportsInput, Once> { self.call() }
    /// Calls `DescribeDhcpOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html).
    #[inline] pub fn describe_dhcp_options(&self) -> Call<DescribeDhcpOptionsInput, Once> { self.call() }
    /// Calls `DescribeEgressOnlyInternetGateways`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeEgressOnlyInternetGateways.html).
    #[inline] pub fn describe_egress_only_internet_gateways(&self) -> Call<DescribeEgressOnlyInternetGatewaysInput, Once> { self.call() }
    /// Calls `DescribeElasticGpus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeElasticGpus.html).
    #[inline] pub fn describe_elastic_gpus(&self) -> Call<DescribeElasticGpusInput, Once> { self.call() }
    /// Calls `DescribeExportImageTasks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeExportImageTasks.html).
    #[inline] pub fn describe_export_image_tasks(&self) -> Call<DescribeExportImageTasksInput, Once> { self.call() }
    /// Calls `DescribeExportTasks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeExportTasks.html).
    #[inline] pub fn describe_export_tasks(&self) -> Call<DescribeExportTasksInput, Once> { self.call() }
    /// Calls `DescribeFastLaunchImages`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastLaunchImages.html).
    #[inline] pub fn describe_fast_launch_images(&self) -> Call<DescribeFastLaunchImagesInput, Once> { self.call() }
    /// Calls `DescribeFastSnapshotRestores`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastSnapshotRestores.html).
    #[inline] pub fn describe_fast_snapshot_restores(&self) -> Call<DescribeFastSnapshotRestoresInput, Once> { self.call() }
    /// Calls `DescribeFleetHistory`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetHistory.html).
    #[inline] pub fn describe_fleet_history(&self) -> Call<DescribeFleetHistoryInput, Once> { self.call() }
    /// Calls `DescribeFleetInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetInstances.html).
    #[inline] pub fn describe_fleet_instances(&self) -> Call<DescribeFleetInstancesInput, Once> { self.call() }
    /// Calls `DescribeFleets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleets.html).
    #[inline] pub fn describe_fleets(&self) -> Call<DescribeFleetsInput, Once> { self.call() }
    /// Calls `DescribeFlowLogs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html).
    #[inline] pub fn describe_flow_logs(&self) -> Call<DescribeFlowLogsInput, Once> { self.call() }
    /// Calls `DescribeFpgaImageAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFpgaImageAttribute.html).
    #[inline] pub fn describe_fpga_image_attribute(&self) -> Call<DescribeFpgaImageAttributeInput, Once> { self.call() }
    /// Calls `DescribeFpgaImages`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFpgaImages.html).
    #[inline] pub fn describe_fpga_images(&self) -> Call<DescribeFpgaImagesInput, Once> { self.call() }
    /// Calls `DescribeHostReservationOfferings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHostReservationOfferings.html).
    #[inline] pub fn describe_host_reservation_offerings(&self) -> Call<DescribeHostReservationOfferingsInput, Once> { self.call() }
    /// Calls `DescribeHostReservations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHostReservations.html).
    #[inline] pub fn describe_host_reservations(&self) -> Call<DescribeHostReservationsInput, Once> { self.call() }
    /// Calls `DescribeHosts`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHosts.html).
    #[inline] pub fn describe_hosts(&self) -> Call<DescribeHostsInput, Once> { self.call() }
    /// Calls `DescribeIamInstanceProfileAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIamInstanceProfileAssociations.html).
    #[inline] pub fn describe_iam_instance_profile_associations(&self) -> Call<DescribeIamInstanceProfileAssociationsInput, Once> { self.call() }
    /// Calls `DescribeIdFormat`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIdFormat.html).
    #[inline] pub fn describe_id_format(&self) -> Call<DescribeIdFormatInput, Once> { self.call() }
    /// Calls `DescribeIdentityIdFormat`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIdentityIdFormat.html).
    #[inline] pub fn describe_identity_id_format(&self) -> Call<DescribeIdentityIdFormatInput, Once> { self.call() }
    /// Calls `DescribeImageAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html).
    #[inline] pub fn describe_image_attribute(&self) -> Call<DescribeImageAttributeInput, Once> { self.call() }
    /// Calls `DescribeImageReferences`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageReferences.html).
    #[inline] pub fn describe_image_references(&self) -> Call<DescribeImageReferencesInput, Once> { self.call() }
    /// Calls `DescribeImageUsageReportEntries`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageUsageReportEntries.html).
    #[inline] pub fn describe_image_usage_report_entries(&self) -> Call<DescribeImageUsageReportEntriesInput, Once> { self.call() }
    /// Calls `DescribeImageUsageReports`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageUsageReports.html).
    #[inline] pub fn describe_image_usage_reports(&self) -> Call<DescribeImageUsageReportsInput, Once> { self.call() }
    /// Calls `DescribeImages`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html).
    #[inline] pub fn describe_images(&self) -> Call<DescribeImagesInput, Once> { self.call() }
    /// Calls `DescribeImportImageTasks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportImageTasks.html).
    #[inline] pub fn describe_import_image_tasks(&self) -> Call<DescribeImportImageTasksInput, Once> { self.call() }
    /// Calls `DescribeImportSnapshotTasks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportSnapshotTasks.html).
    #[inline] pub fn describe_import_snapshot_tasks(&self) -> Call<DescribeImportSnapshotTasksInput, Once> { self.call() }
    /// Calls `DescribeInstanceAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.html).
    #[inline] pub fn describe_instance_attribute(&self) -> Call<DescribeInstanceAttributeInput, Once> { self.call() }
    /// Calls `DescribeInstanceConnectEndpoints`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceConnectEndpoints.html).
    #[inline] pub fn describe_instance_connect_endpoints(&self) -> Call<DescribeInstanceConnectEndpointsInput, Once> { self.call() }
    /// Calls `DescribeInstanceCreditSpecifications`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceCreditSpecifications.html).
    #[inline] pub fn describe_instance_credit_specifications(&self) -> Call<DescribeInstanceCreditSpecificationsInput, Once> { self.call() }
    /// Calls `DescribeInstanceEventNotificationAttributes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceEventNotificationAttributes.html).
    #[inline] pub fn describe_instance_event_notification_attributes(&self) -> Call<DescribeInstanceEventNotificationAttributesInput, Once> { self.call() }
    /// Calls `DescribeInstanceEventWindows`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceEventWindows.html).
    #[inline] pub fn describe_instance_event_windows(&self) -> Call<DescribeInstanceEventWindowsInput, Once> { self.call() }
    /// Calls `DescribeInstanceImageMetadata`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceImageMetadata.html).
    #[inline] pub fn describe_instance_image_metadata(&self) -> Call<DescribeInstanceImageMetadataInput, Once> { self.call() }
    /// Calls `DescribeInstanceSqlHaHistoryStates`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceSqlHaHistoryStates.html).
    #[inline] pub fn describe_instance_sql_ha_history_states(&self) -> Call<DescribeInstanceSqlHaHistoryStatesInput, Once> { self.call() }
    /// Calls `DescribeInstanceSqlHaStates`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceSqlHaStates.html).
    #[inline] pub fn describe_instance_sql_ha_states(&self) -> Call<DescribeInstanceSqlHaStatesInput, Once> { self.call() }
    /// Calls `DescribeInstanceStatus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html).
    #[inline] pub fn describe_instance_status(&self) -> Call<DescribeInstanceStatusInput, Once> { self.call() }
    /// Calls `DescribeInstanceTopology`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTopology.html).
    #[inline] pub fn describe_instance_topology(&self) -> Call<DescribeInstanceTopologyInput, Once> { self.call() }
    /// Calls `DescribeInstanceTypeOfferings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html).
    #[inline] pub fn describe_instance_type_offerings(&self) -> Call<DescribeInstanceTypeOfferingsInput, Once> { self.call() }
    /// Calls `DescribeInstanceTypes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html).
    #[inline] pub fn describe_instance_types(&self) -> Call<DescribeInstanceTypesInput, Once> { self.call() }
    /// Calls `DescribeInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
    #[inline] pub fn describe_instances(&self) -> Call<DescribeInstancesInput, Once> { self.call() }
    /// Calls `DescribeInternetGateways`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html).
    #[inline] pub fn describe_internet_gateways(&self) -> Call<DescribeInternetGatewaysInput, Once> { self.call() }
    /// Calls `DescribeIpamByoasn`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamByoasn.html).
    #[inline] pub fn describe_ipam_byoasn(&self) -> Call<DescribeIpamByoasnInput, Once> { self.call() }
    /// Calls `DescribeIpamExternalResourceVerificationTokens`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamExternalResourceVerificationTokens.html).
    #[inline] pub fn describe_ipam_external_resource_verification_tokens(&self) -> Call<DescribeIpamExternalResourceVerificationTokensInput, Once> { self.call() }
    /// Calls `DescribeIpamInternetRegistryAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamInternetRegistryAssociations.html).
    #[inline] pub fn describe_ipam_internet_registry_associations(&self) -> Call<DescribeIpamInternetRegistryAssociationsInput, Once> { self.call() }
    /// Calls `DescribeIpamPolicies`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPolicies.html).
    #[inline] pub fn describe_ipam_policies(&self) -> Call<DescribeIpamPoliciesInput, Once> { self.call() }
    /// Calls `DescribeIpamPoolAllocations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPoolAllocations.html).
    #[inline] pub fn describe_ipam_pool_allocations(&self) -> Call<DescribeIpamPoolAllocationsInput, Once> { self.call() }
    /// Calls `DescribeIpamPools`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPools.html).
    #[inline] pub fn describe_ipam_pools(&self) -> Call<DescribeIpamPoolsInput, Once> { self.call() }
    /// Calls `DescribeIpamPrefixListResolverTargets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPrefixListResolverTargets.html).
    #[inline] pub fn describe_ipam_prefix_list_resolver_targets(&self) -> Call<DescribeIpamPrefixListResolverTargetsInput, Once> { self.call() }
    /// Calls `DescribeIpamPrefixListResolvers`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPrefixListResolvers.html).
    #[inline] pub fn describe_ipam_prefix_list_resolvers(&self) -> Call<DescribeIpamPrefixListResolversInput, Once> { self.call() }
    /// Calls `DescribeIpamResourceDiscoveries`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamResourceDiscoveries.html).
    #[inline] pub fn describe_ipam_resource_discoveries(&self) -> Call<DescribeIpamResourceDiscoveriesInput, Once> { self.call() }
    /// Calls `DescribeIpamResourceDiscoveryAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamResourceDiscoveryAssociations.html).
    #[inline] pub fn describe_ipam_resource_discovery_associations(&self) -> Call<DescribeIpamResourceDiscoveryAssociationsInput, Once> { self.call() }
    /// Calls `DescribeIpamScopes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamScopes.html).
    #[inline] pub fn describe_ipam_scopes(&self) -> Call<DescribeIpamScopesInput, Once> { self.call() }
    /// Calls `DescribeIpams`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpams.html).
    #[inline] pub fn describe_ipams(&self) -> Call<DescribeIpamsInput, Once> { self.call() }
    /// Calls `DescribeIpv6Pools`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpv6Pools.html).
    #[inline] pub fn describe_ipv6_pools(&self) -> Call<DescribeIpv6PoolsInput, Once> { self.call() }
    /// Calls `DescribeKeyPairs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html).
    #[inline] pub fn describe_key_pairs(&self) -> Call<DescribeKeyPairsInput, Once> { self.call() }
    /// Calls `DescribeLaunchTemplateVersions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html).
    #[inline] pub fn describe_launch_template_versions(&self) -> Call<DescribeLaunchTemplateVersionsInput, Once> { self.call() }
    /// Calls `DescribeLaunchTemplates`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html).
    #[inline] pub fn describe_launch_templates(&self) -> Call<DescribeLaunchTemplatesInput, Once> { self.call() }
    /// Calls `DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations.html).
    #[inline] pub fn describe_local_gateway_route_table_virtual_interface_group_associations(&self) -> Call<DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput, Once> { self.call() }
    /// Calls `DescribeLocalGatewayRouteTableVpcAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayRouteTableVpcAssociations.html).
    #[inline] pub fn describe_local_gateway_route_table_vpc_associations(&self) -> Call<DescribeLocalGatewayRouteTableVpcAssociationsInput, Once> { self.call() }
    /// Calls `DescribeLocalGatewayRouteTables`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayRouteTables.html).
    #[inline] pub fn describe_local_gateway_route_tables(&self) -> Call<DescribeLocalGatewayRouteTablesInput, Once> { self.call() }
    /// Calls `DescribeLocalGatewayVirtualInterfaceGroups`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayVirtualInterfaceGroups.html).
    #[inline] pub fn describe_local_gateway_virtual_interface_groups(&self) -> Call<DescribeLocalGatewayVirtualInterfaceGroupsInput, Once> { self.call() }
    /// Calls `DescribeLocalGatewayVirtualInterfaces`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGatewayVirtualInterfaces.html).
    #[inline] pub fn describe_local_gateway_virtual_interfaces(&self) -> Call<DescribeLocalGatewayVirtualInterfacesInput, Once> { self.call() }
    /// Calls `DescribeLocalGateways`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGateways.html).
    #[inline] pub fn describe_local_gateways(&self) -> Call<DescribeLocalGatewaysInput, Once> { self.call() }
    /// Calls `DescribeLockedSnapshots`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLockedSnapshots.html).
    #[inline] pub fn describe_locked_snapshots(&self) -> Call<DescribeLockedSnapshotsInput, Once> { self.call() }
    /// Calls `DescribeMacHosts`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMacHosts.html).
    #[inline] pub fn describe_mac_hosts(&self) -> Call<DescribeMacHostsInput, Once> { self.call() }
    /// Calls `DescribeMacModificationTasks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMacModificationTasks.html).
    #[inline] pub fn describe_mac_modification_tasks(&self) -> Call<DescribeMacModificationTasksInput, Once> { self.call() }
    /// Calls `DescribeManagedPrefixLists`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html).
    #[inline] pub fn describe_managed_prefix_lists(&self) -> Call<DescribeManagedPrefixListsInput, Once> { self.call() }
    /// Calls `DescribeMetricCategories`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMetricCategories.html).
    #[inline] pub fn describe_metric_categories(&self) -> Call<DescribeMetricCategoriesInput, Once> { self.call() }
    /// Calls `DescribeMovingAddresses`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMovingAddresses.html).
    #[inline] pub fn describe_moving_addresses(&self) -> Call<DescribeMovingAddressesInput, Once> { self.call() }
    /// Calls `DescribeNatGateways`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html).
    #[inline] pub fn describe_nat_gateways(&self) -> Call<DescribeNatGatewaysInput, Once> { self.call() }
    /// Calls `DescribeNetworkAcls`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html).
    #[inline] pub fn describe_network_acls(&self) -> Call<DescribeNetworkAclsInput, Once> { self.call() }
    /// Calls `DescribeNetworkInsightsAccessScopeAnalyses`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAccessScopeAnalyses.html).
    #[inline] pub fn describe_network_insights_access_scope_analyses(&self) -> Call<DescribeNetworkInsightsAccessScopeAnalysesInput, Once> { self.call() }
    /// Calls `DescribeNetworkInsightsAccessScopes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAccessScopes.html).
    #[inline] pub fn describe_network_insights_access_scopes(&self) -> Call<DescribeNetworkInsightsAccessScopesInput, Once> { self.call() }
    /// Calls `DescribeNetworkInsightsAnalyses`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAnalyses.html).
    #[inline] pub fn describe_network_insights_analyses(&self) -> Call<DescribeNetworkInsightsAnalysesInput, Once> { self.call() }
    /// Calls `DescribeNetworkInsightsPaths`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsPaths.html).
    #[inline] pub fn describe_network_insights_paths(&self) -> Call<DescribeNetworkInsightsPathsInput, Once> { self.call() }
    /// Calls `DescribeNetworkInterfaceAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html).
    #[inline] pub fn describe_network_interface_attribute(&self) -> Call<DescribeNetworkInterfaceAttributeInput, Once> { self.call() }
    /// Calls `DescribeNetworkInterfacePermissions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfacePermissions.html).
    #[inline] pub fn describe_network_interface_permissions(&self) -> Call<DescribeNetworkInterfacePermissionsInput, Once> { self.call() }
    /// Calls `DescribeNetworkInterfaces`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html).
    #[inline] pub fn describe_network_interfaces(&self) -> Call<DescribeNetworkInterfacesInput, Once> { self.call() }
    /// Calls `DescribeNetworkingFlexCostAllocationPolicies`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkingFlexCostAllocationPolicies.html).
    #[inline] pub fn describe_networking_flex_cost_allocation_policies(&self) -> Call<DescribeNetworkingFlexCostAllocationPoliciesInput, Once> { self.call() }
    /// Calls `DescribeNetworkingFlexCostAllocationPolicyAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkingFlexCostAllocationPolicyAssociations.html).
    #[inline] pub fn describe_networking_flex_cost_allocation_policy_associations(&self) -> Call<DescribeNetworkingFlexCostAllocationPolicyAssociationsInput, Once> { self.call() }
    /// Calls `DescribeOutpostLags`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeOutpostLags.html).
    #[inline] pub fn describe_outpost_lags(&self) -> Call<DescribeOutpostLagsInput, Once> { self.call() }
    /// Calls `DescribePlacementGroups`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePlacementGroups.html).
    #[inline] pub fn describe_placement_groups(&self) -> Call<DescribePlacementGroupsInput, Once> { self.call() }
    /// Calls `DescribePrefixLists`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html).
    #[inline] pub fn describe_prefix_lists(&self) -> Call<DescribePrefixListsInput, Once> { self.call() }
    /// Calls `DescribePrincipalIdFormat`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrincipalIdFormat.html).
    #[inline] pub fn describe_principal_id_format(&self) -> Call<DescribePrincipalIdFormatInput, Once> { self.call() }
    /// Calls `DescribePublicIpv4Pools`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePublicIpv4Pools.html).
    #[inline] pub fn describe_public_ipv4_pools(&self) -> Call<DescribePublicIpv4PoolsInput, Once> { self.call() }
    /// Calls `DescribeRegions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html).
    #[inline] pub fn describe_regions(&self) -> Call<DescribeRegionsInput, Once> { self.call() }
    /// Calls `DescribeReplaceRootVolumeTasks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReplaceRootVolumeTasks.html).
    #[inline] pub fn describe_replace_root_volume_tasks(&self) -> Call<DescribeReplaceRootVolumeTasksInput, Once> { self.call() }
    /// Calls `DescribeReservedInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstances.html).
    #[inline] pub fn describe_reserved_instances(&self) -> Call<DescribeReservedInstancesInput, Once> { self.call() }
    /// Calls `DescribeReservedInstancesListings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesListings.html).
    #[inline] pub fn describe_reserved_instances_listings(&self) -> Call<DescribeReservedInstancesListingsInput, Once> { self.call() }
    /// Calls `DescribeReservedInstancesModifications`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesModifications.html).
    #[inline] pub fn describe_reserved_instances_modifications(&self) -> Call<DescribeReservedInstancesModificationsInput, Once> { self.call() }
    /// Calls `DescribeReservedInstancesOfferings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesOfferings.html).
    #[inline] pub fn describe_reserved_instances_offerings(&self) -> Call<DescribeReservedInstancesOfferingsInput, Once> { self.call() }
    /// Calls `DescribeRouteServerEndpoints`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteServerEndpoints.html).
    #[inline] pub fn describe_route_server_endpoints(&self) -> Call<DescribeRouteServerEndpointsInput, Once> { self.call() }
    /// Calls `DescribeRouteServerPeers`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteServerPeers.html).
    #[inline] pub fn describe_route_server_peers(&self) -> Call<DescribeRouteServerPeersInput, Once> { self.call() }
    /// Calls `DescribeRouteServers`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteServers.html).
    #[inline] pub fn describe_route_servers(&self) -> Call<DescribeRouteServersInput, Once> { self.call() }
    /// Calls `DescribeRouteTables`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html).
    #[inline] pub fn describe_route_tables(&self) -> Call<DescribeRouteTablesInput, Once> { self.call() }
    /// Calls `DescribeScheduledInstanceAvailability`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeScheduledInstanceAvailability.html).
    #[inline] pub fn describe_scheduled_instance_availability(&self) -> Call<DescribeScheduledInstanceAvailabilityInput, Once> { self.call() }
    /// Calls `DescribeScheduledInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeScheduledInstances.html).
    #[inline] pub fn describe_scheduled_instances(&self) -> Call<DescribeScheduledInstancesInput, Once> { self.call() }
    /// Calls `DescribeSecondaryInterfaces`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecondaryInterfaces.html).
    #[inline] pub fn describe_secondary_interfaces(&self) -> Call<DescribeSecondaryInterfacesInput, Once> { self.call() }
    /// Calls `DescribeSecondaryNetworks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecondaryNetworks.html).
    #[inline] pub fn describe_secondary_networks(&self) -> Call<DescribeSecondaryNetworksInput, Once> { self.call() }
    /// Calls `DescribeSecondarySubnets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecondarySubnets.html).
    #[inline] pub fn describe_secondary_subnets(&self) -> Call<DescribeSecondarySubnetsInput, Once> { self.call() }
    /// Calls `DescribeSecurityGroupReferences`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupReferences.html).
    #[inline] pub fn describe_security_group_references(&self) -> Call<DescribeSecurityGroupReferencesInput, Once> { self.call() }
    /// Calls `DescribeSecurityGroupRules`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html).
    #[inline] pub fn describe_security_group_rules(&self) -> Call<DescribeSecurityGroupRulesInput, Once> { self.call() }
    /// Calls `DescribeSecurityGroupVpcAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupVpcAssociations.html).
    #[inline] pub fn describe_security_group_vpc_associations(&self) -> Call<DescribeSecurityGroupVpcAssociationsInput, Once> { self.call() }
    /// Calls `DescribeSecurityGroups`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html).
    #[inline] pub fn describe_security_groups(&self) -> Call<DescribeSecurityGroupsInput, Once> { self.call() }
    /// Calls `DescribeServiceLinkVirtualInterfaces`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeServiceLinkVirtualInterfaces.html).
    #[inline] pub fn describe_service_link_virtual_interfaces(&self) -> Call<DescribeServiceLinkVirtualInterfacesInput, Once> { self.call() }
    /// Calls `DescribeSnapshotAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html).
    #[inline] pub fn describe_snapshot_attribute(&self) -> Call<DescribeSnapshotAttributeInput, Once> { self.call() }
    /// Calls `DescribeSnapshotTierStatus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotTierStatus.html).
    #[inline] pub fn describe_snapshot_tier_status(&self) -> Call<DescribeSnapshotTierStatusInput, Once> { self.call() }
    /// Calls `DescribeSnapshots`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html).
    #[inline] pub fn describe_snapshots(&self) -> Call<DescribeSnapshotsInput, Once> { self.call() }
    /// Calls `DescribeSpotDatafeedSubscription`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotDatafeedSubscription.html).
    #[inline] pub fn describe_spot_datafeed_subscription(&self) -> Call<DescribeSpotDatafeedSubscriptionInput, Once> { self.call() }
    /// Calls `DescribeSpotFleetInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetInstances.html).
    #[inline] pub fn describe_spot_fleet_instances(&self) -> Call<DescribeSpotFleetInstancesInput, Once> { self.call() }
    /// Calls `DescribeSpotFleetRequestHistory`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetRequestHistory.html).
    #[inline] pub fn describe_spot_fleet_request_history(&self) -> Call<DescribeSpotFleetRequestHistoryInput, Once> { self.call() }
    /// Calls `DescribeSpotFleetRequests`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetRequests.html).
    #[inline] pub fn describe_spot_fleet_requests(&self) -> Call<DescribeSpotFleetRequestsInput, Once> { self.call() }
    /// Calls `DescribeSpotInstanceRequests`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotInstanceRequests.html).
    #[inline] pub fn describe_spot_instance_requests(&self) -> Call<DescribeSpotInstanceRequestsInput, Once> { self.call() }
    /// Calls `DescribeSpotPriceHistory`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotPriceHistory.html).
    #[inline] pub fn describe_spot_price_history(&self) -> Call<DescribeSpotPriceHistoryInput, Once> { self.call() }
    /// Calls `DescribeStaleSecurityGroups`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStaleSecurityGroups.html).
    #[inline] pub fn describe_stale_security_groups(&self) -> Call<DescribeStaleSecurityGroupsInput, Once> { self.call() }
    /// Calls `DescribeStoreImageTasks`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStoreImageTasks.html).
    #[inline] pub fn describe_store_image_tasks(&self) -> Call<DescribeStoreImageTasksInput, Once> { self.call() }
    /// Calls `DescribeSubnets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html).
    #[inline] pub fn describe_subnets(&self) -> Call<DescribeSubnetsInput, Once> { self.call() }
    /// Calls `DescribeTags`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html).
    #[inline] pub fn describe_tags(&self) -> Call<DescribeTagsInput, Once> { self.call() }
    /// Calls `DescribeTrafficMirrorFilterRules`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTrafficMirrorFilterRules.html).
    #[inline] pub fn describe_traffic_mirror_filter_rules(&self) -> Call<DescribeTrafficMirrorFilterRulesInput, Once> { self.call() }
    /// Calls `DescribeTrafficMirrorFilters`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTrafficMirrorFilters.html).
    #[inline] pub fn describe_traffic_mirror_filters(&self) -> Call<DescribeTrafficMirrorFiltersInput, Once> { self.call() }
    /// Calls `DescribeTrafficMirrorSessions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTrafficMirrorSessions.html).
    #[inline] pub fn describe_traffic_mirror_sessions(&self) -> Call<DescribeTrafficMirrorSessionsInput, Once> { self.call() }
    /// Calls `DescribeTrafficMirrorTargets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTrafficMirrorTargets.html).
    #[inline] pub fn describe_traffic_mirror_targets(&self) -> Call<DescribeTrafficMirrorTargetsInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayAttachments`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayAttachments.html).
    #[inline] pub fn describe_transit_gateway_attachments(&self) -> Call<DescribeTransitGatewayAttachmentsInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayConnectPeers`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayConnectPeers.html).
    #[inline] pub fn describe_transit_gateway_connect_peers(&self) -> Call<DescribeTransitGatewayConnectPeersInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayConnects`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayConnects.html).
    #[inline] pub fn describe_transit_gateway_connects(&self) -> Call<DescribeTransitGatewayConnectsInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayMeteringPolicies`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayMeteringPolicies.html).
    #[inline] pub fn describe_transit_gateway_metering_policies(&self) -> Call<DescribeTransitGatewayMeteringPoliciesInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayMulticastDomains`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayMulticastDomains.html).
    #[inline] pub fn describe_transit_gateway_multicast_domains(&self) -> Call<DescribeTransitGatewayMulticastDomainsInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayNetworkFunctionAttachments`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayNetworkFunctionAttachments.html).
    #[inline] pub fn describe_transit_gateway_network_function_attachments(&self) -> Call<DescribeTransitGatewayNetworkFunctionAttachmentsInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayPeeringAttachments`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayPeeringAttachments.html).
    #[inline] pub fn describe_transit_gateway_peering_attachments(&self) -> Call<DescribeTransitGatewayPeeringAttachmentsInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayPolicyTables`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayPolicyTables.html).
    #[inline] pub fn describe_transit_gateway_policy_tables(&self) -> Call<DescribeTransitGatewayPolicyTablesInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayRouteTableAnnouncements`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayRouteTableAnnouncements.html).
    #[inline] pub fn describe_transit_gateway_route_table_announcements(&self) -> Call<DescribeTransitGatewayRouteTableAnnouncementsInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayRouteTables`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayRouteTables.html).
    #[inline] pub fn describe_transit_gateway_route_tables(&self) -> Call<DescribeTransitGatewayRouteTablesInput, Once> { self.call() }
    /// Calls `DescribeTransitGatewayVpcAttachments`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayVpcAttachments.html).
    #[inline] pub fn describe_transit_gateway_vpc_attachments(&self) -> Call<DescribeTransitGatewayVpcAttachmentsInput, Once> { self.call() }
    /// Calls `DescribeTransitGateways`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGateways.html).
    #[inline] pub fn describe_transit_gateways(&self) -> Call<DescribeTransitGatewaysInput, Once> { self.call() }
    /// Calls `DescribeTrunkInterfaceAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTrunkInterfaceAssociations.html).
    #[inline] pub fn describe_trunk_interface_associations(&self) -> Call<DescribeTrunkInterfaceAssociationsInput, Once> { self.call() }
    /// Calls `DescribeVerifiedAccessEndpoints`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessEndpoints.html).
    #[inline] pub fn describe_verified_access_endpoints(&self) -> Call<DescribeVerifiedAccessEndpointsInput, Once> { self.call() }
    /// Calls `DescribeVerifiedAccessGroups`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessGroups.html).
    #[inline] pub fn describe_verified_access_groups(&self) -> Call<DescribeVerifiedAccessGroupsInput, Once> { self.call() }
    /// Calls `DescribeVerifiedAccessInstanceLoggingConfigurations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessInstanceLoggingConfigurations.html).
    #[inline] pub fn describe_verified_access_instance_logging_configurations(&self) -> Call<DescribeVerifiedAccessInstanceLoggingConfigurationsInput, Once> { self.call() }
    /// Calls `DescribeVerifiedAccessInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessInstances.html).
    #[inline] pub fn describe_verified_access_instances(&self) -> Call<DescribeVerifiedAccessInstancesInput, Once> { self.call() }
    /// Calls `DescribeVerifiedAccessTrustProviders`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessTrustProviders.html).
    #[inline] pub fn describe_verified_access_trust_providers(&self) -> Call<DescribeVerifiedAccessTrustProvidersInput, Once> { self.call() }
    /// Calls `DescribeVolumeAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeAttribute.html).
    #[inline] pub fn describe_volume_attribute(&self) -> Call<DescribeVolumeAttributeInput, Once> { self.call() }
    /// Calls `DescribeVolumeStatus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeStatus.html).
    #[inline] pub fn describe_volume_status(&self) -> Call<DescribeVolumeStatusInput, Once> { self.call() }
    /// Calls `DescribeVolumes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html).
    #[inline] pub fn describe_volumes(&self) -> Call<DescribeVolumesInput, Once> { self.call() }
    /// Calls `DescribeVolumesModifications`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumesModifications.html).
    #[inline] pub fn describe_volumes_modifications(&self) -> Call<DescribeVolumesModificationsInput, Once> { self.call() }
    /// Calls `DescribeVpcAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html).
    #[inline] pub fn describe_vpc_attribute(&self) -> Call<DescribeVpcAttributeInput, Once> { self.call() }
    /// Calls `DescribeVpcBlockPublicAccessExclusions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcBlockPublicAccessExclusions.html).
    #[inline] pub fn describe_vpc_block_public_access_exclusions(&self) -> Call<DescribeVpcBlockPublicAccessExclusionsInput, Once> { self.call() }
    /// Calls `DescribeVpcBlockPublicAccessOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcBlockPublicAccessOptions.html).
    #[inline] pub fn describe_vpc_block_public_access_options(&self) -> Call<DescribeVpcBlockPublicAccessOptionsInput, Once> { self.call() }
    /// Calls `DescribeVpcClassicLink`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcClassicLink.html).
    #[inline] pub fn describe_vpc_classic_link(&self) -> Call<DescribeVpcClassicLinkInput, Once> { self.call() }
    /// Calls `DescribeVpcClassicLinkDnsSupport`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcClassicLinkDnsSupport.html).
    #[inline] pub fn describe_vpc_classic_link_dns_support(&self) -> Call<DescribeVpcClassicLinkDnsSupportInput, Once> { self.call() }
    /// Calls `DescribeVpcEncryptionControls`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEncryptionControls.html).
    #[inline] pub fn describe_vpc_encryption_controls(&self) -> Call<DescribeVpcEncryptionControlsInput, Once> { self.call() }
    /// Calls `DescribeVpcEndpointAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointAssociations.html).
    #[inline] pub fn describe_vpc_endpoint_associations(&self) -> Call<DescribeVpcEndpointAssociationsInput, Once> { self.call() }
    /// Calls `DescribeVpcEndpointConnectionNotifications`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointConnectionNotifications.html).
    #[inline] pub fn describe_vpc_endpoint_connection_notifications(&self) -> Call<DescribeVpcEndpointConnectionNotificationsInput, Once> { self.call() }
    /// Calls `DescribeVpcEndpointConnections`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointConnections.html).
    #[inline] pub fn describe_vpc_endpoint_connections(&self) -> Call<DescribeVpcEndpointConnectionsInput, Once> { self.call() }
    /// Calls `DescribeVpcEndpointServiceConfigurations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServiceConfigurations.html).
    #[inline] pub fn describe_vpc_endpoint_service_configurations(&self) -> Call<DescribeVpcEndpointServiceConfigurationsInput, Once> { self.call() }
    /// Calls `DescribeVpcEndpointServicePermissions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServicePermissions.html).
    #[inline] pub fn describe_vpc_endpoint_service_permissions(&self) -> Call<DescribeVpcEndpointServicePermissionsInput, Once> { self.call() }
    /// Calls `DescribeVpcEndpointServices`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html).
    #[inline] pub fn describe_vpc_endpoint_services(&self) -> Call<DescribeVpcEndpointServicesInput, Once> { self.call() }
    /// Calls `DescribeVpcEndpoints`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html).
    #[inline] pub fn describe_vpc_endpoints(&self) -> Call<DescribeVpcEndpointsInput, Once> { self.call() }
    /// Calls `DescribeVpcPeeringConnections`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html).
    #[inline] pub fn describe_vpc_peering_connections(&self) -> Call<DescribeVpcPeeringConnectionsInput, Once> { self.call() }
    /// Calls `DescribeVpcs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html).
    #[inline] pub fn describe_vpcs(&self) -> Call<DescribeVpcsInput, Once> { self.call() }
    /// Calls `DescribeVpnConcentrators`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnConcentrators.html).
    #[inline] pub fn describe_vpn_concentrators(&self) -> Call<DescribeVpnConcentratorsInput, Once> { self.call() }
    /// Calls `DescribeVpnConnections`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnConnections.html).
    #[inline] pub fn describe_vpn_connections(&self) -> Call<DescribeVpnConnectionsInput, Once> { self.call() }
    /// Calls `DescribeVpnGateways`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnGateways.html).
    #[inline] pub fn describe_vpn_gateways(&self) -> Call<DescribeVpnGatewaysInput, Once> { self.call() }
    /// Calls `DetachClassicLinkVpc`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachClassicLinkVpc.html).
    #[inline] pub fn detach_classic_link_vpc(&self) -> Call<DetachClassicLinkVpcInput, Once> { self.call() }
    /// Calls `DetachImageWatermark`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachImageWatermark.html).
    #[inline] pub fn detach_image_watermark(&self) -> Call<DetachImageWatermarkInput, Once> { self.call() }
    /// Calls `DetachInternetGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html).
    #[inline] pub fn detach_internet_gateway(&self) -> Call<DetachInternetGatewayInput, Once> { self.call() }
    /// Calls `DetachNetworkInterface`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html).
    #[inline] pub fn detach_network_interface(&self) -> Call<DetachNetworkInterfaceInput, Once> { self.call() }
    /// Calls `DetachVerifiedAccessTrustProvider`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVerifiedAccessTrustProvider.html).
    #[inline] pub fn detach_verified_access_trust_provider(&self) -> Call<DetachVerifiedAccessTrustProviderInput, Once> { self.call() }
    /// Calls `DetachVolume`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVolume.html).
    #[inline] pub fn detach_volume(&self) -> Call<DetachVolumeInput, Once> { self.call() }
    /// Calls `DetachVpnGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVpnGateway.html).
    #[inline] pub fn detach_vpn_gateway(&self) -> Call<DetachVpnGatewayInput, Once> { self.call() }
    /// Calls `DisableAddressTransfer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableAddressTransfer.html).
    #[inline] pub fn disable_address_transfer(&self) -> Call<DisableAddressTransferInput, Once> { self.call() }
    /// Calls `DisableAllowedImagesSettings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableAllowedImagesSettings.html).
    #[inline] pub fn disable_allowed_images_settings(&self) -> Call<DisableAllowedImagesSettingsInput, Once> { self.call() }
    /// Calls `DisableApplicationStatusCheckSuppression`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableApplicationStatusCheckSuppression.html).
    #[inline] pub fn disable_application_status_check_suppression(&self) -> Call<DisableApplicationStatusCheckSuppressionInput, Once> { self.call() }
    /// Calls `DisableAwsNetworkPerformanceMetricSubscription`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableAwsNetworkPerformanceMetricSubscription.html).
    #[inline] pub fn disable_aws_network_performance_metric_subscription(&self) -> Call<DisableAwsNetworkPerformanceMetricSubscriptionInput, Once> { self.call() }
    /// Calls `DisableCapacityManager`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableCapacityManager.html).
    #[inline] pub fn disable_capacity_manager(&self) -> Call<DisableCapacityManagerInput, Once> { self.call() }
    /// Calls `DisableEbsEncryptionByDefault`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableEbsEncryptionByDefault.html).
    #[inline] pub fn disable_ebs_encryption_by_default(&self) -> Call<DisableEbsEncryptionByDefaultInput, Once> { self.call() }
    /// Calls `DisableFastLaunch`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastLaunch.html).
    #[inline] pub fn disable_fast_launch(&self) -> Call<DisableFastLaunchInput, Once> { self.call() }
    /// Calls `DisableFastSnapshotRestores`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastSnapshotRestores.html).
    #[inline] pub fn disable_fast_snapshot_restores(&self) -> Call<DisableFastSnapshotRestoresInput, Once> { self.call() }
    /// Calls `DisableImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImage.html).
    #[inline] pub fn disable_image(&self) -> Call<DisableImageInput, Once> { self.call() }
    /// Calls `DisableImageBlockPublicAccess`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageBlockPublicAccess.html).
    #[inline] pub fn disable_image_block_public_access(&self) -> Call<DisableImageBlockPublicAccessInput, Once> { self.call() }
    /// Calls `DisableImageDeprecation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeprecation.html).
    #[inline] pub fn disable_image_deprecation(&self) -> Call<DisableImageDeprecationInput, Once> { self.call() }
    /// Calls `DisableImageDeregistrationProtection`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeregistrationProtection.html).
    #[inline] pub fn disable_image_deregistration_protection(&self) -> Call<DisableImageDeregistrationProtectionInput, Once> { self.call() }
    /// Calls `DisableInstanceSqlHaStandbyDetections`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableInstanceSqlHaStandbyDetections.html).
    #[inline] pub fn disable_instance_sql_ha_standby_detections(&self) -> Call<DisableInstanceSqlHaStandbyDetectionsInput, Once> { self.call() }
    /// Calls `DisableIpamOrganizationAdminAccount`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableIpamOrganizationAdminAccount.html).
    #[inline] pub fn disable_ipam_organization_admin_account(&self) -> Call<DisableIpamOrganizationAdminAccountInput, Once> { self.call() }
    /// Calls `DisableIpamPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableIpamPolicy.html).
    #[inline] pub fn disable_ipam_policy(&self) -> Call<DisableIpamPolicyInput, Once> { self.call() }
    /// Calls `DisableRouteServerPropagation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableRouteServerPropagation.html).
    #[inline] pub fn disable_route_server_propagation(&self) -> Call<DisableRouteServerPropagationInput, Once> { self.call() }
    /// Calls `DisableSerialConsoleAccess`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableSerialConsoleAccess.html).
    #[inline] pub fn disable_serial_console_access(&self) -> Call<DisableSerialConsoleAccessInput, Once> { self.call() }
    /// Calls `DisableSnapshotBlockPublicAccess`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableSnapshotBlockPublicAccess.html).
    #[inline] pub fn disable_snapshot_block_public_access(&self) -> Call<DisableSnapshotBlockPublicAccessInput, Once> { self.call() }
    /// Calls `DisableTransitGatewayRouteTablePropagation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableTransitGatewayRouteTablePropagation.html).
    #[inline] pub fn disable_transit_gateway_route_table_propagation(&self) -> Call<DisableTransitGatewayRouteTablePropagationInput, Once> { self.call() }
    /// Calls `DisableVgwRoutePropagation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableVgwRoutePropagation.html).
    #[inline] pub fn disable_vgw_route_propagation(&self) -> Call<DisableVgwRoutePropagationInput, Once> { self.call() }
    /// Calls `DisableVpcClassicLink`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableVpcClassicLink.html).
    #[inline] pub fn disable_vpc_classic_link(&self) -> Call<DisableVpcClassicLinkInput, Once> { self.call() }
    /// Calls `DisableVpcClassicLinkDnsSupport`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableVpcClassicLinkDnsSupport.html).
    #[inline] pub fn disable_vpc_classic_link_dns_support(&self) -> Call<DisableVpcClassicLinkDnsSupportInput, Once> { self.call() }
    /// Calls `DisassociateAddress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html).
    #[inline] pub fn disassociate_address(&self) -> Call<DisassociateAddressInput, Once> { self.call() }
    /// Calls `DisassociateApplicationStatusCheck`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateApplicationStatusCheck.html).
    #[inline] pub fn disassociate_application_status_check(&self) -> Call<DisassociateApplicationStatusCheckInput, Once> { self.call() }
    /// Calls `DisassociateCapacityReservationBillingOwner`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateCapacityReservationBillingOwner.html).
    #[inline] pub fn disassociate_capacity_reservation_billing_owner(&self) -> Call<DisassociateCapacityReservationBillingOwnerInput, Once> { self.call() }
    /// Calls `DisassociateClientVpnTargetNetwork`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateClientVpnTargetNetwork.html).
    #[inline] pub fn disassociate_client_vpn_target_network(&self) -> Call<DisassociateClientVpnTargetNetworkInput, Once> { self.call() }
    /// Calls `DisassociateEnclaveCertificateIamRole`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateEnclaveCertificateIamRole.html).
    #[inline] pub fn disassociate_enclave_certificate_iam_role(&self) -> Call<DisassociateEnclaveCertificateIamRoleInput, Once> { self.call() }
    /// Calls `DisassociateIamInstanceProfile`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIamInstanceProfile.html).
    #[inline] pub fn disassociate_iam_instance_profile(&self) -> Call<DisassociateIamInstanceProfileInput, Once> { self.call() }
    /// Calls `DisassociateInstanceEventWindow`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateInstanceEventWindow.html).
    #[inline] pub fn disassociate_instance_event_window(&self) -> Call<DisassociateInstanceEventWindowInput, Once> { self.call() }
    /// Calls `DisassociateIpamByoasn`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIpamByoasn.html).
    #[inline] pub fn disassociate_ipam_byoasn(&self) -> Call<DisassociateIpamByoasnInput, Once> { self.call() }
    /// Calls `DisassociateIpamResourceDiscovery`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateIpamResourceDiscovery.html).
    #[inline] pub fn disassociate_ipam_resource_discovery(&self) -> Call<DisassociateIpamResourceDiscoveryInput, Once> { self.call() }
    /// Calls `DisassociateKmsKeyId`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateKmsKeyId.html).
    #[inline] pub fn disassociate_kms_key_id(&self) -> Call<DisassociateKmsKeyIdInput, Once> { self.call() }
    /// Calls `DisassociateNatGatewayAddress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateNatGatewayAddress.html).
    #[inline] pub fn disassociate_nat_gateway_address(&self) -> Call<DisassociateNatGatewayAddressInput, Once> { self.call() }
    /// Calls `DisassociateNetworkingFlexCostAllocationPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateNetworkingFlexCostAllocationPolicy.html).
    #[inline] pub fn disassociate_networking_flex_cost_allocation_policy(&self) -> Call<DisassociateNetworkingFlexCostAllocationPolicyInput, Once> { self.call() }
    /// Calls `DisassociateRouteServer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteServer.html).
    #[inline] pub fn disassociate_route_server(&self) -> Call<DisassociateRouteServerInput, Once> { self.call() }
    /// Calls `DisassociateRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html).
    #[inline] pub fn disassociate_route_table(&self) -> Call<DisassociateRouteTableInput, Once> { self.call() }
    /// Calls `DisassociateSecurityGroupVpc`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSecurityGroupVpc.html).
    #[inline] pub fn disassociate_security_group_vpc(&self) -> Call<DisassociateSecurityGroupVpcInput, Once> { self.call() }
    /// Calls `DisassociateSubnetCidrBlock`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSubnetCidrBlock.html).
    #[inline] pub fn disassociate_subnet_cidr_block(&self) -> Call<DisassociateSubnetCidrBlockInput, Once> { self.call() }
    /// Calls `DisassociateTransitGatewayMulticastDomain`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateTransitGatewayMulticastDomain.html).
    #[inline] pub fn disassociate_transit_gateway_multicast_domain(&self) -> Call<DisassociateTransitGatewayMulticastDomainInput, Once> { self.call() }
    /// Calls `DisassociateTransitGatewayPolicyTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateTransitGatewayPolicyTable.html).
    #[inline] pub fn disassociate_transit_gateway_policy_table(&self) -> Call<DisassociateTransitGatewayPolicyTableInput, Once> { self.call() }
    /// Calls `DisassociateTransitGatewayRouteTable`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateTransitGatewayRouteTable.html).
    #[inline] pub fn disassociate_transit_gateway_route_table(&self) -> Call<DisassociateTransitGatewayRouteTableInput, Once> { self.call() }
    /// Calls `DisassociateTrunkInterface`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateTrunkInterface.html).
    #[inline] pub fn disassociate_trunk_interface(&self) -> Call<DisassociateTrunkInterfaceInput, Once> { self.call() }
    /// Calls `DisassociateVpcCidrBlock`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateVpcCidrBlock.html).
    #[inline] pub fn disassociate_vpc_cidr_block(&self) -> Call<DisassociateVpcCidrBlockInput, Once> { self.call() }
    /// Calls `EnableAddressTransfer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableAddressTransfer.html).
    #[inline] pub fn enable_address_transfer(&self) -> Call<EnableAddressTransferInput, Once> { self.call() }
    /// Calls `EnableAllowedImagesSettings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableAllowedImagesSettings.html).
    #[inline] pub fn enable_allowed_images_settings(&self) -> Call<EnableAllowedImagesSettingsInput, Once> { self.call() }
    /// Calls `EnableApplicationStatusCheckSuppression`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableApplicationStatusCheckSuppression.html).
    #[inline] pub fn enable_application_status_check_suppression(&self) -> Call<EnableApplicationStatusCheckSuppressionInput, Once> { self.call() }
    /// Calls `EnableAwsNetworkPerformanceMetricSubscription`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableAwsNetworkPerformanceMetricSubscription.html).
    #[inline] pub fn enable_aws_network_performance_metric_subscription(&self) -> Call<EnableAwsNetworkPerformanceMetricSubscriptionInput, Once> { self.call() }
    /// Calls `EnableCapacityManager`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableCapacityManager.html).
    #[inline] pub fn enable_capacity_manager(&self) -> Call<EnableCapacityManagerInput, Once> { self.call() }
    /// Calls `EnableEbsEncryptionByDefault`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html).
    #[inline] pub fn enable_ebs_encryption_by_default(&self) -> Call<EnableEbsEncryptionByDefaultInput, Once> { self.call() }
    /// Calls `EnableFastLaunch`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastLaunch.html).
    #[inline] pub fn enable_fast_launch(&self) -> Call<EnableFastLaunchInput, Once> { self.call() }
    /// Calls `EnableFastSnapshotRestores`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastSnapshotRestores.html).
    #[inline] pub fn enable_fast_snapshot_restores(&self) -> Call<EnableFastSnapshotRestoresInput, Once> { self.call() }
    /// Calls `EnableImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImage.html).
    #[inline] pub fn enable_image(&self) -> Call<EnableImageInput, Once> { self.call() }
    /// Calls `EnableImageBlockPublicAccess`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html).
    #[inline] pub fn enable_image_block_public_access(&self) -> Call<EnableImageBlockPublicAccessInput, Once> { self.call() }
    /// Calls `EnableImageDeprecation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html).
    #[inline] pub fn enable_image_deprecation(&self) -> Call<EnableImageDeprecationInput, Once> { self.call() }
    /// Calls `EnableImageDeregistrationProtection`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeregistrationProtection.html).
    #[inline] pub fn enable_image_deregistration_protection(&self) -> Call<EnableImageDeregistrationProtectionInput, Once> { self.call() }
    /// Calls `EnableInstanceSqlHaStandbyDetections`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableInstanceSqlHaStandbyDetections.html).
    #[inline] pub fn enable_instance_sql_ha_standby_detections(&self) -> Call<EnableInstanceSqlHaStandbyDetectionsInput, Once> { self.call() }
    /// Calls `EnableIpamInternetRegistryAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableIpamInternetRegistryAssociation.html).
    #[inline] pub fn enable_ipam_internet_registry_association(&self) -> Call<EnableIpamInternetRegistryAssociationInput, Once> { self.call() }
    /// Calls `EnableIpamOrganizationAdminAccount`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableIpamOrganizationAdminAccount.html).
    #[inline] pub fn enable_ipam_organization_admin_account(&self) -> Call<EnableIpamOrganizationAdminAccountInput, Once> { self.call() }
    /// Calls `EnableIpamPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableIpamPolicy.html).
    #[inline] pub fn enable_ipam_policy(&self) -> Call<EnableIpamPolicyInput, Once> { self.call() }
    /// Calls `EnableReachabilityAnalyzerOrganizationSharing`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableReachabilityAnalyzerOrganizationSharing.html).
    #[inline] pub fn enable_reachability_analyzer_organization_sharing(&self) -> Call<EnableReachabilityAnalyzerOrganizationSharingInput, Once> { self.call() }
    /// Calls `EnableRouteServerPropagation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableRouteServerPropagation.html).
    #[inline] pub fn enable_route_server_propagation(&self) -> Call<EnableRouteServerPropagationInput, Once> { self.call() }
    /// Calls `EnableSerialConsoleAccess`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSerialConsoleAccess.html).
    #[inline] pub fn enable_serial_console_access(&self) -> Call<EnableSerialConsoleAccessInput, Once> { self.call() }
    /// Calls `EnableSnapshotBlockPublicAccess`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSnapshotBlockPublicAccess.html).
    #[inline] pub fn enable_snapshot_block_public_access(&self) -> Call<EnableSnapshotBlockPublicAccessInput, Once> { self.call() }
    /// Calls `EnableTransitGatewayRouteTablePropagation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableTransitGatewayRouteTablePropagation.html).
    #[inline] pub fn enable_transit_gateway_route_table_propagation(&self) -> Call<EnableTransitGatewayRouteTablePropagationInput, Once> { self.call() }
    /// Calls `EnableVgwRoutePropagation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVgwRoutePropagation.html).
    #[inline] pub fn enable_vgw_route_propagation(&self) -> Call<EnableVgwRoutePropagationInput, Once> { self.call() }
    /// Calls `EnableVolumeIO`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVolumeIO.html).
    #[inline] pub fn enable_volume_io(&self) -> Call<EnableVolumeIOInput, Once> { self.call() }
    /// Calls `EnableVpcClassicLink`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVpcClassicLink.html).
    #[inline] pub fn enable_vpc_classic_link(&self) -> Call<EnableVpcClassicLinkInput, Once> { self.call() }
    /// Calls `EnableVpcClassicLinkDnsSupport`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVpcClassicLinkDnsSupport.html).
    #[inline] pub fn enable_vpc_classic_link_dns_support(&self) -> Call<EnableVpcClassicLinkDnsSupportInput, Once> { self.call() }
    /// Calls `ExportClientVpnClientCertificateRevocationList`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportClientVpnClientCertificateRevocationList.html).
    #[inline] pub fn export_client_vpn_client_certificate_revocation_list(&self) -> Call<ExportClientVpnClientCertificateRevocationListInput, Once> { self.call() }
    /// Calls `ExportClientVpnClientConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportClientVpnClientConfiguration.html).
    #[inline] pub fn export_client_vpn_client_configuration(&self) -> Call<ExportClientVpnClientConfigurationInput, Once> { self.call() }
    /// Calls `ExportImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportImage.html).
    #[inline] pub fn export_image(&self) -> Call<ExportImageInput, Once> { self.call() }
    /// Calls `ExportTransitGatewayRoutes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportTransitGatewayRoutes.html).
    #[inline] pub fn export_transit_gateway_routes(&self) -> Call<ExportTransitGatewayRoutesInput, Once> { self.call() }
    /// Calls `ExportVerifiedAccessInstanceClientConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportVerifiedAccessInstanceClientConfiguration.html).
    #[inline] pub fn export_verified_access_instance_client_configuration(&self) -> Call<ExportVerifiedAccessInstanceClientConfigurationInput, Once> { self.call() }
    /// Calls `GetActiveVpnTunnelStatus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetActiveVpnTunnelStatus.html).
    #[inline] pub fn get_active_vpn_tunnel_status(&self) -> Call<GetActiveVpnTunnelStatusInput, Once> { self.call() }
    /// Calls `GetAllowedImagesSettings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAllowedImagesSettings.html).
    #[inline] pub fn get_allowed_images_settings(&self) -> Call<GetAllowedImagesSettingsInput, Once> { self.call() }
    /// Calls `GetAssociatedEnclaveCertificateIamRoles`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAssociatedEnclaveCertificateIamRoles.html).
    #[inline] pub fn get_associated_enclave_certificate_iam_roles(&self) -> Call<GetAssociatedEnclaveCertificateIamRolesInput, Once> { self.call() }
    /// Calls `GetAssociatedIpv6PoolCidrs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAssociatedIpv6PoolCidrs.html).
    #[inline] pub fn get_associated_ipv6_pool_cidrs(&self) -> Call<GetAssociatedIpv6PoolCidrsInput, Once> { self.call() }
    /// Calls `GetAwsNetworkPerformanceData`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAwsNetworkPerformanceData.html).
    #[inline] pub fn get_aws_network_performance_data(&self) -> Call<GetAwsNetworkPerformanceDataInput, Once> { self.call() }
    /// Calls `GetCapacityManagerAttributes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityManagerAttributes.html).
    #[inline] pub fn get_capacity_manager_attributes(&self) -> Call<GetCapacityManagerAttributesInput, Once> { self.call() }
    /// Calls `GetCapacityManagerMetricData`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityManagerMetricData.html).
    #[inline] pub fn get_capacity_manager_metric_data(&self) -> Call<GetCapacityManagerMetricDataInput, Once> { self.call() }
    /// Calls `GetCapacityManagerMetricDimensions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityManagerMetricDimensions.html).
    #[inline] pub fn get_capacity_manager_metric_dimensions(&self) -> Call<GetCapacityManagerMetricDimensionsInput, Once> { self.call() }
    /// Calls `GetCapacityManagerMonitoredTagKeys`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityManagerMonitoredTagKeys.html).
    #[inline] pub fn get_capacity_manager_monitored_tag_keys(&self) -> Call<GetCapacityManagerMonitoredTagKeysInput, Once> { self.call() }
    /// Calls `GetCapacityManagerSupportabilityScores`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityManagerSupportabilityScores.html).
    #[inline] pub fn get_capacity_manager_supportability_scores(&self) -> Call<GetCapacityManagerSupportabilityScoresInput, Once> { self.call() }
    /// Calls `GetCapacityReservationUsage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityReservationUsage.html).
    #[inline] pub fn get_capacity_reservation_usage(&self) -> Call<GetCapacityReservationUsageInput, Once> { self.call() }
    /// Calls `GetClientVpnEndpointAuthorizationPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetClientVpnEndpointAuthorizationPolicy.html).
    #[inline] pub fn get_client_vpn_endpoint_authorization_policy(&self) -> Call<GetClientVpnEndpointAuthorizationPolicyInput, Once> { self.call() }
    /// Calls `GetCoipPoolUsage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCoipPoolUsage.html).
    #[inline] pub fn get_coip_pool_usage(&self) -> Call<GetCoipPoolUsageInput, Once> { self.call() }
    /// Calls `GetConsoleOutput`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html).
    #[inline] pub fn get_console_output(&self) -> Call<GetConsoleOutputInput, Once> { self.call() }
    /// Calls `GetConsoleScreenshot`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleScreenshot.html).
    #[inline] pub fn get_console_screenshot(&self) -> Call<GetConsoleScreenshotInput, Once> { self.call() }
    /// Calls `GetDeclarativePoliciesReportSummary`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetDeclarativePoliciesReportSummary.html).
    #[inline] pub fn get_declarative_policies_report_summary(&self) -> Call<GetDeclarativePoliciesReportSummaryInput, Once> { self.call() }
    /// Calls `GetDefaultCreditSpecification`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetDefaultCreditSpecification.html).
    #[inline] pub fn get_default_credit_specification(&self) -> Call<GetDefaultCreditSpecificationInput, Once> { self.call() }
    /// Calls `GetEbsDefaultKmsKeyId`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsDefaultKmsKeyId.html).
    #[inline] pub fn get_ebs_default_kms_key_id(&self) -> Call<GetEbsDefaultKmsKeyIdInput, Once> { self.call() }
    /// Calls `GetEbsEncryptionByDefault`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html).
    #[inline] pub fn get_ebs_encryption_by_default(&self) -> Call<GetEbsEncryptionByDefaultInput, Once> { self.call() }
    /// Calls `GetEnabledIpamPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEnabledIpamPolicy.html).
    #[inline] pub fn get_enabled_ipam_policy(&self) -> Call<GetEnabledIpamPolicyInput, Once> { self.call() }
    /// Calls `GetFlowLogsIntegrationTemplate`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetFlowLogsIntegrationTemplate.html).
    #[inline] pub fn get_flow_logs_integration_template(&self) -> Call<GetFlowLogsIntegrationTemplateInput, Once> { self.call() }
    /// Calls `GetGroupsForCapacityReservation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetGroupsForCapacityReservation.html).
    #[inline] pub fn get_groups_for_capacity_reservation(&self) -> Call<GetGroupsForCapacityReservationInput, Once> { self.call() }
    /// Calls `GetHostReservationPurchasePreview`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetHostReservationPurchasePreview.html).
    #[inline] pub fn get_host_reservation_purchase_preview(&self) -> Call<GetHostReservationPurchasePreviewInput, Once> { self.call() }
    /// Calls `GetImageAncestry`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageAncestry.html).
    #[inline] pub fn get_image_ancestry(&self) -> Call<GetImageAncestryInput, Once> { self.call() }
    /// Calls `GetImageBlockPublicAccessState`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageBlockPublicAccessState.html).
    #[inline] pub fn get_image_block_public_access_state(&self) -> Call<GetImageBlockPublicAccessStateInput, Once> { self.call() }
    /// Calls `GetImageFindings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html).
    #[inline] pub fn get_image_findings(&self) -> Call<GetImageFindingsInput, Once> { self.call() }
    /// Calls `GetInstanceMetadataDefaults`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceMetadataDefaults.html).
    #[inline] pub fn get_instance_metadata_defaults(&self) -> Call<GetInstanceMetadataDefaultsInput, Once> { self.call() }
    /// Calls `GetInstanceTpmEkPub`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTpmEkPub.html).
    #[inline] pub fn get_instance_tpm_ek_pub(&self) -> Call<GetInstanceTpmEkPubInput, Once> { self.call() }
    /// Calls `GetInstanceTypesFromInstanceRequirements`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTypesFromInstanceRequirements.html).
    #[inline] pub fn get_instance_types_from_instance_requirements(&self) -> Call<GetInstanceTypesFromInstanceRequirementsInput, Once> { self.call() }
    /// Calls `GetInstanceUefiData`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceUefiData.html).
    #[inline] pub fn get_instance_uefi_data(&self) -> Call<GetInstanceUefiDataInput, Once> { self.call() }
    /// Calls `GetIpamAddressHistory`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamAddressHistory.html).
    #[inline] pub fn get_ipam_address_history(&self) -> Call<GetIpamAddressHistoryInput, Once> { self.call() }
    /// Calls `GetIpamDiscoveredAccounts`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredAccounts.html).
    #[inline] pub fn get_ipam_discovered_accounts(&self) -> Call<GetIpamDiscoveredAccountsInput, Once> { self.call() }
    /// Calls `GetIpamDiscoveredPublicAddresses`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredPublicAddresses.html).
    #[inline] pub fn get_ipam_discovered_public_addresses(&self) -> Call<GetIpamDiscoveredPublicAddressesInput, Once> { self.call() }
    /// Calls `GetIpamDiscoveredResourceCidrs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredResourceCidrs.html).
    #[inline] pub fn get_ipam_discovered_resource_cidrs(&self) -> Call<GetIpamDiscoveredResourceCidrsInput, Once> { self.call() }
    /// Calls `GetIpamDiscoveredRoutes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredRoutes.html).
    #[inline] pub fn get_ipam_discovered_routes(&self) -> Call<GetIpamDiscoveredRoutesInput, Once> { self.call() }
    /// Calls `GetIpamInternetRegistryAssociationAsns`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamInternetRegistryAssociationAsns.html).
    #[inline] pub fn get_ipam_internet_registry_association_asns(&self) -> Call<GetIpamInternetRegistryAssociationAsnsInput, Once> { self.call() }
    /// Calls `GetIpamInternetRegistryAssociationCidrs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamInternetRegistryAssociationCidrs.html).
    #[inline] pub fn get_ipam_internet_registry_association_cidrs(&self) -> Call<GetIpamInternetRegistryAssociationCidrsInput, Once> { self.call() }
    /// Calls `GetIpamPolicyAllocationRules`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPolicyAllocationRules.html).
    #[inline] pub fn get_ipam_policy_allocation_rules(&self) -> Call<GetIpamPolicyAllocationRulesInput, Once> { self.call() }
    /// Calls `GetIpamPolicyOrganizationTargets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPolicyOrganizationTargets.html).
    #[inline] pub fn get_ipam_policy_organization_targets(&self) -> Call<GetIpamPolicyOrganizationTargetsInput, Once> { self.call() }
    /// Calls `GetIpamPoolAllocations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPoolAllocations.html).
    #[inline] pub fn get_ipam_pool_allocations(&self) -> Call<GetIpamPoolAllocationsInput, Once> { self.call() }
    /// Calls `GetIpamPoolCidrs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPoolCidrs.html).
    #[inline] pub fn get_ipam_pool_cidrs(&self) -> Call<GetIpamPoolCidrsInput, Once> { self.call() }
    /// Calls `GetIpamPrefixListResolverRules`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPrefixListResolverRules.html).
    #[inline] pub fn get_ipam_prefix_list_resolver_rules(&self) -> Call<GetIpamPrefixListResolverRulesInput, Once> { self.call() }
    /// Calls `GetIpamPrefixListResolverVersionEntries`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPrefixListResolverVersionEntries.html).
    #[inline] pub fn get_ipam_prefix_list_resolver_version_entries(&self) -> Call<GetIpamPrefixListResolverVersionEntriesInput, Once> { self.call() }
    /// Calls `GetIpamPrefixListResolverVersions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPrefixListResolverVersions.html).
    #[inline] pub fn get_ipam_prefix_list_resolver_versions(&self) -> Call<GetIpamPrefixListResolverVersionsInput, Once> { self.call() }
    /// Calls `GetIpamResourceCidrs`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamResourceCidrs.html).
    #[inline] pub fn get_ipam_resource_cidrs(&self) -> Call<GetIpamResourceCidrsInput, Once> { self.call() }
    /// Calls `GetIpamRouteOriginAuthorizations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamRouteOriginAuthorizations.html).
    #[inline] pub fn get_ipam_route_origin_authorizations(&self) -> Call<GetIpamRouteOriginAuthorizationsInput, Once> { self.call() }
    /// Calls `GetIpamRouteProtectionFindings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamRouteProtectionFindings.html).
    #[inline] pub fn get_ipam_route_protection_findings(&self) -> Call<GetIpamRouteProtectionFindingsInput, Once> { self.call() }
    /// Calls `GetIpamRoutingPolicyRegistrationDeltas`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamRoutingPolicyRegistrationDeltas.html).
    #[inline] pub fn get_ipam_routing_policy_registration_deltas(&self) -> Call<GetIpamRoutingPolicyRegistrationDeltasInput, Once> { self.call() }
    /// Calls `GetIpamRoutingPolicyRegistrations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamRoutingPolicyRegistrations.html).
    #[inline] pub fn get_ipam_routing_policy_registrations(&self) -> Call<GetIpamRoutingPolicyRegistrationsInput, Once> { self.call() }
    /// Calls `GetLaunchTemplateData`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetLaunchTemplateData.html).
    #[inline] pub fn get_launch_template_data(&self) -> Call<GetLaunchTemplateDataInput, Once> { self.call() }
    /// Calls `GetManagedPrefixListAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListAssociations.html).
    #[inline] pub fn get_managed_prefix_list_associations(&self) -> Call<GetManagedPrefixListAssociationsInput, Once> { self.call() }
    /// Calls `GetManagedPrefixListEntries`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html).
    #[inline] pub fn get_managed_prefix_list_entries(&self) -> Call<GetManagedPrefixListEntriesInput, Once> { self.call() }
    /// Calls `GetManagedResourceVisibility`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedResourceVisibility.html).
    #[inline] pub fn get_managed_resource_visibility(&self) -> Call<GetManagedResourceVisibilityInput, Once> { self.call() }
    /// Calls `GetNetworkInsightsAccessScopeAnalysisFindings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetNetworkInsightsAccessScopeAnalysisFindings.html).
    #[inline] pub fn get_network_insights_access_scope_analysis_findings(&self) -> Call<GetNetworkInsightsAccessScopeAnalysisFindingsInput, Once> { self.call() }
    /// Calls `GetNetworkInsightsAccessScopeContent`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetNetworkInsightsAccessScopeContent.html).
    #[inline] pub fn get_network_insights_access_scope_content(&self) -> Call<GetNetworkInsightsAccessScopeContentInput, Once> { self.call() }
    /// Calls `GetNetworkingFlexCostAllocationPolicyVersions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetNetworkingFlexCostAllocationPolicyVersions.html).
    #[inline] pub fn get_networking_flex_cost_allocation_policy_versions(&self) -> Call<GetNetworkingFlexCostAllocationPolicyVersionsInput, Once> { self.call() }
    /// Calls `GetPasswordData`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.html).
    #[inline] pub fn get_password_data(&self) -> Call<GetPasswordDataInput, Once> { self.call() }
    /// Calls `GetReservedInstancesExchangeQuote`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetReservedInstancesExchangeQuote.html).
    #[inline] pub fn get_reserved_instances_exchange_quote(&self) -> Call<GetReservedInstancesExchangeQuoteInput, Once> { self.call() }
    /// Calls `GetRouteServerAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetRouteServerAssociations.html).
    #[inline] pub fn get_route_server_associations(&self) -> Call<GetRouteServerAssociationsInput, Once> { self.call() }
    /// Calls `GetRouteServerPropagations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetRouteServerPropagations.html).
    #[inline] pub fn get_route_server_propagations(&self) -> Call<GetRouteServerPropagationsInput, Once> { self.call() }
    /// Calls `GetRouteServerRoutingDatabase`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetRouteServerRoutingDatabase.html).
    #[inline] pub fn get_route_server_routing_database(&self) -> Call<GetRouteServerRoutingDatabaseInput, Once> { self.call() }
    /// Calls `GetSecurityGroupsForVpc`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSecurityGroupsForVpc.html).
    #[inline] pub fn get_security_groups_for_vpc(&self) -> Call<GetSecurityGroupsForVpcInput, Once> { self.call() }
    /// Calls `GetSerialConsoleAccessStatus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSerialConsoleAccessStatus.html).
    #[inline] pub fn get_serial_console_access_status(&self) -> Call<GetSerialConsoleAccessStatusInput, Once> { self.call() }
    /// Calls `GetSnapshotBlockPublicAccessState`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSnapshotBlockPublicAccessState.html).
    #[inline] pub fn get_snapshot_block_public_access_state(&self) -> Call<GetSnapshotBlockPublicAccessStateInput, Once> { self.call() }
    /// Calls `GetSpotPlacementScores`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html).
    #[inline] pub fn get_spot_placement_scores(&self) -> Call<GetSpotPlacementScoresInput, Once> { self.call() }
    /// Calls `GetSubnetCidrReservations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSubnetCidrReservations.html).
    #[inline] pub fn get_subnet_cidr_reservations(&self) -> Call<GetSubnetCidrReservationsInput, Once> { self.call() }
    /// Calls `GetTransitGatewayAttachmentNatConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayAttachmentNatConfiguration.html).
    #[inline] pub fn get_transit_gateway_attachment_nat_configuration(&self) -> Call<GetTransitGatewayAttachmentNatConfigurationInput, Once> { self.call() }
    /// Calls `GetTransitGatewayAttachmentPropagations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayAttachmentPropagations.html).
    #[inline] pub fn get_transit_gateway_attachment_propagations(&self) -> Call<GetTransitGatewayAttachmentPropagationsInput, Once> { self.call() }
    /// Calls `GetTransitGatewayMeteringPolicyEntries`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayMeteringPolicyEntries.html).
    #[inline] pub fn get_transit_gateway_metering_policy_entries(&self) -> Call<GetTransitGatewayMeteringPolicyEntriesInput, Once> { self.call() }
    /// Calls `GetTransitGatewayMulticastDomainAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayMulticastDomainAssociations.html).
    #[inline] pub fn get_transit_gateway_multicast_domain_associations(&self) -> Call<GetTransitGatewayMulticastDomainAssociationsInput, Once> { self.call() }
    /// Calls `GetTransitGatewayPolicyTableAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayPolicyTableAssociations.html).
    #[inline] pub fn get_transit_gateway_policy_table_associations(&self) -> Call<GetTransitGatewayPolicyTableAssociationsInput, Once> { self.call() }
    /// Calls `GetTransitGatewayPolicyTableEntries`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayPolicyTableEntries.html).
    #[inline] pub fn get_transit_gateway_policy_table_entries(&self) -> Call<GetTransitGatewayPolicyTableEntriesInput, Once> { self.call() }
    /// Calls `GetTransitGatewayPrefixListReferences`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayPrefixListReferences.html).
    #[inline] pub fn get_transit_gateway_prefix_list_references(&self) -> Call<GetTransitGatewayPrefixListReferencesInput, Once> { self.call() }
    /// Calls `GetTransitGatewayRouteTableAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayRouteTableAssociations.html).
    #[inline] pub fn get_transit_gateway_route_table_associations(&self) -> Call<GetTransitGatewayRouteTableAssociationsInput, Once> { self.call() }
    /// Calls `GetTransitGatewayRouteTablePropagations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayRouteTablePropagations.html).
    #[inline] pub fn get_transit_gateway_route_table_propagations(&self) -> Call<GetTransitGatewayRouteTablePropagationsInput, Once> { self.call() }
    /// Calls `GetVerifiedAccessEndpointPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVerifiedAccessEndpointPolicy.html).
    #[inline] pub fn get_verified_access_endpoint_policy(&self) -> Call<GetVerifiedAccessEndpointPolicyInput, Once> { self.call() }
    /// Calls `GetVerifiedAccessEndpointTargets`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVerifiedAccessEndpointTargets.html).
    #[inline] pub fn get_verified_access_endpoint_targets(&self) -> Call<GetVerifiedAccessEndpointTargetsInput, Once> { self.call() }
    /// Calls `GetVerifiedAccessGroupPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVerifiedAccessGroupPolicy.html).
    #[inline] pub fn get_verified_access_group_policy(&self) -> Call<GetVerifiedAccessGroupPolicyInput, Once> { self.call() }
    /// Calls `GetVpcResourcesBlockingEncryptionEnforcement`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpcResourcesBlockingEncryptionEnforcement.html).
    #[inline] pub fn get_vpc_resources_blocking_encryption_enforcement(&self) -> Call<GetVpcResourcesBlockingEncryptionEnforcementInput, Once> { self.call() }
    /// Calls `GetVpnConnectionDeviceSampleConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnConnectionDeviceSampleConfiguration.html).
    #[inline] pub fn get_vpn_connection_device_sample_configuration(&self) -> Call<GetVpnConnectionDeviceSampleConfigurationInput, Once> { self.call() }
    /// Calls `GetVpnConnectionDeviceTypes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnConnectionDeviceTypes.html).
    #[inline] pub fn get_vpn_connection_device_types(&self) -> Call<GetVpnConnectionDeviceTypesInput, Once> { self.call() }
    /// Calls `GetVpnTunnelReplacementStatus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnTunnelReplacementStatus.html).
    #[inline] pub fn get_vpn_tunnel_replacement_status(&self) -> Call<GetVpnTunnelReplacementStatusInput, Once> { self.call() }
    /// Calls `ImportClientVpnClientCertificateRevocationList`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportClientVpnClientCertificateRevocationList.html).
    #[inline] pub fn import_client_vpn_client_certificate_revocation_list(&self) -> Call<ImportClientVpnClientCertificateRevocationListInput, Once> { self.call() }
    /// Calls `ImportImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html).
    #[inline] pub fn import_image(&self) -> Call<ImportImageInput, Once> { self.call() }
    /// Calls `ImportInstance`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
    #[inline] pub fn import_instance(&self) -> Call<ImportInstanceInput, Once> { self.call() }
    /// Calls `ImportKeyPair`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html).
    #[inline] pub fn import_key_pair(&self) -> Call<ImportKeyPairInput, Once> { self.call() }
    /// Calls `ImportSnapshot`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html).
    #[inline] pub fn import_snapshot(&self) -> Call<ImportSnapshotInput, Once> { self.call() }
    /// Calls `ImportVolume`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportVolume.html).
    #[inline] pub fn import_volume(&self) -> Call<ImportVolumeInput, Once> { self.call() }
    /// Calls `ListImagesInRecycleBin`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListImagesInRecycleBin.html).
    #[inline] pub fn list_images_in_recycle_bin(&self) -> Call<ListImagesInRecycleBinInput, Once> { self.call() }
    /// Calls `ListSnapshotsInRecycleBin`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListSnapshotsInRecycleBin.html).
    #[inline] pub fn list_snapshots_in_recycle_bin(&self) -> Call<ListSnapshotsInRecycleBinInput, Once> { self.call() }
    /// Calls `ListVolumesInRecycleBin`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListVolumesInRecycleBin.html).
    #[inline] pub fn list_volumes_in_recycle_bin(&self) -> Call<ListVolumesInRecycleBinInput, Once> { self.call() }
    /// Calls `LockSnapshot`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockSnapshot.html).
    #[inline] pub fn lock_snapshot(&self) -> Call<LockSnapshotInput, Once> { self.call() }
    /// Calls `ModifyAccountVpcEncryptionControl`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAccountVpcEncryptionControl.html).
    #[inline] pub fn modify_account_vpc_encryption_control(&self) -> Call<ModifyAccountVpcEncryptionControlInput, Once> { self.call() }
    /// Calls `ModifyAddressAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAddressAttribute.html).
    #[inline] pub fn modify_address_attribute(&self) -> Call<ModifyAddressAttributeInput, Once> { self.call() }
    /// Calls `ModifyApplicationStatusCheck`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyApplicationStatusCheck.html).
    #[inline] pub fn modify_application_status_check(&self) -> Call<ModifyApplicationStatusCheckInput, Once> { self.call() }
    /// Calls `ModifyAvailabilityZoneGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAvailabilityZoneGroup.html).
    #[inline] pub fn modify_availability_zone_group(&self) -> Call<ModifyAvailabilityZoneGroupInput, Once> { self.call() }
    /// Calls `ModifyCapacityReservation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyCapacityReservation.html).
    #[inline] pub fn modify_capacity_reservation(&self) -> Call<ModifyCapacityReservationInput, Once> { self.call() }
    /// Calls `ModifyCapacityReservationFleet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyCapacityReservationFleet.html).
    #[inline] pub fn modify_capacity_reservation_fleet(&self) -> Call<ModifyCapacityReservationFleetInput, Once> { self.call() }
    /// Calls `ModifyClientVpnEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyClientVpnEndpoint.html).
    #[inline] pub fn modify_client_vpn_endpoint(&self) -> Call<ModifyClientVpnEndpointInput, Once> { self.call() }
    /// Calls `ModifyClientVpnEndpointAuthorizationPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyClientVpnEndpointAuthorizationPolicy.html).
    #[inline] pub fn modify_client_vpn_endpoint_authorization_policy(&self) -> Call<ModifyClientVpnEndpointAuthorizationPolicyInput, Once> { self.call() }
    /// Calls `ModifyDefaultCreditSpecification`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyDefaultCreditSpecification.html).
    #[inline] pub fn modify_default_credit_specification(&self) -> Call<ModifyDefaultCreditSpecificationInput, Once> { self.call() }
    /// Calls `ModifyEbsDefaultKmsKeyId`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyEbsDefaultKmsKeyId.html).
    #[inline] pub fn modify_ebs_default_kms_key_id(&self) -> Call<ModifyEbsDefaultKmsKeyIdInput, Once> { self.call() }
    /// Calls `ModifyFleet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyFleet.html).
    #[inline] pub fn modify_fleet(&self) -> Call<ModifyFleetInput, Once> { self.call() }
    /// Calls `ModifyFpgaImageAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyFpgaImageAttribute.html).
    #[inline] pub fn modify_fpga_image_attribute(&self) -> Call<ModifyFpgaImageAttributeInput, Once> { self.call() }
    /// Calls `ModifyHosts`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyHosts.html).
    #[inline] pub fn modify_hosts(&self) -> Call<ModifyHostsInput, Once> { self.call() }
    /// Calls `ModifyIdFormat`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIdFormat.html).
    #[inline] pub fn modify_id_format(&self) -> Call<ModifyIdFormatInput, Once> { self.call() }
    /// Calls `ModifyIdentityIdFormat`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIdentityIdFormat.html).
    #[inline] pub fn modify_identity_id_format(&self) -> Call<ModifyIdentityIdFormatInput, Once> { self.call() }
    /// Calls `ModifyImageAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html).
    #[inline] pub fn modify_image_attribute(&self) -> Call<ModifyImageAttributeInput, Once> { self.call() }
    /// Calls `ModifyInstanceAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html).
    #[inline] pub fn modify_instance_attribute(&self) -> Call<ModifyInstanceAttributeInput, Once> { self.call() }
    /// Calls `ModifyInstanceCapacityReservationAttributes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCapacityReservationAttributes.html).
    #[inline] pub fn modify_instance_capacity_reservation_attributes(&self) -> Call<ModifyInstanceCapacityReservationAttributesInput, Once> { self.call() }
    /// Calls `ModifyInstanceConnectEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceConnectEndpoint.html).
    #[inline] pub fn modify_instance_connect_endpoint(&self) -> Call<ModifyInstanceConnectEndpointInput, Once> { self.call() }
    /// Calls `ModifyInstanceCpuOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCpuOptions.html).
    #[inline] pub fn modify_instance_cpu_options(&self) -> Call<ModifyInstanceCpuOptionsInput, Once> { self.call() }
    /// Calls `ModifyInstanceCreditSpecification`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html).
    #[inline] pub fn modify_instance_credit_specification(&self) -> Call<ModifyInstanceCreditSpecificationInput, Once> { self.call() }
    /// Calls `ModifyInstanceEventStartTime`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceEventStartTime.html).
    #[inline] pub fn modify_instance_event_start_time(&self) -> Call<ModifyInstanceEventStartTimeInput, Once> { self.call() }
    /// Calls `ModifyInstanceEventWindow`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceEventWindow.html).
    #[inline] pub fn modify_instance_event_window(&self) -> Call<ModifyInstanceEventWindowInput, Once> { self.call() }
    /// Calls `ModifyInstanceMaintenanceOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMaintenanceOptions.html).
    #[inline] pub fn modify_instance_maintenance_options(&self) -> Call<ModifyInstanceMaintenanceOptionsInput, Once> { self.call() }
    /// Calls `ModifyInstanceMetadataDefaults`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.html).
    #[inline] pub fn modify_instance_metadata_defaults(&self) -> Call<ModifyInstanceMetadataDefaultsInput, Once> { self.call() }
    /// Calls `ModifyInstanceMetadataOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html).
    #[inline] pub fn modify_instance_metadata_options(&self) -> Call<ModifyInstanceMetadataOptionsInput, Once> { self.call() }
    /// Calls `ModifyInstanceNetworkPerformanceOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceNetworkPerformanceOptions.html).
    #[inline] pub fn modify_instance_network_performance_options(&self) -> Call<ModifyInstanceNetworkPerformanceOptionsInput, Once> { self.call() }
    /// Calls `ModifyInstancePlacement`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstancePlacement.html).
    #[inline] pub fn modify_instance_placement(&self) -> Call<ModifyInstancePlacementInput, Once> { self.call() }
    /// Calls `ModifyIpam`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpam.html).
    #[inline] pub fn modify_ipam(&self) -> Call<ModifyIpamInput, Once> { self.call() }
    /// Calls `ModifyIpamPolicyAllocationRules`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamPolicyAllocationRules.html).
    #[inline] pub fn modify_ipam_policy_allocation_rules(&self) -> Call<ModifyIpamPolicyAllocationRulesInput, Once> { self.call() }
    /// Calls `ModifyIpamPool`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamPool.html).
    #[inline] pub fn modify_ipam_pool(&self) -> Call<ModifyIpamPoolInput, Once> { self.call() }
    /// Calls `ModifyIpamPoolAllocation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamPoolAllocation.html).
    #[inline] pub fn modify_ipam_pool_allocation(&self) -> Call<ModifyIpamPoolAllocationInput, Once> { self.call() }
    /// Calls `ModifyIpamPrefixListResolver`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamPrefixListResolver.html).
    #[inline] pub fn modify_ipam_prefix_list_resolver(&self) -> Call<ModifyIpamPrefixListResolverInput, Once> { self.call() }
    /// Calls `ModifyIpamPrefixListResolverTarget`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamPrefixListResolverTarget.html).
    #[inline] pub fn modify_ipam_prefix_list_resolver_target(&self) -> Call<ModifyIpamPrefixListResolverTargetInput, Once> { self.call() }
    /// Calls `ModifyIpamResourceCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamResourceCidr.html).
    #[inline] pub fn modify_ipam_resource_cidr(&self) -> Call<ModifyIpamResourceCidrInput, Once> { self.call() }
    /// Calls `ModifyIpamResourceDiscovery`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamResourceDiscovery.html).
    #[inline] pub fn modify_ipam_resource_discovery(&self) -> Call<ModifyIpamResourceDiscoveryInput, Once> { self.call() }
    /// Calls `ModifyIpamRoutingPolicyRegistration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamRoutingPolicyRegistration.html).
    #[inline] pub fn modify_ipam_routing_policy_registration(&self) -> Call<ModifyIpamRoutingPolicyRegistrationInput, Once> { self.call() }
    /// Calls `ModifyIpamScope`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamScope.html).
    #[inline] pub fn modify_ipam_scope(&self) -> Call<ModifyIpamScopeInput, Once> { self.call() }
    /// Calls `ModifyLaunchTemplate`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html).
    #[inline] pub fn modify_launch_template(&self) -> Call<ModifyLaunchTemplateInput, Once> { self.call() }
    /// Calls `ModifyLocalGatewayRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLocalGatewayRoute.html).
    #[inline] pub fn modify_local_gateway_route(&self) -> Call<ModifyLocalGatewayRouteInput, Once> { self.call() }
    /// Calls `ModifyManagedPrefixList`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html).
    #[inline] pub fn modify_managed_prefix_list(&self) -> Call<ModifyManagedPrefixListInput, Once> { self.call() }
    /// Calls `ModifyManagedResourceVisibility`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedResourceVisibility.html).
    #[inline] pub fn modify_managed_resource_visibility(&self) -> Call<ModifyManagedResourceVisibilityInput, Once> { self.call() }
    /// Calls `ModifyMetricCategory`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyMetricCategory.html).
    #[inline] pub fn modify_metric_category(&self) -> Call<ModifyMetricCategoryInput, Once> { self.call() }
    /// Calls `ModifyNetworkInterfaceAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html).
    #[inline] pub fn modify_network_interface_attribute(&self) -> Call<ModifyNetworkInterfaceAttributeInput, Once> { self.call() }
    /// Calls `ModifyNetworkingFlexCostAllocationPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkingFlexCostAllocationPolicy.html).
    #[inline] pub fn modify_networking_flex_cost_allocation_policy(&self) -> Call<ModifyNetworkingFlexCostAllocationPolicyInput, Once> { self.call() }
    /// Calls `ModifyPrivateDnsNameOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyPrivateDnsNameOptions.html).
    #[inline] pub fn modify_private_dns_name_options(&self) -> Call<ModifyPrivateDnsNameOptionsInput, Once> { self.call() }
    /// Calls `ModifyPublicIpDnsNameOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyPublicIpDnsNameOptions.html).
    #[inline] pub fn modify_public_ip_dns_name_options(&self) -> Call<ModifyPublicIpDnsNameOptionsInput, Once> { self.call() }
    /// Calls `ModifyReservedInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyReservedInstances.html).
    #[inline] pub fn modify_reserved_instances(&self) -> Call<ModifyReservedInstancesInput, Once> { self.call() }
    /// Calls `ModifyRouteServer`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyRouteServer.html).
    #[inline] pub fn modify_route_server(&self) -> Call<ModifyRouteServerInput, Once> { self.call() }
    /// Calls `ModifySecurityGroupRules`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html).
    #[inline] pub fn modify_security_group_rules(&self) -> Call<ModifySecurityGroupRulesInput, Once> { self.call() }
    /// Calls `ModifySnapshotAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html).
    #[inline] pub fn modify_snapshot_attribute(&self) -> Call<ModifySnapshotAttributeInput, Once> { self.call() }
    /// Calls `ModifySnapshotTier`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotTier.html).
    #[inline] pub fn modify_snapshot_tier(&self) -> Call<ModifySnapshotTierInput, Once> { self.call() }
    /// Calls `ModifySpotFleetRequest`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySpotFleetRequest.html).
    #[inline] pub fn modify_spot_fleet_request(&self) -> Call<ModifySpotFleetRequestInput, Once> { self.call() }
    /// Calls `ModifySubnetAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html).
    #[inline] pub fn modify_subnet_attribute(&self) -> Call<ModifySubnetAttributeInput, Once> { self.call() }
    /// Calls `ModifyTrafficMirrorFilterNetworkServices`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTrafficMirrorFilterNetworkServices.html).
    #[inline] pub fn modify_traffic_mirror_filter_network_services(&self) -> Call<ModifyTrafficMirrorFilterNetworkServicesInput, Once> { self.call() }
    /// Calls `ModifyTrafficMirrorFilterRule`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTrafficMirrorFilterRule.html).
    #[inline] pub fn modify_traffic_mirror_filter_rule(&self) -> Call<ModifyTrafficMirrorFilterRuleInput, Once> { self.call() }
    /// Calls `ModifyTrafficMirrorSession`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTrafficMirrorSession.html).
    #[inline] pub fn modify_traffic_mirror_session(&self) -> Call<ModifyTrafficMirrorSessionInput, Once> { self.call() }
    /// Calls `ModifyTransitGateway`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGateway.html).
    #[inline] pub fn modify_transit_gateway(&self) -> Call<ModifyTransitGatewayInput, Once> { self.call() }
    /// Calls `ModifyTransitGatewayAttachmentNatConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayAttachmentNatConfiguration.html).
    #[inline] pub fn modify_transit_gateway_attachment_nat_configuration(&self) -> Call<ModifyTransitGatewayAttachmentNatConfigurationInput, Once> { self.call() }
    /// Calls `ModifyTransitGatewayMeteringPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayMeteringPolicy.html).
    #[inline] pub fn modify_transit_gateway_metering_policy(&self) -> Call<ModifyTransitGatewayMeteringPolicyInput, Once> { self.call() }
    /// Calls `ModifyTransitGatewayNetworkFunctionAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayNetworkFunctionAttachment.html).
    #[inline] pub fn modify_transit_gateway_network_function_attachment(&self) -> Call<ModifyTransitGatewayNetworkFunctionAttachmentInput, Once> { self.call() }
    /// Calls `ModifyTransitGatewayPeeringAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayPeeringAttachment.html).
    #[inline] pub fn modify_transit_gateway_peering_attachment(&self) -> Call<ModifyTransitGatewayPeeringAttachmentInput, Once> { self.call() }
    /// Calls `ModifyTransitGatewayPolicyTableEntry`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayPolicyTableEntry.html).
    #[inline] pub fn modify_transit_gateway_policy_table_entry(&self) -> Call<ModifyTransitGatewayPolicyTableEntryInput, Once> { self.call() }
    /// Calls `ModifyTransitGatewayPrefixListReference`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayPrefixListReference.html).
    #[inline] pub fn modify_transit_gateway_prefix_list_reference(&self) -> Call<ModifyTransitGatewayPrefixListReferenceInput, Once> { self.call() }
    /// Calls `ModifyTransitGatewayVpcAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayVpcAttachment.html).
    #[inline] pub fn modify_transit_gateway_vpc_attachment(&self) -> Call<ModifyTransitGatewayVpcAttachmentInput, Once> { self.call() }
    /// Calls `ModifyVerifiedAccessEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpoint.html).
    #[inline] pub fn modify_verified_access_endpoint(&self) -> Call<ModifyVerifiedAccessEndpointInput, Once> { self.call() }
    /// Calls `ModifyVerifiedAccessEndpointPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpointPolicy.html).
    #[inline] pub fn modify_verified_access_endpoint_policy(&self) -> Call<ModifyVerifiedAccessEndpointPolicyInput, Once> { self.call() }
    /// Calls `ModifyVerifiedAccessGroup`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessGroup.html).
    #[inline] pub fn modify_verified_access_group(&self) -> Call<ModifyVerifiedAccessGroupInput, Once> { self.call() }
    /// Calls `ModifyVerifiedAccessGroupPolicy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessGroupPolicy.html).
    #[inline] pub fn modify_verified_access_group_policy(&self) -> Call<ModifyVerifiedAccessGroupPolicyInput, Once> { self.call() }
    /// Calls `ModifyVerifiedAccessInstance`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessInstance.html).
    #[inline] pub fn modify_verified_access_instance(&self) -> Call<ModifyVerifiedAccessInstanceInput, Once> { self.call() }
    /// Calls `ModifyVerifiedAccessInstanceLoggingConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessInstanceLoggingConfiguration.html).
    #[inline] pub fn modify_verified_access_instance_logging_configuration(&self) -> Call<ModifyVerifiedAccessInstanceLoggingConfigurationInput, Once> { self.call() }
    /// Calls `ModifyVerifiedAccessTrustProvider`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessTrustProvider.html).
    #[inline] pub fn modify_verified_access_trust_provider(&self) -> Call<ModifyVerifiedAccessTrustProviderInput, Once> { self.call() }
    /// Calls `ModifyVolume`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolume.html).
    #[inline] pub fn modify_volume(&self) -> Call<ModifyVolumeInput, Once> { self.call() }
    /// Calls `ModifyVolumeAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolumeAttribute.html).
    #[inline] pub fn modify_volume_attribute(&self) -> Call<ModifyVolumeAttributeInput, Once> { self.call() }
    /// Calls `ModifyVpcAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html).
    #[inline] pub fn modify_vpc_attribute(&self) -> Call<ModifyVpcAttributeInput, Once> { self.call() }
    /// Calls `ModifyVpcBlockPublicAccessExclusion`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcBlockPublicAccessExclusion.html).
    #[inline] pub fn modify_vpc_block_public_access_exclusion(&self) -> Call<ModifyVpcBlockPublicAccessExclusionInput, Once> { self.call() }
    /// Calls `ModifyVpcBlockPublicAccessOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcBlockPublicAccessOptions.html).
    #[inline] pub fn modify_vpc_block_public_access_options(&self) -> Call<ModifyVpcBlockPublicAccessOptionsInput, Once> { self.call() }
    /// Calls `ModifyVpcEncryptionControl`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEncryptionControl.html).
    #[inline] pub fn modify_vpc_encryption_control(&self) -> Call<ModifyVpcEncryptionControlInput, Once> { self.call() }
    /// Calls `ModifyVpcEndpoint`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html).
    #[inline] pub fn modify_vpc_endpoint(&self) -> Call<ModifyVpcEndpointInput, Once> { self.call() }
    /// Calls `ModifyVpcEndpointConnectionNotification`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointConnectionNotification.html).
    #[inline] pub fn modify_vpc_endpoint_connection_notification(&self) -> Call<ModifyVpcEndpointConnectionNotificationInput, Once> { self.call() }
    /// Calls `ModifyVpcEndpointPayerResponsibility`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointPayerResponsibility.html).
    #[inline] pub fn modify_vpc_endpoint_payer_responsibility(&self) -> Call<ModifyVpcEndpointPayerResponsibilityInput, Once> { self.call() }
    /// Calls `ModifyVpcEndpointServiceConfiguration`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointServiceConfiguration.html).
    #[inline] pub fn modify_vpc_endpoint_service_configuration(&self) -> Call<ModifyVpcEndpointServiceConfigurationInput, Once> { self.call() }
    /// Calls `ModifyVpcEndpointServicePayerResponsibility`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointServicePayerResponsibility.html).
    #[inline] pub fn modify_vpc_endpoint_service_payer_responsibility(&self) -> Call<ModifyVpcEndpointServicePayerResponsibilityInput, Once> { self.call() }
    /// Calls `ModifyVpcEndpointServicePermissions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointServicePermissions.html).
    #[inline] pub fn modify_vpc_endpoint_service_permissions(&self) -> Call<ModifyVpcEndpointServicePermissionsInput, Once> { self.call() }
    /// Calls `ModifyVpcPeeringConnectionOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcPeeringConnectionOptions.html).
    #[inline] pub fn modify_vpc_peering_connection_options(&self) -> Call<ModifyVpcPeeringConnectionOptionsInput, Once> { self.call() }
    /// Calls `ModifyVpcTenancy`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcTenancy.html).
    #[inline] pub fn modify_vpc_tenancy(&self) -> Call<ModifyVpcTenancyInput, Once> { self.call() }
    /// Calls `ModifyVpnConnection`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnConnection.html).
    #[inline] pub fn modify_vpn_connection(&self) -> Call<ModifyVpnConnectionInput, Once> { self.call() }
    /// Calls `ModifyVpnConnectionOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnConnectionOptions.html).
    #[inline] pub fn modify_vpn_connection_options(&self) -> Call<ModifyVpnConnectionOptionsInput, Once> { self.call() }
    /// Calls `ModifyVpnTunnelCertificate`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnTunnelCertificate.html).
    #[inline] pub fn modify_vpn_tunnel_certificate(&self) -> Call<ModifyVpnTunnelCertificateInput, Once> { self.call() }
    /// Calls `ModifyVpnTunnelOptions`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnTunnelOptions.html).
    #[inline] pub fn modify_vpn_tunnel_options(&self) -> Call<ModifyVpnTunnelOptionsInput, Once> { self.call() }
    /// Calls `MonitorInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MonitorInstances.html).
    #[inline] pub fn monitor_instances(&self) -> Call<MonitorInstancesInput, Once> { self.call() }
    /// Calls `MoveAddressToVpc`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MoveAddressToVpc.html).
    #[inline] pub fn move_address_to_vpc(&self) -> Call<MoveAddressToVpcInput, Once> { self.call() }
    /// Calls `MoveByoipCidrToIpam`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MoveByoipCidrToIpam.html).
    #[inline] pub fn move_byoip_cidr_to_ipam(&self) -> Call<MoveByoipCidrToIpamInput, Once> { self.call() }
    /// Calls `MoveCapacityReservationInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MoveCapacityReservationInstances.html).
    #[inline] pub fn move_capacity_reservation_instances(&self) -> Call<MoveCapacityReservationInstancesInput, Once> { self.call() }
    /// Calls `ProvisionByoipCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionByoipCidr.html).
    #[inline] pub fn provision_byoip_cidr(&self) -> Call<ProvisionByoipCidrInput, Once> { self.call() }
    /// Calls `ProvisionIpamByoasn`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionIpamByoasn.html).
    #[inline] pub fn provision_ipam_byoasn(&self) -> Call<ProvisionIpamByoasnInput, Once> { self.call() }
    /// Calls `ProvisionIpamPoolCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionIpamPoolCidr.html).
    #[inline] pub fn provision_ipam_pool_cidr(&self) -> Call<ProvisionIpamPoolCidrInput, Once> { self.call() }
    /// Calls `ProvisionPublicIpv4PoolCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionPublicIpv4PoolCidr.html).
    #[inline] pub fn provision_public_ipv4_pool_cidr(&self) -> Call<ProvisionPublicIpv4PoolCidrInput, Once> { self.call() }
    /// Calls `PurchaseCapacityBlock`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseCapacityBlock.html).
    #[inline] pub fn purchase_capacity_block(&self) -> Call<PurchaseCapacityBlockInput, Once> { self.call() }
    /// Calls `PurchaseCapacityBlockExtension`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseCapacityBlockExtension.html).
    #[inline] pub fn purchase_capacity_block_extension(&self) -> Call<PurchaseCapacityBlockExtensionInput, Once> { self.call() }
    /// Calls `PurchaseHostReservation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseHostReservation.html).
    #[inline] pub fn purchase_host_reservation(&self) -> Call<PurchaseHostReservationInput, Once> { self.call() }
    /// Calls `PurchaseReservedInstancesOffering`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseReservedInstancesOffering.html).
    #[inline] pub fn purchase_reserved_instances_offering(&self) -> Call<PurchaseReservedInstancesOfferingInput, Once> { self.call() }
    /// Calls `PurchaseScheduledInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseScheduledInstances.html).
    #[inline] pub fn purchase_scheduled_instances(&self) -> Call<PurchaseScheduledInstancesInput, Once> { self.call() }
    /// Calls `RebootInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RebootInstances.html).
    #[inline] pub fn reboot_instances(&self) -> Call<RebootInstancesInput, Once> { self.call() }
    /// Calls `RegisterImage`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html).
    #[inline] pub fn register_image(&self) -> Call<RegisterImageInput, Once> { self.call() }
    /// Calls `RegisterInstanceEventNotificationAttributes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterInstanceEventNotificationAttributes.html).
    #[inline] pub fn register_instance_event_notification_attributes(&self) -> Call<RegisterInstanceEventNotificationAttributesInput, Once> { self.call() }
    /// Calls `RegisterTransitGatewayMulticastGroupMembers`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterTransitGatewayMulticastGroupMembers.html).
    #[inline] pub fn register_transit_gateway_multicast_group_members(&self) -> Call<RegisterTransitGatewayMulticastGroupMembersInput, Once> { self.call() }
    /// Calls `RegisterTransitGatewayMulticastGroupSources`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterTransitGatewayMulticastGroupSources.html).
    #[inline] pub fn register_transit_gateway_multicast_group_sources(&self) -> Call<RegisterTransitGatewayMulticastGroupSourcesInput, Once> { self.call() }
    /// Calls `RejectCapacityReservationBillingOwnership`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectCapacityReservationBillingOwnership.html).
    #[inline] pub fn reject_capacity_reservation_billing_ownership(&self) -> Call<RejectCapacityReservationBillingOwnershipInput, Once> { self.call() }
    /// Calls `RejectTransitGatewayClientVpnAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectTransitGatewayClientVpnAttachment.html).
    #[inline] pub fn reject_transit_gateway_client_vpn_attachment(&self) -> Call<RejectTransitGatewayClientVpnAttachmentInput, Once> { self.call() }
    /// Calls `RejectTransitGatewayMulticastDomainAssociations`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectTransitGatewayMulticastDomainAssociations.html).
    #[inline] pub fn reject_transit_gateway_multicast_domain_associations(&self) -> Call<RejectTransitGatewayMulticastDomainAssociationsInput, Once> { self.call() }
    /// Calls `RejectTransitGatewayPeeringAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectTransitGatewayPeeringAttachment.html).
    #[inline] pub fn reject_transit_gateway_peering_attachment(&self) -> Call<RejectTransitGatewayPeeringAttachmentInput, Once> { self.call() }
    /// Calls `RejectTransitGatewayVpcAttachment`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectTransitGatewayVpcAttachment.html).
    #[inline] pub fn reject_transit_gateway_vpc_attachment(&self) -> Call<RejectTransitGatewayVpcAttachmentInput, Once> { self.call() }
    /// Calls `RejectVpcEndpointConnections`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectVpcEndpointConnections.html).
    #[inline] pub fn reject_vpc_endpoint_connections(&self) -> Call<RejectVpcEndpointConnectionsInput, Once> { self.call() }
    /// Calls `RejectVpcPeeringConnection`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectVpcPeeringConnection.html).
    #[inline] pub fn reject_vpc_peering_connection(&self) -> Call<RejectVpcPeeringConnectionInput, Once> { self.call() }
    /// Calls `ReleaseAddress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html).
    #[inline] pub fn release_address(&self) -> Call<ReleaseAddressInput, Once> { self.call() }
    /// Calls `ReleaseHosts`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseHosts.html).
    #[inline] pub fn release_hosts(&self) -> Call<ReleaseHostsInput, Once> { self.call() }
    /// Calls `ReleaseIpamPoolAllocation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseIpamPoolAllocation.html).
    #[inline] pub fn release_ipam_pool_allocation(&self) -> Call<ReleaseIpamPoolAllocationInput, Once> { self.call() }
    /// Calls `ReplaceIamInstanceProfileAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceIamInstanceProfileAssociation.html).
    #[inline] pub fn replace_iam_instance_profile_association(&self) -> Call<ReplaceIamInstanceProfileAssociationInput, Once> { self.call() }
    /// Calls `ReplaceImageCriteriaInAllowedImagesSettings`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceImageCriteriaInAllowedImagesSettings.html).
    #[inline] pub fn replace_image_criteria_in_allowed_images_settings(&self) -> Call<ReplaceImageCriteriaInAllowedImagesSettingsInput, Once> { self.call() }
    /// Calls `ReplaceImageInstanceTypeSpecification`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceImageInstanceTypeSpecification.html).
    #[inline] pub fn replace_image_instance_type_specification(&self) -> Call<ReplaceImageInstanceTypeSpecificationInput, Once> { self.call() }
    /// Calls `ReplaceNetworkAclAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html).
    #[inline] pub fn replace_network_acl_association(&self) -> Call<ReplaceNetworkAclAssociationInput, Once> { self.call() }
    /// Calls `ReplaceNetworkAclEntry`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html).
    #[inline] pub fn replace_network_acl_entry(&self) -> Call<ReplaceNetworkAclEntryInput, Once> { self.call() }
    /// Calls `ReplaceRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html).
    #[inline] pub fn replace_route(&self) -> Call<ReplaceRouteInput, Once> { self.call() }
    /// Calls `ReplaceRouteTableAssociation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html).
    #[inline] pub fn replace_route_table_association(&self) -> Call<ReplaceRouteTableAssociationInput, Once> { self.call() }
    /// Calls `ReplaceTransitGatewayRoute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceTransitGatewayRoute.html).
    #[inline] pub fn replace_transit_gateway_route(&self) -> Call<ReplaceTransitGatewayRouteInput, Once> { self.call() }
    /// Calls `ReplaceVpnTunnel`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceVpnTunnel.html).
    #[inline] pub fn replace_vpn_tunnel(&self) -> Call<ReplaceVpnTunnelInput, Once> { self.call() }
    /// Calls `ReportInstanceStatus`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReportInstanceStatus.html).
    #[inline] pub fn report_instance_status(&self) -> Call<ReportInstanceStatusInput, Once> { self.call() }
    /// Calls `RequestSpotFleet`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html).
    #[inline] pub fn request_spot_fleet(&self) -> Call<RequestSpotFleetInput, Once> { self.call() }
    /// Calls `RequestSpotInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html).
    #[inline] pub fn request_spot_instances(&self) -> Call<RequestSpotInstancesInput, Once> { self.call() }
    /// Calls `ResetAddressAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetAddressAttribute.html).
    #[inline] pub fn reset_address_attribute(&self) -> Call<ResetAddressAttributeInput, Once> { self.call() }
    /// Calls `ResetEbsDefaultKmsKeyId`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetEbsDefaultKmsKeyId.html).
    #[inline] pub fn reset_ebs_default_kms_key_id(&self) -> Call<ResetEbsDefaultKmsKeyIdInput, Once> { self.call() }
    /// Calls `ResetFpgaImageAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetFpgaImageAttribute.html).
    #[inline] pub fn reset_fpga_image_attribute(&self) -> Call<ResetFpgaImageAttributeInput, Once> { self.call() }
    /// Calls `ResetImageAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetImageAttribute.html).
    #[inline] pub fn reset_image_attribute(&self) -> Call<ResetImageAttributeInput, Once> { self.call() }
    /// Calls `ResetInstanceAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetInstanceAttribute.html).
    #[inline] pub fn reset_instance_attribute(&self) -> Call<ResetInstanceAttributeInput, Once> { self.call() }
    /// Calls `ResetNetworkInterfaceAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetNetworkInterfaceAttribute.html).
    #[inline] pub fn reset_network_interface_attribute(&self) -> Call<ResetNetworkInterfaceAttributeInput, Once> { self.call() }
    /// Calls `ResetSnapshotAttribute`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetSnapshotAttribute.html).
    #[inline] pub fn reset_snapshot_attribute(&self) -> Call<ResetSnapshotAttributeInput, Once> { self.call() }
    /// Calls `RestoreAddressToClassic`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreAddressToClassic.html).
    #[inline] pub fn restore_address_to_classic(&self) -> Call<RestoreAddressToClassicInput, Once> { self.call() }
    /// Calls `RestoreImageFromRecycleBin`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreImageFromRecycleBin.html).
    #[inline] pub fn restore_image_from_recycle_bin(&self) -> Call<RestoreImageFromRecycleBinInput, Once> { self.call() }
    /// Calls `RestoreManagedPrefixListVersion`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreManagedPrefixListVersion.html).
    #[inline] pub fn restore_managed_prefix_list_version(&self) -> Call<RestoreManagedPrefixListVersionInput, Once> { self.call() }
    /// Calls `RestoreSnapshotFromRecycleBin`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotFromRecycleBin.html).
    #[inline] pub fn restore_snapshot_from_recycle_bin(&self) -> Call<RestoreSnapshotFromRecycleBinInput, Once> { self.call() }
    /// Calls `RestoreSnapshotTier`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotTier.html).
    #[inline] pub fn restore_snapshot_tier(&self) -> Call<RestoreSnapshotTierInput, Once> { self.call() }
    /// Calls `RestoreVolumeFromRecycleBin`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreVolumeFromRecycleBin.html).
    #[inline] pub fn restore_volume_from_recycle_bin(&self) -> Call<RestoreVolumeFromRecycleBinInput, Once> { self.call() }
    /// Calls `RevokeClientVpnIngress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeClientVpnIngress.html).
    #[inline] pub fn revoke_client_vpn_ingress(&self) -> Call<RevokeClientVpnIngressInput, Once> { self.call() }
    /// Calls `RevokeSecurityGroupEgress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html).
    #[inline] pub fn revoke_security_group_egress(&self) -> Call<RevokeSecurityGroupEgressInput, Once> { self.call() }
    /// Calls `RevokeSecurityGroupIngress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html).
    #[inline] pub fn revoke_security_group_ingress(&self) -> Call<RevokeSecurityGroupIngressInput, Once> { self.call() }
    /// Calls `RunInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    #[inline] pub fn run_instances(&self) -> Call<RunInstancesInput, Once> { self.call() }
    /// Calls `RunScheduledInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunScheduledInstances.html).
    #[inline] pub fn run_scheduled_instances(&self) -> Call<RunScheduledInstancesInput, Once> { self.call() }
    /// Calls `SearchLocalGatewayRoutes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchLocalGatewayRoutes.html).
    #[inline] pub fn search_local_gateway_routes(&self) -> Call<SearchLocalGatewayRoutesInput, Once> { self.call() }
    /// Calls `SearchTransitGatewayMulticastGroups`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchTransitGatewayMulticastGroups.html).
    #[inline] pub fn search_transit_gateway_multicast_groups(&self) -> Call<SearchTransitGatewayMulticastGroupsInput, Once> { self.call() }
    /// Calls `SearchTransitGatewayRoutes`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchTransitGatewayRoutes.html).
    #[inline] pub fn search_transit_gateway_routes(&self) -> Call<SearchTransitGatewayRoutesInput, Once> { self.call() }
    /// Calls `SendDiagnosticInterrupt`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SendDiagnosticInterrupt.html).
    #[inline] pub fn send_diagnostic_interrupt(&self) -> Call<SendDiagnosticInterruptInput, Once> { self.call() }
    /// Calls `StartDeclarativePoliciesReport`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartDeclarativePoliciesReport.html).
    #[inline] pub fn start_declarative_policies_report(&self) -> Call<StartDeclarativePoliciesReportInput, Once> { self.call() }
    /// Calls `StartInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html).
    #[inline] pub fn start_instances(&self) -> Call<StartInstancesInput, Once> { self.call() }
    /// Calls `StartNetworkInsightsAccessScopeAnalysis`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartNetworkInsightsAccessScopeAnalysis.html).
    #[inline] pub fn start_network_insights_access_scope_analysis(&self) -> Call<StartNetworkInsightsAccessScopeAnalysisInput, Once> { self.call() }
    /// Calls `StartNetworkInsightsAnalysis`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartNetworkInsightsAnalysis.html).
    #[inline] pub fn start_network_insights_analysis(&self) -> Call<StartNetworkInsightsAnalysisInput, Once> { self.call() }
    /// Calls `StartVpcEndpointServicePrivateDnsVerification`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartVpcEndpointServicePrivateDnsVerification.html).
    #[inline] pub fn start_vpc_endpoint_service_private_dns_verification(&self) -> Call<StartVpcEndpointServicePrivateDnsVerificationInput, Once> { self.call() }
    /// Calls `StopInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html).
    #[inline] pub fn stop_instances(&self) -> Call<StopInstancesInput, Once> { self.call() }
    /// Calls `TerminateClientVpnConnections`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateClientVpnConnections.html).
    #[inline] pub fn terminate_client_vpn_connections(&self) -> Call<TerminateClientVpnConnectionsInput, Once> { self.call() }
    /// Calls `TerminateInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html).
    #[inline] pub fn terminate_instances(&self) -> Call<TerminateInstancesInput, Once> { self.call() }
    /// Calls `UnassignIpv6Addresses`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignIpv6Addresses.html).
    #[inline] pub fn unassign_ipv6_addresses(&self) -> Call<UnassignIpv6AddressesInput, Once> { self.call() }
    /// Calls `UnassignPrivateIpAddresses`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html).
    #[inline] pub fn unassign_private_ip_addresses(&self) -> Call<UnassignPrivateIpAddressesInput, Once> { self.call() }
    /// Calls `UnassignPrivateNatGatewayAddress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateNatGatewayAddress.html).
    #[inline] pub fn unassign_private_nat_gateway_address(&self) -> Call<UnassignPrivateNatGatewayAddressInput, Once> { self.call() }
    /// Calls `UnlockSnapshot`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnlockSnapshot.html).
    #[inline] pub fn unlock_snapshot(&self) -> Call<UnlockSnapshotInput, Once> { self.call() }
    /// Calls `UnmonitorInstances`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnmonitorInstances.html).
    #[inline] pub fn unmonitor_instances(&self) -> Call<UnmonitorInstancesInput, Once> { self.call() }
    /// Calls `UpdateCapacityManagerMonitoredTagKeys`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateCapacityManagerMonitoredTagKeys.html).
    #[inline] pub fn update_capacity_manager_monitored_tag_keys(&self) -> Call<UpdateCapacityManagerMonitoredTagKeysInput, Once> { self.call() }
    /// Calls `UpdateCapacityManagerOrganizationsAccess`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateCapacityManagerOrganizationsAccess.html).
    #[inline] pub fn update_capacity_manager_organizations_access(&self) -> Call<UpdateCapacityManagerOrganizationsAccessInput, Once> { self.call() }
    /// Calls `UpdateInterruptibleCapacityReservationAllocation`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateInterruptibleCapacityReservationAllocation.html).
    #[inline] pub fn update_interruptible_capacity_reservation_allocation(&self) -> Call<UpdateInterruptibleCapacityReservationAllocationInput, Once> { self.call() }
    /// Calls `UpdateSecurityGroupRuleDescriptionsEgress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsEgress.html).
    #[inline] pub fn update_security_group_rule_descriptions_egress(&self) -> Call<UpdateSecurityGroupRuleDescriptionsEgressInput, Once> { self.call() }
    /// Calls `UpdateSecurityGroupRuleDescriptionsIngress`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html).
    #[inline] pub fn update_security_group_rule_descriptions_ingress(&self) -> Call<UpdateSecurityGroupRuleDescriptionsIngressInput, Once> { self.call() }
    /// Calls `ValidateSecurityGroupQuotasForInterface`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ValidateSecurityGroupQuotasForInterface.html).
    #[inline] pub fn validate_security_group_quotas_for_interface(&self) -> Call<ValidateSecurityGroupQuotasForInterfaceInput, Once> { self.call() }
    /// Calls `WithdrawByoipCidr`; see [AWS's reference](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_WithdrawByoipCidr.html).
    #[inline] pub fn withdraw_byoip_cidr(&self) -> Call<WithdrawByoipCidrInput, Once> { self.call() }
}

/// The waiters: each calls its operation until the answers say that it has come about.
impl Client {
    /// Calls `DescribeBundleTasks` until `BundleTaskComplete`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_bundle_task_complete(&self) -> Call<DescribeBundleTasksInput, Wait> { self.wait(BUNDLE_TASK_COMPLETE) }
    /// Calls `DescribeConversionTasks` until `ConversionTaskCancelled`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_conversion_task_cancelled(&self) -> Call<DescribeConversionTasksInput, Wait> { self.wait(CONVERSION_TASK_CANCELLED) }
    /// Calls `DescribeConversionTasks` until `ConversionTaskCompleted`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_conversion_task_completed(&self) -> Call<DescribeConversionTasksInput, Wait> { self.wait(CONVERSION_TASK_COMPLETED) }
    /// Calls `DescribeConversionTasks` until `ConversionTaskDeleted`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_conversion_task_deleted(&self) -> Call<DescribeConversionTasksInput, Wait> { self.wait(CONVERSION_TASK_DELETED) }
    /// Calls `DescribeCustomerGateways` until `CustomerGatewayAvailable`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_customer_gateway_available(&self) -> Call<DescribeCustomerGatewaysInput, Wait> { self.wait(CUSTOMER_GATEWAY_AVAILABLE) }
    /// Calls `DescribeExportTasks` until `ExportTaskCancelled`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_export_task_cancelled(&self) -> Call<DescribeExportTasksInput, Wait> { self.wait(EXPORT_TASK_CANCELLED) }
    /// Calls `DescribeExportTasks` until `ExportTaskCompleted`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_export_task_completed(&self) -> Call<DescribeExportTasksInput, Wait> { self.wait(EXPORT_TASK_COMPLETED) }
    /// Calls `DescribeImages` until `ImageAvailable`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_image_available(&self) -> Call<DescribeImagesInput, Wait> { self.wait(IMAGE_AVAILABLE) }
    /// Calls `DescribeImages` until `ImageExists`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_image_exists(&self) -> Call<DescribeImagesInput, Wait> { self.wait(IMAGE_EXISTS) }
    /// Calls `DescribeImageUsageReports` until `ImageUsageReportAvailable`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_image_usage_report_available(&self) -> Call<DescribeImageUsageReportsInput, Wait> { self.wait(IMAGE_USAGE_REPORT_AVAILABLE) }
    /// Calls `DescribeInstances` until `InstanceExists`, every 5 s, 40 times at the most.
    #[inline] pub fn wait_until_instance_exists(&self) -> Call<DescribeInstancesInput, Wait> { self.wait(INSTANCE_EXISTS) }
    /// Calls `DescribeInstances` until `InstanceRunning`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_instance_running(&self) -> Call<DescribeInstancesInput, Wait> { self.wait(INSTANCE_RUNNING) }
    /// Calls `DescribeInstanceStatus` until `InstanceStatusOk`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_instance_status_ok(&self) -> Call<DescribeInstanceStatusInput, Wait> { self.wait(INSTANCE_STATUS_OK) }
    /// Calls `DescribeInstances` until `InstanceStopped`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_instance_stopped(&self) -> Call<DescribeInstancesInput, Wait> { self.wait(INSTANCE_STOPPED) }
    /// Calls `DescribeInstances` until `InstanceTerminated`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_instance_terminated(&self) -> Call<DescribeInstancesInput, Wait> { self.wait(INSTANCE_TERMINATED) }
    /// Calls `DescribeInternetGateways` until `InternetGatewayExists`, every 5 s, 6 times at the most.
    #[inline] pub fn wait_until_internet_gateway_exists(&self) -> Call<DescribeInternetGatewaysInput, Wait> { self.wait(INTERNET_GATEWAY_EXISTS) }
    /// Calls `DescribeKeyPairs` until `KeyPairExists`, every 5 s, 6 times at the most.
    #[inline] pub fn wait_until_key_pair_exists(&self) -> Call<DescribeKeyPairsInput, Wait> { self.wait(KEY_PAIR_EXISTS) }
    /// Calls `DescribeNatGateways` until `NatGatewayAvailable`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_nat_gateway_available(&self) -> Call<DescribeNatGatewaysInput, Wait> { self.wait(NAT_GATEWAY_AVAILABLE) }
    /// Calls `DescribeNatGateways` until `NatGatewayDeleted`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_nat_gateway_deleted(&self) -> Call<DescribeNatGatewaysInput, Wait> { self.wait(NAT_GATEWAY_DELETED) }
    /// Calls `DescribeNetworkInterfaces` until `NetworkInterfaceAvailable`, every 20 s, 10 times at the most.
    #[inline] pub fn wait_until_network_interface_available(&self) -> Call<DescribeNetworkInterfacesInput, Wait> { self.wait(NETWORK_INTERFACE_AVAILABLE) }
    /// Calls `GetPasswordData` until `PasswordDataAvailable`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_password_data_available(&self) -> Call<GetPasswordDataInput, Wait> { self.wait(PASSWORD_DATA_AVAILABLE) }
    /// Calls `DescribeSecondaryNetworks` until `SecondaryNetworkCreateComplete`, every 10 s, 30 times at the most.
    #[inline] pub fn wait_until_secondary_network_create_complete(&self) -> Call<DescribeSecondaryNetworksInput, Wait> { self.wait(SECONDARY_NETWORK_CREATE_COMPLETE) }
    /// Calls `DescribeSecondaryNetworks` until `SecondaryNetworkDeleteComplete`, every 10 s, 30 times at the most.
    #[inline] pub fn wait_until_secondary_network_delete_complete(&self) -> Call<DescribeSecondaryNetworksInput, Wait> { self.wait(SECONDARY_NETWORK_DELETE_COMPLETE) }
    /// Calls `DescribeSecondarySubnets` until `SecondarySubnetCreateComplete`, every 10 s, 30 times at the most.
    #[inline] pub fn wait_until_secondary_subnet_create_complete(&self) -> Call<DescribeSecondarySubnetsInput, Wait> { self.wait(SECONDARY_SUBNET_CREATE_COMPLETE) }
    /// Calls `DescribeSecondarySubnets` until `SecondarySubnetDeleteComplete`, every 10 s, 30 times at the most.
    #[inline] pub fn wait_until_secondary_subnet_delete_complete(&self) -> Call<DescribeSecondarySubnetsInput, Wait> { self.wait(SECONDARY_SUBNET_DELETE_COMPLETE) }
    /// Calls `DescribeSecurityGroups` until `SecurityGroupExists`, every 5 s, 6 times at the most.
    #[inline] pub fn wait_until_security_group_exists(&self) -> Call<DescribeSecurityGroupsInput, Wait> { self.wait(SECURITY_GROUP_EXISTS) }
    /// Calls `DescribeSecurityGroupVpcAssociations` until `SecurityGroupVpcAssociationAssociated`, every 10 s, 7 times at the most.
    #[inline] pub fn wait_until_security_group_vpc_association_associated(&self) -> Call<DescribeSecurityGroupVpcAssociationsInput, Wait> { self.wait(SECURITY_GROUP_VPC_ASSOCIATION_ASSOCIATED) }
    /// Calls `DescribeSecurityGroupVpcAssociations` until `SecurityGroupVpcAssociationDisassociated`, every 10 s, 7 times at the most.
    #[inline] pub fn wait_until_security_group_vpc_association_disassociated(&self) -> Call<DescribeSecurityGroupVpcAssociationsInput, Wait> { self.wait(SECURITY_GROUP_VPC_ASSOCIATION_DISASSOCIATED) }
    /// Calls `DescribeSnapshots` until `SnapshotCompleted`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_snapshot_completed(&self) -> Call<DescribeSnapshotsInput, Wait> { self.wait(SNAPSHOT_COMPLETED) }
    /// Calls `DescribeImportSnapshotTasks` until `SnapshotImported`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_snapshot_imported(&self) -> Call<DescribeImportSnapshotTasksInput, Wait> { self.wait(SNAPSHOT_IMPORTED) }
    /// Calls `DescribeSpotInstanceRequests` until `SpotInstanceRequestFulfilled`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_spot_instance_request_fulfilled(&self) -> Call<DescribeSpotInstanceRequestsInput, Wait> { self.wait(SPOT_INSTANCE_REQUEST_FULFILLED) }
    /// Calls `DescribeStoreImageTasks` until `StoreImageTaskComplete`, every 5 s, 40 times at the most.
    #[inline] pub fn wait_until_store_image_task_complete(&self) -> Call<DescribeStoreImageTasksInput, Wait> { self.wait(STORE_IMAGE_TASK_COMPLETE) }
    /// Calls `DescribeSubnets` until `SubnetAvailable`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_subnet_available(&self) -> Call<DescribeSubnetsInput, Wait> { self.wait(SUBNET_AVAILABLE) }
    /// Calls `DescribeInstanceStatus` until `SystemStatusOk`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_system_status_ok(&self) -> Call<DescribeInstanceStatusInput, Wait> { self.wait(SYSTEM_STATUS_OK) }
    /// Calls `DescribeVolumes` until `VolumeAvailable`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_volume_available(&self) -> Call<DescribeVolumesInput, Wait> { self.wait(VOLUME_AVAILABLE) }
    /// Calls `DescribeVolumes` until `VolumeDeleted`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_volume_deleted(&self) -> Call<DescribeVolumesInput, Wait> { self.wait(VOLUME_DELETED) }
    /// Calls `DescribeVolumes` until `VolumeInUse`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_volume_in_use(&self) -> Call<DescribeVolumesInput, Wait> { self.wait(VOLUME_IN_USE) }
    /// Calls `DescribeVpcs` until `VpcAvailable`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_vpc_available(&self) -> Call<DescribeVpcsInput, Wait> { self.wait(VPC_AVAILABLE) }
    /// Calls `DescribeVpcs` until `VpcExists`, every 1 s, 5 times at the most.
    #[inline] pub fn wait_until_vpc_exists(&self) -> Call<DescribeVpcsInput, Wait> { self.wait(VPC_EXISTS) }
    /// Calls `DescribeVpcPeeringConnections` until `VpcPeeringConnectionDeleted`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_vpc_peering_connection_deleted(&self) -> Call<DescribeVpcPeeringConnectionsInput, Wait> { self.wait(VPC_PEERING_CONNECTION_DELETED) }
    /// Calls `DescribeVpcPeeringConnections` until `VpcPeeringConnectionExists`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_vpc_peering_connection_exists(&self) -> Call<DescribeVpcPeeringConnectionsInput, Wait> { self.wait(VPC_PEERING_CONNECTION_EXISTS) }
    /// Calls `DescribeVpnConnections` until `VpnConnectionAvailable`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_vpn_connection_available(&self) -> Call<DescribeVpnConnectionsInput, Wait> { self.wait(VPN_CONNECTION_AVAILABLE) }
    /// Calls `DescribeVpnConnections` until `VpnConnectionDeleted`, every 15 s, 40 times at the most.
    #[inline] pub fn wait_until_vpn_connection_deleted(&self) -> Call<DescribeVpnConnectionsInput, Wait> { self.wait(VPN_CONNECTION_DELETED) }
}
