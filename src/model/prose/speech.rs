//! Events of the Markdown parser → the words people read, with their places.
//!
//! The rules over wording need what HTML forgets: which words stand in one breath, and where in the
//! source. Left out are quotations, code, what is struck out, pictures and generated blocks. Nothing is
//! kept: a text is heard when a rule asks for it.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::directive;
use super::letters::{Letter, Veiled, veil};
use super::place::{self, Place};
use super::writer::{Mode, events, parsed};
use crate::diag::Span;
use crate::locale::Lang;

/// Stands in a passage for a value or for code.
pub const SOMETHING: char = '\u{fffc}';

/// Words that stand together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Passage {
    /// The words without markup; [`SOMETHING`] for each value and each piece of code.
    pub text: String,
    /// What they are.
    pub kind: PassageKind,
    /// The values among them as they are written (`:sub[azure]`), in order.
    pub values: Vec<String>,
    /// Addresses that its words link to, and the byte of the text at which each link begins.
    pub links: Vec<(usize, String)>,
    /// Where the passage stands as a whole, if it has no exact places.
    whole: Option<Span>,
    /// Bytes of the text and the places at which they stand, in order.
    marks: Vec<(usize, Span)>,
}

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PassageKind {
    /// A paragraph, or a value of one line.
    Paragraph,
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
}

impl Passage {
    /// Where a part of the text stands in its file.
    pub fn span(&self, range: Range<usize>) -> Span {
        if let Some(whole) = &self.whole {
            return whole.clone();
        }
        let at = |byte: usize| {
            let mark = self.marks.partition_point(|(start, _)| *start <= byte).saturating_sub(1);
            self.marks.get(mark).map(|(start, span)| (span, span.start + byte.saturating_sub(*start)))
        };
        match (at(range.start), at(range.end.saturating_sub(1))) {
            (Some((span, start)), Some((_, end))) => Span::new(&span.file, start..end.max(start) + 1),
            _ => Span::file(&"".into()),
        }
    }
}

/// The words of a page: block Markdown from `offset` to the end of a file.
pub fn hear(text: &str, file: &Arc<str>, offset: usize, lang: &Lang) -> Vec<Passage> {
    let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let place = Place::in_file(file, offset + text.len() - rest.len(), rest.len());
    listen(rest, &place, lang, Mode::Page)
}

/// The words of a TOML value of one line; `span` is the place between its quotation marks.
pub fn hear_inline(text: &str, span: &Span, lang: &Lang) -> Vec<Passage> {
    listen(&place::one_line(text), &Place::in_value(span, text.len()), lang, Mode::Inline)
}

/// The words of a TOML value that is the content of a table's cell; `span` is the value's.
pub fn hear_cell(text: &str, span: &Span, lang: &Lang) -> Vec<Passage> {
    listen(&place::without_margin(text), &Place::in_value(span, text.len()), lang, Mode::Cell)
}

fn listen(source: &str, place: &Place, lang: &Lang, mode: Mode) -> Vec<Passage> {
    // What it finds was reported when the text was read.
    let veiled = veil(source, place, lang, &mut Vec::new());
    let text = parsed(&veiled, mode);
    let mut listener = Listener::new(&veiled, place, mode == Mode::Inline);
    for (event, range) in events(&text, mode) {
        listener.event(&event, range);
    }
    listener.finish()
}

/// Listens to the events of one text.
struct Listener<'a> {
    veiled: &'a Veiled<'a>,
    place: &'a Place,
    passages: Vec<Passage>,
    open: Option<Passage>,
    /// The `;` before a value of one line has not come by yet.
    prefix: bool,
    heading: bool,
    cell: bool,
    items: usize,
    /// Depth of quotations, code, struck out words and pictures.
    silent: usize,
    /// Inside a paragraph of generated blocks.
    blocks: bool,
}

impl<'a> Listener<'a> {
    fn new(veiled: &'a Veiled<'a>, place: &'a Place, prefix: bool) -> Self {
        Self {
            veiled,
            place,
            passages: Vec::new(),
            open: None,
            prefix,
            heading: false,
            cell: false,
            items: 0,
            silent: 0,
            blocks: false,
        }
    }

    fn event(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(*tag),
            _ if self.silent > 0 || self.blocks => {}
            Event::Text(text) => self.text(text, range),
            Event::Code(_) => self.something(range),
            Event::SoftBreak => self.letter(' ', range),
            Event::HardBreak => self.letter('\n', range),
            Event::InlineHtml(html) => match html.trim_matches(['<', '>']).split(' ').next().unwrap_or_default() {
                "q" => self.letter('“', range),
                "/q" => self.letter('”', range),
                _ => {}
            },
            _ => {}
        }
    }

    /// What was heard.
    fn finish(mut self) -> Vec<Passage> {
        self.close();
        self.passages
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::BlockQuote(None) | Tag::CodeBlock(_) => {
                self.close();
                self.silent += 1;
            }
            Tag::Image { .. } | Tag::Strikethrough => self.silent += 1,
            Tag::Paragraph => {
                self.close();
                let source = self.veiled.source.get(range).unwrap_or_default().trim_end();
                self.blocks = !source.is_empty() && source.lines().all(directive::is_block);
            }
            Tag::Heading { .. } => {
                self.close();
                self.heading = true;
            }
            Tag::TableCell => {
                self.close();
                self.cell = true;
            }
            Tag::Item => {
                self.close();
                self.items += 1;
            }
            Tag::Emphasis | Tag::Strong => {}
            Tag::Link { dest_url, .. } => {
                if self.silent == 0 && !self.blocks {
                    let passage = self.passage();
                    passage.links.push((passage.text.len(), dest_url.to_string()));
                }
            }
            _ => self.close(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link => {}
            TagEnd::Image | TagEnd::Strikethrough => self.silent = self.silent.saturating_sub(1),
            _ => {
                self.close();
                match tag {
                    TagEnd::BlockQuote(None) | TagEnd::CodeBlock => self.silent = self.silent.saturating_sub(1),
                    TagEnd::Paragraph => self.blocks = false,
                    TagEnd::Heading(_) => self.heading = false,
                    TagEnd::TableCell => self.cell = false,
                    TagEnd::Item => self.items = self.items.saturating_sub(1),
                    _ => {}
                }
            }
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        let text = match std::mem::take(&mut self.prefix) {
            true => text.strip_prefix(';').unwrap_or(text).trim_start(),
            false => text,
        };
        let veiled = self.veiled;
        let mut cursor = range.start;
        veiled.letters(text, |letter| match letter {
            Letter::Text(part) => cursor = self.words(part, cursor, range.end),
            Letter::Directive(extent) => {
                let written = veiled.source[extent.clone()].to_owned();
                cursor = extent.end;
                self.something(extent);
                self.passage().values.push(written);
            }
        });
    }

    /// Adds words that stand in this part of the source, apart from escapes; returns where they end.
    fn words(&mut self, part: &str, mut cursor: usize, end: usize) -> usize {
        let veiled = self.veiled;
        let Some(source) = veiled.source.get(..end) else { return cursor };
        let mut rest = part;
        while !rest.is_empty() {
            let behind = source.get(cursor..).unwrap_or_default();
            let length = if behind.starts_with(rest) {
                rest.len()
            } else {
                let blank = rest.len() - rest.trim_start().len();
                rest[blank..].find(char::is_whitespace).map_or(rest.len(), |word| blank + word)
            };
            let word = &rest[..length];
            if let Some(at) = behind.find(word).or_else(|| behind.find(word.trim())) {
                cursor += at;
            }
            self.push(word, cursor..cursor + length);
            cursor = (cursor + length).min(end);
            rest = &rest[length..];
        }
        cursor
    }

    fn something(&mut self, range: Range<usize>) {
        self.letter(SOMETHING, range);
    }

    fn letter(&mut self, letter: char, range: Range<usize>) {
        if self.open.is_some() || !letter.is_whitespace() {
            self.push(letter.encode_utf8(&mut [0; 4]), range);
        }
    }

    fn push(&mut self, words: &str, range: Range<usize>) {
        let span = self.place.span(range);
        let passage = self.passage();
        passage.marks.push((passage.text.len(), span));
        passage.text.push_str(words);
    }

    fn passage(&mut self) -> &mut Passage {
        let kind = match self {
            Self { heading: true, .. } => PassageKind::Heading,
            Self { cell: true, .. } => PassageKind::Cell,
            Self { items: 1.., .. } => PassageKind::Item,
            _ => PassageKind::Paragraph,
        };
        let whole = self.place.inexact().cloned();
        self.open.get_or_insert_with(|| Passage {
            text: String::new(),
            kind,
            values: Vec::new(),
            links: Vec::new(),
            whole,
            marks: Vec::new(),
        })
    }

    fn close(&mut self) {
        if let Some(mut passage) = self.open.take().filter(|passage| !passage.text.trim().is_empty()) {
            if passage.whole.is_some() {
                passage.marks = Vec::new();
            }
            self.passages.push(passage);
        }
    }
}
