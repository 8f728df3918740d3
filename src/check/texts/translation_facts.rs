//! A translation says the same facts.

use super::super::wording::{Lexicon, sentences};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::compare::{Parallel, parallels};
use super::facts::{Fact, facts};
use crate::diag::{Concern, Diagnostic, Severity};
use crate::locale::Lang;
use crate::model::prose::Passage;

/// Dates, durations or figures differ between the languages of one text.
pub const TRANSLATION_FACTS: Rule = Rule {
    name: "translation-facts",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "Dates, durations, percentages, hours of the day, figures and countries are the same in every language of one text or page.",
        why: "“30 days” in German and “90 days” in Dutch are two promises. Readers hold you to the one that suits them, and one of the two is wrong.",
        basis: &[Basis { name: "GDPR Art. 5(1)(a), 12(1) (transparency)", url: GDPR }],
        bad: r#"-- subprocessors/crm.toml --
name = "CRM"
purpose = { de = "Kundenpflege, Löschung nach 30 Tagen", en = "Customer relations, deleted after 90 days" }
"#,
        good: r#"-- subprocessors/crm.toml --
name = "CRM"
purpose = { de = "Kundenpflege, Löschung nach 14 Tagen", en = "Customer relations, deleted after two weeks" }
"#,
        configure: "Compares paragraph by paragraph where all languages have the same headings, paragraphs and list items, else whole texts. Numbers in names of laws and standards do not count. Values taken from records (`:value[…]`) are the same by themselves.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let languages = &context.site.languages;
    for parallel in parallels(context.site) {
        let versions: Vec<Version<'_>> = read(&parallel);
        let Some(binding) = versions.iter().find(|version| *version.lang == languages.binding).or(versions.first())
        else {
            continue;
        };
        // Where all others agree, the one that does not is the one to look at.
        let odd = versions.iter().find(|odd| {
            let others: Vec<&Version<'_>> = versions.iter().filter(|other| other.lang != odd.lang).collect();
            others.len() > 1
                && others.iter().all(|other| differs(odd, other))
                && !others.iter().any(|a| others.iter().any(|b| differs(a, b)))
        });
        match odd {
            Some(odd) => {
                let other = if odd.lang == binding.lang {
                    versions.iter().find(|other| other.lang != odd.lang)
                } else {
                    Some(binding)
                };
                findings.extend(other.and_then(|other| difference(odd, other)));
            }
            None => findings.extend(
                versions
                    .iter()
                    .filter(|other| other.lang != binding.lang)
                    .filter_map(|other| difference(other, binding)),
            ),
        }
    }
}

/// A text in one language.
struct Version<'a> {
    lang: &'a Lang,
    passages: Vec<&'a Passage>,
    /// Its facts, with the passage each stands in.
    facts: Vec<(&'a Passage, Fact)>,
    /// The values it takes from records.
    values: Vec<&'a str>,
}

fn read<'a>(parallel: &Parallel<'a>) -> Vec<Version<'a>> {
    let read = |lang: &&'a Lang, passages: &Vec<&'a Passage>| {
        let lexicon = Lexicon::of(lang)?;
        let mut found = Vec::new();
        let mut values: Vec<&'a str> = Vec::new();
        for passage in passages {
            // Most texts hold no fact at all.
            for sentence in sentences(&passage.text, lexicon) {
                found.extend(facts(&sentence, lang.primary()).into_iter().map(|fact| (*passage, fact)));
            }
            values.extend(passage.values.iter().map(String::as_str));
        }
        values.sort_unstable();
        Some(Version { lang, passages: passages.clone(), facts: found, values })
    };
    parallel.iter().filter_map(|(lang, passages)| read(lang, passages)).collect()
}

/// The facts of the first text that the second lacks.
fn lacking<'v, 'a>(of: &'v Version<'a>, other: &Version<'a>) -> Vec<&'v (&'a Passage, Fact)> {
    of.facts.iter().filter(|(_, fact)| !other.facts.iter().any(|(_, known)| known.fits(fact))).collect()
}

/// What differs: facts of each that the other lacks; empty where the difference may lie in how the languages speak.
fn differing<'v, 'a>(
    one: &'v Version<'a>,
    other: &'v Version<'a>,
) -> Option<(Vec<&'v (&'a Passage, Fact)>, Vec<&'v (&'a Passage, Fact)>)> {
    // What one language takes from a record, the other may write out.
    if one.values != other.values {
        return None;
    }
    let (mine, theirs) = (lacking(one, other), lacking(other, one));
    let places = |facts: &[(&Passage, Fact)]| facts.iter().any(|(_, fact)| fact.is_place() && !fact.loose);
    let both_name_places = places(&one.facts) && places(&other.facts);
    let counts = |(_, fact): &&&(&Passage, Fact)| !fact.loose && (!fact.is_place() || both_name_places);
    let strict = mine.iter().filter(counts).count() + theirs.iter().filter(counts).count();
    let loose = |facts: &[&(&Passage, Fact)], place: bool| facts.iter().any(|(_, fact)| fact.is_place() == place);
    let opposed = [true, false].into_iter().any(|place| loose(&mine, place) && loose(&theirs, place));
    (strict > 0 || opposed).then_some((mine, theirs))
}

fn differs(one: &Version<'_>, other: &Version<'_>) -> bool {
    differing(one, other).is_some()
}

fn difference(here: &Version<'_>, there: &Version<'_>) -> Option<Diagnostic> {
    let (mine, theirs) = differing(here, there)?;
    // Those that contradict each other first: of one kind.
    let pair = mine.iter().find_map(|mine| {
        let same = |theirs: &&&(&Passage, Fact)| {
            std::mem::discriminant(&theirs.1.values[0]) == std::mem::discriminant(&mine.1.values[0])
        };
        Some((*mine, *theirs.iter().find(same)?))
    });
    let strict = |facts: &[&'_ (&'_ Passage, Fact)]| facts.iter().position(|(_, fact)| !fact.loose).unwrap_or_default();
    let (mine, theirs) = match pair {
        Some((mine, theirs)) => (Some(mine), Some(theirs)),
        None => (mine.get(strict(&mine)).copied(), theirs.get(strict(&theirs)).copied()),
    };
    let span = |fact: Option<&(&Passage, Fact)>, version: &Version<'_>| match fact {
        Some((passage, fact)) => Some(passage.span(fact.range.clone())),
        None => version.passages.first().map(|passage| passage.span(0..passage.text.len())),
    };
    let words = |(passage, fact): &(&Passage, Fact)| passage.text[fact.range.clone()].to_owned();
    let finding =
        Diagnostic::error("translation-facts", span(mine, here)?).severity(Severity::Warning).concern(Concern::Law);
    let finding = match (mine, theirs) {
        (Some(mine), Some(theirs)) => finding.with("words", words(mine)).with("other", words(theirs)),
        (Some(mine), None) => finding.message("translation-facts-added").with("words", words(mine)),
        (None, Some(theirs)) => finding.message("translation-facts-missing").with("other", words(theirs)),
        (None, None) => return None,
    };
    Some(finding.with("language", there.lang.as_str()).label(span(theirs, there)?, "label-other-language"))
}
