//! Which paths may be written, and how our own files are called.

use xxhash_rust::xxh3::xxh3_64;

use super::WriteError;
use crate::output::Output;

/// Names that begin so are ours in every folder.
pub(super) const RESERVED: &str = ".glashaus";

/// Refuses an output with a path that is not plain, or that is a file and a folder at once.
pub(super) fn check(output: &Output) -> Result<(), WriteError> {
    match output.iter().find(|(path, _)| !is_plain(path) || folders(path).any(|folder| output.get(folder).is_some())) {
        Some((path, _)) => Err(WriteError::Path(path.to_string())),
        None => Ok(()),
    }
}

/// Whether a path names one place below a folder on every system. The ledgers are read by this
/// as well: a line such as `../x` in a manifest someone tampered with must never be followed.
pub(super) fn is_plain(path: &str) -> bool {
    !path.contains(|c: char| c.is_control() || matches!(c, '\\' | ':'))
        && path.split('/').all(|name| !matches!(name, "" | "." | "..") && !name.starts_with(RESERVED))
}

/// The folders a path lies in, outermost first.
pub(super) fn folders(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}

/// Path of the temporary file beside a path's target. It follows from the path alone, so a
/// journal of paths is a journal of temporary files; it has a fixed length, so a long name stays
/// within the limits of the file system.
pub(super) fn temporary(path: &str) -> String {
    let folder = path.rfind('/').map_or("", |end| &path[..=end]);
    format!("{folder}{RESERVED}-{:016x}.tmp", xxh3_64(path.as_bytes()))
}
