//! Words: where in a text they begin and end, and the one way of writing in which they are compared.
//!
//! The script cuts and folds what the reader types by the same rules; they travel with the index as
//! patterns. A language that is not listed is searched without stems, which is still a search.

use icu::normalizer::DecomposingNormalizerBorrowed;
use rust_stemmers::{Algorithm, Stemmer};

use crate::locale::Lang;

/// What the search knows of a language.
pub struct Language {
    /// What is a word, as a pattern.
    pub word: &'static str,
    /// How words are folded, as pairs of a pattern and its replacement.
    pub fold: &'static [(&'static str, &'static str)],
    /// Whether words are joined to longer ones without a space.
    pub compounds: bool,
    german: bool,
    stemmer: Option<Stemmer>,
}

/// A letter with a hyphen (`E-Mail`) is no word of its own. Soft hyphens belong to a word.
const WORD: &str = r"(?:\p{L}-(?=\p{L}))?[\p{L}\p{M}\p{N}\u00AD]+";
/// `Kund*innen`, `Kund:in`, `Kund/-innen`, `Kund(inn)en`.
const GERMAN_WORD: &str = r"(?:\p{L}-(?=\p{L}))?[\p{L}\p{M}\p{N}\u00AD]+(?:(?:[*:_·]|/-?)[iI]n(?:nen)?(?![\p{L}\p{M}\p{N}])|\(in(?:n(?:en)?)?\)(?:en)?)?";

/// Accents go, and the letters that are more than a letter with an accent.
const FOLD: &[(&str, &str)] =
    &[(r"\p{M}|[^\p{L}\p{N}]", ""), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ø", "o"), ("ł", "l")];
/// `ae` is how `ä` is written where there is none; both become `a`. Not after a vowel: `neue`, `Quelle`.
const GERMAN_FOLD: &[(&str, &str)] = &[
    (r"\p{M}|[^\p{L}\p{N}]", ""),
    ("ß", "ss"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("ø", "o"),
    ("ł", "l"),
    ("(^|[^aeiouyq])([aou])e", "$1$2"),
];

/// Languages with a stemmer, and whether they write compounds as one word.
const STEMMED: &[(&str, Algorithm, bool)] = &[
    ("da", Algorithm::Danish, true),
    ("de", Algorithm::German, true),
    ("en", Algorithm::English, false),
    ("es", Algorithm::Spanish, false),
    ("fi", Algorithm::Finnish, true),
    ("fr", Algorithm::French, false),
    ("hu", Algorithm::Hungarian, true),
    ("it", Algorithm::Italian, false),
    ("nl", Algorithm::Dutch, true),
    ("no", Algorithm::Norwegian, true),
    ("pt", Algorithm::Portuguese, false),
    ("ro", Algorithm::Romanian, false),
    ("sv", Algorithm::Swedish, true),
];

impl Language {
    /// What is known of a language.
    pub fn of(lang: &Lang) -> Self {
        let primary = lang.primary();
        let known = STEMMED.iter().find(|(tag, ..)| *tag == primary);
        let german = primary == "de";
        Self {
            word: if german { GERMAN_WORD } else { WORD },
            fold: if german { GERMAN_FOLD } else { FOLD },
            compounds: known.is_some_and(|(_, _, compounds)| *compounds),
            german,
            stemmer: known.map(|(_, algorithm, _)| Stemmer::create(*algorithm)),
        }
    }

    /// Hands over every word of a text as it is written. Words with hyphens between them are handed over
    /// one by one and as a whole: `Sub-Processor` is found by `subprocessor`.
    pub fn words<'t>(&self, text: &'t str, mut found: impl FnMut(&'t str)) {
        let mut rest = text;
        while let Some(start) = rest.find(is_of_word) {
            let run = &rest[start..];
            let (mut end, mut count) = (0, 0);
            loop {
                let length = self.word_length(&run[end..]);
                found(&run[end..end + length]);
                (end, count) = (end + length, count + 1);
                match run[end..].strip_prefix('-') {
                    Some(next) if next.starts_with(is_of_word) => end += 1,
                    _ => break,
                }
            }
            if count > 1 {
                found(&run[..end]);
            }
            rest = &run[end..];
        }
    }

    /// The way of writing in which words are compared.
    pub fn fold(&self, word: &str) -> String {
        let small = word.to_lowercase();
        let mut folded = String::with_capacity(small.len());
        for letter in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(small.chars()) {
            match letter {
                'ß' => folded.push_str("ss"),
                'æ' => folded.push_str("ae"),
                'œ' => folded.push_str("oe"),
                'ø' => folded.push('o'),
                'ł' => folded.push('l'),
                letter if letter.is_alphanumeric() => folded.push(letter),
                _ => {}
            }
        }
        if self.german { without_e(&folded) } else { folded }
    }

    /// Endings that readers type, whether a page has them or not.
    pub fn endings(&self) -> &'static [&'static str] {
        if self.german { &["erin", "erinnen", "in", "innen"] } else { &[] }
    }

    /// The stem of a folded word. A German feminine form has the stem of the masculine one.
    pub fn stem(&self, word: &str) -> String {
        let base = if self.german { masculine(word) } else { word };
        match &self.stemmer {
            Some(stemmer) if base.bytes().all(|byte| byte.is_ascii_lowercase()) => stemmer.stem(base).into_owned(),
            _ => base.to_owned(),
        }
    }

    /// Length in bytes of the word at the beginning of a text; that of its first letter at least.
    fn word_length(&self, text: &str) -> usize {
        let mut letters = text.char_indices();
        let after = |at: usize| text[at..].chars().next();
        let mut start = 0;
        if let (Some((_, first)), Some((_, '-'))) = (letters.next(), letters.next())
            && first.is_alphabetic()
            && after(first.len_utf8() + 1).is_some_and(char::is_alphabetic)
        {
            start = first.len_utf8() + 1;
        }
        let end = text[start..].find(|letter| !is_of_word(letter)).map_or(text.len(), |length| start + length);
        let end = end.max(text.chars().next().map_or(0, char::len_utf8));
        if self.german { end + feminine(&text[end..]) } else { end }
    }
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '\u{ad}' || ('\u{300}'..='\u{36f}').contains(&letter)
}

/// Length of the sign and the ending that make a word one for all genders; 0 where there is none.
fn feminine(rest: &str) -> usize {
    let signs = ["*", ":", "_", "·", "/-", "/"];
    let ending = signs.iter().find_map(|sign| rest.strip_prefix(sign)).and_then(|ending| {
        let ends = |end: &&&str| ending.strip_prefix(**end).is_some_and(|after| !after.starts_with(is_of_word));
        ["innen", "Innen", "in", "In"].iter().find(ends).map(|end| rest.len() - ending.len() + end.len())
    });
    let bracket = ["(innen)", "(inn)en", "(inn)", "(in)en", "(in)"].iter().find(|bracket| rest.starts_with(**bracket));
    ending.or(bracket.map(|bracket| bracket.len())).unwrap_or(0)
}

/// Takes the `e` off what stands for an umlaut.
fn without_e(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let is_umlaut = |at: usize| {
        let before = at.checked_sub(2).map(|at| letters[at]);
        letters[at] == 'e'
            && at > 0
            && matches!(letters[at - 1], 'a' | 'o' | 'u')
            && before.is_none_or(|before| !"aeiouyq".contains(before))
    };
    (0..letters.len()).filter(|at| !is_umlaut(*at)).map(|at| letters[at]).collect()
}

/// The beginning of a feminine form that the masculine one shares: `nutzer` of `nutzerinnen`. What only
/// happens to end like one (`login`, `termin`) is left alone.
fn masculine(word: &str) -> &str {
    let base = word.strip_suffix("innen").or_else(|| {
        let base = word.strip_suffix("in")?;
        ["er", "or", "ent", "ant", "ist", "nd", "zt"].iter().any(|end| base.ends_with(end)).then_some(base)
    });
    base.filter(|base| base.len() >= 4).unwrap_or(word)
}
