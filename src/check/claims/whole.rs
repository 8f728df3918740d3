//! Whether a clause speaks of all the data or of a part of it: backups, one product, some customers.
//!
//! Enters: a [`Sentence`] and a clause of it. Leaves: yes or no. Forbidden here: places.

use std::ops::Range;

use super::super::wording::{Sentence, Tag};

/// Whether the data is told apart by a clause of its own: "data of customers who signed before 2022".
pub fn is_told_apart(sentence: &Sentence, clause: &Range<usize>) -> bool {
    let tokens = &sentence.tokens;
    let Some(data) = clause.clone().find(|at| tokens[*at].is(Tag::Data)) else { return false };
    let verb = clause.clone().find(|at| *at > data && (tokens[*at].is(Tag::Stay) || tokens[*at].is(Tag::Store)));
    (data + 1..verb.unwrap_or(clause.end)).any(|at| {
        matches!(tokens[at].word.as_str(), "who" | "whose" | "which" | "that" | "deren" | "dessen" | "welche" | "wier")
            || (tokens[at].word == "die"
                && (tokens[at - 1].word == "," || !tokens[at - 1].is(Tag::Inside) && at > data + 1))
    })
}

/// Whether what a clause says of a place is about the data or the service as a whole, not about a part
/// of it, about people, or about something else.
pub fn is_about_all_data(sentence: &Sentence, clause: &Range<usize>) -> bool {
    let has = |tag| sentence.any(clause.clone(), tag);
    let data = has(Tag::Data) || has(Tag::Infra);
    // Without data or machines: only where nothing else could be what is stored.
    let other = |at: usize| sentence.tokens[at].meaning.is_unknown() && sentence.tokens[at].word.chars().count() > 6;
    let done = has(Tag::Store) && !has(Tag::Person) && !clause.clone().any(other);
    (data || done || (has(Tag::Vendor) && !has(Tag::Person)))
        && !is_partial(sentence, clause)
        && !(has(Tag::Access) && has(Tag::Person))
}

/// Whether a clause speaks of some of the data or of one product: backups, files, a module. "All
/// customer data, including backups" does not.
pub fn is_partial(sentence: &Sentence, clause: &Range<usize>) -> bool {
    let all = clause.clone().any(|at| is_all_of_data(sentence, at));
    if sentence.places(Tag::Product).any(|at| is_about_product(sentence, at, clause)) {
        return true;
    }
    let named = clause.clone().any(|at| is_data_of_a_product(sentence, at));
    (named || sentence.any(clause.clone(), Tag::Part) || is_restricted(sentence, clause)) && !all
}

/// Whether a product named at a position is all that a clause speaks of: it stands in the clause, in one that
/// opens the sentence for it ("In the demo: …") or tells which data is meant ("data that the module stores").
/// "Even in the demo", "trial accounts included", "in every plan" and "in our product" leave nothing out.
fn is_about_product(sentence: &Sentence, at: usize, clause: &Range<usize>) -> bool {
    const TOO: [&str; 20] = [
        "auch",
        "selbst",
        "sogar",
        "einschließlich",
        "inklusive",
        "inkl",
        "ebenso",
        "also",
        "even",
        "including",
        "incl",
        "included",
        "well",
        "ook",
        "zelfs",
        "inclusief",
        "inbegriffen",
        "inbegrepen",
        "eingeschlossen",
        "meegerekend",
    ];
    const WHICH: [&str; 9] = ["die", "das", "welche", "that", "which", "who", "dat", "welke", "wat"];
    let tokens = &sentence.tokens;
    let own = sentence.clause(at);
    let near = at.saturating_sub(4).max(own.start)..at;
    let every = sentence.any(at.saturating_sub(2).max(own.start)..at, Tag::All);
    let apart = !clause.contains(&at);
    let beside = if apart { own.clone() } else { near };
    if sentence.is_our_product(at) || every || beside.into_iter().any(|at| TOO.contains(&tokens[at].word.as_str())) {
        return false;
    }
    let which = WHICH.contains(&tokens[own.start].word.as_str());
    let opens = own.end + 1 == clause.start && tokens[own.end].word != ",";
    !apart || which || opens
}

/// Whether a word begins "all data", "every byte of personal data".
pub fn is_all_of_data(sentence: &Sentence, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let behind = at + 1..(at + 5).min(tokens.len());
    let all = tokens[at].is(Tag::All)
        || (tokens[at].is(Tag::Full) && tokens.get(at + 1).is_some_and(|next| next.is(Tag::Data)));
    let machines = sentence.has(Tag::Store);
    all && !tokens[at].quoted
        && ((tokens[at].is(Tag::Data) && tokens[at].is(Tag::All))
            || behind.clone().take_while(|at| !tokens[*at].separates() && !tokens[*at].is(Tag::Part)).any(|at| {
                (tokens[at].is(Tag::Data) || machines && tokens[at].is(Tag::Infra))
                    && !is_data_of_a_product(sentence, at)
            }))
}

/// Whether data is named after what it lies in: "data in Docuvault", "gegevens in Docuvault".
fn is_data_of_a_product(sentence: &Sentence, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let Some([of, name]) = tokens.get(at + 1..at + 3) else { return false };
    tokens[at].is(Tag::Data)
        && matches!(of.word.as_str(), "in" | "aus" | "uit" | "from" | "of" | "van" | "von")
        && name.capital
        && name.meaning.is_unknown()
}

/// Whether the data is told apart by a compound or attribute the lexicon has no word for: "Prüfdaten",
/// "survey data", where nothing says all of it.
fn is_restricted(sentence: &Sentence, clause: &Range<usize>) -> bool {
    const KINDS: [&str; 2] = ["daten", "gegevens"];
    let unknown = |at: usize| {
        let token = &sentence.tokens[at];
        !token.is(Tag::Data) && KINDS.iter().any(|kind| token.word.len() > kind.len() && token.word.ends_with(kind))
    };
    let known = clause.clone().any(|at| sentence.tokens[at].is(Tag::Data));
    // "Data of Swiss customers"
    let of_some = |at: usize| {
        let mut behind = at + 1..(at + 5).min(clause.end);
        let people = |at: usize| sentence.tokens.get(at + 1).is_some_and(|next| next.is(Tag::Person));
        sentence.tokens[at].is(Tag::Data)
            && behind.any(|at| {
                let meaning = &sentence.tokens[at].meaning;
                (meaning.of_place.is_some() || meaning.place.is_some()) && people(at)
            })
    };
    clause.clone().any(unknown) && !known || clause.clone().any(of_some)
}
