//! `translations.lock`: which words each translation was made from.
//!
//! Enters: the file. Leaves: its lines, and the file anew. Forbidden here: judging a text.
//!
//! One line a translation, sorted, so that git merges it line by line:
//! `flows.toml nodes.browser.label de>nl <hashes of the source> <hash of the translation>`.
//! Both lines of a conflict may stay: a translation is current if any line says so.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::digest;
use crate::diag::{Diagnostic, Severity, Span};
use crate::locale::Lang;
use crate::model::form::syntax;
use crate::source::Snapshot;

/// The file, at the top of the content folder.
pub const FILE: &str = "translations.lock";

/// What people who open it should know.
const HEAD: &str = "# From which words each translation was made. Written by `glashaus i18n accept`; do not edit.\n";

/// A translation as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line<'a> {
    /// File of the text; prose is named once for all languages: `pages/incidents.md`.
    pub name: &'a str,
    /// Where in the file it stands; empty for prose.
    pub path: &'a str,
    /// Language of the source.
    pub from: &'a str,
    /// Language of the translation.
    pub into: &'a str,
    /// Hashes of the source, [`digest::column`].
    pub source: &'a str,
    /// Hash of the translation, [`digest::whole`].
    pub translation: &'a str,
}

/// The lines by the name of their text.
#[derive(Debug, Default)]
pub struct Lock<'a>(BTreeMap<&'a str, Vec<Line<'a>>>);

impl<'a> Lock<'a> {
    /// Reads the lock of a snapshot; `None` if it has none.
    pub fn of(sources: &'a Snapshot, findings: &mut Vec<Diagnostic>) -> Option<Self> {
        let file = sources.get(FILE)?;
        let path: Arc<str> = FILE.into();
        let (text, offset) = syntax::text(&file.bytes, &path, findings)?;
        let mut lines: BTreeMap<&str, Vec<Line<'_>>> = BTreeMap::new();
        let mut at = offset;
        let mut is_told = false;
        for written in text.split_inclusive('\n') {
            let words = written.trim();
            match Line::read(words) {
                Some(line) => lines.entry(line.name).or_default().push(line),
                None if words.is_empty() || words.starts_with('#') => {}
                // One line of a conflict comes with many; they have one remedy.
                None if is_told => {}
                None => {
                    is_told = true;
                    let span = Span::new(&path, at..at + written.trim_end().len());
                    findings.push(Diagnostic::error("lock-line", span).severity(Severity::Warning));
                }
            }
            at += written.len();
        }
        Some(Self(lines))
    }

    /// What is recorded of a file.
    pub fn lines(&self, name: &str) -> &[Line<'a>] {
        self.0.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// The file from its lines.
    pub fn write(lines: impl Iterator<Item = String>) -> String {
        let mut lines: Vec<String> = lines.collect();
        lines.sort();
        lines.dedup();
        lines.insert(0, HEAD.to_owned());
        lines.concat()
    }
}

impl<'a> Line<'a> {
    fn read(words: &'a str) -> Option<Self> {
        let mut parts = words.rsplitn(4, ' ');
        let (translation, source) = (parts.next()?, parts.next()?);
        let (from, into) = parts.next()?.split_once('>')?;
        let text = parts.next()?;
        let (name, path) = text.split_once(' ').unwrap_or((text, ""));
        let is_whole = digest::read_column(source).is_some()
            && digest::read_column(translation).is_some_and(|hashes| hashes.len() == 1)
            && Lang::parse(from).is_some()
            && Lang::parse(into).is_some();
        is_whole.then_some(Self { name, path, from, into, source, translation })
    }

    /// The line as it would be written of a text that has moved to another place in its file.
    pub fn at(&self, path: &str) -> String {
        Line { path, ..self.clone() }.to_string()
    }
}

impl std::fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { name, path, from, into, source, translation } = self;
        let gap = if path.is_empty() { "" } else { " " };
        writeln!(f, "{name}{gap}{path} {from}>{into} {source} {translation}")
    }
}
