// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

use super::{enums::*, schemas::*, *};

pub struct EbsBlockDevice {
    pub delete_on_termination: Option<bool>, pub iops: Option<i32>, pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>, pub volume_type: Option<VolumeType>, pub kms_key_id: Option<String>,
    pub throughput: Option<i32>, pub outpost_arn: Option<String>, pub availability_zone: Option<String>,
    pub encrypted: Option<bool>, pub volume_initialization_rate: Option<i32>, pub availability_zone_id: Option<String>,
    pub ebs_card_index: Option<i32>,
}
impl Shape for EbsBlockDevice {
    const SCHEMA: &'static Schema = &Schema { name: "EbsBlockDevice", members: &[
        field("DeleteOnTermination", "deleteOnTermination", BOOLEAN), field("Iops", "iops", INTEGER),
        field("SnapshotId", "snapshotId", STRING), field("VolumeSize", "volumeSize", INTEGER),
        field("VolumeType", "volumeType", ENUM), field("KmsKeyId", "kmsKeyId", STRING),
        field("Throughput", "throughput", INTEGER), field("OutpostArn", "outpostArn", STRING),
        field("AvailabilityZone", "availabilityZone", STRING), field("Encrypted", "encrypted", BOOLEAN),
        field("VolumeInitializationRate", "", INTEGER), field("AvailabilityZoneId", "", STRING),
        field("EbsCardIndex", "", INTEGER),
    ], ..Schema::NONE };
    members! {
        delete_on_termination, iops, snapshot_id, volume_size, volume_type, kms_key_id, throughput, outpost_arn,
        availability_zone, encrypted, volume_initialization_rate, availability_zone_id, ebs_card_index,
    }
}
impl EbsBlockDevice {
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
    #[inline] pub fn iops(&self) -> i32 { self.iops.unwrap_or_default() }
    pub fn with_iops(mut self, v: impl Into<i32>) -> Self { self.iops = Some(v.into()); self }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    pub fn with_snapshot_id(mut self, v: impl Into<String>) -> Self { self.snapshot_id = Some(v.into()); self }
    #[inline] pub fn volume_size(&self) -> i32 { self.volume_size.unwrap_or_default() }
    pub fn with_volume_size(mut self, v: impl Into<i32>) -> Self { self.volume_size = Some(v.into()); self }
    #[inline] pub fn volume_type(&self) -> &VolumeType { choice(&self.volume_type) }
    pub fn with_volume_type(mut self, v: impl Into<VolumeType>) -> Self { self.volume_type = Some(v.into()); self }
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
    pub fn with_kms_key_id(mut self, v: impl Into<String>) -> Self { self.kms_key_id = Some(v.into()); self }
    #[inline] pub fn throughput(&self) -> i32 { self.throughput.unwrap_or_default() }
    pub fn with_throughput(mut self, v: impl Into<i32>) -> Self { self.throughput = Some(v.into()); self }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    pub fn with_outpost_arn(mut self, v: impl Into<String>) -> Self { self.outpost_arn = Some(v.into()); self }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    pub fn with_encrypted(mut self, v: impl Into<bool>) -> Self { self.encrypted = Some(v.into()); self }
    #[inline] pub fn volume_initialization_rate(&self) -> i32 { self.volume_initialization_rate.unwrap_or_default() }
    pub fn with_volume_initialization_rate(mut self, v: impl Into<i32>) -> Self { self.volume_initialization_rate = Some(v.into()); self }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    pub fn with_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.availability_zone_id = Some(v.into()); self }
    #[inline] pub fn ebs_card_index(&self) -> i32 { self.ebs_card_index.unwrap_or_default() }
    pub fn with_ebs_card_index(mut self, v: impl Into<i32>) -> Self { self.ebs_card_index = Some(v.into()); self }
}

pub struct EbsBlockDeviceResponse {
    pub encrypted: Option<bool>, pub delete_on_termination: Option<bool>, pub iops: Option<i32>,
    pub throughput: Option<i32>, pub kms_key_id: Option<String>, pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>, pub volume_type: Option<VolumeType>,
}
impl Shape for EbsBlockDeviceResponse {
    const SCHEMA: &'static Schema = &Schema { name: "EbsBlockDeviceResponse", members: &[
        field("Encrypted", "encrypted", BOOLEAN), field("DeleteOnTermination", "deleteOnTermination", BOOLEAN),
        field("Iops", "iops", INTEGER), field("Throughput", "throughput", INTEGER),
        field("KmsKeyId", "kmsKeyId", STRING), field("SnapshotId", "snapshotId", STRING),
        field("VolumeSize", "volumeSize", INTEGER), field("VolumeType", "volumeType", ENUM),
    ], ..Schema::NONE };
    members! { encrypted, delete_on_termination, iops, throughput, kms_key_id, snapshot_id, volume_size, volume_type }
}
impl EbsBlockDeviceResponse {
    #[inline] pub fn encrypted(&self) -> bool { self.encrypted.unwrap_or_default() }
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn iops(&self) -> i32 { self.iops.unwrap_or_default() }
    #[inline] pub fn throughput(&self) -> i32 { self.throughput.unwrap_or_default() }
    #[inline] pub fn kms_key_id(&self) -> &str { text(&self.kms_key_id) }
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn volume_size(&self) -> i32 { self.volume_size.unwrap_or_default() }
    #[inline] pub fn volume_type(&self) -> &VolumeType { choice(&self.volume_type) }
}

pub struct EbsCardInfo {
    pub ebs_card_index: Option<i32>, pub baseline_bandwidth_in_mbps: Option<i32>,
    pub baseline_throughput_in_mbps: Option<f64>, pub baseline_iops: Option<i32>,
    pub maximum_bandwidth_in_mbps: Option<i32>, pub maximum_throughput_in_mbps: Option<f64>,
    pub maximum_iops: Option<i32>,
}
impl Shape for EbsCardInfo {
    const SCHEMA: &'static Schema = &Schema { name: "EbsCardInfo", members: &[
        field("EbsCardIndex", "ebsCardIndex", INTEGER),
        field("BaselineBandwidthInMbps", "baselineBandwidthInMbps", INTEGER),
        field("BaselineThroughputInMBps", "baselineThroughputInMBps", DOUBLE),
        field("BaselineIops", "baselineIops", INTEGER),
        field("MaximumBandwidthInMbps", "maximumBandwidthInMbps", INTEGER),
        field("MaximumThroughputInMBps", "maximumThroughputInMBps", DOUBLE),
        field("MaximumIops", "maximumIops", INTEGER),
    ], ..Schema::NONE };
    members! {
        ebs_card_index, baseline_bandwidth_in_mbps, baseline_throughput_in_mbps, baseline_iops,
        maximum_bandwidth_in_mbps, maximum_throughput_in_mbps, maximum_iops,
    }
}
impl EbsCardInfo {
    #[inline] pub fn ebs_card_index(&self) -> i32 { self.ebs_card_index.unwrap_or_default() }
    #[inline] pub fn baseline_bandwidth_in_mbps(&self) -> i32 { self.baseline_bandwidth_in_mbps.unwrap_or_default() }
    #[inline] pub fn baseline_throughput_in_mbps(&self) -> f64 { self.baseline_throughput_in_mbps.unwrap_or_default() }
    #[inline] pub fn baseline_iops(&self) -> i32 { self.baseline_iops.unwrap_or_default() }
    #[inline] pub fn maximum_bandwidth_in_mbps(&self) -> i32 { self.maximum_bandwidth_in_mbps.unwrap_or_default() }
    #[inline] pub fn maximum_throughput_in_mbps(&self) -> f64 { self.maximum_throughput_in_mbps.unwrap_or_default() }
    #[inline] pub fn maximum_iops(&self) -> i32 { self.maximum_iops.unwrap_or_default() }
}

pub struct EbsInfo {
    pub ebs_optimized_support: Option<EbsOptimizedSupport>, pub encryption_support: Option<EbsEncryptionSupport>,
    pub ebs_optimized_info: Option<EbsOptimizedInfo>, pub nvme_support: Option<EbsNvmeSupport>,
    pub maximum_ebs_attachments: Option<i32>, pub attachment_limit_type: Option<AttachmentLimitType>,
    pub maximum_ebs_cards: Option<i32>, pub ebs_cards: Option<Vec<EbsCardInfo>>,
}
impl Shape for EbsInfo {
    const SCHEMA: &'static Schema = &Schema { name: "EbsInfo", members: &[
        field("EbsOptimizedSupport", "ebsOptimizedSupport", ENUM),
        field("EncryptionSupport", "encryptionSupport", ENUM),
        field("EbsOptimizedInfo", "ebsOptimizedInfo", STRUCTURE), field("NvmeSupport", "nvmeSupport", ENUM),
        field("MaximumEbsAttachments", "maximumEbsAttachments", INTEGER),
        field("AttachmentLimitType", "attachmentLimitType", ENUM),
        field("MaximumEbsCards", "maximumEbsCards", INTEGER), field("EbsCards", "ebsCardSet", EBS_CARD_INFO_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        ebs_optimized_support, encryption_support, ebs_optimized_info, nvme_support, maximum_ebs_attachments,
        attachment_limit_type, maximum_ebs_cards, ebs_cards,
    }
}
impl EbsInfo {
    #[inline] pub fn ebs_optimized_support(&self) -> &EbsOptimizedSupport { choice(&self.ebs_optimized_support) }
    #[inline] pub fn encryption_support(&self) -> &EbsEncryptionSupport { choice(&self.encryption_support) }
    #[inline] pub fn ebs_optimized_info(&self) -> &EbsOptimizedInfo { nested(&self.ebs_optimized_info) }
    #[inline] pub fn nvme_support(&self) -> &EbsNvmeSupport { choice(&self.nvme_support) }
    #[inline] pub fn maximum_ebs_attachments(&self) -> i32 { self.maximum_ebs_attachments.unwrap_or_default() }
    #[inline] pub fn attachment_limit_type(&self) -> &AttachmentLimitType { choice(&self.attachment_limit_type) }
    #[inline] pub fn maximum_ebs_cards(&self) -> i32 { self.maximum_ebs_cards.unwrap_or_default() }
    #[inline] pub fn ebs_cards(&self) -> &[EbsCardInfo] { items(&self.ebs_cards) }
}

pub struct EbsInstanceBlockDevice {
    pub attach_time: Option<Timestamp>, pub delete_on_termination: Option<bool>, pub status: Option<AttachmentStatus>,
    pub volume_id: Option<String>, pub associated_resource: Option<String>, pub volume_owner_id: Option<String>,
    pub operator: Option<OperatorResponse>, pub ebs_card_index: Option<i32>,
}
impl Shape for EbsInstanceBlockDevice {
    const SCHEMA: &'static Schema = &Schema { name: "EbsInstanceBlockDevice", members: &[
        field("AttachTime", "attachTime", TIMESTAMP), field("DeleteOnTermination", "deleteOnTermination", BOOLEAN),
        field("Status", "status", ENUM), field("VolumeId", "volumeId", STRING),
        field("AssociatedResource", "associatedResource", STRING), field("VolumeOwnerId", "volumeOwnerId", STRING),
        field("Operator", "operator", STRUCTURE), field("EbsCardIndex", "ebsCardIndex", INTEGER),
    ], ..Schema::NONE };
    members! {
        attach_time, delete_on_termination, status, volume_id, associated_resource, volume_owner_id, operator,
        ebs_card_index,
    }
}
impl EbsInstanceBlockDevice {
    #[inline] pub fn attach_time(&self) -> Timestamp { moment(&self.attach_time) }
    #[inline] pub fn delete_on_termination(&self) -> bool { self.delete_on_termination.unwrap_or_default() }
    #[inline] pub fn status(&self) -> &AttachmentStatus { choice(&self.status) }
    #[inline] pub fn volume_id(&self) -> &str { text(&self.volume_id) }
    #[inline] pub fn associated_resource(&self) -> &str { text(&self.associated_resource) }
    #[inline] pub fn volume_owner_id(&self) -> &str { text(&self.volume_owner_id) }
    #[inline] pub fn operator(&self) -> &OperatorResponse { nested(&self.operator) }
    #[inline] pub fn ebs_card_index(&self) -> i32 { self.ebs_card_index.unwrap_or_default() }
}

pub struct EbsInstanceBlockDeviceSpecification {
    pub volume_id: Option<String>, pub delete_on_termination: Option<bool>,
}
impl Shape for EbsInstanceBlockDeviceSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "EbsInstanceBlockDeviceSpecification", members: &[
        field("VolumeId", "volumeId", STRING), field("DeleteOnTermination", "deleteOnTermination", BOOLEAN),
    ], ..Schema::NONE };
    members! { volume_id, delete_on_termination }
}
impl EbsInstanceBlockDeviceSpecification {
    pub fn with_volume_id(mut self, v: impl Into<String>) -> Self { self.volume_id = Some(v.into()); self }
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
}

pub struct EbsOptimizedInfo {
    pub baseline_bandwidth_in_mbps: Option<i32>, pub baseline_throughput_in_mbps: Option<f64>,
    pub baseline_iops: Option<i32>, pub maximum_bandwidth_in_mbps: Option<i32>,
    pub maximum_throughput_in_mbps: Option<f64>, pub maximum_iops: Option<i32>,
}
impl Shape for EbsOptimizedInfo {
    const SCHEMA: &'static Schema = &Schema { name: "EbsOptimizedInfo", members: &[
        field("BaselineBandwidthInMbps", "baselineBandwidthInMbps", INTEGER),
        field("BaselineThroughputInMBps", "baselineThroughputInMBps", DOUBLE),
        field("BaselineIops", "baselineIops", INTEGER),
        field("MaximumBandwidthInMbps", "maximumBandwidthInMbps", INTEGER),
        field("MaximumThroughputInMBps", "maximumThroughputInMBps", DOUBLE),
        field("MaximumIops", "maximumIops", INTEGER),
    ], ..Schema::NONE };
    members! {
        baseline_bandwidth_in_mbps, baseline_throughput_in_mbps, baseline_iops, maximum_bandwidth_in_mbps,
        maximum_throughput_in_mbps, maximum_iops,
    }
}
impl EbsOptimizedInfo {
    #[inline] pub fn baseline_bandwidth_in_mbps(&self) -> i32 { self.baseline_bandwidth_in_mbps.unwrap_or_default() }
    #[inline] pub fn baseline_throughput_in_mbps(&self) -> f64 { self.baseline_throughput_in_mbps.unwrap_or_default() }
    #[inline] pub fn baseline_iops(&self) -> i32 { self.baseline_iops.unwrap_or_default() }
    #[inline] pub fn maximum_bandwidth_in_mbps(&self) -> i32 { self.maximum_bandwidth_in_mbps.unwrap_or_default() }
    #[inline] pub fn maximum_throughput_in_mbps(&self) -> f64 { self.maximum_throughput_in_mbps.unwrap_or_default() }
    #[inline] pub fn maximum_iops(&self) -> i32 { self.maximum_iops.unwrap_or_default() }
}

pub struct EbsStatusDetails {
    pub impaired_since: Option<Timestamp>, pub name: Option<StatusName>, pub status: Option<StatusType>,
}
impl Shape for EbsStatusDetails {
    const SCHEMA: &'static Schema = &Schema { name: "EbsStatusDetails", members: &[
        field("ImpairedSince", "impairedSince", TIMESTAMP), field("Name", "name", ENUM),
        field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { impaired_since, name, status }
}
impl EbsStatusDetails {
    #[inline] pub fn impaired_since(&self) -> Timestamp { moment(&self.impaired_since) }
    #[inline] pub fn name(&self) -> &StatusName { choice(&self.name) }
    #[inline] pub fn status(&self) -> &StatusType { choice(&self.status) }
}

pub struct EbsStatusSummary { pub details: Option<Vec<EbsStatusDetails>>, pub status: Option<SummaryStatus> }
impl Shape for EbsStatusSummary {
    const SCHEMA: &'static Schema = &Schema { name: "EbsStatusSummary", members: &[
        field("Details", "details", EBS_STATUS_DETAILS_LIST_LIST), field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { details, status }
}
impl EbsStatusSummary {
    #[inline] pub fn details(&self) -> &[EbsStatusDetails] { items(&self.details) }
    #[inline] pub fn status(&self) -> &SummaryStatus { choice(&self.status) }
}

pub struct Ec2InstanceConnectEndpoint {
    pub owner_id: Option<String>, pub instance_connect_endpoint_id: Option<String>,
    pub instance_connect_endpoint_arn: Option<String>, pub state: Option<Ec2InstanceConnectEndpointState>,
    pub state_message: Option<String>, pub dns_name: Option<String>, pub fips_dns_name: Option<String>,
    pub network_interface_ids: Option<Vec<String>>, pub vpc_id: Option<String>, pub availability_zone: Option<String>,
    pub created_at: Option<Timestamp>, pub subnet_id: Option<String>, pub preserve_client_ip: Option<bool>,
    pub security_group_ids: Option<Vec<String>>, pub tags: Option<Vec<Tag>>,
    pub ip_address_type: Option<IpAddressType>, pub public_dns_names: Option<InstanceConnectEndpointPublicDnsNames>,
    pub availability_zone_id: Option<String>,
}
impl Shape for Ec2InstanceConnectEndpoint {
    const SCHEMA: &'static Schema = &Schema { name: "Ec2InstanceConnectEndpoint", members: &[
        field("OwnerId", "ownerId", STRING), field("InstanceConnectEndpointId", "instanceConnectEndpointId", STRING),
        field("InstanceConnectEndpointArn", "instanceConnectEndpointArn", STRING), field("State", "state", ENUM),
        field("StateMessage", "stateMessage", STRING), field("DnsName", "dnsName", STRING),
        field("FipsDnsName", "fipsDnsName", STRING),
        field("NetworkInterfaceIds", "networkInterfaceIdSet", NETWORK_INTERFACE_ID_SET_LIST),
        field("VpcId", "vpcId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("CreatedAt", "createdAt", TIMESTAMP), field("SubnetId", "subnetId", STRING),
        field("PreserveClientIp", "preserveClientIp", BOOLEAN),
        field("SecurityGroupIds", "securityGroupIdSet", SECURITY_GROUP_ID_SET_LIST),
        field("Tags", "tagSet", TAG_LIST_LIST), field("IpAddressType", "ipAddressType", ENUM),
        field("PublicDnsNames", "publicDnsNames", STRUCTURE),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! {
        owner_id, instance_connect_endpoint_id, instance_connect_endpoint_arn, state, state_message, dns_name,
        fips_dns_name, network_interface_ids, vpc_id, availability_zone, created_at, subnet_id, preserve_client_ip,
        security_group_ids, tags, ip_address_type, public_dns_names, availability_zone_id,
    }
}
impl Ec2InstanceConnectEndpoint {
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn instance_connect_endpoint_id(&self) -> &str { text(&self.instance_connect_endpoint_id) }
    #[inline] pub fn instance_connect_endpoint_arn(&self) -> &str { text(&self.instance_connect_endpoint_arn) }
    #[inline] pub fn state(&self) -> &Ec2InstanceConnectEndpointState { choice(&self.state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
    #[inline] pub fn dns_name(&self) -> &str { text(&self.dns_name) }
    #[inline] pub fn fips_dns_name(&self) -> &str { text(&self.fips_dns_name) }
    #[inline] pub fn network_interface_ids(&self) -> &[String] { items(&self.network_interface_ids) }
    #[inline] pub fn vpc_id(&self) -> &str { text(&self.vpc_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn created_at(&self) -> Timestamp { moment(&self.created_at) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn preserve_client_ip(&self) -> bool { self.preserve_client_ip.unwrap_or_default() }
    #[inline] pub fn security_group_ids(&self) -> &[String] { items(&self.security_group_ids) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn ip_address_type(&self) -> &IpAddressType { choice(&self.ip_address_type) }
    #[inline] pub fn public_dns_names(&self) -> &InstanceConnectEndpointPublicDnsNames { nested(&self.public_dns_names) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
}

pub struct EfaInfo { pub maximum_efa_interfaces: Option<i32> }
impl Shape for EfaInfo {
    const SCHEMA: &'static Schema = &Schema { name: "EfaInfo", members: &[
        field("MaximumEfaInterfaces", "maximumEfaInterfaces", INTEGER),
    ], ..Schema::NONE };
    members! { maximum_efa_interfaces }
}
impl EfaInfo {
    #[inline] pub fn maximum_efa_interfaces(&self) -> i32 { self.maximum_efa_interfaces.unwrap_or_default() }
}

pub struct EgressOnlyInternetGateway {
    pub attachments: Option<Vec<InternetGatewayAttachment>>, pub egress_only_internet_gateway_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl Shape for EgressOnlyInternetGateway {
    const SCHEMA: &'static Schema = &Schema { name: "EgressOnlyInternetGateway", members: &[
        field("Attachments", "attachmentSet", INTERNET_GATEWAY_ATTACHMENT_LIST_LIST),
        field("EgressOnlyInternetGatewayId", "egressOnlyInternetGatewayId", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { attachments, egress_only_internet_gateway_id, tags }
}
impl EgressOnlyInternetGateway {
    #[inline] pub fn attachments(&self) -> &[InternetGatewayAttachment] { items(&self.attachments) }
    #[inline] pub fn egress_only_internet_gateway_id(&self) -> &str { text(&self.egress_only_internet_gateway_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct ElasticGpuAssociation {
    pub elastic_gpu_id: Option<String>, pub elastic_gpu_association_id: Option<String>,
    pub elastic_gpu_association_state: Option<String>, pub elastic_gpu_association_time: Option<String>,
}
impl Shape for ElasticGpuAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "ElasticGpuAssociation", members: &[
        field("ElasticGpuId", "elasticGpuId", STRING),
        field("ElasticGpuAssociationId", "elasticGpuAssociationId", STRING),
        field("ElasticGpuAssociationState", "elasticGpuAssociationState", STRING),
        field("ElasticGpuAssociationTime", "elasticGpuAssociationTime", STRING),
    ], ..Schema::NONE };
    members! { elastic_gpu_id, elastic_gpu_association_id, elastic_gpu_association_state, elastic_gpu_association_time }
}
impl ElasticGpuAssociation {
    #[inline] pub fn elastic_gpu_id(&self) -> &str { text(&self.elastic_gpu_id) }
    #[inline] pub fn elastic_gpu_association_id(&self) -> &str { text(&self.elastic_gpu_association_id) }
    #[inline] pub fn elastic_gpu_association_state(&self) -> &str { text(&self.elastic_gpu_association_state) }
    #[inline] pub fn elastic_gpu_association_time(&self) -> &str { text(&self.elastic_gpu_association_time) }
}

pub struct ElasticGpuHealth { pub status: Option<ElasticGpuStatus> }
impl Shape for ElasticGpuHealth {
    const SCHEMA: &'static Schema = &Schema { name: "ElasticGpuHealth", members: &[
        field("Status", "status", ENUM),
    ], ..Schema::NONE };
    members! { status }
}
impl ElasticGpuHealth {
    #[inline] pub fn status(&self) -> &ElasticGpuStatus { choice(&self.status) }
}

pub struct ElasticGpuSpecification { pub r#type: Option<String> }
impl Shape for ElasticGpuSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "ElasticGpuSpecification", members: &[
        field("Type", "", STRING).required(),
    ], ..Schema::NONE };
    members! { r#type }
}
impl ElasticGpuSpecification {
    pub fn with_type(mut self, v: impl Into<String>) -> Self { self.r#type = Some(v.into()); self }
}

pub struct ElasticGpuSpecificationResponse { pub r#type: Option<String> }
impl Shape for ElasticGpuSpecificationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "ElasticGpuSpecificationResponse", members: &[
        field("Type", "type", STRING),
    ], ..Schema::NONE };
    members! { r#type }
}
impl ElasticGpuSpecificationResponse {
    #[inline] pub fn r#type(&self) -> &str { text(&self.r#type) }
}

pub struct ElasticGpus {
    pub elastic_gpu_id: Option<String>, pub availability_zone: Option<String>, pub elastic_gpu_type: Option<String>,
    pub elastic_gpu_health: Option<ElasticGpuHealth>, pub elastic_gpu_state: Option<ElasticGpuState>,
    pub instance_id: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for ElasticGpus {
    const SCHEMA: &'static Schema = &Schema { name: "ElasticGpus", members: &[
        field("ElasticGpuId", "elasticGpuId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("ElasticGpuType", "elasticGpuType", STRING), field("ElasticGpuHealth", "elasticGpuHealth", STRUCTURE),
        field("ElasticGpuState", "elasticGpuState", ENUM), field("InstanceId", "instanceId", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        elastic_gpu_id, availability_zone, elastic_gpu_type, elastic_gpu_health, elastic_gpu_state, instance_id, tags,
    }
}
impl ElasticGpus {
    #[inline] pub fn elastic_gpu_id(&self) -> &str { text(&self.elastic_gpu_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn elastic_gpu_type(&self) -> &str { text(&self.elastic_gpu_type) }
    #[inline] pub fn elastic_gpu_health(&self) -> &ElasticGpuHealth { nested(&self.elastic_gpu_health) }
    #[inline] pub fn elastic_gpu_state(&self) -> &ElasticGpuState { choice(&self.elastic_gpu_state) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct ElasticInferenceAccelerator { pub r#type: Option<String>, pub count: Option<i32> }
impl Shape for ElasticInferenceAccelerator {
    const SCHEMA: &'static Schema = &Schema { name: "ElasticInferenceAccelerator", members: &[
        field("Type", "", STRING).required(), field("Count", "", INTEGER),
    ], ..Schema::NONE };
    members! { r#type, count }
}
impl ElasticInferenceAccelerator {
    pub fn with_type(mut self, v: impl Into<String>) -> Self { self.r#type = Some(v.into()); self }
    pub fn with_count(mut self, v: impl Into<i32>) -> Self { self.count = Some(v.into()); self }
}

pub struct ElasticInferenceAcceleratorAssociation {
    pub elastic_inference_accelerator_arn: Option<String>,
    pub elastic_inference_accelerator_association_id: Option<String>,
    pub elastic_inference_accelerator_association_state: Option<String>,
    pub elastic_inference_accelerator_association_time: Option<Timestamp>,
}
impl Shape for ElasticInferenceAcceleratorAssociation {
    const SCHEMA: &'static Schema = &Schema { name: "ElasticInferenceAcceleratorAssociation", members: &[
        field("ElasticInferenceAcceleratorArn", "elasticInferenceAcceleratorArn", STRING),
        field("ElasticInferenceAcceleratorAssociationId", "elasticInferenceAcceleratorAssociationId", STRING),
        field("ElasticInferenceAcceleratorAssociationState", "elasticInferenceAcceleratorAssociationState", STRING),
        field("ElasticInferenceAcceleratorAssociationTime", "elasticInferenceAcceleratorAssociationTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        elastic_inference_accelerator_arn, elastic_inference_accelerator_association_id,
        elastic_inference_accelerator_association_state, elastic_inference_accelerator_association_time,
    }
}
impl ElasticInferenceAcceleratorAssociation {
    #[inline] pub fn elastic_inference_accelerator_arn(&self) -> &str { text(&self.elastic_inference_accelerator_arn) }
    #[inline] pub fn elastic_inference_accelerator_association_id(&self) -> &str { text(&self.elastic_inference_accelerator_association_id) }
    #[inline] pub fn elastic_inference_accelerator_association_state(&self) -> &str { text(&self.elastic_inference_accelerator_association_state) }
    #[inline] pub fn elastic_inference_accelerator_association_time(&self) -> Timestamp { moment(&self.elastic_inference_accelerator_association_time) }
}

pub struct EnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>, pub ena_srd_udp_specification: Option<EnaSrdUdpSpecification>,
}
impl Shape for EnaSrdSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "EnaSrdSpecification", members: &[
        field("EnaSrdEnabled", "", BOOLEAN), field("EnaSrdUdpSpecification", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { ena_srd_enabled, ena_srd_udp_specification }
}
impl EnaSrdSpecification {
    pub fn with_ena_srd_enabled(mut self, v: impl Into<bool>) -> Self { self.ena_srd_enabled = Some(v.into()); self }
    pub fn with_ena_srd_udp_specification(mut self, v: impl Into<EnaSrdUdpSpecification>) -> Self { self.ena_srd_udp_specification = Some(v.into()); self }
}

pub struct EnaSrdSpecificationRequest {
    pub ena_srd_enabled: Option<bool>, pub ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest>,
}
impl Shape for EnaSrdSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "EnaSrdSpecificationRequest", members: &[
        field("EnaSrdEnabled", "", BOOLEAN), field("EnaSrdUdpSpecification", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { ena_srd_enabled, ena_srd_udp_specification }
}
impl EnaSrdSpecificationRequest {
    #[inline] pub fn ena_srd_enabled(&self) -> bool { self.ena_srd_enabled.unwrap_or_default() }
    pub fn with_ena_srd_enabled(mut self, v: impl Into<bool>) -> Self { self.ena_srd_enabled = Some(v.into()); self }
    #[inline] pub fn ena_srd_udp_specification(&self) -> &EnaSrdUdpSpecificationRequest { nested(&self.ena_srd_udp_specification) }
    pub fn with_ena_srd_udp_specification(mut self, v: impl Into<EnaSrdUdpSpecificationRequest>) -> Self { self.ena_srd_udp_specification = Some(v.into()); self }
}

pub struct EnaSrdUdpSpecification { pub ena_srd_udp_enabled: Option<bool> }
impl Shape for EnaSrdUdpSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "EnaSrdUdpSpecification", members: &[
        field("EnaSrdUdpEnabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { ena_srd_udp_enabled }
}
impl EnaSrdUdpSpecification {
    pub fn with_ena_srd_udp_enabled(mut self, v: impl Into<bool>) -> Self { self.ena_srd_udp_enabled = Some(v.into()); self }
}

pub struct EnaSrdUdpSpecificationRequest { pub ena_srd_udp_enabled: Option<bool> }
impl Shape for EnaSrdUdpSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "EnaSrdUdpSpecificationRequest", members: &[
        field("EnaSrdUdpEnabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { ena_srd_udp_enabled }
}
impl EnaSrdUdpSpecificationRequest {
    #[inline] pub fn ena_srd_udp_enabled(&self) -> bool { self.ena_srd_udp_enabled.unwrap_or_default() }
    pub fn with_ena_srd_udp_enabled(mut self, v: impl Into<bool>) -> Self { self.ena_srd_udp_enabled = Some(v.into()); self }
}

pub struct EnableFastSnapshotRestoreErrorItem {
    pub snapshot_id: Option<String>,
    pub fast_snapshot_restore_state_errors: Option<Vec<EnableFastSnapshotRestoreStateErrorItem>>,
}
impl Shape for EnableFastSnapshotRestoreErrorItem {
    const SCHEMA: &'static Schema = &Schema { name: "EnableFastSnapshotRestoreErrorItem", members: &[
        field("SnapshotId", "snapshotId", STRING),
        field("FastSnapshotRestoreStateErrors", "fastSnapshotRestoreStateErrorSet", ENABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR_SET_LIST),
    ], ..Schema::NONE };
    members! { snapshot_id, fast_snapshot_restore_state_errors }
}
impl EnableFastSnapshotRestoreErrorItem {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn fast_snapshot_restore_state_errors(&self) -> &[EnableFastSnapshotRestoreStateErrorItem] { items(&self.fast_snapshot_restore_state_errors) }
}

pub struct EnableFastSnapshotRestoreStateError { pub code: Option<String>, pub message: Option<String> }
impl Shape for EnableFastSnapshotRestoreStateError {
    const SCHEMA: &'static Schema = &Schema { name: "EnableFastSnapshotRestoreStateError", members: &[
        field("Code", "code", STRING), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl EnableFastSnapshotRestoreStateError {
    #[inline] pub fn code(&self) -> &str { text(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct EnableFastSnapshotRestoreStateErrorItem {
    pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub error: Option<EnableFastSnapshotRestoreStateError>,
}
impl Shape for EnableFastSnapshotRestoreStateErrorItem {
    const SCHEMA: &'static Schema = &Schema { name: "EnableFastSnapshotRestoreStateErrorItem", members: &[
        field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("Error", "error", STRUCTURE),
    ], ..Schema::NONE };
    members! { availability_zone, availability_zone_id, error }
}
impl EnableFastSnapshotRestoreStateErrorItem {
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn error(&self) -> &EnableFastSnapshotRestoreStateError { nested(&self.error) }
}

pub struct EnableFastSnapshotRestoreSuccessItem {
    pub snapshot_id: Option<String>, pub availability_zone: Option<String>, pub availability_zone_id: Option<String>,
    pub state: Option<FastSnapshotRestoreStateCode>, pub state_transition_reason: Option<String>,
    pub owner_id: Option<String>, pub owner_alias: Option<String>, pub enabling_time: Option<Timestamp>,
    pub optimizing_time: Option<Timestamp>, pub enabled_time: Option<Timestamp>, pub disabling_time: Option<Timestamp>,
    pub disabled_time: Option<Timestamp>,
}
impl Shape for EnableFastSnapshotRestoreSuccessItem {
    const SCHEMA: &'static Schema = &Schema { name: "EnableFastSnapshotRestoreSuccessItem", members: &[
        field("SnapshotId", "snapshotId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("State", "state", ENUM),
        field("StateTransitionReason", "stateTransitionReason", STRING), field("OwnerId", "ownerId", STRING),
        field("OwnerAlias", "ownerAlias", STRING), field("EnablingTime", "enablingTime", TIMESTAMP),
        field("OptimizingTime", "optimizingTime", TIMESTAMP), field("EnabledTime", "enabledTime", TIMESTAMP),
        field("DisablingTime", "disablingTime", TIMESTAMP), field("DisabledTime", "disabledTime", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        snapshot_id, availability_zone, availability_zone_id, state, state_transition_reason, owner_id, owner_alias,
        enabling_time, optimizing_time, enabled_time, disabling_time, disabled_time,
    }
}
impl EnableFastSnapshotRestoreSuccessItem {
    #[inline] pub fn snapshot_id(&self) -> &str { text(&self.snapshot_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn state(&self) -> &FastSnapshotRestoreStateCode { choice(&self.state) }
    #[inline] pub fn state_transition_reason(&self) -> &str { text(&self.state_transition_reason) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn owner_alias(&self) -> &str { text(&self.owner_alias) }
    #[inline] pub fn enabling_time(&self) -> Timestamp { moment(&self.enabling_time) }
    #[inline] pub fn optimizing_time(&self) -> Timestamp { moment(&self.optimizing_time) }
    #[inline] pub fn enabled_time(&self) -> Timestamp { moment(&self.enabled_time) }
    #[inline] pub fn disabling_time(&self) -> Timestamp { moment(&self.disabling_time) }
    #[inline] pub fn disabled_time(&self) -> Timestamp { moment(&self.disabled_time) }
}

pub struct EnclaveOptions { pub enabled: Option<bool> }
impl Shape for EnclaveOptions {
    const SCHEMA: &'static Schema = &Schema { name: "EnclaveOptions", members: &[
        field("Enabled", "enabled", BOOLEAN),
    ], ..Schema::NONE };
    members! { enabled }
}
impl EnclaveOptions {
    #[inline] pub fn enabled(&self) -> bool { self.enabled.unwrap_or_default() }
}

pub struct EnclaveOptionsRequest { pub enabled: Option<bool> }
impl Shape for EnclaveOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "EnclaveOptionsRequest", members: &[
        field("Enabled", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { enabled }
}
impl EnclaveOptionsRequest {
    pub fn with_enabled(mut self, v: impl Into<bool>) -> Self { self.enabled = Some(v.into()); self }
}

pub struct EncryptionSupport { pub encryption_state: Option<EncryptionStateValue>, pub state_message: Option<String> }
impl Shape for EncryptionSupport {
    const SCHEMA: &'static Schema = &Schema { name: "EncryptionSupport", members: &[
        field("EncryptionState", "encryptionState", ENUM), field("StateMessage", "stateMessage", STRING),
    ], ..Schema::NONE };
    members! { encryption_state, state_message }
}
impl EncryptionSupport {
    #[inline] pub fn encryption_state(&self) -> &EncryptionStateValue { choice(&self.encryption_state) }
    #[inline] pub fn state_message(&self) -> &str { text(&self.state_message) }
}

pub struct EventInformation {
    pub event_description: Option<String>, pub event_sub_type: Option<String>, pub instance_id: Option<String>,
}
impl Shape for EventInformation {
    const SCHEMA: &'static Schema = &Schema { name: "EventInformation", members: &[
        field("EventDescription", "eventDescription", STRING), field("EventSubType", "eventSubType", STRING),
        field("InstanceId", "instanceId", STRING),
    ], ..Schema::NONE };
    members! { event_description, event_sub_type, instance_id }
}
impl EventInformation {
    #[inline] pub fn event_description(&self) -> &str { text(&self.event_description) }
    #[inline] pub fn event_sub_type(&self) -> &str { text(&self.event_sub_type) }
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
}

pub struct Explanation {
    pub acl: Option<AnalysisComponent>, pub acl_rule: Option<AnalysisAclRule>, pub address: Option<String>,
    pub addresses: Option<Vec<String>>, pub attached_to: Option<AnalysisComponent>,
    pub availability_zones: Option<Vec<String>>, pub availability_zone_ids: Option<Vec<String>>,
    pub cidrs: Option<Vec<String>>, pub component: Option<AnalysisComponent>,
    pub customer_gateway: Option<AnalysisComponent>, pub destination: Option<AnalysisComponent>,
    pub destination_vpc: Option<AnalysisComponent>, pub direction: Option<String>,
    pub explanation_code: Option<String>, pub ingress_route_table: Option<AnalysisComponent>,
    pub internet_gateway: Option<AnalysisComponent>, pub load_balancer_arn: Option<String>,
    pub classic_load_balancer_listener: Option<AnalysisLoadBalancerListener>,
    pub load_balancer_listener_port: Option<i32>, pub load_balancer_target: Option<AnalysisLoadBalancerTarget>,
    pub load_balancer_target_group: Option<AnalysisComponent>,
    pub load_balancer_target_groups: Option<Vec<AnalysisComponent>>, pub load_balancer_target_port: Option<i32>,
    pub elastic_load_balancer_listener: Option<AnalysisComponent>, pub missing_component: Option<String>,
    pub nat_gateway: Option<AnalysisComponent>, pub network_interface: Option<AnalysisComponent>,
    pub packet_field: Option<String>, pub vpc_peering_connection: Option<AnalysisComponent>, pub port: Option<i32>,
    pub port_ranges: Option<Vec<PortRange>>, pub prefix_list: Option<AnalysisComponent>,
    pub protocols: Option<Vec<String>>, pub route_table_route: Option<AnalysisRouteTableRoute>,
    pub route_table: Option<AnalysisComponent>, pub security_group: Option<AnalysisComponent>,
    pub security_group_rule: Option<AnalysisSecurityGroupRule>, pub security_groups: Option<Vec<AnalysisComponent>>,
    pub source_vpc: Option<AnalysisComponent>, pub state: Option<String>, pub subnet: Option<AnalysisComponent>,
    pub subnet_route_table: Option<AnalysisComponent>, pub vpc: Option<AnalysisComponent>,
    pub vpc_endpoint: Option<AnalysisComponent>, pub vpn_connection: Option<AnalysisComponent>,
    pub vpn_gateway: Option<AnalysisComponent>, pub transit_gateway: Option<AnalysisComponent>,
    pub transit_gateway_route_table: Option<AnalysisComponent>,
    pub transit_gateway_route_table_route: Option<TransitGatewayRouteTableRoute>,
    pub transit_gateway_policy_table: Option<AnalysisComponent>,
    pub transit_gateway_policy_table_entry: Option<AnalysisTransitGatewayPolicyTableEntry>,
    pub transit_gateway_attachment: Option<AnalysisComponent>, pub component_account: Option<String>,
    pub component_region: Option<String>, pub firewall_stateless_rule: Option<FirewallStatelessRule>,
    pub firewall_stateful_rule: Option<FirewallStatefulRule>,
}
impl Shape for Explanation {
    const SCHEMA: &'static Schema = &Schema { name: "Explanation", members: &[
        field("Acl", "acl", STRUCTURE), field("AclRule", "aclRule", STRUCTURE), field("Address", "address", STRING),
        field("Addresses", "addressSet", IP_ADDRESS_LIST_LIST), field("AttachedTo", "attachedTo", STRUCTURE),
        field("AvailabilityZones", "availabilityZoneSet", VALUE_STRING_LIST_LIST),
        field("AvailabilityZoneIds", "availabilityZoneIdSet", VALUE_STRING_LIST_LIST),
        field("Cidrs", "cidrSet", VALUE_STRING_LIST_LIST), field("Component", "component", STRUCTURE),
        field("CustomerGateway", "customerGateway", STRUCTURE), field("Destination", "destination", STRUCTURE),
        field("DestinationVpc", "destinationVpc", STRUCTURE), field("Direction", "direction", STRING),
        field("ExplanationCode", "explanationCode", STRING),
        field("IngressRouteTable", "ingressRouteTable", STRUCTURE),
        field("InternetGateway", "internetGateway", STRUCTURE), field("LoadBalancerArn", "loadBalancerArn", STRING),
        field("ClassicLoadBalancerListener", "classicLoadBalancerListener", STRUCTURE),
        field("LoadBalancerListenerPort", "loadBalancerListenerPort", INTEGER),
        field("LoadBalancerTarget", "loadBalancerTarget", STRUCTURE),
        field("LoadBalancerTargetGroup", "loadBalancerTargetGroup", STRUCTURE),
        field("LoadBalancerTargetGroups", "loadBalancerTargetGroupSet", ANALYSIS_COMPONENT_LIST_LIST),
        field("LoadBalancerTargetPort", "loadBalancerTargetPort", INTEGER),
        field("ElasticLoadBalancerListener", "elasticLoadBalancerListener", STRUCTURE),
        field("MissingComponent", "missingComponent", STRING), field("NatGateway", "natGateway", STRUCTURE),
        field("NetworkInterface", "networkInterface", STRUCTURE), field("PacketField", "packetField", STRING),
        field("VpcPeeringConnection", "vpcPeeringConnection", STRUCTURE), field("Port", "port", INTEGER),
        field("PortRanges", "portRangeSet", PORT_RANGE_LIST_LIST), field("PrefixList", "prefixList", STRUCTURE),
        field("Protocols", "protocolSet", STRING_LIST_LIST), field("RouteTableRoute", "routeTableRoute", STRUCTURE),
        field("RouteTable", "routeTable", STRUCTURE), field("SecurityGroup", "securityGroup", STRUCTURE),
        field("SecurityGroupRule", "securityGroupRule", STRUCTURE),
        field("SecurityGroups", "securityGroupSet", ANALYSIS_COMPONENT_LIST_LIST),
        field("SourceVpc", "sourceVpc", STRUCTURE), field("State", "state", STRING),
        field("Subnet", "subnet", STRUCTURE), field("SubnetRouteTable", "subnetRouteTable", STRUCTURE),
        field("Vpc", "vpc", STRUCTURE), field("VpcEndpoint", "vpcEndpoint", STRUCTURE),
        field("VpnConnection", "vpnConnection", STRUCTURE), field("VpnGateway", "vpnGateway", STRUCTURE),
        field("TransitGateway", "transitGateway", STRUCTURE),
        field("TransitGatewayRouteTable", "transitGatewayRouteTable", STRUCTURE),
        field("TransitGatewayRouteTableRoute", "transitGatewayRouteTableRoute", STRUCTURE),
        field("TransitGatewayPolicyTable", "transitGatewayPolicyTable", STRUCTURE),
        field("TransitGatewayPolicyTableEntry", "transitGatewayPolicyTableEntry", STRUCTURE),
        field("TransitGatewayAttachment", "transitGatewayAttachment", STRUCTURE),
        field("ComponentAccount", "componentAccount", STRING), field("ComponentRegion", "componentRegion", STRING),
        field("FirewallStatelessRule", "firewallStatelessRule", STRUCTURE),
        field("FirewallStatefulRule", "firewallStatefulRule", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        acl, acl_rule, address, addresses, attached_to, availability_zones, availability_zone_ids, cidrs, component,
        customer_gateway, destination, destination_vpc, direction, explanation_code, ingress_route_table,
        internet_gateway, load_balancer_arn, classic_load_balancer_listener, load_balancer_listener_port,
        load_balancer_target, load_balancer_target_group, load_balancer_target_groups, load_balancer_target_port,
        elastic_load_balancer_listener, missing_component, nat_gateway, network_interface, packet_field,
        vpc_peering_connection, port, port_ranges, prefix_list, protocols, route_table_route, route_table,
        security_group, security_group_rule, security_groups, source_vpc, state, subnet, subnet_route_table, vpc,
        vpc_endpoint, vpn_connection, vpn_gateway, transit_gateway, transit_gateway_route_table,
        transit_gateway_route_table_route, transit_gateway_policy_table, transit_gateway_policy_table_entry,
        transit_gateway_attachment, component_account, component_region, firewall_stateless_rule,
        firewall_stateful_rule,
    }
}
impl Explanation {
    #[inline] pub fn acl(&self) -> &AnalysisComponent { nested(&self.acl) }
    #[inline] pub fn acl_rule(&self) -> &AnalysisAclRule { nested(&self.acl_rule) }
    #[inline] pub fn address(&self) -> &str { text(&self.address) }
    #[inline] pub fn addresses(&self) -> &[String] { items(&self.addresses) }
    #[inline] pub fn attached_to(&self) -> &AnalysisComponent { nested(&self.attached_to) }
    #[inline] pub fn availability_zones(&self) -> &[String] { items(&self.availability_zones) }
    #[inline] pub fn availability_zone_ids(&self) -> &[String] { items(&self.availability_zone_ids) }
    #[inline] pub fn cidrs(&self) -> &[String] { items(&self.cidrs) }
    #[inline] pub fn component(&self) -> &AnalysisComponent { nested(&self.component) }
    #[inline] pub fn customer_gateway(&self) -> &AnalysisComponent { nested(&self.customer_gateway) }
    #[inline] pub fn destination(&self) -> &AnalysisComponent { nested(&self.destination) }
    #[inline] pub fn destination_vpc(&self) -> &AnalysisComponent { nested(&self.destination_vpc) }
    #[inline] pub fn direction(&self) -> &str { text(&self.direction) }
    #[inline] pub fn explanation_code(&self) -> &str { text(&self.explanation_code) }
    #[inline] pub fn ingress_route_table(&self) -> &AnalysisComponent { nested(&self.ingress_route_table) }
    #[inline] pub fn internet_gateway(&self) -> &AnalysisComponent { nested(&self.internet_gateway) }
    #[inline] pub fn load_balancer_arn(&self) -> &str { text(&self.load_balancer_arn) }
    #[inline] pub fn classic_load_balancer_listener(&self) -> &AnalysisLoadBalancerListener { nested(&self.classic_load_balancer_listener) }
    #[inline] pub fn load_balancer_listener_port(&self) -> i32 { self.load_balancer_listener_port.unwrap_or_default() }
    #[inline] pub fn load_balancer_target(&self) -> &AnalysisLoadBalancerTarget { nested(&self.load_balancer_target) }
    #[inline] pub fn load_balancer_target_group(&self) -> &AnalysisComponent { nested(&self.load_balancer_target_group) }
    #[inline] pub fn load_balancer_target_groups(&self) -> &[AnalysisComponent] { items(&self.load_balancer_target_groups) }
    #[inline] pub fn load_balancer_target_port(&self) -> i32 { self.load_balancer_target_port.unwrap_or_default() }
    #[inline] pub fn elastic_load_balancer_listener(&self) -> &AnalysisComponent { nested(&self.elastic_load_balancer_listener) }
    #[inline] pub fn missing_component(&self) -> &str { text(&self.missing_component) }
    #[inline] pub fn nat_gateway(&self) -> &AnalysisComponent { nested(&self.nat_gateway) }
    #[inline] pub fn network_interface(&self) -> &AnalysisComponent { nested(&self.network_interface) }
    #[inline] pub fn packet_field(&self) -> &str { text(&self.packet_field) }
    #[inline] pub fn vpc_peering_connection(&self) -> &AnalysisComponent { nested(&self.vpc_peering_connection) }
    #[inline] pub fn port(&self) -> i32 { self.port.unwrap_or_default() }
    #[inline] pub fn port_ranges(&self) -> &[PortRange] { items(&self.port_ranges) }
    #[inline] pub fn prefix_list(&self) -> &AnalysisComponent { nested(&self.prefix_list) }
    #[inline] pub fn protocols(&self) -> &[String] { items(&self.protocols) }
    #[inline] pub fn route_table_route(&self) -> &AnalysisRouteTableRoute { nested(&self.route_table_route) }
    #[inline] pub fn route_table(&self) -> &AnalysisComponent { nested(&self.route_table) }
    #[inline] pub fn security_group(&self) -> &AnalysisComponent { nested(&self.security_group) }
    #[inline] pub fn security_group_rule(&self) -> &AnalysisSecurityGroupRule { nested(&self.security_group_rule) }
    #[inline] pub fn security_groups(&self) -> &[AnalysisComponent] { items(&self.security_groups) }
    #[inline] pub fn source_vpc(&self) -> &AnalysisComponent { nested(&self.source_vpc) }
    #[inline] pub fn state(&self) -> &str { text(&self.state) }
    #[inline] pub fn subnet(&self) -> &AnalysisComponent { nested(&self.subnet) }
    #[inline] pub fn subnet_route_table(&self) -> &AnalysisComponent { nested(&self.subnet_route_table) }
    #[inline] pub fn vpc(&self) -> &AnalysisComponent { nested(&self.vpc) }
    #[inline] pub fn vpc_endpoint(&self) -> &AnalysisComponent { nested(&self.vpc_endpoint) }
    #[inline] pub fn vpn_connection(&self) -> &AnalysisComponent { nested(&self.vpn_connection) }
    #[inline] pub fn vpn_gateway(&self) -> &AnalysisComponent { nested(&self.vpn_gateway) }
    #[inline] pub fn transit_gateway(&self) -> &AnalysisComponent { nested(&self.transit_gateway) }
    #[inline] pub fn transit_gateway_route_table(&self) -> &AnalysisComponent { nested(&self.transit_gateway_route_table) }
    #[inline] pub fn transit_gateway_route_table_route(&self) -> &TransitGatewayRouteTableRoute { nested(&self.transit_gateway_route_table_route) }
    #[inline] pub fn transit_gateway_policy_table(&self) -> &AnalysisComponent { nested(&self.transit_gateway_policy_table) }
    #[inline] pub fn transit_gateway_policy_table_entry(&self) -> &AnalysisTransitGatewayPolicyTableEntry { nested(&self.transit_gateway_policy_table_entry) }
    #[inline] pub fn transit_gateway_attachment(&self) -> &AnalysisComponent { nested(&self.transit_gateway_attachment) }
    #[inline] pub fn component_account(&self) -> &str { text(&self.component_account) }
    #[inline] pub fn component_region(&self) -> &str { text(&self.component_region) }
    #[inline] pub fn firewall_stateless_rule(&self) -> &FirewallStatelessRule { nested(&self.firewall_stateless_rule) }
    #[inline] pub fn firewall_stateful_rule(&self) -> &FirewallStatefulRule { nested(&self.firewall_stateful_rule) }
}

pub struct ExportImageTask {
    pub description: Option<String>, pub export_image_task_id: Option<String>, pub image_id: Option<String>,
    pub progress: Option<String>, pub s3_export_location: Option<ExportTaskS3Location>, pub status: Option<String>,
    pub status_message: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for ExportImageTask {
    const SCHEMA: &'static Schema = &Schema { name: "ExportImageTask", members: &[
        field("Description", "description", STRING), field("ExportImageTaskId", "exportImageTaskId", STRING),
        field("ImageId", "imageId", STRING), field("Progress", "progress", STRING),
        field("S3ExportLocation", "s3ExportLocation", STRUCTURE), field("Status", "status", STRING),
        field("StatusMessage", "statusMessage", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { description, export_image_task_id, image_id, progress, s3_export_location, status, status_message, tags }
}
impl ExportImageTask {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn export_image_task_id(&self) -> &str { text(&self.export_image_task_id) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn progress(&self) -> &str { text(&self.progress) }
    #[inline] pub fn s3_export_location(&self) -> &ExportTaskS3Location { nested(&self.s3_export_location) }
    #[inline] pub fn status(&self) -> &str { text(&self.status) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct ExportTask {
    pub description: Option<String>, pub export_task_id: Option<String>, pub export_to_s3_task: Option<ExportToS3Task>,
    pub instance_export_details: Option<InstanceExportDetails>, pub state: Option<ExportTaskState>,
    pub status_message: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for ExportTask {
    const SCHEMA: &'static Schema = &Schema { name: "ExportTask", members: &[
        field("Description", "description", STRING), field("ExportTaskId", "exportTaskId", STRING),
        field("ExportToS3Task", "exportToS3", STRUCTURE), field("InstanceExportDetails", "instanceExport", STRUCTURE),
        field("State", "state", ENUM), field("StatusMessage", "statusMessage", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! { description, export_task_id, export_to_s3_task, instance_export_details, state, status_message, tags }
}
impl ExportTask {
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn export_task_id(&self) -> &str { text(&self.export_task_id) }
    #[inline] pub fn export_to_s3_task(&self) -> &ExportToS3Task { nested(&self.export_to_s3_task) }
    #[inline] pub fn instance_export_details(&self) -> &InstanceExportDetails { nested(&self.instance_export_details) }
    #[inline] pub fn state(&self) -> &ExportTaskState { choice(&self.state) }
    #[inline] pub fn status_message(&self) -> &str { text(&self.status_message) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct ExportTaskS3Location { pub s3_bucket: Option<String>, pub s3_prefix: Option<String> }
impl Shape for ExportTaskS3Location {
    const SCHEMA: &'static Schema = &Schema { name: "ExportTaskS3Location", members: &[
        field("S3Bucket", "s3Bucket", STRING), field("S3Prefix", "s3Prefix", STRING),
    ], ..Schema::NONE };
    members! { s3_bucket, s3_prefix }
}
impl ExportTaskS3Location {
    #[inline] pub fn s3_bucket(&self) -> &str { text(&self.s3_bucket) }
    #[inline] pub fn s3_prefix(&self) -> &str { text(&self.s3_prefix) }
}

pub struct ExportTaskS3LocationRequest { pub s3_bucket: Option<String>, pub s3_prefix: Option<String> }
impl Shape for ExportTaskS3LocationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "ExportTaskS3LocationRequest", members: &[
        field("S3Bucket", "", STRING).required(), field("S3Prefix", "", STRING),
    ], ..Schema::NONE };
    members! { s3_bucket, s3_prefix }
}
impl ExportTaskS3LocationRequest {
    pub fn with_s3_bucket(mut self, v: impl Into<String>) -> Self { self.s3_bucket = Some(v.into()); self }
    pub fn with_s3_prefix(mut self, v: impl Into<String>) -> Self { self.s3_prefix = Some(v.into()); self }
}

pub struct ExportToS3Task {
    pub container_format: Option<ContainerFormat>, pub disk_image_format: Option<DiskImageFormat>,
    pub s3_bucket: Option<String>, pub s3_key: Option<String>,
}
impl Shape for ExportToS3Task {
    const SCHEMA: &'static Schema = &Schema { name: "ExportToS3Task", members: &[
        field("ContainerFormat", "containerFormat", ENUM), field("DiskImageFormat", "diskImageFormat", ENUM),
        field("S3Bucket", "s3Bucket", STRING), field("S3Key", "s3Key", STRING),
    ], ..Schema::NONE };
    members! { container_format, disk_image_format, s3_bucket, s3_key }
}
impl ExportToS3Task {
    #[inline] pub fn container_format(&self) -> &ContainerFormat { choice(&self.container_format) }
    #[inline] pub fn disk_image_format(&self) -> &DiskImageFormat { choice(&self.disk_image_format) }
    #[inline] pub fn s3_bucket(&self) -> &str { text(&self.s3_bucket) }
    #[inline] pub fn s3_key(&self) -> &str { text(&self.s3_key) }
}

pub struct ExportToS3TaskSpecification {
    pub disk_image_format: Option<DiskImageFormat>, pub container_format: Option<ContainerFormat>,
    pub s3_bucket: Option<String>, pub s3_prefix: Option<String>,
}
impl Shape for ExportToS3TaskSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "ExportToS3TaskSpecification", members: &[
        field("DiskImageFormat", "diskImageFormat", ENUM), field("ContainerFormat", "containerFormat", ENUM),
        field("S3Bucket", "s3Bucket", STRING), field("S3Prefix", "s3Prefix", STRING),
    ], ..Schema::NONE };
    members! { disk_image_format, container_format, s3_bucket, s3_prefix }
}
impl ExportToS3TaskSpecification {
    pub fn with_disk_image_format(mut self, v: impl Into<DiskImageFormat>) -> Self { self.disk_image_format = Some(v.into()); self }
    pub fn with_container_format(mut self, v: impl Into<ContainerFormat>) -> Self { self.container_format = Some(v.into()); self }
    pub fn with_s3_bucket(mut self, v: impl Into<String>) -> Self { self.s3_bucket = Some(v.into()); self }
    pub fn with_s3_prefix(mut self, v: impl Into<String>) -> Self { self.s3_prefix = Some(v.into()); self }
}

pub struct ExternalAuthorityConfiguration {
    pub r#type: Option<IpamScopeExternalAuthorityType>, pub external_resource_identifier: Option<String>,
}
impl Shape for ExternalAuthorityConfiguration {
    const SCHEMA: &'static Schema = &Schema { name: "ExternalAuthorityConfiguration", members: &[
        field("Type", "", ENUM), field("ExternalResourceIdentifier", "", STRING),
    ], ..Schema::NONE };
    members! { r#type, external_resource_identifier }
}
impl ExternalAuthorityConfiguration {
    pub fn with_type(mut self, v: impl Into<IpamScopeExternalAuthorityType>) -> Self { self.r#type = Some(v.into()); self }
    pub fn with_external_resource_identifier(mut self, v: impl Into<String>) -> Self { self.external_resource_identifier = Some(v.into()); self }
}

pub struct FailedCapacityReservationFleetCancellationResult {
    pub capacity_reservation_fleet_id: Option<String>,
    pub cancel_capacity_reservation_fleet_error: Option<CancelCapacityReservationFleetError>,
}
impl Shape for FailedCapacityReservationFleetCancellationResult {
    const SCHEMA: &'static Schema = &Schema { name: "FailedCapacityReservationFleetCancellationResult", members: &[
        field("CapacityReservationFleetId", "capacityReservationFleetId", STRING),
        field("CancelCapacityReservationFleetError", "cancelCapacityReservationFleetError", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_reservation_fleet_id, cancel_capacity_reservation_fleet_error }
}
impl FailedCapacityReservationFleetCancellationResult {
    #[inline] pub fn capacity_reservation_fleet_id(&self) -> &str { text(&self.capacity_reservation_fleet_id) }
    #[inline] pub fn cancel_capacity_reservation_fleet_error(&self) -> &CancelCapacityReservationFleetError { nested(&self.cancel_capacity_reservation_fleet_error) }
}

pub struct FailedQueuedPurchaseDeletion {
    pub error: Option<DeleteQueuedReservedInstancesError>, pub reserved_instances_id: Option<String>,
}
impl Shape for FailedQueuedPurchaseDeletion {
    const SCHEMA: &'static Schema = &Schema { name: "FailedQueuedPurchaseDeletion", members: &[
        field("Error", "error", STRUCTURE), field("ReservedInstancesId", "reservedInstancesId", STRING),
    ], ..Schema::NONE };
    members! { error, reserved_instances_id }
}
impl FailedQueuedPurchaseDeletion {
    #[inline] pub fn error(&self) -> &DeleteQueuedReservedInstancesError { nested(&self.error) }
    #[inline] pub fn reserved_instances_id(&self) -> &str { text(&self.reserved_instances_id) }
}

pub struct FastLaunchLaunchTemplateSpecificationRequest {
    pub launch_template_id: Option<String>, pub launch_template_name: Option<String>, pub version: Option<String>,
}
impl Shape for FastLaunchLaunchTemplateSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FastLaunchLaunchTemplateSpecificationRequest", members: &[
        field("LaunchTemplateId", "", STRING), field("LaunchTemplateName", "", STRING),
        field("Version", "", STRING).required(),
    ], ..Schema::NONE };
    members! { launch_template_id, launch_template_name, version }
}
impl FastLaunchLaunchTemplateSpecificationRequest {
    pub fn with_launch_template_id(mut self, v: impl Into<String>) -> Self { self.launch_template_id = Some(v.into()); self }
    pub fn with_launch_template_name(mut self, v: impl Into<String>) -> Self { self.launch_template_name = Some(v.into()); self }
    pub fn with_version(mut self, v: impl Into<String>) -> Self { self.version = Some(v.into()); self }
}

pub struct FastLaunchLaunchTemplateSpecificationResponse {
    pub launch_template_id: Option<String>, pub launch_template_name: Option<String>, pub version: Option<String>,
}
impl Shape for FastLaunchLaunchTemplateSpecificationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "FastLaunchLaunchTemplateSpecificationResponse", members: &[
        field("LaunchTemplateId", "launchTemplateId", STRING),
        field("LaunchTemplateName", "launchTemplateName", STRING), field("Version", "version", STRING),
    ], ..Schema::NONE };
    members! { launch_template_id, launch_template_name, version }
}
impl FastLaunchLaunchTemplateSpecificationResponse {
    #[inline] pub fn launch_template_id(&self) -> &str { text(&self.launch_template_id) }
    #[inline] pub fn launch_template_name(&self) -> &str { text(&self.launch_template_name) }
    #[inline] pub fn version(&self) -> &str { text(&self.version) }
}

pub struct FastLaunchSnapshotConfigurationRequest { pub target_resource_count: Option<i32> }
impl Shape for FastLaunchSnapshotConfigurationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FastLaunchSnapshotConfigurationRequest", members: &[
        field("TargetResourceCount", "", INTEGER),
    ], ..Schema::NONE };
    members! { target_resource_count }
}
impl FastLaunchSnapshotConfigurationRequest {
    pub fn with_target_resource_count(mut self, v: impl Into<i32>) -> Self { self.target_resource_count = Some(v.into()); self }
}

pub struct FastLaunchSnapshotConfigurationResponse { pub target_resource_count: Option<i32> }
impl Shape for FastLaunchSnapshotConfigurationResponse {
    const SCHEMA: &'static Schema = &Schema { name: "FastLaunchSnapshotConfigurationResponse", members: &[
        field("TargetResourceCount", "targetResourceCount", INTEGER),
    ], ..Schema::NONE };
    members! { target_resource_count }
}
impl FastLaunchSnapshotConfigurationResponse {
    #[inline] pub fn target_resource_count(&self) -> i32 { self.target_resource_count.unwrap_or_default() }
}

pub struct FederatedAuthentication {
    pub saml_provider_arn: Option<String>, pub self_service_saml_provider_arn: Option<String>,
}
impl Shape for FederatedAuthentication {
    const SCHEMA: &'static Schema = &Schema { name: "FederatedAuthentication", members: &[
        field("SamlProviderArn", "samlProviderArn", STRING),
        field("SelfServiceSamlProviderArn", "selfServiceSamlProviderArn", STRING),
    ], ..Schema::NONE };
    members! { saml_provider_arn, self_service_saml_provider_arn }
}
impl FederatedAuthentication {
    #[inline] pub fn saml_provider_arn(&self) -> &str { text(&self.saml_provider_arn) }
    #[inline] pub fn self_service_saml_provider_arn(&self) -> &str { text(&self.self_service_saml_provider_arn) }
}

pub struct FederatedAuthenticationRequest {
    pub saml_provider_arn: Option<String>, pub self_service_saml_provider_arn: Option<String>,
}
impl Shape for FederatedAuthenticationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FederatedAuthenticationRequest", members: &[
        field("SAMLProviderArn", "", STRING), field("SelfServiceSAMLProviderArn", "", STRING),
    ], ..Schema::NONE };
    members! { saml_provider_arn, self_service_saml_provider_arn }
}
impl FederatedAuthenticationRequest {
    pub fn with_saml_provider_arn(mut self, v: impl Into<String>) -> Self { self.saml_provider_arn = Some(v.into()); self }
    pub fn with_self_service_saml_provider_arn(mut self, v: impl Into<String>) -> Self { self.self_service_saml_provider_arn = Some(v.into()); self }
}

pub struct Filter { pub name: Option<String>, pub values: Option<Vec<String>> }
impl Shape for Filter {
    const SCHEMA: &'static Schema = &Schema { name: "Filter", members: &[
        field("Name", "", STRING), field("Values", "Value", VALUE_STRING_LIST_LIST),
    ], ..Schema::NONE };
    members! { name, values }
}
impl Filter {
    pub fn with_name(mut self, v: impl Into<String>) -> Self { self.name = Some(v.into()); self }
    pub fn with_values(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.values = list(v); self }
}

pub struct FilterPortRange { pub from_port: Option<i32>, pub to_port: Option<i32> }
impl Shape for FilterPortRange {
    const SCHEMA: &'static Schema = &Schema { name: "FilterPortRange", members: &[
        field("FromPort", "fromPort", INTEGER), field("ToPort", "toPort", INTEGER),
    ], ..Schema::NONE };
    members! { from_port, to_port }
}
impl FilterPortRange {
    #[inline] pub fn from_port(&self) -> i32 { self.from_port.unwrap_or_default() }
    #[inline] pub fn to_port(&self) -> i32 { self.to_port.unwrap_or_default() }
}

pub struct FirewallStatefulRule {
    pub rule_group_arn: Option<String>, pub sources: Option<Vec<String>>, pub destinations: Option<Vec<String>>,
    pub source_ports: Option<Vec<PortRange>>, pub destination_ports: Option<Vec<PortRange>>,
    pub protocol: Option<String>, pub rule_action: Option<String>, pub direction: Option<String>,
}
impl Shape for FirewallStatefulRule {
    const SCHEMA: &'static Schema = &Schema { name: "FirewallStatefulRule", members: &[
        field("RuleGroupArn", "ruleGroupArn", STRING), field("Sources", "sourceSet", VALUE_STRING_LIST_LIST),
        field("Destinations", "destinationSet", VALUE_STRING_LIST_LIST),
        field("SourcePorts", "sourcePortSet", PORT_RANGE_LIST_LIST),
        field("DestinationPorts", "destinationPortSet", PORT_RANGE_LIST_LIST), field("Protocol", "protocol", STRING),
        field("RuleAction", "ruleAction", STRING), field("Direction", "direction", STRING),
    ], ..Schema::NONE };
    members! {
        rule_group_arn, sources, destinations, source_ports, destination_ports, protocol, rule_action, direction,
    }
}
impl FirewallStatefulRule {
    #[inline] pub fn rule_group_arn(&self) -> &str { text(&self.rule_group_arn) }
    #[inline] pub fn sources(&self) -> &[String] { items(&self.sources) }
    #[inline] pub fn destinations(&self) -> &[String] { items(&self.destinations) }
    #[inline] pub fn source_ports(&self) -> &[PortRange] { items(&self.source_ports) }
    #[inline] pub fn destination_ports(&self) -> &[PortRange] { items(&self.destination_ports) }
    #[inline] pub fn protocol(&self) -> &str { text(&self.protocol) }
    #[inline] pub fn rule_action(&self) -> &str { text(&self.rule_action) }
    #[inline] pub fn direction(&self) -> &str { text(&self.direction) }
}

pub struct FirewallStatelessRule {
    pub rule_group_arn: Option<String>, pub sources: Option<Vec<String>>, pub destinations: Option<Vec<String>>,
    pub source_ports: Option<Vec<PortRange>>, pub destination_ports: Option<Vec<PortRange>>,
    pub protocols: Option<Vec<i32>>, pub rule_action: Option<String>, pub priority: Option<i32>,
}
impl Shape for FirewallStatelessRule {
    const SCHEMA: &'static Schema = &Schema { name: "FirewallStatelessRule", members: &[
        field("RuleGroupArn", "ruleGroupArn", STRING), field("Sources", "sourceSet", VALUE_STRING_LIST_LIST),
        field("Destinations", "destinationSet", VALUE_STRING_LIST_LIST),
        field("SourcePorts", "sourcePortSet", PORT_RANGE_LIST_LIST),
        field("DestinationPorts", "destinationPortSet", PORT_RANGE_LIST_LIST),
        field("Protocols", "protocolSet", PROTOCOL_INT_LIST_LIST), field("RuleAction", "ruleAction", STRING),
        field("Priority", "priority", INTEGER),
    ], ..Schema::NONE };
    members! {
        rule_group_arn, sources, destinations, source_ports, destination_ports, protocols, rule_action, priority,
    }
}
impl FirewallStatelessRule {
    #[inline] pub fn rule_group_arn(&self) -> &str { text(&self.rule_group_arn) }
    #[inline] pub fn sources(&self) -> &[String] { items(&self.sources) }
    #[inline] pub fn destinations(&self) -> &[String] { items(&self.destinations) }
    #[inline] pub fn source_ports(&self) -> &[PortRange] { items(&self.source_ports) }
    #[inline] pub fn destination_ports(&self) -> &[PortRange] { items(&self.destination_ports) }
    #[inline] pub fn protocols(&self) -> &[i32] { items(&self.protocols) }
    #[inline] pub fn rule_action(&self) -> &str { text(&self.rule_action) }
    #[inline] pub fn priority(&self) -> i32 { self.priority.unwrap_or_default() }
}

pub struct FleetBlockDeviceMappingRequest {
    pub device_name: Option<String>, pub virtual_name: Option<String>, pub ebs: Option<FleetEbsBlockDeviceRequest>,
    pub no_device: Option<String>,
}
impl Shape for FleetBlockDeviceMappingRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetBlockDeviceMappingRequest", members: &[
        field("DeviceName", "", STRING), field("VirtualName", "", STRING), field("Ebs", "", STRUCTURE),
        field("NoDevice", "", STRING),
    ], ..Schema::NONE };
    members! { device_name, virtual_name, ebs, no_device }
}
impl FleetBlockDeviceMappingRequest {
    pub fn with_device_name(mut self, v: impl Into<String>) -> Self { self.device_name = Some(v.into()); self }
    pub fn with_virtual_name(mut self, v: impl Into<String>) -> Self { self.virtual_name = Some(v.into()); self }
    pub fn with_ebs(mut self, v: impl Into<FleetEbsBlockDeviceRequest>) -> Self { self.ebs = Some(v.into()); self }
    pub fn with_no_device(mut self, v: impl Into<String>) -> Self { self.no_device = Some(v.into()); self }
}

pub struct FleetCapacityReservation {
    pub capacity_reservation_id: Option<String>, pub availability_zone_id: Option<String>,
    pub instance_type: Option<InstanceType>, pub instance_platform: Option<CapacityReservationInstancePlatform>,
    pub availability_zone: Option<String>, pub total_instance_count: Option<i32>, pub fulfilled_capacity: Option<f64>,
    pub ebs_optimized: Option<bool>, pub create_date: Option<Timestamp>, pub weight: Option<f64>,
    pub priority: Option<i32>,
}
impl Shape for FleetCapacityReservation {
    const SCHEMA: &'static Schema = &Schema { name: "FleetCapacityReservation", members: &[
        field("CapacityReservationId", "capacityReservationId", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING), field("InstanceType", "instanceType", ENUM),
        field("InstancePlatform", "instancePlatform", ENUM), field("AvailabilityZone", "availabilityZone", STRING),
        field("TotalInstanceCount", "totalInstanceCount", INTEGER),
        field("FulfilledCapacity", "fulfilledCapacity", DOUBLE), field("EbsOptimized", "ebsOptimized", BOOLEAN),
        field("CreateDate", "createDate", TIMESTAMP), field("Weight", "weight", DOUBLE),
        field("Priority", "priority", INTEGER),
    ], ..Schema::NONE };
    members! {
        capacity_reservation_id, availability_zone_id, instance_type, instance_platform, availability_zone,
        total_instance_count, fulfilled_capacity, ebs_optimized, create_date, weight, priority,
    }
}
impl FleetCapacityReservation {
    #[inline] pub fn capacity_reservation_id(&self) -> &str { text(&self.capacity_reservation_id) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn instance_platform(&self) -> &CapacityReservationInstancePlatform { choice(&self.instance_platform) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn total_instance_count(&self) -> i32 { self.total_instance_count.unwrap_or_default() }
    #[inline] pub fn fulfilled_capacity(&self) -> f64 { self.fulfilled_capacity.unwrap_or_default() }
    #[inline] pub fn ebs_optimized(&self) -> bool { self.ebs_optimized.unwrap_or_default() }
    #[inline] pub fn create_date(&self) -> Timestamp { moment(&self.create_date) }
    #[inline] pub fn weight(&self) -> f64 { self.weight.unwrap_or_default() }
    #[inline] pub fn priority(&self) -> i32 { self.priority.unwrap_or_default() }
}

pub struct FleetCapacityReservationTargetRequest {
    pub capacity_reservation_ids: Option<Vec<String>>,
    pub capacity_reservation_resource_group_arns: Option<Vec<String>>,
}
impl Shape for FleetCapacityReservationTargetRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetCapacityReservationTargetRequest", members: &[
        field("CapacityReservationIds", "CapacityReservationId", CAPACITY_RESERVATION_ID_SET_LIST),
        field("CapacityReservationResourceGroupArns", "CapacityReservationResourceGroupArn", CAPACITY_RESERVATION_RESOURCE_GROUP_ARN_SET_LIST),
    ], ..Schema::NONE };
    members! { capacity_reservation_ids, capacity_reservation_resource_group_arns }
}
impl FleetCapacityReservationTargetRequest {
    pub fn with_capacity_reservation_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.capacity_reservation_ids = list(v); self }
    pub fn with_capacity_reservation_resource_group_arns(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.capacity_reservation_resource_group_arns = list(v); self }
}

pub struct FleetData {
    pub activity_status: Option<FleetActivityStatus>, pub create_time: Option<Timestamp>, pub fleet_id: Option<String>,
    pub fleet_state: Option<FleetStateCode>, pub client_token: Option<String>,
    pub excess_capacity_termination_policy: Option<FleetExcessCapacityTerminationPolicy>,
    pub fulfilled_capacity: Option<f64>, pub fulfilled_on_demand_capacity: Option<f64>,
    pub launch_template_configs: Option<Vec<FleetLaunchTemplateConfig>>,
    pub target_capacity_specification: Option<TargetCapacitySpecification>,
    pub terminate_instances_with_expiration: Option<bool>, pub r#type: Option<FleetType>,
    pub valid_from: Option<Timestamp>, pub valid_until: Option<Timestamp>,
    pub replace_unhealthy_instances: Option<bool>, pub spot_options: Option<SpotOptions>,
    pub on_demand_options: Option<OnDemandOptions>, pub reserved_capacity_options: Option<ReservedCapacityOptions>,
    pub tags: Option<Vec<Tag>>, pub errors: Option<Vec<DescribeFleetError>>,
    pub instances: Option<Vec<DescribeFleetsInstances>>, pub context: Option<String>,
}
impl Shape for FleetData {
    const SCHEMA: &'static Schema = &Schema { name: "FleetData", members: &[
        field("ActivityStatus", "activityStatus", ENUM), field("CreateTime", "createTime", TIMESTAMP),
        field("FleetId", "fleetId", STRING), field("FleetState", "fleetState", ENUM),
        field("ClientToken", "clientToken", STRING),
        field("ExcessCapacityTerminationPolicy", "excessCapacityTerminationPolicy", ENUM),
        field("FulfilledCapacity", "fulfilledCapacity", DOUBLE),
        field("FulfilledOnDemandCapacity", "fulfilledOnDemandCapacity", DOUBLE),
        field("LaunchTemplateConfigs", "launchTemplateConfigs", FLEET_LAUNCH_TEMPLATE_CONFIG_LIST_LIST),
        field("TargetCapacitySpecification", "targetCapacitySpecification", STRUCTURE),
        field("TerminateInstancesWithExpiration", "terminateInstancesWithExpiration", BOOLEAN),
        field("Type", "type", ENUM), field("ValidFrom", "validFrom", TIMESTAMP),
        field("ValidUntil", "validUntil", TIMESTAMP),
        field("ReplaceUnhealthyInstances", "replaceUnhealthyInstances", BOOLEAN),
        field("SpotOptions", "spotOptions", STRUCTURE), field("OnDemandOptions", "onDemandOptions", STRUCTURE),
        field("ReservedCapacityOptions", "reservedCapacityOptions", STRUCTURE), field("Tags", "tagSet", TAG_LIST_LIST),
        field("Errors", "errorSet", DESCRIBE_FLEETS_ERROR_SET_LIST),
        field("Instances", "fleetInstanceSet", DESCRIBE_FLEETS_INSTANCES_SET_LIST),
        field("Context", "context", STRING),
    ], ..Schema::NONE };
    members! {
        activity_status, create_time, fleet_id, fleet_state, client_token, excess_capacity_termination_policy,
        fulfilled_capacity, fulfilled_on_demand_capacity, launch_template_configs, target_capacity_specification,
        terminate_instances_with_expiration, r#type, valid_from, valid_until, replace_unhealthy_instances,
        spot_options, on_demand_options, reserved_capacity_options, tags, errors, instances, context,
    }
}
impl FleetData {
    #[inline] pub fn activity_status(&self) -> &FleetActivityStatus { choice(&self.activity_status) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn fleet_id(&self) -> &str { text(&self.fleet_id) }
    #[inline] pub fn fleet_state(&self) -> &FleetStateCode { choice(&self.fleet_state) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    #[inline] pub fn excess_capacity_termination_policy(&self) -> &FleetExcessCapacityTerminationPolicy { choice(&self.excess_capacity_termination_policy) }
    #[inline] pub fn fulfilled_capacity(&self) -> f64 { self.fulfilled_capacity.unwrap_or_default() }
    #[inline] pub fn fulfilled_on_demand_capacity(&self) -> f64 { self.fulfilled_on_demand_capacity.unwrap_or_default() }
    #[inline] pub fn launch_template_configs(&self) -> &[FleetLaunchTemplateConfig] { items(&self.launch_template_configs) }
    #[inline] pub fn target_capacity_specification(&self) -> &TargetCapacitySpecification { nested(&self.target_capacity_specification) }
    #[inline] pub fn terminate_instances_with_expiration(&self) -> bool { self.terminate_instances_with_expiration.unwrap_or_default() }
    #[inline] pub fn r#type(&self) -> &FleetType { choice(&self.r#type) }
    #[inline] pub fn valid_from(&self) -> Timestamp { moment(&self.valid_from) }
    #[inline] pub fn valid_until(&self) -> Timestamp { moment(&self.valid_until) }
    #[inline] pub fn replace_unhealthy_instances(&self) -> bool { self.replace_unhealthy_instances.unwrap_or_default() }
    #[inline] pub fn spot_options(&self) -> &SpotOptions { nested(&self.spot_options) }
    #[inline] pub fn on_demand_options(&self) -> &OnDemandOptions { nested(&self.on_demand_options) }
    #[inline] pub fn reserved_capacity_options(&self) -> &ReservedCapacityOptions { nested(&self.reserved_capacity_options) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn errors(&self) -> &[DescribeFleetError] { items(&self.errors) }
    #[inline] pub fn instances(&self) -> &[DescribeFleetsInstances] { items(&self.instances) }
    #[inline] pub fn context(&self) -> &str { text(&self.context) }
}

pub struct FleetEbsBlockDeviceRequest {
    pub encrypted: Option<bool>, pub delete_on_termination: Option<bool>, pub iops: Option<i32>,
    pub throughput: Option<i32>, pub kms_key_id: Option<String>, pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>, pub volume_type: Option<VolumeType>,
}
impl Shape for FleetEbsBlockDeviceRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetEbsBlockDeviceRequest", members: &[
        field("Encrypted", "", BOOLEAN), field("DeleteOnTermination", "", BOOLEAN), field("Iops", "", INTEGER),
        field("Throughput", "", INTEGER), field("KmsKeyId", "", STRING), field("SnapshotId", "", STRING),
        field("VolumeSize", "", INTEGER), field("VolumeType", "", ENUM),
    ], ..Schema::NONE };
    members! { encrypted, delete_on_termination, iops, throughput, kms_key_id, snapshot_id, volume_size, volume_type }
}
impl FleetEbsBlockDeviceRequest {
    pub fn with_encrypted(mut self, v: impl Into<bool>) -> Self { self.encrypted = Some(v.into()); self }
    pub fn with_delete_on_termination(mut self, v: impl Into<bool>) -> Self { self.delete_on_termination = Some(v.into()); self }
    pub fn with_iops(mut self, v: impl Into<i32>) -> Self { self.iops = Some(v.into()); self }
    pub fn with_throughput(mut self, v: impl Into<i32>) -> Self { self.throughput = Some(v.into()); self }
    pub fn with_kms_key_id(mut self, v: impl Into<String>) -> Self { self.kms_key_id = Some(v.into()); self }
    pub fn with_snapshot_id(mut self, v: impl Into<String>) -> Self { self.snapshot_id = Some(v.into()); self }
    pub fn with_volume_size(mut self, v: impl Into<i32>) -> Self { self.volume_size = Some(v.into()); self }
    pub fn with_volume_type(mut self, v: impl Into<VolumeType>) -> Self { self.volume_type = Some(v.into()); self }
}

pub struct FleetIamInstanceProfileSpecificationRequest { pub arn: Option<String>, pub name: Option<String> }
impl Shape for FleetIamInstanceProfileSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetIamInstanceProfileSpecificationRequest", members: &[
        field("Arn", "", STRING), field("Name", "", STRING),
    ], ..Schema::NONE };
    members! { arn, name }
}
impl FleetIamInstanceProfileSpecificationRequest {
    pub fn with_arn(mut self, v: impl Into<String>) -> Self { self.arn = Some(v.into()); self }
    pub fn with_name(mut self, v: impl Into<String>) -> Self { self.name = Some(v.into()); self }
}

pub struct FleetInstanceMetadataOptionsRequest {
    pub http_tokens: Option<FleetHttpTokensState>, pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<FleetInstanceMetadataEndpointState>,
}
impl Shape for FleetInstanceMetadataOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetInstanceMetadataOptionsRequest", members: &[
        field("HttpTokens", "", ENUM), field("HttpPutResponseHopLimit", "", INTEGER), field("HttpEndpoint", "", ENUM),
    ], ..Schema::NONE };
    members! { http_tokens, http_put_response_hop_limit, http_endpoint }
}
impl FleetInstanceMetadataOptionsRequest {
    pub fn with_http_tokens(mut self, v: impl Into<FleetHttpTokensState>) -> Self { self.http_tokens = Some(v.into()); self }
    pub fn with_http_put_response_hop_limit(mut self, v: impl Into<i32>) -> Self { self.http_put_response_hop_limit = Some(v.into()); self }
    pub fn with_http_endpoint(mut self, v: impl Into<FleetInstanceMetadataEndpointState>) -> Self { self.http_endpoint = Some(v.into()); self }
}

pub struct FleetLaunchTemplateConfig {
    pub launch_template_specification: Option<FleetLaunchTemplateSpecification>,
    pub overrides: Option<Vec<FleetLaunchTemplateOverrides>>,
}
impl Shape for FleetLaunchTemplateConfig {
    const SCHEMA: &'static Schema = &Schema { name: "FleetLaunchTemplateConfig", members: &[
        field("LaunchTemplateSpecification", "launchTemplateSpecification", STRUCTURE),
        field("Overrides", "overrides", FLEET_LAUNCH_TEMPLATE_OVERRIDES_LIST_LIST),
    ], ..Schema::NONE };
    members! { launch_template_specification, overrides }
}
impl FleetLaunchTemplateConfig {
    #[inline] pub fn launch_template_specification(&self) -> &FleetLaunchTemplateSpecification { nested(&self.launch_template_specification) }
    #[inline] pub fn overrides(&self) -> &[FleetLaunchTemplateOverrides] { items(&self.overrides) }
}

pub struct FleetLaunchTemplateConfigRequest {
    pub launch_template_specification: Option<FleetLaunchTemplateSpecificationRequest>,
    pub overrides: Option<Vec<FleetLaunchTemplateOverridesRequest>>,
}
impl Shape for FleetLaunchTemplateConfigRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetLaunchTemplateConfigRequest", members: &[
        field("LaunchTemplateSpecification", "", STRUCTURE),
        field("Overrides", "", FLEET_LAUNCH_TEMPLATE_OVERRIDES_LIST_REQUEST_LIST),
    ], ..Schema::NONE };
    members! { launch_template_specification, overrides }
}
impl FleetLaunchTemplateConfigRequest {
    pub fn with_launch_template_specification(mut self, v: impl Into<FleetLaunchTemplateSpecificationRequest>) -> Self { self.launch_template_specification = Some(v.into()); self }
    pub fn with_overrides(mut self, v: impl IntoIterator<Item = impl Into<FleetLaunchTemplateOverridesRequest>>) -> Self { self.overrides = list(v); self }
}

pub struct FleetLaunchTemplateOverrides {
    pub instance_type: Option<InstanceType>, pub max_price: Option<String>, pub subnet_id: Option<String>,
    pub availability_zone: Option<String>, pub weighted_capacity: Option<f64>, pub priority: Option<f64>,
    pub placement: Option<PlacementResponse>, pub instance_requirements: Option<InstanceRequirements>,
    pub image_id: Option<String>, pub block_device_mappings: Option<Vec<BlockDeviceMappingResponse>>,
    pub availability_zone_id: Option<String>,
}
impl Shape for FleetLaunchTemplateOverrides {
    const SCHEMA: &'static Schema = &Schema { name: "FleetLaunchTemplateOverrides", members: &[
        field("InstanceType", "instanceType", ENUM), field("MaxPrice", "maxPrice", STRING),
        field("SubnetId", "subnetId", STRING), field("AvailabilityZone", "availabilityZone", STRING),
        field("WeightedCapacity", "weightedCapacity", DOUBLE), field("Priority", "priority", DOUBLE),
        field("Placement", "placement", STRUCTURE), field("InstanceRequirements", "instanceRequirements", STRUCTURE),
        field("ImageId", "imageId", STRING),
        field("BlockDeviceMappings", "blockDeviceMappingSet", BLOCK_DEVICE_MAPPING_RESPONSE_LIST_LIST),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
    ], ..Schema::NONE };
    members! {
        instance_type, max_price, subnet_id, availability_zone, weighted_capacity, priority, placement,
        instance_requirements, image_id, block_device_mappings, availability_zone_id,
    }
}
impl FleetLaunchTemplateOverrides {
    #[inline] pub fn instance_type(&self) -> &InstanceType { choice(&self.instance_type) }
    #[inline] pub fn max_price(&self) -> &str { text(&self.max_price) }
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn weighted_capacity(&self) -> f64 { self.weighted_capacity.unwrap_or_default() }
    #[inline] pub fn priority(&self) -> f64 { self.priority.unwrap_or_default() }
    #[inline] pub fn placement(&self) -> &PlacementResponse { nested(&self.placement) }
    #[inline] pub fn instance_requirements(&self) -> &InstanceRequirements { nested(&self.instance_requirements) }
    #[inline] pub fn image_id(&self) -> &str { text(&self.image_id) }
    #[inline] pub fn block_device_mappings(&self) -> &[BlockDeviceMappingResponse] { items(&self.block_device_mappings) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
}

pub struct FleetLaunchTemplateOverridesRequest {
    pub instance_type: Option<InstanceType>, pub max_price: Option<String>, pub subnet_id: Option<String>,
    pub availability_zone: Option<String>, pub weighted_capacity: Option<f64>, pub priority: Option<f64>,
    pub placement: Option<Placement>, pub key_name: Option<String>,
    pub block_device_mappings: Option<Vec<FleetBlockDeviceMappingRequest>>,
    pub iam_instance_profile: Option<FleetIamInstanceProfileSpecificationRequest>,
    pub metadata_options: Option<FleetInstanceMetadataOptionsRequest>,
    pub instance_requirements: Option<InstanceRequirementsRequest>, pub image_id: Option<String>,
    pub availability_zone_id: Option<String>,
}
impl Shape for FleetLaunchTemplateOverridesRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetLaunchTemplateOverridesRequest", members: &[
        field("InstanceType", "", ENUM), field("MaxPrice", "", STRING), field("SubnetId", "", STRING),
        field("AvailabilityZone", "", STRING), field("WeightedCapacity", "", DOUBLE), field("Priority", "", DOUBLE),
        field("Placement", "", STRUCTURE), field("KeyName", "", STRING),
        field("BlockDeviceMappings", "BlockDeviceMapping", FLEET_BLOCK_DEVICE_MAPPING_REQUEST_LIST_LIST),
        field("IamInstanceProfile", "", STRUCTURE), field("MetadataOptions", "", STRUCTURE),
        field("InstanceRequirements", "", STRUCTURE), field("ImageId", "", STRING),
        field("AvailabilityZoneId", "", STRING),
    ], ..Schema::NONE };
    members! {
        instance_type, max_price, subnet_id, availability_zone, weighted_capacity, priority, placement, key_name,
        block_device_mappings, iam_instance_profile, metadata_options, instance_requirements, image_id,
        availability_zone_id,
    }
}
impl FleetLaunchTemplateOverridesRequest {
    pub fn with_instance_type(mut self, v: impl Into<InstanceType>) -> Self { self.instance_type = Some(v.into()); self }
    pub fn with_max_price(mut self, v: impl Into<String>) -> Self { self.max_price = Some(v.into()); self }
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    pub fn with_availability_zone(mut self, v: impl Into<String>) -> Self { self.availability_zone = Some(v.into()); self }
    pub fn with_weighted_capacity(mut self, v: impl Into<f64>) -> Self { self.weighted_capacity = Some(v.into()); self }
    pub fn with_priority(mut self, v: impl Into<f64>) -> Self { self.priority = Some(v.into()); self }
    pub fn with_placement(mut self, v: impl Into<Placement>) -> Self { self.placement = Some(v.into()); self }
    pub fn with_key_name(mut self, v: impl Into<String>) -> Self { self.key_name = Some(v.into()); self }
    pub fn with_block_device_mappings(mut self, v: impl IntoIterator<Item = impl Into<FleetBlockDeviceMappingRequest>>) -> Self { self.block_device_mappings = list(v); self }
    pub fn with_iam_instance_profile(mut self, v: impl Into<FleetIamInstanceProfileSpecificationRequest>) -> Self { self.iam_instance_profile = Some(v.into()); self }
    pub fn with_metadata_options(mut self, v: impl Into<FleetInstanceMetadataOptionsRequest>) -> Self { self.metadata_options = Some(v.into()); self }
    pub fn with_instance_requirements(mut self, v: impl Into<InstanceRequirementsRequest>) -> Self { self.instance_requirements = Some(v.into()); self }
    pub fn with_image_id(mut self, v: impl Into<String>) -> Self { self.image_id = Some(v.into()); self }
    pub fn with_availability_zone_id(mut self, v: impl Into<String>) -> Self { self.availability_zone_id = Some(v.into()); self }
}

pub struct FleetLaunchTemplateSpecification {
    pub launch_template_id: Option<String>, pub launch_template_name: Option<String>, pub version: Option<String>,
}
impl Shape for FleetLaunchTemplateSpecification {
    const SCHEMA: &'static Schema = &Schema { name: "FleetLaunchTemplateSpecification", members: &[
        field("LaunchTemplateId", "launchTemplateId", STRING),
        field("LaunchTemplateName", "launchTemplateName", STRING), field("Version", "version", STRING),
    ], ..Schema::NONE };
    members! { launch_template_id, launch_template_name, version }
}
impl FleetLaunchTemplateSpecification {
    #[inline] pub fn launch_template_id(&self) -> &str { text(&self.launch_template_id) }
    pub fn with_launch_template_id(mut self, v: impl Into<String>) -> Self { self.launch_template_id = Some(v.into()); self }
    #[inline] pub fn launch_template_name(&self) -> &str { text(&self.launch_template_name) }
    pub fn with_launch_template_name(mut self, v: impl Into<String>) -> Self { self.launch_template_name = Some(v.into()); self }
    #[inline] pub fn version(&self) -> &str { text(&self.version) }
    pub fn with_version(mut self, v: impl Into<String>) -> Self { self.version = Some(v.into()); self }
}

pub struct FleetLaunchTemplateSpecificationRequest {
    pub launch_template_id: Option<String>, pub launch_template_name: Option<String>, pub version: Option<String>,
    pub launch_template_specification_user_data: Option<String>,
}
impl Shape for FleetLaunchTemplateSpecificationRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetLaunchTemplateSpecificationRequest", members: &[
        field("LaunchTemplateId", "", STRING), field("LaunchTemplateName", "", STRING), field("Version", "", STRING),
        field("LaunchTemplateSpecificationUserData", "", STRING).sensitive(),
    ], ..Schema::NONE };
    members! { launch_template_id, launch_template_name, version, launch_template_specification_user_data }
}
impl FleetLaunchTemplateSpecificationRequest {
    pub fn with_launch_template_id(mut self, v: impl Into<String>) -> Self { self.launch_template_id = Some(v.into()); self }
    pub fn with_launch_template_name(mut self, v: impl Into<String>) -> Self { self.launch_template_name = Some(v.into()); self }
    pub fn with_version(mut self, v: impl Into<String>) -> Self { self.version = Some(v.into()); self }
    pub fn with_launch_template_specification_user_data(mut self, v: impl Into<String>) -> Self { self.launch_template_specification_user_data = Some(v.into()); self }
}

pub struct FleetSpotCapacityRebalance {
    pub replacement_strategy: Option<FleetReplacementStrategy>, pub termination_delay: Option<i32>,
}
impl Shape for FleetSpotCapacityRebalance {
    const SCHEMA: &'static Schema = &Schema { name: "FleetSpotCapacityRebalance", members: &[
        field("ReplacementStrategy", "replacementStrategy", ENUM),
        field("TerminationDelay", "terminationDelay", INTEGER),
    ], ..Schema::NONE };
    members! { replacement_strategy, termination_delay }
}
impl FleetSpotCapacityRebalance {
    #[inline] pub fn replacement_strategy(&self) -> &FleetReplacementStrategy { choice(&self.replacement_strategy) }
    #[inline] pub fn termination_delay(&self) -> i32 { self.termination_delay.unwrap_or_default() }
}

pub struct FleetSpotCapacityRebalanceRequest {
    pub replacement_strategy: Option<FleetReplacementStrategy>, pub termination_delay: Option<i32>,
}
impl Shape for FleetSpotCapacityRebalanceRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetSpotCapacityRebalanceRequest", members: &[
        field("ReplacementStrategy", "", ENUM), field("TerminationDelay", "", INTEGER),
    ], ..Schema::NONE };
    members! { replacement_strategy, termination_delay }
}
impl FleetSpotCapacityRebalanceRequest {
    pub fn with_replacement_strategy(mut self, v: impl Into<FleetReplacementStrategy>) -> Self { self.replacement_strategy = Some(v.into()); self }
    pub fn with_termination_delay(mut self, v: impl Into<i32>) -> Self { self.termination_delay = Some(v.into()); self }
}

pub struct FleetSpotMaintenanceStrategies { pub capacity_rebalance: Option<FleetSpotCapacityRebalance> }
impl Shape for FleetSpotMaintenanceStrategies {
    const SCHEMA: &'static Schema = &Schema { name: "FleetSpotMaintenanceStrategies", members: &[
        field("CapacityRebalance", "capacityRebalance", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_rebalance }
}
impl FleetSpotMaintenanceStrategies {
    #[inline] pub fn capacity_rebalance(&self) -> &FleetSpotCapacityRebalance { nested(&self.capacity_rebalance) }
}

pub struct FleetSpotMaintenanceStrategiesRequest { pub capacity_rebalance: Option<FleetSpotCapacityRebalanceRequest> }
impl Shape for FleetSpotMaintenanceStrategiesRequest {
    const SCHEMA: &'static Schema = &Schema { name: "FleetSpotMaintenanceStrategiesRequest", members: &[
        field("CapacityRebalance", "", STRUCTURE),
    ], ..Schema::NONE };
    members! { capacity_rebalance }
}
impl FleetSpotMaintenanceStrategiesRequest {
    pub fn with_capacity_rebalance(mut self, v: impl Into<FleetSpotCapacityRebalanceRequest>) -> Self { self.capacity_rebalance = Some(v.into()); self }
}

pub struct FlexCostAllocationCidrMapping { pub cidr_range: Option<String>, pub cidr_label: Option<String> }
impl Shape for FlexCostAllocationCidrMapping {
    const SCHEMA: &'static Schema = &Schema { name: "FlexCostAllocationCidrMapping", members: &[
        field("CidrRange", "", STRING).required(), field("CidrLabel", "", STRING).required(),
    ], ..Schema::NONE };
    members! { cidr_range, cidr_label }
}
impl FlexCostAllocationCidrMapping {
    #[inline] pub fn cidr_range(&self) -> &str { text(&self.cidr_range) }
    pub fn with_cidr_range(mut self, v: impl Into<String>) -> Self { self.cidr_range = Some(v.into()); self }
    #[inline] pub fn cidr_label(&self) -> &str { text(&self.cidr_label) }
    pub fn with_cidr_label(mut self, v: impl Into<String>) -> Self { self.cidr_label = Some(v.into()); self }
}

pub struct FlexCostAllocationCidrRangeSpecifications {
    pub prefixes_type: Option<String>, pub prefixes: Option<Vec<FlexCostAllocationCidrMapping>>,
}
impl Shape for FlexCostAllocationCidrRangeSpecifications {
    const SCHEMA: &'static Schema = &Schema { name: "FlexCostAllocationCidrRangeSpecifications", members: &[
        field("PrefixesType", "", STRING).required(),
        field("Prefixes", "", FLEX_COST_ALLOCATION_CIDR_MAPPING_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { prefixes_type, prefixes }
}
impl FlexCostAllocationCidrRangeSpecifications {
    #[inline] pub fn prefixes_type(&self) -> &str { text(&self.prefixes_type) }
    pub fn with_prefixes_type(mut self, v: impl Into<String>) -> Self { self.prefixes_type = Some(v.into()); self }
    #[inline] pub fn prefixes(&self) -> &[FlexCostAllocationCidrMapping] { items(&self.prefixes) }
    pub fn with_prefixes(mut self, v: impl IntoIterator<Item = impl Into<FlexCostAllocationCidrMapping>>) -> Self { self.prefixes = list(v); self }
}

pub struct FlexCostAllocationNetworkResourceScope {
    pub resource_type: Option<FlexCostAllocationNetworkResourceScopeType>, pub resource_ids: Option<Vec<String>>,
}
impl Shape for FlexCostAllocationNetworkResourceScope {
    const SCHEMA: &'static Schema = &Schema { name: "FlexCostAllocationNetworkResourceScope", members: &[
        field("ResourceType", "", ENUM).required(),
        field("ResourceIds", "", FLEX_COST_ALLOCATION_NETWORK_RESOURCE_SCOPE_ID_LIST_LIST).required(),
    ], ..Schema::NONE };
    members! { resource_type, resource_ids }
}
impl FlexCostAllocationNetworkResourceScope {
    pub fn with_resource_type(mut self, v: impl Into<FlexCostAllocationNetworkResourceScopeType>) -> Self { self.resource_type = Some(v.into()); self }
    pub fn with_resource_ids(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self { self.resource_ids = list(v); self }
}

pub struct FlexCostAllocationOperationFailure {
    pub resource_id: Option<String>, pub failure_code: Option<String>, pub failure_reason: Option<String>,
}
impl Shape for FlexCostAllocationOperationFailure {
    const SCHEMA: &'static Schema = &Schema { name: "FlexCostAllocationOperationFailure", members: &[
        field("ResourceId", "resourceId", STRING), field("FailureCode", "failureCode", STRING),
        field("FailureReason", "failureReason", STRING),
    ], ..Schema::NONE };
    members! { resource_id, failure_code, failure_reason }
}
impl FlexCostAllocationOperationFailure {
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn failure_code(&self) -> &str { text(&self.failure_code) }
    #[inline] pub fn failure_reason(&self) -> &str { text(&self.failure_reason) }
}

pub struct FlexCostAllocationPolicyAssociationDescription {
    pub fca_policy_association_id: Option<String>, pub fca_policy_id: Option<String>,
    pub network_resource_id: Option<String>, pub owner_account: Option<String>, pub associated_at: Option<Timestamp>,
    pub expected_effective_at: Option<Timestamp>, pub association_mode: Option<FlexCostAllocationAssociationMode>,
    pub managed_by: Option<ManagedBy>,
}
impl Shape for FlexCostAllocationPolicyAssociationDescription {
    const SCHEMA: &'static Schema = &Schema { name: "FlexCostAllocationPolicyAssociationDescription", members: &[
        field("FcaPolicyAssociationId", "fcaPolicyAssociationId", STRING), field("FcaPolicyId", "fcaPolicyId", STRING),
        field("NetworkResourceId", "networkResourceId", STRING), field("OwnerAccount", "ownerAccount", STRING),
        field("AssociatedAt", "associatedAt", TIMESTAMP),
        field("ExpectedEffectiveAt", "expectedEffectiveAt", TIMESTAMP),
        field("AssociationMode", "associationMode", ENUM), field("ManagedBy", "managedBy", ENUM),
    ], ..Schema::NONE };
    members! {
        fca_policy_association_id, fca_policy_id, network_resource_id, owner_account, associated_at,
        expected_effective_at, association_mode, managed_by,
    }
}
impl FlexCostAllocationPolicyAssociationDescription {
    #[inline] pub fn fca_policy_association_id(&self) -> &str { text(&self.fca_policy_association_id) }
    #[inline] pub fn fca_policy_id(&self) -> &str { text(&self.fca_policy_id) }
    #[inline] pub fn network_resource_id(&self) -> &str { text(&self.network_resource_id) }
    #[inline] pub fn owner_account(&self) -> &str { text(&self.owner_account) }
    #[inline] pub fn associated_at(&self) -> Timestamp { moment(&self.associated_at) }
    #[inline] pub fn expected_effective_at(&self) -> Timestamp { moment(&self.expected_effective_at) }
    #[inline] pub fn association_mode(&self) -> &FlexCostAllocationAssociationMode { choice(&self.association_mode) }
    #[inline] pub fn managed_by(&self) -> &ManagedBy { choice(&self.managed_by) }
}

pub struct FlexCostAllocationPolicyDescription {
    pub fca_policy_id: Option<String>, pub fca_policy_arn: Option<String>,
    pub network_resource_type: Option<FlexCostAllocationNetworkResourceType>,
    pub nat_fca_policy_document: Option<NatFlexCostAllocationPolicyDocument>,
    pub instance_fca_policy_document: Option<InstanceFlexCostAllocationPolicyDocument>,
    pub pcx_fca_policy_document: Option<PcxFlexCostAllocationPolicyDocument>, pub show_back_enabled: Option<bool>,
    pub owner_account: Option<String>, pub description: Option<String>, pub latest_version: Option<i32>,
    pub version_expected_effective_at: Option<Timestamp>, pub policy_created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>, pub managed_by: Option<ManagedBy>, pub tags: Option<Vec<Tag>>,
}
impl Shape for FlexCostAllocationPolicyDescription {
    const SCHEMA: &'static Schema = &Schema { name: "FlexCostAllocationPolicyDescription", members: &[
        field("FcaPolicyId", "fcaPolicyId", STRING), field("FcaPolicyArn", "fcaPolicyArn", STRING),
        field("NetworkResourceType", "networkResourceType", ENUM),
        field("NatFcaPolicyDocument", "natFcaPolicyDocument", STRUCTURE),
        field("InstanceFcaPolicyDocument", "instanceFcaPolicyDocument", STRUCTURE),
        field("PcxFcaPolicyDocument", "pcxFcaPolicyDocument", STRUCTURE),
        field("ShowBackEnabled", "showBackEnabled", BOOLEAN), field("OwnerAccount", "ownerAccount", STRING),
        field("Description", "description", STRING), field("LatestVersion", "latestVersion", INTEGER),
        field("VersionExpectedEffectiveAt", "versionExpectedEffectiveAt", TIMESTAMP),
        field("PolicyCreatedAt", "policyCreatedAt", TIMESTAMP), field("UpdatedAt", "updatedAt", TIMESTAMP),
        field("ManagedBy", "managedBy", ENUM), field("Tags", "tags", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        fca_policy_id, fca_policy_arn, network_resource_type, nat_fca_policy_document, instance_fca_policy_document,
        pcx_fca_policy_document, show_back_enabled, owner_account, description, latest_version,
        version_expected_effective_at, policy_created_at, updated_at, managed_by, tags,
    }
}
impl FlexCostAllocationPolicyDescription {
    #[inline] pub fn fca_policy_id(&self) -> &str { text(&self.fca_policy_id) }
    #[inline] pub fn fca_policy_arn(&self) -> &str { text(&self.fca_policy_arn) }
    #[inline] pub fn network_resource_type(&self) -> &FlexCostAllocationNetworkResourceType { choice(&self.network_resource_type) }
    #[inline] pub fn nat_fca_policy_document(&self) -> &NatFlexCostAllocationPolicyDocument { nested(&self.nat_fca_policy_document) }
    #[inline] pub fn instance_fca_policy_document(&self) -> &InstanceFlexCostAllocationPolicyDocument { nested(&self.instance_fca_policy_document) }
    #[inline] pub fn pcx_fca_policy_document(&self) -> &PcxFlexCostAllocationPolicyDocument { nested(&self.pcx_fca_policy_document) }
    #[inline] pub fn show_back_enabled(&self) -> bool { self.show_back_enabled.unwrap_or_default() }
    #[inline] pub fn owner_account(&self) -> &str { text(&self.owner_account) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn latest_version(&self) -> i32 { self.latest_version.unwrap_or_default() }
    #[inline] pub fn version_expected_effective_at(&self) -> Timestamp { moment(&self.version_expected_effective_at) }
    #[inline] pub fn policy_created_at(&self) -> Timestamp { moment(&self.policy_created_at) }
    #[inline] pub fn updated_at(&self) -> Timestamp { moment(&self.updated_at) }
    #[inline] pub fn managed_by(&self) -> &ManagedBy { choice(&self.managed_by) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

pub struct FlexCostAllocationPolicyVersion {
    pub fca_policy_id: Option<String>, pub version: Option<i32>,
    pub network_resource_type: Option<FlexCostAllocationNetworkResourceType>,
    pub nat_fca_policy_document: Option<NatFlexCostAllocationPolicyDocument>,
    pub instance_fca_policy_document: Option<InstanceFlexCostAllocationPolicyDocument>,
    pub pcx_fca_policy_document: Option<PcxFlexCostAllocationPolicyDocument>, pub show_back_enabled: Option<bool>,
    pub description: Option<String>, pub expected_effective_at: Option<Timestamp>, pub created_at: Option<Timestamp>,
}
impl Shape for FlexCostAllocationPolicyVersion {
    const SCHEMA: &'static Schema = &Schema { name: "FlexCostAllocationPolicyVersion", members: &[
        field("FcaPolicyId", "fcaPolicyId", STRING), field("Version", "version", INTEGER),
        field("NetworkResourceType", "networkResourceType", ENUM),
        field("NatFcaPolicyDocument", "natFcaPolicyDocument", STRUCTURE),
        field("InstanceFcaPolicyDocument", "instanceFcaPolicyDocument", STRUCTURE),
        field("PcxFcaPolicyDocument", "pcxFcaPolicyDocument", STRUCTURE),
        field("ShowBackEnabled", "showBackEnabled", BOOLEAN), field("Description", "description", STRING),
        field("ExpectedEffectiveAt", "expectedEffectiveAt", TIMESTAMP), field("CreatedAt", "createdAt", TIMESTAMP),
    ], ..Schema::NONE };
    members! {
        fca_policy_id, version, network_resource_type, nat_fca_policy_document, instance_fca_policy_document,
        pcx_fca_policy_document, show_back_enabled, description, expected_effective_at, created_at,
    }
}
impl FlexCostAllocationPolicyVersion {
    #[inline] pub fn fca_policy_id(&self) -> &str { text(&self.fca_policy_id) }
    #[inline] pub fn version(&self) -> i32 { self.version.unwrap_or_default() }
    #[inline] pub fn network_resource_type(&self) -> &FlexCostAllocationNetworkResourceType { choice(&self.network_resource_type) }
    #[inline] pub fn nat_fca_policy_document(&self) -> &NatFlexCostAllocationPolicyDocument { nested(&self.nat_fca_policy_document) }
    #[inline] pub fn instance_fca_policy_document(&self) -> &InstanceFlexCostAllocationPolicyDocument { nested(&self.instance_fca_policy_document) }
    #[inline] pub fn pcx_fca_policy_document(&self) -> &PcxFlexCostAllocationPolicyDocument { nested(&self.pcx_fca_policy_document) }
    #[inline] pub fn show_back_enabled(&self) -> bool { self.show_back_enabled.unwrap_or_default() }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn expected_effective_at(&self) -> Timestamp { moment(&self.expected_effective_at) }
    #[inline] pub fn created_at(&self) -> Timestamp { moment(&self.created_at) }
}

pub struct FlowLog {
    pub creation_time: Option<Timestamp>, pub deliver_logs_error_message: Option<String>,
    pub deliver_logs_permission_arn: Option<String>, pub deliver_cross_account_role: Option<String>,
    pub deliver_logs_status: Option<String>, pub flow_log_id: Option<String>, pub flow_log_status: Option<String>,
    pub log_group_name: Option<String>, pub resource_id: Option<String>, pub traffic_type: Option<TrafficType>,
    pub log_destination_type: Option<LogDestinationType>, pub log_destination: Option<String>,
    pub log_format: Option<String>, pub tags: Option<Vec<Tag>>, pub max_aggregation_interval: Option<i32>,
    pub destination_options: Option<DestinationOptionsResponse>,
    pub tag_field_specifications: Option<Vec<TagFieldSpecificationResponse>>,
}
impl Shape for FlowLog {
    const SCHEMA: &'static Schema = &Schema { name: "FlowLog", members: &[
        field("CreationTime", "creationTime", TIMESTAMP),
        field("DeliverLogsErrorMessage", "deliverLogsErrorMessage", STRING),
        field("DeliverLogsPermissionArn", "deliverLogsPermissionArn", STRING),
        field("DeliverCrossAccountRole", "deliverCrossAccountRole", STRING),
        field("DeliverLogsStatus", "deliverLogsStatus", STRING), field("FlowLogId", "flowLogId", STRING),
        field("FlowLogStatus", "flowLogStatus", STRING), field("LogGroupName", "logGroupName", STRING),
        field("ResourceId", "resourceId", STRING), field("TrafficType", "trafficType", ENUM),
        field("LogDestinationType", "logDestinationType", ENUM), field("LogDestination", "logDestination", STRING),
        field("LogFormat", "logFormat", STRING), field("Tags", "tagSet", TAG_LIST_LIST),
        field("MaxAggregationInterval", "maxAggregationInterval", INTEGER),
        field("DestinationOptions", "destinationOptions", STRUCTURE),
        field("TagFieldSpecifications", "tagFieldSpecificationSet", TAG_FIELD_SPECIFICATION_LIST_RESPONSE_LIST),
    ], ..Schema::NONE };
    members! {
        creation_time, deliver_logs_error_message, deliver_logs_permission_arn, deliver_cross_account_role,
        deliver_logs_status, flow_log_id, flow_log_status, log_group_name, resource_id, traffic_type,
        log_destination_type, log_destination, log_format, tags, max_aggregation_interval, destination_options,
        tag_field_specifications,
    }
}
impl FlowLog {
    #[inline] pub fn creation_time(&self) -> Timestamp { moment(&self.creation_time) }
    #[inline] pub fn deliver_logs_error_message(&self) -> &str { text(&self.deliver_logs_error_message) }
    #[inline] pub fn deliver_logs_permission_arn(&self) -> &str { text(&self.deliver_logs_permission_arn) }
    #[inline] pub fn deliver_cross_account_role(&self) -> &str { text(&self.deliver_cross_account_role) }
    #[inline] pub fn deliver_logs_status(&self) -> &str { text(&self.deliver_logs_status) }
    #[inline] pub fn flow_log_id(&self) -> &str { text(&self.flow_log_id) }
    #[inline] pub fn flow_log_status(&self) -> &str { text(&self.flow_log_status) }
    #[inline] pub fn log_group_name(&self) -> &str { text(&self.log_group_name) }
    #[inline] pub fn resource_id(&self) -> &str { text(&self.resource_id) }
    #[inline] pub fn traffic_type(&self) -> &TrafficType { choice(&self.traffic_type) }
    #[inline] pub fn log_destination_type(&self) -> &LogDestinationType { choice(&self.log_destination_type) }
    #[inline] pub fn log_destination(&self) -> &str { text(&self.log_destination) }
    #[inline] pub fn log_format(&self) -> &str { text(&self.log_format) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn max_aggregation_interval(&self) -> i32 { self.max_aggregation_interval.unwrap_or_default() }
    #[inline] pub fn destination_options(&self) -> &DestinationOptionsResponse { nested(&self.destination_options) }
    #[inline] pub fn tag_field_specifications(&self) -> &[TagFieldSpecificationResponse] { items(&self.tag_field_specifications) }
}

pub struct FpgaDeviceInfo {
    pub name: Option<String>, pub manufacturer: Option<String>, pub count: Option<i32>,
    pub memory_info: Option<FpgaDeviceMemoryInfo>,
}
impl Shape for FpgaDeviceInfo {
    const SCHEMA: &'static Schema = &Schema { name: "FpgaDeviceInfo", members: &[
        field("Name", "name", STRING), field("Manufacturer", "manufacturer", STRING), field("Count", "count", INTEGER),
        field("MemoryInfo", "memoryInfo", STRUCTURE),
    ], ..Schema::NONE };
    members! { name, manufacturer, count, memory_info }
}
impl FpgaDeviceInfo {
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn manufacturer(&self) -> &str { text(&self.manufacturer) }
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn memory_info(&self) -> &FpgaDeviceMemoryInfo { nested(&self.memory_info) }
}

pub struct FpgaDeviceMemoryInfo { pub size_in_mib: Option<i32> }
impl Shape for FpgaDeviceMemoryInfo {
    const SCHEMA: &'static Schema = &Schema { name: "FpgaDeviceMemoryInfo", members: &[
        field("SizeInMiB", "sizeInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { size_in_mib }
}
impl FpgaDeviceMemoryInfo {
    #[inline] pub fn size_in_mib(&self) -> i32 { self.size_in_mib.unwrap_or_default() }
}

pub struct FpgaImage {
    pub fpga_image_id: Option<String>, pub fpga_image_global_id: Option<String>, pub name: Option<String>,
    pub description: Option<String>, pub shell_version: Option<String>, pub pci_id: Option<PciId>,
    pub state: Option<FpgaImageState>, pub create_time: Option<Timestamp>, pub update_time: Option<Timestamp>,
    pub owner_id: Option<String>, pub owner_alias: Option<String>, pub product_codes: Option<Vec<ProductCode>>,
    pub tags: Option<Vec<Tag>>, pub public: Option<bool>, pub data_retention_support: Option<bool>,
    pub instance_types: Option<Vec<String>>,
}
impl Shape for FpgaImage {
    const SCHEMA: &'static Schema = &Schema { name: "FpgaImage", members: &[
        field("FpgaImageId", "fpgaImageId", STRING), field("FpgaImageGlobalId", "fpgaImageGlobalId", STRING),
        field("Name", "name", STRING), field("Description", "description", STRING),
        field("ShellVersion", "shellVersion", STRING), field("PciId", "pciId", STRUCTURE),
        field("State", "state", STRUCTURE), field("CreateTime", "createTime", TIMESTAMP),
        field("UpdateTime", "updateTime", TIMESTAMP), field("OwnerId", "ownerId", STRING),
        field("OwnerAlias", "ownerAlias", STRING), field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST),
        field("Tags", "tags", TAG_LIST_LIST), field("Public", "public", BOOLEAN),
        field("DataRetentionSupport", "dataRetentionSupport", BOOLEAN),
        field("InstanceTypes", "instanceTypes", INSTANCE_TYPES_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        fpga_image_id, fpga_image_global_id, name, description, shell_version, pci_id, state, create_time, update_time,
        owner_id, owner_alias, product_codes, tags, public, data_retention_support, instance_types,
    }
}
impl FpgaImage {
    #[inline] pub fn fpga_image_id(&self) -> &str { text(&self.fpga_image_id) }
    #[inline] pub fn fpga_image_global_id(&self) -> &str { text(&self.fpga_image_global_id) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn shell_version(&self) -> &str { text(&self.shell_version) }
    #[inline] pub fn pci_id(&self) -> &PciId { nested(&self.pci_id) }
    #[inline] pub fn state(&self) -> &FpgaImageState { nested(&self.state) }
    #[inline] pub fn create_time(&self) -> Timestamp { moment(&self.create_time) }
    #[inline] pub fn update_time(&self) -> Timestamp { moment(&self.update_time) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn owner_alias(&self) -> &str { text(&self.owner_alias) }
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn public(&self) -> bool { self.public.unwrap_or_default() }
    #[inline] pub fn data_retention_support(&self) -> bool { self.data_retention_support.unwrap_or_default() }
    #[inline] pub fn instance_types(&self) -> &[String] { items(&self.instance_types) }
}

pub struct FpgaImageAttribute {
    pub fpga_image_id: Option<String>, pub name: Option<String>, pub description: Option<String>,
    pub load_permissions: Option<Vec<LoadPermission>>, pub product_codes: Option<Vec<ProductCode>>,
}
impl Shape for FpgaImageAttribute {
    const SCHEMA: &'static Schema = &Schema { name: "FpgaImageAttribute", members: &[
        field("FpgaImageId", "fpgaImageId", STRING), field("Name", "name", STRING),
        field("Description", "description", STRING),
        field("LoadPermissions", "loadPermissions", LOAD_PERMISSION_LIST_LIST),
        field("ProductCodes", "productCodes", PRODUCT_CODE_LIST_LIST),
    ], ..Schema::NONE };
    members! { fpga_image_id, name, description, load_permissions, product_codes }
}
impl FpgaImageAttribute {
    #[inline] pub fn fpga_image_id(&self) -> &str { text(&self.fpga_image_id) }
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn description(&self) -> &str { text(&self.description) }
    #[inline] pub fn load_permissions(&self) -> &[LoadPermission] { items(&self.load_permissions) }
    #[inline] pub fn product_codes(&self) -> &[ProductCode] { items(&self.product_codes) }
}

pub struct FpgaImageState { pub code: Option<FpgaImageStateCode>, pub message: Option<String> }
impl Shape for FpgaImageState {
    const SCHEMA: &'static Schema = &Schema { name: "FpgaImageState", members: &[
        field("Code", "code", ENUM), field("Message", "message", STRING),
    ], ..Schema::NONE };
    members! { code, message }
}
impl FpgaImageState {
    #[inline] pub fn code(&self) -> &FpgaImageStateCode { choice(&self.code) }
    #[inline] pub fn message(&self) -> &str { text(&self.message) }
}

pub struct FpgaInfo { pub fpgas: Option<Vec<FpgaDeviceInfo>>, pub total_fpga_memory_in_mib: Option<i32> }
impl Shape for FpgaInfo {
    const SCHEMA: &'static Schema = &Schema { name: "FpgaInfo", members: &[
        field("Fpgas", "fpgas", FPGA_DEVICE_INFO_LIST_LIST),
        field("TotalFpgaMemoryInMiB", "totalFpgaMemoryInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { fpgas, total_fpga_memory_in_mib }
}
impl FpgaInfo {
    #[inline] pub fn fpgas(&self) -> &[FpgaDeviceInfo] { items(&self.fpgas) }
    #[inline] pub fn total_fpga_memory_in_mib(&self) -> i32 { self.total_fpga_memory_in_mib.unwrap_or_default() }
}

pub struct GpuDeviceInfo {
    pub name: Option<String>, pub manufacturer: Option<String>, pub count: Option<i32>,
    pub logical_gpu_count: Option<i32>, pub gpu_partition_size: Option<f64>, pub workloads: Option<Vec<String>>,
    pub memory_info: Option<GpuDeviceMemoryInfo>,
}
impl Shape for GpuDeviceInfo {
    const SCHEMA: &'static Schema = &Schema { name: "GpuDeviceInfo", members: &[
        field("Name", "name", STRING), field("Manufacturer", "manufacturer", STRING), field("Count", "count", INTEGER),
        field("LogicalGpuCount", "logicalGpuCount", INTEGER), field("GpuPartitionSize", "gpuPartitionSize", DOUBLE),
        field("Workloads", "workloadSet", WORKLOADS_LIST_LIST), field("MemoryInfo", "memoryInfo", STRUCTURE),
    ], ..Schema::NONE };
    members! { name, manufacturer, count, logical_gpu_count, gpu_partition_size, workloads, memory_info }
}
impl GpuDeviceInfo {
    #[inline] pub fn name(&self) -> &str { text(&self.name) }
    #[inline] pub fn manufacturer(&self) -> &str { text(&self.manufacturer) }
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn logical_gpu_count(&self) -> i32 { self.logical_gpu_count.unwrap_or_default() }
    #[inline] pub fn gpu_partition_size(&self) -> f64 { self.gpu_partition_size.unwrap_or_default() }
    #[inline] pub fn workloads(&self) -> &[String] { items(&self.workloads) }
    #[inline] pub fn memory_info(&self) -> &GpuDeviceMemoryInfo { nested(&self.memory_info) }
}

pub struct GpuDeviceMemoryInfo { pub size_in_mib: Option<i32> }
impl Shape for GpuDeviceMemoryInfo {
    const SCHEMA: &'static Schema = &Schema { name: "GpuDeviceMemoryInfo", members: &[
        field("SizeInMiB", "sizeInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { size_in_mib }
}
impl GpuDeviceMemoryInfo {
    #[inline] pub fn size_in_mib(&self) -> i32 { self.size_in_mib.unwrap_or_default() }
}

pub struct GpuInfo { pub gpus: Option<Vec<GpuDeviceInfo>>, pub total_gpu_memory_in_mib: Option<i32> }
impl Shape for GpuInfo {
    const SCHEMA: &'static Schema = &Schema { name: "GpuInfo", members: &[
        field("Gpus", "gpus", GPU_DEVICE_INFO_LIST_LIST), field("TotalGpuMemoryInMiB", "totalGpuMemoryInMiB", INTEGER),
    ], ..Schema::NONE };
    members! { gpus, total_gpu_memory_in_mib }
}
impl GpuInfo {
    #[inline] pub fn gpus(&self) -> &[GpuDeviceInfo] { items(&self.gpus) }
    #[inline] pub fn total_gpu_memory_in_mib(&self) -> i32 { self.total_gpu_memory_in_mib.unwrap_or_default() }
}

pub struct GroupIdentifier { pub group_id: Option<String>, pub group_name: Option<String> }
impl Shape for GroupIdentifier {
    const SCHEMA: &'static Schema = &Schema { name: "GroupIdentifier", members: &[
        field("GroupId", "groupId", STRING), field("GroupName", "groupName", STRING),
    ], ..Schema::NONE };
    members! { group_id, group_name }
}
impl GroupIdentifier {
    #[inline] pub fn group_id(&self) -> &str { text(&self.group_id) }
    pub fn with_group_id(mut self, v: impl Into<String>) -> Self { self.group_id = Some(v.into()); self }
    #[inline] pub fn group_name(&self) -> &str { text(&self.group_name) }
    pub fn with_group_name(mut self, v: impl Into<String>) -> Self { self.group_name = Some(v.into()); self }
}

pub struct HealthCheckPathDestinationRequestObject {
    pub subnet_id: Option<String>, pub security_group_id: Option<String>,
}
impl Shape for HealthCheckPathDestinationRequestObject {
    const SCHEMA: &'static Schema = &Schema { name: "HealthCheckPathDestinationRequestObject", members: &[
        field("SubnetId", "", STRING), field("SecurityGroupId", "", STRING),
    ], ..Schema::NONE };
    members! { subnet_id, security_group_id }
}
impl HealthCheckPathDestinationRequestObject {
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    pub fn with_security_group_id(mut self, v: impl Into<String>) -> Self { self.security_group_id = Some(v.into()); self }
}

pub struct HealthCheckPathDestinationResponseObject {
    pub subnet_id: Option<String>, pub security_group_id: Option<String>,
}
impl Shape for HealthCheckPathDestinationResponseObject {
    const SCHEMA: &'static Schema = &Schema { name: "HealthCheckPathDestinationResponseObject", members: &[
        field("SubnetId", "subnetId", STRING), field("SecurityGroupId", "securityGroupId", STRING),
    ], ..Schema::NONE };
    members! { subnet_id, security_group_id }
}
impl HealthCheckPathDestinationResponseObject {
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn security_group_id(&self) -> &str { text(&self.security_group_id) }
}

pub struct HealthCheckPathRequestObject {
    pub source: Option<HealthCheckPathSourceRequestObject>,
    pub destinations: Option<Vec<HealthCheckPathDestinationRequestObject>>,
}
impl Shape for HealthCheckPathRequestObject {
    const SCHEMA: &'static Schema = &Schema { name: "HealthCheckPathRequestObject", members: &[
        field("Source", "", STRUCTURE),
        field("Destinations", "Destination", HEALTH_CHECK_PATH_DESTINATION_REQUEST_SET_LIST),
    ], ..Schema::NONE };
    members! { source, destinations }
}
impl HealthCheckPathRequestObject {
    pub fn with_source(mut self, v: impl Into<HealthCheckPathSourceRequestObject>) -> Self { self.source = Some(v.into()); self }
    pub fn with_destinations(mut self, v: impl IntoIterator<Item = impl Into<HealthCheckPathDestinationRequestObject>>) -> Self { self.destinations = list(v); self }
}

pub struct HealthCheckPathResponseObject {
    pub source: Option<HealthCheckPathSourceResponseObject>,
    pub destinations: Option<Vec<HealthCheckPathDestinationResponseObject>>,
}
impl Shape for HealthCheckPathResponseObject {
    const SCHEMA: &'static Schema = &Schema { name: "HealthCheckPathResponseObject", members: &[
        field("Source", "source", STRUCTURE),
        field("Destinations", "destinationSet", HEALTH_CHECK_PATH_DESTINATION_RESPONSE_LIST_LIST),
    ], ..Schema::NONE };
    members! { source, destinations }
}
impl HealthCheckPathResponseObject {
    #[inline] pub fn source(&self) -> &HealthCheckPathSourceResponseObject { nested(&self.source) }
    #[inline] pub fn destinations(&self) -> &[HealthCheckPathDestinationResponseObject] { items(&self.destinations) }
}

pub struct HealthCheckPathSourceRequestObject { pub subnet_id: Option<String>, pub security_group_id: Option<String> }
impl Shape for HealthCheckPathSourceRequestObject {
    const SCHEMA: &'static Schema = &Schema { name: "HealthCheckPathSourceRequestObject", members: &[
        field("SubnetId", "", STRING), field("SecurityGroupId", "", STRING),
    ], ..Schema::NONE };
    members! { subnet_id, security_group_id }
}
impl HealthCheckPathSourceRequestObject {
    pub fn with_subnet_id(mut self, v: impl Into<String>) -> Self { self.subnet_id = Some(v.into()); self }
    pub fn with_security_group_id(mut self, v: impl Into<String>) -> Self { self.security_group_id = Some(v.into()); self }
}

pub struct HealthCheckPathSourceResponseObject { pub subnet_id: Option<String>, pub security_group_id: Option<String> }
impl Shape for HealthCheckPathSourceResponseObject {
    const SCHEMA: &'static Schema = &Schema { name: "HealthCheckPathSourceResponseObject", members: &[
        field("SubnetId", "subnetId", STRING), field("SecurityGroupId", "securityGroupId", STRING),
    ], ..Schema::NONE };
    members! { subnet_id, security_group_id }
}
impl HealthCheckPathSourceResponseObject {
    #[inline] pub fn subnet_id(&self) -> &str { text(&self.subnet_id) }
    #[inline] pub fn security_group_id(&self) -> &str { text(&self.security_group_id) }
}

pub struct HibernationOptions { pub configured: Option<bool> }
impl Shape for HibernationOptions {
    const SCHEMA: &'static Schema = &Schema { name: "HibernationOptions", members: &[
        field("Configured", "configured", BOOLEAN),
    ], ..Schema::NONE };
    members! { configured }
}
impl HibernationOptions {
    #[inline] pub fn configured(&self) -> bool { self.configured.unwrap_or_default() }
}

pub struct HibernationOptionsRequest { pub configured: Option<bool> }
impl Shape for HibernationOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "HibernationOptionsRequest", members: &[
        field("Configured", "", BOOLEAN),
    ], ..Schema::NONE };
    members! { configured }
}
impl HibernationOptionsRequest {
    pub fn with_configured(mut self, v: impl Into<bool>) -> Self { self.configured = Some(v.into()); self }
}

pub struct HistoryRecord {
    pub event_information: Option<EventInformation>, pub event_type: Option<EventType>,
    pub timestamp: Option<Timestamp>,
}
impl Shape for HistoryRecord {
    const SCHEMA: &'static Schema = &Schema { name: "HistoryRecord", members: &[
        field("EventInformation", "eventInformation", STRUCTURE), field("EventType", "eventType", ENUM),
        field("Timestamp", "timestamp", TIMESTAMP),
    ], ..Schema::NONE };
    members! { event_information, event_type, timestamp }
}
impl HistoryRecord {
    #[inline] pub fn event_information(&self) -> &EventInformation { nested(&self.event_information) }
    #[inline] pub fn event_type(&self) -> &EventType { choice(&self.event_type) }
    #[inline] pub fn timestamp(&self) -> Timestamp { moment(&self.timestamp) }
}

pub struct HistoryRecordEntry {
    pub event_information: Option<EventInformation>, pub event_type: Option<FleetEventType>,
    pub timestamp: Option<Timestamp>,
}
impl Shape for HistoryRecordEntry {
    const SCHEMA: &'static Schema = &Schema { name: "HistoryRecordEntry", members: &[
        field("EventInformation", "eventInformation", STRUCTURE), field("EventType", "eventType", ENUM),
        field("Timestamp", "timestamp", TIMESTAMP),
    ], ..Schema::NONE };
    members! { event_information, event_type, timestamp }
}
impl HistoryRecordEntry {
    #[inline] pub fn event_information(&self) -> &EventInformation { nested(&self.event_information) }
    #[inline] pub fn event_type(&self) -> &FleetEventType { choice(&self.event_type) }
    #[inline] pub fn timestamp(&self) -> Timestamp { moment(&self.timestamp) }
}

pub struct Host {
    pub auto_placement: Option<AutoPlacement>, pub availability_zone: Option<String>,
    pub available_capacity: Option<AvailableCapacity>, pub client_token: Option<String>, pub host_id: Option<String>,
    pub host_properties: Option<HostProperties>, pub host_reservation_id: Option<String>,
    pub instances: Option<Vec<HostInstance>>, pub state: Option<AllocationState>,
    pub allocation_time: Option<Timestamp>, pub release_time: Option<Timestamp>, pub tags: Option<Vec<Tag>>,
    pub host_recovery: Option<HostRecovery>, pub allows_multiple_instance_types: Option<AllowsMultipleInstanceTypes>,
    pub owner_id: Option<String>, pub availability_zone_id: Option<String>,
    pub member_of_service_linked_resource_group: Option<bool>, pub outpost_arn: Option<String>,
    pub host_maintenance: Option<HostMaintenance>, pub asset_id: Option<String>,
    pub cpu_options: Option<HostCpuOptions>,
}
impl Shape for Host {
    const SCHEMA: &'static Schema = &Schema { name: "Host", members: &[
        field("AutoPlacement", "autoPlacement", ENUM), field("AvailabilityZone", "availabilityZone", STRING),
        field("AvailableCapacity", "availableCapacity", STRUCTURE), field("ClientToken", "clientToken", STRING),
        field("HostId", "hostId", STRING), field("HostProperties", "hostProperties", STRUCTURE),
        field("HostReservationId", "hostReservationId", STRING),
        field("Instances", "instances", HOST_INSTANCE_LIST_LIST), field("State", "state", ENUM),
        field("AllocationTime", "allocationTime", TIMESTAMP), field("ReleaseTime", "releaseTime", TIMESTAMP),
        field("Tags", "tagSet", TAG_LIST_LIST), field("HostRecovery", "hostRecovery", ENUM),
        field("AllowsMultipleInstanceTypes", "allowsMultipleInstanceTypes", ENUM), field("OwnerId", "ownerId", STRING),
        field("AvailabilityZoneId", "availabilityZoneId", STRING),
        field("MemberOfServiceLinkedResourceGroup", "memberOfServiceLinkedResourceGroup", BOOLEAN),
        field("OutpostArn", "outpostArn", STRING), field("HostMaintenance", "hostMaintenance", ENUM),
        field("AssetId", "assetId", STRING), field("CpuOptions", "cpuOptions", STRUCTURE),
    ], ..Schema::NONE };
    members! {
        auto_placement, availability_zone, available_capacity, client_token, host_id, host_properties,
        host_reservation_id, instances, state, allocation_time, release_time, tags, host_recovery,
        allows_multiple_instance_types, owner_id, availability_zone_id, member_of_service_linked_resource_group,
        outpost_arn, host_maintenance, asset_id, cpu_options,
    }
}
impl Host {
    #[inline] pub fn auto_placement(&self) -> &AutoPlacement { choice(&self.auto_placement) }
    #[inline] pub fn availability_zone(&self) -> &str { text(&self.availability_zone) }
    #[inline] pub fn available_capacity(&self) -> &AvailableCapacity { nested(&self.available_capacity) }
    #[inline] pub fn client_token(&self) -> &str { text(&self.client_token) }
    #[inline] pub fn host_id(&self) -> &str { text(&self.host_id) }
    #[inline] pub fn host_properties(&self) -> &HostProperties { nested(&self.host_properties) }
    #[inline] pub fn host_reservation_id(&self) -> &str { text(&self.host_reservation_id) }
    #[inline] pub fn instances(&self) -> &[HostInstance] { items(&self.instances) }
    #[inline] pub fn state(&self) -> &AllocationState { choice(&self.state) }
    #[inline] pub fn allocation_time(&self) -> Timestamp { moment(&self.allocation_time) }
    #[inline] pub fn release_time(&self) -> Timestamp { moment(&self.release_time) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
    #[inline] pub fn host_recovery(&self) -> &HostRecovery { choice(&self.host_recovery) }
    #[inline] pub fn allows_multiple_instance_types(&self) -> &AllowsMultipleInstanceTypes { choice(&self.allows_multiple_instance_types) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
    #[inline] pub fn availability_zone_id(&self) -> &str { text(&self.availability_zone_id) }
    #[inline] pub fn member_of_service_linked_resource_group(&self) -> bool { self.member_of_service_linked_resource_group.unwrap_or_default() }
    #[inline] pub fn outpost_arn(&self) -> &str { text(&self.outpost_arn) }
    #[inline] pub fn host_maintenance(&self) -> &HostMaintenance { choice(&self.host_maintenance) }
    #[inline] pub fn asset_id(&self) -> &str { text(&self.asset_id) }
    #[inline] pub fn cpu_options(&self) -> &HostCpuOptions { nested(&self.cpu_options) }
}

pub struct HostCpuOptions { pub amd_sev_snp: Option<AmdSevSnp> }
impl Shape for HostCpuOptions {
    const SCHEMA: &'static Schema = &Schema { name: "HostCpuOptions", members: &[
        field("AmdSevSnp", "amdSevSnp", ENUM),
    ], ..Schema::NONE };
    members! { amd_sev_snp }
}
impl HostCpuOptions {
    #[inline] pub fn amd_sev_snp(&self) -> &AmdSevSnp { choice(&self.amd_sev_snp) }
}

pub struct HostCpuOptionsRequest { pub amd_sev_snp: Option<AmdSevSnp> }
impl Shape for HostCpuOptionsRequest {
    const SCHEMA: &'static Schema = &Schema { name: "HostCpuOptionsRequest", members: &[
        field("AmdSevSnp", "", ENUM),
    ], ..Schema::NONE };
    members! { amd_sev_snp }
}
impl HostCpuOptionsRequest {
    pub fn with_amd_sev_snp(mut self, v: impl Into<AmdSevSnp>) -> Self { self.amd_sev_snp = Some(v.into()); self }
}

pub struct HostInstance {
    pub instance_id: Option<String>, pub instance_type: Option<String>, pub owner_id: Option<String>,
}
impl Shape for HostInstance {
    const SCHEMA: &'static Schema = &Schema { name: "HostInstance", members: &[
        field("InstanceId", "instanceId", STRING), field("InstanceType", "instanceType", STRING),
        field("OwnerId", "ownerId", STRING),
    ], ..Schema::NONE };
    members! { instance_id, instance_type, owner_id }
}
impl HostInstance {
    #[inline] pub fn instance_id(&self) -> &str { text(&self.instance_id) }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn owner_id(&self) -> &str { text(&self.owner_id) }
}

pub struct HostOffering {
    pub currency_code: Option<CurrencyCodeValues>, pub duration: Option<i32>, pub hourly_price: Option<String>,
    pub instance_family: Option<String>, pub offering_id: Option<String>, pub payment_option: Option<PaymentOption>,
    pub upfront_price: Option<String>,
}
impl Shape for HostOffering {
    const SCHEMA: &'static Schema = &Schema { name: "HostOffering", members: &[
        field("CurrencyCode", "currencyCode", ENUM), field("Duration", "duration", INTEGER),
        field("HourlyPrice", "hourlyPrice", STRING), field("InstanceFamily", "instanceFamily", STRING),
        field("OfferingId", "offeringId", STRING), field("PaymentOption", "paymentOption", ENUM),
        field("UpfrontPrice", "upfrontPrice", STRING),
    ], ..Schema::NONE };
    members! { currency_code, duration, hourly_price, instance_family, offering_id, payment_option, upfront_price }
}
impl HostOffering {
    #[inline] pub fn currency_code(&self) -> &CurrencyCodeValues { choice(&self.currency_code) }
    #[inline] pub fn duration(&self) -> i32 { self.duration.unwrap_or_default() }
    #[inline] pub fn hourly_price(&self) -> &str { text(&self.hourly_price) }
    #[inline] pub fn instance_family(&self) -> &str { text(&self.instance_family) }
    #[inline] pub fn offering_id(&self) -> &str { text(&self.offering_id) }
    #[inline] pub fn payment_option(&self) -> &PaymentOption { choice(&self.payment_option) }
    #[inline] pub fn upfront_price(&self) -> &str { text(&self.upfront_price) }
}

pub struct HostProperties {
    pub cores: Option<i32>, pub instance_type: Option<String>, pub instance_family: Option<String>,
    pub sockets: Option<i32>, pub total_vcpus: Option<i32>,
}
impl Shape for HostProperties {
    const SCHEMA: &'static Schema = &Schema { name: "HostProperties", members: &[
        field("Cores", "cores", INTEGER), field("InstanceType", "instanceType", STRING),
        field("InstanceFamily", "instanceFamily", STRING), field("Sockets", "sockets", INTEGER),
        field("TotalVCpus", "totalVCpus", INTEGER),
    ], ..Schema::NONE };
    members! { cores, instance_type, instance_family, sockets, total_vcpus }
}
impl HostProperties {
    #[inline] pub fn cores(&self) -> i32 { self.cores.unwrap_or_default() }
    #[inline] pub fn instance_type(&self) -> &str { text(&self.instance_type) }
    #[inline] pub fn instance_family(&self) -> &str { text(&self.instance_family) }
    #[inline] pub fn sockets(&self) -> i32 { self.sockets.unwrap_or_default() }
    #[inline] pub fn total_vcpus(&self) -> i32 { self.total_vcpus.unwrap_or_default() }
}

pub struct HostReservation {
    pub count: Option<i32>, pub currency_code: Option<CurrencyCodeValues>, pub duration: Option<i32>,
    pub end: Option<Timestamp>, pub host_id_set: Option<Vec<String>>, pub host_reservation_id: Option<String>,
    pub hourly_price: Option<String>, pub instance_family: Option<String>, pub offering_id: Option<String>,
    pub payment_option: Option<PaymentOption>, pub start: Option<Timestamp>, pub state: Option<ReservationState>,
    pub upfront_price: Option<String>, pub tags: Option<Vec<Tag>>,
}
impl Shape for HostReservation {
    const SCHEMA: &'static Schema = &Schema { name: "HostReservation", members: &[
        field("Count", "count", INTEGER), field("CurrencyCode", "currencyCode", ENUM),
        field("Duration", "duration", INTEGER), field("End", "end", TIMESTAMP),
        field("HostIdSet", "hostIdSet", RESPONSE_HOST_ID_SET_LIST),
        field("HostReservationId", "hostReservationId", STRING), field("HourlyPrice", "hourlyPrice", STRING),
        field("InstanceFamily", "instanceFamily", STRING), field("OfferingId", "offeringId", STRING),
        field("PaymentOption", "paymentOption", ENUM), field("Start", "start", TIMESTAMP),
        field("State", "state", ENUM), field("UpfrontPrice", "upfrontPrice", STRING),
        field("Tags", "tagSet", TAG_LIST_LIST),
    ], ..Schema::NONE };
    members! {
        count, currency_code, duration, end, host_id_set, host_reservation_id, hourly_price, instance_family,
        offering_id, payment_option, start, state, upfront_price, tags,
    }
}
impl HostReservation {
    #[inline] pub fn count(&self) -> i32 { self.count.unwrap_or_default() }
    #[inline] pub fn currency_code(&self) -> &CurrencyCodeValues { choice(&self.currency_code) }
    #[inline] pub fn duration(&self) -> i32 { self.duration.unwrap_or_default() }
    #[inline] pub fn end(&self) -> Timestamp { moment(&self.end) }
    #[inline] pub fn host_id_set(&self) -> &[String] { items(&self.host_id_set) }
    #[inline] pub fn host_reservation_id(&self) -> &str { text(&self.host_reservation_id) }
    #[inline] pub fn hourly_price(&self) -> &str { text(&self.hourly_price) }
    #[inline] pub fn instance_family(&self) -> &str { text(&self.instance_family) }
    #[inline] pub fn offering_id(&self) -> &str { text(&self.offering_id) }
    #[inline] pub fn payment_option(&self) -> &PaymentOption { choice(&self.payment_option) }
    #[inline] pub fn start(&self) -> Timestamp { moment(&self.start) }
    #[inline] pub fn state(&self) -> &ReservationState { choice(&self.state) }
    #[inline] pub fn upfront_price(&self) -> &str { text(&self.upfront_price) }
    #[inline] pub fn tags(&self) -> &[Tag] { items(&self.tags) }
}

shape_impls! {
    EbsBlockDevice, EbsBlockDeviceResponse, EbsCardInfo, EbsInfo, EbsInstanceBlockDevice,
    EbsInstanceBlockDeviceSpecification, EbsOptimizedInfo, EbsStatusDetails, EbsStatusSummary,
    Ec2InstanceConnectEndpoint, EfaInfo, EgressOnlyInternetGateway, ElasticGpuAssociation, ElasticGpuHealth,
    ElasticGpuSpecification, ElasticGpuSpecificationResponse, ElasticGpus, ElasticInferenceAccelerator,
    ElasticInferenceAcceleratorAssociation, EnaSrdSpecification, EnaSrdSpecificationRequest, EnaSrdUdpSpecification,
    EnaSrdUdpSpecificationRequest, EnableFastSnapshotRestoreErrorItem, EnableFastSnapshotRestoreStateError,
    EnableFastSnapshotRestoreStateErrorItem, EnableFastSnapshotRestoreSuccessItem, EnclaveOptions,
    EnclaveOptionsRequest, EncryptionSupport, EventInformation, Explanation, ExportImageTask, ExportTask,
    ExportTaskS3Location, ExportTaskS3LocationRequest, ExportToS3Task, ExportToS3TaskSpecification,
    ExternalAuthorityConfiguration, FailedCapacityReservationFleetCancellationResult, FailedQueuedPurchaseDeletion,
    FastLaunchLaunchTemplateSpecificationRequest, FastLaunchLaunchTemplateSpecificationResponse,
    FastLaunchSnapshotConfigurationRequest, FastLaunchSnapshotConfigurationResponse, FederatedAuthentication,
    FederatedAuthenticationRequest, Filter, FilterPortRange, FirewallStatefulRule, FirewallStatelessRule,
    FleetBlockDeviceMappingRequest, FleetCapacityReservation, FleetCapacityReservationTargetRequest, FleetData,
    FleetEbsBlockDeviceRequest, FleetIamInstanceProfileSpecificationRequest, FleetInstanceMetadataOptionsRequest,
    FleetLaunchTemplateConfig, FleetLaunchTemplateConfigRequest, FleetLaunchTemplateOverrides,
    FleetLaunchTemplateOverridesRequest, FleetLaunchTemplateSpecification, FleetLaunchTemplateSpecificationRequest,
    FleetSpotCapacityRebalance, FleetSpotCapacityRebalanceRequest, FleetSpotMaintenanceStrategies,
    FleetSpotMaintenanceStrategiesRequest, FlexCostAllocationCidrMapping, FlexCostAllocationCidrRangeSpecifications,
    FlexCostAllocationNetworkResourceScope, FlexCostAllocationOperationFailure,
    FlexCostAllocationPolicyAssociationDescription, FlexCostAllocationPolicyDescription,
    FlexCostAllocationPolicyVersion, FlowLog, FpgaDeviceInfo, FpgaDeviceMemoryInfo, FpgaImage, FpgaImageAttribute,
    FpgaImageState, FpgaInfo, GpuDeviceInfo, GpuDeviceMemoryInfo, GpuInfo, GroupIdentifier,
    HealthCheckPathDestinationRequestObject, HealthCheckPathDestinationResponseObject, HealthCheckPathRequestObject,
    HealthCheckPathResponseObject, HealthCheckPathSourceRequestObject, HealthCheckPathSourceResponseObject,
    HibernationOptions, HibernationOptionsRequest, HistoryRecord, HistoryRecordEntry, Host, HostCpuOptions,
    HostCpuOptionsRequest, HostInstance, HostOffering, HostProperties, HostReservation,
}
