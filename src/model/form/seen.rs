//! Looking at a value without knowing its type: what lists, citations, searches for texts and rules
//! over every record share.

use std::any::Any;

use super::Field;
use crate::diag::Span;
use crate::locale::{DailyHours, Lang, Quantity, When};
use crate::model::kind::Kind;
use crate::model::value::{Amount, Cell, Link, Measured, Picture, Region, Status, Text, WebAddress};

/// A form whose keys can be looked at without knowing its type.
pub trait Shown: std::fmt::Debug + Send + Sync {
    /// Fluent identifier of the form's name (`term-backup`).
    fn form(&self) -> &'static str;
    /// Its keys.
    fn fields(&self) -> &'static [Field];
    /// What stands under a key.
    fn get(&self, key: &str) -> Option<Seen<'_>>;
    /// Where it stands.
    fn place(&self) -> Option<&Span>;
    /// The form itself, for code that knows its type.
    fn as_any(&self) -> &dyn Any;
}

/// What a value turned out to be.
#[derive(Clone, Debug)]
pub enum Seen<'a> {
    /// Localised text.
    Text(&'a Text),
    /// The same words in every language, and where they stand.
    Words(&'a str, Option<&'a Span>),
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(i64),
    /// A date, and where it stands.
    Date(&'a When, Option<&'a Span>),
    /// A duration or a target.
    Quantity(&'a Quantity),
    /// Hours of the day.
    Hours(&'a DailyHours),
    /// An amount with a note.
    Amount(&'a Amount),
    /// A word of a closed list.
    Choice {
        /// Name of the list (`severity`).
        list: &'static str,
        /// The word (`high`).
        word: &'static str,
    },
    /// A language.
    Lang(&'a Lang),
    /// A country or region.
    Region(&'a Region),
    /// How far something is.
    Status(&'a Status),
    /// A document elsewhere.
    Reference(&'a Link),
    /// A way to reach somebody.
    Reach(&'a Text),
    /// An address of the web.
    Address(&'a WebAddress),
    /// A picture.
    Picture(&'a Picture),
    /// A record by its id.
    Id {
        /// What kind of record.
        kind: Kind,
        /// Its id.
        id: &'a str,
        /// Where the id stands.
        span: Option<&'a Span>,
    },
    /// Several values.
    List(Vec<Seen<'a>>),
    /// A form inside another one.
    Form(&'a dyn Shown),
    /// Values under names that the editor chose.
    Map(Vec<(&'a str, Seen<'a>)>),
    /// A cell of a long table.
    Cell(&'a Cell),
    /// Something that only code that knows its type can read.
    Opaque,
}

impl<'a> Seen<'a> {
    /// Shows the value and everything inside it.
    pub fn walk(&self, visit: &mut dyn FnMut(&Seen<'a>)) {
        visit(self);
        match self {
            Seen::List(items) => items.iter().for_each(|item| item.walk(visit)),
            Seen::Map(items) => items.iter().for_each(|(_, item)| item.walk(visit)),
            Seen::Form(form) => walk(*form, visit),
            Seen::Reach(text) => Seen::Text(text).walk(visit),
            Seen::Amount(amount) => {
                amount.note.iter().for_each(|note| Seen::Text(note).walk(visit));
            }
            Seen::Status(status) => {
                status.qualifier.iter().for_each(|text| Seen::Text(text).walk(visit));
            }
            Seen::Reference(link) => walk(&link.0, visit),
            Seen::Picture(picture) => walk(&picture.0, visit),
            _ => {}
        }
    }

    /// Whether it is one of the words an editor may name it by: a word of a closed list, an id, a
    /// status, a text in any language; of several values, whether one of them is.
    pub fn is(&self, wanted: &str) -> bool {
        match self {
            Seen::Choice { word, .. } => *word == wanted,
            Seen::Status(status) => status.word.word() == wanted,
            Seen::Id { id, .. } | Seen::Words(id, _) => *id == wanted,
            Seen::Text(text) => text.says(wanted),
            Seen::Flag(flag) => wanted == if *flag { "true" } else { "false" },
            Seen::Lang(lang) => lang.as_str() == wanted,
            Seen::Region(region) => region.0 == wanted,
            Seen::List(items) => items.iter().any(|item| item.is(wanted)),
            Seen::Map(items) => items.iter().any(|(name, _)| *name == wanted),
            _ => false,
        }
    }
}

impl<'a> From<&'a Measured> for Seen<'a> {
    fn from(measured: &'a Measured) -> Self {
        match measured {
            Measured::Quantity(quantity) => Seen::Quantity(quantity),
            Measured::Daily(hours) => Seen::Hours(hours),
        }
    }
}

/// Shows every value of a form and everything inside them.
pub fn walk<'a>(form: &'a dyn Shown, visit: &mut dyn FnMut(&Seen<'a>)) {
    for field in form.fields() {
        if let Some(value) = form.get(field.key) {
            value.walk(visit);
        }
    }
}

/// Shows every localised text in a form.
pub fn texts<'a>(form: &'a dyn Shown, visit: &mut dyn FnMut(&'a Text)) {
    walk(form, &mut |value| {
        if let Seen::Text(text) = value {
            visit(text);
        }
    });
}
