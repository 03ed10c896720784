use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method, Uri, header};
use pileus_shape::{Location, OperationSchema, Structure, field_at};
use pileus_sign::{Payload, SigningParams};

use crate::{Error, ErrorKind, Request, Result, pipeline};

/// A request that anyone may send until it expires: with any HTTP client, without credentials.
///
/// Whoever has the URL has the right that it gives, so it does not print whole: `Debug` leaves its query out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Presigned {
    /// The HTTP method.
    pub method: Method,
    /// The URL with the signature in its query.
    pub url: String,
    /// Headers that are signed too, and must be sent as they are; mostly none.
    pub headers: HeaderMap,
    /// The body to send, of operations that write their input there. Empty for those whose body is a stream (an upload): it is
    /// not signed, and may be anything.
    pub body: Bytes,
}

impl fmt::Debug for Presigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split_once('?').map_or(self.url.as_str(), |(url, _)| url);
        f.debug_struct("Presigned")
            .field("method", &self.method)
            .field("url", &format_args!("{url}?(hidden)"))
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

/// Signs a request in its query, to be sent by anyone.
pub async fn presign(
    request: Request,
    operation: &'static OperationSchema,
    input: &mut (dyn Structure + Send),
    expires: Duration,
) -> Result<Presigned> {
    let mut job = pipeline::prepare(request, operation, input).map_err(|error| error.of(operation))?;
    let fail = |error: Error| error.of(operation);
    let config = job.service.config.clone();
    let credentials = config.credentials().await.map_err(|error| fail(error.into()))?;
    let Some(credentials) = credentials.filter(|_| !operation.anonymous) else {
        return Err(fail(Error::new(ErrorKind::Config, "an anonymous call has nothing to presign with")));
    };
    let mut body = job.body.bytes().cloned().unwrap_or_default();
    let headers = &mut job.parts.headers;
    headers.remove(header::USER_AGENT);
    headers.remove(header::CONTENT_LENGTH);
    if !sets_content_type(input) {
        // Who sends the body says what it is.
        headers.remove(header::CONTENT_TYPE);
    }
    if pipeline::streams_input(operation) {
        body = Bytes::new();
    } else if pipeline::is_query(operation) {
        // A form can stand in the query just as well, so that the URL works alone.
        let form = String::from_utf8_lossy(&body).into_owned();
        job.parts.uri = with_query(&job.parts.uri, &form).map_err(fail)?;
        job.parts.method = Method::GET;
        body = Bytes::new();
    }
    let traits = job.service.traits;
    let payload = if traits.unsigned_streams || operation.unsigned_payload { Payload::Unsigned } else { Payload::Bytes(&body) };
    let time = config.clock().now().into();
    let region = config.region().map_err(|error| fail(error.into()))?;
    let params = SigningParams {
        path: traits.path,
        ..SigningParams::new(&credentials, region, operation.service.signing_name, time, payload)
    };
    let signed = pileus_sign::presign(&mut job.parts, &params, expires).map_err(|error| fail(pipeline::cannot_sign(error)))?;
    let headers = signed.headers.into_iter().collect();
    Ok(Presigned { method: job.parts.method, url: job.parts.uri.to_string(), headers, body })
}

/// Whether the caller said what the body is.
fn sets_content_type(input: &dyn Structure) -> bool {
    let bound = |member: &pileus_shape::Member| {
        member.location == Location::Header && member.wire_name().eq_ignore_ascii_case("content-type")
    };
    let at = input.schema().members.iter().position(bound);
    at.and_then(|at| field_at(input, at)).is_some_and(|field| field.get().is_some())
}

fn with_query(uri: &Uri, query: &str) -> Result<Uri> {
    let mut parts = uri.clone().into_parts();
    let path = format!("{}?{query}", uri.path());
    let too_long = |_| Error::new(ErrorKind::Construction, "the input is too long for a URL");
    parts.path_and_query = Some(path.try_into().map_err(too_long)?);
    Uri::from_parts(parts).map_err(|_| Error::new(ErrorKind::Construction, "the request has no URL"))
}
