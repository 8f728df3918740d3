//! Certificates, attestation reports and labels.
//!
//! Enters: certifications as they stand on the day of the build, the schemes of `law.toml`. Leaves:
//! findings. Forbidden here: editions, terms and dates of schemes (they are data).

/// A certificate of the examples: its file with what follows, and what every good one says.
macro_rules! certificate {
    ($($rest:literal),*) => {
        concat!(
            "-- certifications/iso.toml --\nname = \"ISO/IEC 27001\"\nkind = \"certificate\"\nstandard = \"ISO/IEC \
             27001\"\nissuer = \"Prüfwerk GmbH\"\naccreditation = \"DAkkS\"\nnumber = \"4711\"\nscope = \"Mail\"\n\
             soa_version = \"3\"\nsites = [\"Bonn\"]\n",
            $($rest),*
        )
    };
}

mod attestation;
mod edition;
mod fields;
mod holder;
mod labels;
mod validity;

pub use attestation::{C5, SOC2, SOC2_GAP};
pub use edition::CERT_EDITION;
pub use fields::{CERT_ACCREDITATION, CERT_FIELDS};
pub use holder::CERT_HOLDER;
pub use labels::{GDPR_CERTIFIED, TISAX};
pub use validity::{CERT_EXPIRED, CERT_SURVEILLANCE};

use jiff::civil::Date;

use super::Context;
use super::law::Scheme;
use super::weigh::lower;
use crate::diag::{Diagnostic, Span};
use crate::model::history::{Known, Phase, Step, known_of_any};
use crate::model::life::AnyForm;
use crate::model::records::certification::{Certification, CertificationKind, HeldBy};
use crate::model::value::StatusWord;

/// A certification as the public knows it.
struct Evidence<'a> {
    /// Its id.
    id: &'a str,
    /// Its file as a whole.
    file: Span,
    /// What is said about it today.
    fields: Box<dyn AnyForm>,
    /// Announced changes.
    upcoming: Vec<Step<'a>>,
}

impl Evidence<'_> {
    /// What is said about it today.
    fn said(&self) -> &Certification {
        self.fields.as_any().downcast_ref().expect("only certifications are gathered")
    }

    /// Whether it is claimed to be there, not planned or begun.
    fn is_claimed(&self) -> bool {
        self.said().status.as_ref().is_none_or(|status| {
            matches!(status.word.value, StatusWord::Available | StatusWord::OnDemand | StatusWord::Partly)
        })
    }

    /// Whether it is a certificate: it says so, or says nothing else and follows a standard that certifies.
    fn is_certificate(&self, context: &Context<'_>) -> bool {
        match &self.said().kind {
            Some(kind) => kind.value == CertificationKind::Certificate,
            None => self.scheme(context).is_some(),
        }
    }

    /// Name and standard in small letters.
    fn called(&self) -> String {
        let said = self.said();
        let standard = said.standard.iter().map(|standard| standard.to_lowercase());
        standard.chain(said.name.iter().map(lower)).collect::<Vec<_>>().join(" \u{2002} ")
    }

    /// The scheme it belongs to.
    fn scheme<'l>(&self, context: &Context<'l>) -> Option<&'l Scheme> {
        scheme_of(context, &self.called())
    }

    /// A finding about it.
    fn of_it(&self, finding: Diagnostic) -> Diagnostic {
        finding.with("id", self.id)
    }
}

/// The scheme that words in small letters name.
fn scheme_of<'l>(context: &Context<'l>, words: &str) -> Option<&'l Scheme> {
    context.law.schemes.iter().find(|scheme| {
        scheme.words.iter().any(|name| {
            words.match_indices(name.as_str()).any(|(at, _)| {
                let rest = &words[at + name.len()..];
                // `iso 27001` is not `iso 270017`, and `iso 9001` is not `iso 90010`.
                !rest.starts_with(|c: char| c.is_ascii_digit())
            })
        })
    })
}

/// Certifications in use or announced.
fn evidence<'a>(context: &Context<'a>) -> Vec<Evidence<'a>> {
    let records = context.site.all::<Certification>();
    let known = records.filter_map(|(record, _)| Some((record, known_of_any(record, context.site.today)?)));
    known
        .filter(|(_, known)| !matches!(known.phase, Phase::Ended { .. }))
        .map(|(record, known)| {
            let Known { fields, upcoming, .. } = known;
            Evidence { id: &record.id, file: record.span(), fields, upcoming }
        })
        .collect()
}

/// A standard that a record shows, as claims in prose are held against it.
pub(super) struct Holding {
    /// Number of the standard (`27001`).
    pub number: String,
    /// Whether it is said to be there, not planned or begun.
    pub granted: bool,
    /// Its last day.
    pub last: Option<Date>,
    /// Whether the organisation holds it, and no partner.
    pub own: bool,
    /// Where the record says so.
    pub place: Span,
}

/// The standards of all records, by number.
pub(super) fn holdings(context: &Context<'_>) -> Vec<Holding> {
    let mut all = Vec::new();
    for evidence in evidence(context) {
        let said = evidence.said();
        let until = said.valid_until.as_ref().and_then(|until| until.last_day());
        let status = said.status.as_ref().filter(|_| !evidence.is_claimed()).map(|status| status.word.span.clone());
        let own = said.held_by.as_ref().is_none_or(|held| held.value == HeldBy::Own);
        let place = status.or_else(|| said.valid_until.as_ref().map(|until| until.span.clone()));
        let called = evidence.called();
        let mut numbers: Vec<&str> =
            called.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() >= 4).collect();
        numbers.sort_unstable();
        numbers.dedup();
        for number in numbers {
            let (granted, last) = (evidence.is_claimed(), until);
            let place = place.clone().unwrap_or_else(|| evidence.file.clone());
            all.push(Holding { number: number.to_owned(), granted, last, own, place });
        }
    }
    all
}
