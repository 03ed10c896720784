//! Instances: what is known of one, and how descriptions show it.

use std::net::Ipv4Addr;

use pileus_ec2::{
    ArchitectureValues, AttachmentStatus, BootModeValues, CapacityReservationPreference,
    CapacityReservationSpecificationResponse, CpuOptions, DeviceType, EbsInstanceBlockDevice, EnclaveOptions, GroupIdentifier,
    HibernationOptions, HostnameType, HypervisorType, IamInstanceProfile, InstanceAutoRecoveryState, InstanceBandwidthWeighting,
    InstanceBlockDeviceMapping, InstanceBootModeValues, InstanceMaintenanceOptions, InstanceMetadataOptionsResponse,
    InstanceNetworkInterface, InstanceNetworkInterfaceAssociation, InstanceNetworkInterfaceAttachment,
    InstanceNetworkPerformanceOptions, InstancePrivateIpAddress, InstanceRebootMigrationState, InstanceState, InstanceStateName,
    Monitoring, MonitoringState, NetworkInterfaceStatus, OperatorResponse, Placement, PlatformValues,
    PrivateDnsNameOptionsResponse, Reservation, StateReason, Tenancy, VirtualizationType,
};
use pileus_shape::Timestamp;

use super::{Region, addresses, images::Image, instance_types::InstanceType, regions};
use crate::ACCOUNT;

/// Where an instance is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    Pending,
    Running,
    ShuttingDown,
    Terminated,
    Stopping,
    Stopped,
}

impl Phase {
    /// The phase as answers name it.
    pub(super) fn state(self) -> InstanceState {
        let (code, name) = match self {
            Self::Pending => (0, InstanceStateName::PENDING),
            Self::Running => (16, InstanceStateName::RUNNING),
            Self::ShuttingDown => (32, InstanceStateName::SHUTTING_DOWN),
            Self::Terminated => (48, InstanceStateName::TERMINATED),
            Self::Stopping => (64, InstanceStateName::STOPPING),
            Self::Stopped => (80, InstanceStateName::STOPPED),
        };
        InstanceState { code: Some(code), name: Some(name) }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Instance {
    pub(super) id: String,
    pub(super) reservation_id: String,
    pub(super) launch_index: i32,
    pub(super) image_id: String,
    pub(super) image: &'static Image,
    pub(super) kind: InstanceType,
    pub(super) phase: Phase,
    /// Counts the phases that were asked for, so that what was due in an earlier one is not done.
    pub(super) epoch: u32,
    /// Whether the status checks have passed since it runs.
    pub(super) checked: bool,
    pub(super) launched: Timestamp,
    pub(super) first_launched: Timestamp,
    pub(super) state_reason: Option<(&'static str, &'static str)>,
    pub(super) transition_reason: String,
    pub(super) key_name: Option<String>,
    pub(super) zone: String,
    /// Gone once it is terminated, as its volumes are.
    pub(super) network: Option<Interface>,
    pub(super) volumes: Vec<Volume>,
    pub(super) monitored: bool,
    pub(super) client_token: String,
    pub(super) profile: Option<IamInstanceProfile>,
    pub(super) metadata: InstanceMetadataOptionsResponse,
    pub(super) hostname: PrivateDnsNameOptionsResponse,
    /// In base64.
    pub(super) user_data: Option<String>,
    pub(super) protected: bool,
    pub(super) stop_protected: bool,
    pub(super) terminates_on_shutdown: bool,
    pub(super) ebs_optimized: bool,
    pub(super) auto_recovery: InstanceAutoRecoveryState,
}

/// The network interface of an instance.
#[derive(Clone, Debug)]
pub(super) struct Interface {
    pub(super) id: String,
    pub(super) attachment_id: String,
    pub(super) description: String,
    pub(super) subnet_id: String,
    pub(super) vpc_id: String,
    pub(super) private_ip: Ipv4Addr,
    pub(super) public_ip: Option<Ipv4Addr>,
    /// Whether it has a public address while the instance runs.
    pub(super) wants_public_ip: bool,
    pub(super) groups: Vec<String>,
    pub(super) mac: String,
    pub(super) source_dest_check: bool,
    pub(super) delete_on_termination: bool,
}

/// A volume of an instance.
#[derive(Clone, Debug)]
pub(super) struct Volume {
    pub(super) id: String,
    pub(super) device: String,
    pub(super) delete_on_termination: bool,
}

/// An instance and the reservation that it belongs to.
pub(super) struct Described {
    pub(super) instance: pileus_ec2::Instance,
    pub(super) reservation_id: String,
}

impl Instance {
    pub(super) fn groups(&self, region: &Region) -> Vec<GroupIdentifier> {
        let ids = self.network.iter().flat_map(|network| &network.groups);
        ids.map(|id| GroupIdentifier {
            group_id: Some(id.clone()),
            group_name: region.groups.get(id).map(|group| group.name.clone()),
        })
        .collect()
    }

    pub(super) fn block_devices(&self) -> Vec<InstanceBlockDeviceMapping> {
        let status = if self.phase == Phase::Pending { AttachmentStatus::ATTACHING } else { AttachmentStatus::ATTACHED };
        let describe = |volume: &Volume| InstanceBlockDeviceMapping {
            device_name: Some(volume.device.clone()),
            ebs: Some(EbsInstanceBlockDevice {
                attach_time: Some(self.first_launched),
                delete_on_termination: Some(volume.delete_on_termination),
                status: Some(status.clone()),
                volume_id: Some(volume.id.clone()),
                ..EbsInstanceBlockDevice::default()
            }),
        };
        self.volumes.iter().map(describe).collect()
    }

    fn interface(&self, region: &Region, network: &Interface) -> InstanceNetworkInterface {
        let private_dns = addresses::private_dns_name(&region.name, network.private_ip);
        let association = network.public_ip.map(|ip| InstanceNetworkInterfaceAssociation {
            ip_owner_id: Some("amazon".to_owned()),
            public_dns_name: Some(addresses::public_dns_name(&region.name, ip)),
            public_ip: Some(ip.to_string()),
            ..InstanceNetworkInterfaceAssociation::default()
        });
        let status = if self.phase == Phase::Pending { AttachmentStatus::ATTACHING } else { AttachmentStatus::ATTACHED };
        InstanceNetworkInterface {
            association: association.clone(),
            attachment: Some(InstanceNetworkInterfaceAttachment {
                attach_time: Some(self.first_launched),
                attachment_id: Some(network.attachment_id.clone()),
                delete_on_termination: Some(network.delete_on_termination),
                device_index: Some(0),
                status: Some(status),
                network_card_index: Some(0),
                ..InstanceNetworkInterfaceAttachment::default()
            }),
            description: Some(network.description.clone()),
            groups: Some(self.groups(region)),
            ipv6_addresses: Some(Vec::new()),
            mac_address: Some(network.mac.clone()),
            network_interface_id: Some(network.id.clone()),
            owner_id: Some(ACCOUNT.to_owned()),
            private_dns_name: Some(private_dns.clone()),
            private_ip_address: Some(network.private_ip.to_string()),
            private_ip_addresses: Some(vec![InstancePrivateIpAddress {
                association,
                primary: Some(true),
                private_dns_name: Some(private_dns),
                private_ip_address: Some(network.private_ip.to_string()),
            }]),
            source_dest_check: Some(network.source_dest_check),
            status: Some(NetworkInterfaceStatus::IN_USE),
            subnet_id: Some(network.subnet_id.clone()),
            vpc_id: Some(network.vpc_id.clone()),
            interface_type: Some("interface".to_owned()),
            operator: Some(OperatorResponse { managed: Some(false), ..OperatorResponse::default() }),
            ..InstanceNetworkInterface::default()
        }
    }

    pub(super) fn monitoring(&self) -> Monitoring {
        let state = if self.monitored { MonitoringState::ENABLED } else { MonitoringState::DISABLED };
        Monitoring { state: Some(state), ..Monitoring::default() }
    }

    pub(super) fn placement(&self, region: &Region) -> Placement {
        Placement {
            availability_zone_id: Some(regions::zone_id(&region.name, &self.zone)),
            group_name: Some(String::new()),
            tenancy: Some(Tenancy::DEFAULT),
            availability_zone: Some(self.zone.clone()),
            ..Placement::default()
        }
    }

    /// As descriptions show it.
    pub(super) fn describe(&self, region: &Region) -> pileus_ec2::Instance {
        let image = self.image;
        let network = self.network.as_ref();
        let private_ip = network.map(|network| network.private_ip);
        let public_ip = network.and_then(|network| network.public_ip);
        let boot = match image.boot_mode {
            Some("uefi") => InstanceBootModeValues::UEFI,
            Some("uefi-preferred") if self.kind.is_nitro() => InstanceBootModeValues::UEFI,
            _ => InstanceBootModeValues::LEGACY_BIOS,
        };
        pileus_ec2::Instance {
            architecture: Some(ArchitectureValues::from(image.architecture)),
            block_device_mappings: Some(self.block_devices()),
            client_token: Some(self.client_token.clone()),
            ebs_optimized: Some(self.ebs_optimized),
            ena_support: Some(true),
            hypervisor: Some(HypervisorType::XEN),
            iam_instance_profile: self.profile.clone(),
            network_interfaces: Some(network.map(|network| self.interface(region, network)).into_iter().collect()),
            root_device_name: Some(image.root_device.to_owned()),
            root_device_type: Some(DeviceType::EBS),
            security_groups: Some(self.groups(region)),
            source_dest_check: network.map(|network| network.source_dest_check),
            state_reason: self
                .state_reason
                .map(|(code, message)| StateReason { code: Some(code.to_owned()), message: Some(message.to_owned()) }),
            tags: region.tags.of(&self.id),
            virtualization_type: Some(VirtualizationType::HVM),
            cpu_options: Some(CpuOptions {
                core_count: Some(self.kind.cores()),
                threads_per_core: Some(self.kind.threads_per_core()),
                ..CpuOptions::default()
            }),
            capacity_reservation_specification: Some(CapacityReservationSpecificationResponse {
                capacity_reservation_preference: Some(CapacityReservationPreference::OPEN),
                capacity_reservation_target: None,
            }),
            hibernation_options: Some(HibernationOptions { configured: Some(false) }),
            metadata_options: Some(self.metadata.clone()),
            enclave_options: Some(EnclaveOptions { enabled: Some(false) }),
            boot_mode: image.boot_mode.map(BootModeValues::from),
            platform_details: Some(image.platform_details.to_owned()),
            usage_operation: Some(image.usage_operation.to_owned()),
            usage_operation_update_time: Some(self.first_launched),
            private_dns_name_options: network.map(|_| self.hostname.clone()),
            maintenance_options: Some(InstanceMaintenanceOptions {
                auto_recovery: Some(self.auto_recovery.clone()),
                reboot_migration: Some(InstanceRebootMigrationState::DEFAULT),
            }),
            current_instance_boot_mode: Some(boot),
            network_performance_options: Some(InstanceNetworkPerformanceOptions {
                bandwidth_weighting: Some(InstanceBandwidthWeighting::DEFAULT),
            }),
            operator: Some(OperatorResponse { managed: Some(false), ..OperatorResponse::default() }),
            instance_id: Some(self.id.clone()),
            image_id: Some(self.image_id.clone()),
            state: Some(self.phase.state()),
            private_dns_name: Some(private_ip.map(|ip| self.private_dns_name(region, ip)).unwrap_or_default()),
            public_dns_name: Some(public_ip.map(|ip| addresses::public_dns_name(&region.name, ip)).unwrap_or_default()),
            state_transition_reason: Some(self.transition_reason.clone()),
            key_name: self.key_name.clone(),
            ami_launch_index: Some(self.launch_index),
            product_codes: Some(Vec::new()),
            instance_type: Some(self.kind.name().into()),
            launch_time: Some(self.launched),
            placement: Some(self.placement(region)),
            platform: image.is_windows().then_some(PlatformValues::WINDOWS),
            monitoring: Some(self.monitoring()),
            subnet_id: network.map(|network| network.subnet_id.clone()),
            vpc_id: network.map(|network| network.vpc_id.clone()),
            private_ip_address: private_ip.map(|ip| ip.to_string()),
            public_ip_address: public_ip.map(|ip| ip.to_string()),
            ..pileus_ec2::Instance::default()
        }
    }

    fn private_dns_name(&self, region: &Region, ip: Ipv4Addr) -> String {
        let by_address = addresses::private_dns_name(&region.name, ip);
        if self.hostname.hostname_type == Some(HostnameType::RESOURCE_NAME) {
            by_address.split_once('.').map_or_else(|| self.id.clone(), |(_, domain)| format!("{}.{domain}", self.id))
        } else {
            by_address
        }
    }
}

/// Instances under their reservations, in the order given.
pub(super) fn reservations(described: Vec<Described>) -> Vec<Reservation> {
    let mut reservations: Vec<Reservation> = Vec::new();
    for Described { instance, reservation_id } in described {
        match reservations.last_mut().filter(|last| last.reservation_id() == reservation_id) {
            Some(last) => last.instances.get_or_insert_default().push(instance),
            None => reservations.push(Reservation {
                reservation_id: Some(reservation_id),
                owner_id: Some(ACCOUNT.to_owned()),
                requester_id: None,
                // Groups of EC2-Classic; those of a VPC stand with the instances.
                groups: Some(Vec::new()),
                instances: Some(vec![instance]),
            }),
        }
    }
    reservations
}
