// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct DescribeImagesInput {
    pub executable_users: Option<Vec<String>>, pub image_ids: Option<Vec<String>>, pub owners: Option<Vec<String>>,
    pub include_deprecated: Option<bool>, pub include_disabled: Option<bool>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeImagesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImagesRequest", members: &[
        field("ExecutableUsers", "ExecutableBy", EXECUTABLE_BY_STRING_LIST_LIST),
        field("ImageIds", "ImageId", IMAGE_ID_STRING_LIST_LIST), field("Owners", "Owner", OWNER_STRING_LIST_LIST),
        field("IncludeDeprecated", "", BOOLEAN), field("IncludeDisabled", "", BOOLEAN),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        executable_users, image_ids, owners, include_deprecated, include_disabled, max_results, next_token, dry_run,
        filters,
    }
}
impl Operation for DescribeImagesInput {
    type Output = DescribeImagesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Images"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeImages", SERVICE)
    };
}
impl Paginated for DescribeImagesInput {
    type Item = Image;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.images.unwrap_or_default() }
}
pub struct DescribeImagesOutput { pub next_token: Option<String>, pub images: Option<Vec<Image>> }
impl Shape for DescribeImagesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImagesResult", members: &[
        field("NextToken", "nextToken", STRING), field("Images", "imagesSet", IMAGE_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, images }
}
impl DescribeImagesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn images(&self) -> &[Image] { items(&self.images) }
}

pub struct DescribeImportImageTasksInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub import_task_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeImportImageTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImportImageTasksRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "", FILTER_LIST_LIST),
        field("ImportTaskIds", "ImportTaskId", IMPORT_TASK_ID_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, import_task_ids, max_results, next_token }
}
impl Operation for DescribeImportImageTasksInput {
    type Output = DescribeImportImageTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImportImageTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeImportImageTasks", SERVICE)
    };
}
impl Paginated for DescribeImportImageTasksInput {
    type Item = ImportImageTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.import_image_tasks.unwrap_or_default() }
}
pub struct DescribeImportImageTasksOutput {
    pub import_image_tasks: Option<Vec<ImportImageTask>>, pub next_token: Option<String>,
}
impl Shape for DescribeImportImageTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImportImageTasksResult", members: &[
        field("ImportImageTasks", "importImageTaskSet", IMPORT_IMAGE_TASK_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { import_image_tasks, next_token }
}
impl DescribeImportImageTasksOutput {
    #[inline] pub fn import_image_tasks(&self) -> &[ImportImageTask] { items(&self.import_image_tasks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeImportSnapshotTasksInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub import_task_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeImportSnapshotTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImportSnapshotTasksRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "", FILTER_LIST_LIST),
        field("ImportTaskIds", "ImportTaskId", IMPORT_SNAPSHOT_TASK_ID_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, import_task_ids, max_results, next_token }
}
impl Operation for DescribeImportSnapshotTasksInput {
    type Output = DescribeImportSnapshotTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ImportSnapshotTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeImportSnapshotTasks", SERVICE)
    };
}
impl Paginated for DescribeImportSnapshotTasksInput {
    type Item = ImportSnapshotTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.import_snapshot_tasks.unwrap_or_default() }
}
pub struct DescribeImportSnapshotTasksOutput {
    pub import_snapshot_tasks: Option<Vec<ImportSnapshotTask>>, pub next_token: Option<String>,
}
impl Shape for DescribeImportSnapshotTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeImportSnapshotTasksResult", members: &[
        field("ImportSnapshotTasks", "importSnapshotTaskSet", IMPORT_SNAPSHOT_TASK_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { import_snapshot_tasks, next_token }
}
impl DescribeImportSnapshotTasksOutput {
    #[inline] pub fn import_snapshot_tasks(&self) -> &[ImportSnapshotTask] { items(&self.import_snapshot_tasks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceAttributeInput {
    pub dry_run: Option<bool>, pub instance_id: Option<String>, pub attribute: Option<InstanceAttributeName>,
}
impl Shape for DescribeInstanceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceAttributeRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("InstanceId", "instanceId", STRING).required(),
        field("Attribute", "attribute", ENUM).required(),
    ], ..Schema::NONE };
    members! { dry_run, instance_id, attribute }
}
impl Operation for DescribeInstanceAttributeInput {
    type Output = DescribeInstanceAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeInstanceAttribute", SERVICE);
}
pub struct DescribeInstanceAttributeOutput {
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    pub disable_api_termination: Option<AttributeBooleanValue>, pub ena_support: Option<AttributeBooleanValue>,
    pub enclave_options: Option<EnclaveOptions>, pub ebs_optimized: Option<AttributeBooleanValue>,
    pub instance_id: Option<String>, pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub instance_type: Option<AttributeValue>, pub kernel_id: Option<AttributeValue>,
    pub product_codes: Option<Vec<ProductCode>>, pub ramdisk_id: Option<AttributeValue>,
    pub root_device_name: Option<AttributeValue>, pub source_dest_check: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>, pub user_data: Option<AttributeValue>,
    pub disable_api_stop: Option<AttributeBooleanValue>, pub groups: Option<Vec<GroupIdentifier>>,
}
impl Shape for DescribeInstanceAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "InstanceAttribute", members: &[
        field("BlockDeviceMappings", "blockDeviceMapping", INSTANCE_BLOCK_DEVICE_MAPPING_LIST_LIST),
        field("DisableApiTermination", "disableApiTermination", STRUCTURE),
        field("EnaSupport", "enaSupport", STRUCTURE), field("EnclaveOptions", "enclaveOptions", STRUCTURE),
        field("EbsOptimized", "ebsOptimized", STRUCTURE), field("InstanceId", "instanceId", STRING),
        field("InstanceInitiatedShutdownBehavior", "instanceInitiatedShutdownBehavior", STRUCTURE),
        field("InstanceType", "instanceType", STRUCTURE), field("KernelId", "kernel", STRUCTURE),
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST), field("RamdiskId", "ramdisk", STRUCTURE),
        field("RootDeviceName", "rootDeviceName", STRUCTURE), field("SourceDestCheck", "sourceDestCheck", STRUCTURE),
        field("SriovNetSupport", "sriovNetSupport", STRUCTURE), field("UserData", "userData", STRUCTURE),
        field("DisableApiStop", "disableApiStop", STRUCTURE), field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        block_device_mappings, disable_api_termination, ena_support, enclave_options, ebs_optimized, instance_id,
        instance_initiated_shutdown_behavior, instance_type, kernel_id, product_codes, ramdisk_id, root_device_name,
        source_dest_check, sriov_net_support, user_data, disable_api_stop, groups,
    }
}
impl DescribeInstanceAttributeOutput {
    #[inline] pub fn block_device_mappings(&self) -> &[InstanceBlockDeviceMapping] { items(&self.block_device_mappings) }
    #[inline] pub fn disable_api_termination(&self) -> &AttributeBooleanValue { nested(&self.disable_api_termination) }
    #[inline] pub fn ena_support(&self) -> &AttributeBooleanValue { nested(&self.ena_support) }
    #[inline] pub fn enclave_options(&self) -> &EnclaveOptions { nested(&self.enclave_options) }
    #[inline] pub fn ebs_optimized(&self) -> &AttributeBooleanValue { nested(&self.ebs_optimized) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_initiated_shutdown_behavior(&self) -> &AttributeValue { nested(&self.instance_initiated_shutdown_behavior) }
    #[inline] pub fn instance_type(&self) -> &AttributeValue { nested(&self.instance_type) }
    #[inline] pub fn kernel_id(&self) -> &AttributeValue { nested(&self.kernel_id) }
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn ramdisk_id(&self) -> &AttributeValue { nested(&self.ramdisk_id) }
    #[inline] pub fn root_device_name(&self) -> &AttributeValue { nested(&self.root_device_name) }
    #[inline] pub fn source_dest_check(&self) -> &AttributeBooleanValue { nested(&self.source_dest_check) }
    #[inline] pub fn sriov_net_support(&self) -> &AttributeValue { nested(&self.sriov_net_support) }
    #[inline] pub fn user_data(&self) -> &AttributeValue { nested(&self.user_data) }
    #[inline] pub fn disable_api_stop(&self) -> &AttributeBooleanValue { nested(&self.disable_api_stop) }
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
}

pub struct DescribeInstanceConnectEndpointsInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub instance_connect_endpoint_ids: Option<Vec<String>>,
}
impl Shape for DescribeInstanceConnectEndpointsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceConnectEndpointsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("Filters", "Filter", FILTER_LIST_LIST),
        field("InstanceConnectEndpointIds", "InstanceConnectEndpointId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token, filters, instance_connect_endpoint_ids }
}
impl Operation for DescribeInstanceConnectEndpointsInput {
    type Output = DescribeInstanceConnectEndpointsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceConnectEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInstanceConnectEndpoints", SERVICE)
    };
}
impl Paginated for DescribeInstanceConnectEndpointsInput {
    type Item = Ec2InstanceConnectEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_connect_endpoints.unwrap_or_default() }
}
pub struct DescribeInstanceConnectEndpointsOutput {
    pub instance_connect_endpoints: Option<Vec<Ec2InstanceConnectEndpoint>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceConnectEndpointsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceConnectEndpointsResult", members: &[
        field("InstanceConnectEndpoints", "instanceConnectEndpointSet", INSTANCE_CONNECT_ENDPOINT_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_connect_endpoints, next_token }
}
impl DescribeInstanceConnectEndpointsOutput {
    #[inline] pub fn instance_connect_endpoints(&self) -> &[Ec2InstanceConnectEndpoint] { items(&self.instance_connect_endpoints) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceCreditSpecificationsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceCreditSpecificationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceCreditSpecificationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, instance_ids, max_results, next_token }
}
impl Operation for DescribeInstanceCreditSpecificationsInput {
    type Output = DescribeInstanceCreditSpecificationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceCreditSpecifications"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInstanceCreditSpecifications", SERVICE)
    };
}
impl Paginated for DescribeInstanceCreditSpecificationsInput {
    type Item = InstanceCreditSpecification;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_credit_specifications.unwrap_or_default() }
}
pub struct DescribeInstanceCreditSpecificationsOutput {
    pub instance_credit_specifications: Option<Vec<InstanceCreditSpecification>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceCreditSpecificationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceCreditSpecificationsResult", members: &[
        field("InstanceCreditSpecifications", "instanceCreditSpecificationSet", INSTANCE_CREDIT_SPECIFICATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_credit_specifications, next_token }
}
impl DescribeInstanceCreditSpecificationsOutput {
    #[inline] pub fn instance_credit_specifications(&self) -> &[InstanceCreditSpecification] { items(&self.instance_credit_specifications) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceEventNotificationAttributesInput { pub dry_run: Option<bool> }
impl Shape for DescribeInstanceEventNotificationAttributesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceEventNotificationAttributesRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DescribeInstanceEventNotificationAttributesInput {
    type Output = DescribeInstanceEventNotificationAttributesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeInstanceEventNotificationAttributes", SERVICE);
}
pub struct DescribeInstanceEventNotificationAttributesOutput {
    pub instance_tag_attribute: Option<InstanceTagNotificationAttribute>,
}
impl Shape for DescribeInstanceEventNotificationAttributesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceEventNotificationAttributesResult", members: &[
        field("InstanceTagAttribute", "instanceTagAttribute", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_tag_attribute }
}
impl DescribeInstanceEventNotificationAttributesOutput {
    #[inline] pub fn instance_tag_attribute(&self) -> &InstanceTagNotificationAttribute { nested(&self.instance_tag_attribute) }
}

pub struct DescribeInstanceEventWindowsInput {
    pub dry_run: Option<bool>, pub instance_event_window_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceEventWindowsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceEventWindowsRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("InstanceEventWindowIds", "InstanceEventWindowId", INSTANCE_EVENT_WINDOW_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, instance_event_window_ids, filters, max_results, next_token }
}
impl Operation for DescribeInstanceEventWindowsInput {
    type Output = DescribeInstanceEventWindowsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceEventWindows"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInstanceEventWindows", SERVICE)
    };
}
impl Paginated for DescribeInstanceEventWindowsInput {
    type Item = InstanceEventWindow;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_event_windows.unwrap_or_default() }
}
pub struct DescribeInstanceEventWindowsOutput {
    pub instance_event_windows: Option<Vec<InstanceEventWindow>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceEventWindowsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceEventWindowsResult", members: &[
        field("InstanceEventWindows", "instanceEventWindowSet", INSTANCE_EVENT_WINDOW_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_event_windows, next_token }
}
impl DescribeInstanceEventWindowsOutput {
    #[inline] pub fn instance_event_windows(&self) -> &[InstanceEventWindow] { items(&self.instance_event_windows) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceImageMetadataInput {
    pub filters: Option<Vec<Filter>>, pub instance_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeInstanceImageMetadataInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceImageMetadataRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, instance_ids, max_results, next_token, dry_run }
}
impl Operation for DescribeInstanceImageMetadataInput {
    type Output = DescribeInstanceImageMetadataOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceImageMetadata"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInstanceImageMetadata", SERVICE)
    };
}
impl Paginated for DescribeInstanceImageMetadataInput {
    type Item = InstanceImageMetadata;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_image_metadata.unwrap_or_default() }
}
pub struct DescribeInstanceImageMetadataOutput {
    pub instance_image_metadata: Option<Vec<InstanceImageMetadata>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceImageMetadataOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceImageMetadataResult", members: &[
        field("InstanceImageMetadata", "instanceImageMetadataSet", INSTANCE_IMAGE_METADATA_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_image_metadata, next_token }
}
impl DescribeInstanceImageMetadataOutput {
    #[inline] pub fn instance_image_metadata(&self) -> &[InstanceImageMetadata] { items(&self.instance_image_metadata) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceSqlHaHistoryStatesInput {
    pub instance_ids: Option<Vec<String>>, pub start_time: Option<Timestamp>, pub end_time: Option<Timestamp>,
    pub next_token: Option<String>, pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeInstanceSqlHaHistoryStatesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceSqlHaHistoryStatesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST), field("StartTime", "", TIMESTAMP),
        field("EndTime", "", TIMESTAMP), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, start_time, end_time, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeInstanceSqlHaHistoryStatesInput {
    type Output = DescribeInstanceSqlHaHistoryStatesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeInstanceSqlHaHistoryStates", SERVICE);
}
pub struct DescribeInstanceSqlHaHistoryStatesOutput {
    pub instances: Option<Vec<RegisteredInstance>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceSqlHaHistoryStatesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceSqlHaHistoryStatesResult", members: &[
        field("Instances", "instanceSet", REGISTERED_INSTANCE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instances, next_token }
}
impl DescribeInstanceSqlHaHistoryStatesOutput {
    #[inline] pub fn instances(&self) -> &[RegisteredInstance] { items(&self.instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceSqlHaStatesInput {
    pub instance_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeInstanceSqlHaStatesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceSqlHaStatesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeInstanceSqlHaStatesInput {
    type Output = DescribeInstanceSqlHaStatesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeInstanceSqlHaStates", SERVICE);
}
pub struct DescribeInstanceSqlHaStatesOutput {
    pub instances: Option<Vec<RegisteredInstance>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceSqlHaStatesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceSqlHaStatesResult", members: &[
        field("Instances", "instanceSet", REGISTERED_INSTANCE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instances, next_token }
}
impl DescribeInstanceSqlHaStatesOutput {
    #[inline] pub fn instances(&self) -> &[RegisteredInstance] { items(&self.instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceStatusInput {
    pub instance_ids: Option<Vec<String>>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub include_managed_resources: Option<bool>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub include_all_instances: Option<bool>,
}
impl Shape for DescribeInstanceStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceStatusRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IncludeManagedResources", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("IncludeAllInstances", "includeAllInstances", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        instance_ids, max_results, next_token, include_managed_resources, dry_run, filters, include_all_instances,
    }
}
impl Operation for DescribeInstanceStatusInput {
    type Output = DescribeInstanceStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInstanceStatus", SERVICE)
    };
}
impl Paginated for DescribeInstanceStatusInput {
    type Item = InstanceStatus;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_statuses.unwrap_or_default() }
}
pub struct DescribeInstanceStatusOutput {
    pub instance_statuses: Option<Vec<InstanceStatus>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceStatusResult", members: &[
        field("InstanceStatuses", "instanceStatusSet", INSTANCE_STATUS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_statuses, next_token }
}
impl DescribeInstanceStatusOutput {
    #[inline] pub fn instance_statuses(&self) -> &[InstanceStatus] { items(&self.instance_statuses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceTopologyInput {
    pub dry_run: Option<bool>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub instance_ids: Option<Vec<String>>, pub group_names: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeInstanceTopologyInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTopologyRequest", members: &[
        field("DryRun", "", BOOLEAN), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("InstanceIds", "InstanceId", DESCRIBE_INSTANCE_TOPOLOGY_INSTANCE_ID_SET_LIST),
        field("GroupNames", "GroupName", DESCRIBE_INSTANCE_TOPOLOGY_GROUP_NAME_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, next_token, max_results, instance_ids, group_names, filters }
}
impl Operation for DescribeInstanceTopologyInput {
    type Output = DescribeInstanceTopologyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Instances"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInstanceTopology", SERVICE)
    };
}
impl Paginated for DescribeInstanceTopologyInput {
    type Item = InstanceTopology;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instances.unwrap_or_default() }
}
pub struct DescribeInstanceTopologyOutput {
    pub instances: Option<Vec<InstanceTopology>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceTopologyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTopologyResult", members: &[
        field("Instances", "instanceSet", INSTANCE_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instances, next_token }
}
impl DescribeInstanceTopologyOutput {
    #[inline] pub fn instances(&self) -> &[InstanceTopology] { items(&self.instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceTypeOfferingsInput {
    pub dry_run: Option<bool>, pub location_type: Option<LocationType>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceTypeOfferingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTypeOfferingsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("LocationType", "", ENUM), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, location_type, filters, max_results, next_token }
}
impl Operation for DescribeInstanceTypeOfferingsInput {
    type Output = DescribeInstanceTypeOfferingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceTypeOfferings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInstanceTypeOfferings", SERVICE)
    };
}
impl Paginated for DescribeInstanceTypeOfferingsInput {
    type Item = InstanceTypeOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_type_offerings.unwrap_or_default() }
}
pub struct DescribeInstanceTypeOfferingsOutput {
    pub instance_type_offerings: Option<Vec<InstanceTypeOffering>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceTypeOfferingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTypeOfferingsResult", members: &[
        field("InstanceTypeOfferings", "instanceTypeOfferingSet", INSTANCE_TYPE_OFFERINGS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_type_offerings, next_token }
}
impl DescribeInstanceTypeOfferingsOutput {
    #[inline] pub fn instance_type_offerings(&self) -> &[InstanceTypeOffering] { items(&self.instance_type_offerings) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstanceTypesInput {
    pub dry_run: Option<bool>, pub instance_types: Option<Vec<InstanceType>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub include_unsupported_in_region: Option<bool>,
}
impl Shape for DescribeInstanceTypesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTypesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InstanceTypes", "InstanceType", REQUEST_INSTANCE_TYPE_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("IncludeUnsupportedInRegion", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, instance_types, filters, max_results, next_token, include_unsupported_in_region }
}
impl Operation for DescribeInstanceTypesInput {
    type Output = DescribeInstanceTypesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InstanceTypes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInstanceTypes", SERVICE)
    };
}
impl Paginated for DescribeInstanceTypesInput {
    type Item = InstanceTypeInfo;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.instance_types.unwrap_or_default() }
}
pub struct DescribeInstanceTypesOutput {
    pub instance_types: Option<Vec<InstanceTypeInfo>>, pub next_token: Option<String>,
}
impl Shape for DescribeInstanceTypesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstanceTypesResult", members: &[
        field("InstanceTypes", "instanceTypeSet", INSTANCE_TYPE_INFO_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { instance_types, next_token }
}
impl DescribeInstanceTypesOutput {
    #[inline] pub fn instance_types(&self) -> &[InstanceTypeInfo] { items(&self.instance_types) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeInstancesInput {
    pub instance_ids: Option<Vec<String>>, pub include_managed_resources: Option<bool>, pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstancesRequest", members: &[
        field("InstanceIds", "InstanceId", INSTANCE_ID_STRING_LIST_LIST),
        field("IncludeManagedResources", "", BOOLEAN), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "nextToken", STRING),
        field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { instance_ids, include_managed_resources, dry_run, filters, next_token, max_results }
}
impl Operation for DescribeInstancesInput {
    type Output = DescribeInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Reservations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInstances", SERVICE)
    };
}
impl Paginated for DescribeInstancesInput {
    type Item = Reservation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.reservations.unwrap_or_default() }
}
pub struct DescribeInstancesOutput { pub next_token: Option<String>, pub reservations: Option<Vec<Reservation>> }
impl Shape for DescribeInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInstancesResult", members: &[
        field("NextToken", "nextToken", STRING), field("Reservations", "reservationSet", RESERVATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, reservations }
}
impl DescribeInstancesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn reservations(&self) -> &[Reservation] { items(&self.reservations) }
}

pub struct DescribeInternetGatewaysInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub internet_gateway_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeInternetGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInternetGatewaysRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("InternetGatewayIds", "internetGatewayId", INTERNET_GATEWAY_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, dry_run, internet_gateway_ids, filters }
}
impl Operation for DescribeInternetGatewaysInput {
    type Output = DescribeInternetGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InternetGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeInternetGateways", SERVICE)
    };
}
impl Paginated for DescribeInternetGatewaysInput {
    type Item = InternetGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.internet_gateways.unwrap_or_default() }
}
pub struct DescribeInternetGatewaysOutput {
    pub internet_gateways: Option<Vec<InternetGateway>>, pub next_token: Option<String>,
}
impl Shape for DescribeInternetGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeInternetGatewaysResult", members: &[
        field("InternetGateways", "internetGatewaySet", INTERNET_GATEWAY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { internet_gateways, next_token }
}
impl DescribeInternetGatewaysOutput {
    #[inline] pub fn internet_gateways(&self) -> &[InternetGateway] { items(&self.internet_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamByoasnInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeIpamByoasnInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamByoasnRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token }
}
impl Operation for DescribeIpamByoasnInput {
    type Output = DescribeIpamByoasnOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeIpamByoasn", SERVICE);
}
pub struct DescribeIpamByoasnOutput { pub byoasns: Option<Vec<Byoasn>>, pub next_token: Option<String> }
impl Shape for DescribeIpamByoasnOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamByoasnResult", members: &[
        field("Byoasns", "byoasnSet", BYOASN_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { byoasns, next_token }
}
impl DescribeIpamByoasnOutput {
    #[inline] pub fn byoasns(&self) -> &[Byoasn] { items(&self.byoasns) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamExternalResourceVerificationTokensInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub ipam_external_resource_verification_token_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamExternalResourceVerificationTokensInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamExternalResourceVerificationTokensRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER),
        field("IpamExternalResourceVerificationTokenIds", "IpamExternalResourceVerificationTokenId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, next_token, max_results, ipam_external_resource_verification_token_ids }
}
impl Operation for DescribeIpamExternalResourceVerificationTokensInput {
    type Output = DescribeIpamExternalResourceVerificationTokensOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeIpamExternalResourceVerificationTokens", SERVICE);
}
pub struct DescribeIpamExternalResourceVerificationTokensOutput {
    pub next_token: Option<String>,
    pub ipam_external_resource_verification_tokens: Option<Vec<IpamExternalResourceVerificationToken>>,
}
impl Shape for DescribeIpamExternalResourceVerificationTokensOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamExternalResourceVerificationTokensResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamExternalResourceVerificationTokens", "ipamExternalResourceVerificationTokenSet", IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_external_resource_verification_tokens }
}
impl DescribeIpamExternalResourceVerificationTokensOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_external_resource_verification_tokens(&self) -> &[IpamExternalResourceVerificationToken] { items(&self.ipam_external_resource_verification_tokens) }
}

pub struct DescribeIpamInternetRegistryAssociationsInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeIpamInternetRegistryAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamInternetRegistryAssociationsRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("IpamInternetRegistryAssociationIds", "IpamInternetRegistryAssociationId", VALUE_STRING_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_internet_registry_association_ids, max_results, next_token, filters }
}
impl Operation for DescribeIpamInternetRegistryAssociationsInput {
    type Output = DescribeIpamInternetRegistryAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeIpamInternetRegistryAssociations", SERVICE);
}
pub struct DescribeIpamInternetRegistryAssociationsOutput {
    pub next_token: Option<String>,
    pub ipam_internet_registry_associations: Option<Vec<IpamInternetRegistryAssociation>>,
}
impl Shape for DescribeIpamInternetRegistryAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamInternetRegistryAssociationsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamInternetRegistryAssociations", "ipamInternetRegistryAssociationSet", IPAM_INTERNET_REGISTRY_ASSOCIATION_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_internet_registry_associations }
}
impl DescribeIpamInternetRegistryAssociationsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_internet_registry_associations(&self) -> &[IpamInternetRegistryAssociation] { items(&self.ipam_internet_registry_associations) }
}

pub struct DescribeIpamPoliciesInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_policy_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamPoliciesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoliciesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IpamPolicyIds", "IpamPolicyId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_policy_ids }
}
impl Operation for DescribeIpamPoliciesInput {
    type Output = DescribeIpamPoliciesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeIpamPolicies", SERVICE);
}
pub struct DescribeIpamPoliciesOutput { pub next_token: Option<String>, pub ipam_policies: Option<Vec<IpamPolicy>> }
impl Shape for DescribeIpamPoliciesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoliciesResult", members: &[
        field("NextToken", "nextToken", STRING), field("IpamPolicies", "ipamPolicySet", IPAM_POLICY_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_policies }
}
impl DescribeIpamPoliciesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_policies(&self) -> &[IpamPolicy] { items(&self.ipam_policies) }
}

pub struct DescribeIpamPoolAllocationsInput {
    pub dry_run: Option<bool>, pub ipam_pool_allocation_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeIpamPoolAllocationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoolAllocationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPoolAllocationIds", "IpamPoolAllocationId", VALUE_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, ipam_pool_allocation_ids, filters, max_results, next_token }
}
impl Operation for DescribeIpamPoolAllocationsInput {
    type Output = DescribeIpamPoolAllocationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPoolAllocations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIpamPoolAllocations", SERVICE)
    };
}
impl Paginated for DescribeIpamPoolAllocationsInput {
    type Item = IpamPoolAllocation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_pool_allocations.unwrap_or_default() }
}
pub struct DescribeIpamPoolAllocationsOutput {
    pub ipam_pool_allocations: Option<Vec<IpamPoolAllocation>>, pub next_token: Option<String>,
}
impl Shape for DescribeIpamPoolAllocationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoolAllocationsResult", members: &[
        field("IpamPoolAllocations", "ipamPoolAllocationSet", IPAM_POOL_ALLOCATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_pool_allocations, next_token }
}
impl DescribeIpamPoolAllocationsOutput {
    #[inline] pub fn ipam_pool_allocations(&self) -> &[IpamPoolAllocation] { items(&self.ipam_pool_allocations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamPoolsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_pool_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamPoolsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoolsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IpamPoolIds", "IpamPoolId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_pool_ids }
}
impl Operation for DescribeIpamPoolsInput {
    type Output = DescribeIpamPoolsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPools"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIpamPools", SERVICE)
    };
}
impl Paginated for DescribeIpamPoolsInput {
    type Item = IpamPool;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_pools.unwrap_or_default() }
}
pub struct DescribeIpamPoolsOutput { pub next_token: Option<String>, pub ipam_pools: Option<Vec<IpamPool>> }
impl Shape for DescribeIpamPoolsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPoolsResult", members: &[
        field("NextToken", "nextToken", STRING), field("IpamPools", "ipamPoolSet", IPAM_POOL_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_pools }
}
impl DescribeIpamPoolsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_pools(&self) -> &[IpamPool] { items(&self.ipam_pools) }
}

pub struct DescribeIpamPrefixListResolverTargetsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_prefix_list_resolver_target_ids: Option<Vec<String>>,
    pub ipam_prefix_list_resolver_id: Option<String>,
}
impl Shape for DescribeIpamPrefixListResolverTargetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPrefixListResolverTargetsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("IpamPrefixListResolverTargetIds", "IpamPrefixListResolverTargetId", VALUE_STRING_LIST_LIST),
        field("IpamPrefixListResolverId", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, filters, max_results, next_token, ipam_prefix_list_resolver_target_ids, ipam_prefix_list_resolver_id,
    }
}
impl Operation for DescribeIpamPrefixListResolverTargetsInput {
    type Output = DescribeIpamPrefixListResolverTargetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPrefixListResolverTargets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIpamPrefixListResolverTargets", SERVICE)
    };
}
impl Paginated for DescribeIpamPrefixListResolverTargetsInput {
    type Item = IpamPrefixListResolverTarget;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_prefix_list_resolver_targets.unwrap_or_default() }
}
pub struct DescribeIpamPrefixListResolverTargetsOutput {
    pub next_token: Option<String>, pub ipam_prefix_list_resolver_targets: Option<Vec<IpamPrefixListResolverTarget>>,
}
impl Shape for DescribeIpamPrefixListResolverTargetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPrefixListResolverTargetsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamPrefixListResolverTargets", "ipamPrefixListResolverTargetSet", IPAM_PREFIX_LIST_RESOLVER_TARGET_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_prefix_list_resolver_targets }
}
impl DescribeIpamPrefixListResolverTargetsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_prefix_list_resolver_targets(&self) -> &[IpamPrefixListResolverTarget] { items(&self.ipam_prefix_list_resolver_targets) }
}

pub struct DescribeIpamPrefixListResolversInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_prefix_list_resolver_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamPrefixListResolversInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPrefixListResolversRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("IpamPrefixListResolverIds", "IpamPrefixListResolverId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_prefix_list_resolver_ids }
}
impl Operation for DescribeIpamPrefixListResolversInput {
    type Output = DescribeIpamPrefixListResolversOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamPrefixListResolvers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIpamPrefixListResolvers", SERVICE)
    };
}
impl Paginated for DescribeIpamPrefixListResolversInput {
    type Item = IpamPrefixListResolver;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_prefix_list_resolvers.unwrap_or_default() }
}
pub struct DescribeIpamPrefixListResolversOutput {
    pub next_token: Option<String>, pub ipam_prefix_list_resolvers: Option<Vec<IpamPrefixListResolver>>,
}
impl Shape for DescribeIpamPrefixListResolversOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamPrefixListResolversResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("IpamPrefixListResolvers", "ipamPrefixListResolverSet", IPAM_PREFIX_LIST_RESOLVER_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_prefix_list_resolvers }
}
impl DescribeIpamPrefixListResolversOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_prefix_list_resolvers(&self) -> &[IpamPrefixListResolver] { items(&self.ipam_prefix_list_resolvers) }
}

pub struct DescribeIpamResourceDiscoveriesInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeIpamResourceDiscoveriesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamResourceDiscoveriesRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("IpamResourceDiscoveryIds", "IpamResourceDiscoveryId", VALUE_STRING_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_ids, next_token, max_results, filters }
}
impl Operation for DescribeIpamResourceDiscoveriesInput {
    type Output = DescribeIpamResourceDiscoveriesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamResourceDiscoveries"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIpamResourceDiscoveries", SERVICE)
    };
}
impl Paginated for DescribeIpamResourceDiscoveriesInput {
    type Item = IpamResourceDiscovery;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_resource_discoveries.unwrap_or_default() }
}
pub struct DescribeIpamResourceDiscoveriesOutput {
    pub ipam_resource_discoveries: Option<Vec<IpamResourceDiscovery>>, pub next_token: Option<String>,
}
impl Shape for DescribeIpamResourceDiscoveriesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamResourceDiscoveriesResult", members: &[
        field("IpamResourceDiscoveries", "ipamResourceDiscoverySet", IPAM_RESOURCE_DISCOVERY_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_resource_discoveries, next_token }
}
impl DescribeIpamResourceDiscoveriesOutput {
    #[inline] pub fn ipam_resource_discoveries(&self) -> &[IpamResourceDiscovery] { items(&self.ipam_resource_discoveries) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamResourceDiscoveryAssociationsInput {
    pub dry_run: Option<bool>, pub ipam_resource_discovery_association_ids: Option<Vec<String>>,
    pub next_token: Option<String>, pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeIpamResourceDiscoveryAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamResourceDiscoveryAssociationsRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("IpamResourceDiscoveryAssociationIds", "IpamResourceDiscoveryAssociationId", VALUE_STRING_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, ipam_resource_discovery_association_ids, next_token, max_results, filters }
}
impl Operation for DescribeIpamResourceDiscoveryAssociationsInput {
    type Output = DescribeIpamResourceDiscoveryAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamResourceDiscoveryAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIpamResourceDiscoveryAssociations", SERVICE)
    };
}
impl Paginated for DescribeIpamResourceDiscoveryAssociationsInput {
    type Item = IpamResourceDiscoveryAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_resource_discovery_associations.unwrap_or_default() }
}
pub struct DescribeIpamResourceDiscoveryAssociationsOutput {
    pub ipam_resource_discovery_associations: Option<Vec<IpamResourceDiscoveryAssociation>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeIpamResourceDiscoveryAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamResourceDiscoveryAssociationsResult", members: &[
        field("IpamResourceDiscoveryAssociations", "ipamResourceDiscoveryAssociationSet", IPAM_RESOURCE_DISCOVERY_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipam_resource_discovery_associations, next_token }
}
impl DescribeIpamResourceDiscoveryAssociationsOutput {
    #[inline] pub fn ipam_resource_discovery_associations(&self) -> &[IpamResourceDiscoveryAssociation] { items(&self.ipam_resource_discovery_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeIpamScopesInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_scope_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamScopesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamScopesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IpamScopeIds", "IpamScopeId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_scope_ids }
}
impl Operation for DescribeIpamScopesInput {
    type Output = DescribeIpamScopesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["IpamScopes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIpamScopes", SERVICE)
    };
}
impl Paginated for DescribeIpamScopesInput {
    type Item = IpamScope;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipam_scopes.unwrap_or_default() }
}
pub struct DescribeIpamScopesOutput { pub next_token: Option<String>, pub ipam_scopes: Option<Vec<IpamScope>> }
impl Shape for DescribeIpamScopesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamScopesResult", members: &[
        field("NextToken", "nextToken", STRING), field("IpamScopes", "ipamScopeSet", IPAM_SCOPE_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipam_scopes }
}
impl DescribeIpamScopesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipam_scopes(&self) -> &[IpamScope] { items(&self.ipam_scopes) }
}

pub struct DescribeIpamsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub ipam_ids: Option<Vec<String>>,
}
impl Shape for DescribeIpamsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("IpamIds", "IpamId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, ipam_ids }
}
impl Operation for DescribeIpamsInput {
    type Output = DescribeIpamsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Ipams"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIpams", SERVICE)
    };
}
impl Paginated for DescribeIpamsInput {
    type Item = Ipam;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipams.unwrap_or_default() }
}
pub struct DescribeIpamsOutput { pub next_token: Option<String>, pub ipams: Option<Vec<Ipam>> }
impl Shape for DescribeIpamsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpamsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Ipams", "ipamSet", IPAM_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, ipams }
}
impl DescribeIpamsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn ipams(&self) -> &[Ipam] { items(&self.ipams) }
}

pub struct DescribeIpv6PoolsInput {
    pub pool_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeIpv6PoolsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpv6PoolsRequest", members: &[
        field("PoolIds", "PoolId", IPV6_POOL_ID_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { pool_ids, next_token, max_results, dry_run, filters }
}
impl Operation for DescribeIpv6PoolsInput {
    type Output = DescribeIpv6PoolsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Ipv6Pools"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeIpv6Pools", SERVICE)
    };
}
impl Paginated for DescribeIpv6PoolsInput {
    type Item = Ipv6Pool;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.ipv6_pools.unwrap_or_default() }
}
pub struct DescribeIpv6PoolsOutput { pub ipv6_pools: Option<Vec<Ipv6Pool>>, pub next_token: Option<String> }
impl Shape for DescribeIpv6PoolsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeIpv6PoolsResult", members: &[
        field("Ipv6Pools", "ipv6PoolSet", IPV6_POOL_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { ipv6_pools, next_token }
}
impl DescribeIpv6PoolsOutput {
    #[inline] pub fn ipv6_pools(&self) -> &[Ipv6Pool] { items(&self.ipv6_pools) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeKeyPairsInput {
    pub key_names: Option<Vec<String>>, pub key_pair_ids: Option<Vec<String>>, pub include_public_key: Option<bool>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeKeyPairsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeKeyPairsRequest", members: &[
        field("KeyNames", "KeyName", KEY_NAME_STRING_LIST_LIST),
        field("KeyPairIds", "KeyPairId", KEY_PAIR_ID_STRING_LIST_LIST), field("IncludePublicKey", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { key_names, key_pair_ids, include_public_key, dry_run, filters }
}
impl Operation for DescribeKeyPairsInput {
    type Output = DescribeKeyPairsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeKeyPairs", SERVICE);
}
pub struct DescribeKeyPairsOutput { pub key_pairs: Option<Vec<KeyPairInfo>> }
impl Shape for DescribeKeyPairsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeKeyPairsResult", members: &[
        field("KeyPairs", "keySet", KEY_PAIR_LIST_LIST),
    ], ..Schema::NONE };
    members! { key_pairs }
}
impl DescribeKeyPairsOutput {
    #[inline] pub fn key_pairs(&self) -> &[KeyPairInfo] { items(&self.key_pairs) }
}

pub struct DescribeLaunchTemplateVersionsInput {
    pub dry_run: Option<bool>, pub launch_template_id: Option<String>, pub launch_template_name: Option<String>,
    pub versions: Option<Vec<String>>, pub min_version: Option<String>, pub max_version: Option<String>,
    pub next_token: Option<String>, pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
    pub resolve_alias: Option<bool>, pub include_managed_resources: Option<bool>,
}
impl Shape for DescribeLaunchTemplateVersionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLaunchTemplateVersionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("LaunchTemplateId", "", STRING), field("LaunchTemplateName", "", STRING),
        field("Versions", "LaunchTemplateVersion", VERSION_STRING_LIST_LIST), field("MinVersion", "", STRING),
        field("MaxVersion", "", STRING), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("Filters", "Filter", FILTER_LIST_LIST), field("ResolveAlias", "", BOOLEAN),
        field("IncludeManagedResources", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        dry_run, launch_template_id, launch_template_name, versions, min_version, max_version, next_token, max_results,
        filters, resolve_alias, include_managed_resources,
    }
}
impl Operation for DescribeLaunchTemplateVersionsInput {
    type Output = DescribeLaunchTemplateVersionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LaunchTemplateVersions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeLaunchTemplateVersions", SERVICE)
    };
}
impl Paginated for DescribeLaunchTemplateVersionsInput {
    type Item = LaunchTemplateVersion;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.launch_template_versions.unwrap_or_default() }
}
pub struct DescribeLaunchTemplateVersionsOutput {
    pub launch_template_versions: Option<Vec<LaunchTemplateVersion>>, pub next_token: Option<String>,
}
impl Shape for DescribeLaunchTemplateVersionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLaunchTemplateVersionsResult", members: &[
        field("LaunchTemplateVersions", "launchTemplateVersionSet", LAUNCH_TEMPLATE_VERSION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { launch_template_versions, next_token }
}
impl DescribeLaunchTemplateVersionsOutput {
    #[inline] pub fn launch_template_versions(&self) -> &[LaunchTemplateVersion] { items(&self.launch_template_versions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLaunchTemplatesInput {
    pub dry_run: Option<bool>, pub launch_template_ids: Option<Vec<String>>,
    pub launch_template_names: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub include_managed_resources: Option<bool>,
}
impl Shape for DescribeLaunchTemplatesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLaunchTemplatesRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("LaunchTemplateIds", "LaunchTemplateId", LAUNCH_TEMPLATE_ID_STRING_LIST_LIST),
        field("LaunchTemplateNames", "LaunchTemplateName", LAUNCH_TEMPLATE_NAME_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("IncludeManagedResources", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        dry_run, launch_template_ids, launch_template_names, filters, next_token, max_results,
        include_managed_resources,
    }
}
impl Operation for DescribeLaunchTemplatesInput {
    type Output = DescribeLaunchTemplatesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LaunchTemplates"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeLaunchTemplates", SERVICE)
    };
}
impl Paginated for DescribeLaunchTemplatesInput {
    type Item = LaunchTemplate;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.launch_templates.unwrap_or_default() }
}
pub struct DescribeLaunchTemplatesOutput {
    pub launch_templates: Option<Vec<LaunchTemplate>>, pub next_token: Option<String>,
}
impl Shape for DescribeLaunchTemplatesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLaunchTemplatesResult", members: &[
        field("LaunchTemplates", "launchTemplates", LAUNCH_TEMPLATE_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { launch_templates, next_token }
}
impl DescribeLaunchTemplatesOutput {
    #[inline] pub fn launch_templates(&self) -> &[LaunchTemplate] { items(&self.launch_templates) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput {
    pub local_gateway_route_table_virtual_interface_group_association_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest", members: &[
        field("LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds", "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        local_gateway_route_table_virtual_interface_group_association_ids, filters, max_results, next_token, dry_run,
    }
}
impl Operation for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput {
    type Output = DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayRouteTableVirtualInterfaceGroupAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations", SERVICE)
    };
}
impl Paginated for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput {
    type Item = LocalGatewayRouteTableVirtualInterfaceGroupAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_route_table_virtual_interface_group_associations.unwrap_or_default() }
}
pub struct DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput {
    pub local_gateway_route_table_virtual_interface_group_associations: Option<Vec<LocalGatewayRouteTableVirtualInterfaceGroupAssociation>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult", members: &[
        field("LocalGatewayRouteTableVirtualInterfaceGroupAssociations", "localGatewayRouteTableVirtualInterfaceGroupAssociationSet", LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_virtual_interface_group_associations, next_token }
}
impl DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput {
    #[inline] pub fn local_gateway_route_table_virtual_interface_group_associations(&self) -> &[LocalGatewayRouteTableVirtualInterfaceGroupAssociation] { items(&self.local_gateway_route_table_virtual_interface_group_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayRouteTableVpcAssociationsInput {
    pub local_gateway_route_table_vpc_association_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayRouteTableVpcAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTableVpcAssociationsRequest", members: &[
        field("LocalGatewayRouteTableVpcAssociationIds", "LocalGatewayRouteTableVpcAssociationId", LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_vpc_association_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewayRouteTableVpcAssociationsInput {
    type Output = DescribeLocalGatewayRouteTableVpcAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayRouteTableVpcAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeLocalGatewayRouteTableVpcAssociations", SERVICE)
    };
}
impl Paginated for DescribeLocalGatewayRouteTableVpcAssociationsInput {
    type Item = LocalGatewayRouteTableVpcAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_route_table_vpc_associations.unwrap_or_default() }
}
pub struct DescribeLocalGatewayRouteTableVpcAssociationsOutput {
    pub local_gateway_route_table_vpc_associations: Option<Vec<LocalGatewayRouteTableVpcAssociation>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayRouteTableVpcAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTableVpcAssociationsResult", members: &[
        field("LocalGatewayRouteTableVpcAssociations", "localGatewayRouteTableVpcAssociationSet", LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_vpc_associations, next_token }
}
impl DescribeLocalGatewayRouteTableVpcAssociationsOutput {
    #[inline] pub fn local_gateway_route_table_vpc_associations(&self) -> &[LocalGatewayRouteTableVpcAssociation] { items(&self.local_gateway_route_table_vpc_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayRouteTablesInput {
    pub local_gateway_route_table_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayRouteTablesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTablesRequest", members: &[
        field("LocalGatewayRouteTableIds", "LocalGatewayRouteTableId", LOCAL_GATEWAY_ROUTE_TABLE_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewayRouteTablesInput {
    type Output = DescribeLocalGatewayRouteTablesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayRouteTables"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeLocalGatewayRouteTables", SERVICE)
    };
}
impl Paginated for DescribeLocalGatewayRouteTablesInput {
    type Item = LocalGatewayRouteTable;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_route_tables.unwrap_or_default() }
}
pub struct DescribeLocalGatewayRouteTablesOutput {
    pub local_gateway_route_tables: Option<Vec<LocalGatewayRouteTable>>, pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayRouteTablesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayRouteTablesResult", members: &[
        field("LocalGatewayRouteTables", "localGatewayRouteTableSet", LOCAL_GATEWAY_ROUTE_TABLE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_route_tables, next_token }
}
impl DescribeLocalGatewayRouteTablesOutput {
    #[inline] pub fn local_gateway_route_tables(&self) -> &[LocalGatewayRouteTable] { items(&self.local_gateway_route_tables) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayVirtualInterfaceGroupsInput {
    pub local_gateway_virtual_interface_group_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayVirtualInterfaceGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayVirtualInterfaceGroupsRequest", members: &[
        field("LocalGatewayVirtualInterfaceGroupIds", "LocalGatewayVirtualInterfaceGroupId", LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_group_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewayVirtualInterfaceGroupsInput {
    type Output = DescribeLocalGatewayVirtualInterfaceGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayVirtualInterfaceGroups"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeLocalGatewayVirtualInterfaceGroups", SERVICE)
    };
}
impl Paginated for DescribeLocalGatewayVirtualInterfaceGroupsInput {
    type Item = LocalGatewayVirtualInterfaceGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_virtual_interface_groups.unwrap_or_default() }
}
pub struct DescribeLocalGatewayVirtualInterfaceGroupsOutput {
    pub local_gateway_virtual_interface_groups: Option<Vec<LocalGatewayVirtualInterfaceGroup>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayVirtualInterfaceGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayVirtualInterfaceGroupsResult", members: &[
        field("LocalGatewayVirtualInterfaceGroups", "localGatewayVirtualInterfaceGroupSet", LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_groups, next_token }
}
impl DescribeLocalGatewayVirtualInterfaceGroupsOutput {
    #[inline] pub fn local_gateway_virtual_interface_groups(&self) -> &[LocalGatewayVirtualInterfaceGroup] { items(&self.local_gateway_virtual_interface_groups) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewayVirtualInterfacesInput {
    pub local_gateway_virtual_interface_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewayVirtualInterfacesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayVirtualInterfacesRequest", members: &[
        field("LocalGatewayVirtualInterfaceIds", "LocalGatewayVirtualInterfaceId", LOCAL_GATEWAY_VIRTUAL_INTERFACE_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewayVirtualInterfacesInput {
    type Output = DescribeLocalGatewayVirtualInterfacesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGatewayVirtualInterfaces"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeLocalGatewayVirtualInterfaces", SERVICE)
    };
}
impl Paginated for DescribeLocalGatewayVirtualInterfacesInput {
    type Item = LocalGatewayVirtualInterface;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateway_virtual_interfaces.unwrap_or_default() }
}
pub struct DescribeLocalGatewayVirtualInterfacesOutput {
    pub local_gateway_virtual_interfaces: Option<Vec<LocalGatewayVirtualInterface>>, pub next_token: Option<String>,
}
impl Shape for DescribeLocalGatewayVirtualInterfacesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewayVirtualInterfacesResult", members: &[
        field("LocalGatewayVirtualInterfaces", "localGatewayVirtualInterfaceSet", LOCAL_GATEWAY_VIRTUAL_INTERFACE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interfaces, next_token }
}
impl DescribeLocalGatewayVirtualInterfacesOutput {
    #[inline] pub fn local_gateway_virtual_interfaces(&self) -> &[LocalGatewayVirtualInterface] { items(&self.local_gateway_virtual_interfaces) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLocalGatewaysInput {
    pub local_gateway_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLocalGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewaysRequest", members: &[
        field("LocalGatewayIds", "LocalGatewayId", LOCAL_GATEWAY_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeLocalGatewaysInput {
    type Output = DescribeLocalGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LocalGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeLocalGateways", SERVICE)
    };
}
impl Paginated for DescribeLocalGatewaysInput {
    type Item = LocalGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.local_gateways.unwrap_or_default() }
}
pub struct DescribeLocalGatewaysOutput { pub local_gateways: Option<Vec<LocalGateway>>, pub next_token: Option<String> }
impl Shape for DescribeLocalGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLocalGatewaysResult", members: &[
        field("LocalGateways", "localGatewaySet", LOCAL_GATEWAY_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { local_gateways, next_token }
}
impl DescribeLocalGatewaysOutput {
    #[inline] pub fn local_gateways(&self) -> &[LocalGateway] { items(&self.local_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeLockedSnapshotsInput {
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub snapshot_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeLockedSnapshotsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLockedSnapshotsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("SnapshotIds", "SnapshotId", SNAPSHOT_ID_STRING_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, max_results, next_token, snapshot_ids, dry_run }
}
impl Operation for DescribeLockedSnapshotsInput {
    type Output = DescribeLockedSnapshotsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeLockedSnapshots", SERVICE);
}
pub struct DescribeLockedSnapshotsOutput {
    pub snapshots: Option<Vec<LockedSnapshotsInfo>>, pub next_token: Option<String>,
}
impl Shape for DescribeLockedSnapshotsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeLockedSnapshotsResult", members: &[
        field("Snapshots", "snapshotSet", LOCKED_SNAPSHOTS_INFO_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { snapshots, next_token }
}
impl DescribeLockedSnapshotsOutput {
    #[inline] pub fn snapshots(&self) -> &[LockedSnapshotsInfo] { items(&self.snapshots) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeMacHostsInput {
    pub filters: Option<Vec<Filter>>, pub host_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribeMacHostsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMacHostsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("HostIds", "HostId", REQUEST_HOST_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { filters, host_ids, max_results, next_token }
}
impl Operation for DescribeMacHostsInput {
    type Output = DescribeMacHostsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MacHosts"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeMacHosts", SERVICE)
    };
}
impl Paginated for DescribeMacHostsInput {
    type Item = MacHost;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.mac_hosts.unwrap_or_default() }
}
pub struct DescribeMacHostsOutput { pub mac_hosts: Option<Vec<MacHost>>, pub next_token: Option<String> }
impl Shape for DescribeMacHostsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMacHostsResult", members: &[
        field("MacHosts", "macHostSet", MAC_HOST_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { mac_hosts, next_token }
}
impl DescribeMacHostsOutput {
    #[inline] pub fn mac_hosts(&self) -> &[MacHost] { items(&self.mac_hosts) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeMacModificationTasksInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub mac_modification_task_ids: Option<Vec<String>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeMacModificationTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMacModificationTasksRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MacModificationTaskIds", "MacModificationTaskId", MAC_MODIFICATION_TASK_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, mac_modification_task_ids, max_results, next_token }
}
impl Operation for DescribeMacModificationTasksInput {
    type Output = DescribeMacModificationTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MacModificationTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeMacModificationTasks", SERVICE)
    };
}
impl Paginated for DescribeMacModificationTasksInput {
    type Item = MacModificationTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.mac_modification_tasks.unwrap_or_default() }
}
pub struct DescribeMacModificationTasksOutput {
    pub mac_modification_tasks: Option<Vec<MacModificationTask>>, pub next_token: Option<String>,
}
impl Shape for DescribeMacModificationTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMacModificationTasksResult", members: &[
        field("MacModificationTasks", "macModificationTaskSet", MAC_MODIFICATION_TASK_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { mac_modification_tasks, next_token }
}
impl DescribeMacModificationTasksOutput {
    #[inline] pub fn mac_modification_tasks(&self) -> &[MacModificationTask] { items(&self.mac_modification_tasks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeManagedPrefixListsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub prefix_list_ids: Option<Vec<String>>,
}
impl Shape for DescribeManagedPrefixListsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeManagedPrefixListsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("PrefixListIds", "PrefixListId", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, prefix_list_ids }
}
impl Operation for DescribeManagedPrefixListsInput {
    type Output = DescribeManagedPrefixListsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["PrefixLists"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeManagedPrefixLists", SERVICE)
    };
}
impl Paginated for DescribeManagedPrefixListsInput {
    type Item = ManagedPrefixList;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.prefix_lists.unwrap_or_default() }
}
pub struct DescribeManagedPrefixListsOutput {
    pub next_token: Option<String>, pub prefix_lists: Option<Vec<ManagedPrefixList>>,
}
impl Shape for DescribeManagedPrefixListsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeManagedPrefixListsResult", members: &[
        field("NextToken", "nextToken", STRING), field("PrefixLists", "prefixListSet", MANAGED_PREFIX_LIST_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, prefix_lists }
}
impl DescribeManagedPrefixListsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn prefix_lists(&self) -> &[ManagedPrefixList] { items(&self.prefix_lists) }
}

pub struct DescribeMetricCategoriesInput {
    pub metric_category_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeMetricCategoriesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMetricCategoriesRequest", members: &[
        field("MetricCategoryIds", "MetricCategoryId", METRIC_CATEGORY_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { metric_category_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeMetricCategoriesInput {
    type Output = DescribeMetricCategoriesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MetricCategories"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeMetricCategories", SERVICE)
    };
}
impl Paginated for DescribeMetricCategoriesInput {
    type Item = MetricCategory;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.metric_categories.unwrap_or_default() }
}
pub struct DescribeMetricCategoriesOutput {
    pub metric_categories: Option<Vec<MetricCategory>>, pub next_token: Option<String>,
}
impl Shape for DescribeMetricCategoriesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMetricCategoriesResult", members: &[
        field("MetricCategories", "metricCategorySet", METRIC_CATEGORY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { metric_categories, next_token }
}
impl DescribeMetricCategoriesOutput {
    #[inline] pub fn metric_categories(&self) -> &[MetricCategory] { items(&self.metric_categories) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeMovingAddressesInput {
    pub dry_run: Option<bool>, pub public_ips: Option<Vec<String>>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
}
impl Shape for DescribeMovingAddressesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMovingAddressesRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("PublicIps", "publicIp", VALUE_STRING_LIST_LIST),
        field("NextToken", "nextToken", STRING), field("Filters", "filter", FILTER_LIST_LIST),
        field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, public_ips, next_token, filters, max_results }
}
impl Operation for DescribeMovingAddressesInput {
    type Output = DescribeMovingAddressesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["MovingAddressStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeMovingAddresses", SERVICE)
    };
}
impl Paginated for DescribeMovingAddressesInput {
    type Item = MovingAddressStatus;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.moving_address_statuses.unwrap_or_default() }
}
pub struct DescribeMovingAddressesOutput {
    pub moving_address_statuses: Option<Vec<MovingAddressStatus>>, pub next_token: Option<String>,
}
impl Shape for DescribeMovingAddressesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeMovingAddressesResult", members: &[
        field("MovingAddressStatuses", "movingAddressStatusSet", MOVING_ADDRESS_STATUS_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { moving_address_statuses, next_token }
}
impl DescribeMovingAddressesOutput {
    #[inline] pub fn moving_address_statuses(&self) -> &[MovingAddressStatus] { items(&self.moving_address_statuses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNatGatewaysInput {
    pub dry_run: Option<bool>, pub filter: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub nat_gateway_ids: Option<Vec<String>>, pub next_token: Option<String>,
}
impl Shape for DescribeNatGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNatGatewaysRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filter", "", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NatGatewayIds", "NatGatewayId", NAT_GATEWAY_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filter, max_results, nat_gateway_ids, next_token }
}
impl Operation for DescribeNatGatewaysInput {
    type Output = DescribeNatGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NatGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNatGateways", SERVICE)
    };
}
impl Paginated for DescribeNatGatewaysInput {
    type Item = NatGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.nat_gateways.unwrap_or_default() }
}
pub struct DescribeNatGatewaysOutput { pub nat_gateways: Option<Vec<NatGateway>>, pub next_token: Option<String> }
impl Shape for DescribeNatGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNatGatewaysResult", members: &[
        field("NatGateways", "natGatewaySet", NAT_GATEWAY_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { nat_gateways, next_token }
}
impl DescribeNatGatewaysOutput {
    #[inline] pub fn nat_gateways(&self) -> &[NatGateway] { items(&self.nat_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkAclsInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub network_acl_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeNetworkAclsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkAclsRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("NetworkAclIds", "NetworkAclId", NETWORK_ACL_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, dry_run, network_acl_ids, filters }
}
impl Operation for DescribeNetworkAclsInput {
    type Output = DescribeNetworkAclsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkAcls"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNetworkAcls", SERVICE)
    };
}
impl Paginated for DescribeNetworkAclsInput {
    type Item = NetworkAcl;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_acls.unwrap_or_default() }
}
pub struct DescribeNetworkAclsOutput { pub network_acls: Option<Vec<NetworkAcl>>, pub next_token: Option<String> }
impl Shape for DescribeNetworkAclsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkAclsResult", members: &[
        field("NetworkAcls", "networkAclSet", NETWORK_ACL_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_acls, next_token }
}
impl DescribeNetworkAclsOutput {
    #[inline] pub fn network_acls(&self) -> &[NetworkAcl] { items(&self.network_acls) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInsightsAccessScopeAnalysesInput {
    pub network_insights_access_scope_analysis_ids: Option<Vec<String>>,
    pub network_insights_access_scope_id: Option<String>, pub analysis_start_time_begin: Option<Timestamp>,
    pub analysis_start_time_end: Option<Timestamp>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAccessScopeAnalysesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAccessScopeAnalysesRequest", members: &[
        field("NetworkInsightsAccessScopeAnalysisIds", "NetworkInsightsAccessScopeAnalysisId", NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_ID_LIST_LIST),
        field("NetworkInsightsAccessScopeId", "", STRING), field("AnalysisStartTimeBegin", "", TIMESTAMP),
        field("AnalysisStartTimeEnd", "", TIMESTAMP), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! {
        network_insights_access_scope_analysis_ids, network_insights_access_scope_id, analysis_start_time_begin,
        analysis_start_time_end, filters, max_results, dry_run, next_token,
    }
}
impl Operation for DescribeNetworkInsightsAccessScopeAnalysesInput {
    type Output = DescribeNetworkInsightsAccessScopeAnalysesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInsightsAccessScopeAnalyses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNetworkInsightsAccessScopeAnalyses", SERVICE)
    };
}
impl Paginated for DescribeNetworkInsightsAccessScopeAnalysesInput {
    type Item = NetworkInsightsAccessScopeAnalysis;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_insights_access_scope_analyses.unwrap_or_default() }
}
pub struct DescribeNetworkInsightsAccessScopeAnalysesOutput {
    pub network_insights_access_scope_analyses: Option<Vec<NetworkInsightsAccessScopeAnalysis>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAccessScopeAnalysesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAccessScopeAnalysesResult", members: &[
        field("NetworkInsightsAccessScopeAnalyses", "networkInsightsAccessScopeAnalysisSet", NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_analyses, next_token }
}
impl DescribeNetworkInsightsAccessScopeAnalysesOutput {
    #[inline] pub fn network_insights_access_scope_analyses(&self) -> &[NetworkInsightsAccessScopeAnalysis] { items(&self.network_insights_access_scope_analyses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInsightsAccessScopesInput {
    pub network_insights_access_scope_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub dry_run: Option<bool>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAccessScopesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAccessScopesRequest", members: &[
        field("NetworkInsightsAccessScopeIds", "NetworkInsightsAccessScopeId", NETWORK_INSIGHTS_ACCESS_SCOPE_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { network_insights_access_scope_ids, filters, max_results, dry_run, next_token }
}
impl Operation for DescribeNetworkInsightsAccessScopesInput {
    type Output = DescribeNetworkInsightsAccessScopesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInsightsAccessScopes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNetworkInsightsAccessScopes", SERVICE)
    };
}
impl Paginated for DescribeNetworkInsightsAccessScopesInput {
    type Item = NetworkInsightsAccessScope;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_insights_access_scopes.unwrap_or_default() }
}
pub struct DescribeNetworkInsightsAccessScopesOutput {
    pub network_insights_access_scopes: Option<Vec<NetworkInsightsAccessScope>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAccessScopesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAccessScopesResult", members: &[
        field("NetworkInsightsAccessScopes", "networkInsightsAccessScopeSet", NETWORK_INSIGHTS_ACCESS_SCOPE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_insights_access_scopes, next_token }
}
impl DescribeNetworkInsightsAccessScopesOutput {
    #[inline] pub fn network_insights_access_scopes(&self) -> &[NetworkInsightsAccessScope] { items(&self.network_insights_access_scopes) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInsightsAnalysesInput {
    pub network_insights_analysis_ids: Option<Vec<String>>, pub network_insights_path_id: Option<String>,
    pub analysis_start_time: Option<Timestamp>, pub analysis_end_time: Option<Timestamp>,
    pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAnalysesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAnalysesRequest", members: &[
        field("NetworkInsightsAnalysisIds", "NetworkInsightsAnalysisId", NETWORK_INSIGHTS_ANALYSIS_ID_LIST_LIST),
        field("NetworkInsightsPathId", "", STRING), field("AnalysisStartTime", "", TIMESTAMP),
        field("AnalysisEndTime", "", TIMESTAMP), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! {
        network_insights_analysis_ids, network_insights_path_id, analysis_start_time, analysis_end_time, filters,
        max_results, dry_run, next_token,
    }
}
impl Operation for DescribeNetworkInsightsAnalysesInput {
    type Output = DescribeNetworkInsightsAnalysesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInsightsAnalyses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNetworkInsightsAnalyses", SERVICE)
    };
}
impl Paginated for DescribeNetworkInsightsAnalysesInput {
    type Item = NetworkInsightsAnalysis;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_insights_analyses.unwrap_or_default() }
}
pub struct DescribeNetworkInsightsAnalysesOutput {
    pub network_insights_analyses: Option<Vec<NetworkInsightsAnalysis>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsAnalysesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsAnalysesResult", members: &[
        field("NetworkInsightsAnalyses", "networkInsightsAnalysisSet", NETWORK_INSIGHTS_ANALYSIS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_insights_analyses, next_token }
}
impl DescribeNetworkInsightsAnalysesOutput {
    #[inline] pub fn network_insights_analyses(&self) -> &[NetworkInsightsAnalysis] { items(&self.network_insights_analyses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInsightsPathsInput {
    pub network_insights_path_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsPathsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsPathsRequest", members: &[
        field("NetworkInsightsPathIds", "NetworkInsightsPathId", NETWORK_INSIGHTS_PATH_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("DryRun", "", BOOLEAN),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { network_insights_path_ids, filters, max_results, dry_run, next_token }
}
impl Operation for DescribeNetworkInsightsPathsInput {
    type Output = DescribeNetworkInsightsPathsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInsightsPaths"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNetworkInsightsPaths", SERVICE)
    };
}
impl Paginated for DescribeNetworkInsightsPathsInput {
    type Item = NetworkInsightsPath;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_insights_paths.unwrap_or_default() }
}
pub struct DescribeNetworkInsightsPathsOutput {
    pub network_insights_paths: Option<Vec<NetworkInsightsPath>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInsightsPathsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInsightsPathsResult", members: &[
        field("NetworkInsightsPaths", "networkInsightsPathSet", NETWORK_INSIGHTS_PATH_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_insights_paths, next_token }
}
impl DescribeNetworkInsightsPathsOutput {
    #[inline] pub fn network_insights_paths(&self) -> &[NetworkInsightsPath] { items(&self.network_insights_paths) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInterfaceAttributeInput {
    pub dry_run: Option<bool>, pub network_interface_id: Option<String>,
    pub attribute: Option<NetworkInterfaceAttribute>,
}
impl Shape for DescribeNetworkInterfaceAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfaceAttributeRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("NetworkInterfaceId", "networkInterfaceId", STRING).required(),
        field("Attribute", "attribute", ENUM),
    ], ..Schema::NONE };
    members! { dry_run, network_interface_id, attribute }
}
impl Operation for DescribeNetworkInterfaceAttributeInput {
    type Output = DescribeNetworkInterfaceAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeNetworkInterfaceAttribute", SERVICE);
}
pub struct DescribeNetworkInterfaceAttributeOutput {
    pub attachment: Option<NetworkInterfaceAttachment>, pub description: Option<AttributeValue>,
    pub groups: Option<Vec<GroupIdentifier>>, pub network_interface_id: Option<String>,
    pub source_dest_check: Option<AttributeBooleanValue>, pub associate_public_ip_address: Option<bool>,
}
impl Shape for DescribeNetworkInterfaceAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfaceAttributeResult", members: &[
        field("Attachment", "attachment", STRUCTURE), field("Description", "description", STRUCTURE),
        field("Groups", "groupSet", GROUP_IDENTIFIER_LIST_LIST),
        field("NetworkInterfaceId", "networkInterfaceId", STRING),
        field("SourceDestCheck", "sourceDestCheck", STRUCTURE),
        field("AssociatePublicIpAddress", "associatePublicIpAddress", BOOLEAN),
    ], ..Schema::NONE };
    members! { attachment, description, groups, network_interface_id, source_dest_check, associate_public_ip_address }
}
impl DescribeNetworkInterfaceAttributeOutput {
    #[inline] pub fn attachment(&self) -> &NetworkInterfaceAttachment { nested(&self.attachment) }
    #[inline] pub fn description(&self) -> &AttributeValue { nested(&self.description) }
    #[inline] pub fn groups(&self) -> &[GroupIdentifier] { items(&self.groups) }
    #[inline] pub fn network_interface_id(&self) -> &str { text(&self.network_interface_id) }
    #[inline] pub fn source_dest_check(&self) -> &AttributeBooleanValue { nested(&self.source_dest_check) }
    #[inline] pub fn associate_public_ip_address(&self) -> bool { self.associate_public_ip_address.unwrap_or_default() }
}

pub struct DescribeNetworkInterfacePermissionsInput {
    pub network_interface_permission_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeNetworkInterfacePermissionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfacePermissionsRequest", members: &[
        field("NetworkInterfacePermissionIds", "NetworkInterfacePermissionId", NETWORK_INTERFACE_PERMISSION_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { network_interface_permission_ids, filters, next_token, max_results }
}
impl Operation for DescribeNetworkInterfacePermissionsInput {
    type Output = DescribeNetworkInterfacePermissionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInterfacePermissions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNetworkInterfacePermissions", SERVICE)
    };
}
impl Paginated for DescribeNetworkInterfacePermissionsInput {
    type Item = NetworkInterfacePermission;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_interface_permissions.unwrap_or_default() }
}
pub struct DescribeNetworkInterfacePermissionsOutput {
    pub network_interface_permissions: Option<Vec<NetworkInterfacePermission>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInterfacePermissionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfacePermissionsResult", members: &[
        field("NetworkInterfacePermissions", "networkInterfacePermissions", NETWORK_INTERFACE_PERMISSION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_interface_permissions, next_token }
}
impl DescribeNetworkInterfacePermissionsOutput {
    #[inline] pub fn network_interface_permissions(&self) -> &[NetworkInterfacePermission] { items(&self.network_interface_permissions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkInterfacesInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>, pub network_interface_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeNetworkInterfacesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfacesRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("IncludeManagedResources", "", BOOLEAN), field("DryRun", "dryRun", BOOLEAN),
        field("NetworkInterfaceIds", "NetworkInterfaceId", NETWORK_INTERFACE_ID_LIST_LIST),
        field("Filters", "filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, include_managed_resources, dry_run, network_interface_ids, filters }
}
impl Operation for DescribeNetworkInterfacesInput {
    type Output = DescribeNetworkInterfacesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["NetworkInterfaces"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNetworkInterfaces", SERVICE)
    };
}
impl Paginated for DescribeNetworkInterfacesInput {
    type Item = NetworkInterface;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.network_interfaces.unwrap_or_default() }
}
pub struct DescribeNetworkInterfacesOutput {
    pub network_interfaces: Option<Vec<NetworkInterface>>, pub next_token: Option<String>,
}
impl Shape for DescribeNetworkInterfacesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkInterfacesResult", members: &[
        field("NetworkInterfaces", "networkInterfaceSet", NETWORK_INTERFACE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { network_interfaces, next_token }
}
impl DescribeNetworkInterfacesOutput {
    #[inline] pub fn network_interfaces(&self) -> &[NetworkInterface] { items(&self.network_interfaces) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkingFlexCostAllocationPoliciesInput {
    pub fca_policy_ids: Option<Vec<String>>, pub max_results: Option<i32>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeNetworkingFlexCostAllocationPoliciesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkingFlexCostAllocationPoliciesRequest", members: &[
        field("FcaPolicyIds", "", FLEX_COST_ALLOCATION_POLICY_ID_SET_LIST), field("MaxResults", "", INTEGER),
        field("Filters", "", FILTER_LIST_LIST), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { fca_policy_ids, max_results, filters, next_token, dry_run }
}
impl Operation for DescribeNetworkingFlexCostAllocationPoliciesInput {
    type Output = DescribeNetworkingFlexCostAllocationPoliciesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FlexCostAllocationPolicies"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNetworkingFlexCostAllocationPolicies", SERVICE)
    };
}
impl Paginated for DescribeNetworkingFlexCostAllocationPoliciesInput {
    type Item = FlexCostAllocationPolicyDescription;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.flex_cost_allocation_policies.unwrap_or_default() }
}
pub struct DescribeNetworkingFlexCostAllocationPoliciesOutput {
    pub flex_cost_allocation_policies: Option<Vec<FlexCostAllocationPolicyDescription>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeNetworkingFlexCostAllocationPoliciesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkingFlexCostAllocationPoliciesResult", members: &[
        field("FlexCostAllocationPolicies", "flexCostAllocationPolicies", FLEX_COST_ALLOCATION_POLICY_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { flex_cost_allocation_policies, next_token }
}
impl DescribeNetworkingFlexCostAllocationPoliciesOutput {
    #[inline] pub fn flex_cost_allocation_policies(&self) -> &[FlexCostAllocationPolicyDescription] { items(&self.flex_cost_allocation_policies) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeNetworkingFlexCostAllocationPolicyAssociationsInput {
    pub fca_policy_association_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeNetworkingFlexCostAllocationPolicyAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkingFlexCostAllocationPolicyAssociationsRequest", members: &[
        field("FcaPolicyAssociationIds", "", FLEX_COST_ALLOCATION_POLICY_ASSOCIATION_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("Filters", "", FILTER_LIST_LIST), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { fca_policy_association_ids, max_results, filters, next_token, dry_run }
}
impl Operation for DescribeNetworkingFlexCostAllocationPolicyAssociationsInput {
    type Output = DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["FcaPolicyAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeNetworkingFlexCostAllocationPolicyAssociations", SERVICE)
    };
}
impl Paginated for DescribeNetworkingFlexCostAllocationPolicyAssociationsInput {
    type Item = FlexCostAllocationPolicyAssociationDescription;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.fca_policy_associations.unwrap_or_default() }
}
pub struct DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput {
    pub fca_policy_associations: Option<Vec<FlexCostAllocationPolicyAssociationDescription>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeNetworkingFlexCostAllocationPolicyAssociationsResult", members: &[
        field("FcaPolicyAssociations", "fcaPolicyAssociations", FLEX_COST_ALLOCATION_POLICY_ASSOCIATION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { fca_policy_associations, next_token }
}
impl DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput {
    #[inline] pub fn fca_policy_associations(&self) -> &[FlexCostAllocationPolicyAssociationDescription] { items(&self.fca_policy_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeOutpostLagsInput {
    pub outpost_lag_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeOutpostLagsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeOutpostLagsRequest", members: &[
        field("OutpostLagIds", "OutpostLagId", OUTPOST_LAG_ID_SET_LIST), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { outpost_lag_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeOutpostLagsInput {
    type Output = DescribeOutpostLagsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeOutpostLags", SERVICE);
}
pub struct DescribeOutpostLagsOutput { pub outpost_lags: Option<Vec<OutpostLag>>, pub next_token: Option<String> }
impl Shape for DescribeOutpostLagsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeOutpostLagsResult", members: &[
        field("OutpostLags", "outpostLagSet", OUTPOST_LAG_SET_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { outpost_lags, next_token }
}
impl DescribeOutpostLagsOutput {
    #[inline] pub fn outpost_lags(&self) -> &[OutpostLag] { items(&self.outpost_lags) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribePlacementGroupsInput {
    pub group_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub group_names: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribePlacementGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePlacementGroupsRequest", members: &[
        field("GroupIds", "GroupId", PLACEMENT_GROUP_ID_STRING_LIST_LIST), field("DryRun", "dryRun", BOOLEAN),
        field("GroupNames", "groupName", PLACEMENT_GROUP_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { group_ids, dry_run, group_names, filters }
}
impl Operation for DescribePlacementGroupsInput {
    type Output = DescribePlacementGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribePlacementGroups", SERVICE);
}
pub struct DescribePlacementGroupsOutput { pub placement_groups: Option<Vec<PlacementGroup>> }
impl Shape for DescribePlacementGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePlacementGroupsResult", members: &[
        field("PlacementGroups", "placementGroupSet", PLACEMENT_GROUP_LIST_LIST),
    ], ..Schema::NONE };
    members! { placement_groups }
}
impl DescribePlacementGroupsOutput {
    #[inline] pub fn placement_groups(&self) -> &[PlacementGroup] { items(&self.placement_groups) }
}

pub struct DescribePrefixListsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub prefix_list_ids: Option<Vec<String>>,
}
impl Shape for DescribePrefixListsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePrefixListsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("PrefixListIds", "PrefixListId", PREFIX_LIST_RESOURCE_ID_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, prefix_list_ids }
}
impl Operation for DescribePrefixListsInput {
    type Output = DescribePrefixListsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["PrefixLists"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribePrefixLists", SERVICE)
    };
}
impl Paginated for DescribePrefixListsInput {
    type Item = PrefixList;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.prefix_lists.unwrap_or_default() }
}
pub struct DescribePrefixListsOutput { pub next_token: Option<String>, pub prefix_lists: Option<Vec<PrefixList>> }
impl Shape for DescribePrefixListsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePrefixListsResult", members: &[
        field("NextToken", "nextToken", STRING), field("PrefixLists", "prefixListSet", PREFIX_LIST_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, prefix_lists }
}
impl DescribePrefixListsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn prefix_lists(&self) -> &[PrefixList] { items(&self.prefix_lists) }
}

pub struct DescribePrincipalIdFormatInput {
    pub dry_run: Option<bool>, pub resources: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribePrincipalIdFormatInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePrincipalIdFormatRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Resources", "Resource", RESOURCE_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, resources, max_results, next_token }
}
impl Operation for DescribePrincipalIdFormatInput {
    type Output = DescribePrincipalIdFormatOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Principals"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribePrincipalIdFormat", SERVICE)
    };
}
impl Paginated for DescribePrincipalIdFormatInput {
    type Item = PrincipalIdFormat;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.principals.unwrap_or_default() }
}
pub struct DescribePrincipalIdFormatOutput {
    pub principals: Option<Vec<PrincipalIdFormat>>, pub next_token: Option<String>,
}
impl Shape for DescribePrincipalIdFormatOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePrincipalIdFormatResult", members: &[
        field("Principals", "principalSet", PRINCIPAL_ID_FORMAT_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { principals, next_token }
}
impl DescribePrincipalIdFormatOutput {
    #[inline] pub fn principals(&self) -> &[PrincipalIdFormat] { items(&self.principals) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribePublicIpv4PoolsInput {
    pub pool_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribePublicIpv4PoolsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePublicIpv4PoolsRequest", members: &[
        field("PoolIds", "PoolId", PUBLIC_IPV4_POOL_ID_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { pool_ids, next_token, max_results, filters }
}
impl Operation for DescribePublicIpv4PoolsInput {
    type Output = DescribePublicIpv4PoolsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["PublicIpv4Pools"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribePublicIpv4Pools", SERVICE)
    };
}
impl Paginated for DescribePublicIpv4PoolsInput {
    type Item = PublicIpv4Pool;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.public_ipv4_pools.unwrap_or_default() }
}
pub struct DescribePublicIpv4PoolsOutput {
    pub public_ipv4_pools: Option<Vec<PublicIpv4Pool>>, pub next_token: Option<String>,
}
impl Shape for DescribePublicIpv4PoolsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribePublicIpv4PoolsResult", members: &[
        field("PublicIpv4Pools", "publicIpv4PoolSet", PUBLIC_IPV4_POOL_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { public_ipv4_pools, next_token }
}
impl DescribePublicIpv4PoolsOutput {
    #[inline] pub fn public_ipv4_pools(&self) -> &[PublicIpv4Pool] { items(&self.public_ipv4_pools) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeRegionsInput {
    pub region_names: Option<Vec<String>>, pub all_regions: Option<bool>, pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeRegionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRegionsRequest", members: &[
        field("RegionNames", "RegionName", REGION_NAME_STRING_LIST_LIST), field("AllRegions", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { region_names, all_regions, dry_run, filters }
}
impl Operation for DescribeRegionsInput {
    type Output = DescribeRegionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeRegions", SERVICE);
}
pub struct DescribeRegionsOutput { pub regions: Option<Vec<Region>> }
impl Shape for DescribeRegionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRegionsResult", members: &[
        field("Regions", "regionInfo", REGION_LIST_LIST),
    ], ..Schema::NONE };
    members! { regions }
}
impl DescribeRegionsOutput {
    #[inline] pub fn regions(&self) -> &[Region] { items(&self.regions) }
}

pub struct DescribeReplaceRootVolumeTasksInput {
    pub replace_root_volume_task_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeReplaceRootVolumeTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReplaceRootVolumeTasksRequest", members: &[
        field("ReplaceRootVolumeTaskIds", "ReplaceRootVolumeTaskId", REPLACE_ROOT_VOLUME_TASK_IDS_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { replace_root_volume_task_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeReplaceRootVolumeTasksInput {
    type Output = DescribeReplaceRootVolumeTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ReplaceRootVolumeTasks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeReplaceRootVolumeTasks", SERVICE)
    };
}
impl Paginated for DescribeReplaceRootVolumeTasksInput {
    type Item = ReplaceRootVolumeTask;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.replace_root_volume_tasks.unwrap_or_default() }
}
pub struct DescribeReplaceRootVolumeTasksOutput {
    pub replace_root_volume_tasks: Option<Vec<ReplaceRootVolumeTask>>, pub next_token: Option<String>,
}
impl Shape for DescribeReplaceRootVolumeTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReplaceRootVolumeTasksResult", members: &[
        field("ReplaceRootVolumeTasks", "replaceRootVolumeTaskSet", REPLACE_ROOT_VOLUME_TASKS_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { replace_root_volume_tasks, next_token }
}
impl DescribeReplaceRootVolumeTasksOutput {
    #[inline] pub fn replace_root_volume_tasks(&self) -> &[ReplaceRootVolumeTask] { items(&self.replace_root_volume_tasks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeReservedInstancesInput {
    pub offering_class: Option<OfferingClassType>, pub reserved_instances_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub offering_type: Option<OfferingTypeValues>,
}
impl Shape for DescribeReservedInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesRequest", members: &[
        field("OfferingClass", "", ENUM),
        field("ReservedInstancesIds", "ReservedInstancesId", RESERVED_INSTANCES_ID_STRING_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("OfferingType", "offeringType", ENUM),
    ], ..Schema::NONE };
    members! { offering_class, reserved_instances_ids, dry_run, filters, offering_type }
}
impl Operation for DescribeReservedInstancesInput {
    type Output = DescribeReservedInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeReservedInstances", SERVICE);
}
pub struct DescribeReservedInstancesOutput { pub reserved_instances: Option<Vec<ReservedInstances>> }
impl Shape for DescribeReservedInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesResult", members: &[
        field("ReservedInstances", "reservedInstancesSet", RESERVED_INSTANCES_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances }
}
impl DescribeReservedInstancesOutput {
    #[inline] pub fn reserved_instances(&self) -> &[ReservedInstances] { items(&self.reserved_instances) }
}

pub struct DescribeReservedInstancesListingsInput {
    pub reserved_instances_id: Option<String>, pub reserved_instances_listing_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeReservedInstancesListingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesListingsRequest", members: &[
        field("ReservedInstancesId", "reservedInstancesId", STRING),
        field("ReservedInstancesListingId", "reservedInstancesListingId", STRING),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances_id, reserved_instances_listing_id, filters }
}
impl Operation for DescribeReservedInstancesListingsInput {
    type Output = DescribeReservedInstancesListingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeReservedInstancesListings", SERVICE);
}
pub struct DescribeReservedInstancesListingsOutput {
    pub reserved_instances_listings: Option<Vec<ReservedInstancesListing>>,
}
impl Shape for DescribeReservedInstancesListingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesListingsResult", members: &[
        field("ReservedInstancesListings", "reservedInstancesListingsSet", RESERVED_INSTANCES_LISTING_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances_listings }
}
impl DescribeReservedInstancesListingsOutput {
    #[inline] pub fn reserved_instances_listings(&self) -> &[ReservedInstancesListing] { items(&self.reserved_instances_listings) }
}

pub struct DescribeReservedInstancesModificationsInput {
    pub reserved_instances_modification_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeReservedInstancesModificationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesModificationsRequest", members: &[
        field("ReservedInstancesModificationIds", "ReservedInstancesModificationId", RESERVED_INSTANCES_MODIFICATION_ID_STRING_LIST_LIST),
        field("NextToken", "nextToken", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances_modification_ids, next_token, filters }
}
impl Operation for DescribeReservedInstancesModificationsInput {
    type Output = DescribeReservedInstancesModificationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ReservedInstancesModifications"], more_results: "", limit_key: "" }),
        ..OperationSchema::of::<Self>("DescribeReservedInstancesModifications", SERVICE)
    };
}
impl Paginated for DescribeReservedInstancesModificationsInput {
    type Item = ReservedInstancesModification;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.reserved_instances_modifications.unwrap_or_default() }
}
pub struct DescribeReservedInstancesModificationsOutput {
    pub next_token: Option<String>, pub reserved_instances_modifications: Option<Vec<ReservedInstancesModification>>,
}
impl Shape for DescribeReservedInstancesModificationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesModificationsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ReservedInstancesModifications", "reservedInstancesModificationsSet", RESERVED_INSTANCES_MODIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, reserved_instances_modifications }
}
impl DescribeReservedInstancesModificationsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn reserved_instances_modifications(&self) -> &[ReservedInstancesModification] { items(&self.reserved_instances_modifications) }
}

pub struct DescribeReservedInstancesOfferingsInput {
    pub availability_zone: Option<String>, pub include_marketplace: Option<bool>,
    pub instance_type: Option<InstanceType>, pub max_duration: Option<i64>, pub max_instance_count: Option<i32>,
    pub min_duration: Option<i64>, pub offering_class: Option<OfferingClassType>,
    pub product_description: Option<RIProductDescription>, pub reserved_instances_offering_ids: Option<Vec<String>>,
    pub availability_zone_id: Option<String>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub instance_tenancy: Option<Tenancy>, pub offering_type: Option<OfferingTypeValues>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeReservedInstancesOfferingsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesOfferingsRequest", members: &[
        field("AvailabilityZone", "", STRING), field("IncludeMarketplace", "", BOOLEAN),
        field("InstanceType", "", ENUM), field("MaxDuration", "", LONG), field("MaxInstanceCount", "", INTEGER),
        field("MinDuration", "", LONG), field("OfferingClass", "", ENUM), field("ProductDescription", "", ENUM),
        field("ReservedInstancesOfferingIds", "ReservedInstancesOfferingId", RESERVED_INSTANCES_OFFERING_ID_STRING_LIST_LIST),
        field("AvailabilityZoneId", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("InstanceTenancy", "instanceTenancy", ENUM),
        field("OfferingType", "offeringType", ENUM), field("NextToken", "nextToken", STRING),
        field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! {
        availability_zone, include_marketplace, instance_type, max_duration, max_instance_count, min_duration,
        offering_class, product_description, reserved_instances_offering_ids, availability_zone_id, dry_run, filters,
        instance_tenancy, offering_type, next_token, max_results,
    }
}
impl Operation for DescribeReservedInstancesOfferingsInput {
    type Output = DescribeReservedInstancesOfferingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ReservedInstancesOfferings"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeReservedInstancesOfferings", SERVICE)
    };
}
impl Paginated for DescribeReservedInstancesOfferingsInput {
    type Item = ReservedInstancesOffering;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.reserved_instances_offerings.unwrap_or_default() }
}
pub struct DescribeReservedInstancesOfferingsOutput {
    pub next_token: Option<String>, pub reserved_instances_offerings: Option<Vec<ReservedInstancesOffering>>,
}
impl Shape for DescribeReservedInstancesOfferingsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeReservedInstancesOfferingsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ReservedInstancesOfferings", "reservedInstancesOfferingsSet", RESERVED_INSTANCES_OFFERING_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, reserved_instances_offerings }
}
impl DescribeReservedInstancesOfferingsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn reserved_instances_offerings(&self) -> &[ReservedInstancesOffering] { items(&self.reserved_instances_offerings) }
}

pub struct DescribeRouteServerEndpointsInput {
    pub route_server_endpoint_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeRouteServerEndpointsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServerEndpointsRequest", members: &[
        field("RouteServerEndpointIds", "RouteServerEndpointId", ROUTE_SERVER_ENDPOINT_IDS_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_endpoint_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeRouteServerEndpointsInput {
    type Output = DescribeRouteServerEndpointsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["RouteServerEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeRouteServerEndpoints", SERVICE)
    };
}
impl Paginated for DescribeRouteServerEndpointsInput {
    type Item = RouteServerEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.route_server_endpoints.unwrap_or_default() }
}
pub struct DescribeRouteServerEndpointsOutput {
    pub route_server_endpoints: Option<Vec<RouteServerEndpoint>>, pub next_token: Option<String>,
}
impl Shape for DescribeRouteServerEndpointsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServerEndpointsResult", members: &[
        field("RouteServerEndpoints", "routeServerEndpointSet", ROUTE_SERVER_ENDPOINTS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { route_server_endpoints, next_token }
}
impl DescribeRouteServerEndpointsOutput {
    #[inline] pub fn route_server_endpoints(&self) -> &[RouteServerEndpoint] { items(&self.route_server_endpoints) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeRouteServerPeersInput {
    pub route_server_peer_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeRouteServerPeersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServerPeersRequest", members: &[
        field("RouteServerPeerIds", "RouteServerPeerId", ROUTE_SERVER_PEER_IDS_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_peer_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeRouteServerPeersInput {
    type Output = DescribeRouteServerPeersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["RouteServerPeers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeRouteServerPeers", SERVICE)
    };
}
impl Paginated for DescribeRouteServerPeersInput {
    type Item = RouteServerPeer;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.route_server_peers.unwrap_or_default() }
}
pub struct DescribeRouteServerPeersOutput {
    pub route_server_peers: Option<Vec<RouteServerPeer>>, pub next_token: Option<String>,
}
impl Shape for DescribeRouteServerPeersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServerPeersResult", members: &[
        field("RouteServerPeers", "routeServerPeerSet", ROUTE_SERVER_PEERS_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { route_server_peers, next_token }
}
impl DescribeRouteServerPeersOutput {
    #[inline] pub fn route_server_peers(&self) -> &[RouteServerPeer] { items(&self.route_server_peers) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeRouteServersInput {
    pub route_server_ids: Option<Vec<String>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeRouteServersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServersRequest", members: &[
        field("RouteServerIds", "RouteServerId", ROUTE_SERVER_IDS_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { route_server_ids, next_token, max_results, filters, dry_run }
}
impl Operation for DescribeRouteServersInput {
    type Output = DescribeRouteServersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["RouteServers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeRouteServers", SERVICE)
    };
}
impl Paginated for DescribeRouteServersInput {
    type Item = RouteServer;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.route_servers.unwrap_or_default() }
}
pub struct DescribeRouteServersOutput { pub route_servers: Option<Vec<RouteServer>>, pub next_token: Option<String> }
impl Shape for DescribeRouteServersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteServersResult", members: &[
        field("RouteServers", "routeServerSet", ROUTE_SERVERS_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { route_servers, next_token }
}
impl DescribeRouteServersOutput {
    #[inline] pub fn route_servers(&self) -> &[RouteServer] { items(&self.route_servers) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeRouteTablesInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub route_table_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeRouteTablesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteTablesRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("RouteTableIds", "RouteTableId", ROUTE_TABLE_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, dry_run, route_table_ids, filters }
}
impl Operation for DescribeRouteTablesInput {
    type Output = DescribeRouteTablesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["RouteTables"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeRouteTables", SERVICE)
    };
}
impl Paginated for DescribeRouteTablesInput {
    type Item = RouteTable;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.route_tables.unwrap_or_default() }
}
pub struct DescribeRouteTablesOutput { pub route_tables: Option<Vec<RouteTable>>, pub next_token: Option<String> }
impl Shape for DescribeRouteTablesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeRouteTablesResult", members: &[
        field("RouteTables", "routeTableSet", ROUTE_TABLE_LIST_LIST), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { route_tables, next_token }
}
impl DescribeRouteTablesOutput {
    #[inline] pub fn route_tables(&self) -> &[RouteTable] { items(&self.route_tables) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeScheduledInstanceAvailabilityInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub first_slot_start_time_range: Option<SlotDateTimeRangeRequest>, pub max_results: Option<i32>,
    pub max_slot_duration_in_hours: Option<i32>, pub min_slot_duration_in_hours: Option<i32>,
    pub next_token: Option<String>, pub recurrence: Option<ScheduledInstanceRecurrenceRequest>,
}
impl Shape for DescribeScheduledInstanceAvailabilityInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeScheduledInstanceAvailabilityRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("FirstSlotStartTimeRange", "", STRUCTURE).required(), field("MaxResults", "", INTEGER),
        field("MaxSlotDurationInHours", "", INTEGER), field("MinSlotDurationInHours", "", INTEGER),
        field("NextToken", "", STRING), field("Recurrence", "", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! {
        dry_run, filters, first_slot_start_time_range, max_results, max_slot_duration_in_hours,
        min_slot_duration_in_hours, next_token, recurrence,
    }
}
impl Operation for DescribeScheduledInstanceAvailabilityInput {
    type Output = DescribeScheduledInstanceAvailabilityOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ScheduledInstanceAvailabilitySet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeScheduledInstanceAvailability", SERVICE)
    };
}
impl Paginated for DescribeScheduledInstanceAvailabilityInput {
    type Item = ScheduledInstanceAvailability;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_instance_availability_set.unwrap_or_default() }
}
pub struct DescribeScheduledInstanceAvailabilityOutput {
    pub next_token: Option<String>,
    pub scheduled_instance_availability_set: Option<Vec<ScheduledInstanceAvailability>>,
}
impl Shape for DescribeScheduledInstanceAvailabilityOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeScheduledInstanceAvailabilityResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ScheduledInstanceAvailabilitySet", "scheduledInstanceAvailabilitySet", SCHEDULED_INSTANCE_AVAILABILITY_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, scheduled_instance_availability_set }
}
impl DescribeScheduledInstanceAvailabilityOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn scheduled_instance_availability_set(&self) -> &[ScheduledInstanceAvailability] { items(&self.scheduled_instance_availability_set) }
}

pub struct DescribeScheduledInstancesInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub scheduled_instance_ids: Option<Vec<String>>,
    pub slot_start_time_range: Option<SlotStartTimeRangeRequest>,
}
impl Shape for DescribeScheduledInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeScheduledInstancesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("ScheduledInstanceIds", "ScheduledInstanceId", SCHEDULED_INSTANCE_ID_REQUEST_SET_LIST),
        field("SlotStartTimeRange", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, scheduled_instance_ids, slot_start_time_range }
}
impl Operation for DescribeScheduledInstancesInput {
    type Output = DescribeScheduledInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ScheduledInstanceSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeScheduledInstances", SERVICE)
    };
}
impl Paginated for DescribeScheduledInstancesInput {
    type Item = ScheduledInstance;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_instance_set.unwrap_or_default() }
}
pub struct DescribeScheduledInstancesOutput {
    pub next_token: Option<String>, pub scheduled_instance_set: Option<Vec<ScheduledInstance>>,
}
impl Shape for DescribeScheduledInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeScheduledInstancesResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("ScheduledInstanceSet", "scheduledInstanceSet", SCHEDULED_INSTANCE_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, scheduled_instance_set }
}
impl DescribeScheduledInstancesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn scheduled_instance_set(&self) -> &[ScheduledInstance] { items(&self.scheduled_instance_set) }
}

pub struct DescribeSecondaryInterfacesInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub secondary_interface_ids: Option<Vec<String>>,
}
impl Shape for DescribeSecondaryInterfacesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondaryInterfacesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("SecondaryInterfaceIds", "SecondaryInterfaceId", SECONDARY_INTERFACE_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, secondary_interface_ids }
}
impl Operation for DescribeSecondaryInterfacesInput {
    type Output = DescribeSecondaryInterfacesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecondaryInterfaces"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSecondaryInterfaces", SERVICE)
    };
}
impl Paginated for DescribeSecondaryInterfacesInput {
    type Item = SecondaryInterface;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.secondary_interfaces.unwrap_or_default() }
}
pub struct DescribeSecondaryInterfacesOutput {
    pub secondary_interfaces: Option<Vec<SecondaryInterface>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecondaryInterfacesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondaryInterfacesResult", members: &[
        field("SecondaryInterfaces", "secondaryInterfaceSet", SECONDARY_INTERFACE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_interfaces, next_token }
}
impl DescribeSecondaryInterfacesOutput {
    #[inline] pub fn secondary_interfaces(&self) -> &[SecondaryInterface] { items(&self.secondary_interfaces) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecondaryNetworksInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub secondary_network_ids: Option<Vec<String>>,
}
impl Shape for DescribeSecondaryNetworksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondaryNetworksRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("SecondaryNetworkIds", "SecondaryNetworkId", SECONDARY_NETWORK_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, secondary_network_ids }
}
impl Operation for DescribeSecondaryNetworksInput {
    type Output = DescribeSecondaryNetworksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecondaryNetworks"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSecondaryNetworks", SERVICE)
    };
}
impl Paginated for DescribeSecondaryNetworksInput {
    type Item = SecondaryNetwork;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.secondary_networks.unwrap_or_default() }
}
pub struct DescribeSecondaryNetworksOutput {
    pub secondary_networks: Option<Vec<SecondaryNetwork>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecondaryNetworksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondaryNetworksResult", members: &[
        field("SecondaryNetworks", "secondaryNetworkSet", SECONDARY_NETWORK_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_networks, next_token }
}
impl DescribeSecondaryNetworksOutput {
    #[inline] pub fn secondary_networks(&self) -> &[SecondaryNetwork] { items(&self.secondary_networks) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecondarySubnetsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub secondary_subnet_ids: Option<Vec<String>>,
}
impl Shape for DescribeSecondarySubnetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondarySubnetsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
        field("SecondarySubnetIds", "SecondarySubnetId", SECONDARY_SUBNET_ID_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token, secondary_subnet_ids }
}
impl Operation for DescribeSecondarySubnetsInput {
    type Output = DescribeSecondarySubnetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecondarySubnets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSecondarySubnets", SERVICE)
    };
}
impl Paginated for DescribeSecondarySubnetsInput {
    type Item = SecondarySubnet;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.secondary_subnets.unwrap_or_default() }
}
pub struct DescribeSecondarySubnetsOutput {
    pub secondary_subnets: Option<Vec<SecondarySubnet>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecondarySubnetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecondarySubnetsResult", members: &[
        field("SecondarySubnets", "secondarySubnetSet", SECONDARY_SUBNET_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_subnets, next_token }
}
impl DescribeSecondarySubnetsOutput {
    #[inline] pub fn secondary_subnets(&self) -> &[SecondarySubnet] { items(&self.secondary_subnets) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecurityGroupReferencesInput { pub dry_run: Option<bool>, pub group_id: Option<Vec<String>> }
impl Shape for DescribeSecurityGroupReferencesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupReferencesRequest", members: &[
        field("DryRun", "", BOOLEAN), field("GroupId", "", GROUP_IDS_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, group_id }
}
impl Operation for DescribeSecurityGroupReferencesInput {
    type Output = DescribeSecurityGroupReferencesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeSecurityGroupReferences", SERVICE);
}
pub struct DescribeSecurityGroupReferencesOutput {
    pub security_group_reference_set: Option<Vec<SecurityGroupReference>>,
}
impl Shape for DescribeSecurityGroupReferencesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupReferencesResult", members: &[
        field("SecurityGroupReferenceSet", "securityGroupReferenceSet", SECURITY_GROUP_REFERENCES_LIST),
    ], ..Schema::NONE };
    members! { security_group_reference_set }
}
impl DescribeSecurityGroupReferencesOutput {
    #[inline] pub fn security_group_reference_set(&self) -> &[SecurityGroupReference] { items(&self.security_group_reference_set) }
}

pub struct DescribeSecurityGroupRulesInput {
    pub filters: Option<Vec<Filter>>, pub security_group_rule_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeSecurityGroupRulesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupRulesRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST),
        field("SecurityGroupRuleIds", "SecurityGroupRuleId", SECURITY_GROUP_RULE_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { filters, security_group_rule_ids, dry_run, next_token, max_results }
}
impl Operation for DescribeSecurityGroupRulesInput {
    type Output = DescribeSecurityGroupRulesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecurityGroupRules"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSecurityGroupRules", SERVICE)
    };
}
impl Paginated for DescribeSecurityGroupRulesInput {
    type Item = SecurityGroupRule;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.security_group_rules.unwrap_or_default() }
}
pub struct DescribeSecurityGroupRulesOutput {
    pub security_group_rules: Option<Vec<SecurityGroupRule>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecurityGroupRulesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupRulesResult", members: &[
        field("SecurityGroupRules", "securityGroupRuleSet", SECURITY_GROUP_RULE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { security_group_rules, next_token }
}
impl DescribeSecurityGroupRulesOutput {
    #[inline] pub fn security_group_rules(&self) -> &[SecurityGroupRule] { items(&self.security_group_rules) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecurityGroupVpcAssociationsInput {
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeSecurityGroupVpcAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupVpcAssociationsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, next_token, max_results, dry_run }
}
impl Operation for DescribeSecurityGroupVpcAssociationsInput {
    type Output = DescribeSecurityGroupVpcAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecurityGroupVpcAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSecurityGroupVpcAssociations", SERVICE)
    };
}
impl Paginated for DescribeSecurityGroupVpcAssociationsInput {
    type Item = SecurityGroupVpcAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.security_group_vpc_associations.unwrap_or_default() }
}
pub struct DescribeSecurityGroupVpcAssociationsOutput {
    pub security_group_vpc_associations: Option<Vec<SecurityGroupVpcAssociation>>, pub next_token: Option<String>,
}
impl Shape for DescribeSecurityGroupVpcAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupVpcAssociationsResult", members: &[
        field("SecurityGroupVpcAssociations", "securityGroupVpcAssociationSet", SECURITY_GROUP_VPC_ASSOCIATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { security_group_vpc_associations, next_token }
}
impl DescribeSecurityGroupVpcAssociationsOutput {
    #[inline] pub fn security_group_vpc_associations(&self) -> &[SecurityGroupVpcAssociation] { items(&self.security_group_vpc_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSecurityGroupsInput {
    pub group_ids: Option<Vec<String>>, pub group_names: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeSecurityGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupsRequest", members: &[
        field("GroupIds", "GroupId", GROUP_ID_STRING_LIST_LIST),
        field("GroupNames", "GroupName", GROUP_NAME_STRING_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { group_ids, group_names, next_token, max_results, dry_run, filters }
}
impl Operation for DescribeSecurityGroupsInput {
    type Output = DescribeSecurityGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SecurityGroups"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSecurityGroups", SERVICE)
    };
}
impl Paginated for DescribeSecurityGroupsInput {
    type Item = SecurityGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.security_groups.unwrap_or_default() }
}
pub struct DescribeSecurityGroupsOutput {
    pub next_token: Option<String>, pub security_groups: Option<Vec<SecurityGroup>>,
}
impl Shape for DescribeSecurityGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSecurityGroupsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("SecurityGroups", "securityGroupInfo", SECURITY_GROUP_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, security_groups }
}
impl DescribeSecurityGroupsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn security_groups(&self) -> &[SecurityGroup] { items(&self.security_groups) }
}

pub struct DescribeServiceLinkVirtualInterfacesInput {
    pub service_link_virtual_interface_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeServiceLinkVirtualInterfacesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeServiceLinkVirtualInterfacesRequest", members: &[
        field("ServiceLinkVirtualInterfaceIds", "ServiceLinkVirtualInterfaceId", SERVICE_LINK_VIRTUAL_INTERFACE_ID_SET_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { service_link_virtual_interface_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeServiceLinkVirtualInterfacesInput {
    type Output = DescribeServiceLinkVirtualInterfacesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeServiceLinkVirtualInterfaces", SERVICE);
}
pub struct DescribeServiceLinkVirtualInterfacesOutput {
    pub service_link_virtual_interfaces: Option<Vec<ServiceLinkVirtualInterface>>, pub next_token: Option<String>,
}
impl Shape for DescribeServiceLinkVirtualInterfacesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeServiceLinkVirtualInterfacesResult", members: &[
        field("ServiceLinkVirtualInterfaces", "serviceLinkVirtualInterfaceSet", SERVICE_LINK_VIRTUAL_INTERFACE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { service_link_virtual_interfaces, next_token }
}
impl DescribeServiceLinkVirtualInterfacesOutput {
    #[inline] pub fn service_link_virtual_interfaces(&self) -> &[ServiceLinkVirtualInterface] { items(&self.service_link_virtual_interfaces) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSnapshotAttributeInput {
    pub attribute: Option<SnapshotAttributeName>, pub snapshot_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeSnapshotAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("SnapshotId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, snapshot_id, dry_run }
}
impl Operation for DescribeSnapshotAttributeInput {
    type Output = DescribeSnapshotAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeSnapshotAttribute", SERVICE);
}
pub struct DescribeSnapshotAttributeOutput {
    pub product_codes: Option<Vec<ProductCode>>, pub snapshot_id: Option<String>,
    pub create_volume_permissions: Option<Vec<CreateVolumePermission>>,
}
impl Shape for DescribeSnapshotAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotAttributeResult", members: &[
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST), field("SnapshotId", "snapshotId", STRING),
        field("CreateVolumePermissions", "createVolumePermission", CREATE_VOLUME_PERMISSION_LIST_LIST),
    ], ..Schema::NONE };
    members! { product_codes, snapshot_id, create_volume_permissions }
}
impl DescribeSnapshotAttributeOutput {
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn create_volume_permissions(&self) -> &[CreateVolumePermission] { items(&self.create_volume_permissions) }
}

pub struct DescribeSnapshotTierStatusInput {
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>, pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
impl Shape for DescribeSnapshotTierStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotTierStatusRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { filters, dry_run, next_token, max_results }
}
impl Operation for DescribeSnapshotTierStatusInput {
    type Output = DescribeSnapshotTierStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SnapshotTierStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSnapshotTierStatus", SERVICE)
    };
}
impl Paginated for DescribeSnapshotTierStatusInput {
    type Item = SnapshotTierStatus;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.snapshot_tier_statuses.unwrap_or_default() }
}
pub struct DescribeSnapshotTierStatusOutput {
    pub snapshot_tier_statuses: Option<Vec<SnapshotTierStatus>>, pub next_token: Option<String>,
}
impl Shape for DescribeSnapshotTierStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotTierStatusResult", members: &[
        field("SnapshotTierStatuses", "snapshotTierStatusSet", SNAPSHOT_TIER_STATUS_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { snapshot_tier_statuses, next_token }
}
impl DescribeSnapshotTierStatusOutput {
    #[inline] pub fn snapshot_tier_statuses(&self) -> &[SnapshotTierStatus] { items(&self.snapshot_tier_statuses) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSnapshotsInput {
    pub max_results: Option<i32>, pub next_token: Option<String>, pub owner_ids: Option<Vec<String>>,
    pub restorable_by_user_ids: Option<Vec<String>>, pub snapshot_ids: Option<Vec<String>>, pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeSnapshotsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotsRequest", members: &[
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("OwnerIds", "Owner", OWNER_STRING_LIST_LIST),
        field("RestorableByUserIds", "RestorableBy", RESTORABLE_BY_STRING_LIST_LIST),
        field("SnapshotIds", "SnapshotId", SNAPSHOT_ID_STRING_LIST_LIST), field("DryRun", "dryRun", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { max_results, next_token, owner_ids, restorable_by_user_ids, snapshot_ids, dry_run, filters }
}
impl Operation for DescribeSnapshotsInput {
    type Output = DescribeSnapshotsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Snapshots"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSnapshots", SERVICE)
    };
}
impl Paginated for DescribeSnapshotsInput {
    type Item = Snapshot;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.snapshots.unwrap_or_default() }
}
pub struct DescribeSnapshotsOutput { pub next_token: Option<String>, pub snapshots: Option<Vec<Snapshot>> }
impl Shape for DescribeSnapshotsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSnapshotsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Snapshots", "snapshotSet", SNAPSHOT_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, snapshots }
}
impl DescribeSnapshotsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn snapshots(&self) -> &[Snapshot] { items(&self.snapshots) }
}

pub struct DescribeSpotDatafeedSubscriptionInput { pub dry_run: Option<bool> }
impl Shape for DescribeSpotDatafeedSubscriptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotDatafeedSubscriptionRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DescribeSpotDatafeedSubscriptionInput {
    type Output = DescribeSpotDatafeedSubscriptionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeSpotDatafeedSubscription", SERVICE);
}
pub struct DescribeSpotDatafeedSubscriptionOutput { pub spot_datafeed_subscription: Option<SpotDatafeedSubscription> }
impl Shape for DescribeSpotDatafeedSubscriptionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotDatafeedSubscriptionResult", members: &[
        field("SpotDatafeedSubscription", "spotDatafeedSubscription", STRUCTURE),
    ], ..Schema::NONE };
    members! { spot_datafeed_subscription }
}
impl DescribeSpotDatafeedSubscriptionOutput {
    #[inline] pub fn spot_datafeed_subscription(&self) -> &SpotDatafeedSubscription { nested(&self.spot_datafeed_subscription) }
}

pub struct DescribeSpotFleetInstancesInput {
    pub dry_run: Option<bool>, pub spot_fleet_request_id: Option<String>, pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
impl Shape for DescribeSpotFleetInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetInstancesRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("SpotFleetRequestId", "spotFleetRequestId", STRING).required(),
        field("NextToken", "nextToken", STRING), field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, spot_fleet_request_id, next_token, max_results }
}
impl Operation for DescribeSpotFleetInstancesInput {
    type Output = DescribeSpotFleetInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["ActiveInstances"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSpotFleetInstances", SERVICE)
    };
}
impl Paginated for DescribeSpotFleetInstancesInput {
    type Item = ActiveInstance;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.active_instances.unwrap_or_default() }
}
pub struct DescribeSpotFleetInstancesOutput {
    pub active_instances: Option<Vec<ActiveInstance>>, pub next_token: Option<String>,
    pub spot_fleet_request_id: Option<String>,
}
impl Shape for DescribeSpotFleetInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetInstancesResponse", members: &[
        field("ActiveInstances", "activeInstanceSet", ACTIVE_INSTANCE_SET_LIST),
        field("NextToken", "nextToken", STRING), field("SpotFleetRequestId", "spotFleetRequestId", STRING),
    ], ..Schema::NONE };
    members! { active_instances, next_token, spot_fleet_request_id }
}
impl DescribeSpotFleetInstancesOutput {
    #[inline] pub fn active_instances(&self) -> &[ActiveInstance] { items(&self.active_instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn spot_fleet_request_id(&self) -> &str { text(&self.spot_fleet_request_id) }
}

pub struct DescribeSpotFleetRequestHistoryInput {
    pub dry_run: Option<bool>, pub spot_fleet_request_id: Option<String>, pub event_type: Option<EventType>,
    pub start_time: Option<Timestamp>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeSpotFleetRequestHistoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetRequestHistoryRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("SpotFleetRequestId", "spotFleetRequestId", STRING).required(),
        field("EventType", "eventType", ENUM), field("StartTime", "startTime", TIMESTAMP).required(),
        field("NextToken", "nextToken", STRING), field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, spot_fleet_request_id, event_type, start_time, next_token, max_results }
}
impl Operation for DescribeSpotFleetRequestHistoryInput {
    type Output = DescribeSpotFleetRequestHistoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeSpotFleetRequestHistory", SERVICE);
}
pub struct DescribeSpotFleetRequestHistoryOutput {
    pub history_records: Option<Vec<HistoryRecord>>, pub last_evaluated_time: Option<Timestamp>,
    pub next_token: Option<String>, pub spot_fleet_request_id: Option<String>, pub start_time: Option<Timestamp>,
}
impl Shape for DescribeSpotFleetRequestHistoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetRequestHistoryResponse", members: &[
        field("HistoryRecords", "historyRecordSet", HISTORY_RECORDS_LIST),
        field("LastEvaluatedTime", "lastEvaluatedTime", TIMESTAMP), field("NextToken", "nextToken", STRING),
        field("SpotFleetRequestId", "spotFleetRequestId", STRING), field("StartTime", "startTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! { history_records, last_evaluated_time, next_token, spot_fleet_request_id, start_time }
}
impl DescribeSpotFleetRequestHistoryOutput {
    #[inline] pub fn history_records(&self) -> &[HistoryRecord] { items(&self.history_records) }
    #[inline] pub fn last_evaluated_time(&self) -> Timestamp { moment(&self.last_evaluated_time) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn spot_fleet_request_id(&self) -> &str { text(&self.spot_fleet_request_id) }
    #[inline] pub fn start_time(&self) -> Timestamp { moment(&self.start_time) }
}

pub struct DescribeSpotFleetRequestsInput {
    pub dry_run: Option<bool>, pub spot_fleet_request_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
impl Shape for DescribeSpotFleetRequestsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetRequestsRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("SpotFleetRequestIds", "spotFleetRequestId", SPOT_FLEET_REQUEST_ID_LIST_LIST),
        field("NextToken", "nextToken", STRING), field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, spot_fleet_request_ids, next_token, max_results }
}
impl Operation for DescribeSpotFleetRequestsInput {
    type Output = DescribeSpotFleetRequestsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SpotFleetRequestConfigs"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSpotFleetRequests", SERVICE)
    };
}
impl Paginated for DescribeSpotFleetRequestsInput {
    type Item = SpotFleetRequestConfig;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.spot_fleet_request_configs.unwrap_or_default() }
}
pub struct DescribeSpotFleetRequestsOutput {
    pub next_token: Option<String>, pub spot_fleet_request_configs: Option<Vec<SpotFleetRequestConfig>>,
}
impl Shape for DescribeSpotFleetRequestsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotFleetRequestsResponse", members: &[
        field("NextToken", "nextToken", STRING),
        field("SpotFleetRequestConfigs", "spotFleetRequestConfigSet", SPOT_FLEET_REQUEST_CONFIG_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, spot_fleet_request_configs }
}
impl DescribeSpotFleetRequestsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn spot_fleet_request_configs(&self) -> &[SpotFleetRequestConfig] { items(&self.spot_fleet_request_configs) }
}

pub struct DescribeSpotInstanceRequestsInput {
    pub next_token: Option<String>, pub max_results: Option<i32>, pub dry_run: Option<bool>,
    pub spot_instance_request_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeSpotInstanceRequestsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotInstanceRequestsRequest", members: &[
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
        field("SpotInstanceRequestIds", "SpotInstanceRequestId", SPOT_INSTANCE_REQUEST_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, max_results, dry_run, spot_instance_request_ids, filters }
}
impl Operation for DescribeSpotInstanceRequestsInput {
    type Output = DescribeSpotInstanceRequestsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SpotInstanceRequests"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSpotInstanceRequests", SERVICE)
    };
}
impl Paginated for DescribeSpotInstanceRequestsInput {
    type Item = SpotInstanceRequest;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.spot_instance_requests.unwrap_or_default() }
}
pub struct DescribeSpotInstanceRequestsOutput {
    pub spot_instance_requests: Option<Vec<SpotInstanceRequest>>, pub next_token: Option<String>,
}
impl Shape for DescribeSpotInstanceRequestsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotInstanceRequestsResult", members: &[
        field("SpotInstanceRequests", "spotInstanceRequestSet", SPOT_INSTANCE_REQUEST_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { spot_instance_requests, next_token }
}
impl DescribeSpotInstanceRequestsOutput {
    #[inline] pub fn spot_instance_requests(&self) -> &[SpotInstanceRequest] { items(&self.spot_instance_requests) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSpotPriceHistoryInput {
    pub availability_zone_id: Option<String>, pub dry_run: Option<bool>, pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>, pub instance_types: Option<Vec<InstanceType>>,
    pub product_descriptions: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub availability_zone: Option<String>, pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeSpotPriceHistoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotPriceHistoryRequest", members: &[
        field("AvailabilityZoneId", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("StartTime", "startTime", TIMESTAMP), field("EndTime", "endTime", TIMESTAMP),
        field("InstanceTypes", "InstanceType", INSTANCE_TYPE_LIST_LIST),
        field("ProductDescriptions", "ProductDescription", PRODUCT_DESCRIPTION_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("AvailabilityZone", "availabilityZone", STRING),
        field("MaxResults", "maxResults", INTEGER), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! {
        availability_zone_id, dry_run, start_time, end_time, instance_types, product_descriptions, filters,
        availability_zone, max_results, next_token,
    }
}
impl Operation for DescribeSpotPriceHistoryInput {
    type Output = DescribeSpotPriceHistoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["SpotPriceHistory"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSpotPriceHistory", SERVICE)
    };
}
impl Paginated for DescribeSpotPriceHistoryInput {
    type Item = SpotPrice;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.spot_price_history.unwrap_or_default() }
}
pub struct DescribeSpotPriceHistoryOutput {
    pub next_token: Option<String>, pub spot_price_history: Option<Vec<SpotPrice>>,
}
impl Shape for DescribeSpotPriceHistoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSpotPriceHistoryResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("SpotPriceHistory", "spotPriceHistorySet", SPOT_PRICE_HISTORY_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, spot_price_history }
}
impl DescribeSpotPriceHistoryOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn spot_price_history(&self) -> &[SpotPrice] { items(&self.spot_price_history) }
}

pub struct DescribeStaleSecurityGroupsInput {
    pub dry_run: Option<bool>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub vpc_id: Option<String>,
}
impl Shape for DescribeStaleSecurityGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeStaleSecurityGroupsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("VpcId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, max_results, next_token, vpc_id }
}
impl Operation for DescribeStaleSecurityGroupsInput {
    type Output = DescribeStaleSecurityGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["StaleSecurityGroupSet"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeStaleSecurityGroups", SERVICE)
    };
}
impl Paginated for DescribeStaleSecurityGroupsInput {
    type Item = StaleSecurityGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.stale_security_group_set.unwrap_or_default() }
}
pub struct DescribeStaleSecurityGroupsOutput {
    pub next_token: Option<String>, pub stale_security_group_set: Option<Vec<StaleSecurityGroup>>,
}
impl Shape for DescribeStaleSecurityGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeStaleSecurityGroupsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("StaleSecurityGroupSet", "staleSecurityGroupSet", STALE_SECURITY_GROUP_SET_LIST),
    ], ..Schema::NONE };
    members! { next_token, stale_security_group_set }
}
impl DescribeStaleSecurityGroupsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn stale_security_group_set(&self) -> &[StaleSecurityGroup] { items(&self.stale_security_group_set) }
}

pub struct DescribeStoreImageTasksInput {
    pub image_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeStoreImageTasksInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeStoreImageTasksRequest", members: &[
        field("ImageIds", "ImageId", IMAGE_ID_LIST_LIST), field("DryRun", "", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { image_ids, dry_run, filters, next_token, max_results }
}
impl Operation for DescribeStoreImageTasksInput {
    type Output = DescribeStoreImageTasksOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["StoreImageTaskResults"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeStoreImageTasks", SERVICE)
    };
}
impl Paginated for DescribeStoreImageTasksInput {
    type Item = StoreImageTaskResult;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.store_image_task_results.unwrap_or_default() }
}
pub struct DescribeStoreImageTasksOutput {
    pub store_image_task_results: Option<Vec<StoreImageTaskResult>>, pub next_token: Option<String>,
}
impl Shape for DescribeStoreImageTasksOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeStoreImageTasksResult", members: &[
        field("StoreImageTaskResults", "storeImageTaskResultSet", STORE_IMAGE_TASK_RESULT_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { store_image_task_results, next_token }
}
impl DescribeStoreImageTasksOutput {
    #[inline] pub fn store_image_task_results(&self) -> &[StoreImageTaskResult] { items(&self.store_image_task_results) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeSubnetsInput {
    pub filters: Option<Vec<Filter>>, pub subnet_ids: Option<Vec<String>>, pub next_token: Option<String>,
    pub max_results: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for DescribeSubnetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSubnetsRequest", members: &[
        field("Filters", "Filter", FILTER_LIST_LIST), field("SubnetIds", "SubnetId", SUBNET_ID_STRING_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { filters, subnet_ids, next_token, max_results, dry_run }
}
impl Operation for DescribeSubnetsInput {
    type Output = DescribeSubnetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Subnets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeSubnets", SERVICE)
    };
}
impl Paginated for DescribeSubnetsInput {
    type Item = Subnet;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.subnets.unwrap_or_default() }
}
pub struct DescribeSubnetsOutput { pub next_token: Option<String>, pub subnets: Option<Vec<Subnet>> }
impl Shape for DescribeSubnetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeSubnetsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Subnets", "subnetSet", SUBNET_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, subnets }
}
impl DescribeSubnetsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn subnets(&self) -> &[Subnet] { items(&self.subnets) }
}

pub struct DescribeTagsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTagsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTagsRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("MaxResults", "maxResults", INTEGER), field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTagsInput {
    type Output = DescribeTagsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Tags"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTags", SERVICE)
    };
}
impl Paginated for DescribeTagsInput {
    type Item = TagDescription;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.tags.unwrap_or_default() }
}
pub struct DescribeTagsOutput { pub next_token: Option<String>, pub tags: Option<Vec<TagDescription>> }
impl Shape for DescribeTagsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTagsResult", members: &[
        field("NextToken", "nextToken", STRING), field("Tags", "tagSet", TAG_DESCRIPTION_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, tags }
}
impl DescribeTagsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn tags(&self) -> &[TagDescription] { items(&self.tags) }
}

pub struct DescribeTrafficMirrorFilterRulesInput {
    pub traffic_mirror_filter_rule_ids: Option<Vec<String>>, pub traffic_mirror_filter_id: Option<String>,
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorFilterRulesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorFilterRulesRequest", members: &[
        field("TrafficMirrorFilterRuleIds", "TrafficMirrorFilterRuleId", TRAFFIC_MIRROR_FILTER_RULE_ID_LIST_LIST),
        field("TrafficMirrorFilterId", "", STRING), field("DryRun", "", BOOLEAN),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_rule_ids, traffic_mirror_filter_id, dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTrafficMirrorFilterRulesInput {
    type Output = DescribeTrafficMirrorFilterRulesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeTrafficMirrorFilterRules", SERVICE);
}
pub struct DescribeTrafficMirrorFilterRulesOutput {
    pub traffic_mirror_filter_rules: Option<Vec<TrafficMirrorFilterRule>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorFilterRulesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorFilterRulesResult", members: &[
        field("TrafficMirrorFilterRules", "trafficMirrorFilterRuleSet", TRAFFIC_MIRROR_FILTER_RULE_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_rules, next_token }
}
impl DescribeTrafficMirrorFilterRulesOutput {
    #[inline] pub fn traffic_mirror_filter_rules(&self) -> &[TrafficMirrorFilterRule] { items(&self.traffic_mirror_filter_rules) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTrafficMirrorFiltersInput {
    pub traffic_mirror_filter_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorFiltersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorFiltersRequest", members: &[
        field("TrafficMirrorFilterIds", "TrafficMirrorFilterId", TRAFFIC_MIRROR_FILTER_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_ids, dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTrafficMirrorFiltersInput {
    type Output = DescribeTrafficMirrorFiltersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TrafficMirrorFilters"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTrafficMirrorFilters", SERVICE)
    };
}
impl Paginated for DescribeTrafficMirrorFiltersInput {
    type Item = TrafficMirrorFilter;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.traffic_mirror_filters.unwrap_or_default() }
}
pub struct DescribeTrafficMirrorFiltersOutput {
    pub traffic_mirror_filters: Option<Vec<TrafficMirrorFilter>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorFiltersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorFiltersResult", members: &[
        field("TrafficMirrorFilters", "trafficMirrorFilterSet", TRAFFIC_MIRROR_FILTER_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filters, next_token }
}
impl DescribeTrafficMirrorFiltersOutput {
    #[inline] pub fn traffic_mirror_filters(&self) -> &[TrafficMirrorFilter] { items(&self.traffic_mirror_filters) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTrafficMirrorSessionsInput {
    pub traffic_mirror_session_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorSessionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorSessionsRequest", members: &[
        field("TrafficMirrorSessionIds", "TrafficMirrorSessionId", TRAFFIC_MIRROR_SESSION_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_session_ids, dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTrafficMirrorSessionsInput {
    type Output = DescribeTrafficMirrorSessionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TrafficMirrorSessions"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTrafficMirrorSessions", SERVICE)
    };
}
impl Paginated for DescribeTrafficMirrorSessionsInput {
    type Item = TrafficMirrorSession;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.traffic_mirror_sessions.unwrap_or_default() }
}
pub struct DescribeTrafficMirrorSessionsOutput {
    pub traffic_mirror_sessions: Option<Vec<TrafficMirrorSession>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorSessionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorSessionsResult", members: &[
        field("TrafficMirrorSessions", "trafficMirrorSessionSet", TRAFFIC_MIRROR_SESSION_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_sessions, next_token }
}
impl DescribeTrafficMirrorSessionsOutput {
    #[inline] pub fn traffic_mirror_sessions(&self) -> &[TrafficMirrorSession] { items(&self.traffic_mirror_sessions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTrafficMirrorTargetsInput {
    pub traffic_mirror_target_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorTargetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorTargetsRequest", members: &[
        field("TrafficMirrorTargetIds", "TrafficMirrorTargetId", TRAFFIC_MIRROR_TARGET_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_target_ids, dry_run, filters, max_results, next_token }
}
impl Operation for DescribeTrafficMirrorTargetsInput {
    type Output = DescribeTrafficMirrorTargetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TrafficMirrorTargets"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTrafficMirrorTargets", SERVICE)
    };
}
impl Paginated for DescribeTrafficMirrorTargetsInput {
    type Item = TrafficMirrorTarget;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.traffic_mirror_targets.unwrap_or_default() }
}
pub struct DescribeTrafficMirrorTargetsOutput {
    pub traffic_mirror_targets: Option<Vec<TrafficMirrorTarget>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrafficMirrorTargetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrafficMirrorTargetsResult", members: &[
        field("TrafficMirrorTargets", "trafficMirrorTargetSet", TRAFFIC_MIRROR_TARGET_SET_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_targets, next_token }
}
impl DescribeTrafficMirrorTargetsOutput {
    #[inline] pub fn traffic_mirror_targets(&self) -> &[TrafficMirrorTarget] { items(&self.traffic_mirror_targets) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayAttachmentsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayAttachmentsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayAttachmentsRequest", members: &[
        field("TransitGatewayAttachmentIds", "", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayAttachmentsInput {
    type Output = DescribeTransitGatewayAttachmentsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayAttachments"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGatewayAttachments", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewayAttachmentsInput {
    type Item = TransitGatewayAttachment;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_attachments.unwrap_or_default() }
}
pub struct DescribeTransitGatewayAttachmentsOutput {
    pub transit_gateway_attachments: Option<Vec<TransitGatewayAttachment>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayAttachmentsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayAttachmentsResult", members: &[
        field("TransitGatewayAttachments", "transitGatewayAttachments", TRANSIT_GATEWAY_ATTACHMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_attachments, next_token }
}
impl DescribeTransitGatewayAttachmentsOutput {
    #[inline] pub fn transit_gateway_attachments(&self) -> &[TransitGatewayAttachment] { items(&self.transit_gateway_attachments) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayConnectPeersInput {
    pub transit_gateway_connect_peer_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayConnectPeersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayConnectPeersRequest", members: &[
        field("TransitGatewayConnectPeerIds", "", TRANSIT_GATEWAY_CONNECT_PEER_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_connect_peer_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayConnectPeersInput {
    type Output = DescribeTransitGatewayConnectPeersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayConnectPeers"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGatewayConnectPeers", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewayConnectPeersInput {
    type Item = TransitGatewayConnectPeer;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_connect_peers.unwrap_or_default() }
}
pub struct DescribeTransitGatewayConnectPeersOutput {
    pub transit_gateway_connect_peers: Option<Vec<TransitGatewayConnectPeer>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayConnectPeersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayConnectPeersResult", members: &[
        field("TransitGatewayConnectPeers", "transitGatewayConnectPeerSet", TRANSIT_GATEWAY_CONNECT_PEER_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_connect_peers, next_token }
}
impl DescribeTransitGatewayConnectPeersOutput {
    #[inline] pub fn transit_gateway_connect_peers(&self) -> &[TransitGatewayConnectPeer] { items(&self.transit_gateway_connect_peers) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayConnectsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayConnectsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayConnectsRequest", members: &[
        field("TransitGatewayAttachmentIds", "", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayConnectsInput {
    type Output = DescribeTransitGatewayConnectsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayConnects"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGatewayConnects", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewayConnectsInput {
    type Item = TransitGatewayConnect;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_connects.unwrap_or_default() }
}
pub struct DescribeTransitGatewayConnectsOutput {
    pub transit_gateway_connects: Option<Vec<TransitGatewayConnect>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayConnectsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayConnectsResult", members: &[
        field("TransitGatewayConnects", "transitGatewayConnectSet", TRANSIT_GATEWAY_CONNECT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_connects, next_token }
}
impl DescribeTransitGatewayConnectsOutput {
    #[inline] pub fn transit_gateway_connects(&self) -> &[TransitGatewayConnect] { items(&self.transit_gateway_connects) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayMeteringPoliciesInput {
    pub transit_gateway_metering_policy_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayMeteringPoliciesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayMeteringPoliciesRequest", members: &[
        field("TransitGatewayMeteringPolicyIds", "", TRANSIT_GATEWAY_METERING_POLICY_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayMeteringPoliciesInput {
    type Output = DescribeTransitGatewayMeteringPoliciesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeTransitGatewayMeteringPolicies", SERVICE);
}
pub struct DescribeTransitGatewayMeteringPoliciesOutput {
    pub transit_gateway_metering_policies: Option<Vec<TransitGatewayMeteringPolicy>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayMeteringPoliciesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayMeteringPoliciesResult", members: &[
        field("TransitGatewayMeteringPolicies", "transitGatewayMeteringPolicies", TRANSIT_GATEWAY_METERING_POLICY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policies, next_token }
}
impl DescribeTransitGatewayMeteringPoliciesOutput {
    #[inline] pub fn transit_gateway_metering_policies(&self) -> &[TransitGatewayMeteringPolicy] { items(&self.transit_gateway_metering_policies) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayMulticastDomainsInput {
    pub transit_gateway_multicast_domain_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayMulticastDomainsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayMulticastDomainsRequest", members: &[
        field("TransitGatewayMulticastDomainIds", "", TRANSIT_GATEWAY_MULTICAST_DOMAIN_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayMulticastDomainsInput {
    type Output = DescribeTransitGatewayMulticastDomainsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayMulticastDomains"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGatewayMulticastDomains", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewayMulticastDomainsInput {
    type Item = TransitGatewayMulticastDomain;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_multicast_domains.unwrap_or_default() }
}
pub struct DescribeTransitGatewayMulticastDomainsOutput {
    pub transit_gateway_multicast_domains: Option<Vec<TransitGatewayMulticastDomain>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayMulticastDomainsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayMulticastDomainsResult", members: &[
        field("TransitGatewayMulticastDomains", "transitGatewayMulticastDomains", TRANSIT_GATEWAY_MULTICAST_DOMAIN_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domains, next_token }
}
impl DescribeTransitGatewayMulticastDomainsOutput {
    #[inline] pub fn transit_gateway_multicast_domains(&self) -> &[TransitGatewayMulticastDomain] { items(&self.transit_gateway_multicast_domains) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayNetworkFunctionAttachmentsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayNetworkFunctionAttachmentsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayNetworkFunctionAttachmentsRequest", members: &[
        field("TransitGatewayAttachmentIds", "TransitGatewayAttachmentId", TRANSIT_GATEWAY_NETWORK_FUNCTION_ATTACHMENT_ID_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayNetworkFunctionAttachmentsInput {
    type Output = DescribeTransitGatewayNetworkFunctionAttachmentsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeTransitGatewayNetworkFunctionAttachments", SERVICE);
}
pub struct DescribeTransitGatewayNetworkFunctionAttachmentsOutput {
    pub transit_gateway_network_function_attachments: Option<Vec<TransitGatewayNetworkFunctionAttachment>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayNetworkFunctionAttachmentsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayNetworkFunctionAttachmentsResult", members: &[
        field("TransitGatewayNetworkFunctionAttachments", "transitGatewayNetworkFunctionAttachmentSet", TRANSIT_GATEWAY_NETWORK_FUNCTION_ATTACHMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_network_function_attachments, next_token }
}
impl DescribeTransitGatewayNetworkFunctionAttachmentsOutput {
    #[inline] pub fn transit_gateway_network_function_attachments(&self) -> &[TransitGatewayNetworkFunctionAttachment] { items(&self.transit_gateway_network_function_attachments) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayPeeringAttachmentsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayPeeringAttachmentsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayPeeringAttachmentsRequest", members: &[
        field("TransitGatewayAttachmentIds", "", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayPeeringAttachmentsInput {
    type Output = DescribeTransitGatewayPeeringAttachmentsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayPeeringAttachments"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGatewayPeeringAttachments", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewayPeeringAttachmentsInput {
    type Item = TransitGatewayPeeringAttachment;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_peering_attachments.unwrap_or_default() }
}
pub struct DescribeTransitGatewayPeeringAttachmentsOutput {
    pub transit_gateway_peering_attachments: Option<Vec<TransitGatewayPeeringAttachment>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayPeeringAttachmentsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayPeeringAttachmentsResult", members: &[
        field("TransitGatewayPeeringAttachments", "transitGatewayPeeringAttachments", TRANSIT_GATEWAY_PEERING_ATTACHMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_peering_attachments, next_token }
}
impl DescribeTransitGatewayPeeringAttachmentsOutput {
    #[inline] pub fn transit_gateway_peering_attachments(&self) -> &[TransitGatewayPeeringAttachment] { items(&self.transit_gateway_peering_attachments) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayPolicyTablesInput {
    pub transit_gateway_policy_table_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayPolicyTablesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayPolicyTablesRequest", members: &[
        field("TransitGatewayPolicyTableIds", "", TRANSIT_GATEWAY_POLICY_TABLE_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayPolicyTablesInput {
    type Output = DescribeTransitGatewayPolicyTablesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayPolicyTables"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGatewayPolicyTables", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewayPolicyTablesInput {
    type Item = TransitGatewayPolicyTable;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_policy_tables.unwrap_or_default() }
}
pub struct DescribeTransitGatewayPolicyTablesOutput {
    pub transit_gateway_policy_tables: Option<Vec<TransitGatewayPolicyTable>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayPolicyTablesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayPolicyTablesResult", members: &[
        field("TransitGatewayPolicyTables", "transitGatewayPolicyTables", TRANSIT_GATEWAY_POLICY_TABLE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_tables, next_token }
}
impl DescribeTransitGatewayPolicyTablesOutput {
    #[inline] pub fn transit_gateway_policy_tables(&self) -> &[TransitGatewayPolicyTable] { items(&self.transit_gateway_policy_tables) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayRouteTableAnnouncementsInput {
    pub transit_gateway_route_table_announcement_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayRouteTableAnnouncementsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayRouteTableAnnouncementsRequest", members: &[
        field("TransitGatewayRouteTableAnnouncementIds", "", TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_announcement_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayRouteTableAnnouncementsInput {
    type Output = DescribeTransitGatewayRouteTableAnnouncementsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayRouteTableAnnouncements"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGatewayRouteTableAnnouncements", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewayRouteTableAnnouncementsInput {
    type Item = TransitGatewayRouteTableAnnouncement;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_route_table_announcements.unwrap_or_default() }
}
pub struct DescribeTransitGatewayRouteTableAnnouncementsOutput {
    pub transit_gateway_route_table_announcements: Option<Vec<TransitGatewayRouteTableAnnouncement>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayRouteTableAnnouncementsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayRouteTableAnnouncementsResult", members: &[
        field("TransitGatewayRouteTableAnnouncements", "transitGatewayRouteTableAnnouncements", TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_announcements, next_token }
}
impl DescribeTransitGatewayRouteTableAnnouncementsOutput {
    #[inline] pub fn transit_gateway_route_table_announcements(&self) -> &[TransitGatewayRouteTableAnnouncement] { items(&self.transit_gateway_route_table_announcements) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayRouteTablesInput {
    pub transit_gateway_route_table_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayRouteTablesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayRouteTablesRequest", members: &[
        field("TransitGatewayRouteTableIds", "", TRANSIT_GATEWAY_ROUTE_TABLE_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayRouteTablesInput {
    type Output = DescribeTransitGatewayRouteTablesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayRouteTables"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGatewayRouteTables", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewayRouteTablesInput {
    type Item = TransitGatewayRouteTable;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_route_tables.unwrap_or_default() }
}
pub struct DescribeTransitGatewayRouteTablesOutput {
    pub transit_gateway_route_tables: Option<Vec<TransitGatewayRouteTable>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayRouteTablesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayRouteTablesResult", members: &[
        field("TransitGatewayRouteTables", "transitGatewayRouteTables", TRANSIT_GATEWAY_ROUTE_TABLE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_route_tables, next_token }
}
impl DescribeTransitGatewayRouteTablesOutput {
    #[inline] pub fn transit_gateway_route_tables(&self) -> &[TransitGatewayRouteTable] { items(&self.transit_gateway_route_tables) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewayVpcAttachmentsInput {
    pub transit_gateway_attachment_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewayVpcAttachmentsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayVpcAttachmentsRequest", members: &[
        field("TransitGatewayAttachmentIds", "", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_attachment_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewayVpcAttachmentsInput {
    type Output = DescribeTransitGatewayVpcAttachmentsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGatewayVpcAttachments"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGatewayVpcAttachments", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewayVpcAttachmentsInput {
    type Item = TransitGatewayVpcAttachment;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateway_vpc_attachments.unwrap_or_default() }
}
pub struct DescribeTransitGatewayVpcAttachmentsOutput {
    pub transit_gateway_vpc_attachments: Option<Vec<TransitGatewayVpcAttachment>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewayVpcAttachmentsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewayVpcAttachmentsResult", members: &[
        field("TransitGatewayVpcAttachments", "transitGatewayVpcAttachments", TRANSIT_GATEWAY_VPC_ATTACHMENT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateway_vpc_attachments, next_token }
}
impl DescribeTransitGatewayVpcAttachmentsOutput {
    #[inline] pub fn transit_gateway_vpc_attachments(&self) -> &[TransitGatewayVpcAttachment] { items(&self.transit_gateway_vpc_attachments) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTransitGatewaysInput {
    pub transit_gateway_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeTransitGatewaysInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewaysRequest", members: &[
        field("TransitGatewayIds", "", TRANSIT_GATEWAY_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_ids, filters, max_results, next_token, dry_run }
}
impl Operation for DescribeTransitGatewaysInput {
    type Output = DescribeTransitGatewaysOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["TransitGateways"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTransitGateways", SERVICE)
    };
}
impl Paginated for DescribeTransitGatewaysInput {
    type Item = TransitGateway;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.transit_gateways.unwrap_or_default() }
}
pub struct DescribeTransitGatewaysOutput {
    pub transit_gateways: Option<Vec<TransitGateway>>, pub next_token: Option<String>,
}
impl Shape for DescribeTransitGatewaysOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTransitGatewaysResult", members: &[
        field("TransitGateways", "transitGatewaySet", TRANSIT_GATEWAY_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { transit_gateways, next_token }
}
impl DescribeTransitGatewaysOutput {
    #[inline] pub fn transit_gateways(&self) -> &[TransitGateway] { items(&self.transit_gateways) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeTrunkInterfaceAssociationsInput {
    pub association_ids: Option<Vec<String>>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeTrunkInterfaceAssociationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrunkInterfaceAssociationsRequest", members: &[
        field("AssociationIds", "AssociationId", TRUNK_INTERFACE_ASSOCIATION_ID_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING),
        field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { association_ids, dry_run, filters, next_token, max_results }
}
impl Operation for DescribeTrunkInterfaceAssociationsInput {
    type Output = DescribeTrunkInterfaceAssociationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["InterfaceAssociations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeTrunkInterfaceAssociations", SERVICE)
    };
}
impl Paginated for DescribeTrunkInterfaceAssociationsInput {
    type Item = TrunkInterfaceAssociation;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.interface_associations.unwrap_or_default() }
}
pub struct DescribeTrunkInterfaceAssociationsOutput {
    pub interface_associations: Option<Vec<TrunkInterfaceAssociation>>, pub next_token: Option<String>,
}
impl Shape for DescribeTrunkInterfaceAssociationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeTrunkInterfaceAssociationsResult", members: &[
        field("InterfaceAssociations", "interfaceAssociationSet", TRUNK_INTERFACE_ASSOCIATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { interface_associations, next_token }
}
impl DescribeTrunkInterfaceAssociationsOutput {
    #[inline] pub fn interface_associations(&self) -> &[TrunkInterfaceAssociation] { items(&self.interface_associations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessEndpointsInput {
    pub verified_access_endpoint_ids: Option<Vec<String>>, pub verified_access_instance_id: Option<String>,
    pub verified_access_group_id: Option<String>, pub max_results: Option<i32>, pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessEndpointsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessEndpointsRequest", members: &[
        field("VerifiedAccessEndpointIds", "VerifiedAccessEndpointId", VERIFIED_ACCESS_ENDPOINT_ID_LIST_LIST),
        field("VerifiedAccessInstanceId", "", STRING), field("VerifiedAccessGroupId", "", STRING),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        verified_access_endpoint_ids, verified_access_instance_id, verified_access_group_id, max_results, next_token,
        filters, dry_run,
    }
}
impl Operation for DescribeVerifiedAccessEndpointsInput {
    type Output = DescribeVerifiedAccessEndpointsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VerifiedAccessEndpoints"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVerifiedAccessEndpoints", SERVICE)
    };
}
impl Paginated for DescribeVerifiedAccessEndpointsInput {
    type Item = VerifiedAccessEndpoint;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.verified_access_endpoints.unwrap_or_default() }
}
pub struct DescribeVerifiedAccessEndpointsOutput {
    pub verified_access_endpoints: Option<Vec<VerifiedAccessEndpoint>>, pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessEndpointsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessEndpointsResult", members: &[
        field("VerifiedAccessEndpoints", "verifiedAccessEndpointSet", VERIFIED_ACCESS_ENDPOINT_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { verified_access_endpoints, next_token }
}
impl DescribeVerifiedAccessEndpointsOutput {
    #[inline] pub fn verified_access_endpoints(&self) -> &[VerifiedAccessEndpoint] { items(&self.verified_access_endpoints) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessGroupsInput {
    pub verified_access_group_ids: Option<Vec<String>>, pub verified_access_instance_id: Option<String>,
    pub max_results: Option<i32>, pub next_token: Option<String>, pub filters: Option<Vec<Filter>>,
    pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessGroupsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessGroupsRequest", members: &[
        field("VerifiedAccessGroupIds", "VerifiedAccessGroupId", VERIFIED_ACCESS_GROUP_ID_LIST_LIST),
        field("VerifiedAccessInstanceId", "", STRING), field("MaxResults", "", INTEGER),
        field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_group_ids, verified_access_instance_id, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeVerifiedAccessGroupsInput {
    type Output = DescribeVerifiedAccessGroupsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VerifiedAccessGroups"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVerifiedAccessGroups", SERVICE)
    };
}
impl Paginated for DescribeVerifiedAccessGroupsInput {
    type Item = VerifiedAccessGroup;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.verified_access_groups.unwrap_or_default() }
}
pub struct DescribeVerifiedAccessGroupsOutput {
    pub verified_access_groups: Option<Vec<VerifiedAccessGroup>>, pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessGroupsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessGroupsResult", members: &[
        field("VerifiedAccessGroups", "verifiedAccessGroupSet", VERIFIED_ACCESS_GROUP_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { verified_access_groups, next_token }
}
impl DescribeVerifiedAccessGroupsOutput {
    #[inline] pub fn verified_access_groups(&self) -> &[VerifiedAccessGroup] { items(&self.verified_access_groups) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessInstanceLoggingConfigurationsInput {
    pub verified_access_instance_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessInstanceLoggingConfigurationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessInstanceLoggingConfigurationsRequest", members: &[
        field("VerifiedAccessInstanceIds", "VerifiedAccessInstanceId", VERIFIED_ACCESS_INSTANCE_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_instance_ids, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeVerifiedAccessInstanceLoggingConfigurationsInput {
    type Output = DescribeVerifiedAccessInstanceLoggingConfigurationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["LoggingConfigurations"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVerifiedAccessInstanceLoggingConfigurations", SERVICE)
    };
}
impl Paginated for DescribeVerifiedAccessInstanceLoggingConfigurationsInput {
    type Item = VerifiedAccessInstanceLoggingConfiguration;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.logging_configurations.unwrap_or_default() }
}
pub struct DescribeVerifiedAccessInstanceLoggingConfigurationsOutput {
    pub logging_configurations: Option<Vec<VerifiedAccessInstanceLoggingConfiguration>>,
    pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessInstanceLoggingConfigurationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessInstanceLoggingConfigurationsResult", members: &[
        field("LoggingConfigurations", "loggingConfigurationSet", VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { logging_configurations, next_token }
}
impl DescribeVerifiedAccessInstanceLoggingConfigurationsOutput {
    #[inline] pub fn logging_configurations(&self) -> &[VerifiedAccessInstanceLoggingConfiguration] { items(&self.logging_configurations) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessInstancesInput {
    pub verified_access_instance_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessInstancesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessInstancesRequest", members: &[
        field("VerifiedAccessInstanceIds", "VerifiedAccessInstanceId", VERIFIED_ACCESS_INSTANCE_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_instance_ids, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeVerifiedAccessInstancesInput {
    type Output = DescribeVerifiedAccessInstancesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VerifiedAccessInstances"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVerifiedAccessInstances", SERVICE)
    };
}
impl Paginated for DescribeVerifiedAccessInstancesInput {
    type Item = VerifiedAccessInstance;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.verified_access_instances.unwrap_or_default() }
}
pub struct DescribeVerifiedAccessInstancesOutput {
    pub verified_access_instances: Option<Vec<VerifiedAccessInstance>>, pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessInstancesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessInstancesResult", members: &[
        field("VerifiedAccessInstances", "verifiedAccessInstanceSet", VERIFIED_ACCESS_INSTANCE_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { verified_access_instances, next_token }
}
impl DescribeVerifiedAccessInstancesOutput {
    #[inline] pub fn verified_access_instances(&self) -> &[VerifiedAccessInstance] { items(&self.verified_access_instances) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVerifiedAccessTrustProvidersInput {
    pub verified_access_trust_provider_ids: Option<Vec<String>>, pub max_results: Option<i32>,
    pub next_token: Option<String>, pub filters: Option<Vec<Filter>>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVerifiedAccessTrustProvidersInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessTrustProvidersRequest", members: &[
        field("VerifiedAccessTrustProviderIds", "VerifiedAccessTrustProviderId", VERIFIED_ACCESS_TRUST_PROVIDER_ID_LIST_LIST),
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING), field("Filters", "Filter", FILTER_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { verified_access_trust_provider_ids, max_results, next_token, filters, dry_run }
}
impl Operation for DescribeVerifiedAccessTrustProvidersInput {
    type Output = DescribeVerifiedAccessTrustProvidersOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VerifiedAccessTrustProviders"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVerifiedAccessTrustProviders", SERVICE)
    };
}
impl Paginated for DescribeVerifiedAccessTrustProvidersInput {
    type Item = VerifiedAccessTrustProvider;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.verified_access_trust_providers.unwrap_or_default() }
}
pub struct DescribeVerifiedAccessTrustProvidersOutput {
    pub verified_access_trust_providers: Option<Vec<VerifiedAccessTrustProvider>>, pub next_token: Option<String>,
}
impl Shape for DescribeVerifiedAccessTrustProvidersOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVerifiedAccessTrustProvidersResult", members: &[
        field("VerifiedAccessTrustProviders", "verifiedAccessTrustProviderSet", VERIFIED_ACCESS_TRUST_PROVIDER_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { verified_access_trust_providers, next_token }
}
impl DescribeVerifiedAccessTrustProvidersOutput {
    #[inline] pub fn verified_access_trust_providers(&self) -> &[VerifiedAccessTrustProvider] { items(&self.verified_access_trust_providers) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVolumeAttributeInput {
    pub attribute: Option<VolumeAttributeName>, pub volume_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVolumeAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumeAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("VolumeId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, volume_id, dry_run }
}
impl Operation for DescribeVolumeAttributeInput {
    type Output = DescribeVolumeAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeVolumeAttribute", SERVICE);
}
pub struct DescribeVolumeAttributeOutput {
    pub auto_enable_io: Option<AttributeBooleanValue>, pub product_codes: Option<Vec<ProductCode>>,
    pub volume_id: Option<String>,
}
impl Shape for DescribeVolumeAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumeAttributeResult", members: &[
        field("AutoEnableIO", "autoEnableIO", STRUCTURE),
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST), field("VolumeId", "volumeId", STRING),
    ], ..Schema::NONE };
    members! { auto_enable_io, product_codes, volume_id }
}
impl DescribeVolumeAttributeOutput {
    #[inline] pub fn auto_enable_io(&self) -> &AttributeBooleanValue { nested(&self.auto_enable_io) }
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
}

pub struct DescribeVolumeStatusInput {
    pub max_results: Option<i32>, pub next_token: Option<String>, pub volume_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>, pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>,
}
impl Shape for DescribeVolumeStatusInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumeStatusRequest", members: &[
        field("MaxResults", "", INTEGER), field("NextToken", "", STRING),
        field("VolumeIds", "VolumeId", VOLUME_ID_STRING_LIST_LIST), field("IncludeManagedResources", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
    ], ..Schema::NONE };
    members! { max_results, next_token, volume_ids, include_managed_resources, dry_run, filters }
}
impl Operation for DescribeVolumeStatusInput {
    type Output = DescribeVolumeStatusOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VolumeStatuses"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVolumeStatus", SERVICE)
    };
}
impl Paginated for DescribeVolumeStatusInput {
    type Item = VolumeStatusItem;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.volume_statuses.unwrap_or_default() }
}
pub struct DescribeVolumeStatusOutput {
    pub next_token: Option<String>, pub volume_statuses: Option<Vec<VolumeStatusItem>>,
}
impl Shape for DescribeVolumeStatusOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumeStatusResult", members: &[
        field("NextToken", "nextToken", STRING), field("VolumeStatuses", "volumeStatusSet", VOLUME_STATUS_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, volume_statuses }
}
impl DescribeVolumeStatusOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn volume_statuses(&self) -> &[VolumeStatusItem] { items(&self.volume_statuses) }
}

pub struct DescribeVolumesInput {
    pub volume_ids: Option<Vec<String>>, pub include_managed_resources: Option<bool>, pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>, pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeVolumesInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumesRequest", members: &[
        field("VolumeIds", "VolumeId", VOLUME_ID_STRING_LIST_LIST), field("IncludeManagedResources", "", BOOLEAN),
        field("DryRun", "dryRun", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("NextToken", "nextToken", STRING), field("MaxResults", "maxResults", INTEGER),
    ], ..Schema::NONE };
    members! { volume_ids, include_managed_resources, dry_run, filters, next_token, max_results }
}
impl Operation for DescribeVolumesInput {
    type Output = DescribeVolumesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["Volumes"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVolumes", SERVICE)
    };
}
impl Paginated for DescribeVolumesInput {
    type Item = Volume;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.volumes.unwrap_or_default() }
}
pub struct DescribeVolumesOutput { pub next_token: Option<String>, pub volumes: Option<Vec<Volume>> }
impl Shape for DescribeVolumesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumesResult", members: &[
        field("NextToken", "nextToken", STRING), field("Volumes", "volumeSet", VOLUME_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, volumes }
}
impl DescribeVolumesOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn volumes(&self) -> &[Volume] { items(&self.volumes) }
}

pub struct DescribeVolumesModificationsInput {
    pub dry_run: Option<bool>, pub volume_ids: Option<Vec<String>>, pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>, pub max_results: Option<i32>, pub include_managed_resources: Option<bool>,
}
impl Shape for DescribeVolumesModificationsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumesModificationsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VolumeIds", "VolumeId", VOLUME_ID_STRING_LIST_LIST),
        field("Filters", "Filter", FILTER_LIST_LIST), field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
        field("IncludeManagedResources", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run, volume_ids, filters, next_token, max_results, include_managed_resources }
}
impl Operation for DescribeVolumesModificationsInput {
    type Output = DescribeVolumesModificationsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        paginator: Some(&Paginator { input_token: &["NextToken"], output_token: &["NextToken"], result_key: &["VolumesModifications"], more_results: "", limit_key: "MaxResults" }),
        ..OperationSchema::of::<Self>("DescribeVolumesModifications", SERVICE)
    };
}
impl Paginated for DescribeVolumesModificationsInput {
    type Item = VolumeModification;
    fn items(page: Self::Output) -> Vec<Self::Item> { page.volumes_modifications.unwrap_or_default() }
}
pub struct DescribeVolumesModificationsOutput {
    pub next_token: Option<String>, pub volumes_modifications: Option<Vec<VolumeModification>>,
}
impl Shape for DescribeVolumesModificationsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVolumesModificationsResult", members: &[
        field("NextToken", "nextToken", STRING),
        field("VolumesModifications", "volumeModificationSet", VOLUME_MODIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { next_token, volumes_modifications }
}
impl DescribeVolumesModificationsOutput {
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
    #[inline] pub fn volumes_modifications(&self) -> &[VolumeModification] { items(&self.volumes_modifications) }
}

pub struct DescribeVpcAttributeInput {
    pub attribute: Option<VpcAttributeName>, pub vpc_id: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for DescribeVpcAttributeInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcAttributeRequest", members: &[
        field("Attribute", "", ENUM).required(), field("VpcId", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { attribute, vpc_id, dry_run }
}
impl Operation for DescribeVpcAttributeInput {
    type Output = DescribeVpcAttributeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeVpcAttribute", SERVICE);
}
pub struct DescribeVpcAttributeOutput {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>, pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>, pub vpc_id: Option<String>,
}
impl Shape for DescribeVpcAttributeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcAttributeResult", members: &[
        field("EnableDnsHostnames", "enableDnsHostnames", STRUCTURE),
        field("EnableDnsSupport", "enableDnsSupport", STRUCTURE),
        field("EnableNetworkAddressUsageMetrics", "enableNetworkAddressUsageMetrics", STRUCTURE),
        field("VpcId", "vpcId", STRING),
    ], ..Schema::NONE };
    members! { enable_dns_hostnames, enable_dns_support, enable_network_address_usage_metrics, vpc_id }
}
impl DescribeVpcAttributeOutput {
    #[inline] pub fn enable_dns_hostnames(&self) -> &AttributeBooleanValue { nested(&self.enable_dns_hostnames) }
    #[inline] pub fn enable_dns_support(&self) -> &AttributeBooleanValue { nested(&self.enable_dns_support) }
    #[inline] pub fn enable_network_address_usage_metrics(&self) -> &AttributeBooleanValue { nested(&self.enable_network_address_usage_metrics) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
}

pub struct DescribeVpcBlockPublicAccessExclusionsInput {
    pub dry_run: Option<bool>, pub filters: Option<Vec<Filter>>, pub exclusion_ids: Option<Vec<String>>,
    pub next_token: Option<String>, pub max_results: Option<i32>,
}
impl Shape for DescribeVpcBlockPublicAccessExclusionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcBlockPublicAccessExclusionsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Filters", "Filter", FILTER_LIST_LIST),
        field("ExclusionIds", "ExclusionId", VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_ID_LIST_LIST),
        field("NextToken", "", STRING), field("MaxResults", "", INTEGER),
    ], ..Schema::NONE };
    members! { dry_run, filters, exclusion_ids, next_token, max_results }
}
impl Operation for DescribeVpcBlockPublicAccessExclusionsInput {
    type Output = DescribeVpcBlockPublicAccessExclusionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeVpcBlockPublicAccessExclusions", SERVICE);
}
pub struct DescribeVpcBlockPublicAccessExclusionsOutput {
    pub vpc_block_public_access_exclusions: Option<Vec<VpcBlockPublicAccessExclusion>>, pub next_token: Option<String>,
}
impl Shape for DescribeVpcBlockPublicAccessExclusionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcBlockPublicAccessExclusionsResult", members: &[
        field("VpcBlockPublicAccessExclusions", "vpcBlockPublicAccessExclusionSet", VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_LIST_LIST),
        field("NextToken", "nextToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_block_public_access_exclusions, next_token }
}
impl DescribeVpcBlockPublicAccessExclusionsOutput {
    #[inline] pub fn vpc_block_public_access_exclusions(&self) -> &[VpcBlockPublicAccessExclusion] { items(&self.vpc_block_public_access_exclusions) }
    #[inline] pub fn next_token(&self) -> &str { text(&self.next_token) }
}

pub struct DescribeVpcBlockPublicAccessOptionsInput { pub dry_run: Option<bool> }
impl Shape for DescribeVpcBlockPublicAccessOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcBlockPublicAccessOptionsRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for DescribeVpcBlockPublicAccessOptionsInput {
    type Output = DescribeVpcBlockPublicAccessOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("DescribeVpcBlockPublicAccessOptions", SERVICE);
}
pub struct DescribeVpcBlockPublicAccessOptionsOutput {
    pub vpc_block_public_access_options: Option<VpcBlockPublicAccessOptions>,
}
impl Shape for DescribeVpcBlockPublicAccessOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "DescribeVpcBlockPublicAccessOptionsResult", members: &[
        field("VpcBlockPublicAccessOptions", "vpcBlockPublicAccessOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_block_public_access_options }
}
impl DescribeVpcBlockPublicAccessOptionsOutput {
    #[inline] pub fn vpc_block_public_access_options(&self) -> &VpcBlockPublicAccessOptions { nested(&self.vpc_block_public_access_options) }
}

shape_impls! {
    DescribeImagesInput, DescribeImagesOutput, DescribeImportImageTasksInput, DescribeImportImageTasksOutput,
    DescribeImportSnapshotTasksInput, DescribeImportSnapshotTasksOutput, DescribeInstanceAttributeInput,
    DescribeInstanceAttributeOutput, DescribeInstanceConnectEndpointsInput, DescribeInstanceConnectEndpointsOutput,
    DescribeInstanceCreditSpecificationsInput, DescribeInstanceCreditSpecificationsOutput,
    DescribeInstanceEventNotificationAttributesInput, DescribeInstanceEventNotificationAttributesOutput,
    DescribeInstanceEventWindowsInput, DescribeInstanceEventWindowsOutput, DescribeInstanceImageMetadataInput,
    DescribeInstanceImageMetadataOutput, DescribeInstanceSqlHaHistoryStatesInput,
    DescribeInstanceSqlHaHistoryStatesOutput, DescribeInstanceSqlHaStatesInput, DescribeInstanceSqlHaStatesOutput,
    DescribeInstanceStatusInput, DescribeInstanceStatusOutput, DescribeInstanceTopologyInput,
    DescribeInstanceTopologyOutput, DescribeInstanceTypeOfferingsInput, DescribeInstanceTypeOfferingsOutput,
    DescribeInstanceTypesInput, DescribeInstanceTypesOutput, DescribeInstancesInput, DescribeInstancesOutput,
    DescribeInternetGatewaysInput, DescribeInternetGatewaysOutput, DescribeIpamByoasnInput, DescribeIpamByoasnOutput,
    DescribeIpamExternalResourceVerificationTokensInput, DescribeIpamExternalResourceVerificationTokensOutput,
    DescribeIpamInternetRegistryAssociationsInput, DescribeIpamInternetRegistryAssociationsOutput,
    DescribeIpamPoliciesInput, DescribeIpamPoliciesOutput, DescribeIpamPoolAllocationsInput,
    DescribeIpamPoolAllocationsOutput, DescribeIpamPoolsInput, DescribeIpamPoolsOutput,
    DescribeIpamPrefixListResolverTargetsInput, DescribeIpamPrefixListResolverTargetsOutput,
    DescribeIpamPrefixListResolversInput, DescribeIpamPrefixListResolversOutput, DescribeIpamResourceDiscoveriesInput,
    DescribeIpamResourceDiscoveriesOutput, DescribeIpamResourceDiscoveryAssociationsInput,
    DescribeIpamResourceDiscoveryAssociationsOutput, DescribeIpamScopesInput, DescribeIpamScopesOutput,
    DescribeIpamsInput, DescribeIpamsOutput, DescribeIpv6PoolsInput, DescribeIpv6PoolsOutput, DescribeKeyPairsInput,
    DescribeKeyPairsOutput, DescribeLaunchTemplateVersionsInput, DescribeLaunchTemplateVersionsOutput,
    DescribeLaunchTemplatesInput, DescribeLaunchTemplatesOutput,
    DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsInput,
    DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsOutput,
    DescribeLocalGatewayRouteTableVpcAssociationsInput, DescribeLocalGatewayRouteTableVpcAssociationsOutput,
    DescribeLocalGatewayRouteTablesInput, DescribeLocalGatewayRouteTablesOutput,
    DescribeLocalGatewayVirtualInterfaceGroupsInput, DescribeLocalGatewayVirtualInterfaceGroupsOutput,
    DescribeLocalGatewayVirtualInterfacesInput, DescribeLocalGatewayVirtualInterfacesOutput,
    DescribeLocalGatewaysInput, DescribeLocalGatewaysOutput, DescribeLockedSnapshotsInput,
    DescribeLockedSnapshotsOutput, DescribeMacHostsInput, DescribeMacHostsOutput, DescribeMacModificationTasksInput,
    DescribeMacModificationTasksOutput, DescribeManagedPrefixListsInput, DescribeManagedPrefixListsOutput,
    DescribeMetricCategoriesInput, DescribeMetricCategoriesOutput, DescribeMovingAddressesInput,
    DescribeMovingAddressesOutput, DescribeNatGatewaysInput, DescribeNatGatewaysOutput, DescribeNetworkAclsInput,
    DescribeNetworkAclsOutput, DescribeNetworkInsightsAccessScopeAnalysesInput,
    DescribeNetworkInsightsAccessScopeAnalysesOutput, DescribeNetworkInsightsAccessScopesInput,
    DescribeNetworkInsightsAccessScopesOutput, DescribeNetworkInsightsAnalysesInput,
    DescribeNetworkInsightsAnalysesOutput, DescribeNetworkInsightsPathsInput, DescribeNetworkInsightsPathsOutput,
    DescribeNetworkInterfaceAttributeInput, DescribeNetworkInterfaceAttributeOutput,
    DescribeNetworkInterfacePermissionsInput, DescribeNetworkInterfacePermissionsOutput,
    DescribeNetworkInterfacesInput, DescribeNetworkInterfacesOutput, DescribeNetworkingFlexCostAllocationPoliciesInput,
    DescribeNetworkingFlexCostAllocationPoliciesOutput, DescribeNetworkingFlexCostAllocationPolicyAssociationsInput,
    DescribeNetworkingFlexCostAllocationPolicyAssociationsOutput, DescribeOutpostLagsInput, DescribeOutpostLagsOutput,
    DescribePlacementGroupsInput, DescribePlacementGroupsOutput, DescribePrefixListsInput, DescribePrefixListsOutput,
    DescribePrincipalIdFormatInput, DescribePrincipalIdFormatOutput, DescribePublicIpv4PoolsInput,
    DescribePublicIpv4PoolsOutput, DescribeRegionsInput, DescribeRegionsOutput, DescribeReplaceRootVolumeTasksInput,
    DescribeReplaceRootVolumeTasksOutput, DescribeReservedInstancesInput, DescribeReservedInstancesListingsInput,
    DescribeReservedInstancesListingsOutput, DescribeReservedInstancesModificationsInput,
    DescribeReservedInstancesModificationsOutput, DescribeReservedInstancesOfferingsInput,
    DescribeReservedInstancesOfferingsOutput, DescribeReservedInstancesOutput, DescribeRouteServerEndpointsInput,
    DescribeRouteServerEndpointsOutput, DescribeRouteServerPeersInput, DescribeRouteServerPeersOutput,
    DescribeRouteServersInput, DescribeRouteServersOutput, DescribeRouteTablesInput, DescribeRouteTablesOutput,
    DescribeScheduledInstanceAvailabilityInput, DescribeScheduledInstanceAvailabilityOutput,
    DescribeScheduledInstancesInput, DescribeScheduledInstancesOutput, DescribeSecondaryInterfacesInput,
    DescribeSecondaryInterfacesOutput, DescribeSecondaryNetworksInput, DescribeSecondaryNetworksOutput,
    DescribeSecondarySubnetsInput, DescribeSecondarySubnetsOutput, DescribeSecurityGroupReferencesInput,
    DescribeSecurityGroupReferencesOutput, DescribeSecurityGroupRulesInput, DescribeSecurityGroupRulesOutput,
    DescribeSecurityGroupVpcAssociationsInput, DescribeSecurityGroupVpcAssociationsOutput, DescribeSecurityGroupsInput,
    DescribeSecurityGroupsOutput, DescribeServiceLinkVirtualInterfacesInput,
    DescribeServiceLinkVirtualInterfacesOutput, DescribeSnapshotAttributeInput, DescribeSnapshotAttributeOutput,
    DescribeSnapshotTierStatusInput, DescribeSnapshotTierStatusOutput, DescribeSnapshotsInput, DescribeSnapshotsOutput,
    DescribeSpotDatafeedSubscriptionInput, DescribeSpotDatafeedSubscriptionOutput, DescribeSpotFleetInstancesInput,
    DescribeSpotFleetInstancesOutput, DescribeSpotFleetRequestHistoryInput, DescribeSpotFleetRequestHistoryOutput,
    DescribeSpotFleetRequestsInput, DescribeSpotFleetRequestsOutput, DescribeSpotInstanceRequestsInput,
    DescribeSpotInstanceRequestsOutput, DescribeSpotPriceHistoryInput, DescribeSpotPriceHistoryOutput,
    DescribeStaleSecurityGroupsInput, DescribeStaleSecurityGroupsOutput, DescribeStoreImageTasksInput,
    DescribeStoreImageTasksOutput, DescribeSubnetsInput, DescribeSubnetsOutput, DescribeTagsInput, DescribeTagsOutput,
    DescribeTrafficMirrorFilterRulesInput, DescribeTrafficMirrorFilterRulesOutput, DescribeTrafficMirrorFiltersInput,
    DescribeTrafficMirrorFiltersOutput, DescribeTrafficMirrorSessionsInput, DescribeTrafficMirrorSessionsOutput,
    DescribeTrafficMirrorTargetsInput, DescribeTrafficMirrorTargetsOutput, DescribeTransitGatewayAttachmentsInput,
    DescribeTransitGatewayAttachmentsOutput, DescribeTransitGatewayConnectPeersInput,
    DescribeTransitGatewayConnectPeersOutput, DescribeTransitGatewayConnectsInput,
    DescribeTransitGatewayConnectsOutput, DescribeTransitGatewayMeteringPoliciesInput,
    DescribeTransitGatewayMeteringPoliciesOutput, DescribeTransitGatewayMulticastDomainsInput,
    DescribeTransitGatewayMulticastDomainsOutput, DescribeTransitGatewayNetworkFunctionAttachmentsInput,
    DescribeTransitGatewayNetworkFunctionAttachmentsOutput, DescribeTransitGatewayPeeringAttachmentsInput,
    DescribeTransitGatewayPeeringAttachmentsOutput, DescribeTransitGatewayPolicyTablesInput,
    DescribeTransitGatewayPolicyTablesOutput, DescribeTransitGatewayRouteTableAnnouncementsInput,
    DescribeTransitGatewayRouteTableAnnouncementsOutput, DescribeTransitGatewayRouteTablesInput,
    DescribeTransitGatewayRouteTablesOutput, DescribeTransitGatewayVpcAttachmentsInput,
    DescribeTransitGatewayVpcAttachmentsOutput, DescribeTransitGatewaysInput, DescribeTransitGatewaysOutput,
    DescribeTrunkInterfaceAssociationsInput, DescribeTrunkInterfaceAssociationsOutput,
    DescribeVerifiedAccessEndpointsInput, DescribeVerifiedAccessEndpointsOutput, DescribeVerifiedAccessGroupsInput,
    DescribeVerifiedAccessGroupsOutput, DescribeVerifiedAccessInstanceLoggingConfigurationsInput,
    DescribeVerifiedAccessInstanceLoggingConfigurationsOutput, DescribeVerifiedAccessInstancesInput,
    DescribeVerifiedAccessInstancesOutput, DescribeVerifiedAccessTrustProvidersInput,
    DescribeVerifiedAccessTrustProvidersOutput, DescribeVolumeAttributeInput, DescribeVolumeAttributeOutput,
    DescribeVolumeStatusInput, DescribeVolumeStatusOutput, DescribeVolumesInput, DescribeVolumesModificationsInput,
    DescribeVolumesModificationsOutput, DescribeVolumesOutput, DescribeVpcAttributeInput, DescribeVpcAttributeOutput,
    DescribeVpcBlockPublicAccessExclusionsInput, DescribeVpcBlockPublicAccessExclusionsOutput,
    DescribeVpcBlockPublicAccessOptionsInput, DescribeVpcBlockPublicAccessOptionsOutput,
}
