use std::{
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use pileus_net::BoxFuture;
use pileus_shape::{Acceptor, Expect, Operation, Shape, Structure, Timestamp, Waiter, WaiterState};

use crate::{Error, ErrorKind, Request, Result, Sending, Wait, error::Span, jmespath::Expression};

/// A waiter under way: a future of the last output, once what it waits for has come about.
///
/// When that is an error of the service (a deleted thing is not found), the output is empty.
#[must_use = "a waiter does nothing until it is awaited"]
pub struct Waiting<I: Operation> {
    request: Request,
    input: I,
    watch: Watch,
    step: Step<I>,
}

enum Step<I> {
    Look,
    Send(Sending<I>),
    Pause(BoxFuture<'static, ()>),
    Done,
}

/// All that is not of the operation's type.
struct Watch {
    mode: Wait,
    operation: &'static pileus_shape::OperationSchema,
    started: Option<Timestamp>,
    looks: u32,
}

/// What a look decided.
enum Verdict {
    Success,
    Again(Duration),
}

impl<I: Operation> Waiting<I> {
    /// Calls with `input` until the waiter is content. Nothing is sent before it is polled.
    pub fn new(request: Request, input: I, mode: Wait) -> Self {
        let watch = Watch { mode, operation: I::OPERATION, started: None, looks: 0 };
        Self { request, input, watch, step: Step::Look }
    }
}

impl<I: Operation> Future for Waiting<I> {
    type Output = Result<I::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        loop {
            match &mut this.step {
                Step::Look => {
                    this.watch.started.get_or_insert_with(|| this.request.service.config().clock().now());
                    this.step = Step::Send(Sending::new(this.request.clone(), &mut this.input));
                }
                Step::Pause(pause) => {
                    ready!(pause.as_mut().poll(cx));
                    this.step = Step::Look;
                }
                Step::Send(sending) => {
                    let answer = ready!(sending.poll_status(cx));
                    this.step = Step::Done;
                    let seen = match &answer {
                        Ok((output, status)) => Ok((output as &dyn Structure, *status)),
                        Err(error) => Err(error),
                    };
                    match this.watch.judge(seen, &this.request) {
                        Ok(Some(Verdict::Success)) => {
                            return Poll::Ready(Ok(answer.map_or(I::Output::NEW, |(output, _)| output)));
                        }
                        Ok(Some(Verdict::Again(delay))) => {
                            this.step = Step::Pause(this.request.service.config().clock().sleep(delay));
                        }
                        Ok(None) => {
                            // Only an error is not judged.
                            let name = this.watch.mode.waiter.name;
                            let note = format!("while waiting for {name}");
                            return Poll::Ready(answer.map(|(output, _)| output).map_err(|error| error.with_note(note)));
                        }
                        Err(error) => return Poll::Ready(Err(error)),
                    }
                }
                Step::Done => return Poll::Pending,
            }
        }
    }
}

impl<I: Operation> Unpin for Waiting<I> {}

impl Watch {
    /// Whether to look again; `None` to give up on an error that no acceptor expects.
    fn judge(&mut self, seen: Result<(&dyn Structure, u16), &Error>, request: &Request) -> Result<Option<Verdict>> {
        self.looks += 1;
        let waiter = self.mode.waiter;
        for acceptor in waiter.acceptors {
            if matches(&acceptor.expect, seen).map_err(|error| error.of(self.operation))? {
                return match acceptor.state {
                    WaiterState::Success => Ok(Some(Verdict::Success)),
                    WaiterState::Retry => self.again(seen, request).map(Some),
                    WaiterState::Failure => {
                        let told = format!("{} will not come about: {}", waiter.name, describe(&acceptor.expect, seen));
                        Err(self.finish(ErrorKind::WaiterFailed, told, seen, request))
                    }
                };
            }
        }
        match seen {
            Ok(_) => self.again(seen, request).map(Some),
            Err(_) => Ok(None),
        }
    }

    fn again(&self, seen: Result<(&dyn Structure, u16), &Error>, request: &Request) -> Result<Verdict> {
        let Wait { waiter, max_wait, delay } = self.mode;
        let delay = delay.unwrap_or(Duration::from_secs(waiter.delay_s.into()));
        let over = match max_wait {
            Some(max) => self.elapsed(request) + delay > max,
            None => self.looks >= waiter.attempts_max,
        };
        if !over {
            return Ok(Verdict::Again(delay));
        }
        let told = format!("{} did not come about in time: {}", waiter.name, last_seen(waiter, seen));
        Err(self.finish(ErrorKind::WaiterExceeded, told, seen, request))
    }

    fn elapsed(&self, request: &Request) -> Duration {
        let now = request.service.config().clock().now();
        self.started.map(|started| now.saturating_since(started)).unwrap_or_default()
    }

    fn finish(&self, kind: ErrorKind, told: String, seen: Result<(&dyn Structure, u16), &Error>, request: &Request) -> Error {
        let elapsed = self.elapsed(request);
        let plural = if self.looks == 1 { "" } else { "s" };
        let error =
            Error::new(kind, format!("{told}, after {} look{plural} in {}", self.looks, Span(elapsed))).of(self.operation);
        match seen {
            Ok((_, status)) => error.with_answer(status, String::new(), String::new()),
            Err(seen) => error.with_answer(seen.status(), seen.request_id().to_owned(), seen.extended_request_id().to_owned()),
        }
    }
}

fn matches(expect: &Expect, seen: Result<(&dyn Structure, u16), &Error>) -> Result<bool> {
    Ok(match (expect, seen) {
        (Expect::Path { path, value }, Ok((output, _))) => {
            Expression::parse(path)?.find(output).text().is_some_and(|text| text == *value)
        }
        (Expect::PathAll { path, value }, Ok((output, _))) => {
            let found = Expression::parse(path)?.find(output);
            let items = found.items();
            !items.is_empty() && items.iter().all(|item| item.text().is_some_and(|text| text == *value))
        }
        (Expect::PathAny { path, value }, Ok((output, _))) => {
            let found = Expression::parse(path)?.find(output);
            found.items().iter().any(|item| item.text().is_some_and(|text| text == *value))
        }
        (Expect::Status(status), Ok((_, seen))) => *status == seen,
        (Expect::Status(status), Err(error)) => error.kind() == ErrorKind::Service && *status == error.status(),
        (Expect::Error(code), Err(error)) => error.is(code),
        (Expect::AnyError(any), seen) => *any == seen.is_err_and(|error| error.kind() == ErrorKind::Service),
        (Expect::Path { .. } | Expect::PathAll { .. } | Expect::PathAny { .. }, Err(_)) | (Expect::Error(_), Ok(_)) => false,
    })
}

/// What an acceptor saw.
fn describe(expect: &Expect, seen: Result<(&dyn Structure, u16), &Error>) -> String {
    match (expect, seen) {
        (Expect::Path { path, .. } | Expect::PathAll { path, .. } | Expect::PathAny { path, .. }, Ok((output, _))) => {
            match Expression::parse(path) {
                Ok(expression) => format!("{path} is {}", expression.show(output)),
                Err(error) => error.to_string(),
            }
        }
        (_, Ok((_, status))) => format!("the status is {status}"),
        (_, Err(error)) if error.message().is_empty() => format!("the service answers {} ({})", error.code(), error.status()),
        (_, Err(error)) => format!("the service answers {} ({}): {}", error.code(), error.status(), error.message()),
    }
}

/// What the acceptor of success saw last.
fn last_seen(waiter: &Waiter, seen: Result<(&dyn Structure, u16), &Error>) -> String {
    let wished = waiter.acceptors.iter().find(|acceptor| acceptor.state == WaiterState::Success);
    let any: &Expect = wished.map_or(&Expect::AnyError(false), |Acceptor { expect, .. }| expect);
    format!("at last {}", describe(any, seen))
}

impl<I: Operation> fmt::Debug for Waiting<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Waiting({} by {} {})", self.watch.mode.waiter.name, I::OPERATION.service.id, I::OPERATION.name)
    }
}
