//! `glashaus i18n accept`: writes `translations.lock`, and nothing else.

use std::path::{Path, PathBuf, absolute};

use clap::Args;

use super::super::Outcome;
use super::super::build::refusal;
use super::super::input::{Input, Place, tell};
use super::{Read, language};
use crate::locale::{Args as Values, Lang};
use crate::model::translation::{FILE, Group, Lock, Pair, State, survey};
use crate::report::Words;
use crate::write::{self, WriteError};

/// Record that translations say what their sources say now.
#[derive(Args, Debug)]
pub struct Accept {
    /// Files whose translations were compared with their source, whether or not they had to be changed.
    /// Without any: all translations that are new, or that were changed together with their source.
    #[arg(value_name = "FILE", conflicts_with = "all")]
    files: Vec<PathBuf>,
    /// All translations, also those that were not changed when their source was.
    #[arg(long)]
    all: bool,
    /// Only translations into this language of the site.
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    into: Option<Lang>,
    #[command(flatten)]
    place: Place,
}

impl Accept {
    /// Records what was asked for.
    pub fn run(&self) -> Outcome {
        let input = Input::of(&self.place);
        let words = input.words();
        let Some(Read { sources, site, .. }) = Read::content(&input, self.into.as_ref(), &words) else {
            return Outcome::CouldNotRun;
        };
        let lock = Lock::of(&sources, &mut Vec::new()).unwrap_or_default();
        let binding = &site.languages.binding;
        let mut asked: Vec<(String, bool)> = self.files.iter().map(|file| (self.relative(file), false)).collect();
        let (mut lines, mut recorded, mut left) = (Vec::new(), 0, 0);
        survey(&site, &sources, &lock, &mut |group, pairs| {
            for pair in pairs {
                let is_named = names(&mut asked, group, pair, binding);
                let is_meant = self.into.as_ref().is_none_or(|into| into == pair.lang);
                let is_asked = is_meant && if self.files.is_empty() { self.all } else { is_named };
                let takes = match pair.state {
                    _ if !pair.is_published => false,
                    State::Current => true,
                    State::New | State::Revised => is_asked || is_meant && self.files.is_empty(),
                    State::Stale => is_asked,
                };
                left += i64::from(pair.state == State::Stale && pair.is_published && !takes);
                let before = pair.line.map(|line| line.at(&pair.unit.path));
                if takes {
                    let line = pair.recorded(&group.name, binding);
                    recorded += i64::from(before.as_ref() != Some(&line));
                    lines.push(line);
                } else {
                    lines.extend(before);
                }
            }
        });
        if let Some((file, _)) = asked.iter().find(|(_, is_found)| !is_found) {
            tell(&words.say("cli-i18n-no-text", &Values::new().text("path", file.as_str())));
            return Outcome::CouldNotRun;
        }
        let before = sources.get(FILE).map(|file| &*file.bytes);
        let is_needed = before.is_some() || !lines.is_empty();
        let text = Lock::write(lines.into_iter());
        if is_needed
            && before != Some(text.as_bytes())
            && let Err(error) = write::replace(&Input::of(&self.place).content(), FILE, text.as_bytes())
        {
            tell(&told(&error, &words));
            return Outcome::CouldNotRun;
        }
        let path = Input::of(&self.place).content().join(FILE).display().to_string();
        tell(&words.say("cli-i18n-accepted", &Values::new().number("count", recorded).text("path", path)));
        if left > 0 {
            tell(&words.say("cli-i18n-left", &Values::new().number("count", left)));
        }
        Outcome::Fine
    }

    /// A file as the content folder calls it, whether it was named from there or from where we are.
    fn relative(&self, file: &Path) -> String {
        let inside = absolute(file).ok().zip(absolute(Input::of(&self.place).content()).ok());
        let inside = inside.and_then(|(file, content)| Some(file.strip_prefix(content).ok()?.to_owned()));
        let parts = inside.as_deref().unwrap_or(file).components().map(|part| part.as_os_str().to_string_lossy());
        parts.filter(|part| part != ".").collect::<Vec<_>>().join("/")
    }
}

/// Why the lock could not be written, in words.
fn told(error: &WriteError, words: &Words) -> String {
    match error {
        // Nothing was begun that a build could finish.
        WriteError::Io { path, error } => {
            let values = Values::new().text("path", path.display().to_string());
            words.say("cli-init-io", &values.text("reason", error.to_string()))
        }
        error => refusal(error, words),
    }
}

/// Whether a translation is among the files that were named: by its own file, by that of its source,
/// or by what both are called. Those that were found are ticked off.
fn names(asked: &mut [(String, bool)], group: &Group<'_>, pair: &Pair<'_>, binding: &Lang) -> bool {
    let mut is_named = false;
    for (file, is_found) in asked {
        let source = pair.unit.versions.get(binding).map(|version| &*version.file);
        if group.name == *file || *pair.translation.file == **file || source == Some(file) {
            *is_found = true;
            is_named = true;
        }
    }
    is_named
}
