//! The order in which sources are asked for credentials.
//!
//! What the program gave goes first and never comes here. Then the environment's variables, then the profile; but a
//! profile that the program names (not one that `AWS_PROFILE` names) goes before the variables, as in the AWS SDKs for
//! Python, Go and JavaScript. A source that is there but cannot be used ends the search with an error: credentials of
//! another source might belong to somebody else.
//!
//! The sources still to come (roles, SSO, processes, containers, instance metadata) take their place in [`profile`] and
//! after it in [`resolve`]; as they need time and I/O, each becomes a [`ProvideCredentials`] that is asked when a call
//! is made, so that loading stays free of network I/O.

use std::sync::Arc;

use pileus_sign::Credentials;

use super::{Auth, NoCredentials, ProvideCredentials};
use crate::origin::{Origin, Sourced};
use crate::profiles::Property;
use crate::sources::Sources;
use crate::{ConfigError, LookedAt};

const ACCESS_KEY_ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET_ACCESS_KEY: &str = "AWS_SECRET_ACCESS_KEY";
const SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";
const ACCOUNT_ID: &str = "AWS_ACCOUNT_ID";

/// Properties that send a profile to another source, and go before keys in the same profile.
const BEFORE_KEYS: [&str; 5] = ["role_arn", "web_identity_token_file", "sso_account_id", "sso_role_name", "sso_start_url"];

/// The same, but keys in the same profile go first.
const AFTER_KEYS: [&str; 4] = ["sso_session", "login_session", "credential_process", "credential_source"];

/// Variables of sources that come after the profile and are not here yet.
const LATER: [&str; 3] =
    ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"];

const HINT: &str = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or add aws_access_key_id = … and \
                    aws_secret_access_key = … to";

/// Who is asked.
enum Source {
    Variables,
    Profile,
}

/// What one source says.
enum Answer {
    Found(Sourced<Credentials>),
    Nothing(Vec<LookedAt>),
}

/// Asks the sources in turn. What is wrong with credentials is told when they are asked for, not before.
pub(crate) fn resolve(sources: &Sources<'_>) -> Sourced<Auth> {
    let (provider, origin): (Arc<dyn ProvideCredentials>, _) = match search(sources) {
        Ok(Sourced { value, origin }) => (Arc::new(value), origin),
        Err(error) => (Arc::new(NoCredentials(error)), Origin::Default),
    };
    Sourced { value: Auth::Provider(provider), origin }
}

fn search(sources: &Sources<'_>) -> Result<Sourced<Credentials>, ConfigError> {
    let order = match sources.profile_origin() {
        Origin::Explicit => [Source::Profile, Source::Variables],
        _ => [Source::Variables, Source::Profile],
    };
    let mut looked_at = vec![LookedAt::new("Config::builder().credentials", "not set")];
    for source in order {
        let answer = match source {
            Source::Variables => variables(sources)?,
            Source::Profile => profile(sources)?,
        };
        match answer {
            Answer::Found(found) => return Ok(found),
            Answer::Nothing(more) => looked_at.extend(more),
        }
    }
    for name in LATER {
        if sources.var(name)?.is_some() {
            looked_at.push(LookedAt::new(name, "set, but this version cannot use it yet"));
        }
    }
    Err(ConfigError::missing("credentials", looked_at, format!("{HINT} {}", sources.where_credentials_go())))
}

fn variables(sources: &Sources<'_>) -> Result<Answer, ConfigError> {
    let [id, secret] = [ACCESS_KEY_ID, SECRET_ACCESS_KEY].map(|name| sources.var(name));
    let credentials = match (id?, secret?) {
        (Some(id), Some(secret)) => Credentials::new(id, secret),
        (Some(_), None) => return Err(partial(ACCESS_KEY_ID, SECRET_ACCESS_KEY)),
        (None, Some(_)) => return Err(partial(SECRET_ACCESS_KEY, ACCESS_KEY_ID)),
        (None, None) => {
            let names = [ACCESS_KEY_ID, SECRET_ACCESS_KEY];
            return names.into_iter().map(|name| sources.looked_at_var(name)).collect::<Result<_, _>>().map(Answer::Nothing);
        }
    };
    let value = complete(credentials, sources.var(SESSION_TOKEN)?, sources.var(ACCOUNT_ID)?).with_source("environment");
    Ok(Answer::Found(Sourced { value, origin: Origin::variable(ACCESS_KEY_ID) }))
}

fn profile(sources: &Sources<'_>) -> Result<Answer, ConfigError> {
    let get = |name| sources.property(name);
    for name in BEFORE_KEYS {
        if let Some(property) = get(name) {
            return Err(not_yet(sources, name, property));
        }
    }
    let credentials = match (get("aws_access_key_id"), get("aws_secret_access_key")) {
        (Some(id), Some(secret)) => {
            let origin = Origin::File(id.origin().clone());
            Some(Sourced { value: Credentials::new(id.value(), secret.value()), origin })
        }
        (Some(id), None) => return Err(partial_profile(sources, id, "aws_access_key_id", "aws_secret_access_key")),
        (None, Some(secret)) => return Err(partial_profile(sources, secret, "aws_secret_access_key", "aws_access_key_id")),
        (None, None) => None,
    };
    if let Some(Sourced { value, origin }) = credentials {
        let text = |name| get(name).map(|property| property.value().to_owned());
        let value = complete(value, text("aws_session_token"), text("aws_account_id"));
        let source = format!("profile {:?}", sources.profile_name());
        return Ok(Answer::Found(Sourced { value: value.with_source(source), origin }));
    }
    match AFTER_KEYS.into_iter().find_map(|name| Some((name, get(name)?))) {
        Some((name, property)) => Err(not_yet(sources, name, property)),
        None => Ok(Answer::Nothing(sources.looked_at_profile("aws_access_key_id"))),
    }
}

fn complete(credentials: Credentials, token: Option<String>, account: Option<String>) -> Credentials {
    let credentials = match token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    };
    match account {
        Some(account) => credentials.with_account_id(account),
        None => credentials,
    }
}

fn partial(set: &str, unset: &str) -> ConfigError {
    ConfigError::new(format!("half of the credentials: {set} is set, but {unset} is not"))
}

fn partial_profile(sources: &Sources<'_>, has: &Property, set: &str, unset: &str) -> ConfigError {
    ConfigError::new(format!(
        "half of the credentials: profile {:?} has {set} ({}:{}), but no {unset}",
        sources.profile_name(),
        has.origin().path().display(),
        has.origin().line(),
    ))
}

fn not_yet(sources: &Sources<'_>, name: &str, property: &Property) -> ConfigError {
    ConfigError::new(format!(
        "profile {:?} uses {name} ({}:{}), which this version cannot resolve yet",
        sources.profile_name(),
        property.origin().path().display(),
        property.origin().line(),
    ))
}
