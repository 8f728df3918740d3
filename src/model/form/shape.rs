//! What a value takes, said so that editors can be told: the source of the JSON Schemas.
//!
//! Enters: nothing but types. Leaves: shapes. Forbidden here: content, and any word that
//! the reader of a type does not know.

use super::{Field, Form};

/// What a value takes.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Yes or no.
    Flag,
    /// A whole number.
    Number,
    /// A text that fits a regular expression; any text without one.
    Text(Option<String>),
    /// One of a closed list of words.
    Words(Vec<Word>),
    /// A list.
    List(Box<Shape>),
    /// A table with the keys of a form.
    Table {
        /// Fluent identifier of the form's name.
        name: &'static str,
        /// What the form is (its documentation in the source).
        about: &'static str,
        /// All its keys.
        fields: &'static [Field],
        /// Keys that it does not take here.
        without: &'static [&'static str],
    },
    /// A table whose keys are no fields.
    Map(Keys, Box<Shape>),
    /// Any of these.
    Any(Vec<Shape>),
    /// A shape that is long and occurs often.
    Named {
        /// Name to refer to it by.
        name: &'static str,
        /// What it is.
        about: &'static str,
        /// The shape.
        of: Box<Shape>,
    },
}

/// A word with what it means.
#[derive(Clone, Debug)]
pub struct Word {
    /// The word as it is written.
    pub word: String,
    /// What it means.
    pub doc: String,
}

/// The keys of a table that are no fields.
#[derive(Clone, Debug)]
pub enum Keys {
    /// Those that fit a regular expression.
    Fitting(&'static str),
    /// These.
    Known(Vec<Word>),
}

impl Word {
    /// A word with what it means.
    pub fn new(word: impl Into<String>, doc: impl Into<String>) -> Self {
        Self { word: word.into(), doc: doc.into() }
    }
}

impl Shape {
    /// A table with the keys of a form, without some.
    pub fn form<F: Form>(without: &'static [&'static str]) -> Self {
        Self::Table { name: F::NAME, about: F::ABOUT, fields: F::FIELDS, without }
    }

    /// Any text.
    pub fn text() -> Self {
        Self::Text(None)
    }

    /// A text that fits a regular expression.
    pub fn fitting(pattern: impl Into<String>) -> Self {
        Self::Text(Some(pattern.into()))
    }

    /// A list.
    pub fn list(of: Self) -> Self {
        Self::List(Box::new(of))
    }

    /// A shape that is long and occurs often.
    pub fn named(name: &'static str, about: &'static str, of: Self) -> Self {
        Self::Named { name, about, of: Box::new(of) }
    }

    /// A table whose keys are no fields.
    pub fn map(keys: Keys, of: Self) -> Self {
        Self::Map(keys, Box::new(of))
    }
}
