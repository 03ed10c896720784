//! Requests whose signature is checked.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    pileus_sign::fuzz::verified(data);
});
