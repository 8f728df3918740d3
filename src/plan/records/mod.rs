//! Records of every kind but pages and sub-processors: how each kind is shown.
//!
//! 1. [`SHAPES`] says how: as a table or in sections, with which columns, by which filters.
//! 2. [`show`] turns any value of a form into a view; [`paths`] finds a value by its name.
//! 3. [`lists`] and [`singles`] make the blocks; [`homes`] says on which page a kind is shown.

mod documents;
pub mod flows;
pub mod glossary;
pub mod homes;
mod lists;
pub mod paths;
mod sections;
mod sheet;
mod show;
mod singles;
pub mod text;

pub use lists::standard;
pub use sections::body;

use super::pictures::{self, Picture};
use super::scope::{AnyKnown, Scope};
use super::view::{Block, LinkView};
use crate::model::form::{Field, Form, Seen, Shown};
use crate::model::kind::Kind;
use crate::model::prose::Directive;
use crate::model::records::{
    backup::Backup, certification::Certification, change_process::ChangeProcess, contact::Contact,
    disclosure::Disclosure, document::Document, facts::Facts, flows::Flows, glossary::Glossary, hosting::Hosting,
    incident_policy::IncidentPolicy, measure::Measure, notice::Notice, question::Question, roadmap::Roadmap,
    service_levels::ServiceLevels,
};

/// How a kind of record is shown.
pub struct Shape {
    /// The kind.
    pub kind: Kind,
    /// The block that shows it.
    pub block: &'static str,
    /// How it is laid out where nothing else is asked for.
    pub layout: Layout,
    /// Whether each record has a page of its own.
    pub pages: bool,
    /// The keys of its form.
    pub fields: &'static [Field],
    /// Columns of a table that names none.
    pub columns: &'static [&'static str],
    /// Keys by which a block can choose records.
    pub filters: &'static [&'static str],
    /// The key whose text opens a section.
    pub lead: &'static str,
    /// The key by which sections are grouped.
    pub group: &'static str,
    /// Whether many records stand below each other, each in a few lines.
    pub compact: bool,
    /// The key by which records are sorted before their names, and whether the latest comes first.
    pub sort: Option<(&'static str, bool)>,
    /// Keys that a section does not list, because they are shown otherwise.
    pub hidden: &'static [&'static str],
    /// What draws a picture of some records, where at least so many of them can be drawn.
    pub picture: Option<Draw>,
}

/// See [`Shape::picture`].
type Draw = fn(&Scope<'_>, &[&AnyKnown<'_>], usize) -> Option<Picture>;

/// How records are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A row each.
    Table,
    /// A heading each, with all it says.
    Sections,
    /// A date and a title each.
    Timeline,
    /// One record, its parts below headings.
    Single,
}

const SHAPE: Shape = Shape {
    kind: Kind::Page,
    block: "",
    layout: Layout::Single,
    pages: false,
    fields: &[],
    columns: &[],
    filters: &[],
    lead: "description",
    group: "",
    compact: false,
    sort: None,
    hidden: &[],
    picture: None,
};

/// Every kind that is shown. A new kind is an entry here.
pub const SHAPES: &[Shape] = &[
    Shape {
        kind: Kind::Certification,
        block: "certifications",
        layout: Layout::Table,
        pages: true,
        fields: Certification::FIELDS,
        columns: &["kind", "holder", "scope", "valid_until", "status"],
        filters: &["kind", "held_by", "status"],
        hidden: &["logo", "held_by"],
        picture: Some(pictures::validity::picture),
        ..SHAPE
    },
    Shape {
        kind: Kind::Hosting,
        block: "hosting",
        layout: Layout::Sections,
        fields: Hosting::FIELDS,
        columns: &["kind", "suits", "provider", "places", "status"],
        filters: &["kind", "status"],
        hidden: &["standard"],
        ..SHAPE
    },
    Shape {
        kind: Kind::Measure,
        block: "measures",
        layout: Layout::Sections,
        fields: Measure::FIELDS,
        columns: &["area", "summary", "status", "controls"],
        filters: &["area", "status", "framework"],
        lead: "summary",
        group: "area",
        compact: true,
        ..SHAPE
    },
    Shape {
        kind: Kind::Document,
        block: "documents",
        layout: Layout::Table,
        fields: Document::FIELDS,
        columns: &["kind", "version", "date", "languages", "availability", "file"],
        filters: &["kind", "availability"],
        lead: "summary",
        hidden: &["link", "page", "contact", "planned_for"],
        ..SHAPE
    },
    Shape {
        kind: Kind::Notice,
        block: "notices",
        layout: Layout::Table,
        pages: true,
        fields: Notice::FIELDS,
        columns: &["announced", "kind", "severity", "status", "affected"],
        filters: &["kind", "status", "severity"],
        lead: "summary",
        sort: Some(("announced", true)),
        ..SHAPE
    },
    Shape {
        kind: Kind::Roadmap,
        block: "roadmap",
        layout: Layout::Timeline,
        fields: Roadmap::FIELDS,
        columns: &["date", "status", "area", "summary"],
        filters: &["area", "status"],
        lead: "summary",
        sort: Some(("date", false)),
        picture: Some(pictures::roadmap::picture),
        ..SHAPE
    },
    Shape {
        kind: Kind::Question,
        block: "faq",
        layout: Layout::Sections,
        fields: Question::FIELDS,
        columns: &["answer"],
        filters: &["area"],
        lead: "answer",
        group: "area",
        compact: true,
        ..SHAPE
    },
    Shape {
        kind: Kind::Contact,
        block: "contacts",
        layout: Layout::Sections,
        fields: Contact::FIELDS,
        columns: &["role", "mail", "phone"],
        filters: &["role"],
        lead: "",
        hidden: &["picture", "function"],
        ..SHAPE
    },
    Shape { kind: Kind::ServiceLevels, block: "service-levels", fields: ServiceLevels::FIELDS, ..SHAPE },
    Shape { kind: Kind::Backup, block: "backup", fields: Backup::FIELDS, ..SHAPE },
    Shape { kind: Kind::IncidentPolicy, block: "incident-policy", fields: IncidentPolicy::FIELDS, ..SHAPE },
    Shape { kind: Kind::Disclosure, block: "disclosure", fields: Disclosure::FIELDS, ..SHAPE },
    Shape { kind: Kind::Facts, block: "facts", fields: Facts::FIELDS, ..SHAPE },
    Shape {
        kind: Kind::Flows,
        block: "dataflow",
        fields: Flows::FIELDS,
        columns: &["to", "data", "condition", "purpose", "protection"],
        ..SHAPE
    },
    Shape { kind: Kind::ChangeProcess, block: "change-process", fields: ChangeProcess::FIELDS, ..SHAPE },
    Shape { kind: Kind::Glossary, block: "glossary", fields: Glossary::FIELDS, ..SHAPE },
];

/// Keys of every record that readers need not see as fields.
const NEVER: &[&str] = &["name", "title", "question", "id", "order", "draft", "change", "notes", "review_interval"];

/// How a kind is shown.
pub fn shape(kind: Kind) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.kind == kind)
}

/// The kind a block shows.
pub fn of_block(name: &str) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.block == name)
}

/// Whether a key is never shown as a field.
pub fn is_hidden(kind: Kind, key: &str) -> bool {
    NEVER.contains(&key) || shape(kind).is_some_and(|shape| shape.hidden.contains(&key))
}

/// The name by which values refer to a row of a list.
fn row_id(row: &dyn Shown) -> Option<&str> {
    match row.get("id") {
        Some(Seen::Words(id, _)) => Some(id),
        _ => None,
    }
}

impl Shape {
    /// The attributes its block takes.
    pub fn attributes(&self) -> Vec<&'static str> {
        let own: &[&str] = match (self.layout, self.kind) {
            (Layout::Single, Kind::Facts) => &["group"],
            (Layout::Single, Kind::Flows) => &["columns", "caption", "drawing"],
            (Layout::Single, Kind::Glossary) => &[],
            (Layout::Single, _) => &["show"],
            _ => &["columns", "caption", "layout", "state"],
        };
        let drawn = self.picture.is_some() || self.kind == Kind::ServiceLevels;
        self.filters.iter().chain(own).copied().chain(drawn.then_some("drawing")).collect()
    }

    /// What its block shows.
    pub fn build(&self, scope: &Scope<'_>, directive: &Directive) -> Vec<Block> {
        match self.layout {
            Layout::Single => singles::build(scope, self, directive),
            _ => lists::build(scope, self, directive),
        }
    }
}

impl<'a> Scope<'a> {
    /// The name of a record.
    pub fn record_name(&self, kind: Kind, known: &AnyKnown<'_>) -> String {
        let name = match kind {
            // What stands there by itself is called like its page.
            Kind::ServiceLevels
            | Kind::Backup
            | Kind::IncidentPolicy
            | Kind::Disclosure
            | Kind::Facts
            | Kind::Flows
            | Kind::ChangeProcess
            | Kind::Glossary => self.say(&format!("{}-title", kind.name())),
            _ => self.plain_or_empty(known.fields.title()),
        };
        if name.is_empty() { known.head.id.to_owned() } else { name }
    }

    /// A link to a record; `None` if it must not be shown.
    pub fn record_link(&self, kind: Kind, id: &str) -> Option<LinkView> {
        let known = self.whole.one(kind, id)?;
        let url = self.whole.urls.of(kind, id, self.lang)?;
        let text = self.record_name(kind, known);
        Some(LinkView { text, url: url.to_owned(), external: false, lang: String::new() })
    }
}
