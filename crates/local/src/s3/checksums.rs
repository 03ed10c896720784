//! Checksums: what callers send with their bytes, verified, kept and given back.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html>

use bytes::Bytes;
use crc_fast::CrcAlgorithm;
use http::{HeaderMap, request::Parts};
use md5::{Digest, Md5};
use pileus_shape::{Field, OperationSchema, Slot, Structure, Value};

use super::{contents::Contents, faults, text};
use crate::handler::{Fault, Outcome};

/// A way to compute a checksum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
    Sha512,
    Md5,
}

/// What the checksum of a multipart object is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// All its bytes.
    FullObject,
    /// The checksums of its parts.
    Composite,
}

/// The checksum of an object.
#[derive(Clone, Debug)]
pub(super) struct Checksum {
    pub(super) algorithm: Algorithm,
    pub(super) kind: Kind,
    pub(super) value: Vec<u8>,
    /// How many parts a composite one is made from.
    pub(super) parts: usize,
}

use Algorithm::{Crc32, Crc32c, Crc64Nvme, Md5 as AlgorithmMd5, Sha1, Sha256, Sha512};

impl Algorithm {
    const ALL: [Self; 7] = [Crc32, Crc32c, Crc64Nvme, Sha1, Sha256, Sha512, AlgorithmMd5];

    /// Its name in the API.
    pub(super) fn name(self) -> &'static str {
        match self {
            Crc32 => "CRC32",
            Crc32c => "CRC32C",
            Crc64Nvme => "CRC64NVME",
            Sha1 => "SHA1",
            Sha256 => "SHA256",
            Sha512 => "SHA512",
            AlgorithmMd5 => "MD5",
        }
    }

    pub(super) fn lower_name(self) -> String {
        self.name().to_ascii_lowercase()
    }

    pub(super) fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
    }

    fn header(self) -> String {
        format!("x-amz-checksum-{}", self.lower_name())
    }

    /// How long a checksum is in bytes.
    fn len(self) -> usize {
        match self {
            Crc32 | Crc32c => 4,
            Crc64Nvme => 8,
            AlgorithmMd5 => 16,
            Sha1 => 20,
            Sha256 => 32,
            Sha512 => 64,
        }
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Sha1 | Sha256 | Sha512 | AlgorithmMd5 => None,
        }
    }

    /// Whether checksums of parts can be made into one of the whole.
    pub(super) fn combines(self) -> bool {
        self.crc().is_some()
    }

    pub(super) fn digest(self, pieces: &[Bytes]) -> Vec<u8> {
        if let Some(crc) = self.crc() {
            let mut digest = crc_fast::Digest::new(crc);
            pieces.iter().for_each(|piece| digest.update(piece));
            return self.of_crc(digest.finalize());
        }
        let sha = match self {
            Sha1 => &ring::digest::SHA1_FOR_LEGACY_USE_ONLY,
            Sha256 => &ring::digest::SHA256,
            Sha512 => &ring::digest::SHA512,
            _ => return md5(pieces).to_vec(),
        };
        let mut context = ring::digest::Context::new(sha);
        pieces.iter().for_each(|piece| context.update(piece));
        context.finish().as_ref().to_vec()
    }

    fn of_crc(self, crc: u64) -> Vec<u8> {
        crc.to_be_bytes()[8 - self.len()..].to_vec()
    }

    /// The checksum of parts as one of all their bytes; of `(checksum, length)` in order.
    fn combine<'a>(self, crc: CrcAlgorithm, parts: impl Iterator<Item = (&'a [u8], u64)>) -> Vec<u8> {
        let number = |bytes: &[u8]| bytes.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte));
        let whole = parts.fold(None, |whole, (checksum, len)| {
            let crc_of_part = number(checksum);
            Some(whole.map_or(crc_of_part, |whole| crc_fast::checksum_combine(crc, whole, crc_of_part, len)))
        });
        self.of_crc(whole.unwrap_or_default())
    }
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::FullObject => "FULL_OBJECT",
            Self::Composite => "COMPOSITE",
        }
    }

    pub(super) fn of_name(name: &str) -> Option<Self> {
        [Self::FullObject, Self::Composite].into_iter().find(|kind| kind.name() == name)
    }
}

impl Checksum {
    /// Of bytes that are one whole.
    pub(super) fn of(algorithm: Algorithm, contents: &Contents) -> Self {
        Self { algorithm, kind: Kind::FullObject, value: algorithm.digest(contents.pieces()), parts: 0 }
    }

    /// Of parts, from `(checksum, length)` in order.
    pub(super) fn of_parts<'a>(algorithm: Algorithm, kind: Kind, parts: impl ExactSizeIterator<Item = (&'a [u8], u64)>) -> Self {
        let count = parts.len();
        let value = match (kind, algorithm.crc()) {
            (Kind::FullObject, Some(crc)) => algorithm.combine(crc, parts),
            _ => algorithm.digest(&parts.map(|(checksum, _)| Bytes::copy_from_slice(checksum)).collect::<Vec<_>>()),
        };
        Self { algorithm, kind, value, parts: count }
    }

    /// As headers carry it: the number of parts follows a composite one.
    pub(super) fn text(&self) -> String {
        match self.kind {
            Kind::FullObject => text::base64(&self.value),
            Kind::Composite => format!("{}-{}", text::base64(&self.value), self.parts),
        }
    }

    /// Writes it into an answer.
    pub(super) fn show(&self, output: &mut dyn Structure) {
        show(output, self.algorithm, self.text());
        show_kind(output, self.kind);
    }
}

/// Writes a checksum into the member of its algorithm.
pub(super) fn show(output: &mut dyn Structure, algorithm: Algorithm, value: String) {
    set(output, &format!("Checksum{}", algorithm.name()), &value);
}

pub(super) fn show_kind(output: &mut dyn Structure, kind: Kind) {
    set(output, "ChecksumType", kind.name());
}

fn set(output: &mut dyn Structure, name: &str, value: &str) {
    // A structure without the member says nothing of it, which is what is wanted.
    let _ = pileus_shape::update(output, name, |field| match field.slot() {
        Slot::String(slot) => *slot = Some(value.to_owned()),
        Slot::Enum(slot) => slot.set(value.to_owned()),
        _ => {}
    });
}

/// The checksums that a structure carries, as text.
pub(super) fn carried(input: &dyn Structure) -> Vec<(Algorithm, String)> {
    let members = input.schema().members;
    let mut found = Vec::new();
    input.encode(&mut |index: usize, field: &dyn Field| {
        let algorithm = members[index].name.strip_prefix("Checksum").and_then(Algorithm::of_name);
        if let (Some(algorithm), Some(Value::String(text))) = (algorithm, field.get()) {
            found.push((algorithm, text.to_owned()));
        }
    });
    found
}

/// The one checksum that a request carries.
pub(super) fn given(input: &dyn Structure) -> Outcome<Option<(Algorithm, Vec<u8>)>> {
    one(carried(input))
}

fn one(carried: Vec<(Algorithm, String)>) -> Outcome<Option<(Algorithm, Vec<u8>)>> {
    if carried.len() > 1 {
        let message = "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";
        return Err(faults::invalid_request(message));
    }
    let Some((algorithm, text)) = carried.into_iter().next() else { return Ok(None) };
    match text::base64_decode(&text).filter(|value| value.len() == algorithm.len()) {
        Some(value) => Ok(Some((algorithm, value))),
        None => Err(faults::invalid_request(format!("Value for {} header is invalid.", algorithm.header()))),
    }
}

/// The checksum that came with an upload: verified, or `None` when none came. `declared` is what
/// `x-amz-sdk-checksum-algorithm` says.
pub(super) fn verify(input: &dyn Structure, declared: Option<&str>, contents: &Contents) -> Outcome<Option<Checksum>> {
    let Some((algorithm, value)) = given(input)? else {
        return match declared {
            Some(_) => Err(faults::invalid_request(
                "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
            )),
            None => Ok(None),
        };
    };
    if declared.is_some_and(|declared| Algorithm::of_name(declared) != Some(algorithm)) {
        return Err(faults::invalid_request("Value for x-amz-sdk-checksum-algorithm header is invalid."));
    }
    let actual = Checksum::of(algorithm, contents);
    if actual.value != value {
        return Err(mismatch(algorithm.name()));
    }
    Ok(Some(actual))
}

pub(super) fn mismatch(name: &str) -> Fault {
    Fault::new("BadDigest", format!("The {name} you specified did not match the calculated checksum."))
}

pub(super) fn md5(pieces: &[Bytes]) -> [u8; 16] {
    let mut md5 = Md5::new();
    pieces.iter().for_each(|piece| md5.update(piece));
    md5.finalize().into()
}

/// Checks a `Content-MD5` header against the MD5 of what came. `as_hex` is how the answer writes what was expected.
pub(super) fn verify_md5(header: Option<&str>, actual: &[u8; 16], as_hex: bool) -> Outcome<()> {
    let Some(header) = header else { return Ok(()) };
    let Some(expected) = text::base64_decode(header).filter(|bytes| bytes.len() == actual.len()) else {
        return Err(Fault::new("InvalidDigest", "The Content-MD5 you specified was invalid.").detail("Content-MD5", header));
    };
    if expected == actual {
        return Ok(());
    }
    Err(Fault::new("BadDigest", "The Content-MD5 you specified did not match what we received.")
        .detail("ExpectedDigest", if as_hex { text::hex(&expected) } else { header.to_owned() })
        .detail("CalculatedDigest", text::base64(actual)))
}

/// Checks the document of an operation that travels with a checksum of it (not of an object).
pub(super) fn check_document(operation: &OperationSchema, head: &Parts, body: &[u8]) -> Outcome<()> {
    let Some(rule) = operation.checksum.filter(|rule| !rule.algorithm_member.is_empty()) else { return Ok(()) };
    if pileus_wire::server::is_streaming_input(operation) {
        return Ok(());
    }
    let body = [Bytes::copy_from_slice(body)];
    let header = |name: &str| header_text(&head.headers, name);
    let md5_header = header("content-md5");
    verify_md5(md5_header.as_deref(), &md5(&body), false)?;
    let carried = Algorithm::ALL.into_iter().filter_map(|algorithm| Some((algorithm, header(&algorithm.header())?)));
    match one(carried.collect())? {
        Some((algorithm, value)) if algorithm.digest(&body) != value => Err(mismatch(algorithm.name())),
        None if rule.required && md5_header.is_none() => {
            Err(faults::invalid_request("Missing required header for this request: Content-MD5 OR x-amz-checksum-*"))
        }
        _ => Ok(()),
    }
}

fn header_text(headers: &HeaderMap, name: &str) -> Option<String> {
    Some(headers.get(name)?.to_str().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents(pieces: &[&'static str]) -> Contents {
        Contents::of(pieces.iter().map(|piece| Bytes::from_static(piece.as_bytes())))
    }

    #[test]
    fn known_answers() {
        // Recorded from AWS, but for the last two (RFC 1321 and FIPS 180 values in base64).
        let text = |algorithm, text| Checksum::of(algorithm, &contents(&[text])).text();
        assert_eq!(text(Crc32, "0123456789"), "poTHxg==");
        assert_eq!(text(Crc32c, "test content 123"), "fwuu0Q==");
        assert_eq!(text(Crc64Nvme, "test content 123"), "BsLNlKumA5I=");
        assert_eq!(text(Sha256, "test-checksum"), "1YQo81vx2VFUl0q5ccWISq8AkSBQQ0WO80S82TmfdIQ=");
        assert_eq!(text(Sha1, "abc"), "qZk+NkcGgWq6PiVxeFDCbJzQ2J0=");
        assert_eq!(text(AlgorithmMd5, "abc"), "kAFQmDzST7DWlj99KOF/cg==");
    }

    #[test]
    fn pieces_do_not_matter_and_parts_combine() {
        for algorithm in Algorithm::ALL {
            let whole = Checksum::of(algorithm, &contents(&["hello world"]));
            assert_eq!(whole.value, Checksum::of(algorithm, &contents(&["hello", " ", "world"])).value);
            assert_eq!(whole.value.len(), algorithm.len());
            if algorithm.combines() {
                let parts = ["hello", " ", "world"].map(|part| (algorithm.digest(contents(&[part]).pieces()), part.len() as u64));
                let combined =
                    Checksum::of_parts(algorithm, Kind::FullObject, parts.iter().map(|(value, len)| (value.as_slice(), *len)));
                assert_eq!(combined.value, whole.value, "{algorithm:?}");
            }
        }
    }

    #[test]
    fn composites() {
        let part = Checksum::of(Crc32c, &contents(&["test content 123"]));
        let whole = Checksum::of_parts(Crc32c, Kind::Composite, [(part.value.as_slice(), 16)].into_iter());
        assert_eq!(whole.text(), "sZB91Q==-1");
    }
}
