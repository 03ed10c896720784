//! Launches and terminates an EC2 instance, uploads and downloads an S3 file, and prints what happens.

use std::time::Instant;

use pileus::{Config, Result, ec2, ec2::InstanceType, local::Cloud, s3};

#[tokio::main]
async fn main() -> Result<()> {
    let started = Instant::now();
    let config = match std::env::var_os("PILEUS_AWS") {
        Some(_) => Config::load().await?,
        None => {
            println!("An AWS of its own in this process: no account, no network. (PILEUS_AWS=1 uses your configuration.)\n");
            Cloud::new().config()
        }
    };
    instance(&config).await?;
    file(&config).await?;
    println!("\nAll of it took {} ms.", started.elapsed().as_millis());
    Ok(())
}

async fn instance(config: &Config) -> Result<()> {
    let ec2 = ec2::Client::new(config);
    println!("EC2: run one t2.micro");
    let run = ec2
        .run_instances()
        .image_id("ami-0c55b159cbfafe1f0")
        .instance_type(InstanceType::T2_MICRO)
        .min_count(1)
        .max_count(1)
        .await?;
    let id = run.instances()[0].instance_id();
    println!("     {id} is {}", run.instances()[0].state().name());

    let running = ec2.wait_until_instance_running().instance_ids([id]).await?;
    let instance = &running.reservations()[0].instances()[0];
    println!("     {id} is {} at {}", instance.state().name(), instance.private_ip_address());

    ec2.terminate_instances().instance_ids([id]).await?;
    let ended = ec2.wait_until_instance_terminated().instance_ids([id]).await?;
    println!("     {id} is {}", ended.reservations()[0].instances()[0].state().name());
    Ok(())
}

async fn file(config: &Config) -> Result<()> {
    let s3 = s3::Client::new(config);
    println!("S3:  create bucket pileus-tour, put hello.txt");
    let mut create = s3.create_bucket().bucket("pileus-tour");
    // us-east-1 is where buckets go that name no place, and the one place that must not be named.
    let region = config.region()?;
    if region != "us-east-1" {
        create = create.create_bucket_configuration(s3::CreateBucketConfiguration::default().with_location_constraint(region));
    }
    create.await?;
    let put = s3.put_object().bucket("pileus-tour").key("hello.txt").body("Hello from the pileus.").await?;
    println!("     its ETag is {}", put.e_tag());

    let got = s3.get_object().bucket("pileus-tour").key("hello.txt").await?;
    println!("     it came back as {} bytes of {}", got.content_length(), got.content_type());
    let text = got.into_body().collect().await.map_err(pileus::Error::from)?;
    println!("     {:?}", String::from_utf8_lossy(&text));

    let missing = s3.get_object().bucket("pileus-tour").key("nothing").await;
    println!("     and what is not there says so: {}", missing.err().map(|error| error.to_string()).unwrap_or_default());

    s3.delete_object().bucket("pileus-tour").key("hello.txt").await?;
    s3.delete_bucket().bucket("pileus-tour").await?;
    Ok(())
}
