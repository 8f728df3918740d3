//! Events of the Markdown parser → pieces: what stands in a line.

use std::ops::Range;

use linkify::{LinkFinder, LinkKind};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::super::letters::{Letter, escape_into};
use super::super::raw::{self, Verdict};
use super::super::{Hole, LinkTarget, Picture, Word, directive, footnotes, link, parentheses, slips};
use super::{Line, Mode, Writer};
use crate::diag::{Diagnostic, Severity, Span, Spanned};

/// A picture whose text alternative is being read.
pub struct OpenPicture {
    source: String,
    source_range: Range<usize>,
    title: String,
    range: Range<usize>,
    alt: String,
    alt_range: Range<usize>,
    /// Pictures inside its text alternative, of which the words remain.
    nested: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn inline_event(&mut self, event: Event<'a>, range: Range<usize>) {
        let restored = |text| self.veiled.restore(text);
        match event {
            Event::Code(code) => {
                let code = restored(&code);
                match &mut self.picture {
                    Some(picture) => picture.alt.push_str(&code),
                    None => {
                        self.buffer.html.push_str("<code>");
                        escape_into(&mut self.buffer.html, &code);
                        self.buffer.html.push_str("</code>");
                        self.title(&code);
                    }
                }
                self.line = Line::Within;
            }
            Event::SoftBreak | Event::HardBreak => match &mut self.picture {
                Some(picture) => picture.alt.push(' '),
                None => {
                    self.buffer.html.push_str(if event == Event::HardBreak { "<br>\n" } else { "\n" });
                    self.title(" ");
                    if self.line != Line::Only {
                        self.line = Line::Further;
                    }
                }
            },
            Event::InlineHtml(html) if self.picture.is_none() => {
                self.line = Line::Within;
                self.raw_html(&html, |at| range.start + at);
            }
            Event::FootnoteReference(label) if self.picture.is_none() => {
                self.footnotes.mark(&label, &mut self.buffer);
                self.line = Line::Within;
            }
            Event::TaskListMarker(done) => {
                let (word, mark) = if done { ("task-done", '☑') } else { ("task-open", '☐') };
                self.buffer.html.push_str("<span class=\"task\" role=\"img\" aria-label=\"");
                self.buffer.push(Hole::Interface(word));
                self.buffer.html.push_str(&format!("\">{mark}</span> "));
            }
            _ => {}
        }
    }

    pub(super) fn text(&mut self, text: &str, range: Range<usize>) {
        let mut text = text;
        if std::mem::take(&mut self.prefix) {
            text = text.strip_prefix(';').unwrap_or(text).trim_start();
        }
        let veiled = self.veiled;
        if self.in_code {
            escape_into(&mut self.buffer.html, &veiled.restore(text));
            return;
        }
        if let Some(picture) = &mut self.picture {
            picture.alt.push_str(&veiled.restore(text));
            picture.alt_range.end = range.end;
            return;
        }
        let line = std::mem::replace(&mut self.line, Line::Within);
        if line != Line::Within && self.inline == 0 && !veiled.source[..range.start].ends_with('\\') {
            text = self.line_start(text, line, range.clone());
        }
        let whole = slips::Text { source: &veiled.source, veiled: &veiled.text };
        slips::in_text(whole, range.clone(), self.place, self.findings);
        if self.mode == Mode::Page && text.contains("[^") {
            footnotes::report_missing(&veiled.source, range.clone(), self.place, self.findings);
        }
        self.words(text, range);
    }

    /// Writes text that is not the parser's to interpret any more, with its directives; addresses in it
    /// become links.
    fn words(&mut self, text: &str, range: Range<usize>) {
        let veiled = self.veiled;
        let mut run = String::new();
        veiled.letters(text, |letter| match letter {
            Letter::Text(part) => run.push_str(part),
            Letter::Directive(extent) => {
                self.linked(&std::mem::take(&mut run), &range);
                let mut directive = directive::read(&veiled.source, extent, self.place, self.findings);
                directive.inside_link = self.in_link || self.raw.in_link();
                if let Some(heading) = &mut self.heading {
                    heading.title.push(Word::Value(Box::new(directive.clone())));
                }
                self.buffer.push(Hole::Value(Box::new(directive)));
            }
        });
        self.linked(&run, &range);
    }

    /// Writes words, with links at the mail and web addresses among them.
    fn linked(&mut self, words: &str, range: &Range<usize>) {
        self.title(words);
        let mut done = 0;
        if !self.in_link && !self.raw.in_link() && (words.contains('@') || words.contains("://")) {
            for address in LinkFinder::new().links(words) {
                let written = address.as_str();
                let target = match address.kind() {
                    LinkKind::Email => Some(LinkTarget::Mail(written.into())),
                    _ => link::target(written).filter(|target| matches!(target, LinkTarget::External(_))),
                };
                let Some(target) = target else { continue };
                escape_into(&mut self.buffer.html, &words[done..address.start()]);
                let span = self.place.span(self.range_of("", written, range.clone()));
                self.open_link(target, span, "", true);
                escape_into(&mut self.buffer.html, written);
                self.buffer.html.push_str("</a>");
                done = address.end();
            }
        }
        escape_into(&mut self.buffer.html, &words[done..]);
    }

    /// Takes a list's mark off the start of a line.
    fn line_start<'t>(&mut self, text: &'t str, line: Line, range: Range<usize>) -> &'t str {
        if self.mode != Mode::Inline {
            slips::at_line_start(&self.veiled.source[range.clone()], range.start, self.place, self.findings);
        }
        let Some(mark) = parentheses::mark(text).filter(|_| line != Line::Only && self.mode != Mode::Inline) else {
            return text;
        };
        let html = &mut self.buffer.html;
        let mut begun = String::new();
        let first = line == Line::First;
        if !self.parentheses.take(mark, first, &self.veiled.source[range.start..], &mut begun) {
            if !first && self.parentheses.went_on(mark) {
                let finding =
                    Diagnostic::error("list-interrupted", self.place.span(range.start..range.start + mark.length));
                self.findings.push(finding.severity(Severity::Warning));
            }
            return text;
        }
        html.truncate(html.trim_end().trim_end_matches("<br>").len());
        if std::mem::take(&mut self.paragraph) {
            // The list takes the place of a paragraph that has only just begun.
            match html.strip_suffix("<p>").map(str::len) {
                Some(length) => html.truncate(length),
                None => html.push_str("</p>\n"),
            }
        }
        html.push_str(if html.is_empty() || html.ends_with('\n') { begun.trim_start() } else { &begun });
        &text[mark.length..]
    }

    pub(super) fn start_inline(&mut self, tag: Tag<'a>, range: Range<usize>) {
        self.inline += 1;
        match tag {
            Tag::Image { dest_url, title, .. } => self.start_picture(&dest_url, &title, range),
            _ if self.picture.is_some() => {}
            Tag::Emphasis => self.buffer.html.push_str("<em>"),
            Tag::Strong => self.buffer.html.push_str("<strong>"),
            Tag::Strikethrough => self.buffer.html.push_str("<del>"),
            Tag::Link { link_type, dest_url, title, .. } => self.start_link(link_type, &dest_url, &title, range),
            _ => {}
        }
    }

    pub(super) fn end_inline(&mut self, tag: TagEnd) {
        self.inline = self.inline.saturating_sub(1);
        match tag {
            TagEnd::Image => self.end_picture(),
            _ if self.picture.is_some() => {}
            TagEnd::Emphasis => self.buffer.html.push_str("</em>"),
            TagEnd::Strong => self.buffer.html.push_str("</strong>"),
            TagEnd::Strikethrough => self.buffer.html.push_str("</del>"),
            TagEnd::Link if std::mem::take(&mut self.in_link) => self.buffer.html.push_str("</a>"),
            _ => {}
        }
    }

    fn start_link(&mut self, kind: LinkType, address: &str, title: &str, range: Range<usize>) {
        let written = self.veiled.restore(address);
        let span = self.place.span(self.range_of(address, &written, range));
        let target = match kind {
            LinkType::Email => Some(LinkTarget::Mail((*written).into())),
            _ => link::target(&written),
        };
        let Some(target) = target else {
            self.findings.push(Diagnostic::error("unsafe-link", span).with("address", written.into_owned()));
            return;
        };
        let spelled = matches!(kind, LinkType::Autolink | LinkType::Email)
            && matches!(target, LinkTarget::External(_) | LinkTarget::Mail(_));
        self.open_link(target, span, title, spelled);
        self.in_link = true;
    }

    /// The class keeps a spelled address from being hyphenated.
    fn open_link(&mut self, target: LinkTarget, span: Span, title: &str, spelled: bool) {
        let external = matches!(target, LinkTarget::External(_));
        self.buffer.html.push_str("<a href=\"");
        self.buffer.push(Hole::Url(Box::new(Spanned::new(target, span))));
        let html = &mut self.buffer.html;
        html.push_str(if spelled { "\" class=\"address\"" } else { "\"" });
        if !title.is_empty() {
            html.push_str(" title=\"");
            escape_into(html, &self.veiled.restore(title));
            html.push('"');
        }
        html.push_str(if external { " rel=\"noopener\">" } else { ">" });
    }

    fn start_picture(&mut self, address: &str, title: &str, range: Range<usize>) {
        if let Some(picture) = &mut self.picture {
            picture.nested += 1;
            return;
        }
        let source = self.veiled.restore(address).into_owned();
        let alt = (range.start + 2).min(range.end);
        self.picture = Some(OpenPicture {
            source_range: self.range_of(address, &source, range.clone()),
            source,
            title: self.veiled.restore(title).into_owned(),
            range,
            alt: String::new(),
            alt_range: alt..alt,
            nested: 0,
        });
    }

    fn end_picture(&mut self) {
        let Some(mut picture) = self.picture.take() else { return };
        if picture.nested > 0 {
            picture.nested -= 1;
            self.picture = Some(picture);
            return;
        }
        self.line = Line::Within;
        let source = Spanned::new(picture.source, self.place.span(picture.source_range));
        if !link::is_picture(&source.value) {
            escape_into(&mut self.buffer.html, &picture.alt);
            let finding = Diagnostic::error("picture-source", source.span.clone());
            let finding = match link::meant_picture(&source.value) {
                Some(meant) => {
                    finding.message("picture-path").with("suggestion", meant.as_str()).edit(source.span, meant)
                }
                None => finding,
            };
            self.findings.push(finding.with("source", source.value));
            return;
        }
        self.buffer.push(Hole::Picture(Box::new(Picture {
            source,
            alt: Spanned::new(picture.alt, self.place.span(picture.alt_range)),
            title: Some(picture.title).filter(|title| !title.is_empty()),
            span: self.place.span(picture.range),
        })));
    }

    /// Writes raw HTML for the sanitiser, with holes for its links. `at` says where in the source a
    /// byte of it stands.
    pub(super) fn raw_html(&mut self, html: &str, at: impl Fn(usize) -> usize) {
        let veiled = self.veiled;
        let inline = self.mode == Mode::Inline;
        self.has_raw = true;
        let mut done = 0;
        for tag in raw::tags(html) {
            let range = tag.range.clone();
            let span = self.place.span(at(range.start)..at(range.end.saturating_sub(1)) + 1);
            self.raw_text(&html[done..range.start], &at, done);
            done = range.start;
            let verdict = self.raw.judge(&tag, inline);
            if let Verdict::Removed(what) = &verdict {
                let finding = Diagnostic::error("raw-html-removed", span.clone()).severity(Severity::Warning);
                self.findings.push(finding.with("what", what.as_str()));
            }
            if verdict == Verdict::TooMany {
                if !std::mem::replace(&mut self.too_deep, true) {
                    self.findings.push(Diagnostic::error("nesting", span).with("deepest", super::DEEPEST));
                }
                escape_into(&mut self.buffer.html, &veiled.restore(&html[range.clone()]));
                done = range.end;
                continue;
            }
            let written = |part: Range<usize>| veiled.restore(&html[part]);
            let href = tag.attributes.iter().find(|(key, _)| key.eq_ignore_ascii_case("href"));
            let Some((_, value)) = href.filter(|_| !tag.closing && tag.name.eq_ignore_ascii_case("a")) else {
                self.buffer.html.push_str(&written(done..range.end));
                done = range.end;
                continue;
            };
            let address = written(value.clone()).replace("&amp;", "&");
            let place = self.place.span(at(value.start)..at(value.end.saturating_sub(1)).max(at(value.start)) + 1);
            // No address needs another entity; attackers do. What gets no hole, the sanitiser drops.
            match link::target(&address).filter(|_| !address.contains("&#") && !address.contains(';')) {
                Some(target) => {
                    let quoted = html[..value.start].ends_with(['"', '\'']);
                    self.buffer.html.push_str(&written(done..value.start));
                    self.buffer.html.push_str(if quoted { "" } else { "\"" });
                    self.buffer.push(Hole::Url(Box::new(Spanned::new(target, place))));
                    self.buffer.html.push_str(if quoted { "" } else { "\"" });
                    done = value.end;
                }
                None => self.findings.push(Diagnostic::error("unsafe-link", place).with("address", address)),
            }
            self.buffer.html.push_str(&written(done..range.end));
            done = range.end;
        }
        self.raw_text(&html[done..], &at, done);
    }

    /// Writes the text between tags of raw HTML, with its values. `at` says where in the source a byte
    /// of the HTML stands, of which the text begins with byte `from`.
    fn raw_text(&mut self, text: &str, at: &impl Fn(usize) -> usize, from: usize) {
        let veiled = self.veiled;
        if text.contains("::") && !text.contains("<!--") {
            let mut start = from;
            for line in text.split_inclusive('\n') {
                let place = at(start);
                let whole = slips::Text { source: &veiled.source, veiled: &veiled.text };
                slips::in_text(whole, place..(place + line.len()).min(veiled.text.len()), self.place, self.findings);
                start += line.len();
            }
        }
        veiled.letters(text, |letter| match letter {
            Letter::Text(part) => self.buffer.html.push_str(part),
            Letter::Directive(extent) => {
                let mut directive = directive::read(&veiled.source, extent, self.place, self.findings);
                directive.inside_link = self.raw.in_link();
                self.buffer.push(Hole::Value(Box::new(directive)));
            }
        });
    }

    fn title(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            match heading.title.last_mut() {
                Some(Word::Text(words)) => words.push_str(text),
                _ => heading.title.push(Word::Text(text.to_owned())),
            }
        }
    }

    /// Where a string that the parser took from its text stands: it is a part of the text, unless
    /// it held escapes; then it is looked for, at last the whole range is its place.
    fn range_of(&self, part: &str, written: &str, range: Range<usize>) -> Range<usize> {
        let shift = self.parsed.len() - self.veiled.text.len();
        let (text, start) = (self.parsed.as_ptr() as usize, part.as_ptr() as usize);
        if !part.is_empty() && start >= text + shift && start + part.len() <= text + self.parsed.len() {
            let start = start - text - shift;
            return start..start + part.len();
        }
        let link = &self.veiled.source[range.clone()];
        if let Some(at) = link.rfind(written).filter(|_| !written.is_empty()) {
            return range.start + at..range.start + at + written.len();
        }
        let Some(begin) = link.rfind("](").map(|at| at + 2) else { return range };
        let end = link[begin..].find(char::is_whitespace).map_or(link.len() - 1, |length| begin + length);
        range.start + begin..range.start + end.max(begin)
    }
}
