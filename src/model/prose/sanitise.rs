//! The allow-list for texts that hold raw HTML.
//!
//! The whole text goes through one HTML parser, so that raw tags around Markdown and Markdown
//! around raw tags are judged together. Holes stand as noncharacters (U+FDD0 number U+FDD1)
//! meanwhile, and come back only where what fills them is safe: addresses in `href`, words of the
//! interface in text and attributes, everything else in text.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use super::Hole;
use super::buffer::Buffer;
use crate::diag::Diagnostic;

const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// Elements that may stand in a line of text.
const PHRASING: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];
/// Elements that may stand in a text besides.
const FLOW: &[&str] = &[
    "aside",
    "blockquote",
    "caption",
    "col",
    "colgroup",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];
/// Attributes of every element.
const GENERIC: &[&str] = &["aria-label", "dir", "id", "lang", "title"];
/// Attributes of one element. No `style`: the Content-Security-Policy forbids it.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["href", "hreflang", "rel", "role"]),
    ("aside", &["role"]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("del", &["datetime"]),
    ("details", &["open"]),
    ("div", &["role", "tabindex"]),
    ("ins", &["datetime"]),
    ("li", &["value"]),
    ("ol", &["reversed", "start", "type"]),
    ("section", &["role"]),
    ("span", &["role"]),
    ("td", &["colspan", "headers", "rowspan"]),
    ("th", &["colspan", "headers", "rowspan", "scope"]),
    ("time", &["datetime"]),
];
/// Our own classes.
const CLASSES: &[(&str, &[&str])] = &[
    ("a", &["footnote-back"]),
    ("aside", &["alert", "alert-note", "alert-tip", "alert-important", "alert-warning", "alert-caution"]),
    ("div", &["table"]),
    ("h2", &["footnotes-title"]),
    ("ol", &["alpha-parenthesis", "decimal-parenthesis"]),
    ("p", &["alert-title"]),
    ("section", &["footnotes"]),
    ("span", &["task"]),
    ("sup", &["footnote-reference"]),
    ("td", &["align-left", "align-center", "align-right"]),
    ("th", &["align-left", "align-center", "align-right"]),
];

static PAGE: LazyLock<Builder<'static>> = LazyLock::new(|| builder(PHRASING.iter().chain(FLOW)));
static LINE: LazyLock<Builder<'static>> = LazyLock::new(|| builder(PHRASING.iter()));

fn builder(elements: impl Iterator<Item = &'static &'static str>) -> Builder<'static> {
    let table = |rows: &'static [(&str, &[&str])]| -> HashMap<&'static str, HashSet<&'static str>> {
        rows.iter().map(|(element, values)| (*element, values.iter().copied().collect())).collect()
    };
    let mut builder = Builder::empty();
    builder
        .tags(elements.copied().collect())
        .clean_content_tags(HashSet::from([
            "script", "style", "template", "title", "noscript", "iframe", "textarea", "svg", "math",
        ]))
        .generic_attributes(GENERIC.iter().copied().collect())
        .tag_attributes(table(ATTRIBUTES))
        .allowed_classes(table(CLASSES))
        // Addresses are holes, apart from those of footnotes: the rest has been judged and was unfit.
        .url_schemes(HashSet::new())
        .url_relative(UrlRelative::Custom(Box::new(local)))
        .link_rel(None);
    builder
}

fn local(address: &str) -> Option<Cow<'_, str>> {
    // A mark and nothing else: marks vanish where no hole fits, and what an entity in raw HTML put
    // behind a second mark would be an address of its own.
    let mark = address.strip_prefix(OPEN).and_then(|rest| rest.strip_suffix(CLOSE));
    let is_hole = mark.is_some_and(|number| number.parse::<usize>().is_ok());
    let is_anchor = address.starts_with('#') && !address.contains([OPEN, CLOSE]);
    (is_hole || is_anchor).then_some(Cow::Borrowed(address))
}

/// Whether an element passes.
pub fn is_allowed_element(name: &str, inline: bool) -> bool {
    PHRASING.contains(&name) || (!inline && FLOW.contains(&name))
}

/// Whether an attribute of an element passes; classes are judged by their values.
pub fn is_allowed_attribute(element: &str, key: &str) -> bool {
    let listed = |table: &[(&str, &[&str])]| {
        table.iter().find(|(name, _)| *name == element).is_some_and(|(_, keys)| keys.contains(&key))
    };
    GENERIC.contains(&key) || listed(ATTRIBUTES) || (key == "class" && CLASSES.iter().any(|(name, _)| *name == element))
}

/// Sends a text through the allow-list.
pub fn sanitise(text: Buffer, inline: bool, findings: &mut Vec<Diagnostic>) -> Buffer {
    let mut html = String::new();
    let mut holes = Vec::new();
    let mut start = 0;
    for (at, hole) in text.holes {
        html.push_str(&text.html[start..at]);
        html.push_str(&format!("{OPEN}{}{CLOSE}", holes.len()));
        holes.push(Some(hole));
        start = at;
    }
    html.push_str(&text.html[start..]);
    let clean = if inline { LINE.clean(&html) } else { PAGE.clean(&html) };
    fill(&clean.to_string(), holes, findings)
}

/// Puts the holes back into serialised HTML, in which `<` and, in attributes, `"` are always markup.
fn fill(html: &str, mut holes: Vec<Option<Hole>>, findings: &mut Vec<Diagnostic>) -> Buffer {
    let mut buffer = Buffer::default();
    let mut context = Context::default();
    let mut rest = html;
    while let Some(at) = rest.find([OPEN, CLOSE]) {
        context.read(&rest[..at]);
        buffer.html.push_str(&rest[..at]);
        let mark = &rest[at..];
        rest = &mark[OPEN.len_utf8()..];
        let Some(end) = rest.find(CLOSE).filter(|_| mark.starts_with(OPEN)) else { continue };
        let Ok(number) = rest[..end].parse::<usize>() else { continue };
        rest = &rest[end + CLOSE.len_utf8()..];
        // Each hole comes back once: an entity in raw HTML can write a second mark of it.
        let Some(hole) = holes.get_mut(number).and_then(Option::take) else { continue };
        let fits = match &hole {
            Hole::Url(_) => context.quoted && buffer.tail().ends_with(" href=\""),
            Hole::Interface(_) => !context.in_tag || context.quoted,
            Hole::Block(_) => !context.in_tag && context.depth == 0,
            _ => !context.in_tag,
        };
        if fits {
            buffer.push(hole);
        } else if let Hole::Value(directive) | Hole::Block(directive) = hole {
            findings.push(Diagnostic::error("directive-position", directive.span).with("name", directive.name.value));
        }
    }
    buffer.html.push_str(rest);
    buffer
}

/// Where in serialised HTML a position is.
#[derive(Default)]
struct Context {
    in_tag: bool,
    quoted: bool,
    depth: usize,
}

impl Context {
    fn read(&mut self, html: &str) {
        for (at, byte) in html.bytes().enumerate() {
            match byte {
                b'<' if !self.in_tag => {
                    self.in_tag = true;
                    let tag = &html[at + 1..];
                    let name = tag.split([' ', '>']).next().unwrap_or_default();
                    if name.starts_with('/') {
                        self.depth = self.depth.saturating_sub(1);
                    } else if !matches!(name, "br" | "hr" | "wbr" | "col") {
                        self.depth += 1;
                    }
                }
                b'"' if self.in_tag => self.quoted = !self.quoted,
                b'>' if self.in_tag && !self.quoted => self.in_tag = false,
                _ => {}
            }
        }
    }
}
