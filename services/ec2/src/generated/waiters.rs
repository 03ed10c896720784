// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

pub const BUNDLE_TASK_COMPLETE: &Waiter = &Waiter { name: "BundleTaskComplete", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "BundleTasks[].State", value: "complete" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "BundleTasks[].State", value: "failed" } },
] };
pub const CONVERSION_TASK_CANCELLED: &Waiter = &Waiter { name: "ConversionTaskCancelled", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "ConversionTasks[].State", value: "cancelled" } },
] };
pub const CONVERSION_TASK_COMPLETED: &Waiter = &Waiter { name: "ConversionTaskCompleted", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "ConversionTasks[].State", value: "completed" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "ConversionTasks[].State", value: "cancelled" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "ConversionTasks[].State", value: "cancelling" } },
] };
pub const CONVERSION_TASK_DELETED: &Waiter = &Waiter { name: "ConversionTaskDeleted", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "ConversionTasks[].State", value: "deleted" } },
] };
pub const CUSTOMER_GATEWAY_AVAILABLE: &Waiter = &Waiter { name: "CustomerGatewayAvailable", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "CustomerGateways[].State", value: "available" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "CustomerGateways[].State", value: "deleted" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "CustomerGateways[].State", value: "deleting" } },
] };
pub const EXPORT_TASK_CANCELLED: &Waiter = &Waiter { name: "ExportTaskCancelled", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "ExportTasks[].State", value: "cancelled" } },
] };
pub const EXPORT_TASK_COMPLETED: &Waiter = &Waiter { name: "ExportTaskCompleted", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "ExportTasks[].State", value: "completed" } },
] };
pub const IMAGE_AVAILABLE: &Waiter = &Waiter { name: "ImageAvailable", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Images[].State", value: "available" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Images[].State", value: "failed" } },
] };
pub const IMAGE_EXISTS: &Waiter = &Waiter { name: "ImageExists", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Path { path: "length(Images[]) > `0`", value: "true" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidAMIID.NotFound") },
] };
pub const IMAGE_USAGE_REPORT_AVAILABLE: &Waiter = &Waiter { name: "ImageUsageReportAvailable", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "ImageUsageReports[].State", value: "available" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "ImageUsageReports[].State", value: "failed" } },
] };
pub const INSTANCE_EXISTS: &Waiter = &Waiter { name: "InstanceExists", delay_s: 5, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Path { path: "length(Reservations[]) > `0`", value: "true" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidInstanceID.NotFound") },
] };
pub const INSTANCE_RUNNING: &Waiter = &Waiter { name: "InstanceRunning", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Reservations[].Instances[].State.Name", value: "running" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Reservations[].Instances[].State.Name", value: "shutting-down" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Reservations[].Instances[].State.Name", value: "terminated" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Reservations[].Instances[].State.Name", value: "stopping" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidInstanceID.NotFound") },
] };
pub const INSTANCE_STATUS_OK: &Waiter = &Waiter { name: "InstanceStatusOk", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "InstanceStatuses[].InstanceStatus.Status", value: "ok" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidInstanceID.NotFound") },
] };
pub const INSTANCE_STOPPED: &Waiter = &Waiter { name: "InstanceStopped", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Reservations[].Instances[].State.Name", value: "stopped" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Reservations[].Instances[].State.Name", value: "pending" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Reservations[].Instances[].State.Name", value: "terminated" } },
] };
pub const INSTANCE_TERMINATED: &Waiter = &Waiter { name: "InstanceTerminated", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Reservations[].Instances[].State.Name", value: "terminated" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Reservations[].Instances[].State.Name", value: "pending" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Reservations[].Instances[].State.Name", value: "stopping" } },
] };
pub const INTERNET_GATEWAY_EXISTS: &Waiter = &Waiter { name: "InternetGatewayExists", delay_s: 5, attempts_max: 6, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Path { path: "length(InternetGateways[].InternetGatewayId) > `0`", value: "true" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidInternetGateway.NotFound") },
] };
pub const KEY_PAIR_EXISTS: &Waiter = &Waiter { name: "KeyPairExists", delay_s: 5, attempts_max: 6, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Path { path: "length(KeyPairs[].KeyName) > `0`", value: "true" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidKeyPair.NotFound") },
] };
pub const NAT_GATEWAY_AVAILABLE: &Waiter = &Waiter { name: "NatGatewayAvailable", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "NatGateways[].State", value: "available" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "NatGateways[].State", value: "failed" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "NatGateways[].State", value: "deleting" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "NatGateways[].State", value: "deleted" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("NatGatewayNotFound") },
] };
pub const NAT_GATEWAY_DELETED: &Waiter = &Waiter { name: "NatGatewayDeleted", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "NatGateways[].State", value: "deleted" } },
    Acceptor { state: WaiterState::Success, expect: Expect::Error("NatGatewayNotFound") },
] };
pub const NETWORK_INTERFACE_AVAILABLE: &Waiter = &Waiter { name: "NetworkInterfaceAvailable", delay_s: 20, attempts_max: 10, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "NetworkInterfaces[].Status", value: "available" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::Error("InvalidNetworkInterfaceID.NotFound") },
] };
pub const PASSWORD_DATA_AVAILABLE: &Waiter = &Waiter { name: "PasswordDataAvailable", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Path { path: "length(PasswordData) > `0`", value: "true" } },
] };
pub const SECONDARY_NETWORK_CREATE_COMPLETE: &Waiter = &Waiter { name: "SecondaryNetworkCreateComplete", delay_s: 10, attempts_max: 30, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "SecondaryNetworks[].State", value: "create-complete" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SecondaryNetworks[].State", value: "create-failed" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidSecondaryNetworkId.NotFound") },
] };
pub const SECONDARY_NETWORK_DELETE_COMPLETE: &Waiter = &Waiter { name: "SecondaryNetworkDeleteComplete", delay_s: 10, attempts_max: 30, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "SecondaryNetworks[].State", value: "delete-complete" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SecondaryNetworks[].State", value: "delete-failed" } },
] };
pub const SECONDARY_SUBNET_CREATE_COMPLETE: &Waiter = &Waiter { name: "SecondarySubnetCreateComplete", delay_s: 10, attempts_max: 30, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "SecondarySubnets[].State", value: "create-complete" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SecondarySubnets[].State", value: "delete-failed" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidSecondarySubnetId.NotFound") },
] };
pub const SECONDARY_SUBNET_DELETE_COMPLETE: &Waiter = &Waiter { name: "SecondarySubnetDeleteComplete", delay_s: 10, attempts_max: 30, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "SecondarySubnets[].State", value: "delete-complete" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SecondarySubnets[].State", value: "delete-failed" } },
] };
pub const SECURITY_GROUP_EXISTS: &Waiter = &Waiter { name: "SecurityGroupExists", delay_s: 5, attempts_max: 6, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Path { path: "length(SecurityGroups[].GroupId) > `0`", value: "true" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidGroup.NotFound") },
] };
pub const SECURITY_GROUP_VPC_ASSOCIATION_ASSOCIATED: &Waiter = &Waiter { name: "SecurityGroupVpcAssociationAssociated", delay_s: 10, attempts_max: 7, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "SecurityGroupVpcAssociations[].State", value: "associated" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::PathAny { path: "SecurityGroupVpcAssociations[].State", value: "associating" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SecurityGroupVpcAssociations[].State", value: "association-failed" } },
] };
pub const SECURITY_GROUP_VPC_ASSOCIATION_DISASSOCIATED: &Waiter = &Waiter { name: "SecurityGroupVpcAssociationDisassociated", delay_s: 10, attempts_max: 7, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "SecurityGroupVpcAssociations[].State", value: "disassociated" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::PathAny { path: "SecurityGroupVpcAssociations[].State", value: "disassociating" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SecurityGroupVpcAssociations[].State", value: "disassociation-failed" } },
    Acceptor { state: WaiterState::Success, expect: Expect::Path { path: "length(SecurityGroupVpcAssociations[]) == `0`", value: "true" } },
] };
pub const SNAPSHOT_COMPLETED: &Waiter = &Waiter { name: "SnapshotCompleted", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Snapshots[].State", value: "completed" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Snapshots[].State", value: "error" } },
] };
pub const SNAPSHOT_IMPORTED: &Waiter = &Waiter { name: "SnapshotImported", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "ImportSnapshotTasks[].SnapshotTaskDetail.Status", value: "completed" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "ImportSnapshotTasks[].SnapshotTaskDetail.Status", value: "error" } },
] };
pub const SPOT_INSTANCE_REQUEST_FULFILLED: &Waiter = &Waiter { name: "SpotInstanceRequestFulfilled", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "SpotInstanceRequests[].Status.Code", value: "fulfilled" } },
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "SpotInstanceRequests[].Status.Code", value: "request-canceled-and-instance-running" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SpotInstanceRequests[].Status.Code", value: "schedule-expired" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SpotInstanceRequests[].Status.Code", value: "canceled-before-fulfillment" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SpotInstanceRequests[].Status.Code", value: "bad-parameters" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "SpotInstanceRequests[].Status.Code", value: "system-error" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidSpotInstanceRequestID.NotFound") },
] };
pub const STORE_IMAGE_TASK_COMPLETE: &Waiter = &Waiter { name: "StoreImageTaskComplete", delay_s: 5, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "StoreImageTaskResults[].StoreTaskState", value: "Completed" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "StoreImageTaskResults[].StoreTaskState", value: "Failed" } },
    Acceptor { state: WaiterState::Retry, expect: Expect::PathAny { path: "StoreImageTaskResults[].StoreTaskState", value: "InProgress" } },
] };
pub const SUBNET_AVAILABLE: &Waiter = &Waiter { name: "SubnetAvailable", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Subnets[].State", value: "available" } },
] };
pub const SYSTEM_STATUS_OK: &Waiter = &Waiter { name: "SystemStatusOk", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "InstanceStatuses[].SystemStatus.Status", value: "ok" } },
] };
pub const VOLUME_AVAILABLE: &Waiter = &Waiter { name: "VolumeAvailable", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Volumes[].State", value: "available" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Volumes[].State", value: "deleted" } },
] };
pub const VOLUME_DELETED: &Waiter = &Waiter { name: "VolumeDeleted", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Volumes[].State", value: "deleted" } },
    Acceptor { state: WaiterState::Success, expect: Expect::Error("InvalidVolume.NotFound") },
] };
pub const VOLUME_IN_USE: &Waiter = &Waiter { name: "VolumeInUse", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Volumes[].State", value: "in-use" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Volumes[].State", value: "deleted" } },
] };
pub const VPC_AVAILABLE: &Waiter = &Waiter { name: "VpcAvailable", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Vpcs[].State", value: "available" } },
] };
pub const VPC_EXISTS: &Waiter = &Waiter { name: "VpcExists", delay_s: 1, attempts_max: 5, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Status(200) },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidVpcID.NotFound") },
] };
pub const VPC_PEERING_CONNECTION_DELETED: &Waiter = &Waiter { name: "VpcPeeringConnectionDeleted", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "VpcPeeringConnections[].Status.Code", value: "deleted" } },
    Acceptor { state: WaiterState::Success, expect: Expect::Error("InvalidVpcPeeringConnectionID.NotFound") },
] };
pub const VPC_PEERING_CONNECTION_EXISTS: &Waiter = &Waiter { name: "VpcPeeringConnectionExists", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Status(200) },
    Acceptor { state: WaiterState::Retry, expect: Expect::Error("InvalidVpcPeeringConnectionID.NotFound") },
] };
pub const VPN_CONNECTION_AVAILABLE: &Waiter = &Waiter { name: "VpnConnectionAvailable", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "VpnConnections[].State", value: "available" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "VpnConnections[].State", value: "deleting" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "VpnConnections[].State", value: "deleted" } },
] };
pub const VPN_CONNECTION_DELETED: &Waiter = &Waiter { name: "VpnConnectionDeleted", delay_s: 15, attempts_max: 40, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "VpnConnections[].State", value: "deleted" } },
    Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "VpnConnections[].State", value: "pending" } },
] };
