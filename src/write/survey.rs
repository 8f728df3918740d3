//! Looks at everything before the first change.
//!
//! A path is ours if the manifest or the journal of an earlier run names it. What is not ours may
//! stand anywhere except where we must write.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::Path;

use rayon::prelude::*;

use super::{At, WriteError, names};
use crate::output::{Artifact, Output};

/// What must happen to a folder so that it holds an output.
#[derive(Default)]
pub(super) struct Survey<'a> {
    /// Files to write where there are none.
    pub(super) added: Vec<(&'a str, &'a Artifact)>,
    /// Files to replace.
    pub(super) changed: Vec<(&'a str, &'a Artifact)>,
    /// Number of files that are right already.
    pub(super) unchanged: usize,
    /// Folders to create, by depth: those of one list lie in those of the lists before.
    pub(super) missing_folders: Vec<Vec<&'a str>>,
    /// Our files that stand where a folder must be, or in a folder where a file must be.
    pub(super) in_the_way: Vec<&'a str>,
    /// Folders to remove where a file must be, innermost first.
    pub(super) emptied_in_the_way: Vec<&'a str>,
    /// Our other files that the output no longer has.
    pub(super) stale: Vec<&'a str>,
    /// Folders that may be empty once the stale files are gone, innermost first.
    pub(super) emptied: Vec<&'a str>,
}

/// What stands at the path of a file.
enum Stands {
    Nothing,
    Same,
    Other,
    /// A folder with nothing but files of ours.
    Folder,
}

impl<'a> Survey<'a> {
    /// Looks at `folder`, of which `owned` is ours, for what `output` needs.
    pub(super) fn of(folder: &Path, output: &'a Output, owned: &BTreeSet<&'a str>) -> Result<Self, WriteError> {
        let mut survey = Self::default();
        let exists = survey.look_at_folders(folder, output, owned)?;

        let files: Vec<(&str, &Artifact)> = output.iter().map(|(path, artifact)| (&**path, artifact)).collect();
        let found: Vec<Result<Stands, WriteError>> = files
            .par_iter()
            .map(|(path, artifact)| match path.rfind('/') {
                Some(end) if !exists[&path[..end]] => Ok(Stands::Nothing),
                _ => look_at_file(folder, path, artifact, owned),
            })
            .collect();
        let mut replaced_folders = Vec::new();
        for (&(path, artifact), stands) in files.iter().zip(found) {
            match stands? {
                Stands::Same => survey.unchanged += 1,
                Stands::Other => survey.changed.push((path, artifact)),
                Stands::Nothing => survey.added.push((path, artifact)),
                Stands::Folder => {
                    survey.added.push((path, artifact));
                    replaced_folders.push(path);
                }
            }
        }
        survey.look_at_the_rest(folder, output, owned, &exists, &replaced_folders)?;
        Ok(survey)
    }

    /// Whether nothing needs to happen.
    pub(super) fn is_settled(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.in_the_way.is_empty() && self.stale.is_empty()
    }

    /// Every folder of the output, and whether it exists.
    fn look_at_folders(
        &mut self,
        root: &Path,
        output: &'a Output,
        owned: &BTreeSet<&'a str>,
    ) -> Result<BTreeMap<&'a str, bool>, WriteError> {
        let mut exists: BTreeMap<&str, bool> = BTreeMap::new();
        for folder in output.iter().flat_map(|(path, _)| names::folders(path)) {
            if exists.contains_key(folder) {
                continue;
            }
            let parent_exists = folder.rfind('/').is_none_or(|end| exists[&folder[..end]]);
            let path = root.join(folder);
            let found = if parent_exists { look(&path)? } else { None };
            match found {
                Some(metadata) if metadata.is_symlink() => return Err(WriteError::Link(path)),
                Some(metadata) if metadata.is_dir() => {
                    exists.insert(folder, true);
                    continue;
                }
                Some(_) => match owned.get(folder) {
                    Some(ours) => self.in_the_way.push(ours),
                    None => return Err(WriteError::FileInTheWay(path)),
                },
                None => {}
            }
            exists.insert(folder, false);
            let depth = folder.matches('/').count();
            if self.missing_folders.len() <= depth {
                self.missing_folders.resize_with(depth + 1, Vec::new);
            }
            self.missing_folders[depth].push(folder);
        }
        Ok(exists)
    }

    /// What is ours and no longer part of the output. A path that leads through a link, or at
    /// which something else stands by now, is nothing of ours any more.
    fn look_at_the_rest(
        &mut self,
        root: &Path,
        output: &Output,
        owned: &BTreeSet<&'a str>,
        exists: &BTreeMap<&str, bool>,
        replaced_folders: &[&str],
    ) -> Result<(), WriteError> {
        let gone = owned.iter().copied().filter(|path| output.get(path).is_none());
        let (mut emptied, mut emptied_in_the_way) = (BTreeSet::new(), BTreeSet::new());
        for path in gone {
            if exists.contains_key(path) {
                continue; // A folder of the output: seen above.
            }
            let replaced = names::folders(path).chain([path]).any(|folder| replaced_folders.contains(&folder));
            if is_file(root, path)? {
                if replaced { &mut self.in_the_way } else { &mut self.stale }.push(path);
            }
            // Even if the file is gone: a run that died may have left its folder.
            for folder in names::folders(path).filter(|folder| !exists.contains_key(folder)) {
                if replaced && replaced_folders.iter().any(|top| is_within(folder, top)) {
                    emptied_in_the_way.insert(folder);
                } else if output.get(folder).is_none() && is_folder(root, folder)? {
                    emptied.insert(folder);
                }
            }
        }
        // In reverse order a folder comes after everything inside it.
        self.emptied = emptied.into_iter().rev().collect();
        self.emptied_in_the_way = emptied_in_the_way.into_iter().rev().collect();
        Ok(())
    }
}

/// Whether a path leads to a regular file without a symbolic link on the way.
pub(super) fn is_file(root: &Path, path: &str) -> Result<bool, WriteError> {
    Ok(leads_through_folders(root, path)? && look(&root.join(path))?.is_some_and(|metadata| metadata.is_file()))
}

fn is_folder(root: &Path, path: &str) -> Result<bool, WriteError> {
    Ok(leads_through_folders(root, path)? && look(&root.join(path))?.is_some_and(|metadata| metadata.is_dir()))
}

fn leads_through_folders(root: &Path, path: &str) -> Result<bool, WriteError> {
    for folder in names::folders(path) {
        if !look(&root.join(folder))?.is_some_and(|metadata| metadata.is_dir()) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_within(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn look_at_file(root: &Path, name: &str, artifact: &Artifact, owned: &BTreeSet<&str>) -> Result<Stands, WriteError> {
    let path = root.join(name);
    let Some(metadata) = look(&path)? else { return Ok(Stands::Nothing) };
    if metadata.is_symlink() {
        return Err(WriteError::Link(path));
    }
    if metadata.is_dir() {
        only_ours(root, name, owned)?;
        return Ok(Stands::Folder);
    }
    // A pipe or a device must not be opened, let alone replaced.
    if !metadata.is_file() {
        return Err(WriteError::Foreign(path));
    }
    // Sizes first: most changed files need not be read.
    if metadata.len() == artifact.bytes.len() as u64 && fs::read(&path).at(&path)? == *artifact.bytes {
        Ok(Stands::Same)
    } else if owned.contains(name) {
        Ok(Stands::Other)
    } else {
        Err(WriteError::Foreign(path))
    }
}

/// Refuses a folder in which anything is not ours, be it an empty folder.
fn only_ours(root: &Path, folder: &str, owned: &BTreeSet<&str>) -> Result<(), WriteError> {
    let path = root.join(folder);
    let inside = format!("{folder}/");
    if !owned.range(inside.as_str()..).next().is_some_and(|path| path.starts_with(&inside)) {
        return Err(WriteError::FolderInTheWay(path));
    }
    for entry in fs::read_dir(&path).at(&path)? {
        let entry = entry.at(&path)?;
        let kind = entry.file_type().at(&entry.path())?;
        let name = entry.file_name().into_string().map(|name| format!("{inside}{name}"));
        match name {
            Ok(name) if kind.is_dir() => only_ours(root, &name, owned)?,
            Ok(name) if kind.is_file() && (owned.contains(name.as_str()) || is_temporary(&name, owned)) => {}
            _ => return Err(WriteError::FolderInTheWay(entry.path())),
        }
    }
    Ok(())
}

/// Whether a file is the temporary one of a path of ours.
fn is_temporary(name: &str, owned: &BTreeSet<&str>) -> bool {
    owned.iter().any(|path| names::temporary(path) == name)
}

/// Refuses a link, and what would wait for ever when it is opened, in the place of one of our own files.
pub(super) fn refuse_special(path: &Path) -> Result<(), WriteError> {
    match look(path)? {
        Some(metadata) if metadata.is_symlink() => Err(WriteError::Link(path.to_owned())),
        Some(metadata) if !metadata.is_file() => Err(WriteError::Foreign(path.to_owned())),
        _ => Ok(()),
    }
}

fn look(path: &Path) -> Result<Option<Metadata>, WriteError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(error).at(path),
    }
}
