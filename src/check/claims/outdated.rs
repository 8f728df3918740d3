//! What prose still rests on although it is gone: mechanisms of transfer, laws, institutions.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::super::law::{LAW, VoidMechanism};
use super::super::wording::{Said, Sentence, Source, Tag, Told, define};
use super::super::{Basis, Check, Context, Doc, Rule};
use crate::diag::{Argument, Concern, Diagnostic, Severity};

/// A law or institution that is gone is named as if it were there.
pub const OUTDATED_LAW: Rule = Rule {
    name: "outdated-law",
    check: Check::Words(laws, |context, findings| define(context, laws, findings)),
    adjustable: true,
    doc: Doc {
        what: "Texts name no law or institution that is gone as if it held: the German TMG and TTDSG, the ODR platform of the EU, the directive of 1995.",
        why: "The imprint under “§ 5 TMG” tells every visitor that nobody has looked at the page since May 2024, and a link to the closed ODR platform leads nowhere.",
        basis: &[
            Basis { name: "§ 5 DDG (since 14 May 2024)", url: "https://www.gesetze-im-internet.de/ddg/__5.html" },
            Basis {
                name: "Regulation (EU) 2024/3228 (end of the ODR platform)",
                url: "https://eur-lex.europa.eu/eli/reg/2024/3228/oj",
            },
        ],
        bad: r#"-- pages/legal.en.md --
+++
title = "Legal notice"
+++

Information under § 5 TMG.
"#,
        good: r#"-- pages/legal.en.md --
+++
title = "Legal notice"
+++

Information under § 5 DDG, which replaced the TMG in 2024.
"#,
        configure: "Silent where the sentence says that it is gone, denies it, or quotes. The list is part of the program and says when it was last looked at.",
    },
};

fn laws(context: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    for said in told.said() {
        let gone = names_what_is_gone(said);
        if !gone && said.passage.links.is_empty() {
            continue;
        }
        for law in context.law.outdated.iter().filter(|law| law.since <= context.site.today) {
            let spoken = law.beside.is_empty() || law.beside.iter().any(|beside| said.passage.text.contains(beside));
            let named = |word: &String| {
                let words = gone.then(|| named(said, &said.passage.text, word, &law.now)).flatten();
                words.or_else(|| linked(said, word))
            };
            let Some(words) = law.words.iter().filter(|_| spoken).find_map(named) else { continue };
            let message = if law.now.is_empty() { "outdated-law-gone" } else { "outdated-law" };
            let severity = if law.now.is_empty() { Severity::Error } else { Severity::Warning };
            findings.push(
                finding("outdated-law", message, said, words)
                    .severity(severity)
                    .with("now", law.now.as_str())
                    .with("since", Argument::Date(law.since.to_string()))
                    .with("as-of", Argument::Date(law.as_of.to_string())),
            );
        }
    }
}

/// What is gone, by its names and by the years of its decisions.
static GONE: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let void = LAW.void_mechanisms.iter().flat_map(|mechanism| &mechanism.words);
    let years = void.clone().filter_map(|word| Some(word.split_once('/')?.0));
    let laws = LAW.outdated.iter().flat_map(|law| &law.words);
    let names = laws.chain(void).map(String::as_str).chain(years);
    AhoCorasick::builder().ascii_case_insensitive(true).build(names).expect("few short names")
});

/// Whether a text holds such a name; most do not, and need no second look.
fn names_what_is_gone(said: &Said<'_>) -> bool {
    said.hints.name && GONE.is_match(&said.passage.text)
}

/// A text rests transfers on what courts or the Commission have ended.
pub const TRANSFER_OUTDATED: Rule = Rule {
    name: "transfer-outdated",
    check: Check::Words(transfers, |context, findings| define(context, transfers, findings)),
    adjustable: true,
    doc: Doc {
        what: "No text and no record of a sub-processor rests transfers on Safe Harbour, the Privacy Shield or the standard contractual clauses of 2001, 2004 and 2010.",
        why: "These have been void for years. A text that still names them says that nobody has assessed the transfer since.",
        basis: &[
            Basis {
                name: "Court of Justice, C-311/18 (Schrems II)",
                url: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18",
            },
            Basis { name: "Decision (EU) 2021/914, Art. 4", url: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj" },
        ],
        bad: r#"-- pages/transfers.en.md --
+++
title = "Transfers"
+++

Our vendor in the United States is certified under the EU-US Privacy Shield.
"#,
        good: r#"-- pages/transfers.en.md --
+++
title = "Transfers"
+++

Until the Court of Justice struck down the Privacy Shield in 2020, our vendor relied on it. Today the Data Privacy Framework applies.
"#,
        configure: "Silent where the sentence or the next one says that it is gone, denies it, or quotes. Safe harbour for people who report vulnerabilities is something else.",
    },
};

fn transfers(context: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    for said in told.said().filter(|said| names_what_is_gone(said)) {
        // Its letters are as many in lower case, apart from some that no name here has.
        let lower = Some(said.passage.text.to_lowercase()).filter(|lower| lower.len() == said.passage.text.len());
        let text = lower.as_deref().unwrap_or(&said.passage.text);
        let void = context.law.void_mechanisms.iter();
        for mechanism in void.filter(|mechanism| mechanism.since <= context.site.today) {
            let found = mechanism.words.iter().find_map(|word| named(said, text, word, ""));
            let found = found.or_else(|| by_year(said, mechanism));
            if let Some(words) = found {
                findings.push(
                    finding("transfer-outdated", "transfer-outdated", said, words)
                        .with("mechanism", called(mechanism))
                        .with("decision", mechanism.decision.as_str())
                        .with("since", Argument::Date(mechanism.since.to_string()))
                        .with("as-of", Argument::Date(mechanism.as_of.to_string())),
                );
            }
        }
    }
}

/// What a void mechanism is called; what has no name of its own in the words of each language.
fn called(mechanism: &VoidMechanism) -> Argument {
    match are_clauses(mechanism) {
        true => Argument::Term("term-old-clauses"),
        false => Argument::from(mechanism.name.as_str()),
    }
}

fn are_clauses(mechanism: &VoidMechanism) -> bool {
    mechanism.name.contains("clauses")
}

/// Clauses named by the year of their decision: "the standard contractual clauses of 2010".
fn by_year(said: &Said<'_>, mechanism: &VoidMechanism) -> Option<Range<usize>> {
    const CLAUSES: [&str; 6] =
        ["vertragsklausel", "contractual", "contractbepaling", "modelcontract", "modelclaus", "clauses"];
    if !are_clauses(mechanism) {
        return None;
    }
    let years: Vec<&str> = mechanism.words.iter().filter_map(|word| Some(word.split_once('/')?.0)).collect();
    said.sentences().iter().find_map(|sentence| {
        let tokens = &sentence.tokens;
        let named = tokens.iter().position(|token| CLAUSES.iter().any(|name| token.word.contains(name)))?;
        let near = named.saturating_sub(3)..(named + 5).min(tokens.len());
        let at = near.into_iter().find(|at| years.contains(&tokens[*at].word.as_str()))?;
        let range = sentence.range(named, at);
        is_relied_on(said, sentence, &range, "").then_some(range)
    })
}

fn finding(rule: &'static str, message: &'static str, said: &Said<'_>, words: Range<usize>) -> Diagnostic {
    Diagnostic::error(rule, said.span(words.clone()))
        .message(message)
        .concern(Concern::Law)
        .with("words", said.words(words))
}

/// Where a text, here in the letters in which to look for the word, names something as if it were still there.
fn named(said: &Said<'_>, text: &str, word: &str, now: &str) -> Option<Range<usize>> {
    text.match_indices(word).map(|(at, found)| at..at + found.len()).find(|range| {
        let apart = !text[..range.start].ends_with(char::is_alphanumeric)
            && !text[range.end..].starts_with(|c: char| c.is_alphanumeric() && !matches!(c, 's'));
        let sentences = said.sentences();
        let at = sentences.iter().position(|sentence| {
            sentence.tokens.iter().any(|token| token.range.start < range.end && range.start < token.range.end)
        });
        // What the record of a sub-processor calls safe harbour is a basis of transfers.
        let other = |sentence: &Sentence| {
            word.starts_with("safe") && !matches!(said.source, Source::Subprocessor(_)) && !is_about_transfers(sentence)
        };
        apart
            && at.is_some_and(|at| {
                is_relied_on(said, &sentences[at], range, now)
                    && !other(&sentences[at])
                    && !sentences.get(at + 1).is_some_and(takes_back)
            })
    })
}

/// Whether a sentence speaks of it as of something that holds.
fn is_relied_on(said: &Said<'_>, sentence: &Sentence, range: &Range<usize>, now: &str) -> bool {
    let quoted = sentence
        .tokens
        .iter()
        .any(|token| token.quoted && token.range.start >= range.start && token.range.start < range.end);
    // A denial behind the name of a law denies what the law is about ("under the TTDSG no consent is needed"),
    // and one before its citation in brackets what is cited for ("we do not ask for consent (§ 25 TTDSG)").
    let cited = sentence.bracket(range);
    let denies = |at: usize| {
        let token = &sentence.tokens[at];
        now.is_empty() || token.range.start < range.start && cited.as_ref().is_none_or(|cited| cited.contains(&at))
    };
    let denied = sentence.places(Tag::Negation).any(denies);
    let gone = denied || sentence.is_memory() || [Tag::Ended, Tag::Past].into_iter().any(|tag| sentence.has(tag));
    let words = said.words(sentence.range(0, sentence.tokens.len() - 1));
    let successor = now.split([' ', '(']).next().filter(|now| !now.is_empty());
    let renamed = successor.is_some_and(|now| words.split(|c: char| !c.is_alphanumeric()).any(|word| word == now));
    !(quoted || gone || renamed || sentence.question || sentence.is_of_another_year(0))
}

/// Whether a sentence says of what the one before named that it is over: "That no longer holds."
fn takes_back(sentence: &Sentence) -> bool {
    const THIS: [&str; 14] =
        ["das", "dies", "dieser", "er", "es", "beides", "beide", "that", "this", "it", "both", "dat", "dit", "hij"];
    let points = sentence.tokens.first().is_some_and(|first| THIS.contains(&first.word.as_str()));
    points && [Tag::Ended, Tag::Past].into_iter().any(|tag| sentence.has(tag))
}

/// "Safe harbour" also means that whoever reports a vulnerability in good faith is not pursued.
fn is_about_transfers(sentence: &Sentence) -> bool {
    const NEAR: [&str; 12] = [
        "framework",
        "abkommen",
        "rahmen",
        "principles",
        "grundsätze",
        "programm",
        "programme",
        "program",
        "verdrag",
        "beginselen",
        "selbstzertifizier",
        "self",
    ];
    let america = sentence.tokens.iter().any(|token| token.meaning.place.or(token.meaning.of_place) == Some("US"));
    let near = sentence.tokens.iter().any(|token| NEAR.iter().any(|near| token.word.starts_with(near)));
    america || near || [Tag::Transfer, Tag::Third, Tag::Certified].into_iter().any(|tag| sentence.has(tag))
}

/// Where a text links to it.
fn linked(said: &Said<'_>, word: &str) -> Option<Range<usize>> {
    let (at, _) =
        said.passage.links.iter().filter(|_| word.contains('/')).find(|(_, address)| address.contains(word))?;
    let sentence =
        said.sentences().iter().find(|sentence| sentence.tokens.last().is_some_and(|last| last.range.end > *at))?;
    let token = sentence.tokens.iter().find(|token| token.range.end > *at)?;
    let relied = is_relied_on(said, sentence, &token.range, "");
    relied.then(|| token.range.clone())
}
