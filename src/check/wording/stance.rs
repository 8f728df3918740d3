//! How a sentence stands to what it says: whether it says it of us and of today, or asks, wishes,
//! denies, remembers or reports it.
//!
//! Enters: a [`Sentence`]. Leaves: yes or no. Forbidden here: knowing what is claimed.

use std::ops::Range;

use super::lexicon::Tag;
use super::sentence::{Sentence, Token};

impl Sentence {
    /// Whether the sentence asks, sets a condition, speaks of an aim, of somebody else or of what
    /// somebody else says; then nothing in it is a statement of ours about today.
    pub fn is_no_statement(&self, this_year: i16) -> bool {
        let aside = [Tag::Condition, Tag::Plan, Tag::Others, Tag::Choice, Tag::Ought, Tag::Require]
            .into_iter()
            .any(|tag| self.has(tag));
        // "Ob Ihre Daten in der EU liegen, hängt von … ab."
        let whether = self.tokens.first().is_some_and(|token| matches!(token.word.as_str(), "ob" | "whether" | "of"));
        let open = self.question || whether || self.is_condition_by_order() || self.is_about_which();
        open || aside || self.is_reported() || self.is_of_another_year(this_year) || self.is_memory()
    }

    /// Whether its order alone sets a condition: a verb and its subject first, then a comma and what follows
    /// ("Verzichten Sie auf Chat, bleibt …", "Ziet u af van chat, dan …"), or an order and what comes of it
    /// ("Drop the chat, and …").
    fn is_condition_by_order(&self) -> bool {
        const SUBJECTS: [&str; 33] = [
            "sie", "wir", "ihr", "ihre", "man", "er", "es", "der", "die", "das", "ein", "eine", "jemand", "niemand",
            "u", "uw", "je", "jij", "jouw", "men", "wij", "we", "hij", "ze", "het", "de", "een", "iemand", "you",
            "your", "a", "the", "they",
        ];
        let word = |at: usize| self.tokens.get(at).map_or("", |token| token.word.as_str());
        let Some(comma) = self.tokens.iter().position(|token| token.word == ",") else { return false };
        let then = matches!(word(comma + 1), "dann" | "dan" | "then" | "so");
        let subject = SUBJECTS.contains(&word(1)) && comma > 2;
        let verb = is_finite(word(0));
        let follows = self.tokens.get(comma + 1).is_some_and(goes_on);
        then && (subject || verb) || subject && verb && follows
    }

    /// "Which data stays here is shown in the list": what is asked for is no statement.
    fn is_about_which(&self) -> bool {
        self.tokens.first().is_some_and(|first| {
            matches!(first.word.as_str(), "which" | "welche" | "welcher" | "welches" | "welchen" | "welke" | "welk")
        })
    }

    /// Whether it tells what happened once: "when" and a year in one clause, or German "als" with a verb of the past
    /// at the end of its clause ("Als wir begannen, …"). "Als Anbieter …" says who somebody is.
    pub fn is_memory(&self) -> bool {
        const SUBJECTS: [&str; 16] = [
            "wir", "der", "die", "das", "es", "sie", "er", "ein", "eine", "man", "unser", "unsere", "ihr", "ihre",
            "dieser", "diese",
        ];
        let starts = (0..self.tokens.len()).filter(|at| {
            matches!(self.tokens[*at].word.as_str(), "als" | "when" | "toen")
                && (*at == 0 || self.tokens[at - 1].separates())
                && !self.tokens[*at].quoted
        });
        starts.into_iter().any(|at| {
            let clause = self.clause(at);
            let subject = self.tokens.get(at + 1).is_some_and(|next| SUBJECTS.contains(&next.word.as_str()));
            let year = self.tokens[clause.clone()].iter().any(|token| token.year().is_some());
            let told = self.tokens[clause.end - 1].is_told();
            let temporal = subject || self.tokens[at].word != "als";
            clause.len() > 2 && (temporal && year || subject && told)
        })
    }

    /// Whether somebody else says it: a verb of saying of which we are not the subject, or a source.
    pub fn is_reported(&self) -> bool {
        let we =
            |at: usize| self.tokens.get(at).is_some_and(|token| matches!(token.word.as_str(), "wir" | "we" | "wij"));
        // "gecertificeerd volgens ISO 27001": a standard or law says nothing of us.
        let named = |at: usize| {
            self.tokens[at + 1..].iter().take(3).any(|token| {
                token.is_number()
                    || [Tag::Standard, Tag::Law, Tag::Soc2, Tag::Gdpr].into_iter().any(|tag| token.is(tag))
            })
        };
        let source = |at: usize| matches!(self.tokens[at].word.as_str(), "volgens" | "laut" | "according" | "to");
        let not_so = |at: usize| (0..at).any(we) || we(at + 1) || source(at) && named(at);
        self.places(Tag::Report).any(|at| !not_so(at))
    }

    /// Whether what a clause says holds only for what stands before it: "for backups, …", "with the EU option, …".
    /// "With us" and "for you" restrict nothing, and neither do times and places.
    pub fn is_scoped(&self, clause: &Range<usize>) -> bool {
        const FOR: [&str; 25] = [
            "for", "with", "without", "using", "für", "mit", "ohne", "bei", "voor", "met", "zonder", "bij", "im", "in",
            "under", "unter", "onder", "apart", "neben", "besides", "naast", "beim", "during", "während", "tijdens",
        ];
        let Some(comma) = self.tokens.iter().position(|token| token.word == ",") else { return false };
        let opens = self.tokens.first().is_some_and(|token| FOR.contains(&token.word.as_str()));
        let without =
            self.tokens.first().is_some_and(|token| matches!(token.word.as_str(), "ohne" | "without" | "zonder"));
        let restricts = |at: usize| {
            let token = &self.tokens[at];
            let unknown = token.meaning.is_unknown() && token.word.chars().count() > 4;
            token.is(Tag::Part)
                || (token.is(Tag::Product) && !self.is_our_product(at))
                || token.is(Tag::Choice)
                || (unknown && token.capital)
                || (unknown && without)
        };
        opens && clause.start > comma && (1..comma).any(restricts)
    }

    /// "In our product": all there is, and not one of several.
    pub fn is_our_product(&self, at: usize) -> bool {
        const ALL: [&str; 4] = ["product", "produkt", "produkts", "app"];
        ALL.contains(&self.tokens[at].word.as_str()) && at > 0 && self.tokens[at - 1].is(Tag::We)
    }

    /// Whether it holds until some time or only from a later year on.
    pub fn is_of_another_year(&self, this_year: i16) -> bool {
        let close = |at: usize| at + 1..(at + 5).min(self.tokens.len());
        let date = |at: &usize| self.tokens[*at].is_number() || self.tokens[*at].meaning.month.is_some();
        let over = self.places(Tag::Until).any(|at| close(at).take(3).any(|at| date(&at)));
        let later = self
            .places(Tag::From)
            .any(|at| close(at).filter_map(|at| self.tokens[at].year()).any(|year| year > this_year));
        over || later
    }

    /// Whether a clause is denied: by itself, or by the clause that introduces it ("we do not claim that
    /// …").
    pub fn is_denied(&self, clause: &Range<usize>) -> bool {
        self.any(clause.clone(), Tag::Negation) || self.is_introduced_by_denial(clause)
    }

    /// Whether the clause before says that what follows is not so.
    pub fn is_introduced_by_denial(&self, clause: &Range<usize>) -> bool {
        let opens = self.tokens.get(clause.start).is_some_and(|token| {
            matches!(
                token.word.as_str(),
                "dass" | "daß" | "that" | "dat" | "ob" | "whether" | "of" | "als" | "wie" | "as" | "zu"
            )
        });
        // "Wir behaupten nicht, sicher zu sein"
        let infinitive = self.tokens[clause.clone()].iter().any(|token| matches!(token.word.as_str(), "zu" | "te"));
        if self.is_said_not_to_be(clause) {
            return true;
        }
        match clause.start {
            // "Dass alle Daten hier bleiben, können wir nicht zusagen."
            0 => opens && clause.end + 1 < self.tokens.len() && self.any(self.clause(clause.end + 1), Tag::Negation),
            start => (opens || infinitive) && start >= 2 && self.any(self.clause(start - 2), Tag::Negation),
        }
    }
    /// "It is not true that all data …": the denial and what it denies without a comma between them. Behind what
    /// is denied itself "that" only tells which ("no data that you upload").
    fn is_said_not_to_be(&self, clause: &Range<usize>) -> bool {
        let things = [Tag::Data, Tag::Part, Tag::Vendor, Tag::Infra, Tag::Person, Tag::Negation];
        clause.clone().skip(1).any(|at| {
            let that = matches!(self.tokens[at].word.as_str(), "that" | "dass" | "dat");
            let of_thing = things.iter().any(|tag| self.tokens[at - 1].is(*tag));
            that && !of_thing && self.any(clause.start..at, Tag::Negation)
        })
    }
}

/// Whether a word at the head of a German or Dutch sentence can be a verb with its subject behind it.
fn is_finite(word: &str) -> bool {
    const VERBS: [&str; 34] = [
        "ist", "sind", "wird", "kann", "muss", "soll", "will", "mag", "darf", "war", "käme", "läge", "gäbe", "fiele",
        "is", "zijn", "wordt", "kan", "moet", "mag", "zal", "zou", "wil", "ging", "kwam", "lag", "bleef", "stond",
        "nam", "koos", "zag", "deed", "were", "had",
    ];
    const OTHERS: [&str; 52] = [
        "mit",
        "seit",
        "statt",
        "samt",
        "laut",
        "selbst",
        "jetzt",
        "erst",
        "fast",
        "nicht",
        "meist",
        "neben",
        "gegen",
        "wegen",
        "zwischen",
        "alle",
        "diese",
        "jene",
        "solche",
        "viele",
        "heute",
        "ohne",
        "sonst",
        "dieselbe",
        "zuerst",
        "met",
        "niet",
        "wat",
        "dat",
        "tussen",
        "tegen",
        "naast",
        "buiten",
        "omdat",
        "doordat",
        "zodat",
        "opdat",
        "totdat",
        "voordat",
        "aangezien",
        "daarmee",
        "hiermee",
        "waarmee",
        "damit",
        "somit",
        "womit",
        "derzeit",
        "zurzeit",
        "soweit",
        "dafür",
        "währenddessen",
        "because",
    ];
    const ENDINGS: [&str; 3] = ["en", "t", "e"];
    VERBS.contains(&word)
        || word.chars().count() > 2 && !OTHERS.contains(&word) && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Whether a word behind a comma is the verb of the main clause.
fn goes_on(token: &Token) -> bool {
    const VERBS: [&str; 34] = [
        "wird",
        "werden",
        "würde",
        "würden",
        "ist",
        "sind",
        "wäre",
        "wären",
        "bleibt",
        "kann",
        "können",
        "hat",
        "haben",
        "hätte",
        "hätten",
        "gilt",
        "gelten",
        "entfällt",
        "findet",
        "finden",
        "lägen",
        "läge",
        "blieben",
        "blieb",
        "kommt",
        "kommen",
        "gibt",
        "wordt",
        "worden",
        "is",
        "zijn",
        "geldt",
        "vervalt",
        "vindt",
    ];
    let does = [Tag::Stay, Tag::Store, Tag::Leave, Tag::Transfer].into_iter().any(|tag| token.is(tag));
    !token.capital && (does || VERBS.contains(&token.word.as_str()))
}
