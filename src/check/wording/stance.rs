//! How a sentence stands to what it says: whether it says it of us and of today, or asks, wishes,
//! denies, remembers or reports it.
//!
//! Enters: a [`Sentence`]. Leaves: yes or no. Forbidden here: knowing what is claimed.

use std::ops::Range;

use super::lexicon::Tag;
use super::sentence::Sentence;

impl Sentence {
    /// Whether the sentence asks, sets a condition, speaks of an aim, of somebody else or of what
    /// somebody else says; then nothing in it is a statement of ours about today.
    pub fn is_no_statement(&self, this_year: i16) -> bool {
        let aside = [Tag::Condition, Tag::Plan, Tag::Others, Tag::Choice, Tag::Ought, Tag::Require]
            .into_iter()
            .any(|tag| self.has(tag));
        // "Ob Ihre Daten in der EU liegen, hängt von … ab."
        let whether = self.tokens.first().is_some_and(|token| matches!(token.word.as_str(), "ob" | "whether" | "of"));
        self.question || whether || aside || self.is_reported() || self.is_of_another_year(this_year)
    }

    /// Whether somebody else says it: a verb of saying of which we are not the subject, or a source.
    pub fn is_reported(&self) -> bool {
        let we =
            |at: usize| self.tokens.get(at).is_some_and(|token| matches!(token.word.as_str(), "wir" | "we" | "wij"));
        self.places(Tag::Report).any(|at| !(0..at).any(we) && !we(at + 1))
    }

    /// Whether what a clause says holds only for what stands before it: "for backups, …", "with the EU option, …".
    /// "With us" and "for you" restrict nothing, and neither do times and places.
    pub fn is_scoped(&self, clause: &Range<usize>) -> bool {
        const FOR: [&str; 22] = [
            "for", "with", "without", "using", "für", "mit", "ohne", "bei", "voor", "met", "zonder", "bij", "im", "in",
            "under", "unter", "onder", "apart", "neben", "besides", "naast", "beim",
        ];
        let Some(comma) = self.tokens.iter().position(|token| token.word == ",") else { return false };
        let opens = self.tokens.first().is_some_and(|token| FOR.contains(&token.word.as_str()));
        let without =
            self.tokens.first().is_some_and(|token| matches!(token.word.as_str(), "ohne" | "without" | "zonder"));
        let restricts = |at: usize| {
            let token = &self.tokens[at];
            let unknown = token.meaning.is_unknown() && token.word.chars().count() > 4;
            token.is(Tag::Part)
                || token.is(Tag::Product)
                || token.is(Tag::Choice)
                || (unknown && token.capital)
                || (unknown && without)
        };
        opens && clause.start > comma && (1..comma).any(restricts)
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
        match clause.start {
            // "Dass alle Daten hier bleiben, können wir nicht zusagen."
            0 => opens && clause.end + 1 < self.tokens.len() && self.any(self.clause(clause.end + 1), Tag::Negation),
            start => (opens || infinitive) && start >= 2 && self.any(self.clause(start - 2), Tag::Negation),
        }
    }
}
