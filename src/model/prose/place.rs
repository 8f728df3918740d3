//! Positions: from bytes of the text being parsed to bytes of the file it came from.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::Span;

/// Where a text stands in its file.
pub struct Place {
    whole: Span,
    /// Byte of the file at which the text begins, if the text stands there byte for byte.
    start: Option<usize>,
}

impl Place {
    /// A text that stands in the file as it is.
    pub fn in_file(file: &Arc<str>, offset: usize, length: usize) -> Self {
        Self { whole: Span::new(file, offset..offset + length), start: Some(offset) }
    }

    /// A TOML string. One that is longer in the file than its value and the two quotation marks
    /// holds escapes or is of several lines; findings then point at the value as a whole.
    pub fn in_value(span: &Span, length: usize) -> Self {
        let start = match (span.end - span.start).checked_sub(length) {
            Some(0) => Some(span.start),
            Some(2) => Some(span.start + 1),
            _ => None,
        };
        Self { whole: span.clone(), start }
    }

    /// The place of the whole text, if its parts have none.
    pub fn inexact(&self) -> Option<&Span> {
        self.start.is_none().then_some(&self.whole)
    }

    /// The place of a part of the text.
    pub fn span(&self, range: Range<usize>) -> Span {
        match self.start {
            Some(start) => Span::new(&self.whole.file, start + range.start..start + range.end.max(range.start)),
            None => self.whole.clone(),
        }
    }
}

/// Whether a value of one line was written as if it could have paragraphs, lists or headings.
pub fn has_blocks(text: &str) -> bool {
    let mut lines = text.trim().lines().map(str::trim_start);
    let block = |line: &str| {
        line.is_empty() || ["- ", "* ", "# ", "## ", "> ", "| ", "```"].iter().any(|start| line.starts_with(start))
    };
    lines.next();
    lines.any(block)
}

/// A text of several lines without the spaces that all its lines begin with: in a TOML file they only
/// set it off. Such a text has no exact positions, so none shift.
pub fn without_margin(text: &str) -> Cow<'_, str> {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let margin = |line: &str| line.len() - line.trim_start_matches(' ').len();
    match lines().map(margin).min() {
        Some(least) if least > 0 && text.contains('\n') => {
            Cow::Owned(text.split_inclusive('\n').map(|line| line.get(least..).unwrap_or("\n")).collect())
        }
        _ => Cow::Borrowed(text),
    }
}

/// The text with spaces for line breaks, of the same length.
pub fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains(['\n', '\r']) { Cow::Owned(text.replace(['\n', '\r'], " ")) } else { Cow::Borrowed(text) }
}
