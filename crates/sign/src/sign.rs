//! The client's side: what a signature adds to a request.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{AUTHORIZATION, HOST};
use http::request::Parts;
use http::uri::PathAndQuery;
use http::{HeaderName, HeaderValue, Uri};

use crate::canonical::{Canonical, EMPTY_SHA256, Hex, PathRules, authority, encode, sha256};
use crate::chunked::{ChunkEncoder, StreamKind};
use crate::credentials::{Credentials, SigningKey};
use crate::error::SignError;
use crate::time::Stamp;

/// The longest that a presigned request may be good for: seven days.
pub const MAX_EXPIRES: Duration = Duration::from_secs(7 * 24 * 3600);

pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

pub(crate) static X_AMZ_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
pub(crate) static X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
pub(crate) static X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// The query parameters of a presigned request, in the order in which they are written.
pub(crate) const PRESIGNED: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-SignedHeaders",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
];

/// What a signature says of the body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Payload<'a> {
    /// The whole body, to be hashed here.
    Bytes(&'a [u8]),
    /// The SHA-256 of the whole body, as 64 hexadecimal digits of lower case.
    Sha256Hex(&'a str),
    /// The body is not signed: `UNSIGNED-PAYLOAD`.
    Unsigned,
    /// The body is `aws-chunked`, not signed, and ends in trailers: `STREAMING-UNSIGNED-PAYLOAD-TRAILER`.
    StreamingUnsignedTrailer,
    /// The body is `aws-chunked` and each chunk is signed: `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`.
    StreamingSigned,
    /// As [`StreamingSigned`](Self::StreamingSigned), and ends in signed trailers.
    StreamingSignedTrailer,
    /// The body is an event stream whose every message is signed: `STREAMING-AWS4-HMAC-SHA256-EVENTS`.
    StreamingEvents,
}

impl<'a> Payload<'a> {
    fn describe(self) -> Cow<'a, str> {
        match self {
            Self::Bytes([]) => EMPTY_SHA256.into(),
            Self::Bytes(bytes) => Hex::new(&sha256(bytes)).as_str().to_owned().into(),
            Self::Sha256Hex(hex) => hex.into(),
            Self::Unsigned => "UNSIGNED-PAYLOAD".into(),
            Self::StreamingUnsignedTrailer => "STREAMING-UNSIGNED-PAYLOAD-TRAILER".into(),
            Self::StreamingSigned => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD".into(),
            Self::StreamingSignedTrailer => "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER".into(),
            Self::StreamingEvents => "STREAMING-AWS4-HMAC-SHA256-EVENTS".into(),
        }
    }
}

/// What [`sign`] and [`presign`] need besides the request.
#[derive(Clone, Copy, Debug)]
pub struct SigningParams<'a> {
    /// Whose signature it is.
    pub credentials: &'a Credentials,
    /// The region in the credential's scope, which is not always that of the endpoint.
    pub region: &'a str,
    /// The service in the credential's scope: the signing name, `s3` or `execute-api`.
    pub service: &'a str,
    /// When. A signature is good for 15 minutes before and after.
    pub time: SystemTime,
    /// What the signature says of the body.
    pub payload: Payload<'a>,
    /// How the service canonicalises paths.
    pub path: PathRules,
    /// Whether to send `x-amz-content-sha256`: S3 demands it. A header of that name already there is always set right.
    /// [`presign`] sends none.
    pub content_sha256_header: bool,
    /// Whether the session token is sent but left out of the signature, as a few services want.
    pub omit_session_token: bool,
}

impl<'a> SigningParams<'a> {
    /// The rules of every service but S3.
    pub fn new(credentials: &'a Credentials, region: &'a str, service: &'a str, time: SystemTime, payload: Payload<'a>) -> Self {
        Self {
            credentials,
            region,
            service,
            time,
            payload,
            path: PathRules::STANDARD,
            content_sha256_header: false,
            omit_session_token: false,
        }
    }

    /// The rules of S3: the path is escaped once and left as it is, and the hash of the body is sent.
    #[must_use]
    pub fn s3(self) -> Self {
        Self { path: PathRules::S3, content_sha256_header: true, ..self }
    }
}

/// The signature that [`sign`] or [`presign`] put into a request, and how it came about.
#[derive(Clone)]
pub struct Signature {
    hex: Hex,
    stamp: Stamp,
    key: SigningKey,
    canonical: Vec<u8>,
    signed: Range<usize>,
}

impl Signature {
    fn new(key: SigningKey, stamp: Stamp, canonical: Vec<u8>, signed: Range<usize>) -> Self {
        let hash = Hex::new(&sha256(&canonical));
        let signature =
            key.sign(&[ALGORITHM.as_bytes(), b"\n", stamp.as_bytes(), b"\n", key.scope().as_bytes(), b"\n", hash.as_bytes()]);
        Self { hex: Hex::new(&signature), stamp, key, canonical, signed }
    }

    /// The signature: 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        self.hex.as_str()
    }

    /// The names of the signed headers, separated by `;`.
    pub fn signed_headers(&self) -> &str {
        // Header names are ASCII, so the default is never taken.
        std::str::from_utf8(&self.canonical[self.signed.clone()]).unwrap_or_default()
    }

    /// The request as it was hashed, to compare with what a service reports.
    pub fn canonical_request(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.canonical)
    }

    /// The text that was signed, to compare with what a service reports.
    pub fn string_to_sign(&self) -> String {
        string_to_sign(&self.stamp, &self.key, &self.canonical)
    }

    /// The key that signed.
    pub fn signing_key(&self) -> &SigningKey {
        &self.key
    }

    /// An encoder of the body that this signature announced; its chunks are signed in a chain that begins here.
    pub fn chunk_encoder(&self, kind: StreamKind) -> ChunkEncoder {
        ChunkEncoder::new(kind, self.key.clone(), self.stamp, self.hex)
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The canonical request holds the session token, so it is not shown.
        f.debug_struct("Signature")
            .field("signature", &self.hex)
            .field("signed_headers", &self.signed_headers())
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

pub(crate) fn string_to_sign(stamp: &Stamp, key: &SigningKey, canonical: &[u8]) -> String {
    let hash = Hex::new(&sha256(canonical));
    format!("{ALGORITHM}\n{}\n{}\n{}", stamp.as_str(), key.scope(), hash.as_str())
}

/// A request presigned by [`presign`].
#[derive(Clone, Debug)]
pub struct Presigned {
    /// The signature in the query.
    pub signature: Signature,
    /// The signed headers but `host`, with their values: who uses the URL must send them as they are.
    pub headers: Vec<(HeaderName, HeaderValue)>,
}

/// Signs a request in its headers.
///
/// Sets `x-amz-date`, `x-amz-security-token` when there is a token, `x-amz-content-sha256` when asked for, and
/// `authorization`; and `host`, from the URI, when there is none. A request may be signed again: the headers are replaced.
/// All headers are signed but those that proxies and HTTP clients change.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use pileus_sign::{Credentials, Payload, SigningParams, sign};
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
/// let time = UNIX_EPOCH + Duration::from_secs(1_440_938_160);
/// let (mut parts, ()) = http::Request::get("https://example.amazonaws.com/").body(()).unwrap().into_parts();
/// let params = SigningParams::new(&credentials, "us-east-1", "service", time, Payload::Bytes(b""));
/// let signature = sign(&mut parts, &params).unwrap();
/// assert_eq!(signature.as_str(), "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
/// ```
///
/// # Errors
/// When there is no host, or when the time, the token or the hash of the body cannot be written in a header. The headers
/// set so far remain; the request is not signed.
pub fn sign(parts: &mut Parts, params: &SigningParams<'_>) -> Result<Signature, SignError> {
    let stamp = Stamp::new(params.time).ok_or(SignError::Time)?;
    let payload = params.payload.describe();
    put_host(parts)?;
    let headers = &mut parts.headers;
    headers.insert(&X_AMZ_DATE, value(stamp.as_bytes(), "x-amz-date")?);
    headers.remove(AUTHORIZATION);
    let token = match params.credentials.session_token() {
        Some(token) => Some(secret(token.as_bytes(), "x-amz-security-token")?),
        None => None,
    };
    match &token {
        Some(token) if !params.omit_session_token => headers.insert(&X_AMZ_SECURITY_TOKEN, token.clone()),
        _ => headers.remove(&X_AMZ_SECURITY_TOKEN),
    };
    if params.content_sha256_header || headers.contains_key(&X_AMZ_CONTENT_SHA256) {
        headers.insert(&X_AMZ_CONTENT_SHA256, value(payload.as_bytes(), "x-amz-content-sha256")?);
    }

    let names = signed_names(parts);
    let key = params.credentials.signing_key(&stamp, params.region, params.service);
    let (canonical, signed) = Canonical {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        rules: params.path,
        query: parts.uri.query().unwrap_or_default(),
        skip: &[],
        headers: &parts.headers,
        names: &names,
        host: None,
        payload: &payload,
    }
    .build();
    let signature = Signature::new(key, stamp, canonical, signed);

    let text = [
        ALGORITHM,
        " Credential=",
        params.credentials.access_key_id(),
        "/",
        signature.key.scope(),
        ", SignedHeaders=",
        signature.signed_headers(),
        ", Signature=",
        signature.as_str(),
    ]
    .concat();
    parts.headers.insert(AUTHORIZATION, secret_shared(text.into(), "authorization")?);
    if let (Some(token), true) = (token, params.omit_session_token) {
        parts.headers.insert(&X_AMZ_SECURITY_TOKEN, token);
    }
    Ok(signature)
}

/// Signs a request in its query, so that whoever holds the URL may send it until `expires` has passed.
///
/// The URI gets the `X-Amz-*` parameters of the signature, in place of such as it had; fractions of a second of `expires`
/// are dropped. `host` is set, from the URI, when there is none. For S3 the payload is [`Payload::Unsigned`].
///
/// # Errors
/// As [`sign`], and when `expires` is less than a second or more than [`MAX_EXPIRES`].
pub fn presign(parts: &mut Parts, params: &SigningParams<'_>, expires: Duration) -> Result<Presigned, SignError> {
    if expires < Duration::from_secs(1) || expires > MAX_EXPIRES {
        return Err(SignError::Expires(expires));
    }
    let stamp = Stamp::new(params.time).ok_or(SignError::Time)?;
    let payload = params.payload.describe();
    put_host(parts)?;
    for name in [&AUTHORIZATION, &X_AMZ_DATE, &X_AMZ_SECURITY_TOKEN, &X_AMZ_CONTENT_SHA256] {
        parts.headers.remove(name);
    }
    let names = signed_names(parts);
    let key = params.credentials.signing_key(&stamp, params.region, params.service);

    let mut uri = Vec::with_capacity(512 + parts.uri.path().len());
    uri.extend_from_slice(parts.uri.path().as_bytes());
    uri.push(b'?');
    let start = uri.len();
    for pair in parts.uri.query().unwrap_or_default().split('&') {
        let name = pair.split_once('=').map_or(pair, |(name, _)| name);
        if !pair.is_empty() && !PRESIGNED.contains(&name) {
            uri.extend_from_slice(pair.as_bytes());
            uri.push(b'&');
        }
    }
    let mut put = |name: &str, value: &[&str]| {
        uri.extend_from_slice(name.as_bytes());
        uri.push(b'=');
        value.iter().for_each(|part| encode(part.bytes(), &mut uri));
        uri.push(b'&');
    };
    put("X-Amz-Algorithm", &[ALGORITHM]);
    put("X-Amz-Credential", &[params.credentials.access_key_id(), "/", key.scope()]);
    put("X-Amz-Date", &[stamp.as_str()]);
    put("X-Amz-SignedHeaders", &[&names.join(";")]);
    put("X-Amz-Expires", &[&expires.as_secs().to_string()]);
    if let Some(token) = params.credentials.session_token() {
        put("X-Amz-Security-Token", &[token]);
    }
    // All of it was a `str` or has been escaped.
    let query = std::str::from_utf8(&uri[start..uri.len() - 1]).map_err(|_| SignError::Uri)?;
    let (canonical, signed) = Canonical {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        rules: params.path,
        query,
        skip: if params.omit_session_token { &["X-Amz-Security-Token"] } else { &[] },
        headers: &parts.headers,
        names: &names,
        host: None,
        payload: &payload,
    }
    .build();
    let signature = Signature::new(key, stamp, canonical, signed);
    uri.extend_from_slice(b"X-Amz-Signature=");
    uri.extend_from_slice(signature.hex.as_bytes());

    let headers = (names.iter().filter(|name| **name != "host"))
        .flat_map(|name| parts.headers.get_all(*name).iter().map(move |value| (name, value)))
        .filter_map(|(name, value)| Some((HeaderName::from_bytes(name.as_bytes()).ok()?, value.clone())))
        .collect();
    let signed = PathAndQuery::from_maybe_shared(Bytes::from(uri)).map_err(|_| SignError::Uri)?;
    let mut whole = parts.uri.clone().into_parts();
    whole.path_and_query = Some(signed);
    parts.uri = Uri::from_parts(whole).map_err(|_| SignError::Uri)?;
    Ok(Presigned { signature, headers })
}

/// Headers that proxies, HTTP clients and tracing add or change under way.
fn is_unstable(name: &str) -> bool {
    matches!(
        name,
        "accept-encoding"
            | "authorization"
            | "connection"
            | "expect"
            | "forwarded"
            | "keep-alive"
            | "proxy-authorization"
            | "proxy-connection"
            | "te"
            | "trailer"
            | "transfer-encoding"
            | "upgrade"
            | "user-agent"
            | "via"
            | "x-amzn-trace-id"
            | "x-forwarded-for"
            | "x-forwarded-host"
            | "x-forwarded-proto"
    )
}

fn signed_names(parts: &Parts) -> Vec<&str> {
    let mut names = Vec::with_capacity(parts.headers.keys_len());
    names.extend(parts.headers.keys().map(HeaderName::as_str).filter(|name| !is_unstable(name)));
    names.sort_unstable();
    names
}

fn put_host(parts: &mut Parts) -> Result<(), SignError> {
    if !parts.headers.contains_key(HOST) {
        let host = authority(&parts.uri).ok_or(SignError::MissingHost)?;
        let host = value(host.as_bytes(), "host")?;
        parts.headers.insert(HOST, host);
    }
    Ok(())
}

fn value(bytes: &[u8], name: &'static str) -> Result<HeaderValue, SignError> {
    HeaderValue::from_bytes(bytes).map_err(|_| SignError::Header(name))
}

fn secret(bytes: &[u8], name: &'static str) -> Result<HeaderValue, SignError> {
    secret_shared(Bytes::copy_from_slice(bytes), name)
}

/// A header value that does not print.
fn secret_shared(bytes: Bytes, name: &'static str) -> Result<HeaderValue, SignError> {
    let mut value = HeaderValue::from_maybe_shared(bytes).map_err(|_| SignError::Header(name))?;
    value.set_sensitive(true);
    Ok(value)
}
