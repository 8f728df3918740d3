//! The grammar of `:name[argument]{key="value"}` and `::name{key="value"}`.

use std::ops::Range;

use super::Directive;
use super::place::Place;
use crate::diag::{Diagnostic, Spanned};

/// Longest `{…}`; keeps hostile lines from being read again and again.
const LONGEST: usize = 2000;

/// Length of the directive that begins with the colon at `at`, if one does. It stands at the start
/// of a word (`10:30[…]` and `Kund:innen` hold none) and not inside an address.
pub fn inline(source: &str, at: usize) -> Option<usize> {
    let rest = &source[at..];
    let name = name_length(&rest[1..])?;
    if rest.as_bytes().get(1 + name) != Some(&b'[') || !may_precede(&source[..at]) {
        return None;
    }
    let argument = 1 + name + 1;
    let end = argument + rest[argument..].find([']', '[', '\n', '\r'])?;
    if rest.as_bytes()[end] != b']' {
        return None;
    }
    Some(end + 1 + braces(&rest[end + 1..]).unwrap_or(0))
}

/// Whether a line asks for a block.
pub fn is_block(line: &str) -> bool {
    line.strip_prefix("::").and_then(name_length).is_some()
}

/// Reads a directive whose extent is known: inline by its single colon, else a block's line.
/// What is malformed becomes a finding and is left out.
pub fn read(source: &str, range: Range<usize>, place: &Place, findings: &mut Vec<Diagnostic>) -> Directive {
    let text = &source[range.clone()];
    let at = |part: Range<usize>| place.span(range.start + part.start..range.start + part.end);
    let colons = text.len() - text.trim_start_matches(':').len();
    let name_end = colons + name_length(&text[colons..]).unwrap_or(0);
    let mut rest = name_end;
    let mut argument = None;
    if colons == 1
        && let Some(length) = text[name_end..].find(']')
    {
        let inner = trimmed(text, name_end + 1..name_end + length);
        argument = Some(Spanned::new(text[inner.clone()].to_owned(), at(inner)));
        rest += length + 1;
    }
    let mut attributes = Vec::new();
    let tail = trimmed(text, rest..text.len());
    if let Some(length) = braces(&text[tail.clone()]).filter(|length| *length == tail.len()) {
        read_attributes(text, tail.start + 1..tail.start + length - 1, &at, &mut attributes, findings);
    } else if !tail.is_empty() {
        findings.push(Diagnostic::error("directive-attribute", at(tail.clone())).with("text", &text[tail]));
    }
    let name = Spanned::new(text[colons..name_end].to_owned(), at(colons..name_end));
    Directive { name, argument, attributes, inside_link: false, span: place.span(range) }
}

type KeyAndValue = (Range<usize>, Range<usize>);
type Attributes = Vec<(Spanned<String>, Spanned<String>)>;

fn read_attributes(
    text: &str,
    inside: Range<usize>,
    at: &impl Fn(Range<usize>) -> crate::diag::Span,
    attributes: &mut Attributes,
    findings: &mut Vec<Diagnostic>,
) {
    let mut rest = trimmed(text, inside);
    while !rest.is_empty() {
        let (length, attribute) = attribute(&text[rest.clone()]);
        let part = rest.start..rest.start + length;
        match attribute {
            Some((key, value)) => {
                let shift = |part: Range<usize>| rest.start + part.start..rest.start + part.end;
                let (key, value) = (shift(key), shift(value));
                let spanned = |part: Range<usize>| Spanned::new(text[part.clone()].to_owned(), at(part));
                let (key, value) = (spanned(key), spanned(value));
                if let Some((first, _)) = attributes.iter().find(|(known, _)| known.value == key.value) {
                    let finding = Diagnostic::error("directive-attribute", key.span.clone());
                    findings.push(
                        finding
                            .message("directive-attribute-twice")
                            .with("key", key.value)
                            .label(first.span.clone(), "label-first"),
                    );
                } else {
                    attributes.push((key, value));
                }
            }
            None => {
                let written = &text[part.clone()];
                let mut finding = Diagnostic::error("directive-attribute", at(part.clone())).with("text", written);
                if let Some((key, value)) =
                    written.split_once('=').filter(|(key, _)| name_length(key) == Some(key.len()))
                {
                    let value = value.trim_matches(is_quote);
                    finding = finding.edit(at(part), format!("{key}=\"{value}\""));
                }
                findings.push(finding);
            }
        }
        rest = trimmed(text, rest.start + length..rest.end);
    }
}

/// Length of the first attribute, and its key and value unless it is malformed. Quotation marks
/// that a word processor made typographic count as quotation marks.
fn attribute(text: &str) -> (usize, Option<KeyAndValue>) {
    let word = text.find(char::is_whitespace).unwrap_or(text.len());
    let Some(key) = name_length(text).filter(|key| text[*key..].starts_with('=')) else { return (word, None) };
    let Some(open) = text[key + 1..].chars().next().filter(|c| is_quote(*c)) else { return (word, None) };
    let start = key + 1 + open.len_utf8();
    let Some(length) = text[start..].find(|c| closes(open, c)) else { return (text.len(), None) };
    let close = text[start + length..].chars().next().map_or(0, char::len_utf8);
    (start + length + close, Some((0..key, start..start + length)))
}

/// Length of `{…}` at the start of the text, within one line.
pub fn braces(text: &str) -> Option<usize> {
    if !text.starts_with('{') {
        return None;
    }
    let mut open = None;
    for (at, c) in text.char_indices().skip(1).take(LONGEST) {
        match (open, c) {
            (_, '\n' | '\r') => return None,
            (Some(quote), c) if closes(quote, c) => open = None,
            (None, c) if is_quote(c) && c != '\'' => open = Some(c),
            (None, '{') => return None,
            (None, '}') => return Some(at + 1),
            _ => {}
        }
    }
    None
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '\'' | '«' | '»')
}

fn closes(open: char, c: char) -> bool {
    match open {
        '"' | '\'' => c == open,
        '«' => c == '»',
        '»' => c == '«',
        _ => matches!(c, '“' | '”' | '"'),
    }
}

/// Length of a name: letters, digits, hyphens, beginning with a letter. Names are of small letters; that
/// `Sub` is none of them is said where the names are known.
pub fn name_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let length = bytes.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    bytes.first().is_some_and(u8::is_ascii_alphabetic).then_some(length)
}

/// Whether a directive may begin behind a text: at the start of a word, outside an address.
pub fn may_precede(before: &str) -> bool {
    !before.ends_with("](")
        && !before.ends_with(|c: char| {
            c.is_alphanumeric() || matches!(c, '_' | '\\' | ':' | '/' | '=' | '&' | '?' | '#' | '%' | '@' | '+')
        })
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}
