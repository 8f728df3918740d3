//! Sub-processors: what an editor can say about one.

use super::entity::EntityRef;
use super::form::{Keys, Node, Reader, Seen, Shape, Value, choices, form, yes_or_no};
use super::life::record;
use super::transfer::{Measure, Transfer};
use super::value::{Amount, Link, Picture, Place, Status, Text, WebAddress};
use crate::diag::{Span, Spanned};
use crate::locale::When;

record! {
    /// A sub-processor (GDPR Art. 28(2), (4)).
    pub struct Subprocessor as "term-subprocessor" titled name of Subprocessor {
        /// What customers know it as.
        name: Text,
        /// Product of the vendor.
        service: Text,
        /// Logo.
        logo: Picture,
        /// Website of the service.
        website: Spanned<WebAddress>,
        /// The legal entity that is engaged.
        entity: EntityRef,
        /// `third-party` or `group`.
        relation: Spanned<Relation>,
        /// Id of the sub-processor that engages this one.
        parent: Spanned<String>,
        /// Purpose in one line.
        purpose: Text,
        /// More about the service.
        description: Text,
        /// Categories of personal data.
        data: Vec<Text>,
        /// Categories of data subjects.
        data_subjects: Vec<Text>,
        /// What is expressly not processed.
        not_processed: Vec<Text>,
        /// Audiences whose data it touches, with what differs for each.
        audiences: Audiences,
        /// Whether customers can do without it.
        optional: Spanned<bool>,
        /// Products, plans or features it is used for.
        used_for: Vec<Text>,
        /// When data flows ("only when the chat is opened").
        condition: Text,
        /// Places of processing.
        places: Vec<Place>,
        /// Transfer mechanisms (GDPR Art. 44 to 49).
        transfers: Vec<Transfer>,
        /// Supplementary measures (EDPB Recommendations 01/2020) or measures of the DPA.
        measures: Vec<Measure>,
        /// Safeguards in short.
        safeguards: Vec<Text>,
        /// Certifications and attestations of the vendor.
        certifications: Vec<Text>,
        /// Data processing agreement (GDPR Art. 28(3)).
        dpa: Dpa,
        /// How long data is kept.
        retention: Amount,
        /// Whether data trains models.
        training: Training,
        /// How the audit right is met (GDPR Art. 28(3)(h)).
        audit: Audit,
        /// The vendor's own list of sub-processors.
        own_list: Link,
    }
}

choices! {
    /// How the entity is related to the organisation.
    pub enum Relation as "relation" {
        /// Another company.
        ThirdParty = "third-party",
        /// A company of the same group.
        Group = "group",
    }
}

form! {
    /// The keys of a data processing agreement.
    pub struct DpaForm as "term-dpa" {
        /// How far it is.
        status: Status,
        /// When it was concluded.
        date: Spanned<When>,
        /// Where it can be read.
        url: Link,
        /// A note.
        note: Text,
    }
}

/// A data processing agreement: a yes, a date or more.
#[derive(Clone, Debug, PartialEq)]
pub enum Dpa {
    /// Whether there is one.
    Said(Spanned<bool>),
    /// When it was concluded.
    Dated(Spanned<When>),
    /// More.
    Full(Box<DpaForm>),
}

impl Value for Dpa {
    const EXPECTS: &'static str = "term-dpa";

    fn shape() -> Shape {
        Shape::Any(vec![Shape::Flag, When::shape(), DpaForm::shape()])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let value = node.get_ref();
        if value.is_bool() {
            Value::read(node, reader).map(Self::Said)
        } else if value.is_table() {
            DpaForm::read(node, reader).map(|form| Self::Full(Box::new(form)))
        } else if value.as_str().is_some_and(|text| yes_or_no(text).is_some()) {
            reader.wrong_type(node, "term-boolean");
            None
        } else {
            Value::read(node, reader).map(Self::Dated)
        }
    }

    fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a> {
        match self {
            Self::Said(said) => said.seen(span),
            Self::Dated(when) => when.seen(span),
            Self::Full(form) => form.seen(span),
        }
    }
}

/// Whether data trains models: a yes or no, or words.
#[derive(Clone, Debug, PartialEq)]
pub enum Training {
    /// Yes or no.
    Said(Spanned<bool>),
    /// On which terms.
    Words(Text),
}

impl Value for Training {
    const EXPECTS: &'static str = "term-boolean";

    fn shape() -> Shape {
        Shape::Any(vec![Shape::Flag, Text::shape()])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match node.get_ref().is_bool() {
            true => Value::read(node, reader).map(Self::Said),
            // A bare "ja" would be read as words that say the same in every language.
            false if node.get_ref().as_str().is_some_and(|text| yes_or_no(text).is_some()) => {
                reader.wrong_type(node, Self::EXPECTS);
                None
            }
            false => Text::read(node, reader).map(Self::Words),
        }
    }

    fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a> {
        match self {
            Self::Said(said) => said.seen(span),
            Self::Words(words) => words.seen(span),
        }
    }
}

form! {
    /// How a vendor is audited.
    pub struct Audit as "term-audit" {
        /// By which means.
        method: Text,
        /// When it was last done.
        last: Spanned<When>,
        /// When it is done next.
        next: Spanned<When>,
        /// What it was based on.
        reference: Link,
    }
}

form! {
    /// What differs for one audience.
    pub struct AudiencePart as "term-audience-part" {
        /// Purpose for this audience.
        purpose: Text,
        /// Explanation for this audience.
        explanation: Text,
        /// Categories of its data.
        data: Vec<Text>,
        /// Categories of data subjects.
        data_subjects: Vec<Text>,
        /// What is expressly not processed.
        not_processed: Vec<Text>,
    }
}

/// The audiences whose data a vendor touches, in the order written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Audiences(pub Vec<(Spanned<String>, AudiencePart)>);

impl Value for Audiences {
    const EXPECTS: &'static str = "term-audiences";

    fn shape() -> Shape {
        Shape::Any(vec![Shape::list(Shape::text()), Shape::map(Keys::Fitting("."), AudiencePart::shape())])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.get_ref().is_array() {
            let ids: Vec<Spanned<String>> = Value::read(node, reader)?;
            return Some(Self(ids.into_iter().map(|id| (id, AudiencePart::default())).collect()));
        }
        let table = reader.table(node, Self::EXPECTS)?;
        let mut parts = Vec::new();
        for (key, node) in reader.in_order(table) {
            let id = Spanned::new(key.get_ref().to_string(), reader.span(key.span()));
            if let Some(part) = AudiencePart::read(node, reader) {
                parts.push((id, part));
            }
        }
        Some(Self(parts))
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Map(self.0.iter().map(|(id, part)| (id.as_str(), Seen::Form(part))).collect())
    }
}
