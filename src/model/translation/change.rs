//! What changed in a source since it was translated.
//!
//! Enters: the hashes recorded of the source, the source and the translation as they are. Leaves: the
//! paragraphs that changed, and those of the translation that follow from them. Forbidden here:
//! claiming more than hashes can tell: what a paragraph used to say is gone.

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

use super::digest::read_column;
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

/// A change of a source: of one paragraph, or of several that are gone.
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
    let here = |at: usize| {
        let part = source.parts.get(at).or(source.parts.last());
        part.map_or_else(|| Span::file(&source.file), |part| source.place(part))
    };
    let one = |kind, at, follows: usize| Change { kind, count: 1, source: here(at), translation: following(follows) };
    let mut changes = Vec::new();
    for step in steps.iter().filter(|step| step.tag() != DiffTag::Equal) {
        let (gone, come) = (step.old_range(), step.new_range());
        let both = gone.len().min(come.len());
        changes.extend((0..both).map(|at| one(ChangeKind::Changed, come.start + at, gone.start + at)));
        // What was added follows the paragraph before it.
        let before = (gone.start + both).saturating_sub(1);
        changes.extend((both..come.len()).map(|at| one(ChangeKind::Added, come.start + at, before)));
        if gone.len() > both {
            let change = one(ChangeKind::Removed, come.start + both, gone.start + both);
            changes.push(Change { count: gone.len() - both, ..change });
        }
    }
    changes
}
