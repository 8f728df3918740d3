//! No record of a sub-processor rests on what courts or the Commission have ended.

use super::super::law::VoidMechanism;
use super::super::weigh::law_error;
use super::super::{Basis, Check, Context, Doc, Rule};
use super::{taube, vendors};
use crate::diag::{Argument, Diagnostic};
use crate::model::form::texts;
use crate::model::value::{Content, Text, Words};

/// Privacy Shield, Safe Harbour and the clauses of 2001, 2004 and 2010 are no basis any more.
pub const TRANSFER_OUTDATED: Rule = Rule {
    name: "transfer-outdated",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "No text of a sub-processor’s record names Privacy Shield, Safe Harbour or the standard contractual \
            clauses of 2001, 2004 or 2010 as something that still holds.",
        why: "Transfers have no basis in them since they were declared invalid or repealed. A reader who finds \
            them here concludes that nobody has looked for years.",
        basis: &[
            Basis {
                name: "Court of Justice, C-311/18 (Schrems II)",
                url: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18",
            },
            Basis { name: "Decision (EU) 2021/914, Art. 4", url: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj" },
        ],
        bad: taube!(
            "safeguards = [{ en = \"Privacy Shield\", de = \"Privacy Shield\" }]\n[[places]]\ncountry = \"NL\"\n"
        ),
        good: taube!(
            "description = { en = \"Until 2020 the basis was Privacy Shield.\", de = \"Bis 2020 galt der \
            Privacy Shield.\" }\n[[places]]\ncountry = \"NL\"\n"
        ),
        configure: "Silent in quotations, and in sentences that speak of the past or say that it no longer holds.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    vendors(context.site, findings, |vendor, findings| {
        texts(&*vendor.fields, &mut |text| {
            if let Some((words, void)) = relied_on(text, &context.law.void_mechanisms) {
                findings.push(
                    law_error("transfer-outdated", "transfer-outdated", words.raw.span.clone())
                        .with("id", vendor.id())
                        .with("name", named(void))
                        .with("decision", void.decision.as_str())
                        .with("since", Argument::Date(void.since.to_string()))
                        .with("as_of", Argument::Date(void.as_of.to_string())),
                );
            }
        });
    });
}

/// What a void mechanism is called; those that are no name of their own in the words of each language.
fn named(void: &VoidMechanism) -> Argument {
    match void.name.starts_with("standard contractual clauses") {
        true => Argument::Term("term-old-clauses"),
        false => Argument::from(void.name.as_str()),
    }
}

/// The first language in which a text relies on something void.
fn relied_on<'t, 'l>(text: &'t Text, void: &'l [VoidMechanism]) -> Option<(&'t Words, &'l VoidMechanism)> {
    let versions: Vec<&Words> = match &*text.content {
        Content::Same(words) => vec![words],
        Content::Each(versions) => versions.values().collect(),
        Content::Quote(_) => return None,
    };
    versions.into_iter().find_map(|words| {
        let lower = words.raw.value.to_lowercase();
        let sentences = lower.split_inclusive(['.', ';', '!', '?', '\n']);
        // Whether it is history may be said in the sentence before or after.
        let history = HISTORY.iter().any(|cue| contains_word(&lower, cue));
        let mut sentences = sentences.filter(|_| !history);
        let found = sentences.find_map(|sentence| {
            void.iter().find(|entry| entry.words.iter().any(|name| sentence.contains(name.as_str())))
        });
        found.map(|entry| (words, entry))
    })
}

fn contains_word(text: &str, word: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word)
        .any(|(at, _)| !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next()))
}

/// Words with which a sentence says that something is over or is not what it rests on.
const HISTORY: &[&str] = &[
    "until",
    "formerly",
    "former",
    "previously",
    "earlier",
    "before",
    "was",
    "were",
    "no longer",
    "not",
    "never",
    "invalid",
    "invalidated",
    "void",
    "repealed",
    "replaced",
    "replaces",
    "successor",
    "instead",
    "struck down",
    "annulled",
    "bis",
    "früher",
    "zuvor",
    "früheren",
    "ehemals",
    "ehemalige",
    "ehemaligen",
    "vormals",
    "damals",
    "nicht",
    "nie",
    "kein",
    "keine",
    "keinen",
    "ungültig",
    "unwirksam",
    "nichtig",
    "aufgehoben",
    "gekippt",
    "ersetzt",
    "abgelöst",
    "statt",
    "anstelle",
    "nachfolger",
    "nachfolgerin",
    "galt",
    "galten",
    "war",
    "waren",
    "wurde",
    "wurden",
    "tot",
    "voorheen",
    "vroeger",
    "eerder",
    "vroegere",
    "voormalige",
    "destijds",
    "niet",
    "geen",
    "nooit",
    "ongeldig",
    "vernietigd",
    "ingetrokken",
    "vervangen",
    "vervangt",
    "opvolger",
    "plaats van",
    "gold",
    "werd",
    "werden",
    "vervallen",
];
