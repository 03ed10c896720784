//! `aws-chunked` bodies: whole and cut anywhere, and everything that can be wrong with one.

use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use pileus_sign::fuzz::{self, Decoded};
use pileus_sign::{
    ChunkDecoder, ChunkEncoder, ChunkError, ChunkEvent, ChunkLimits, Credentials, Payload, ReceivedBody, Signature,
    SigningParams, StreamKind, Verified, VerifyParams, sign, verify,
};

const KINDS: [StreamKind; 3] = [StreamKind::Signed, StreamKind::SignedTrailer, StreamKind::UnsignedTrailer];
const TRAILERS: [(&str, &str); 2] = [("x-amz-checksum-crc32", "NhCmhg=="), ("x-amz-meta-z", "a b")];
const DATA: [&[u8]; 3] = [b"hello", b"\r\n0;chunk-signature=", b"0123456789abcdef0"];

fn signed(kind: StreamKind) -> (Signature, Verified) {
    let payload = match kind {
        StreamKind::Signed => Payload::StreamingSigned,
        StreamKind::SignedTrailer => Payload::StreamingSignedTrailer,
        StreamKind::UnsignedTrailer => Payload::StreamingUnsignedTrailer,
    };
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");
    let time = UNIX_EPOCH + Duration::from_secs(1_440_938_160);
    let (mut parts, ()) = http::Request::put("https://bucket.example/key").body(()).unwrap().into_parts();
    let signature = sign(&mut parts, &SigningParams::new(&credentials, "us-east-1", "s3", time, payload).s3()).unwrap();
    let params = VerifyParams::new(time, ReceivedBody::Unread).s3();
    (signature, verify(&parts, &params, &|_| Some(credentials.clone())).unwrap())
}

fn trailers(kind: StreamKind) -> &'static [(&'static str, &'static str)] {
    if kind == StreamKind::Signed { &[] } else { &TRAILERS }
}

/// An encoded body, and a decoder for it.
fn encoded(kind: StreamKind) -> (Vec<u8>, ChunkDecoder) {
    let (signature, verified) = signed(kind);
    let mut encoder = signature.chunk_encoder(kind);
    let mut body = Vec::new();
    for data in DATA {
        encoder.chunk(b"", &mut body); // is nothing
        encoder.chunk(data, &mut body);
    }
    encoder.finish(trailers(kind), &mut body);
    assert_eq!(encoder.last_signature().is_some(), kind != StreamKind::UnsignedTrailer);
    (body, verified.chunk_decoder().unwrap())
}

/// Decodes `body`, cut at these places.
fn decode(mut decoder: ChunkDecoder, body: &[u8], cuts: &[usize]) -> Result<Decoded, ChunkError> {
    let mut out = Vec::new();
    let mut from = 0;
    for to in cuts.iter().copied().chain([body.len()]) {
        let mut input = Bytes::copy_from_slice(&body[from..to]);
        while let ChunkEvent::Data(data) = decoder.decode(&mut input)? {
            assert!(!data.is_empty());
            out.extend_from_slice(&data);
        }
        assert!(input.is_empty());
        from = to;
    }
    assert_eq!(decoder.decoded_len(), out.len() as u64);
    Ok(Decoded { body: out, trailers: decoder.finish()? })
}

#[test]
fn cut_anywhere() {
    for kind in KINDS {
        let (body, _) = encoded(kind);
        let expected: Vec<_> = trailers(kind).iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let good = |cuts: &[usize]| {
            let decoder = encoded(kind).1.expect_length(DATA.concat().len() as u64);
            let decoder = decoder.expect_trailers(trailers(kind).iter().map(|(name, _)| *name));
            let decoded = decode(decoder, &body, cuts).unwrap();
            assert_eq!((decoded.body, &decoded.trailers), (DATA.concat(), &expected), "{kind:?} cut at {cuts:?}");
        };
        good(&[]);
        for cut in 0..=body.len() {
            good(&[cut]);
        }
        for size in 1..20 {
            good(&(0..body.len()).step_by(size).collect::<Vec<_>>());
        }
    }
}

#[test]
fn truncated_anywhere() {
    for kind in KINDS {
        let (body, _) = encoded(kind);
        for end in 0..body.len() {
            let error = decode(encoded(kind).1, &body[..end], &[]).unwrap_err();
            assert_eq!(error, ChunkError::Truncated { at: end as u64 }, "{kind:?}");
            assert_eq!((error.code(), error.status()), ("IncompleteBody", 400));
        }
        let mut longer = body.clone();
        longer.push(b'x');
        let error = decode(encoded(kind).1, &longer, &[]).unwrap_err();
        assert_eq!(error, ChunkError::Trailing { at: body.len() as u64 });
    }
}

/// No byte of a signed body can change, but for the case of digits of a chunk's size and of trailer names, and white space.
#[test]
fn changed_anywhere() {
    for kind in [StreamKind::Signed, StreamKind::SignedTrailer] {
        let (body, _) = encoded(kind);
        for n in 0..body.len() {
            for flip in [0x01, 0x20, 0x80] {
                let mut other = body.clone();
                other[n] ^= flip;
                if other[n].eq_ignore_ascii_case(&body[n]) && (body[..n].ends_with(b"\r\n") || n > body.len() - 200) {
                    continue;
                }
                let result = decode(encoded(kind).1, &other, &[]);
                assert!(result.is_err(), "{kind:?}: byte {n}, {:?} to {:?}", char::from(body[n]), char::from(other[n]));
            }
        }
    }
}

fn unsigned(body: &[u8]) -> Result<Decoded, ChunkError> {
    decode(ChunkDecoder::unsigned(), body, &[])
}

#[test]
fn malformed() {
    use ChunkError::*;
    let long = [b"0\r\na:".to_vec(), b"b".repeat(9000)].concat();
    let many = [b"0\r\n".to_vec(), (0..17).flat_map(|n| format!("t{n}:x\r\n").into_bytes()).collect(), b"\r\n".to_vec()].concat();
    let cases: &[(&[u8], ChunkError)] = &[
        (b"", Truncated { at: 0 }),
        (b"\r\n", Header { at: 0 }),
        (b"g\r\n", Header { at: 0 }),
        (b"-1\r\n", Header { at: 0 }),
        (b"0x5\r\n", Header { at: 0 }),
        (b" 5\r\n", Header { at: 0 }),
        (b"5 \r\n", Header { at: 0 }),
        (b"5\nhello\n", LineEnd { at: 1 }),
        (b"00000000000000005\r\nhello\r\n", Header { at: 0 }),
        (b"ffffffffffffffff\r\n", ChunkTooLarge { at: 0, size: u64::MAX }),
        (b"140000001\r\n", ChunkTooLarge { at: 0, size: (5 << 30) + 1 }),
        (b"5\r\nhello\r\n5\r\nworld!!", LineEnd { at: 18 }),
        (b"5\r\nhellox\r\n", LineEnd { at: 8 }),
        (b"0\r\nname\r\n", Trailer { at: 3 }),
        (b"0\r\n:value\r\n", Trailer { at: 3 }),
        (b"0\r\na b:value\r\n", Trailer { at: 3 }),
        (b"0\r\na:b\r\na:c\r\n", Trailer { at: 8 }),
        (b"0\r\nA:b\r\na:c\r\n", Trailer { at: 8 }),
        (b"0\r\na:\x00\r\n", Trailer { at: 3 }),
        (b"0\r\na:\xff\r\n", Trailer { at: 3 }),
        (b"0\r\na:b\n\r\n", LineEnd { at: 6 }),
        (b"0\r\n\r\n0\r\n\r\n", Trailing { at: 5 }),
        (&long, TrailersTooLong { at: 3 }),
        (&many, TrailersTooLong { at: 3 + 10 * 6 + 6 * 7 }),
    ];
    for (body, expected) in cases {
        assert_eq!(unsigned(body).unwrap_err(), *expected, "{}", String::from_utf8_lossy(&body[..body.len().min(40)]));
        // And the same when it comes byte by byte; errors stay.
        let cuts: Vec<_> = (0..body.len()).collect();
        assert_eq!(decode(ChunkDecoder::unsigned(), body, &cuts).unwrap_err(), *expected);
        assert!(!expected.to_string().is_empty());
    }
    let header = [b"5;".to_vec(), b"x".repeat(254)].concat();
    assert_eq!(unsigned(&header).unwrap_err(), HeaderTooLong { at: 0 });
    let mut decoder = ChunkDecoder::unsigned();
    for _ in 0..2 {
        assert_eq!(decoder.decode(&mut Bytes::from_static(b"g\r\n")).unwrap_err(), Header { at: 0 });
    }
    assert_eq!(decoder.finish().unwrap_err(), Header { at: 0 });
}

#[test]
fn accepted() {
    let trailer = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    for (body, data, trailers) in [
        (&b"0\r\n\r\n"[..], "", vec![]),
        (b"5\r\nhello\r\n0\r\n\r\n", "hello", vec![]),
        (b"000A\r\n0123456789\r\n00\r\n\r\n", "0123456789", vec![]),
        (b"5;a=b\r\nhello\r\n0\r\n\r\n", "hello", vec![]),
        (b"0\r\nA-b:  c d \r\nE:\r\n\r\n", "", vec![trailer("a-b", "c d"), trailer("e", "")]),
    ] {
        assert_eq!(unsigned(body), Ok(Decoded { body: data.as_bytes().to_vec(), trailers }));
    }
}

#[test]
fn announced() {
    use ChunkError::*;
    let body = b"5\r\nhello\r\n0\r\na:b\r\n\r\n";
    let with = |length, names: &[&str]| {
        decode(ChunkDecoder::unsigned().expect_length(length).expect_trailers(names.iter().copied()), body, &[]).map(drop)
    };
    assert_eq!(with(5, &["A "]), Ok(()));
    assert_eq!(with(4, &["a"]), Err(Length { expected: 4, actual: 5 }));
    assert_eq!(with(6, &["a"]), Err(Length { expected: 6, actual: 5 }));
    assert_eq!(with(5, &[]), Err(TrailerMismatch { name: "a".to_owned() }));
    assert_eq!(with(5, &["a", "c"]), Err(TrailerMismatch { name: "c".to_owned() }));
    assert_eq!(with(5, &["c"]).unwrap_err().code(), "MalformedTrailerError");
    let limits = ChunkLimits { chunk: 4, ..ChunkLimits::default() };
    assert_eq!(decode(ChunkDecoder::unsigned().limits(limits), body, &[]), Err(ChunkTooLarge { at: 0, size: 5 }));
    let limits = ChunkLimits { trailers: 0, ..ChunkLimits::default() };
    assert_eq!(decode(ChunkDecoder::unsigned().limits(limits), body, &[]), Err(TrailersTooLong { at: 13 }));
}

#[test]
fn signatures() {
    use ChunkError::*;
    let (body, _) = encoded(StreamKind::SignedTrailer);
    let text = String::from_utf8(body).unwrap();
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        decode(encoded(StreamKind::SignedTrailer).1, text.replacen(from, to, 1).as_bytes(), &[]).unwrap_err()
    };
    assert_eq!(changed("hello", "jello"), ChunkSignature { chunk: 0 });
    assert_eq!(changed("0123456789abcdef0", "0123456789abcdef1"), ChunkSignature { chunk: 2 });
    assert_eq!(changed("NhCmhg==", "NhCmhg="), TrailerSignature);
    assert_eq!(changed("x-amz-meta-z:a b\r\n", ""), TrailerSignature);
    assert_eq!(changed("x-amz-trailer-signature:", "x-amz-trailer-sig:"), TrailerSignatureMissing);
    assert_eq!(changed(";chunk-signature=", ";chunk-sig="), Header { at: 0 });
    assert_eq!(changed("5;chunk", "5;x=y;chunk"), Header { at: 0 });
    assert_eq!(TrailerSignature.code(), "SignatureDoesNotMatch");
    assert_eq!(TrailerSignature.status(), 403);
    // A trailer after the signature is not signed, so is not taken.
    let (start, signature) = text.trim_end().rsplit_once("\r\n").unwrap();
    let late = format!("{start}\r\n{signature}\r\nlate:1\r\n\r\n");
    assert!(matches!(decode(encoded(StreamKind::SignedTrailer).1, late.as_bytes(), &[]), Err(Trailer { .. })));
    // Chunks cannot change places, for each signature holds the one before.
    let (body, _) = encoded(StreamKind::Signed);
    let second = 1 + 17 + 64 + 2 + 5 + 2;
    assert_eq!(decode(encoded(StreamKind::Signed).1, &body[second..], &[]).unwrap_err(), ChunkSignature { chunk: 0 });
    // A body without trailers may have none, signed or not.
    let (body, _) = encoded(StreamKind::Signed);
    let more = [&body[..body.len() - 2], b"a:b\r\n\r\n"].concat();
    assert!(matches!(decode(encoded(StreamKind::Signed).1, &more, &[]), Err(Trailer { .. })));
}

#[test]
fn lengths() {
    for kind in KINDS {
        let (signature, _) = signed(kind);
        for decoded in [0, 1, 9, 10, 15, 16, 17, 31, 32, 33, 255, 256, 257, 4095, 4096, 65_536] {
            for chunk in [1, 10, 16, 4096, 70_000] {
                let mut encoder = signature.chunk_encoder(kind);
                let mut body = Vec::new();
                for data in vec![b'a'; decoded].chunks(chunk) {
                    encoder.header(data, &mut body);
                    body.extend_from_slice(data);
                    body.extend_from_slice(b"\r\n");
                }
                encoder.finish(trailers(kind), &mut body);
                let lengths: Vec<_> = trailers(kind).iter().map(|(name, value)| (*name, value.len())).collect();
                let length = kind.encoded_len(decoded as u64, chunk as u64, &lengths);
                assert_eq!(length, Some(body.len() as u64), "{kind:?}: {decoded} by {chunk}");
            }
        }
        assert_eq!(kind.encoded_len(u64::MAX, 1, &[]), None);
        assert_eq!(kind.encoded_len(u64::MAX, u64::MAX, &[]), None);
        assert!(kind.encoded_len(5, 0, &[]).is_some());
    }
    let mut body = Vec::new();
    ChunkEncoder::unsigned().finish(&[], &mut body);
    assert_eq!(body, b"0\r\n\r\n");
}

/// Garbage is refused without a panic, and alike however it is cut.
#[test]
fn garbage() {
    let mut state = 7u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let alphabet = b"0015af\r\n\r\n\r\n;:chunk-signature=\xff\x00 ";
    let mut good = 0;
    for _ in 0..4_000 {
        let body: Vec<u8> = (0..next() % 40).map(|_| alphabet[(next() % alphabet.len() as u64) as usize]).collect();
        for kind in KINDS {
            let whole = fuzz::chunked(&body, kind, usize::MAX);
            for piece in [1, 3] {
                assert_eq!(fuzz::chunked(&body, kind, piece), whole, "{kind:?} {body:?}");
            }
            good += usize::from(whole.is_ok());
        }
    }
    println!("{good} were bodies");
}
