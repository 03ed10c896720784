//! What the fuzz targets share. `scripts/fuzz SECONDS [TARGET]` runs them.

use http::{Request, Response, request, response};
use pileus_shape::OperationEntry;

/// The operation that the first two bytes pick, and the rest.
pub fn operation(data: &[u8]) -> Option<(&'static OperationEntry, &[u8])> {
    let [high, low, rest @ ..] = data else { return None };
    let at = usize::from(u16::from_be_bytes([*high, *low]));
    let (s3, ec2) = (pileus_s3::OPERATIONS, pileus_ec2::OPERATIONS);
    let at = at % (s3.len() + ec2.len());
    Some((s3.get(at).unwrap_or_else(|| &ec2[at - s3.len()]), rest))
}

/// An answer: lines of `name: value` up to an empty line, then the body.
pub fn response(data: &[u8]) -> (response::Parts, &[u8]) {
    let (head, body) = split(data);
    let mut parts = Response::new(()).into_parts().0;
    for (name, value) in headers(head) {
        parts.headers.append(name, value);
    }
    (parts, body)
}

/// A request: `METHOD URI`, lines of `name: value` up to an empty line, then the body.
pub fn request(data: &[u8]) -> Option<(request::Parts, &[u8])> {
    let (head, body) = split(data);
    let end = head.iter().position(|byte| *byte == b'\n').unwrap_or(head.len());
    let (line, rest) = head.split_at(end);
    let mut words = line.splitn(2, |byte| *byte == b' ');
    let method = words.next()?;
    let uri = words.next()?;
    let mut parts = Request::builder().method(method).uri(uri).body(()).ok()?.into_parts().0;
    for (name, value) in headers(rest) {
        parts.headers.append(name, value);
    }
    Some((parts, body))
}

fn split(data: &[u8]) -> (&[u8], &[u8]) {
    match data.windows(2).position(|pair| pair == b"\n\n") {
        Some(at) => (&data[..at], &data[at + 2..]),
        None => (&[], data),
    }
}

fn headers(head: &[u8]) -> impl Iterator<Item = (http::HeaderName, http::HeaderValue)> {
    head.split(|byte| *byte == b'\n').filter_map(|line| {
        let at = line.iter().position(|byte| *byte == b':')?;
        let name = http::HeaderName::from_bytes(&line[..at]).ok()?;
        let value = http::HeaderValue::from_bytes(line[at + 1..].trim_ascii()).ok()?;
        Some((name, value))
    })
}
