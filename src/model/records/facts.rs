//! `facts.toml`: the fact sheet, which draws on the other records.

use crate::diag::Spanned;
use crate::model::form::form;
use crate::model::kind::PageId;
use crate::model::life::record;
use crate::model::value::{Status, Text};

record! {
    /// The fact sheet.
    pub struct Facts as "term-facts" titled description of Facts {
        /// What it is.
        description: Text,
        /// Its groups.
        groups: Vec<FactGroup>,
    }
}

form! {
    /// A group of facts.
    pub struct FactGroup as "term-fact-group" {
        /// Name by which blocks refer to it.
        id: Spanned<String>,
        /// Its heading.
        name: Text,
        /// A sentence below the heading.
        note: Text,
        /// Its rows.
        facts: Vec<FactRow>,
    }
}

form! {
    /// A fact.
    pub struct FactRow as "term-fact" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// The label.
        label: Text,
        /// The value, where no record holds it.
        value: Text,
        /// Where records hold it (`"backup.retention"`).
        from: Vec<Spanned<String>>,
        /// How far it is.
        status: Status,
        /// A note.
        note: Text,
        /// The page that says more.
        link: Spanned<PageId>,
    }
}
