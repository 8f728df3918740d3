//! Stage 1: the sources as a value.
//!
//! Enters: a folder on disk or a text archive in a test. Leaves: a [`Snapshot`]: sorted paths with
//! their bytes and hashes, and the moment of the build.
//! Forbidden here: knowing what the files mean. [`disk`] is the only place that reads content.

mod archive;
mod disk;

pub(crate) use disk::is_ignored;
pub use disk::{ReadError, read};

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use xxhash_rust::xxh3::xxh3_128;

use crate::diag::Diagnostic;

/// Files larger than this are not read: 32 MiB.
pub const LARGEST_FILE: u64 = 32 * 1024 * 1024;

/// One file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its content.
    pub bytes: Arc<[u8]>,
    /// XXH3-128 of the content.
    pub hash: u128,
}

impl SourceFile {
    /// A file from its content.
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> Self {
        let bytes = bytes.into();
        Self { hash: xxh3_128(&bytes), bytes }
    }
}

/// When the build takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A day that was asked for (`--as-of`).
    Day(Date),
    /// A point in time (`SOURCE_DATE_EPOCH` or the clock); the site's time zone makes a day of it.
    Instant(Timestamp),
}

impl Moment {
    /// The day it is in a time zone.
    pub fn day(self, zone: &TimeZone) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Instant(instant) => instant.to_zoned(zone.clone()).date(),
        }
    }
}

/// Everything a compilation depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The files by their path inside the content folder, with `/`.
    pub files: BTreeMap<Arc<str>, SourceFile>,
    /// When the build takes place.
    pub moment: Moment,
    /// What could not be read (links out of the folder, files that are too large).
    pub problems: Vec<Diagnostic>,
}

impl Snapshot {
    /// An empty snapshot.
    pub fn new(moment: Moment) -> Self {
        Self { files: BTreeMap::new(), moment, problems: Vec::new() }
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.files.get(path)
    }

    /// Puts a file at a path.
    pub fn insert(&mut self, path: impl Into<Arc<str>>, bytes: impl Into<Arc<[u8]>>) {
        self.files.insert(path.into(), SourceFile::new(bytes));
    }

    /// The files whose path begins with `folder`, in the order of their paths.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a Arc<str>, &'a SourceFile)> {
        self.files.range(Arc::from(folder)..).take_while(move |(path, _)| path.starts_with(folder))
    }
}
