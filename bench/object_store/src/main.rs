//! The calls of pileus-bench made with object_store: `cargo build --release` here, then give the binary to pileus-bench.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::Instant,
};

use bytes::Bytes;
use futures_util::StreamExt as _;
use object_store::{ClientOptions, ObjectStore, aws::AmazonS3, aws::AmazonS3Builder, path::Path};

#[path = "../../src/usage.rs"]
mod usage;

const PART: usize = 8 << 20;
const CALLS: usize = 20_000;

type Result<T> = object_store::Result<T>;

#[tokio::main]
async fn main() -> Result<()> {
    let started = Instant::now();
    let args: Vec<String> = std::env::args().skip(1).collect();
    let ["client", work, url] = args.iter().map(String::as_str).collect::<Vec<_>>()[..] else { panic!("pileus-bench runs this") };
    let store = AmazonS3Builder::new()
        .with_region("us-east-1")
        .with_bucket_name("bucket")
        .with_access_key_id("test")
        .with_secret_access_key("test")
        .with_endpoint(url)
        .with_unsigned_payload(work == "up")
        .with_client_options(ClientOptions::new().with_allow_http(true))
        .build()?;
    if work == "idle" {
        return print(started.elapsed().as_secs_f64() * 1000.0, started);
    }
    get(&store, 1024).await?;
    if work == "first" {
        return print(started.elapsed().as_secs_f64() * 1000.0, started);
    }
    let (at_a_time, calls, size) = match work {
        "get-1" | "put-1" => (1, CALLS, 1024),
        "get-32" | "put-32" => (32, CALLS, 1024),
        _ => (8, (1 << 30) / PART, PART),
    };
    let downloads = work.starts_with("get") || work == "down";
    let (cpu, begun) = (usage::cpu_seconds(), Instant::now());
    let (store, done, bytes) = (Arc::new(store), Arc::new(AtomicUsize::new(0)), Bytes::from(vec![0; size]));
    let workers: Vec<_> = (0..at_a_time)
        .map(|_| {
            let (store, done, bytes) = (Arc::clone(&store), Arc::clone(&done), bytes.clone());
            tokio::spawn(async move {
                while done.fetch_add(1, Relaxed) < calls {
                    match downloads {
                        true => get(&store, size).await?,
                        false => drop(store.put(&Path::from("key"), bytes.clone().into()).await?),
                    }
                }
                Result::Ok(())
            })
        })
        .collect();
    for worker in workers {
        worker.await.expect("no call panics")?;
    }
    let per = if calls == CALLS { CALLS as f64 / 1000.0 } else { 1.0 };
    print((usage::cpu_seconds() - cpu) / per, begun)
}

async fn get(store: &AmazonS3, size: usize) -> Result<()> {
    let mut body = store.get(&Path::from(size.to_string())).await?.into_stream();
    let mut read = 0;
    while let Some(chunk) = body.next().await {
        read += chunk?.len();
    }
    assert_eq!(read, size);
    Ok(())
}

fn print(cost: f64, since: Instant) -> Result<()> {
    usage::print(cost, since);
    Ok(())
}
