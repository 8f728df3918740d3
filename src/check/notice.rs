//! The promised notice period is kept: GDPR Art. 28(2), SCC clause 9, the site's own promise.
//!
//! No law fixes a number of days, so the promise in `site.toml` is the measure.

use jiff::civil::Date;

use super::sub::taube;
use super::{Basis, Check, Context, Doc, GDPR, Rule};
use crate::diag::{Argument, Concern, Diagnostic, Severity, Spanned};
use crate::locale::When;
use crate::model::life::{AnyForm, Life};

/// From announcement to effect at least the promised notice period passes.
pub const SUB_NOTICE: Rule = Rule {
    name: "sub-notice",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "Between the announcement of a new sub-processor and the day it begins lies at least the notice \
            period that the site promises. A move to another company or country, and a new beginning, count \
            like a new entry; one that has taken effect says when it was announced.",
        why: "The notice is what makes the customer’s right to object real. Whoever gives less than promised \
            breaks the data processing agreement, and every customer can see it from the dates.",
        basis: &[
            Basis { name: "GDPR Art. 28(2)", url: GDPR },
            Basis {
                name: "Standard contractual clauses, clause 9(a), Decision (EU) 2021/914",
                url: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
            },
        ],
        bad: taube!("announced = 2026-08-03\nsince = 2026-08-20\n\n[[places]]\ncountry = \"DE\"\nrole = \"stored\"\n"),
        good: taube!("announced = 2026-08-03\nsince = 2026-09-02\n\n[[places]]\ncountry = \"DE\"\nrole = \"stored\"\n"),
        configure: "No law fixes a number of days, so the measure is `notice_period` under `[promises]` in \
            `site.toml`. Silent where nothing is promised.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    let Some(promise) = site.config.promises.as_ref().and_then(|promises| promises.notice_period.as_ref()) else {
        return;
    };
    let listed = context.listed().and_then(|read| Some(read.as_ref().ok()?.0.as_of)).filter(|day| *day <= site.today);
    let until = listed.and_then(|day| day.yesterday().ok()).unwrap_or(site.today);
    for record in site.subprocessors.values().filter(|record| !record.fields.is_draft()) {
        let begin = (&record.fields.announced, &record.fields.since, true);
        let changes = record.fields.changes().iter().filter_map(|change| {
            // A new place or a new beginning weighs like a new entry; what else changes needs no notice.
            let begins = change.begin.as_ref().is_some_and(|begin| begin.value);
            let moves = change.set.as_ref().is_some_and(|set| set.0.places.is_some() || set.0.entity.is_some());
            (begins || moves).then_some((&change.announced, &change.effective, false))
        });
        for (announced, effective, is_first) in std::iter::once(begin).chain(changes) {
            let Some(effective) = effective else { continue };
            let Some(announced) = announced else {
                // What was there before customers came needed no notice; what lies ahead, `change-unannounced`
                // finds, and what the published list does not have yet, `sub-drift`.
                if !is_first && effective.first_day() <= until {
                    findings.push(
                        Diagnostic::error("sub-notice", effective.span.clone())
                            .message("sub-notice-silent")
                            .severity(Severity::Warning)
                            .concern(Concern::Law)
                            .with("id", record.id.as_str())
                            .with("effective", Argument::Date(effective.value.to_string()))
                            .with("promise", promise.value.to_string())
                            .label(promise.span.clone(), "label-promise"),
                    );
                }
                continue;
            };
            let Some(earliest) = earliest(announced, |day| promise.after(day)) else { continue };
            let first = effective.first_day();
            let Ok(short) = first.until(earliest).map(|span| span.get_days()) else { continue };
            if short > 0 {
                findings.push(
                    Diagnostic::error("sub-notice", effective.span.clone())
                        .concern(Concern::Law)
                        .with("id", record.id.as_str())
                        .with("announced", Argument::Date(announced.value.to_string()))
                        .with("effective", Argument::Date(effective.value.to_string()))
                        .with("earliest", Argument::Date(earliest.to_string()))
                        .with("promise", promise.value.to_string())
                        .with("days", Argument::Number(short.into()))
                        .label(announced.span.clone(), "label-announced")
                        .label(promise.span.clone(), "label-promise"),
                );
            }
        }
    }
}

/// The first day on which something announced may take effect. Of an announcement "in March" the
/// first day counts: the finding must be beyond doubt.
fn earliest(announced: &Spanned<When>, after: impl Fn(Date) -> Option<Date>) -> Option<Date> {
    after(announced.first_day())
}
