//! What all commands are told: where the content is, which day it is, which language to speak.

use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::locale::{Args as Values, Lang};
use crate::model::config;
use crate::report::{Style, Words};
use crate::source::{self, Moment, ReadError, Snapshot};

/// Name of the folder with the content, where none is named and inside what `init` makes.
const CONTENT: &str = "content";

/// What all commands are told.
#[derive(Args, Debug)]
pub struct Input {
    /// Folder with the content, or the one that `init` made around it. Default: content.
    #[arg(value_name = "FOLDER", conflicts_with = "content")]
    folder: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

/// The same where what stands by itself are files and not the folder.
#[derive(Args, Clone, Debug)]
pub struct Place {
    /// The folder as an option, for scripts. Default: content.
    #[arg(long, value_name = "FOLDER")]
    content: Option<PathBuf>,
    /// The day to build for, instead of today: YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Language of the findings: de, en or nl. Default: the one of the environment.
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    lang: Option<Lang>,
}

fn language(text: &str) -> Result<Lang, String> {
    Lang::parse(text).filter(Words::speaks).ok_or_else(|| "de, en, nl".to_owned())
}

impl Input {
    /// The folder that an option names, or the usual one.
    pub fn of(place: &Place) -> Self {
        Self { folder: None, place: place.clone() }
    }

    /// The folder with the content. Who names the folder that `init` made means the one inside it.
    pub fn content(&self) -> PathBuf {
        let named = self.folder.as_ref().or(self.place.content.as_ref());
        let folder = named.cloned().unwrap_or_else(|| CONTENT.into());
        let inside = folder.join(CONTENT);
        let is_site = |folder: &Path| folder.join(config::FILE).is_file();
        if !is_site(&folder) && is_site(&inside) { inside } else { folder }
    }

    /// The moment of the build: `--as-of`, else `SOURCE_DATE_EPOCH` (seconds since 1970, as
    /// reproducible-builds.org defines it), else the clock.
    ///
    /// # Errors
    /// When `SOURCE_DATE_EPOCH` is set to anything but a number of seconds.
    pub fn moment(&self) -> Result<Moment, Problem> {
        if let Some(day) = self.place.as_of {
            return Ok(Moment::Day(day));
        }
        match std::env::var("SOURCE_DATE_EPOCH") {
            Err(_) => Ok(Moment::Instant(Timestamp::now())),
            Ok(text) => {
                let seconds = text.trim().parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
                seconds.map(Moment::Instant).ok_or(Problem::Epoch(text))
            }
        }
    }

    /// Reads the content.
    ///
    /// # Errors
    /// When the folder cannot be read or the moment is unknown.
    pub fn snapshot(&self) -> Result<Snapshot, Problem> {
        source::read(&self.content(), self.moment()?).map_err(Problem::Content)
    }

    /// The words of the findings: `--lang`, else those of the environment.
    pub fn words(&self) -> Words {
        self.place.lang.as_ref().map_or_else(environment, Words::new)
    }
}

/// The words in the language of the environment, else in English.
pub fn environment() -> Words {
    // The first that is set decides, as POSIX says: `LC_ALL=C` is no language and means English,
    // whatever `LANG` says.
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let tag = set.and_then(|set| Some(set.split(['.', '@']).next()?.replace('_', "-")));
    tag.and_then(|tag| Lang::parse(&tag)).map_or_else(Words::default, |lang| Words::new(&lang))
}

/// Why a command could not do its work.
#[derive(Debug)]
pub enum Problem {
    /// The content folder cannot be read.
    Content(ReadError),
    /// `SOURCE_DATE_EPOCH` is no number of seconds.
    Epoch(String),
}

impl Problem {
    /// Tells it in words on the error stream.
    pub fn tell(&self, words: &Words) {
        tell(&match self {
            Self::Content(ReadError { path, error }) => {
                let id = match error.kind() {
                    std::io::ErrorKind::NotFound => "cli-content-missing",
                    _ => "cli-content-unreadable",
                };
                let values = Values::new().text("path", path.display().to_string()).text("reason", error.to_string());
                words.say(id, &values)
            }
            Self::Epoch(value) => words.say("cli-epoch", &Values::new().text("value", value.as_str())),
        });
    }
}

/// Prints a line on the error stream.
pub fn tell(line: &str) {
    anstream::eprintln!("{line}");
}

/// How findings look on a stream: in colour where it is a terminal and `NO_COLOR` is not set.
pub fn style(colour: anstream::ColorChoice) -> Style {
    let width = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(120);
    Style { color: colour != anstream::ColorChoice::Never, width }
}
