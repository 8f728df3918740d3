//! `glashaus check`.

use std::path::Path;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::Outcome;
use super::fix;
use super::input::{Input, style};
use crate::ahead::ahead;
use crate::compile::{Compilation, compile};
use crate::diag::Severity;
use crate::locale::{Args as Values, Quantity};
use crate::report::{self, Report, Words};
use crate::source::Snapshot;

/// Say what is missing, contradictory or wrong, and build nothing.
#[derive(Args, Debug)]
pub struct Check {
    #[command(flatten)]
    input: Input,
    /// How findings are told.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Which findings besides errors end with exit code 1.
    #[arg(long, value_enum, value_name = "LEVEL")]
    deny: Option<Deny>,
    /// Tell also what will become a finding by itself within this time: 90d, 12w, 6mo.
    #[arg(long, value_name = "DURATION", value_parser = duration, required_if_eq("format", "ics"))]
    within: Option<Quantity>,
    /// Make the changes that findings propose, in the content itself.
    #[arg(long)]
    fix: bool,
}

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, with the words of the source.
    Human,
    /// For editors and pipelines; docs/findings.md describes it.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
    /// A code quality report of GitLab.
    Gitlab,
    /// JUnit XML, for build servers that show tests.
    Junit,
    /// A calendar of what will become a finding; needs --within.
    Ics,
}

/// What besides errors is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings.
    Warnings,
}

fn duration(text: &str) -> Result<Quantity, String> {
    // Any day tells whether a quantity has days.
    let quantity = Quantity::parse(text).ok().filter(|quantity| quantity.after(Date::default()).is_some());
    quantity.ok_or_else(|| "90d, 12w, 6mo, 1y".to_owned())
}

impl Check {
    /// Compiles and tells every finding on standard output.
    pub fn run(&self) -> Outcome {
        let words = self.input.words();
        let mut sources = match self.input.snapshot() {
            Ok(sources) => sources,
            Err(problem) => {
                problem.tell(&words);
                return Outcome::CouldNotRun;
            }
        };
        let mut compilation = None;
        if self.fix {
            match fix::fix(&self.input.content(), &sources, &words) {
                Ok(fixed) => (sources, compilation) = (fixed.sources, Some(fixed.compilation)),
                Err(outcome) => return outcome,
            }
        }
        let compilation = compilation.unwrap_or_else(|| compile(&sources, None));
        let until = self.within.and_then(|within| within.after(compilation.today));
        let text = self.text(&compilation, &sources, until, &words);
        anstream::println!("{}", text.trim_end());
        let worst = compilation.diagnostics.iter().map(|finding| finding.severity).min();
        match worst {
            Some(Severity::Error) => Outcome::Findings,
            Some(Severity::Warning) if self.deny == Some(Deny::Warnings) => Outcome::Findings,
            _ => Outcome::Fine,
        }
    }

    fn text(&self, compilation: &Compilation, sources: &Snapshot, until: Option<Date>, words: &Words) -> String {
        let ahead = until.map(|until| ahead(sources, compilation, until)).unwrap_or_default();
        let report = Report {
            findings: &compilation.diagnostics,
            waived: &compilation.waived,
            ahead: &ahead,
            overview: Some(&compilation.overview),
            sources,
            root: &root(&self.input.content()),
        };
        match self.format {
            Format::Json => report::json(&report, words),
            Format::Sarif => report::sarif(&report, words),
            Format::Github => report::github(&report, words),
            Format::Gitlab => report::gitlab(&report, words),
            Format::Junit => report::junit(&report, words, self.deny == Some(Deny::Warnings)),
            Format::Ics => report::calendar(&report, compilation.today, words),
            Format::Human => {
                let style = style(anstream::AutoStream::choice(&std::io::stdout()));
                let findings = match report.findings.is_empty() {
                    true => words.say("cli-nothing-found", &Values::new()) + "\n",
                    false => report::human(report.findings, sources, words, style),
                };
                [findings, report::standing(&report, until, words)].join("\n")
            }
        }
    }
}

/// The content folder as a build server names it: from the folder it runs in, with `/`.
fn root(content: &Path) -> String {
    let here = std::env::current_dir().ok();
    let below = here.as_ref().and_then(|here| content.strip_prefix(here).ok()).unwrap_or(content);
    let parts = below.components().filter(|part| *part != std::path::Component::CurDir);
    let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
    // The root of the file system is a part of its own.
    parts.join("/").replacen("//", "/", 1)
}
