//! "Only in the EU" holds against the places of the sub-processors.

use super::super::wording::{Said, Sentence, Source, Tag, Told};
use super::super::{Basis, Check, Context, Doc, Rule, settled};
use super::area::is_within;
use super::place::{Claim, claim};
use crate::diag::{Argument, Concern, Diagnostic, Severity, Span};
use crate::model::history::{Phase, known};
use crate::model::value::Role;

/// Prose says that data is only somewhere, and a sub-processor is elsewhere.
pub const CLAIM_EU_ONLY: Rule = Rule {
    name: "claim-eu-only",
    check: Check::Words(check, settled),
    adjustable: true,
    doc: Doc {
        what: "Sentences that say all data is only in a place, stays there, never leaves it or never goes to third countries are held against the places of the sub-processors in use. Data stored elsewhere is an error; data that is accessed from elsewhere, passes through, or lies with the sub-processor of a sub-processor is a warning.",
        why: "“All data exclusively in the EU” is what customers choose you for. If one entry of your own list says otherwise, the sentence is misleading advertising, and the easiest mistake for a prospect to find.",
        basis: &[
            Basis {
                name: "Directive 2005/29/EC, Art. 6; Directive 2006/114/EC, Art. 2-3 (misleading advertising)",
                url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
            },
            Basis {
                name: "EDPB Guidelines 05/2021 (remote access is a transfer)",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052021-interplay-between-application-article-3_en",
            },
        ],
        bad: r#"-- subprocessors/mailer.toml --
name = "Mailer"
purpose = "Mail"
dpa = true
[entity]
name = "Mailer Inc."
address = "1 Main Street, Springfield"
contact = "privacy@mailer.example"
[[places]]
country = "US"
role = "stored"
-- pages/claims.en.md --
+++
title = "Where data is"
+++

All customer data is stored exclusively in the EU.
"#,
        good: r#"-- subprocessors/mailer.toml --
name = "Mailer"
purpose = "Mail"
dpa = true
[entity]
name = "Mailer Inc."
address = "1 Main Street, Springfield"
contact = "privacy@mailer.example"
[[places]]
country = "US"
role = "stored"
-- pages/claims.en.md --
+++
title = "Where data is"
+++

Files are stored exclusively in the EU; mails are sent by a company in the United States.
"#,
        configure: "Silent for questions, conditions, plans, the past, quotations, what others say, and claims about a part of the data (backups, one product). A sentence that names a sub-processor, or stands in its record, is held against that one.",
    },
};

/// A place of a sub-processor that a claim does not allow.
struct Contradiction<'a> {
    name: String,
    place: &'a str,
    span: Span,
    stored: bool,
}

/// A sub-processor in use, with what a claim can be held against.
pub struct Vendor {
    id: String,
    /// The first word of its name in the first language.
    pub name: String,
    /// Whether another sub-processor engages it.
    deeper: bool,
    places: Vec<(String, Option<Role>, Span)>,
}

/// More places do not help to understand.
const SHOWN: usize = 4;

fn check(context: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    for said in told.said().filter(|said| said.hints.place || said.hints.any(&[Tag::Third])) {
        let sentences = said.sentences();
        for (at, sentence) in sentences.iter().enumerate() {
            let answer = sentences.get(at.wrapping_sub(1)).and_then(|question| answer(question, sentence));
            let sentence = answer.as_ref().unwrap_or(sentence);
            let Some(claim) = claim(sentence, context.site.today.year()) else { continue };
            let vendors = context.vendors.get_or_init(|| vendors(context));
            let Some(about) = about(said, sentence.range(0, sentence.tokens.len() - 1), vendors) else { continue };
            let found: Vec<Contradiction<'_>> =
                about.iter().flat_map(|vendor| contradictions(context, &claim, vendor)).collect();
            if !found.is_empty() {
                findings.push(finding(said, sentence.range(claim.words.0, claim.words.1), found));
            }
        }
    }
}

/// "Your data? Stays in Germany.": a question that only names what the next sentence speaks of, as one sentence.
fn answer(question: &Sentence, sentence: &Sentence) -> Option<Sentence> {
    const SHORT: usize = 4;
    let names = question.question && question.tokens.len() <= SHORT && question.has(Tag::Data);
    let whole = sentence.question || sentence.has(Tag::Data) || !sentence.has(Tag::Stay) && !sentence.has(Tag::Store);
    (names && !whole).then(|| Sentence {
        tokens: [&question.tokens[..question.tokens.len() - 1], &sentence.tokens].concat(),
        question: false,
    })
}

/// The sub-processors in use.
pub fn vendors(context: &Context<'_>) -> Vec<Vendor> {
    let site = context.site;
    let current = site.subprocessors.values().filter_map(|record| known(record, site.today));
    current
        .filter(|known| matches!(known.phase, Phase::Current { .. }))
        .map(|known| Vendor {
            id: known.head.id.to_owned(),
            name: known
                .fields
                .name
                .as_ref()
                .and_then(|name| name.words().first().map(|name| (*name).to_owned()))
                .unwrap_or_else(|| known.head.id.to_owned()),
            deeper: known.fields.parent.is_some(),
            places: known
                .fields
                .places
                .iter()
                .flatten()
                .filter_map(|place| {
                    let country = place.country.as_ref()?;
                    Some((country.0.clone(), place.role.as_ref().map(|role| role.value), country.span.clone()))
                })
                .collect(),
        })
        .collect()
}

/// The sub-processors a sentence is about: the one whose record it stands in, those it names, or all;
/// none where it is about something else.
fn about<'v>(said: &Said<'_>, sentence: std::ops::Range<usize>, vendors: &'v [Vendor]) -> Option<Vec<&'v Vendor>> {
    let words = said.words(sentence);
    let named: Vec<&Vendor> = vendors
        .iter()
        .filter(|vendor| {
            let value = format!(":sub[{}", vendor.id);
            words.contains(&vendor.name)
                || (words.contains(crate::model::prose::SOMETHING)
                    && said.passage.values.iter().any(|written| written.starts_with(&value)))
        })
        .collect();
    match said.source {
        Source::Subprocessor(id) => Some(vendors.iter().filter(|vendor| vendor.id == id).collect()),
        _ if !named.is_empty() => Some(named),
        Source::Part(_) => None,
        Source::Site => Some(vendors.iter().collect()),
    }
}

fn contradictions<'v>(context: &Context<'_>, claim: &Claim, vendor: &'v Vendor) -> Vec<Contradiction<'v>> {
    let allowed = |place: &str| match claim.inside {
        true => claim.areas.iter().any(|area| is_within(context.law, place, area)),
        false => !claim.areas.contains(&place),
    };
    let places = vendor.places.iter().filter(|(place, ..)| !allowed(place));
    places
        .map(|(place, role, span)| Contradiction {
            name: vendor.name.clone(),
            place,
            span: span.clone(),
            stored: matches!(role, None | Some(Role::Stored)) && !vendor.deeper,
        })
        .collect()
}

fn finding(said: &Said<'_>, words: std::ops::Range<usize>, mut found: Vec<Contradiction<'_>>) -> Diagnostic {
    found.sort_by_key(|contradiction| !contradiction.stored);
    let stored = found[0].stored;
    // What contradicts most is named; the rest follows once that is mended.
    found.retain(|contradiction| contradiction.stored == stored);
    let list = |mut words: Vec<String>| {
        words.dedup();
        Argument::List(words.into_iter().take(SHOWN).map(Argument::from).collect())
    };
    let mut finding = Diagnostic::error("claim-eu-only", said.span(words.clone()))
        .message(if stored { "claim-eu-only" } else { "claim-eu-only-reached" })
        .severity(if stored { Severity::Error } else { Severity::Warning })
        .concern(Concern::Law)
        .with("words", said.words(words))
        .with("vendors", list(found.iter().map(|contradiction| contradiction.name.clone()).collect()))
        .with("countries", list(found.iter().map(|contradiction| contradiction.place.to_owned()).collect()));
    for contradiction in found.into_iter().take(SHOWN) {
        finding =
            finding.label(contradiction.span, if stored { "label-stored-here" } else { "label-reached-from-here" });
    }
    finding
}
