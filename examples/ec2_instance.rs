//! Creates an EC2 instance, prints its id, and deletes it.

use pileus::{Config, ec2, ec2::InstanceType, local::Cloud};

#[tokio::main]
async fn main() -> pileus::Result<()> {
    let config = match std::env::var_os("PILEUS_AWS") {
        Some(_) => Config::load().await?,
        None => Cloud::new().config(),
    };
    let ec2 = ec2::Client::new(&config);

    let run = ec2
        .run_instances()
        .image_id("ami-0c55b159cbfafe1f0")
        .instance_type(InstanceType::T2_MICRO)
        .min_count(1)
        .max_count(1)
        .await?;
    let id = run.instances()[0].instance_id();
    println!("created instance {id}");

    ec2.wait_until_instance_running().instance_ids([id]).await?;
    println!("{id} is running");

    let ended = ec2.terminate_instances().instance_ids([id]).await?;
    println!("{id} is {}", ended.terminating_instances()[0].current_state().name());
    Ok(())
}
