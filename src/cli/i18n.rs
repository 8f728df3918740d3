//! `glashaus i18n`: what is to be translated, and `glashaus i18n accept`: what has been.

mod accept;
mod overview;

use clap::{Args, Subcommand, ValueEnum};

use super::Outcome;
use super::input::{Input, style, tell};
use crate::diag::{Diagnostic, Severity};
use crate::locale::{Args as Values, Lang};
use crate::model::translation::Lock;
use crate::model::{self, Site};
use crate::report::{self, Words};
use crate::source::Snapshot;
use overview::Overview;

/// Say which translations are missing or outdated, and record revised ones.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct I18n {
    #[command(subcommand)]
    accept: Option<Command>,
    #[command(flatten)]
    input: Input,
    /// How it is told.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Only translations into this language of the site.
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    into: Option<Lang>,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Record that translations say what their sources say now.
    Accept(accept::Accept),
}

/// How it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Human,
    /// For pipelines and translation tools; docs/content.md describes it.
    Json,
}

fn language(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| "languages are written as de, en, nl, fr or pt-BR".to_owned())
}

impl I18n {
    /// Tells the state of the translations on standard output, or records some of them.
    pub fn run(&self) -> Outcome {
        if let Some(Command::Accept(accept)) = &self.accept {
            return accept.run();
        }
        let words = self.input.words();
        let Some(Read { sources, site, findings }) = Read::content(&self.input, self.into.as_ref(), &words) else {
            return Outcome::CouldNotRun;
        };
        show(&findings, &sources, &words);
        let lock = Lock::of(&sources, &mut Vec::new()).unwrap_or_default();
        let overview = Overview::of(&site, &sources, &lock, self.into.as_ref());
        let text = match self.format {
            Format::Human => overview.human(&words),
            Format::Json => overview.json(),
        };
        anstream::println!("{}", text.trim_end());
        if overview.is_settled() { Outcome::Fine } else { Outcome::Findings }
    }
}

/// A content folder whose every text could be read.
struct Read {
    sources: Snapshot,
    site: Site,
    /// What was found on the way and hides no text.
    findings: Vec<Diagnostic>,
}

impl Read {
    /// Reads the content. What cannot be read, a mistake behind which texts may be hidden, or a wish for
    /// a language that the site does not have is told, and nothing is returned.
    fn content(input: &Input, into: Option<&Lang>, words: &Words) -> Option<Self> {
        let sources = input.snapshot().map_err(|problem| problem.tell(words)).ok()?;
        let (site, _, mut findings) = model::load(&sources, None);
        findings.sort();
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            show(&findings, &sources, words);
            tell(&words.say("cli-i18n-mend", &Values::new()));
            return None;
        }
        findings.retain(|finding| finding.rule == "lock-line");
        if let Some(lang) = into.filter(|lang| !site.languages.all.contains(lang)) {
            let known: Vec<String> = site.languages.all.iter().map(ToString::to_string).collect();
            let values = Values::new().text("language", words.locale().language(lang));
            tell(&words.say("cli-i18n-no-language", &values.text("known", words.locale().list(&known))));
            return None;
        }
        Some(Self { sources, site, findings })
    }
}

fn show(findings: &[Diagnostic], sources: &Snapshot, words: &Words) {
    if !findings.is_empty() {
        let style = style(anstream::AutoStream::choice(&std::io::stderr()));
        tell(report::human(findings, sources, words, style).trim_end());
    }
}
