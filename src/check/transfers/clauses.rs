//! Appropriate safeguards: standard contractual clauses, binding corporate rules, and the derogations
//! that are none.

use super::super::weigh::{law_error, law_warning, list};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::{resting_on, taube, vendors};
use crate::diag::{Argument, Diagnostic};
use crate::model::transfer::{BcrKind, Mechanism};

/// The module of the clauses is stated and fits the roles.
pub const TRANSFER_SCC_MODULE: Rule = Rule {
    name: "transfer-scc-module",
    check: Check::Site(modules),
    adjustable: true,
    doc: Doc {
        what: "Standard contractual clauses name their module, and it fits: module 3 from processor to \
            sub-processor, module 2 from controller to processor.",
        why: "The modules differ in whom they bind and whose instructions count. Clauses of the wrong module are \
            no appropriate safeguard.",
        basis: &[
            Basis { name: "GDPR Art. 46(2)(c)", url: GDPR },
            Basis {
                name: "Implementing Decision (EU) 2021/914",
                url: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
            },
        ],
        bad: taube!("[[places]]\ncountry = \"US\"\n[[transfers]]\nmechanism = \"scc\"\nmodules = [1]\n"),
        good: taube!("[[places]]\ncountry = \"US\"\n[[transfers]]\nmechanism = \"scc\"\nmodules = [3]\n"),
        configure: "`role` under `[legal]` in `site.toml` decides which module fits; `both` allows 2 and 3.",
    },
};

/// Binding corporate rules say of which kind they are and who approved them.
pub const TRANSFER_BCR: Rule = Rule {
    name: "transfer-bcr",
    check: Check::Site(bcr),
    adjustable: true,
    doc: Doc {
        what: "Binding corporate rules say whether they bind the group as a controller or as a processor \
            (`kind`), and which authority approved them (`authority`). For data of customers they are those for \
            processors.",
        why: "Only approved rules are a safeguard, and rules for controllers cover a group’s own data only.",
        basis: &[Basis { name: "GDPR Art. 47", url: GDPR }],
        bad: taube!("[[places]]\ncountry = \"US\"\n[[transfers]]\nmechanism = \"bcr\"\n"),
        good: taube!(
            "[[places]]\ncountry = \"US\"\n[[transfers]]\nmechanism = \"bcr\"\nkind = \"processor\"\n",
            "authority = { en = \"Dutch authority, May 2018\", de = \"niederländische Behörde, Mai 2018\" }\n"
        ),
        configure: "",
    },
};

/// A derogation is not a basis for a standing vendor.
pub const TRANSFER_DEROGATION: Rule = Rule {
    name: "transfer-derogation",
    check: Check::Site(derogation),
    adjustable: true,
    doc: Doc {
        what: "No sub-processor’s transfers rest on a derogation of Art. 49.",
        why: "Derogations are for single, occasional transfers. A vendor that is used day by day needs an adequacy \
            decision or appropriate safeguards.",
        basis: &[
            Basis { name: "GDPR Art. 49", url: GDPR },
            Basis {
                name: "EDPB Guidelines 2/2018",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22018-derogations-article-49-under-regulation_en",
            },
        ],
        bad: taube!("[[places]]\ncountry = \"IN\"\n[[transfers]]\nmechanism = \"derogation\"\n"),
        good: taube!(
            "[[places]]\ncountry = \"IN\"\n[[transfers]]\nmechanism = \"scc\"\nmodules = [3]\nassessed = 2026-05-04\n"
        ),
        configure: "",
    },
};

/// Clauses and rules were assessed against the law of the country.
pub const TRANSFER_TIA: Rule = Rule {
    name: "transfer-tia",
    check: Check::Site(assessment),
    adjustable: true,
    doc: Doc {
        what: "Transfers on standard contractual clauses or binding corporate rules give the date of their \
            transfer impact assessment (`assessed`), which does not lie in the future.",
        why: "Contracts do not bind foreign authorities. Whether the law of the country empties them must be \
            assessed before data goes there, and authorities ask for that assessment.",
        basis: &[
            Basis { name: "GDPR Art. 46(1)", url: GDPR },
            Basis {
                name: "EDPB Recommendations 01/2020",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/recommendations/recommendations-012020-measures-supplement-transfer_en",
            },
        ],
        bad: taube!("[[places]]\ncountry = \"IN\"\n[[transfers]]\nmechanism = \"scc\"\nmodules = [3]\n"),
        good: taube!(
            "[[places]]\ncountry = \"IN\"\n[[transfers]]\nmechanism = \"scc\"\nmodules = [3]\nassessed = 2026-05-04\n"
        ),
        configure: "",
    },
};

fn modules(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut fitting = Vec::new();
    if context.scope.is_controller() {
        fitting.push(2);
    }
    if context.scope.is_processor() {
        fitting.push(3);
    }
    let fit = Argument::List(fitting.iter().map(|module| Argument::Number(*module)).collect());
    vendors(context, findings, |vendor, findings| {
        for (transfer, mechanism) in resting_on(vendor, Mechanism::Scc) {
            if transfer.modules.as_ref().is_none_or(Vec::is_empty) {
                findings.push(
                    law_warning("transfer-scc-module", "transfer-scc-module", mechanism.clone())
                        .with("id", vendor.id())
                        .with("fitting", fit.clone()),
                );
            }
            // Clauses of several modules may be signed at once; one that fits is enough.
            let modules = transfer.modules.as_deref().unwrap_or_default();
            let some_fits = modules.iter().any(|module| fitting.contains(&module.value));
            for module in modules {
                let of_it = |finding: Diagnostic| {
                    finding
                        .with("id", vendor.id())
                        .with("module", Argument::Number(module.value))
                        .with("fitting", fit.clone())
                };
                if !(1..=4).contains(&module.value) {
                    findings.push(of_it(law_error(
                        "transfer-scc-module-unknown",
                        "transfer-scc-module",
                        module.span.clone(),
                    )));
                } else if !some_fits {
                    let finding = law_error("transfer-scc-module-role", "transfer-scc-module", module.span.clone());
                    findings.push(of_it(finding));
                }
            }
        }
    });
}

fn bcr(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    vendors(context, findings, |vendor, findings| {
        for (transfer, mechanism) in resting_on(vendor, Mechanism::Bcr) {
            let mut missing = Vec::new();
            match &transfer.kind {
                None => missing.push("kind"),
                Some(kind) if kind.value == BcrKind::Controller => findings.push(
                    law_warning("transfer-bcr-controller", "transfer-bcr", kind.span.clone()).with("id", vendor.id()),
                ),
                Some(_) => {}
            }
            if transfer.authority.is_none() {
                missing.push("authority");
            }
            if !missing.is_empty() {
                findings.push(
                    law_warning("transfer-bcr", "transfer-bcr", mechanism.clone())
                        .with("id", vendor.id())
                        .with("keys", list(&missing)),
                );
            }
        }
    });
}

fn derogation(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    vendors(context, findings, |vendor, findings| {
        for (_, mechanism) in resting_on(vendor, Mechanism::Derogation) {
            findings.push(
                law_error("transfer-derogation", "transfer-derogation", mechanism.clone()).with("id", vendor.id()),
            );
        }
    });
}

fn assessment(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let today = context.site.today;
    vendors(context, findings, |vendor, findings| {
        for (transfer, mechanism) in resting_on(vendor, Mechanism::Scc).chain(resting_on(vendor, Mechanism::Bcr)) {
            let finding = match &transfer.assessed {
                None => law_warning("transfer-tia", "transfer-tia", mechanism.clone()),
                // What begins later may be assessed until then.
                Some(assessed) if assessed.first_day() > today && !vendor.planned => {
                    law_warning("transfer-tia-future", "transfer-tia", assessed.span.clone())
                        .with("assessed", Argument::Date(assessed.value.to_string()))
                }
                Some(_) => continue,
            };
            findings.push(finding.with("id", vendor.id()));
        }
    });
}
