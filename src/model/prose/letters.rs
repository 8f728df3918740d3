//! Letters: what has to be hidden from the Markdown parser, and escaping.
//!
//! pulldown-cmark has no hooks, so what looks like Markdown and is not stands as control characters
//! while it parses: a star between two letters as U+007F (other control characters would end a
//! link's address), the full stop of a date that begins a line (`22. November`) as U+001F, `:name[argument]` as U+0001, its number in hexadecimal and U+0002 up to its
//! length. Every position therefore stays what it was. Control characters of the source are
//! replaced beforehand, so they can forge nothing.

use std::borrow::Cow;
use std::ops::Range;

use super::directive;
use super::place::Place;
use crate::diag::Diagnostic;
use crate::locale::{Lang, is_dotted_date};

const STAR: u8 = 0x7f;
const DOT: u8 = 0x1f;
const TOKEN: u8 = 0x01;
const FILLER: u8 = 0x02;
/// Hexadecimal digits of a token: control characters that are no white space.
const DIGITS: [u8; 16] =
    [0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1b, 0x1c, 0x1d, 0x1e];

/// A source and its form for the Markdown parser, of the same length.
pub struct Veiled<'a> {
    /// As written, except for control characters.
    pub source: Cow<'a, str>,
    /// As the Markdown parser gets it.
    pub text: Cow<'a, str>,
    /// Places of `:name[argument]`.
    directives: Vec<Range<usize>>,
}

/// A part of an event's text.
pub enum Letter<'t> {
    /// Ordinary text.
    Text(&'t str),
    /// `:name[argument]` at this place of the source.
    Directive(Range<usize>),
}

/// Hides what is not Markdown.
pub fn veil<'a>(source: &'a str, place: &Place, lang: &Lang, findings: &mut Vec<Diagnostic>) -> Veiled<'a> {
    let source = without_controls(source, place, findings);
    let mut directives = Vec::new();
    let mut text = String::new();
    let mut done = 0;
    let bytes = source.as_bytes();
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], |byte| matches!(byte, b'*' | b':' | b'.')) {
        at += found;
        if bytes[at] == b'*' {
            if between_letters(&source, at) {
                text.push_str(&source[done..at]);
                text.push(char::from(STAR));
                done = at + 1;
            }
        } else if bytes[at] == b'.' {
            if ends_day(&source, at, lang) {
                text.push_str(&source[done..at]);
                text.push(char::from(DOT));
                done = at + 1;
            }
        } else if let Some(length) = directive::inline(&source, at)
            && let Some(token) = token(directives.len(), length)
        {
            text.push_str(&source[done..at]);
            text.push_str(&token);
            directives.push(at..at + length);
            done = at + length;
            at = done;
            continue;
        }
        at += 1;
    }
    if done == 0 {
        return Veiled { text: source.clone(), source, directives };
    }
    text.push_str(&source[done..]);
    Veiled { text: Cow::Owned(text), source, directives }
}

fn between_letters(source: &str, at: usize) -> bool {
    source[at + 1..].starts_with(char::is_alphabetic) && source[..at].ends_with(char::is_alphabetic)
}

/// Whether the full stop is that of a date at the start of a line, which Markdown takes for a list.
fn ends_day(source: &str, at: usize, lang: &Lang) -> bool {
    let line = source[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1);
    // The bound keeps long lines from being read again at each of their full stops.
    let Some(before) = source.get(at.saturating_sub(40).max(line)..at) else { return false };
    let number = before.trim_start_matches([' ', '\t', '>', '-', '*', '+']);
    (line + 40 > at)
        && (1..=2).contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && is_dotted_date(&source[at..], lang)
}

fn token(mut number: usize, length: usize) -> Option<String> {
    let mut token = vec![FILLER; length];
    token[0] = TOKEN;
    for digit in &mut token[1..] {
        *digit = DIGITS[number % 16];
        number /= 16;
        if number == 0 {
            return String::from_utf8(token).ok();
        }
    }
    None
}

/// Replaces control characters by spaces, and the noncharacters that mark holes in raw HTML by
/// U+FFFD: the same number of bytes each.
fn without_controls<'a>(source: &'a str, place: &Place, findings: &mut Vec<Diagnostic>) -> Cow<'a, str> {
    let bytes = source.as_bytes();
    let suspicious = |(at, byte): (usize, &u8)| match byte {
        b'\t' | b'\n' | b'\r' => false,
        0..=0x1f | 0x7f => true,
        0xc2 => bytes[at + 1] < 0xa0,
        0xef => bytes[at + 1] == 0xb7,
        _ => false,
    };
    let rare = |byte| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r') || matches!(byte, 0x7f | 0xc2 | 0xef);
    if find(bytes, rare).is_none() || !bytes.iter().enumerate().any(suspicious) {
        return Cow::Borrowed(source);
    }
    let mut places = source.match_indices(forbidden);
    let Some((first, found)) = places.next() else { return Cow::Borrowed(source) };
    let span = place.span(first..first + found.len());
    let code = format!("U+{:04X}", found.chars().next().map_or(0, u32::from));
    findings.push(Diagnostic::error("control-character", span).with("code", code).with("count", 1 + places.count()));
    let mut clean = String::with_capacity(source.len());
    for c in source.chars() {
        match c {
            c if !forbidden(c) => clean.push(c),
            '\u{fdd0}'..='\u{fdef}' => clean.push('\u{fffd}'),
            c => clean.push_str(&"  "[..c.len_utf8()]),
        }
    }
    Cow::Owned(clean)
}

/// Whether a character has no place in a text: control characters and the marks of holes.
pub fn forbidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fdd0}'..='\u{fdef}')
}

impl Veiled<'_> {
    /// Takes a text of the parser apart.
    pub fn letters<'t>(&self, text: &'t str, mut each: impl FnMut(Letter<'t>)) {
        let bytes = text.as_bytes();
        let (mut done, mut at) = (0, 0);
        while let Some(found) = find(&bytes[at..], |byte| matches!(byte, STAR | DOT | TOKEN)) {
            at += found;
            if at > done {
                each(Letter::Text(&text[done..at]));
            }
            if bytes[at] == TOKEN {
                let (number, length) = read_token(&bytes[at..]);
                // An entity (`&#1;`) can look like a token; it then stands for nothing.
                if let Some(range) = self.directives.get(number) {
                    each(Letter::Directive(range.clone()));
                }
                at += length;
            } else {
                each(Letter::Text(if bytes[at] == STAR { "*" } else { "." }));
                at += 1;
            }
            done = at;
        }
        if done < text.len() {
            each(Letter::Text(&text[done..]));
        }
    }

    /// A text of the parser as it was written.
    pub fn restore<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !text.bytes().any(|byte| matches!(byte, STAR | DOT | TOKEN)) {
            return Cow::Borrowed(text);
        }
        let mut plain = String::with_capacity(text.len());
        self.letters(text, |letter| match letter {
            Letter::Text(text) => plain.push_str(text),
            Letter::Directive(range) => plain.push_str(&self.source[range]),
        });
        Cow::Owned(plain)
    }
}

fn read_token(bytes: &[u8]) -> (usize, usize) {
    let mut number = 0_usize;
    let mut at = 1;
    while let Some(digit) = bytes.get(at).and_then(|byte| DIGITS.iter().position(|digit| digit == byte)) {
        number = 16_usize
            .checked_pow(at as u32 - 1)
            .and_then(|power| power.checked_mul(digit))
            .map_or(usize::MAX, |part| number.saturating_add(part));
        at += 1;
    }
    (number, at + bytes[at..].iter().take_while(|&&byte| byte == FILLER).count())
}

/// Position of the first byte that is wanted. Looks at many bytes at once, which compilers turn into
/// vector instructions: every letter of every page goes through here.
fn find(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let skipped =
        bytes.chunks(32).take_while(|chunk| !chunk.iter().fold(false, |any, byte| any | wanted(*byte))).count() * 32;
    let rest = bytes.get(skipped..)?;
    rest.iter().position(|byte| wanted(*byte)).map(|at| skipped + at)
}

/// Text as HTML, for content and for quoted attributes.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(special) {
        return Cow::Borrowed(text);
    }
    let mut html = String::with_capacity(text.len() + 16);
    escape_into(&mut html, text);
    Cow::Owned(html)
}

/// An address for a quoted attribute: white space, quotation marks and letters beyond ASCII as
/// percent codes, then escaped as HTML.
pub fn escape_url(url: &str) -> String {
    let mut html = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            b'&' => html.push_str("&amp;"),
            b'\'' => html.push_str("&#39;"),
            b'!'..=b'~' if !b"\"<>\\^`{|}".contains(&byte) => html.push(char::from(byte)),
            _ => html.push_str(&format!("%{byte:02X}")),
        }
    }
    html
}

/// Appends text as HTML.
pub fn escape_into(html: &mut String, text: &str) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| special(*byte)) {
        html.push_str(&text[done..at]);
        html.push_str(match byte {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            _ => "&quot;",
        });
        done = at + 1;
    }
    html.push_str(&text[done..]);
}

fn special(byte: u8) -> bool {
    matches!(byte, b'<' | b'>' | b'&' | b'"')
}
