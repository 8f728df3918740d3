//! Durations, targets and daily hours, alone or with words.

use super::Text;
use crate::diag::{Diagnostic, Span, Spanned};
use crate::locale::{DailyHours, DailyHoursError, Quantity};
use crate::model::form::{Form, Node, Reader, Seen, Shape, Value, form};

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
        /// Instead of an amount, hours that recur each day (`"22:00-06:00"`).
        daily: Spanned<String>,
        /// IANA time zone of the hours (`"Europe/Berlin"`).
        zone: Spanned<String>,
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

    fn shape() -> Shape {
        Shape::Any(vec![Quantity::shape(), AmountForm::shape()])
    }

    /// `"30d"`, `{ value = "30d", note = … }`, `{ note = … }` or `{ daily = …, zone = …, note = … }`.
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.get_ref().is_str() {
            let quantity = Spanned::<Quantity>::read(node, reader)?;
            return Some(Self { measured: Some(Measured::Quantity(quantity)), note: None });
        }
        let table = reader.table(node, Self::EXPECTS)?;
        let span = reader.span(node.span());
        let form = AmountForm::read_table(table, span.clone(), reader);
        if table.contains_key("daily") || table.contains_key("zone") {
            if !(table.contains_key("daily") && table.contains_key("zone")) {
                reader.wrong_type(node, "term-daily-hours");
            }
            let hours = hours(&form.daily?, &form.zone?, reader)?;
            return Some(Self { measured: Some(Measured::Daily(Spanned::new(hours, span))), note: form.note });
        }
        (form.value.is_some() || form.note.is_some())
            .then(|| Self { measured: form.value.map(Measured::Quantity), note: form.note })
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Amount(self)
    }
}

/// Daily hours in a time zone, or a finding.
fn hours(daily: &Spanned<String>, zone: &Spanned<String>, reader: &mut Reader<'_>) -> Option<DailyHours> {
    let (rule, wrong, suggestion) = match DailyHours::parse(daily, zone) {
        Ok(hours) => return Some(hours),
        Err(DailyHoursError::NotHours { suggestion }) => ("invalid-hours", daily, suggestion),
        Err(DailyHoursError::UnknownZone { suggestion }) => ("unknown-time-zone", zone, suggestion),
    };
    let (value, span) = (wrong.value.as_str(), wrong.span.clone());
    let mut finding = Diagnostic::error(rule, span.clone()).with("value", value).with("zone", value);
    if let Some(suggestion) = suggestion {
        finding = finding.with("suggestion", suggestion.clone()).edit(span, format!("\"{suggestion}\""));
    }
    reader.report(finding);
    None
}
