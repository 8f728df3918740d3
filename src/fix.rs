//! Makes the changes that findings propose themselves.
//!
//! Enters: a [`Snapshot`]. Leaves: [`Fixed`]: the changed snapshot, its compilation and every change.
//! Forbidden here: the disk; any change that no finding proposes.
//!
//! An edit replaces a range of bytes, so comments and layout around it stay as they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::compile::{Compilation, compile};
use crate::diag::{Diagnostic, Edit, Span};
use crate::source::Snapshot;

/// How often mended content is looked at again: mending a file's form brings to light what stands in it.
const ROUNDS: usize = 8;

/// Mended content.
pub struct Fixed {
    /// The sources with all changes.
    pub sources: Snapshot,
    /// What is found in them.
    pub compilation: Compilation,
    /// What was changed, in order.
    pub changes: Vec<Change>,
}

/// A change that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The rule whose finding proposed it.
    pub rule: &'static str,
    /// Where it stands, in the sources as they were before this change.
    pub span: Span,
    /// Line, from 1.
    pub line: usize,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
}

/// Two findings that want to change the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Where the first one wants to change something.
    pub first: Span,
    /// Where the second one does.
    pub second: Span,
}

/// Makes every change that findings propose, until there is none left.
///
/// A change that would write a key a second time is not made: the words it would replace say something that
/// only their author can put in its place.
///
/// # Errors
/// When two changes overlap. Nothing is changed then, because nobody can tell which of them is meant.
pub fn fix(sources: &Snapshot) -> Result<Fixed, Box<Conflict>> {
    let compilation = compile(sources, None);
    let mut fixed = Fixed { sources: sources.clone(), compilation, changes: Vec::new() };
    for _ in 0..ROUNDS {
        let mut edits = in_order(&fixed.compilation.diagnostics)?;
        while let Some((sources, changes)) = applied(&fixed.sources, &edits) {
            let compilation = compile(&sources, Some(&fixed.compilation));
            let twice = |change: &(Change, Span)| is_twice(&compilation.diagnostics, &change.1);
            if !changes.iter().any(twice) {
                fixed.changes.extend(changes.into_iter().map(|(change, _)| change));
                (fixed.sources, fixed.compilation) = (sources, compilation);
                break;
            }
            let mut refused = changes.iter().map(twice);
            edits.retain(|_| !refused.next().unwrap_or(false));
        }
        if edits.is_empty() {
            break;
        }
    }
    Ok(fixed)
}

/// The changes that findings propose in the order of their places, the same one only once.
fn in_order(findings: &[Diagnostic]) -> Result<Vec<(&'static str, Edit)>, Box<Conflict>> {
    let of = |finding: &Diagnostic| {
        let rule = finding.rule;
        finding.edits.iter().cloned().map(move |edit| (rule, edit)).collect::<Vec<_>>()
    };
    let mut edits: Vec<(&'static str, Edit)> = findings.iter().flat_map(of).collect();
    edits.sort_by(|a, b| a.1.cmp(&b.1));
    edits.dedup_by(|later, earlier| later.1 == earlier.1);
    for pair in edits.windows(2) {
        let (first, second) = (&pair[0].1.span, &pair[1].1.span);
        if first.file == second.file && (first.end > second.start || first.start == second.start) {
            return Err(Box::new(Conflict { first: first.clone(), second: second.clone() }));
        }
    }
    Ok(edits)
}

/// The sources with changes, and for each change where it stands afterwards; `None` where there are none, or
/// they do not fit the sources.
fn applied(sources: &Snapshot, edits: &[(&'static str, Edit)]) -> Option<(Snapshot, Vec<(Change, Span)>)> {
    let mut changed = sources.clone();
    let mut changes = Vec::new();
    let mut texts: BTreeMap<Arc<str>, (Vec<u8>, usize)> = BTreeMap::new();
    for (rule, Edit { span, replacement }) in edits {
        let bytes = &sources.get(&span.file)?.bytes;
        let before = std::str::from_utf8(bytes.get(span.start..span.end)?).ok()?;
        let (text, end) = texts.entry(Arc::clone(&span.file)).or_default();
        text.extend_from_slice(bytes.get(*end..span.start)?);
        let start = text.len();
        text.extend_from_slice(replacement.as_bytes());
        *end = span.end;
        let change = Change {
            rule,
            span: span.clone(),
            line: bytes[..span.start].iter().filter(|byte| **byte == b'\n').count() + 1,
            before: before.to_owned(),
            after: replacement.clone(),
        };
        changes.push((change, Span::new(&span.file, start..text.len())));
    }
    for (file, (mut text, end)) in texts {
        text.extend_from_slice(sources.get(&file)?.bytes.get(end..)?);
        changed.insert(file, text);
    }
    (!changes.is_empty()).then_some((changed, changes))
}

/// Whether a key at a place stands there a second time.
fn is_twice(findings: &[Diagnostic], place: &Span) -> bool {
    let twice = findings.iter().filter(|finding| finding.rule == "duplicate-key");
    let mut places =
        twice.flat_map(|finding| finding.span.iter().chain(finding.labels.iter().map(|label| &label.span)));
    places.any(|span| span.file == place.file && span.start < place.end && place.start < span.end)
}
