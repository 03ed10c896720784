//! Our server against clients that nobody here wrote: boto3 and the AWS CLI. The scenarios are the scripts in `scripts/compat`.

use std::{
    path::Path,
    process::{Command, Output},
};

use pileus::local::{Clock, Cloud};
use pileus_compat::{repository, tool};

/// Serves a cloud of its own, runs the script with the endpoint's URL, and shows what it printed when it fails.
async fn check(interpreter: &str, script: &str, checks_min: usize) {
    let cloud = Cloud::builder().clock(Clock::wall()).build();
    let server = cloud.serve("127.0.0.1:0").await.expect("the server listens");
    let endpoint = server.endpoint_url();
    let interpreter = if interpreter == "python3" { tool(interpreter).expect("python3 with boto3") } else { interpreter.into() };
    let script = repository().join("scripts/compat").join(script);
    let output = tokio::task::spawn_blocking(move || run(&interpreter, &script, &endpoint)).await.expect("the script ran");
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}\n{said}\n{errors}", output.status);
    let checks = said.lines().filter(|line| line.starts_with("ok ")).count();
    assert!(checks >= checks_min, "only {checks} checks of at least {checks_min} ran:\n{said}\n{errors}");
    server.shutdown().await;
}

fn run(interpreter: &Path, script: &Path, endpoint: &str) -> Output {
    let bin = tool("aws").expect("the AWS CLI");
    let path = format!("{}:{}", bin.parent().expect("a folder").display(), std::env::var("PATH").unwrap_or_default());
    Command::new(interpreter)
        .arg(script)
        .arg(endpoint)
        .env("PATH", path)
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .env("AWS_CONFIG_FILE", "/dev/null")
        .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env_remove("AWS_PROFILE")
        .env_remove("AWS_ENDPOINT_URL")
        .output()
        .unwrap_or_else(|error| panic!("cannot run {}: {error}", interpreter.display()))
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(python_tools), ignore = "run scripts/setup for boto3")]
async fn boto3_uses_s3() {
    check("python3", "s3_boto3.py", 12).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(python_tools), ignore = "run scripts/setup for boto3")]
async fn boto3_uses_ec2() {
    check("python3", "ec2_boto3.py", 12).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(python_tools), ignore = "run scripts/setup for the AWS CLI")]
async fn the_aws_cli_uses_s3() {
    check("bash", "s3_cli.sh", 5).await;
}
