//! Snapshots from readable text archives, for tests: each file begins with a line `-- path --`.

use super::{Moment, Snapshot};

impl Snapshot {
    /// Reads a text archive. Lines before the first `-- path --` are a comment.
    pub fn from_archive(text: &str, moment: Moment) -> Self {
        let mut snapshot = Self::new(moment);
        let mut current: Option<(&str, String)> = None;
        for line in text.split_inclusive('\n') {
            let bare = line.trim_end_matches(['\n', '\r']);
            if let Some(path) = bare.strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --")) {
                if let Some((path, text)) = current.replace((path, String::new())) {
                    snapshot.insert(path, text.into_bytes());
                }
            } else if let Some((_, text)) = &mut current {
                text.push_str(line);
            }
        }
        if let Some((path, text)) = current {
            snapshot.insert(path, text.into_bytes());
        }
        snapshot
    }
}
