// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct RecurringCharge { pub amount: Option<f64>, pub frequency: Option<RecurringChargeFrequency> }
impl Shape for RecurringCharge {
    const SCHEMA: &'static Schema = &Schema { name: "RecurringCharge", members: &[
        field("Amount", "amount", DOUBLE), field("Frequency", "frequency", ENUM),
    ], ..Schema::NONE };
    members! { amount, frequency }
}
impl RecurringCharge {
    #[inline] pub fn amount(&self) -> f64 { self.amount.unwrap_or_default() }
    #[inline] pub fn frequency(&self) -> &RecurringChargeFrequency { choice(&self.frequency) }
}

pub struct ReferencedSecurityGroup {
    pub group_id: Option<String>, pub peering_status: Option<String>, pub user_id: Option<String>,
    pub vpc_id: Option<String>, pub vpc_peering_connection_id: Option<String>,
}
impl Shape for ReferencedSecurityGroup {
    const SCHEMA: &'static Schema = &Schema { name: "ReferencedSecurityGroup", members: &[
        field("GroupId", "groupId", STRING), field("PeeringStatus", "peeringStatus", STRING),
        field("UserId", "userId", STRING), field("VpcId", "vpcId", STRING),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING),
    ], ..Schema::NONE };
    members! { group_id, peering_status, user_id, vpc_id, vpc_peering_connection_id }
}
impl ReferencedSecurityGroup {
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn peering_status(&self) -> &str { text(&self.peering_status) }
    #[inline] pub fn user_id(&self) -> &str { text(&self.user_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn vpc_peering_connection_id(&self) -> &str { text(&self.vpc_peering_connection_id) }
}

pub struct Region {
    pub opt_in_status: Option<String>, pub geography: Option<Vec<RegionGeography>>, pub region_name: Option<String>,
    pub endpoint: Option<String>,
}
impl Shape for Region {
    const SCHEMA: &'static Schema = &Schema { name: "Region", members: &[
        field("OptInStatus", "optInStatus", STRING), field("Geography", "geographySet", REGION_GEOGRAPHY_LIST_LIST),
        field("RegionName", "regionName", STRING), field("Endpoint", "regionEndpoint", STRING),
    ], ..Schema::NONE };
    members! { opt_in_status, geography, region_name, endpoint }
}
impl Region {
    #[inline] pub fn opt_in_status(&self) -> &str { text(&self.opt_in_status) }
    #[inline] pub fn geography(&self) -> &[RegionGeography] { items(&self.geography) }
    #[inline] pub fn region_name(&self) -> &str { text(&self.region_name) }
    #[inline] pub fn endpoint(&self) -> &str { text(&self.endpoint) }
}

pub struct RegionGeography { pub name: Option<String> }
impl Shape for RegionGeography {
    const SCHEMA: &'static Schema = &Schema { name: "RegionGeography", members: &[
        field("Name", "name", STRING),
    ], ..Schema::NONE };
    members! { name }
}
impl RegionGeography {
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
}

pub struct RegionalSummary {
    pub region_name: Option<String>, pub number_of_matched_accounts: Option<i32>,
    pub number_of_unmatched_accounts: Option<i32>,
}
impl Shape for RegionalSummary {
    const SCHEMA: &'static Schema = &Schema { name: "RegionalSummary", members: &[
        field("RegionName", "regionName", STRING),
        field("NumberOfMatchedAccounts", "numberOfMatchedAccounts", INTEGER),
        field("NumberOfUnmatchedAccounts", "numberOfUnmatchedAccounts", INTEGER),
    ], ..Schema::NONE };
    members! { region_name, number_of_matched_accounts, number_of_unmatched_accounts }
}
impl RegionalSummary {
    #[inline] pub fn region_name(&self) -> &str { text(&self.region_name) }
    #[inline] pub fn number_of_matched_accounts(&self) -> i32 { self.number_of_matched_accounts.unwrap_or_default() }
    #[inline] pub fn number_of_unmatched_accounts(&self) -> i32 { self.number_of_unmatched_accounts.unwrap_or_default() }
}

pub struct RegisterInstanceTagAttributeRequest {
    pub include_all_tags_of_instance: Option<bool>, pub instance_tag_keys: Option<Vec<String>>,
}
impl Shape for RegisterInstanceTagAttributeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "RegisterInstanceTagAttributeRequest", members: &[
        field("IncludeAllTagsOfInstance", "", BOOLEAN),
        field("InstanceTagKeys", "InstanceTagKey", INSTANCE_TAG_KEY_SET_LIST),
    ], ..Schema::NONE };
    members! { include_all_tags_of_instance, instance_tag_keys }
}
impl RegisterInstanceTagAttributeRequest {
    pub fn with_include_all_tags_of_instance(mut self, v: impl Into<bool>) -> Self { self.include_all_tags_of_instance = Some(v.into()); self }
    pub fn with_instance_tag_keys(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.instance_tag_keys = list(v); self }
}

pub struct RegisteredInstance {
    pub instance_id: Option<String>, pub sql_server_license_usage: Option<SqlServerLicenseUsage>,
    pub ha_status: Option<HaStatus>, pub processing_status: Option<String>, pub last_updated_time: Option<Timestamp>,
    pub sql_server_credentials: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for RegisteredInstance {
    const SCHEMA: &'static Schema = &Schema { name: "RegisteredInstance", members: &[
        field("InstanceId", "instanceId", STRING), field("SqlServerLicenseUsage", "sqlServerLicenseUsage", ENUM),
        field("HaStatus", "haStatus", ENUM), field("ProcessingStatus", "processingStatus", STRING),
        field("LastUpdatedTime", "lastUpdatedTime", TIMESTAMP),
        field("SqlServerCredentials", "sqlServerCredentials", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        instance_id, sql_server_license_usage, ha_status, processing_status, last_updated_time, sql_server_credentials,
        tags,
    }
}
impl RegisteredInstance {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn sql_server_license_usage(&self) -> &SqlServerLicenseUsage { choice(&self.sql_server_license_usage) }
    #[inline] pub fn ha_status(&self) -> &HaStatus { choice(&self.ha_status) }
    #[inline] pub fn processing_status(&self) -> &str { text(&self.processing_status) }
    #[inline] pub fn last_updated_time(&self) -> Timestamp { moment(&self.last_updated_time) }
    #[inline] pub fn sql_server_credentials(&self) -> &str { text(&self.sql_server_credentials) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct RemoveIpamOperatingRegion { pub region_name: Option<String> }
impl Shape for RemoveIpamOperatingRegion {
    const SCHEMA: &'static Schema = &Schema { name: "RemoveIpamOperatingRegion", members: &[
        field("RegionName", "", STRING),
    ], ..Schema::NONE };
    members! { region_name }
}
impl RemoveIpamOperatingRegion {
    pub fn with_region_name(mut self, v: impl Into<String>) -> Self { self.region_name = Some(v.into()); self }
}

pub struct RemoveIpamOrganizationalUnitExclusion { pub organizations_entity_path: Option<String> }
impl Shape for RemoveIpamOrganizationalUnitExclusion {
    const SCHEMA: &'static Schema = &Schema { name: "RemoveIpamOrganizationalUnitExclusion", members: &[
        field("OrganizationsEntityPath", "", STRING),
    ], ..Schema::NONE };
    members! { organizations_entity_path }
}
impl RemoveIpamOrganizationalUnitExclusion {
    pub fn with_organizations_entity_path(mut self, v: impl Into<String>) -> Self { self.organizations_entity_path = Some(v.into()); self }
}

pub struct RemovePrefixListEntry { pub cidr: Option<String> }
impl Shape for RemovePrefixListEntry {
    const SCHEMA: &'static Schema = &Schema { name: "RemovePrefixListEntry", members: &[
        field("Cidr", "", STRING).required(),
    ], ..Schema::NONE };
    members! { cidr }
}
impl RemovePrefixListEntry {
    pub fn with_cidr(mut self, v: impl Into<String>) -> Self { self.cidr = Some(v.into()); self }
}

pub struct ReplaceRootVolumeTask {
    pub replace_root_volume_task_id: Option<String>, pub instance_id: Option<String>,
    pub task_state: Option<ReplaceRootVolumeTaskState>, pub start_time: Option<String>,
    pub complete_time: Option<String>, pub tags: Option<Vec<Tag>>, pub image_id: Option<String>,
    pub snapshot_id: Option<String>, pub delete_replaced_root_volume: Option<bool>,
}
impl Shape for ReplaceRootVolumeTask {
    const SCHEMA: &'static Schema = &Schema { name: "ReplaceRootVolumeTask", members: &[
        field("ReplaceRootVolumeTaskId", "replaceRootVolumeTaskId", STRING), field("InstanceId", "instanceId", STRING),
        field("TaskState", "taskState", ENUM), field("StartTime", "startTime", STRING),
        field("CompleteTime", "completeTime", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("ImageId", "imageId", STRING), field("SnapshotId", "snapshotId", STRING),
        field("DeleteReplacedRootVolume", "deleteReplacedRootVolume", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        replace_root_volume_task_id, instance_id, task_state, start_time, complete_time, tags, image_id, snapshot_id,
        delete_replaced_root_volume,
    }
}
impl ReplaceRootVolumeTask {
    #[inline] pub fn replace_root_volume_task_id(&self) -> &str { text(&self.replace_root_volume_task_id) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn task_state(&self) -> &ReplaceRootVolumeTaskState { choice(&self.task_state) }
    #[inline] pub fn start_time(&self) -> &str { text(&self.start_time) }
    #[inline] pub fn complete_time(&self) -> &str { text(&self.complete_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn delete_replaced_root_volume(&self) -> bool { self.delete_replaced_root_volume.unwrap_or_default() }
}

pub struct RequestFilterPortRange { pub from_port: Option<i32>, pub to_port: Option<i32> }
impl Shape for RequestFilterPortRange {
    const SCHEMA: &'static Schema = &Schema { name: "RequestFilterPortRange", members: &[
        field("FromPort", "", INTEGER), field("ToPort", "", INTEGER),
    ], ..Schema::NONE };
    members! { from_port, to_port }
}
impl RequestFilterPortRange {
    pub fn with_from_port(mut self, v: impl Into<i32>) -> Self { self.from_port = Some(v.into()); self }
    pub fn with_to_port(mut self, v: impl Into<i32>) -> Self { self.to_port = Some(v.into()); self }
}

pub struct RequestIpamResourceTag { pub key: Option<String>, pub value: Option<String> }
impl Shape for RequestIpamResourceTag {
    const SCHEMA: &'static Schema = &Schema { name: "RequestIpamResourceTag", members: &[
        field("Key", "", STRING), field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { key, value }
}
impl RequestIpamResourceTag {
    pub fn with_key(mut self, v: impl Into<String>) -> Self { self.key = Some(v.into()); self }
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct RequestLaunchTemplateData {
    pub kernel_id: Option<String>, pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecificationRequest>,
    pub block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMappingRequest>>,
    pub network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>>,
    pub image_id: Option<String>, pub instance_type: Option<InstanceType>, pub key_name: Option<String>,
    pub monitoring: Option<LaunchTemplatesMonitoringRequest>, pub placement: Option<LaunchTemplatePlacementRequest>,
    pub ram_disk_id: Option<String>, pub disable_api_termination: Option<bool>,
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>, pub user_data: Option<String>,
    pub tag_specifications: Option<Vec<LaunchTemplateTagSpecificationRequest>>,
    pub elastic_gpu_specifications: Option<Vec<ElasticGpuSpecification>>,
    pub elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAccelerator>>,
    pub security_group_ids: Option<Vec<String>>, pub security_groups: Option<Vec<String>>,
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>,
    pub cpu_options: Option<LaunchTemplateCpuOptionsRequest>,
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationRequest>,
    pub license_specifications: Option<Vec<LaunchTemplateLicenseConfigurationRequest>>,
    pub hibernation_options: Option<LaunchTemplateHibernationOptionsRequest>,
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptionsRequest>,
    pub enclave_options: Option<LaunchTemplateEnclaveOptionsRequest>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptionsRequest>,
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptionsRequest>,
    pub disable_api_stop: Option<bool>, pub operator: Option<OperatorRequest>,
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptionsRequest>,
    pub secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>>,
}
impl Shape for RequestLaunchTemplateData {
    const SCHEMA: &'static Schema = &Schema { name: "RequestLaunchTemplateData", members: &[
        field("KernelId", "", STRING), field("EbsOptimized", "", BOOLEAN), field("IamInstanceProfile", "", STRUCTURE),
        field("BlockDeviceMappings", "BlockDeviceMapping", LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST_LIST_LIST),
        field("NetworkInterfaces", "NetworkInterface", LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST_LIST_LIST),
        field("ImageId", "", STRING), field("InstanceType", "", ENUM), field("KeyName", "", STRING),
        field("Monitoring", "", STRUCTURE), field("Placement", "", STRUCTURE), field("RamDiskId", "", STRING),
        field("DisableApiTermination", "", BOOLEAN), field("InstanceInitiatedShutdownBehavior", "", ENUM),
        field("UserData", "", STRING).sensitive(),
        field("TagSpecifications", "TagSpecification", LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST_LIST_LIST),
        field("ElasticGpuSpecifications", "ElasticGpuSpecification", ELASTIC_GPU_SPECIFICATION_LIST_LIST),
        field("ElasticInferenceAccelerators", "ElasticInferenceAccelerator", LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_LIST_LIST),
        field("SecurityGroupIds", "SecurityGroupId", SECURITY_GROUP_ID_STRING_LIST_LIST),
        field("SecurityGroups", "SecurityGroup", SECURITY_GROUP_STRING_LIST_LIST),
        field("InstanceMarketOptions", "", STRUCTURE), field("CreditSpecification", "", STRUCTURE),
        field("CpuOptions", "", STRUCTURE), field("CapacityReservationSpecification", "", STRUCTURE),
        field("LicenseSpecifications", "LicenseSpecification", LAUNCH_TEMPLATE_LICENSE_SPECIFICATION_LIST_REQUEST_LIST),
        field("HibernationOptions", "", STRUCTURE), field("MetadataOptions", "", STRUCTURE),
        field("EnclaveOptions", "", STRUCTURE), field("InstanceRequirements", "", STRUCTURE),
        field("PrivateDnsNameOptions", "", STRUCTURE), field("MaintenanceOptions", "", STRUCTURE),
        field("DisableApiStop", "", BOOLEAN), field("Operator", "", STRUCTURE),
        field("NetworkPerformanceOptions", "", STRUCTURE),
        field("SecondaryInterfaces", "SecondaryInterface", LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        kernel_id, ebs_optimized, iam_instance_profile, block_device_mappings, network_interfaces, image_id,
        instance_type, key_name, monitoring, placement, ram_disk_id, disable_api_termination,
        instance_initiated_shutdown_behavior, user_data, tag_specifications, elastic_gpu_specifications,
        elastic_inference_accelerators, security_group_ids, security_groups, instance_market_options,
        credit_specification, cpu_options, capacity_reservation_specification, license_specifications,
        hibernation_options, metadata_options, enclave_options, instance_requirements, private_dns_name_options,
        maintenance_options, disable_api_stop, operator, network_performance_options, secondary_interfaces,
    }
}
impl RequestLaunchTemplateData {
    pub fn with_kernel_id(mut self, v: impl Into<String>) -> Self { self.kernel_id = Some(v.into()); self }
    pub fn with_ebs_optimized(mut self, v: impl Into<bool>) -> Self { self.ebs_optimized = Some(v.into()); self }
    pub fn with_iam_instance_profile(mut self, v: impl Into<LaunchTemplateIamInstanceProfileSpecificationRequest>) -> Self { self.iam_instance_profile = Some(v.into()); self }
    pub fn with_block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateBlockDeviceMappingRequest>>) -> Self { self.block_device_mappings = list(v); self }
    pub fn with_network_interfaces(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>>) -> Self { self.network_interfaces = list(v); self }
    pub fn with_image_id(mut self, v: impl Into<String>) -> Self { self.image_id = Some(v.into()); self }
    pub fn with_instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.instance_type = Some(v.into()); self }
    pub fn with_key_name(mut self, v: impl Into<String>) -> Self { self.key_name = Some(v.into()); self }
    pub fn with_monitoring(mut self, v: impl Into<LaunchTemplatesMonitoringRequest>) -> Self { self.monitoring = Some(v.into()); self }
    pub fn with_placement(mut self, v: impl Into<LaunchTemplatePlacementRequest>) -> Self { self.placement = Some(v.into()); self }
    pub fn with_ram_disk_id(mut self, v: impl Into<String>) -> Self { self.ram_disk_id = Some(v.into()); self }
    pub fn with_disable_api_termination(mut self, v: impl Into<bool>) -> Self { self.disable_api_termination = Some(v.into()); self }
    pub fn with_instance_initiated_shutdown_behavior(mut self, v: impl Into<ShutdownBehavior>) -> Self { self.instance_initiated_shutdown_behavior = Some(v.into()); self }
    pub fn with_user_data(mut self, v: impl Into<String>) -> Self { self.user_data = Some(v.into()); self }
    pub fn with_tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateTagSpecificationRequest>>) -> Self { self.tag_specifications = list(v); self }
    pub fn with_elastic_gpu_specifications(mut self, v: impl IntoIterator<Item = impl Into<ElasticGpuSpecification>>) -> Self { self.elastic_gpu_specifications = list(v); self }
    pub fn with_elastic_inference_accelerators(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateElasticInferenceAccelerator>>) -> Self { self.elastic_inference_accelerators = list(v); self }
    pub fn with_security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.security_group_ids = list(v); self }
    pub fn with_security_groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.security_groups = list(v); self }
    pub fn with_instance_market_options(mut self, v: impl Into<LaunchTemplateInstanceMarketOptionsRequest>) -> Self { self.instance_market_options = Some(v.into()); self }
    pub fn with_credit_specification(mut self, v: impl Into<CreditSpecificationRequest>) -> Self { self.credit_specification = Some(v.into()); self }
    pub fn with_cpu_options(mut self, v: impl Into<LaunchTemplateCpuOptionsRequest>) -> Self { self.cpu_options = Some(v.into()); self }
    pub fn with_capacity_reservation_specification(mut self, v: impl Into<LaunchTemplateCapacityReservationSpecificationRequest>) -> Self { self.capacity_reservation_specification = Some(v.into()); self }
    pub fn with_license_specifications(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateLicenseConfigurationRequest>>) -> Self { self.license_specifications = list(v); self }
    pub fn with_hibernation_options(mut self, v: impl Into<LaunchTemplateHibernationOptionsRequest>) -> Self { self.hibernation_options = Some(v.into()); self }
    pub fn with_metadata_options(mut self, v: impl Into<LaunchTemplateInstanceMetadataOptionsRequest>) -> Self { self.metadata_options = Some(v.into()); self }
    pub fn with_enclave_options(mut self, v: impl Into<LaunchTemplateEnclaveOptionsRequest>) -> Self { self.enclave_options = Some(v.into()); self }
    pub fn with_instance_requirements(mut self, v: impl Into<InstanceRequirementsRequest>) -> Self { self.instance_requirements = Some(v.into()); self }
    pub fn with_private_dns_name_options(mut self, v: impl Into<LaunchTemplatePrivateDnsNameOptionsRequest>) -> Self { self.private_dns_name_options = Some(v.into()); self }
    pub fn with_maintenance_options(mut self, v: impl Into<LaunchTemplateInstanceMaintenanceOptionsRequest>) -> Self { self.maintenance_options = Some(v.into()); self }
    pub fn with_disable_api_stop(mut self, v: impl Into<bool>) -> Self { self.disable_api_stop = Some(v.into()); self }
    pub fn with_operator(mut self, v: impl Into<OperatorRequest>) -> Self { self.operator = Some(v.into()); self }
    pub fn with_network_performance_options(mut self, v: impl Into<LaunchTemplateNetworkPerformanceOptionsRequest>) -> Self { self.network_performance_options = Some(v.into()); self }
    pub fn with_secondary_interfaces(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>>) -> Self { self.secondary_interfaces = list(v); self }
}

pub struct RequestSpotLaunchSpecification {
    pub security_group_ids: Option<Vec<String>>, pub security_groups: Option<Vec<String>>,
    pub addressing_type: Option<String>, pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub ebs_optimized: Option<bool>, pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub image_id: Option<String>, pub instance_type: Option<InstanceType>, pub kernel_id: Option<String>,
    pub key_name: Option<String>, pub monitoring: Option<RunInstancesMonitoringEnabled>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>>, pub placement: Option<SpotPlacement>,
    pub ramdisk_id: Option<String>, pub subnet_id: Option<String>, pub user_data: Option<String>,
}
impl Shape for RequestSpotLaunchSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "RequestSpotLaunchSpecification", members: &[
        field("SecurityGroupIds", "SecurityGroupId", REQUEST_SPOT_LAUNCH_SPECIFICATION_SECURITY_GROUP_ID_LIST_LIST),
        field("SecurityGroups", "SecurityGroup", REQUEST_SPOT_LAUNCH_SPECIFICATION_SECURITY_GROUP_LIST_LIST),
        field("AddressingType", "addressingType", STRING),
        field("BlockDeviceMappings", "blockDeviceMapping", BLOCK_DEVICE_MAPPING_LIST_LIST),
        field("EbsOptimized", "ebsOptimized", BOOLEAN), field("IamInstanceProfile", "iamInstanceProfile", STRUCTURE),
        field("ImageId", "imageId", STRING), field("InstanceType", "instanceType", ENUM),
        field("KernelId", "kernelId", STRING), field("KeyName", "keyName", STRING),
        field("Monitoring", "monitoring", STRUCTURE),
        field("NetworkInterfaces", "NetworkInterface", INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST_LIST),
        field("Placement", "placement", STRUCTURE), field("RamdiskId", "ramdiskId", STRING),
        field("SubnetId", "subnetId", STRING), field("UserData", "userData", STRING).sensitive(),
    ], ..Schema::NONE };
    members! {
        security_group_ids, security_groups, addressing_type, block_device_mappings, ebs_optimized,
        iam_instance_profile, image_id, instance_type, kernel_id, key_name, monitoring, network_interfaces, placement,
        ramdisk_id, subnet_id, user_data,
    }
}
impl RequestSpotLaunchSpecification {
    pub fn with_security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.security_group_ids = list(v); self }
    pub fn with_security_groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.security_groups = list(v); self }
    pub fn with_addressing_type(mut self, v: impl Into<String>) -> Self { self.addressing_type = Some(v.into()); self }
    pub fn with_block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<BlockDeviceMapping>>) -> Self { self.block_device_mappings = list(v); self }
    pub fn with_ebs_optimized(mut self, v: impl Into<bool>) -> Self { self.ebs_optimized = Some(v.into()); self }
    pub fn with_iam_instance_profile(mut self, v: impl Into<IamInstanceProfileSpecification>) -> Self { self.iam_instance_profile = Some(v.into()); self }
    pub fn with_image_id(mut self, v: impl Into<String>) -> Self { self.image_id = Some(v.into()); self }
    pub fn with_instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.instance_type = Some(v.into()); self }
    pub fn with_kernel_id(mut self, v: impl Into<String>) -> Self { self.kernel_id = Some(v.into()); self }
    pub fn with_key_name(mut self, v: impl Into<String>) -> Self { self.key_name = Some(v.into()); self }
    pub fn with_monitoring(mut self, v: impl Into<RunInstancesMonitoringEnabled>) -> Self { self.monitoring = Some(v.into()); self }
    pub fn with_network_interfaces(mut self, v: impl IntoIterator<Item = impl Into<InstanceNetworkInterfaceSpecification>>) -> Self { self.network_interfaces = list(v); self }
    pub fn with_placement(mut self, v: impl Into<SpotPlacement>) -> Self { self.placement = Some(v.into()); self }
    pub fn with_ramdisk_id(mut self, v: impl Into<String>) -> Self { self.ramdisk_id = Some(v.into()); self }
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    pub fn with_user_data(mut self, v: impl Into<String>) -> Self { self.user_data = Some(v.into()); self }
}

pub struct Reservation {
    pub reservation_id: Option<String>, pub owner_id: Option<String>, pub requester_id: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>, pub instances: Option<Vec<Instance>>,
}
impl Shape for Reservation {
    const SCHEMA: &'static Schema = &Schema { name: "Reservation", members: &[
        field("ReservationId", "reservationId", STRING), field("OwnerId", "ownerId", STRING),
        field("RequesterId", "requesterId", STRING), field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
        field("Instances", "instancesSet", INSTANCE_LIST_LIST),
    ], ..Schema::NONE };
    members! { reservation_id, owner_id, requester_id, groups, instances }
}
impl Reservation {
    #[inline] pub fn reservation_id(&self) -> &str { text(&self.reservation_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn requester_id(&self) -> &str { text(&self.requester_id) }
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
    #[inline] pub fn instances(&self) -> &[Instance] { items(&self.instances) }
}

pub struct ReservationFleetInstanceSpecification {
    pub instance_type: Option<InstanceType>, pub instance_platform: Option<CapacityReservationInstancePlatform>,
    pub weight: Option<f64>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub ebs_optimized: Option<bool>, pub priority: Option<i32>,
}
impl Shape for ReservationFleetInstanceSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "ReservationFleetInstanceSpecification", members: &[
        field("InstanceType", "", ENUM), field("InstancePlatform", "", ENUM), field("Weight", "", DOUBLE),
        field("AvailabilityZone", "", STRING), field("AvailabilityZoneId", "", STRING),
        field("EbsOptimized", "", BOOLEAN), field("Priority", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        instance_type, instance_platform, weight, availability_zone, availability_zone_id, ebs_optimized, priority,
    }
}
impl ReservationFleetInstanceSpecification {
    pub fn with_instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.instance_type = Some(v.into()); self }
    pub fn with_instance_platform(mut self, v: impl Into<CapacityReservationInstancePlatform>) -> Self { self.instance_platform = Some(v.into()); self }
    pub fn with_weight(mut self, v: impl Into<f64>) -> Self { self.weight = Some(v.into()); self }
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
    pub fn with_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.availability_zone_id = Some(v.into()); self }
    pub fn with_ebs_optimized(mut self, v: impl Into<bool>) -> Self { self.ebs_optimized = Some(v.into()); self }
    pub fn with_priority(mut self, v: impl Into<i32>) -> Self { self.priority = Some(v.into()); self }
}

pub struct ReservationValue {
    pub hourly_price: Option<String>, pub remaining_total_value: Option<String>,
    pub remaining_upfront_value: Option<String>,
}
impl Shape for ReservationValue {
    const SCHEMA: &'static Schema = &Schema { name: "ReservationValue", members: &[
        field("HourlyPrice", "hourlyPrice", STRING), field("RemainingTotalValue", "remainingTotalValue", STRING),
        field("RemainingUpfrontValue", "remainingUpfrontValue", STRING),
    ], ..Schema::NONE };
    members! { hourly_price, remaining_total_value, remaining_upfront_value }
}
impl ReservationValue {
    #[inline] pub fn hourly_price(&self) -> &str { text(&self.hourly_price) }
    #[inline] pub fn remaining_total_value(&self) -> &str { text(&self.remaining_total_value) }
    #[inline] pub fn remaining_upfront_value(&self) -> &str { text(&self.remaining_upfront_value) }
}

pub struct ReservedCapacityFallbackOptions { pub market_types: Option<Vec<ReservedCapacityFallbackMarketType>> }
impl Shape for ReservedCapacityFallbackOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedCapacityFallbackOptions", members: &[
        field("MarketTypes", "marketTypeSet", RESERVED_CAPACITY_FALLBACK_MARKET_TYPE_LIST_LIST),
    ], ..Schema::NONE };
    members! { market_types }
}
impl ReservedCapacityFallbackOptions {
    #[inline] pub fn market_types(&self) -> &[ReservedCapacityFallbackMarketType] { items(&self.market_types) }
}

pub struct ReservedCapacityFallbackOptionsRequest { pub market_types: Option<Vec<ReservedCapacityFallbackMarketType>> }
impl Shape for ReservedCapacityFallbackOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedCapacityFallbackOptionsRequest", members: &[
        field("MarketTypes", "MarketType", RESERVED_CAPACITY_FALLBACK_MARKET_TYPE_LIST_LIST),
    ], ..Schema::NONE };
    members! { market_types }
}
impl ReservedCapacityFallbackOptionsRequest {
    pub fn with_market_types(mut self, v: impl IntoIterator<Item = impl Into<ReservedCapacityFallbackMarketType>>) -> Self { self.market_types = list(v); self }
}

pub struct ReservedCapacityOptions {
    pub allocation_strategy: Option<ReservedCapacityAllocationStrategy>,
    pub reservation_types: Option<Vec<FleetReservationType>>,
    pub reserved_capacity_fallback_options: Option<ReservedCapacityFallbackOptions>,
}
impl Shape for ReservedCapacityOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedCapacityOptions", members: &[
        field("AllocationStrategy", "allocationStrategy", ENUM),
        field("ReservationTypes", "reservationTypeSet", RESERVATION_TYPE_LIST_LIST),
        field("ReservedCapacityFallbackOptions", "reservedCapacityFallbackOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! { allocation_strategy, reservation_types, reserved_capacity_fallback_options }
}
impl ReservedCapacityOptions {
    #[inline] pub fn allocation_strategy(&self) -> &ReservedCapacityAllocationStrategy { choice(&self.allocation_strategy) }
    #[inline] pub fn reservation_types(&self) -> &[FleetReservationType] { items(&self.reservation_types) }
    #[inline] pub fn reserved_capacity_fallback_options(&self) -> &ReservedCapacityFallbackOptions { nested(&self.reserved_capacity_fallback_options) }
}

pub struct ReservedCapacityOptionsRequest {
    pub allocation_strategy: Option<ReservedCapacityAllocationStrategy>,
    pub reservation_types: Option<Vec<FleetReservationType>>,
    pub capacity_reservation_target: Option<FleetCapacityReservationTargetRequest>,
    pub reserved_capacity_fallback_options: Option<ReservedCapacityFallbackOptionsRequest>,
}
impl Shape for ReservedCapacityOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedCapacityOptionsRequest", members: &[
        field("AllocationStrategy", "", ENUM),
        field("ReservationTypes", "ReservationType", RESERVATION_TYPE_LIST_REQUEST_LIST),
        field("CapacityReservationTarget", "", STRUCTURE), field("ReservedCapacityFallbackOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { allocation_strategy, reservation_types, capacity_reservation_target, reserved_capacity_fallback_options }
}
impl ReservedCapacityOptionsRequest {
    pub fn with_allocation_strategy(mut self, v: impl Into<ReservedCapacityAllocationStrategy>) -> Self { self.allocation_strategy = Some(v.into()); self }
    pub fn with_reservation_types(mut self, v: impl IntoIterator<Item = impl Into<FleetReservationType>>) -> Self { self.reservation_types = list(v); self }
    pub fn with_capacity_reservation_target(mut self, v: impl Into<FleetCapacityReservationTargetRequest>) -> Self { self.capacity_reservation_target = Some(v.into()); self }
    pub fn with_reserved_capacity_fallback_options(mut self, v: impl Into<ReservedCapacityFallbackOptionsRequest>) -> Self { self.reserved_capacity_fallback_options = Some(v.into()); self }
}

pub struct ReservedInstanceLimitPrice { pub amount: Option<f64>, pub currency_code: Option<CurrencyCodeValues> }
impl Shape for ReservedInstanceLimitPrice {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedInstanceLimitPrice", members: &[
        field("Amount", "amount", DOUBLE), field("CurrencyCode", "currencyCode", ENUM),
    ], ..Schema::NONE };
    members! { amount, currency_code }
}
impl ReservedInstanceLimitPrice {
    pub fn with_amount(mut self, v: impl Into<f64>) -> Self { self.amount = Some(v.into()); self }
    pub fn with_currency_code(mut self, v: impl Into<CurrencyCodeValues>) -> Self { self.currency_code = Some(v.into()); self }
}

pub struct ReservedInstanceReservationValue {
    pub reservation_value: Option<ReservationValue>, pub reserved_instance_id: Option<String>,
}
impl Shape for ReservedInstanceReservationValue {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedInstanceReservationValue", members: &[
        field("ReservationValue", "reservationValue", STRUCTURE),
        field("ReservedInstanceId", "reservedInstanceId", STRING),
    ], ..Schema::NONE };
    members! { reservation_value, reserved_instance_id }
}
impl ReservedInstanceReservationValue {
    #[inline] pub fn reservation_value(&self) -> &ReservationValue { nested(&self.reservation_value) }
    #[inline] pub fn reserved_instance_id(&self) -> &str { text(&self.reserved_instance_id) }
}

pub struct ReservedInstances {
    pub currency_code: Option<CurrencyCodeValues>, pub instance_tenancy: Option<Tenancy>,
    pub offering_class: Option<OfferingClassType>, pub offering_type: Option<OfferingTypeValues>,
    pub recurring_charges: Option<Vec<RecurringCharge>>, pub scope: Option<Scope>, pub tags: Option<Vec<Tag>>,
    pub availability_zone_id: Option<String>, pub reserved_instances_id: Option<String>,
    pub instance_type: Option<InstanceType>, pub availability_zone: Option<String>, pub start: Option<Timestamp>,
    pub end: Option<Timestamp>, pub duration: Option<i64>, pub usage_price: Option<f32>, pub fixed_price: Option<f32>,
    pub instance_count: Option<i32>, pub product_description: Option<RIProductDescription>,
    pub state: Option<ReservedInstanceState>,
}
impl Shape for ReservedInstances {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedInstances", members: &[
        field("CurrencyCode", "currencyCode", ENUM), field("InstanceTenancy", "instanceTenancy", ENUM),
        field("OfferingClass", "offeringClass", ENUM), field("OfferingType", "offeringType", ENUM),
        field("RecurringCharges", "recurringCharges", RECURRING_CHARGES_LIST_LIST), field("Scope", "scope", ENUM),
        field("Tags", "tagSet", TAG_LIST_LIST), field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("ReservedInstancesId", "reservedInstancesId", STRING), field("InstanceType", "instanceType", ENUM),
        field("AvailabilityZone", "availabilityZone", STRING), field("Start", "start", TIMESTAMP),
        field("End", "end", TIMESTAMP), field("Duration", "duration", LONG), field("UsagePrice", "usagePrice", FLOAT),
        field("FixedPrice", "fixedPrice", FLOAT), field("InstanceCount", "instanceCount", INTEGER),
        field("ProductDescription", "productDescription", ENUM), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! {
        currency_code, instance_tenancy, offering_class, offering_type, recurring_charges, scope, tags,
        availability_zone_id, reserved_instances_id, instance_type, availability_zone, start, end, duration,
        usage_price, fixed_price, instance_count, product_description, state,
    }
}
impl ReservedInstances {
    #[inline] pub fn currency_code(&self) -> &CurrencyCodeValues { choice(&self.currency_code) }
    #[inline] pub fn instance_tenancy(&self) -> &Tenancy { choice(&self.instance_tenancy) }
    #[inline] pub fn offering_class(&self) -> &OfferingClassType { choice(&self.offering_class) }
    #[inline] pub fn offering_type(&self) -> &OfferingTypeValues { choice(&self.offering_type) }
    #[inline] pub fn recurring_charges(&self) -> &[RecurringCharge] { items(&self.recurring_charges) }
    #[inline] pub fn scope(&self) -> &Scope { choice(&self.scope) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn reserved_instances_id(&self) -> &str { text(&self.reserved_instances_id) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn start(&self) -> Timestamp { moment(&self.start) }
    #[inline] pub fn end(&self) -> Timestamp { moment(&self.end) }
    #[inline] pub fn duration(&self) -> i64 { self.duration.unwrap_or_default() }
    #[inline] pub fn usage_price(&self) -> f32 { self.usage_price.unwrap_or_default() }
    #[inline] pub fn fixed_price(&self) -> f32 { self.fixed_price.unwrap_or_default() }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn product_description(&self) -> &RIProductDescription { choice(&self.product_description) }
    #[inline] pub fn state(&self) -> &ReservedInstanceState { choice(&self.state) }
}

pub struct ReservedInstancesConfiguration {
    pub availability_zone: Option<String>, pub instance_count: Option<i32>, pub instance_type: Option<InstanceType>,
    pub platform: Option<String>, pub scope: Option<Scope>, pub availability_zone_id: Option<String>,
}
impl Shape for ReservedInstancesConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedInstancesConfiguration", members: &[
        field("AvailabilityZone", "availabilityZone", STRING), field("InstanceCount", "instanceCount", INTEGER),
        field("InstanceType", "instanceType", ENUM), field("Platform", "platform", STRING),
        field("Scope", "scope", ENUM), field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! { availability_zone, instance_count, instance_type, platform, scope, availability_zone_id }
}
impl ReservedInstancesConfiguration {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    pub fn with_instance_count(mut self, v: impl Into<i32>) -> Self { self.instance_count = Some(v.into()); self }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    pub fn with_instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.instance_type = Some(v.into()); self }
    #[inline] pub fn platform(&self) -> &str { text(&self.platform) }
    pub fn with_platform(mut self, v: impl Into<String>) -> Self { self.platform = Some(v.into()); self }
    #[inline] pub fn scope(&self) -> &Scope { choice(&self.scope) }
    pub fn with_scope(mut self, v: impl Into<Scope>) -> Self { self.scope = Some(v.into()); self }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    pub fn with_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.availability_zone_id = Some(v.into()); self }
}

pub struct ReservedInstancesId { pub reserved_instances_id: Option<String> }
impl Shape for ReservedInstancesId {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedInstancesId", members: &[
        field("ReservedInstancesId", "reservedInstancesId", STRING),
    ], ..Schema::NONE };
    members! { reserved_instances_id }
}
impl ReservedInstancesId {
    #[inline] pub fn reserved_instances_id(&self) -> &str { text(&self.reserved_instances_id) }
}

pub struct ReservedInstancesListing {
    pub client_token: Option<String>, pub create_date: Option<Timestamp>,
    pub instance_counts: Option<Vec<InstanceCount>>, pub price_schedules: Option<Vec<PriceSchedule>>,
    pub reserved_instances_id: Option<String>, pub reserved_instances_listing_id: Option<String>,
    pub status: Option<ListingStatus>, pub status_message: Option<String>, pub tags: Option<Vec<Tag>>,
    pub update_date: Option<Timestamp>,
}
impl Shape for ReservedInstancesListing {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedInstancesListing", members: &[
        field("ClientToken", "clientToken", STRING), field("CreateDate", "createDate", TIMESTAMP),
        field("InstanceCounts", "instanceCounts", INSTANCE_COUNT_LIST_LIST),
        field("PriceSchedules", "priceSchedules", PRICE_SCHEDULE_LIST_LIST),
        field("ReservedInstancesId", "reservedInstancesId", STRING),
        field("ReservedInstancesListingId", "reservedInstancesListingId", STRING), field("Status", "status", ENUM),
        field("StatusMessage", "statusMessage", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("UpdateDate", "updateDate", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        client_token, create_date, instance_counts, price_schedules, reserved_instances_id,
        reserved_instances_listing_id, status, status_message, tags, update_date,
    }
}
impl ReservedInstancesListing {
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    #[inline] pub fn create_date(&self) -> Timestamp { moment(&self.create_date) }
    #[inline] pub fn instance_counts(&self) -> &[InstanceCount] { items(&self.instance_counts) }
    #[inline] pub fn price_schedules(&self) -> &[PriceSchedule] { items(&self.price_schedules) }
    #[inline] pub fn reserved_instances_id(&self) -> &str { text(&self.reserved_instances_id) }
    #[inline] pub fn reserved_instances_listing_id(&self) -> &str { text(&self.reserved_instances_listing_id) }
    #[inline] pub fn status(&self) -> &ListingStatus { choice(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn update_date(&self) -> Timestamp { moment(&self.update_date) }
}

pub struct ReservedInstancesModification {
    pub client_token: Option<String>, pub create_date: Option<Timestamp>, pub effective_date: Option<Timestamp>,
    pub modification_results: Option<Vec<ReservedInstancesModificationResult>>,
    pub reserved_instances_ids: Option<Vec<ReservedInstancesId>>,
    pub reserved_instances_modification_id: Option<String>, pub status: Option<String>,
    pub status_message: Option<String>, pub update_date: Option<Timestamp>,
}
impl Shape for ReservedInstancesModification {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedInstancesModification", members: &[
        field("ClientToken", "clientToken", STRING), field("CreateDate", "createDate", TIMESTAMP),
        field("EffectiveDate", "effectiveDate", TIMESTAMP),
        field("ModificationResults", "modificationResultSet", RESERVED_INSTANCES_MODIFICATION_RESULT_LIST_LIST),
        field("ReservedInstancesIds", "reservedInstancesSet", RESERVED_INTANCES_IDS_LIST),
        field("ReservedInstancesModificationId", "reservedInstancesModificationId", STRING),
        field("Status", "status", STRING), field("StatusMessage", "statusMessage", STRING),
        field("UpdateDate", "updateDate", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        client_token, create_date, effective_date, modification_results, reserved_instances_ids,
        reserved_instances_modification_id, status, status_message, update_date,
    }
}
impl ReservedInstancesModification {
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    #[inline] pub fn create_date(&self) -> Timestamp { moment(&self.create_date) }
    #[inline] pub fn effective_date(&self) -> Timestamp { moment(&self.effective_date) }
    #[inline] pub fn modification_results(&self) -> &[ReservedInstancesModificationResult] { items(&self.modification_results) }
    #[inline] pub fn reserved_instances_ids(&self) -> &[ReservedInstancesId] { items(&self.reserved_instances_ids) }
    #[inline] pub fn reserved_instances_modification_id(&self) -> &str { text(&self.reserved_instances_modification_id) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn update_date(&self) -> Timestamp { moment(&self.update_date) }
}

pub struct ReservedInstancesModificationResult {
    pub reserved_instances_id: Option<String>, pub target_configuration: Option<ReservedInstancesConfiguration>,
}
impl Shape for ReservedInstancesModificationResult {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedInstancesModificationResult", members: &[
        field("ReservedInstancesId", "reservedInstancesId", STRING),
        field("TargetConfiguration", "targetConfiguration", STRUCTURE),
    ], ..Schema::NONE };
    members! { reserved_instances_id, target_configuration }
}
impl ReservedInstancesModificationResult {
    #[inline] pub fn reserved_instances_id(&self) -> &str { text(&self.reserved_instances_id) }
    #[inline] pub fn target_configuration(&self) -> &ReservedInstancesConfiguration { nested(&self.target_configuration) }
}

pub struct ReservedInstancesOffering {
    pub currency_code: Option<CurrencyCodeValues>, pub instance_tenancy: Option<Tenancy>,
    pub marketplace: Option<bool>, pub offering_class: Option<OfferingClassType>,
    pub offering_type: Option<OfferingTypeValues>, pub pricing_details: Option<Vec<PricingDetail>>,
    pub recurring_charges: Option<Vec<RecurringCharge>>, pub scope: Option<Scope>,
    pub availability_zone_id: Option<String>, pub reserved_instances_offering_id: Option<String>,
    pub instance_type: Option<InstanceType>, pub availability_zone: Option<String>, pub duration: Option<i64>,
    pub usage_price: Option<f32>, pub fixed_price: Option<f32>, pub product_description: Option<RIProductDescription>,
}
impl Shape for ReservedInstancesOffering {
    const SCHEMA: &'static Schema = &Schema { name: "ReservedInstancesOffering", members: &[
        field("CurrencyCode", "currencyCode", ENUM), field("InstanceTenancy", "instanceTenancy", ENUM),
        field("Marketplace", "marketplace", BOOLEAN), field("OfferingClass", "offeringClass", ENUM),
        field("OfferingType", "offeringType", ENUM),
        field("PricingDetails", "pricingDetailsSet", PRICING_DETAILS_LIST_LIST),
        field("RecurringCharges", "recurringCharges", RECURRING_CHARGES_LIST_LIST), field("Scope", "scope", ENUM),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("ReservedInstancesOfferingId", "reservedInstancesOfferingId", STRING),
        field("InstanceType", "instanceType", ENUM), field("AvailabilityZone", "availabilityZone", STRING),
        field("Duration", "duration", LONG), field("UsagePrice", "usagePrice", FLOAT),
        field("FixedPrice", "fixedPrice", FLOAT), field("ProductDescription", "productDescription", ENUM),
    ], ..Schema::NONE };
    members! {
        currency_code, instance_tenancy, marketplace, offering_class, offering_type, pricing_details,
        recurring_charges, scope, availability_zone_id, reserved_instances_offering_id, instance_type,
        availability_zone, duration, usage_price, fixed_price, product_description,
    }
}
impl ReservedInstancesOffering {
    #[inline] pub fn currency_code(&self) -> &CurrencyCodeValues { choice(&self.currency_code) }
    #[inline] pub fn instance_tenancy(&self) -> &Tenancy { choice(&self.instance_tenancy) }
    #[inline] pub fn marketplace(&self) -> bool { self.marketplace.unwrap_or_default() }
    #[inline] pub fn offering_class(&self) -> &OfferingClassType { choice(&self.offering_class) }
    #[inline] pub fn offering_type(&self) -> &OfferingTypeValues { choice(&self.offering_type) }
    #[inline] pub fn pricing_details(&self) -> &[PricingDetail] { items(&self.pricing_details) }
    #[inline] pub fn recurring_charges(&self) -> &[RecurringCharge] { items(&self.recurring_charges) }
    #[inline] pub fn scope(&self) -> &Scope { choice(&self.scope) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn reserved_instances_offering_id(&self) -> &str { text(&self.reserved_instances_offering_id) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn duration(&self) -> i64 { self.duration.unwrap_or_default() }
    #[inline] pub fn usage_price(&self) -> f32 { self.usage_price.unwrap_or_default() }
    #[inline] pub fn fixed_price(&self) -> f32 { self.fixed_price.unwrap_or_default() }
    #[inline] pub fn product_description(&self) -> &RIProductDescription { choice(&self.product_description) }
}

pub struct ResourceStatement { pub resources: Option<Vec<String>>, pub resource_types: Option<Vec<String>> }
impl Shape for ResourceStatement {
    const SCHEMA: &'static Schema = &Schema { name: "ResourceStatement", members: &[
        field("Resources", "resourceSet", VALUE_STRING_LIST_LIST),
        field("ResourceTypes", "resourceTypeSet", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { resources, resource_types }
}
impl ResourceStatement {
    #[inline] pub fn resources(&self) -> &[String] { items(&self.resources) }
    #[inline] pub fn resource_types(&self) -> &[String] { items(&self.resource_types) }
}

pub struct ResourceStatementRequest { pub resources: Option<Vec<String>>, pub resource_types: Option<Vec<String>> }
impl Shape for ResourceStatementRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ResourceStatementRequest", members: &[
        field("Resources", "Resource", VALUE_STRING_LIST_LIST),
        field("ResourceTypes", "ResourceType", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { resources, resource_types }
}
impl ResourceStatementRequest {
    pub fn with_resources(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.resources = list(v); self }
    pub fn with_resource_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.resource_types = list(v); self }
}

pub struct ResourceTypeOption {
    pub option_name: Option<ImageReferenceOptionName>, pub option_values: Option<Vec<String>>,
}
impl Shape for ResourceTypeOption {
    const SCHEMA: &'static Schema = &Schema { name: "ResourceTypeOption", members: &[
        field("OptionName", "", ENUM), field("OptionValues", "OptionValue", RESOURCE_TYPE_OPTION_VALUES_LIST_LIST),
    ], ..Schema::NONE };
    members! { option_name, option_values }
}
impl ResourceTypeOption {
    pub fn with_option_name(mut self, v: impl Into<ImageReferenceOptionName>) -> Self { self.option_name = Some(v.into()); self }
    pub fn with_option_values(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.option_values = list(v); self }
}

pub struct ResourceTypeRequest {
    pub resource_type: Option<ImageReferenceResourceType>, pub resource_type_options: Option<Vec<ResourceTypeOption>>,
}
impl Shape for ResourceTypeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ResourceTypeRequest", members: &[
        field("ResourceType", "", ENUM),
        field("ResourceTypeOptions", "ResourceTypeOption", RESOURCE_TYPE_OPTION_LIST_LIST),
    ], ..Schema::NONE };
    members! { resource_type, resource_type_options }
}
impl ResourceTypeRequest {
    pub fn with_resource_type(mut self, v: impl Into<ImageReferenceResourceType>) -> Self { self.resource_type = Some(v.into()); self }
    pub fn with_resource_type_options(mut self, v: impl IntoIterator<Item = impl Into<ResourceTypeOption>>) -> Self { self.resource_type_options = list(v); self }
}

pub struct ResponseError { pub code: Option<LaunchTemplateErrorCode>, pub message: Option<String> }
impl Shape for ResponseError {
    const SCHEMA: &'static Schema = &Schema { name: "ResponseError", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl ResponseError {
    #[inline] pub fn code(&self) -> &LaunchTemplateErrorCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct ResponseLaunchTemplateData {
    pub kernel_id: Option<String>, pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecification>,
    pub block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMapping>>,
    pub network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecification>>,
    pub image_id: Option<String>, pub instance_type: Option<InstanceType>, pub key_name: Option<String>,
    pub monitoring: Option<LaunchTemplatesMonitoring>, pub placement: Option<LaunchTemplatePlacement>,
    pub ram_disk_id: Option<String>, pub disable_api_termination: Option<bool>,
    pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>, pub user_data: Option<String>,
    pub tag_specifications: Option<Vec<LaunchTemplateTagSpecification>>,
    pub elastic_gpu_specifications: Option<Vec<ElasticGpuSpecificationResponse>>,
    pub elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAcceleratorResponse>>,
    pub security_group_ids: Option<Vec<String>>, pub security_groups: Option<Vec<String>>,
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptions>,
    pub credit_specification: Option<CreditSpecification>, pub cpu_options: Option<LaunchTemplateCpuOptions>,
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationResponse>,
    pub license_specifications: Option<Vec<LaunchTemplateLicenseConfiguration>>,
    pub hibernation_options: Option<LaunchTemplateHibernationOptions>,
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptions>,
    pub enclave_options: Option<LaunchTemplateEnclaveOptions>, pub instance_requirements: Option<InstanceRequirements>,
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptions>,
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptions>, pub disable_api_stop: Option<bool>,
    pub operator: Option<OperatorResponse>,
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptions>,
    pub secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecification>>,
}
impl Shape for ResponseLaunchTemplateData {
    const SCHEMA: &'static Schema = &Schema { name: "ResponseLaunchTemplateData", members: &[
        field("KernelId", "kernelId", STRING), field("EbsOptimized", "ebsOptimized", BOOLEAN),
        field("IamInstanceProfile", "iamInstanceProfile", STRUCTURE),
        field("BlockDeviceMappings", "blockDeviceMappingSet", LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_LIST_LIST),
        field("NetworkInterfaces", "networkInterfaceSet", LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST_LIST),
        field("ImageId", "imageId", STRING), field("InstanceType", "instanceType", ENUM),
        field("KeyName", "keyName", STRING), field("Monitoring", "monitoring", STRUCTURE),
        field("Placement", "placement", STRUCTURE), field("RamDiskId", "ramDiskId", STRING),
        field("DisableApiTermination", "disableApiTermination", BOOLEAN),
        field("InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", ENUM),
        field("UserData", "userData", STRING).sensitive(),
        field("TagSpecifications", "tagSpecificationSet", LAUNCH_TEMPLATE_TAG_SPECIFICATION_LIST_LIST),
        field("ElasticGpuSpecifications", "elasticGpuSpecificationSet", ELASTIC_GPU_SPECIFICATION_RESPONSE_LIST_LIST),
        field("ElasticInferenceAccelerators", "elasticInferenceAcceleratorSet", LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE_LIST_LIST),
        field("SecurityGroupIds", "securityGroupIdSet", VALUE_STRING_LIST_LIST),
        field("SecurityGroups", "securityGroupSet", VALUE_STRING_LIST_LIST),
        field("InstanceMarketOptions", "instanceMarketOptions", STRUCTURE),
        field("CreditSpecification", "creditSpecification", STRUCTURE), field("CpuOptions", "cpuOptions", STRUCTURE),
        field("CapacityReservationSpecification", "capacityReservationSpecification", STRUCTURE),
        field("LicenseSpecifications", "licenseSet", LAUNCH_TEMPLATE_LICENSE_LIST_LIST),
        field("HibernationOptions", "hibernationOptions", STRUCTURE),
        field("MetadataOptions", "metadataOptions", STRUCTURE), field("EnclaveOptions", "enclaveOptions", STRUCTURE),
        field("InstanceRequirements", "instanceRequirements", STRUCTURE),
        field("PrivateDnsNameOptions", "privateDnsNameOptions", STRUCTURE),
        field("MaintenanceOptions", "maintenanceOptions", STRUCTURE),
        field("DisableApiStop", "disableApiStop", BOOLEAN), field("Operator", "operator", STRUCTURE),
        field("NetworkPerformanceOptions", "networkPerformanceOptions", STRUCTURE),
        field("SecondaryInterfaces", "secondaryInterfaceSet", LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        kernel_id, ebs_optimized, iam_instance_profile, block_device_mappings, network_interfaces, image_id,
        instance_type, key_name, monitoring, placement, ram_disk_id, disable_api_termination,
        instance_initiated_shutdown_behavior, user_data, tag_specifications, elastic_gpu_specifications,
        elastic_inference_accelerators, security_group_ids, security_groups, instance_market_options,
        credit_specification, cpu_options, capacity_reservation_specification, license_specifications,
        hibernation_options, metadata_options, enclave_options, instance_requirements, private_dns_name_options,
        maintenance_options, disable_api_stop, operator, network_performance_options, secondary_interfaces,
    }
}
impl ResponseLaunchTemplateData {
    #[inline] pub fn kernel_id(&self) -> &str { text(&self.kernel_id) }
    #[inline] pub fn ebs_optimized(&self) -> bool { self.ebs_optimized.unwrap_or_default() }
    #[inline] pub fn iam_instance_profile(&self) -> &LaunchTemplateIamInstanceProfileSpecification { nested(&self.iam_instance_profile) }
    #[inline] pub fn block_device_mappings(&self) -> &[LaunchTemplateBlockDeviceMapping] { items(&self.block_device_mappings) }
    #[inline] pub fn network_interfaces(&self) -> &[LaunchTemplateInstanceNetworkInterfaceSpecification] { items(&self.network_interfaces) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn key_name(&self) -> &str { text(&self.key_name) }
    #[inline] pub fn monitoring(&self) -> &LaunchTemplatesMonitoring { nested(&self.monitoring) }
    #[inline] pub fn placement(&self) -> &LaunchTemplatePlacement { nested(&self.placement) }
    #[inline] pub fn ram_disk_id(&self) -> &str { text(&self.ram_disk_id) }
    #[inline] pub fn disable_api_termination(&self) -> bool { self.disable_api_termination.unwrap_or_default() }
    #[inline] pub fn instance_initiated_shutdown_behavior(&self) -> &ShutdownBehavior { choice(&self.instance_initiated_shutdown_behavior) }
    #[inline] pub fn user_data(&self) -> &str { text(&self.user_data) }
    #[inline] pub fn tag_specifications(&self) -> &[LaunchTemplateTagSpecification] { items(&self.tag_specifications) }
    #[inline] pub fn elastic_gpu_specifications(&self) -> &[ElasticGpuSpecificationResponse] { items(&self.elastic_gpu_specifications) }
    #[inline] pub fn elastic_inference_accelerators(&self) -> &[LaunchTemplateElasticInferenceAcceleratorResponse] { items(&self.elastic_inference_accelerators) }
    #[inline] pub fn security_group_ids(&self) -> &[String] { items(&self.security_group_ids) }
    #[inline] pub fn security_groups(&self) -> &[String] { items(&self.security_groups) }
    #[inline] pub fn instance_market_options(&self) -> &LaunchTemplateInstanceMarketOptions { nested(&self.instance_market_options) }
    #[inline] pub fn credit_specification(&self) -> &CreditSpecification { nested(&self.credit_specification) }
    #[inline] pub fn cpu_options(&self) -> &LaunchTemplateCpuOptions { nested(&self.cpu_options) }
    #[inline] pub fn capacity_reservation_specification(&self) -> &LaunchTemplateCapacityReservationSpecificationResponse { nested(&self.capacity_reservation_specification) }
    #[inline] pub fn license_specifications(&self) -> &[LaunchTemplateLicenseConfiguration] { items(&self.license_specifications) }
    #[inline] pub fn hibernation_options(&self) -> &LaunchTemplateHibernationOptions { nested(&self.hibernation_options) }
    #[inline] pub fn metadata_options(&self) -> &LaunchTemplateInstanceMetadataOptions { nested(&self.metadata_options) }
    #[inline] pub fn enclave_options(&self) -> &LaunchTemplateEnclaveOptions { nested(&self.enclave_options) }
    #[inline] pub fn instance_requirements(&self) -> &InstanceRequirements { nested(&self.instance_requirements) }
    #[inline] pub fn private_dns_name_options(&self) -> &LaunchTemplatePrivateDnsNameOptions { nested(&self.private_dns_name_options) }
    #[inline] pub fn maintenance_options(&self) -> &LaunchTemplateInstanceMaintenanceOptions { nested(&self.maintenance_options) }
    #[inline] pub fn disable_api_stop(&self) -> bool { self.disable_api_stop.unwrap_or_default() }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
    #[inline] pub fn network_performance_options(&self) -> &LaunchTemplateNetworkPerformanceOptions { nested(&self.network_performance_options) }
    #[inline] pub fn secondary_interfaces(&self) -> &[LaunchTemplateInstanceSecondaryInterfaceSpecification] { items(&self.secondary_interfaces) }
}

pub struct RevokedSecurityGroupRule {
    pub security_group_rule_id: Option<String>, pub group_id: Option<String>, pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>, pub from_port: Option<i32>, pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>, pub cidr_ipv6: Option<String>, pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>, pub description: Option<String>,
}
impl Shape for RevokedSecurityGroupRule {
    const SCHEMA: &'static Schema = &Schema { name: "RevokedSecurityGroupRule", members: &[
        field("SecurityGroupRuleId", "securityGroupRuleId", STRING), field("GroupId", "groupId", STRING),
        field("IsEgress", "isEgress", BOOLEAN), field("IpProtocol", "ipProtocol", STRING),
        field("FromPort", "fromPort", INTEGER), field("ToPort", "toPort", INTEGER),
        field("CidrIpv4", "cidrIpv4", STRING), field("CidrIpv6", "cidrIpv6", STRING),
        field("PrefixListId", "prefixListId", STRING), field("ReferencedGroupId", "referencedGroupId", STRING),
        field("Description", "description", STRING),
    ], ..Schema::NONE };
    members! {
        security_group_rule_id, group_id, is_egress, ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6,
        prefix_list_id, referenced_group_id, description,
    }
}
impl RevokedSecurityGroupRule {
    #[inline] pub fn security_group_rule_id(&self) -> &str { text(&self.security_group_rule_id) }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn is_egress(&self) -> bool { self.is_egress.unwrap_or_default() }
    #[inline] pub fn ip_protocol(&self) -> &str { text(&self.ip_protocol) }
    #[inline] pub fn from_port(&self) -> i32 { self.from_port.unwrap_or_default() }
    #[inline] pub fn to_port(&self) -> i32 { self.to_port.unwrap_or_default() }
    #[inline] pub fn cidr_ipv4(&self) -> &str { text(&self.cidr_ipv4) }
    #[inline] pub fn cidr_ipv6(&self) -> &str { text(&self.cidr_ipv6) }
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    #[inline] pub fn referenced_group_id(&self) -> &str { text(&self.referenced_group_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
}

pub struct Route {
    pub destination_cidr_block: Option<String>, pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>, pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>, pub instance_id: Option<String>, pub instance_owner_id: Option<String>,
    pub nat_gateway_id: Option<String>, pub transit_gateway_id: Option<String>, pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>, pub network_interface_id: Option<String>, pub origin: Option<RouteOrigin>,
    pub state: Option<RouteState>, pub vpc_peering_connection_id: Option<String>, pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>, pub ip_address: Option<String>,
}
impl Shape for Route {
    const SCHEMA: &'static Schema = &Schema { name: "Route", members: &[
        field("DestinationCidrBlock", "destinationCidrBlock", STRING),
        field("DestinationIpv6CidrBlock", "destinationIpv6CidrBlock", STRING),
        field("DestinationPrefixListId", "destinationPrefixListId", STRING),
        field("EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", STRING),
        field("GatewayId", "gatewayId", STRING), field("InstanceId", "instanceId", STRING),
        field("InstanceOwnerId", "instanceOwnerId", STRING), field("NatGatewayId", "natGatewayId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING), field("LocalGatewayId", "localGatewayId", STRING),
        field("CarrierGatewayId", "carrierGatewayId", STRING),
        field("NetworkInterfaceId", "networkInterfaceId", STRING), field("Origin", "origin", ENUM),
        field("State", "state", ENUM), field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING),
        field("CoreNetworkArn", "coreNetworkArn", STRING), field("OdbNetworkArn", "odbNetworkArn", STRING),
        field("IpAddress", "ipAddress", STRING),
    ], ..Schema::NONE };
    members! {
        destination_cidr_block, destination_ipv6_cidr_block, destination_prefix_list_id,
        egress_only_internet_gateway_id, gateway_id, instance_id, instance_owner_id, nat_gateway_id,
        transit_gateway_id, local_gateway_id, carrier_gateway_id, network_interface_id, origin, state,
        vpc_peering_connection_id, core_network_arn, odb_network_arn, ip_address,
    }
}
impl Route {
    #[inline] pub fn destination_cidr_block(&self) -> &str { text(&self.destination_cidr_block) }
    #[inline] pub fn destination_ipv6_cidr_block(&self) -> &str { text(&self.destination_ipv6_cidr_block) }
    #[inline] pub fn destination_prefix_list_id(&self) -> &str { text(&self.destination_prefix_list_id) }
    #[inline] pub fn egress_only_internet_gateway_id(&self) -> &str { text(&self.egress_only_internet_gateway_id) }
    #[inline] pub fn gateway_id(&self) -> &str { text(&self.gateway_id) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_owner_id(&self) -> &str { text(&self.instance_owner_id) }
    #[inline] pub fn nat_gateway_id(&self) -> &str { text(&self.nat_gateway_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn local_gateway_id(&self) -> &str { text(&self.local_gateway_id) }
    #[inline] pub fn carrier_gateway_id(&self) -> &str { text(&self.carrier_gateway_id) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn origin(&self) -> &RouteOrigin { choice(&self.origin) }
    #[inline] pub fn state(&self) -> &RouteState { choice(&self.state) }
    #[inline] pub fn vpc_peering_connection_id(&self) -> &str { text(&self.vpc_peering_connection_id) }
    #[inline] pub fn core_network_arn(&self) -> &str { text(&self.core_network_arn) }
    #[inline] pub fn odb_network_arn(&self) -> &str { text(&self.odb_network_arn) }
    #[inline] pub fn ip_address(&self) -> &str { text(&self.ip_address) }
}

pub struct RouteServer {
    pub route_server_id: Option<String>, pub amazon_side_asn: Option<i64>, pub state: Option<RouteServerState>,
    pub tags: Option<Vec<Tag>>, pub persist_routes_state: Option<RouteServerPersistRoutesState>,
    pub persist_routes_duration: Option<i64>, pub sns_notifications_enabled: Option<bool>,
    pub sns_topic_arn: Option<String>,
}
impl Shape for RouteServer {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServer", members: &[
        field("RouteServerId", "routeServerId", STRING), field("AmazonSideAsn", "amazonSideAsn", LONG),
        field("State", "state", ENUM), field("Tags", "tagSet", TAG_LIST_LIST),
        field("PersistRoutesState", "persistRoutesState", ENUM),
        field("PersistRoutesDuration", "persistRoutesDuration", LONG),
        field("SnsNotificationsEnabled", "snsNotificationsEnabled", BOOLEAN),
        field("SnsTopicArn", "snsTopicArn", STRING),
    ], ..Schema::NONE };
    members! {
        route_server_id, amazon_side_asn, state, tags, persist_routes_state, persist_routes_duration,
        sns_notifications_enabled, sns_topic_arn,
    }
}
impl RouteServer {
    #[inline] pub fn route_server_id(&self) -> &str { text(&self.route_server_id) }
    #[inline] pub fn amazon_side_asn(&self) -> i64 { self.amazon_side_asn.unwrap_or_default() }
    #[inline] pub fn state(&self) -> &RouteServerState { choice(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn persist_routes_state(&self) -> &RouteServerPersistRoutesState { choice(&self.persist_routes_state) }
    #[inline] pub fn persist_routes_duration(&self) -> i64 { self.persist_routes_duration.unwrap_or_default() }
    #[inline] pub fn sns_notifications_enabled(&self) -> bool { self.sns_notifications_enabled.unwrap_or_default() }
    #[inline] pub fn sns_topic_arn(&self) -> &str { text(&self.sns_topic_arn) }
}

pub struct RouteServerAssociation {
    pub route_server_id: Option<String>, pub vpc_id: Option<String>, pub state: Option<RouteServerAssociationState>,
}
impl Shape for RouteServerAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerAssociation", members: &[
        field("RouteServerId", "routeServerId", STRING), field("VpcId", "vpcId", STRING),
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { route_server_id, vpc_id, state }
}
impl RouteServerAssociation {
    #[inline] pub fn route_server_id(&self) -> &str { text(&self.route_server_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn state(&self) -> &RouteServerAssociationState { choice(&self.state) }
}

pub struct RouteServerBfdStatus { pub status: Option<RouteServerBfdState> }
impl Shape for RouteServerBfdStatus {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerBfdStatus", members: &[
        field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { status }
}
impl RouteServerBfdStatus {
    #[inline] pub fn status(&self) -> &RouteServerBfdState { choice(&self.status) }
}

pub struct RouteServerBgpOptions {
    pub peer_asn: Option<i64>, pub peer_liveness_detection: Option<RouteServerPeerLivenessMode>,
}
impl Shape for RouteServerBgpOptions {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerBgpOptions", members: &[
        field("PeerAsn", "peerAsn", LONG), field("PeerLivenessDetection", "peerLivenessDetection", ENUM),
    ], ..Schema::NONE };
    members! { peer_asn, peer_liveness_detection }
}
impl RouteServerBgpOptions {
    #[inline] pub fn peer_asn(&self) -> i64 { self.peer_asn.unwrap_or_default() }
    #[inline] pub fn peer_liveness_detection(&self) -> &RouteServerPeerLivenessMode { choice(&self.peer_liveness_detection) }
}

pub struct RouteServerBgpOptionsRequest {
    pub peer_asn: Option<i64>, pub peer_liveness_detection: Option<RouteServerPeerLivenessMode>,
}
impl Shape for RouteServerBgpOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerBgpOptionsRequest", members: &[
        field("PeerAsn", "", LONG).required(), field("PeerLivenessDetection", "", ENUM),
    ], ..Schema::NONE };
    members! { peer_asn, peer_liveness_detection }
}
impl RouteServerBgpOptionsRequest {
    pub fn with_peer_asn(mut self, v: impl Into<i64>) -> Self { self.peer_asn = Some(v.into()); self }
    pub fn with_peer_liveness_detection(mut self, v: impl Into<RouteServerPeerLivenessMode>) -> Self { self.peer_liveness_detection = Some(v.into()); self }
}

pub struct RouteServerBgpStatus { pub status: Option<RouteServerBgpState> }
impl Shape for RouteServerBgpStatus {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerBgpStatus", members: &[
        field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { status }
}
impl RouteServerBgpStatus {
    #[inline] pub fn status(&self) -> &RouteServerBgpState { choice(&self.status) }
}

pub struct RouteServerEndpoint {
    pub route_server_id: Option<String>, pub route_server_endpoint_id: Option<String>, pub vpc_id: Option<String>,
    pub subnet_id: Option<String>, pub eni_id: Option<String>, pub eni_address: Option<String>,
    pub state: Option<RouteServerEndpointState>, pub failure_reason: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for RouteServerEndpoint {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerEndpoint", members: &[
        field("RouteServerId", "routeServerId", STRING),
        field("RouteServerEndpointId", "routeServerEndpointId", STRING), field("VpcId", "vpcId", STRING),
        field("SubnetId", "subnetId", STRING), field("EniId", "eniId", STRING),
        field("EniAddress", "eniAddress", STRING), field("State", "state", ENUM),
        field("FailureReason", "failureReason", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        route_server_id, route_server_endpoint_id, vpc_id, subnet_id, eni_id, eni_address, state, failure_reason, tags,
    }
}
impl RouteServerEndpoint {
    #[inline] pub fn route_server_id(&self) -> &str { text(&self.route_server_id) }
    #[inline] pub fn route_server_endpoint_id(&self) -> &str { text(&self.route_server_endpoint_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn eni_id(&self) -> &str { text(&self.eni_id) }
    #[inline] pub fn eni_address(&self) -> &str { text(&self.eni_address) }
    #[inline] pub fn state(&self) -> &RouteServerEndpointState { choice(&self.state) }
    #[inline] pub fn failure_reason(&self) -> &str { text(&self.failure_reason) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct RouteServerPeer {
    pub route_server_peer_id: Option<String>, pub route_server_endpoint_id: Option<String>,
    pub route_server_id: Option<String>, pub vpc_id: Option<String>, pub subnet_id: Option<String>,
    pub state: Option<RouteServerPeerState>, pub failure_reason: Option<String>, pub endpoint_eni_id: Option<String>,
    pub endpoint_eni_address: Option<String>, pub peer_address: Option<String>,
    pub bgp_options: Option<RouteServerBgpOptions>, pub bgp_status: Option<RouteServerBgpStatus>,
    pub bfd_status: Option<RouteServerBfdStatus>, pub tags: Option<Vec<Tag>>,
}
impl Shape for RouteServerPeer {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerPeer", members: &[
        field("RouteServerPeerId", "routeServerPeerId", STRING),
        field("RouteServerEndpointId", "routeServerEndpointId", STRING),
        field("RouteServerId", "routeServerId", STRING), field("VpcId", "vpcId", STRING),
        field("SubnetId", "subnetId", STRING), field("State", "state", ENUM),
        field("FailureReason", "failureReason", STRING), field("EndpointEniId", "endpointEniId", STRING),
        field("EndpointEniAddress", "endpointEniAddress", STRING), field("PeerAddress", "peerAddress", STRING),
        field("BgpOptions", "bgpOptions", STRUCTURE), field("BgpStatus", "bgpStatus", STRUCTURE),
        field("BfdStatus", "bfdStatus", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        route_server_peer_id, route_server_endpoint_id, route_server_id, vpc_id, subnet_id, state, failure_reason,
        endpoint_eni_id, endpoint_eni_address, peer_address, bgp_options, bgp_status, bfd_status, tags,
    }
}
impl RouteServerPeer {
    #[inline] pub fn route_server_peer_id(&self) -> &str { text(&self.route_server_peer_id) }
    #[inline] pub fn route_server_endpoint_id(&self) -> &str { text(&self.route_server_endpoint_id) }
    #[inline] pub fn route_server_id(&self) -> &str { text(&self.route_server_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn state(&self) -> &RouteServerPeerState { choice(&self.state) }
    #[inline] pub fn failure_reason(&self) -> &str { text(&self.failure_reason) }
    #[inline] pub fn endpoint_eni_id(&self) -> &str { text(&self.endpoint_eni_id) }
    #[inline] pub fn endpoint_eni_address(&self) -> &str { text(&self.endpoint_eni_address) }
    #[inline] pub fn peer_address(&self) -> &str { text(&self.peer_address) }
    #[inline] pub fn bgp_options(&self) -> &RouteServerBgpOptions { nested(&self.bgp_options) }
    #[inline] pub fn bgp_status(&self) -> &RouteServerBgpStatus { nested(&self.bgp_status) }
    #[inline] pub fn bfd_status(&self) -> &RouteServerBfdStatus { nested(&self.bfd_status) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct RouteServerPropagation {
    pub route_server_id: Option<String>, pub route_table_id: Option<String>,
    pub state: Option<RouteServerPropagationState>,
}
impl Shape for RouteServerPropagation {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerPropagation", members: &[
        field("RouteServerId", "routeServerId", STRING), field("RouteTableId", "routeTableId", STRING),
        field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { route_server_id, route_table_id, state }
}
impl RouteServerPropagation {
    #[inline] pub fn route_server_id(&self) -> &str { text(&self.route_server_id) }
    #[inline] pub fn route_table_id(&self) -> &str { text(&self.route_table_id) }
    #[inline] pub fn state(&self) -> &RouteServerPropagationState { choice(&self.state) }
}

pub struct RouteServerRoute {
    pub route_server_endpoint_id: Option<String>, pub route_server_peer_id: Option<String>,
    pub route_installation_details: Option<Vec<RouteServerRouteInstallationDetail>>,
    pub route_status: Option<RouteServerRouteStatus>, pub prefix: Option<String>, pub as_paths: Option<Vec<String>>,
    pub med: Option<i32>, pub next_hop_ip: Option<String>,
}
impl Shape for RouteServerRoute {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerRoute", members: &[
        field("RouteServerEndpointId", "routeServerEndpointId", STRING),
        field("RouteServerPeerId", "routeServerPeerId", STRING),
        field("RouteInstallationDetails", "routeInstallationDetailSet", ROUTE_SERVER_ROUTE_INSTALLATION_DETAILS_LIST),
        field("RouteStatus", "routeStatus", ENUM), field("Prefix", "prefix", STRING),
        field("AsPaths", "asPathSet", AS_PATH_LIST), field("Med", "med", INTEGER),
        field("NextHopIp", "nextHopIp", STRING),
    ], ..Schema::NONE };
    members! {
        route_server_endpoint_id, route_server_peer_id, route_installation_details, route_status, prefix, as_paths,
        med, next_hop_ip,
    }
}
impl RouteServerRoute {
    #[inline] pub fn route_server_endpoint_id(&self) -> &str { text(&self.route_server_endpoint_id) }
    #[inline] pub fn route_server_peer_id(&self) -> &str { text(&self.route_server_peer_id) }
    #[inline] pub fn route_installation_details(&self) -> &[RouteServerRouteInstallationDetail] { items(&self.route_installation_details) }
    #[inline] pub fn route_status(&self) -> &RouteServerRouteStatus { choice(&self.route_status) }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    #[inline] pub fn as_paths(&self) -> &[String] { items(&self.as_paths) }
    #[inline] pub fn med(&self) -> i32 { self.med.unwrap_or_default() }
    #[inline] pub fn next_hop_ip(&self) -> &str { text(&self.next_hop_ip) }
}

pub struct RouteServerRouteInstallationDetail {
    pub route_table_id: Option<String>, pub route_installation_status: Option<RouteServerRouteInstallationStatus>,
    pub route_installation_status_reason: Option<String>,
}
impl Shape for RouteServerRouteInstallationDetail {
    const SCHEMA: &'static Schema = &Schema { name: "RouteServerRouteInstallationDetail", members: &[
        field("RouteTableId", "routeTableId", STRING),
        field("RouteInstallationStatus", "routeInstallationStatus", ENUM),
        field("RouteInstallationStatusReason", "routeInstallationStatusReason", STRING),
    ], ..Schema::NONE };
    members! { route_table_id, route_installation_status, route_installation_status_reason }
}
impl RouteServerRouteInstallationDetail {
    #[inline] pub fn route_table_id(&self) -> &str { text(&self.route_table_id) }
    #[inline] pub fn route_installation_status(&self) -> &RouteServerRouteInstallationStatus { choice(&self.route_installation_status) }
    #[inline] pub fn route_installation_status_reason(&self) -> &str { text(&self.route_installation_status_reason) }
}

pub struct RouteTable {
    pub associations: Option<Vec<RouteTableAssociation>>, pub propagating_vgws: Option<Vec<PropagatingVgw>>,
    pub route_table_id: Option<String>, pub routes: Option<Vec<Route>>, pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>, pub owner_id: Option<String>,
}
impl Shape for RouteTable {
    const SCHEMA: &'static Schema = &Schema { name: "RouteTable", members: &[
        field("Associations", "associationSet", ROUTE_TABLE_ASSOCIATION_LIST_LIST),
        field("PropagatingVgws", "propagatingVgwSet", PROPAGATING_VGW_LIST_LIST),
        field("RouteTableId", "routeTableId", STRING), field("Routes", "routeSet", ROUTE_LIST_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST), field("VpcId", "vpcId", STRING), field("OwnerId", "ownerId", STRING),
    ], ..Schema::NONE };
    members! { associations, propagating_vgws, route_table_id, routes, tags, vpc_id, owner_id }
}
impl RouteTable {
    #[inline] pub fn associations(&self) -> &[RouteTableAssociation] { items(&self.associations) }
    #[inline] pub fn propagating_vgws(&self) -> &[PropagatingVgw] { items(&self.propagating_vgws) }
    #[inline] pub fn route_table_id(&self) -> &str { text(&self.route_table_id) }
    #[inline] pub fn routes(&self) -> &[Route] { items(&self.routes) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
}

pub struct RouteTableAssociation {
    pub main: Option<bool>, pub route_table_association_id: Option<String>, pub route_table_id: Option<String>,
    pub subnet_id: Option<String>, pub gateway_id: Option<String>, pub public_ipv4_pool: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}
impl Shape for RouteTableAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "RouteTableAssociation", members: &[
        field("Main", "main", BOOLEAN), field("RouteTableAssociationId", "routeTableAssociationId", STRING),
        field("RouteTableId", "routeTableId", STRING), field("SubnetId", "subnetId", STRING),
        field("GatewayId", "gatewayId", STRING), field("PublicIpv4Pool", "publicIpv4Pool", STRING),
        field("AssociationState", "associationState", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        main, route_table_association_id, route_table_id, subnet_id, gateway_id, public_ipv4_pool, association_state,
    }
}
impl RouteTableAssociation {
    #[inline] pub fn main(&self) -> bool { self.main.unwrap_or_default() }
    #[inline] pub fn route_table_association_id(&self) -> &str { text(&self.route_table_association_id) }
    #[inline] pub fn route_table_id(&self) -> &str { text(&self.route_table_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn gateway_id(&self) -> &str { text(&self.gateway_id) }
    #[inline] pub fn public_ipv4_pool(&self) -> &str { text(&self.public_ipv4_pool) }
    #[inline] pub fn association_state(&self) -> &RouteTableAssociationState { nested(&self.association_state) }
}

pub struct RouteTableAssociationState {
    pub state: Option<RouteTableAssociationStateCode>, pub status_message: Option<String>,
}
impl Shape for RouteTableAssociationState {
    const SCHEMA: &'static Schema = &Schema { name: "RouteTableAssociationState", members: &[
        field("State", "state", ENUM), field("StatusMessage", "statusMessage", STRING),
    ], ..Schema::NONE };
    members! { state, status_message }
}
impl RouteTableAssociationState {
    #[inline] pub fn state(&self) -> &RouteTableAssociationStateCode { choice(&self.state) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
}

pub struct RuleGroupRuleOptionsPair { pub rule_group_arn: Option<String>, pub rule_options: Option<Vec<RuleOption>> }
impl Shape for RuleGroupRuleOptionsPair {
    const SCHEMA: &'static Schema = &Schema { name: "RuleGroupRuleOptionsPair", members: &[
        field("RuleGroupArn", "ruleGroupArn", STRING), field("RuleOptions", "ruleOptionSet", RULE_OPTION_LIST_LIST),
    ], ..Schema::NONE };
    members! { rule_group_arn, rule_options }
}
impl RuleGroupRuleOptionsPair {
    #[inline] pub fn rule_group_arn(&self) -> &str { text(&self.rule_group_arn) }
    #[inline] pub fn rule_options(&self) -> &[RuleOption] { items(&self.rule_options) }
}

pub struct RuleGroupTypePair { pub rule_group_arn: Option<String>, pub rule_group_type: Option<String> }
impl Shape for RuleGroupTypePair {
    const SCHEMA: &'static Schema = &Schema { name: "RuleGroupTypePair", members: &[
        field("RuleGroupArn", "ruleGroupArn", STRING), field("RuleGroupType", "ruleGroupType", STRING),
    ], ..Schema::NONE };
    members! { rule_group_arn, rule_group_type }
}
impl RuleGroupTypePair {
    #[inline] pub fn rule_group_arn(&self) -> &str { text(&self.rule_group_arn) }
    #[inline] pub fn rule_group_type(&self) -> &str { text(&self.rule_group_type) }
}

pub struct RuleOption { pub keyword: Option<String>, pub settings: Option<Vec<String>> }
impl Shape for RuleOption {
    const SCHEMA: &'static Schema = &Schema { name: "RuleOption", members: &[
        field("Keyword", "keyword", STRING), field("Settings", "settingSet", STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { keyword, settings }
}
impl RuleOption {
    #[inline] pub fn keyword(&self) -> &str { text(&self.keyword) }
    #[inline] pub fn settings(&self) -> &[String] { items(&self.settings) }
}

pub struct RunInstancesMonitoringEnabled { pub metric_category_ids: Option<Vec<String>>, pub enabled: Option<bool> }
impl Shape for RunInstancesMonitoringEnabled {
    const SCHEMA: &'static Schema = &Schema { name: "RunInstancesMonitoringEnabled", members: &[
        field("MetricCategoryIds", "MetricCategoryId", METRIC_CATEGORY_ID_LIST_LIST),
        field("Enabled", "enabled", BOOLEAN).required(),
    ], ..Schema::NONE };
    members! { metric_category_ids, enabled }
}
impl RunInstancesMonitoringEnabled {
    #[inline] pub fn metric_category_ids(&self) -> &[String] { items(&self.metric_category_ids) }
    pub fn with_metric_category_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.metric_category_ids = list(v); self }
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
}

pub struct S3ObjectTag { pub key: Option<String>, pub value: Option<String> }
impl Shape for S3ObjectTag {
    const SCHEMA: &'static Schema = &Schema { name: "S3ObjectTag", members: &[
        field("Key", "", STRING), field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { key, value }
}
impl S3ObjectTag {
    pub fn with_key(mut self, v: impl Into<String>) -> Self { self.key = Some(v.into()); self }
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct S3Storage {
    pub aws_access_key_id: Option<String>, pub bucket: Option<String>, pub prefix: Option<String>,
    pub upload_policy: Option<Blob>, pub upload_policy_signature: Option<String>,
}
impl Shape for S3Storage {
    const SCHEMA: &'static Schema = &Schema { name: "S3Storage", members: &[
        field("AWSAccessKeyId", "", STRING), field("Bucket", "bucket", STRING), field("Prefix", "prefix", STRING),
        field("UploadPolicy", "uploadPolicy", BLOB).sensitive(),
        field("UploadPolicySignature", "uploadPolicySignature", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { aws_access_key_id, bucket, prefix, upload_policy, upload_policy_signature }
}
impl S3Storage {
    #[inline] pub fn aws_access_key_id(&self) -> &str { text(&self.aws_access_key_id) }
    pub fn with_aws_access_key_id(mut self, v: impl Into<String>) -> Self { self.aws_access_key_id = Some(v.into()); self }
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    pub fn with_bucket(mut self, v: impl Into<String>) -> Self { self.bucket = Some(v.into()); self }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    pub fn with_prefix(mut self, v: impl Into<String>) -> Self { self.prefix = Some(v.into()); self }
    #[inline] pub fn upload_policy(&self) -> &[u8] { octets(&self.upload_policy) }
    pub fn with_upload_policy(mut self, v: impl Into<Blob>) -> Self { self.upload_policy = Some(v.into()); self }
    #[inline] pub fn upload_policy_signature(&self) -> &str { text(&self.upload_policy_signature) }
    pub fn with_upload_policy_signature(mut self, v: impl Into<String>) -> Self { self.upload_policy_signature = Some(v.into()); self }
}

pub struct ScanResultCondition {
    pub max_days_since_last_finding_scan: Option<i32>, pub maximum_severity_label: Option<SeverityLabel>,
    pub max_days_since_informational_fix_available: Option<i32>, pub max_days_since_low_fix_available: Option<i32>,
    pub max_days_since_medium_fix_available: Option<i32>, pub max_days_since_high_fix_available: Option<i32>,
    pub max_days_since_critical_fix_available: Option<i32>,
}
impl Shape for ScanResultCondition {
    const SCHEMA: &'static Schema = &Schema { name: "ScanResultCondition", members: &[
        field("MaxDaysSinceLastFindingScan", "maxDaysSinceLastFindingScan", INTEGER),
        field("MaximumSeverityLabel", "maximumSeverityLabel", ENUM),
        field("MaxDaysSinceInformationalFixAvailable", "maxDaysSinceInformationalFixAvailable", INTEGER),
        field("MaxDaysSinceLowFixAvailable", "maxDaysSinceLowFixAvailable", INTEGER),
        field("MaxDaysSinceMediumFixAvailable", "maxDaysSinceMediumFixAvailable", INTEGER),
        field("MaxDaysSinceHighFixAvailable", "maxDaysSinceHighFixAvailable", INTEGER),
        field("MaxDaysSinceCriticalFixAvailable", "maxDaysSinceCriticalFixAvailable", INTEGER),
    ], ..Schema::NONE };
    members! {
        max_days_since_last_finding_scan, maximum_severity_label, max_days_since_informational_fix_available,
        max_days_since_low_fix_available, max_days_since_medium_fix_available, max_days_since_high_fix_available,
        max_days_since_critical_fix_available,
    }
}
impl ScanResultCondition {
    #[inline] pub fn max_days_since_last_finding_scan(&self) -> i32 { self.max_days_since_last_finding_scan.unwrap_or_default() }
    #[inline] pub fn maximum_severity_label(&self) -> &SeverityLabel { choice(&self.maximum_severity_label) }
    #[inline] pub fn max_days_since_informational_fix_available(&self) -> i32 { self.max_days_since_informational_fix_available.unwrap_or_default() }
    #[inline] pub fn max_days_since_low_fix_available(&self) -> i32 { self.max_days_since_low_fix_available.unwrap_or_default() }
    #[inline] pub fn max_days_since_medium_fix_available(&self) -> i32 { self.max_days_since_medium_fix_available.unwrap_or_default() }
    #[inline] pub fn max_days_since_high_fix_available(&self) -> i32 { self.max_days_since_high_fix_available.unwrap_or_default() }
    #[inline] pub fn max_days_since_critical_fix_available(&self) -> i32 { self.max_days_since_critical_fix_available.unwrap_or_default() }
}

pub struct ScanResultConditionRequest {
    pub max_days_since_last_finding_scan: Option<i32>, pub maximum_severity_label: Option<SeverityLabel>,
    pub max_days_since_informational_fix_available: Option<i32>, pub max_days_since_low_fix_available: Option<i32>,
    pub max_days_since_medium_fix_available: Option<i32>, pub max_days_since_high_fix_available: Option<i32>,
    pub max_days_since_critical_fix_available: Option<i32>,
}
impl Shape for ScanResultConditionRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ScanResultConditionRequest", members: &[
        field("MaxDaysSinceLastFindingScan", "", INTEGER), field("MaximumSeverityLabel", "", ENUM),
        field("MaxDaysSinceInformationalFixAvailable", "", INTEGER), field("MaxDaysSinceLowFixAvailable", "", INTEGER),
        field("MaxDaysSinceMediumFixAvailable", "", INTEGER), field("MaxDaysSinceHighFixAvailable", "", INTEGER),
        field("MaxDaysSinceCriticalFixAvailable", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        max_days_since_last_finding_scan, maximum_severity_label, max_days_since_informational_fix_available,
        max_days_since_low_fix_available, max_days_since_medium_fix_available, max_days_since_high_fix_available,
        max_days_since_critical_fix_available,
    }
}
impl ScanResultConditionRequest {
    pub fn with_max_days_since_last_finding_scan(mut self, v: impl Into<i32>) -> Self { self.max_days_since_last_finding_scan = Some(v.into()); self }
    pub fn with_maximum_severity_label(mut self, v: impl Into<SeverityLabel>) -> Self { self.maximum_severity_label = Some(v.into()); self }
    pub fn with_max_days_since_informational_fix_available(mut self, v: impl Into<i32>) -> Self { self.max_days_since_informational_fix_available = Some(v.into()); self }
    pub fn with_max_days_since_low_fix_available(mut self, v: impl Into<i32>) -> Self { self.max_days_since_low_fix_available = Some(v.into()); self }
    pub fn with_max_days_since_medium_fix_available(mut self, v: impl Into<i32>) -> Self { self.max_days_since_medium_fix_available = Some(v.into()); self }
    pub fn with_max_days_since_high_fix_available(mut self, v: impl Into<i32>) -> Self { self.max_days_since_high_fix_available = Some(v.into()); self }
    pub fn with_max_days_since_critical_fix_available(mut self, v: impl Into<i32>) -> Self { self.max_days_since_critical_fix_available = Some(v.into()); self }
}

pub struct ScanResults {
    pub highest_finding_severity_label: Option<SeverityLabel>, pub finding_scan_date: Option<Timestamp>,
    pub informational_fix_available_since: Option<Timestamp>, pub low_fix_available_since: Option<Timestamp>,
    pub medium_fix_available_since: Option<Timestamp>, pub high_fix_available_since: Option<Timestamp>,
    pub critical_fix_available_since: Option<Timestamp>,
}
impl Shape for ScanResults {
    const SCHEMA: &'static Schema = &Schema { name: "ScanResults", members: &[
        field("HighestFindingSeverityLabel", "highestFindingSeverityLabel", ENUM),
        field("FindingScanDate", "findingScanDate", TIMESTAMP),
        field("InformationalFixAvailableSince", "informationalFixAvailableSince", TIMESTAMP),
        field("LowFixAvailableSince", "lowFixAvailableSince", TIMESTAMP),
        field("MediumFixAvailableSince", "mediumFixAvailableSince", TIMESTAMP),
        field("HighFixAvailableSince", "highFixAvailableSince", TIMESTAMP),
        field("CriticalFixAvailableSince", "criticalFixAvailableSince", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        highest_finding_severity_label, finding_scan_date, informational_fix_available_since, low_fix_available_since,
        medium_fix_available_since, high_fix_available_since, critical_fix_available_since,
    }
}
impl ScanResults {
    #[inline] pub fn highest_finding_severity_label(&self) -> &SeverityLabel { choice(&self.highest_finding_severity_label) }
    #[inline] pub fn finding_scan_date(&self) -> Timestamp { moment(&self.finding_scan_date) }
    #[inline] pub fn informational_fix_available_since(&self) -> Timestamp { moment(&self.informational_fix_available_since) }
    #[inline] pub fn low_fix_available_since(&self) -> Timestamp { moment(&self.low_fix_available_since) }
    #[inline] pub fn medium_fix_available_since(&self) -> Timestamp { moment(&self.medium_fix_available_since) }
    #[inline] pub fn high_fix_available_since(&self) -> Timestamp { moment(&self.high_fix_available_since) }
    #[inline] pub fn critical_fix_available_since(&self) -> Timestamp { moment(&self.critical_fix_available_since) }
}

pub struct ScheduledInstance {
    pub availability_zone: Option<String>, pub create_date: Option<Timestamp>, pub hourly_price: Option<String>,
    pub instance_count: Option<i32>, pub instance_type: Option<String>, pub network_platform: Option<String>,
    pub next_slot_start_time: Option<Timestamp>, pub platform: Option<String>,
    pub previous_slot_end_time: Option<Timestamp>, pub recurrence: Option<ScheduledInstanceRecurrence>,
    pub scheduled_instance_id: Option<String>, pub slot_duration_in_hours: Option<i32>,
    pub term_end_date: Option<Timestamp>, pub term_start_date: Option<Timestamp>,
    pub total_scheduled_instance_hours: Option<i32>,
}
impl Shape for ScheduledInstance {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstance", members: &[
        field("AvailabilityZone", "availabilityZone", STRING), field("CreateDate", "createDate", TIMESTAMP),
        field("HourlyPrice", "hourlyPrice", STRING), field("InstanceCount", "instanceCount", INTEGER),
        field("InstanceType", "instanceType", STRING), field("NetworkPlatform", "networkPlatform", STRING),
        field("NextSlotStartTime", "nextSlotStartTime", TIMESTAMP), field("Platform", "platform", STRING),
        field("PreviousSlotEndTime", "previousSlotEndTime", TIMESTAMP), field("Recurrence", "recurrence", STRUCTURE),
        field("ScheduledInstanceId", "scheduledInstanceId", STRING),
        field("SlotDurationInHours", "slotDurationInHours", INTEGER), field("TermEndDate", "termEndDate", TIMESTAMP),
        field("TermStartDate", "termStartDate", TIMESTAMP),
        field("TotalScheduledInstanceHours", "totalScheduledInstanceHours", INTEGER),
    ], ..Schema::NONE };
    members! {
        availability_zone, create_date, hourly_price, instance_count, instance_type, network_platform,
        next_slot_start_time, platform, previous_slot_end_time, recurrence, scheduled_instance_id,
        slot_duration_in_hours, term_end_date, term_start_date, total_scheduled_instance_hours,
    }
}
impl ScheduledInstance {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn create_date(&self) -> Timestamp { moment(&self.create_date) }
    #[inline] pub fn hourly_price(&self) -> &str { text(&self.hourly_price) }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn network_platform(&self) -> &str { text(&self.network_platform) }
    #[inline] pub fn next_slot_start_time(&self) -> Timestamp { moment(&self.next_slot_start_time) }
    #[inline] pub fn platform(&self) -> &str { text(&self.platform) }
    #[inline] pub fn previous_slot_end_time(&self) -> Timestamp { moment(&self.previous_slot_end_time) }
    #[inline] pub fn recurrence(&self) -> &ScheduledInstanceRecurrence { nested(&self.recurrence) }
    #[inline] pub fn scheduled_instance_id(&self) -> &str { text(&self.scheduled_instance_id) }
    #[inline] pub fn slot_duration_in_hours(&self) -> i32 { self.slot_duration_in_hours.unwrap_or_default() }
    #[inline] pub fn term_end_date(&self) -> Timestamp { moment(&self.term_end_date) }
    #[inline] pub fn term_start_date(&self) -> Timestamp { moment(&self.term_start_date) }
    #[inline] pub fn total_scheduled_instance_hours(&self) -> i32 { self.total_scheduled_instance_hours.unwrap_or_default() }
}

pub struct ScheduledInstanceAvailability {
    pub availability_zone: Option<String>, pub available_instance_count: Option<i32>,
    pub first_slot_start_time: Option<Timestamp>, pub hourly_price: Option<String>, pub instance_type: Option<String>,
    pub max_term_duration_in_days: Option<i32>, pub min_term_duration_in_days: Option<i32>,
    pub network_platform: Option<String>, pub platform: Option<String>, pub purchase_token: Option<String>,
    pub recurrence: Option<ScheduledInstanceRecurrence>, pub slot_duration_in_hours: Option<i32>,
    pub total_scheduled_instance_hours: Option<i32>,
}
impl Shape for ScheduledInstanceAvailability {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstanceAvailability", members: &[
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailableInstanceCount", "availableInstanceCount", INTEGER),
        field("FirstSlotStartTime", "firstSlotStartTime", TIMESTAMP), field("HourlyPrice", "hourlyPrice", STRING),
        field("InstanceType", "instanceType", STRING),
        field("MaxTermDurationInDays", "maxTermDurationInDays", INTEGER),
        field("MinTermDurationInDays", "minTermDurationInDays", INTEGER),
        field("NetworkPlatform", "networkPlatform", STRING), field("Platform", "platform", STRING),
        field("PurchaseToken", "purchaseToken", STRING), field("Recurrence", "recurrence", STRUCTURE),
        field("SlotDurationInHours", "slotDurationInHours", INTEGER),
        field("TotalScheduledInstanceHours", "totalScheduledInstanceHours", INTEGER),
    ], ..Schema::NONE };
    members! {
        availability_zone, available_instance_count, first_slot_start_time, hourly_price, instance_type,
        max_term_duration_in_days, min_term_duration_in_days, network_platform, platform, purchase_token, recurrence,
        slot_duration_in_hours, total_scheduled_instance_hours,
    }
}
impl ScheduledInstanceAvailability {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn available_instance_count(&self) -> i32 { self.available_instance_count.unwrap_or_default() }
    #[inline] pub fn first_slot_start_time(&self) -> Timestamp { moment(&self.first_slot_start_time) }
    #[inline] pub fn hourly_price(&self) -> &str { text(&self.hourly_price) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn max_term_duration_in_days(&self) -> i32 { self.max_term_duration_in_days.unwrap_or_default() }
    #[inline] pub fn min_term_duration_in_days(&self) -> i32 { self.min_term_duration_in_days.unwrap_or_default() }
    #[inline] pub fn network_platform(&self) -> &str { text(&self.network_platform) }
    #[inline] pub fn platform(&self) -> &str { text(&self.platform) }
    #[inline] pub fn purchase_token(&self) -> &str { text(&self.purchase_token) }
    #[inline] pub fn recurrence(&self) -> &ScheduledInstanceRecurrence { nested(&self.recurrence) }
    #[inline] pub fn slot_duration_in_hours(&self) -> i32 { self.slot_duration_in_hours.unwrap_or_default() }
    #[inline] pub fn total_scheduled_instance_hours(&self) -> i32 { self.total_scheduled_instance_hours.unwrap_or_default() }
}

pub struct ScheduledInstanceRecurrence {
    pub frequency: Option<String>, pub interval: Option<i32>, pub occurrence_day_set: Option<Vec<i32>>,
    pub occurrence_relative_to_end: Option<bool>, pub occurrence_unit: Option<String>,
}
impl Shape for ScheduledInstanceRecurrence {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstanceRecurrence", members: &[
        field("Frequency", "frequency", STRING), field("Interval", "interval", INTEGER),
        field("OccurrenceDaySet", "occurrenceDaySet", OCCURRENCE_DAY_SET_LIST),
        field("OccurrenceRelativeToEnd", "occurrenceRelativeToEnd", BOOLEAN),
        field("OccurrenceUnit", "occurrenceUnit", STRING),
    ], ..Schema::NONE };
    members! { frequency, interval, occurrence_day_set, occurrence_relative_to_end, occurrence_unit }
}
impl ScheduledInstanceRecurrence {
    #[inline] pub fn frequency(&self) -> &str { text(&self.frequency) }
    #[inline] pub fn interval(&self) -> i32 { self.interval.unwrap_or_default() }
    #[inline] pub fn occurrence_day_set(&self) -> &[i32] { items(&self.occurrence_day_set) }
    #[inline] pub fn occurrence_relative_to_end(&self) -> bool { self.occurrence_relative_to_end.unwrap_or_default() }
    #[inline] pub fn occurrence_unit(&self) -> &str { text(&self.occurrence_unit) }
}

pub struct ScheduledInstanceRecurrenceRequest {
    pub frequency: Option<String>, pub interval: Option<i32>, pub occurrence_days: Option<Vec<i32>>,
    pub occurrence_relative_to_end: Option<bool>, pub occurrence_unit: Option<String>,
}
impl Shape for ScheduledInstanceRecurrenceRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstanceRecurrenceRequest", members: &[
        field("Frequency", "", STRING), field("Interval", "", INTEGER),
        field("OccurrenceDays", "OccurrenceDay", OCCURRENCE_DAY_REQUEST_SET_LIST),
        field("OccurrenceRelativeToEnd", "", BOOLEAN), field("OccurrenceUnit", "", STRING),
    ], ..Schema::NONE };
    members! { frequency, interval, occurrence_days, occurrence_relative_to_end, occurrence_unit }
}
impl ScheduledInstanceRecurrenceRequest {
    pub fn with_frequency(mut self, v: impl Into<String>) -> Self { self.frequency = Some(v.into()); self }
    pub fn with_interval(mut self, v: impl Into<i32>) -> Self { self.interval = Some(v.into()); self }
    pub fn with_occurrence_days(mut self, v: impl IntoIterator<Item = impl Into<i32>>) -> Self { self.occurrence_days = list(v); self }
    pub fn with_occurrence_relative_to_end(mut self, v: impl Into<bool>) -> Self { self.occurrence_relative_to_end = Some(v.into()); self }
    pub fn with_occurrence_unit(mut self, v: impl Into<String>) -> Self { self.occurrence_unit = Some(v.into()); self }
}

pub struct ScheduledInstancesBlockDeviceMapping {
    pub device_name: Option<String>, pub ebs: Option<ScheduledInstancesEbs>, pub no_device: Option<String>,
    pub virtual_name: Option<String>,
}
impl Shape for ScheduledInstancesBlockDeviceMapping {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstancesBlockDeviceMapping", members: &[
        field("DeviceName", "", STRING), field("Ebs", "", STRUCTURE), field("NoDevice", "", STRING),
        field("VirtualName", "", STRING),
    ], ..Schema::NONE };
    members! { device_name, ebs, no_device, virtual_name }
}
impl ScheduledInstancesBlockDeviceMapping {
    pub fn with_device_name(mut self, v: impl Into<String>) -> Self { self.device_name = Some(v.into()); self }
    pub fn with_ebs(mut self, v: impl Into<ScheduledInstancesEbs>) -> Self { self.ebs = Some(v.into()); self }
    pub fn with_no_device(mut self, v: impl Into<String>) -> Self { self.no_device = Some(v.into()); self }
    pub fn with_virtual_name(mut self, v: impl Into<String>) -> Self { self.virtual_name = Some(v.into()); self }
}

pub struct ScheduledInstancesEbs {
    pub delete_on_termination: Option<bool>, pub encrypted: Option<bool>, pub iops: Option<i32>,
    pub snapshot_id: Option<String>, pub volume_size: Option<i32>, pub volume_type: Option<String>,
}
impl Shape for ScheduledInstancesEbs {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstancesEbs", members: &[
        field("DeleteOnTermination", "", BOOLEAN), field("Encrypted", "", BOOLEAN), field("Iops", "", INTEGER),
        field("SnapshotId", "", STRING), field("VolumeSize", "", INTEGER), field("VolumeType", "", STRING),
    ], ..Schema::NONE };
    members! { delete_on_termination, encrypted, iops, snapshot_id, volume_size, volume_type }
}
impl ScheduledInstancesEbs {
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
    pub fn with_encrypted(mut self, v: impl Into<bool>) -> Self { self.encrypted = Some(v.into()); self }
    pub fn with_iops(mut self, v: impl Into<i32>) -> Self { self.iops = Some(v.into()); self }
    pub fn with_snapshot_id(mut self, v: impl Into<String>) -> Self { self.snapshot_id = Some(v.into()); self }
    pub fn with_volume_size(mut self, v: impl Into<i32>) -> Self { self.volume_size = Some(v.into()); self }
    pub fn with_volume_type(mut self, v: impl Into<String>) -> Self { self.volume_type = Some(v.into()); self }
}

pub struct ScheduledInstancesIamInstanceProfile { pub arn: Option<String>, pub name: Option<String> }
impl Shape for ScheduledInstancesIamInstanceProfile {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstancesIamInstanceProfile", members: &[
        field("Arn", "", STRING), field("Name", "", STRING),
    ], ..Schema::NONE };
    members! { arn, name }
}
impl ScheduledInstancesIamInstanceProfile {
    pub fn with_arn(mut self, v: impl Into<String>) -> Self { self.arn = Some(v.into()); self }
    pub fn with_name(mut self, v: impl Into<String>) -> Self { self.name = Some(v.into()); self }
}

pub struct ScheduledInstancesIpv6Address { pub ipv6_address: Option<String> }
impl Shape for ScheduledInstancesIpv6Address {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstancesIpv6Address", members: &[
        field("Ipv6Address", "", STRING),
    ], ..Schema::NONE };
    members! { ipv6_address }
}
impl ScheduledInstancesIpv6Address {
    pub fn with_ipv6_address(mut self, v: impl Into<String>) -> Self { self.ipv6_address = Some(v.into()); self }
}

pub struct ScheduledInstancesLaunchSpecification {
    pub block_device_mappings: Option<Vec<ScheduledInstancesBlockDeviceMapping>>, pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<ScheduledInstancesIamInstanceProfile>, pub image_id: Option<String>,
    pub instance_type: Option<String>, pub kernel_id: Option<String>, pub key_name: Option<String>,
    pub monitoring: Option<ScheduledInstancesMonitoring>,
    pub network_interfaces: Option<Vec<ScheduledInstancesNetworkInterface>>,
    pub placement: Option<ScheduledInstancesPlacement>, pub ramdisk_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>, pub subnet_id: Option<String>, pub user_data: Option<String>,
}
impl Shape for ScheduledInstancesLaunchSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstancesLaunchSpecification", members: &[
        field("BlockDeviceMappings", "BlockDeviceMapping", SCHEDULED_INSTANCES_BLOCK_DEVICE_MAPPING_SET_LIST),
        field("EbsOptimized", "", BOOLEAN), field("IamInstanceProfile", "", STRUCTURE),
        field("ImageId", "", STRING).required(), field("InstanceType", "", STRING), field("KernelId", "", STRING),
        field("KeyName", "", STRING), field("Monitoring", "", STRUCTURE),
        field("NetworkInterfaces", "NetworkInterface", SCHEDULED_INSTANCES_NETWORK_INTERFACE_SET_LIST),
        field("Placement", "", STRUCTURE), field("RamdiskId", "", STRING),
        field("SecurityGroupIds", "SecurityGroupId", SCHEDULED_INSTANCES_SECURITY_GROUP_ID_SET_LIST),
        field("SubnetId", "", STRING), field("UserData", "", STRING),
    ], sensitive: true, ..Schema::NONE };
    members! {
        block_device_mappings, ebs_optimized, iam_instance_profile, image_id, instance_type, kernel_id, key_name,
        monitoring, network_interfaces, placement, ramdisk_id, security_group_ids, subnet_id, user_data,
    }
}
impl ScheduledInstancesLaunchSpecification {
    pub fn with_block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<ScheduledInstancesBlockDeviceMapping>>) -> Self { self.block_device_mappings = list(v); self }
    pub fn with_ebs_optimized(mut self, v: impl Into<bool>) -> Self { self.ebs_optimized = Some(v.into()); self }
    pub fn with_iam_instance_profile(mut self, v: impl Into<ScheduledInstancesIamInstanceProfile>) -> Self { self.iam_instance_profile = Some(v.into()); self }
    pub fn with_image_id(mut self, v: impl Into<String>) -> Self { self.image_id = Some(v.into()); self }
    pub fn with_instance_type(mut self, v: impl Into<String>) -> Self { self.instance_type = Some(v.into()); self }
    pub fn with_kernel_id(mut self, v: impl Into<String>) -> Self { self.kernel_id = Some(v.into()); self }
    pub fn with_key_name(mut self, v: impl Into<String>) -> Self { self.key_name = Some(v.into()); self }
    pub fn with_monitoring(mut self, v: impl Into<ScheduledInstancesMonitoring>) -> Self { self.monitoring = Some(v.into()); self }
    pub fn with_network_interfaces(mut self, v: impl IntoIterator<Item = impl Into<ScheduledInstancesNetworkInterface>>) -> Self { self.network_interfaces = list(v); self }
    pub fn with_placement(mut self, v: impl Into<ScheduledInstancesPlacement>) -> Self { self.placement = Some(v.into()); self }
    pub fn with_ramdisk_id(mut self, v: impl Into<String>) -> Self { self.ramdisk_id = Some(v.into()); self }
    pub fn with_security_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.security_group_ids = list(v); self }
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    pub fn with_user_data(mut self, v: impl Into<String>) -> Self { self.user_data = Some(v.into()); self }
}

pub struct ScheduledInstancesMonitoring { pub enabled: Option<bool> }
impl Shape for ScheduledInstancesMonitoring {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstancesMonitoring", members: &[
        field("Enabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { enabled }
}
impl ScheduledInstancesMonitoring {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
}

pub struct ScheduledInstancesNetworkInterface {
    pub associate_public_ip_address: Option<bool>, pub delete_on_termination: Option<bool>,
    pub description: Option<String>, pub device_index: Option<i32>, pub groups: Option<Vec<String>>,
    pub ipv6_address_count: Option<i32>, pub ipv6_addresses: Option<Vec<ScheduledInstancesIpv6Address>>,
    pub network_interface_id: Option<String>, pub private_ip_address: Option<String>,
    pub private_ip_address_configs: Option<Vec<ScheduledInstancesPrivateIpAddressConfig>>,
    pub secondary_private_ip_address_count: Option<i32>, pub subnet_id: Option<String>,
}
impl Shape for ScheduledInstancesNetworkInterface {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstancesNetworkInterface", members: &[
        field("AssociatePublicIpAddress", "", BOOLEAN), field("DeleteOnTermination", "", BOOLEAN),
        field("Description", "", STRING), field("DeviceIndex", "", INTEGER),
        field("Groups", "Group", SCHEDULED_INSTANCES_SECURITY_GROUP_ID_SET_LIST),
        field("Ipv6AddressCount", "", INTEGER),
        field("Ipv6Addresses", "Ipv6Address", SCHEDULED_INSTANCES_IPV6_ADDRESS_LIST_LIST),
        field("NetworkInterfaceId", "", STRING), field("PrivateIpAddress", "", STRING),
        field("PrivateIpAddressConfigs", "PrivateIpAddressConfig", PRIVATE_IP_ADDRESS_CONFIG_SET_LIST),
        field("SecondaryPrivateIpAddressCount", "", INTEGER), field("SubnetId", "", STRING),
    ], ..Schema::NONE };
    members! {
        associate_public_ip_address, delete_on_termination, description, device_index, groups, ipv6_address_count,
        ipv6_addresses, network_interface_id, private_ip_address, private_ip_address_configs,
        secondary_private_ip_address_count, subnet_id,
    }
}
impl ScheduledInstancesNetworkInterface {
    pub fn with_associate_public_ip_address(mut self, v: impl Into<bool>) -> Self { self.associate_public_ip_address = Some(v.into()); self }
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    pub fn with_device_index(mut self, v: impl Into<i32>) -> Self { self.device_index = Some(v.into()); self }
    pub fn with_groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.groups = list(v); self }
    pub fn with_ipv6_address_count(mut self, v: impl Into<i32>) -> Self { self.ipv6_address_count = Some(v.into()); self }
    pub fn with_ipv6_addresses(mut self, v: impl IntoIterator<Item = impl Into<ScheduledInstancesIpv6Address>>) -> Self { self.ipv6_addresses = list(v); self }
    pub fn with_network_interface_id(mut self, v: impl Into<String>) -> Self { self.network_interface_id = Some(v.into()); self }
    pub fn with_private_ip_address(mut self, v: impl Into<String>) -> Self { self.private_ip_address = Some(v.into()); self }
    pub fn with_private_ip_address_configs(mut self, v: impl IntoIterator<Item = impl Into<ScheduledInstancesPrivateIpAddressConfig>>) -> Self { self.private_ip_address_configs = list(v); self }
    pub fn with_secondary_private_ip_address_count(mut self, v: impl Into<i32>) -> Self { self.secondary_private_ip_address_count = Some(v.into()); self }
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
}

pub struct ScheduledInstancesPlacement { pub availability_zone: Option<String>, pub group_name: Option<String> }
impl Shape for ScheduledInstancesPlacement {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstancesPlacement", members: &[
        field("AvailabilityZone", "", STRING), field("GroupName", "", STRING),
    ], ..Schema::NONE };
    members! { availability_zone, group_name }
}
impl ScheduledInstancesPlacement {
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
    pub fn with_group_name(mut self, v: impl Into<String>) -> Self { self.group_name = Some(v.into()); self }
}

pub struct ScheduledInstancesPrivateIpAddressConfig {
    pub primary: Option<bool>, pub private_ip_address: Option<String>,
}
impl Shape for ScheduledInstancesPrivateIpAddressConfig {
    const SCHEMA: &'static Schema = &Schema { name: "ScheduledInstancesPrivateIpAddressConfig", members: &[
        field("Primary", "", BOOLEAN), field("PrivateIpAddress", "", STRING),
    ], ..Schema::NONE };
    members! { primary, private_ip_address }
}
impl ScheduledInstancesPrivateIpAddressConfig {
    pub fn with_primary(mut self, v: impl Into<bool>) -> Self { self.primary = Some(v.into()); self }
    pub fn with_private_ip_address(mut self, v: impl Into<String>) -> Self { self.private_ip_address = Some(v.into()); self }
}

pub struct SecondaryInterface {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub attachment: Option<SecondaryInterfaceAttachment>, pub mac_address: Option<String>,
    pub owner_id: Option<String>, pub private_ipv4_addresses: Option<Vec<SecondaryInterfaceIpv4Address>>,
    pub secondary_interface_id: Option<String>, pub secondary_interface_arn: Option<String>,
    pub secondary_interface_type: Option<SecondaryInterfaceType>, pub secondary_subnet_id: Option<String>,
    pub secondary_network_id: Option<String>, pub secondary_network_type: Option<SecondaryNetworkType>,
    pub source_dest_check: Option<bool>, pub status: Option<SecondaryInterfaceStatus>, pub tags: Option<Vec<Tag>>,
}
impl Shape for SecondaryInterface {
    const SCHEMA: &'static Schema = &Schema { name: "SecondaryInterface", members: &[
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("Attachment", "attachment", STRUCTURE),
        field("MacAddress", "macAddress", STRING), field("OwnerId", "ownerId", STRING),
        field("PrivateIpv4Addresses", "privateIpv4AddressSet", SECONDARY_INTERFACE_IPV4_ADDRESS_LIST_LIST),
        field("SecondaryInterfaceId", "secondaryInterfaceId", STRING),
        field("SecondaryInterfaceArn", "secondaryInterfaceArn", STRING),
        field("SecondaryInterfaceType", "secondaryInterfaceType", ENUM),
        field("SecondarySubnetId", "secondarySubnetId", STRING),
        field("SecondaryNetworkId", "secondaryNetworkId", STRING),
        field("SecondaryNetworkType", "secondaryNetworkType", ENUM),
        field("SourceDestCheck", "sourceDestCheck", BOOLEAN), field("Status", "status", ENUM),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        availability_zone, availability_zone_id, attachment, mac_address, owner_id, private_ipv4_addresses,
        secondary_interface_id, secondary_interface_arn, secondary_interface_type, secondary_subnet_id,
        secondary_network_id, secondary_network_type, source_dest_check, status, tags,
    }
}
impl SecondaryInterface {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn attachment(&self) -> &SecondaryInterfaceAttachment { nested(&self.attachment) }
    #[inline] pub fn mac_address(&self) -> &str { text(&self.mac_address) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn private_ipv4_addresses(&self) -> &[SecondaryInterfaceIpv4Address] { items(&self.private_ipv4_addresses) }
    #[inline] pub fn secondary_interface_id(&self) -> &str { text(&self.secondary_interface_id) }
    #[inline] pub fn secondary_interface_arn(&self) -> &str { text(&self.secondary_interface_arn) }
    #[inline] pub fn secondary_interface_type(&self) -> &SecondaryInterfaceType { choice(&self.secondary_interface_type) }
    #[inline] pub fn secondary_subnet_id(&self) -> &str { text(&self.secondary_subnet_id) }
    #[inline] pub fn secondary_network_id(&self) -> &str { text(&self.secondary_network_id) }
    #[inline] pub fn secondary_network_type(&self) -> &SecondaryNetworkType { choice(&self.secondary_network_type) }
    #[inline] pub fn source_dest_check(&self) -> bool { self.source_dest_check.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &SecondaryInterfaceStatus { choice(&self.status) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct SecondaryInterfaceAttachment {
    pub attachment_id: Option<String>, pub attach_time: Option<Timestamp>, pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>, pub instance_id: Option<String>, pub instance_owner_id: Option<String>,
    pub network_card_index: Option<i32>, pub status: Option<AttachmentStatus>,
}
impl Shape for SecondaryInterfaceAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "SecondaryInterfaceAttachment", members: &[
        field("AttachmentId", "attachmentId", STRING), field("AttachTime", "attachTime", TIMESTAMP),
        field("DeleteOnTermination", "deleteOnTermination", BOOLEAN), field("DeviceIndex", "deviceIndex", INTEGER),
        field("InstanceId", "instanceId", STRING), field("InstanceOwnerId", "instanceOwnerId", STRING),
        field("NetworkCardIndex", "networkCardIndex", INTEGER), field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! {
        attachment_id, attach_time, delete_on_termination, device_index, instance_id, instance_owner_id,
        network_card_index, status,
    }
}
impl SecondaryInterfaceAttachment {
    #[inline] pub fn attachment_id(&self) -> &str { text(&self.attachment_id) }
    #[inline] pub fn attach_time(&self) -> Timestamp { moment(&self.attach_time) }
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn device_index(&self) -> i32 { self.device_index.unwrap_or_default() }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_owner_id(&self) -> &str { text(&self.instance_owner_id) }
    #[inline] pub fn network_card_index(&self) -> i32 { self.network_card_index.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &AttachmentStatus { choice(&self.status) }
}

pub struct SecondaryInterfaceIpv4Address { pub private_ip_address: Option<String> }
impl Shape for SecondaryInterfaceIpv4Address {
    const SCHEMA: &'static Schema = &Schema { name: "SecondaryInterfaceIpv4Address", members: &[
        field("PrivateIpAddress", "privateIpAddress", STRING),
    ], ..Schema::NONE };
    members! { private_ip_address }
}
impl SecondaryInterfaceIpv4Address {
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
}

pub struct SecondaryInterfacePrivateIpAddressSpecification { pub private_ip_address: Option<String> }
impl Shape for SecondaryInterfacePrivateIpAddressSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "SecondaryInterfacePrivateIpAddressSpecification", members: &[
        field("PrivateIpAddress", "privateIpAddress", STRING),
    ], ..Schema::NONE };
    members! { private_ip_address }
}
impl SecondaryInterfacePrivateIpAddressSpecification {
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
}

pub struct SecondaryInterfacePrivateIpAddressSpecificationRequest { pub private_ip_address: Option<String> }
impl Shape for SecondaryInterfacePrivateIpAddressSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "SecondaryInterfacePrivateIpAddressSpecificationRequest", members: &[
        field("PrivateIpAddress", "", STRING),
    ], ..Schema::NONE };
    members! { private_ip_address }
}
impl SecondaryInterfacePrivateIpAddressSpecificationRequest {
    pub fn with_private_ip_address(mut self, v: impl Into<String>) -> Self { self.private_ip_address = Some(v.into()); self }
}

pub struct SecondaryNetwork {
    pub secondary_network_id: Option<String>, pub secondary_network_arn: Option<String>, pub owner_id: Option<String>,
    pub r#type: Option<SecondaryNetworkType>, pub state: Option<SecondaryNetworkState>,
    pub state_reason: Option<String>,
    pub ipv4_cidr_block_associations: Option<Vec<SecondaryNetworkIpv4CidrBlockAssociation>>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for SecondaryNetwork {
    const SCHEMA: &'static Schema = &Schema { name: "SecondaryNetwork", members: &[
        field("SecondaryNetworkId", "secondaryNetworkId", STRING),
        field("SecondaryNetworkArn", "secondaryNetworkArn", STRING), field("OwnerId", "ownerId", STRING),
        field("Type", "type", ENUM), field("State", "state", ENUM), field("StateReason", "stateReason", STRING),
        field("Ipv4CidrBlockAssociations", "ipv4CidrBlockAssociationSet", SECONDARY_NETWORK_IPV4_CIDR_BLOCK_ASSOCIATION_LIST_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        secondary_network_id, secondary_network_arn, owner_id, r#type, state, state_reason,
        ipv4_cidr_block_associations, tags,
    }
}
impl SecondaryNetwork {
    #[inline] pub fn secondary_network_id(&self) -> &str { text(&self.secondary_network_id) }
    #[inline] pub fn secondary_network_arn(&self) -> &str { text(&self.secondary_network_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn r#type(&self) -> &SecondaryNetworkType { choice(&self.r#type) }
    #[inline] pub fn state(&self) -> &SecondaryNetworkState { choice(&self.state) }
    #[inline] pub fn state_reason(&self) -> &str { text(&self.state_reason) }
    #[inline] pub fn ipv4_cidr_block_associations(&self) -> &[SecondaryNetworkIpv4CidrBlockAssociation] { items(&self.ipv4_cidr_block_associations) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct SecondaryNetworkIpv4CidrBlockAssociation {
    pub association_id: Option<String>, pub cidr_block: Option<String>,
    pub state: Option<SecondaryNetworkCidrBlockAssociationState>, pub state_reason: Option<String>,
}
impl Shape for SecondaryNetworkIpv4CidrBlockAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "SecondaryNetworkIpv4CidrBlockAssociation", members: &[
        field("AssociationId", "associationId", STRING), field("CidrBlock", "cidrBlock", STRING),
        field("State", "state", ENUM), field("StateReason", "stateReason", STRING),
    ], ..Schema::NONE };
    members! { association_id, cidr_block, state, state_reason }
}
impl SecondaryNetworkIpv4CidrBlockAssociation {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn cidr_block(&self) -> &str { text(&self.cidr_block) }
    #[inline] pub fn state(&self) -> &SecondaryNetworkCidrBlockAssociationState { choice(&self.state) }
    #[inline] pub fn state_reason(&self) -> &str { text(&self.state_reason) }
}

pub struct SecondarySubnet {
    pub secondary_subnet_id: Option<String>, pub secondary_subnet_arn: Option<String>,
    pub secondary_network_id: Option<String>, pub secondary_network_type: Option<SecondaryNetworkType>,
    pub owner_id: Option<String>, pub availability_zone_id: Option<String>, pub availability_zone: Option<String>,
    pub ipv4_cidr_block_associations: Option<Vec<SecondarySubnetIpv4CidrBlockAssociation>>,
    pub state: Option<SecondarySubnetState>, pub state_reason: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for SecondarySubnet {
    const SCHEMA: &'static Schema = &Schema { name: "SecondarySubnet", members: &[
        field("SecondarySubnetId", "secondarySubnetId", STRING),
        field("SecondarySubnetArn", "secondarySubnetArn", STRING),
        field("SecondaryNetworkId", "secondaryNetworkId", STRING),
        field("SecondaryNetworkType", "secondaryNetworkType", ENUM), field("OwnerId", "ownerId", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("AvailabilityZone", "availabilityZone", STRING),
        field("Ipv4CidrBlockAssociations", "ipv4CidrBlockAssociationSet", SECONDARY_SUBNET_IPV4_CIDR_BLOCK_ASSOCIATION_LIST_LIST),
        field("State", "state", ENUM), field("StateReason", "stateReason", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        secondary_subnet_id, secondary_subnet_arn, secondary_network_id, secondary_network_type, owner_id,
        availability_zone_id, availability_zone, ipv4_cidr_block_associations, state, state_reason, tags,
    }
}
impl SecondarySubnet {
    #[inline] pub fn secondary_subnet_id(&self) -> &str { text(&self.secondary_subnet_id) }
    #[inline] pub fn secondary_subnet_arn(&self) -> &str { text(&self.secondary_subnet_arn) }
    #[inline] pub fn secondary_network_id(&self) -> &str { text(&self.secondary_network_id) }
    #[inline] pub fn secondary_network_type(&self) -> &SecondaryNetworkType { choice(&self.secondary_network_type) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn ipv4_cidr_block_associations(&self) -> &[SecondarySubnetIpv4CidrBlockAssociation] { items(&self.ipv4_cidr_block_associations) }
    #[inline] pub fn state(&self) -> &SecondarySubnetState { choice(&self.state) }
    #[inline] pub fn state_reason(&self) -> &str { text(&self.state_reason) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct SecondarySubnetIpv4CidrBlockAssociation {
    pub association_id: Option<String>, pub cidr_block: Option<String>,
    pub state: Option<SecondarySubnetCidrBlockAssociationState>, pub state_reason: Option<String>,
}
impl Shape for SecondarySubnetIpv4CidrBlockAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "SecondarySubnetIpv4CidrBlockAssociation", members: &[
        field("AssociationId", "associationId", STRING), field("CidrBlock", "cidrBlock", STRING),
        field("State", "state", ENUM), field("StateReason", "stateReason", STRING),
    ], ..Schema::NONE };
    members! { association_id, cidr_block, state, state_reason }
}
impl SecondarySubnetIpv4CidrBlockAssociation {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn cidr_block(&self) -> &str { text(&self.cidr_block) }
    #[inline] pub fn state(&self) -> &SecondarySubnetCidrBlockAssociationState { choice(&self.state) }
    #[inline] pub fn state_reason(&self) -> &str { text(&self.state_reason) }
}

pub struct SecureBlobAttributeValue { pub value: Option<Blob> }
impl Shape for SecureBlobAttributeValue {
    const SCHEMA: &'static Schema = &Schema { name: "SecureBlobAttributeValue", members: &[
        field("Value", "value", BLOB).sensitive(),
    ], ..Schema::NONE };
    members! { value }
}
impl SecureBlobAttributeValue {
    pub fn with_value(mut self, v: impl Into<Blob>) -> Self { self.value = Some(v.into()); self }
}

pub struct SecurityGroup {
    pub group_id: Option<String>, pub ip_permissions_egress: Option<Vec<IpPermission>>, pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>, pub security_group_arn: Option<String>, pub owner_id: Option<String>,
    pub group_name: Option<String>, pub description: Option<String>, pub ip_permissions: Option<Vec<IpPermission>>,
}
impl Shape for SecurityGroup {
    const SCHEMA: &'static Schema = &Schema { name: "SecurityGroup", members: &[
        field("GroupId", "groupId", STRING),
        field("IpPermissionsEgress", "ipPermissionsEgress", IP_PERMISSION_LIST_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST), field("VpcId", "vpcId", STRING),
        field("SecurityGroupArn", "securityGroupArn", STRING), field("OwnerId", "ownerId", STRING),
        field("GroupName", "groupName", STRING), field("Description", "groupDescription", STRING),
        field("IpPermissions", "ipPermissions", IP_PERMISSION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        group_id, ip_permissions_egress, tags, vpc_id, security_group_arn, owner_id, group_name, description,
        ip_permissions,
    }
}
impl SecurityGroup {
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn ip_permissions_egress(&self) -> &[IpPermission] { items(&self.ip_permissions_egress) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn security_group_arn(&self) -> &str { text(&self.security_group_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn ip_permissions(&self) -> &[IpPermission] { items(&self.ip_permissions) }
}

pub struct SecurityGroupForVpc {
    pub description: Option<String>, pub group_name: Option<String>, pub owner_id: Option<String>,
    pub group_id: Option<String>, pub tags: Option<Vec<Tag>>, pub primary_vpc_id: Option<String>,
}
impl Shape for SecurityGroupForVpc {
    const SCHEMA: &'static Schema = &Schema { name: "SecurityGroupForVpc", members: &[
        field("Description", "description", STRING), field("GroupName", "groupName", STRING),
        field("OwnerId", "ownerId", STRING), field("GroupId", "groupId", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("PrimaryVpcId", "primaryVpcId", STRING),
    ], ..Schema::NONE };
    members! { description, group_name, owner_id, group_id, tags, primary_vpc_id }
}
impl SecurityGroupForVpc {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn primary_vpc_id(&self) -> &str { text(&self.primary_vpc_id) }
}

pub struct SecurityGroupIdentifier { pub group_id: Option<String>, pub group_name: Option<String> }
impl Shape for SecurityGroupIdentifier {
    const SCHEMA: &'static Schema = &Schema { name: "SecurityGroupIdentifier", members: &[
        field("GroupId", "groupId", STRING), field("GroupName", "groupName", STRING),
    ], ..Schema::NONE };
    members! { group_id, group_name }
}
impl SecurityGroupIdentifier {
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
}

pub struct SecurityGroupReference {
    pub group_id: Option<String>, pub referencing_vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>, pub transit_gateway_id: Option<String>,
}
impl Shape for SecurityGroupReference {
    const SCHEMA: &'static Schema = &Schema { name: "SecurityGroupReference", members: &[
        field("GroupId", "groupId", STRING), field("ReferencingVpcId", "referencingVpcId", STRING),
        field("VpcPeeringConnectionId", "vpcPeeringConnectionId", STRING),
        field("TransitGatewayId", "transitGatewayId", STRING),
    ], ..Schema::NONE };
    members! { group_id, referencing_vpc_id, vpc_peering_connection_id, transit_gateway_id }
}
impl SecurityGroupReference {
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn referencing_vpc_id(&self) -> &str { text(&self.referencing_vpc_id) }
    #[inline] pub fn vpc_peering_connection_id(&self) -> &str { text(&self.vpc_peering_connection_id) }
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
}

pub struct SecurityGroupRule {
    pub security_group_rule_id: Option<String>, pub group_id: Option<String>, pub group_owner_id: Option<String>,
    pub is_egress: Option<bool>, pub ip_protocol: Option<String>, pub from_port: Option<i32>, pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>, pub cidr_ipv6: Option<String>, pub prefix_list_id: Option<String>,
    pub referenced_group_info: Option<ReferencedSecurityGroup>, pub description: Option<String>,
    pub tags: Option<Vec<Tag>>, pub security_group_rule_arn: Option<String>,
}
impl Shape for SecurityGroupRule {
    const SCHEMA: &'static Schema = &Schema { name: "SecurityGroupRule", members: &[
        field("SecurityGroupRuleId", "securityGroupRuleId", STRING), field("GroupId", "groupId", STRING),
        field("GroupOwnerId", "groupOwnerId", STRING), field("IsEgress", "isEgress", BOOLEAN),
        field("IpProtocol", "ipProtocol", STRING), field("FromPort", "fromPort", INTEGER),
        field("ToPort", "toPort", INTEGER), field("CidrIpv4", "cidrIpv4", STRING),
        field("CidrIpv6", "cidrIpv6", STRING), field("PrefixListId", "prefixListId", STRING),
        field("ReferencedGroupInfo", "referencedGroupInfo", STRUCTURE), field("Description", "description", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("SecurityGroupRuleArn", "securityGroupRuleArn", STRING),
    ], ..Schema::NONE };
    members! {
        security_group_rule_id, group_id, group_owner_id, is_egress, ip_protocol, from_port, to_port, cidr_ipv4,
        cidr_ipv6, prefix_list_id, referenced_group_info, description, tags, security_group_rule_arn,
    }
}
impl SecurityGroupRule {
    #[inline] pub fn security_group_rule_id(&self) -> &str { text(&self.security_group_rule_id) }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn group_owner_id(&self) -> &str { text(&self.group_owner_id) }
    #[inline] pub fn is_egress(&self) -> bool { self.is_egress.unwrap_or_default() }
    #[inline] pub fn ip_protocol(&self) -> &str { text(&self.ip_protocol) }
    #[inline] pub fn from_port(&self) -> i32 { self.from_port.unwrap_or_default() }
    #[inline] pub fn to_port(&self) -> i32 { self.to_port.unwrap_or_default() }
    #[inline] pub fn cidr_ipv4(&self) -> &str { text(&self.cidr_ipv4) }
    #[inline] pub fn cidr_ipv6(&self) -> &str { text(&self.cidr_ipv6) }
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    #[inline] pub fn referenced_group_info(&self) -> &ReferencedSecurityGroup { nested(&self.referenced_group_info) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn security_group_rule_arn(&self) -> &str { text(&self.security_group_rule_arn) }
}

pub struct SecurityGroupRuleDescription { pub security_group_rule_id: Option<String>, pub description: Option<String> }
impl Shape for SecurityGroupRuleDescription {
    const SCHEMA: &'static Schema = &Schema { name: "SecurityGroupRuleDescription", members: &[
        field("SecurityGroupRuleId", "", STRING), field("Description", "", STRING),
    ], ..Schema::NONE };
    members! { security_group_rule_id, description }
}
impl SecurityGroupRuleDescription {
    pub fn with_security_group_rule_id(mut self, v: impl Into<String>) -> Self { self.security_group_rule_id = Some(v.into()); self }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
}

pub struct SecurityGroupRuleRequest {
    pub ip_protocol: Option<String>, pub from_port: Option<i32>, pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>, pub cidr_ipv6: Option<String>, pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>, pub description: Option<String>,
}
impl Shape for SecurityGroupRuleRequest {
    const SCHEMA: &'static Schema = &Schema { name: "SecurityGroupRuleRequest", members: &[
        field("IpProtocol", "", STRING), field("FromPort", "", INTEGER), field("ToPort", "", INTEGER),
        field("CidrIpv4", "", STRING), field("CidrIpv6", "", STRING), field("PrefixListId", "", STRING),
        field("ReferencedGroupId", "", STRING), field("Description", "", STRING),
    ], ..Schema::NONE };
    members! { ip_protocol, from_port, to_port, cidr_ipv4, cidr_ipv6, prefix_list_id, referenced_group_id, description }
}
impl SecurityGroupRuleRequest {
    pub fn with_ip_protocol(mut self, v: impl Into<String>) -> Self { self.ip_protocol = Some(v.into()); self }
    pub fn with_from_port(mut self, v: impl Into<i32>) -> Self { self.from_port = Some(v.into()); self }
    pub fn with_to_port(mut self, v: impl Into<i32>) -> Self { self.to_port = Some(v.into()); self }
    pub fn with_cidr_ipv4(mut self, v: impl Into<String>) -> Self { self.cidr_ipv4 = Some(v.into()); self }
    pub fn with_cidr_ipv6(mut self, v: impl Into<String>) -> Self { self.cidr_ipv6 = Some(v.into()); self }
    pub fn with_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.prefix_list_id = Some(v.into()); self }
    pub fn with_referenced_group_id(mut self, v: impl Into<String>) -> Self { self.referenced_group_id = Some(v.into()); self }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
}

pub struct SecurityGroupRuleUpdate {
    pub security_group_rule_id: Option<String>, pub security_group_rule: Option<SecurityGroupRuleRequest>,
}
impl Shape for SecurityGroupRuleUpdate {
    const SCHEMA: &'static Schema = &Schema { name: "SecurityGroupRuleUpdate", members: &[
        field("SecurityGroupRuleId", "", STRING).required(), field("SecurityGroupRule", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { security_group_rule_id, security_group_rule }
}
impl SecurityGroupRuleUpdate {
    pub fn with_security_group_rule_id(mut self, v: impl Into<String>) -> Self { self.security_group_rule_id = Some(v.into()); self }
    pub fn with_security_group_rule(mut self, v: impl Into<SecurityGroupRuleRequest>) -> Self { self.security_group_rule = Some(v.into()); self }
}

pub struct SecurityGroupVpcAssociation {
    pub group_id: Option<String>, pub vpc_id: Option<String>, pub vpc_owner_id: Option<String>,
    pub state: Option<SecurityGroupVpcAssociationState>, pub state_reason: Option<String>,
    pub group_owner_id: Option<String>,
}
impl Shape for SecurityGroupVpcAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "SecurityGroupVpcAssociation", members: &[
        field("GroupId", "groupId", STRING), field("VpcId", "vpcId", STRING),
        field("VpcOwnerId", "vpcOwnerId", STRING), field("State", "state", ENUM),
        field("StateReason", "stateReason", STRING), field("GroupOwnerId", "groupOwnerId", STRING),
    ], ..Schema::NONE };
    members! { group_id, vpc_id, vpc_owner_id, state, state_reason, group_owner_id }
}
impl SecurityGroupVpcAssociation {
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn vpc_owner_id(&self) -> &str { text(&self.vpc_owner_id) }
    #[inline] pub fn state(&self) -> &SecurityGroupVpcAssociationState { choice(&self.state) }
    #[inline] pub fn state_reason(&self) -> &str { text(&self.state_reason) }
    #[inline] pub fn group_owner_id(&self) -> &str { text(&self.group_owner_id) }
}

pub struct ServiceConfiguration {
    pub service_type: Option<Vec<ServiceTypeDetail>>, pub service_id: Option<String>, pub service_name: Option<String>,
    pub service_state: Option<ServiceState>, pub availability_zone_ids: Option<Vec<String>>,
    pub availability_zones: Option<Vec<String>>, pub acceptance_required: Option<bool>,
    pub manages_vpc_endpoints: Option<bool>, pub network_load_balancer_arns: Option<Vec<String>>,
    pub gateway_load_balancer_arns: Option<Vec<String>>,
    pub supported_ip_address_types: Option<Vec<ServiceConnectivityType>>,
    pub base_endpoint_dns_names: Option<Vec<String>>, pub private_dns_name: Option<String>,
    pub private_dns_name_configuration: Option<PrivateDnsNameConfiguration>,
    pub payer_responsibility: Option<PayerResponsibility>, pub tags: Option<Vec<Tag>>,
    pub supported_regions: Option<Vec<SupportedRegionDetail>>, pub remote_access_enabled: Option<bool>,
}
impl Shape for ServiceConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "ServiceConfiguration", members: &[
        field("ServiceType", "serviceType", SERVICE_TYPE_DETAIL_SET_LIST), field("ServiceId", "serviceId", STRING),
        field("ServiceName", "serviceName", STRING), field("ServiceState", "serviceState", ENUM),
        field("AvailabilityZoneIds", "availabilityZoneIdSet", VALUE_STRING_LIST_LIST),
        field("AvailabilityZones", "availabilityZoneSet", VALUE_STRING_LIST_LIST),
        field("AcceptanceRequired", "acceptanceRequired", BOOLEAN),
        field("ManagesVpcEndpoints", "managesVpcEndpoints", BOOLEAN),
        field("NetworkLoadBalancerArns", "networkLoadBalancerArnSet", VALUE_STRING_LIST_LIST),
        field("GatewayLoadBalancerArns", "gatewayLoadBalancerArnSet", VALUE_STRING_LIST_LIST),
        field("SupportedIpAddressTypes", "supportedIpAddressTypeSet", SUPPORTED_IP_ADDRESS_TYPES_LIST),
        field("BaseEndpointDnsNames", "baseEndpointDnsNameSet", VALUE_STRING_LIST_LIST),
        field("PrivateDnsName", "privateDnsName", STRING),
        field("PrivateDnsNameConfiguration", "privateDnsNameConfiguration", STRUCTURE),
        field("PayerResponsibility", "payerResponsibility", ENUM), field("Tags", "tagSet", TAG_LIST_LIST),
        field("SupportedRegions", "supportedRegionSet", SUPPORTED_REGION_SET_LIST),
        field("RemoteAccessEnabled", "remoteAccessEnabled", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        service_type, service_id, service_name, service_state, availability_zone_ids, availability_zones,
        acceptance_required, manages_vpc_endpoints, network_load_balancer_arns, gateway_load_balancer_arns,
        supported_ip_address_types, base_endpoint_dns_names, private_dns_name, private_dns_name_configuration,
        payer_responsibility, tags, supported_regions, remote_access_enabled,
    }
}
impl ServiceConfiguration {
    #[inline] pub fn service_type(&self) -> &[ServiceTypeDetail] { items(&self.service_type) }
    #[inline] pub fn service_id(&self) -> &str { text(&self.service_id) }
    #[inline] pub fn service_name(&self) -> &str { text(&self.service_name) }
    #[inline] pub fn service_state(&self) -> &ServiceState { choice(&self.service_state) }
    #[inline] pub fn availability_zone_ids(&self) -> &[String] { items(&self.availability_zone_ids) }
    #[inline] pub fn availability_zones(&self) -> &[String] { items(&self.availability_zones) }
    #[inline] pub fn acceptance_required(&self) -> bool { self.acceptance_required.unwrap_or_default() }
    #[inline] pub fn manages_vpc_endpoints(&self) -> bool { self.manages_vpc_endpoints.unwrap_or_default() }
    #[inline] pub fn network_load_balancer_arns(&self) -> &[String] { items(&self.network_load_balancer_arns) }
    #[inline] pub fn gateway_load_balancer_arns(&self) -> &[String] { items(&self.gateway_load_balancer_arns) }
    #[inline] pub fn supported_ip_address_types(&self) -> &[ServiceConnectivityType] { items(&self.supported_ip_address_types) }
    #[inline] pub fn base_endpoint_dns_names(&self) -> &[String] { items(&self.base_endpoint_dns_names) }
    #[inline] pub fn private_dns_name(&self) -> &str { text(&self.private_dns_name) }
    #[inline] pub fn private_dns_name_configuration(&self) -> &PrivateDnsNameConfiguration { nested(&self.private_dns_name_configuration) }
    #[inline] pub fn payer_responsibility(&self) -> &PayerResponsibility { choice(&self.payer_responsibility) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn supported_regions(&self) -> &[SupportedRegionDetail] { items(&self.supported_regions) }
    #[inline] pub fn remote_access_enabled(&self) -> bool { self.remote_access_enabled.unwrap_or_default() }
}

pub struct ServiceDetail {
    pub service_name: Option<String>, pub service_id: Option<String>, pub service_type: Option<Vec<ServiceTypeDetail>>,
    pub service_region: Option<String>, pub availability_zone_ids: Option<Vec<String>>,
    pub availability_zones: Option<Vec<String>>, pub owner: Option<String>,
    pub base_endpoint_dns_names: Option<Vec<String>>, pub private_dns_name: Option<String>,
    pub private_dns_names: Option<Vec<PrivateDnsDetails>>, pub vpc_endpoint_policy_supported: Option<bool>,
    pub acceptance_required: Option<bool>, pub manages_vpc_endpoints: Option<bool>,
    pub payer_responsibility: Option<PayerResponsibility>, pub tags: Option<Vec<Tag>>,
    pub private_dns_name_verification_state: Option<DnsNameState>,
    pub supported_ip_address_types: Option<Vec<ServiceConnectivityType>>,
}
impl Shape for ServiceDetail {
    const SCHEMA: &'static Schema = &Schema { name: "ServiceDetail", members: &[
        field("ServiceName", "serviceName", STRING), field("ServiceId", "serviceId", STRING),
        field("ServiceType", "serviceType", SERVICE_TYPE_DETAIL_SET_LIST),
        field("ServiceRegion", "serviceRegion", STRING),
        field("AvailabilityZoneIds", "availabilityZoneIdSet", VALUE_STRING_LIST_LIST),
        field("AvailabilityZones", "availabilityZoneSet", VALUE_STRING_LIST_LIST), field("Owner", "owner", STRING),
        field("BaseEndpointDnsNames", "baseEndpointDnsNameSet", VALUE_STRING_LIST_LIST),
        field("PrivateDnsName", "privateDnsName", STRING),
        field("PrivateDnsNames", "privateDnsNameSet", PRIVATE_DNS_DETAILS_SET_LIST),
        field("VpcEndpointPolicySupported", "vpcEndpointPolicySupported", BOOLEAN),
        field("AcceptanceRequired", "acceptanceRequired", BOOLEAN),
        field("ManagesVpcEndpoints", "managesVpcEndpoints", BOOLEAN),
        field("PayerResponsibility", "payerResponsibility", ENUM), field("Tags", "tagSet", TAG_LIST_LIST),
        field("PrivateDnsNameVerificationState", "privateDnsNameVerificationState", ENUM),
        field("SupportedIpAddressTypes", "supportedIpAddressTypeSet", SUPPORTED_IP_ADDRESS_TYPES_LIST),
    ], ..Schema::NONE };
    members! {
        service_name, service_id, service_type, service_region, availability_zone_ids, availability_zones, owner,
        base_endpoint_dns_names, private_dns_name, private_dns_names, vpc_endpoint_policy_supported,
        acceptance_required, manages_vpc_endpoints, payer_responsibility, tags, private_dns_name_verification_state,
        supported_ip_address_types,
    }
}
impl ServiceDetail {
    #[inline] pub fn service_name(&self) -> &str { text(&self.service_name) }
    #[inline] pub fn service_id(&self) -> &str { text(&self.service_id) }
    #[inline] pub fn service_type(&self) -> &[ServiceTypeDetail] { items(&self.service_type) }
    #[inline] pub fn service_region(&self) -> &str { text(&self.service_region) }
    #[inline] pub fn availability_zone_ids(&self) -> &[String] { items(&self.availability_zone_ids) }
    #[inline] pub fn availability_zones(&self) -> &[String] { items(&self.availability_zones) }
    #[inline] pub fn owner(&self) -> &str { text(&self.owner) }
    #[inline] pub fn base_endpoint_dns_names(&self) -> &[String] { items(&self.base_endpoint_dns_names) }
    #[inline] pub fn private_dns_name(&self) -> &str { text(&self.private_dns_name) }
    #[inline] pub fn private_dns_names(&self) -> &[PrivateDnsDetails] { items(&self.private_dns_names) }
    #[inline] pub fn vpc_endpoint_policy_supported(&self) -> bool { self.vpc_endpoint_policy_supported.unwrap_or_default() }
    #[inline] pub fn acceptance_required(&self) -> bool { self.acceptance_required.unwrap_or_default() }
    #[inline] pub fn manages_vpc_endpoints(&self) -> bool { self.manages_vpc_endpoints.unwrap_or_default() }
    #[inline] pub fn payer_responsibility(&self) -> &PayerResponsibility { choice(&self.payer_responsibility) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn private_dns_name_verification_state(&self) -> &DnsNameState { choice(&self.private_dns_name_verification_state) }
    #[inline] pub fn supported_ip_address_types(&self) -> &[ServiceConnectivityType] { items(&self.supported_ip_address_types) }
}

pub struct ServiceLinkVirtualInterface {
    pub service_link_virtual_interface_id: Option<String>, pub service_link_virtual_interface_arn: Option<String>,
    pub outpost_id: Option<String>, pub outpost_arn: Option<String>, pub owner_id: Option<String>,
    pub local_address: Option<String>, pub peer_address: Option<String>, pub peer_bgp_asn: Option<i64>,
    pub vlan: Option<i32>, pub outpost_lag_id: Option<String>, pub tags: Option<Vec<Tag>>,
    pub configuration_state: Option<ServiceLinkVirtualInterfaceConfigurationState>,
}
impl Shape for ServiceLinkVirtualInterface {
    const SCHEMA: &'static Schema = &Schema { name: "ServiceLinkVirtualInterface", members: &[
        field("ServiceLinkVirtualInterfaceId", "serviceLinkVirtualInterfaceId", STRING),
        field("ServiceLinkVirtualInterfaceArn", "serviceLinkVirtualInterfaceArn", STRING),
        field("OutpostId", "outpostId", STRING), field("OutpostArn", "outpostArn", STRING),
        field("OwnerId", "ownerId", STRING), field("LocalAddress", "localAddress", STRING),
        field("PeerAddress", "peerAddress", STRING), field("PeerBgpAsn", "peerBgpAsn", LONG),
        field("Vlan", "vlan", INTEGER), field("OutpostLagId", "outpostLagId", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("ConfigurationState", "configurationState", ENUM),
    ], ..Schema::NONE };
    members! {
        service_link_virtual_interface_id, service_link_virtual_interface_arn, outpost_id, outpost_arn, owner_id,
        local_address, peer_address, peer_bgp_asn, vlan, outpost_lag_id, tags, configuration_state,
    }
}
impl ServiceLinkVirtualInterface {
    #[inline] pub fn service_link_virtual_interface_id(&self) -> &str { text(&self.service_link_virtual_interface_id) }
    #[inline] pub fn service_link_virtual_interface_arn(&self) -> &str { text(&self.service_link_virtual_interface_arn) }
    #[inline] pub fn outpost_id(&self) -> &str { text(&self.outpost_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn local_address(&self) -> &str { text(&self.local_address) }
    #[inline] pub fn peer_address(&self) -> &str { text(&self.peer_address) }
    #[inline] pub fn peer_bgp_asn(&self) -> i64 { self.peer_bgp_asn.unwrap_or_default() }
    #[inline] pub fn vlan(&self) -> i32 { self.vlan.unwrap_or_default() }
    #[inline] pub fn outpost_lag_id(&self) -> &str { text(&self.outpost_lag_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn configuration_state(&self) -> &ServiceLinkVirtualInterfaceConfigurationState { choice(&self.configuration_state) }
}

pub struct ServiceTypeDetail { pub service_type: Option<ServiceType> }
impl Shape for ServiceTypeDetail {
    const SCHEMA: &'static Schema = &Schema { name: "ServiceTypeDetail", members: &[
        field("ServiceType", "serviceType", ENUM),
    ], ..Schema::NONE };
    members! { service_type }
}
impl ServiceTypeDetail {
    #[inline] pub fn service_type(&self) -> &ServiceType { choice(&self.service_type) }
}

pub struct SlotDateTimeRangeRequest { pub earliest_time: Option<Timestamp>, pub latest_time: Option<Timestamp> }
impl Shape for SlotDateTimeRangeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "SlotDateTimeRangeRequest", members: &[
        field("EarliestTime", "", TIMESTAMP).required(), field("LatestTime", "", TIMESTAMP).required(),
    ], ..Schema::NONE };
    members! { earliest_time, latest_time }
}
impl SlotDateTimeRangeRequest {
    pub fn with_earliest_time(mut self, v: impl Into<Timestamp>) -> Self { self.earliest_time = Some(v.into()); self }
    pub fn with_latest_time(mut self, v: impl Into<Timestamp>) -> Self { self.latest_time = Some(v.into()); self }
}

pub struct SlotStartTimeRangeRequest { pub earliest_time: Option<Timestamp>, pub latest_time: Option<Timestamp> }
impl Shape for SlotStartTimeRangeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "SlotStartTimeRangeRequest", members: &[
        field("EarliestTime", "", TIMESTAMP), field("LatestTime", "", TIMESTAMP),
    ], ..Schema::NONE };
    members! { earliest_time, latest_time }
}
impl SlotStartTimeRangeRequest {
    pub fn with_earliest_time(mut self, v: impl Into<Timestamp>) -> Self { self.earliest_time = Some(v.into()); self }
    pub fn with_latest_time(mut self, v: impl Into<Timestamp>) -> Self { self.latest_time = Some(v.into()); self }
}

pub struct Snapshot {
    pub owner_alias: Option<String>, pub outpost_arn: Option<String>, pub tags: Option<Vec<Tag>>,
    pub storage_tier: Option<StorageTier>, pub restore_expiry_time: Option<Timestamp>, pub sse_type: Option<SSEType>,
    pub availability_zone: Option<String>, pub transfer_type: Option<TransferType>,
    pub completion_duration_minutes: Option<i32>, pub completion_time: Option<Timestamp>,
    pub full_snapshot_size_in_bytes: Option<i64>, pub associated_kms_keys: Option<Vec<AssociatedKmsKey>>,
    pub snapshot_id: Option<String>, pub volume_id: Option<String>, pub state: Option<SnapshotState>,
    pub state_message: Option<String>, pub start_time: Option<Timestamp>, pub progress: Option<String>,
    pub owner_id: Option<String>, pub description: Option<String>, pub volume_size: Option<i32>,
    pub encrypted: Option<bool>, pub kms_key_id: Option<String>, pub data_encryption_key_id: Option<String>,
}
impl Shape for Snapshot {
    const SCHEMA: &'static Schema = &Schema { name: "Snapshot", members: &[
        field("OwnerAlias", "ownerAlias", STRING), field("OutpostArn", "outpostArn", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("StorageTier", "storageTier", ENUM),
        field("RestoreExpiryTime", "restoreExpiryTime", TIMESTAMP), field("SseType", "sseType", ENUM),
        field("AvailabilityZone", "availabilityZone", STRING), field("TransferType", "transferType", ENUM),
        field("CompletionDurationMinutes", "completionDurationMinutes", INTEGER),
        field("CompletionTime", "completionTime", TIMESTAMP),
        field("FullSnapshotSizeInBytes", "fullSnapshotSizeInBytes", LONG),
        field("AssociatedKmsKeys", "associatedKmsKeySet", ASSOCIATED_KMS_KEY_SET_LIST),
        field("SnapshotId", "snapshotId", STRING), field("VolumeId", "volumeId", STRING),
        field("State", "status", ENUM), field("StateMessage", "statusMessage", STRING),
        field("StartTime", "startTime", TIMESTAMP), field("Progress", "progress", STRING),
        field("OwnerId", "ownerId", STRING), field("Description", "description", STRING),
        field("VolumeSize", "volumeSize", INTEGER), field("Encrypted", "encrypted", BOOLEAN),
        field("KmsKeyId", "kmsKeyId", STRING), field("DataEncryptionKeyId", "dataEncryptionKeyId", STRING),
    ], ..Schema::NONE };
    members! {
        owner_alias, outpost_arn, tags, storage_tier, restore_expiry_time, sse_type, availability_zone, transfer_type,
        completion_duration_minutes, completion_time, full_snapshot_size_in_bytes, associated_kms_keys, snapshot_id,
        volume_id, state, state_message, start_time, progress, owner_id, description, volume_size, encrypted,
        kms_key_id, data_encryption_key_id,
    }
}
impl Snapshot {
    #[inline] pub fn owner_alias(&self) -> &str { text(&self.owner_alias) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn storage_tier(&self) -> &StorageTier { choice(&self.storage_tier) }
    #[inline] pub fn restore_expiry_time(&self) -> Timestamp { moment(&self.restore_expiry_time) }
    #[inline] pub fn sse_type(&self) -> &SSEType { choice(&self.sse_type) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn transfer_type(&self) -> &TransferType { choice(&self.transfer_type) }
    #[inline] pub fn completion_duration_minutes(&self) -> i32 { self.completion_duration_minutes.unwrap_or_default() }
    #[inline] pub fn completion_time(&self) -> Timestamp { moment(&self.completion_time) }
    #[inline] pub fn full_snapshot_size_in_bytes(&self) -> i64 { self.full_snapshot_size_in_bytes.unwrap_or_default() }
    #[inline] pub fn associated_kms_keys(&self) -> &[AssociatedKmsKey] { items(&self.associated_kms_keys) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn state(&self) -> &SnapshotState { choice(&self.state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn volume_size(&self) -> i32 { self.volume_size.unwrap_or_default() }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
    #[inline] pub fn data_encryption_key_id(&self) -> &str { text(&self.data_encryption_key_id) }
}

pub struct SnapshotDetail {
    pub description: Option<String>, pub device_name: Option<String>, pub disk_image_size: Option<f64>,
    pub format: Option<String>, pub progress: Option<String>, pub snapshot_id: Option<String>,
    pub status: Option<String>, pub status_message: Option<String>, pub url: Option<String>,
    pub user_bucket: Option<UserBucketDetails>,
}
impl Shape for SnapshotDetail {
    const SCHEMA: &'static Schema = &Schema { name: "SnapshotDetail", members: &[
        field("Description", "description", STRING), field("DeviceName", "deviceName", STRING),
        field("DiskImageSize", "diskImageSize", DOUBLE), field("Format", "format", STRING),
        field("Progress", "progress", STRING), field("SnapshotId", "snapshotId", STRING),
        field("Status", "status", STRING), field("StatusMessage", "statusMessage", STRING),
        field("Url", "url", STRING).sensitive(), field("UserBucket", "userBucket", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        description, device_name, disk_image_size, format, progress, snapshot_id, status, status_message, url,
        user_bucket,
    }
}
impl SnapshotDetail {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn device_name(&self) -> &str { text(&self.device_name) }
    #[inline] pub fn disk_image_size(&self) -> f64 { self.disk_image_size.unwrap_or_default() }
    #[inline] pub fn format(&self) -> &str { text(&self.format) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn url(&self) -> &str { text(&self.url) }
    #[inline] pub fn user_bucket(&self) -> &UserBucketDetails { nested(&self.user_bucket) }
}

pub struct SnapshotDiskContainer {
    pub description: Option<String>, pub format: Option<String>, pub url: Option<String>,
    pub user_bucket: Option<UserBucket>,
}
impl Shape for SnapshotDiskContainer {
    const SCHEMA: &'static Schema = &Schema { name: "SnapshotDiskContainer", members: &[
        field("Description", "", STRING), field("Format", "", STRING), field("Url", "", STRING).sensitive(),
        field("UserBucket", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { description, format, url, user_bucket }
}
impl SnapshotDiskContainer {
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    pub fn with_format(mut self, v: impl Into<String>) -> Self { self.format = Some(v.into()); self }
    pub fn with_url(mut self, v: impl Into<String>) -> Self { self.url = Some(v.into()); self }
    pub fn with_user_bucket(mut self, v: impl Into<UserBucket>) -> Self { self.user_bucket = Some(v.into()); self }
}

pub struct SnapshotInfo {
    pub description: Option<String>, pub tags: Option<Vec<Tag>>, pub encrypted: Option<bool>,
    pub volume_id: Option<String>, pub state: Option<SnapshotState>, pub volume_size: Option<i32>,
    pub start_time: Option<Timestamp>, pub progress: Option<String>, pub owner_id: Option<String>,
    pub snapshot_id: Option<String>, pub outpost_arn: Option<String>, pub sse_type: Option<SSEType>,
    pub availability_zone: Option<String>,
}
impl Shape for SnapshotInfo {
    const SCHEMA: &'static Schema = &Schema { name: "SnapshotInfo", members: &[
        field("Description", "description", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("Encrypted", "encrypted", BOOLEAN), field("VolumeId", "volumeId", STRING), field("State", "state", ENUM),
        field("VolumeSize", "volumeSize", INTEGER), field("StartTime", "startTime", TIMESTAMP),
        field("Progress", "progress", STRING), field("OwnerId", "ownerId", STRING),
        field("SnapshotId", "snapshotId", STRING), field("OutpostArn", "outpostArn", STRING),
        field("SseType", "sseType", ENUM), field("AvailabilityZone", "availabilityZone", STRING),
    ], ..Schema::NONE };
    members! {
        description, tags, encrypted, volume_id, state, volume_size, start_time, progress, owner_id, snapshot_id,
        outpost_arn, sse_type, availability_zone,
    }
}
impl SnapshotInfo {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn state(&self) -> &SnapshotState { choice(&self.state) }
    #[inline] pub fn volume_size(&self) -> i32 { self.volume_size.unwrap_or_default() }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn sse_type(&self) -> &SSEType { choice(&self.sse_type) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
}

pub struct SnapshotRecycleBinInfo {
    pub snapshot_id: Option<String>, pub recycle_bin_enter_time: Option<Timestamp>,
    pub recycle_bin_exit_time: Option<Timestamp>, pub description: Option<String>, pub volume_id: Option<String>,
}
impl Shape for SnapshotRecycleBinInfo {
    const SCHEMA: &'static Schema = &Schema { name: "SnapshotRecycleBinInfo", members: &[
        field("SnapshotId", "snapshotId", STRING), field("RecycleBinEnterTime", "recycleBinEnterTime", TIMESTAMP),
        field("RecycleBinExitTime", "recycleBinExitTime", TIMESTAMP), field("Description", "description", STRING),
        field("VolumeId", "volumeId", STRING),
    ], ..Schema::NONE };
    members! { snapshot_id, recycle_bin_enter_time, recycle_bin_exit_time, description, volume_id }
}
impl SnapshotRecycleBinInfo {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn recycle_bin_enter_time(&self) -> Timestamp { moment(&self.recycle_bin_enter_time) }
    #[inline] pub fn recycle_bin_exit_time(&self) -> Timestamp { moment(&self.recycle_bin_exit_time) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
}

pub struct SnapshotTaskDetail {
    pub description: Option<String>, pub disk_image_size: Option<f64>, pub encrypted: Option<bool>,
    pub format: Option<String>, pub kms_key_id: Option<String>, pub progress: Option<String>,
    pub snapshot_id: Option<String>, pub status: Option<String>, pub status_message: Option<String>,
    pub url: Option<String>, pub user_bucket: Option<UserBucketDetails>,
}
impl Shape for SnapshotTaskDetail {
    const SCHEMA: &'static Schema = &Schema { name: "SnapshotTaskDetail", members: &[
        field("Description", "description", STRING), field("DiskImageSize", "diskImageSize", DOUBLE),
        field("Encrypted", "encrypted", BOOLEAN), field("Format", "format", STRING),
        field("KmsKeyId", "kmsKeyId", STRING), field("Progress", "progress", STRING),
        field("SnapshotId", "snapshotId", STRING), field("Status", "status", STRING),
        field("StatusMessage", "statusMessage", STRING), field("Url", "url", STRING).sensitive(),
        field("UserBucket", "userBucket", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        description, disk_image_size, encrypted, format, kms_key_id, progress, snapshot_id, status, status_message,
        url, user_bucket,
    }
}
impl SnapshotTaskDetail {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn disk_image_size(&self) -> f64 { self.disk_image_size.unwrap_or_default() }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn format(&self) -> &str { text(&self.format) }
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn url(&self) -> &str { text(&self.url) }
    #[inline] pub fn user_bucket(&self) -> &UserBucketDetails { nested(&self.user_bucket) }
}

pub struct SnapshotTierStatus {
    pub snapshot_id: Option<String>, pub volume_id: Option<String>, pub status: Option<SnapshotState>,
    pub owner_id: Option<String>, pub tags: Option<Vec<Tag>>, pub storage_tier: Option<StorageTier>,
    pub last_tiering_start_time: Option<Timestamp>, pub last_tiering_progress: Option<i32>,
    pub last_tiering_operation_status: Option<TieringOperationStatus>,
    pub last_tiering_operation_status_detail: Option<String>, pub archival_complete_time: Option<Timestamp>,
    pub restore_expiry_time: Option<Timestamp>,
}
impl Shape for SnapshotTierStatus {
    const SCHEMA: &'static Schema = &Schema { name: "SnapshotTierStatus", members: &[
        field("SnapshotId", "snapshotId", STRING), field("VolumeId", "volumeId", STRING),
        field("Status", "status", ENUM), field("OwnerId", "ownerId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("StorageTier", "storageTier", ENUM), field("LastTieringStartTime", "lastTieringStartTime", TIMESTAMP),
        field("LastTieringProgress", "lastTieringProgress", INTEGER),
        field("LastTieringOperationStatus", "lastTieringOperationStatus", ENUM),
        field("LastTieringOperationStatusDetail", "lastTieringOperationStatusDetail", STRING),
        field("ArchivalCompleteTime", "archivalCompleteTime", TIMESTAMP),
        field("RestoreExpiryTime", "restoreExpiryTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        snapshot_id, volume_id, status, owner_id, tags, storage_tier, last_tiering_start_time, last_tiering_progress,
        last_tiering_operation_status, last_tiering_operation_status_detail, archival_complete_time,
        restore_expiry_time,
    }
}
impl SnapshotTierStatus {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn status(&self) -> &SnapshotState { choice(&self.status) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn storage_tier(&self) -> &StorageTier { choice(&self.storage_tier) }
    #[inline] pub fn last_tiering_start_time(&self) -> Timestamp { moment(&self.last_tiering_start_time) }
    #[inline] pub fn last_tiering_progress(&self) -> i32 { self.last_tiering_progress.unwrap_or_default() }
    #[inline] pub fn last_tiering_operation_status(&self) -> &TieringOperationStatus { choice(&self.last_tiering_operation_status) }
    #[inline] pub fn last_tiering_operation_status_detail(&self) -> &str { text(&self.last_tiering_operation_status_detail) }
    #[inline] pub fn archival_complete_time(&self) -> Timestamp { moment(&self.archival_complete_time) }
    #[inline] pub fn restore_expiry_time(&self) -> Timestamp { moment(&self.restore_expiry_time) }
}

pub struct SpotCapacityRebalance {
    pub replacement_strategy: Option<ReplacementStrategy>, pub termination_delay: Option<i32>,
}
impl Shape for SpotCapacityRebalance {
    const SCHEMA: &'static Schema = &Schema { name: "SpotCapacityRebalance", members: &[
        field("ReplacementStrategy", "replacementStrategy", ENUM),
        field("TerminationDelay", "terminationDelay", INTEGER),
    ], ..Schema::NONE };
    members! { replacement_strategy, termination_delay }
}
impl SpotCapacityRebalance {
    #[inline] pub fn replacement_strategy(&self) -> &ReplacementStrategy { choice(&self.replacement_strategy) }
    pub fn with_replacement_strategy(mut self, v: impl Into<ReplacementStrategy>) -> Self { self.replacement_strategy = Some(v.into()); self }
    #[inline] pub fn termination_delay(&self) -> i32 { self.termination_delay.unwrap_or_default() }
    pub fn with_termination_delay(mut self, v: impl Into<i32>) -> Self { self.termination_delay = Some(v.into()); self }
}

pub struct SpotDatafeedSubscription {
    pub bucket: Option<String>, pub fault: Option<SpotInstanceStateFault>, pub owner_id: Option<String>,
    pub prefix: Option<String>, pub state: Option<DatafeedSubscriptionState>,
}
impl Shape for SpotDatafeedSubscription {
    const SCHEMA: &'static Schema = &Schema { name: "SpotDatafeedSubscription", members: &[
        field("Bucket", "bucket", STRING), field("Fault", "fault", STRUCTURE), field("OwnerId", "ownerId", STRING),
        field("Prefix", "prefix", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { bucket, fault, owner_id, prefix, state }
}
impl SpotDatafeedSubscription {
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    #[inline] pub fn fault(&self) -> &SpotInstanceStateFault { nested(&self.fault) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    #[inline] pub fn state(&self) -> &DatafeedSubscriptionState { choice(&self.state) }
}

pub struct SpotFleetLaunchSpecification {
    pub addressing_type: Option<String>, pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub ebs_optimized: Option<bool>, pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub image_id: Option<String>, pub instance_type: Option<InstanceType>, pub kernel_id: Option<String>,
    pub key_name: Option<String>, pub monitoring: Option<SpotFleetMonitoring>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>>, pub placement: Option<SpotPlacement>,
    pub ramdisk_id: Option<String>, pub spot_price: Option<String>, pub subnet_id: Option<String>,
    pub user_data: Option<String>, pub weighted_capacity: Option<f64>,
    pub tag_specifications: Option<Vec<SpotFleetTagSpecification>>,
    pub instance_requirements: Option<InstanceRequirements>, pub security_groups: Option<Vec<GroupIdentifier>>,
}
impl Shape for SpotFleetLaunchSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "SpotFleetLaunchSpecification", members: &[
        field("AddressingType", "addressingType", STRING),
        field("BlockDeviceMappings", "blockDeviceMapping", BLOCK_DEVICE_MAPPING_LIST_LIST),
        field("EbsOptimized", "ebsOptimized", BOOLEAN), field("IamInstanceProfile", "iamInstanceProfile", STRUCTURE),
        field("ImageId", "imageId", STRING), field("InstanceType", "instanceType", ENUM),
        field("KernelId", "kernelId", STRING), field("KeyName", "keyName", STRING),
        field("Monitoring", "monitoring", STRUCTURE),
        field("NetworkInterfaces", "networkInterfaceSet", INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST_LIST),
        field("Placement", "placement", STRUCTURE), field("RamdiskId", "ramdiskId", STRING),
        field("SpotPrice", "spotPrice", STRING), field("SubnetId", "subnetId", STRING),
        field("UserData", "userData", STRING).sensitive(), field("WeightedCapacity", "weightedCapacity", DOUBLE),
        field("TagSpecifications", "tagSpecificationSet", SPOT_FLEET_TAG_SPECIFICATION_LIST_LIST),
        field("InstanceRequirements", "instanceRequirements", STRUCTURE),
        field("SecurityGroups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        addressing_type, block_device_mappings, ebs_optimized, iam_instance_profile, image_id, instance_type,
        kernel_id, key_name, monitoring, network_interfaces, placement, ramdisk_id, spot_price, subnet_id, user_data,
        weighted_capacity, tag_specifications, instance_requirements, security_groups,
    }
}
impl SpotFleetLaunchSpecification {
    #[inline] pub fn addressing_type(&self) -> &str { text(&self.addressing_type) }
    pub fn with_addressing_type(mut self, v: impl Into<String>) -> Self { self.addressing_type = Some(v.into()); self }
    #[inline] pub fn block_device_mappings(&self) -> &[BlockDeviceMapping] { items(&self.block_device_mappings) }
    pub fn with_block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<BlockDeviceMapping>>) -> Self { self.block_device_mappings = list(v); self }
    #[inline] pub fn ebs_optimized(&self) -> bool { self.ebs_optimized.unwrap_or_default() }
    pub fn with_ebs_optimized(mut self, v: impl Into<bool>) -> Self { self.ebs_optimized = Some(v.into()); self }
    #[inline] pub fn iam_instance_profile(&self) -> &IamInstanceProfileSpecification { nested(&self.iam_instance_profile) }
    pub fn with_iam_instance_profile(mut self, v: impl Into<IamInstanceProfileSpecification>) -> Self { self.iam_instance_profile = Some(v.into()); self }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    pub fn with_image_id(mut self, v: impl Into<String>) -> Self { self.image_id = Some(v.into()); self }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    pub fn with_instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.instance_type = Some(v.into()); self }
    #[inline] pub fn kernel_id(&self) -> &str { text(&self.kernel_id) }
    pub fn with_kernel_id(mut self, v: impl Into<String>) -> Self { self.kernel_id = Some(v.into()); self }
    #[inline] pub fn key_name(&self) -> &str { text(&self.key_name) }
    pub fn with_key_name(mut self, v: impl Into<String>) -> Self { self.key_name = Some(v.into()); self }
    #[inline] pub fn monitoring(&self) -> &SpotFleetMonitoring { nested(&self.monitoring) }
    pub fn with_monitoring(mut self, v: impl Into<SpotFleetMonitoring>) -> Self { self.monitoring = Some(v.into()); self }
    #[inline] pub fn network_interfaces(&self) -> &[InstanceNetworkInterfaceSpecification] { items(&self.network_interfaces) }
    pub fn with_network_interfaces(mut self, v: impl IntoIterator<Item = impl Into<InstanceNetworkInterfaceSpecification>>) -> Self { self.network_interfaces = list(v); self }
    #[inline] pub fn placement(&self) -> &SpotPlacement { nested(&self.placement) }
    pub fn with_placement(mut self, v: impl Into<SpotPlacement>) -> Self { self.placement = Some(v.into()); self }
    #[inline] pub fn ramdisk_id(&self) -> &str { text(&self.ramdisk_id) }
    pub fn with_ramdisk_id(mut self, v: impl Into<String>) -> Self { self.ramdisk_id = Some(v.into()); self }
    #[inline] pub fn spot_price(&self) -> &str { text(&self.spot_price) }
    pub fn with_spot_price(mut self, v: impl Into<String>) -> Self { self.spot_price = Some(v.into()); self }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    #[inline] pub fn user_data(&self) -> &str { text(&self.user_data) }
    pub fn with_user_data(mut self, v: impl Into<String>) -> Self { self.user_data = Some(v.into()); self }
    #[inline] pub fn weighted_capacity(&self) -> f64 { self.weighted_capacity.unwrap_or_default() }
    pub fn with_weighted_capacity(mut self, v: impl Into<f64>) -> Self { self.weighted_capacity = Some(v.into()); self }
    #[inline] pub fn tag_specifications(&self) -> &[SpotFleetTagSpecification] { items(&self.tag_specifications) }
    pub fn with_tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<SpotFleetTagSpecification>>) -> Self { self.tag_specifications = list(v); self }
    #[inline] pub fn instance_requirements(&self) -> &InstanceRequirements { nested(&self.instance_requirements) }
    pub fn with_instance_requirements(mut self, v: impl Into<InstanceRequirements>) -> Self { self.instance_requirements = Some(v.into()); self }
    #[inline] pub fn security_groups(&self) -> &[GroupIdentifier] { items(&self.security_groups) }
    pub fn with_security_groups(mut self, v: impl IntoIterator<Item = impl Into<GroupIdentifier>>) -> Self { self.security_groups = list(v); self }
}

pub struct SpotFleetMonitoring { pub enabled: Option<bool> }
impl Shape for SpotFleetMonitoring {
    const SCHEMA: &'static Schema = &Schema { name: "SpotFleetMonitoring", members: &[
        field("Enabled", "enabled", BOOLEAN),
    ], ..Schema::NONE };
    members! { enabled }
}
impl SpotFleetMonitoring {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
}

pub struct SpotFleetRequestConfig {
    pub activity_status: Option<ActivityStatus>, pub create_time: Option<Timestamp>,
    pub spot_fleet_request_config: Option<SpotFleetRequestConfigData>, pub spot_fleet_request_id: Option<String>,
    pub spot_fleet_request_state: Option<BatchState>, pub tags: Option<Vec<Tag>>,
}
impl Shape for SpotFleetRequestConfig {
    const SCHEMA: &'static Schema = &Schema { name: "SpotFleetRequestConfig", members: &[
        field("ActivityStatus", "activityStatus", ENUM), field("CreateTime", "createTime", TIMESTAMP),
        field("SpotFleetRequestConfig", "spotFleetRequestConfig", STRUCTURE),
        field("SpotFleetRequestId", "spotFleetRequestId", STRING),
        field("SpotFleetRequestState", "spotFleetRequestState", ENUM), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        activity_status, create_time, spot_fleet_request_config, spot_fleet_request_id, spot_fleet_request_state, tags,
    }
}
impl SpotFleetRequestConfig {
    #[inline] pub fn activity_status(&self) -> &ActivityStatus { choice(&self.activity_status) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn spot_fleet_request_config(&self) -> &SpotFleetRequestConfigData { nested(&self.spot_fleet_request_config) }
    #[inline] pub fn spot_fleet_request_id(&self) -> &str { text(&self.spot_fleet_request_id) }
    #[inline] pub fn spot_fleet_request_state(&self) -> &BatchState { choice(&self.spot_fleet_request_state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct SpotFleetRequestConfigData {
    pub allocation_strategy: Option<AllocationStrategy>,
    pub on_demand_allocation_strategy: Option<OnDemandAllocationStrategy>,
    pub spot_maintenance_strategies: Option<SpotMaintenanceStrategies>, pub client_token: Option<String>,
    pub excess_capacity_termination_policy: Option<ExcessCapacityTerminationPolicy>,
    pub fulfilled_capacity: Option<f64>, pub on_demand_fulfilled_capacity: Option<f64>,
    pub iam_fleet_role: Option<String>, pub launch_specifications: Option<Vec<SpotFleetLaunchSpecification>>,
    pub launch_template_configs: Option<Vec<LaunchTemplateConfig>>, pub spot_price: Option<String>,
    pub target_capacity: Option<i32>, pub on_demand_target_capacity: Option<i32>,
    pub on_demand_max_total_price: Option<String>, pub spot_max_total_price: Option<String>,
    pub terminate_instances_with_expiration: Option<bool>, pub r#type: Option<FleetType>,
    pub valid_from: Option<Timestamp>, pub valid_until: Option<Timestamp>,
    pub replace_unhealthy_instances: Option<bool>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
    pub load_balancers_config: Option<LoadBalancersConfig>, pub instance_pools_to_use_count: Option<i32>,
    pub context: Option<String>, pub target_capacity_unit_type: Option<TargetCapacityUnitType>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for SpotFleetRequestConfigData {
    const SCHEMA: &'static Schema = &Schema { name: "SpotFleetRequestConfigData", members: &[
        field("AllocationStrategy", "allocationStrategy", ENUM),
        field("OnDemandAllocationStrategy", "onDemandAllocationStrategy", ENUM),
        field("SpotMaintenanceStrategies", "spotMaintenanceStrategies", STRUCTURE),
        field("ClientToken", "clientToken", STRING),
        field("ExcessCapacityTerminationPolicy", "excessCapacityTerminationPolicy", ENUM),
        field("FulfilledCapacity", "fulfilledCapacity", DOUBLE),
        field("OnDemandFulfilledCapacity", "onDemandFulfilledCapacity", DOUBLE),
        field("IamFleetRole", "iamFleetRole", STRING).required(),
        field("LaunchSpecifications", "launchSpecifications", LAUNCH_SPECS_LIST_LIST),
        field("LaunchTemplateConfigs", "launchTemplateConfigs", LAUNCH_TEMPLATE_CONFIG_LIST_LIST),
        field("SpotPrice", "spotPrice", STRING), field("TargetCapacity", "targetCapacity", INTEGER).required(),
        field("OnDemandTargetCapacity", "onDemandTargetCapacity", INTEGER),
        field("OnDemandMaxTotalPrice", "onDemandMaxTotalPrice", STRING),
        field("SpotMaxTotalPrice", "spotMaxTotalPrice", STRING),
        field("TerminateInstancesWithExpiration", "terminateInstancesWithExpiration", BOOLEAN),
        field("Type", "type", ENUM), field("ValidFrom", "validFrom", TIMESTAMP),
        field("ValidUntil", "validUntil", TIMESTAMP),
        field("ReplaceUnhealthyInstances", "replaceUnhealthyInstances", BOOLEAN),
        field("InstanceInterruptionBehavior", "instanceInterruptionBehavior", ENUM),
        field("LoadBalancersConfig", "loadBalancersConfig", STRUCTURE),
        field("InstancePoolsToUseCount", "instancePoolsToUseCount", INTEGER), field("Context", "context", STRING),
        field("TargetCapacityUnitType", "targetCapacityUnitType", ENUM),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        allocation_strategy, on_demand_allocation_strategy, spot_maintenance_strategies, client_token,
        excess_capacity_termination_policy, fulfilled_capacity, on_demand_fulfilled_capacity, iam_fleet_role,
        launch_specifications, launch_template_configs, spot_price, target_capacity, on_demand_target_capacity,
        on_demand_max_total_price, spot_max_total_price, terminate_instances_with_expiration, r#type, valid_from,
        valid_until, replace_unhealthy_instances, instance_interruption_behavior, load_balancers_config,
        instance_pools_to_use_count, context, target_capacity_unit_type, tag_specifications,
    }
}
impl SpotFleetRequestConfigData {
    #[inline] pub fn allocation_strategy(&self) -> &AllocationStrategy { choice(&self.allocation_strategy) }
    pub fn with_allocation_strategy(mut self, v: impl Into<AllocationStrategy>) -> Self { self.allocation_strategy = Some(v.into()); self }
    #[inline] pub fn on_demand_allocation_strategy(&self) -> &OnDemandAllocationStrategy { choice(&self.on_demand_allocation_strategy) }
    pub fn with_on_demand_allocation_strategy(mut self, v: impl Into<OnDemandAllocationStrategy>) -> Self { self.on_demand_allocation_strategy = Some(v.into()); self }
    #[inline] pub fn spot_maintenance_strategies(&self) -> &SpotMaintenanceStrategies { nested(&self.spot_maintenance_strategies) }
    pub fn with_spot_maintenance_strategies(mut self, v: impl Into<SpotMaintenanceStrategies>) -> Self { self.spot_maintenance_strategies = Some(v.into()); self }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    pub fn with_client_token(mut self, v: impl Into<String>) -> Self { self.client_token = Some(v.into()); self }
    #[inline] pub fn excess_capacity_termination_policy(&self) -> &ExcessCapacityTerminationPolicy { choice(&self.excess_capacity_termination_policy) }
    pub fn with_excess_capacity_termination_policy(mut self, v: impl Into<ExcessCapacityTerminationPolicy>) -> Self { self.excess_capacity_termination_policy = Some(v.into()); self }
    #[inline] pub fn fulfilled_capacity(&self) -> f64 { self.fulfilled_capacity.unwrap_or_default() }
    pub fn with_fulfilled_capacity(mut self, v: impl Into<f64>) -> Self { self.fulfilled_capacity = Some(v.into()); self }
    #[inline] pub fn on_demand_fulfilled_capacity(&self) -> f64 { self.on_demand_fulfilled_capacity.unwrap_or_default() }
    pub fn with_on_demand_fulfilled_capacity(mut self, v: impl Into<f64>) -> Self { self.on_demand_fulfilled_capacity = Some(v.into()); self }
    #[inline] pub fn iam_fleet_role(&self) -> &str { text(&self.iam_fleet_role) }
    pub fn with_iam_fleet_role(mut self, v: impl Into<String>) -> Self { self.iam_fleet_role = Some(v.into()); self }
    #[inline] pub fn launch_specifications(&self) -> &[SpotFleetLaunchSpecification] { items(&self.launch_specifications) }
    pub fn with_launch_specifications(mut self, v: impl IntoIterator<Item = impl Into<SpotFleetLaunchSpecification>>) -> Self { self.launch_specifications = list(v); self }
    #[inline] pub fn launch_template_configs(&self) -> &[LaunchTemplateConfig] { items(&self.launch_template_configs) }
    pub fn with_launch_template_configs(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateConfig>>) -> Self { self.launch_template_configs = list(v); self }
    #[inline] pub fn spot_price(&self) -> &str { text(&self.spot_price) }
    pub fn with_spot_price(mut self, v: impl Into<String>) -> Self { self.spot_price = Some(v.into()); self }
    #[inline] pub fn target_capacity(&self) -> i32 { self.target_capacity.unwrap_or_default() }
    pub fn with_target_capacity(mut self, v: impl Into<i32>) -> Self { self.target_capacity = Some(v.into()); self }
    #[inline] pub fn on_demand_target_capacity(&self) -> i32 { self.on_demand_target_capacity.unwrap_or_default() }
    pub fn with_on_demand_target_capacity(mut self, v: impl Into<i32>) -> Self { self.on_demand_target_capacity = Some(v.into()); self }
    #[inline] pub fn on_demand_max_total_price(&self) -> &str { text(&self.on_demand_max_total_price) }
    pub fn with_on_demand_max_total_price(mut self, v: impl Into<String>) -> Self { self.on_demand_max_total_price = Some(v.into()); self }
    #[inline] pub fn spot_max_total_price(&self) -> &str { text(&self.spot_max_total_price) }
    pub fn with_spot_max_total_price(mut self, v: impl Into<String>) -> Self { self.spot_max_total_price = Some(v.into()); self }
    #[inline] pub fn terminate_instances_with_expiration(&self) -> bool { self.terminate_instances_with_expiration.unwrap_or_default() }
    pub fn with_terminate_instances_with_expiration(mut self, v: impl Into<bool>) -> Self { self.terminate_instances_with_expiration = Some(v.into()); self }
    #[inline] pub fn r#type(&self) -> &FleetType { choice(&self.r#type) }
    pub fn with_type(mut self, v: impl Into<FleetType>) -> Self { self.r#type = Some(v.into()); self }
    #[inline] pub fn valid_from(&self) -> Timestamp { moment(&self.valid_from) }
    pub fn with_valid_from(mut self, v: impl Into<Timestamp>) -> Self { self.valid_from = Some(v.into()); self }
    #[inline] pub fn valid_until(&self) -> Timestamp { moment(&self.valid_until) }
    pub fn with_valid_until(mut self, v: impl Into<Timestamp>) -> Self { self.valid_until = Some(v.into()); self }
    #[inline] pub fn replace_unhealthy_instances(&self) -> bool { self.replace_unhealthy_instances.unwrap_or_default() }
    pub fn with_replace_unhealthy_instances(mut self, v: impl Into<bool>) -> Self { self.replace_unhealthy_instances = Some(v.into()); self }
    #[inline] pub fn instance_interruption_behavior(&self) -> &InstanceInterruptionBehavior { choice(&self.instance_interruption_behavior) }
    pub fn with_instance_interruption_behavior(mut self, v: impl Into<InstanceInterruptionBehavior>) -> Self { self.instance_interruption_behavior = Some(v.into()); self }
    #[inline] pub fn load_balancers_config(&self) -> &LoadBalancersConfig { nested(&self.load_balancers_config) }
    pub fn with_load_balancers_config(mut self, v: impl Into<LoadBalancersConfig>) -> Self { self.load_balancers_config = Some(v.into()); self }
    #[inline] pub fn instance_pools_to_use_count(&self) -> i32 { self.instance_pools_to_use_count.unwrap_or_default() }
    pub fn with_instance_pools_to_use_count(mut self, v: impl Into<i32>) -> Self { self.instance_pools_to_use_count = Some(v.into()); self }
    #[inline] pub fn context(&self) -> &str { text(&self.context) }
    pub fn with_context(mut self, v: impl Into<String>) -> Self { self.context = Some(v.into()); self }
    #[inline] pub fn target_capacity_unit_type(&self) -> &TargetCapacityUnitType { choice(&self.target_capacity_unit_type) }
    pub fn with_target_capacity_unit_type(mut self, v: impl Into<TargetCapacityUnitType>) -> Self { self.target_capacity_unit_type = Some(v.into()); self }
    #[inline] pub fn tag_specifications(&self) -> &[TagSpecification] { items(&self.tag_specifications) }
    pub fn with_tag_specifications(mut self, v: impl IntoIterator<Item = impl Into<TagSpecification>>) -> Self { self.tag_specifications = list(v); self }
}

pub struct SpotFleetTagSpecification { pub resource_type: Option<ResourceType>, pub tags: Option<Vec<Tag>> }
impl Shape for SpotFleetTagSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "SpotFleetTagSpecification", members: &[
        field("ResourceType", "resourceType", ENUM), field("Tags", "tag", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { resource_type, tags }
}
impl SpotFleetTagSpecification {
    #[inline] pub fn resource_type(&self) -> &ResourceType { choice(&self.resource_type) }
    pub fn with_resource_type(mut self, v: impl Into<ResourceType>) -> Self { self.resource_type = Some(v.into()); self }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    pub fn with_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tags = list(v); self }
}

pub struct SpotInstanceRequest {
    pub actual_block_hourly_price: Option<String>, pub availability_zone_group: Option<String>,
    pub block_duration_minutes: Option<i32>, pub create_time: Option<Timestamp>,
    pub fault: Option<SpotInstanceStateFault>, pub instance_id: Option<String>, pub launch_group: Option<String>,
    pub launch_specification: Option<LaunchSpecification>, pub launched_availability_zone: Option<String>,
    pub launched_availability_zone_id: Option<String>, pub product_description: Option<RIProductDescription>,
    pub spot_instance_request_id: Option<String>, pub spot_price: Option<String>, pub state: Option<SpotInstanceState>,
    pub status: Option<SpotInstanceStatus>, pub tags: Option<Vec<Tag>>, pub r#type: Option<SpotInstanceType>,
    pub valid_from: Option<Timestamp>, pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
}
impl Shape for SpotInstanceRequest {
    const SCHEMA: &'static Schema = &Schema { name: "SpotInstanceRequest", members: &[
        field("ActualBlockHourlyPrice", "actualBlockHourlyPrice", STRING),
        field("AvailabilityZoneGroup", "availabilityZoneGroup", STRING),
        field("BlockDurationMinutes", "blockDurationMinutes", INTEGER), field("CreateTime", "createTime", TIMESTAMP),
        field("Fault", "fault", STRUCTURE), field("InstanceId", "instanceId", STRING),
        field("LaunchGroup", "launchGroup", STRING), field("LaunchSpecification", "launchSpecification", STRUCTURE),
        field("LaunchedAvailabilityZone", "launchedAvailabilityZone", STRING),
        field("LaunchedAvailabilityZoneId", "launchedAvailabilityZoneId", STRING),
        field("ProductDescription", "productDescription", ENUM),
        field("SpotInstanceRequestId", "spotInstanceRequestId", STRING), field("SpotPrice", "spotPrice", STRING),
        field("State", "state", ENUM), field("Status", "status", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
        field("Type", "type", ENUM), field("ValidFrom", "validFrom", TIMESTAMP),
        field("ValidUntil", "validUntil", TIMESTAMP),
        field("InstanceInterruptionBehavior", "instanceInterruptionBehavior", ENUM),
    ], ..Schema::NONE };
    members! {
        actual_block_hourly_price, availability_zone_group, block_duration_minutes, create_time, fault, instance_id,
        launch_group, launch_specification, launched_availability_zone, launched_availability_zone_id,
        product_description, spot_instance_request_id, spot_price, state, status, tags, r#type, valid_from,
        valid_until, instance_interruption_behavior,
    }
}
impl SpotInstanceRequest {
    #[inline] pub fn actual_block_hourly_price(&self) -> &str { text(&self.actual_block_hourly_price) }
    #[inline] pub fn availability_zone_group(&self) -> &str { text(&self.availability_zone_group) }
    #[inline] pub fn block_duration_minutes(&self) -> i32 { self.block_duration_minutes.unwrap_or_default() }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn fault(&self) -> &SpotInstanceStateFault { nested(&self.fault) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn launch_group(&self) -> &str { text(&self.launch_group) }
    #[inline] pub fn launch_specification(&self) -> &LaunchSpecification { nested(&self.launch_specification) }
    #[inline] pub fn launched_availability_zone(&self) -> &str { text(&self.launched_availability_zone) }
    #[inline] pub fn launched_availability_zone_id(&self) -> &str { text(&self.launched_availability_zone_id) }
    #[inline] pub fn product_description(&self) -> &RIProductDescription { choice(&self.product_description) }
    #[inline] pub fn spot_instance_request_id(&self) -> &str { text(&self.spot_instance_request_id) }
    #[inline] pub fn spot_price(&self) -> &str { text(&self.spot_price) }
    #[inline] pub fn state(&self) -> &SpotInstanceState { choice(&self.state) }
    #[inline] pub fn status(&self) -> &SpotInstanceStatus { nested(&self.status) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn r#type(&self) -> &SpotInstanceType { choice(&self.r#type) }
    #[inline] pub fn valid_from(&self) -> Timestamp { moment(&self.valid_from) }
    #[inline] pub fn valid_until(&self) -> Timestamp { moment(&self.valid_until) }
    #[inline] pub fn instance_interruption_behavior(&self) -> &InstanceInterruptionBehavior { choice(&self.instance_interruption_behavior) }
}

pub struct SpotInstanceStateFault { pub code: Option<String>, pub message: Option<String> }
impl Shape for SpotInstanceStateFault {
    const SCHEMA: &'static Schema = &Schema { name: "SpotInstanceStateFault", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl SpotInstanceStateFault {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct SpotInstanceStatus {
    pub code: Option<String>, pub message: Option<String>, pub update_time: Option<Timestamp>,
}
impl Shape for SpotInstanceStatus {
    const SCHEMA: &'static Schema = &Schema { name: "SpotInstanceStatus", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
        field("UpdateTime", "updateTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! { code, message, update_time }
}
impl SpotInstanceStatus {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
    #[inline] pub fn update_time(&self) -> Timestamp { moment(&self.update_time) }
}

pub struct SpotMaintenanceStrategies { pub capacity_rebalance: Option<SpotCapacityRebalance> }
impl Shape for SpotMaintenanceStrategies {
    const SCHEMA: &'static Schema = &Schema { name: "SpotMaintenanceStrategies", members: &[
        field("CapacityRebalance", "capacityRebalance", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_rebalance }
}
impl SpotMaintenanceStrategies {
    #[inline] pub fn capacity_rebalance(&self) -> &SpotCapacityRebalance { nested(&self.capacity_rebalance) }
    pub fn with_capacity_rebalance(mut self, v: impl Into<SpotCapacityRebalance>) -> Self { self.capacity_rebalance = Some(v.into()); self }
}

pub struct SpotMarketOptions {
    pub max_price: Option<String>, pub spot_instance_type: Option<SpotInstanceType>,
    pub block_duration_minutes: Option<i32>, pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
}
impl Shape for SpotMarketOptions {
    const SCHEMA: &'static Schema = &Schema { name: "SpotMarketOptions", members: &[
        field("MaxPrice", "", STRING), field("SpotInstanceType", "", ENUM), field("BlockDurationMinutes", "", INTEGER),
        field("ValidUntil", "", TIMESTAMP), field("InstanceInterruptionBehavior", "", ENUM),
    ], ..Schema::NONE };
    members! { max_price, spot_instance_type, block_duration_minutes, valid_until, instance_interruption_behavior }
}
impl SpotMarketOptions {
    pub fn with_max_price(mut self, v: impl Into<String>) -> Self { self.max_price = Some(v.into()); self }
    pub fn with_spot_instance_type(mut self, v: impl Into<SpotInstanceType>) -> Self { self.spot_instance_type = Some(v.into()); self }
    pub fn with_block_duration_minutes(mut self, v: impl Into<i32>) -> Self { self.block_duration_minutes = Some(v.into()); self }
    pub fn with_valid_until(mut self, v: impl Into<Timestamp>) -> Self { self.valid_until = Some(v.into()); self }
    pub fn with_instance_interruption_behavior(mut self, v: impl Into<InstanceInterruptionBehavior>) -> Self { self.instance_interruption_behavior = Some(v.into()); self }
}

pub struct SpotOptions {
    pub allocation_strategy: Option<SpotAllocationStrategy>,
    pub maintenance_strategies: Option<FleetSpotMaintenanceStrategies>,
    pub instance_interruption_behavior: Option<SpotInstanceInterruptionBehavior>,
    pub instance_pools_to_use_count: Option<i32>, pub single_instance_type: Option<bool>,
    pub single_availability_zone: Option<bool>, pub min_target_capacity: Option<i32>,
    pub max_total_price: Option<String>,
}
impl Shape for SpotOptions {
    const SCHEMA: &'static Schema = &Schema { name: "SpotOptions", members: &[
        field("AllocationStrategy", "allocationStrategy", ENUM),
        field("MaintenanceStrategies", "maintenanceStrategies", STRUCTURE),
        field("InstanceInterruptionBehavior", "instanceInterruptionBehavior", ENUM),
        field("InstancePoolsToUseCount", "instancePoolsToUseCount", INTEGER),
        field("SingleInstanceType", "singleInstanceType", BOOLEAN),
        field("SingleAvailabilityZone", "singleAvailabilityZone", BOOLEAN),
        field("MinTargetCapacity", "minTargetCapacity", INTEGER), field("MaxTotalPrice", "maxTotalPrice", STRING),
    ], ..Schema::NONE };
    members! {
        allocation_strategy, maintenance_strategies, instance_interruption_behavior, instance_pools_to_use_count,
        single_instance_type, single_availability_zone, min_target_capacity, max_total_price,
    }
}
impl SpotOptions {
    #[inline] pub fn allocation_strategy(&self) -> &SpotAllocationStrategy { choice(&self.allocation_strategy) }
    #[inline] pub fn maintenance_strategies(&self) -> &FleetSpotMaintenanceStrategies { nested(&self.maintenance_strategies) }
    #[inline] pub fn instance_interruption_behavior(&self) -> &SpotInstanceInterruptionBehavior { choice(&self.instance_interruption_behavior) }
    #[inline] pub fn instance_pools_to_use_count(&self) -> i32 { self.instance_pools_to_use_count.unwrap_or_default() }
    #[inline] pub fn single_instance_type(&self) -> bool { self.single_instance_type.unwrap_or_default() }
    #[inline] pub fn single_availability_zone(&self) -> bool { self.single_availability_zone.unwrap_or_default() }
    #[inline] pub fn min_target_capacity(&self) -> i32 { self.min_target_capacity.unwrap_or_default() }
    #[inline] pub fn max_total_price(&self) -> &str { text(&self.max_total_price) }
}

pub struct SpotOptionsRequest {
    pub allocation_strategy: Option<SpotAllocationStrategy>,
    pub maintenance_strategies: Option<FleetSpotMaintenanceStrategiesRequest>,
    pub instance_interruption_behavior: Option<SpotInstanceInterruptionBehavior>,
    pub instance_pools_to_use_count: Option<i32>, pub single_instance_type: Option<bool>,
    pub single_availability_zone: Option<bool>, pub min_target_capacity: Option<i32>,
    pub max_total_price: Option<String>,
}
impl Shape for SpotOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "SpotOptionsRequest", members: &[
        field("AllocationStrategy", "", ENUM), field("MaintenanceStrategies", "", STRUCTURE),
        field("InstanceInterruptionBehavior", "", ENUM), field("InstancePoolsToUseCount", "", INTEGER),
        field("SingleInstanceType", "", BOOLEAN), field("SingleAvailabilityZone", "", BOOLEAN),
        field("MinTargetCapacity", "", INTEGER), field("MaxTotalPrice", "", STRING),
    ], ..Schema::NONE };
    members! {
        allocation_strategy, maintenance_strategies, instance_interruption_behavior, instance_pools_to_use_count,
        single_instance_type, single_availability_zone, min_target_capacity, max_total_price,
    }
}
impl SpotOptionsRequest {
    pub fn with_allocation_strategy(mut self, v: impl Into<SpotAllocationStrategy>) -> Self { self.allocation_strategy = Some(v.into()); self }
    pub fn with_maintenance_strategies(mut self, v: impl Into<FleetSpotMaintenanceStrategiesRequest>) -> Self { self.maintenance_strategies = Some(v.into()); self }
    pub fn with_instance_interruption_behavior(mut self, v: impl Into<SpotInstanceInterruptionBehavior>) -> Self { self.instance_interruption_behavior = Some(v.into()); self }
    pub fn with_instance_pools_to_use_count(mut self, v: impl Into<i32>) -> Self { self.instance_pools_to_use_count = Some(v.into()); self }
    pub fn with_single_instance_type(mut self, v: impl Into<bool>) -> Self { self.single_instance_type = Some(v.into()); self }
    pub fn with_single_availability_zone(mut self, v: impl Into<bool>) -> Self { self.single_availability_zone = Some(v.into()); self }
    pub fn with_min_target_capacity(mut self, v: impl Into<i32>) -> Self { self.min_target_capacity = Some(v.into()); self }
    pub fn with_max_total_price(mut self, v: impl Into<String>) -> Self { self.max_total_price = Some(v.into()); self }
}

pub struct SpotPlacement {
    pub availability_zone: Option<String>, pub group_name: Option<String>, pub tenancy: Option<Tenancy>,
    pub availability_zone_id: Option<String>,
}
impl Shape for SpotPlacement {
    const SCHEMA: &'static Schema = &Schema { name: "SpotPlacement", members: &[
        field("AvailabilityZone", "availabilityZone", STRING), field("GroupName", "groupName", STRING),
        field("Tenancy", "tenancy", ENUM), field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! { availability_zone, group_name, tenancy, availability_zone_id }
}
impl SpotPlacement {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    pub fn with_group_name(mut self, v: impl Into<String>) -> Self { self.group_name = Some(v.into()); self }
    #[inline] pub fn tenancy(&self) -> &Tenancy { choice(&self.tenancy) }
    pub fn with_tenancy(mut self, v: impl Into<Tenancy>) -> Self { self.tenancy = Some(v.into()); self }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    pub fn with_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.availability_zone_id = Some(v.into()); self }
}

pub struct SpotPlacementScore {
    pub region: Option<String>, pub availability_zone_id: Option<String>, pub score: Option<i32>,
}
impl Shape for SpotPlacementScore {
    const SCHEMA: &'static Schema = &Schema { name: "SpotPlacementScore", members: &[
        field("Region", "region", STRING), field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("Score", "score", INTEGER),
    ], ..Schema::NONE };
    members! { region, availability_zone_id, score }
}
impl SpotPlacementScore {
    #[inline] pub fn region(&self) -> &str { text(&self.region) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn score(&self) -> i32 { self.score.unwrap_or_default() }
}

pub struct SpotPrice {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub instance_type: Option<InstanceType>, pub product_description: Option<RIProductDescription>,
    pub spot_price: Option<String>, pub timestamp: Option<Timestamp>,
}
impl Shape for SpotPrice {
    const SCHEMA: &'static Schema = &Schema { name: "SpotPrice", members: &[
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("InstanceType", "instanceType", ENUM),
        field("ProductDescription", "productDescription", ENUM), field("SpotPrice", "spotPrice", STRING),
        field("Timestamp", "timestamp", TIMESTAMP),
    ], ..Schema::NONE };
    members! { availability_zone, availability_zone_id, instance_type, product_description, spot_price, timestamp }
}
impl SpotPrice {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn product_description(&self) -> &RIProductDescription { choice(&self.product_description) }
    #[inline] pub fn spot_price(&self) -> &str { text(&self.spot_price) }
    #[inline] pub fn timestamp(&self) -> Timestamp { moment(&self.timestamp) }
}

pub struct StaleIpPermission {
    pub from_port: Option<i32>, pub ip_protocol: Option<String>, pub ip_ranges: Option<Vec<String>>,
    pub prefix_list_ids: Option<Vec<String>>, pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
}
impl Shape for StaleIpPermission {
    const SCHEMA: &'static Schema = &Schema { name: "StaleIpPermission", members: &[
        field("FromPort", "fromPort", INTEGER), field("IpProtocol", "ipProtocol", STRING),
        field("IpRanges", "ipRanges", IP_RANGES_LIST),
        field("PrefixListIds", "prefixListIds", PREFIX_LIST_ID_SET_LIST), field("ToPort", "toPort", INTEGER),
        field("UserIdGroupPairs", "groups", USER_ID_GROUP_PAIR_SET_LIST),
    ], ..Schema::NONE };
    members! { from_port, ip_protocol, ip_ranges, prefix_list_ids, to_port, user_id_group_pairs }
}
impl StaleIpPermission {
    #[inline] pub fn from_port(&self) -> i32 { self.from_port.unwrap_or_default() }
    #[inline] pub fn ip_protocol(&self) -> &str { text(&self.ip_protocol) }
    #[inline] pub fn ip_ranges(&self) -> &[String] { items(&self.ip_ranges) }
    #[inline] pub fn prefix_list_ids(&self) -> &[String] { items(&self.prefix_list_ids) }
    #[inline] pub fn to_port(&self) -> i32 { self.to_port.unwrap_or_default() }
    #[inline] pub fn user_id_group_pairs(&self) -> &[UserIdGroupPair] { items(&self.user_id_group_pairs) }
}

pub struct StaleSecurityGroup {
    pub description: Option<String>, pub group_id: Option<String>, pub group_name: Option<String>,
    pub stale_ip_permissions: Option<Vec<StaleIpPermission>>,
    pub stale_ip_permissions_egress: Option<Vec<StaleIpPermission>>, pub vpc_id: Option<String>,
}
impl Shape for StaleSecurityGroup {
    const SCHEMA: &'static Schema = &Schema { name: "StaleSecurityGroup", members: &[
        field("Description", "description", STRING), field("GroupId", "groupId", STRING),
        field("GroupName", "groupName", STRING),
        field("StaleIpPermissions", "staleIpPermissions", STALE_IP_PERMISSION_SET_LIST),
        field("StaleIpPermissionsEgress", "staleIpPermissionsEgress", STALE_IP_PERMISSION_SET_LIST),
        field("VpcId", "vpcId", STRING),
    ], ..Schema::NONE };
    members! { description, group_id, group_name, stale_ip_permissions, stale_ip_permissions_egress, vpc_id }
}
impl StaleSecurityGroup {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    #[inline] pub fn stale_ip_permissions(&self) -> &[StaleIpPermission] { items(&self.stale_ip_permissions) }
    #[inline] pub fn stale_ip_permissions_egress(&self) -> &[StaleIpPermission] { items(&self.stale_ip_permissions_egress) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
}

pub struct StateReason { pub code: Option<String>, pub message: Option<String> }
impl Shape for StateReason {
    const SCHEMA: &'static Schema = &Schema { name: "StateReason", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl StateReason {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct Storage { pub s3: Option<S3Storage> }
impl Shape for Storage {
    const SCHEMA: &'static Schema = &Schema { name: "Storage", members: &[
        field("S3", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { s3 }
}
impl Storage {
    #[inline] pub fn s3(&self) -> &S3Storage { nested(&self.s3) }
    pub fn with_s3(mut self, v: impl Into<S3Storage>) -> Self { self.s3 = Some(v.into()); self }
}

pub struct StorageLocation { pub bucket: Option<String>, pub key: Option<String> }
impl Shape for StorageLocation {
    const SCHEMA: &'static Schema = &Schema { name: "StorageLocation", members: &[
        field("Bucket", "", STRING), field("Key", "", STRING),
    ], ..Schema::NONE };
    members! { bucket, key }
}
impl StorageLocation {
    pub fn with_bucket(mut self, v: impl Into<String>) -> Self { self.bucket = Some(v.into()); self }
    pub fn with_key(mut self, v: impl Into<String>) -> Self { self.key = Some(v.into()); self }
}

pub struct StoreImageTaskResult {
    pub ami_id: Option<String>, pub task_start_time: Option<Timestamp>, pub bucket: Option<String>,
    pub s3object_key: Option<String>, pub progress_percentage: Option<i32>, pub store_task_state: Option<String>,
    pub store_task_failure_reason: Option<String>,
}
impl Shape for StoreImageTaskResult {
    const SCHEMA: &'static Schema = &Schema { name: "StoreImageTaskResult", members: &[
        field("AmiId", "amiId", STRING), field("TaskStartTime", "taskStartTime", TIMESTAMP),
        field("Bucket", "bucket", STRING), field("S3objectKey", "s3objectKey", STRING),
        field("ProgressPercentage", "progressPercentage", INTEGER), field("StoreTaskState", "storeTaskState", STRING),
        field("StoreTaskFailureReason", "storeTaskFailureReason", STRING),
    ], ..Schema::NONE };
    members! {
        ami_id, task_start_time, bucket, s3object_key, progress_percentage, store_task_state,
        store_task_failure_reason,
    }
}
impl StoreImageTaskResult {
    #[inline] pub fn ami_id(&self) -> &str { text(&self.ami_id) }
    #[inline] pub fn task_start_time(&self) -> Timestamp { moment(&self.task_start_time) }
    #[inline] pub fn bucket(&self) -> &str { text(&self.bucket) }
    #[inline] pub fn s3object_key(&self) -> &str { text(&self.s3object_key) }
    #[inline] pub fn progress_percentage(&self) -> i32 { self.progress_percentage.unwrap_or_default() }
    #[inline] pub fn store_task_state(&self) -> &str { text(&self.store_task_state) }
    #[inline] pub fn store_task_failure_reason(&self) -> &str { text(&self.store_task_failure_reason) }
}

pub struct Subnet {
    pub availability_zone_id: Option<String>, pub enable_lni_at_device_index: Option<i32>,
    pub map_customer_owned_ip_on_launch: Option<bool>, pub customer_owned_ipv4_pool: Option<String>,
    pub owner_id: Option<String>, pub assign_ipv6_address_on_creation: Option<bool>,
    pub ipv6_cidr_block_association_set: Option<Vec<SubnetIpv6CidrBlockAssociation>>, pub tags: Option<Vec<Tag>>,
    pub subnet_arn: Option<String>, pub outpost_arn: Option<String>, pub enable_dns64: Option<bool>,
    pub ipv6_native: Option<bool>, pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    pub block_public_access_states: Option<BlockPublicAccessStates>, pub r#type: Option<String>,
    pub subnet_id: Option<String>, pub state: Option<SubnetState>, pub vpc_id: Option<String>,
    pub cidr_block: Option<String>, pub available_ip_address_count: Option<i32>, pub availability_zone: Option<String>,
    pub default_for_az: Option<bool>, pub map_public_ip_on_launch: Option<bool>,
}
impl Shape for Subnet {
    const SCHEMA: &'static Schema = &Schema { name: "Subnet", members: &[
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("EnableLniAtDeviceIndex", "enableLniAtDeviceIndex", INTEGER),
        field("MapCustomerOwnedIpOnLaunch", "mapCustomerOwnedIpOnLaunch", BOOLEAN),
        field("CustomerOwnedIpv4Pool", "customerOwnedIpv4Pool", STRING), field("OwnerId", "ownerId", STRING),
        field("AssignIpv6AddressOnCreation", "assignIpv6AddressOnCreation", BOOLEAN),
        field("Ipv6CidrBlockAssociationSet", "ipv6CidrBlockAssociationSet", SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST), field("SubnetArn", "subnetArn", STRING),
        field("OutpostArn", "outpostArn", STRING), field("EnableDns64", "enableDns64", BOOLEAN),
        field("Ipv6Native", "ipv6Native", BOOLEAN),
        field("PrivateDnsNameOptionsOnLaunch", "privateDnsNameOptionsOnLaunch", STRUCTURE),
        field("BlockPublicAccessStates", "blockPublicAccessStates", STRUCTURE), field("Type", "type", STRING),
        field("SubnetId", "subnetId", STRING), field("State", "state", ENUM), field("VpcId", "vpcId", STRING),
        field("CidrBlock", "cidrBlock", STRING), field("AvailableIpAddressCount", "availableIpAddressCount", INTEGER),
        field("AvailabilityZone", "availabilityZone", STRING), field("DefaultForAz", "defaultForAz", BOOLEAN),
        field("MapPublicIpOnLaunch", "mapPublicIpOnLaunch", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        availability_zone_id, enable_lni_at_device_index, map_customer_owned_ip_on_launch, customer_owned_ipv4_pool,
        owner_id, assign_ipv6_address_on_creation, ipv6_cidr_block_association_set, tags, subnet_arn, outpost_arn,
        enable_dns64, ipv6_native, private_dns_name_options_on_launch, block_public_access_states, r#type, subnet_id,
        state, vpc_id, cidr_block, available_ip_address_count, availability_zone, default_for_az,
        map_public_ip_on_launch,
    }
}
impl Subnet {
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn enable_lni_at_device_index(&self) -> i32 { self.enable_lni_at_device_index.unwrap_or_default() }
    #[inline] pub fn map_customer_owned_ip_on_launch(&self) -> bool { self.map_customer_owned_ip_on_launch.unwrap_or_default() }
    #[inline] pub fn customer_owned_ipv4_pool(&self) -> &str { text(&self.customer_owned_ipv4_pool) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn assign_ipv6_address_on_creation(&self) -> bool { self.assign_ipv6_address_on_creation.unwrap_or_default() }
    #[inline] pub fn ipv6_cidr_block_association_set(&self) -> &[SubnetIpv6CidrBlockAssociation] { items(&self.ipv6_cidr_block_association_set) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn subnet_arn(&self) -> &str { text(&self.subnet_arn) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn enable_dns64(&self) -> bool { self.enable_dns64.unwrap_or_default() }
    #[inline] pub fn ipv6_native(&self) -> bool { self.ipv6_native.unwrap_or_default() }
    #[inline] pub fn private_dns_name_options_on_launch(&self) -> &PrivateDnsNameOptionsOnLaunch { nested(&self.private_dns_name_options_on_launch) }
    #[inline] pub fn block_public_access_states(&self) -> &BlockPublicAccessStates { nested(&self.block_public_access_states) }
    #[inline] pub fn r#type(&self) -> &str { text(&self.r#type) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn state(&self) -> &SubnetState { choice(&self.state) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn cidr_block(&self) -> &str { text(&self.cidr_block) }
    #[inline] pub fn available_ip_address_count(&self) -> i32 { self.available_ip_address_count.unwrap_or_default() }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn default_for_az(&self) -> bool { self.default_for_az.unwrap_or_default() }
    #[inline] pub fn map_public_ip_on_launch(&self) -> bool { self.map_public_ip_on_launch.unwrap_or_default() }
}

pub struct SubnetAssociation {
    pub subnet_id: Option<String>, pub state: Option<TransitGatewayMulitcastDomainAssociationState>,
}
impl Shape for SubnetAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "SubnetAssociation", members: &[
        field("SubnetId", "subnetId", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { subnet_id, state }
}
impl SubnetAssociation {
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn state(&self) -> &TransitGatewayMulitcastDomainAssociationState { choice(&self.state) }
}

pub struct SubnetCidrBlockState { pub state: Option<SubnetCidrBlockStateCode>, pub status_message: Option<String> }
impl Shape for SubnetCidrBlockState {
    const SCHEMA: &'static Schema = &Schema { name: "SubnetCidrBlockState", members: &[
        field("State", "state", ENUM), field("StatusMessage", "statusMessage", STRING),
    ], ..Schema::NONE };
    members! { state, status_message }
}
impl SubnetCidrBlockState {
    #[inline] pub fn state(&self) -> &SubnetCidrBlockStateCode { choice(&self.state) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
}

pub struct SubnetCidrReservation {
    pub subnet_cidr_reservation_id: Option<String>, pub subnet_id: Option<String>, pub cidr: Option<String>,
    pub reservation_type: Option<SubnetCidrReservationType>, pub owner_id: Option<String>,
    pub description: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for SubnetCidrReservation {
    const SCHEMA: &'static Schema = &Schema { name: "SubnetCidrReservation", members: &[
        field("SubnetCidrReservationId", "subnetCidrReservationId", STRING), field("SubnetId", "subnetId", STRING),
        field("Cidr", "cidr", STRING), field("ReservationType", "reservationType", ENUM),
        field("OwnerId", "ownerId", STRING), field("Description", "description", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { subnet_cidr_reservation_id, subnet_id, cidr, reservation_type, owner_id, description, tags }
}
impl SubnetCidrReservation {
    #[inline] pub fn subnet_cidr_reservation_id(&self) -> &str { text(&self.subnet_cidr_reservation_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn reservation_type(&self) -> &SubnetCidrReservationType { choice(&self.reservation_type) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct SubnetConfiguration { pub subnet_id: Option<String>, pub ipv4: Option<String>, pub ipv6: Option<String> }
impl Shape for SubnetConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "SubnetConfiguration", members: &[
        field("SubnetId", "", STRING), field("Ipv4", "", STRING), field("Ipv6", "", STRING),
    ], ..Schema::NONE };
    members! { subnet_id, ipv4, ipv6 }
}
impl SubnetConfiguration {
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    pub fn with_ipv4(mut self, v: impl Into<String>) -> Self { self.ipv4 = Some(v.into()); self }
    pub fn with_ipv6(mut self, v: impl Into<String>) -> Self { self.ipv6 = Some(v.into()); self }
}

pub struct SubnetIpPrefixes { pub subnet_id: Option<String>, pub ip_prefixes: Option<Vec<String>> }
impl Shape for SubnetIpPrefixes {
    const SCHEMA: &'static Schema = &Schema { name: "SubnetIpPrefixes", members: &[
        field("SubnetId", "subnetId", STRING), field("IpPrefixes", "ipPrefixSet", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { subnet_id, ip_prefixes }
}
impl SubnetIpPrefixes {
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn ip_prefixes(&self) -> &[String] { items(&self.ip_prefixes) }
}

pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<String>, pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>, pub ipv6_address_attribute: Option<Ipv6AddressAttribute>,
    pub ip_source: Option<IpSource>,
}
impl Shape for SubnetIpv6CidrBlockAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "SubnetIpv6CidrBlockAssociation", members: &[
        field("AssociationId", "associationId", STRING), field("Ipv6CidrBlock", "ipv6CidrBlock", STRING),
        field("Ipv6CidrBlockState", "ipv6CidrBlockState", STRUCTURE),
        field("Ipv6AddressAttribute", "ipv6AddressAttribute", ENUM), field("IpSource", "ipSource", ENUM),
    ], ..Schema::NONE };
    members! { association_id, ipv6_cidr_block, ipv6_cidr_block_state, ipv6_address_attribute, ip_source }
}
impl SubnetIpv6CidrBlockAssociation {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn ipv6_cidr_block(&self) -> &str { text(&self.ipv6_cidr_block) }
    #[inline] pub fn ipv6_cidr_block_state(&self) -> &SubnetCidrBlockState { nested(&self.ipv6_cidr_block_state) }
    #[inline] pub fn ipv6_address_attribute(&self) -> &Ipv6AddressAttribute { choice(&self.ipv6_address_attribute) }
    #[inline] pub fn ip_source(&self) -> &IpSource { choice(&self.ip_source) }
}

pub struct Subscription {
    pub source: Option<String>, pub destination: Option<String>, pub metric: Option<MetricType>,
    pub statistic: Option<StatisticType>, pub period: Option<PeriodType>,
}
impl Shape for Subscription {
    const SCHEMA: &'static Schema = &Schema { name: "Subscription", members: &[
        field("Source", "source", STRING), field("Destination", "destination", STRING),
        field("Metric", "metric", ENUM), field("Statistic", "statistic", ENUM), field("Period", "period", ENUM),
    ], ..Schema::NONE };
    members! { source, destination, metric, statistic, period }
}
impl Subscription {
    #[inline] pub fn source(&self) -> &str { text(&self.source) }
    #[inline] pub fn destination(&self) -> &str { text(&self.destination) }
    #[inline] pub fn metric(&self) -> &MetricType { choice(&self.metric) }
    #[inline] pub fn statistic(&self) -> &StatisticType { choice(&self.statistic) }
    #[inline] pub fn period(&self) -> &PeriodType { choice(&self.period) }
}

pub struct SuccessfulAssociationResponseObject {
    pub application_status_check_id: Option<String>, pub association_type: Option<String>,
    pub association_value: Option<String>,
}
impl Shape for SuccessfulAssociationResponseObject {
    const SCHEMA: &'static Schema = &Schema { name: "SuccessfulAssociationResponseObject", members: &[
        field("ApplicationStatusCheckId", "applicationStatusCheckId", STRING),
        field("AssociationType", "associationType", STRING), field("AssociationValue", "associationValue", STRING),
    ], ..Schema::NONE };
    members! { application_status_check_id, association_type, association_value }
}
impl SuccessfulAssociationResponseObject {
    #[inline] pub fn application_status_check_id(&self) -> &str { text(&self.application_status_check_id) }
    #[inline] pub fn association_type(&self) -> &str { text(&self.association_type) }
    #[inline] pub fn association_value(&self) -> &str { text(&self.association_value) }
}

pub struct SuccessfulInstanceCreditSpecificationItem { pub instance_id: Option<String> }
impl Shape for SuccessfulInstanceCreditSpecificationItem {
    const SCHEMA: &'static Schema = &Schema { name: "SuccessfulInstanceCreditSpecificationItem", members: &[
        field("InstanceId", "instanceId", STRING),
    ], ..Schema::NONE };
    members! { instance_id }
}
impl SuccessfulInstanceCreditSpecificationItem {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
}

pub struct SuccessfulQueuedPurchaseDeletion { pub reserved_instances_id: Option<String> }
impl Shape for SuccessfulQueuedPurchaseDeletion {
    const SCHEMA: &'static Schema = &Schema { name: "SuccessfulQueuedPurchaseDeletion", members: &[
        field("ReservedInstancesId", "reservedInstancesId", STRING),
    ], ..Schema::NONE };
    members! { reserved_instances_id }
}
impl SuccessfulQueuedPurchaseDeletion {
    #[inline] pub fn reserved_instances_id(&self) -> &str { text(&self.reserved_instances_id) }
}

pub struct SuccessfulSuppressionResponseObject {
    pub instance_id: Option<String>, pub suppress_at: Option<Timestamp>, pub resume_at: Option<Timestamp>,
}
impl Shape for SuccessfulSuppressionResponseObject {
    const SCHEMA: &'static Schema = &Schema { name: "SuccessfulSuppressionResponseObject", members: &[
        field("InstanceId", "instanceId", STRING), field("SuppressAt", "suppressAt", TIMESTAMP),
        field("ResumeAt", "resumeAt", TIMESTAMP),
    ], ..Schema::NONE };
    members! { instance_id, suppress_at, resume_at }
}
impl SuccessfulSuppressionResponseObject {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn suppress_at(&self) -> Timestamp { moment(&self.suppress_at) }
    #[inline] pub fn resume_at(&self) -> Timestamp { moment(&self.resume_at) }
}

pub struct SupportedRegionDetail { pub region: Option<String>, pub service_state: Option<String> }
impl Shape for SupportedRegionDetail {
    const SCHEMA: &'static Schema = &Schema { name: "SupportedRegionDetail", members: &[
        field("Region", "region", STRING), field("ServiceState", "serviceState", STRING),
    ], ..Schema::NONE };
    members! { region, service_state }
}
impl SupportedRegionDetail {
    #[inline] pub fn region(&self) -> &str { text(&self.region) }
    #[inline] pub fn service_state(&self) -> &str { text(&self.service_state) }
}

shape_impls! {
    RecurringCharge, ReferencedSecurityGroup, Region, RegionGeography, RegionalSummary,
    RegisterInstanceTagAttributeRequest, RegisteredInstance, RemoveIpamOperatingRegion,
    RemoveIpamOrganizationalUnitExclusion, RemovePrefixListEntry, ReplaceRootVolumeTask, RequestFilterPortRange,
    RequestIpamResourceTag, RequestLaunchTemplateData, RequestSpotLaunchSpecification, Reservation,
    ReservationFleetInstanceSpecification, ReservationValue, ReservedCapacityFallbackOptions,
    ReservedCapacityFallbackOptionsRequest, ReservedCapacityOptions, ReservedCapacityOptionsRequest,
    ReservedInstanceLimitPrice, ReservedInstanceReservationValue, ReservedInstances, ReservedInstancesConfiguration,
    ReservedInstancesId, ReservedInstancesListing, ReservedInstancesModification, ReservedInstancesModificationResult,
    ReservedInstancesOffering, ResourceStatement, ResourceStatementRequest, ResourceTypeOption, ResourceTypeRequest,
    ResponseError, ResponseLaunchTemplateData, RevokedSecurityGroupRule, Route, RouteServer, RouteServerAssociation,
    RouteServerBfdStatus, RouteServerBgpOptions, RouteServerBgpOptionsRequest, RouteServerBgpStatus,
    RouteServerEndpoint, RouteServerPeer, RouteServerPropagation, RouteServerRoute, RouteServerRouteInstallationDetail,
    RouteTable, RouteTableAssociation, RouteTableAssociationState, RuleGroupRuleOptionsPair, RuleGroupTypePair,
    RuleOption, RunInstancesMonitoringEnabled, S3ObjectTag, S3Storage, ScanResultCondition, ScanResultConditionRequest,
    ScanResults, ScheduledInstance, ScheduledInstanceAvailability, ScheduledInstanceRecurrence,
    ScheduledInstanceRecurrenceRequest, ScheduledInstancesBlockDeviceMapping, ScheduledInstancesEbs,
    ScheduledInstancesIamInstanceProfile, ScheduledInstancesIpv6Address, ScheduledInstancesLaunchSpecification,
    ScheduledInstancesMonitoring, ScheduledInstancesNetworkInterface, ScheduledInstancesPlacement,
    ScheduledInstancesPrivateIpAddressConfig, SecondaryInterface, SecondaryInterfaceAttachment,
    SecondaryInterfaceIpv4Address, SecondaryInterfacePrivateIpAddressSpecification,
    SecondaryInterfacePrivateIpAddressSpecificationRequest, SecondaryNetwork, SecondaryNetworkIpv4CidrBlockAssociation,
    SecondarySubnet, SecondarySubnetIpv4CidrBlockAssociation, SecureBlobAttributeValue, SecurityGroup,
    SecurityGroupForVpc, SecurityGroupIdentifier, SecurityGroupReference, SecurityGroupRule,
    SecurityGroupRuleDescription, SecurityGroupRuleRequest, SecurityGroupRuleUpdate, SecurityGroupVpcAssociation,
    ServiceConfiguration, ServiceDetail, ServiceLinkVirtualInterface, ServiceTypeDetail, SlotDateTimeRangeRequest,
    SlotStartTimeRangeRequest, Snapshot, SnapshotDetail, SnapshotDiskContainer, SnapshotInfo, SnapshotRecycleBinInfo,
    SnapshotTaskDetail, SnapshotTierStatus, SpotCapacityRebalance, SpotDatafeedSubscription,
    SpotFleetLaunchSpecification, SpotFleetMonitoring, SpotFleetRequestConfig, SpotFleetRequestConfigData,
    SpotFleetTagSpecification, SpotInstanceRequest, SpotInstanceStateFault, SpotInstanceStatus,
    SpotMaintenanceStrategies, SpotMarketOptions, SpotOptions, SpotOptionsRequest, SpotPlacement, SpotPlacementScore,
    SpotPrice, StaleIpPermission, StaleSecurityGroup, StateReason, Storage, StorageLocation, StoreImageTaskResult,
    Subnet, SubnetAssociation, SubnetCidrBlockState, SubnetCidrReservation, SubnetConfiguration, SubnetIpPrefixes,
    SubnetIpv6CidrBlockAssociation, Subscription, SuccessfulAssociationResponseObject,
    SuccessfulInstanceCreditSpecificationItem, SuccessfulQueuedPurchaseDeletion, SuccessfulSuppressionResponseObject,
    SupportedRegionDetail,
}
