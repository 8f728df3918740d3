//! Plans that contradict themselves, stay secret or were overtaken by time.

use super::{Check, Rule};
use crate::diag::{Argument, Concern, Diagnostic, Severity, Span, Spanned};
use crate::locale::When;
use crate::model::Site;
use crate::model::form::{Seen, walk};
use crate::model::life::{AnyForm, Certainty};
use crate::model::records::document::{Availability, Document};
use crate::model::records::roadmap::{Roadmap, RoadmapStatus};
use crate::model::value::StatusWord;
use crate::plan::Plan;

/// Something lies ahead that nobody was told of.
pub const CHANGE_UNANNOUNCED: Rule =
    Rule { name: "change-unannounced", check: Check::Site(unannounced), adjustable: true };
/// Something was announced after it took effect, or ends before it begins.
pub const CHANGE_ORDER: Rule = Rule { name: "change-order", check: Check::Site(order), adjustable: true };
/// A change without a day, or that changes nothing.
pub const CHANGE_EMPTY: Rule = Rule { name: "change-empty", check: Check::Site(empty), adjustable: true };
/// Something is still only possible although its date has passed.
pub const PLANNED_OVERDUE: Rule = Rule { name: "planned-overdue", check: Check::Site(overdue), adjustable: true };

fn unannounced(site: &Site, _: &Plan, findings: &mut Vec<Diagnostic>) {
    for (id, record) in site.lives().filter(|(_, record)| !record.is_draft()) {
        let begin = (record.announced(), record.since());
        let changes = record.steps().into_iter().map(|step| (step.announced, step.effective));
        for (announced, effective) in std::iter::once(begin).chain(changes) {
            let (None, Some(effective)) = (announced, effective) else { continue };
            if effective.first_day() > site.today {
                findings.push(
                    Diagnostic::error("change-unannounced", effective.span.clone())
                        .severity(Severity::Warning)
                        .concern(Concern::Law)
                        .with("id", id)
                        .with("effective", Argument::Date(effective.value.to_string())),
                );
            }
        }
    }
}

fn order(site: &Site, _: &Plan, findings: &mut Vec<Diagnostic>) {
    for (_, record) in site.lives() {
        let changes = record.steps().into_iter().map(|step| (step.announced, step.effective));
        let told = std::iter::once((record.announced(), record.since())).chain(changes);
        let told = told.map(|(announced, effective)| ("change-order", announced, effective));
        for (message, earlier, later) in told.chain([("change-order-end", record.since(), record.until())]) {
            let (Some(earlier), Some(later)) = (earlier, later) else { continue };
            let last = later.last_day().unwrap_or_else(|| later.first_day());
            if earlier.first_day() > last {
                findings.push(
                    Diagnostic::error("change-order", later.span.clone())
                        .message(message)
                        .with("earlier", Argument::Date(earlier.value.to_string()))
                        .with("later", Argument::Date(later.value.to_string()))
                        .label(earlier.span.clone(), "label-earlier"),
                );
            }
        }
    }
}

fn empty(site: &Site, _: &Plan, findings: &mut Vec<Diagnostic>) {
    for step in site.lives().flat_map(|(_, record)| record.steps()) {
        let says = step.set.is_some() || step.begin || step.end;
        // What is only possible may have no day yet.
        let dated = step.effective.is_some() || step.certainty == Certainty::Possible;
        for (_, message) in [(says, "change-empty"), (dated, "change-empty-date")].iter().filter(|(fine, _)| !fine) {
            let finding = Diagnostic::error("change-empty", step.place.cloned()).message(message);
            findings.push(finding.concern(Concern::Law));
        }
    }
}

fn overdue(site: &Site, _: &Plan, findings: &mut Vec<Diagnostic>) {
    let passed = |when: &Spanned<When>| when.last_day().is_some_and(|last| last < site.today);
    let mut report = |word: &Span, date: &Spanned<When>| {
        findings.push(
            Diagnostic::error("planned-overdue", word.clone())
                .message("planned-overdue-status")
                .severity(Severity::Warning)
                .concern(Concern::Law)
                .with("effective", Argument::Date(date.value.to_string()))
                .label(date.span.clone(), "label-passed"),
        );
    };
    for form in site.forms() {
        walk(form, &mut |value| {
            let Seen::Status(status) = value else { return };
            let ahead = matches!(status.word.value, StatusWord::Planned | StatusWord::InProgress | StatusWord::Aspired);
            if let Some(date) = status.date.as_ref().filter(|date| ahead && passed(date)) {
                report(&status.word.span, date);
            }
        });
    }
    for (_, plan) in site.all::<Roadmap>().filter(|(_, plan)| !plan.is_draft()) {
        let (Some(status), Some(date)) = (&plan.status, &plan.date) else { continue };
        let ahead = !matches!(status.value, RoadmapStatus::Done | RoadmapStatus::Dropped);
        if ahead && passed(date) {
            report(&status.span, date);
        }
    }
    for (_, document) in site.all::<Document>().filter(|(_, document)| !document.is_draft()) {
        let (Some(availability), Some(date)) = (&document.availability, &document.planned_for) else { continue };
        if availability.value == Availability::Planned && passed(date) {
            report(&availability.span, date);
        }
    }
    for step in site.lives().flat_map(|(_, record)| record.steps()) {
        let possible = step.said.filter(|certainty| certainty.value == Certainty::Possible);
        let (Some(certainty), Some(effective)) = (possible, step.effective) else { continue };
        if effective.last_day().is_some_and(|last| last < site.today) {
            findings.push(
                Diagnostic::error("planned-overdue", certainty.span.clone())
                    .severity(Severity::Warning)
                    .concern(Concern::Law)
                    .with("effective", Argument::Date(effective.value.to_string()))
                    .label(effective.span.clone(), "label-passed"),
            );
        }
    }
}
