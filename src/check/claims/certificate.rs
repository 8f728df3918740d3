//! "We are ISO 27001 certified" holds against the records of the certificates.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;

use super::super::certifications::{Holding, holdings};
use super::super::wording::{Said, Sentence, Source, Tag, Told};
use super::super::{Basis, Check, Context, Doc, Rule, settled};
use super::eu_only::vendors;
use crate::diag::{Argument, Concern, Diagnostic, Severity};
use crate::model::records::certification::Certification;
use crate::model::records::hosting::Hosting;

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
            findings.extend(claimed(sentence, context).into_iter().filter_map(|(words, standard)| {
                let finding = Diagnostic::error(CLAIM_CERTIFICATE.name, said.span(sentence.range(words.0, words.1)))
                    .concern(Concern::Law)
                    .with("words", said.words(sentence.range(words.0, words.1)));
                judge(context, finding, standard)
            }));
        }
    }
}

/// What the records and the law say of a standard that a sentence calls certified.
fn judge(context: &Context<'_>, finding: Diagnostic, standard: Standard) -> Option<Diagnostic> {
    let today = context.site.today;
    let Standard { number, edition, ours } = standard;
    if let Some((void, as_of)) = edition.and_then(|edition| void(context, &number, &edition)) {
        return Some(
            finding
                .message("claim-certificate-edition")
                .with("since", Argument::Date(void.to_string()))
                .with("as-of", Argument::Date(as_of.to_string())),
        );
    }
    let held = context.holdings.get_or_init(|| holdings(context));
    let mut held: Vec<&Holding> = held.iter().filter(|holding| holding.number == number).collect();
    // What a partner holds makes nobody else certified.
    if ours && held.iter().any(|holding| holding.own) {
        held.retain(|holding| holding.own);
    }
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

/// A standard that a sentence calls certified.
struct Standard {
    number: String,
    edition: Option<String>,
    /// Whether the organisation itself is said to be certified, and not a machine or house of it.
    ours: bool,
}

/// Standards that a sentence calls certified, of us and of today, with the first and last word.
fn claimed(sentence: &Sentence, context: &Context<'_>) -> Vec<((usize, usize), Standard)> {
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
            let claimed = certified.min(at)..certified.max(at) + 1;
            let ours = whose(sentence, &claimed, certified, context)?;
            let over = |at: usize| {
                let token = &tokens[at];
                let passive = is_made(sentence, at, certified);
                [Tag::Negation, Tag::Past, Tag::Ended].into_iter().any(|tag| token.is(tag)) && !token.quoted && !passive
            };
            let ended = clause.clone().chain(claimed.clone()).any(over);
            let words = sentence.clause(certified);
            let open = sentence.any(words.clone(), Tag::Negation) || sentence.is_introduced_by_denial(&clause);
            // "The audit for ISO 9001 certification is in spring"
            let audit =
                words.clone().any(|at| tokens[at].word.contains("audit")) && !is_participle(sentence, certified);
            // The name of the standard begins before its number: "ISO/IEC 27001".
            let name = (clause.start..at).rev().take_while(|at| tokens[*at].is(Tag::Standard) || tokens[*at].is_mark());
            let first = name.last().filter(|first| !tokens[*first].is_mark()).unwrap_or(at).min(certified);
            let silent = claimed.len() > 12 || ended || open || audit;
            (!silent).then_some(((first, at.max(certified)), Standard { number, edition, ours }))
        })
        .collect()
}

/// Whether "certified" is meant, and not a certificate or certification.
fn is_participle(sentence: &Sentence, certified: usize) -> bool {
    let word = &sentence.tokens[certified].word;
    ["certified", "zertifiziert", "gecertificeerd"].iter().any(|known| word.contains(known))
}

/// "We were certified in March" tells how we came to be: it says "was" of the act, with its day or who did it.
fn is_made(sentence: &Sentence, at: usize, certified: usize) -> bool {
    let became = matches!(sentence.tokens[at].word.as_str(), "wurde" | "wurden" | "werd" | "werden");
    let was = matches!(sentence.tokens[at].word.as_str(), "was" | "were");
    let when = || {
        sentence.tokens.windows(2).any(|pair| {
            let day = pair[1].meaning.month.is_some() || pair[1].year().is_some();
            matches!(pair[0].word.as_str(), "in" | "on") && day || pair[0].word == "by"
        })
    };
    is_participle(sentence, certified) && (became || was && when())
}

/// Of whom a sentence says it: of us, then whether of the organisation itself; `None` where it speaks of others or
/// of nobody in particular.
fn whose(sentence: &Sentence, claimed: &Range<usize>, certified: usize, context: &Context<'_>) -> Option<bool> {
    const SELF: [&str; 10] = [
        "company",
        "business",
        "organisation",
        "organization",
        "betrieb",
        "unternehmen",
        "firma",
        "bedrijf",
        "organisatie",
        "firm",
    ];
    let tokens = &sentence.tokens;
    let organisation = context.site.config.organisation.iter().flat_map(|name| name.words());
    let names: Vec<String> =
        organisation.filter_map(|name| name.split_whitespace().next()).map(str::to_lowercase).collect();
    let others = others(context, &names);
    let is_we = |at: usize| matches!(tokens[at].word.as_str(), "wir" | "we" | "wij");
    let is_ours = |at: usize| (tokens[at].is(Tag::We) || names.contains(&tokens[at].word)) && !tokens[at].quoted;
    let is_other = |at: usize| {
        let token = &tokens[at];
        // "our company" is none of others
        let own = SELF.contains(&token.word.as_str()) && at > 0 && tokens[at - 1].is(Tag::We);
        let named = token.capital && token.meaning.is_unknown() && others.contains(&token.word);
        (token.is(Tag::Vendor) || token.is(Tag::Infra) || named) && !own && !token.quoted
    };
    let clause = sentence.clause(certified);
    // "Als zertifiziertes Unternehmen …", "As a certified company …", "Being certified …": the sentence goes on with us.
    let opened = |at: usize| matches!(tokens[at].word.as_str(), "als" | "as" | "being");
    let opens = clause.start.max(claimed.start.saturating_sub(4))..=claimed.start;
    if opens.into_iter().any(opened) && (0..tokens.len()).any(is_ours) {
        return Some(true);
    }
    // "ISO 27001 certified data centres": what follows the word is what is certified.
    let noun = (claimed.end..(claimed.end + 2).min(clause.end)).find(|at| is_other(*at));
    if is_participle(sentence, certified) && noun.is_some() {
        return (claimed.end..clause.end).chain(clause.start..claimed.start).any(is_ours).then_some(false);
    }
    // "Hetzner, which is certified, …" tells it of what stands before.
    let relative = clause.start > 1
        && matches!(
            tokens[clause.start].word.as_str(),
            "which"
                | "who"
                | "whose"
                | "that"
                | "die"
                | "der"
                | "das"
                | "dessen"
                | "deren"
                | "dat"
                | "waarvan"
                | "wiens"
        )
        && tokens[clause.start - 1].word == ","
        && is_participle(sentence, certified);
    let spoken = if relative { sentence.clause(clause.start - 2) } else { clause.clone() };
    if relative {
        let named = names.contains(&tokens[clause.start - 2].word);
        let alien = clause.clone().chain(spoken.clone()).any(is_other) || spoken.clone().any(is_we);
        return (named || !alien && spoken.clone().any(is_ours)).then_some(true);
    }
    let is_named = |at: usize| names.contains(&tokens[at].word);
    // "Our partner, certified to …, runs the servers"; "Morgenrot, a certified company, …"
    let apposition = clause.start > 1 && tokens[clause.start - 1].word == "," && is_participle(sentence, certified);
    if apposition && !clause.clone().any(is_we) {
        let whom = clause.start - 2;
        if is_we(whom) || is_named(whom) {
            return Some(true);
        }
        if sentence.clause(whom).any(is_other) {
            return None;
        }
    }
    if clause.clone().any(|at| is_we(at) || is_named(at)) {
        return Some(true);
    }
    if clause.clone().any(is_other) {
        return clause.clone().any(is_ours).then_some(false);
    }
    // "A certified company has to …" speaks of any.
    let any = matches!(tokens[0].word.as_str(), "ein" | "eine" | "a" | "an" | "een") && !(0..tokens.len()).any(is_ours);
    let others = (0..tokens.len()).any(is_other) && !(0..tokens.len()).any(is_ours);
    (!any && !others).then_some(true)
}

/// The words that name sub-processors, hosts and holders of certificates, in small letters.
fn others(context: &Context<'_>, own: &[String]) -> BTreeSet<String> {
    /// Shorter ones are legal forms.
    const SHORTEST: usize = 5;
    let vendors = context.vendors.get_or_init(|| vendors(context)).iter().map(|vendor| vendor.name.as_str());
    let hosts = context.site.all::<Hosting>().filter_map(|(_, hosting)| hosting.provider.as_ref());
    let holders = context.site.all::<Certification>().filter_map(|(_, certification)| certification.holder.as_ref());
    let texts = hosts.chain(holders).flat_map(|name| name.words());
    let words = vendors.chain(texts).flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    let long = words.filter(|word| word.chars().count() >= SHORTEST).map(str::to_lowercase);
    long.filter(|word| !own.contains(word)).collect()
}
