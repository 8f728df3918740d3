//! Footnotes: numbered in the order of their first mark, gathered at the end of the text.
//!
//! Ids hold a colon, which no anchor of a heading can. The marks are numbers and an arrow; all
//! words are texts of the interface.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use super::Hole;
use super::buffer::Buffer;
use super::place::Place;
use crate::diag::{Diagnostic, Severity, Span};

/// The footnotes of one text.
#[derive(Default)]
pub struct Footnotes {
    numbers: BTreeMap<String, usize>,
    /// How often each number has a mark in the text.
    marks: Vec<usize>,
    texts: BTreeMap<String, (Buffer, Span)>,
}

impl Footnotes {
    /// Writes a mark.
    pub fn mark(&mut self, label: &str, buffer: &mut Buffer) {
        let number = *self.numbers.entry(label.to_owned()).or_insert(self.marks.len() + 1);
        if number > self.marks.len() {
            self.marks.push(0);
        }
        self.marks[number - 1] += 1;
        let id = mark_id(number, self.marks[number - 1]);
        let html = &mut buffer.html;
        // Writing to a string cannot fail.
        let _ = write!(
            html,
            "<sup class=\"footnote-reference\"><a href=\"#fn:{number}\" id=\"{id}\" role=\"doc-noteref\">{number}</a></sup>"
        );
    }

    /// Keeps the text of a footnote until the end. Of two with one label the parser keeps the first.
    pub fn define(&mut self, label: String, text: Buffer, span: Span) {
        self.texts.entry(label).or_insert((text, span));
    }

    /// Writes all footnotes that have a mark; the others are findings.
    pub fn write(mut self, buffer: &mut Buffer, findings: &mut Vec<Diagnostic>) {
        for (label, (_, span)) in self.texts.iter().filter(|(label, _)| !self.numbers.contains_key(*label)) {
            let finding = Diagnostic::error("footnote-unused", span.clone()).severity(Severity::Warning);
            findings.push(finding.with("label", label.as_str()));
        }
        if self.numbers.is_empty() {
            return;
        }
        let mut labels: Vec<_> = self.numbers.into_iter().map(|(label, number)| (number, label)).collect();
        labels.sort_unstable();
        buffer.html.push_str("<section class=\"footnotes\" role=\"doc-endnotes\">\n<h2 class=\"footnotes-title\">");
        buffer.push(Hole::Interface("footnotes"));
        buffer.html.push_str("</h2>\n<ol>\n");
        for (number, label) in labels {
            let _ = write!(buffer.html, "<li id=\"fn:{number}\">");
            let text = self.texts.remove(&label).map(|(text, _)| text).unwrap_or_default();
            buffer.append(text);
            let paragraph = buffer.tail().ends_with("</p>\n");
            if paragraph {
                buffer.html.truncate(buffer.html.len() - "</p>\n".len());
            }
            for mark in 1..=self.marks[number - 1] {
                let _ = write!(
                    buffer.html,
                    " <a class=\"footnote-back\" href=\"#{}\" role=\"doc-backlink\" aria-label=\"",
                    mark_id(number, mark)
                );
                buffer.push(Hole::Interface("footnote-back"));
                buffer.html.push_str("\">↩");
                if mark > 1 {
                    let _ = write!(buffer.html, "<sup>{mark}</sup>");
                }
                buffer.html.push_str("</a>");
            }
            buffer.html.push_str(if paragraph { "</p>\n</li>\n" } else { "</li>\n" });
        }
        buffer.html.push_str("</ol>\n</section>\n");
    }
}

fn mark_id(number: usize, mark: usize) -> String {
    if mark == 1 { format!("fnref:{number}") } else { format!("fnref:{number}:{mark}") }
}

/// Reports marks without a footnote, which the parser leaves in the text as they are.
pub fn report_missing(source: &str, range: Range<usize>, place: &Place, findings: &mut Vec<Diagnostic>) {
    let text = &source[range.clone()];
    for (at, _) in text.match_indices("[^") {
        let start = range.start;
        let Some(length) = text[at..].find(']').filter(|length| (3..100).contains(length)) else { continue };
        let label = &text[at + 2..at + length];
        if !source[..start + at].ends_with('\\') && !label.contains(char::is_whitespace) && !label.contains('[') {
            let span = place.span(start + at..start + at + length + 1);
            findings.push(Diagnostic::error("footnote-missing", span).with("label", label));
        }
    }
}
