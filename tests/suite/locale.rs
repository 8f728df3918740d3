//! Languages, dates, amounts, places and slugs.

use std::cmp::Ordering;

use glashaus::locale::{
    Address, Args, DailyHours, DailyHoursError, DateErrorKind, Decimal, Lang, Locale, PartialDate, Quantity,
    QuantityErrorKind, When, country, slug,
};
use jiff::civil::date;

const DE: &str = include_str!("../../themes/default/locales/de.ftl");
const EN: &str = include_str!("../../themes/default/locales/en.ftl");
const NL: &str = include_str!("../../themes/default/locales/nl.ftl");

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect(tag)
}

fn locale(tag: &str) -> Locale {
    let source = match tag {
        "de" => DE,
        "nl" => NL,
        _ => EN,
    };
    let (locale, problems) = Locale::new(lang(tag), &[source], Address::Formal);
    assert_eq!(problems, []);
    locale
}

fn when(text: &str) -> When {
    When::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// The same said in German, English and Dutch.
fn in_all(say: impl Fn(&Locale) -> String) -> [String; 3] {
    ["de", "en", "nl"].map(|tag| {
        let locale = locale(tag);
        let said = say(&locale);
        assert_eq!(locale.take_missing().into_iter().collect::<Vec<_>>(), [""; 0], "{tag}");
        said
    })
}

#[test]
fn a_locale_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&locale("de"));
}

#[test]
fn language_tags_are_canonical_and_known() {
    assert_eq!(lang("EN-gb").as_str(), "en-GB");
    assert_eq!(lang("iw").as_str(), "he");
    for no_language in ["", "du", "english", "xx", "und", "de_DE", "12"] {
        assert_eq!(Lang::parse(no_language), None, "{no_language}");
    }
    assert_eq!(["de", "he", "ar", "az-Arab"].map(|tag| lang(tag).direction()), ["ltr", "rtl", "rtl", "rtl"]);
}

#[test]
fn languages_are_named_in_each_language_and_their_own() {
    assert_eq!(in_all(|locale| locale.language(&lang("nl"))), ["Niederländisch", "Dutch", "Nederlands"]);
    assert_eq!(in_all(|locale| locale.language(&lang("de"))), ["Deutsch", "German", "Duits"]);
    assert_eq!(in_all(|locale| locale.language(locale.lang())), ["Deutsch", "English", "Nederlands"]);
}

#[test]
fn dates_of_every_precision_round_trip_and_know_their_days() {
    for (text, first, last, datetime) in [
        ("2026-11-22", date(2026, 11, 22), Some(date(2026, 11, 22)), Some("2026-11-22")),
        ("2024-02", date(2024, 2, 1), Some(date(2024, 2, 29)), Some("2024-02")),
        ("2026-Q4", date(2026, 10, 1), Some(date(2026, 12, 31)), None),
        ("2026-H1", date(2026, 1, 1), Some(date(2026, 6, 30)), None),
        ("2026-H2", date(2026, 7, 1), Some(date(2026, 12, 31)), None),
        ("2027", date(2027, 1, 1), Some(date(2027, 12, 31)), Some("2027")),
        ("2023-Q1/2023-Q2", date(2023, 1, 1), Some(date(2023, 6, 30)), None),
        ("2026-Q2/..", date(2026, 4, 1), None, None),
        ("0000", date(0, 1, 1), Some(date(0, 12, 31)), Some("0000")),
        ("9999-12-31", date(9999, 12, 31), Some(date(9999, 12, 31)), Some("9999-12-31")),
    ] {
        let parsed = when(text);
        assert_eq!(parsed.to_string(), text);
        assert_eq!((parsed.first_day(), parsed.last_day()), (first, last), "{text}");
        assert_eq!(parsed.datetime_attribute().as_deref(), datetime, "{text}");
    }
}

#[test]
fn dates_sort_by_beginning_then_end() {
    let sorted = [
        "2025-12",
        "2026-01-01",
        "2026-01",
        "2026-Q1",
        "2026-H1",
        "2026",
        "2026/2027",
        "2026/..",
        "2026-01-02",
        "2026-Q2",
    ];
    let mut dates = sorted.map(when);
    dates.reverse();
    dates.sort();
    assert_eq!(dates.map(|date| date.to_string()), sorted);
    let mut keys = sorted.map(|text| when(text).sort_key());
    let expected = keys.clone();
    keys.reverse();
    keys.sort();
    assert_eq!(keys, expected);
    assert_eq!(PartialDate::Day(date(2026, 1, 1)).cmp(&PartialDate::Year(2026)), Ordering::Less);
}

#[test]
fn a_text_that_is_no_date_gets_the_notation_that_was_meant() {
    for (text, kind, suggestion) in [
        ("22.11.2026", DateErrorKind::NotADate, Some("2026-11-22")),
        ("22. 11. 2026", DateErrorKind::NotADate, Some("2026-11-22")),
        ("22/11/2026", DateErrorKind::NotADate, Some("2026-11-22")),
        ("11/22/2026", DateErrorKind::NotADate, Some("2026-11-22")),
        ("1.2.26", DateErrorKind::NotADate, Some("2026-02-01")),
        ("20261122", DateErrorKind::NotADate, Some("2026-11-22")),
        ("2026-1-5", DateErrorKind::NotADate, Some("2026-01-05")),
        ("2026-11-22T10:00:00", DateErrorKind::NotADate, Some("2026-11-22")),
        ("11/2026", DateErrorKind::NotADate, Some("2026-11")),
        ("11.2026", DateErrorKind::NotADate, Some("2026-11")),
        ("2026-7", DateErrorKind::NotADate, Some("2026-07")),
        ("Q4 2026", DateErrorKind::NotADate, Some("2026-Q4")),
        ("2026-4Q", DateErrorKind::NotADate, Some("2026-Q4")),
        ("4. Quartal 2026", DateErrorKind::NotADate, Some("2026-Q4")),
        ("4e kwartaal van 2026", DateErrorKind::NotADate, Some("2026-Q4")),
        ("2026-q4", DateErrorKind::NotADate, Some("2026-Q4")),
        ("1. Halbjahr 2026", DateErrorKind::NotADate, Some("2026-H1")),
        ("2nd half of 2026", DateErrorKind::NotADate, Some("2026-H2")),
        ("November 2026", DateErrorKind::NotADate, Some("2026-11")),
        ("Mär 2026", DateErrorKind::NotADate, Some("2026-03")),
        ("22. November 2026", DateErrorKind::NotADate, Some("2026-11-22")),
        ("5. März 2026", DateErrorKind::NotADate, Some("2026-03-05")),
        ("22 november 2026", DateErrorKind::NotADate, Some("2026-11-22")),
        ("5 maart 2026", DateErrorKind::NotADate, Some("2026-03-05")),
        ("November 22nd, 2026", DateErrorKind::NotADate, Some("2026-11-22")),
        ("ab Juni 2026", DateErrorKind::NotADate, Some("2026-06/..")),
        ("2026-Q2/", DateErrorKind::NotADate, Some("2026-Q2/..")),
        ("Q1 2023 – Q2 2023", DateErrorKind::NotADate, Some("2023-Q1/2023-Q2")),
        ("2023-Q1 bis 2023-Q2", DateErrorKind::NotADate, Some("2023-Q1/2023-Q2")),
        ("2026-02-30", DateErrorKind::NoSuchDate, None),
        ("2025-02-29", DateErrorKind::NoSuchDate, None),
        ("2026-13", DateErrorKind::NoSuchDate, None),
        ("2026-22-11", DateErrorKind::NoSuchDate, Some("2026-11-22")),
        ("2026-Q5", DateErrorKind::NoSuchDate, None),
        ("2026-Q2/2026-Q1", DateErrorKind::EndBeforeStart, Some("2026-Q1/2026-Q2")),
        ("soon", DateErrorKind::NotADate, None),
        ("", DateErrorKind::NotADate, None),
        ("Ende 2026", DateErrorKind::NotADate, None),
        ("٢٠٢٦", DateErrorKind::NotADate, None),
        ("99999999999999999999", DateErrorKind::NotADate, None),
    ] {
        let error = When::parse(text).expect_err(text);
        assert_eq!((error.kind, error.suggestion.as_deref()), (kind, suggestion), "{text}");
    }
}

#[test]
fn dates_are_written_the_way_of_each_language() {
    for (text, expected) in [
        ("2026-11-22", ["22. November 2026", "22 November 2026", "22 november 2026"]),
        ("2026-03-05", ["5. März 2026", "5 March 2026", "5 maart 2026"]),
        ("2026-11", ["November 2026", "November 2026", "november 2026"]),
        ("2026-Q4", ["4. Quartal 2026", "Q4 2026", "4e kwartaal 2026"]),
        ("2026-H1", ["1. Halbjahr 2026", "first half of 2026", "1e helft van 2026"]),
        ("2026-H2", ["2. Halbjahr 2026", "second half of 2026", "2e helft van 2026"]),
        ("2027", ["2027", "2027", "2027"]),
        (
            "2023-Q1/2023-Q2",
            ["1. Quartal 2023 – 2. Quartal 2023", "Q1 2023 – Q2 2023", "1e kwartaal 2023 – 2e kwartaal 2023"],
        ),
        ("2026-06/..", ["ab Juni 2026", "from June 2026", "vanaf juni 2026"]),
        ("2026-11-22/..", ["ab 22. November 2026", "from 22 November 2026", "vanaf 22 november 2026"]),
        ("2026-Q4/..", ["ab dem 4. Quartal 2026", "from Q4 2026", "vanaf het 4e kwartaal 2026"]),
        ("2026-H2/..", ["ab dem 2. Halbjahr 2026", "from the second half of 2026", "vanaf de 2e helft van 2026"]),
        ("2027/..", ["ab 2027", "from 2027", "vanaf 2027"]),
    ] {
        assert_eq!(in_all(|locale| locale.date(when(text))), expected, "{text}");
    }
}

#[test]
fn american_english_keeps_its_own_conventions() {
    assert_eq!(locale("en-US").date(when("2026-11-22")), "November 22, 2026");
}

#[test]
fn numbers_and_percent_follow_the_language() {
    assert_eq!(in_all(|locale| locale.number(1_234_567)), ["1.234.567", "1,234,567", "1.234.567"]);
    let decimal = |text| Decimal::parse(text).expect("a number");
    assert_eq!(in_all(|locale| locale.decimal(decimal("1234.50"))), ["1.234,50", "1,234.50", "1.234,50"]);
    assert_eq!(in_all(|locale| locale.percent(decimal("99.9"))), ["99,9\u{a0}%", "99.9%", "99,9%"]);
}

#[test]
fn quantities_are_said_with_their_bounds_and_plurals() {
    for (text, expected) in [
        ("4-8h", ["4–8 Stunden", "4–8 hours", "4–8 uur"]),
        ("4–8h", ["4–8 Stunden", "4–8 hours", "4–8 uur"]),
        ("1h", ["1 Stunde", "1 hour", "1 uur"]),
        ("1d", ["1 Tag", "1 day", "1 dag"]),
        ("30d", ["30 Tage", "30 days", "30 dagen"]),
        ("6w", ["6 Wochen", "6 weeks", "6 weken"]),
        ("1y", ["1 Jahr", "1 year", "1 jaar"]),
        ("12mo", ["12 Monate", "12 months", "12 maanden"]),
        ("15min", ["15 Minuten", "15 minutes", "15 minuten"]),
        ("1.5h", ["1,5 Stunden", "1.5 hours", "1,5 uur"]),
        ("8bh", ["8 Geschäftsstunden", "8 business hours", "8 kantooruren"]),
        ("1bd", ["1 Arbeitstag", "1 business day", "1 werkdag"]),
        ("1200d", ["1.200 Tage", "1,200 days", "1.200 dagen"]),
        (">=99.5%", ["mindestens 99,5\u{a0}%", "at least 99.5%", "ten minste 99,5%"]),
        (">99%", ["mehr als 99\u{a0}%", "more than 99%", "meer dan 99%"]),
        ("<=90d", ["bis zu 90 Tage", "up to 90 days", "maximaal 90 dagen"]),
        ("<24h", ["weniger als 24 Stunden", "less than 24 hours", "minder dan 24 uur"]),
        ("95-99.9%", ["95–99,9\u{a0}%", "95–99.9%", "95–99,9%"]),
    ] {
        let quantity = Quantity::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        assert_eq!(quantity.to_string(), text.replace('–', "-"));
        assert_eq!(in_all(|locale| locale.quantity(&quantity)), expected, "{text}");
    }
}

#[test]
fn a_text_that_is_no_quantity_gets_the_notation_that_was_meant() {
    for (text, kind, suggestion) in [
        ("30 Tage", QuantityErrorKind::UnknownUnit, Some("30d")),
        ("99,5 %", QuantityErrorKind::UnknownUnit, Some("99.5%")),
        ("≥ 99.5%", QuantityErrorKind::NotANumber, Some(">=99.5%")),
        ("mindestens 99,5 %", QuantityErrorKind::NotANumber, Some(">=99.5%")),
        ("4 to 8 hours", QuantityErrorKind::UnknownUnit, Some("4-8h")),
        ("up to 90 days", QuantityErrorKind::NotANumber, Some("<=90d")),
        ("10 business days", QuantityErrorKind::UnknownUnit, Some("10bd")),
        ("8-4h", QuantityErrorKind::BadRange, Some("4-8h")),
        (">=4-8h", QuantityErrorKind::BadRange, None),
        ("30", QuantityErrorKind::NoUnit, None),
        ("30x", QuantityErrorKind::UnknownUnit, None),
        ("", QuantityErrorKind::NotANumber, None),
        ("soon", QuantityErrorKind::NotANumber, None),
        ("-3d", QuantityErrorKind::NotANumber, None),
        ("1.2.3h", QuantityErrorKind::NotANumber, None),
        ("99999999999999999999999h", QuantityErrorKind::NotANumber, None),
    ] {
        let error = Quantity::parse(text).expect_err(text);
        assert_eq!((error.kind, error.suggestion.as_deref()), (kind, suggestion), "{text}");
    }
}

#[test]
fn periods_are_counted_on_the_calendar() {
    let quantity = |text| Quantity::parse(text).expect("a quantity");
    assert_eq!(quantity("6w").days(), Some((42, 42)));
    assert_eq!(quantity("30-90d").days(), Some((30, 90)));
    assert_eq!(["2mo", "36h", "1.5d", "99%"].map(|text| quantity(text).days()), [None; 4]);
    assert_eq!(quantity("6w").after(date(2026, 11, 22)), Some(date(2027, 1, 3)));
    assert_eq!(quantity("1mo").after(date(2026, 1, 31)), Some(date(2026, 2, 28)));
    assert_eq!(quantity("12mo").before(date(2026, 11, 22)), Some(date(2025, 11, 22)));
    // Friday and the weekend after it.
    assert_eq!(quantity("1bd").after(date(2026, 11, 20)), Some(date(2026, 11, 23)));
    assert_eq!(quantity("5bd").before(date(2026, 11, 23)), Some(date(2026, 11, 16)));
    assert_eq!(quantity("4h").after(date(2026, 11, 20)), None);
    assert_eq!(quantity("99999999999y").after(date(2026, 11, 20)), None);
}

#[test]
fn exact_numbers_compare_by_value() {
    let decimal = |text| Decimal::parse(text).expect("a number");
    assert_eq!(decimal("99.50"), decimal("99.5"));
    assert!(decimal("99.95") > decimal("99.9") && decimal("0.05") < decimal("0.5"));
    assert_eq!(decimal("0.05").to_string(), "0.05");
    for no_number in [".5", "5.", "1,5", "+1", "", "."] {
        assert_eq!(Decimal::parse(no_number), None, "{no_number}");
    }
}

#[test]
fn daily_hours_carry_a_real_time_zone() {
    let hours = DailyHours::parse("22:00-06:00", "Europe/Berlin").expect("hours");
    assert_eq!(hours.to_string(), "22:00-06:00 Europe/Berlin");
    assert_eq!(
        in_all(|locale| locale.daily_hours(&hours)),
        [
            "täglich 22:00–06:00 Uhr (Mitteleuropäische Zeit)",
            "daily 22:00–06:00 (Central European Time)",
            "dagelijks 22:00–06:00 uur (Midden-Europese tijd)",
        ]
    );
    let suggested = |text: &str| Some(text.to_owned());
    assert_eq!(
        DailyHours::parse("22.00 - 6 Uhr", "Europe/Berlin"),
        Err(DailyHoursError::NotHours { suggestion: suggested("22:00-06:00") })
    );
    assert_eq!(DailyHours::parse("25:00-06:00", "Europe/Berlin"), Err(DailyHoursError::NotHours { suggestion: None }));
    assert_eq!(
        DailyHours::parse("22:00-06:00", "Berlin"),
        Err(DailyHoursError::UnknownZone { suggestion: suggested("Europe/Berlin") })
    );
    assert_eq!(
        DailyHours::parse("22:00-06:00", "europe/amsterdm"),
        Err(DailyHoursError::UnknownZone { suggestion: suggested("Europe/Amsterdam") })
    );
}

#[test]
fn lists_are_joined_as_the_language_does() {
    let items = ["A", "B", "C"];
    assert_eq!(in_all(|locale| locale.list(&items)), ["A, B und C", "A, B and C", "A, B en C"]);
    assert_eq!(in_all(|locale| locale.list_or(&items)), ["A, B oder C", "A, B or C", "A, B of C"]);
    assert_eq!(in_all(|locale| locale.list(&["A"])), ["A", "A", "A"]);
    assert_eq!(in_all(|locale| locale.list::<&str>(&[])), ["", "", ""]);
}

#[test]
fn there_are_as_many_countries_as_iso_has_assigned_and_kosovo() {
    assert_eq!(country::countries().count(), 249 + 1);
    for code in ["DE", "GB", "GR", "XK", "AX"] {
        assert!(country::is_country(code), "{code}");
    }
    for code in ["ZZ", "XA", "XB", "QO", "EZ", "UN", "EU", "UK", "EL", "SU", "AN", "DD", "de", "DEU", "001", "", "É"] {
        assert!(!country::is_country(code), "{code}");
    }
    assert!(["EU", "EEA", "EMEA", "WORLD"].into_iter().all(country::is_place));
    assert_eq!((country::resolve_alias("EL"), country::resolve_alias("DE")), (Some("GR"), None));
}

#[test]
fn countries_and_regions_are_named_in_each_language() {
    assert_eq!(in_all(|locale| locale.country("SE")), ["Schweden", "Sweden", "Zweden"]);
    assert_eq!(
        in_all(|locale| locale.country("UK")),
        ["Vereinigtes Königreich", "United Kingdom", "Verenigd Koninkrijk"]
    );
    assert_eq!(in_all(|locale| locale.country("EU")), ["Europäische Union", "European Union", "Europese Unie"]);
    assert_eq!(in_all(|locale| locale.country("WORLD")), ["Weltweit", "Worldwide", "Wereldwijd"]);
    for region in country::REGIONS {
        assert_ne!(in_all(|locale| locale.country(region)), ["", "", ""]);
    }
    assert_eq!(locale("de").country("??"), "??");
}

#[test]
fn the_country_that_was_meant_is_found() {
    for (text, code) in [
        ("Germany", Some("DE")),
        ("Deutschland", Some("DE")),
        ("Duitsland", Some("DE")),
        ("GER", Some("DE")),
        ("DEU", Some("DE")),
        ("de", Some("DE")),
        ("UK", Some("GB")),
        ("uk", Some("GB")),
        ("EL", Some("GR")),
        ("Österreich", Some("AT")),
        ("Osterreich", Some("AT")),
        ("USA", Some("US")),
        ("Netherlands", Some("NL")),
        ("The Netherlands", Some("NL")),
        ("Niederlande", Some("NL")),
        ("NLD", Some("NL")),
        ("Ireland", Some("IE")),
        ("Irland", Some("IE")),
        ("Swedn", Some("SE")),
        ("United States of America", Some("US")),
        ("eu", Some("EU")),
        ("Worldwide", Some("WORLD")),
        ("Holland", Some("NL")),
        ("England", Some("GB")),
        ("Vereinigte Staaten", Some("US")),
        ("Vereinigte Staaten von Amerika", Some("US")),
        ("Verenigde Staten", Some("US")),
        ("United States", Some("US")),
        ("U.S.A.", Some("US")),
        ("US", Some("US")),
        ("Großbritannien", Some("GB")),
        ("Groot-Brittannië", Some("GB")),
        ("Great Britain", Some("GB")),
        ("Northern Ireland", Some("GB")),
        ("Vereinigtes Königreich", Some("GB")),
        ("Tschechien", Some("CZ")),
        ("Czech Republic", Some("CZ")),
        ("Schweiz", Some("CH")),
        ("Zwitserland", Some("CH")),
        ("Südkorea", Some("KR")),
        ("Europa", Some("EU")),
        ("Europäische Union", Some("EU")),
        ("EWR", Some("EEA")),
        ("Allemagne", Some("DE")),
        ("Pays-Bas", Some("NL")),
        ("les États-Unis", Some("US")),
        ("Narnia", None),
        ("XX", None),
        ("", None),
        ("?", None),
        ("Sweden Central", Some("SE")),
    ] {
        assert_eq!(country::suggest_country(text, &[Lang::parse("fr").expect("fr")]).as_deref(), code, "{text}");
    }
}

#[test]
fn slugs_are_written_as_the_language_would() {
    for (tag, text, expected) in [
        ("de", "Vorfälle und Meldewege", "vorfaelle-und-meldewege"),
        ("de", "Größe & Maßnahmen", "groesse-massnahmen"),
        ("de", "Über Öl", "ueber-oel"),
        ("de", "U\u{308}ber", "ueber"),
        ("de", "Kund*innen", "kundinnen"),
        ("de", "Kund:innen und Nutzer_innen", "kundinnen-und-nutzerinnen"),
        ("nl", "Privacy in het ĳsselmeer: coördinatie", "privacy-in-het-ijsselmeer-coordinatie"),
        ("nl", "Geïnformeerd België", "geinformeerd-belgie"),
        ("en", "What's new? – Q4 2026", "whats-new-q4-2026"),
        ("en", "Zürich", "zurich"),
        ("fr", "Où sont les données ?", "ou-sont-les-donnees"),
        ("en", "  --  ", "page"),
        ("en", "", "page"),
    ] {
        assert_eq!(slug(text, &lang(tag)), expected, "{text}");
    }
}

#[test]
fn names_sort_as_the_language_sorts_them() {
    let sorted = |tag: &str, mut names: Vec<&'static str>| {
        let locale = locale(tag);
        names.sort_by(|a, b| locale.compare(a, b));
        names
    };
    assert_eq!(
        sorted("de", vec!["Zoo", "Äpfel", "apfel", "Bär", "Straße", "Strasse", "Strast"]),
        ["apfel", "Äpfel", "Bär", "Strasse", "Straße", "Strast", "Zoo"]
    );
    assert_eq!(sorted("nl", vec!["ijs", "ik", "ĳs", "Iza", "ja"]), ["ijs", "ĳs", "ik", "Iza", "ja"]);
    assert_eq!(locale("en").compare("a", "a"), Ordering::Equal);
}

#[test]
fn later_sources_replace_messages_and_faults_are_placed() {
    let broken = "good = Good\nbad Message\nother = Other\n";
    let (locale, problems) = Locale::new(lang("en"), &["good = First\nkept = Kept", broken], Address::Informal);
    assert_eq!(
        (locale.text("good"), locale.text("kept"), locale.text("other")),
        ("Good".into(), "Kept".into(), "Other".into())
    );
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].source, &broken[problems[0].range.clone()]), (1, "bad Message\n"));
}

#[test]
fn messages_know_the_form_of_address_numbers_and_attributes() {
    let source = "\
call = { $address ->\n    [formal] Rufen Sie an\n   *[informal] Ruf an\n }\n\
files = { $count ->\n    [one] eine Datei\n   *[other] { $count } Dateien\n }\n    .short = { $count }\n\
on = am { $day } ({ $day-kind })\n";
    let (formal, _) = Locale::new(lang("de"), &[source, DE], Address::Formal);
    let (informal, _) = Locale::new(lang("de"), &[source], Address::Informal);
    assert_eq!((formal.text("call"), informal.text("call")), ("Rufen Sie an".into(), "Ruf an".into()));
    assert_eq!(formal.text_with("files", &Args::new().number("count", 1)), "eine Datei");
    assert_eq!(formal.text_with("files", &Args::new().number("count", 1200)), "1.200 Dateien");
    assert_eq!(formal.text_with("files.short", &Args::new().number("count", 1200)), "1.200");
    assert_eq!(
        formal.text_with("on", &Args::new().date("day", when("2026-Q4"), &formal)),
        "am 4. Quartal 2026 (quarter)"
    );
}

#[test]
fn what_cannot_be_said_is_never_silent() {
    let source = "needs = { $value }\nbroken = { other-message }\nplain-text = Plain { $address }\n    .hint = Hint\n";
    let (locale, _) = Locale::new(lang("en"), &[source], Address::Formal);
    assert_eq!(
        (locale.try_text("absent"), locale.try_text("needs"), locale.try_text("plain-text.none")),
        (None, None, None)
    );
    assert!(locale.take_missing().is_empty());
    assert_eq!(locale.text("absent"), "absent");
    assert_eq!(locale.text("needs"), "needs");
    let texts = locale.plain_texts();
    assert_eq!(texts.into_iter().collect::<Vec<_>>(), [("plain_text".to_owned(), "Plain formal".to_owned())]);
    assert_eq!(locale.take_missing().into_iter().collect::<Vec<_>>(), ["absent", "broken", "needs"]);
    assert!(locale.has("plain-text.hint") && !locale.has("plain-text.none"));
}
