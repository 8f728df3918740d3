//! Certificates end, and are surveyed in between.

use jiff::ToSpan;

use super::super::weigh::{law_error, law_warning};
use super::super::{Basis, Check, Context, Doc, Rule};
use super::{Evidence, evidence};
use crate::diag::{Argument, Diagnostic, Spanned};
use crate::locale::When;
use crate::model::records::certification::Certification;

/// Days before the end from which on a renewal should be in sight.
const SOON: i32 = 90;

/// Expired, about to expire, or valid for longer than its scheme allows.
pub const CERT_EXPIRED: Rule = Rule {
    name: "cert-expired",
    check: Check::Site(expired),
    adjustable: true,
    doc: Doc {
        what: "No certificate is shown after its last day. One that ends within 90 days is noted, and so is one \
            that is said to run longer than its scheme allows (three years for ISO standards).",
        why: "Advertising with an expired certificate is misleading, and readers look at that date first.",
        basis: &[
            Basis { name: "ISO/IEC 17021-1, 9.6.3", url: "https://www.iso.org/standard/61651.html" },
            Basis {
                name: "Directive 2005/29/EC, Annex I, No 2 and 4; § 5 UWG",
                url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
            },
        ],
        bad: certificate!("edition = \"2022\"\nissued = 2023-06-01\nvalid_until = 2026-05-31\n"),
        good: certificate!("edition = \"2022\"\nissued = 2026-02-02\nvalid_until = 2029-02-01\n"),
        configure: "Silent before the end where an announced change sets a later `valid_until` in time.",
    },
};

/// Surveyed within the last year.
pub const CERT_SURVEILLANCE: Rule = Rule {
    name: "cert-surveillance",
    check: Check::Site(surveillance),
    adjustable: true,
    doc: Doc {
        what: "A certificate of a management system was issued or last surveyed within the last year \
            (`last_surveillance`).",
        why: "Certification bodies survey every year. Where that audit is missing, the certificate may have been \
            suspended.",
        basis: &[Basis { name: "ISO/IEC 17021-1, 9.1.3.3 and 9.6.2", url: "https://www.iso.org/standard/61651.html" }],
        bad: certificate!("edition = \"2022\"\nissued = 2025-02-03\nvalid_until = 2028-02-02\n"),
        good: certificate!(
            "edition = \"2022\"\nissued = 2025-02-03\nvalid_until = 2028-02-02\nlast_surveillance = 2026-02-04\n"
        ),
        configure: "Only for schemes with yearly surveillance.",
    },
};

fn expired(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let today = context.site.today;
    for evidence in evidence(context) {
        let said = evidence.said();
        let Some(until) = said.valid_until.as_ref().filter(|_| evidence.is_claimed()) else { continue };
        let Some(last) = until.last_day() else { continue };
        let date = Argument::Date(until.value.to_string());
        let of_it = |finding: Diagnostic, days: i32| {
            let finding = finding.with("until", date.clone()).with("days", Argument::Number(days.into()));
            evidence.of_it(finding)
        };
        let days = today.until(last).map_or(0, |span| span.get_days());
        if days < 0 {
            findings.push(of_it(law_error("cert-expired", "cert-expired", until.span.clone()), -days));
        } else if days <= SOON && !is_renewed(&evidence, until) {
            findings.push(of_it(law_warning("cert-expired-soon", "cert-expired", until.span.clone()), days));
        }
        let (Some(issued), Some(scheme)) = (&said.issued, evidence.scheme(context)) else { continue };
        let first = issued.last_day().unwrap_or_else(|| issued.first_day());
        let Ok(longest) = first.checked_add(scheme.months.months()) else { continue };
        if until.first_day() > longest {
            findings.push(
                evidence
                    .of_it(law_warning("cert-expired-term", "cert-expired", until.span.clone()))
                    .with("until", date)
                    .with("issued", Argument::Date(issued.value.to_string()))
                    .with("longest", Argument::Date(longest.to_string()))
                    .with("interval", format!("{}mo", scheme.months))
                    .with("as_of", Argument::Date(scheme.as_of.to_string()))
                    .label(issued.span.clone(), "label-issued"),
            );
        }
    }
}

/// Whether an announced change renews it before it ends.
fn is_renewed(evidence: &Evidence<'_>, until: &Spanned<When>) -> bool {
    evidence.upcoming.iter().any(|step| {
        let set = step.set.and_then(|set| set.as_any().downcast_ref::<Certification>());
        let later = set.and_then(|set| set.valid_until.as_ref()).is_some_and(|later| later.value > until.value);
        later
            && step
                .holds_from()
                .is_some_and(|day| until.last_day().is_some_and(|last| day <= last.saturating_add(1.day())))
    })
}

fn surveillance(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let today = context.site.today;
    for evidence in evidence(context) {
        let yearly = evidence.scheme(context).is_some_and(|scheme| scheme.surveillance);
        if !yearly || !evidence.is_claimed() || !evidence.is_certificate(context) {
            continue;
        }
        let said = evidence.said();
        // One that has expired is told of already.
        if said.valid_until.as_ref().and_then(|until| until.last_day()).is_some_and(|last| last < today) {
            continue;
        }
        let dates = [&said.last_surveillance, &said.issued].into_iter().flatten();
        let Some(last) = dates.max_by_key(|when| when.last_day().unwrap_or_else(|| when.first_day())) else { continue };
        let day = last.last_day().unwrap_or_else(|| last.first_day());
        let Some(due) = day.checked_add(1.year()).ok().filter(|due| *due < today) else { continue };
        findings.push(
            evidence
                .of_it(law_warning("cert-surveillance", "cert-surveillance", last.span.clone()))
                .with("last", Argument::Date(last.value.to_string()))
                .with("due", Argument::Date(due.to_string())),
        );
    }
}
