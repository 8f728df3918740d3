//! `site.toml`: the organisation, its languages and its promises.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::form::{Keys, Node, Reader, Seen, Shape, Value, choices, form};
use super::legal::{Legal, Waiver};
use super::value::{Color, Picture, Text, WebAddress};
use crate::diag::{Argument, Diagnostic, Severity, Span, Spanned};
use crate::locale::{Address, DailyHours, Lang, Quantity};

/// Path of the file.
pub const FILE: &str = "site.toml";

/// The version of the content format this program reads.
pub const FORMAT: i64 = 1;

form! {
    /// The site's configuration.
    pub struct Config as "term-site" {
        /// Version of the content format.
        format: Spanned<i64>,
        /// Title of the trust center.
        title: Text,
        /// Name of the organisation.
        organisation: Text,
        /// Languages in the order of the switcher; the first is the default.
        languages: Vec<Spanned<Lang>>,
        /// The language that prevails in law; the first one if not said.
        binding: Spanned<Lang>,
        /// Address the site is published at; may have a path.
        base_url: Spanned<WebAddress>,
        /// IANA time zone that decides what "today" is; UTC if not said.
        time_zone: Spanned<String>,
        /// Form of address: `formal` or `informal`.
        address: Spanned<Manner>,
        /// Mail address for feedback.
        contact: Spanned<String>,
        /// Logo of the organisation.
        logo: Picture,
        /// Colour of links and marks; its shades are computed.
        accent: Spanned<Color>,
        /// For each language, which ones stand in for a missing text.
        fallback: Fallback,
        /// What the organisation promises its customers.
        promises: Promises,
        /// Groups of people whose data is processed.
        audiences: Vec<Audience>,
        /// What the navigation shows.
        navigation: Navigation,
        /// Which law applies.
        legal: Legal,
        /// Levels of rules.
        rules: Levels,
        /// Findings that are accepted for a time.
        waivers: Vec<Waiver>,
    }
}

form! {
    /// What the organisation promises its customers.
    pub struct Promises as "term-promises" {
        /// How long before its start a new sub-processor is announced (SCC clause 9, the DPA).
        notice_period: Spanned<Quantity>,
    }
}

form! {
    /// A group of people whose data is processed.
    pub struct Audience as "term-audience" {
        /// Name by which records refer to it.
        id: Spanned<String>,
        /// What readers know it as.
        name: Text,
    }
}

form! {
    /// What the navigation shows.
    pub struct Navigation as "term-navigation" {
        /// Ids of the pages of the main navigation.
        main: Vec<Spanned<String>>,
        /// Ids of the pages linked at the foot of every page.
        footer: Vec<Spanned<String>>,
    }
}

choices! {
    /// The form of address.
    pub enum Manner {
        /// Sie, u.
        Formal = "formal",
        /// Du, je.
        Informal = "informal",
    }
}

choices! {
    /// The level of a rule.
    pub enum Level {
        /// Findings are errors.
        Error = "error",
        /// Findings are warnings.
        Warning = "warning",
        /// Findings are hints.
        Info = "info",
        /// The rule is silent.
        Off = "off",
    }
}

impl Level {
    /// The severity it gives to findings; `None` when the rule is off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Info => Some(Severity::Info),
            Self::Off => None,
        }
    }
}

/// For each language the ones that stand in for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fallback(pub BTreeMap<Lang, Vec<Spanned<Lang>>>);

impl Value for Fallback {
    const EXPECTS: &'static str = "term-fallback";

    fn shape() -> Shape {
        Shape::map(Keys::Fitting(Lang::PATTERN), Vec::<Lang>::shape())
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Opaque
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let table = reader.table(node, Self::EXPECTS)?;
        let mut chains = BTreeMap::new();
        for (key, node) in reader.in_order(table) {
            let Some(lang) = Lang::parse(key.get_ref()) else {
                let span = reader.span(key.span());
                let finding = Diagnostic::error("unknown-language", span).with("value", key.get_ref().as_ref());
                reader.report(finding);
                continue;
            };
            if let Some(chain) = Value::read(node, reader) {
                chains.insert(lang, chain);
            }
        }
        Some(Self(chains))
    }
}

/// Rules whose level the site sets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels(pub Vec<(Spanned<String>, Level)>);

impl Value for Levels {
    const EXPECTS: &'static str = "term-rule-levels";

    fn shape() -> Shape {
        Shape::map(Keys::Fitting("^[a-z0-9-]+$"), Level::shape())
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Opaque
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let table = reader.table(node, Self::EXPECTS)?;
        let mut levels = Vec::new();
        for (key, node) in reader.in_order(table) {
            let name = Spanned::new(key.get_ref().to_string(), reader.span(key.span()));
            if let Some(level) = Level::read(node, reader) {
                levels.push((name, level));
            }
        }
        Some(Self(levels))
    }
}

/// The languages of a site and how they stand in for each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Languages {
    /// In the order of the switcher; never empty.
    pub all: Vec<Lang>,
    /// The one that prevails in law.
    pub binding: Lang,
    /// For each language the others in the order in which they stand in for it.
    chains: BTreeMap<Lang, Vec<Lang>>,
}

impl Languages {
    /// The languages of a configuration; German, English and Dutch where it names none.
    pub fn new(config: &Config, file: &Arc<str>, findings: &mut Vec<Diagnostic>) -> Self {
        let mut all: Vec<Lang> = Vec::new();
        for lang in config.languages.iter().flatten() {
            if all.contains(&lang.value) {
                findings
                    .push(Diagnostic::error("duplicate-language", lang.span.clone()).with("language", lang.as_str()));
            } else {
                all.push(lang.value.clone());
            }
        }
        if all.is_empty() {
            all.extend(["de", "en", "nl"].iter().filter_map(|tag| Lang::parse(tag)));
            findings.push(missing("languages", config, file));
        }
        let known = |lang: &Spanned<Lang>, findings: &mut Vec<Diagnostic>| {
            let known = all.contains(&lang.value);
            if !known {
                let names = all.iter().map(|lang| Argument::from(lang.as_str())).collect();
                findings.push(
                    Diagnostic::error("unknown-language", lang.span.clone())
                        .with("value", lang.as_str())
                        .with("known", Argument::List(names)),
                );
            }
            known
        };
        let binding = config.binding.as_ref().filter(|lang| known(lang, findings));
        let binding = binding.map_or_else(|| all[0].clone(), |lang| lang.value.clone());
        let written = config.fallback.clone().unwrap_or_default().0;
        for (lang, chain) in &written {
            for other in chain {
                known(other, findings);
                if other.value == *lang {
                    findings
                        .push(Diagnostic::error("fallback-cycle", other.span.clone()).with("language", lang.as_str()));
                }
            }
        }
        let chains = all
            .iter()
            .map(|lang| {
                let chosen = written.get(lang).into_iter().flatten().map(|other| &other.value);
                let mut chain: Vec<Lang> = Vec::new();
                for other in chosen.chain([&binding]).chain(&all) {
                    if other != lang && all.contains(other) && !chain.contains(other) {
                        chain.push(other.clone());
                    }
                }
                (lang.clone(), chain)
            })
            .collect();
        Self { all, binding, chains }
    }

    /// The languages that stand in for `lang`, in order.
    pub fn chain(&self, lang: &Lang) -> &[Lang] {
        self.chains.get(lang).map_or(&[], Vec::as_slice)
    }

    /// The language a visitor gets who asked for none.
    pub fn default(&self) -> &Lang {
        &self.all[0]
    }
}

impl Config {
    /// The form of address; formal where it is not said.
    pub fn address(&self) -> Address {
        match self.address.as_ref().map(|manner| manner.value) {
            Some(Manner::Informal) => Address::Informal,
            Some(Manner::Formal) | None => Address::Formal,
        }
    }

    /// The time zone that decides what "today" is.
    pub fn zone(&self, findings: &mut Vec<Diagnostic>) -> jiff::tz::TimeZone {
        let Some(name) = &self.time_zone else { return jiff::tz::TimeZone::UTC };
        jiff::tz::TimeZone::get(name).unwrap_or_else(|_| {
            let finding = Diagnostic::error("unknown-time-zone", name.span.clone()).with("zone", name.value.as_str());
            findings.push(match DailyHours::suggest_zone(name) {
                Some(zone) => finding.with("suggestion", zone.as_str()).edit(name.span.clone(), format!("\"{zone}\"")),
                None => finding,
            });
            jiff::tz::TimeZone::UTC
        })
    }

    /// Reports what a configuration must say and does not.
    pub fn require(&self, file: &Arc<str>, findings: &mut Vec<Diagnostic>) {
        if let Some(format) = self.format.as_ref().filter(|format| format.value != FORMAT) {
            findings.push(
                Diagnostic::error("unknown-format", format.span.clone())
                    .with("format", format.value.to_string())
                    .with("known", FORMAT.to_string()),
            );
        }
        if self.title.is_none() {
            findings.push(missing("title", self, file));
        }
        if self.organisation.is_none() {
            findings.push(missing("organisation", self, file));
        }
    }
}

fn missing(key: &'static str, config: &Config, file: &Arc<str>) -> Diagnostic {
    let span = config.span.clone().unwrap_or_else(|| Span::file(file));
    Diagnostic::error("missing-key", span).with("key", key).with("form", Argument::Term("term-site"))
}
