//! The only file that knows the order of the stages.
use crate::diag::Diagnostic;
use crate::output::Output;
use crate::source::Snapshot;

/// The result of one run, and what the next run can reuse of it.
pub struct Compilation {
    /// The published site.
    pub output: Output,
    /// All findings, in the order of files and positions.
    pub diagnostics: Vec<Diagnostic>,
    /// How many pages were rendered anew.
    pub rendered: usize,
}

/// Compiles.
pub fn compile(_sources: &Snapshot, _previous: Option<&Compilation>) -> Compilation {
    Compilation { output: Output::default(), diagnostics: Vec::new(), rendered: 0 }
}
