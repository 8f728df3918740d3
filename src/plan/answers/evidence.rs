//! Which certificates there are and until when, and which documents.

use super::super::scope::{AnyKnown, Scope};
use super::super::view::TextView;
use super::sentence::Sentence;
use super::{Answer, Goal, current, reviews};
use crate::model::kind::Kind;
use crate::model::prose::{escape, escape_url};
use crate::model::records::certification::{Certification, CertificationKind, HeldBy};
use crate::model::records::document::{Availability, Document, DocumentKind};
use crate::model::value::StatusWord;

/// Certificates and attestation reports that hold today: the organisation's own, those it works
/// towards, and those of partners. A commitment of one's own is no evidence.
pub fn certificates(scope: &Scope<'_>) -> Option<Answer> {
    let records = current(scope, Kind::Certification);
    let (mut own, mut towards, mut partners) = (Vec::new(), Vec::new(), Vec::new());
    for known in &records {
        let Some(fields) = known.fields.as_any().downcast_ref::<Certification>() else { continue };
        if fields.kind.as_ref().is_some_and(|kind| kind.value == CertificationKind::Commitment) {
            continue;
        }
        let partner = fields.held_by.as_ref().is_some_and(|held| held.value == HeldBy::Partner);
        match fields.status.as_ref().map(|status| status.word.value) {
            Some(StatusWord::Planned | StatusWord::InProgress) if !partner => towards.push(named(scope, known, fields)),
            None | Some(StatusWord::Available | StatusWord::OnDemand | StatusWord::Partly) if holds(known, fields) => {
                if partner { &mut partners } else { &mut own }.push(named(scope, known, fields));
            }
            _ => {}
        }
    }
    if own.is_empty() && towards.is_empty() && partners.is_empty() {
        return None;
    }
    let listed = |message: &str, names: &[String]| {
        Sentence::new(scope).html("list", one_after_another(scope, names)).number("count", names.len()).say(message)
    };
    let mut lines: Vec<TextView> = Vec::new();
    match own.is_empty() {
        true => lines.push(Sentence::new(scope).say("answer-certificates-none")),
        false => lines.push(listed("answer-certificates-own", &own)),
    }
    for (names, message) in [(&towards, "answer-certificates-planned"), (&partners, "answer-certificates-partner")] {
        if !names.is_empty() {
            lines.push(listed(message, names));
        }
    }
    Some(Answer { lines, reviewed: reviews(records), goal: Goal::kind(Kind::Certification, &["certifications"]) })
}

/// Phrases with commas of their own.
fn one_after_another(scope: &Scope<'_>, phrases: &[String]) -> String {
    let join = |before: String, next: &String| {
        Sentence::new(scope).html("before", before).html("next", next.clone()).say("answer-and").html
    };
    phrases.iter().fold(String::new(), |before, next| if before.is_empty() { next.clone() } else { join(before, next) })
}

/// Whether it has not run out.
fn holds(known: &AnyKnown<'_>, fields: &Certification) -> bool {
    let last = fields.valid_until.as_ref().and_then(|when| when.last_day());
    last.is_none_or(|last| last >= known.today)
}

/// A certificate by its name with its last day, a report with its period, a plan with its date; HTML.
fn named(scope: &Scope<'_>, known: &AnyKnown<'_>, fields: &Certification) -> String {
    let name = scope.record_name(Kind::Certification, known);
    let sentence = Sentence::new(scope).words("name", name.as_str());
    let status = fields.status.as_ref().filter(|status| {
        matches!(status.word.value, StatusWord::Planned | StatusWord::InProgress) && status.date.is_some()
    });
    let date = status.and_then(|status| status.date.as_ref()).map(|date| (date, "answer-certificate-planned"));
    let last = fields.valid_until.as_ref().map(|last| (last, "answer-certificate-until"));
    let period = fields.audit_period.as_ref().map(|period| (period, "answer-certificate-period"));
    match date.or(last).or(period) {
        Some((when, message)) => sentence.date("date", when.value).say(message).html,
        None => escape(&name).into_owned(),
    }
}

/// How many documents can be had in which way, and the agreement that everybody asks for first.
pub fn documents(scope: &Scope<'_>) -> Option<Answer> {
    const WAYS: [(Availability, &str); 5] = [
        (Availability::Public, "answer-documents-public"),
        (Availability::AtOnce, "answer-documents-at-once"),
        (Availability::OnRequest, "answer-documents-on-request"),
        (Availability::Nda, "answer-documents-nda"),
        (Availability::Planned, "answer-documents-planned"),
    ];
    let records = current(scope, Kind::Document);
    let documents: Vec<(&AnyKnown<'_>, &Document)> =
        records.iter().filter_map(|known| Some((*known, known.fields.as_any().downcast_ref()?))).collect();
    let counted = WAYS.iter().filter_map(|(way, message)| {
        let is = |document: &Document| document.availability.as_ref().is_some_and(|said| said.value == *way);
        let count = documents.iter().filter(|(_, document)| is(document)).count();
        (count > 0).then(|| Sentence::new(scope).number("count", count).say(message).html)
    });
    let counted: Vec<String> = counted.collect();
    if counted.is_empty() {
        return None;
    }
    let mut lines = vec![Sentence::new(scope).html("list", scope.locale.list(&counted)).say("answer-documents")];
    let is_dpa = |document: &Document| document.kind.as_ref().is_some_and(|kind| kind.value == DocumentKind::Dpa);
    let dpa = documents.iter().find(|(_, document)| is_dpa(document));
    lines.extend(dpa.and_then(|(known, document)| agreement(scope, known, document)));
    Some(Answer { lines, reviewed: reviews(records), goal: Goal::kind(Kind::Document, &["documents"]) })
}

/// The data processing agreement with its version.
fn agreement(scope: &Scope<'_>, known: &AnyKnown<'_>, document: &Document) -> Option<TextView> {
    let link = scope.record_link(Kind::Document, known.head.id)?;
    let title = format!("<a href=\"{}\">{}</a>", escape_url(&link.url), escape(&link.text));
    let sentence = Sentence::new(scope).html("title", title);
    Some(match &document.version {
        Some(version) => sentence.words("version", version.value.as_str()).say("answer-document-version"),
        None => sentence.say("answer-document"),
    })
}
