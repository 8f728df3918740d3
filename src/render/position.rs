//! Places inside a theme's files.

use std::path::{Component, Path};
use std::sync::Arc;

use crate::diag::Span;

/// A range of bytes in a file of the theme.
pub(super) fn span(path: &str, range: std::ops::Range<usize>) -> Span {
    Span::new(&Arc::from(format!("theme/{path}")), range)
}

/// Offset in bytes of a line and column, both counted in characters from 0. Places outside the
/// text are moved to its nearest end.
pub(super) fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = text.split_inclusive('\n').take(line).map(str::len).sum::<usize>();
    let rest = &text[start..];
    start + rest.char_indices().nth(column).map_or(rest.len(), |(offset, _)| offset)
}

/// A path with `/` on every platform and without `.` and `..`.
pub(super) fn slashed(path: &Path) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for component in path.components() {
        match component {
            Component::Normal(part) => parts.extend(part.to_str()),
            Component::ParentDir => drop(parts.pop()),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    parts.join("/")
}
