//! What a service answers, as the client reads it: headers, documents, errors.
#![no_main]

use pileus_shape::Body;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((entry, rest)) = pileus_fuzz::operation(data) else { return };
    let (parts, body) = pileus_fuzz::response(rest);
    let mut output = (entry.output)();
    if let Err(error) = pileus_wire::decode_response(entry.schema, &parts, Body::from(body.to_vec()), &mut *output) {
        assert!(!error.to_string().is_empty());
    }
    let _ = format!("{output:?}");
    let _ = pileus_wire::body_is_error(entry.schema, body);
    let _ = pileus_wire::decode_error(entry.schema.service, &parts, body, None);
});
