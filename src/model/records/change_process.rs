//! `change-process.toml`: how sub-processors are chosen, and how customers can object (GDPR Art. 28(2)).

use crate::diag::Spanned;
use crate::locale::Quantity;
use crate::model::form::form;
use crate::model::kind::ContactId;
use crate::model::life::record;
use crate::model::value::{Amount, Reach, Text};

record! {
    /// How sub-processors are chosen and changed.
    pub struct ChangeProcess as "term-change-process" titled description of ChangeProcess {
        /// The process in short.
        description: Text,
        /// How a new sub-processor is vetted, in order.
        vetting: Vec<Vetting>,
        /// Who approves.
        approved_by: Vec<Text>,
        /// How customers are told.
        announced_by: Vec<Text>,
        /// How customers can object.
        objection: Box<Objection>,
        /// How customers can terminate.
        termination: Box<Termination>,
        /// Why some sub-processors cannot be excluded.
        exclusion: Text,
        /// How often sub-processors are reviewed.
        review: Box<ReviewCycle>,
        /// How sub-processors are audited, by what they are.
        audits: Vec<AuditRoute>,
    }
}

form! {
    /// A step of vetting.
    pub struct Vetting as "term-vetting" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// What it is called.
        name: Text,
        /// What is looked at.
        text: Text,
    }
}

form! {
    /// How customers can object.
    pub struct Objection as "term-objection" {
        /// How long after the announcement.
        within: Amount,
        /// Mail address, web address or words.
        channel: Reach,
        /// Who is reached.
        contact: Spanned<ContactId>,
        /// What an objection must say, and what follows.
        how: Text,
        /// Law or contract it rests on.
        basis: Text,
    }
}

form! {
    /// How customers can terminate.
    pub struct Termination as "term-termination" {
        /// Within which time.
        within: Amount,
        /// On which terms.
        text: Text,
    }
}

form! {
    /// How often sub-processors are reviewed.
    pub struct ReviewCycle as "term-review" {
        /// The longest time between two reviews.
        interval: Spanned<Quantity>,
        /// What is reviewed.
        text: Text,
    }
}

form! {
    /// How sub-processors of one sort are audited (GDPR Art. 28(3)(h)).
    pub struct AuditRoute as "term-audit-route" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// Which sub-processors.
        applies_to: Text,
        /// By which means.
        method: Text,
    }
}
