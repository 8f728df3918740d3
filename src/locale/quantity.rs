//! Durations, targets and bounds, and daily hours, as the content writes them.

use std::cmp::Ordering;
use std::fmt;

use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;

/// An exact number that is not negative: `99.95`, `30`.
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    /// The digits without the point.
    digits: u64,
    /// How many of them stand after the point.
    scale: u8,
}

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

/// Hours that recur each day, such as a maintenance window; they may pass midnight.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DailyHours {
    /// When they begin.
    pub from: Time,
    /// When they end; on the next day if not after `from`.
    pub to: Time,
    /// IANA name of the time zone (`Europe/Berlin`).
    pub zone: String,
}

/// Why two texts are no daily hours.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DailyHoursError {
    /// The hours are not of the form `22:00-06:00`.
    NotHours {
        /// A valid notation to write instead.
        suggestion: Option<String>,
    },
    /// No such time zone.
    UnknownZone {
        /// The zone that was probably meant.
        suggestion: Option<String>,
    },
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

    /// The upper end: of a range its end, else the number itself.
    pub fn top(self) -> Decimal {
        self.high.unwrap_or(self.low)
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
        let mut tidy = text.trim().to_lowercase();
        for (from, to) in
            [("≥", ">="), ("≤", "<="), ("=>", ">="), ("=<", "<="), (" bis ", "-"), (" to ", "-"), (" tot ", "-")]
        {
            tidy = tidy.replace(from, to);
        }
        let mut words = tidy.replace(',', ".");
        for (word, sign) in [
            ("mindestens ", ">="),
            ("at least ", ">="),
            ("ten minste ", ">="),
            ("minimaal ", ">="),
            ("bis zu ", "<="),
            ("up to ", "<="),
            ("maximal ", "<="),
            ("maximaal ", "<="),
            ("tot ", "<="),
            ("mehr als ", ">"),
            ("more than ", ">"),
            ("meer dan ", ">"),
            ("weniger als ", "<"),
            ("less than ", "<"),
            ("minder dan ", "<"),
        ] {
            words = words.replace(word, sign);
        }
        // The unit may hold a space ("business days"); the numbers may not.
        let last_digit = words.rfind(|c: char| c.is_ascii_digit())?;
        let (numbers, unit) = words.split_at(last_digit + 1);
        let numbers: String = numbers.chars().filter(|c| !c.is_whitespace()).collect();
        let tidy = format!("{numbers}{unit}");
        Self::read(&tidy, Unit::guess).ok().or_else(|| {
            let (low, high) = numbers.split_once(['-', '–'])?;
            Self::read(&format!("{high}-{low}{unit}"), Unit::guess).ok()
        })
    }
}

impl DailyHours {
    /// Reads hours (`22:00-06:00`, also with `–`) and the name of a time zone.
    pub fn parse(daily: &str, zone: &str) -> Result<Self, DailyHoursError> {
        let (from, to) = Self::read(daily, false).ok_or_else(|| DailyHoursError::NotHours {
            suggestion: Self::read(daily, true).map(|(from, to)| format!("{}-{}", clock(from), clock(to))),
        })?;
        match TimeZone::get(zone).ok().and_then(|found| found.iana_name().map(str::to_owned)) {
            Some(zone) => Ok(Self { from, to, zone }),
            None => Err(DailyHoursError::UnknownZone { suggestion: nearest_zone(zone) }),
        }
    }

    /// The nearest time zone to a name that is none (`Berlin` → `Europe/Berlin`).
    pub fn suggest_zone(text: &str) -> Option<String> {
        nearest_zone(text)
    }

    fn read(daily: &str, lenient: bool) -> Option<(Time, Time)> {
        let time = |text: &str| {
            let (hour, minute) = match text.trim().split_once([':', '.']) {
                Some((hour, minute)) if lenient || (hour.len() == 2 && minute.len() == 2) => (hour, minute),
                None if lenient => (text.trim(), "0"),
                _ => return None,
            };
            Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
        };
        let daily = if lenient { daily.trim_matches(|c: char| !c.is_ascii_digit()) } else { daily };
        let (from, to) = daily.split_once(['-', '–'])?;
        Some((time(from)?, time(to)?)).filter(|(from, to)| from != to)
    }
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn nearest_zone(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase().replace(' ', "_");
    jiff::tz::db()
        .available()
        .map(|name| {
            let lower = name.as_str().to_lowercase();
            let city = lower.rsplit('/').next().unwrap_or_default();
            (strsim::jaro_winkler(&lower, &text).max(strsim::jaro_winkler(city, &text)), name.as_str().to_owned())
        })
        .filter(|(likeness, _)| *likeness > 0.85)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(&a.1)))
        .map(|(_, name)| name)
}

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

impl Decimal {
    /// Reads digits with at most one point between them.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, part)| (whole, Some(part)));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !fraction.is_none_or(digits) {
            return None;
        }
        let fraction = fraction.unwrap_or_default();
        Some(Self { digits: format!("{whole}{fraction}").parse().ok()?, scale: u8::try_from(fraction.len()).ok()? })
    }

    /// The number if nothing stands after its point but zeros.
    pub fn whole(self) -> Option<i64> {
        let one = 10_u64.checked_pow(u32::from(self.scale))?;
        self.digits.is_multiple_of(one).then(|| i64::try_from(self.digits / one).ok()).flatten()
    }

    /// The nearest floating-point number, for plural rules and spreadsheets.
    pub fn to_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    /// Without zeros at the end, so that `99.50` equals `99.5`.
    fn normal(self) -> (u64, u8) {
        let (mut digits, mut scale) = (self.digits, self.scale);
        while scale > 0 && digits.is_multiple_of(10) {
            (digits, scale) = (digits / 10, scale - 1);
        }
        (digits, scale)
    }
}

impl From<u64> for Decimal {
    fn from(digits: u64) -> Self {
        Self { digits, scale: 0 }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.normal(), other.normal());
        let scale = a.1.max(b.1);
        // A u64 has at most 20 digits, so 38 digits of a u128 hold both sides unless one has more than
        // 18 places after its point; then their difference is beyond anything a content promises.
        let align =
            |(digits, own): (u64, u8)| u128::from(digits).saturating_mul(10_u128.saturating_pow((scale - own).into()));
        align(a).cmp(&align(b))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.normal() == other.normal()
    }
}

impl Eq for Decimal {}

impl std::hash::Hash for Decimal {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.normal().hash(state);
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = usize::from(self.scale);
        let digits = format!("{:0width$}", self.digits, width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        if fraction.is_empty() { f.write_str(whole) } else { write!(f, "{whole}.{fraction}") }
    }
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

impl fmt::Display for DailyHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{} {}", clock(self.from), clock(self.to), self.zone)
    }
}
