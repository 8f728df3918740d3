//! Every change to the disk, and nothing else that touches it: the seam at which tests let a run
//! die.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{At, WriteError, names};

/// Makes changes; [`Disk::failing_after`] makes one that dies.
pub struct Disk {
    /// Changes left before every further one fails.
    left: AtomicUsize,
    /// Whether to wait until our own lists are on stable storage.
    syncs: bool,
}

impl Default for Disk {
    fn default() -> Self {
        Self { left: AtomicUsize::new(usize::MAX), syncs: true }
    }
}

impl Disk {
    /// A disk on which every change after the first `steps` ones fails, as if the process had
    /// been killed there. It does not wait for stable storage: what a process has written
    /// outlives it anyway, and tests die a thousand times.
    #[doc(hidden)]
    pub fn failing_after(steps: usize) -> Self {
        Self { left: AtomicUsize::new(steps), syncs: false }
    }

    /// Creates a folder and what leads to it; permissions of folders that exist stay.
    pub(super) fn create_folders(&self, folder: &Path) -> Result<(), WriteError> {
        if folder.as_os_str().is_empty() || folder.is_dir() {
            return Ok(());
        }
        if let Some(parent) = folder.parent() {
            self.create_folders(parent)?;
        }
        self.create_folder(folder)
    }

    /// Creates one folder that everyone may read.
    pub(super) fn create_folder(&self, path: &Path) -> Result<(), WriteError> {
        self.step().and_then(|()| fs::create_dir(path)).at(path)?;
        // The umask of whoever builds must not decide what a web server may read.
        self.step().and_then(|()| set_mode(path, 0o755)).at(path)
    }

    /// Puts a file at a path below `folder` whole: readers see the old bytes or the new ones.
    pub(super) fn replace(&self, folder: &Path, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let (target, temporary) = (folder.join(path), folder.join(names::temporary(path)));
        self.create(&temporary, bytes).at(&target)?;
        self.rename(&temporary, &target)
    }

    /// Puts one of our own files in place so that it survives a power cut.
    pub(super) fn replace_durably(&self, folder: &Path, name: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let (target, temporary) = (folder.join(name), folder.join(format!("{name}.tmp")));
        match self.step().and_then(|()| fs::remove_file(&temporary)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error).at(&temporary),
            _ => {}
        }
        let file = self.create(&temporary, bytes).at(&target)?;
        if self.syncs {
            file.sync_all().at(&target)?;
        }
        self.rename(&temporary, &target)?;
        // Elsewhere a folder cannot be opened as a file.
        if self.syncs && cfg!(unix) {
            File::open(folder).and_then(|folder| folder.sync_all()).at(folder)?;
        }
        Ok(())
    }

    /// Removes a file; one that is gone already is no error.
    pub(super) fn remove_file(&self, path: &Path) -> Result<(), WriteError> {
        match self.step().and_then(|()| fs::remove_file(path)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            result => result.at(path),
        }
    }

    /// Removes those of some folders below `root` that are empty; inner ones come first.
    pub(super) fn remove_empty_folders(&self, root: &Path, folders: &[&str]) -> Result<(), WriteError> {
        for folder in folders {
            let path = root.join(folder);
            match self.step().and_then(|()| fs::remove_dir(&path)) {
                Err(error)
                    if !matches!(
                        error.kind(),
                        ErrorKind::NotFound | ErrorKind::DirectoryNotEmpty | ErrorKind::NotADirectory
                    ) =>
                {
                    return Err(error).at(&path);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Opens the lock, creating it where it is missing.
    pub(super) fn open_lock(&self, path: &Path) -> io::Result<File> {
        self.step()?;
        OpenOptions::new().write(true).create(true).truncate(false).open(path)
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<File> {
        self.step()?;
        // Never opens what is there already, and so never a link that someone planted.
        let open = || OpenOptions::new().write(true).create_new(true).open(path);
        let mut file = match open() {
            // The journal claims this name; a copy of a folder may hold one without its journal.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => fs::remove_file(path).and_then(|()| open()),
            result => result,
        }?;
        let finish = |file: &mut File| {
            self.step()?;
            file.write_all(bytes)?;
            #[cfg(unix)]
            file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
            Ok(())
        };
        if let Err(error) = finish(&mut file) {
            // On a full disk the half file would be the worst thing to leave behind.
            let _ = self.step().and_then(|()| fs::remove_file(path));
            return Err(error);
        }
        Ok(file)
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<(), WriteError> {
        self.step().and_then(|()| fs::rename(from, to)).at(to)
    }

    fn step(&self) -> io::Result<()> {
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1))
            .map(drop)
            .map_err(|_| io::Error::other("the disk was told to fail"))
    }
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))
}

#[cfg(not(unix))]
fn set_mode(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}
