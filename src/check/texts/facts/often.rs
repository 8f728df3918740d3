//! Words → how often or how long, where no number is written: "yearly", "half an hour", "every quarter".
//!
//! Enters: the words of a sentence. Leaves: what they say, which another language may count out.
//! Forbidden here: numbers.

use super::super::super::wording::{Token, Unit};
use super::{Read, Value, amount};

/// What a word for "every so often" says, which another language may count out.
pub fn frequency(word: &str) -> Option<Value> {
    const WORDS: [(&[&str], Unit, i64); 7] = [
        (&["hundertprozentig", "honderdprocentig"], Unit::Percent, 100),
        (&["halbjährlich", "halfjaarlijks", "biannual", "semiannual"], Unit::Month, 6),
        (&["vierteljährlich", "quartalsweise", "kwartaals", "quarterly", "driemaandelijks"], Unit::Month, 3),
        (&["jährlich", "jaarlijks", "annual", "yearly"], Unit::Year, 1),
        (&["monatlich", "maandelijks", "monthly"], Unit::Month, 1),
        (&["wöchentlich", "wekelijks", "weekly"], Unit::Week, 1),
        (&["täglich", "dagelijks", "daily", "nightly"], Unit::Day, 1),
    ];
    let said = WORDS.iter().find(|(words, ..)| words.iter().any(|start| word.starts_with(start)));
    said.map(|(_, unit, value)| amount(value * 1000, *unit))
}

/// A number and a half, in thousandths, and how many words say it: "anderthalb", "zweieinhalb", "tweeënhalf",
/// "one and a half".
pub fn and_a_half(tokens: &[Token], at: usize) -> Option<(i64, usize)> {
    const ONES: [&str; 27] = [
        "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "een", "twee", "drie", "vier",
        "vijf", "zes", "zeven", "acht", "negen", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine",
    ];
    let word = |at: usize| tokens.get(at).map_or("", |token| token.word.as_str());
    let plus = |ones: i64| ones * 1000 + 500;
    if word(at).starts_with("anderthalb") || matches!(word(at), "anderhalf" | "anderhalve") {
        return Some((plus(1), 1));
    }
    // "zweieinhalb", "zweieinhalbstündig", "tweeënhalf", "drieëneenhalf"
    let joints = ["einhalb", "ënhalf", "ëneenhalf", "enhalf", "eneenhalf", "enhalve", "ënhalve"];
    let composed = ONES.iter().zip((1..=9).cycle()).find(|(one, _)| {
        word(at).strip_prefix(**one).is_some_and(|rest| joints.iter().any(|joint| rest.starts_with(joint)))
    });
    if let Some((_, ones)) = composed {
        return Some((plus(ones), 1));
    }
    let ones = tokens[at].meaning.number.map(i64::from)?;
    let spelled = [word(at + 1), word(at + 2), word(at + 3)];
    matches!(spelled, ["and", "a", "half"] | ["en", "een", "half"] | ["en", "een", "halve"]).then(|| (plus(ones), 4))
}

/// "half a year", "ein halbes Jahr", "een half uur", "eine Viertelstunde".
pub fn half(tokens: &[Token], at: usize) -> Option<Read> {
    let is_half = |at: usize| {
        let word = tokens.get(at).map_or("", |token| token.word.as_str());
        matches!(word, "half" | "halbe" | "halbes" | "halben" | "halve")
    };
    // "einer halben Stunde" begins with an article that is a number as well.
    if tokens[at].meaning.number == Some(1) && is_half(at + 1) {
        return half(tokens, at + 1).map(|(values, length, loose)| (values, length + 1, loose));
    }
    let quarter = matches!(tokens[at].word.as_str(), "viertelstunde" | "kwartier");
    let of_an_hour = ["quarter", "of", "an", "hour"];
    if quarter {
        return Some((vec![Value::Seconds(900)], 1, true));
    }
    if tokens[at].word == "fortnight" {
        return Some((vec![amount(2000, Unit::Week)], 1, true));
    }
    if tokens[at..].iter().map(|token| token.word.as_str()).take(4).eq(of_an_hour) {
        return Some((vec![Value::Seconds(900)], 4, true));
    }
    if !is_half(at) {
        return None;
    }
    let article = usize::from(tokens.get(at + 1).is_some_and(|token| matches!(token.word.as_str(), "a" | "an")));
    let value = match tokens.get(at + 1 + article)?.meaning.unit? {
        Unit::Hour => Value::Seconds(1800),
        Unit::Year => Value::Months(6000),
        _ => return None,
    };
    Some((vec![value], 2 + article, true))
}

/// "every quarter", "jedes Jahr", "elke maand", which another language may count out.
pub fn each(tokens: &[Token], at: usize) -> Option<Read> {
    const EACH: [&str; 11] =
        ["jede", "jeden", "jedes", "jeder", "every", "each", "elk", "elke", "ieder", "iedere", "pro"];
    let unit = tokens.get(at + 1)?.meaning.unit?;
    let spans = !matches!(unit, Unit::Percent | Unit::Clock);
    (EACH.contains(&tokens[at].word.as_str()) && spans).then(|| (vec![amount(1000, unit)], 2, true))
}
