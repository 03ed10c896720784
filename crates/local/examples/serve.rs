//! Serves a cloud on the world's clock at the address given (or a free port) until it is killed.

use pileus_local::{Clock, Cloud};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let addr = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let server = Cloud::builder().clock(Clock::wall()).build().serve(&*addr).await?;
    println!("{}", server.endpoint_url());
    std::future::pending().await
}
