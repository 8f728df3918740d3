//! The levels a site sets for rules.

use std::collections::BTreeMap;

use super::{Basis, Check, Context, Doc, RULES, Rule};
use crate::diag::{Diagnostic, Spanned};
use crate::model::Site;
use crate::model::config::Level;
use crate::model::form::nearest;

/// The configuration names rules that exist and whose level is not fixed.
pub const UNKNOWN_RULE: Rule = Rule {
    name: "unknown-rule",
    check: Check::Site(check),
    adjustable: false,
    doc: Doc {
        what: "Names under `[rules]` in `site.toml` are names of rules whose level can be set.",
        why: "A level for a rule that does not exist has no effect, and nobody would notice.",
        basis: &[Basis { name: "Common sense", url: "" }],
        bad: r#"-- site.toml --
format = 1
title = "Trust center"
organisation = "Morgenrot GmbH"
languages = ["en", "de"]

[rules]
sub-notise = "warning"

[[audiences]]
id = "customers"
name = { en = "Customers", de = "Kunden" }
"#,
        good: r#"-- site.toml --
format = 1
title = "Trust center"
organisation = "Morgenrot GmbH"
languages = ["en", "de"]

[rules]
sub-notice = "warning"

[[audiences]]
id = "customers"
name = { en = "Customers", de = "Kunden" }
"#,
        configure: "",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (name, _) in context.site.config.rules.iter().flat_map(|levels| &levels.0) {
        findings.extend(unknown(name, "unknown-rule", ["unknown-rule", "unknown-rule-fixed"], |near| near.to_owned()));
    }
}

/// A finding of `rule` about the name of a rule that does not exist, or whose findings are fixed errors, in
/// the words of either message; `written` is how a name is written in that place.
pub(super) fn unknown(
    name: &Spanned<String>,
    rule: &'static str,
    [unknown, fixed]: [&'static str; 2],
    written: impl Fn(&str) -> String,
) -> Option<Diagnostic> {
    let finding = Diagnostic::error(rule, name.span.clone()).with("name", name.value.as_str());
    match RULES.iter().find(|known| known.name == name.value) {
        Some(known) if known.adjustable => None,
        Some(_) => Some(finding.message(fixed)),
        None => {
            let names: Vec<&str> = RULES.iter().filter(|rule| rule.adjustable).map(|rule| rule.name).collect();
            let finding = finding.message(unknown);
            Some(match nearest(&name.value, &names) {
                Some(near) => finding.with("suggestion", near).edit(name.span.clone(), written(near)),
                None => finding,
            })
        }
    }
}

/// Gives findings the level the site chose for their rule.
pub(super) fn apply(site: &Site, findings: &mut Vec<Diagnostic>) {
    let levels: BTreeMap<&str, Level> = site
        .config
        .rules
        .iter()
        .flat_map(|levels| &levels.0)
        .filter(|(name, _)| RULES.iter().any(|rule| rule.adjustable && rule.name == name.value))
        .map(|(name, level)| (name.value.as_str(), *level))
        .collect();
    findings.retain_mut(|finding| match levels.get(finding.rule) {
        None => true,
        Some(level) => level.severity().is_some_and(|severity| {
            finding.severity = severity;
            true
        }),
    });
}
