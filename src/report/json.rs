//! Findings for editors, pipelines and the browser; `docs/findings.md` describes the format.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::check::{Counts, ITEMS};
use crate::diag::{Concern, Diagnostic, Severity, Span};
use crate::source::Snapshot;

use super::Report;
use super::place::{Files, Position, is_whole_file};
use super::words::Words;

/// Version of the format; it changes only when a reader of the old one would misunderstand the new.
const VERSION: u32 = 1;

/// A finding in words, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Name of the rule, kebab-case.
    pub rule: &'static str,
    /// `error`, `warning`, `info`.
    pub severity: &'static str,
    /// The weight as a word of the reader's language.
    pub severity_word: String,
    /// `structure` or `law`.
    pub concern: &'static str,
    /// Where; its `file` is empty if the finding has no place.
    #[serde(flatten)]
    pub place: PlaceView,
    /// What is wrong.
    pub message: String,
    /// A few words for the place itself; may be empty.
    pub label: String,
    /// Why it matters; may be empty.
    pub why: String,
    /// What to write instead; may be empty.
    pub advice: String,
    /// Related places.
    pub labels: Vec<LabelView>,
    /// Changes that would mend it.
    pub edits: Vec<EditView>,
}

/// A place in a file of the content folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlaceView {
    /// Path inside the content folder, with `/`.
    pub file: String,
    /// First character; `null` where the file as a whole is meant or could not be read.
    pub start: Option<Position>,
    /// After the last character; `null` like `start`.
    pub end: Option<Position>,
    /// The line in which it begins; `null` like `start`.
    pub excerpt: Option<ExcerptView>,
}

/// A line in three parts, so that nobody has to count characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExcerptView {
    /// Before the place.
    pub before: String,
    /// The place itself, up to the end of the line; may be empty.
    pub found: String,
    /// After it.
    pub after: String,
}

/// A related place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LabelView {
    /// Where.
    #[serde(flatten)]
    pub place: PlaceView,
    /// Why it matters.
    pub message: String,
}

/// A change that would mend a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EditView {
    /// What is replaced; where start and end are the same, text is inserted.
    #[serde(flatten)]
    pub place: PlaceView,
    /// What stands there afterwards.
    pub replacement: String,
}

/// How many findings there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub infos: usize,
    /// Files with at least one finding.
    pub files: usize,
}

/// A finding that the site accepts for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WaivedView {
    /// The finding.
    pub finding: Finding,
    /// Why it is accepted.
    pub reason: String,
    /// Who decided so.
    pub by: String,
    /// The last day, in the notation of the content.
    pub until: String,
}

/// Something that will become a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AheadView {
    /// The first day on which it is one, as in ISO 8601.
    pub day: String,
    /// The finding as it is on that day.
    pub finding: Finding,
}

/// How many findings there are in an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AreaView {
    /// Name of the area.
    pub area: &'static str,
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub infos: usize,
}

/// How complete what is said of a sub-processor is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CompletenessView {
    /// Its id.
    pub id: String,
    /// How many of the items are said.
    pub said: usize,
    /// How many items there are.
    pub of: usize,
    /// Those that are not.
    pub missing: Vec<&'static str>,
}

#[derive(Serialize)]
struct View<'a> {
    version: u32,
    language: &'a str,
    findings: Vec<Finding>,
    waived: Vec<WaivedView>,
    ahead: Vec<AheadView>,
    summary: Summary,
    areas: Vec<AreaView>,
    subprocessors: Vec<CompletenessView>,
}

/// Everything in its order, as the JSON that `docs/findings.schema.json` describes.
pub fn json(report: &Report<'_>, words: &Words) -> String {
    let files = report.files();
    let areas = report.overview.into_iter().flat_map(|overview| &overview.areas);
    let subprocessors = report.overview.into_iter().flat_map(|overview| &overview.subprocessors);
    let view = View {
        version: VERSION,
        language: words.locale().lang().as_str(),
        findings: report.findings.iter().map(|diagnostic| finding(diagnostic, &files, words)).collect(),
        waived: report
            .waived
            .iter()
            .map(|waived| WaivedView {
                finding: finding(&waived.finding, &files, words),
                reason: waived.reason.clone(),
                by: waived.by.clone(),
                until: waived.until.clone(),
            })
            .collect(),
        ahead: report
            .ahead
            .iter()
            .map(|ahead| AheadView { day: ahead.day.to_string(), finding: finding(&ahead.finding, &files, words) })
            .collect(),
        summary: Summary::of(report.findings),
        areas: areas
            .map(|(area, Counts { errors, warnings, infos })| AreaView {
                area: area.name(),
                errors: *errors,
                warnings: *warnings,
                infos: *infos,
            })
            .collect(),
        subprocessors: subprocessors
            .map(|one| CompletenessView {
                id: one.id.clone(),
                said: ITEMS.len() - one.missing.len(),
                of: ITEMS.len(),
                missing: one.missing.clone(),
            })
            .collect(),
    };
    // Plain structures of texts and numbers: nothing in them can fail to become JSON.
    serde_json::to_string_pretty(&view).map(|json| json + "\n").unwrap_or_default()
}

/// One finding as a value, for the browser.
pub fn plain(diagnostic: &Diagnostic, snapshot: &Snapshot, words: &Words) -> Finding {
    finding(diagnostic, &Files::new(snapshot, std::slice::from_ref(diagnostic)), words)
}

impl Summary {
    /// Counts findings.
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        let files: BTreeSet<&str> =
            diagnostics.iter().filter_map(|diagnostic| Some(&*diagnostic.span.as_ref()?.file)).collect();
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
            files: files.len(),
        }
    }
}

pub(super) fn finding(diagnostic: &Diagnostic, files: &Files<'_>, words: &Words) -> Finding {
    let said = words.finding(diagnostic);
    let nowhere = PlaceView { file: String::new(), start: None, end: None, excerpt: None };
    Finding {
        rule: diagnostic.rule,
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        },
        severity_word: words.severity(diagnostic.severity),
        concern: match diagnostic.concern {
            Concern::Structure => "structure",
            Concern::Law => "law",
        },
        place: diagnostic.span.as_ref().map_or(nowhere, |span| place(span, files, is_whole_file(span))),
        message: said.message,
        label: said.label,
        why: said.why,
        advice: said.advice,
        labels: diagnostic
            .labels
            .iter()
            .map(|label| LabelView {
                place: place(&label.span, files, is_whole_file(&label.span)),
                message: words.label(label.message, diagnostic),
            })
            .collect(),
        edits: diagnostic
            .edits
            .iter()
            .map(|edit| EditView { place: place(&edit.span, files, false), replacement: edit.replacement.clone() })
            .collect(),
    }
}

fn place(span: &Span, files: &Files<'_>, whole_file: bool) -> PlaceView {
    let file = files.get(span).filter(|_| !whole_file);
    PlaceView {
        file: span.file.to_string(),
        start: file.map(|file| file.position(span.start)),
        end: file.map(|file| file.position(span.end)),
        excerpt: file.map(|file| {
            let range = file.marked(span);
            let excerpt = file.excerpt(std::slice::from_ref(&range));
            let (before, found, after) = excerpt.around(&range);
            ExcerptView { before: before.to_owned(), found: found.to_owned(), after: after.to_owned() }
        }),
    }
}
