//! What single words do in a sentence, by language: `de.toml`, `en.toml`, `nl.toml` and the names of
//! countries.
//!
//! Enters: those files. Leaves: [`Lexicon`]. Forbidden here: sentences.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::locale::{Lang, country};

macro_rules! tags {
    ($($tag:ident = $key:literal,)*) => {
        /// What a word does; the groups are described in `wording/de.toml`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Tag { $($tag,)* }

        const TAGS: &[(&str, Tag)] = &[$(($key, Tag::$tag),)*];
    };
}

tags! {
    Neutral = "neutral", Negation = "negation", Only = "only", Else = "else", All = "all", Full = "full",
    Condition = "condition", Hedge = "hedge", Plan = "plan", Past = "past", From = "from", Until = "until",
    Report = "report", Others = "others", Choice = "choice", Ought = "ought", Require = "require", We = "we",
    Data = "data", Part = "part", Person = "person", Product = "product", Infra = "infra", Vendor = "vendor",
    Store = "store", Stay = "stay", Leave = "leave", Transfer = "transfer", Access = "access",
    Third = "third", Outside = "outside", Inside = "inside",
    Absolute = "absolute", Weak = "absolute-weak", Secure = "secure", Security = "security",
    Compliant = "compliant", Law = "law", Guarantee = "guarantee", Impossible = "impossible",
    Breach = "breach", Risk = "risk", Proof = "proof",
    Certified = "certified", Attested = "attested", Soc2 = "soc2", C5 = "c5", Tisax = "tisax", Gdpr = "gdpr",
    Scheme = "scheme", Standard = "standard", Small = "small",
    Informal = "informal", Formal = "formal", Ended = "ended", Often = "often",
}

/// A unit of what a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    BusinessHour,
    BusinessDay,
    Week,
    Month,
    Quarter,
    Year,
    Percent,
    Clock,
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Meaning {
    tags: u64,
    /// The place it names, by its code; `EUROPE` besides those of the content format.
    pub place: Option<&'static str>,
    /// The place it is an adjective of.
    pub of_place: Option<&'static str>,
    /// The number it writes out.
    pub number: Option<u16>,
    /// The unit it names.
    pub unit: Option<Unit>,
    /// The month it names, 1 to 12.
    pub month: Option<u8>,
}

impl Meaning {
    /// What a word of this meaning could do, alone or with those behind it.
    fn hint(&mut self, other: &Self) {
        self.add(other);
        // One is an article in most languages.
        self.number = self.number.max(other.number);
    }

    /// Whether nothing is known of the word.
    pub fn is_unknown(&self) -> bool {
        *self == Self::default()
    }

    /// All that it does, a bit for each [`Tag`].
    pub fn tags(&self) -> u64 {
        self.tags
    }

    /// Whether it does this.
    pub fn is(&self, tag: Tag) -> bool {
        self.tags & (1 << tag as u64) != 0
    }

    fn add(&mut self, other: &Self) {
        self.tags |= other.tags;
        self.place = self.place.or(other.place);
        self.of_place = self.of_place.or(other.of_place);
        self.number = self.number.or(other.number);
        self.unit = self.unit.or(other.unit);
        self.month = self.month.or(other.month);
    }
}

/// A word of the lexicon: `*` at an end stands for any letters.
#[derive(Debug, PartialEq, Eq)]
enum Pattern {
    Word(String),
    Begins(String),
    Ends(String),
    Holds(String),
    /// Up to a few words between the others of a phrase.
    Gap,
}

/// Several words that mean something together.
struct Phrase {
    patterns: Vec<Pattern>,
    meaning: Meaning,
}

/// The words of a language.
pub struct Lexicon {
    words: HashMap<String, Meaning>,
    beginnings: HashMap<String, Meaning>,
    others: Vec<(Pattern, Meaning)>,
    /// By their first word, and those that begin with a part of one; longest first.
    phrases: HashMap<String, Vec<Phrase>>,
    open_phrases: Vec<Phrase>,
    abbreviations: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    abbreviations: Vec<String>,
    words: BTreeMap<String, Vec<String>>,
    numbers: BTreeMap<String, Vec<String>>,
    units: BTreeMap<Unit, Vec<String>>,
    months: BTreeMap<String, Vec<String>>,
    places: BTreeMap<String, Vec<String>>,
    #[serde(rename = "of-places")]
    of_places: BTreeMap<String, Vec<String>>,
}

static LEXICONS: LazyLock<Vec<(&str, Lexicon)>> = LazyLock::new(|| {
    let files = [("de", include_str!("de.toml")), ("en", include_str!("en.toml")), ("nl", include_str!("nl.toml"))];
    let read = |(tag, text)| {
        let file = toml::from_str(text).expect("the lexicons are part of the program and tested");
        (tag, Lexicon::new(tag, file))
    };
    files.into_iter().map(read).collect()
});

/// Codes that live as long as the program: those of all countries, regions and of Europe.
static CODES: LazyLock<Vec<String>> = LazyLock::new(|| {
    country::countries().chain(country::REGIONS.map(str::to_owned)).chain(["EUROPE".to_owned()]).collect()
});

fn code(code: &str) -> Option<&'static str> {
    CODES.iter().find(|known| *known == code).map(String::as_str)
}

impl Lexicon {
    /// The words of a language, if it is one of ours.
    pub fn of(lang: &Lang) -> Option<&'static Self> {
        LEXICONS.iter().find(|(tag, _)| *tag == lang.primary()).map(|(_, lexicon)| lexicon)
    }

    fn new(tag: &str, file: File) -> Self {
        let mut lexicon = Self {
            words: HashMap::new(),
            beginnings: HashMap::new(),
            others: Vec::new(),
            phrases: HashMap::new(),
            open_phrases: Vec::new(),
            abbreviations: file.abbreviations,
        };
        for (key, words) in file.words {
            let (_, tag) = TAGS.iter().find(|(known, _)| *known == key).expect("a known group of words");
            lexicon.enter(&words, Meaning { tags: 1 << *tag as u64, ..Meaning::default() });
        }
        for (number, words) in file.numbers {
            lexicon.enter(&words, Meaning { number: number.parse().ok(), ..Meaning::default() });
        }
        for (number, word) in super::numbers::composed(tag) {
            lexicon.enter(&[word], Meaning { number: Some(number), ..Meaning::default() });
        }
        for (unit, words) in file.units {
            lexicon.enter(&words, Meaning { unit: Some(unit), ..Meaning::default() });
        }
        for (month, words) in file.months {
            lexicon.enter(&words, Meaning { month: month.parse().ok(), ..Meaning::default() });
        }
        for (place, words) in file.places {
            lexicon.enter(&words, Meaning { place: code(&place), ..Meaning::default() });
        }
        for (place, words) in file.of_places {
            lexicon.enter(&words, Meaning { of_place: code(&place), ..Meaning::default() });
        }
        if let Some(lang) = Lang::parse(tag) {
            for place in country::countries() {
                // A name of one short word ("Man", "Mali") is fine; one that is a word as well is not.
                if let Some(name) = country::name_in(&lang, &place).filter(|name| !matches!(&**name, "Man" | "Togo")) {
                    lexicon.enter(&[name.to_lowercase()], Meaning { place: code(&place), ..Meaning::default() });
                }
            }
        }
        lexicon
    }

    fn enter(&mut self, written: &[String], meaning: Meaning) {
        for text in written {
            let mut patterns: Vec<Pattern> =
                text.split([' ', '-', '.']).filter(|part| !part.is_empty()).map(pattern).collect();
            match (patterns.len(), patterns.pop()) {
                (1, Some(Pattern::Word(word))) => self.words.entry(word).or_default().add(&meaning),
                (1, Some(Pattern::Begins(start))) => self.beginnings.entry(start).or_default().add(&meaning),
                (1, Some(other)) => self.others.push((other, meaning)),
                (_, Some(last)) => {
                    patterns.push(last);
                    let phrases = match &patterns[0] {
                        Pattern::Word(word) => self.phrases.entry(word.clone()).or_default(),
                        _ => &mut self.open_phrases,
                    };
                    match phrases.iter_mut().find(|phrase| phrase.patterns == patterns) {
                        Some(phrase) => phrase.meaning.add(&meaning),
                        None => phrases.push(Phrase { patterns, meaning }),
                    }
                }
                (_, None) => {}
            }
        }
    }

    /// What a word in small letters means by itself.
    pub fn word(&self, word: &str) -> Meaning {
        let mut meaning = self.words.get(word).copied().unwrap_or_default();
        // The genitive of a name: Deutschlands, Germany's.
        if meaning == Meaning::default()
            && let Some(stem) = word.strip_suffix("'s").or_else(|| word.strip_suffix('s'))
            && let Some(place) = self.words.get(stem).and_then(|meaning| meaning.place)
        {
            meaning.place = Some(place);
        }
        for (end, _) in word.char_indices().skip(1).chain([(word.len(), ' ')]) {
            if let Some(found) = self.beginnings.get(&word[..end]) {
                meaning.add(found);
            }
        }
        for (pattern, found) in &self.others {
            if pattern.fits(word) {
                meaning.add(found);
            }
        }
        meaning
    }

    /// Phrases that begin with the first of these words: for each the positions of its words and what
    /// it means, the longest first.
    pub fn phrases<'a>(&'a self, words: &[&str]) -> Vec<(Vec<usize>, &'a Meaning)> {
        let known = words.first().and_then(|word| self.phrases.get(*word)).into_iter().flatten();
        let phrases = known.chain(&self.open_phrases);
        let mut found: Vec<_> = phrases.filter_map(|phrase| Some((phrase.places(words)?, &phrase.meaning))).collect();
        found.sort_by_key(|(places, _)| std::cmp::Reverse(places.len()));
        found
    }

    /// Everything a word may do by itself or at the head of a phrase.
    pub fn potential(&self, word: &str) -> Meaning {
        let mut meaning = self.word(word);
        let open = self.open_phrases.iter().filter(|phrase| phrase.patterns[0].fits(word));
        for phrase in self.phrases.get(word).into_iter().flatten().chain(open) {
            meaning.hint(&phrase.meaning);
        }
        meaning
    }

    /// Whether a full stop behind this word ends no sentence.
    pub fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.iter().any(|known| known == word)
    }
}

impl Phrase {
    fn places(&self, words: &[&str]) -> Option<Vec<usize>> {
        const WIDEST: usize = 10;
        let mut places = Vec::new();
        let mut at = 0;
        let mut gap = false;
        for pattern in &self.patterns {
            if *pattern == Pattern::Gap {
                gap = true;
                continue;
            }
            let end = if gap { (at + WIDEST).min(words.len()) } else { (at + 1).min(words.len()) };
            let found = (at..end).find(|at| pattern.fits(words[*at]))?;
            places.push(found);
            at = found + 1;
            gap = false;
        }
        Some(places)
    }
}

impl Pattern {
    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Word(known) => known == word,
            Self::Begins(start) => word.starts_with(start.as_str()),
            Self::Ends(end) => word.ends_with(end.as_str()),
            Self::Holds(part) => word.contains(part.as_str()),
            Self::Gap => true,
        }
    }
}

fn pattern(written: &str) -> Pattern {
    match (written.strip_prefix('*'), written.strip_suffix('*')) {
        _ if written == "*" => Pattern::Gap,
        (Some(_), Some(_)) => Pattern::Holds(written.trim_matches('*').to_owned()),
        (Some(end), None) => Pattern::Ends(end.to_owned()),
        (None, Some(start)) => Pattern::Begins(start.to_owned()),
        (None, None) => Pattern::Word(written.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_their_forms_and_compounds() {
        let german = Lexicon::of(&Lang::parse("de").expect("German")).expect("a lexicon");
        assert!(german.word("drittlandübermittlungen").is(Tag::Third));
        assert!(german.word("ausschließliche").is(Tag::Only));
        assert_eq!(german.word("deutschlands").place, Some("DE"));
        assert_eq!(german.word("niederländischen").of_place, Some("NL"));
        let english = Lexicon::of(&Lang::parse("en").expect("English")).expect("a lexicon");
        assert!(english.word("doesn't").is(Tag::Negation));
        assert_eq!(english.phrases(&["third", "countries"]).len(), 1);
        assert_eq!(
            english.phrases(&["third", "parties"]).first().map(|(_, meaning)| meaning.is(Tag::Third)),
            Some(false)
        );
    }
}
