//! The command `glashaus`.

use std::process::ExitCode;

fn main() -> ExitCode {
    glashaus::cli::run()
}
