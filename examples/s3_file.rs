//! Uploads my-file.txt to S3, downloads it, and prints it.

use pileus::{Config, body, local::Cloud, s3};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let config = match std::env::var_os("PILEUS_AWS") {
        Some(_) => Config::load().await?,
        None => Cloud::new().config(),
    };
    let s3 = s3::Client::new(&config);
    let bucket = std::env::var("BUCKET").unwrap_or_else(|_| "my-bucket".to_owned());

    let path = std::env::temp_dir().join("my-file.txt");
    std::fs::write(&path, "Hello from a file.\n")?;

    let mut create = s3.create_bucket().bucket(&bucket);
    // us-east-1 is where buckets go that name no place, and the one place that must not be named.
    let region = config.region()?;
    if region != "us-east-1" {
        create = create.create_bucket_configuration(s3::CreateBucketConfiguration::default().with_location_constraint(region));
    }
    create.await?;
    s3.put_object().bucket(&bucket).key("my-file.txt").body(body::from_file(&path).await?).await?;
    println!("uploaded {} to s3://{bucket}/my-file.txt", path.display());

    let file = s3.get_object().bucket(&bucket).key("my-file.txt").await?;
    let text = file.into_body().collect().await?;
    print!("downloaded: {}", String::from_utf8_lossy(&text));

    s3.delete_object().bucket(&bucket).key("my-file.txt").await?;
    s3.delete_bucket().bucket(&bucket).await?;
    Ok(())
}
