//! Where is the data?

use super::super::scope::{AnyKnown, Scope};
use super::sentence::Sentence;
use super::{Answer, Goal, current, reviews};
use crate::locale::Args;
use crate::model::kind::Kind;
use crate::model::records::hosting::Hosting;
use crate::model::subprocessor::Subprocessor;
use crate::model::value::{Place, Role, StatusWord};

/// Countries in which data is stored, with optional services and without, and from which it can be
/// read.
///
/// Of several ways of hosting, the standard one counts, with the sub-processors it brings in.
pub fn stored(scope: &Scope<'_>) -> Option<Answer> {
    let hosting = standard(scope);
    let vendors = vendors(scope, &hosting);
    let stores = |place: &&Place| place.role.as_ref().is_none_or(|role| role.value == Role::Stored);
    let mut required: Vec<&str> = Vec::new();
    let mut optional: Vec<&str> = Vec::new();
    for known in &hosting {
        let places = known.fields.as_any().downcast_ref::<Hosting>().and_then(|hosting| hosting.places.as_ref());
        add(&mut required, places.into_iter().flatten().filter(stores));
    }
    let wanted = |vendor: &Subprocessor| !vendor.optional.as_ref().is_some_and(|optional| optional.value);
    for vendor in vendors.iter().filter(|vendor| wanted(vendor)) {
        add(&mut required, vendor.places.iter().flatten().filter(stores));
    }
    for vendor in vendors.iter().filter(|vendor| !wanted(vendor)) {
        add(&mut optional, vendor.places.iter().flatten().filter(stores));
    }
    optional.retain(|code| !required.contains(code));
    // Reading from where data is stored anyway is nothing to tell.
    let accesses = |place: &&Place| {
        place.role.as_ref().is_some_and(|role| role.value == Role::Accessed)
            && place.country.as_ref().is_some_and(|country| !required.contains(&country.0.as_str()))
    };
    let mut accessed: Vec<&str> = Vec::new();
    let mut readers = 0;
    for vendor in &vendors {
        let places: Vec<&Place> = vendor.places.iter().flatten().filter(accesses).collect();
        readers += usize::from(!places.is_empty());
        add(&mut accessed, places.into_iter());
    }
    let named = |codes: &[&str], relation: &str| {
        let names: Vec<String> = codes.iter().map(|code| name(scope, code, relation)).collect();
        scope.locale.list(&names)
    };
    let mut lines = Vec::new();
    for (codes, message) in [(&required, "answer-where-stored"), (&optional, "answer-where-optional")] {
        if !codes.is_empty() {
            lines.push(Sentence::new(scope).words("places", named(codes, "in")).say(message));
        }
    }
    if !accessed.is_empty() {
        let sentence = Sentence::new(scope).words("places", named(&accessed, "from"));
        lines.push(sentence.number("count", readers).number("total", vendors.len()).say("answer-where-accessed"));
    }
    let goal = match hosting.as_slice() {
        [] => Goal::kind(Kind::Subprocessor, &[]),
        [only] => Goal::record(Kind::Hosting, only.head.id),
        _ => Goal::kind(Kind::Hosting, &[]),
    };
    Some(Answer { lines, reviewed: reviews(hosting), goal })
}

/// The way the service is hosted for those who choose none, or all ways there are.
pub fn standard<'s, 'a>(scope: &'s Scope<'a>) -> Vec<&'s AnyKnown<'a>> {
    let fields = |known: &AnyKnown<'_>| known.fields.as_any().downcast_ref::<Hosting>().cloned();
    let there = |hosting: &Hosting| {
        let word = hosting.status.as_ref().map(|status| status.word.value);
        !matches!(
            word,
            Some(StatusWord::Planned | StatusWord::InProgress | StatusWord::Aspired | StatusWord::NotAvailable)
        )
    };
    let mut options = current(scope, Kind::Hosting);
    options.retain(|known| fields(known).is_some_and(|hosting| there(&hosting)));
    let is_standard =
        |known: &&AnyKnown<'a>| fields(known).is_some_and(|hosting| hosting.standard.is_some_and(|said| said.value));
    match options.iter().any(is_standard) {
        true => options.into_iter().filter(is_standard).collect(),
        false => options,
    }
}

/// Sub-processors in use, without those that only another way of hosting brings in.
fn vendors<'s, 'a>(scope: &'s Scope<'a>, chosen: &[&AnyKnown<'a>]) -> Vec<&'s Subprocessor> {
    let brings = |known: &AnyKnown<'_>, id: &str| {
        let hosting = known.fields.as_any().downcast_ref::<Hosting>();
        hosting.is_some_and(|hosting| hosting.subprocessors.iter().flatten().any(|vendor| vendor.value.0 == id))
    };
    let all = current(scope, Kind::Hosting);
    current(scope, Kind::Subprocessor)
        .into_iter()
        .filter(|vendor| {
            let id = vendor.head.id;
            chosen.iter().any(|known| brings(known, id)) || !all.iter().any(|known| brings(known, id))
        })
        .filter_map(|vendor| vendor.fields.as_any().downcast_ref())
        .collect()
}

/// Adds the countries of places that are not there yet.
fn add<'p>(codes: &mut Vec<&'p str>, places: impl Iterator<Item = &'p Place>) {
    for country in places.filter_map(|place| place.country.as_ref()) {
        if !codes.contains(&country.0.as_str()) {
            codes.push(&country.0);
        }
    }
}

/// A country as it stands in a sentence after "in" or "from": languages put articles before some.
fn name(scope: &Scope<'_>, code: &str, relation: &str) -> String {
    let args = Args::new().text("code", code).text("relation", relation).text("name", scope.locale.country(code));
    scope.say_with("place-in-sentence", &args)
}
