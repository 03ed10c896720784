//! What a service refuses, and what it says: each case changes one thing of a request that is good.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::request::Parts;
use http::{HeaderValue, Request, Uri};
use pileus_sign::{
    Credentials, Dialect, Malformed, Payload, PayloadMode, ReceivedBody, SignError, SigningParams, StreamKind, Verified,
    VerifyError, VerifyParams, presign, sign, verify,
};

const BODY: &[u8] = b"Action=ListQueues";

/// 20150830T123600Z
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_440_938_160)
}

fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "secret")
}

/// A request to sign, with all of its parts: path, query, header.
fn unsigned(method: &str) -> Parts {
    let request = Request::builder().method(method).uri("https://example.amazonaws.com/a%20b/c?x=1&y=%2F");
    request.header("content-type", "text/plain").header("x-amz-meta-a", "b").body(()).unwrap().into_parts().0
}

fn signed(s3: bool, credentials: &Credentials, payload: Payload<'_>) -> Parts {
    let mut parts = unsigned("PUT");
    let params = SigningParams::new(credentials, "us-east-1", "svc", now(), payload);
    sign(&mut parts, &if s3 { params.s3() } else { params }).unwrap();
    parts
}

fn presigned(s3: bool, credentials: &Credentials) -> Parts {
    let mut parts = unsigned("PUT");
    let params = SigningParams::new(credentials, "us-east-1", "svc", now(), Payload::Bytes(BODY));
    let params = if s3 { SigningParams { payload: Payload::Unsigned, ..params.s3() } } else { params };
    presign(&mut parts, &params, seconds(60)).unwrap();
    parts
}

fn params(s3: bool) -> VerifyParams<'static> {
    let params = VerifyParams::new(now(), ReceivedBody::Bytes(BODY));
    let params = VerifyParams { region: Some("us-east-1"), service: Some("svc"), ..params };
    if s3 { params.s3() } else { params }
}

fn check(parts: &Parts, params: &VerifyParams<'_>, credentials: &Credentials) -> Result<Verified, VerifyError> {
    verify(parts, params, &|id| (id == credentials.access_key_id()).then(|| credentials.clone()))
}

/// Replaces `from` in the authorization header, or wherever it is in the URI.
fn edit(parts: &mut Parts, from: &str, to: &str) {
    match parts.headers.get("authorization") {
        Some(value) => {
            let text = value.to_str().unwrap();
            assert!(text.contains(from), "{from} in {text}");
            let value = HeaderValue::try_from(text.replacen(from, to, 1)).unwrap();
            parts.headers.insert("authorization", value);
        }
        None => {
            let text = parts.uri.to_string();
            assert!(text.contains(from), "{from} in {text}");
            parts.uri = text.replacen(from, to, 1).parse().unwrap();
        }
    }
}

#[test]
fn good() {
    for s3 in [false, true] {
        let verified = check(&signed(s3, &credentials(), Payload::Bytes(BODY)), &params(s3), &credentials()).unwrap();
        assert_eq!(verified.access_key_id, "AKIDEXAMPLE");
        assert_eq!((verified.presigned, verified.time, verified.expires_at), (false, now(), None));
        assert_eq!((verified.signing_key.region(), verified.signing_key.service()), ("us-east-1", "svc"));
        let mut names = vec!["content-type", "host", "x-amz-content-sha256", "x-amz-date", "x-amz-meta-a"];
        names.retain(|name| s3 || *name != "x-amz-content-sha256");
        assert_eq!(verified.signed_headers, names);
        assert!(matches!(verified.payload, PayloadMode::Sha256(_)));
        assert!(verified.chunk_decoder().is_none());

        let verified = check(&presigned(s3, &credentials()), &params(s3), &credentials()).unwrap();
        assert_eq!((verified.presigned, verified.expires_at), (true, Some(now() + seconds(60))));
        assert_eq!(matches!(verified.payload, PayloadMode::Unsigned), s3);
    }
}

#[test]
fn every_payload_mode() {
    for (payload, expected) in [
        (Payload::Unsigned, PayloadMode::Unsigned),
        (Payload::StreamingUnsignedTrailer, PayloadMode::Chunked(StreamKind::UnsignedTrailer)),
        (Payload::StreamingSigned, PayloadMode::Chunked(StreamKind::Signed)),
        (Payload::StreamingSignedTrailer, PayloadMode::Chunked(StreamKind::SignedTrailer)),
        (Payload::StreamingEvents, PayloadMode::Events),
    ] {
        let verified = check(&signed(true, &credentials(), payload), &params(true), &credentials()).unwrap();
        assert_eq!(verified.payload, expected);
        let streamed = matches!(expected, PayloadMode::Chunked(_));
        assert_eq!(verified.chunk_decoder().is_some(), streamed);
        verified.check_body(ReceivedBody::Bytes(b"anything")).unwrap();
    }
}

#[test]
fn a_body_may_come_later() {
    let unread = VerifyParams { body: ReceivedBody::Unread, ..params(true) };
    let verified = check(&signed(true, &credentials(), Payload::Bytes(BODY)), &unread, &credentials()).unwrap();
    verified.check_body(ReceivedBody::Bytes(BODY)).unwrap();
    let error = verified.check_body(ReceivedBody::Bytes(b"other")).unwrap_err();
    assert_eq!(error.code(Dialect::S3), "XAmzContentSHA256Mismatch");
    let unread = VerifyParams { body: ReceivedBody::Unread, ..params(false) };
    let error = check(&signed(false, &credentials(), Payload::Bytes(BODY)), &unread, &credentials()).unwrap_err();
    assert_eq!(error, VerifyError::MissingContentSha256);
}

const CHANGES: [&str; 12] = [
    "method",
    "path",
    "path case",
    "query value",
    "query name",
    "query more",
    "query less",
    "host",
    "header",
    "header more",
    "header gone",
    "secret",
];

fn change(parts: &mut Parts, what: &str) {
    match what {
        "method" => parts.method = http::Method::POST,
        "path" => edit_uri(parts, "/a%20b/c", "/a%20b/d"),
        "path case" => edit_uri(parts, "/a%20b/c", "/a%20b/C"),
        "query value" => edit_uri(parts, "x=1", "x=2"),
        "query name" => edit_uri(parts, "x=1", "z=1"),
        "query more" => edit_uri(parts, "x=1", "x=1&z"),
        "query less" => edit_uri(parts, "x=1&", ""),
        "host" => drop(parts.headers.insert("host", HeaderValue::from_static("other"))),
        "header" => drop(parts.headers.insert("content-type", HeaderValue::from_static("text/html"))),
        "header more" => assert!(parts.headers.append("content-type", HeaderValue::from_static("text/html"))),
        "header gone" => drop(parts.headers.remove("x-amz-meta-a")),
        "secret" => {}
        other => panic!("{other}"),
    }
}

/// Whatever is changed of what was signed, the signature is not good any more.
#[test]
fn tampering() {
    for s3 in [false, true] {
        for form in [signed(s3, &credentials(), Payload::Bytes(BODY)), presigned(s3, &credentials())] {
            for what in CHANGES {
                let mut parts = form.clone();
                change(&mut parts, what);
                let secret = if what == "secret" { "Secret" } else { "secret" };
                let error = check(&parts, &params(s3), &Credentials::new("AKIDEXAMPLE", secret)).expect_err(what);
                let VerifyError::SignatureDoesNotMatch(mismatch) = error else { panic!("{what}: {error}") };
                assert_eq!(mismatch.access_key_id, "AKIDEXAMPLE");
                assert!(mismatch.string_to_sign.starts_with("AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/svc/"));
                assert!(mismatch.canonical_request.contains("host;"), "{}", mismatch.canonical_request);
            }
        }
    }
    // Each character of the signature, and what is no signature at all.
    let good = signed(false, &credentials(), Payload::Bytes(BODY));
    let text = good.headers["authorization"].to_str().unwrap().to_owned();
    for n in text.len() - 64..text.len() {
        let mut text = text.clone().into_bytes();
        text[n] = if text[n] == b'0' { b'1' } else { b'0' };
        let mut parts = good.clone();
        parts.headers.insert("authorization", HeaderValue::from_bytes(&text).unwrap());
        assert!(matches!(check(&parts, &params(false), &credentials()), Err(VerifyError::SignatureDoesNotMatch(_))), "{n}");
    }
}

fn edit_uri(parts: &mut Parts, from: &str, to: &str) {
    let text = parts.uri.to_string();
    assert!(text.contains(from), "{from} in {text}");
    parts.uri = text.replacen(from, to, 1).parse().unwrap();
}

/// What is not signed may change under way; and a body is checked by its hash.
#[test]
fn what_may_change_and_what_not() {
    for s3 in [false, true] {
        let mut parts = signed(s3, &credentials(), Payload::Bytes(BODY));
        for name in ["user-agent", "x-amzn-trace-id", "connection", "via"] {
            parts.headers.insert(name, HeaderValue::from_static("changed"));
        }
        parts.headers.insert("content-type", HeaderValue::from_static("  text/plain "));
        // A query may be reordered, and escaped otherwise.
        edit_uri(&mut parts, "x=1&y=%2F", "y=/&x=%31");
        check(&parts, &params(s3), &credentials()).unwrap();
        let other = VerifyParams { body: ReceivedBody::Bytes(b"Action=DeleteQueue"), ..params(s3) };
        let error = check(&parts, &other, &credentials()).unwrap_err();
        let expected = if s3 { "XAmzContentSHA256Mismatch" } else { "SignatureDoesNotMatch" };
        assert_eq!(error.code(if s3 { Dialect::S3 } else { Dialect::Query }), expected);
    }
    // HTTP/2 has no host header.
    let mut parts = signed(true, &credentials(), Payload::Bytes(BODY));
    parts.headers.remove("host");
    check(&parts, &params(true), &credentials()).unwrap();
    parts.uri = Uri::from_static("https://other.amazonaws.com/a%20b/c?x=1&y=%2F");
    check(&parts, &params(true), &credentials()).unwrap_err();
}

#[test]
fn clocks() {
    let quarter = seconds(900);
    let tick = Duration::from_nanos(1);
    for s3 in [false, true] {
        for (at, good) in
            [(now() - quarter, true), (now() + quarter, true), (now() - quarter - tick, false), (now() + quarter + tick, false)]
        {
            let params = VerifyParams { now: at, ..params(s3) };
            match check(&signed(s3, &credentials(), Payload::Bytes(BODY)), &params, &credentials()) {
                Ok(_) => assert!(good),
                Err(error) => {
                    assert!(!good, "{error}");
                    assert_eq!(error, VerifyError::TimeTooSkewed { request: now(), server: at, max: quarter });
                    assert_eq!(error.code(Dialect::S3), "RequestTimeTooSkewed");
                    assert_eq!(error.code(Dialect::Ec2), "RequestExpired");
                    let message = error.message(Dialect::Query);
                    let early = at < now();
                    assert_eq!(message.starts_with("Signature not yet current: 20150830T123600Z is still later"), early);
                    assert_eq!(message.starts_with("Signature expired: 20150830T123600Z is now earlier"), !early);
                    assert_eq!(error.details()[0], ("RequestTime", "20150830T123600Z".to_owned()));
                    assert_eq!(error.details()[2], ("MaxAllowedSkewMilliseconds", "900000".to_owned()));
                }
            }
        }
        for (at, expected) in [
            (now() - quarter, "ok"),
            (now() - quarter - tick, "Request is not yet valid"),
            (now() + seconds(60), "ok"),
            (now() + seconds(60) + tick, "Request has expired"),
        ] {
            let params = VerifyParams { now: at, ..params(s3) };
            let told = match check(&presigned(s3, &credentials()), &params, &credentials()) {
                Ok(_) => "ok".to_owned(),
                Err(error) => error.message(Dialect::S3),
            };
            assert_eq!(told, expected);
        }
    }
    let late = VerifyParams { now: now() + seconds(3600), ..params(true) };
    let error = check(&presigned(true, &credentials()), &late, &credentials()).unwrap_err();
    assert_eq!((error.code(Dialect::S3), error.status(Dialect::S3)), ("AccessDenied", 403));
    let text = |name: &'static str, value: &str| (name, value.to_owned());
    assert_eq!(
        error.details(),
        [text("X-Amz-Expires", "60"), text("Expires", "2015-08-30T12:37:00Z"), text("ServerTime", "2015-08-30T13:36:00Z")]
    );
}

#[test]
fn dates() {
    // A date header serves where x-amz-date is absent.
    let good = signed(false, &credentials(), Payload::Bytes(BODY));
    for (date, expected) in [
        (None, Err(VerifyError::InvalidDate { given: None })),
        (Some("yesterday"), Err(VerifyError::InvalidDate { given: Some("yesterday".to_owned()) })),
        (Some("Sun, 30 Aug 2015 12:36:00 GMT"), Ok(())),
        (Some("20150830T123600Z"), Ok(())),
    ] {
        let mut parts = good.clone();
        parts.headers.remove("x-amz-date");
        date.map(|date| parts.headers.insert("date", HeaderValue::from_static(date)));
        match check(&parts, &params(false), &credentials()) {
            // The header x-amz-date was signed and is gone; but its time was understood.
            Err(VerifyError::SignatureDoesNotMatch(m)) => {
                assert!(expected.is_ok() && m.string_to_sign.contains("\n20150830T123600Z\n"), "{date:?}");
            }
            other => assert_eq!(other.map(drop), expected, "{date:?}"),
        }
    }
}

/// One thing wrong with the form or the scope of the signature: `from` becomes `to`.
#[test]
fn malformed() {
    use Malformed::*;
    let (header, query) = (VerifyError::HeaderMalformed, VerifyError::QueryMalformed);
    let region = || Region { given: "us-west-2".to_owned(), expected: "us-east-1".to_owned() };
    let service = || Service { given: "iam".to_owned(), expected: "svc".to_owned() };
    let date = || Date { credential: "20150831".to_owned(), request: "20150830T123600Z".to_owned() };
    let incomplete = |name, presigned| {
        let scheme = "AWS4-HMAC-SHA256".to_owned();
        VerifyError::Incomplete { missing: vec![name], scheme, presigned }
    };
    let unsupported = |name: &str| VerifyError::UnsupportedMechanism(name.to_owned());
    let headers = [
        ("/us-east-1/", "/us-west-2/", header(region()), "AuthorizationHeaderMalformed", "SignatureDoesNotMatch"),
        ("/svc/", "/iam/", header(service()), "AuthorizationHeaderMalformed", "SignatureDoesNotMatch"),
        ("/20150830/", "/20150831/", header(date()), "AuthorizationHeaderMalformed", "SignatureDoesNotMatch"),
        ("aws4_request", "aws5", header(Terminator("aws5".to_owned())), "AuthorizationHeaderMalformed", "SignatureDoesNotMatch"),
        ("/svc/", "/", header(Credential), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        ("/20150830/", "/2015083/", header(Credential), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        ("AKIDEXAMPLE/", "/", header(Credential), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        ("Credential=", "Kredential=", header(Syntax), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        ("Credential=", "Credential", header(Syntax), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        ("Signature=", "Signature=1,Signature=", header(Syntax), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        ("Signature=", "x,Signature=", header(Syntax), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        ("content-type;host", "host;content-type", header(SignedHeaders), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        ("content-type;", "content-type;;", header(SignedHeaders), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        (
            "content-type;",
            "content-type;content-type;",
            header(SignedHeaders),
            "AuthorizationHeaderMalformed",
            "IncompleteSignature",
        ),
        ("content-type;", "Content-type;", header(SignedHeaders), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        (", SignedHeaders=", ", Signature=0, Nope=", header(Syntax), "AuthorizationHeaderMalformed", "IncompleteSignature"),
        ("AWS4-HMAC-SHA256 ", "AWS ", unsupported("AWS"), "InvalidRequest", "IncompleteSignature"),
        (
            "AWS4-HMAC-SHA256 ",
            "AWS4-ECDSA-P256-SHA256 ",
            unsupported("AWS4-ECDSA-P256-SHA256"),
            "InvalidRequest",
            "IncompleteSignature",
        ),
        ("AWS4-HMAC-SHA256 ", "Bearer ", unsupported("Bearer"), "InvalidRequest", "IncompleteSignature"),
        (
            "AKIDEXAMPLE",
            "AKIDOTHER",
            VerifyError::InvalidAccessKeyId("AKIDOTHER".to_owned()),
            "InvalidAccessKeyId",
            "InvalidClientTokenId",
        ),
        ("host;", "", VerifyError::HeadersNotSigned(vec!["host".to_owned()]), "AccessDenied", "SignatureDoesNotMatch"),
    ];
    let queries = [
        ("%2Fus-east-1%2F", "%2Fus-west-2%2F", query(region()), "AuthorizationQueryParametersError", "SignatureDoesNotMatch"),
        ("%2Fsvc%2F", "%2Fiam%2F", query(service()), "AuthorizationQueryParametersError", "SignatureDoesNotMatch"),
        ("%2F20150830%2F", "%2F20150831%2F", query(date()), "AuthorizationQueryParametersError", "SignatureDoesNotMatch"),
        ("%2Fsvc%2F", "%2F", query(Credential), "AuthorizationQueryParametersError", "IncompleteSignature"),
        ("Expires=60", "Expires=604801", query(ExpiresTooLong), "AuthorizationQueryParametersError", "IncompleteSignature"),
        (
            "Expires=60",
            "Expires=99999999999999999999",
            query(ExpiresTooLong),
            "AuthorizationQueryParametersError",
            "IncompleteSignature",
        ),
        ("Expires=60", "Expires=-1", query(ExpiresNegative), "AuthorizationQueryParametersError", "IncompleteSignature"),
        ("Expires=60", "Expires=soon", query(ExpiresNotANumber), "AuthorizationQueryParametersError", "IncompleteSignature"),
        ("Expires=60", "Expires=", query(ExpiresNotANumber), "AuthorizationQueryParametersError", "IncompleteSignature"),
        ("Expires=60", "Expires=%2B60", query(ExpiresNotANumber), "AuthorizationQueryParametersError", "IncompleteSignature"),
        (
            "X-Amz-Expires=60",
            "X-Amz-Expires=60&X-Amz-Expires=61",
            query(Syntax),
            "AuthorizationQueryParametersError",
            "IncompleteSignature",
        ),
        (
            "Date=20150830T123600Z",
            "Date=today",
            query(DateForm("today".to_owned())),
            "AuthorizationQueryParametersError",
            "IncompleteSignature",
        ),
        (
            "AWS4-HMAC-SHA256",
            "AWS4",
            query(Algorithm("AWS4".to_owned())),
            "AuthorizationQueryParametersError",
            "IncompleteSignature",
        ),
        (
            "X-Amz-Signature=",
            "Signature=",
            incomplete("X-Amz-Signature", true),
            "AuthorizationQueryParametersError",
            "IncompleteSignature",
        ),
        (
            "X-Amz-Algorithm=",
            "Algorithm=",
            incomplete("X-Amz-Algorithm", true),
            "AuthorizationQueryParametersError",
            "IncompleteSignature",
        ),
        ("X-Amz-Date=", "Date=", incomplete("X-Amz-Date", true), "AuthorizationQueryParametersError", "IncompleteSignature"),
        (
            "AKIDEXAMPLE",
            "AKIDOTHER",
            VerifyError::InvalidAccessKeyId("AKIDOTHER".to_owned()),
            "InvalidAccessKeyId",
            "InvalidClientTokenId",
        ),
    ];
    let header = signed(false, &credentials(), Payload::Bytes(BODY));
    let query = presigned(false, &credentials());
    for (good, cases) in [(header, &headers[..]), (query, &queries[..])] {
        for (from, to, expected, s3, other) in cases {
            let mut parts = good.clone();
            edit(&mut parts, from, to);
            let error = check(&parts, &params(false), &credentials()).expect_err(to);
            assert_eq!(error, *expected, "{from} to {to}");
            assert_eq!(error.code(Dialect::S3), *s3, "{error}");
            assert_eq!(error.code(Dialect::Query), *other, "{error}");
            for dialect in [Dialect::S3, Dialect::Query, Dialect::Ec2, Dialect::Json] {
                assert!(matches!(error.status(dialect), 400 | 401 | 403));
                assert!(!error.message(dialect).is_empty());
            }
        }
    }
    let error = VerifyError::HeaderMalformed(region());
    assert_eq!(
        error.message(Dialect::S3),
        "The authorization header is malformed; the region 'us-west-2' is wrong; expecting 'us-east-1'"
    );
    assert_eq!(error.details(), [("Region", "us-east-1".to_owned())]);
}

#[test]
fn what_is_missing() {
    let credentials = credentials();
    let error = check(&unsigned("GET"), &params(true), &credentials).unwrap_err();
    assert_eq!(error, VerifyError::MissingAuthentication);
    let codes = [Dialect::S3, Dialect::Query, Dialect::Json].map(|dialect| error.code(dialect));
    assert_eq!(codes, ["AccessDenied", "MissingAuthenticationToken", "MissingAuthenticationTokenException"]);

    let mut parts = unsigned("GET");
    parts.headers.insert("authorization", HeaderValue::from_static("AWS4-HMAC-SHA256"));
    let error = check(&parts, &params(false), &credentials).unwrap_err();
    assert_eq!(
        error.message(Dialect::Query),
        "Authorization header requires 'Credential' parameter. Authorization header requires 'SignedHeaders' parameter. \
         Authorization header requires 'Signature' parameter. Authorization=AWS4-HMAC-SHA256"
    );
    for value in ["", "AWS", "AWS4-HMAC-SHA256 ,,,", "AWS4-HMAC-SHA256 =", "\u{e9}"] {
        parts.headers.insert("authorization", HeaderValue::try_from(value).unwrap());
        check(&parts, &params(false), &credentials).expect_err(value);
    }

    let mut parts = unsigned("GET");
    edit_uri(&mut parts, "x=1", "AWSAccessKeyId=AKIDEXAMPLE&Expires=1&Signature=x");
    let error = check(&parts, &params(true), &credentials).unwrap_err();
    assert_eq!(error, VerifyError::UnsupportedMechanism("AWS".to_owned()));
    assert!(error.message(Dialect::S3).contains("Please use AWS4-HMAC-SHA256."));

    let mut parts = presigned(true, &credentials);
    parts.headers.insert("authorization", HeaderValue::from_static("AWS4-HMAC-SHA256 x=y"));
    assert_eq!(check(&parts, &params(true), &credentials).unwrap_err(), VerifyError::SeveralMechanisms);

    let mut parts = signed(false, &credentials, Payload::Bytes(BODY));
    let again = parts.headers["authorization"].clone();
    parts.headers.append("authorization", again);
    let error = check(&parts, &params(false), &credentials).unwrap_err();
    assert_eq!(error, VerifyError::HeaderMalformed(Malformed::Syntax));
}

/// S3 demands a lifetime; other services fall back to the tolerance of clocks.
#[test]
fn presigned_without_lifetime() {
    for s3 in [false, true] {
        let mut parts = presigned(s3, &credentials());
        edit(&mut parts, "&X-Amz-Expires=60", "");
        let error = check(&parts, &params(s3), &credentials()).unwrap_err();
        match s3 {
            true => assert!(matches!(error, VerifyError::Incomplete { .. })),
            false => assert!(matches!(error, VerifyError::SignatureDoesNotMatch(_))),
        }
        let late = VerifyParams { now: now() + seconds(901), ..params(false) };
        assert!(matches!(check(&parts, &late, &credentials()), Err(VerifyError::TimeTooSkewed { .. })));
    }
}

#[test]
fn tokens() {
    let plain = credentials();
    let token = credentials().with_session_token("token");
    let other = credentials().with_session_token("Token");
    let over = credentials().with_session_token("token").with_expires_at(now());
    let lasting = over.clone().with_expires_at(now() + Duration::from_nanos(1));
    for (signer, known, expected) in [
        (&token, &token, None),
        (&token, &lasting, None),
        (&plain, &token, Some(("InvalidAccessKeyId", "InvalidClientTokenId"))),
        (&token, &plain, Some(("InvalidToken", "InvalidClientTokenId"))),
        (&token, &other, Some(("InvalidToken", "InvalidClientTokenId"))),
        (&token, &over, Some(("ExpiredToken", "ExpiredToken"))),
    ] {
        for s3 in [false, true] {
            for parts in [signed(s3, signer, Payload::Bytes(BODY)), presigned(s3, signer)] {
                let result = check(&parts, &params(s3), known);
                let codes = result.map_err(|error| (error.code(Dialect::S3), error.code(Dialect::Query))).err();
                assert_eq!(codes, expected, "{signer:?} to {known:?}");
            }
        }
    }
    // Errors and requests do not tell the token to logs.
    let error = check(&signed(true, &token, Payload::Bytes(b"")), &params(true), &token).unwrap_err();
    assert!(!error.to_string().contains("token"), "{error}");
    assert!(!format!("{:?}", signed(true, &token, Payload::Bytes(b"")).headers).contains("\"token\""));
}

#[test]
fn s3_alone() {
    let good = signed(true, &credentials(), Payload::Bytes(BODY));
    let mut parts = good.clone();
    parts.headers.insert("x-amz-acl", HeaderValue::from_static("public-read"));
    let error = check(&parts, &params(true), &credentials()).unwrap_err();
    assert_eq!(error, VerifyError::HeadersNotSigned(vec!["x-amz-acl".to_owned()]));
    assert_eq!(error.details(), [("HeadersNotSigned", "x-amz-acl".to_owned())]);
    check(&parts, &VerifyParams { s3: false, ..params(true) }, &credentials()).unwrap();

    let mut parts = good.clone();
    parts.headers.insert("x-amz-content-sha256", HeaderValue::from_static("abc"));
    let error = check(&parts, &params(true), &credentials()).unwrap_err();
    assert_eq!(error, VerifyError::InvalidContentSha256("abc".to_owned()));
    let mut parts = good.clone();
    parts.headers.remove("x-amz-content-sha256");
    assert_eq!(check(&parts, &params(true), &credentials()).unwrap_err(), VerifyError::MissingContentSha256);

    // A path escaped for one kind of service is not good for the other.
    check(&good, &VerifyParams { path: params(false).path, ..params(true) }, &credentials()).unwrap_err();
    // A caller may sign another hash than that of the body, and is told both.
    let hash = "0".repeat(64);
    let error = check(&signed(true, &credentials(), Payload::Sha256Hex(&hash)), &params(true), &credentials()).unwrap_err();
    let VerifyError::ContentSha256Mismatch { declared, computed } = error else { panic!("{error}") };
    assert_eq!((declared, computed.len()), (hash, 64));
}

#[test]
fn mismatch_as_s3_shows_it() {
    let mut parts = signed(true, &credentials(), Payload::Bytes(BODY));
    parts.method = http::Method::GET;
    let error = check(&parts, &params(true), &credentials()).unwrap_err();
    let details = error.details();
    let names: Vec<_> = details.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        ["AWSAccessKeyId", "StringToSign", "SignatureProvided", "StringToSignBytes", "CanonicalRequest", "CanonicalRequestBytes"]
    );
    assert!(details[3].1.starts_with("41 57 53 34 2d"));
    assert!(details[4].1.starts_with("GET\n/a%20b/c\nx=1&y=%2F\n"));
    assert!(error.message(Dialect::Query).contains("The Canonical String for this request should have been\n'GET\n"));
    assert_eq!(error.message(Dialect::Ec2), "AWS was not able to validate the provided access credentials");
    assert_eq!((error.code(Dialect::Ec2), error.status(Dialect::Ec2)), ("AuthFailure", 401));
}

#[test]
fn signing_twice_and_not_at_all() {
    let credentials = credentials().with_session_token("token");
    let params = SigningParams::new(&credentials, "us-east-1", "svc", now(), Payload::Bytes(BODY));
    let mut parts = unsigned("PUT");
    let first = sign(&mut parts, &params).unwrap();
    let once = parts.headers.clone();
    assert_eq!(sign(&mut parts, &params).unwrap().as_str(), first.as_str());
    assert_eq!(parts.headers, once);
    let later = SigningParams { time: now() + seconds(1), ..params };
    assert_ne!(sign(&mut parts, &later).unwrap().as_str(), first.as_str());
    assert_eq!(parts.headers["x-amz-date"], "20150830T123601Z");

    let mut parts = unsigned("GET");
    let first = presign(&mut parts, &params, seconds(604_800)).unwrap();
    let names: Vec<_> = first.headers.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["content-type", "x-amz-meta-a"]);
    let once = parts.uri.clone();
    assert_eq!(presign(&mut parts, &params, seconds(604_800)).unwrap().signature.as_str(), first.signature.as_str());
    assert_eq!(parts.uri, once);

    let before = parts.uri.clone();
    for expires in [Duration::ZERO, Duration::from_millis(999), seconds(604_801)] {
        assert_eq!(presign(&mut parts, &params, expires).unwrap_err(), SignError::Expires(expires));
    }
    assert_eq!(parts.uri, before);
    let params = SigningParams { time: UNIX_EPOCH - seconds(1), ..params };
    assert_eq!(sign(&mut parts, &params).unwrap_err(), SignError::Time);
    let (mut parts, ()) = Request::get("/").body(()).unwrap().into_parts();
    let params = SigningParams { time: now(), ..params };
    assert_eq!(sign(&mut parts, &params).unwrap_err(), SignError::MissingHost);
    let params = SigningParams { region: "us\neast", ..params };
    assert_eq!(sign(&mut unsigned("GET"), &params).unwrap_err(), SignError::Header("authorization"));
    // What was set by hand is set right.
    let mut parts = unsigned("GET");
    parts.headers.insert("x-amz-content-sha256", HeaderValue::from_static("stale"));
    let params = SigningParams { region: "us-east-1", payload: Payload::Unsigned, ..params };
    sign(&mut parts, &params).unwrap();
    assert_eq!(parts.headers["x-amz-content-sha256"], "UNSIGNED-PAYLOAD");
}

/// The fuzz entry understands a request, so that fuzzing goes deep.
#[test]
fn fuzz_entry() {
    let parts = signed(false, &credentials(), Payload::Bytes(BODY));
    let mut text = format!("PUT {}\n", parts.uri).into_bytes();
    for (name, value) in &parts.headers {
        text.extend_from_slice(&[name.as_str().as_bytes(), b":", value.as_bytes(), b"\r\n"].concat());
    }
    text.extend_from_slice(b"\r\n");
    text.extend_from_slice(BODY);
    assert!(pileus_sign::fuzz::verified(&text));
    for n in 0..text.len() {
        let mut other = text.clone();
        other[n] ^= 1;
        pileus_sign::fuzz::verified(&other);
        assert!(!pileus_sign::fuzz::verified(&text[..n]));
    }
}
