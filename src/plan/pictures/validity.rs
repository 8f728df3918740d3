//! Certificates and reports along time: what they cover, who looks again when, and what is not covered.

use jiff::civil::Date;

use super::super::scope::{AnyKnown, Scope};
use super::Picture;
use super::lanes::{self, days, item};
use crate::diag::Spanned;
use crate::draw::lanes::{Bar, Lane, Mark, Note};
use crate::locale::{Args, PartialDate, When};
use crate::model::kind::Kind;
use crate::model::records::certification::{Certification, ReportType};
use crate::model::value::{Status, StatusWord};

/// The picture of some certificates and reports; `None` where fewer than `least` of them have a date.
pub fn picture(scope: &Scope<'_>, records: &[&AnyKnown<'_>], least: usize) -> Option<Picture> {
    let all: Vec<(&AnyKnown<'_>, &Certification)> = records
        .iter()
        .filter_map(|known| Some((*known, known.fields.as_any().downcast_ref::<Certification>()?)))
        .collect();
    let lane = |(known, own): &(&AnyKnown<'_>, &Certification)| {
        let name = scope.record_name(Kind::Certification, known);
        Lane { name, ..lane(scope, own, &all) }
    };
    let (dated, undated): (Vec<Lane>, Vec<Lane>) =
        all.iter().map(lane).partition(|lane| !lane.bars.is_empty() || !lane.marks.is_empty());
    if dated.len() < least { None } else { lanes::picture(scope, "certifications", dated, undated) }
}

/// All that has dates about one of them.
fn lane(scope: &Scope<'_>, own: &Certification, all: &[(&AnyKnown<'_>, &Certification)]) -> Lane {
    let mut lane = Lane::default();
    let claimed = is_claimed(own.status.as_ref());
    if let Some(status) = own.status.as_ref().filter(|_| !claimed) {
        if let Some(date) = &status.date {
            lane.bars.push(Bar::period("planned", date.first_day(), date.last_day()));
        }
        let class = if status.date.is_some() { "planned" } else { "" };
        lane.notes.push(Note { class, words: scope.status(status, "certification").text });
    }
    validity_of(scope, own, claimed, &mut lane);
    period_of(scope, own, claimed, &mut lane);
    if let Some(covers) = own.bridge_letter.as_ref().and_then(|letter| letter.covers.as_ref()) {
        lane.bars.push(Bar::period("bridge", covers.first_day(), covers.last_day()));
        lane.notes.push(labelled(scope, "bridge", "bridge_letter", covers));
    }
    if let Some(gap) = gap(own, all, scope.whole.site.today).filter(|_| claimed) {
        lane.bars.push(Bar::period("gap", gap.first_day(), gap.last_day()));
        let open = gap.last_day() == Some(scope.whole.site.today);
        let when = if open { When::from(PartialDate::Day(gap.first_day())) } else { gap };
        let message = if open { "validity-gap-open" } else { "validity-gap" };
        let words = scope.say_with(message, &Args::new().date("date", when, scope.locale));
        lane.notes.push(Note { class: "gap", words });
    }
    for (audit, key, class) in
        [(&own.last_surveillance, "last_surveillance", "audited"), (&own.next_surveillance, "next_surveillance", "due")]
    {
        if let Some(audit) = audit {
            let days = days(&audit.value);
            lane.marks.push(Mark { class, day: (*days.start(), *days.end()) });
            lane.notes.push(labelled(scope, class, key, audit));
        }
    }
    lane
}

/// From when until when it is valid.
fn validity_of(scope: &Scope<'_>, own: &Certification, claimed: bool, lane: &mut Lane) {
    let today = scope.whole.site.today;
    let expired = own.valid_until.as_ref().and_then(|until| until.last_day()).is_some_and(|last| last < today);
    let class = match (claimed, expired) {
        (false, _) => "planned",
        (true, true) => "ended",
        (true, false) => "valid",
    };
    let to = |until: &When| (until.first_day(), until.last_day().unwrap_or_else(|| until.first_day()));
    match (&own.issued, &own.valid_until) {
        (Some(issued), Some(until)) => {
            let from = to(issued);
            lane.bars.push(Bar { class, from, to: Some(to(until)) });
            let range = match (issued.value, until.value) {
                (When::On(start), When::On(end)) => When::Between(start, end),
                _ => until.value,
            };
            let id = if expired { "validity-expired" } else { "validity-valid" };
            let words = scope.say_with(id, &Args::new().date("date", range, scope.locale));
            lane.notes.push(Note { class, words });
        }
        (None, Some(until)) => {
            lane.bars.push(Bar::period(class, until.first_day(), until.last_day()));
            lane.notes.push(labelled(scope, class, "valid_until", until));
        }
        // What was issued about a period says its dates by that period.
        (Some(issued), None) if own.audit_period.is_none() => {
            lane.bars.push(Bar { class, from: to(issued), to: None });
            lane.notes.push(labelled(scope, class, "issued", issued));
        }
        (_, None) => {}
    }
}

/// Which time an auditor has looked at, or at which day.
fn period_of(scope: &Scope<'_>, own: &Certification, claimed: bool, lane: &mut Lane) {
    let Some(period) = &own.audit_period else { return };
    let class = if claimed { "valid" } else { "planned" };
    lane.bars.push(Bar::period(class, period.first_day(), period.last_day()));
    lane.notes.push(labelled(scope, class, "audit_period", period));
}

/// The time after a report over a period, and the letter behind it, that the next report of the same
/// holder does not cover, up to today.
fn gap(own: &Certification, all: &[(&AnyKnown<'_>, &Certification)], today: Date) -> Option<When> {
    let first = covered(own)?.tomorrow().ok()?;
    let begins = own.audit_period.as_ref()?.first_day();
    let same = |other: &Certification| {
        let holder = |one: &Certification| one.holder.as_ref().map(|holder| holder.words().concat().to_lowercase());
        let standard = |one: &Certification| one.standard.as_ref().map(|standard| standard.value.to_lowercase());
        holder(own) == holder(other) && standard(own) == standard(other)
    };
    // A report that is not there yet covers its period only once it is.
    let others = all.iter().map(|(_, other)| *other).filter(|other| same(other) && is_claimed(other.status.as_ref()));
    let next = others
        .filter(|other| covered(other).is_some())
        .filter_map(|other| other.audit_period.as_ref().map(|period| period.first_day()))
        .filter(|first| *first > begins)
        .min();
    let last = next.and_then(|next| next.yesterday().ok()).unwrap_or(today).min(today);
    (first <= last).then_some(When::Between(PartialDate::Day(first), PartialDate::Day(last)))
}

/// The last day that a report over a period covers, with the letter behind it.
fn covered(report: &Certification) -> Option<Date> {
    let one_day = report.report_type.as_ref().is_some_and(|kind| kind.value == ReportType::Type1);
    let period = report.audit_period.as_ref().filter(|_| !one_day)?;
    let bridged = report.bridge_letter.as_ref().and_then(|letter| letter.covers.as_ref()?.last_day());
    let end = period.last_day()?;
    Some(bridged.map_or(end, |bridged| bridged.max(end)))
}

fn is_claimed(status: Option<&Status>) -> bool {
    status.is_none_or(|status| {
        matches!(status.word.value, StatusWord::Available | StatusWord::OnDemand | StatusWord::Partly)
    })
}

/// A date behind its label.
fn labelled(scope: &Scope<'_>, class: &'static str, key: &str, when: &Spanned<When>) -> Note {
    Note { class, words: item(scope, &scope.label("term-certification", key), &[&scope.locale.date(when.value)]) }
}
