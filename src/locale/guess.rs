//! What a date was probably meant to be, from the ways people write dates in the languages of the
//! built-in interface. Only suggestions come from here; nothing is read as content by guessing.

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::locale::{Locale, locale};

use super::date::{PartialDate, When};

/// Languages whose month names are understood.
const LANGUAGES: [Locale; 3] = [locale!("en"), locale!("de"), locale!("nl")];
const QUARTERS: [&str; 5] = ["q", "quarter", "quartal", "kwartaal", "kw"];
const HALVES: [&str; 7] = ["h", "hj", "half", "halbjahr", "halfjaar", "helft", "semester"];
/// Words and endings that say nothing about the date.
const FILLERS: [&str; 13] = ["st", "nd", "rd", "th", "e", "er", "ste", "de", "den", "of", "van", "the", "on"];
/// Words that make a beginning of a date.
const BEGINNINGS: [&str; 8] = ["ab", "seit", "from", "since", "vanaf", "sinds", "after", "as of"];
/// What people put between the ends of a range.
const BETWEEN: [&str; 8] = [" - ", "–", "—", " bis ", " to ", " until ", " tot ", " t/m "];

/// The date that `text` probably means.
pub fn date(text: &str) -> Option<PartialDate> {
    let text = text.trim().to_lowercase();
    // A moment ("2026-11-22T10:00:00") is meant as its day.
    if let Some(day) = text.split_once('t').and_then(|(day, _)| PartialDate::parse_exactly(day)) {
        return Some(day);
    }
    let mut numbers = Vec::new();
    let mut words = Vec::new();
    for token in tokens(&text) {
        match token.parse::<u32>() {
            Ok(number) => numbers.push((token.len(), number)),
            Err(_) if FILLERS.contains(&token) => {}
            Err(_) => words.push(token),
        }
    }
    let date = match (words.as_slice(), numbers.as_slice()) {
        ([], &[(8, n)]) => ymd(n / 10_000, n / 100 % 100, n % 100),
        ([], &[(4, y)]) => format!("{y:04}"),
        ([], &[(4, y), (_, m)] | &[(_, m), (4, y)]) => format!("{y:04}-{m:02}"),
        ([], &[(4, y), (_, m), (_, d), ..]) => ymd(y, m, d),
        // Days come first in Europe.
        ([], &[(_, d), (_, m), (length, y)]) if length == 4 || length == 2 => {
            let y = if length == 2 { 2000 + y } else { y };
            ymd(y, m, d)
        }
        ([word], &[(4, y), (_, n)] | &[(_, n), (4, y)]) if QUARTERS.contains(word) => format!("{y:04}-Q{n}"),
        ([word], &[(4, y), (_, n)] | &[(_, n), (4, y)]) if HALVES.contains(word) => format!("{y:04}-H{n}"),
        ([word], &[(4, y)]) => format!("{y:04}-{:02}", month(word)?),
        ([word], &[(4, y), (_, d)] | &[(_, d), (4, y)]) => ymd(y, month(word)?, d),
        _ => return None,
    };
    PartialDate::parse_exactly(&date)
}

/// The date, range or beginning that `text` probably means.
pub fn when(text: &str) -> Option<When> {
    let lower = text.trim().to_lowercase();
    if let Some(start) = BEGINNINGS.iter().find_map(|word| lower.strip_prefix(word)?.strip_prefix(' ')) {
        return date(start).map(When::From);
    }
    if let Some(start) = lower.strip_suffix("..").or_else(|| lower.strip_suffix('/')) {
        return date(start.trim_end_matches(['/', ' '])).map(When::From);
    }
    if let Some(date) = date(&lower) {
        return Some(When::On(date));
    }
    BETWEEN.iter().chain(&["/", "..", "-"]).find_map(|between| {
        let (start, end) = lower.split_once(between)?;
        let (start, end) = (date(start)?, date(end)?);
        (start <= end).then_some(When::Between(start, end))
    })
}

/// A day; a "month" above 12 changes places with the day. A day that the month does not have stays as
/// it is and is no suggestion: which day was meant, only its author knows.
fn ymd(year: u32, month: u32, day: u32) -> String {
    let (month, day) = if month > 12 { (day, month) } else { (month, day) };
    format!("{year:04}-{month:02}-{day:02}")
}

/// Runs of digits and runs of letters.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let class = |c: char| if c.is_ascii_digit() { 1 } else { u8::from(c.is_alphabetic()) * 2 };
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c| class(c) == 0);
        let first = class(rest.chars().next()?);
        let end = rest.find(|c| class(c) != first).unwrap_or(rest.len());
        let (token, after) = rest.split_at(end);
        rest = after;
        Some(token)
    })
}

/// The number of a month by its name or the first letters of it, in any of the languages.
fn month(word: &str) -> Option<u32> {
    if word.chars().count() < 3 {
        return None;
    }
    LANGUAGES
        .iter()
        .find_map(|language| {
            let names =
                FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(language.into(), fieldsets::M::long()).ok()?;
            (1..=12).find(|&month| {
                IcuDate::try_new_gregorian(2000, month, 1)
                    .is_ok_and(|date| names.format(&date).to_string().to_lowercase().starts_with(word))
            })
        })
        .map(u32::from)
}
