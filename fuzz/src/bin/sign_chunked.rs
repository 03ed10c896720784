//! The `aws-chunked` framing: however the bytes are cut, the result is the same.
#![no_main]

use pileus_sign::{StreamKind, fuzz::chunked};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let [piece, body @ ..] = data else { return };
    for kind in [StreamKind::Signed, StreamKind::SignedTrailer, StreamKind::UnsignedTrailer] {
        let whole = chunked(body, kind, body.len().max(1));
        let cut = chunked(body, kind, usize::from(*piece).max(1));
        match (whole, cut) {
            (Ok(a), Ok(b)) => assert!(a.body == b.body && a.trailers == b.trailers),
            (Err(_), Err(_)) => {}
            _ => panic!("the cut decides"),
        }
    }
});
