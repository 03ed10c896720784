//! DescribeInstances and its filters.

use pileus_ec2::{DescribeInstancesInput, DescribeInstancesOutput};
use pileus_shape::TimestampFormat;

use super::{
    Answer, Region, faults,
    filters::{Filters, Known, flag},
    instances::{self, Described},
    paging::Page,
};
use crate::{
    ACCOUNT,
    handler::{Context, Outcome},
};

/// A table of filters whose values are found in an instance.
macro_rules! instance_filters {
    ($($name:literal: |$instance:ident, $see:ident| $body:expr;)*) => {
        &[
            ("reservation-id", |one, see| see(&one.reservation_id)),
            $(($name, |one, $see| { let $instance = &one.instance; $body; })),*
        ]
    };
}

const KNOWN: Known<Described> = Known {
    fields: instance_filters! {
        "affinity": |i, see| i.placement().affinity.iter().for_each(|one| see(one));
        "architecture": |i, see| see(i.architecture().as_str());
        "availability-zone": |i, see| see(i.placement().availability_zone());
        "availability-zone-id": |i, see| see(i.placement().availability_zone_id());
        "block-device-mapping.attach-time": |i, see| i.block_device_mappings().iter().filter_map(|one| one.ebs().attach_time).for_each(|at| see(&time(at)));
        "block-device-mapping.delete-on-termination": |i, see| i.block_device_mappings().iter().for_each(|one| see(flag(one.ebs().delete_on_termination())));
        "block-device-mapping.device-name": |i, see| i.block_device_mappings().iter().for_each(|one| see(one.device_name()));
        "block-device-mapping.status": |i, see| i.block_device_mappings().iter().for_each(|one| see(one.ebs().status().as_str()));
        "block-device-mapping.volume-id": |i, see| i.block_device_mappings().iter().for_each(|one| see(one.ebs().volume_id()));
        "boot-mode": |i, see| i.boot_mode.iter().for_each(|one| see(one.as_str()));
        "capacity-reservation-id": |i, see| i.capacity_reservation_id.iter().for_each(|one| see(one));
        "client-token": |i, see| see(i.client_token());
        "current-instance-boot-mode": |i, see| see(i.current_instance_boot_mode().as_str());
        "dns-name": |i, see| see(i.public_dns_name());
        "ebs-optimized": |i, see| see(flag(i.ebs_optimized()));
        "ena-support": |i, see| see(flag(i.ena_support()));
        "enclave-options.enabled": |i, see| see(flag(i.enclave_options().enabled()));
        "hibernation-options.configured": |i, see| see(flag(i.hibernation_options().configured()));
        "host-id": |i, see| i.placement().host_id.iter().for_each(|one| see(one));
        "hypervisor": |i, see| see(i.hypervisor().as_str());
        "iam-instance-profile.arn": |i, see| see(i.iam_instance_profile().arn());
        "iam-instance-profile.id": |i, see| see(i.iam_instance_profile().id());
        "iam-instance-profile.name": |i, see| i.iam_instance_profile().arn().split_once('/').iter().for_each(|(_, name)| see(name));
        "image-id": |i, see| see(i.image_id());
        "instance-id": |i, see| see(i.instance_id());
        "instance-lifecycle": |i, see| i.instance_lifecycle.iter().for_each(|one| see(one.as_str()));
        "instance-state-code": |i, see| see(&i.state().code().to_string());
        "instance-state-name": |i, see| see(i.state().name().as_str());
        "instance-type": |i, see| see(i.instance_type().as_str());
        "instance.group-id": |i, see| i.security_groups().iter().for_each(|one| see(one.group_id()));
        "instance.group-name": |i, see| i.security_groups().iter().for_each(|one| see(one.group_name()));
        "group-id": |i, see| i.security_groups().iter().for_each(|one| see(one.group_id()));
        "group-name": |i, see| i.security_groups().iter().for_each(|one| see(one.group_name()));
        "ip-address": |i, see| i.public_ip_address.iter().for_each(|one| see(one));
        "kernel-id": |i, see| i.kernel_id.iter().for_each(|one| see(one));
        "key-name": |i, see| i.key_name.iter().for_each(|one| see(one));
        "launch-index": |i, see| see(&i.ami_launch_index().to_string());
        "launch-time": |i, see| i.launch_time.iter().for_each(|at| see(&time(*at)));
        "maintenance-options.auto-recovery": |i, see| see(i.maintenance_options().auto_recovery().as_str());
        "metadata-options.http-endpoint": |i, see| see(i.metadata_options().http_endpoint().as_str());
        "metadata-options.http-protocol-ipv6": |i, see| see(i.metadata_options().http_protocol_ipv6().as_str());
        "metadata-options.http-put-response-hop-limit": |i, see| see(&i.metadata_options().http_put_response_hop_limit().to_string());
        "metadata-options.http-tokens": |i, see| see(i.metadata_options().http_tokens().as_str());
        "metadata-options.instance-metadata-tags": |i, see| see(i.metadata_options().instance_metadata_tags().as_str());
        "monitoring-state": |i, see| see(i.monitoring().state().as_str());
        "network-interface.addresses.association.public-ip": |i, see| i.network_interfaces().iter().filter_map(|one| one.association().public_ip.as_deref()).for_each(see);
        "network-interface.addresses.primary": |i, see| i.network_interfaces().iter().flat_map(|one| one.private_ip_addresses()).for_each(|one| see(flag(one.primary())));
        "network-interface.addresses.private-ip-address": |i, see| i.network_interfaces().iter().for_each(|one| see(one.private_ip_address()));
        "network-interface.association.ip-owner-id": |i, see| i.network_interfaces().iter().filter_map(|one| one.association().ip_owner_id.as_deref()).for_each(see);
        "network-interface.association.public-ip": |i, see| i.network_interfaces().iter().filter_map(|one| one.association().public_ip.as_deref()).for_each(see);
        "network-interface.attachment.attachment-id": |i, see| i.network_interfaces().iter().for_each(|one| see(one.attachment().attachment_id()));
        "network-interface.attachment.delete-on-termination": |i, see| i.network_interfaces().iter().for_each(|one| see(flag(one.attachment().delete_on_termination())));
        "network-interface.attachment.device-index": |i, see| i.network_interfaces().iter().for_each(|one| see(&one.attachment().device_index().to_string()));
        "network-interface.attachment.instance-id": |i, see| i.network_interfaces().iter().for_each(|_| see(i.instance_id()));
        "network-interface.attachment.instance-owner-id": |i, see| i.network_interfaces().iter().for_each(|_| see(ACCOUNT));
        "network-interface.attachment.status": |i, see| i.network_interfaces().iter().for_each(|one| see(one.attachment().status().as_str()));
        "network-interface.availability-zone": |i, see| i.network_interfaces().iter().for_each(|_| see(i.placement().availability_zone()));
        "network-interface.description": |i, see| i.network_interfaces().iter().for_each(|one| see(one.description()));
        "network-interface.group-id": |i, see| i.network_interfaces().iter().flat_map(|one| one.groups()).for_each(|one| see(one.group_id()));
        "network-interface.group-name": |i, see| i.network_interfaces().iter().flat_map(|one| one.groups()).for_each(|one| see(one.group_name()));
        "network-interface.mac-address": |i, see| i.network_interfaces().iter().for_each(|one| see(one.mac_address()));
        "network-interface.network-interface-id": |i, see| i.network_interfaces().iter().for_each(|one| see(one.network_interface_id()));
        "network-interface.owner-id": |i, see| i.network_interfaces().iter().for_each(|one| see(one.owner_id()));
        "network-interface.private-dns-name": |i, see| i.network_interfaces().iter().for_each(|one| see(one.private_dns_name()));
        "network-interface.private-ip-address": |i, see| i.network_interfaces().iter().for_each(|one| see(one.private_ip_address()));
        "network-interface.source-dest-check": |i, see| i.network_interfaces().iter().for_each(|one| see(flag(one.source_dest_check())));
        "network-interface.status": |i, see| i.network_interfaces().iter().for_each(|one| see(one.status().as_str()));
        "network-interface.subnet-id": |i, see| i.network_interfaces().iter().for_each(|one| see(one.subnet_id()));
        "network-interface.vpc-id": |i, see| i.network_interfaces().iter().for_each(|one| see(one.vpc_id()));
        "owner-id": |_i, see| see(ACCOUNT);
        "placement-group-name": |i, see| see(i.placement().group_name());
        // Only Windows has a platform.
        "platform": |i, see| i.platform.iter().for_each(|_| see("windows"));
        "platform-details": |i, see| see(i.platform_details());
        "private-dns-name": |i, see| see(i.private_dns_name());
        "private-dns-name-options.enable-resource-name-dns-a-record": |i, see| see(flag(i.private_dns_name_options().enable_resource_name_dns_a_record()));
        "private-dns-name-options.enable-resource-name-dns-aaaa-record": |i, see| see(flag(i.private_dns_name_options().enable_resource_name_dns_aaaa_record()));
        "private-dns-name-options.hostname-type": |i, see| see(i.private_dns_name_options().hostname_type().as_str());
        "private-ip-address": |i, see| i.private_ip_address.iter().for_each(|one| see(one));
        "ramdisk-id": |i, see| i.ramdisk_id.iter().for_each(|one| see(one));
        "reason": |i, see| see(i.state_transition_reason());
        "root-device-name": |i, see| see(i.root_device_name());
        "root-device-type": |i, see| see(i.root_device_type().as_str());
        "source-dest-check": |i, see| i.source_dest_check.iter().for_each(|one| see(flag(*one)));
        "state-reason-code": |i, see| see(i.state_reason().code());
        "state-reason-message": |i, see| see(i.state_reason().message());
        "subnet-id": |i, see| i.subnet_id.iter().for_each(|one| see(one));
        "tenancy": |i, see| see(i.placement().tenancy().as_str());
        "usage-operation": |i, see| see(i.usage_operation());
        "usage-operation-update-time": |i, see| i.usage_operation_update_time.iter().for_each(|at| see(&time(*at)));
        "virtualization-type": |i, see| see(i.virtualization_type().as_str());
        "vpc-id": |i, see| i.vpc_id.iter().for_each(|one| see(one));
    },
    tags: Some(|one| one.instance.tags()),
};

/// A time as filters name it: with milliseconds.
fn time(at: pileus_shape::Timestamp) -> String {
    let text = at.truncate_to_seconds().format(TimestampFormat::DateTime);
    format!("{}.{:03}Z", text.trim_end_matches('Z'), at.epoch_millis().rem_euclid(1000))
}

impl Answer for DescribeInstancesInput {
    const MEMBERS: &'static [&'static str] = &["InstanceIds", "Filters", "NextToken", "MaxResults", "IncludeManagedResources"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeInstancesOutput> {
        let filters = Filters::new(&self.filters, &KNOWN)?;
        let ids = self.instance_ids.as_deref().unwrap_or_default();
        if !ids.is_empty() && self.max_results.is_some() {
            return Err(faults::combination("The parameter instancesSet cannot be used with the parameter maxResults"));
        }
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 5..=1000)?;
        faults::INSTANCE.check_ids(ids)?;
        let found = region.instances.select(ids).map_err(|missing| faults::INSTANCE.missing(&missing))?;
        let described = found.into_iter().filter(|(place, _)| !page.is_past(*place)).map(|(place, instance)| {
            let described = Described { instance: instance.describe(region), reservation_id: instance.reservation_id.clone() };
            (place, described)
        });
        let (described, next_token) = page.cut(described.filter(|(_, one)| filters.matches(one)));
        Ok(DescribeInstancesOutput { next_token, reservations: Some(instances::reservations(described)) })
    }
}
