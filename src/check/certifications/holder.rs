//! Nobody wears somebody else's certificate.

use super::super::weigh::{law_warning, lower};
use super::super::{Basis, Check, Context, Doc, Rule};
use super::evidence;
use crate::diag::Diagnostic;
use crate::model::records::certification::HeldBy;

/// A partner's certificate is shown as one's own, or as nobody's.
pub const CERT_HOLDER: Rule = Rule {
    name: "cert-holder",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "A certification whose holder is another company than yours is marked as a partner’s \
            (`held_by = \"partner\"`), and a partner’s certification names its holder.",
        why: "The certificate of a data centre says nothing about the company whose servers stand there. To show \
            it as one’s own is misleading and a classic of warning letters.",
        basis: &[
            Basis {
                name: "Directive 2005/29/EC, Art. 6(1)(c); § 5 UWG",
                url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
            },
            Basis { name: "Directive 2006/114/EC, Art. 3", url: "https://eur-lex.europa.eu/eli/dir/2006/114/oj" },
        ],
        bad: certificate!(
            "edition = \"2022\"\nholder = \"Rheinfalte Rechenzentrum AöR\"\nissued = 2026-02-02\nvalid_until = 2029-02-01\n"
        ),
        good: certificate!(
            "edition = \"2022\"\nheld_by = \"partner\"\nholder = \"Rheinfalte Rechenzentrum AöR\"\nissued = \
             2026-02-02\nvalid_until = 2029-02-01\n"
        ),
        configure: "Names are compared by their first word, so that companies of one group are one.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(organisation) = &context.site.config.organisation else { return };
    let own = first_word(&lower(organisation));
    for evidence in evidence(context) {
        let said = evidence.said();
        let partner = said.held_by.as_ref().filter(|held| held.value == HeldBy::Partner);
        match (&said.holder, partner) {
            (None, Some(held)) => {
                findings.push(evidence.of_it(law_warning("cert-holder-unnamed", "cert-holder", held.span.clone())));
            }
            (Some(holder), None) if !lower(holder).contains(&own) => {
                let finding = law_warning("cert-holder", "cert-holder", holder.span.clone())
                    .with("holder", holder.words().first().copied().unwrap_or_default())
                    .with("organisation", organisation.words().first().copied().unwrap_or_default());
                let finding = match &said.held_by {
                    Some(held) => finding.label(held.span.clone(), "label-own").edit(held.span.clone(), "\"partner\""),
                    None => finding,
                };
                findings.push(evidence.of_it(finding));
            }
            _ => {}
        }
    }
}

/// The word by which a company is known: `Zirbelsteg` of `Zirbelsteg Hosting GmbH`.
fn first_word(name: &str) -> String {
    name.split_whitespace().next().unwrap_or_default().to_owned()
}
