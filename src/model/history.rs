//! The state of a record on a day, as it was known on the day of the build.
//!
//! What was announced later, and every draft, is left out here once, so no later stage can leak it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::form::Shown;
use super::life::{AnyForm, Certainty, Change, Life};
use super::page::NoFields;
use super::record::{Record, RecordText};
use super::subprocessor::Subprocessor;
use super::value::Text;
use crate::diag::{Span, Spanned};
use crate::locale::{Lang, When};

/// A record as it is known on a day.
#[derive(Debug)]
pub struct Known<'a, F: ?Sized = Subprocessor> {
    /// Its id, its file, its prose.
    pub head: Head<'a>,
    /// The day.
    pub today: Date,
    /// Its fields when it began.
    pub first: &'a F,
    /// Its fields on that day; for a planned record, those it will begin with.
    pub fields: Box<F>,
    /// Whether it is in use.
    pub phase: Phase<'a>,
    /// Changes known on that day that have not taken effect, in order of time.
    pub upcoming: Vec<Step<'a>>,
    /// Changes that have taken effect, in order of time.
    pub past: Vec<Step<'a>>,
}

impl<'a, F: AnyForm + ?Sized> Known<'a, F> {
    /// When the public was told of the period that runs or comes next, and when it begins.
    pub fn opening(&self) -> (Option<&'a Spanned<When>>, Option<&'a Spanned<When>>) {
        let since = match self.phase {
            Phase::Current { since, .. } => since,
            Phase::Planned { from } => Some(from),
            Phase::Ended { .. } => return (None, None),
        };
        let mut steps = self.past.iter().chain(&self.upcoming);
        match steps.find(|step| step.begin && step.effective == since) {
            Some(step) if since.is_some() => (step.announced, since),
            _ => (self.first.announced(), since),
        }
    }
}

impl<'a, F: Life> From<Known<'a, F>> for Known<'a, dyn AnyForm> {
    fn from(known: Known<'a, F>) -> Self {
        let Known { head, today, first, fields, phase, upcoming, past } = known;
        Self { head, today, first, fields, phase, upcoming, past }
    }
}

/// What a record is besides its fields.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// Id: the name of its files.
    pub id: &'a str,
    /// Where it is written.
    pub file: &'a Arc<str>,
    /// Prose by language.
    pub texts: &'a BTreeMap<Lang, Arc<RecordText<NoFields>>>,
}

/// A change of a record of any kind.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// When customers were told.
    pub announced: Option<&'a Spanned<When>>,
    /// When it takes effect.
    pub effective: Option<&'a Spanned<When>>,
    /// How certain it is.
    pub certainty: Certainty,
    /// The word that says so.
    pub said: Option<&'a Spanned<Certainty>>,
    /// Where the change stands.
    pub place: Option<&'a Span>,
    /// Why.
    pub why: Option<&'a Text>,
    /// What applies from then on.
    pub set: Option<&'a dyn Shown>,
    /// Whether the record begins.
    pub begin: bool,
    /// Whether the record ends.
    pub end: bool,
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

impl<'a, F: Life> From<&'a Change<F>> for Step<'a> {
    fn from(change: &'a Change<F>) -> Self {
        let said = |flag: &Option<Spanned<bool>>| flag.as_ref().is_some_and(|flag| flag.value);
        Self {
            announced: change.announced.as_ref(),
            effective: change.effective.as_ref(),
            certainty: change.certainty.as_ref().map_or(Certainty::Certain, |certainty| certainty.value),
            said: change.certainty.as_ref(),
            place: change.span.as_ref(),
            why: change.why.as_ref(),
            set: change.set.as_ref().map(|set| &*set.0 as &dyn Shown),
            begin: said(&change.begin),
            end: said(&change.end),
        }
    }
}

impl Step<'_> {
    /// The day from which the change holds: a day exactly; a longer time after its last day; "from"
    /// dates from their first. `None` without a date, and for what is only possible.
    pub fn holds_from(&self) -> Option<Date> {
        let possible = self.certainty == Certainty::Possible;
        (!possible).then(|| self.effective.map(|when| holds_from(&when.value))).flatten()
    }

    /// The first day on which the public may know of the change; `None` if there is none.
    pub fn known_from(&self) -> Option<Date> {
        known_from(self.announced.map(|when| &when.value), self.holds_from())
    }
}

/// The first day on which something dated so holds for sure, see [`Step::holds_from`].
pub fn holds_from(when: &When) -> Date {
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

/// The record as it is known on `today`; `None` while it must not be shown at all.
pub fn known<'a, F: Life>(record: &'a Record<F>, today: Date) -> Option<Known<'a, F>> {
    state(&*record.fields, record.head(), today)
}

/// The record of any kind as it is known on `today`.
pub fn known_of_any<'a>(record: &'a Record<dyn AnyForm>, today: Date) -> Option<Known<'a, dyn AnyForm>> {
    record.fields.known(record.head(), today)
}

/// The state of a record as it is known on `today`; `None` while it must not be shown at all.
pub fn state<'a, F: Life>(first: &'a F, head: Head<'a>, today: Date) -> Option<Known<'a, F>> {
    if first.is_draft() {
        return None;
    }
    let begin = first.since();
    let dated = first.announced().is_some() || begin.is_some();
    let shown = known_from(first.announced().map(|when| &when.value), begin.map(|since| since.first_day()));
    if dated && shown.is_none_or(|day| day > today) {
        return None;
    }
    let mut changes: Vec<(Step<'a>, &'a Change<F>)> = first
        .changes()
        .iter()
        .map(|change| (Step::from(change), change))
        .filter(|(step, _)| step.known_from().is_some_and(|day| day <= today))
        .collect();
    changes.sort_by_key(|(step, _)| (step.holds_from().or_else(|| first_day(step)), first_day(step)));
    let (past, upcoming): (Vec<_>, Vec<_>) =
        changes.into_iter().partition(|(step, _)| step.holds_from().is_some_and(|day| day <= today));
    let mut state = first.clone();
    for (_, change) in &past {
        if let Some(set) = &change.set {
            state.overlay(&set.0);
        }
    }
    state.forget_changes();
    let steps = |changes: Vec<(Step<'a>, &'a Change<F>)>| changes.into_iter().map(|(step, _)| step).collect::<Vec<_>>();
    let (past, upcoming) = (steps(past), steps(upcoming));
    let phase = phase(first, &past, &upcoming, today);
    Some(Known { head, today, first, fields: Box::new(state), phase, upcoming, past })
}

fn first_day(step: &Step<'_>) -> Option<Date> {
    step.effective.map(|when| when.first_day())
}

fn phase<'a, F: Life>(fields: &'a F, past: &[Step<'a>], upcoming: &[Step<'a>], today: Date) -> Phase<'a> {
    let turns = turns(fields, past, upcoming);
    let until = fields.until();
    let mut phase = match fields.since() {
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
fn turns<'a, F: Life>(fields: &'a F, past: &[Step<'a>], upcoming: &[Step<'a>]) -> Vec<Turn<'a>> {
    let mut turns: Vec<Turn<'a>> = past
        .iter()
        .chain(upcoming)
        .filter_map(|change| {
            let when = change.effective?;
            let day = change.holds_from()?;
            match (change.begin, change.end) {
                (true, false) => Some(Turn { day: when.first_day(), begins: true, when, end: None }),
                (false, true) => Some(Turn { day, begins: false, when, end: Some(End::FirstDayWithout(when)) }),
                _ => None,
            }
        })
        .collect();
    if let Some(until) = fields.until() {
        let last = until.last_day().unwrap_or_else(|| until.first_day());
        let day = last.tomorrow().unwrap_or(last);
        turns.push(Turn { day, begins: false, when: until, end: Some(End::LastDay(until)) });
    }
    turns.sort_by_key(|turn| turn.day);
    turns
}
