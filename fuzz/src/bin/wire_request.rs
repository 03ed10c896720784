//! What a client sends, as the local cloud reads it: paths, queries, headers, forms, documents.
#![no_main]

use pileus_shape::Body;
use pileus_wire::server;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((entry, rest)) = pileus_fuzz::operation(data) else { return };
    let Some((parts, body)) = pileus_fuzz::request(rest) else { return };
    let path = parts.uri.path().to_owned();
    let _ = server::route(entry.schema.service, &[entry.schema], &parts, &path, body);
    let mut input = (entry.input)();
    match server::decode_request(entry.schema, &parts, &path, Body::from(body.to_vec()), &mut *input) {
        // What was understood can be written again.
        Ok(()) => drop(pileus_wire::encode_request(entry.schema, &*input)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    let _ = pileus_shape::missing_required(&*input);
});
