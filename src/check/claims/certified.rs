//! Certificates that do not exist: what an auditor attests, ENX labels and a law asks for is not
//! "certified".

use super::super::GDPR as GDPR_TEXT;
use super::super::wording::{Sentence, Source, Tag, Told};
use super::super::{Basis, Check, Context, Doc, Rule, settled};
use crate::diag::{Concern, Diagnostic, Severity};
use crate::model::kind::Kind;

/// Prose calls certified what is not.
pub const CERTIFIED_WORDING: Rule = Rule {
    name: "certified-wording",
    check: Check::Words(check, settled),
    adjustable: true,
    doc: Doc {
        what: "Texts call SOC 2 and BSI C5 what they are, reports of an auditor, and TISAX an assessment with labels; and nobody is “GDPR certified” without a scheme under Art. 42 GDPR.",
        why: "There is no certificate of any of these. Auditors and the ENX Association object to the word, and customers who know the schemes stop believing the rest of the page.",
        basis: &[
            Basis {
                name: "AICPA, SOC 2 (AT-C 105, 205)",
                url: "https://www.aicpa-cima.com/topic/audit-assurance/audit-and-assurance-greater-than-soc-2",
            },
            Basis { name: "BSI, C5:2020, chapter 3", url: "https://www.bsi.bund.de/C5" },
            Basis { name: "ENX Association, TISAX Participant Handbook", url: "https://enx.com/handbook/" },
            Basis { name: "GDPR Art. 42-43", url: GDPR_TEXT },
        ],
        bad: r#"-- pages/claims.en.md --
+++
title = "Audits"
+++

We are SOC 2 Type II certified.
"#,
        good: r#"-- pages/claims.en.md --
+++
title = "Audits"
+++

An auditor has examined our controls; ask us for the SOC 2 Type II report. We are ISO 27001 certified.
"#,
        configure: "Silent for denials, questions, the past, quotations and what others say; records of certifications have rules of their own. A sentence that names a scheme under Art. 42 GDPR may speak of its certificate.",
    },
};

/// Something that nobody certifies.
struct Uncertified {
    /// The message about the wording.
    message: &'static str,
    /// The words that name it.
    name: Tag,
    /// How much it weighs.
    severity: Severity,
}

const UNCERTIFIED: [Uncertified; 4] = [
    Uncertified { message: "certified-wording-soc2", name: Tag::Soc2, severity: Severity::Error },
    Uncertified { message: "certified-wording-c5", name: Tag::C5, severity: Severity::Warning },
    Uncertified { message: "certified-wording-tisax", name: Tag::Tisax, severity: Severity::Warning },
    Uncertified { message: "certified-wording-gdpr", name: Tag::Gdpr, severity: Severity::Error },
];

fn check(_: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    for said in
        told.said().filter(|said| said.hints.any(&[Tag::Certified]) && said.source != Source::Part(Kind::Certification))
    {
        for sentence in said.sentences().iter().filter(|sentence| sentence.has(Tag::Certified)) {
            for what in &UNCERTIFIED {
                let Some((first, last)) = called_certified(sentence, what.name) else { continue };
                let words = sentence.range(first, last);
                findings.push(
                    Diagnostic::error(CERTIFIED_WORDING.name, said.span(words.clone()))
                        .message(what.message)
                        .severity(what.severity)
                        .concern(Concern::Law)
                        .with("words", said.words(words)),
                );
            }
        }
    }
}

/// Where a sentence calls it certified.
fn called_certified(sentence: &Sentence, name: Tag) -> Option<(usize, usize)> {
    let scheme = name == Tag::Gdpr && sentence.has(Tag::Scheme);
    let none = [Tag::Negation, Tag::Condition].into_iter().any(|tag| sentence.has(tag));
    if sentence.question || none || scheme {
        return None;
    }
    sentence.places(name).find_map(|at| {
        let last = (at..sentence.tokens.len()).take_while(|at| sentence.tokens[*at].is(name)).last()?;
        if is_attested(sentence, last) || is_instead(sentence, at) {
            return None;
        }
        before_it(sentence, at)
            .or_else(|| behind_it(sentence, last))
            .map(|certified| (at.min(certified), last.max(certified)))
            .filter(|(first, _)| {
                // "nach Angaben des Anbieters SOC-2-zertifiziert"
                !sentence.places(Tag::Report).any(|report| report < *first && !sentence.any(0..report, Tag::We))
            })
    })
}

/// Whether the name is followed by what it really is: "SOC 2 Type II report", "C5-Testat".
fn is_attested(sentence: &Sentence, last: usize) -> bool {
    let behind = sentence.tokens[last + 1..].iter().take(4);
    behind
        .take_while(|token| token.is(Tag::Attested) || token.is(Tag::Standard) || token.is_number())
        .any(|token| token.is(Tag::Attested))
}

/// Whether the name says what there is something else for: "statt eines C5-Zertifikats", "instead of a …".
fn is_instead(sentence: &Sentence, at: usize) -> bool {
    let before = &sentence.tokens[at.saturating_sub(4)..at];
    before
        .iter()
        .any(|token| matches!(token.word.as_str(), "statt" | "anstatt" | "anstelle" | "instead" | "rather" | "plaats"))
}

/// "SOC 2 certified", "nach SOC 2 und ISO 27001 zertifiziert", "SOC 2: certificate": between the two
/// stand nothing but other standards.
fn behind_it(sentence: &Sentence, last: usize) -> Option<usize> {
    const ARTICLES: [&str; 12] =
        ["ein", "eine", "einen", "einem", "einer", "der", "die", "das", "a", "an", "een", "het"];
    let tokens = &sentence.tokens;
    let mut at = last + 1;
    while at < tokens.len() && at <= last + 10 {
        let token = &tokens[at];
        if token.is(Tag::Certified) && !token.quoted {
            return Some(at);
        }
        // "SOC 2 – certified since 2023"
        let dash = matches!(token.word.as_str(), "–" | "—" | "|")
            && tokens.get(at + 1).is_some_and(|next| next.is(Tag::Certified));
        let list = token.is(Tag::Standard)
            || token.is(Tag::Small)
            || token.is_number()
            || dash
            || matches!(token.word.as_str(), "," | "/" | "(" | ")" | ":");
        if token.is(Tag::Attested) || !list || ARTICLES.contains(&token.word.as_str()) {
            return None;
        }
        at += 1;
    }
    None
}

/// "certified to ISO 27001 and SOC 2", "Zertifikate: ISO 27001, SOC 2".
fn before_it(sentence: &Sentence, first: usize) -> Option<usize> {
    const OF: [&str; 20] = [
        "nach",
        "gemäß",
        "für",
        "laut",
        "to",
        "for",
        "under",
        "against",
        "with",
        "per",
        "volgens",
        "voor",
        "tegen",
        "conform",
        "op",
        ":",
        "according",
        "in",
        "as",
        "on",
    ];
    let tokens = &sentence.tokens;
    let mut at = first;
    while at > 0 && at + 12 > first {
        at -= 1;
        let token = &tokens[at];
        if token.is(Tag::Certified) && !token.quoted {
            // "certified GDPR compliance"
            let compliance = at + 1 == first && tokens[first..].iter().take(4).any(|token| token.is(Tag::Compliant));
            return (OF.contains(&tokens[at + 1].word.as_str()) || compliance).then_some(at);
        }
        let list = token.is(Tag::Standard)
            || token.is(Tag::Small)
            || token.is_number()
            || matches!(token.word.as_str(), "," | "/" | "(" | ")" | ":");
        if token.is(Tag::Attested) || !list {
            return None;
        }
    }
    None
}
