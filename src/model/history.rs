//! The state of a record on a day, as it was known on the day of the build.
//!
//! What was announced later, and every draft, is left out here once, so no later stage can leak it.

use jiff::civil::Date;

use super::form::Form;
use super::page::Publication;
use super::record::Record;
use super::subprocessor::{Certainty, Change, Subprocessor};
use crate::diag::Spanned;
use crate::locale::When;

/// A record as it is known on a day.
#[derive(Clone, Debug)]
pub struct Known<'a> {
    /// The record.
    pub record: &'a Record<Subprocessor>,
    /// The day.
    pub today: Date,
    /// Its fields on that day; for a planned record, those it will begin with.
    pub fields: Subprocessor,
    /// Whether it is in use.
    pub phase: Phase<'a>,
    /// Changes known on that day that have not taken effect, in order of time.
    pub upcoming: Vec<&'a Change>,
    /// Changes that have taken effect, in order of time.
    pub past: Vec<&'a Change>,
}

/// Whether a record is in use.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Phase<'a> {
    /// In use, since when, and until when if its end is known.
    Current {
        /// When this period began.
        since: Option<&'a Spanned<When>>,
        /// When it ends.
        end: Option<End<'a>>,
    },
    /// Announced, not yet begun.
    Planned {
        /// When it begins.
        from: &'a Spanned<When>,
    },
    /// No longer in use.
    Ended {
        /// When it ended.
        end: End<'a>,
    },
}

/// How an end is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End<'a> {
    /// `until`: the last day.
    LastDay(&'a Spanned<When>),
    /// `[[change]] end`: the first day without it.
    FirstDayWithout(&'a Spanned<When>),
}

/// Something that begins or ends a period.
struct Turn<'a> {
    day: Date,
    begins: bool,
    when: &'a Spanned<When>,
    end: Option<End<'a>>,
}

impl Change {
    /// The day from which the change holds: a day exactly; a longer time after its last day; "from"
    /// dates from their first. `None` without a date, and for what is only possible.
    pub fn holds_from(&self) -> Option<Date> {
        let possible = self.certainty.as_ref().is_some_and(|certainty| certainty.value == Certainty::Possible);
        (!possible).then(|| self.effective.as_ref().map(|when| holds_from(&when.value))).flatten()
    }

    /// The first day on which the public may know of the change; `None` if there is none.
    pub fn known_from(&self) -> Option<Date> {
        known_from(self.announced.as_deref(), self.holds_from())
    }
}

/// See [`Change::holds_from`].
fn holds_from(when: &When) -> Date {
    match when {
        When::On(date) if date.first_day() == date.last_day() => date.first_day(),
        When::From(date) => date.first_day(),
        When::On(_) | When::Between(..) => {
            let last = when.last_day().unwrap_or_else(|| when.first_day());
            last.tomorrow().unwrap_or(last)
        }
    }
}

/// The first day on which something announced may be shown: never before the announcement is over,
/// but what has taken effect is always shown.
fn known_from(announced: Option<&When>, effect: Option<Date>) -> Option<Date> {
    let announced = announced.map(|when| when.last_day().unwrap_or_else(|| when.first_day()));
    match (announced, effect) {
        (Some(announced), Some(effect)) => Some(announced.min(effect)),
        (announced, effect) => announced.or(effect),
    }
}

impl Subprocessor {
    /// Whether the record is a draft.
    pub fn is_draft(&self) -> bool {
        self.status.as_ref().is_some_and(|status| status.value == Publication::Draft)
    }

    /// Its changes, none where it has none.
    pub fn changes(&self) -> &[Change] {
        self.change.as_deref().unwrap_or_default()
    }
}

/// The record as it is known on `today`; `None` while it must not be shown at all.
pub fn known<'a>(record: &'a Record<Subprocessor>, today: Date) -> Option<Known<'a>> {
    let fields = &*record.fields;
    if fields.is_draft() {
        return None;
    }
    let begin = fields.since.as_ref();
    let dated = fields.announced.is_some() || begin.is_some();
    let first = known_from(fields.announced.as_deref(), begin.map(|since| since.first_day()));
    if dated && first.is_none_or(|first| first > today) {
        return None;
    }
    let mut changes: Vec<&Change> =
        fields.changes().iter().filter(|change| change.known_from().is_some_and(|day| day <= today)).collect();
    changes.sort_by_key(|change| (change.holds_from().or_else(|| first_day(change)), first_day(change)));
    let (past, upcoming): (Vec<_>, Vec<_>) =
        changes.into_iter().partition(|change| change.holds_from().is_some_and(|day| day <= today));
    let mut state = fields.clone();
    for change in &past {
        if let Some(set) = &change.set {
            state.overlay(&set.0);
        }
    }
    // The published state carries no trace of what is not known yet.
    state.change = None;
    Some(Known { record, today, fields: state, phase: phase(fields, &past, &upcoming, today), upcoming, past })
}

fn first_day(change: &Change) -> Option<Date> {
    change.effective.as_ref().map(|when| when.first_day())
}

fn phase<'a>(fields: &'a Subprocessor, past: &[&'a Change], upcoming: &[&'a Change], today: Date) -> Phase<'a> {
    let turns = turns(fields, past, upcoming);
    let until = fields.until.as_ref();
    let mut phase = match fields.since.as_ref() {
        Some(since) if since.first_day() > today => return Phase::Planned { from: since },
        since => Phase::Current { since, end: until.map(End::LastDay) },
    };
    for turn in turns {
        phase = match (phase, turn.day <= today) {
            (Phase::Current { .. }, true) if !turn.begins => {
                Phase::Ended { end: turn.end.unwrap_or(End::LastDay(turn.when)) }
            }
            (Phase::Ended { .. }, true) if turn.begins => Phase::Current { since: Some(turn.when), end: None },
            (Phase::Current { since, .. }, false) if !turn.begins => return Phase::Current { since, end: turn.end },
            (Phase::Ended { .. }, false) if turn.begins => return Phase::Planned { from: turn.when },
            (phase, _) => phase,
        };
    }
    phase
}

/// Everything that begins or ends a period after the first beginning, in order of time.
fn turns<'a>(fields: &'a Subprocessor, past: &[&'a Change], upcoming: &[&'a Change]) -> Vec<Turn<'a>> {
    let mut turns: Vec<Turn<'a>> = past
        .iter()
        .chain(upcoming)
        .filter_map(|change| {
            let when = change.effective.as_ref()?;
            let day = change.holds_from()?;
            let said = |flag: &Option<Spanned<bool>>| flag.as_ref().is_some_and(|flag| flag.value);
            match (said(&change.begin), said(&change.end)) {
                (true, false) => Some(Turn { day: when.first_day(), begins: true, when, end: None }),
                (false, true) => Some(Turn { day, begins: false, when, end: Some(End::FirstDayWithout(when)) }),
                _ => None,
            }
        })
        .collect();
    if let Some(until) = &fields.until {
        let last = until.last_day().unwrap_or_else(|| until.first_day());
        let day = last.tomorrow().unwrap_or(last);
        turns.push(Turn { day, begins: false, when: until, end: Some(End::LastDay(until)) });
    }
    turns.sort_by_key(|turn| turn.day);
    turns
}
