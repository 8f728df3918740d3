//! Adequacy decisions are claimed only where there is one.

use super::super::weigh::{law_error, law_warning, lower};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::{outside, resting_on, taube, vendors};
use crate::diag::{Argument, Diagnostic, Span};
use crate::model::transfer::Mechanism;

/// An adequacy decision is named that does not exist, does not reach so far, or has expired.
pub const TRANSFER_ADEQUACY: Rule = Rule {
    name: "transfer-adequacy",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "Where a transfer rests on adequacy, the European Commission has decided so for that country, the \
            decision still holds, and it covers the recipient. For the United States that is the Data Privacy \
            Framework (`mechanism = \"dpf\"`).",
        why: "Without a decision there is no adequacy, and the transfer has no basis at all.",
        basis: &[
            Basis { name: "GDPR Art. 45", url: GDPR },
            Basis {
                name: "European Commission, list of adequacy decisions",
                url: "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en",
            },
        ],
        bad: taube!("[[places]]\ncountry = \"IN\"\n[[transfers]]\nmechanism = \"adequacy\"\ncountries = [\"IN\"]\n"),
        good: taube!("[[places]]\ncountry = \"CH\"\n[[transfers]]\nmechanism = \"adequacy\"\ncountries = [\"CH\"]\n"),
        configure: "For decisions that cover only some recipients (Canada, Israel, Japan, Korea) a `note` or \
            `reference` says why yours is among them, by the law it is under or by what it is.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    vendors(context, findings, |vendor, findings| {
        let outside = outside(context.law, vendor);
        for (transfer, mechanism) in resting_on(vendor, Mechanism::Adequacy) {
            let named = transfer.countries.iter().flatten().map(|country| (country.0.as_str(), &country.span));
            let mut goals: Vec<(&str, &Span)> = named.collect();
            if goals.is_empty() {
                goals.extend(outside.iter().map(|country| (country.0.as_str(), mechanism)));
            }
            for (code, span) in goals.into_iter().filter(|(code, _)| !context.law.is_inside(code)) {
                let of_it = |finding: Diagnostic| {
                    finding
                        .with("id", vendor.id())
                        .with("state", code)
                        .with("as_of", Argument::Date(context.law.as_of.to_string()))
                };
                let Some(decision) = context.law.adequacy(code) else {
                    let finding = law_error("transfer-adequacy", "transfer-adequacy", span.clone());
                    findings.push(of_it(finding));
                    continue;
                };
                let expired = decision.until.filter(|until| *until < context.site.today);
                let said =
                    transfer.reference.is_some() || transfer.note.as_ref().is_some_and(|note| is_reason(&lower(note)));
                let finding = if code == "US" {
                    law_error("transfer-adequacy-us", "transfer-adequacy", span.clone())
                } else if let Some(until) = expired {
                    law_error("transfer-adequacy-expired", "transfer-adequacy", span.clone())
                        .with("until", Argument::Date(until.to_string()))
                } else if let Some(covers) = decision.scope.as_ref().filter(|_| !said) {
                    law_warning("transfer-adequacy-scope", "transfer-adequacy", span.clone())
                        .with("covers", covered(code).unwrap_or_else(|| Argument::from(covers.as_str())))
                } else {
                    continue;
                };
                findings.push(of_it(finding.with("decision", decision.decision.as_str())));
            }
        }
    });
}

/// Whether a note can say why a decision reaches the recipient, and not only what it is called: it names the law or
/// the kind of recipient. A public body is in none of the decisions that reach some recipients only.
fn is_reason(note: &str) -> bool {
    const REASONS: [&str; 33] = [
        "pipeda",
        "appi",
        "pipa",
        "personal information",
        "commerc",
        "kommerz",
        "gewerb",
        "priva",
        "company",
        "unternehm",
        "bedrijf",
        "bedrijv",
        "gesellschaft",
        "business",
        "wirtschaft",
        "handel",
        "organisation",
        "organiz",
        "organisatie",
        "unterlieg",
        "unterfäll",
        "subject to",
        "falls under",
        "falls within",
        "covered",
        "valt onder",
        "onderworpen",
        "gilt",
        "applies",
        "geldt",
        "automat",
        "erfasst",
        "reikwijdte",
    ];
    const PUBLIC: [&str; 14] = [
        "öffentliche hoch",
        "öffentliche ein",
        "öffentliche stelle",
        "hochschul",
        "universit",
        "behörde",
        "ministeri",
        "public uni",
        "public bod",
        "public auth",
        "government",
        "overheid",
        "openbare",
        "école publique",
    ];
    let any = |words: &[&str]| words.iter().any(|word| note.contains(word));
    any(&REASONS) && !any(&PUBLIC) || any(&["pipeda", "appi", "pipa"])
}

/// Whom a decision covers, in the words of each language.
fn covered(code: &str) -> Option<Argument> {
    Some(Argument::Term(match code {
        "CA" => "term-covers-ca",
        "IL" => "term-covers-il",
        "JP" => "term-covers-jp",
        "KR" => "term-covers-kr",
        _ => return None,
    }))
}
