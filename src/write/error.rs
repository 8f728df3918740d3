//! Why a folder could not be written.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a folder could not be written.
#[derive(Debug)]
pub enum WriteError {
    /// A path of the output is no plain relative path, or is both a file and a folder.
    Path(String),
    /// A file we did not write stands where we must write.
    Foreign(PathBuf),
    /// A file we did not write stands where we need a folder.
    FileInTheWay(PathBuf),
    /// A folder with things we did not write stands where we must write a file.
    FolderInTheWay(PathBuf),
    /// A symbolic link stands where we must write, or in a folder on the way there.
    Link(PathBuf),
    /// Another build is writing into this folder right now.
    Locked(PathBuf),
    /// The operating system refused.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system says.
        error: io::Error,
    },
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => write!(f, "`{path}` cannot be the path of a published file"),
            Self::Foreign(path) => write!(f, "{} was not written by glashaus and would be replaced", path.display()),
            Self::FileInTheWay(path) => {
                write!(f, "{} is a file that glashaus did not write, and a folder is needed there", path.display())
            }
            Self::FolderInTheWay(path) => {
                write!(f, "{} was not written by glashaus, and a file is needed in place of its folder", path.display())
            }
            Self::Link(path) => write!(f, "{} is a symbolic link, and glashaus writes through none", path.display()),
            Self::Locked(path) => write!(f, "another build is writing into {}", path.display()),
            Self::Io { path, error } => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            _ => None,
        }
    }
}

/// Names the path an error of the operating system is about.
pub(super) trait At<T> {
    fn at(self, path: &Path) -> Result<T, WriteError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, path: &Path) -> Result<T, WriteError> {
        self.map_err(|error| WriteError::Io { path: path.to_owned(), error })
    }
}
