//! Launching instances.

use std::net::Ipv4Addr;

use base64::{Engine, engine::general_purpose::STANDARD};
use pileus_ec2::{
    BlockDeviceMapping, HostnameType, IamInstanceProfile, IamInstanceProfileSpecification, InstanceAutoRecoveryState,
    InstanceMetadataEndpointState, InstanceMetadataOptionsRequest, InstanceMetadataOptionsResponse, InstanceMetadataOptionsState,
    InstanceMetadataProtocolState, InstanceMetadataTagsState, InstanceType, PrivateDnsNameOptionsRequest,
    PrivateDnsNameOptionsResponse, ResourceType, RunInstancesInput, RunInstancesOutput, VolumeType,
};
use pileus_shape::Enumeration;

use super::{
    Answer, Region, faults,
    images::{self, Image},
    instance_types,
    instances::{self, Described, Instance, Interface, Phase, Volume},
    key_pairs, lifecycle, regions, security_groups,
    subnets::Subnet,
    tags,
};
use crate::{
    ACCOUNT,
    handler::{Context, Fault, Outcome},
    ids::Ids,
};

const USER_DATA_MAX: usize = 16 * 1024;
const GROUPS_PER_INTERFACE_MAX: usize = 5;

impl Answer for RunInstancesInput {
    const MEMBERS: &'static [&'static str] = &[
        "BlockDeviceMappings.DeviceName",
        "BlockDeviceMappings.NoDevice",
        "BlockDeviceMappings.Ebs.DeleteOnTermination",
        "BlockDeviceMappings.Ebs.Iops",
        "BlockDeviceMappings.Ebs.SnapshotId",
        "BlockDeviceMappings.Ebs.VolumeSize",
        "BlockDeviceMappings.Ebs.VolumeType",
        "BlockDeviceMappings.Ebs.Throughput",
        "BlockDeviceMappings.Ebs.Encrypted",
        "ImageId",
        "InstanceType",
        "KeyName",
        "MaxCount",
        "MinCount",
        "Monitoring.Enabled",
        "Placement.AvailabilityZone",
        "Placement.AvailabilityZoneId",
        "Placement.Tenancy",
        "SecurityGroupIds",
        "SecurityGroups",
        "SubnetId",
        "UserData",
        "TagSpecifications",
        // Only what asks for nothing: there is nothing else to be had.
        "HibernationOptions.",
        "EnclaveOptions.",
        "MetadataOptions",
        "PrivateDnsNameOptions",
        "MaintenanceOptions.AutoRecovery",
        "DisableApiStop",
        "DisableApiTermination",
        "InstanceInitiatedShutdownBehavior",
        "PrivateIpAddress",
        "ClientToken",
        "NetworkInterfaces.AssociatePublicIpAddress",
        "NetworkInterfaces.DeleteOnTermination",
        "NetworkInterfaces.Description",
        "NetworkInterfaces.DeviceIndex",
        "NetworkInterfaces.Groups",
        "NetworkInterfaces.PrivateIpAddress",
        "NetworkInterfaces.SubnetId",
        "IamInstanceProfile",
        "EbsOptimized",
    ];

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<RunInstancesOutput> {
        if let Some(reservation_id) = region.launches.find(&self)? {
            return Ok(describe(region, &reservation_id));
        }
        let plan = Plan::new(&self, region, context.ids)?;
        let [tags, volume_tags, interface_tags] = tags::specified(
            &self.tag_specifications,
            [ResourceType::INSTANCE, ResourceType::VOLUME, ResourceType::NETWORK_INTERFACE],
        )?;
        let reservation_id = context.ids.resource("r");
        for launch_index in 0..plan.count {
            let instance = plan.launch(region, context, &reservation_id, launch_index)?;
            region.tags.add(&instance.id, &tags)?;
            instance.volumes.iter().try_for_each(|volume| region.tags.add(&volume.id, &volume_tags))?;
            instance.network.iter().try_for_each(|network| region.tags.add(&network.id, &interface_tags))?;
            region.timers.boot(context.now, &instance);
            region.instances.insert(&instance.id.clone(), instance);
        }
        region.launches.keep(&self, &reservation_id);
        Ok(describe(region, &reservation_id))
    }
}

fn describe(region: &Region, reservation_id: &str) -> RunInstancesOutput {
    let launched = region.instances.iter().filter(|instance| instance.reservation_id == reservation_id);
    let described =
        launched.map(|instance| Described { instance: instance.describe(region), reservation_id: reservation_id.to_owned() });
    let reservation = instances::reservations(described.collect()).pop().unwrap_or_default();
    RunInstancesOutput {
        reservation_id: Some(reservation_id.to_owned()),
        owner_id: Some(ACCOUNT.to_owned()),
        requester_id: reservation.requester_id,
        groups: Some(Vec::new()),
        instances: reservation.instances,
    }
}

/// A launch whose every part was checked.
struct Plan<'a> {
    input: &'a RunInstancesInput,
    count: i32,
    image_id: &'a str,
    image: &'static Image,
    kind: instance_types::InstanceType,
    subnet_id: String,
    groups: Vec<String>,
    private_ip: Option<Ipv4Addr>,
    public_ip: bool,
    volumes: Vec<(String, bool)>,
    user_data: Option<String>,
    profile: Option<IamInstanceProfile>,
    metadata: InstanceMetadataOptionsResponse,
    hostname: PrivateDnsNameOptionsResponse,
    auto_recovery: InstanceAutoRecoveryState,
    terminates_on_shutdown: bool,
}

impl<'a> Plan<'a> {
    fn new(input: &'a RunInstancesInput, region: &Region, ids: &mut Ids) -> Outcome<Self> {
        let (min, max) = counts(input)?;
        let (image_id, image) = image(region, input)?;
        let kind = instance_type(input, image)?;
        if let Some(name) = &input.key_name {
            let pair = key_pairs::named(region, name)?;
            if image.is_windows() && pair.kind() == "ed25519" {
                return Err(faults::combination("ED25519 key pairs are not supported with Windows AMIs"));
            }
        }
        let interface = interface(input)?;
        let subnet = subnet(input, region)?;
        let groups = groups(input, region, subnet)?;
        let private_ip = private_ip(input, subnet, max)?;
        let available = i32::try_from(subnet.available()).unwrap_or(i32::MAX);
        if available < min {
            let message = format!(
                "There are not enough free addresses in subnet '{}' to satisfy the requested number of instances.",
                subnet.id
            );
            return Err(Fault::new("InsufficientFreeAddressesInSubnet", message));
        }
        let auto_recovery = match input.maintenance_options.as_ref().and_then(|options| options.auto_recovery.clone()) {
            None => InstanceAutoRecoveryState::DEFAULT,
            Some(state) => known("AutoRecovery", state)?,
        };
        let terminates_on_shutdown = match input.instance_initiated_shutdown_behavior.as_ref().map(|behavior| behavior.as_str()) {
            None | Some("stop") => false,
            Some("terminate") => true,
            Some(other) => return Err(shutdown_behavior(other)),
        };
        Ok(Self {
            input,
            count: max.min(available),
            image_id,
            image,
            kind,
            subnet_id: subnet.id.clone(),
            groups,
            private_ip,
            public_ip: interface.and_then(|one| one.associate_public_ip_address).unwrap_or(subnet.map_public_ip_on_launch),
            volumes: volumes(input, region, image)?,
            user_data: input.user_data.as_deref().map(user_data).transpose()?,
            profile: input.iam_instance_profile.as_ref().map(|profile| instance_profile(region, profile, ids)).transpose()?,
            metadata: metadata_options(image, input.metadata_options.as_ref())?,
            hostname: hostname(input.private_dns_name_options.as_ref())?,
            auto_recovery,
            terminates_on_shutdown,
        })
    }

    /// Makes one instance, with an address of its subnet.
    fn launch(
        &self,
        region: &mut Region,
        context: &mut Context<'_>,
        reservation_id: &str,
        launch_index: i32,
    ) -> Outcome<Instance> {
        let ids = &mut *context.ids;
        let seed = ids.next();
        let Some(subnet) = region.subnets.get_mut(&self.subnet_id) else {
            return Err(faults::SUBNET.missing_one(&self.subnet_id));
        };
        let in_use = || Fault::new("InvalidIPAddress.InUse", "The address is in use.");
        let private_ip = subnet.take(self.private_ip, seed).ok_or_else(in_use)?;
        let (zone, vpc_id) = (subnet.zone.clone(), subnet.vpc_id.clone());
        let input = self.input;
        let interface = input.network_interfaces.as_deref().and_then(<[_]>::first);
        let mac = ids.next().to_be_bytes();
        // AWS shows whole seconds.
        let now = context.now.truncate_to_seconds();
        Ok(Instance {
            id: ids.resource("i"),
            reservation_id: reservation_id.to_owned(),
            launch_index,
            image_id: self.image_id.to_owned(),
            image: self.image,
            kind: self.kind,
            phase: Phase::Pending,
            epoch: 0,
            checked: false,
            launched: now,
            first_launched: now,
            state_reason: Some(lifecycle::PENDING),
            transition_reason: String::new(),
            key_name: input.key_name.clone(),
            zone,
            network: Some(Interface {
                id: ids.resource("eni"),
                attachment_id: ids.resource("eni-attach"),
                description: interface.and_then(|one| one.description.clone()).unwrap_or_default(),
                subnet_id: self.subnet_id.clone(),
                vpc_id,
                private_ip,
                public_ip: None,
                wants_public_ip: self.public_ip,
                groups: self.groups.clone(),
                // Locally administered.
                mac: format!("02:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}", mac[0], mac[1], mac[2], mac[3], mac[4]),
                source_dest_check: true,
                delete_on_termination: interface.and_then(|one| one.delete_on_termination).unwrap_or(true),
            }),
            volumes: self
                .volumes
                .iter()
                .map(|(device, delete)| Volume {
                    id: ids.resource("vol"),
                    device: device.clone(),
                    delete_on_termination: *delete,
                })
                .collect(),
            monitored: input.monitoring.as_ref().and_then(|monitoring| monitoring.enabled).unwrap_or_default(),
            client_token: input.client_token.clone().unwrap_or_default(),
            profile: self.profile.clone(),
            metadata: self.metadata.clone(),
            hostname: self.hostname.clone(),
            user_data: self.user_data.clone(),
            protected: input.disable_api_termination.unwrap_or_default(),
            stop_protected: input.disable_api_stop.unwrap_or_default(),
            terminates_on_shutdown: self.terminates_on_shutdown,
            ebs_optimized: input.ebs_optimized.unwrap_or_default(),
            auto_recovery: self.auto_recovery.clone(),
        })
    }
}

/// The value, if it is one that the model knows.
pub(super) fn known<T: Enumeration>(parameter: &str, value: T) -> Outcome<T> {
    if T::VALUES.contains(&value.as_str()) {
        Ok(value)
    } else {
        Err(faults::invalid(parameter, value.as_str(), &format!("Valid values: {}.", T::VALUES.join(", "))))
    }
}

pub(super) fn shutdown_behavior(text: &str) -> Fault {
    faults::invalid("instanceInitiatedShutdownBehavior", text, "Valid values: stop, terminate.")
}

fn counts(input: &RunInstancesInput) -> Outcome<(i32, i32)> {
    let (min, max) = (input.min_count.unwrap_or_default(), input.max_count.unwrap_or_default());
    if min < 1 {
        return Err(faults::invalid("minCount", min, "The minimum number of instances is 1."));
    }
    if max < min {
        return Err(faults::invalid("maxCount", max, "The maximum number of instances must not be less than the minimum."));
    }
    Ok((min, max))
}

fn image<'a>(region: &Region, input: &'a RunInstancesInput) -> Outcome<(&'a str, &'static Image)> {
    let id = input.image_id.as_deref().filter(|id| !id.is_empty()).ok_or_else(|| faults::missing_parameter("ImageId"))?;
    if id.starts_with("resolve:ssm:") {
        return Err(faults::not_implemented("an ImageId that names a parameter of Systems Manager"));
    }
    faults::IMAGE.check_id(id)?;
    let image = images::find(&region.name, id).ok_or_else(|| faults::IMAGE.missing_one(id))?;
    Ok((id, image))
}

/// The instance type of this name.
pub(super) fn find_type(name: &str) -> Outcome<instance_types::InstanceType> {
    instance_types::find(name).ok_or_else(|| {
        if InstanceType::VALUES.contains(&name) {
            // AWS has it, but not here.
            let message = "The requested configuration is currently not supported. Please check the documentation for supported configurations.";
            Fault::new("Unsupported", message)
        } else {
            faults::invalid_value(format!("Invalid value '{name}' for InstanceType."))
        }
    })
}

fn instance_type(input: &RunInstancesInput, image: &Image) -> Outcome<instance_types::InstanceType> {
    let kind = find_type(input.instance_type.as_ref().map_or(instance_types::DEFAULT, |kind| kind.as_str()))?;
    check_architecture(kind, image)?;
    Ok(kind)
}

/// Refuses a type on which the image cannot run.
pub(super) fn check_architecture(kind: instance_types::InstanceType, image: &Image) -> Outcome<()> {
    if kind.architectures().contains(&image.architecture) {
        return Ok(());
    }
    Err(faults::invalid_value(format!(
        "The architecture '{}' of the specified instance type does not match the architecture '{}' of the specified AMI. \
         Specify an instance type and an AMI that have matching architectures, and try again. You can use \
         'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.",
        kind.architectures().join(","),
        image.architecture
    )))
}

/// The description of the only network interface, if there is one.
fn interface(input: &RunInstancesInput) -> Outcome<Option<&pileus_ec2::InstanceNetworkInterfaceSpecification>> {
    let Some(interfaces) = input.network_interfaces.as_deref().filter(|list| !list.is_empty()) else { return Ok(None) };
    let both = |what: &str| {
        faults::combination(format!("Network interfaces and an instance-level {what} may not be specified on the same request"))
    };
    if input.subnet_id.is_some() {
        return Err(both("subnet ID"));
    }
    if input.security_group_ids.as_ref().is_some_and(|list| !list.is_empty())
        || input.security_groups.as_ref().is_some_and(|list| !list.is_empty())
    {
        return Err(both("security groups"));
    }
    if input.private_ip_address.is_some() {
        return Err(both("private address"));
    }
    let [interface] = interfaces else { return Err(faults::not_implemented("more than one network interface of RunInstances")) };
    match interface.device_index {
        Some(0) => Ok(Some(interface)),
        None => Err(faults::invalid_value("Each network interface requires a device index.")),
        Some(other) => Err(faults::invalid("deviceIndex", other, "The primary network interface has the device index 0.")),
    }
}

/// The subnet that the launch goes to.
fn subnet<'a>(input: &RunInstancesInput, region: &'a Region) -> Outcome<&'a Subnet> {
    let placement = input.placement.as_ref();
    if let Some(tenancy) = placement.and_then(|placement| placement.tenancy.as_ref()).filter(|tenancy| **tenancy != "default") {
        return Err(faults::not_implemented(format_args!("the tenancy {tenancy} of RunInstances")));
    }
    let named = |zone: &&String| !zone.is_empty();
    let mut zone = placement.and_then(|placement| placement.availability_zone.as_ref()).filter(named).cloned();
    let zones = regions::zone_names(&region.name);
    if let Some(id) = placement.and_then(|placement| placement.availability_zone_id.as_ref()).filter(named) {
        let found = zones.iter().find(|zone| regions::zone_id(&region.name, zone) == *id);
        let found = found.ok_or_else(|| faults::invalid_value(format!("Invalid availability zone-id: [{id}]")))?;
        if zone.as_ref().is_some_and(|zone| zone != found) {
            return Err(faults::combination("The availability zone and the availability zone ID name different zones"));
        }
        zone = Some(found.clone());
    }
    if let Some(zone) = zone.as_ref().filter(|zone| !zones.contains(zone)) {
        return Err(faults::invalid_value(format!("Invalid availability zone: [{zone}]")));
    }
    let interface = input.network_interfaces.as_deref().and_then(<[_]>::first);
    let id = input.subnet_id.as_ref().or_else(|| interface.and_then(|one| one.subnet_id.as_ref()));
    match id {
        Some(id) => {
            faults::SUBNET.check_id(id)?;
            let subnet = region.subnets.get(id).ok_or_else(|| faults::SUBNET.missing_one(id))?;
            if zone.as_ref().is_some_and(|zone| *zone != subnet.zone) {
                return Err(faults::invalid_value(format!("The subnet '{id}' is in the availability zone {}", subnet.zone)));
            }
            Ok(subnet)
        }
        None => {
            let fits = |subnet: &&Subnet| subnet.default_for_az && zone.as_ref().is_none_or(|zone| subnet.zone == *zone);
            let none = || Fault::new("MissingInput", "No default subnet for this availability zone");
            region.subnets.iter().find(fits).ok_or_else(none)
        }
    }
}

fn groups(input: &RunInstancesInput, region: &Region, subnet: &Subnet) -> Outcome<Vec<String>> {
    let interface = input.network_interfaces.as_deref().and_then(<[_]>::first);
    let ids = input.security_group_ids.iter().flatten().chain(interface.iter().flat_map(|one| one.groups.iter().flatten()));
    let mut found = Vec::new();
    for id in ids {
        found.push(security_groups::by_id(region, id)?);
    }
    for name in input.security_groups.iter().flatten() {
        found.push(security_groups::by_name(region, name)?);
    }
    if found.is_empty() {
        return Ok(security_groups::default_of(region, &subnet.vpc_id).map(|group| group.id.clone()).into_iter().collect());
    }
    check_groups(&found, &subnet.vpc_id)
}

/// The ids of groups that one interface in this VPC may have, each once.
pub(super) fn check_groups(found: &[&security_groups::Group], vpc_id: &str) -> Outcome<Vec<String>> {
    let mut ids: Vec<String> = Vec::new();
    for group in found {
        if group.vpc_id != vpc_id {
            let message = format!("Security group {} and VPC {vpc_id} belong to different networks.", group.id);
            return Err(Fault::new("InvalidParameter", message));
        }
        if !ids.contains(&group.id) {
            ids.push(group.id.clone());
        }
    }
    if ids.len() > GROUPS_PER_INTERFACE_MAX {
        let message = "The maximum number of security groups per interface has been reached.";
        return Err(Fault::new("SecurityGroupsPerInterfaceLimitExceeded", message));
    }
    Ok(ids)
}

fn private_ip(input: &RunInstancesInput, subnet: &Subnet, count: i32) -> Outcome<Option<Ipv4Addr>> {
    let interface = input.network_interfaces.as_deref().and_then(<[_]>::first);
    let Some(text) = input.private_ip_address.as_ref().or_else(|| interface.and_then(|one| one.private_ip_address.as_ref()))
    else {
        return Ok(None);
    };
    let address: Ipv4Addr = text.parse().map_err(|_| faults::invalid("privateIpAddress", text, "Invalid IPv4 address."))?;
    if count > 1 {
        return Err(faults::combination("Multiple instances cannot be launched with one private IP address"));
    }
    if !subnet.is_host(address) {
        let message = format!("Address {address} does not fall within the subnet's address range");
        return Err(faults::invalid_value(message));
    }
    if !subnet.is_free(address) {
        return Err(Fault::new("InvalidIPAddress.InUse", format!("Address {address} is in use.")));
    }
    Ok(Some(address))
}

/// The devices of the volumes and whether they go with the instance: the image's root, then those asked for.
fn volumes(input: &RunInstancesInput, region: &Region, image: &Image) -> Outcome<Vec<(String, bool)>> {
    let mut volumes = vec![(image.root_device.to_owned(), true)];
    let mut seen: Vec<&str> = Vec::new();
    for mapping in input.block_device_mappings.iter().flatten() {
        let Some(device) = mapping.device_name.as_deref().filter(|device| !device.is_empty()) else {
            return Err(faults::missing_parameter("deviceName"));
        };
        if seen.contains(&device) {
            return Err(bad_mapping(format!("The device '{device}' is used in more than one block-device mapping")));
        }
        seen.push(device);
        let root = device == image.root_device;
        if mapping.no_device.is_some() {
            if root {
                return Err(bad_mapping(format!("The root device '{device}' cannot be left out")));
            }
            continue;
        }
        let delete = check_volume(mapping, region, image, root)?;
        if root {
            volumes[0].1 = delete;
        } else {
            volumes.push((device.to_owned(), delete));
        }
    }
    Ok(volumes)
}

fn bad_mapping(message: String) -> Fault {
    Fault::new("InvalidBlockDeviceMapping", message)
}

/// Whether the volume goes with the instance.
fn check_volume(mapping: &BlockDeviceMapping, region: &Region, image: &Image, root: bool) -> Outcome<bool> {
    let Some(ebs) = &mapping.ebs else { return Err(faults::missing_parameter("ebs")) };
    let kind = known(
        "volumeType",
        ebs.volume_type.clone().unwrap_or_else(|| VolumeType::from(if root { image.root_type } else { "gp2" })),
    )?;
    let snapshot = image.snapshot_id(&region.name);
    if let Some(id) = ebs.snapshot_id.as_ref().filter(|id| **id != snapshot) {
        return Err(Fault::new("InvalidSnapshot.NotFound", format!("The snapshot '{id}' does not exist.")));
    }
    let from_snapshot = root || ebs.snapshot_id.is_some();
    let Some(size) = ebs.volume_size.or(from_snapshot.then_some(image.root_gib)) else {
        return Err(Fault::new("MissingParameter", "The request must contain the parameter size or snapshotId"));
    };
    if from_snapshot && size < image.root_gib {
        let message =
            format!("Volume of size {size}GB is smaller than snapshot '{snapshot}', expect size>= {}GB", image.root_gib);
        return Err(bad_mapping(message));
    }
    let sizes = match kind.as_str() {
        "io1" => 4..=16_384,
        "io2" => 4..=65_536,
        "gp3" => 1..=65_536,
        "st1" | "sc1" => 125..=16_384,
        "standard" => 1..=1024,
        _ => 1..=16_384,
    };
    if !sizes.contains(&size) {
        let message = format!(
            "Volume of {size}GiB is not valid for the volume type {kind}: it has {} to {}GiB",
            sizes.start(),
            sizes.end()
        );
        return Err(faults::invalid_value(message));
    }
    let provisioned = matches!(kind.as_str(), "io1" | "io2");
    match ebs.iops {
        None if provisioned => return Err(Fault::new("MissingParameter", "The request must contain the parameter iops")),
        Some(_) if !provisioned && kind != "gp3" => {
            return Err(faults::combination(format!("The parameter iops is not supported for {kind} volumes.")));
        }
        Some(iops) if !(if provisioned { 100..=256_000 } else { 3000..=80_000 }).contains(&iops) => {
            return Err(faults::invalid("iops", iops, &format!("It is out of the range of {kind} volumes.")));
        }
        _ => {}
    }
    match ebs.throughput {
        Some(_) if kind != "gp3" => {
            Err(faults::combination(format!("The parameter throughput is not supported for {kind} volumes.")))
        }
        Some(throughput) if !(125..=2000).contains(&throughput) => {
            Err(faults::invalid("throughput", throughput, "It is 125 to 2000 MiB/s."))
        }
        _ => Ok(ebs.delete_on_termination.unwrap_or(true)),
    }
}

/// User data in base64, checked.
pub(super) fn user_data(text: &str) -> Outcome<String> {
    let malformed = || Fault::new("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data");
    let compact: String = text.split_ascii_whitespace().collect();
    let bytes = STANDARD.decode(&compact).map_err(|_| malformed())?;
    check_user_data(bytes.len())?;
    Ok(compact)
}

/// Refuses user data of more bytes than an instance takes.
pub(super) fn check_user_data(bytes: usize) -> Outcome<()> {
    if bytes > USER_DATA_MAX {
        return Err(faults::invalid_value(format!("User data is limited to {USER_DATA_MAX} bytes")));
    }
    Ok(())
}

/// The profile's ARN and id. There is no IAM here that would know whether it exists.
fn instance_profile(region: &Region, profile: &IamInstanceProfileSpecification, ids: &mut Ids) -> Outcome<IamInstanceProfile> {
    let prefix = format!("arn:{}:iam::", regions::partition(&region.name));
    let arn = match (&profile.arn, &profile.name) {
        (Some(_), Some(_)) => {
            return Err(faults::combination(
                "The parameter iamInstanceProfile.name may not be used in combination with iamInstanceProfile.arn",
            ));
        }
        (Some(arn), None) if arn.starts_with(&prefix) && arn.contains(":instance-profile/") => arn.clone(),
        (Some(arn), None) => return Err(faults::invalid("iamInstanceProfile.arn", arn, "Invalid IAM Instance Profile ARN")),
        (None, Some(name)) if !name.is_empty() => format!("{prefix}{ACCOUNT}:instance-profile/{name}"),
        _ => return Err(faults::missing_parameter("iamInstanceProfile.arn or iamInstanceProfile.name")),
    };
    Ok(IamInstanceProfile { arn: Some(arn), id: Some(format!("AIPA{}", ids.token(17))) })
}

fn metadata_options(image: &Image, options: Option<&InstanceMetadataOptionsRequest>) -> Outcome<InstanceMetadataOptionsResponse> {
    let mut metadata = InstanceMetadataOptionsResponse {
        state: Some(InstanceMetadataOptionsState::APPLIED),
        http_tokens: Some(if image.imds_v2 { "required" } else { "optional" }.into()),
        http_put_response_hop_limit: Some(if image.imds_v2 { 2 } else { 1 }),
        http_endpoint: Some(InstanceMetadataEndpointState::ENABLED),
        http_protocol_ipv6: Some(InstanceMetadataProtocolState::DISABLED),
        instance_metadata_tags: Some(InstanceMetadataTagsState::DISABLED),
    };
    if let Some(options) = options {
        change_metadata_options(&mut metadata, options)?;
    }
    Ok(metadata)
}

/// Sets the options that are given.
pub(super) fn change_metadata_options(
    metadata: &mut InstanceMetadataOptionsResponse,
    options: &InstanceMetadataOptionsRequest,
) -> Outcome<()> {
    if let Some(hops) = options.http_put_response_hop_limit {
        if !(1..=64).contains(&hops) {
            return Err(faults::invalid("HttpPutResponseHopLimit", hops, "It is 1 to 64."));
        }
        metadata.http_put_response_hop_limit = Some(hops);
    }
    if let Some(tokens) = options.http_tokens.clone() {
        metadata.http_tokens = Some(known("HttpTokens", tokens)?);
    }
    if let Some(endpoint) = options.http_endpoint.clone() {
        metadata.http_endpoint = Some(known("HttpEndpoint", endpoint)?);
    }
    if let Some(ipv6) = options.http_protocol_ipv6.clone() {
        metadata.http_protocol_ipv6 = Some(known("HttpProtocolIpv6", ipv6)?);
    }
    if let Some(tags) = options.instance_metadata_tags.clone() {
        metadata.instance_metadata_tags = Some(known("InstanceMetadataTags", tags)?);
    }
    Ok(())
}

fn hostname(options: Option<&PrivateDnsNameOptionsRequest>) -> Outcome<PrivateDnsNameOptionsResponse> {
    let options = options.cloned().unwrap_or_default();
    Ok(PrivateDnsNameOptionsResponse {
        hostname_type: Some(known("HostnameType", options.hostname_type.unwrap_or(HostnameType::IP_NAME))?),
        enable_resource_name_dns_a_record: Some(options.enable_resource_name_dns_a_record.unwrap_or_default()),
        enable_resource_name_dns_aaaa_record: Some(options.enable_resource_name_dns_aaaa_record.unwrap_or_default()),
    })
}
