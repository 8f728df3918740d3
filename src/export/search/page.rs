//! The text of a finished page, cut at whatever has an address of its own.
//!
//! Enters: HTML as the templates made it. Leaves: its sections. What stands in `main` is read; navigation,
//! forms, pictures and whatever carries `data-unsearched` are not.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use serde_json::{Value, json};

/// A page.
#[derive(Default)]
pub struct Page {
    title: String,
    /// Language of the title where the page says it is another one.
    lang: String,
    sections: Vec<Section>,
}

/// What has an address of its own: the top of the page, what follows a heading, a row, a record in a list.
#[derive(Default)]
struct Section {
    anchor: String,
    heading: String,
    /// What stands beside labels and in cells.
    fields: String,
    text: String,
}

impl Page {
    /// Hands over every text of the page.
    pub fn texts(&self, mut found: impl FnMut(&str)) {
        found(&self.title);
        for section in &self.sections {
            found(&section.heading);
            found(&section.fields);
            found(&section.text);
        }
    }

    /// `[address, title, language, [[anchor, heading, fields, text], …]]`; a line break is one between
    /// blocks of text.
    pub fn json(&self, url: &str) -> Value {
        let sections: Vec<Value> = self
            .sections
            .iter()
            .map(|section| json!([section.anchor, section.heading, section.fields, section.text]))
            .collect();
        json!([url, self.title, self.lang, sections])
    }
}

/// Reads a page.
pub fn read(html: &str) -> Page {
    // What surrounds the text is half of a page, and the same on all of them.
    let main = html.find("<main").map_or("", |start| &html[start..]);
    let main = main.rfind("</main>").map_or(main, |end| &main[..end]);
    let tokenizer = Tokenizer::new(Sink(RefCell::new(Reader::new())), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(main));
    // It stops early for nothing but scripts that a browser would run.
    drop(tokenizer.feed(&input));
    tokenizer.end();
    tokenizer.sink.0.into_inner().finish()
}

/// Elements that hold nothing to be found.
const SILENT: &[&str] =
    &["button", "footer", "form", "nav", "noscript", "script", "search", "select", "style", "svg", "template", "thead"];
/// Elements without an end.
const VOID: &[&str] = &["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];
/// Elements within a line.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "wbr",
];

/// Classes of what stands beside a name in a heading.
const ASIDE: &[&str] = &["record-subtitle", "mark", "marks"];

/// Where the words that come next belong.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Title,
    Heading,
    Field,
    Text,
}

/// An open element.
struct Open {
    name: String,
    /// Where the element is a section of its own: that section, and the one outside.
    section: Option<(usize, usize)>,
    place: Place,
    silent: bool,
}

struct Reader {
    page: Page,
    open: Vec<Open>,
    section: usize,
}

impl Reader {
    fn new() -> Self {
        let page = Page { sections: vec![Section::default()], ..Page::default() };
        Self { page, open: Vec::new(), section: 0 }
    }

    fn finish(mut self) -> Page {
        for section in &mut self.page.sections {
            for text in [&mut section.heading, &mut section.fields, &mut section.text] {
                text.truncate(text.trim_end().len());
            }
        }
        self.page.title.truncate(self.page.title.trim_end().len());
        let mut is_top = true;
        self.page.sections.retain(|section| std::mem::take(&mut is_top) || !section.heading.is_empty());
        self.page
    }

    fn start(&mut self, tag: &Tag) {
        let name = &*tag.name;
        let attribute = |name: &str| tag.attrs.iter().find(|one| &*one.name.local == name).map(|one| &*one.value);
        let (outer, muted) = self.open.last().map_or((Place::Text, false), |outer| (outer.place, outer.silent));
        let hidden = attribute("class").is_some_and(|classes| classes.split(' ').any(|one| one == "visually-hidden"));
        let mut silent = muted
            || SILENT.contains(&name)
            || hidden
            || attribute("hidden").is_some()
            || attribute("data-unsearched").is_some();
        let mut place = outer;
        let mut anchor = attribute("id").unwrap_or_default().to_owned();
        if !INLINE.contains(&name) && !silent {
            self.separate();
        }
        // A row whose name leads to a page says nothing that the page does not say.
        if name == "a"
            && outer == Place::Heading
            && attribute("href").is_some_and(|url| url.starts_with('/') && !url.contains('#'))
            && let Some(row) = self.open.iter().rposition(|open| open.name == "tr")
        {
            self.open[row..].iter_mut().for_each(|open| open.silent = true);
            silent = true;
        }
        let heads = matches!(name, "h2" | "h3" | "h4" | "h5")
            || (name == "th" && attribute("scope") == Some("row"))
            || (name == "strong" && attribute("class").is_some());
        let is_aside = attribute("class").is_some_and(|classes| classes.split(' ').any(|one| ASIDE.contains(&one)));
        match name {
            "h1" if !silent => {
                place = Place::Title;
                attribute("lang").unwrap_or_default().clone_into(&mut self.page.lang);
            }
            "dl" | "td" if place == Place::Text => place = Place::Field,
            "span" if place == Place::Heading && is_aside => place = Place::Field,
            _ if heads && !silent => {
                if name.starts_with('h') && !anchor.is_empty() {
                    self.begin(std::mem::take(&mut anchor));
                    place = Place::Heading;
                } else if self.open.iter().any(|open| open.section.is_some())
                    && self.page.sections[self.section].heading.is_empty()
                {
                    place = Place::Heading;
                }
            }
            _ => {}
        }
        if !VOID.contains(&name) && !tag.self_closing {
            let is_own = matches!(name, "tr" | "li") && !anchor.is_empty() && !silent;
            let section = is_own.then(|| {
                let outside = self.section;
                self.begin(anchor);
                (self.section, outside)
            });
            self.open.push(Open { name: name.to_owned(), section, place, silent });
        }
    }

    fn begin(&mut self, anchor: String) {
        self.page.sections.push(Section { anchor, ..Section::default() });
        self.section = self.page.sections.len() - 1;
    }

    /// Leaves a row or list item. One without a heading is no section of its own.
    fn leave(&mut self, own: usize, outside: usize, silent: bool) {
        self.section = outside;
        if self.page.sections[own].heading.is_empty() || silent {
            let Section { fields, text, .. } = std::mem::take(&mut self.page.sections[own]);
            if !silent {
                self.page.sections[outside].fields.push_str(&fields);
                self.page.sections[outside].text.push_str(&text);
            }
        }
    }

    fn end(&mut self, name: &str) {
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else { return };
        if !INLINE.contains(&name) {
            self.separate();
        }
        let label = name == "dt" && !self.open[at].silent;
        while self.open.len() > at {
            let Some(Open { section, silent, .. }) = self.open.pop() else { break };
            if let Some((own, outside)) = section {
                self.leave(own, outside, silent);
            }
        }
        if label {
            let text = self.text(Place::Field);
            text.truncate(text.trim_end().len());
            text.push_str(": ");
        }
    }

    /// A line break between blocks, a blank between what follows a heading's end.
    fn separate(&mut self) {
        let place = self.open.last().map_or(Place::Text, |open| open.place);
        let text = self.text(place);
        text.truncate(text.trim_end_matches(' ').len());
        if !text.is_empty() && !text.ends_with('\n') {
            text.push(if matches!(place, Place::Title | Place::Heading) { ' ' } else { '\n' });
        }
    }

    fn characters(&mut self, characters: &str) {
        let (place, silent) = self.open.last().map_or((Place::Text, false), |open| (open.place, open.silent));
        if silent {
            return;
        }
        let text = self.text(place);
        for letter in characters.chars() {
            if !letter.is_whitespace() {
                text.push(letter);
            } else if !text.is_empty() && !text.ends_with([' ', '\n']) {
                text.push(' ');
            }
        }
    }

    fn text(&mut self, place: Place) -> &mut String {
        let section = &mut self.page.sections[self.section];
        match place {
            Place::Title => &mut self.page.title,
            Place::Heading => &mut section.heading,
            Place::Field => &mut section.fields,
            Place::Text => &mut section.text,
        }
    }
}

struct Sink(RefCell<Reader>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => match tag.kind {
                TagKind::StartTag => {
                    reader.start(&tag);
                    match &*tag.name {
                        "script" => return TokenSinkResult::RawData(RawKind::ScriptData),
                        "style" => return TokenSinkResult::RawData(RawKind::Rawtext),
                        _ => {}
                    }
                }
                TagKind::EndTag => reader.end(&tag.name),
            },
            Token::CharacterTokens(characters) => reader.characters(&characters),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
