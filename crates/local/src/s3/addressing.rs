//! Which bucket a request is for: path style (`/bucket/key`) and virtual-host style (`bucket.s3.<region>.amazonaws.com/key`).
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html>

use http::{HeaderName, HeaderValue, Uri, request::Parts, uri::PathAndQuery};

use super::text;
use crate::handler::{Fault, Outcome};

/// The path in path style, percent-encoded: the bucket of a virtual-host name comes first.
pub(crate) fn path_of(parts: &Parts, host: &str) -> Outcome<String> {
    let path = parts.uri.path();
    if text::percent_decode(path, false).is_none() {
        return Err(Fault::new("InvalidURI", "Couldn't parse the specified URI.").detail("URI", path));
    }
    Ok(match bucket_of(host) {
        Some(bucket) => format!("/{bucket}{path}"),
        None => path.to_owned(),
    })
}

/// The bucket that a host name begins with.
fn bucket_of(host: &str) -> Option<&str> {
    let name = host.split_once(':').map_or(host, |(name, _)| name);
    if host.starts_with('[') || name.parse::<std::net::Ipv4Addr>().is_ok() {
        return None;
    }
    let name = name.strip_suffix('.').unwrap_or(name);
    // `bucket.s3.<anything>` and `bucket.s3-<region>.amazonaws.com`: the last such label, since a bucket may have dots.
    let labels = name.match_indices('.').map(|(at, _)| (at, name[at + 1..].split('.').next().unwrap_or_default()));
    let service = labels.rev().find(|(_, label)| *label == "s3" || label.starts_with("s3-")).map(|(at, _)| at);
    let at = service.or_else(|| name.strip_suffix(".localhost").map(str::len))?;
    let bucket = &name[..at];
    (!bucket.is_empty() && bucket != "s3" && !bucket.starts_with("s3-")).then_some(bucket)
}

/// Where an object or bucket is, in the style in which the caller addressed it.
pub(super) fn url_of(base_url: &str, bucket: &str, key: &str) -> String {
    let key = text::encode_path(key);
    let host = base_url.split_once("://").map_or(base_url, |(_, host)| host);
    match bucket_of(host) {
        Some(_) => format!("{base_url}/{key}"),
        None => format!("{base_url}/{bucket}/{key}"),
    }
}

/// The parameters of a presigned URL that are about the signature alone.
const OF_SIGNATURES: [&str; 8] = [
    "x-amz-algorithm",
    "x-amz-credential",
    "x-amz-date",
    "x-amz-expires",
    "x-amz-security-token",
    "x-amz-signature",
    "x-amz-signedheaders",
    "x-amz-content-sha256",
];

/// Parameters with numbers, which S3 takes as absent when they are empty.
const NUMBERS: [&str; 5] = ["max-keys", "max-parts", "max-uploads", "max-buckets", "part-number-marker"];

/// Makes one request of two that mean the same: a presigned URL may carry `x-amz-` headers in its query, and numbers may be
/// empty. To be called once the signature is checked.
pub(crate) fn normalize(parts: &mut Parts) {
    let Some(query) = parts.uri.query() else { return };
    let mut lifted = Vec::new();
    let mut dropped = false;
    let mut kept = String::with_capacity(query.len());
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let lower = name.to_ascii_lowercase();
        if lower.starts_with("x-amz-") && !OF_SIGNATURES.contains(&lower.as_str()) {
            lifted.push((lower, value.to_owned()));
        } else if value.is_empty() && NUMBERS.contains(&name) {
            dropped = true;
            continue;
        }
        kept.extend([if kept.is_empty() { "" } else { "&" }, pair]);
    }
    if dropped {
        let path = parts.uri.path();
        let target = if kept.is_empty() { path.to_owned() } else { format!("{path}?{kept}") };
        let mut uri = parts.uri.clone().into_parts();
        uri.path_and_query = PathAndQuery::try_from(target).ok();
        if let Ok(uri) = Uri::from_parts(uri) {
            parts.uri = uri;
        }
    }
    for (name, value) in lifted {
        let value = text::percent_decode(&value, false).and_then(|value| HeaderValue::try_from(value).ok());
        if let (Ok(name), Some(value)) = (HeaderName::try_from(name), value) {
            // A header that was sent and signed says more than the same in the query.
            parts.headers.entry(name).or_insert(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for (host, bucket) in [
            ("localhost:4566", None),
            ("localhost", None),
            ("127.0.0.1:4566", None),
            ("192.168.1.10", None),
            ("[::1]:4566", None),
            ("s3.localhost:4566", None),
            ("s3.amazonaws.com", None),
            ("s3.us-west-2.amazonaws.com", None),
            ("s3-us-west-2.amazonaws.com", None),
            ("s3.us-west-2.localhost.localstack.cloud:4566", None),
            ("minio:9000", None),
            ("aws.internal.example.com", None),
            ("b.localhost:4566", Some("b")),
            ("b.s3.localhost:4566", Some("b")),
            ("b.s3.amazonaws.com", Some("b")),
            ("b.s3.us-west-2.amazonaws.com", Some("b")),
            ("b.s3-us-west-2.amazonaws.com", Some("b")),
            ("b.s3.dualstack.eu-west-1.amazonaws.com", Some("b")),
            ("b.s3.us-west-2.localhost.localstack.cloud:4566", Some("b")),
            ("my.dotted.bucket.s3.amazonaws.com", Some("my.dotted.bucket")),
            ("my.dotted.bucket.localhost", Some("my.dotted.bucket")),
            ("a.s3.b.s3.amazonaws.com", Some("a.s3.b")),
        ] {
            assert_eq!(bucket_of(host), bucket, "{host}");
        }
    }

    #[test]
    fn paths_and_urls() {
        let (parts, ()) = http::Request::get("/a%2Fb?x").body(()).expect("valid").into_parts();
        assert_eq!(path_of(&parts, "localhost").as_deref().ok(), Some("/a%2Fb"));
        assert_eq!(path_of(&parts, "b.s3.localhost:1").as_deref().ok(), Some("/b/a%2Fb"));
        assert_eq!(url_of("http://localhost:1", "b", "a b"), "http://localhost:1/b/a%20b");
        assert_eq!(url_of("http://b.localhost:1", "b", "k"), "http://b.localhost:1/k");
        for path in ["/b/%ff", "/%C3"] {
            let (parts, ()) = http::Request::get(path).body(()).expect("a request").into_parts();
            assert_eq!(path_of(&parts, "localhost").map_err(|fault| fault.code), Err("InvalidURI"), "{path}");
        }
    }

    #[test]
    fn queries_become_headers_and_empty_numbers_go() {
        let uri = "/b?max-keys=&prefix=&X-Amz-Meta-Color=dark%20red&X-Amz-Expires=5&x-amz-acl=private";
        let request = http::Request::get(uri).header("x-amz-acl", "bucket-owner-full-control").body(()).expect("valid");
        let (mut parts, ()) = request.into_parts();
        normalize(&mut parts);
        assert_eq!(parts.uri.query(), Some("prefix=&X-Amz-Meta-Color=dark%20red&X-Amz-Expires=5&x-amz-acl=private"));
        assert_eq!(parts.headers["x-amz-meta-color"], "dark red");
        assert_eq!(parts.headers["x-amz-acl"], "bucket-owner-full-control");
        assert!(!parts.headers.contains_key("x-amz-expires"));
    }
}
