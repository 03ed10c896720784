//! The same seed and the same requests give the same bytes.

use std::{
    fmt::Write as _,
    sync::{Arc, Mutex},
    time::Duration,
};

use http::{Request, Response};
use pileus_config::Config;
use pileus_local::{Clock, Cloud};
use pileus_net::{BoxFuture, Transport, TransportError};
use pileus_shape::Body;
use proptest::prelude::*;

/// Writes down every answer, byte for byte.
#[derive(Debug)]
struct Recorder {
    cloud: Cloud,
    tape: Mutex<String>,
}

impl Transport for Recorder {
    fn send(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = self.cloud.send(request).await?.into_parts();
            let body = body.collect().await.expect("a body");
            let mut tape = self.tape.lock().expect("nobody panicked");
            writeln!(tape, "{} {:?}\n{}", parts.status, parts.headers, String::from_utf8_lossy(&body)).expect("memory");
            Ok(Response::from_parts(parts, Body::from(body)))
        })
    }
}

/// An operation, and two numbers that say on what.
type Step = (u8, u8, u8);

const KINDS: u8 = 18;

/// All that is answered to these steps.
fn play(seed: u64, steps: &[Step]) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let cloud = Cloud::builder().seed(seed).clock(Clock::manual()).build();
    let recorder = Arc::new(Recorder { cloud: cloud.clone(), tape: Mutex::default() });
    let config = Config::builder()
        .region("us-east-1")
        .credentials(cloud.credentials())
        .endpoint_url("http://localhost:4566")
        .transport(recorder.clone())
        .clock(Arc::new(cloud.clock().clone()))
        .build()
        .expect("a config");
    let (s3, ec2) = (pileus_s3::Client::new(&config), pileus_ec2::Client::new(&config));
    let (mut uploads, mut instances): (Vec<(String, String)>, Vec<String>) = (Vec::new(), Vec::new());
    runtime.block_on(async {
        for (at, &(kind, a, b)) in steps.iter().enumerate() {
            let (bucket, key) = (format!("bucket-{}", a % 3), format!("folder-{}/key-{b}", b % 4));
            let upload = uploads.get(usize::from(b) % uploads.len().max(1)).cloned().unwrap_or_default();
            let instance = instances.get(usize::from(a) % instances.len().max(1)).cloned().unwrap_or("i-none".into());
            // Refusals are answers as good as any.
            match kind % KINDS {
                0 => drop(s3.create_bucket().bucket(bucket).await),
                1 | 2 => drop(s3.put_object().bucket(bucket).key(key).body(vec![a; usize::from(b)]).await),
                3 => drop(s3.get_object().bucket(bucket).key(key).range(format!("bytes={a}-{b}")).await),
                4 => drop(s3.delete_object().bucket(bucket).key(key).await),
                5 => drop(s3.list_objects_v2().bucket(bucket).delimiter("/").max_keys(i32::from(b % 5)).await),
                6 => {
                    if let Ok(begun) = s3.create_multipart_upload().bucket(bucket).key(&*key).await {
                        uploads.push((key, begun.upload_id().to_owned()));
                    }
                }
                7 => drop(s3.upload_part().bucket(bucket).key(upload.0).upload_id(upload.1).part_number(1).body(vec![a]).await),
                8 => drop(s3.list_multipart_uploads().bucket(bucket).await),
                9 => drop(s3.copy_object().bucket(&*bucket).key("copy").copy_source(format!("{bucket}/{key}")).await),
                10 | 11 => {
                    let run = ec2.run_instances().image_id("ami-0c55b159cbfafe1f0").min_count(1).max_count(i32::from(b % 3));
                    if let Ok(run) = run.client_token(format!("token-{at}")).await {
                        instances.extend(run.instances().iter().map(|instance| instance.instance_id().to_owned()));
                    }
                }
                12 => drop(ec2.stop_instances().instance_ids([instance]).await),
                13 => drop(ec2.terminate_instances().instance_ids([instance]).await),
                14 => drop(ec2.describe_instances().await),
                15 => drop(ec2.create_security_group().group_name(format!("group-{b}")).description("a group").await),
                16 => drop(ec2.create_key_pair().key_name(format!("key-{}", b % 4)).key_type("ed25519").await),
                _ => cloud.advance(Duration::from_secs(u64::from(b))),
            }
        }
    });
    recorder.tape.lock().expect("nobody panicked").clone()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_run_is_like_the_last(seed: u64, steps in prop::collection::vec((0..KINDS, any::<u8>(), any::<u8>()), 1..40)) {
        prop_assert_eq!(play(seed, &steps), play(seed, &steps));
    }
}

#[test]
fn another_seed_gives_other_ids() {
    let steps = [(0, 0, 0), (1, 0, 9), (10, 0, 1), (14, 0, 0)];
    let (first, second) = (play(1, &steps), play(2, &steps));
    assert!(first.contains("<instanceId>i-0"), "{first}");
    assert_ne!(first, second);
}
