//! Dates of any precision, as the content writes them.

use std::cmp::Ordering;
use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::guess;

/// A day, or a longer stretch of the calendar that is known no more exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// `2026-11-22`
    Day(Date),
    /// `2026-11`
    Month {
        /// 0 to 9999.
        year: i16,
        /// 1 to 12.
        month: i8,
    },
    /// `2026-Q4`
    Quarter {
        /// 0 to 9999.
        year: i16,
        /// 1 to 4.
        quarter: i8,
    },
    /// `2026-H2`
    Half {
        /// 0 to 9999.
        year: i16,
        /// 1 or 2.
        half: i8,
    },
    /// `2026`
    Year(i16),
}

/// When something is, was or will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// At one date: `2026-Q4`.
    On(PartialDate),
    /// From the first day of one to the last day of the other: `2023-Q1/2023-Q2`.
    Between(PartialDate, PartialDate),
    /// From its first day on, without an end: `2026-Q2/..`.
    From(PartialDate),
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateErrorKind {
    /// It is written in none of the notations.
    NotADate,
    /// The notation is right but the calendar has no such date (`2026-02-30`, `2026-Q5`).
    NoSuchDate,
    /// The range ends before it begins.
    EndBeforeStart,
}

/// A text that is no date, and the notation that was probably meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateError {
    /// What is wrong.
    pub kind: DateErrorKind,
    /// A valid notation to write instead.
    pub suggestion: Option<String>,
}

impl PartialDate {
    /// Reads `2026-11-22`, `2026-11`, `2026-Q4`, `2026-H2` or `2026`.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        Self::read(text).map_err(|kind| DateError { kind, suggestion: guess::date(text).map(|date| date.to_string()) })
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => day(year, month),
            Self::Quarter { year, quarter } => day(year, quarter * 3 - 2),
            Self::Half { year, half } => day(year, half * 6 - 5),
            Self::Year(year) => day(year, 1),
        }
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } => day(year, month).last_of_month(),
            Self::Quarter { year, quarter } => day(year, quarter * 3).last_of_month(),
            Self::Half { year, half } => day(year, half * 6).last_of_month(),
            Self::Year(year) => day(year, 12).last_of_month(),
        }
    }

    /// The value of `<time datetime>`; HTML has no notation for quarters and halves.
    pub fn datetime_attribute(self) -> Option<String> {
        matches!(self, Self::Day(_) | Self::Month { .. } | Self::Year(_)).then(|| self.to_string())
    }

    /// Its precision as messages know it: `day`, `month`, `quarter`, `half`, `year`.
    pub fn precision(self) -> &'static str {
        match self {
            Self::Day(_) => "day",
            Self::Month { .. } => "month",
            Self::Quarter { .. } => "quarter",
            Self::Half { .. } => "half",
            Self::Year(_) => "year",
        }
    }

    /// Reads one of the notations, without a guess where it is none.
    pub(super) fn parse_exactly(text: &str) -> Option<Self> {
        Self::read(text).ok()
    }

    fn read(text: &str) -> Result<Self, DateErrorKind> {
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
                .ok_or(DateErrorKind::NotADate)
        };
        let within = |number: i16, last: i8| {
            i8::try_from(number).ok().filter(|n| (1..=last).contains(n)).ok_or(DateErrorKind::NoSuchDate)
        };
        let mut parts = text.split('-');
        let year = digits(parts.next().unwrap_or_default(), 4)?;
        match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Ok(Self::Year(year)),
            (Some(part), None, _) => {
                if let Some(quarter) = part.strip_prefix('Q') {
                    Ok(Self::Quarter { year, quarter: within(digits(quarter, 1)?, 4)? })
                } else if let Some(half) = part.strip_prefix('H') {
                    Ok(Self::Half { year, half: within(digits(half, 1)?, 2)? })
                } else {
                    Ok(Self::Month { year, month: within(digits(part, 2)?, 12)? })
                }
            }
            (Some(month), Some(day), None) => {
                let (month, day) = (within(digits(month, 2)?, 12), within(digits(day, 2)?, 31));
                Date::new(year, month?, day?).map(Self::Day).map_err(|_| DateErrorKind::NoSuchDate)
            }
            _ => Err(DateErrorKind::NotADate),
        }
    }
}

impl When {
    /// The notations as a regular expression; wider than [`When::parse`] only where the calendar decides.
    pub const PATTERN: &'static str = concat!(
        "^[0-9]{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?",
        "(/([.][.]|[0-9]{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?))?$",
    );

    /// Reads a [`PartialDate`], a range `a/b` or a beginning `a/..`.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let fail = |kind| DateError { kind, suggestion: guess::when(text).map(|when| when.to_string()) };
        let read = |text| PartialDate::read(text).map_err(fail);
        match text.split_once('/') {
            None => read(text).map(Self::On),
            Some((start, "..")) => read(start).map(Self::From),
            Some((start, end)) => {
                let (start, end) = (read(start)?, read(end)?);
                if end.last_day() < start.last_day() || end.first_day() < start.first_day() {
                    let suggestion = Some(Self::Between(end, start).to_string());
                    return Err(DateError { kind: DateErrorKind::EndBeforeStart, suggestion });
                }
                Ok(Self::Between(start, end))
            }
        }
    }

    /// The first day it can mean.
    pub fn first_day(self) -> Date {
        match self {
            Self::On(date) | Self::Between(date, _) | Self::From(date) => date.first_day(),
        }
    }

    /// The last day it can mean; `None` where there is no end.
    pub fn last_day(self) -> Option<Date> {
        match self {
            Self::On(date) | Self::Between(_, date) => Some(date.last_day()),
            Self::From(_) => None,
        }
    }

    /// The value of `<time datetime>`; HTML has no notation for quarters, halves, ranges and beginnings.
    pub fn datetime_attribute(self) -> Option<String> {
        match self {
            Self::On(date) => date.datetime_attribute(),
            Self::Between(..) | Self::From(_) => None,
        }
    }

    /// Sorts as text in order of time, as the values themselves do.
    pub fn sort_key(self) -> String {
        // `~` sorts after every digit: what has no end comes after what has one.
        let end = self.last_day().map_or_else(|| "~".to_owned(), |day| day.to_string());
        format!("{}/{end} {self}", self.first_day())
    }

    /// What kind of date it is, for messages: the precision of a single date, `range` or `from`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::On(date) => date.precision(),
            Self::Between(..) => "range",
            Self::From(_) => "from",
        }
    }
}

/// The first day of a month; years and months come from [`PartialDate::read`], which checked them.
fn day(year: i16, month: i8) -> Date {
    jiff::civil::date(year, 1, 1).saturating_add((i32::from(month) - 1).months())
}

impl From<Date> for PartialDate {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl<D: Into<PartialDate>> From<D> for When {
    fn from(date: D) -> Self {
        Self::On(date.into())
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
            Self::Half { year, half } => write!(f, "{year:04}-H{half}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(date) => write!(f, "{date}"),
            Self::Between(start, end) => write!(f, "{start}/{end}"),
            Self::From(start) => write!(f, "{start}/.."),
        }
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(|_| serde::de::Error::custom("not a date"))
    }
}

impl Ord for PartialDate {
    /// By the first day, then by the last.
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first_day(), self.last_day()).cmp(&(other.first_day(), other.last_day()))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for When {
    /// By the first day, then by the last (none comes last), then by the notation.
    fn cmp(&self, other: &Self) -> Ordering {
        self.sort_key().cmp(&other.sort_key())
    }
}

impl PartialOrd for When {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
