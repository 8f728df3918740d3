//! Reading a content folder from disk.
#![expect(clippy::disallowed_methods, reason = "the one place that reads the sources")]

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::{LARGEST_FILE, Moment, Snapshot, SourceFile};
use crate::diag::{Diagnostic, Span};

/// Why a content folder could not be read at all.
#[derive(Debug)]
pub struct ReadError {
    /// The folder or file.
    pub path: PathBuf,
    /// What the operating system says.
    pub error: io::Error,
}

/// What one folder entry turned out to be.
enum Found {
    File(Arc<str>, SourceFile),
    Problem(Diagnostic),
    /// It vanished after its name was read.
    Nothing,
}

/// Reads every file of a folder into a snapshot.
///
/// Hidden files and folders (`.git`, `.DS_Store`), editors' backups (`~`, `.swp`) are left out.
/// Symbolic links are followed as long as they stay inside the folder; a link out of it, a file
/// that cannot be read and a file over [`LARGEST_FILE`] become findings.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn read(folder: &Path, moment: Moment) -> Result<Snapshot, ReadError> {
    let root = folder.canonicalize().map_err(|error| ReadError { path: folder.to_owned(), error })?;
    let mut paths = Vec::new();
    let mut snapshot = Snapshot::new(moment);
    walk(&root, &root, &mut paths, &mut snapshot.problems)
        .map_err(|error| ReadError { path: folder.to_owned(), error })?;
    let found: Vec<Found> = paths.into_par_iter().map(|(name, path)| read_file(name, &path)).collect();
    for entry in found {
        match entry {
            Found::File(name, file) => {
                snapshot.files.insert(name, file);
            }
            Found::Problem(problem) => snapshot.problems.push(problem),
            Found::Nothing => {}
        }
    }
    snapshot.problems.sort();
    Ok(snapshot)
}

/// Collects the files below `folder`; an entry that vanishes while we look is as if it had never been.
fn walk(
    root: &Path,
    folder: &Path,
    paths: &mut Vec<(Arc<str>, PathBuf)>,
    problems: &mut Vec<Diagnostic>,
) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let Ok(relative) = path.strip_prefix(root) else { continue };
        let Some(name) = relative.to_str() else {
            let name: Arc<str> = relative.to_string_lossy().into();
            problems.push(Diagnostic::error("file-name", Span::file(&name)).with("path", &*name));
            continue;
        };
        let name: Arc<str> = name.replace(std::path::MAIN_SEPARATOR, "/").into();
        if is_ignored(&name) {
            continue;
        }
        let mut kind = entry.file_type()?;
        if kind.is_symlink() {
            let inside = path.canonicalize().is_ok_and(|target| target.starts_with(root));
            match std::fs::metadata(&path) {
                Ok(target) if inside && target.is_file() => kind = target.file_type(),
                _ => {
                    problems.push(Diagnostic::error("link-out-of-folder", Span::file(&name)).with("path", &*name));
                    continue;
                }
            }
        }
        if kind.is_dir() {
            match walk(root, &path, paths, problems) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    problems.push(unreadable(&name, &error));
                }
                _ => {}
            }
        } else if kind.is_file() {
            paths.push((name, path));
        }
    }
    Ok(())
}

/// Whether a file or folder is left out because of the last part of its path: hidden ones, and what
/// editors, word processors and Windows put beside the files of people.
pub(crate) fn is_ignored(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.starts_with('.')
        || last.ends_with('~')
        || last.ends_with(".swp")
        || last.starts_with('#')
        || last.starts_with("~$")
        || last.eq_ignore_ascii_case("thumbs.db")
        || last.eq_ignore_ascii_case("desktop.ini")
}

fn read_file(name: Arc<str>, path: &Path) -> Found {
    let size = match std::fs::metadata(path) {
        Ok(metadata) => metadata.len(),
        Err(error) => return unread(&name, &error),
    };
    if size > LARGEST_FILE {
        let megabytes = usize::try_from(size / (1024 * 1024)).unwrap_or(usize::MAX);
        return Found::Problem(
            Diagnostic::error("file-too-large", Span::file(&name))
                .with("path", &*name)
                .with("size", megabytes)
                .with("limit", usize::try_from(LARGEST_FILE / (1024 * 1024)).unwrap_or(usize::MAX)),
        );
    }
    match std::fs::read(path) {
        Ok(bytes) => Found::File(name, SourceFile::new(bytes)),
        Err(error) => unread(&name, &error),
    }
}

fn unread(name: &Arc<str>, error: &io::Error) -> Found {
    match error.kind() {
        io::ErrorKind::NotFound => Found::Nothing,
        _ => Found::Problem(unreadable(name, error)),
    }
}

fn unreadable(name: &Arc<str>, error: &io::Error) -> Diagnostic {
    Diagnostic::error("file-unreadable", Span::file(name)).with("path", &**name).with("reason", error.to_string())
}
