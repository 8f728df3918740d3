//! Every text exists in every language of the site, and says there what it says in the binding one.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Basis, Check, Context, Doc, GDPR, Rule};
use crate::diag::{Argument, Concern, Diagnostic, Severity, Span};
use crate::locale::Lang;
use crate::model::form::texts;
use crate::model::life::AnyForm;
use crate::model::record::RecordText;
use crate::model::translation::ChangeKind;
use crate::model::value::Text;

/// A text lacks a language; readers see another one and are told so.
pub const TRANSLATION_MISSING: Rule = Rule {
    name: "translation-missing",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "Every text and every page exists in every language of the site.",
        why: "Readers of the missing language see another one, and are told so. In contracts and questionnaires \
            that is a reason to ask back.",
        basis: &[Basis { name: "GDPR Art. 12(1) (intelligible form)", url: GDPR }],
        bad: r#"-- pages/backups.en.md --
+++
title = "Backups"
+++

Every night.
"#,
        good: r#"-- pages/backups.en.md --
+++
title = "Backups"
+++

Every night.
-- pages/backups.de.md --
+++
title = "Sicherungen"
+++

Jede Nacht.
"#,
        configure: "The languages are those of `languages` in `site.toml`. Names and other words that are the same \
            everywhere are written once, without a language.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    let languages = &site.languages.all;
    for record in site.pages.values() {
        of_prose(&record.texts, languages, findings);
    }
    for record in site.subprocessors.values().filter(|record| !record.fields.is_draft()) {
        of_prose(&record.texts, languages, findings);
    }
    for record in site.records.values().flat_map(BTreeMap::values).filter(|record| !record.fields.is_draft()) {
        of_prose(&record.texts, languages, findings);
    }
    for form in site.forms() {
        texts(form, &mut |text| of_text(text, languages, findings));
    }
}

/// Prose that is written in some languages only.
fn of_prose<T>(texts: &BTreeMap<Lang, Arc<RecordText<T>>>, languages: &[Lang], findings: &mut Vec<Diagnostic>) {
    let missing: Vec<&Lang> = languages.iter().filter(|lang| !texts.contains_key(*lang)).collect();
    match texts.values().next() {
        Some(text) if !missing.is_empty() => report(Span::file(&text.file), &missing, true, findings),
        _ => {}
    }
}

fn of_text(text: &Text, languages: &[Lang], findings: &mut Vec<Diagnostic>) {
    let missing = text.missing(languages);
    if !missing.is_empty() {
        report(text.span.clone(), &missing, false, findings);
    }
}

fn report(span: Span, missing: &[&Lang], page: bool, findings: &mut Vec<Diagnostic>) {
    let names = missing.iter().map(|lang| Argument::from(lang.as_str())).collect();
    findings.push(
        Diagnostic::error("translation-missing", span)
            .message(if page { "translation-missing-page" } else { "translation-missing" })
            .severity(Severity::Warning)
            .concern(Concern::Law)
            .with("languages", Argument::List(names)),
    );
}

/// A translation was made from words that the source no longer says.
pub const TRANSLATION_STALE: Rule = Rule {
    name: "translation-stale",
    check: Check::Site(stale),
    adjustable: true,
    doc: Doc {
        what: "No translation is older than the binding text it was made from. `translations.lock` remembers for each \
            which words those were.",
        why: "A translation that promises what the binding text no longer does misleads the readers who rely on it, \
            and in a dispute both texts are on the table.",
        basis: &[Basis { name: "GDPR Art. 12(1) (transparent information)", url: GDPR }],
        bad: r#"-- pages/incidents.en.md --
+++
title = "Incidents"
+++

## Channels {#channels}

Write to us or call us.
-- translations.lock --
pages/incidents.md en>de c8522390.69cc9cbe.d64134a4 291ee555
"#,
        good: r#"-- pages/incidents.en.md --
+++
title = "Incidents"
+++

## Channels {#channels}

Write to us or call us.
-- pages/incidents.de.md --
+++
title = "Vorfälle"
+++

## Kanäle {#channels}

Schreiben Sie uns oder rufen Sie an.
-- translations.lock --
pages/incidents.md en>de c8522390.69cc9cbe.be7478e9 9895edc4
"#,
        configure: "The source is always the text in the `binding` language of `site.toml`. Silent about what was \
            never recorded; `glashaus i18n accept` records it.",
    },
};

fn stale(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for open in &context.site.translations.open {
        let message = match (open.is_revised, open.is_prose) {
            (true, _) => "translation-stale-revised",
            (false, true) => "translation-stale-page",
            (false, false) => "translation-stale",
        };
        let finding = Diagnostic::error("translation-stale", open.place.clone())
            .message(message)
            .severity(Severity::Warning)
            .concern(Concern::Law)
            .with("language", open.lang.as_str())
            .with("path", &*open.place.file);
        let labels = open.changes.iter().map(|change| {
            let message = match change.kind {
                ChangeKind::Changed => "label-source-changed",
                ChangeKind::Added => "label-source-added",
                ChangeKind::Removed => "label-source-removed",
            };
            (change.source.clone(), message)
        });
        findings.push(labels.fold(finding, |finding, (place, message)| finding.label(place, message)));
    }
}
