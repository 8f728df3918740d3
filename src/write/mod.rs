//! Applies an [`Output`] to a folder on disk.
//!
//! Enters: a folder, new or holding an earlier build, and the finished output. Leaves: the folder
//! holding exactly that output beside whatever else it held, and a count of what changed.
//! Forbidden here: knowing what the files mean, deleting or replacing what we did not write.
//!
//! 1. [`names`]: every path must be a plain relative one.
//! 2. [`lock`]: one build at a time.
//! 3. [`survey`]: look at everything and refuse before the first change.
//! 4. [`ledger`]: the journal says, on stable storage, which paths may be ours from now on.
//! 5. [`disk`]: assets, other files, pages, deletions; each file appears whole or not at all.
//! 6. The manifest replaces the old one, the journal goes.
//!
//! A run that dies leaves its journal. The next one owns what manifest and journal name, removes
//! the temporary files of those paths, and carries on as with any earlier build. Whether a file
//! is right is decided by its bytes alone, so a file torn by a power cut is written again.
#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the one place that writes the site")]

mod disk;
mod error;
mod ledger;
mod lock;
mod names;
mod survey;

#[doc(hidden)]
pub use disk::Disk;
pub use error::WriteError;

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;

use crate::output::{Artifact, Output};
use error::At;
use ledger::{JOURNAL, Ledger, MANIFEST};
use lock::Lock;
use survey::Survey;

/// What a run did, in files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were not there before.
    pub added: usize,
    /// Files whose content was replaced.
    pub changed: usize,
    /// Files that were right already and were not touched.
    pub unchanged: usize,
    /// Files of an earlier build that are gone.
    pub removed: usize,
}

/// Makes `folder` hold `output`, creating it where it is missing.
///
/// A file that already stands at a path of the output with the same bytes becomes part of the
/// build, whoever wrote it; every other foreign file stays as it is.
///
/// # Errors
/// When something foreign stands in the way (then nothing was changed), when another build is
/// writing into the folder, or when the operating system refuses. After a refusal midway every
/// file is either the old or the new one, and the next run finishes the work.
pub fn apply(folder: &Path, output: &Output) -> Result<Written, WriteError> {
    apply_on(&Disk::default(), folder, output)
}

/// Puts one file of a folder in place as a whole: readers see the old bytes or the new ones.
///
/// # Errors
/// When a link or a folder stands there, or the operating system refuses.
pub fn replace(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), WriteError> {
    survey::refuse_special(&folder.join(name))?;
    Disk::default().replace(folder, name, bytes)
}

/// [`apply`] on a disk that may be told to fail.
#[doc(hidden)]
pub fn apply_on(disk: &Disk, folder: &Path, output: &Output) -> Result<Written, WriteError> {
    names::check(output)?;
    disk.create_folders(folder)?;
    let _lock = Lock::take(disk, folder)?;

    let manifest = Ledger::read(folder, MANIFEST)?;
    let journal = Ledger::read(folder, JOURNAL)?;
    let published = Ledger::of(output.iter().map(|(path, _)| &**path));
    let owned: BTreeSet<&str> = manifest.paths().chain(journal.paths()).collect();
    let survey = Survey::of(folder, output, &owned)?;
    let leftovers = journal.leftovers(folder)?;

    let written = Written {
        added: survey.added.len(),
        changed: survey.changed.len(),
        unchanged: survey.unchanged,
        removed: survey.in_the_way.len() + survey.stale.len(),
    };
    if survey.is_settled() && manifest == published && !journal.exists() && leftovers.is_empty() {
        return Ok(written);
    }

    let claimed = Ledger::of(owned.iter().copied().chain(published.paths()));
    claimed.write(disk, folder, JOURNAL)?;
    for leftover in &leftovers {
        disk.remove_file(leftover)?;
    }
    for path in &survey.in_the_way {
        disk.remove_file(&folder.join(path))?;
    }
    disk.remove_empty_folders(folder, &survey.emptied_in_the_way)?;
    for level in &survey.missing_folders {
        level.par_iter().try_for_each(|path| disk.create_folder(&folder.join(path)))?;
    }
    for stage in stages(survey.added.iter().chain(&survey.changed).copied()) {
        stage.par_iter().try_for_each(|(path, artifact)| disk.replace(folder, path, &artifact.bytes))?;
    }
    survey.stale.par_iter().try_for_each(|path| disk.remove_file(&folder.join(path)))?;
    disk.remove_empty_folders(folder, &survey.emptied)?;

    published.write(disk, folder, MANIFEST)?;
    disk.remove_file(&folder.join(JOURNAL))?;
    Ok(written)
}

/// The files in the order a visitor in the middle of it must see them: a page never comes before
/// the style sheet it names.
fn stages<'a>(files: impl Iterator<Item = (&'a str, &'a Artifact)>) -> [Vec<(&'a str, &'a Artifact)>; 3] {
    let mut stages = [Vec::new(), Vec::new(), Vec::new()];
    for (path, artifact) in files {
        let stage = if path.ends_with(".html") { 2 } else { usize::from(!path.starts_with("assets/")) };
        stages[stage].push((path, artifact));
    }
    stages
}
