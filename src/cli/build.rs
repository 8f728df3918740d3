//! `glashaus build`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::Outcome;
use super::input::{Input, style, tell};
use super::progress::Progress;
use crate::compile::{Compilation, compile};
use crate::locale::Args as Values;
use crate::report::{self, Words};
use crate::source::Snapshot;
use crate::write::{self, WriteError, Written};

/// Build the site into a folder that any static host serves.
#[derive(Args, Debug)]
pub struct Build {
    #[command(flatten)]
    input: Input,
    /// Folder to write the site to. Files in it that glashaus did not write stay.
    #[arg(long, value_name = "FOLDER", default_value = "public")]
    output: PathBuf,
    /// Findings of law (an expired certificate, a short notice) stop the build as well.
    #[arg(long)]
    strict: bool,
}

impl Build {
    /// Compiles and, if nothing stops it, writes.
    pub fn run(&self) -> Outcome {
        let words = self.input.words();
        if is_inside(&self.output, &self.input.content()) {
            let path = self.output.display().to_string();
            tell(&words.say("cli-output-inside", &Values::new().text("path", path)));
            return Outcome::CouldNotRun;
        }
        let start = Instant::now();
        let progress = Progress::start(&words.say("cli-building", &Values::new()));
        let sources = match self.input.snapshot() {
            Ok(sources) => sources,
            Err(problem) => {
                progress.stop();
                problem.tell(&words);
                return Outcome::CouldNotRun;
            }
        };
        let compilation = compile(&sources, None);
        if compilation.is_stopped(self.strict) {
            progress.stop();
            show(&compilation, &sources, &words);
            tell(&words.say("cli-stopped", &self.folder()));
            return Outcome::Findings;
        }
        let written = write::apply(&self.output, &compilation.output);
        progress.stop();
        show(&compilation, &sources, &words);
        match written {
            Ok(written) => {
                let milliseconds = i64::try_from(start.elapsed().as_millis()).unwrap_or(i64::MAX);
                tell(&done(&compilation, &written, &words, self.folder().number("milliseconds", milliseconds)));
                Outcome::Fine
            }
            Err(error) => {
                tell(&refusal(&error, &words));
                Outcome::CouldNotRun
            }
        }
    }

    fn folder(&self) -> Values {
        Values::new().text("folder", self.output.display().to_string())
    }
}

/// Whether a folder that may not exist yet lies in another one, links followed: what was written
/// there would be content of the next build.
fn is_inside(folder: &Path, content: &Path) -> bool {
    let real = std::path::absolute(folder)
        .ok()
        .and_then(|folder| folder.ancestors().find_map(|known| known.canonicalize().ok()));
    real.zip(content.canonicalize().ok()).is_some_and(|(folder, content)| folder.starts_with(content))
}

fn show(compilation: &Compilation, sources: &Snapshot, words: &Words) {
    if !compilation.diagnostics.is_empty() {
        let style = style(anstream::AutoStream::choice(&std::io::stderr()));
        tell(report::human(&compilation.diagnostics, sources, words, style).trim_end());
    }
}

fn done(compilation: &Compilation, written: &Written, words: &Words, values: Values) -> String {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let values = values
        .number("pages", count(compilation.pages))
        .number("written", count(written.added + written.changed))
        .number("unchanged", count(written.unchanged))
        .number("removed", count(written.removed));
    words.say("cli-built", &values)
}

/// Why something could not be written, in words.
pub(super) fn refusal(error: &WriteError, words: &Words) -> String {
    let (id, path, reason) = match error {
        WriteError::Path(path) => ("cli-write-path", path.clone(), String::new()),
        WriteError::Foreign(path) => ("cli-write-foreign", path.display().to_string(), String::new()),
        WriteError::FileInTheWay(path) => ("cli-write-file", path.display().to_string(), String::new()),
        WriteError::FolderInTheWay(path) => ("cli-write-folder", path.display().to_string(), String::new()),
        WriteError::Link(path) => ("cli-write-link", path.display().to_string(), String::new()),
        WriteError::Locked(path) => ("cli-write-locked", path.display().to_string(), String::new()),
        WriteError::Io { path, error } => ("cli-write-io", path.display().to_string(), error.to_string()),
    };
    words.say(id, &Values::new().text("path", path).text("reason", reason))
}
