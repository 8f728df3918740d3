//! Markdown → a document that is parsed once and filled by the plan.
//!
//! Enters: Markdown and the place it was read from. Leaves: [`Prose`]: safe HTML with holes for
//! everything that depends on other files (addresses, pictures, records, words of the interface),
//! and findings.
//! Forbidden here: knowing any record, page or address; words in a language of people.
//!
//! 1. [`letters`] hides from the Markdown parser what is not Markdown here: the star in
//!    `Kund*innen`, and `:name[argument]`.
//! 2. [`writer`] turns the parser's events into HTML with holes.
//!    [`slips`] reports what looks like Markdown or a directive and is none.
//! 3. [`sanitise`] sends a document that holds raw HTML, and only such a one, through an allow-list.
//!
//! [`speech`] hears the same events and keeps the words with their places: only while a rule over wording
//! looks at them, because the words of thousands of pages would take more memory than their HTML.

mod anchors;
mod buffer;
mod directive;
mod footnotes;
mod letters;
mod link;
mod parentheses;
mod place;
mod plain;
mod raw;
mod sanitise;
mod slips;
mod speech;
mod writer;

use std::sync::Arc;

use crate::diag::{Diagnostic, Span, Spanned};
use crate::locale::Lang;

use place::Place;
use writer::{Mode, write};

pub use letters::{escape, escape_url};
pub(super) use link::is_picture;
pub use speech::{Passage, PassageKind, SOMETHING, hear, hear_cell, hear_inline};

/// A text parsed once; its holes are filled by the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Prose {
    /// All HTML without the holes, as one string: thousands of pages are held at once.
    html: String,
    /// Each hole with the byte before which it stands, in order.
    holes: Vec<(usize, Hole)>,
    /// Headings in order, for the table of contents.
    pub headings: Vec<Heading>,
}

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Finished, safe HTML.
    Html(&'a str),
    /// Something that depends on other files.
    Hole(&'a Hole),
}

/// What the plan fills in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Hole {
    /// An address inside `href="…"`. Fill it with [`escape_url`].
    Url(Box<Spanned<LinkTarget>>),
    /// `:name[argument]{key="value"}` inside a sentence. Fill it with inline HTML.
    Value(Box<Directive>),
    /// `::name{key="value"}` on a line of its own, outside every element.
    Block(Box<Directive>),
    /// A picture; stands where an `<img>` may stand.
    Picture(Box<Picture>),
    /// A text of the interface by its Fluent identifier; stands in text or in a quoted attribute.
    /// Fill it with [`escape`].
    Interface(&'static str),
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// `id` of the element, unique within the text.
    pub anchor: Box<str>,
    /// The words without markup.
    pub title: Box<[Word]>,
    /// The byte of the file at which it begins.
    pub start: usize,
}

/// A part of a heading without markup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// Plain text.
    Text(String),
    /// A value the plan fills.
    Value(Box<Directive>),
}

/// A generated part or value that the text asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Directive {
    /// Name after the colons. Whether it exists is not judged here.
    pub name: Spanned<String>,
    /// What stands between `[` and `]`; blocks have none.
    pub argument: Option<Spanned<String>>,
    /// `key="value"` in the order written; keys are unique.
    pub attributes: Vec<(Spanned<String>, Spanned<String>)>,
    /// Whether it stands in the text of a link, where no second link may stand.
    pub inside_link: bool,
    /// All of it.
    pub span: Span,
}

/// A picture from `media/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Picture {
    /// Path inside the content folder (`media/plan.svg`).
    pub source: Spanned<String>,
    /// Text alternative, plain; empty for a decorative picture.
    pub alt: Spanned<String>,
    /// Title, plain.
    pub title: Option<String>,
    /// All of it.
    pub span: Span,
}

/// Where a link leads. Every page has links, and thousands of pages are held at once: so it is small.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LinkTarget {
    /// A record by its id: `page:incidents#channels`, as written. See [`LinkTarget::parts`].
    Record(Box<str>),
    /// A place on the same page, without `#`; empty for its top.
    Anchor(Box<str>),
    /// A root-relative or relative path, or a file of `media/`, as written.
    Path(Box<str>),
    /// An address that begins with `http://` or `https://`.
    External(Box<str>),
    /// A mail address without `mailto:`, with `?subject=…` if written.
    Mail(Box<str>),
    /// A telephone number without `tel:`.
    Phone(Box<str>),
}

impl LinkTarget {
    /// What the link of a record names: what stands before the colon (`page`, `sub`, `doc`; not judged here), the id,
    /// and the anchor without `#`, empty if there is none.
    pub fn parts(address: &str) -> (&str, &str, &str) {
        let (kind, rest) = address.split_once(':').unwrap_or(("", address));
        let (id, anchor) = rest.split_once('#').unwrap_or((rest, ""));
        (kind, id, anchor)
    }
}

/// Reads a page: block Markdown from `offset` to the end of a file.
pub fn parse(text: &str, file: &Arc<str>, offset: usize, lang: &Lang, findings: &mut Vec<Diagnostic>) -> Prose {
    let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let place = Place::in_file(file, offset + text.len() - rest.len(), rest.len());
    write(rest, &place, lang, Mode::Page, findings)
}

/// Reads a TOML value as one line: inline Markdown only, no `<p>` around it. `span` is the value's.
pub fn parse_inline(text: &str, span: Span, lang: &Lang, findings: &mut Vec<Diagnostic>) -> Prose {
    let place = Place::in_value(&span, text.len());
    if place::has_blocks(text) {
        findings.push(Diagnostic::error("inline-only", span).severity(crate::diag::Severity::Warning));
    }
    write(&place::one_line(text), &place, lang, Mode::Inline, findings)
}

/// Reads a TOML value as the content of a table's cell: block Markdown without anchors, footnotes
/// and generated blocks. `span` is the value's.
pub fn parse_cell(text: &str, span: Span, lang: &Lang, findings: &mut Vec<Diagnostic>) -> Prose {
    let place = Place::in_value(&span, text.len());
    write(&place::without_margin(text), &place, lang, Mode::Cell, findings)
}

/// The tags of safe HTML of our own and the text between them, in order: what begins with `<` is a tag.
/// In such HTML a `>` inside a tag is written as `&gt;`.
pub fn tags(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let end = match rest.starts_with('<') {
            true => rest.find('>').map_or(rest.len(), |end| end + 1),
            false => rest.find('<').unwrap_or(rest.len()),
        };
        let (part, after) = rest.split_at(end);
        rest = after;
        (!part.is_empty()).then_some(part)
    })
}

/// The words of safe HTML of our own without its markup, in one line.
pub fn unmarked(html: &str) -> String {
    plain::plain_text(std::iter::once(Piece::Html(html)), |_| String::new())
}

impl Prose {
    /// The text in order; filled and joined, the pieces are valid HTML. Between two
    /// [`Hole::Block`]s all elements are closed.
    pub fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        let ends = self.holes.iter().map(|(at, hole)| (*at, Some(hole))).chain([(self.html.len(), None)]);
        let mut start = 0;
        ends.flat_map(move |(end, hole)| {
            let html = &self.html[std::mem::replace(&mut start, end)..end];
            [(!html.is_empty()).then_some(Piece::Html(html)), hole.map(Piece::Hole)].into_iter().flatten()
        })
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.holes.is_empty() && self.html.trim().is_empty()
    }

    /// The words without markup, in one line, for titles, summaries and the search; `value` says
    /// the values inside sentences as plain text. Blocks, pictures and words of the interface are
    /// left out.
    pub fn plain_text(&self, value: impl FnMut(&Directive) -> String) -> String {
        plain::plain_text(self.pieces(), value)
    }
}

impl Heading {
    /// The words without markup; `value` says the values as plain text.
    pub fn title(&self, mut value: impl FnMut(&Directive) -> String) -> String {
        let words = self.title.iter().map(|word| match word {
            Word::Text(text) => text.clone(),
            Word::Value(directive) => value(directive),
        });
        words.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
