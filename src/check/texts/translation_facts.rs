//! A translation says the same facts.

use super::super::wording::{Lexicon, Said, Tag, Told, Version as WordingVersion};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule, settled};
use super::facts::{Fact, facts};
use crate::diag::{Concern, Diagnostic, Severity};
use crate::locale::Lang;
use crate::model::prose::Passage;

/// Dates, durations or figures differ between the languages of one text.
pub const TRANSLATION_FACTS: Rule = Rule {
    name: "translation-facts",
    check: Check::Words(check, settled),
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

fn check(context: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    let languages = &context.site.languages;
    let parallels = parallels(told);
    let mut found: Vec<Diagnostic> =
        parallels.iter().flat_map(|versions| compare(versions, &languages.binding)).collect();
    // Texts that differ everywhere are no translations of each other: to list every figure would help nobody.
    if found.len() > MOST {
        let others = found.len() - 1;
        found.truncate(1);
        found.iter_mut().for_each(|finding| finding.message = "translation-facts-throughout");
        found = found.into_iter().map(|finding| finding.with("others", others)).collect();
    }
    findings.append(&mut found);
}

/// More differences than a text has by oversight.
const MOST: usize = 8;

/// What differs between the languages of one passage.
fn compare(versions: &[Version<'_>], binding: &Lang) -> Vec<Diagnostic> {
    let Some(binding) = versions.iter().find(|version| version.lang == binding).or(versions.first()) else {
        return Vec::new();
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
            other.and_then(|other| difference(odd, other)).into_iter().collect()
        }
        None => versions
            .iter()
            .filter(|other| other.lang != binding.lang)
            .filter_map(|other| difference(other, binding))
            .collect(),
    }
}

/// What there is in more than one language: paragraph by paragraph where all languages have the same ones,
/// else the text as a whole.
fn parallels<'v>(told: &'v Told<'_>) -> Vec<Vec<Version<'v>>> {
    let understood = |version: &&WordingVersion<'_>| !version.said.is_empty() && Lexicon::of(version.lang).is_some();
    let known: Vec<_> = told.versions.iter().filter(understood).collect();
    if known.len() < 2 || !told.own {
        return Vec::new();
    }
    let kinds = |said: &[Said<'_>]| said.iter().map(|said| said.passage.kind).collect::<Vec<_>>();
    let first = kinds(&known[0].said);
    match known.iter().all(|version| kinds(&version.said) == first) {
        true => (0..first.len())
            .map(|at| known.iter().map(|version| read(version.lang, &version.said[at..=at])).collect())
            .collect(),
        false => vec![known.iter().map(|version| read(version.lang, &version.said)).collect()],
    }
}

/// A text in one language.
struct Version<'a> {
    lang: &'a Lang,
    said: &'a [Said<'a>],
    /// Its facts, with the passage each stands in.
    facts: Vec<(&'a Passage, Fact)>,
    /// The values it takes from records.
    values: Vec<&'a str>,
}

/// Whether a passage may hold a fact.
fn may_hold(said: &Said<'_>) -> bool {
    said.hints.figure || said.hints.place || said.hints.any(&[Tag::Often])
}

fn read<'a>(lang: &'a Lang, said: &'a [Said<'a>]) -> Version<'a> {
    let of = |said: &'a Said<'a>| {
        // Most passages hold no fact at all.
        let facts = said.sentences().iter().flat_map(|sentence| facts(sentence, lang.primary()));
        facts.map(|fact| (&said.passage, fact))
    };
    let mut values: Vec<&str> = said.iter().flat_map(|said| &said.passage.values).map(String::as_str).collect();
    values.sort_unstable();
    Version { lang, said, facts: said.iter().filter(|said| may_hold(said)).flat_map(of).collect(), values }
}

/// Facts with their passages.
type Lacking<'v, 'a> = Vec<&'v (&'a Passage, Fact)>;

/// The facts of the first text that the second lacks.
fn lacking<'v, 'a>(of: &'v Version<'a>, other: &Version<'a>) -> Vec<&'v (&'a Passage, Fact)> {
    of.facts.iter().filter(|(_, fact)| !other.facts.iter().any(|(_, known)| known.fits(fact))).collect()
}

/// What differs: facts of each that the other lacks; empty where the difference may lie in how the languages speak.
fn differing<'v, 'a>(one: &'v Version<'a>, other: &'v Version<'a>) -> Option<(Lacking<'v, 'a>, Lacking<'v, 'a>)> {
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
        None => version.said.first().map(|said| said.span(0..said.passage.text.len())),
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
