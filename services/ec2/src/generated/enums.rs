// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

open_enum! { AcceleratorManufacturer {
    AMAZON_WEB_SERVICES = "amazon-web-services", AMD = "amd", NVIDIA = "nvidia", XILINX = "xilinx", HABANA = "habana",
} }
open_enum! { AcceleratorName {
    A100 = "a100", INFERENTIA = "inferentia", K520 = "k520", K80 = "k80", M60 = "m60",
    RADEON_PRO_V520 = "radeon-pro-v520", T4 = "t4", VU9P = "vu9p", V100 = "v100", A10G = "a10g", H100 = "h100",
    T4G = "t4g", L40S = "l40s", L4 = "l4", GAUDI_HL_205 = "gaudi-hl-205", INFERENTIA2 = "inferentia2",
    TRAINIUM = "trainium", TRAINIUM2 = "trainium2", U30 = "u30",
} }
open_enum! { AcceleratorType { GPU = "gpu", FPGA = "fpga", INFERENCE = "inference", MEDIA = "media" } }
open_enum! { AccountAttributeName { SUPPORTED_PLATFORMS = "supported-platforms", DEFAULT_VPC = "default-vpc" } }
open_enum! { AccountVpcEncryptionControlMode {
    UNMANAGED = "unmanaged", ATTEMPT_MONITOR = "attempt-monitor", ATTEMPT_ENFORCE = "attempt-enforce",
} }
open_enum! { AccountVpcEncryptionControlState {
    DEFAULT_STATE = "default-state", TRANSITIONS_IN_PROGRESS = "transitions-in-progress",
    TRANSITIONS_PARTIALLY_SUCCESSFUL = "transitions-partially-successful",
    TRANSITIONS_SUCCESSFUL = "transitions-successful", TRANSITIONS_FAILED = "transitions-failed",
} }
open_enum! { ActivityStatus {
    ERROR = "error", PENDING_FULFILLMENT = "pending_fulfillment", PENDING_TERMINATION = "pending_termination",
    FULFILLED = "fulfilled",
} }
open_enum! { AdditionalKeyExchangeRequirement { REQUIRED = "required", OPTIONAL = "optional" } }
open_enum! { AddressAttributeName { DOMAIN_NAME = "domain-name" } }
open_enum! { AddressFamily { IPV4 = "ipv4", IPV6 = "ipv6" } }
open_enum! { AddressTransferStatus { PENDING = "pending", DISABLED = "disabled", ACCEPTED = "accepted" } }
open_enum! { Affinity { DEFAULT = "default", HOST = "host" } }
open_enum! { AggregationStatusEnum { INCLUDED = "included", EXCLUDED = "excluded" } }
open_enum! { AllocationState {
    AVAILABLE = "available", UNDER_ASSESSMENT = "under-assessment", PERMANENT_FAILURE = "permanent-failure",
    RELEASED = "released", RELEASED_PERMANENT_FAILURE = "released-permanent-failure", PENDING = "pending",
    CONFIGURING = "configuring",
} }
open_enum! { AllocationStrategy {
    LOWEST_PRICE = "lowestPrice", DIVERSIFIED = "diversified", CAPACITY_OPTIMIZED = "capacityOptimized",
    CAPACITY_OPTIMIZED_PRIORITIZED = "capacityOptimizedPrioritized",
    PRICE_CAPACITY_OPTIMIZED = "priceCapacityOptimized",
} }
open_enum! { AllocationType { USED = "used", FUTURE = "future", CANCELLING = "cancelling" } }
open_enum! { AllowedImagesSettingsDisabledState { DISABLED = "disabled" } }
open_enum! { AllowedImagesSettingsEnabledState { ENABLED = "enabled", AUDIT_MODE = "audit-mode" } }
open_enum! { AllowsMultipleInstanceTypes { ON = "on", OFF = "off" } }
open_enum! { AmdSevSnp { ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { AmdSevSnpSpecification { ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { AnalysisStatus { RUNNING = "running", SUCCEEDED = "succeeded", FAILED = "failed" } }
open_enum! { ApplianceModeSupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { ApplicationStatusCheckEnum {
    PASSED = "passed", FAILED = "failed", INITIALIZING = "initializing", INSUFFICIENT_DATA = "insufficient-data",
    NOT_APPLICABLE = "not-applicable",
} }
open_enum! { ApplicationStatusEnum {
    OK = "ok", IMPAIRED = "impaired", INITIALIZING = "initializing", INSUFFICIENT_DATA = "insufficient-data",
    NOT_APPLICABLE = "not-applicable", SUPPRESSED = "suppressed",
} }
open_enum! { ApplyCancellationCharges { COMMITMENT_WIND_DOWN = "commitment-wind-down" } }
open_enum! { ArchitectureType {
    I386 = "i386", X86_64 = "x86_64", ARM64 = "arm64", X86_64_MAC = "x86_64_mac", ARM64_MAC = "arm64_mac",
} }
open_enum! { ArchitectureValues {
    I386 = "i386", X86_64 = "x86_64", ARM64 = "arm64", X86_64_MAC = "x86_64_mac", ARM64_MAC = "arm64_mac",
} }
open_enum! { AsnAssociationState {
    DISASSOCIATED = "disassociated", FAILED_DISASSOCIATION = "failed-disassociation",
    FAILED_ASSOCIATION = "failed-association", PENDING_DISASSOCIATION = "pending-disassociation",
    PENDING_ASSOCIATION = "pending-association", ASSOCIATED = "associated",
} }
open_enum! { AsnState {
    DEPROVISIONED = "deprovisioned", FAILED_DEPROVISION = "failed-deprovision", FAILED_PROVISION = "failed-provision",
    PENDING_DEPROVISION = "pending-deprovision", PENDING_PROVISION = "pending-provision", PROVISIONED = "provisioned",
} }
open_enum! { AssociatedNetworkType { VPC = "vpc" } }
open_enum! { AssociationStatusCode {
    ASSOCIATING = "associating", ASSOCIATED = "associated", ASSOCIATION_FAILED = "association-failed",
    DISASSOCIATING = "disassociating", DISASSOCIATED = "disassociated",
} }
open_enum! { AssociationTypeEnum { TAG = "tag", INSTANCE_ID = "instance-id" } }
open_enum! { AttachmentLimitType { SHARED = "shared", DEDICATED = "dedicated" } }
open_enum! { AttachmentStatus {
    ATTACHING = "attaching", ATTACHED = "attached", DETACHING = "detaching", DETACHED = "detached",
} }
open_enum! { AutoAcceptSharedAssociationsValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { AutoAcceptSharedAttachmentsValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { AutoPlacement { ON = "on", OFF = "off" } }
open_enum! { AutoProvisionZonesState { ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { AutoScalingIpsState { ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { AvailabilityMode { ZONAL = "zonal", REGIONAL = "regional" } }
open_enum! { AvailabilityZoneOptInStatus {
    OPT_IN_NOT_REQUIRED = "opt-in-not-required", OPTED_IN = "opted-in", NOT_OPTED_IN = "not-opted-in",
} }
open_enum! { AvailabilityZoneState {
    AVAILABLE = "available", INFORMATION = "information", IMPAIRED = "impaired", UNAVAILABLE = "unavailable",
    CONSTRAINED = "constrained",
} }
open_enum! { BandwidthWeightingType { DEFAULT = "default", VPC_1 = "vpc-1", EBS_1 = "ebs-1" } }
open_enum! { BareMetal { INCLUDED = "included", REQUIRED = "required", EXCLUDED = "excluded" } }
open_enum! { BatchState {
    SUBMITTED = "submitted", ACTIVE = "active", CANCELLED = "cancelled", FAILED = "failed",
    CANCELLED_RUNNING = "cancelled_running", CANCELLED_TERMINATING = "cancelled_terminating", MODIFYING = "modifying",
} }
open_enum! { BgpStatus { UP = "up", DOWN = "down" } }
open_enum! { BlockPublicAccessMode {
    OFF = "off", BLOCK_BIDIRECTIONAL = "block-bidirectional", BLOCK_INGRESS = "block-ingress",
} }
open_enum! { BootModeOverrideValues { UEFI = "uefi" } }
open_enum! { BootModeType { LEGACY_BIOS = "legacy-bios", UEFI = "uefi" } }
open_enum! { BootModeValues { LEGACY_BIOS = "legacy-bios", UEFI = "uefi", UEFI_PREFERRED = "uefi-preferred" } }
open_enum! { BundleTaskState {
    PENDING = "pending", WAITING_FOR_SHUTDOWN = "waiting-for-shutdown", BUNDLING = "bundling", STORING = "storing",
    CANCELLING = "cancelling", COMPLETE = "complete", FAILED = "failed",
} }
open_enum! { BurstablePerformance { INCLUDED = "included", REQUIRED = "required", EXCLUDED = "excluded" } }
open_enum! { ByoipCidrState {
    ADVERTISED = "advertised", DEPROVISIONED = "deprovisioned", FAILED_DEPROVISION = "failed-deprovision",
    FAILED_PROVISION = "failed-provision", PENDING_ADVERTISING = "pending-advertising",
    PENDING_DEPROVISION = "pending-deprovision", PENDING_PROVISION = "pending-provision",
    PENDING_WITHDRAWAL = "pending-withdrawal", PROVISIONED = "provisioned",
    PROVISIONED_NOT_PUBLICLY_ADVERTISABLE = "provisioned-not-publicly-advertisable",
} }
open_enum! { CallerRole {
    ODCR_OWNER = "odcr-owner", UNUSED_RESERVATION_BILLING_OWNER = "unused-reservation-billing-owner",
} }
open_enum! { CancelBatchErrorCode {
    FLEET_REQUEST_ID_DOES_NOT_EXIST = "fleetRequestIdDoesNotExist",
    FLEET_REQUEST_ID_MALFORMED = "fleetRequestIdMalformed",
    FLEET_REQUEST_NOT_IN_CANCELLABLE_STATE = "fleetRequestNotInCancellableState", UNEXPECTED_ERROR = "unexpectedError",
} }
open_enum! { CancelSpotInstanceRequestState {
    ACTIVE = "active", OPEN = "open", CLOSED = "closed", CANCELLED = "cancelled", COMPLETED = "completed",
} }
open_enum! { CapacityBlockExtensionStatus {
    PAYMENT_PENDING = "payment-pending", PAYMENT_FAILED = "payment-failed", PAYMENT_SUCCEEDED = "payment-succeeded",
} }
open_enum! { CapacityBlockInterconnectStatus {
    OK = "ok", IMPAIRED = "impaired", INSUFFICIENT_DATA = "insufficient-data",
} }
open_enum! { CapacityBlockResourceState {
    ACTIVE = "active", EXPIRED = "expired", UNAVAILABLE = "unavailable", CANCELLED = "cancelled", FAILED = "failed",
    SCHEDULED = "scheduled", PAYMENT_PENDING = "payment-pending", PAYMENT_FAILED = "payment-failed",
} }
open_enum! { CapacityManagerDataExportStatus {
    PENDING = "pending", IN_PROGRESS = "in-progress", DELIVERED = "delivered", FAILED = "failed",
} }
open_enum! { CapacityManagerMonitoredTagKeyStatus {
    ACTIVATING = "activating", ACTIVATED = "activated", DEACTIVATING = "deactivating", SUSPENDED = "suspended",
} }
open_enum! { CapacityManagerStatus { ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { CapacityReservationAdjustmentStatus {
    REQUESTED = "requested", APPLIED = "applied", REJECTED = "rejected",
} }
open_enum! { CapacityReservationBillingRequestStatus {
    PENDING = "pending", ACCEPTED = "accepted", REJECTED = "rejected", CANCELLED = "cancelled", REVOKED = "revoked",
    EXPIRED = "expired",
} }
open_enum! { CapacityReservationCancellationQuoteState { PENDING = "pending", ACTIVE = "active", EXPIRED = "expired" } }
open_enum! { CapacityReservationDeliveryPreference { FIXED = "fixed", INCREMENTAL = "incremental" } }
open_enum! { CapacityReservationFleetState {
    SUBMITTED = "submitted", MODIFYING = "modifying", ACTIVE = "active", PARTIALLY_FULFILLED = "partially_fulfilled",
    EXPIRING = "expiring", EXPIRED = "expired", CANCELLING = "cancelling", CANCELLED = "cancelled", FAILED = "failed",
} }
open_enum! { CapacityReservationInstancePlatform {
    LINUX_UNIX = "Linux/UNIX", RED_HAT_ENTERPRISE_LINUX = "Red Hat Enterprise Linux", SUSE_LINUX = "SUSE Linux",
    WINDOWS = "Windows", WINDOWS_WITH_SQL_SERVER = "Windows with SQL Server",
    WINDOWS_WITH_SQL_SERVER_ENTERPRISE = "Windows with SQL Server Enterprise",
    WINDOWS_WITH_SQL_SERVER_STANDARD = "Windows with SQL Server Standard",
    WINDOWS_WITH_SQL_SERVER_WEB = "Windows with SQL Server Web",
    LINUX_WITH_SQL_SERVER_STANDARD = "Linux with SQL Server Standard",
    LINUX_WITH_SQL_SERVER_WEB = "Linux with SQL Server Web",
    LINUX_WITH_SQL_SERVER_ENTERPRISE = "Linux with SQL Server Enterprise",
    RHEL_WITH_SQL_SERVER_STANDARD = "RHEL with SQL Server Standard",
    RHEL_WITH_SQL_SERVER_ENTERPRISE = "RHEL with SQL Server Enterprise",
    RHEL_WITH_SQL_SERVER_WEB = "RHEL with SQL Server Web", RHEL_WITH_HA = "RHEL with HA",
    RHEL_WITH_HA_AND_SQL_SERVER_STANDARD = "RHEL with HA and SQL Server Standard",
    RHEL_WITH_HA_AND_SQL_SERVER_ENTERPRISE = "RHEL with HA and SQL Server Enterprise", UBUNTU_PRO = "Ubuntu Pro",
} }
open_enum! { CapacityReservationLaunchStatus { LAUNCHABLE = "launchable", UNLAUNCHABLE = "unlaunchable" } }
open_enum! { CapacityReservationModificationQuoteState { ACTIVE = "active", EXPIRED = "expired" } }
open_enum! { CapacityReservationPreference {
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only", OPEN = "open", NONE = "none",
} }
open_enum! { CapacityReservationState {
    ACTIVE = "active", EXPIRED = "expired", CANCELLED = "cancelled", PENDING = "pending", FAILED = "failed",
    SCHEDULED = "scheduled", PAYMENT_PENDING = "payment-pending", PAYMENT_FAILED = "payment-failed",
    ASSESSING = "assessing", DELAYED = "delayed", UNSUPPORTED = "unsupported", CANCELLING = "cancelling",
    UNAVAILABLE = "unavailable",
} }
open_enum! { CapacityReservationTenancy { DEFAULT = "default", DEDICATED = "dedicated" } }
open_enum! { CapacityReservationType { DEFAULT = "default", CAPACITY_BLOCK = "capacity-block" } }
open_enum! { CapacityTenancy { DEFAULT = "default", DEDICATED = "dedicated" } }
open_enum! { CapacityUnit { VCPUS = "vcpus", INSTANCES = "instances" } }
open_enum! { CarrierGatewayState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { ChronologicalOrder { FORWARD = "forward", REVERSE = "reverse" } }
open_enum! { ClientCertificateRevocationListStatusCode { PENDING = "pending", ACTIVE = "active" } }
open_enum! { ClientVpnAuthenticationType {
    CERTIFICATE_AUTHENTICATION = "certificate-authentication",
    DIRECTORY_SERVICE_AUTHENTICATION = "directory-service-authentication",
    FEDERATED_AUTHENTICATION = "federated-authentication",
} }
open_enum! { ClientVpnAuthorizationPolicyShadowMode { ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { ClientVpnAuthorizationPolicyStatus {
    CREATING = "creating", UPDATING = "updating", ACTIVE = "active", FAILED = "failed", DELETING = "deleting",
} }
open_enum! { ClientVpnAuthorizationRuleStatusCode {
    AUTHORIZING = "authorizing", ACTIVE = "active", FAILED = "failed", REVOKING = "revoking",
} }
open_enum! { ClientVpnConnectionStatusCode {
    ACTIVE = "active", FAILED_TO_TERMINATE = "failed-to-terminate", TERMINATING = "terminating",
    TERMINATED = "terminated",
} }
open_enum! { ClientVpnDeviceTrustProviderType { CROWDSTRIKE = "crowdstrike", JAMF = "jamf", JUMPCLOUD = "jumpcloud" } }
open_enum! { ClientVpnEndpointAttributeStatusCode { APPLYING = "applying", APPLIED = "applied" } }
open_enum! { ClientVpnEndpointStatusCode {
    PENDING_ASSOCIATE = "pending-associate", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
    PENDING = "pending",
} }
open_enum! { ClientVpnRouteStatusCode {
    CREATING = "creating", ACTIVE = "active", FAILED = "failed", DELETING = "deleting",
} }
open_enum! { Comparison { EQUALS = "equals", IN = "in" } }
open_enum! { ConnectionNotificationState { ENABLED = "Enabled", DISABLED = "Disabled" } }
open_enum! { ConnectionNotificationType { TOPIC = "Topic" } }
open_enum! { ConnectivityType { PRIVATE = "private", PUBLIC = "public" } }
open_enum! { ContainerFormat { OVA = "ova" } }
open_enum! { ConversionTaskState {
    ACTIVE = "active", CANCELLING = "cancelling", CANCELLED = "cancelled", COMPLETED = "completed",
} }
open_enum! { CopyTagsFromSource { VOLUME = "volume" } }
open_enum! { CpuManufacturer {
    INTEL = "intel", AMD = "amd", AMAZON_WEB_SERVICES = "amazon-web-services", APPLE = "apple",
} }
open_enum! { CurrencyCodeValues { USD = "USD" } }
open_enum! { DatafeedSubscriptionState { ACTIVE = "Active", INACTIVE = "Inactive" } }
open_enum! { DefaultHttpTokensEnforcedState {
    DISABLED = "disabled", ENABLED = "enabled", NO_PREFERENCE = "no-preference",
} }
open_enum! { DefaultInstanceMetadataEndpointState {
    DISABLED = "disabled", ENABLED = "enabled", NO_PREFERENCE = "no-preference",
} }
open_enum! { DefaultInstanceMetadataTagsState {
    DISABLED = "disabled", ENABLED = "enabled", NO_PREFERENCE = "no-preference",
} }
open_enum! { DefaultRouteTableAssociationValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { DefaultRouteTablePropagationValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { DefaultTargetCapacityType {
    SPOT = "spot", ON_DEMAND = "on-demand", CAPACITY_BLOCK = "capacity-block", RESERVED_CAPACITY = "reserved-capacity",
} }
open_enum! { DeleteFleetErrorCode {
    FLEET_ID_DOES_NOT_EXIST = "fleetIdDoesNotExist", FLEET_ID_MALFORMED = "fleetIdMalformed",
    FLEET_NOT_IN_DELETABLE_STATE = "fleetNotInDeletableState", UNEXPECTED_ERROR = "unexpectedError",
} }
open_enum! { DeleteQueuedReservedInstancesErrorCode {
    RESERVED_INSTANCES_ID_INVALID = "reserved-instances-id-invalid",
    RESERVED_INSTANCES_NOT_IN_QUEUED_STATE = "reserved-instances-not-in-queued-state",
    UNEXPECTED_ERROR = "unexpected-error",
} }
open_enum! { DestinationFileFormat { PLAIN_TEXT = "plain-text", PARQUET = "parquet" } }
open_enum! { DeviceTrustProviderType { JAMF = "jamf", CROWDSTRIKE = "crowdstrike", JUMPCLOUD = "jumpcloud" } }
open_enum! { DeviceType { EBS = "ebs", INSTANCE_STORE = "instance-store" } }
open_enum! { DiskImageFormat { VMDK = "VMDK", RAW = "RAW", VHD = "VHD" } }
open_enum! { DiskType { HDD = "hdd", SSD = "ssd" } }
open_enum! { DnsNameState { PENDING_VERIFICATION = "pendingVerification", VERIFIED = "verified", FAILED = "failed" } }
open_enum! { DnsRecordIpType {
    IPV4 = "ipv4", DUALSTACK = "dualstack", IPV6 = "ipv6", SERVICE_DEFINED = "service-defined",
} }
open_enum! { DnsSupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { DomainType { VPC = "vpc", STANDARD = "standard" } }
open_enum! { DynamicRoutingValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { EbsEncryptionSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported" } }
open_enum! { EbsNvmeSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported", REQUIRED = "required" } }
open_enum! { EbsOptimizedSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported", DEFAULT = "default" } }
open_enum! { Ec2InstanceConnectEndpointState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
    UPDATE_IN_PROGRESS = "update-in-progress", UPDATE_COMPLETE = "update-complete", UPDATE_FAILED = "update-failed",
} }
open_enum! { Ec2Protocol { TCP = "tcp", UDP = "udp" } }
open_enum! { EkPubKeyFormat { DER = "der", TPMT = "tpmt" } }
open_enum! { EkPubKeyType { RSA_2048 = "rsa-2048", ECC_SEC_P384 = "ecc-sec-p384" } }
open_enum! { ElasticGpuState { ATTACHED = "ATTACHED" } }
open_enum! { ElasticGpuStatus { OK = "OK", IMPAIRED = "IMPAIRED" } }
open_enum! { EnaSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported", REQUIRED = "required" } }
open_enum! { EncryptionStateValue {
    ENABLING = "enabling", ENABLED = "enabled", DISABLING = "disabling", DISABLED = "disabled",
} }
open_enum! { EncryptionSupportOptionValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { EndDateType { UNLIMITED = "unlimited", LIMITED = "limited" } }
open_enum! { EndpointIpAddressType { IPV4 = "ipv4", IPV6 = "ipv6", DUAL_STACK = "dual-stack" } }
open_enum! { EphemeralNvmeSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported", REQUIRED = "required" } }
open_enum! { EventCode {
    INSTANCE_REBOOT = "instance-reboot", SYSTEM_REBOOT = "system-reboot", SYSTEM_MAINTENANCE = "system-maintenance",
    INSTANCE_RETIREMENT = "instance-retirement", INSTANCE_STOP = "instance-stop",
} }
open_enum! { EventType {
    INSTANCE_CHANGE = "instanceChange", FLEET_REQUEST_CHANGE = "fleetRequestChange", ERROR = "error",
    INFORMATION = "information",
} }
open_enum! { ExcessCapacityTerminationPolicy { NO_TERMINATION = "noTermination", DEFAULT = "default" } }
open_enum! { ExportEnvironment { CITRIX = "citrix", VMWARE = "vmware", MICROSOFT = "microsoft" } }
open_enum! { ExportTaskState {
    ACTIVE = "active", CANCELLING = "cancelling", CANCELLED = "cancelled", COMPLETED = "completed",
} }
open_enum! { FastLaunchResourceType { SNAPSHOT = "snapshot" } }
open_enum! { FastLaunchStateCode {
    ENABLING = "enabling", ENABLING_FAILED = "enabling-failed", ENABLED = "enabled", ENABLED_FAILED = "enabled-failed",
    DISABLING = "disabling", DISABLING_FAILED = "disabling-failed",
} }
open_enum! { FastSnapshotRestoreStateCode {
    ENABLING = "enabling", OPTIMIZING = "optimizing", ENABLED = "enabled", DISABLING = "disabling",
    DISABLED = "disabled",
} }
open_enum! { FilterByDimension {
    RESOURCE_REGION = "resource-region", AVAILABILITY_ZONE_ID = "availability-zone-id", ACCOUNT_ID = "account-id",
    ACCOUNT_NAME = "account-name", INSTANCE_FAMILY = "instance-family", INSTANCE_TYPE = "instance-type",
    INSTANCE_PLATFORM = "instance-platform", RESERVATION_ARN = "reservation-arn", RESERVATION_ID = "reservation-id",
    RESERVATION_TYPE = "reservation-type", RESERVATION_CREATE_TIMESTAMP = "reservation-create-timestamp",
    RESERVATION_START_TIMESTAMP = "reservation-start-timestamp",
    RESERVATION_END_TIMESTAMP = "reservation-end-timestamp", RESERVATION_END_DATE_TYPE = "reservation-end-date-type",
    TENANCY = "tenancy", RESERVATION_STATE = "reservation-state",
    RESERVATION_INSTANCE_MATCH_CRITERIA = "reservation-instance-match-criteria",
    RESERVATION_UNUSED_FINANCIAL_OWNER = "reservation-unused-financial-owner",
} }
open_enum! { FindingsFound { TRUE = "true", FALSE = "false", UNKNOWN = "unknown" } }
open_enum! { FleetActivityStatus {
    ERROR = "error", PENDING_FULFILLMENT = "pending_fulfillment", PENDING_TERMINATION = "pending_termination",
    FULFILLED = "fulfilled",
} }
open_enum! { FleetCapacityReservationTenancy { DEFAULT = "default" } }
open_enum! { FleetCapacityReservationUsageStrategy {
    USE_CAPACITY_RESERVATIONS_FIRST = "use-capacity-reservations-first",
} }
open_enum! { FleetEventType {
    INSTANCE_CHANGE = "instance-change", FLEET_CHANGE = "fleet-change", SERVICE_ERROR = "service-error",
} }
open_enum! { FleetExcessCapacityTerminationPolicy { NO_TERMINATION = "no-termination", TERMINATION = "termination" } }
open_enum! { FleetHttpTokensState { OPTIONAL = "optional", REQUIRED = "required" } }
open_enum! { FleetInstanceMatchCriteria { OPEN = "open" } }
open_enum! { FleetInstanceMetadataEndpointState { DISABLED = "disabled", ENABLED = "enabled" } }
open_enum! { FleetOnDemandAllocationStrategy { LOWEST_PRICE = "lowest-price", PRIORITIZED = "prioritized" } }
open_enum! { FleetReplacementStrategy { LAUNCH = "launch", LAUNCH_BEFORE_TERMINATE = "launch-before-terminate" } }
open_enum! { FleetReservationType {
    ON_DEMAND_CAPACITY_RESERVATION = "on-demand-capacity-reservation", CAPACITY_BLOCK = "capacity-block",
    INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation",
} }
open_enum! { FleetStateCode {
    SUBMITTED = "submitted", ACTIVE = "active", DELETED = "deleted", FAILED = "failed",
    DELETED_RUNNING = "deleted_running", DELETED_TERMINATING = "deleted_terminating", MODIFYING = "modifying",
} }
open_enum! { FleetType { REQUEST = "request", MAINTAIN = "maintain", INSTANT = "instant" } }
open_enum! { FlexCostAllocationAssociationMode { DIRECT = "direct", SCOPE = "scope" } }
open_enum! { FlexCostAllocationCostDimension { DATA_TRANSFER = "data-transfer", DATA_PROCESSING = "data-processing" } }
open_enum! { FlexCostAllocationNetworkResourceScopeType { ACCOUNT = "account", VPC = "vpc", SUBNET = "subnet" } }
open_enum! { FlexCostAllocationNetworkResourceType { NATGW = "natgw", PCX = "pcx", EC2 = "ec2" } }
open_enum! { FlexCostAllocationReportingGranularity {
    ENI = "eni", EC2 = "ec2", SUBNET = "subnet", VPC = "vpc", ACCOUNT = "account", PEERING_ID = "peering-id",
    CIDR = "cidr",
} }
open_enum! { FlexibleEnaQueuesSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported" } }
open_enum! { FlowLogsResourceType {
    VPC = "VPC", SUBNET = "Subnet", NETWORK_INTERFACE = "NetworkInterface", TRANSIT_GATEWAY = "TransitGateway",
    TRANSIT_GATEWAY_ATTACHMENT = "TransitGatewayAttachment", REGIONAL_NAT_GATEWAY = "RegionalNatGateway",
    CORE_NETWORK = "CoreNetwork", CORE_NETWORK_EDGE = "CoreNetworkEdge",
    CORE_NETWORK_ATTACHMENT = "CoreNetworkAttachment",
} }
open_enum! { FpgaImageAttributeName {
    DESCRIPTION = "description", NAME = "name", LOAD_PERMISSION = "loadPermission", PRODUCT_CODES = "productCodes",
} }
open_enum! { FpgaImageStateCode {
    PENDING = "pending", FAILED = "failed", AVAILABLE = "available", UNAVAILABLE = "unavailable",
} }
open_enum! { GatewayAssociationState {
    ASSOCIATED = "associated", NOT_ASSOCIATED = "not-associated", ASSOCIATING = "associating",
    DISASSOCIATING = "disassociating",
} }
open_enum! { GatewayType { IPSEC_1 = "ipsec.1" } }
open_enum! { GroupBy {
    RESOURCE_REGION = "resource-region", AVAILABILITY_ZONE_ID = "availability-zone-id", ACCOUNT_ID = "account-id",
    ACCOUNT_NAME = "account-name", INSTANCE_FAMILY = "instance-family", INSTANCE_TYPE = "instance-type",
    INSTANCE_PLATFORM = "instance-platform", RESERVATION_ARN = "reservation-arn", RESERVATION_ID = "reservation-id",
    RESERVATION_TYPE = "reservation-type", RESERVATION_CREATE_TIMESTAMP = "reservation-create-timestamp",
    RESERVATION_START_TIMESTAMP = "reservation-start-timestamp",
    RESERVATION_END_TIMESTAMP = "reservation-end-timestamp", RESERVATION_END_DATE_TYPE = "reservation-end-date-type",
    TENANCY = "tenancy", RESERVATION_STATE = "reservation-state",
    RESERVATION_INSTANCE_MATCH_CRITERIA = "reservation-instance-match-criteria",
    RESERVATION_UNUSED_FINANCIAL_OWNER = "reservation-unused-financial-owner",
} }
open_enum! { HaStatus { PROCESSING = "processing", ACTIVE = "active", STANDBY = "standby", INVALID = "invalid" } }
open_enum! { HostMaintenance { ON = "on", OFF = "off" } }
open_enum! { HostRecovery { ON = "on", OFF = "off" } }
open_enum! { HostTenancy { DEFAULT = "default", DEDICATED = "dedicated", HOST = "host" } }
open_enum! { HostnameType { IP_NAME = "ip-name", RESOURCE_NAME = "resource-name" } }
open_enum! { HttpTokensEnforcedState { DISABLED = "disabled", ENABLED = "enabled" } }
open_enum! { HttpTokensState { OPTIONAL = "optional", REQUIRED = "required" } }
open_enum! { HypervisorType { OVM = "ovm", XEN = "xen" } }
open_enum! { IamInstanceProfileAssociationState {
    ASSOCIATING = "associating", ASSOCIATED = "associated", DISASSOCIATING = "disassociating",
    DISASSOCIATED = "disassociated",
} }
open_enum! { Igmpv2SupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { ImageAttributeName {
    DESCRIPTION = "description", KERNEL = "kernel", RAMDISK = "ramdisk", LAUNCH_PERMISSION = "launchPermission",
    PRODUCT_CODES = "productCodes", BLOCK_DEVICE_MAPPING = "blockDeviceMapping", SRIOV_NET_SUPPORT = "sriovNetSupport",
    BOOT_MODE = "bootMode", TPM_SUPPORT = "tpmSupport", UEFI_DATA = "uefiData",
    LAST_LAUNCHED_TIME = "lastLaunchedTime", IMDS_SUPPORT = "imdsSupport",
    DEREGISTRATION_PROTECTION = "deregistrationProtection",
} }
open_enum! { ImageBlockPublicAccessDisabledState { UNBLOCKED = "unblocked" } }
open_enum! { ImageBlockPublicAccessEnabledState { BLOCK_NEW_SHARING = "block-new-sharing" } }
open_enum! { ImageReferenceOptionName { STATE_NAME = "state-name", VERSION_DEPTH = "version-depth" } }
open_enum! { ImageReferenceResourceType {
    EC2_INSTANCE = "ec2:Instance", EC2_LAUNCH_TEMPLATE = "ec2:LaunchTemplate", SSM_PARAMETER = "ssm:Parameter",
    IMAGEBUILDER_IMAGE_RECIPE = "imagebuilder:ImageRecipe",
    IMAGEBUILDER_CONTAINER_RECIPE = "imagebuilder:ContainerRecipe",
} }
open_enum! { ImageState {
    PENDING = "pending", AVAILABLE = "available", INVALID = "invalid", DEREGISTERED = "deregistered",
    TRANSIENT = "transient", FAILED = "failed", ERROR = "error", DISABLED = "disabled",
} }
open_enum! { ImageTypeValues { MACHINE = "machine", KERNEL = "kernel", RAMDISK = "ramdisk" } }
open_enum! { ImdsSupportValues { V2_0 = "v2.0" } }
open_enum! { IngestionStatus {
    INITIAL_INGESTION_IN_PROGRESS = "initial-ingestion-in-progress", INGESTION_COMPLETE = "ingestion-complete",
    INGESTION_FAILED = "ingestion-failed",
} }
open_enum! { InitializationType {
    DEFAULT = "default", PROVISIONED_RATE = "provisioned-rate", VOLUME_COPY = "volume-copy",
} }
open_enum! { InstanceAttributeName {
    INSTANCE_TYPE = "instanceType", KERNEL = "kernel", RAMDISK = "ramdisk", USER_DATA = "userData",
    DISABLE_API_TERMINATION = "disableApiTermination",
    INSTANCE_INITIATED_SHUTDOWN_BEHAVIOR = "instanceInitiatedShutdownBehavior", ROOT_DEVICE_NAME = "rootDeviceName",
    BLOCK_DEVICE_MAPPING = "blockDeviceMapping", PRODUCT_CODES = "productCodes", SOURCE_DEST_CHECK = "sourceDestCheck",
    GROUP_SET = "groupSet", EBS_OPTIMIZED = "ebsOptimized", SRIOV_NET_SUPPORT = "sriovNetSupport",
    ENA_SUPPORT = "enaSupport", ENCLAVE_OPTIONS = "enclaveOptions", DISABLE_API_STOP = "disableApiStop",
} }
open_enum! { InstanceAutoRecoveryState { DISABLED = "disabled", DEFAULT = "default" } }
open_enum! { InstanceBandwidthWeighting { DEFAULT = "default", VPC_1 = "vpc-1", EBS_1 = "ebs-1" } }
open_enum! { InstanceBootModeValues { LEGACY_BIOS = "legacy-bios", UEFI = "uefi" } }
open_enum! { InstanceEventWindowState {
    CREATING = "creating", DELETING = "deleting", ACTIVE = "active", DELETED = "deleted",
} }
open_enum! { InstanceGeneration { CURRENT = "current", PREVIOUS = "previous" } }
open_enum! { InstanceHealthStatus { HEALTHY = "healthy", UNHEALTHY = "unhealthy" } }
open_enum! { InstanceInterruptionBehavior { HIBERNATE = "hibernate", STOP = "stop", TERMINATE = "terminate" } }
open_enum! { InstanceLifecycle {
    SPOT = "spot", ON_DEMAND = "on-demand", INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation",
    CAPACITY_BLOCK = "capacity-block",
} }
open_enum! { InstanceLifecycleType {
    SPOT = "spot", SCHEDULED = "scheduled", CAPACITY_BLOCK = "capacity-block",
    INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation",
} }
open_enum! { InstanceMatchCriteria { OPEN = "open", TARGETED = "targeted" } }
open_enum! { InstanceMetadataEndpointState { DISABLED = "disabled", ENABLED = "enabled" } }
open_enum! { InstanceMetadataOptionsState { PENDING = "pending", APPLIED = "applied" } }
open_enum! { InstanceMetadataProtocolState { DISABLED = "disabled", ENABLED = "enabled" } }
open_enum! { InstanceMetadataTagsState { DISABLED = "disabled", ENABLED = "enabled" } }
open_enum! { InstanceRebootMigrationState { DISABLED = "disabled", DEFAULT = "default" } }
open_enum! { InstanceStateName {
    PENDING = "pending", RUNNING = "running", SHUTTING_DOWN = "shutting-down", TERMINATED = "terminated",
    STOPPING = "stopping", STOPPED = "stopped",
} }
open_enum! { InstanceStorageEncryptionSupport { UNSUPPORTED = "unsupported", REQUIRED = "required" } }
open_enum! { InstanceType {
    A1_MEDIUM = "a1.medium", A1_LARGE = "a1.large", A1_XLARGE = "a1.xlarge", A1_2XLARGE = "a1.2xlarge",
    A1_4XLARGE = "a1.4xlarge", A1_METAL = "a1.metal", C1_MEDIUM = "c1.medium", C1_XLARGE = "c1.xlarge",
    C3_LARGE = "c3.large", C3_XLARGE = "c3.xlarge", C3_2XLARGE = "c3.2xlarge", C3_4XLARGE = "c3.4xlarge",
    C3_8XLARGE = "c3.8xlarge", C4_LARGE = "c4.large", C4_XLARGE = "c4.xlarge", C4_2XLARGE = "c4.2xlarge",
    C4_4XLARGE = "c4.4xlarge", C4_8XLARGE = "c4.8xlarge", C5_LARGE = "c5.large", C5_XLARGE = "c5.xlarge",
    C5_2XLARGE = "c5.2xlarge", C5_4XLARGE = "c5.4xlarge", C5_9XLARGE = "c5.9xlarge", C5_12XLARGE = "c5.12xlarge",
    C5_18XLARGE = "c5.18xlarge", C5_24XLARGE = "c5.24xlarge", C5_METAL = "c5.metal", C5A_LARGE = "c5a.large",
    C5A_XLARGE = "c5a.xlarge", C5A_2XLARGE = "c5a.2xlarge", C5A_4XLARGE = "c5a.4xlarge", C5A_8XLARGE = "c5a.8xlarge",
    C5A_12XLARGE = "c5a.12xlarge", C5A_16XLARGE = "c5a.16xlarge", C5A_24XLARGE = "c5a.24xlarge",
    C5AD_LARGE = "c5ad.large", C5AD_XLARGE = "c5ad.xlarge", C5AD_2XLARGE = "c5ad.2xlarge",
    C5AD_4XLARGE = "c5ad.4xlarge", C5AD_8XLARGE = "c5ad.8xlarge", C5AD_12XLARGE = "c5ad.12xlarge",
    C5AD_16XLARGE = "c5ad.16xlarge", C5AD_24XLARGE = "c5ad.24xlarge", C5D_LARGE = "c5d.large",
    C5D_XLARGE = "c5d.xlarge", C5D_2XLARGE = "c5d.2xlarge", C5D_4XLARGE = "c5d.4xlarge", C5D_9XLARGE = "c5d.9xlarge",
    C5D_12XLARGE = "c5d.12xlarge", C5D_18XLARGE = "c5d.18xlarge", C5D_24XLARGE = "c5d.24xlarge",
    C5D_METAL = "c5d.metal", C5N_LARGE = "c5n.large", C5N_XLARGE = "c5n.xlarge", C5N_2XLARGE = "c5n.2xlarge",
    C5N_4XLARGE = "c5n.4xlarge", C5N_9XLARGE = "c5n.9xlarge", C5N_18XLARGE = "c5n.18xlarge", C5N_METAL = "c5n.metal",
    C6G_MEDIUM = "c6g.medium", C6G_LARGE = "c6g.large", C6G_XLARGE = "c6g.xlarge", C6G_2XLARGE = "c6g.2xlarge",
    C6G_4XLARGE = "c6g.4xlarge", C6G_8XLARGE = "c6g.8xlarge", C6G_12XLARGE = "c6g.12xlarge",
    C6G_16XLARGE = "c6g.16xlarge", C6G_METAL = "c6g.metal", C6GD_MEDIUM = "c6gd.medium", C6GD_LARGE = "c6gd.large",
    C6GD_XLARGE = "c6gd.xlarge", C6GD_2XLARGE = "c6gd.2xlarge", C6GD_4XLARGE = "c6gd.4xlarge",
    C6GD_8XLARGE = "c6gd.8xlarge", C6GD_12XLARGE = "c6gd.12xlarge", C6GD_16XLARGE = "c6gd.16xlarge",
    C6GD_METAL = "c6gd.metal", C6GN_MEDIUM = "c6gn.medium", C6GN_LARGE = "c6gn.large", C6GN_XLARGE = "c6gn.xlarge",
    C6GN_2XLARGE = "c6gn.2xlarge", C6GN_4XLARGE = "c6gn.4xlarge", C6GN_8XLARGE = "c6gn.8xlarge",
    C6GN_12XLARGE = "c6gn.12xlarge", C6GN_16XLARGE = "c6gn.16xlarge", C6I_LARGE = "c6i.large",
    C6I_XLARGE = "c6i.xlarge", C6I_2XLARGE = "c6i.2xlarge", C6I_4XLARGE = "c6i.4xlarge", C6I_8XLARGE = "c6i.8xlarge",
    C6I_12XLARGE = "c6i.12xlarge", C6I_16XLARGE = "c6i.16xlarge", C6I_24XLARGE = "c6i.24xlarge",
    C6I_32XLARGE = "c6i.32xlarge", C6I_METAL = "c6i.metal", CC1_4XLARGE = "cc1.4xlarge", CC2_8XLARGE = "cc2.8xlarge",
    CG1_4XLARGE = "cg1.4xlarge", CR1_8XLARGE = "cr1.8xlarge", D2_XLARGE = "d2.xlarge", D2_2XLARGE = "d2.2xlarge",
    D2_4XLARGE = "d2.4xlarge", D2_8XLARGE = "d2.8xlarge", D3_XLARGE = "d3.xlarge", D3_2XLARGE = "d3.2xlarge",
    D3_4XLARGE = "d3.4xlarge", D3_8XLARGE = "d3.8xlarge", D3EN_XLARGE = "d3en.xlarge", D3EN_2XLARGE = "d3en.2xlarge",
    D3EN_4XLARGE = "d3en.4xlarge", D3EN_6XLARGE = "d3en.6xlarge", D3EN_8XLARGE = "d3en.8xlarge",
    D3EN_12XLARGE = "d3en.12xlarge", DL1_24XLARGE = "dl1.24xlarge", F1_2XLARGE = "f1.2xlarge",
    F1_4XLARGE = "f1.4xlarge", F1_16XLARGE = "f1.16xlarge", G2_2XLARGE = "g2.2xlarge", G2_8XLARGE = "g2.8xlarge",
    G3_4XLARGE = "g3.4xlarge", G3_8XLARGE = "g3.8xlarge", G3_16XLARGE = "g3.16xlarge", G3S_XLARGE = "g3s.xlarge",
    G4AD_XLARGE = "g4ad.xlarge", G4AD_2XLARGE = "g4ad.2xlarge", G4AD_4XLARGE = "g4ad.4xlarge",
    G4AD_8XLARGE = "g4ad.8xlarge", G4AD_16XLARGE = "g4ad.16xlarge", G4DN_XLARGE = "g4dn.xlarge",
    G4DN_2XLARGE = "g4dn.2xlarge", G4DN_4XLARGE = "g4dn.4xlarge", G4DN_8XLARGE = "g4dn.8xlarge",
    G4DN_12XLARGE = "g4dn.12xlarge", G4DN_16XLARGE = "g4dn.16xlarge", G4DN_METAL = "g4dn.metal",
    G5_XLARGE = "g5.xlarge", G5_2XLARGE = "g5.2xlarge", G5_4XLARGE = "g5.4xlarge", G5_8XLARGE = "g5.8xlarge",
    G5_12XLARGE = "g5.12xlarge", G5_16XLARGE = "g5.16xlarge", G5_24XLARGE = "g5.24xlarge", G5_48XLARGE = "g5.48xlarge",
    G5G_XLARGE = "g5g.xlarge", G5G_2XLARGE = "g5g.2xlarge", G5G_4XLARGE = "g5g.4xlarge", G5G_8XLARGE = "g5g.8xlarge",
    G5G_16XLARGE = "g5g.16xlarge", G5G_METAL = "g5g.metal", HI1_4XLARGE = "hi1.4xlarge",
    HPC6A_48XLARGE = "hpc6a.48xlarge", HS1_8XLARGE = "hs1.8xlarge", H1_2XLARGE = "h1.2xlarge",
    H1_4XLARGE = "h1.4xlarge", H1_8XLARGE = "h1.8xlarge", H1_16XLARGE = "h1.16xlarge", I2_XLARGE = "i2.xlarge",
    I2_2XLARGE = "i2.2xlarge", I2_4XLARGE = "i2.4xlarge", I2_8XLARGE = "i2.8xlarge", I3_LARGE = "i3.large",
    I3_XLARGE = "i3.xlarge", I3_2XLARGE = "i3.2xlarge", I3_4XLARGE = "i3.4xlarge", I3_8XLARGE = "i3.8xlarge",
    I3_16XLARGE = "i3.16xlarge", I3_METAL = "i3.metal", I3EN_LARGE = "i3en.large", I3EN_XLARGE = "i3en.xlarge",
    I3EN_2XLARGE = "i3en.2xlarge", I3EN_3XLARGE = "i3en.3xlarge", I3EN_6XLARGE = "i3en.6xlarge",
    I3EN_12XLARGE = "i3en.12xlarge", I3EN_24XLARGE = "i3en.24xlarge", I3EN_METAL = "i3en.metal",
    IM4GN_LARGE = "im4gn.large", IM4GN_XLARGE = "im4gn.xlarge", IM4GN_2XLARGE = "im4gn.2xlarge",
    IM4GN_4XLARGE = "im4gn.4xlarge", IM4GN_8XLARGE = "im4gn.8xlarge", IM4GN_16XLARGE = "im4gn.16xlarge",
    INF1_XLARGE = "inf1.xlarge", INF1_2XLARGE = "inf1.2xlarge", INF1_6XLARGE = "inf1.6xlarge",
    INF1_24XLARGE = "inf1.24xlarge", IS4GEN_MEDIUM = "is4gen.medium", IS4GEN_LARGE = "is4gen.large",
    IS4GEN_XLARGE = "is4gen.xlarge", IS4GEN_2XLARGE = "is4gen.2xlarge", IS4GEN_4XLARGE = "is4gen.4xlarge",
    IS4GEN_8XLARGE = "is4gen.8xlarge", M1_SMALL = "m1.small", M1_MEDIUM = "m1.medium", M1_LARGE = "m1.large",
    M1_XLARGE = "m1.xlarge", M2_XLARGE = "m2.xlarge", M2_2XLARGE = "m2.2xlarge", M2_4XLARGE = "m2.4xlarge",
    M3_MEDIUM = "m3.medium", M3_LARGE = "m3.large", M3_XLARGE = "m3.xlarge", M3_2XLARGE = "m3.2xlarge",
    M4_LARGE = "m4.large", M4_XLARGE = "m4.xlarge", M4_2XLARGE = "m4.2xlarge", M4_4XLARGE = "m4.4xlarge",
    M4_10XLARGE = "m4.10xlarge", M4_16XLARGE = "m4.16xlarge", M5_LARGE = "m5.large", M5_XLARGE = "m5.xlarge",
    M5_2XLARGE = "m5.2xlarge", M5_4XLARGE = "m5.4xlarge", M5_8XLARGE = "m5.8xlarge", M5_12XLARGE = "m5.12xlarge",
    M5_16XLARGE = "m5.16xlarge", M5_24XLARGE = "m5.24xlarge", M5_METAL = "m5.metal", M5A_LARGE = "m5a.large",
    M5A_XLARGE = "m5a.xlarge", M5A_2XLARGE = "m5a.2xlarge", M5A_4XLARGE = "m5a.4xlarge", M5A_8XLARGE = "m5a.8xlarge",
    M5A_12XLARGE = "m5a.12xlarge", M5A_16XLARGE = "m5a.16xlarge", M5A_24XLARGE = "m5a.24xlarge",
    M5AD_LARGE = "m5ad.large", M5AD_XLARGE = "m5ad.xlarge", M5AD_2XLARGE = "m5ad.2xlarge",
    M5AD_4XLARGE = "m5ad.4xlarge", M5AD_8XLARGE = "m5ad.8xlarge", M5AD_12XLARGE = "m5ad.12xlarge",
    M5AD_16XLARGE = "m5ad.16xlarge", M5AD_24XLARGE = "m5ad.24xlarge", M5D_LARGE = "m5d.large",
    M5D_XLARGE = "m5d.xlarge", M5D_2XLARGE = "m5d.2xlarge", M5D_4XLARGE = "m5d.4xlarge", M5D_8XLARGE = "m5d.8xlarge",
    M5D_12XLARGE = "m5d.12xlarge", M5D_16XLARGE = "m5d.16xlarge", M5D_24XLARGE = "m5d.24xlarge",
    M5D_METAL = "m5d.metal", M5DN_LARGE = "m5dn.large", M5DN_XLARGE = "m5dn.xlarge", M5DN_2XLARGE = "m5dn.2xlarge",
    M5DN_4XLARGE = "m5dn.4xlarge", M5DN_8XLARGE = "m5dn.8xlarge", M5DN_12XLARGE = "m5dn.12xlarge",
    M5DN_16XLARGE = "m5dn.16xlarge", M5DN_24XLARGE = "m5dn.24xlarge", M5DN_METAL = "m5dn.metal",
    M5N_LARGE = "m5n.large", M5N_XLARGE = "m5n.xlarge", M5N_2XLARGE = "m5n.2xlarge", M5N_4XLARGE = "m5n.4xlarge",
    M5N_8XLARGE = "m5n.8xlarge", M5N_12XLARGE = "m5n.12xlarge", M5N_16XLARGE = "m5n.16xlarge",
    M5N_24XLARGE = "m5n.24xlarge", M5N_METAL = "m5n.metal", M5ZN_LARGE = "m5zn.large", M5ZN_XLARGE = "m5zn.xlarge",
    M5ZN_2XLARGE = "m5zn.2xlarge", M5ZN_3XLARGE = "m5zn.3xlarge", M5ZN_6XLARGE = "m5zn.6xlarge",
    M5ZN_12XLARGE = "m5zn.12xlarge", M5ZN_METAL = "m5zn.metal", M6A_LARGE = "m6a.large", M6A_XLARGE = "m6a.xlarge",
    M6A_2XLARGE = "m6a.2xlarge", M6A_4XLARGE = "m6a.4xlarge", M6A_8XLARGE = "m6a.8xlarge",
    M6A_12XLARGE = "m6a.12xlarge", M6A_16XLARGE = "m6a.16xlarge", M6A_24XLARGE = "m6a.24xlarge",
    M6A_32XLARGE = "m6a.32xlarge", M6A_48XLARGE = "m6a.48xlarge", M6G_METAL = "m6g.metal", M6G_MEDIUM = "m6g.medium",
    M6G_LARGE = "m6g.large", M6G_XLARGE = "m6g.xlarge", M6G_2XLARGE = "m6g.2xlarge", M6G_4XLARGE = "m6g.4xlarge",
    M6G_8XLARGE = "m6g.8xlarge", M6G_12XLARGE = "m6g.12xlarge", M6G_16XLARGE = "m6g.16xlarge",
    M6GD_METAL = "m6gd.metal", M6GD_MEDIUM = "m6gd.medium", M6GD_LARGE = "m6gd.large", M6GD_XLARGE = "m6gd.xlarge",
    M6GD_2XLARGE = "m6gd.2xlarge", M6GD_4XLARGE = "m6gd.4xlarge", M6GD_8XLARGE = "m6gd.8xlarge",
    M6GD_12XLARGE = "m6gd.12xlarge", M6GD_16XLARGE = "m6gd.16xlarge", M6I_LARGE = "m6i.large",
    M6I_XLARGE = "m6i.xlarge", M6I_2XLARGE = "m6i.2xlarge", M6I_4XLARGE = "m6i.4xlarge", M6I_8XLARGE = "m6i.8xlarge",
    M6I_12XLARGE = "m6i.12xlarge", M6I_16XLARGE = "m6i.16xlarge", M6I_24XLARGE = "m6i.24xlarge",
    M6I_32XLARGE = "m6i.32xlarge", M6I_METAL = "m6i.metal", MAC1_METAL = "mac1.metal", P2_XLARGE = "p2.xlarge",
    P2_8XLARGE = "p2.8xlarge", P2_16XLARGE = "p2.16xlarge", P3_2XLARGE = "p3.2xlarge", P3_8XLARGE = "p3.8xlarge",
    P3_16XLARGE = "p3.16xlarge", P3DN_24XLARGE = "p3dn.24xlarge", P4D_24XLARGE = "p4d.24xlarge", R3_LARGE = "r3.large",
    R3_XLARGE = "r3.xlarge", R3_2XLARGE = "r3.2xlarge", R3_4XLARGE = "r3.4xlarge", R3_8XLARGE = "r3.8xlarge",
    R4_LARGE = "r4.large", R4_XLARGE = "r4.xlarge", R4_2XLARGE = "r4.2xlarge", R4_4XLARGE = "r4.4xlarge",
    R4_8XLARGE = "r4.8xlarge", R4_16XLARGE = "r4.16xlarge", R5_LARGE = "r5.large", R5_XLARGE = "r5.xlarge",
    R5_2XLARGE = "r5.2xlarge", R5_4XLARGE = "r5.4xlarge", R5_8XLARGE = "r5.8xlarge", R5_12XLARGE = "r5.12xlarge",
    R5_16XLARGE = "r5.16xlarge", R5_24XLARGE = "r5.24xlarge", R5_METAL = "r5.metal", R5A_LARGE = "r5a.large",
    R5A_XLARGE = "r5a.xlarge", R5A_2XLARGE = "r5a.2xlarge", R5A_4XLARGE = "r5a.4xlarge", R5A_8XLARGE = "r5a.8xlarge",
    R5A_12XLARGE = "r5a.12xlarge", R5A_16XLARGE = "r5a.16xlarge", R5A_24XLARGE = "r5a.24xlarge",
    R5AD_LARGE = "r5ad.large", R5AD_XLARGE = "r5ad.xlarge", R5AD_2XLARGE = "r5ad.2xlarge",
    R5AD_4XLARGE = "r5ad.4xlarge", R5AD_8XLARGE = "r5ad.8xlarge", R5AD_12XLARGE = "r5ad.12xlarge",
    R5AD_16XLARGE = "r5ad.16xlarge", R5AD_24XLARGE = "r5ad.24xlarge", R5B_LARGE = "r5b.large",
    R5B_XLARGE = "r5b.xlarge", R5B_2XLARGE = "r5b.2xlarge", R5B_4XLARGE = "r5b.4xlarge", R5B_8XLARGE = "r5b.8xlarge",
    R5B_12XLARGE = "r5b.12xlarge", R5B_16XLARGE = "r5b.16xlarge", R5B_24XLARGE = "r5b.24xlarge",
    R5B_METAL = "r5b.metal", R5D_LARGE = "r5d.large", R5D_XLARGE = "r5d.xlarge", R5D_2XLARGE = "r5d.2xlarge",
    R5D_4XLARGE = "r5d.4xlarge", R5D_8XLARGE = "r5d.8xlarge", R5D_12XLARGE = "r5d.12xlarge",
    R5D_16XLARGE = "r5d.16xlarge", R5D_24XLARGE = "r5d.24xlarge", R5D_METAL = "r5d.metal", R5DN_LARGE = "r5dn.large",
    R5DN_XLARGE = "r5dn.xlarge", R5DN_2XLARGE = "r5dn.2xlarge", R5DN_4XLARGE = "r5dn.4xlarge",
    R5DN_8XLARGE = "r5dn.8xlarge", R5DN_12XLARGE = "r5dn.12xlarge", R5DN_16XLARGE = "r5dn.16xlarge",
    R5DN_24XLARGE = "r5dn.24xlarge", R5DN_METAL = "r5dn.metal", R5N_LARGE = "r5n.large", R5N_XLARGE = "r5n.xlarge",
    R5N_2XLARGE = "r5n.2xlarge", R5N_4XLARGE = "r5n.4xlarge", R5N_8XLARGE = "r5n.8xlarge",
    R5N_12XLARGE = "r5n.12xlarge", R5N_16XLARGE = "r5n.16xlarge", R5N_24XLARGE = "r5n.24xlarge",
    R5N_METAL = "r5n.metal", R6G_MEDIUM = "r6g.medium", R6G_LARGE = "r6g.large", R6G_XLARGE = "r6g.xlarge",
    R6G_2XLARGE = "r6g.2xlarge", R6G_4XLARGE = "r6g.4xlarge", R6G_8XLARGE = "r6g.8xlarge",
    R6G_12XLARGE = "r6g.12xlarge", R6G_16XLARGE = "r6g.16xlarge", R6G_METAL = "r6g.metal", R6GD_MEDIUM = "r6gd.medium",
    R6GD_LARGE = "r6gd.large", R6GD_XLARGE = "r6gd.xlarge", R6GD_2XLARGE = "r6gd.2xlarge",
    R6GD_4XLARGE = "r6gd.4xlarge", R6GD_8XLARGE = "r6gd.8xlarge", R6GD_12XLARGE = "r6gd.12xlarge",
    R6GD_16XLARGE = "r6gd.16xlarge", R6GD_METAL = "r6gd.metal", R6I_LARGE = "r6i.large", R6I_XLARGE = "r6i.xlarge",
    R6I_2XLARGE = "r6i.2xlarge", R6I_4XLARGE = "r6i.4xlarge", R6I_8XLARGE = "r6i.8xlarge",
    R6I_12XLARGE = "r6i.12xlarge", R6I_16XLARGE = "r6i.16xlarge", R6I_24XLARGE = "r6i.24xlarge",
    R6I_32XLARGE = "r6i.32xlarge", R6I_METAL = "r6i.metal", T1_MICRO = "t1.micro", T2_NANO = "t2.nano",
    T2_MICRO = "t2.micro", T2_SMALL = "t2.small", T2_MEDIUM = "t2.medium", T2_LARGE = "t2.large",
    T2_XLARGE = "t2.xlarge", T2_2XLARGE = "t2.2xlarge", T3_NANO = "t3.nano", T3_MICRO = "t3.micro",
    T3_SMALL = "t3.small", T3_MEDIUM = "t3.medium", T3_LARGE = "t3.large", T3_XLARGE = "t3.xlarge",
    T3_2XLARGE = "t3.2xlarge", T3A_NANO = "t3a.nano", T3A_MICRO = "t3a.micro", T3A_SMALL = "t3a.small",
    T3A_MEDIUM = "t3a.medium", T3A_LARGE = "t3a.large", T3A_XLARGE = "t3a.xlarge", T3A_2XLARGE = "t3a.2xlarge",
    T4G_NANO = "t4g.nano", T4G_MICRO = "t4g.micro", T4G_SMALL = "t4g.small", T4G_MEDIUM = "t4g.medium",
    T4G_LARGE = "t4g.large", T4G_XLARGE = "t4g.xlarge", T4G_2XLARGE = "t4g.2xlarge",
    U_6TB1_56XLARGE = "u-6tb1.56xlarge", U_6TB1_112XLARGE = "u-6tb1.112xlarge", U_9TB1_112XLARGE = "u-9tb1.112xlarge",
    U_12TB1_112XLARGE = "u-12tb1.112xlarge", U_6TB1_METAL = "u-6tb1.metal", U_9TB1_METAL = "u-9tb1.metal",
    U_12TB1_METAL = "u-12tb1.metal", U_18TB1_METAL = "u-18tb1.metal", U_24TB1_METAL = "u-24tb1.metal",
    VT1_3XLARGE = "vt1.3xlarge", VT1_6XLARGE = "vt1.6xlarge", VT1_24XLARGE = "vt1.24xlarge",
    X1_16XLARGE = "x1.16xlarge", X1_32XLARGE = "x1.32xlarge", X1E_XLARGE = "x1e.xlarge", X1E_2XLARGE = "x1e.2xlarge",
    X1E_4XLARGE = "x1e.4xlarge", X1E_8XLARGE = "x1e.8xlarge", X1E_16XLARGE = "x1e.16xlarge",
    X1E_32XLARGE = "x1e.32xlarge", X2IEZN_2XLARGE = "x2iezn.2xlarge", X2IEZN_4XLARGE = "x2iezn.4xlarge",
    X2IEZN_6XLARGE = "x2iezn.6xlarge", X2IEZN_8XLARGE = "x2iezn.8xlarge", X2IEZN_12XLARGE = "x2iezn.12xlarge",
    X2IEZN_METAL = "x2iezn.metal", X2GD_MEDIUM = "x2gd.medium", X2GD_LARGE = "x2gd.large", X2GD_XLARGE = "x2gd.xlarge",
    X2GD_2XLARGE = "x2gd.2xlarge", X2GD_4XLARGE = "x2gd.4xlarge", X2GD_8XLARGE = "x2gd.8xlarge",
    X2GD_12XLARGE = "x2gd.12xlarge", X2GD_16XLARGE = "x2gd.16xlarge", X2GD_METAL = "x2gd.metal",
    Z1D_LARGE = "z1d.large", Z1D_XLARGE = "z1d.xlarge", Z1D_2XLARGE = "z1d.2xlarge", Z1D_3XLARGE = "z1d.3xlarge",
    Z1D_6XLARGE = "z1d.6xlarge", Z1D_12XLARGE = "z1d.12xlarge", Z1D_METAL = "z1d.metal",
    X2IDN_16XLARGE = "x2idn.16xlarge", X2IDN_24XLARGE = "x2idn.24xlarge", X2IDN_32XLARGE = "x2idn.32xlarge",
    X2IEDN_XLARGE = "x2iedn.xlarge", X2IEDN_2XLARGE = "x2iedn.2xlarge", X2IEDN_4XLARGE = "x2iedn.4xlarge",
    X2IEDN_8XLARGE = "x2iedn.8xlarge", X2IEDN_16XLARGE = "x2iedn.16xlarge", X2IEDN_24XLARGE = "x2iedn.24xlarge",
    X2IEDN_32XLARGE = "x2iedn.32xlarge", C6A_LARGE = "c6a.large", C6A_XLARGE = "c6a.xlarge",
    C6A_2XLARGE = "c6a.2xlarge", C6A_4XLARGE = "c6a.4xlarge", C6A_8XLARGE = "c6a.8xlarge",
    C6A_12XLARGE = "c6a.12xlarge", C6A_16XLARGE = "c6a.16xlarge", C6A_24XLARGE = "c6a.24xlarge",
    C6A_32XLARGE = "c6a.32xlarge", C6A_48XLARGE = "c6a.48xlarge", C6A_METAL = "c6a.metal", M6A_METAL = "m6a.metal",
    I4I_LARGE = "i4i.large", I4I_XLARGE = "i4i.xlarge", I4I_2XLARGE = "i4i.2xlarge", I4I_4XLARGE = "i4i.4xlarge",
    I4I_8XLARGE = "i4i.8xlarge", I4I_16XLARGE = "i4i.16xlarge", I4I_32XLARGE = "i4i.32xlarge", I4I_METAL = "i4i.metal",
    X2IDN_METAL = "x2idn.metal", X2IEDN_METAL = "x2iedn.metal", C7G_MEDIUM = "c7g.medium", C7G_LARGE = "c7g.large",
    C7G_XLARGE = "c7g.xlarge", C7G_2XLARGE = "c7g.2xlarge", C7G_4XLARGE = "c7g.4xlarge", C7G_8XLARGE = "c7g.8xlarge",
    C7G_12XLARGE = "c7g.12xlarge", C7G_16XLARGE = "c7g.16xlarge", MAC2_METAL = "mac2.metal", C6ID_LARGE = "c6id.large",
    C6ID_XLARGE = "c6id.xlarge", C6ID_2XLARGE = "c6id.2xlarge", C6ID_4XLARGE = "c6id.4xlarge",
    C6ID_8XLARGE = "c6id.8xlarge", C6ID_12XLARGE = "c6id.12xlarge", C6ID_16XLARGE = "c6id.16xlarge",
    C6ID_24XLARGE = "c6id.24xlarge", C6ID_32XLARGE = "c6id.32xlarge", C6ID_METAL = "c6id.metal",
    M6ID_LARGE = "m6id.large", M6ID_XLARGE = "m6id.xlarge", M6ID_2XLARGE = "m6id.2xlarge",
    M6ID_4XLARGE = "m6id.4xlarge", M6ID_8XLARGE = "m6id.8xlarge", M6ID_12XLARGE = "m6id.12xlarge",
    M6ID_16XLARGE = "m6id.16xlarge", M6ID_24XLARGE = "m6id.24xlarge", M6ID_32XLARGE = "m6id.32xlarge",
    M6ID_METAL = "m6id.metal", R6ID_LARGE = "r6id.large", R6ID_XLARGE = "r6id.xlarge", R6ID_2XLARGE = "r6id.2xlarge",
    R6ID_4XLARGE = "r6id.4xlarge", R6ID_8XLARGE = "r6id.8xlarge", R6ID_12XLARGE = "r6id.12xlarge",
    R6ID_16XLARGE = "r6id.16xlarge", R6ID_24XLARGE = "r6id.24xlarge", R6ID_32XLARGE = "r6id.32xlarge",
    R6ID_METAL = "r6id.metal", R6A_LARGE = "r6a.large", R6A_XLARGE = "r6a.xlarge", R6A_2XLARGE = "r6a.2xlarge",
    R6A_4XLARGE = "r6a.4xlarge", R6A_8XLARGE = "r6a.8xlarge", R6A_12XLARGE = "r6a.12xlarge",
    R6A_16XLARGE = "r6a.16xlarge", R6A_24XLARGE = "r6a.24xlarge", R6A_32XLARGE = "r6a.32xlarge",
    R6A_48XLARGE = "r6a.48xlarge", R6A_METAL = "r6a.metal", P4DE_24XLARGE = "p4de.24xlarge",
    U_3TB1_56XLARGE = "u-3tb1.56xlarge", U_18TB1_112XLARGE = "u-18tb1.112xlarge",
    U_24TB1_112XLARGE = "u-24tb1.112xlarge", TRN1_2XLARGE = "trn1.2xlarge", TRN1_32XLARGE = "trn1.32xlarge",
    HPC6ID_32XLARGE = "hpc6id.32xlarge", C6IN_LARGE = "c6in.large", C6IN_XLARGE = "c6in.xlarge",
    C6IN_2XLARGE = "c6in.2xlarge", C6IN_4XLARGE = "c6in.4xlarge", C6IN_8XLARGE = "c6in.8xlarge",
    C6IN_12XLARGE = "c6in.12xlarge", C6IN_16XLARGE = "c6in.16xlarge", C6IN_24XLARGE = "c6in.24xlarge",
    C6IN_32XLARGE = "c6in.32xlarge", M6IN_LARGE = "m6in.large", M6IN_XLARGE = "m6in.xlarge",
    M6IN_2XLARGE = "m6in.2xlarge", M6IN_4XLARGE = "m6in.4xlarge", M6IN_8XLARGE = "m6in.8xlarge",
    M6IN_12XLARGE = "m6in.12xlarge", M6IN_16XLARGE = "m6in.16xlarge", M6IN_24XLARGE = "m6in.24xlarge",
    M6IN_32XLARGE = "m6in.32xlarge", M6IDN_LARGE = "m6idn.large", M6IDN_XLARGE = "m6idn.xlarge",
    M6IDN_2XLARGE = "m6idn.2xlarge", M6IDN_4XLARGE = "m6idn.4xlarge", M6IDN_8XLARGE = "m6idn.8xlarge",
    M6IDN_12XLARGE = "m6idn.12xlarge", M6IDN_16XLARGE = "m6idn.16xlarge", M6IDN_24XLARGE = "m6idn.24xlarge",
    M6IDN_32XLARGE = "m6idn.32xlarge", R6IN_LARGE = "r6in.large", R6IN_XLARGE = "r6in.xlarge",
    R6IN_2XLARGE = "r6in.2xlarge", R6IN_4XLARGE = "r6in.4xlarge", R6IN_8XLARGE = "r6in.8xlarge",
    R6IN_12XLARGE = "r6in.12xlarge", R6IN_16XLARGE = "r6in.16xlarge", R6IN_24XLARGE = "r6in.24xlarge",
    R6IN_32XLARGE = "r6in.32xlarge", R6IDN_LARGE = "r6idn.large", R6IDN_XLARGE = "r6idn.xlarge",
    R6IDN_2XLARGE = "r6idn.2xlarge", R6IDN_4XLARGE = "r6idn.4xlarge", R6IDN_8XLARGE = "r6idn.8xlarge",
    R6IDN_12XLARGE = "r6idn.12xlarge", R6IDN_16XLARGE = "r6idn.16xlarge", R6IDN_24XLARGE = "r6idn.24xlarge",
    R6IDN_32XLARGE = "r6idn.32xlarge", C7G_METAL = "c7g.metal", M7G_MEDIUM = "m7g.medium", M7G_LARGE = "m7g.large",
    M7G_XLARGE = "m7g.xlarge", M7G_2XLARGE = "m7g.2xlarge", M7G_4XLARGE = "m7g.4xlarge", M7G_8XLARGE = "m7g.8xlarge",
    M7G_12XLARGE = "m7g.12xlarge", M7G_16XLARGE = "m7g.16xlarge", M7G_METAL = "m7g.metal", R7G_MEDIUM = "r7g.medium",
    R7G_LARGE = "r7g.large", R7G_XLARGE = "r7g.xlarge", R7G_2XLARGE = "r7g.2xlarge", R7G_4XLARGE = "r7g.4xlarge",
    R7G_8XLARGE = "r7g.8xlarge", R7G_12XLARGE = "r7g.12xlarge", R7G_16XLARGE = "r7g.16xlarge", R7G_METAL = "r7g.metal",
    C6IN_METAL = "c6in.metal", M6IN_METAL = "m6in.metal", M6IDN_METAL = "m6idn.metal", R6IN_METAL = "r6in.metal",
    R6IDN_METAL = "r6idn.metal", INF2_XLARGE = "inf2.xlarge", INF2_8XLARGE = "inf2.8xlarge",
    INF2_24XLARGE = "inf2.24xlarge", INF2_48XLARGE = "inf2.48xlarge", TRN1N_32XLARGE = "trn1n.32xlarge",
    I4G_LARGE = "i4g.large", I4G_XLARGE = "i4g.xlarge", I4G_2XLARGE = "i4g.2xlarge", I4G_4XLARGE = "i4g.4xlarge",
    I4G_8XLARGE = "i4g.8xlarge", I4G_16XLARGE = "i4g.16xlarge", HPC7G_4XLARGE = "hpc7g.4xlarge",
    HPC7G_8XLARGE = "hpc7g.8xlarge", HPC7G_16XLARGE = "hpc7g.16xlarge", C7GN_MEDIUM = "c7gn.medium",
    C7GN_LARGE = "c7gn.large", C7GN_XLARGE = "c7gn.xlarge", C7GN_2XLARGE = "c7gn.2xlarge",
    C7GN_4XLARGE = "c7gn.4xlarge", C7GN_8XLARGE = "c7gn.8xlarge", C7GN_12XLARGE = "c7gn.12xlarge",
    C7GN_16XLARGE = "c7gn.16xlarge", P5_48XLARGE = "p5.48xlarge", M7I_LARGE = "m7i.large", M7I_XLARGE = "m7i.xlarge",
    M7I_2XLARGE = "m7i.2xlarge", M7I_4XLARGE = "m7i.4xlarge", M7I_8XLARGE = "m7i.8xlarge",
    M7I_12XLARGE = "m7i.12xlarge", M7I_16XLARGE = "m7i.16xlarge", M7I_24XLARGE = "m7i.24xlarge",
    M7I_48XLARGE = "m7i.48xlarge", M7I_FLEX_LARGE = "m7i-flex.large", M7I_FLEX_XLARGE = "m7i-flex.xlarge",
    M7I_FLEX_2XLARGE = "m7i-flex.2xlarge", M7I_FLEX_4XLARGE = "m7i-flex.4xlarge",
    M7I_FLEX_8XLARGE = "m7i-flex.8xlarge", M7A_MEDIUM = "m7a.medium", M7A_LARGE = "m7a.large",
    M7A_XLARGE = "m7a.xlarge", M7A_2XLARGE = "m7a.2xlarge", M7A_4XLARGE = "m7a.4xlarge", M7A_8XLARGE = "m7a.8xlarge",
    M7A_12XLARGE = "m7a.12xlarge", M7A_16XLARGE = "m7a.16xlarge", M7A_24XLARGE = "m7a.24xlarge",
    M7A_32XLARGE = "m7a.32xlarge", M7A_48XLARGE = "m7a.48xlarge", M7A_METAL_48XL = "m7a.metal-48xl",
    HPC7A_12XLARGE = "hpc7a.12xlarge", HPC7A_24XLARGE = "hpc7a.24xlarge", HPC7A_48XLARGE = "hpc7a.48xlarge",
    HPC7A_96XLARGE = "hpc7a.96xlarge", C7GD_MEDIUM = "c7gd.medium", C7GD_LARGE = "c7gd.large",
    C7GD_XLARGE = "c7gd.xlarge", C7GD_2XLARGE = "c7gd.2xlarge", C7GD_4XLARGE = "c7gd.4xlarge",
    C7GD_8XLARGE = "c7gd.8xlarge", C7GD_12XLARGE = "c7gd.12xlarge", C7GD_16XLARGE = "c7gd.16xlarge",
    M7GD_MEDIUM = "m7gd.medium", M7GD_LARGE = "m7gd.large", M7GD_XLARGE = "m7gd.xlarge", M7GD_2XLARGE = "m7gd.2xlarge",
    M7GD_4XLARGE = "m7gd.4xlarge", M7GD_8XLARGE = "m7gd.8xlarge", M7GD_12XLARGE = "m7gd.12xlarge",
    M7GD_16XLARGE = "m7gd.16xlarge", R7GD_MEDIUM = "r7gd.medium", R7GD_LARGE = "r7gd.large",
    R7GD_XLARGE = "r7gd.xlarge", R7GD_2XLARGE = "r7gd.2xlarge", R7GD_4XLARGE = "r7gd.4xlarge",
    R7GD_8XLARGE = "r7gd.8xlarge", R7GD_12XLARGE = "r7gd.12xlarge", R7GD_16XLARGE = "r7gd.16xlarge",
    R7A_MEDIUM = "r7a.medium", R7A_LARGE = "r7a.large", R7A_XLARGE = "r7a.xlarge", R7A_2XLARGE = "r7a.2xlarge",
    R7A_4XLARGE = "r7a.4xlarge", R7A_8XLARGE = "r7a.8xlarge", R7A_12XLARGE = "r7a.12xlarge",
    R7A_16XLARGE = "r7a.16xlarge", R7A_24XLARGE = "r7a.24xlarge", R7A_32XLARGE = "r7a.32xlarge",
    R7A_48XLARGE = "r7a.48xlarge", C7I_LARGE = "c7i.large", C7I_XLARGE = "c7i.xlarge", C7I_2XLARGE = "c7i.2xlarge",
    C7I_4XLARGE = "c7i.4xlarge", C7I_8XLARGE = "c7i.8xlarge", C7I_12XLARGE = "c7i.12xlarge",
    C7I_16XLARGE = "c7i.16xlarge", C7I_24XLARGE = "c7i.24xlarge", C7I_48XLARGE = "c7i.48xlarge",
    MAC2_M2PRO_METAL = "mac2-m2pro.metal", R7IZ_LARGE = "r7iz.large", R7IZ_XLARGE = "r7iz.xlarge",
    R7IZ_2XLARGE = "r7iz.2xlarge", R7IZ_4XLARGE = "r7iz.4xlarge", R7IZ_8XLARGE = "r7iz.8xlarge",
    R7IZ_12XLARGE = "r7iz.12xlarge", R7IZ_16XLARGE = "r7iz.16xlarge", R7IZ_32XLARGE = "r7iz.32xlarge",
    C7A_MEDIUM = "c7a.medium", C7A_LARGE = "c7a.large", C7A_XLARGE = "c7a.xlarge", C7A_2XLARGE = "c7a.2xlarge",
    C7A_4XLARGE = "c7a.4xlarge", C7A_8XLARGE = "c7a.8xlarge", C7A_12XLARGE = "c7a.12xlarge",
    C7A_16XLARGE = "c7a.16xlarge", C7A_24XLARGE = "c7a.24xlarge", C7A_32XLARGE = "c7a.32xlarge",
    C7A_48XLARGE = "c7a.48xlarge", C7A_METAL_48XL = "c7a.metal-48xl", R7A_METAL_48XL = "r7a.metal-48xl",
    R7I_LARGE = "r7i.large", R7I_XLARGE = "r7i.xlarge", R7I_2XLARGE = "r7i.2xlarge", R7I_4XLARGE = "r7i.4xlarge",
    R7I_8XLARGE = "r7i.8xlarge", R7I_12XLARGE = "r7i.12xlarge", R7I_16XLARGE = "r7i.16xlarge",
    R7I_24XLARGE = "r7i.24xlarge", R7I_48XLARGE = "r7i.48xlarge", DL2Q_24XLARGE = "dl2q.24xlarge",
    MAC2_M2_METAL = "mac2-m2.metal", I4I_12XLARGE = "i4i.12xlarge", I4I_24XLARGE = "i4i.24xlarge",
    C7I_METAL_24XL = "c7i.metal-24xl", C7I_METAL_48XL = "c7i.metal-48xl", M7I_METAL_24XL = "m7i.metal-24xl",
    M7I_METAL_48XL = "m7i.metal-48xl", R7I_METAL_24XL = "r7i.metal-24xl", R7I_METAL_48XL = "r7i.metal-48xl",
    R7IZ_METAL_16XL = "r7iz.metal-16xl", R7IZ_METAL_32XL = "r7iz.metal-32xl", C7GD_METAL = "c7gd.metal",
    M7GD_METAL = "m7gd.metal", R7GD_METAL = "r7gd.metal", G6_XLARGE = "g6.xlarge", G6_2XLARGE = "g6.2xlarge",
    G6_4XLARGE = "g6.4xlarge", G6_8XLARGE = "g6.8xlarge", G6_12XLARGE = "g6.12xlarge", G6_16XLARGE = "g6.16xlarge",
    G6_24XLARGE = "g6.24xlarge", G6_48XLARGE = "g6.48xlarge", GR6_4XLARGE = "gr6.4xlarge", GR6_8XLARGE = "gr6.8xlarge",
    C7I_FLEX_LARGE = "c7i-flex.large", C7I_FLEX_XLARGE = "c7i-flex.xlarge", C7I_FLEX_2XLARGE = "c7i-flex.2xlarge",
    C7I_FLEX_4XLARGE = "c7i-flex.4xlarge", C7I_FLEX_8XLARGE = "c7i-flex.8xlarge",
    U7I_12TB_224XLARGE = "u7i-12tb.224xlarge", U7IN_16TB_224XLARGE = "u7in-16tb.224xlarge",
    U7IN_24TB_224XLARGE = "u7in-24tb.224xlarge", U7IN_32TB_224XLARGE = "u7in-32tb.224xlarge",
    U7IB_12TB_224XLARGE = "u7ib-12tb.224xlarge", C7GN_METAL = "c7gn.metal", R8G_MEDIUM = "r8g.medium",
    R8G_LARGE = "r8g.large", R8G_XLARGE = "r8g.xlarge", R8G_2XLARGE = "r8g.2xlarge", R8G_4XLARGE = "r8g.4xlarge",
    R8G_8XLARGE = "r8g.8xlarge", R8G_12XLARGE = "r8g.12xlarge", R8G_16XLARGE = "r8g.16xlarge",
    R8G_24XLARGE = "r8g.24xlarge", R8G_48XLARGE = "r8g.48xlarge", R8G_METAL_24XL = "r8g.metal-24xl",
    R8G_METAL_48XL = "r8g.metal-48xl", MAC2_M1ULTRA_METAL = "mac2-m1ultra.metal", G6E_XLARGE = "g6e.xlarge",
    G6E_2XLARGE = "g6e.2xlarge", G6E_4XLARGE = "g6e.4xlarge", G6E_8XLARGE = "g6e.8xlarge",
    G6E_12XLARGE = "g6e.12xlarge", G6E_16XLARGE = "g6e.16xlarge", G6E_24XLARGE = "g6e.24xlarge",
    G6E_48XLARGE = "g6e.48xlarge", C8G_MEDIUM = "c8g.medium", C8G_LARGE = "c8g.large", C8G_XLARGE = "c8g.xlarge",
    C8G_2XLARGE = "c8g.2xlarge", C8G_4XLARGE = "c8g.4xlarge", C8G_8XLARGE = "c8g.8xlarge",
    C8G_12XLARGE = "c8g.12xlarge", C8G_16XLARGE = "c8g.16xlarge", C8G_24XLARGE = "c8g.24xlarge",
    C8G_48XLARGE = "c8g.48xlarge", C8G_METAL_24XL = "c8g.metal-24xl", C8G_METAL_48XL = "c8g.metal-48xl",
    M8G_MEDIUM = "m8g.medium", M8G_LARGE = "m8g.large", M8G_XLARGE = "m8g.xlarge", M8G_2XLARGE = "m8g.2xlarge",
    M8G_4XLARGE = "m8g.4xlarge", M8G_8XLARGE = "m8g.8xlarge", M8G_12XLARGE = "m8g.12xlarge",
    M8G_16XLARGE = "m8g.16xlarge", M8G_24XLARGE = "m8g.24xlarge", M8G_48XLARGE = "m8g.48xlarge",
    M8G_METAL_24XL = "m8g.metal-24xl", M8G_METAL_48XL = "m8g.metal-48xl", X8G_MEDIUM = "x8g.medium",
    X8G_LARGE = "x8g.large", X8G_XLARGE = "x8g.xlarge", X8G_2XLARGE = "x8g.2xlarge", X8G_4XLARGE = "x8g.4xlarge",
    X8G_8XLARGE = "x8g.8xlarge", X8G_12XLARGE = "x8g.12xlarge", X8G_16XLARGE = "x8g.16xlarge",
    X8G_24XLARGE = "x8g.24xlarge", X8G_48XLARGE = "x8g.48xlarge", X8G_METAL_24XL = "x8g.metal-24xl",
    X8G_METAL_48XL = "x8g.metal-48xl", I7IE_LARGE = "i7ie.large", I7IE_XLARGE = "i7ie.xlarge",
    I7IE_2XLARGE = "i7ie.2xlarge", I7IE_3XLARGE = "i7ie.3xlarge", I7IE_6XLARGE = "i7ie.6xlarge",
    I7IE_12XLARGE = "i7ie.12xlarge", I7IE_18XLARGE = "i7ie.18xlarge", I7IE_24XLARGE = "i7ie.24xlarge",
    I7IE_48XLARGE = "i7ie.48xlarge", I8G_LARGE = "i8g.large", I8G_XLARGE = "i8g.xlarge", I8G_2XLARGE = "i8g.2xlarge",
    I8G_4XLARGE = "i8g.4xlarge", I8G_8XLARGE = "i8g.8xlarge", I8G_12XLARGE = "i8g.12xlarge",
    I8G_16XLARGE = "i8g.16xlarge", I8G_24XLARGE = "i8g.24xlarge", I8G_METAL_24XL = "i8g.metal-24xl",
    U7I_6TB_112XLARGE = "u7i-6tb.112xlarge", U7I_8TB_112XLARGE = "u7i-8tb.112xlarge",
    U7INH_32TB_480XLARGE = "u7inh-32tb.480xlarge", P5E_48XLARGE = "p5e.48xlarge", P5EN_48XLARGE = "p5en.48xlarge",
    F2_12XLARGE = "f2.12xlarge", F2_48XLARGE = "f2.48xlarge", TRN2_48XLARGE = "trn2.48xlarge",
    C7I_FLEX_12XLARGE = "c7i-flex.12xlarge", C7I_FLEX_16XLARGE = "c7i-flex.16xlarge",
    M7I_FLEX_12XLARGE = "m7i-flex.12xlarge", M7I_FLEX_16XLARGE = "m7i-flex.16xlarge",
    I7IE_METAL_24XL = "i7ie.metal-24xl", I7IE_METAL_48XL = "i7ie.metal-48xl", I8G_48XLARGE = "i8g.48xlarge",
    C8GD_MEDIUM = "c8gd.medium", C8GD_LARGE = "c8gd.large", C8GD_XLARGE = "c8gd.xlarge", C8GD_2XLARGE = "c8gd.2xlarge",
    C8GD_4XLARGE = "c8gd.4xlarge", C8GD_8XLARGE = "c8gd.8xlarge", C8GD_12XLARGE = "c8gd.12xlarge",
    C8GD_16XLARGE = "c8gd.16xlarge", C8GD_24XLARGE = "c8gd.24xlarge", C8GD_48XLARGE = "c8gd.48xlarge",
    C8GD_METAL_24XL = "c8gd.metal-24xl", C8GD_METAL_48XL = "c8gd.metal-48xl", I7I_LARGE = "i7i.large",
    I7I_XLARGE = "i7i.xlarge", I7I_2XLARGE = "i7i.2xlarge", I7I_4XLARGE = "i7i.4xlarge", I7I_8XLARGE = "i7i.8xlarge",
    I7I_12XLARGE = "i7i.12xlarge", I7I_16XLARGE = "i7i.16xlarge", I7I_24XLARGE = "i7i.24xlarge",
    I7I_48XLARGE = "i7i.48xlarge", I7I_METAL_24XL = "i7i.metal-24xl", I7I_METAL_48XL = "i7i.metal-48xl",
    P6_B200_48XLARGE = "p6-b200.48xlarge", M8GD_MEDIUM = "m8gd.medium", M8GD_LARGE = "m8gd.large",
    M8GD_XLARGE = "m8gd.xlarge", M8GD_2XLARGE = "m8gd.2xlarge", M8GD_4XLARGE = "m8gd.4xlarge",
    M8GD_8XLARGE = "m8gd.8xlarge", M8GD_12XLARGE = "m8gd.12xlarge", M8GD_16XLARGE = "m8gd.16xlarge",
    M8GD_24XLARGE = "m8gd.24xlarge", M8GD_48XLARGE = "m8gd.48xlarge", M8GD_METAL_24XL = "m8gd.metal-24xl",
    M8GD_METAL_48XL = "m8gd.metal-48xl", R8GD_MEDIUM = "r8gd.medium", R8GD_LARGE = "r8gd.large",
    R8GD_XLARGE = "r8gd.xlarge", R8GD_2XLARGE = "r8gd.2xlarge", R8GD_4XLARGE = "r8gd.4xlarge",
    R8GD_8XLARGE = "r8gd.8xlarge", R8GD_12XLARGE = "r8gd.12xlarge", R8GD_16XLARGE = "r8gd.16xlarge",
    R8GD_24XLARGE = "r8gd.24xlarge", R8GD_48XLARGE = "r8gd.48xlarge", R8GD_METAL_24XL = "r8gd.metal-24xl",
    R8GD_METAL_48XL = "r8gd.metal-48xl", C8GN_MEDIUM = "c8gn.medium", C8GN_LARGE = "c8gn.large",
    C8GN_XLARGE = "c8gn.xlarge", C8GN_2XLARGE = "c8gn.2xlarge", C8GN_4XLARGE = "c8gn.4xlarge",
    C8GN_8XLARGE = "c8gn.8xlarge", C8GN_12XLARGE = "c8gn.12xlarge", C8GN_16XLARGE = "c8gn.16xlarge",
    C8GN_24XLARGE = "c8gn.24xlarge", C8GN_48XLARGE = "c8gn.48xlarge", C8GN_METAL_24XL = "c8gn.metal-24xl",
    C8GN_METAL_48XL = "c8gn.metal-48xl", F2_6XLARGE = "f2.6xlarge", P6E_GB200_36XLARGE = "p6e-gb200.36xlarge",
    G6F_LARGE = "g6f.large", G6F_XLARGE = "g6f.xlarge", G6F_2XLARGE = "g6f.2xlarge", G6F_4XLARGE = "g6f.4xlarge",
    GR6F_4XLARGE = "gr6f.4xlarge", P5_4XLARGE = "p5.4xlarge", R8I_LARGE = "r8i.large", R8I_XLARGE = "r8i.xlarge",
    R8I_2XLARGE = "r8i.2xlarge", R8I_4XLARGE = "r8i.4xlarge", R8I_8XLARGE = "r8i.8xlarge",
    R8I_12XLARGE = "r8i.12xlarge", R8I_16XLARGE = "r8i.16xlarge", R8I_24XLARGE = "r8i.24xlarge",
    R8I_32XLARGE = "r8i.32xlarge", R8I_48XLARGE = "r8i.48xlarge", R8I_96XLARGE = "r8i.96xlarge",
    R8I_METAL_48XL = "r8i.metal-48xl", R8I_METAL_96XL = "r8i.metal-96xl", R8I_FLEX_LARGE = "r8i-flex.large",
    R8I_FLEX_XLARGE = "r8i-flex.xlarge", R8I_FLEX_2XLARGE = "r8i-flex.2xlarge", R8I_FLEX_4XLARGE = "r8i-flex.4xlarge",
    R8I_FLEX_8XLARGE = "r8i-flex.8xlarge", R8I_FLEX_12XLARGE = "r8i-flex.12xlarge",
    R8I_FLEX_16XLARGE = "r8i-flex.16xlarge", M8I_LARGE = "m8i.large", M8I_XLARGE = "m8i.xlarge",
    M8I_2XLARGE = "m8i.2xlarge", M8I_4XLARGE = "m8i.4xlarge", M8I_8XLARGE = "m8i.8xlarge",
    M8I_12XLARGE = "m8i.12xlarge", M8I_16XLARGE = "m8i.16xlarge", M8I_24XLARGE = "m8i.24xlarge",
    M8I_32XLARGE = "m8i.32xlarge", M8I_48XLARGE = "m8i.48xlarge", M8I_96XLARGE = "m8i.96xlarge",
    M8I_METAL_48XL = "m8i.metal-48xl", M8I_METAL_96XL = "m8i.metal-96xl", M8I_FLEX_LARGE = "m8i-flex.large",
    M8I_FLEX_XLARGE = "m8i-flex.xlarge", M8I_FLEX_2XLARGE = "m8i-flex.2xlarge", M8I_FLEX_4XLARGE = "m8i-flex.4xlarge",
    M8I_FLEX_8XLARGE = "m8i-flex.8xlarge", M8I_FLEX_12XLARGE = "m8i-flex.12xlarge",
    M8I_FLEX_16XLARGE = "m8i-flex.16xlarge", I8GE_LARGE = "i8ge.large", I8GE_XLARGE = "i8ge.xlarge",
    I8GE_2XLARGE = "i8ge.2xlarge", I8GE_3XLARGE = "i8ge.3xlarge", I8GE_6XLARGE = "i8ge.6xlarge",
    I8GE_12XLARGE = "i8ge.12xlarge", I8GE_18XLARGE = "i8ge.18xlarge", I8GE_24XLARGE = "i8ge.24xlarge",
    I8GE_48XLARGE = "i8ge.48xlarge", I8GE_METAL_24XL = "i8ge.metal-24xl", I8GE_METAL_48XL = "i8ge.metal-48xl",
    MAC_M4_METAL = "mac-m4.metal", MAC_M4PRO_METAL = "mac-m4pro.metal", R8GN_MEDIUM = "r8gn.medium",
    R8GN_LARGE = "r8gn.large", R8GN_XLARGE = "r8gn.xlarge", R8GN_2XLARGE = "r8gn.2xlarge",
    R8GN_4XLARGE = "r8gn.4xlarge", R8GN_8XLARGE = "r8gn.8xlarge", R8GN_12XLARGE = "r8gn.12xlarge",
    R8GN_16XLARGE = "r8gn.16xlarge", R8GN_24XLARGE = "r8gn.24xlarge", R8GN_48XLARGE = "r8gn.48xlarge",
    R8GN_METAL_24XL = "r8gn.metal-24xl", R8GN_METAL_48XL = "r8gn.metal-48xl", C8I_LARGE = "c8i.large",
    C8I_XLARGE = "c8i.xlarge", C8I_2XLARGE = "c8i.2xlarge", C8I_4XLARGE = "c8i.4xlarge", C8I_8XLARGE = "c8i.8xlarge",
    C8I_12XLARGE = "c8i.12xlarge", C8I_16XLARGE = "c8i.16xlarge", C8I_24XLARGE = "c8i.24xlarge",
    C8I_32XLARGE = "c8i.32xlarge", C8I_48XLARGE = "c8i.48xlarge", C8I_96XLARGE = "c8i.96xlarge",
    C8I_METAL_48XL = "c8i.metal-48xl", C8I_METAL_96XL = "c8i.metal-96xl", C8I_FLEX_LARGE = "c8i-flex.large",
    C8I_FLEX_XLARGE = "c8i-flex.xlarge", C8I_FLEX_2XLARGE = "c8i-flex.2xlarge", C8I_FLEX_4XLARGE = "c8i-flex.4xlarge",
    C8I_FLEX_8XLARGE = "c8i-flex.8xlarge", C8I_FLEX_12XLARGE = "c8i-flex.12xlarge",
    C8I_FLEX_16XLARGE = "c8i-flex.16xlarge", R8GB_MEDIUM = "r8gb.medium", R8GB_LARGE = "r8gb.large",
    R8GB_XLARGE = "r8gb.xlarge", R8GB_2XLARGE = "r8gb.2xlarge", R8GB_4XLARGE = "r8gb.4xlarge",
    R8GB_8XLARGE = "r8gb.8xlarge", R8GB_12XLARGE = "r8gb.12xlarge", R8GB_16XLARGE = "r8gb.16xlarge",
    R8GB_24XLARGE = "r8gb.24xlarge", R8GB_METAL_24XL = "r8gb.metal-24xl", M8A_MEDIUM = "m8a.medium",
    M8A_LARGE = "m8a.large", M8A_XLARGE = "m8a.xlarge", M8A_2XLARGE = "m8a.2xlarge", M8A_4XLARGE = "m8a.4xlarge",
    M8A_8XLARGE = "m8a.8xlarge", M8A_12XLARGE = "m8a.12xlarge", M8A_16XLARGE = "m8a.16xlarge",
    M8A_24XLARGE = "m8a.24xlarge", M8A_48XLARGE = "m8a.48xlarge", M8A_METAL_24XL = "m8a.metal-24xl",
    M8A_METAL_48XL = "m8a.metal-48xl", TRN2_3XLARGE = "trn2.3xlarge", R8A_MEDIUM = "r8a.medium",
    R8A_LARGE = "r8a.large", R8A_XLARGE = "r8a.xlarge", R8A_2XLARGE = "r8a.2xlarge", R8A_4XLARGE = "r8a.4xlarge",
    R8A_8XLARGE = "r8a.8xlarge", R8A_12XLARGE = "r8a.12xlarge", R8A_16XLARGE = "r8a.16xlarge",
    R8A_24XLARGE = "r8a.24xlarge", R8A_48XLARGE = "r8a.48xlarge", R8A_METAL_24XL = "r8a.metal-24xl",
    R8A_METAL_48XL = "r8a.metal-48xl", P6_B300_48XLARGE = "p6-b300.48xlarge", C8A_MEDIUM = "c8a.medium",
    C8A_LARGE = "c8a.large", C8A_XLARGE = "c8a.xlarge", C8A_2XLARGE = "c8a.2xlarge", C8A_4XLARGE = "c8a.4xlarge",
    C8A_8XLARGE = "c8a.8xlarge", C8A_12XLARGE = "c8a.12xlarge", C8A_16XLARGE = "c8a.16xlarge",
    C8A_24XLARGE = "c8a.24xlarge", C8A_48XLARGE = "c8a.48xlarge", C8A_METAL_24XL = "c8a.metal-24xl",
    C8A_METAL_48XL = "c8a.metal-48xl", C8GB_12XLARGE = "c8gb.12xlarge", C8GB_16XLARGE = "c8gb.16xlarge",
    C8GB_24XLARGE = "c8gb.24xlarge", C8GB_2XLARGE = "c8gb.2xlarge", C8GB_4XLARGE = "c8gb.4xlarge",
    C8GB_8XLARGE = "c8gb.8xlarge", C8GB_LARGE = "c8gb.large", C8GB_MEDIUM = "c8gb.medium",
    C8GB_METAL_24XL = "c8gb.metal-24xl", C8GB_XLARGE = "c8gb.xlarge", C8GB_48XLARGE = "c8gb.48xlarge",
    C8GB_METAL_48XL = "c8gb.metal-48xl", M8GB_12XLARGE = "m8gb.12xlarge", M8GB_16XLARGE = "m8gb.16xlarge",
    M8GB_24XLARGE = "m8gb.24xlarge", M8GB_2XLARGE = "m8gb.2xlarge", M8GB_4XLARGE = "m8gb.4xlarge",
    M8GB_8XLARGE = "m8gb.8xlarge", M8GB_LARGE = "m8gb.large", M8GB_MEDIUM = "m8gb.medium", M8GB_XLARGE = "m8gb.xlarge",
    M8GB_48XLARGE = "m8gb.48xlarge", M8GB_METAL_24XL = "m8gb.metal-24xl", M8GB_METAL_48XL = "m8gb.metal-48xl",
    M8GN_12XLARGE = "m8gn.12xlarge", M8GN_16XLARGE = "m8gn.16xlarge", M8GN_24XLARGE = "m8gn.24xlarge",
    M8GN_2XLARGE = "m8gn.2xlarge", M8GN_48XLARGE = "m8gn.48xlarge", M8GN_4XLARGE = "m8gn.4xlarge",
    M8GN_8XLARGE = "m8gn.8xlarge", M8GN_LARGE = "m8gn.large", M8GN_MEDIUM = "m8gn.medium", M8GN_XLARGE = "m8gn.xlarge",
    M8GN_METAL_24XL = "m8gn.metal-24xl", M8GN_METAL_48XL = "m8gn.metal-48xl", X8AEDZ_12XLARGE = "x8aedz.12xlarge",
    X8AEDZ_24XLARGE = "x8aedz.24xlarge", X8AEDZ_3XLARGE = "x8aedz.3xlarge", X8AEDZ_6XLARGE = "x8aedz.6xlarge",
    X8AEDZ_LARGE = "x8aedz.large", X8AEDZ_METAL_12XL = "x8aedz.metal-12xl", X8AEDZ_METAL_24XL = "x8aedz.metal-24xl",
    X8AEDZ_XLARGE = "x8aedz.xlarge", M8AZN_MEDIUM = "m8azn.medium", M8AZN_LARGE = "m8azn.large",
    M8AZN_XLARGE = "m8azn.xlarge", M8AZN_3XLARGE = "m8azn.3xlarge", M8AZN_6XLARGE = "m8azn.6xlarge",
    M8AZN_12XLARGE = "m8azn.12xlarge", M8AZN_24XLARGE = "m8azn.24xlarge", M8AZN_METAL_12XL = "m8azn.metal-12xl",
    M8AZN_METAL_24XL = "m8azn.metal-24xl", X8I_LARGE = "x8i.large", X8I_XLARGE = "x8i.xlarge",
    X8I_2XLARGE = "x8i.2xlarge", X8I_4XLARGE = "x8i.4xlarge", X8I_8XLARGE = "x8i.8xlarge",
    X8I_12XLARGE = "x8i.12xlarge", X8I_16XLARGE = "x8i.16xlarge", X8I_24XLARGE = "x8i.24xlarge",
    X8I_32XLARGE = "x8i.32xlarge", X8I_48XLARGE = "x8i.48xlarge", X8I_64XLARGE = "x8i.64xlarge",
    X8I_96XLARGE = "x8i.96xlarge", X8I_METAL_48XL = "x8i.metal-48xl", X8I_METAL_96XL = "x8i.metal-96xl",
    MAC_M4MAX_METAL = "mac-m4max.metal", G7E_2XLARGE = "g7e.2xlarge", G7E_4XLARGE = "g7e.4xlarge",
    G7E_8XLARGE = "g7e.8xlarge", G7E_12XLARGE = "g7e.12xlarge", G7E_24XLARGE = "g7e.24xlarge",
    G7E_48XLARGE = "g7e.48xlarge", R8ID_LARGE = "r8id.large", R8ID_XLARGE = "r8id.xlarge",
    R8ID_2XLARGE = "r8id.2xlarge", R8ID_4XLARGE = "r8id.4xlarge", R8ID_8XLARGE = "r8id.8xlarge",
    R8ID_12XLARGE = "r8id.12xlarge", R8ID_16XLARGE = "r8id.16xlarge", R8ID_24XLARGE = "r8id.24xlarge",
    R8ID_32XLARGE = "r8id.32xlarge", R8ID_48XLARGE = "r8id.48xlarge", R8ID_96XLARGE = "r8id.96xlarge",
    R8ID_METAL_48XL = "r8id.metal-48xl", R8ID_METAL_96XL = "r8id.metal-96xl", C8ID_LARGE = "c8id.large",
    C8ID_XLARGE = "c8id.xlarge", C8ID_2XLARGE = "c8id.2xlarge", C8ID_4XLARGE = "c8id.4xlarge",
    C8ID_8XLARGE = "c8id.8xlarge", C8ID_12XLARGE = "c8id.12xlarge", C8ID_16XLARGE = "c8id.16xlarge",
    C8ID_24XLARGE = "c8id.24xlarge", C8ID_32XLARGE = "c8id.32xlarge", C8ID_48XLARGE = "c8id.48xlarge",
    C8ID_96XLARGE = "c8id.96xlarge", C8ID_METAL_48XL = "c8id.metal-48xl", C8ID_METAL_96XL = "c8id.metal-96xl",
    M8ID_LARGE = "m8id.large", M8ID_XLARGE = "m8id.xlarge", M8ID_2XLARGE = "m8id.2xlarge",
    M8ID_4XLARGE = "m8id.4xlarge", M8ID_8XLARGE = "m8id.8xlarge", M8ID_12XLARGE = "m8id.12xlarge",
    M8ID_16XLARGE = "m8id.16xlarge", M8ID_24XLARGE = "m8id.24xlarge", M8ID_32XLARGE = "m8id.32xlarge",
    M8ID_48XLARGE = "m8id.48xlarge", M8ID_96XLARGE = "m8id.96xlarge", M8ID_METAL_48XL = "m8id.metal-48xl",
    M8ID_METAL_96XL = "m8id.metal-96xl", HPC8A_96XLARGE = "hpc8a.96xlarge", C8IN_LARGE = "c8in.large",
    C8IN_XLARGE = "c8in.xlarge", C8IN_2XLARGE = "c8in.2xlarge", C8IN_4XLARGE = "c8in.4xlarge",
    C8IN_8XLARGE = "c8in.8xlarge", C8IN_12XLARGE = "c8in.12xlarge", C8IN_16XLARGE = "c8in.16xlarge",
    C8IN_24XLARGE = "c8in.24xlarge", C8IN_32XLARGE = "c8in.32xlarge", C8IN_48XLARGE = "c8in.48xlarge",
    C8IN_96XLARGE = "c8in.96xlarge", C8IN_METAL_48XL = "c8in.metal-48xl", C8IN_METAL_96XL = "c8in.metal-96xl",
    C8IB_LARGE = "c8ib.large", C8IB_XLARGE = "c8ib.xlarge", C8IB_2XLARGE = "c8ib.2xlarge",
    C8IB_4XLARGE = "c8ib.4xlarge", C8IB_8XLARGE = "c8ib.8xlarge", C8IB_12XLARGE = "c8ib.12xlarge",
    C8IB_16XLARGE = "c8ib.16xlarge", C8IB_24XLARGE = "c8ib.24xlarge", C8IB_32XLARGE = "c8ib.32xlarge",
    C8IB_48XLARGE = "c8ib.48xlarge", C8IB_96XLARGE = "c8ib.96xlarge", C8IB_METAL_48XL = "c8ib.metal-48xl",
    C8IB_METAL_96XL = "c8ib.metal-96xl", R8IN_LARGE = "r8in.large", R8IN_XLARGE = "r8in.xlarge",
    R8IN_2XLARGE = "r8in.2xlarge", R8IN_4XLARGE = "r8in.4xlarge", R8IN_8XLARGE = "r8in.8xlarge",
    R8IN_12XLARGE = "r8in.12xlarge", R8IN_16XLARGE = "r8in.16xlarge", R8IN_24XLARGE = "r8in.24xlarge",
    R8IN_32XLARGE = "r8in.32xlarge", R8IN_48XLARGE = "r8in.48xlarge", R8IN_96XLARGE = "r8in.96xlarge",
    R8IB_LARGE = "r8ib.large", R8IB_XLARGE = "r8ib.xlarge", R8IB_2XLARGE = "r8ib.2xlarge",
    R8IB_4XLARGE = "r8ib.4xlarge", R8IB_8XLARGE = "r8ib.8xlarge", R8IB_12XLARGE = "r8ib.12xlarge",
    R8IB_16XLARGE = "r8ib.16xlarge", R8IB_24XLARGE = "r8ib.24xlarge", R8IB_32XLARGE = "r8ib.32xlarge",
    R8IB_48XLARGE = "r8ib.48xlarge", R8IB_96XLARGE = "r8ib.96xlarge", M8IN_LARGE = "m8in.large",
    M8IN_XLARGE = "m8in.xlarge", M8IN_2XLARGE = "m8in.2xlarge", M8IN_4XLARGE = "m8in.4xlarge",
    M8IN_8XLARGE = "m8in.8xlarge", M8IN_12XLARGE = "m8in.12xlarge", M8IN_16XLARGE = "m8in.16xlarge",
    M8IN_24XLARGE = "m8in.24xlarge", M8IN_32XLARGE = "m8in.32xlarge", M8IN_48XLARGE = "m8in.48xlarge",
    M8IN_96XLARGE = "m8in.96xlarge", M8IB_LARGE = "m8ib.large", M8IB_XLARGE = "m8ib.xlarge",
    M8IB_2XLARGE = "m8ib.2xlarge", M8IB_4XLARGE = "m8ib.4xlarge", M8IB_8XLARGE = "m8ib.8xlarge",
    M8IB_12XLARGE = "m8ib.12xlarge", M8IB_16XLARGE = "m8ib.16xlarge", M8IB_24XLARGE = "m8ib.24xlarge",
    M8IB_32XLARGE = "m8ib.32xlarge", M8IB_48XLARGE = "m8ib.48xlarge", M8IB_96XLARGE = "m8ib.96xlarge",
    M8INE_LARGE = "m8ine.large", M8INE_XLARGE = "m8ine.xlarge", M8INE_2XLARGE = "m8ine.2xlarge",
    M8INE_4XLARGE = "m8ine.4xlarge", M8INE_8XLARGE = "m8ine.8xlarge", M8INE_12XLARGE = "m8ine.12xlarge",
    C8INE_LARGE = "c8ine.large", C8INE_XLARGE = "c8ine.xlarge", C8INE_2XLARGE = "c8ine.2xlarge",
    C8INE_4XLARGE = "c8ine.4xlarge", C8INE_8XLARGE = "c8ine.8xlarge", C8INE_12XLARGE = "c8ine.12xlarge",
    M8IDN_LARGE = "m8idn.large", M8IDN_XLARGE = "m8idn.xlarge", M8IDN_2XLARGE = "m8idn.2xlarge",
    M8IDN_4XLARGE = "m8idn.4xlarge", M8IDN_8XLARGE = "m8idn.8xlarge", M8IDN_12XLARGE = "m8idn.12xlarge",
    M8IDN_16XLARGE = "m8idn.16xlarge", M8IDN_24XLARGE = "m8idn.24xlarge", M8IDN_32XLARGE = "m8idn.32xlarge",
    M8IDN_48XLARGE = "m8idn.48xlarge", M8IDN_96XLARGE = "m8idn.96xlarge", R8IDN_LARGE = "r8idn.large",
    R8IDN_XLARGE = "r8idn.xlarge", R8IDN_2XLARGE = "r8idn.2xlarge", R8IDN_4XLARGE = "r8idn.4xlarge",
    R8IDN_8XLARGE = "r8idn.8xlarge", R8IDN_12XLARGE = "r8idn.12xlarge", R8IDN_16XLARGE = "r8idn.16xlarge",
    R8IDN_24XLARGE = "r8idn.24xlarge", R8IDN_32XLARGE = "r8idn.32xlarge", R8IDN_48XLARGE = "r8idn.48xlarge",
    R8IDN_96XLARGE = "r8idn.96xlarge", M8IDB_LARGE = "m8idb.large", M8IDB_XLARGE = "m8idb.xlarge",
    M8IDB_2XLARGE = "m8idb.2xlarge", M8IDB_4XLARGE = "m8idb.4xlarge", M8IDB_8XLARGE = "m8idb.8xlarge",
    M8IDB_12XLARGE = "m8idb.12xlarge", M8IDB_16XLARGE = "m8idb.16xlarge", M8IDB_24XLARGE = "m8idb.24xlarge",
    M8IDB_32XLARGE = "m8idb.32xlarge", M8IDB_48XLARGE = "m8idb.48xlarge", M8IDB_96XLARGE = "m8idb.96xlarge",
    R8IDB_LARGE = "r8idb.large", R8IDB_XLARGE = "r8idb.xlarge", R8IDB_2XLARGE = "r8idb.2xlarge",
    R8IDB_4XLARGE = "r8idb.4xlarge", R8IDB_8XLARGE = "r8idb.8xlarge", R8IDB_12XLARGE = "r8idb.12xlarge",
    R8IDB_16XLARGE = "r8idb.16xlarge", R8IDB_24XLARGE = "r8idb.24xlarge", R8IDB_32XLARGE = "r8idb.32xlarge",
    R8IDB_48XLARGE = "r8idb.48xlarge", R8IDB_96XLARGE = "r8idb.96xlarge", MAC_M3ULTRA_METAL = "mac-m3ultra.metal",
    M9G_LARGE = "m9g.large", M9G_XLARGE = "m9g.xlarge", M9G_2XLARGE = "m9g.2xlarge", M9G_4XLARGE = "m9g.4xlarge",
    M9G_8XLARGE = "m9g.8xlarge", M9G_12XLARGE = "m9g.12xlarge", M9G_16XLARGE = "m9g.16xlarge",
    M9G_24XLARGE = "m9g.24xlarge", M9G_48XLARGE = "m9g.48xlarge", M9G_METAL_24XL = "m9g.metal-24xl",
    M9G_METAL_48XL = "m9g.metal-48xl", M9GD_LARGE = "m9gd.large", M9GD_XLARGE = "m9gd.xlarge",
    M9GD_2XLARGE = "m9gd.2xlarge", M9GD_4XLARGE = "m9gd.4xlarge", M9GD_8XLARGE = "m9gd.8xlarge",
    M9GD_12XLARGE = "m9gd.12xlarge", M9GD_16XLARGE = "m9gd.16xlarge", M9GD_24XLARGE = "m9gd.24xlarge",
    M9GD_48XLARGE = "m9gd.48xlarge", M9GD_METAL_24XL = "m9gd.metal-24xl", M9GD_METAL_48XL = "m9gd.metal-48xl",
    R8IN_METAL_48XL = "r8in.metal-48xl", R8IN_METAL_96XL = "r8in.metal-96xl", R8IB_METAL_48XL = "r8ib.metal-48xl",
    R8IB_METAL_96XL = "r8ib.metal-96xl", R8IDN_METAL_48XL = "r8idn.metal-48xl", R8IDN_METAL_96XL = "r8idn.metal-96xl",
    R8IDB_METAL_48XL = "r8idb.metal-48xl", R8IDB_METAL_96XL = "r8idb.metal-96xl", M8IN_METAL_48XL = "m8in.metal-48xl",
    M8IN_METAL_96XL = "m8in.metal-96xl", M8IB_METAL_48XL = "m8ib.metal-48xl", M8IB_METAL_96XL = "m8ib.metal-96xl",
    M8IDN_METAL_48XL = "m8idn.metal-48xl", M8IDN_METAL_96XL = "m8idn.metal-96xl",
    M8IDB_METAL_48XL = "m8idb.metal-48xl", M8IDB_METAL_96XL = "m8idb.metal-96xl", G7_2XLARGE = "g7.2xlarge",
    G7_4XLARGE = "g7.4xlarge", G7_8XLARGE = "g7.8xlarge", G7_12XLARGE = "g7.12xlarge", G7_24XLARGE = "g7.24xlarge",
    G7_48XLARGE = "g7.48xlarge", C9G_MEDIUM = "c9g.medium", C9G_LARGE = "c9g.large", C9G_XLARGE = "c9g.xlarge",
    C9G_2XLARGE = "c9g.2xlarge", C9G_4XLARGE = "c9g.4xlarge", C9G_8XLARGE = "c9g.8xlarge",
    C9G_12XLARGE = "c9g.12xlarge", C9G_16XLARGE = "c9g.16xlarge", C9G_24XLARGE = "c9g.24xlarge",
    C9G_48XLARGE = "c9g.48xlarge", C9G_METAL_48XL = "c9g.metal-48xl", C9GD_MEDIUM = "c9gd.medium",
    C9GD_LARGE = "c9gd.large", C9GD_XLARGE = "c9gd.xlarge", C9GD_2XLARGE = "c9gd.2xlarge",
    C9GD_4XLARGE = "c9gd.4xlarge", C9GD_8XLARGE = "c9gd.8xlarge", C9GD_12XLARGE = "c9gd.12xlarge",
    C9GD_16XLARGE = "c9gd.16xlarge", C9GD_24XLARGE = "c9gd.24xlarge", C9GD_48XLARGE = "c9gd.48xlarge",
    C9GD_METAL_48XL = "c9gd.metal-48xl", R9G_MEDIUM = "r9g.medium", R9G_LARGE = "r9g.large", R9G_XLARGE = "r9g.xlarge",
    R9G_2XLARGE = "r9g.2xlarge", R9G_4XLARGE = "r9g.4xlarge", R9G_8XLARGE = "r9g.8xlarge",
    R9G_12XLARGE = "r9g.12xlarge", R9G_16XLARGE = "r9g.16xlarge", R9G_24XLARGE = "r9g.24xlarge",
    R9G_48XLARGE = "r9g.48xlarge", R9G_METAL_48XL = "r9g.metal-48xl", R9GD_MEDIUM = "r9gd.medium",
    R9GD_LARGE = "r9gd.large", R9GD_XLARGE = "r9gd.xlarge", R9GD_2XLARGE = "r9gd.2xlarge",
    R9GD_4XLARGE = "r9gd.4xlarge", R9GD_8XLARGE = "r9gd.8xlarge", R9GD_12XLARGE = "r9gd.12xlarge",
    R9GD_16XLARGE = "r9gd.16xlarge", R9GD_24XLARGE = "r9gd.24xlarge", R9GD_48XLARGE = "r9gd.48xlarge",
    R9GD_METAL_48XL = "r9gd.metal-48xl", M9G_MEDIUM = "m9g.medium", T8I_NANO = "t8i.nano", T8I_MICRO = "t8i.micro",
    T8I_SMALL = "t8i.small", T8I_MEDIUM = "t8i.medium", I8G_METAL_48XL = "i8g.metal-48xl",
    R8GB_48XLARGE = "r8gb.48xlarge", R8GB_METAL_48XL = "r8gb.metal-48xl", M9GD_MEDIUM = "m9gd.medium",
    TRN2U_48XLARGE = "trn2u.48xlarge",
} }
open_enum! { InstanceTypeHypervisor { NITRO = "nitro", XEN = "xen" } }
open_enum! { InterfacePermissionType { INSTANCE_ATTACH = "INSTANCE-ATTACH", EIP_ASSOCIATE = "EIP-ASSOCIATE" } }
open_enum! { InterfaceProtocolType { VLAN = "VLAN", GRE = "GRE" } }
open_enum! { InternetGatewayBlockMode {
    OFF = "off", BLOCK_BIDIRECTIONAL = "block-bidirectional", BLOCK_INGRESS = "block-ingress",
} }
open_enum! { InternetGatewayExclusionMode {
    ALLOW_BIDIRECTIONAL = "allow-bidirectional", ALLOW_EGRESS = "allow-egress",
} }
open_enum! { InterruptibleCapacityReservationAllocationStatus {
    PENDING = "pending", ACTIVE = "active", UPDATING = "updating", CANCELING = "canceling", CANCELED = "canceled",
    FAILED = "failed",
} }
open_enum! { InterruptionType { ADHOC = "adhoc" } }
open_enum! { IpAddressType { IPV4 = "ipv4", DUALSTACK = "dualstack", IPV6 = "ipv6" } }
open_enum! { IpScopeEnum { PRIVATE = "private" } }
open_enum! { IpSource { AMAZON = "amazon", BYOIP = "byoip", NONE = "none" } }
open_enum! { IpVersionEnum { IPV4 = "ipv4", IPV6 = "ipv6" } }
open_enum! { IpamAddressHistoryResourceType {
    EIP = "eip", VPC = "vpc", SUBNET = "subnet", NETWORK_INTERFACE = "network-interface", INSTANCE = "instance",
} }
open_enum! { IpamAssociatedResourceDiscoveryStatus { ACTIVE = "active", NOT_FOUND = "not-found" } }
open_enum! { IpamByoipAdvertisementType { REGIONAL = "regional", GLOBAL = "global" } }
open_enum! { IpamByoipCidrState {
    ADVERTISED = "advertised", DEPROVISIONED = "deprovisioned", FAILED_DEPROVISION = "failed-deprovision",
    FAILED_PROVISION = "failed-provision", PENDING_ADVERTISING = "pending-advertising",
    PENDING_DEPROVISION = "pending-deprovision", PENDING_PROVISION = "pending-provision",
    PENDING_WITHDRAWAL = "pending-withdrawal", PROVISIONED = "provisioned",
    PROVISIONED_NOT_PUBLICLY_ADVERTISABLE = "provisioned-not-publicly-advertisable",
} }
open_enum! { IpamComplianceStatus {
    COMPLIANT = "compliant", NONCOMPLIANT = "noncompliant", UNMANAGED = "unmanaged", IGNORED = "ignored",
} }
open_enum! { IpamDiscoveryFailureCode {
    ASSUME_ROLE_FAILURE = "assume-role-failure", THROTTLING_FAILURE = "throttling-failure",
    UNAUTHORIZED_FAILURE = "unauthorized-failure",
} }
open_enum! { IpamExternalResourceVerificationTokenState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
} }
open_enum! { IpamInternetRegistryAssociationState {
    PENDING_ENABLE = "pending-enable", CREATE_IN_PROGRESS = "create-in-progress", CREATE_FAILED = "create-failed",
    ENABLE_IN_PROGRESS = "enable-in-progress", ENABLE_COMPLETE = "enable-complete", ENABLE_FAILED = "enable-failed",
    DISABLE_IN_PROGRESS = "disable-in-progress", DISABLE_COMPLETE = "disable-complete",
    DISABLE_FAILED = "disable-failed", DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete",
    DELETE_FAILED = "delete-failed",
} }
open_enum! { IpamManagementState { MANAGED = "managed", UNMANAGED = "unmanaged", IGNORED = "ignored" } }
open_enum! { IpamMeteredAccount { IPAM_OWNER = "ipam-owner", RESOURCE_OWNER = "resource-owner" } }
open_enum! { IpamNetworkInterfaceAttachmentStatus { AVAILABLE = "available", IN_USE = "in-use" } }
open_enum! { IpamOverlapStatus { OVERLAPPING = "overlapping", NONOVERLAPPING = "nonoverlapping", IGNORED = "ignored" } }
open_enum! { IpamPolicyManagedBy {
    ACCOUNT = "account", DELEGATED_ADMINISTRATOR_FOR_IPAM = "delegated-administrator-for-ipam",
} }
open_enum! { IpamPolicyResourceType { ALB = "alb", EIP = "eip", RDS = "rds", RNAT = "rnat" } }
open_enum! { IpamPolicyState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    MODIFY_IN_PROGRESS = "modify-in-progress", MODIFY_COMPLETE = "modify-complete", MODIFY_FAILED = "modify-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
    ISOLATE_IN_PROGRESS = "isolate-in-progress", ISOLATE_COMPLETE = "isolate-complete",
    RESTORE_IN_PROGRESS = "restore-in-progress",
} }
open_enum! { IpamPoolAllocationResourceType {
    IPAM_POOL = "ipam-pool", VPC = "vpc", EC2_PUBLIC_IPV4_POOL = "ec2-public-ipv4-pool", CUSTOM = "custom",
    SUBNET = "subnet", EIP = "eip", ANYCAST_IP_LIST = "anycast-ip-list",
} }
open_enum! { IpamPoolAwsService { EC2 = "ec2", GLOBAL_SERVICES = "global-services" } }
open_enum! { IpamPoolCidrFailureCode { CIDR_NOT_AVAILABLE = "cidr-not-available", LIMIT_EXCEEDED = "limit-exceeded" } }
open_enum! { IpamPoolCidrState {
    PENDING_PROVISION = "pending-provision", PROVISIONED = "provisioned", FAILED_PROVISION = "failed-provision",
    PENDING_DEPROVISION = "pending-deprovision", DEPROVISIONED = "deprovisioned",
    FAILED_DEPROVISION = "failed-deprovision", PENDING_IMPORT = "pending-import", FAILED_IMPORT = "failed-import",
} }
open_enum! { IpamPoolPublicIpSource { AMAZON = "amazon", BYOIP = "byoip" } }
open_enum! { IpamPoolSourceResourceType { VPC = "vpc" } }
open_enum! { IpamPoolState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    MODIFY_IN_PROGRESS = "modify-in-progress", MODIFY_COMPLETE = "modify-complete", MODIFY_FAILED = "modify-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
    ISOLATE_IN_PROGRESS = "isolate-in-progress", ISOLATE_COMPLETE = "isolate-complete",
    RESTORE_IN_PROGRESS = "restore-in-progress",
} }
open_enum! { IpamPrefixListResolverRuleConditionOperation {
    EQUALS = "equals", NOT_EQUALS = "not-equals", SUBNET_OF = "subnet-of",
} }
open_enum! { IpamPrefixListResolverRuleType {
    STATIC_CIDR = "static-cidr", IPAM_RESOURCE_CIDR = "ipam-resource-cidr", IPAM_POOL_CIDR = "ipam-pool-cidr",
} }
open_enum! { IpamPrefixListResolverState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    MODIFY_IN_PROGRESS = "modify-in-progress", MODIFY_COMPLETE = "modify-complete", MODIFY_FAILED = "modify-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
    ISOLATE_IN_PROGRESS = "isolate-in-progress", ISOLATE_COMPLETE = "isolate-complete",
    RESTORE_IN_PROGRESS = "restore-in-progress",
} }
open_enum! { IpamPrefixListResolverTargetState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    MODIFY_IN_PROGRESS = "modify-in-progress", MODIFY_COMPLETE = "modify-complete", MODIFY_FAILED = "modify-failed",
    SYNC_IN_PROGRESS = "sync-in-progress", SYNC_COMPLETE = "sync-complete", SYNC_FAILED = "sync-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
    ISOLATE_IN_PROGRESS = "isolate-in-progress", ISOLATE_COMPLETE = "isolate-complete",
    RESTORE_IN_PROGRESS = "restore-in-progress",
} }
open_enum! { IpamPrefixListResolverVersionCreationStatus {
    PENDING = "pending", SUCCESS = "success", FAILURE = "failure",
} }
open_enum! { IpamPublicAddressAssociationStatus { ASSOCIATED = "associated", DISASSOCIATED = "disassociated" } }
open_enum! { IpamPublicAddressAwsService {
    NAT_GATEWAY = "nat-gateway", DATABASE_MIGRATION_SERVICE = "database-migration-service", REDSHIFT = "redshift",
    ELASTIC_CONTAINER_SERVICE = "elastic-container-service",
    RELATIONAL_DATABASE_SERVICE = "relational-database-service", SITE_TO_SITE_VPN = "site-to-site-vpn",
    LOAD_BALANCER = "load-balancer", GLOBAL_ACCELERATOR = "global-accelerator", CLOUDFRONT = "cloudfront",
    OTHER = "other",
} }
open_enum! { IpamPublicAddressType {
    SERVICE_MANAGED_IP = "service-managed-ip", SERVICE_MANAGED_BYOIP = "service-managed-byoip",
    AMAZON_OWNED_EIP = "amazon-owned-eip", AMAZON_OWNED_CONTIG = "amazon-owned-contig", BYOIP = "byoip",
    EC2_PUBLIC_IP = "ec2-public-ip", ANYCAST_IP_LIST_IP = "anycast-ip-list-ip",
} }
open_enum! { IpamResourceCidrIpSource { AMAZON = "amazon", BYOIP = "byoip", NONE = "none" } }
open_enum! { IpamResourceDiscoveryAssociationState {
    ASSOCIATE_IN_PROGRESS = "associate-in-progress", ASSOCIATE_COMPLETE = "associate-complete",
    ASSOCIATE_FAILED = "associate-failed", DISASSOCIATE_IN_PROGRESS = "disassociate-in-progress",
    DISASSOCIATE_COMPLETE = "disassociate-complete", DISASSOCIATE_FAILED = "disassociate-failed",
    ISOLATE_IN_PROGRESS = "isolate-in-progress", ISOLATE_COMPLETE = "isolate-complete",
    RESTORE_IN_PROGRESS = "restore-in-progress",
} }
open_enum! { IpamResourceDiscoveryState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    MODIFY_IN_PROGRESS = "modify-in-progress", MODIFY_COMPLETE = "modify-complete", MODIFY_FAILED = "modify-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
    ISOLATE_IN_PROGRESS = "isolate-in-progress", ISOLATE_COMPLETE = "isolate-complete",
    RESTORE_IN_PROGRESS = "restore-in-progress",
} }
open_enum! { IpamResourceType {
    VPC = "vpc", SUBNET = "subnet", EIP = "eip", PUBLIC_IPV4_POOL = "public-ipv4-pool", IPV6_POOL = "ipv6-pool",
    ENI = "eni", ANYCAST_IP_LIST = "anycast-ip-list",
} }
open_enum! { IpamRoutingPolicyRegistrationDeltaState {
    PENDING = "pending", PUBLISHED = "published", FAILED = "failed",
} }
open_enum! { IpamRoutingPolicyRegistrationState {
    PENDING_ACTIVATE = "pending-activate", ACTIVATE_FAILED = "activate-failed",
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete",
    UPDATE_IN_PROGRESS = "update-in-progress", UPDATE_COMPLETE = "update-complete",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete",
} }
open_enum! { IpamRpkiStatus { VALID = "valid", INVALID = "invalid", UNKNOWN = "unknown" } }
open_enum! { IpamRpkiStrength { STRICT = "strict", PERMISSIVE = "permissive" } }
open_enum! { IpamScopeExternalAuthorityType { INFOBLOX = "infoblox" } }
open_enum! { IpamScopeState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    MODIFY_IN_PROGRESS = "modify-in-progress", MODIFY_COMPLETE = "modify-complete", MODIFY_FAILED = "modify-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
    ISOLATE_IN_PROGRESS = "isolate-in-progress", ISOLATE_COMPLETE = "isolate-complete",
    RESTORE_IN_PROGRESS = "restore-in-progress",
} }
open_enum! { IpamScopeType { PUBLIC = "public", PRIVATE = "private" } }
open_enum! { IpamState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    MODIFY_IN_PROGRESS = "modify-in-progress", MODIFY_COMPLETE = "modify-complete", MODIFY_FAILED = "modify-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
    ISOLATE_IN_PROGRESS = "isolate-in-progress", ISOLATE_COMPLETE = "isolate-complete",
    RESTORE_IN_PROGRESS = "restore-in-progress",
} }
open_enum! { IpamTier { FREE = "free", ADVANCED = "advanced" } }
open_enum! { Ipv6AddressAttribute { PUBLIC = "public", PRIVATE = "private" } }
open_enum! { Ipv6SupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { KeyFormat { PEM = "pem", PPK = "ppk" } }
open_enum! { KeyType { RSA = "rsa", ED25519 = "ed25519" } }
open_enum! { LaunchTemplateAutoRecoveryState { DEFAULT = "default", DISABLED = "disabled" } }
open_enum! { LaunchTemplateErrorCode {
    LAUNCH_TEMPLATE_ID_DOES_NOT_EXIST = "launchTemplateIdDoesNotExist",
    LAUNCH_TEMPLATE_ID_MALFORMED = "launchTemplateIdMalformed",
    LAUNCH_TEMPLATE_NAME_DOES_NOT_EXIST = "launchTemplateNameDoesNotExist",
    LAUNCH_TEMPLATE_NAME_MALFORMED = "launchTemplateNameMalformed",
    LAUNCH_TEMPLATE_VERSION_DOES_NOT_EXIST = "launchTemplateVersionDoesNotExist", UNEXPECTED_ERROR = "unexpectedError",
} }
open_enum! { LaunchTemplateHttpTokensState { OPTIONAL = "optional", REQUIRED = "required" } }
open_enum! { LaunchTemplateInstanceMetadataEndpointState { DISABLED = "disabled", ENABLED = "enabled" } }
open_enum! { LaunchTemplateInstanceMetadataOptionsState { PENDING = "pending", APPLIED = "applied" } }
open_enum! { LaunchTemplateInstanceMetadataProtocolIpv6 { DISABLED = "disabled", ENABLED = "enabled" } }
open_enum! { LaunchTemplateInstanceMetadataTagsState { DISABLED = "disabled", ENABLED = "enabled" } }
open_enum! { ListingState { AVAILABLE = "available", SOLD = "sold", CANCELLED = "cancelled", PENDING = "pending" } }
open_enum! { ListingStatus { ACTIVE = "active", PENDING = "pending", CANCELLED = "cancelled", CLOSED = "closed" } }
open_enum! { LocalGatewayRouteState {
    PENDING = "pending", ACTIVE = "active", BLACKHOLE = "blackhole", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { LocalGatewayRouteTableMode { DIRECT_VPC_ROUTING = "direct-vpc-routing", COIP = "coip" } }
open_enum! { LocalGatewayRouteType { STATIC = "static", PROPAGATED = "propagated" } }
open_enum! { LocalGatewayVirtualInterfaceConfigurationState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { LocalGatewayVirtualInterfaceGroupConfigurationState {
    PENDING = "pending", INCOMPLETE = "incomplete", AVAILABLE = "available", DELETING = "deleting",
    DELETED = "deleted",
} }
open_enum! { LocalStorage { INCLUDED = "included", REQUIRED = "required", EXCLUDED = "excluded" } }
open_enum! { LocalStorageType { HDD = "hdd", SSD = "ssd" } }
open_enum! { LocationType {
    REGION = "region", AVAILABILITY_ZONE = "availability-zone", AVAILABILITY_ZONE_ID = "availability-zone-id",
    OUTPOST = "outpost",
} }
open_enum! { LockMode { COMPLIANCE = "compliance", GOVERNANCE = "governance" } }
open_enum! { LockState {
    COMPLIANCE = "compliance", GOVERNANCE = "governance", COMPLIANCE_COOLOFF = "compliance-cooloff",
    EXPIRED = "expired",
} }
open_enum! { LogDestinationType {
    CLOUD_WATCH_LOGS = "cloud-watch-logs", S3 = "s3", KINESIS_DATA_FIREHOSE = "kinesis-data-firehose",
} }
open_enum! { MacModificationTaskState {
    SUCCESSFUL = "successful", FAILED = "failed", IN_PROGRESS = "in-progress", PENDING = "pending",
} }
open_enum! { MacModificationTaskType {
    SIP_MODIFICATION = "sip-modification", VOLUME_OWNERSHIP_DELEGATION = "volume-ownership-delegation",
} }
open_enum! { MacSystemIntegrityProtectionSettingStatus { ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { ManagedBy { ACCOUNT = "account", DECLARATIVE_POLICY = "declarative-policy" } }
open_enum! { ManagedResourceDefaultVisibility { HIDDEN = "hidden", VISIBLE = "visible" } }
open_enum! { MarketType {
    SPOT = "spot", CAPACITY_BLOCK = "capacity-block",
    INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation", ON_DEMAND = "on-demand",
} }
open_enum! { MembershipType { STATIC = "static", IGMP = "igmp" } }
open_enum! { MetadataDefaultHttpTokensState {
    OPTIONAL = "optional", REQUIRED = "required", NO_PREFERENCE = "no-preference",
} }
open_enum! { Metric {
    RESERVATION_TOTAL_CAPACITY_HRS_VCPU = "reservation-total-capacity-hrs-vcpu",
    RESERVATION_TOTAL_CAPACITY_HRS_INST = "reservation-total-capacity-hrs-inst",
    RESERVATION_MAX_SIZE_VCPU = "reservation-max-size-vcpu", RESERVATION_MAX_SIZE_INST = "reservation-max-size-inst",
    RESERVATION_MIN_SIZE_VCPU = "reservation-min-size-vcpu", RESERVATION_MIN_SIZE_INST = "reservation-min-size-inst",
    RESERVATION_UNUSED_TOTAL_CAPACITY_HRS_VCPU = "reservation-unused-total-capacity-hrs-vcpu",
    RESERVATION_UNUSED_TOTAL_CAPACITY_HRS_INST = "reservation-unused-total-capacity-hrs-inst",
    RESERVATION_UNUSED_TOTAL_ESTIMATED_COST = "reservation-unused-total-estimated-cost",
    RESERVATION_MAX_UNUSED_SIZE_VCPU = "reservation-max-unused-size-vcpu",
    RESERVATION_MAX_UNUSED_SIZE_INST = "reservation-max-unused-size-inst",
    RESERVATION_MIN_UNUSED_SIZE_VCPU = "reservation-min-unused-size-vcpu",
    RESERVATION_MIN_UNUSED_SIZE_INST = "reservation-min-unused-size-inst",
    RESERVATION_MAX_UTILIZATION = "reservation-max-utilization",
    RESERVATION_MIN_UTILIZATION = "reservation-min-utilization",
    RESERVATION_AVG_UTILIZATION_VCPU = "reservation-avg-utilization-vcpu",
    RESERVATION_AVG_UTILIZATION_INST = "reservation-avg-utilization-inst",
    RESERVATION_TOTAL_COUNT = "reservation-total-count",
    RESERVATION_TOTAL_ESTIMATED_COST = "reservation-total-estimated-cost",
    RESERVATION_AVG_FUTURE_SIZE_VCPU = "reservation-avg-future-size-vcpu",
    RESERVATION_AVG_FUTURE_SIZE_INST = "reservation-avg-future-size-inst",
    RESERVATION_MIN_FUTURE_SIZE_VCPU = "reservation-min-future-size-vcpu",
    RESERVATION_MIN_FUTURE_SIZE_INST = "reservation-min-future-size-inst",
    RESERVATION_MAX_FUTURE_SIZE_VCPU = "reservation-max-future-size-vcpu",
    RESERVATION_MAX_FUTURE_SIZE_INST = "reservation-max-future-size-inst",
    RESERVATION_AVG_COMMITTED_SIZE_VCPU = "reservation-avg-committed-size-vcpu",
    RESERVATION_AVG_COMMITTED_SIZE_INST = "reservation-avg-committed-size-inst",
    RESERVATION_MAX_COMMITTED_SIZE_VCPU = "reservation-max-committed-size-vcpu",
    RESERVATION_MAX_COMMITTED_SIZE_INST = "reservation-max-committed-size-inst",
    RESERVATION_MIN_COMMITTED_SIZE_VCPU = "reservation-min-committed-size-vcpu",
    RESERVATION_MIN_COMMITTED_SIZE_INST = "reservation-min-committed-size-inst",
    RESERVED_TOTAL_USAGE_HRS_VCPU = "reserved-total-usage-hrs-vcpu",
    RESERVED_TOTAL_USAGE_HRS_INST = "reserved-total-usage-hrs-inst",
    RESERVED_TOTAL_ESTIMATED_COST = "reserved-total-estimated-cost",
    UNRESERVED_TOTAL_USAGE_HRS_VCPU = "unreserved-total-usage-hrs-vcpu",
    UNRESERVED_TOTAL_USAGE_HRS_INST = "unreserved-total-usage-hrs-inst",
    UNRESERVED_TOTAL_ESTIMATED_COST = "unreserved-total-estimated-cost",
    SPOT_TOTAL_USAGE_HRS_VCPU = "spot-total-usage-hrs-vcpu", SPOT_TOTAL_USAGE_HRS_INST = "spot-total-usage-hrs-inst",
    SPOT_TOTAL_ESTIMATED_COST = "spot-total-estimated-cost",
    SPOT_AVG_RUN_TIME_BEFORE_INTERRUPTION_INST = "spot-avg-run-time-before-interruption-inst",
    SPOT_MAX_RUN_TIME_BEFORE_INTERRUPTION_INST = "spot-max-run-time-before-interruption-inst",
    SPOT_MIN_RUN_TIME_BEFORE_INTERRUPTION_INST = "spot-min-run-time-before-interruption-inst",
    SPOT_TOTAL_INTERRUPTIONS_INST = "spot-total-interruptions-inst",
    SPOT_TOTAL_INTERRUPTIONS_VCPU = "spot-total-interruptions-vcpu", SPOT_TOTAL_COUNT_INST = "spot-total-count-inst",
    SPOT_TOTAL_COUNT_VCPU = "spot-total-count-vcpu", SPOT_INTERRUPTION_RATE_INST = "spot-interruption-rate-inst",
    SPOT_INTERRUPTION_RATE_VCPU = "spot-interruption-rate-vcpu",
    CAPACITY_TOTAL_REQUESTED_VCPU = "capacity-total-requested-vcpu",
    CAPACITY_TOTAL_FULFILLED_VCPU = "capacity-total-fulfilled-vcpu",
    SPOT_CAPACITY_TOTAL_REQUESTED_VCPU = "spot-capacity-total-requested-vcpu",
    SPOT_CAPACITY_TOTAL_FULFILLED_VCPU = "spot-capacity-total-fulfilled-vcpu",
    CAPACITY_REQUEST_FULFILLMENT_RATE = "capacity-request-fulfillment-rate",
    AVG_INST_AZ_COUNT_PER_REQUESTED_VCPU = "avg-inst-az-count-per-requested-vcpu",
    INST_AZ_FULFILLMENT_RATE = "inst-az-fulfillment-rate",
    SPOT_CAPACITY_REQUEST_FULFILLMENT_RATE = "spot-capacity-request-fulfillment-rate",
    SPOT_AVG_INST_AZ_COUNT_PER_REQUESTED_VCPU = "spot-avg-inst-az-count-per-requested-vcpu",
    SPOT_INST_AZ_FULFILLMENT_RATE = "spot-inst-az-fulfillment-rate",
} }
open_enum! { MetricType { AGGREGATE_LATENCY = "aggregate-latency" } }
open_enum! { ModifyAvailabilityZoneOptInStatus { OPTED_IN = "opted-in", NOT_OPTED_IN = "not-opted-in" } }
open_enum! { MonitoringState {
    DISABLED = "disabled", DISABLING = "disabling", ENABLED = "enabled", PENDING = "pending",
} }
open_enum! { MoveStatus { MOVING_TO_VPC = "movingToVpc", RESTORING_TO_CLASSIC = "restoringToClassic" } }
open_enum! { MulticastSupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { MultipathResilienceMode { ALWAYS_ON = "always-on" } }
open_enum! { MultipathResilienceStatus { PENDING = "pending", ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { NatGatewayAddressStatus {
    ASSIGNING = "assigning", UNASSIGNING = "unassigning", ASSOCIATING = "associating",
    DISASSOCIATING = "disassociating", SUCCEEDED = "succeeded", FAILED = "failed",
} }
open_enum! { NatGatewayApplianceModifyState { MODIFYING = "modifying", COMPLETED = "completed", FAILED = "failed" } }
open_enum! { NatGatewayApplianceState {
    ATTACHING = "attaching", ATTACHED = "attached", DETACHING = "detaching", DETACHED = "detached",
    ATTACH_FAILED = "attach-failed", DETACH_FAILED = "detach-failed",
} }
open_enum! { NatGatewayApplianceType { NETWORK_FIREWALL_PROXY = "network-firewall-proxy" } }
open_enum! { NatGatewayState {
    PENDING = "pending", FAILED = "failed", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { NestedVirtualizationSpecification { ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { NetworkCardInterfaceType {
    INTERFACE = "interface", EFA = "efa", EFA_ONLY = "efa-only", SECONDARY = "secondary",
} }
open_enum! { NetworkInterfaceAttribute {
    DESCRIPTION = "description", GROUP_SET = "groupSet", SOURCE_DEST_CHECK = "sourceDestCheck",
    ATTACHMENT = "attachment", ASSOCIATE_PUBLIC_IP_ADDRESS = "associatePublicIpAddress",
} }
open_enum! { NetworkInterfaceCreationType { EFA = "efa", EFA_ONLY = "efa-only", BRANCH = "branch", TRUNK = "trunk" } }
open_enum! { NetworkInterfacePermissionStateCode {
    PENDING = "pending", GRANTED = "granted", REVOKING = "revoking", REVOKED = "revoked",
} }
open_enum! { NetworkInterfaceStatus {
    AVAILABLE = "available", ASSOCIATED = "associated", ATTACHING = "attaching", IN_USE = "in-use",
    DETACHING = "detaching",
} }
open_enum! { NetworkInterfaceType {
    INTERFACE = "interface", NAT_GATEWAY = "natGateway", EFA = "efa", EFA_ONLY = "efa-only", TRUNK = "trunk",
    LOAD_BALANCER = "load_balancer", NETWORK_LOAD_BALANCER = "network_load_balancer", VPC_ENDPOINT = "vpc_endpoint",
    BRANCH = "branch", TRANSIT_GATEWAY = "transit_gateway", LAMBDA = "lambda", QUICKSIGHT = "quicksight",
    GLOBAL_ACCELERATOR_MANAGED = "global_accelerator_managed", API_GATEWAY_MANAGED = "api_gateway_managed",
    GATEWAY_LOAD_BALANCER = "gateway_load_balancer", GATEWAY_LOAD_BALANCER_ENDPOINT = "gateway_load_balancer_endpoint",
    IOT_RULES_MANAGED = "iot_rules_managed", AWS_CODESTAR_CONNECTIONS_MANAGED = "aws_codestar_connections_managed",
} }
open_enum! { NetworkProtocolEnum { HTTP = "http", HTTPS = "https" } }
open_enum! { NitroEnclavesSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported" } }
open_enum! { NitroTpmSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported" } }
open_enum! { OfferingClassType { STANDARD = "standard", CONVERTIBLE = "convertible" } }
open_enum! { OfferingTypeValues {
    HEAVY_UTILIZATION = "Heavy Utilization", MEDIUM_UTILIZATION = "Medium Utilization",
    LIGHT_UTILIZATION = "Light Utilization", NO_UPFRONT = "No Upfront", PARTIAL_UPFRONT = "Partial Upfront",
    ALL_UPFRONT = "All Upfront",
} }
open_enum! { OnDemandAllocationStrategy { LOWEST_PRICE = "lowestPrice", PRIORITIZED = "prioritized" } }
open_enum! { OperationType { ADD = "add", REMOVE = "remove" } }
open_enum! { OutputFormat { CSV = "csv", PARQUET = "parquet" } }
open_enum! { PartitionLoadFrequency { NONE = "none", DAILY = "daily", WEEKLY = "weekly", MONTHLY = "monthly" } }
open_enum! { PayerResponsibility { SERVICE_OWNER = "ServiceOwner" } }
open_enum! { PayerResponsibilityScope {
    VPC_ENDPOINT_CHARGES = "vpc-endpoint-charges", RESOURCE_GATEWAY_CHARGES = "resource-gateway-charges",
} }
open_enum! { PayerResponsibilityType {
    VPC_ENDPOINT_ACCOUNT = "vpc-endpoint-account", RESOURCE_GATEWAY_ACCOUNT = "resource-gateway-account",
    VPC_ENDPOINT_SERVICE_ACCOUNT = "vpc-endpoint-service-account",
} }
open_enum! { PaymentOption {
    ALL_UPFRONT = "AllUpfront", PARTIAL_UPFRONT = "PartialUpfront", NO_UPFRONT = "NoUpfront",
} }
open_enum! { PeriodType {
    FIVE_MINUTES = "five-minutes", FIFTEEN_MINUTES = "fifteen-minutes", ONE_HOUR = "one-hour",
    THREE_HOURS = "three-hours", ONE_DAY = "one-day", ONE_WEEK = "one-week",
} }
open_enum! { PermissionGroup { ALL = "all" } }
open_enum! { PermissionType {
    VPC_ENDPOINT = "vpc-endpoint", TRANSIT_GATEWAY_ATTACHMENT = "transit-gateway-attachment",
} }
open_enum! { PhcSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported" } }
open_enum! { PlacementGroupState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { PlacementGroupStrategy { CLUSTER = "cluster", PARTITION = "partition", SPREAD = "spread" } }
open_enum! { PlacementStrategy {
    CLUSTER = "cluster", SPREAD = "spread", PARTITION = "partition", PRECISION_TIME = "precision-time",
} }
open_enum! { PlatformValues { WINDOWS = "Windows" } }
open_enum! { PrefixListState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    MODIFY_IN_PROGRESS = "modify-in-progress", MODIFY_COMPLETE = "modify-complete", MODIFY_FAILED = "modify-failed",
    RESTORE_IN_PROGRESS = "restore-in-progress", RESTORE_COMPLETE = "restore-complete",
    RESTORE_FAILED = "restore-failed", DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete",
    DELETE_FAILED = "delete-failed",
} }
open_enum! { PrincipalType {
    ALL = "All", SERVICE = "Service", ORGANIZATION_UNIT = "OrganizationUnit", ACCOUNT = "Account", USER = "User",
    ROLE = "Role",
} }
open_enum! { ProductCodeValues { DEVPAY = "devpay", MARKETPLACE = "marketplace" } }
open_enum! { ProtocolValue { GRE = "gre" } }
open_enum! { PublicIpDnsOption {
    PUBLIC_DUAL_STACK_DNS_NAME = "public-dual-stack-dns-name", PUBLIC_IPV4_DNS_NAME = "public-ipv4-dns-name",
    PUBLIC_IPV6_DNS_NAME = "public-ipv6-dns-name",
} }
open_enum! { RIProductDescription {
    LINUX_UNIX = "Linux/UNIX", LINUX_UNIX_AMAZON_VPC = "Linux/UNIX (Amazon VPC)", WINDOWS = "Windows",
    WINDOWS_AMAZON_VPC = "Windows (Amazon VPC)",
} }
open_enum! { RebootMigrationSupport { UNSUPPORTED = "unsupported", SUPPORTED = "supported" } }
open_enum! { RecurringChargeFrequency { HOURLY = "Hourly" } }
open_enum! { ReplaceRootVolumeTaskState {
    PENDING = "pending", IN_PROGRESS = "in-progress", FAILING = "failing", SUCCEEDED = "succeeded", FAILED = "failed",
    FAILED_DETACHED = "failed-detached",
} }
open_enum! { ReplacementStrategy { LAUNCH = "launch", LAUNCH_BEFORE_TERMINATE = "launch-before-terminate" } }
open_enum! { ReportInstanceReasonCodes {
    INSTANCE_STUCK_IN_STATE = "instance-stuck-in-state", UNRESPONSIVE = "unresponsive",
    NOT_ACCEPTING_CREDENTIALS = "not-accepting-credentials", PASSWORD_NOT_AVAILABLE = "password-not-available",
    PERFORMANCE_NETWORK = "performance-network", PERFORMANCE_INSTANCE_STORE = "performance-instance-store",
    PERFORMANCE_EBS_VOLUME = "performance-ebs-volume", PERFORMANCE_OTHER = "performance-other", OTHER = "other",
} }
open_enum! { ReportState { RUNNING = "running", CANCELLED = "cancelled", COMPLETE = "complete", ERROR = "error" } }
open_enum! { ReportStatusType { OK = "ok", IMPAIRED = "impaired" } }
open_enum! { ReservationEndDateType { LIMITED = "limited", UNLIMITED = "unlimited" } }
open_enum! { ReservationState {
    ACTIVE = "active", EXPIRED = "expired", CANCELLED = "cancelled", SCHEDULED = "scheduled", PENDING = "pending",
    FAILED = "failed", DELAYED = "delayed", UNSUPPORTED = "unsupported", PAYMENT_PENDING = "payment-pending",
    PAYMENT_FAILED = "payment-failed", RETIRED = "retired",
} }
open_enum! { ReservationType { CAPACITY_BLOCK = "capacity-block", ODCR = "odcr" } }
open_enum! { ReservedCapacityAllocationStrategy { PRIORITIZED = "prioritized" } }
open_enum! { ReservedCapacityFallbackMarketType { ON_DEMAND = "on-demand" } }
open_enum! { ReservedInstanceState {
    PAYMENT_PENDING = "payment-pending", ACTIVE = "active", PAYMENT_FAILED = "payment-failed", RETIRED = "retired",
    QUEUED = "queued", QUEUED_DELETED = "queued-deleted",
} }
open_enum! { ResetFpgaImageAttributeName { LOAD_PERMISSION = "loadPermission" } }
open_enum! { ResetImageAttributeName { LAUNCH_PERMISSION = "launchPermission" } }
open_enum! { ResourceType {
    CAPACITY_RESERVATION = "capacity-reservation", CLIENT_VPN_ENDPOINT = "client-vpn-endpoint",
    CUSTOMER_GATEWAY = "customer-gateway", CARRIER_GATEWAY = "carrier-gateway", COIP_POOL = "coip-pool",
    DECLARATIVE_POLICIES_REPORT = "declarative-policies-report", DEDICATED_HOST = "dedicated-host",
    DHCP_OPTIONS = "dhcp-options", EGRESS_ONLY_INTERNET_GATEWAY = "egress-only-internet-gateway",
    ELASTIC_IP = "elastic-ip", ELASTIC_GPU = "elastic-gpu", EXPORT_IMAGE_TASK = "export-image-task",
    EXPORT_INSTANCE_TASK = "export-instance-task", FCA_POLICY = "fca-policy", FLEET = "fleet",
    FPGA_IMAGE = "fpga-image", HOST_RESERVATION = "host-reservation", IMAGE = "image",
    IMAGE_USAGE_REPORT = "image-usage-report", IMPORT_IMAGE_TASK = "import-image-task",
    IMPORT_SNAPSHOT_TASK = "import-snapshot-task", INSTANCE = "instance",
    INSTANCE_EVENT_WINDOW = "instance-event-window", INTERNET_GATEWAY = "internet-gateway", IPAM = "ipam",
    IPAM_POOL = "ipam-pool", IPAM_SCOPE = "ipam-scope", IPV4POOL_EC2 = "ipv4pool-ec2", IPV6POOL_EC2 = "ipv6pool-ec2",
    KEY_PAIR = "key-pair", LAUNCH_TEMPLATE = "launch-template", LOCAL_GATEWAY = "local-gateway",
    LOCAL_GATEWAY_ROUTE_TABLE = "local-gateway-route-table",
    LOCAL_GATEWAY_VIRTUAL_INTERFACE = "local-gateway-virtual-interface",
    LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP = "local-gateway-virtual-interface-group",
    LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION = "local-gateway-route-table-vpc-association",
    LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION = "local-gateway-route-table-virtual-interface-group-association",
    NATGATEWAY = "natgateway", NETWORK_ACL = "network-acl", NETWORK_INTERFACE = "network-interface",
    NETWORK_INSIGHTS_ANALYSIS = "network-insights-analysis", NETWORK_INSIGHTS_PATH = "network-insights-path",
    NETWORK_INSIGHTS_ACCESS_SCOPE = "network-insights-access-scope",
    NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS = "network-insights-access-scope-analysis", OUTPOST_LAG = "outpost-lag",
    PLACEMENT_GROUP = "placement-group", PREFIX_LIST = "prefix-list",
    REPLACE_ROOT_VOLUME_TASK = "replace-root-volume-task", RESERVED_INSTANCES = "reserved-instances",
    ROUTE_TABLE = "route-table", SECURITY_GROUP = "security-group", SECURITY_GROUP_RULE = "security-group-rule",
    SERVICE_LINK_VIRTUAL_INTERFACE = "service-link-virtual-interface", SNAPSHOT = "snapshot",
    SPOT_FLEET_REQUEST = "spot-fleet-request", SPOT_INSTANCES_REQUEST = "spot-instances-request", SUBNET = "subnet",
    SUBNET_CIDR_RESERVATION = "subnet-cidr-reservation", TRAFFIC_MIRROR_FILTER = "traffic-mirror-filter",
    TRAFFIC_MIRROR_SESSION = "traffic-mirror-session", TRAFFIC_MIRROR_TARGET = "traffic-mirror-target",
    TRANSIT_GATEWAY = "transit-gateway", TRANSIT_GATEWAY_ATTACHMENT = "transit-gateway-attachment",
    TRANSIT_GATEWAY_CONNECT_PEER = "transit-gateway-connect-peer",
    TRANSIT_GATEWAY_MULTICAST_DOMAIN = "transit-gateway-multicast-domain",
    TRANSIT_GATEWAY_POLICY_TABLE = "transit-gateway-policy-table",
    TRANSIT_GATEWAY_METERING_POLICY = "transit-gateway-metering-policy",
    TRANSIT_GATEWAY_ROUTE_TABLE = "transit-gateway-route-table",
    TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT = "transit-gateway-route-table-announcement", VOLUME = "volume",
    VPC = "vpc", VPC_ENDPOINT = "vpc-endpoint", VPC_ENDPOINT_CONNECTION = "vpc-endpoint-connection",
    VPC_ENDPOINT_SERVICE = "vpc-endpoint-service", VPC_ENDPOINT_SERVICE_PERMISSION = "vpc-endpoint-service-permission",
    VPC_PEERING_CONNECTION = "vpc-peering-connection", VPN_CONNECTION = "vpn-connection", VPN_GATEWAY = "vpn-gateway",
    VPC_FLOW_LOG = "vpc-flow-log", CAPACITY_RESERVATION_FLEET = "capacity-reservation-fleet",
    TRAFFIC_MIRROR_FILTER_RULE = "traffic-mirror-filter-rule",
    VPC_ENDPOINT_CONNECTION_DEVICE_TYPE = "vpc-endpoint-connection-device-type",
    VERIFIED_ACCESS_INSTANCE = "verified-access-instance", VERIFIED_ACCESS_GROUP = "verified-access-group",
    VERIFIED_ACCESS_ENDPOINT = "verified-access-endpoint", VERIFIED_ACCESS_POLICY = "verified-access-policy",
    VERIFIED_ACCESS_TRUST_PROVIDER = "verified-access-trust-provider",
    VPN_CONNECTION_DEVICE_TYPE = "vpn-connection-device-type",
    VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION = "vpc-block-public-access-exclusion",
    VPC_ENCRYPTION_CONTROL = "vpc-encryption-control", ROUTE_SERVER = "route-server",
    ROUTE_SERVER_ENDPOINT = "route-server-endpoint", ROUTE_SERVER_PEER = "route-server-peer",
    IPAM_RESOURCE_DISCOVERY = "ipam-resource-discovery",
    IPAM_RESOURCE_DISCOVERY_ASSOCIATION = "ipam-resource-discovery-association",
    INSTANCE_CONNECT_ENDPOINT = "instance-connect-endpoint",
    VERIFIED_ACCESS_ENDPOINT_TARGET = "verified-access-endpoint-target",
    IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN = "ipam-external-resource-verification-token",
    CAPACITY_BLOCK = "capacity-block", MAC_MODIFICATION_TASK = "mac-modification-task",
    IPAM_PREFIX_LIST_RESOLVER = "ipam-prefix-list-resolver", IPAM_POLICY = "ipam-policy",
    IPAM_PREFIX_LIST_RESOLVER_TARGET = "ipam-prefix-list-resolver-target",
    IPAM_INTERNET_REGISTRY_ASSOCIATION = "ipam-internet-registry-association",
    SECONDARY_INTERFACE = "secondary-interface", SECONDARY_NETWORK = "secondary-network",
    SECONDARY_SUBNET = "secondary-subnet", CAPACITY_MANAGER_DATA_EXPORT = "capacity-manager-data-export",
    VPN_CONCENTRATOR = "vpn-concentrator", IPAM_POOL_ALLOCATION = "ipam-pool-allocation",
    CAPACITY_RESERVATION_CANCELLATION_QUOTE = "capacity-reservation-cancellation-quote",
    APPLICATION_STATUS_CHECK = "application-status-check",
    CAPACITY_RESERVATION_MODIFICATION_QUOTE = "capacity-reservation-modification-quote",
    METRIC_CATEGORY = "metric-category",
} }
open_enum! { Rir { RIPE = "ripe", APNIC = "apnic", ARIN = "arin", LACNIC = "lacnic", NICBR = "nicbr" } }
open_enum! { RootDeviceType { EBS = "ebs", INSTANCE_STORE = "instance-store" } }
open_enum! { RouteOrigin {
    CREATE_ROUTE_TABLE = "CreateRouteTable", CREATE_ROUTE = "CreateRoute",
    ENABLE_VGW_ROUTE_PROPAGATION = "EnableVgwRoutePropagation", ADVERTISEMENT = "Advertisement",
} }
open_enum! { RouteServerAssociationState {
    ASSOCIATING = "associating", ASSOCIATED = "associated", DISASSOCIATING = "disassociating",
} }
open_enum! { RouteServerBfdState { UP = "up", DOWN = "down" } }
open_enum! { RouteServerBgpState { UP = "up", DOWN = "down" } }
open_enum! { RouteServerEndpointState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted", FAILING = "failing",
    FAILED = "failed", DELETE_FAILED = "delete-failed",
} }
open_enum! { RouteServerPeerLivenessMode { BFD = "bfd", BGP_KEEPALIVE = "bgp-keepalive" } }
open_enum! { RouteServerPeerState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted", FAILING = "failing",
    FAILED = "failed",
} }
open_enum! { RouteServerPersistRoutesAction { ENABLE = "enable", DISABLE = "disable", RESET = "reset" } }
open_enum! { RouteServerPersistRoutesState {
    ENABLING = "enabling", ENABLED = "enabled", RESETTING = "resetting", DISABLING = "disabling",
    DISABLED = "disabled", MODIFYING = "modifying",
} }
open_enum! { RouteServerPropagationState { PENDING = "pending", AVAILABLE = "available", DELETING = "deleting" } }
open_enum! { RouteServerRouteInstallationStatus { INSTALLED = "installed", REJECTED = "rejected" } }
open_enum! { RouteServerRouteStatus { IN_RIB = "in-rib", IN_FIB = "in-fib" } }
open_enum! { RouteServerState {
    PENDING = "pending", AVAILABLE = "available", MODIFYING = "modifying", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { RouteState { ACTIVE = "active", BLACKHOLE = "blackhole", FILTERED = "filtered" } }
open_enum! { RouteTableAssociationStateCode {
    ASSOCIATING = "associating", ASSOCIATED = "associated", DISASSOCIATING = "disassociating",
    DISASSOCIATED = "disassociated", FAILED = "failed",
} }
open_enum! { RuleAction { ALLOW = "allow", DENY = "deny" } }
open_enum! { SSEType { SSE_EBS = "sse-ebs", SSE_KMS = "sse-kms", NONE = "none" } }
open_enum! { Schedule { HOURLY = "hourly" } }
open_enum! { Scope { AVAILABILITY_ZONE = "Availability Zone", REGION = "Region" } }
open_enum! { SecondaryInterfaceStatus { AVAILABLE = "available", IN_USE = "in-use" } }
open_enum! { SecondaryInterfaceType { SECONDARY = "secondary" } }
open_enum! { SecondaryNetworkCidrBlockAssociationState {
    ASSOCIATING = "associating", ASSOCIATED = "associated", ASSOCIATION_FAILED = "association-failed",
    DISASSOCIATING = "disassociating", DISASSOCIATED = "disassociated",
    DISASSOCIATION_FAILED = "disassociation-failed",
} }
open_enum! { SecondaryNetworkState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
} }
open_enum! { SecondaryNetworkType { RDMA = "rdma" } }
open_enum! { SecondarySubnetCidrBlockAssociationState {
    ASSOCIATING = "associating", ASSOCIATED = "associated", ASSOCIATION_FAILED = "association-failed",
    DISASSOCIATING = "disassociating", DISASSOCIATED = "disassociated",
    DISASSOCIATION_FAILED = "disassociation-failed",
} }
open_enum! { SecondarySubnetState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete", DELETE_FAILED = "delete-failed",
} }
open_enum! { SecurityGroupReferencingSupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { SecurityGroupVpcAssociationState {
    ASSOCIATING = "associating", ASSOCIATED = "associated", ASSOCIATION_FAILED = "association-failed",
    DISASSOCIATING = "disassociating", DISASSOCIATED = "disassociated",
    DISASSOCIATION_FAILED = "disassociation-failed",
} }
open_enum! { SelfServicePortal { ENABLED = "enabled", DISABLED = "disabled" } }
open_enum! { ServiceConnectivityType { IPV4 = "ipv4", IPV6 = "ipv6" } }
open_enum! { ServiceLinkVirtualInterfaceConfigurationState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { ServiceManaged { ALB = "alb", NLB = "nlb", RNAT = "rnat", RDS = "rds" } }
open_enum! { ServiceState {
    PENDING = "Pending", AVAILABLE = "Available", DELETING = "Deleting", DELETED = "Deleted", FAILED = "Failed",
} }
open_enum! { ServiceType {
    INTERFACE = "Interface", GATEWAY = "Gateway", GATEWAY_LOAD_BALANCER = "GatewayLoadBalancer",
} }
open_enum! { SeverityLabel {
    INFORMATIONAL = "informational", LOW = "low", MEDIUM = "medium", HIGH = "high", CRITICAL = "critical",
} }
open_enum! { ShutdownBehavior { STOP = "stop", TERMINATE = "terminate" } }
open_enum! { SnapshotAttributeName {
    PRODUCT_CODES = "productCodes", CREATE_VOLUME_PERMISSION = "createVolumePermission",
} }
open_enum! { SnapshotBlockPublicAccessState {
    BLOCK_ALL_SHARING = "block-all-sharing", BLOCK_NEW_SHARING = "block-new-sharing", UNBLOCKED = "unblocked",
} }
open_enum! { SnapshotLocationEnum { REGIONAL = "regional", LOCAL = "local" } }
open_enum! { SnapshotReturnCodes {
    SUCCESS = "success", SKIPPED = "skipped", MISSING_PERMISSIONS = "missing-permissions",
    INTERNAL_ERROR = "internal-error", CLIENT_ERROR = "client-error",
} }
open_enum! { SnapshotState {
    PENDING = "pending", COMPLETED = "completed", ERROR = "error", RECOVERABLE = "recoverable",
    RECOVERING = "recovering",
} }
open_enum! { SpotAllocationStrategy {
    LOWEST_PRICE = "lowest-price", DIVERSIFIED = "diversified", CAPACITY_OPTIMIZED = "capacity-optimized",
    CAPACITY_OPTIMIZED_PRIORITIZED = "capacity-optimized-prioritized",
    PRICE_CAPACITY_OPTIMIZED = "price-capacity-optimized",
} }
open_enum! { SpotInstanceInterruptionBehavior { HIBERNATE = "hibernate", STOP = "stop", TERMINATE = "terminate" } }
open_enum! { SpotInstanceState {
    OPEN = "open", ACTIVE = "active", CLOSED = "closed", CANCELLED = "cancelled", FAILED = "failed",
    DISABLED = "disabled",
} }
open_enum! { SpotInstanceType { ONE_TIME = "one-time", PERSISTENT = "persistent" } }
open_enum! { SpreadLevel { HOST = "host", RACK = "rack" } }
open_enum! { SqlServerLicenseUsage { FULL = "full", WAIVED = "waived" } }
open_enum! { State {
    PENDING_ACCEPTANCE = "PendingAcceptance", PENDING = "Pending", AVAILABLE = "Available", DELETING = "Deleting",
    DELETED = "Deleted", REJECTED = "Rejected", FAILED = "Failed", EXPIRED = "Expired", PARTIAL = "Partial",
} }
open_enum! { StaticSourcesSupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { StatisticType { P50 = "p50" } }
open_enum! { Status { MOVE_IN_PROGRESS = "MoveInProgress", IN_VPC = "InVpc", IN_CLASSIC = "InClassic" } }
open_enum! { StatusName { REACHABILITY = "reachability" } }
open_enum! { StatusType {
    PASSED = "passed", FAILED = "failed", INSUFFICIENT_DATA = "insufficient-data", INITIALIZING = "initializing",
} }
open_enum! { StorageTier { ARCHIVE = "archive", STANDARD = "standard" } }
open_enum! { SubnetCidrBlockStateCode {
    ASSOCIATING = "associating", ASSOCIATED = "associated", DISASSOCIATING = "disassociating",
    DISASSOCIATED = "disassociated", FAILING = "failing", FAILED = "failed",
} }
open_enum! { SubnetCidrReservationType { PREFIX = "prefix", EXPLICIT = "explicit" } }
open_enum! { SubnetState {
    PENDING = "pending", AVAILABLE = "available", UNAVAILABLE = "unavailable", FAILED = "failed",
    FAILED_INSUFFICIENT_CAPACITY = "failed-insufficient-capacity",
} }
open_enum! { SummaryStatus {
    OK = "ok", IMPAIRED = "impaired", INSUFFICIENT_DATA = "insufficient-data", NOT_APPLICABLE = "not-applicable",
    INITIALIZING = "initializing",
} }
open_enum! { SupportabilityMarketType { ON_DEMAND = "on-demand", SPOT = "spot" } }
open_enum! { SupportabilityScore { HIGH = "high", MEDIUM = "medium", LOW = "low", UNSUPPORTED = "unsupported" } }
open_enum! { SupportedAdditionalProcessorFeature {
    AMD_SEV_SNP = "amd-sev-snp", NESTED_VIRTUALIZATION = "nested-virtualization",
} }
open_enum! { TaggableResourceType {
    NETWORK_INTERFACE = "network-interface", INSTANCE = "instance", AUTO_SCALING_GROUP = "auto-scaling-group",
} }
open_enum! { TargetCapacityUnitType { VCPU = "vcpu", MEMORY_MIB = "memory-mib", UNITS = "units" } }
open_enum! { TargetStorageTier { ARCHIVE = "archive" } }
open_enum! { TelemetryStatus { UP = "UP", DOWN = "DOWN" } }
open_enum! { Tenancy { DEFAULT = "default", DEDICATED = "dedicated", HOST = "host" } }
open_enum! { TieringOperationStatus {
    ARCHIVAL_IN_PROGRESS = "archival-in-progress", ARCHIVAL_COMPLETED = "archival-completed",
    ARCHIVAL_FAILED = "archival-failed", TEMPORARY_RESTORE_IN_PROGRESS = "temporary-restore-in-progress",
    TEMPORARY_RESTORE_COMPLETED = "temporary-restore-completed", TEMPORARY_RESTORE_FAILED = "temporary-restore-failed",
    PERMANENT_RESTORE_IN_PROGRESS = "permanent-restore-in-progress",
    PERMANENT_RESTORE_COMPLETED = "permanent-restore-completed", PERMANENT_RESTORE_FAILED = "permanent-restore-failed",
} }
open_enum! { TokenState { VALID = "valid", EXPIRED = "expired" } }
open_enum! { TpmSupportValues { V2_0 = "v2.0" } }
open_enum! { TrafficDirection { INGRESS = "ingress", EGRESS = "egress" } }
open_enum! { TrafficIpAddressType { IPV4 = "ipv4", IPV6 = "ipv6", DUAL_STACK = "dual-stack" } }
open_enum! { TrafficMirrorFilterRuleField {
    DESTINATION_PORT_RANGE = "destination-port-range", SOURCE_PORT_RANGE = "source-port-range", PROTOCOL = "protocol",
    DESCRIPTION = "description",
} }
open_enum! { TrafficMirrorNetworkService { AMAZON_DNS = "amazon-dns" } }
open_enum! { TrafficMirrorRuleAction { ACCEPT = "accept", REJECT = "reject" } }
open_enum! { TrafficMirrorSessionField {
    PACKET_LENGTH = "packet-length", DESCRIPTION = "description", VIRTUAL_NETWORK_ID = "virtual-network-id",
} }
open_enum! { TrafficMirrorTargetType {
    NETWORK_INTERFACE = "network-interface", NETWORK_LOAD_BALANCER = "network-load-balancer",
    GATEWAY_LOAD_BALANCER_ENDPOINT = "gateway-load-balancer-endpoint",
} }
open_enum! { TrafficType { ACCEPT = "ACCEPT", REJECT = "REJECT", ALL = "ALL" } }
open_enum! { TransferType { TIME_BASED = "time-based", STANDARD = "standard" } }
open_enum! { TransitGatewayAssociationState {
    ASSOCIATING = "associating", ASSOCIATED = "associated", DISASSOCIATING = "disassociating",
    DISASSOCIATED = "disassociated",
} }
open_enum! { TransitGatewayAttachmentNatGatewaySupportState {
    ENABLED = "enabled", DISABLED = "disabled", ENABLING = "enabling", DISABLING = "disabling",
} }
open_enum! { TransitGatewayAttachmentNatGatewaySupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { TransitGatewayAttachmentNatSystemRouteSupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { TransitGatewayAttachmentResourceType {
    VPC = "vpc", VPN = "vpn", VPN_CONCENTRATOR = "vpn-concentrator", DIRECT_CONNECT_GATEWAY = "direct-connect-gateway",
    CONNECT = "connect", PEERING = "peering", TGW_PEERING = "tgw-peering", NETWORK_FUNCTION = "network-function",
    CLIENT_VPN = "client-vpn",
} }
open_enum! { TransitGatewayAttachmentState {
    INITIATING = "initiating", INITIATING_REQUEST = "initiatingRequest", PENDING_ACCEPTANCE = "pendingAcceptance",
    ROLLING_BACK = "rollingBack", PENDING = "pending", AVAILABLE = "available", MODIFYING = "modifying",
    DELETING = "deleting", DELETED = "deleted", FAILED = "failed", REJECTED = "rejected", REJECTING = "rejecting",
    FAILING = "failing",
} }
open_enum! { TransitGatewayAttachmentStatusType {
    PENDING_ACCEPTANCE = "pending-acceptance", PENDING = "pending", REJECTED = "rejected", AVAILABLE = "available",
    DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { TransitGatewayConnectPeerState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { TransitGatewayMeteringPayerType {
    SOURCE_ATTACHMENT_OWNER = "source-attachment-owner", DESTINATION_ATTACHMENT_OWNER = "destination-attachment-owner",
    TRANSIT_GATEWAY_OWNER = "transit-gateway-owner",
} }
open_enum! { TransitGatewayMeteringPolicyEntryState { AVAILABLE = "available", DELETED = "deleted" } }
open_enum! { TransitGatewayMeteringPolicyState {
    AVAILABLE = "available", DELETED = "deleted", PENDING = "pending", MODIFYING = "modifying", DELETING = "deleting",
} }
open_enum! { TransitGatewayMulitcastDomainAssociationState {
    PENDING_ACCEPTANCE = "pendingAcceptance", ASSOCIATING = "associating", ASSOCIATED = "associated",
    DISASSOCIATING = "disassociating", DISASSOCIATED = "disassociated", REJECTED = "rejected", FAILED = "failed",
} }
open_enum! { TransitGatewayMulticastDomainState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { TransitGatewayNatRuleState {
    PENDING = "pending", ACTIVATED = "activated", DEACTIVATED = "deactivated", DELETING = "deleting",
} }
open_enum! { TransitGatewayPeeringAttachmentMultipathResilienceMode { ALWAYS_ON = "always-on" } }
open_enum! { TransitGatewayPeeringAttachmentMultipathResilienceStatus {
    PENDING = "pending", ENABLED = "enabled", DISABLED = "disabled",
} }
open_enum! { TransitGatewayPolicyTableEntryState { ACTIVE = "active", DELETED = "deleted" } }
open_enum! { TransitGatewayPolicyTableState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { TransitGatewayPrefixListReferenceState {
    PENDING = "pending", AVAILABLE = "available", MODIFYING = "modifying", DELETING = "deleting",
} }
open_enum! { TransitGatewayPropagationState {
    ENABLING = "enabling", ENABLED = "enabled", DISABLING = "disabling", DISABLED = "disabled",
} }
open_enum! { TransitGatewayRouteState {
    PENDING = "pending", ACTIVE = "active", BLACKHOLE = "blackhole", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { TransitGatewayRouteTableAnnouncementDirection { OUTGOING = "outgoing", INCOMING = "incoming" } }
open_enum! { TransitGatewayRouteTableAnnouncementState {
    AVAILABLE = "available", PENDING = "pending", FAILING = "failing", FAILED = "failed", DELETING = "deleting",
    DELETED = "deleted",
} }
open_enum! { TransitGatewayRouteTableState {
    PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { TransitGatewayRouteType { STATIC = "static", PROPAGATED = "propagated", SYSTEM = "system" } }
open_enum! { TransitGatewayState {
    PENDING = "pending", AVAILABLE = "available", MODIFYING = "modifying", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { TransportProtocol { TCP = "tcp", UDP = "udp" } }
open_enum! { TrustProviderType { USER = "user", DEVICE = "device" } }
open_enum! { TunnelInsideIpVersion { IPV4 = "ipv4", IPV6 = "ipv6" } }
open_enum! { UnlimitedSupportedInstanceFamily { T2 = "t2", T3 = "t3", T3A = "t3a", T4G = "t4g", T8I = "t8i" } }
open_enum! { UnsuccessfulInstanceCreditSpecificationErrorCode {
    INVALID_INSTANCE_ID_MALFORMED = "InvalidInstanceID.Malformed",
    INVALID_INSTANCE_ID_NOT_FOUND = "InvalidInstanceID.NotFound", INCORRECT_INSTANCE_STATE = "IncorrectInstanceState",
    INSTANCE_CREDIT_SPECIFICATION_NOT_SUPPORTED = "InstanceCreditSpecification.NotSupported",
} }
open_enum! { UsageClassType { SPOT = "spot", ON_DEMAND = "on-demand", CAPACITY_BLOCK = "capacity-block" } }
open_enum! { UserTrustProviderType { IAM_IDENTITY_CENTER = "iam-identity-center", OIDC = "oidc" } }
open_enum! { VerificationMethod { REMARKS_X509 = "remarks-x509", DNS_TOKEN = "dns-token" } }
open_enum! { VerifiedAccessEndpointAttachmentType { VPC = "vpc" } }
open_enum! { VerifiedAccessEndpointProtocol { HTTP = "http", HTTPS = "https", TCP = "tcp" } }
open_enum! { VerifiedAccessEndpointStatusCode {
    PENDING = "pending", ACTIVE = "active", UPDATING = "updating", DELETING = "deleting", DELETED = "deleted",
} }
open_enum! { VerifiedAccessEndpointType {
    LOAD_BALANCER = "load-balancer", NETWORK_INTERFACE = "network-interface", RDS = "rds", CIDR = "cidr",
} }
open_enum! { VerifiedAccessLogDeliveryStatusCode { SUCCESS = "success", FAILED = "failed" } }
open_enum! { VirtualizationType { HVM = "hvm", PARAVIRTUAL = "paravirtual" } }
open_enum! { VolumeAttachmentState {
    ATTACHING = "attaching", ATTACHED = "attached", DETACHING = "detaching", DETACHED = "detached", BUSY = "busy",
} }
open_enum! { VolumeAttributeName { AUTO_ENABLE_IO = "autoEnableIO", PRODUCT_CODES = "productCodes" } }
open_enum! { VolumeModificationState {
    MODIFYING = "modifying", OPTIMIZING = "optimizing", COMPLETED = "completed", FAILED = "failed",
} }
open_enum! { VolumeState {
    CREATING = "creating", AVAILABLE = "available", IN_USE = "in-use", DELETING = "deleting", DELETED = "deleted",
    ERROR = "error",
} }
open_enum! { VolumeStatusInfoStatus {
    OK = "ok", IMPAIRED = "impaired", INSUFFICIENT_DATA = "insufficient-data", WARNING = "warning",
} }
open_enum! { VolumeStatusName {
    IO_ENABLED = "io-enabled", IO_PERFORMANCE = "io-performance", INITIALIZATION_STATE = "initialization-state",
} }
open_enum! { VolumeType {
    STANDARD = "standard", IO1 = "io1", IO2 = "io2", GP2 = "gp2", SC1 = "sc1", ST1 = "st1", GP3 = "gp3",
} }
open_enum! { VpcAttributeName {
    ENABLE_DNS_SUPPORT = "enableDnsSupport", ENABLE_DNS_HOSTNAMES = "enableDnsHostnames",
    ENABLE_NETWORK_ADDRESS_USAGE_METRICS = "enableNetworkAddressUsageMetrics",
} }
open_enum! { VpcBlockPublicAccessExclusionState {
    CREATE_IN_PROGRESS = "create-in-progress", CREATE_COMPLETE = "create-complete", CREATE_FAILED = "create-failed",
    UPDATE_IN_PROGRESS = "update-in-progress", UPDATE_COMPLETE = "update-complete", UPDATE_FAILED = "update-failed",
    DELETE_IN_PROGRESS = "delete-in-progress", DELETE_COMPLETE = "delete-complete",
    DISABLE_IN_PROGRESS = "disable-in-progress", DISABLE_COMPLETE = "disable-complete",
} }
open_enum! { VpcBlockPublicAccessExclusionsAllowed { ALLOWED = "allowed", NOT_ALLOWED = "not-allowed" } }
open_enum! { VpcBlockPublicAccessState {
    DEFAULT_STATE = "default-state", UPDATE_IN_PROGRESS = "update-in-progress", UPDATE_COMPLETE = "update-complete",
} }
open_enum! { VpcCidrBlockStateCode {
    ASSOCIATING = "associating", ASSOCIATED = "associated", DISASSOCIATING = "disassociating",
    DISASSOCIATED = "disassociated", FAILING = "failing", FAILED = "failed",
} }
open_enum! { VpcEncryptionControlExclusionState {
    ENABLING = "enabling", ENABLED = "enabled", DISABLING = "disabling", DISABLED = "disabled",
} }
open_enum! { VpcEncryptionControlExclusionStateInput { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { VpcEncryptionControlMode { MONITOR = "monitor", ENFORCE = "enforce" } }
open_enum! { VpcEncryptionControlState {
    ENFORCE_IN_PROGRESS = "enforce-in-progress", MONITOR_IN_PROGRESS = "monitor-in-progress",
    ENFORCE_FAILED = "enforce-failed", MONITOR_FAILED = "monitor-failed", DELETING = "deleting", DELETED = "deleted",
    AVAILABLE = "available", CREATING = "creating", DELETE_FAILED = "delete-failed",
} }
open_enum! { VpcEndpointType {
    INTERFACE = "Interface", GATEWAY = "Gateway", GATEWAY_LOAD_BALANCER = "GatewayLoadBalancer", RESOURCE = "Resource",
    SERVICE_NETWORK = "ServiceNetwork", TUNNEL = "Tunnel",
} }
open_enum! { VpcPeeringConnectionStateReasonCode {
    INITIATING_REQUEST = "initiating-request", PENDING_ACCEPTANCE = "pending-acceptance", ACTIVE = "active",
    DELETED = "deleted", REJECTED = "rejected", FAILED = "failed", EXPIRED = "expired", PROVISIONING = "provisioning",
    DELETING = "deleting",
} }
open_enum! { VpcState { PENDING = "pending", AVAILABLE = "available", DELETING = "deleting" } }
open_enum! { VpcTenancy { DEFAULT = "default" } }
open_enum! { VpnConcentratorType { IPSEC_1 = "ipsec.1" } }
open_enum! { VpnEcmpSupportValue { ENABLE = "enable", DISABLE = "disable" } }
open_enum! { VpnProtocol { OPENVPN = "openvpn" } }
open_enum! { VpnState { PENDING = "pending", AVAILABLE = "available", DELETING = "deleting", DELETED = "deleted" } }
open_enum! { VpnStaticRouteSource { STATIC = "Static" } }
open_enum! { VpnTunnelBandwidth { STANDARD = "standard", LARGE = "large" } }
open_enum! { VpnTunnelProvisioningStatus { AVAILABLE = "available", PENDING = "pending", FAILED = "failed" } }
open_enum! { WeekDay {
    SUNDAY = "sunday", MONDAY = "monday", TUESDAY = "tuesday", WEDNESDAY = "wednesday", THURSDAY = "thursday",
    FRIDAY = "friday", SATURDAY = "saturday",
} }
open_enum! { ZeroSizePreference { RETAIN = "retain", DEFAULT = "default" } }
