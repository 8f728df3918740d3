//! Words → a date, in the notations of German, English and Dutch.
//!
//! Enters: the words of a sentence. Leaves: year, month and day. Forbidden here: anything but dates.

use super::super::super::wording::{Token, Unit};
use super::{Read, Value};

/// A date in any order and notation.
pub fn date(tokens: &[Token], at: usize) -> Option<Read> {
    let month = |at: usize| tokens.get(at).and_then(|token| token.meaning.month);
    let year = |at: usize| tokens.get(at).and_then(Token::year);
    let read =
        |year: i16, month: u8, day: u8, length: usize| Some((vec![Value::Date(year, month, day)], length, false));
    let is = |at: usize, mark: &str| tokens.get(at).is_some_and(|token| token.word == mark);
    // 22.11.2026
    let parts: Vec<&str> = tokens[at].word.split('.').collect();
    if let [day, month, year] = parts[..]
        && let (Ok(day), Ok(month), Ok(year)) = (day.parse(), month.parse(), year.parse::<i16>())
        && year > 1900
    {
        return read(year, month, day, 1);
    }
    let joined = |at: usize| tokens.get(at).is_some_and(|token| token.joined);
    if joined(at + 1) && joined(at + 2) {
        // 2026-11-22, 22-11-2026
        if let (Some(year), Some(month), Some(day)) =
            (year(at), small(tokens.get(at + 1), 12), small(tokens.get(at + 2), 31))
        {
            return read(year, month, day, 3);
        }
        if let (Some(day), Some(month), Some(year)) =
            (small(tokens.get(at), 31), small(tokens.get(at + 1), 12), year(at + 2))
        {
            return read(year, month, day, 3);
        }
    }
    if is(at + 1, "/")
        && is(at + 3, "/")
        && let (Some(day), Some(month), Some(year)) =
            (small(tokens.get(at), 31), small(tokens.get(at + 2), 12), year(at + 4))
    {
        return read(year, month, day, 5);
    }
    // 22. November 2026, 22 November
    if let Some(day) = small(tokens.get(at), 31) {
        let stop = usize::from(is(at + 1, ".")) + usize::from(is(at + 1, "of"));
        if let Some(month) = month(at + 1 + stop) {
            return match year(at + 2 + stop) {
                Some(year) => read(year, month, day, 3 + stop),
                None => read(0, month, day, 2 + stop),
            };
        }
    }
    // November 2026, November 22, 2026
    if let Some(month) = month(at).filter(|_| tokens[at].capital || tokens[at].word != "may") {
        if let Some(year) = year(at + 1) {
            return read(year, month, 0, 2);
        }
        if let Some(day) = small(tokens.get(at + 1), 31) {
            let comma = usize::from(is(at + 2, ","));
            return match year(at + 2 + comma) {
                Some(year) => read(year, month, day, 3 + comma),
                None => read(0, month, day, 2),
            };
        }
    }
    // Q4 2026, 4. Quartal 2026, 4e kwartaal 2026
    let quarter = tokens[at].word.strip_prefix('q').and_then(|number| number.parse::<u8>().ok());
    if let (Some(quarter), Some(year)) = (quarter, year(at + 1)) {
        return read(year, 20 + quarter, 0, 2);
    }
    let stop = usize::from(is(at + 1, "."));
    let quarter = tokens.get(at + 1 + stop).is_some_and(|token| token.meaning.unit == Some(Unit::Quarter));
    let of = usize::from(is(at + 2 + stop, "of") || is(at + 2 + stop, "van"));
    if let (Some(number), true, Some(year)) = (small(tokens.get(at), 4), quarter, year(at + 2 + stop + of)) {
        return read(year, 20 + number, 0, 3 + stop + of);
    }
    year(at).filter(|_| !super::is_name(tokens, at)).map(|year| (vec![Value::Date(year, 0, 0)], 1, false))
}

fn small(token: Option<&Token>, most: i16) -> Option<u8> {
    let token = token?;
    let digits = token.word.trim_end_matches(|c: char| c.is_alphabetic());
    let ordinal = &token.word[digits.len()..];
    let number: i16 = digits.parse().ok()?;
    (matches!(ordinal, "" | "th" | "st" | "nd" | "rd" | "e" | "ste" | "de") && (1..=most).contains(&number))
        .then_some(number as u8)
}
