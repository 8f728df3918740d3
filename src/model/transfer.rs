//! What a transfer to a third country rests on, and the measures that supplement it.

use super::form::{choices, form};
use super::value::{Cell, Link, Region, Text};
use crate::diag::Spanned;
use crate::locale::{Lang, When};

form! {
    /// A transfer mechanism.
    pub struct Transfer as "term-transfer" {
        /// Which one.
        mechanism: Spanned<Mechanism>,
        /// Modules of the standard contractual clauses, Decision (EU) 2021/914.
        modules: Vec<Spanned<i64>>,
        /// Kind of binding corporate rules: `controller` or `processor`.
        kind: Spanned<BcrKind>,
        /// Who approved the binding corporate rules, and when.
        authority: Text,
        /// Name of the entity exactly as on the Data Privacy Framework list.
        entity: Spanned<String>,
        /// When the list was looked at.
        checked: Spanned<When>,
        /// Where data goes; all places outside the EEA if not said.
        countries: Vec<Spanned<Region>>,
        /// Date of the transfer impact assessment.
        assessed: Spanned<When>,
        /// A note.
        note: Text,
        /// Where it can be read.
        reference: Link,
    }
}

choices! {
    /// What a transfer to a third country rests on.
    pub enum Mechanism {
        /// Adequacy decision, GDPR Art. 45.
        Adequacy = "adequacy",
        /// EU-US Data Privacy Framework, Decision (EU) 2023/1795.
        Dpf = "dpf",
        /// Standard contractual clauses, GDPR Art. 46(2)(c).
        Scc = "scc",
        /// Binding corporate rules, GDPR Art. 47.
        Bcr = "bcr",
        /// No transfer takes place.
        NoneNeeded = "none-needed",
        /// Derogation, GDPR Art. 49.
        Derogation = "derogation",
    }
}

choices! {
    /// Whom binding corporate rules bind.
    pub enum BcrKind {
        /// BCR-C.
        Controller = "controller",
        /// BCR-P.
        Processor = "processor",
    }
}

choices! {
    /// What a measure supplements.
    pub enum MeasureOf {
        /// Standard contractual clauses.
        Scc = "scc",
        /// The data processing agreement.
        Dpa = "dpa",
    }
}

form! {
    /// A supplementary measure: a sentence, nothing but a reference, or long rows.
    pub struct Measure as "term-supplementary-measure" {
        /// What it supplements.
        of: Spanned<MeasureOf>,
        /// The measure in a sentence.
        text: Text,
        /// Where it can be read.
        reference: Link,
        /// What the rows hold.
        caption: Text,
        /// Titles of the columns; the first names the headings.
        columns: Vec<Text>,
        /// Language of quoted rows.
        language: Spanned<Lang>,
        /// The rows.
        rows: Vec<MeasureRow>,
    }
}

form! {
    /// A row of measures.
    pub struct MeasureRow as "term-measure-row" {
        /// The headings that the row covers.
        headings: Vec<Text>,
        /// The cells, Markdown with lists.
        cells: Vec<Cell>,
    }
}
