//! The list of sub-processors as programs read it: `trust.json`.
//!
//! Enters: sub-processors as they are known on a day, or the file as it was published once. Leaves: a
//! [`Published`] either way. Forbidden here: drafts, what is not announced, judging whether two lists agree.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Site;
use super::entity::EntityRef;
use super::form::Shown;
use super::history::{self, End, Known, Phase, Step};
use super::life::{AnyForm, Certainty};
use super::subprocessor::Subprocessor;
use super::value::{Place, Role, Text};
use crate::locale::When;

/// The file: at the root of what is published, and at the top of the content folder the one that was
/// published last.
pub const FILE: &str = "trust.json";
/// Version of the format; it changes only when a reader of the old one would misunderstand the new.
pub const VERSION: u32 = 1;

/// The list of sub-processors on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// Version of the format.
    pub version: u32,
    /// The day it holds for.
    pub as_of: Date,
    /// Those in use and those announced, by id.
    pub subprocessors: Vec<Listed>,
}

/// A sub-processor of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its id, which never changes.
    pub id: String,
    /// What customers know it as, in the binding language.
    #[serde(default)]
    pub name: String,
    /// The legal entity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<Company>,
    /// Whether it is in use.
    pub state: State,
    /// When customers were told of the period that runs or comes next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced: Option<When>,
    /// When that period begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<When>,
    /// Its last day, where that was fixed from the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<When>,
    /// Where data is stored, accessed or passes through.
    #[serde(default)]
    pub places: Vec<Spot>,
    /// What is announced and has not taken effect, in order of time.
    #[serde(default)]
    pub changes: Vec<Planned>,
}

/// Whether a sub-processor is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// In use.
    Current,
    /// Announced, not yet begun.
    Planned,
}

/// A legal entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// Legal name.
    pub name: String,
    /// Country of its registered office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// A place of processing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Spot {
    /// Code of a country or region, as in the content.
    pub country: String,
    /// `stored`, `accessed` or `transit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

/// An announced change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// When customers were told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced: Option<When>,
    /// When it takes effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective: Option<When>,
    /// `certain`, `possible` or `gradual`.
    pub certainty: String,
    /// Whether the sub-processor begins again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub begin: bool,
    /// Whether it ends; the effective day is the first one without it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub end: bool,
    /// Keys of the content that it sets.
    #[serde(default)]
    pub sets: Vec<String>,
    /// The legal entity from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<Company>,
    /// The places from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<Vec<Spot>>,
}

/// Why a file is no list, with the place that shows it.
#[derive(Debug)]
pub enum Unreadable {
    /// It is written in a version this program does not know.
    Version {
        /// Where it says so.
        range: Range<usize>,
        /// That version.
        version: String,
    },
    /// It is something else.
    Other(usize),
}

/// Where a file names each of its sub-processors, by id.
pub type Places = BTreeMap<String, Range<usize>>;

impl Published {
    /// The list of a site as it may be known on its day.
    pub fn of<'a>(site: &Site, known: impl IntoIterator<Item = &'a Known<'a>>) -> Self {
        let mut subprocessors: Vec<Listed> = known.into_iter().filter_map(|known| Listed::of(site, known)).collect();
        subprocessors.sort_by(|a, b| a.id.cmp(&b.id));
        Self { version: VERSION, as_of: site.today, subprocessors }
    }

    /// Reads the file.
    ///
    /// # Errors
    /// When it is no such list, or one of another version.
    pub fn read(bytes: &[u8]) -> Result<(Self, Places), Unreadable> {
        #[derive(Deserialize)]
        struct Versioned<'t> {
            #[serde(borrow)]
            version: &'t RawValue,
        }
        #[derive(Deserialize)]
        struct Placed<'t> {
            #[serde(borrow)]
            subprocessors: Vec<Named<'t>>,
        }
        #[derive(Deserialize)]
        struct Named<'t> {
            #[serde(borrow)]
            id: &'t RawValue,
        }
        let text = std::str::from_utf8(bytes).map_err(|error| Unreadable::Other(error.valid_up_to()))?;
        let other = |error: serde_json::Error| {
            let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
            Unreadable::Other(before + error.column().saturating_sub(1))
        };
        let Versioned { version } = serde_json::from_str(text).map_err(other)?;
        if version.get() != VERSION.to_string() {
            return Err(Unreadable::Version { range: range(text, version), version: version.get().to_owned() });
        }
        let list: Self = serde_json::from_str(text).map_err(other)?;
        let Placed { subprocessors } = serde_json::from_str(text).map_err(other)?;
        let ranges = subprocessors.into_iter().map(|named| range(text, named.id));
        let places = list.subprocessors.iter().map(|listed| listed.id.clone()).zip(ranges).collect();
        Ok((list, places))
    }
}

impl Listed {
    fn of(site: &Site, known: &Known<'_>) -> Option<Self> {
        let state = match known.phase {
            Phase::Current { .. } => State::Current,
            Phase::Planned { .. } => State::Planned,
            Phase::Ended { .. } => return None,
        };
        let (announced, since) = known.opening();
        let until = match known.phase {
            Phase::Current { end: Some(End::LastDay(until)), .. } => Some(until),
            Phase::Planned { from } if known.first.since() == Some(from) => known.first.until(),
            _ => None,
        };
        Some(Self {
            id: known.head.id.to_owned(),
            name: known.fields.name.as_ref().map(|name| plain(site, name)).unwrap_or_default(),
            entity: known.fields.entity.as_ref().and_then(|entity| Company::of(site, entity)),
            state,
            announced: announced.map(|when| when.value),
            since: since.map(|when| when.value),
            until: until.map(|when| when.value),
            places: spots(known.fields.places.as_deref().unwrap_or_default()),
            changes: known.upcoming.iter().map(|step| Planned::of(site, step)).collect(),
        })
    }

    /// Whether its end, as it was published, has come on a day.
    pub fn has_ended(&self, day: Date) -> bool {
        let ends = self.changes.iter().filter(|change| change.end).filter_map(Planned::holds_from);
        let last = self.until.map(|until| until.last_day().unwrap_or_else(|| until.first_day()));
        last.is_some_and(|last| last < day) || ends.into_iter().any(|end| end <= day)
    }
}

impl Planned {
    fn of(site: &Site, step: &Step<'_>) -> Self {
        let set = step.set.and_then(|set| set.as_any().downcast_ref::<Subprocessor>());
        let keys = set.into_iter().flat_map(|set| set.fields().iter().filter(|field| set.get(field.key).is_some()));
        Self {
            announced: step.announced.map(|when| when.value),
            effective: step.effective.map(|when| when.value),
            certainty: step.certainty.word().to_owned(),
            begin: step.begin,
            end: step.end,
            sets: keys.map(|field| field.key.to_owned()).collect(),
            entity: set.and_then(|set| set.entity.as_ref()).and_then(|entity| Company::of(site, entity)),
            places: set.and_then(|set| set.places.as_deref()).map(spots),
        }
    }

    /// Whether company or places change, which weighs like a new sub-processor.
    pub fn moves(&self) -> bool {
        self.entity.is_some() || self.places.is_some()
    }

    /// The day from which it holds for sure; none for what is only possible.
    pub fn holds_from(&self) -> Option<Date> {
        let possible = self.certainty == Certainty::Possible.word();
        self.effective.filter(|_| !possible).map(|when| history::holds_from(&when))
    }
}

impl Company {
    fn of(site: &Site, entity: &EntityRef) -> Option<Self> {
        let entity = site.entity(entity)?;
        let country = entity.country.as_ref().map(|country| country.0.clone());
        Some(Self { name: plain(site, entity.name.as_ref()?), country })
    }
}

impl Spot {
    /// Whether data only passes through.
    pub fn is_transit(&self) -> bool {
        self.role.as_deref() == Some(Role::Transit.word())
    }

    /// Whether data rests there; so it does where nothing else is said.
    pub fn is_stored(&self) -> bool {
        self.role.as_deref().is_none_or(|role| role == Role::Stored.word())
    }
}

/// Places in the order of their codes, each once.
fn spots(places: &[Place]) -> Vec<Spot> {
    let spot = |place: &Place| {
        let role = place.role.as_ref().map(|role| role.word().to_owned());
        Some(Spot { country: place.country.as_ref()?.0.clone(), role })
    };
    let mut spots: Vec<Spot> = places.iter().filter_map(spot).collect();
    spots.sort();
    spots.dedup();
    spots
}

/// The words of a text in the binding language, without markup.
fn plain(site: &Site, text: &Text) -> String {
    let binding = &site.languages.binding;
    let chosen = text.choose(binding, site.languages.chain(binding));
    chosen.map(|chosen| chosen.words.prose.plain_text(|_| String::new())).unwrap_or_default()
}

/// Where a value stands in the text it was read from.
fn range(text: &str, value: &RawValue) -> Range<usize> {
    let start = value.get().as_ptr().addr() - text.as_ptr().addr();
    start..start + value.get().len()
}
