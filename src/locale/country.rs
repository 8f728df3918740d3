//! Codes of places: ISO 3166-1 alpha-2 and the regions contracts speak of.

use icu::locale::subtags::Region;
use icu::locale::{Locale, locale};
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::RegionDisplayNames;

use super::Lang;

/// Regions that stand where a country could.
pub const REGIONS: [&str; 4] = ["EU", "EEA", "EMEA", "WORLD"];
/// What they are called in English; CLDR has names for the first only.
const REGION_NAMES: [&str; 4] =
    ["European Union", "European Economic Area", "Europe, the Middle East and Africa", "Worldwide"];

/// Codes CLDR names that are no officially assigned ISO 3166-1 code: exceptional reservations,
/// groupings, and private or unknown ones. `XK` (Kosovo) is private too but in general use.
const NOT_ASSIGNED: [&str; 14] = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];

/// Codes other registers use: the EU writes EL and UK.
const ALIASES: [(&str, &str); 2] = [("EL", "GR"), ("UK", "GB")];

/// Names in common use that CLDR does not have in our languages, folded, and parts of a country that people
/// name instead of it.
const COMMON: &[(&str, &str)] = &[
    ("holland", "NL"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("schottland", "GB"),
    ("schotland", "GB"),
    ("wales", "GB"),
    ("northern ireland", "GB"),
    ("nordirland", "GB"),
    ("noord ierland", "GB"),
    ("britain", "GB"),
    ("great britain", "GB"),
    ("grossbritannien", "GB"),
    ("groot brittannie", "GB"),
    ("america", "US"),
    ("amerika", "US"),
    ("u.s.", "US"),
    ("u.s.a.", "US"),
    ("vs", "US"),
    ("brd", "DE"),
    ("bundesrepublik", "DE"),
    ("swiss", "CH"),
    ("korea", "KR"),
    ("czech republic", "CZ"),
    ("tschechische republik", "CZ"),
    ("tsjechische republiek", "CZ"),
    ("emirates", "AE"),
    ("vae", "AE"),
    ("uae", "AE"),
    ("ewr", "EEA"),
    ("eer", "EEA"),
    ("europe", "EU"),
    ("europa", "EU"),
    ("ue", "EU"),
];

/// Languages whose country names are understood in suggestions, besides those of the site.
const LANGUAGES: [Locale; 3] = [locale!("en"), locale!("de"), locale!("nl")];

/// Words before a name that are no part of it in CLDR.
const ARTICLES: [&str; 8] = ["the ", "die ", "der ", "de ", "het ", "la ", "le ", "les "];

/// Whether `code` is an ISO 3166-1 alpha-2 code in capital letters (or `XK`).
pub fn is_country(code: &str) -> bool {
    region(code).is_some_and(|region| {
        names(&LANGUAGES[0]).is_some_and(|names| names.of(region).is_some()) && !NOT_ASSIGNED.contains(&code)
    })
}

/// Whether `code` is one of [`REGIONS`].
pub fn is_region(code: &str) -> bool {
    REGIONS.contains(&code)
}

/// Whether `code` may stand as the country of a place: a country or a region.
pub fn is_place(code: &str) -> bool {
    is_country(code) || is_region(code)
}

/// The code an alias stands for (`EL` → `GR`, `UK` → `GB`).
pub fn resolve_alias(code: &str) -> Option<&'static str> {
    ALIASES.iter().find(|(alias, _)| *alias == code).map(|(_, code)| *code)
}

/// All countries in the order of their codes.
pub fn countries() -> impl Iterator<Item = String> {
    (b'A'..=b'Z')
        .flat_map(|first| (b'A'..=b'Z').map(move |second| String::from_utf8_lossy(&[first, second]).into_owned()))
        .filter(|code| is_country(code))
}

/// Everything that may stand as the country of a place, with its name in English: regions first, then
/// the countries in the order of their codes, then what other registers write instead.
pub fn places() -> impl Iterator<Item = (String, String)> {
    let named = |code: &str| name(&LANGUAGES[0], code).unwrap_or_else(|| code.to_owned());
    let regions = REGIONS.into_iter().zip(REGION_NAMES).map(|(code, name)| (code.to_owned(), name.to_owned()));
    let countries = countries().map(move |code| (code.clone(), named(&code)));
    let aliases = ALIASES.into_iter().map(move |(alias, code)| (alias.to_owned(), named(code)));
    regions.chain(countries).chain(aliases)
}

/// The code that was probably meant by `Germany`, `Deutschland`, `Duitsland`, `DEU`, `de`, `UK` or
/// `Holland`, or by a name in one of the `languages` of the site.
pub fn suggest_country(text: &str, languages: &[Lang]) -> Option<String> {
    let text = text.trim();
    let capitals = text.to_uppercase();
    if is_place(&capitals) {
        return Some(capitals);
    }
    if let Some(code) = resolve_alias(&capitals) {
        return Some(code.to_owned());
    }
    let folded = fold(text);
    let wanted = ARTICLES.iter().find_map(|article| folded.strip_prefix(article)).unwrap_or(&folded);
    if let Some((_, code)) = COMMON.iter().find(|(name, _)| *name == wanted) {
        return Some((*code).to_owned());
    }
    if wanted.chars().count() < 3 {
        return None;
    }
    let languages: Vec<Locale> = LANGUAGES.into_iter().chain(languages.iter().map(Lang::icu)).collect();
    // CLDR calls the region 001 "world", "Welt", "wereld": "worldwide", "weltweit" begin so too.
    let world = |language| Some(names(language)?.of("001".parse().ok()?)?.to_lowercase());
    if languages.iter().filter_map(world).any(|world| wanted.starts_with(&world)) {
        return Some("WORLD".to_owned());
    }
    let mut best: Option<(f64, String)> = None;
    for code in countries().chain(["EU".to_owned()]) {
        for name in languages.iter().filter_map(|language| name(language, &code)) {
            let likeness = likeness(&fold(&name), wanted, &code);
            if likeness > best.as_ref().map_or(0.88, |(best, _)| *best) {
                best = Some((likeness, code.clone()));
            }
        }
    }
    best.map(|(_, code)| code)
}

/// The name CLDR has for a country in a language.
pub fn name_in(lang: &Lang, code: &str) -> Option<String> {
    name(&lang.icu(), code)
}

/// The same for a locale.
pub(super) fn name(language: &Locale, code: &str) -> Option<String> {
    names(language)?.of(region(code)?).map(str::to_owned)
}

fn names(language: &Locale) -> Option<RegionDisplayNames> {
    RegionDisplayNames::try_new(language.into(), DisplayNamesOptions::default()).ok()
}

fn region(code: &str) -> Option<Region> {
    code.parse().ok().filter(|region: &Region| region.as_str() == code && region.is_alphabetic())
}

/// From 0 to 1: the same name, one that begins so, a name with more words after it, a code of three
/// letters (whose letters stand in the name in that order), or a slip of the pen.
fn likeness(name: &str, wanted: &str, code: &str) -> f64 {
    if name == wanted {
        return 1.0;
    }
    if wanted.len() == 3 {
        let mut letters = name.chars();
        let first = name.starts_with(&wanted[..1]);
        let in_order = first && wanted.chars().all(|c| letters.any(|letter| letter == c));
        let same_code = wanted.to_uppercase().starts_with(code);
        return match (name.starts_with(wanted), in_order, same_code) {
            (true, ..) => 0.99,
            (_, true, true) => 0.98,
            (_, true, false) => 0.9,
            _ => 0.0,
        };
    }
    let longer = wanted.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '));
    match (name.starts_with(wanted), longer) {
        (true, _) => 0.97,
        (_, true) => 0.96,
        _ => strsim::jaro_winkler(name, wanted) * 0.96,
    }
}

fn fold(text: &str) -> String {
    deunicode::deunicode(text).to_lowercase().replace(['-', ','], " ")
}
