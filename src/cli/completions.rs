//! `glashaus completions`.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Arguments, Outcome};

/// Print a completion script for a shell.
#[derive(Args, Debug)]
pub struct Completions {
    /// The shell.
    shell: Shell,
}

impl Completions {
    /// Prints the script to standard output.
    pub fn run(&self) -> Outcome {
        clap_complete::generate(self.shell, &mut Arguments::command(), "glashaus", &mut std::io::stdout());
        Outcome::Fine
    }
}
