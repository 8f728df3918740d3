//! `glashaus init`.

mod editors;
mod place;
mod skeleton;

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::input::{environment, tell};
use crate::locale::{Args as Values, Lang};
use crate::report::Words;
use place::Obstacle;
use skeleton::Wish;

/// Start a trust center of your own: write its files, to be filled in.
#[derive(Args, Debug)]
pub struct Init {
    /// Folder to write to; new, or without files of its own.
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
    /// Languages of the site, with commas between them. The first is shown by default and prevails in
    /// law; explanations are written in it. Default: de,en,nl.
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',', value_parser = language)]
    lang: Option<Vec<Lang>>,
    /// Name of your organisation.
    #[arg(long, value_name = "NAME", value_parser = name)]
    name: Option<String>,
    /// Address the site will be published at.
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    base_url: Option<String>,
    /// Write the example instead: the trust center of an invented company, filled in.
    #[arg(long, conflicts_with_all = ["lang", "name", "base_url"])]
    example: bool,
}

fn language(text: &str) -> Result<Lang, String> {
    Lang::parse(text.trim()).ok_or_else(|| "languages are written as de, en, nl, fr or pt-BR".to_owned())
}

fn name(text: &str) -> Result<String, String> {
    let name = text.trim();
    let is_writable = !name.is_empty() && !name.contains(char::is_control);
    is_writable.then(|| name.to_owned()).ok_or_else(|| "a name is one line of text".to_owned())
}

fn address(text: &str) -> Result<String, String> {
    let is_plain = |url: &url::Url| url.query().is_none() && url.fragment().is_none() && url.has_host();
    let url = url::Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && is_plain(url));
    url.map(|_| text.to_owned()).ok_or_else(|| "addresses are written as https://trust.example.org".to_owned())
}

impl Init {
    /// Writes the files, or says what is in the way.
    pub fn run(&self) -> Outcome {
        let wish = Wish::new(self.lang.as_deref(), self.name.as_deref(), self.base_url.as_deref());
        let is_spoken = self.lang.is_some() && Words::speaks(wish.comments());
        let words = if is_spoken { Words::new(wish.comments()) } else { environment() };
        let files = if self.example { skeleton::example(&wish) } else { skeleton::files(&wish) };
        if let Err(obstacle) = place::put(&self.folder, &files) {
            tell(&self.refusal(&obstacle, &words));
            return Outcome::CouldNotRun;
        }
        let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
        let foreign: Vec<&str> = wish.foreign().map(Lang::as_str).collect();
        let values = self.values().number("files", count).text("languages", foreign.join(", "));
        tell(&words.say(if self.example { "cli-init-example" } else { "cli-init-done" }, &values));
        if !foreign.is_empty() {
            tell(&format!("\n{}", words.say("cli-init-foreign", &values)));
        }
        Outcome::Fine
    }

    fn values(&self) -> Values {
        let is_here = self.folder.as_os_str() == ".";
        Values::new()
            .text("folder", self.folder.display().to_string())
            .text("place", if is_here { "here" } else { "there" })
    }

    /// Why nothing was written, in words.
    fn refusal(&self, obstacle: &Obstacle, words: &Words) -> String {
        let values = self.values();
        match obstacle {
            Obstacle::Files(names) => words.say("cli-init-files", &values.text("names", names.join(", "))),
            Obstacle::NoFolder(path) => {
                words.say("cli-init-no-folder", &values.text("path", path.display().to_string()))
            }
            Obstacle::Io { path, error } => {
                let values = values.text("path", path.display().to_string());
                words.say("cli-init-io", &values.text("reason", error.to_string()))
            }
        }
    }
}
