//! Variables and the chosen profile, asked for settings by name.

use crate::origin::{FileOrigin, Origin, Sourced};
use crate::profiles::{FileState, Property, Section, SharedFiles};
use crate::settings::wrong;
use crate::{ConfigError, Env, LookedAt};

const PROFILE_VARIABLES: [&str; 2] = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];

/// The environment, the shared files, and the profile chosen among them.
#[derive(Debug)]
pub(crate) struct Sources<'a> {
    env: &'a dyn Env,
    files: &'a SharedFiles,
    profile: Sourced<String>,
    section: Option<&'a Section>,
}

impl<'a> Sources<'a> {
    /// Chooses the profile: the program's word, the variables', or `default`. Only the last need not exist.
    pub(crate) fn new(env: &'a dyn Env, files: &'a SharedFiles, explicit: Option<Sourced<String>>) -> Result<Self, ConfigError> {
        let profile = match explicit {
            Some(profile) => profile,
            None => first_var(env, &PROFILE_VARIABLES)?.unwrap_or_else(|| Sourced::default("default".to_owned())),
        };
        let section = files.profiles.profile(&profile.value);
        if section.is_none() && profile.origin != Origin::Default {
            return Err(no_such_profile(&profile, files));
        }
        Ok(Self { env, files, profile, section })
    }

    pub(crate) fn profile_name(&self) -> &str {
        &self.profile.value
    }

    pub(crate) fn profile_origin(&self) -> &Origin {
        &self.profile.origin
    }

    pub(crate) fn profile(&self) -> &Sourced<String> {
        &self.profile
    }

    /// A variable; one that is blank is as good as not set.
    pub(crate) fn var(&self, name: &str) -> Result<Option<String>, ConfigError> {
        Ok(self.env.var(name)?.and_then(not_blank))
    }

    pub(crate) fn vars_with_prefix(&self, prefix: &str) -> Result<Vec<(String, String)>, ConfigError> {
        let all = self.env.vars_with_prefix(prefix)?;
        Ok(all.into_iter().filter_map(|(name, value)| Some((name, not_blank(value)?))).collect())
    }

    /// A property of the profile; one that is empty is as good as not there.
    pub(crate) fn property(&self, name: &str) -> Option<&'a Property> {
        self.section?.get(name).filter(|property| !property.value().is_empty())
    }

    /// The section of services' settings that the profile names.
    pub(crate) fn services(&self) -> Result<Option<&'a Section>, ConfigError> {
        let Some(property) = self.property("services") else { return Ok(None) };
        let name = property.value();
        match self.files.profiles.services(name) {
            Some(section) => Ok(Some(section)),
            None => {
                let origin = Origin::File(property.origin().clone());
                Err(wrong("services", name, &origin, "the name of a section [services NAME] of the config file"))
            }
        }
    }

    /// The setting of these variables, in order of precedence, or of the profile.
    pub(crate) fn get<T>(
        &self,
        variables: &[&str],
        name: &str,
        parse: fn(&str) -> Result<T, &'static str>,
    ) -> Result<Option<Sourced<T>>, ConfigError> {
        if let Some(Sourced { value, origin }) = first_var(self.env, variables)? {
            return parsed(name, &value, origin, parse).map(Some);
        }
        match self.property(name) {
            Some(property) => parsed(name, property.value(), Origin::File(property.origin().clone()), parse).map(Some),
            None => Ok(None),
        }
    }

    /// The setting of the profile that is a sub-property.
    pub(crate) fn get_nested<T>(
        &self,
        outer: &str,
        name: &str,
        parse: fn(&str) -> Result<T, &'static str>,
    ) -> Result<Option<Sourced<T>>, ConfigError> {
        match self.property(outer).and_then(|property| property.nested(name)) {
            Some((value, at)) if !value.is_empty() => parsed(name, value, Origin::File(at), parse).map(Some),
            _ => Ok(None),
        }
    }

    /// Why a variable gave nothing.
    pub(crate) fn looked_at_var(&self, name: &str) -> Result<LookedAt, ConfigError> {
        Ok(LookedAt::new(name, if self.env.var(name)?.is_some() { "empty" } else { "not set" }))
    }

    /// Why the profile gave nothing: a place for each file.
    pub(crate) fn looked_at_profile(&self, name: &str) -> Vec<LookedAt> {
        let files = self.files.states.iter().map(|(at, state)| {
            let found = match state {
                FileState::Read if self.section.is_none() => "no such profile".to_owned(),
                FileState::Read => format!("no {name}"),
                state => state.to_string(),
            };
            LookedAt::new(format!("profile {:?} in {}", self.profile.value, at.path().display()), found)
        });
        files.collect()
    }

    /// The section where a person would write a setting.
    pub(crate) fn where_settings_go(&self) -> String {
        let title = match self.profile_name() {
            "default" => "default".to_owned(),
            name => format!("profile {name}"),
        };
        format!("[{title}] in {}", self.files.states[0].0.path().display())
    }

    /// The section where a person would write keys.
    pub(crate) fn where_credentials_go(&self) -> String {
        format!("[{}] in {}", self.profile_name(), self.files.states[1].0.path().display())
    }
}

/// Reads a value; what is wrong with it is told with where it stands.
pub(crate) fn parsed<T>(
    name: &str,
    text: &str,
    origin: Origin,
    parse: fn(&str) -> Result<T, &'static str>,
) -> Result<Sourced<T>, ConfigError> {
    match parse(text) {
        Ok(value) => Ok(Sourced { value, origin }),
        Err(expected) if text.contains('@') => Err(wrong(name, "(hidden: it may hold a password)", &origin, expected)),
        Err(expected) => Err(wrong(name, text, &origin, expected)),
    }
}

fn first_var(env: &dyn Env, names: &[&str]) -> Result<Option<Sourced<String>>, ConfigError> {
    for name in names {
        if let Some(value) = env.var(name)?.and_then(not_blank) {
            return Ok(Some(Sourced { value, origin: Origin::variable(name) }));
        }
    }
    Ok(None)
}

/// The value without the blanks around it, such as the line feed that a file left there.
fn not_blank(value: String) -> Option<String> {
    let trimmed = value.trim();
    match trimmed.len() {
        0 => None,
        length if length == value.len() => Some(value),
        _ => Some(trimmed.to_owned()),
    }
}

fn no_such_profile(profile: &Sourced<String>, files: &SharedFiles) -> ConfigError {
    let Sourced { value: name, origin } = profile;
    let places = files.states.each_ref().map(|(at, state)| format!("{} ({state})", at.path().display()));
    let mut message = format!("there is no profile {name:?}, named by {origin}, in {}", places.join(" or "));
    let names: Vec<_> = files.profiles.profiles().map(|(name, _)| name).collect();
    match names.is_empty() {
        true => message.push_str("; there are no profiles"),
        false => message.extend(["; the profiles are ", &names.join(", ")]),
    }
    // It may be there, but in a form that the file does not take.
    let titles = [format!("section {name:?}"), format!("section {:?}", format!("profile {name}"))];
    let is_it = |at: &FileOrigin| titles.iter().any(|title| **title == *at.section());
    if let Some(ignored) = files.profiles.ignored().iter().find(|ignored| is_it(ignored.origin())) {
        message.push_str(&format!("; {ignored}"));
    }
    ConfigError::new(message)
}
