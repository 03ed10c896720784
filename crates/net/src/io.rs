use std::{
    io::{self, IoSlice},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
    },
    task::{Context, Poll, ready},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};
use tokio_rustls::client::TlsStream;

/// What went over one connection so far, shared with whoever watches it for silence.
#[derive(Debug, Default)]
pub(crate) struct Traffic {
    read: AtomicU64,
    written: AtomicU64,
    blocked: AtomicBool,
}

impl Traffic {
    pub(crate) fn read(&self) -> u64 {
        self.read.load(Relaxed)
    }

    /// Grows with every byte in either direction.
    pub(crate) fn total(&self) -> u64 {
        self.read.load(Relaxed) + self.written.load(Relaxed)
    }

    /// Whether the last write found the peer not taking any more.
    #[cfg_attr(not(feature = "server"), allow(dead_code))]
    pub(crate) fn is_blocked(&self) -> bool {
        self.blocked.load(Relaxed)
    }
}

/// A connection's bytes, plain or under TLS: one type, so HTTP is compiled once.
#[derive(Debug)]
pub(crate) struct Io {
    stream: Stream,
    traffic: Arc<Traffic>,
}

#[derive(Debug)]
pub(crate) enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

macro_rules! either {
    ($self:ident, $stream:ident => $call:expr) => {
        match &mut $self.stream {
            Stream::Plain($stream) => {
                let $stream = Pin::new($stream);
                $call
            }
            Stream::Tls($stream) => {
                let $stream = Pin::new(&mut **$stream);
                $call
            }
        }
    };
}

impl Io {
    pub(crate) fn new(stream: Stream) -> Self {
        Self { stream, traffic: Arc::default() }
    }

    pub(crate) fn traffic(&self) -> &Arc<Traffic> {
        &self.traffic
    }

    #[cfg(feature = "server")]
    pub(crate) fn stream(&self) -> &Stream {
        &self.stream
    }

    fn wrote(&self, result: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        self.traffic.blocked.store(result.is_pending(), Relaxed);
        if let Poll::Ready(Ok(n)) = result {
            self.traffic.written.fetch_add(n as u64, Relaxed);
        }
        result
    }
}

impl AsyncRead for Io {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(either!(self, stream => stream.poll_read(cx, buf)))?;
        self.traffic.read.fetch_add((buf.filled().len() - before) as u64, Relaxed);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Io {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let result = either!(self, stream => stream.poll_write(cx, buf));
        self.wrote(result)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let result = either!(self, stream => stream.poll_write_vectored(cx, bufs));
        self.wrote(result)
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        either!(self, stream => stream.poll_flush(cx))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        either!(self, stream => stream.poll_shutdown(cx))
    }
}
