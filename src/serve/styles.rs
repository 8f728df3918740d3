//! Whether swapping style sheets is enough to show a new output.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::output::{Change, Output};

/// What an open page must do.
#[derive(Debug)]
pub(super) enum Difference {
    /// Nothing.
    None,
    /// Swap style sheets: path without hash to the present path.
    Styles(BTreeMap<String, String>),
    /// Load again.
    Pages,
}

/// Compares two outputs. A published style sheet carries a hash in its name
/// (`assets/main.0a1b.css`), so with it every page changes that names it; those count as equal if
/// they are equal but for that name.
pub(super) fn difference(old: &Output, new: &Output) -> Difference {
    let changes = new.diff(old);
    if changes.is_empty() {
        return Difference::None;
    }
    let (mut added, mut removed, mut swapped, mut touched) =
        (BTreeMap::new(), BTreeMap::new(), BTreeMap::new(), Vec::new());
    for (path, change) in changes {
        let duplicate = match (change, stem(path)) {
            (Change::Added, Some(stem)) => added.insert(stem, &**path).is_some(),
            (Change::Removed, Some(stem)) => removed.insert(stem, &**path).is_some(),
            (Change::Changed, _) if path.ends_with(".css") => {
                swapped.insert(path.to_string(), path.to_string()).is_some()
            }
            (Change::Changed, _) => {
                touched.push(&**path);
                false
            }
            _ => return Difference::Pages,
        };
        if duplicate {
            return Difference::Pages;
        }
    }
    if !added.keys().eq(removed.keys()) {
        return Difference::Pages;
    }
    let names: Vec<(&str, &str)> =
        removed.values().zip(added.values()).map(|(old, new)| (name(old), name(new))).collect();
    let is_equal = |path: &&str| match (text(old, path), text(new, path)) {
        (Some(old), Some(new)) => names.iter().fold(old.to_owned(), |text, (from, to)| text.replace(from, to)) == new,
        _ => false,
    };
    if !touched.par_iter().all(is_equal) {
        return Difference::Pages;
    }
    swapped.extend(added.into_iter().map(|(stem, path)| (stem.to_owned(), path.to_owned())));
    Difference::Styles(swapped)
}

/// `assets/main.` for `assets/main.0a1b.css`.
fn stem(path: &str) -> Option<&str> {
    let bare = path.strip_suffix(".css")?;
    let hash = bare.rfind('.')?;
    (!bare[hash..].contains('/')).then_some(&bare[..=hash])
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn text<'a>(output: &'a Output, path: &str) -> Option<&'a str> {
    std::str::from_utf8(&output.get(path)?.bytes).ok()
}
