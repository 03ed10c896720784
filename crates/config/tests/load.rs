//! Loading, over worlds in memory and once over the machine's.

use std::error::Error as _;
use std::fmt::Debug;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use pileus_config::{ChecksumMode, Config, ConfigBuilder, ConfigError, MapEnv, Origin, ProvideCredentials, RealEnv, RetryMode};
use pileus_net::{BoxFuture, Clock, SystemClock};
use pileus_sign::Credentials;

const CONFIG: &str = "/home/me/.aws/config";
const CREDENTIALS: &str = "/home/me/.aws/credentials";

/// Nothing here waits: neither loading nor the sources of credentials that there are.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn me() -> MapEnv {
    MapEnv::new().with_var("HOME", "/home/me")
}

fn config(text: &str) -> MapEnv {
    me().with_file(CONFIG, text)
}

fn load(env: MapEnv) -> Config {
    now(Config::builder().env(env).load()).unwrap()
}

fn load_error(builder: ConfigBuilder) -> String {
    let error = now(builder.load()).unwrap_err();
    assert!(!error.is_missing());
    error.to_string()
}

fn keys(config: &Config) -> (String, String, Option<String>) {
    let credentials = now(config.credentials()).unwrap().unwrap();
    let text = str::to_owned;
    (text(credentials.access_key_id()), text(credentials.secret_access_key()), credentials.session_token().map(text))
}

fn no_keys(config: &Config) -> ConfigError {
    now(config.credentials()).unwrap_err()
}

fn is<T: Debug + PartialEq>(config: &Config, name: &str, value: T, expected: T, origin: &str) {
    assert_eq!(value, expected, "{name}");
    assert_eq!(config.origin(name).map(ToString::to_string).as_deref().unwrap_or("none"), origin, "{name}");
}

#[test]
fn the_tutorial() {
    let folder = tempfile::tempdir().unwrap();
    let [config, credentials] = ["config", "credentials"].map(|name| folder.path().join(name));
    std::fs::write(&config, "[default]\nregion = us-west-2\n").unwrap();
    std::fs::write(&credentials, "[default]\naws_access_key_id = AKID\naws_secret_access_key = hush\n").unwrap();
    let mut env =
        MapEnv::over(RealEnv).with_var("AWS_CONFIG_FILE", &config).with_var("AWS_SHARED_CREDENTIALS_FILE", &credentials);
    for (name, _) in std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value))) {
        if name.starts_with("AWS_") {
            env = env.without_var(name);
        }
    }
    let env = env.with_var("AWS_CONFIG_FILE", &config).with_var("AWS_SHARED_CREDENTIALS_FILE", &credentials);
    let loaded = load(env.clone());
    assert_eq!(loaded.region().unwrap(), "us-west-2");
    assert_eq!(keys(&loaded), ("AKID".into(), "hush".into(), None));
    let Some(Origin::File(at)) = loaded.origin("region") else { panic!("{:?}", loaded.origin("region")) };
    assert_eq!((at.path(), at.line(), at.section()), (config.as_path(), 2, "profile \"default\""));
    // As the tutorial writes it: the profile and the region in the program.
    let loaded = now(Config::builder().profile("default").region("eu-north-1").env(env).load()).unwrap();
    assert_eq!(loaded.region().unwrap(), "eu-north-1");
    assert_eq!(keys(&loaded).0, "AKID");
}

#[test]
fn loading_is_send_and_errors_cross_threads() {
    fn send<T: Send>(_: &T) {}
    fn shared<T: Clone + Debug + Send + Sync + 'static>() {}
    send(&Config::builder().env(me()).load());
    shared::<Config>();
    shared::<ConfigBuilder>();
    shared::<ConfigError>();
    assert_eq!(size_of::<Config>(), size_of::<usize>());
}

#[test]
fn a_region_comes_from_the_first_place_that_has_one() {
    let all = config("[default]\nregion = from-file").with_var("AWS_REGION", "one").with_var("AWS_DEFAULT_REGION", "two");
    let explicit = now(Config::builder().env(all.clone()).region("zero").load()).unwrap();
    is(&explicit, "region", explicit.region().unwrap(), "zero", "Config::builder()");
    let one = load(all.clone());
    is(&one, "region", one.region().unwrap(), "one", "variable AWS_REGION");
    let two = load(all.clone().with_var("AWS_REGION", " "));
    is(&two, "region", two.region().unwrap(), "two", "variable AWS_DEFAULT_REGION");
    let file = load(all.without_var("AWS_REGION").with_var("AWS_DEFAULT_REGION", ""));
    is(&file, "region", file.region().unwrap(), "from-file", "/home/me/.aws/config:2, profile \"default\"");
}

#[test]
fn no_region_tells_where_it_was_looked_for() {
    let error = load(me().with_var("AWS_DEFAULT_REGION", "")).region().unwrap_err();
    assert!(error.is_missing() && error.source().is_none());
    assert_eq!(
        error.to_string(),
        "no region: looked at Config::builder().region (not set), AWS_REGION (not set), AWS_DEFAULT_REGION (empty), \
         profile \"default\" in /home/me/.aws/config (file not found), profile \"default\" in /home/me/.aws/credentials \
         (file not found); set AWS_REGION=us-west-2, say, or add region = us-west-2 to [default] in /home/me/.aws/config"
    );
    let places: Vec<_> = error.looked_at().iter().map(|at| (at.place(), at.found())).collect();
    assert_eq!(places[1], ("AWS_REGION", "not set"));
    let env = config("[profile dev]\nregion =\n").with_file(CREDENTIALS, "[other]").with_var("AWS_PROFILE", "dev");
    let error = load(env).region().unwrap_err().to_string();
    assert!(error.contains("profile \"dev\" in /home/me/.aws/config (no region)"), "{error}");
    assert!(error.ends_with("to [profile dev] in /home/me/.aws/config"), "{error}");
    let error = load(config("[profile dev]")).region().unwrap_err().to_string();
    assert!(error.contains("profile \"default\" in /home/me/.aws/config (no such profile)"), "{error}");
    let error = load(MapEnv::new()).region().unwrap_err().to_string();
    assert!(error.contains("in ~/.aws/config (no home directory is known: HOME is not set)"), "{error}");
    let error = Config::builder().build().unwrap().region().unwrap_err().to_string();
    assert_eq!(
        error,
        "no region: looked at Config::builder().region (not set); variables and files were not asked, as \
         Config::builder().load() does"
    );
}

#[test]
fn wrong_values_are_named_with_their_place() {
    for (line, expected) in [
        ("region = us_west", "region = \"us_west\""),
        ("max_attempts = many", "max_attempts = \"many\""),
        ("max_attempts = 0", "max_attempts = \"0\""),
        ("retry_mode = never", "retry_mode = \"never\""),
        ("endpoint_url = localhost:4566", "endpoint_url = \"localhost:4566\""),
        ("request_checksum_calculation = never", "request_checksum_calculation = \"never\""),
        ("response_checksum_validation = never", "response_checksum_validation = \"never\""),
        ("ignore_configured_endpoint_urls = 1", "ignore_configured_endpoint_urls = \"1\""),
        ("services = nowhere", "services = \"nowhere\""),
        ("sdk_ua_app_id = ä", "sdk_ua_app_id = \"ä\""),
    ] {
        let error = load_error(Config::builder().env(config(&format!("[default]\n\n{line}"))));
        let place = "(/home/me/.aws/config:3, profile \"default\") is wrong: it should be ";
        assert!(error.starts_with(&format!("{expected} {place}")), "{error}");
    }
    let error = load_error(Config::builder().env(config("[default]\ns3 =\n  addressing_style = host")));
    assert!(error.starts_with("addressing_style = \"host\" (/home/me/.aws/config:3, profile \"default\")"), "{error}");
    for (name, value) in [
        ("AWS_REGION", "us.west"),
        ("AWS_MAX_ATTEMPTS", "0"),
        ("AWS_RETRY_MODE", "x"),
        ("AWS_ENDPOINT_URL", "x"),
        ("AWS_ENDPOINT_URL_S3", "x"),
        ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "x"),
        ("AWS_REQUEST_CHECKSUM_CALCULATION", "x"),
        ("AWS_RESPONSE_CHECKSUM_VALIDATION", "x"),
    ] {
        let error = load_error(Config::builder().env(me().with_var(name, value)));
        assert!(error.contains(&format!("= {value:?} (variable {name}) is wrong: ")), "{error}");
    }
    for builder in [
        Config::builder().region("evil.example/"),
        Config::builder().endpoint_url("x"),
        Config::builder().service_endpoint_url("s3", "x"),
        Config::builder().retry_attempts_max(0),
        Config::builder().user_agent_app_id(""),
    ] {
        let error = builder.clone().build().unwrap_err().to_string();
        assert!(error.contains("(Config::builder()) is wrong: "), "{error}");
        assert_eq!(load_error(builder.env(me())), error);
    }
    let error = load_error(Config::builder().env(me().with_var("AWS_ENDPOINT_URL", "http://me:hush@h")));
    assert!(!error.contains("hush"), "{error}");
    let error = load_error(Config::builder().env(config("[default]\nregion")));
    assert_eq!(error, "/home/me/.aws/config:2: Expected an '=' sign defining a property");
}

#[test]
fn credentials_of_variables() {
    let env = me().with_var("AWS_ACCESS_KEY_ID", "AKID").with_var("AWS_SECRET_ACCESS_KEY", "hush\n");
    let config = load(env.clone());
    assert_eq!(keys(&config), ("AKID".into(), "hush".into(), None));
    assert_eq!(config.origin("credentials"), Some(&Origin::variable("AWS_ACCESS_KEY_ID")));
    let config = load(env.with_var("AWS_SESSION_TOKEN", "token").with_var("AWS_ACCOUNT_ID", "123456789012"));
    let credentials = now(config.credentials()).unwrap().unwrap();
    assert_eq!((credentials.session_token(), credentials.account_id()), (Some("token"), Some("123456789012")));
    assert_eq!(credentials.source(), "environment");
}

#[test]
fn half_of_the_credentials_is_an_error_that_names_the_other_half() {
    let file = "[default]\naws_access_key_id = AKID\naws_secret_access_key = hush";
    let id = me().with_file(CREDENTIALS, file).with_var("AWS_ACCESS_KEY_ID", "AKID").with_var("AWS_SECRET_ACCESS_KEY", " ");
    assert_eq!(
        no_keys(&load(id)).to_string(),
        "half of the credentials: AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not"
    );
    let secret = me().with_file(CREDENTIALS, file).with_var("AWS_SECRET_ACCESS_KEY", "hush");
    assert_eq!(
        no_keys(&load(secret)).to_string(),
        "half of the credentials: AWS_SECRET_ACCESS_KEY is set, but AWS_ACCESS_KEY_ID is not"
    );
    assert_eq!(
        no_keys(&load(config("[default]\naws_access_key_id = AKID"))).to_string(),
        "half of the credentials: profile \"default\" has aws_access_key_id (/home/me/.aws/config:2), but no \
         aws_secret_access_key"
    );
    let error = no_keys(&load(config("[default]\naws_secret_access_key = hush\naws_access_key_id =")));
    assert!(error.to_string().ends_with("but no aws_access_key_id") && !error.to_string().contains("hush"), "{error}");
    // What goes before is whole, so the half is not asked.
    let given =
        now(Config::builder().env(me().with_var("AWS_ACCESS_KEY_ID", "x")).credentials(Credentials::new("a", "b")).load());
    assert_eq!(keys(&given.unwrap()), ("a".into(), "b".into(), None));
}

#[test]
fn a_profile_in_code_goes_before_variables_and_these_before_aws_profile() {
    let file = "[one]\naws_access_key_id = ONE\naws_secret_access_key = 1\naws_session_token = t\n[empty]";
    let env = me().with_file(CREDENTIALS, file).with_var("AWS_ACCESS_KEY_ID", "ENV").with_var("AWS_SECRET_ACCESS_KEY", "e");
    assert_eq!(keys(&load(env.clone().with_var("AWS_PROFILE", "one"))).0, "ENV");
    let one = now(Config::builder().env(env.clone()).profile("one").load()).unwrap();
    assert_eq!(keys(&one), ("ONE".into(), "1".into(), Some("t".into())));
    assert_eq!(now(one.credentials()).unwrap().unwrap().source(), "profile \"one\"");
    assert_eq!(one.origin("credentials").unwrap().to_string(), "/home/me/.aws/credentials:2, profile \"one\"");
    let empty = now(Config::builder().env(env).profile("empty").load()).unwrap();
    assert_eq!(keys(&empty).0, "ENV");
}

#[test]
fn no_credentials_tell_where_they_were_looked_for() {
    let loaded = load(config("[default]\nregion = us-west-2").with_var("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://h"));
    let error = no_keys(&loaded);
    assert!(error.is_missing());
    assert_eq!(loaded.origin("credentials"), None);
    assert_eq!(
        error.to_string(),
        "no credentials: looked at Config::builder().credentials (not set), AWS_ACCESS_KEY_ID (not set), \
         AWS_SECRET_ACCESS_KEY (not set), profile \"default\" in /home/me/.aws/config (no aws_access_key_id), profile \
         \"default\" in /home/me/.aws/credentials (file not found), AWS_CONTAINER_CREDENTIALS_FULL_URI (set, but this \
         version cannot use it yet); set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or add aws_access_key_id = … and \
         aws_secret_access_key = … to [default] in /home/me/.aws/credentials"
    );
    let error = no_keys(&Config::builder().build().unwrap());
    assert!(error.is_missing() && error.to_string().contains("variables and files were not asked"), "{error}");
}

#[test]
fn a_source_that_is_not_here_yet_is_never_passed_over() {
    for line in [
        "role_arn = arn:aws:iam::123456789012:role/r",
        "web_identity_token_file = /token",
        "sso_account_id = 1",
        "sso_session = s",
        "login_session = s",
        "credential_process = /bin/true",
    ] {
        let name = line.split(' ').next().unwrap();
        let file = format!("[profile dev]\n{line}\n[default]\naws_access_key_id = a\naws_secret_access_key = b");
        let error = no_keys(&load(config(&file).with_var("AWS_PROFILE", "dev")));
        let expected = format!("profile \"dev\" uses {name} (/home/me/.aws/config:2), which this version cannot resolve yet");
        assert_eq!(error.to_string(), expected);
        // Named in code it goes before variables, and then these are not taken in its place.
        let env = config(&file).with_var("AWS_ACCESS_KEY_ID", "a").with_var("AWS_SECRET_ACCESS_KEY", "b");
        let coded = now(Config::builder().env(env).profile("dev").load()).unwrap();
        assert_eq!(no_keys(&coded).to_string(), expected);
    }
    let both = "[default]\naws_access_key_id = a\naws_secret_access_key = b\n";
    assert!(no_keys(&load(config(&format!("{both}role_arn = r")))).to_string().contains("uses role_arn"));
    assert_eq!(keys(&load(config(&format!("{both}credential_process = p")))).0, "a");
}

#[test]
fn a_profile_that_is_named_must_be_there() {
    let env = config("[default]\n[profile dev]\n[stray]\nregion = x").with_file(CREDENTIALS, "[ops]\n[profile lost]");
    let error = load_error(Config::builder().env(env.clone()).profile("nope"));
    assert_eq!(
        error,
        "there is no profile \"nope\", named by Config::builder(), in /home/me/.aws/config (read) or \
         /home/me/.aws/credentials (read); the profiles are default, dev, ops"
    );
    let error = load_error(Config::builder().env(env.clone().with_var("AWS_PROFILE", "stray")));
    assert!(error.contains("named by variable AWS_PROFILE"), "{error}");
    assert!(
        error.ends_with("/home/me/.aws/config:3: [stray] is ignored: in the config file a profile is written [profile stray]"),
        "{error}"
    );
    let error = load_error(Config::builder().env(env.clone()).profile("lost"));
    assert!(error.contains("/home/me/.aws/credentials:2: [profile lost] is ignored"), "{error}");
    let error = load_error(Config::builder().env(me()).profile("default"));
    assert!(error.ends_with("there are no profiles"), "{error}");
    let dev = load(env.clone().with_var("AWS_DEFAULT_PROFILE", "dev"));
    is(&dev, "profile", dev.profile(), "dev", "variable AWS_DEFAULT_PROFILE");
    assert_eq!(dev.ignored().len(), 2);
    let ops = load(env.with_var("AWS_DEFAULT_PROFILE", "dev").with_var("AWS_PROFILE", "ops"));
    is(&ops, "profile", ops.profile(), "ops", "variable AWS_PROFILE");
}

#[test]
fn endpoints_in_the_order_of_aws_tools() {
    let file = "[default]\nendpoint_url = http://profile\nservices = mine\n[services mine]\ns3 =\n  endpoint_url = http://section-s3\nelastic_beanstalk =\n  endpoint_url = http://section-eb/base\nec2 =\n  other = 1";
    let url = |config: &Config, service: &str| config.endpoint_url(service).map(ToString::to_string).unwrap_or_default();
    let files = load(config(file));
    assert_eq!(url(&files, "S3"), "http://section-s3/");
    assert_eq!(url(&files, "Elastic Beanstalk"), "http://section-eb/base");
    assert_eq!(url(&files, "EC2"), "http://profile/");
    assert_eq!(files.endpoint_origin("s3").unwrap().to_string(), "/home/me/.aws/config:6, services \"mine\"");
    assert_eq!(files.origin("endpoint_url").unwrap().to_string(), "/home/me/.aws/config:2, profile \"default\"");

    let env = config(file).with_var("AWS_ENDPOINT_URL", "http://env");
    assert_eq!(url(&load(env.clone()), "S3"), "http://env/", "a variable for all goes before a file for one");
    let env =
        env.with_var("AWS_ENDPOINT_URL_S3", "http://env-s3").with_var("AWS_ENDPOINT_URL_ELASTIC_BEANSTALK", "http://env-eb");
    let variables = load(env.clone());
    assert_eq!(url(&variables, "s3"), "http://env-s3/");
    assert_eq!(url(&variables, "elastic-beanstalk"), "http://env-eb/");
    assert_eq!(url(&variables, "EC2"), "http://env/");
    assert_eq!(variables.endpoint_origin("S3"), Some(&Origin::variable("AWS_ENDPOINT_URL_S3")));

    let builder =
        Config::builder().env(env.clone()).service_endpoint_url("EC2", "http://old").service_endpoint_url("ec2", "http://ec2");
    let coded = now(builder.clone().load()).unwrap();
    assert_eq!([url(&coded, "EC2"), url(&coded, "S3")], ["http://ec2/", "http://env-s3/"]);
    let coded = now(builder.endpoint_url("http://old").endpoint_url("http://all").load()).unwrap();
    assert_eq!([url(&coded, "EC2"), url(&coded, "S3")], ["http://ec2/", "http://all/"]);

    let ignoring = env.clone().with_var("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    assert_eq!(load(ignoring.clone()).endpoint_url("S3"), None);
    assert_eq!(url(&now(Config::builder().env(ignoring).endpoint_url("http://all").load()).unwrap(), "S3"), "http://all/");
    let ignoring = config(&file.replace("services =", "ignore_configured_endpoint_urls = true\nservices ="));
    assert_eq!(load(ignoring.clone()).endpoint_url("EC2"), None);
    let not = load(ignoring.with_var("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "false"));
    assert_eq!(url(&not, "EC2"), "http://profile/", "the variable goes before the file");
    assert_eq!(load(me()).endpoint_url("S3"), None);
    assert_eq!(load(me().with_var("AWS_ENDPOINT_URL", "")).endpoint_url("S3"), None);
}

#[test]
fn the_other_settings() {
    let none = load(me());
    is(&none, "profile", none.profile(), "default", "default");
    is(&none, "retry_mode", none.retry_mode(), RetryMode::Standard, "default");
    is(&none, "max_attempts", none.max_attempts(), 3, "default");
    is(&none, "force_path_style", none.force_path_style(), None, "none");
    is(&none, "request_checksum_calculation", none.request_checksum_calculation(), ChecksumMode::WhenSupported, "default");
    is(&none, "response_checksum_validation", none.response_checksum_validation(), ChecksumMode::WhenSupported, "default");
    is(&none, "user_agent_app_id", none.user_agent_app_id(), None, "none");
    assert_eq!((none.connect_timeout(), none.attempt_timeout(), none.call_timeout()), (None, None, None));
    assert_eq!(none.origin("no such setting"), None);

    let text = "[default]\nmax_attempts = 5\nretry_mode = adaptive\nrequest_checksum_calculation = when_required\n\
                response_checksum_validation = WHEN_REQUIRED\nsdk_ua_app_id = app\ns3 =\n  addressing_style = path\n";
    let at = |line| format!("/home/me/.aws/config:{line}, profile \"default\"");
    let file = load(config(text));
    is(&file, "max_attempts", file.max_attempts(), 5, &at(2));
    is(&file, "retry_mode", file.retry_mode(), RetryMode::Adaptive, &at(3));
    is(&file, "request_checksum_calculation", file.request_checksum_calculation(), ChecksumMode::WhenRequired, &at(4));
    is(&file, "response_checksum_validation", file.response_checksum_validation(), ChecksumMode::WhenRequired, &at(5));
    is(&file, "user_agent_app_id", file.user_agent_app_id(), Some("app"), &at(6));
    is(&file, "force_path_style", file.force_path_style(), Some(true), &at(8));
    assert_eq!(load(config("[default]\ns3 =\n addressing_style = virtual")).force_path_style(), Some(false));
    assert_eq!(load(config("[default]\ns3 =\n addressing_style = auto")).force_path_style(), None);
    assert_eq!(load(config("[default]\ns3 = x")).force_path_style(), None);

    let env = config(text)
        .with_var("AWS_MAX_ATTEMPTS", "7")
        .with_var("AWS_RETRY_MODE", "standard")
        .with_var("AWS_REQUEST_CHECKSUM_CALCULATION", "when_supported")
        .with_var("AWS_RESPONSE_CHECKSUM_VALIDATION", "when_supported")
        .with_var("AWS_SDK_UA_APP_ID", "other");
    let variables = load(env.clone());
    is(&variables, "max_attempts", variables.max_attempts(), 7, "variable AWS_MAX_ATTEMPTS");
    is(&variables, "retry_mode", variables.retry_mode(), RetryMode::Standard, "variable AWS_RETRY_MODE");
    is(&variables, "user_agent_app_id", variables.user_agent_app_id(), Some("other"), "variable AWS_SDK_UA_APP_ID");
    assert_eq!(variables.request_checksum_calculation(), ChecksumMode::WhenSupported);
    assert_eq!(variables.response_checksum_validation(), ChecksumMode::WhenSupported);

    let second = Duration::from_secs(1);
    let builder = Config::builder().env(env).retry_attempts_max(1).retry_mode(RetryMode::Adaptive).force_path_style(false);
    let builder = builder.connect_timeout(second).attempt_timeout(2 * second).call_timeout(3 * second).user_agent_app_id("mine");
    let coded = now(builder.load()).unwrap();
    is(&coded, "max_attempts", coded.max_attempts(), 1, "Config::builder()");
    is(&coded, "retry_mode", coded.retry_mode(), RetryMode::Adaptive, "Config::builder()");
    is(&coded, "force_path_style", coded.force_path_style(), Some(false), "Config::builder()");
    is(&coded, "connect_timeout", coded.connect_timeout(), Some(second), "Config::builder()");
    is(&coded, "attempt_timeout", coded.attempt_timeout(), Some(2 * second), "Config::builder()");
    is(&coded, "call_timeout", coded.call_timeout(), Some(3 * second), "Config::builder()");
    is(&coded, "user_agent_app_id", coded.user_agent_app_id(), Some("mine"), "Config::builder()");
}

#[test]
fn a_ca_bundle_is_read_when_loading() {
    let with = |env: MapEnv| env.with_file("/etc/ca.pem", "PEM").with_file("/home/me/other.pem", "other");
    let shown = |config: &Config| {
        config.settings().into_iter().find(|setting| setting.name() == "ca_bundle").map(|setting| setting.value().to_owned())
    };
    let found = load(with(config("[default]\nca_bundle = /home/me/other.pem\n")));
    is(&found, "ca_bundle", shown(&found).as_deref(), Some("/home/me/other.pem"), "/home/me/.aws/config:2, profile \"default\"");
    let found = load(with(config("[default]\nca_bundle = /home/me/other.pem\n")).with_var("AWS_CA_BUNDLE", "/etc/ca.pem"));
    is(&found, "ca_bundle", shown(&found).as_deref(), Some("/etc/ca.pem"), "variable AWS_CA_BUNDLE");
    let env = me().with_var("AWS_CA_BUNDLE", "/nowhere");
    let found = now(Config::builder().env(env.clone()).ca_bundle("PEM").load()).unwrap();
    is(&found, "ca_bundle", shown(&found).as_deref(), Some("3 bytes"), "Config::builder()");
    let error = load_error(Config::builder().env(env));
    let start =
        "ca_bundle = \"/nowhere\" (variable AWS_CA_BUNDLE) is wrong: it should be a file of certificates in PEM that can be";
    assert!(error.starts_with(start), "{error}");
    assert_eq!(shown(&load(me())), None);
}

#[test]
fn settings_show_all_but_secrets() {
    let env = config("[default]\nregion = us-west-2\naws_access_key_id = AKID\naws_secret_access_key = hush");
    let config = load(env.with_var("AWS_ENDPOINT_URL_S3", "http://h"));
    let lines: Vec<_> =
        config.settings().iter().map(|set| format!("{} = {} ({})", set.name(), set.value(), set.origin())).collect();
    assert!(lines.contains(&"region = us-west-2 (/home/me/.aws/config:2, profile \"default\")".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"endpoint_url of s3 = http://h/ (variable AWS_ENDPOINT_URL_S3)".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"max_attempts = 3 (default)".to_owned()), "{lines:#?}");
    for set in config.settings().iter().filter(|set| !set.name().contains(" of ")) {
        assert_eq!(config.origin(set.name()), Some(set.origin()));
    }
    let shown = format!("{config:?} {lines:?} {:?}", config.to_builder());
    assert!(!shown.contains("hush"), "{shown}");
}

#[test]
fn without_the_environment() {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let built = Config::builder().region("us-east-1").credentials(Credentials::new("test", "test")).clock(clock.clone());
    let built = built.endpoint_url("http://127.0.0.1:4566").build().unwrap();
    assert_eq!(built.region().unwrap(), "us-east-1");
    assert_eq!(keys(&built).0, "test");
    assert!(Arc::ptr_eq(built.clock(), &clock));
    assert!(Arc::ptr_eq(built.transport(), built.clone().transport()), "made once");
    let other = built.to_builder().region("eu-west-1").build().unwrap();
    assert_eq!((other.region().unwrap(), keys(&other).0.as_str()), ("eu-west-1", "test"));
    assert!(other.endpoint_url("S3").is_some());
    let anonymous = Config::builder().anonymous().build().unwrap();
    assert!(anonymous.is_anonymous() && anonymous.credentials_provider().is_none());
    assert_eq!(now(anonymous.credentials()).unwrap(), None);
    is(&anonymous, "credentials", (), (), "Config::builder()");
}

#[test]
fn what_is_missing_stays_told_after_a_rebuild() {
    let rebuilt = load(me()).to_builder().retry_attempts_max(2).build().unwrap();
    assert!(rebuilt.region().unwrap_err().to_string().contains("AWS_REGION (not set)"));
    assert!(no_keys(&rebuilt).to_string().contains("AWS_ACCESS_KEY_ID (not set)"));
    let reloaded = now(load(me()).to_builder().env(me().with_var("AWS_REGION", "a")).load()).unwrap();
    assert_eq!(reloaded.region().unwrap(), "a");
}

#[test]
fn a_source_of_ones_own() {
    #[derive(Debug)]
    struct Broken;
    impl ProvideCredentials for Broken {
        fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigError>> {
            Box::pin(async { Err(ConfigError::new("the vault is shut").with_source("no key")) })
        }
    }
    let source: Arc<dyn ProvideCredentials> = Arc::new(Broken);
    let config = Config::builder().credentials(source).build().unwrap();
    let error = no_keys(&config);
    assert_eq!((error.to_string().as_str(), error.source().unwrap().to_string().as_str()), ("the vault is shut", "no key"));
}
