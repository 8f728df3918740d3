//! How a language writes a day without its year, to recognise one in a text.

use icu::calendar::{Date, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};

use super::Lang;

/// Whether what follows the number of a day in a text goes on like a date in which a full stop marks the
/// number (`. Januar 2026` in German). Languages that write no full stop have no such dates.
pub fn is_dotted_date(after_number: &str, lang: &Lang) -> bool {
    // A no-break space keeps day and month together.
    let text = after_number.chars().take(20).map(|c| if c == '\u{a0}' { ' ' } else { c }).collect::<String>();
    let Ok(days) = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(lang.icu().into(), fieldsets::MD::long())
    else {
        return false;
    };
    (1..=12).filter_map(|month| Date::try_new_gregorian(2000, month, 1).ok()).any(|first| {
        let first = days.format(&first).to_string();
        first.strip_prefix('1').is_some_and(|rest| {
            let word = text.strip_prefix(rest).filter(|_| rest.starts_with(". "));
            word.is_some_and(|after| !after.starts_with(char::is_alphabetic))
        })
    })
}
