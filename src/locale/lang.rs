//! A language tag.

use std::fmt;
use std::sync::Arc;

use icu::locale::{Direction, LocaleCanonicalizer, LocaleDirectionality};
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::LanguageDisplayNames;
use serde::{Serialize, Serializer};

/// A language as its canonical BCP 47 tag (`de`, `en`, `pt-BR`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

impl Lang {
    /// Tags as a regular expression; wider than [`Lang::parse`], which asks CLDR for the language too.
    pub const PATTERN: &'static str = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    /// Reads a tag and puts it into canonical form (`EN-gb` becomes `en-GB`, `iw` becomes `he`).
    /// `None` for what is no tag or a language CLDR does not know (`du`, `english`).
    pub fn parse(text: &str) -> Option<Self> {
        let mut locale: icu::locale::Locale = text.parse().ok()?;
        LocaleCanonicalizer::new_common().canonicalize(&mut locale);
        let language = locale.id.language;
        let names =
            LanguageDisplayNames::try_new(icu::locale::locale!("en").into(), DisplayNamesOptions::default()).ok()?;
        (!language.is_unknown() && names.of(language).is_some()).then(|| Self(locale.to_string().into()))
    }

    /// The tag for "some language" (`und`), in which CLDR has its neutral forms.
    pub fn undetermined() -> Self {
        Self("und".into())
    }

    /// The canonical tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The direction of its script, for the `dir` attribute: `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        match LocaleDirectionality::new_common().get(&self.icu().id) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        }
    }

    /// The primary language without region or script (`pt` of `pt-BR`).
    pub(crate) fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The tag as ICU4X knows it.
    pub(crate) fn icu(&self) -> icu::locale::Locale {
        // The text came out of a `Locale`, so reading it again cannot fail.
        self.0.parse().unwrap_or(icu::locale::Locale::UNKNOWN)
    }

    /// The locale whose conventions dates and numbers follow: the site is European, so plain English
    /// is British (22 November 2026), not American.
    /// The language with the territory whose conventions it follows, as Open Graph writes it: `de_DE`,
    /// `en_GB`.
    pub fn with_territory(&self) -> String {
        let mut id = self.conventions().id;
        icu::locale::LocaleExpander::new_common().maximize(&mut id);
        match id.region {
            Some(region) => format!("{}_{region}", id.language),
            None => id.language.to_string(),
        }
    }

    pub(crate) fn conventions(&self) -> icu::locale::Locale {
        if &*self.0 == "en" { icu::locale::locale!("en-GB") } else { self.icu() }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
