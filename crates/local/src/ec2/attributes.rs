//! The attributes of an instance that can be read or changed one by one, its monitoring, metadata options and console.

use base64::{Engine, engine::general_purpose::STANDARD};
use pileus_ec2::{
    AttributeBooleanValue, AttributeValue, DescribeInstanceAttributeInput, DescribeInstanceAttributeOutput, EnclaveOptions,
    GetConsoleOutputInput, GetConsoleOutputOutput, InstanceMetadataOptionsRequest, InstanceMonitoring,
    ModifyInstanceAttributeInput, ModifyInstanceMetadataOptionsInput, ModifyInstanceMetadataOptionsOutput, MonitorInstancesInput,
    MonitorInstancesOutput, Monitoring, MonitoringState, UnmonitorInstancesInput, UnmonitorInstancesOutput,
};

use super::{
    Answer, Region, faults,
    instances::{Instance, Phase},
    launch::{self, change_metadata_options, check_architecture, check_groups, find_type},
    lifecycle, security_groups,
};
use crate::handler::{Context, Fault, Outcome};

fn check<'a>(region: &'a Region, id: Option<&str>) -> Outcome<&'a Instance> {
    let id = id.filter(|id| !id.is_empty()).ok_or_else(|| faults::missing_parameter("InstanceId"))?;
    faults::INSTANCE.check_id(id)?;
    region.instances.get(id).ok_or_else(|| faults::INSTANCE.missing_one(id))
}

fn text(value: impl Into<String>) -> Option<AttributeValue> {
    Some(AttributeValue { value: Some(value.into()) })
}

fn flag(value: bool) -> Option<AttributeBooleanValue> {
    Some(AttributeBooleanValue { value: Some(value) })
}

impl Answer for DescribeInstanceAttributeInput {
    const MEMBERS: &'static [&'static str] = &["InstanceId", "Attribute"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeInstanceAttributeOutput> {
        let instance = check(region, self.instance_id.as_deref())?;
        let mut out = DescribeInstanceAttributeOutput {
            instance_id: Some(instance.id.clone()),
            ..DescribeInstanceAttributeOutput::default()
        };
        let source_dest_check = instance.network.as_ref().is_none_or(|network| network.source_dest_check);
        match self.attribute.as_ref().map(|attribute| attribute.as_str()).unwrap_or_default() {
            "instanceType" => out.instance_type = text(instance.kind.name()),
            // Images that boot by themselves have neither.
            "kernel" => out.kernel_id = Some(AttributeValue::default()),
            "ramdisk" => out.ramdisk_id = Some(AttributeValue::default()),
            "userData" => out.user_data = Some(AttributeValue { value: instance.user_data.clone() }),
            "disableApiTermination" => out.disable_api_termination = flag(instance.protected),
            "disableApiStop" => out.disable_api_stop = flag(instance.stop_protected),
            "instanceInitiatedShutdownBehavior" => {
                out.instance_initiated_shutdown_behavior =
                    text(if instance.terminates_on_shutdown { "terminate" } else { "stop" });
            }
            "rootDeviceName" => out.root_device_name = text(instance.image.root_device),
            "blockDeviceMapping" => out.block_device_mappings = Some(instance.block_devices()),
            "productCodes" => out.product_codes = Some(Vec::new()),
            "sourceDestCheck" => out.source_dest_check = flag(source_dest_check),
            "groupSet" => out.groups = Some(instance.groups(region)),
            "ebsOptimized" => out.ebs_optimized = flag(instance.ebs_optimized),
            "sriovNetSupport" => out.sriov_net_support = Some(AttributeValue::default()),
            "enaSupport" => out.ena_support = flag(true),
            "enclaveOptions" => out.enclave_options = Some(EnclaveOptions { enabled: Some(false) }),
            other => return Err(faults::invalid("attribute", other, "Unknown attribute.")),
        }
        Ok(out)
    }
}

/// One attribute's new value.
enum Change {
    InstanceType(String),
    /// In base64.
    UserData(String),
    Protected(bool),
    StopProtected(bool),
    ShutdownBehavior(String),
    SourceDestCheck(bool),
    Groups(Vec<String>),
    EbsOptimized(bool),
    /// A device, and whether its volume goes with the instance.
    Volumes(Vec<(String, bool)>),
}

impl Change {
    /// The only change that the request asks for.
    fn of(input: ModifyInstanceAttributeInput) -> Outcome<Self> {
        let boolean = |value: Option<AttributeBooleanValue>| value.and_then(|value| value.value);
        let string = |value: Option<AttributeValue>| value.and_then(|value| value.value);
        let mut changes: Vec<(&str, Self)> = Vec::new();
        if let Some(attribute) = &input.attribute {
            let name = attribute.as_str();
            // The list of devices has no text.
            if name != "blockDeviceMapping" || input.block_device_mappings.is_none() {
                let value = input.value.clone().ok_or_else(|| faults::missing_parameter("value"))?;
                changes.push(Self::named(name, value)?);
            }
        } else if input.value.is_some() {
            return Err(faults::missing_parameter("attribute"));
        }
        let volumes = input.block_device_mappings.filter(|list| !list.is_empty()).map(|list| {
            let volume = |one: pileus_ec2::InstanceBlockDeviceMappingSpecification| {
                (one.device_name.unwrap_or_default(), one.ebs.and_then(|ebs| ebs.delete_on_termination).unwrap_or(true))
            };
            list.into_iter().map(volume).collect()
        });
        // AWS's library sends bytes; in the protocol they are base64.
        let user_data = input.user_data.and_then(|data| data.value).map(|data| STANDARD.encode(&*data));
        changes.extend(string(input.instance_type).map(|value| ("instanceType", Self::InstanceType(value))));
        changes.extend(user_data.map(|value| ("userData", Self::UserData(value))));
        changes.extend(boolean(input.disable_api_termination).map(|value| ("disableApiTermination", Self::Protected(value))));
        changes.extend(boolean(input.disable_api_stop).map(|value| ("disableApiStop", Self::StopProtected(value))));
        changes.extend(
            string(input.instance_initiated_shutdown_behavior)
                .map(|value| ("instanceInitiatedShutdownBehavior", Self::ShutdownBehavior(value))),
        );
        changes.extend(boolean(input.source_dest_check).map(|value| ("sourceDestCheck", Self::SourceDestCheck(value))));
        changes.extend(input.groups.filter(|list| !list.is_empty()).map(|value| ("groupSet", Self::Groups(value))));
        changes.extend(boolean(input.ebs_optimized).map(|value| ("ebsOptimized", Self::EbsOptimized(value))));
        changes.extend(volumes.map(|value| ("blockDeviceMapping", Self::Volumes(value))));
        if changes.len() > 1 {
            let names: Vec<&str> = changes.iter().map(|(name, _)| *name).collect();
            return Err(faults::combination(format!("Fields for multiple attribute types specified: {}", names.join(", "))));
        }
        changes.pop().map(|(_, change)| change).ok_or_else(|| faults::combination("No attributes specified."))
    }

    fn named(name: &str, value: String) -> Outcome<(&str, Self)> {
        let boolean = |value: &str| match value.to_ascii_lowercase().as_str() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(faults::invalid("value", value, "It is true or false.")),
        };
        let change = match name {
            "instanceType" => Self::InstanceType(value),
            "userData" => Self::UserData(value),
            "disableApiTermination" => Self::Protected(boolean(&value)?),
            "disableApiStop" => Self::StopProtected(boolean(&value)?),
            "instanceInitiatedShutdownBehavior" => Self::ShutdownBehavior(value),
            "sourceDestCheck" => Self::SourceDestCheck(boolean(&value)?),
            "ebsOptimized" => Self::EbsOptimized(boolean(&value)?),
            "kernel" | "ramdisk" | "sriovNetSupport" | "enaSupport" | "enclaveOptions" => {
                return Err(faults::not_implemented(format_args!("the attribute {name} of ModifyInstanceAttribute")));
            }
            other => return Err(faults::invalid("attribute", other, "It cannot be modified.")),
        };
        Ok((name, change))
    }
}

impl Answer for ModifyInstanceAttributeInput {
    const MEMBERS: &'static [&'static str] = &[
        "SourceDestCheck",
        "DisableApiStop",
        "InstanceId",
        "Attribute",
        "Value",
        "BlockDeviceMappings.DeviceName",
        "BlockDeviceMappings.Ebs.DeleteOnTermination",
        "DisableApiTermination",
        "InstanceType",
        "UserData",
        "InstanceInitiatedShutdownBehavior",
        "Groups",
        "EbsOptimized",
    ];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<()> {
        let instance = check(region, self.instance_id.as_deref())?;
        let id = instance.id.clone();
        let (phase, image) = (instance.phase, instance.image);
        let vpc_id = instance.network.as_ref().map(|network| network.vpc_id.clone());
        let change = Change::of(self)?;
        if matches!(phase, Phase::ShuttingDown | Phase::Terminated) {
            return Err(lifecycle::wrong_state(&id, "modified"));
        }
        let stopped = |what: &str| {
            if phase == Phase::Stopped {
                return Ok(());
            }
            let message = format!("The instance '{id}' is not in the 'stopped' state, in which its {what} can be changed.");
            Err(Fault::new("IncorrectInstanceState", message))
        };
        // What needs the region, before the instance is borrowed from it.
        let mut new_groups = Vec::new();
        if let Change::Groups(ids) = &change {
            let found = ids.iter().map(|id| security_groups::by_id(region, id)).collect::<Outcome<Vec<_>>>()?;
            new_groups = check_groups(&found, vpc_id.as_deref().unwrap_or_default())?;
        }
        let Some(instance) = region.instances.get_mut(&id) else { return Err(faults::INSTANCE.missing_one(&id)) };
        match change {
            Change::InstanceType(name) => {
                stopped("instance type")?;
                let kind = find_type(&name)?;
                check_architecture(kind, image)?;
                instance.kind = kind;
            }
            Change::UserData(text) => {
                stopped("user data")?;
                instance.user_data = if text.is_empty() { None } else { Some(launch::user_data(&text)?) };
            }
            Change::EbsOptimized(value) => {
                stopped("EBS optimization")?;
                instance.ebs_optimized = value;
            }
            Change::Protected(value) => instance.protected = value,
            Change::StopProtected(value) => instance.stop_protected = value,
            Change::ShutdownBehavior(value) => {
                instance.terminates_on_shutdown = match value.as_str() {
                    "stop" => false,
                    "terminate" => true,
                    other => return Err(launch::shutdown_behavior(other)),
                };
            }
            Change::SourceDestCheck(value) => {
                instance.network.iter_mut().for_each(|network| network.source_dest_check = value);
            }
            Change::Groups(_) => instance.network.iter_mut().for_each(|network| network.groups.clone_from(&new_groups)),
            Change::Volumes(wanted) => {
                for (device, delete) in wanted {
                    let Some(volume) = instance.volumes.iter_mut().find(|volume| volume.device == device) else {
                        let message = format!("No device is currently mapped at {device}");
                        return Err(Fault::new("InvalidInstanceAttributeValue", message));
                    };
                    volume.delete_on_termination = delete;
                }
            }
        }
        Ok(())
    }
}

fn monitor(region: &mut Region, ids: Option<Vec<String>>, on: bool) -> Outcome<Vec<InstanceMonitoring>> {
    let ids = lifecycle::existing(region, ids)?;
    let mut monitorings = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(instance) = region.instances.get_mut(&id) else { continue };
        if matches!(instance.phase, Phase::ShuttingDown | Phase::Terminated) {
            return Err(lifecycle::wrong_state(&id, if on { "monitored" } else { "unmonitored" }));
        }
        let monitoring = match (instance.monitored, on) {
            (false, true) => Monitoring { state: Some(MonitoringState::PENDING), ..Monitoring::default() },
            (true, false) => Monitoring { state: Some(MonitoringState::DISABLING), ..Monitoring::default() },
            _ => instance.monitoring(),
        };
        instance.monitored = on;
        monitorings.push(InstanceMonitoring { instance_id: Some(id), monitoring: Some(monitoring) });
    }
    Ok(monitorings)
}

impl Answer for MonitorInstancesInput {
    const MEMBERS: &'static [&'static str] = &["InstanceIds"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<MonitorInstancesOutput> {
        Ok(MonitorInstancesOutput { instance_monitorings: Some(monitor(region, self.instance_ids, true)?) })
    }
}

impl Answer for UnmonitorInstancesInput {
    const MEMBERS: &'static [&'static str] = &["InstanceIds"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<UnmonitorInstancesOutput> {
        Ok(UnmonitorInstancesOutput { instance_monitorings: Some(monitor(region, self.instance_ids, false)?) })
    }
}

impl Answer for ModifyInstanceMetadataOptionsInput {
    const MEMBERS: &'static [&'static str] =
        &["InstanceId", "HttpTokens", "HttpPutResponseHopLimit", "HttpEndpoint", "HttpProtocolIpv6", "InstanceMetadataTags"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<ModifyInstanceMetadataOptionsOutput> {
        let instance = check(region, self.instance_id.as_deref())?;
        let id = instance.id.clone();
        if matches!(instance.phase, Phase::ShuttingDown | Phase::Terminated) {
            return Err(lifecycle::wrong_state(&id, "modified"));
        }
        let options = InstanceMetadataOptionsRequest {
            http_tokens: self.http_tokens,
            http_put_response_hop_limit: self.http_put_response_hop_limit,
            http_endpoint: self.http_endpoint,
            http_protocol_ipv6: self.http_protocol_ipv6,
            instance_metadata_tags: self.instance_metadata_tags,
        };
        let mut metadata = instance.metadata.clone();
        change_metadata_options(&mut metadata, &options)?;
        if let Some(instance) = region.instances.get_mut(&id) {
            instance.metadata = metadata.clone();
        }
        Ok(ModifyInstanceMetadataOptionsOutput { instance_id: Some(id), instance_metadata_options: Some(metadata) })
    }
}

impl Answer for GetConsoleOutputInput {
    const MEMBERS: &'static [&'static str] = &["InstanceId", "Latest"];

    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<GetConsoleOutputOutput> {
        let instance = check(region, self.instance_id.as_deref())?;
        // Nothing runs in an instance, so its console stays empty, as AWS's is in the first minutes.
        Ok(GetConsoleOutputOutput {
            instance_id: Some(instance.id.clone()),
            timestamp: Some(context.now.truncate_to_seconds()),
            output: Some(String::new()),
        })
    }
}
