//! The command line: one file per command.
//!
//! Enters: arguments, environment, the clock. Leaves: an exit code: 0 fine, 1 findings, 2 could not
//! run. Forbidden here: knowing anything about trust centers; every command is a few calls.
#![expect(clippy::disallowed_methods, reason = "the command line is where the clock and the environment come in")]

mod build;
mod check;
mod completions;
mod explain;
mod fix;
mod i18n;
mod init;
mod input;
mod progress;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Compiles a folder of Markdown and TOML into a static trust center, and checks it.
#[derive(Parser, Debug)]
#[command(name = "glashaus", version, about, max_term_width = 100, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Build the site into a folder that any static host serves.
    Build(build::Build),
    /// Say what is missing, contradictory or wrong, and build nothing.
    Check(check::Check),
    /// Show the site in a browser while writing it; every change appears at once.
    Serve(serve::Serve),
    /// Say which translations are missing or outdated, and record revised ones.
    I18n(i18n::I18n),
    /// Start a trust center of your own: write its files, to be filled in.
    Init(init::Init),
    /// Say what a rule checks, why, and on what basis; without a name, list all rules.
    Explain(explain::Explain),
    /// Print a completion script for a shell.
    Completions(completions::Completions),
}

/// What a command ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All is well.
    Fine,
    /// There are findings that somebody must look at.
    Findings,
    /// The command could not do its work.
    CouldNotRun,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::SUCCESS,
            Outcome::Findings => Self::from(1),
            Outcome::CouldNotRun => Self::from(2),
        }
    }
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    // clap ends with 2 on wrong arguments, which is our "could not run" as well.
    let outcome = match Arguments::parse().command {
        Command::Build(build) => build.run(),
        Command::Check(check) => check.run(),
        Command::Serve(serve) => serve.run(),
        Command::I18n(i18n) => i18n.run(),
        Command::Init(init) => init.run(),
        Command::Explain(explain) => explain.run(),
        Command::Completions(completions) => completions.run(),
    };
    outcome.into()
}
