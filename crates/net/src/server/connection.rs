use std::{
    convert::Infallible,
    future::{Future, poll_fn},
    net::SocketAddr,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering::Relaxed},
    },
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{
    Request, Response, StatusCode,
    header::{CONNECTION, CONTENT_TYPE, EXPECT, HeaderValue},
};
use http_body::{Body as _, Frame, SizeHint};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use pileus_shape::{Body, BodyError};
use tokio::{io::AsyncWrite, net::TcpStream, sync::watch};

use super::{Handler, ServerOptions, intake, lingering::Lingering};
use crate::{
    client::HYPER_MAX_HEADERS,
    io::{Io, Stream, Traffic},
    watchdog::Watchdog,
};

/// What all connections of a server share.
pub(super) struct Serving {
    handler: Arc<dyn Handler>,
    options: ServerOptions,
    http: http1::Builder,
}

impl Serving {
    pub(super) fn new(handler: Arc<dyn Handler>, options: ServerOptions) -> Self {
        let mut http = http1::Builder::new();
        // Heads are timed by `Patience`, which unlike hyper tells a slow head from an idle connection and answers it.
        http.header_read_timeout(None).half_close(options.half_close).max_header_size(options.max_header_bytes);
        if options.max_headers != HYPER_MAX_HEADERS {
            http.max_headers(options.max_headers);
        }
        Self { handler, options, http }
    }
}

/// Which limit a request broke while its body was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Breach {
    TooLong = 1,
    Stalled = 2,
}

/// How far a connection is with its requests.
#[derive(Debug, Default)]
pub(super) struct Progress {
    traffic: Arc<Traffic>,
    busy: AtomicBool,
    /// The bytes read when the last request was answered: any beyond are of the next.
    answered: AtomicU64,
    breach: AtomicU8,
    unread: AtomicBool,
    expects_continue: AtomicBool,
}

impl Progress {
    pub(super) fn breach(&self, breach: Breach) {
        self.breach.store(breach as u8, Relaxed);
        self.unread();
    }

    /// The client may be sending a body that nobody will read.
    pub(super) fn unread(&self) {
        self.unread.store(true, Relaxed);
    }

    pub(super) fn has_unread(&self) -> bool {
        self.unread.load(Relaxed) || self.traffic.read() > self.answered.load(Relaxed)
    }

    pub(super) fn expects_continue(&self) -> bool {
        self.expects_continue.load(Relaxed)
    }

    fn begin(&self, request: &Request<Incoming>) {
        self.busy.store(true, Relaxed);
        self.breach.store(0, Relaxed);
        self.unread.store(false, Relaxed);
        self.expects_continue.store(request.headers().contains_key(EXPECT), Relaxed);
    }

    fn end(&self) {
        self.answered.store(self.traffic.read(), Relaxed);
        self.busy.store(false, Relaxed);
    }
}

/// Serves one connection until it ends, is too slow, or `stopping`.
pub(super) async fn serve(stream: TcpStream, peer: SocketAddr, serving: Arc<Serving>, mut stopping: watch::Receiver<bool>) {
    let io = Io::new(Stream::Plain(stream));
    let progress = Arc::new(Progress { traffic: Arc::clone(io.traffic()), ..Progress::default() });
    let service = service_fn(|request| answer(request, peer, Arc::clone(&serving), Arc::clone(&progress)));
    let mut conn = serving.http.serve_connection(TokioIo::new(Lingering::new(io, Arc::clone(&progress))), service);
    let mut patience = Patience { watchdog: Watchdog::new(), awaiting: Awaiting::Request };
    let late = {
        let mut stop = pin!(stopping.wait_for(|stop| *stop));
        let mut stopped = false;
        poll_fn(|cx| {
            if !stopped && stop.as_mut().poll(cx).is_ready() {
                stopped = true;
                Pin::new(&mut conn).graceful_shutdown();
            }
            // What hyper reports here is the client's doing, and it has been told where it could be.
            if Pin::new(&mut conn).poll(cx).is_ready() {
                return Poll::Ready(None);
            }
            patience.poll(cx, &progress, &serving.options).map(Some)
        })
        .await
    };
    if late == Some(Awaiting::Head) {
        let mut io = conn.into_parts().io.into_inner();
        if let Stream::Plain(stream) = io.io.stream() {
            // Nothing else is being written, so there is room for it; if not, closing has to say it.
            let _ = stream.try_write(TIMED_OUT);
        }
        let _ = poll_fn(|cx| Pin::new(&mut io).poll_shutdown(cx)).await;
    }
}

const TIMED_OUT: &[u8] = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-type: text/plain\r\n\
    content-length: 48\r\n\r\nThe head of the request did not arrive in time.\n";

/// What a connection is being waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Awaiting {
    /// The first byte of a request.
    Request,
    /// The rest of a request's head.
    Head,
    /// The handler; its body's reader has its own watch.
    Handler,
    /// The client, to take more of its answer.
    Room,
}

/// How long a connection is waited for, by what for.
struct Patience {
    watchdog: Watchdog,
    awaiting: Awaiting,
}

impl Patience {
    /// Ready when it was too long.
    fn poll(&mut self, cx: &mut Context<'_>, progress: &Progress, options: &ServerOptions) -> Poll<Awaiting> {
        let traffic = &progress.traffic;
        let answered = progress.answered.load(Relaxed);
        let (awaiting, mark, limit) = match progress.busy.load(Relaxed) {
            _ if traffic.is_blocked() => (Awaiting::Room, traffic.total(), options.stall_timeout),
            true => (Awaiting::Handler, 0, Duration::MAX),
            // The bytes that dribble in do not count as progress.
            false if traffic.read() > answered => (Awaiting::Head, answered, options.header_timeout),
            false => (Awaiting::Request, answered, options.idle_timeout),
        };
        if std::mem::replace(&mut self.awaiting, awaiting) != awaiting {
            self.watchdog.restart(mark);
        }
        if awaiting == Awaiting::Handler {
            return Poll::Pending;
        }
        self.watchdog.poll(cx, mark, limit).map(|()| awaiting)
    }
}

async fn answer(
    request: Request<Incoming>,
    peer: SocketAddr,
    serving: Arc<Serving>,
    progress: Arc<Progress>,
) -> Result<Response<Outgoing>, Infallible> {
    progress.begin(&request);
    // From here on, also when the client goes away and this is dropped.
    let done = Done(progress);
    let options = &serving.options;
    let (head, incoming) = request.into_parts();
    let response = if incoming.size_hint().lower() > options.max_body_bytes {
        done.0.unread();
        too_long(options)
    } else {
        let body = intake::body(incoming, &done.0, peer, options.max_body_bytes, options.stall_timeout);
        let what = (head.method.clone(), head.uri.clone());
        let response = guarded(|| serving.handler.call(Request::from_parts(head, body), peer)).await;
        match done.0.breach.load(Relaxed) {
            breach if breach == Breach::TooLong as u8 => too_long(options),
            breach if breach == Breach::Stalled as u8 => {
                plain(StatusCode::REQUEST_TIMEOUT, format!("Nothing more of the body arrived for {:?}.\n", options.stall_timeout))
            }
            _ => response.unwrap_or_else(|| {
                eprintln!("pileus: the handler panicked, answering {} {} of {peer}", what.0, what.1.path());
                plain(StatusCode::INTERNAL_SERVER_ERROR, "The server failed to answer this request.\n")
            }),
        }
    };
    Ok(response.map(|body| Outgoing { body, _done: done }))
}

/// The handler's answer, or `None` if it panicked.
async fn guarded<'a, F>(call: impl FnOnce() -> F) -> Option<F::Output>
where
    F: Future + Unpin + 'a,
{
    let mut future = catch_unwind(AssertUnwindSafe(call)).ok()?;
    poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| Pin::new(&mut future).poll(cx))) {
        Ok(poll) => poll.map(Some),
        Err(_) => Poll::Ready(None),
    })
    .await
}

fn too_long(options: &ServerOptions) -> Response<Body> {
    let text = format!("The body of a request may have at most {} bytes.\n", options.max_body_bytes);
    plain(StatusCode::PAYLOAD_TOO_LARGE, text)
}

/// The server's own answer, after which it closes.
fn plain(status: StatusCode, text: impl Into<Bytes>) -> Response<Body> {
    let mut response = Response::new(Body::from(text.into()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

/// The body of an answer; when it is dropped, the request is over.
struct Outgoing {
    body: Body,
    _done: Done,
}

struct Done(Arc<Progress>);

impl Drop for Done {
    fn drop(&mut self) {
        self.0.end();
    }
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
