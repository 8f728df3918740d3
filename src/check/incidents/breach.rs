//! Personal data breaches: 72 hours to the authority, without undue delay to the customer.

use std::collections::BTreeMap;

use super::super::weigh::{law_error, law_info, law_warning};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::{policy, promised};
use crate::diag::Diagnostic;
use crate::model::records::incident_policy::Recipient;
use crate::model::records::service_levels::Priority;

/// No promise to the authority is longer than the law allows.
pub const BREACH_AUTHORITY: Rule = Rule {
    name: "breach-authority",
    check: Check::Site(authority),
    adjustable: true,
    doc: Doc {
        what: "A deadline for the notification of a personal data breach to the supervisory authority \
            (`recipient = \"authority\"`) is not longer than 72 hours. Working days count with a weekend in between.",
        why: "The law gives the controller 72 hours from becoming aware, weekends included. A longer promise \
            announces a breach of the law.",
        basis: &[
            Basis { name: "GDPR Art. 33(1)", url: GDPR },
            Basis {
                name: "Regulation (EEC, Euratom) No 1182/71, Art. 3",
                url: "https://eur-lex.europa.eu/eli/reg/1971/1182/oj",
            },
        ],
        bad: policy_file!("[[deadlines]]\nid = \"authority\"\nrecipient = \"authority\"\nwithin = \"5d\"\n"),
        good: policy_file!("[[deadlines]]\nid = \"authority\"\nrecipient = \"authority\"\nwithin = \"72h\"\n"),
        configure: "",
    },
};

/// Customers are told soon enough to keep their own 72 hours.
pub const BREACH_CUSTOMER: Rule = Rule {
    name: "breach-customer",
    check: Check::Site(customer),
    adjustable: true,
    doc: Doc {
        what: "An incident policy says within which time customers are told of a breach. More than 72 hours is \
            hardly “without undue delay”; more than 24 hours leaves customers little of their own time.",
        why: "The law gives a processor no hours, only “without undue delay”. But customers’ own 72 hours begin \
            when you tell them at the latest, and they want to know how long that takes.",
        basis: &[
            Basis { name: "GDPR Art. 33(2)", url: GDPR },
            Basis {
                name: "EDPB Guidelines 9/2022, paragraphs 43-44",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-92022-personal-data-breach-notification-under_en",
            },
        ],
        bad: policy_file!("[[deadlines]]\nid = \"customer\"\nrecipient = \"customer\"\nwithin = \"96h\"\n"),
        good: policy_file!("[[deadlines]]\nid = \"customer\"\nrecipient = \"customer\"\nwithin = \"24h\"\n"),
        configure: "Of several deadlines of one priority the shortest counts: later ones are for reports. Those of \
            the priorities 3 and 4 are not looked at. Silent for controllers and without `incident-policy.toml`.",
    },
};

fn authority(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some((policy, _)) = policy(context) else { return };
    for (_, within, hours) in promised(&policy, Recipient::Authority) {
        if hours > 72.0 {
            findings.push(
                law_error("breach-authority", "breach-authority", within.span.clone())
                    .with("quantity", within.value.to_string())
                    .with("hours", whole(hours)),
            );
        }
    }
}

fn customer(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some((policy, file)) = policy(context).filter(|_| context.scope.is_processor()) else { return };
    let mut rows = policy.deadlines.iter().flatten();
    if !rows.any(|row| row.recipient.as_ref().is_some_and(|said| said.value == Recipient::Customer)) {
        findings.push(law_warning("breach-customer-none", "breach-customer", file));
        return;
    }
    let mut shortest: BTreeMap<Option<&str>, (&crate::diag::Spanned<crate::locale::Quantity>, f64)> = BTreeMap::new();
    for (row, within, hours) in promised(&policy, Recipient::Customer) {
        let priority = row.priority.as_ref().map(|priority| priority.value);
        if matches!(priority, Some(Priority::P3 | Priority::P4)) {
            continue;
        }
        let first = shortest.entry(priority.map(Priority::word)).or_insert((within, hours));
        if hours < first.1 {
            *first = (within, hours);
        }
    }
    for (within, hours) in shortest.into_values() {
        let finding = if hours > 72.0 {
            law_warning("breach-customer", "breach-customer", within.span.clone())
        } else if hours > 24.0 {
            law_info("breach-customer-tight", "breach-customer", within.span.clone())
        } else {
            continue;
        };
        let finding = finding.with("quantity", within.value.to_string()).with("hours", whole(hours));
        findings.push(finding.with("left", whole((72.0 - hours).max(0.0))));
    }
}

/// Hours as people count them.
#[expect(clippy::cast_possible_truncation, reason = "hours of promises are far below the limits of i64")]
fn whole(hours: f64) -> crate::diag::Argument {
    crate::diag::Argument::Number(hours.ceil() as i64)
}
