//! One build at a time.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{At, Disk, WriteError, survey};

const NAME: &str = ".glashaus.lock";

/// How often the lock is tried, and how long is waited in between: a quarter of a second in all.
const ATTEMPTS: u32 = 25;
const PAUSE: Duration = Duration::from_millis(10);

/// Held while a run looks and writes. The operating system lets go of it when the process dies,
/// so a lock file that was left behind locks nobody out.
pub(super) struct Lock<'a> {
    disk: &'a Disk,
    path: PathBuf,
    _file: File,
}

impl<'a> Lock<'a> {
    /// Takes the lock or says that another build has it. A build that is just ending lets go within
    /// a moment, and so does a process that was being started and has inherited the open file.
    pub(super) fn take(disk: &'a Disk, folder: &Path) -> Result<Self, WriteError> {
        let path = folder.join(NAME);
        for _ in 0..ATTEMPTS {
            if let Some(file) = Self::attempt(disk, &path)? {
                return Ok(Self { disk, path, _file: file });
            }
            std::thread::sleep(PAUSE);
        }
        Err(WriteError::Locked(folder.to_owned()))
    }

    /// The locked file; `None` if somebody else holds it.
    fn attempt(disk: &Disk, path: &Path) -> Result<Option<File>, WriteError> {
        survey::refuse_special(path)?;
        let file = disk.open_lock(path).at(path)?;
        match file.try_lock() {
            Ok(()) => {}
            // Some network file systems know no locks; building there is better than not.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error).at(path),
        }
        // Whoever held it may have removed it between our opening and locking it; then someone
        // else may hold a new one by now.
        Ok(is_same(&file, path).then_some(file))
    }
}

impl Drop for Lock<'_> {
    fn drop(&mut self) {
        // If it cannot be removed it stays, and the next build takes it.
        let _ = self.disk.remove_file(&self.path);
    }
}

#[cfg(unix)]
fn is_same(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(a), Ok(b)) => (a.dev(), a.ino()) == (b.dev(), b.ino()),
        _ => false,
    }
}

/// Elsewhere a file that is open keeps its name.
#[cfg(not(unix))]
fn is_same(_file: &File, path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}
