//! Region, credentials and settings, as every AWS tool reads them.
//!
//! [`Config`] is what clients are made with. It comes from what the program says, then from the environment's variables,
//! then from the profile in the shared files, then from defaults; every value remembers [where](Origin) it came from,
//! and one that is missing tells everywhere it was looked for.
//!
//! | setting | builder | variable | profile |
//! |---|---|---|---|
//! | profile | `profile` | `AWS_PROFILE`, `AWS_DEFAULT_PROFILE` | |
//! | the files themselves | `env` | `AWS_CONFIG_FILE`, `AWS_SHARED_CREDENTIALS_FILE` | |
//! | region | `region` | `AWS_REGION`, then `AWS_DEFAULT_REGION` | `region` |
//! | credentials | `credentials`, `anonymous` | `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_ACCOUNT_ID` | the same in lower case |
//! | endpoint of one service | `service_endpoint_url` | `AWS_ENDPOINT_URL_<SERVICE>` | `services` |
//! | endpoint | `endpoint_url` | `AWS_ENDPOINT_URL` | `endpoint_url` |
//! | no such endpoints | | `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` | `ignore_configured_endpoint_urls` |
//! | retries | `retry_mode`, `retry_attempts_max` | `AWS_RETRY_MODE`, `AWS_MAX_ATTEMPTS` | `retry_mode`, `max_attempts` |
//! | CA of one's own | `ca_bundle` | `AWS_CA_BUNDLE` | `ca_bundle` |
//! | deadlines | `connect_timeout`, `attempt_timeout`, `call_timeout` | | |
//! | S3 addressing | `force_path_style` | | `s3`, below it `addressing_style` |
//! | checksums | `request_checksum_calculation`, `response_checksum_validation` | the same in upper case after `AWS_` | the same |
//! | application | `user_agent_app_id` | `AWS_SDK_UA_APP_ID` | `sdk_ua_app_id` |
//!
//! `AWS_REGION` is what AWS's SDKs read and `AWS_DEFAULT_REGION` what its CLI and boto3 read; here the first goes first.
//! A variable that is blank is as good as not set. Of two sources of credentials the variables go first, unless the
//! program itself names the profile; then the profile does.

mod builder;
mod config;
mod credentials;
mod endpoint;
mod env;
mod error;
pub mod fuzz;
mod origin;
pub mod profiles;
mod settings;
mod sources;

pub use builder::ConfigBuilder;
pub use config::Config;
pub use credentials::ProvideCredentials;
pub use env::{Env, MapEnv, RealEnv};
pub use error::{ConfigError, LookedAt};
pub use origin::{FileOrigin, Origin};
pub use profiles::{Profiles, parse_profiles};
pub use settings::{ChecksumMode, RetryMode, Setting};
