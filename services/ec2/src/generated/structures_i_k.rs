// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct IKEVersionsListValue { pub value: Option<String> }
impl Shape for IKEVersionsListValue {
    const SCHEMA: &'static Schema = &Schema { name: "IKEVersionsListValue", members: &[
        field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl IKEVersionsListValue {
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct IKEVersionsRequestListValue { pub value: Option<String> }
impl Shape for IKEVersionsRequestListValue {
    const SCHEMA: &'static Schema = &Schema { name: "IKEVersionsRequestListValue", members: &[
        field("Value", "", STRING),
    ], ..Schema::NONE };
    members! { value }
}
impl IKEVersionsRequestListValue {
    pub fn with_value(mut self, v: impl Into<String>) -> Self { self.value = Some(v.into()); self }
}

pub struct IamInstanceProfile { pub arn: Option<String>, pub id: Option<String> }
impl Shape for IamInstanceProfile {
    const SCHEMA: &'static Schema = &Schema { name: "IamInstanceProfile", members: &[
        field("Arn", "arn", STRING), field("Id", "id", STRING),
    ], ..Schema::NONE };
    members! { arn, id }
}
impl IamInstanceProfile {
    #[inline] pub fn arn(&self) -> &str { text(&self.arn) }
    #[inline] pub fn id(&self) -> &str { text(&self.id) }
}

pub struct IamInstanceProfileAssociation {
    pub association_id: Option<String>, pub instance_id: Option<String>,
    pub iam_instance_profile: Option<IamInstanceProfile>, pub state: Option<IamInstanceProfileAssociationState>,
    pub timestamp: Option<Timestamp>,
}
impl Shape for IamInstanceProfileAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "IamInstanceProfileAssociation", members: &[
        field("AssociationId", "associationId", STRING), field("InstanceId", "instanceId", STRING),
        field("IamInstanceProfile", "iamInstanceProfile", STRUCTURE), field("State", "state", ENUM),
        field("Timestamp", "timestamp", TIMESTAMP),
    ], ..Schema::NONE };
    members! { association_id, instance_id, iam_instance_profile, state, timestamp }
}
impl IamInstanceProfileAssociation {
    #[inline] pub fn association_id(&self) -> &str { text(&self.association_id) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn iam_instance_profile(&self) -> &IamInstanceProfile { nested(&self.iam_instance_profile) }
    #[inline] pub fn state(&self) -> &IamInstanceProfileAssociationState { choice(&self.state) }
    #[inline] pub fn timestamp(&self) -> Timestamp { moment(&self.timestamp) }
}

pub struct IamInstanceProfileSpecification { pub arn: Option<String>, pub name: Option<String> }
impl Shape for IamInstanceProfileSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "IamInstanceProfileSpecification", members: &[
        field("Arn", "arn", STRING), field("Name", "name", STRING),
    ], ..Schema::NONE };
    members! { arn, name }
}
impl IamInstanceProfileSpecification {
    #[inline] pub fn arn(&self) -> &str { text(&self.arn) }
    pub fn with_arn(mut self, v: impl Into<String>) -> Self { self.arn = Some(v.into()); self }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    pub fn with_name(mut self, v: impl Into<String>) -> Self { self.name = Some(v.into()); self }
}

pub struct IcmpTypeCode { pub code: Option<i32>, pub r#type: Option<i32> }
impl Shape for IcmpTypeCode {
    const SCHEMA: &'static Schema = &Schema { name: "IcmpTypeCode", members: &[
        field("Code", "code", INTEGER), field("Type", "type", INTEGER),
    ], ..Schema::NONE };
    members! { code, r#type }
}
impl IcmpTypeCode {
    #[inline] pub fn code(&self) -> i32 { self.code.unwrap_or_default() }
    pub fn with_code(mut self, v: impl Into<i32>) -> Self { self.code = Some(v.into()); self }
    #[inline] pub fn r#type(&self) -> i32 { self.r#type.unwrap_or_default() }
    pub fn with_type(mut self, v: impl Into<i32>) -> Self { self.r#type = Some(v.into()); self }
}

pub struct IdFormat { pub deadline: Option<Timestamp>, pub resource: Option<String>, pub use_long_ids: Option<bool> }
impl Shape for IdFormat {
    const SCHEMA: &'static Schema = &Schema { name: "IdFormat", members: &[
        field("Deadline", "deadline", TIMESTAMP), field("Resource", "resource", STRING),
        field("UseLongIds", "useLongIds", BOOLEAN),
    ], ..Schema::NONE };
    members! { deadline, resource, use_long_ids }
}
impl IdFormat {
    #[inline] pub fn deadline(&self) -> Timestamp { moment(&self.deadline) }
    #[inline] pub fn resource(&self) -> &str { text(&self.resource) }
    #[inline] pub fn use_long_ids(&self) -> bool { self.use_long_ids.unwrap_or_default() }
}

pub struct Image {
    pub platform_details: Option<String>, pub usage_operation: Option<String>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>, pub description: Option<String>,
    pub ena_support: Option<bool>, pub hypervisor: Option<HypervisorType>, pub image_owner_alias: Option<String>,
    pub name: Option<String>, pub root_device_name: Option<String>, pub root_device_type: Option<DeviceType>,
    pub sriov_net_support: Option<String>, pub state_reason: Option<StateReason>, pub tags: Option<Vec<Tag>>,
    pub virtualization_type: Option<VirtualizationType>, pub boot_mode: Option<BootModeValues>,
    pub tpm_support: Option<TpmSupportValues>, pub deprecation_time: Option<String>,
    pub imds_support: Option<ImdsSupportValues>, pub source_instance_id: Option<String>,
    pub deregistration_protection: Option<String>, pub last_launched_time: Option<String>,
    pub image_allowed: Option<bool>, pub source_image_id: Option<String>, pub source_image_region: Option<String>,
    pub free_tier_eligible: Option<bool>, pub public_ssm_parameter_name: Option<String>,
    pub image_watermarks: Option<Vec<ImageWatermark>>, pub scan_results: Option<ScanResults>,
    pub instance_type_specification: Option<InstanceTypeSpecification>, pub image_id: Option<String>,
    pub image_location: Option<String>, pub state: Option<ImageState>, pub owner_id: Option<String>,
    pub creation_date: Option<String>, pub public: Option<bool>, pub product_codes: Option<Vec<ProductCode>>,
    pub architecture: Option<ArchitectureValues>, pub image_type: Option<ImageTypeValues>,
    pub kernel_id: Option<String>, pub ramdisk_id: Option<String>, pub platform: Option<PlatformValues>,
}
impl Shape for Image {
    const SCHEMA: &'static Schema = &Schema { name: "Image", members: &[
        field("PlatformDetails", "platformDetails", STRING), field("UsageOperation", "usageOperation", STRING),
        field("BlockDeviceMappings", "blockDeviceMapping", BLOCK_DEVICE_MAPPING_LIST_LIST),
        field("Description", "description", STRING), field("EnaSupport", "enaSupport", BOOLEAN),
        field("Hypervisor", "hypervisor", ENUM), field("ImageOwnerAlias", "imageOwnerAlias", STRING),
        field("Name", "name", STRING), field("RootDeviceName", "rootDeviceName", STRING),
        field("RootDeviceType", "rootDeviceType", ENUM), field("SriovNetSupport", "sriovNetSupport", STRING),
        field("StateReason", "stateReason", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
        field("VirtualizationType", "virtualizationType", ENUM), field("BootMode", "bootMode", ENUM),
        field("TpmSupport", "tpmSupport", ENUM), field("DeprecationTime", "deprecationTime", STRING),
        field("ImdsSupport", "imdsSupport", ENUM), field("SourceInstanceId", "sourceInstanceId", STRING),
        field("DeregistrationProtection", "deregistrationProtection", STRING),
        field("LastLaunchedTime", "lastLaunchedTime", STRING), field("ImageAllowed", "imageAllowed", BOOLEAN),
        field("SourceImageId", "sourceImageId", STRING), field("SourceImageRegion", "sourceImageRegion", STRING),
        field("FreeTierEligible", "freeTierEligible", BOOLEAN),
        field("PublicSsmParameterName", "publicSsmParameterName", STRING),
        field("ImageWatermarks", "imageWatermarkSet", IMAGE_WATERMARK_LIST_LIST),
        field("ScanResults", "scanResults", STRUCTURE),
        field("InstanceTypeSpecification", "instanceTypeSpecification", STRUCTURE),
        field("ImageId", "imageId", STRING), field("ImageLocation", "imageLocation", STRING),
        field("State", "imageState", ENUM), field("OwnerId", "imageOwnerId", STRING),
        field("CreationDate", "creationDate", STRING), field("Public", "isPublic", BOOLEAN),
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST), field("Architecture", "architecture", ENUM),
        field("ImageType", "imageType", ENUM), field("KernelId", "kernelId", STRING),
        field("RamdiskId", "ramdiskId", STRING), field("Platform", "platform", ENUM),
    ], ..Schema::NONE };
    members! {
        platform_details, usage_operation, block_device_mappings, description, ena_support, hypervisor,
        image_owner_alias, name, root_device_name, root_device_type, sriov_net_support, state_reason, tags,
        virtualization_type, boot_mode, tpm_support, deprecation_time, imds_support, source_instance_id,
        deregistration_protection, last_launched_time, image_allowed, source_image_id, source_image_region,
        free_tier_eligible, public_ssm_parameter_name, image_watermarks, scan_results, instance_type_specification,
        image_id, image_location, state, owner_id, creation_date, public, product_codes, architecture, image_type,
        kernel_id, ramdisk_id, platform,
    }
}
impl Image {
    #[inline] pub fn platform_details(&self) -> &str { text(&self.platform_details) }
    #[inline] pub fn usage_operation(&self) -> &str { text(&self.usage_operation) }
    #[inline] pub fn block_device_mappings(&self) -> &[BlockDeviceMapping] { items(&self.block_device_mappings) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn ena_support(&self) -> bool { self.ena_support.unwrap_or_default() }
    #[inline] pub fn hypervisor(&self) -> &HypervisorType { choice(&self.hypervisor) }
    #[inline] pub fn image_owner_alias(&self) -> &str { text(&self.image_owner_alias) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn root_device_name(&self) -> &str { text(&self.root_device_name) }
    #[inline] pub fn root_device_type(&self) -> &DeviceType { choice(&self.root_device_type) }
    #[inline] pub fn sriov_net_support(&self) -> &str { text(&self.sriov_net_support) }
    #[inline] pub fn state_reason(&self) -> &StateReason { nested(&self.state_reason) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn virtualization_type(&self) -> &VirtualizationType { choice(&self.virtualization_type) }
    #[inline] pub fn boot_mode(&self) -> &BootModeValues { choice(&self.boot_mode) }
    #[inline] pub fn tpm_support(&self) -> &TpmSupportValues { choice(&self.tpm_support) }
    #[inline] pub fn deprecation_time(&self) -> &str { text(&self.deprecation_time) }
    #[inline] pub fn imds_support(&self) -> &ImdsSupportValues { choice(&self.imds_support) }
    #[inline] pub fn source_instance_id(&self) -> &str { text(&self.source_instance_id) }
    #[inline] pub fn deregistration_protection(&self) -> &str { text(&self.deregistration_protection) }
    #[inline] pub fn last_launched_time(&self) -> &str { text(&self.last_launched_time) }
    #[inline] pub fn image_allowed(&self) -> bool { self.image_allowed.unwrap_or_default() }
    #[inline] pub fn source_image_id(&self) -> &str { text(&self.source_image_id) }
    #[inline] pub fn source_image_region(&self) -> &str { text(&self.source_image_region) }
    #[inline] pub fn free_tier_eligible(&self) -> bool { self.free_tier_eligible.unwrap_or_default() }
    #[inline] pub fn public_ssm_parameter_name(&self) -> &str { text(&self.public_ssm_parameter_name) }
    #[inline] pub fn image_watermarks(&self) -> &[ImageWatermark] { items(&self.image_watermarks) }
    #[inline] pub fn scan_results(&self) -> &ScanResults { nested(&self.scan_results) }
    #[inline] pub fn instance_type_specification(&self) -> &InstanceTypeSpecification { nested(&self.instance_type_specification) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn image_location(&self) -> &str { text(&self.image_location) }
    #[inline] pub fn state(&self) -> &ImageState { choice(&self.state) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn creation_date(&self) -> &str { text(&self.creation_date) }
    #[inline] pub fn public(&self) -> bool { self.public.unwrap_or_default() }
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn architecture(&self) -> &ArchitectureValues { choice(&self.architecture) }
    #[inline] pub fn image_type(&self) -> &ImageTypeValues { choice(&self.image_type) }
    #[inline] pub fn kernel_id(&self) -> &str { text(&self.kernel_id) }
    #[inline] pub fn ramdisk_id(&self) -> &str { text(&self.ramdisk_id) }
    #[inline] pub fn platform(&self) -> &PlatformValues { choice(&self.platform) }
}

pub struct ImageAncestryEntry {
    pub creation_date: Option<Timestamp>, pub image_id: Option<String>, pub image_owner_alias: Option<String>,
    pub source_image_id: Option<String>, pub source_image_region: Option<String>,
}
impl Shape for ImageAncestryEntry {
    const SCHEMA: &'static Schema = &Schema { name: "ImageAncestryEntry", members: &[
        field("CreationDate", "creationDate", TIMESTAMP), field("ImageId", "imageId", STRING),
        field("ImageOwnerAlias", "imageOwnerAlias", STRING), field("SourceImageId", "sourceImageId", STRING),
        field("SourceImageRegion", "sourceImageRegion", STRING),
    ], ..Schema::NONE };
    members! { creation_date, image_id, image_owner_alias, source_image_id, source_image_region }
}
impl ImageAncestryEntry {
    #[inline] pub fn creation_date(&self) -> Timestamp { moment(&self.creation_date) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn image_owner_alias(&self) -> &str { text(&self.image_owner_alias) }
    #[inline] pub fn source_image_id(&self) -> &str { text(&self.source_image_id) }
    #[inline] pub fn source_image_region(&self) -> &str { text(&self.source_image_region) }
}

pub struct ImageCriterion {
    pub image_providers: Option<Vec<String>>, pub marketplace_product_codes: Option<Vec<String>>,
    pub image_names: Option<Vec<String>>, pub deprecation_time_condition: Option<DeprecationTimeCondition>,
    pub creation_date_condition: Option<CreationDateCondition>,
    pub image_watermarks: Option<Vec<ImageWatermarkFilterResponse>>,
    pub scan_result_condition: Option<ScanResultCondition>,
}
impl Shape for ImageCriterion {
    const SCHEMA: &'static Schema = &Schema { name: "ImageCriterion", members: &[
        field("ImageProviders", "imageProviderSet", IMAGE_PROVIDER_LIST_LIST),
        field("MarketplaceProductCodes", "marketplaceProductCodeSet", MARKETPLACE_PRODUCT_CODE_LIST_LIST),
        field("ImageNames", "imageNameSet", IMAGE_NAME_LIST_LIST),
        field("DeprecationTimeCondition", "deprecationTimeCondition", STRUCTURE),
        field("CreationDateCondition", "creationDateCondition", STRUCTURE),
        field("ImageWatermarks", "imageWatermarkSet", IMAGE_WATERMARK_FILTER_RESPONSE_LIST_LIST),
        field("ScanResultCondition", "scanResultCondition", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        image_providers, marketplace_product_codes, image_names, deprecation_time_condition, creation_date_condition,
        image_watermarks, scan_result_condition,
    }
}
impl ImageCriterion {
    #[inline] pub fn image_providers(&self) -> &[String] { items(&self.image_providers) }
    #[inline] pub fn marketplace_product_codes(&self) -> &[String] { items(&self.marketplace_product_codes) }
    #[inline] pub fn image_names(&self) -> &[String] { items(&self.image_names) }
    #[inline] pub fn deprecation_time_condition(&self) -> &DeprecationTimeCondition { nested(&self.deprecation_time_condition) }
    #[inline] pub fn creation_date_condition(&self) -> &CreationDateCondition { nested(&self.creation_date_condition) }
    #[inline] pub fn image_watermarks(&self) -> &[ImageWatermarkFilterResponse] { items(&self.image_watermarks) }
    #[inline] pub fn scan_result_condition(&self) -> &ScanResultCondition { nested(&self.scan_result_condition) }
}

pub struct ImageCriterionRequest {
    pub image_providers: Option<Vec<String>>, pub marketplace_product_codes: Option<Vec<String>>,
    pub image_names: Option<Vec<String>>, pub deprecation_time_condition: Option<DeprecationTimeConditionRequest>,
    pub creation_date_condition: Option<CreationDateConditionRequest>,
    pub image_watermarks: Option<Vec<ImageWatermarkFilterRequest>>,
    pub scan_result_condition: Option<ScanResultConditionRequest>,
}
impl Shape for ImageCriterionRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ImageCriterionRequest", members: &[
        field("ImageProviders", "ImageProvider", IMAGE_PROVIDER_REQUEST_LIST_LIST),
        field("MarketplaceProductCodes", "MarketplaceProductCode", MARKETPLACE_PRODUCT_CODE_REQUEST_LIST_LIST),
        field("ImageNames", "ImageName", IMAGE_NAME_CRITERIA_REQUEST_LIST_LIST),
        field("DeprecationTimeCondition", "", STRUCTURE), field("CreationDateCondition", "", STRUCTURE),
        field("ImageWatermarks", "ImageWatermark", IMAGE_WATERMARK_FILTER_REQUEST_LIST_LIST),
        field("ScanResultCondition", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        image_providers, marketplace_product_codes, image_names, deprecation_time_condition, creation_date_condition,
        image_watermarks, scan_result_condition,
    }
}
impl ImageCriterionRequest {
    pub fn with_image_providers(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.image_providers = list(v); self }
    pub fn with_marketplace_product_codes(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.marketplace_product_codes = list(v); self }
    pub fn with_image_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.image_names = list(v); self }
    pub fn with_deprecation_time_condition(mut self, v: impl Into<DeprecationTimeConditionRequest>) -> Self { self.deprecation_time_condition = Some(v.into()); self }
    pub fn with_creation_date_condition(mut self, v: impl Into<CreationDateConditionRequest>) -> Self { self.creation_date_condition = Some(v.into()); self }
    pub fn with_image_watermarks(mut self, v: impl IntoIterator<Item = impl Into<ImageWatermarkFilterRequest>>) -> Self { self.image_watermarks = list(v); self }
    pub fn with_scan_result_condition(mut self, v: impl Into<ScanResultConditionRequest>) -> Self { self.scan_result_condition = Some(v.into()); self }
}

pub struct ImageDiskContainer {
    pub description: Option<String>, pub device_name: Option<String>, pub format: Option<String>,
    pub snapshot_id: Option<String>, pub url: Option<String>, pub user_bucket: Option<UserBucket>,
}
impl Shape for ImageDiskContainer {
    const SCHEMA: &'static Schema = &Schema { name: "ImageDiskContainer", members: &[
        field("Description", "", STRING), field("DeviceName", "", STRING), field("Format", "", STRING),
        field("SnapshotId", "", STRING), field("Url", "", STRING).sensitive(), field("UserBucket", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { description, device_name, format, snapshot_id, url, user_bucket }
}
impl ImageDiskContainer {
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    pub fn with_device_name(mut self, v: impl Into<String>) -> Self { self.device_name = Some(v.into()); self }
    pub fn with_format(mut self, v: impl Into<String>) -> Self { self.format = Some(v.into()); self }
    pub fn with_snapshot_id(mut self, v: impl Into<String>) -> Self { self.snapshot_id = Some(v.into()); self }
    pub fn with_url(mut self, v: impl Into<String>) -> Self { self.url = Some(v.into()); self }
    pub fn with_user_bucket(mut self, v: impl Into<UserBucket>) -> Self { self.user_bucket = Some(v.into()); self }
}

pub struct ImageFinding {
    pub fix_available: Option<bool>, pub score: Option<f64>, pub first_observed_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>, pub title: Option<String>, pub paths: Option<Vec<String>>,
    pub severity_label: Option<SeverityLabel>, pub snapshot_id: Option<String>,
}
impl Shape for ImageFinding {
    const SCHEMA: &'static Schema = &Schema { name: "ImageFinding", members: &[
        field("FixAvailable", "fixAvailable", BOOLEAN), field("Score", "score", DOUBLE),
        field("FirstObservedAt", "firstObservedAt", TIMESTAMP), field("UpdatedAt", "updatedAt", TIMESTAMP),
        field("Title", "title", STRING), field("Paths", "pathSet", IMAGE_FINDING_PATH_SET_LIST),
        field("SeverityLabel", "severityLabel", ENUM), field("SnapshotId", "snapshotId", STRING),
    ], ..Schema::NONE };
    members! { fix_available, score, first_observed_at, updated_at, title, paths, severity_label, snapshot_id }
}
impl ImageFinding {
    #[inline] pub fn fix_available(&self) -> bool { self.fix_available.unwrap_or_default() }
    #[inline] pub fn score(&self) -> f64 { self.score.unwrap_or_default() }
    #[inline] pub fn first_observed_at(&self) -> Timestamp { moment(&self.first_observed_at) }
    #[inline] pub fn updated_at(&self) -> Timestamp { moment(&self.updated_at) }
    #[inline] pub fn title(&self) -> &str { text(&self.title) }
    #[inline] pub fn paths(&self) -> &[String] { items(&self.paths) }
    #[inline] pub fn severity_label(&self) -> &SeverityLabel { choice(&self.severity_label) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
}

pub struct ImageMetadata {
    pub image_id: Option<String>, pub name: Option<String>, pub owner_id: Option<String>,
    pub state: Option<ImageState>, pub image_owner_alias: Option<String>, pub creation_date: Option<String>,
    pub deprecation_time: Option<String>, pub image_allowed: Option<bool>, pub is_public: Option<bool>,
    pub image_watermarks: Option<Vec<ImageWatermark>>,
}
impl Shape for ImageMetadata {
    const SCHEMA: &'static Schema = &Schema { name: "ImageMetadata", members: &[
        field("ImageId", "imageId", STRING), field("Name", "name", STRING), field("OwnerId", "imageOwnerId", STRING),
        field("State", "imageState", ENUM), field("ImageOwnerAlias", "imageOwnerAlias", STRING),
        field("CreationDate", "creationDate", STRING), field("DeprecationTime", "deprecationTime", STRING),
        field("ImageAllowed", "imageAllowed", BOOLEAN), field("IsPublic", "isPublic", BOOLEAN),
        field("ImageWatermarks", "imageWatermarkSet", IMAGE_WATERMARK_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        image_id, name, owner_id, state, image_owner_alias, creation_date, deprecation_time, image_allowed, is_public,
        image_watermarks,
    }
}
impl ImageMetadata {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn state(&self) -> &ImageState { choice(&self.state) }
    #[inline] pub fn image_owner_alias(&self) -> &str { text(&self.image_owner_alias) }
    #[inline] pub fn creation_date(&self) -> &str { text(&self.creation_date) }
    #[inline] pub fn deprecation_time(&self) -> &str { text(&self.deprecation_time) }
    #[inline] pub fn image_allowed(&self) -> bool { self.image_allowed.unwrap_or_default() }
    #[inline] pub fn is_public(&self) -> bool { self.is_public.unwrap_or_default() }
    #[inline] pub fn image_watermarks(&self) -> &[ImageWatermark] { items(&self.image_watermarks) }
}

pub struct ImageRecycleBinInfo {
    pub image_id: Option<String>, pub name: Option<String>, pub description: Option<String>,
    pub recycle_bin_enter_time: Option<Timestamp>, pub recycle_bin_exit_time: Option<Timestamp>,
}
impl Shape for ImageRecycleBinInfo {
    const SCHEMA: &'static Schema = &Schema { name: "ImageRecycleBinInfo", members: &[
        field("ImageId", "imageId", STRING), field("Name", "name", STRING),
        field("Description", "description", STRING), field("RecycleBinEnterTime", "recycleBinEnterTime", TIMESTAMP),
        field("RecycleBinExitTime", "recycleBinExitTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! { image_id, name, description, recycle_bin_enter_time, recycle_bin_exit_time }
}
impl ImageRecycleBinInfo {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn recycle_bin_enter_time(&self) -> Timestamp { moment(&self.recycle_bin_enter_time) }
    #[inline] pub fn recycle_bin_exit_time(&self) -> Timestamp { moment(&self.recycle_bin_exit_time) }
}

pub struct ImageReference {
    pub image_id: Option<String>, pub resource_type: Option<ImageReferenceResourceType>, pub arn: Option<String>,
}
impl Shape for ImageReference {
    const SCHEMA: &'static Schema = &Schema { name: "ImageReference", members: &[
        field("ImageId", "imageId", STRING), field("ResourceType", "resourceType", ENUM), field("Arn", "arn", STRING),
    ], ..Schema::NONE };
    members! { image_id, resource_type, arn }
}
impl ImageReference {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn resource_type(&self) -> &ImageReferenceResourceType { choice(&self.resource_type) }
    #[inline] pub fn arn(&self) -> &str { text(&self.arn) }
}

pub struct ImageUsageReport {
    pub image_id: Option<String>, pub report_id: Option<String>,
    pub resource_types: Option<Vec<ImageUsageResourceType>>, pub account_ids: Option<Vec<String>>,
    pub state: Option<String>, pub state_reason: Option<String>, pub creation_time: Option<Timestamp>,
    pub expiration_time: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
}
impl Shape for ImageUsageReport {
    const SCHEMA: &'static Schema = &Schema { name: "ImageUsageReport", members: &[
        field("ImageId", "imageId", STRING), field("ReportId", "reportId", STRING),
        field("ResourceTypes", "resourceTypeSet", IMAGE_USAGE_RESOURCE_TYPE_LIST_LIST),
        field("AccountIds", "accountIdSet", USER_ID_LIST_LIST), field("State", "state", STRING),
        field("StateReason", "stateReason", STRING), field("CreationTime", "creationTime", TIMESTAMP),
        field("ExpirationTime", "expirationTime", TIMESTAMP), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        image_id, report_id, resource_types, account_ids, state, state_reason, creation_time, expiration_time, tags,
    }
}
impl ImageUsageReport {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn report_id(&self) -> &str { text(&self.report_id) }
    #[inline] pub fn resource_types(&self) -> &[ImageUsageResourceType] { items(&self.resource_types) }
    #[inline] pub fn account_ids(&self) -> &[String] { items(&self.account_ids) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn state_reason(&self) -> &str { text(&self.state_reason) }
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn expiration_time(&self) -> Timestamp { moment(&self.expiration_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct ImageUsageReportEntry {
    pub resource_type: Option<String>, pub report_id: Option<String>, pub usage_count: Option<i64>,
    pub account_id: Option<String>, pub image_id: Option<String>, pub report_creation_time: Option<Timestamp>,
}
impl Shape for ImageUsageReportEntry {
    const SCHEMA: &'static Schema = &Schema { name: "ImageUsageReportEntry", members: &[
        field("ResourceType", "resourceType", STRING), field("ReportId", "reportId", STRING),
        field("UsageCount", "usageCount", LONG), field("AccountId", "accountId", STRING),
        field("ImageId", "imageId", STRING), field("ReportCreationTime", "reportCreationTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! { resource_type, report_id, usage_count, account_id, image_id, report_creation_time }
}
impl ImageUsageReportEntry {
    #[inline] pub fn resource_type(&self) -> &str { text(&self.resource_type) }
    #[inline] pub fn report_id(&self) -> &str { text(&self.report_id) }
    #[inline] pub fn usage_count(&self) -> i64 { self.usage_count.unwrap_or_default() }
    #[inline] pub fn account_id(&self) -> &str { text(&self.account_id) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn report_creation_time(&self) -> Timestamp { moment(&self.report_creation_time) }
}

pub struct ImageUsageResourceType {
    pub resource_type: Option<String>, pub resource_type_options: Option<Vec<ImageUsageResourceTypeOption>>,
}
impl Shape for ImageUsageResourceType {
    const SCHEMA: &'static Schema = &Schema { name: "ImageUsageResourceType", members: &[
        field("ResourceType", "resourceType", STRING),
        field("ResourceTypeOptions", "resourceTypeOptionSet", IMAGE_USAGE_RESOURCE_TYPE_OPTION_LIST_LIST),
    ], ..Schema::NONE };
    members! { resource_type, resource_type_options }
}
impl ImageUsageResourceType {
    #[inline] pub fn resource_type(&self) -> &str { text(&self.resource_type) }
    #[inline] pub fn resource_type_options(&self) -> &[ImageUsageResourceTypeOption] { items(&self.resource_type_options) }
}

pub struct ImageUsageResourceTypeOption { pub option_name: Option<String>, pub option_values: Option<Vec<String>> }
impl Shape for ImageUsageResourceTypeOption {
    const SCHEMA: &'static Schema = &Schema { name: "ImageUsageResourceTypeOption", members: &[
        field("OptionName", "optionName", STRING),
        field("OptionValues", "optionValueSet", IMAGE_USAGE_RESOURCE_TYPE_OPTION_VALUES_LIST_LIST),
    ], ..Schema::NONE };
    members! { option_name, option_values }
}
impl ImageUsageResourceTypeOption {
    #[inline] pub fn option_name(&self) -> &str { text(&self.option_name) }
    #[inline] pub fn option_values(&self) -> &[String] { items(&self.option_values) }
}

pub struct ImageUsageResourceTypeOptionRequest {
    pub option_name: Option<String>, pub option_values: Option<Vec<String>>,
}
impl Shape for ImageUsageResourceTypeOptionRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ImageUsageResourceTypeOptionRequest", members: &[
        field("OptionName", "", STRING),
        field("OptionValues", "OptionValue", IMAGE_USAGE_RESOURCE_TYPE_OPTION_VALUES_LIST_LIST),
    ], ..Schema::NONE };
    members! { option_name, option_values }
}
impl ImageUsageResourceTypeOptionRequest {
    pub fn with_option_name(mut self, v: impl Into<String>) -> Self { self.option_name = Some(v.into()); self }
    pub fn with_option_values(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.option_values = list(v); self }
}

pub struct ImageUsageResourceTypeRequest {
    pub resource_type: Option<String>, pub resource_type_options: Option<Vec<ImageUsageResourceTypeOptionRequest>>,
}
impl Shape for ImageUsageResourceTypeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ImageUsageResourceTypeRequest", members: &[
        field("ResourceType", "", STRING),
        field("ResourceTypeOptions", "ResourceTypeOption", IMAGE_USAGE_RESOURCE_TYPE_OPTION_REQUEST_LIST_LIST),
    ], ..Schema::NONE };
    members! { resource_type, resource_type_options }
}
impl ImageUsageResourceTypeRequest {
    pub fn with_resource_type(mut self, v: impl Into<String>) -> Self { self.resource_type = Some(v.into()); self }
    pub fn with_resource_type_options(mut self, v: impl IntoIterator<Item = impl Into<ImageUsageResourceTypeOptionRequest>>) -> Self { self.resource_type_options = list(v); self }
}

pub struct ImageWatermark {
    pub watermark_key: Option<String>, pub source_image_region: Option<String>, pub source_image_id: Option<String>,
    pub source_image_creation_time: Option<Timestamp>, pub watermark_creation_time: Option<Timestamp>,
}
impl Shape for ImageWatermark {
    const SCHEMA: &'static Schema = &Schema { name: "ImageWatermark", members: &[
        field("WatermarkKey", "watermarkKey", STRING), field("SourceImageRegion", "sourceImageRegion", STRING),
        field("SourceImageId", "sourceImageId", STRING),
        field("SourceImageCreationTime", "sourceImageCreationTime", TIMESTAMP),
        field("WatermarkCreationTime", "watermarkCreationTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        watermark_key, source_image_region, source_image_id, source_image_creation_time, watermark_creation_time,
    }
}
impl ImageWatermark {
    #[inline] pub fn watermark_key(&self) -> &str { text(&self.watermark_key) }
    #[inline] pub fn source_image_region(&self) -> &str { text(&self.source_image_region) }
    #[inline] pub fn source_image_id(&self) -> &str { text(&self.source_image_id) }
    #[inline] pub fn source_image_creation_time(&self) -> Timestamp { moment(&self.source_image_creation_time) }
    #[inline] pub fn watermark_creation_time(&self) -> Timestamp { moment(&self.watermark_creation_time) }
}

pub struct ImageWatermarkFilterRequest {
    pub watermark_key: Option<String>, pub source_image_region: Option<String>,
    pub maximum_days_since_source_image_created: Option<i32>, pub maximum_days_since_watermark_created: Option<i32>,
}
impl Shape for ImageWatermarkFilterRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ImageWatermarkFilterRequest", members: &[
        field("WatermarkKey", "", STRING), field("SourceImageRegion", "", STRING),
        field("MaximumDaysSinceSourceImageCreated", "", INTEGER),
        field("MaximumDaysSinceWatermarkCreated", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        watermark_key, source_image_region, maximum_days_since_source_image_created,
        maximum_days_since_watermark_created,
    }
}
impl ImageWatermarkFilterRequest {
    pub fn with_watermark_key(mut self, v: impl Into<String>) -> Self { self.watermark_key = Some(v.into()); self }
    pub fn with_source_image_region(mut self, v: impl Into<String>) -> Self { self.source_image_region = Some(v.into()); self }
    pub fn with_maximum_days_since_source_image_created(mut self, v: impl Into<i32>) -> Self { self.maximum_days_since_source_image_created = Some(v.into()); self }
    pub fn with_maximum_days_since_watermark_created(mut self, v: impl Into<i32>) -> Self { self.maximum_days_since_watermark_created = Some(v.into()); self }
}

pub struct ImageWatermarkFilterResponse {
    pub watermark_key: Option<String>, pub source_image_region: Option<String>,
    pub maximum_days_since_source_image_created: Option<i32>, pub maximum_days_since_watermark_created: Option<i32>,
}
impl Shape for ImageWatermarkFilterResponse {
    const SCHEMA: &'static Schema = &Schema { name: "ImageWatermarkFilterResponse", members: &[
        field("WatermarkKey", "watermarkKey", STRING), field("SourceImageRegion", "sourceImageRegion", STRING),
        field("MaximumDaysSinceSourceImageCreated", "maximumDaysSinceSourceImageCreated", INTEGER),
        field("MaximumDaysSinceWatermarkCreated", "maximumDaysSinceWatermarkCreated", INTEGER),
    ], ..Schema::NONE };
    members! {
        watermark_key, source_image_region, maximum_days_since_source_image_created,
        maximum_days_since_watermark_created,
    }
}
impl ImageWatermarkFilterResponse {
    #[inline] pub fn watermark_key(&self) -> &str { text(&self.watermark_key) }
    #[inline] pub fn source_image_region(&self) -> &str { text(&self.source_image_region) }
    #[inline] pub fn maximum_days_since_source_image_created(&self) -> i32 { self.maximum_days_since_source_image_created.unwrap_or_default() }
    #[inline] pub fn maximum_days_since_watermark_created(&self) -> i32 { self.maximum_days_since_watermark_created.unwrap_or_default() }
}

pub struct ImportImageLicenseConfigurationRequest { pub license_configuration_arn: Option<String> }
impl Shape for ImportImageLicenseConfigurationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ImportImageLicenseConfigurationRequest", members: &[
        field("LicenseConfigurationArn", "", STRING),
    ], ..Schema::NONE };
    members! { license_configuration_arn }
}
impl ImportImageLicenseConfigurationRequest {
    pub fn with_license_configuration_arn(mut self, v: impl Into<String>) -> Self { self.license_configuration_arn = Some(v.into()); self }
}

pub struct ImportImageLicenseConfigurationResponse { pub license_configuration_arn: Option<String> }
impl Shape for ImportImageLicenseConfigurationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "ImportImageLicenseConfigurationResponse", members: &[
        field("LicenseConfigurationArn", "licenseConfigurationArn", STRING),
    ], ..Schema::NONE };
    members! { license_configuration_arn }
}
impl ImportImageLicenseConfigurationResponse {
    #[inline] pub fn license_configuration_arn(&self) -> &str { text(&self.license_configuration_arn) }
}

pub struct ImportImageTask {
    pub architecture: Option<String>, pub description: Option<String>, pub encrypted: Option<bool>,
    pub hypervisor: Option<String>, pub image_id: Option<String>, pub import_task_id: Option<String>,
    pub kms_key_id: Option<String>, pub license_type: Option<String>, pub platform: Option<String>,
    pub progress: Option<String>, pub snapshot_details: Option<Vec<SnapshotDetail>>, pub status: Option<String>,
    pub status_message: Option<String>, pub tags: Option<Vec<Tag>>,
    pub license_specifications: Option<Vec<ImportImageLicenseConfigurationResponse>>,
    pub usage_operation: Option<String>, pub boot_mode: Option<BootModeValues>,
}
impl Shape for ImportImageTask {
    const SCHEMA: &'static Schema = &Schema { name: "ImportImageTask", members: &[
        field("Architecture", "architecture", STRING), field("Description", "description", STRING),
        field("Encrypted", "encrypted", BOOLEAN), field("Hypervisor", "hypervisor", STRING),
        field("ImageId", "imageId", STRING), field("ImportTaskId", "importTaskId", STRING),
        field("KmsKeyId", "kmsKeyId", STRING), field("LicenseType", "licenseType", STRING),
        field("Platform", "platform", STRING), field("Progress", "progress", STRING),
        field("SnapshotDetails", "snapshotDetailSet", SNAPSHOT_DETAIL_LIST_LIST), field("Status", "status", STRING),
        field("StatusMessage", "statusMessage", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("LicenseSpecifications", "licenseSpecifications", IMPORT_IMAGE_LICENSE_SPECIFICATION_LIST_RESPONSE_LIST),
        field("UsageOperation", "usageOperation", STRING), field("BootMode", "bootMode", ENUM),
    ], ..Schema::NONE };
    members! {
        architecture, description, encrypted, hypervisor, image_id, import_task_id, kms_key_id, license_type, platform,
        progress, snapshot_details, status, status_message, tags, license_specifications, usage_operation, boot_mode,
    }
}
impl ImportImageTask {
    #[inline] pub fn architecture(&self) -> &str { text(&self.architecture) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn hypervisor(&self) -> &str { text(&self.hypervisor) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn import_task_id(&self) -> &str { text(&self.import_task_id) }
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
    #[inline] pub fn license_type(&self) -> &str { text(&self.license_type) }
    #[inline] pub fn platform(&self) -> &str { text(&self.platform) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn snapshot_details(&self) -> &[SnapshotDetail] { items(&self.snapshot_details) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn license_specifications(&self) -> &[ImportImageLicenseConfigurationResponse] { items(&self.license_specifications) }
    #[inline] pub fn usage_operation(&self) -> &str { text(&self.usage_operation) }
    #[inline] pub fn boot_mode(&self) -> &BootModeValues { choice(&self.boot_mode) }
}

pub struct ImportInstanceLaunchSpecification {
    pub architecture: Option<ArchitectureValues>, pub group_names: Option<Vec<String>>,
    pub group_ids: Option<Vec<String>>, pub additional_info: Option<String>, pub user_data: Option<UserData>,
    pub instance_type: Option<InstanceType>, pub placement: Option<Placement>, pub monitoring: Option<bool>,
    pub subnet_id: Option<String>, pub instance_initiated_shutdown_behavior: Option<ShutdownBehavior>,
    pub private_ip_address: Option<String>,
}
impl Shape for ImportInstanceLaunchSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "ImportInstanceLaunchSpecification", members: &[
        field("Architecture", "architecture", ENUM), field("GroupNames", "GroupName", SECURITY_GROUP_STRING_LIST_LIST),
        field("GroupIds", "GroupId", SECURITY_GROUP_ID_STRING_LIST_LIST),
        field("AdditionalInfo", "additionalInfo", STRING), field("UserData", "userData", STRUCTURE).sensitive(),
        field("InstanceType", "instanceType", ENUM), field("Placement", "placement", STRUCTURE),
        field("Monitoring", "monitoring", BOOLEAN), field("SubnetId", "subnetId", STRING),
        field("InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", ENUM),
        field("PrivateIpAddress", "privateIpAddress", STRING),
    ], ..Schema::NONE };
    members! {
        architecture, group_names, group_ids, additional_info, user_data, instance_type, placement, monitoring,
        subnet_id, instance_initiated_shutdown_behavior, private_ip_address,
    }
}
impl ImportInstanceLaunchSpecification {
    pub fn with_architecture(mut self, v: impl Into<ArchitectureValues>) -> Self { self.architecture = Some(v.into()); self }
    pub fn with_group_names(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.group_names = list(v); self }
    pub fn with_group_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.group_ids = list(v); self }
    pub fn with_additional_info(mut self, v: impl Into<String>) -> Self { self.additional_info = Some(v.into()); self }
    pub fn with_user_data(mut self, v: impl Into<UserData>) -> Self { self.user_data = Some(v.into()); self }
    pub fn with_instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.instance_type = Some(v.into()); self }
    pub fn with_placement(mut self, v: impl Into<Placement>) -> Self { self.placement = Some(v.into()); self }
    pub fn with_monitoring(mut self, v: impl Into<bool>) -> Self { self.monitoring = Some(v.into()); self }
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    pub fn with_instance_initiated_shutdown_behavior(mut self, v: impl Into<ShutdownBehavior>) -> Self { self.instance_initiated_shutdown_behavior = Some(v.into()); self }
    pub fn with_private_ip_address(mut self, v: impl Into<String>) -> Self { self.private_ip_address = Some(v.into()); self }
}

pub struct ImportInstanceTaskDetails {
    pub description: Option<String>, pub instance_id: Option<String>, pub platform: Option<PlatformValues>,
    pub volumes: Option<Vec<ImportInstanceVolumeDetailItem>>,
}
impl Shape for ImportInstanceTaskDetails {
    const SCHEMA: &'static Schema = &Schema { name: "ImportInstanceTaskDetails", members: &[
        field("Description", "description", STRING), field("InstanceId", "instanceId", STRING),
        field("Platform", "platform", ENUM), field("Volumes", "volumes", IMPORT_INSTANCE_VOLUME_DETAIL_SET_LIST),
    ], ..Schema::NONE };
    members! { description, instance_id, platform, volumes }
}
impl ImportInstanceTaskDetails {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn platform(&self) -> &PlatformValues { choice(&self.platform) }
    #[inline] pub fn volumes(&self) -> &[ImportInstanceVolumeDetailItem] { items(&self.volumes) }
}

pub struct ImportInstanceVolumeDetailItem {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>, pub bytes_converted: Option<i64>,
    pub description: Option<String>, pub image: Option<DiskImageDescription>, pub status: Option<String>,
    pub status_message: Option<String>, pub volume: Option<DiskImageVolumeDescription>,
}
impl Shape for ImportInstanceVolumeDetailItem {
    const SCHEMA: &'static Schema = &Schema { name: "ImportInstanceVolumeDetailItem", members: &[
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("BytesConverted", "bytesConverted", LONG),
        field("Description", "description", STRING), field("Image", "image", STRUCTURE),
        field("Status", "status", STRING), field("StatusMessage", "statusMessage", STRING),
        field("Volume", "volume", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        availability_zone, availability_zone_id, bytes_converted, description, image, status, status_message, volume,
    }
}
impl ImportInstanceVolumeDetailItem {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn bytes_converted(&self) -> i64 { self.bytes_converted.unwrap_or_default() }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn image(&self) -> &DiskImageDescription { nested(&self.image) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn volume(&self) -> &DiskImageVolumeDescription { nested(&self.volume) }
}

pub struct ImportSnapshotTask {
    pub description: Option<String>, pub import_task_id: Option<String>,
    pub snapshot_task_detail: Option<SnapshotTaskDetail>, pub tags: Option<Vec<Tag>>,
}
impl Shape for ImportSnapshotTask {
    const SCHEMA: &'static Schema = &Schema { name: "ImportSnapshotTask", members: &[
        field("Description", "description", STRING), field("ImportTaskId", "importTaskId", STRING),
        field("SnapshotTaskDetail", "snapshotTaskDetail", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { description, import_task_id, snapshot_task_detail, tags }
}
impl ImportSnapshotTask {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn import_task_id(&self) -> &str { text(&self.import_task_id) }
    #[inline] pub fn snapshot_task_detail(&self) -> &SnapshotTaskDetail { nested(&self.snapshot_task_detail) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct ImportVolumeTaskDetails {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>, pub bytes_converted: Option<i64>,
    pub description: Option<String>, pub image: Option<DiskImageDescription>,
    pub volume: Option<DiskImageVolumeDescription>,
}
impl Shape for ImportVolumeTaskDetails {
    const SCHEMA: &'static Schema = &Schema { name: "ImportVolumeTaskDetails", members: &[
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("BytesConverted", "bytesConverted", LONG),
        field("Description", "description", STRING), field("Image", "image", STRUCTURE),
        field("Volume", "volume", STRUCTURE),
    ], ..Schema::NONE };
    members! { availability_zone, availability_zone_id, bytes_converted, description, image, volume }
}
impl ImportVolumeTaskDetails {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn bytes_converted(&self) -> i64 { self.bytes_converted.unwrap_or_default() }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn image(&self) -> &DiskImageDescription { nested(&self.image) }
    #[inline] pub fn volume(&self) -> &DiskImageVolumeDescription { nested(&self.volume) }
}

pub struct InferenceAcceleratorInfo {
    pub accelerators: Option<Vec<InferenceDeviceInfo>>, pub total_inference_memory_in_mib: Option<i32>,
}
impl Shape for InferenceAcceleratorInfo {
    const SCHEMA: &'static Schema = &Schema { name: "InferenceAcceleratorInfo", members: &[
        field("Accelerators", "accelerators", INFERENCE_DEVICE_INFO_LIST_LIST),
        field("TotalInferenceMemoryInMiB", "totalInferenceMemoryInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { accelerators, total_inference_memory_in_mib }
}
impl InferenceAcceleratorInfo {
    #[inline] pub fn accelerators(&self) -> &[InferenceDeviceInfo] { items(&self.accelerators) }
    #[inline] pub fn total_inference_memory_in_mib(&self) -> i32 { self.total_inference_memory_in_mib.unwrap_or_default() }
}

pub struct InferenceDeviceInfo {
    pub count: Option<i32>, pub name: Option<String>, pub manufacturer: Option<String>,
    pub memory_info: Option<InferenceDeviceMemoryInfo>,
}
impl Shape for InferenceDeviceInfo {
    const SCHEMA: &'static Schema = &Schema { name: "InferenceDeviceInfo", members: &[
        field("Count", "count", INTEGER), field("Name", "name", STRING), field("Manufacturer", "manufacturer", STRING),
        field("MemoryInfo", "memoryInfo", STRUCTURE),
    ], ..Schema::NONE };
    members! { count, name, manufacturer, memory_info }
}
impl InferenceDeviceInfo {
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn manufacturer(&self) -> &str { text(&self.manufacturer) }
    #[inline] pub fn memory_info(&self) -> &InferenceDeviceMemoryInfo { nested(&self.memory_info) }
}

pub struct InferenceDeviceMemoryInfo { pub size_in_mib: Option<i32> }
impl Shape for InferenceDeviceMemoryInfo {
    const SCHEMA: &'static Schema = &Schema { name: "InferenceDeviceMemoryInfo", members: &[
        field("SizeInMiB", "sizeInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { size_in_mib }
}
impl InferenceDeviceMemoryInfo {
    #[inline] pub fn size_in_mib(&self) -> i32 { self.size_in_mib.unwrap_or_default() }
}

pub struct InitializationStatusDetails {
    pub initialization_type: Option<InitializationType>, pub progress: Option<i64>,
    pub estimated_time_to_complete_in_seconds: Option<i64>,
}
impl Shape for InitializationStatusDetails {
    const SCHEMA: &'static Schema = &Schema { name: "InitializationStatusDetails", members: &[
        field("InitializationType", "initializationType", ENUM), field("Progress", "progress", LONG),
        field("EstimatedTimeToCompleteInSeconds", "estimatedTimeToCompleteInSeconds", LONG),
    ], ..Schema::NONE };
    members! { initialization_type, progress, estimated_time_to_complete_in_seconds }
}
impl InitializationStatusDetails {
    #[inline] pub fn initialization_type(&self) -> &InitializationType { choice(&self.initialization_type) }
    #[inline] pub fn progress(&self) -> i64 { self.progress.unwrap_or_default() }
    #[inline] pub fn estimated_time_to_complete_in_seconds(&self) -> i64 { self.estimated_time_to_complete_in_seconds.unwrap_or_default() }
}

pub struct Instance {
    pub architecture: Option<ArchitectureValues>, pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    pub client_token: Option<String>, pub ebs_optimized: Option<bool>, pub ena_support: Option<bool>,
    pub hypervisor: Option<HypervisorType>, pub iam_instance_profile: Option<IamInstanceProfile>,
    pub instance_lifecycle: Option<InstanceLifecycleType>,
    pub elastic_gpu_associations: Option<Vec<ElasticGpuAssociation>>,
    pub elastic_inference_accelerator_associations: Option<Vec<ElasticInferenceAcceleratorAssociation>>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterface>>, pub outpost_arn: Option<String>,
    pub root_device_name: Option<String>, pub root_device_type: Option<DeviceType>,
    pub security_groups: Option<Vec<GroupIdentifier>>, pub source_dest_check: Option<bool>,
    pub spot_instance_request_id: Option<String>, pub sriov_net_support: Option<String>,
    pub state_reason: Option<StateReason>, pub tags: Option<Vec<Tag>>,
    pub virtualization_type: Option<VirtualizationType>, pub cpu_options: Option<CpuOptions>,
    pub capacity_block_id: Option<String>, pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    pub hibernation_options: Option<HibernationOptions>, pub licenses: Option<Vec<LicenseConfiguration>>,
    pub metadata_options: Option<InstanceMetadataOptionsResponse>, pub enclave_options: Option<EnclaveOptions>,
    pub boot_mode: Option<BootModeValues>, pub platform_details: Option<String>, pub usage_operation: Option<String>,
    pub usage_operation_update_time: Option<Timestamp>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>, pub ipv6_address: Option<String>,
    pub tpm_support: Option<String>, pub maintenance_options: Option<InstanceMaintenanceOptions>,
    pub current_instance_boot_mode: Option<InstanceBootModeValues>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>, pub operator: Option<OperatorResponse>,
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterface>>, pub instance_id: Option<String>,
    pub image_id: Option<String>, pub state: Option<InstanceState>, pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>, pub state_transition_reason: Option<String>, pub key_name: Option<String>,
    pub ami_launch_index: Option<i32>, pub product_codes: Option<Vec<ProductCode>>,
    pub instance_type: Option<InstanceType>, pub launch_time: Option<Timestamp>, pub placement: Option<Placement>,
    pub kernel_id: Option<String>, pub ramdisk_id: Option<String>, pub platform: Option<PlatformValues>,
    pub monitoring: Option<Monitoring>, pub subnet_id: Option<String>, pub vpc_id: Option<String>,
    pub private_ip_address: Option<String>, pub public_ip_address: Option<String>,
}
impl Shape for Instance {
    const SCHEMA: &'static Schema = &Schema { name: "Instance", members: &[
        field("Architecture", "architecture", ENUM),
        field("BlockDeviceMappings", "blockDeviceMapping", INSTANCE_BLOCK_DEVICE_MAPPING_LIST_LIST),
        field("ClientToken", "clientToken", STRING), field("EbsOptimized", "ebsOptimized", BOOLEAN),
        field("EnaSupport", "enaSupport", BOOLEAN), field("Hypervisor", "hypervisor", ENUM),
        field("IamInstanceProfile", "iamInstanceProfile", STRUCTURE),
        field("InstanceLifecycle", "instanceLifecycle", ENUM),
        field("ElasticGpuAssociations", "elasticGpuAssociationSet", ELASTIC_GPU_ASSOCIATION_LIST_LIST),
        field("ElasticInferenceAcceleratorAssociations", "elasticInferenceAcceleratorAssociationSet", ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_LIST_LIST),
        field("NetworkInterfaces", "networkInterfaceSet", INSTANCE_NETWORK_INTERFACE_LIST_LIST),
        field("OutpostArn", "outpostArn", STRING), field("RootDeviceName", "rootDeviceName", STRING),
        field("RootDeviceType", "rootDeviceType", ENUM),
        field("SecurityGroups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
        field("SourceDestCheck", "sourceDestCheck", BOOLEAN),
        field("SpotInstanceRequestId", "spotInstanceRequestId", STRING),
        field("SriovNetSupport", "sriovNetSupport", STRING), field("StateReason", "stateReason", STRUCTURE),
        field("Tags", "tagSet", TAG_LIST_LIST), field("VirtualizationType", "virtualizationType", ENUM),
        field("CpuOptions", "cpuOptions", STRUCTURE), field("CapacityBlockId", "capacityBlockId", STRING),
        field("CapacityReservationId", "capacityReservationId", STRING),
        field("CapacityReservationSpecification", "capacityReservationSpecification", STRUCTURE),
        field("HibernationOptions", "hibernationOptions", STRUCTURE),
        field("Licenses", "licenseSet", LICENSE_LIST_LIST), field("MetadataOptions", "metadataOptions", STRUCTURE),
        field("EnclaveOptions", "enclaveOptions", STRUCTURE), field("BootMode", "bootMode", ENUM),
        field("PlatformDetails", "platformDetails", STRING), field("UsageOperation", "usageOperation", STRING),
        field("UsageOperationUpdateTime", "usageOperationUpdateTime", TIMESTAMP),
        field("PrivateDnsNameOptions", "privateDnsNameOptions", STRUCTURE),
        field("Ipv6Address", "ipv6Address", STRING), field("TpmSupport", "tpmSupport", STRING),
        field("MaintenanceOptions", "maintenanceOptions", STRUCTURE),
        field("CurrentInstanceBootMode", "currentInstanceBootMode", ENUM),
        field("NetworkPerformanceOptions", "networkPerformanceOptions", STRUCTURE),
        field("Operator", "operator", STRUCTURE),
        field("SecondaryInterfaces", "secondaryInterfaceSet", INSTANCE_SECONDARY_INTERFACE_LIST_LIST),
        field("InstanceId", "instanceId", STRING), field("ImageId", "imageId", STRING),
        field("State", "instanceState", STRUCTURE), field("PrivateDnsName", "privateDnsName", STRING),
        field("PublicDnsName", "dnsName", STRING), field("StateTransitionReason", "reason", STRING),
        field("KeyName", "keyName", STRING), field("AmiLaunchIndex", "amiLaunchIndex", INTEGER),
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST), field("InstanceType", "instanceType", ENUM),
        field("LaunchTime", "launchTime", TIMESTAMP), field("Placement", "placement", STRUCTURE),
        field("KernelId", "kernelId", STRING), field("RamdiskId", "ramdiskId", STRING),
        field("Platform", "platform", ENUM), field("Monitoring", "monitoring", STRUCTURE),
        field("SubnetId", "subnetId", STRING), field("VpcId", "vpcId", STRING),
        field("PrivateIpAddress", "privateIpAddress", STRING), field("PublicIpAddress", "ipAddress", STRING),
    ], ..Schema::NONE };
    members! {
        architecture, block_device_mappings, client_token, ebs_optimized, ena_support, hypervisor,
        iam_instance_profile, instance_lifecycle, elastic_gpu_associations, elastic_inference_accelerator_associations,
        network_interfaces, outpost_arn, root_device_name, root_device_type, security_groups, source_dest_check,
        spot_instance_request_id, sriov_net_support, state_reason, tags, virtualization_type, cpu_options,
        capacity_block_id, capacity_reservation_id, capacity_reservation_specification, hibernation_options, licenses,
        metadata_options, enclave_options, boot_mode, platform_details, usage_operation, usage_operation_update_time,
        private_dns_name_options, ipv6_address, tpm_support, maintenance_options, current_instance_boot_mode,
        network_performance_options, operator, secondary_interfaces, instance_id, image_id, state, private_dns_name,
        public_dns_name, state_transition_reason, key_name, ami_launch_index, product_codes, instance_type,
        launch_time, placement, kernel_id, ramdisk_id, platform, monitoring, subnet_id, vpc_id, private_ip_address,
        public_ip_address,
    }
}
impl Instance {
    #[inline] pub fn architecture(&self) -> &ArchitectureValues { choice(&self.architecture) }
    #[inline] pub fn block_device_mappings(&self) -> &[InstanceBlockDeviceMapping] { items(&self.block_device_mappings) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    #[inline] pub fn ebs_optimized(&self) -> bool { self.ebs_optimized.unwrap_or_default() }
    #[inline] pub fn ena_support(&self) -> bool { self.ena_support.unwrap_or_default() }
    #[inline] pub fn hypervisor(&self) -> &HypervisorType { choice(&self.hypervisor) }
    #[inline] pub fn iam_instance_profile(&self) -> &IamInstanceProfile { nested(&self.iam_instance_profile) }
    #[inline] pub fn instance_lifecycle(&self) -> &InstanceLifecycleType { choice(&self.instance_lifecycle) }
    #[inline] pub fn elastic_gpu_associations(&self) -> &[ElasticGpuAssociation] { items(&self.elastic_gpu_associations) }
    #[inline] pub fn elastic_inference_accelerator_associations(&self) -> &[ElasticInferenceAcceleratorAssociation] { items(&self.elastic_inference_accelerator_associations) }
    #[inline] pub fn network_interfaces(&self) -> &[InstanceNetworkInterface] { items(&self.network_interfaces) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn root_device_name(&self) -> &str { text(&self.root_device_name) }
    #[inline] pub fn root_device_type(&self) -> &DeviceType { choice(&self.root_device_type) }
    #[inline] pub fn security_groups(&self) -> &[GroupIdentifier] { items(&self.security_groups) }
    #[inline] pub fn source_dest_check(&self) -> bool { self.source_dest_check.unwrap_or_default() }
    #[inline] pub fn spot_instance_request_id(&self) -> &str { text(&self.spot_instance_request_id) }
    #[inline] pub fn sriov_net_support(&self) -> &str { text(&self.sriov_net_support) }
    #[inline] pub fn state_reason(&self) -> &StateReason { nested(&self.state_reason) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn virtualization_type(&self) -> &VirtualizationType { choice(&self.virtualization_type) }
    #[inline] pub fn cpu_options(&self) -> &CpuOptions { nested(&self.cpu_options) }
    #[inline] pub fn capacity_block_id(&self) -> &str { text(&self.capacity_block_id) }
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn capacity_reservation_specification(&self) -> &CapacityReservationSpecificationResponse { nested(&self.capacity_reservation_specification) }
    #[inline] pub fn hibernation_options(&self) -> &HibernationOptions { nested(&self.hibernation_options) }
    #[inline] pub fn licenses(&self) -> &[LicenseConfiguration] { items(&self.licenses) }
    #[inline] pub fn metadata_options(&self) -> &InstanceMetadataOptionsResponse { nested(&self.metadata_options) }
    #[inline] pub fn enclave_options(&self) -> &EnclaveOptions { nested(&self.enclave_options) }
    #[inline] pub fn boot_mode(&self) -> &BootModeValues { choice(&self.boot_mode) }
    #[inline] pub fn platform_details(&self) -> &str { text(&self.platform_details) }
    #[inline] pub fn usage_operation(&self) -> &str { text(&self.usage_operation) }
    #[inline] pub fn usage_operation_update_time(&self) -> Timestamp { moment(&self.usage_operation_update_time) }
    #[inline] pub fn private_dns_name_options(&self) -> &PrivateDnsNameOptionsResponse { nested(&self.private_dns_name_options) }
    #[inline] pub fn ipv6_address(&self) -> &str { text(&self.ipv6_address) }
    #[inline] pub fn tpm_support(&self) -> &str { text(&self.tpm_support) }
    #[inline] pub fn maintenance_options(&self) -> &InstanceMaintenanceOptions { nested(&self.maintenance_options) }
    #[inline] pub fn current_instance_boot_mode(&self) -> &InstanceBootModeValues { choice(&self.current_instance_boot_mode) }
    #[inline] pub fn network_performance_options(&self) -> &InstanceNetworkPerformanceOptions { nested(&self.network_performance_options) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
    #[inline] pub fn secondary_interfaces(&self) -> &[InstanceSecondaryInterface] { items(&self.secondary_interfaces) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn state(&self) -> &InstanceState { nested(&self.state) }
    #[inline] pub fn private_dns_name(&self) -> &str { text(&self.private_dns_name) }
    #[inline] pub fn public_dns_name(&self) -> &str { text(&self.public_dns_name) }
    #[inline] pub fn state_transition_reason(&self) -> &str { text(&self.state_transition_reason) }
    #[inline] pub fn key_name(&self) -> &str { text(&self.key_name) }
    #[inline] pub fn ami_launch_index(&self) -> i32 { self.ami_launch_index.unwrap_or_default() }
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn launch_time(&self) -> Timestamp { moment(&self.launch_time) }
    #[inline] pub fn placement(&self) -> &Placement { nested(&self.placement) }
    #[inline] pub fn kernel_id(&self) -> &str { text(&self.kernel_id) }
    #[inline] pub fn ramdisk_id(&self) -> &str { text(&self.ramdisk_id) }
    #[inline] pub fn platform(&self) -> &PlatformValues { choice(&self.platform) }
    #[inline] pub fn monitoring(&self) -> &Monitoring { nested(&self.monitoring) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
    #[inline] pub fn public_ip_address(&self) -> &str { text(&self.public_ip_address) }
}

pub struct InstanceApplicationStatus {
    pub instance_id: Option<String>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub application_status: Option<ApplicationStatus>, pub tags: Option<Vec<Tag>>,
}
impl Shape for InstanceApplicationStatus {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceApplicationStatus", members: &[
        field("InstanceId", "instanceId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("ApplicationStatus", "applicationStatus", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { instance_id, availability_zone, availability_zone_id, application_status, tags }
}
impl InstanceApplicationStatus {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn application_status(&self) -> &ApplicationStatus { nested(&self.application_status) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct InstanceAttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>, pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}
impl Shape for InstanceAttachmentEnaSrdSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceAttachmentEnaSrdSpecification", members: &[
        field("EnaSrdEnabled", "enaSrdEnabled", BOOLEAN),
        field("EnaSrdUdpSpecification", "enaSrdUdpSpecification", STRUCTURE),
    ], ..Schema::NONE };
    members! { ena_srd_enabled, ena_srd_udp_specification }
}
impl InstanceAttachmentEnaSrdSpecification {
    #[inline] pub fn ena_srd_enabled(&self) -> bool { self.ena_srd_enabled.unwrap_or_default() }
    #[inline] pub fn ena_srd_udp_specification(&self) -> &InstanceAttachmentEnaSrdUdpSpecification { nested(&self.ena_srd_udp_specification) }
}

pub struct InstanceAttachmentEnaSrdUdpSpecification { pub ena_srd_udp_enabled: Option<bool> }
impl Shape for InstanceAttachmentEnaSrdUdpSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceAttachmentEnaSrdUdpSpecification", members: &[
        field("EnaSrdUdpEnabled", "enaSrdUdpEnabled", BOOLEAN),
    ], ..Schema::NONE };
    members! { ena_srd_udp_enabled }
}
impl InstanceAttachmentEnaSrdUdpSpecification {
    #[inline] pub fn ena_srd_udp_enabled(&self) -> bool { self.ena_srd_udp_enabled.unwrap_or_default() }
}

pub struct InstanceBlockDeviceMapping { pub device_name: Option<String>, pub ebs: Option<EbsInstanceBlockDevice> }
impl Shape for InstanceBlockDeviceMapping {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceBlockDeviceMapping", members: &[
        field("DeviceName", "deviceName", STRING), field("Ebs", "ebs", STRUCTURE),
    ], ..Schema::NONE };
    members! { device_name, ebs }
}
impl InstanceBlockDeviceMapping {
    #[inline] pub fn device_name(&self) -> &str { text(&self.device_name) }
    #[inline] pub fn ebs(&self) -> &EbsInstanceBlockDevice { nested(&self.ebs) }
}

pub struct InstanceBlockDeviceMappingSpecification {
    pub device_name: Option<String>, pub ebs: Option<EbsInstanceBlockDeviceSpecification>,
    pub virtual_name: Option<String>, pub no_device: Option<String>,
}
impl Shape for InstanceBlockDeviceMappingSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceBlockDeviceMappingSpecification", members: &[
        field("DeviceName", "deviceName", STRING), field("Ebs", "ebs", STRUCTURE),
        field("VirtualName", "virtualName", STRING), field("NoDevice", "noDevice", STRING),
    ], ..Schema::NONE };
    members! { device_name, ebs, virtual_name, no_device }
}
impl InstanceBlockDeviceMappingSpecification {
    pub fn with_device_name(mut self, v: impl Into<String>) -> Self { self.device_name = Some(v.into()); self }
    pub fn with_ebs(mut self, v: impl Into<EbsInstanceBlockDeviceSpecification>) -> Self { self.ebs = Some(v.into()); self }
    pub fn with_virtual_name(mut self, v: impl Into<String>) -> Self { self.virtual_name = Some(v.into()); self }
    pub fn with_no_device(mut self, v: impl Into<String>) -> Self { self.no_device = Some(v.into()); self }
}

pub struct InstanceCapacity {
    pub available_capacity: Option<i32>, pub instance_type: Option<String>, pub total_capacity: Option<i32>,
}
impl Shape for InstanceCapacity {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceCapacity", members: &[
        field("AvailableCapacity", "availableCapacity", INTEGER), field("InstanceType", "instanceType", STRING),
        field("TotalCapacity", "totalCapacity", INTEGER),
    ], ..Schema::NONE };
    members! { available_capacity, instance_type, total_capacity }
}
impl InstanceCapacity {
    #[inline] pub fn available_capacity(&self) -> i32 { self.available_capacity.unwrap_or_default() }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn total_capacity(&self) -> i32 { self.total_capacity.unwrap_or_default() }
}

pub struct InstanceConnectEndpointDnsNames { pub dns_name: Option<String>, pub fips_dns_name: Option<String> }
impl Shape for InstanceConnectEndpointDnsNames {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceConnectEndpointDnsNames", members: &[
        field("DnsName", "dnsName", STRING), field("FipsDnsName", "fipsDnsName", STRING),
    ], ..Schema::NONE };
    members! { dns_name, fips_dns_name }
}
impl InstanceConnectEndpointDnsNames {
    #[inline] pub fn dns_name(&self) -> &str { text(&self.dns_name) }
    #[inline] pub fn fips_dns_name(&self) -> &str { text(&self.fips_dns_name) }
}

pub struct InstanceConnectEndpointPublicDnsNames {
    pub ipv4: Option<InstanceConnectEndpointDnsNames>, pub dualstack: Option<InstanceConnectEndpointDnsNames>,
}
impl Shape for InstanceConnectEndpointPublicDnsNames {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceConnectEndpointPublicDnsNames", members: &[
        field("Ipv4", "ipv4", STRUCTURE), field("Dualstack", "dualstack", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipv4, dualstack }
}
impl InstanceConnectEndpointPublicDnsNames {
    #[inline] pub fn ipv4(&self) -> &InstanceConnectEndpointDnsNames { nested(&self.ipv4) }
    #[inline] pub fn dualstack(&self) -> &InstanceConnectEndpointDnsNames { nested(&self.dualstack) }
}

pub struct InstanceCount { pub instance_count: Option<i32>, pub state: Option<ListingState> }
impl Shape for InstanceCount {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceCount", members: &[
        field("InstanceCount", "instanceCount", INTEGER), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { instance_count, state }
}
impl InstanceCount {
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn state(&self) -> &ListingState { choice(&self.state) }
}

pub struct InstanceCreditSpecification { pub instance_id: Option<String>, pub cpu_credits: Option<String> }
impl Shape for InstanceCreditSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceCreditSpecification", members: &[
        field("InstanceId", "instanceId", STRING), field("CpuCredits", "cpuCredits", STRING),
    ], ..Schema::NONE };
    members! { instance_id, cpu_credits }
}
impl InstanceCreditSpecification {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn cpu_credits(&self) -> &str { text(&self.cpu_credits) }
}

pub struct InstanceCreditSpecificationRequest { pub instance_id: Option<String>, pub cpu_credits: Option<String> }
impl Shape for InstanceCreditSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceCreditSpecificationRequest", members: &[
        field("InstanceId", "", STRING).required(), field("CpuCredits", "", STRING),
    ], ..Schema::NONE };
    members! { instance_id, cpu_credits }
}
impl InstanceCreditSpecificationRequest {
    pub fn with_instance_id(mut self, v: impl Into<String>) -> Self { self.instance_id = Some(v.into()); self }
    pub fn with_cpu_credits(mut self, v: impl Into<String>) -> Self { self.cpu_credits = Some(v.into()); self }
}

pub struct InstanceEventWindow {
    pub instance_event_window_id: Option<String>, pub time_ranges: Option<Vec<InstanceEventWindowTimeRange>>,
    pub name: Option<String>, pub cron_expression: Option<String>,
    pub association_target: Option<InstanceEventWindowAssociationTarget>, pub state: Option<InstanceEventWindowState>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for InstanceEventWindow {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceEventWindow", members: &[
        field("InstanceEventWindowId", "instanceEventWindowId", STRING),
        field("TimeRanges", "timeRangeSet", INSTANCE_EVENT_WINDOW_TIME_RANGE_LIST_LIST), field("Name", "name", STRING),
        field("CronExpression", "cronExpression", STRING), field("AssociationTarget", "associationTarget", STRUCTURE),
        field("State", "state", ENUM), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { instance_event_window_id, time_ranges, name, cron_expression, association_target, state, tags }
}
impl InstanceEventWindow {
    #[inline] pub fn instance_event_window_id(&self) -> &str { text(&self.instance_event_window_id) }
    #[inline] pub fn time_ranges(&self) -> &[InstanceEventWindowTimeRange] { items(&self.time_ranges) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn cron_expression(&self) -> &str { text(&self.cron_expression) }
    #[inline] pub fn association_target(&self) -> &InstanceEventWindowAssociationTarget { nested(&self.association_target) }
    #[inline] pub fn state(&self) -> &InstanceEventWindowState { choice(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct InstanceEventWindowAssociationRequest {
    pub instance_ids: Option<Vec<String>>, pub instance_tags: Option<Vec<Tag>>,
    pub dedicated_host_ids: Option<Vec<String>>,
}
impl Shape for InstanceEventWindowAssociationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceEventWindowAssociationRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_LIST_LIST), field("InstanceTags", "InstanceTag", TAG_LIST_LIST),
        field("DedicatedHostIds", "DedicatedHostId", DEDICATED_HOST_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { instance_ids, instance_tags, dedicated_host_ids }
}
impl InstanceEventWindowAssociationRequest {
    pub fn with_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.instance_ids = list(v); self }
    pub fn with_instance_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.instance_tags = list(v); self }
    pub fn with_dedicated_host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.dedicated_host_ids = list(v); self }
}

pub struct InstanceEventWindowAssociationTarget {
    pub instance_ids: Option<Vec<String>>, pub tags: Option<Vec<Tag>>, pub dedicated_host_ids: Option<Vec<String>>,
}
impl Shape for InstanceEventWindowAssociationTarget {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceEventWindowAssociationTarget", members: &[
        field("InstanceIds", "instanceIdSet", INSTANCE_ID_LIST_LIST), field("Tags", "tagSet", TAG_LIST_LIST),
        field("DedicatedHostIds", "dedicatedHostIdSet", DEDICATED_HOST_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { instance_ids, tags, dedicated_host_ids }
}
impl InstanceEventWindowAssociationTarget {
    #[inline] pub fn instance_ids(&self) -> &[String] { items(&self.instance_ids) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn dedicated_host_ids(&self) -> &[String] { items(&self.dedicated_host_ids) }
}

pub struct InstanceEventWindowDisassociationRequest {
    pub instance_ids: Option<Vec<String>>, pub instance_tags: Option<Vec<Tag>>,
    pub dedicated_host_ids: Option<Vec<String>>,
}
impl Shape for InstanceEventWindowDisassociationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceEventWindowDisassociationRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_LIST_LIST), field("InstanceTags", "InstanceTag", TAG_LIST_LIST),
        field("DedicatedHostIds", "DedicatedHostId", DEDICATED_HOST_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { instance_ids, instance_tags, dedicated_host_ids }
}
impl InstanceEventWindowDisassociationRequest {
    pub fn with_instance_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.instance_ids = list(v); self }
    pub fn with_instance_tags(mut self, v: impl IntoIterator<Item = impl Into<Tag>>) -> Self { self.instance_tags = list(v); self }
    pub fn with_dedicated_host_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.dedicated_host_ids = list(v); self }
}

pub struct InstanceEventWindowStateChange {
    pub instance_event_window_id: Option<String>, pub state: Option<InstanceEventWindowState>,
}
impl Shape for InstanceEventWindowStateChange {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceEventWindowStateChange", members: &[
        field("InstanceEventWindowId", "instanceEventWindowId", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { instance_event_window_id, state }
}
impl InstanceEventWindowStateChange {
    #[inline] pub fn instance_event_window_id(&self) -> &str { text(&self.instance_event_window_id) }
    #[inline] pub fn state(&self) -> &InstanceEventWindowState { choice(&self.state) }
}

pub struct InstanceEventWindowTimeRange {
    pub start_week_day: Option<WeekDay>, pub start_hour: Option<i32>, pub end_week_day: Option<WeekDay>,
    pub end_hour: Option<i32>,
}
impl Shape for InstanceEventWindowTimeRange {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceEventWindowTimeRange", members: &[
        field("StartWeekDay", "startWeekDay", ENUM), field("StartHour", "startHour", INTEGER),
        field("EndWeekDay", "endWeekDay", ENUM), field("EndHour", "endHour", INTEGER),
    ], ..Schema::NONE };
    members! { start_week_day, start_hour, end_week_day, end_hour }
}
impl InstanceEventWindowTimeRange {
    #[inline] pub fn start_week_day(&self) -> &WeekDay { choice(&self.start_week_day) }
    #[inline] pub fn start_hour(&self) -> i32 { self.start_hour.unwrap_or_default() }
    #[inline] pub fn end_week_day(&self) -> &WeekDay { choice(&self.end_week_day) }
    #[inline] pub fn end_hour(&self) -> i32 { self.end_hour.unwrap_or_default() }
}

pub struct InstanceEventWindowTimeRangeRequest {
    pub start_week_day: Option<WeekDay>, pub start_hour: Option<i32>, pub end_week_day: Option<WeekDay>,
    pub end_hour: Option<i32>,
}
impl Shape for InstanceEventWindowTimeRangeRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceEventWindowTimeRangeRequest", members: &[
        field("StartWeekDay", "", ENUM), field("StartHour", "", INTEGER), field("EndWeekDay", "", ENUM),
        field("EndHour", "", INTEGER),
    ], ..Schema::NONE };
    members! { start_week_day, start_hour, end_week_day, end_hour }
}
impl InstanceEventWindowTimeRangeRequest {
    pub fn with_start_week_day(mut self, v: impl Into<WeekDay>) -> Self { self.start_week_day = Some(v.into()); self }
    pub fn with_start_hour(mut self, v: impl Into<i32>) -> Self { self.start_hour = Some(v.into()); self }
    pub fn with_end_week_day(mut self, v: impl Into<WeekDay>) -> Self { self.end_week_day = Some(v.into()); self }
    pub fn with_end_hour(mut self, v: impl Into<i32>) -> Self { self.end_hour = Some(v.into()); self }
}

pub struct InstanceExportDetails { pub instance_id: Option<String>, pub target_environment: Option<ExportEnvironment> }
impl Shape for InstanceExportDetails {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceExportDetails", members: &[
        field("InstanceId", "instanceId", STRING), field("TargetEnvironment", "targetEnvironment", ENUM),
    ], ..Schema::NONE };
    members! { instance_id, target_environment }
}
impl InstanceExportDetails {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn target_environment(&self) -> &ExportEnvironment { choice(&self.target_environment) }
}

pub struct InstanceFamilyCreditSpecification {
    pub instance_family: Option<UnlimitedSupportedInstanceFamily>, pub cpu_credits: Option<String>,
}
impl Shape for InstanceFamilyCreditSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceFamilyCreditSpecification", members: &[
        field("InstanceFamily", "instanceFamily", ENUM), field("CpuCredits", "cpuCredits", STRING),
    ], ..Schema::NONE };
    members! { instance_family, cpu_credits }
}
impl InstanceFamilyCreditSpecification {
    #[inline] pub fn instance_family(&self) -> &UnlimitedSupportedInstanceFamily { choice(&self.instance_family) }
    #[inline] pub fn cpu_credits(&self) -> &str { text(&self.cpu_credits) }
}

pub struct InstanceFlexCostAllocationPolicyDocument {
    pub reporting_granularity: Option<Vec<FlexCostAllocationReportingGranularity>>,
    pub dimensions: Option<Vec<FlexCostAllocationCostDimension>>,
    pub cidr_range_specifications: Option<FlexCostAllocationCidrRangeSpecifications>,
}
impl Shape for InstanceFlexCostAllocationPolicyDocument {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceFlexCostAllocationPolicyDocument", members: &[
        field("ReportingGranularity", "", FLEX_COST_ALLOCATION_REPORTING_GRANULARITY_LIST_LIST).required(),
        field("Dimensions", "", FLEX_COST_ALLOCATION_COST_DIMENSION_LIST_LIST).required(),
        field("CidrRangeSpecifications", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { reporting_granularity, dimensions, cidr_range_specifications }
}
impl InstanceFlexCostAllocationPolicyDocument {
    #[inline] pub fn reporting_granularity(&self) -> &[FlexCostAllocationReportingGranularity] { items(&self.reporting_granularity) }
    pub fn with_reporting_granularity(mut self, v: impl IntoIterator<Item = impl Into<FlexCostAllocationReportingGranularity>>) -> Self { self.reporting_granularity = list(v); self }
    #[inline] pub fn dimensions(&self) -> &[FlexCostAllocationCostDimension] { items(&self.dimensions) }
    pub fn with_dimensions(mut self, v: impl IntoIterator<Item = impl Into<FlexCostAllocationCostDimension>>) -> Self { self.dimensions = list(v); self }
    #[inline] pub fn cidr_range_specifications(&self) -> &FlexCostAllocationCidrRangeSpecifications { nested(&self.cidr_range_specifications) }
    pub fn with_cidr_range_specifications(mut self, v: impl Into<FlexCostAllocationCidrRangeSpecifications>) -> Self { self.cidr_range_specifications = Some(v.into()); self }
}

pub struct InstanceImageMetadata {
    pub instance_id: Option<String>, pub instance_type: Option<InstanceType>, pub launch_time: Option<Timestamp>,
    pub availability_zone: Option<String>, pub zone_id: Option<String>, pub state: Option<InstanceState>,
    pub owner_id: Option<String>, pub tags: Option<Vec<Tag>>, pub image_metadata: Option<ImageMetadata>,
    pub operator: Option<OperatorResponse>,
}
impl Shape for InstanceImageMetadata {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceImageMetadata", members: &[
        field("InstanceId", "instanceId", STRING), field("InstanceType", "instanceType", ENUM),
        field("LaunchTime", "launchTime", TIMESTAMP), field("AvailabilityZone", "availabilityZone", STRING),
        field("ZoneId", "zoneId", STRING), field("State", "instanceState", STRUCTURE),
        field("OwnerId", "instanceOwnerId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("ImageMetadata", "imageMetadata", STRUCTURE), field("Operator", "operator", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        instance_id, instance_type, launch_time, availability_zone, zone_id, state, owner_id, tags, image_metadata,
        operator,
    }
}
impl InstanceImageMetadata {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn launch_time(&self) -> Timestamp { moment(&self.launch_time) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn zone_id(&self) -> &str { text(&self.zone_id) }
    #[inline] pub fn state(&self) -> &InstanceState { nested(&self.state) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn image_metadata(&self) -> &ImageMetadata { nested(&self.image_metadata) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
}

pub struct InstanceIpv4Prefix { pub ipv4_prefix: Option<String> }
impl Shape for InstanceIpv4Prefix {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceIpv4Prefix", members: &[
        field("Ipv4Prefix", "ipv4Prefix", STRING),
    ], ..Schema::NONE };
    members! { ipv4_prefix }
}
impl InstanceIpv4Prefix {
    #[inline] pub fn ipv4_prefix(&self) -> &str { text(&self.ipv4_prefix) }
}

pub struct InstanceIpv6Address { pub ipv6_address: Option<String>, pub is_primary_ipv6: Option<bool> }
impl Shape for InstanceIpv6Address {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceIpv6Address", members: &[
        field("Ipv6Address", "ipv6Address", STRING), field("IsPrimaryIpv6", "isPrimaryIpv6", BOOLEAN),
    ], ..Schema::NONE };
    members! { ipv6_address, is_primary_ipv6 }
}
impl InstanceIpv6Address {
    #[inline] pub fn ipv6_address(&self) -> &str { text(&self.ipv6_address) }
    pub fn with_ipv6_address(mut self, v: impl Into<String>) -> Self { self.ipv6_address = Some(v.into()); self }
    #[inline] pub fn is_primary_ipv6(&self) -> bool { self.is_primary_ipv6.unwrap_or_default() }
    pub fn with_is_primary_ipv6(mut self, v: impl Into<bool>) -> Self { self.is_primary_ipv6 = Some(v.into()); self }
}

pub struct InstanceIpv6AddressRequest { pub ipv6_address: Option<String> }
impl Shape for InstanceIpv6AddressRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceIpv6AddressRequest", members: &[
        field("Ipv6Address", "", STRING),
    ], ..Schema::NONE };
    members! { ipv6_address }
}
impl InstanceIpv6AddressRequest {
    pub fn with_ipv6_address(mut self, v: impl Into<String>) -> Self { self.ipv6_address = Some(v.into()); self }
}

pub struct InstanceIpv6Prefix { pub ipv6_prefix: Option<String> }
impl Shape for InstanceIpv6Prefix {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceIpv6Prefix", members: &[
        field("Ipv6Prefix", "ipv6Prefix", STRING),
    ], ..Schema::NONE };
    members! { ipv6_prefix }
}
impl InstanceIpv6Prefix {
    #[inline] pub fn ipv6_prefix(&self) -> &str { text(&self.ipv6_prefix) }
}

pub struct InstanceMaintenanceOptions {
    pub auto_recovery: Option<InstanceAutoRecoveryState>, pub reboot_migration: Option<InstanceRebootMigrationState>,
}
impl Shape for InstanceMaintenanceOptions {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceMaintenanceOptions", members: &[
        field("AutoRecovery", "autoRecovery", ENUM), field("RebootMigration", "rebootMigration", ENUM),
    ], ..Schema::NONE };
    members! { auto_recovery, reboot_migration }
}
impl InstanceMaintenanceOptions {
    #[inline] pub fn auto_recovery(&self) -> &InstanceAutoRecoveryState { choice(&self.auto_recovery) }
    #[inline] pub fn reboot_migration(&self) -> &InstanceRebootMigrationState { choice(&self.reboot_migration) }
}

pub struct InstanceMaintenanceOptionsRequest { pub auto_recovery: Option<InstanceAutoRecoveryState> }
impl Shape for InstanceMaintenanceOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceMaintenanceOptionsRequest", members: &[
        field("AutoRecovery", "", ENUM),
    ], ..Schema::NONE };
    members! { auto_recovery }
}
impl InstanceMaintenanceOptionsRequest {
    pub fn with_auto_recovery(mut self, v: impl Into<InstanceAutoRecoveryState>) -> Self { self.auto_recovery = Some(v.into()); self }
}

pub struct InstanceMarketOptionsRequest {
    pub market_type: Option<MarketType>, pub spot_options: Option<SpotMarketOptions>,
}
impl Shape for InstanceMarketOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceMarketOptionsRequest", members: &[
        field("MarketType", "", ENUM), field("SpotOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { market_type, spot_options }
}
impl InstanceMarketOptionsRequest {
    pub fn with_market_type(mut self, v: impl Into<MarketType>) -> Self { self.market_type = Some(v.into()); self }
    pub fn with_spot_options(mut self, v: impl Into<SpotMarketOptions>) -> Self { self.spot_options = Some(v.into()); self }
}

pub struct InstanceMetadataDefaultsResponse {
    pub http_tokens: Option<HttpTokensState>, pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>, pub managed_by: Option<ManagedBy>,
    pub managed_exception_message: Option<String>, pub http_tokens_enforced: Option<HttpTokensEnforcedState>,
}
impl Shape for InstanceMetadataDefaultsResponse {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceMetadataDefaultsResponse", members: &[
        field("HttpTokens", "httpTokens", ENUM), field("HttpPutResponseHopLimit", "httpPutResponseHopLimit", INTEGER),
        field("HttpEndpoint", "httpEndpoint", ENUM), field("InstanceMetadataTags", "instanceMetadataTags", ENUM),
        field("ManagedBy", "managedBy", ENUM), field("ManagedExceptionMessage", "managedExceptionMessage", STRING),
        field("HttpTokensEnforced", "httpTokensEnforced", ENUM),
    ], ..Schema::NONE };
    members! {
        http_tokens, http_put_response_hop_limit, http_endpoint, instance_metadata_tags, managed_by,
        managed_exception_message, http_tokens_enforced,
    }
}
impl InstanceMetadataDefaultsResponse {
    #[inline] pub fn http_tokens(&self) -> &HttpTokensState { choice(&self.http_tokens) }
    #[inline] pub fn http_put_response_hop_limit(&self) -> i32 { self.http_put_response_hop_limit.unwrap_or_default() }
    #[inline] pub fn http_endpoint(&self) -> &InstanceMetadataEndpointState { choice(&self.http_endpoint) }
    #[inline] pub fn instance_metadata_tags(&self) -> &InstanceMetadataTagsState { choice(&self.instance_metadata_tags) }
    #[inline] pub fn managed_by(&self) -> &ManagedBy { choice(&self.managed_by) }
    #[inline] pub fn managed_exception_message(&self) -> &str { text(&self.managed_exception_message) }
    #[inline] pub fn http_tokens_enforced(&self) -> &HttpTokensEnforcedState { choice(&self.http_tokens_enforced) }
}

pub struct InstanceMetadataOptionsRequest {
    pub http_tokens: Option<HttpTokensState>, pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}
impl Shape for InstanceMetadataOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceMetadataOptionsRequest", members: &[
        field("HttpTokens", "", ENUM), field("HttpPutResponseHopLimit", "", INTEGER), field("HttpEndpoint", "", ENUM),
        field("HttpProtocolIpv6", "", ENUM), field("InstanceMetadataTags", "", ENUM),
    ], ..Schema::NONE };
    members! { http_tokens, http_put_response_hop_limit, http_endpoint, http_protocol_ipv6, instance_metadata_tags }
}
impl InstanceMetadataOptionsRequest {
    pub fn with_http_tokens(mut self, v: impl Into<HttpTokensState>) -> Self { self.http_tokens = Some(v.into()); self }
    pub fn with_http_put_response_hop_limit(mut self, v: impl Into<i32>) -> Self { self.http_put_response_hop_limit = Some(v.into()); self }
    pub fn with_http_endpoint(mut self, v: impl Into<InstanceMetadataEndpointState>) -> Self { self.http_endpoint = Some(v.into()); self }
    pub fn with_http_protocol_ipv6(mut self, v: impl Into<InstanceMetadataProtocolState>) -> Self { self.http_protocol_ipv6 = Some(v.into()); self }
    pub fn with_instance_metadata_tags(mut self, v: impl Into<InstanceMetadataTagsState>) -> Self { self.instance_metadata_tags = Some(v.into()); self }
}

pub struct InstanceMetadataOptionsResponse {
    pub state: Option<InstanceMetadataOptionsState>, pub http_tokens: Option<HttpTokensState>,
    pub http_put_response_hop_limit: Option<i32>, pub http_endpoint: Option<InstanceMetadataEndpointState>,
    pub http_protocol_ipv6: Option<InstanceMetadataProtocolState>,
    pub instance_metadata_tags: Option<InstanceMetadataTagsState>,
}
impl Shape for InstanceMetadataOptionsResponse {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceMetadataOptionsResponse", members: &[
        field("State", "state", ENUM), field("HttpTokens", "httpTokens", ENUM),
        field("HttpPutResponseHopLimit", "httpPutResponseHopLimit", INTEGER),
        field("HttpEndpoint", "httpEndpoint", ENUM), field("HttpProtocolIpv6", "httpProtocolIpv6", ENUM),
        field("InstanceMetadataTags", "instanceMetadataTags", ENUM),
    ], ..Schema::NONE };
    members! {
        state, http_tokens, http_put_response_hop_limit, http_endpoint, http_protocol_ipv6, instance_metadata_tags,
    }
}
impl InstanceMetadataOptionsResponse {
    #[inline] pub fn state(&self) -> &InstanceMetadataOptionsState { choice(&self.state) }
    #[inline] pub fn http_tokens(&self) -> &HttpTokensState { choice(&self.http_tokens) }
    #[inline] pub fn http_put_response_hop_limit(&self) -> i32 { self.http_put_response_hop_limit.unwrap_or_default() }
    #[inline] pub fn http_endpoint(&self) -> &InstanceMetadataEndpointState { choice(&self.http_endpoint) }
    #[inline] pub fn http_protocol_ipv6(&self) -> &InstanceMetadataProtocolState { choice(&self.http_protocol_ipv6) }
    #[inline] pub fn instance_metadata_tags(&self) -> &InstanceMetadataTagsState { choice(&self.instance_metadata_tags) }
}

pub struct InstanceMonitoring { pub instance_id: Option<String>, pub monitoring: Option<Monitoring> }
impl Shape for InstanceMonitoring {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceMonitoring", members: &[
        field("InstanceId", "instanceId", STRING), field("Monitoring", "monitoring", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_id, monitoring }
}
impl InstanceMonitoring {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn monitoring(&self) -> &Monitoring { nested(&self.monitoring) }
}

pub struct InstanceNetworkInterface {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub attachment: Option<InstanceNetworkInterfaceAttachment>, pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>, pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub mac_address: Option<String>, pub network_interface_id: Option<String>, pub owner_id: Option<String>,
    pub private_dns_name: Option<String>, pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<InstancePrivateIpAddress>>, pub source_dest_check: Option<bool>,
    pub status: Option<NetworkInterfaceStatus>, pub subnet_id: Option<String>, pub vpc_id: Option<String>,
    pub interface_type: Option<String>, pub ipv4_prefixes: Option<Vec<InstanceIpv4Prefix>>,
    pub ipv6_prefixes: Option<Vec<InstanceIpv6Prefix>>,
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    pub operator: Option<OperatorResponse>,
}
impl Shape for InstanceNetworkInterface {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceNetworkInterface", members: &[
        field("Association", "association", STRUCTURE), field("Attachment", "attachment", STRUCTURE),
        field("Description", "description", STRING), field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
        field("Ipv6Addresses", "ipv6AddressesSet", INSTANCE_IPV6_ADDRESS_LIST_LIST),
        field("MacAddress", "macAddress", STRING), field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("OwnerId", "ownerId", STRING), field("PrivateDnsName", "privateDnsName", STRING),
        field("PrivateIpAddress", "privateIpAddress", STRING),
        field("PrivateIpAddresses", "privateIpAddressesSet", INSTANCE_PRIVATE_IP_ADDRESS_LIST_LIST),
        field("SourceDestCheck", "sourceDestCheck", BOOLEAN), field("Status", "status", ENUM),
        field("SubnetId", "subnetId", STRING), field("VpcId", "vpcId", STRING),
        field("InterfaceType", "interfaceType", STRING),
        field("Ipv4Prefixes", "ipv4PrefixSet", INSTANCE_IPV4_PREFIX_LIST_LIST),
        field("Ipv6Prefixes", "ipv6PrefixSet", INSTANCE_IPV6_PREFIX_LIST_LIST),
        field("ConnectionTrackingConfiguration", "connectionTrackingConfiguration", STRUCTURE),
        field("Operator", "operator", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        association, attachment, description, groups, ipv6_addresses, mac_address, network_interface_id, owner_id,
        private_dns_name, private_ip_address, private_ip_addresses, source_dest_check, status, subnet_id, vpc_id,
        interface_type, ipv4_prefixes, ipv6_prefixes, connection_tracking_configuration, operator,
    }
}
impl InstanceNetworkInterface {
    #[inline] pub fn association(&self) -> &InstanceNetworkInterfaceAssociation { nested(&self.association) }
    #[inline] pub fn attachment(&self) -> &InstanceNetworkInterfaceAttachment { nested(&self.attachment) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
    #[inline] pub fn ipv6_addresses(&self) -> &[InstanceIpv6Address] { items(&self.ipv6_addresses) }
    #[inline] pub fn mac_address(&self) -> &str { text(&self.mac_address) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn private_dns_name(&self) -> &str { text(&self.private_dns_name) }
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
    #[inline] pub fn private_ip_addresses(&self) -> &[InstancePrivateIpAddress] { items(&self.private_ip_addresses) }
    #[inline] pub fn source_dest_check(&self) -> bool { self.source_dest_check.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &NetworkInterfaceStatus { choice(&self.status) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn interface_type(&self) -> &str { text(&self.interface_type) }
    #[inline] pub fn ipv4_prefixes(&self) -> &[InstanceIpv4Prefix] { items(&self.ipv4_prefixes) }
    #[inline] pub fn ipv6_prefixes(&self) -> &[InstanceIpv6Prefix] { items(&self.ipv6_prefixes) }
    #[inline] pub fn connection_tracking_configuration(&self) -> &ConnectionTrackingSpecificationResponse { nested(&self.connection_tracking_configuration) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
}

pub struct InstanceNetworkInterfaceAssociation {
    pub carrier_ip: Option<String>, pub customer_owned_ip: Option<String>, pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>, pub public_ip: Option<String>,
}
impl Shape for InstanceNetworkInterfaceAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceNetworkInterfaceAssociation", members: &[
        field("CarrierIp", "carrierIp", STRING), field("CustomerOwnedIp", "customerOwnedIp", STRING),
        field("IpOwnerId", "ipOwnerId", STRING), field("PublicDnsName", "publicDnsName", STRING),
        field("PublicIp", "publicIp", STRING),
    ], ..Schema::NONE };
    members! { carrier_ip, customer_owned_ip, ip_owner_id, public_dns_name, public_ip }
}
impl InstanceNetworkInterfaceAssociation {
    #[inline] pub fn carrier_ip(&self) -> &str { text(&self.carrier_ip) }
    #[inline] pub fn customer_owned_ip(&self) -> &str { text(&self.customer_owned_ip) }
    #[inline] pub fn ip_owner_id(&self) -> &str { text(&self.ip_owner_id) }
    #[inline] pub fn public_dns_name(&self) -> &str { text(&self.public_dns_name) }
    #[inline] pub fn public_ip(&self) -> &str { text(&self.public_ip) }
}

pub struct InstanceNetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>, pub attachment_id: Option<String>, pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>, pub status: Option<AttachmentStatus>, pub network_card_index: Option<i32>,
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>, pub ena_queue_count: Option<i32>,
}
impl Shape for InstanceNetworkInterfaceAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceNetworkInterfaceAttachment", members: &[
        field("AttachTime", "attachTime", TIMESTAMP), field("AttachmentId", "attachmentId", STRING),
        field("DeleteOnTermination", "deleteOnTermination", BOOLEAN), field("DeviceIndex", "deviceIndex", INTEGER),
        field("Status", "status", ENUM), field("NetworkCardIndex", "networkCardIndex", INTEGER),
        field("EnaSrdSpecification", "enaSrdSpecification", STRUCTURE),
        field("EnaQueueCount", "enaQueueCount", INTEGER),
    ], ..Schema::NONE };
    members! {
        attach_time, attachment_id, delete_on_termination, device_index, status, network_card_index,
        ena_srd_specification, ena_queue_count,
    }
}
impl InstanceNetworkInterfaceAttachment {
    #[inline] pub fn attach_time(&self) -> Timestamp { moment(&self.attach_time) }
    #[inline] pub fn attachment_id(&self) -> &str { text(&self.attachment_id) }
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn device_index(&self) -> i32 { self.device_index.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &AttachmentStatus { choice(&self.status) }
    #[inline] pub fn network_card_index(&self) -> i32 { self.network_card_index.unwrap_or_default() }
    #[inline] pub fn ena_srd_specification(&self) -> &InstanceAttachmentEnaSrdSpecification { nested(&self.ena_srd_specification) }
    #[inline] pub fn ena_queue_count(&self) -> i32 { self.ena_queue_count.unwrap_or_default() }
}

pub struct InstanceNetworkInterfaceSpecification {
    pub associate_public_ip_address: Option<bool>, pub delete_on_termination: Option<bool>,
    pub description: Option<String>, pub device_index: Option<i32>, pub groups: Option<Vec<String>>,
    pub ipv6_address_count: Option<i32>, pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub network_interface_id: Option<String>, pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>, pub subnet_id: Option<String>,
    pub associate_carrier_ip_address: Option<bool>, pub interface_type: Option<String>,
    pub network_card_index: Option<i32>, pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    pub ipv4_prefix_count: Option<i32>, pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    pub ipv6_prefix_count: Option<i32>, pub primary_ipv6: Option<bool>,
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub ena_queue_count: Option<i32>,
}
impl Shape for InstanceNetworkInterfaceSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceNetworkInterfaceSpecification", members: &[
        field("AssociatePublicIpAddress", "associatePublicIpAddress", BOOLEAN),
        field("DeleteOnTermination", "deleteOnTermination", BOOLEAN), field("Description", "description", STRING),
        field("DeviceIndex", "deviceIndex", INTEGER),
        field("Groups", "SecurityGroupId", SECURITY_GROUP_ID_STRING_LIST_LIST),
        field("Ipv6AddressCount", "ipv6AddressCount", INTEGER),
        field("Ipv6Addresses", "ipv6AddressesSet", INSTANCE_IPV6_ADDRESS_LIST_LIST).query_name("Ipv6Addresses"),
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("PrivateIpAddress", "privateIpAddress", STRING),
        field("PrivateIpAddresses", "privateIpAddressesSet", PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_LIST).query_name("PrivateIpAddresses"),
        field("SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount", INTEGER),
        field("SubnetId", "subnetId", STRING), field("AssociateCarrierIpAddress", "", BOOLEAN),
        field("InterfaceType", "", STRING), field("NetworkCardIndex", "", INTEGER),
        field("Ipv4Prefixes", "Ipv4Prefix", IPV4_PREFIX_LIST_LIST), field("Ipv4PrefixCount", "", INTEGER),
        field("Ipv6Prefixes", "Ipv6Prefix", IPV6_PREFIX_LIST_LIST), field("Ipv6PrefixCount", "", INTEGER),
        field("PrimaryIpv6", "", BOOLEAN), field("EnaSrdSpecification", "", STRUCTURE),
        field("ConnectionTrackingSpecification", "", STRUCTURE), field("EnaQueueCount", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        associate_public_ip_address, delete_on_termination, description, device_index, groups, ipv6_address_count,
        ipv6_addresses, network_interface_id, private_ip_address, private_ip_addresses,
        secondary_private_ip_address_count, subnet_id, associate_carrier_ip_address, interface_type,
        network_card_index, ipv4_prefixes, ipv4_prefix_count, ipv6_prefixes, ipv6_prefix_count, primary_ipv6,
        ena_srd_specification, connection_tracking_specification, ena_queue_count,
    }
}
impl InstanceNetworkInterfaceSpecification {
    #[inline] pub fn associate_public_ip_address(&self) -> bool { self.associate_public_ip_address.unwrap_or_default() }
    pub fn with_associate_public_ip_address(mut self, v: impl Into<bool>) -> Self { self.associate_public_ip_address = Some(v.into()); self }
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    #[inline] pub fn device_index(&self) -> i32 { self.device_index.unwrap_or_default() }
    pub fn with_device_index(mut self, v: impl Into<i32>) -> Self { self.device_index = Some(v.into()); self }
    #[inline] pub fn groups(&self) -> &[String] { items(&self.groups) }
    pub fn with_groups(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.groups = list(v); self }
    #[inline] pub fn ipv6_address_count(&self) -> i32 { self.ipv6_address_count.unwrap_or_default() }
    pub fn with_ipv6_address_count(mut self, v: impl Into<i32>) -> Self { self.ipv6_address_count = Some(v.into()); self }
    #[inline] pub fn ipv6_addresses(&self) -> &[InstanceIpv6Address] { items(&self.ipv6_addresses) }
    pub fn with_ipv6_addresses(mut self, v: impl IntoIterator<Item = impl Into<InstanceIpv6Address>>) -> Self { self.ipv6_addresses = list(v); self }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    pub fn with_network_interface_id(mut self, v: impl Into<String>) -> Self { self.network_interface_id = Some(v.into()); self }
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
    pub fn with_private_ip_address(mut self, v: impl Into<String>) -> Self { self.private_ip_address = Some(v.into()); self }
    #[inline] pub fn private_ip_addresses(&self) -> &[PrivateIpAddressSpecification] { items(&self.private_ip_addresses) }
    pub fn with_private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<PrivateIpAddressSpecification>>) -> Self { self.private_ip_addresses = list(v); self }
    #[inline] pub fn secondary_private_ip_address_count(&self) -> i32 { self.secondary_private_ip_address_count.unwrap_or_default() }
    pub fn with_secondary_private_ip_address_count(mut self, v: impl Into<i32>) -> Self { self.secondary_private_ip_address_count = Some(v.into()); self }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    #[inline] pub fn associate_carrier_ip_address(&self) -> bool { self.associate_carrier_ip_address.unwrap_or_default() }
    pub fn with_associate_carrier_ip_address(mut self, v: impl Into<bool>) -> Self { self.associate_carrier_ip_address = Some(v.into()); self }
    #[inline] pub fn interface_type(&self) -> &str { text(&self.interface_type) }
    pub fn with_interface_type(mut self, v: impl Into<String>) -> Self { self.interface_type = Some(v.into()); self }
    #[inline] pub fn network_card_index(&self) -> i32 { self.network_card_index.unwrap_or_default() }
    pub fn with_network_card_index(mut self, v: impl Into<i32>) -> Self { self.network_card_index = Some(v.into()); self }
    #[inline] pub fn ipv4_prefixes(&self) -> &[Ipv4PrefixSpecificationRequest] { items(&self.ipv4_prefixes) }
    pub fn with_ipv4_prefixes(mut self, v: impl IntoIterator<Item = impl Into<Ipv4PrefixSpecificationRequest>>) -> Self { self.ipv4_prefixes = list(v); self }
    #[inline] pub fn ipv4_prefix_count(&self) -> i32 { self.ipv4_prefix_count.unwrap_or_default() }
    pub fn with_ipv4_prefix_count(mut self, v: impl Into<i32>) -> Self { self.ipv4_prefix_count = Some(v.into()); self }
    #[inline] pub fn ipv6_prefixes(&self) -> &[Ipv6PrefixSpecificationRequest] { items(&self.ipv6_prefixes) }
    pub fn with_ipv6_prefixes(mut self, v: impl IntoIterator<Item = impl Into<Ipv6PrefixSpecificationRequest>>) -> Self { self.ipv6_prefixes = list(v); self }
    #[inline] pub fn ipv6_prefix_count(&self) -> i32 { self.ipv6_prefix_count.unwrap_or_default() }
    pub fn with_ipv6_prefix_count(mut self, v: impl Into<i32>) -> Self { self.ipv6_prefix_count = Some(v.into()); self }
    #[inline] pub fn primary_ipv6(&self) -> bool { self.primary_ipv6.unwrap_or_default() }
    pub fn with_primary_ipv6(mut self, v: impl Into<bool>) -> Self { self.primary_ipv6 = Some(v.into()); self }
    #[inline] pub fn ena_srd_specification(&self) -> &EnaSrdSpecificationRequest { nested(&self.ena_srd_specification) }
    pub fn with_ena_srd_specification(mut self, v: impl Into<EnaSrdSpecificationRequest>) -> Self { self.ena_srd_specification = Some(v.into()); self }
    #[inline] pub fn connection_tracking_specification(&self) -> &ConnectionTrackingSpecificationRequest { nested(&self.connection_tracking_specification) }
    pub fn with_connection_tracking_specification(mut self, v: impl Into<ConnectionTrackingSpecificationRequest>) -> Self { self.connection_tracking_specification = Some(v.into()); self }
    #[inline] pub fn ena_queue_count(&self) -> i32 { self.ena_queue_count.unwrap_or_default() }
    pub fn with_ena_queue_count(mut self, v: impl Into<i32>) -> Self { self.ena_queue_count = Some(v.into()); self }
}

pub struct InstanceNetworkPerformanceOptions { pub bandwidth_weighting: Option<InstanceBandwidthWeighting> }
impl Shape for InstanceNetworkPerformanceOptions {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceNetworkPerformanceOptions", members: &[
        field("BandwidthWeighting", "bandwidthWeighting", ENUM),
    ], ..Schema::NONE };
    members! { bandwidth_weighting }
}
impl InstanceNetworkPerformanceOptions {
    #[inline] pub fn bandwidth_weighting(&self) -> &InstanceBandwidthWeighting { choice(&self.bandwidth_weighting) }
}

pub struct InstanceNetworkPerformanceOptionsRequest { pub bandwidth_weighting: Option<InstanceBandwidthWeighting> }
impl Shape for InstanceNetworkPerformanceOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceNetworkPerformanceOptionsRequest", members: &[
        field("BandwidthWeighting", "", ENUM),
    ], ..Schema::NONE };
    members! { bandwidth_weighting }
}
impl InstanceNetworkPerformanceOptionsRequest {
    pub fn with_bandwidth_weighting(mut self, v: impl Into<InstanceBandwidthWeighting>) -> Self { self.bandwidth_weighting = Some(v.into()); self }
}

pub struct InstancePrivateIpAddress {
    pub association: Option<InstanceNetworkInterfaceAssociation>, pub primary: Option<bool>,
    pub private_dns_name: Option<String>, pub private_ip_address: Option<String>,
}
impl Shape for InstancePrivateIpAddress {
    const SCHEMA: &'static Schema = &Schema { name: "InstancePrivateIpAddress", members: &[
        field("Association", "association", STRUCTURE), field("Primary", "primary", BOOLEAN),
        field("PrivateDnsName", "privateDnsName", STRING), field("PrivateIpAddress", "privateIpAddress", STRING),
    ], ..Schema::NONE };
    members! { association, primary, private_dns_name, private_ip_address }
}
impl InstancePrivateIpAddress {
    #[inline] pub fn association(&self) -> &InstanceNetworkInterfaceAssociation { nested(&self.association) }
    #[inline] pub fn primary(&self) -> bool { self.primary.unwrap_or_default() }
    #[inline] pub fn private_dns_name(&self) -> &str { text(&self.private_dns_name) }
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
}

pub struct InstanceRequirements {
    pub vcpu_count: Option<VCpuCountRange>, pub memory_mib: Option<MemoryMiB>,
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>, pub memory_gib_per_vcpu: Option<MemoryGiBPerVCpu>,
    pub excluded_instance_types: Option<Vec<String>>, pub instance_generations: Option<Vec<InstanceGeneration>>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>, pub bare_metal: Option<BareMetal>,
    pub burstable_performance: Option<BurstablePerformance>, pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCount>, pub local_storage: Option<LocalStorage>,
    pub local_storage_types: Option<Vec<LocalStorageType>>, pub total_local_storage_gb: Option<TotalLocalStorageGB>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbps>,
    pub accelerator_types: Option<Vec<AcceleratorType>>, pub accelerator_count: Option<AcceleratorCount>,
    pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
    pub accelerator_names: Option<Vec<AcceleratorName>>,
    pub accelerator_total_memory_mib: Option<AcceleratorTotalMemoryMiB>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbps>, pub allowed_instance_types: Option<Vec<String>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactors>,
    pub require_encryption_in_transit: Option<bool>,
}
impl Shape for InstanceRequirements {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceRequirements", members: &[
        field("VCpuCount", "vCpuCount", STRUCTURE), field("MemoryMiB", "memoryMiB", STRUCTURE),
        field("CpuManufacturers", "cpuManufacturerSet", CPU_MANUFACTURER_SET_LIST),
        field("MemoryGiBPerVCpu", "memoryGiBPerVCpu", STRUCTURE),
        field("ExcludedInstanceTypes", "excludedInstanceTypeSet", EXCLUDED_INSTANCE_TYPE_SET_LIST),
        field("InstanceGenerations", "instanceGenerationSet", INSTANCE_GENERATION_SET_LIST),
        field("SpotMaxPricePercentageOverLowestPrice", "spotMaxPricePercentageOverLowestPrice", INTEGER),
        field("OnDemandMaxPricePercentageOverLowestPrice", "onDemandMaxPricePercentageOverLowestPrice", INTEGER),
        field("BareMetal", "bareMetal", ENUM), field("BurstablePerformance", "burstablePerformance", ENUM),
        field("RequireHibernateSupport", "requireHibernateSupport", BOOLEAN),
        field("NetworkInterfaceCount", "networkInterfaceCount", STRUCTURE),
        field("LocalStorage", "localStorage", ENUM),
        field("LocalStorageTypes", "localStorageTypeSet", LOCAL_STORAGE_TYPE_SET_LIST),
        field("TotalLocalStorageGB", "totalLocalStorageGB", STRUCTURE),
        field("BaselineEbsBandwidthMbps", "baselineEbsBandwidthMbps", STRUCTURE),
        field("AcceleratorTypes", "acceleratorTypeSet", ACCELERATOR_TYPE_SET_LIST),
        field("AcceleratorCount", "acceleratorCount", STRUCTURE),
        field("AcceleratorManufacturers", "acceleratorManufacturerSet", ACCELERATOR_MANUFACTURER_SET_LIST),
        field("AcceleratorNames", "acceleratorNameSet", ACCELERATOR_NAME_SET_LIST),
        field("AcceleratorTotalMemoryMiB", "acceleratorTotalMemoryMiB", STRUCTURE),
        field("NetworkBandwidthGbps", "networkBandwidthGbps", STRUCTURE),
        field("AllowedInstanceTypes", "allowedInstanceTypeSet", ALLOWED_INSTANCE_TYPE_SET_LIST),
        field("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "maxSpotPriceAsPercentageOfOptimalOnDemandPrice", INTEGER),
        field("BaselinePerformanceFactors", "baselinePerformanceFactors", STRUCTURE),
        field("RequireEncryptionInTransit", "requireEncryptionInTransit", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        vcpu_count, memory_mib, cpu_manufacturers, memory_gib_per_vcpu, excluded_instance_types, instance_generations,
        spot_max_price_percentage_over_lowest_price, on_demand_max_price_percentage_over_lowest_price, bare_metal,
        burstable_performance, require_hibernate_support, network_interface_count, local_storage, local_storage_types,
        total_local_storage_gb, baseline_ebs_bandwidth_mbps, accelerator_types, accelerator_count,
        accelerator_manufacturers, accelerator_names, accelerator_total_memory_mib, network_bandwidth_gbps,
        allowed_instance_types, max_spot_price_as_percentage_of_optimal_on_demand_price, baseline_performance_factors,
        require_encryption_in_transit,
    }
}
impl InstanceRequirements {
    #[inline] pub fn vcpu_count(&self) -> &VCpuCountRange { nested(&self.vcpu_count) }
    pub fn with_vcpu_count(mut self, v: impl Into<VCpuCountRange>) -> Self { self.vcpu_count = Some(v.into()); self }
    #[inline] pub fn memory_mib(&self) -> &MemoryMiB { nested(&self.memory_mib) }
    pub fn with_memory_mib(mut self, v: impl Into<MemoryMiB>) -> Self { self.memory_mib = Some(v.into()); self }
    #[inline] pub fn cpu_manufacturers(&self) -> &[CpuManufacturer] { items(&self.cpu_manufacturers) }
    pub fn with_cpu_manufacturers(mut self, v: impl IntoIterator<Item = impl Into<CpuManufacturer>>) -> Self { self.cpu_manufacturers = list(v); self }
    #[inline] pub fn memory_gib_per_vcpu(&self) -> &MemoryGiBPerVCpu { nested(&self.memory_gib_per_vcpu) }
    pub fn with_memory_gib_per_vcpu(mut self, v: impl Into<MemoryGiBPerVCpu>) -> Self { self.memory_gib_per_vcpu = Some(v.into()); self }
    #[inline] pub fn excluded_instance_types(&self) -> &[String] { items(&self.excluded_instance_types) }
    pub fn with_excluded_instance_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.excluded_instance_types = list(v); self }
    #[inline] pub fn instance_generations(&self) -> &[InstanceGeneration] { items(&self.instance_generations) }
    pub fn with_instance_generations(mut self, v: impl IntoIterator<Item = impl Into<InstanceGeneration>>) -> Self { self.instance_generations = list(v); self }
    #[inline] pub fn spot_max_price_percentage_over_lowest_price(&self) -> i32 { self.spot_max_price_percentage_over_lowest_price.unwrap_or_default() }
    pub fn with_spot_max_price_percentage_over_lowest_price(mut self, v: impl Into<i32>) -> Self { self.spot_max_price_percentage_over_lowest_price = Some(v.into()); self }
    #[inline] pub fn on_demand_max_price_percentage_over_lowest_price(&self) -> i32 { self.on_demand_max_price_percentage_over_lowest_price.unwrap_or_default() }
    pub fn with_on_demand_max_price_percentage_over_lowest_price(mut self, v: impl Into<i32>) -> Self { self.on_demand_max_price_percentage_over_lowest_price = Some(v.into()); self }
    #[inline] pub fn bare_metal(&self) -> &BareMetal { choice(&self.bare_metal) }
    pub fn with_bare_metal(mut self, v: impl Into<BareMetal>) -> Self { self.bare_metal = Some(v.into()); self }
    #[inline] pub fn burstable_performance(&self) -> &BurstablePerformance { choice(&self.burstable_performance) }
    pub fn with_burstable_performance(mut self, v: impl Into<BurstablePerformance>) -> Self { self.burstable_performance = Some(v.into()); self }
    #[inline] pub fn require_hibernate_support(&self) -> bool { self.require_hibernate_support.unwrap_or_default() }
    pub fn with_require_hibernate_support(mut self, v: impl Into<bool>) -> Self { self.require_hibernate_support = Some(v.into()); self }
    #[inline] pub fn network_interface_count(&self) -> &NetworkInterfaceCount { nested(&self.network_interface_count) }
    pub fn with_network_interface_count(mut self, v: impl Into<NetworkInterfaceCount>) -> Self { self.network_interface_count = Some(v.into()); self }
    #[inline] pub fn local_storage(&self) -> &LocalStorage { choice(&self.local_storage) }
    pub fn with_local_storage(mut self, v: impl Into<LocalStorage>) -> Self { self.local_storage = Some(v.into()); self }
    #[inline] pub fn local_storage_types(&self) -> &[LocalStorageType] { items(&self.local_storage_types) }
    pub fn with_local_storage_types(mut self, v: impl IntoIterator<Item = impl Into<LocalStorageType>>) -> Self { self.local_storage_types = list(v); self }
    #[inline] pub fn total_local_storage_gb(&self) -> &TotalLocalStorageGB { nested(&self.total_local_storage_gb) }
    pub fn with_total_local_storage_gb(mut self, v: impl Into<TotalLocalStorageGB>) -> Self { self.total_local_storage_gb = Some(v.into()); self }
    #[inline] pub fn baseline_ebs_bandwidth_mbps(&self) -> &BaselineEbsBandwidthMbps { nested(&self.baseline_ebs_bandwidth_mbps) }
    pub fn with_baseline_ebs_bandwidth_mbps(mut self, v: impl Into<BaselineEbsBandwidthMbps>) -> Self { self.baseline_ebs_bandwidth_mbps = Some(v.into()); self }
    #[inline] pub fn accelerator_types(&self) -> &[AcceleratorType] { items(&self.accelerator_types) }
    pub fn with_accelerator_types(mut self, v: impl IntoIterator<Item = impl Into<AcceleratorType>>) -> Self { self.accelerator_types = list(v); self }
    #[inline] pub fn accelerator_count(&self) -> &AcceleratorCount { nested(&self.accelerator_count) }
    pub fn with_accelerator_count(mut self, v: impl Into<AcceleratorCount>) -> Self { self.accelerator_count = Some(v.into()); self }
    #[inline] pub fn accelerator_manufacturers(&self) -> &[AcceleratorManufacturer] { items(&self.accelerator_manufacturers) }
    pub fn with_accelerator_manufacturers(mut self, v: impl IntoIterator<Item = impl Into<AcceleratorManufacturer>>) -> Self { self.accelerator_manufacturers = list(v); self }
    #[inline] pub fn accelerator_names(&self) -> &[AcceleratorName] { items(&self.accelerator_names) }
    pub fn with_accelerator_names(mut self, v: impl IntoIterator<Item = impl Into<AcceleratorName>>) -> Self { self.accelerator_names = list(v); self }
    #[inline] pub fn accelerator_total_memory_mib(&self) -> &AcceleratorTotalMemoryMiB { nested(&self.accelerator_total_memory_mib) }
    pub fn with_accelerator_total_memory_mib(mut self, v: impl Into<AcceleratorTotalMemoryMiB>) -> Self { self.accelerator_total_memory_mib = Some(v.into()); self }
    #[inline] pub fn network_bandwidth_gbps(&self) -> &NetworkBandwidthGbps { nested(&self.network_bandwidth_gbps) }
    pub fn with_network_bandwidth_gbps(mut self, v: impl Into<NetworkBandwidthGbps>) -> Self { self.network_bandwidth_gbps = Some(v.into()); self }
    #[inline] pub fn allowed_instance_types(&self) -> &[String] { items(&self.allowed_instance_types) }
    pub fn with_allowed_instance_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.allowed_instance_types = list(v); self }
    #[inline] pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(&self) -> i32 { self.max_spot_price_as_percentage_of_optimal_on_demand_price.unwrap_or_default() }
    pub fn with_max_spot_price_as_percentage_of_optimal_on_demand_price(mut self, v: impl Into<i32>) -> Self { self.max_spot_price_as_percentage_of_optimal_on_demand_price = Some(v.into()); self }
    #[inline] pub fn baseline_performance_factors(&self) -> &BaselinePerformanceFactors { nested(&self.baseline_performance_factors) }
    pub fn with_baseline_performance_factors(mut self, v: impl Into<BaselinePerformanceFactors>) -> Self { self.baseline_performance_factors = Some(v.into()); self }
    #[inline] pub fn require_encryption_in_transit(&self) -> bool { self.require_encryption_in_transit.unwrap_or_default() }
    pub fn with_require_encryption_in_transit(mut self, v: impl Into<bool>) -> Self { self.require_encryption_in_transit = Some(v.into()); self }
}

pub struct InstanceRequirementsRequest {
    pub vcpu_count: Option<VCpuCountRangeRequest>, pub memory_mib: Option<MemoryMiBRequest>,
    pub cpu_manufacturers: Option<Vec<CpuManufacturer>>, pub memory_gib_per_vcpu: Option<MemoryGiBPerVCpuRequest>,
    pub excluded_instance_types: Option<Vec<String>>, pub instance_generations: Option<Vec<InstanceGeneration>>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>, pub bare_metal: Option<BareMetal>,
    pub burstable_performance: Option<BurstablePerformance>, pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>, pub local_storage: Option<LocalStorage>,
    pub local_storage_types: Option<Vec<LocalStorageType>>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub accelerator_types: Option<Vec<AcceleratorType>>, pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
    pub accelerator_names: Option<Vec<AcceleratorName>>,
    pub accelerator_total_memory_mib: Option<AcceleratorTotalMemoryMiBRequest>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>, pub allowed_instance_types: Option<Vec<String>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactorsRequest>,
    pub require_encryption_in_transit: Option<bool>,
}
impl Shape for InstanceRequirementsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceRequirementsRequest", members: &[
        field("VCpuCount", "", STRUCTURE).required(), field("MemoryMiB", "", STRUCTURE).required(),
        field("CpuManufacturers", "CpuManufacturer", CPU_MANUFACTURER_SET_LIST),
        field("MemoryGiBPerVCpu", "", STRUCTURE),
        field("ExcludedInstanceTypes", "ExcludedInstanceType", EXCLUDED_INSTANCE_TYPE_SET_LIST),
        field("InstanceGenerations", "InstanceGeneration", INSTANCE_GENERATION_SET_LIST),
        field("SpotMaxPricePercentageOverLowestPrice", "", INTEGER),
        field("OnDemandMaxPricePercentageOverLowestPrice", "", INTEGER), field("BareMetal", "", ENUM),
        field("BurstablePerformance", "", ENUM), field("RequireHibernateSupport", "", BOOLEAN),
        field("NetworkInterfaceCount", "", STRUCTURE), field("LocalStorage", "", ENUM),
        field("LocalStorageTypes", "LocalStorageType", LOCAL_STORAGE_TYPE_SET_LIST),
        field("TotalLocalStorageGB", "", STRUCTURE), field("BaselineEbsBandwidthMbps", "", STRUCTURE),
        field("AcceleratorTypes", "AcceleratorType", ACCELERATOR_TYPE_SET_LIST),
        field("AcceleratorCount", "", STRUCTURE),
        field("AcceleratorManufacturers", "AcceleratorManufacturer", ACCELERATOR_MANUFACTURER_SET_LIST),
        field("AcceleratorNames", "AcceleratorName", ACCELERATOR_NAME_SET_LIST),
        field("AcceleratorTotalMemoryMiB", "", STRUCTURE), field("NetworkBandwidthGbps", "", STRUCTURE),
        field("AllowedInstanceTypes", "AllowedInstanceType", ALLOWED_INSTANCE_TYPE_SET_LIST),
        field("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", "", INTEGER),
        field("BaselinePerformanceFactors", "", STRUCTURE), field("RequireEncryptionInTransit", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        vcpu_count, memory_mib, cpu_manufacturers, memory_gib_per_vcpu, excluded_instance_types, instance_generations,
        spot_max_price_percentage_over_lowest_price, on_demand_max_price_percentage_over_lowest_price, bare_metal,
        burstable_performance, require_hibernate_support, network_interface_count, local_storage, local_storage_types,
        total_local_storage_gb, baseline_ebs_bandwidth_mbps, accelerator_types, accelerator_count,
        accelerator_manufacturers, accelerator_names, accelerator_total_memory_mib, network_bandwidth_gbps,
        allowed_instance_types, max_spot_price_as_percentage_of_optimal_on_demand_price, baseline_performance_factors,
        require_encryption_in_transit,
    }
}
impl InstanceRequirementsRequest {
    #[inline] pub fn vcpu_count(&self) -> &VCpuCountRangeRequest { nested(&self.vcpu_count) }
    pub fn with_vcpu_count(mut self, v: impl Into<VCpuCountRangeRequest>) -> Self { self.vcpu_count = Some(v.into()); self }
    #[inline] pub fn memory_mib(&self) -> &MemoryMiBRequest { nested(&self.memory_mib) }
    pub fn with_memory_mib(mut self, v: impl Into<MemoryMiBRequest>) -> Self { self.memory_mib = Some(v.into()); self }
    #[inline] pub fn cpu_manufacturers(&self) -> &[CpuManufacturer] { items(&self.cpu_manufacturers) }
    pub fn with_cpu_manufacturers(mut self, v: impl IntoIterator<Item = impl Into<CpuManufacturer>>) -> Self { self.cpu_manufacturers = list(v); self }
    #[inline] pub fn memory_gib_per_vcpu(&self) -> &MemoryGiBPerVCpuRequest { nested(&self.memory_gib_per_vcpu) }
    pub fn with_memory_gib_per_vcpu(mut self, v: impl Into<MemoryGiBPerVCpuRequest>) -> Self { self.memory_gib_per_vcpu = Some(v.into()); self }
    #[inline] pub fn excluded_instance_types(&self) -> &[String] { items(&self.excluded_instance_types) }
    pub fn with_excluded_instance_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.excluded_instance_types = list(v); self }
    #[inline] pub fn instance_generations(&self) -> &[InstanceGeneration] { items(&self.instance_generations) }
    pub fn with_instance_generations(mut self, v: impl IntoIterator<Item = impl Into<InstanceGeneration>>) -> Self { self.instance_generations = list(v); self }
    #[inline] pub fn spot_max_price_percentage_over_lowest_price(&self) -> i32 { self.spot_max_price_percentage_over_lowest_price.unwrap_or_default() }
    pub fn with_spot_max_price_percentage_over_lowest_price(mut self, v: impl Into<i32>) -> Self { self.spot_max_price_percentage_over_lowest_price = Some(v.into()); self }
    #[inline] pub fn on_demand_max_price_percentage_over_lowest_price(&self) -> i32 { self.on_demand_max_price_percentage_over_lowest_price.unwrap_or_default() }
    pub fn with_on_demand_max_price_percentage_over_lowest_price(mut self, v: impl Into<i32>) -> Self { self.on_demand_max_price_percentage_over_lowest_price = Some(v.into()); self }
    #[inline] pub fn bare_metal(&self) -> &BareMetal { choice(&self.bare_metal) }
    pub fn with_bare_metal(mut self, v: impl Into<BareMetal>) -> Self { self.bare_metal = Some(v.into()); self }
    #[inline] pub fn burstable_performance(&self) -> &BurstablePerformance { choice(&self.burstable_performance) }
    pub fn with_burstable_performance(mut self, v: impl Into<BurstablePerformance>) -> Self { self.burstable_performance = Some(v.into()); self }
    #[inline] pub fn require_hibernate_support(&self) -> bool { self.require_hibernate_support.unwrap_or_default() }
    pub fn with_require_hibernate_support(mut self, v: impl Into<bool>) -> Self { self.require_hibernate_support = Some(v.into()); self }
    #[inline] pub fn network_interface_count(&self) -> &NetworkInterfaceCountRequest { nested(&self.network_interface_count) }
    pub fn with_network_interface_count(mut self, v: impl Into<NetworkInterfaceCountRequest>) -> Self { self.network_interface_count = Some(v.into()); self }
    #[inline] pub fn local_storage(&self) -> &LocalStorage { choice(&self.local_storage) }
    pub fn with_local_storage(mut self, v: impl Into<LocalStorage>) -> Self { self.local_storage = Some(v.into()); self }
    #[inline] pub fn local_storage_types(&self) -> &[LocalStorageType] { items(&self.local_storage_types) }
    pub fn with_local_storage_types(mut self, v: impl IntoIterator<Item = impl Into<LocalStorageType>>) -> Self { self.local_storage_types = list(v); self }
    #[inline] pub fn total_local_storage_gb(&self) -> &TotalLocalStorageGBRequest { nested(&self.total_local_storage_gb) }
    pub fn with_total_local_storage_gb(mut self, v: impl Into<TotalLocalStorageGBRequest>) -> Self { self.total_local_storage_gb = Some(v.into()); self }
    #[inline] pub fn baseline_ebs_bandwidth_mbps(&self) -> &BaselineEbsBandwidthMbpsRequest { nested(&self.baseline_ebs_bandwidth_mbps) }
    pub fn with_baseline_ebs_bandwidth_mbps(mut self, v: impl Into<BaselineEbsBandwidthMbpsRequest>) -> Self { self.baseline_ebs_bandwidth_mbps = Some(v.into()); self }
    #[inline] pub fn accelerator_types(&self) -> &[AcceleratorType] { items(&self.accelerator_types) }
    pub fn with_accelerator_types(mut self, v: impl IntoIterator<Item = impl Into<AcceleratorType>>) -> Self { self.accelerator_types = list(v); self }
    #[inline] pub fn accelerator_count(&self) -> &AcceleratorCountRequest { nested(&self.accelerator_count) }
    pub fn with_accelerator_count(mut self, v: impl Into<AcceleratorCountRequest>) -> Self { self.accelerator_count = Some(v.into()); self }
    #[inline] pub fn accelerator_manufacturers(&self) -> &[AcceleratorManufacturer] { items(&self.accelerator_manufacturers) }
    pub fn with_accelerator_manufacturers(mut self, v: impl IntoIterator<Item = impl Into<AcceleratorManufacturer>>) -> Self { self.accelerator_manufacturers = list(v); self }
    #[inline] pub fn accelerator_names(&self) -> &[AcceleratorName] { items(&self.accelerator_names) }
    pub fn with_accelerator_names(mut self, v: impl IntoIterator<Item = impl Into<AcceleratorName>>) -> Self { self.accelerator_names = list(v); self }
    #[inline] pub fn accelerator_total_memory_mib(&self) -> &AcceleratorTotalMemoryMiBRequest { nested(&self.accelerator_total_memory_mib) }
    pub fn with_accelerator_total_memory_mib(mut self, v: impl Into<AcceleratorTotalMemoryMiBRequest>) -> Self { self.accelerator_total_memory_mib = Some(v.into()); self }
    #[inline] pub fn network_bandwidth_gbps(&self) -> &NetworkBandwidthGbpsRequest { nested(&self.network_bandwidth_gbps) }
    pub fn with_network_bandwidth_gbps(mut self, v: impl Into<NetworkBandwidthGbpsRequest>) -> Self { self.network_bandwidth_gbps = Some(v.into()); self }
    #[inline] pub fn allowed_instance_types(&self) -> &[String] { items(&self.allowed_instance_types) }
    pub fn with_allowed_instance_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.allowed_instance_types = list(v); self }
    #[inline] pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(&self) -> i32 { self.max_spot_price_as_percentage_of_optimal_on_demand_price.unwrap_or_default() }
    pub fn with_max_spot_price_as_percentage_of_optimal_on_demand_price(mut self, v: impl Into<i32>) -> Self { self.max_spot_price_as_percentage_of_optimal_on_demand_price = Some(v.into()); self }
    #[inline] pub fn baseline_performance_factors(&self) -> &BaselinePerformanceFactorsRequest { nested(&self.baseline_performance_factors) }
    pub fn with_baseline_performance_factors(mut self, v: impl Into<BaselinePerformanceFactorsRequest>) -> Self { self.baseline_performance_factors = Some(v.into()); self }
    #[inline] pub fn require_encryption_in_transit(&self) -> bool { self.require_encryption_in_transit.unwrap_or_default() }
    pub fn with_require_encryption_in_transit(mut self, v: impl Into<bool>) -> Self { self.require_encryption_in_transit = Some(v.into()); self }
}

pub struct InstanceRequirementsWithMetadataRequest {
    pub architecture_types: Option<Vec<ArchitectureType>>, pub virtualization_types: Option<Vec<VirtualizationType>>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
}
impl Shape for InstanceRequirementsWithMetadataRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceRequirementsWithMetadataRequest", members: &[
        field("ArchitectureTypes", "ArchitectureType", ARCHITECTURE_TYPE_SET_LIST),
        field("VirtualizationTypes", "VirtualizationType", VIRTUALIZATION_TYPE_SET_LIST),
        field("InstanceRequirements", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { architecture_types, virtualization_types, instance_requirements }
}
impl InstanceRequirementsWithMetadataRequest {
    pub fn with_architecture_types(mut self, v: impl IntoIterator<Item = impl Into<ArchitectureType>>) -> Self { self.architecture_types = list(v); self }
    pub fn with_virtualization_types(mut self, v: impl IntoIterator<Item = impl Into<VirtualizationType>>) -> Self { self.virtualization_types = list(v); self }
    pub fn with_instance_requirements(mut self, v: impl Into<InstanceRequirementsRequest>) -> Self { self.instance_requirements = Some(v.into()); self }
}

pub struct InstanceSecondaryInterface {
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>, pub mac_address: Option<String>,
    pub secondary_interface_id: Option<String>, pub owner_id: Option<String>,
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddress>>,
    pub source_dest_check: Option<bool>, pub status: Option<SecondaryInterfaceStatus>,
    pub secondary_subnet_id: Option<String>, pub secondary_network_id: Option<String>,
    pub interface_type: Option<SecondaryInterfaceType>,
}
impl Shape for InstanceSecondaryInterface {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceSecondaryInterface", members: &[
        field("Attachment", "attachment", STRUCTURE), field("MacAddress", "macAddress", STRING),
        field("SecondaryInterfaceId", "secondaryInterfaceId", STRING), field("OwnerId", "ownerId", STRING),
        field("PrivateIpAddresses", "privateIpAddressSet", INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST_LIST),
        field("SourceDestCheck", "sourceDestCheck", BOOLEAN), field("Status", "status", ENUM),
        field("SecondarySubnetId", "secondarySubnetId", STRING),
        field("SecondaryNetworkId", "secondaryNetworkId", STRING), field("InterfaceType", "interfaceType", ENUM),
    ], ..Schema::NONE };
    members! {
        attachment, mac_address, secondary_interface_id, owner_id, private_ip_addresses, source_dest_check, status,
        secondary_subnet_id, secondary_network_id, interface_type,
    }
}
impl InstanceSecondaryInterface {
    #[inline] pub fn attachment(&self) -> &InstanceSecondaryInterfaceAttachment { nested(&self.attachment) }
    #[inline] pub fn mac_address(&self) -> &str { text(&self.mac_address) }
    #[inline] pub fn secondary_interface_id(&self) -> &str { text(&self.secondary_interface_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn private_ip_addresses(&self) -> &[InstanceSecondaryInterfacePrivateIpAddress] { items(&self.private_ip_addresses) }
    #[inline] pub fn source_dest_check(&self) -> bool { self.source_dest_check.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &SecondaryInterfaceStatus { choice(&self.status) }
    #[inline] pub fn secondary_subnet_id(&self) -> &str { text(&self.secondary_subnet_id) }
    #[inline] pub fn secondary_network_id(&self) -> &str { text(&self.secondary_network_id) }
    #[inline] pub fn interface_type(&self) -> &SecondaryInterfaceType { choice(&self.interface_type) }
}

pub struct InstanceSecondaryInterfaceAttachment {
    pub attach_time: Option<Timestamp>, pub attachment_id: Option<String>, pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>, pub status: Option<AttachmentStatus>, pub network_card_index: Option<i32>,
}
impl Shape for InstanceSecondaryInterfaceAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceSecondaryInterfaceAttachment", members: &[
        field("AttachTime", "attachTime", TIMESTAMP), field("AttachmentId", "attachmentId", STRING),
        field("DeleteOnTermination", "deleteOnTermination", BOOLEAN), field("DeviceIndex", "deviceIndex", INTEGER),
        field("Status", "status", ENUM), field("NetworkCardIndex", "networkCardIndex", INTEGER),
    ], ..Schema::NONE };
    members! { attach_time, attachment_id, delete_on_termination, device_index, status, network_card_index }
}
impl InstanceSecondaryInterfaceAttachment {
    #[inline] pub fn attach_time(&self) -> Timestamp { moment(&self.attach_time) }
    #[inline] pub fn attachment_id(&self) -> &str { text(&self.attachment_id) }
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn device_index(&self) -> i32 { self.device_index.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &AttachmentStatus { choice(&self.status) }
    #[inline] pub fn network_card_index(&self) -> i32 { self.network_card_index.unwrap_or_default() }
}

pub struct InstanceSecondaryInterfacePrivateIpAddress { pub private_ip_address: Option<String> }
impl Shape for InstanceSecondaryInterfacePrivateIpAddress {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceSecondaryInterfacePrivateIpAddress", members: &[
        field("PrivateIpAddress", "privateIpAddress", STRING),
    ], ..Schema::NONE };
    members! { private_ip_address }
}
impl InstanceSecondaryInterfacePrivateIpAddress {
    #[inline] pub fn private_ip_address(&self) -> &str { text(&self.private_ip_address) }
}

pub struct InstanceSecondaryInterfacePrivateIpAddressRequest { pub private_ip_address: Option<String> }
impl Shape for InstanceSecondaryInterfacePrivateIpAddressRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceSecondaryInterfacePrivateIpAddressRequest", members: &[
        field("PrivateIpAddress", "", STRING).required(),
    ], ..Schema::NONE };
    members! { private_ip_address }
}
impl InstanceSecondaryInterfacePrivateIpAddressRequest {
    pub fn with_private_ip_address(mut self, v: impl Into<String>) -> Self { self.private_ip_address = Some(v.into()); self }
}

pub struct InstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>, pub device_index: Option<i32>,
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>>,
    pub private_ip_address_count: Option<i32>, pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<SecondaryInterfaceType>, pub network_card_index: Option<i32>,
}
impl Shape for InstanceSecondaryInterfaceSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceSecondaryInterfaceSpecificationRequest", members: &[
        field("DeleteOnTermination", "", BOOLEAN), field("DeviceIndex", "", INTEGER),
        field("PrivateIpAddresses", "PrivateIpAddress", INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST_REQUEST_LIST),
        field("PrivateIpAddressCount", "", INTEGER), field("SecondarySubnetId", "", STRING),
        field("InterfaceType", "", ENUM), field("NetworkCardIndex", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        delete_on_termination, device_index, private_ip_addresses, private_ip_address_count, secondary_subnet_id,
        interface_type, network_card_index,
    }
}
impl InstanceSecondaryInterfaceSpecificationRequest {
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
    pub fn with_device_index(mut self, v: impl Into<i32>) -> Self { self.device_index = Some(v.into()); self }
    pub fn with_private_ip_addresses(mut self, v: impl IntoIterator<Item = impl Into<InstanceSecondaryInterfacePrivateIpAddressRequest>>) -> Self { self.private_ip_addresses = list(v); self }
    pub fn with_private_ip_address_count(mut self, v: impl Into<i32>) -> Self { self.private_ip_address_count = Some(v.into()); self }
    pub fn with_secondary_subnet_id(mut self, v: impl Into<String>) -> Self { self.secondary_subnet_id = Some(v.into()); self }
    pub fn with_interface_type(mut self, v: impl Into<SecondaryInterfaceType>) -> Self { self.interface_type = Some(v.into()); self }
    pub fn with_network_card_index(mut self, v: impl Into<i32>) -> Self { self.network_card_index = Some(v.into()); self }
}

pub struct InstanceSpecification {
    pub instance_id: Option<String>, pub exclude_boot_volume: Option<bool>,
    pub exclude_data_volume_ids: Option<Vec<String>>,
}
impl Shape for InstanceSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceSpecification", members: &[
        field("InstanceId", "", STRING).required(), field("ExcludeBootVolume", "", BOOLEAN),
        field("ExcludeDataVolumeIds", "ExcludeDataVolumeId", VOLUME_ID_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { instance_id, exclude_boot_volume, exclude_data_volume_ids }
}
impl InstanceSpecification {
    pub fn with_instance_id(mut self, v: impl Into<String>) -> Self { self.instance_id = Some(v.into()); self }
    pub fn with_exclude_boot_volume(mut self, v: impl Into<bool>) -> Self { self.exclude_boot_volume = Some(v.into()); self }
    pub fn with_exclude_data_volume_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.exclude_data_volume_ids = list(v); self }
}

pub struct InstanceState { pub code: Option<i32>, pub name: Option<InstanceStateName> }
impl Shape for InstanceState {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceState", members: &[
        field("Code", "code", INTEGER), field("Name", "name", ENUM),
    ], ..Schema::NONE };
    members! { code, name }
}
impl InstanceState {
    #[inline] pub fn code(&self) -> i32 { self.code.unwrap_or_default() }
    #[inline] pub fn name(&self) -> &InstanceStateName { choice(&self.name) }
}

pub struct InstanceStateChange {
    pub instance_id: Option<String>, pub current_state: Option<InstanceState>,
    pub previous_state: Option<InstanceState>,
}
impl Shape for InstanceStateChange {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceStateChange", members: &[
        field("InstanceId", "instanceId", STRING), field("CurrentState", "currentState", STRUCTURE),
        field("PreviousState", "previousState", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_id, current_state, previous_state }
}
impl InstanceStateChange {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn current_state(&self) -> &InstanceState { nested(&self.current_state) }
    #[inline] pub fn previous_state(&self) -> &InstanceState { nested(&self.previous_state) }
}

pub struct InstanceStatus {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>, pub outpost_arn: Option<String>,
    pub operator: Option<OperatorResponse>, pub events: Option<Vec<InstanceStatusEvent>>,
    pub instance_id: Option<String>, pub instance_state: Option<InstanceState>,
    pub instance_status: Option<InstanceStatusSummary>, pub system_status: Option<InstanceStatusSummary>,
    pub attached_ebs_status: Option<EbsStatusSummary>, pub application_status: Option<ApplicationStatusSummary>,
    pub performance_status: Option<PerformanceStatusSummary>,
}
impl Shape for InstanceStatus {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceStatus", members: &[
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("OutpostArn", "outpostArn", STRING),
        field("Operator", "operator", STRUCTURE), field("Events", "eventsSet", INSTANCE_STATUS_EVENT_LIST_LIST),
        field("InstanceId", "instanceId", STRING), field("InstanceState", "instanceState", STRUCTURE),
        field("InstanceStatus", "instanceStatus", STRUCTURE), field("SystemStatus", "systemStatus", STRUCTURE),
        field("AttachedEbsStatus", "attachedEbsStatus", STRUCTURE),
        field("ApplicationStatus", "applicationStatus", STRUCTURE),
        field("PerformanceStatus", "performanceStatus", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        availability_zone, availability_zone_id, outpost_arn, operator, events, instance_id, instance_state,
        instance_status, system_status, attached_ebs_status, application_status, performance_status,
    }
}
impl InstanceStatus {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
    #[inline] pub fn events(&self) -> &[InstanceStatusEvent] { items(&self.events) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_state(&self) -> &InstanceState { nested(&self.instance_state) }
    #[inline] pub fn instance_status(&self) -> &InstanceStatusSummary { nested(&self.instance_status) }
    #[inline] pub fn system_status(&self) -> &InstanceStatusSummary { nested(&self.system_status) }
    #[inline] pub fn attached_ebs_status(&self) -> &EbsStatusSummary { nested(&self.attached_ebs_status) }
    #[inline] pub fn application_status(&self) -> &ApplicationStatusSummary { nested(&self.application_status) }
    #[inline] pub fn performance_status(&self) -> &PerformanceStatusSummary { nested(&self.performance_status) }
}

pub struct InstanceStatusDetails {
    pub impaired_since: Option<Timestamp>, pub name: Option<StatusName>, pub status: Option<StatusType>,
}
impl Shape for InstanceStatusDetails {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceStatusDetails", members: &[
        field("ImpairedSince", "impairedSince", TIMESTAMP), field("Name", "name", ENUM),
        field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { impaired_since, name, status }
}
impl InstanceStatusDetails {
    #[inline] pub fn impaired_since(&self) -> Timestamp { moment(&self.impaired_since) }
    #[inline] pub fn name(&self) -> &StatusName { choice(&self.name) }
    #[inline] pub fn status(&self) -> &StatusType { choice(&self.status) }
}

pub struct InstanceStatusEvent {
    pub instance_event_id: Option<String>, pub code: Option<EventCode>, pub description: Option<String>,
    pub not_after: Option<Timestamp>, pub not_before: Option<Timestamp>, pub not_before_deadline: Option<Timestamp>,
}
impl Shape for InstanceStatusEvent {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceStatusEvent", members: &[
        field("InstanceEventId", "instanceEventId", STRING), field("Code", "code", ENUM),
        field("Description", "description", STRING), field("NotAfter", "notAfter", TIMESTAMP),
        field("NotBefore", "notBefore", TIMESTAMP), field("NotBeforeDeadline", "notBeforeDeadline", TIMESTAMP),
    ], ..Schema::NONE };
    members! { instance_event_id, code, description, not_after, not_before, not_before_deadline }
}
impl InstanceStatusEvent {
    #[inline] pub fn instance_event_id(&self) -> &str { text(&self.instance_event_id) }
    #[inline] pub fn code(&self) -> &EventCode { choice(&self.code) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn not_after(&self) -> Timestamp { moment(&self.not_after) }
    #[inline] pub fn not_before(&self) -> Timestamp { moment(&self.not_before) }
    #[inline] pub fn not_before_deadline(&self) -> Timestamp { moment(&self.not_before_deadline) }
}

pub struct InstanceStatusSummary { pub details: Option<Vec<InstanceStatusDetails>>, pub status: Option<SummaryStatus> }
impl Shape for InstanceStatusSummary {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceStatusSummary", members: &[
        field("Details", "details", INSTANCE_STATUS_DETAILS_LIST_LIST), field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { details, status }
}
impl InstanceStatusSummary {
    #[inline] pub fn details(&self) -> &[InstanceStatusDetails] { items(&self.details) }
    #[inline] pub fn status(&self) -> &SummaryStatus { choice(&self.status) }
}

pub struct InstanceStorageInfo {
    pub total_size_in_gb: Option<i64>, pub disks: Option<Vec<DiskInfo>>,
    pub nvme_support: Option<EphemeralNvmeSupport>, pub encryption_support: Option<InstanceStorageEncryptionSupport>,
}
impl Shape for InstanceStorageInfo {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceStorageInfo", members: &[
        field("TotalSizeInGB", "totalSizeInGB", LONG), field("Disks", "disks", DISK_INFO_LIST_LIST),
        field("NvmeSupport", "nvmeSupport", ENUM), field("EncryptionSupport", "encryptionSupport", ENUM),
    ], ..Schema::NONE };
    members! { total_size_in_gb, disks, nvme_support, encryption_support }
}
impl InstanceStorageInfo {
    #[inline] pub fn total_size_in_gb(&self) -> i64 { self.total_size_in_gb.unwrap_or_default() }
    #[inline] pub fn disks(&self) -> &[DiskInfo] { items(&self.disks) }
    #[inline] pub fn nvme_support(&self) -> &EphemeralNvmeSupport { choice(&self.nvme_support) }
    #[inline] pub fn encryption_support(&self) -> &InstanceStorageEncryptionSupport { choice(&self.encryption_support) }
}

pub struct InstanceTagNotificationAttribute {
    pub instance_tag_keys: Option<Vec<String>>, pub include_all_tags_of_instance: Option<bool>,
}
impl Shape for InstanceTagNotificationAttribute {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceTagNotificationAttribute", members: &[
        field("InstanceTagKeys", "instanceTagKeySet", INSTANCE_TAG_KEY_SET_LIST),
        field("IncludeAllTagsOfInstance", "includeAllTagsOfInstance", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_tag_keys, include_all_tags_of_instance }
}
impl InstanceTagNotificationAttribute {
    #[inline] pub fn instance_tag_keys(&self) -> &[String] { items(&self.instance_tag_keys) }
    #[inline] pub fn include_all_tags_of_instance(&self) -> bool { self.include_all_tags_of_instance.unwrap_or_default() }
}

pub struct InstanceTopology {
    pub instance_id: Option<String>, pub instance_type: Option<String>, pub group_name: Option<String>,
    pub network_nodes: Option<Vec<String>>, pub availability_zone: Option<String>, pub zone_id: Option<String>,
    pub capacity_block_id: Option<String>,
}
impl Shape for InstanceTopology {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceTopology", members: &[
        field("InstanceId", "instanceId", STRING), field("InstanceType", "instanceType", STRING),
        field("GroupName", "groupName", STRING), field("NetworkNodes", "networkNodeSet", NETWORK_NODES_LIST_LIST),
        field("AvailabilityZone", "availabilityZone", STRING), field("ZoneId", "zoneId", STRING),
        field("CapacityBlockId", "capacityBlockId", STRING),
    ], ..Schema::NONE };
    members! { instance_id, instance_type, group_name, network_nodes, availability_zone, zone_id, capacity_block_id }
}
impl InstanceTopology {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    #[inline] pub fn network_nodes(&self) -> &[String] { items(&self.network_nodes) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn zone_id(&self) -> &str { text(&self.zone_id) }
    #[inline] pub fn capacity_block_id(&self) -> &str { text(&self.capacity_block_id) }
}

pub struct InstanceTypeInfo {
    pub instance_type: Option<InstanceType>, pub current_generation: Option<bool>,
    pub free_tier_eligible: Option<bool>, pub supported_usage_classes: Option<Vec<UsageClassType>>,
    pub supported_root_device_types: Option<Vec<RootDeviceType>>,
    pub supported_virtualization_types: Option<Vec<VirtualizationType>>, pub bare_metal: Option<bool>,
    pub hypervisor: Option<InstanceTypeHypervisor>, pub processor_info: Option<ProcessorInfo>,
    pub vcpu_info: Option<VCpuInfo>, pub memory_info: Option<MemoryInfo>, pub instance_storage_supported: Option<bool>,
    pub instance_storage_info: Option<InstanceStorageInfo>, pub ebs_info: Option<EbsInfo>,
    pub network_info: Option<NetworkInfo>, pub gpu_info: Option<GpuInfo>, pub fpga_info: Option<FpgaInfo>,
    pub placement_group_info: Option<PlacementGroupInfo>,
    pub inference_accelerator_info: Option<InferenceAcceleratorInfo>, pub hibernation_supported: Option<bool>,
    pub burstable_performance_supported: Option<bool>, pub dedicated_hosts_supported: Option<bool>,
    pub auto_recovery_supported: Option<bool>, pub supported_boot_modes: Option<Vec<BootModeType>>,
    pub nitro_enclaves_support: Option<NitroEnclavesSupport>, pub nitro_tpm_support: Option<NitroTpmSupport>,
    pub nitro_tpm_info: Option<NitroTpmInfo>, pub media_accelerator_info: Option<MediaAcceleratorInfo>,
    pub neuron_info: Option<NeuronInfo>, pub phc_support: Option<PhcSupport>,
    pub reboot_migration_support: Option<RebootMigrationSupport>, pub supported_in_region: Option<bool>,
}
impl Shape for InstanceTypeInfo {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceTypeInfo", members: &[
        field("InstanceType", "instanceType", ENUM), field("CurrentGeneration", "currentGeneration", BOOLEAN),
        field("FreeTierEligible", "freeTierEligible", BOOLEAN),
        field("SupportedUsageClasses", "supportedUsageClasses", USAGE_CLASS_TYPE_LIST_LIST),
        field("SupportedRootDeviceTypes", "supportedRootDeviceTypes", ROOT_DEVICE_TYPE_LIST_LIST),
        field("SupportedVirtualizationTypes", "supportedVirtualizationTypes", VIRTUALIZATION_TYPE_LIST_LIST),
        field("BareMetal", "bareMetal", BOOLEAN), field("Hypervisor", "hypervisor", ENUM),
        field("ProcessorInfo", "processorInfo", STRUCTURE), field("VCpuInfo", "vCpuInfo", STRUCTURE),
        field("MemoryInfo", "memoryInfo", STRUCTURE),
        field("InstanceStorageSupported", "instanceStorageSupported", BOOLEAN),
        field("InstanceStorageInfo", "instanceStorageInfo", STRUCTURE), field("EbsInfo", "ebsInfo", STRUCTURE),
        field("NetworkInfo", "networkInfo", STRUCTURE), field("GpuInfo", "gpuInfo", STRUCTURE),
        field("FpgaInfo", "fpgaInfo", STRUCTURE), field("PlacementGroupInfo", "placementGroupInfo", STRUCTURE),
        field("InferenceAcceleratorInfo", "inferenceAcceleratorInfo", STRUCTURE),
        field("HibernationSupported", "hibernationSupported", BOOLEAN),
        field("BurstablePerformanceSupported", "burstablePerformanceSupported", BOOLEAN),
        field("DedicatedHostsSupported", "dedicatedHostsSupported", BOOLEAN),
        field("AutoRecoverySupported", "autoRecoverySupported", BOOLEAN),
        field("SupportedBootModes", "supportedBootModes", BOOT_MODE_TYPE_LIST_LIST),
        field("NitroEnclavesSupport", "nitroEnclavesSupport", ENUM), field("NitroTpmSupport", "nitroTpmSupport", ENUM),
        field("NitroTpmInfo", "nitroTpmInfo", STRUCTURE),
        field("MediaAcceleratorInfo", "mediaAcceleratorInfo", STRUCTURE), field("NeuronInfo", "neuronInfo", STRUCTURE),
        field("PhcSupport", "phcSupport", ENUM), field("RebootMigrationSupport", "rebootMigrationSupport", ENUM),
        field("SupportedInRegion", "supportedInRegion", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        instance_type, current_generation, free_tier_eligible, supported_usage_classes, supported_root_device_types,
        supported_virtualization_types, bare_metal, hypervisor, processor_info, vcpu_info, memory_info,
        instance_storage_supported, instance_storage_info, ebs_info, network_info, gpu_info, fpga_info,
        placement_group_info, inference_accelerator_info, hibernation_supported, burstable_performance_supported,
        dedicated_hosts_supported, auto_recovery_supported, supported_boot_modes, nitro_enclaves_support,
        nitro_tpm_support, nitro_tpm_info, media_accelerator_info, neuron_info, phc_support, reboot_migration_support,
        supported_in_region,
    }
}
impl InstanceTypeInfo {
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn current_generation(&self) -> bool { self.current_generation.unwrap_or_default() }
    #[inline] pub fn free_tier_eligible(&self) -> bool { self.free_tier_eligible.unwrap_or_default() }
    #[inline] pub fn supported_usage_classes(&self) -> &[UsageClassType] { items(&self.supported_usage_classes) }
    #[inline] pub fn supported_root_device_types(&self) -> &[RootDeviceType] { items(&self.supported_root_device_types) }
    #[inline] pub fn supported_virtualization_types(&self) -> &[VirtualizationType] { items(&self.supported_virtualization_types) }
    #[inline] pub fn bare_metal(&self) -> bool { self.bare_metal.unwrap_or_default() }
    #[inline] pub fn hypervisor(&self) -> &InstanceTypeHypervisor { choice(&self.hypervisor) }
    #[inline] pub fn processor_info(&self) -> &ProcessorInfo { nested(&self.processor_info) }
    #[inline] pub fn vcpu_info(&self) -> &VCpuInfo { nested(&self.vcpu_info) }
    #[inline] pub fn memory_info(&self) -> &MemoryInfo { nested(&self.memory_info) }
    #[inline] pub fn instance_storage_supported(&self) -> bool { self.instance_storage_supported.unwrap_or_default() }
    #[inline] pub fn instance_storage_info(&self) -> &InstanceStorageInfo { nested(&self.instance_storage_info) }
    #[inline] pub fn ebs_info(&self) -> &EbsInfo { nested(&self.ebs_info) }
    #[inline] pub fn network_info(&self) -> &NetworkInfo { nested(&self.network_info) }
    #[inline] pub fn gpu_info(&self) -> &GpuInfo { nested(&self.gpu_info) }
    #[inline] pub fn fpga_info(&self) -> &FpgaInfo { nested(&self.fpga_info) }
    #[inline] pub fn placement_group_info(&self) -> &PlacementGroupInfo { nested(&self.placement_group_info) }
    #[inline] pub fn inference_accelerator_info(&self) -> &InferenceAcceleratorInfo { nested(&self.inference_accelerator_info) }
    #[inline] pub fn hibernation_supported(&self) -> bool { self.hibernation_supported.unwrap_or_default() }
    #[inline] pub fn burstable_performance_supported(&self) -> bool { self.burstable_performance_supported.unwrap_or_default() }
    #[inline] pub fn dedicated_hosts_supported(&self) -> bool { self.dedicated_hosts_supported.unwrap_or_default() }
    #[inline] pub fn auto_recovery_supported(&self) -> bool { self.auto_recovery_supported.unwrap_or_default() }
    #[inline] pub fn supported_boot_modes(&self) -> &[BootModeType] { items(&self.supported_boot_modes) }
    #[inline] pub fn nitro_enclaves_support(&self) -> &NitroEnclavesSupport { choice(&self.nitro_enclaves_support) }
    #[inline] pub fn nitro_tpm_support(&self) -> &NitroTpmSupport { choice(&self.nitro_tpm_support) }
    #[inline] pub fn nitro_tpm_info(&self) -> &NitroTpmInfo { nested(&self.nitro_tpm_info) }
    #[inline] pub fn media_accelerator_info(&self) -> &MediaAcceleratorInfo { nested(&self.media_accelerator_info) }
    #[inline] pub fn neuron_info(&self) -> &NeuronInfo { nested(&self.neuron_info) }
    #[inline] pub fn phc_support(&self) -> &PhcSupport { choice(&self.phc_support) }
    #[inline] pub fn reboot_migration_support(&self) -> &RebootMigrationSupport { choice(&self.reboot_migration_support) }
    #[inline] pub fn supported_in_region(&self) -> bool { self.supported_in_region.unwrap_or_default() }
}

pub struct InstanceTypeInfoFromInstanceRequirements { pub instance_type: Option<String> }
impl Shape for InstanceTypeInfoFromInstanceRequirements {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceTypeInfoFromInstanceRequirements", members: &[
        field("InstanceType", "instanceType", STRING),
    ], ..Schema::NONE };
    members! { instance_type }
}
impl InstanceTypeInfoFromInstanceRequirements {
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
}

pub struct InstanceTypeItem { pub instance_type: Option<String> }
impl Shape for InstanceTypeItem {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceTypeItem", members: &[
        field("InstanceType", "instanceType", STRING),
    ], ..Schema::NONE };
    members! { instance_type }
}
impl InstanceTypeItem {
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
}

pub struct InstanceTypeOffering {
    pub instance_type: Option<InstanceType>, pub location_type: Option<LocationType>, pub location: Option<String>,
}
impl Shape for InstanceTypeOffering {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceTypeOffering", members: &[
        field("InstanceType", "instanceType", ENUM), field("LocationType", "locationType", ENUM),
        field("Location", "location", STRING),
    ], ..Schema::NONE };
    members! { instance_type, location_type, location }
}
impl InstanceTypeOffering {
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn location_type(&self) -> &LocationType { choice(&self.location_type) }
    #[inline] pub fn location(&self) -> &str { text(&self.location) }
}

pub struct InstanceTypeSpecification {
    pub supported_instance_types: Option<Vec<InstanceTypeItem>>,
    pub unsupported_instance_types: Option<Vec<InstanceTypeItem>>,
}
impl Shape for InstanceTypeSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceTypeSpecification", members: &[
        field("SupportedInstanceTypes", "supportedInstanceTypeSet", SUPPORTED_INSTANCE_TYPE_SET_LIST),
        field("UnsupportedInstanceTypes", "unsupportedInstanceTypeSet", UNSUPPORTED_INSTANCE_TYPE_SET_LIST),
    ], ..Schema::NONE };
    members! { supported_instance_types, unsupported_instance_types }
}
impl InstanceTypeSpecification {
    #[inline] pub fn supported_instance_types(&self) -> &[InstanceTypeItem] { items(&self.supported_instance_types) }
    #[inline] pub fn unsupported_instance_types(&self) -> &[InstanceTypeItem] { items(&self.unsupported_instance_types) }
}

pub struct InstanceTypeSpecificationRequest {
    pub supported_instance_types: Option<Vec<String>>, pub unsupported_instance_types: Option<Vec<String>>,
}
impl Shape for InstanceTypeSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceTypeSpecificationRequest", members: &[
        field("SupportedInstanceTypes", "SupportedInstanceType", SUPPORTED_INSTANCE_TYPE_REQUEST_SET_LIST),
        field("UnsupportedInstanceTypes", "UnsupportedInstanceType", UNSUPPORTED_INSTANCE_TYPE_REQUEST_SET_LIST),
    ], ..Schema::NONE };
    members! { supported_instance_types, unsupported_instance_types }
}
impl InstanceTypeSpecificationRequest {
    pub fn with_supported_instance_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.supported_instance_types = list(v); self }
    pub fn with_unsupported_instance_types(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.unsupported_instance_types = list(v); self }
}

pub struct InstanceUsage { pub account_id: Option<String>, pub used_instance_count: Option<i32> }
impl Shape for InstanceUsage {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceUsage", members: &[
        field("AccountId", "accountId", STRING), field("UsedInstanceCount", "usedInstanceCount", INTEGER),
    ], ..Schema::NONE };
    members! { account_id, used_instance_count }
}
impl InstanceUsage {
    #[inline] pub fn account_id(&self) -> &str { text(&self.account_id) }
    #[inline] pub fn used_instance_count(&self) -> i32 { self.used_instance_count.unwrap_or_default() }
}

pub struct IntegrateServices { pub athena_integrations: Option<Vec<AthenaIntegration>> }
impl Shape for IntegrateServices {
    const SCHEMA: &'static Schema = &Schema { name: "IntegrateServices", members: &[
        field("AthenaIntegrations", "AthenaIntegration", ATHENA_INTEGRATIONS_SET_LIST),
    ], ..Schema::NONE };
    members! { athena_integrations }
}
impl IntegrateServices {
    pub fn with_athena_integrations(mut self, v: impl IntoIterator<Item = impl Into<AthenaIntegration>>) -> Self { self.athena_integrations = list(v); self }
}

pub struct InternetGateway {
    pub attachments: Option<Vec<InternetGatewayAttachment>>, pub internet_gateway_id: Option<String>,
    pub owner_id: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for InternetGateway {
    const SCHEMA: &'static Schema = &Schema { name: "InternetGateway", members: &[
        field("Attachments", "attachmentSet", INTERNET_GATEWAY_ATTACHMENT_LIST_LIST),
        field("InternetGatewayId", "internetGatewayId", STRING), field("OwnerId", "ownerId", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { attachments, internet_gateway_id, owner_id, tags }
}
impl InternetGateway {
    #[inline] pub fn attachments(&self) -> &[InternetGatewayAttachment] { items(&self.attachments) }
    #[inline] pub fn internet_gateway_id(&self) -> &str { text(&self.internet_gateway_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct InternetGatewayAttachment { pub state: Option<AttachmentStatus>, pub vpc_id: Option<String> }
impl Shape for InternetGatewayAttachment {
    const SCHEMA: &'static Schema = &Schema { name: "InternetGatewayAttachment", members: &[
        field("State", "state", ENUM), field("VpcId", "vpcId", STRING),
    ], ..Schema::NONE };
    members! { state, vpc_id }
}
impl InternetGatewayAttachment {
    #[inline] pub fn state(&self) -> &AttachmentStatus { choice(&self.state) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
}

pub struct InterruptibleCapacityAllocation {
    pub instance_count: Option<i32>, pub target_instance_count: Option<i32>,
    pub status: Option<InterruptibleCapacityReservationAllocationStatus>,
    pub interruptible_capacity_reservation_id: Option<String>, pub interruption_type: Option<InterruptionType>,
    pub zero_size_preference: Option<ZeroSizePreference>,
}
impl Shape for InterruptibleCapacityAllocation {
    const SCHEMA: &'static Schema = &Schema { name: "InterruptibleCapacityAllocation", members: &[
        field("InstanceCount", "instanceCount", INTEGER), field("TargetInstanceCount", "targetInstanceCount", INTEGER),
        field("Status", "status", ENUM),
        field("InterruptibleCapacityReservationId", "interruptibleCapacityReservationId", STRING),
        field("InterruptionType", "interruptionType", ENUM), field("ZeroSizePreference", "zeroSizePreference", ENUM),
    ], ..Schema::NONE };
    members! {
        instance_count, target_instance_count, status, interruptible_capacity_reservation_id, interruption_type,
        zero_size_preference,
    }
}
impl InterruptibleCapacityAllocation {
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
    #[inline] pub fn target_instance_count(&self) -> i32 { self.target_instance_count.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &InterruptibleCapacityReservationAllocationStatus { choice(&self.status) }
    #[inline] pub fn interruptible_capacity_reservation_id(&self) -> &str { text(&self.interruptible_capacity_reservation_id) }
    #[inline] pub fn interruption_type(&self) -> &InterruptionType { choice(&self.interruption_type) }
    #[inline] pub fn zero_size_preference(&self) -> &ZeroSizePreference { choice(&self.zero_size_preference) }
}

pub struct InterruptionInfo {
    pub source_capacity_reservation_id: Option<String>, pub interruption_type: Option<InterruptionType>,
}
impl Shape for InterruptionInfo {
    const SCHEMA: &'static Schema = &Schema { name: "InterruptionInfo", members: &[
        field("SourceCapacityReservationId", "sourceCapacityReservationId", STRING),
        field("InterruptionType", "interruptionType", ENUM),
    ], ..Schema::NONE };
    members! { source_capacity_reservation_id, interruption_type }
}
impl InterruptionInfo {
    #[inline] pub fn source_capacity_reservation_id(&self) -> &str { text(&self.source_capacity_reservation_id) }
    #[inline] pub fn interruption_type(&self) -> &InterruptionType { choice(&self.interruption_type) }
}

pub struct IpPermission {
    pub ip_protocol: Option<String>, pub from_port: Option<i32>, pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>, pub ip_ranges: Option<Vec<IpRange>>,
    pub ipv6_ranges: Option<Vec<Ipv6Range>>, pub prefix_list_ids: Option<Vec<PrefixListId>>,
}
impl Shape for IpPermission {
    const SCHEMA: &'static Schema = &Schema { name: "IpPermission", members: &[
        field("IpProtocol", "ipProtocol", STRING), field("FromPort", "fromPort", INTEGER),
        field("ToPort", "toPort", INTEGER), field("UserIdGroupPairs", "groups", USER_ID_GROUP_PAIR_LIST_LIST),
        field("IpRanges", "ipRanges", IP_RANGE_LIST_LIST), field("Ipv6Ranges", "ipv6Ranges", IPV6_RANGE_LIST_LIST),
        field("PrefixListIds", "prefixListIds", PREFIX_LIST_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { ip_protocol, from_port, to_port, user_id_group_pairs, ip_ranges, ipv6_ranges, prefix_list_ids }
}
impl IpPermission {
    #[inline] pub fn ip_protocol(&self) -> &str { text(&self.ip_protocol) }
    pub fn with_ip_protocol(mut self, v: impl Into<String>) -> Self { self.ip_protocol = Some(v.into()); self }
    #[inline] pub fn from_port(&self) -> i32 { self.from_port.unwrap_or_default() }
    pub fn with_from_port(mut self, v: impl Into<i32>) -> Self { self.from_port = Some(v.into()); self }
    #[inline] pub fn to_port(&self) -> i32 { self.to_port.unwrap_or_default() }
    pub fn with_to_port(mut self, v: impl Into<i32>) -> Self { self.to_port = Some(v.into()); self }
    #[inline] pub fn user_id_group_pairs(&self) -> &[UserIdGroupPair] { items(&self.user_id_group_pairs) }
    pub fn with_user_id_group_pairs(mut self, v: impl IntoIterator<Item = impl Into<UserIdGroupPair>>) -> Self { self.user_id_group_pairs = list(v); self }
    #[inline] pub fn ip_ranges(&self) -> &[IpRange] { items(&self.ip_ranges) }
    pub fn with_ip_ranges(mut self, v: impl IntoIterator<Item = impl Into<IpRange>>) -> Self { self.ip_ranges = list(v); self }
    #[inline] pub fn ipv6_ranges(&self) -> &[Ipv6Range] { items(&self.ipv6_ranges) }
    pub fn with_ipv6_ranges(mut self, v: impl IntoIterator<Item = impl Into<Ipv6Range>>) -> Self { self.ipv6_ranges = list(v); self }
    #[inline] pub fn prefix_list_ids(&self) -> &[PrefixListId] { items(&self.prefix_list_ids) }
    pub fn with_prefix_list_ids(mut self, v: impl IntoIterator<Item = impl Into<PrefixListId>>) -> Self { self.prefix_list_ids = list(v); self }
}

pub struct IpRange { pub description: Option<String>, pub cidr_ip: Option<String> }
impl Shape for IpRange {
    const SCHEMA: &'static Schema = &Schema { name: "IpRange", members: &[
        field("Description", "description", STRING), field("CidrIp", "cidrIp", STRING),
    ], ..Schema::NONE };
    members! { description, cidr_ip }
}
impl IpRange {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    #[inline] pub fn cidr_ip(&self) -> &str { text(&self.cidr_ip) }
    pub fn with_cidr_ip(mut self, v: impl Into<String>) -> Self { self.cidr_ip = Some(v.into()); self }
}

pub struct Ipam {
    pub owner_id: Option<String>, pub ipam_id: Option<String>, pub ipam_arn: Option<String>,
    pub ipam_region: Option<String>, pub public_default_scope_id: Option<String>,
    pub private_default_scope_id: Option<String>, pub scope_count: Option<i32>, pub description: Option<String>,
    pub operating_regions: Option<Vec<IpamOperatingRegion>>, pub state: Option<IpamState>, pub tags: Option<Vec<Tag>>,
    pub default_resource_discovery_id: Option<String>, pub default_resource_discovery_association_id: Option<String>,
    pub resource_discovery_association_count: Option<i32>, pub state_message: Option<String>,
    pub tier: Option<IpamTier>, pub enable_private_gua: Option<bool>, pub metered_account: Option<IpamMeteredAccount>,
}
impl Shape for Ipam {
    const SCHEMA: &'static Schema = &Schema { name: "Ipam", members: &[
        field("OwnerId", "ownerId", STRING), field("IpamId", "ipamId", STRING), field("IpamArn", "ipamArn", STRING),
        field("IpamRegion", "ipamRegion", STRING), field("PublicDefaultScopeId", "publicDefaultScopeId", STRING),
        field("PrivateDefaultScopeId", "privateDefaultScopeId", STRING), field("ScopeCount", "scopeCount", INTEGER),
        field("Description", "description", STRING),
        field("OperatingRegions", "operatingRegionSet", IPAM_OPERATING_REGION_SET_LIST), field("State", "state", ENUM),
        field("Tags", "tagSet", TAG_LIST_LIST),
        field("DefaultResourceDiscoveryId", "defaultResourceDiscoveryId", STRING),
        field("DefaultResourceDiscoveryAssociationId", "defaultResourceDiscoveryAssociationId", STRING),
        field("ResourceDiscoveryAssociationCount", "resourceDiscoveryAssociationCount", INTEGER),
        field("StateMessage", "stateMessage", STRING), field("Tier", "tier", ENUM),
        field("EnablePrivateGua", "enablePrivateGua", BOOLEAN), field("MeteredAccount", "meteredAccount", ENUM),
    ], ..Schema::NONE };
    members! {
        owner_id, ipam_id, ipam_arn, ipam_region, public_default_scope_id, private_default_scope_id, scope_count,
        description, operating_regions, state, tags, default_resource_discovery_id,
        default_resource_discovery_association_id, resource_discovery_association_count, state_message, tier,
        enable_private_gua, metered_account,
    }
}
impl Ipam {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn ipam_id(&self) -> &str { text(&self.ipam_id) }
    #[inline] pub fn ipam_arn(&self) -> &str { text(&self.ipam_arn) }
    #[inline] pub fn ipam_region(&self) -> &str { text(&self.ipam_region) }
    #[inline] pub fn public_default_scope_id(&self) -> &str { text(&self.public_default_scope_id) }
    #[inline] pub fn private_default_scope_id(&self) -> &str { text(&self.private_default_scope_id) }
    #[inline] pub fn scope_count(&self) -> i32 { self.scope_count.unwrap_or_default() }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn operating_regions(&self) -> &[IpamOperatingRegion] { items(&self.operating_regions) }
    #[inline] pub fn state(&self) -> &IpamState { choice(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn default_resource_discovery_id(&self) -> &str { text(&self.default_resource_discovery_id) }
    #[inline] pub fn default_resource_discovery_association_id(&self) -> &str { text(&self.default_resource_discovery_association_id) }
    #[inline] pub fn resource_discovery_association_count(&self) -> i32 { self.resource_discovery_association_count.unwrap_or_default() }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
    #[inline] pub fn tier(&self) -> &IpamTier { choice(&self.tier) }
    #[inline] pub fn enable_private_gua(&self) -> bool { self.enable_private_gua.unwrap_or_default() }
    #[inline] pub fn metered_account(&self) -> &IpamMeteredAccount { choice(&self.metered_account) }
}

pub struct IpamAddressHistoryRecord {
    pub resource_owner_id: Option<String>, pub resource_region: Option<String>,
    pub resource_type: Option<IpamAddressHistoryResourceType>, pub resource_id: Option<String>,
    pub resource_cidr: Option<String>, pub resource_name: Option<String>,
    pub resource_compliance_status: Option<IpamComplianceStatus>,
    pub resource_overlap_status: Option<IpamOverlapStatus>, pub vpc_id: Option<String>,
    pub sampled_start_time: Option<Timestamp>, pub sampled_end_time: Option<Timestamp>,
}
impl Shape for IpamAddressHistoryRecord {
    const SCHEMA: &'static Schema = &Schema { name: "IpamAddressHistoryRecord", members: &[
        field("ResourceOwnerId", "resourceOwnerId", STRING), field("ResourceRegion", "resourceRegion", STRING),
        field("ResourceType", "resourceType", ENUM), field("ResourceId", "resourceId", STRING),
        field("ResourceCidr", "resourceCidr", STRING), field("ResourceName", "resourceName", STRING),
        field("ResourceComplianceStatus", "resourceComplianceStatus", ENUM),
        field("ResourceOverlapStatus", "resourceOverlapStatus", ENUM), field("VpcId", "vpcId", STRING),
        field("SampledStartTime", "sampledStartTime", TIMESTAMP), field("SampledEndTime", "sampledEndTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        resource_owner_id, resource_region, resource_type, resource_id, resource_cidr, resource_name,
        resource_compliance_status, resource_overlap_status, vpc_id, sampled_start_time, sampled_end_time,
    }
}
impl IpamAddressHistoryRecord {
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn resource_region(&self) -> &str { text(&self.resource_region) }
    #[inline] pub fn resource_type(&self) -> &IpamAddressHistoryResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_cidr(&self) -> &str { text(&self.resource_cidr) }
    #[inline] pub fn resource_name(&self) -> &str { text(&self.resource_name) }
    #[inline] pub fn resource_compliance_status(&self) -> &IpamComplianceStatus { choice(&self.resource_compliance_status) }
    #[inline] pub fn resource_overlap_status(&self) -> &IpamOverlapStatus { choice(&self.resource_overlap_status) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn sampled_start_time(&self) -> Timestamp { moment(&self.sampled_start_time) }
    #[inline] pub fn sampled_end_time(&self) -> Timestamp { moment(&self.sampled_end_time) }
}

pub struct IpamCidrAuthorizationContext { pub message: Option<String>, pub signature: Option<String> }
impl Shape for IpamCidrAuthorizationContext {
    const SCHEMA: &'static Schema = &Schema { name: "IpamCidrAuthorizationContext", members: &[
        field("Message", "", STRING), field("Signature", "", STRING),
    ], ..Schema::NONE };
    members! { message, signature }
}
impl IpamCidrAuthorizationContext {
    pub fn with_message(mut self, v: impl Into<String>) -> Self { self.message = Some(v.into()); self }
    pub fn with_signature(mut self, v: impl Into<String>) -> Self { self.signature = Some(v.into()); self }
}

pub struct IpamDiscoveredAccount {
    pub account_id: Option<String>, pub discovery_region: Option<String>,
    pub failure_reason: Option<IpamDiscoveryFailureReason>, pub last_attempted_discovery_time: Option<Timestamp>,
    pub last_successful_discovery_time: Option<Timestamp>, pub organizational_unit_id: Option<String>,
}
impl Shape for IpamDiscoveredAccount {
    const SCHEMA: &'static Schema = &Schema { name: "IpamDiscoveredAccount", members: &[
        field("AccountId", "accountId", STRING), field("DiscoveryRegion", "discoveryRegion", STRING),
        field("FailureReason", "failureReason", STRUCTURE),
        field("LastAttemptedDiscoveryTime", "lastAttemptedDiscoveryTime", TIMESTAMP),
        field("LastSuccessfulDiscoveryTime", "lastSuccessfulDiscoveryTime", TIMESTAMP),
        field("OrganizationalUnitId", "organizationalUnitId", STRING),
    ], ..Schema::NONE };
    members! {
        account_id, discovery_region, failure_reason, last_attempted_discovery_time, last_successful_discovery_time,
        organizational_unit_id,
    }
}
impl IpamDiscoveredAccount {
    #[inline] pub fn account_id(&self) -> &str { text(&self.account_id) }
    #[inline] pub fn discovery_region(&self) -> &str { text(&self.discovery_region) }
    #[inline] pub fn failure_reason(&self) -> &IpamDiscoveryFailureReason { nested(&self.failure_reason) }
    #[inline] pub fn last_attempted_discovery_time(&self) -> Timestamp { moment(&self.last_attempted_discovery_time) }
    #[inline] pub fn last_successful_discovery_time(&self) -> Timestamp { moment(&self.last_successful_discovery_time) }
    #[inline] pub fn organizational_unit_id(&self) -> &str { text(&self.organizational_unit_id) }
}

pub struct IpamDiscoveredPublicAddress {
    pub ipam_resource_discovery_id: Option<String>, pub address_region: Option<String>, pub address: Option<String>,
    pub address_owner_id: Option<String>, pub address_allocation_id: Option<String>,
    pub association_status: Option<IpamPublicAddressAssociationStatus>,
    pub address_type: Option<IpamPublicAddressType>, pub service: Option<IpamPublicAddressAwsService>,
    pub service_resource: Option<String>, pub vpc_id: Option<String>, pub subnet_id: Option<String>,
    pub public_ipv4_pool_id: Option<String>, pub network_interface_id: Option<String>,
    pub network_interface_description: Option<String>, pub instance_id: Option<String>,
    pub tags: Option<IpamPublicAddressTags>, pub network_border_group: Option<String>,
    pub security_groups: Option<Vec<IpamPublicAddressSecurityGroup>>, pub sample_time: Option<Timestamp>,
}
impl Shape for IpamDiscoveredPublicAddress {
    const SCHEMA: &'static Schema = &Schema { name: "IpamDiscoveredPublicAddress", members: &[
        field("IpamResourceDiscoveryId", "ipamResourceDiscoveryId", STRING),
        field("AddressRegion", "addressRegion", STRING), field("Address", "address", STRING),
        field("AddressOwnerId", "addressOwnerId", STRING), field("AddressAllocationId", "addressAllocationId", STRING),
        field("AssociationStatus", "associationStatus", ENUM), field("AddressType", "addressType", ENUM),
        field("Service", "service", ENUM), field("ServiceResource", "serviceResource", STRING),
        field("VpcId", "vpcId", STRING), field("SubnetId", "subnetId", STRING),
        field("PublicIpv4PoolId", "publicIpv4PoolId", STRING),
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("NetworkInterfaceDescription", "networkInterfaceDescription", STRING),
        field("InstanceId", "instanceId", STRING), field("Tags", "tags", STRUCTURE),
        field("NetworkBorderGroup", "networkBorderGroup", STRING),
        field("SecurityGroups", "securityGroupSet", IPAM_PUBLIC_ADDRESS_SECURITY_GROUP_LIST_LIST),
        field("SampleTime", "sampleTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        ipam_resource_discovery_id, address_region, address, address_owner_id, address_allocation_id,
        association_status, address_type, service, service_resource, vpc_id, subnet_id, public_ipv4_pool_id,
        network_interface_id, network_interface_description, instance_id, tags, network_border_group, security_groups,
        sample_time,
    }
}
impl IpamDiscoveredPublicAddress {
    #[inline] pub fn ipam_resource_discovery_id(&self) -> &str { text(&self.ipam_resource_discovery_id) }
    #[inline] pub fn address_region(&self) -> &str { text(&self.address_region) }
    #[inline] pub fn address(&self) -> &str { text(&self.address) }
    #[inline] pub fn address_owner_id(&self) -> &str { text(&self.address_owner_id) }
    #[inline] pub fn address_allocation_id(&self) -> &str { text(&self.address_allocation_id) }
    #[inline] pub fn association_status(&self) -> &IpamPublicAddressAssociationStatus { choice(&self.association_status) }
    #[inline] pub fn address_type(&self) -> &IpamPublicAddressType { choice(&self.address_type) }
    #[inline] pub fn service(&self) -> &IpamPublicAddressAwsService { choice(&self.service) }
    #[inline] pub fn service_resource(&self) -> &str { text(&self.service_resource) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn public_ipv4_pool_id(&self) -> &str { text(&self.public_ipv4_pool_id) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn network_interface_description(&self) -> &str { text(&self.network_interface_description) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn tags(&self) -> &IpamPublicAddressTags { nested(&self.tags) }
    #[inline] pub fn network_border_group(&self) -> &str { text(&self.network_border_group) }
    #[inline] pub fn security_groups(&self) -> &[IpamPublicAddressSecurityGroup] { items(&self.security_groups) }
    #[inline] pub fn sample_time(&self) -> Timestamp { moment(&self.sample_time) }
}

pub struct IpamDiscoveredResourceCidr {
    pub ipam_resource_discovery_id: Option<String>, pub resource_region: Option<String>,
    pub resource_id: Option<String>, pub resource_owner_id: Option<String>, pub resource_cidr: Option<String>,
    pub ip_source: Option<IpamResourceCidrIpSource>, pub resource_type: Option<IpamResourceType>,
    pub resource_tags: Option<Vec<IpamResourceTag>>, pub ip_usage: Option<f64>, pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub network_interface_attachment_status: Option<IpamNetworkInterfaceAttachmentStatus>,
    pub sample_time: Option<Timestamp>, pub availability_zone_id: Option<String>,
}
impl Shape for IpamDiscoveredResourceCidr {
    const SCHEMA: &'static Schema = &Schema { name: "IpamDiscoveredResourceCidr", members: &[
        field("IpamResourceDiscoveryId", "ipamResourceDiscoveryId", STRING),
        field("ResourceRegion", "resourceRegion", STRING), field("ResourceId", "resourceId", STRING),
        field("ResourceOwnerId", "resourceOwnerId", STRING), field("ResourceCidr", "resourceCidr", STRING),
        field("IpSource", "ipSource", ENUM), field("ResourceType", "resourceType", ENUM),
        field("ResourceTags", "resourceTagSet", IPAM_RESOURCE_TAG_LIST_LIST), field("IpUsage", "ipUsage", DOUBLE),
        field("VpcId", "vpcId", STRING), field("SubnetId", "subnetId", STRING),
        field("NetworkInterfaceAttachmentStatus", "networkInterfaceAttachmentStatus", ENUM),
        field("SampleTime", "sampleTime", TIMESTAMP), field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! {
        ipam_resource_discovery_id, resource_region, resource_id, resource_owner_id, resource_cidr, ip_source,
        resource_type, resource_tags, ip_usage, vpc_id, subnet_id, network_interface_attachment_status, sample_time,
        availability_zone_id,
    }
}
impl IpamDiscoveredResourceCidr {
    #[inline] pub fn ipam_resource_discovery_id(&self) -> &str { text(&self.ipam_resource_discovery_id) }
    #[inline] pub fn resource_region(&self) -> &str { text(&self.resource_region) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn resource_cidr(&self) -> &str { text(&self.resource_cidr) }
    #[inline] pub fn ip_source(&self) -> &IpamResourceCidrIpSource { choice(&self.ip_source) }
    #[inline] pub fn resource_type(&self) -> &IpamResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_tags(&self) -> &[IpamResourceTag] { items(&self.resource_tags) }
    #[inline] pub fn ip_usage(&self) -> f64 { self.ip_usage.unwrap_or_default() }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn network_interface_attachment_status(&self) -> &IpamNetworkInterfaceAttachmentStatus { choice(&self.network_interface_attachment_status) }
    #[inline] pub fn sample_time(&self) -> Timestamp { moment(&self.sample_time) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
}

pub struct IpamDiscoveredRoute {
    pub ipam_resource_discovery_id: Option<String>, pub resource_region: Option<String>,
    pub resource_owner_id: Option<String>, pub cidr: Option<String>, pub asn: Option<String>,
    pub state: Option<IpamByoipCidrState>, pub advertisement_type: Option<IpamByoipAdvertisementType>,
    pub network_border_group: Option<String>, pub pool_id: Option<String>, pub ipam_pool_id: Option<String>,
    pub sample_time: Option<Timestamp>,
}
impl Shape for IpamDiscoveredRoute {
    const SCHEMA: &'static Schema = &Schema { name: "IpamDiscoveredRoute", members: &[
        field("IpamResourceDiscoveryId", "ipamResourceDiscoveryId", STRING),
        field("ResourceRegion", "resourceRegion", STRING), field("ResourceOwnerId", "resourceOwnerId", STRING),
        field("Cidr", "cidr", STRING), field("Asn", "asn", STRING), field("State", "state", ENUM),
        field("AdvertisementType", "advertisementType", ENUM),
        field("NetworkBorderGroup", "networkBorderGroup", STRING), field("PoolId", "poolId", STRING),
        field("IpamPoolId", "ipamPoolId", STRING), field("SampleTime", "sampleTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        ipam_resource_discovery_id, resource_region, resource_owner_id, cidr, asn, state, advertisement_type,
        network_border_group, pool_id, ipam_pool_id, sample_time,
    }
}
impl IpamDiscoveredRoute {
    #[inline] pub fn ipam_resource_discovery_id(&self) -> &str { text(&self.ipam_resource_discovery_id) }
    #[inline] pub fn resource_region(&self) -> &str { text(&self.resource_region) }
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn asn(&self) -> &str { text(&self.asn) }
    #[inline] pub fn state(&self) -> &IpamByoipCidrState { choice(&self.state) }
    #[inline] pub fn advertisement_type(&self) -> &IpamByoipAdvertisementType { choice(&self.advertisement_type) }
    #[inline] pub fn network_border_group(&self) -> &str { text(&self.network_border_group) }
    #[inline] pub fn pool_id(&self) -> &str { text(&self.pool_id) }
    #[inline] pub fn ipam_pool_id(&self) -> &str { text(&self.ipam_pool_id) }
    #[inline] pub fn sample_time(&self) -> Timestamp { moment(&self.sample_time) }
}

pub struct IpamDiscoveryFailureReason { pub code: Option<IpamDiscoveryFailureCode>, pub message: Option<String> }
impl Shape for IpamDiscoveryFailureReason {
    const SCHEMA: &'static Schema = &Schema { name: "IpamDiscoveryFailureReason", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl IpamDiscoveryFailureReason {
    #[inline] pub fn code(&self) -> &IpamDiscoveryFailureCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct IpamExternalResourceVerificationToken {
    pub ipam_external_resource_verification_token_id: Option<String>,
    pub ipam_external_resource_verification_token_arn: Option<String>, pub ipam_id: Option<String>,
    pub ipam_arn: Option<String>, pub ipam_region: Option<String>, pub token_value: Option<String>,
    pub token_name: Option<String>, pub not_after: Option<Timestamp>, pub status: Option<TokenState>,
    pub tags: Option<Vec<Tag>>, pub state: Option<IpamExternalResourceVerificationTokenState>,
}
impl Shape for IpamExternalResourceVerificationToken {
    const SCHEMA: &'static Schema = &Schema { name: "IpamExternalResourceVerificationToken", members: &[
        field("IpamExternalResourceVerificationTokenId", "ipamExternalResourceVerificationTokenId", STRING),
        field("IpamExternalResourceVerificationTokenArn", "ipamExternalResourceVerificationTokenArn", STRING),
        field("IpamId", "ipamId", STRING), field("IpamArn", "ipamArn", STRING),
        field("IpamRegion", "ipamRegion", STRING), field("TokenValue", "tokenValue", STRING),
        field("TokenName", "tokenName", STRING), field("NotAfter", "notAfter", TIMESTAMP),
        field("Status", "status", ENUM), field("Tags", "tagSet", TAG_LIST_LIST), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! {
        ipam_external_resource_verification_token_id, ipam_external_resource_verification_token_arn, ipam_id, ipam_arn,
        ipam_region, token_value, token_name, not_after, status, tags, state,
    }
}
impl IpamExternalResourceVerificationToken {
    #[inline] pub fn ipam_external_resource_verification_token_id(&self) -> &str { text(&self.ipam_external_resource_verification_token_id) }
    #[inline] pub fn ipam_external_resource_verification_token_arn(&self) -> &str { text(&self.ipam_external_resource_verification_token_arn) }
    #[inline] pub fn ipam_id(&self) -> &str { text(&self.ipam_id) }
    #[inline] pub fn ipam_arn(&self) -> &str { text(&self.ipam_arn) }
    #[inline] pub fn ipam_region(&self) -> &str { text(&self.ipam_region) }
    #[inline] pub fn token_value(&self) -> &str { text(&self.token_value) }
    #[inline] pub fn token_name(&self) -> &str { text(&self.token_name) }
    #[inline] pub fn not_after(&self) -> Timestamp { moment(&self.not_after) }
    #[inline] pub fn status(&self) -> &TokenState { choice(&self.status) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn state(&self) -> &IpamExternalResourceVerificationTokenState { choice(&self.state) }
}

pub struct IpamInternetRegistryAssociation {
    pub owner_id: Option<String>, pub ipam_internet_registry_association_id: Option<String>,
    pub ipam_internet_registry_association_arn: Option<String>, pub ipam_id: Option<String>,
    pub ipam_region: Option<String>, pub rir: Option<Rir>, pub organization_handle: Option<String>,
    pub description: Option<String>, pub state: Option<IpamInternetRegistryAssociationState>,
    pub state_message: Option<String>, pub child_request_xml: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for IpamInternetRegistryAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "IpamInternetRegistryAssociation", members: &[
        field("OwnerId", "ownerId", STRING),
        field("IpamInternetRegistryAssociationId", "ipamInternetRegistryAssociationId", STRING),
        field("IpamInternetRegistryAssociationArn", "ipamInternetRegistryAssociationArn", STRING),
        field("IpamId", "ipamId", STRING), field("IpamRegion", "ipamRegion", STRING), field("Rir", "rir", ENUM),
        field("OrganizationHandle", "organizationHandle", STRING), field("Description", "description", STRING),
        field("State", "state", ENUM), field("StateMessage", "stateMessage", STRING),
        field("ChildRequestXml", "childRequestXml", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        owner_id, ipam_internet_registry_association_id, ipam_internet_registry_association_arn, ipam_id, ipam_region,
        rir, organization_handle, description, state, state_message, child_request_xml, tags,
    }
}
impl IpamInternetRegistryAssociation {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn ipam_internet_registry_association_id(&self) -> &str { text(&self.ipam_internet_registry_association_id) }
    #[inline] pub fn ipam_internet_registry_association_arn(&self) -> &str { text(&self.ipam_internet_registry_association_arn) }
    #[inline] pub fn ipam_id(&self) -> &str { text(&self.ipam_id) }
    #[inline] pub fn ipam_region(&self) -> &str { text(&self.ipam_region) }
    #[inline] pub fn rir(&self) -> &Rir { choice(&self.rir) }
    #[inline] pub fn organization_handle(&self) -> &str { text(&self.organization_handle) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn state(&self) -> &IpamInternetRegistryAssociationState { choice(&self.state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
    #[inline] pub fn child_request_xml(&self) -> &str { text(&self.child_request_xml) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct IpamInternetRegistryAssociationAsn { pub asn: Option<String>, pub last_observed_at: Option<Timestamp> }
impl Shape for IpamInternetRegistryAssociationAsn {
    const SCHEMA: &'static Schema = &Schema { name: "IpamInternetRegistryAssociationAsn", members: &[
        field("Asn", "asn", STRING), field("LastObservedAt", "lastObservedAt", TIMESTAMP),
    ], ..Schema::NONE };
    members! { asn, last_observed_at }
}
impl IpamInternetRegistryAssociationAsn {
    #[inline] pub fn asn(&self) -> &str { text(&self.asn) }
    #[inline] pub fn last_observed_at(&self) -> Timestamp { moment(&self.last_observed_at) }
}

pub struct IpamInternetRegistryAssociationCidr { pub cidr: Option<String>, pub last_observed_at: Option<Timestamp> }
impl Shape for IpamInternetRegistryAssociationCidr {
    const SCHEMA: &'static Schema = &Schema { name: "IpamInternetRegistryAssociationCidr", members: &[
        field("Cidr", "cidr", STRING), field("LastObservedAt", "lastObservedAt", TIMESTAMP),
    ], ..Schema::NONE };
    members! { cidr, last_observed_at }
}
impl IpamInternetRegistryAssociationCidr {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn last_observed_at(&self) -> Timestamp { moment(&self.last_observed_at) }
}

pub struct IpamOperatingRegion { pub region_name: Option<String> }
impl Shape for IpamOperatingRegion {
    const SCHEMA: &'static Schema = &Schema { name: "IpamOperatingRegion", members: &[
        field("RegionName", "regionName", STRING),
    ], ..Schema::NONE };
    members! { region_name }
}
impl IpamOperatingRegion {
    #[inline] pub fn region_name(&self) -> &str { text(&self.region_name) }
}

pub struct IpamOrganizationalUnitExclusion { pub organizations_entity_path: Option<String> }
impl Shape for IpamOrganizationalUnitExclusion {
    const SCHEMA: &'static Schema = &Schema { name: "IpamOrganizationalUnitExclusion", members: &[
        field("OrganizationsEntityPath", "organizationsEntityPath", STRING),
    ], ..Schema::NONE };
    members! { organizations_entity_path }
}
impl IpamOrganizationalUnitExclusion {
    #[inline] pub fn organizations_entity_path(&self) -> &str { text(&self.organizations_entity_path) }
}

pub struct IpamPolicy {
    pub owner_id: Option<String>, pub ipam_policy_id: Option<String>, pub ipam_policy_arn: Option<String>,
    pub ipam_policy_region: Option<String>, pub state: Option<IpamPolicyState>, pub state_message: Option<String>,
    pub tags: Option<Vec<Tag>>, pub ipam_id: Option<String>,
}
impl Shape for IpamPolicy {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPolicy", members: &[
        field("OwnerId", "ownerId", STRING), field("IpamPolicyId", "ipamPolicyId", STRING),
        field("IpamPolicyArn", "ipamPolicyArn", STRING), field("IpamPolicyRegion", "ipamPolicyRegion", STRING),
        field("State", "state", ENUM), field("StateMessage", "stateMessage", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST), field("IpamId", "ipamId", STRING),
    ], ..Schema::NONE };
    members! { owner_id, ipam_policy_id, ipam_policy_arn, ipam_policy_region, state, state_message, tags, ipam_id }
}
impl IpamPolicy {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn ipam_policy_id(&self) -> &str { text(&self.ipam_policy_id) }
    #[inline] pub fn ipam_policy_arn(&self) -> &str { text(&self.ipam_policy_arn) }
    #[inline] pub fn ipam_policy_region(&self) -> &str { text(&self.ipam_policy_region) }
    #[inline] pub fn state(&self) -> &IpamPolicyState { choice(&self.state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn ipam_id(&self) -> &str { text(&self.ipam_id) }
}

pub struct IpamPolicyAllocationRule { pub source_ipam_pool_id: Option<String> }
impl Shape for IpamPolicyAllocationRule {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPolicyAllocationRule", members: &[
        field("SourceIpamPoolId", "sourceIpamPoolId", STRING),
    ], ..Schema::NONE };
    members! { source_ipam_pool_id }
}
impl IpamPolicyAllocationRule {
    #[inline] pub fn source_ipam_pool_id(&self) -> &str { text(&self.source_ipam_pool_id) }
}

pub struct IpamPolicyAllocationRuleRequest { pub source_ipam_pool_id: Option<String> }
impl Shape for IpamPolicyAllocationRuleRequest {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPolicyAllocationRuleRequest", members: &[
        field("SourceIpamPoolId", "", STRING),
    ], ..Schema::NONE };
    members! { source_ipam_pool_id }
}
impl IpamPolicyAllocationRuleRequest {
    pub fn with_source_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.source_ipam_pool_id = Some(v.into()); self }
}

pub struct IpamPolicyDocument {
    pub ipam_policy_id: Option<String>, pub locale: Option<String>, pub resource_type: Option<IpamPolicyResourceType>,
    pub allocation_rules: Option<Vec<IpamPolicyAllocationRule>>,
}
impl Shape for IpamPolicyDocument {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPolicyDocument", members: &[
        field("IpamPolicyId", "ipamPolicyId", STRING), field("Locale", "locale", STRING),
        field("ResourceType", "resourceType", ENUM),
        field("AllocationRules", "allocationRuleSet", IPAM_POLICY_ALLOCATION_RULE_LIST_LIST),
    ], ..Schema::NONE };
    members! { ipam_policy_id, locale, resource_type, allocation_rules }
}
impl IpamPolicyDocument {
    #[inline] pub fn ipam_policy_id(&self) -> &str { text(&self.ipam_policy_id) }
    #[inline] pub fn locale(&self) -> &str { text(&self.locale) }
    #[inline] pub fn resource_type(&self) -> &IpamPolicyResourceType { choice(&self.resource_type) }
    #[inline] pub fn allocation_rules(&self) -> &[IpamPolicyAllocationRule] { items(&self.allocation_rules) }
}

pub struct IpamPolicyOrganizationTarget { pub organization_target_id: Option<String> }
impl Shape for IpamPolicyOrganizationTarget {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPolicyOrganizationTarget", members: &[
        field("OrganizationTargetId", "organizationTargetId", STRING),
    ], ..Schema::NONE };
    members! { organization_target_id }
}
impl IpamPolicyOrganizationTarget {
    #[inline] pub fn organization_target_id(&self) -> &str { text(&self.organization_target_id) }
}

pub struct IpamPool {
    pub owner_id: Option<String>, pub ipam_pool_id: Option<String>, pub source_ipam_pool_id: Option<String>,
    pub ipam_pool_arn: Option<String>, pub ipam_scope_arn: Option<String>, pub ipam_scope_type: Option<IpamScopeType>,
    pub ipam_arn: Option<String>, pub ipam_region: Option<String>, pub locale: Option<String>,
    pub pool_depth: Option<i32>, pub state: Option<IpamPoolState>, pub state_message: Option<String>,
    pub description: Option<String>, pub auto_import: Option<bool>, pub publicly_advertisable: Option<bool>,
    pub address_family: Option<AddressFamily>, pub allocation_min_netmask_length: Option<i32>,
    pub allocation_max_netmask_length: Option<i32>, pub allocation_default_netmask_length: Option<i32>,
    pub allocation_resource_tags: Option<Vec<IpamResourceTag>>, pub tags: Option<Vec<Tag>>,
    pub aws_service: Option<IpamPoolAwsService>, pub public_ip_source: Option<IpamPoolPublicIpSource>,
    pub source_resource: Option<IpamPoolSourceResource>,
}
impl Shape for IpamPool {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPool", members: &[
        field("OwnerId", "ownerId", STRING), field("IpamPoolId", "ipamPoolId", STRING),
        field("SourceIpamPoolId", "sourceIpamPoolId", STRING), field("IpamPoolArn", "ipamPoolArn", STRING),
        field("IpamScopeArn", "ipamScopeArn", STRING), field("IpamScopeType", "ipamScopeType", ENUM),
        field("IpamArn", "ipamArn", STRING), field("IpamRegion", "ipamRegion", STRING),
        field("Locale", "locale", STRING), field("PoolDepth", "poolDepth", INTEGER), field("State", "state", ENUM),
        field("StateMessage", "stateMessage", STRING), field("Description", "description", STRING),
        field("AutoImport", "autoImport", BOOLEAN), field("PubliclyAdvertisable", "publiclyAdvertisable", BOOLEAN),
        field("AddressFamily", "addressFamily", ENUM),
        field("AllocationMinNetmaskLength", "allocationMinNetmaskLength", INTEGER),
        field("AllocationMaxNetmaskLength", "allocationMaxNetmaskLength", INTEGER),
        field("AllocationDefaultNetmaskLength", "allocationDefaultNetmaskLength", INTEGER),
        field("AllocationResourceTags", "allocationResourceTagSet", IPAM_RESOURCE_TAG_LIST_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST), field("AwsService", "awsService", ENUM),
        field("PublicIpSource", "publicIpSource", ENUM), field("SourceResource", "sourceResource", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        owner_id, ipam_pool_id, source_ipam_pool_id, ipam_pool_arn, ipam_scope_arn, ipam_scope_type, ipam_arn,
        ipam_region, locale, pool_depth, state, state_message, description, auto_import, publicly_advertisable,
        address_family, allocation_min_netmask_length, allocation_max_netmask_length,
        allocation_default_netmask_length, allocation_resource_tags, tags, aws_service, public_ip_source,
        source_resource,
    }
}
impl IpamPool {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn ipam_pool_id(&self) -> &str { text(&self.ipam_pool_id) }
    #[inline] pub fn source_ipam_pool_id(&self) -> &str { text(&self.source_ipam_pool_id) }
    #[inline] pub fn ipam_pool_arn(&self) -> &str { text(&self.ipam_pool_arn) }
    #[inline] pub fn ipam_scope_arn(&self) -> &str { text(&self.ipam_scope_arn) }
    #[inline] pub fn ipam_scope_type(&self) -> &IpamScopeType { choice(&self.ipam_scope_type) }
    #[inline] pub fn ipam_arn(&self) -> &str { text(&self.ipam_arn) }
    #[inline] pub fn ipam_region(&self) -> &str { text(&self.ipam_region) }
    #[inline] pub fn locale(&self) -> &str { text(&self.locale) }
    #[inline] pub fn pool_depth(&self) -> i32 { self.pool_depth.unwrap_or_default() }
    #[inline] pub fn state(&self) -> &IpamPoolState { choice(&self.state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn auto_import(&self) -> bool { self.auto_import.unwrap_or_default() }
    #[inline] pub fn publicly_advertisable(&self) -> bool { self.publicly_advertisable.unwrap_or_default() }
    #[inline] pub fn address_family(&self) -> &AddressFamily { choice(&self.address_family) }
    #[inline] pub fn allocation_min_netmask_length(&self) -> i32 { self.allocation_min_netmask_length.unwrap_or_default() }
    #[inline] pub fn allocation_max_netmask_length(&self) -> i32 { self.allocation_max_netmask_length.unwrap_or_default() }
    #[inline] pub fn allocation_default_netmask_length(&self) -> i32 { self.allocation_default_netmask_length.unwrap_or_default() }
    #[inline] pub fn allocation_resource_tags(&self) -> &[IpamResourceTag] { items(&self.allocation_resource_tags) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn aws_service(&self) -> &IpamPoolAwsService { choice(&self.aws_service) }
    #[inline] pub fn public_ip_source(&self) -> &IpamPoolPublicIpSource { choice(&self.public_ip_source) }
    #[inline] pub fn source_resource(&self) -> &IpamPoolSourceResource { nested(&self.source_resource) }
}

pub struct IpamPoolAllocation {
    pub cidr: Option<String>, pub ipam_pool_allocation_id: Option<String>, pub description: Option<String>,
    pub resource_id: Option<String>, pub resource_type: Option<IpamPoolAllocationResourceType>,
    pub resource_region: Option<String>, pub resource_owner: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for IpamPoolAllocation {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPoolAllocation", members: &[
        field("Cidr", "cidr", STRING), field("IpamPoolAllocationId", "ipamPoolAllocationId", STRING),
        field("Description", "description", STRING), field("ResourceId", "resourceId", STRING),
        field("ResourceType", "resourceType", ENUM), field("ResourceRegion", "resourceRegion", STRING),
        field("ResourceOwner", "resourceOwner", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        cidr, ipam_pool_allocation_id, description, resource_id, resource_type, resource_region, resource_owner, tags,
    }
}
impl IpamPoolAllocation {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn ipam_pool_allocation_id(&self) -> &str { text(&self.ipam_pool_allocation_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &IpamPoolAllocationResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_region(&self) -> &str { text(&self.resource_region) }
    #[inline] pub fn resource_owner(&self) -> &str { text(&self.resource_owner) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct IpamPoolCidr {
    pub cidr: Option<String>, pub state: Option<IpamPoolCidrState>,
    pub failure_reason: Option<IpamPoolCidrFailureReason>, pub ipam_pool_cidr_id: Option<String>,
    pub netmask_length: Option<i32>,
}
impl Shape for IpamPoolCidr {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPoolCidr", members: &[
        field("Cidr", "cidr", STRING), field("State", "state", ENUM),
        field("FailureReason", "failureReason", STRUCTURE), field("IpamPoolCidrId", "ipamPoolCidrId", STRING),
        field("NetmaskLength", "netmaskLength", INTEGER),
    ], ..Schema::NONE };
    members! { cidr, state, failure_reason, ipam_pool_cidr_id, netmask_length }
}
impl IpamPoolCidr {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn state(&self) -> &IpamPoolCidrState { choice(&self.state) }
    #[inline] pub fn failure_reason(&self) -> &IpamPoolCidrFailureReason { nested(&self.failure_reason) }
    #[inline] pub fn ipam_pool_cidr_id(&self) -> &str { text(&self.ipam_pool_cidr_id) }
    #[inline] pub fn netmask_length(&self) -> i32 { self.netmask_length.unwrap_or_default() }
}

pub struct IpamPoolCidrFailureReason { pub code: Option<IpamPoolCidrFailureCode>, pub message: Option<String> }
impl Shape for IpamPoolCidrFailureReason {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPoolCidrFailureReason", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl IpamPoolCidrFailureReason {
    #[inline] pub fn code(&self) -> &IpamPoolCidrFailureCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct IpamPoolSourceResource {
    pub resource_id: Option<String>, pub resource_type: Option<IpamPoolSourceResourceType>,
    pub resource_region: Option<String>, pub resource_owner: Option<String>,
}
impl Shape for IpamPoolSourceResource {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPoolSourceResource", members: &[
        field("ResourceId", "resourceId", STRING), field("ResourceType", "resourceType", ENUM),
        field("ResourceRegion", "resourceRegion", STRING), field("ResourceOwner", "resourceOwner", STRING),
    ], ..Schema::NONE };
    members! { resource_id, resource_type, resource_region, resource_owner }
}
impl IpamPoolSourceResource {
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_type(&self) -> &IpamPoolSourceResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_region(&self) -> &str { text(&self.resource_region) }
    #[inline] pub fn resource_owner(&self) -> &str { text(&self.resource_owner) }
}

pub struct IpamPoolSourceResourceRequest {
    pub resource_id: Option<String>, pub resource_type: Option<IpamPoolSourceResourceType>,
    pub resource_region: Option<String>, pub resource_owner: Option<String>,
}
impl Shape for IpamPoolSourceResourceRequest {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPoolSourceResourceRequest", members: &[
        field("ResourceId", "", STRING), field("ResourceType", "", ENUM), field("ResourceRegion", "", STRING),
        field("ResourceOwner", "", STRING),
    ], ..Schema::NONE };
    members! { resource_id, resource_type, resource_region, resource_owner }
}
impl IpamPoolSourceResourceRequest {
    pub fn with_resource_id(mut self, v: impl Into<String>) -> Self { self.resource_id = Some(v.into()); self }
    pub fn with_resource_type(mut self, v: impl Into<IpamPoolSourceResourceType>) -> Self { self.resource_type = Some(v.into()); self }
    pub fn with_resource_region(mut self, v: impl Into<String>) -> Self { self.resource_region = Some(v.into()); self }
    pub fn with_resource_owner(mut self, v: impl Into<String>) -> Self { self.resource_owner = Some(v.into()); self }
}

pub struct IpamPrefixListResolver {
    pub owner_id: Option<String>, pub ipam_prefix_list_resolver_id: Option<String>,
    pub ipam_prefix_list_resolver_arn: Option<String>, pub ipam_arn: Option<String>, pub ipam_region: Option<String>,
    pub description: Option<String>, pub address_family: Option<AddressFamily>,
    pub state: Option<IpamPrefixListResolverState>, pub tags: Option<Vec<Tag>>,
    pub last_version_creation_status: Option<IpamPrefixListResolverVersionCreationStatus>,
    pub last_version_creation_status_message: Option<String>,
}
impl Shape for IpamPrefixListResolver {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPrefixListResolver", members: &[
        field("OwnerId", "ownerId", STRING), field("IpamPrefixListResolverId", "ipamPrefixListResolverId", STRING),
        field("IpamPrefixListResolverArn", "ipamPrefixListResolverArn", STRING), field("IpamArn", "ipamArn", STRING),
        field("IpamRegion", "ipamRegion", STRING), field("Description", "description", STRING),
        field("AddressFamily", "addressFamily", ENUM), field("State", "state", ENUM),
        field("Tags", "tagSet", TAG_LIST_LIST), field("LastVersionCreationStatus", "lastVersionCreationStatus", ENUM),
        field("LastVersionCreationStatusMessage", "lastVersionCreationStatusMessage", STRING),
    ], ..Schema::NONE };
    members! {
        owner_id, ipam_prefix_list_resolver_id, ipam_prefix_list_resolver_arn, ipam_arn, ipam_region, description,
        address_family, state, tags, last_version_creation_status, last_version_creation_status_message,
    }
}
impl IpamPrefixListResolver {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn ipam_prefix_list_resolver_id(&self) -> &str { text(&self.ipam_prefix_list_resolver_id) }
    #[inline] pub fn ipam_prefix_list_resolver_arn(&self) -> &str { text(&self.ipam_prefix_list_resolver_arn) }
    #[inline] pub fn ipam_arn(&self) -> &str { text(&self.ipam_arn) }
    #[inline] pub fn ipam_region(&self) -> &str { text(&self.ipam_region) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn address_family(&self) -> &AddressFamily { choice(&self.address_family) }
    #[inline] pub fn state(&self) -> &IpamPrefixListResolverState { choice(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn last_version_creation_status(&self) -> &IpamPrefixListResolverVersionCreationStatus { choice(&self.last_version_creation_status) }
    #[inline] pub fn last_version_creation_status_message(&self) -> &str { text(&self.last_version_creation_status_message) }
}

pub struct IpamPrefixListResolverRule {
    pub rule_type: Option<IpamPrefixListResolverRuleType>, pub static_cidr: Option<String>,
    pub ipam_scope_id: Option<String>, pub resource_type: Option<IpamResourceType>,
    pub conditions: Option<Vec<IpamPrefixListResolverRuleCondition>>,
}
impl Shape for IpamPrefixListResolverRule {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPrefixListResolverRule", members: &[
        field("RuleType", "ruleType", ENUM), field("StaticCidr", "staticCidr", STRING),
        field("IpamScopeId", "ipamScopeId", STRING), field("ResourceType", "resourceType", ENUM),
        field("Conditions", "conditionSet", IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_SET_LIST),
    ], ..Schema::NONE };
    members! { rule_type, static_cidr, ipam_scope_id, resource_type, conditions }
}
impl IpamPrefixListResolverRule {
    #[inline] pub fn rule_type(&self) -> &IpamPrefixListResolverRuleType { choice(&self.rule_type) }
    #[inline] pub fn static_cidr(&self) -> &str { text(&self.static_cidr) }
    #[inline] pub fn ipam_scope_id(&self) -> &str { text(&self.ipam_scope_id) }
    #[inline] pub fn resource_type(&self) -> &IpamResourceType { choice(&self.resource_type) }
    #[inline] pub fn conditions(&self) -> &[IpamPrefixListResolverRuleCondition] { items(&self.conditions) }
}

pub struct IpamPrefixListResolverRuleCondition {
    pub operation: Option<IpamPrefixListResolverRuleConditionOperation>, pub ipam_pool_id: Option<String>,
    pub resource_id: Option<String>, pub resource_owner: Option<String>, pub resource_region: Option<String>,
    pub resource_tag: Option<IpamResourceTag>, pub cidr: Option<String>,
}
impl Shape for IpamPrefixListResolverRuleCondition {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPrefixListResolverRuleCondition", members: &[
        field("Operation", "operation", ENUM), field("IpamPoolId", "ipamPoolId", STRING),
        field("ResourceId", "resourceId", STRING), field("ResourceOwner", "resourceOwner", STRING),
        field("ResourceRegion", "resourceRegion", STRING), field("ResourceTag", "resourceTag", STRUCTURE),
        field("Cidr", "cidr", STRING),
    ], ..Schema::NONE };
    members! { operation, ipam_pool_id, resource_id, resource_owner, resource_region, resource_tag, cidr }
}
impl IpamPrefixListResolverRuleCondition {
    #[inline] pub fn operation(&self) -> &IpamPrefixListResolverRuleConditionOperation { choice(&self.operation) }
    #[inline] pub fn ipam_pool_id(&self) -> &str { text(&self.ipam_pool_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_owner(&self) -> &str { text(&self.resource_owner) }
    #[inline] pub fn resource_region(&self) -> &str { text(&self.resource_region) }
    #[inline] pub fn resource_tag(&self) -> &IpamResourceTag { nested(&self.resource_tag) }
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
}

pub struct IpamPrefixListResolverRuleConditionRequest {
    pub operation: Option<IpamPrefixListResolverRuleConditionOperation>, pub ipam_pool_id: Option<String>,
    pub resource_id: Option<String>, pub resource_owner: Option<String>, pub resource_region: Option<String>,
    pub resource_tag: Option<RequestIpamResourceTag>, pub cidr: Option<String>,
}
impl Shape for IpamPrefixListResolverRuleConditionRequest {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPrefixListResolverRuleConditionRequest", members: &[
        field("Operation", "", ENUM).required(), field("IpamPoolId", "", STRING), field("ResourceId", "", STRING),
        field("ResourceOwner", "", STRING), field("ResourceRegion", "", STRING), field("ResourceTag", "", STRUCTURE),
        field("Cidr", "", STRING),
    ], ..Schema::NONE };
    members! { operation, ipam_pool_id, resource_id, resource_owner, resource_region, resource_tag, cidr }
}
impl IpamPrefixListResolverRuleConditionRequest {
    pub fn with_operation(mut self, v: impl Into<IpamPrefixListResolverRuleConditionOperation>) -> Self { self.operation = Some(v.into()); self }
    pub fn with_ipam_pool_id(mut self, v: impl Into<String>) -> Self { self.ipam_pool_id = Some(v.into()); self }
    pub fn with_resource_id(mut self, v: impl Into<String>) -> Self { self.resource_id = Some(v.into()); self }
    pub fn with_resource_owner(mut self, v: impl Into<String>) -> Self { self.resource_owner = Some(v.into()); self }
    pub fn with_resource_region(mut self, v: impl Into<String>) -> Self { self.resource_region = Some(v.into()); self }
    pub fn with_resource_tag(mut self, v: impl Into<RequestIpamResourceTag>) -> Self { self.resource_tag = Some(v.into()); self }
    pub fn with_cidr(mut self, v: impl Into<String>) -> Self { self.cidr = Some(v.into()); self }
}

pub struct IpamPrefixListResolverRuleRequest {
    pub rule_type: Option<IpamPrefixListResolverRuleType>, pub static_cidr: Option<String>,
    pub ipam_scope_id: Option<String>, pub resource_type: Option<IpamResourceType>,
    pub conditions: Option<Vec<IpamPrefixListResolverRuleConditionRequest>>,
}
impl Shape for IpamPrefixListResolverRuleRequest {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPrefixListResolverRuleRequest", members: &[
        field("RuleType", "", ENUM).required(), field("StaticCidr", "", STRING), field("IpamScopeId", "", STRING),
        field("ResourceType", "", ENUM),
        field("Conditions", "Condition", IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_REQUEST_SET_LIST),
    ], ..Schema::NONE };
    members! { rule_type, static_cidr, ipam_scope_id, resource_type, conditions }
}
impl IpamPrefixListResolverRuleRequest {
    pub fn with_rule_type(mut self, v: impl Into<IpamPrefixListResolverRuleType>) -> Self { self.rule_type = Some(v.into()); self }
    pub fn with_static_cidr(mut self, v: impl Into<String>) -> Self { self.static_cidr = Some(v.into()); self }
    pub fn with_ipam_scope_id(mut self, v: impl Into<String>) -> Self { self.ipam_scope_id = Some(v.into()); self }
    pub fn with_resource_type(mut self, v: impl Into<IpamResourceType>) -> Self { self.resource_type = Some(v.into()); self }
    pub fn with_conditions(mut self, v: impl IntoIterator<Item = impl Into<IpamPrefixListResolverRuleConditionRequest>>) -> Self { self.conditions = list(v); self }
}

pub struct IpamPrefixListResolverTarget {
    pub ipam_prefix_list_resolver_target_id: Option<String>, pub ipam_prefix_list_resolver_target_arn: Option<String>,
    pub ipam_prefix_list_resolver_id: Option<String>, pub owner_id: Option<String>, pub prefix_list_id: Option<String>,
    pub prefix_list_region: Option<String>, pub desired_version: Option<i64>, pub last_synced_version: Option<i64>,
    pub track_latest_version: Option<bool>, pub state_message: Option<String>,
    pub state: Option<IpamPrefixListResolverTargetState>, pub tags: Option<Vec<Tag>>,
}
impl Shape for IpamPrefixListResolverTarget {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPrefixListResolverTarget", members: &[
        field("IpamPrefixListResolverTargetId", "ipamPrefixListResolverTargetId", STRING),
        field("IpamPrefixListResolverTargetArn", "ipamPrefixListResolverTargetArn", STRING),
        field("IpamPrefixListResolverId", "ipamPrefixListResolverId", STRING), field("OwnerId", "ownerId", STRING),
        field("PrefixListId", "prefixListId", STRING), field("PrefixListRegion", "prefixListRegion", STRING),
        field("DesiredVersion", "desiredVersion", LONG), field("LastSyncedVersion", "lastSyncedVersion", LONG),
        field("TrackLatestVersion", "trackLatestVersion", BOOLEAN), field("StateMessage", "stateMessage", STRING),
        field("State", "state", ENUM), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        ipam_prefix_list_resolver_target_id, ipam_prefix_list_resolver_target_arn, ipam_prefix_list_resolver_id,
        owner_id, prefix_list_id, prefix_list_region, desired_version, last_synced_version, track_latest_version,
        state_message, state, tags,
    }
}
impl IpamPrefixListResolverTarget {
    #[inline] pub fn ipam_prefix_list_resolver_target_id(&self) -> &str { text(&self.ipam_prefix_list_resolver_target_id) }
    #[inline] pub fn ipam_prefix_list_resolver_target_arn(&self) -> &str { text(&self.ipam_prefix_list_resolver_target_arn) }
    #[inline] pub fn ipam_prefix_list_resolver_id(&self) -> &str { text(&self.ipam_prefix_list_resolver_id) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn prefix_list_id(&self) -> &str { text(&self.prefix_list_id) }
    #[inline] pub fn prefix_list_region(&self) -> &str { text(&self.prefix_list_region) }
    #[inline] pub fn desired_version(&self) -> i64 { self.desired_version.unwrap_or_default() }
    #[inline] pub fn last_synced_version(&self) -> i64 { self.last_synced_version.unwrap_or_default() }
    #[inline] pub fn track_latest_version(&self) -> bool { self.track_latest_version.unwrap_or_default() }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
    #[inline] pub fn state(&self) -> &IpamPrefixListResolverTargetState { choice(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct IpamPrefixListResolverVersion { pub version: Option<i64> }
impl Shape for IpamPrefixListResolverVersion {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPrefixListResolverVersion", members: &[
        field("Version", "version", LONG),
    ], ..Schema::NONE };
    members! { version }
}
impl IpamPrefixListResolverVersion {
    #[inline] pub fn version(&self) -> i64 { self.version.unwrap_or_default() }
}

pub struct IpamPrefixListResolverVersionEntry { pub cidr: Option<String> }
impl Shape for IpamPrefixListResolverVersionEntry {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPrefixListResolverVersionEntry", members: &[
        field("Cidr", "cidr", STRING),
    ], ..Schema::NONE };
    members! { cidr }
}
impl IpamPrefixListResolverVersionEntry {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
}

pub struct IpamPublicAddressSecurityGroup { pub group_name: Option<String>, pub group_id: Option<String> }
impl Shape for IpamPublicAddressSecurityGroup {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPublicAddressSecurityGroup", members: &[
        field("GroupName", "groupName", STRING), field("GroupId", "groupId", STRING),
    ], ..Schema::NONE };
    members! { group_name, group_id }
}
impl IpamPublicAddressSecurityGroup {
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
}

pub struct IpamPublicAddressTag { pub key: Option<String>, pub value: Option<String> }
impl Shape for IpamPublicAddressTag {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPublicAddressTag", members: &[
        field("Key", "key", STRING), field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { key, value }
}
impl IpamPublicAddressTag {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct IpamPublicAddressTags { pub eip_tags: Option<Vec<IpamPublicAddressTag>> }
impl Shape for IpamPublicAddressTags {
    const SCHEMA: &'static Schema = &Schema { name: "IpamPublicAddressTags", members: &[
        field("EipTags", "eipTagSet", IPAM_PUBLIC_ADDRESS_TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { eip_tags }
}
impl IpamPublicAddressTags {
    #[inline] pub fn eip_tags(&self) -> &[IpamPublicAddressTag] { items(&self.eip_tags) }
}

pub struct IpamResourceCidr {
    pub ipam_id: Option<String>, pub ipam_scope_id: Option<String>, pub ipam_pool_id: Option<String>,
    pub resource_region: Option<String>, pub resource_owner_id: Option<String>, pub resource_id: Option<String>,
    pub resource_name: Option<String>, pub resource_cidr: Option<String>, pub resource_type: Option<IpamResourceType>,
    pub resource_tags: Option<Vec<IpamResourceTag>>, pub ip_usage: Option<f64>,
    pub compliance_status: Option<IpamComplianceStatus>, pub management_state: Option<IpamManagementState>,
    pub overlap_status: Option<IpamOverlapStatus>, pub vpc_id: Option<String>,
    pub availability_zone_id: Option<String>,
}
impl Shape for IpamResourceCidr {
    const SCHEMA: &'static Schema = &Schema { name: "IpamResourceCidr", members: &[
        field("IpamId", "ipamId", STRING), field("IpamScopeId", "ipamScopeId", STRING),
        field("IpamPoolId", "ipamPoolId", STRING), field("ResourceRegion", "resourceRegion", STRING),
        field("ResourceOwnerId", "resourceOwnerId", STRING), field("ResourceId", "resourceId", STRING),
        field("ResourceName", "resourceName", STRING), field("ResourceCidr", "resourceCidr", STRING),
        field("ResourceType", "resourceType", ENUM),
        field("ResourceTags", "resourceTagSet", IPAM_RESOURCE_TAG_LIST_LIST), field("IpUsage", "ipUsage", DOUBLE),
        field("ComplianceStatus", "complianceStatus", ENUM), field("ManagementState", "managementState", ENUM),
        field("OverlapStatus", "overlapStatus", ENUM), field("VpcId", "vpcId", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! {
        ipam_id, ipam_scope_id, ipam_pool_id, resource_region, resource_owner_id, resource_id, resource_name,
        resource_cidr, resource_type, resource_tags, ip_usage, compliance_status, management_state, overlap_status,
        vpc_id, availability_zone_id,
    }
}
impl IpamResourceCidr {
    #[inline] pub fn ipam_id(&self) -> &str { text(&self.ipam_id) }
    #[inline] pub fn ipam_scope_id(&self) -> &str { text(&self.ipam_scope_id) }
    #[inline] pub fn ipam_pool_id(&self) -> &str { text(&self.ipam_pool_id) }
    #[inline] pub fn resource_region(&self) -> &str { text(&self.resource_region) }
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn resource_name(&self) -> &str { text(&self.resource_name) }
    #[inline] pub fn resource_cidr(&self) -> &str { text(&self.resource_cidr) }
    #[inline] pub fn resource_type(&self) -> &IpamResourceType { choice(&self.resource_type) }
    #[inline] pub fn resource_tags(&self) -> &[IpamResourceTag] { items(&self.resource_tags) }
    #[inline] pub fn ip_usage(&self) -> f64 { self.ip_usage.unwrap_or_default() }
    #[inline] pub fn compliance_status(&self) -> &IpamComplianceStatus { choice(&self.compliance_status) }
    #[inline] pub fn management_state(&self) -> &IpamManagementState { choice(&self.management_state) }
    #[inline] pub fn overlap_status(&self) -> &IpamOverlapStatus { choice(&self.overlap_status) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
}

pub struct IpamResourceDiscovery {
    pub owner_id: Option<String>, pub ipam_resource_discovery_id: Option<String>,
    pub ipam_resource_discovery_arn: Option<String>, pub ipam_resource_discovery_region: Option<String>,
    pub description: Option<String>, pub operating_regions: Option<Vec<IpamOperatingRegion>>,
    pub is_default: Option<bool>, pub state: Option<IpamResourceDiscoveryState>, pub tags: Option<Vec<Tag>>,
    pub organizational_unit_exclusions: Option<Vec<IpamOrganizationalUnitExclusion>>,
}
impl Shape for IpamResourceDiscovery {
    const SCHEMA: &'static Schema = &Schema { name: "IpamResourceDiscovery", members: &[
        field("OwnerId", "ownerId", STRING), field("IpamResourceDiscoveryId", "ipamResourceDiscoveryId", STRING),
        field("IpamResourceDiscoveryArn", "ipamResourceDiscoveryArn", STRING),
        field("IpamResourceDiscoveryRegion", "ipamResourceDiscoveryRegion", STRING),
        field("Description", "description", STRING),
        field("OperatingRegions", "operatingRegionSet", IPAM_OPERATING_REGION_SET_LIST),
        field("IsDefault", "isDefault", BOOLEAN), field("State", "state", ENUM),
        field("Tags", "tagSet", TAG_LIST_LIST),
        field("OrganizationalUnitExclusions", "organizationalUnitExclusionSet", IPAM_ORGANIZATIONAL_UNIT_EXCLUSION_SET_LIST),
    ], ..Schema::NONE };
    members! {
        owner_id, ipam_resource_discovery_id, ipam_resource_discovery_arn, ipam_resource_discovery_region, description,
        operating_regions, is_default, state, tags, organizational_unit_exclusions,
    }
}
impl IpamResourceDiscovery {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn ipam_resource_discovery_id(&self) -> &str { text(&self.ipam_resource_discovery_id) }
    #[inline] pub fn ipam_resource_discovery_arn(&self) -> &str { text(&self.ipam_resource_discovery_arn) }
    #[inline] pub fn ipam_resource_discovery_region(&self) -> &str { text(&self.ipam_resource_discovery_region) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn operating_regions(&self) -> &[IpamOperatingRegion] { items(&self.operating_regions) }
    #[inline] pub fn is_default(&self) -> bool { self.is_default.unwrap_or_default() }
    #[inline] pub fn state(&self) -> &IpamResourceDiscoveryState { choice(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn organizational_unit_exclusions(&self) -> &[IpamOrganizationalUnitExclusion] { items(&self.organizational_unit_exclusions) }
}

pub struct IpamResourceDiscoveryAssociation {
    pub owner_id: Option<String>, pub ipam_resource_discovery_association_id: Option<String>,
    pub ipam_resource_discovery_association_arn: Option<String>, pub ipam_resource_discovery_id: Option<String>,
    pub ipam_id: Option<String>, pub ipam_arn: Option<String>, pub ipam_region: Option<String>,
    pub is_default: Option<bool>, pub resource_discovery_status: Option<IpamAssociatedResourceDiscoveryStatus>,
    pub state: Option<IpamResourceDiscoveryAssociationState>, pub tags: Option<Vec<Tag>>,
}
impl Shape for IpamResourceDiscoveryAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "IpamResourceDiscoveryAssociation", members: &[
        field("OwnerId", "ownerId", STRING),
        field("IpamResourceDiscoveryAssociationId", "ipamResourceDiscoveryAssociationId", STRING),
        field("IpamResourceDiscoveryAssociationArn", "ipamResourceDiscoveryAssociationArn", STRING),
        field("IpamResourceDiscoveryId", "ipamResourceDiscoveryId", STRING), field("IpamId", "ipamId", STRING),
        field("IpamArn", "ipamArn", STRING), field("IpamRegion", "ipamRegion", STRING),
        field("IsDefault", "isDefault", BOOLEAN), field("ResourceDiscoveryStatus", "resourceDiscoveryStatus", ENUM),
        field("State", "state", ENUM), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        owner_id, ipam_resource_discovery_association_id, ipam_resource_discovery_association_arn,
        ipam_resource_discovery_id, ipam_id, ipam_arn, ipam_region, is_default, resource_discovery_status, state, tags,
    }
}
impl IpamResourceDiscoveryAssociation {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn ipam_resource_discovery_association_id(&self) -> &str { text(&self.ipam_resource_discovery_association_id) }
    #[inline] pub fn ipam_resource_discovery_association_arn(&self) -> &str { text(&self.ipam_resource_discovery_association_arn) }
    #[inline] pub fn ipam_resource_discovery_id(&self) -> &str { text(&self.ipam_resource_discovery_id) }
    #[inline] pub fn ipam_id(&self) -> &str { text(&self.ipam_id) }
    #[inline] pub fn ipam_arn(&self) -> &str { text(&self.ipam_arn) }
    #[inline] pub fn ipam_region(&self) -> &str { text(&self.ipam_region) }
    #[inline] pub fn is_default(&self) -> bool { self.is_default.unwrap_or_default() }
    #[inline] pub fn resource_discovery_status(&self) -> &IpamAssociatedResourceDiscoveryStatus { choice(&self.resource_discovery_status) }
    #[inline] pub fn state(&self) -> &IpamResourceDiscoveryAssociationState { choice(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct IpamResourceTag { pub key: Option<String>, pub value: Option<String> }
impl Shape for IpamResourceTag {
    const SCHEMA: &'static Schema = &Schema { name: "IpamResourceTag", members: &[
        field("Key", "key", STRING), field("Value", "value", STRING),
    ], ..Schema::NONE };
    members! { key, value }
}
impl IpamResourceTag {
    #[inline] pub fn key(&self) -> &str { text(&self.key) }
    #[inline] pub fn value(&self) -> &str { text(&self.value) }
}

pub struct IpamRouteOriginAuthorization {
    pub asn: Option<String>, pub prefix: Option<String>, pub max_length: Option<i32>, pub r#match: Option<bool>,
    pub expiration: Option<Timestamp>,
}
impl Shape for IpamRouteOriginAuthorization {
    const SCHEMA: &'static Schema = &Schema { name: "IpamRouteOriginAuthorization", members: &[
        field("Asn", "asn", STRING), field("Prefix", "prefix", STRING), field("MaxLength", "maxLength", INTEGER),
        field("Match", "match", BOOLEAN), field("Expiration", "expiration", TIMESTAMP),
    ], ..Schema::NONE };
    members! { asn, prefix, max_length, r#match, expiration }
}
impl IpamRouteOriginAuthorization {
    #[inline] pub fn asn(&self) -> &str { text(&self.asn) }
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    #[inline] pub fn max_length(&self) -> i32 { self.max_length.unwrap_or_default() }
    #[inline] pub fn r#match(&self) -> bool { self.r#match.unwrap_or_default() }
    #[inline] pub fn expiration(&self) -> Timestamp { moment(&self.expiration) }
}

pub struct IpamRouteOriginAuthorizationInfo {
    pub cidr: Option<String>, pub asn: Option<String>, pub max_length: Option<i32>,
}
impl Shape for IpamRouteOriginAuthorizationInfo {
    const SCHEMA: &'static Schema = &Schema { name: "IpamRouteOriginAuthorizationInfo", members: &[
        field("Cidr", "cidr", STRING), field("Asn", "asn", STRING), field("MaxLength", "maxLength", INTEGER),
    ], ..Schema::NONE };
    members! { cidr, asn, max_length }
}
impl IpamRouteOriginAuthorizationInfo {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn asn(&self) -> &str { text(&self.asn) }
    #[inline] pub fn max_length(&self) -> i32 { self.max_length.unwrap_or_default() }
}

pub struct IpamRouteOverlap { pub prefix: Option<String>, pub asn: Option<String>, pub detected_at: Option<Timestamp> }
impl Shape for IpamRouteOverlap {
    const SCHEMA: &'static Schema = &Schema { name: "IpamRouteOverlap", members: &[
        field("Prefix", "prefix", STRING), field("Asn", "asn", STRING), field("DetectedAt", "detectedAt", TIMESTAMP),
    ], ..Schema::NONE };
    members! { prefix, asn, detected_at }
}
impl IpamRouteOverlap {
    #[inline] pub fn prefix(&self) -> &str { text(&self.prefix) }
    #[inline] pub fn asn(&self) -> &str { text(&self.asn) }
    #[inline] pub fn detected_at(&self) -> Timestamp { moment(&self.detected_at) }
}

pub struct IpamRouteProtectionFinding {
    pub resource_owner_id: Option<String>, pub resource_region: Option<String>, pub ipam_pool_id: Option<String>,
    pub cidr: Option<String>, pub state: Option<IpamByoipCidrState>,
    pub advertisement_type: Option<IpamByoipAdvertisementType>, pub network_border_group: Option<String>,
    pub pool_id: Option<String>, pub asn: Option<String>, pub rpki_status: Option<IpamRpkiStatus>,
    pub rpki_strength: Option<IpamRpkiStrength>, pub roas: Option<Vec<IpamRouteOriginAuthorization>>,
    pub route_overlaps: Option<Vec<IpamRouteOverlap>>, pub sample_time: Option<Timestamp>,
    pub roa_sample_time: Option<Timestamp>,
}
impl Shape for IpamRouteProtectionFinding {
    const SCHEMA: &'static Schema = &Schema { name: "IpamRouteProtectionFinding", members: &[
        field("ResourceOwnerId", "resourceOwnerId", STRING), field("ResourceRegion", "resourceRegion", STRING),
        field("IpamPoolId", "ipamPoolId", STRING), field("Cidr", "cidr", STRING), field("State", "state", ENUM),
        field("AdvertisementType", "advertisementType", ENUM),
        field("NetworkBorderGroup", "networkBorderGroup", STRING), field("PoolId", "poolId", STRING),
        field("Asn", "asn", STRING), field("RpkiStatus", "rpkiStatus", ENUM),
        field("RpkiStrength", "rpkiStrength", ENUM), field("Roas", "roaSet", IPAM_ROUTE_ORIGIN_AUTHORIZATION_SET_LIST),
        field("RouteOverlaps", "routeOverlapSet", IPAM_ROUTE_OVERLAP_SET_LIST),
        field("SampleTime", "sampleTime", TIMESTAMP), field("RoaSampleTime", "roaSampleTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        resource_owner_id, resource_region, ipam_pool_id, cidr, state, advertisement_type, network_border_group,
        pool_id, asn, rpki_status, rpki_strength, roas, route_overlaps, sample_time, roa_sample_time,
    }
}
impl IpamRouteProtectionFinding {
    #[inline] pub fn resource_owner_id(&self) -> &str { text(&self.resource_owner_id) }
    #[inline] pub fn resource_region(&self) -> &str { text(&self.resource_region) }
    #[inline] pub fn ipam_pool_id(&self) -> &str { text(&self.ipam_pool_id) }
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn state(&self) -> &IpamByoipCidrState { choice(&self.state) }
    #[inline] pub fn advertisement_type(&self) -> &IpamByoipAdvertisementType { choice(&self.advertisement_type) }
    #[inline] pub fn network_border_group(&self) -> &str { text(&self.network_border_group) }
    #[inline] pub fn pool_id(&self) -> &str { text(&self.pool_id) }
    #[inline] pub fn asn(&self) -> &str { text(&self.asn) }
    #[inline] pub fn rpki_status(&self) -> &IpamRpkiStatus { choice(&self.rpki_status) }
    #[inline] pub fn rpki_strength(&self) -> &IpamRpkiStrength { choice(&self.rpki_strength) }
    #[inline] pub fn roas(&self) -> &[IpamRouteOriginAuthorization] { items(&self.roas) }
    #[inline] pub fn route_overlaps(&self) -> &[IpamRouteOverlap] { items(&self.route_overlaps) }
    #[inline] pub fn sample_time(&self) -> Timestamp { moment(&self.sample_time) }
    #[inline] pub fn roa_sample_time(&self) -> Timestamp { moment(&self.roa_sample_time) }
}

pub struct IpamRoutingPolicyRegistration {
    pub cidr: Option<String>, pub asns: Option<Vec<String>>, pub permit_more_specific_announcements: Option<bool>,
    pub max_length: Option<i32>, pub description: Option<String>, pub latest_delta_id: Option<String>,
    pub state: Option<IpamRoutingPolicyRegistrationState>,
}
impl Shape for IpamRoutingPolicyRegistration {
    const SCHEMA: &'static Schema = &Schema { name: "IpamRoutingPolicyRegistration", members: &[
        field("Cidr", "cidr", STRING), field("Asns", "asnSet", ASN_LIST_LIST),
        field("PermitMoreSpecificAnnouncements", "permitMoreSpecificAnnouncements", BOOLEAN),
        field("MaxLength", "maxLength", INTEGER), field("Description", "description", STRING),
        field("LatestDeltaId", "latestDeltaId", STRING), field("State", "state", ENUM),
    ], ..Schema::NONE };
    members! { cidr, asns, permit_more_specific_announcements, max_length, description, latest_delta_id, state }
}
impl IpamRoutingPolicyRegistration {
    #[inline] pub fn cidr(&self) -> &str { text(&self.cidr) }
    #[inline] pub fn asns(&self) -> &[String] { items(&self.asns) }
    #[inline] pub fn permit_more_specific_announcements(&self) -> bool { self.permit_more_specific_announcements.unwrap_or_default() }
    #[inline] pub fn max_length(&self) -> i32 { self.max_length.unwrap_or_default() }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn latest_delta_id(&self) -> &str { text(&self.latest_delta_id) }
    #[inline] pub fn state(&self) -> &IpamRoutingPolicyRegistrationState { choice(&self.state) }
}

pub struct IpamRoutingPolicyRegistrationDelta {
    pub delta_id: Option<String>, pub delta_json: Option<String>,
    pub state: Option<IpamRoutingPolicyRegistrationDeltaState>, pub state_message: Option<String>,
}
impl Shape for IpamRoutingPolicyRegistrationDelta {
    const SCHEMA: &'static Schema = &Schema { name: "IpamRoutingPolicyRegistrationDelta", members: &[
        field("DeltaId", "deltaId", STRING), field("DeltaJson", "deltaJson", STRING), field("State", "state", ENUM),
        field("StateMessage", "stateMessage", STRING),
    ], ..Schema::NONE };
    members! { delta_id, delta_json, state, state_message }
}
impl IpamRoutingPolicyRegistrationDelta {
    #[inline] pub fn delta_id(&self) -> &str { text(&self.delta_id) }
    #[inline] pub fn delta_json(&self) -> &str { text(&self.delta_json) }
    #[inline] pub fn state(&self) -> &IpamRoutingPolicyRegistrationDeltaState { choice(&self.state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
}

pub struct IpamScope {
    pub owner_id: Option<String>, pub ipam_scope_id: Option<String>, pub ipam_scope_arn: Option<String>,
    pub ipam_arn: Option<String>, pub ipam_region: Option<String>, pub ipam_scope_type: Option<IpamScopeType>,
    pub is_default: Option<bool>, pub description: Option<String>, pub pool_count: Option<i32>,
    pub state: Option<IpamScopeState>, pub tags: Option<Vec<Tag>>,
    pub external_authority_configuration: Option<IpamScopeExternalAuthorityConfiguration>,
}
impl Shape for IpamScope {
    const SCHEMA: &'static Schema = &Schema { name: "IpamScope", members: &[
        field("OwnerId", "ownerId", STRING), field("IpamScopeId", "ipamScopeId", STRING),
        field("IpamScopeArn", "ipamScopeArn", STRING), field("IpamArn", "ipamArn", STRING),
        field("IpamRegion", "ipamRegion", STRING), field("IpamScopeType", "ipamScopeType", ENUM),
        field("IsDefault", "isDefault", BOOLEAN), field("Description", "description", STRING),
        field("PoolCount", "poolCount", INTEGER), field("State", "state", ENUM),
        field("Tags", "tagSet", TAG_LIST_LIST),
        field("ExternalAuthorityConfiguration", "externalAuthorityConfiguration", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        owner_id, ipam_scope_id, ipam_scope_arn, ipam_arn, ipam_region, ipam_scope_type, is_default, description,
        pool_count, state, tags, external_authority_configuration,
    }
}
impl IpamScope {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn ipam_scope_id(&self) -> &str { text(&self.ipam_scope_id) }
    #[inline] pub fn ipam_scope_arn(&self) -> &str { text(&self.ipam_scope_arn) }
    #[inline] pub fn ipam_arn(&self) -> &str { text(&self.ipam_arn) }
    #[inline] pub fn ipam_region(&self) -> &str { text(&self.ipam_region) }
    #[inline] pub fn ipam_scope_type(&self) -> &IpamScopeType { choice(&self.ipam_scope_type) }
    #[inline] pub fn is_default(&self) -> bool { self.is_default.unwrap_or_default() }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn pool_count(&self) -> i32 { self.pool_count.unwrap_or_default() }
    #[inline] pub fn state(&self) -> &IpamScopeState { choice(&self.state) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn external_authority_configuration(&self) -> &IpamScopeExternalAuthorityConfiguration { nested(&self.external_authority_configuration) }
}

pub struct IpamScopeExternalAuthorityConfiguration {
    pub r#type: Option<IpamScopeExternalAuthorityType>, pub external_resource_identifier: Option<String>,
}
impl Shape for IpamScopeExternalAuthorityConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "IpamScopeExternalAuthorityConfiguration", members: &[
        field("Type", "type", ENUM), field("ExternalResourceIdentifier", "externalResourceIdentifier", STRING),
    ], ..Schema::NONE };
    members! { r#type, external_resource_identifier }
}
impl IpamScopeExternalAuthorityConfiguration {
    #[inline] pub fn r#type(&self) -> &IpamScopeExternalAuthorityType { choice(&self.r#type) }
    #[inline] pub fn external_resource_identifier(&self) -> &str { text(&self.external_resource_identifier) }
}

pub struct Ipv4PrefixSpecification { pub ipv4_prefix: Option<String> }
impl Shape for Ipv4PrefixSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv4PrefixSpecification", members: &[
        field("Ipv4Prefix", "ipv4Prefix", STRING),
    ], ..Schema::NONE };
    members! { ipv4_prefix }
}
impl Ipv4PrefixSpecification {
    #[inline] pub fn ipv4_prefix(&self) -> &str { text(&self.ipv4_prefix) }
}

pub struct Ipv4PrefixSpecificationRequest { pub ipv4_prefix: Option<String> }
impl Shape for Ipv4PrefixSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv4PrefixSpecificationRequest", members: &[
        field("Ipv4Prefix", "", STRING),
    ], ..Schema::NONE };
    members! { ipv4_prefix }
}
impl Ipv4PrefixSpecificationRequest {
    #[inline] pub fn ipv4_prefix(&self) -> &str { text(&self.ipv4_prefix) }
    pub fn with_ipv4_prefix(mut self, v: impl Into<String>) -> Self { self.ipv4_prefix = Some(v.into()); self }
}

pub struct Ipv4PrefixSpecificationResponse { pub ipv4_prefix: Option<String> }
impl Shape for Ipv4PrefixSpecificationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv4PrefixSpecificationResponse", members: &[
        field("Ipv4Prefix", "ipv4Prefix", STRING),
    ], ..Schema::NONE };
    members! { ipv4_prefix }
}
impl Ipv4PrefixSpecificationResponse {
    #[inline] pub fn ipv4_prefix(&self) -> &str { text(&self.ipv4_prefix) }
}

pub struct Ipv6CidrAssociation { pub ipv6_cidr: Option<String>, pub associated_resource: Option<String> }
impl Shape for Ipv6CidrAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv6CidrAssociation", members: &[
        field("Ipv6Cidr", "ipv6Cidr", STRING), field("AssociatedResource", "associatedResource", STRING),
    ], ..Schema::NONE };
    members! { ipv6_cidr, associated_resource }
}
impl Ipv6CidrAssociation {
    #[inline] pub fn ipv6_cidr(&self) -> &str { text(&self.ipv6_cidr) }
    #[inline] pub fn associated_resource(&self) -> &str { text(&self.associated_resource) }
}

pub struct Ipv6CidrBlock { pub ipv6_cidr_block: Option<String> }
impl Shape for Ipv6CidrBlock {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv6CidrBlock", members: &[
        field("Ipv6CidrBlock", "ipv6CidrBlock", STRING),
    ], ..Schema::NONE };
    members! { ipv6_cidr_block }
}
impl Ipv6CidrBlock {
    #[inline] pub fn ipv6_cidr_block(&self) -> &str { text(&self.ipv6_cidr_block) }
}

pub struct Ipv6Pool {
    pub pool_id: Option<String>, pub description: Option<String>, pub pool_cidr_blocks: Option<Vec<PoolCidrBlock>>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for Ipv6Pool {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv6Pool", members: &[
        field("PoolId", "poolId", STRING), field("Description", "description", STRING),
        field("PoolCidrBlocks", "poolCidrBlockSet", POOL_CIDR_BLOCKS_SET_LIST), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { pool_id, description, pool_cidr_blocks, tags }
}
impl Ipv6Pool {
    #[inline] pub fn pool_id(&self) -> &str { text(&self.pool_id) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn pool_cidr_blocks(&self) -> &[PoolCidrBlock] { items(&self.pool_cidr_blocks) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct Ipv6PrefixSpecification { pub ipv6_prefix: Option<String> }
impl Shape for Ipv6PrefixSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv6PrefixSpecification", members: &[
        field("Ipv6Prefix", "ipv6Prefix", STRING),
    ], ..Schema::NONE };
    members! { ipv6_prefix }
}
impl Ipv6PrefixSpecification {
    #[inline] pub fn ipv6_prefix(&self) -> &str { text(&self.ipv6_prefix) }
}

pub struct Ipv6PrefixSpecificationRequest { pub ipv6_prefix: Option<String> }
impl Shape for Ipv6PrefixSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv6PrefixSpecificationRequest", members: &[
        field("Ipv6Prefix", "", STRING),
    ], ..Schema::NONE };
    members! { ipv6_prefix }
}
impl Ipv6PrefixSpecificationRequest {
    #[inline] pub fn ipv6_prefix(&self) -> &str { text(&self.ipv6_prefix) }
    pub fn with_ipv6_prefix(mut self, v: impl Into<String>) -> Self { self.ipv6_prefix = Some(v.into()); self }
}

pub struct Ipv6PrefixSpecificationResponse { pub ipv6_prefix: Option<String> }
impl Shape for Ipv6PrefixSpecificationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv6PrefixSpecificationResponse", members: &[
        field("Ipv6Prefix", "ipv6Prefix", STRING),
    ], ..Schema::NONE };
    members! { ipv6_prefix }
}
impl Ipv6PrefixSpecificationResponse {
    #[inline] pub fn ipv6_prefix(&self) -> &str { text(&self.ipv6_prefix) }
}

pub struct Ipv6Range { pub description: Option<String>, pub cidr_ipv6: Option<String> }
impl Shape for Ipv6Range {
    const SCHEMA: &'static Schema = &Schema { name: "Ipv6Range", members: &[
        field("Description", "description", STRING), field("CidrIpv6", "cidrIpv6", STRING),
    ], ..Schema::NONE };
    members! { description, cidr_ipv6 }
}
impl Ipv6Range {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    pub fn with_description(mut self, v: impl Into<String>) -> Self { self.description = Some(v.into()); self }
    #[inline] pub fn cidr_ipv6(&self) -> &str { text(&self.cidr_ipv6) }
    pub fn with_cidr_ipv6(mut self, v: impl Into<String>) -> Self { self.cidr_ipv6 = Some(v.into()); self }
}

pub struct KeyPairInfo {
    pub key_pair_id: Option<String>, pub key_type: Option<KeyType>, pub tags: Option<Vec<Tag>>,
    pub public_key: Option<String>, pub create_time: Option<Timestamp>, pub key_name: Option<String>,
    pub key_fingerprint: Option<String>,
}
impl Shape for KeyPairInfo {
    const SCHEMA: &'static Schema = &Schema { name: "KeyPairInfo", members: &[
        field("KeyPairId", "keyPairId", STRING), field("KeyType", "keyType", ENUM),
        field("Tags", "tagSet", TAG_LIST_LIST), field("PublicKey", "publicKey", STRING),
        field("CreateTime", "createTime", TIMESTAMP), field("KeyName", "keyName", STRING),
        field("KeyFingerprint", "keyFingerprint", STRING),
    ], ..Schema::NONE };
    members! { key_pair_id, key_type, tags, public_key, create_time, key_name, key_fingerprint }
}
impl KeyPairInfo {
    #[inline] pub fn key_pair_id(&self) -> &str { text(&self.key_pair_id) }
    #[inline] pub fn key_type(&self) -> &KeyType { choice(&self.key_type) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn public_key(&self) -> &str { text(&self.public_key) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn key_name(&self) -> &str { text(&self.key_name) }
    #[inline] pub fn key_fingerprint(&self) -> &str { text(&self.key_fingerprint) }
}

shape_impls! {
    IKEVersionsListValue, IKEVersionsRequestListValue, IamInstanceProfile, IamInstanceProfileAssociation,
    IamInstanceProfileSpecification, IcmpTypeCode, IdFormat, Image, ImageAncestryEntry, ImageCriterion,
    ImageCriterionRequest, ImageDiskContainer, ImageFinding, ImageMetadata, ImageRecycleBinInfo, ImageReference,
    ImageUsageReport, ImageUsageReportEntry, ImageUsageResourceType, ImageUsageResourceTypeOption,
    ImageUsageResourceTypeOptionRequest, ImageUsageResourceTypeRequest, ImageWatermark, ImageWatermarkFilterRequest,
    ImageWatermarkFilterResponse, ImportImageLicenseConfigurationRequest, ImportImageLicenseConfigurationResponse,
    ImportImageTask, ImportInstanceLaunchSpecification, ImportInstanceTaskDetails, ImportInstanceVolumeDetailItem,
    ImportSnapshotTask, ImportVolumeTaskDetails, InferenceAcceleratorInfo, InferenceDeviceInfo,
    InferenceDeviceMemoryInfo, InitializationStatusDetails, Instance, InstanceApplicationStatus,
    InstanceAttachmentEnaSrdSpecification, InstanceAttachmentEnaSrdUdpSpecification, InstanceBlockDeviceMapping,
    InstanceBlockDeviceMappingSpecification, InstanceCapacity, InstanceConnectEndpointDnsNames,
    InstanceConnectEndpointPublicDnsNames, InstanceCount, InstanceCreditSpecification,
    InstanceCreditSpecificationRequest, InstanceEventWindow, InstanceEventWindowAssociationRequest,
    InstanceEventWindowAssociationTarget, InstanceEventWindowDisassociationRequest, InstanceEventWindowStateChange,
    InstanceEventWindowTimeRange, InstanceEventWindowTimeRangeRequest, InstanceExportDetails,
    InstanceFamilyCreditSpecification, InstanceFlexCostAllocationPolicyDocument, InstanceImageMetadata,
    InstanceIpv4Prefix, InstanceIpv6Address, InstanceIpv6AddressRequest, InstanceIpv6Prefix,
    InstanceMaintenanceOptions, InstanceMaintenanceOptionsRequest, InstanceMarketOptionsRequest,
    InstanceMetadataDefaultsResponse, InstanceMetadataOptionsRequest, InstanceMetadataOptionsResponse,
    InstanceMonitoring, InstanceNetworkInterface, InstanceNetworkInterfaceAssociation,
    InstanceNetworkInterfaceAttachment, InstanceNetworkInterfaceSpecification, InstanceNetworkPerformanceOptions,
    InstanceNetworkPerformanceOptionsRequest, InstancePrivateIpAddress, InstanceRequirements,
    InstanceRequirementsRequest, InstanceRequirementsWithMetadataRequest, InstanceSecondaryInterface,
    InstanceSecondaryInterfaceAttachment, InstanceSecondaryInterfacePrivateIpAddress,
    InstanceSecondaryInterfacePrivateIpAddressRequest, InstanceSecondaryInterfaceSpecificationRequest,
    InstanceSpecification, InstanceState, InstanceStateChange, InstanceStatus, InstanceStatusDetails,
    InstanceStatusEvent, InstanceStatusSummary, InstanceStorageInfo, InstanceTagNotificationAttribute,
    InstanceTopology, InstanceTypeInfo, InstanceTypeInfoFromInstanceRequirements, InstanceTypeItem,
    InstanceTypeOffering, InstanceTypeSpecification, InstanceTypeSpecificationRequest, InstanceUsage,
    IntegrateServices, InternetGateway, InternetGatewayAttachment, InterruptibleCapacityAllocation, InterruptionInfo,
    IpPermission, IpRange, Ipam, IpamAddressHistoryRecord, IpamCidrAuthorizationContext, IpamDiscoveredAccount,
    IpamDiscoveredPublicAddress, IpamDiscoveredResourceCidr, IpamDiscoveredRoute, IpamDiscoveryFailureReason,
    IpamExternalResourceVerificationToken, IpamInternetRegistryAssociation, IpamInternetRegistryAssociationAsn,
    IpamInternetRegistryAssociationCidr, IpamOperatingRegion, IpamOrganizationalUnitExclusion, IpamPolicy,
    IpamPolicyAllocationRule, IpamPolicyAllocationRuleRequest, IpamPolicyDocument, IpamPolicyOrganizationTarget,
    IpamPool, IpamPoolAllocation, IpamPoolCidr, IpamPoolCidrFailureReason, IpamPoolSourceResource,
    IpamPoolSourceResourceRequest, IpamPrefixListResolver, IpamPrefixListResolverRule,
    IpamPrefixListResolverRuleCondition, IpamPrefixListResolverRuleConditionRequest, IpamPrefixListResolverRuleRequest,
    IpamPrefixListResolverTarget, IpamPrefixListResolverVersion, IpamPrefixListResolverVersionEntry,
    IpamPublicAddressSecurityGroup, IpamPublicAddressTag, IpamPublicAddressTags, IpamResourceCidr,
    IpamResourceDiscovery, IpamResourceDiscoveryAssociation, IpamResourceTag, IpamRouteOriginAuthorization,
    IpamRouteOriginAuthorizationInfo, IpamRouteOverlap, IpamRouteProtectionFinding, IpamRoutingPolicyRegistration,
    IpamRoutingPolicyRegistrationDelta, IpamScope, IpamScopeExternalAuthorityConfiguration, Ipv4PrefixSpecification,
    Ipv4PrefixSpecificationRequest, Ipv4PrefixSpecificationResponse, Ipv6CidrAssociation, Ipv6CidrBlock, Ipv6Pool,
    Ipv6PrefixSpecification, Ipv6PrefixSpecificationRequest, Ipv6PrefixSpecificationResponse, Ipv6Range, KeyPairInfo,
}
