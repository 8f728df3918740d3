//! Reviews are done when they were promised, and not before they happened.

use super::{Basis, Check, Context, Doc, GDPR, Rule};
use crate::diag::{Argument, Concern, Diagnostic, Severity, Spanned};
use crate::locale::{Quantity, When};
use crate::model::Site;

/// A review is overdue, or said to have taken place in the future.
pub const REVIEW_DUE: Rule = Rule {
    name: "review-due",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "Pages and records are reviewed as often as they say themselves, and no review lies in the future.",
        why: "“Reviewed every year” with a date two years old is a broken promise in plain sight.",
        basis: &[Basis { name: "GDPR Art. 5(2) (accountability)", url: GDPR }],
        bad: r#"-- pages/index.toml --
reviewed = 2025-03-01
review_interval = "12mo"
"#,
        good: r#"-- pages/index.toml --
reviewed = 2026-03-01
review_interval = "12mo"
"#,
        configure: "Silent where no `review_interval` is given. A review in the future is always found.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    for record in site.pages.values() {
        let forms = std::iter::once(&*record.fields).chain(record.texts.values().map(|text| &*text.front));
        for form in forms {
            future(site, form.reviewed.as_ref(), findings);
            let interval = form.review_interval.as_ref().or(record.fields.review_interval.as_ref());
            if let (Some(reviewed), Some(interval)) = (&form.reviewed, interval) {
                overdue(site, reviewed, interval, findings);
            }
        }
    }
    for (_, record) in site.lives().filter(|(_, record)| !record.is_draft()) {
        future(site, record.reviewed(), findings);
        if let (Some(reviewed), Some(interval)) = (record.reviewed(), record.review_interval()) {
            overdue(site, reviewed, interval, findings);
        }
    }
    for record in site.subprocessors.values() {
        future(site, record.fields.audit.as_ref().and_then(|audit| audit.last.as_ref()), findings);
    }
}

fn overdue(site: &Site, reviewed: &Spanned<When>, interval: &Spanned<Quantity>, findings: &mut Vec<Diagnostic>) {
    let last = reviewed.last_day().unwrap_or_else(|| reviewed.first_day());
    let Some(due) = interval.after(last).filter(|due| *due < site.today) else { return };
    findings.push(
        Diagnostic::error("review-due", reviewed.span.clone())
            .severity(Severity::Warning)
            .concern(Concern::Law)
            .with("reviewed", Argument::Date(reviewed.value.to_string()))
            .with("interval", interval.value.to_string())
            .with("due", Argument::Date(due.to_string()))
            .label(interval.span.clone(), "label-interval"),
    );
}

fn future(site: &Site, reviewed: Option<&Spanned<When>>, findings: &mut Vec<Diagnostic>) {
    if let Some(reviewed) = reviewed.filter(|reviewed| reviewed.first_day() > site.today) {
        findings.push(
            Diagnostic::error("review-due", reviewed.span.clone())
                .message("review-due-future")
                .concern(Concern::Law)
                .with("reviewed", Argument::Date(reviewed.value.to_string())),
        );
    }
}
