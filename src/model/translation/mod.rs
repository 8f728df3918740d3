//! Translations that no longer follow their source.
//!
//! Enters: the site, the files it was read from, and `translations.lock`, which remembers from which
//! words each translation was made. Leaves: what stands open, for the rule, the readers' notice and
//! `glashaus i18n`. Forbidden here: copies of texts; writing the lock.
//!
//! 1. [`texts`] finds every text that is written once a language, [`digest`] hashes its paragraphs.
//! 2. [`compare`] finds the line of the [`lock`] each belongs to, and what follows from it.
//! 3. [`change`] names what changed in the source since.

mod change;
mod compare;
mod digest;
mod lock;
mod texts;

pub use change::{Change, ChangeKind};
pub use compare::State;
pub use digest::Part;
pub use lock::{FILE, Line, Lock};
pub use texts::{Group, Unit, Version};

pub(super) use digest::hash;

use std::collections::{BTreeMap, BTreeSet};

use super::Site;
use crate::diag::{Diagnostic, Span};
use crate::locale::Lang;
use crate::source::Snapshot;

/// The translations of a site that somebody must look at.
#[derive(Debug, Default)]
pub struct Translations {
    /// Those whose source was changed, in no order.
    pub open: Vec<Open>,
    /// Where those stand of which it is certain that they are older than their source.
    outdated: BTreeSet<Span>,
}

/// A translation whose source was changed.
#[derive(Debug)]
pub struct Open {
    /// Its language.
    pub lang: Lang,
    /// Whether it was changed as well.
    pub is_revised: bool,
    /// Whether it is prose: a file of its own.
    pub is_prose: bool,
    /// Its words: the paragraph that follows from the first change where it can be told, else all of it.
    pub place: Span,
    /// What changed in the source: the first few changes, for a whole site may stand open at once.
    pub changes: Vec<Change>,
}

/// Changes that are kept of a source; `glashaus i18n` lists all of them.
const MOST_CHANGES: usize = 4;

impl Translations {
    /// Whether the words at a place are older than their source: those of a value, or a file of prose.
    pub fn is_outdated(&self, place: &Span) -> bool {
        !self.outdated.is_empty() && self.outdated.contains(place)
    }
}

/// A text that has a source and a translation.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'g> {
    /// The text.
    pub unit: &'g Unit<'g>,
    /// The words it is translated from.
    pub source: &'g Version,
    /// Language of the translation.
    pub lang: &'g Lang,
    /// The translation.
    pub translation: &'g Version,
    /// How it stands to its source.
    pub state: State,
    /// As what it was recorded.
    pub line: Option<&'g Line<'g>>,
    /// Whether readers see it.
    pub is_published: bool,
}

/// Shows the texts of each file, and the translations among them.
pub fn survey(site: &Site, sources: &Snapshot, lock: &Lock<'_>, visit: &mut dyn FnMut(&Group<'_>, &[Pair<'_>])) {
    let binding = &site.languages.binding;
    texts::groups(site, sources, &mut |group| {
        let mut pairs = Vec::new();
        for lang in site.languages.all.iter().filter(|lang| *lang != binding) {
            let lines: Vec<&Line<'_>> = lock
                .lines(&group.name)
                .iter()
                .filter(|line| line.from == binding.as_str() && line.into == lang.as_str())
                .collect();
            pairs.extend(of_language(&group, binding, lang, &lines));
        }
        visit(&group, &pairs);
    });
}

fn of_language<'g>(group: &'g Group<'g>, binding: &Lang, lang: &'g Lang, lines: &[&'g Line<'g>]) -> Vec<Pair<'g>> {
    let both = |unit: &'g Unit<'g>| Some((unit, unit.versions.get(binding)?, unit.versions.get(lang)?));
    let units: Vec<_> = group.units.iter().filter_map(both).collect();
    let hashes: Vec<_> = units.iter().map(|(_, from, into)| (from.source(), into.translation())).collect();
    let texts: Vec<compare::Key<'_>> = units
        .iter()
        .zip(&hashes)
        .map(|((unit, ..), (source, translation))| compare::Key { path: &unit.path, source, translation })
        .collect();
    let recorded: Vec<compare::Key<'_>> = lines
        .iter()
        .map(|line| compare::Key { path: line.path, source: line.source, translation: line.translation })
        .collect();
    let found = compare::compare(&texts, &recorded);
    units
        .into_iter()
        .zip(found)
        .map(|((unit, source, translation), (state, line))| Pair {
            unit,
            source,
            lang,
            translation,
            state,
            line: line.map(|at| lines[at]),
            is_published: !(group.is_draft || source.is_draft || translation.is_draft),
        })
        .collect()
}

impl Pair<'_> {
    /// What changed in the source since the translation was recorded.
    pub fn changes(&self) -> Vec<Change> {
        let stands_open = matches!(self.state, State::Stale | State::Revised);
        let line = self.line.filter(|_| stands_open);
        line.map(|line| change::changes(line.source, self.source, self.translation)).unwrap_or_default()
    }

    /// Its line in the lock as it is now.
    pub fn recorded(&self, name: &str, from: &Lang) -> String {
        let (source, translation) = (self.source.source(), self.translation.translation());
        let (from, into) = (from.as_str(), self.lang.as_str());
        Line { name, path: &self.unit.path, from, into, source: &source, translation: &translation }.to_string()
    }

    /// All of the translation.
    pub fn place(&self) -> Span {
        self.translation.whole(self.unit)
    }
}

impl Version {
    /// All of it: a value, or a file.
    pub fn whole(&self, unit: &Unit<'_>) -> Span {
        match &*self.parts {
            [only] if !unit.path.is_empty() => self.place(only),
            _ => Span::file(&self.file),
        }
    }
}

/// What stands open on a site; nothing where nothing was ever recorded.
pub(super) fn judge(site: &Site, sources: &Snapshot, findings: &mut Vec<Diagnostic>) -> Translations {
    let mut judged = Translations::default();
    let Some(lock) = Lock::of(sources, findings) else { return judged };
    survey(site, sources, &lock, &mut |_, pairs| {
        let open = pairs.iter().filter(|pair| pair.is_published);
        for pair in open.filter(|pair| matches!(pair.state, State::Stale | State::Revised)) {
            let mut changes = pair.changes();
            changes.truncate(MOST_CHANGES);
            changes.shrink_to_fit();
            if pair.state == State::Stale {
                judged.outdated.insert(pair.place());
            }
            judged.open.push(Open {
                lang: pair.lang.clone(),
                is_revised: pair.state == State::Revised,
                is_prose: pair.unit.path.is_empty(),
                place: changes.iter().find_map(|change| change.translation.clone()).unwrap_or_else(|| pair.place()),
                changes,
            });
        }
    });
    judged
}

/// The lock of a site whose every translation follows its source; `None` if it has no translations.
pub fn lock_of(sources: &Snapshot) -> Option<String> {
    let (site, ..) = super::load(sources, None);
    let mut lines = Vec::new();
    survey(&site, sources, &Lock::default(), &mut |group, pairs| {
        let published = pairs.iter().filter(|pair| pair.is_published);
        lines.extend(published.map(|pair| pair.recorded(&group.name, &site.languages.binding)));
    });
    (!lines.is_empty()).then(|| Lock::write(lines.into_iter()))
}

/// The languages of a text that are missing; none of a draft.
pub fn missing<'s>(site: &'s Site, group: &Group<'_>, unit: &Unit<'_>) -> Vec<&'s Lang> {
    let present: BTreeMap<&Lang, &Version> = unit.versions.iter().map(|(lang, version)| (*lang, version)).collect();
    let languages = site.languages.all.iter().filter(|_| !group.is_draft);
    languages.filter(|lang| !present.contains_key(lang)).collect()
}
