//! Findings for people at a terminal.

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Patch, Renderer, Snippet};

use crate::diag::{Diagnostic, Edit, Label, Severity, Span};
use crate::source::Snapshot;

use super::json::Summary;
use super::place::{Excerpt, File, Files, is_whole_file};
use super::words::{Words, readable, shown};

/// How the text is to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether escape codes for colours are used.
    pub color: bool,
    /// Width of the terminal in columns.
    pub width: usize,
}

/// All findings in their order, each with excerpt, reason and advice, and a last line that counts them.
/// Empty where nothing was found.
pub fn human(diagnostics: &[Diagnostic], snapshot: &Snapshot, words: &Words, style: Style) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let files = Files::new(snapshot, diagnostics);
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() }.term_width(style.width.max(40));
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&groups(diagnostic, &files, words, style.width)));
        text.push_str("\n\n");
    }
    text.push_str(&words.summary(&Summary::of(diagnostics)));
    text.push('\n');
    text
}

fn groups<'a>(diagnostic: &'a Diagnostic, files: &Files<'_>, words: &Words, width: usize) -> Vec<Group<'a>> {
    let said = words.finding(diagnostic);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.with_name(words.severity(diagnostic.severity)).primary_title(said.message).id(diagnostic.rule);
    let mut main = Group::with_title(title).elements(places(diagnostic, &said.label, files, words));
    for (level, heading, text) in [(Level::NOTE, "heading-why", said.why), (Level::HELP, "heading-advice", said.advice)]
    {
        if !text.is_empty() {
            let heading = words.heading(heading);
            // Before the text stand the gutter, "= " and the heading with ": ".
            let room = width.saturating_sub(heading.chars().count() + 9).max(30);
            main = main.element(level.with_name(heading).message(wrap(&text, room)));
        }
    }
    let edits = edits(diagnostic, files);
    if edits.is_empty() {
        return vec![main];
    }
    let title = Level::HELP.no_name().secondary_title(words.heading("heading-edit"));
    vec![main, Group::with_title(title).elements(edits)]
}

/// The excerpt of the finding with the related places near it, then those elsewhere.
fn places<'a>(diagnostic: &'a Diagnostic, text: &str, files: &Files<'_>, words: &Words) -> Vec<Element<'a>> {
    let Some(span) = &diagnostic.span else {
        return elsewhere(&diagnostic.labels.iter().collect::<Vec<_>>(), diagnostic, files, words);
    };
    let Some(file) = files.get(span).filter(|_| !is_whole_file(span)) else {
        let mut elements = vec![Origin::path(shown(&span.file)).into()];
        elements.extend(elsewhere(&diagnostic.labels.iter().collect::<Vec<_>>(), diagnostic, files, words));
        return elements;
    };
    let marked = file.marked(span);
    let (near, far): (Vec<&Label>, Vec<&Label>) = diagnostic
        .labels
        .iter()
        .partition(|label| label.span.file == span.file && file.are_near(&marked, &file.marked(&label.span)));
    let mut ranges = vec![marked];
    ranges.extend(near.iter().map(|label| file.marked(&label.span)));
    let excerpt = file.excerpt(&ranges);
    let primary = annotation(AnnotationKind::Primary.span(excerpt.map(&ranges[0])), text);
    let related = near.iter().zip(&ranges[1..]).map(|(label, range)| {
        annotation(AnnotationKind::Context.span(excerpt.map(range)), &words.label(label.message, diagnostic))
    });
    let mut elements = snippet(file, span, &excerpt, std::iter::once(primary).chain(related));
    elements.extend(elsewhere(&far, diagnostic, files, words));
    elements
}

fn elsewhere<'a>(labels: &[&'a Label], diagnostic: &Diagnostic, files: &Files<'_>, words: &Words) -> Vec<Element<'a>> {
    let mut elements = Vec::new();
    for label in labels {
        let text = words.label(label.message, diagnostic);
        match files.get(&label.span).filter(|_| !is_whole_file(&label.span)) {
            Some(file) => {
                let marked = file.marked(&label.span);
                let excerpt = file.excerpt(std::slice::from_ref(&marked));
                let related = annotation(AnnotationKind::Context.span(excerpt.map(&marked)), &text);
                elements.extend(snippet(file, &label.span, &excerpt, [related]));
            }
            None => {
                elements.push(Origin::path(shown(&label.span.file)).into());
                if !text.is_empty() {
                    elements.push(Level::NOTE.no_name().message(text).into());
                }
            }
        }
    }
    elements
}

/// The proposed changes, file by file; none where they do not fit into an excerpt or contradict each other.
fn edits<'a>(diagnostic: &'a Diagnostic, files: &Files<'_>) -> Vec<Element<'a>> {
    let mut sorted: Vec<&Edit> = diagnostic.edits.iter().collect();
    sorted.sort();
    let mut elements = Vec::new();
    for edits in sorted.chunk_by(|a, b| a.span.file == b.span.file) {
        let Some(file) = files.get(&edits[0].span) else { continue };
        let overlap = edits.windows(2).any(|pair| pair[0].span.end >= pair[1].span.start);
        let ranges: Vec<_> = edits.iter().map(|edit| edit.span.start..edit.span.end).collect();
        if overlap || !ranges.iter().all(|range| file.is_short(range)) {
            continue;
        }
        let excerpt = file.excerpt(&ranges);
        if !ranges.iter().all(|range| excerpt.shows(range)) {
            continue;
        }
        let patches =
            edits.iter().zip(&ranges).map(|(edit, range)| Patch::new(excerpt.map(range), readable(&edit.replacement)));
        elements.push(Snippet::source(excerpt.text.clone()).line_start(excerpt.first_line).patches(patches).into());
    }
    elements
}

/// Some annotated lines of a file under its path. The renderer finds line and column itself unless the
/// excerpt is cut.
fn snippet<'a>(
    file: &File<'_>,
    span: &'a Span,
    excerpt: &Excerpt<'_>,
    annotations: impl IntoIterator<Item = Annotation<'a>>,
) -> Vec<Element<'a>> {
    let snippet = Snippet::source(excerpt.text.clone()).line_start(excerpt.first_line).annotations(annotations);
    if excerpt.is_cut {
        let position = file.position(span.start);
        let origin = Origin::path(shown(&span.file)).line(position.line).char_column(position.column);
        vec![origin.into(), snippet.into()]
    } else {
        vec![snippet.path(shown(&span.file)).into()]
    }
}

fn annotation<'a>(annotation: Annotation<'a>, label: &str) -> Annotation<'a> {
    if label.is_empty() { annotation } else { annotation.label(label.to_owned()) }
}

/// Breaks a text between words so that no line is wider than `room`.
fn wrap(text: &str, room: usize) -> String {
    let mut wrapped = String::with_capacity(text.len());
    let mut column = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > room {
            wrapped.push('\n');
            column = 0;
        } else if column > 0 {
            wrapped.push(' ');
            column += 1;
        }
        wrapped.push_str(word);
        column += length;
    }
    wrapped
}
