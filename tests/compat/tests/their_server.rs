//! Our client against a server that nobody here wrote: moto.

use std::time::Duration;

use pileus::{Body, Config, Credentials, body, ec2, ec2::InstanceType, s3};
use pileus_compat::Moto;

fn config(moto: &Moto) -> Config {
    Config::builder()
        .region("us-west-2")
        .credentials(Credentials::new("test", "test"))
        .endpoint_url(moto.endpoint_url())
        .build()
        .expect("a valid configuration")
}

#[tokio::test]
#[cfg_attr(not(python_tools), ignore = "run scripts/setup for moto")]
async fn s3() {
    let moto = Moto::start().expect("moto");
    let s3 = s3::Client::new(&config(&moto));

    s3.create_bucket()
        .bucket("pileus")
        .create_bucket_configuration(s3::CreateBucketConfiguration::default().with_location_constraint("us-west-2"))
        .await
        .expect("create bucket");
    let buckets = s3.list_buckets().await.expect("list buckets");
    assert_eq!(buckets.buckets()[0].name(), "pileus");

    // Bytes, and keys that need escaping.
    for key in ["plain.txt", "with space+plus.txt", "ünïcode/日本.txt", "a//b/../c", "percent%20sign&amp;"] {
        let put = s3.put_object().bucket("pileus").key(key).body(format!("body of {key}")).metadata([("colour", "blue")]).await;
        assert!(!put.unwrap_or_else(|error| panic!("{key}: {error}")).e_tag().is_empty());
        let got = s3.get_object().bucket("pileus").key(key).await.unwrap_or_else(|error| panic!("{key}: {error}"));
        assert_eq!(got.metadata()["colour"], "blue");
        assert_eq!(got.into_body().collect().await.expect("body"), format!("body of {key}").as_bytes(), "{key}");
    }

    // A file, a range of it, a copy of it.
    let path = std::env::temp_dir().join(format!("pileus-moto-{}.bin", std::process::id()));
    let content: Vec<u8> = (0..300_000u32).map(|n| (n % 251) as u8).collect();
    std::fs::write(&path, &content).expect("a file");
    s3.put_object().bucket("pileus").key("file").body(body::from_file(&path).await.expect("a body")).await.expect("put a file");
    std::fs::remove_file(&path).expect("remove the file");
    let part = s3.get_object().bucket("pileus").key("file").range("bytes=1000-1999").await.expect("get a range");
    assert_eq!((part.content_range(), part.content_length()), ("bytes 1000-1999/300000", 1000));
    assert_eq!(part.into_body().collect().await.expect("body"), content[1000..2000]);
    s3.copy_object().bucket("pileus").key("copy").copy_source("pileus/file").await.expect("copy");
    let odd = s3::copy_source("pileus", "ünïcode/日本.txt");
    s3.copy_object().bucket("pileus").key("copy of odd").copy_source(odd).await.expect("copy of an odd key");
    let head = s3.head_object().bucket("pileus").key("copy").await.expect("head");
    assert_eq!(head.content_length(), 300_000);

    // In parts, completed in order.
    let upload = s3.create_multipart_upload().bucket("pileus").key("parts").await.expect("create upload");
    let mut parts = Vec::new();
    for number in 1..=2 {
        let bytes = vec![number as u8; if number == 1 { 5 << 20 } else { 1000 }];
        let part =
            s3.upload_part().bucket("pileus").key("parts").upload_id(upload.upload_id()).part_number(number).body(bytes).await;
        parts.push(s3::CompletedPart::default().with_part_number(number).with_e_tag(part.expect("a part").e_tag()));
    }
    s3.complete_multipart_upload()
        .bucket("pileus")
        .key("parts")
        .upload_id(upload.upload_id())
        .multipart_upload(s3::CompletedMultipartUpload::default().with_parts(parts))
        .await
        .expect("complete");
    let head = s3.head_object().bucket("pileus").key("parts").await.expect("head");
    assert_eq!(head.content_length(), (5 << 20) + 1000);

    // Pages of a listing.
    for number in 0..25 {
        s3.put_object().bucket("pileus").key(format!("page/{number:02}")).body(Body::empty()).await.expect("put");
    }
    let mut items = s3.list_objects_v2().bucket("pileus").prefix("page/").max_keys(10).items();
    let mut keys = Vec::new();
    while let Some(item) = items.next().await {
        keys.push(item.expect("an item").key().to_owned());
    }
    assert_eq!(keys, (0..25).map(|number| format!("page/{number:02}")).collect::<Vec<_>>());
    let mut pages = s3.list_objects_v2().bucket("pileus").prefix("page/").max_keys(10).pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        page.expect("a page");
        count += 1;
    }
    assert_eq!(count, 3);

    // What is not there, and a bulk deletion.
    let error = s3.get_object().bucket("pileus").key("missing").await.expect_err("no such key");
    assert!(error.is("NoSuchKey") && error.is_not_found(), "{error}");
    assert_eq!((error.status(), error.attempts()), (404, 1), "{error}");
    let objects = keys.iter().map(|key| s3::ObjectIdentifier::default().with_key(key.as_str()));
    let deleted =
        s3.delete_objects().bucket("pileus").delete(s3::Delete::default().with_objects(objects)).await.expect("delete objects");
    assert_eq!(deleted.deleted().len(), 25);

    // A presigned address works for anyone who has it.
    let presigned = s3.get_object().bucket("pileus").key("plain.txt").presign(Duration::from_secs(60)).await.expect("presign");
    assert!(presigned.url.contains("X-Amz-Signature="), "{}", presigned.url);
}

#[tokio::test]
#[cfg_attr(not(python_tools), ignore = "run scripts/setup for moto")]
async fn ec2() {
    let moto = Moto::start().expect("moto");
    let ec2 = ec2::Client::new(&config(&moto));

    let images = ec2.describe_images().owners(["amazon"]).await.expect("images");
    let image = images.images()[0].image_id();
    let key = ec2.create_key_pair().key_name("tour").await.expect("key pair");
    assert!(key.key_material().contains("PRIVATE KEY"));
    let group = ec2.create_security_group().group_name("web").description("web servers").await.expect("group");
    ec2.authorize_security_group_ingress()
        .group_id(group.group_id())
        .ip_permissions([ec2::IpPermission::default()
            .with_ip_protocol("tcp")
            .with_from_port(80)
            .with_to_port(80)
            .with_ip_ranges([ec2::IpRange::default().with_cidr_ip("0.0.0.0/0")])])
        .await
        .expect("ingress");

    let run = ec2
        .run_instances()
        .image_id(image)
        .instance_type(InstanceType::T2_MICRO)
        .key_name("tour")
        .security_group_ids([group.group_id()])
        .min_count(2)
        .max_count(2)
        .tag_specifications([ec2::TagSpecification::default()
            .with_resource_type("instance")
            .with_tags([ec2::Tag::default().with_key("Name").with_value("tour & <more>")])])
        .await
        .expect("run");
    let ids: Vec<&str> = run.instances().iter().map(|instance| instance.instance_id()).collect();
    assert_eq!(ids.len(), 2);
    let running =
        ec2.wait_until_instance_running().instance_ids(ids.clone()).delay(Duration::from_millis(10)).await.expect("running");
    let instance = &running.reservations()[0].instances()[0];
    assert_eq!(instance.state().name(), ec2::InstanceStateName::RUNNING);
    assert_eq!(instance.tags()[0].value(), "tour & <more>");
    assert!(instance.launch_time().epoch_seconds() > 1_600_000_000);

    let filter = ec2::Filter::default().with_name("instance-state-name").with_values(["running"]);
    let mut found = ec2.describe_instances().filters([filter]).items();
    let mut count = 0;
    while let Some(reservation) = found.next().await {
        count += reservation.expect("a reservation").instances().len();
    }
    assert_eq!(count, 2);

    ec2.stop_instances().instance_ids([ids[0]]).await.expect("stop");
    ec2.wait_until_instance_stopped().instance_ids([ids[0]]).delay(Duration::from_millis(10)).await.expect("stopped");
    ec2.start_instances().instance_ids([ids[0]]).await.expect("start");
    ec2.terminate_instances().instance_ids(ids.clone()).await.expect("terminate");
    ec2.wait_until_instance_terminated().instance_ids(ids).delay(Duration::from_millis(10)).await.expect("terminated");

    let error = ec2.describe_instances().instance_ids(["i-0123456789abcdef0"]).await.expect_err("no such instance");
    assert!(error.is("InvalidInstanceID.NotFound") && error.is_not_found(), "{error}");
    let error = ec2.describe_instances().dry_run(true).await.expect_err("a dry run");
    assert!(error.is("DryRunOperation"), "{error}");
}
