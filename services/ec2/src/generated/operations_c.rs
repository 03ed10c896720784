// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct CancelBundleTaskInput { pub bundle_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for CancelBundleTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelBundleTaskRequest", members: &[
        field("BundleId", "", STRING).required(), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { bundle_id, dry_run }
}
impl Operation for CancelBundleTaskInput {
    type Output = CancelBundleTaskOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelBundleTask", SERVICE);
}
pub struct CancelBundleTaskOutput { pub bundle_task: Option<BundleTask> }
impl Shape for CancelBundleTaskOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelBundleTaskResult", members: &[
        field("BundleTask", "bundleInstanceTask", STRUCTURE),
    ], ..Schema::NONE };
    members! { bundle_task }
}
impl CancelBundleTaskOutput {
    #[inline] pub fn bundle_task(&self) -> &BundleTask { nested(&self.bundle_task) }
}

pub struct CancelCapacityReservationInput {
    pub capacity_reservation_id: Option<String>, pub dry_run: Option<bool>,
    pub apply_cancellation_charges: Option<ApplyCancellationCharges>, pub quote_id: Option<String>,
}
impl Shape for CancelCapacityReservationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelCapacityReservationRequest", members: &[
        field("CapacityReservationId", "", STRING).required(), field("DryRun", "", BOOLEAN),
        field("ApplyCancellationCharges", "", ENUM), field("QuoteId", "", STRING),
    ], ..Schema::NONE };
    members! { capacity_reservation_id, dry_run, apply_cancellation_charges, quote_id }
}
impl Operation for CancelCapacityReservationInput {
    type Output = CancelCapacityReservationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelCapacityReservation", SERVICE);
}
pub struct CancelCapacityReservationOutput { pub r#return: Option<bool> }
impl Shape for CancelCapacityReservationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelCapacityReservationResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl CancelCapacityReservationOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct CancelCapacityReservationFleetsInput {
    pub dry_run: Option<bool>, pub capacity_reservation_fleet_ids: Option<Vec<String>>,
}
impl Shape for CancelCapacityReservationFleetsInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelCapacityReservationFleetsRequest", members: &[
        field("DryRun", "", BOOLEAN),
        field("CapacityReservationFleetIds", "CapacityReservationFleetId", CAPACITY_RESERVATION_FLEET_ID_SET_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, capacity_reservation_fleet_ids }
}
impl Operation for CancelCapacityReservationFleetsInput {
    type Output = CancelCapacityReservationFleetsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelCapacityReservationFleets", SERVICE);
}
pub struct CancelCapacityReservationFleetsOutput {
    pub successful_fleet_cancellations: Option<Vec<CapacityReservationFleetCancellationState>>,
    pub failed_fleet_cancellations: Option<Vec<FailedCapacityReservationFleetCancellationResult>>,
}
impl Shape for CancelCapacityReservationFleetsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelCapacityReservationFleetsResult", members: &[
        field("SuccessfulFleetCancellations", "successfulFleetCancellationSet", CAPACITY_RESERVATION_FLEET_CANCELLATION_STATE_SET_LIST),
        field("FailedFleetCancellations", "failedFleetCancellationSet", FAILED_CAPACITY_RESERVATION_FLEET_CANCELLATION_RESULT_SET_LIST),
    ], ..Schema::NONE };
    members! { successful_fleet_cancellations, failed_fleet_cancellations }
}
impl CancelCapacityReservationFleetsOutput {
    #[inline] pub fn successful_fleet_cancellations(&self) -> &[CapacityReservationFleetCancellationState] { items(&self.successful_fleet_cancellations) }
    #[inline] pub fn failed_fleet_cancellations(&self) -> &[FailedCapacityReservationFleetCancellationResult] { items(&self.failed_fleet_cancellations) }
}

pub struct CancelConversionTaskInput {
    pub dry_run: Option<bool>, pub conversion_task_id: Option<String>, pub reason_message: Option<String>,
}
impl Shape for CancelConversionTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelConversionRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("ConversionTaskId", "conversionTaskId", STRING).required(),
        field("ReasonMessage", "reasonMessage", STRING),
    ], ..Schema::NONE };
    members! { dry_run, conversion_task_id, reason_message }
}
impl Operation for CancelConversionTaskInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelConversionTask", SERVICE);
}

pub struct CancelDeclarativePoliciesReportInput { pub dry_run: Option<bool>, pub report_id: Option<String> }
impl Shape for CancelDeclarativePoliciesReportInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelDeclarativePoliciesReportRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ReportId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, report_id }
}
impl Operation for CancelDeclarativePoliciesReportInput {
    type Output = CancelDeclarativePoliciesReportOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelDeclarativePoliciesReport", SERVICE);
}
pub struct CancelDeclarativePoliciesReportOutput { pub r#return: Option<bool> }
impl Shape for CancelDeclarativePoliciesReportOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelDeclarativePoliciesReportResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl CancelDeclarativePoliciesReportOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct CancelExportTaskInput { pub export_task_id: Option<String> }
impl Shape for CancelExportTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelExportTaskRequest", members: &[
        field("ExportTaskId", "exportTaskId", STRING).required(),
    ], ..Schema::NONE };
    members! { export_task_id }
}
impl Operation for CancelExportTaskInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelExportTask", SERVICE);
}

pub struct CancelImageLaunchPermissionInput { pub image_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for CancelImageLaunchPermissionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelImageLaunchPermissionRequest", members: &[
        field("ImageId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, dry_run }
}
impl Operation for CancelImageLaunchPermissionInput {
    type Output = CancelImageLaunchPermissionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelImageLaunchPermission", SERVICE);
}
pub struct CancelImageLaunchPermissionOutput { pub r#return: Option<bool> }
impl Shape for CancelImageLaunchPermissionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelImageLaunchPermissionResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl CancelImageLaunchPermissionOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct CancelImportTaskInput {
    pub cancel_reason: Option<String>, pub dry_run: Option<bool>, pub import_task_id: Option<String>,
}
impl Shape for CancelImportTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelImportTaskRequest", members: &[
        field("CancelReason", "", STRING), field("DryRun", "", BOOLEAN), field("ImportTaskId", "", STRING),
    ], ..Schema::NONE };
    members! { cancel_reason, dry_run, import_task_id }
}
impl Operation for CancelImportTaskInput {
    type Output = CancelImportTaskOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelImportTask", SERVICE);
}
pub struct CancelImportTaskOutput {
    pub import_task_id: Option<String>, pub previous_state: Option<String>, pub state: Option<String>,
}
impl Shape for CancelImportTaskOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelImportTaskResult", members: &[
        field("ImportTaskId", "importTaskId", STRING), field("PreviousState", "previousState", STRING),
        field("State", "state", STRING),
    ], ..Schema::NONE };
    members! { import_task_id, previous_state, state }
}
impl CancelImportTaskOutput {
    #[inline] pub fn import_task_id(&self) -> &str { text(&self.import_task_id) }
    #[inline] pub fn previous_state(&self) -> &str { text(&self.previous_state) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
}

pub struct CancelReservedInstancesListingInput { pub reserved_instances_listing_id: Option<String> }
impl Shape for CancelReservedInstancesListingInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelReservedInstancesListingRequest", members: &[
        field("ReservedInstancesListingId", "reservedInstancesListingId", STRING).required(),
    ], ..Schema::NONE };
    members! { reserved_instances_listing_id }
}
impl Operation for CancelReservedInstancesListingInput {
    type Output = CancelReservedInstancesListingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelReservedInstancesListing", SERVICE);
}
pub struct CancelReservedInstancesListingOutput {
    pub reserved_instances_listings: Option<Vec<ReservedInstancesListing>>,
}
impl Shape for CancelReservedInstancesListingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelReservedInstancesListingResult", members: &[
        field("ReservedInstancesListings", "reservedInstancesListingsSet", RESERVED_INSTANCES_LISTING_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances_listings }
}
impl CancelReservedInstancesListingOutput {
    #[inline] pub fn reserved_instances_listings(&self) -> &[ReservedInstancesListing] { items(&self.reserved_instances_listings) }
}

pub struct CancelSpotFleetRequestsInput {
    pub dry_run: Option<bool>, pub spot_fleet_request_ids: Option<Vec<String>>, pub terminate_instances: Option<bool>,
}
impl Shape for CancelSpotFleetRequestsInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelSpotFleetRequestsRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("SpotFleetRequestIds", "spotFleetRequestId", SPOT_FLEET_REQUEST_ID_LIST_LIST).required(),
        field("TerminateInstances", "terminateInstances", BOOLEAN).required(),
    ], ..Schema::NONE };
    members! { dry_run, spot_fleet_request_ids, terminate_instances }
}
impl Operation for CancelSpotFleetRequestsInput {
    type Output = CancelSpotFleetRequestsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelSpotFleetRequests", SERVICE);
}
pub struct CancelSpotFleetRequestsOutput {
    pub successful_fleet_requests: Option<Vec<CancelSpotFleetRequestsSuccessItem>>,
    pub unsuccessful_fleet_requests: Option<Vec<CancelSpotFleetRequestsErrorItem>>,
}
impl Shape for CancelSpotFleetRequestsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelSpotFleetRequestsResponse", members: &[
        field("SuccessfulFleetRequests", "successfulFleetRequestSet", CANCEL_SPOT_FLEET_REQUESTS_SUCCESS_SET_LIST),
        field("UnsuccessfulFleetRequests", "unsuccessfulFleetRequestSet", CANCEL_SPOT_FLEET_REQUESTS_ERROR_SET_LIST),
    ], ..Schema::NONE };
    members! { successful_fleet_requests, unsuccessful_fleet_requests }
}
impl CancelSpotFleetRequestsOutput {
    #[inline] pub fn successful_fleet_requests(&self) -> &[CancelSpotFleetRequestsSuccessItem] { items(&self.successful_fleet_requests) }
    #[inline] pub fn unsuccessful_fleet_requests(&self) -> &[CancelSpotFleetRequestsErrorItem] { items(&self.unsuccessful_fleet_requests) }
}

pub struct CancelSpotInstanceRequestsInput {
    pub dry_run: Option<bool>, pub spot_instance_request_ids: Option<Vec<String>>,
}
impl Shape for CancelSpotInstanceRequestsInput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelSpotInstanceRequestsRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN),
        field("SpotInstanceRequestIds", "SpotInstanceRequestId", SPOT_INSTANCE_REQUEST_ID_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, spot_instance_request_ids }
}
impl Operation for CancelSpotInstanceRequestsInput {
    type Output = CancelSpotInstanceRequestsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CancelSpotInstanceRequests", SERVICE);
}
pub struct CancelSpotInstanceRequestsOutput {
    pub cancelled_spot_instance_requests: Option<Vec<CancelledSpotInstanceRequest>>,
}
impl Shape for CancelSpotInstanceRequestsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CancelSpotInstanceRequestsResult", members: &[
        field("CancelledSpotInstanceRequests", "spotInstanceRequestSet", CANCELLED_SPOT_INSTANCE_REQUEST_LIST_LIST),
    ], ..Schema::NONE };
    members! { cancelled_spot_instance_requests }
}
impl CancelSpotInstanceRequestsOutput {
    #[inline] pub fn cancelled_spot_instance_requests(&self) -> &[CancelledSpotInstanceRequest] { items(&self.cancelled_spot_instance_requests) }
}

pub struct ConfirmProductInstanceInput {
    pub instance_id: Option<String>, pub product_code: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for ConfirmProductInstanceInput {
    const SCHEMA: &'static Schema = &Schema { name: "ConfirmProductInstanceRequest", members: &[
        field("InstanceId", "", STRING).required(), field("ProductCode", "", STRING).required(),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { instance_id, product_code, dry_run }
}
impl Operation for ConfirmProductInstanceInput {
    type Output = ConfirmProductInstanceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("ConfirmProductInstance", SERVICE);
}
pub struct ConfirmProductInstanceOutput { pub r#return: Option<bool>, pub owner_id: Option<String> }
impl Shape for ConfirmProductInstanceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "ConfirmProductInstanceResult", members: &[
        field("Return", "return", BOOLEAN), field("OwnerId", "ownerId", STRING),
    ], ..Schema::NONE };
    members! { r#return, owner_id }
}
impl ConfirmProductInstanceOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
}

pub struct CopyFpgaImageInput {
    pub dry_run: Option<bool>, pub source_fpga_image_id: Option<String>, pub description: Option<String>,
    pub name: Option<String>, pub source_region: Option<String>, pub client_token: Option<String>,
}
impl Shape for CopyFpgaImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "CopyFpgaImageRequest", members: &[
        field("DryRun", "", BOOLEAN), field("SourceFpgaImageId", "", STRING).required(),
        field("Description", "", STRING), field("Name", "", STRING), field("SourceRegion", "", STRING).required(),
        field("ClientToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, source_fpga_image_id, description, name, source_region, client_token }
}
impl Operation for CopyFpgaImageInput {
    type Output = CopyFpgaImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CopyFpgaImage", SERVICE);
}
pub struct CopyFpgaImageOutput { pub fpga_image_id: Option<String> }
impl Shape for CopyFpgaImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CopyFpgaImageResult", members: &[
        field("FpgaImageId", "fpgaImageId", STRING),
    ], ..Schema::NONE };
    members! { fpga_image_id }
}
impl CopyFpgaImageOutput {
    #[inline] pub fn fpga_image_id(&self) -> &str { text(&self.fpga_image_id) }
}

pub struct CopyImageInput {
    pub client_token: Option<String>, pub description: Option<String>, pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>, pub name: Option<String>, pub source_image_id: Option<String>,
    pub source_region: Option<String>, pub destination_outpost_arn: Option<String>, pub copy_image_tags: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub snapshot_copy_completion_duration_minutes: Option<i64>,
    pub destination_availability_zone: Option<String>, pub destination_availability_zone_id: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for CopyImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "CopyImageRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("Description", "", STRING),
        field("Encrypted", "encrypted", BOOLEAN), field("KmsKeyId", "kmsKeyId", STRING),
        field("Name", "", STRING).required(), field("SourceImageId", "", STRING).required(),
        field("SourceRegion", "", STRING).required(), field("DestinationOutpostArn", "", STRING),
        field("CopyImageTags", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("SnapshotCopyCompletionDurationMinutes", "", LONG), field("DestinationAvailabilityZone", "", STRING),
        field("DestinationAvailabilityZoneId", "", STRING), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        client_token, description, encrypted, kms_key_id, name, source_image_id, source_region,
        destination_outpost_arn, copy_image_tags, tag_specifications, snapshot_copy_completion_duration_minutes,
        destination_availability_zone, destination_availability_zone_id, dry_run,
    }
}
impl Operation for CopyImageInput {
    type Output = CopyImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CopyImage", SERVICE);
}
pub struct CopyImageOutput { pub image_id: Option<String> }
impl Shape for CopyImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CopyImageResult", members: &[
        field("ImageId", "imageId", STRING),
    ], ..Schema::NONE };
    members! { image_id }
}
impl CopyImageOutput {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
}

pub struct CopySnapshotInput {
    pub description: Option<String>, pub destination_outpost_arn: Option<String>,
    pub destination_region: Option<String>, pub encrypted: Option<bool>, pub kms_key_id: Option<String>,
    pub presigned_url: Option<String>, pub source_region: Option<String>, pub source_snapshot_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub completion_duration_minutes: Option<i32>,
    pub destination_availability_zone: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for CopySnapshotInput {
    const SCHEMA: &'static Schema = &Schema { name: "CopySnapshotRequest", members: &[
        field("Description", "", STRING), field("DestinationOutpostArn", "", STRING),
        field("DestinationRegion", "destinationRegion", STRING), field("Encrypted", "encrypted", BOOLEAN),
        field("KmsKeyId", "kmsKeyId", STRING), field("PresignedUrl", "presignedUrl", STRING).sensitive(),
        field("SourceRegion", "", STRING).required(), field("SourceSnapshotId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("CompletionDurationMinutes", "", INTEGER), field("DestinationAvailabilityZone", "", STRING),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        description, destination_outpost_arn, destination_region, encrypted, kms_key_id, presigned_url, source_region,
        source_snapshot_id, tag_specifications, completion_duration_minutes, destination_availability_zone, dry_run,
    }
}
impl Operation for CopySnapshotInput {
    type Output = CopySnapshotOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CopySnapshot", SERVICE);
}
pub struct CopySnapshotOutput { pub tags: Option<Vec<Tag>>, pub snapshot_id: Option<String> }
impl Shape for CopySnapshotOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CopySnapshotResult", members: &[
        field("Tags", "tagSet", TAG_LIST_LIST), field("SnapshotId", "snapshotId", STRING),
    ], ..Schema::NONE };
    members! { tags, snapshot_id }
}
impl CopySnapshotOutput {
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
}

pub struct CopyVolumesInput {
    pub source_volume_id: Option<String>, pub iops: Option<i32>, pub size: Option<i32>,
    pub volume_type: Option<VolumeType>, pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub multi_attach_enabled: Option<bool>,
    pub throughput: Option<i32>, pub client_token: Option<String>, pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
}
impl Shape for CopyVolumesInput {
    const SCHEMA: &'static Schema = &Schema { name: "CopyVolumesRequest", members: &[
        field("SourceVolumeId", "", STRING).required(), field("Iops", "", INTEGER), field("Size", "", INTEGER),
        field("VolumeType", "", ENUM), field("DryRun", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("MultiAttachEnabled", "", BOOLEAN), field("Throughput", "", INTEGER),
        field("ClientToken", "", STRING).idempotency_token(), field("Encrypted", "", BOOLEAN),
        field("KmsKeyId", "", STRING),
    ], ..Schema::NONE };
    members! {
        source_volume_id, iops, size, volume_type, dry_run, tag_specifications, multi_attach_enabled, throughput,
        client_token, encrypted, kms_key_id,
    }
}
impl Operation for CopyVolumesInput {
    type Output = CopyVolumesOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CopyVolumes", SERVICE);
}
pub struct CopyVolumesOutput { pub volumes: Option<Vec<Volume>> }
impl Shape for CopyVolumesOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CopyVolumesResult", members: &[
        field("Volumes", "volumeSet", VOLUME_LIST_LIST),
    ], ..Schema::NONE };
    members! { volumes }
}
impl CopyVolumesOutput {
    #[inline] pub fn volumes(&self) -> &[Volume] { items(&self.volumes) }
}

pub struct CreateApplicationStatusCheckInput {
    pub health_check_paths: Option<Vec<HealthCheckPathRequestObject>>, pub aggregation: Option<AggregationStatusEnum>,
    pub protocol: Option<NetworkProtocolEnum>, pub port: Option<i32>, pub path: Option<String>,
    pub device_index: Option<i32>, pub ip_version: Option<IpVersionEnum>, pub ip_scope: Option<IpScopeEnum>,
    pub interval: Option<i32>, pub timeout: Option<i32>, pub failure_threshold: Option<i32>,
    pub success_threshold: Option<i32>, pub status_code_matcher: Option<String>,
    pub initialization_grace_period_seconds: Option<i32>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for CreateApplicationStatusCheckInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateApplicationStatusCheckRequest", members: &[
        field("HealthCheckPaths", "HealthCheckPath", HEALTH_CHECK_PATH_REQUEST_LIST_LIST),
        field("Aggregation", "", ENUM), field("Protocol", "", ENUM).required(), field("Port", "", INTEGER).required(),
        field("Path", "", STRING), field("DeviceIndex", "", INTEGER), field("IpVersion", "", ENUM),
        field("IpScope", "", ENUM), field("Interval", "", INTEGER), field("Timeout", "", INTEGER),
        field("FailureThreshold", "", INTEGER), field("SuccessThreshold", "", INTEGER),
        field("StatusCodeMatcher", "", STRING), field("InitializationGracePeriodSeconds", "", INTEGER),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        health_check_paths, aggregation, protocol, port, path, device_index, ip_version, ip_scope, interval, timeout,
        failure_threshold, success_threshold, status_code_matcher, initialization_grace_period_seconds,
        tag_specifications, client_token, dry_run,
    }
}
impl Operation for CreateApplicationStatusCheckInput {
    type Output = CreateApplicationStatusCheckOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateApplicationStatusCheck", SERVICE);
}
pub struct CreateApplicationStatusCheckOutput {
    pub application_status_check: Option<ApplicationStatusCheckResponseObject>,
}
impl Shape for CreateApplicationStatusCheckOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateApplicationStatusCheckResult", members: &[
        field("ApplicationStatusCheck", "applicationStatusCheck", STRUCTURE),
    ], ..Schema::NONE };
    members! { application_status_check }
}
impl CreateApplicationStatusCheckOutput {
    #[inline] pub fn application_status_check(&self) -> &ApplicationStatusCheckResponseObject { nested(&self.application_status_check) }
}

pub struct CreateCapacityManagerDataExportInput {
    pub s3_bucket_name: Option<String>, pub s3_bucket_prefix: Option<String>, pub schedule: Option<Schedule>,
    pub output_format: Option<OutputFormat>, pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateCapacityManagerDataExportInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityManagerDataExportRequest", members: &[
        field("S3BucketName", "", STRING).required(), field("S3BucketPrefix", "", STRING),
        field("Schedule", "", ENUM).required(), field("OutputFormat", "", ENUM).required(),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { s3_bucket_name, s3_bucket_prefix, schedule, output_format, client_token, dry_run, tag_specifications }
}
impl Operation for CreateCapacityManagerDataExportInput {
    type Output = CreateCapacityManagerDataExportOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCapacityManagerDataExport", SERVICE);
}
pub struct CreateCapacityManagerDataExportOutput { pub capacity_manager_data_export_id: Option<String> }
impl Shape for CreateCapacityManagerDataExportOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityManagerDataExportResult", members: &[
        field("CapacityManagerDataExportId", "capacityManagerDataExportId", STRING),
    ], ..Schema::NONE };
    members! { capacity_manager_data_export_id }
}
impl CreateCapacityManagerDataExportOutput {
    #[inline] pub fn capacity_manager_data_export_id(&self) -> &str { text(&self.capacity_manager_data_export_id) }
}

pub struct CreateCapacityReservationInput {
    pub client_token: Option<String>, pub instance_type: Option<String>,
    pub instance_platform: Option<CapacityReservationInstancePlatform>, pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>, pub tenancy: Option<CapacityReservationTenancy>,
    pub instance_count: Option<i32>, pub ebs_optimized: Option<bool>, pub ephemeral_storage: Option<bool>,
    pub end_date: Option<Timestamp>, pub end_date_type: Option<EndDateType>,
    pub instance_match_criteria: Option<InstanceMatchCriteria>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>, pub outpost_arn: Option<String>, pub placement_group_arn: Option<String>,
    pub start_date: Option<Timestamp>, pub commitment_duration: Option<i64>,
    pub delivery_preference: Option<CapacityReservationDeliveryPreference>,
}
impl Shape for CreateCapacityReservationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationRequest", members: &[
        field("ClientToken", "", STRING), field("InstanceType", "", STRING).required(),
        field("InstancePlatform", "", ENUM).required(), field("AvailabilityZone", "", STRING),
        field("AvailabilityZoneId", "", STRING), field("Tenancy", "", ENUM),
        field("InstanceCount", "", INTEGER).required(), field("EbsOptimized", "", BOOLEAN),
        field("EphemeralStorage", "", BOOLEAN), field("EndDate", "", TIMESTAMP), field("EndDateType", "", ENUM),
        field("InstanceMatchCriteria", "", ENUM), field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("OutpostArn", "", STRING), field("PlacementGroupArn", "", STRING),
        field("StartDate", "", TIMESTAMP), field("CommitmentDuration", "", LONG),
        field("DeliveryPreference", "", ENUM),
    ], ..Schema::NONE };
    members! {
        client_token, instance_type, instance_platform, availability_zone, availability_zone_id, tenancy,
        instance_count, ebs_optimized, ephemeral_storage, end_date, end_date_type, instance_match_criteria,
        tag_specifications, dry_run, outpost_arn, placement_group_arn, start_date, commitment_duration,
        delivery_preference,
    }
}
impl Operation for CreateCapacityReservationInput {
    type Output = CreateCapacityReservationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCapacityReservation", SERVICE);
}
pub struct CreateCapacityReservationOutput { pub capacity_reservation: Option<CapacityReservation> }
impl Shape for CreateCapacityReservationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationResult", members: &[
        field("CapacityReservation", "capacityReservation", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_reservation }
}
impl CreateCapacityReservationOutput {
    #[inline] pub fn capacity_reservation(&self) -> &CapacityReservation { nested(&self.capacity_reservation) }
}

pub struct CreateCapacityReservationBySplittingInput {
    pub dry_run: Option<bool>, pub client_token: Option<String>, pub source_capacity_reservation_id: Option<String>,
    pub instance_count: Option<i32>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateCapacityReservationBySplittingInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationBySplittingRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("SourceCapacityReservationId", "", STRING).required(), field("InstanceCount", "", INTEGER).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, client_token, source_capacity_reservation_id, instance_count, tag_specifications }
}
impl Operation for CreateCapacityReservationBySplittingInput {
    type Output = CreateCapacityReservationBySplittingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCapacityReservationBySplitting", SERVICE);
}
pub struct CreateCapacityReservationBySplittingOutput {
    pub source_capacity_reservation: Option<CapacityReservation>,
    pub destination_capacity_reservation: Option<CapacityReservation>, pub instance_count: Option<i32>,
}
impl Shape for CreateCapacityReservationBySplittingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationBySplittingResult", members: &[
        field("SourceCapacityReservation", "sourceCapacityReservation", STRUCTURE),
        field("DestinationCapacityReservation", "destinationCapacityReservation", STRUCTURE),
        field("InstanceCount", "instanceCount", INTEGER),
    ], ..Schema::NONE };
    members! { source_capacity_reservation, destination_capacity_reservation, instance_count }
}
impl CreateCapacityReservationBySplittingOutput {
    #[inline] pub fn source_capacity_reservation(&self) -> &CapacityReservation { nested(&self.source_capacity_reservation) }
    #[inline] pub fn destination_capacity_reservation(&self) -> &CapacityReservation { nested(&self.destination_capacity_reservation) }
    #[inline] pub fn instance_count(&self) -> i32 { self.instance_count.unwrap_or_default() }
}

pub struct CreateCapacityReservationCancellationQuoteInput {
    pub capacity_reservation_id: Option<String>, pub client_token: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateCapacityReservationCancellationQuoteInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationCancellationQuoteRequest", members: &[
        field("CapacityReservationId", "", STRING).required(), field("ClientToken", "", STRING).idempotency_token(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_reservation_id, client_token, tag_specifications, dry_run }
}
impl Operation for CreateCapacityReservationCancellationQuoteInput {
    type Output = CreateCapacityReservationCancellationQuoteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCapacityReservationCancellationQuote", SERVICE);
}
pub struct CreateCapacityReservationCancellationQuoteOutput {
    pub capacity_reservation_cancellation_quote: Option<CapacityReservationCancellationQuote>,
}
impl Shape for CreateCapacityReservationCancellationQuoteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationCancellationQuoteResult", members: &[
        field("CapacityReservationCancellationQuote", "capacityReservationCancellationQuote", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_reservation_cancellation_quote }
}
impl CreateCapacityReservationCancellationQuoteOutput {
    #[inline] pub fn capacity_reservation_cancellation_quote(&self) -> &CapacityReservationCancellationQuote { nested(&self.capacity_reservation_cancellation_quote) }
}

pub struct CreateCapacityReservationDateChangeQuoteInput {
    pub capacity_reservation_id: Option<String>, pub new_start_date: Option<Timestamp>,
    pub client_token: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateCapacityReservationDateChangeQuoteInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationDateChangeQuoteRequest", members: &[
        field("CapacityReservationId", "", STRING).required(), field("NewStartDate", "", TIMESTAMP).required(),
        field("ClientToken", "", STRING).idempotency_token(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { capacity_reservation_id, new_start_date, client_token, tag_specifications, dry_run }
}
impl Operation for CreateCapacityReservationDateChangeQuoteInput {
    type Output = CreateCapacityReservationDateChangeQuoteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCapacityReservationDateChangeQuote", SERVICE);
}
pub struct CreateCapacityReservationDateChangeQuoteOutput {
    pub capacity_reservation_modification_quote: Option<CapacityReservationModificationQuote>,
}
impl Shape for CreateCapacityReservationDateChangeQuoteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationDateChangeQuoteResult", members: &[
        field("CapacityReservationModificationQuote", "capacityReservationModificationQuote", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_reservation_modification_quote }
}
impl CreateCapacityReservationDateChangeQuoteOutput {
    #[inline] pub fn capacity_reservation_modification_quote(&self) -> &CapacityReservationModificationQuote { nested(&self.capacity_reservation_modification_quote) }
}

pub struct CreateCapacityReservationFleetInput {
    pub allocation_strategy: Option<String>, pub client_token: Option<String>,
    pub instance_type_specifications: Option<Vec<ReservationFleetInstanceSpecification>>,
    pub instance_requirements: Option<InstanceRequirementsRequest>, pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>, pub tenancy: Option<FleetCapacityReservationTenancy>,
    pub total_target_capacity: Option<i32>, pub end_date: Option<Timestamp>,
    pub instance_match_criteria: Option<FleetInstanceMatchCriteria>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateCapacityReservationFleetInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationFleetRequest", members: &[
        field("AllocationStrategy", "", STRING), field("ClientToken", "", STRING).idempotency_token(),
        field("InstanceTypeSpecifications", "InstanceTypeSpecification", RESERVATION_FLEET_INSTANCE_SPECIFICATION_LIST_LIST),
        field("InstanceRequirements", "", STRUCTURE), field("AvailabilityZone", "", STRING),
        field("AvailabilityZoneId", "", STRING), field("Tenancy", "", ENUM),
        field("TotalTargetCapacity", "", INTEGER).required(), field("EndDate", "", TIMESTAMP),
        field("InstanceMatchCriteria", "", ENUM),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        allocation_strategy, client_token, instance_type_specifications, instance_requirements, availability_zone,
        availability_zone_id, tenancy, total_target_capacity, end_date, instance_match_criteria, tag_specifications,
        dry_run,
    }
}
impl Operation for CreateCapacityReservationFleetInput {
    type Output = CreateCapacityReservationFleetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCapacityReservationFleet", SERVICE);
}
pub struct CreateCapacityReservationFleetOutput {
    pub capacity_reservation_fleet_id: Option<String>, pub state: Option<CapacityReservationFleetState>,
    pub total_target_capacity: Option<i32>, pub total_fulfilled_capacity: Option<f64>,
    pub instance_match_criteria: Option<FleetInstanceMatchCriteria>, pub allocation_strategy: Option<String>,
    pub create_time: Option<Timestamp>, pub end_date: Option<Timestamp>,
    pub tenancy: Option<FleetCapacityReservationTenancy>,
    pub fleet_capacity_reservations: Option<Vec<FleetCapacityReservation>>, pub tags: Option<Vec<Tag>>,
}
impl Shape for CreateCapacityReservationFleetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCapacityReservationFleetResult", members: &[
        field("CapacityReservationFleetId", "capacityReservationFleetId", STRING), field("State", "state", ENUM),
        field("TotalTargetCapacity", "totalTargetCapacity", INTEGER),
        field("TotalFulfilledCapacity", "totalFulfilledCapacity", DOUBLE),
        field("InstanceMatchCriteria", "instanceMatchCriteria", ENUM),
        field("AllocationStrategy", "allocationStrategy", STRING), field("CreateTime", "createTime", TIMESTAMP),
        field("EndDate", "endDate", TIMESTAMP), field("Tenancy", "tenancy", ENUM),
        field("FleetCapacityReservations", "fleetCapacityReservationSet", FLEET_CAPACITY_RESERVATION_SET_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_fleet_id, state, total_target_capacity, total_fulfilled_capacity, instance_match_criteria,
        allocation_strategy, create_time, end_date, tenancy, fleet_capacity_reservations, tags,
    }
}
impl CreateCapacityReservationFleetOutput {
    #[inline] pub fn capacity_reservation_fleet_id(&self) -> &str { text(&self.capacity_reservation_fleet_id) }
    #[inline] pub fn state(&self) -> &CapacityReservationFleetState { choice(&self.state) }
    #[inline] pub fn total_target_capacity(&self) -> i32 { self.total_target_capacity.unwrap_or_default() }
    #[inline] pub fn total_fulfilled_capacity(&self) -> f64 { self.total_fulfilled_capacity.unwrap_or_default() }
    #[inline] pub fn instance_match_criteria(&self) -> &FleetInstanceMatchCriteria { choice(&self.instance_match_criteria) }
    #[inline] pub fn allocation_strategy(&self) -> &str { text(&self.allocation_strategy) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn end_date(&self) -> Timestamp { moment(&self.end_date) }
    #[inline] pub fn tenancy(&self) -> &FleetCapacityReservationTenancy { choice(&self.tenancy) }
    #[inline] pub fn fleet_capacity_reservations(&self) -> &[FleetCapacityReservation] { items(&self.fleet_capacity_reservations) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct CreateCarrierGatewayInput {
    pub vpc_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
impl Shape for CreateCarrierGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCarrierGatewayRequest", members: &[
        field("VpcId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { vpc_id, tag_specifications, dry_run, client_token }
}
impl Operation for CreateCarrierGatewayInput {
    type Output = CreateCarrierGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCarrierGateway", SERVICE);
}
pub struct CreateCarrierGatewayOutput { pub carrier_gateway: Option<CarrierGateway> }
impl Shape for CreateCarrierGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCarrierGatewayResult", members: &[
        field("CarrierGateway", "carrierGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { carrier_gateway }
}
impl CreateCarrierGatewayOutput {
    #[inline] pub fn carrier_gateway(&self) -> &CarrierGateway { nested(&self.carrier_gateway) }
}

pub struct CreateClientVpnEndpointInput {
    pub client_cidr_block: Option<String>, pub server_certificate_arn: Option<String>,
    pub authentication_options: Option<Vec<ClientVpnAuthenticationRequest>>,
    pub connection_log_options: Option<ConnectionLogOptions>, pub dns_servers: Option<Vec<String>>,
    pub transport_protocol: Option<TransportProtocol>, pub vpn_port: Option<i32>, pub description: Option<String>,
    pub split_tunnel: Option<bool>, pub dry_run: Option<bool>, pub client_token: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub security_group_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>, pub self_service_portal: Option<SelfServicePortal>,
    pub client_connect_options: Option<ClientConnectOptions>, pub session_timeout_hours: Option<i32>,
    pub client_login_banner_options: Option<ClientLoginBannerOptions>,
    pub client_route_enforcement_options: Option<ClientRouteEnforcementOptions>,
    pub disconnect_on_session_timeout: Option<bool>, pub endpoint_ip_address_type: Option<EndpointIpAddressType>,
    pub traffic_ip_address_type: Option<TrafficIpAddressType>,
    pub transit_gateway_configuration: Option<TransitGatewayConfigurationInputStructure>,
    pub device_posture_options: Option<DevicePostureOptions>,
}
impl Shape for CreateClientVpnEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateClientVpnEndpointRequest", members: &[
        field("ClientCidrBlock", "", STRING), field("ServerCertificateArn", "", STRING).required(),
        field("AuthenticationOptions", "Authentication", CLIENT_VPN_AUTHENTICATION_REQUEST_LIST_LIST).required(),
        field("ConnectionLogOptions", "", STRUCTURE).required(), field("DnsServers", "", VALUE_STRING_LIST_LIST),
        field("TransportProtocol", "", ENUM), field("VpnPort", "", INTEGER), field("Description", "", STRING),
        field("SplitTunnel", "", BOOLEAN), field("DryRun", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("SecurityGroupIds", "SecurityGroupId", CLIENT_VPN_SECURITY_GROUP_ID_SET_LIST),
        field("VpcId", "", STRING), field("SelfServicePortal", "", ENUM), field("ClientConnectOptions", "", STRUCTURE),
        field("SessionTimeoutHours", "", INTEGER), field("ClientLoginBannerOptions", "", STRUCTURE),
        field("ClientRouteEnforcementOptions", "", STRUCTURE), field("DisconnectOnSessionTimeout", "", BOOLEAN),
        field("EndpointIpAddressType", "", ENUM), field("TrafficIpAddressType", "", ENUM),
        field("TransitGatewayConfiguration", "", STRUCTURE), field("DevicePostureOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        client_cidr_block, server_certificate_arn, authentication_options, connection_log_options, dns_servers,
        transport_protocol, vpn_port, description, split_tunnel, dry_run, client_token, tag_specifications,
        security_group_ids, vpc_id, self_service_portal, client_connect_options, session_timeout_hours,
        client_login_banner_options, client_route_enforcement_options, disconnect_on_session_timeout,
        endpoint_ip_address_type, traffic_ip_address_type, transit_gateway_configuration, device_posture_options,
    }
}
impl Operation for CreateClientVpnEndpointInput {
    type Output = CreateClientVpnEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateClientVpnEndpoint", SERVICE);
}
pub struct CreateClientVpnEndpointOutput {
    pub client_vpn_endpoint_id: Option<String>, pub status: Option<ClientVpnEndpointStatus>,
    pub dns_name: Option<String>,
}
impl Shape for CreateClientVpnEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateClientVpnEndpointResult", members: &[
        field("ClientVpnEndpointId", "clientVpnEndpointId", STRING), field("Status", "status", STRUCTURE),
        field("DnsName", "dnsName", STRING),
    ], ..Schema::NONE };
    members! { client_vpn_endpoint_id, status, dns_name }
}
impl CreateClientVpnEndpointOutput {
    #[inline] pub fn client_vpn_endpoint_id(&self) -> &str { text(&self.client_vpn_endpoint_id) }
    #[inline] pub fn status(&self) -> &ClientVpnEndpointStatus { nested(&self.status) }
    #[inline] pub fn dns_name(&self) -> &str { text(&self.dns_name) }
}

pub struct CreateClientVpnRouteInput {
    pub client_vpn_endpoint_id: Option<String>, pub destination_cidr_block: Option<String>,
    pub target_vpc_subnet_id: Option<String>, pub description: Option<String>, pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateClientVpnRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateClientVpnRouteRequest", members: &[
        field("ClientVpnEndpointId", "", STRING).required(), field("DestinationCidrBlock", "", STRING).required(),
        field("TargetVpcSubnetId", "", STRING), field("Description", "", STRING),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        client_vpn_endpoint_id, destination_cidr_block, target_vpc_subnet_id, description, client_token, dry_run,
    }
}
impl Operation for CreateClientVpnRouteInput {
    type Output = CreateClientVpnRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateClientVpnRoute", SERVICE);
}
pub struct CreateClientVpnRouteOutput { pub status: Option<ClientVpnRouteStatus> }
impl Shape for CreateClientVpnRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateClientVpnRouteResult", members: &[
        field("Status", "status", STRUCTURE),
    ], ..Schema::NONE };
    members! { status }
}
impl CreateClientVpnRouteOutput {
    #[inline] pub fn status(&self) -> &ClientVpnRouteStatus { nested(&self.status) }
}

pub struct CreateCoipCidrInput { pub cidr: Option<String>, pub coip_pool_id: Option<String>, pub dry_run: Option<bool> }
impl Shape for CreateCoipCidrInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCoipCidrRequest", members: &[
        field("Cidr", "", STRING).required(), field("CoipPoolId", "", STRING).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { cidr, coip_pool_id, dry_run }
}
impl Operation for CreateCoipCidrInput {
    type Output = CreateCoipCidrOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCoipCidr", SERVICE);
}
pub struct CreateCoipCidrOutput { pub coip_cidr: Option<CoipCidr> }
impl Shape for CreateCoipCidrOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCoipCidrResult", members: &[
        field("CoipCidr", "coipCidr", STRUCTURE),
    ], ..Schema::NONE };
    members! { coip_cidr }
}
impl CreateCoipCidrOutput {
    #[inline] pub fn coip_cidr(&self) -> &CoipCidr { nested(&self.coip_cidr) }
}

pub struct CreateCoipPoolInput {
    pub local_gateway_route_table_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateCoipPoolInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCoipPoolRequest", members: &[
        field("LocalGatewayRouteTableId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_id, tag_specifications, dry_run }
}
impl Operation for CreateCoipPoolInput {
    type Output = CreateCoipPoolOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCoipPool", SERVICE);
}
pub struct CreateCoipPoolOutput { pub coip_pool: Option<CoipPool> }
impl Shape for CreateCoipPoolOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCoipPoolResult", members: &[
        field("CoipPool", "coipPool", STRUCTURE),
    ], ..Schema::NONE };
    members! { coip_pool }
}
impl CreateCoipPoolOutput {
    #[inline] pub fn coip_pool(&self) -> &CoipPool { nested(&self.coip_pool) }
}

pub struct CreateCustomerGatewayInput {
    pub bgp_asn: Option<i32>, pub public_ip: Option<String>, pub certificate_arn: Option<String>,
    pub r#type: Option<GatewayType>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub device_name: Option<String>, pub ip_address: Option<String>, pub bgp_asn_extended: Option<i64>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateCustomerGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCustomerGatewayRequest", members: &[
        field("BgpAsn", "", INTEGER), field("PublicIp", "", STRING), field("CertificateArn", "", STRING),
        field("Type", "", ENUM).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DeviceName", "", STRING),
        field("IpAddress", "", STRING), field("BgpAsnExtended", "", LONG), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        bgp_asn, public_ip, certificate_arn, r#type, tag_specifications, device_name, ip_address, bgp_asn_extended,
        dry_run,
    }
}
impl Operation for CreateCustomerGatewayInput {
    type Output = CreateCustomerGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateCustomerGateway", SERVICE);
}
pub struct CreateCustomerGatewayOutput { pub customer_gateway: Option<CustomerGateway> }
impl Shape for CreateCustomerGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateCustomerGatewayResult", members: &[
        field("CustomerGateway", "customerGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { customer_gateway }
}
impl CreateCustomerGatewayOutput {
    #[inline] pub fn customer_gateway(&self) -> &CustomerGateway { nested(&self.customer_gateway) }
}

pub struct CreateDefaultSubnetInput {
    pub availability_zone: Option<String>, pub dry_run: Option<bool>, pub ipv6_native: Option<bool>,
    pub availability_zone_id: Option<String>,
}
impl Shape for CreateDefaultSubnetInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateDefaultSubnetRequest", members: &[
        field("AvailabilityZone", "", STRING), field("DryRun", "", BOOLEAN), field("Ipv6Native", "", BOOLEAN),
        field("AvailabilityZoneId", "", STRING),
    ], ..Schema::NONE };
    members! { availability_zone, dry_run, ipv6_native, availability_zone_id }
}
impl Operation for CreateDefaultSubnetInput {
    type Output = CreateDefaultSubnetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateDefaultSubnet", SERVICE);
}
pub struct CreateDefaultSubnetOutput { pub subnet: Option<Subnet> }
impl Shape for CreateDefaultSubnetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateDefaultSubnetResult", members: &[
        field("Subnet", "subnet", STRUCTURE),
    ], ..Schema::NONE };
    members! { subnet }
}
impl CreateDefaultSubnetOutput {
    #[inline] pub fn subnet(&self) -> &Subnet { nested(&self.subnet) }
}

pub struct CreateDefaultVpcInput { pub dry_run: Option<bool> }
impl Shape for CreateDefaultVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateDefaultVpcRequest", members: &[
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { dry_run }
}
impl Operation for CreateDefaultVpcInput {
    type Output = CreateDefaultVpcOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateDefaultVpc", SERVICE);
}
pub struct CreateDefaultVpcOutput { pub vpc: Option<Vpc> }
impl Shape for CreateDefaultVpcOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateDefaultVpcResult", members: &[
        field("Vpc", "vpc", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc }
}
impl CreateDefaultVpcOutput {
    #[inline] pub fn vpc(&self) -> &Vpc { nested(&self.vpc) }
}

pub struct CreateDelegateMacVolumeOwnershipTaskInput {
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub instance_id: Option<String>,
    pub mac_credentials: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateDelegateMacVolumeOwnershipTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateDelegateMacVolumeOwnershipTaskRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("InstanceId", "", STRING).required(), field("MacCredentials", "", STRING).sensitive().required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { client_token, dry_run, instance_id, mac_credentials, tag_specifications }
}
impl Operation for CreateDelegateMacVolumeOwnershipTaskInput {
    type Output = CreateDelegateMacVolumeOwnershipTaskOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateDelegateMacVolumeOwnershipTask", SERVICE);
}
pub struct CreateDelegateMacVolumeOwnershipTaskOutput { pub mac_modification_task: Option<MacModificationTask> }
impl Shape for CreateDelegateMacVolumeOwnershipTaskOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateDelegateMacVolumeOwnershipTaskResult", members: &[
        field("MacModificationTask", "macModificationTask", STRUCTURE),
    ], ..Schema::NONE };
    members! { mac_modification_task }
}
impl CreateDelegateMacVolumeOwnershipTaskOutput {
    #[inline] pub fn mac_modification_task(&self) -> &MacModificationTask { nested(&self.mac_modification_task) }
}

pub struct CreateDhcpOptionsInput {
    pub dhcp_configurations: Option<Vec<NewDhcpConfiguration>>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateDhcpOptionsInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateDhcpOptionsRequest", members: &[
        field("DhcpConfigurations", "dhcpConfiguration", NEW_DHCP_CONFIGURATION_LIST_LIST).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { dhcp_configurations, tag_specifications, dry_run }
}
impl Operation for CreateDhcpOptionsInput {
    type Output = CreateDhcpOptionsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateDhcpOptions", SERVICE);
}
pub struct CreateDhcpOptionsOutput { pub dhcp_options: Option<DhcpOptions> }
impl Shape for CreateDhcpOptionsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateDhcpOptionsResult", members: &[
        field("DhcpOptions", "dhcpOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! { dhcp_options }
}
impl CreateDhcpOptionsOutput {
    #[inline] pub fn dhcp_options(&self) -> &DhcpOptions { nested(&self.dhcp_options) }
}

pub struct CreateEgressOnlyInternetGatewayInput {
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub vpc_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateEgressOnlyInternetGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateEgressOnlyInternetGatewayRequest", members: &[
        field("ClientToken", "", STRING), field("DryRun", "", BOOLEAN), field("VpcId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { client_token, dry_run, vpc_id, tag_specifications }
}
impl Operation for CreateEgressOnlyInternetGatewayInput {
    type Output = CreateEgressOnlyInternetGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateEgressOnlyInternetGateway", SERVICE);
}
pub struct CreateEgressOnlyInternetGatewayOutput {
    pub client_token: Option<String>, pub egress_only_internet_gateway: Option<EgressOnlyInternetGateway>,
}
impl Shape for CreateEgressOnlyInternetGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateEgressOnlyInternetGatewayResult", members: &[
        field("ClientToken", "clientToken", STRING),
        field("EgressOnlyInternetGateway", "egressOnlyInternetGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { client_token, egress_only_internet_gateway }
}
impl CreateEgressOnlyInternetGatewayOutput {
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    #[inline] pub fn egress_only_internet_gateway(&self) -> &EgressOnlyInternetGateway { nested(&self.egress_only_internet_gateway) }
}

pub struct CreateFleetInput {
    pub dry_run: Option<bool>, pub client_token: Option<String>, pub spot_options: Option<SpotOptionsRequest>,
    pub on_demand_options: Option<OnDemandOptionsRequest>,
    pub reserved_capacity_options: Option<ReservedCapacityOptionsRequest>,
    pub excess_capacity_termination_policy: Option<FleetExcessCapacityTerminationPolicy>,
    pub launch_template_configs: Option<Vec<FleetLaunchTemplateConfigRequest>>,
    pub target_capacity_specification: Option<TargetCapacitySpecificationRequest>,
    pub terminate_instances_with_expiration: Option<bool>, pub r#type: Option<FleetType>,
    pub valid_from: Option<Timestamp>, pub valid_until: Option<Timestamp>,
    pub replace_unhealthy_instances: Option<bool>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub context: Option<String>,
}
impl Shape for CreateFleetInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateFleetRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("SpotOptions", "", STRUCTURE), field("OnDemandOptions", "", STRUCTURE),
        field("ReservedCapacityOptions", "", STRUCTURE), field("ExcessCapacityTerminationPolicy", "", ENUM),
        field("LaunchTemplateConfigs", "", FLEET_LAUNCH_TEMPLATE_CONFIG_LIST_REQUEST_LIST).required(),
        field("TargetCapacitySpecification", "", STRUCTURE).required(),
        field("TerminateInstancesWithExpiration", "", BOOLEAN), field("Type", "", ENUM),
        field("ValidFrom", "", TIMESTAMP), field("ValidUntil", "", TIMESTAMP),
        field("ReplaceUnhealthyInstances", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("Context", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, client_token, spot_options, on_demand_options, reserved_capacity_options,
        excess_capacity_termination_policy, launch_template_configs, target_capacity_specification,
        terminate_instances_with_expiration, r#type, valid_from, valid_until, replace_unhealthy_instances,
        tag_specifications, context,
    }
}
impl Operation for CreateFleetInput {
    type Output = CreateFleetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateFleet", SERVICE);
}
pub struct CreateFleetOutput {
    pub fleet_id: Option<String>, pub errors: Option<Vec<CreateFleetError>>,
    pub instances: Option<Vec<CreateFleetInstance>>,
}
impl Shape for CreateFleetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateFleetResult", members: &[
        field("FleetId", "fleetId", STRING), field("Errors", "errorSet", CREATE_FLEET_ERRORS_SET_LIST),
        field("Instances", "fleetInstanceSet", CREATE_FLEET_INSTANCES_SET_LIST),
    ], ..Schema::NONE };
    members! { fleet_id, errors, instances }
}
impl CreateFleetOutput {
    #[inline] pub fn fleet_id(&self) -> &str { text(&self.fleet_id) }
    #[inline] pub fn errors(&self) -> &[CreateFleetError] { items(&self.errors) }
    #[inline] pub fn instances(&self) -> &[CreateFleetInstance] { items(&self.instances) }
}

pub struct CreateFlowLogsInput {
    pub dry_run: Option<bool>, pub client_token: Option<String>, pub deliver_logs_permission_arn: Option<String>,
    pub deliver_cross_account_role: Option<String>, pub log_group_name: Option<String>,
    pub resource_ids: Option<Vec<String>>, pub resource_type: Option<FlowLogsResourceType>,
    pub traffic_type: Option<TrafficType>, pub log_destination_type: Option<LogDestinationType>,
    pub log_destination: Option<String>, pub log_format: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub max_aggregation_interval: Option<i32>,
    pub destination_options: Option<DestinationOptionsRequest>,
    pub tag_field_specifications: Option<Vec<TagFieldSpecificationRequest>>,
}
impl Shape for CreateFlowLogsInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateFlowLogsRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING), field("DeliverLogsPermissionArn", "", STRING),
        field("DeliverCrossAccountRole", "", STRING), field("LogGroupName", "", STRING),
        field("ResourceIds", "ResourceId", FLOW_LOG_RESOURCE_IDS_LIST).required(),
        field("ResourceType", "", ENUM).required(), field("TrafficType", "", ENUM),
        field("LogDestinationType", "", ENUM), field("LogDestination", "", STRING), field("LogFormat", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("MaxAggregationInterval", "", INTEGER), field("DestinationOptions", "", STRUCTURE),
        field("TagFieldSpecifications", "TagFieldSpecification", TAG_FIELD_SPECIFICATION_LIST_REQUEST_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, client_token, deliver_logs_permission_arn, deliver_cross_account_role, log_group_name, resource_ids,
        resource_type, traffic_type, log_destination_type, log_destination, log_format, tag_specifications,
        max_aggregation_interval, destination_options, tag_field_specifications,
    }
}
impl Operation for CreateFlowLogsInput {
    type Output = CreateFlowLogsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateFlowLogs", SERVICE);
}
pub struct CreateFlowLogsOutput {
    pub client_token: Option<String>, pub flow_log_ids: Option<Vec<String>>,
    pub unsuccessful: Option<Vec<UnsuccessfulItem>>,
}
impl Shape for CreateFlowLogsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateFlowLogsResult", members: &[
        field("ClientToken", "clientToken", STRING), field("FlowLogIds", "flowLogIdSet", VALUE_STRING_LIST_LIST),
        field("Unsuccessful", "unsuccessful", UNSUCCESSFUL_ITEM_SET_LIST),
    ], ..Schema::NONE };
    members! { client_token, flow_log_ids, unsuccessful }
}
impl CreateFlowLogsOutput {
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    #[inline] pub fn flow_log_ids(&self) -> &[String] { items(&self.flow_log_ids) }
    #[inline] pub fn unsuccessful(&self) -> &[UnsuccessfulItem] { items(&self.unsuccessful) }
}

pub struct CreateFpgaImageInput {
    pub dry_run: Option<bool>, pub input_storage_location: Option<StorageLocation>,
    pub logs_storage_location: Option<StorageLocation>, pub description: Option<String>, pub name: Option<String>,
    pub client_token: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateFpgaImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateFpgaImageRequest", members: &[
        field("DryRun", "", BOOLEAN), field("InputStorageLocation", "", STRUCTURE).required(),
        field("LogsStorageLocation", "", STRUCTURE), field("Description", "", STRING), field("Name", "", STRING),
        field("ClientToken", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, input_storage_location, logs_storage_location, description, name, client_token, tag_specifications,
    }
}
impl Operation for CreateFpgaImageInput {
    type Output = CreateFpgaImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateFpgaImage", SERVICE);
}
pub struct CreateFpgaImageOutput { pub fpga_image_id: Option<String>, pub fpga_image_global_id: Option<String> }
impl Shape for CreateFpgaImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateFpgaImageResult", members: &[
        field("FpgaImageId", "fpgaImageId", STRING), field("FpgaImageGlobalId", "fpgaImageGlobalId", STRING),
    ], ..Schema::NONE };
    members! { fpga_image_id, fpga_image_global_id }
}
impl CreateFpgaImageOutput {
    #[inline] pub fn fpga_image_id(&self) -> &str { text(&self.fpga_image_id) }
    #[inline] pub fn fpga_image_global_id(&self) -> &str { text(&self.fpga_image_global_id) }
}

pub struct CreateImageInput {
    pub tag_specifications: Option<Vec<TagSpecification>>, pub snapshot_location: Option<SnapshotLocationEnum>,
    pub boot_mode_override: Option<BootModeOverrideValues>, pub dry_run: Option<bool>, pub instance_id: Option<String>,
    pub name: Option<String>, pub description: Option<String>, pub no_reboot: Option<bool>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
}
impl Shape for CreateImageInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateImageRequest", members: &[
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("SnapshotLocation", "", ENUM), field("BootModeOverride", "", ENUM), field("DryRun", "dryRun", BOOLEAN),
        field("InstanceId", "instanceId", STRING).required(), field("Name", "name", STRING).required(),
        field("Description", "description", STRING), field("NoReboot", "noReboot", BOOLEAN),
        field("BlockDeviceMappings", "blockDeviceMapping", BLOCK_DEVICE_MAPPING_REQUEST_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        tag_specifications, snapshot_location, boot_mode_override, dry_run, instance_id, name, description, no_reboot,
        block_device_mappings,
    }
}
impl Operation for CreateImageInput {
    type Output = CreateImageOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateImage", SERVICE);
}
pub struct CreateImageOutput { pub image_id: Option<String> }
impl Shape for CreateImageOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateImageResult", members: &[
        field("ImageId", "imageId", STRING),
    ], ..Schema::NONE };
    members! { image_id }
}
impl CreateImageOutput {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
}

pub struct CreateImageUsageReportInput {
    pub image_id: Option<String>, pub dry_run: Option<bool>,
    pub resource_types: Option<Vec<ImageUsageResourceTypeRequest>>, pub account_ids: Option<Vec<String>>,
    pub client_token: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateImageUsageReportInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateImageUsageReportRequest", members: &[
        field("ImageId", "", STRING).required(), field("DryRun", "", BOOLEAN),
        field("ResourceTypes", "ResourceType", IMAGE_USAGE_RESOURCE_TYPE_REQUEST_LIST_LIST).required(),
        field("AccountIds", "AccountId", IMAGE_USAGE_REPORT_USER_ID_STRING_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { image_id, dry_run, resource_types, account_ids, client_token, tag_specifications }
}
impl Operation for CreateImageUsageReportInput {
    type Output = CreateImageUsageReportOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateImageUsageReport", SERVICE);
}
pub struct CreateImageUsageReportOutput { pub report_id: Option<String> }
impl Shape for CreateImageUsageReportOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateImageUsageReportResult", members: &[
        field("ReportId", "reportId", STRING),
    ], ..Schema::NONE };
    members! { report_id }
}
impl CreateImageUsageReportOutput {
    #[inline] pub fn report_id(&self) -> &str { text(&self.report_id) }
}

pub struct CreateInstanceConnectEndpointInput {
    pub dry_run: Option<bool>, pub subnet_id: Option<String>, pub security_group_ids: Option<Vec<String>>,
    pub preserve_client_ip: Option<bool>, pub client_token: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub ip_address_type: Option<IpAddressType>,
}
impl Shape for CreateInstanceConnectEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInstanceConnectEndpointRequest", members: &[
        field("DryRun", "", BOOLEAN), field("SubnetId", "", STRING).required(),
        field("SecurityGroupIds", "SecurityGroupId", SECURITY_GROUP_ID_STRING_LIST_REQUEST_LIST),
        field("PreserveClientIp", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("IpAddressType", "", ENUM),
    ], ..Schema::NONE };
    members! {
        dry_run, subnet_id, security_group_ids, preserve_client_ip, client_token, tag_specifications, ip_address_type,
    }
}
impl Operation for CreateInstanceConnectEndpointInput {
    type Output = CreateInstanceConnectEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateInstanceConnectEndpoint", SERVICE);
}
pub struct CreateInstanceConnectEndpointOutput {
    pub instance_connect_endpoint: Option<Ec2InstanceConnectEndpoint>, pub client_token: Option<String>,
}
impl Shape for CreateInstanceConnectEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInstanceConnectEndpointResult", members: &[
        field("InstanceConnectEndpoint", "instanceConnectEndpoint", STRUCTURE),
        field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { instance_connect_endpoint, client_token }
}
impl CreateInstanceConnectEndpointOutput {
    #[inline] pub fn instance_connect_endpoint(&self) -> &Ec2InstanceConnectEndpoint { nested(&self.instance_connect_endpoint) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateInstanceEventWindowInput {
    pub dry_run: Option<bool>, pub name: Option<String>,
    pub time_ranges: Option<Vec<InstanceEventWindowTimeRangeRequest>>, pub cron_expression: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateInstanceEventWindowInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInstanceEventWindowRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Name", "", STRING),
        field("TimeRanges", "TimeRange", INSTANCE_EVENT_WINDOW_TIME_RANGE_REQUEST_SET_LIST),
        field("CronExpression", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, name, time_ranges, cron_expression, tag_specifications }
}
impl Operation for CreateInstanceEventWindowInput {
    type Output = CreateInstanceEventWindowOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateInstanceEventWindow", SERVICE);
}
pub struct CreateInstanceEventWindowOutput { pub instance_event_window: Option<InstanceEventWindow> }
impl Shape for CreateInstanceEventWindowOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInstanceEventWindowResult", members: &[
        field("InstanceEventWindow", "instanceEventWindow", STRUCTURE),
    ], ..Schema::NONE };
    members! { instance_event_window }
}
impl CreateInstanceEventWindowOutput {
    #[inline] pub fn instance_event_window(&self) -> &InstanceEventWindow { nested(&self.instance_event_window) }
}

pub struct CreateInstanceExportTaskInput {
    pub tag_specifications: Option<Vec<TagSpecification>>, pub description: Option<String>,
    pub instance_id: Option<String>, pub target_environment: Option<ExportEnvironment>,
    pub export_to_s3_task: Option<ExportToS3TaskSpecification>,
}
impl Shape for CreateInstanceExportTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInstanceExportTaskRequest", members: &[
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("Description", "description", STRING), field("InstanceId", "instanceId", STRING).required(),
        field("TargetEnvironment", "targetEnvironment", ENUM).required(),
        field("ExportToS3Task", "exportToS3", STRUCTURE).required(),
    ], ..Schema::NONE };
    members! { tag_specifications, description, instance_id, target_environment, export_to_s3_task }
}
impl Operation for CreateInstanceExportTaskInput {
    type Output = CreateInstanceExportTaskOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateInstanceExportTask", SERVICE);
}
pub struct CreateInstanceExportTaskOutput { pub export_task: Option<ExportTask> }
impl Shape for CreateInstanceExportTaskOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInstanceExportTaskResult", members: &[
        field("ExportTask", "exportTask", STRUCTURE),
    ], ..Schema::NONE };
    members! { export_task }
}
impl CreateInstanceExportTaskOutput {
    #[inline] pub fn export_task(&self) -> &ExportTask { nested(&self.export_task) }
}

pub struct CreateInternetGatewayInput {
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateInternetGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInternetGatewayRequest", members: &[
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { tag_specifications, dry_run }
}
impl Operation for CreateInternetGatewayInput {
    type Output = CreateInternetGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateInternetGateway", SERVICE);
}
pub struct CreateInternetGatewayOutput { pub internet_gateway: Option<InternetGateway> }
impl Shape for CreateInternetGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInternetGatewayResult", members: &[
        field("InternetGateway", "internetGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { internet_gateway }
}
impl CreateInternetGatewayOutput {
    #[inline] pub fn internet_gateway(&self) -> &InternetGateway { nested(&self.internet_gateway) }
}

pub struct CreateInterruptibleCapacityReservationAllocationInput {
    pub capacity_reservation_id: Option<String>, pub instance_count: Option<i32>, pub client_token: Option<String>,
    pub dry_run: Option<bool>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub zero_size_preference: Option<ZeroSizePreference>,
}
impl Shape for CreateInterruptibleCapacityReservationAllocationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInterruptibleCapacityReservationAllocationRequest", members: &[
        field("CapacityReservationId", "", STRING).required(), field("InstanceCount", "", INTEGER).required(),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ZeroSizePreference", "", ENUM),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_id, instance_count, client_token, dry_run, tag_specifications, zero_size_preference,
    }
}
impl Operation for CreateInterruptibleCapacityReservationAllocationInput {
    type Output = CreateInterruptibleCapacityReservationAllocationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateInterruptibleCapacityReservationAllocation", SERVICE);
}
pub struct CreateInterruptibleCapacityReservationAllocationOutput {
    pub source_capacity_reservation_id: Option<String>, pub target_instance_count: Option<i32>,
    pub status: Option<InterruptibleCapacityReservationAllocationStatus>,
    pub interruption_type: Option<InterruptionType>,
}
impl Shape for CreateInterruptibleCapacityReservationAllocationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateInterruptibleCapacityReservationAllocationResult", members: &[
        field("SourceCapacityReservationId", "sourceCapacityReservationId", STRING),
        field("TargetInstanceCount", "targetInstanceCount", INTEGER), field("Status", "status", ENUM),
        field("InterruptionType", "interruptionType", ENUM),
    ], ..Schema::NONE };
    members! { source_capacity_reservation_id, target_instance_count, status, interruption_type }
}
impl CreateInterruptibleCapacityReservationAllocationOutput {
    #[inline] pub fn source_capacity_reservation_id(&self) -> &str { text(&self.source_capacity_reservation_id) }
    #[inline] pub fn target_instance_count(&self) -> i32 { self.target_instance_count.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &InterruptibleCapacityReservationAllocationStatus { choice(&self.status) }
    #[inline] pub fn interruption_type(&self) -> &InterruptionType { choice(&self.interruption_type) }
}

pub struct CreateIpamInput {
    pub dry_run: Option<bool>, pub description: Option<String>,
    pub operating_regions: Option<Vec<AddIpamOperatingRegion>>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub tier: Option<IpamTier>, pub enable_private_gua: Option<bool>,
    pub metered_account: Option<IpamMeteredAccount>,
}
impl Shape for CreateIpamInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Description", "", STRING),
        field("OperatingRegions", "OperatingRegion", ADD_IPAM_OPERATING_REGION_SET_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("Tier", "", ENUM),
        field("EnablePrivateGua", "", BOOLEAN), field("MeteredAccount", "", ENUM),
    ], ..Schema::NONE };
    members! {
        dry_run, description, operating_regions, tag_specifications, client_token, tier, enable_private_gua,
        metered_account,
    }
}
impl Operation for CreateIpamInput {
    type Output = CreateIpamOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpam", SERVICE);
}
pub struct CreateIpamOutput { pub ipam: Option<Ipam> }
impl Shape for CreateIpamOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamResult", members: &[
        field("Ipam", "ipam", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam }
}
impl CreateIpamOutput {
    #[inline] pub fn ipam(&self) -> &Ipam { nested(&self.ipam) }
}

pub struct CreateIpamExternalResourceVerificationTokenInput {
    pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>,
}
impl Shape for CreateIpamExternalResourceVerificationTokenInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamExternalResourceVerificationTokenRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_id, tag_specifications, client_token }
}
impl Operation for CreateIpamExternalResourceVerificationTokenInput {
    type Output = CreateIpamExternalResourceVerificationTokenOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpamExternalResourceVerificationToken", SERVICE);
}
pub struct CreateIpamExternalResourceVerificationTokenOutput {
    pub ipam_external_resource_verification_token: Option<IpamExternalResourceVerificationToken>,
}
impl Shape for CreateIpamExternalResourceVerificationTokenOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamExternalResourceVerificationTokenResult", members: &[
        field("IpamExternalResourceVerificationToken", "ipamExternalResourceVerificationToken", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_external_resource_verification_token }
}
impl CreateIpamExternalResourceVerificationTokenOutput {
    #[inline] pub fn ipam_external_resource_verification_token(&self) -> &IpamExternalResourceVerificationToken { nested(&self.ipam_external_resource_verification_token) }
}

pub struct CreateIpamInternetRegistryAssociationInput {
    pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub rir: Option<Rir>,
    pub organization_handle: Option<String>, pub description: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>,
}
impl Shape for CreateIpamInternetRegistryAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamInternetRegistryAssociationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(), field("Rir", "", ENUM).required(),
        field("OrganizationHandle", "", STRING).required(), field("Description", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_id, rir, organization_handle, description, tag_specifications, client_token }
}
impl Operation for CreateIpamInternetRegistryAssociationInput {
    type Output = CreateIpamInternetRegistryAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpamInternetRegistryAssociation", SERVICE);
}
pub struct CreateIpamInternetRegistryAssociationOutput {
    pub ipam_internet_registry_association: Option<IpamInternetRegistryAssociation>,
}
impl Shape for CreateIpamInternetRegistryAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamInternetRegistryAssociationResult", members: &[
        field("IpamInternetRegistryAssociation", "ipamInternetRegistryAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_internet_registry_association }
}
impl CreateIpamInternetRegistryAssociationOutput {
    #[inline] pub fn ipam_internet_registry_association(&self) -> &IpamInternetRegistryAssociation { nested(&self.ipam_internet_registry_association) }
}

pub struct CreateIpamPolicyInput {
    pub dry_run: Option<bool>, pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>,
    pub ipam_id: Option<String>,
}
impl Shape for CreateIpamPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamPolicyRequest", members: &[
        field("DryRun", "", BOOLEAN), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("IpamId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { dry_run, tag_specifications, client_token, ipam_id }
}
impl Operation for CreateIpamPolicyInput {
    type Output = CreateIpamPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpamPolicy", SERVICE);
}
pub struct CreateIpamPolicyOutput { pub ipam_policy: Option<IpamPolicy> }
impl Shape for CreateIpamPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamPolicyResult", members: &[
        field("IpamPolicy", "ipamPolicy", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_policy }
}
impl CreateIpamPolicyOutput {
    #[inline] pub fn ipam_policy(&self) -> &IpamPolicy { nested(&self.ipam_policy) }
}

pub struct CreateIpamPoolInput {
    pub dry_run: Option<bool>, pub ipam_scope_id: Option<String>, pub locale: Option<String>,
    pub source_ipam_pool_id: Option<String>, pub description: Option<String>,
    pub address_family: Option<AddressFamily>, pub auto_import: Option<bool>, pub publicly_advertisable: Option<bool>,
    pub allocation_min_netmask_length: Option<i32>, pub allocation_max_netmask_length: Option<i32>,
    pub allocation_default_netmask_length: Option<i32>,
    pub allocation_resource_tags: Option<Vec<RequestIpamResourceTag>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>,
    pub aws_service: Option<IpamPoolAwsService>, pub public_ip_source: Option<IpamPoolPublicIpSource>,
    pub source_resource: Option<IpamPoolSourceResourceRequest>,
}
impl Shape for CreateIpamPoolInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamPoolRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamScopeId", "", STRING).required(), field("Locale", "", STRING),
        field("SourceIpamPoolId", "", STRING), field("Description", "", STRING),
        field("AddressFamily", "", ENUM).required(), field("AutoImport", "", BOOLEAN),
        field("PubliclyAdvertisable", "", BOOLEAN), field("AllocationMinNetmaskLength", "", INTEGER),
        field("AllocationMaxNetmaskLength", "", INTEGER), field("AllocationDefaultNetmaskLength", "", INTEGER),
        field("AllocationResourceTags", "AllocationResourceTag", REQUEST_IPAM_RESOURCE_TAG_LIST_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("AwsService", "", ENUM),
        field("PublicIpSource", "", ENUM), field("SourceResource", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_scope_id, locale, source_ipam_pool_id, description, address_family, auto_import,
        publicly_advertisable, allocation_min_netmask_length, allocation_max_netmask_length,
        allocation_default_netmask_length, allocation_resource_tags, tag_specifications, client_token, aws_service,
        public_ip_source, source_resource,
    }
}
impl Operation for CreateIpamPoolInput {
    type Output = CreateIpamPoolOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpamPool", SERVICE);
}
pub struct CreateIpamPoolOutput { pub ipam_pool: Option<IpamPool> }
impl Shape for CreateIpamPoolOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamPoolResult", members: &[
        field("IpamPool", "ipamPool", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_pool }
}
impl CreateIpamPoolOutput {
    #[inline] pub fn ipam_pool(&self) -> &IpamPool { nested(&self.ipam_pool) }
}

pub struct CreateIpamPrefixListResolverInput {
    pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub description: Option<String>,
    pub address_family: Option<AddressFamily>, pub rules: Option<Vec<IpamPrefixListResolverRuleRequest>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>,
}
impl Shape for CreateIpamPrefixListResolverInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamPrefixListResolverRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(), field("Description", "", STRING),
        field("AddressFamily", "", ENUM).required(),
        field("Rules", "Rule", IPAM_PREFIX_LIST_RESOLVER_RULE_REQUEST_SET_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, ipam_id, description, address_family, rules, tag_specifications, client_token }
}
impl Operation for CreateIpamPrefixListResolverInput {
    type Output = CreateIpamPrefixListResolverOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpamPrefixListResolver", SERVICE);
}
pub struct CreateIpamPrefixListResolverOutput { pub ipam_prefix_list_resolver: Option<IpamPrefixListResolver> }
impl Shape for CreateIpamPrefixListResolverOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamPrefixListResolverResult", members: &[
        field("IpamPrefixListResolver", "ipamPrefixListResolver", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_prefix_list_resolver }
}
impl CreateIpamPrefixListResolverOutput {
    #[inline] pub fn ipam_prefix_list_resolver(&self) -> &IpamPrefixListResolver { nested(&self.ipam_prefix_list_resolver) }
}

pub struct CreateIpamPrefixListResolverTargetInput {
    pub dry_run: Option<bool>, pub ipam_prefix_list_resolver_id: Option<String>, pub prefix_list_id: Option<String>,
    pub prefix_list_region: Option<String>, pub desired_version: Option<i64>, pub track_latest_version: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>,
}
impl Shape for CreateIpamPrefixListResolverTargetInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamPrefixListResolverTargetRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamPrefixListResolverId", "", STRING).required(),
        field("PrefixListId", "", STRING).required(), field("PrefixListRegion", "", STRING).required(),
        field("DesiredVersion", "", LONG), field("TrackLatestVersion", "", BOOLEAN).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_prefix_list_resolver_id, prefix_list_id, prefix_list_region, desired_version,
        track_latest_version, tag_specifications, client_token,
    }
}
impl Operation for CreateIpamPrefixListResolverTargetInput {
    type Output = CreateIpamPrefixListResolverTargetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpamPrefixListResolverTarget", SERVICE);
}
pub struct CreateIpamPrefixListResolverTargetOutput {
    pub ipam_prefix_list_resolver_target: Option<IpamPrefixListResolverTarget>,
}
impl Shape for CreateIpamPrefixListResolverTargetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamPrefixListResolverTargetResult", members: &[
        field("IpamPrefixListResolverTarget", "ipamPrefixListResolverTarget", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_prefix_list_resolver_target }
}
impl CreateIpamPrefixListResolverTargetOutput {
    #[inline] pub fn ipam_prefix_list_resolver_target(&self) -> &IpamPrefixListResolverTarget { nested(&self.ipam_prefix_list_resolver_target) }
}

pub struct CreateIpamResourceDiscoveryInput {
    pub dry_run: Option<bool>, pub description: Option<String>,
    pub operating_regions: Option<Vec<AddIpamOperatingRegion>>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>,
}
impl Shape for CreateIpamResourceDiscoveryInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamResourceDiscoveryRequest", members: &[
        field("DryRun", "", BOOLEAN), field("Description", "", STRING),
        field("OperatingRegions", "OperatingRegion", ADD_IPAM_OPERATING_REGION_SET_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, description, operating_regions, tag_specifications, client_token }
}
impl Operation for CreateIpamResourceDiscoveryInput {
    type Output = CreateIpamResourceDiscoveryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpamResourceDiscovery", SERVICE);
}
pub struct CreateIpamResourceDiscoveryOutput { pub ipam_resource_discovery: Option<IpamResourceDiscovery> }
impl Shape for CreateIpamResourceDiscoveryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamResourceDiscoveryResult", members: &[
        field("IpamResourceDiscovery", "ipamResourceDiscovery", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_resource_discovery }
}
impl CreateIpamResourceDiscoveryOutput {
    #[inline] pub fn ipam_resource_discovery(&self) -> &IpamResourceDiscovery { nested(&self.ipam_resource_discovery) }
}

pub struct CreateIpamRoutingPolicyRegistrationInput {
    pub dry_run: Option<bool>, pub ipam_internet_registry_association_id: Option<String>, pub cidr: Option<String>,
    pub asns: Option<Vec<String>>, pub permit_more_specific_announcements: Option<bool>, pub max_length: Option<i32>,
    pub description: Option<String>, pub force: Option<bool>, pub client_token: Option<String>,
}
impl Shape for CreateIpamRoutingPolicyRegistrationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamRoutingPolicyRegistrationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamInternetRegistryAssociationId", "", STRING).required(),
        field("Cidr", "", STRING).required(), field("Asns", "Asn", ASN_LIST_LIST).required(),
        field("PermitMoreSpecificAnnouncements", "", BOOLEAN), field("MaxLength", "", INTEGER),
        field("Description", "", STRING), field("Force", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! {
        dry_run, ipam_internet_registry_association_id, cidr, asns, permit_more_specific_announcements, max_length,
        description, force, client_token,
    }
}
impl Operation for CreateIpamRoutingPolicyRegistrationInput {
    type Output = CreateIpamRoutingPolicyRegistrationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpamRoutingPolicyRegistration", SERVICE);
}
pub struct CreateIpamRoutingPolicyRegistrationOutput {
    pub ipam_routing_policy_registration_delta: Option<IpamRoutingPolicyRegistrationDelta>,
}
impl Shape for CreateIpamRoutingPolicyRegistrationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamRoutingPolicyRegistrationResult", members: &[
        field("IpamRoutingPolicyRegistrationDelta", "ipamRoutingPolicyRegistrationDelta", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_routing_policy_registration_delta }
}
impl CreateIpamRoutingPolicyRegistrationOutput {
    #[inline] pub fn ipam_routing_policy_registration_delta(&self) -> &IpamRoutingPolicyRegistrationDelta { nested(&self.ipam_routing_policy_registration_delta) }
}

pub struct CreateIpamScopeInput {
    pub dry_run: Option<bool>, pub ipam_id: Option<String>, pub description: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>,
    pub external_authority_configuration: Option<ExternalAuthorityConfiguration>,
}
impl Shape for CreateIpamScopeInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamScopeRequest", members: &[
        field("DryRun", "", BOOLEAN), field("IpamId", "", STRING).required(), field("Description", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("ExternalAuthorityConfiguration", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { dry_run, ipam_id, description, tag_specifications, client_token, external_authority_configuration }
}
impl Operation for CreateIpamScopeInput {
    type Output = CreateIpamScopeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateIpamScope", SERVICE);
}
pub struct CreateIpamScopeOutput { pub ipam_scope: Option<IpamScope> }
impl Shape for CreateIpamScopeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateIpamScopeResult", members: &[
        field("IpamScope", "ipamScope", STRUCTURE),
    ], ..Schema::NONE };
    members! { ipam_scope }
}
impl CreateIpamScopeOutput {
    #[inline] pub fn ipam_scope(&self) -> &IpamScope { nested(&self.ipam_scope) }
}

pub struct CreateKeyPairInput {
    pub key_name: Option<String>, pub key_type: Option<KeyType>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub key_format: Option<KeyFormat>, pub dry_run: Option<bool>,
}
impl Shape for CreateKeyPairInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateKeyPairRequest", members: &[
        field("KeyName", "", STRING).required(), field("KeyType", "", ENUM),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("KeyFormat", "", ENUM),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { key_name, key_type, tag_specifications, key_format, dry_run }
}
impl Operation for CreateKeyPairInput {
    type Output = CreateKeyPairOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateKeyPair", SERVICE);
}
pub struct CreateKeyPairOutput {
    pub key_pair_id: Option<String>, pub tags: Option<Vec<Tag>>, pub key_name: Option<String>,
    pub key_fingerprint: Option<String>, pub key_material: Option<String>,
}
impl Shape for CreateKeyPairOutput {
    const SCHEMA: &'static Schema = &Schema { name: "KeyPair", members: &[
        field("KeyPairId", "keyPairId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("KeyName", "keyName", STRING), field("KeyFingerprint", "keyFingerprint", STRING),
        field("KeyMaterial", "keyMaterial", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { key_pair_id, tags, key_name, key_fingerprint, key_material }
}
impl CreateKeyPairOutput {
    #[inline] pub fn key_pair_id(&self) -> &str { text(&self.key_pair_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn key_name(&self) -> &str { text(&self.key_name) }
    #[inline] pub fn key_fingerprint(&self) -> &str { text(&self.key_fingerprint) }
    #[inline] pub fn key_material(&self) -> &str { text(&self.key_material) }
}

pub struct CreateLaunchTemplateInput {
    pub dry_run: Option<bool>, pub client_token: Option<String>, pub launch_template_name: Option<String>,
    pub version_description: Option<String>, pub launch_template_data: Option<RequestLaunchTemplateData>,
    pub operator: Option<OperatorRequest>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateLaunchTemplateInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLaunchTemplateRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("LaunchTemplateName", "", STRING).required(), field("VersionDescription", "", STRING),
        field("LaunchTemplateData", "", STRUCTURE).required(), field("Operator", "", STRUCTURE),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, client_token, launch_template_name, version_description, launch_template_data, operator,
        tag_specifications,
    }
}
impl Operation for CreateLaunchTemplateInput {
    type Output = CreateLaunchTemplateOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateLaunchTemplate", SERVICE);
}
pub struct CreateLaunchTemplateOutput {
    pub launch_template: Option<LaunchTemplate>, pub warning: Option<ValidationWarning>,
}
impl Shape for CreateLaunchTemplateOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLaunchTemplateResult", members: &[
        field("LaunchTemplate", "launchTemplate", STRUCTURE), field("Warning", "warning", STRUCTURE),
    ], ..Schema::NONE };
    members! { launch_template, warning }
}
impl CreateLaunchTemplateOutput {
    #[inline] pub fn launch_template(&self) -> &LaunchTemplate { nested(&self.launch_template) }
    #[inline] pub fn warning(&self) -> &ValidationWarning { nested(&self.warning) }
}

pub struct CreateLaunchTemplateVersionInput {
    pub dry_run: Option<bool>, pub client_token: Option<String>, pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>, pub source_version: Option<String>,
    pub version_description: Option<String>, pub launch_template_data: Option<RequestLaunchTemplateData>,
    pub resolve_alias: Option<bool>,
}
impl Shape for CreateLaunchTemplateVersionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLaunchTemplateVersionRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("LaunchTemplateId", "", STRING), field("LaunchTemplateName", "", STRING),
        field("SourceVersion", "", STRING), field("VersionDescription", "", STRING),
        field("LaunchTemplateData", "", STRUCTURE).required(), field("ResolveAlias", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        dry_run, client_token, launch_template_id, launch_template_name, source_version, version_description,
        launch_template_data, resolve_alias,
    }
}
impl Operation for CreateLaunchTemplateVersionInput {
    type Output = CreateLaunchTemplateVersionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateLaunchTemplateVersion", SERVICE);
}
pub struct CreateLaunchTemplateVersionOutput {
    pub launch_template_version: Option<LaunchTemplateVersion>, pub warning: Option<ValidationWarning>,
}
impl Shape for CreateLaunchTemplateVersionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLaunchTemplateVersionResult", members: &[
        field("LaunchTemplateVersion", "launchTemplateVersion", STRUCTURE), field("Warning", "warning", STRUCTURE),
    ], ..Schema::NONE };
    members! { launch_template_version, warning }
}
impl CreateLaunchTemplateVersionOutput {
    #[inline] pub fn launch_template_version(&self) -> &LaunchTemplateVersion { nested(&self.launch_template_version) }
    #[inline] pub fn warning(&self) -> &ValidationWarning { nested(&self.warning) }
}

pub struct CreateLocalGatewayRouteInput {
    pub destination_cidr_block: Option<String>, pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>, pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>, pub destination_prefix_list_id: Option<String>,
}
impl Shape for CreateLocalGatewayRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING), field("LocalGatewayRouteTableId", "", STRING).required(),
        field("LocalGatewayVirtualInterfaceGroupId", "", STRING), field("DryRun", "", BOOLEAN),
        field("NetworkInterfaceId", "", STRING), field("DestinationPrefixListId", "", STRING),
    ], ..Schema::NONE };
    members! {
        destination_cidr_block, local_gateway_route_table_id, local_gateway_virtual_interface_group_id, dry_run,
        network_interface_id, destination_prefix_list_id,
    }
}
impl Operation for CreateLocalGatewayRouteInput {
    type Output = CreateLocalGatewayRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateLocalGatewayRoute", SERVICE);
}
pub struct CreateLocalGatewayRouteOutput { pub route: Option<LocalGatewayRoute> }
impl Shape for CreateLocalGatewayRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayRouteResult", members: &[
        field("Route", "route", STRUCTURE),
    ], ..Schema::NONE };
    members! { route }
}
impl CreateLocalGatewayRouteOutput {
    #[inline] pub fn route(&self) -> &LocalGatewayRoute { nested(&self.route) }
}

pub struct CreateLocalGatewayRouteTableInput {
    pub local_gateway_id: Option<String>, pub mode: Option<LocalGatewayRouteTableMode>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateLocalGatewayRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayRouteTableRequest", members: &[
        field("LocalGatewayId", "", STRING).required(), field("Mode", "", ENUM),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_id, mode, tag_specifications, dry_run }
}
impl Operation for CreateLocalGatewayRouteTableInput {
    type Output = CreateLocalGatewayRouteTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateLocalGatewayRouteTable", SERVICE);
}
pub struct CreateLocalGatewayRouteTableOutput { pub local_gateway_route_table: Option<LocalGatewayRouteTable> }
impl Shape for CreateLocalGatewayRouteTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayRouteTableResult", members: &[
        field("LocalGatewayRouteTable", "localGatewayRouteTable", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_route_table }
}
impl CreateLocalGatewayRouteTableOutput {
    #[inline] pub fn local_gateway_route_table(&self) -> &LocalGatewayRouteTable { nested(&self.local_gateway_route_table) }
}

pub struct CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput {
    pub local_gateway_route_table_id: Option<String>, pub local_gateway_virtual_interface_group_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest", members: &[
        field("LocalGatewayRouteTableId", "", STRING).required(),
        field("LocalGatewayVirtualInterfaceGroupId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_id, local_gateway_virtual_interface_group_id, tag_specifications, dry_run }
}
impl Operation for CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput {
    type Output = CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation", SERVICE);
}
pub struct CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput {
    pub local_gateway_route_table_virtual_interface_group_association: Option<LocalGatewayRouteTableVirtualInterfaceGroupAssociation>,
}
impl Shape for CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult", members: &[
        field("LocalGatewayRouteTableVirtualInterfaceGroupAssociation", "localGatewayRouteTableVirtualInterfaceGroupAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_virtual_interface_group_association }
}
impl CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput {
    #[inline] pub fn local_gateway_route_table_virtual_interface_group_association(&self) -> &LocalGatewayRouteTableVirtualInterfaceGroupAssociation { nested(&self.local_gateway_route_table_virtual_interface_group_association) }
}

pub struct CreateLocalGatewayRouteTableVpcAssociationInput {
    pub local_gateway_route_table_id: Option<String>, pub vpc_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateLocalGatewayRouteTableVpcAssociationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayRouteTableVpcAssociationRequest", members: &[
        field("LocalGatewayRouteTableId", "", STRING).required(), field("VpcId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_id, vpc_id, tag_specifications, dry_run }
}
impl Operation for CreateLocalGatewayRouteTableVpcAssociationInput {
    type Output = CreateLocalGatewayRouteTableVpcAssociationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateLocalGatewayRouteTableVpcAssociation", SERVICE);
}
pub struct CreateLocalGatewayRouteTableVpcAssociationOutput {
    pub local_gateway_route_table_vpc_association: Option<LocalGatewayRouteTableVpcAssociation>,
}
impl Shape for CreateLocalGatewayRouteTableVpcAssociationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayRouteTableVpcAssociationResult", members: &[
        field("LocalGatewayRouteTableVpcAssociation", "localGatewayRouteTableVpcAssociation", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_route_table_vpc_association }
}
impl CreateLocalGatewayRouteTableVpcAssociationOutput {
    #[inline] pub fn local_gateway_route_table_vpc_association(&self) -> &LocalGatewayRouteTableVpcAssociation { nested(&self.local_gateway_route_table_vpc_association) }
}

pub struct CreateLocalGatewayVirtualInterfaceInput {
    pub local_gateway_virtual_interface_group_id: Option<String>, pub outpost_lag_id: Option<String>,
    pub vlan: Option<i32>, pub local_address: Option<String>, pub peer_address: Option<String>,
    pub peer_bgp_asn: Option<i32>, pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
    pub peer_bgp_asn_extended: Option<i64>,
}
impl Shape for CreateLocalGatewayVirtualInterfaceInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayVirtualInterfaceRequest", members: &[
        field("LocalGatewayVirtualInterfaceGroupId", "", STRING).required(),
        field("OutpostLagId", "", STRING).required(), field("Vlan", "", INTEGER).required(),
        field("LocalAddress", "", STRING).required(), field("PeerAddress", "", STRING).required(),
        field("PeerBgpAsn", "", INTEGER), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("PeerBgpAsnExtended", "", LONG),
    ], ..Schema::NONE };
    members! {
        local_gateway_virtual_interface_group_id, outpost_lag_id, vlan, local_address, peer_address, peer_bgp_asn,
        tag_specifications, dry_run, peer_bgp_asn_extended,
    }
}
impl Operation for CreateLocalGatewayVirtualInterfaceInput {
    type Output = CreateLocalGatewayVirtualInterfaceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateLocalGatewayVirtualInterface", SERVICE);
}
pub struct CreateLocalGatewayVirtualInterfaceOutput {
    pub local_gateway_virtual_interface: Option<LocalGatewayVirtualInterface>,
}
impl Shape for CreateLocalGatewayVirtualInterfaceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayVirtualInterfaceResult", members: &[
        field("LocalGatewayVirtualInterface", "localGatewayVirtualInterface", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface }
}
impl CreateLocalGatewayVirtualInterfaceOutput {
    #[inline] pub fn local_gateway_virtual_interface(&self) -> &LocalGatewayVirtualInterface { nested(&self.local_gateway_virtual_interface) }
}

pub struct CreateLocalGatewayVirtualInterfaceGroupInput {
    pub local_gateway_id: Option<String>, pub local_bgp_asn: Option<i32>, pub local_bgp_asn_extended: Option<i64>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateLocalGatewayVirtualInterfaceGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayVirtualInterfaceGroupRequest", members: &[
        field("LocalGatewayId", "", STRING).required(), field("LocalBgpAsn", "", INTEGER),
        field("LocalBgpAsnExtended", "", LONG),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { local_gateway_id, local_bgp_asn, local_bgp_asn_extended, tag_specifications, dry_run }
}
impl Operation for CreateLocalGatewayVirtualInterfaceGroupInput {
    type Output = CreateLocalGatewayVirtualInterfaceGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateLocalGatewayVirtualInterfaceGroup", SERVICE);
}
pub struct CreateLocalGatewayVirtualInterfaceGroupOutput {
    pub local_gateway_virtual_interface_group: Option<LocalGatewayVirtualInterfaceGroup>,
}
impl Shape for CreateLocalGatewayVirtualInterfaceGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateLocalGatewayVirtualInterfaceGroupResult", members: &[
        field("LocalGatewayVirtualInterfaceGroup", "localGatewayVirtualInterfaceGroup", STRUCTURE),
    ], ..Schema::NONE };
    members! { local_gateway_virtual_interface_group }
}
impl CreateLocalGatewayVirtualInterfaceGroupOutput {
    #[inline] pub fn local_gateway_virtual_interface_group(&self) -> &LocalGatewayVirtualInterfaceGroup { nested(&self.local_gateway_virtual_interface_group) }
}

pub struct CreateMacSystemIntegrityProtectionModificationTaskInput {
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub instance_id: Option<String>,
    pub mac_credentials: Option<String>,
    pub mac_system_integrity_protection_configuration: Option<MacSystemIntegrityProtectionConfigurationRequest>,
    pub mac_system_integrity_protection_status: Option<MacSystemIntegrityProtectionSettingStatus>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateMacSystemIntegrityProtectionModificationTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateMacSystemIntegrityProtectionModificationTaskRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("InstanceId", "", STRING).required(), field("MacCredentials", "", STRING).sensitive(),
        field("MacSystemIntegrityProtectionConfiguration", "", STRUCTURE),
        field("MacSystemIntegrityProtectionStatus", "", ENUM).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        client_token, dry_run, instance_id, mac_credentials, mac_system_integrity_protection_configuration,
        mac_system_integrity_protection_status, tag_specifications,
    }
}
impl Operation for CreateMacSystemIntegrityProtectionModificationTaskInput {
    type Output = CreateMacSystemIntegrityProtectionModificationTaskOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateMacSystemIntegrityProtectionModificationTask", SERVICE);
}
pub struct CreateMacSystemIntegrityProtectionModificationTaskOutput {
    pub mac_modification_task: Option<MacModificationTask>,
}
impl Shape for CreateMacSystemIntegrityProtectionModificationTaskOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateMacSystemIntegrityProtectionModificationTaskResult", members: &[
        field("MacModificationTask", "macModificationTask", STRUCTURE),
    ], ..Schema::NONE };
    members! { mac_modification_task }
}
impl CreateMacSystemIntegrityProtectionModificationTaskOutput {
    #[inline] pub fn mac_modification_task(&self) -> &MacModificationTask { nested(&self.mac_modification_task) }
}

pub struct CreateManagedPrefixListInput {
    pub dry_run: Option<bool>, pub prefix_list_name: Option<String>, pub entries: Option<Vec<AddPrefixListEntry>>,
    pub max_entries: Option<i32>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub address_family: Option<String>, pub client_token: Option<String>,
}
impl Shape for CreateManagedPrefixListInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateManagedPrefixListRequest", members: &[
        field("DryRun", "", BOOLEAN), field("PrefixListName", "", STRING).required(),
        field("Entries", "Entry", ADD_PREFIX_LIST_ENTRIES_LIST), field("MaxEntries", "", INTEGER).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("AddressFamily", "", STRING).required(), field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { dry_run, prefix_list_name, entries, max_entries, tag_specifications, address_family, client_token }
}
impl Operation for CreateManagedPrefixListInput {
    type Output = CreateManagedPrefixListOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateManagedPrefixList", SERVICE);
}
pub struct CreateManagedPrefixListOutput { pub prefix_list: Option<ManagedPrefixList> }
impl Shape for CreateManagedPrefixListOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateManagedPrefixListResult", members: &[
        field("PrefixList", "prefixList", STRUCTURE),
    ], ..Schema::NONE };
    members! { prefix_list }
}
impl CreateManagedPrefixListOutput {
    #[inline] pub fn prefix_list(&self) -> &ManagedPrefixList { nested(&self.prefix_list) }
}

pub struct CreateMetricCategoryInput {
    pub metrics: Option<Vec<String>>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for CreateMetricCategoryInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateMetricCategoryRequest", members: &[
        field("Metrics", "Metric", METRIC_CATEGORY_METRIC_NAME_LIST_LIST).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { metrics, tag_specifications, client_token, dry_run }
}
impl Operation for CreateMetricCategoryInput {
    type Output = CreateMetricCategoryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateMetricCategory", SERVICE);
}
pub struct CreateMetricCategoryOutput { pub metric_category: Option<MetricCategory> }
impl Shape for CreateMetricCategoryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateMetricCategoryResult", members: &[
        field("MetricCategory", "metricCategory", STRUCTURE),
    ], ..Schema::NONE };
    members! { metric_category }
}
impl CreateMetricCategoryOutput {
    #[inline] pub fn metric_category(&self) -> &MetricCategory { nested(&self.metric_category) }
}

pub struct CreateNatGatewayInput {
    pub availability_mode: Option<AvailabilityMode>, pub allocation_id: Option<String>,
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub subnet_id: Option<String>,
    pub vpc_id: Option<String>, pub availability_zone_addresses: Option<Vec<AvailabilityZoneAddress>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub connectivity_type: Option<ConnectivityType>,
    pub private_ip_address: Option<String>, pub secondary_allocation_ids: Option<Vec<String>>,
    pub secondary_private_ip_addresses: Option<Vec<String>>, pub secondary_private_ip_address_count: Option<i32>,
}
impl Shape for CreateNatGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNatGatewayRequest", members: &[
        field("AvailabilityMode", "", ENUM), field("AllocationId", "", STRING),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("SubnetId", "", STRING), field("VpcId", "", STRING),
        field("AvailabilityZoneAddresses", "AvailabilityZoneAddress", AVAILABILITY_ZONE_ADDRESSES_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ConnectivityType", "", ENUM), field("PrivateIpAddress", "", STRING),
        field("SecondaryAllocationIds", "SecondaryAllocationId", ALLOCATION_ID_LIST_LIST),
        field("SecondaryPrivateIpAddresses", "SecondaryPrivateIpAddress", IP_LIST_LIST),
        field("SecondaryPrivateIpAddressCount", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        availability_mode, allocation_id, client_token, dry_run, subnet_id, vpc_id, availability_zone_addresses,
        tag_specifications, connectivity_type, private_ip_address, secondary_allocation_ids,
        secondary_private_ip_addresses, secondary_private_ip_address_count,
    }
}
impl Operation for CreateNatGatewayInput {
    type Output = CreateNatGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateNatGateway", SERVICE);
}
pub struct CreateNatGatewayOutput { pub client_token: Option<String>, pub nat_gateway: Option<NatGateway> }
impl Shape for CreateNatGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNatGatewayResult", members: &[
        field("ClientToken", "clientToken", STRING), field("NatGateway", "natGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { client_token, nat_gateway }
}
impl CreateNatGatewayOutput {
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    #[inline] pub fn nat_gateway(&self) -> &NatGateway { nested(&self.nat_gateway) }
}

pub struct CreateNetworkAclInput {
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
impl Shape for CreateNetworkAclInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkAclRequest", members: &[
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "dryRun", BOOLEAN),
        field("VpcId", "vpcId", STRING).required(),
    ], ..Schema::NONE };
    members! { tag_specifications, client_token, dry_run, vpc_id }
}
impl Operation for CreateNetworkAclInput {
    type Output = CreateNetworkAclOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateNetworkAcl", SERVICE);
}
pub struct CreateNetworkAclOutput { pub network_acl: Option<NetworkAcl>, pub client_token: Option<String> }
impl Shape for CreateNetworkAclOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkAclResult", members: &[
        field("NetworkAcl", "networkAcl", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { network_acl, client_token }
}
impl CreateNetworkAclOutput {
    #[inline] pub fn network_acl(&self) -> &NetworkAcl { nested(&self.network_acl) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateNetworkAclEntryInput {
    pub dry_run: Option<bool>, pub network_acl_id: Option<String>, pub rule_number: Option<i32>,
    pub protocol: Option<String>, pub rule_action: Option<RuleAction>, pub egress: Option<bool>,
    pub cidr_block: Option<String>, pub ipv6_cidr_block: Option<String>, pub icmp_type_code: Option<IcmpTypeCode>,
    pub port_range: Option<PortRange>,
}
impl Shape for CreateNetworkAclEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkAclEntryRequest", members: &[
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
impl Operation for CreateNetworkAclEntryInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateNetworkAclEntry", SERVICE);
}

pub struct CreateNetworkInsightsAccessScopeInput {
    pub match_paths: Option<Vec<AccessScopePathRequest>>, pub exclude_paths: Option<Vec<AccessScopePathRequest>>,
    pub client_token: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateNetworkInsightsAccessScopeInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkInsightsAccessScopeRequest", members: &[
        field("MatchPaths", "MatchPath", ACCESS_SCOPE_PATH_LIST_REQUEST_LIST),
        field("ExcludePaths", "ExcludePath", ACCESS_SCOPE_PATH_LIST_REQUEST_LIST),
        field("ClientToken", "", STRING).idempotency_token().required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { match_paths, exclude_paths, client_token, tag_specifications, dry_run }
}
impl Operation for CreateNetworkInsightsAccessScopeInput {
    type Output = CreateNetworkInsightsAccessScopeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateNetworkInsightsAccessScope", SERVICE);
}
pub struct CreateNetworkInsightsAccessScopeOutput {
    pub network_insights_access_scope: Option<NetworkInsightsAccessScope>,
    pub network_insights_access_scope_content: Option<NetworkInsightsAccessScopeContent>,
}
impl Shape for CreateNetworkInsightsAccessScopeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkInsightsAccessScopeResult", members: &[
        field("NetworkInsightsAccessScope", "networkInsightsAccessScope", STRUCTURE),
        field("NetworkInsightsAccessScopeContent", "networkInsightsAccessScopeContent", STRUCTURE),
    ], ..Schema::NONE };
    members! { network_insights_access_scope, network_insights_access_scope_content }
}
impl CreateNetworkInsightsAccessScopeOutput {
    #[inline] pub fn network_insights_access_scope(&self) -> &NetworkInsightsAccessScope { nested(&self.network_insights_access_scope) }
    #[inline] pub fn network_insights_access_scope_content(&self) -> &NetworkInsightsAccessScopeContent { nested(&self.network_insights_access_scope_content) }
}

pub struct CreateNetworkInsightsPathInput {
    pub source_ip: Option<String>, pub destination_ip: Option<String>, pub source: Option<String>,
    pub destination: Option<String>, pub protocol: Option<Ec2Protocol>, pub destination_port: Option<i32>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>, pub client_token: Option<String>,
    pub filter_at_source: Option<PathRequestFilter>, pub filter_at_destination: Option<PathRequestFilter>,
}
impl Shape for CreateNetworkInsightsPathInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkInsightsPathRequest", members: &[
        field("SourceIp", "", STRING), field("DestinationIp", "", STRING), field("Source", "", STRING).required(),
        field("Destination", "", STRING), field("Protocol", "", ENUM).required(),
        field("DestinationPort", "", INTEGER),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
        field("ClientToken", "", STRING).idempotency_token().required(), field("FilterAtSource", "", STRUCTURE),
        field("FilterAtDestination", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        source_ip, destination_ip, source, destination, protocol, destination_port, tag_specifications, dry_run,
        client_token, filter_at_source, filter_at_destination,
    }
}
impl Operation for CreateNetworkInsightsPathInput {
    type Output = CreateNetworkInsightsPathOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateNetworkInsightsPath", SERVICE);
}
pub struct CreateNetworkInsightsPathOutput { pub network_insights_path: Option<NetworkInsightsPath> }
impl Shape for CreateNetworkInsightsPathOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkInsightsPathResult", members: &[
        field("NetworkInsightsPath", "networkInsightsPath", STRUCTURE),
    ], ..Schema::NONE };
    members! { network_insights_path }
}
impl CreateNetworkInsightsPathOutput {
    #[inline] pub fn network_insights_path(&self) -> &NetworkInsightsPath { nested(&self.network_insights_path) }
}

pub struct CreateNetworkInterfaceInput {
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>, pub ipv4_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>, pub ipv6_prefix_count: Option<i32>,
    pub interface_type: Option<NetworkInterfaceCreationType>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub enable_primary_ipv6: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub operator: Option<OperatorRequest>, pub subnet_id: Option<String>, pub description: Option<String>,
    pub private_ip_address: Option<String>, pub groups: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>, pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub ipv6_address_count: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for CreateNetworkInterfaceInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkInterfaceRequest", members: &[
        field("Ipv4Prefixes", "Ipv4Prefix", IPV4_PREFIX_LIST_LIST), field("Ipv4PrefixCount", "", INTEGER),
        field("Ipv6Prefixes", "Ipv6Prefix", IPV6_PREFIX_LIST_LIST), field("Ipv6PrefixCount", "", INTEGER),
        field("InterfaceType", "", ENUM), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("EnablePrimaryIpv6", "", BOOLEAN),
        field("ConnectionTrackingSpecification", "", STRUCTURE), field("Operator", "", STRUCTURE),
        field("SubnetId", "subnetId", STRING).required(), field("Description", "description", STRING),
        field("PrivateIpAddress", "privateIpAddress", STRING),
        field("Groups", "SecurityGroupId", SECURITY_GROUP_ID_STRING_LIST_LIST),
        field("PrivateIpAddresses", "privateIpAddresses", PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_LIST),
        field("SecondaryPrivateIpAddressCount", "secondaryPrivateIpAddressCount", INTEGER),
        field("Ipv6Addresses", "ipv6Addresses", INSTANCE_IPV6_ADDRESS_LIST_LIST),
        field("Ipv6AddressCount", "ipv6AddressCount", INTEGER), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        ipv4_prefixes, ipv4_prefix_count, ipv6_prefixes, ipv6_prefix_count, interface_type, tag_specifications,
        client_token, enable_primary_ipv6, connection_tracking_specification, operator, subnet_id, description,
        private_ip_address, groups, private_ip_addresses, secondary_private_ip_address_count, ipv6_addresses,
        ipv6_address_count, dry_run,
    }
}
impl Operation for CreateNetworkInterfaceInput {
    type Output = CreateNetworkInterfaceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateNetworkInterface", SERVICE);
}
pub struct CreateNetworkInterfaceOutput {
    pub network_interface: Option<NetworkInterface>, pub client_token: Option<String>,
}
impl Shape for CreateNetworkInterfaceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkInterfaceResult", members: &[
        field("NetworkInterface", "networkInterface", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { network_interface, client_token }
}
impl CreateNetworkInterfaceOutput {
    #[inline] pub fn network_interface(&self) -> &NetworkInterface { nested(&self.network_interface) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateNetworkInterfacePermissionInput {
    pub network_interface_id: Option<String>, pub aws_account_id: Option<String>, pub aws_service: Option<String>,
    pub permission: Option<InterfacePermissionType>, pub dry_run: Option<bool>,
}
impl Shape for CreateNetworkInterfacePermissionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkInterfacePermissionRequest", members: &[
        field("NetworkInterfaceId", "", STRING).required(), field("AwsAccountId", "", STRING),
        field("AwsService", "", STRING), field("Permission", "", ENUM).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { network_interface_id, aws_account_id, aws_service, permission, dry_run }
}
impl Operation for CreateNetworkInterfacePermissionInput {
    type Output = CreateNetworkInterfacePermissionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateNetworkInterfacePermission", SERVICE);
}
pub struct CreateNetworkInterfacePermissionOutput { pub interface_permission: Option<NetworkInterfacePermission> }
impl Shape for CreateNetworkInterfacePermissionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkInterfacePermissionResult", members: &[
        field("InterfacePermission", "interfacePermission", STRUCTURE),
    ], ..Schema::NONE };
    members! { interface_permission }
}
impl CreateNetworkInterfacePermissionOutput {
    #[inline] pub fn interface_permission(&self) -> &NetworkInterfacePermission { nested(&self.interface_permission) }
}

pub struct CreateNetworkingFlexCostAllocationPolicyInput {
    pub network_resource_type: Option<FlexCostAllocationNetworkResourceType>,
    pub nat_fca_policy_document: Option<NatFlexCostAllocationPolicyDocument>,
    pub instance_fca_policy_document: Option<InstanceFlexCostAllocationPolicyDocument>,
    pub pcx_fca_policy_document: Option<PcxFlexCostAllocationPolicyDocument>, pub show_back_enabled: Option<bool>,
    pub description: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
}
impl Shape for CreateNetworkingFlexCostAllocationPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkingFlexCostAllocationPolicyRequest", members: &[
        field("NetworkResourceType", "", ENUM).required(), field("NatFcaPolicyDocument", "", STRUCTURE),
        field("InstanceFcaPolicyDocument", "", STRUCTURE), field("PcxFcaPolicyDocument", "", STRUCTURE),
        field("ShowBackEnabled", "", BOOLEAN), field("Description", "", STRING),
        field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        network_resource_type, nat_fca_policy_document, instance_fca_policy_document, pcx_fca_policy_document,
        show_back_enabled, description, tag_specifications, client_token, dry_run,
    }
}
impl Operation for CreateNetworkingFlexCostAllocationPolicyInput {
    type Output = CreateNetworkingFlexCostAllocationPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateNetworkingFlexCostAllocationPolicy", SERVICE);
}
pub struct CreateNetworkingFlexCostAllocationPolicyOutput {
    pub fca_policy_id: Option<String>, pub fca_policy_arn: Option<String>, pub created_at: Option<Timestamp>,
    pub expected_effective_at: Option<Timestamp>,
}
impl Shape for CreateNetworkingFlexCostAllocationPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateNetworkingFlexCostAllocationPolicyResult", members: &[
        field("FcaPolicyId", "fcaPolicyId", STRING), field("FcaPolicyArn", "fcaPolicyArn", STRING),
        field("CreatedAt", "createdAt", TIMESTAMP), field("ExpectedEffectiveAt", "expectedEffectiveAt", TIMESTAMP),
    ], ..Schema::NONE };
    members! { fca_policy_id, fca_policy_arn, created_at, expected_effective_at }
}
impl CreateNetworkingFlexCostAllocationPolicyOutput {
    #[inline] pub fn fca_policy_id(&self) -> &str { text(&self.fca_policy_id) }
    #[inline] pub fn fca_policy_arn(&self) -> &str { text(&self.fca_policy_arn) }
    #[inline] pub fn created_at(&self) -> Timestamp { moment(&self.created_at) }
    #[inline] pub fn expected_effective_at(&self) -> Timestamp { moment(&self.expected_effective_at) }
}

pub struct CreatePlacementGroupInput {
    pub partition_count: Option<i32>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub spread_level: Option<SpreadLevel>, pub linked_group_id: Option<String>, pub operator: Option<OperatorRequest>,
    pub parent_group_id: Option<String>, pub dry_run: Option<bool>, pub group_name: Option<String>,
    pub strategy: Option<PlacementStrategy>,
}
impl Shape for CreatePlacementGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreatePlacementGroupRequest", members: &[
        field("PartitionCount", "", INTEGER),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("SpreadLevel", "", ENUM),
        field("LinkedGroupId", "", STRING), field("Operator", "", STRUCTURE), field("ParentGroupId", "", STRING),
        field("DryRun", "dryRun", BOOLEAN), field("GroupName", "groupName", STRING),
        field("Strategy", "strategy", ENUM),
    ], ..Schema::NONE };
    members! {
        partition_count, tag_specifications, spread_level, linked_group_id, operator, parent_group_id, dry_run,
        group_name, strategy,
    }
}
impl Operation for CreatePlacementGroupInput {
    type Output = CreatePlacementGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreatePlacementGroup", SERVICE);
}
pub struct CreatePlacementGroupOutput { pub placement_group: Option<PlacementGroup> }
impl Shape for CreatePlacementGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreatePlacementGroupResult", members: &[
        field("PlacementGroup", "placementGroup", STRUCTURE),
    ], ..Schema::NONE };
    members! { placement_group }
}
impl CreatePlacementGroupOutput {
    #[inline] pub fn placement_group(&self) -> &PlacementGroup { nested(&self.placement_group) }
}

pub struct CreatePublicIpv4PoolInput {
    pub dry_run: Option<bool>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub network_border_group: Option<String>,
}
impl Shape for CreatePublicIpv4PoolInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreatePublicIpv4PoolRequest", members: &[
        field("DryRun", "", BOOLEAN), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("NetworkBorderGroup", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, tag_specifications, network_border_group }
}
impl Operation for CreatePublicIpv4PoolInput {
    type Output = CreatePublicIpv4PoolOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreatePublicIpv4Pool", SERVICE);
}
pub struct CreatePublicIpv4PoolOutput { pub pool_id: Option<String> }
impl Shape for CreatePublicIpv4PoolOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreatePublicIpv4PoolResult", members: &[
        field("PoolId", "poolId", STRING),
    ], ..Schema::NONE };
    members! { pool_id }
}
impl CreatePublicIpv4PoolOutput {
    #[inline] pub fn pool_id(&self) -> &str { text(&self.pool_id) }
}

pub struct CreateReplaceRootVolumeTaskInput {
    pub instance_id: Option<String>, pub snapshot_id: Option<String>, pub client_token: Option<String>,
    pub dry_run: Option<bool>, pub tag_specifications: Option<Vec<TagSpecification>>, pub image_id: Option<String>,
    pub delete_replaced_root_volume: Option<bool>, pub volume_initialization_rate: Option<i64>,
    pub volume_id: Option<String>,
}
impl Shape for CreateReplaceRootVolumeTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateReplaceRootVolumeTaskRequest", members: &[
        field("InstanceId", "", STRING).required(), field("SnapshotId", "", STRING),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("ImageId", "", STRING),
        field("DeleteReplacedRootVolume", "", BOOLEAN), field("VolumeInitializationRate", "", LONG),
        field("VolumeId", "", STRING),
    ], ..Schema::NONE };
    members! {
        instance_id, snapshot_id, client_token, dry_run, tag_specifications, image_id, delete_replaced_root_volume,
        volume_initialization_rate, volume_id,
    }
}
impl Operation for CreateReplaceRootVolumeTaskInput {
    type Output = CreateReplaceRootVolumeTaskOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateReplaceRootVolumeTask", SERVICE);
}
pub struct CreateReplaceRootVolumeTaskOutput { pub replace_root_volume_task: Option<ReplaceRootVolumeTask> }
impl Shape for CreateReplaceRootVolumeTaskOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateReplaceRootVolumeTaskResult", members: &[
        field("ReplaceRootVolumeTask", "replaceRootVolumeTask", STRUCTURE),
    ], ..Schema::NONE };
    members! { replace_root_volume_task }
}
impl CreateReplaceRootVolumeTaskOutput {
    #[inline] pub fn replace_root_volume_task(&self) -> &ReplaceRootVolumeTask { nested(&self.replace_root_volume_task) }
}

pub struct CreateReservedInstancesListingInput {
    pub reserved_instances_id: Option<String>, pub instance_count: Option<i32>,
    pub price_schedules: Option<Vec<PriceScheduleSpecification>>, pub client_token: Option<String>,
}
impl Shape for CreateReservedInstancesListingInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateReservedInstancesListingRequest", members: &[
        field("ReservedInstancesId", "reservedInstancesId", STRING).required(),
        field("InstanceCount", "instanceCount", INTEGER).required(),
        field("PriceSchedules", "priceSchedules", PRICE_SCHEDULE_SPECIFICATION_LIST_LIST).required(),
        field("ClientToken", "clientToken", STRING).required(),
    ], ..Schema::NONE };
    members! { reserved_instances_id, instance_count, price_schedules, client_token }
}
impl Operation for CreateReservedInstancesListingInput {
    type Output = CreateReservedInstancesListingOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateReservedInstancesListing", SERVICE);
}
pub struct CreateReservedInstancesListingOutput {
    pub reserved_instances_listings: Option<Vec<ReservedInstancesListing>>,
}
impl Shape for CreateReservedInstancesListingOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateReservedInstancesListingResult", members: &[
        field("ReservedInstancesListings", "reservedInstancesListingsSet", RESERVED_INSTANCES_LISTING_LIST_LIST),
    ], ..Schema::NONE };
    members! { reserved_instances_listings }
}
impl CreateReservedInstancesListingOutput {
    #[inline] pub fn reserved_instances_listings(&self) -> &[ReservedInstancesListing] { items(&self.reserved_instances_listings) }
}

pub struct CreateRestoreImageTaskInput {
    pub bucket: Option<String>, pub object_key: Option<String>, pub name: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateRestoreImageTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRestoreImageTaskRequest", members: &[
        field("Bucket", "", STRING).required(), field("ObjectKey", "", STRING).required(), field("Name", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { bucket, object_key, name, tag_specifications, dry_run }
}
impl Operation for CreateRestoreImageTaskInput {
    type Output = CreateRestoreImageTaskOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateRestoreImageTask", SERVICE);
}
pub struct CreateRestoreImageTaskOutput { pub image_id: Option<String> }
impl Shape for CreateRestoreImageTaskOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRestoreImageTaskResult", members: &[
        field("ImageId", "imageId", STRING),
    ], ..Schema::NONE };
    members! { image_id }
}
impl CreateRestoreImageTaskOutput {
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
}

pub struct CreateRouteInput {
    pub destination_prefix_list_id: Option<String>, pub vpc_endpoint_id: Option<String>,
    pub transit_gateway_id: Option<String>, pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>, pub core_network_arn: Option<String>, pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>, pub route_table_id: Option<String>, pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>, pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>, pub instance_id: Option<String>,
    pub network_interface_id: Option<String>, pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}
impl Shape for CreateRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteRequest", members: &[
        field("DestinationPrefixListId", "", STRING), field("VpcEndpointId", "", STRING),
        field("TransitGatewayId", "", STRING), field("LocalGatewayId", "", STRING),
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
        destination_prefix_list_id, vpc_endpoint_id, transit_gateway_id, local_gateway_id, carrier_gateway_id,
        core_network_arn, odb_network_arn, dry_run, route_table_id, destination_cidr_block, gateway_id,
        destination_ipv6_cidr_block, egress_only_internet_gateway_id, instance_id, network_interface_id,
        vpc_peering_connection_id, nat_gateway_id,
    }
}
impl Operation for CreateRouteInput {
    type Output = CreateRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateRoute", SERVICE);
}
pub struct CreateRouteOutput { pub r#return: Option<bool> }
impl Shape for CreateRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteResult", members: &[
        field("Return", "return", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#return }
}
impl CreateRouteOutput {
    #[inline] pub fn r#return(&self) -> bool { self.r#return.unwrap_or_default() }
}

pub struct CreateRouteServerInput {
    pub amazon_side_asn: Option<i64>, pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub persist_routes: Option<RouteServerPersistRoutesAction>, pub persist_routes_duration: Option<i64>,
    pub sns_notifications_enabled: Option<bool>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateRouteServerInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteServerRequest", members: &[
        field("AmazonSideAsn", "", LONG).required(), field("ClientToken", "", STRING).idempotency_token(),
        field("DryRun", "", BOOLEAN), field("PersistRoutes", "", ENUM), field("PersistRoutesDuration", "", LONG),
        field("SnsNotificationsEnabled", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        amazon_side_asn, client_token, dry_run, persist_routes, persist_routes_duration, sns_notifications_enabled,
        tag_specifications,
    }
}
impl Operation for CreateRouteServerInput {
    type Output = CreateRouteServerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateRouteServer", SERVICE);
}
pub struct CreateRouteServerOutput { pub route_server: Option<RouteServer> }
impl Shape for CreateRouteServerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteServerResult", members: &[
        field("RouteServer", "routeServer", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server }
}
impl CreateRouteServerOutput {
    #[inline] pub fn route_server(&self) -> &RouteServer { nested(&self.route_server) }
}

pub struct CreateRouteServerEndpointInput {
    pub route_server_id: Option<String>, pub subnet_id: Option<String>, pub client_token: Option<String>,
    pub dry_run: Option<bool>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateRouteServerEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteServerEndpointRequest", members: &[
        field("RouteServerId", "", STRING).required(), field("SubnetId", "", STRING).required(),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { route_server_id, subnet_id, client_token, dry_run, tag_specifications }
}
impl Operation for CreateRouteServerEndpointInput {
    type Output = CreateRouteServerEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateRouteServerEndpoint", SERVICE);
}
pub struct CreateRouteServerEndpointOutput { pub route_server_endpoint: Option<RouteServerEndpoint> }
impl Shape for CreateRouteServerEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteServerEndpointResult", members: &[
        field("RouteServerEndpoint", "routeServerEndpoint", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server_endpoint }
}
impl CreateRouteServerEndpointOutput {
    #[inline] pub fn route_server_endpoint(&self) -> &RouteServerEndpoint { nested(&self.route_server_endpoint) }
}

pub struct CreateRouteServerPeerInput {
    pub route_server_endpoint_id: Option<String>, pub peer_address: Option<String>,
    pub bgp_options: Option<RouteServerBgpOptionsRequest>, pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateRouteServerPeerInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteServerPeerRequest", members: &[
        field("RouteServerEndpointId", "", STRING).required(), field("PeerAddress", "", STRING).required(),
        field("BgpOptions", "", STRUCTURE).required(), field("DryRun", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { route_server_endpoint_id, peer_address, bgp_options, dry_run, tag_specifications }
}
impl Operation for CreateRouteServerPeerInput {
    type Output = CreateRouteServerPeerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateRouteServerPeer", SERVICE);
}
pub struct CreateRouteServerPeerOutput { pub route_server_peer: Option<RouteServerPeer> }
impl Shape for CreateRouteServerPeerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteServerPeerResult", members: &[
        field("RouteServerPeer", "routeServerPeer", STRUCTURE),
    ], ..Schema::NONE };
    members! { route_server_peer }
}
impl CreateRouteServerPeerOutput {
    #[inline] pub fn route_server_peer(&self) -> &RouteServerPeer { nested(&self.route_server_peer) }
}

pub struct CreateRouteTableInput {
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
impl Shape for CreateRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteTableRequest", members: &[
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "dryRun", BOOLEAN),
        field("VpcId", "vpcId", STRING).required(),
    ], ..Schema::NONE };
    members! { tag_specifications, client_token, dry_run, vpc_id }
}
impl Operation for CreateRouteTableInput {
    type Output = CreateRouteTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateRouteTable", SERVICE);
}
pub struct CreateRouteTableOutput { pub route_table: Option<RouteTable>, pub client_token: Option<String> }
impl Shape for CreateRouteTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateRouteTableResult", members: &[
        field("RouteTable", "routeTable", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { route_table, client_token }
}
impl CreateRouteTableOutput {
    #[inline] pub fn route_table(&self) -> &RouteTable { nested(&self.route_table) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateSecondaryNetworkInput {
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub ipv4_cidr_block: Option<String>,
    pub network_type: Option<SecondaryNetworkType>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateSecondaryNetworkInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSecondaryNetworkRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("Ipv4CidrBlock", "", STRING).required(), field("NetworkType", "", ENUM).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { client_token, dry_run, ipv4_cidr_block, network_type, tag_specifications }
}
impl Operation for CreateSecondaryNetworkInput {
    type Output = CreateSecondaryNetworkOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateSecondaryNetwork", SERVICE);
}
pub struct CreateSecondaryNetworkOutput {
    pub secondary_network: Option<SecondaryNetwork>, pub client_token: Option<String>,
}
impl Shape for CreateSecondaryNetworkOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSecondaryNetworkResult", members: &[
        field("SecondaryNetwork", "secondaryNetwork", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_network, client_token }
}
impl CreateSecondaryNetworkOutput {
    #[inline] pub fn secondary_network(&self) -> &SecondaryNetwork { nested(&self.secondary_network) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateSecondarySubnetInput {
    pub client_token: Option<String>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub dry_run: Option<bool>, pub ipv4_cidr_block: Option<String>, pub secondary_network_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateSecondarySubnetInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSecondarySubnetRequest", members: &[
        field("ClientToken", "", STRING).idempotency_token(), field("AvailabilityZone", "", STRING),
        field("AvailabilityZoneId", "", STRING), field("DryRun", "", BOOLEAN),
        field("Ipv4CidrBlock", "", STRING).required(), field("SecondaryNetworkId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        client_token, availability_zone, availability_zone_id, dry_run, ipv4_cidr_block, secondary_network_id,
        tag_specifications,
    }
}
impl Operation for CreateSecondarySubnetInput {
    type Output = CreateSecondarySubnetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateSecondarySubnet", SERVICE);
}
pub struct CreateSecondarySubnetOutput {
    pub secondary_subnet: Option<SecondarySubnet>, pub client_token: Option<String>,
}
impl Shape for CreateSecondarySubnetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSecondarySubnetResult", members: &[
        field("SecondarySubnet", "secondarySubnet", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { secondary_subnet, client_token }
}
impl CreateSecondarySubnetOutput {
    #[inline] pub fn secondary_subnet(&self) -> &SecondarySubnet { nested(&self.secondary_subnet) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateSecurityGroupInput {
    pub description: Option<String>, pub group_name: Option<String>, pub vpc_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateSecurityGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSecurityGroupRequest", members: &[
        field("Description", "GroupDescription", STRING).required(), field("GroupName", "", STRING).required(),
        field("VpcId", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { description, group_name, vpc_id, tag_specifications, dry_run }
}
impl Operation for CreateSecurityGroupInput {
    type Output = CreateSecurityGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateSecurityGroup", SERVICE);
}
pub struct CreateSecurityGroupOutput {
    pub group_id: Option<String>, pub tags: Option<Vec<Tag>>, pub security_group_arn: Option<String>,
}
impl Shape for CreateSecurityGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSecurityGroupResult", members: &[
        field("GroupId", "groupId", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("SecurityGroupArn", "securityGroupArn", STRING),
    ], ..Schema::NONE };
    members! { group_id, tags, security_group_arn }
}
impl CreateSecurityGroupOutput {
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn security_group_arn(&self) -> &str { text(&self.security_group_arn) }
}

pub struct CreateSnapshotInput {
    pub description: Option<String>, pub outpost_arn: Option<String>, pub volume_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub location: Option<SnapshotLocationEnum>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateSnapshotInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSnapshotRequest", members: &[
        field("Description", "", STRING), field("OutpostArn", "", STRING), field("VolumeId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("Location", "", ENUM),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { description, outpost_arn, volume_id, tag_specifications, location, dry_run }
}
impl Operation for CreateSnapshotInput {
    type Output = CreateSnapshotOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateSnapshot", SERVICE);
}
pub struct CreateSnapshotOutput {
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
impl Shape for CreateSnapshotOutput {
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
impl CreateSnapshotOutput {
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

pub struct CreateSnapshotsInput {
    pub description: Option<String>, pub instance_specification: Option<InstanceSpecification>,
    pub outpost_arn: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
    pub copy_tags_from_source: Option<CopyTagsFromSource>, pub location: Option<SnapshotLocationEnum>,
}
impl Shape for CreateSnapshotsInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSnapshotsRequest", members: &[
        field("Description", "", STRING), field("InstanceSpecification", "", STRUCTURE).required(),
        field("OutpostArn", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("CopyTagsFromSource", "", ENUM), field("Location", "", ENUM),
    ], ..Schema::NONE };
    members! {
        description, instance_specification, outpost_arn, tag_specifications, dry_run, copy_tags_from_source, location,
    }
}
impl Operation for CreateSnapshotsInput {
    type Output = CreateSnapshotsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateSnapshots", SERVICE);
}
pub struct CreateSnapshotsOutput { pub snapshots: Option<Vec<SnapshotInfo>> }
impl Shape for CreateSnapshotsOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSnapshotsResult", members: &[
        field("Snapshots", "snapshotSet", SNAPSHOT_SET_LIST),
    ], ..Schema::NONE };
    members! { snapshots }
}
impl CreateSnapshotsOutput {
    #[inline] pub fn snapshots(&self) -> &[SnapshotInfo] { items(&self.snapshots) }
}

pub struct CreateSpotDatafeedSubscriptionInput {
    pub dry_run: Option<bool>, pub bucket: Option<String>, pub prefix: Option<String>,
}
impl Shape for CreateSpotDatafeedSubscriptionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSpotDatafeedSubscriptionRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("Bucket", "bucket", STRING).required(),
        field("Prefix", "prefix", STRING),
    ], ..Schema::NONE };
    members! { dry_run, bucket, prefix }
}
impl Operation for CreateSpotDatafeedSubscriptionInput {
    type Output = CreateSpotDatafeedSubscriptionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateSpotDatafeedSubscription", SERVICE);
}
pub struct CreateSpotDatafeedSubscriptionOutput { pub spot_datafeed_subscription: Option<SpotDatafeedSubscription> }
impl Shape for CreateSpotDatafeedSubscriptionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSpotDatafeedSubscriptionResult", members: &[
        field("SpotDatafeedSubscription", "spotDatafeedSubscription", STRUCTURE),
    ], ..Schema::NONE };
    members! { spot_datafeed_subscription }
}
impl CreateSpotDatafeedSubscriptionOutput {
    #[inline] pub fn spot_datafeed_subscription(&self) -> &SpotDatafeedSubscription { nested(&self.spot_datafeed_subscription) }
}

pub struct CreateStoreImageTaskInput {
    pub image_id: Option<String>, pub bucket: Option<String>, pub s3_object_tags: Option<Vec<S3ObjectTag>>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateStoreImageTaskInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateStoreImageTaskRequest", members: &[
        field("ImageId", "", STRING).required(), field("Bucket", "", STRING).required(),
        field("S3ObjectTags", "S3ObjectTag", S3_OBJECT_TAG_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { image_id, bucket, s3_object_tags, dry_run }
}
impl Operation for CreateStoreImageTaskInput {
    type Output = CreateStoreImageTaskOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateStoreImageTask", SERVICE);
}
pub struct CreateStoreImageTaskOutput { pub object_key: Option<String> }
impl Shape for CreateStoreImageTaskOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateStoreImageTaskResult", members: &[
        field("ObjectKey", "objectKey", STRING),
    ], ..Schema::NONE };
    members! { object_key }
}
impl CreateStoreImageTaskOutput {
    #[inline] pub fn object_key(&self) -> &str { text(&self.object_key) }
}

pub struct CreateSubnetInput {
    pub tag_specifications: Option<Vec<TagSpecification>>, pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>, pub cidr_block: Option<String>, pub ipv6_cidr_block: Option<String>,
    pub outpost_arn: Option<String>, pub vpc_id: Option<String>, pub ipv6_native: Option<bool>,
    pub ipv4_ipam_pool_id: Option<String>, pub ipv4_netmask_length: Option<i32>, pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>, pub dry_run: Option<bool>,
}
impl Shape for CreateSubnetInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSubnetRequest", members: &[
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("AvailabilityZone", "", STRING), field("AvailabilityZoneId", "", STRING), field("CidrBlock", "", STRING),
        field("Ipv6CidrBlock", "", STRING), field("OutpostArn", "", STRING), field("VpcId", "", STRING).required(),
        field("Ipv6Native", "", BOOLEAN), field("Ipv4IpamPoolId", "", STRING), field("Ipv4NetmaskLength", "", INTEGER),
        field("Ipv6IpamPoolId", "", STRING), field("Ipv6NetmaskLength", "", INTEGER),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        tag_specifications, availability_zone, availability_zone_id, cidr_block, ipv6_cidr_block, outpost_arn, vpc_id,
        ipv6_native, ipv4_ipam_pool_id, ipv4_netmask_length, ipv6_ipam_pool_id, ipv6_netmask_length, dry_run,
    }
}
impl Operation for CreateSubnetInput {
    type Output = CreateSubnetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateSubnet", SERVICE);
}
pub struct CreateSubnetOutput { pub subnet: Option<Subnet> }
impl Shape for CreateSubnetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSubnetResult", members: &[
        field("Subnet", "subnet", STRUCTURE),
    ], ..Schema::NONE };
    members! { subnet }
}
impl CreateSubnetOutput {
    #[inline] pub fn subnet(&self) -> &Subnet { nested(&self.subnet) }
}

pub struct CreateSubnetCidrReservationInput {
    pub subnet_id: Option<String>, pub cidr: Option<String>, pub reservation_type: Option<SubnetCidrReservationType>,
    pub description: Option<String>, pub dry_run: Option<bool>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateSubnetCidrReservationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSubnetCidrReservationRequest", members: &[
        field("SubnetId", "", STRING).required(), field("Cidr", "", STRING).required(),
        field("ReservationType", "", ENUM).required(), field("Description", "", STRING), field("DryRun", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { subnet_id, cidr, reservation_type, description, dry_run, tag_specifications }
}
impl Operation for CreateSubnetCidrReservationInput {
    type Output = CreateSubnetCidrReservationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateSubnetCidrReservation", SERVICE);
}
pub struct CreateSubnetCidrReservationOutput { pub subnet_cidr_reservation: Option<SubnetCidrReservation> }
impl Shape for CreateSubnetCidrReservationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateSubnetCidrReservationResult", members: &[
        field("SubnetCidrReservation", "subnetCidrReservation", STRUCTURE),
    ], ..Schema::NONE };
    members! { subnet_cidr_reservation }
}
impl CreateSubnetCidrReservationOutput {
    #[inline] pub fn subnet_cidr_reservation(&self) -> &SubnetCidrReservation { nested(&self.subnet_cidr_reservation) }
}

pub struct CreateTagsInput { pub dry_run: Option<bool>, pub resources: Option<Vec<String>>, pub tags: Option<Vec<Tag>> }
impl Shape for CreateTagsInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTagsRequest", members: &[
        field("DryRun", "dryRun", BOOLEAN), field("Resources", "ResourceId", RESOURCE_ID_LIST_LIST).required(),
        field("Tags", "Tag", TAG_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { dry_run, resources, tags }
}
impl Operation for CreateTagsInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTags", SERVICE);
}

pub struct CreateTrafficMirrorFilterInput {
    pub description: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
impl Shape for CreateTrafficMirrorFilterInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTrafficMirrorFilterRequest", members: &[
        field("Description", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! { description, tag_specifications, dry_run, client_token }
}
impl Operation for CreateTrafficMirrorFilterInput {
    type Output = CreateTrafficMirrorFilterOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTrafficMirrorFilter", SERVICE);
}
pub struct CreateTrafficMirrorFilterOutput {
    pub traffic_mirror_filter: Option<TrafficMirrorFilter>, pub client_token: Option<String>,
}
impl Shape for CreateTrafficMirrorFilterOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTrafficMirrorFilterResult", members: &[
        field("TrafficMirrorFilter", "trafficMirrorFilter", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter, client_token }
}
impl CreateTrafficMirrorFilterOutput {
    #[inline] pub fn traffic_mirror_filter(&self) -> &TrafficMirrorFilter { nested(&self.traffic_mirror_filter) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateTrafficMirrorFilterRuleInput {
    pub traffic_mirror_filter_id: Option<String>, pub traffic_direction: Option<TrafficDirection>,
    pub rule_number: Option<i32>, pub rule_action: Option<TrafficMirrorRuleAction>,
    pub destination_port_range: Option<TrafficMirrorPortRangeRequest>,
    pub source_port_range: Option<TrafficMirrorPortRangeRequest>, pub protocol: Option<i32>,
    pub destination_cidr_block: Option<String>, pub source_cidr_block: Option<String>, pub description: Option<String>,
    pub dry_run: Option<bool>, pub client_token: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateTrafficMirrorFilterRuleInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTrafficMirrorFilterRuleRequest", members: &[
        field("TrafficMirrorFilterId", "", STRING).required(), field("TrafficDirection", "", ENUM).required(),
        field("RuleNumber", "", INTEGER).required(), field("RuleAction", "", ENUM).required(),
        field("DestinationPortRange", "", STRUCTURE), field("SourcePortRange", "", STRUCTURE),
        field("Protocol", "", INTEGER), field("DestinationCidrBlock", "", STRING).required(),
        field("SourceCidrBlock", "", STRING).required(), field("Description", "", STRING),
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        traffic_mirror_filter_id, traffic_direction, rule_number, rule_action, destination_port_range,
        source_port_range, protocol, destination_cidr_block, source_cidr_block, description, dry_run, client_token,
        tag_specifications,
    }
}
impl Operation for CreateTrafficMirrorFilterRuleInput {
    type Output = CreateTrafficMirrorFilterRuleOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTrafficMirrorFilterRule", SERVICE);
}
pub struct CreateTrafficMirrorFilterRuleOutput {
    pub traffic_mirror_filter_rule: Option<TrafficMirrorFilterRule>, pub client_token: Option<String>,
}
impl Shape for CreateTrafficMirrorFilterRuleOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTrafficMirrorFilterRuleResult", members: &[
        field("TrafficMirrorFilterRule", "trafficMirrorFilterRule", STRUCTURE),
        field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_filter_rule, client_token }
}
impl CreateTrafficMirrorFilterRuleOutput {
    #[inline] pub fn traffic_mirror_filter_rule(&self) -> &TrafficMirrorFilterRule { nested(&self.traffic_mirror_filter_rule) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateTrafficMirrorSessionInput {
    pub network_interface_id: Option<String>, pub traffic_mirror_target_id: Option<String>,
    pub traffic_mirror_filter_id: Option<String>, pub packet_length: Option<i32>, pub session_number: Option<i32>,
    pub virtual_network_id: Option<i32>, pub description: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>, pub client_token: Option<String>,
}
impl Shape for CreateTrafficMirrorSessionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTrafficMirrorSessionRequest", members: &[
        field("NetworkInterfaceId", "", STRING).required(), field("TrafficMirrorTargetId", "", STRING).required(),
        field("TrafficMirrorFilterId", "", STRING).required(), field("PacketLength", "", INTEGER),
        field("SessionNumber", "", INTEGER).required(), field("VirtualNetworkId", "", INTEGER),
        field("Description", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
    ], ..Schema::NONE };
    members! {
        network_interface_id, traffic_mirror_target_id, traffic_mirror_filter_id, packet_length, session_number,
        virtual_network_id, description, tag_specifications, dry_run, client_token,
    }
}
impl Operation for CreateTrafficMirrorSessionInput {
    type Output = CreateTrafficMirrorSessionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTrafficMirrorSession", SERVICE);
}
pub struct CreateTrafficMirrorSessionOutput {
    pub traffic_mirror_session: Option<TrafficMirrorSession>, pub client_token: Option<String>,
}
impl Shape for CreateTrafficMirrorSessionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTrafficMirrorSessionResult", members: &[
        field("TrafficMirrorSession", "trafficMirrorSession", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_session, client_token }
}
impl CreateTrafficMirrorSessionOutput {
    #[inline] pub fn traffic_mirror_session(&self) -> &TrafficMirrorSession { nested(&self.traffic_mirror_session) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateTrafficMirrorTargetInput {
    pub network_interface_id: Option<String>, pub network_load_balancer_arn: Option<String>,
    pub description: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
    pub client_token: Option<String>, pub gateway_load_balancer_endpoint_id: Option<String>,
}
impl Shape for CreateTrafficMirrorTargetInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTrafficMirrorTargetRequest", members: &[
        field("NetworkInterfaceId", "", STRING), field("NetworkLoadBalancerArn", "", STRING),
        field("Description", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN), field("ClientToken", "", STRING).idempotency_token(),
        field("GatewayLoadBalancerEndpointId", "", STRING),
    ], ..Schema::NONE };
    members! {
        network_interface_id, network_load_balancer_arn, description, tag_specifications, dry_run, client_token,
        gateway_load_balancer_endpoint_id,
    }
}
impl Operation for CreateTrafficMirrorTargetInput {
    type Output = CreateTrafficMirrorTargetOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTrafficMirrorTarget", SERVICE);
}
pub struct CreateTrafficMirrorTargetOutput {
    pub traffic_mirror_target: Option<TrafficMirrorTarget>, pub client_token: Option<String>,
}
impl Shape for CreateTrafficMirrorTargetOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTrafficMirrorTargetResult", members: &[
        field("TrafficMirrorTarget", "trafficMirrorTarget", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { traffic_mirror_target, client_token }
}
impl CreateTrafficMirrorTargetOutput {
    #[inline] pub fn traffic_mirror_target(&self) -> &TrafficMirrorTarget { nested(&self.traffic_mirror_target) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateTransitGatewayInput {
    pub description: Option<String>, pub options: Option<TransitGatewayRequestOptions>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRequest", members: &[
        field("Description", "", STRING), field("Options", "", STRUCTURE),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { description, options, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayInput {
    type Output = CreateTransitGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGateway", SERVICE);
}
pub struct CreateTransitGatewayOutput { pub transit_gateway: Option<TransitGateway> }
impl Shape for CreateTransitGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayResult", members: &[
        field("TransitGateway", "transitGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway }
}
impl CreateTransitGatewayOutput {
    #[inline] pub fn transit_gateway(&self) -> &TransitGateway { nested(&self.transit_gateway) }
}

pub struct CreateTransitGatewayConnectInput {
    pub transport_transit_gateway_attachment_id: Option<String>,
    pub options: Option<CreateTransitGatewayConnectRequestOptions>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayConnectInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayConnectRequest", members: &[
        field("TransportTransitGatewayAttachmentId", "", STRING).required(),
        field("Options", "", STRUCTURE).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transport_transit_gateway_attachment_id, options, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayConnectInput {
    type Output = CreateTransitGatewayConnectOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayConnect", SERVICE);
}
pub struct CreateTransitGatewayConnectOutput { pub transit_gateway_connect: Option<TransitGatewayConnect> }
impl Shape for CreateTransitGatewayConnectOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayConnectResult", members: &[
        field("TransitGatewayConnect", "transitGatewayConnect", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_connect }
}
impl CreateTransitGatewayConnectOutput {
    #[inline] pub fn transit_gateway_connect(&self) -> &TransitGatewayConnect { nested(&self.transit_gateway_connect) }
}

pub struct CreateTransitGatewayConnectPeerInput {
    pub transit_gateway_attachment_id: Option<String>, pub transit_gateway_address: Option<String>,
    pub peer_address: Option<String>, pub bgp_options: Option<TransitGatewayConnectRequestBgpOptions>,
    pub inside_cidr_blocks: Option<Vec<String>>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayConnectPeerInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayConnectPeerRequest", members: &[
        field("TransitGatewayAttachmentId", "", STRING).required(), field("TransitGatewayAddress", "", STRING),
        field("PeerAddress", "", STRING).required(), field("BgpOptions", "", STRUCTURE),
        field("InsideCidrBlocks", "", INSIDE_CIDR_BLOCKS_STRING_LIST_LIST).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_attachment_id, transit_gateway_address, peer_address, bgp_options, inside_cidr_blocks,
        tag_specifications, dry_run,
    }
}
impl Operation for CreateTransitGatewayConnectPeerInput {
    type Output = CreateTransitGatewayConnectPeerOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayConnectPeer", SERVICE);
}
pub struct CreateTransitGatewayConnectPeerOutput { pub transit_gateway_connect_peer: Option<TransitGatewayConnectPeer> }
impl Shape for CreateTransitGatewayConnectPeerOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayConnectPeerResult", members: &[
        field("TransitGatewayConnectPeer", "transitGatewayConnectPeer", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_connect_peer }
}
impl CreateTransitGatewayConnectPeerOutput {
    #[inline] pub fn transit_gateway_connect_peer(&self) -> &TransitGatewayConnectPeer { nested(&self.transit_gateway_connect_peer) }
}

pub struct CreateTransitGatewayMeteringPolicyInput {
    pub transit_gateway_id: Option<String>, pub middlebox_attachment_ids: Option<Vec<String>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayMeteringPolicyInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMeteringPolicyRequest", members: &[
        field("TransitGatewayId", "", STRING).required(),
        field("MiddleboxAttachmentIds", "MiddleboxAttachmentId", TRANSIT_GATEWAY_ATTACHMENT_ID_STRING_LIST_LIST),
        field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, middlebox_attachment_ids, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayMeteringPolicyInput {
    type Output = CreateTransitGatewayMeteringPolicyOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayMeteringPolicy", SERVICE);
}
pub struct CreateTransitGatewayMeteringPolicyOutput {
    pub transit_gateway_metering_policy: Option<TransitGatewayMeteringPolicy>,
}
impl Shape for CreateTransitGatewayMeteringPolicyOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMeteringPolicyResult", members: &[
        field("TransitGatewayMeteringPolicy", "transitGatewayMeteringPolicy", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy }
}
impl CreateTransitGatewayMeteringPolicyOutput {
    #[inline] pub fn transit_gateway_metering_policy(&self) -> &TransitGatewayMeteringPolicy { nested(&self.transit_gateway_metering_policy) }
}

pub struct CreateTransitGatewayMeteringPolicyEntryInput {
    pub transit_gateway_metering_policy_id: Option<String>, pub policy_rule_number: Option<i32>,
    pub source_transit_gateway_attachment_id: Option<String>,
    pub source_transit_gateway_attachment_type: Option<TransitGatewayAttachmentResourceType>,
    pub source_cidr_block: Option<String>, pub source_port_range: Option<String>,
    pub destination_transit_gateway_attachment_id: Option<String>,
    pub destination_transit_gateway_attachment_type: Option<TransitGatewayAttachmentResourceType>,
    pub destination_cidr_block: Option<String>, pub destination_port_range: Option<String>,
    pub protocol: Option<String>, pub metered_account: Option<TransitGatewayMeteringPayerType>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayMeteringPolicyEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMeteringPolicyEntryRequest", members: &[
        field("TransitGatewayMeteringPolicyId", "", STRING).required(),
        field("PolicyRuleNumber", "", INTEGER).required(), field("SourceTransitGatewayAttachmentId", "", STRING),
        field("SourceTransitGatewayAttachmentType", "", ENUM), field("SourceCidrBlock", "", STRING),
        field("SourcePortRange", "", STRING), field("DestinationTransitGatewayAttachmentId", "", STRING),
        field("DestinationTransitGatewayAttachmentType", "", ENUM), field("DestinationCidrBlock", "", STRING),
        field("DestinationPortRange", "", STRING), field("Protocol", "", STRING),
        field("MeteredAccount", "", ENUM).required(), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_metering_policy_id, policy_rule_number, source_transit_gateway_attachment_id,
        source_transit_gateway_attachment_type, source_cidr_block, source_port_range,
        destination_transit_gateway_attachment_id, destination_transit_gateway_attachment_type, destination_cidr_block,
        destination_port_range, protocol, metered_account, dry_run,
    }
}
impl Operation for CreateTransitGatewayMeteringPolicyEntryInput {
    type Output = CreateTransitGatewayMeteringPolicyEntryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayMeteringPolicyEntry", SERVICE);
}
pub struct CreateTransitGatewayMeteringPolicyEntryOutput {
    pub transit_gateway_metering_policy_entry: Option<TransitGatewayMeteringPolicyEntry>,
}
impl Shape for CreateTransitGatewayMeteringPolicyEntryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMeteringPolicyEntryResult", members: &[
        field("TransitGatewayMeteringPolicyEntry", "transitGatewayMeteringPolicyEntry", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_metering_policy_entry }
}
impl CreateTransitGatewayMeteringPolicyEntryOutput {
    #[inline] pub fn transit_gateway_metering_policy_entry(&self) -> &TransitGatewayMeteringPolicyEntry { nested(&self.transit_gateway_metering_policy_entry) }
}

pub struct CreateTransitGatewayMulticastDomainInput {
    pub transit_gateway_id: Option<String>, pub options: Option<CreateTransitGatewayMulticastDomainRequestOptions>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayMulticastDomainInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMulticastDomainRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("Options", "", STRUCTURE),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, options, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayMulticastDomainInput {
    type Output = CreateTransitGatewayMulticastDomainOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayMulticastDomain", SERVICE);
}
pub struct CreateTransitGatewayMulticastDomainOutput {
    pub transit_gateway_multicast_domain: Option<TransitGatewayMulticastDomain>,
}
impl Shape for CreateTransitGatewayMulticastDomainOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayMulticastDomainResult", members: &[
        field("TransitGatewayMulticastDomain", "transitGatewayMulticastDomain", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_multicast_domain }
}
impl CreateTransitGatewayMulticastDomainOutput {
    #[inline] pub fn transit_gateway_multicast_domain(&self) -> &TransitGatewayMulticastDomain { nested(&self.transit_gateway_multicast_domain) }
}

pub struct CreateTransitGatewayNetworkFunctionAttachmentInput {
    pub transit_gateway_id: Option<String>, pub service_name: Option<String>,
    pub availability_zones: Option<Vec<String>>, pub availability_zone_ids: Option<Vec<String>>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayNetworkFunctionAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayNetworkFunctionAttachmentRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("ServiceName", "", STRING).required(),
        field("AvailabilityZones", "AvailabilityZone", NETWORK_FUNCTION_ATTACHMENT_AZ_NAME_LIST_LIST),
        field("AvailabilityZoneIds", "AvailabilityZoneId", NETWORK_FUNCTION_ATTACHMENT_AZ_ID_LIST_LIST),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_id, service_name, availability_zones, availability_zone_ids, tag_specifications, dry_run,
    }
}
impl Operation for CreateTransitGatewayNetworkFunctionAttachmentInput {
    type Output = CreateTransitGatewayNetworkFunctionAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayNetworkFunctionAttachment", SERVICE);
}
pub struct CreateTransitGatewayNetworkFunctionAttachmentOutput {
    pub transit_gateway_network_function_attachment: Option<TransitGatewayNetworkFunctionAttachment>,
}
impl Shape for CreateTransitGatewayNetworkFunctionAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayNetworkFunctionAttachmentResult", members: &[
        field("TransitGatewayNetworkFunctionAttachment", "transitGatewayNetworkFunctionAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_network_function_attachment }
}
impl CreateTransitGatewayNetworkFunctionAttachmentOutput {
    #[inline] pub fn transit_gateway_network_function_attachment(&self) -> &TransitGatewayNetworkFunctionAttachment { nested(&self.transit_gateway_network_function_attachment) }
}

pub struct CreateTransitGatewayPeeringAttachmentInput {
    pub transit_gateway_id: Option<String>, pub peer_transit_gateway_id: Option<String>,
    pub peer_account_id: Option<String>, pub peer_region: Option<String>,
    pub options: Option<CreateTransitGatewayPeeringAttachmentRequestOptions>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayPeeringAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPeeringAttachmentRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("PeerTransitGatewayId", "", STRING).required(),
        field("PeerAccountId", "", STRING).required(), field("PeerRegion", "", STRING).required(),
        field("Options", "", STRUCTURE), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        transit_gateway_id, peer_transit_gateway_id, peer_account_id, peer_region, options, tag_specifications,
        dry_run,
    }
}
impl Operation for CreateTransitGatewayPeeringAttachmentInput {
    type Output = CreateTransitGatewayPeeringAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayPeeringAttachment", SERVICE);
}
pub struct CreateTransitGatewayPeeringAttachmentOutput {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
impl Shape for CreateTransitGatewayPeeringAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPeeringAttachmentResult", members: &[
        field("TransitGatewayPeeringAttachment", "transitGatewayPeeringAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_peering_attachment }
}
impl CreateTransitGatewayPeeringAttachmentOutput {
    #[inline] pub fn transit_gateway_peering_attachment(&self) -> &TransitGatewayPeeringAttachment { nested(&self.transit_gateway_peering_attachment) }
}

pub struct CreateTransitGatewayPolicyTableInput {
    pub transit_gateway_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayPolicyTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPolicyTableRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayPolicyTableInput {
    type Output = CreateTransitGatewayPolicyTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayPolicyTable", SERVICE);
}
pub struct CreateTransitGatewayPolicyTableOutput { pub transit_gateway_policy_table: Option<TransitGatewayPolicyTable> }
impl Shape for CreateTransitGatewayPolicyTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPolicyTableResult", members: &[
        field("TransitGatewayPolicyTable", "transitGatewayPolicyTable", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table }
}
impl CreateTransitGatewayPolicyTableOutput {
    #[inline] pub fn transit_gateway_policy_table(&self) -> &TransitGatewayPolicyTable { nested(&self.transit_gateway_policy_table) }
}

pub struct CreateTransitGatewayPolicyTableEntryInput {
    pub transit_gateway_policy_table_id: Option<String>, pub policy_rule_number: Option<String>,
    pub policy_rule: Option<TransitGatewayRequestPolicyRule>, pub target_route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayPolicyTableEntryInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPolicyTableEntryRequest", members: &[
        field("TransitGatewayPolicyTableId", "", STRING).required(), field("PolicyRuleNumber", "", STRING).required(),
        field("PolicyRule", "", STRUCTURE), field("TargetRouteTableId", "", STRING).required(),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_id, policy_rule_number, policy_rule, target_route_table_id, dry_run }
}
impl Operation for CreateTransitGatewayPolicyTableEntryInput {
    type Output = CreateTransitGatewayPolicyTableEntryOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayPolicyTableEntry", SERVICE);
}
pub struct CreateTransitGatewayPolicyTableEntryOutput {
    pub transit_gateway_policy_table_entry: Option<TransitGatewayPolicyTableEntry>,
}
impl Shape for CreateTransitGatewayPolicyTableEntryOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPolicyTableEntryResult", members: &[
        field("TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_policy_table_entry }
}
impl CreateTransitGatewayPolicyTableEntryOutput {
    #[inline] pub fn transit_gateway_policy_table_entry(&self) -> &TransitGatewayPolicyTableEntry { nested(&self.transit_gateway_policy_table_entry) }
}

pub struct CreateTransitGatewayPrefixListReferenceInput {
    pub transit_gateway_route_table_id: Option<String>, pub prefix_list_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>, pub blackhole: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayPrefixListReferenceInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPrefixListReferenceRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(), field("PrefixListId", "", STRING).required(),
        field("TransitGatewayAttachmentId", "", STRING), field("Blackhole", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, prefix_list_id, transit_gateway_attachment_id, blackhole, dry_run }
}
impl Operation for CreateTransitGatewayPrefixListReferenceInput {
    type Output = CreateTransitGatewayPrefixListReferenceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayPrefixListReference", SERVICE);
}
pub struct CreateTransitGatewayPrefixListReferenceOutput {
    pub transit_gateway_prefix_list_reference: Option<TransitGatewayPrefixListReference>,
}
impl Shape for CreateTransitGatewayPrefixListReferenceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayPrefixListReferenceResult", members: &[
        field("TransitGatewayPrefixListReference", "transitGatewayPrefixListReference", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_prefix_list_reference }
}
impl CreateTransitGatewayPrefixListReferenceOutput {
    #[inline] pub fn transit_gateway_prefix_list_reference(&self) -> &TransitGatewayPrefixListReference { nested(&self.transit_gateway_prefix_list_reference) }
}

pub struct CreateTransitGatewayRouteInput {
    pub destination_cidr_block: Option<String>, pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>, pub blackhole: Option<bool>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING).required(),
        field("TransitGatewayRouteTableId", "", STRING).required(), field("TransitGatewayAttachmentId", "", STRING),
        field("Blackhole", "", BOOLEAN), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        destination_cidr_block, transit_gateway_route_table_id, transit_gateway_attachment_id, blackhole, dry_run,
    }
}
impl Operation for CreateTransitGatewayRouteInput {
    type Output = CreateTransitGatewayRouteOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayRoute", SERVICE);
}
pub struct CreateTransitGatewayRouteOutput { pub route: Option<TransitGatewayRoute> }
impl Shape for CreateTransitGatewayRouteOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteResult", members: &[
        field("Route", "route", STRUCTURE),
    ], ..Schema::NONE };
    members! { route }
}
impl CreateTransitGatewayRouteOutput {
    #[inline] pub fn route(&self) -> &TransitGatewayRoute { nested(&self.route) }
}

pub struct CreateTransitGatewayRouteTableInput {
    pub transit_gateway_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayRouteTableInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteTableRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayRouteTableInput {
    type Output = CreateTransitGatewayRouteTableOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayRouteTable", SERVICE);
}
pub struct CreateTransitGatewayRouteTableOutput { pub transit_gateway_route_table: Option<TransitGatewayRouteTable> }
impl Shape for CreateTransitGatewayRouteTableOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteTableResult", members: &[
        field("TransitGatewayRouteTable", "transitGatewayRouteTable", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table }
}
impl CreateTransitGatewayRouteTableOutput {
    #[inline] pub fn transit_gateway_route_table(&self) -> &TransitGatewayRouteTable { nested(&self.transit_gateway_route_table) }
}

pub struct CreateTransitGatewayRouteTableAnnouncementInput {
    pub transit_gateway_route_table_id: Option<String>, pub peering_attachment_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayRouteTableAnnouncementInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteTableAnnouncementRequest", members: &[
        field("TransitGatewayRouteTableId", "", STRING).required(),
        field("PeeringAttachmentId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_id, peering_attachment_id, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayRouteTableAnnouncementInput {
    type Output = CreateTransitGatewayRouteTableAnnouncementOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayRouteTableAnnouncement", SERVICE);
}
pub struct CreateTransitGatewayRouteTableAnnouncementOutput {
    pub transit_gateway_route_table_announcement: Option<TransitGatewayRouteTableAnnouncement>,
}
impl Shape for CreateTransitGatewayRouteTableAnnouncementOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayRouteTableAnnouncementResult", members: &[
        field("TransitGatewayRouteTableAnnouncement", "transitGatewayRouteTableAnnouncement", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_route_table_announcement }
}
impl CreateTransitGatewayRouteTableAnnouncementOutput {
    #[inline] pub fn transit_gateway_route_table_announcement(&self) -> &TransitGatewayRouteTableAnnouncement { nested(&self.transit_gateway_route_table_announcement) }
}

pub struct CreateTransitGatewayVpcAttachmentInput {
    pub transit_gateway_id: Option<String>, pub vpc_id: Option<String>, pub subnet_ids: Option<Vec<String>>,
    pub options: Option<CreateTransitGatewayVpcAttachmentRequestOptions>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateTransitGatewayVpcAttachmentInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayVpcAttachmentRequest", members: &[
        field("TransitGatewayId", "", STRING).required(), field("VpcId", "", STRING).required(),
        field("SubnetIds", "", TRANSIT_GATEWAY_SUBNET_ID_LIST_LIST).required(), field("Options", "", STRUCTURE),
        field("TagSpecifications", "", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { transit_gateway_id, vpc_id, subnet_ids, options, tag_specifications, dry_run }
}
impl Operation for CreateTransitGatewayVpcAttachmentInput {
    type Output = CreateTransitGatewayVpcAttachmentOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateTransitGatewayVpcAttachment", SERVICE);
}
pub struct CreateTransitGatewayVpcAttachmentOutput {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
impl Shape for CreateTransitGatewayVpcAttachmentOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateTransitGatewayVpcAttachmentResult", members: &[
        field("TransitGatewayVpcAttachment", "transitGatewayVpcAttachment", STRUCTURE),
    ], ..Schema::NONE };
    members! { transit_gateway_vpc_attachment }
}
impl CreateTransitGatewayVpcAttachmentOutput {
    #[inline] pub fn transit_gateway_vpc_attachment(&self) -> &TransitGatewayVpcAttachment { nested(&self.transit_gateway_vpc_attachment) }
}

pub struct CreateVerifiedAccessEndpointInput {
    pub verified_access_group_id: Option<String>, pub endpoint_type: Option<VerifiedAccessEndpointType>,
    pub attachment_type: Option<VerifiedAccessEndpointAttachmentType>, pub domain_certificate_arn: Option<String>,
    pub application_domain: Option<String>, pub endpoint_domain_prefix: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub load_balancer_options: Option<CreateVerifiedAccessEndpointLoadBalancerOptions>,
    pub network_interface_options: Option<CreateVerifiedAccessEndpointEniOptions>, pub description: Option<String>,
    pub policy_document: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
    pub rds_options: Option<CreateVerifiedAccessEndpointRdsOptions>,
    pub cidr_options: Option<CreateVerifiedAccessEndpointCidrOptions>,
}
impl Shape for CreateVerifiedAccessEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessEndpointRequest", members: &[
        field("VerifiedAccessGroupId", "", STRING).required(), field("EndpointType", "", ENUM).required(),
        field("AttachmentType", "", ENUM).required(), field("DomainCertificateArn", "", STRING),
        field("ApplicationDomain", "", STRING), field("EndpointDomainPrefix", "", STRING),
        field("SecurityGroupIds", "SecurityGroupId", SECURITY_GROUP_ID_LIST_LIST),
        field("LoadBalancerOptions", "", STRUCTURE), field("NetworkInterfaceOptions", "", STRUCTURE),
        field("Description", "", STRING), field("PolicyDocument", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("SseSpecification", "", STRUCTURE), field("RdsOptions", "", STRUCTURE),
        field("CidrOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_group_id, endpoint_type, attachment_type, domain_certificate_arn, application_domain,
        endpoint_domain_prefix, security_group_ids, load_balancer_options, network_interface_options, description,
        policy_document, tag_specifications, client_token, dry_run, sse_specification, rds_options, cidr_options,
    }
}
impl Operation for CreateVerifiedAccessEndpointInput {
    type Output = CreateVerifiedAccessEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVerifiedAccessEndpoint", SERVICE);
}
pub struct CreateVerifiedAccessEndpointOutput { pub verified_access_endpoint: Option<VerifiedAccessEndpoint> }
impl Shape for CreateVerifiedAccessEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessEndpointResult", members: &[
        field("VerifiedAccessEndpoint", "verifiedAccessEndpoint", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_endpoint }
}
impl CreateVerifiedAccessEndpointOutput {
    #[inline] pub fn verified_access_endpoint(&self) -> &VerifiedAccessEndpoint { nested(&self.verified_access_endpoint) }
}

pub struct CreateVerifiedAccessGroupInput {
    pub verified_access_instance_id: Option<String>, pub description: Option<String>,
    pub policy_document: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
}
impl Shape for CreateVerifiedAccessGroupInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessGroupRequest", members: &[
        field("VerifiedAccessInstanceId", "", STRING).required(), field("Description", "", STRING),
        field("PolicyDocument", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("SseSpecification", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        verified_access_instance_id, description, policy_document, tag_specifications, client_token, dry_run,
        sse_specification,
    }
}
impl Operation for CreateVerifiedAccessGroupInput {
    type Output = CreateVerifiedAccessGroupOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVerifiedAccessGroup", SERVICE);
}
pub struct CreateVerifiedAccessGroupOutput { pub verified_access_group: Option<VerifiedAccessGroup> }
impl Shape for CreateVerifiedAccessGroupOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessGroupResult", members: &[
        field("VerifiedAccessGroup", "verifiedAccessGroup", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_group }
}
impl CreateVerifiedAccessGroupOutput {
    #[inline] pub fn verified_access_group(&self) -> &VerifiedAccessGroup { nested(&self.verified_access_group) }
}

pub struct CreateVerifiedAccessInstanceInput {
    pub description: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>, pub dry_run: Option<bool>, pub fips_enabled: Option<bool>,
    pub cidr_endpoints_custom_sub_domain: Option<String>,
}
impl Shape for CreateVerifiedAccessInstanceInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessInstanceRequest", members: &[
        field("Description", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("FIPSEnabled", "", BOOLEAN), field("CidrEndpointsCustomSubDomain", "", STRING),
    ], ..Schema::NONE };
    members! { description, tag_specifications, client_token, dry_run, fips_enabled, cidr_endpoints_custom_sub_domain }
}
impl Operation for CreateVerifiedAccessInstanceInput {
    type Output = CreateVerifiedAccessInstanceOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVerifiedAccessInstance", SERVICE);
}
pub struct CreateVerifiedAccessInstanceOutput { pub verified_access_instance: Option<VerifiedAccessInstance> }
impl Shape for CreateVerifiedAccessInstanceOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessInstanceResult", members: &[
        field("VerifiedAccessInstance", "verifiedAccessInstance", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_instance }
}
impl CreateVerifiedAccessInstanceOutput {
    #[inline] pub fn verified_access_instance(&self) -> &VerifiedAccessInstance { nested(&self.verified_access_instance) }
}

pub struct CreateVerifiedAccessTrustProviderInput {
    pub trust_provider_type: Option<TrustProviderType>, pub user_trust_provider_type: Option<UserTrustProviderType>,
    pub device_trust_provider_type: Option<DeviceTrustProviderType>,
    pub oidc_options: Option<CreateVerifiedAccessTrustProviderOidcOptions>,
    pub device_options: Option<CreateVerifiedAccessTrustProviderDeviceOptions>,
    pub policy_reference_name: Option<String>, pub description: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub client_token: Option<String>, pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
    pub native_application_oidc_options: Option<CreateVerifiedAccessNativeApplicationOidcOptions>,
}
impl Shape for CreateVerifiedAccessTrustProviderInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessTrustProviderRequest", members: &[
        field("TrustProviderType", "", ENUM).required(), field("UserTrustProviderType", "", ENUM),
        field("DeviceTrustProviderType", "", ENUM), field("OidcOptions", "", STRUCTURE),
        field("DeviceOptions", "", STRUCTURE), field("PolicyReferenceName", "", STRING).required(),
        field("Description", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("ClientToken", "", STRING).idempotency_token(), field("DryRun", "", BOOLEAN),
        field("SseSpecification", "", STRUCTURE), field("NativeApplicationOidcOptions", "", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        trust_provider_type, user_trust_provider_type, device_trust_provider_type, oidc_options, device_options,
        policy_reference_name, description, tag_specifications, client_token, dry_run, sse_specification,
        native_application_oidc_options,
    }
}
impl Operation for CreateVerifiedAccessTrustProviderInput {
    type Output = CreateVerifiedAccessTrustProviderOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVerifiedAccessTrustProvider", SERVICE);
}
pub struct CreateVerifiedAccessTrustProviderOutput {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
}
impl Shape for CreateVerifiedAccessTrustProviderOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVerifiedAccessTrustProviderResult", members: &[
        field("VerifiedAccessTrustProvider", "verifiedAccessTrustProvider", STRUCTURE),
    ], ..Schema::NONE };
    members! { verified_access_trust_provider }
}
impl CreateVerifiedAccessTrustProviderOutput {
    #[inline] pub fn verified_access_trust_provider(&self) -> &VerifiedAccessTrustProvider { nested(&self.verified_access_trust_provider) }
}

pub struct CreateVolumeInput {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>, pub encrypted: Option<bool>,
    pub iops: Option<i32>, pub kms_key_id: Option<String>, pub outpost_arn: Option<String>, pub size: Option<i32>,
    pub snapshot_id: Option<String>, pub volume_type: Option<VolumeType>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub multi_attach_enabled: Option<bool>,
    pub throughput: Option<i32>, pub client_token: Option<String>, pub volume_initialization_rate: Option<i32>,
    pub operator: Option<OperatorRequest>, pub dry_run: Option<bool>,
}
impl Shape for CreateVolumeInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVolumeRequest", members: &[
        field("AvailabilityZone", "", STRING), field("AvailabilityZoneId", "", STRING),
        field("Encrypted", "encrypted", BOOLEAN), field("Iops", "", INTEGER), field("KmsKeyId", "", STRING),
        field("OutpostArn", "", STRING), field("Size", "", INTEGER), field("SnapshotId", "", STRING),
        field("VolumeType", "", ENUM), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("MultiAttachEnabled", "", BOOLEAN), field("Throughput", "", INTEGER),
        field("ClientToken", "", STRING).idempotency_token(), field("VolumeInitializationRate", "", INTEGER),
        field("Operator", "", STRUCTURE), field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        availability_zone, availability_zone_id, encrypted, iops, kms_key_id, outpost_arn, size, snapshot_id,
        volume_type, tag_specifications, multi_attach_enabled, throughput, client_token, volume_initialization_rate,
        operator, dry_run,
    }
}
impl Operation for CreateVolumeInput {
    type Output = CreateVolumeOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVolume", SERVICE);
}
pub struct CreateVolumeOutput {
    pub availability_zone_id: Option<String>, pub outpost_arn: Option<String>, pub source_volume_id: Option<String>,
    pub iops: Option<i32>, pub tags: Option<Vec<Tag>>, pub volume_type: Option<VolumeType>,
    pub fast_restored: Option<bool>, pub multi_attach_enabled: Option<bool>, pub throughput: Option<i32>,
    pub sse_type: Option<SSEType>, pub operator: Option<OperatorResponse>, pub volume_initialization_rate: Option<i32>,
    pub volume_arn: Option<String>, pub owner_id: Option<String>, pub volume_id: Option<String>, pub size: Option<i32>,
    pub snapshot_id: Option<String>, pub availability_zone: Option<String>, pub state: Option<VolumeState>,
    pub create_time: Option<Timestamp>, pub attachments: Option<Vec<VolumeAttachment>>, pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
}
impl Shape for CreateVolumeOutput {
    const SCHEMA: &'static Schema = &Schema { name: "Volume", members: &[
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("OutpostArn", "outpostArn", STRING),
        field("SourceVolumeId", "sourceVolumeId", STRING), field("Iops", "iops", INTEGER),
        field("Tags", "tagSet", TAG_LIST_LIST), field("VolumeType", "volumeType", ENUM),
        field("FastRestored", "fastRestored", BOOLEAN), field("MultiAttachEnabled", "multiAttachEnabled", BOOLEAN),
        field("Throughput", "throughput", INTEGER), field("SseType", "sseType", ENUM),
        field("Operator", "operator", STRUCTURE),
        field("VolumeInitializationRate", "volumeInitializationRate", INTEGER),
        field("VolumeArn", "volumeArn", STRING), field("OwnerId", "ownerId", STRING),
        field("VolumeId", "volumeId", STRING), field("Size", "size", INTEGER),
        field("SnapshotId", "snapshotId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("State", "status", ENUM), field("CreateTime", "createTime", TIMESTAMP),
        field("Attachments", "attachmentSet", VOLUME_ATTACHMENT_LIST_LIST), field("Encrypted", "encrypted", BOOLEAN),
        field("KmsKeyId", "kmsKeyId", STRING),
    ], ..Schema::NONE };
    members! {
        availability_zone_id, outpost_arn, source_volume_id, iops, tags, volume_type, fast_restored,
        multi_attach_enabled, throughput, sse_type, operator, volume_initialization_rate, volume_arn, owner_id,
        volume_id, size, snapshot_id, availability_zone, state, create_time, attachments, encrypted, kms_key_id,
    }
}
impl CreateVolumeOutput {
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn source_volume_id(&self) -> &str { text(&self.source_volume_id) }
    #[inline] pub fn iops(&self) -> i32 { self.iops.unwrap_or_default() }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn volume_type(&self) -> &VolumeType { choice(&self.volume_type) }
    #[inline] pub fn fast_restored(&self) -> bool { self.fast_restored.unwrap_or_default() }
    #[inline] pub fn multi_attach_enabled(&self) -> bool { self.multi_attach_enabled.unwrap_or_default() }
    #[inline] pub fn throughput(&self) -> i32 { self.throughput.unwrap_or_default() }
    #[inline] pub fn sse_type(&self) -> &SSEType { choice(&self.sse_type) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
    #[inline] pub fn volume_initialization_rate(&self) -> i32 { self.volume_initialization_rate.unwrap_or_default() }
    #[inline] pub fn volume_arn(&self) -> &str { text(&self.volume_arn) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn size(&self) -> i32 { self.size.unwrap_or_default() }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn state(&self) -> &VolumeState { choice(&self.state) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn attachments(&self) -> &[VolumeAttachment] { items(&self.attachments) }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
}

pub struct CreateVpcInput {
    pub cidr_block: Option<String>, pub ipv6_pool: Option<String>, pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>, pub ipv4_netmask_length: Option<i32>, pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>, pub ipv6_cidr_block_network_border_group: Option<String>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
    pub instance_tenancy: Option<Tenancy>, pub amazon_provided_ipv6_cidr_block: Option<bool>,
}
impl Shape for CreateVpcInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcRequest", members: &[
        field("CidrBlock", "", STRING), field("Ipv6Pool", "", STRING), field("Ipv6CidrBlock", "", STRING),
        field("Ipv4IpamPoolId", "", STRING), field("Ipv4NetmaskLength", "", INTEGER),
        field("Ipv6IpamPoolId", "", STRING), field("Ipv6NetmaskLength", "", INTEGER),
        field("Ipv6CidrBlockNetworkBorderGroup", "", STRING), field("VpcEncryptionControl", "", STRUCTURE),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("DryRun", "dryRun", BOOLEAN), field("InstanceTenancy", "instanceTenancy", ENUM),
        field("AmazonProvidedIpv6CidrBlock", "amazonProvidedIpv6CidrBlock", BOOLEAN),
    ], ..Schema::NONE };
    members! {
        cidr_block, ipv6_pool, ipv6_cidr_block, ipv4_ipam_pool_id, ipv4_netmask_length, ipv6_ipam_pool_id,
        ipv6_netmask_length, ipv6_cidr_block_network_border_group, vpc_encryption_control, tag_specifications, dry_run,
        instance_tenancy, amazon_provided_ipv6_cidr_block,
    }
}
impl Operation for CreateVpcInput {
    type Output = CreateVpcOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpc", SERVICE);
}
pub struct CreateVpcOutput { pub vpc: Option<Vpc> }
impl Shape for CreateVpcOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcResult", members: &[
        field("Vpc", "vpc", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc }
}
impl CreateVpcOutput {
    #[inline] pub fn vpc(&self) -> &Vpc { nested(&self.vpc) }
}

pub struct CreateVpcBlockPublicAccessExclusionInput {
    pub dry_run: Option<bool>, pub subnet_id: Option<String>, pub vpc_id: Option<String>,
    pub internet_gateway_exclusion_mode: Option<InternetGatewayExclusionMode>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateVpcBlockPublicAccessExclusionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcBlockPublicAccessExclusionRequest", members: &[
        field("DryRun", "", BOOLEAN), field("SubnetId", "", STRING), field("VpcId", "", STRING),
        field("InternetGatewayExclusionMode", "", ENUM).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, subnet_id, vpc_id, internet_gateway_exclusion_mode, tag_specifications }
}
impl Operation for CreateVpcBlockPublicAccessExclusionInput {
    type Output = CreateVpcBlockPublicAccessExclusionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpcBlockPublicAccessExclusion", SERVICE);
}
pub struct CreateVpcBlockPublicAccessExclusionOutput {
    pub vpc_block_public_access_exclusion: Option<VpcBlockPublicAccessExclusion>,
}
impl Shape for CreateVpcBlockPublicAccessExclusionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcBlockPublicAccessExclusionResult", members: &[
        field("VpcBlockPublicAccessExclusion", "vpcBlockPublicAccessExclusion", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_block_public_access_exclusion }
}
impl CreateVpcBlockPublicAccessExclusionOutput {
    #[inline] pub fn vpc_block_public_access_exclusion(&self) -> &VpcBlockPublicAccessExclusion { nested(&self.vpc_block_public_access_exclusion) }
}

pub struct CreateVpcEncryptionControlInput {
    pub dry_run: Option<bool>, pub vpc_id: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateVpcEncryptionControlInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEncryptionControlRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcId", "", STRING).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! { dry_run, vpc_id, tag_specifications }
}
impl Operation for CreateVpcEncryptionControlInput {
    type Output = CreateVpcEncryptionControlOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpcEncryptionControl", SERVICE);
}
pub struct CreateVpcEncryptionControlOutput { pub vpc_encryption_control: Option<VpcEncryptionControl> }
impl Shape for CreateVpcEncryptionControlOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEncryptionControlResult", members: &[
        field("VpcEncryptionControl", "vpcEncryptionControl", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_encryption_control }
}
impl CreateVpcEncryptionControlOutput {
    #[inline] pub fn vpc_encryption_control(&self) -> &VpcEncryptionControl { nested(&self.vpc_encryption_control) }
}

pub struct CreateVpcEndpointInput {
    pub dry_run: Option<bool>, pub vpc_endpoint_type: Option<VpcEndpointType>, pub vpc_id: Option<String>,
    pub service_name: Option<String>, pub policy_document: Option<String>, pub route_table_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>, pub security_group_ids: Option<Vec<String>>,
    pub ip_address_type: Option<IpAddressType>, pub dns_options: Option<DnsOptionsSpecification>,
    pub client_token: Option<String>, pub private_dns_enabled: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub subnet_configurations: Option<Vec<SubnetConfiguration>>,
    pub service_network_arn: Option<String>, pub resource_configuration_arn: Option<String>,
    pub service_region: Option<String>,
}
impl Shape for CreateVpcEndpointInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointRequest", members: &[
        field("DryRun", "", BOOLEAN), field("VpcEndpointType", "", ENUM), field("VpcId", "", STRING).required(),
        field("ServiceName", "", STRING), field("PolicyDocument", "", STRING),
        field("RouteTableIds", "RouteTableId", VPC_ENDPOINT_ROUTE_TABLE_ID_LIST_LIST),
        field("SubnetIds", "SubnetId", VPC_ENDPOINT_SUBNET_ID_LIST_LIST),
        field("SecurityGroupIds", "SecurityGroupId", VPC_ENDPOINT_SECURITY_GROUP_ID_LIST_LIST),
        field("IpAddressType", "", ENUM), field("DnsOptions", "", STRUCTURE), field("ClientToken", "", STRING),
        field("PrivateDnsEnabled", "", BOOLEAN),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("SubnetConfigurations", "SubnetConfiguration", SUBNET_CONFIGURATIONS_LIST_LIST),
        field("ServiceNetworkArn", "", STRING), field("ResourceConfigurationArn", "", STRING),
        field("ServiceRegion", "", STRING),
    ], ..Schema::NONE };
    members! {
        dry_run, vpc_endpoint_type, vpc_id, service_name, policy_document, route_table_ids, subnet_ids,
        security_group_ids, ip_address_type, dns_options, client_token, private_dns_enabled, tag_specifications,
        subnet_configurations, service_network_arn, resource_configuration_arn, service_region,
    }
}
impl Operation for CreateVpcEndpointInput {
    type Output = CreateVpcEndpointOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpcEndpoint", SERVICE);
}
pub struct CreateVpcEndpointOutput { pub vpc_endpoint: Option<VpcEndpoint>, pub client_token: Option<String> }
impl Shape for CreateVpcEndpointOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointResult", members: &[
        field("VpcEndpoint", "vpcEndpoint", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { vpc_endpoint, client_token }
}
impl CreateVpcEndpointOutput {
    #[inline] pub fn vpc_endpoint(&self) -> &VpcEndpoint { nested(&self.vpc_endpoint) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateVpcEndpointConnectionNotificationInput {
    pub dry_run: Option<bool>, pub service_id: Option<String>, pub vpc_endpoint_id: Option<String>,
    pub connection_notification_arn: Option<String>, pub connection_events: Option<Vec<String>>,
    pub client_token: Option<String>,
}
impl Shape for CreateVpcEndpointConnectionNotificationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointConnectionNotificationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("ServiceId", "", STRING), field("VpcEndpointId", "", STRING),
        field("ConnectionNotificationArn", "", STRING).required(),
        field("ConnectionEvents", "", VALUE_STRING_LIST_LIST).required(), field("ClientToken", "", STRING),
    ], ..Schema::NONE };
    members! { dry_run, service_id, vpc_endpoint_id, connection_notification_arn, connection_events, client_token }
}
impl Operation for CreateVpcEndpointConnectionNotificationInput {
    type Output = CreateVpcEndpointConnectionNotificationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpcEndpointConnectionNotification", SERVICE);
}
pub struct CreateVpcEndpointConnectionNotificationOutput {
    pub connection_notification: Option<ConnectionNotification>, pub client_token: Option<String>,
}
impl Shape for CreateVpcEndpointConnectionNotificationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointConnectionNotificationResult", members: &[
        field("ConnectionNotification", "connectionNotification", STRUCTURE),
        field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { connection_notification, client_token }
}
impl CreateVpcEndpointConnectionNotificationOutput {
    #[inline] pub fn connection_notification(&self) -> &ConnectionNotification { nested(&self.connection_notification) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateVpcEndpointServiceConfigurationInput {
    pub dry_run: Option<bool>, pub acceptance_required: Option<bool>, pub private_dns_name: Option<String>,
    pub network_load_balancer_arns: Option<Vec<String>>, pub gateway_load_balancer_arns: Option<Vec<String>>,
    pub supported_ip_address_types: Option<Vec<String>>, pub supported_regions: Option<Vec<String>>,
    pub client_token: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
}
impl Shape for CreateVpcEndpointServiceConfigurationInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointServiceConfigurationRequest", members: &[
        field("DryRun", "", BOOLEAN), field("AcceptanceRequired", "", BOOLEAN), field("PrivateDnsName", "", STRING),
        field("NetworkLoadBalancerArns", "NetworkLoadBalancerArn", VALUE_STRING_LIST_LIST),
        field("GatewayLoadBalancerArns", "GatewayLoadBalancerArn", VALUE_STRING_LIST_LIST),
        field("SupportedIpAddressTypes", "SupportedIpAddressType", VALUE_STRING_LIST_LIST),
        field("SupportedRegions", "SupportedRegion", VALUE_STRING_LIST_LIST), field("ClientToken", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        dry_run, acceptance_required, private_dns_name, network_load_balancer_arns, gateway_load_balancer_arns,
        supported_ip_address_types, supported_regions, client_token, tag_specifications,
    }
}
impl Operation for CreateVpcEndpointServiceConfigurationInput {
    type Output = CreateVpcEndpointServiceConfigurationOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpcEndpointServiceConfiguration", SERVICE);
}
pub struct CreateVpcEndpointServiceConfigurationOutput {
    pub service_configuration: Option<ServiceConfiguration>, pub client_token: Option<String>,
}
impl Shape for CreateVpcEndpointServiceConfigurationOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcEndpointServiceConfigurationResult", members: &[
        field("ServiceConfiguration", "serviceConfiguration", STRUCTURE), field("ClientToken", "clientToken", STRING),
    ], ..Schema::NONE };
    members! { service_configuration, client_token }
}
impl CreateVpcEndpointServiceConfigurationOutput {
    #[inline] pub fn service_configuration(&self) -> &ServiceConfiguration { nested(&self.service_configuration) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
}

pub struct CreateVpcPeeringConnectionInput {
    pub peer_region: Option<String>, pub tag_specifications: Option<Vec<TagSpecification>>,
    pub requester_peering_connection_options: Option<CreatePeeringConnectionOptionsRequest>, pub dry_run: Option<bool>,
    pub vpc_id: Option<String>, pub peer_vpc_id: Option<String>, pub peer_owner_id: Option<String>,
}
impl Shape for CreateVpcPeeringConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcPeeringConnectionRequest", members: &[
        field("PeerRegion", "", STRING), field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("RequesterPeeringConnectionOptions", "", STRUCTURE), field("DryRun", "dryRun", BOOLEAN),
        field("VpcId", "vpcId", STRING).required(), field("PeerVpcId", "peerVpcId", STRING),
        field("PeerOwnerId", "peerOwnerId", STRING),
    ], ..Schema::NONE };
    members! {
        peer_region, tag_specifications, requester_peering_connection_options, dry_run, vpc_id, peer_vpc_id,
        peer_owner_id,
    }
}
impl Operation for CreateVpcPeeringConnectionInput {
    type Output = CreateVpcPeeringConnectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpcPeeringConnection", SERVICE);
}
pub struct CreateVpcPeeringConnectionOutput { pub vpc_peering_connection: Option<VpcPeeringConnection> }
impl Shape for CreateVpcPeeringConnectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpcPeeringConnectionResult", members: &[
        field("VpcPeeringConnection", "vpcPeeringConnection", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpc_peering_connection }
}
impl CreateVpcPeeringConnectionOutput {
    #[inline] pub fn vpc_peering_connection(&self) -> &VpcPeeringConnection { nested(&self.vpc_peering_connection) }
}

pub struct CreateVpnConcentratorInput {
    pub r#type: Option<VpnConcentratorType>, pub transit_gateway_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub dry_run: Option<bool>,
}
impl Shape for CreateVpnConcentratorInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConcentratorRequest", members: &[
        field("Type", "", ENUM).required(), field("TransitGatewayId", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("DryRun", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { r#type, transit_gateway_id, tag_specifications, dry_run }
}
impl Operation for CreateVpnConcentratorInput {
    type Output = CreateVpnConcentratorOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpnConcentrator", SERVICE);
}
pub struct CreateVpnConcentratorOutput { pub vpn_concentrator: Option<VpnConcentrator> }
impl Shape for CreateVpnConcentratorOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConcentratorResult", members: &[
        field("VpnConcentrator", "vpnConcentrator", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_concentrator }
}
impl CreateVpnConcentratorOutput {
    #[inline] pub fn vpn_concentrator(&self) -> &VpnConcentrator { nested(&self.vpn_concentrator) }
}

pub struct CreateVpnConnectionInput {
    pub customer_gateway_id: Option<String>, pub r#type: Option<String>, pub vpn_gateway_id: Option<String>,
    pub transit_gateway_id: Option<String>, pub vpn_concentrator_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub pre_shared_key_storage: Option<String>,
    pub dry_run: Option<bool>, pub options: Option<VpnConnectionOptionsSpecification>,
}
impl Shape for CreateVpnConnectionInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConnectionRequest", members: &[
        field("CustomerGatewayId", "", STRING).required(), field("Type", "", STRING).required(),
        field("VpnGatewayId", "", STRING), field("TransitGatewayId", "", STRING),
        field("VpnConcentratorId", "", STRING),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST),
        field("PreSharedKeyStorage", "", STRING), field("DryRun", "dryRun", BOOLEAN),
        field("Options", "options", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        customer_gateway_id, r#type, vpn_gateway_id, transit_gateway_id, vpn_concentrator_id, tag_specifications,
        pre_shared_key_storage, dry_run, options,
    }
}
impl Operation for CreateVpnConnectionInput {
    type Output = CreateVpnConnectionOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpnConnection", SERVICE);
}
pub struct CreateVpnConnectionOutput { pub vpn_connection: Option<VpnConnection> }
impl Shape for CreateVpnConnectionOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConnectionResult", members: &[
        field("VpnConnection", "vpnConnection", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_connection }
}
impl CreateVpnConnectionOutput {
    #[inline] pub fn vpn_connection(&self) -> &VpnConnection { nested(&self.vpn_connection) }
}

pub struct CreateVpnConnectionRouteInput {
    pub destination_cidr_block: Option<String>, pub vpn_connection_id: Option<String>,
}
impl Shape for CreateVpnConnectionRouteInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnConnectionRouteRequest", members: &[
        field("DestinationCidrBlock", "", STRING).required(), field("VpnConnectionId", "", STRING).required(),
    ], ..Schema::NONE };
    members! { destination_cidr_block, vpn_connection_id }
}
impl Operation for CreateVpnConnectionRouteInput {
    type Output = ();
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpnConnectionRoute", SERVICE);
}

pub struct CreateVpnGatewayInput {
    pub availability_zone: Option<String>, pub r#type: Option<GatewayType>,
    pub tag_specifications: Option<Vec<TagSpecification>>, pub amazon_side_asn: Option<i64>, pub dry_run: Option<bool>,
}
impl Shape for CreateVpnGatewayInput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnGatewayRequest", members: &[
        field("AvailabilityZone", "", STRING), field("Type", "", ENUM).required(),
        field("TagSpecifications", "TagSpecification", TAG_SPECIFICATION_LIST_LIST), field("AmazonSideAsn", "", LONG),
        field("DryRun", "dryRun", BOOLEAN),
    ], ..Schema::NONE };
    members! { availability_zone, r#type, tag_specifications, amazon_side_asn, dry_run }
}
impl Operation for CreateVpnGatewayInput {
    type Output = CreateVpnGatewayOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema::of::<Self>("CreateVpnGateway", SERVICE);
}
pub struct CreateVpnGatewayOutput { pub vpn_gateway: Option<VpnGateway> }
impl Shape for CreateVpnGatewayOutput {
    const SCHEMA: &'static Schema = &Schema { name: "CreateVpnGatewayResult", members: &[
        field("VpnGateway", "vpnGateway", STRUCTURE),
    ], ..Schema::NONE };
    members! { vpn_gateway }
}
impl CreateVpnGatewayOutput {
    #[inline] pub fn vpn_gateway(&self) -> &VpnGateway { nested(&self.vpn_gateway) }
}

shape_impls! {
    CancelBundleTaskInput, CancelBundleTaskOutput, CancelCapacityReservationFleetsInput,
    CancelCapacityReservationFleetsOutput, CancelCapacityReservationInput, CancelCapacityReservationOutput,
    CancelConversionTaskInput, CancelDeclarativePoliciesReportInput, CancelDeclarativePoliciesReportOutput,
    CancelExportTaskInput, CancelImageLaunchPermissionInput, CancelImageLaunchPermissionOutput, CancelImportTaskInput,
    CancelImportTaskOutput, CancelReservedInstancesListingInput, CancelReservedInstancesListingOutput,
    CancelSpotFleetRequestsInput, CancelSpotFleetRequestsOutput, CancelSpotInstanceRequestsInput,
    CancelSpotInstanceRequestsOutput, ConfirmProductInstanceInput, ConfirmProductInstanceOutput, CopyFpgaImageInput,
    CopyFpgaImageOutput, CopyImageInput, CopyImageOutput, CopySnapshotInput, CopySnapshotOutput, CopyVolumesInput,
    CopyVolumesOutput, CreateApplicationStatusCheckInput, CreateApplicationStatusCheckOutput,
    CreateCapacityManagerDataExportInput, CreateCapacityManagerDataExportOutput,
    CreateCapacityReservationBySplittingInput, CreateCapacityReservationBySplittingOutput,
    CreateCapacityReservationCancellationQuoteInput, CreateCapacityReservationCancellationQuoteOutput,
    CreateCapacityReservationDateChangeQuoteInput, CreateCapacityReservationDateChangeQuoteOutput,
    CreateCapacityReservationFleetInput, CreateCapacityReservationFleetOutput, CreateCapacityReservationInput,
    CreateCapacityReservationOutput, CreateCarrierGatewayInput, CreateCarrierGatewayOutput,
    CreateClientVpnEndpointInput, CreateClientVpnEndpointOutput, CreateClientVpnRouteInput, CreateClientVpnRouteOutput,
    CreateCoipCidrInput, CreateCoipCidrOutput, CreateCoipPoolInput, CreateCoipPoolOutput, CreateCustomerGatewayInput,
    CreateCustomerGatewayOutput, CreateDefaultSubnetInput, CreateDefaultSubnetOutput, CreateDefaultVpcInput,
    CreateDefaultVpcOutput, CreateDelegateMacVolumeOwnershipTaskInput, CreateDelegateMacVolumeOwnershipTaskOutput,
    CreateDhcpOptionsInput, CreateDhcpOptionsOutput, CreateEgressOnlyInternetGatewayInput,
    CreateEgressOnlyInternetGatewayOutput, CreateFleetInput, CreateFleetOutput, CreateFlowLogsInput,
    CreateFlowLogsOutput, CreateFpgaImageInput, CreateFpgaImageOutput, CreateImageInput, CreateImageOutput,
    CreateImageUsageReportInput, CreateImageUsageReportOutput, CreateInstanceConnectEndpointInput,
    CreateInstanceConnectEndpointOutput, CreateInstanceEventWindowInput, CreateInstanceEventWindowOutput,
    CreateInstanceExportTaskInput, CreateInstanceExportTaskOutput, CreateInternetGatewayInput,
    CreateInternetGatewayOutput, CreateInterruptibleCapacityReservationAllocationInput,
    CreateInterruptibleCapacityReservationAllocationOutput, CreateIpamExternalResourceVerificationTokenInput,
    CreateIpamExternalResourceVerificationTokenOutput, CreateIpamInput, CreateIpamInternetRegistryAssociationInput,
    CreateIpamInternetRegistryAssociationOutput, CreateIpamOutput, CreateIpamPolicyInput, CreateIpamPolicyOutput,
    CreateIpamPoolInput, CreateIpamPoolOutput, CreateIpamPrefixListResolverInput, CreateIpamPrefixListResolverOutput,
    CreateIpamPrefixListResolverTargetInput, CreateIpamPrefixListResolverTargetOutput,
    CreateIpamResourceDiscoveryInput, CreateIpamResourceDiscoveryOutput, CreateIpamRoutingPolicyRegistrationInput,
    CreateIpamRoutingPolicyRegistrationOutput, CreateIpamScopeInput, CreateIpamScopeOutput, CreateKeyPairInput,
    CreateKeyPairOutput, CreateLaunchTemplateInput, CreateLaunchTemplateOutput, CreateLaunchTemplateVersionInput,
    CreateLaunchTemplateVersionOutput, CreateLocalGatewayRouteInput, CreateLocalGatewayRouteOutput,
    CreateLocalGatewayRouteTableInput, CreateLocalGatewayRouteTableOutput,
    CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationInput,
    CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationOutput,
    CreateLocalGatewayRouteTableVpcAssociationInput, CreateLocalGatewayRouteTableVpcAssociationOutput,
    CreateLocalGatewayVirtualInterfaceGroupInput, CreateLocalGatewayVirtualInterfaceGroupOutput,
    CreateLocalGatewayVirtualInterfaceInput, CreateLocalGatewayVirtualInterfaceOutput,
    CreateMacSystemIntegrityProtectionModificationTaskInput, CreateMacSystemIntegrityProtectionModificationTaskOutput,
    CreateManagedPrefixListInput, CreateManagedPrefixListOutput, CreateMetricCategoryInput, CreateMetricCategoryOutput,
    CreateNatGatewayInput, CreateNatGatewayOutput, CreateNetworkAclEntryInput, CreateNetworkAclInput,
    CreateNetworkAclOutput, CreateNetworkInsightsAccessScopeInput, CreateNetworkInsightsAccessScopeOutput,
    CreateNetworkInsightsPathInput, CreateNetworkInsightsPathOutput, CreateNetworkInterfaceInput,
    CreateNetworkInterfaceOutput, CreateNetworkInterfacePermissionInput, CreateNetworkInterfacePermissionOutput,
    CreateNetworkingFlexCostAllocationPolicyInput, CreateNetworkingFlexCostAllocationPolicyOutput,
    CreatePlacementGroupInput, CreatePlacementGroupOutput, CreatePublicIpv4PoolInput, CreatePublicIpv4PoolOutput,
    CreateReplaceRootVolumeTaskInput, CreateReplaceRootVolumeTaskOutput, CreateReservedInstancesListingInput,
    CreateReservedInstancesListingOutput, CreateRestoreImageTaskInput, CreateRestoreImageTaskOutput, CreateRouteInput,
    CreateRouteOutput, CreateRouteServerEndpointInput, CreateRouteServerEndpointOutput, CreateRouteServerInput,
    CreateRouteServerOutput, CreateRouteServerPeerInput, CreateRouteServerPeerOutput, CreateRouteTableInput,
    CreateRouteTableOutput, CreateSecondaryNetworkInput, CreateSecondaryNetworkOutput, CreateSecondarySubnetInput,
    CreateSecondarySubnetOutput, CreateSecurityGroupInput, CreateSecurityGroupOutput, CreateSnapshotInput,
    CreateSnapshotOutput, CreateSnapshotsInput, CreateSnapshotsOutput, CreateSpotDatafeedSubscriptionInput,
    CreateSpotDatafeedSubscriptionOutput, CreateStoreImageTaskInput, CreateStoreImageTaskOutput,
    CreateSubnetCidrReservationInput, CreateSubnetCidrReservationOutput, CreateSubnetInput, CreateSubnetOutput,
    CreateTagsInput, CreateTrafficMirrorFilterInput, CreateTrafficMirrorFilterOutput,
    CreateTrafficMirrorFilterRuleInput, CreateTrafficMirrorFilterRuleOutput, CreateTrafficMirrorSessionInput,
    CreateTrafficMirrorSessionOutput, CreateTrafficMirrorTargetInput, CreateTrafficMirrorTargetOutput,
    CreateTransitGatewayConnectInput, CreateTransitGatewayConnectOutput, CreateTransitGatewayConnectPeerInput,
    CreateTransitGatewayConnectPeerOutput, CreateTransitGatewayInput, CreateTransitGatewayMeteringPolicyEntryInput,
    CreateTransitGatewayMeteringPolicyEntryOutput, CreateTransitGatewayMeteringPolicyInput,
    CreateTransitGatewayMeteringPolicyOutput, CreateTransitGatewayMulticastDomainInput,
    CreateTransitGatewayMulticastDomainOutput, CreateTransitGatewayNetworkFunctionAttachmentInput,
    CreateTransitGatewayNetworkFunctionAttachmentOutput, CreateTransitGatewayOutput,
    CreateTransitGatewayPeeringAttachmentInput, CreateTransitGatewayPeeringAttachmentOutput,
    CreateTransitGatewayPolicyTableEntryInput, CreateTransitGatewayPolicyTableEntryOutput,
    CreateTransitGatewayPolicyTableInput, CreateTransitGatewayPolicyTableOutput,
    CreateTransitGatewayPrefixListReferenceInput, CreateTransitGatewayPrefixListReferenceOutput,
    CreateTransitGatewayRouteInput, CreateTransitGatewayRouteOutput, CreateTransitGatewayRouteTableAnnouncementInput,
    CreateTransitGatewayRouteTableAnnouncementOutput, CreateTransitGatewayRouteTableInput,
    CreateTransitGatewayRouteTableOutput, CreateTransitGatewayVpcAttachmentInput,
    CreateTransitGatewayVpcAttachmentOutput, CreateVerifiedAccessEndpointInput, CreateVerifiedAccessEndpointOutput,
    CreateVerifiedAccessGroupInput, CreateVerifiedAccessGroupOutput, CreateVerifiedAccessInstanceInput,
    CreateVerifiedAccessInstanceOutput, CreateVerifiedAccessTrustProviderInput,
    CreateVerifiedAccessTrustProviderOutput, CreateVolumeInput, CreateVolumeOutput,
    CreateVpcBlockPublicAccessExclusionInput, CreateVpcBlockPublicAccessExclusionOutput,
    CreateVpcEncryptionControlInput, CreateVpcEncryptionControlOutput, CreateVpcEndpointConnectionNotificationInput,
    CreateVpcEndpointConnectionNotificationOutput, CreateVpcEndpointInput, CreateVpcEndpointOutput,
    CreateVpcEndpointServiceConfigurationInput, CreateVpcEndpointServiceConfigurationOutput, CreateVpcInput,
    CreateVpcOutput, CreateVpcPeeringConnectionInput, CreateVpcPeeringConnectionOutput, CreateVpnConcentratorInput,
    CreateVpnConcentratorOutput, CreateVpnConnectionInput, CreateVpnConnectionOutput, CreateVpnConnectionRouteInput,
    CreateVpnGatewayInput, CreateVpnGatewayOutput,
}
