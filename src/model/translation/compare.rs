//! Which recorded line belongs to which text, and what follows from it.
//!
//! Enters: the texts of one file in one language and the lines recorded of it. Leaves: a
//! [`State`] for each text. Forbidden here: files, places, words.
//!
//! A text is known by its words before it is known by its place: rows are inserted, moved and
//! renamed all the time, and none of that makes a translation old.

use std::collections::{BTreeMap, BTreeSet};

/// How a translation stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Made from the words the source has now.
    Current,
    /// Nothing is recorded of it; it is taken to be current.
    New,
    /// Both were changed, and nobody has said yet whether they say the same.
    Revised,
    /// The source was changed, the translation was not.
    Stale,
}

/// What is compared of a text or of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key<'a> {
    /// Where it stands in the file.
    pub path: &'a str,
    /// Hashes of the source.
    pub source: &'a str,
    /// Hash of the translation.
    pub translation: &'a str,
}

/// For each text its state and the line it was recorded in.
pub fn compare(texts: &[Key<'_>], lines: &[Key<'_>]) -> Vec<(State, Option<usize>)> {
    let mut found: Vec<(State, Option<usize>)> = vec![(State::New, None); texts.len()];
    let mut is_taken = vec![false; lines.len()];
    for (sign, state) in SIGNS {
        let mut free: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, line) in lines.iter().enumerate().rev().filter(|(at, _)| !is_taken[*at]) {
            free.entry(sign(line)).or_default().push(at);
        }
        for (text, found) in texts.iter().zip(&mut found).filter(|(_, found)| found.1.is_none()) {
            if let Some(at) = free.get_mut(&sign(text)).and_then(Vec::pop) {
                is_taken[at] = true;
                *found = (*state, Some(at));
            }
        }
    }
    // The same words a second time were translated as the first.
    let known: BTreeSet<(&str, &str)> = lines.iter().map(|line| (line.source, line.translation)).collect();
    for (text, found) in texts.iter().zip(&mut found) {
        if known.contains(&(text.source, text.translation)) {
            found.0 = State::Current;
        }
    }
    found
}

/// What text and line have in common.
type Sign = for<'k> fn(&Key<'k>) -> (&'k str, &'k str, &'k str);

/// What tells that a line is about a text, from the surest sign to the least, and what follows.
const SIGNS: &[(Sign, State)] = &[
    (|key| (key.path, key.source, key.translation), State::Current),
    (|key| ("", key.source, key.translation), State::Current),
    (|key| (key.path, key.source, ""), State::Current),
    (|key| (key.path, "", key.translation), State::Stale),
    (|key| ("", "", key.translation), State::Stale),
    (|key| (key.path, "", ""), State::Revised),
];
