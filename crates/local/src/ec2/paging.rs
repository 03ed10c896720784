//! Pages of descriptions and the tokens between them.

use std::ops::RangeInclusive;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use pileus_shape::Structure;

use super::{faults, input};
use crate::handler::Outcome;

/// Which part of the items a request wants.
pub(super) struct Page {
    after: u64,
    max: Option<usize>,
    fingerprint: u64,
}

impl Page {
    /// The page that `input` asks for with these members of it; `range` is what its MaxResults may be.
    pub(super) fn new(
        input: &dyn Structure,
        max_results: Option<i32>,
        next_token: Option<&str>,
        range: RangeInclusive<i32>,
    ) -> Outcome<Self> {
        if let Some(max) = max_results {
            let bound = match max {
                _ if max < *range.start() => Some(("greater", range.start())),
                _ if max > *range.end() => Some(("less", range.end())),
                _ => None,
            };
            if let Some((side, bound)) = bound {
                let message =
                    format!("Value ( {max} ) for parameter maxResults is invalid. Expecting a value {side} than {bound}.");
                return Err(faults::invalid_value(message));
            }
        }
        let fingerprint = input::fingerprint(input);
        let after = match next_token {
            None => 0,
            Some(token) => read(token, fingerprint).ok_or_else(|| {
                faults::invalid_value(format!("Value ( {token} ) for parameter NextToken is invalid. The token is invalid."))
            })?,
        };
        Ok(Self { after, max: max_results.and_then(|max| usize::try_from(max).ok()), fingerprint })
    }

    /// Whether an item at this place was on an earlier page, so that it need not be described.
    pub(super) fn is_past(&self, place: u64) -> bool {
        place <= self.after
    }

    /// The items of this page, and the token of the next when there is one. Items come with their places in rising order.
    pub(super) fn cut<T>(&self, items: impl IntoIterator<Item = (u64, T)>) -> (Vec<T>, Option<String>) {
        let mut items = items.into_iter().filter(|(place, _)| !self.is_past(*place));
        let mut page = Vec::new();
        let mut last = 0;
        for (place, item) in items.by_ref().take(self.max.unwrap_or(usize::MAX)) {
            last = place;
            page.push(item);
        }
        let more = self.max.is_some() && items.next().is_some();
        (page, more.then(|| write(last, self.fingerprint)))
    }
}

fn write(place: u64, fingerprint: u64) -> String {
    let mut bytes = place.to_be_bytes().to_vec();
    bytes.extend(input::fnv(fingerprint, &place.to_be_bytes()).to_be_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

fn read(token: &str, fingerprint: u64) -> Option<u64> {
    let bytes: [u8; 16] = URL_SAFE_NO_PAD.decode(token).ok()?.try_into().ok()?;
    let place = u64::from_be_bytes(bytes[..8].try_into().ok()?);
    (write(place, fingerprint) == token).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other_and_tokens_are_checked() {
        let input = pileus_ec2::DescribeVpcsInput::default();
        let items = || (1..=12_u64).map(|at| (at * 3, at));
        let mut token = None;
        let mut seen = Vec::new();
        loop {
            let page = Page::new(&input, Some(5), token.as_deref(), 5..=1000).unwrap();
            let (part, next) = page.cut(items());
            seen.extend(part);
            let Some(next) = next else { break };
            assert!(Page::new(&input, Some(5), Some(&next[1..]), 5..=1000).is_err());
            let mut other = input.clone();
            other.vpc_ids = Some(vec!["vpc-1".to_owned()]);
            assert!(Page::new(&other, Some(5), Some(&next), 5..=1000).is_err(), "the token of another request");
            token = Some(next);
        }
        assert_eq!(seen, (1..=12).collect::<Vec<_>>());
        assert!(Page::new(&input, Some(4), None, 5..=1000).is_err());
        assert!(Page::new(&input, Some(1001), None, 5..=1000).is_err());
        assert!(Page::new(&input, None, Some(""), 5..=1000).is_err());
    }
}
