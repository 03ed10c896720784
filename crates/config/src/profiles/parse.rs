//! From the text of one shared file to its sections.

use std::path::Path;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::{FileKind, Ignored, MAX_FILE, MAX_LINE, Nested, Profiles, Property, Section, merge_into};
use crate::ConfigError;
use crate::origin::FileOrigin;

const BLANK: [char; 2] = [' ', '\t'];
const COMMENT: [char; 2] = ['#', ';'];

pub(super) fn parse(kind: FileKind, path: &Path, bytes: &[u8]) -> Result<Profiles, ConfigError> {
    let mut parser = Parser { kind, path: path.into(), line: 0, done: Profiles::default(), default: None, open: None };
    if bytes.len() > MAX_FILE {
        return Err(ConfigError::new(format!("{}: longer than {MAX_FILE} bytes", path.display())));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    for line in bytes.split(|byte| *byte == b'\n') {
        parser.line += 1;
        if line.len() > MAX_LINE {
            return Err(parser.error(format!("The line is longer than {MAX_LINE} bytes")));
        }
        let Ok(line) = str::from_utf8(line) else {
            return Err(parser.error("The line is not UTF-8"));
        };
        parser.line(line.trim_end_matches('\r'))?;
    }
    Ok(parser.finish())
}

struct Parser {
    kind: FileKind,
    path: Arc<Path>,
    line: u32,
    done: Profiles,
    /// `[default]` of a config file, until it is known that there is no `[profile default]`, which replaces it.
    default: Option<Section>,
    open: Option<Open>,
}

/// The section whose lines are being read, and its newest property.
struct Open {
    target: Target,
    section: Section,
    property: Option<(Name, Property)>,
}

enum Target {
    Profile(String),
    PlainDefault,
    SsoSession(String),
    Services(String),
    /// Read to find out whether it is well-formed, then dropped.
    Nowhere,
}

enum Name {
    Good(String),
    Bad,
}

impl Parser {
    fn line(&mut self, line: &str) -> Result<(), ConfigError> {
        let text = line.trim_matches(BLANK);
        if text.is_empty() || text.starts_with(COMMENT) {
            Ok(())
        } else if line.starts_with('[') {
            self.section(text)
        } else if line.starts_with(BLANK) {
            self.continuation(text)
        } else {
            self.property(text)
        }
    }

    fn section(&mut self, text: &str) -> Result<(), ConfigError> {
        let text = text.find(COMMENT).map_or(text, |at| &text[..at]).trim_end_matches(BLANK);
        let Some(title) = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) else {
            return Err(self.error("Profile definition must end with ']'"));
        };
        self.close();
        let title = title.trim_matches(BLANK);
        let (target, reason) = match self.target(title) {
            Ok(target) => (target, None),
            Err(reason) => (Target::Nowhere, Some(reason)),
        };
        let shown = match &target {
            Target::Profile(name) => format!("profile {name:?}"),
            Target::PlainDefault => "profile \"default\"".to_owned(),
            Target::SsoSession(name) => format!("sso-session {name:?}"),
            Target::Services(name) => format!("services {name:?}"),
            Target::Nowhere => format!("section {title:?}"),
        };
        let section = Section::new(&self.path, self.line, &shown);
        if let Some(reason) = reason {
            self.done.ignored.push(Ignored { at: section.at.clone(), reason });
        }
        self.open = Some(Open { target, section, property: None });
        Ok(())
    }

    /// What a section of this title is, or why it is ignored.
    fn target(&self, title: &str) -> Result<Target, String> {
        if self.kind == FileKind::Credentials {
            return match is_name(title) {
                true => Ok(Target::Profile(title.to_owned())),
                false if title.starts_with("profile") => {
                    Err(format!("[{title}] is ignored: in the credentials file a profile is its bare name in brackets"))
                }
                false => Err(format!("[{title}] is ignored: that is no name of a profile")),
            };
        }
        let (prefix, name) = match title.split_once(BLANK) {
            Some((prefix, name)) => (prefix, name.trim_start_matches(BLANK)),
            None if title == "default" => return Ok(Target::PlainDefault),
            None if is_name(title) => {
                return Err(format!("[{title}] is ignored: in the config file a profile is written [profile {title}]"));
            }
            None => return Err(format!("[{title}] is ignored: that is no name of a profile")),
        };
        match prefix {
            "profile" | "sso-session" | "services" if !is_name(name) => {
                Err(format!("[{title}] is ignored: {name:?} is no name for it"))
            }
            "profile" => Ok(Target::Profile(name.to_owned())),
            "sso-session" => Ok(Target::SsoSession(name.to_owned())),
            "services" => Ok(Target::Services(name.to_owned())),
            _ => Err(format!("[{title}] is ignored: a section is a profile, an sso-session or services")),
        }
    }

    fn property(&mut self, text: &str) -> Result<(), ConfigError> {
        if self.open.is_none() {
            return Err(self.error("Expected a profile definition"));
        }
        let (name, value) = self.name_and_value(text, "property", "Property")?;
        let name = name.to_ascii_lowercase();
        let Some(open) = &mut self.open else { return Ok(()) };
        open.close();
        let at = FileOrigin { line: self.line, ..open.section.at.clone() };
        let good = is_name(&name);
        if !good {
            let reason = format!("{name:?} is ignored: that is no name of a property");
            self.done.ignored.push(Ignored { at: at.clone(), reason });
        }
        let property = Property { at, value: Zeroizing::new(value.to_owned()), nested: Vec::new() };
        open.property = Some((if good { Name::Good(name) } else { Name::Bad }, property));
        Ok(())
    }

    fn continuation(&mut self, text: &str) -> Result<(), ConfigError> {
        let nested = match &self.open {
            None => return Err(self.error("Expected a profile definition")),
            Some(Open { property: None, .. }) => {
                return Err(self.error("Expected a property definition, found continuation"));
            }
            // A value that is empty on its own line has sub-properties below it.
            Some(Open { property: Some((_, property)), .. }) if property.value.is_empty() || !property.nested.is_empty() => {
                let (name, value) = self.name_and_value(text, "sub-property", "Sub-property")?;
                let (name, value) = (name.to_ascii_lowercase(), Zeroizing::new(value.to_owned()));
                Some(Nested { name, value, line: self.line })
            }
            Some(_) => None,
        };
        if let Some(Open { property: Some((_, property)), .. }) = &mut self.open {
            property.nested.extend(nested);
            property.value.push('\n');
            property.value.push_str(text);
        }
        Ok(())
    }

    fn name_and_value<'a>(&self, text: &'a str, what: &str, capital: &str) -> Result<(&'a str, &'a str), ConfigError> {
        let Some((name, value)) = without_comment(text).split_once('=') else {
            return Err(self.error(format!("Expected an '=' sign defining a {what}")));
        };
        let name = name.trim_matches(BLANK);
        if name.is_empty() {
            return Err(self.error(format!("{capital} did not have a name")));
        }
        Ok((name, value.trim_matches(BLANK)))
    }

    fn close(&mut self) {
        let Some(mut open) = self.open.take() else { return };
        open.close();
        match open.target {
            Target::Profile(name) => merge_into(&mut self.done.profiles, name, open.section),
            Target::SsoSession(name) => merge_into(&mut self.done.sso_sessions, name, open.section),
            Target::Services(name) => merge_into(&mut self.done.services, name, open.section),
            Target::PlainDefault => match &mut self.default {
                Some(default) => default.properties.extend(open.section.properties),
                None => self.default = Some(open.section),
            },
            Target::Nowhere => {}
        }
    }

    fn finish(mut self) -> Profiles {
        self.close();
        match self.default {
            Some(default) if self.done.profiles.contains_key("default") => {
                let reason = "[default] is ignored: [profile default] in the same file replaces it".to_owned();
                self.done.ignored.push(Ignored { at: default.at, reason });
            }
            Some(default) => merge_into(&mut self.done.profiles, "default".to_owned(), default),
            None => {}
        }
        self.done
    }

    /// The line itself is not shown: it may hold a secret.
    fn error(&self, message: impl AsRef<str>) -> ConfigError {
        ConfigError::new(format!("{}:{}: {}", self.path.display(), self.line, message.as_ref()))
    }
}

impl Open {
    /// Ends the newest property.
    fn close(&mut self) {
        if let Some((Name::Good(name), property)) = self.property.take() {
            self.section.properties.insert(name, property);
        }
    }
}

/// Whether the files allow it as the name of a section or property.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_/.%@:+".contains(&byte))
}

/// The text up to a comment, which begins after a blank.
fn without_comment(text: &str) -> &str {
    let mut blank = true;
    for (at, char) in text.char_indices() {
        if blank && COMMENT.contains(&char) {
            return text[..at].trim_end_matches(BLANK);
        }
        blank = BLANK.contains(&char);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse_profiles;

    fn value(text: &str, profile: &str, name: &str) -> Option<String> {
        Some(parse_profiles(text.as_bytes()).unwrap().profile(profile)?.get(name)?.value().to_owned())
    }

    fn error(bytes: &[u8]) -> String {
        parse_profiles(bytes).unwrap_err().to_string()
    }

    #[test]
    fn every_value_knows_its_line() {
        let text = "\u{feff}# top\r\n[profile a]\r\nx = 1\r\ns3 =\r\n  Path = yes ; really\r\n\r\n  # not this\r\n  path = no\r\n[services b]\r\nec2=\r\n\tendpoint_url = http://h\r\n";
        let profiles = parse_profiles(text.as_bytes()).unwrap();
        let a = profiles.profile("a").unwrap();
        assert_eq!(a.origin().line(), 2);
        assert_eq!(a.get("x").unwrap().origin().to_string(), "config:3, profile \"a\"");
        let s3 = a.get("s3").unwrap();
        assert_eq!(s3.value(), "\nPath = yes ; really\npath = no");
        let (value, at) = s3.nested("path").unwrap();
        assert_eq!((value, at.line()), ("no", 8));
        assert_eq!(s3.all_nested().map(|(_, value, _)| value).collect::<Vec<_>>(), ["yes", "no"]);
        let (value, at) = profiles.services("b").unwrap().get("ec2").unwrap().nested("endpoint_url").unwrap();
        assert_eq!((value, at.to_string().as_str()), ("http://h", "config:11, services \"b\""));
    }

    #[test]
    fn what_is_passed_over_is_told() {
        let text =
            "[foo]\n[profile in valid]\nx = 1\n y\n[plugins]\n[default]\nin valid = 1\n z\n[profile default]\n[profile]\n[]";
        let profiles = parse_profiles(text.as_bytes()).unwrap();
        let ignored: Vec<_> = profiles.ignored().iter().map(ToString::to_string).collect();
        assert_eq!(ignored.len(), 7, "{ignored:#?}");
        assert_eq!(ignored[0], "config:1: [foo] is ignored: in the config file a profile is written [profile foo]");
        assert!(ignored.iter().any(|line| line.starts_with("config:7: \"in valid\"")), "{ignored:#?}");
        assert!(ignored.iter().any(|line| line.starts_with("config:6: [default]")), "{ignored:#?}");
        let text = b"[profile foo]\n[foo]\n[f!]";
        let profiles = Profiles::parse(FileKind::Credentials, Path::new("credentials"), text).unwrap();
        assert_eq!(profiles.profiles().map(|(name, _)| name).collect::<Vec<_>>(), ["foo"]);
        assert_eq!(profiles.ignored().len(), 2);
    }

    #[test]
    fn comments_and_continuations() {
        assert_eq!(value("[default]\na = b # c", "default", "a").as_deref(), Some("b"));
        assert_eq!(value("[default]\na = b#c", "default", "a").as_deref(), Some("b#c"));
        assert_eq!(value("[default]\na = # c\n b = c", "default", "a").as_deref(), Some("\nb = c"));
        assert_eq!(value("[default]\na = x\n # c\n ; d\n y", "default", "a").as_deref(), Some("x\ny"));
        assert_eq!(value("[default]\na = x\n\n\n y", "default", "a").as_deref(), Some("x\ny"));
    }

    #[test]
    fn bad_text_is_an_error_with_its_line() {
        assert_eq!(error(b"[default]\n\na"), "config:3: Expected an '=' sign defining a property");
        assert_eq!(error(b"[default]\na = \xff"), "config:2: The line is not UTF-8");
        assert_eq!(error(b"[default] x\n"), "config:1: Profile definition must end with ']'");
        let long = [b"[default]\n".as_slice(), &vec![b'x'; MAX_LINE + 1]].concat();
        assert_eq!(error(&long), "config:2: The line is longer than 65536 bytes");
        assert!(error(&vec![b'\n'; MAX_FILE + 1]).contains("longer than"));
        assert!(parse_profiles(&vec![b'\n'; MAX_FILE]).is_ok());
    }

    #[test]
    fn values_do_not_print() {
        let profiles = parse_profiles(b"[default]\naws_secret_access_key = hush\ns3 =\n  key = hush").unwrap();
        assert!(!format!("{profiles:?}").contains("hush"));
        assert!(!error(b"[default]\naws_secret_access_key : hush").contains("hush"));
    }
}
