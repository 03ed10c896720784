//! Bodies in `aws-chunked` form: chunks with a signature each, and trailers.

use std::fmt;

use bytes::{Buf, Bytes};
use ring::digest;

use crate::canonical::{EMPTY_SHA256, Hex, same, sha256, unhex};
use crate::credentials::SigningKey;
use crate::time::Stamp;

const SIGNATURE: &str = "chunk-signature=";
const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";
const CRLF: &[u8] = b"\r\n";

/// The three forms of an `aws-chunked` body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StreamKind {
    /// Each chunk is signed: `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`.
    Signed,
    /// Each chunk and the trailers are signed: `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`.
    SignedTrailer,
    /// Nothing is signed, and trailers follow: `STREAMING-UNSIGNED-PAYLOAD-TRAILER`.
    UnsignedTrailer,
}

impl StreamKind {
    fn is_signed(self) -> bool {
        self != Self::UnsignedTrailer
    }

    fn has_trailers(self) -> bool {
        self != Self::Signed
    }

    /// How long a body of `decoded` bytes becomes, cut into chunks of `chunk` bytes and a last shorter one, with trailers
    /// of these names and lengths of values: what `content-length` must say. `None` when the number is too large.
    ///
    /// ```
    /// use pileus_sign::StreamKind;
    ///
    /// assert_eq!(StreamKind::Signed.encoded_len(66_560, 65_536, &[]), Some(66_824));
    /// ```
    pub fn encoded_len(self, decoded: u64, chunk: u64, trailers: &[(&str, usize)]) -> Option<u64> {
        let chunk = chunk.max(1);
        let one = |size: u64| {
            let digits = u64::from(16 - size.leading_zeros() / 4).max(1);
            let signature = if self.is_signed() { 1 + SIGNATURE.len() as u64 + 64 } else { 0 };
            let data = if size == 0 { 0 } else { size.checked_add(2)? };
            data.checked_add(digits + signature + 2)
        };
        let mut total = one(chunk.min(decoded))?.checked_mul(decoded / chunk)?;
        if !decoded.is_multiple_of(chunk) {
            total = total.checked_add(one(decoded % chunk)?)?;
        }
        total = total.checked_add(one(0)?)?;
        if self.has_trailers() {
            for (name, value) in trailers {
                total = total.checked_add((name.len() + 1 + value + 2) as u64)?;
            }
            if self == Self::SignedTrailer {
                total = total.checked_add((TRAILER_SIGNATURE.len() + 1 + 64 + 2) as u64)?;
            }
        }
        total.checked_add(2)
    }
}

/// The chain of signatures that runs through a body.
#[derive(Clone, Debug)]
struct Chain {
    key: SigningKey,
    stamp: Stamp,
    previous: Hex,
}

impl Chain {
    fn chunk(&self, hash: &[u8; 32]) -> [u8; 32] {
        self.sign(b"AWS4-HMAC-SHA256-PAYLOAD\n", &[EMPTY_SHA256.as_bytes(), b"\n", Hex::new(hash).as_bytes()])
    }

    /// `trailers` as they are signed: `name:value\n` each, sorted.
    fn trailers(&self, trailers: &[u8]) -> [u8; 32] {
        self.sign(b"AWS4-HMAC-SHA256-TRAILER\n", &[Hex::new(&sha256(trailers)).as_bytes(), b"", b""])
    }

    fn sign(&self, algorithm: &[u8], hashes: &[&[u8]; 3]) -> [u8; 32] {
        let [stamp, scope, previous] = [self.stamp.as_bytes(), self.key.scope().as_bytes(), self.previous.as_bytes()];
        self.key.sign(&[algorithm, stamp, b"\n", scope, b"\n", previous, b"\n", hashes[0], hashes[1], hashes[2]])
    }
}

fn canonical_trailers<'a>(trailers: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut lines: Vec<String> =
        trailers.map(|(name, value)| format!("{}:{}\n", name.to_ascii_lowercase(), value.trim())).collect();
    lines.sort_unstable();
    lines.concat().into_bytes()
}

/// Encodes a body in `aws-chunked` form. See [`Signature::chunk_encoder`](crate::Signature::chunk_encoder), or
/// [`unsigned`](Self::unsigned) when nothing of the body is signed.
///
/// S3 wants every chunk but the last to have at least 8 KiB.
///
/// ```
/// use pileus_sign::ChunkEncoder;
///
/// let mut body = Vec::new();
/// let mut encoder = ChunkEncoder::unsigned();
/// encoder.chunk(b"hello", &mut body);
/// encoder.finish(&[("x-amz-checksum-crc32", "NhCmhg==")], &mut body);
/// assert_eq!(body, b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n");
/// ```
#[derive(Debug)]
pub struct ChunkEncoder {
    kind: StreamKind,
    chain: Option<Chain>,
}

impl ChunkEncoder {
    pub(crate) fn new(kind: StreamKind, key: SigningKey, stamp: Stamp, seed: Hex) -> Self {
        Self { kind, chain: kind.is_signed().then_some(Chain { key, stamp, previous: seed }) }
    }

    /// An encoder of [`StreamKind::UnsignedTrailer`], for requests that are not signed at all, too.
    pub fn unsigned() -> Self {
        Self { kind: StreamKind::UnsignedTrailer, chain: None }
    }

    /// Appends a chunk whole: header, data, line end. No data is no chunk, for an empty one would end the body.
    pub fn chunk(&mut self, data: &[u8], to: &mut Vec<u8>) {
        if !data.is_empty() {
            to.reserve(data.len() + 128);
            self.header(data, to);
            to.extend_from_slice(data);
            to.extend_from_slice(CRLF);
        }
    }

    /// Appends only the header of a chunk, to send without copying: send that, then `data`, then `\r\n`.
    ///
    /// `data` must not be empty: a chunk of no data ends the body, and [`finish`](Self::finish) writes it.
    pub fn header(&mut self, data: &[u8], to: &mut Vec<u8>) {
        self.line(data.len(), data, to);
    }

    fn line(&mut self, size: usize, data: &[u8], to: &mut Vec<u8>) {
        to.extend_from_slice(format!("{size:x}").as_bytes());
        if let Some(chain) = &mut self.chain {
            chain.previous = Hex::new(&chain.chunk(&sha256(data)));
            to.push(b';');
            to.extend_from_slice(SIGNATURE.as_bytes());
            to.extend_from_slice(chain.previous.as_bytes());
        }
        to.extend_from_slice(CRLF);
    }

    /// Appends the end of the body: the empty chunk and the trailers, which [`StreamKind::Signed`] has not: there they are
    /// left out. Names and values must be such as headers may have.
    pub fn finish(&mut self, trailers: &[(&str, &str)], to: &mut Vec<u8>) {
        self.line(0, b"", to);
        if self.kind.has_trailers() {
            for (name, value) in trailers {
                for part in [name, ":", value, "\r\n"] {
                    to.extend_from_slice(part.as_bytes());
                }
            }
            if let Some(chain) = &mut self.chain {
                let signature = chain.trailers(&canonical_trailers(trailers.iter().copied()));
                chain.previous = Hex::new(&signature);
                for part in [TRAILER_SIGNATURE, ":", chain.previous.as_str(), "\r\n"] {
                    to.extend_from_slice(part.as_bytes());
                }
            }
        }
        to.extend_from_slice(CRLF);
    }

    /// The last signature of the chain so far, or `None` when nothing is signed.
    pub fn last_signature(&self) -> Option<&str> {
        self.chain.as_ref().map(|chain| chain.previous.as_str())
    }
}

/// How much a [`ChunkDecoder`] accepts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ChunkLimits {
    /// The longest line that begins a chunk.
    pub header: usize,
    /// The largest chunk.
    pub chunk: u64,
    /// The most trailers.
    pub trailers: usize,
    /// The most bytes that all trailers have together.
    pub trailer_bytes: usize,
}

impl Default for ChunkLimits {
    /// 256 bytes of header, chunks of 5 GiB, 16 trailers, 8 KiB of them.
    fn default() -> Self {
        Self { header: 256, chunk: 5 << 30, trailers: 16, trailer_bytes: 8192 }
    }
}

/// What is wrong with an `aws-chunked` body, and after how many bytes of it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum ChunkError {
    /// The line that begins a chunk is not `size` or `size;chunk-signature=...`.
    Header {
        /// Where the line begins.
        at: u64,
    },
    /// That line is too long.
    HeaderTooLong {
        /// Where the line begins.
        at: u64,
    },
    /// The chunk is larger than the limit.
    ChunkTooLarge {
        /// Where the chunk begins.
        at: u64,
        /// What its header says.
        size: u64,
    },
    /// A chunk, or the body, does not end in a line end.
    LineEnd {
        /// Where it should be.
        at: u64,
    },
    /// The signature of a chunk does not match.
    ChunkSignature {
        /// Which chunk, from 0.
        chunk: u64,
    },
    /// A trailer is not `name:value`.
    Trailer {
        /// Where the line begins.
        at: u64,
    },
    /// Too many trailers, or too long ones.
    TrailersTooLong {
        /// Where the line begins.
        at: u64,
    },
    /// The signature of the trailers does not match.
    TrailerSignature,
    /// The trailers are not signed, though the chunks are.
    TrailerSignatureMissing,
    /// A trailer that was announced is missing, or one came that was not.
    TrailerMismatch {
        /// Its name.
        name: String,
    },
    /// More or fewer bytes came than `x-amz-decoded-content-length` announced.
    Length {
        /// What was announced.
        expected: u64,
        /// What came; the rest of it when it is more was not looked at.
        actual: u64,
    },
    /// The body ended early.
    Truncated {
        /// Where.
        at: u64,
    },
    /// Something follows the end of the body.
    Trailing {
        /// Where.
        at: u64,
    },
}

impl ChunkError {
    /// S3's code for it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ChunkSignature { .. } | Self::TrailerSignature | Self::TrailerSignatureMissing => "SignatureDoesNotMatch",
            Self::Trailer { .. } | Self::TrailersTooLong { .. } | Self::TrailerMismatch { .. } => "MalformedTrailerError",
            Self::Length { .. } | Self::Truncated { .. } => "IncompleteBody",
            _ => "InvalidRequest",
        }
    }

    /// The HTTP status that goes with [`code`](Self::code).
    pub fn status(&self) -> u16 {
        if self.code() == "SignatureDoesNotMatch" { 403 } else { 400 }
    }
}

impl fmt::Display for ChunkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header { at } => write!(f, "malformed chunk header at byte {at}"),
            Self::HeaderTooLong { at } => write!(f, "chunk header at byte {at} is too long"),
            Self::ChunkTooLarge { at, size } => write!(f, "chunk of {size} bytes at byte {at} is too large"),
            Self::LineEnd { at } => write!(f, "no line end at byte {at}"),
            Self::ChunkSignature { chunk } => write!(f, "the signature of chunk {chunk} does not match"),
            Self::Trailer { at } => write!(f, "malformed trailer at byte {at}"),
            Self::TrailersTooLong { at } => write!(f, "too many trailers at byte {at}, or too long ones"),
            Self::TrailerSignature => f.write_str("the signature of the trailers does not match"),
            Self::TrailerSignatureMissing => f.write_str("the trailers are not signed"),
            Self::TrailerMismatch { name } => write!(f, "trailer {name} is missing or was not announced"),
            Self::Length { expected, actual } => write!(f, "{expected} bytes were announced, {actual} came"),
            Self::Truncated { at } => write!(f, "the body ends early, at byte {at}"),
            Self::Trailing { at } => write!(f, "something follows the end of the body at byte {at}"),
        }
    }
}

impl std::error::Error for ChunkError {}

/// What [`ChunkDecoder::decode`] found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ChunkEvent {
    /// Bytes of the decoded body, never none. The chunk that they belong to may yet prove to be forged: keep nothing of a
    /// body before [`ChunkDecoder::finish`] has succeeded.
    Data(Bytes),
    /// The input is used up.
    NeedInput,
    /// The body is complete, its signatures match, and its trailers are known.
    End,
}

/// Decodes a body in `aws-chunked` form, and checks its signatures. See
/// [`Verified::chunk_decoder`](crate::Verified::chunk_decoder), or [`unsigned`](Self::unsigned).
///
/// It does no I/O: hand it what arrived, however that was cut. Nothing is copied but headers and trailers.
///
/// ```
/// use bytes::Bytes;
/// use pileus_sign::{ChunkDecoder, ChunkEvent};
///
/// let mut decoder = ChunkDecoder::unsigned();
/// let mut body = Vec::new();
/// for piece in ["5\r\nhe", "llo\r\n0\r\nx-amz-checksum-", "crc32:NhCmhg==\r\n\r\n"] {
///     let mut input = Bytes::from(piece);
///     while let ChunkEvent::Data(data) = decoder.decode(&mut input)? {
///         body.extend_from_slice(&data);
///     }
/// }
/// assert_eq!(decoder.finish()?, [("x-amz-checksum-crc32".to_owned(), "NhCmhg==".to_owned())]);
/// assert_eq!(body, b"hello");
/// # Ok::<(), pileus_sign::ChunkError>(())
/// ```
#[derive(Debug)]
pub struct ChunkDecoder {
    kind: StreamKind,
    chain: Option<Chain>,
    limits: ChunkLimits,
    expected_length: Option<u64>,
    expected_trailers: Option<Vec<String>>,
    state: State,
    /// Of the chunk being read.
    signed: Option<Signed>,
    /// The line read so far, when it began in an earlier input.
    line: Vec<u8>,
    trailers: Vec<(String, String)>,
    trailer_bytes: usize,
    trailer_signature: Option<[u8; 32]>,
    position: u64,
    decoded: u64,
    chunk: u64,
}

#[derive(Debug)]
enum State {
    Header,
    /// So many bytes of data are left of the chunk.
    Data(u64),
    /// The line end after the data of a chunk.
    DataEnd,
    Trailers,
    End,
    Failed(ChunkError),
}

struct Signed {
    hash: digest::Context,
    signature: [u8; 32],
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Hex::new(&self.signature).as_str())
    }
}

impl ChunkDecoder {
    pub(crate) fn new(kind: StreamKind, key: SigningKey, stamp: Stamp, seed: Hex) -> Self {
        Self::with(kind, kind.is_signed().then_some(Chain { key, stamp, previous: seed }))
    }

    /// A decoder of [`StreamKind::UnsignedTrailer`].
    pub fn unsigned() -> Self {
        Self::with(StreamKind::UnsignedTrailer, None)
    }

    fn with(kind: StreamKind, chain: Option<Chain>) -> Self {
        Self {
            kind,
            chain,
            limits: ChunkLimits::default(),
            expected_length: None,
            expected_trailers: None,
            state: State::Header,
            signed: None,
            line: Vec::new(),
            trailers: Vec::new(),
            trailer_bytes: 0,
            trailer_signature: None,
            position: 0,
            decoded: 0,
            chunk: 0,
        }
    }

    /// Sets other limits than the usual ones.
    #[must_use]
    pub fn limits(mut self, limits: ChunkLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Demands that the decoded body has exactly this length: that of `x-amz-decoded-content-length`.
    #[must_use]
    pub fn expect_length(mut self, length: u64) -> Self {
        self.expected_length = Some(length);
        self
    }

    /// Demands exactly these trailers: those of `x-amz-trailer`.
    #[must_use]
    pub fn expect_trailers<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        let names = names.into_iter().map(|name| name.trim().to_ascii_lowercase()).filter(|name| !name.is_empty());
        self.expected_trailers = Some(names.collect());
        self
    }

    /// Takes from `input` what makes the next event. Call it until it says [`ChunkEvent::NeedInput`] or
    /// [`ChunkEvent::End`].
    ///
    /// # Errors
    /// On the first thing wrong, and ever after the same.
    pub fn decode(&mut self, input: &mut Bytes) -> Result<ChunkEvent, ChunkError> {
        let result = self.step(input);
        if let Err(error) = &result {
            self.state = State::Failed(error.clone());
        }
        result
    }

    fn step(&mut self, input: &mut Bytes) -> Result<ChunkEvent, ChunkError> {
        loop {
            let at = self.position - self.line.len() as u64;
            match &mut self.state {
                State::Failed(error) => return Err(error.clone()),
                State::End if input.is_empty() => return Ok(ChunkEvent::End),
                State::End => return Err(ChunkError::Trailing { at: self.position }),
                State::Data(left) => {
                    if input.is_empty() {
                        return Ok(ChunkEvent::NeedInput);
                    }
                    // The smaller of the two fits in a `usize`, for it is no more than a length.
                    let size = (*left).min(input.len() as u64) as usize;
                    let data = input.split_to(size);
                    *left -= size as u64;
                    let complete = *left == 0;
                    if let Some(signed) = &mut self.signed {
                        signed.hash.update(&data);
                    }
                    self.position += size as u64;
                    self.decoded += size as u64;
                    if complete {
                        self.check_chunk()?;
                        self.state = State::DataEnd;
                    }
                    return Ok(ChunkEvent::Data(data));
                }
                State::DataEnd => match self.take_line(input, 2, ChunkError::LineEnd { at })? {
                    Some(line) if line.is_empty() => self.state = State::Header,
                    Some(_) => return Err(ChunkError::LineEnd { at }),
                    None => return Ok(ChunkEvent::NeedInput),
                },
                State::Header => match self.take_line(input, self.limits.header, ChunkError::HeaderTooLong { at })? {
                    Some(line) => self.header(&line, at)?,
                    None => return Ok(ChunkEvent::NeedInput),
                },
                State::Trailers => {
                    let left = self.limits.trailer_bytes.saturating_sub(self.trailer_bytes).max(2);
                    match self.take_line(input, left, ChunkError::TrailersTooLong { at })? {
                        Some(line) if line.is_empty() => {
                            self.check_trailers()?;
                            self.state = State::End;
                        }
                        Some(line) => self.trailer(&line, at)?,
                        None => return Ok(ChunkEvent::NeedInput),
                    }
                }
            }
        }
    }

    /// The next line without its end, when all of it is there. The line may have `limit` bytes, end included.
    fn take_line(&mut self, input: &mut Bytes, limit: usize, too_long: ChunkError) -> Result<Option<Vec<u8>>, ChunkError> {
        let room = limit.saturating_sub(self.line.len());
        let end = input.iter().take(room).position(|byte| *byte == b'\n');
        let size = end.map_or(input.len().min(room), |end| end + 1);
        self.line.extend_from_slice(&input[..size]);
        input.advance(size);
        self.position += size as u64;
        if end.is_none() {
            return if self.line.len() < limit { Ok(None) } else { Err(too_long) };
        }
        let mut line = std::mem::take(&mut self.line);
        if !line.ends_with(CRLF) {
            return Err(ChunkError::LineEnd { at: self.position - 1 });
        }
        line.truncate(line.len() - 2);
        Ok(Some(line))
    }

    fn header(&mut self, line: &[u8], at: u64) -> Result<(), ChunkError> {
        let malformed = || ChunkError::Header { at };
        let end = line.iter().position(|byte| *byte == b';').unwrap_or(line.len());
        let (digits, extension) = line.split_at(end);
        if digits.is_empty() || digits.len() > 16 {
            return Err(malformed());
        }
        let mut size = 0;
        for digit in digits {
            let digit = char::from(*digit).to_digit(16).ok_or_else(malformed)?;
            size = size << 4 | u64::from(digit);
        }
        if size > self.limits.chunk {
            return Err(ChunkError::ChunkTooLarge { at, size });
        }
        self.signed = match self.kind.is_signed() {
            false => None,
            true => {
                let signature = extension.strip_prefix(b";").and_then(|e| e.strip_prefix(SIGNATURE.as_bytes()));
                let signature = signature.and_then(unhex).ok_or_else(malformed)?;
                Some(Signed { hash: digest::Context::new(&digest::SHA256), signature })
            }
        };
        if let Some(expected) = self.expected_length {
            let actual = self.decoded.saturating_add(size);
            if actual > expected || (size == 0 && actual < expected) {
                return Err(ChunkError::Length { expected, actual });
            }
        }
        match size {
            0 => {
                self.check_chunk()?;
                self.state = State::Trailers;
            }
            left => self.state = State::Data(left),
        }
        Ok(())
    }

    fn check_chunk(&mut self) -> Result<(), ChunkError> {
        if let (Some(chain), Some(Signed { hash, signature })) = (&mut self.chain, self.signed.take()) {
            let mut value = [0; 32];
            value.copy_from_slice(hash.finish().as_ref());
            if !same(&chain.chunk(&value), &signature) {
                return Err(ChunkError::ChunkSignature { chunk: self.chunk });
            }
            chain.previous = Hex::new(&signature);
        }
        self.chunk += 1;
        Ok(())
    }

    fn trailer(&mut self, line: &[u8], at: u64) -> Result<(), ChunkError> {
        let malformed = || ChunkError::Trailer { at };
        self.trailer_bytes += line.len() + 2;
        let text = std::str::from_utf8(line).map_err(|_| malformed())?;
        let (name, value) = text.split_once(':').ok_or_else(malformed)?;
        let (name, value) = (name.to_ascii_lowercase(), value.trim());
        let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if !self.kind.has_trailers() || name.is_empty() || !name.bytes().all(token) || value.contains(char::is_control) {
            return Err(malformed());
        }
        if name == TRAILER_SIGNATURE && self.kind == StreamKind::SignedTrailer {
            if self.trailer_signature.is_some() {
                return Err(malformed());
            }
            self.trailer_signature = Some(unhex(value.as_bytes()).ok_or_else(malformed)?);
            return Ok(());
        }
        if self.trailer_signature.is_some() || self.trailers.iter().any(|(other, _)| *other == name) {
            return Err(malformed());
        }
        if self.trailers.len() == self.limits.trailers {
            return Err(ChunkError::TrailersTooLong { at });
        }
        self.trailers.push((name, value.to_owned()));
        Ok(())
    }

    fn check_trailers(&mut self) -> Result<(), ChunkError> {
        if let (Some(chain), StreamKind::SignedTrailer) = (&self.chain, self.kind) {
            let given = self.trailer_signature.ok_or(ChunkError::TrailerSignatureMissing)?;
            let lines = canonical_trailers(self.trailers.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            if !same(&chain.trailers(&lines), &given) {
                return Err(ChunkError::TrailerSignature);
            }
        }
        if let Some(expected) = &self.expected_trailers {
            let missing = expected.iter().find(|name| !self.trailers.iter().any(|(given, _)| given == *name));
            let surplus = self.trailers.iter().map(|(name, _)| name).find(|name| !expected.contains(name));
            if let Some(name) = missing.or(surplus) {
                return Err(ChunkError::TrailerMismatch { name: name.clone() });
            }
        }
        Ok(())
    }

    /// How many bytes of body have been decoded.
    pub fn decoded_len(&self) -> u64 {
        self.decoded
    }

    /// The trailers, names in lower case and in the order in which they came, without their signature.
    ///
    /// # Errors
    /// When the body is not complete, or was found wrong before.
    pub fn finish(self) -> Result<Vec<(String, String)>, ChunkError> {
        match self.state {
            State::End => Ok(self.trailers),
            State::Failed(error) => Err(error),
            _ => Err(ChunkError::Truncated { at: self.position }),
        }
    }
}
