//! What will become a finding: the same content on later days.
//!
//! Enters: a [`Snapshot`], its [`Compilation`] and a last day. Leaves: [`Ahead`]: findings of later days
//! that there are not today, each with its first day.
//! Forbidden here: the clock, the disk, knowing what any rule does.
//!
//! Rules count with days of their own (a year after a check, ninety days before an end), so no list of
//! deadlines could be complete. Instead the site is compiled as of later days: those on which something
//! written in the content or known of the law begins or ends, and where findings differ between two of
//! them, halfway in between until the day is found. What appears and goes again between two such days,
//! without any date there, is the only thing this misses.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::check::LAW;
use crate::compile::{Compilation, compile};
use crate::diag::{Diagnostic, Severity, Span};
use crate::model::form::{Seen, Shown, walk};
use crate::model::{self, Site};
use crate::source::{Moment, Snapshot};

/// A finding of a later day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// The first day on which it is one.
    pub day: Date,
    /// The finding as it is on that day.
    pub finding: Diagnostic,
}

/// What becomes a finding by itself from the day of `now` up to `last`, in the order of days.
pub fn ahead(sources: &Snapshot, now: &Compilation, last: Date) -> Vec<Ahead> {
    let (site, ..) = model::load(sources, None);
    let mut days = turning_days(&site);
    days.insert(last);
    let mut seen: BTreeSet<Key> = now.diagnostics.iter().map(Key::of).collect();
    let mut found = Vec::new();
    let mut before = site.today;
    let mut search = Search { sources, now, days: BTreeMap::new() };
    for day in days.into_iter().filter(|day| *day > site.today && *day <= last) {
        let new: BTreeSet<Key> = search.on(day).keys().filter(|key| !seen.contains(*key)).cloned().collect();
        search.first_days(before, day, &new, &mut found);
        seen.extend(new);
        before = day;
    }
    found.sort_by(|a, b| (a.day, &a.finding).cmp(&(b.day, &b.finding)));
    found
}

/// What makes a finding the same on two days: everything but the days it counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    rule: &'static str,
    message: &'static str,
    severity: Severity,
    span: Option<Span>,
}

impl Key {
    fn of(finding: &Diagnostic) -> Self {
        Self { rule: finding.rule, message: finding.message, severity: finding.severity, span: finding.span.clone() }
    }
}

struct Search<'a> {
    sources: &'a Snapshot,
    now: &'a Compilation,
    /// The findings of the days looked at so far.
    days: BTreeMap<Date, BTreeMap<Key, Diagnostic>>,
}

impl Search<'_> {
    fn on(&mut self, day: Date) -> &BTreeMap<Key, Diagnostic> {
        let Self { sources, now, days } = self;
        days.entry(day).or_insert_with(|| {
            let sources = Snapshot { moment: Moment::Day(day), ..(*sources).clone() };
            let findings = compile(&sources, Some(now)).diagnostics;
            findings.into_iter().map(|finding| (Key::of(&finding), finding)).collect()
        })
    }

    /// The first days of findings that there are on `to` and not on `from`.
    fn first_days(&mut self, from: Date, to: Date, new: &BTreeSet<Key>, found: &mut Vec<Ahead>) {
        let middle =
            from.until(to).ok().and_then(|span| from.checked_add(jiff::Span::new().days(span.get_days() / 2)).ok());
        let Some(middle) = middle.filter(|middle| !new.is_empty() && *middle > from && *middle < to) else {
            let findings = new.iter().filter_map(|key| self.on(to).get(key).cloned()).collect::<Vec<_>>();
            found.extend(findings.into_iter().map(|finding| Ahead { day: to, finding }));
            return;
        };
        let (earlier, later) = new.iter().cloned().partition(|key| self.on(middle).contains_key(key));
        self.first_days(from, middle, &earlier, found);
        self.first_days(middle, to, &later, found);
    }
}

/// Days on which something in the content or in the law begins, and those after which it has ended.
fn turning_days(site: &Site) -> BTreeSet<Date> {
    let mut days = BTreeSet::new();
    let mut turn = |first: Date, last: Option<Date>| {
        days.insert(first);
        days.extend(last.and_then(|last| last.tomorrow().ok()));
    };
    let pages = site.pages.values().flat_map(|page| {
        let texts = page.texts.values().map(|text| &*text.front as &dyn Shown);
        std::iter::once(&*page.fields as &dyn Shown).chain(texts)
    });
    for form in site.forms().chain(pages) {
        walk(form, &mut |value| match value {
            Seen::Date(when, _) => turn(when.first_day(), when.last_day()),
            Seen::Status(status) => {
                if let Some(when) = &status.date {
                    turn(when.first_day(), when.last_day());
                }
            }
            _ => {}
        });
    }
    for step in site.lives().flat_map(|(_, record)| record.steps()) {
        for when in [step.announced, step.effective].into_iter().flatten() {
            turn(when.first_day(), when.last_day());
        }
    }
    for adequacy in &LAW.adequacy {
        adequacy.since.into_iter().for_each(|day| turn(day, None));
        adequacy.until.into_iter().for_each(|day| turn(day, Some(day)));
    }
    let editions = LAW.schemes.iter().flat_map(|scheme| &scheme.editions).filter_map(|edition| edition.void_since);
    let ends = LAW.void_mechanisms.iter().map(|entry| entry.since).chain(LAW.outdated.iter().map(|entry| entry.since));
    editions.chain(ends).for_each(|day| turn(day, None));
    days
}
