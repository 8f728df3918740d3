//! The published site as a value.
//!
//! Enters: finished artifacts. Leaves: [`Output`] and the [`Change`]s between two of them.
//! Forbidden here: the disk, the model.

use std::collections::BTreeMap;
use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_128;

/// One file of the published site.
#[derive(Clone, Debug)]
pub struct Artifact {
    /// Its content.
    pub bytes: Arc<[u8]>,
    /// XXH3-128 of the content.
    pub hash: u128,
}

impl Artifact {
    /// An artifact from its content.
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> Self {
        let bytes = bytes.into();
        Self { hash: xxh3_128(&bytes), bytes }
    }
}

impl PartialEq for Artifact {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash && self.bytes == other.bytes
    }
}

impl Eq for Artifact {}

/// What happens to one path between two outputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The path is new.
    Added,
    /// The content differs.
    Changed,
    /// The path is gone.
    Removed,
}

/// Every file of the published site: paths relative to its root, with `/`, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<Arc<str>, Artifact>,
}

impl Output {
    /// The artifact at a path.
    pub fn get(&self, path: &str) -> Option<&Artifact> {
        self.files.get(path)
    }

    /// All artifacts in the order of their paths.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Arc<str>, &Artifact)> {
        self.files.iter()
    }

    /// Puts an artifact at a path, replacing what stood there.
    pub fn insert(&mut self, path: impl Into<Arc<str>>, artifact: Artifact) {
        self.files.insert(path.into(), artifact);
    }

    /// Number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Sum of all sizes in bytes.
    pub fn size(&self) -> usize {
        self.files.values().map(|artifact| artifact.bytes.len()).sum()
    }

    /// The changes that lead from `old` to this output, in the order of their paths.
    pub fn diff<'a>(&'a self, old: &'a Self) -> Vec<(&'a Arc<str>, Change)> {
        let mut changes: Vec<_> = self
            .files
            .iter()
            .filter_map(|(path, artifact)| match old.files.get(path) {
                None => Some((path, Change::Added)),
                Some(before) if before.hash != artifact.hash => Some((path, Change::Changed)),
                Some(_) => None,
            })
            .chain(old.files.keys().filter(|path| !self.files.contains_key(*path)).map(|path| (path, Change::Removed)))
            .collect();
        changes.sort_unstable_by_key(|(path, _)| *path);
        changes
    }
}

impl<P: Into<Arc<str>>> FromIterator<(P, Artifact)> for Output {
    fn from_iter<I: IntoIterator<Item = (P, Artifact)>>(files: I) -> Self {
        Self { files: files.into_iter().map(|(path, artifact)| (path.into(), artifact)).collect() }
    }
}
