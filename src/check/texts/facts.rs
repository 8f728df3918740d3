//! A text → the facts in it that no translation may change: dates, durations, percentages, hours,
//! numbers, countries.
//!
//! Enters: sentences. Leaves: [`Fact`]s. Forbidden here: comparing.

mod dates;
mod often;

use std::ops::Range;

use super::super::wording::{Sentence, Tag, Token, Unit};

/// A fact of a text.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it may mean; Dutch "8 uur" is a duration or a time of day.
    pub values: Vec<Value>,
    /// Where it stands in the passage.
    pub range: Range<usize>,
    /// Whether another language can say it without naming it ("two" and "both", "German" and "from
    /// Germany").
    pub loose: bool,
}

/// What a fact says, the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Seconds, for units that are always equally long.
    Seconds(i64),
    /// Thousandths of months.
    Months(i64),
    /// Hours or days on which work is done.
    Business(i64, bool),
    /// Thousandths of a percent.
    Percent(i64),
    /// Minutes of the day.
    Clock(i64),
    /// Year, month and day, 0 where it is not said; a quarter as month 21 to 24.
    Date(i16, u8, u8),
    /// Thousandths of a number of anything else.
    Number(i64),
    /// A country or region.
    Place(&'static str),
}

impl Value {
    fn fits(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Date(0, month, day), Self::Date(_, m, d)) | (Self::Date(_, m, d), Self::Date(0, month, day)) => {
                (month, day) == (m, d)
            }
            _ => self == other,
        }
    }
}

impl Fact {
    /// Whether two facts can mean the same.
    pub fn fits(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.iter().any(|known| value.fits(known)))
    }

    /// Whether it is a place.
    pub fn is_place(&self) -> bool {
        matches!(self.values.first(), Some(Value::Place(_)))
    }
}

/// The facts of a sentence of a language (its primary tag).
pub fn facts(sentence: &Sentence, lang: &str) -> Vec<Fact> {
    let tokens = &sentence.tokens;
    let mut facts = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let read = dates::date(tokens, at).or_else(|| number(tokens, at, lang)).or_else(|| place(tokens, at));
        match read {
            Some((values, length, loose)) => {
                if !values.is_empty() {
                    facts.push(Fact { values, range: sentence.range(at, at + length - 1), loose });
                }
                at += length;
            }
            None => at += 1,
        }
    }
    facts
}

/// Values, how many words they take, and whether they are loose.
type Read = (Vec<Value>, usize, bool);

/// A number with what it counts.
fn number(tokens: &[Token], at: usize, lang: &str) -> Option<Read> {
    let token = &tokens[at];
    if matches!(token.word.as_str(), "midnight" | "mitternacht" | "middernacht") {
        return Some((vec![Value::Clock(1440), Value::Clock(0)], 1, true));
    }
    if let Some(value) = often::frequency(&token.word) {
        return Some((vec![value], 1, true));
    }
    if let Some(read) = often::half(tokens, at).or_else(|| often::each(tokens, at)) {
        return Some(read);
    }
    // Telephone numbers, decisions (2021/914), around the clock (24/7).
    let slash = |at: usize| tokens.get(at).is_some_and(|token| token.word == "/");
    if token.is_number() && slash(at + 1) && tokens.get(at + 2).is_some_and(Token::is_number) {
        return Some((Vec::new(), 3, true));
    }
    if token.word == "+" {
        let length = tokens[at + 1..]
            .iter()
            .take_while(|token| token.is_number() || matches!(token.word.as_str(), "(" | ")"))
            .count();
        return Some((Vec::new(), length + 1, true));
    }
    if is_name(tokens, at) {
        return Some((Vec::new(), 1, true));
    }
    // 08:00
    if let Some((hours, minutes)) = token.word.split_once(':')
        && let (Ok(hours), Ok(minutes)) = (hours.parse::<i64>(), minutes.parse::<i64>())
    {
        return Some((if hours <= 24 { vec![Value::Clock(hours * 60 + minutes)] } else { Vec::new() }, 1, false));
    }
    // As part of "hundred per cent" the word says how much is meant, and no longer a number.
    let hundred = matches!(token.word.as_str(), "hundert" | "hundred" | "honderd").then_some(100);
    let more = often::and_a_half(tokens, at);
    let written = more.map(|(value, _)| value);
    let written = written.or_else(|| token.meaning.number.or(hundred).map(|number| i64::from(number) * 1000));
    let glued = || glued(token, lang);
    let Some(value) = written.or_else(|| thousandths(&token.word, lang)) else { return glued() };
    // The unit stands behind the last word of the number.
    let words = more.map_or(0, |(_, words)| words - 1);
    let (unit, length) = unit(tokens, at + words);
    let length = length + words;
    // "BITV 2.0", "EN 301 549"
    let code = tokens[..at].iter().rev().find(|token| !token.is_number());
    let code = code.is_some_and(|token| {
        token.shouts && !token.is_mark() && !matches!(token.word.as_str(), "eur" | "usd" | "chf" | "gbp")
    });
    if unit.is_none() && code && written.is_none() {
        return Some((Vec::new(), 1, true));
    }
    if unit.is_none() && token.meaning.number == Some(1) && more.is_none() {
        return None;
    }
    // One language may count where another names; only two counts contradict each other.
    let Some(unit) = unit else { return Some((vec![Value::Number(value)], 1, true)) };
    let mut values = vec![amount(value, unit)];
    if unit == Unit::Hour && lang == "nl" {
        // "8.00 uur", "van 8 tot 17 uur"
        match token.word.split_once('.') {
            Some((hours, minutes)) if minutes.len() == 2 => {
                let minutes: i64 = minutes.parse().unwrap_or_default();
                values = hours.parse::<i64>().map(|hours| vec![Value::Clock(hours * 60 + minutes)]).unwrap_or_default();
            }
            _ => values.push(Value::Clock(value * 60 / 1000)),
        }
    }
    // "10.05 a.m."
    let points = token.word.split_once('.').filter(|(_, minutes)| minutes.len() == 2 && unit == Unit::Clock);
    if let Some((Ok(hours), Ok(minutes))) =
        points.map(|(hours, minutes)| (hours.parse::<i64>(), minutes.parse::<i64>()))
    {
        let afternoon = tokens[at + 1..]
            .iter()
            .take(4)
            .find(|token| token.word.starts_with(['a', 'p']))
            .is_some_and(|token| token.word.starts_with('p'));
        let hours = if afternoon && hours < 12 { hours + 12 } else { hours };
        return Some((vec![Value::Clock(hours * 60 + minutes)], length, false));
    }
    if unit == Unit::Clock
        && tokens.get(at + length - 1).is_some_and(|token| {
            token.word.starts_with('p')
                || token.word == "m" && tokens.get(at + 1).is_some_and(|token| token.word == "p")
        })
        && value < 12_000
    {
        values = vec![Value::Clock((value + 12_000) * 60 / 1000)];
    }
    // "a year", "one year", "12 months"
    Some((values, length, token.meaning.number == Some(1)))
}

/// Whether a number is part of a name or a reference: ISO 27001, Art. 28, § 5, TLS 1.2, AES-256.
fn is_name(tokens: &[Token], at: usize) -> bool {
    const REFERENCES: &[&str] = &[
        "section",
        "sections",
        "sec",
        "paragraph",
        "paragraaf",
        "paragraf",
        "sub",
        "stage",
        "phase",
        "fase",
        "stufe",
        "schritt",
        "step",
        "stap",
        "level",
        "niveau",
        "port",
        "tier",
        "§",
        "§§",
        "art",
        "arts",
        "article",
        "articles",
        "artikel",
        "artikelen",
        "abs",
        "absatz",
        "lid",
        "nr",
        "no",
        "nummer",
        "number",
        "lit",
        "rfc",
        "iso",
        "iec",
        "kapitel",
        "chapter",
        "hoofdstuk",
        "anhang",
        "anlage",
        "annex",
        "appendix",
        "bijlage",
        "klausel",
        "clause",
        "clausule",
        "version",
        "versie",
        "recital",
        "ziffer",
        "type",
        "typ",
    ];
    let token = &tokens[at];
    if !token.is_number() && !token.word.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let Some(before) = tokens[..at].iter().rev().find(|token| !matches!(token.word.as_str(), "." | "(" | ")" | "/"))
    else {
        return false;
    };
    let directly = tokens[at - 1].range.end;
    let tied = token.joined && !tokens[at - 1].is_number();
    let bracket = matches!(tokens[at - 1].word.as_str(), "(")
        && tokens.get(at + 1).is_some_and(|token| token.word == ")")
        && directly == token.range.start;
    let standard = [Tag::Standard, Tag::Soc2, Tag::C5, Tag::Law].into_iter().any(|tag| before.is(tag))
        && !tokens[at - 1].is_mark();
    tied || bracket || standard || REFERENCES.contains(&before.word.as_str())
}

/// The unit behind a number, and how many words both take: "30 Tage", "30-day", "8 to 18 Uhr" for 8.
fn unit(tokens: &[Token], at: usize) -> (Option<Unit>, usize) {
    let of = |at: usize| {
        tokens.get(at).and_then(|token| match token.word.as_str() {
            "%" | "prozent" | "percent" | "procent" => Some(Unit::Percent),
            _ => token.meaning.unit,
        })
    };
    if let Some(unit) = of(at + 1) {
        // Two words that name one unit.
        let more = usize::from(of(at + 2) == Some(unit));
        return (Some(unit), 2 + more);
    }
    let is = |at: usize, words: &[&str]| tokens.get(at).is_some_and(|token| words.contains(&token.word.as_str()));
    if is(at + 1, &["per"]) && is(at + 2, &["cent"]) {
        return (Some(Unit::Percent), 3);
    }
    if is(at + 1, &["a", "p"]) && is(at + 2, &["."]) && is(at + 3, &["m"]) {
        return (Some(Unit::Clock), 4);
    }
    let range = is(at + 1, &["–", "—", "bis", "to", "tot", "or", "oder", "of", "and", "und", "en"])
        || tokens.get(at + 1).is_some_and(|token| token.joined);
    let second = at + 1 + usize::from(!tokens.get(at + 1).is_some_and(|token| token.joined));
    if range && tokens.get(second).is_some_and(|token| token.is_number() || token.meaning.number.is_some()) {
        let (unit, _) = unit(tokens, second);
        return (unit, 1);
    }
    // "sechs volle Wochen", "24 consecutive hours"
    (
        of(at + 2).filter(|_| {
            tokens.get(at + 1).is_some_and(|token| {
                !token.is_mark()
                    && !token.is_number()
                    && token.meaning.number.is_none()
                    && !token.is(Tag::Small)
                    && !token.is(Tag::Inside)
            })
        }),
        3,
    )
}

fn amount(value: i64, unit: Unit) -> Value {
    match unit {
        Unit::Second => Value::Seconds(value / 1000),
        Unit::Minute => Value::Seconds(value * 60 / 1000),
        Unit::Hour => Value::Seconds(value * 3600 / 1000),
        Unit::Day => Value::Seconds(value * 86_400 / 1000),
        Unit::Week => Value::Seconds(value * 604_800 / 1000),
        Unit::Month => Value::Months(value),
        Unit::Quarter => Value::Months(value * 3),
        Unit::Year => Value::Months(value * 12),
        Unit::BusinessHour => Value::Business(value, false),
        Unit::BusinessDay => Value::Business(value, true),
        Unit::Percent => Value::Percent(value),
        Unit::Clock => Value::Clock(value * 60 / 1000),
    }
}

/// A number as its language writes it. Points and commas that cannot separate thousands are those of
/// decimals or of versions.
fn thousandths(word: &str, lang: &str) -> Option<i64> {
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (thousands, decimal) = if lang == "en" { (',', '.') } else { ('.', ',') };
    let groups: Vec<&str> = word.split(thousands).collect();
    let whole = groups.len() > 1
        && groups[1..].iter().all(|group| group.split(decimal).next().is_some_and(|group| group.len() == 3));
    let plain = if whole { word.replace(thousands, "") } else { word.replace(thousands, ".") }.replace(decimal, ".");
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    Some(whole.parse::<i64>().ok()?.checked_mul(1000)? + part.parse::<i64>().ok()?)
}

/// A number and its unit in one word: "sechswöchige", "24h".
fn glued(token: &Token, lang: &str) -> Option<Read> {
    let digits = token
        .word
        .find(|c: char| c.is_alphabetic())
        .filter(|at| *at > 0 && token.word.starts_with(|c: char| c.is_ascii_digit()));
    if let Some(at) = digits {
        let unit = match &token.word[at..] {
            "h" => Unit::Hour,
            "d" => Unit::Day,
            "am" | "pm" => Unit::Clock,
            "min" => Unit::Minute,
            _ => return None,
        };
        let value = thousandths(&token.word[..at], lang)?;
        let value = if token.word.ends_with("pm") && value < 12_000 { value + 12_000 } else { value };
        return Some((vec![amount(value, unit)], 1, false));
    }
    const NUMBERS: [(&str, i64); 18] = [
        ("zwei", 2),
        ("drei", 3),
        ("vier", 4),
        ("fünf", 5),
        ("sechs", 6),
        ("sieben", 7),
        ("acht", 8),
        ("zehn", 10),
        ("zwölf", 12),
        ("twee", 2),
        ("drie", 3),
        ("vijf", 5),
        ("zes", 6),
        ("zeven", 7),
        ("tien", 10),
        ("twaalf", 12),
        ("dertig", 30),
        ("dreißig", 30),
    ];
    const UNITS: [(&str, Unit); 10] = [
        ("stündig", Unit::Hour),
        ("tägig", Unit::Day),
        ("wöchig", Unit::Week),
        ("monatig", Unit::Month),
        ("jährig", Unit::Year),
        ("daags", Unit::Day),
        ("weeks", Unit::Week),
        ("maands", Unit::Month),
        ("jarig", Unit::Year),
        ("uurs", Unit::Hour),
    ];
    let (number, value) = NUMBERS.iter().find(|(number, _)| token.word.starts_with(number))?;
    let rest = &token.word[number.len()..];
    let (_, unit) = UNITS.iter().find(|(unit, _)| rest.starts_with(unit))?;
    Some((vec![amount(value * 1000, *unit)], 1, false))
}

fn place(tokens: &[Token], at: usize) -> Option<Read> {
    let meaning = &tokens[at].meaning;
    let place = meaning.place.or(meaning.of_place).filter(|place| *place != "EUROPE")?;
    let same =
        |at: &usize| tokens.get(*at).is_some_and(|token| token.meaning.place.or(token.meaning.of_place) == Some(place));
    let length = 1 + (at + 1..tokens.len()).take_while(same).count();
    Some((vec![Value::Place(place)], length, meaning.place.is_none()))
}
