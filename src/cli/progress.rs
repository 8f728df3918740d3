//! A sign of life for work that takes long, on a terminal only.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Shorter work ends before anybody would wonder.
const PATIENCE: Duration = Duration::from_millis(400);

/// A spinner that appears when the work takes long; nothing where the error stream is no terminal.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Begins, saying what is being done.
    pub fn start(message: &str) -> Self {
        let bar = ProgressBar::new_spinner().with_message(message.to_owned());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(PATIENCE);
        Self { bar }
    }

    /// Ends without a trace.
    pub fn stop(self) {
        self.bar.finish_and_clear();
    }
}
