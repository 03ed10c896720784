use std::{
    fmt,
    future::{Future, poll_fn},
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, Waker},
    time::Duration,
};

use http::{Request, Response};
use hyper::{
    body::Incoming,
    client::conn::http1::{Builder, Connection, SendRequest},
};
use hyper_util::rt::TokioIo;
use pileus_shape::Body;
use tokio::runtime;

use crate::{
    io::{Io, Traffic},
    watchdog::Watchdog,
};

/// One HTTP/1.1 connection of a client.
///
/// No task drives it: whoever waits for its answer does, then whoever reads that answer's body. So a request costs no hop
/// between tasks, and dropping either closes the connection.
pub(crate) struct Conn {
    sender: SendRequest<Body>,
    /// `None` once it ended.
    driver: Option<Connection<TokioIo<Io>, Body>>,
    /// Why it ended, where hyper told nobody else.
    ended: Option<hyper::Error>,
    traffic: Arc<Traffic>,
    watchdog: Watchdog,
    waiting: bool,
    /// The runtime whose I/O wakes it: in another it may wait for ever, and it ends with this one.
    runtime: runtime::Id,
}

/// Why an exchange gave no answer.
pub(crate) enum Failed {
    /// Nothing of the request was sent: here it is again.
    Unsent(Box<Request<Body>>, hyper::Error),
    /// It may have been sent; `within` says whether some of an answer came.
    Broken { error: hyper::Error, within: bool },
    /// Neither side sent anything for too long.
    Silent,
}

impl Conn {
    pub(crate) async fn new(io: Io, builder: &Builder, runtime: runtime::Id) -> Result<Self, hyper::Error> {
        let traffic = Arc::clone(io.traffic());
        let (sender, driver) = builder.handshake(TokioIo::new(io)).await?;
        Ok(Self { sender, driver: Some(driver), ended: None, traffic, watchdog: Watchdog::new(), waiting: false, runtime })
    }

    /// Sends a request and waits for the head of its answer, while `silence` lasts no longer than this.
    pub(crate) async fn exchange(
        &mut self,
        request: Request<Body>,
        silence: Option<Duration>,
    ) -> Result<Response<Incoming>, Failed> {
        let read_before = self.traffic.read();
        let mut answer = pin!(self.sender.try_send_request(request));
        self.waiting = false;
        poll_fn(|cx| {
            self.drive(cx);
            if let Poll::Ready(answer) = answer.as_mut().poll(cx) {
                return Poll::Ready(answer.map_err(|mut e| match e.take_message() {
                    Some(request) => Failed::Unsent(Box::new(request), e.into_error()),
                    None => Failed::Broken { error: e.into_error(), within: self.traffic.read() > read_before },
                }));
            }
            self.poll_silence(cx, silence).map(|()| Err(Failed::Silent))
        })
        .await
    }

    /// Moves bytes in both directions as far as they go now.
    pub(crate) fn drive(&mut self, cx: &mut Context<'_>) {
        if let Some(driver) = &mut self.driver
            && let Poll::Ready(result) = Pin::new(driver).poll(cx)
        {
            self.driver = None;
            self.ended = result.err();
        }
    }

    /// Ready when nothing went over the connection for `limit`, all of it spent waiting.
    pub(crate) fn poll_silence(&mut self, cx: &mut Context<'_>, limit: Option<Duration>) -> Poll<()> {
        let Some(limit) = limit else { return Poll::Pending };
        let progress = self.traffic.total();
        if !std::mem::replace(&mut self.waiting, true) {
            self.watchdog.restart(progress);
        }
        self.watchdog.poll(cx, progress, limit)
    }

    /// The wait is over: time until the next one is the caller's.
    pub(crate) fn waited(&mut self) {
        self.waiting = false;
    }

    pub(crate) fn runtime(&self) -> runtime::Id {
        self.runtime
    }

    pub(crate) fn take_ended(&mut self) -> Option<hyper::Error> {
        self.ended.take()
    }

    /// Whether it can take a request now, as far as is known without waiting: the server has not closed it, and nothing of
    /// the last exchange is left.
    pub(crate) fn is_reusable(&mut self) -> bool {
        self.drive(&mut Context::from_waker(Waker::noop()));
        self.driver.is_some() && self.sender.is_ready()
    }
}

impl fmt::Debug for Conn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Conn {{ open: {}, {:?} }}", self.driver.is_some(), self.traffic)
    }
}
