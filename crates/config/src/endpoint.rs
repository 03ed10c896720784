//! Endpoints that somebody configured, in the order that AWS's tools prefer them.

use http::Uri;

use crate::origin::{Origin, Sourced};

/// An address for one service, or for all.
#[derive(Clone, Debug)]
pub(crate) struct EndpointUrl {
    /// The service's [`key`], or `None` for all services.
    pub(crate) service: Option<String>,
    pub(crate) url: Sourced<Uri>,
}

/// A service's id as variables and files write it: `Elastic Beanstalk` is `elastic_beanstalk`.
pub(crate) fn key(service_id: &str) -> String {
    service_id.chars().map(key_char).collect()
}

fn key_char(char: char) -> char {
    match char {
        ' ' | '-' => '_',
        char => char.to_ascii_lowercase(),
    }
}

/// Puts the program's word before variables, and these before files; in each, one service's before that for all.
pub(crate) fn sort(urls: &mut [EndpointUrl]) {
    urls.sort_by_key(|url| {
        let rank = match url.url.origin {
            Origin::Explicit => 0,
            Origin::Variable(_) => 1,
            Origin::File(_) => 2,
            Origin::Default => 3,
        };
        (rank, url.service.is_none())
    });
}

/// The one for this service among those sorted.
pub(crate) fn find<'a>(urls: &'a [EndpointUrl], service_id: &str) -> Option<&'a Sourced<Uri>> {
    let is_for = |url: &&EndpointUrl| url.service.as_ref().is_none_or(|key| key.chars().eq(service_id.chars().map(key_char)));
    urls.iter().find(is_for).map(|url| &url.url)
}
