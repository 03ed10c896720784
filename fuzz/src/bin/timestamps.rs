//! Timestamps in every format; what was read is written so that it reads the same.
#![no_main]

use pileus_shape::{Timestamp, TimestampFormat};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(at) =
        Timestamp::parse_any(text).and_then(|at| Timestamp::from_epoch(at.epoch_seconds(), at.subsec_nanos() / 1_000 * 1_000))
    {
        // RFC 3339 has no years before 0000, which epoch seconds can name.
        let formats: &[TimestampFormat] = if at.epoch_seconds() < -62_167_219_200 {
            &[TimestampFormat::EpochSeconds]
        } else {
            &[TimestampFormat::DateTime, TimestampFormat::EpochSeconds]
        };
        for &format in formats {
            assert_eq!(Timestamp::parse(&at.format(format), format).ok(), Some(at), "{format:?}");
        }
        let _ = at.format(TimestampFormat::HttpDate);
    }
});
