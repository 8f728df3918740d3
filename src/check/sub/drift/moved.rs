//! Whether company and places are those that were published.

use super::super::super::Law;
use super::super::super::claims::area::is_within;
use crate::diag::Spanned;
use crate::model::published::Spot;
use crate::model::value::{Place, Region, Role, Text};

/// How the places of processing differ.
#[derive(Default)]
pub(super) struct Moved<'a> {
    /// Places that were not published.
    pub added: Vec<&'a Spanned<Region>>,
    /// Published places that are missing.
    pub missing: Vec<String>,
}

impl<'a> Moved<'a> {
    /// Compares where data is stored or accessed. A place inside a published one is none that was added.
    /// Where data is stored it can be read, so access there is nothing new either.
    pub fn new(law: &Law, published: &[Spot], places: &'a [Place]) -> Self {
        let before: Vec<(&str, bool)> = published
            .iter()
            .filter(|spot| !spot.is_transit())
            .map(|spot| (spot.country.as_str(), spot.is_stored()))
            .collect();
        let now: Vec<(&Spanned<Region>, bool)> = places
            .iter()
            .filter(|place| place.role.as_ref().is_none_or(|role| role.value != Role::Transit))
            .filter_map(|place| {
                let stored = place.role.as_ref().is_none_or(|role| role.value == Role::Stored);
                Some((place.country.as_ref()?, stored))
            })
            .collect();
        // A state without places is a finding of its own; there is nothing to compare.
        if before.is_empty() || now.is_empty() {
            return Self::default();
        }
        let is_known = |(code, stored): &(&Spanned<Region>, bool)| {
            before.iter().any(|(area, kept)| (*kept || !stored) && is_within(law, &code.0, area))
        };
        let is_left = |(code, stored): &(&str, bool)| {
            now.iter().any(|(area, kept)| {
                (*kept || !stored) && (is_within(law, code, &area.0) || is_within(law, &area.0, code))
            })
        };
        Self {
            added: now.iter().filter(|place| !is_known(place)).map(|(code, _)| *code).collect(),
            missing: before.iter().filter(|place| !is_left(place)).map(|(code, _)| (*code).to_owned()).collect(),
        }
    }

    /// Whether nothing differs.
    pub fn is_nothing(&self) -> bool {
        self.added.is_empty() && self.missing.is_empty()
    }
}

/// Whether a company is the published one: other spaces, marks and capitals make no other company, nor does
/// its legal form in full.
pub(super) fn is_same_company(published: &str, name: &Text) -> bool {
    let published = folded(published);
    name.words().iter().any(|words| folded(words) == published)
}

/// Legal forms in full and in short.
const LEGAL_FORMS: &[(&str, &str)] = &[
    ("limited", "ltd"),
    ("incorporated", "inc"),
    ("corporation", "corp"),
    ("gesellschaftmitbeschränkterhaftung", "gmbh"),
];

fn folded(name: &str) -> String {
    let name: String = name.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
    let short = LEGAL_FORMS.iter().find_map(|(full, short)| Some(name.strip_suffix(full)?.to_owned() + short));
    short.unwrap_or(name)
}
