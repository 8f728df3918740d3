//! `glossary.toml`: terms, abbreviations and the words to avoid.

use crate::diag::Spanned;
use crate::model::form::form;
use crate::model::life::record;
use crate::model::value::{PerLanguage, Text};

record! {
    /// The glossary.
    pub struct Glossary as "term-glossary" titled description of Glossary {
        /// What it is.
        description: Text,
        /// Its terms.
        terms: Vec<Term>,
    }
}

form! {
    /// A term.
    pub struct Term as "term-term" {
        /// Name by which texts refer to it.
        id: Spanned<String>,
        /// The term in full.
        term: Text,
        /// Its abbreviation, in the languages that have one.
        abbreviation: PerLanguage<Spanned<String>>,
        /// What it means.
        definition: Text,
        /// Other forms that mean the same.
        also: PerLanguage<Vec<Spanned<String>>>,
        /// Words that must not be used for it.
        avoid: PerLanguage<Vec<Spanned<String>>>,
    }
}

impl Term {
    /// Whether a text may call it so: its id, its abbreviation or the term in any language.
    pub fn is_called(&self, name: &str) -> bool {
        self.id.as_ref().is_some_and(|id| id.value == name)
            || self.term.as_ref().is_some_and(|term| term.says(name))
            || self.abbreviation.iter().flat_map(|short| short.0.values()).any(|short| short.value == name)
    }
}
