//! Findings in words.
//!
//! Enters: a [`Report`] of a compilation, a language. Leaves: text for the terminal ([`human()`],
//! [`standing()`]), JSON for editors ([`json()`]), the formats of build servers ([`sarif()`], [`github()`],
//! [`gitlab()`], [`junit()`]), a calendar ([`calendar()`]), [`Finding`] for the browser, and what rules are
//! about ([`explain`]).
//! Forbidden here: deciding what a finding is or weighs, printing, words outside `words/*.ftl`.

mod annotations;
mod calendar;
pub mod explain;
mod human;
mod json;
mod junit;
mod place;
mod sarif;
mod standing;
mod words;

use xxhash_rust::xxh3::xxh3_128;

use crate::ahead::Ahead;
use crate::check::{Overview, Waived};
use crate::diag::Diagnostic;
use crate::source::Snapshot;

pub use annotations::{github, gitlab};
pub use calendar::calendar;
pub use human::{Style, human};
pub use json::{EditView, ExcerptView, Finding, LabelView, PlaceView, Summary, json, plain};
pub use junit::junit;
pub use place::Position;
pub use sarif::sarif;
pub use standing::standing;
pub use words::{Said, Words, shown};

use place::Files;

/// Everything that is told about a site.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// What was found.
    pub findings: &'a [Diagnostic],
    /// What was found and is accepted for a time.
    pub waived: &'a [Waived],
    /// What will be found.
    pub ahead: &'a [Ahead],
    /// How the site stands.
    pub overview: Option<&'a Overview>,
    /// What was compiled.
    pub sources: &'a Snapshot,
    /// Path of the content folder as build servers know it, with `/` and none at its end; may be empty.
    pub root: &'a str,
}

impl<'a> Report<'a> {
    /// Findings alone.
    pub fn new(findings: &'a [Diagnostic], sources: &'a Snapshot) -> Self {
        Self { findings, waived: &[], ahead: &[], overview: None, sources, root: "" }
    }

    /// The files that anything points into.
    fn files(&self) -> Files<'a> {
        let waived = self.waived.iter().map(|waived| &waived.finding);
        let ahead = self.ahead.iter().map(|ahead| &ahead.finding);
        Files::new(self.sources, self.findings.iter().chain(waived).chain(ahead))
    }

    /// The path of a file as build servers know it.
    fn path(&self, file: &str) -> String {
        if self.root.is_empty() { file.to_owned() } else { format!("{}/{file}", self.root) }
    }

    /// For each finding a name that stays when lines around it come and go, and that no other has.
    fn fingerprints(&self, findings: &[&Diagnostic]) -> Vec<String> {
        let mut taken = std::collections::BTreeMap::new();
        findings
            .iter()
            .map(|finding| {
                let words = finding.span.as_ref().and_then(|span| {
                    let bytes = self.sources.get(&span.file)?.bytes.get(span.start..span.end)?;
                    Some(String::from_utf8_lossy(bytes).into_owned())
                });
                let file = finding.span.as_ref().map_or("", |span| &*span.file);
                let name = [finding.rule, finding.message, file, words.as_deref().unwrap_or_default()].join("\0");
                let count: &mut usize = taken.entry(name.clone()).or_default();
                *count += 1;
                format!("{:032x}", xxh3_128(format!("{name}\0{count}").as_bytes()))
            })
            .collect()
    }
}
