//! Entries for fuzzing: pure functions of arbitrary bytes, that must return.

use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::request::Parts;

use crate::time::{Stamp, parse_basic};
use crate::{
    ChunkDecoder, ChunkError, ChunkEvent, Credentials, Payload, ReceivedBody, SigningParams, StreamKind, VerifyParams, sign,
    verify,
};

/// What [`chunked`] decoded.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Decoded {
    /// The body.
    pub body: Vec<u8>,
    /// Its trailers.
    pub trailers: Vec<(String, String)>,
}

/// Decodes `body` in pieces of `piece` bytes. The result is the same for every size of piece.
///
/// # Errors
/// As [`ChunkDecoder::decode`] and [`ChunkDecoder::finish`].
pub fn chunked(body: &[u8], kind: StreamKind, piece: usize) -> Result<Decoded, ChunkError> {
    let mut decoder = match kind {
        StreamKind::UnsignedTrailer => ChunkDecoder::unsigned(),
        kind => {
            let (mut parts, ()) = http::Request::new(()).into_parts();
            parts.headers.insert(http::header::HOST, http::HeaderValue::from_static("fuzz"));
            let credentials = Credentials::new("AKIDEXAMPLE", "secret");
            let time = UNIX_EPOCH + Duration::from_secs(1_440_938_160);
            let params = SigningParams::new(&credentials, "us-east-1", "s3", time, Payload::StreamingSigned);
            let (Ok(signature), Some(stamp)) = (sign(&mut parts, &params), Stamp::new(time)) else {
                return Err(ChunkError::Truncated { at: 0 });
            };
            ChunkDecoder::new(kind, signature.signing_key().clone(), stamp, crate::canonical::Hex::new(&[0; 32]))
        }
    };
    let mut out = Vec::new();
    for piece in body.chunks(piece.max(1)) {
        let mut input = Bytes::copy_from_slice(piece);
        while let ChunkEvent::Data(data) = decoder.decode(&mut input)? {
            out.extend_from_slice(&data);
        }
    }
    Ok(Decoded { body: out, trailers: decoder.finish()? })
}

/// Reads `data` as a request (method and URI on a line, headers a line each, an empty line, a body) and verifies it.
/// Whether it is one at all, and was found good: which should take a cryptographer, not a fuzzer.
pub fn verified(data: &[u8]) -> bool {
    let Some((parts, body)) = request(data) else { return false };
    let now = parse_basic("20150830T123600Z").unwrap_or(UNIX_EPOCH);
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");
    let params = VerifyParams::new(now, ReceivedBody::Bytes(body));
    [params, params.s3()].iter().any(|params| match verify(&parts, params, &|_| Some(credentials.clone())) {
        Ok(_) => true,
        Err(error) => {
            // Every error can tell all of itself.
            for dialect in [crate::Dialect::S3, crate::Dialect::Query, crate::Dialect::Ec2, crate::Dialect::Json] {
                let _ = (error.code(dialect), error.status(dialect), error.message(dialect), error.details());
            }
            false
        }
    })
}

fn request(data: &[u8]) -> Option<(Parts, &[u8])> {
    let mut lines = data.split_inclusive(|byte| *byte == b'\n');
    let first = std::str::from_utf8(lines.next()?).ok()?.trim_end();
    let (method, uri) = first.split_once(' ')?;
    let mut request = http::Request::builder().method(method).uri(uri);
    let mut rest = data.get(data.iter().position(|byte| *byte == b'\n')? + 1..)?;
    for line in lines {
        rest = &rest[line.len()..];
        let line = line.trim_ascii_end();
        if line.is_empty() {
            break;
        }
        let colon = line.iter().position(|byte| *byte == b':')?;
        request = request.header(&line[..colon], &line[colon + 1..]);
    }
    let (parts, ()) = request.body(()).ok()?.into_parts();
    Some((parts, rest))
}
