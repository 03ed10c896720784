//! The bytes of an object: shared, never copied once they are here.

use std::{
    ops::Range,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use pileus_shape::{Body, BodyError};

/// Bytes in pieces (one, or one a part). Cheap to clone and to slice.
#[derive(Clone, Debug)]
pub(super) struct Contents {
    pieces: Arc<[Bytes]>,
    len: u64,
}

impl Contents {
    /// The pieces in order.
    pub(super) fn of(pieces: impl IntoIterator<Item = Bytes>) -> Self {
        let pieces: Arc<[Bytes]> = pieces.into_iter().filter(|piece| !piece.is_empty()).collect();
        let len = pieces.iter().map(|piece| piece.len() as u64).sum();
        Self { pieces, len }
    }

    pub(super) fn len(&self) -> u64 {
        self.len
    }

    pub(super) fn pieces(&self) -> &[Bytes] {
        &self.pieces
    }

    /// The bytes from `range.start` to before `range.end`, which lie within.
    pub(super) fn slice(&self, range: Range<u64>) -> Self {
        let mut start = 0;
        let cut = self.pieces.iter().filter_map(|piece| {
            let at = start;
            start += piece.len() as u64;
            let from = range.start.max(at);
            let to = range.end.min(start);
            // Within a piece, so within its usize length.
            (from < to).then(|| piece.slice((from - at) as usize..(to - at) as usize))
        });
        Self::of(cut)
    }

    pub(super) fn body(&self) -> Body {
        match &*self.pieces {
            [] => Body::empty(),
            [piece] => Body::from(piece.clone()),
            _ => {
                let pieces = self.pieces.clone();
                Body::replayable(move || Box::pin(Pieces { pieces: pieces.clone(), next: 0 }), Some(self.len))
            }
        }
    }
}

struct Pieces {
    pieces: Arc<[Bytes]>,
    next: usize,
}

impl Stream for Pieces {
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = self.pieces.get(self.next).cloned();
        self.next += 1;
        Poll::Ready(piece.map(Ok))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_across_pieces() {
        let all = Contents::of(["abc", "", "def", "gh"].map(|piece| Bytes::from_static(piece.as_bytes())));
        let text = |range: Range<u64>| {
            let bytes: Vec<u8> = all.slice(range).pieces().concat();
            String::from_utf8(bytes).expect("ASCII")
        };
        assert_eq!(all.len(), 8);
        assert_eq!(text(0..8), "abcdefgh");
        assert_eq!(text(2..4), "cd");
        assert_eq!(text(3..6), "def");
        assert_eq!(text(7..8), "h");
        assert_eq!(text(4..4), "");
    }
}
