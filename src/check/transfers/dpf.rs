//! The Data Privacy Framework: who is on its list, when that was looked up, and what if it falls.

use jiff::ToSpan;

use super::super::sub::Vendor;
use super::super::weigh::{law_error, law_warning, lower};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::{covers, resting_on, taube, vendors};
use crate::diag::{Argument, Diagnostic, Severity, Span, Spanned};
use crate::model::transfer::Mechanism;

const DECISION: Basis =
    Basis { name: "Implementing Decision (EU) 2023/1795", url: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj" };

/// The exact entity was looked up on the list within the last twelve months.
pub const TRANSFER_DPF: Rule = Rule {
    name: "transfer-dpf",
    check: Check::Site(dpf),
    adjustable: true,
    doc: Doc {
        what: "A transfer on the Data Privacy Framework names the exact entity on its list (`entity`) and the day \
            on which it was looked up there (`checked`), which is not longer ago than twelve months. It goes to \
            the United States, to a company there that belongs to the sub-processor.",
        why: "The decision covers certified organisations only, and certification must be renewed every year. An \
            entity that has dropped off the list may not receive data on this basis.",
        basis: &[Basis { name: "GDPR Art. 45", url: GDPR }, DECISION],
        bad: taube!(
            "[[places]]\ncountry = \"US\"\n[[transfers]]\nmechanism = \"dpf\"\nentity = \"Taube Inc.\"\nchecked = \
             2025-09-01\n"
        ),
        good: taube!(
            "[[places]]\ncountry = \"US\"\n[[transfers]]\nmechanism = \"dpf\"\nentity = \"Taube Inc.\"\nchecked = \
             2026-09-01\n"
        ),
        configure: "A company whose name has no word in common with the sub-processor is a warning; `parent_name` of \
            its legal entity says that it is the parent.",
    },
};

/// Behind the framework stands a second mechanism.
pub const TRANSFER_FALLBACK: Rule = Rule {
    name: "transfer-fallback",
    check: Check::Site(fallback),
    adjustable: true,
    doc: Doc {
        what: "A transfer on the Data Privacy Framework has standard contractual clauses or binding corporate \
            rules behind it.",
        why: "Both predecessors of the framework were struck down overnight, and an appeal against it is pending \
            (C-703/25 P). Who has clauses signed already loses nothing on that day.",
        basis: &[
            Basis {
                name: "Prudence; Court of Justice, C-362/14 and C-311/18",
                url: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18",
            },
            DECISION,
        ],
        bad: taube!(
            "[[places]]\ncountry = \"US\"\n[[transfers]]\nmechanism = \"dpf\"\nentity = \"Taube Inc.\"\nchecked = \
             2026-09-01\n"
        ),
        good: taube!(
            "[[places]]\ncountry = \"US\"\n[[transfers]]\nmechanism = \"dpf\"\nentity = \"Taube Inc.\"\nchecked = \
             2026-09-01\n[[transfers]]\nmechanism = \"scc\"\nmodules = [3]\nassessed = 2026-09-01\n"
        ),
        configure: "",
    },
};

fn dpf(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let today = context.site.today;
    let decision = context.law.adequacy("US").map_or("", |decision| decision.decision.as_str());
    vendors(context, findings, |vendor, findings| {
        for (transfer, mechanism) in resting_on(vendor, Mechanism::Dpf) {
            let of_it = |finding: Diagnostic| {
                finding
                    .with("id", vendor.id())
                    .with("decision", decision)
                    .with("as_of", Argument::Date(context.law.as_of.to_string()))
            };
            match &transfer.entity {
                None => findings.push(of_it(law_error("transfer-dpf-entity", "transfer-dpf", mechanism.clone()))),
                Some(named) => findings.extend(wrong(vendor, named).map(of_it)),
            }
            for country in transfer.countries.iter().flatten().filter(|country| country.0 != "US") {
                let finding = law_error("transfer-dpf-country", "transfer-dpf", country.span.clone());
                findings.push(of_it(finding.with("state", country.0.as_str())));
            }
            let Some(checked) = &transfer.checked else {
                findings.push(of_it(law_error("transfer-dpf-checked", "transfer-dpf", mechanism.clone())));
                continue;
            };
            let date = Argument::Date(checked.value.to_string());
            if checked.first_day() > today {
                let finding = law_error("transfer-dpf-future", "transfer-dpf", checked.span.clone());
                findings.push(of_it(finding.with("checked", date)));
            } else if let Some(due) = checked.last_day().and_then(|day| day.checked_add(1.year()).ok())
                && due < today
            {
                let days = due.until(today).map_or(0, |span| span.get_days());
                findings.push(of_it(
                    law_warning("transfer-dpf", "transfer-dpf", checked.span.clone())
                        .with("checked", date)
                        .with("due", Argument::Date(due.to_string()))
                        .with("days", Argument::Number(days.into())),
                ));
            }
        }
    });
}

/// Legal forms and names of companies that no state of the United States registers.
const NOT_AMERICAN: &[&str] =
    &["gmbh", "b.v.", "bv", "n.v.", "nv", "sarl", "s.à", "sas", "s.r.l.", "s.p.a.", "aps", "oy", "d.o.o.", "ireland"];

/// A company that cannot be on the list, or one that has nothing to do with the vendor.
fn wrong(vendor: &Vendor<'_>, named: &Spanned<String>) -> Option<Diagnostic> {
    let name = named.value.to_lowercase();
    let finding = |message| law_error(message, "transfer-dpf", named.span.clone()).with("entity", named.value.as_str());
    let own = vendor.entity().filter(|own| own.name.as_ref().is_some_and(|own| lower(own) == name));
    if let Some(seat) = own.and_then(|own| own.country.as_ref()).filter(|seat| seat.0 != "US") {
        return Some(finding("transfer-dpf-seat").label(seat.span.clone(), "label-seat"));
    }
    let words: Vec<&str> = name.split([' ', ',']).filter(|word| !word.is_empty() && *word != "the").collect();
    if words.iter().skip(1).any(|word| NOT_AMERICAN.contains(word)) {
        return Some(finding("transfer-dpf-seat"));
    }
    // Companies of one group share a word of their names, or the record says who its parent is.
    let first = words.first()?.trim_end_matches(".com");
    let stranger = !vendor.names().iter().any(|known| known.contains(first));
    stranger.then(|| finding("transfer-dpf-stranger").severity(Severity::Warning))
}

fn fallback(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    vendors(context, findings, |vendor, findings| {
        let mut second = vendor.fields.transfers.iter().flatten().filter(|transfer| covers(transfer, "US"));
        let stands = second.any(|transfer| {
            transfer.mechanism.as_ref().is_some_and(|said| matches!(said.value, Mechanism::Scc | Mechanism::Bcr))
        });
        let framework: Option<&Span> = resting_on(vendor, Mechanism::Dpf).next().map(|(_, span)| span);
        if let Some(span) = framework.filter(|_| !stands) {
            findings.push(
                law_warning("transfer-fallback", "transfer-fallback", span.clone())
                    .with("id", vendor.id())
                    .with("decision", context.law.adequacy("US").map_or("", |decision| &decision.decision))
                    .with("as_of", Argument::Date(context.law.as_of.to_string())),
            );
        }
    });
}
