use std::{
    fmt,
    future::Future as _,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;
use pileus_shape::{Operation, Paginated, Paginator, Slot, Structure, update};

use crate::{
    Error, ErrorKind, Request, Result, Sending,
    jmespath::{Expression, Found},
};

/// The answers of a call, page by page: `while let Some(page) = pages.next().await { ... }`. A [`Stream`] too.
///
/// A page is asked for when it is wanted, not before. After an error, or the last page, there is nothing more.
#[must_use = "pages are not asked for until they are awaited"]
pub struct Pages<I: Operation> {
    request: Request,
    /// What to ask for next; `None` at the end.
    input: Option<I>,
    sending: Option<Sending<I>>,
    /// The tokens that the page under way was asked with.
    tokens: Vec<Option<String>>,
}

impl<I: Operation> Pages<I> {
    /// The pages from where `input` says.
    pub fn new(request: Request, input: I) -> Self {
        Self { request, input: Some(input), sending: None, tokens: Vec::new() }
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<I::Output>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<I::Output>>> {
        if self.sending.is_none() {
            let Some(input) = &mut self.input else { return Poll::Ready(None) };
            self.sending = Some(Sending::new(self.request.clone(), input));
        }
        let Some(sending) = &mut self.sending else { return Poll::Ready(None) };
        let page = ready!(Pin::new(sending).poll(cx));
        self.sending = None;
        let page = page.and_then(|page| {
            let more = match (&mut self.input, I::OPERATION.paginator) {
                (Some(input), Some(paginator)) => turn(paginator, &page, input, &mut self.tokens),
                _ => Ok(false),
            };
            if !more.map_err(|error| error.of(I::OPERATION))? {
                self.input = None;
            }
            Ok(page)
        });
        if page.is_err() {
            self.input = None;
        }
        Poll::Ready(Some(page))
    }
}

/// Moves the tokens of a page into the input that asks for the next; false if there is none.
fn turn(
    paginator: &Paginator,
    page: &dyn Structure,
    input: &mut dyn Structure,
    before: &mut Vec<Option<String>>,
) -> Result<bool> {
    if !paginator.more_results.is_empty() && !Expression::parse(paginator.more_results)?.find(page).is_true() {
        return Ok(false);
    }
    let mut tokens = Vec::with_capacity(paginator.output_token.len());
    for path in paginator.output_token {
        tokens.push(Expression::parse(path)?.find(page).into_token());
    }
    if tokens.iter().all(Option::is_none) {
        return Ok(false);
    }
    if tokens == *before {
        let message = "the service answered two pages with the same token, so the pages would never end";
        return Err(Error::new(ErrorKind::Response, message));
    }
    for (name, token) in paginator.input_token.iter().zip(&tokens) {
        let mut fits = true;
        let set = |field: &mut dyn pileus_shape::Field| match token {
            None => field.clear(),
            Some(token) => fits = fill(field.slot(), token),
        };
        update(input, name, set).map_err(|error| Error::new(ErrorKind::Response, error.to_string()))?;
        if !fits {
            let message = format!("the token of the next page, {:?}, does not fit {name}", token.as_deref().unwrap_or_default());
            return Err(Error::new(ErrorKind::Response, message));
        }
    }
    *before = tokens;
    Ok(true)
}

fn fill(slot: Slot<'_>, token: &str) -> bool {
    match slot {
        Slot::String(place) => *place = Some(token.to_owned()),
        Slot::Enum(place) => place.set(token.to_owned()),
        Slot::Integer(place) => *place = token.parse().ok(),
        Slot::Long(place) => *place = token.parse().ok(),
        _ => return false,
    }
    true
}

impl Found<'_> {
    /// As text that an input can hold; `None` when absent or empty.
    fn into_token(self) -> Option<String> {
        self.text().map(|text| text.into_owned()).filter(|text| !text.is_empty())
    }
}

impl<I: Operation> Stream for Pages<I> {
    type Item = Result<I::Output>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(cx)
    }
}

// It is never pinned by structure: what it holds is boxed, or plain data.
impl<I: Operation> Unpin for Pages<I> {}

impl<I: Operation> fmt::Debug for Pages<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &I::OPERATION.name).field("next", &self.input).finish_non_exhaustive()
    }
}

/// The items of all the pages of a call: `while let Some(item) = items.next().await { ... }`. A [`Stream`] too.
#[must_use = "items are not asked for until they are awaited"]
pub struct Items<I: Paginated> {
    pages: Pages<I>,
    page: vec::IntoIter<I::Item>,
}

impl<I: Paginated> Items<I> {
    /// The items of these pages.
    pub fn new(pages: Pages<I>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// The next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<I::Item>> {
        std::future::poll_fn(|cx| self.poll_item(cx)).await
    }

    /// All the items that are left, or the first error.
    pub async fn collect(mut self) -> Result<Vec<I::Item>> {
        let mut all = Vec::new();
        loop {
            all.extend(&mut self.page);
            match self.pages.next().await.transpose()? {
                Some(page) => self.page = I::items(page).into_iter(),
                None => return Ok(all),
            }
        }
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<I::Item>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(page)) => self.page = I::items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<I: Paginated> Stream for Items<I> {
    type Item = Result<I::Item>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(cx)
    }
}

impl<I: Paginated> Unpin for Items<I> {}

impl<I: Paginated> fmt::Debug for Items<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
