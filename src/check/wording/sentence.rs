//! Text → sentences of words that know what they do.
//!
//! Enters: a passage's text and the [`Lexicon`] of its language. Leaves: [`Sentence`]s.
//! Forbidden here: knowing what is being looked for.

use std::collections::HashMap;
use std::ops::Range;

use super::lexicon::{Lexicon, Meaning, Tag};
use crate::model::prose::SOMETHING;

/// A sentence, or a heading or cell that is none.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    /// Its words and punctuation marks.
    pub tokens: Vec<Token>,
    /// Whether it asks.
    pub question: bool,
}

/// A word, number or punctuation mark.
#[derive(Clone, Debug)]
pub struct Token {
    /// Where it stands in the passage.
    pub range: Range<usize>,
    /// It in small letters.
    pub word: String,
    /// What it does.
    pub meaning: Meaning,
    /// Whether it stands between quotation marks.
    pub quoted: bool,
    /// Whether a hyphen ties it to the word before.
    pub joined: bool,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether it has no small letter.
    pub shouts: bool,
}

impl Token {
    /// Whether it does this.
    pub fn is(&self, tag: Tag) -> bool {
        self.meaning.is(tag)
    }

    /// Whether it is a punctuation mark.
    pub fn is_mark(&self) -> bool {
        !self.word.starts_with(|c: char| c.is_alphanumeric() || c == SOMETHING || matches!(c, '%' | '§'))
    }

    /// Whether it separates clauses.
    pub fn separates(&self) -> bool {
        matches!(self.word.as_str(), "," | ";" | ":" | "–" | "—" | "(" | ")" | "…" | "|")
    }

    /// Whether it is written in digits.
    pub fn is_number(&self) -> bool {
        self.word.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Whether it is a German verb of the past, as far as its form shows.
    pub fn is_told(&self) -> bool {
        const STRONG: [&str; 30] = [
            "anfingen",
            "anfing",
            "begannen",
            "begann",
            "verwarf",
            "verwarfen",
            "lagen",
            "lag",
            "standen",
            "stand",
            "gab",
            "kam",
            "kamen",
            "fiel",
            "fielen",
            "entschied",
            "entschieden",
            "aufhob",
            "ging",
            "gingen",
            "war",
            "waren",
            "verlor",
            "verloren",
            "beschloss",
            "beschlossen",
            "blieb",
            "blieben",
            "trat",
            "ließ",
        ];
        let weak = ["te", "ten"].iter().any(|ending| self.word.ends_with(ending));
        !self.capital && (STRONG.contains(&self.word.as_str()) || weak)
    }

    /// The year it may be.
    pub fn year(&self) -> Option<i16> {
        self.word.parse().ok().filter(|year| (1950..2100).contains(year) && self.word.len() == 4)
    }
}

impl Sentence {
    /// Positions of words that do this outside quotation marks.
    pub fn places(&self, tag: Tag) -> impl Iterator<Item = usize> {
        self.tokens.iter().enumerate().filter(move |(_, token)| token.is(tag) && !token.quoted).map(|(at, _)| at)
    }

    /// Whether a word outside quotation marks does this.
    pub fn has(&self, tag: Tag) -> bool {
        self.places(tag).next().is_some()
    }

    /// The part of the sentence without a mark between clauses that holds a position.
    pub fn clause(&self, at: usize) -> Range<usize> {
        let parts = |at: &usize| self.tokens[*at].separates() && !self.is_aside(*at);
        let start = (0..at).rev().find(parts).map_or(0, |mark| mark + 1);
        let end = (at..self.tokens.len()).find(parts).unwrap_or(self.tokens.len());
        start..end
    }

    /// Whether a bracket holds a word or two that belong to the clause around it: "not (yet) certified".
    fn is_aside(&self, at: usize) -> bool {
        const BRIEF: usize = 3;
        let has = |range: Range<usize>, mark: &str| {
            self.tokens.get(range).unwrap_or_default().iter().any(|token| token.word == mark)
        };
        match self.tokens[at].word.as_str() {
            "(" => has(at + 1..(at + 1 + BRIEF).min(self.tokens.len()), ")"),
            ")" => has(at.saturating_sub(BRIEF)..at, "("),
            _ => false,
        }
    }

    /// Whether a word in a range does this outside quotation marks.
    pub fn any(&self, range: Range<usize>, tag: Tag) -> bool {
        self.tokens.get(range).unwrap_or_default().iter().any(|token| token.is(tag) && !token.quoted)
    }

    /// The words between the brackets around a part of the passage.
    pub fn bracket(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let first = self.tokens.iter().position(|token| token.range.end > range.start)?;
        let open = self.tokens[..first].iter().rposition(|token| matches!(token.word.as_str(), "(" | ")"))?;
        let end = self.tokens[first..].iter().position(|token| token.word == ")")? + first;
        (self.tokens[open].word == "(").then_some(open + 1..end)
    }

    /// How many times a part of the sentence is denied; the words of one phrase deny once.
    pub fn denials(&self, range: Range<usize>) -> usize {
        let word = |at: usize| self.tokens[at].word.as_str();
        // "weder … noch", "neither … nor" deny once.
        let pair = |at: usize| {
            matches!(word(at), "nor" | "noch")
                && range
                    .clone()
                    .take_while(|before| *before < at)
                    .any(|at| matches!(word(at), "neither" | "noch" | "no"))
        };
        let denies = |at: usize| self.tokens[at].is(Tag::Negation) && !self.tokens[at].quoted && !pair(at);
        range.clone().filter(|at| denies(*at) && (*at == range.start || !denies(at - 1))).count()
    }

    /// The part of the passage from one position to another, both included.
    pub fn range(&self, first: usize, last: usize) -> Range<usize> {
        let (first, last) = (first.min(last), first.max(last));
        self.tokens[first].range.start..self.tokens[last].range.end
    }
}

/// Takes the texts of a language apart, and remembers what words mean: most come again and again.
pub struct Reading {
    lexicon: &'static Lexicon,
    known: HashMap<String, Meaning>,
}

impl Reading {
    /// Reads a language.
    pub fn new(lexicon: &'static Lexicon) -> Self {
        Self { lexicon, known: HashMap::new() }
    }

    fn word(&mut self, word: &str) -> Meaning {
        /// More different words than a text of any length needs.
        const MOST: usize = 8192;
        if let Some(meaning) = self.known.get(word) {
            return *meaning;
        }
        let meaning = self.lexicon.word(word);
        if self.known.len() < MOST {
            self.known.insert(word.to_owned(), meaning);
        }
        meaning
    }

    /// Takes a text apart.
    pub fn sentences(&mut self, text: &str) -> Vec<Sentence> {
        sentences(text, self)
    }
}

fn sentences(text: &str, reading: &mut Reading) -> Vec<Sentence> {
    let lexicon = reading.lexicon;
    let quotations = quotations(text);
    let mut sentences = Vec::new();
    let mut open = Sentence::default();
    let tokens = tokens(text);
    for (at, (range, joined)) in tokens.iter().enumerate() {
        let written = &text[range.clone()];
        let next = tokens.get(at + 1).map(|(next, _)| next);
        if written == "\n" {
            end(&mut sentences, &mut open, reading);
            continue;
        }
        let word = written.to_lowercase().replace('’', "'");
        let before = open.tokens.last();
        let ends = match written {
            "!" | "?" => true,
            "." => ends_sentence(before, text, range, next, lexicon),
            _ => false,
        };
        open.question |= written == "?";
        open.tokens.push(Token {
            range: range.clone(),
            meaning: Meaning::default(),
            quoted: quotations.iter().any(|quotation| quotation.contains(&range.start)),
            joined: *joined,
            capital: written.starts_with(char::is_uppercase),
            shouts: !written.contains(char::is_lowercase),
            word,
        });
        // A full stop before the closing quotation mark ends the sentence behind the mark.
        if ends {
            end(&mut sentences, &mut open, reading);
        }
    }
    end(&mut sentences, &mut open, reading);
    sentences
}

fn end(sentences: &mut Vec<Sentence>, open: &mut Sentence, reading: &mut Reading) {
    let mut sentence = std::mem::take(open);
    if sentence.tokens.iter().all(Token::is_mark) {
        return;
    }
    for token in &mut sentence.tokens {
        if !token.is_mark() {
            token.meaning = reading.word(&token.word);
        }
        // "us" is no country, and "vs" compares.
        if token.word.len() <= 3 && !token.shouts {
            token.meaning.place = None;
        }
    }
    // "no. 2" is a number and denies nothing.
    for at in 0..sentence.tokens.len().saturating_sub(2) {
        if let [no, stop, number] = &mut sentence.tokens[at..at + 3]
            && (no.word.as_str(), stop.word.as_str()) == ("no", ".")
            && number.is_number()
        {
            no.meaning = Meaning::default();
        }
    }
    // A phrase counts instead of its words.
    let words: Vec<&str> = sentence.tokens.iter().map(|token| token.word.as_str()).collect();
    let mut taken = vec![None; words.len()];
    for at in 0..words.len() {
        for (places, meaning) in reading.lexicon.phrases(&words[at..]) {
            if places.iter().all(|place| taken[at + place].is_none()) {
                places.into_iter().for_each(|place| taken[at + place] = Some(*meaning));
            }
        }
    }
    for (token, meaning) in sentence.tokens.iter_mut().zip(taken) {
        token.meaning = meaning.unwrap_or(token.meaning);
    }
    sentences.push(sentence);
}

/// Whether a full stop ends a sentence: not behind an abbreviation, in a number, in a German date, or
/// before a small letter.
fn ends_sentence(
    before: Option<&Token>,
    text: &str,
    stop: &Range<usize>,
    next: Option<&Range<usize>>,
    lexicon: &Lexicon,
) -> bool {
    let Some(next) = next else { return true };
    let begins_small = text[next.start..].starts_with(char::is_lowercase);
    let spaced =
        next.start > stop.end || matches!(&text[next.clone()], "”" | "“" | "\"" | "’" | "»" | "«" | ")" | "\n");
    let short = before.is_some_and(|word| {
        lexicon.is_abbreviation(&word.word)
            || (word.is_number() && word.word.len() <= 2 && word.range.end == stop.start)
    });
    spaced && !begins_small && !short
}

/// Words, numbers and marks with their places, and whether a hyphen ties them to the one before.
fn tokens(text: &str) -> Vec<(Range<usize>, bool)> {
    let mut tokens: Vec<(Range<usize>, bool)> = Vec::new();
    let mut joined = false;
    let mut rest = text.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        let mut end = start + c.len_utf8();
        if c == '\n' || c == SOMETHING {
        } else if c.is_whitespace() {
            joined = false;
            continue;
        } else if c == '-' || c == '\u{2011}' || c == '\u{ad}' {
            joined = tokens.last().is_some_and(|(last, _)| last.end == start);
            continue;
        } else if c.is_ascii_digit() {
            while let Some((at, c)) = rest.peek().copied() {
                let inside = matches!(c, '.' | ',' | ':') && text[at + 1..].starts_with(|c: char| c.is_ascii_digit());
                // "24h", "4e", "22nd"
                if !c.is_alphanumeric() && !inside {
                    break;
                }
                end = at + c.len_utf8();
                rest.next();
            }
        } else if c.is_alphanumeric() {
            while let Some((at, c)) = rest.peek().copied() {
                let letter_behind = || text[at + c.len_utf8()..].starts_with(char::is_alphanumeric);
                // Gender forms (Kund*innen, Kund:innen, Kund_innen) and apostrophes belong to the word.
                let inside = matches!(c, '\'' | '’' | '*' | '_' | '\u{ad}')
                    || (c == ':' && !text[at + 1..].starts_with(char::is_uppercase));
                if !(c.is_alphanumeric() || inside && letter_behind()) {
                    break;
                }
                end = at + c.len_utf8();
                rest.next();
            }
        }
        tokens.push((start..end, joined));
        joined = false;
    }
    tokens
}

/// The parts of a text between quotation marks.
fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, &[char])> = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let letter_behind = || text[at + c.len_utf8()..].starts_with(char::is_alphanumeric);
        match open {
            Some((start, closing)) => {
                let apostrophe = matches!(c, '’' | '\'') && letter_behind();
                if closing.contains(&c) && !apostrophe {
                    found.push(start..at + c.len_utf8());
                    open = None;
                }
            }
            None => {
                let closing: Option<&[char]> = match c {
                    '„' => Some(&['“', '”', '"']),
                    '“' => Some(&['”', '“', '"']),
                    '”' => Some(&['”']),
                    '‚' => Some(&['‘', '’']),
                    '‘' => Some(&['’', '\'']),
                    '«' => Some(&['»']),
                    '»' => Some(&['«']),
                    '"' => Some(&['"', '”', '“']),
                    '\'' if !before.is_alphanumeric() && letter_behind() => Some(&['\'', '’']),
                    _ => None,
                };
                open = closing.map(|closing| (at, closing));
            }
        }
        before = c;
    }
    found
}
