//! Events of the Markdown parser → pieces: blocks. Their ends are in [`ends`],
//! what stands in a line in [`inline`].

mod ends;
mod inline;

use std::borrow::Cow;
use std::mem;
use std::ops::Range;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeWithOffset,
};

use super::anchors::Anchors;
use super::buffer::Buffer;
use super::footnotes::Footnotes;
use super::letters::{Veiled, escape_into, forbidden, veil};
use super::parentheses::{Parentheses, mark};
use super::place::Place;
use super::raw::Raw;
use super::{Heading, Hole, Prose, Word, directive, sanitise::sanitise, slips};
use crate::diag::Diagnostic;
use crate::locale::Lang;
use inline::OpenPicture;

/// What kind of text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A page, with anchors, footnotes and generated blocks.
    Page,
    /// The content of a table's cell.
    Cell,
    /// One line.
    Inline,
}

/// Elements nested deeper than this are written as their text alone: HTML parsers and readers of
/// screens give up on such depths, and no text needs them.
const DEEPEST: usize = 64;

/// Parses a text.
pub fn write(source: &str, place: &Place, lang: &Lang, mode: Mode, findings: &mut Vec<Diagnostic>) -> Prose {
    let veiled = veil(source, place, lang, findings);
    let text = parsed(&veiled, mode);
    let mut writer = Writer::new(&veiled, &text, place, lang, mode, findings);
    for (event, range) in events(&text, mode) {
        writer.event(event, range);
    }
    writer.finish()
}

/// The events of a veiled text and the parts of it they are about; of one line with the mark before it.
pub fn events(text: &str, mode: Mode) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    let options = match mode {
        Mode::Page => {
            Options::ENABLE_TABLES
                | Options::ENABLE_FOOTNOTES
                | Options::ENABLE_STRIKETHROUGH
                | Options::ENABLE_HEADING_ATTRIBUTES
                | Options::ENABLE_TASKLISTS
                | Options::ENABLE_GFM
        }
        Mode::Cell => {
            Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_GFM
        }
        Mode::Inline => Options::ENABLE_STRIKETHROUGH,
    };
    let shift = usize::from(mode == Mode::Inline);
    TextMergeWithOffset::new(Parser::new_ext(text, options).into_offset_iter())
        .map(move |(event, range)| (event, range.start.saturating_sub(shift)..range.end.saturating_sub(shift)))
}

/// What the parser reads of a veiled text: of one line with a mark before it.
pub fn parsed<'a>(veiled: &'a Veiled<'_>, mode: Mode) -> Cow<'a, str> {
    // A line that begins with a punctuation mark of no meaning can begin no block.
    match mode {
        Mode::Inline => Cow::Owned(format!(";{}", veiled.text)),
        _ => Cow::Borrowed(&veiled.text),
    }
}

struct Writer<'a> {
    veiled: &'a Veiled<'a>,
    /// What the parser reads: its strings may be parts of this one.
    parsed: &'a str,
    place: &'a Place,
    lang: &'a Lang,
    mode: Mode,
    findings: &'a mut Vec<Diagnostic>,

    buffer: Buffer,
    headings: Vec<Heading>,
    anchors: Anchors,
    footnotes: Footnotes,
    raw: Raw,
    has_raw: bool,
    parentheses: Parentheses,

    depth: usize,
    too_deep: bool,
    /// Inside a paragraph that was a block directive and is done with.
    skipping: bool,
    /// A `<p>` waits for its end.
    paragraph: bool,
    line: Line,
    in_code: bool,
    /// Emphasis and links that are open in the line.
    inline: usize,
    /// Whether the open link has an address and therefore an `<a>`.
    in_link: bool,
    /// The `;` before a value of one line has not come by yet.
    prefix: bool,
    heading: Option<OpenHeading>,
    picture: Option<OpenPicture>,
    html_block: Option<HtmlBlock>,
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
    has_rows: bool,
    /// Texts around footnotes, and the label and place of each footnote.
    outer: Vec<(Buffer, String, Range<usize>)>,
}

/// Where in a line the next text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    /// At the start of a paragraph or list item.
    First,
    /// At the start of a further line.
    Further,
    /// At the start of a heading or cell, which is one line.
    Only,
    /// Within the line.
    Within,
}

struct OpenHeading {
    level: u8,
    id: Option<String>,
    range: Range<usize>,
    title: Vec<Word>,
    /// The byte of the HTML where the attributes go.
    position: usize,
}

/// Lines of raw HTML, and for each the byte here and in the source at which it begins.
#[derive(Default)]
struct HtmlBlock {
    html: String,
    lines: Vec<(usize, usize)>,
}

impl<'a> Writer<'a> {
    fn new(
        veiled: &'a Veiled<'a>,
        parsed: &'a str,
        place: &'a Place,
        lang: &'a Lang,
        mode: Mode,
        findings: &'a mut Vec<Diagnostic>,
    ) -> Self {
        let mut buffer = Buffer::default();
        buffer.html.reserve(parsed.len() + parsed.len() / 4);
        Self {
            veiled,
            parsed,
            place,
            lang,
            mode,
            findings,
            buffer,
            headings: Vec::new(),
            anchors: if mode == Mode::Page { Anchors::of(&veiled.source) } else { Anchors::default() },
            footnotes: Footnotes::default(),
            raw: Raw::default(),
            has_raw: false,
            parentheses: Parentheses::default(),
            depth: 0,
            too_deep: false,
            skipping: false,
            paragraph: false,
            line: Line::Within,
            in_code: false,
            inline: 0,
            in_link: false,
            prefix: mode == Mode::Inline,
            heading: None,
            picture: None,
            html_block: None,
            alignments: Vec::new(),
            cell: 0,
            in_head: false,
            has_rows: false,
            outer: Vec::new(),
        }
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    if !mem::replace(&mut self.too_deep, true) {
                        self.findings
                            .push(Diagnostic::error("nesting", self.place.span(range)).with("deepest", DEEPEST));
                    }
                } else if !self.skipping {
                    self.start(tag, range);
                }
            }
            Event::End(tag) => {
                self.depth -= 1;
                if self.skipping {
                    self.skipping = tag != TagEnd::Paragraph;
                } else if self.depth < DEEPEST {
                    self.end(tag);
                }
            }
            _ if self.skipping => {}
            Event::Text(text) => self.text(&text, range),
            Event::Html(html) => match &mut self.html_block {
                Some(block) => {
                    block.lines.push((block.html.len(), range.start));
                    block.html.push_str(&html);
                }
                None => escape_into(&mut self.buffer.html, &self.veiled.restore(&html)),
            },
            Event::Rule => {
                self.close_run();
                self.buffer.html.push_str("<hr>\n");
            }
            other => self.inline_event(other, range),
        }
    }

    /// A block begins or ends: closes what cannot reach beyond.
    fn close_run(&mut self) {
        self.raw.close(&mut self.buffer.html);
        self.parentheses.close(&mut self.buffer.html);
    }

    fn open(&mut self, html: &str) {
        self.close_run();
        if !self.buffer.tail().is_empty() && !self.buffer.html.ends_with('\n') {
            self.buffer.html.push('\n');
        }
        self.buffer.html.push_str(html);
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.start_paragraph(range),
            Tag::Heading { level, id, .. } => {
                let level = level as u8;
                self.line = Line::Only;
                self.open("<");
                if self.mode == Mode::Page {
                    self.parentheses.forget();
                    self.buffer.html.push_str(&format!("h{level}"));
                    let position = self.buffer.html.len();
                    let id = id.map(|id| self.veiled.restore(&id).into_owned());
                    self.heading = Some(OpenHeading { level, id, range, title: Vec::new(), position });
                } else {
                    self.buffer.html.push_str("p><strong>");
                }
            }
            Tag::BlockQuote(None) => {
                slips::in_quotation(&self.veiled.source, range, self.place, self.findings);
                self.open("<blockquote>\n");
            }
            Tag::BlockQuote(Some(kind)) => {
                let name = alert(kind);
                self.open(&format!("<aside class=\"alert {name}\" role=\"note\">\n<p class=\"alert-title\">"));
                self.buffer.push(Hole::Interface(name));
                self.buffer.html.push_str("</p>\n");
            }
            Tag::CodeBlock(kind) => {
                if kind == CodeBlockKind::Indented {
                    slips::in_indented_code(&self.veiled.source, range, self.place, self.findings);
                }
                self.open("<pre><code>");
                self.in_code = true;
            }
            Tag::HtmlBlock => {
                self.open("");
                self.html_block = Some(HtmlBlock::default());
            }
            Tag::List(None) => self.open("<ul>\n"),
            Tag::List(Some(1)) => self.open("<ol>\n"),
            Tag::List(Some(start)) => self.open(&format!("<ol start=\"{start}\">\n")),
            Tag::Item => {
                self.open("<li>");
                self.line = Line::First;
            }
            Tag::FootnoteDefinition(label) => {
                self.close_run();
                self.outer.push((mem::take(&mut self.buffer), label.into_string(), range));
            }
            Tag::Table(alignments) => {
                self.open("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
                self.buffer.push(Hole::Interface("table-region"));
                self.buffer.html.push_str("\">\n<table>\n");
                self.alignments = alignments;
                self.has_rows = false;
            }
            Tag::TableHead => {
                self.buffer.html.push_str("<thead>\n<tr>");
                (self.in_head, self.cell) = (true, 0);
            }
            Tag::TableRow => {
                let first = !mem::replace(&mut self.has_rows, true);
                self.buffer.html.push_str(if first { "<tbody>\n<tr>" } else { "<tr>" });
                self.cell = 0;
            }
            Tag::TableCell => {
                self.buffer.html.push_str(if self.in_head { "<th scope=\"col\"" } else { "<td" });
                self.buffer.html.push_str(match self.alignments.get(self.cell) {
                    Some(Alignment::Left) => " class=\"align-left\">",
                    Some(Alignment::Center) => " class=\"align-center\">",
                    Some(Alignment::Right) => " class=\"align-right\">",
                    _ => ">",
                });
                self.cell += 1;
                self.line = Line::Only;
            }
            other => self.start_inline(other, range),
        }
    }

    fn start_paragraph(&mut self, range: Range<usize>) {
        self.line = Line::First;
        if self.mode == Mode::Inline {
            return;
        }
        let source = &self.veiled.source[range.clone()];
        if self.mode == Mode::Page && self.depth == 1 && source.trim_end().lines().all(directive::is_block) {
            self.close_run();
            self.blocks(range);
            return;
        }
        self.raw.close(&mut self.buffer.html);
        if mark(source).is_some_and(|mark| self.parentheses.goes_on(mark)) {
            self.paragraph = false;
        } else {
            self.open("<p>");
            self.paragraph = true;
        }
    }

    /// Reads a paragraph of nothing but block directives, one a line.
    fn blocks(&mut self, range: Range<usize>) {
        let mut start = range.start;
        for line in self.veiled.source[range].split_inclusive('\n') {
            let extent = start..start + line.trim_end().len();
            let directive = directive::read(&self.veiled.source, extent, self.place, self.findings);
            self.buffer.push(Hole::Block(Box::new(directive)));
            start += line.len();
        }
        self.skipping = true;
    }

    fn finish(mut self) -> Prose {
        self.close_run();
        self.footnotes.write(&mut self.buffer, self.findings);
        let inline = self.mode == Mode::Inline;
        let mut text = self.buffer;
        // Entities can write what the source itself must not hold.
        if self.veiled.source.contains("&#") {
            text.retain(|c| !forbidden(c));
        }
        if self.has_raw {
            text = sanitise(text, inline, self.findings);
        }
        let Buffer { mut html, mut holes } = text;
        html.shrink_to_fit();
        holes.shrink_to_fit();
        let mut headings = self.headings;
        headings.shrink_to_fit();
        Prose { html, holes, headings }
    }
}

fn alert(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "alert-note",
        BlockQuoteKind::Tip => "alert-tip",
        BlockQuoteKind::Important => "alert-important",
        BlockQuoteKind::Warning => "alert-warning",
        BlockQuoteKind::Caution => "alert-caution",
    }
}
