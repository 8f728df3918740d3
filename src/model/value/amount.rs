//! Durations, targets and daily hours, alone or with words.

use super::Text;
use crate::diag::{Span, Spanned};
use crate::locale::{DailyHours, Quantity};
use crate::model::form::{Form, Node, Reader, Seen, Value, form};

/// What is measured: an amount or hours of the day.
#[derive(Clone, Debug, PartialEq)]
pub enum Measured {
    /// A duration, a target or a bound.
    Quantity(Spanned<Quantity>),
    /// Daily between two times.
    Daily(Spanned<DailyHours>),
}

form! {
    /// The keys of an amount with words.
    pub struct AmountForm as "term-amount" {
        /// The amount (`"30d"`, `">=99.5%"`).
        value: Spanned<Quantity>,
        /// What it depends on ("up to 90 days by agreement").
        note: Text,
    }
}

/// An amount with an optional note.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// What is measured; `None` where only words are given.
    pub measured: Option<Measured>,
    /// What it depends on.
    pub note: Option<Text>,
}

impl Value for Amount {
    const EXPECTS: &'static str = "term-amount";

    /// `"30d"`, `{ value = "30d", note = … }`, `{ note = … }` or `{ daily = …, zone = …, note = … }`.
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.get_ref().is_str() {
            let quantity = Spanned::<Quantity>::read(node, reader)?;
            return Some(Self { measured: Some(Measured::Quantity(quantity)), note: None });
        }
        let table = reader.table(node, Self::EXPECTS)?;
        if table.contains_key("daily") {
            let hours = Spanned::<DailyHours>::read(node, reader)?;
            let note = table.get("note").and_then(|note| Text::read(note, reader));
            return Some(Self { measured: Some(Measured::Daily(hours)), note });
        }
        let span = reader.span(node.span());
        let form = AmountForm::read_table(table, span, reader);
        (form.value.is_some() || form.note.is_some())
            .then(|| Self { measured: form.value.map(Measured::Quantity), note: form.note })
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Amount(self)
    }
}
