//! What the rules know of the law: data from `law.toml`, each entry with its day and source.
//!
//! Enters: nothing. Leaves: [`Law`]. Forbidden here: judging anything.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

/// The law as this program knows it.
pub static LAW: LazyLock<Law> =
    LazyLock::new(|| toml::from_str(include_str!("law.toml")).expect("law.toml is part of the program and tested"));

/// The law as this program knows it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// When all of it was last gone through.
    #[serde(deserialize_with = "day")]
    pub as_of: Date,
    /// Where the GDPR holds.
    pub eea: Eea,
    /// Adequacy decisions, by country.
    pub adequacy: Vec<Adequacy>,
    /// What transfers can no longer rest on.
    pub void_mechanisms: Vec<VoidMechanism>,
    /// Countries that Swiss law holds adequate.
    pub swiss: Swiss,
    /// Schemes of certification.
    pub schemes: Vec<Scheme>,
    /// Laws and institutions that are gone.
    pub outdated: Vec<Outdated>,
}

/// Where the GDPR holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eea {
    /// ISO 3166-1 codes of the states.
    pub countries: Vec<String>,
    /// Codes of the content format that stand for all of them.
    pub regions: Vec<String>,
    /// ISO 3166-1 codes of territories in which Union law applies.
    pub treated_as_eu: Vec<String>,
    /// When this was last looked at.
    #[serde(deserialize_with = "day")]
    pub as_of: Date,
    /// Where it can be read.
    pub source: String,
}

/// An adequacy decision, GDPR Art. 45.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adequacy {
    /// ISO 3166-1 code.
    pub country: String,
    /// Its number.
    pub decision: String,
    /// What it covers, where that is not everybody in the country.
    pub scope: Option<String>,
    /// The first day on which it holds, where that is recent.
    #[serde(default, deserialize_with = "some_day")]
    pub since: Option<Date>,
    /// The last day on which it holds, where it says one.
    #[serde(default, deserialize_with = "some_day")]
    pub until: Option<Date>,
    /// When this was last looked at.
    #[serde(deserialize_with = "day")]
    pub as_of: Date,
    /// Where it can be read.
    pub source: String,
}

/// Countries that Swiss law holds adequate.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Swiss {
    /// Where the list stands in the law.
    pub decision: String,
    /// ISO 3166-1 codes of those outside the EEA; the United States only for certified organisations.
    pub countries: Vec<String>,
    /// When this was last looked at.
    #[serde(deserialize_with = "day")]
    pub as_of: Date,
    /// Where it can be read.
    pub source: String,
}

/// Something transfers can no longer rest on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoidMechanism {
    /// What it was called.
    pub name: String,
    /// How it is written, in small letters.
    pub words: Vec<String>,
    /// What ended it.
    pub decision: String,
    /// The first day without it.
    #[serde(deserialize_with = "day")]
    pub since: Date,
    /// When this was last looked at.
    #[serde(deserialize_with = "day")]
    pub as_of: Date,
    /// Where it can be read.
    pub source: String,
}

/// A scheme of certification.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// Its name in this file.
    pub id: String,
    /// How the standard is written, in small letters.
    pub words: Vec<String>,
    /// How many months a certificate may run at most.
    pub months: i32,
    /// Whether it is surveyed every year.
    #[serde(default)]
    pub surveillance: bool,
    /// Its editions.
    #[serde(default)]
    pub editions: Vec<Edition>,
    /// When this was last looked at.
    #[serde(deserialize_with = "day")]
    pub as_of: Date,
    /// Where it can be read.
    pub source: String,
}

/// An edition of a standard.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Its year (`2022`).
    pub edition: String,
    /// The day from which certificates to it are void.
    #[serde(default, deserialize_with = "some_day")]
    pub void_since: Option<Date>,
    /// What says so.
    pub decision: Option<String>,
}

/// A law or institution that is gone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outdated {
    /// How it is written.
    pub words: Vec<String>,
    /// Words beside it without which something else is meant; empty where the name is enough.
    #[serde(default)]
    pub beside: Vec<String>,
    /// What stands in its place; empty where nothing does.
    pub now: String,
    /// The first day without it.
    #[serde(deserialize_with = "day")]
    pub since: Date,
    /// When this was last looked at.
    #[serde(deserialize_with = "day")]
    pub as_of: Date,
    /// Where it can be read.
    pub source: String,
}

impl Law {
    /// Whether data at a place, given by its code, does not leave the GDPR.
    pub fn is_inside(&self, code: &str) -> bool {
        let eea = &self.eea;
        [&eea.countries, &eea.regions, &eea.treated_as_eu].iter().any(|codes| codes.iter().any(|known| known == code))
    }

    /// The adequacy decision about a country, whether or not it still holds.
    pub fn adequacy(&self, code: &str) -> Option<&Adequacy> {
        self.adequacy.iter().find(|adequacy| adequacy.country == code)
    }
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map_err(serde::de::Error::custom)
}

fn some_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    day(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::LAW;

    #[test]
    fn every_entry_of_the_law_has_a_source_and_is_no_younger_than_the_file() {
        let entries = [(LAW.eea.as_of, &LAW.eea.source), (LAW.swiss.as_of, &LAW.swiss.source)]
            .into_iter()
            .chain(LAW.adequacy.iter().map(|entry| (entry.as_of, &entry.source)))
            .chain(LAW.void_mechanisms.iter().map(|entry| (entry.as_of, &entry.source)))
            .chain(LAW.schemes.iter().map(|entry| (entry.as_of, &entry.source)))
            .chain(LAW.outdated.iter().map(|entry| (entry.as_of, &entry.source)));
        for (as_of, source) in entries {
            assert!(source.starts_with("https://"), "{source}");
            assert!(as_of <= LAW.as_of, "{source}");
        }
    }

    #[test]
    fn the_gdpr_holds_in_norway_and_on_reunion_and_not_in_britain_or_new_caledonia() {
        assert!(["NO", "RE", "EEA"].iter().all(|code| LAW.is_inside(code)));
        assert!(!["GB", "NC", "CH", "WORLD"].iter().any(|code| LAW.is_inside(code)));
        assert_eq!(LAW.adequacy("GB").and_then(|adequacy| adequacy.until), Some(jiff::civil::date(2031, 12, 27)));
    }
}
