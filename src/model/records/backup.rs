//! `backup.toml`: how data is backed up.

use crate::diag::Spanned;
use crate::locale::{Quantity, When};
use crate::model::form::form;
use crate::model::life::record;
use crate::model::value::{Amount, Place, Status, Text};

record! {
    /// How data is backed up.
    pub struct Backup as "term-backup" titled description of Backup {
        /// What is backed up.
        description: Text,
        /// How often, in words.
        frequency: Text,
        /// The longest time between two backups.
        interval: Spanned<Quantity>,
        /// Hours in which backups are made.
        window: Amount,
        /// How long a backup is kept.
        retention: Amount,
        /// How backups are encrypted.
        encryption: Text,
        /// Where backups are kept.
        places: Vec<Place>,
        /// How backups are kept apart from what they back up.
        separation: Text,
        /// Whether they are kept in several regions.
        geo_redundancy: Status,
        /// Whether they can be altered or deleted before their time.
        immutability: Status,
        /// What becomes of them after the end of the contract.
        deletion: Text,
        /// How it is tested that data can be restored.
        restore_tests: Box<RestoreTests>,
        /// Backups that differ from each other.
        sets: Vec<BackupSet>,
    }
}

form! {
    /// How it is tested that data can be restored.
    pub struct RestoreTests as "term-restore-tests" {
        /// The longest time between two tests.
        interval: Spanned<Quantity>,
        /// The last test.
        last: Spanned<When>,
        /// The next test.
        next: Spanned<When>,
        /// What the last test showed.
        result: Text,
    }
}

form! {
    /// One of several backups.
    pub struct BackupSet as "term-backup-set" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// What readers know it as.
        name: Text,
        /// What is backed up.
        scope: Text,
        /// How often, in words.
        frequency: Text,
        /// The longest time between two backups.
        interval: Spanned<Quantity>,
        /// Hours in which backups are made.
        window: Amount,
        /// How long a backup is kept.
        retention: Amount,
        /// How backups are encrypted.
        encryption: Text,
        /// Where backups are kept.
        places: Vec<Place>,
    }
}
