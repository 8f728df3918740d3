//! A site's own theme files: what in them nothing reads, and which of their texts cannot be said.
//!
//! Enters: the site's files under `theme/` and the built-in ones. Leaves: findings.
//! Forbidden here: deciding what is published.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Argument, Diagnostic, Severity, Span};
use crate::locale::Lang;
use crate::model::form::nearest;
use crate::render;
use crate::source::Snapshot;

use super::THEME;

/// What a theme may hold: folder, ending.
const KINDS: [(&str, &[&str]); 5] = [
    ("templates/", &[".html"]),
    ("styles/", &[".scss", ".sass", ".css"]),
    ("locales/", &[".ftl"]),
    ("icons/", &[".svg"]),
    ("scripts/", &[".js"]),
];

/// Files, texts and names in the theme that nothing reads.
pub fn unread(sources: &Snapshot, languages: &[Lang]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let templates = render::embedded();
    let built_in: &[u8] = templates.get("locales/en.ftl").copied().unwrap_or_default();
    let known: BTreeSet<&str> = messages(std::str::from_utf8(built_in).unwrap_or_default()).map(|(id, _)| id).collect();
    let own: Vec<&str> = sources
        .under(THEME)
        .filter(|(path, _)| path.ends_with(".html"))
        .filter_map(|(_, file)| std::str::from_utf8(&file.bytes).ok())
        .collect();
    for (path, file) in sources.under(THEME) {
        let below = &path[THEME.len()..];
        let fits = |(folder, endings): &(&str, &[&str])| {
            let is_named = *folder != "scripts/" || render::script_name(below).is_some();
            below.starts_with(folder) && endings.iter().any(|ending| below.ends_with(ending)) && is_named
        };
        if !KINDS.iter().any(fits) {
            findings.extend((below != "README.md").then(|| misplaced(path, below)));
        } else if let Some(tag) = below.strip_prefix("locales/").and_then(|name| name.strip_suffix(".ftl")) {
            if !languages.iter().any(|lang| lang.as_str() == tag) {
                let known = languages.iter().map(|lang| Argument::from(lang.as_str())).collect();
                findings.push(
                    Diagnostic::error("unknown-language", Span::file(path))
                        .message("unknown-language-file")
                        .with("path", &**path)
                        .with("language", tag)
                        .with("known", Argument::List(known)),
                );
            } else if let Ok(text) = std::str::from_utf8(&file.bytes) {
                texts(path, text, &known, &own, &mut findings);
            }
        }
    }
    findings
}

fn misplaced(path: &Arc<str>, below: &str) -> Diagnostic {
    let finding = Diagnostic::error("unexpected-file", Span::file(path))
        .message("unexpected-file-theme")
        .with("path", &**path)
        .with(
            "known",
            Argument::List(KINDS.iter().map(|(folder, _)| Argument::Text(format!("{THEME}{folder}"))).collect()),
        );
    let name = below.rsplit('/').next().unwrap_or(below);
    let by_ending = KINDS.iter().find(|(_, endings)| endings.iter().any(|ending| name.ends_with(ending)));
    match by_ending {
        Some((folder, _)) if !below.starts_with(folder) => finding.with("suggestion", format!("{THEME}{folder}{name}")),
        _ => finding,
    }
}

/// Texts that are there twice, and such that neither the built-in theme nor an own template asks for.
fn texts(path: &Arc<str>, text: &str, known: &BTreeSet<&str>, templates: &[&str], findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, Range<usize>> = BTreeMap::new();
    for (id, place) in messages(text) {
        let span = Span::new(path, place.clone());
        if let Some(earlier) = first.get(id) {
            let label = Span::new(path, earlier.clone());
            findings.push(Diagnostic::error("duplicate-key", span).with("key", id).label(label, "label-first"));
            continue;
        }
        first.insert(id, place);
        let asked = format!("ui.{}", id.replace('-', "_"));
        if known.contains(id) || templates.iter().any(|template| template.contains(&asked)) {
            continue;
        }
        let names: Vec<&str> = known.iter().copied().collect();
        let finding =
            Diagnostic::error("message-unknown", span.clone()).severity(Severity::Warning).with("message", id);
        findings.push(match nearest(id, &names) {
            Some(near) => finding.with("suggestion", near).edit(span, near),
            None => finding,
        });
    }
}

/// The messages of a Fluent file and where their identifiers stand: only they begin a line.
fn messages(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let at = start;
        start += line.len();
        let length =
            line.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
        let named = line.starts_with(|c: char| c.is_ascii_alphabetic()) && line[length..].trim_start().starts_with('=');
        named.then(|| (&line[..length], at..at + length))
    })
}

/// Splits the texts of a language that could not be said into those that the site wrote and that do not
/// work, each as a finding, and those that are missing.
pub fn broken(sources: &Snapshot, path: &str, unsaid: &mut BTreeSet<String>) -> Vec<Diagnostic> {
    let Some((path, file)) = sources.files.get_key_value(path) else { return Vec::new() };
    let places: BTreeMap<&str, Range<usize>> = messages(std::str::from_utf8(&file.bytes).unwrap_or_default()).collect();
    unsaid
        .extract_if(.., |id| places.contains_key(id.as_str()))
        .map(|id| {
            let span = Span::new(path, places.get(id.as_str()).cloned().unwrap_or_default());
            Diagnostic::error("message-missing", span).message("message-broken").with("message", id)
        })
        .collect()
}
