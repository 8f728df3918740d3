//! Nobody is "100 % secure".

use std::ops::Range;

use super::super::wording::{Sentence, Tag, Told};
use super::super::{Basis, Check, Context, Doc, Rule, settled};
use crate::diag::{Concern, Diagnostic, Severity};

/// Prose promises security or compliance without measure.
pub const CLAIM_ABSOLUTE: Rule = Rule {
    name: "claim-absolute",
    check: Check::Words(check, settled),
    adjustable: true,
    doc: Doc {
        what: "Finds promises that nobody can keep: absolute security (“100 % secure”, “unhackable”), guaranteed security, full compliance (“fully GDPR compliant”), and that something bad cannot happen.",
        why: "Security has no hundred per cent, and compliance is judged by authorities. Such sentences are misleading advertising, and experts read them as a sign that nobody with knowledge wrote the page.",
        basis: &[Basis {
            name: "Directive 2005/29/EC, Art. 6; Directive 2006/114/EC, Art. 2-3 (misleading advertising)",
            url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
        }],
        bad: r#"-- pages/claims.en.md --
+++
title = "Security"
+++

Your data is 100% secure with us, and our service is fully GDPR compliant.
"#,
        good: r#"-- pages/claims.en.md --
+++
title = "Security"
+++

No system is 100% secure. We encrypt all data, test every release, and say which measures Art. 32 GDPR asks for.
"#,
        configure: "Silent for denials, questions, conditions, aims, the past, quotations and what is said of others.",
    },
};

fn check(context: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    for said in told.said().filter(|said| {
        said.hints.any(&[Tag::Absolute, Tag::Full, Tag::Guarantee, Tag::Impossible, Tag::Proof])
            && said.hints.any(&[Tag::Secure, Tag::Security, Tag::Compliant, Tag::Breach, Tag::Risk, Tag::Proof])
    }) {
        let sentences = said.sentences();
        for (at, sentence) in sentences.iter().enumerate() {
            let found = promise(sentence, context.site.today.year())
                .map(|(first, last, message)| (sentence.range(first, last), message))
                .or_else(|| Some((answered(sentences.get(at.wrapping_sub(1))?, sentence)?, "claim-absolute")));
            if let Some((words, message)) = found {
                findings.push(
                    Diagnostic::error("claim-absolute", said.span(words.clone()))
                        .message(message)
                        .severity(Severity::Warning)
                        .concern(Concern::Law)
                        .with("words", said.words(words)),
                );
            }
        }
    }
}

/// The first promise without measure in a sentence.
fn promise(sentence: &Sentence, this_year: i16) -> Option<(usize, usize, &'static str)> {
    if sentence.is_no_statement(this_year) {
        return None;
    }
    let tokens = &sentence.tokens;
    (0..tokens.len()).filter(|at| !tokens[*at].quoted).find_map(|at| {
        let clause = sentence.clause(at);
        let past = sentence.any(clause.clone(), Tag::Past);
        if past
            || sentence.is_scoped(&clause)
            || sentence.is_introduced_by_denial(&clause)
            || sentence.any(clause.clone(), Tag::Hedge)
        {
            return None;
        }
        if let Some(last) = impossible(sentence, at, &clause) {
            return Some((at.min(last), at.max(last), "claim-absolute"));
        }
        if sentence.is_denied(&clause) {
            return None;
        }
        unbreakable(sentence, at, &clause)
            .or_else(|| without_measure(sentence, at, &clause))
            .or_else(|| faultless(sentence, at, &clause))
            .or_else(|| guaranteed(sentence, at))
            .map(|last| (at.min(last), at.max(last), "claim-absolute"))
            .or_else(|| {
                compliant(sentence, at, &clause).map(|(first, last)| (first, last, "claim-absolute-compliance"))
            })
    })
}

/// "Data loss? Impossible.": a question that names nothing but what is bad, and an answer of a word or two.
fn answered(question: &Sentence, answer: &Sentence) -> Option<Range<usize>> {
    const SHORT: usize = 4;
    const NAME: usize = 7;
    let bad = question.has(Tag::Breach) || question.has(Tag::Risk);
    let asks = question.question && question.tokens.len() <= NAME && bad && !question.has(Tag::Impossible);
    let denied = answer.tokens.iter().any(|token| token.is(Tag::Negation) && !token.is(Tag::Impossible));
    let denies = answer.tokens.len() <= SHORT && !answer.question && answer.has(Tag::Impossible) && !denied;
    let first = question.tokens.first()?.range.start;
    (asks && denies).then(|| first..answer.tokens.last().map_or(first, |last| last.range.end))
}

/// "unhackable", "Fort Knox".
fn unbreakable(sentence: &Sentence, at: usize, clause: &Range<usize>) -> Option<usize> {
    let last = (at..clause.end).take_while(|at| sentence.tokens[*at].is(Tag::Proof)).last()?;
    Some(last)
}

/// "absolutely secure", "100 % sicher", "volledige veiligheid": the measure stands right before what it
/// measures, or right behind it.
fn without_measure(sentence: &Sentence, at: usize, clause: &Range<usize>) -> Option<usize> {
    let tokens = &sentence.tokens;
    if !tokens[at].is(Tag::Absolute) {
        return None;
    }
    let weak = tokens[at].is(Tag::Weak);
    let between = |at: usize| {
        tokens[at].is(Tag::Absolute)
            || tokens[at].is(Tag::Data)
            || tokens[at].is(Tag::Law)
            || is_filler(&tokens[at].word)
    };
    let mut next = at + 1;
    while next < clause.end && next <= at + 3 {
        let token = &tokens[next];
        if token.is(Tag::Secure) && !is_described(sentence, next, clause) {
            return Some(next);
        }
        if token.is(Tag::Security) && !weak && is_the_noun(sentence, next, clause) {
            return Some(next);
        }
        if !between(next) {
            break;
        }
        next += 1;
    }
    // "Sicherheit: 100 %", "sicher zu 100 %".
    let before = at.saturating_sub(3).max(clause.start)..at;
    if weak {
        return None;
    }
    before
        .rev()
        .take_while(|at| tokens[*at].is(Tag::Secure) || tokens[*at].is(Tag::Security) || is_filler(&tokens[*at].word))
        .find(|at| {
            let number = tokens[*at + 1..]
                .iter()
                .take(3)
                .any(|token| token.word == "%" || token.word.starts_with("100") || token.word.starts_with("hundert"));
            number && (tokens[*at].is(Tag::Secure) || tokens[*at].is(Tag::Security))
        })
}

/// "Our security is watertight": watertight agreements are something else.
fn faultless(sentence: &Sentence, at: usize, clause: &Range<usize>) -> Option<usize> {
    const WITHOUT_HOLES: [&str; 12] = [
        "wasserdicht",
        "waterdicht",
        "watertight",
        "airtight",
        "lückenlos",
        "makellos",
        "perfekt",
        "perfect",
        "flawless",
        "unfehlbar",
        "infallible",
        "feilloos",
    ];
    const IS: [&str; 9] = ["ist", "sind", "bleibt", "is", "are", "stays", "zijn", "blijft", "remains"];
    const REACH: usize = 7;
    let tokens = &sentence.tokens;
    let before = at.saturating_sub(REACH).max(clause.start)..at;
    let is = before.clone().rev().find(|at| IS.contains(&tokens[*at].word.as_str()))?;
    let security = (before.start..is).rev().find(|at| tokens[*at].is(Tag::Security) && !tokens[*at].quoted)?;
    let straight = (is + 1..at)
        .all(|at| tokens[at].is(Tag::Absolute) || tokens[at].is(Tag::Neutral) || tokens[at].meaning.is_unknown());
    (WITHOUT_HOLES.contains(&tokens[at].word.as_str()) && straight).then_some(security)
}

/// Whether what is "secure" is a way to do something, as in "vollständig geschützt durch", which says by
/// what, or "fully protected against", which says against what.
fn is_described(sentence: &Sentence, at: usize, clause: &Range<usize>) -> bool {
    let participle = matches!(
        sentence.tokens[at].word.as_str(),
        "geschützt" | "abgesichert" | "protected" | "secured" | "beveiligd" | "beschermd" | "gesichert" | "safeguarded"
    );
    let by = (at + 1..(at + 4).min(clause.end)).any(|at| {
        matches!(
            sentence.tokens[at].word.as_str(),
            "durch" | "mit" | "mittels" | "by" | "with" | "through" | "door" | "met" | "via" | "über"
        )
    });
    // "sind durch eine Firewall vollständig geschützt"
    let before = sentence.tokens[clause.start..at]
        .iter()
        .any(|token| matches!(token.word.as_str(), "durch" | "mittels" | "by" | "door" | "dank" | "dankzij"));
    participle && (by || before)
}

/// Whether "security" is what is meant, and not the first part of something ("complete security
/// documentation").
fn is_the_noun(sentence: &Sentence, at: usize, clause: &Range<usize>) -> bool {
    // German and Dutch write such compounds in one word.
    if !matches!(sentence.tokens[at].word.as_str(), "security" | "safety" | "protection" | "cybersecurity") {
        return true;
    }
    let Some(next) = sentence.tokens.get(at + 1).filter(|_| at + 1 < clause.end) else { return true };
    let function =
        next.is(Tag::Inside) || next.is(Tag::Small) || next.is(Tag::Data) || next.is(Tag::We) || next.is(Tag::Absolute);
    next.is_mark() || function || is_filler(&next.word) || !next.joined && next.word.len() < 5
}

/// "We guarantee the security of your data"; "to guarantee" is an aim.
fn guaranteed(sentence: &Sentence, at: usize) -> Option<usize> {
    let tokens = &sentence.tokens;
    let aim = at > 0 && matches!(tokens[at - 1].word.as_str(), "zu" | "to" | "te" | "zum");
    if !tokens[at].is(Tag::Guarantee) || aim || sentence.any(0..tokens.len(), Tag::Negation) {
        return None;
    }
    let near = at.saturating_sub(7)..(at + 9).min(tokens.len());
    let meant = |other: usize| {
        let token = &tokens[other];
        let noun = token.is(Tag::Security) && is_the_noun(sentence, other, &(0..tokens.len()));
        let lawful = token.is(Tag::Compliant) && near.clone().any(|at| tokens[at].is(Tag::Law));
        !token.quoted && (token.is(Tag::Secure) || noun || lawful)
    };
    near.clone().filter(|other| *other != at).filter(|other| meant(*other)).min_by_key(|other| other.abs_diff(at))
}

/// "Data loss is impossible"; "attacks cannot be ruled out" says the contrary.
fn impossible(sentence: &Sentence, at: usize, clause: &Range<usize>) -> Option<usize> {
    let tokens = &sentence.tokens;
    if !tokens[at].is(Tag::Impossible) {
        return None;
    }
    let excluded = |at: usize| {
        [
            "ausgeschl",
            "ausschl",
            "exclud",
            "ruled",
            "uitgesl",
            "unmögl",
            "imposs",
            "onmog",
            "undenk",
            "unthink",
            "ondenk",
        ]
        .iter()
        .any(|start| tokens[at].word.starts_with(start))
    };
    let own = |other: usize| tokens[other].is(Tag::Negation) && !tokens[other].is(Tag::Impossible) && !excluded(other);
    let can_not = !excluded(at);
    let denials = clause.clone().filter(|at| own(*at)).count();
    let ruled_out = clause.clone().any(|other| other != at && excluded(other));
    let liability = tokens
        .iter()
        .any(|token| ["haftung", "liab", "aansprakelijk", "gewähr"].iter().any(|start| token.word.starts_with(start)));
    if denials > 0
        || liability
        || (can_not && ruled_out)
        || (excluded(at) && clause.clone().any(|other| tokens[other].is(Tag::Impossible) && !excluded(other)))
    {
        return None;
    }
    // "Unauthorised access is impossible"; that attackers cannot read something may simply be true.
    let reach = clause.clone().any(|at| tokens[at].is(Tag::Access) || tokens[at].word.starts_with("angriff"));
    let is_bad = |other: usize| tokens[other].is(Tag::Breach) || (excluded(at) && reach && tokens[other].is(Tag::Risk));
    let never = ["not", "nicht", "niet"].contains(&tokens[at].word.as_str()) || tokens[at].is(Tag::Impossible);
    clause
        .clone()
        .filter(|other| *other != at && never && is_bad(*other) && !tokens[*other].quoted)
        .min_by_key(|other| other.abs_diff(at))
}

/// "fully GDPR compliant", "erfüllt die DSGVO zu 100 %".
fn compliant(sentence: &Sentence, at: usize, clause: &Range<usize>) -> Option<(usize, usize)> {
    let tokens = &sentence.tokens;
    if !tokens[at].is(Tag::Absolute) && !tokens[at].is(Tag::Full) && !tokens[at].is(Tag::Guarantee) {
        return None;
    }
    // "DSGVO: zu 100 % erfüllt"
    let label = (clause.start > 1 && tokens[clause.start - 1].word == ":")
        .then(|| sentence.clause(clause.start - 2))
        .filter(|label| label.len() <= 3 && !sentence.any(label.clone(), Tag::Negation));
    let start = label.map_or(clause.start, |label| label.start);
    let near = at.saturating_sub(7).max(start)..(at + 8).min(clause.end);
    let compliant = near.clone().filter(|at| tokens[*at].is(Tag::Compliant)).min_by_key(|other| other.abs_diff(at))?;
    let named = ["dsgvo", "recht", "gesetz", "datenschutzk", "avg", "wettel"];
    let itself = named.iter().any(|start| tokens[compliant].word.starts_with(start));
    let law = near
        .clone()
        .filter(|at| tokens[*at].is(Tag::Law) && !tokens[*at].quoted)
        .min_by_key(|other| other.abs_diff(compliant));
    let law = law.or(itself.then_some(compliant))?;
    // The measure belongs to the compliance, not to something else in the clause.
    let close = at.abs_diff(compliant).min(at.abs_diff(law)) <= 3;
    let first = at.min(compliant).min(law);
    close.then_some((first, at.max(compliant).max(law)))
}

fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "der"
            | "die"
            | "das"
            | "zu"
            | "the"
            | "of"
            | "to"
            | "is"
            | "are"
            | "ist"
            | "sind"
            | "your"
            | "ihrer"
            | "uw"
            | "je"
            | "de"
            | "het"
            | ":"
            | "voor"
            | "van"
            | "zijn"
            | "bei"
            | "and"
            | "einem"
            | "at"
            | "it"
            | "all"
            | "and's"
            | "our"
            | "in"
            | "unserer"
            | "höchste"
            | "for"
            | "für"
            | "ig"
            | "ige"
            | "igen"
            | "iger"
            | "iges"
    )
}
