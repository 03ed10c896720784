// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct LastError { pub message: Option<String>, pub code: Option<String> }
impl Shape for LastError {
    const SCHEMA: &'static Schema = &Schema { name: "LastError", members: &[
        field("Message", "message", STRING), field("Code", "code", STRING),
    ], ..Schema::NONE };
    members! { message, code }
}
impl LastError {
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
}

pub struct LaunchPermission {
    pub organization_arn: Option<String>, pub organizational_unit_arn: Option<String>, pub user_id: Option<String>,
    pub group: Option<PermissionGroup>,
}
impl Shape for LaunchPermission {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchPermission", members: &[
        field("OrganizationArn", "organizationArn", STRING),
        field("OrganizationalUnitArn", "organizationalUnitArn", STRING), field("UserId", "userId", STRING),
        field("Group", "group", ENUM),
    ], ..Schema::NONE };
    members! { organization_arn, organizational_unit_arn, user_id, group }
}
impl LaunchPermission {
    #[inline] pub fn organization_arn(&self) -> &str { text(&self.organization_arn) }
    pub fn with_organization_arn(mut self, v: impl Into<String>) -> Self { self.organization_arn = Some(v.into()); self }
    #[inline] pub fn organizational_unit_arn(&self) -> &str { text(&self.organizational_unit_arn) }
    pub fn with_organizational_unit_arn(mut self, v: impl Into<String>) -> Self { self.organizational_unit_arn = Some(v.into()); self }
    #[inline] pub fn user_id(&self) -> &str { text(&self.user_id) }
    pub fn with_user_id(mut self, v: impl Into<String>) -> Self { self.user_id = Some(v.into()); self }
    #[inline] pub fn group(&self) -> &PermissionGroup { choice(&self.group) }
    pub fn with_group(mut self, v: impl Into<PermissionGroup>) -> Self { self.group = Some(v.into()); self }
}

pub struct LaunchPermissionModifications {
    pub add: Option<Vec<LaunchPermission>>, pub remove: Option<Vec<LaunchPermission>>,
}
impl Shape for LaunchPermissionModifications {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchPermissionModifications", members: &[
        field("Add", "", LAUNCH_PERMISSION_LIST_LIST), field("Remove", "", LAUNCH_PERMISSION_LIST_LIST),
    ], ..Schema::NONE };
    members! { add, remove }
}
impl LaunchPermissionModifications {
    pub fn with_add(mut self, v: impl IntoIterator<Item = impl Into<LaunchPermission>>) -> Self { self.add = list(v); self }
    pub fn with_remove(mut self, v: impl IntoIterator<Item = impl Into<LaunchPermission>>) -> Self { self.remove = list(v); self }
}

pub struct LaunchSpecification {
    pub user_data: Option<String>, pub addressing_type: Option<String>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>, pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>, pub image_id: Option<String>,
    pub instance_type: Option<InstanceType>, pub kernel_id: Option<String>, pub key_name: Option<String>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>>, pub placement: Option<SpotPlacement>,
    pub ramdisk_id: Option<String>, pub subnet_id: Option<String>, pub security_groups: Option<Vec<GroupIdentifier>>,
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
}
impl Shape for LaunchSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchSpecification", members: &[
        field("UserData", "userData", STRING).sensitive(), field("AddressingType", "addressingType", STRING),
        field("BlockDeviceMappings", "blockDeviceMapping", BLOCK_DEVICE_MAPPING_LIST_LIST),
        field("EbsOptimized", "ebsOptimized", BOOLEAN), field("IamInstanceProfile", "iamInstanceProfile", STRUCTURE),
        field("ImageId", "imageId", STRING), field("InstanceType", "instanceType", ENUM),
        field("KernelId", "kernelId", STRING), field("KeyName", "keyName", STRING),
        field("NetworkInterfaces", "networkInterfaceSet", INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST_LIST),
        field("Placement", "placement", STRUCTURE), field("RamdiskId", "ramdiskId", STRING),
        field("SubnetId", "subnetId", STRING), field("SecurityGroups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
        field("Monitoring", "monitoring", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        user_data, addressing_type, block_device_mappings, ebs_optimized, iam_instance_profile, image_id,
        instance_type, kernel_id, key_name, network_interfaces, placement, ramdisk_id, subnet_id, security_groups,
        monitoring,
    }
}
impl LaunchSpecification {
    #[inline] pub fn user_data(&self) -> &str { text(&self.user_data) }
    #[inline] pub fn addressing_type(&self) -> &str { text(&self.addressing_type) }
    #[inline] pub fn block_device_mappings(&self) -> &[BlockDeviceMapping] { items(&self.block_device_mappings) }
    #[inline] pub fn ebs_optimized(&self) -> bool { self.ebs_optimized.unwrap_or_default() }
    #[inline] pub fn iam_instance_profile(&self) -> &IamInstanceProfileSpecification { nested(&self.iam_instance_profile) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn kernel_id(&self) -> &str { text(&self.kernel_id) }
    #[inline] pub fn key_name(&self) -> &str { text(&self.key_name) }
    #[inline] pub fn network_interfaces(&self) -> &[InstanceNetworkInterfaceSpecification] { items(&self.network_interfaces) }
    #[inline] pub fn placement(&self) -> &SpotPlacement { nested(&self.placement) }
    #[inline] pub fn ramdisk_id(&self) -> &str { text(&self.ramdisk_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn security_groups(&self) -> &[GroupIdentifier] { items(&self.security_groups) }
    #[inline] pub fn monitoring(&self) -> &RunInstancesMonitoringEnabled { nested(&self.monitoring) }
}

pub struct LaunchTemplate {
    pub launch_template_id: Option<String>, pub launch_template_name: Option<String>,
    pub create_time: Option<Timestamp>, pub created_by: Option<String>, pub default_version_number: Option<i64>,
    pub latest_version_number: Option<i64>, pub tags: Option<Vec<Tag>>, pub operator: Option<OperatorResponse>,
}
impl Shape for LaunchTemplate {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplate", members: &[
        field("LaunchTemplateId", "launchTemplateId", STRING),
        field("LaunchTemplateName", "launchTemplateName", STRING), field("CreateTime", "createTime", TIMESTAMP),
        field("CreatedBy", "createdBy", STRING), field("DefaultVersionNumber", "defaultVersionNumber", LONG),
        field("LatestVersionNumber", "latestVersionNumber", LONG), field("Tags", "tagSet", TAG_LIST_LIST),
        field("Operator", "operator", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        launch_template_id, launch_template_name, create_time, created_by, default_version_number,
        latest_version_number, tags, operator,
    }
}
impl LaunchTemplate {
    #[inline] pub fn launch_template_id(&self) -> &str { text(&self.launch_template_id) }
    #[inline] pub fn launch_template_name(&self) -> &str { text(&self.launch_template_name) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn created_by(&self) -> &str { text(&self.created_by) }
    #[inline] pub fn default_version_number(&self) -> i64 { self.default_version_number.unwrap_or_default() }
    #[inline] pub fn latest_version_number(&self) -> i64 { self.latest_version_number.unwrap_or_default() }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
}

pub struct LaunchTemplateAndOverridesResponse {
    pub launch_template_specification: Option<FleetLaunchTemplateSpecification>,
    pub overrides: Option<FleetLaunchTemplateOverrides>,
}
impl Shape for LaunchTemplateAndOverridesResponse {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateAndOverridesResponse", members: &[
        field("LaunchTemplateSpecification", "launchTemplateSpecification", STRUCTURE),
        field("Overrides", "overrides", STRUCTURE),
    ], ..Schema::NONE };
    members! { launch_template_specification, overrides }
}
impl LaunchTemplateAndOverridesResponse {
    #[inline] pub fn launch_template_specification(&self) -> &FleetLaunchTemplateSpecification { nested(&self.launch_template_specification) }
    #[inline] pub fn overrides(&self) -> &FleetLaunchTemplateOverrides { nested(&self.overrides) }
}

pub struct LaunchTemplateBlockDeviceMapping {
    pub device_name: Option<String>, pub virtual_name: Option<String>, pub ebs: Option<LaunchTemplateEbsBlockDevice>,
    pub no_device: Option<String>,
}
impl Shape for LaunchTemplateBlockDeviceMapping {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateBlockDeviceMapping", members: &[
        field("DeviceName", "deviceName", STRING), field("VirtualName", "virtualName", STRING),
        field("Ebs", "ebs", STRUCTURE), field("NoDevice", "noDevice", STRING),
    ], ..Schema::NONE };
    members! { device_name, virtual_name, ebs, no_device }
}
impl LaunchTemplateBlockDeviceMapping {
    #[inline] pub fn device_name(&self) -> &str { text(&self.device_name) }
    #[inline] pub fn virtual_name(&self) -> &str { text(&self.virtual_name) }
    #[inline] pub fn ebs(&self) -> &LaunchTemplateEbsBlockDevice { nested(&self.ebs) }
    #[inline] pub fn no_device(&self) -> &str { text(&self.no_device) }
}

pub struct LaunchTemplateBlockDeviceMappingRequest {
    pub device_name: Option<String>, pub virtual_name: Option<String>,
    pub ebs: Option<LaunchTemplateEbsBlockDeviceRequest>, pub no_device: Option<String>,
}
impl Shape for LaunchTemplateBlockDeviceMappingRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateBlockDeviceMappingRequest", members: &[
        field("DeviceName", "", STRING), field("VirtualName", "", STRING), field("Ebs", "", STRUCTURE),
        field("NoDevice", "", STRING),
    ], ..Schema::NONE };
    members! { device_name, virtual_name, ebs, no_device }
}
impl LaunchTemplateBlockDeviceMappingRequest {
    pub fn with_device_name(mut self, v: impl Into<String>) -> Self { self.device_name = Some(v.into()); self }
    pub fn with_virtual_name(mut self, v: impl Into<String>) -> Self { self.virtual_name = Some(v.into()); self }
    pub fn with_ebs(mut self, v: impl Into<LaunchTemplateEbsBlockDeviceRequest>) -> Self { self.ebs = Some(v.into()); self }
    pub fn with_no_device(mut self, v: impl Into<String>) -> Self { self.no_device = Some(v.into()); self }
}

pub struct LaunchTemplateCapacityReservationSpecificationRequest {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
impl Shape for LaunchTemplateCapacityReservationSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateCapacityReservationSpecificationRequest", members: &[
        field("CapacityReservationPreference", "", ENUM), field("CapacityReservationTarget", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_reservation_preference, capacity_reservation_target }
}
impl LaunchTemplateCapacityReservationSpecificationRequest {
    pub fn with_capacity_reservation_preference(mut self, v: impl Into<CapacityReservationPreference>) -> Self { self.capacity_reservation_preference = Some(v.into()); self }
    pub fn with_capacity_reservation_target(mut self, v: impl Into<CapacityReservationTarget>) -> Self { self.capacity_reservation_target = Some(v.into()); self }
}

pub struct LaunchTemplateCapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<CapacityReservationPreference>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}
impl Shape for LaunchTemplateCapacityReservationSpecificationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateCapacityReservationSpecificationResponse", members: &[
        field("CapacityReservationPreference", "capacityReservationPreference", ENUM),
        field("CapacityReservationTarget", "capacityReservationTarget", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_reservation_preference, capacity_reservation_target }
}
impl LaunchTemplateCapacityReservationSpecificationResponse {
    #[inline] pub fn capacity_reservation_preference(&self) -> &CapacityReservationPreference { choice(&self.capacity_reservation_preference) }
    #[inline] pub fn capacity_reservation_target(&self) -> &CapacityReservationTargetResponse { nested(&self.capacity_reservation_target) }
}

pub struct LaunchTemplateConfig {
    pub launch_template_specification: Option<FleetLaunchTemplateSpecification>,
    pub overrides: Option<Vec<LaunchTemplateOverrides>>,
}
impl Shape for LaunchTemplateConfig {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateConfig", members: &[
        field("LaunchTemplateSpecification", "launchTemplateSpecification", STRUCTURE),
        field("Overrides", "overrides", LAUNCH_TEMPLATE_OVERRIDES_LIST_LIST),
    ], ..Schema::NONE };
    members! { launch_template_specification, overrides }
}
impl LaunchTemplateConfig {
    #[inline] pub fn launch_template_specification(&self) -> &FleetLaunchTemplateSpecification { nested(&self.launch_template_specification) }
    pub fn with_launch_template_specification(mut self, v: impl Into<FleetLaunchTemplateSpecification>) -> Self { self.launch_template_specification = Some(v.into()); self }
    #[inline] pub fn overrides(&self) -> &[LaunchTemplateOverrides] { items(&self.overrides) }
    pub fn with_overrides(mut self, v: impl IntoIterator<Item = impl Into<LaunchTemplateOverrides>>) -> Self { self.overrides = list(v); self }
}

pub struct LaunchTemplateCpuOptions {
    pub core_count: Option<i32>, pub threads_per_core: Option<i32>, pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}
impl Shape for LaunchTemplateCpuOptions {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateCpuOptions", members: &[
        field("CoreCount", "coreCount", INTEGER), field("ThreadsPerCore", "threadsPerCore", INTEGER),
        field("AmdSevSnp", "amdSevSnp", ENUM), field("NestedVirtualization", "nestedVirtualization", ENUM),
    ], ..Schema::NONE };
    members! { core_count, threads_per_core, amd_sev_snp, nested_virtualization }
}
impl LaunchTemplateCpuOptions {
    #[inline] pub fn core_count(&self) -> i32 { self.core_count.unwrap_or_default() }
    #[inline] pub fn threads_per_core(&self) -> i32 { self.threads_per_core.unwrap_or_default() }
    #[inline] pub fn amd_sev_snp(&self) -> &AmdSevSnpSpecification { choice(&self.amd_sev_snp) }
    #[inline] pub fn nested_virtualization(&self) -> &NestedVirtualizationSpecification { choice(&self.nested_virtualization) }
}

pub struct LaunchTemplateCpuOptionsRequest {
    pub core_count: Option<i32>, pub threads_per_core: Option<i32>, pub amd_sev_snp: Option<AmdSevSnpSpecification>,
    pub nested_virtualization: Option<NestedVirtualizationSpecification>,
}
impl Shape for LaunchTemplateCpuOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateCpuOptionsRequest", members: &[
        field("CoreCount", "", INTEGER), field("ThreadsPerCore", "", INTEGER), field("AmdSevSnp", "", ENUM),
        field("NestedVirtualization", "", ENUM),
    ], ..Schema::NONE };
    members! { core_count, threads_per_core, amd_sev_snp, nested_virtualization }
}
impl LaunchTemplateCpuOptionsRequest {
    pub fn with_core_count(mut self, v: impl Into<i32>) -> Self { self.core_count = Some(v.into()); self }
    pub fn with_threads_per_core(mut self, v: impl Into<i32>) -> Self { self.threads_per_core = Some(v.into()); self }
    pub fn with_amd_sev_snp(mut self, v: impl Into<AmdSevSnpSpecification>) -> Self { self.amd_sev_snp = Some(v.into()); self }
    pub fn with_nested_virtualization(mut self, v: impl Into<NestedVirtualizationSpecification>) -> Self { self.nested_virtualization = Some(v.into()); self }
}

pub struct LaunchTemplateEbsBlockDevice {
    pub encrypted: Option<bool>, pub delete_on_termination: Option<bool>, pub iops: Option<i32>,
    pub kms_key_id: Option<String>, pub snapshot_id: Option<String>, pub volume_size: Option<i32>,
    pub volume_type: Option<VolumeType>, pub throughput: Option<i32>, pub volume_initialization_rate: Option<i32>,
    pub ebs_card_index: Option<i32>,
}
impl Shape for LaunchTemplateEbsBlockDevice {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateEbsBlockDevice", members: &[
        field("Encrypted", "encrypted", BOOLEAN), field("DeleteOnTermination", "deleteOnTermination", BOOLEAN),
        field("Iops", "iops", INTEGER), field("KmsKeyId", "kmsKeyId", STRING),
        field("SnapshotId", "snapshotId", STRING), field("VolumeSize", "volumeSize", INTEGER),
        field("VolumeType", "volumeType", ENUM), field("Throughput", "throughput", INTEGER),
        field("VolumeInitializationRate", "volumeInitializationRate", INTEGER),
        field("EbsCardIndex", "ebsCardIndex", INTEGER),
    ], ..Schema::NONE };
    members! {
        encrypted, delete_on_termination, iops, kms_key_id, snapshot_id, volume_size, volume_type, throughput,
        volume_initialization_rate, ebs_card_index,
    }
}
impl LaunchTemplateEbsBlockDevice {
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn iops(&self) -> i32 { self.iops.unwrap_or_default() }
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn volume_size(&self) -> i32 { self.volume_size.unwrap_or_default() }
    #[inline] pub fn volume_type(&self) -> &VolumeType { choice(&self.volume_type) }
    #[inline] pub fn throughput(&self) -> i32 { self.throughput.unwrap_or_default() }
    #[inline] pub fn volume_initialization_rate(&self) -> i32 { self.volume_initialization_rate.unwrap_or_default() }
    #[inline] pub fn ebs_card_index(&self) -> i32 { self.ebs_card_index.unwrap_or_default() }
}

pub struct LaunchTemplateEbsBlockDeviceRequest {
    pub encrypted: Option<bool>, pub delete_on_termination: Option<bool>, pub iops: Option<i32>,
    pub kms_key_id: Option<String>, pub snapshot_id: Option<String>, pub volume_size: Option<i32>,
    pub volume_type: Option<VolumeType>, pub throughput: Option<i32>, pub volume_initialization_rate: Option<i32>,
    pub ebs_card_index: Option<i32>,
}
impl Shape for LaunchTemplateEbsBlockDeviceRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateEbsBlockDeviceRequest", members: &[
        field("Encrypted", "", BOOLEAN), field("DeleteOnTermination", "", BOOLEAN), field("Iops", "", INTEGER),
        field("KmsKeyId", "", STRING), field("SnapshotId", "", STRING), field("VolumeSize", "", INTEGER),
        field("VolumeType", "", ENUM), field("Throughput", "", INTEGER),
        field("VolumeInitializationRate", "", INTEGER), field("EbsCardIndex", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        encrypted, delete_on_termination, iops, kms_key_id, snapshot_id, volume_size, volume_type, throughput,
        volume_initialization_rate, ebs_card_index,
    }
}
impl LaunchTemplateEbsBlockDeviceRequest {
    pub fn with_encrypted(mut self, v: impl Into<bool>) -> Self { self.encrypted = Some(v.into()); self }
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
    pub fn with_iops(mut self, v: impl Into<i32>) -> Self { self.iops = Some(v.into()); self }
    pub fn with_kms_key_id(mut self, v: impl Into<String>) -> Self { self.kms_key_id = Some(v.into()); self }
    pub fn with_snapshot_id(mut self, v: impl Into<String>) -> Self { self.snapshot_id = Some(v.into()); self }
    pub fn with_volume_size(mut self, v: impl Into<i32>) -> Self { self.volume_size = Some(v.into()); self }
    pub fn with_volume_type(mut self, v: impl Into<VolumeType>) -> Self { self.volume_type = Some(v.into()); self }
    pub fn with_throughput(mut self, v: impl Into<i32>) -> Self { self.throughput = Some(v.into()); self }
    pub fn with_volume_initialization_rate(mut self, v: impl Into<i32>) -> Self { self.volume_initialization_rate = Some(v.into()); self }
    pub fn with_ebs_card_index(mut self, v: impl Into<i32>) -> Self { self.ebs_card_index = Some(v.into()); self }
}

pub struct LaunchTemplateElasticInferenceAccelerator { pub r#type: Option<String>, pub count: Option<i32> }
impl Shape for LaunchTemplateElasticInferenceAccelerator {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateElasticInferenceAccelerator", members: &[
        field("Type", "", STRING).required(), field("Count", "", INTEGER),
    ], ..Schema::NONE };
    members! { r#type, count }
}
impl LaunchTemplateElasticInferenceAccelerator {
    pub fn with_type(mut self, v: impl Into<String>) -> Self { self.r#type = Some(v.into()); self }
    pub fn with_count(mut self, v: impl Into<i32>) -> Self { self.count = Some(v.into()); self }
}

pub struct LaunchTemplateElasticInferenceAcceleratorResponse { pub r#type: Option<String>, pub count: Option<i32> }
impl Shape for LaunchTemplateElasticInferenceAcceleratorResponse {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateElasticInferenceAcceleratorResponse", members: &[
        field("Type", "type", STRING), field("Count", "count", INTEGER),
    ], ..Schema::NONE };
    members! { r#type, count }
}
impl LaunchTemplateElasticInferenceAcceleratorResponse {
    #[inline] pub fn r#type(&self) -> &str { text(&self.r#type) }
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
}

pub struct LaunchTemplateEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>, pub ena_srd_udp_specification: Option<LaunchTemplateEnaSrdUdpSpecification>,
}
impl Shape for LaunchTemplateEnaSrdSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateEnaSrdSpecification", members: &[
        field("EnaSrdEnabled", "enaSrdEnabled", BOOLEAN),
        field("EnaSrdUdpSpecification", "enaSrdUdpSpecification", STRUCTURE),
    ], ..Schema::NONE };
    members! { ena_srd_enabled, ena_srd_udp_specification }
}
impl LaunchTemplateEnaSrdSpecification {
    #[inline] pub fn ena_srd_enabled(&self) -> bool { self.ena_srd_enabled.unwrap_or_default() }
    #[inline] pub fn ena_srd_udp_specification(&self) -> &LaunchTemplateEnaSrdUdpSpecification { nested(&self.ena_srd_udp_specification) }
}

pub struct LaunchTemplateEnaSrdUdpSpecification { pub ena_srd_udp_enabled: Option<bool> }
impl Shape for LaunchTemplateEnaSrdUdpSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateEnaSrdUdpSpecification", members: &[
        field("EnaSrdUdpEnabled", "enaSrdUdpEnabled", BOOLEAN),
    ], ..Schema::NONE };
    members! { ena_srd_udp_enabled }
}
impl LaunchTemplateEnaSrdUdpSpecification {
    #[inline] pub fn ena_srd_udp_enabled(&self) -> bool { self.ena_srd_udp_enabled.unwrap_or_default() }
}

pub struct LaunchTemplateEnclaveOptions { pub enabled: Option<bool> }
impl Shape for LaunchTemplateEnclaveOptions {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateEnclaveOptions", members: &[
        field("Enabled", "enabled", BOOLEAN),
    ], ..Schema::NONE };
    members! { enabled }
}
impl LaunchTemplateEnclaveOptions {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
}

pub struct LaunchTemplateEnclaveOptionsRequest { pub enabled: Option<bool> }
impl Shape for LaunchTemplateEnclaveOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateEnclaveOptionsRequest", members: &[
        field("Enabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { enabled }
}
impl LaunchTemplateEnclaveOptionsRequest {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
}

pub struct LaunchTemplateHibernationOptions { pub configured: Option<bool> }
impl Shape for LaunchTemplateHibernationOptions {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateHibernationOptions", members: &[
        field("Configured", "configured", BOOLEAN),
    ], ..Schema::NONE };
    members! { configured }
}
impl LaunchTemplateHibernationOptions {
    #[inline] pub fn configured(&self) -> bool { self.configured.unwrap_or_default() }
}

pub struct LaunchTemplateHibernationOptionsRequest { pub configured: Option<bool> }
impl Shape for LaunchTemplateHibernationOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateHibernationOptionsRequest", members: &[
        field("Configured", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { configured }
}
impl LaunchTemplateHibernationOptionsRequest {
    pub fn with_configured(mut self, v: impl Into<bool>) -> Self { self.configured = Some(v.into()); self }
}

pub struct LaunchTemplateIamInstanceProfileSpecification { pub arn: Option<String>, pub name: Option<String> }
impl Shape for LaunchTemplateIamInstanceProfileSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateIamInstanceProfileSpecification", members: &[
        field("Arn", "arn", STRING), field("Name", "name", STRING),
    ], ..Schema::NONE };
    members! { arn, name }
}
impl LaunchTemplateIamInstanceProfileSpecification {
    #[inline] pub fn arn(&self) -> &str { text(&self.arn) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
}

pub struct LaunchTemplateIamInstanceProfileSpecificationRequest { pub arn: Option<String>, pub name: Option<String> }
impl Shape for LaunchTemplateIamInstanceProfileSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateIamInstanceProfileSpecificationRequest", members: &[
        field("Arn", "", STRING), field("Name", "", STRING),
    ], ..Schema::NONE };
    members! { arn, name }
}
impl LaunchTemplateIamInstanceProfileSpecificationRequest {
    pub fn with_arn(mut self, v: impl Into<String>) -> Self { self.arn = Some(v.into()); self }
    pub fn with_name(mut self, v: impl Into<String>) -> Self { self.name = Some(v.into()); self }
}

pub struct LaunchTemplateInstanceMaintenanceOptions { pub auto_recovery: Option<LaunchTemplateAutoRecoveryState> }
impl Shape for LaunchTemplateInstanceMaintenanceOptions {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceMaintenanceOptions", members: &[
        field("AutoRecovery", "autoRecovery", ENUM),
    ], ..Schema::NONE };
    members! { auto_recovery }
}
impl LaunchTemplateInstanceMaintenanceOptions {
    #[inline] pub fn auto_recovery(&self) -> &LaunchTemplateAutoRecoveryState { choice(&self.auto_recovery) }
}

pub struct LaunchTemplateInstanceMaintenanceOptionsRequest {
    pub auto_recovery: Option<LaunchTemplateAutoRecoveryState>,
}
impl Shape for LaunchTemplateInstanceMaintenanceOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceMaintenanceOptionsRequest", members: &[
        field("AutoRecovery", "", ENUM),
    ], ..Schema::NONE };
    members! { auto_recovery }
}
impl LaunchTemplateInstanceMaintenanceOptionsRequest {
    pub fn with_auto_recovery(mut self, v: impl Into<LaunchTemplateAutoRecoveryState>) -> Self { self.auto_recovery = Some(v.into()); self }
}

pub struct LaunchTemplateInstanceMarketOptions {
    pub market_type: Option<MarketType>, pub spot_options: Option<LaunchTemplateSpotMarketOptions>,
}
impl Shape for LaunchTemplateInstanceMarketOptions {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceMarketOptions", members: &[
        field("MarketType", "marketType", ENUM), field("SpotOptions", "spotOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! { market_type, spot_options }
}
impl LaunchTemplateInstanceMarketOptions {
    #[inline] pub fn market_type(&self) -> &MarketType { choice(&self.market_type) }
    #[inline] pub fn spot_options(&self) -> &LaunchTemplateSpotMarketOptions { nested(&self.spot_options) }
}

pub struct LaunchTemplateInstanceMarketOptionsRequest {
    pub market_type: Option<MarketType>, pub spot_options: Option<LaunchTemplateSpotMarketOptionsRequest>,
}
impl Shape for LaunchTemplateInstanceMarketOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceMarketOptionsRequest", members: &[
        field("MarketType", "", ENUM), field("SpotOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { market_type, spot_options }
}
impl LaunchTemplateInstanceMarketOptionsRequest {
    pub fn with_market_type(mut self, v: impl Into<MarketType>) -> Self { self.market_type = Some(v.into()); self }
    pub fn with_spot_options(mut self, v: impl Into<LaunchTemplateSpotMarketOptionsRequest>) -> Self { self.spot_options = Some(v.into()); self }
}

pub struct LaunchTemplateInstanceMetadataOptions {
    pub state: Option<LaunchTemplateInstanceMetadataOptionsState>,
    pub http_tokens: Option<LaunchTemplateHttpTokensState>, pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<LaunchTemplateInstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<LaunchTemplateInstanceMetadataProtocolIpv6>,
    pub instance_metadata_tags: Option<LaunchTemplateInstanceMetadataTagsState>,
}
impl Shape for LaunchTemplateInstanceMetadataOptions {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceMetadataOptions", members: &[
        field("State", "state", ENUM), field("HttpTokens", "httpTokens", ENUM),
        field("HttpPutResponseHopLimit", "httpPutResponseHopLimit", INTEGER),
        field("HttpEndpoint", "httpEndpoint", ENUM), field("HttpProtocolIpv6", "httpProtocolIpv6", ENUM),
        field("InstanceMetadataTags", "instanceMetadataTags", ENUM),
    ], ..Schema::NONE };
    members! {
        state, http_tokens, http_put_response_hop_limit, http_endpoint, http_protocol_ipv6, instance_metadata_tags,
    }
}
impl LaunchTemplateInstanceMetadataOptions {
    #[inline] pub fn state(&self) -> &LaunchTemplateInstanceMetadataOptionsState { choice(&self.state) }
    #[inline] pub fn http_tokens(&self) -> &LaunchTemplateHttpTokensState { choice(&self.http_tokens) }
    #[inline] pub fn http_put_response_hop_limit(&self) -> i32 { self.http_put_response_hop_limit.unwrap_or_default() }
    #[inline] pub fn http_endpoint(&self) -> &LaunchTemplateInstanceMetadataEndpointState { choice(&self.http_endpoint) }
    #[inline] pub fn http_protocol_ipv6(&self) -> &LaunchTemplateInstanceMetadataProtocolIpv6 { choice(&self.http_protocol_ipv6) }
    #[inline] pub fn instance_metadata_tags(&self) -> &LaunchTemplateInstanceMetadataTagsState { choice(&self.instance_metadata_tags) }
}

pub struct LaunchTemplateInstanceMetadataOptionsRequest {
    pub http_tokens: Option<LaunchTemplateHttpTokensState>, pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<LaunchTemplateInstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<LaunchTemplateInstanceMetadataProtocolIpv6>,
    pub instance_metadata_tags: Option<LaunchTemplateInstanceMetadataTagsState>,
}
impl Shape for LaunchTemplateInstanceMetadataOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceMetadataOptionsRequest", members: &[
        field("HttpTokens", "", ENUM), field("HttpPutResponseHopLimit", "", INTEGER), field("HttpEndpoint", "", ENUM),
        field("HttpProtocolIpv6", "", ENUM), field("InstanceMetadataTags", "", ENUM),
    ], ..Schema::NONE };
    members! { http_tokens, http_put_response_hop_limit, http_endpoint, http_protocol_ipv6, instance_metadata_tags }
}
impl LaunchTemplateInstanceMetadataOptionsRequest {
    pub fn with_http_tokens(mut self, v: impl Into<LaunchTemplateHttpTokensState>) -> Self { self.http_tokens = Some(v.into()); self }
    pub fn with_http_put_response_hop_limit(mut self, v: impl Into<i32>) -> Self { self.http_put_response_hop_limit = Some(v.into()); self }
    pub fn with_http_endpoint(mut self, v: impl Into<LaunchTemplateInstanceMetadataEndpointState>) -> Self { self.http_endpoint = Some(v.into()); self }
    pub fn with_http_protocol_ipv6(mut self, v: impl Into<LaunchTemplateInstanceMetadataProtocolIpv6>) -> Self { self.http_protocol_ipv6 = Some(v.into()); self }
    pub fn with_instance_metadata_tags(mut self, v: impl Into<LaunchTemplateInstanceMetadataTagsState>) -> Self { self.instance_metadata_tags = Some(v.into()); self }
}

pub struct LaunchTemplateInstanceNetworkInterfaceSpecification {
    pub associate_carrier_ip_address: Option<bool>, pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>, pub description: Option<String>, pub device_index: Option<i32>,
    pub groups: Option<Vec<String>>, pub interface_type: Option<String>, pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>, pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>, pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>, pub subnet_id: Option<String>,
    pub network_card_index: Option<i32>, pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationResponse>>,
    pub ipv4_prefix_count: Option<i32>, pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationResponse>>,
    pub ipv6_prefix_count: Option<i32>, pub primary_ipv6: Option<bool>,
    pub ena_srd_specification: Option<LaunchTemplateEnaSrdSpecification>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecification>, pub ena_queue_count: Option<i32>,
}
impl Shape for LaunchTemplateInstanceNetworkInterfaceSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceNetworkInterfaceSpecification", members: &[
        field("AssociateCarrierIpAddress", "associateCarrierIpAddress", BOOLEAN),
        field("AssociatePublicIpAddress", "associatePublicIpAddress", BOOLEAN),
        field("DeleteOnTermination", "deleteOnTermination", BOOLEAN), field("Description", "description", STRING),
        field("DeviceIndex", "deviceIndex", INTEGER), field("Groups", "groupSet", GROUP_ID_STRING_LIST_LIST),
        field("InterfaceType", "interfaceType", STRING), field("Ipv6AddressCount", "ipv6AddressCount", INTEGER),
        field("Ipv6Addresses", "ipv6AddressesSet", INSTANCE_IPV6_ADDRESS_LIST_LIST),
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("PrivateIpAddress", "privateIpAddress", STRING),
        field("PrivateIpAddresses", "privateIpAddressesSet", PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_LIST),
        field("SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount", INTEGER),
        field("SubnetId", "subnetId", STRING), field("NetworkCardIndex", "networkCardIndex", INTEGER),
        field("Ipv4Prefixes", "ipv4PrefixSet", IPV4_PREFIX_LIST_RESPONSE_LIST),
        field("Ipv4PrefixCount", "ipv4PrefixCount", INTEGER),
        field("Ipv6Prefixes", "ipv6PrefixSet", IPV6_PREFIX_LIST_RESPONSE_LIST),
        field("Ipv6PrefixCount", "ipv6PrefixCount", INTEGER), field("PrimaryIpv6", "primaryIpv6", BOOLEAN),
        field("EnaSrdSpecification", "enaSrdSpecification", STRUCTURE),
        field("ConnectionTrackingSpecification", "connectionTrackingSpecification", STRUCTURE),
        field("EnaQueueCount", "enaQueueCount", INTEGER),
    ], ..Schema::NONE };
    members! {
        associate_carrier_ip_address, associate_public_ip_address, delete_on_termination, description, device_index,
        groups, interface_type, ipv6_address_count, ipv6_addresses, network_interface_id, private_ip_address,
        private_ip_addresses, secondary_private_ip_address_count, subnet_id, network_card_index, ipv4_prefixes,
        ipv4_prefix_count, ipv6_prefixes, ipv6_prefix_count, primary_ipv6, ena_srd_specification,
        connection_tracking_specification, ena_queue_count,
    }
}
impl LaunchTemplateInstanceNetworkInterfaceSpecification {
    #[inline] pub fn associate_carrier_ip_address(&self) -> bool { self.associate_carrier_ip_address.unwrap_or_default() }
    #[inline] pub fn associate_public_ip_address(&self) -> bool { self.associate_public_ip_address.unwrap_or_default() }
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn device_index(&self) -> i32 { self.device_index.unwrap_or_default() }
    #[inline] pub fn groups(&self) -> &[String] { items(&self.groups) }
    #[inline] pub fn interface_type(&self) -> &str { text(&self.interface_type) }
    #[inline] pub fn ipv6_address_count(&self) -> i32 { self.ipv6_address_count.unwrap_or_default() }
    #[inline] pub fn ipv6_addresses(&self) -> &[InstanceIpv6Address] { items(&self.ipv6_addresses) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
    #[inline] pub fn private_ip_addresses(&self) -> &[PrivateIpAddressSpecification] { items(&self.private_ip_addresses) }
    #[inline] pub fn secondary_private_ip_address_count(&self) -> i32 { self.secondary_private_ip_address_count.unwrap_or_default() }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn network_card_index(&self) -> i32 { self.network_card_index.unwrap_or_default() }
    #[inline] pub fn ipv4_prefixes(&self) -> &[Ipv4PrefixSpecificationResponse] { items(&self.ipv4_prefixes) }
    #[inline] pub fn ipv4_prefix_count(&self) -> i32 { self.ipv4_prefix_count.unwrap_or_default() }
    #[inline] pub fn ipv6_prefixes(&self) -> &[Ipv6PrefixSpecificationResponse] { items(&self.ipv6_prefixes) }
    #[inline] pub fn ipv6_prefix_count(&self) -> i32 { self.ipv6_prefix_count.unwrap_or_default() }
    #[inline] pub fn primary_ipv6(&self) -> bool { self.primary_ipv6.unwrap_or_default() }
    #[inline] pub fn ena_srd_specification(&self) -> &LaunchTemplateEnaSrdSpecification { nested(&self.ena_srd_specification) }
    #[inline] pub fn connection_tracking_specification(&self) -> &ConnectionTrackingSpecification { nested(&self.connection_tracking_specification) }
    #[inline] pub fn ena_queue_count(&self) -> i32 { self.ena_queue_count.unwrap_or_default() }
}

pub struct LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    pub associate_carrier_ip_address: Option<bool>, pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>, pub description: Option<String>, pub device_index: Option<i32>,
    pub groups: Option<Vec<String>>, pub interface_type: Option<String>, pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6AddressRequest>>, pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>, pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>, pub subnet_id: Option<String>,
    pub network_card_index: Option<i32>, pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    pub ipv4_prefix_count: Option<i32>, pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    pub ipv6_prefix_count: Option<i32>, pub primary_ipv6: Option<bool>,
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub ena_queue_count: Option<i32>,
}
impl Shape for LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest", members: &[
        field("AssociateCarrierIpAddress", "", BOOLEAN), field("AssociatePublicIpAddress", "", BOOLEAN),
        field("DeleteOnTermination", "", BOOLEAN), field("Description", "", STRING), field("DeviceIndex", "", INTEGER),
        field("Groups", "SecurityGroupId", SECURITY_GROUP_ID_STRING_LIST_LIST), field("InterfaceType", "", STRING),
        field("Ipv6AddressCount", "", INTEGER), field("Ipv6Addresses", "", INSTANCE_IPV6_ADDRESS_LIST_REQUEST_LIST),
        field("NetworkInterfaceId", "", STRING), field("PrivateIpAddress", "", STRING),
        field("PrivateIpAddresses", "", PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_LIST),
        field("SecondaryPrivateIpAddressCount", "", INTEGER), field("SubnetId", "", STRING),
        field("NetworkCardIndex", "", INTEGER), field("Ipv4Prefixes", "Ipv4Prefix", IPV4_PREFIX_LIST_LIST),
        field("Ipv4PrefixCount", "", INTEGER), field("Ipv6Prefixes", "Ipv6Prefix", IPV6_PREFIX_LIST_LIST),
        field("Ipv6PrefixCount", "", INTEGER), field("PrimaryIpv6", "", BOOLEAN),
        field("EnaSrdSpecification", "", STRUCTURE), field("ConnectionTrackingSpecification", "", STRUCTURE),
        field("EnaQueueCount", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        associate_carrier_ip_address, associate_public_ip_address, delete_on_termination, description, device_index,
        groups, interface_type, ipv6_address_count, ipv6_addresses, network_interface_id, private_ip_address,
        private_ip_addresses, secondary_private_ip_address_count, subnet_id, network_card_index, ipv4_prefixes,
        ipv4_prefix_count, ipv6_prefixes, ipv6_prefix_count, primary_ipv6, ena_srd_specification,
        connection_tracking_specification, ena_queue_count,
    }
}
impl LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    pub fn with_associate_carrier_ip_address(mut self, v: impl Into<bool>) -> Self { self.associate_carrier_ip_address = Some(v.into()); self }
    pub fn with_associate_public_ip_address(mut self, v: impl Into<bool>) -> Self { self.associate_public_ip_address = Some(v.into()); self }
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    pub fn with_device_index(mut self, v: impl Into<i32>) -> Self { self.device_index = Some(v.into()); self }
    pub fn with_groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.groups = list(v); self }
    pub fn with_interface_type(mut self, v: impl Into<String>) -> Self { self.interface_type = Some(v.into()); self }
    pub fn with_ipv6_address_count(mut self, v: impl Into<i32>) -> Self { self.ipv6_address_count = Some(v.into()); self }
    pub fn with_ipv6_addresses(mut self, v: impl IntoIterator<Item = impl Into<InstanceIpv6AddressRequest>>) -> Self { self.ipv6_addresses = list(v); self }
    pub fn with_network_interface_id(mut self, v: impl Into<String>) -> Self { self.network_interface_id = Some(v.into()); self }
    pub fn with_private_ip_address(mut self, v: impl Into<String>) -> Self { self.private_ip_address = Some(v.into()); self }
    pub fn with_private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<PrivateIpAddressSpecification>>) -> Self { self.private_ip_addresses = list(v); self }
    pub fn with_secondary_private_ip_address_count(mut self, v: impl Into<i32>) -> Self { self.secondary_private_ip_address_count = Some(v.into()); self }
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    pub fn with_network_card_index(mut self, v: impl Into<i32>) -> Self { self.network_card_index = Some(v.into()); self }
    pub fn with_ipv4_prefixes(mut self, v: impl IntoIterator<Item = impl Into<Ipv4PrefixSpecificationRequest>>) -> Self { self.ipv4_prefixes = list(v); self }
    pub fn with_ipv4_prefix_count(mut self, v: impl Into<i32>) -> Self { self.ipv4_prefix_count = Some(v.into()); self }
    pub fn with_ipv6_prefixes(mut self, v: impl IntoIterator<Item = impl Into<Ipv6PrefixSpecificationRequest>>) -> Self { self.ipv6_prefixes = list(v); self }
    pub fn with_ipv6_prefix_count(mut self, v: impl Into<i32>) -> Self { self.ipv6_prefix_count = Some(v.into()); self }
    pub fn with_primary_ipv6(mut self, v: impl Into<bool>) -> Self { self.primary_ipv6 = Some(v.into()); self }
    pub fn with_ena_srd_specification(mut self, v: impl Into<EnaSrdSpecificationRequest>) -> Self { self.ena_srd_specification = Some(v.into()); self }
    pub fn with_connection_tracking_specification(mut self, v: impl Into<ConnectionTrackingSpecificationRequest>) -> Self { self.connection_tracking_specification = Some(v.into()); self }
    pub fn with_ena_queue_count(mut self, v: impl Into<i32>) -> Self { self.ena_queue_count = Some(v.into()); self }
}

pub struct LaunchTemplateInstanceSecondaryInterfaceSpecification {
    pub delete_on_termination: Option<bool>, pub device_index: Option<i32>,
    pub private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecification>>,
    pub private_ip_address_count: Option<i32>, pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<SecondaryInterfaceType>, pub network_card_index: Option<i32>,
}
impl Shape for LaunchTemplateInstanceSecondaryInterfaceSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceSecondaryInterfaceSpecification", members: &[
        field("DeleteOnTermination", "deleteOnTermination", BOOLEAN), field("DeviceIndex", "deviceIndex", INTEGER),
        field("PrivateIpAddresses", "privateIpAddressesSet", SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_LIST),
        field("PrivateIpAddressCount", "privateIpAddressCount", INTEGER),
        field("SecondarySubnetId", "secondarySubnetId", STRING), field("InterfaceType", "interfaceType", ENUM),
        field("NetworkCardIndex", "networkCardIndex", INTEGER),
    ], ..Schema::NONE };
    members! {
        delete_on_termination, device_index, private_ip_addresses, private_ip_address_count, secondary_subnet_id,
        interface_type, network_card_index,
    }
}
impl LaunchTemplateInstanceSecondaryInterfaceSpecification {
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn device_index(&self) -> i32 { self.device_index.unwrap_or_default() }
    #[inline] pub fn private_ip_addresses(&self) -> &[SecondaryInterfacePrivateIpAddressSpecification] { items(&self.private_ip_addresses) }
    #[inline] pub fn private_ip_address_count(&self) -> i32 { self.private_ip_address_count.unwrap_or_default() }
    #[inline] pub fn secondary_subnet_id(&self) -> &str { text(&self.secondary_subnet_id) }
    #[inline] pub fn interface_type(&self) -> &SecondaryInterfaceType { choice(&self.interface_type) }
    #[inline] pub fn network_card_index(&self) -> i32 { self.network_card_index.unwrap_or_default() }
}

pub struct LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>, pub device_index: Option<i32>,
    pub private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecificationRequest>>,
    pub private_ip_address_count: Option<i32>, pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<SecondaryInterfaceType>, pub network_card_index: Option<i32>,
}
impl Shape for LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest", members: &[
        field("DeleteOnTermination", "", BOOLEAN), field("DeviceIndex", "", INTEGER),
        field("PrivateIpAddresses", "PrivateIpAddress", SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_REQUEST_LIST),
        field("PrivateIpAddressCount", "", INTEGER), field("SecondarySubnetId", "", STRING),
        field("InterfaceType", "", ENUM), field("NetworkCardIndex", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        delete_on_termination, device_index, private_ip_addresses, private_ip_address_count, secondary_subnet_id,
        interface_type, network_card_index,
    }
}
impl LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
    pub fn with_device_index(mut self, v: impl Into<i32>) -> Self { self.device_index = Some(v.into()); self }
    pub fn with_private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<SecondaryInterfacePrivateIpAddressSpecificationRequest>>) -> Self { self.private_ip_addresses = list(v); self }
    pub fn with_private_ip_address_count(mut self, v: impl Into<i32>) -> Self { self.private_ip_address_count = Some(v.into()); self }
    pub fn with_secondary_subnet_id(mut self, v: impl Into<String>) -> Self { self.secondary_subnet_id = Some(v.into()); self }
    pub fn with_interface_type(mut self, v: impl Into<SecondaryInterfaceType>) -> Self { self.interface_type = Some(v.into()); self }
    pub fn with_network_card_index(mut self, v: impl Into<i32>) -> Self { self.network_card_index = Some(v.into()); self }
}

pub struct LaunchTemplateLicenseConfiguration { pub license_configuration_arn: Option<String> }
impl Shape for LaunchTemplateLicenseConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateLicenseConfiguration", members: &[
        field("LicenseConfigurationArn", "licenseConfigurationArn", STRING),
    ], ..Schema::NONE };
    members! { license_configuration_arn }
}
impl LaunchTemplateLicenseConfiguration {
    #[inline] pub fn license_configuration_arn(&self) -> &str { text(&self.license_configuration_arn) }
}

pub struct LaunchTemplateLicenseConfigurationRequest { pub license_configuration_arn: Option<String> }
impl Shape for LaunchTemplateLicenseConfigurationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateLicenseConfigurationRequest", members: &[
        field("LicenseConfigurationArn", "", STRING),
    ], ..Schema::NONE };
    members! { license_configuration_arn }
}
impl LaunchTemplateLicenseConfigurationRequest {
    pub fn with_license_configuration_arn(mut self, v: impl Into<String>) -> Self { self.license_configuration_arn = Some(v.into()); self }
}

pub struct LaunchTemplateNetworkPerformanceOptions { pub bandwidth_weighting: Option<InstanceBandwidthWeighting> }
impl Shape for LaunchTemplateNetworkPerformanceOptions {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateNetworkPerformanceOptions", members: &[
        field("BandwidthWeighting", "bandwidthWeighting", ENUM),
    ], ..Schema::NONE };
    members! { bandwidth_weighting }
}
impl LaunchTemplateNetworkPerformanceOptions {
    #[inline] pub fn bandwidth_weighting(&self) -> &InstanceBandwidthWeighting { choice(&self.bandwidth_weighting) }
}

pub struct LaunchTemplateNetworkPerformanceOptionsRequest {
    pub bandwidth_weighting: Option<InstanceBandwidthWeighting>,
}
impl Shape for LaunchTemplateNetworkPerformanceOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateNetworkPerformanceOptionsRequest", members: &[
        field("BandwidthWeighting", "", ENUM),
    ], ..Schema::NONE };
    members! { bandwidth_weighting }
}
impl LaunchTemplateNetworkPerformanceOptionsRequest {
    pub fn with_bandwidth_weighting(mut self, v: impl Into<InstanceBandwidthWeighting>) -> Self { self.bandwidth_weighting = Some(v.into()); self }
}

pub struct LaunchTemplateOverrides {
    pub instance_type: Option<InstanceType>, pub spot_price: Option<String>, pub subnet_id: Option<String>,
    pub availability_zone: Option<String>, pub weighted_capacity: Option<f64>, pub priority: Option<f64>,
    pub instance_requirements: Option<InstanceRequirements>, pub availability_zone_id: Option<String>,
}
impl Shape for LaunchTemplateOverrides {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateOverrides", members: &[
        field("InstanceType", "instanceType", ENUM), field("SpotPrice", "spotPrice", STRING),
        field("SubnetId", "subnetId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("WeightedCapacity", "weightedCapacity", DOUBLE), field("Priority", "priority", DOUBLE),
        field("InstanceRequirements", "instanceRequirements", STRUCTURE),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! {
        instance_type, spot_price, subnet_id, availability_zone, weighted_capacity, priority, instance_requirements,
        availability_zone_id,
    }
}
impl LaunchTemplateOverrides {
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    pub fn with_instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.instance_type = Some(v.into()); self }
    #[inline] pub fn spot_price(&self) -> &str { text(&self.spot_price) }
    pub fn with_spot_price(mut self, v: impl Into<String>) -> Self { self.spot_price = Some(v.into()); self }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
    #[inline] pub fn weighted_capacity(&self) -> f64 { self.weighted_capacity.unwrap_or_default() }
    pub fn with_weighted_capacity(mut self, v: impl Into<f64>) -> Self { self.weighted_capacity = Some(v.into()); self }
    #[inline] pub fn priority(&self) -> f64 { self.priority.unwrap_or_default() }
    pub fn with_priority(mut self, v: impl Into<f64>) -> Self { self.priority = Some(v.into()); self }
    #[inline] pub fn instance_requirements(&self) -> &InstanceRequirements { nested(&self.instance_requirements) }
    pub fn with_instance_requirements(mut self, v: impl Into<InstanceRequirements>) -> Self { self.instance_requirements = Some(v.into()); self }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    pub fn with_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.availability_zone_id = Some(v.into()); self }
}

pub struct LaunchTemplatePlacement {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>, pub affinity: Option<String>,
    pub group_name: Option<String>, pub host_id: Option<String>, pub tenancy: Option<Tenancy>,
    pub spread_domain: Option<String>, pub host_resource_group_arn: Option<String>, pub partition_number: Option<i32>,
    pub group_id: Option<String>,
}
impl Shape for LaunchTemplatePlacement {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplatePlacement", members: &[
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("Affinity", "affinity", STRING),
        field("GroupName", "groupName", STRING), field("HostId", "hostId", STRING), field("Tenancy", "tenancy", ENUM),
        field("SpreadDomain", "spreadDomain", STRING), field("HostResourceGroupArn", "hostResourceGroupArn", STRING),
        field("PartitionNumber", "partitionNumber", INTEGER), field("GroupId", "groupId", STRING),
    ], ..Schema::NONE };
    members! {
        availability_zone, availability_zone_id, affinity, group_name, host_id, tenancy, spread_domain,
        host_resource_group_arn, partition_number, group_id,
    }
}
impl LaunchTemplatePlacement {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn affinity(&self) -> &str { text(&self.affinity) }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    #[inline] pub fn host_id(&self) -> &str { text(&self.host_id) }
    #[inline] pub fn tenancy(&self) -> &Tenancy { choice(&self.tenancy) }
    #[inline] pub fn spread_domain(&self) -> &str { text(&self.spread_domain) }
    #[inline] pub fn host_resource_group_arn(&self) -> &str { text(&self.host_resource_group_arn) }
    #[inline] pub fn partition_number(&self) -> i32 { self.partition_number.unwrap_or_default() }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
}

pub struct LaunchTemplatePlacementRequest {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>, pub affinity: Option<String>,
    pub group_name: Option<String>, pub host_id: Option<String>, pub tenancy: Option<Tenancy>,
    pub spread_domain: Option<String>, pub host_resource_group_arn: Option<String>, pub partition_number: Option<i32>,
    pub group_id: Option<String>,
}
impl Shape for LaunchTemplatePlacementRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplatePlacementRequest", members: &[
        field("AvailabilityZone", "", STRING), field("AvailabilityZoneId", "", STRING), field("Affinity", "", STRING),
        field("GroupName", "", STRING), field("HostId", "", STRING), field("Tenancy", "", ENUM),
        field("SpreadDomain", "", STRING), field("HostResourceGroupArn", "", STRING),
        field("PartitionNumber", "", INTEGER), field("GroupId", "", STRING),
    ], ..Schema::NONE };
    members! {
        availability_zone, availability_zone_id, affinity, group_name, host_id, tenancy, spread_domain,
        host_resource_group_arn, partition_number, group_id,
    }
}
impl LaunchTemplatePlacementRequest {
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
    pub fn with_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.availability_zone_id = Some(v.into()); self }
    pub fn with_affinity(mut self, v: impl Into<String>) -> Self { self.affinity = Some(v.into()); self }
    pub fn with_group_name(mut self, v: impl Into<String>) -> Self { self.group_name = Some(v.into()); self }
    pub fn with_host_id(mut self, v: impl Into<String>) -> Self { self.host_id = Some(v.into()); self }
    pub fn with_tenancy(mut self, v: impl Into<Tenancy>) -> Self { self.tenancy = Some(v.into()); self }
    pub fn with_spread_domain(mut self, v: impl Into<String>) -> Self { self.spread_domain = Some(v.into()); self }
    pub fn with_host_resource_group_arn(mut self, v: impl Into<String>) -> Self { self.host_resource_group_arn = Some(v.into()); self }
    pub fn with_partition_number(mut self, v: impl Into<i32>) -> Self { self.partition_number = Some(v.into()); self }
    pub fn with_group_id(mut self, v: impl Into<String>) -> Self { self.group_id = Some(v.into()); self }
}

pub struct LaunchTemplatePrivateDnsNameOptions {
    pub hostname_type: Option<HostnameType>, pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
impl Shape for LaunchTemplatePrivateDnsNameOptions {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplatePrivateDnsNameOptions", members: &[
        field("HostnameType", "hostnameType", ENUM),
        field("EnableResourceNameDnsARecord", "enableResourceNameDnsARecord", BOOLEAN),
        field("EnableResourceNameDnsAAAARecord", "enableResourceNameDnsAAAARecord", BOOLEAN),
    ], ..Schema::NONE };
    members! { hostname_type, enable_resource_name_dns_a_record, enable_resource_name_dns_aaaa_record }
}
impl LaunchTemplatePrivateDnsNameOptions {
    #[inline] pub fn hostname_type(&self) -> &HostnameType { choice(&self.hostname_type) }
    #[inline] pub fn enable_resource_name_dns_a_record(&self) -> bool { self.enable_resource_name_dns_a_record.unwrap_or_default() }
    #[inline] pub fn enable_resource_name_dns_aaaa_record(&self) -> bool { self.enable_resource_name_dns_aaaa_record.unwrap_or_default() }
}

pub struct LaunchTemplatePrivateDnsNameOptionsRequest {
    pub hostname_type: Option<HostnameType>, pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
impl Shape for LaunchTemplatePrivateDnsNameOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplatePrivateDnsNameOptionsRequest", members: &[
        field("HostnameType", "", ENUM), field("EnableResourceNameDnsARecord", "", BOOLEAN),
        field("EnableResourceNameDnsAAAARecord", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { hostname_type, enable_resource_name_dns_a_record, enable_resource_name_dns_aaaa_record }
}
impl LaunchTemplatePrivateDnsNameOptionsRequest {
    pub fn with_hostname_type(mut self, v: impl Into<HostnameType>) -> Self { self.hostname_type = Some(v.into()); self }
    pub fn with_enable_resource_name_dns_a_record(mut self, v: impl Into<bool>) -> Self { self.enable_resource_name_dns_a_record = Some(v.into()); self }
    pub fn with_enable_resource_name_dns_aaaa_record(mut self, v: impl Into<bool>) -> Self { self.enable_resource_name_dns_aaaa_record = Some(v.into()); self }
}

pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>, pub launch_template_name: Option<String>, pub version: Option<String>,
}
impl Shape for LaunchTemplateSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateSpecification", members: &[
        field("LaunchTemplateId", "", STRING), field("LaunchTemplateName", "", STRING), field("Version", "", STRING),
    ], ..Schema::NONE };
    members! { launch_template_id, launch_template_name, version }
}
impl LaunchTemplateSpecification {
    pub fn with_launch_template_id(mut self, v: impl Into<String>) -> Self { self.launch_template_id = Some(v.into()); self }
    pub fn with_launch_template_name(mut self, v: impl Into<String>) -> Self { self.launch_template_name = Some(v.into()); self }
    pub fn with_version(mut self, v: impl Into<String>) -> Self { self.version = Some(v.into()); self }
}

pub struct LaunchTemplateSpotMarketOptions {
    pub max_price: Option<String>, pub spot_instance_type: Option<SpotInstanceType>,
    pub block_duration_minutes: Option<i32>, pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
}
impl Shape for LaunchTemplateSpotMarketOptions {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateSpotMarketOptions", members: &[
        field("MaxPrice", "maxPrice", STRING), field("SpotInstanceType", "spotInstanceType", ENUM),
        field("BlockDurationMinutes", "blockDurationMinutes", INTEGER), field("ValidUntil", "validUntil", TIMESTAMP),
        field("InstanceInterruptionBehavior", "instanceInterruptionBehavior", ENUM),
    ], ..Schema::NONE };
    members! { max_price, spot_instance_type, block_duration_minutes, valid_until, instance_interruption_behavior }
}
impl LaunchTemplateSpotMarketOptions {
    #[inline] pub fn max_price(&self) -> &str { text(&self.max_price) }
    #[inline] pub fn spot_instance_type(&self) -> &SpotInstanceType { choice(&self.spot_instance_type) }
    #[inline] pub fn block_duration_minutes(&self) -> i32 { self.block_duration_minutes.unwrap_or_default() }
    #[inline] pub fn valid_until(&self) -> Timestamp { moment(&self.valid_until) }
    #[inline] pub fn instance_interruption_behavior(&self) -> &InstanceInterruptionBehavior { choice(&self.instance_interruption_behavior) }
}

pub struct LaunchTemplateSpotMarketOptionsRequest {
    pub max_price: Option<String>, pub spot_instance_type: Option<SpotInstanceType>,
    pub block_duration_minutes: Option<i32>, pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<InstanceInterruptionBehavior>,
}
impl Shape for LaunchTemplateSpotMarketOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateSpotMarketOptionsRequest", members: &[
        field("MaxPrice", "", STRING), field("SpotInstanceType", "", ENUM), field("BlockDurationMinutes", "", INTEGER),
        field("ValidUntil", "", TIMESTAMP), field("InstanceInterruptionBehavior", "", ENUM),
    ], ..Schema::NONE };
    members! { max_price, spot_instance_type, block_duration_minutes, valid_until, instance_interruption_behavior }
}
impl LaunchTemplateSpotMarketOptionsRequest {
    pub fn with_max_price(mut self, v: impl Into<String>) -> Self { self.max_price = Some(v.into()); self }
    pub fn with_spot_instance_type(mut self, v: impl Into<SpotInstanceType>) -> Self { self.spot_instance_type = Some(v.into()); self }
    pub fn with_block_duration_minutes(mut self, v: impl Into<i32>) -> Self { self.block_duration_minutes = Some(v.into()); self }
    pub fn with_valid_until(mut self, v: impl Into<Timestamp>) -> Self { self.valid_until = Some(v.into()); self }
    pub fn with_instance_interruption_behavior(mut self, v: impl Into<InstanceInterruptionBehavior>) -> Self { self.instance_interruption_behavior = Some(v.into()); self }
}

pub struct LaunchTemplateTagSpecification { pub resource_type: Option<ResourceType>, pub tags: Option<Vec<Tag>> }
impl Shape for LaunchTemplateTagSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateTagSpecification", members: &[
        field("ResourceType", "resourceType", ENUM), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { resource_type, tags }
}
impl LaunchTemplateTagSpecification {
    #[inline] pub fn resource_type(&self) -> &ResourceType { choice(&self.resource_type) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct LaunchTemplateTagSpecificationRequest { pub resource_type: Option<ResourceType>, pub tags: Option<Vec<Tag>> }
impl Shape for LaunchTemplateTagSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateTagSpecificationRequest", members: &[
        field("ResourceType", "", ENUM), field("Tags", "Tag", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { resource_type, tags }
}
impl LaunchTemplateTagSpecificationRequest {
    pub fn with_resource_type(mut self, v: impl Into<ResourceType>) -> Self { self.resource_type = Some(v.into()); self }
    pub fn with_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.tags = list(v); self }
}

pub struct LaunchTemplateVersion {
    pub launch_template_id: Option<String>, pub launch_template_name: Option<String>, pub version_number: Option<i64>,
    pub version_description: Option<String>, pub create_time: Option<Timestamp>, pub created_by: Option<String>,
    pub default_version: Option<bool>, pub launch_template_data: Option<ResponseLaunchTemplateData>,
    pub operator: Option<OperatorResponse>,
}
impl Shape for LaunchTemplateVersion {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplateVersion", members: &[
        field("LaunchTemplateId", "launchTemplateId", STRING),
        field("LaunchTemplateName", "launchTemplateName", STRING), field("VersionNumber", "versionNumber", LONG),
        field("VersionDescription", "versionDescription", STRING), field("CreateTime", "createTime", TIMESTAMP),
        field("CreatedBy", "createdBy", STRING), field("DefaultVersion", "defaultVersion", BOOLEAN),
        field("LaunchTemplateData", "launchTemplateData", STRUCTURE), field("Operator", "operator", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        launch_template_id, launch_template_name, version_number, version_description, create_time, created_by,
        default_version, launch_template_data, operator,
    }
}
impl LaunchTemplateVersion {
    #[inline] pub fn launch_template_id(&self) -> &str { text(&self.launch_template_id) }
    #[inline] pub fn launch_template_name(&self) -> &str { text(&self.launch_template_name) }
    #[inline] pub fn version_number(&self) -> i64 { self.version_number.unwrap_or_default() }
    #[inline] pub fn version_description(&self) -> &str { text(&self.version_description) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn created_by(&self) -> &str { text(&self.created_by) }
    #[inline] pub fn default_version(&self) -> bool { self.default_version.unwrap_or_default() }
    #[inline] pub fn launch_template_data(&self) -> &ResponseLaunchTemplateData { nested(&self.launch_template_data) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
}

pub struct LaunchTemplatesMonitoring { pub enabled: Option<bool>, pub metric_category_ids: Option<Vec<String>> }
impl Shape for LaunchTemplatesMonitoring {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplatesMonitoring", members: &[
        field("Enabled", "enabled", BOOLEAN),
        field("MetricCategoryIds", "metricCategoryIdSet", METRIC_CATEGORY_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { enabled, metric_category_ids }
}
impl LaunchTemplatesMonitoring {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
    #[inline] pub fn metric_category_ids(&self) -> &[String] { items(&self.metric_category_ids) }
}

pub struct LaunchTemplatesMonitoringRequest { pub enabled: Option<bool>, pub metric_category_ids: Option<Vec<String>> }
impl Shape for LaunchTemplatesMonitoringRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LaunchTemplatesMonitoringRequest", members: &[
        field("Enabled", "", BOOLEAN), field("MetricCategoryIds", "MetricCategoryId", METRIC_CATEGORY_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { enabled, metric_category_ids }
}
impl LaunchTemplatesMonitoringRequest {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
    pub fn with_metric_category_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.metric_category_ids = list(v); self }
}

pub struct LicenseConfiguration { pub license_configuration_arn: Option<String> }
impl Shape for LicenseConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "LicenseConfiguration", members: &[
        field("LicenseConfigurationArn", "licenseConfigurationArn", STRING),
    ], ..Schema::NONE };
    members! { license_configuration_arn }
}
impl LicenseConfiguration {
    #[inline] pub fn license_configuration_arn(&self) -> &str { text(&self.license_configuration_arn) }
}

pub struct LicenseConfigurationRequest { pub license_configuration_arn: Option<String> }
impl Shape for LicenseConfigurationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LicenseConfigurationRequest", members: &[
        field("LicenseConfigurationArn", "", STRING),
    ], ..Schema::NONE };
    members! { license_configuration_arn }
}
impl LicenseConfigurationRequest {
    pub fn with_license_configuration_arn(mut self, v: impl Into<String>) -> Self { self.license_configuration_arn = Some(v.into()); self }
}

pub struct LoadBalancersConfig {
    pub classic_load_balancers_config: Option<ClassicLoadBalancersConfig>,
    pub target_groups_config: Option<TargetGroupsConfig>,
}
impl Shape for LoadBalancersConfig {
    const SCHEMA: &'static Schema = &Schema { name: "LoadBalancersConfig", members: &[
        field("ClassicLoadBalancersConfig", "classicLoadBalancersConfig", STRUCTURE),
        field("TargetGroupsConfig", "targetGroupsConfig", STRUCTURE),
    ], ..Schema::NONE };
    members! { classic_load_balancers_config, target_groups_config }
}
impl LoadBalancersConfig {
    #[inline] pub fn classic_load_balancers_config(&self) -> &ClassicLoadBalancersConfig { nested(&self.classic_load_balancers_config) }
    pub fn with_classic_load_balancers_config(mut self, v: impl Into<ClassicLoadBalancersConfig>) -> Self { self.classic_load_balancers_config = Some(v.into()); self }
    #[inline] pub fn target_groups_config(&self) -> &TargetGroupsConfig { nested(&self.target_groups_config) }
    pub fn with_target_groups_config(mut self, v: impl Into<TargetGroupsConfig>) -> Self { self.target_groups_config = Some(v.into()); self }
}

pub struct LoadPermission { pub user_id: Option<String>, pub group: Option<PermissionGroup> }
impl Shape for LoadPermission {
    const SCHEMA: &'static Schema = &Schema { name: "LoadPermission", members: &[
        field("UserId", "userId", STRING), field("Group", "group", ENUM),
    ], ..Schema::NONE };
    members! { user_id, group }
}
impl LoadPermission {
    #[inline] pub fn user_id(&self) -> &str { text(&self.user_id) }
    #[inline] pub fn group(&self) -> &PermissionGroup { choice(&self.group) }
}

pub struct LoadPermissionModifications {
    pub add: Option<Vec<LoadPermissionRequest>>, pub remove: Option<Vec<LoadPermissionRequest>>,
}
impl Shape for LoadPermissionModifications {
    const SCHEMA: &'static Schema = &Schema { name: "LoadPermissionModifications", members: &[
        field("Add", "", LOAD_PERMISSION_LIST_REQUEST_LIST), field("Remove", "", LOAD_PERMISSION_LIST_REQUEST_LIST),
    ], ..Schema::NONE };
    members! { add, remove }
}
impl LoadPermissionModifications {
    pub fn with_add(mut self, v: impl IntoIterator<Item = impl Into<LoadPermissionRequest>>) -> Self { self.add = list(v); self }
    pub fn with_remove(mut self, v: impl IntoIterator<Item = impl Into<LoadPermissionRequest>>) -> Self { self.remove = list(v); self }
}

pub struct LoadPermissionRequest { pub group: Option<PermissionGroup>, pub user_id: Option<String> }
impl Shape for LoadPermissionRequest {
    const SCHEMA: &'static Schema = &Schema { name: "LoadPermissionRequest", members: &[
        field("Group", "", ENUM), field("UserId", "", STRING),
    ], ..Schema::NONE };
    members! { group, user_id }
}
impl LoadPermissionRequest {
    pub fn with_group(mut self, v: impl Into<PermissionGroup>) -> Self { self.group = Some(v.into()); self }
    pub fn with_user_id(mut self, v: impl Into<String>) -> Self { self.user_id = Some(v.into()); self }
}

pub struct LocalGateway {
    pub local_gateway_id: Option<String>, pub outpost_arn: Option<String>, pub owner_id: Option<String>,
    pub state: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for LocalGateway {
    const SCHEMA: &'static Schema = &Schema { name: "LocalGateway", members: &[
        field("LocalGatewayId", "localGatewayId", STRING), field("OutpostArn", "outpostArn", STRING),
        field("OwnerId", "ownerId", STRING), field("State", "state", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { local_gateway_id, outpost_arn, owner_id, state, tags }
}
impl LocalGateway {
    #[inline] pub fn local_gateway_id(&self) -> &str { text(&self.local_gateway_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct LocalGatewayRoute {
    pub destination_cidr_block: Option<String>, pub local_gateway_virtual_interface_group_id: Option<String>,
    pub r#type: Option<LocalGatewayRouteType>, pub state: Option<LocalGatewayRouteState>,
    pub local_gateway_route_table_id: Option<String>, pub local_gateway_route_table_arn: Option<String>,
    pub owner_id: Option<String>, pub subnet_id: Option<String>, pub coip_pool_id: Option<String>,
    pub network_interface_id: Option<String>, pub destination_prefix_list_id: Option<String>,
}
impl Shape for LocalGatewayRoute {
    const SCHEMA: &'static Schema = &Schema { name: "LocalGatewayRoute", members: &[
        field("DestinationCidrBlock", "destinationCidrBlock", STRING),
        field("LocalGatewayVirtualInterfaceGroupId", "localGatewayVirtualInterfaceGroupId", STRING),
        field("Type", "type", ENUM), field("State", "state", ENUM),
        field("LocalGatewayRouteTableId", "localGatewayRouteTableId", STRING),
        field("LocalGatewayRouteTableArn", "localGatewayRouteTableArn", STRING), field("OwnerId", "ownerId", STRING),
        field("SubnetId", "subnetId", STRING), field("CoipPoolId", "coipPoolId", STRING),
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("DestinationPrefixListId", "destinationPrefixListId", STRING),
    ], ..Schema::NONE };
    members! {
        destination_cidr_block, local_gateway_virtual_interface_group_id, r#type, state, local_gateway_route_table_id,
        local_gateway_route_table_arn, owner_id, subnet_id, coip_pool_id, network_interface_id,
        destination_prefix_list_id,
    }
}
impl LocalGatewayRoute {
    #[inline] pub fn destination_cidr_block(&self) -> &str { text(&self.destination_cidr_block) }
    #[inline] pub fn local_gateway_virtual_interface_group_id(&self) -> &str { text(&self.local_gateway_virtual_interface_group_id) }
    #[inline] pub fn r#type(&self) -> &LocalGatewayRouteType { choice(&self.r#type) }
    #[inline] pub fn state(&self) -> &LocalGatewayRouteState { choice(&self.state) }
    #[inline] pub fn local_gateway_route_table_id(&self) -> &str { text(&self.local_gateway_route_table_id) }
    #[inline] pub fn local_gateway_route_table_arn(&self) -> &str { text(&self.local_gateway_route_table_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn coip_pool_id(&self) -> &str { text(&self.coip_pool_id) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn destination_prefix_list_id(&self) -> &str { text(&self.destination_prefix_list_id) }
}

pub struct LocalGatewayRouteTable {
    pub local_gateway_route_table_id: Option<String>, pub local_gateway_route_table_arn: Option<String>,
    pub local_gateway_id: Option<String>, pub outpost_arn: Option<String>, pub owner_id: Option<String>,
    pub state: Option<String>, pub tags: Option<Vec<Tag>>, pub mode: Option<LocalGatewayRouteTableMode>,
    pub state_reason: Option<StateReason>,
}
impl Shape for LocalGatewayRouteTable {
    const SCHEMA: &'static Schema = &Schema { name: "LocalGatewayRouteTable", members: &[
        field("LocalGatewayRouteTableId", "localGatewayRouteTableId", STRING),
        field("LocalGatewayRouteTableArn", "localGatewayRouteTableArn", STRING),
        field("LocalGatewayId", "localGatewayId", STRING), field("OutpostArn", "outpostArn", STRING),
        field("OwnerId", "ownerId", STRING), field("State", "state", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("Mode", "mode", ENUM), field("StateReason", "stateReason", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        local_gateway_route_table_id, local_gateway_route_table_arn, local_gateway_id, outpost_arn, owner_id, state,
        tags, mode, state_reason,
    }
}
impl LocalGatewayRouteTable {
    #[inline] pub fn local_gateway_route_table_id(&self) -> &str { text(&self.local_gateway_route_table_id) }
    #[inline] pub fn local_gateway_route_table_arn(&self) -> &str { text(&self.local_gateway_route_table_arn) }
    #[inline] pub fn local_gateway_id(&self) -> &str { text(&self.local_gateway_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn mode(&self) -> &LocalGatewayRouteTableMode { choice(&self.mode) }
    #[inline] pub fn state_reason(&self) -> &StateReason { nested(&self.state_reason) }
}

pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    pub local_gateway_route_table_virtual_interface_group_association_id: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>, pub local_gateway_id: Option<String>,
    pub local_gateway_route_table_id: Option<String>, pub local_gateway_route_table_arn: Option<String>,
    pub owner_id: Option<String>, pub state: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", members: &[
        field("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "localGatewayRouteTableVirtualInterfaceGroupAssociationId", STRING),
        field("LocalGatewayVirtualInterfaceGroupId", "localGatewayVirtualInterfaceGroupId", STRING),
        field("LocalGatewayId", "localGatewayId", STRING),
        field("LocalGatewayRouteTableId", "localGatewayRouteTableId", STRING),
        field("LocalGatewayRouteTableArn", "localGatewayRouteTableArn", STRING), field("OwnerId", "ownerId", STRING),
        field("State", "state", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        local_gateway_route_table_virtual_interface_group_association_id, local_gateway_virtual_interface_group_id,
        local_gateway_id, local_gateway_route_table_id, local_gateway_route_table_arn, owner_id, state, tags,
    }
}
impl LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    #[inline] pub fn local_gateway_route_table_virtual_interface_group_association_id(&self) -> &str { text(&self.local_gateway_route_table_virtual_interface_group_association_id) }
    #[inline] pub fn local_gateway_virtual_interface_group_id(&self) -> &str { text(&self.local_gateway_virtual_interface_group_id) }
    #[inline] pub fn local_gateway_id(&self) -> &str { text(&self.local_gateway_id) }
    #[inline] pub fn local_gateway_route_table_id(&self) -> &str { text(&self.local_gateway_route_table_id) }
    #[inline] pub fn local_gateway_route_table_arn(&self) -> &str { text(&self.local_gateway_route_table_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct LocalGatewayRouteTableVpcAssociation {
    pub local_gateway_route_table_vpc_association_id: Option<String>, pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_route_table_arn: Option<String>, pub local_gateway_id: Option<String>,
    pub vpc_id: Option<String>, pub owner_id: Option<String>, pub state: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for LocalGatewayRouteTableVpcAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "LocalGatewayRouteTableVpcAssociation", members: &[
        field("LocalGatewayRouteTableVpcAssociationId", "localGatewayRouteTableVpcAssociationId", STRING),
        field("LocalGatewayRouteTableId", "localGatewayRouteTableId", STRING),
        field("LocalGatewayRouteTableArn", "localGatewayRouteTableArn", STRING),
        field("LocalGatewayId", "localGatewayId", STRING), field("VpcId", "vpcId", STRING),
        field("OwnerId", "ownerId", STRING), field("State", "state", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        local_gateway_route_table_vpc_association_id, local_gateway_route_table_id, local_gateway_route_table_arn,
        local_gateway_id, vpc_id, owner_id, state, tags,
    }
}
impl LocalGatewayRouteTableVpcAssociation {
    #[inline] pub fn local_gateway_route_table_vpc_association_id(&self) -> &str { text(&self.local_gateway_route_table_vpc_association_id) }
    #[inline] pub fn local_gateway_route_table_id(&self) -> &str { text(&self.local_gateway_route_table_id) }
    #[inline] pub fn local_gateway_route_table_arn(&self) -> &str { text(&self.local_gateway_route_table_arn) }
    #[inline] pub fn local_gateway_id(&self) -> &str { text(&self.local_gateway_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct LocalGatewayVirtualInterface {
    pub local_gateway_virtual_interface_id: Option<String>, pub local_gateway_id: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub local_gateway_virtual_interface_arn: Option<String>, pub outpost_lag_id: Option<String>, pub vlan: Option<i32>,
    pub local_address: Option<String>, pub peer_address: Option<String>, pub local_bgp_asn: Option<i32>,
    pub peer_bgp_asn: Option<i32>, pub peer_bgp_asn_extended: Option<i64>, pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>, pub configuration_state: Option<LocalGatewayVirtualInterfaceConfigurationState>,
}
impl Shape for LocalGatewayVirtualInterface {
    const SCHEMA: &'static Schema = &Schema { name: "LocalGatewayVirtualInterface", members: &[
        field("LocalGatewayVirtualInterfaceId", "localGatewayVirtualInterfaceId", STRING),
        field("LocalGatewayId", "localGatewayId", STRING),
        field("LocalGatewayVirtualInterfaceGroupId", "localGatewayVirtualInterfaceGroupId", STRING),
        field("LocalGatewayVirtualInterfaceArn", "localGatewayVirtualInterfaceArn", STRING),
        field("OutpostLagId", "outpostLagId", STRING), field("Vlan", "vlan", INTEGER),
        field("LocalAddress", "localAddress", STRING), field("PeerAddress", "peerAddress", STRING),
        field("LocalBgpAsn", "localBgpAsn", INTEGER), field("PeerBgpAsn", "peerBgpAsn", INTEGER),
        field("PeerBgpAsnExtended", "peerBgpAsnExtended", LONG), field("OwnerId", "ownerId", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("ConfigurationState", "configurationState", ENUM),
    ], ..Schema::NONE };
    members! {
        local_gateway_virtual_interface_id, local_gateway_id, local_gateway_virtual_interface_group_id,
        local_gateway_virtual_interface_arn, outpost_lag_id, vlan, local_address, peer_address, local_bgp_asn,
        peer_bgp_asn, peer_bgp_asn_extended, owner_id, tags, configuration_state,
    }
}
impl LocalGatewayVirtualInterface {
    #[inline] pub fn local_gateway_virtual_interface_id(&self) -> &str { text(&self.local_gateway_virtual_interface_id) }
    #[inline] pub fn local_gateway_id(&self) -> &str { text(&self.local_gateway_id) }
    #[inline] pub fn local_gateway_virtual_interface_group_id(&self) -> &str { text(&self.local_gateway_virtual_interface_group_id) }
    #[inline] pub fn local_gateway_virtual_interface_arn(&self) -> &str { text(&self.local_gateway_virtual_interface_arn) }
    #[inline] pub fn outpost_lag_id(&self) -> &str { text(&self.outpost_lag_id) }
    #[inline] pub fn vlan(&self) -> i32 { self.vlan.unwrap_or_default() }
    #[inline] pub fn local_address(&self) -> &str { text(&self.local_address) }
    #[inline] pub fn peer_address(&self) -> &str { text(&self.peer_address) }
    #[inline] pub fn local_bgp_asn(&self) -> i32 { self.local_bgp_asn.unwrap_or_default() }
    #[inline] pub fn peer_bgp_asn(&self) -> i32 { self.peer_bgp_asn.unwrap_or_default() }
    #[inline] pub fn peer_bgp_asn_extended(&self) -> i64 { self.peer_bgp_asn_extended.unwrap_or_default() }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn configuration_state(&self) -> &LocalGatewayVirtualInterfaceConfigurationState { choice(&self.configuration_state) }
}

pub struct LocalGatewayVirtualInterfaceGroup {
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub local_gateway_virtual_interface_ids: Option<Vec<String>>, pub local_gateway_id: Option<String>,
    pub owner_id: Option<String>, pub local_bgp_asn: Option<i32>, pub local_bgp_asn_extended: Option<i64>,
    pub local_gateway_virtual_interface_group_arn: Option<String>, pub tags: Option<Vec<Tag>>,
    pub configuration_state: Option<LocalGatewayVirtualInterfaceGroupConfigurationState>,
}
impl Shape for LocalGatewayVirtualInterfaceGroup {
    const SCHEMA: &'static Schema = &Schema { name: "LocalGatewayVirtualInterfaceGroup", members: &[
        field("LocalGatewayVirtualInterfaceGroupId", "localGatewayVirtualInterfaceGroupId", STRING),
        field("LocalGatewayVirtualInterfaceIds", "localGatewayVirtualInterfaceIdSet", LOCAL_GATEWAY_VIRTUAL_INTERFACE_ID_SET_LIST),
        field("LocalGatewayId", "localGatewayId", STRING), field("OwnerId", "ownerId", STRING),
        field("LocalBgpAsn", "localBgpAsn", INTEGER), field("LocalBgpAsnExtended", "localBgpAsnExtended", LONG),
        field("LocalGatewayVirtualInterfaceGroupArn", "localGatewayVirtualInterfaceGroupArn", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("ConfigurationState", "configurationState", ENUM),
    ], ..Schema::NONE };
    members! {
        local_gateway_virtual_interface_group_id, local_gateway_virtual_interface_ids, local_gateway_id, owner_id,
        local_bgp_asn, local_bgp_asn_extended, local_gateway_virtual_interface_group_arn, tags, configuration_state,
    }
}
impl LocalGatewayVirtualInterfaceGroup {
    #[inline] pub fn local_gateway_virtual_interface_group_id(&self) -> &str { text(&self.local_gateway_virtual_interface_group_id) }
    #[inline] pub fn local_gateway_virtual_interface_ids(&self) -> &[String] { items(&self.local_gateway_virtual_interface_ids) }
    #[inline] pub fn local_gateway_id(&self) -> &str { text(&self.local_gateway_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn local_bgp_asn(&self) -> i32 { self.local_bgp_asn.unwrap_or_default() }
    #[inline] pub fn local_bgp_asn_extended(&self) -> i64 { self.local_bgp_asn_extended.unwrap_or_default() }
    #[inline] pub fn local_gateway_virtual_interface_group_arn(&self) -> &str { text(&self.local_gateway_virtual_interface_group_arn) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn configuration_state(&self) -> &LocalGatewayVirtualInterfaceGroupConfigurationState { choice(&self.configuration_state) }
}

pub struct LockedSnapshotsInfo {
    pub owner_id: Option<String>, pub snapshot_id: Option<String>, pub lock_state: Option<LockState>,
    pub lock_duration: Option<i32>, pub cool_off_period: Option<i32>,
    pub cool_off_period_expires_on: Option<Timestamp>, pub lock_created_on: Option<Timestamp>,
    pub lock_duration_start_time: Option<Timestamp>, pub lock_expires_on: Option<Timestamp>,
}
impl Shape for LockedSnapshotsInfo {
    const SCHEMA: &'static Schema = &Schema { name: "LockedSnapshotsInfo", members: &[
        field("OwnerId", "ownerId", STRING), field("SnapshotId", "snapshotId", STRING),
        field("LockState", "lockState", ENUM), field("LockDuration", "lockDuration", INTEGER),
        field("CoolOffPeriod", "coolOffPeriod", INTEGER),
        field("CoolOffPeriodExpiresOn", "coolOffPeriodExpiresOn", TIMESTAMP),
        field("LockCreatedOn", "lockCreatedOn", TIMESTAMP),
        field("LockDurationStartTime", "lockDurationStartTime", TIMESTAMP),
        field("LockExpiresOn", "lockExpiresOn", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        owner_id, snapshot_id, lock_state, lock_duration, cool_off_period, cool_off_period_expires_on, lock_created_on,
        lock_duration_start_time, lock_expires_on,
    }
}
impl LockedSnapshotsInfo {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn lock_state(&self) -> &LockState { choice(&self.lock_state) }
    #[inline] pub fn lock_duration(&self) -> i32 { self.lock_duration.unwrap_or_default() }
    #[inline] pub fn cool_off_period(&self) -> i32 { self.cool_off_period.unwrap_or_default() }
    #[inline] pub fn cool_off_period_expires_on(&self) -> Timestamp { moment(&self.cool_off_period_expires_on) }
    #[inline] pub fn lock_created_on(&self) -> Timestamp { moment(&self.lock_created_on) }
    #[inline] pub fn lock_duration_start_time(&self) -> Timestamp { moment(&self.lock_duration_start_time) }
    #[inline] pub fn lock_expires_on(&self) -> Timestamp { moment(&self.lock_expires_on) }
}

pub struct MacHost { pub host_id: Option<String>, pub mac_os_latest_supported_versions: Option<Vec<String>> }
impl Shape for MacHost {
    const SCHEMA: &'static Schema = &Schema { name: "MacHost", members: &[
        field("HostId", "hostId", STRING),
        field("MacOSLatestSupportedVersions", "macOSLatestSupportedVersionSet", MAC_OS_VERSION_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { host_id, mac_os_latest_supported_versions }
}
impl MacHost {
    #[inline] pub fn host_id(&self) -> &str { text(&self.host_id) }
    #[inline] pub fn mac_os_latest_supported_versions(&self) -> &[String] { items(&self.mac_os_latest_supported_versions) }
}

pub struct MacModificationTask {
    pub instance_id: Option<String>, pub mac_modification_task_id: Option<String>,
    pub mac_system_integrity_protection_config: Option<MacSystemIntegrityProtectionConfiguration>,
    pub start_time: Option<Timestamp>, pub tags: Option<Vec<Tag>>, pub task_state: Option<MacModificationTaskState>,
    pub task_type: Option<MacModificationTaskType>,
}
impl Shape for MacModificationTask {
    const SCHEMA: &'static Schema = &Schema { name: "MacModificationTask", members: &[
        field("InstanceId", "instanceId", STRING), field("MacModificationTaskId", "macModificationTaskId", STRING),
        field("MacSystemIntegrityProtectionConfig", "macSystemIntegrityProtectionConfig", STRUCTURE),
        field("StartTime", "startTime", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
        field("TaskState", "taskState", ENUM), field("TaskType", "taskType", ENUM),
    ], ..Schema::NONE };
    members! {
        instance_id, mac_modification_task_id, mac_system_integrity_protection_config, start_time, tags, task_state,
        task_type,
    }
}
impl MacModificationTask {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn mac_modification_task_id(&self) -> &str { text(&self.mac_modification_task_id) }
    #[inline] pub fn mac_system_integrity_protection_config(&self) -> &MacSystemIntegrityProtectionConfiguration { nested(&self.mac_system_integrity_protection_config) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn task_state(&self) -> &MacModificationTaskState { choice(&self.task_state) }
    #[inline] pub fn task_type(&self) -> &MacModificationTaskType { choice(&self.task_type) }
}

pub struct MacSystemIntegrityProtectionConfiguration {
    pub apple_internal: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub base_system: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub debugging_restrictions: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub d_trace_restrictions: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub filesystem_protections: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub kext_signing: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub nvram_protections: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub status: Option<MacSystemIntegrityProtectionSettingStatus>,
}
impl Shape for MacSystemIntegrityProtectionConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "MacSystemIntegrityProtectionConfiguration", members: &[
        field("AppleInternal", "appleInternal", ENUM), field("BaseSystem", "baseSystem", ENUM),
        field("DebuggingRestrictions", "debuggingRestrictions", ENUM),
        field("DTraceRestrictions", "dTraceRestrictions", ENUM),
        field("FilesystemProtections", "filesystemProtections", ENUM), field("KextSigning", "kextSigning", ENUM),
        field("NvramProtections", "nvramProtections", ENUM), field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! {
        apple_internal, base_system, debugging_restrictions, d_trace_restrictions, filesystem_protections,
        kext_signing, nvram_protections, status,
    }
}
impl MacSystemIntegrityProtectionConfiguration {
    #[inline] pub fn apple_internal(&self) -> &MacSystemIntegrityProtectionSettingStatus { choice(&self.apple_internal) }
    #[inline] pub fn base_system(&self) -> &MacSystemIntegrityProtectionSettingStatus { choice(&self.base_system) }
    #[inline] pub fn debugging_restrictions(&self) -> &MacSystemIntegrityProtectionSettingStatus { choice(&self.debugging_restrictions) }
    #[inline] pub fn d_trace_restrictions(&self) -> &MacSystemIntegrityProtectionSettingStatus { choice(&self.d_trace_restrictions) }
    #[inline] pub fn filesystem_protections(&self) -> &MacSystemIntegrityProtectionSettingStatus { choice(&self.filesystem_protections) }
    #[inline] pub fn kext_signing(&self) -> &MacSystemIntegrityProtectionSettingStatus { choice(&self.kext_signing) }
    #[inline] pub fn nvram_protections(&self) -> &MacSystemIntegrityProtectionSettingStatus { choice(&self.nvram_protections) }
    #[inline] pub fn status(&self) -> &MacSystemIntegrityProtectionSettingStatus { choice(&self.status) }
}

pub struct MacSystemIntegrityProtectionConfigurationRequest {
    pub apple_internal: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub base_system: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub debugging_restrictions: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub d_trace_restrictions: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub filesystem_protections: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub kext_signing: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub nvram_protections: Option<MacSystemIntegrityProtectionSettingStatus>,
}
impl Shape for MacSystemIntegrityProtectionConfigurationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "MacSystemIntegrityProtectionConfigurationRequest", members: &[
        field("AppleInternal", "", ENUM), field("BaseSystem", "", ENUM), field("DebuggingRestrictions", "", ENUM),
        field("DTraceRestrictions", "", ENUM), field("FilesystemProtections", "", ENUM),
        field("KextSigning", "", ENUM), field("NvramProtections", "", ENUM),
    ], ..Schema::NONE };
    members! {
        apple_internal, base_system, debugging_restrictions, d_trace_restrictions, filesystem_protections,
        kext_signing, nvram_protections,
    }
}
impl MacSystemIntegrityProtectionConfigurationRequest {
    pub fn with_apple_internal(mut self, v: impl Into<MacSystemIntegrityProtectionSettingStatus>) -> Self { self.apple_internal = Some(v.into()); self }
    pub fn with_base_system(mut self, v: impl Into<MacSystemIntegrityProtectionSettingStatus>) -> Self { self.base_system = Some(v.into()); self }
    pub fn with_debugging_restrictions(mut self, v: impl Into<MacSystemIntegrityProtectionSettingStatus>) -> Self { self.debugging_restrictions = Some(v.into()); self }
    pub fn with_d_trace_restrictions(mut self, v: impl Into<MacSystemIntegrityProtectionSettingStatus>) -> Self { self.d_trace_restrictions = Some(v.into()); self }
    pub fn with_filesystem_protections(mut self, v: impl Into<MacSystemIntegrityProtectionSettingStatus>) -> Self { self.filesystem_protections = Some(v.into()); self }
    pub fn with_kext_signing(mut self, v: impl Into<MacSystemIntegrityProtectionSettingStatus>) -> Self { self.kext_signing = Some(v.into()); self }
    pub fn with_nvram_protections(mut self, v: impl Into<MacSystemIntegrityProtectionSettingStatus>) -> Self { self.nvram_protections = Some(v.into()); self }
}

pub struct MaintenanceDetails {
    pub pending_maintenance: Option<String>, pub maintenance_auto_applied_after: Option<Timestamp>,
    pub last_maintenance_applied: Option<Timestamp>,
}
impl Shape for MaintenanceDetails {
    const SCHEMA: &'static Schema = &Schema { name: "MaintenanceDetails", members: &[
        field("PendingMaintenance", "pendingMaintenance", STRING),
        field("MaintenanceAutoAppliedAfter", "maintenanceAutoAppliedAfter", TIMESTAMP),
        field("LastMaintenanceApplied", "lastMaintenanceApplied", TIMESTAMP),
    ], ..Schema::NONE };
    members! { pending_maintenance, maintenance_auto_applied_after, last_maintenance_applied }
}
impl MaintenanceDetails {
    #[inline] pub fn pending_maintenance(&self) -> &str { text(&self.pending_maintenance) }
    #[inline] pub fn maintenance_auto_applied_after(&self) -> Timestamp { moment(&self.maintenance_auto_applied_after) }
    #[inline] pub fn last_maintenance_applied(&self) -> Timestamp { moment(&self.last_maintenance_applied) }
}

pub struct ManagedPrefixList {
    pub prefix_list_id: Option<String>, pub address_family: Option<String>, pub state: Option<PrefixListState>,
    pub state_message: Option<String>, pub prefix_list_arn: Option<String>, pub prefix_list_name: Option<String>,
    pub max_entries: Option<i32>, pub version: Option<i64>, pub tags: Option<Vec<Tag>>, pub owner_id: Option<String>,
    pub ipam_prefix_list_resolver_target_id: Option<String>, pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
}
impl Shape for ManagedPrefixList {
    const SCHEMA: &'static Schema = &Schema { name: "ManagedPrefixList", members: &[
        field("PrefixListId", "prefixListId", STRING), field("AddressFamily", "addressFamily", STRING),
        field("State", "state", ENUM), field("StateMessage", "stateMessage", STRING),
        field("PrefixListArn", "prefixListArn", STRING), field("PrefixListName", "prefixListName", STRING),
        field("MaxEntries", "maxEntries", INTEGER), field("Version", "version", LONG),
        field("Tags", "tagSet", TAG_LIST_LIST), field("OwnerId", "ownerId", STRING),
        field("IpamPrefixListResolverTargetId", "ipamPrefixListResolverTargetId", STRING),
        field("IpamPrefixListResolverSyncEnabled", "ipamPrefixListResolverSyncEnabled", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        prefix_list_id, address_family, state, state_message, prefix_list_arn, prefix_list_name, max_entries, version,
        tags, owner_id, ipam_prefix_list_resolver_target_id, ipam_prefix_list_resolver_sync_enabled,
    }
}
impl ManagedPrefixList {
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    #[inline] pub fn address_family(&self) -> &str { text(&self.address_family) }
    #[inline] pub fn state(&self) -> &PrefixListState { choice(&self.state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
    #[inline] pub fn prefix_list_arn(&self) -> &str { text(&self.prefix_list_arn) }
    #[inline] pub fn prefix_list_name(&self) -> &str { text(&self.prefix_list_name) }
    #[inline] pub fn max_entries(&self) -> i32 { self.max_entries.unwrap_or_default() }
    #[inline] pub fn version(&self) -> i64 { self.version.unwrap_or_default() }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn ipam_prefix_list_resolver_target_id(&self) -> &str { text(&self.ipam_prefix_list_resolver_target_id) }
    #[inline] pub fn ipam_prefix_list_resolver_sync_enabled(&self) -> bool { self.ipam_prefix_list_resolver_sync_enabled.unwrap_or_default() }
}

pub struct ManagedResourceVisibilitySettings { pub default_visibility: Option<ManagedResourceDefaultVisibility> }
impl Shape for ManagedResourceVisibilitySettings {
    const SCHEMA: &'static Schema = &Schema { name: "ManagedResourceVisibilitySettings", members: &[
        field("DefaultVisibility", "defaultVisibility", ENUM),
    ], ..Schema::NONE };
    members! { default_visibility }
}
impl ManagedResourceVisibilitySettings {
    #[inline] pub fn default_visibility(&self) -> &ManagedResourceDefaultVisibility { choice(&self.default_visibility) }
}

pub struct MediaAcceleratorInfo {
    pub accelerators: Option<Vec<MediaDeviceInfo>>, pub total_media_memory_in_mib: Option<i32>,
}
impl Shape for MediaAcceleratorInfo {
    const SCHEMA: &'static Schema = &Schema { name: "MediaAcceleratorInfo", members: &[
        field("Accelerators", "accelerators", MEDIA_DEVICE_INFO_LIST_LIST),
        field("TotalMediaMemoryInMiB", "totalMediaMemoryInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { accelerators, total_media_memory_in_mib }
}
impl MediaAcceleratorInfo {
    #[inline] pub fn accelerators(&self) -> &[MediaDeviceInfo] { items(&self.accelerators) }
    #[inline] pub fn total_media_memory_in_mib(&self) -> i32 { self.total_media_memory_in_mib.unwrap_or_default() }
}

pub struct MediaDeviceInfo {
    pub count: Option<i32>, pub name: Option<String>, pub manufacturer: Option<String>,
    pub memory_info: Option<MediaDeviceMemoryInfo>,
}
impl Shape for MediaDeviceInfo {
    const SCHEMA: &'static Schema = &Schema { name: "MediaDeviceInfo", members: &[
        field("Count", "count", INTEGER), field("Name", "name", STRING), field("Manufacturer", "manufacturer", STRING),
        field("MemoryInfo", "memoryInfo", STRUCTURE),
    ], ..Schema::NONE };
    members! { count, name, manufacturer, memory_info }
}
impl MediaDeviceInfo {
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn manufacturer(&self) -> &str { text(&self.manufacturer) }
    #[inline] pub fn memory_info(&self) -> &MediaDeviceMemoryInfo { nested(&self.memory_info) }
}

pub struct MediaDeviceMemoryInfo { pub size_in_mib: Option<i32> }
impl Shape for MediaDeviceMemoryInfo {
    const SCHEMA: &'static Schema = &Schema { name: "MediaDeviceMemoryInfo", members: &[
        field("SizeInMiB", "sizeInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { size_in_mib }
}
impl MediaDeviceMemoryInfo {
    #[inline] pub fn size_in_mib(&self) -> i32 { self.size_in_mib.unwrap_or_default() }
}

pub struct MemoryGiBPerVCpu { pub min: Option<f64>, pub max: Option<f64> }
impl Shape for MemoryGiBPerVCpu {
    const SCHEMA: &'static Schema = &Schema { name: "MemoryGiBPerVCpu", members: &[
        field("Min", "min", DOUBLE), field("Max", "max", DOUBLE),
    ], ..Schema::NONE };
    members! { min, max }
}
impl MemoryGiBPerVCpu {
    #[inline] pub fn min(&self) -> f64 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<f64>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> f64 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<f64>) -> Self { self.max = Some(v.into()); self }
}

pub struct MemoryGiBPerVCpuRequest { pub min: Option<f64>, pub max: Option<f64> }
impl Shape for MemoryGiBPerVCpuRequest {
    const SCHEMA: &'static Schema = &Schema { name: "MemoryGiBPerVCpuRequest", members: &[
        field("Min", "", DOUBLE), field("Max", "", DOUBLE),
    ], ..Schema::NONE };
    members! { min, max }
}
impl MemoryGiBPerVCpuRequest {
    #[inline] pub fn min(&self) -> f64 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<f64>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> f64 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<f64>) -> Self { self.max = Some(v.into()); self }
}

pub struct MemoryInfo { pub size_in_mib: Option<i64> }
impl Shape for MemoryInfo {
    const SCHEMA: &'static Schema = &Schema { name: "MemoryInfo", members: &[
        field("SizeInMiB", "sizeInMiB", LONG),
    ], ..Schema::NONE };
    members! { size_in_mib }
}
impl MemoryInfo {
    #[inline] pub fn size_in_mib(&self) -> i64 { self.size_in_mib.unwrap_or_default() }
}

pub struct MemoryMiB { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for MemoryMiB {
    const SCHEMA: &'static Schema = &Schema { name: "MemoryMiB", members: &[
        field("Min", "min", INTEGER), field("Max", "max", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl MemoryMiB {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct MemoryMiBRequest { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for MemoryMiBRequest {
    const SCHEMA: &'static Schema = &Schema { name: "MemoryMiBRequest", members: &[
        field("Min", "", INTEGER).required(), field("Max", "", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl MemoryMiBRequest {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct MetricCategory {
    pub metric_category_id: Option<String>, pub metrics: Option<Vec<String>>, pub tags: Option<Vec<Tag>>,
}
impl Shape for MetricCategory {
    const SCHEMA: &'static Schema = &Schema { name: "MetricCategory", members: &[
        field("MetricCategoryId", "metricCategoryId", STRING),
        field("Metrics", "metricSet", METRIC_CATEGORY_METRIC_NAME_LIST_LIST), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { metric_category_id, metrics, tags }
}
impl MetricCategory {
    #[inline] pub fn metric_category_id(&self) -> &str { text(&self.metric_category_id) }
    #[inline] pub fn metrics(&self) -> &[String] { items(&self.metrics) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct MetricDataResult {
    pub dimension: Option<CapacityManagerDimension>, pub timestamp: Option<Timestamp>,
    pub metric_values: Option<Vec<MetricValue>>,
}
impl Shape for MetricDataResult {
    const SCHEMA: &'static Schema = &Schema { name: "MetricDataResult", members: &[
        field("Dimension", "dimension", STRUCTURE), field("Timestamp", "timestamp", TIMESTAMP),
        field("MetricValues", "metricValueSet", METRIC_VALUE_SET_LIST),
    ], ..Schema::NONE };
    members! { dimension, timestamp, metric_values }
}
impl MetricDataResult {
    #[inline] pub fn dimension(&self) -> &CapacityManagerDimension { nested(&self.dimension) }
    #[inline] pub fn timestamp(&self) -> Timestamp { moment(&self.timestamp) }
    #[inline] pub fn metric_values(&self) -> &[MetricValue] { items(&self.metric_values) }
}

pub struct MetricPoint {
    pub start_date: Option<Timestamp>, pub end_date: Option<Timestamp>, pub value: Option<f32>,
    pub status: Option<String>,
}
impl Shape for MetricPoint {
    const SCHEMA: &'static Schema = &Schema { name: "MetricPoint", members: &[
        field("StartDate", "startDate", TIMESTAMP), field("EndDate", "endDate", TIMESTAMP),
        field("Value", "value", FLOAT), field("Status", "status", STRING),
    ], ..Schema::NONE };
    members! { start_date, end_date, value, status }
}
impl MetricPoint {
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn end_date(&self) -> Timestamp { moment(&self.end_date) }
    #[inline] pub fn value(&self) -> f32 { self.value.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
}

pub struct MetricValue { pub metric: Option<Metric>, pub value: Option<f64> }
impl Shape for MetricValue {
    const SCHEMA: &'static Schema = &Schema { name: "MetricValue", members: &[
        field("Metric", "metric", ENUM), field("Value", "value", DOUBLE),
    ], ..Schema::NONE };
    members! { metric, value }
}
impl MetricValue {
    #[inline] pub fn metric(&self) -> &Metric { choice(&self.metric) }
    #[inline] pub fn value(&self) -> f64 { self.value.unwrap_or_default() }
}

pub struct ModificationQuoteCurrentConfiguration {
    pub instance_count: Option<i32>, pub reservation_state: Option<String>, pub start_date: Option<Timestamp>,
    pub original_start_date: Option<Timestamp>,
}
impl Shape for ModificationQuoteCurrentConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "ModificationQuoteCurrentConfiguration", members: &[
        field("InstanceCount", "instanceCount", INTEGER), field("ReservationState", "reservationState", STRING),
        field("StartDate", "startDate", TIMESTAMP), field("OriginalStartDate", "originalStartDate", TIMESTAMP),
    ], ..Schema::NONE };
    members! { instance_count, reservation_state, start_date, original_start_date }
}
impl ModificationQuoteCurrentConfiguration {
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn reservation_state(&self) -> &str { text(&self.reservation_state) }
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn original_start_date(&self) -> Timestamp { moment(&self.original_start_date) }
}

pub struct ModificationReservationUpdate {
    pub new_commitment_end_date: Option<Timestamp>, pub new_start_date: Option<Timestamp>,
    pub new_commitment_duration: Option<i32>,
}
impl Shape for ModificationReservationUpdate {
    const SCHEMA: &'static Schema = &Schema { name: "ModificationReservationUpdate", members: &[
        field("NewCommitmentEndDate", "newCommitmentEndDate", TIMESTAMP),
        field("NewStartDate", "newStartDate", TIMESTAMP),
        field("NewCommitmentDuration", "newCommitmentDuration", INTEGER),
    ], ..Schema::NONE };
    members! { new_commitment_end_date, new_start_date, new_commitment_duration }
}
impl ModificationReservationUpdate {
    #[inline] pub fn new_commitment_end_date(&self) -> Timestamp { moment(&self.new_commitment_end_date) }
    #[inline] pub fn new_start_date(&self) -> Timestamp { moment(&self.new_start_date) }
    #[inline] pub fn new_commitment_duration(&self) -> i32 { self.new_commitment_duration.unwrap_or_default() }
}

pub struct ModificationTerms { pub reservation_update: Option<ModificationReservationUpdate> }
impl Shape for ModificationTerms {
    const SCHEMA: &'static Schema = &Schema { name: "ModificationTerms", members: &[
        field("ReservationUpdate", "reservationUpdate", STRUCTURE),
    ], ..Schema::NONE };
    members! { reservation_update }
}
impl ModificationTerms {
    #[inline] pub fn reservation_update(&self) -> &ModificationReservationUpdate { nested(&self.reservation_update) }
}

pub struct ModifyTransitGatewayOptions {
    pub add_transit_gateway_cidr_blocks: Option<Vec<String>>,
    pub remove_transit_gateway_cidr_blocks: Option<Vec<String>>, pub vpn_ecmp_support: Option<VpnEcmpSupportValue>,
    pub dns_support: Option<DnsSupportValue>,
    pub security_group_referencing_support: Option<SecurityGroupReferencingSupportValue>,
    pub auto_accept_shared_attachments: Option<AutoAcceptSharedAttachmentsValue>,
    pub default_route_table_association: Option<DefaultRouteTableAssociationValue>,
    pub association_default_route_table_id: Option<String>,
    pub default_route_table_propagation: Option<DefaultRouteTablePropagationValue>,
    pub propagation_default_route_table_id: Option<String>, pub amazon_side_asn: Option<i64>,
    pub encryption_support: Option<EncryptionSupportOptionValue>,
}
impl Shape for ModifyTransitGatewayOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayOptions", members: &[
        field("AddTransitGatewayCidrBlocks", "", TRANSIT_GATEWAY_CIDR_BLOCK_STRING_LIST_LIST),
        field("RemoveTransitGatewayCidrBlocks", "", TRANSIT_GATEWAY_CIDR_BLOCK_STRING_LIST_LIST),
        field("VpnEcmpSupport", "", ENUM), field("DnsSupport", "", ENUM),
        field("SecurityGroupReferencingSupport", "", ENUM), field("AutoAcceptSharedAttachments", "", ENUM),
        field("DefaultRouteTableAssociation", "", ENUM), field("AssociationDefaultRouteTableId", "", STRING),
        field("DefaultRouteTablePropagation", "", ENUM), field("PropagationDefaultRouteTableId", "", STRING),
        field("AmazonSideAsn", "", LONG), field("EncryptionSupport", "", ENUM),
    ], ..Schema::NONE };
    members! {
        add_transit_gateway_cidr_blocks, remove_transit_gateway_cidr_blocks, vpn_ecmp_support, dns_support,
        security_group_referencing_support, auto_accept_shared_attachments, default_route_table_association,
        association_default_route_table_id, default_route_table_propagation, propagation_default_route_table_id,
        amazon_side_asn, encryption_support,
    }
}
impl ModifyTransitGatewayOptions {
    pub fn with_add_transit_gateway_cidr_blocks(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.add_transit_gateway_cidr_blocks = list(v); self }
    pub fn with_remove_transit_gateway_cidr_blocks(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.remove_transit_gateway_cidr_blocks = list(v); self }
    pub fn with_vpn_ecmp_support(mut self, v: impl Into<VpnEcmpSupportValue>) -> Self { self.vpn_ecmp_support = Some(v.into()); self }
    pub fn with_dns_support(mut self, v: impl Into<DnsSupportValue>) -> Self { self.dns_support = Some(v.into()); self }
    pub fn with_security_group_referencing_support(mut self, v: impl Into<SecurityGroupReferencingSupportValue>) -> Self { self.security_group_referencing_support = Some(v.into()); self }
    pub fn with_auto_accept_shared_attachments(mut self, v: impl Into<AutoAcceptSharedAttachmentsValue>) -> Self { self.auto_accept_shared_attachments = Some(v.into()); self }
    pub fn with_default_route_table_association(mut self, v: impl Into<DefaultRouteTableAssociationValue>) -> Self { self.default_route_table_association = Some(v.into()); self }
    pub fn with_association_default_route_table_id(mut self, v: impl Into<String>) -> Self { self.association_default_route_table_id = Some(v.into()); self }
    pub fn with_default_route_table_propagation(mut self, v: impl Into<DefaultRouteTablePropagationValue>) -> Self { self.default_route_table_propagation = Some(v.into()); self }
    pub fn with_propagation_default_route_table_id(mut self, v: impl Into<String>) -> Self { self.propagation_default_route_table_id = Some(v.into()); self }
    pub fn with_amazon_side_asn(mut self, v: impl Into<i64>) -> Self { self.amazon_side_asn = Some(v.into()); self }
    pub fn with_encryption_support(mut self, v: impl Into<EncryptionSupportOptionValue>) -> Self { self.encryption_support = Some(v.into()); self }
}

pub struct ModifyTransitGatewayPeeringAttachmentRequestOptions {
    pub allow_multipath_resilience: Option<bool>,
    pub multipath_resilience_mode: Option<TransitGatewayPeeringAttachmentMultipathResilienceMode>,
}
impl Shape for ModifyTransitGatewayPeeringAttachmentRequestOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayPeeringAttachmentRequestOptions", members: &[
        field("AllowMultipathResilience", "", BOOLEAN), field("MultipathResilienceMode", "", ENUM),
    ], ..Schema::NONE };
    members! { allow_multipath_resilience, multipath_resilience_mode }
}
impl ModifyTransitGatewayPeeringAttachmentRequestOptions {
    pub fn with_allow_multipath_resilience(mut self, v: impl Into<bool>) -> Self { self.allow_multipath_resilience = Some(v.into()); self }
    pub fn with_multipath_resilience_mode(mut self, v: impl Into<TransitGatewayPeeringAttachmentMultipathResilienceMode>) -> Self { self.multipath_resilience_mode = Some(v.into()); self }
}

pub struct ModifyTransitGatewayVpcAttachmentRequestOptions {
    pub dns_support: Option<DnsSupportValue>,
    pub security_group_referencing_support: Option<SecurityGroupReferencingSupportValue>,
    pub ipv6_support: Option<Ipv6SupportValue>, pub appliance_mode_support: Option<ApplianceModeSupportValue>,
}
impl Shape for ModifyTransitGatewayVpcAttachmentRequestOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyTransitGatewayVpcAttachmentRequestOptions", members: &[
        field("DnsSupport", "", ENUM), field("SecurityGroupReferencingSupport", "", ENUM),
        field("Ipv6Support", "", ENUM), field("ApplianceModeSupport", "", ENUM),
    ], ..Schema::NONE };
    members! { dns_support, security_group_referencing_support, ipv6_support, appliance_mode_support }
}
impl ModifyTransitGatewayVpcAttachmentRequestOptions {
    pub fn with_dns_support(mut self, v: impl Into<DnsSupportValue>) -> Self { self.dns_support = Some(v.into()); self }
    pub fn with_security_group_referencing_support(mut self, v: impl Into<SecurityGroupReferencingSupportValue>) -> Self { self.security_group_referencing_support = Some(v.into()); self }
    pub fn with_ipv6_support(mut self, v: impl Into<Ipv6SupportValue>) -> Self { self.ipv6_support = Some(v.into()); self }
    pub fn with_appliance_mode_support(mut self, v: impl Into<ApplianceModeSupportValue>) -> Self { self.appliance_mode_support = Some(v.into()); self }
}

pub struct ModifyVerifiedAccessEndpointCidrOptions {
    pub port_ranges: Option<Vec<ModifyVerifiedAccessEndpointPortRange>>,
}
impl Shape for ModifyVerifiedAccessEndpointCidrOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessEndpointCidrOptions", members: &[
        field("PortRanges", "PortRange", MODIFY_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { port_ranges }
}
impl ModifyVerifiedAccessEndpointCidrOptions {
    pub fn with_port_ranges(mut self, v: impl IntoIterator<Item = impl Into<ModifyVerifiedAccessEndpointPortRange>>) -> Self { self.port_ranges = list(v); self }
}

pub struct ModifyVerifiedAccessEndpointEniOptions {
    pub protocol: Option<VerifiedAccessEndpointProtocol>, pub port: Option<i32>,
    pub port_ranges: Option<Vec<ModifyVerifiedAccessEndpointPortRange>>,
}
impl Shape for ModifyVerifiedAccessEndpointEniOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessEndpointEniOptions", members: &[
        field("Protocol", "", ENUM), field("Port", "", INTEGER),
        field("PortRanges", "PortRange", MODIFY_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { protocol, port, port_ranges }
}
impl ModifyVerifiedAccessEndpointEniOptions {
    pub fn with_protocol(mut self, v: impl Into<VerifiedAccessEndpointProtocol>) -> Self { self.protocol = Some(v.into()); self }
    pub fn with_port(mut self, v: impl Into<i32>) -> Self { self.port = Some(v.into()); self }
    pub fn with_port_ranges(mut self, v: impl IntoIterator<Item = impl Into<ModifyVerifiedAccessEndpointPortRange>>) -> Self { self.port_ranges = list(v); self }
}

pub struct ModifyVerifiedAccessEndpointLoadBalancerOptions {
    pub subnet_ids: Option<Vec<String>>, pub protocol: Option<VerifiedAccessEndpointProtocol>, pub port: Option<i32>,
    pub port_ranges: Option<Vec<ModifyVerifiedAccessEndpointPortRange>>,
}
impl Shape for ModifyVerifiedAccessEndpointLoadBalancerOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessEndpointLoadBalancerOptions", members: &[
        field("SubnetIds", "SubnetId", MODIFY_VERIFIED_ACCESS_ENDPOINT_SUBNET_ID_LIST_LIST),
        field("Protocol", "", ENUM), field("Port", "", INTEGER),
        field("PortRanges", "PortRange", MODIFY_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { subnet_ids, protocol, port, port_ranges }
}
impl ModifyVerifiedAccessEndpointLoadBalancerOptions {
    pub fn with_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.subnet_ids = list(v); self }
    pub fn with_protocol(mut self, v: impl Into<VerifiedAccessEndpointProtocol>) -> Self { self.protocol = Some(v.into()); self }
    pub fn with_port(mut self, v: impl Into<i32>) -> Self { self.port = Some(v.into()); self }
    pub fn with_port_ranges(mut self, v: impl IntoIterator<Item = impl Into<ModifyVerifiedAccessEndpointPortRange>>) -> Self { self.port_ranges = list(v); self }
}

pub struct ModifyVerifiedAccessEndpointPortRange { pub from_port: Option<i32>, pub to_port: Option<i32> }
impl Shape for ModifyVerifiedAccessEndpointPortRange {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessEndpointPortRange", members: &[
        field("FromPort", "", INTEGER), field("ToPort", "", INTEGER),
    ], ..Schema::NONE };
    members! { from_port, to_port }
}
impl ModifyVerifiedAccessEndpointPortRange {
    pub fn with_from_port(mut self, v: impl Into<i32>) -> Self { self.from_port = Some(v.into()); self }
    pub fn with_to_port(mut self, v: impl Into<i32>) -> Self { self.to_port = Some(v.into()); self }
}

pub struct ModifyVerifiedAccessEndpointRdsOptions {
    pub subnet_ids: Option<Vec<String>>, pub port: Option<i32>, pub rds_endpoint: Option<String>,
}
impl Shape for ModifyVerifiedAccessEndpointRdsOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessEndpointRdsOptions", members: &[
        field("SubnetIds", "SubnetId", MODIFY_VERIFIED_ACCESS_ENDPOINT_SUBNET_ID_LIST_LIST),
        field("Port", "", INTEGER), field("RdsEndpoint", "", STRING),
    ], ..Schema::NONE };
    members! { subnet_ids, port, rds_endpoint }
}
impl ModifyVerifiedAccessEndpointRdsOptions {
    pub fn with_subnet_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.subnet_ids = list(v); self }
    pub fn with_port(mut self, v: impl Into<i32>) -> Self { self.port = Some(v.into()); self }
    pub fn with_rds_endpoint(mut self, v: impl Into<String>) -> Self { self.rds_endpoint = Some(v.into()); self }
}

pub struct ModifyVerifiedAccessNativeApplicationOidcOptions {
    pub public_signing_key_endpoint: Option<String>, pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>, pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>, pub client_id: Option<String>, pub client_secret: Option<String>,
    pub scope: Option<String>,
}
impl Shape for ModifyVerifiedAccessNativeApplicationOidcOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessNativeApplicationOidcOptions", members: &[
        field("PublicSigningKeyEndpoint", "", STRING), field("Issuer", "", STRING),
        field("AuthorizationEndpoint", "", STRING), field("TokenEndpoint", "", STRING),
        field("UserInfoEndpoint", "", STRING), field("ClientId", "", STRING),
        field("ClientSecret", "", STRING).sensitive(), field("Scope", "", STRING),
    ], ..Schema::NONE };
    members! {
        public_signing_key_endpoint, issuer, authorization_endpoint, token_endpoint, user_info_endpoint, client_id,
        client_secret, scope,
    }
}
impl ModifyVerifiedAccessNativeApplicationOidcOptions {
    pub fn with_public_signing_key_endpoint(mut self, v: impl Into<String>) -> Self { self.public_signing_key_endpoint = Some(v.into()); self }
    pub fn with_issuer(mut self, v: impl Into<String>) -> Self { self.issuer = Some(v.into()); self }
    pub fn with_authorization_endpoint(mut self, v: impl Into<String>) -> Self { self.authorization_endpoint = Some(v.into()); self }
    pub fn with_token_endpoint(mut self, v: impl Into<String>) -> Self { self.token_endpoint = Some(v.into()); self }
    pub fn with_user_info_endpoint(mut self, v: impl Into<String>) -> Self { self.user_info_endpoint = Some(v.into()); self }
    pub fn with_client_id(mut self, v: impl Into<String>) -> Self { self.client_id = Some(v.into()); self }
    pub fn with_client_secret(mut self, v: impl Into<String>) -> Self { self.client_secret = Some(v.into()); self }
    pub fn with_scope(mut self, v: impl Into<String>) -> Self { self.scope = Some(v.into()); self }
}

pub struct ModifyVerifiedAccessTrustProviderDeviceOptions { pub public_signing_key_url: Option<String> }
impl Shape for ModifyVerifiedAccessTrustProviderDeviceOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessTrustProviderDeviceOptions", members: &[
        field("PublicSigningKeyUrl", "", STRING),
    ], ..Schema::NONE };
    members! { public_signing_key_url }
}
impl ModifyVerifiedAccessTrustProviderDeviceOptions {
    pub fn with_public_signing_key_url(mut self, v: impl Into<String>) -> Self { self.public_signing_key_url = Some(v.into()); self }
}

pub struct ModifyVerifiedAccessTrustProviderOidcOptions {
    pub issuer: Option<String>, pub authorization_endpoint: Option<String>, pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>, pub client_id: Option<String>, pub client_secret: Option<String>,
    pub scope: Option<String>,
}
impl Shape for ModifyVerifiedAccessTrustProviderOidcOptions {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVerifiedAccessTrustProviderOidcOptions", members: &[
        field("Issuer", "", STRING), field("AuthorizationEndpoint", "", STRING), field("TokenEndpoint", "", STRING),
        field("UserInfoEndpoint", "", STRING), field("ClientId", "", STRING),
        field("ClientSecret", "", STRING).sensitive(), field("Scope", "", STRING),
    ], ..Schema::NONE };
    members! { issuer, authorization_endpoint, token_endpoint, user_info_endpoint, client_id, client_secret, scope }
}
impl ModifyVerifiedAccessTrustProviderOidcOptions {
    pub fn with_issuer(mut self, v: impl Into<String>) -> Self { self.issuer = Some(v.into()); self }
    pub fn with_authorization_endpoint(mut self, v: impl Into<String>) -> Self { self.authorization_endpoint = Some(v.into()); self }
    pub fn with_token_endpoint(mut self, v: impl Into<String>) -> Self { self.token_endpoint = Some(v.into()); self }
    pub fn with_user_info_endpoint(mut self, v: impl Into<String>) -> Self { self.user_info_endpoint = Some(v.into()); self }
    pub fn with_client_id(mut self, v: impl Into<String>) -> Self { self.client_id = Some(v.into()); self }
    pub fn with_client_secret(mut self, v: impl Into<String>) -> Self { self.client_secret = Some(v.into()); self }
    pub fn with_scope(mut self, v: impl Into<String>) -> Self { self.scope = Some(v.into()); self }
}

pub struct ModifyVpnTunnelOptionsSpecification {
    pub tunnel_inside_cidr: Option<String>, pub tunnel_inside_ipv6_cidr: Option<String>,
    pub pre_shared_key: Option<String>, pub phase1_lifetime_seconds: Option<i32>,
    pub phase2_lifetime_seconds: Option<i32>, pub rekey_margin_time_seconds: Option<i32>,
    pub rekey_fuzz_percentage: Option<i32>, pub replay_window_size: Option<i32>, pub dpd_timeout_seconds: Option<i32>,
    pub dpd_timeout_action: Option<String>,
    pub phase1_encryption_algorithms: Option<Vec<Phase1EncryptionAlgorithmsRequestListValue>>,
    pub phase2_encryption_algorithms: Option<Vec<Phase2EncryptionAlgorithmsRequestListValue>>,
    pub phase1_integrity_algorithms: Option<Vec<Phase1IntegrityAlgorithmsRequestListValue>>,
    pub phase2_integrity_algorithms: Option<Vec<Phase2IntegrityAlgorithmsRequestListValue>>,
    pub phase1_dh_group_numbers: Option<Vec<Phase1DHGroupNumbersRequestListValue>>,
    pub phase2_dh_group_numbers: Option<Vec<Phase2DHGroupNumbersRequestListValue>>,
    pub ike_versions: Option<Vec<IKEVersionsRequestListValue>>, pub startup_action: Option<String>,
    pub log_options: Option<VpnTunnelLogOptionsSpecification>, pub enable_tunnel_lifecycle_control: Option<bool>,
    pub phase1_additional_key_exchanges: Option<Vec<VpnAdditionalKeyExchangeRequest>>,
    pub phase2_additional_key_exchanges: Option<Vec<VpnAdditionalKeyExchangeRequest>>,
}
impl Shape for ModifyVpnTunnelOptionsSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "ModifyVpnTunnelOptionsSpecification", members: &[
        field("TunnelInsideCidr", "", STRING), field("TunnelInsideIpv6Cidr", "", STRING),
        field("PreSharedKey", "", STRING).sensitive(), field("Phase1LifetimeSeconds", "", INTEGER),
        field("Phase2LifetimeSeconds", "", INTEGER), field("RekeyMarginTimeSeconds", "", INTEGER),
        field("RekeyFuzzPercentage", "", INTEGER), field("ReplayWindowSize", "", INTEGER),
        field("DPDTimeoutSeconds", "", INTEGER), field("DPDTimeoutAction", "", STRING),
        field("Phase1EncryptionAlgorithms", "Phase1EncryptionAlgorithm", PHASE1_ENCRYPTION_ALGORITHMS_REQUEST_LIST_LIST),
        field("Phase2EncryptionAlgorithms", "Phase2EncryptionAlgorithm", PHASE2_ENCRYPTION_ALGORITHMS_REQUEST_LIST_LIST),
        field("Phase1IntegrityAlgorithms", "Phase1IntegrityAlgorithm", PHASE1_INTEGRITY_ALGORITHMS_REQUEST_LIST_LIST),
        field("Phase2IntegrityAlgorithms", "Phase2IntegrityAlgorithm", PHASE2_INTEGRITY_ALGORITHMS_REQUEST_LIST_LIST),
        field("Phase1DHGroupNumbers", "Phase1DHGroupNumber", PHASE1_DH_GROUP_NUMBERS_REQUEST_LIST_LIST),
        field("Phase2DHGroupNumbers", "Phase2DHGroupNumber", PHASE2_DH_GROUP_NUMBERS_REQUEST_LIST_LIST),
        field("IKEVersions", "IKEVersion", IKE_VERSIONS_REQUEST_LIST_LIST), field("StartupAction", "", STRING),
        field("LogOptions", "", STRUCTURE), field("EnableTunnelLifecycleControl", "", BOOLEAN),
        field("Phase1AdditionalKeyExchanges", "Phase1AdditionalKeyExchange", ADDITIONAL_KEY_EXCHANGES_REQUEST_SPECIFICATION_LIST),
        field("Phase2AdditionalKeyExchanges", "Phase2AdditionalKeyExchange", ADDITIONAL_KEY_EXCHANGES_REQUEST_SPECIFICATION_LIST),
    ], sensitive: true, ..Schema::NONE };
    members! {
        tunnel_inside_cidr, tunnel_inside_ipv6_cidr, pre_shared_key, phase1_lifetime_seconds, phase2_lifetime_seconds,
        rekey_margin_time_seconds, rekey_fuzz_percentage, replay_window_size, dpd_timeout_seconds, dpd_timeout_action,
        phase1_encryption_algorithms, phase2_encryption_algorithms, phase1_integrity_algorithms,
        phase2_integrity_algorithms, phase1_dh_group_numbers, phase2_dh_group_numbers, ike_versions, startup_action,
        log_options, enable_tunnel_lifecycle_control, phase1_additional_key_exchanges, phase2_additional_key_exchanges,
    }
}
impl ModifyVpnTunnelOptionsSpecification {
    pub fn with_tunnel_inside_cidr(mut self, v: impl Into<String>) -> Self { self.tunnel_inside_cidr = Some(v.into()); self }
    pub fn with_tunnel_inside_ipv6_cidr(mut self, v: impl Into<String>) -> Self { self.tunnel_inside_ipv6_cidr = Some(v.into()); self }
    pub fn with_pre_shared_key(mut self, v: impl Into<String>) -> Self { self.pre_shared_key = Some(v.into()); self }
    pub fn with_phase1_lifetime_seconds(mut self, v: impl Into<i32>) -> Self { self.phase1_lifetime_seconds = Some(v.into()); self }
    pub fn with_phase2_lifetime_seconds(mut self, v: impl Into<i32>) -> Self { self.phase2_lifetime_seconds = Some(v.into()); self }
    pub fn with_rekey_margin_time_seconds(mut self, v: impl Into<i32>) -> Self { self.rekey_margin_time_seconds = Some(v.into()); self }
    pub fn with_rekey_fuzz_percentage(mut self, v: impl Into<i32>) -> Self { self.rekey_fuzz_percentage = Some(v.into()); self }
    pub fn with_replay_window_size(mut self, v: impl Into<i32>) -> Self { self.replay_window_size = Some(v.into()); self }
    pub fn with_dpd_timeout_seconds(mut self, v: impl Into<i32>) -> Self { self.dpd_timeout_seconds = Some(v.into()); self }
    pub fn with_dpd_timeout_action(mut self, v: impl Into<String>) -> Self { self.dpd_timeout_action = Some(v.into()); self }
    pub fn with_phase1_encryption_algorithms(mut self, v: impl IntoIterator<Item = impl Into<Phase1EncryptionAlgorithmsRequestListValue>>) -> Self { self.phase1_encryption_algorithms = list(v); self }
    pub fn with_phase2_encryption_algorithms(mut self, v: impl IntoIterator<Item = impl Into<Phase2EncryptionAlgorithmsRequestListValue>>) -> Self { self.phase2_encryption_algorithms = list(v); self }
    pub fn with_phase1_integrity_algorithms(mut self, v: impl IntoIterator<Item = impl Into<Phase1IntegrityAlgorithmsRequestListValue>>) -> Self { self.phase1_integrity_algorithms = list(v); self }
    pub fn with_phase2_integrity_algorithms(mut self, v: impl IntoIterator<Item = impl Into<Phase2IntegrityAlgorithmsRequestListValue>>) -> Self { self.phase2_integrity_algorithms = list(v); self }
    pub fn with_phase1_dh_group_numbers(mut self, v: impl IntoIterator<Item = impl Into<Phase1DHGroupNumbersRequestListValue>>) -> Self { self.phase1_dh_group_numbers = list(v); self }
    pub fn with_phase2_dh_group_numbers(mut self, v: impl IntoIterator<Item = impl Into<Phase2DHGroupNumbersRequestListValue>>) -> Self { self.phase2_dh_group_numbers = list(v); self }
    pub fn with_ike_versions(mut self, v: impl IntoIterator<Item = impl Into<IKEVersionsRequestListValue>>) -> Self { self.ike_versions = list(v); self }
    pub fn with_startup_action(mut self, v: impl Into<String>) -> Self { self.startup_action = Some(v.into()); self }
    pub fn with_log_options(mut self, v: impl Into<VpnTunnelLogOptionsSpecification>) -> Self { self.log_options = Some(v.into()); self }
    pub fn with_enable_tunnel_lifecycle_control(mut self, v: impl Into<bool>) -> Self { self.enable_tunnel_lifecycle_control = Some(v.into()); self }
    pub fn with_phase1_additional_key_exchanges(mut self, v: impl IntoIterator<Item = impl Into<VpnAdditionalKeyExchangeRequest>>) -> Self { self.phase1_additional_key_exchanges = list(v); self }
    pub fn with_phase2_additional_key_exchanges(mut self, v: impl IntoIterator<Item = impl Into<VpnAdditionalKeyExchangeRequest>>) -> Self { self.phase2_additional_key_exchanges = list(v); self }
}

pub struct Monitoring { pub metric_category_ids: Option<Vec<String>>, pub state: Option<MonitoringState> }
impl Shape for Monitoring {
    const SCHEMA: &'static Schema = &Schema { name: "Monitoring", members: &[
        field("MetricCategoryIds", "metricCategoryIdSet", METRIC_CATEGORY_ID_LIST_LIST), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { metric_category_ids, state }
}
impl Monitoring {
    #[inline] pub fn metric_category_ids(&self) -> &[String] { items(&self.metric_category_ids) }
    #[inline] pub fn state(&self) -> &MonitoringState { choice(&self.state) }
}

pub struct MovingAddressStatus { pub move_status: Option<MoveStatus>, pub public_ip: Option<String> }
impl Shape for MovingAddressStatus {
    const SCHEMA: &'static Schema = &Schema { name: "MovingAddressStatus", members: &[
        field("MoveStatus", "moveStatus", ENUM), field("PublicIp", "publicIp", STRING),
    ], ..Schema::NONE };
    members! { move_status, public_ip }
}
impl MovingAddressStatus {
    #[inline] pub fn move_status(&self) -> &MoveStatus { choice(&self.move_status) }
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
}

pub struct NatFlexCostAllocationPolicyDocument {
    pub reporting_granularity: Option<Vec<FlexCostAllocationReportingGranularity>>,
    pub dimensions: Option<Vec<FlexCostAllocationCostDimension>>,
    pub cidr_range_specifications: Option<FlexCostAllocationCidrRangeSpecifications>,
}
impl Shape for NatFlexCostAllocationPolicyDocument {
    const SCHEMA: &'static Schema = &Schema { name: "NatFlexCostAllocationPolicyDocument", members: &[
        field("ReportingGranularity", "", FLEX_COST_ALLOCATION_REPORTING_GRANULARITY_LIST_LIST).required(),
        field("Dimensions", "", FLEX_COST_ALLOCATION_COST_DIMENSION_LIST_LIST).required(),
        field("CidrRangeSpecifications", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { reporting_granularity, dimensions, cidr_range_specifications }
}
impl NatFlexCostAllocationPolicyDocument {
    #[inline] pub fn reporting_granularity(&self) -> &[FlexCostAllocationReportingGranularity] { items(&self.reporting_granularity) }
    pub fn with_reporting_granularity(mut self, v: impl IntoIterator<Item = impl Into<FlexCostAllocationReportingGranularity>>) -> Self { self.reporting_granularity = list(v); self }
    #[inline] pub fn dimensions(&self) -> &[FlexCostAllocationCostDimension] { items(&self.dimensions) }
    pub fn with_dimensions(mut self, v: impl IntoIterator<Item = impl Into<FlexCostAllocationCostDimension>>) -> Self { self.dimensions = list(v); self }
    #[inline] pub fn cidr_range_specifications(&self) -> &FlexCostAllocationCidrRangeSpecifications { nested(&self.cidr_range_specifications) }
    pub fn with_cidr_range_specifications(mut self, v: impl Into<FlexCostAllocationCidrRangeSpecifications>) -> Self { self.cidr_range_specifications = Some(v.into()); self }
}

pub struct NatGateway {
    pub create_time: Option<Timestamp>, pub delete_time: Option<Timestamp>, pub failure_code: Option<String>,
    pub failure_message: Option<String>, pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
    pub nat_gateway_id: Option<String>, pub provisioned_bandwidth: Option<ProvisionedBandwidth>,
    pub state: Option<NatGatewayState>, pub subnet_id: Option<String>, pub vpc_id: Option<String>,
    pub tags: Option<Vec<Tag>>, pub connectivity_type: Option<ConnectivityType>,
    pub availability_mode: Option<AvailabilityMode>, pub auto_scaling_ips: Option<AutoScalingIpsState>,
    pub auto_provision_zones: Option<AutoProvisionZonesState>,
    pub attached_appliances: Option<Vec<NatGatewayAttachedAppliance>>, pub route_table_id: Option<String>,
}
impl Shape for NatGateway {
    const SCHEMA: &'static Schema = &Schema { name: "NatGateway", members: &[
        field("CreateTime", "createTime", TIMESTAMP), field("DeleteTime", "deleteTime", TIMESTAMP),
        field("FailureCode", "failureCode", STRING), field("FailureMessage", "failureMessage", STRING),
        field("NatGatewayAddresses", "natGatewayAddressSet", NAT_GATEWAY_ADDRESS_LIST_LIST),
        field("NatGatewayId", "natGatewayId", STRING),
        field("ProvisionedBandwidth", "provisionedBandwidth", STRUCTURE), field("State", "state", ENUM),
        field("SubnetId", "subnetId", STRING), field("VpcId", "vpcId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("ConnectivityType", "connectivityType", ENUM), field("AvailabilityMode", "availabilityMode", ENUM),
        field("AutoScalingIps", "autoScalingIps", ENUM), field("AutoProvisionZones", "autoProvisionZones", ENUM),
        field("AttachedAppliances", "attachedApplianceSet", NAT_GATEWAY_ATTACHED_APPLIANCE_LIST_LIST),
        field("RouteTableId", "routeTableId", STRING),
    ], ..Schema::NONE };
    members! {
        create_time, delete_time, failure_code, failure_message, nat_gateway_addresses, nat_gateway_id,
        provisioned_bandwidth, state, subnet_id, vpc_id, tags, connectivity_type, availability_mode, auto_scaling_ips,
        auto_provision_zones, attached_appliances, route_table_id,
    }
}
impl NatGateway {
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn delete_time(&self) -> Timestamp { moment(&self.delete_time) }
    #[inline] pub fn failure_code(&self) -> &str { text(&self.failure_code) }
    #[inline] pub fn failure_message(&self) -> &str { text(&self.failure_message) }
    #[inline] pub fn nat_gateway_addresses(&self) -> &[NatGatewayAddress] { items(&self.nat_gateway_addresses) }
    #[inline] pub fn nat_gateway_id(&self) -> &str { text(&self.nat_gateway_id) }
    #[inline] pub fn provisioned_bandwidth(&self) -> &ProvisionedBandwidth { nested(&self.provisioned_bandwidth) }
    #[inline] pub fn state(&self) -> &NatGatewayState { choice(&self.state) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn connectivity_type(&self) -> &ConnectivityType { choice(&self.connectivity_type) }
    #[inline] pub fn availability_mode(&self) -> &AvailabilityMode { choice(&self.availability_mode) }
    #[inline] pub fn auto_scaling_ips(&self) -> &AutoScalingIpsState { choice(&self.auto_scaling_ips) }
    #[inline] pub fn auto_provision_zones(&self) -> &AutoProvisionZonesState { choice(&self.auto_provision_zones) }
    #[inline] pub fn attached_appliances(&self) -> &[NatGatewayAttachedAppliance] { items(&self.attached_appliances) }
    #[inline] pub fn route_table_id(&self) -> &str { text(&self.route_table_id) }
}

pub struct NatGatewayAddress {
    pub allocation_id: Option<String>, pub network_interface_id: Option<String>, pub private_ip: Option<String>,
    pub public_ip: Option<String>, pub association_id: Option<String>, pub is_primary: Option<bool>,
    pub failure_message: Option<String>, pub status: Option<NatGatewayAddressStatus>,
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
}
impl Shape for NatGatewayAddress {
    const SCHEMA: &'static Schema = &Schema { name: "NatGatewayAddress", members: &[
        field("AllocationId", "allocationId", STRING), field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("PrivateIp", "privateIp", STRING), field("PublicIp", "publicIp", STRING),
        field("AssociationId", "associationId", STRING), field("IsPrimary", "isPrimary", BOOLEAN),
        field("FailureMessage", "failureMessage", STRING), field("Status", "status", ENUM),
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! {
        allocation_id, network_interface_id, private_ip, public_ip, association_id, is_primary, failure_message,
        status, availability_zone, availability_zone_id,
    }
}
impl NatGatewayAddress {
    #[inline] pub fn allocation_id(&self) -> &str { text(&self.allocation_id) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn private_ip(&self) -> &str { text(&self.private_ip) }
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn is_primary(&self) -> bool { self.is_primary.unwrap_or_default() }
    #[inline] pub fn failure_message(&self) -> &str { text(&self.failure_message) }
    #[inline] pub fn status(&self) -> &NatGatewayAddressStatus { choice(&self.status) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
}

pub struct NatGatewayAttachedAppliance {
    pub r#type: Option<NatGatewayApplianceType>, pub appliance_arn: Option<String>,
    pub vpc_endpoint_id: Option<String>, pub attachment_state: Option<NatGatewayApplianceState>,
    pub modification_state: Option<NatGatewayApplianceModifyState>, pub failure_code: Option<String>,
    pub failure_message: Option<String>,
}
impl Shape for NatGatewayAttachedAppliance {
    const SCHEMA: &'static Schema = &Schema { name: "NatGatewayAttachedAppliance", members: &[
        field("Type", "type", ENUM), field("ApplianceArn", "applianceArn", STRING),
        field("VpcEndpointId", "vpcEndpointId", STRING), field("AttachmentState", "attachmentState", ENUM),
        field("ModificationState", "modificationState", ENUM), field("FailureCode", "failureCode", STRING),
        field("FailureMessage", "failureMessage", STRING),
    ], ..Schema::NONE };
    members! {
        r#type, appliance_arn, vpc_endpoint_id, attachment_state, modification_state, failure_code, failure_message,
    }
}
impl NatGatewayAttachedAppliance {
    #[inline] pub fn r#type(&self) -> &NatGatewayApplianceType { choice(&self.r#type) }
    #[inline] pub fn appliance_arn(&self) -> &str { text(&self.appliance_arn) }
    #[inline] pub fn vpc_endpoint_id(&self) -> &str { text(&self.vpc_endpoint_id) }
    #[inline] pub fn attachment_state(&self) -> &NatGatewayApplianceState { choice(&self.attachment_state) }
    #[inline] pub fn modification_state(&self) -> &NatGatewayApplianceModifyState { choice(&self.modification_state) }
    #[inline] pub fn failure_code(&self) -> &str { text(&self.failure_code) }
    #[inline] pub fn failure_message(&self) -> &str { text(&self.failure_message) }
}

pub struct NativeApplicationOidcOptions {
    pub public_signing_key_endpoint: Option<String>, pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>, pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>, pub client_id: Option<String>, pub scope: Option<String>,
}
impl Shape for NativeApplicationOidcOptions {
    const SCHEMA: &'static Schema = &Schema { name: "NativeApplicationOidcOptions", members: &[
        field("PublicSigningKeyEndpoint", "publicSigningKeyEndpoint", STRING), field("Issuer", "issuer", STRING),
        field("AuthorizationEndpoint", "authorizationEndpoint", STRING),
        field("TokenEndpoint", "tokenEndpoint", STRING), field("UserInfoEndpoint", "userInfoEndpoint", STRING),
        field("ClientId", "clientId", STRING), field("Scope", "scope", STRING),
    ], ..Schema::NONE };
    members! {
        public_signing_key_endpoint, issuer, authorization_endpoint, token_endpoint, user_info_endpoint, client_id,
        scope,
    }
}
impl NativeApplicationOidcOptions {
    #[inline] pub fn public_signing_key_endpoint(&self) -> &str { text(&self.public_signing_key_endpoint) }
    #[inline] pub fn issuer(&self) -> &str { text(&self.issuer) }
    #[inline] pub fn authorization_endpoint(&self) -> &str { text(&self.authorization_endpoint) }
    #[inline] pub fn token_endpoint(&self) -> &str { text(&self.token_endpoint) }
    #[inline] pub fn user_info_endpoint(&self) -> &str { text(&self.user_info_endpoint) }
    #[inline] pub fn client_id(&self) -> &str { text(&self.client_id) }
    #[inline] pub fn scope(&self) -> &str { text(&self.scope) }
}

pub struct NetworkAcl {
    pub associations: Option<Vec<NetworkAclAssociation>>, pub entries: Option<Vec<NetworkAclEntry>>,
    pub is_default: Option<bool>, pub network_acl_id: Option<String>, pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>, pub owner_id: Option<String>,
}
impl Shape for NetworkAcl {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkAcl", members: &[
        field("Associations", "associationSet", NETWORK_ACL_ASSOCIATION_LIST_LIST),
        field("Entries", "entrySet", NETWORK_ACL_ENTRY_LIST_LIST), field("IsDefault", "default", BOOLEAN),
        field("NetworkAclId", "networkAclId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("VpcId", "vpcId", STRING), field("OwnerId", "ownerId", STRING),
    ], ..Schema::NONE };
    members! { associations, entries, is_default, network_acl_id, tags, vpc_id, owner_id }
}
impl NetworkAcl {
    #[inline] pub fn associations(&self) -> &[NetworkAclAssociation] { items(&self.associations) }
    #[inline] pub fn entries(&self) -> &[NetworkAclEntry] { items(&self.entries) }
    #[inline] pub fn is_default(&self) -> bool { self.is_default.unwrap_or_default() }
    #[inline] pub fn network_acl_id(&self) -> &str { text(&self.network_acl_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
}

pub struct NetworkAclAssociation {
    pub network_acl_association_id: Option<String>, pub network_acl_id: Option<String>, pub subnet_id: Option<String>,
}
impl Shape for NetworkAclAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkAclAssociation", members: &[
        field("NetworkAclAssociationId", "networkAclAssociationId", STRING),
        field("NetworkAclId", "networkAclId", STRING), field("SubnetId", "subnetId", STRING),
    ], ..Schema::NONE };
    members! { network_acl_association_id, network_acl_id, subnet_id }
}
impl NetworkAclAssociation {
    #[inline] pub fn network_acl_association_id(&self) -> &str { text(&self.network_acl_association_id) }
    #[inline] pub fn network_acl_id(&self) -> &str { text(&self.network_acl_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
}

pub struct NetworkAclEntry {
    pub cidr_block: Option<String>, pub egress: Option<bool>, pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>, pub port_range: Option<PortRange>, pub protocol: Option<String>,
    pub rule_action: Option<RuleAction>, pub rule_number: Option<i32>,
}
impl Shape for NetworkAclEntry {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkAclEntry", members: &[
        field("CidrBlock", "cidrBlock", STRING), field("Egress", "egress", BOOLEAN),
        field("IcmpTypeCode", "icmpTypeCode", STRUCTURE), field("Ipv6CidrBlock", "ipv6CidrBlock", STRING),
        field("PortRange", "portRange", STRUCTURE), field("Protocol", "protocol", STRING),
        field("RuleAction", "ruleAction", ENUM), field("RuleNumber", "ruleNumber", INTEGER),
    ], ..Schema::NONE };
    members! { cidr_block, egress, icmp_type_code, ipv6_cidr_block, port_range, protocol, rule_action, rule_number }
}
impl NetworkAclEntry {
    #[inline] pub fn cidr_block(&self) -> &str { text(&self.cidr_block) }
    #[inline] pub fn egress(&self) -> bool { self.egress.unwrap_or_default() }
    #[inline] pub fn icmp_type_code(&self) -> &IcmpTypeCode { nested(&self.icmp_type_code) }
    #[inline] pub fn ipv6_cidr_block(&self) -> &str { text(&self.ipv6_cidr_block) }
    #[inline] pub fn port_range(&self) -> &PortRange { nested(&self.port_range) }
    #[inline] pub fn protocol(&self) -> &str { text(&self.protocol) }
    #[inline] pub fn rule_action(&self) -> &RuleAction { choice(&self.rule_action) }
    #[inline] pub fn rule_number(&self) -> i32 { self.rule_number.unwrap_or_default() }
}

pub struct NetworkBandwidthGbps { pub min: Option<f64>, pub max: Option<f64> }
impl Shape for NetworkBandwidthGbps {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkBandwidthGbps", members: &[
        field("Min", "min", DOUBLE), field("Max", "max", DOUBLE),
    ], ..Schema::NONE };
    members! { min, max }
}
impl NetworkBandwidthGbps {
    #[inline] pub fn min(&self) -> f64 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<f64>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> f64 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<f64>) -> Self { self.max = Some(v.into()); self }
}

pub struct NetworkBandwidthGbpsRequest { pub min: Option<f64>, pub max: Option<f64> }
impl Shape for NetworkBandwidthGbpsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkBandwidthGbpsRequest", members: &[
        field("Min", "", DOUBLE), field("Max", "", DOUBLE),
    ], ..Schema::NONE };
    members! { min, max }
}
impl NetworkBandwidthGbpsRequest {
    #[inline] pub fn min(&self) -> f64 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<f64>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> f64 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<f64>) -> Self { self.max = Some(v.into()); self }
}

pub struct NetworkCardInfo {
    pub network_card_index: Option<i32>, pub network_performance: Option<String>,
    pub maximum_network_interfaces: Option<i32>, pub additional_flexible_network_interfaces: Option<i32>,
    pub baseline_bandwidth_in_gbps: Option<f64>, pub peak_bandwidth_in_gbps: Option<f64>,
    pub default_ena_queue_count_per_interface: Option<i32>, pub maximum_ena_queue_count: Option<i32>,
    pub maximum_ena_queue_count_per_interface: Option<i32>, pub interface_types: Option<Vec<NetworkCardInterfaceType>>,
}
impl Shape for NetworkCardInfo {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkCardInfo", members: &[
        field("NetworkCardIndex", "networkCardIndex", INTEGER),
        field("NetworkPerformance", "networkPerformance", STRING),
        field("MaximumNetworkInterfaces", "maximumNetworkInterfaces", INTEGER),
        field("AdditionalFlexibleNetworkInterfaces", "additionalFlexibleNetworkInterfaces", INTEGER),
        field("BaselineBandwidthInGbps", "baselineBandwidthInGbps", DOUBLE),
        field("PeakBandwidthInGbps", "peakBandwidthInGbps", DOUBLE),
        field("DefaultEnaQueueCountPerInterface", "defaultEnaQueueCountPerInterface", INTEGER),
        field("MaximumEnaQueueCount", "maximumEnaQueueCount", INTEGER),
        field("MaximumEnaQueueCountPerInterface", "maximumEnaQueueCountPerInterface", INTEGER),
        field("InterfaceTypes", "interfaceTypeSet", NETWORK_CARD_INTERFACE_TYPE_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        network_card_index, network_performance, maximum_network_interfaces, additional_flexible_network_interfaces,
        baseline_bandwidth_in_gbps, peak_bandwidth_in_gbps, default_ena_queue_count_per_interface,
        maximum_ena_queue_count, maximum_ena_queue_count_per_interface, interface_types,
    }
}
impl NetworkCardInfo {
    #[inline] pub fn network_card_index(&self) -> i32 { self.network_card_index.unwrap_or_default() }
    #[inline] pub fn network_performance(&self) -> &str { text(&self.network_performance) }
    #[inline] pub fn maximum_network_interfaces(&self) -> i32 { self.maximum_network_interfaces.unwrap_or_default() }
    #[inline] pub fn additional_flexible_network_interfaces(&self) -> i32 { self.additional_flexible_network_interfaces.unwrap_or_default() }
    #[inline] pub fn baseline_bandwidth_in_gbps(&self) -> f64 { self.baseline_bandwidth_in_gbps.unwrap_or_default() }
    #[inline] pub fn peak_bandwidth_in_gbps(&self) -> f64 { self.peak_bandwidth_in_gbps.unwrap_or_default() }
    #[inline] pub fn default_ena_queue_count_per_interface(&self) -> i32 { self.default_ena_queue_count_per_interface.unwrap_or_default() }
    #[inline] pub fn maximum_ena_queue_count(&self) -> i32 { self.maximum_ena_queue_count.unwrap_or_default() }
    #[inline] pub fn maximum_ena_queue_count_per_interface(&self) -> i32 { self.maximum_ena_queue_count_per_interface.unwrap_or_default() }
    #[inline] pub fn interface_types(&self) -> &[NetworkCardInterfaceType] { items(&self.interface_types) }
}

pub struct NetworkInfo {
    pub network_performance: Option<String>, pub maximum_network_interfaces: Option<i32>,
    pub maximum_network_cards: Option<i32>, pub default_network_card_index: Option<i32>,
    pub network_cards: Option<Vec<NetworkCardInfo>>, pub ipv4_addresses_per_interface: Option<i32>,
    pub ipv6_addresses_per_interface: Option<i32>, pub ipv6_supported: Option<bool>,
    pub ena_support: Option<EnaSupport>, pub efa_supported: Option<bool>, pub efa_info: Option<EfaInfo>,
    pub encryption_in_transit_supported: Option<bool>, pub ena_srd_supported: Option<bool>,
    pub bandwidth_weightings: Option<Vec<BandwidthWeightingType>>,
    pub flexible_ena_queues_support: Option<FlexibleEnaQueuesSupport>,
    pub connection_tracking_configuration: Option<DefaultConnectionTrackingConfiguration>,
    pub secondary_network_supported: Option<bool>, pub maximum_secondary_network_interfaces: Option<i32>,
    pub ipv4_addresses_per_secondary_interface: Option<i32>,
}
impl Shape for NetworkInfo {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInfo", members: &[
        field("NetworkPerformance", "networkPerformance", STRING),
        field("MaximumNetworkInterfaces", "maximumNetworkInterfaces", INTEGER),
        field("MaximumNetworkCards", "maximumNetworkCards", INTEGER),
        field("DefaultNetworkCardIndex", "defaultNetworkCardIndex", INTEGER),
        field("NetworkCards", "networkCards", NETWORK_CARD_INFO_LIST_LIST),
        field("Ipv4AddressesPerInterface", "ipv4AddressesPerInterface", INTEGER),
        field("Ipv6AddressesPerInterface", "ipv6AddressesPerInterface", INTEGER),
        field("Ipv6Supported", "ipv6Supported", BOOLEAN), field("EnaSupport", "enaSupport", ENUM),
        field("EfaSupported", "efaSupported", BOOLEAN), field("EfaInfo", "efaInfo", STRUCTURE),
        field("EncryptionInTransitSupported", "encryptionInTransitSupported", BOOLEAN),
        field("EnaSrdSupported", "enaSrdSupported", BOOLEAN),
        field("BandwidthWeightings", "bandwidthWeightings", BANDWIDTH_WEIGHTING_TYPE_LIST_LIST),
        field("FlexibleEnaQueuesSupport", "flexibleEnaQueuesSupport", ENUM),
        field("ConnectionTrackingConfiguration", "connectionTrackingConfiguration", STRUCTURE),
        field("SecondaryNetworkSupported", "secondaryNetworkSupported", BOOLEAN),
        field("MaximumSecondaryNetworkInterfaces", "maximumSecondaryNetworkInterfaces", INTEGER),
        field("Ipv4AddressesPerSecondaryInterface", "ipv4AddressesPerSecondaryInterface", INTEGER),
    ], ..Schema::NONE };
    members! {
        network_performance, maximum_network_interfaces, maximum_network_cards, default_network_card_index,
        network_cards, ipv4_addresses_per_interface, ipv6_addresses_per_interface, ipv6_supported, ena_support,
        efa_supported, efa_info, encryption_in_transit_supported, ena_srd_supported, bandwidth_weightings,
        flexible_ena_queues_support, connection_tracking_configuration, secondary_network_supported,
        maximum_secondary_network_interfaces, ipv4_addresses_per_secondary_interface,
    }
}
impl NetworkInfo {
    #[inline] pub fn network_performance(&self) -> &str { text(&self.network_performance) }
    #[inline] pub fn maximum_network_interfaces(&self) -> i32 { self.maximum_network_interfaces.unwrap_or_default() }
    #[inline] pub fn maximum_network_cards(&self) -> i32 { self.maximum_network_cards.unwrap_or_default() }
    #[inline] pub fn default_network_card_index(&self) -> i32 { self.default_network_card_index.unwrap_or_default() }
    #[inline] pub fn network_cards(&self) -> &[NetworkCardInfo] { items(&self.network_cards) }
    #[inline] pub fn ipv4_addresses_per_interface(&self) -> i32 { self.ipv4_addresses_per_interface.unwrap_or_default() }
    #[inline] pub fn ipv6_addresses_per_interface(&self) -> i32 { self.ipv6_addresses_per_interface.unwrap_or_default() }
    #[inline] pub fn ipv6_supported(&self) -> bool { self.ipv6_supported.unwrap_or_default() }
    #[inline] pub fn ena_support(&self) -> &EnaSupport { choice(&self.ena_support) }
    #[inline] pub fn efa_supported(&self) -> bool { self.efa_supported.unwrap_or_default() }
    #[inline] pub fn efa_info(&self) -> &EfaInfo { nested(&self.efa_info) }
    #[inline] pub fn encryption_in_transit_supported(&self) -> bool { self.encryption_in_transit_supported.unwrap_or_default() }
    #[inline] pub fn ena_srd_supported(&self) -> bool { self.ena_srd_supported.unwrap_or_default() }
    #[inline] pub fn bandwidth_weightings(&self) -> &[BandwidthWeightingType] { items(&self.bandwidth_weightings) }
    #[inline] pub fn flexible_ena_queues_support(&self) -> &FlexibleEnaQueuesSupport { choice(&self.flexible_ena_queues_support) }
    #[inline] pub fn connection_tracking_configuration(&self) -> &DefaultConnectionTrackingConfiguration { nested(&self.connection_tracking_configuration) }
    #[inline] pub fn secondary_network_supported(&self) -> bool { self.secondary_network_supported.unwrap_or_default() }
    #[inline] pub fn maximum_secondary_network_interfaces(&self) -> i32 { self.maximum_secondary_network_interfaces.unwrap_or_default() }
    #[inline] pub fn ipv4_addresses_per_secondary_interface(&self) -> i32 { self.ipv4_addresses_per_secondary_interface.unwrap_or_default() }
}

pub struct NetworkInsightsAccessScope {
    pub network_insights_access_scope_id: Option<String>, pub network_insights_access_scope_arn: Option<String>,
    pub created_date: Option<Timestamp>, pub updated_date: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
}
impl Shape for NetworkInsightsAccessScope {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInsightsAccessScope", members: &[
        field("NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", STRING),
        field("NetworkInsightsAccessScopeArn", "networkInsightsAccessScopeArn", STRING),
        field("CreatedDate", "createdDate", TIMESTAMP), field("UpdatedDate", "updatedDate", TIMESTAMP),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_id, network_insights_access_scope_arn, created_date, updated_date, tags }
}
impl NetworkInsightsAccessScope {
    #[inline] pub fn network_insights_access_scope_id(&self) -> &str { text(&self.network_insights_access_scope_id) }
    #[inline] pub fn network_insights_access_scope_arn(&self) -> &str { text(&self.network_insights_access_scope_arn) }
    #[inline] pub fn created_date(&self) -> Timestamp { moment(&self.created_date) }
    #[inline] pub fn updated_date(&self) -> Timestamp { moment(&self.updated_date) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct NetworkInsightsAccessScopeAnalysis {
    pub network_insights_access_scope_analysis_id: Option<String>,
    pub network_insights_access_scope_analysis_arn: Option<String>,
    pub network_insights_access_scope_id: Option<String>, pub status: Option<AnalysisStatus>,
    pub status_message: Option<String>, pub warning_message: Option<String>, pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>, pub findings_found: Option<FindingsFound>, pub analyzed_eni_count: Option<i32>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for NetworkInsightsAccessScopeAnalysis {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInsightsAccessScopeAnalysis", members: &[
        field("NetworkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeAnalysisId", STRING),
        field("NetworkInsightsAccessScopeAnalysisArn", "networkInsightsAccessScopeAnalysisArn", STRING),
        field("NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", STRING), field("Status", "status", ENUM),
        field("StatusMessage", "statusMessage", STRING), field("WarningMessage", "warningMessage", STRING),
        field("StartDate", "startDate", TIMESTAMP), field("EndDate", "endDate", TIMESTAMP),
        field("FindingsFound", "findingsFound", ENUM), field("AnalyzedEniCount", "analyzedEniCount", INTEGER),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        network_insights_access_scope_analysis_id, network_insights_access_scope_analysis_arn,
        network_insights_access_scope_id, status, status_message, warning_message, start_date, end_date,
        findings_found, analyzed_eni_count, tags,
    }
}
impl NetworkInsightsAccessScopeAnalysis {
    #[inline] pub fn network_insights_access_scope_analysis_id(&self) -> &str { text(&self.network_insights_access_scope_analysis_id) }
    #[inline] pub fn network_insights_access_scope_analysis_arn(&self) -> &str { text(&self.network_insights_access_scope_analysis_arn) }
    #[inline] pub fn network_insights_access_scope_id(&self) -> &str { text(&self.network_insights_access_scope_id) }
    #[inline] pub fn status(&self) -> &AnalysisStatus { choice(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn warning_message(&self) -> &str { text(&self.warning_message) }
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn end_date(&self) -> Timestamp { moment(&self.end_date) }
    #[inline] pub fn findings_found(&self) -> &FindingsFound { choice(&self.findings_found) }
    #[inline] pub fn analyzed_eni_count(&self) -> i32 { self.analyzed_eni_count.unwrap_or_default() }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct NetworkInsightsAccessScopeContent {
    pub network_insights_access_scope_id: Option<String>, pub match_paths: Option<Vec<AccessScopePath>>,
    pub exclude_paths: Option<Vec<AccessScopePath>>,
}
impl Shape for NetworkInsightsAccessScopeContent {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInsightsAccessScopeContent", members: &[
        field("NetworkInsightsAccessScopeId", "networkInsightsAccessScopeId", STRING),
        field("MatchPaths", "matchPathSet", ACCESS_SCOPE_PATH_LIST_LIST),
        field("ExcludePaths", "excludePathSet", ACCESS_SCOPE_PATH_LIST_LIST),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_id, match_paths, exclude_paths }
}
impl NetworkInsightsAccessScopeContent {
    #[inline] pub fn network_insights_access_scope_id(&self) -> &str { text(&self.network_insights_access_scope_id) }
    #[inline] pub fn match_paths(&self) -> &[AccessScopePath] { items(&self.match_paths) }
    #[inline] pub fn exclude_paths(&self) -> &[AccessScopePath] { items(&self.exclude_paths) }
}

pub struct NetworkInsightsAnalysis {
    pub network_insights_analysis_id: Option<String>, pub network_insights_analysis_arn: Option<String>,
    pub network_insights_path_id: Option<String>, pub additional_accounts: Option<Vec<String>>,
    pub filter_in_arns: Option<Vec<String>>, pub filter_out_arns: Option<Vec<String>>,
    pub start_date: Option<Timestamp>, pub status: Option<AnalysisStatus>, pub status_message: Option<String>,
    pub warning_message: Option<String>, pub network_path_found: Option<bool>,
    pub forward_path_components: Option<Vec<PathComponent>>, pub return_path_components: Option<Vec<PathComponent>>,
    pub explanations: Option<Vec<Explanation>>, pub alternate_path_hints: Option<Vec<AlternatePathHint>>,
    pub suggested_accounts: Option<Vec<String>>, pub tags: Option<Vec<Tag>>,
}
impl Shape for NetworkInsightsAnalysis {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInsightsAnalysis", members: &[
        field("NetworkInsightsAnalysisId", "networkInsightsAnalysisId", STRING),
        field("NetworkInsightsAnalysisArn", "networkInsightsAnalysisArn", STRING),
        field("NetworkInsightsPathId", "networkInsightsPathId", STRING),
        field("AdditionalAccounts", "additionalAccountSet", VALUE_STRING_LIST_LIST),
        field("FilterInArns", "filterInArnSet", ARN_LIST_LIST),
        field("FilterOutArns", "filterOutArnSet", ARN_LIST_LIST), field("StartDate", "startDate", TIMESTAMP),
        field("Status", "status", ENUM), field("StatusMessage", "statusMessage", STRING),
        field("WarningMessage", "warningMessage", STRING), field("NetworkPathFound", "networkPathFound", BOOLEAN),
        field("ForwardPathComponents", "forwardPathComponentSet", PATH_COMPONENT_LIST_LIST),
        field("ReturnPathComponents", "returnPathComponentSet", PATH_COMPONENT_LIST_LIST),
        field("Explanations", "explanationSet", EXPLANATION_LIST_LIST),
        field("AlternatePathHints", "alternatePathHintSet", ALTERNATE_PATH_HINT_LIST_LIST),
        field("SuggestedAccounts", "suggestedAccountSet", VALUE_STRING_LIST_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        network_insights_analysis_id, network_insights_analysis_arn, network_insights_path_id, additional_accounts,
        filter_in_arns, filter_out_arns, start_date, status, status_message, warning_message, network_path_found,
        forward_path_components, return_path_components, explanations, alternate_path_hints, suggested_accounts, tags,
    }
}
impl NetworkInsightsAnalysis {
    #[inline] pub fn network_insights_analysis_id(&self) -> &str { text(&self.network_insights_analysis_id) }
    #[inline] pub fn network_insights_analysis_arn(&self) -> &str { text(&self.network_insights_analysis_arn) }
    #[inline] pub fn network_insights_path_id(&self) -> &str { text(&self.network_insights_path_id) }
    #[inline] pub fn additional_accounts(&self) -> &[String] { items(&self.additional_accounts) }
    #[inline] pub fn filter_in_arns(&self) -> &[String] { items(&self.filter_in_arns) }
    #[inline] pub fn filter_out_arns(&self) -> &[String] { items(&self.filter_out_arns) }
    #[inline] pub fn start_date(&self) -> Timestamp { moment(&self.start_date) }
    #[inline] pub fn status(&self) -> &AnalysisStatus { choice(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn warning_message(&self) -> &str { text(&self.warning_message) }
    #[inline] pub fn network_path_found(&self) -> bool { self.network_path_found.unwrap_or_default() }
    #[inline] pub fn forward_path_components(&self) -> &[PathComponent] { items(&self.forward_path_components) }
    #[inline] pub fn return_path_components(&self) -> &[PathComponent] { items(&self.return_path_components) }
    #[inline] pub fn explanations(&self) -> &[Explanation] { items(&self.explanations) }
    #[inline] pub fn alternate_path_hints(&self) -> &[AlternatePathHint] { items(&self.alternate_path_hints) }
    #[inline] pub fn suggested_accounts(&self) -> &[String] { items(&self.suggested_accounts) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct NetworkInsightsPath {
    pub network_insights_path_id: Option<String>, pub network_insights_path_arn: Option<String>,
    pub created_date: Option<Timestamp>, pub source: Option<String>, pub destination: Option<String>,
    pub source_arn: Option<String>, pub destination_arn: Option<String>, pub source_ip: Option<String>,
    pub destination_ip: Option<String>, pub protocol: Option<Ec2Protocol>, pub destination_port: Option<i32>,
    pub tags: Option<Vec<Tag>>, pub filter_at_source: Option<PathFilter>,
    pub filter_at_destination: Option<PathFilter>,
}
impl Shape for NetworkInsightsPath {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInsightsPath", members: &[
        field("NetworkInsightsPathId", "networkInsightsPathId", STRING),
        field("NetworkInsightsPathArn", "networkInsightsPathArn", STRING),
        field("CreatedDate", "createdDate", TIMESTAMP), field("Source", "source", STRING),
        field("Destination", "destination", STRING), field("SourceArn", "sourceArn", STRING),
        field("DestinationArn", "destinationArn", STRING), field("SourceIp", "sourceIp", STRING),
        field("DestinationIp", "destinationIp", STRING), field("Protocol", "protocol", ENUM),
        field("DestinationPort", "destinationPort", INTEGER), field("Tags", "tagSet", TAG_LIST_LIST),
        field("FilterAtSource", "filterAtSource", STRUCTURE),
        field("FilterAtDestination", "filterAtDestination", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        network_insights_path_id, network_insights_path_arn, created_date, source, destination, source_arn,
        destination_arn, source_ip, destination_ip, protocol, destination_port, tags, filter_at_source,
        filter_at_destination,
    }
}
impl NetworkInsightsPath {
    #[inline] pub fn network_insights_path_id(&self) -> &str { text(&self.network_insights_path_id) }
    #[inline] pub fn network_insights_path_arn(&self) -> &str { text(&self.network_insights_path_arn) }
    #[inline] pub fn created_date(&self) -> Timestamp { moment(&self.created_date) }
    #[inline] pub fn source(&self) -> &str { text(&self.source) }
    #[inline] pub fn destination(&self) -> &str { text(&self.destination) }
    #[inline] pub fn source_arn(&self) -> &str { text(&self.source_arn) }
    #[inline] pub fn destination_arn(&self) -> &str { text(&self.destination_arn) }
    #[inline] pub fn source_ip(&self) -> &str { text(&self.source_ip) }
    #[inline] pub fn destination_ip(&self) -> &str { text(&self.destination_ip) }
    #[inline] pub fn protocol(&self) -> &Ec2Protocol { choice(&self.protocol) }
    #[inline] pub fn destination_port(&self) -> i32 { self.destination_port.unwrap_or_default() }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn filter_at_source(&self) -> &PathFilter { nested(&self.filter_at_source) }
    #[inline] pub fn filter_at_destination(&self) -> &PathFilter { nested(&self.filter_at_destination) }
}

pub struct NetworkInterface {
    pub association: Option<NetworkInterfaceAssociation>, pub attachment: Option<NetworkInterfaceAttachment>,
    pub availability_zone: Option<String>,
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>, pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>, pub interface_type: Option<NetworkInterfaceType>,
    pub ipv6_addresses: Option<Vec<NetworkInterfaceIpv6Address>>, pub mac_address: Option<String>,
    pub network_interface_id: Option<String>, pub outpost_arn: Option<String>, pub owner_id: Option<String>,
    pub private_dns_name: Option<String>, pub public_dns_name: Option<String>,
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>, pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>, pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecification>>,
    pub requester_id: Option<String>, pub requester_managed: Option<bool>, pub source_dest_check: Option<bool>,
    pub status: Option<NetworkInterfaceStatus>, pub subnet_id: Option<String>, pub tag_set: Option<Vec<Tag>>,
    pub vpc_id: Option<String>, pub deny_all_igw_traffic: Option<bool>, pub ipv6_native: Option<bool>,
    pub ipv6_address: Option<String>, pub operator: Option<OperatorResponse>,
    pub associated_subnets: Option<Vec<String>>, pub availability_zone_id: Option<String>,
}
impl Shape for NetworkInterface {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterface", members: &[
        field("Association", "association", STRUCTURE), field("Attachment", "attachment", STRUCTURE),
        field("AvailabilityZone", "availabilityZone", STRING),
        field("ConnectionTrackingConfiguration", "connectionTrackingConfiguration", STRUCTURE),
        field("Description", "description", STRING), field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
        field("InterfaceType", "interfaceType", ENUM),
        field("Ipv6Addresses", "ipv6AddressesSet", NETWORK_INTERFACE_IPV6_ADDRESSES_LIST_LIST),
        field("MacAddress", "macAddress", STRING), field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("OutpostArn", "outpostArn", STRING), field("OwnerId", "ownerId", STRING),
        field("PrivateDnsName", "privateDnsName", STRING), field("PublicDnsName", "publicDnsName", STRING),
        field("PublicIpDnsNameOptions", "publicIpDnsNameOptions", STRUCTURE),
        field("PrivateIpAddress", "privateIpAddress", STRING),
        field("PrivateIpAddresses", "privateIpAddressesSet", NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST_LIST),
        field("Ipv4Prefixes", "ipv4PrefixSet", IPV4_PREFIXES_LIST_LIST),
        field("Ipv6Prefixes", "ipv6PrefixSet", IPV6_PREFIXES_LIST_LIST), field("RequesterId", "requesterId", STRING),
        field("RequesterManaged", "requesterManaged", BOOLEAN), field("SourceDestCheck", "sourceDestCheck", BOOLEAN),
        field("Status", "status", ENUM), field("SubnetId", "subnetId", STRING),
        field("TagSet", "tagSet", TAG_LIST_LIST), field("VpcId", "vpcId", STRING),
        field("DenyAllIgwTraffic", "denyAllIgwTraffic", BOOLEAN), field("Ipv6Native", "ipv6Native", BOOLEAN),
        field("Ipv6Address", "ipv6Address", STRING), field("Operator", "operator", STRUCTURE),
        field("AssociatedSubnets", "associatedSubnetSet", ASSOCIATED_SUBNET_LIST_LIST),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! {
        association, attachment, availability_zone, connection_tracking_configuration, description, groups,
        interface_type, ipv6_addresses, mac_address, network_interface_id, outpost_arn, owner_id, private_dns_name,
        public_dns_name, public_ip_dns_name_options, private_ip_address, private_ip_addresses, ipv4_prefixes,
        ipv6_prefixes, requester_id, requester_managed, source_dest_check, status, subnet_id, tag_set, vpc_id,
        deny_all_igw_traffic, ipv6_native, ipv6_address, operator, associated_subnets, availability_zone_id,
    }
}
impl NetworkInterface {
    #[inline] pub fn association(&self) -> &NetworkInterfaceAssociation { nested(&self.association) }
    #[inline] pub fn attachment(&self) -> &NetworkInterfaceAttachment { nested(&self.attachment) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn connection_tracking_configuration(&self) -> &ConnectionTrackingConfiguration { nested(&self.connection_tracking_configuration) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
    #[inline] pub fn interface_type(&self) -> &NetworkInterfaceType { choice(&self.interface_type) }
    #[inline] pub fn ipv6_addresses(&self) -> &[NetworkInterfaceIpv6Address] { items(&self.ipv6_addresses) }
    #[inline] pub fn mac_address(&self) -> &str { text(&self.mac_address) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn private_dns_name(&self) -> &str { text(&self.private_dns_name) }
    #[inline] pub fn public_dns_name(&self) -> &str { text(&self.public_dns_name) }
    #[inline] pub fn public_ip_dns_name_options(&self) -> &PublicIpDnsNameOptions { nested(&self.public_ip_dns_name_options) }
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
    #[inline] pub fn private_ip_addresses(&self) -> &[NetworkInterfacePrivateIpAddress] { items(&self.private_ip_addresses) }
    #[inline] pub fn ipv4_prefixes(&self) -> &[Ipv4PrefixSpecification] { items(&self.ipv4_prefixes) }
    #[inline] pub fn ipv6_prefixes(&self) -> &[Ipv6PrefixSpecification] { items(&self.ipv6_prefixes) }
    #[inline] pub fn requester_id(&self) -> &str { text(&self.requester_id) }
    #[inline] pub fn requester_managed(&self) -> bool { self.requester_managed.unwrap_or_default() }
    #[inline] pub fn source_dest_check(&self) -> bool { self.source_dest_check.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &NetworkInterfaceStatus { choice(&self.status) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn tag_set(&self) -> &[Tag] { items(&self.tag_set) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn deny_all_igw_traffic(&self) -> bool { self.deny_all_igw_traffic.unwrap_or_default() }
    #[inline] pub fn ipv6_native(&self) -> bool { self.ipv6_native.unwrap_or_default() }
    #[inline] pub fn ipv6_address(&self) -> &str { text(&self.ipv6_address) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
    #[inline] pub fn associated_subnets(&self) -> &[String] { items(&self.associated_subnets) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
}

pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<String>, pub association_id: Option<String>, pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>, pub public_ip: Option<String>, pub customer_owned_ip: Option<String>,
    pub carrier_ip: Option<String>,
}
impl Shape for NetworkInterfaceAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterfaceAssociation", members: &[
        field("AllocationId", "allocationId", STRING), field("AssociationId", "associationId", STRING),
        field("IpOwnerId", "ipOwnerId", STRING), field("PublicDnsName", "publicDnsName", STRING),
        field("PublicIp", "publicIp", STRING), field("CustomerOwnedIp", "customerOwnedIp", STRING),
        field("CarrierIp", "carrierIp", STRING),
    ], ..Schema::NONE };
    members! { allocation_id, association_id, ip_owner_id, public_dns_name, public_ip, customer_owned_ip, carrier_ip }
}
impl NetworkInterfaceAssociation {
    #[inline] pub fn allocation_id(&self) -> &str { text(&self.allocation_id) }
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn ip_owner_id(&self) -> &str { text(&self.ip_owner_id) }
    #[inline] pub fn public_dns_name(&self) -> &str { text(&self.public_dns_name) }
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
    #[inline] pub fn customer_owned_ip(&self) -> &str { text(&self.customer_owned_ip) }
    #[inline] pub fn carrier_ip(&self) -> &str { text(&self.carrier_ip) }
}

pub struct NetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>, pub attachment_id: Option<String>, pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>, pub network_card_index: Option<i32>, pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>, pub status: Option<AttachmentStatus>,
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>, pub ena_queue_count: Option<i32>,
}
impl Shape for NetworkInterfaceAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterfaceAttachment", members: &[
        field("AttachTime", "attachTime", TIMESTAMP), field("AttachmentId", "attachmentId", STRING),
        field("DeleteOnTermination", "deleteOnTermination", BOOLEAN), field("DeviceIndex", "deviceIndex", INTEGER),
        field("NetworkCardIndex", "networkCardIndex", INTEGER), field("InstanceId", "instanceId", STRING),
        field("InstanceOwnerId", "instanceOwnerId", STRING), field("Status", "status", ENUM),
        field("EnaSrdSpecification", "enaSrdSpecification", STRUCTURE),
        field("EnaQueueCount", "enaQueueCount", INTEGER),
    ], ..Schema::NONE };
    members! {
        attach_time, attachment_id, delete_on_termination, device_index, network_card_index, instance_id,
        instance_owner_id, status, ena_srd_specification, ena_queue_count,
    }
}
impl NetworkInterfaceAttachment {
    #[inline] pub fn attach_time(&self) -> Timestamp { moment(&self.attach_time) }
    #[inline] pub fn attachment_id(&self) -> &str { text(&self.attachment_id) }
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn device_index(&self) -> i32 { self.device_index.unwrap_or_default() }
    #[inline] pub fn network_card_index(&self) -> i32 { self.network_card_index.unwrap_or_default() }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_owner_id(&self) -> &str { text(&self.instance_owner_id) }
    #[inline] pub fn status(&self) -> &AttachmentStatus { choice(&self.status) }
    #[inline] pub fn ena_srd_specification(&self) -> &AttachmentEnaSrdSpecification { nested(&self.ena_srd_specification) }
    #[inline] pub fn ena_queue_count(&self) -> i32 { self.ena_queue_count.unwrap_or_default() }
}

pub struct NetworkInterfaceAttachmentChanges {
    pub default_ena_queue_count: Option<bool>, pub ena_queue_count: Option<i32>, pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
}
impl Shape for NetworkInterfaceAttachmentChanges {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterfaceAttachmentChanges", members: &[
        field("DefaultEnaQueueCount", "", BOOLEAN), field("EnaQueueCount", "", INTEGER),
        field("AttachmentId", "attachmentId", STRING), field("DeleteOnTermination", "deleteOnTermination", BOOLEAN),
    ], ..Schema::NONE };
    members! { default_ena_queue_count, ena_queue_count, attachment_id, delete_on_termination }
}
impl NetworkInterfaceAttachmentChanges {
    pub fn with_default_ena_queue_count(mut self, v: impl Into<bool>) -> Self { self.default_ena_queue_count = Some(v.into()); self }
    pub fn with_ena_queue_count(mut self, v: impl Into<i32>) -> Self { self.ena_queue_count = Some(v.into()); self }
    pub fn with_attachment_id(mut self, v: impl Into<String>) -> Self { self.attachment_id = Some(v.into()); self }
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
}

pub struct NetworkInterfaceCount { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for NetworkInterfaceCount {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterfaceCount", members: &[
        field("Min", "min", INTEGER), field("Max", "max", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl NetworkInterfaceCount {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct NetworkInterfaceCountRequest { pub min: Option<i32>, pub max: Option<i32> }
impl Shape for NetworkInterfaceCountRequest {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterfaceCountRequest", members: &[
        field("Min", "", INTEGER), field("Max", "", INTEGER),
    ], ..Schema::NONE };
    members! { min, max }
}
impl NetworkInterfaceCountRequest {
    #[inline] pub fn min(&self) -> i32 { self.min.unwrap_or_default() }
    pub fn with_min(mut self, v: impl Into<i32>) -> Self { self.min = Some(v.into()); self }
    #[inline] pub fn max(&self) -> i32 { self.max.unwrap_or_default() }
    pub fn with_max(mut self, v: impl Into<i32>) -> Self { self.max = Some(v.into()); self }
}

pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<String>, pub public_ipv6_dns_name: Option<String>, pub is_primary_ipv6: Option<bool>,
}
impl Shape for NetworkInterfaceIpv6Address {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterfaceIpv6Address", members: &[
        field("Ipv6Address", "ipv6Address", STRING), field("PublicIpv6DnsName", "publicIpv6DnsName", STRING),
        field("IsPrimaryIpv6", "isPrimaryIpv6", BOOLEAN),
    ], ..Schema::NONE };
    members! { ipv6_address, public_ipv6_dns_name, is_primary_ipv6 }
}
impl NetworkInterfaceIpv6Address {
    #[inline] pub fn ipv6_address(&self) -> &str { text(&self.ipv6_address) }
    #[inline] pub fn public_ipv6_dns_name(&self) -> &str { text(&self.public_ipv6_dns_name) }
    #[inline] pub fn is_primary_ipv6(&self) -> bool { self.is_primary_ipv6.unwrap_or_default() }
}

pub struct NetworkInterfacePermission {
    pub network_interface_permission_id: Option<String>, pub network_interface_id: Option<String>,
    pub aws_account_id: Option<String>, pub aws_service: Option<String>,
    pub permission: Option<InterfacePermissionType>, pub permission_state: Option<NetworkInterfacePermissionState>,
}
impl Shape for NetworkInterfacePermission {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterfacePermission", members: &[
        field("NetworkInterfacePermissionId", "networkInterfacePermissionId", STRING),
        field("NetworkInterfaceId", "networkInterfaceId", STRING), field("AwsAccountId", "awsAccountId", STRING),
        field("AwsService", "awsService", STRING), field("Permission", "permission", ENUM),
        field("PermissionState", "permissionState", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        network_interface_permission_id, network_interface_id, aws_account_id, aws_service, permission,
        permission_state,
    }
}
impl NetworkInterfacePermission {
    #[inline] pub fn network_interface_permission_id(&self) -> &str { text(&self.network_interface_permission_id) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn aws_account_id(&self) -> &str { text(&self.aws_account_id) }
    #[inline] pub fn aws_service(&self) -> &str { text(&self.aws_service) }
    #[inline] pub fn permission(&self) -> &InterfacePermissionType { choice(&self.permission) }
    #[inline] pub fn permission_state(&self) -> &NetworkInterfacePermissionState { nested(&self.permission_state) }
}

pub struct NetworkInterfacePermissionState {
    pub state: Option<NetworkInterfacePermissionStateCode>, pub status_message: Option<String>,
}
impl Shape for NetworkInterfacePermissionState {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterfacePermissionState", members: &[
        field("State", "state", ENUM), field("StatusMessage", "statusMessage", STRING),
    ], ..Schema::NONE };
    members! { state, status_message }
}
impl NetworkInterfacePermissionState {
    #[inline] pub fn state(&self) -> &NetworkInterfacePermissionStateCode { choice(&self.state) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
}

pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>, pub primary: Option<bool>,
    pub private_dns_name: Option<String>, pub private_ip_address: Option<String>,
}
impl Shape for NetworkInterfacePrivateIpAddress {
    const SCHEMA: &'static Schema = &Schema { name: "NetworkInterfacePrivateIpAddress", members: &[
        field("Association", "association", STRUCTURE), field("Primary", "primary", BOOLEAN),
        field("PrivateDnsName", "privateDnsName", STRING), field("PrivateIpAddress", "privateIpAddress", STRING),
    ], ..Schema::NONE };
    members! { association, primary, private_dns_name, private_ip_address }
}
impl NetworkInterfacePrivateIpAddress {
    #[inline] pub fn association(&self) -> &NetworkInterfaceAssociation { nested(&self.association) }
    #[inline] pub fn primary(&self) -> bool { self.primary.unwrap_or_default() }
    #[inline] pub fn private_dns_name(&self) -> &str { text(&self.private_dns_name) }
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
}

pub struct NeuronDeviceCoreInfo { pub count: Option<i32>, pub version: Option<i32> }
impl Shape for NeuronDeviceCoreInfo {
    const SCHEMA: &'static Schema = &Schema { name: "NeuronDeviceCoreInfo", members: &[
        field("Count", "count", INTEGER), field("Version", "version", INTEGER),
    ], ..Schema::NONE };
    members! { count, version }
}
impl NeuronDeviceCoreInfo {
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn version(&self) -> i32 { self.version.unwrap_or_default() }
}

pub struct NeuronDeviceInfo {
    pub count: Option<i32>, pub name: Option<String>, pub core_info: Option<NeuronDeviceCoreInfo>,
    pub memory_info: Option<NeuronDeviceMemoryInfo>,
}
impl Shape for NeuronDeviceInfo {
    const SCHEMA: &'static Schema = &Schema { name: "NeuronDeviceInfo", members: &[
        field("Count", "count", INTEGER), field("Name", "name", STRING), field("CoreInfo", "coreInfo", STRUCTURE),
        field("MemoryInfo", "memoryInfo", STRUCTURE),
    ], ..Schema::NONE };
    members! { count, name, core_info, memory_info }
}
impl NeuronDeviceInfo {
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn core_info(&self) -> &NeuronDeviceCoreInfo { nested(&self.core_info) }
    #[inline] pub fn memory_info(&self) -> &NeuronDeviceMemoryInfo { nested(&self.memory_info) }
}

pub struct NeuronDeviceMemoryInfo { pub size_in_mib: Option<i32> }
impl Shape for NeuronDeviceMemoryInfo {
    const SCHEMA: &'static Schema = &Schema { name: "NeuronDeviceMemoryInfo", members: &[
        field("SizeInMiB", "sizeInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { size_in_mib }
}
impl NeuronDeviceMemoryInfo {
    #[inline] pub fn size_in_mib(&self) -> i32 { self.size_in_mib.unwrap_or_default() }
}

pub struct NeuronInfo {
    pub neuron_devices: Option<Vec<NeuronDeviceInfo>>, pub total_neuron_device_memory_in_mib: Option<i32>,
}
impl Shape for NeuronInfo {
    const SCHEMA: &'static Schema = &Schema { name: "NeuronInfo", members: &[
        field("NeuronDevices", "neuronDevices", NEURON_DEVICE_INFO_LIST_LIST),
        field("TotalNeuronDeviceMemoryInMiB", "totalNeuronDeviceMemoryInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { neuron_devices, total_neuron_device_memory_in_mib }
}
impl NeuronInfo {
    #[inline] pub fn neuron_devices(&self) -> &[NeuronDeviceInfo] { items(&self.neuron_devices) }
    #[inline] pub fn total_neuron_device_memory_in_mib(&self) -> i32 { self.total_neuron_device_memory_in_mib.unwrap_or_default() }
}

pub struct NewDhcpConfiguration { pub key: Option<String>, pub values: Option<Vec<String>> }
impl Shape for NewDhcpConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "NewDhcpConfiguration", members: &[
        field("Key", "", STRING), field("Values", "Value", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { key, values }
}
impl NewDhcpConfiguration {
    pub fn with_key(mut self, v: impl Into<String>) -> Self { self.key = Some(v.into()); self }
    pub fn with_values(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.values = list(v); self }
}

pub struct NitroTpmInfo { pub supported_versions: Option<Vec<String>> }
impl Shape for NitroTpmInfo {
    const SCHEMA: &'static Schema = &Schema { name: "NitroTpmInfo", members: &[
        field("SupportedVersions", "supportedVersions", NITRO_TPM_SUPPORTED_VERSIONS_LIST_LIST),
    ], ..Schema::NONE };
    members! { supported_versions }
}
impl NitroTpmInfo {
    #[inline] pub fn supported_versions(&self) -> &[String] { items(&self.supported_versions) }
}

pub struct OidcOptions {
    pub issuer: Option<String>, pub authorization_endpoint: Option<String>, pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>, pub client_id: Option<String>, pub client_secret: Option<String>,
    pub scope: Option<String>,
}
impl Shape for OidcOptions {
    const SCHEMA: &'static Schema = &Schema { name: "OidcOptions", members: &[
        field("Issuer", "issuer", STRING), field("AuthorizationEndpoint", "authorizationEndpoint", STRING),
        field("TokenEndpoint", "tokenEndpoint", STRING), field("UserInfoEndpoint", "userInfoEndpoint", STRING),
        field("ClientId", "clientId", STRING), field("ClientSecret", "clientSecret", STRING).sensitive(),
        field("Scope", "scope", STRING),
    ], ..Schema::NONE };
    members! { issuer, authorization_endpoint, token_endpoint, user_info_endpoint, client_id, client_secret, scope }
}
impl OidcOptions {
    #[inline] pub fn issuer(&self) -> &str { text(&self.issuer) }
    #[inline] pub fn authorization_endpoint(&self) -> &str { text(&self.authorization_endpoint) }
    #[inline] pub fn token_endpoint(&self) -> &str { text(&self.token_endpoint) }
    #[inline] pub fn user_info_endpoint(&self) -> &str { text(&self.user_info_endpoint) }
    #[inline] pub fn client_id(&self) -> &str { text(&self.client_id) }
    #[inline] pub fn client_secret(&self) -> &str { text(&self.client_secret) }
    #[inline] pub fn scope(&self) -> &str { text(&self.scope) }
}

pub struct OnDemandOptions {
    pub allocation_strategy: Option<FleetOnDemandAllocationStrategy>,
    pub capacity_reservation_options: Option<CapacityReservationOptions>, pub single_instance_type: Option<bool>,
    pub single_availability_zone: Option<bool>, pub min_target_capacity: Option<i32>,
    pub max_total_price: Option<String>,
}
impl Shape for OnDemandOptions {
    const SCHEMA: &'static Schema = &Schema { name: "OnDemandOptions", members: &[
        field("AllocationStrategy", "allocationStrategy", ENUM),
        field("CapacityReservationOptions", "capacityReservationOptions", STRUCTURE),
        field("SingleInstanceType", "singleInstanceType", BOOLEAN),
        field("SingleAvailabilityZone", "singleAvailabilityZone", BOOLEAN),
        field("MinTargetCapacity", "minTargetCapacity", INTEGER), field("MaxTotalPrice", "maxTotalPrice", STRING),
    ], ..Schema::NONE };
    members! {
        allocation_strategy, capacity_reservation_options, single_instance_type, single_availability_zone,
        min_target_capacity, max_total_price,
    }
}
impl OnDemandOptions {
    #[inline] pub fn allocation_strategy(&self) -> &FleetOnDemandAllocationStrategy { choice(&self.allocation_strategy) }
    #[inline] pub fn capacity_reservation_options(&self) -> &CapacityReservationOptions { nested(&self.capacity_reservation_options) }
    #[inline] pub fn single_instance_type(&self) -> bool { self.single_instance_type.unwrap_or_default() }
    #[inline] pub fn single_availability_zone(&self) -> bool { self.single_availability_zone.unwrap_or_default() }
    #[inline] pub fn min_target_capacity(&self) -> i32 { self.min_target_capacity.unwrap_or_default() }
    #[inline] pub fn max_total_price(&self) -> &str { text(&self.max_total_price) }
}

pub struct OnDemandOptionsRequest {
    pub allocation_strategy: Option<FleetOnDemandAllocationStrategy>,
    pub capacity_reservation_options: Option<CapacityReservationOptionsRequest>,
    pub single_instance_type: Option<bool>, pub single_availability_zone: Option<bool>,
    pub min_target_capacity: Option<i32>, pub max_total_price: Option<String>,
}
impl Shape for OnDemandOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "OnDemandOptionsRequest", members: &[
        field("AllocationStrategy", "", ENUM), field("CapacityReservationOptions", "", STRUCTURE),
        field("SingleInstanceType", "", BOOLEAN), field("SingleAvailabilityZone", "", BOOLEAN),
        field("MinTargetCapacity", "", INTEGER), field("MaxTotalPrice", "", STRING),
    ], ..Schema::NONE };
    members! {
        allocation_strategy, capacity_reservation_options, single_instance_type, single_availability_zone,
        min_target_capacity, max_total_price,
    }
}
impl OnDemandOptionsRequest {
    pub fn with_allocation_strategy(mut self, v: impl Into<FleetOnDemandAllocationStrategy>) -> Self { self.allocation_strategy = Some(v.into()); self }
    pub fn with_capacity_reservation_options(mut self, v: impl Into<CapacityReservationOptionsRequest>) -> Self { self.capacity_reservation_options = Some(v.into()); self }
    pub fn with_single_instance_type(mut self, v: impl Into<bool>) -> Self { self.single_instance_type = Some(v.into()); self }
    pub fn with_single_availability_zone(mut self, v: impl Into<bool>) -> Self { self.single_availability_zone = Some(v.into()); self }
    pub fn with_min_target_capacity(mut self, v: impl Into<i32>) -> Self { self.min_target_capacity = Some(v.into()); self }
    pub fn with_max_total_price(mut self, v: impl Into<String>) -> Self { self.max_total_price = Some(v.into()); self }
}

pub struct OperatorRequest { pub principal: Option<String> }
impl Shape for OperatorRequest {
    const SCHEMA: &'static Schema = &Schema { name: "OperatorRequest", members: &[
        field("Principal", "", STRING),
    ], ..Schema::NONE };
    members! { principal }
}
impl OperatorRequest {
    pub fn with_principal(mut self, v: impl Into<String>) -> Self { self.principal = Some(v.into()); self }
}

pub struct OperatorResponse {
    pub managed: Option<bool>, pub principal: Option<String>, pub hidden_by_default: Option<bool>,
}
impl Shape for OperatorResponse {
    const SCHEMA: &'static Schema = &Schema { name: "OperatorResponse", members: &[
        field("Managed", "managed", BOOLEAN), field("Principal", "principal", STRING),
        field("HiddenByDefault", "hiddenByDefault", BOOLEAN),
    ], ..Schema::NONE };
    members! { managed, principal, hidden_by_default }
}
impl OperatorResponse {
    #[inline] pub fn managed(&self) -> bool { self.managed.unwrap_or_default() }
    #[inline] pub fn principal(&self) -> &str { text(&self.principal) }
    #[inline] pub fn hidden_by_default(&self) -> bool { self.hidden_by_default.unwrap_or_default() }
}

pub struct OutpostLag {
    pub outpost_arn: Option<String>, pub owner_id: Option<String>, pub state: Option<String>,
    pub outpost_lag_id: Option<String>, pub local_gateway_virtual_interface_ids: Option<Vec<String>>,
    pub service_link_virtual_interface_ids: Option<Vec<String>>, pub tags: Option<Vec<Tag>>,
}
impl Shape for OutpostLag {
    const SCHEMA: &'static Schema = &Schema { name: "OutpostLag", members: &[
        field("OutpostArn", "outpostArn", STRING), field("OwnerId", "ownerId", STRING),
        field("State", "state", STRING), field("OutpostLagId", "outpostLagId", STRING),
        field("LocalGatewayVirtualInterfaceIds", "localGatewayVirtualInterfaceIdSet", LOCAL_GATEWAY_VIRTUAL_INTERFACE_ID_SET_LIST),
        field("ServiceLinkVirtualInterfaceIds", "serviceLinkVirtualInterfaceIdSet", SERVICE_LINK_VIRTUAL_INTERFACE_ID_SET_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        outpost_arn, owner_id, state, outpost_lag_id, local_gateway_virtual_interface_ids,
        service_link_virtual_interface_ids, tags,
    }
}
impl OutpostLag {
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn outpost_lag_id(&self) -> &str { text(&self.outpost_lag_id) }
    #[inline] pub fn local_gateway_virtual_interface_ids(&self) -> &[String] { items(&self.local_gateway_virtual_interface_ids) }
    #[inline] pub fn service_link_virtual_interface_ids(&self) -> &[String] { items(&self.service_link_virtual_interface_ids) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct PacketHeaderStatement {
    pub source_addresses: Option<Vec<String>>, pub destination_addresses: Option<Vec<String>>,
    pub source_ports: Option<Vec<String>>, pub destination_ports: Option<Vec<String>>,
    pub source_prefix_lists: Option<Vec<String>>, pub destination_prefix_lists: Option<Vec<String>>,
    pub protocols: Option<Vec<Ec2Protocol>>,
}
impl Shape for PacketHeaderStatement {
    const SCHEMA: &'static Schema = &Schema { name: "PacketHeaderStatement", members: &[
        field("SourceAddresses", "sourceAddressSet", VALUE_STRING_LIST_LIST),
        field("DestinationAddresses", "destinationAddressSet", VALUE_STRING_LIST_LIST),
        field("SourcePorts", "sourcePortSet", VALUE_STRING_LIST_LIST),
        field("DestinationPorts", "destinationPortSet", VALUE_STRING_LIST_LIST),
        field("SourcePrefixLists", "sourcePrefixListSet", VALUE_STRING_LIST_LIST),
        field("DestinationPrefixLists", "destinationPrefixListSet", VALUE_STRING_LIST_LIST),
        field("Protocols", "protocolSet", PROTOCOL_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        source_addresses, destination_addresses, source_ports, destination_ports, source_prefix_lists,
        destination_prefix_lists, protocols,
    }
}
impl PacketHeaderStatement {
    #[inline] pub fn source_addresses(&self) -> &[String] { items(&self.source_addresses) }
    #[inline] pub fn destination_addresses(&self) -> &[String] { items(&self.destination_addresses) }
    #[inline] pub fn source_ports(&self) -> &[String] { items(&self.source_ports) }
    #[inline] pub fn destination_ports(&self) -> &[String] { items(&self.destination_ports) }
    #[inline] pub fn source_prefix_lists(&self) -> &[String] { items(&self.source_prefix_lists) }
    #[inline] pub fn destination_prefix_lists(&self) -> &[String] { items(&self.destination_prefix_lists) }
    #[inline] pub fn protocols(&self) -> &[Ec2Protocol] { items(&self.protocols) }
}

pub struct PacketHeaderStatementRequest {
    pub source_addresses: Option<Vec<String>>, pub destination_addresses: Option<Vec<String>>,
    pub source_ports: Option<Vec<String>>, pub destination_ports: Option<Vec<String>>,
    pub source_prefix_lists: Option<Vec<String>>, pub destination_prefix_lists: Option<Vec<String>>,
    pub protocols: Option<Vec<Ec2Protocol>>,
}
impl Shape for PacketHeaderStatementRequest {
    const SCHEMA: &'static Schema = &Schema { name: "PacketHeaderStatementRequest", members: &[
        field("SourceAddresses", "SourceAddress", VALUE_STRING_LIST_LIST),
        field("DestinationAddresses", "DestinationAddress", VALUE_STRING_LIST_LIST),
        field("SourcePorts", "SourcePort", VALUE_STRING_LIST_LIST),
        field("DestinationPorts", "DestinationPort", VALUE_STRING_LIST_LIST),
        field("SourcePrefixLists", "SourcePrefixList", VALUE_STRING_LIST_LIST),
        field("DestinationPrefixLists", "DestinationPrefixList", VALUE_STRING_LIST_LIST),
        field("Protocols", "Protocol", PROTOCOL_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        source_addresses, destination_addresses, source_ports, destination_ports, source_prefix_lists,
        destination_prefix_lists, protocols,
    }
}
impl PacketHeaderStatementRequest {
    pub fn with_source_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.source_addresses = list(v); self }
    pub fn with_destination_addresses(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.destination_addresses = list(v); self }
    pub fn with_source_ports(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.source_ports = list(v); self }
    pub fn with_destination_ports(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.destination_ports = list(v); self }
    pub fn with_source_prefix_lists(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.source_prefix_lists = list(v); self }
    pub fn with_destination_prefix_lists(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.destination_prefix_lists = list(v); self }
    pub fn with_protocols(mut self, v: impl IntoIterator<Item = impl Into<Ec2Protocol>>) -> Self { self.protocols = list(v); self }
}

pub struct PathComponent {
    pub sequence_number: Option<i32>, pub acl_rule: Option<AnalysisAclRule>,
    pub attached_to: Option<AnalysisComponent>, pub component: Option<AnalysisComponent>,
    pub destination_vpc: Option<AnalysisComponent>, pub outbound_header: Option<AnalysisPacketHeader>,
    pub inbound_header: Option<AnalysisPacketHeader>, pub route_table_route: Option<AnalysisRouteTableRoute>,
    pub security_group_rule: Option<AnalysisSecurityGroupRule>, pub source_vpc: Option<AnalysisComponent>,
    pub subnet: Option<AnalysisComponent>, pub vpc: Option<AnalysisComponent>,
    pub additional_details: Option<Vec<AdditionalDetail>>, pub transit_gateway: Option<AnalysisComponent>,
    pub transit_gateway_route_table_route: Option<TransitGatewayRouteTableRoute>,
    pub transit_gateway_policy_table_entry: Option<AnalysisTransitGatewayPolicyTableEntry>,
    pub explanations: Option<Vec<Explanation>>, pub elastic_load_balancer_listener: Option<AnalysisComponent>,
    pub firewall_stateless_rule: Option<FirewallStatelessRule>,
    pub firewall_stateful_rule: Option<FirewallStatefulRule>, pub service_name: Option<String>,
}
impl Shape for PathComponent {
    const SCHEMA: &'static Schema = &Schema { name: "PathComponent", members: &[
        field("SequenceNumber", "sequenceNumber", INTEGER), field("AclRule", "aclRule", STRUCTURE),
        field("AttachedTo", "attachedTo", STRUCTURE), field("Component", "component", STRUCTURE),
        field("DestinationVpc", "destinationVpc", STRUCTURE), field("OutboundHeader", "outboundHeader", STRUCTURE),
        field("InboundHeader", "inboundHeader", STRUCTURE), field("RouteTableRoute", "routeTableRoute", STRUCTURE),
        field("SecurityGroupRule", "securityGroupRule", STRUCTURE), field("SourceVpc", "sourceVpc", STRUCTURE),
        field("Subnet", "subnet", STRUCTURE), field("Vpc", "vpc", STRUCTURE),
        field("AdditionalDetails", "additionalDetailSet", ADDITIONAL_DETAIL_LIST_LIST),
        field("TransitGateway", "transitGateway", STRUCTURE),
        field("TransitGatewayRouteTableRoute", "transitGatewayRouteTableRoute", STRUCTURE),
        field("TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", STRUCTURE),
        field("Explanations", "explanationSet", EXPLANATION_LIST_LIST),
        field("ElasticLoadBalancerListener", "elasticLoadBalancerListener", STRUCTURE),
        field("FirewallStatelessRule", "firewallStatelessRule", STRUCTURE),
        field("FirewallStatefulRule", "firewallStatefulRule", STRUCTURE), field("ServiceName", "serviceName", STRING),
    ], ..Schema::NONE };
    members! {
        sequence_number, acl_rule, attached_to, component, destination_vpc, outbound_header, inbound_header,
        route_table_route, security_group_rule, source_vpc, subnet, vpc, additional_details, transit_gateway,
        transit_gateway_route_table_route, transit_gateway_policy_table_entry, explanations,
        elastic_load_balancer_listener, firewall_stateless_rule, firewall_stateful_rule, service_name,
    }
}
impl PathComponent {
    #[inline] pub fn sequence_number(&self) -> i32 { self.sequence_number.unwrap_or_default() }
    #[inline] pub fn acl_rule(&self) -> &AnalysisAclRule { nested(&self.acl_rule) }
    #[inline] pub fn attached_to(&self) -> &AnalysisComponent { nested(&self.attached_to) }
    #[inline] pub fn component(&self) -> &AnalysisComponent { nested(&self.component) }
    #[inline] pub fn destination_vpc(&self) -> &AnalysisComponent { nested(&self.destination_vpc) }
    #[inline] pub fn outbound_header(&self) -> &AnalysisPacketHeader { nested(&self.outbound_header) }
    #[inline] pub fn inbound_header(&self) -> &AnalysisPacketHeader { nested(&self.inbound_header) }
    #[inline] pub fn route_table_route(&self) -> &AnalysisRouteTableRoute { nested(&self.route_table_route) }
    #[inline] pub fn security_group_rule(&self) -> &AnalysisSecurityGroupRule { nested(&self.security_group_rule) }
    #[inline] pub fn source_vpc(&self) -> &AnalysisComponent { nested(&self.source_vpc) }
    #[inline] pub fn subnet(&self) -> &AnalysisComponent { nested(&self.subnet) }
    #[inline] pub fn vpc(&self) -> &AnalysisComponent { nested(&self.vpc) }
    #[inline] pub fn additional_details(&self) -> &[AdditionalDetail] { items(&self.additional_details) }
    #[inline] pub fn transit_gateway(&self) -> &AnalysisComponent { nested(&self.transit_gateway) }
    #[inline] pub fn transit_gateway_route_table_route(&self) -> &TransitGatewayRouteTableRoute { nested(&self.transit_gateway_route_table_route) }
    #[inline] pub fn transit_gateway_policy_table_entry(&self) -> &AnalysisTransitGatewayPolicyTableEntry { nested(&self.transit_gateway_policy_table_entry) }
    #[inline] pub fn explanations(&self) -> &[Explanation] { items(&self.explanations) }
    #[inline] pub fn elastic_load_balancer_listener(&self) -> &AnalysisComponent { nested(&self.elastic_load_balancer_listener) }
    #[inline] pub fn firewall_stateless_rule(&self) -> &FirewallStatelessRule { nested(&self.firewall_stateless_rule) }
    #[inline] pub fn firewall_stateful_rule(&self) -> &FirewallStatefulRule { nested(&self.firewall_stateful_rule) }
    #[inline] pub fn service_name(&self) -> &str { text(&self.service_name) }
}

pub struct PathFilter {
    pub source_address: Option<String>, pub source_port_range: Option<FilterPortRange>,
    pub destination_address: Option<String>, pub destination_port_range: Option<FilterPortRange>,
}
impl Shape for PathFilter {
    const SCHEMA: &'static Schema = &Schema { name: "PathFilter", members: &[
        field("SourceAddress", "sourceAddress", STRING), field("SourcePortRange", "sourcePortRange", STRUCTURE),
        field("DestinationAddress", "destinationAddress", STRING),
        field("DestinationPortRange", "destinationPortRange", STRUCTURE),
    ], ..Schema::NONE };
    members! { source_address, source_port_range, destination_address, destination_port_range }
}
impl PathFilter {
    #[inline] pub fn source_address(&self) -> &str { text(&self.source_address) }
    #[inline] pub fn source_port_range(&self) -> &FilterPortRange { nested(&self.source_port_range) }
    #[inline] pub fn destination_address(&self) -> &str { text(&self.destination_address) }
    #[inline] pub fn destination_port_range(&self) -> &FilterPortRange { nested(&self.destination_port_range) }
}

pub struct PathRequestFilter {
    pub source_address: Option<String>, pub source_port_range: Option<RequestFilterPortRange>,
    pub destination_address: Option<String>, pub destination_port_range: Option<RequestFilterPortRange>,
}
impl Shape for PathRequestFilter {
    const SCHEMA: &'static Schema = &Schema { name: "PathRequestFilter", members: &[
        field("SourceAddress", "", STRING), field("SourcePortRange", "", STRUCTURE),
        field("DestinationAddress", "", STRING), field("DestinationPortRange", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { source_address, source_port_range, destination_address, destination_port_range }
}
impl PathRequestFilter {
    pub fn with_source_address(mut self, v: impl Into<String>) -> Self { self.source_address = Some(v.into()); self }
    pub fn with_source_port_range(mut self, v: impl Into<RequestFilterPortRange>) -> Self { self.source_port_range = Some(v.into()); self }
    pub fn with_destination_address(mut self, v: impl Into<String>) -> Self { self.destination_address = Some(v.into()); self }
    pub fn with_destination_port_range(mut self, v: impl Into<RequestFilterPortRange>) -> Self { self.destination_port_range = Some(v.into()); self }
}

pub struct PathStatement {
    pub packet_header_statement: Option<PacketHeaderStatement>, pub resource_statement: Option<ResourceStatement>,
}
impl Shape for PathStatement {
    const SCHEMA: &'static Schema = &Schema { name: "PathStatement", members: &[
        field("PacketHeaderStatement", "packetHeaderStatement", STRUCTURE),
        field("ResourceStatement", "resourceStatement", STRUCTURE),
    ], ..Schema::NONE };
    members! { packet_header_statement, resource_statement }
}
impl PathStatement {
    #[inline] pub fn packet_header_statement(&self) -> &PacketHeaderStatement { nested(&self.packet_header_statement) }
    #[inline] pub fn resource_statement(&self) -> &ResourceStatement { nested(&self.resource_statement) }
}

pub struct PathStatementRequest {
    pub packet_header_statement: Option<PacketHeaderStatementRequest>,
    pub resource_statement: Option<ResourceStatementRequest>,
}
impl Shape for PathStatementRequest {
    const SCHEMA: &'static Schema = &Schema { name: "PathStatementRequest", members: &[
        field("PacketHeaderStatement", "", STRUCTURE), field("ResourceStatement", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { packet_header_statement, resource_statement }
}
impl PathStatementRequest {
    pub fn with_packet_header_statement(mut self, v: impl Into<PacketHeaderStatementRequest>) -> Self { self.packet_header_statement = Some(v.into()); self }
    pub fn with_resource_statement(mut self, v: impl Into<ResourceStatementRequest>) -> Self { self.resource_statement = Some(v.into()); self }
}

pub struct PayerResponsibilityEntry {
    pub scope: Option<PayerResponsibilityScope>, pub payer_responsibility_type: Option<PayerResponsibilityType>,
}
impl Shape for PayerResponsibilityEntry {
    const SCHEMA: &'static Schema = &Schema { name: "PayerResponsibilityEntry", members: &[
        field("Scope", "scope", ENUM), field("PayerResponsibilityType", "payerResponsibilityType", ENUM),
    ], ..Schema::NONE };
    members! { scope, payer_responsibility_type }
}
impl PayerResponsibilityEntry {
    #[inline] pub fn scope(&self) -> &PayerResponsibilityScope { choice(&self.scope) }
    #[inline] pub fn payer_responsibility_type(&self) -> &PayerResponsibilityType { choice(&self.payer_responsibility_type) }
}

pub struct PciId {
    pub device_id: Option<String>, pub vendor_id: Option<String>, pub subsystem_id: Option<String>,
    pub subsystem_vendor_id: Option<String>,
}
impl Shape for PciId {
    const SCHEMA: &'static Schema = &Schema { name: "PciId", members: &[
        field("DeviceId", "", STRING), field("VendorId", "", STRING), field("SubsystemId", "", STRING),
        field("SubsystemVendorId", "", STRING),
    ], ..Schema::NONE };
    members! { device_id, vendor_id, subsystem_id, subsystem_vendor_id }
}
impl PciId {
    #[inline] pub fn device_id(&self) -> &str { text(&self.device_id) }
    #[inline] pub fn vendor_id(&self) -> &str { text(&self.vendor_id) }
    #[inline] pub fn subsystem_id(&self) -> &str { text(&self.subsystem_id) }
    #[inline] pub fn subsystem_vendor_id(&self) -> &str { text(&self.subsystem_vendor_id) }
}

pub struct PcxFlexCostAllocationPolicyDocument {
    pub reporting_granularity: Option<Vec<FlexCostAllocationReportingGranularity>>,
    pub dimensions: Option<Vec<FlexCostAllocationCostDimension>>,
    pub cidr_range_specifications: Option<FlexCostAllocationCidrRangeSpecifications>,
}
impl Shape for PcxFlexCostAllocationPolicyDocument {
    const SCHEMA: &'static Schema = &Schema { name: "PcxFlexCostAllocationPolicyDocument", members: &[
        field("ReportingGranularity", "", FLEX_COST_ALLOCATION_REPORTING_GRANULARITY_LIST_LIST).required(),
        field("Dimensions", "", FLEX_COST_ALLOCATION_COST_DIMENSION_LIST_LIST).required(),
        field("CidrRangeSpecifications", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { reporting_granularity, dimensions, cidr_range_specifications }
}
impl PcxFlexCostAllocationPolicyDocument {
    #[inline] pub fn reporting_granularity(&self) -> &[FlexCostAllocationReportingGranularity] { items(&self.reporting_granularity) }
    pub fn with_reporting_granularity(mut self, v: impl IntoIterator<Item = impl Into<FlexCostAllocationReportingGranularity>>) -> Self { self.reporting_granularity = list(v); self }
    #[inline] pub fn dimensions(&self) -> &[FlexCostAllocationCostDimension] { items(&self.dimensions) }
    pub fn with_dimensions(mut self, v: impl IntoIterator<Item = impl Into<FlexCostAllocationCostDimension>>) -> Self { self.dimensions = list(v); self }
    #[inline] pub fn cidr_range_specifications(&self) -> &FlexCostAllocationCidrRangeSpecifications { nested(&self.cidr_range_specifications) }
    pub fn with_cidr_range_specifications(mut self, v: impl Into<FlexCostAllocationCidrRangeSpecifications>) -> Self { self.cidr_range_specifications = Some(v.into()); self }
}

pub struct PeeringAttachmentStatus { pub code: Option<String>, pub message: Option<String> }
impl Shape for PeeringAttachmentStatus {
    const SCHEMA: &'static Schema = &Schema { name: "PeeringAttachmentStatus", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl PeeringAttachmentStatus {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct PeeringConnectionOptions {
    pub allow_dns_resolution_from_remote_vpc: Option<bool>,
    pub allow_egress_from_local_classic_link_to_remote_vpc: Option<bool>,
    pub allow_egress_from_local_vpc_to_remote_classic_link: Option<bool>, pub allow_multipath_resilience: Option<bool>,
    pub multipath_resilience_mode: Option<MultipathResilienceMode>,
}
impl Shape for PeeringConnectionOptions {
    const SCHEMA: &'static Schema = &Schema { name: "PeeringConnectionOptions", members: &[
        field("AllowDnsResolutionFromRemoteVpc", "allowDnsResolutionFromRemoteVpc", BOOLEAN),
        field("AllowEgressFromLocalClassicLinkToRemoteVpc", "allowEgressFromLocalClassicLinkToRemoteVpc", BOOLEAN),
        field("AllowEgressFromLocalVpcToRemoteClassicLink", "allowEgressFromLocalVpcToRemoteClassicLink", BOOLEAN),
        field("AllowMultipathResilience", "allowMultipathResilience", BOOLEAN),
        field("MultipathResilienceMode", "multipathResilienceMode", ENUM),
    ], ..Schema::NONE };
    members! {
        allow_dns_resolution_from_remote_vpc, allow_egress_from_local_classic_link_to_remote_vpc,
        allow_egress_from_local_vpc_to_remote_classic_link, allow_multipath_resilience, multipath_resilience_mode,
    }
}
impl PeeringConnectionOptions {
    #[inline] pub fn allow_dns_resolution_from_remote_vpc(&self) -> bool { self.allow_dns_resolution_from_remote_vpc.unwrap_or_default() }
    #[inline] pub fn allow_egress_from_local_classic_link_to_remote_vpc(&self) -> bool { self.allow_egress_from_local_classic_link_to_remote_vpc.unwrap_or_default() }
    #[inline] pub fn allow_egress_from_local_vpc_to_remote_classic_link(&self) -> bool { self.allow_egress_from_local_vpc_to_remote_classic_link.unwrap_or_default() }
    #[inline] pub fn allow_multipath_resilience(&self) -> bool { self.allow_multipath_resilience.unwrap_or_default() }
    #[inline] pub fn multipath_resilience_mode(&self) -> &MultipathResilienceMode { choice(&self.multipath_resilience_mode) }
}

pub struct PeeringConnectionOptionsRequest {
    pub allow_dns_resolution_from_remote_vpc: Option<bool>,
    pub allow_egress_from_local_classic_link_to_remote_vpc: Option<bool>,
    pub allow_egress_from_local_vpc_to_remote_classic_link: Option<bool>, pub allow_multipath_resilience: Option<bool>,
    pub multipath_resilience_mode: Option<MultipathResilienceMode>,
}
impl Shape for PeeringConnectionOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "PeeringConnectionOptionsRequest", members: &[
        field("AllowDnsResolutionFromRemoteVpc", "", BOOLEAN),
        field("AllowEgressFromLocalClassicLinkToRemoteVpc", "", BOOLEAN),
        field("AllowEgressFromLocalVpcToRemoteClassicLink", "", BOOLEAN),
        field("AllowMultipathResilience", "", BOOLEAN), field("MultipathResilienceMode", "", ENUM),
    ], ..Schema::NONE };
    members! {
        allow_dns_resolution_from_remote_vpc, allow_egress_from_local_classic_link_to_remote_vpc,
        allow_egress_from_local_vpc_to_remote_classic_link, allow_multipath_resilience, multipath_resilience_mode,
    }
}
impl PeeringConnectionOptionsRequest {
    pub fn with_allow_dns_resolution_from_remote_vpc(mut self, v: impl Into<bool>) -> Self { self.allow_dns_resolution_from_remote_vpc = Some(v.into()); self }
    pub fn with_allow_egress_from_local_classic_link_to_remote_vpc(mut self, v: impl Into<bool>) -> Self { self.allow_egress_from_local_classic_link_to_remote_vpc = Some(v.into()); self }
    pub fn with_allow_egress_from_local_vpc_to_remote_classic_link(mut self, v: impl Into<bool>) -> Self { self.allow_egress_from_local_vpc_to_remote_classic_link = Some(v.into()); self }
    pub fn with_allow_multipath_resilience(mut self, v: impl Into<bool>) -> Self { self.allow_multipath_resilience = Some(v.into()); self }
    pub fn with_multipath_resilience_mode(mut self, v: impl Into<MultipathResilienceMode>) -> Self { self.multipath_resilience_mode = Some(v.into()); self }
}

pub struct PeeringTgwInfo {
    pub transit_gateway_id: Option<String>, pub core_network_id: Option<String>, pub owner_id: Option<String>,
    pub region: Option<String>,
}
impl Shape for PeeringTgwInfo {
    const SCHEMA: &'static Schema = &Schema { name: "PeeringTgwInfo", members: &[
        field("TransitGatewayId", "transitGatewayId", STRING), field("CoreNetworkId", "coreNetworkId", STRING),
        field("OwnerId", "ownerId", STRING), field("Region", "region", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_id, core_network_id, owner_id, region }
}
impl PeeringTgwInfo {
    #[inline] pub fn transit_gateway_id(&self) -> &str { text(&self.transit_gateway_id) }
    #[inline] pub fn core_network_id(&self) -> &str { text(&self.core_network_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn region(&self) -> &str { text(&self.region) }
}

pub struct PerformanceFactorReference { pub instance_family: Option<String> }
impl Shape for PerformanceFactorReference {
    const SCHEMA: &'static Schema = &Schema { name: "PerformanceFactorReference", members: &[
        field("InstanceFamily", "instanceFamily", STRING),
    ], ..Schema::NONE };
    members! { instance_family }
}
impl PerformanceFactorReference {
    #[inline] pub fn instance_family(&self) -> &str { text(&self.instance_family) }
    pub fn with_instance_family(mut self, v: impl Into<String>) -> Self { self.instance_family = Some(v.into()); self }
}

pub struct PerformanceFactorReferenceRequest { pub instance_family: Option<String> }
impl Shape for PerformanceFactorReferenceRequest {
    const SCHEMA: &'static Schema = &Schema { name: "PerformanceFactorReferenceRequest", members: &[
        field("InstanceFamily", "", STRING),
    ], ..Schema::NONE };
    members! { instance_family }
}
impl PerformanceFactorReferenceRequest {
    #[inline] pub fn instance_family(&self) -> &str { text(&self.instance_family) }
    pub fn with_instance_family(mut self, v: impl Into<String>) -> Self { self.instance_family = Some(v.into()); self }
}

pub struct PerformanceStatusSummary {
    pub status: Option<SummaryStatus>, pub impaired_since: Option<Timestamp>, pub remediation: Option<String>,
}
impl Shape for PerformanceStatusSummary {
    const SCHEMA: &'static Schema = &Schema { name: "PerformanceStatusSummary", members: &[
        field("Status", "status", ENUM), field("ImpairedSince", "impairedSince", TIMESTAMP),
        field("Remediation", "remediation", STRING),
    ], ..Schema::NONE };
    members! { status, impaired_since, remediation }
}
impl PerformanceStatusSummary {
    #[inline] pub fn status(&self) -> &SummaryStatus { choice(&self.status) }
    #[inline] pub fn impaired_since(&self) -> Timestamp { moment(&self.impaired_since) }
    #[inline] pub fn remediation(&self) -> &str { text(&self.remediation) }
}

pub struct Phase1DHGroupNumbersListValue { pub value: Option<i32> }
impl Shape for Phase1DHGroupNumbersListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase1DHGroupNumbersListValue", members: &[
        field("Value", "value", INTEGER),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase1DHGroupNumbersListValue {
    #[inline] pub fn value(&self) -> i32 { self.value.unwrap_or_default() }
}

pub struct Phase1DHGroupNumbersRequestListValue { pub value: Option<i32> }
impl Shape for Phase1DHGroupNumbersRequestListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase1DHGroupNumbersRequestListValue", members: &[
        field("Value", "", INTEGER),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase1DHGroupNumbersRequestListValue {
    pub fn with_value(mut self, v: impl Into<i32>) -> Self { self.value = Some(v.into()); self }
}

pub struct Phase1EncryptionAlgorithmsListValue { pub value: Option<String> }
impl Shape for Phase1EncryptionAlgorithmsListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase1EncryptionAlgorithmsListValue", members: &[
        field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase1EncryptionAlgorithmsListValue {
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct Phase1EncryptionAlgorithmsRequestListValue { pub value: Option<String> }
impl Shape for Phase1EncryptionAlgorithmsRequestListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase1EncryptionAlgorithmsRequestListValue", members: &[
        field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase1EncryptionAlgorithmsRequestListValue {
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct Phase1IntegrityAlgorithmsListValue { pub value: Option<String> }
impl Shape for Phase1IntegrityAlgorithmsListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase1IntegrityAlgorithmsListValue", members: &[
        field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase1IntegrityAlgorithmsListValue {
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct Phase1IntegrityAlgorithmsRequestListValue { pub value: Option<String> }
impl Shape for Phase1IntegrityAlgorithmsRequestListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase1IntegrityAlgorithmsRequestListValue", members: &[
        field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase1IntegrityAlgorithmsRequestListValue {
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct Phase2DHGroupNumbersListValue { pub value: Option<i32> }
impl Shape for Phase2DHGroupNumbersListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase2DHGroupNumbersListValue", members: &[
        field("Value", "value", INTEGER),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase2DHGroupNumbersListValue {
    #[inline] pub fn value(&self) -> i32 { self.value.unwrap_or_default() }
}

pub struct Phase2DHGroupNumbersRequestListValue { pub value: Option<i32> }
impl Shape for Phase2DHGroupNumbersRequestListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase2DHGroupNumbersRequestListValue", members: &[
        field("Value", "", INTEGER),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase2DHGroupNumbersRequestListValue {
    pub fn with_value(mut self, v: impl Into<i32>) -> Self { self.value = Some(v.into()); self }
}

pub struct Phase2EncryptionAlgorithmsListValue { pub value: Option<String> }
impl Shape for Phase2EncryptionAlgorithmsListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase2EncryptionAlgorithmsListValue", members: &[
        field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase2EncryptionAlgorithmsListValue {
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct Phase2EncryptionAlgorithmsRequestListValue { pub value: Option<String> }
impl Shape for Phase2EncryptionAlgorithmsRequestListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase2EncryptionAlgorithmsRequestListValue", members: &[
        field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase2EncryptionAlgorithmsRequestListValue {
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct Phase2IntegrityAlgorithmsListValue { pub value: Option<String> }
impl Shape for Phase2IntegrityAlgorithmsListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase2IntegrityAlgorithmsListValue", members: &[
        field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase2IntegrityAlgorithmsListValue {
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct Phase2IntegrityAlgorithmsRequestListValue { pub value: Option<String> }
impl Shape for Phase2IntegrityAlgorithmsRequestListValue {
    const SCHEMA: &'static Schema = &Schema { name: "Phase2IntegrityAlgorithmsRequestListValue", members: &[
        field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl Phase2IntegrityAlgorithmsRequestListValue {
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct Placement {
    pub availability_zone_id: Option<String>, pub affinity: Option<String>, pub group_name: Option<String>,
    pub partition_number: Option<i32>, pub host_id: Option<String>, pub tenancy: Option<Tenancy>,
    pub spread_domain: Option<String>, pub host_resource_group_arn: Option<String>, pub group_id: Option<String>,
    pub availability_zone: Option<String>,
}
impl Shape for Placement {
    const SCHEMA: &'static Schema = &Schema { name: "Placement", members: &[
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("Affinity", "affinity", STRING),
        field("GroupName", "groupName", STRING), field("PartitionNumber", "partitionNumber", INTEGER),
        field("HostId", "hostId", STRING), field("Tenancy", "tenancy", ENUM),
        field("SpreadDomain", "spreadDomain", STRING), field("HostResourceGroupArn", "hostResourceGroupArn", STRING),
        field("GroupId", "groupId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
    ], ..Schema::NONE };
    members! {
        availability_zone_id, affinity, group_name, partition_number, host_id, tenancy, spread_domain,
        host_resource_group_arn, group_id, availability_zone,
    }
}
impl Placement {
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    pub fn with_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.availability_zone_id = Some(v.into()); self }
    #[inline] pub fn affinity(&self) -> &str { text(&self.affinity) }
    pub fn with_affinity(mut self, v: impl Into<String>) -> Self { self.affinity = Some(v.into()); self }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    pub fn with_group_name(mut self, v: impl Into<String>) -> Self { self.group_name = Some(v.into()); self }
    #[inline] pub fn partition_number(&self) -> i32 { self.partition_number.unwrap_or_default() }
    pub fn with_partition_number(mut self, v: impl Into<i32>) -> Self { self.partition_number = Some(v.into()); self }
    #[inline] pub fn host_id(&self) -> &str { text(&self.host_id) }
    pub fn with_host_id(mut self, v: impl Into<String>) -> Self { self.host_id = Some(v.into()); self }
    #[inline] pub fn tenancy(&self) -> &Tenancy { choice(&self.tenancy) }
    pub fn with_tenancy(mut self, v: impl Into<Tenancy>) -> Self { self.tenancy = Some(v.into()); self }
    #[inline] pub fn spread_domain(&self) -> &str { text(&self.spread_domain) }
    pub fn with_spread_domain(mut self, v: impl Into<String>) -> Self { self.spread_domain = Some(v.into()); self }
    #[inline] pub fn host_resource_group_arn(&self) -> &str { text(&self.host_resource_group_arn) }
    pub fn with_host_resource_group_arn(mut self, v: impl Into<String>) -> Self { self.host_resource_group_arn = Some(v.into()); self }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    pub fn with_group_id(mut self, v: impl Into<String>) -> Self { self.group_id = Some(v.into()); self }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
}

pub struct PlacementGroup {
    pub group_name: Option<String>, pub state: Option<PlacementGroupState>, pub strategy: Option<PlacementStrategy>,
    pub partition_count: Option<i32>, pub group_id: Option<String>, pub tags: Option<Vec<Tag>>,
    pub group_arn: Option<String>, pub spread_level: Option<SpreadLevel>, pub linked_group_id: Option<String>,
    pub operator: Option<OperatorResponse>, pub parent_group_id: Option<String>,
}
impl Shape for PlacementGroup {
    const SCHEMA: &'static Schema = &Schema { name: "PlacementGroup", members: &[
        field("GroupName", "groupName", STRING), field("State", "state", ENUM), field("Strategy", "strategy", ENUM),
        field("PartitionCount", "partitionCount", INTEGER), field("GroupId", "groupId", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("GroupArn", "groupArn", STRING),
        field("SpreadLevel", "spreadLevel", ENUM), field("LinkedGroupId", "linkedGroupId", STRING),
        field("Operator", "operator", STRUCTURE), field("ParentGroupId", "parentGroupId", STRING),
    ], ..Schema::NONE };
    members! {
        group_name, state, strategy, partition_count, group_id, tags, group_arn, spread_level, linked_group_id,
        operator, parent_group_id,
    }
}
impl PlacementGroup {
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    #[inline] pub fn state(&self) -> &PlacementGroupState { choice(&self.state) }
    #[inline] pub fn strategy(&self) -> &PlacementStrategy { choice(&self.strategy) }
    #[inline] pub fn partition_count(&self) -> i32 { self.partition_count.unwrap_or_default() }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn group_arn(&self) -> &str { text(&self.group_arn) }
    #[inline] pub fn spread_level(&self) -> &SpreadLevel { choice(&self.spread_level) }
    #[inline] pub fn linked_group_id(&self) -> &str { text(&self.linked_group_id) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
    #[inline] pub fn parent_group_id(&self) -> &str { text(&self.parent_group_id) }
}

pub struct PlacementGroupInfo { pub supported_strategies: Option<Vec<PlacementGroupStrategy>> }
impl Shape for PlacementGroupInfo {
    const SCHEMA: &'static Schema = &Schema { name: "PlacementGroupInfo", members: &[
        field("SupportedStrategies", "supportedStrategies", PLACEMENT_GROUP_STRATEGY_LIST_LIST),
    ], ..Schema::NONE };
    members! { supported_strategies }
}
impl PlacementGroupInfo {
    #[inline] pub fn supported_strategies(&self) -> &[PlacementGroupStrategy] { items(&self.supported_strategies) }
}

pub struct PlacementResponse { pub group_name: Option<String> }
impl Shape for PlacementResponse {
    const SCHEMA: &'static Schema = &Schema { name: "PlacementResponse", members: &[
        field("GroupName", "groupName", STRING),
    ], ..Schema::NONE };
    members! { group_name }
}
impl PlacementResponse {
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
}

pub struct PoolCidrBlock { pub cidr: Option<String> }
impl Shape for PoolCidrBlock {
    const SCHEMA: &'static Schema = &Schema { name: "PoolCidrBlock", members: &[
        field("Cidr", "poolCidrBlock", STRING),
    ], ..Schema::NONE };
    members! { cidr }
}
impl PoolCidrBlock {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
}

pub struct PortRange { pub from: Option<i32>, pub to: Option<i32> }
impl Shape for PortRange {
    const SCHEMA: &'static Schema = &Schema { name: "PortRange", members: &[
        field("From", "from", INTEGER), field("To", "to", INTEGER),
    ], ..Schema::NONE };
    members! { from, to }
}
impl PortRange {
    #[inline] pub fn from(&self) -> i32 { self.from.unwrap_or_default() }
    pub fn with_from(mut self, v: impl Into<i32>) -> Self { self.from = Some(v.into()); self }
    #[inline] pub fn to(&self) -> i32 { self.to.unwrap_or_default() }
    pub fn with_to(mut self, v: impl Into<i32>) -> Self { self.to = Some(v.into()); self }
}

pub struct PrefixList {
    pub cidrs: Option<Vec<String>>, pub prefix_list_id: Option<String>, pub prefix_list_name: Option<String>,
}
impl Shape for PrefixList {
    const SCHEMA: &'static Schema = &Schema { name: "PrefixList", members: &[
        field("Cidrs", "cidrSet", VALUE_STRING_LIST_LIST), field("PrefixListId", "prefixListId", STRING),
        field("PrefixListName", "prefixListName", STRING),
    ], ..Schema::NONE };
    members! { cidrs, prefix_list_id, prefix_list_name }
}
impl PrefixList {
    #[inline] pub fn cidrs(&self) -> &[String] { items(&self.cidrs) }
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    #[inline] pub fn prefix_list_name(&self) -> &str { text(&self.prefix_list_name) }
}

pub struct PrefixListAssociation { pub resource_id: Option<String>, pub resource_owner: Option<String> }
impl Shape for PrefixListAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "PrefixListAssociation", members: &[
        field("ResourceId", "resourceId", STRING), field("ResourceOwner", "resourceOwner", STRING),
    ], ..Schema::NONE };
    members! { resource_id, resource_owner }
}
impl PrefixListAssociation {
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_owner(&self) -> &str { text(&self.resource_owner) }
}

pub struct PrefixListEntry { pub cidr: Option<String>, pub description: Option<String> }
impl Shape for PrefixListEntry {
    const SCHEMA: &'static Schema = &Schema { name: "PrefixListEntry", members: &[
        field("Cidr", "cidr", STRING), field("Description", "description", STRING),
    ], ..Schema::NONE };
    members! { cidr, description }
}
impl PrefixListEntry {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
}

pub struct PrefixListId { pub description: Option<String>, pub prefix_list_id: Option<String> }
impl Shape for PrefixListId {
    const SCHEMA: &'static Schema = &Schema { name: "PrefixListId", members: &[
        field("Description", "description", STRING), field("PrefixListId", "prefixListId", STRING),
    ], ..Schema::NONE };
    members! { description, prefix_list_id }
}
impl PrefixListId {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    pub fn with_prefix_list_id(mut self, v: impl Into<String>) -> Self { self.prefix_list_id = Some(v.into()); self }
}

pub struct PriceSchedule {
    pub active: Option<bool>, pub currency_code: Option<CurrencyCodeValues>, pub price: Option<f64>,
    pub term: Option<i64>,
}
impl Shape for PriceSchedule {
    const SCHEMA: &'static Schema = &Schema { name: "PriceSchedule", members: &[
        field("Active", "active", BOOLEAN), field("CurrencyCode", "currencyCode", ENUM),
        field("Price", "price", DOUBLE), field("Term", "term", LONG),
    ], ..Schema::NONE };
    members! { active, currency_code, price, term }
}
impl PriceSchedule {
    #[inline] pub fn active(&self) -> bool { self.active.unwrap_or_default() }
    #[inline] pub fn currency_code(&self) -> &CurrencyCodeValues { choice(&self.currency_code) }
    #[inline] pub fn price(&self) -> f64 { self.price.unwrap_or_default() }
    #[inline] pub fn term(&self) -> i64 { self.term.unwrap_or_default() }
}

pub struct PriceScheduleSpecification {
    pub term: Option<i64>, pub price: Option<f64>, pub currency_code: Option<CurrencyCodeValues>,
}
impl Shape for PriceScheduleSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "PriceScheduleSpecification", members: &[
        field("Term", "term", LONG), field("Price", "price", DOUBLE), field("CurrencyCode", "currencyCode", ENUM),
    ], ..Schema::NONE };
    members! { term, price, currency_code }
}
impl PriceScheduleSpecification {
    pub fn with_term(mut self, v: impl Into<i64>) -> Self { self.term = Some(v.into()); self }
    pub fn with_price(mut self, v: impl Into<f64>) -> Self { self.price = Some(v.into()); self }
    pub fn with_currency_code(mut self, v: impl Into<CurrencyCodeValues>) -> Self { self.currency_code = Some(v.into()); self }
}

pub struct PricingDetail { pub count: Option<i32>, pub price: Option<f64> }
impl Shape for PricingDetail {
    const SCHEMA: &'static Schema = &Schema { name: "PricingDetail", members: &[
        field("Count", "count", INTEGER), field("Price", "price", DOUBLE),
    ], ..Schema::NONE };
    members! { count, price }
}
impl PricingDetail {
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn price(&self) -> f64 { self.price.unwrap_or_default() }
}

pub struct PrincipalIdFormat { pub arn: Option<String>, pub statuses: Option<Vec<IdFormat>> }
impl Shape for PrincipalIdFormat {
    const SCHEMA: &'static Schema = &Schema { name: "PrincipalIdFormat", members: &[
        field("Arn", "arn", STRING), field("Statuses", "statusSet", ID_FORMAT_LIST_LIST),
    ], ..Schema::NONE };
    members! { arn, statuses }
}
impl PrincipalIdFormat {
    #[inline] pub fn arn(&self) -> &str { text(&self.arn) }
    #[inline] pub fn statuses(&self) -> &[IdFormat] { items(&self.statuses) }
}

pub struct PrivateDnsDetails { pub private_dns_name: Option<String> }
impl Shape for PrivateDnsDetails {
    const SCHEMA: &'static Schema = &Schema { name: "PrivateDnsDetails", members: &[
        field("PrivateDnsName", "privateDnsName", STRING),
    ], ..Schema::NONE };
    members! { private_dns_name }
}
impl PrivateDnsDetails {
    #[inline] pub fn private_dns_name(&self) -> &str { text(&self.private_dns_name) }
}

pub struct PrivateDnsNameConfiguration {
    pub state: Option<DnsNameState>, pub r#type: Option<String>, pub value: Option<String>, pub name: Option<String>,
}
impl Shape for PrivateDnsNameConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "PrivateDnsNameConfiguration", members: &[
        field("State", "state", ENUM), field("Type", "type", STRING), field("Value", "value", STRING),
        field("Name", "name", STRING),
    ], ..Schema::NONE };
    members! { state, r#type, value, name }
}
impl PrivateDnsNameConfiguration {
    #[inline] pub fn state(&self) -> &DnsNameState { choice(&self.state) }
    #[inline] pub fn r#type(&self) -> &str { text(&self.r#type) }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
}

pub struct PrivateDnsNameOptionsOnLaunch {
    pub hostname_type: Option<HostnameType>, pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
impl Shape for PrivateDnsNameOptionsOnLaunch {
    const SCHEMA: &'static Schema = &Schema { name: "PrivateDnsNameOptionsOnLaunch", members: &[
        field("HostnameType", "hostnameType", ENUM),
        field("EnableResourceNameDnsARecord", "enableResourceNameDnsARecord", BOOLEAN),
        field("EnableResourceNameDnsAAAARecord", "enableResourceNameDnsAAAARecord", BOOLEAN),
    ], ..Schema::NONE };
    members! { hostname_type, enable_resource_name_dns_a_record, enable_resource_name_dns_aaaa_record }
}
impl PrivateDnsNameOptionsOnLaunch {
    #[inline] pub fn hostname_type(&self) -> &HostnameType { choice(&self.hostname_type) }
    #[inline] pub fn enable_resource_name_dns_a_record(&self) -> bool { self.enable_resource_name_dns_a_record.unwrap_or_default() }
    #[inline] pub fn enable_resource_name_dns_aaaa_record(&self) -> bool { self.enable_resource_name_dns_aaaa_record.unwrap_or_default() }
}

pub struct PrivateDnsNameOptionsRequest {
    pub hostname_type: Option<HostnameType>, pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
impl Shape for PrivateDnsNameOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "PrivateDnsNameOptionsRequest", members: &[
        field("HostnameType", "", ENUM), field("EnableResourceNameDnsARecord", "", BOOLEAN),
        field("EnableResourceNameDnsAAAARecord", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { hostname_type, enable_resource_name_dns_a_record, enable_resource_name_dns_aaaa_record }
}
impl PrivateDnsNameOptionsRequest {
    pub fn with_hostname_type(mut self, v: impl Into<HostnameType>) -> Self { self.hostname_type = Some(v.into()); self }
    pub fn with_enable_resource_name_dns_a_record(mut self, v: impl Into<bool>) -> Self { self.enable_resource_name_dns_a_record = Some(v.into()); self }
    pub fn with_enable_resource_name_dns_aaaa_record(mut self, v: impl Into<bool>) -> Self { self.enable_resource_name_dns_aaaa_record = Some(v.into()); self }
}

pub struct PrivateDnsNameOptionsResponse {
    pub hostname_type: Option<HostnameType>, pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
impl Shape for PrivateDnsNameOptionsResponse {
    const SCHEMA: &'static Schema = &Schema { name: "PrivateDnsNameOptionsResponse", members: &[
        field("HostnameType", "hostnameType", ENUM),
        field("EnableResourceNameDnsARecord", "enableResourceNameDnsARecord", BOOLEAN),
        field("EnableResourceNameDnsAAAARecord", "enableResourceNameDnsAAAARecord", BOOLEAN),
    ], ..Schema::NONE };
    members! { hostname_type, enable_resource_name_dns_a_record, enable_resource_name_dns_aaaa_record }
}
impl PrivateDnsNameOptionsResponse {
    #[inline] pub fn hostname_type(&self) -> &HostnameType { choice(&self.hostname_type) }
    #[inline] pub fn enable_resource_name_dns_a_record(&self) -> bool { self.enable_resource_name_dns_a_record.unwrap_or_default() }
    #[inline] pub fn enable_resource_name_dns_aaaa_record(&self) -> bool { self.enable_resource_name_dns_aaaa_record.unwrap_or_default() }
}

pub struct PrivateIpAddressSpecification { pub primary: Option<bool>, pub private_ip_address: Option<String> }
impl Shape for PrivateIpAddressSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "PrivateIpAddressSpecification", members: &[
        field("Primary", "primary", BOOLEAN), field("PrivateIpAddress", "privateIpAddress", STRING),
    ], ..Schema::NONE };
    members! { primary, private_ip_address }
}
impl PrivateIpAddressSpecification {
    #[inline] pub fn primary(&self) -> bool { self.primary.unwrap_or_default() }
    pub fn with_primary(mut self, v: impl Into<bool>) -> Self { self.primary = Some(v.into()); self }
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
    pub fn with_private_ip_address(mut self, v: impl Into<String>) -> Self { self.private_ip_address = Some(v.into()); self }
}

pub struct ProcessorInfo {
    pub supported_architectures: Option<Vec<ArchitectureType>>, pub sustained_clock_speed_in_ghz: Option<f64>,
    pub supported_features: Option<Vec<SupportedAdditionalProcessorFeature>>, pub manufacturer: Option<String>,
}
impl Shape for ProcessorInfo {
    const SCHEMA: &'static Schema = &Schema { name: "ProcessorInfo", members: &[
        field("SupportedArchitectures", "supportedArchitectures", ARCHITECTURE_TYPE_LIST_LIST),
        field("SustainedClockSpeedInGhz", "sustainedClockSpeedInGhz", DOUBLE),
        field("SupportedFeatures", "supportedFeatures", SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE_LIST_LIST),
        field("Manufacturer", "manufacturer", STRING),
    ], ..Schema::NONE };
    members! { supported_architectures, sustained_clock_speed_in_ghz, supported_features, manufacturer }
}
impl ProcessorInfo {
    #[inline] pub fn supported_architectures(&self) -> &[ArchitectureType] { items(&self.supported_architectures) }
    #[inline] pub fn sustained_clock_speed_in_ghz(&self) -> f64 { self.sustained_clock_speed_in_ghz.unwrap_or_default() }
    #[inline] pub fn supported_features(&self) -> &[SupportedAdditionalProcessorFeature] { items(&self.supported_features) }
    #[inline] pub fn manufacturer(&self) -> &str { text(&self.manufacturer) }
}

pub struct ProductCode { pub product_code_id: Option<String>, pub product_code_type: Option<ProductCodeValues> }
impl Shape for ProductCode {
    const SCHEMA: &'static Schema = &Schema { name: "ProductCode", members: &[
        field("ProductCodeId", "productCode", STRING), field("ProductCodeType", "type", ENUM),
    ], ..Schema::NONE };
    members! { product_code_id, product_code_type }
}
impl ProductCode {
    #[inline] pub fn product_code_id(&self) -> &str { text(&self.product_code_id) }
    #[inline] pub fn product_code_type(&self) -> &ProductCodeValues { choice(&self.product_code_type) }
}

pub struct PropagatingVgw { pub gateway_id: Option<String> }
impl Shape for PropagatingVgw {
    const SCHEMA: &'static Schema = &Schema { name: "PropagatingVgw", members: &[
        field("GatewayId", "gatewayId", STRING),
    ], ..Schema::NONE };
    members! { gateway_id }
}
impl PropagatingVgw {
    #[inline] pub fn gateway_id(&self) -> &str { text(&self.gateway_id) }
}

pub struct ProvisionedBandwidth {
    pub provision_time: Option<Timestamp>, pub provisioned: Option<String>, pub request_time: Option<Timestamp>,
    pub requested: Option<String>, pub status: Option<String>,
}
impl Shape for ProvisionedBandwidth {
    const SCHEMA: &'static Schema = &Schema { name: "ProvisionedBandwidth", members: &[
        field("ProvisionTime", "provisionTime", TIMESTAMP), field("Provisioned", "provisioned", STRING),
        field("RequestTime", "requestTime", TIMESTAMP), field("Requested", "requested", STRING),
        field("Status", "status", STRING),
    ], ..Schema::NONE };
    members! { provision_time, provisioned, request_time, requested, status }
}
impl ProvisionedBandwidth {
    #[inline] pub fn provision_time(&self) -> Timestamp { moment(&self.provision_time) }
    #[inline] pub fn provisioned(&self) -> &str { text(&self.provisioned) }
    #[inline] pub fn request_time(&self) -> Timestamp { moment(&self.request_time) }
    #[inline] pub fn requested(&self) -> &str { text(&self.requested) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
}

pub struct PtrUpdateStatus { pub value: Option<String>, pub status: Option<String>, pub reason: Option<String> }
impl Shape for PtrUpdateStatus {
    const SCHEMA: &'static Schema = &Schema { name: "PtrUpdateStatus", members: &[
        field("Value", "value", STRING), field("Status", "status", STRING), field("Reason", "reason", STRING),
    ], ..Schema::NONE };
    members! { value, status, reason }
}
impl PtrUpdateStatus {
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn reason(&self) -> &str { text(&self.reason) }
}

pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<String>, pub public_ipv4_dns_name: Option<String>,
    pub public_ipv6_dns_name: Option<String>, pub public_dual_stack_dns_name: Option<String>,
}
impl Shape for PublicIpDnsNameOptions {
    const SCHEMA: &'static Schema = &Schema { name: "PublicIpDnsNameOptions", members: &[
        field("DnsHostnameType", "dnsHostnameType", STRING), field("PublicIpv4DnsName", "publicIpv4DnsName", STRING),
        field("PublicIpv6DnsName", "publicIpv6DnsName", STRING),
        field("PublicDualStackDnsName", "publicDualStackDnsName", STRING),
    ], ..Schema::NONE };
    members! { dns_hostname_type, public_ipv4_dns_name, public_ipv6_dns_name, public_dual_stack_dns_name }
}
impl PublicIpDnsNameOptions {
    #[inline] pub fn dns_hostname_type(&self) -> &str { text(&self.dns_hostname_type) }
    #[inline] pub fn public_ipv4_dns_name(&self) -> &str { text(&self.public_ipv4_dns_name) }
    #[inline] pub fn public_ipv6_dns_name(&self) -> &str { text(&self.public_ipv6_dns_name) }
    #[inline] pub fn public_dual_stack_dns_name(&self) -> &str { text(&self.public_dual_stack_dns_name) }
}

pub struct PublicIpv4Pool {
    pub pool_id: Option<String>, pub description: Option<String>,
    pub pool_address_ranges: Option<Vec<PublicIpv4PoolRange>>, pub total_address_count: Option<i32>,
    pub total_available_address_count: Option<i32>, pub network_border_group: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for PublicIpv4Pool {
    const SCHEMA: &'static Schema = &Schema { name: "PublicIpv4Pool", members: &[
        field("PoolId", "poolId", STRING), field("Description", "description", STRING),
        field("PoolAddressRanges", "poolAddressRangeSet", PUBLIC_IPV4_POOL_RANGE_SET_LIST),
        field("TotalAddressCount", "totalAddressCount", INTEGER),
        field("TotalAvailableAddressCount", "totalAvailableAddressCount", INTEGER),
        field("NetworkBorderGroup", "networkBorderGroup", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        pool_id, description, pool_address_ranges, total_address_count, total_available_address_count,
        network_border_group, tags,
    }
}
impl PublicIpv4Pool {
    #[inline] pub fn pool_id(&self) -> &str { text(&self.pool_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn pool_address_ranges(&self) -> &[PublicIpv4PoolRange] { items(&self.pool_address_ranges) }
    #[inline] pub fn total_address_count(&self) -> i32 { self.total_address_count.unwrap_or_default() }
    #[inline] pub fn total_available_address_count(&self) -> i32 { self.total_available_address_count.unwrap_or_default() }
    #[inline] pub fn network_border_group(&self) -> &str { text(&self.network_border_group) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct PublicIpv4PoolRange {
    pub first_address: Option<String>, pub last_address: Option<String>, pub address_count: Option<i32>,
    pub available_address_count: Option<i32>,
}
impl Shape for PublicIpv4PoolRange {
    const SCHEMA: &'static Schema = &Schema { name: "PublicIpv4PoolRange", members: &[
        field("FirstAddress", "firstAddress", STRING), field("LastAddress", "lastAddress", STRING),
        field("AddressCount", "addressCount", INTEGER),
        field("AvailableAddressCount", "availableAddressCount", INTEGER),
    ], ..Schema::NONE };
    members! { first_address, last_address, address_count, available_address_count }
}
impl PublicIpv4PoolRange {
    #[inline] pub fn first_address(&self) -> &str { text(&self.first_address) }
    #[inline] pub fn last_address(&self) -> &str { text(&self.last_address) }
    #[inline] pub fn address_count(&self) -> i32 { self.address_count.unwrap_or_default() }
    #[inline] pub fn available_address_count(&self) -> i32 { self.available_address_count.unwrap_or_default() }
}

pub struct Purchase {
    pub currency_code: Option<CurrencyCodeValues>, pub duration: Option<i32>, pub host_id_set: Option<Vec<String>>,
    pub host_reservation_id: Option<String>, pub hourly_price: Option<String>, pub instance_family: Option<String>,
    pub payment_option: Option<PaymentOption>, pub upfront_price: Option<String>,
}
impl Shape for Purchase {
    const SCHEMA: &'static Schema = &Schema { name: "Purchase", members: &[
        field("CurrencyCode", "currencyCode", ENUM), field("Duration", "duration", INTEGER),
        field("HostIdSet", "hostIdSet", RESPONSE_HOST_ID_SET_LIST),
        field("HostReservationId", "hostReservationId", STRING), field("HourlyPrice", "hourlyPrice", STRING),
        field("InstanceFamily", "instanceFamily", STRING), field("PaymentOption", "paymentOption", ENUM),
        field("UpfrontPrice", "upfrontPrice", STRING),
    ], ..Schema::NONE };
    members! {
        currency_code, duration, host_id_set, host_reservation_id, hourly_price, instance_family, payment_option,
        upfront_price,
    }
}
impl Purchase {
    #[inline] pub fn currency_code(&self) -> &CurrencyCodeValues { choice(&self.currency_code) }
    #[inline] pub fn duration(&self) -> i32 { self.duration.unwrap_or_default() }
    #[inline] pub fn host_id_set(&self) -> &[String] { items(&self.host_id_set) }
    #[inline] pub fn host_reservation_id(&self) -> &str { text(&self.host_reservation_id) }
    #[inline] pub fn hourly_price(&self) -> &str { text(&self.hourly_price) }
    #[inline] pub fn instance_family(&self) -> &str { text(&self.instance_family) }
    #[inline] pub fn payment_option(&self) -> &PaymentOption { choice(&self.payment_option) }
    #[inline] pub fn upfront_price(&self) -> &str { text(&self.upfront_price) }
}

pub struct PurchaseRequest { pub instance_count: Option<i32>, pub purchase_token: Option<String> }
impl Shape for PurchaseRequest {
    const SCHEMA: &'static Schema = &Schema { name: "PurchaseRequest", members: &[
        field("InstanceCount", "", INTEGER).required(), field("PurchaseToken", "", STRING).required(),
    ], ..Schema::NONE };
    members! { instance_count, purchase_token }
}
impl PurchaseRequest {
    pub fn with_instance_count(mut self, v: impl Into<i32>) -> Self { self.instance_count = Some(v.into()); self }
    pub fn with_purchase_token(mut self, v: impl Into<String>) -> Self { self.purchase_token = Some(v.into()); self }
}

shape_impls! {
    LastError, LaunchPermission, LaunchPermissionModifications, LaunchSpecification, LaunchTemplate,
    LaunchTemplateAndOverridesResponse, LaunchTemplateBlockDeviceMapping, LaunchTemplateBlockDeviceMappingRequest,
    LaunchTemplateCapacityReservationSpecificationRequest, LaunchTemplateCapacityReservationSpecificationResponse,
    LaunchTemplateConfig, LaunchTemplateCpuOptions, LaunchTemplateCpuOptionsRequest, LaunchTemplateEbsBlockDevice,
    LaunchTemplateEbsBlockDeviceRequest, LaunchTemplateElasticInferenceAccelerator,
    LaunchTemplateElasticInferenceAcceleratorResponse, LaunchTemplateEnaSrdSpecification,
    LaunchTemplateEnaSrdUdpSpecification, LaunchTemplateEnclaveOptions, LaunchTemplateEnclaveOptionsRequest,
    LaunchTemplateHibernationOptions, LaunchTemplateHibernationOptionsRequest,
    LaunchTemplateIamInstanceProfileSpecification, LaunchTemplateIamInstanceProfileSpecificationRequest,
    LaunchTemplateInstanceMaintenanceOptions, LaunchTemplateInstanceMaintenanceOptionsRequest,
    LaunchTemplateInstanceMarketOptions, LaunchTemplateInstanceMarketOptionsRequest,
    LaunchTemplateInstanceMetadataOptions, LaunchTemplateInstanceMetadataOptionsRequest,
    LaunchTemplateInstanceNetworkInterfaceSpecification, LaunchTemplateInstanceNetworkInterfaceSpecificationRequest,
    LaunchTemplateInstanceSecondaryInterfaceSpecification,
    LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest, LaunchTemplateLicenseConfiguration,
    LaunchTemplateLicenseConfigurationRequest, LaunchTemplateNetworkPerformanceOptions,
    LaunchTemplateNetworkPerformanceOptionsRequest, LaunchTemplateOverrides, LaunchTemplatePlacement,
    LaunchTemplatePlacementRequest, LaunchTemplatePrivateDnsNameOptions, LaunchTemplatePrivateDnsNameOptionsRequest,
    LaunchTemplateSpecification, LaunchTemplateSpotMarketOptions, LaunchTemplateSpotMarketOptionsRequest,
    LaunchTemplateTagSpecification, LaunchTemplateTagSpecificationRequest, LaunchTemplateVersion,
    LaunchTemplatesMonitoring, LaunchTemplatesMonitoringRequest, LicenseConfiguration, LicenseConfigurationRequest,
    LoadBalancersConfig, LoadPermission, LoadPermissionModifications, LoadPermissionRequest, LocalGateway,
    LocalGatewayRoute, LocalGatewayRouteTable, LocalGatewayRouteTableVirtualInterfaceGroupAssociation,
    LocalGatewayRouteTableVpcAssociation, LocalGatewayVirtualInterface, LocalGatewayVirtualInterfaceGroup,
    LockedSnapshotsInfo, MacHost, MacModificationTask, MacSystemIntegrityProtectionConfiguration,
    MacSystemIntegrityProtectionConfigurationRequest, MaintenanceDetails, ManagedPrefixList,
    ManagedResourceVisibilitySettings, MediaAcceleratorInfo, MediaDeviceInfo, MediaDeviceMemoryInfo, MemoryGiBPerVCpu,
    MemoryGiBPerVCpuRequest, MemoryInfo, MemoryMiB, MemoryMiBRequest, MetricCategory, MetricDataResult, MetricPoint,
    MetricValue, ModificationQuoteCurrentConfiguration, ModificationReservationUpdate, ModificationTerms,
    ModifyTransitGatewayOptions, ModifyTransitGatewayPeeringAttachmentRequestOptions,
    ModifyTransitGatewayVpcAttachmentRequestOptions, ModifyVerifiedAccessEndpointCidrOptions,
    ModifyVerifiedAccessEndpointEniOptions, ModifyVerifiedAccessEndpointLoadBalancerOptions,
    ModifyVerifiedAccessEndpointPortRange, ModifyVerifiedAccessEndpointRdsOptions,
    ModifyVerifiedAccessNativeApplicationOidcOptions, ModifyVerifiedAccessTrustProviderDeviceOptions,
    ModifyVerifiedAccessTrustProviderOidcOptions, ModifyVpnTunnelOptionsSpecification, Monitoring, MovingAddressStatus,
    NatFlexCostAllocationPolicyDocument, NatGateway, NatGatewayAddress, NatGatewayAttachedAppliance,
    NativeApplicationOidcOptions, NetworkAcl, NetworkAclAssociation, NetworkAclEntry, NetworkBandwidthGbps,
    NetworkBandwidthGbpsRequest, NetworkCardInfo, NetworkInfo, NetworkInsightsAccessScope,
    NetworkInsightsAccessScopeAnalysis, NetworkInsightsAccessScopeContent, NetworkInsightsAnalysis,
    NetworkInsightsPath, NetworkInterface, NetworkInterfaceAssociation, NetworkInterfaceAttachment,
    NetworkInterfaceAttachmentChanges, NetworkInterfaceCount, NetworkInterfaceCountRequest,
    NetworkInterfaceIpv6Address, NetworkInterfacePermission, NetworkInterfacePermissionState,
    NetworkInterfacePrivateIpAddress, NeuronDeviceCoreInfo, NeuronDeviceInfo, NeuronDeviceMemoryInfo, NeuronInfo,
    NewDhcpConfiguration, NitroTpmInfo, OidcOptions, OnDemandOptions, OnDemandOptionsRequest, OperatorRequest,
    OperatorResponse, OutpostLag, PacketHeaderStatement, PacketHeaderStatementRequest, PathComponent, PathFilter,
    PathRequestFilter, PathStatement, PathStatementRequest, PayerResponsibilityEntry, PciId,
    PcxFlexCostAllocationPolicyDocument, PeeringAttachmentStatus, PeeringConnectionOptions,
    PeeringConnectionOptionsRequest, PeeringTgwInfo, PerformanceFactorReference, PerformanceFactorReferenceRequest,
    PerformanceStatusSummary, Phase1DHGroupNumbersListValue, Phase1DHGroupNumbersRequestListValue,
    Phase1EncryptionAlgorithmsListValue, Phase1EncryptionAlgorithmsRequestListValue,
    Phase1IntegrityAlgorithmsListValue, Phase1IntegrityAlgorithmsRequestListValue, Phase2DHGroupNumbersListValue,
    Phase2DHGroupNumbersRequestListValue, Phase2EncryptionAlgorithmsListValue,
    Phase2EncryptionAlgorithmsRequestListValue, Phase2IntegrityAlgorithmsListValue,
    Phase2IntegrityAlgorithmsRequestListValue, Placement, PlacementGroup, PlacementGroupInfo, PlacementResponse,
    PoolCidrBlock, PortRange, PrefixList, PrefixListAssociation, PrefixListEntry, PrefixListId, PriceSchedule,
    PriceScheduleSpecification, PricingDetail, PrincipalIdFormat, PrivateDnsDetails, PrivateDnsNameConfiguration,
    PrivateDnsNameOptionsOnLaunch, PrivateDnsNameOptionsRequest, PrivateDnsNameOptionsResponse,
    PrivateIpAddressSpecification, ProcessorInfo, ProductCode, PropagatingVgw, ProvisionedBandwidth, PtrUpdateStatus,
    PublicIpDnsNameOptions, PublicIpv4Pool, PublicIpv4PoolRange, Purchase, PurchaseRequest,
}
