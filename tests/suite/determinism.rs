//! The same sources and day give the same bytes anywhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, files);
            } else {
                files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(folder, folder, &mut found);
    found
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        let target = to.join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, bytes).unwrap();
    }
}

/// Builds a copy of the example in a folder of its own, in a world of its own.
fn build(folder: &Path, umask: &str, world: &[(&str, &str)]) -> BTreeMap<PathBuf, Vec<u8>> {
    let content = folder.join("content");
    copy(Path::new("content"), &content);
    // Twice, so that a build into a folder with an earlier one is compared as well.
    for day in ["2026-11-21", "2026-11-22"] {
        let script = format!("umask {umask} && exec \"$0\" build --as-of {day}");
        let status = Command::new("sh")
            .args(["-c", &script, env!("CARGO_BIN_EXE_glashaus")])
            .current_dir(folder)
            .envs(world.iter().copied())
            .output()
            .unwrap();
        assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    }
    files(&folder.join("public"))
}

#[cfg(unix)]
#[test]
fn two_builds_in_other_folders_locales_time_zones_umasks_and_thread_counts_are_the_same() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let deep = other.path().join("a folder/with ümlauts");
    fs::create_dir_all(&deep).unwrap();
    let first = build(
        one.path(),
        "077",
        &[("LC_ALL", "de_DE.UTF-8"), ("TZ", "Pacific/Kiritimati"), ("RAYON_NUM_THREADS", "1"), ("LANG", "de_DE.UTF-8")],
    );
    let second = build(
        &deep,
        "000",
        &[("LC_ALL", "C"), ("TZ", "Pacific/Midway"), ("RAYON_NUM_THREADS", "8"), ("HOME", "/nonexistent")],
    );
    assert!(first.len() > 50, "{} files", first.len());
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (path, bytes) in &first {
        assert!(second.get(path) == Some(bytes), "{} differs", path.display());
    }
}
