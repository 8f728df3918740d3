//! From bytes to TOML and front matter, with every mistake at its place in the file.

use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use super::{Form, Reader, mistake};
use crate::diag::{Diagnostic, Span};
use crate::locale::Lang;

/// The line above and below front matter.
const FENCE: &str = "+++";

/// The file's text without a byte order mark, and where it begins.
pub fn text<'a>(bytes: &'a [u8], file: &Arc<str>, findings: &mut Vec<Diagnostic>) -> Option<(&'a str, usize)> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let start = error.valid_up_to();
            let end = start + error.error_len().unwrap_or(bytes.len() - start);
            findings.push(Diagnostic::error("not-utf8", Span::new(file, start..end)).with("path", &**file));
            return None;
        }
    };
    if let Some(at) = text.find('\r').filter(|_| !text.contains('\n')) {
        findings.push(Diagnostic::error("line-ends", Span::new(file, at..at + 1)).with("path", &**file));
        return None;
    }
    Some(text.strip_prefix('\u{feff}').map_or((text, 0), |rest| (rest, '\u{feff}'.len_utf8())))
}

/// Reads a whole text as a form; everything that is wrong is reported, the rest is read.
pub fn form<F: Form>(
    toml: &str,
    file: &Arc<str>,
    offset: usize,
    languages: &[Lang],
    findings: &mut Vec<Diagnostic>,
) -> F {
    let (table, errors) = DeTable::parse_recoverable(toml);
    let mut reader = Reader { file, offset, top: (F::NAME, F::FIELDS), languages, findings };
    let first = reader.findings.len();
    report_syntax(&errors, toml, &mut reader);
    let before = reader.findings.len();
    let broken = reader.findings[first..].iter().any(|finding| finding.rule == "toml-syntax");
    let form = F::read_table(table.get_ref(), Span::new(file, offset..offset), &mut reader);
    if broken {
        // What follows from broken syntax (a half key, a lost quotation mark) would only distract.
        findings.truncate(before);
    }
    form
}

/// Where the front matter and the text behind it stand.
pub struct Split {
    /// The TOML between the fences.
    pub front: Range<usize>,
    /// The text after the closing fence.
    pub body: Range<usize>,
}

/// Finds the front matter of a Markdown file: TOML between a first line `+++` and the next one that is
/// no line of a text in three quotation marks.
///
/// # Errors
/// The finding to report: `front-matter-missing` or `front-matter-unclosed`.
pub fn split(text: &str, offset: usize, file: &Arc<str>) -> Result<Split, Box<Diagnostic>> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != FENCE {
        let end = first.trim_end().len();
        return Err(Box::new(Diagnostic::error("front-matter-missing", Span::new(file, offset..offset + end))));
    }
    let start = first.len();
    let mut end = start;
    let mut within_text = false;
    let mut first = None;
    for line in lines {
        if line.trim_end() == FENCE {
            let split = Split { front: start..end, body: end + line.len()..text.len() };
            if !within_text {
                return Ok(split);
            }
            first.get_or_insert(split);
        }
        within_text ^= !line.matches("\"\"\"").count().is_multiple_of(2);
        end += line.len();
    }
    // A text that is never closed swallows every fence: then the first one counts.
    if let Some(split) = first {
        return Ok(split);
    }
    Err(Box::new(Diagnostic::error("front-matter-unclosed", Span::new(file, offset..offset + FENCE.len()))))
}

/// The text of a Markdown file behind its front matter, if it has one, and where it begins. What is wrong
/// with the file was reported when it was read.
pub fn body<'a>(bytes: &'a [u8], file: &Arc<str>) -> Option<(&'a str, usize)> {
    let (text, offset) = text(bytes, file, &mut Vec::new())?;
    let body = split(text, offset, file).map_or(0..text.len(), |split| split.body);
    Some((&text[body.clone()], offset + body.start))
}

/// Reports the parser's errors without those that only follow from another: of several on a line the
/// first counts, and what stands behind a bracket that is never closed is all one mistake.
fn report_syntax(errors: &[toml::de::Error], toml: &str, reader: &mut Reader<'_>) {
    let unclosed = ["unclosed array,", "unclosed inline table"];
    let unclosed = errors.iter().find(|error| unclosed.iter().any(|part| error.message().contains(part)));
    let follows = |message: &str| ["comma", "missing key", "`=`", "unclosed"].iter().any(|part| message.contains(part));
    // Counted once: a file of nothing but mistakes has as many as it has lines.
    let ends: Vec<usize> = toml.match_indices('\n').map(|(at, _)| at).collect();
    let mut last_line = None;
    let mut section = 0..0;
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        if section.contains(&range.start) {
            continue;
        }
        let line = ends.partition_point(|end| *end < range.start);
        if last_line.replace(line) == Some(line) {
            continue;
        }
        if let Some(unclosed) = unclosed.filter(|_| follows(error.message())) {
            let place = range.start..range.start;
            return reader.report(mistake::finding(unclosed.message(), place, toml, reader));
        }
        let finding = mistake::finding(error.message(), range.clone(), toml, reader);
        if finding.message == "duplicate-heading" {
            // Everything below a heading that is there twice is there twice, too.
            let rest = toml.get(range.end..).unwrap_or_default();
            section = range.start..range.end + rest.find("\n[").unwrap_or(rest.len());
        }
        reader.report(finding);
    }
}
