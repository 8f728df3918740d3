//! "We are ISO 27001 certified" holds against the records of the certificates.

use jiff::civil::Date;

use super::super::certifications::{Holding, holdings};
use super::super::wording::{Said, Sentence, Source, Tag, Told};
use super::super::{Basis, Check, Context, Doc, Rule, settled};
use crate::diag::{Argument, Concern, Diagnostic, Severity};

/// Prose says a certificate is there, and the records say that it is not, or not any more.
pub const CLAIM_CERTIFICATE: Rule = Rule {
    name: "claim-certificate",
    check: Check::Words(check, settled),
    adjustable: true,
    doc: Doc {
        what: "Sentences that call the organisation certified are held against its own records: the certificate must not have expired, be planned or in progress, and the edition named must still be one that certificates are valid to.",
        why: "Customers copy such sentences into their own questionnaires. If the record beside them says “planned” or shows a date that has passed, the sentence is misleading advertising.",
        basis: &[Basis {
            name: "Directive 2005/29/EC, Art. 6 and Annex I, no. 4; Directive 2006/114/EC, Art. 2-3 (misleading advertising)",
            url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
        }],
        bad: r#"-- certifications/iso27001.toml --
name = "ISO/IEC 27001:2022"
standard = "ISO/IEC 27001"
edition = "2022"
kind = "certificate"
status = { status = "planned", date = "2027-Q2" }
-- pages/claims.en.md --
+++
title = "Security"
+++

We are ISO 27001 certified.
"#,
        good: r#"-- certifications/iso27001.toml --
name = "ISO/IEC 27001:2022"
standard = "ISO/IEC 27001"
edition = "2022"
kind = "certificate"
status = { status = "planned", date = "2027-Q2" }
-- pages/claims.en.md --
+++
title = "Security"
+++

We plan to be ISO 27001 certified in 2027.
"#,
        configure: "Silent for plans, denials, questions, conditions, the past, quotations, what is said of vendors and data centres, and standards of which there is no record.",
    },
};

fn check(context: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    let spoken = |said: &&Said<'_>| said.hints.any(&[Tag::Certified]) && said.source == Source::Site;
    for said in told.said().filter(spoken) {
        for sentence in said.sentences() {
            findings.extend(claimed(sentence, context).into_iter().filter_map(|(words, number, edition)| {
                let finding = Diagnostic::error(CLAIM_CERTIFICATE.name, said.span(sentence.range(words.0, words.1)))
                    .concern(Concern::Law)
                    .with("words", said.words(sentence.range(words.0, words.1)));
                judge(context, finding, &number, edition)
            }));
        }
    }
}

/// What the records and the law say of a standard that a sentence calls certified.
fn judge(context: &Context<'_>, finding: Diagnostic, number: &str, edition: Option<String>) -> Option<Diagnostic> {
    let today = context.site.today;
    if let Some((void, as_of)) = edition.and_then(|edition| void(context, number, &edition)) {
        return Some(
            finding
                .message("claim-certificate-edition")
                .with("since", Argument::Date(void.to_string()))
                .with("as-of", Argument::Date(as_of.to_string())),
        );
    }
    let held = context.holdings.get_or_init(|| holdings(context));
    let held: Vec<&Holding> = held.iter().filter(|holding| holding.number == number).collect();
    let expired = |holding: &Holding| holding.last.is_some_and(|last| last < today);
    if held.is_empty() || held.iter().any(|holding| holding.granted && !expired(holding)) {
        return None;
    }
    let finding = match held.iter().find(|holding| holding.granted) {
        Some(over) => finding
            .message("claim-certificate-expired")
            .with("until", Argument::Date(over.last.unwrap_or(today).to_string()))
            .label(over.place.clone(), "label-certificate"),
        None => finding.message("claim-certificate-planned").label(held[0].place.clone(), "label-certificate"),
    };
    Some(finding.severity(Severity::Error))
}

/// Since when certificates to an edition are void, and as of when that is known.
fn void(context: &Context<'_>, number: &str, edition: &str) -> Option<(Date, Date)> {
    let mut schemes = context.law.schemes.iter();
    let scheme = schemes.find(|scheme| scheme.words.iter().any(|words| words.ends_with(number)))?;
    let known = scheme.editions.iter().find(|known| known.edition == edition)?;
    known.void_since.filter(|since| *since <= context.site.today).map(|since| (since, scheme.as_of))
}

/// Standards that a sentence calls certified, of us and of today: first and last word, number, edition.
fn claimed(sentence: &Sentence, context: &Context<'_>) -> Vec<((usize, usize), String, Option<String>)> {
    let tokens = &sentence.tokens;
    if sentence.is_no_statement(context.site.today.year()) || sentence.has(Tag::Hedge) {
        return Vec::new();
    }
    let standards = (0..tokens.len()).filter_map(|at| {
        let (number, edition) = match tokens[at].word.split_once(':') {
            Some((number, edition)) => (number, Some(edition.to_owned())),
            None => (tokens[at].word.as_str(), None),
        };
        let known = number.len() >= 4
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && context.law.schemes.iter().any(|scheme| scheme.words.iter().any(|words| words.ends_with(number)));
        (known && !tokens[at].quoted).then(|| (at, number.to_owned(), edition))
    });
    standards
        .filter_map(|(at, number, edition)| {
            let clause = sentence.clause(at);
            let certified = sentence.places(Tag::Certified).min_by_key(|other| other.abs_diff(at))?;
            let said = certified.min(at)..certified.max(at) + 1;
            let near = said.len() <= 12;
            let of_others =
                [Tag::Vendor, Tag::Infra].into_iter().any(|tag| sentence.has(tag)) && !sentence.has(Tag::We);
            let ended = [Tag::Negation, Tag::Past, Tag::Ended]
                .into_iter()
                .any(|tag| sentence.any(clause.clone(), tag) || sentence.any(said.clone(), tag));
            let words = sentence.clause(certified);
            let open = sentence.any(words, Tag::Negation) || sentence.is_introduced_by_denial(&clause);
            // The name of the standard begins before its number: "ISO/IEC 27001".
            let name = (clause.start..at).rev().take_while(|at| tokens[*at].is(Tag::Standard) || tokens[*at].is_mark());
            let first = name.last().filter(|first| !tokens[*first].is_mark()).unwrap_or(at).min(certified);
            (near && !of_others && !ended && !open).then_some(((first, at.max(certified)), number, edition))
        })
        .collect()
}
