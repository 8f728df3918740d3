//! Documents: for download, on request, planned.

use crate::diag::Spanned;
use crate::locale::{Lang, When};
use crate::model::form::choices;
use crate::model::kind::{CertificationId, ContactId, PageId};
use crate::model::life::record;
use crate::model::value::{Link, PerLanguage, Text};

record! {
    /// A document.
    pub struct Document as "term-document" titled title of Document {
        /// What it is called.
        title: Text,
        /// What it is.
        kind: Spanned<DocumentKind>,
        /// What it says, in a sentence.
        summary: Text,
        /// Its version.
        version: Spanned<String>,
        /// Its date.
        date: Spanned<When>,
        /// Languages it is written in.
        languages: Vec<Spanned<Lang>>,
        /// Who gets it and how.
        availability: Spanned<Availability>,
        /// When it will be there.
        planned_for: Spanned<When>,
        /// Its file in `files/`, one for all languages or one for each.
        file: PerLanguage<Spanned<String>>,
        /// Where it can be read elsewhere.
        link: Link,
        /// The page of this site that is the document.
        page: Spanned<PageId>,
        /// The certification it belongs to.
        certification: Spanned<CertificationId>,
        /// Whom to ask for it.
        contact: Spanned<ContactId>,
        /// Its last day.
        valid_until: Spanned<When>,
    }
}

choices! {
    /// What a document is.
    pub enum DocumentKind as "document-kind" {
        /// Data processing agreement (GDPR Art. 28(3)).
        Dpa = "dpa",
        /// Technical and organisational measures (GDPR Art. 32).
        Toms = "toms",
        /// A list, such as that of the sub-processors.
        List = "list",
        /// A certificate.
        Certificate = "certificate",
        /// A report of an audit.
        Report = "report",
        /// A report of a penetration test.
        Pentest = "pentest",
        /// A policy.
        Policy = "policy",
        /// A white paper.
        Whitepaper = "whitepaper",
        /// A contract.
        Contract = "contract",
        /// An answered questionnaire.
        Questionnaire = "questionnaire",
        /// A statement.
        Statement = "statement",
        /// Something else.
        Other = "other",
    }
}

choices! {
    /// Who gets a document and how.
    pub enum Availability as "availability" {
        /// Everybody, here.
        Public = "public",
        /// Everybody who asks, at once.
        AtOnce = "at-once",
        /// Who asks and is entitled to it.
        OnRequest = "on-request",
        /// Who has signed a non-disclosure agreement.
        Nda = "nda",
        /// Nobody yet.
        Planned = "planned",
    }
}

impl Document {
    /// Whether everybody may have its file; that has to be said.
    pub fn is_public(&self) -> bool {
        self.availability.as_ref().is_some_and(|availability| availability.value == Availability::Public)
    }
}
