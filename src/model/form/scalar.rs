//! Single values: words, switches, numbers, dates, quantities, languages, closed lists of words.

use jiff::civil::Date;

use super::{Node, NotSpanned, Reader, Seen, Shape, Value, Word};
use crate::diag::{Diagnostic, Span};
use crate::locale::{DateErrorKind, Lang, PartialDate, Quantity, When};

impl NotSpanned for String {}
impl Value for String {
    const EXPECTS: &'static str = "term-text";

    fn shape() -> Shape {
        Shape::text()
    }

    fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a> {
        Seen::Words(self, span)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.text(node, Self::EXPECTS).map(str::to_owned)
    }
}

impl NotSpanned for bool {}
impl Value for bool {
    const EXPECTS: &'static str = "term-boolean";

    fn shape() -> Shape {
        Shape::Flag
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Flag(*self)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let value = node.get_ref().as_bool();
        if value.is_none() {
            reader.wrong_type(node, Self::EXPECTS);
        }
        value
    }
}

impl NotSpanned for i64 {}
impl Value for i64 {
    const EXPECTS: &'static str = "term-number";

    fn shape() -> Shape {
        Shape::Number
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Number(*self)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let value =
            node.get_ref().as_integer().and_then(|integer| i64::from_str_radix(integer.as_str(), integer.radix()).ok());
        if value.is_none() {
            reader.wrong_type(node, Self::EXPECTS);
        }
        value
    }
}

impl NotSpanned for When {}
impl Value for When {
    const EXPECTS: &'static str = "term-date";

    fn shape() -> Shape {
        Shape::fitting(Self::PATTERN)
    }

    fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a> {
        Seen::Date(self, span)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let text = match node.get_ref().as_datetime() {
            // A day that the calendar does not have was told when the file was read.
            Some(moment) if moment.date.is_none() && moment.time.is_none() => return None,
            Some(moment) => moment.date.map_or_else(|| moment.to_string(), |date| date.to_string()),
            None => reader.text(node, Self::EXPECTS)?.to_owned(),
        };
        match Self::parse(&text) {
            Ok(when) => Some(when),
            Err(error) => {
                let span = reader.span(node.span());
                let mut finding = Diagnostic::error("invalid-date", span.clone())
                    .message(match error.kind {
                        DateErrorKind::NotADate => "invalid-date",
                        DateErrorKind::NoSuchDate => "no-such-date",
                        DateErrorKind::EndBeforeStart => "date-range-order",
                    })
                    .with("value", text);
                if let Some(suggestion) = error.suggestion {
                    finding = finding.with("suggestion", suggestion.clone()).edit(span, format!("\"{suggestion}\""));
                }
                reader.report(finding);
                None
            }
        }
    }
}

impl NotSpanned for Date {}
impl Value for Date {
    const EXPECTS: &'static str = "term-day";

    fn shape() -> Shape {
        Shape::fitting("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Opaque
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match When::read(node, reader)? {
            When::On(PartialDate::Day(day)) => Some(day),
            _ => {
                reader.wrong_type(node, Self::EXPECTS);
                None
            }
        }
    }
}

impl NotSpanned for Quantity {}
impl Value for Quantity {
    const EXPECTS: &'static str = "term-quantity";

    fn shape() -> Shape {
        Shape::fitting(Self::pattern())
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Quantity(self)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, Self::EXPECTS)?;
        match Self::parse(text) {
            Ok(quantity) => Some(quantity),
            Err(error) => {
                let span = reader.span(node.span());
                let mut finding = Diagnostic::error("invalid-quantity", span.clone()).with("value", text);
                if let Some(suggestion) = error.suggestion {
                    finding = finding.with("suggestion", suggestion.clone()).edit(span, format!("\"{suggestion}\""));
                }
                reader.report(finding);
                None
            }
        }
    }
}

impl NotSpanned for Lang {}
impl Value for Lang {
    const EXPECTS: &'static str = "term-language";

    fn shape() -> Shape {
        Shape::fitting(Self::PATTERN)
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Lang(self)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, Self::EXPECTS)?;
        let lang = Self::parse(text);
        if lang.is_none() {
            let span = reader.span(node.span());
            reader.report(Diagnostic::error("unknown-language", span).with("value", text));
        }
        lang
    }
}

/// A closed list of words.
pub trait Choice: Sized + Copy + 'static {
    /// Every choice with the word it is written as.
    const ALL: &'static [(Self, &'static str)];

    /// The words with what they mean.
    fn words() -> Vec<Word>;

    /// The choice a word stands for.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == word).map(|(choice, _)| *choice)
    }
}

/// Declares a closed list of words as an enum.
macro_rules! choices {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident $(as $list:literal)? { $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal, )+ }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[doc = $doc])+ $variant, )+ }

        impl $crate::model::form::Choice for $name {
            const ALL: &'static [(Self, &'static str)] = &[$( (Self::$variant, $word), )+];

            fn words() -> Vec<$crate::model::form::Word> {
                vec![$( $crate::model::form::Word::new($word, concat!($($doc, "\n"),+)), )+]
            }
        }

        impl $name {
            /// The word it is written as.
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }
        }

        impl $crate::model::form::NotSpanned for $name {}
        impl $crate::model::form::Value for $name {
            const EXPECTS: &'static str = "term-text";
            const WORDS: &'static [&'static str] = &[$( $word, )+];

            fn shape() -> $crate::model::form::Shape {
                $crate::model::form::Shape::Words(<Self as $crate::model::form::Choice>::words())
            }

            fn read(
                node: &$crate::model::form::Node<'_>,
                reader: &mut $crate::model::form::Reader<'_>,
            ) -> Option<Self> {
                let word = reader.text(node, Self::EXPECTS)?;
                let choice = <Self as $crate::model::form::Choice>::from_word(word);
                if choice.is_none() {
                    let span = reader.span(node.span());
                    reader.unknown_value(span, word, &[$( $word, )+]);
                }
                choice
            }

            fn seen<'a>(&'a self, _: Option<&'a $crate::diag::Span>) -> $crate::model::form::Seen<'a> {
                $crate::model::form::Seen::Choice { list: concat!("", $($list)?), word: self.word() }
            }
        }
    };
}
pub(crate) use choices;
