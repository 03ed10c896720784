//! The calls that are measured.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    task::{Context, Poll},
    time::Instant,
};

use bytes::Bytes;
use pileus::{Body, Config, Credentials, body, s3};
use tokio::task::JoinHandle;

use crate::usage::{cpu_seconds, print};

const PART: usize = 8 << 20;
const GIB: usize = 1 << 30;
const CALLS: usize = 20_000;

/// Does the work, and prints what it cost, its wall time in seconds, and the peak of memory in MiB.
pub fn run(work: &str, url: &str, started: Instant) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(measure(work, url, started)).unwrap_or_else(|error| panic!("{work}: {error}"));
}

async fn measure(work: &str, url: &str, started: Instant) -> pileus::Result<()> {
    let config = Config::builder().region("us-east-1").credentials(Credentials::new("test", "test")).endpoint_url(url).build()?;
    let s3 = s3::Client::new(&config);
    if work == "idle" {
        print(started.elapsed().as_secs_f64() * 1000.0, started);
        return Ok(());
    }
    get(s3.clone(), 1024).await?;
    if work == "first" {
        print(started.elapsed().as_secs_f64() * 1000.0, started);
        return Ok(());
    }
    let (cpu, begun) = (cpu_seconds(), Instant::now());
    let small = Bytes::from(vec![0; 1024]);
    let part = Bytes::from(vec![0; PART]);
    let parts = GIB / PART;
    match work {
        "get-1" => many(1, CALLS, move || get(s3.clone(), 1024)).await?,
        "get-32" => many(32, CALLS, move || get(s3.clone(), 1024)).await?,
        "put-1" => many(1, CALLS, move || put(s3.clone(), small.clone().into())).await?,
        "put-32" => many(32, CALLS, move || put(s3.clone(), small.clone().into())).await?,
        "down" => many(8, parts, move || get(s3.clone(), PART)).await?,
        "up" => many(8, parts, move || put(s3.clone(), body::from_stream(Chunks(part.clone()), PART as u64))).await?,
        "up-signed" => many(8, parts, move || put(s3.clone(), part.clone().into())).await?,
        _ => panic!("no such work: {work}"),
    }
    let per = if work.ends_with("-1") || work.ends_with("-32") { CALLS as f64 / 1000.0 } else { 1.0 };
    print((cpu_seconds() - cpu) / per, begun);
    Ok(())
}

async fn get(s3: s3::Client, size: usize) -> pileus::Result<()> {
    let mut body = s3.get_object().bucket("bucket").key(size.to_string()).await?.into_body();
    let mut read = 0;
    while let Some(chunk) = body.next().await {
        read += chunk?.len();
    }
    assert_eq!(read, size);
    Ok(())
}

async fn put(s3: s3::Client, body: Body) -> pileus::Result<()> {
    s3.put_object().bucket("bucket").key("key").body(body).await.map(drop)
}

/// Makes `calls` calls, so many at a time, each of these in a task of its own.
async fn many<F>(at_a_time: usize, calls: usize, call: impl Fn() -> F + Clone + Send + 'static) -> pileus::Result<()>
where
    F: Future<Output = pileus::Result<()>> + Send,
{
    let begun = Arc::new(AtomicUsize::new(0));
    let workers: Vec<JoinHandle<pileus::Result<()>>> = (0..at_a_time)
        .map(|_| {
            let (begun, call) = (Arc::clone(&begun), call.clone());
            tokio::spawn(async move {
                while begun.fetch_add(1, Relaxed) < calls {
                    call().await?;
                }
                Ok(())
            })
        })
        .collect();
    for worker in workers {
        worker.await.expect("no call panics")?;
    }
    Ok(())
}

/// A body that is a stream, in chunks as a file's would be.
struct Chunks(Bytes);

impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let size = self.0.len().min(128 << 10);
        Poll::Ready((size > 0).then(|| Ok(self.0.split_to(size))))
    }
}
