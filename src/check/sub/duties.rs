//! The agreement with a sub-processor, and how it is audited: GDPR Art. 28(3)-(4).

use super::super::weigh::law_warning;
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::{Vendor, vendors};
use crate::diag::{Diagnostic, Span};
use crate::model::records::change_process::ChangeProcess;
use crate::model::subprocessor::Dpa;
use crate::model::value::StatusWord;

/// A data processing agreement with each sub-processor is stated.
pub const SUB_DPA: Rule = Rule {
    name: "sub-dpa",
    check: Check::Site(dpa),
    adjustable: true,
    doc: Doc {
        what: "For each sub-processor it is said that there is a data processing agreement: `dpa = true`, its \
            date, or a table with status, date or address.",
        why: "The same duties that bind you must bind each sub-processor by contract. Without the agreement the \
            processing has no basis, and customers’ auditors ask for it first.",
        basis: &[Basis { name: "GDPR Art. 28(4)", url: GDPR }],
        bad: taube!("dpa = false\n[[places]]\ncountry = \"NL\"\n"),
        good: taube!("dpa = 2026-01-12\n[[places]]\ncountry = \"NL\"\n"),
        configure: "Before a sub-processor has begun, an agreement that is still planned is enough.",
    },
};

/// How the audit right is met for each sub-processor.
pub const AUDIT_ROUTE: Rule = Rule {
    name: "audit-route",
    check: Check::Site(audit),
    adjustable: true,
    doc: Doc {
        what: "For each sub-processor it is said how it is audited, in its own `audit` or for all of a sort in \
            `[[audits]]` of `change-process.toml`: reports, questionnaires, a review or visit of your own.",
        why: "Customers have a right to audit, and it reaches down to your sub-processors. Who says how it is \
            met answers the question before it is asked.",
        basis: &[Basis { name: "GDPR Art. 28(3)(h)", url: GDPR }],
        bad: taube!("[[places]]\ncountry = \"NL\"\n"),
        good: taube!(
            "audit.method = { en = \"Our own review\", de = \"Eigene Prüfung\" }\n[[places]]\ncountry = \"NL\"\n"
        ),
        configure: "",
    },
};

fn dpa(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    vendors(context, findings, |vendor, findings| {
        let mut lacks = |message, span: Span| {
            findings.push(law_warning(message, "sub-dpa", span).with("id", vendor.id()));
        };
        match &vendor.fields.dpa {
            None => lacks("sub-dpa", vendor.file()),
            Some(Dpa::Said(said)) if !said.value => lacks("sub-dpa-none", said.span.clone()),
            Some(Dpa::Full(form)) => {
                let open = form.status.as_ref().filter(|status| is_open(vendor, status.word.value));
                match (open, &form.status) {
                    (Some(status), _) => lacks("sub-dpa-none", status.word.span.clone()),
                    (None, None) if form.date.is_none() && form.url.is_none() => {
                        lacks("sub-dpa", form.span.clone().unwrap_or_else(|| vendor.file()));
                    }
                    _ => {}
                }
            }
            Some(Dpa::Said(_) | Dpa::Dated(_)) => {}
        }
    });
}

/// Whether this status says that there is no agreement yet although data flows.
fn is_open(vendor: &Vendor<'_>, status: StatusWord) -> bool {
    match status {
        StatusWord::NotAvailable | StatusWord::Aspired => true,
        StatusWord::Planned | StatusWord::InProgress => !vendor.planned,
        StatusWord::Available | StatusWord::OnDemand | StatusWord::Partly => false,
    }
}

fn audit(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let process = context.site.single::<ChangeProcess>();
    if process.is_some_and(|process| process.audits.iter().flatten().any(|route| route.method.is_some())) {
        return;
    }
    vendors(context, findings, |vendor, findings| {
        let audit = vendor.fields.audit.as_ref();
        if audit.is_none_or(|audit| audit.method.is_none() && audit.reference.is_none() && audit.last.is_none()) {
            findings.push(law_warning("audit-route", "audit-route", vendor.file()).with("id", vendor.id()));
        }
    });
}
