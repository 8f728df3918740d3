//! Which words belong together: forms of one stem, and the parts of compounds.
//!
//! A script with a stemmer for each language would be larger than the index. It needs none: the forms of
//! a stem share a beginning, the build knows which, and a form that no page has is told by an ending that
//! others have.

use std::collections::{BTreeMap, BTreeSet};

use super::words::Language;

/// Shortest part of a compound: shorter words stand in too many others by chance.
const PART: usize = 4;
/// Shortest known part beside an unknown one.
const KNOWN: usize = 5;
/// Shortest unknown part.
const UNKNOWN: usize = 6;
/// Shortest word that is taken apart.
const COMPOUND: usize = 8;
/// Longest word that is taken apart: longer ones are no words.
const LONGEST: usize = 80;
/// Longest ending.
const ENDING: usize = 5;
/// What stands between the parts of a compound.
const LINKS: &[&str] = &["", "s", "n", "en", "es", "er", "e"];

/// The lexicon as lines and the endings, both sorted, of the folded words of a language.
pub fn write(language: &Language, forms: &BTreeSet<String>) -> (String, Vec<String>) {
    let mut stems: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for form in forms.iter().filter(|form| !form.is_empty()) {
        stems.entry(language.stem(form)).or_default().push(form);
    }
    let mut keys: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (stem, forms) in &stems {
        let shared = forms.iter().fold(forms[0], |shared, form| common(shared, form));
        let key = common(shared, stem);
        for form in forms {
            // Forms that share next to nothing (`go`, `went`) are told apart.
            let key = if key.chars().count() < 2 { form } else { key };
            keys.entry(key).or_default().insert(&form[key.len()..]);
        }
    }
    // Within a compound `Sprache` is `sprach`; at its end a word has lost its ending.
    let known = |word: &str, is_last: bool| {
        forms.contains(word) || if is_last { keys.contains_key(word) } else { forms.contains(&format!("{word}e")) }
    };
    let mut lines = String::new();
    let mut endings: BTreeSet<&str> = language.endings().iter().copied().collect();
    for (key, of_key) in &keys {
        endings.extend(of_key.iter().filter(|ending| (1..=ENDING).contains(&ending.len())));
        let parts = if language.compounds { split(key, &known) } else { Vec::new() };
        if parts.is_empty() && of_key.len() == 1 && of_key.contains("") {
            continue;
        }
        lines.push_str(&if parts.is_empty() { (*key).to_owned() } else { parts.join("-") });
        for ending in of_key {
            lines.push(' ');
            lines.push_str(if ending.is_empty() { "-" } else { ending });
        }
        lines.push('\n');
    }
    (lines, endings.into_iter().map(str::to_owned).collect())
}

/// What two words have in common at their beginning.
fn common<'a>(a: &'a str, b: &str) -> &'a str {
    let mut same = a.char_indices().zip(b.chars()).skip_while(|((_, a), b)| a == b);
    match same.next() {
        Some(((at, _), _)) => &a[..at],
        None => &a[..a.len().min(b.len())],
    }
}

/// The parts of a compound with what links them; empty where it is none. All parts are words of the site,
/// or at least the last one.
fn split<'w>(word: &'w str, known: &impl Fn(&str, bool) -> bool) -> Vec<&'w str> {
    if !(COMPOUND..=LONGEST).contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Vec::new();
    }
    // From the end: the fewest parts that make up what follows a place.
    let mut rest: Vec<Option<Vec<&str>>> = vec![None; word.len() + 1];
    for start in (0..=word.len() - PART).rev() {
        let mut best: Option<Vec<&str>> = None;
        for end in start + PART..=word.len() {
            let part = &word[start..end];
            // A word is no part of itself.
            if part.len() == word.len() || !known(part, end == word.len()) {
                continue;
            }
            if end == word.len() {
                best = Some(vec![part]);
                continue;
            }
            for link in LINKS.iter().filter(|link| word[end..].starts_with(**link)) {
                let Some(following) = &rest[end + link.len()] else { continue };
                let length = 1 + usize::from(!link.is_empty()) + following.len();
                if best.as_ref().is_none_or(|best| length < best.len()) {
                    let between = (!link.is_empty()).then_some(&word[end..end + link.len()]);
                    best = Some(std::iter::once(part).chain(between).chain(following.iter().copied()).collect());
                }
            }
        }
        rest[start] = best;
    }
    if let Some(parts) = rest.swap_remove(0) {
        return parts;
    }
    let head = (UNKNOWN..=word.len().saturating_sub(KNOWN)).find(|at| known(&word[*at..], true));
    head.map(|at| vec![&word[..at], &word[at..]]).unwrap_or_default()
}
