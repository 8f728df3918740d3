//! Claims about where data is, as sentences make them.
//!
//! Enters: a [`Sentence`]. Leaves: a [`Claim`]. Forbidden here: knowing where data really is.
//!
//! Three ways to say it: that data is *only* in a place ("ausschließlich in der EU gespeichert"), that it
//! *stays* there or *never leaves* it, and that *nothing* of it goes *outside* or to a country.

use std::ops::Range;

use super::super::wording::{Sentence, Tag};
use super::whole::{is_about_all_data, is_all_of_data, is_partial, is_told_apart};

/// A claim about where data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// First and last word of it.
    pub words: (usize, usize),
    /// The places it names.
    pub areas: Vec<&'static str>,
    /// Whether data is said to be there and nowhere else, or not to be there.
    pub inside: bool,
}

/// How far apart words of one claim stand at most.
const REACH: usize = 12;

/// The first claim of a sentence about all data.
pub fn claim(sentence: &Sentence, this_year: i16) -> Option<Claim> {
    let last = sentence.tokens.len().saturating_sub(1);
    if sentence.is_no_statement(this_year) || sentence.has(Tag::Hedge) || sentence.is_scoped(&(last..last + 1)) {
        return None;
    }
    let places = (0..sentence.tokens.len()).filter(|at| area(sentence, *at).is_some());
    let outside = || sentence.places(Tag::Third).find_map(|at| nothing_to(sentence, at));
    places
        .into_iter()
        .find_map(|at| left(sentence, at).or_else(|| outside_of(sentence, at)).or_else(|| only_in(sentence, at)))
        .or_else(outside)
}

/// The place a word names, also as an adjective of machines ("deutsche Server", "EU-Hosting").
fn area(sentence: &Sentence, at: usize) -> Option<&'static str> {
    let token = &sentence.tokens[at];
    if token.quoted {
        return None;
    }
    let machines = at + 1..(at + 4).min(sentence.tokens.len());
    token.meaning.place.or_else(|| {
        token
            .meaning
            .of_place
            .filter(|_| sentence.any(machines.clone(), Tag::Infra) || sentence.any(machines, Tag::Vendor))
    })
}

/// All places named in one breath with the one at a position, and the last of them.
fn areas(sentence: &Sentence, at: usize) -> (Vec<&'static str>, usize) {
    let mut areas: Vec<&'static str> = area(sentence, at).into_iter().collect();
    let (mut last, mut next) = (at, at + 1);
    while next < sentence.tokens.len() && next <= last + 4 {
        let token = &sentence.tokens[next];
        if let Some(area) = area(sentence, next) {
            areas.push(area);
            last = next;
        } else if !is_between_places(&token.word) {
            break;
        }
        next += 1;
    }
    areas.sort_unstable();
    areas.dedup();
    (areas, last)
}

fn is_between_places(word: &str) -> bool {
    matches!(
        word,
        "," | "/"
            | "und"
            | "oder"
            | "and"
            | "or"
            | "en"
            | "of"
            | "in"
            | "der"
            | "den"
            | "die"
            | "dem"
            | "the"
            | "de"
            | "bzw"
            | "sowie"
            | "within"
            | "binnen"
            | "("
            | "wie"
            | "either"
    )
}

/// Only, or all of it, in a place.
fn only_in(sentence: &Sentence, at: usize) -> Option<Claim> {
    let (areas, last) = areas(sentence, at);
    let mut clause = sentence.clause(at);
    let tokens = &sentence.tokens;
    // "Hosting: EU only", "all data, including backups, remains in …"; a label says nothing by itself.
    let whole = sentence.any(clause.clone(), Tag::Data)
        && [Tag::Store, Tag::Stay].into_iter().any(|tag| sentence.any(clause.clone(), tag));
    let labelled = clause.start > 1
        && tokens[clause.start - 1].word == ":"
        && !whole
        && !sentence.any(sentence.clause(clause.start - 2), Tag::Negation);
    // "Without exception, your data resides on German servers."
    let ahead = &tokens[..clause.start.saturating_sub(1)];
    let measured = !ahead.is_empty() && ahead.iter().all(|token| token.is(Tag::Only) || token.is(Tag::Full));
    let goes_on = measured || tokens[clause.start].is(Tag::Stay) || tokens[clause.start].is(Tag::Store);
    if labelled {
        clause.start = sentence.clause(clause.start - 2).start;
    } else if goes_on {
        clause.start = 0;
    }
    let before = at.saturating_sub(6).max(clause.start)..at;
    // Something lies in the place, or machines are of the place.
    let preposition = before.clone().rev().find(|at| tokens[*at].is(Tag::Inside) && !tokens[*at].quoted);
    let adjective = tokens[at].meaning.place.is_none();
    let tied = tokens.get(at + 1).is_some_and(|next| next.joined);
    // "EU data centres", "EU data residency"
    let of_machines =
        tokens.get(last + 1).is_some_and(|next| next.is(Tag::Infra) || next.is(Tag::Data) && next.is(Tag::Store));
    if (preposition.is_none() && !adjective && !tied && !labelled && !of_machines) || sentence.any(before, Tag::Outside)
    {
        return None;
    }
    let clause = clause.start..clause.end.max(last + 1);
    if sentence.any(clause.clone(), Tag::Past)
        || !is_about_all_data(sentence, &clause)
        || sentence.is_introduced_by_denial(&clause)
    {
        return None;
    }
    // "Von einer Speicherung nur in … kann keine Rede sein"
    if tokens[last..clause.end.max(last)].iter().any(|token| matches!(token.word.as_str(), "rede" | "sprake")) {
        return None;
    }
    let found = |words: (usize, usize)| Some(Claim { words, areas: areas.clone(), inside: true });
    let denied = |until: usize| sentence.any(until.saturating_sub(6).max(clause.start)..until, Tag::Negation);
    // "ausschließlich in …": what stands between the two is no other thing that could be meant.
    let reach = at.saturating_sub(REACH).max(clause.start)..at;
    let path = |from: usize| {
        let other = [Tag::Data, Tag::Part, Tag::Person, Tag::Negation, Tag::Transfer, Tag::Access];
        // "only process data in …" is about the place as well.
        let of_something = matches!(
            tokens[from + 1].word.as_str(),
            "the" | "die" | "der" | "das" | "de" | "het" | "a" | "an" | "ein" | "eine" | "een"
        );
        let done = tokens[from + 1].is(Tag::Store) || tokens[from + 1].word == "ever";
        let other = if done { &other[1..] } else { &other[..] };
        !of_something && !other.iter().any(|tag| sentence.any(from + 1..at, *tag))
    };
    if let Some(only) = reach.clone().rev().find(|at| tokens[*at].is(Tag::Only)).filter(|only| path(*only)) {
        return if denied(only) { None } else { found((only, last)) };
    }
    // "… in Deutschland und nirgends sonst", "… in the EU only", "EU-only".
    let behind = last + 1..(last + 5).min(tokens.len());
    if let Some(other) = behind.clone().find(|at| tokens[*at].is(Tag::Else)) {
        return found((at, other));
    }
    // "EU (exclusively)", "EU data centres exclusively"
    let machines = tokens[last + 1..].iter().take_while(|token| token.is(Tag::Infra)).count();
    let next = last + 1 + machines;
    let next = next + usize::from(tokens.get(next).is_some_and(|token| token.word == "("));
    let ends = |at: usize| {
        tokens
            .get(at)
            .is_none_or(|token| token.separates() || token.is_mark() || token.is(Tag::Store) || token.is(Tag::Infra))
    };
    if tokens.get(next).is_some_and(|token| token.is(Tag::Only)) && ends(next + 1) && !denied(at) {
        return found((at, next));
    }
    // "fully hosted in Germany", "vollständig auf deutschen Servern".
    let near = at.saturating_sub(7).max(clause.start)..at;
    if let Some(full) = near.rev().find(|at| tokens[*at].is(Tag::Full)).filter(|full| path(*full))
        && !denied(full)
    {
        return found((full, last));
    }
    if sentence.any(clause.clone(), Tag::Negation) {
        return None;
    }
    // "All sub-processors sit in the EU", "our sub-processors are all located in …".
    let seated = sentence.any(clause.clone(), Tag::Store) && !sentence.any(clause.clone(), Tag::Data);
    // "All our service providers in the United States hold …" tells which ones are meant.
    let told_apart = preposition.is_some_and(|at| at > 0 && tokens[at - 1].is(Tag::Vendor))
        && sentence.any(last + 1..clause.end, Tag::Store);
    if told_apart {
        return None;
    }
    if measured && [Tag::Store, Tag::Stay].into_iter().any(|tag| sentence.any(clause.clone(), tag)) {
        return found((0, last));
    }
    if let Some(all) = clause.clone().find(|at| is_all_of_vendors(sentence, *at)).filter(|_| seated) {
        return found((all, last));
    }
    let everything = |at: usize| tokens[at].is(Tag::Data) || is_all_of_data(sentence, at);
    if !clause.clone().any(everything) || is_told_apart(sentence, &clause) {
        return None;
    }
    // "Ihre Daten bleiben in Europa."
    if let Some(stay) = clause.clone().find(|at| tokens[*at].is(Tag::Stay)) {
        return found((stay, last));
    }
    // "All data is stored in the EU."
    let stored = sentence.any(clause.clone(), Tag::Store) || sentence.any(clause.clone(), Tag::Infra);
    let all = clause.clone().find(|at| is_all_of_data(sentence, *at)).filter(|_| stored)?;
    found((all, last))
}

/// Whether a word takes in all sub-processors.
fn is_all_of_vendors(sentence: &Sentence, at: usize) -> bool {
    let tokens = &sentence.tokens;
    let near = at.saturating_sub(3)..(at + 6).min(tokens.len());
    tokens[at].is(Tag::All) && !tokens[at].quoted && sentence.any(near, Tag::Vendor)
}

/// Never leaves the place.
fn left(sentence: &Sentence, at: usize) -> Option<Claim> {
    let clause = sentence.clause(at);
    let near = at.saturating_sub(8).max(clause.start)..(at + 8).min(clause.end);
    let leave = near.into_iter().find(|at| sentence.tokens[*at].is(Tag::Leave) && !sentence.tokens[*at].quoted)?;
    // "has never left and will never leave" denies once.
    let again = |at: &usize| {
        sentence.tokens[*at].is(Tag::Negation)
            && *at > clause.start + 1
            && (at.saturating_sub(3)..*at)
                .any(|at| matches!(sentence.tokens[at].word.as_str(), "and" | "und" | "en" | "oder" | "or" | "of"))
            && sentence.any(clause.start..*at, Tag::Negation)
    };
    let again = clause.clone().filter(again).count();
    if sentence.denials(clause.clone()).saturating_sub(again) % 2 == 0
        || sentence.any(clause.clone(), Tag::Past)
        || sentence.is_introduced_by_denial(&clause)
        || !sentence.has(Tag::Data)
        || is_partial(sentence, &clause)
        || sentence.any(clause.clone(), Tag::Only)
    {
        return None;
    }
    let (areas, last) = areas(sentence, at);
    Some(Claim { words: (leave.min(at), leave.max(last)), areas, inside: true })
}

/// Nothing outside the place, or nothing to a country.
fn outside_of(sentence: &Sentence, at: usize) -> Option<Claim> {
    let clause = sentence.clause(at);
    let tokens = &sentence.tokens;
    let (areas, last) = areas(sentence, at);
    let before = at.saturating_sub(4).max(clause.start)..at;
    let outside = before.clone().rev().find(|at| tokens[*at].is(Tag::Outside));
    // "in die USA", "to the US", "naar de VS"; data that *is* somewhere is no transfer there.
    let goes = before.clone().any(|at| matches!(tokens[at].word.as_str(), "to" | "into" | "nach" | "naar"))
        || before
            .clone()
            .any(|at| tokens[at].word == "in" && tokens.get(at + 1).is_some_and(|token| token.word == "die"));
    let stored = is_never_stored(sentence, at, &clause);
    if outside.is_none() && !goes && !stored && !is_nobody_of(sentence, at, &clause) {
        return None;
    }
    let (negation, does) = nothing(sentence, at, &clause)?;
    let first = negation.min(outside.unwrap_or(at)).min(does);
    Some(Claim { words: (first, last.max(does)), areas, inside: outside.is_some() })
}

/// "No American providers are involved": companies of a place that we do not work with.
fn is_nobody_of(sentence: &Sentence, at: usize, clause: &Range<usize>) -> bool {
    const INVOLVED: [&str; 24] = [
        "einsatz",
        "setzen",
        "eingesetzt",
        "nutzen",
        "verwenden",
        "verwendet",
        "arbeiten",
        "beteiligt",
        "zugegen",
        "beauftragen",
        "use",
        "used",
        "engage",
        "engaged",
        "involved",
        "employ",
        "rely",
        "work",
        "pas",
        "gebruiken",
        "ingezet",
        "werken",
        "betrokken",
        "inzet",
    ];
    let tokens = &sentence.tokens;
    let companies = (at + 1..(at + 4).min(clause.end)).any(|at| tokens[at].is(Tag::Vendor));
    tokens[at].meaning.place.is_none()
        && companies
        && clause.clone().any(|at| INVOLVED.contains(&tokens[at].word.as_str()))
}

/// "Data is never stored in the US": a verb of storing, and nothing that says in which way or for how long.
fn is_never_stored(sentence: &Sentence, at: usize, clause: &Range<usize>) -> bool {
    const WAYS: [&str; 12] = [
        "unverschl",
        "unencr",
        "onversl",
        "klartext",
        "plain",
        "clear",
        "perman",
        "dauer",
        "duur",
        "länger",
        "longer",
        "langer",
    ];
    let tokens = &sentence.tokens;
    let inside =
        (at.saturating_sub(3).max(clause.start)..at).any(|at| matches!(tokens[at].word.as_str(), "in" | "within"));
    let way = |at: usize| tokens[at].meaning.unit.is_some() || WAYS.iter().any(|way| tokens[at].word.starts_with(way));
    let other = [Tag::Person, Tag::Outside, Tag::Transfer].into_iter().any(|tag| sentence.any(clause.clone(), tag));
    inside && !other && sentence.any(clause.clone(), Tag::Store) && !clause.clone().any(way)
}

/// Nothing to third countries.
fn nothing_to(sentence: &Sentence, at: usize) -> Option<Claim> {
    if sentence.tokens[at].quoted {
        return None;
    }
    let (negation, does) = nothing(sentence, at, &sentence.clause(at))?;
    Some(Claim { words: (negation.min(at).min(does), at.max(does)), areas: vec!["EEA"], inside: true })
}

/// Where a clause denies that something happens at a place, and what.
fn nothing(sentence: &Sentence, at: usize, clause: &Range<usize>) -> Option<(usize, usize)> {
    let tokens = &sentence.tokens;
    let whole = tokens[at].is(Tag::Third) && tokens[at].is(Tag::Transfer);
    let negation = clause.clone().find(|at| tokens[*at].is(Tag::Negation) && !tokens[*at].quoted)?;
    // "keine Übermittlung ohne Ihre Zustimmung" says when there is one.
    if sentence.denials(clause.clone()) > 1
        || sentence.any(clause.clone(), Tag::Past)
        || sentence.any(clause.clone(), Tag::Only)
        || sentence.is_introduced_by_denial(clause)
    {
        return None;
    }
    if tokens[at + 1..]
        .iter()
        .any(|token| matches!(token.word.as_str(), "ohne" | "without" | "zonder" | "sondern" | "but" | "maar"))
    {
        return None;
    }
    let does = |tag| clause.clone().filter(|place| place.abs_diff(at) <= REACH).find(move |at| tokens[*at].is(tag));
    let does = if whole { Some(at) } else { None }
        .or_else(|| does(Tag::Transfer))
        .or_else(|| does(Tag::Access))
        .or_else(|| does(Tag::Vendor).filter(|_| !sentence.any(clause.clone(), Tag::Person)))
        .or_else(|| does(Tag::Infra).filter(|_| !sentence.any(clause.clone(), Tag::Person)))
        .or_else(|| does(Tag::Store).filter(|_| sentence.any(clause.clone(), Tag::Data)))?;
    (!is_partial(sentence, clause)).then_some((negation, does))
}
