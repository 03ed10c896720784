//! The shared config and credentials files.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    pileus_config::fuzz::profiles(data);
});
