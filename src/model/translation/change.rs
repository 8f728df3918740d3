//! What changed in a source since it was translated.
//!
//! Enters: the hashes recorded of the source, the source and the translation as they are. Leaves: the
//! paragraphs that changed, and those of the translation that follow from them. Forbidden here:
//! claiming more than hashes can tell: what a paragraph used to say is gone.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::digest::{Part, read_column};
use super::texts::Version;
use crate::diag::Span;

/// What happened to some paragraphs of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// They say something else.
    Changed,
    /// They are new.
    Added,
    /// They are gone.
    Removed,
}

impl ChangeKind {
    /// As a word for machines.
    pub fn word(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// A change of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub kind: ChangeKind,
    /// How many paragraphs it is about.
    pub count: usize,
    /// Where in the source; of what is gone, the paragraph after it or else the last one.
    pub source: Span,
    /// The paragraph of the translation that followed from it, where it can be told.
    pub translation: Option<Span>,
}

/// More pairs of paragraphs than any page has. Two long texts without a paragraph in common would
/// otherwise be compared for minutes.
const MOST_PAIRS: usize = 1 << 22;

/// The changes from what was recorded to what the source says now.
pub(super) fn changes(recorded: &str, source: &Version, translation: &Version) -> Vec<Change> {
    let old = read_column(recorded).unwrap_or_default();
    let new: Vec<u32> = source.parts.iter().map(|part| part.hash).collect();
    let steps = match old.len().saturating_mul(new.len()) > MOST_PAIRS {
        true => vec![DiffOp::Replace { old_index: 0, old_len: old.len(), new_index: 0, new_len: new.len() }],
        false => capture_diff_slices(Algorithm::Myers, &old, &new),
    };
    // A translation of as many paragraphs as its source had follows it one by one.
    let following = |at: usize| match translation.parts.len() == old.len() {
        true => translation.parts.get(at).map(|part| translation.place(part)),
        false => None,
    };
    let place = |from: usize, count: usize| passage(source, from, count);
    let change = |step| match step {
        DiffOp::Equal { .. } => None,
        DiffOp::Delete { old_index, old_len, new_index } => Some(Change {
            kind: ChangeKind::Removed,
            count: old_len,
            source: place(new_index.min(new.len().saturating_sub(1)), 1),
            translation: following(old_index),
        }),
        DiffOp::Insert { old_index, new_index, new_len } => Some(Change {
            kind: ChangeKind::Added,
            count: new_len,
            source: place(new_index, new_len),
            translation: following(old_index.saturating_sub(1)),
        }),
        DiffOp::Replace { old_index, new_index, new_len, .. } => Some(Change {
            kind: ChangeKind::Changed,
            count: new_len,
            source: place(new_index, new_len),
            translation: following(old_index),
        }),
    };
    steps.into_iter().filter_map(change).collect()
}

/// Some paragraphs as one place; the file as a whole where there are none.
fn passage(version: &Version, from: usize, count: usize) -> Span {
    let parts: &[Part] = version.parts.get(from..(from + count).min(version.parts.len())).unwrap_or_default();
    match (parts.first(), parts.last()) {
        (Some(first), Some(last)) => Span::new(&version.file, first.range.start..last.range.end),
        _ => Span::file(&version.file),
    }
}
