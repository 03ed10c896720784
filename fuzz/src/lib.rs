//! What the fuzz targets share. `scripts/fuzz SECONDS [TARGET]` runs them.

use http::{Request, Response, request, response};
use pileus_shape::OperationEntry;

/// Operations of every sort of binding and type that the protocols have. What is fuzzed is driven by schemas: all of EC2's 830
/// operations would only make the build slow.
const OPERATIONS: &[OperationEntry] = &[
    OperationEntry::of::<pileus_ec2::AuthorizeSecurityGroupIngressInput>(),
    OperationEntry::of::<pileus_ec2::CreateTagsInput>(),
    OperationEntry::of::<pileus_ec2::DescribeImagesInput>(),
    OperationEntry::of::<pileus_ec2::DescribeInstancesInput>(),
    OperationEntry::of::<pileus_ec2::ImportKeyPairInput>(),
    OperationEntry::of::<pileus_ec2::RunInstancesInput>(),
    OperationEntry::of::<pileus_s3::CompleteMultipartUploadInput>(),
    OperationEntry::of::<pileus_s3::CopyObjectInput>(),
    OperationEntry::of::<pileus_s3::DeleteObjectsInput>(),
    OperationEntry::of::<pileus_s3::GetBucketLocationInput>(),
    OperationEntry::of::<pileus_s3::GetObjectInput>(),
    OperationEntry::of::<pileus_s3::ListObjectsV2Input>(),
    OperationEntry::of::<pileus_s3::PutBucketAclInput>(),
    OperationEntry::of::<pileus_s3::PutBucketLifecycleConfigurationInput>(),
    OperationEntry::of::<pileus_s3::PutBucketPolicyInput>(),
    OperationEntry::of::<pileus_s3::PutObjectInput>(),
];

/// The operation that the first byte picks, and the rest.
pub fn operation(data: &[u8]) -> Option<(&'static OperationEntry, &[u8])> {
    let (first, rest) = data.split_first()?;
    Some((&OPERATIONS[usize::from(*first) % OPERATIONS.len()], rest))
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
