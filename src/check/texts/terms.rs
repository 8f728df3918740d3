//! Texts use the words of the glossary.

use std::collections::BTreeMap;

use super::super::wording::{Said, Sentence, Told, without_umlauts};
use super::super::{Basis, Check, Context, Doc, Rule, settled};
use crate::diag::{Concern, Diagnostic, Severity, Span, Spanned};
use crate::locale::Lang;
use crate::model::records::glossary::Term;
use crate::model::value::PerLanguage;

/// A text uses a word that the glossary says to avoid.
pub const TERM_PREFERRED: Rule = Rule {
    name: "term-preferred",
    check: Check::Words(check, settled),
    adjustable: true,
    doc: Doc {
        what: "Texts do not use words that the glossary lists under `avoid`, in any of their forms and compounds.",
        why: "“Subunternehmer” on one page and “Unterauftragsverarbeiter” on the next make readers look for a difference that is not there; in law there may be one.",
        basis: &[Basis { name: "Good style", url: "" }],
        bad: r#"-- glossary.toml --
[[terms]]
id = "sub-processor"
term = "sub-processor"
definition = "A company that processes data for us."
avoid = { en = ["subcontractor"] }
-- pages/vendors.en.md --
+++
title = "Vendors"
+++

Our subcontractors are listed here.
"#,
        good: r#"-- glossary.toml --
[[terms]]
id = "sub-processor"
term = "sub-processor"
definition = "A company that processes data for us."
avoid = { en = ["subcontractor"] }
-- pages/vendors.en.md --
+++
title = "Vendors"
+++

Our sub-processors are listed here.
"#,
        configure: "The words stand in `glossary.toml`. Silent in the glossary itself, in quotations and in names of the preferred terms.",
    },
};

/// What the texts of one language do not say.
pub struct Avoidance {
    words: Vec<Avoided>,
    /// Names that hold such a word and are right.
    wanted: Vec<Vec<String>>,
}

/// A word to avoid, in one language.
struct Avoided {
    parts: Vec<String>,
    /// What all its forms and compounds hold.
    stem: String,
    word: String,
    capitals: bool,
    span: Span,
    preferred: String,
}

fn check(context: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    let avoidances = context.avoided.get_or_init(|| avoidances(context));
    for said in told.said().filter(|said| said.own && said.hints.name) {
        let Some(avoidance) = avoidances.get(said.lang) else { continue };
        let text = plain(&said.passage.text.to_lowercase());
        let heard: Vec<&Avoided> = avoidance.words.iter().filter(|avoided| text.contains(&avoided.stem)).collect();
        if heard.is_empty() {
            continue;
        }
        for sentence in said.sentences() {
            for avoided in &heard {
                if let Some(words) = uses(sentence, avoided, &avoidance.wanted, said) {
                    findings.push(
                        Diagnostic::error("term-preferred", said.span(words.clone()))
                            .severity(Severity::Warning)
                            .concern(Concern::Law)
                            .with("words", said.words(words))
                            .with("avoid", avoided.word.as_str())
                            .with("preferred", avoided.preferred.as_str())
                            .label(avoided.span.clone(), "label-avoid"),
                    );
                }
            }
        }
    }
}

/// A part of each word to avoid that all its forms and compounds hold.
pub fn avoided_parts(context: &Context<'_>) -> Vec<String> {
    let avoidances = context.avoided.get_or_init(|| avoidances(context));
    avoidances.values().flat_map(|avoidance| &avoidance.words).map(|avoided| avoided.stem.clone()).collect()
}

fn stem(parts: &[String]) -> String {
    let part = parts.first().map(|part| plain(part)).unwrap_or_default();
    // A last letter may be another one in some forms.
    let last = part.char_indices().next_back().map_or(0, |(at, _)| at);
    if last >= 3 { part[..last].to_owned() } else { part }
}

fn avoidances(context: &Context<'_>) -> BTreeMap<Lang, Avoidance> {
    let languages = &context.site.languages;
    let of = |lang: &Lang| {
        let terms = || context.site.terms();
        let words: Vec<Avoided> = terms().flat_map(|term| avoided(term, lang, languages.chain(lang))).collect();
        let wanted = terms().flat_map(|term| names(term, lang)).map(|name| parts(&name)).collect();
        (!words.is_empty()).then(|| (lang.clone(), Avoidance { words, wanted }))
    };
    languages.all.iter().filter_map(of).collect()
}

fn avoided(term: &Term, lang: &Lang, chain: &[Lang]) -> Vec<Avoided> {
    let preferred =
        term.term.as_ref().and_then(|term| term.choose(lang, chain)).map(|chosen| chosen.words.raw.value.clone());
    let preferred = preferred.unwrap_or_default();
    let avoided = term.avoid.iter().flat_map(|avoid| of(avoid, lang)).flatten();
    avoided
        .map(|word| Avoided {
            stem: stem(&parts(&word.value)),
            parts: parts(&word.value),
            capitals: word.value.chars().count() > 1 && word.value.chars().all(|c| !c.is_lowercase()),
            word: word.value.clone(),
            span: word.span.clone(),
            preferred: preferred.clone(),
        })
        .filter(|avoided| !avoided.parts.is_empty())
        .collect()
}

/// The values for one language: its own, and those for all.
fn of<'a, T>(values: &'a PerLanguage<T>, lang: &Lang) -> impl Iterator<Item = &'a T> {
    values.0.get(&None).into_iter().chain(values.0.get(&Some(lang.clone())))
}

/// The names a text may use for a term.
fn names(term: &Term, lang: &Lang) -> Vec<String> {
    let full = term.term.iter().flat_map(|text| text.choose(lang, &[]).map(|chosen| chosen.words.raw.value.clone()));
    let short =
        term.abbreviation.iter().flat_map(|short| of(short, lang)).map(|short: &Spanned<String>| short.value.clone());
    let also = term.also.iter().flat_map(|also| of(also, lang)).flatten().map(|also| also.value.clone());
    full.chain(short).chain(also).collect()
}

fn parts(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Where a sentence uses the word, in any form or compound.
fn uses(
    sentence: &Sentence,
    avoided: &Avoided,
    wanted: &[Vec<String>],
    said: &Said<'_>,
) -> Option<std::ops::Range<usize>> {
    let tokens = &sentence.tokens;
    let length = avoided.parts.len();
    let fits = |at: usize, parts: &[String], compounds: bool| {
        tokens.get(at..at + parts.len()).is_some_and(|tokens| {
            tokens.iter().zip(parts).enumerate().all(|(place, (token, part))| {
                let last = place + 1 == parts.len();
                is_form(&token.word, part) || (compounds && parts.len() == 1 && last && is_compound(&token.word, part))
            })
        })
    };
    (0..tokens.len()).find_map(|at| {
        if tokens[at].quoted || !fits(at, &avoided.parts, true) {
            return None;
        }
        let range = sentence.range(at, at + length - 1);
        if avoided.capitals && said.words(range.clone()).to_uppercase() != said.words(range.clone()) {
            return None;
        }
        // The preferred term may hold the word: "processor" in "sub-processor".
        let preferred = wanted.iter().any(|parts| {
            let first = (at + 1).saturating_sub(parts.len());
            (first..=at).any(|start| start + parts.len() >= at + length && fits(start, parts, false))
        });
        (!preferred).then_some(range)
    })
}

/// Endings of nouns, verbs and adjectives in our languages.
const ENDINGS: [&str; 18] =
    ["", "s", "es", "n", "en", "e", "er", "ern", "em", "ers", "in", "innen", "'s", "ed", "ing", "d", "t", "tje"];

/// Whether a word is a form of another: "Subunternehmern" of "Subunternehmer", "datalekken" of "datalek".
fn is_form(word: &str, base: &str) -> bool {
    let (word, base) = (plain(word), plain(base));
    let stems = [base.clone(), base.strip_suffix('e').unwrap_or(&base).to_owned(), doubled(&base)];
    if word.chars().count() < 4 || base.chars().count() < 4 {
        return word == base || word.strip_suffix('s') == Some(base.as_str());
    }
    stems.iter().any(|stem| word.strip_prefix(stem.as_str()).is_some_and(|ending| ENDINGS.contains(&ending)))
}

/// Whether a word is composed with another: "Subunternehmerliste", "IT-Subunternehmer".
fn is_compound(word: &str, base: &str) -> bool {
    const SHORTEST: usize = 6;
    let (word, base) = (plain(word), plain(base));
    if base.chars().count() < SHORTEST || word.chars().count() < base.chars().count() + 3 {
        return false;
    }
    let behind = word.strip_prefix(base.as_str()).is_some_and(|rest| {
        // Suffixes make another word, not a compound: "Kundschaft".
        rest.chars().count() >= 3
            && !["schaft", "lich", "isch", "heit", "keit", "ung", "ship", "ness", "able", "elijk"]
                .iter()
                .any(|suffix| rest.starts_with(suffix))
    });
    behind || word.find(base.as_str()).is_some_and(|at| at >= 3 && ENDINGS.contains(&&word[at + base.len()..]))
}

fn plain(word: &str) -> String {
    without_umlauts(word).replace(['*', ':', '_'], "")
}

/// With its last letter twice: Dutch "datalek", "datalekken".
fn doubled(word: &str) -> String {
    word.chars().chain(word.chars().last()).collect()
}
