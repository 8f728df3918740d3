//! Raw HTML in Markdown: what is in it, for findings and for links.
//!
//! Nothing here makes HTML safe; that is [`super::sanitise`]'s work. This reader knows positions,
//! which the sanitiser does not, and bounds what the sanitiser gets to see: HTML parsers take
//! quadratic time over thousands of elements that are never closed.

use std::ops::Range;

use super::sanitise::{is_allowed_attribute, is_allowed_element};

/// A tag of raw HTML.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag<'h> {
    /// From `<` to `>`.
    pub range: Range<usize>,
    /// As written.
    pub name: &'h str,
    /// `</…>`.
    pub closing: bool,
    /// Name and value (without quotation marks) of each attribute.
    pub attributes: Vec<(&'h str, Range<usize>)>,
}

/// What has been read of one text's raw HTML.
#[derive(Default)]
pub struct Raw {
    tags: usize,
    /// Elements that are open and do not close themselves.
    open: usize,
    /// Formatting elements opened in the present paragraph, cell or block.
    formatting: Vec<String>,
}

/// How a tag is treated.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Goes to the sanitiser.
    Pass,
    /// Goes to the sanitiser, which removes it or the attribute of this name.
    Removed(String),
    /// One too many: shown as text.
    TooMany,
}

const MOST_TAGS: usize = 5000;
const MOST_OPEN: usize = 100;
const MOST_FORMATTING: usize = 20;

/// Elements that HTML parsers open anew in every following block until they are closed.
const FORMATTING: &[&str] =
    &["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
/// Elements without an end tag, or whose end tag may be left out.
const UNCLOSED: &[&str] = &[
    "area", "base", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link",
    "meta", "p", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
];

impl Raw {
    /// Judges the next tag.
    pub fn judge(&mut self, tag: &Tag<'_>, inline: bool) -> Verdict {
        let name = tag.name.to_ascii_lowercase();
        self.tags += 1;
        if self.tags > MOST_TAGS {
            return Verdict::TooMany;
        }
        if FORMATTING.contains(&name.as_str()) {
            if tag.closing {
                if let Some(last) = self.formatting.iter().rposition(|open| *open == name) {
                    self.formatting.remove(last);
                }
            } else if self.formatting.len() == MOST_FORMATTING {
                return Verdict::TooMany;
            } else {
                self.formatting.push(name.clone());
            }
        } else if !UNCLOSED.contains(&name.as_str()) {
            if tag.closing {
                self.open = self.open.saturating_sub(1);
            } else if self.open == MOST_OPEN {
                return Verdict::TooMany;
            } else {
                self.open += 1;
            }
        }
        if !is_allowed_element(&name, inline) {
            return if tag.closing { Verdict::Pass } else { Verdict::Removed(name) };
        }
        let removed = tag.attributes.iter().map(|(key, _)| key.to_ascii_lowercase());
        removed.into_iter().find(|key| !is_allowed_attribute(&name, key)).map_or(Verdict::Pass, Verdict::Removed)
    }

    /// Whether an `<a>` is open.
    pub fn in_link(&self) -> bool {
        self.formatting.iter().any(|open| open == "a")
    }

    /// Closes the formatting elements that a paragraph, cell or block left open.
    pub fn close(&mut self, html: &mut String) {
        while let Some(name) = self.formatting.pop() {
            html.push_str(&format!("</{name}>"));
        }
    }
}

/// The tags of raw HTML; comments, declarations and the content of scripts and styles are passed over.
pub fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        let start = at + found;
        let rest = &html[start..];
        let closing = rest.starts_with("</");
        let name_start = start + 1 + usize::from(closing);
        if rest.starts_with("<!--") {
            at = rest.find("-->").map_or(html.len(), |end| start + end + 3);
        } else if html[name_start..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            let tag = read(html, start, name_start, closing);
            at = tag.range.end;
            let name = tag.name.to_ascii_lowercase();
            if !closing && matches!(name.as_str(), "script" | "style") {
                at = end_of_raw_text(html, at, &name);
            }
            tags.push(tag);
        } else {
            at = start + 1;
        }
    }
    tags
}

fn read(html: &str, start: usize, name_start: usize, closing: bool) -> Tag<'_> {
    let bytes = html.as_bytes();
    let until = |from: usize, stop: &dyn Fn(u8) -> bool| {
        from + bytes[from..].iter().position(|byte| stop(*byte)).unwrap_or(bytes.len() - from)
    };
    let space = |byte: u8| byte.is_ascii_whitespace();
    let mut at = until(name_start, &|byte| space(byte) || matches!(byte, b'/' | b'>'));
    let name = &html[name_start..at];
    let mut attributes = Vec::new();
    loop {
        at = until(at, &|byte| !space(byte) && byte != b'/');
        if at == bytes.len() {
            break;
        }
        if bytes[at] == b'>' {
            at += 1;
            break;
        }
        let key_end = until(at + 1, &|byte| space(byte) || matches!(byte, b'/' | b'>' | b'='));
        let key = &html[at..key_end];
        at = until(key_end, &|byte| !space(byte));
        let mut value = key_end..key_end;
        if bytes.get(at) == Some(&b'=') {
            at = until(at + 1, &|byte| !space(byte));
            match bytes.get(at) {
                Some(quote @ (b'"' | b'\'')) => {
                    let end = until(at + 1, &|byte| byte == *quote);
                    value = at + 1..end;
                    at = (end + 1).min(bytes.len());
                }
                _ => {
                    let end = until(at, &|byte| space(byte) || byte == b'>');
                    value = at..end;
                    at = end;
                }
            }
        }
        attributes.push((key, value));
    }
    Tag { range: start..at, name, closing, attributes }
}

fn end_of_raw_text(html: &str, from: usize, name: &str) -> usize {
    let mut at = from;
    while let Some(found) = html[at..].find("</") {
        at += found;
        if html.as_bytes()[at + 2..].get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes())) {
            return at;
        }
        at += 2;
    }
    html.len()
}
