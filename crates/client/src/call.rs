use std::{
    fmt,
    future::Future,
    marker::PhantomData,
    pin::Pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll, ready},
    time::Duration,
};

use http::HeaderValue;
use pileus_config::Config;
use pileus_net::BoxFuture;
use pileus_shape::{Operation, OperationSchema, Shape, Structure, Waiter};
use pileus_sign::PathRules;

use crate::{
    Error, Result,
    endpoint::Base,
    pipeline::{self, Answer},
    retry::Bucket,
};

/// What a service does in its own way. Data that its crate gives to [`service!`](crate::service), so that the pipeline names no
/// service.
#[derive(Debug)]
pub struct ServiceTraits {
    /// The input member that may move from the front of the path into the host name (S3's `Bucket`); empty when there is none.
    pub host_member: &'static str,
    /// How its paths are escaped in signatures.
    pub path: PathRules,
    /// Whether the hash of the body is sent along, in `x-amz-content-sha256`.
    pub content_sha256: bool,
    /// Whether bodies that are streams may be left out of the signature.
    pub unsigned_streams: bool,
    /// Whether a body whose length is not known is refused.
    pub length_required: bool,
}

impl ServiceTraits {
    /// The ways that most services have.
    pub const STANDARD: Self = Self {
        host_member: "",
        path: PathRules::STANDARD,
        content_sha256: false,
        unsigned_streams: false,
        length_required: false,
    };
}

/// A service's client with its type erased: a config, the service's traits, and what its calls share. Cheap to clone.
#[derive(Clone)]
pub struct Service(pub(crate) Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) traits: &'static ServiceTraits,
    /// Spent by retries, refilled by successes.
    pub(crate) bucket: Bucket,
    /// Found out by the first call, as is the user agent.
    pub(crate) base: OnceLock<Base>,
    pub(crate) user_agent: OnceLock<HeaderValue>,
}

impl Service {
    /// A client of a service that has these ways. Nothing is looked up or sent before a call.
    pub fn new(config: &Config, traits: &'static ServiceTraits) -> Self {
        Self(Arc::new(Shared {
            config: config.clone(),
            traits,
            bucket: Bucket::default(),
            base: OnceLock::new(),
            user_agent: OnceLock::new(),
        }))
    }

    /// The config it was made with.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// A request to it, with no options set.
    pub fn request(&self) -> Request {
        Request { service: self.clone(), options: Options::default() }
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("config", &self.0.config).finish_non_exhaustive()
    }
}

/// What a call is besides its input: the service, and the options of this one call.
#[derive(Clone, Debug)]
pub struct Request {
    pub(crate) service: Service,
    pub(crate) options: Options,
}

/// The options of one call, where they differ from the config's.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) answer_limit: Option<u64>,
}

impl Request {
    /// Sets how long each attempt may take.
    pub fn set_attempt_timeout(&mut self, timeout: Duration) {
        self.options.attempt_timeout = Some(timeout);
    }

    /// Sets how long the call may take, all its attempts together.
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.options.timeout = Some(timeout);
    }

    /// Sets how long an answer may be that is read into memory.
    pub fn set_answer_limit(&mut self, bytes: u64) {
        self.options.answer_limit = Some(bytes);
    }

    /// Encodes the request at once; the future sends it.
    fn begin(self, operation: &'static OperationSchema, input: &mut dyn Structure) -> State {
        match pipeline::prepare(self, operation, input) {
            Ok(job) => State::Running(Box::pin(pipeline::run(job))),
            Err(error) => State::Failed(Some(error.of(operation))),
        }
    }
}

enum State {
    Failed(Option<Error>),
    Running(BoxFuture<'static, Result<Answer>>),
}

impl State {
    fn poll_answer(&mut self, cx: &mut Context<'_>) -> Poll<Result<Answer>> {
        match self {
            Self::Running(run) => {
                let answer = ready!(run.as_mut().poll(cx));
                *self = Self::Failed(None);
                Poll::Ready(answer)
            }
            Self::Failed(error) => match error.take() {
                Some(error) => Poll::Ready(Err(error)),
                // As of any future polled after its end: it stays pending.
                None => Poll::Pending,
            },
        }
    }
}

/// One call under way: a future of its output. Dropping it abandons the request; no task was spawned for it.
#[must_use = "a call does nothing until it is awaited"]
pub struct Sending<I> {
    state: State,
    input: PhantomData<fn() -> I>,
}

impl<I: Operation> Sending<I> {
    /// Encodes the request at once; nothing is sent before the future is polled. Absent idempotency tokens are filled in.
    pub fn new(request: Request, input: &mut I) -> Self {
        Self { state: request.begin(I::OPERATION, input), input: PhantomData }
    }

    /// The output and the HTTP status it came with.
    pub(crate) fn poll_status(&mut self, cx: &mut Context<'_>) -> Poll<Result<(I::Output, u16)>> {
        let answer = ready!(self.state.poll_answer(cx))?;
        let mut output = I::Output::NEW;
        let status = answer.decode_into(&mut output)?;
        Poll::Ready(Ok((output, status)))
    }
}

impl<I: Operation> Future for Sending<I> {
    type Output = Result<I::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.poll_status(cx).map_ok(|(output, _)| output)
    }
}

impl<I: Operation> fmt::Debug for Sending<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sending({} {})", I::OPERATION.service.id, I::OPERATION.name)
    }
}

/// The mode of a call that is made once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Once;

/// The mode of a call that is made again and again until its answers say that something has come about.
#[derive(Clone, Copy, Debug)]
pub struct Wait {
    pub(crate) waiter: &'static Waiter,
    pub(crate) max_wait: Option<Duration>,
    pub(crate) delay: Option<Duration>,
}

impl Wait {
    /// Waits as the model says.
    pub const fn new(waiter: &'static Waiter) -> Self {
        Self { waiter, max_wait: None, delay: None }
    }

    /// Sets how long to wait at the most.
    pub fn set_max_wait(&mut self, max: Duration) {
        self.max_wait = Some(max);
    }

    /// Sets the pause between two calls.
    pub fn set_delay(&mut self, delay: Duration) {
        self.delay = Some(delay);
    }
}

/// Defines a service's `Client` and `Call`, in its crate's root; the argument is the service's [`ServiceTraits`].
#[macro_export]
macro_rules! service {
    ($traits:expr) => {
        /// Calls the service.
        ///
        /// Cheap to clone; clones share the connections of their config, and the budget of retries.
        #[derive(Clone, Debug)]
        pub struct Client($crate::Service);

        impl Client {
            /// A client that lives by this config. Nothing is looked up or sent before a call is awaited.
            pub fn new(config: &$crate::Config) -> Self {
                const TRAITS: &$crate::ServiceTraits = &$traits;
                Self($crate::Service::new(config, TRAITS))
            }

            /// The config it was made with.
            pub fn config(&self) -> &$crate::Config {
                self.0.config()
            }

            #[inline]
            fn call<I: $crate::Operation>(&self) -> Call<I, $crate::Once> {
                Call { input: I::NEW, request: self.0.request(), mode: $crate::Once }
            }

            #[inline]
            fn wait<I: $crate::Operation>(&self, waiter: &'static $crate::Waiter) -> Call<I, $crate::Wait> {
                Call { input: I::NEW, request: self.0.request(), mode: $crate::Wait::new(waiter) }
            }
        }

        /// A call: an input to be set, then awaited.
        ///
        /// Awaiting it (or [`send`](Self::send)) sends it and gives the output. Dropping the future cancels it.
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is awaited"]
        pub struct Call<I, M = $crate::Once> {
            pub(crate) input: I,
            request: $crate::Request,
            mode: M,
        }

        impl<I: $crate::Operation, M> Call<I, M> {
            /// Takes the whole input from here, in place of what was set so far.
            pub fn input(mut self, input: I) -> Self {
                self.input = input;
                self
            }

            /// How long each attempt may take: until the answer is read, or the first byte of an answer that streams.
            pub fn attempt_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.request.set_attempt_timeout(timeout);
                self
            }

            /// How long the call may take, all its attempts and the pauses between them together.
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.request.set_timeout(timeout);
                self
            }

            /// How many bytes of an answer are read into memory before it is refused: 256 MiB unless set here. Answers that
            /// stream have no limit.
            pub fn answer_limit(mut self, bytes: u64) -> Self {
                self.request.set_answer_limit(bytes);
                self
            }
        }

        impl<I: $crate::Operation> Call<I, $crate::Once> {
            /// The future of the output. The input is encoded now; nothing is sent before the future is awaited.
            pub fn send(mut self) -> $crate::Sending<I> {
                $crate::Sending::new(self.request, &mut self.input)
            }

            /// A URL that makes this call for whoever has it, until `expires` has passed (a second to seven days), without
            /// credentials of their own.
            pub async fn presign(mut self, expires: ::std::time::Duration) -> $crate::Result<$crate::Presigned> {
                $crate::presign(self.request, I::OPERATION, &mut self.input, expires).await
            }

            /// The answers page by page. Operations that do not answer in pages give one.
            pub fn pages(self) -> $crate::Pages<I> {
                $crate::Pages::new(self.request, self.input)
            }
        }

        impl<I: $crate::Paginated> Call<I, $crate::Once> {
            /// The items of all the pages, one by one.
            pub fn items(self) -> $crate::Items<I> {
                $crate::Items::new(self.pages())
            }
        }

        impl<I: $crate::Operation> Call<I, $crate::Wait> {
            /// How long to wait at the most; as the model says unless set here.
            pub fn max_wait(mut self, max: ::std::time::Duration) -> Self {
                self.mode.set_max_wait(max);
                self
            }

            /// The pause between two calls; as the model says unless set here.
            pub fn delay(mut self, delay: ::std::time::Duration) -> Self {
                self.mode.set_delay(delay);
                self
            }

            /// The future of the last output, once it has come about.
            pub fn send(self) -> $crate::Waiting<I> {
                $crate::Waiting::new(self.request, self.input, self.mode)
            }
        }

        impl<I: $crate::Operation> ::std::future::IntoFuture for Call<I, $crate::Once> {
            type Output = $crate::Result<I::Output>;
            type IntoFuture = $crate::Sending<I>;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }

        impl<I: $crate::Operation> ::std::future::IntoFuture for Call<I, $crate::Wait> {
            type Output = $crate::Result<I::Output>;
            type IntoFuture = $crate::Waiting<I>;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
