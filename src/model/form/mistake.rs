//! Which mistake of an author stands behind an error of the TOML parser.
//!
//! The parser says where it stumbled; what was meant is told by the line in which it did.

use std::ops::Range;

use super::{Reader, yes_or_no};
use crate::diag::Diagnostic;
use crate::locale::{DateErrorKind, When};

/// The finding about an error of the parser, in words of our own where it is a common one.
pub fn finding(message: &str, range: Range<usize>, toml: &str, reader: &Reader<'_>) -> Diagnostic {
    let source = toml.get(range.clone()).unwrap_or_default();
    let line = line(toml, range.start);
    let span = reader.span(range.clone());
    if message.contains("duplicate key") || message.contains("cannot extend value") {
        let heading = toml[line].trim_start().starts_with('[');
        let words = if heading { "duplicate-heading" } else { "duplicate-key" };
        return Diagnostic::error("duplicate-key", span).message(words).with("key", source);
    }
    let words = SYNTAX.iter().find(|(part, _)| message.contains(part)).map_or("toml-syntax", |(_, words)| *words);
    let about = |words, range| {
        Diagnostic::error("toml-syntax", reader.span(range)).message(words).with("detail", message.to_owned())
    };
    let no_such_day = message.starts_with("invalid date") || message.starts_with("invalid time");
    let value = bare_value(toml, line.clone()).filter(|value| value.contains(&range.start));
    if let Some(value) = value.filter(|value| !no_such_day || When::parse(&toml[value.clone()]).is_ok())
        && let Some(finding) = date(&toml[value.clone()], |words| about(words, value.clone()))
    {
        return finding;
    }
    if no_such_day {
        return Diagnostic::error("invalid-date", span).message("no-such-date").with("value", source);
    }
    let before = toml.get(line.start..range.start).unwrap_or_default();
    let rest = toml.get(range.start..line.end).unwrap_or_default();
    match words {
        "toml-syntax-quotes" if source.is_empty() && rest.trim().is_empty() => about("toml-syntax-value", range),
        "toml-syntax-quotes" if source.is_empty() => {
            let text = rest.trim_end();
            let finding = about(words, range.start..range.start + text.len());
            let closed = text.ends_with('"') && text.matches('"').count() == 1;
            if closed { finding.edit(reader.span(range.start..range.start), "\"") } else { finding }
        }
        "toml-syntax-quotes" => unquoted(source, range, about, reader),
        "toml-syntax-text" | "toml-syntax-comma" | "toml-syntax-rest" if closing_curly(before).is_some() => {
            let (at, mark) = closing_curly(before).unwrap_or_default();
            let place = line.start + at..line.start + at + mark.len_utf8();
            about("toml-syntax-curly", place.clone()).edit(reader.span(place), "\"")
        }
        "toml-syntax-comma" | "toml-syntax-rest" | "toml-syntax-equals"
            if before.ends_with('"') && rest.starts_with(char::is_alphanumeric) =>
        {
            about("toml-syntax-inner", range)
        }
        "toml-syntax-key" if rest.starts_with(':') => about("toml-syntax-equals", range),
        words => about(words, range),
    }
}

/// A value that is no text, number, date or switch as TOML writes them.
fn unquoted(
    source: &str,
    range: Range<usize>,
    about: impl Fn(&'static str, Range<usize>) -> Diagnostic,
    reader: &Reader<'_>,
) -> Diagnostic {
    let span = reader.span(range.clone());
    if let Some(yes) = yes_or_no(source) {
        return about("toml-syntax-boolean", range).edit(span, yes.to_string());
    }
    let plain = source.find([';', '/', ' ']).unwrap_or(source.len());
    let (plain, rest) = source.split_at(plain);
    let complete = plain.parse::<f64>().is_ok() || matches!(plain, "true" | "false") || When::parse(plain).is_ok();
    if complete && (rest.starts_with(';') || rest.trim_start().starts_with("//")) {
        let mended = match rest.trim_start().strip_prefix("//") {
            Some(remark) => format!("{plain} #{remark}"),
            None => plain.to_owned(),
        };
        return about("toml-syntax-rest", range).edit(span, mended);
    }
    let words = if source.starts_with(CURLY) { "toml-syntax-curly" } else { "toml-syntax-quotes" };
    let bare = source.trim_matches(CURLY);
    let finding = about(words, range);
    match bare.contains(['"', '\\', '#', '\n']) || bare.contains(CURLY) {
        true => finding,
        false => finding.edit(span, format!("\"{bare}\"")),
    }
}

/// What to write for a value that is a date without quotation marks (`1.12.2026`, `2026-Q4`).
fn date(value: &str, about: impl FnOnce(&'static str) -> Diagnostic) -> Option<Diagnostic> {
    let year = value.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4);
    match When::parse(value) {
        Ok(_) => {
            let finding = about("toml-syntax-quotes");
            let span = finding.span.clone()?;
            Some(finding.edit(span, format!("\"{value}\"")))
        }
        Err(error) => {
            let suggestion = error.suggestion.filter(|_| year)?.to_string();
            let words = if error.kind == DateErrorKind::NoSuchDate { "no-such-date" } else { "invalid-date" };
            let finding = about(words).with("value", value).with("suggestion", suggestion.clone());
            let span = finding.span.clone()?;
            Some(finding.edit(span, format!("\"{suggestion}\"")))
        }
    }
}

/// A curved mark that was meant to close a text: one before a comma, a bracket or the end.
fn closing_curly(before: &str) -> Option<(usize, char)> {
    before.char_indices().find(|(at, mark)| {
        let rest = before[at + mark.len_utf8()..].trim_start();
        CURLY.contains(mark) && (rest.is_empty() || rest.starts_with([',', '}', ']']))
    })
}

/// The line around a place, without its end.
fn line(toml: &str, at: usize) -> Range<usize> {
    let (before, after) = toml.split_at_checked(at).unwrap_or((toml, ""));
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    start..at.min(toml.len()) + after.find('\n').unwrap_or(after.len())
}

/// The value on a line that is a key, an equals sign and neither text nor list nor group; without a remark.
fn bare_value(toml: &str, line: Range<usize>) -> Option<Range<usize>> {
    let (key, value) = toml[line.clone()].split_once('=')?;
    let value = value.split('#').next().unwrap_or_default();
    let start = line.start + key.len() + 1 + (value.len() - value.trim_start().len());
    let value = value.trim();
    (!value.is_empty() && !value.starts_with(['"', '\'', '[', '{'])).then(|| start..start + value.len())
}

/// Words of our own for the parser's English, by what its message contains; the first that fits.
const SYNTAX: &[(&str, &str)] = &[
    ("carriage return", "toml-syntax-line-end"),
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
