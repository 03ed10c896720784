//! What a fuzzer calls: each takes any bytes and panics only when a promise is broken.

use std::path::Path;

use crate::profiles::{FileKind, Profiles, Section};

/// Reads the bytes as either shared file and as both.
pub fn profiles(bytes: &[u8]) {
    let [config, credentials] =
        [FileKind::Config, FileKind::Credentials].map(|kind| Profiles::parse(kind, Path::new("file"), bytes));
    let lines = bytes.split(|byte| *byte == b'\n').count();
    for one in [&config, &credentials].into_iter().flatten() {
        check(one, lines);
    }
    if let (Ok(mut both), Ok(over)) = (config, credentials) {
        let names: Vec<_> = over.profiles().map(|(name, _)| name.to_owned()).collect();
        both.merge(over);
        assert!(names.iter().all(|name| both.profile(name).is_some()), "merging loses no profile");
        check(&both, lines);
    }
}

fn check(all: &Profiles, lines: usize) {
    let sections = all.profiles().chain(all.sso_sessions()).chain(all.services_sections());
    for (name, section) in sections {
        assert!(!name.is_empty(), "every section has a name");
        check_section(section, lines);
    }
}

fn check_section(section: &Section, lines: usize) {
    let is_line = |line: u32| (1..=lines).contains(&(line as usize));
    for (name, property) in section.properties() {
        assert_eq!(name, name.to_ascii_lowercase(), "names are in lower case");
        assert!(is_line(property.origin().line()), "a property stands on a line of its file");
        for (nested, _, at) in property.all_nested() {
            assert!(property.nested(nested).is_some() && is_line(at.line()), "a sub-property can be found where it stands");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_in_any_order() {
        const PIECES: [&[u8]; 20] = [
            b"[",
            b"]",
            b"profile ",
            b"default",
            b"services ",
            b"sso-session ",
            b"a",
            b"B",
            b" ",
            b"\t",
            b"\n",
            b"\r\n",
            b"=",
            b"#",
            b";",
            b"\xff",
            b"\xef\xbb\xbf",
            b"[default]\n",
            b"a = b\n",
            b"s3 =\n  a = b\n",
        ];
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = || {
            // xorshift: the same pieces in every run.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state as usize
        };
        for _ in 0..20_000 {
            let bytes: Vec<_> = (0..next() % 24).flat_map(|_| PIECES[next() % PIECES.len()]).copied().collect();
            profiles(&bytes);
        }
    }
}
