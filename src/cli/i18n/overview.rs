//! The state of the translations, for people and for programs.

use serde::Serialize;

use crate::diag::Span;
use crate::locale::{Args as Values, Lang};
use crate::model::Site;
use crate::model::translation::{self, ChangeKind, Lock, State, Unit, missing, survey};
use crate::report::{Words, shown};
use crate::source::Snapshot;

/// Version of the JSON; it changes only when a reader of the old one would misunderstand the new.
const VERSION: u32 = 1;

/// The state of the translations.
#[derive(Debug, Serialize)]
pub struct Overview {
    version: u32,
    /// The language they are made from.
    binding: String,
    languages: Vec<Language>,
}

#[derive(Debug, Serialize)]
struct Language {
    language: String,
    /// How many texts there are.
    texts: usize,
    /// Translations that were never recorded.
    new: usize,
    /// Texts that somebody must look at.
    open: Vec<Open>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Open {
    /// Where it stands; for missing prose, where it would.
    file: String,
    line: Option<usize>,
    /// The way to a value in its file; empty for prose.
    path: String,
    /// `missing`, `stale` or `revised`.
    state: &'static str,
    changes: Vec<Change>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Change {
    file: String,
    line: Option<usize>,
    /// `changed`, `added` or `removed`.
    kind: &'static str,
    /// How many paragraphs.
    count: usize,
    /// How the first of them begins; empty for what is gone.
    text: String,
}

impl Overview {
    /// The state of all translations, or of those into one language.
    pub fn of(site: &Site, sources: &Snapshot, lock: &Lock<'_>, into: Option<&Lang>) -> Self {
        let wanted = site.languages.all.iter().filter(|lang| into.is_none_or(|into| into == *lang));
        let mut languages: Vec<(&Lang, Language)> = wanted
            .map(|lang| (lang, Language { language: lang.to_string(), texts: 0, new: 0, open: Vec::new() }))
            .collect();
        survey(site, sources, lock, &mut |group, pairs| {
            for unit in group.units.iter().filter(|_| !group.is_draft) {
                let lacking = missing(site, group, unit);
                for (lang, language) in &mut languages {
                    language.texts += 1;
                    if lacking.contains(lang) {
                        language.open.push(absent(&group.name, unit, lang, sources));
                    }
                }
            }
            for pair in pairs.iter().filter(|pair| pair.is_published) {
                let Some((_, language)) = languages.iter_mut().find(|(lang, _)| *lang == pair.lang) else { continue };
                let state = match pair.state {
                    State::Current => continue,
                    State::New => {
                        language.new += 1;
                        continue;
                    }
                    State::Stale => "stale",
                    State::Revised => "revised",
                };
                let marks: &[char] = if pair.unit.path.is_empty() { &[] } else { &['"', '\''] };
                let changes = pair.changes().iter().map(|change| Change::of(change, marks, sources)).collect();
                let place = pair.place();
                language.open.push(Open {
                    line: line(&place, sources),
                    file: place.file.to_string(),
                    path: pair.unit.path.clone(),
                    state,
                    changes,
                });
            }
        });
        let binding = &site.languages.binding;
        // From the language that everything is translated from, only what it lacks is worth a word.
        languages.retain(|(lang, language)| *lang != binding || !language.open.is_empty());
        for (_, language) in &mut languages {
            language.open.sort();
        }
        let languages = languages.into_iter().map(|(_, language)| language).collect();
        Self { version: VERSION, binding: binding.to_string(), languages }
    }

    /// Whether there is nothing to do for translators.
    pub fn is_settled(&self) -> bool {
        self.languages.iter().all(|language| language.open.is_empty())
    }

    /// As JSON.
    pub fn json(&self) -> String {
        // Plain structures of texts and numbers: nothing in them can fail to become JSON.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// In words.
    pub fn human(&self, words: &Words) -> String {
        let none = Values::new();
        if self.languages.is_empty() {
            return words.say("cli-i18n-single", &none);
        }
        let mut text = String::new();
        for Language { language, texts, open, .. } in &self.languages {
            let name = Lang::parse(language).map_or_else(String::new, |lang| words.locale().language(&lang));
            let values = Values::new().text("language", name).number("texts", whole(*texts));
            text += &format!("{}\n", words.say("cli-i18n-language", &values.number("open", whole(open.len()))));
            for Open { file, line, path, state, changes } in open {
                let path = if path.is_empty() { String::new() } else { format!(" ({})", shown(path)) };
                let state = words.say(sentence(state), &none);
                text += &format!("  {}{path}: {state}\n", place(file, *line));
                for change in changes {
                    text += &format!("    {}: {}\n", place(&change.file, change.line), change.human(words));
                }
            }
        }
        let new: usize = self.languages.iter().map(|language| language.new).sum();
        if new > 0 {
            text += &format!("\n{}\n", words.say("cli-i18n-new", &Values::new().number("count", whole(new))));
        }
        text
    }
}

impl Change {
    /// A change, without the quotation `marks` that are no part of the words.
    fn of(change: &translation::Change, marks: &[char], sources: &Snapshot) -> Self {
        /// Characters that tell which paragraph is meant.
        const BEGINNING: usize = 60;
        let is_gone = change.kind == ChangeKind::Removed;
        let words = if is_gone { String::new() } else { words_at(&change.source, sources) };
        let words = words.trim_matches(marks);
        let mut text: String = words.chars().take(BEGINNING).collect();
        if text.len() < words.len() {
            text.push('…');
        }
        Self {
            file: change.source.file.to_string(),
            line: line(&change.source, sources),
            kind: change.kind.word(),
            count: change.count,
            text,
        }
    }

    fn human(&self, words: &Words) -> String {
        let what = words.say(sentence(self.kind), &Values::new().number("count", whole(self.count)));
        if self.text.is_empty() { what } else { format!("{what}: {}", self.text) }
    }
}

/// What people read instead of a word for programs.
fn sentence(word: &str) -> &'static str {
    match word {
        "missing" => "cli-i18n-missing",
        "stale" => "cli-i18n-stale",
        "revised" => "cli-i18n-revised",
        "added" => "cli-i18n-added",
        "removed" => "cli-i18n-removed",
        _ => "cli-i18n-changed",
    }
}

/// A text that a language lacks.
fn absent(name: &str, unit: &Unit<'_>, lang: &Lang, sources: &Snapshot) -> Open {
    let place = unit.versions.values().next().map(|version| version.whole(unit)).filter(|_| !unit.path.is_empty());
    Open {
        line: place.as_ref().and_then(|place| line(place, sources)),
        file: place.map_or_else(|| name.replace(".md", &format!(".{lang}.md")), |place| place.file.to_string()),
        path: unit.path.clone(),
        state: "missing",
        changes: Vec::new(),
    }
}

/// `flows.toml:12`.
fn place(file: &str, line: Option<usize>) -> String {
    line.map_or_else(|| shown(file), |line| format!("{}:{line}", shown(file)))
}

/// The line on which a place begins, from 1; none for a whole file.
fn line(place: &Span, sources: &Snapshot) -> Option<usize> {
    let before = sources.get(&place.file)?.bytes.get(..place.start).filter(|_| place.end > 0)?;
    Some(1 + before.iter().filter(|byte| **byte == b'\n').count())
}

/// The words at a place on one line.
fn words_at(place: &Span, sources: &Snapshot) -> String {
    let bytes = sources.get(&place.file).and_then(|file| file.bytes.get(place.start..place.end)).unwrap_or_default();
    shown(&String::from_utf8_lossy(bytes))
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
