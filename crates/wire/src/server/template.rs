//! Paths against the templates of operations.

use crate::{
    http_binding::{Piece, Pieces},
    percent,
};

/// The labels of a path that fits a template, decoded; `None` when it does not fit.
///
/// A greedy label takes everything that the rest of the template leaves. A trailing slash is tolerated where the template
/// has none and no label would take it.
pub(super) fn labels<'t>(template: &'t str, path: &str) -> Option<Vec<(&'t str, String)>> {
    let pieces: Vec<Piece<'t>> = Pieces(template).collect();
    let mut labels = Vec::new();
    let rest = fit(&pieces, path, &mut labels)?;
    (rest.is_empty() || rest == "/").then_some(labels)
}

/// How many literal characters a template has: the more, the more it says.
pub(super) fn literal_len(template: &str) -> usize {
    Pieces(template).map(|piece| if let Piece::Literal(text) = piece { text.trim_matches('/').len() } else { 0 }).sum()
}

fn fit<'t, 'p>(pieces: &[Piece<'t>], path: &'p str, labels: &mut Vec<(&'t str, String)>) -> Option<&'p str> {
    let Some((first, rest)) = pieces.split_first() else { return Some(path) };
    match first {
        Piece::Literal(literal) => fit(rest, path.strip_prefix(literal)?, labels),
        Piece::Label { name, greedy } => {
            // Greedy, up to the last place where the literal that follows fits; else, up to the next slash.
            let end = match (greedy, rest.first()) {
                (true, Some(Piece::Literal(next))) => path.rfind(next)?,
                (true, _) => path.len(),
                (false, _) => path.find('/').unwrap_or(path.len()),
            };
            let text = percent::decode(&path[..end], false)?;
            if text.is_empty() {
                return None;
            }
            labels.push((name, text.into_owned()));
            fit(rest, &path[end..], labels)
        }
    }
}
