//! `glashaus check --fix`: mended content gets to disk.
#![expect(clippy::disallowed_types, reason = "the command line may touch the disk")]

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::Outcome;
use super::input::tell;
use crate::diag::Span;
use crate::fix::{self, Change, Fixed};
use crate::locale::Args as Values;
use crate::report::Words;
use crate::source::Snapshot;

/// Characters of a change that are shown.
const LONGEST: usize = 60;

/// Mends the content of a folder and says on the error stream what was changed.
///
/// # Errors
/// When changes overlap or a file cannot be written; both are told.
pub fn fix(content: &Path, sources: &Snapshot, words: &Words) -> Result<Fixed, Outcome> {
    let fixed = fix::fix(sources).map_err(|conflict| {
        let place = |span: &Span| format!("{}:{}", span.file, line(sources, span));
        let values = Values::new().text("first", place(&conflict.first)).text("second", place(&conflict.second));
        tell(&words.say("cli-fix-overlap", &values));
        Outcome::Findings
    })?;
    let files: BTreeSet<&str> = fixed.changes.iter().map(|change| &*change.span.file).collect();
    for file in &files {
        let Some(mended) = fixed.sources.get(file) else { continue };
        let before = sources.get(file).map_or(&[][..], |before| &before.bytes);
        let path = content.join(file);
        replace(&path, before, &mended.bytes).map_err(|error| {
            let values = Values::new().text("path", path.display().to_string()).text("reason", error.to_string());
            tell(&words.say("cli-fix-io", &values));
            Outcome::CouldNotRun
        })?;
    }
    for Change { rule, span, line, before, after } in &fixed.changes {
        tell(&format!("{}:{line}: {} → {} [{rule}]", span.file, short(before), short(after)));
    }
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let values = Values::new().number("changes", count(fixed.changes.len())).number("files", count(files.len()));
    tell(&words.say("cli-fixed", &values));
    tell("");
    Ok(fixed)
}

/// Puts new bytes in place of those that were read, whole: an editor may have written meanwhile, and a run that
/// dies must not leave half a file.
fn replace(path: &Path, before: &[u8], after: &[u8]) -> io::Result<()> {
    // A link stays one: what it leads to is replaced.
    let path = path.canonicalize()?;
    if fs::read(&path)? != before {
        return Err(io::Error::other("changed meanwhile"));
    }
    let temporary = path.with_extension("glashaus-fix.tmp");
    let mut file = fs::File::create_new(&temporary)?;
    let written = file
        .write_all(after)
        .and_then(|()| fs::set_permissions(&temporary, fs::metadata(&path)?.permissions()))
        .and_then(|()| fs::rename(&temporary, &path));
    if written.is_err() {
        // What failed before matters more than what is left.
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn line(sources: &Snapshot, span: &Span) -> usize {
    let before = sources.get(&span.file).and_then(|file| file.bytes.get(..span.start)).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

/// Words on one line, cut short.
fn short(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None if text.is_empty() => "∅".to_owned(),
        None => text,
    }
}
