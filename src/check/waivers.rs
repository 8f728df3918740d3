//! Findings that a site accepts for a time (`[[waivers]]` in `site.toml`).

use super::levels::unknown;
use super::{Basis, Check, Context, Doc, GDPR, RULES, Rule};
use crate::diag::{Argument, Concern, Diagnostic, Severity, Span, Spanned};
use crate::locale::When;
use crate::model::Site;
use crate::model::legal::Waiver;

/// A finding that a waiver accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waived {
    /// What is accepted.
    pub finding: Diagnostic,
    /// Why.
    pub reason: String,
    /// Who decided so.
    pub by: String,
    /// The last day, in the notation of the content.
    pub until: String,
    /// Where the waiver stands.
    pub place: Option<Span>,
}

/// Every waiver says what it accepts, why, who decided so and until when, and has not passed.
pub const WAIVER: Rule = Rule {
    name: "waivers",
    check: Check::Site(check),
    adjustable: false,
    doc: Doc {
        what: "Every waiver names a rule that can be waived, a file, a reason, who decided so and its last day; \
            that day has not passed, and there is a finding that it accepts.",
        why: "A waiver is a decision that somebody answers for. Without reason, name and end it is merely a way to \
            look away, and one that fits nothing would silently accept a finding of tomorrow.",
        basis: &[Basis { name: "GDPR Art. 5(2) (accountability)", url: GDPR }],
        bad: r#"-- site.toml --
format = 1
title = "Trust center"
organisation = "Morgenrot GmbH"
languages = ["en", "de"]

[[waivers]]
rule = "review-due"
file = "pages/index.toml"
reason = "The review is under way."
by = "Aurelia Frühauf"
until = 2026-10-31

[[audiences]]
id = "customers"
name = { en = "Customers", de = "Kunden" }
-- pages/index.toml --
reviewed = 2025-03-01
review_interval = "12mo"
"#,
        good: r#"-- site.toml --
format = 1
title = "Trust center"
organisation = "Morgenrot GmbH"
languages = ["en", "de"]

[[waivers]]
rule = "review-due"
file = "pages/index.toml"
reason = "The review is under way."
by = "Aurelia Frühauf"
until = 2026-12-31

[[audiences]]
id = "customers"
name = { en = "Customers", de = "Kunden" }
-- pages/index.toml --
reviewed = 2025-03-01
review_interval = "12mo"
"#,
        configure: "Only findings of rules whose level can be set can be waived. With `words`, a waiver accepts only \
            findings that point at these words; without, all findings of the rule in the file.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    for waiver in site.config.waivers.iter().flatten() {
        let missing = missing(waiver);
        if !missing.is_empty() {
            let keys = missing.into_iter().map(Argument::from).collect();
            let finding = Diagnostic::error("waivers", waiver.span.clone()).with("keys", Argument::List(keys));
            findings.push(finding.message("waiver-incomplete").concern(Concern::Law));
        }
        if let Some(rule) = &waiver.rule {
            let quoted = |near: &str| format!("\"{near}\"");
            let finding = unknown(rule, "waivers", ["waiver-unknown-rule", "waiver-fixed-rule"], quoted);
            findings.extend(finding.map(|finding| finding.concern(Concern::Law)));
        }
        if let Some(until) = waiver.until.as_ref().filter(|until| has_passed(site, until)) {
            findings.push(
                Diagnostic::error("waivers", until.span.clone())
                    .message("waiver-expired")
                    .concern(Concern::Law)
                    .with("until", Argument::Date(until.value.to_string())),
            );
        }
    }
}

/// Takes away the findings that waivers accept; waivers that accept nothing are findings, if `all` could be
/// found. `words` are those that stand at a place of the sources.
pub fn waive<'s>(
    site: &Site,
    findings: &mut Vec<Diagnostic>,
    all: bool,
    words: impl Fn(&Span) -> Option<&'s str>,
) -> Vec<Waived> {
    let waivers: Vec<Valid<'_>> = site.config.waivers.iter().flatten().filter_map(|one| Valid::of(site, one)).collect();
    let mut used = vec![false; waivers.len()];
    let mut waived = Vec::new();
    findings.retain(|finding| {
        let mut accepted = false;
        for (waiver, used) in waivers.iter().zip(&mut used) {
            if !waiver.accepts(finding, &words) {
                continue;
            }
            *used = true;
            if !accepted {
                waived.push(waiver.accepted(finding));
            }
            accepted = true;
        }
        !accepted
    });
    for (waiver, _) in waivers.iter().zip(&used).filter(|(_, used)| all && !**used) {
        findings.push(
            Diagnostic::error("waivers", waiver.rule.span.clone())
                .message("waiver-unused")
                .severity(Severity::Warning)
                .concern(Concern::Law)
                .with("name", waiver.rule.value.as_str())
                .with("path", waiver.file),
        );
    }
    waived
}

/// A waiver that says everything and has not passed.
struct Valid<'a> {
    rule: &'a Spanned<String>,
    file: &'a str,
    words: Option<&'a str>,
    reason: &'a str,
    by: &'a str,
    until: &'a Spanned<When>,
    place: Option<&'a Span>,
}

impl<'a> Valid<'a> {
    fn of(site: &Site, waiver: &'a Waiver) -> Option<Self> {
        let rule = waiver.rule.as_ref()?;
        let can_be_waived = RULES.iter().any(|known| known.adjustable && known.name == rule.value);
        let until = waiver.until.as_ref()?;
        (can_be_waived && missing(waiver).is_empty() && !has_passed(site, until)).then_some(())?;
        Some(Self {
            rule,
            file: waiver.file.as_ref()?.trim_start_matches("./"),
            words: waiver.words.as_ref().map(|words| words.value.as_str()),
            reason: waiver.reason.as_ref()?,
            by: waiver.by.as_ref()?,
            until,
            place: waiver.span.as_ref(),
        })
    }

    fn accepts<'s>(&self, finding: &Diagnostic, words: &impl Fn(&Span) -> Option<&'s str>) -> bool {
        let Some(span) = finding.span.as_ref().filter(|span| *span.file == *self.file) else { return false };
        // Whoever copies words out of a file need not copy its line breaks.
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let meant = |wanted| words(span).is_some_and(|found| folded(found).contains(&folded(wanted)));
        finding.rule == self.rule.value && self.words.is_none_or(meant)
    }

    fn accepted(&self, finding: &Diagnostic) -> Waived {
        Waived {
            finding: finding.clone(),
            reason: self.reason.to_owned(),
            by: self.by.to_owned(),
            until: self.until.value.to_string(),
            place: self.place.cloned(),
        }
    }
}

/// The keys a waiver needs and lacks; words of nothing but spaces are none.
fn missing(waiver: &Waiver) -> Vec<&'static str> {
    let empty = |text: &Option<Spanned<String>>| text.as_ref().is_none_or(|text| text.trim().is_empty());
    let texts = [("rule", &waiver.rule), ("file", &waiver.file), ("reason", &waiver.reason), ("by", &waiver.by)];
    let texts = texts.into_iter().filter(|(_, text)| empty(text)).map(|(key, _)| key);
    // A day without end is none.
    let endless = waiver.until.as_ref().is_none_or(|until| until.last_day().is_none());
    texts.chain(endless.then_some("until")).collect()
}

fn has_passed(site: &Site, until: &When) -> bool {
    until.last_day().is_some_and(|last| last < site.today)
}
