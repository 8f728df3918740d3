//! Slips: what was meant as Markdown or as a directive, and would stand on the page as it was typed.
//!
//! Enters: text that the Markdown parser took for mere text. Leaves: findings, with what was probably
//! meant. Forbidden here: changing the text.

use std::ops::Range;

use super::directive::{self, name_length};
use super::parentheses;
use super::place::Place;
use crate::diag::{Argument, Diagnostic, Severity, Span};
use crate::model::form::nearest;

/// A text in its two forms of the same length: as written, and as the Markdown parser got it, in which
/// directives are hidden.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    /// As written.
    pub source: &'a str,
    /// As the parser got it.
    pub veiled: &'a str,
}

/// How far a slip is followed; keeps hostile lines from being read again and again.
const LONGEST: usize = 300;

fn near(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}

/// What stands in a run of text: broken links, and directives that are none.
pub fn in_text(text: Text<'_>, range: Range<usize>, place: &Place, findings: &mut Vec<Diagnostic>) {
    links(text, range.clone(), place, findings);
    for (at, _) in text.veiled[range.clone()].match_indices(':') {
        directives(text, range.start + at, range.end, place, findings);
    }
}

/// `[words](two parts)`, `[words](never closed`, `[words] (address)`.
fn links(text: Text<'_>, range: Range<usize>, place: &Place, findings: &mut Vec<Diagnostic>) {
    let part = &text.veiled[range.clone()];
    for (at, _) in part.match_indices(']') {
        let rest = near(&part[at + 1..]);
        let gap = rest.len() - rest.trim_start_matches(' ').len();
        let Some(rest) = rest[gap..].strip_prefix('(') else { continue };
        let before = part[..at].ceil_char_boundary(at.saturating_sub(LONGEST));
        let open = part[before..at].rfind('[').map(|open| before + open);
        let escaped = |at: usize| text.veiled[..range.start + at].ends_with('\\');
        // The words may hold markup and so lie outside this run of text; behind a gap they must not.
        if escaped(at) || open.is_some_and(escaped) || gap > 1 || gap == 1 && (open.is_none() || !is_address(rest)) {
            continue;
        }
        let line = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let start = range.start + at + 2 + gap;
        let (length, closed) = match rest[..line].find(')') {
            Some(close) => (close, true),
            None => (rest[..line].find(char::is_whitespace).unwrap_or(line), false),
        };
        let address = &text.source[start..start + length];
        let span = place.span(start..start + length);
        let finding = Diagnostic::error("link-syntax", span.clone()).with("address", address);
        let meant = meant_address(address);
        findings.push(if gap == 1 || !closed || meant == address {
            let all = open.map(|open| &text.source[range.start + open..=range.start + at]);
            match all.filter(|_| gap == 1 || !closed) {
                Some(words) => finding.with("suggestion", format!("{words}({meant})")),
                None => finding,
            }
        } else {
            finding.with("suggestion", meant.as_str()).edit(span, meant)
        });
    }
}

fn is_address(text: &str) -> bool {
    let scheme = name_length(text).is_some_and(|length| text[length..].starts_with(':'));
    scheme || text.starts_with("media/") || text.starts_with('#')
}

/// An address as Markdown reads it: numbers without spaces, a title in straight quotation marks, and
/// anything else with spaces between angle brackets.
fn meant_address(address: &str) -> String {
    let address = address.trim();
    if let Some(number) = address.strip_prefix("tel:") {
        return format!("tel:{}", number.split_whitespace().collect::<String>());
    }
    match address.split_once(char::is_whitespace) {
        Some((first, title)) if title.trim_start().starts_with(['„', '“', '”', '«', '»', '‚', '‘', '’']) =>
        {
            let words = title.trim().trim_matches(['„', '“', '”', '«', '»', '‚', '‘', '’']);
            format!("{first} \"{words}\"")
        }
        Some(_) => format!("<{address}>"),
        None => address.to_owned(),
    }
}

/// A block inside a sentence, `:sub [azure]`, `:sub[azure`, `::sub[azure]`.
fn directives(text: Text<'_>, at: usize, end: usize, place: &Place, findings: &mut Vec<Diagnostic>) {
    let rest = near(&text.veiled[at..end]);
    let colons = rest.len() - rest.trim_start_matches(':').len();
    let Some(length) = name_length(&rest[colons..]).filter(|_| directive::may_precede(&text.veiled[..at])) else {
        return;
    };
    let name_end = colons + length;
    let name = &text.source[at + colons..at + name_end];
    let after = near(&text.source[at + name_end..end]);
    let line = after.find(['\n', '\r']).unwrap_or(after.len());
    let argument = after[..line].trim_start_matches(' ').strip_prefix('[');
    let gap = after.len() - after.trim_start_matches(' ').len();
    match argument {
        Some(argument) if colons <= 2 && (gap == 0 || gap == 1 && colons == 1) => {
            let closed = argument.find([']', '[']).filter(|close| argument[*close..].starts_with(']'));
            if gap > 0 && closed.is_none() {
                return;
            }
            let words = argument.split([']', '[', ' ', ',', ';', ')']).next().unwrap_or_default();
            let words = closed.map_or(words, |close| &argument[..close]);
            let length = name_end + gap + 1 + words.len() + usize::from(closed.is_some());
            let span = place.span(at..at + length);
            let meant = format!(":{name}[{}]", words.trim());
            findings.push(syntax(&text.source[at..at + length], &meant, span));
        }
        None if colons == 2 && !after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | ':' | '@')) => {
            let length = name_end + directive::braces(after).unwrap_or(0);
            let span = place.span(at..at + length);
            findings.push(Diagnostic::error("directive-position", span).with("name", name));
        }
        _ => {}
    }
}

fn syntax(written: &str, meant: &str, span: crate::diag::Span) -> Diagnostic {
    Diagnostic::error("directive-syntax", span.clone())
        .with("text", written)
        .with("suggestion", meant)
        .edit(span, meant.to_owned())
}

/// What stands at the start of a line of text: `##Title`, a bullet from a word processor, `:: changes`.
/// `number` is the byte at which the line begins.
pub fn at_line_start(line: &str, number: usize, place: &Place, findings: &mut Vec<Diagnostic>) {
    let hashes = line.len() - line.trim_start_matches('#').len();
    let after = line[hashes..].chars().next().unwrap_or(' ');
    let hard = |c: char| matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}');
    if (2..=6).contains(&hashes) && (after.is_alphanumeric() || hard(after)) || hashes == 1 && hard(after) {
        let span = place.span(number..number + hashes + if hard(after) { after.len_utf8() } else { 0 });
        let meant = format!("{} ", &line[..hashes]);
        return findings.push(
            Diagnostic::error("unspaced-heading", span.clone()).with("marks", &line[..hashes]).edit(span, meant),
        );
    }
    let mut letters = line.chars();
    if let (Some(mark), Some(space)) = (letters.next(), letters.next())
        && (matches!(mark, '•' | '◦' | '▪' | '‣' | '●' | '○' | '■' | '\u{f0b7}') && space.is_whitespace()
            || matches!(mark, '-' | '*' | '+') && hard(space))
    {
        let span = place.span(number..number + mark.len_utf8() + space.len_utf8());
        return findings.push(Diagnostic::error("list-mark", span.clone()).edit(span, "- ".to_owned()));
    }
    if pasted_table(line, number, place, findings) {
        return;
    }
    let colons = line.len() - line.trim_start_matches(':').len();
    let name = line[colons..].trim_start_matches(' ');
    let gap = line.len() - colons - name.len();
    let Some(length) = name_length(name).filter(|_| colons > 0 && (colons, gap) != (2, 0) && (colons, gap) != (1, 1))
    else {
        return;
    };
    let rest = name[length..].trim();
    if rest.is_empty() || rest.starts_with('{') && rest.ends_with('}') {
        let line = line.trim_end();
        let span = place.span(number..number + line.len());
        findings.push(syntax(line, &format!("::{}", name.trim_end()), span));
    }
}

/// A table from a word processor or a spreadsheet: cells with tabs between them. Its first line is
/// told; `true` for every line of it.
fn pasted_table(line: &str, number: usize, place: &Place, findings: &mut Vec<Diagnostic>) -> bool {
    let line = line.trim_end();
    if !line.trim().contains('\t') {
        return false;
    }
    let span = place.span(number..number + line.len());
    let follows = |before: &Diagnostic| {
        before.rule == "pasted-table"
            && before.span.as_ref().is_some_and(|before| span.start.saturating_sub(before.end) <= 2)
    };
    let told = findings.last().is_some_and(follows);
    match findings.last_mut().filter(|_| told) {
        // The finding grows with the table.
        Some(finding) => finding.span = finding.span.take().map(|before| Span { end: span.end, ..before }),
        None => {
            let cells: Vec<&str> = line.trim().split('\t').map(str::trim).collect();
            let row = format!("| {} |", cells.join(" | "));
            findings.push(
                Diagnostic::error("pasted-table", span)
                    .with("row", near(&row))
                    .with("rule", format!("|{}", " --- |".repeat(cells.len()))),
            );
        }
    }
    true
}

/// The kinds of alerts, and what German, Dutch and English authors call them.
const ALERTS: [(&str, &[&str]); 5] = [
    ("NOTE", &["HINWEIS", "INFO", "NOTIZ", "ANMERKUNG", "OPMERKING", "INFORMATION", "BEMERKUNG"]),
    ("TIP", &["TIPP", "HINT", "ADVIES"]),
    ("IMPORTANT", &["WICHTIG", "BELANGRIJK", "LET OP"]),
    ("WARNING", &["WARNUNG", "ACHTUNG", "WAARSCHUWING", "ATTENTION"]),
    ("CAUTION", &["VORSICHT", "GEFAHR", "DANGER", "VOORZICHTIG", "GEVAAR", "PAS OP"]),
];

/// A quotation that was meant as an alert: `> [!HINWEIS]`, `> [!NOTE] with more on the line`.
pub fn in_quotation(source: &str, range: Range<usize>, place: &Place, findings: &mut Vec<Diagnostic>) {
    let text = &source[range.clone()];
    let start = text.len() - text.trim_start_matches(['>', ' ']).len();
    let Some(rest) = text[start..].strip_prefix("[!") else { return };
    let Some(word) = rest.split(']').next().filter(|word| (1..40).contains(&word.len()) && rest.len() > word.len())
    else {
        return;
    };
    let capitals = word.trim().to_uppercase();
    let at = range.start + start + 2..range.start + start + 2 + word.len();
    if ALERTS.iter().any(|(known, _)| *known == word.to_ascii_uppercase()) {
        let line = rest[word.len() + 1..].lines().next().unwrap_or_default();
        let span = place.span(at.end + 1..at.end + 1 + line.trim_end().len());
        return findings.push(Diagnostic::error("unknown-alert", span).message("alert-line").with("name", word));
    }
    let known = ALERTS.map(|(known, _)| known);
    let list = known.iter().map(|known| Argument::from(*known)).collect();
    let finding = Diagnostic::error("unknown-alert", place.span(at.clone()))
        .with("name", word)
        .with("known", Argument::List(list));
    let translated = ALERTS.iter().find(|(_, words)| words.contains(&capitals.as_str())).map(|(known, _)| *known);
    findings.push(match translated.or_else(|| nearest(&capitals, &known)) {
        Some(near) => finding.with("suggestion", near).edit(place.span(at), near),
        None => finding,
    });
}

/// A list that is indented so far that Markdown shows it as code.
pub fn in_indented_code(source: &str, range: Range<usize>, place: &Place, findings: &mut Vec<Diagnostic>) {
    let line = source[range.clone()].lines().next().unwrap_or_default();
    let text = line.trim_start();
    let numbered = || {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        (1..4).contains(&digits) && (text[digits..].starts_with(". ") || text[digits..].starts_with(") "))
    };
    if parentheses::mark(text).is_some()
        || ["- ", "* ", "+ ", "• "].iter().any(|mark| text.starts_with(mark))
        || numbered()
    {
        let start = range.start + line.len() - text.len();
        let finding = Diagnostic::error("indented-list", place.span(start..start + text.trim_end().len()));
        findings.push(finding.severity(Severity::Warning));
    }
}
