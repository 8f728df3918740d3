//! What the site says in its own words, sentence by sentence, for the rules over wording.
//!
//! Enters: the site and the files it was read from. Leaves: [`Told`], one text at a time and only while the
//! rules look at it: the words of thousands of pages are never held together.
//! Forbidden here: judging anything.
//!
//! Left out are quotations of third parties, block quotes and code ([`model::prose`](crate::model::prose)
//! keeps them apart), drafts, addresses, and the glossary, which has to name what must not be said: its definitions
//! are heard where a rule asks for them ([`define`]).

mod hints;
mod lexicon;
mod numbers;
mod sentence;
mod speaker;
mod stance;

pub use hints::without_umlauts;
pub use lexicon::{Lexicon, Tag, Unit};
pub use sentence::{Sentence, Token};

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::ops::Range;
use std::rc::Rc;

use rayon::prelude::*;
use xxhash_rust::xxh3::Xxh3;

use super::Context;
use crate::diag::{Diagnostic, Span};
use crate::locale::Lang;
use crate::model::kind::Kind;
use crate::model::prose::Passage;
use hints::{Hints, Words};
use sentence::Reading;

/// A text in its languages.
pub struct Told<'a> {
    /// What it says in each language.
    pub versions: Vec<Version<'a>>,
    /// Whether each language has words of its own, and not the same for all.
    pub own: bool,
}

/// A text in one language.
pub struct Version<'a> {
    /// The language.
    pub lang: &'a Lang,
    /// Its passages in order.
    pub said: Vec<Said<'a>>,
}

/// A passage and its sentences.
pub struct Said<'a> {
    /// The words.
    pub passage: Passage,
    /// Their language.
    pub lang: &'a Lang,
    /// Whether they were written for this language, and not the same for all.
    pub own: bool,
    /// Who says them.
    pub source: Source<'a>,
    /// What its words could amount to.
    pub hints: Hints,
    /// Who can take it apart; nobody in a language without a lexicon.
    reading: Option<Rc<RefCell<Reading>>>,
    sentences: OnceCell<Vec<Sentence>>,
}

/// Who says something: what the words can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source<'a> {
    /// A page, or a record about the organisation as a whole.
    Site,
    /// A record about something of its own kind: a way of hosting, a document, backups.
    Part(Kind),
    /// A sub-processor, by its id.
    Subprocessor(&'a str),
}

impl Said<'_> {
    /// Its sentences, taken apart when the first rule asks for them; none in a language without a lexicon.
    pub fn sentences(&self) -> &[Sentence] {
        self.sentences.get_or_init(|| match &self.reading {
            Some(reading) => reading.borrow_mut().sentences(&self.passage.text),
            None => Vec::new(),
        })
    }

    /// Where a part of the passage stands.
    pub fn span(&self, range: Range<usize>) -> Span {
        self.passage.span(range)
    }

    /// The words of a part of the passage.
    pub fn words(&self, range: Range<usize>) -> &str {
        self.passage.text.get(range).unwrap_or_default()
    }
}

impl<'a> Told<'a> {
    /// Everything it says, in all languages.
    pub fn said(&self) -> impl Iterator<Item = &Said<'a>> {
        self.versions.iter().flat_map(|version| &version.said)
    }
}

/// Looks at one text.
pub type Each = fn(&Context<'_>, &Told<'_>, &mut Vec<Diagnostic>);

/// What was found in prose, by the hash of its files.
#[derive(Default)]
pub struct Heard {
    /// Hash of everything else that rules look at.
    rest: u128,
    findings: BTreeMap<u128, Vec<Diagnostic>>,
}

/// Lets these look at every text of the site. Prose that says the same as `before`, beside records that say the
/// same, is not heard again.
pub fn judge(context: &Context<'_>, rules: &[Each], before: Option<&Heard>) -> (Vec<Diagnostic>, Heard) {
    /// Fewer are not worth learning the words again.
    const AT_LEAST: usize = 64;
    let speakers = speaker::speakers(context.site);
    let names = names(context);
    let rest = rest(context);
    let before = before.filter(|before| before.rest == rest);
    let judged = speakers.par_iter().with_min_len(AT_LEAST).map_init(
        || Ear::new(&names),
        |ear, speaker| {
            let hash = speaker.hash(context.sources);
            let known = hash.and_then(|hash| before?.findings.get(&hash));
            let found = known.cloned().unwrap_or_else(|| {
                let mut found = Vec::new();
                speaker.speak(context, ear, &mut |told| rules.iter().for_each(|rule| rule(context, &told, &mut found)));
                found
            });
            (hash, found)
        },
    );
    let judged: Vec<(Option<u128>, Vec<Diagnostic>)> = judged.collect();
    let of_prose = judged.iter().filter_map(|(hash, found)| Some(((*hash)?, found.clone())));
    let heard = Heard { rest, findings: of_prose.collect() };
    (judged.into_iter().flat_map(|(_, found)| found).collect(), heard)
}

/// Hash of what prose is held against: the day, and every file that is no prose.
fn rest(context: &Context<'_>) -> u128 {
    let mut hasher = Xxh3::new();
    context.site.today.hash(&mut hasher);
    for (path, file) in context.sources.files.iter().filter(|(path, _)| !path.ends_with(".md")) {
        (path, file.hash).hash(&mut hasher);
    }
    hasher.digest128()
}

/// Lets one look at the definitions of the glossary.
pub fn define(context: &Context<'_>, rule: Each, findings: &mut Vec<Diagnostic>) {
    let names = names(context);
    let mut ear = Ear::new(&names);
    for definition in context.site.terms().filter_map(|term| term.definition.as_ref()) {
        rule(context, &speaker::told(definition, Source::Part(Kind::Glossary), context, &mut ear), findings);
    }
}

/// The words of a language, and who can take its sentences apart.
type Known<'n> = (Words<'n>, Rc<RefCell<Reading>>);

/// Understands what it hears.
struct Ear<'n> {
    /// Parts of the names that rules ask for.
    names: &'n [String],
    /// Nothing for a language without a lexicon.
    languages: HashMap<String, Option<Known<'n>>>,
}

impl<'n> Ear<'n> {
    fn new(names: &'n [String]) -> Self {
        Self { names, languages: HashMap::new() }
    }

    fn version<'a>(&mut self, passages: Vec<Passage>, lang: &'a Lang, own: bool, source: Source<'a>) -> Version<'a> {
        if !self.languages.contains_key(lang.primary()) {
            let known = Lexicon::of(lang)
                .map(|lexicon| (Words::new(lexicon, self.names), Rc::new(RefCell::new(Reading::new(lexicon)))));
            self.languages.insert(lang.primary().to_owned(), known);
        }
        let mut known = self.languages.get_mut(lang.primary()).and_then(Option::as_mut);
        let mut said = |passage: Passage| {
            let (hints, reading) = match &mut known {
                Some((words, reading)) => (words.hints(&passage.text), Some(Rc::clone(reading))),
                None => (Hints::default(), None),
            };
            Said { passage, lang, own, source, hints, reading, sentences: OnceCell::new() }
        };
        Version { lang, said: passages.into_iter().map(&mut said).collect() }
    }
}

/// Parts of the names of laws and mechanisms that are gone, and of words to avoid.
fn names(context: &Context<'_>) -> Vec<String> {
    let law = context.law;
    let gone = law.outdated.iter().flat_map(|law| &law.words);
    let void = law.void_mechanisms.iter().flat_map(|mechanism| &mechanism.words);
    let first = |name: &String| {
        without_umlauts(&name.to_lowercase())
            .split(|c: char| !c.is_alphanumeric())
            .find(|part| part.len() > 1)
            .map(str::to_owned)
    };
    let mut names: Vec<String> = gone.chain(void).filter_map(first).collect();
    names.extend(super::texts::avoided(context));
    names.sort_unstable();
    names.dedup();
    names
}
