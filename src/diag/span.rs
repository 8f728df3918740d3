//! Places in the sources, and values that remember theirs.

use std::ops::Deref;
use std::sync::Arc;

/// A range of bytes in one file of the snapshot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Path of the file inside the content folder, with `/`.
    pub file: Arc<str>,
    /// First byte.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
}

impl Span {
    /// A range of a file.
    pub fn new(file: &Arc<str>, range: std::ops::Range<usize>) -> Self {
        Self { file: Arc::clone(file), start: range.start, end: range.end }
    }

    /// The file as a whole: findings about what it lacks.
    pub fn file(file: &Arc<str>) -> Self {
        Self::new(file, 0..0)
    }

    /// A part of this span, counted from its start.
    #[must_use]
    pub fn slice(&self, range: std::ops::Range<usize>) -> Self {
        Self::new(&self.file, self.start + range.start..self.start + range.end)
    }
}

/// A value and the place it was written at. Equality and hash are those of the value **and** the
/// place, so that a compilation that moved a finding is not mistaken for the one before.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value at a place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// Another value at the same place.
    pub fn map<U>(self, to: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: to(self.value), span: self.span }
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
