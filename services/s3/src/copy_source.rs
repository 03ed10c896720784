use std::fmt::Write;

/// The value of `copy_source`: the object `key` of `bucket`, escaped as the header must be.
///
/// A key with a space, `?`, `#`, `%` or a character that is not ASCII is refused, or names another object, when it is written
/// into the header as it is. For a version of the object append `?versionId=` and its id.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html>, `x-amz-copy-source`.
///
/// ```
/// assert_eq!(pileus_s3::copy_source("photos", "2026/ä b.jpg"), "photos/2026/%C3%A4%20b.jpg");
/// ```
pub fn copy_source(bucket: &str, key: &str) -> String {
    let mut source = format!("{bucket}/");
    for byte in key.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => source.push(char::from(byte)),
            // Infallible: text is written to memory.
            _ => drop(write!(source, "%{byte:02X}")),
        }
    }
    source
}
