//! From bytes to TOML and front matter, with every mistake at its place in the file.

use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use super::{Form, Reader};
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
    let mut reader = Reader { file, offset, languages, findings };
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

/// Finds the front matter of a Markdown file: TOML between a first line `+++` and the next one.
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
    for line in lines {
        if line.trim_end() == FENCE {
            return Ok(Split { front: start..end, body: end + line.len()..text.len() });
        }
        end += line.len();
    }
    Err(Box::new(Diagnostic::error("front-matter-unclosed", Span::new(file, offset..offset + FENCE.len()))))
}

/// Words of our own for the parser's English, by what its message contains; the first that fits.
const SYNTAX: &[(&str, &str)] = &[
    ("must be quoted", "toml-syntax-quotes"),
    ("missing opening quote", "toml-syntax-quotes"),
    ("escape", "toml-syntax-escape"),
    ("unicode value", "toml-syntax-escape"),
    ("basic string", "toml-syntax-text"),
    ("literal string", "toml-syntax-text"),
    ("invalid string", "toml-syntax-text"),
    ("unclosed table", "toml-syntax-heading"),
    ("unclosed array table", "toml-syntax-heading"),
    ("missing table open", "toml-syntax-heading"),
    ("unclosed", "toml-syntax-unclosed"),
    ("extra comma", "toml-syntax-comma-extra"),
    ("missing comma", "toml-syntax-comma"),
    ("missing value", "toml-syntax-value"),
    ("extra `=`", "toml-syntax-value"),
    ("key with no value", "toml-syntax-equals"),
    ("assignment", "toml-syntax-equals"),
    ("`=` in array", "toml-syntax-equals"),
    ("unexpected key or value", "toml-syntax-rest"),
    ("unexpected content", "toml-syntax-rest"),
    ("key", "toml-syntax-key"),
    ("boolean", "toml-syntax-boolean"),
    ("number", "toml-syntax-number"),
    ("float", "toml-syntax-number"),
    ("leading zero", "toml-syntax-number"),
    ("sign", "toml-syntax-number"),
    ("radix", "toml-syntax-number"),
    ("between digits", "toml-syntax-number"),
    ("comment", "toml-syntax-comment"),
];

/// Quotation marks as word processors set them.
const CURLY: [char; 8] = ['“', '”', '„', '‘', '’', '‚', '«', '»'];

/// Reports the parser's errors without those that only follow from another: of several on a line the
/// first counts, and what stands behind a bracket that is never closed is all one mistake.
fn report_syntax(errors: &[toml::de::Error], toml: &str, reader: &mut Reader<'_>) {
    let unclosed = ["unclosed array,", "unclosed inline table"];
    let unclosed = errors.iter().find(|error| unclosed.iter().any(|part| error.message().contains(part)));
    let follows = |message: &str| ["comma", "missing key", "`=`", "unclosed"].iter().any(|part| message.contains(part));
    // Counted once: a file of nothing but mistakes has as many as it has lines.
    let ends: Vec<usize> = toml.match_indices('\n').map(|(at, _)| at).collect();
    let mut last_line = None;
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let line = ends.partition_point(|end| *end < range.start);
        if last_line.replace(line) == Some(line) {
            continue;
        }
        if let Some(unclosed) = unclosed.filter(|_| follows(error.message())) {
            let place = range.start..range.start;
            let finding = syntax_error(unclosed.message(), reader.span(place.clone()), toml, place);
            return reader.report(finding);
        }
        let finding = syntax_error(error.message(), reader.span(range.clone()), toml, range);
        reader.report(finding);
    }
}

/// A mistake that the parser found, in words of our own where it is a common one.
fn syntax_error(message: &str, span: Span, toml: &str, range: Range<usize>) -> Diagnostic {
    let source = toml.get(range.clone()).unwrap_or_default();
    if message.contains("duplicate key") || message.contains("cannot extend value") {
        return Diagnostic::error("duplicate-key", span).with("key", source);
    }
    if message.starts_with("invalid date") || message.starts_with("invalid time") {
        return Diagnostic::error("invalid-date", span).message("no-such-date").with("value", source);
    }
    let known = SYNTAX.iter().find(|(part, _)| message.contains(part)).map_or("toml-syntax", |(_, words)| *words);
    let words = match known {
        "toml-syntax-quotes" if source.is_empty() => "toml-syntax-value",
        "toml-syntax-quotes" if source.starts_with(CURLY) => "toml-syntax-curly",
        "toml-syntax-quotes" if ["yes", "no", "true", "false"].contains(&source.to_lowercase().as_str()) => {
            "toml-syntax-boolean"
        }
        "toml-syntax-key" if toml.get(range.start..).is_some_and(|rest| rest.starts_with(':')) => "toml-syntax-equals",
        words => words,
    };
    let finding = Diagnostic::error("toml-syntax", span.clone()).message(words).with("detail", message);
    let bare = source.trim_matches(CURLY);
    match words {
        "toml-syntax-quotes" | "toml-syntax-curly"
            if !bare.contains(['"', '\\', '#', '\n']) && !bare.contains(CURLY) =>
        {
            finding.edit(span, format!("\"{bare}\""))
        }
        _ => finding,
    }
}
