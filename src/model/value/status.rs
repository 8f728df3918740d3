//! How far something is.

use super::Text;
use crate::diag::{Argument, Diagnostic, Span, Spanned};
use crate::locale::When;
use crate::model::form::{Form, Node, Reader, Seen, Shape, Value, choices, form};

choices! {
    /// How far something is.
    pub enum StatusWord as "status" {
        /// It is there.
        Available = "available",
        /// It is there when asked for.
        OnDemand = "on-demand",
        /// A part of it is there; the qualifier says which.
        Partly = "partly",
        /// Work has begun.
        InProgress = "in-progress",
        /// Promised for a date.
        Planned = "planned",
        /// Wanted, without a date.
        Aspired = "aspired",
        /// It is not there.
        NotAvailable = "not-available",
    }
}

form! {
    /// The keys of a status in full.
    pub struct StatusForm as "term-status" {
        /// The status.
        status: Spanned<StatusWord>,
        /// What it holds for ("Entra ID/OIDC").
        qualifier: Text,
        /// When it is due or since when it holds.
        date: Spanned<When>,
    }
}

/// A status with what it holds for and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// The status.
    pub word: Spanned<StatusWord>,
    /// What it holds for.
    pub qualifier: Option<Text>,
    /// When it is due or since when it holds.
    pub date: Option<Spanned<When>>,
}

impl Value for Status {
    const EXPECTS: &'static str = "term-status";
    const WORDS: &'static [&'static str] = StatusWord::WORDS;

    fn shape() -> Shape {
        Shape::Any(vec![StatusWord::shape(), StatusForm::shape()])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.get_ref().is_str() {
            return Some(Self { word: Spanned::<StatusWord>::read(node, reader)?, qualifier: None, date: None });
        }
        let span = reader.span(node.span());
        let table = reader.table(node, Self::EXPECTS)?;
        let form = StatusForm::read_table(table, span.clone(), reader);
        if form.status.is_none() && !table.contains_key("status") {
            reader.report(
                Diagnostic::error("missing-key", span)
                    .with("key", "status")
                    .with("form", Argument::Term("term-status")),
            );
        }
        Some(Self { word: form.status?, qualifier: form.qualifier, date: form.date })
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Status(self)
    }
}
