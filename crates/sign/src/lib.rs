//! AWS Signature Version 4: sign, presign, chunked bodies, verify. No I/O, no clock.
