//! `glashaus check`.

use clap::{Args, ValueEnum};

use super::Outcome;
use super::input::{Input, style};
use crate::compile::compile;
use crate::diag::Severity;
use crate::locale::Args as Values;
use crate::report;

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
}

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, with the words of the source.
    Human,
    /// For editors and pipelines; docs/findings.md describes it.
    Json,
}

/// What besides errors is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings.
    Warnings,
}

impl Check {
    /// Compiles and tells every finding on standard output.
    pub fn run(&self) -> Outcome {
        let words = self.input.words();
        let sources = match self.input.snapshot() {
            Ok(sources) => sources,
            Err(problem) => {
                problem.tell(&words);
                return Outcome::CouldNotRun;
            }
        };
        let findings = compile(&sources, None).diagnostics;
        let text = match self.format {
            Format::Json => report::json(&findings, &sources, &words),
            Format::Human if findings.is_empty() => words.say("cli-nothing-found", &Values::new()),
            Format::Human => {
                let style = style(anstream::AutoStream::choice(&std::io::stdout()));
                report::human(&findings, &sources, &words, style)
            }
        };
        anstream::println!("{}", text.trim_end());
        let worst = findings.iter().map(|finding| finding.severity).min();
        match worst {
            Some(Severity::Error) => Outcome::Findings,
            Some(Severity::Warning) if self.deny == Some(Deny::Warnings) => Outcome::Findings,
            _ => Outcome::Fine,
        }
    }
}
