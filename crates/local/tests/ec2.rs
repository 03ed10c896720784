//! EC2 of a local cloud, called as users call it.

use std::{
    collections::{BTreeSet, HashSet},
    time::{Duration, Instant},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use pileus_client::Error;
use pileus_ec2::{
    AttributeBooleanValue, AttributeValue, BlockDeviceMapping, Client, EbsBlockDevice, Filter, Instance,
    InstanceNetworkInterfaceSpecification, InstanceType, IpPermission, IpRange, Ipv6Range, KeyType, Placement, ResourceType,
    RunInstancesInput, Tag, TagSpecification, UserIdGroupPair,
};
use pileus_local::{Clock, Cloud};
use pileus_shape::Shape;
use ring::signature::{Ed25519KeyPair, KeyPair, RsaKeyPair};

const IMAGE: &str = "ami-0c55b159cbfafe1f0";

fn cloud() -> (Cloud, Client) {
    let cloud = Cloud::builder().seed(7).clock(Clock::manual()).build();
    let client = Client::new(&cloud.config());
    (cloud, client)
}

fn launch(count: i32) -> RunInstancesInput {
    RunInstancesInput {
        image_id: Some(IMAGE.to_owned()),
        instance_type: Some(InstanceType::T2_MICRO),
        min_count: Some(count),
        max_count: Some(count),
        ..RunInstancesInput::NEW
    }
}

async fn run(client: &Client, input: RunInstancesInput) -> Vec<String> {
    let run = client.run_instances().input(input).await.unwrap();
    run.instances().iter().map(|instance| instance.instance_id().to_owned()).collect()
}

async fn one(client: &Client, id: &str) -> Instance {
    let described = client.describe_instances().instance_ids([id]).await.unwrap();
    described.reservations()[0].instances()[0].clone()
}

async fn state(client: &Client, id: &str) -> (i32, String) {
    let instance = one(client, id).await;
    (instance.state().code(), instance.state().name().as_str().to_owned())
}

fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn filter(name: &str, values: &[&str]) -> Filter {
    Filter::default().with_name(name).with_values(values.iter().copied())
}

fn tag(key: &str, value: &str) -> Tag {
    Tag::default().with_key(key).with_value(value)
}

/// The call must be refused with this code; gives the message.
macro_rules! refused {
    ($code:literal, $call:expr) => {
        refusal($code, &$call.await.expect_err($code))
    };
}

fn refusal(code: &str, error: &Error) -> String {
    assert_eq!(error.code(), code, "{error}");
    assert!(!error.request_id().is_empty());
    error.message().to_owned()
}

#[tokio::test]
async fn an_instance_lives_by_the_clock() {
    let (cloud, ec2) = cloud();
    let id = run(&ec2, launch(1)).await.remove(0);
    let pending = one(&ec2, &id).await;
    assert_eq!((pending.state().code(), pending.state().name().as_str()), (0, "pending"));
    assert_eq!((pending.state_reason().code(), pending.public_ip_address()), ("pending", ""));
    assert_eq!(pending.launch_time, Some(cloud.clock().now()));
    let private_ip = pending.private_ip_address().to_owned();

    cloud.advance(secs(4));
    assert_eq!(state(&ec2, &id).await.0, 0);
    cloud.advance(secs(1));
    let running = one(&ec2, &id).await;
    assert_eq!((running.state().code(), running.state().name().as_str()), (16, "running"));
    let public_ip = running.public_ip_address().to_owned();
    assert!(public_ip.starts_with("198."), "{public_ip}");
    assert_eq!(running.public_dns_name(), format!("ec2-{}.compute-1.amazonaws.com", public_ip.replace('.', "-")));
    assert_eq!(running.private_dns_name(), format!("ip-{}.ec2.internal", private_ip.replace('.', "-")));
    assert!(running.state_reason.is_none());

    let status = async || ec2.describe_instance_status().instance_ids([&*id]).await.unwrap().instance_statuses()[0].clone();
    assert_eq!(status().await.instance_status().status().as_str(), "initializing");
    cloud.advance(secs(89));
    assert_eq!(status().await.system_status().status().as_str(), "initializing");
    cloud.advance(secs(1));
    let checked = status().await;
    assert_eq!((checked.instance_status().status().as_str(), checked.system_status().status().as_str()), ("ok", "ok"));
    assert_eq!(checked.instance_status().details()[0].status().as_str(), "passed");
    ec2.reboot_instances().instance_ids([&*id]).await.unwrap();

    let stopping = ec2.stop_instances().instance_ids([&*id]).await.unwrap();
    let change = &stopping.stopping_instances()[0];
    assert_eq!((change.previous_state().code(), change.current_state().code()), (16, 64));
    let message = refused!("IncorrectInstanceState", ec2.start_instances().instance_ids([&*id]));
    assert_eq!(message, format!("The instance '{id}' is not in a state from which it can be started."));
    assert_eq!(one(&ec2, &id).await.state_transition_reason(), "User initiated (2026-01-01 00:01:35 GMT)");
    cloud.advance(secs(10));
    let stopped = one(&ec2, &id).await;
    assert_eq!((stopped.state().code(), stopped.public_ip_address(), stopped.public_dns_name()), (80, "", ""));
    assert_eq!(stopped.state_reason().code(), "Client.UserInitiatedShutdown");
    assert_eq!(stopped.private_ip_address(), private_ip);
    assert!(ec2.describe_instance_status().await.unwrap().instance_statuses().is_empty());
    let all = ec2.describe_instance_status().include_all_instances(true).await.unwrap();
    assert_eq!(all.instance_statuses()[0].instance_status().status().as_str(), "not-applicable");
    refused!("IncorrectInstanceState", ec2.reboot_instances().instance_ids([&*id]));

    let starting = ec2.start_instances().instance_ids([&*id]).await.unwrap();
    assert_eq!(starting.starting_instances()[0].current_state().code(), 0);
    cloud.advance(secs(5));
    let again = one(&ec2, &id).await;
    assert_eq!((again.state().code(), again.private_ip_address()), (16, &*private_ip));
    assert!(!again.public_ip_address().is_empty() && again.public_ip_address() != public_ip);
    assert!(again.launch_time > running.launch_time);
    assert_eq!(status().await.instance_status().status().as_str(), "initializing");

    let terminating = ec2.terminate_instances().instance_ids([&*id]).await.unwrap();
    let change = &terminating.terminating_instances()[0];
    assert_eq!((change.previous_state().code(), change.current_state().code()), (16, 32));
    assert_eq!(state(&ec2, &id).await, (32, "shutting-down".to_owned()));
    cloud.advance(secs(10));
    let gone = one(&ec2, &id).await;
    assert_eq!((gone.state().code(), gone.state().name().as_str()), (48, "terminated"));
    assert!(gone.network_interfaces().is_empty() && gone.security_groups().is_empty() && gone.vpc_id.is_none());
    let again = ec2.terminate_instances().instance_ids([&*id]).await.unwrap();
    assert_eq!(again.terminating_instances()[0].previous_state().code(), 48);
    refused!("IncorrectInstanceState", ec2.stop_instances().instance_ids([&*id]));
    ec2.reboot_instances().instance_ids([&*id]).await.unwrap();
    cloud.advance(secs(3599));
    assert_eq!(state(&ec2, &id).await.0, 48);
    cloud.advance(secs(1));
    let message = refused!("InvalidInstanceID.NotFound", ec2.describe_instances().instance_ids([&*id]));
    assert_eq!(message, format!("The instance ID '{id}' does not exist"));
}

#[tokio::test]
async fn a_jump_of_the_clock_passes_every_phase() {
    let (cloud, ec2) = cloud();
    let ids = run(&ec2, launch(2)).await;
    cloud.advance(secs(86_400));
    assert_eq!(state(&ec2, &ids[0]).await.0, 16);
    let status = ec2.describe_instance_status().instance_ids([&*ids[0]]).await.unwrap();
    assert_eq!(status.instance_statuses()[0].instance_status().status().as_str(), "ok");
    // What was due before the stop does not come after it.
    ec2.stop_instances().instance_ids([&*ids[0]]).await.unwrap();
    cloud.advance(secs(86_400));
    assert_eq!(state(&ec2, &ids[0]).await.0, 80);
    // A stopped instance has nothing to shut down.
    let changes = ec2.terminate_instances().instance_ids([&*ids[0]]).await.unwrap();
    assert_eq!(changes.terminating_instances()[0].current_state().name().as_str(), "terminated");
    // A pending one that is terminated never runs.
    let early = run(&ec2, launch(1)).await.remove(0);
    refused!("IncorrectInstanceState", ec2.stop_instances().instance_ids([&*early]));
    ec2.terminate_instances().instance_ids([&*early]).await.unwrap();
    cloud.advance(secs(7));
    assert_eq!(state(&ec2, &early).await.0, 32);
    cloud.advance(secs(86_400));
    refused!("InvalidInstanceID.NotFound", ec2.describe_instances().instance_ids([&*early]));
    let left = ec2.describe_instances().await.unwrap();
    assert_eq!(left.reservations()[0].instances().len(), 1);
    assert_eq!(left.reservations()[0].instances()[0].instance_id(), ids[1]);
}

#[tokio::test]
async fn waiters_take_no_time() {
    let cloud = Cloud::new();
    let ec2 = Client::new(&cloud.config());
    let (real, virtual_) = (Instant::now(), cloud.clock().now());
    let id = run(&ec2, launch(1)).await.remove(0);
    ec2.wait_until_instance_exists().instance_ids([&*id]).await.unwrap();
    ec2.wait_until_instance_running().instance_ids([&*id]).await.unwrap();
    ec2.wait_until_instance_status_ok().instance_ids([&*id]).await.unwrap();
    ec2.stop_instances().instance_ids([&*id]).await.unwrap();
    ec2.wait_until_instance_stopped().instance_ids([&*id]).await.unwrap();
    ec2.terminate_instances().instance_ids([&*id]).await.unwrap();
    ec2.wait_until_instance_terminated().instance_ids([&*id]).await.unwrap();
    assert!(cloud.clock().now().saturating_since(virtual_) > secs(100));
    assert!(real.elapsed() < secs(5), "{:?}", real.elapsed());
}

#[tokio::test]
async fn client_tokens() {
    let (cloud, ec2) = cloud();
    let with = |token: &str, count| RunInstancesInput { client_token: Some(token.to_owned()), ..launch(count) };
    let first = ec2.run_instances().input(with("once", 2)).await.unwrap();
    cloud.advance(secs(5));
    let second = ec2.run_instances().input(with("once", 2)).await.unwrap();
    assert_eq!(first.reservation_id(), second.reservation_id());
    let ids =
        |run: &pileus_ec2::RunInstancesOutput| run.instances().iter().map(|one| one.instance_id().to_owned()).collect::<Vec<_>>();
    assert_eq!(ids(&first), ids(&second));
    assert_eq!(second.instances()[0].state().name().as_str(), "running");
    assert_eq!(second.instances()[0].client_token(), "once");
    refused!("IdempotentParameterMismatch", ec2.run_instances().input(with("once", 3)));
    refused!("InvalidParameterValue", ec2.run_instances().input(with(&"x".repeat(65), 1)));
    // Another region knows nothing of it, and another token is another launch.
    assert_ne!(ids(&ec2.run_instances().input(with("twice", 2)).await.unwrap()), ids(&first));
    let found = ec2.describe_instances().filters([filter("client-token", &["once"])]).await.unwrap();
    assert_eq!(found.reservations()[0].instances().len(), 2);
    // When the instances are gone, so is the token.
    ec2.terminate_instances().instance_ids(ids(&first)).await.unwrap();
    cloud.advance(secs(4000));
    assert_ne!(ids(&ec2.run_instances().input(with("once", 2)).await.unwrap()), ids(&first));
}

#[tokio::test]
async fn a_dry_run_checks_all_and_changes_nothing() {
    let (cloud, ec2) = cloud();
    let id = run(&ec2, launch(1)).await.remove(0);
    cloud.advance(secs(5));
    let group = ec2.create_security_group().group_name("g").description("d").await.unwrap().group_id().to_owned();
    let look = async || {
        (
            ec2.describe_instances().await.unwrap(),
            ec2.describe_security_groups().await.unwrap(),
            ec2.describe_key_pairs().await.unwrap(),
            ec2.describe_tags().await.unwrap(),
            ec2.describe_subnets().await.unwrap(),
        )
    };
    let before = look().await;
    let rule =
        || IpPermission { ip_protocol: Some("-1".into()), ip_ranges: Some(vec![range("1.2.3.4/32")]), ..IpPermission::NEW };
    let error = ec2.run_instances().input(launch(1)).dry_run(true).await.unwrap_err();
    assert_eq!((error.code(), error.status()), ("DryRunOperation", 412));
    assert_eq!(error.message(), "Request would have succeeded, but DryRun flag is set.");
    refused!("DryRunOperation", ec2.stop_instances().instance_ids([&*id]).dry_run(true));
    refused!("DryRunOperation", ec2.terminate_instances().instance_ids([&*id]).dry_run(true));
    refused!("DryRunOperation", ec2.monitor_instances().instance_ids([&*id]).dry_run(true));
    refused!("DryRunOperation", ec2.create_key_pair().key_name("k").key_type(KeyType::ED25519).dry_run(true));
    refused!("DryRunOperation", ec2.create_tags().resources([&*id]).tags([tag("a", "b")]).dry_run(true));
    refused!("DryRunOperation", ec2.delete_security_group().group_id(&group).dry_run(true));
    refused!("DryRunOperation", ec2.authorize_security_group_ingress().group_id(&group).ip_permissions([rule()]).dry_run(true));
    refused!("DryRunOperation", ec2.describe_instances().dry_run(true));
    refused!("DryRunOperation", ec2.describe_regions().dry_run(true));
    // What would be refused is refused.
    refused!("InvalidAMIID.NotFound", ec2.run_instances().input(launch(1)).image_id("ami-00000000000000000").dry_run(true));
    refused!("InvalidInstanceID.NotFound", ec2.stop_instances().instance_ids(["i-00000000000000000"]).dry_run(true));
    assert!(before == look().await);
}

fn range(cidr: &str) -> IpRange {
    IpRange { cidr_ip: Some(cidr.to_owned()), description: None }
}

#[tokio::test]
async fn filters() {
    let (cloud, ec2) = cloud();
    let tagged = TagSpecification::default()
        .with_resource_type(ResourceType::INSTANCE)
        .with_tags([tag("Name", "web-1"), tag("stage", "*")]);
    let web = run(&ec2, RunInstancesInput { tag_specifications: Some(vec![tagged]), ..launch(2) }).await;
    cloud.advance(secs(60));
    let zone = Placement { availability_zone: Some("us-east-1b".into()), ..Placement::NEW };
    let other = RunInstancesInput { instance_type: Some(InstanceType::T3_SMALL), placement: Some(zone), ..launch(3) };
    let other = run(&ec2, other).await;
    let count = async |filters: Vec<Filter>| {
        let described = ec2.describe_instances().filters(filters).await.unwrap();
        described.reservations().iter().map(|one| one.instances().len()).sum::<usize>()
    };
    let described = one(&ec2, &web[0]).await;
    for (name, values, expected) in [
        ("instance-id", vec![&*web[0], &*other[0]], 2),
        ("instance-state-name", vec!["pending"], 3),
        ("instance-state-name", vec!["pending", "running"], 5),
        ("instance-state-code", vec!["16"], 2),
        ("instance-type", vec!["t3.*"], 3),
        ("instance-type", vec!["T3.*"], 0),
        ("image-id", vec![IMAGE], 5),
        ("tag:Name", vec!["web-?"], 2),
        ("tag:Name", vec!["web"], 0),
        ("tag:stage", vec![r"\*"], 2),
        ("tag-key", vec!["stage"], 2),
        ("tag-value", vec!["web-*"], 2),
        ("vpc-id", vec![described.vpc_id()], 5),
        ("subnet-id", vec![described.subnet_id()], 2),
        ("availability-zone", vec!["us-east-1b", "us-east-1c"], 3),
        ("availability-zone-id", vec!["use1-az6"], 2),
        ("private-ip-address", vec![described.private_ip_address()], 1),
        ("ip-address", vec![described.public_ip_address()], 1),
        ("dns-name", vec!["ec2-*"], 2),
        ("network-interface.addresses.private-ip-address", vec![described.private_ip_address()], 1),
        ("instance.group-name", vec!["default"], 5),
        ("instance.group-id", vec![described.security_groups()[0].group_id()], 5),
        ("architecture", vec!["x86_64"], 5),
        ("architecture", vec!["arm64"], 0),
        ("owner-id", vec!["000000000000"], 5),
        ("launch-time", vec!["2026-01-01T00:00:00.000Z"], 2),
        ("launch-time", vec!["2026-01-01T00:01:*"], 3),
        ("launch-index", vec!["1"], 2),
        ("root-device-type", vec!["ebs"], 5),
        ("monitoring-state", vec!["enabled"], 0),
        ("key-name", vec!["*"], 0),
        ("platform", vec!["windows"], 0),
        ("tenancy", vec!["default"], 5),
    ] {
        assert_eq!(count(vec![filter(name, &values)]).await, expected, "{name} {values:?}");
    }
    assert_eq!(count(vec![filter("instance-type", &["t2.micro"]), filter("instance-state-name", &["pending"])]).await, 0);
    let one_id =
        ec2.describe_instances().instance_ids([&*other[0]]).filters([filter("instance-type", &["t2.micro"])]).await.unwrap();
    assert!(one_id.reservations().is_empty());
    let message = refused!("InvalidParameterValue", ec2.describe_instances().filters([filter("colour", &["red"])]));
    assert_eq!(message, "The filter 'colour' is invalid");
    refused!("InvalidParameterValue", ec2.describe_instances().filters([filter("tag:", &["x"])]));
    refused!("FilterLimitExceeded", ec2.describe_instances().filters(vec![filter("instance-id", &["x"]); 51]));
    refused!("FilterLimitExceeded", ec2.describe_instances().filters([filter("instance-id", &["x"; 201])]));
}

#[tokio::test]
async fn pages() {
    let (_, ec2) = cloud();
    let mut ids = run(&ec2, launch(7)).await;
    for _ in 0..6 {
        ids.extend(run(&ec2, launch(1)).await);
    }
    let mut pages = ec2.describe_instances().max_results(5).pages();
    let mut found = Vec::new();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        let instances: Vec<_> =
            page.reservations().iter().flat_map(|one| one.instances()).map(|one| one.instance_id().to_owned()).collect();
        sizes.push(instances.len());
        found.extend(instances);
    }
    assert_eq!((found, sizes), (ids.clone(), vec![5, 5, 3]));
    let first = ec2.describe_instances().max_results(5).await.unwrap();
    let token = first.next_token().to_owned();
    assert!(!token.is_empty());
    // A page may have another length, but not other filters.
    let rest = ec2.describe_instances().max_results(1000).next_token(&token).await.unwrap();
    assert_eq!(rest.reservations().iter().map(|one| one.instances().len()).sum::<usize>(), 8);
    assert!(rest.next_token.is_none());
    let filters = [filter("instance-type", &["t2.micro"])];
    refused!("InvalidParameterValue", ec2.describe_instances().max_results(5).filters(filters).next_token(&token));
    refused!("InvalidParameterValue", ec2.describe_instance_status().max_results(5).next_token(&token));
    refused!("InvalidParameterValue", ec2.describe_instances().next_token("x"));
    let message = refused!("InvalidParameterValue", ec2.describe_instances().max_results(4));
    assert_eq!(message, "Value ( 4 ) for parameter maxResults is invalid. Expecting a value greater than 5.");
    refused!("InvalidParameterValue", ec2.describe_instances().max_results(1001));
    let message = refused!("InvalidParameterCombination", ec2.describe_instances().max_results(5).instance_ids([&*ids[0]]));
    assert_eq!(message, "The parameter instancesSet cannot be used with the parameter maxResults");
    let many = (0..101).map(|at| format!("i-{at:017x}"));
    refused!("InvalidParameterValue", ec2.describe_instance_status().instance_ids(many));
}

#[tokio::test]
async fn termination_protection_keeps_its_zone() {
    let (cloud, ec2) = cloud();
    let zone = |name: &str| Some(Placement { availability_zone: Some(name.to_owned()), ..Placement::NEW });
    let a = RunInstancesInput { disable_api_termination: Some(true), placement: zone("us-east-1a"), ..launch(1) };
    let protected = run(&ec2, a).await.remove(0);
    let neighbour = run(&ec2, RunInstancesInput { placement: zone("us-east-1a"), ..launch(1) }).await.remove(0);
    let elsewhere = run(&ec2, RunInstancesInput { placement: zone("us-east-1b"), ..launch(1) }).await.remove(0);
    cloud.advance(secs(5));
    let all = [&*protected, &*neighbour, &*elsewhere];
    // One that does not exist: none is terminated.
    refused!("InvalidInstanceID.NotFound", ec2.terminate_instances().instance_ids([&*elsewhere, "i-00000000000000000"]));
    refused!("InvalidInstanceID.Malformed", ec2.terminate_instances().instance_ids([&*elsewhere, "i-1"]));
    assert_eq!(state(&ec2, &elsewhere).await.0, 16);
    let message = refused!("OperationNotPermitted", ec2.terminate_instances().instance_ids(all));
    let expected = format!(
        "The instance '{protected}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again."
    );
    assert_eq!(message, expected);
    assert_eq!([state(&ec2, &protected).await.0, state(&ec2, &neighbour).await.0, state(&ec2, &elsewhere).await.0], [16, 16, 32]);
    let off = AttributeBooleanValue { value: Some(false) };
    ec2.modify_instance_attribute().instance_id(&protected).disable_api_termination(off).await.unwrap();
    ec2.terminate_instances().instance_ids(all).await.unwrap();
    assert_eq!(state(&ec2, &protected).await.0, 32);
}

#[tokio::test]
async fn attributes() {
    let (cloud, ec2) = cloud();
    let data = STANDARD.encode("#!/bin/sh\n");
    let id =
        run(&ec2, RunInstancesInput { user_data: Some(data.clone()), disable_api_stop: Some(true), ..launch(1) }).await.remove(0);
    cloud.advance(secs(5));
    let read = async |name: &str| ec2.describe_instance_attribute().instance_id(&id).attribute(name).await.unwrap();
    assert_eq!(read("userData").await.user_data().value(), data);
    assert_eq!(read("instanceType").await.instance_type().value(), "t2.micro");
    assert_eq!(read("instanceInitiatedShutdownBehavior").await.instance_initiated_shutdown_behavior().value(), "stop");
    assert!(read("disableApiStop").await.disable_api_stop().value());
    assert!(read("sourceDestCheck").await.source_dest_check().value());
    assert_eq!(read("groupSet").await.groups()[0].group_name(), "default");
    refused!("InvalidParameterValue", ec2.describe_instance_attribute().instance_id(&id).attribute("colour"));

    let modify = || ec2.modify_instance_attribute().instance_id(&id);
    let text = |value: &str| AttributeValue { value: Some(value.to_owned()) };
    let flag = |value| AttributeBooleanValue { value: Some(value) };
    refused!("OperationNotPermitted", ec2.stop_instances().instance_ids([&*id]));
    modify().disable_api_stop(flag(false)).await.unwrap();
    refused!("IncorrectInstanceState", modify().instance_type(text("t2.small")));
    modify().source_dest_check(flag(false)).await.unwrap();
    assert_eq!(one(&ec2, &id).await.source_dest_check, Some(false));
    modify().attribute("instanceInitiatedShutdownBehavior").value("terminate").await.unwrap();
    assert_eq!(read("instanceInitiatedShutdownBehavior").await.instance_initiated_shutdown_behavior().value(), "terminate");
    refused!("InvalidParameterCombination", modify().source_dest_check(flag(true)).disable_api_stop(flag(true)));
    refused!("InvalidParameterCombination", modify());
    let group = ec2.create_security_group().group_name("g").description("d").await.unwrap().group_id().to_owned();
    modify().groups([&*group]).await.unwrap();
    assert_eq!(one(&ec2, &id).await.security_groups()[0].group_id(), group);
    refused!("InvalidGroup.NotFound", modify().groups(["sg-00000000000000000"]));

    ec2.stop_instances().instance_ids([&*id]).force(true).await.unwrap();
    cloud.advance(secs(2));
    modify().instance_type(text("t3.large")).await.unwrap();
    assert_eq!(one(&ec2, &id).await.instance_type(), "t3.large");
    refused!("InvalidParameterValue", modify().instance_type(text("t4g.large")));
    refused!("InvalidParameterValue", modify().instance_type(text("t9.large")));
    modify().attribute("userData").value(STANDARD.encode("new")).await.unwrap();
    assert_eq!(read("userData").await.user_data().value(), STANDARD.encode("new"));
    assert_eq!(
        ec2.monitor_instances().instance_ids([&*id]).await.unwrap().instance_monitorings()[0].monitoring().state().as_str(),
        "pending"
    );
    assert_eq!(one(&ec2, &id).await.monitoring().state().as_str(), "enabled");
    let options = ec2.modify_instance_metadata_options().instance_id(&id).http_put_response_hop_limit(3).await.unwrap();
    assert_eq!(options.instance_metadata_options().http_put_response_hop_limit(), 3);
    refused!("InvalidParameterValue", ec2.modify_instance_metadata_options().instance_id(&id).http_put_response_hop_limit(65));
}

#[tokio::test]
async fn security_groups() {
    let (cloud, ec2) = cloud();
    let create = |name: &str| ec2.create_security_group().group_name(name).description("of a test");
    let group = create("web").await.unwrap().group_id().to_owned();
    let vpc = ec2.describe_vpcs().await.unwrap().vpcs()[0].vpc_id().to_owned();
    let message = refused!("InvalidGroup.Duplicate", create("web"));
    assert_eq!(message, format!("The security group 'web' already exists for VPC '{vpc}'"));
    for bad in ["sg-web", "default", &"x".repeat(256), "wéb", "web\n"] {
        refused!("InvalidParameterValue", create(bad));
    }
    refused!("InvalidParameterValue", ec2.create_security_group().group_name("a").description("x".repeat(256)));
    refused!("InvalidVpcID.NotFound", create("b").vpc_id("vpc-00000000000000000"));

    let permission = |protocol: &str, from: i32, to: i32| IpPermission {
        ip_protocol: Some(protocol.to_owned()),
        from_port: Some(from),
        to_port: Some(to),
        ip_ranges: Some(vec![range("0.0.0.0/0")]),
        ..IpPermission::NEW
    };
    let authorize = || ec2.authorize_security_group_ingress().group_id(&group);
    let revoke = || ec2.revoke_security_group_ingress().group_id(&group);
    // Protocols by number, and addresses in canonical form.
    let wide = IpPermission {
        ip_ranges: Some(vec![range("10.9.8.7/8"), range("192.168.1.1/32")]),
        ipv6_ranges: Some(vec![Ipv6Range { cidr_ipv6: Some("2001:DB8::5/32".into()), description: Some("docs".into()) }]),
        ..permission("6", 22, 22)
    };
    let rules = authorize().ip_permissions([wide.clone()]).await.unwrap();
    let shown: Vec<_> =
        rules.security_group_rules().iter().map(|one| (one.ip_protocol(), one.cidr_ipv4(), one.cidr_ipv6())).collect();
    assert_eq!(shown, [("tcp", "10.0.0.0/8", ""), ("tcp", "192.168.1.1/32", ""), ("tcp", "", "2001:db8::/32")]);
    let again = IpPermission { ip_ranges: Some(vec![range("10.0.0.0/8")]), ..permission("tcp", 22, 22) };
    let message = refused!("InvalidPermission.Duplicate", authorize().ip_permissions([again.clone()]));
    assert_eq!(message, "the specified rule \"peer: 10.0.0.0/8, TCP, from port: 22, to port: 22, ALLOW\" already exists");
    refused!("InvalidParameterValue", authorize().ip_permissions([permission("tcp", 1, 2), permission("tcp", 1, 2)]));
    // All or nothing: the first of these is not kept.
    refused!("InvalidPermission.Duplicate", authorize().ip_permissions([permission("tcp", 80, 80), again]));
    for (code, bad) in [
        ("InvalidPermission.Malformed", permission("tcp", -1, 80)),
        ("InvalidPermission.Malformed", permission("udp", 0, 65536)),
        ("InvalidPermission.Malformed", permission("icmp", 300, -1)),
        ("InvalidParameterValue", permission("tcp", 80, 79)),
        ("InvalidParameterValue", permission("256", 1, 1)),
        ("InvalidParameterValue", permission("tls", 1, 1)),
        ("InvalidParameterValue", IpPermission { to_port: None, ..permission("tcp", 1, 1) }),
        ("InvalidParameterValue", IpPermission { ip_ranges: None, ..permission("tcp", 1, 1) }),
        ("InvalidParameterValue", IpPermission { ip_ranges: Some(vec![range("10.0.0.0/33")]), ..permission("tcp", 1, 1) }),
        ("InvalidParameterValue", IpPermission { ip_ranges: Some(vec![range("::/0")]), ..permission("tcp", 1, 1) }),
        ("MissingParameter", IpPermission { ip_protocol: None, ..permission("tcp", 1, 1) }),
    ] {
        let error = authorize().ip_permissions([bad.clone()]).await.expect_err(code);
        assert_eq!(error.code(), code, "{bad:?}: {error}");
    }
    // The oldest form, and rules of their own kinds.
    authorize().ip_protocol("tcp").from_port(443).to_port(443).cidr_ip("0.0.0.0/0").await.unwrap();
    authorize().ip_permissions([permission("icmp", -1, -1)]).await.unwrap();
    let tags = TagSpecification::default().with_resource_type(ResourceType::SECURITY_GROUP_RULE).with_tags([tag("why", "all")]);
    authorize().ip_permissions([permission("-1", 5, 6)]).tag_specifications([tags]).await.unwrap();
    let described = ec2.describe_security_groups().group_ids([&*group]).await.unwrap();
    let described = &described.security_groups()[0];
    let shown: Vec<_> = described
        .ip_permissions()
        .iter()
        .map(|one| (one.ip_protocol(), one.from_port, one.to_port, one.ip_ranges().len()))
        .collect();
    let expected = [
        ("tcp", Some(22), Some(22), 2),
        ("tcp", Some(443), Some(443), 1),
        ("icmp", Some(-1), Some(-1), 1),
        ("-1", None, None, 1),
    ];
    assert_eq!(shown, expected);
    assert_eq!(described.ip_permissions_egress()[0].ip_ranges()[0].cidr_ip(), "0.0.0.0/0");
    assert_eq!(described.ip_permissions()[0].ipv6_ranges()[0].description(), "docs");
    let why = ec2.describe_security_group_rules().filters([filter("tag:why", &["all"])]).await.unwrap();
    assert_eq!((why.security_group_rules()[0].ip_protocol(), why.security_group_rules()[0].from_port()), ("-1", -1));
    let by_cidr = [filter("ip-permission.cidr", &["10.*"]), filter("ip-permission.from-port", &["443"])];
    assert_eq!(ec2.describe_security_groups().filters(by_cidr).await.unwrap().security_groups().len(), 1);

    // Revoking: by what a rule says, or by its id; all or nothing.
    let message = refused!(
        "InvalidPermission.NotFound",
        revoke().ip_permissions([permission("tcp", 443, 443), permission("tcp", 444, 444)])
    );
    assert_eq!(message, "The specified rule does not exist in this security group.");
    let revoked = revoke().ip_permissions([wide]).await.unwrap();
    assert_eq!(revoked.revoked_security_group_rules().len(), 3);
    let left = ec2.describe_security_group_rules().filters([filter("group-id", &[&group])]).await.unwrap();
    let ids: Vec<_> = left
        .security_group_rules()
        .iter()
        .filter(|one| !one.is_egress())
        .map(|one| one.security_group_rule_id().to_owned())
        .collect();
    assert_eq!(ids.len(), 3);
    revoke().security_group_rule_ids(ids.clone()).await.unwrap();
    refused!("InvalidSecurityGroupRuleId.NotFound", revoke().security_group_rule_ids(ids));
    let egress = left.security_group_rules().iter().find(|one| one.is_egress()).unwrap().security_group_rule_id().to_owned();
    refused!("InvalidSecurityGroupRuleId.NotFound", revoke().security_group_rule_ids([&*egress]));
    ec2.revoke_security_group_egress().group_id(&group).security_group_rule_ids([&*egress]).await.unwrap();
    let left = ec2.describe_security_group_rules().filters([filter("group-id", &[&group])]).await.unwrap();
    assert!(left.security_group_rules().is_empty());

    // 60 rules of each family.
    let many = |from: i32, count: i32| (from..from + count).map(|port| permission("tcp", port, port));
    authorize().ip_permissions(many(1, 60)).await.unwrap();
    refused!("RulesPerSecurityGroupLimitExceeded", authorize().ip_permissions(many(100, 1)));
    let ipv6 = IpPermission {
        ip_ranges: None,
        ipv6_ranges: Some(vec![Ipv6Range { cidr_ipv6: Some("::/0".into()), description: None }]),
        ..permission("tcp", 1, 1)
    };
    authorize().ip_permissions([ipv6]).await.unwrap();

    // What is in use is not deleted.
    let friend = create("friend").await.unwrap().group_id().to_owned();
    let pair = UserIdGroupPair { group_id: Some(group.clone()), ..UserIdGroupPair::NEW };
    let from_group = IpPermission { ip_protocol: Some("-1".into()), user_id_group_pairs: Some(vec![pair]), ..IpPermission::NEW };
    ec2.authorize_security_group_ingress().group_id(&friend).ip_permissions([from_group]).await.unwrap();
    let message = refused!("DependencyViolation", ec2.delete_security_group().group_id(&group));
    assert_eq!(message, format!("resource {group} has a dependent object"));
    let id = run(&ec2, RunInstancesInput { security_groups: Some(vec!["friend".into()]), ..launch(1) }).await.remove(0);
    refused!("DependencyViolation", ec2.delete_security_group().group_id(&friend));
    ec2.terminate_instances().instance_ids([&*id]).await.unwrap();
    refused!("DependencyViolation", ec2.delete_security_group().group_name("friend"));
    cloud.advance(secs(10));
    ec2.delete_security_group().group_name("friend").await.unwrap();
    ec2.delete_security_group().group_id(&group).await.unwrap();
    refused!("InvalidGroup.NotFound", ec2.delete_security_group().group_id(&group));
    refused!("InvalidGroupId.Malformed", ec2.delete_security_group().group_id("web"));
    let all = ec2.describe_security_groups().await.unwrap();
    assert_eq!(all.security_groups().len(), 1);
    let default = &all.security_groups()[0];
    assert_eq!(default.ip_permissions()[0].user_id_group_pairs()[0].group_id(), default.group_id());
    refused!("CannotDelete", ec2.delete_security_group().group_id(default.group_id()));
}

/// The bytes between the lines of a PEM file.
fn pem(text: &str, label: &str) -> Vec<u8> {
    let body = text.strip_prefix(&format!("-----BEGIN {label}-----\n")).unwrap();
    let body = body.strip_suffix(&format!("-----END {label}-----\n")).unwrap();
    STANDARD.decode(body.replace('\n', "")).unwrap()
}

#[tokio::test]
async fn key_pairs() {
    let (_, ec2) = cloud();
    let made = ec2.create_key_pair().key_name("mine").key_type(KeyType::ED25519).await.unwrap();
    let file = pem(made.key_material(), "OPENSSH PRIVATE KEY");
    assert!(file.starts_with(b"openssh-key-v1\0"));
    let described = ec2.describe_key_pairs().key_names(["mine"]).include_public_key(true).await.unwrap();
    let described = described.key_pairs()[0].clone();
    assert_eq!((described.key_pair_id(), described.key_fingerprint()), (made.key_pair_id(), made.key_fingerprint()));
    let parts: Vec<_> = described.public_key().split(' ').collect();
    assert_eq!((parts[0], parts[2]), ("ssh-ed25519", "mine"));
    let blob = STANDARD.decode(parts[1]).unwrap();
    let public = &blob[blob.len() - 32..];
    // The secret part ends with the seed and the public key, an empty comment and the padding.
    let at = file.windows(32).rposition(|bytes| bytes == public).unwrap();
    assert!(Ed25519KeyPair::from_seed_and_public_key(&file[at - 32..at], public).is_ok());
    let digest = ring::digest::digest(&ring::digest::SHA256, &blob);
    assert_eq!(made.key_fingerprint(), STANDARD.encode(digest));

    let made = ec2.create_key_pair().key_name("rsa").await.unwrap();
    let pair = RsaKeyPair::from_der(&pem(made.key_material(), "RSA PRIVATE KEY")).unwrap();
    assert_eq!(pair.public().modulus_len(), 256);
    assert_eq!(made.key_fingerprint().split(':').count(), 20);
    let rsa = ec2.describe_key_pairs().key_pair_ids([made.key_pair_id()]).include_public_key(true).await.unwrap();
    let line = rsa.key_pairs()[0].public_key().to_owned();
    let blob = STANDARD.decode(line.split(' ').nth(1).unwrap()).unwrap();
    // The DER of the public key ends with the exponent; the encoding of SSH ends with the modulus.
    let public = pair.public_key().as_ref();
    assert!(blob.ends_with(&public[public.len() - 5 - 256..public.len() - 5]));
    assert_eq!(rsa.key_pairs()[0].key_type(), "rsa");

    let import = |name: &str, key: &[u8]| ec2.import_key_pair().key_name(name).public_key_material(key.to_vec());
    let imported = import("theirs", line.as_bytes()).await.unwrap();
    assert_eq!(imported.key_fingerprint().split(':').count(), 16);
    let same = import("same", described.public_key().as_bytes()).await.unwrap();
    assert_eq!(same.key_fingerprint(), described.key_fingerprint());
    assert_eq!(refused!("InvalidKeyPair.Duplicate", import("same", b"")), "The keypair already exists");
    assert_eq!(refused!("InvalidKey.Format", import("bad", b"ssh-rsa AAAA")), "Key is not in valid OpenSSH public key format");
    refused!("NotImplemented", ec2.create_key_pair().key_name("putty").key_format("ppk"));
    refused!("InvalidParameterValue", ec2.create_key_pair().key_name("dsa").key_type("dsa"));
    refused!("InvalidParameterValue", ec2.create_key_pair().key_name("x".repeat(256)));

    let found = ec2.describe_key_pairs().filters([filter("key-name", &["*s*"])]).await.unwrap();
    let names: Vec<_> = found.key_pairs().iter().map(|one| one.key_name()).collect();
    assert_eq!(names, ["rsa", "theirs", "same"]);
    assert!(found.key_pairs().iter().all(|one| one.public_key.is_none()));
    let windows =
        ec2.describe_images().filters([filter("platform", &["windows"])]).await.unwrap().images()[0].image_id().to_owned();
    let with_key =
        |name: &str, image: &str| RunInstancesInput { key_name: Some(name.into()), image_id: Some(image.into()), ..launch(1) };
    refused!("InvalidParameterCombination", ec2.run_instances().input(with_key("mine", &windows)));
    run(&ec2, with_key("rsa", &windows)).await;
    let id = run(&ec2, with_key("mine", IMAGE)).await.remove(0);
    assert_eq!(one(&ec2, &id).await.key_name(), "mine");

    ec2.delete_key_pair().key_pair_id(described.key_pair_id()).await.unwrap();
    ec2.delete_key_pair().key_name("mine").await.unwrap();
    assert_eq!(
        refused!("InvalidKeyPair.NotFound", ec2.describe_key_pairs().key_names(["mine"])),
        "The key pair 'mine' does not exist"
    );
    refused!("InvalidKeyPair.NotFound", ec2.run_instances().input(with_key("mine", IMAGE)));
}

#[tokio::test]
async fn the_same_seed_gives_the_same_cloud() {
    let story = async |seed| {
        let cloud = Cloud::builder().seed(seed).clock(Clock::manual()).build();
        let ec2 = Client::new(&cloud.config());
        let key = ec2.create_key_pair().key_name("k").key_type(KeyType::ED25519).await.unwrap();
        ec2.run_instances().input(RunInstancesInput { client_token: Some("t".into()), ..launch(3) }).await.unwrap();
        cloud.advance(secs(5));
        let described = ec2.describe_instances().await.unwrap();
        (
            key.key_material().to_owned(),
            described,
            ec2.describe_subnets().await.unwrap(),
            ec2.describe_security_group_rules().await.unwrap(),
        )
    };
    let first = story(3).await;
    assert!(first == story(3).await);
    let other = story(4).await;
    assert_ne!(first.0, other.0);
    assert_ne!(first.1.reservations()[0].reservation_id(), other.1.reservations()[0].reservation_id());
}

#[tokio::test]
async fn placement_and_addresses() {
    let (cloud, ec2) = cloud();
    let subnets = ec2.describe_subnets().await.unwrap();
    let shown: Vec<_> = subnets
        .subnets()
        .iter()
        .map(|one| (one.availability_zone(), one.cidr_block(), one.available_ip_address_count()))
        .collect();
    let expected =
        [("us-east-1a", "172.31.0.0/20", 4091), ("us-east-1b", "172.31.16.0/20", 4091), ("us-east-1c", "172.31.32.0/20", 4091)];
    assert_eq!(shown, expected);
    let c = subnets.subnets()[2].subnet_id().to_owned();
    let left = async || ec2.describe_subnets().subnet_ids([&*c]).await.unwrap().subnets()[0].available_ip_address_count();
    let there = |count| RunInstancesInput { subnet_id: Some(c.clone()), ..launch(count) };
    let ids = run(&ec2, there(40)).await;
    assert_eq!(left().await, 4051);
    let described = ec2.describe_instances().filters([filter("subnet-id", &[&c])]).await.unwrap();
    let ips: HashSet<_> = described.reservations()[0].instances().iter().map(|one| one.private_ip_address().to_owned()).collect();
    assert_eq!(ips.len(), 40);
    let indexes: BTreeSet<_> = described.reservations()[0].instances().iter().map(|one| one.ami_launch_index()).collect();
    assert_eq!(indexes, (0..40).collect());
    cloud.advance(secs(5));
    ec2.terminate_instances().instance_ids(ids).await.unwrap();
    cloud.advance(secs(10));
    assert_eq!(left().await, 4091);

    let with_ip = |ip: &str, count| RunInstancesInput { private_ip_address: Some(ip.into()), ..there(count) };
    let id = run(&ec2, with_ip("172.31.40.1", 1)).await.remove(0);
    assert_eq!(one(&ec2, &id).await.private_ip_address(), "172.31.40.1");
    assert_eq!(
        refused!("InvalidIPAddress.InUse", ec2.run_instances().input(with_ip("172.31.40.1", 1))),
        "Address 172.31.40.1 is in use."
    );
    for bad in ["172.31.0.9", "172.31.32.3", "172.31.47.255", "x"] {
        refused!("InvalidParameterValue", ec2.run_instances().input(with_ip(bad, 1)));
    }
    refused!("InvalidParameterCombination", ec2.run_instances().input(with_ip("172.31.40.9", 2)));
    // As many as there is room for.
    refused!("InsufficientFreeAddressesInSubnet", ec2.run_instances().input(there(4091)));
    let interface = |public| InstanceNetworkInterfaceSpecification {
        device_index: Some(0),
        subnet_id: Some(c.clone()),
        associate_public_ip_address: Some(public),
        ..InstanceNetworkInterfaceSpecification::NEW
    };
    let id = run(&ec2, RunInstancesInput { network_interfaces: Some(vec![interface(false)]), ..launch(1) }).await.remove(0);
    cloud.advance(secs(5));
    let hidden = one(&ec2, &id).await;
    assert_eq!((hidden.state().code(), hidden.public_ip_address()), (16, ""));
    refused!(
        "InvalidParameterCombination",
        ec2.run_instances().input(RunInstancesInput { network_interfaces: Some(vec![interface(true)]), ..there(1) })
    );
    let zone = Placement { availability_zone: Some("us-east-1a".into()), ..Placement::NEW };
    refused!("InvalidParameterValue", ec2.run_instances().input(RunInstancesInput { placement: Some(zone), ..there(1) }));
}

#[tokio::test]
async fn launches_that_are_refused() {
    let (_, ec2) = cloud();
    let call = |input: RunInstancesInput| ec2.run_instances().input(input);
    refused!("InvalidParameterValue", call(RunInstancesInput { min_count: Some(0), ..launch(1) }));
    refused!("InvalidParameterValue", call(RunInstancesInput { min_count: Some(2), ..launch(1) }));
    let message = refused!(
        "InvalidAMIID.NotFound",
        call(RunInstancesInput { image_id: Some("ami-00000000000000000".into()), ..launch(1) })
    );
    assert_eq!(message, "The image id '[ami-00000000000000000]' does not exist");
    let message = refused!("InvalidAMIID.Malformed", call(RunInstancesInput { image_id: Some("image".into()), ..launch(1) }));
    assert_eq!(message, "Invalid id: \"image\" (expecting \"ami-...\")");
    let message =
        refused!("InvalidParameterValue", call(RunInstancesInput { instance_type: Some("t9.tiny".into()), ..launch(1) }));
    assert_eq!(message, "Invalid value 't9.tiny' for InstanceType.");
    let message =
        refused!("InvalidParameterValue", call(RunInstancesInput { instance_type: Some("m7g.large".into()), ..launch(1) }));
    assert!(
        message.starts_with("The architecture 'arm64' of the specified instance type does not match the architecture 'x86_64'"),
        "{message}"
    );
    refused!("InvalidUserData.Malformed", call(RunInstancesInput { user_data: Some("!".into()), ..launch(1) }));
    refused!("InvalidParameterValue", call(RunInstancesInput { user_data: Some(STANDARD.encode([0; 16385])), ..launch(1) }));
    let volume = |size: i32| RunInstancesInput {
        block_device_mappings: Some(vec![BlockDeviceMapping {
            device_name: Some("/dev/sda1".into()),
            ebs: Some(EbsBlockDevice { volume_size: Some(size), delete_on_termination: Some(false), ..EbsBlockDevice::NEW }),
            ..BlockDeviceMapping::NEW
        }]),
        ..launch(1)
    };
    assert!(refused!("InvalidBlockDeviceMapping", call(volume(4))).ends_with("expect size>= 8GB"));
    let launched = call(volume(9)).await.unwrap();
    assert_eq!(launched.instances()[0].block_device_mappings()[0].ebs().delete_on_termination, Some(false));
    // What is not there is not silently taken.
    let spot = pileus_ec2::InstanceMarketOptionsRequest { market_type: Some("spot".into()), ..Shape::NEW };
    let message = refused!("NotImplemented", call(RunInstancesInput { instance_market_options: Some(spot), ..launch(1) }));
    assert_eq!(message, "EC2: the parameter InstanceMarketOptions of RunInstances is not implemented by this local cloud");
    let host = Placement { host_id: Some("h-1".into()), ..Placement::NEW };
    assert!(
        refused!("NotImplemented", call(RunInstancesInput { placement: Some(host), ..launch(1) })).contains("Placement.HostId")
    );
    let hibernate = |configured| RunInstancesInput {
        hibernation_options: Some(pileus_ec2::HibernationOptionsRequest { configured: Some(configured) }),
        ..launch(1)
    };
    refused!("NotImplemented", call(hibernate(true)));
    call(hibernate(false)).await.unwrap();
    assert!(refused!("NotImplemented", ec2.create_vpc().cidr_block("10.0.0.0/16")).contains("CreateVpc"));
    // Nothing of all that is left but what was launched.
    let all = ec2.describe_instances().await.unwrap();
    assert_eq!(all.reservations().len(), 2);
}

#[tokio::test]
async fn tags() {
    let (cloud, ec2) = cloud();
    let tagged = |kind: ResourceType, tags: Vec<Tag>| TagSpecification::default().with_resource_type(kind).with_tags(tags);
    let specifications =
        vec![tagged(ResourceType::INSTANCE, vec![tag("a", "1")]), tagged(ResourceType::VOLUME, vec![tag("v", "2")])];
    let id = run(&ec2, RunInstancesInput { tag_specifications: Some(specifications), ..launch(1) }).await.remove(0);
    let volume = one(&ec2, &id).await.block_device_mappings()[0].ebs().volume_id().to_owned();
    let listed = async |filters: Vec<Filter>| {
        let tags = ec2.describe_tags().filters(filters).await.unwrap();
        tags.tags().iter().map(|one| format!("{} {}={}", one.resource_type(), one.key(), one.value())).collect::<Vec<_>>()
    };
    assert_eq!(listed(vec![filter("resource-id", &[&volume])]).await, ["volume v=2"]);
    let vpc = ec2.describe_vpcs().await.unwrap().vpcs()[0].vpc_id().to_owned();
    ec2.create_tags().resources([&*id, &*vpc, IMAGE]).tags([tag("b", "")]).await.unwrap();
    assert_eq!(listed(vec![filter("key", &["b"])]).await.len(), 3);
    assert_eq!(listed(vec![filter("tag:a", &["1"]), filter("resource-type", &["instance"])]).await, ["instance a=1"]);
    assert_eq!(ec2.describe_vpcs().filters([filter("tag-key", &["b"])]).await.unwrap().vpcs().len(), 1);
    // One resource that does not exist: none is tagged.
    refused!("InvalidInstanceID.NotFound", ec2.create_tags().resources([&*vpc, "i-00000000000000000"]).tags([tag("c", "")]));
    refused!("InvalidID", ec2.create_tags().resources(["nothing"]).tags([tag("c", "")]));
    assert!(listed(vec![filter("key", &["c"])]).await.is_empty());
    for bad in [tag("", "x"), tag("aws:x", ""), tag("AWS:x", ""), tag(&"k".repeat(129), ""), tag("k", &"v".repeat(257))] {
        refused!("InvalidParameterValue", ec2.create_tags().resources([&*id]).tags([bad]));
    }
    refused!("InvalidParameterValue", ec2.create_tags().resources([&*id]).tags([tag("k", "1"), tag("k", "2")]));
    ec2.create_tags().resources([&*id]).tags((0..48).map(|at| tag(&format!("k{at}"), ""))).await.unwrap();
    refused!("TagLimitExceeded", ec2.create_tags().resources([&*id]).tags([tag("one-more", "")]));
    // A tag goes with its value or without one given; all go when none is named.
    let bare = Tag::default().with_key("k1");
    ec2.delete_tags().resources([&*id]).tags([tag("k0", "other"), bare]).await.unwrap();
    assert_eq!(listed(vec![filter("resource-id", &[&id])]).await.len(), 49);
    ec2.delete_tags().resources([&*id]).await.unwrap();
    assert!(listed(vec![filter("resource-id", &[&id])]).await.is_empty());
    let message = refused!(
        "InvalidParameterValue",
        ec2.run_instances().input(launch(1)).tag_specifications([tagged(ResourceType::VPC, vec![tag("a", "1")])])
    );
    assert_eq!(message, "'vpc' is not a valid taggable resource type for this operation.");
    // The tags of what is gone are gone.
    ec2.terminate_instances().instance_ids([&*id]).await.unwrap();
    cloud.advance(secs(10));
    assert!(listed(vec![filter("resource-id", &[&volume])]).await.is_empty());
}

#[tokio::test]
async fn regions_images_and_types() {
    let ec2 = Client::new(&Cloud::new().config_in("eu-central-1").unwrap());
    let regions = ec2.describe_regions().await.unwrap();
    assert!(regions.regions().iter().all(|one| one.opt_in_status() == "opt-in-not-required"));
    let all = ec2.describe_regions().all_regions(true).await.unwrap();
    assert!(all.regions().len() > regions.regions().len() && regions.regions().len() >= 17);
    refused!("InvalidParameterValue", ec2.describe_regions().region_names(["mars-1"]));
    let zones = ec2.describe_availability_zones().await.unwrap();
    let shown: Vec<_> = zones.availability_zones().iter().map(|one| (one.zone_name(), one.zone_id())).collect();
    assert_eq!(shown, [("eu-central-1a", "euc1-az1"), ("eu-central-1b", "euc1-az2"), ("eu-central-1c", "euc1-az3")]);

    let images = ec2.describe_images().await.unwrap();
    let ids: HashSet<_> = images.images().iter().map(|one| one.image_id()).collect();
    assert!(ids.len() == images.images().len() && ids.contains(IMAGE));
    for image in images.images() {
        assert!(image.image_id().len() == 21 && image.image_id()[4..].bytes().all(|b| b.is_ascii_hexdigit()), "{image:?}");
    }
    assert!(ec2.describe_images().owners(["self"]).await.unwrap().images().is_empty());
    let canonical = ec2.describe_images().owners(["099720109477"]).executable_users(["all"]).await.unwrap();
    assert!(canonical.images().iter().all(|one| one.name().starts_with("ubuntu/")) && canonical.images().len() == 5);
    assert!(ec2.describe_images().executable_users(["self"]).await.unwrap().images().is_empty());
    let message = refused!("InvalidAMIID.NotFound", ec2.describe_images().image_ids(["ami-00000000000000000", "ami-00000000"]));
    assert_eq!(message, "The image ids '[ami-00000000000000000, ami-00000000]' do not exist");

    let types = ec2.describe_instance_types().pages();
    let mut types = types;
    let mut names = Vec::new();
    while let Some(page) = types.next().await {
        let page = page.unwrap();
        assert!(page.instance_types().len() <= 100);
        names.extend(page.instance_types().iter().map(|one| one.instance_type().as_str().to_owned()));
    }
    assert!(names.len() > 100 && names.iter().collect::<HashSet<_>>().len() == names.len());
    let known: HashSet<_> = <InstanceType as pileus_shape::Enumeration>::VALUES.iter().copied().collect();
    assert!(names.iter().all(|name| known.contains(&**name)), "{names:?}");
    let micro = ec2.describe_instance_types().instance_types(["t4g.micro"]).await.unwrap();
    let micro = &micro.instance_types()[0];
    assert_eq!((micro.vcpu_info().default_vcpus(), micro.memory_info().size_in_mib()), (2, 1024));
    assert_eq!(micro.processor_info().supported_architectures()[0], "arm64");
    let message = refused!("InvalidInstanceType", ec2.describe_instance_types().instance_types(["a.b", "t2.micro"]));
    assert_eq!(message, "The following supplied instance types do not exist: [a.b]");
    let offered = ec2
        .describe_instance_type_offerings()
        .location_type("availability-zone-id")
        .filters([filter("instance-type", &["t2.*"])]);
    assert_eq!(offered.await.unwrap().instance_type_offerings().len(), 21);

    // Every image can be launched on a type of its architecture.
    for image in images.images() {
        let kind = if *image.architecture() == "arm64" { "t4g.micro" } else { "t3.micro" };
        let input = RunInstancesInput { image_id: image.image_id.clone(), instance_type: Some(kind.into()), ..launch(1) };
        let launched = ec2.run_instances().input(input).await.unwrap();
        assert_eq!(launched.instances()[0].private_dns_name().split_once('.').unwrap().1, "eu-central-1.compute.internal");
        assert_eq!(launched.instances()[0].root_device_name(), image.root_device_name());
    }
}
