//! Keys as files hold them: DER, PEM, OpenSSH's formats, and the fingerprints that AWS computes of them.

use base64::{Engine, engine::general_purpose::STANDARD};
use md5::{Digest, Md5};
use ring::{
    digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest},
    signature::{Ed25519KeyPair, KeyPair},
};

use super::rsa::RsaKey;

/// A public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PublicKey {
    /// The numbers, most significant byte first, without leading zeros.
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    Ed25519([u8; 32]),
}

/// A key that was just made.
pub(super) struct Created {
    pub(super) public: PublicKey,
    /// The private key's file.
    pub(super) private: String,
    pub(super) fingerprint: String,
}

const RSA_OID: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const ED25519_OID: &[u8] = &[0x2b, 0x65, 0x70];

impl PublicKey {
    /// The key in the encoding of SSH, without base64.
    fn ssh_blob(&self) -> Vec<u8> {
        let mut blob = Vec::new();
        put(&mut blob, self.ssh_name().as_bytes());
        match self {
            Self::Rsa { modulus, exponent } => {
                put(&mut blob, &signed(exponent));
                put(&mut blob, &signed(modulus));
            }
            Self::Ed25519(key) => put(&mut blob, key),
        }
        blob
    }

    fn ssh_name(&self) -> &'static str {
        match self {
            Self::Rsa { .. } => "ssh-rsa",
            Self::Ed25519(_) => "ssh-ed25519",
        }
    }

    /// The line of an authorized_keys file.
    pub(super) fn ssh_line(&self, comment: &str) -> String {
        format!("{} {} {comment}", self.ssh_name(), STANDARD.encode(self.ssh_blob()))
    }

    /// The fingerprint of an imported key: of RSA the MD5 of the public key's DER, of ED25519 the SHA-256 of the SSH encoding.
    ///
    /// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-keys.html>
    pub(super) fn fingerprint(&self) -> String {
        match self {
            Self::Rsa { modulus, exponent } => {
                let key = sequence(&[integer(modulus), integer(exponent)]);
                colons(Md5::digest(sequence(&[rsa_algorithm(), bits(&key)])).as_slice())
            }
            Self::Ed25519(_) => STANDARD.encode(digest(&SHA256, &self.ssh_blob())),
        }
    }
}

/// Makes an RSA key of 2048 bits; `random` gives 64 bits at a time.
pub(super) fn create_rsa(random: impl FnMut() -> u64) -> Created {
    let key = RsaKey::generate(random);
    let [p, q] = &key.primes;
    let [dp, dq] = &key.exponents;
    let numbers = [&key.modulus, &key.public_exponent, &key.private_exponent, p, q, dp, dq, &key.coefficient];
    let mut parts = vec![integer(&[])];
    parts.extend(numbers.into_iter().map(|number| integer(number)));
    let pkcs1 = sequence(&parts);
    let pkcs8 = sequence(&[integer(&[]), rsa_algorithm(), der(0x04, &pkcs1)]);
    Created {
        private: pem("RSA PRIVATE KEY", &pkcs1, 64),
        // Of a key that AWS made: the SHA-1 of the private key's DER in PKCS #8.
        fingerprint: colons(digest(&SHA1_FOR_LEGACY_USE_ONLY, &pkcs8).as_ref()),
        public: PublicKey::Rsa { modulus: key.modulus, exponent: key.public_exponent },
    }
}

/// Makes an ED25519 key.
pub(super) fn create_ed25519(seed: [u8; 32], check: u32) -> Option<Created> {
    let pair = Ed25519KeyPair::from_seed_unchecked(&seed).ok()?;
    let key: [u8; 32] = pair.public_key().as_ref().try_into().ok()?;
    let public = PublicKey::Ed25519(key);
    let mut secret = Vec::new();
    secret.extend(check.to_be_bytes());
    secret.extend(check.to_be_bytes());
    put(&mut secret, public.ssh_name().as_bytes());
    put(&mut secret, &key);
    put(&mut secret, &[seed, key].concat());
    put(&mut secret, b"");
    let padding = secret.len().next_multiple_of(8) - secret.len();
    secret.extend((1..).take(padding));
    // Source: PROTOCOL.key of OpenSSH.
    let mut file = b"openssh-key-v1\0".to_vec();
    for text in ["none", "none", ""] {
        put(&mut file, text.as_bytes());
    }
    file.extend(1_u32.to_be_bytes());
    put(&mut file, &public.ssh_blob());
    put(&mut file, &secret);
    Some(Created { private: pem("OPENSSH PRIVATE KEY", &file, 70), fingerprint: public.fingerprint(), public })
}

/// Reads a public key: a line of OpenSSH, an RFC 4716 file, PEM, or DER in base64. RSA has 1024, 2048 or 4096 bits.
pub(super) fn parse_public_key(material: &[u8]) -> Option<PublicKey> {
    const LONGEST: usize = 16 * 1024;
    if material.len() > LONGEST {
        return None;
    }
    let text = std::str::from_utf8(material).ok()?.trim();
    let key = if text.starts_with("---- BEGIN SSH2 PUBLIC KEY ----") {
        parse_ssh(&armoured(text, "---- END SSH2 PUBLIC KEY ----")?)?
    } else if text.starts_with("-----BEGIN PUBLIC KEY-----") {
        parse_spki(&armoured(text, "-----END PUBLIC KEY-----")?)?
    } else if text.starts_with("-----BEGIN RSA PUBLIC KEY-----") {
        parse_rsa(&armoured(text, "-----END RSA PUBLIC KEY-----")?)?
    } else if let Some((name, rest)) = text.split_once(' ').filter(|(name, _)| name.starts_with("ssh-")) {
        let key = parse_ssh(&decode(rest.split_whitespace().next()?)?)?;
        (key.ssh_name() == name).then_some(key)?
    } else {
        parse_spki(&decode(text)?)?
    };
    match &key {
        PublicKey::Rsa { modulus, exponent } => {
            let bits = modulus.len() * 8 - modulus.first()?.leading_zeros() as usize;
            let odd = |number: &[u8]| number.last().is_some_and(|byte| byte % 2 == 1);
            let good =
                matches!(bits, 1024 | 2048 | 4096) && odd(modulus) && odd(exponent) && exponent.len() <= 8 && *exponent != [1];
            good.then_some(key)
        }
        PublicKey::Ed25519(_) => Some(key),
    }
}

/// What stands between the first line and `end`, but for headers.
fn armoured(text: &str, end: &str) -> Option<Vec<u8>> {
    let body = text.strip_suffix(end)?;
    let mut continued = false;
    let mut base64 = String::new();
    for line in body.lines().skip(1) {
        let header = continued || line.contains(':');
        continued = header && line.ends_with('\\');
        if !header {
            base64.push_str(line.trim());
        }
    }
    decode(&base64)
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let compact: String = text.split_whitespace().collect();
    STANDARD.decode(compact).ok().filter(|bytes| !bytes.is_empty())
}

fn parse_ssh(blob: &[u8]) -> Option<PublicKey> {
    let mut rest = blob;
    let key = match take(&mut rest)? {
        b"ssh-rsa" => {
            let (exponent, modulus) = (unsigned(take(&mut rest)?)?, unsigned(take(&mut rest)?)?);
            PublicKey::Rsa { modulus, exponent }
        }
        b"ssh-ed25519" => PublicKey::Ed25519(take(&mut rest)?.try_into().ok()?),
        _ => return None,
    };
    rest.is_empty().then_some(key)
}

fn parse_spki(bytes: &[u8]) -> Option<PublicKey> {
    let mut whole = bytes;
    let mut key = element(&mut whole, 0x30)?;
    let mut algorithm = element(&mut key, 0x30)?;
    let oid = element(&mut algorithm, 0x06)?;
    // A bit string of whole bytes.
    let bits = element(&mut key, 0x03)?.strip_prefix(&[0])?;
    if !whole.is_empty() || !key.is_empty() {
        return None;
    }
    match oid {
        RSA_OID => parse_rsa(bits),
        ED25519_OID => Some(PublicKey::Ed25519(bits.try_into().ok()?)),
        _ => None,
    }
}

fn parse_rsa(bytes: &[u8]) -> Option<PublicKey> {
    let mut whole = bytes;
    let mut numbers = element(&mut whole, 0x30)?;
    let modulus = unsigned(element(&mut numbers, 0x02)?)?;
    let exponent = unsigned(element(&mut numbers, 0x02)?)?;
    (whole.is_empty() && numbers.is_empty()).then_some(PublicKey::Rsa { modulus, exponent })
}

/// A positive number without its leading zeros.
fn unsigned(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.first().is_none_or(|first| first & 0x80 != 0) {
        return None;
    }
    let number: Vec<u8> = bytes.iter().copied().skip_while(|byte| *byte == 0).collect();
    (!number.is_empty()).then_some(number)
}

/// A positive number with the zero that keeps it positive.
fn signed(number: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(number.len() + 1);
    if number.first().is_none_or(|first| first & 0x80 != 0) {
        bytes.push(0);
    }
    bytes.extend(number);
    bytes
}

/// Appends bytes as SSH does: their length first.
fn put(to: &mut Vec<u8>, bytes: &[u8]) {
    // Lossless: keys are far below 4 GiB.
    to.extend((bytes.len() as u32).to_be_bytes());
    to.extend(bytes);
}

fn take<'a>(from: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = from.split_first_chunk::<4>()?;
    let (bytes, rest) = rest.split_at_checked(u32::from_be_bytes(*length) as usize)?;
    *from = rest;
    Some(bytes)
}

fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut out = vec![tag];
    if length < 0x80 {
        out.push(length as u8);
    } else {
        let bytes: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
        out.push(0x80 | bytes.len() as u8);
        out.extend(bytes);
    }
    out.extend(content);
    out
}

/// The content of the element that `from` starts with, if it has this tag.
fn element<'a>(from: &mut &'a [u8], tag: u8) -> Option<&'a [u8]> {
    let (&[found, first], rest) = from.split_first_chunk::<2>()?;
    if found != tag {
        return None;
    }
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81 | 0x82 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    *from = rest;
    Some(content)
}

fn integer(number: &[u8]) -> Vec<u8> {
    der(0x02, &signed(number))
}

fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    der(0x30, &parts.concat())
}

fn bits(content: &[u8]) -> Vec<u8> {
    der(0x03, &[&[0], content].concat())
}

fn rsa_algorithm() -> Vec<u8> {
    sequence(&[der(0x06, RSA_OID), der(0x05, &[])])
}

fn pem(label: &str, der: &[u8], width: usize) -> String {
    let base64 = STANDARD.encode(der);
    let mut out = format!("-----BEGIN {label}-----\n");
    let mut rest = base64.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(width.min(rest.len()));
        out.push_str(line);
        out.push('\n');
        rest = after;
    }
    out.push_str(&format!("-----END {label}-----\n"));
    out
}

fn colons(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Ids;

    /// A key made by ssh-keygen, and its SHA-256 as `ssh-keygen -l` prints it.
    const ED25519: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl git@github.com";
    const ED25519_SHA256: &str = "+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU";

    #[test]
    fn a_public_key_has_the_fingerprint_that_everybody_knows() {
        let key = parse_public_key(ED25519.as_bytes()).unwrap();
        assert_eq!(key.fingerprint().trim_end_matches('='), ED25519_SHA256);
        assert_eq!(key.ssh_line("git@github.com"), ED25519);
    }

    #[test]
    fn a_made_rsa_key_is_one() {
        let mut ids = Ids::new(7);
        let created = create_rsa(|| ids.next());
        let base64: String = created.private.lines().filter(|line| !line.starts_with('-')).collect();
        let der = STANDARD.decode(base64).unwrap();
        // Checks that the parts belong together.
        let pair = ring::signature::RsaKeyPair::from_der(&der).unwrap();
        let mut signature = vec![0; pair.public().modulus_len()];
        pair.sign(&ring::signature::RSA_PKCS1_SHA256, &ring::rand::SystemRandom::new(), b"message", &mut signature).unwrap();
        let PublicKey::Rsa { modulus, exponent } = &created.public else { panic!("not RSA") };
        let public = ring::signature::RsaPublicKeyComponents { n: modulus, e: exponent };
        public.verify(&ring::signature::RSA_PKCS1_2048_8192_SHA256, b"message", &signature).unwrap();
        assert_eq!(created.fingerprint.len(), 59);
        // Every way to write the public key is read back.
        let spki = sequence(&[rsa_algorithm(), bits(&sequence(&[integer(modulus), integer(exponent)]))]);
        let rsa = sequence(&[integer(modulus), integer(exponent)]);
        let ssh = STANDARD.encode(created.public.ssh_blob());
        for text in [
            created.public.ssh_line("me@here"),
            STANDARD.encode(&spki),
            pem("PUBLIC KEY", &spki, 64),
            pem("RSA PUBLIC KEY", &rsa, 64),
            format!(
                "---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"a \\\nlong one\"\n{}\n{}\n---- END SSH2 PUBLIC KEY ----\n",
                &ssh[..70],
                &ssh[70..]
            ),
        ] {
            assert_eq!(parse_public_key(text.as_bytes()).as_ref(), Some(&created.public), "{text}");
        }
    }

    #[test]
    fn a_made_ed25519_key_is_one() {
        let created = create_ed25519([9; 32], 77).unwrap();
        let base64: String = created.private.lines().filter(|line| !line.starts_with('-')).collect();
        assert!(created.private.lines().all(|line| line.len() <= 70));
        let file = STANDARD.decode(base64).unwrap();
        let mut rest = file.strip_prefix(b"openssh-key-v1\0").unwrap();
        assert_eq!([take(&mut rest), take(&mut rest), take(&mut rest)], [Some(&b"none"[..]), Some(b"none"), Some(b"")]);
        let (one, mut rest) = rest.split_first_chunk::<4>().unwrap();
        assert_eq!(*one, [0, 0, 0, 1]);
        assert_eq!(parse_ssh(take(&mut rest).unwrap()), Some(created.public.clone()));
        let secret = take(&mut rest).unwrap();
        assert!(rest.is_empty() && secret.len().is_multiple_of(8) && secret[..4] == secret[4..8]);
        let mut rest = &secret[8..];
        assert_eq!(take(&mut rest), Some(&b"ssh-ed25519"[..]));
        let PublicKey::Ed25519(public) = created.public else { panic!("not ED25519") };
        assert_eq!(take(&mut rest), Some(&public[..]));
        let pair = take(&mut rest).unwrap();
        assert!(Ed25519KeyPair::from_seed_and_public_key(&pair[..32], &pair[32..]).is_ok());
        assert_eq!(take(&mut rest), Some(&b""[..]));
        assert!(rest.iter().zip(1..).all(|(byte, at)| *byte == at), "padding {rest:?}");
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let cut = &ED25519[..60];
        let dss = format!("ssh-dss {}", &ED25519[12..]);
        let rsa1000 = PublicKey::Rsa { modulus: vec![0xff; 125], exponent: vec![1, 0, 1] }.ssh_line("");
        let even = PublicKey::Rsa { modulus: vec![0xfe; 256], exponent: vec![1, 0, 1] }.ssh_line("");
        for bad in
            ["", "ssh-rsa", "ssh-rsa AAAA", "-----BEGIN PUBLIC KEY-----", "MA==", "ssh-ed25519 !!!!", cut, &dss, &rsa1000, &even]
        {
            assert_eq!(parse_public_key(bad.as_bytes()), None, "{bad}");
        }
        // Cut anywhere, nothing panics.
        (0..ED25519.len()).for_each(|end| drop(parse_public_key(&ED25519.as_bytes()[..end])));
        let der = sequence(&[rsa_algorithm(), bits(&sequence(&[integer(&[0x81; 128]), integer(&[3])]))]);
        assert!(parse_spki(&der).is_some());
        (0..der.len()).for_each(|end| assert_eq!(parse_spki(&der[..end]), None));
        assert_eq!(parse_public_key(&[0xff; 100]), None);
    }
}
