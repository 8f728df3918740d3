//! Hours of the day in a time zone, as the content writes them.

use std::fmt;

use jiff::civil::Time;
use jiff::tz::TimeZone;

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
            match (hour.parse().ok()?, minute.parse().ok()?) {
                // The end of a day is the beginning of the next one.
                (24, 0) => Some(Time::midnight()),
                (hour, minute) => Time::new(hour, minute, 0, 0).ok(),
            }
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

impl fmt::Display for DailyHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{} {}", clock(self.from), clock(self.to), self.zone)
    }
}
