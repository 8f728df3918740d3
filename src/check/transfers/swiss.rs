//! Customers in Switzerland have a list of their own.

use super::super::weigh::{law_info, lower};
use super::super::{Basis, Check, Context, Doc, Rule};
use super::{resting_on, vendors};
use crate::diag::{Argument, Diagnostic};
use crate::model::transfer::Mechanism;

/// For Swiss customers, what a transfer rests on holds under Swiss law too.
pub const SWISS: Rule = Rule {
    name: "swiss",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "Where customers are in Switzerland, adequacy is claimed only for countries on the Swiss list too, \
            and a transfer on the Data Privacy Framework says that the entity is certified for the Swiss-U.S. \
            part.",
        why: "The Federal Act on Data Protection knows its own list of countries, and certification for the \
            EU-U.S. framework does not include the Swiss one.",
        basis: &[
            Basis {
                name: "Federal Act on Data Protection (FADP), Art. 16",
                url: "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
            },
            Basis {
                name: "Data Protection Ordinance (DPO), Annex 1",
                url: "https://www.fedlex.admin.ch/eli/cc/2022/568/en",
            },
        ],
        bad: concat!(
            "-- site.toml --\nformat = 1\ntitle = \"Trust center\"\norganisation = \"Morgenrot GmbH\"\nlanguages = \
             [\"en\", \"de\"]\nbase_url = \"https://trust.morgenrot.example\"\n[legal]\nmarkets = [\"CH\"]\n[[audiences]]\nid = \
             \"customers\"\nname = \"Customers\"\n",
            "-- subprocessors/taube.toml --\nname = \"Taube\"\nentity = \"brief\"\n[[places]]\ncountry = \"JP\"\n\
             [[transfers]]\nmechanism = \"adequacy\"\ncountries = [\"JP\"]\n"
        ),
        good: concat!(
            "-- site.toml --\nformat = 1\ntitle = \"Trust center\"\norganisation = \"Morgenrot GmbH\"\nlanguages = \
             [\"en\", \"de\"]\nbase_url = \"https://trust.morgenrot.example\"\n[legal]\nmarkets = [\"CH\"]\n[[audiences]]\nid = \
             \"customers\"\nname = \"Customers\"\n",
            "-- subprocessors/taube.toml --\nname = \"Taube\"\nentity = \"brief\"\n[[places]]\ncountry = \"NZ\"\n\
             [[transfers]]\nmechanism = \"adequacy\"\ncountries = [\"NZ\"]\n"
        ),
        configure: "Only with `CH` among the `markets` under `[legal]` in `site.toml`.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if !context.scope.sells_to("CH") {
        return;
    }
    let (law, swiss) = (context.law, &context.law.swiss);
    vendors(context, findings, |vendor, findings| {
        let of_it = |finding: Diagnostic| {
            let as_of = Argument::Date(swiss.as_of.to_string());
            finding.with("id", vendor.id()).with("decision", swiss.decision.as_str()).with("as_of", as_of)
        };
        for (transfer, _) in resting_on(vendor, Mechanism::Adequacy) {
            for country in transfer.countries.iter().flatten() {
                if !law.is_inside(&country.0) && country.0 != "CH" && !swiss.countries.contains(&country.0) {
                    let finding = law_info("swiss", "swiss", country.span.clone());
                    findings.push(of_it(finding.with("state", country.0.as_str())));
                }
            }
        }
        for (transfer, mechanism) in resting_on(vendor, Mechanism::Dpf) {
            let title = transfer.reference.as_ref().and_then(|link| link.0.title.as_deref());
            let said = [transfer.note.as_ref(), title].into_iter().flatten().map(lower);
            let said = said.chain(transfer.entity.iter().map(|entity| entity.to_lowercase()));
            let named = said
                .into_iter()
                .any(|words| ["swiss", "schweiz", "switzerland", "zwitser"].iter().any(|word| words.contains(word)));
            if !named {
                findings.push(of_it(law_info("swiss-dpf", "swiss", mechanism.clone())));
            }
        }
    });
}
