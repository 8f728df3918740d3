//! The kinds of record, and references to a record by its id.

use super::form::{Node, NotSpanned, Reader, Seen, Shape, Value};
use crate::diag::Span;

/// Kinds of things that other files refer to or that have an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A page of prose.
    Page,
    /// A sub-processor.
    Subprocessor,
    /// A certificate, attestation or label.
    Certification,
    /// A hosting option.
    Hosting,
    /// A technical or organisational measure.
    Measure,
    /// A document.
    Document,
    /// An incident, advisory or announcement.
    Notice,
    /// A plan of the roadmap.
    Roadmap,
    /// A question that is asked often.
    Question,
    /// A person or function.
    Contact,
    /// Promised and reached availability, credits, support.
    ServiceLevels,
    /// Backups.
    Backup,
    /// How incidents are handled and told.
    IncidentPolicy,
    /// How weaknesses may be reported.
    Disclosure,
    /// The fact sheet.
    Facts,
    /// Which data flows where.
    Flows,
    /// How sub-processors are chosen and changed.
    ChangeProcess,
    /// The glossary; its terms are what is linked to.
    Glossary,
}

/// How content names a kind.
struct Names {
    kind: Kind,
    /// Folder, or file without `.toml`; also the id of the page it is shown on.
    name: &'static str,
    /// Scheme of links, for what links can lead to.
    scheme: &'static str,
}

const fn names(kind: Kind, name: &'static str, scheme: &'static str) -> Names {
    Names { kind, name, scheme }
}

/// Every kind with its names, in the order of [`Kind`].
const NAMES: &[Names] = &[
    names(Kind::Page, "pages", "page"),
    names(Kind::Subprocessor, "subprocessors", "sub"),
    names(Kind::Certification, "certifications", "cert"),
    names(Kind::Hosting, "hosting", "hosting"),
    names(Kind::Measure, "measures", "measure"),
    names(Kind::Document, "documents", "doc"),
    names(Kind::Notice, "notices", "notice"),
    names(Kind::Roadmap, "roadmap", "roadmap"),
    names(Kind::Question, "faq", "faq"),
    names(Kind::Contact, "contacts", "contact"),
    names(Kind::ServiceLevels, "service-levels", ""),
    names(Kind::Backup, "backup", ""),
    names(Kind::IncidentPolicy, "incident-policy", ""),
    names(Kind::Disclosure, "disclosure", ""),
    names(Kind::Facts, "facts", ""),
    names(Kind::Flows, "flows", ""),
    names(Kind::ChangeProcess, "change-process", ""),
    names(Kind::Glossary, "glossary", "term"),
];

impl Kind {
    /// Every kind.
    pub fn all() -> impl Iterator<Item = Self> {
        NAMES.iter().map(|names| names.kind)
    }

    /// Its folder, or its file without `.toml`; also the id of the page it is shown on.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|names| names.kind == self).map_or("", |names| names.name)
    }

    /// The word that links to it begin with; empty where nothing links to it.
    pub fn scheme(self) -> &'static str {
        NAMES.iter().find(|names| names.kind == self).map_or("", |names| names.scheme)
    }

    /// The kind of a folder or file.
    pub fn from_name(name: &str) -> Option<Self> {
        NAMES.iter().find(|names| names.name == name).map(|names| names.kind)
    }

    /// The kind a link's scheme names.
    pub fn from_scheme(scheme: &str) -> Option<Self> {
        NAMES.iter().find(|names| !scheme.is_empty() && names.scheme == scheme).map(|names| names.kind)
    }
}

/// Declares references to records of one kind.
macro_rules! ids {
    ($( $(#[doc = $doc:literal])+ $name:ident = $kind:ident, )+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub String);

        impl NotSpanned for $name {}
        impl Value for $name {
            const EXPECTS: &'static str = "term-id";

            fn shape() -> Shape {
                Shape::text()
            }

            fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                reader.text(node, Self::EXPECTS).map(|id| Self(id.to_owned()))
            }

            fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a> {
                Seen::Id { kind: Kind::$kind, id: &self.0, span }
            }
        }
    )+ };
}

ids! {
    /// Id of a page.
    PageId = Page,
    /// Id of a sub-processor.
    SubprocessorId = Subprocessor,
    /// Id of a certification.
    CertificationId = Certification,
    /// Id of a document.
    DocumentId = Document,
    /// Id of a measure.
    MeasureId = Measure,
    /// Id of a contact.
    ContactId = Contact,
}
