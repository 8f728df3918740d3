//! What pictures with dates have in common: their words and their days.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::super::scope::Scope;
use super::Picture;
use crate::draw::calendar::quarter;
use crate::draw::lanes::{Lane, Lanes};
use crate::draw::{NARROW, WIDE};
use crate::locale::{Args, PartialDate, When};

/// A picture of stretches of time; all that is to be seen is in its alternative.
pub fn picture(scope: &Scope<'_>, name: &'static str, lanes: Vec<Lane>, undated: Vec<Lane>) -> Option<Picture> {
    let caption = scope.say(&format!("drawing-{name}-caption"));
    let today = scope.whole.site.today;
    let today_text = scope.say_with("drawing-as-of", &Args::new().date("date", today, scope.locale));
    let items = lanes.iter().chain(&undated).map(|lane| {
        let words: Vec<&str> =
            lane.notes.iter().map(|note| &note.words).chain([&lane.label]).map(String::as_str).collect();
        item(scope, &lane.name, &words)
    });
    let alternative = alternative(scope, &caption, &items.collect::<Vec<_>>());
    let year = |day: Date| scope.locale.date(PartialDate::Year(day.year()));
    let quarter = |day: Date| scope.say_with("drawing-quarter", &Args::new().number("quarter", quarter(day).into()));
    let lanes = Lanes {
        lanes,
        undated,
        undated_title: scope.say("drawing-undated"),
        today,
        today_text,
        year: &year,
        quarter: &quarter,
        lang: scope.lang.as_str(),
    };
    Some(Picture {
        name,
        caption,
        alternative,
        narrow: lanes.draw(NARROW)?,
        wide: lanes.draw(WIDE),
        note: String::new(),
        text: None,
    })
}

/// What is said of one thing in a picture: its name, and words about it.
pub fn item(scope: &Scope<'_>, name: &str, words: &[&str]) -> String {
    let words: Vec<&str> = words.iter().copied().filter(|words| !words.is_empty()).collect();
    if words.is_empty() {
        return name.to_owned();
    }
    scope.say_with("drawing-item", &Args::new().text("name", name).text("words", words.join(", ")))
}

/// What is to be seen in a picture: what it is, the day it was drawn for, and every thing in it.
pub fn alternative(scope: &Scope<'_>, caption: &str, items: &[String]) -> String {
    let args = Args::new().text("caption", caption).text("items", items.join("; "));
    scope.say_with("drawing-alternative", &args.date("date", scope.whole.site.today, scope.locale))
}

/// The days that a date may mean.
pub fn days(when: &When) -> RangeInclusive<Date> {
    when.first_day()..=when.last_day().unwrap_or_else(|| when.first_day())
}
