//! Technical and organisational measures (GDPR Art. 32).

use crate::diag::{Span, Spanned};
use crate::locale::When;
use crate::model::form::{Choice, Keys, Node, Reader, Seen, Shape, Value, choices};
use crate::model::kind::DocumentId;
use crate::model::life::record;
use crate::model::transfer;
use crate::model::value::{Status, Text};

record! {
    /// A technical or organisational measure.
    pub struct Measure as "term-measure" titled name of Measure {
        /// What it is.
        name: Text,
        /// The area it belongs to.
        area: Spanned<Area>,
        /// The measure in short.
        summary: Text,
        /// How far it is.
        status: Status,
        /// Since when it is in place.
        implemented: Spanned<When>,
        /// Controls of standards and laws it meets.
        controls: Controls,
        /// Evidence among the documents.
        documents: Vec<Spanned<DocumentId>>,
        /// Long or quoted rows.
        tables: Vec<transfer::Measure>,
    }
}

choices! {
    /// An area of measures.
    pub enum Area as "area" {
        /// Keeping customers apart.
        Isolation = "isolation",
        /// Networks.
        Network = "network",
        /// Identities and access.
        Identity = "identity",
        /// Encryption of data at rest.
        EncryptionAtRest = "encryption-at-rest",
        /// Encryption of data in transit.
        EncryptionInTransit = "encryption-in-transit",
        /// Logging and monitoring.
        Logging = "logging",
        /// Backup and recovery.
        Backup = "backup",
        /// Availability and resilience.
        Availability = "availability",
        /// Updates and weaknesses.
        Patching = "patching",
        /// Development.
        Development = "development",
        /// Staff.
        Staff = "staff",
        /// Audits and tests.
        Audits = "audits",
        /// Buildings and hardware.
        Physical = "physical",
        /// Suppliers.
        Suppliers = "suppliers",
        /// Incidents.
        Incidents = "incidents",
        /// Deletion and retention.
        Deletion = "deletion",
        /// Organisation and policies.
        Organisation = "organisation",
    }
}

choices! {
    /// A standard or law whose controls a measure meets.
    pub enum Framework as "framework" {
        /// ISO/IEC 27001, Annex A.
        Iso27001 = "iso-27001",
        /// BSI C5.
        BsiC5 = "bsi-c5",
        /// BSI IT-Grundschutz.
        BsiGrundschutz = "bsi-grundschutz",
        /// General Data Protection Regulation.
        Gdpr = "gdpr",
        /// SOC 2, trust services criteria.
        Soc2 = "soc-2",
        /// Directive (EU) 2022/2555.
        Nis2 = "nis2",
        /// Regulation (EU) 2022/2554.
        Dora = "dora",
        /// NEN 7510.
        Nen7510 = "nen-7510",
    }
}

/// Controls by framework, in the order written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Controls(pub Vec<(Spanned<Framework>, Vec<Spanned<String>>)>);

impl Value for Controls {
    const EXPECTS: &'static str = "term-controls";
    const WORDS: &'static [&'static str] = Framework::WORDS;

    fn shape() -> Shape {
        Shape::map(Keys::Known(Framework::words()), Vec::<String>::shape())
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let table = reader.table(node, Self::EXPECTS)?;
        let mut controls = Vec::new();
        for (key, node) in reader.in_order(table) {
            let span = reader.span(key.span());
            match Framework::from_word(key.get_ref()) {
                Some(framework) => {
                    if let Some(ids) = Value::read(node, reader) {
                        controls.push((Spanned::new(framework, span), ids));
                    }
                }
                None => {
                    let known: Vec<&str> = Framework::ALL.iter().map(|(_, word)| *word).collect();
                    reader.unknown_value(span, key.get_ref(), &known);
                }
            }
        }
        Some(Self(controls))
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Map(self.0.iter().map(|(framework, ids)| (framework.word(), ids.seen(None))).collect())
    }
}
