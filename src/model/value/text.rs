//! Localised text, and quoted text of a third party.

use std::collections::BTreeMap;

use super::Link;
use crate::diag::{Argument, Diagnostic, Span, Spanned};
use crate::locale::Lang;
use crate::model::form::{Form, Keys, Node, Reader, Seen, Shape, Table, Value, form};
use crate::model::prose::{self, Prose};

/// Words as they were written and as they were read.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The source.
    pub raw: Spanned<String>,
    /// The same with its inline markup read.
    pub prose: Prose,
}

impl Words {
    /// The place between the quotation marks.
    pub fn place(&self) -> Span {
        inner(&self.raw.span, &self.raw.value)
    }
}

/// A text in one, several or all languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Where it stands.
    pub span: Span,
    /// What it says; apart, because most forms have far more fields for texts than texts.
    pub content: Box<Content>,
}

/// What a text says.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// The same words in every language.
    Same(Words),
    /// Words for each language.
    Each(BTreeMap<Lang, Words>),
    /// Words of a third party in their own language.
    Quote(Box<Quote>),
}

/// Words of a third party, which nobody here translates or improves.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words.
    pub words: Words,
    /// Their language.
    pub language: Lang,
    /// Where they stand.
    pub source: Option<Link>,
}

/// The words a reader of one language sees.
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a> {
    /// The words.
    pub words: &'a Words,
    /// Their language, where it is not the reader's.
    pub foreign: Option<&'a Lang>,
    /// Whether they stand in for a missing translation.
    pub fallback: bool,
    /// Where they were quoted from.
    pub quote: Option<&'a Quote>,
}

impl Text {
    /// The words for a reader of `lang`; of the languages in `chain` the first that has any
    /// where there is no translation.
    pub fn choose<'a>(&'a self, lang: &Lang, chain: &[Lang]) -> Option<Chosen<'a>> {
        match &*self.content {
            Content::Same(words) => Some(Chosen { words, foreign: None, fallback: false, quote: None }),
            Content::Quote(quote) => Some(Chosen {
                words: &quote.words,
                foreign: (quote.language != *lang).then_some(&quote.language),
                fallback: false,
                quote: Some(quote),
            }),
            Content::Each(versions) => match versions.get(lang) {
                Some(words) => Some(Chosen { words, foreign: None, fallback: false, quote: None }),
                None => chain
                    .iter()
                    .find_map(|other| versions.get_key_value(other))
                    .or_else(|| versions.first_key_value())
                    .map(|(other, words)| Chosen { words, foreign: Some(other), fallback: true, quote: None }),
            },
        }
    }

    /// Whether these are its words in some language, in capitals or not.
    pub fn says(&self, wanted: &str) -> bool {
        self.words().iter().any(|words| words.to_lowercase() == wanted.to_lowercase())
    }

    /// Its words as they are written, in every language it has.
    pub fn words(&self) -> Vec<&str> {
        match &*self.content {
            Content::Same(words) => vec![&words.raw.value],
            Content::Each(versions) => versions.values().map(|words| words.raw.value.as_str()).collect(),
            Content::Quote(quote) => vec![&quote.words.raw.value],
        }
    }

    /// The languages of the site that the text lacks.
    pub fn missing<'a>(&self, languages: &'a [Lang]) -> Vec<&'a Lang> {
        match &*self.content {
            Content::Each(versions) => languages.iter().filter(|lang| !versions.contains_key(*lang)).collect(),
            Content::Same(_) | Content::Quote(_) => Vec::new(),
        }
    }
}

/// The words of a string node; the place is that between the quotation marks.
fn words(text: &str, node: &Node<'_>, lang: &Lang, reader: &mut Reader<'_>) -> Words {
    let span = reader.span(node.span());
    let prose = prose::parse_inline(text, inner(&span, text), lang, reader.findings);
    Words { raw: Spanned::new(text.to_owned(), span), prose }
}

/// The place between the quotation marks of a string; the whole string where escapes or line
/// folding make its letters stand elsewhere than in the source.
fn inner(span: &Span, text: &str) -> Span {
    let marks = (span.end - span.start).saturating_sub(text.len());
    match marks {
        2 => span.slice(1..1 + text.len()),
        6 => span.slice(3..3 + text.len()),
        // The line break after an opening `"""` does not belong to the text.
        7 => span.slice(4..4 + text.len()),
        _ => span.clone(),
    }
}

impl Value for Text {
    const EXPECTS: &'static str = "term-localised-text";

    fn shape() -> Shape {
        Shape::Any(vec![Shape::text(), Shape::map(Keys::Fitting(Lang::PATTERN), Shape::text()), QuoteForm::shape()])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let span = reader.span(node.span());
        if let Some(text) = node.get_ref().as_str() {
            let lang = reader.languages.first()?.clone();
            let words = words(text, node, &lang, reader);
            return Some(Self { span, content: Box::new(Content::Same(words)) });
        }
        let table = reader.table(node, Self::EXPECTS)?;
        let content = if table.contains_key("quote") {
            Content::Quote(Box::new(quote(table, span.clone(), reader)?))
        } else {
            Content::Each(versions(table, reader))
        };
        Some(Self { span, content: Box::new(content) })
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Text(self)
    }
}

fn versions(table: &Table<'_>, reader: &mut Reader<'_>) -> BTreeMap<Lang, Words> {
    let mut versions = BTreeMap::new();
    for (key, node) in reader.in_order(table) {
        let name = key.get_ref().as_ref();
        match reader.language(name) {
            Some(lang) => {
                if let Some(text) = reader.text(node, "term-text") {
                    let words = words(text, node, &lang, reader);
                    versions.insert(lang, words);
                }
            }
            None => {
                let span = reader.span(key.span());
                reader.unknown_language(name, span);
            }
        }
    }
    versions
}

form! {
    /// The keys of a quotation.
    pub struct QuoteForm as "term-quote" {
        /// The words.
        quote: Spanned<String>,
        /// Their language.
        language: Lang,
        /// Where they stand.
        source: Link,
    }
}

fn quote(table: &Table<'_>, span: Span, reader: &mut Reader<'_>) -> Option<Quote> {
    let form = QuoteForm::read_table(table, span.clone(), reader);
    let raw = form.quote?;
    let Some(language) = form.language else {
        reader.report(
            Diagnostic::error("missing-key", span).with("key", "language").with("form", Argument::Term("term-quote")),
        );
        return None;
    };
    let inner = inner(&raw.span, &raw.value);
    let prose = prose::parse_inline(&raw.value, inner, &language, reader.findings);
    Some(Quote { words: Words { raw, prose }, language, source: form.source })
}
