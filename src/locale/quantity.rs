//! Durations, targets and bounds, as the content writes them.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Decimal;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// `min`
    Minute,
    /// `h`
    Hour,
    /// `d`
    Day,
    /// `w`
    Week,
    /// `mo`
    Month,
    /// `y`
    Year,
    /// `bh`
    BusinessHour,
    /// `bd`
    BusinessDay,
    /// `%`
    Percent,
}

/// How a number bounds what is promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// Just so: no sign.
    Exactly,
    /// `>=`
    AtLeast,
    /// `>`
    MoreThan,
    /// `<=`
    UpTo,
    /// `<`
    LessThan,
}

/// A duration or a target: `30d`, `4-8h`, `>=99.5%`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    /// How the number is meant; a range is always [`Bound::Exactly`].
    pub bound: Bound,
    /// The number, or the lower end of a range.
    pub low: Decimal,
    /// The upper end of a range.
    pub high: Option<Decimal>,
    /// What is counted.
    pub unit: Unit,
}

/// Why a text is no quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuantityErrorKind {
    /// It does not begin with a number.
    NotANumber,
    /// The number has no unit (`30`).
    NoUnit,
    /// The unit is none of those known (`30x`).
    UnknownUnit,
    /// The range ends below its beginning (`8-4h`), or has a bound too (`>=4-8h`).
    BadRange,
}

/// A text that is no quantity, and the notation that was probably meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct QuantityError {
    /// What is wrong.
    pub kind: QuantityErrorKind,
    /// A valid notation to write instead.
    pub suggestion: Option<String>,
}

impl Unit {
    /// Every unit with its notation and the words people write instead of it.
    const NOTATIONS: [(Self, &str, &[&str]); 9] = [
        (Self::Minute, "min", &["m", "mins", "minute", "minutes", "minuten", "minuut"]),
        (Self::Hour, "h", &["hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "uur", "uren", "u"]),
        (Self::Day, "d", &["day", "days", "tag", "tage", "tagen", "dag", "dagen"]),
        (Self::Week, "w", &["wk", "week", "weeks", "woche", "wochen", "weken"]),
        (Self::Month, "mo", &["month", "months", "monat", "monate", "monaten", "maand", "maanden"]),
        (Self::Year, "y", &["yr", "year", "years", "jahr", "jahre", "jahren", "jaar", "jaren", "a", "j"]),
        (Self::BusinessHour, "bh", &["business hours", "geschäftsstunden", "kantooruren", "werkuren"]),
        (Self::BusinessDay, "bd", &["business days", "working days", "werktage", "arbeitstage", "werkdagen"]),
        (Self::Percent, "%", &["percent", "per cent", "prozent", "procent", "pct"]),
    ];

    /// The notation of the content: `min`, `h`, `d`, `w`, `mo`, `y`, `bh`, `bd`, `%`.
    pub fn notation(self) -> &'static str {
        Self::NOTATIONS.iter().find(|(unit, ..)| *unit == self).map_or("", |(_, notation, _)| notation)
    }

    fn read(text: &str) -> Option<Self> {
        Self::NOTATIONS.iter().find(|(_, notation, _)| *notation == text).map(|(unit, ..)| *unit)
    }

    fn guess(text: &str) -> Option<Self> {
        let text = text.trim_matches([' ', '.']).to_lowercase();
        Self::NOTATIONS
            .iter()
            .find(|(_, notation, words)| *notation == text || words.contains(&&*text))
            .map(|(unit, ..)| *unit)
    }
}

impl Bound {
    /// Longer signs first, so that `>=` is not read as `>`.
    const NOTATIONS: [(Self, &str); 4] =
        [(Self::AtLeast, ">="), (Self::UpTo, "<="), (Self::MoreThan, ">"), (Self::LessThan, "<")];

    /// The sign before the number; empty for [`Bound::Exactly`].
    pub fn notation(self) -> &'static str {
        Self::NOTATIONS.iter().find(|(bound, _)| *bound == self).map_or("", |(_, sign)| sign)
    }

    fn split(text: &str) -> (Self, &str) {
        Self::NOTATIONS
            .iter()
            .find_map(|(bound, sign)| Some((*bound, text.strip_prefix(sign)?)))
            .unwrap_or((Self::Exactly, text))
    }
}

impl Quantity {
    /// Reads `30d`, `4-8h`, `4–8h`, `99.5%`, `>=99.5%`.
    pub fn parse(text: &str) -> Result<Self, QuantityError> {
        Self::read(text, Unit::read).map_err(|kind| {
            let suggestion = Self::guess(text).map(|quantity| quantity.to_string());
            QuantityError { kind, suggestion }
        })
    }

    /// The notations as a regular expression; wider than [`Quantity::parse`] only in the ends of a range.
    pub fn pattern() -> String {
        let signs = Bound::NOTATIONS.map(|(_, sign)| sign).join("|");
        let units = Unit::NOTATIONS.map(|(_, notation, _)| notation).join("|");
        let number = "[0-9]+([.][0-9]+)?";
        format!("^(({signs})?{number}|{number}[-–]{number})({units})$")
    }

    /// The upper end: of a range its end, else the number itself.
    pub fn top(self) -> Decimal {
        self.high.unwrap_or(self.low)
    }

    /// About how long it is, in minutes, or how many per cent: to sort by, not to count with. Of a range
    /// the upper end; a month and a year as on average, a business day as five of seven.
    pub fn magnitude(self) -> f64 {
        let minutes = match self.unit {
            Unit::Percent | Unit::Minute => 1.0,
            Unit::Hour | Unit::BusinessHour => 60.0,
            Unit::Day => 1_440.0,
            Unit::BusinessDay => 2_016.0,
            Unit::Week => 10_080.0,
            Unit::Month => 43_830.0,
            Unit::Year => 525_960.0,
        };
        // A decimal of ours is written as Rust reads numbers.
        self.top().to_string().parse::<f64>().unwrap_or_default() * minutes
    }

    /// Its length in days, low and high end, where the calendar makes that exact: whole days and weeks.
    pub fn days(self) -> Option<(i64, i64)> {
        let factor = match self.unit {
            Unit::Day => 1,
            Unit::Week => 7,
            _ => return None,
        };
        Some((self.low.whole()?.checked_mul(factor)?, self.top().whole()?.checked_mul(factor)?))
    }

    /// The day that lies this long after another, counted with the low end; months and years by the
    /// calendar, business days from Monday to Friday (public holidays are not known here). `None` for
    /// units shorter than a day, for percent and for fractions.
    pub fn after(self, day: Date) -> Option<Date> {
        self.shift(day, 1)
    }

    /// The day that lies this long before another; see [`Quantity::after`].
    pub fn before(self, day: Date) -> Option<Date> {
        self.shift(day, -1)
    }

    fn shift(self, day: Date, sign: i64) -> Option<Date> {
        let count = self.low.whole()?.checked_mul(sign)?;
        let span = match self.unit {
            Unit::Day => jiff::Span::new().try_days(count),
            Unit::Week => jiff::Span::new().try_weeks(count),
            Unit::Month => jiff::Span::new().try_months(count),
            Unit::Year => jiff::Span::new().try_years(count),
            Unit::BusinessDay => return business_days(day, count),
            Unit::Minute | Unit::Hour | Unit::BusinessHour | Unit::Percent => return None,
        };
        day.checked_add(span.ok()?).ok()
    }

    fn read(text: &str, unit: impl Fn(&str) -> Option<Unit>) -> Result<Self, QuantityErrorKind> {
        let (bound, rest) = Bound::split(text);
        let number = |text: &str| {
            let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
            let (number, rest) = text.split_at(end);
            Some((Decimal::parse(number)?, rest.to_owned()))
        };
        let (low, rest) = number(rest).ok_or(QuantityErrorKind::NotANumber)?;
        let (high, rest) = match rest.strip_prefix(['-', '–']) {
            Some(rest) => {
                let (high, rest) = number(rest).ok_or(QuantityErrorKind::NotANumber)?;
                (Some(high), rest)
            }
            None => (None, rest),
        };
        if rest.trim().is_empty() {
            return Err(QuantityErrorKind::NoUnit);
        }
        let unit = unit(&rest).ok_or(QuantityErrorKind::UnknownUnit)?;
        if high.is_some_and(|high| high <= low || bound != Bound::Exactly) {
            return Err(QuantityErrorKind::BadRange);
        }
        Ok(Self { bound, low, high, unit })
    }

    /// From other ways to write the same: `30 Tage`, `99,5 %`, `≥ 99.5%`, `4 to 8 hours`, `8-4h`.
    fn guess(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase().replace(',', ".");
        let (sign, text) =
            BOUND_WORDS.iter().find_map(|(word, sign)| Some((*sign, text.strip_prefix(word)?))).unwrap_or(("", &text));
        let text = RANGE_WORDS.iter().fold(text.to_owned(), |text, word| text.replace(word, "-"));
        // The unit may hold a space ("business days"); the numbers may not.
        let (numbers, unit) = text.split_at(text.rfind(|c: char| c.is_ascii_digit())? + 1);
        let numbers: String = numbers.chars().filter(|c| !c.is_whitespace()).collect();
        Self::read(&format!("{sign}{numbers}{unit}"), Unit::guess).ok().or_else(|| {
            let (low, high) = numbers.split_once(['-', '–'])?;
            Self::read(&format!("{high}-{low}{unit}"), Unit::guess).ok()
        })
    }
}

/// What people write instead of the signs of [`Bound`].
const BOUND_WORDS: [(&str, &str); 17] = [
    ("≥", ">="),
    ("≤", "<="),
    ("=>", ">="),
    ("=<", "<="),
    ("at least ", ">="),
    ("mindestens ", ">="),
    ("ten minste ", ">="),
    ("minimaal ", ">="),
    ("up to ", "<="),
    ("bis zu ", "<="),
    ("maximal ", "<="),
    ("maximaal ", "<="),
    ("tot ", "<="),
    ("more than ", ">"),
    ("mehr als ", ">"),
    ("less than ", "<"),
    ("weniger als ", "<"),
];

/// What people write between the ends of a range.
const RANGE_WORDS: [&str; 3] = [" to ", " bis ", " tot "];

fn business_days(day: Date, count: i64) -> Option<Date> {
    // A year has at least 260 working days; beyond ten thousand years no calendar reaches.
    let (mut day, step) = (day, count.signum().days());
    for _ in 0..i32::try_from(count.unsigned_abs()).ok().filter(|count| *count < 2_600_000)? {
        loop {
            day = day.checked_add(step).ok()?;
            if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
                break;
            }
        }
    }
    Some(day)
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.bound.notation(), self.low)?;
        if let Some(high) = self.high {
            write!(f, "-{high}")?;
        }
        f.write_str(self.unit.notation())
    }
}
