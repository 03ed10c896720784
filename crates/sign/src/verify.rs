//! The service's side: whether a request is what its signer signed.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{AUTHORIZATION, DATE};
use http::request::Parts;

use crate::canonical::{Canonical, Decode, Hex, PathRules, authority, same, sha256, unhex};
use crate::chunked::{ChunkDecoder, StreamKind};
use crate::credentials::{Credentials, SigningKey};
use crate::error::{Malformed, Mismatch, VerifyError};
use crate::sign::{ALGORITHM, MAX_EXPIRES, PRESIGNED, X_AMZ_CONTENT_SHA256, X_AMZ_DATE, X_AMZ_SECURITY_TOKEN, string_to_sign};
use crate::time::{Stamp, parse_basic, parse_http, show};

/// What is known of the body when its request is verified.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ReceivedBody<'a> {
    /// All of it.
    Bytes(&'a [u8]),
    /// Its SHA-256.
    Sha256([u8; 32]),
    /// Nothing yet: what the request declares is taken, and [`Verified::check_body`] must follow.
    Unread,
}

impl ReceivedBody<'_> {
    fn sha256(self) -> Option<[u8; 32]> {
        match self {
            Self::Bytes(bytes) => Some(sha256(bytes)),
            Self::Sha256(hash) => Some(hash),
            Self::Unread => None,
        }
    }
}

/// What [`verify`] needs besides the request.
#[derive(Clone, Copy, Debug)]
pub struct VerifyParams<'a> {
    /// Now.
    pub now: SystemTime,
    /// The region that the request must be signed for, if it matters.
    pub region: Option<&'a str>,
    /// The service that the request must be signed for, if it matters.
    pub service: Option<&'a str>,
    /// How the service canonicalises paths.
    pub path: PathRules,
    /// Whether S3's rules hold: `x-amz-content-sha256` is required, every `x-amz-*` header must be signed, a presigned
    /// request says how long it lives and leaves its body unsigned unless it says otherwise.
    pub s3: bool,
    /// Whether the session token is left out of a presigned signature, as a few services want.
    pub omit_session_token: bool,
    /// What is known of the body.
    pub body: ReceivedBody<'a>,
    /// How far the clocks may be apart: 15 minutes, usually.
    pub max_skew: Duration,
}

impl<'a> VerifyParams<'a> {
    /// The rules of every service but S3, in any region.
    pub fn new(now: SystemTime, body: ReceivedBody<'a>) -> Self {
        Self {
            now,
            region: None,
            service: None,
            path: PathRules::STANDARD,
            s3: false,
            omit_session_token: false,
            body,
            max_skew: Duration::from_secs(15 * 60),
        }
    }

    /// The rules of S3.
    #[must_use]
    pub fn s3(self) -> Self {
        Self { path: PathRules::S3, s3: true, ..self }
    }
}

/// What a verified signature says of the body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum PayloadMode {
    /// The body has this SHA-256.
    Sha256([u8; 32]),
    /// Nothing.
    Unsigned,
    /// The body is `aws-chunked`: decode it with [`Verified::chunk_decoder`].
    Chunked(StreamKind),
    /// The body is an event stream whose messages are signed.
    Events,
}

impl PayloadMode {
    /// The mode that a value of `x-amz-content-sha256` declares.
    fn parse(declared: &str) -> Option<Self> {
        Some(match declared {
            "UNSIGNED-PAYLOAD" => Self::Unsigned,
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Self::Chunked(StreamKind::UnsignedTrailer),
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Self::Chunked(StreamKind::Signed),
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => Self::Chunked(StreamKind::SignedTrailer),
            "STREAMING-AWS4-HMAC-SHA256-EVENTS" => Self::Events,
            hash => Self::Sha256(unhex(hash.as_bytes())?),
        })
    }
}

/// A request that is what its signer signed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Verified {
    /// Who signed.
    pub access_key_id: String,
    /// What the lookup said of who signed.
    pub credentials: Credentials,
    /// The names of the signed headers.
    pub signed_headers: Vec<String>,
    /// What the signature says of the body.
    pub payload: PayloadMode,
    /// Whether the signature is in the query.
    pub presigned: bool,
    /// When the request says that it was made.
    pub time: SystemTime,
    /// When a presigned request ends.
    pub expires_at: Option<SystemTime>,
    /// The signature, the seed of those of chunks.
    pub signature: String,
    /// The key that signed, with region and service.
    pub signing_key: SigningKey,
    stamp: Stamp,
    seed: Hex,
}

impl Verified {
    /// A decoder of the body, when it is `aws-chunked`. Tell it what length and trailers the headers announce.
    pub fn chunk_decoder(&self) -> Option<ChunkDecoder> {
        match self.payload {
            PayloadMode::Chunked(kind) => Some(ChunkDecoder::new(kind, self.signing_key.clone(), self.stamp, self.seed)),
            _ => None,
        }
    }

    /// Checks a body that was [`Unread`](ReceivedBody::Unread) when its request was verified. It is not for chunked
    /// bodies, which check themselves.
    ///
    /// # Errors
    /// [`VerifyError::ContentSha256Mismatch`], when the signature declares a hash and this is another.
    pub fn check_body(&self, body: ReceivedBody<'_>) -> Result<(), VerifyError> {
        let (PayloadMode::Sha256(declared), Some(computed)) = (self.payload, body.sha256()) else { return Ok(()) };
        if same(&declared, &computed) {
            return Ok(());
        }
        let [declared, computed] = [declared, computed].map(|hash| Hex::new(&hash).as_str().to_owned());
        Err(VerifyError::ContentSha256Mismatch { declared, computed })
    }
}

/// A signature as the request states it, not yet believed.
struct Claim {
    credential: String,
    signed_headers: String,
    signature: String,
    time: SystemTime,
    /// Seconds, of a presigned request.
    lifetime: Option<u64>,
    token: Option<String>,
    content_sha256: Option<String>,
    presigned: bool,
}

impl Claim {
    fn malformed(&self, what: Malformed) -> VerifyError {
        if self.presigned { VerifyError::QueryMalformed(what) } else { VerifyError::HeaderMalformed(what) }
    }
}

/// Checks the signature of a request, in its headers or in its query, as a service does: `lookup` tells the credentials
/// of an access key, if there are such.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use pileus_sign::{Credentials, Payload, ReceivedBody, SigningParams, VerifyParams, sign, verify};
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "secret");
/// let time = UNIX_EPOCH + Duration::from_secs(1_440_938_160);
/// let (mut parts, ()) = http::Request::post("https://sqs.us-east-1.amazonaws.com/").body(()).unwrap().into_parts();
/// sign(&mut parts, &SigningParams::new(&credentials, "us-east-1", "sqs", time, Payload::Bytes(b"{}"))).unwrap();
///
/// let params = VerifyParams::new(time + Duration::from_secs(5), ReceivedBody::Bytes(b"{}"));
/// let verified = verify(&parts, &params, &|id| (id == "AKIDEXAMPLE").then(|| credentials.clone())).unwrap();
/// assert_eq!(verified.signing_key.region(), "us-east-1");
/// let forged = VerifyParams { body: ReceivedBody::Bytes(b"{\"x\":1}"), ..params };
/// assert!(verify(&parts, &forged, &|_| Some(credentials.clone())).is_err());
/// ```
///
/// # Errors
/// On the first reason to refuse the request. The form is looked at first, then the scope, the time, the credentials, the
/// signature, and the body last.
pub fn verify(
    parts: &Parts,
    params: &VerifyParams<'_>,
    lookup: &dyn Fn(&str) -> Option<Credentials>,
) -> Result<Verified, VerifyError> {
    let claim = read(parts, params)?;
    let (id, region, service) = scope(&claim, params)?;
    let names = signed_headers(parts, &claim, params)?;
    let expires_at = check_time(&claim, params)?;

    let credentials = lookup(id).ok_or_else(|| VerifyError::InvalidAccessKeyId(id.to_owned()))?;
    check_token(&claim, &credentials, params.now)?;

    // The year was parsed from four digits, so it can be written with four.
    let stamp = Stamp::new(claim.time).ok_or(VerifyError::InvalidDate { given: None })?;
    let (payload, declared) = payload(&claim, params)?;
    let signing_key = credentials.signing_key(&stamp, region, service);
    let mut skip = vec!["X-Amz-Signature"];
    if params.omit_session_token {
        skip.push("X-Amz-Security-Token");
    }
    let (canonical, _) = Canonical {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        rules: params.path,
        query: parts.uri.query().unwrap_or_default(),
        skip: if claim.presigned { &skip } else { &[] },
        headers: &parts.headers,
        names: &names,
        host: authority(&parts.uri),
        payload: &declared,
    }
    .build();
    let string = string_to_sign(&stamp, &signing_key, &canonical);
    let computed = signing_key.sign(&[string.as_bytes()]);
    if !unhex(claim.signature.as_bytes()).is_some_and(|given| same(&given, &computed)) {
        return Err(VerifyError::SignatureDoesNotMatch(Box::new(Mismatch {
            access_key_id: id.to_owned(),
            signature_provided: claim.signature.clone(),
            string_to_sign: string,
            canonical_request: String::from_utf8_lossy(&canonical).into_owned(),
        })));
    }
    let verified = Verified {
        access_key_id: id.to_owned(),
        credentials,
        signed_headers: names.iter().map(|name| (*name).to_owned()).collect(),
        payload,
        presigned: claim.presigned,
        time: claim.time,
        expires_at,
        signature: claim.signature.clone(),
        signing_key,
        stamp,
        seed: Hex::new(&computed),
    };
    verified.check_body(params.body)?;
    Ok(verified)
}

fn read(parts: &Parts, params: &VerifyParams<'_>) -> Result<Claim, VerifyError> {
    let query = Query::read(parts.uri.query().unwrap_or_default())?;
    match (parts.headers.contains_key(AUTHORIZATION), query.is_signed()) {
        (true, true) => Err(VerifyError::SeveralMechanisms),
        (true, false) => read_header(&parts.headers),
        (false, true) => query.claim(&parts.headers, params),
        (false, false) if query.version_2 => Err(VerifyError::UnsupportedMechanism("AWS".to_owned())),
        (false, false) => Err(VerifyError::MissingAuthentication),
    }
}

fn read_header(headers: &HeaderMap) -> Result<Claim, VerifyError> {
    let syntax = || VerifyError::HeaderMalformed(Malformed::Syntax);
    let mut all = headers.get_all(AUTHORIZATION).iter();
    let (Some(value), None) = (all.next(), all.next()) else { return Err(syntax()) };
    let value = value.to_str().map_err(|_| syntax())?.trim();
    let (scheme, rest) = value.split_once(' ').unwrap_or((value, ""));
    if scheme != ALGORITHM {
        return Err(VerifyError::UnsupportedMechanism(scheme.to_owned()));
    }
    let mut found = [None; 3];
    for part in rest.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').ok_or_else(syntax)?;
        let place = NAMES.iter().position(|known| *known == name.trim_end()).ok_or_else(syntax)?;
        if found[place].replace(value.trim()).is_some() {
            return Err(syntax());
        }
    }
    const NAMES: [&str; 3] = ["Credential", "SignedHeaders", "Signature"];
    let [Some(credential), Some(signed_headers), Some(signature)] = found else {
        let missing = NAMES.iter().zip(found).filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
        return Err(VerifyError::Incomplete { missing, scheme: scheme.to_owned(), presigned: false });
    };
    let date = header(headers, X_AMZ_DATE.as_str()).or_else(|| header(headers, DATE.as_str()));
    let time = date.as_deref().and_then(|date| parse_basic(date).or_else(|| parse_http(date)));
    Ok(Claim {
        credential: credential.to_owned(),
        signed_headers: signed_headers.to_owned(),
        signature: signature.to_owned(),
        time: time.ok_or(VerifyError::InvalidDate { given: date })?,
        lifetime: None,
        token: header(headers, X_AMZ_SECURITY_TOKEN.as_str()),
        content_sha256: header(headers, X_AMZ_CONTENT_SHA256.as_str()),
        presigned: false,
    })
}

/// The first value of a header, whatever its bytes.
fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes().trim_ascii()).into_owned())
}

/// The parameters of a presigned request, in the order of [`PRESIGNED`], and one that is not always there.
struct Query {
    values: [Option<String>; 7],
    content_sha256: Option<String>,
    version_2: bool,
}

impl Query {
    fn read(query: &str) -> Result<Self, VerifyError> {
        let mut read = Self { values: Default::default(), content_sha256: None, version_2: false };
        let mut version_2 = [false; 2];
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decode(name);
            let place = match PRESIGNED.iter().position(|known| *known == name) {
                Some(n) => &mut read.values[n],
                None if name == "X-Amz-Content-Sha256" => &mut read.content_sha256,
                None => {
                    version_2[0] |= name == "AWSAccessKeyId";
                    version_2[1] |= name == "Signature";
                    continue;
                }
            };
            if place.replace(decode(value)).is_some() {
                return Err(VerifyError::QueryMalformed(Malformed::Syntax));
            }
        }
        read.version_2 = version_2 == [true; 2];
        Ok(read)
    }

    fn is_signed(&self) -> bool {
        let [algorithm, credential, _, _, _, _, signature] = &self.values;
        algorithm.is_some() || credential.is_some() || signature.is_some()
    }

    fn claim(self, headers: &HeaderMap, params: &VerifyParams<'_>) -> Result<Claim, VerifyError> {
        let malformed = VerifyError::QueryMalformed;
        match self.values[0].as_deref() {
            None | Some(ALGORITHM) => {}
            Some(other @ "AWS4-ECDSA-P256-SHA256") => return Err(VerifyError::UnsupportedMechanism(other.to_owned())),
            Some(other) => return Err(malformed(Malformed::Algorithm(other.to_owned()))),
        }
        let missing: Vec<_> = (PRESIGNED.iter().zip(&self.values))
            .filter(|(name, value)| {
                let optional = **name == "X-Amz-Security-Token" || (**name == "X-Amz-Expires" && !params.s3);
                value.is_none() && !optional
            })
            .map(|(name, _)| *name)
            .collect();
        let [_, Some(credential), Some(date), Some(signed_headers), lifetime, token, Some(signature)] = self.values else {
            return Err(VerifyError::Incomplete { missing, scheme: ALGORITHM.to_owned(), presigned: true });
        };
        if !missing.is_empty() {
            return Err(VerifyError::Incomplete { missing, scheme: ALGORITHM.to_owned(), presigned: true });
        }
        let time = parse_basic(&date).ok_or_else(|| malformed(Malformed::DateForm(date)))?;
        let lifetime = match lifetime {
            None => None,
            Some(text) => {
                let negative = text.strip_prefix('-').is_some_and(|rest| rest.parse::<u64>().is_ok());
                let wrong = if negative { Malformed::ExpiresNegative } else { Malformed::ExpiresNotANumber };
                let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                if !digits {
                    return Err(malformed(wrong));
                }
                // Too many digits for a number are surely more than a week.
                let seconds = text.parse().unwrap_or(u64::MAX);
                if seconds > MAX_EXPIRES.as_secs() {
                    return Err(malformed(Malformed::ExpiresTooLong));
                }
                Some(seconds)
            }
        };
        Ok(Claim {
            credential,
            signed_headers,
            signature,
            time,
            lifetime,
            token: token.or_else(|| header(headers, X_AMZ_SECURITY_TOKEN.as_str())),
            content_sha256: header(headers, X_AMZ_CONTENT_SHA256.as_str()).or(self.content_sha256),
            presigned: true,
        })
    }
}

fn decode(text: &str) -> String {
    String::from_utf8_lossy(&Decode::new(text, true).collect::<Vec<_>>()).into_owned()
}

/// Takes the credential apart, into access key, region and service, and checks that it is for here and for the day.
fn scope<'a>(claim: &'a Claim, params: &VerifyParams<'_>) -> Result<(&'a str, &'a str, &'a str), VerifyError> {
    // From the end: of the parts, only an access key that some other store made up may hold a slash.
    let mut parts = claim.credential.rsplitn(5, '/');
    let mut next = || parts.next().filter(|part| !part.is_empty());
    let (Some(terminator), Some(service), Some(region), Some(day), Some(id)) = (next(), next(), next(), next(), next()) else {
        return Err(claim.malformed(Malformed::Credential));
    };
    if day.len() != 8 || !day.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(claim.malformed(Malformed::Credential));
    }
    if terminator != "aws4_request" {
        return Err(claim.malformed(Malformed::Terminator(terminator.to_owned())));
    }
    let request = show(claim.time);
    if !request.starts_with(day) {
        return Err(claim.malformed(Malformed::Date { credential: day.to_owned(), request }));
    }
    if let Some(expected) = params.service.filter(|expected| *expected != service) {
        let (given, expected) = (service.to_owned(), expected.to_owned());
        return Err(claim.malformed(Malformed::Service { given, expected }));
    }
    if let Some(expected) = params.region.filter(|expected| *expected != region) {
        let (given, expected) = (region.to_owned(), expected.to_owned());
        return Err(claim.malformed(Malformed::Region { given, expected }));
    }
    Ok((id, region, service))
}

/// The names of the signed headers, once it is sure that they are all that must be.
fn signed_headers<'a>(parts: &Parts, claim: &'a Claim, params: &VerifyParams<'_>) -> Result<Vec<&'a str>, VerifyError> {
    let names: Vec<_> = claim.signed_headers.split(';').collect();
    // In order and each once: a long list of one name would make a canonical request without end.
    let plain = |name: &&str| !name.is_empty() && !name.bytes().any(|c| c.is_ascii_uppercase() || c.is_ascii_control());
    if !names.iter().all(plain) || !names.is_sorted_by(|a, b| a < b) {
        return Err(claim.malformed(Malformed::SignedHeaders));
    }
    let signed = |name: &str| names.binary_search(&name).is_ok();
    let mut unsigned: Vec<_> = (parts.headers.keys().map(http::HeaderName::as_str))
        .filter(|name| params.s3 && name.starts_with("x-amz-") && !signed(name))
        .map(str::to_owned)
        .collect();
    if !signed("host") {
        unsigned.push("host".to_owned());
    }
    if unsigned.is_empty() {
        return Ok(names);
    }
    unsigned.sort_unstable();
    Err(VerifyError::HeadersNotSigned(unsigned))
}

/// Whether the request is of now; if it is presigned, until when.
fn check_time(claim: &Claim, params: &VerifyParams<'_>) -> Result<Option<SystemTime>, VerifyError> {
    let (request, server, max) = (claim.time, params.now, params.max_skew);
    let early = request.duration_since(server).is_ok_and(|ahead| ahead > max);
    let age = server.duration_since(request).unwrap_or_default();
    let Some(lifetime) = claim.lifetime else {
        return match early || age > max {
            true => Err(VerifyError::TimeTooSkewed { request, server, max }),
            false => Ok(None),
        };
    };
    if early {
        return Err(VerifyError::NotYetValid { request, server });
    }
    // A lifetime is a week at most, and the year 9999 a long way from the end of time.
    let expires = request.checked_add(Duration::from_secs(lifetime)).unwrap_or(request);
    if server > expires {
        return Err(VerifyError::Expired { lifetime, expires, server });
    }
    Ok(Some(expires))
}

fn check_token(claim: &Claim, credentials: &Credentials, now: SystemTime) -> Result<(), VerifyError> {
    let matches = match (&claim.token, credentials.session_token()) {
        (None, None) => true,
        // Hashes are compared so that the time tells nothing of the token, its length included.
        (Some(given), Some(expected)) => same(&sha256(given.as_bytes()), &sha256(expected.as_bytes())),
        _ => false,
    };
    if !matches {
        let access_key_id = credentials.access_key_id().to_owned();
        return Err(VerifyError::InvalidToken { access_key_id, given: claim.token.is_some() });
    }
    if credentials.is_expired(now) { Err(VerifyError::ExpiredToken) } else { Ok(()) }
}

/// What the signature says of the body, and the text by which it says so.
fn payload(claim: &Claim, params: &VerifyParams<'_>) -> Result<(PayloadMode, String), VerifyError> {
    let declared = match &claim.content_sha256 {
        Some(declared) => Some((PayloadMode::parse(declared), declared.clone())),
        None if params.s3 && claim.presigned => Some((Some(PayloadMode::Unsigned), "UNSIGNED-PAYLOAD".to_owned())),
        None => None,
    };
    // Other services than S3 hash what they received, so that another body is another signature.
    let received = params.body.sha256().filter(|_| !params.s3);
    match (declared, received) {
        (None | Some((Some(PayloadMode::Sha256(_)), _)), Some(hash)) => {
            Ok((PayloadMode::Sha256(hash), Hex::new(&hash).as_str().to_owned()))
        }
        (Some((Some(mode), text)), _) => Ok((mode, text)),
        (Some((None, text)), _) => Err(VerifyError::InvalidContentSha256(text)),
        (None, None) => Err(VerifyError::MissingContentSha256),
    }
}
