//! Puts new files into a folder: all of them, or none.
//!
//! Enters: a folder and files by path. Leaves: the files at their places. Forbidden here: replacing
//! or removing anything that was there before.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::source::is_ignored;

/// Files by path, with `/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Why nothing was written.
#[derive(Debug)]
pub enum Obstacle {
    /// The folder has files of its own; their names, sorted.
    Files(Vec<String>),
    /// A file stands where the folder should be.
    NoFolder(PathBuf),
    /// The operating system refused.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system says.
        error: io::Error,
    },
}

/// Writes the files into a folder that is new or has nothing of its own. What programs hide there
/// (`.git`, `.DS_Store`) is nothing of its own unless it has a name we need.
///
/// Everything is first written beside its place, in a hidden folder, and then renamed; a failure
/// takes back what was done.
///
/// # Errors
/// When something is in the way or the operating system refuses; then the folder is as it was.
pub fn put(folder: &Path, files: &Files) -> Result<(), Obstacle> {
    let tops: BTreeSet<&str> = files.keys().map(|path| path.split('/').next().unwrap_or(path)).collect();
    look(folder, &tops)?;
    let new: Vec<&Path> =
        folder.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.exists()).collect();
    let stage = folder.join(format!(".glashaus-init-{}", std::process::id()));
    let mut placed = Vec::new();
    let result = fill(&stage, files).and_then(|()| {
        for top in &tops {
            let target = folder.join(top);
            fs::rename(stage.join(top), &target).at(&target)?;
            placed.push(target);
        }
        Ok(())
    });
    if result.is_err() {
        for path in placed {
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
    }
    // What cannot be removed is hidden and in nobody's way.
    let _ = fs::remove_dir_all(&stage);
    if result.is_err() {
        for path in new {
            let _ = fs::remove_dir(path);
        }
    }
    result
}

/// Refuses a folder with files of its own.
fn look(folder: &Path, tops: &BTreeSet<&str>) -> Result<(), Obstacle> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(Obstacle::NoFolder(folder.to_owned()));
        }
        Err(error) => return Err(error).at(folder),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.at(folder)?.file_name().to_string_lossy().into_owned();
        if tops.contains(name.as_str()) || !is_ignored(&name) {
            names.push(name);
        }
    }
    names.sort();
    if names.is_empty() { Ok(()) } else { Err(Obstacle::Files(names)) }
}

fn fill(stage: &Path, files: &Files) -> Result<(), Obstacle> {
    for (path, bytes) in files {
        let path = stage.join(path);
        let folder = path.parent().unwrap_or(stage);
        fs::create_dir_all(folder).at(folder)?;
        fs::write(&path, bytes).at(&path)?;
    }
    Ok(())
}

/// Names the path an error of the operating system is about.
trait At<T> {
    fn at(self, path: &Path) -> Result<T, Obstacle>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, Obstacle> {
        self.map_err(|error| Obstacle::Io { path: path.to_owned(), error })
    }
}
