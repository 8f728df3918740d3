//! What is new: notices, and announced or completed changes of any record.
//!
//! Enters: the records as they are known today. Leaves: a list, the latest first. Forbidden here: days
//! after today; what is announced for later is no news before it is known.

use jiff::civil::Date;

use super::blocks::word;
use super::records;
use super::scope::{AnyKnown, Scope};
use super::view::{Block, LatestItem};
use crate::locale::{Args, When};
use crate::model::form::Seen;
use crate::model::history::Step;
use crate::model::kind::Kind;
use crate::model::life::Certainty;
use crate::model::prose::Directive;

/// How many entries a page shows that does not say.
const COUNT: usize = 5;

/// What can be asked for: beyond that the pages of the records serve better.
const COUNTS: &[&str] = &["3", "5", "10", "20"];

/// The block as a text asks for it.
pub fn build(scope: &Scope<'_>, directive: &Directive) -> Vec<Block> {
    match word(scope, directive, "count", COUNTS).and_then(|count| count.parse().ok()) {
        Some(count) => block(scope, count),
        None => standard(scope),
    }
}

/// The latest few.
pub fn standard(scope: &Scope<'_>) -> Vec<Block> {
    block(scope, COUNT)
}

fn block(scope: &Scope<'_>, count: usize) -> Vec<Block> {
    let mut news: Vec<News> = Vec::new();
    let kinds = std::iter::once(Kind::Subprocessor).chain(records::SHAPES.iter().map(|shape| shape.kind));
    for kind in kinds {
        for (_, known) in scope.whole.of(kind) {
            match kind {
                Kind::Notice => news.extend(notice(scope, known)),
                _ => news.extend(changes(scope, kind, known)),
            }
        }
    }
    // Equal days keep the order of kinds and ids.
    news.sort_by_key(|news| std::cmp::Reverse(news.day));
    news.truncate(count);
    let items: Vec<LatestItem> = news.into_iter().filter_map(|news| news.item(scope)).collect();
    if items.is_empty() {
        return Vec::new();
    }
    let title = scope.say("latest-title");
    let level = scope.level_below();
    vec![Block::Latest { level, anchor: scope.heading(level, "latest", &title), title, items }]
}

/// Something that became known, or took effect, on a day.
struct News<'k, 'a> {
    day: Date,
    when: When,
    kind: Kind,
    known: &'k AnyKnown<'a>,
    about: About<'k, 'a>,
}

enum About<'k, 'a> {
    Notice,
    Begin,
    Change(&'k Step<'a>),
}

impl News<'_, '_> {
    fn item(self, scope: &Scope<'_>) -> Option<LatestItem> {
        let (label, effective) = match self.about {
            About::Notice => match self.known.fields.get("kind") {
                Some(Seen::Choice { list, word }) => (scope.say(&format!("{list}-{word}")), None),
                _ => (scope.say("notices-name"), None),
            },
            About::Begin => (scope.say("change-begin"), self.known.first.since().map(|since| since.value)),
            About::Change(step) => (scope.change_title(self.kind, step), step.effective.map(|when| when.value)),
        };
        let upcoming = effective.filter(|when| when.first_day() > self.known.today);
        let possible = matches!(self.about, About::Change(step) if step.certainty == Certainty::Possible);
        Some(LatestItem {
            date: scope.date(&self.when),
            link: scope.record_link(self.kind, self.known.head.id)?,
            label,
            effective: upcoming.map(|when| {
                let message = if possible { "latest-possible" } else { "state-planned" };
                scope.say_with(message, &Args::new().date("date", when, scope.locale))
            }),
        })
    }
}

/// A notice on the day it was published.
fn notice<'k, 'a>(scope: &Scope<'a>, known: &'k AnyKnown<'a>) -> Option<News<'k, 'a>> {
    let when = known.fields.announced()?.value;
    let day = when.last_day().unwrap_or_else(|| when.first_day());
    (day <= scope.whole.site.today).then_some(News { day, when, kind: Kind::Notice, known, about: About::Notice })
}

/// The beginning of a sub-processor and every change, each on its latest day that is not to come.
fn changes<'k, 'a>(scope: &Scope<'a>, kind: Kind, known: &'k AnyKnown<'a>) -> Vec<News<'k, 'a>> {
    let mut news = Vec::new();
    let mut add = |announced: Option<When>, effect: Option<(Date, When)>, about: About<'k, 'a>| {
        let today = scope.whole.site.today;
        let announced = announced.map(|when| (when.last_day().unwrap_or_else(|| when.first_day()), when));
        let day =
            [announced, effect].into_iter().flatten().filter(|(day, _)| *day <= today).max_by_key(|(day, _)| *day);
        news.extend(day.map(|(day, when)| News { day, when, kind, known, about }));
    };
    // Of other records the beginning is one of their fields.
    if let Some(since) = known.first.since().filter(|_| kind == Kind::Subprocessor) {
        let announced = known.first.announced().map(|when| when.value);
        add(announced, Some((since.first_day(), since.value)), About::Begin);
    }
    for step in known.past.iter().chain(&known.upcoming) {
        let effect = step.holds_from().zip(step.effective.map(|when| when.value));
        add(step.announced.map(|when| when.value), effect, About::Change(step));
    }
    news
}
