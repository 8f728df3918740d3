//! What will become a finding, as a calendar (RFC 5545) for those who see to it.

use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::Date;

use super::Report;
use super::json::finding;
use super::words::Words;

/// A calendar with a day for everything that will become a finding. `today` dates it.
pub fn calendar(report: &Report<'_>, today: Date, words: &Words) -> String {
    let files = report.files();
    let diagnostics: Vec<_> = report.ahead.iter().map(|ahead| &ahead.finding).collect();
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//glashaus//glashaus//EN"));
    calendar.name(&words.text("cli-calendar"));
    for (ahead, fingerprint) in report.ahead.iter().zip(report.fingerprints(&diagnostics)) {
        let told = finding(&ahead.finding, &files, words);
        let place = match told.place.start {
            Some(start) => format!("{}:{}:{}", report.path(&told.place.file), start.line, start.column),
            None => report.path(&told.place.file),
        };
        let text = [told.why, told.advice, format!("{place} [{}]", told.rule)].join("\n");
        let tomorrow = ahead.day.tomorrow().unwrap_or(ahead.day);
        let mut event = Event::new();
        // The same finding on the same day is the same event, however often it is told.
        event.uid(&format!("{fingerprint}-{}@glashaus", compact(ahead.day)));
        // Without a day of its own the library would ask the clock.
        event.add_property("DTSTAMP", format!("{}T000000Z", compact(today)));
        event.append_property(whole_day("DTSTART", ahead.day));
        event.append_property(whole_day("DTEND", tomorrow));
        event.summary(&told.message).description(&text);
        event.add_property("TRANSP", "TRANSPARENT");
        calendar.push(event.done());
    }
    calendar.done().to_string()
}

fn whole_day(name: &str, day: Date) -> Property {
    Property::new(name, compact(day)).add_parameter("VALUE", "DATE").done()
}

fn compact(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}
