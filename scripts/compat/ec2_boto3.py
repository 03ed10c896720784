#!/usr/bin/env python3
"""EC2 of a local cloud, asked by boto3: python3 ec2_boto3.py http://127.0.0.1:4566

Prints `ok <name>` for each check; exits with 1 if one fails. Needs boto3.
"""

import base64
import sys
import time
import traceback

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ENDPOINT = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4566"
IMAGE = "ami-0c55b159cbfafe1f0"
RUN = f"compat-{time.time_ns()}"


def client(region="us-east-1", secret="test", key="test"):
    return boto3.client(
        "ec2",
        endpoint_url=ENDPOINT,
        region_name=region,
        aws_access_key_id=key,
        aws_secret_access_key=secret,
        config=Config(retries={"max_attempts": 1}),
    )


ec2 = client()
CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


def refused(code, call, **arguments):
    """The refusal's message; the call must be refused with this code."""
    try:
        call(**arguments)
    except ClientError as error:
        found = error.response["Error"]["Code"]
        assert found == code, f"{found} instead of {code}: {error}"
        assert error.response["ResponseMetadata"]["RequestId"], "no request id"
        return error.response["Error"]["Message"]
    raise AssertionError(f"not refused with {code}")


def run(count=1, **arguments):
    tags = [{"Key": "run", "Value": RUN}]
    answer = ec2.run_instances(
        **{
            "ImageId": IMAGE,
            "InstanceType": "t2.micro",
            "MinCount": count,
            "MaxCount": count,
            "TagSpecifications": [{"ResourceType": "instance", "Tags": tags}],
            **arguments,
        }
    )
    return [instance["InstanceId"] for instance in answer["Instances"]]


def one(instance_id):
    return ec2.describe_instances(InstanceIds=[instance_id])["Reservations"][0]["Instances"][0]


def wait(name, ids):
    ec2.get_waiter(name).wait(InstanceIds=ids, WaiterConfig={"Delay": 1, "MaxAttempts": 60})


@check
def regions_and_zones():
    names = {region["RegionName"] for region in ec2.describe_regions()["Regions"]}
    assert {"us-east-1", "eu-west-1"} <= names and "af-south-1" not in names, names
    assert len(ec2.describe_regions(AllRegions=True)["Regions"]) > len(names)
    zones = ec2.describe_availability_zones()["AvailabilityZones"]
    assert [zone["ZoneName"] for zone in zones] == ["us-east-1a", "us-east-1b", "us-east-1c"], zones
    by_id = ec2.describe_availability_zones(Filters=[{"Name": "zone-id", "Values": ["use1-az6"]}])["AvailabilityZones"]
    # As recorded in AWS.
    expected = {
        "GroupLongName": "US East (N. Virginia) 1",
        "GroupName": "us-east-1-zg-1",
        "Messages": [],
        "NetworkBorderGroup": "us-east-1",
        "OptInStatus": "opt-in-not-required",
        "RegionName": "us-east-1",
        "State": "available",
        "ZoneId": "use1-az6",
        "ZoneName": "us-east-1a",
        "ZoneType": "availability-zone",
    }
    assert expected.items() <= {k: v for k, v in by_id[0].items() if not isinstance(v, list) or not v}.items(), by_id
    other = client("eu-west-1").describe_availability_zones()["AvailabilityZones"]
    assert other[0]["ZoneId"] == "euw1-az1", other


@check
def images():
    image = ec2.describe_images(ImageIds=[IMAGE])["Images"][0]
    assert image["Architecture"] == "x86_64" and image["State"] == "available", image
    named = ec2.describe_images(Owners=["amazon"], Filters=[{"Name": "name", "Values": ["al2023-ami-*-x86_64"]}])["Images"]
    assert len(named) == 1, named
    assert len(list(ec2.get_paginator("describe_images").paginate(PaginationConfig={"PageSize": 5}))) > 1
    message = refused("InvalidAMIID.NotFound", ec2.describe_images, ImageIds=["ami-00000000000000000"])
    assert message == "The image id '[ami-00000000000000000]' does not exist", message
    refused("InvalidAMIID.Malformed", ec2.describe_images, ImageIds=["image-1"])


@check
def instance_types():
    micro = ec2.describe_instance_types(InstanceTypes=["t3.micro"])["InstanceTypes"][0]
    assert (micro["VCpuInfo"]["DefaultVCpus"], micro["MemoryInfo"]["SizeInMiB"]) == (2, 1024), micro
    pages = ec2.get_paginator("describe_instance_types").paginate(PaginationConfig={"PageSize": 20})
    names = [one["InstanceType"] for page in pages for one in page["InstanceTypes"]]
    assert len(names) == len(set(names)) > 60, len(names)
    arm = ec2.describe_instance_types(
        Filters=[
            {"Name": "processor-info.supported-architecture", "Values": ["arm64"]},
            {"Name": "memory-info.size-in-mib", "Values": ["512"]},
        ]
    )["InstanceTypes"]
    assert [one["InstanceType"] for one in arm] == ["t4g.nano"], arm
    refused("InvalidInstanceType", ec2.describe_instance_types, InstanceTypes=["z9.huge"])
    offered = ec2.describe_instance_type_offerings(
        LocationType="availability-zone", Filters=[{"Name": "instance-type", "Values": ["t2.micro"]}]
    )["InstanceTypeOfferings"]
    assert len(offered) == 3, offered


@check
def network():
    vpc = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]
    assert vpc["CidrBlock"] == "172.31.0.0/16" and vpc["OwnerId"] == "000000000000", vpc
    subnets = ec2.describe_subnets(Filters=[{"Name": "vpc-id", "Values": [vpc["VpcId"]]}])["Subnets"]
    assert [subnet["CidrBlock"] for subnet in subnets] == ["172.31.0.0/20", "172.31.16.0/20", "172.31.32.0/20"]
    gateways = ec2.describe_internet_gateways()["InternetGateways"]
    assert gateways[0]["Attachments"][0]["VpcId"] == vpc["VpcId"], gateways
    routes = ec2.describe_route_tables()["RouteTables"][0]["Routes"]
    assert {route["DestinationCidrBlock"] for route in routes} == {"172.31.0.0/16", "0.0.0.0/0"}, routes
    attributes = {one["AttributeName"]: one for one in ec2.describe_account_attributes()["AccountAttributes"]}
    assert attributes["default-vpc"]["AttributeValues"][0]["AttributeValue"] == vpc["VpcId"]
    refused("InvalidVpcID.NotFound", ec2.describe_vpcs, VpcIds=["vpc-00000000000000000"])


@check
def life():
    (instance_id,) = run()
    pending = one(instance_id)
    assert pending["State"] == {"Code": 0, "Name": "pending"}, pending["State"]
    assert "PublicIpAddress" not in pending and pending["PrivateIpAddress"].startswith("172.31."), pending
    ec2.get_waiter("instance_exists").wait(InstanceIds=[instance_id])
    wait("instance_running", [instance_id])
    running = one(instance_id)
    assert running["State"] == {"Code": 16, "Name": "running"} and running["PublicIpAddress"], running
    assert running["PublicDnsName"].endswith(".compute-1.amazonaws.com"), running["PublicDnsName"]
    status = ec2.describe_instance_status(InstanceIds=[instance_id])["InstanceStatuses"][0]
    assert status["InstanceStatus"]["Status"] == "initializing", status
    ec2.reboot_instances(InstanceIds=[instance_id])
    change = ec2.stop_instances(InstanceIds=[instance_id])["StoppingInstances"][0]
    assert (change["PreviousState"]["Name"], change["CurrentState"]["Name"]) == ("running", "stopping"), change
    message = refused("IncorrectInstanceState", ec2.start_instances, InstanceIds=[instance_id])
    assert message == f"The instance '{instance_id}' is not in a state from which it can be started.", message
    wait("instance_stopped", [instance_id])
    stopped = one(instance_id)
    assert "PublicIpAddress" not in stopped and stopped["StateTransitionReason"].startswith("User initiated ("), stopped
    assert stopped["StateReason"]["Code"] == "Client.UserInitiatedShutdown", stopped
    ec2.modify_instance_attribute(InstanceId=instance_id, InstanceType={"Value": "t2.small"})
    change = ec2.start_instances(InstanceIds=[instance_id])["StartingInstances"][0]
    assert (change["PreviousState"]["Code"], change["CurrentState"]["Code"]) == (80, 0), change
    wait("instance_running", [instance_id])
    again = one(instance_id)
    assert again["InstanceType"] == "t2.small" and again["PublicIpAddress"] != running["PublicIpAddress"], again
    assert again["PrivateIpAddress"] == running["PrivateIpAddress"]
    refused("IncorrectInstanceState", ec2.modify_instance_attribute, InstanceId=instance_id, InstanceType={"Value": "t2.micro"})
    change = ec2.terminate_instances(InstanceIds=[instance_id])["TerminatingInstances"][0]
    assert (change["PreviousState"]["Code"], change["CurrentState"]["Code"]) == (16, 32), change
    wait("instance_terminated", [instance_id])
    gone = one(instance_id)
    assert gone["State"] == {"Code": 48, "Name": "terminated"} and "PrivateIpAddress" not in gone, gone
    change = ec2.terminate_instances(InstanceIds=[instance_id])["TerminatingInstances"][0]
    assert change["CurrentState"]["Code"] == 48, change


@check
def filters_and_pages():
    mine = {"Name": "tag:run", "Values": [RUN]}
    tags = [{"Key": "run", "Value": RUN}, {"Key": "Name", "Value": "web-1"}]
    ids = run(7) + run(5, InstanceType="t3.small", TagSpecifications=[{"ResourceType": "instance", "Tags": tags}])
    pages = list(
        ec2.get_paginator("describe_instances").paginate(
            Filters=[mine, {"Name": "instance-state-name", "Values": ["pending", "running"]}], PaginationConfig={"PageSize": 5}
        )
    )
    found = [i["InstanceId"] for page in pages for r in page["Reservations"] for i in r["Instances"]]
    assert found == ids and len(pages) == 3, (len(found), len(pages))
    assert all(sum(len(r["Instances"]) for r in page["Reservations"]) <= 5 for page in pages)

    def count(**filters):
        wanted = [mine] + [{"Name": name.replace("_", "-"), "Values": values} for name, values in filters.items()]
        answer = ec2.describe_instances(Filters=wanted)
        return sum(len(r["Instances"]) for r in answer["Reservations"] if r)

    assert count(instance_type=["t3.*"]) == 5
    assert count(instance_type=["t3.small", "t2.micro"], image_id=[IMAGE], instance_state_name=["pending", "running"]) == 12
    assert count(tag_key=["Name"], tag_value=["web-?"]) == 5
    assert count(availability_zone=["us-east-1b"]) == 0
    assert count(private_ip_address=["172.31.*"]) == 12
    message = refused("InvalidParameterValue", ec2.describe_instances, Filters=[{"Name": "colour", "Values": ["red"]}])
    assert message == "The filter 'colour' is invalid", message
    refused("InvalidParameterValue", ec2.describe_instances, MaxResults=4)
    refused("InvalidParameterValue", ec2.describe_instances, NextToken="nonsense")
    message = refused("InvalidParameterCombination", ec2.describe_instances, InstanceIds=ids[:1], MaxResults=5)
    assert message == "The parameter instancesSet cannot be used with the parameter maxResults", message
    refused("InvalidInstanceID.Malformed", ec2.describe_instances, InstanceIds=["i-1"])
    message = refused("InvalidInstanceID.NotFound", ec2.describe_instances, InstanceIds=["i-00000000000000000"])
    assert message == "The instance ID 'i-00000000000000000' does not exist", message
    # One that does not exist: none is terminated.
    refused("InvalidInstanceID.NotFound", ec2.terminate_instances, InstanceIds=[ids[0], "i-00000000000000000"])
    assert one(ids[0])["State"]["Name"] in ("pending", "running")
    ec2.terminate_instances(InstanceIds=ids)


@check
def tags():
    (instance_id,) = run()
    ec2.create_tags(Resources=[instance_id], Tags=[{"Key": "stage", "Value": "test"}, {"Key": "empty", "Value": ""}])
    described = {tag["Key"]: tag["Value"] for tag in one(instance_id)["Tags"]}
    assert described == {"run": RUN, "stage": "test", "empty": ""}, described
    filters = [{"Name": "resource-id", "Values": [instance_id]}]
    assert {tag["ResourceType"] for tag in ec2.describe_tags(Filters=filters)["Tags"]} == {"instance"}
    ec2.delete_tags(Resources=[instance_id], Tags=[{"Key": "stage", "Value": "other"}, {"Key": "empty"}])
    assert {tag["Key"] for tag in ec2.describe_tags(Filters=filters)["Tags"]} == {"run", "stage"}
    refused("InvalidParameterValue", ec2.create_tags, Resources=[instance_id], Tags=[{"Key": "aws:mine", "Value": ""}])
    wrong = [{"ResourceType": "vpc", "Tags": [{"Key": "a", "Value": "b"}]}]
    refused("InvalidParameterValue", run, TagSpecifications=wrong)
    many = [{"Key": f"key-{at}", "Value": ""} for at in range(50)]
    refused("TagLimitExceeded", ec2.create_tags, Resources=[instance_id], Tags=many)
    ec2.terminate_instances(InstanceIds=[instance_id])


@check
def key_pairs():
    name = f"{RUN}-key"
    made = ec2.create_key_pair(KeyName=name, KeyType="ed25519")
    assert made["KeyMaterial"].startswith("-----BEGIN OPENSSH PRIVATE KEY-----\n"), made["KeyMaterial"][:40]
    assert len(base64.b64decode(made["KeyFingerprint"])) == 32
    message = refused("InvalidKeyPair.Duplicate", ec2.create_key_pair, KeyName=name)
    assert message == "The keypair already exists", message
    described = ec2.describe_key_pairs(KeyNames=[name], IncludePublicKey=True)["KeyPairs"][0]
    assert described["PublicKey"].startswith("ssh-ed25519 ") and described["KeyType"] == "ed25519", described
    imported = ec2.import_key_pair(KeyName=name + "-2", PublicKeyMaterial=described["PublicKey"].encode())
    assert imported["KeyFingerprint"] == made["KeyFingerprint"]
    (instance_id,) = run(KeyName=name)
    assert one(instance_id)["KeyName"] == name
    ec2.terminate_instances(InstanceIds=[instance_id])
    rsa = ec2.create_key_pair(KeyName=name + "-rsa")
    assert rsa["KeyMaterial"].startswith("-----BEGIN RSA PRIVATE KEY-----\n") and rsa["KeyFingerprint"].count(":") == 19
    for one_name in (name, name + "-2", name + "-rsa"):
        ec2.delete_key_pair(KeyName=one_name)
    ec2.delete_key_pair(KeyName=name)
    message = refused("InvalidKeyPair.NotFound", ec2.describe_key_pairs, KeyNames=[name])
    assert message == f"The key pair '{name}' does not exist", message
    refused("InvalidKey.Format", ec2.import_key_pair, KeyName=name, PublicKeyMaterial=b"no key")
    refused("InvalidKeyPair.NotFound", run, KeyName=name)


@check
def security_groups():
    name = f"{RUN}-group"
    group = ec2.create_security_group(GroupName=name, Description="for a test")["GroupId"]
    refused("InvalidGroup.Duplicate", ec2.create_security_group, GroupName=name, Description="again")
    ssh = {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.2.3/8", "Description": "inside"}]}
    web = {"IpProtocol": "6", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}
    rules = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[ssh, web])["SecurityGroupRules"]
    assert [rule["IpProtocol"] for rule in rules] == ["tcp"] * 3 and rules[0]["CidrIpv4"] == "10.0.0.0/8", rules
    message = refused("InvalidPermission.Duplicate", ec2.authorize_security_group_ingress, GroupId=group, IpPermissions=[web])
    expected = 'the specified rule "peer: 0.0.0.0/0, TCP, from port: 443, to port: 443, ALLOW" already exists'
    assert message == expected, message
    described = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]
    assert [one["FromPort"] for one in described["IpPermissions"]] == [22, 443], described
    assert described["IpPermissionsEgress"][0]["IpProtocol"] == "-1", described
    found = ec2.describe_security_groups(Filters=[{"Name": "ip-permission.cidr", "Values": ["10.0.0.0/8"]}, {"Name": "group-name", "Values": [name]}])
    assert len(found["SecurityGroups"]) == 1
    listed = ec2.describe_security_group_rules(Filters=[{"Name": "group-id", "Values": [group]}])["SecurityGroupRules"]
    assert len(listed) == 4, listed
    ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[ssh])
    message = refused("InvalidPermission.NotFound", ec2.revoke_security_group_ingress, GroupId=group, IpPermissions=[ssh])
    assert message == "The specified rule does not exist in this security group.", message
    ec2.revoke_security_group_ingress(GroupId=group, SecurityGroupRuleIds=[rules[1]["SecurityGroupRuleId"]])
    left = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissions"]
    assert len(left) == 1 and not left[0]["IpRanges"] and left[0]["Ipv6Ranges"][0]["CidrIpv6"] == "::/0", left
    bad = {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1, "IpRanges": [{"CidrIp": "10.0.0.300/8"}]}
    message = refused("InvalidParameterValue", ec2.authorize_security_group_ingress, GroupId=group, IpPermissions=[bad])
    assert message == "CIDR block 10.0.0.300/8 is malformed", message
    other = ec2.create_security_group(GroupName=name + "-2", Description="refers to the first")["GroupId"]
    pair = {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": group}]}
    ec2.authorize_security_group_ingress(GroupId=other, IpPermissions=[pair])
    message = refused("DependencyViolation", ec2.delete_security_group, GroupId=group)
    assert message == f"resource {group} has a dependent object", message
    ec2.delete_security_group(GroupId=other)
    (instance_id,) = run(SecurityGroupIds=[group])
    assert one(instance_id)["SecurityGroups"] == [{"GroupId": group, "GroupName": name}]
    refused("DependencyViolation", ec2.delete_security_group, GroupId=group)
    ec2.terminate_instances(InstanceIds=[instance_id])
    wait("instance_terminated", [instance_id])
    ec2.delete_security_group(GroupId=group)
    refused("InvalidGroup.NotFound", ec2.describe_security_groups, GroupIds=[group])
    default = ec2.describe_security_groups(GroupNames=["default"])["SecurityGroups"][0]["GroupId"]
    refused("CannotDelete", ec2.delete_security_group, GroupId=default)


@check
def protection():
    (instance_id,) = run(DisableApiTermination=True)
    message = refused("OperationNotPermitted", ec2.terminate_instances, InstanceIds=[instance_id])
    expected = f"The instance '{instance_id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again."
    assert message == expected, message
    attribute = ec2.describe_instance_attribute(InstanceId=instance_id, Attribute="disableApiTermination")
    assert attribute["DisableApiTermination"]["Value"] is True, attribute
    ec2.modify_instance_attribute(InstanceId=instance_id, DisableApiTermination={"Value": False})
    ec2.terminate_instances(InstanceIds=[instance_id])


@check
def user_data_and_console():
    (instance_id,) = run(UserData="#!/bin/sh\necho hello\n", Monitoring={"Enabled": True})
    data = ec2.describe_instance_attribute(InstanceId=instance_id, Attribute="userData")["UserData"]["Value"]
    assert base64.b64decode(data) == b"#!/bin/sh\necho hello\n", data
    assert one(instance_id)["Monitoring"]["State"] == "enabled"
    assert ec2.unmonitor_instances(InstanceIds=[instance_id])["InstanceMonitorings"][0]["Monitoring"]["State"] == "disabling"
    assert ec2.get_console_output(InstanceId=instance_id)["InstanceId"] == instance_id
    options = ec2.modify_instance_metadata_options(InstanceId=instance_id, HttpTokens="required")["InstanceMetadataOptions"]
    assert options["HttpTokens"] == "required", options
    wait("instance_running", [instance_id])
    ec2.stop_instances(InstanceIds=[instance_id], Force=True)
    wait("instance_stopped", [instance_id])
    ec2.modify_instance_attribute(InstanceId=instance_id, UserData={"Value": b"new"})
    data = ec2.describe_instance_attribute(InstanceId=instance_id, Attribute="userData")["UserData"]["Value"]
    assert base64.b64decode(data) == b"new", data
    ec2.terminate_instances(InstanceIds=[instance_id])
    refused("InvalidParameterValue", run, UserData="x" * 16385)


@check
def dry_run():
    before = len(ec2.describe_tags(Filters=[{"Name": "value", "Values": [RUN]}])["Tags"])
    message = refused("DryRunOperation", run, DryRun=True)
    assert message == "Request would have succeeded, but DryRun flag is set.", message
    refused("InvalidAMIID.NotFound", run, DryRun=True, ImageId="ami-00000000000000000")
    refused("DryRunOperation", ec2.describe_instances, DryRun=True)
    assert len(ec2.describe_tags(Filters=[{"Name": "value", "Values": [RUN]}])["Tags"]) == before


@check
def client_token():
    token = RUN[-20:]
    first = run(2, ClientToken=token)
    assert run(2, ClientToken=token) == first
    refused("IdempotentParameterMismatch", run, count=3, ClientToken=token)
    ec2.terminate_instances(InstanceIds=first)


@check
def launch_refusals():
    refused("InvalidParameterValue", run, InstanceType="t9.tiny")
    refused("Unsupported", run, InstanceType="u-6tb1.metal")
    assert "does not match the architecture" in refused("InvalidParameterValue", run, InstanceType="t4g.micro")
    refused("InvalidSubnetID.NotFound", run, SubnetId="subnet-00000000000000000")
    refused("InvalidGroup.NotFound", run, SecurityGroups=["nobody"])
    refused("InvalidParameterValue", run, Placement={"AvailabilityZone": "us-east-1z"})
    refused("InsufficientFreeAddressesInSubnet", run, count=5000)
    message = refused("NotImplemented", run, InstanceMarketOptions={"MarketType": "spot"})
    assert "InstanceMarketOptions" in message, message


@check
def wrong_keys():
    refused("AuthFailure", client(secret="wrong").describe_regions)
    refused("AuthFailure", client(key="somebody").describe_regions)


@check
def not_implemented():
    message = refused("NotImplemented", ec2.create_vpc, CidrBlock="10.0.0.0/16")
    assert "CreateVpc" in message, message


@check
def regions_are_apart():
    other = client("eu-west-1")
    assert other.describe_vpcs()["Vpcs"][0]["VpcId"] != ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    launched = other.run_instances(ImageId=IMAGE, InstanceType="t3.micro", MinCount=1, MaxCount=1)["Instances"][0]
    refused("InvalidInstanceID.NotFound", ec2.describe_instances, InstanceIds=[launched["InstanceId"]])
    assert launched["Placement"]["AvailabilityZone"] == "eu-west-1a", launched["Placement"]
    other.terminate_instances(InstanceIds=[launched["InstanceId"]])


failed = 0
for function in CHECKS:
    try:
        function()
        print(f"ok {function.__name__}", flush=True)
    except Exception:  # each failure is shown, and the rest still runs
        failed += 1
        print(f"FAILED {function.__name__}", flush=True)
        traceback.print_exc()
print(f"{len(CHECKS) - failed} of {len(CHECKS)} checks passed")
sys.exit(1 if failed else 0)
