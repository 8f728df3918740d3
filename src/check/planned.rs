//! Plans that contradict themselves, stay secret or were overtaken by time.

use super::{Basis, Check, Context, Doc, GDPR, Rule};
use crate::diag::{Argument, Concern, Diagnostic, Severity, Span, Spanned};
use crate::locale::When;
use crate::model::form::{Seen, walk};
use crate::model::life::{AnyForm, Certainty};
use crate::model::records::document::{Availability, Document};
use crate::model::records::roadmap::{Roadmap, RoadmapStatus};
use crate::model::value::StatusWord;

/// Something lies ahead that nobody was told of.
pub const CHANGE_UNANNOUNCED: Rule = Rule {
    name: "change-unannounced",
    check: Check::Site(unannounced),
    adjustable: true,
    doc: Doc {
        what: "Whatever begins or changes in the future has been announced.",
        why: "What is not announced is not shown, so customers would learn of it only once it holds.",
        basis: &[Basis { name: "GDPR Art. 28(2)", url: GDPR }],
        bad: r#"-- subprocessors/brief.toml --
name = "Briefkasten"
entity = "brief"
purpose = { en = "Mail", de = "Briefpost" }
announced = 2024-01-08
since = 2024-03-01

[[places]]
country = "NL"
role = "stored"

[[change]]
effective = 2027-03-01
set.purpose = { en = "Mail and parcels", de = "Briefe und Pakete" }
"#,
        good: r#"-- subprocessors/brief.toml --
name = "Briefkasten"
entity = "brief"
purpose = { en = "Mail", de = "Briefpost" }
announced = 2024-01-08
since = 2024-03-01

[[places]]
country = "NL"
role = "stored"

[[change]]
announced = 2026-11-02
effective = 2027-03-01
set.purpose = { en = "Mail and parcels", de = "Briefe und Pakete" }
"#,
        configure: "Silent about drafts.",
    },
};
/// Something was announced after it took effect, or ends before it begins.
pub const CHANGE_ORDER: Rule = Rule {
    name: "change-order",
    check: Check::Site(order),
    adjustable: true,
    doc: Doc {
        what: "Nothing is announced after it took effect, and nothing ends before it begins.",
        why: "One of the two dates is wrong; readers, and the calculation of notice periods, cannot know which.",
        basis: &[Basis { name: "Common sense", url: "" }],
        bad: r#"-- subprocessors/brief.toml --
name = "Briefkasten"
entity = "brief"
purpose = { en = "Mail", de = "Briefpost" }
announced = 2024-04-08
since = 2024-03-01

[[places]]
country = "NL"
role = "stored"
"#,
        good: r#"-- subprocessors/brief.toml --
name = "Briefkasten"
entity = "brief"
purpose = { en = "Mail", de = "Briefpost" }
announced = 2024-01-08
since = 2024-03-01

[[places]]
country = "NL"
role = "stored"
"#,
        configure: "",
    },
};
/// A change without a day, or that changes nothing.
pub const CHANGE_EMPTY: Rule = Rule {
    name: "change-empty",
    check: Check::Site(empty),
    adjustable: true,
    doc: Doc {
        what: "Every change has a day on which it takes effect and says what changes. What is only possible may \
            lack the day.",
        why: "A change without either would stand in the history and tell nobody anything.",
        basis: &[Basis { name: "Common sense", url: "" }],
        bad: r#"-- subprocessors/brief.toml --
name = "Briefkasten"
entity = "brief"
purpose = { en = "Mail", de = "Briefpost" }
announced = 2024-01-08
since = 2024-03-01

[[places]]
country = "NL"
role = "stored"

[[change]]
announced = 2026-06-01
effective = 2026-09-01
"#,
        good: r#"-- subprocessors/brief.toml --
name = "Briefkasten"
entity = "brief"
purpose = { en = "Mail", de = "Briefpost" }
announced = 2024-01-08
since = 2024-03-01

[[places]]
country = "NL"
role = "stored"

[[change]]
announced = 2026-06-01
effective = 2026-09-01
end = true
"#,
        configure: "",
    },
};
/// Something is still only possible although its date has passed.
pub const PLANNED_OVERDUE: Rule = Rule {
    name: "planned-overdue",
    check: Check::Site(overdue),
    adjustable: true,
    doc: Doc {
        what: "Nothing is still planned, in progress or merely possible for a date that has passed: states of \
            any value, projects of the roadmap, documents, changes.",
        why: "A plan whose date has gone by unmentioned makes readers doubt every other date.",
        basis: &[Basis { name: "Honesty", url: "" }],
        bad: r#"-- roadmap/soc-2.toml --
title = { en = "SOC 2 report", de = "SOC-2-Bericht" }
status = "planned"
date = "2026-Q2"
"#,
        good: r#"-- roadmap/soc-2.toml --
title = { en = "SOC 2 report", de = "SOC-2-Bericht" }
status = "planned"
date = "2027-Q2"
"#,
        configure: "Silent about drafts, and as long as the quarter, half or year is not over.",
    },
};

fn unannounced(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
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

fn order(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
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

fn empty(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
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

fn overdue(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    let passed = |when: &Spanned<When>| when.last_day().is_some_and(|last| last < site.today);
    let mut report = |word: &Span, date: &Spanned<When>| {
        findings.push(
            Diagnostic::error("planned-overdue", date.span.clone())
                .message("planned-overdue-status")
                .severity(Severity::Warning)
                .concern(Concern::Law)
                .with("effective", Argument::Date(date.value.to_string()))
                .label(word.clone(), "label-still-ahead"),
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
                Diagnostic::error("planned-overdue", effective.span.clone())
                    .severity(Severity::Warning)
                    .concern(Concern::Law)
                    .with("effective", Argument::Date(effective.value.to_string()))
                    .label(certainty.span.clone(), "label-still-ahead"),
            );
        }
    }
}
