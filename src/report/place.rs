//! From byte offsets to lines, columns and excerpts.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Serialize;

use crate::diag::{Diagnostic, Span};
use crate::source::Snapshot;

use super::words::readable;

/// Bytes of a line that are shown; a longer one (a minified file) is cut around the finding.
const LONGEST_LINE: usize = 400;
/// Bytes shown before the finding in a line that is cut.
const LEAD: usize = 100;
/// Lines a marked passage may have; of a longer one only the first line is marked.
const MOST_LINES: usize = 8;
/// The byte order mark some editors put at the beginning of a file; it is no column.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in Unicode characters, from 1; a tab is one, a byte order mark none.
    pub column: usize,
    /// Offset in bytes from the beginning of the file, from 0.
    pub byte: usize,
}

/// The files findings point into, each with the beginnings of its lines.
pub(super) struct Files<'a>(BTreeMap<&'a str, File<'a>>);

/// One file.
pub(super) struct File<'a> {
    bytes: &'a [u8],
    starts: Vec<usize>,
}

/// Some lines of a file as text, and how offsets of the file map to it.
pub(super) struct Excerpt<'a> {
    /// The lines; invalid bytes and invisible characters are replaced, long lines cut, line ends are `\n`.
    pub text: String,
    /// Number of the first line, from 1.
    pub first_line: usize,
    /// Whether a line was cut, so that columns of the text are not those of the file.
    pub is_cut: bool,
    bytes: &'a [u8],
    lines: Vec<Line>,
}

/// A line of an excerpt.
struct Line {
    /// Its bytes in the file.
    start: usize,
    /// The part of them that is shown.
    shown: Range<usize>,
    /// Where the shown part begins in the excerpt's text.
    at: usize,
}

impl<'a> Files<'a> {
    pub(super) fn new<'d>(snapshot: &'a Snapshot, diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> Self {
        let spans = diagnostics.into_iter().flat_map(|diagnostic| {
            let labels = diagnostic.labels.iter().map(|label| &label.span);
            diagnostic.span.iter().chain(labels).chain(diagnostic.edits.iter().map(|edit| &edit.span))
        });
        let mut files = BTreeMap::new();
        for span in spans {
            if let Some((path, file)) = snapshot.files.get_key_value(&span.file) {
                files.entry(&**path).or_insert_with(|| File::new(&file.bytes));
            }
        }
        Self(files)
    }

    /// The file of a span, unless it could not be read.
    pub(super) fn get(&self, span: &Span) -> Option<&File<'a>> {
        self.0.get(&*span.file)
    }
}

/// Whether a span means its file as a whole.
pub(super) fn is_whole_file(span: &Span) -> bool {
    span.start == 0 && span.end == 0
}

impl<'a> File<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
        Self { bytes, starts: std::iter::once(0).chain(ends).collect() }
    }

    /// The place of a byte; one past the end of the file is its end.
    pub(super) fn position(&self, byte: usize) -> Position {
        let byte = byte.min(self.bytes.len());
        let line = self.line_at(byte);
        let start = self.line(line).start;
        let column = String::from_utf8_lossy(&self.bytes[start..byte.max(start)]).chars().count() + 1;
        Position { line: line + 1, column, byte }
    }

    /// A span, kept inside the file and, if it has very many lines, cut to its first.
    pub(super) fn marked(&self, span: &Span) -> Range<usize> {
        let start = span.start.min(self.bytes.len());
        let end = span.end.clamp(start, self.bytes.len());
        let (first, last) = (self.line_at(start), self.line_at(end));
        if last - first > MOST_LINES { start..self.line(first).end.max(start) } else { start..end }
    }

    /// The lines that hold some ranges, cut around them where they are long.
    pub(super) fn excerpt(&self, ranges: &[Range<usize>]) -> Excerpt<'a> {
        let first = ranges.iter().map(|range| self.line_at(range.start)).min().unwrap_or(0);
        let last = ranges.iter().map(|range| self.line_at(range.end)).max().unwrap_or(first);
        let mut excerpt =
            Excerpt { text: String::new(), first_line: first + 1, is_cut: false, bytes: self.bytes, lines: Vec::new() };
        for line in first..=last {
            let whole = self.line(line);
            let focus = ranges.iter().map(|range| range.start).filter(|start| whole.contains(start)).min();
            let shown = self.window(&whole, focus.unwrap_or(whole.start));
            excerpt.is_cut |= shown != whole;
            if shown.start > whole.start {
                excerpt.text.push('…');
            }
            excerpt.lines.push(Line { start: self.starts[line], shown: shown.clone(), at: excerpt.text.len() });
            excerpt.text.push_str(&readable(&String::from_utf8_lossy(&self.bytes[shown.clone()])));
            if shown.end < whole.end {
                excerpt.text.push('…');
            }
            if line < last {
                excerpt.text.push('\n');
            }
        }
        excerpt
    }

    /// Whether a range has few enough lines to be shown whole.
    pub(super) fn is_short(&self, range: &Range<usize>) -> bool {
        self.line_at(range.end).saturating_sub(self.line_at(range.start)) <= MOST_LINES
    }

    /// Whether two ranges are near enough to stand in one excerpt.
    pub(super) fn are_near(&self, a: &Range<usize>, b: &Range<usize>) -> bool {
        self.line_at(a.start).abs_diff(self.line_at(b.start)) <= 60
    }

    /// Index of the line a byte is in.
    fn line_at(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte) - 1
    }

    /// The bytes of a line without its end and without a byte order mark.
    fn line(&self, line: usize) -> Range<usize> {
        let start = self.starts[line];
        let end = self.starts.get(line + 1).copied().unwrap_or(self.bytes.len());
        let text = &self.bytes[start..end];
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        let mark = if line == 0 && text.starts_with(BOM) { BOM.len() } else { 0 };
        start + mark..start + text.len()
    }

    fn window(&self, line: &Range<usize>, focus: usize) -> Range<usize> {
        if line.len() <= LONGEST_LINE {
            return line.clone();
        }
        let from = focus.saturating_sub(LEAD).max(line.start);
        let to = (from + LONGEST_LINE).min(line.end);
        self.boundary(from, line)..self.boundary(to, line)
    }

    /// The beginning of the character a byte belongs to.
    fn boundary(&self, byte: usize, line: &Range<usize>) -> usize {
        let inside = |at: &usize| self.bytes.get(*at).is_some_and(|byte| byte & 0b1100_0000 == 0b1000_0000);
        (byte.saturating_sub(3).max(line.start)..=byte).rev().find(|at| *at == line.end || !inside(at)).unwrap_or(byte)
    }
}

impl Excerpt<'_> {
    /// Where a range of the file is in the text; what is not shown shrinks to the nearest place that is.
    pub(super) fn map(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.offset(range.start);
        start..self.offset(range.end).max(start)
    }

    /// Whether all of a range is shown.
    pub(super) fn shows(&self, range: &Range<usize>) -> bool {
        [range.start, range.end]
            .iter()
            .all(|byte| self.line_of(*byte).is_some_and(|line| (line.shown.start..=line.shown.end).contains(byte)))
    }

    /// The text before, in and after a range, on the line where it begins.
    pub(super) fn around(&self, range: &Range<usize>) -> (&str, &str, &str) {
        let Range { start, end } = self.map(range);
        let line_start = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let end = end.min(line_end);
        (&self.text[line_start..start], &self.text[start..end], &self.text[end..line_end])
    }

    fn offset(&self, byte: usize) -> usize {
        let Some(line) = self.line_of(byte) else { return 0 };
        let inside = byte.clamp(line.shown.start, line.shown.end);
        let before = readable(&String::from_utf8_lossy(&self.bytes[line.shown.start..inside])).len();
        self.text.floor_char_boundary((line.at + before).min(self.text.len()))
    }

    fn line_of(&self, byte: usize) -> Option<&Line> {
        self.lines.iter().rev().find(|line| line.start <= byte)
    }
}
