//! Answers that are errors: EC2's, S3's, and restXml's wrapped ones, in one lenient reader.

use http::{HeaderMap, StatusCode, response::Parts};
use pileus_shape::{Result, Structure};

use crate::{http_binding, xml};

/// What a service said when it refused or failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorBody {
    /// The service's code (`NoSuchKey`); from the HTTP status when the body says none. Never empty.
    pub code: String,
    /// The service's message; may be empty.
    pub message: String,
    /// The id to ask support with; empty when the answer had none.
    pub request_id: String,
    /// S3's second id (`x-amz-id-2`); mostly empty.
    pub extended_request_id: String,
    /// The HTTP status.
    pub status: u16,
    /// Whose fault it was.
    pub fault: Fault,
}

/// Whose fault an error was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    /// The caller's: the same request will fail again.
    #[default]
    Sender,
    /// The service's.
    Receiver,
}

/// Reads an error out of an XML answer; see [`crate::decode_error`].
pub(crate) fn read(parts: &Parts, body: &[u8], mut details: Option<&mut dyn Structure>) -> ErrorBody {
    let mut found = Found::default();
    if let Some(details) = details.as_deref_mut() {
        // Whatever cannot be read stays absent: an error about an error helps nobody.
        let _ = http_binding::read_headers(&parts.headers, details);
    }
    // What was found before the body stopped making sense still counts.
    let _ = found.document(body, details);
    let fault = match found.kind.as_str() {
        "Sender" | "Client" => Fault::Sender,
        "Receiver" | "Server" => Fault::Receiver,
        _ if parts.status.is_server_error() => Fault::Receiver,
        _ => Fault::Sender,
    };
    ErrorBody {
        code: if found.code.is_empty() { code_of(parts.status) } else { found.code },
        message: found.message,
        request_id: first(found.request_id, &parts.headers, &["x-amzn-requestid", "x-amz-request-id"]),
        extended_request_id: first(found.host_id, &parts.headers, &["x-amz-id-2"]),
        status: parts.status.as_u16(),
        fault,
    }
}

#[derive(Default)]
struct Found {
    code: String,
    message: String,
    kind: String,
    request_id: String,
    host_id: String,
}

impl Found {
    fn document(&mut self, body: &[u8], details: Option<&mut dyn Structure>) -> Result<()> {
        let mut reader = xml::Reader::new(body)?;
        let root = reader.root()?;
        self.element(&mut reader, &root, details)
    }

    /// Looks through an element that holds an error or is one.
    fn element<'a>(
        &mut self,
        reader: &mut xml::Reader<'a>,
        element: &xml::Element<'a>,
        mut details: Option<&mut dyn Structure>,
    ) -> Result<()> {
        if let (Some(details), "Error") = (details.as_deref_mut(), element.local()) {
            let _ = reader.clone().structure(element, details, xml::Scope::Response);
        }
        loop {
            let child = match reader.next()? {
                xml::Event::Start(child) => child,
                xml::Event::Text(_) | xml::Event::CData(_) => continue,
                xml::Event::End | xml::Event::Eof => return Ok(()),
            };
            let place = match child.local() {
                "Error" | "Errors" => {
                    self.element(reader, &child, details.as_mut().map(|d| &mut **d as &mut dyn Structure))?;
                    continue;
                }
                "Code" | "code" => &mut self.code,
                "Message" | "message" => &mut self.message,
                "Type" | "type" => &mut self.kind,
                "RequestId" | "RequestID" | "requestId" => &mut self.request_id,
                "HostId" => &mut self.host_id,
                _ => {
                    reader.skip()?;
                    continue;
                }
            };
            let text = reader.text()?;
            if place.is_empty() {
                *place = text.trim_ascii().to_owned();
            }
        }
    }
}

/// A code for an answer whose body names none: `NotFound`, `Forbidden`, `ServiceUnavailable`.
fn code_of(status: StatusCode) -> String {
    let reason = status.canonical_reason().unwrap_or("");
    let code: String = reason.chars().filter(char::is_ascii_alphanumeric).collect();
    if code.is_empty() { format!("Status{}", status.as_u16()) } else { code }
}

fn first(found: String, headers: &HeaderMap, names: &[&str]) -> String {
    if !found.is_empty() {
        return found;
    }
    let header = names.iter().find_map(|name| headers.get(*name));
    header.map(|value| http_binding::header_text(value).into_owned()).unwrap_or_default()
}

/// The request id of an answer, from its headers; empty when there is none.
pub fn request_id(headers: &HeaderMap) -> String {
    first(String::new(), headers, &["x-amzn-requestid", "x-amz-request-id"])
}

/// Whether the root of an XML document is an error's.
pub(crate) fn is_error(body: &[u8]) -> bool {
    let root = xml::Reader::new(body).and_then(|mut reader| reader.root());
    root.is_ok_and(|root| matches!(root.local(), "Error" | "ErrorResponse"))
}
