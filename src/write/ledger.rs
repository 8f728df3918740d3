//! The two lists of paths that are ours: the manifest of a finished build, and the journal of one
//! under way.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{At, Disk, WriteError, names, survey};

/// The list of a finished build.
pub(super) const MANIFEST: &str = ".glashaus";
/// The list of everything that may be ours while a build is under way.
pub(super) const JOURNAL: &str = ".glashaus.journal";

const FIRST_LINE: &str = "glashaus 1: the files below belong to the site; no others are ever replaced or deleted";

/// A list of paths as it stands in a file, or as it shall stand there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Ledger {
    text: Option<String>,
}

impl Ledger {
    /// A list of some paths, in their order, each once.
    pub(super) fn of<'a>(paths: impl Iterator<Item = &'a str>) -> Self {
        let paths: BTreeSet<&str> = paths.collect();
        let mut text =
            String::with_capacity(FIRST_LINE.len() + paths.iter().map(|path| path.len() + 1).sum::<usize>() + 1);
        for line in std::iter::once(FIRST_LINE).chain(paths) {
            text.push_str(line);
            text.push('\n');
        }
        Self { text: Some(text) }
    }

    /// Reads a list from a folder; a file of that name that is none is foreign.
    pub(super) fn read(folder: &Path, name: &str) -> Result<Self, WriteError> {
        let path = folder.join(name);
        survey::refuse_special(&path)?;
        match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self { text: None }),
            Err(error) => Err(error).at(&path),
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) if text.lines().next() == Some(FIRST_LINE) => Ok(Self { text: Some(text) }),
                _ => Err(WriteError::Foreign(path)),
            },
        }
    }

    /// Whether there was such a file.
    pub(super) fn exists(&self) -> bool {
        self.text.is_some()
    }

    /// The paths; lines that are no plain path are passed over.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.text.iter().flat_map(|text| text.lines().skip(1)).filter(|line| names::is_plain(line))
    }

    /// Temporary files that a run with this journal left behind, and those of our own lists.
    pub(super) fn leftovers(&self, folder: &Path) -> Result<Vec<PathBuf>, WriteError> {
        let mut leftovers: Vec<PathBuf> = Vec::new();
        for path in self.paths() {
            let temporary = names::temporary(path);
            if survey::is_file(folder, &temporary)? {
                leftovers.push(folder.join(temporary));
            }
        }
        leftovers.extend(
            [MANIFEST, JOURNAL]
                .map(|name| folder.join(format!("{name}.tmp")))
                .into_iter()
                .filter(|path| path.is_file()),
        );
        Ok(leftovers)
    }

    /// Puts the list into a folder so that it survives a power cut.
    pub(super) fn write(&self, disk: &Disk, folder: &Path, name: &str) -> Result<(), WriteError> {
        disk.replace_durably(folder, name, self.text.as_deref().unwrap_or_default().as_bytes())
    }
}
