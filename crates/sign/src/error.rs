//! What can be wrong with a signature, on either side.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::time::{show, show_extended};

/// Why a request could not be signed.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum SignError {
    /// Neither a `host` header nor an authority in the URI.
    MissingHost,
    /// The time is before 1970 or after 9999.
    Time,
    /// A presigned request must be good for a second to seven days.
    Expires(Duration),
    /// This header cannot hold its value: a line break in a region or token, say.
    Header(&'static str),
    /// The URI, with its signature, is not one any more: it became too long.
    Uri,
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHost => f.write_str("cannot sign: neither a host header nor an authority in the URI"),
            Self::Time => f.write_str("cannot sign: the time is outside the years 1970 to 9999"),
            Self::Expires(d) => write!(f, "cannot presign for {d:?}: it must be from 1 second to 7 days"),
            Self::Header(name) => write!(f, "cannot sign: the value of {name} holds what a header may not"),
            Self::Uri => f.write_str("cannot presign: the URI is too long"),
        }
    }
}

impl std::error::Error for SignError {}

/// Whose words an error is told in: services of different protocols name the same failure differently.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Dialect {
    /// S3: restXml.
    S3,
    /// The query protocol: SNS, STS, RDS, SQS of old.
    Query,
    /// EC2's own query protocol.
    Ec2,
    /// JSON and CBOR: SQS, DynamoDB.
    Json,
}

/// What is wrong with a credential scope or with the form of a signature.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Malformed {
    /// The credential has not the five parts `key/day/region/service/aws4_request`.
    Credential,
    /// The request was signed for another region.
    Region {
        /// In the credential.
        given: String,
        /// Of this endpoint.
        expected: String,
    },
    /// The request was signed for another service.
    Service {
        /// In the credential.
        given: String,
        /// Of this endpoint.
        expected: String,
    },
    /// The credential does not end in `aws4_request`.
    Terminator(String),
    /// The credential is for another day than the request.
    Date {
        /// The day in the credential.
        credential: String,
        /// The time of the request.
        request: String,
    },
    /// The list of signed headers is empty, not sorted, not in lower case, or names one twice.
    SignedHeaders,
    /// The authorization is not a list of `name=value`, or gives a part twice.
    Syntax,
    /// The signature algorithm of a presigned request is not one of version 4.
    Algorithm(String),
    /// The date of a presigned request is not of the form `20150830T123600Z`.
    DateForm(String),
    /// The lifetime of a presigned request is not a number.
    ExpiresNotANumber,
    /// The lifetime of a presigned request is negative.
    ExpiresNegative,
    /// The lifetime of a presigned request is more than a week.
    ExpiresTooLong,
}

/// What a service computed where the signature differed, as S3 shows it to the caller.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mismatch {
    /// The access key of the request.
    pub access_key_id: String,
    /// The signature in the request.
    pub signature_provided: String,
    /// What should have been signed.
    pub string_to_sign: String,
    /// What the string to sign is the hash of. It may hold a session token: for the caller, not for logs.
    pub canonical_request: String,
}

/// Why a request was refused.
///
/// [`code`](Self::code), [`status`](Self::status), [`message`](Self::message) and [`details`](Self::details) are what AWS
/// answers, in each [`Dialect`].
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no signature at all.
    MissingAuthentication,
    /// A signature in the header and another in the query.
    SeveralMechanisms,
    /// Signature version 2, 4A or something unknown.
    UnsupportedMechanism(String),
    /// The authorization header is malformed, or its credential is not for here.
    HeaderMalformed(Malformed),
    /// The parameters of a presigned request are malformed, or its credential is not for here.
    QueryMalformed(Malformed),
    /// Parts of the signature are missing.
    Incomplete {
        /// Their names, as AWS lists them: `Credential`, `SignedHeaders`, `Signature`, or query parameters.
        missing: Vec<&'static str>,
        /// The scheme of the authorization header.
        scheme: String,
        /// Whether the signature is in the query.
        presigned: bool,
    },
    /// Neither `x-amz-date` nor `date`, or what is there is no date.
    InvalidDate {
        /// What is there.
        given: Option<String>,
    },
    /// The access key is unknown.
    InvalidAccessKeyId(String),
    /// The session token is not that of the access key, or is missing.
    InvalidToken {
        /// The access key.
        access_key_id: String,
        /// Whether the request has a token.
        given: bool,
    },
    /// The temporary credentials are over.
    ExpiredToken,
    /// The request is from too long ago, or from the future.
    TimeTooSkewed {
        /// When the request says that it was made.
        request: SystemTime,
        /// Now.
        server: SystemTime,
        /// The difference that is tolerated.
        max: Duration,
    },
    /// A presigned request is past its lifetime.
    Expired {
        /// Its lifetime in seconds.
        lifetime: u64,
        /// When it ended.
        expires: SystemTime,
        /// Now.
        server: SystemTime,
    },
    /// A presigned request is from the future.
    NotYetValid {
        /// When the request says that it was made.
        request: SystemTime,
        /// Now.
        server: SystemTime,
    },
    /// Headers that must be signed are not.
    HeadersNotSigned(Vec<String>),
    /// `x-amz-content-sha256` is missing where it is required.
    MissingContentSha256,
    /// `x-amz-content-sha256` is no hash and no word that is known.
    InvalidContentSha256(String),
    /// The signature differs from the one computed.
    SignatureDoesNotMatch(Box<Mismatch>),
    /// The body's hash is not the one that was signed.
    ContentSha256Mismatch {
        /// In the request.
        declared: String,
        /// Of the body.
        computed: String,
    },
}

impl VerifyError {
    /// The error code.
    pub fn code(&self, dialect: Dialect) -> &'static str {
        use Dialect::{Ec2, Json, Query, S3};
        match (self, dialect) {
            (Self::MissingAuthentication, S3) => "AccessDenied",
            (Self::MissingAuthentication, Json) => "MissingAuthenticationTokenException",
            (Self::MissingAuthentication, Query | Ec2) => "MissingAuthenticationToken",
            (Self::SeveralMechanisms, S3) => "InvalidArgument",
            (Self::UnsupportedMechanism(_), S3) => "InvalidRequest",
            (Self::HeaderMalformed(_), S3) => "AuthorizationHeaderMalformed",
            (Self::QueryMalformed(_), S3) => "AuthorizationQueryParametersError",
            (Self::Incomplete { presigned: false, .. }, S3) => "AuthorizationHeaderMalformed",
            (Self::Incomplete { presigned: true, .. }, S3) => "AuthorizationQueryParametersError",
            (Self::InvalidDate { .. } | Self::Expired { .. } | Self::NotYetValid { .. }, S3) => "AccessDenied",
            (Self::HeadersNotSigned(_), S3) => "AccessDenied",
            (Self::InvalidAccessKeyId(_) | Self::InvalidToken { given: false, .. }, S3) => "InvalidAccessKeyId",
            (Self::InvalidToken { .. }, S3) => "InvalidToken",
            (Self::TimeTooSkewed { .. }, S3) => "RequestTimeTooSkewed",
            (Self::MissingContentSha256, S3) => "InvalidRequest",
            (Self::InvalidContentSha256(_), S3) => "InvalidArgument",
            (Self::ContentSha256Mismatch { .. }, S3) => "XAmzContentSHA256Mismatch",
            (Self::ExpiredToken, S3 | Query) => "ExpiredToken",
            (Self::ExpiredToken, Ec2) => "RequestExpired",
            (Self::ExpiredToken, Json) => "ExpiredTokenException",
            (Self::SignatureDoesNotMatch(_), S3) => "SignatureDoesNotMatch",

            (Self::InvalidAccessKeyId(_) | Self::InvalidToken { .. }, Query) => "InvalidClientTokenId",
            (Self::InvalidAccessKeyId(_) | Self::InvalidToken { .. }, Json) => "UnrecognizedClientException",
            (Self::TimeTooSkewed { .. } | Self::Expired { .. } | Self::NotYetValid { .. }, Ec2) => "RequestExpired",
            (
                Self::SeveralMechanisms
                | Self::UnsupportedMechanism(_)
                | Self::Incomplete { .. }
                | Self::InvalidDate { .. }
                | Self::HeaderMalformed(Malformed::Credential | Malformed::Syntax | Malformed::SignedHeaders)
                | Self::QueryMalformed(
                    Malformed::Credential
                    | Malformed::Syntax
                    | Malformed::SignedHeaders
                    | Malformed::Algorithm(_)
                    | Malformed::DateForm(_)
                    | Malformed::ExpiresNotANumber
                    | Malformed::ExpiresNegative
                    | Malformed::ExpiresTooLong,
                ),
                Query | Ec2 | Json,
            ) => match dialect {
                Json => "IncompleteSignatureException",
                _ => "IncompleteSignature",
            },
            (_, Ec2) => "AuthFailure",
            (_, Json) => "InvalidSignatureException",
            (_, Query) => "SignatureDoesNotMatch",
        }
    }

    /// The HTTP status.
    pub fn status(&self, dialect: Dialect) -> u16 {
        match (self.code(dialect), dialect) {
            ("AuthFailure", _) => 401,
            (
                "AuthorizationHeaderMalformed"
                | "AuthorizationQueryParametersError"
                | "IncompleteSignature"
                | "IncompleteSignatureException"
                | "InvalidArgument"
                | "InvalidRequest"
                | "InvalidSignatureException"
                | "InvalidToken"
                | "MissingAuthenticationTokenException"
                | "UnrecognizedClientException"
                | "ExpiredTokenException"
                | "XAmzContentSHA256Mismatch",
                _,
            )
            | ("ExpiredToken", Dialect::S3)
            | ("RequestExpired", _) => 400,
            _ => 403,
        }
    }

    /// The message.
    pub fn message(&self, dialect: Dialect) -> String {
        let s3 = dialect == Dialect::S3;
        if dialect == Dialect::Ec2 && self.code(dialect) == "AuthFailure" {
            return "AWS was not able to validate the provided access credentials".to_owned();
        }
        match self {
            Self::MissingAuthentication if s3 => "Access Denied".to_owned(),
            Self::MissingAuthentication => "Request is missing Authentication Token".to_owned(),
            Self::SeveralMechanisms => "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature \
                 query string parameter or the Authorization header should be specified"
                .to_owned(),
            Self::UnsupportedMechanism(_) if s3 => "The authorization mechanism you have provided is not supported. Please \
                 use AWS4-HMAC-SHA256."
                .to_owned(),
            Self::UnsupportedMechanism(given) => format!("Unsupported AWS 'algorithm': '{given}'."),
            Self::HeaderMalformed(what) if s3 => {
                format!("The authorization header is malformed; {}", s3_malformed(what, false))
            }
            Self::QueryMalformed(what) if s3 => s3_malformed(what, true),
            Self::HeaderMalformed(what) | Self::QueryMalformed(what) => other_malformed(what),
            Self::Incomplete { presigned: true, .. } if s3 => "Query-string authentication version 4 requires the \
                 X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires \
                 parameters."
                .to_owned(),
            Self::Incomplete { missing, .. } if s3 => {
                format!("The authorization header is malformed; the authorization header requires {}.", missing.join(", "))
            }
            Self::Incomplete { missing, presigned: true, .. } => missing
                .iter()
                .map(|name| format!("AWS query-string parameters must include '{name}'. "))
                .collect::<String>()
                .trim_end()
                .to_owned(),
            Self::Incomplete { missing, scheme, .. } => missing
                .iter()
                .map(|name| format!("Authorization header requires '{name}' parameter. "))
                .chain([format!("Authorization={scheme}")])
                .collect(),
            Self::InvalidDate { .. } if s3 => "AWS authentication requires a valid Date or x-amz-date header".to_owned(),
            Self::InvalidDate { given: None } => "Authorization header requires existence of either a 'X-Amz-Date' or a \
                 'Date' header."
                .to_owned(),
            Self::InvalidDate { given: Some(given) } => {
                format!("Date must be in ISO-8601 'basic format'. Got '{given}'. See http://en.wikipedia.org/wiki/ISO_8601")
            }
            Self::InvalidAccessKeyId(_) | Self::InvalidToken { given: false, .. } if s3 => {
                "The AWS Access Key Id you provided does not exist in our records.".to_owned()
            }
            Self::InvalidToken { .. } if s3 => "The provided token is malformed or otherwise invalid.".to_owned(),
            Self::InvalidAccessKeyId(_) | Self::InvalidToken { .. } => {
                "The security token included in the request is invalid.".to_owned()
            }
            Self::ExpiredToken if s3 => "The provided token has expired.".to_owned(),
            Self::ExpiredToken => "The security token included in the request is expired".to_owned(),
            Self::TimeTooSkewed { .. } if s3 => {
                "The difference between the request time and the current time is too large.".to_owned()
            }
            Self::Expired { .. } if s3 => "Request has expired".to_owned(),
            Self::NotYetValid { .. } if s3 => "Request is not yet valid".to_owned(),
            Self::TimeTooSkewed { .. } | Self::Expired { .. } | Self::NotYetValid { .. } if dialect == Dialect::Ec2 => {
                "Request has expired.".to_owned()
            }
            Self::TimeTooSkewed { request, server, max } => skewed(*request, *server, *max),
            Self::NotYetValid { request, server } => skewed(*request, *server, Duration::from_secs(900)),
            Self::Expired { expires, server, .. } => {
                format!("Signature expired: {} is now earlier than {}", show(*expires), show(*server))
            }
            Self::HeadersNotSigned(_) if s3 => "There were headers present in the request which were not signed".to_owned(),
            Self::HeadersNotSigned(names) if names.iter().any(|name| name == "host") => {
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned()
            }
            Self::HeadersNotSigned(names) => format!("These headers must be signed: {}.", names.join(", ")),
            Self::MissingContentSha256 => "Missing required header for this request: x-amz-content-sha256".to_owned(),
            Self::InvalidContentSha256(_) => {
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
                 STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value."
                    .to_owned()
            }
            Self::SignatureDoesNotMatch(_) if s3 => "The request signature we calculated does not match the signature you \
                 provided. Check your key and signing method."
                .to_owned(),
            Self::SignatureDoesNotMatch(m) => format!(
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
                 Access Key and signing method. Consult the service documentation for details.\n\nThe Canonical String \
                 for this request should have been\n'{}'\n\nThe String-to-Sign should have been\n'{}'\n",
                m.canonical_request, m.string_to_sign
            ),
            Self::ContentSha256Mismatch { .. } => {
                "The provided 'x-amz-content-sha256' header does not match what was computed.".to_owned()
            }
        }
    }

    /// The elements, besides code and message, that S3 puts into the answer.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::HeaderMalformed(Malformed::Region { expected, .. })
            | Self::QueryMalformed(Malformed::Region { expected, .. }) => vec![("Region", expected.clone())],
            Self::InvalidAccessKeyId(id) | Self::InvalidToken { access_key_id: id, given: false } => {
                vec![("AWSAccessKeyId", id.clone())]
            }
            Self::TimeTooSkewed { request, server, max } => vec![
                ("RequestTime", show(*request)),
                ("ServerTime", show_extended(*server)),
                ("MaxAllowedSkewMilliseconds", max.as_millis().to_string()),
            ],
            Self::Expired { lifetime, expires, server } => vec![
                ("X-Amz-Expires", lifetime.to_string()),
                ("Expires", show_extended(*expires)),
                ("ServerTime", show_extended(*server)),
            ],
            Self::NotYetValid { request, server } => {
                vec![("RequestTime", show(*request)), ("ServerTime", show_extended(*server))]
            }
            Self::HeadersNotSigned(names) => vec![("HeadersNotSigned", names.join(", "))],
            Self::InvalidContentSha256(given) => {
                vec![("ArgumentName", "x-amz-content-sha256".to_owned()), ("ArgumentValue", given.clone())]
            }
            Self::SignatureDoesNotMatch(m) => vec![
                ("AWSAccessKeyId", m.access_key_id.clone()),
                ("StringToSign", m.string_to_sign.clone()),
                ("SignatureProvided", m.signature_provided.clone()),
                ("StringToSignBytes", spaced(&m.string_to_sign)),
                ("CanonicalRequest", m.canonical_request.clone()),
                ("CanonicalRequestBytes", spaced(&m.canonical_request)),
            ],
            Self::ContentSha256Mismatch { declared, computed } => {
                vec![("ClientComputedContentSHA256", declared.clone()), ("S3ComputedContentSHA256", computed.clone())]
            }
            _ => Vec::new(),
        }
    }
}

impl fmt::Display for VerifyError {
    /// Code and message as S3 has them; a canonical request, which may hold a token, is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code(Dialect::S3), self.message(Dialect::S3))
    }
}

impl std::error::Error for VerifyError {}

const CREDENTIAL: &str = "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".";

fn s3_malformed(what: &Malformed, query: bool) -> String {
    let told = match what {
        Malformed::Algorithm(_) => return "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"".to_owned(),
        Malformed::DateForm(_) => {
            return "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"".to_owned();
        }
        Malformed::ExpiresNotANumber => return "X-Amz-Expires should be a number".to_owned(),
        Malformed::ExpiresNegative => return "X-Amz-Expires must be non-negative".to_owned(),
        Malformed::ExpiresTooLong => {
            return "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than \
                    604800 seconds"
                .to_owned();
        }
        Malformed::SignedHeaders if query => {
            return "X-Amz-SignedHeaders must be a sorted list of header names in lower case".to_owned();
        }
        Malformed::SignedHeaders => return "SignedHeaders must be a sorted list of header names in lower case.".to_owned(),
        Malformed::Syntax if query => return "A parameter of the signature is given more than once".to_owned(),
        Malformed::Syntax => return "it must be a list of Credential, SignedHeaders and Signature.".to_owned(),
        Malformed::Credential => CREDENTIAL.to_owned(),
        Malformed::Region { given, expected } => format!("the region '{given}' is wrong; expecting '{expected}'"),
        Malformed::Service { given, expected } => {
            format!("incorrect service \"{given}\". This endpoint belongs to \"{expected}\".")
        }
        Malformed::Terminator(given) => {
            format!("incorrect terminal \"{given}\". This endpoint uses \"aws4_request\".")
        }
        Malformed::Date { credential, request } => format!(
            "incorrect date \"{credential}\". This credential should be dated \"{}\".",
            request.get(..8).unwrap_or(request)
        ),
    };
    if query { format!("Error parsing the X-Amz-Credential parameter; {told}") } else { told }
}

fn other_malformed(what: &Malformed) -> String {
    match what {
        Malformed::Region { .. } => "Credential should be scoped to a valid region. ".to_owned(),
        Malformed::Service { expected, .. } => format!("Credential should be scoped to correct service: '{expected}'. "),
        Malformed::Terminator(given) => {
            format!("Credential should be scoped with a valid terminator: 'aws4_request', not '{given}'. ")
        }
        Malformed::Date { credential, request } => format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{credential}' != \
             '{}', from '{request}'.",
            request.get(..8).unwrap_or(request)
        ),
        Malformed::Credential => {
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term".to_owned()
        }
        Malformed::Algorithm(given) => format!("Unsupported AWS 'algorithm': '{given}'."),
        Malformed::DateForm(given) => {
            format!("Date must be in ISO-8601 'basic format'. Got '{given}'. See http://en.wikipedia.org/wiki/ISO_8601")
        }
        other => s3_malformed(other, true),
    }
}

fn skewed(request: SystemTime, server: SystemTime, max: Duration) -> String {
    let (request_at, server_at, minutes) = (show(request), show(server), max.as_secs() / 60);
    match request > server {
        true => {
            let limit = server.checked_add(max).map(show).unwrap_or_default();
            format!("Signature not yet current: {request_at} is still later than {limit} ({server_at} + {minutes} min.)")
        }
        false => {
            let limit = server.checked_sub(max).map(show).unwrap_or_default();
            format!("Signature expired: {request_at} is now earlier than {limit} ({server_at} - {minutes} min.)")
        }
    }
}

/// Bytes as S3 shows them: hexadecimal, in pairs.
fn spaced(text: &str) -> String {
    use fmt::Write;
    let mut out = String::with_capacity(3 * text.len());
    for (n, byte) in text.bytes().enumerate() {
        // Writing to a string does not fail.
        let _ = write!(out, "{}{byte:02x}", if n == 0 { "" } else { " " });
    }
    out
}
