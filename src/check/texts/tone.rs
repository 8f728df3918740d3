//! Readers are addressed in one way.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::super::wording::{Said, Sentence, Tag, Told};
use super::super::{Basis, Check, Context, Doc, Rule};
use crate::diag::{Concern, Diagnostic, Severity};
use crate::locale::Address;

/// A text says du where the site says Sie, or je where it says u.
pub const TONE_MIXED: Rule = Rule {
    name: "tone-mixed",
    check: Check::Words(check, settle),
    adjustable: true,
    doc: Doc {
        what: "German and Dutch texts address readers as `address` in `site.toml` says: Sie and u, or du and je.",
        why: "Texts of several authors are recognised by a page that changes from Sie to du. It reads as carelessness where care is the message.",
        basis: &[Basis { name: "Good style", url: "" }],
        bad: r#"-- pages/index.de.md --
+++
title = "Vertrauen"
+++

Schreib uns, wenn du Fragen hast.
-- pages/more.en.md --
+++
title = "More"
+++

Write to us.
-- pages/more.de.md --
+++
title = "Mehr"
+++

Wir helfen Ihnen, wenn Sie Fragen haben. Nennen Sie uns Ihren Vertrag.
"#,
        good: r#"-- pages/index.de.md --
+++
title = "Vertrauen"
+++

Schreiben Sie uns, wenn Sie Fragen haben.
-- pages/more.en.md --
+++
title = "More"
+++

Write to us.
-- pages/more.de.md --
+++
title = "Mehr"
+++

Wir helfen Ihnen, wenn Sie Fragen haben. Nennen Sie uns Ihren Vertrag.
"#,
        configure: "`address` in `site.toml` says which form is meant; where it says nothing, the form that most texts use. Silent in quotations. “Sie” and “Ihr” at the head of a sentence can mean others and count only where the sentence shows that readers are meant.",
    },
};

/// Both forms are noted, each where a text first uses it; which of them is the wrong one is known when all
/// texts were heard.
fn check(context: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    for version in told.versions.iter().filter(|_| told.own) {
        for (wanted, tag) in [(true, Tag::Formal), (false, Tag::Informal)] {
            // Where the site says which form it means, only the other one is looked for.
            if context.site.config.address.is_some() && (context.site.config.address() == Address::Formal) == wanted {
                continue;
            }
            let said = version.said.iter().filter(|said| said.hints.any(&[tag]));
            let mut uses = said.flat_map(|said| addresses(said).into_iter().map(move |used| (said, used)));
            if let Some((said, (_, words))) = uses.find(|(_, (formal, _))| *formal == wanted) {
                findings.push(
                    Diagnostic::error(TONE_MIXED.name, said.span(words.clone()))
                        .message(if wanted { FORMAL } else { INFORMAL })
                        .severity(Severity::Warning)
                        .concern(Concern::Law)
                        .with("words", said.words(words))
                        .with("language", version.lang.as_str()),
                );
            }
        }
    }
}

const FORMAL: &str = "tone-mixed-formal";
const INFORMAL: &str = "tone-mixed-informal";

/// Keeps of what was noted the form that is not meant, once a file: whoever mends it reads on.
fn settle(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let config = &context.site.config;
    let mut noted: Vec<Diagnostic> = findings.extract_if(.., |finding| finding.rule == TONE_MIXED.name).collect();
    noted.sort();
    let language = |finding: &Diagnostic| finding.arguments.get("language").cloned();
    let mut texts: BTreeMap<_, i64> = BTreeMap::new();
    for finding in &noted {
        *texts.entry(language(finding)).or_default() += if finding.message == FORMAL { 1 } else { -1 };
    }
    let mut files = BTreeSet::new();
    for finding in noted {
        let wanted = match &config.address {
            Some(_) => config.address() == Address::Formal,
            None => texts[&language(&finding)] >= 0,
        };
        let file = finding.span.as_ref().map(|span| (span.file.clone(), language(&finding)));
        if finding.message == if wanted { INFORMAL } else { FORMAL } && files.insert(file) {
            findings.push(match &config.address {
                Some(said) => finding.label(said.span.clone(), "label-address"),
                None => finding,
            });
        }
    }
}

/// Words that address readers, and whether they do so formally.
fn addresses(said: &Said<'_>) -> Vec<(bool, Range<usize>)> {
    let german = said.lang.as_str().starts_with("de");
    let mut found = Vec::new();
    for sentence in said.sentences() {
        for (at, token) in sentence.tokens.iter().enumerate().filter(|(_, token)| !token.quoted && !token.joined) {
            let formal = token.is(Tag::Formal) && (!german || is_formal(sentence, at));
            let informal = token.is(Tag::Informal) && !is_other_word(sentence, at, said);
            if formal || informal {
                found.push((formal, token.range.clone()));
            }
        }
    }
    found
}

/// Whether a German "Sie" or "Ihr" addresses readers: it has its capital in the middle of a sentence, or
/// the sentence speaks of us to them.
fn is_formal(sentence: &Sentence, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let opens = at == 0 || tokens[at - 1].is_mark() && !tokens[at - 1].separates() || tokens[at - 1].word == ":";
    let to_them = || tokens.iter().any(|token| token.is(Tag::We)) || sentence.question;
    let verb = || {
        tokens.get(at + 1).is_some_and(|next| {
            matches!(
                next.word.as_str(),
                "können"
                    | "möchten"
                    | "erreichen"
                    | "finden"
                    | "erhalten"
                    | "haben"
                    | "sehen"
                    | "bleiben"
                    | "behalten"
                    | "dürfen"
                    | "müssen"
                    | "bekommen"
                    | "entscheiden"
                    | "bestimmen"
            )
        })
    };
    tokens[at].capital
        && (!opens || (tokens[at].word == "sie" && verb() && to_them()) || (tokens[at].word != "sie" && to_them()))
}

/// Whether a word that could address readers is another one: "DU" as an abbreviation, "per Du", which is how people
/// address each other, Dutch "je reinste", French "Rue du Marché".
fn is_other_word(sentence: &Sentence, at: usize, said: &Said<'_>) -> bool {
    const BEFORE: [&str; 12] =
        ["per", "das", "dem", "beim", "zum", "vom", "aufs", "ein", "kein", "gegenseitige", "vertraute", "kollegiale"];
    let tokens = &sentence.tokens;
    let written = said.words(tokens[at].range.clone());
    let word = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map_or("", |token| token.word.as_str());
    let (before, next) = (word(at.checked_sub(1)), word(Some(at + 1)));
    let shouts = written.chars().count() > 1 && written.chars().all(char::is_uppercase);
    // Inside a sentence the capital makes a noun of it.
    let noun = before == "per" || tokens[at].capital && BEFORE.contains(&before);
    let listed = |at: usize| tokens.get(at).is_some_and(|token| token.is(Tag::Informal) && token.word.len() <= 4);
    let and = |word: &str| matches!(word, "en" | "und" | "of" | "oder");
    // "op je en jij" names the words; what is said to readers has them once.
    let named = and(next) && listed(at + 2) || and(before) && at > 1 && listed(at - 2);
    let sheer = tokens[at].word == "je" && matches!(next, "reinste" | "ware" | "van");
    shouts || noun || named || sheer || is_french(sentence, at)
}

/// "Monsieur du Pont", "Rue du Marché": "du" between two names, and no verb that goes with the German word.
fn is_french(sentence: &Sentence, at: usize) -> bool {
    const OTHERS: [&str; 9] = ["ist", "erst", "selbst", "meist", "fast", "sonst", "zuerst", "längst", "heißt"];
    let tokens = &sentence.tokens;
    let capital = |at: Option<usize>| at.and_then(|at| tokens.get(at)).is_some_and(|token| token.capital);
    let verb = tokens.iter().any(|token| {
        let ending = ["st", "ßt"].iter().any(|ending| token.word.ends_with(ending));
        ending && !OTHERS.contains(&token.word.as_str()) && (!token.capital || token.range == tokens[0].range)
    });
    tokens[at].word == "du" && !tokens[at].capital && capital(at.checked_sub(1)) && capital(Some(at + 1)) && !verb
}
