//! Stage 4: what a careful reader would find.
//!
//! Enters: the site, its plan, the finished output. Leaves: findings.
//! Forbidden here: changing anything; words for people.
//!
//! [`RULES`] is the one registry: a rule is a file (or a family in a file) and a line here.

mod identity;
mod links;
mod notice;
mod output;
mod planned;
mod records;
mod review;
mod translation;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::model::Site;
use crate::model::config::Level;
use crate::model::form::nearest;
use crate::output::Output;
use crate::plan::Plan;

/// A rule.
pub struct Rule {
    /// Its name, the same as that of its findings.
    pub name: &'static str,
    /// What it looks at.
    pub check: Check,
    /// Whether a site may set its level. Broken links, leaks and secrets stay errors.
    pub adjustable: bool,
}

/// When a rule runs, and on what.
pub enum Check {
    /// After planning, over what the content says and where its links lead.
    Site(fn(&Site, &Plan, &mut Vec<Diagnostic>)),
    /// After rendering, over what would be published.
    Output(fn(&Site, &Output, &mut Vec<Diagnostic>)),
}

/// Every rule.
pub const RULES: &[&Rule] = &[
    &links::LINK_BROKEN,
    &links::ANCHOR_BROKEN,
    &links::UNPUBLISHED,
    &identity::SUB_IDENTITY,
    &identity::UNKNOWN_REFERENCE,
    &notice::SUB_NOTICE,
    &records::FILE_MISSING,
    &records::DUPLICATE_ID,
    &planned::CHANGE_UNANNOUNCED,
    &planned::CHANGE_ORDER,
    &planned::CHANGE_EMPTY,
    &planned::PLANNED_OVERDUE,
    &review::REVIEW_DUE,
    &translation::TRANSLATION_MISSING,
    &output::THIRD_PARTY_REQUEST,
    &output::RESTRICTED_LEAK,
];

/// Runs every rule over the site and its plan.
pub fn site(site: &Site, plan: &Plan) -> Vec<Diagnostic> {
    let mut findings = run(|rule, findings| {
        if let Check::Site(check) = rule.check {
            check(site, plan, findings);
        }
    });
    levels(site, &mut findings);
    findings
}

/// Runs every rule over what would be published.
pub fn published(site: &Site, output: &Output) -> Vec<Diagnostic> {
    let mut findings = run(|rule, findings| {
        if let Check::Output(check) = rule.check {
            check(site, output, findings);
        }
    });
    levels(site, &mut findings);
    findings
}

fn run(check: impl Fn(&Rule, &mut Vec<Diagnostic>) + Sync) -> Vec<Diagnostic> {
    RULES
        .par_iter()
        .flat_map_iter(|rule| {
            let mut findings = Vec::new();
            check(rule, &mut findings);
            findings
        })
        .collect()
}

/// Gives findings the level the site chose for their rule.
fn levels(site: &Site, findings: &mut Vec<Diagnostic>) {
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

/// Rules that the configuration names and that do not exist, or whose level is fixed.
pub fn configuration(site: &Site) -> Vec<Diagnostic> {
    let names: Vec<&str> = RULES.iter().filter(|rule| rule.adjustable).map(|rule| rule.name).collect();
    let levels = site.config.rules.iter().flat_map(|levels| &levels.0);
    levels
        .filter(|(name, _)| !names.contains(&name.value.as_str()))
        .map(|(name, _)| {
            let fixed = RULES.iter().any(|rule| rule.name == name.value);
            let finding = Diagnostic::error("unknown-rule", name.span.clone())
                .message(if fixed { "unknown-rule-fixed" } else { "unknown-rule" })
                .with("name", name.value.as_str());
            match nearest(&name.value, &names).filter(|_| !fixed) {
                Some(near) => finding.with("suggestion", near).edit(name.span.clone(), near),
                None => finding,
            }
        })
        .collect()
}
