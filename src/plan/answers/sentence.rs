//! Sentences of the interface in which texts with markup stand: a link, a term, words in another
//! language.
//!
//! Enters: values and a message. Leaves: safe HTML. Forbidden here: anything that is not escaped by
//! here or by the text it comes from.

use super::super::scope::Scope;
use super::super::values::inline;
use super::super::view::{TextView, Value};
use crate::locale::{Args, When};
use crate::model::prose::escape;
use crate::model::value::{Amount, Text};

/// A sentence in the making.
pub struct Sentence<'s, 'a> {
    scope: &'s Scope<'a>,
    args: Args,
    html: Vec<String>,
}

impl<'s, 'a> Sentence<'s, 'a> {
    /// A sentence without values.
    pub fn new(scope: &'s Scope<'a>) -> Self {
        Self { scope, args: Args::new(), html: Vec::new() }
    }

    /// Plain words.
    #[must_use]
    pub fn words(mut self, name: &str, words: impl Into<String>) -> Self {
        self.args = self.args.text(name, words);
        self
    }

    /// A count.
    #[must_use]
    pub fn number(mut self, name: &str, number: usize) -> Self {
        self.args = self.args.number(name, i64::try_from(number).unwrap_or(i64::MAX));
        self
    }

    /// A date.
    #[must_use]
    pub fn date(mut self, name: &str, when: When) -> Self {
        self.args = self.args.date(name, when, self.scope.locale);
        self
    }

    /// A text of the content; nothing where it says nothing.
    #[must_use]
    pub fn text(self, name: &str, text: Option<&Text>) -> Self {
        let html = text.and_then(|text| self.scope.text(text)).map(|text| {
            // A text in another language says so inside the sentence as well.
            let marked = match text.lang.is_empty() {
                true => text.html,
                false => format!("<span lang=\"{}\">{}</span>", escape(&text.lang), text.html),
            };
            if text.fallback.is_empty() { marked } else { format!("{marked} ({})", escape(&text.fallback)) }
        });
        self.html(name, html.unwrap_or_default())
    }

    /// A value as it stands inside sentences.
    #[must_use]
    pub fn value(self, name: &str, value: &Value) -> Self {
        let html = inline(self.scope, value).html;
        self.html(name, html)
    }

    /// An amount as it stands inside sentences.
    #[must_use]
    pub fn amount(self, name: &str, amount: &Amount) -> Self {
        match self.scope.amount(amount) {
            Some(value) => self.value(name, &value),
            None => self.words(name, ""),
        }
    }

    /// Safe HTML.
    #[must_use]
    pub fn html(mut self, name: &str, html: String) -> Self {
        // Messages hold words: a character that nobody writes stands for the markup until they are escaped.
        let mark = marker(self.html.len());
        self.html.push(html);
        self.args = self.args.text(name, mark.to_string());
        self
    }

    /// The sentence of a message.
    pub fn say(self, message: &str) -> TextView {
        let words = self.scope.say_with(message, &self.args);
        let mut html = String::new();
        // In one go: what a text brings with it is not looked at again.
        for piece in escape(&words).split_inclusive(is_marker) {
            let at = piece.find(is_marker).unwrap_or(piece.len());
            html.push_str(&piece[..at]);
            html.extend(piece[at..].chars().next().and_then(|mark| self.html.get(number(mark))).cloned());
        }
        // A part that is left out leaves a blank at the end.
        html.truncate(html.trim_end().len());
        TextView { html, lang: String::new(), fallback: String::new(), source: None }
    }
}

/// The first of the characters that stand for texts: of a private use area, which no message has.
const FIRST: u32 = 0xF_0000;

fn marker(at: usize) -> char {
    u32::try_from(at).ok().and_then(|at| char::from_u32(FIRST + at)).unwrap_or(' ')
}

fn is_marker(c: char) -> bool {
    (FIRST..FIRST + 16).contains(&u32::from(c))
}

fn number(mark: char) -> usize {
    usize::try_from(u32::from(mark) - FIRST).unwrap_or(usize::MAX)
}
