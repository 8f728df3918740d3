//! What a passage could say, known from its words alone: most passages say nothing that a rule looks for,
//! and need not be taken apart.
//!
//! Enters: words. Leaves: [`Hints`]. Forbidden here: the order of words.

use std::collections::HashMap;

use super::super::texts::may_stand_in;
use super::lexicon::{Lexicon, Meaning, Tag};

/// What the words of a passage could do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    tags: u64,
    /// Whether one may name a place.
    pub place: bool,
    /// Whether one may be a number, a date or a unit.
    pub figure: bool,
    /// Whether one holds a part of a name that was asked for.
    pub name: bool,
    /// Whether one may stand in for what somebody meant to fill in later.
    pub stand_in: bool,
}

/// Parts of words in which a number and a unit stand together: "sechswöchig", "six-week", "zesweeks".
const UNITS: [&str; 10] = ["wöch", "woch", "tägig", "monatig", "jährig", "stündig", "week", "weken", "daags", "urig"];

impl Hints {
    /// Whether a word may do one of these.
    pub fn any(&self, tags: &[Tag]) -> bool {
        tags.iter().any(|tag| self.tags & (1 << *tag as u64) != 0)
    }

    fn add(&mut self, other: Self) {
        self.tags |= other.tags;
        self.place |= other.place;
        self.figure |= other.figure;
        self.name |= other.name;
        self.stand_in |= other.stand_in;
    }
}

/// Remembers words as they are written: most come again and again.
pub struct Words<'n> {
    lexicon: &'static Lexicon,
    known: HashMap<String, Hints>,
    /// Parts of names, in small letters.
    parts: &'n [String],
}

impl<'n> Words<'n> {
    /// Hears the words of a lexicon and parts of names.
    pub fn new(lexicon: &'static Lexicon, parts: &'n [String]) -> Self {
        Self { lexicon, known: HashMap::new(), parts }
    }

    /// What a text could say.
    pub fn hints(&mut self, text: &str) -> Hints {
        let mut hints = Hints::default();
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            hints.add(self.word(word));
        }
        hints
    }

    fn word(&mut self, written: &str) -> Hints {
        /// More different words than most sites have.
        const MOST: usize = 8192;
        if let Some(hints) = self.known.get(written) {
            return *hints;
        }
        let word = written.to_lowercase();
        let meaning = self.lexicon.potential(&word);
        let hints = Hints {
            tags: meaning.tags(),
            place: is_place(written, &word, &meaning, self.lexicon),
            figure: written.starts_with(|c: char| c.is_ascii_digit())
                || meaning.number.is_some_and(|number| number > 1)
                || meaning.unit.is_some()
                || meaning.month.is_some()
                || UNITS.iter().any(|unit| word.contains(unit)),
            name: self.is_named(&word),
            stand_in: may_stand_in(&word),
        };
        if self.known.len() < MOST {
            self.known.insert(written.to_owned(), hints);
        }
        hints
    }

    fn is_named(&self, word: &str) -> bool {
        let plain = without_umlauts(word);
        self.parts.iter().any(|part| plain.contains(part.as_str()))
    }
}

/// A word in small letters without the umlauts that plurals bring.
pub fn without_umlauts(word: &str) -> String {
    word.replace('ä', "a").replace('ö', "o").replace('ü', "u")
}

/// "us" is no country, unless a phrase says so.
fn is_place(written: &str, word: &str, potential: &Meaning, lexicon: &Lexicon) -> bool {
    let named = potential.place.is_some() || potential.of_place.is_some();
    let small = word.len() <= 3 && written.contains(char::is_lowercase);
    named && !(small && lexicon.word(word).place == potential.place)
}
