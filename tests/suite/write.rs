//! The output folder: what is written, what is left alone, and what survives a crash.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use glashaus::output::{Artifact, Output};
use glashaus::write::{Disk, WriteError, Written, apply, apply_on};
use tempfile::{TempDir, tempdir};

fn output(files: &[(&str, &str)]) -> Output {
    files.iter().map(|&(path, text)| (path, Artifact::new(text.as_bytes()))).collect()
}

/// Every file and folder below a folder, with its text.
fn tree(folder: &Path) -> BTreeMap<String, Option<String>> {
    fn walk(root: &Path, folder: &Path, tree: &mut BTreeMap<String, Option<String>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() && !path.is_symlink() {
                tree.insert(name, None);
                walk(root, &path, tree);
            } else {
                tree.insert(name, Some(fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = BTreeMap::new();
    if folder.exists() {
        walk(folder, folder, &mut found);
    }
    found
}

/// A whole run that does not wait for the disk, for tests that need hundreds.
fn quickly(folder: &Path, output: &Output) {
    apply_on(&Disk::failing_after(usize::MAX), folder, output).unwrap();
}

fn clean(output: &Output) -> BTreeMap<String, Option<String>> {
    let folder = tempdir().unwrap();
    quickly(folder.path(), output);
    tree(folder.path())
}

fn put(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

const OLD: &[(&str, &str)] = &[
    ("assets/main.1.css", "old style"),
    ("de/index.html", "alt"),
    ("de/kept.html", "kept"),
    ("en/gone/deep/index.html", "gone"),
    ("file", "becomes a folder"),
    ("folder/inner/page.html", "becomes a file"),
    ("folder/page.html", "becomes a file"),
    ("robots.txt", "old"),
];
const NEW: &[(&str, &str)] = &[
    ("assets/main.2.css", "new style"),
    ("de/index.html", "neu"),
    ("de/kept.html", "kept"),
    ("file/page.html", "was a file"),
    ("folder", "was a folder"),
    ("nl/new/index.html", "nieuw"),
    ("robots.txt", "new"),
];

#[test]
fn a_new_folder_holds_the_output_and_its_manifest() {
    let folder = tempdir().unwrap();
    let target = folder.path().join("made/on/the/way");
    let written = apply(&target, &output(OLD)).unwrap();
    assert_eq!(written, Written { added: 8, ..Written::default() });

    let mut found = tree(&target);
    let manifest = found.remove(".glashaus").unwrap().unwrap();
    let listed: Vec<&str> = manifest.lines().skip(1).collect();
    assert_eq!(listed, OLD.iter().map(|(path, _)| *path).collect::<Vec<_>>());
    found.retain(|_, text| text.is_some());
    let expected: BTreeMap<_, _> = OLD.iter().map(|&(path, text)| (path.to_owned(), Some(text.to_owned()))).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_second_output_replaces_the_first_even_where_files_and_folders_swap() {
    let folder = tempdir().unwrap();
    apply(folder.path(), &output(OLD)).unwrap();
    let written = apply(folder.path(), &output(NEW)).unwrap();
    assert_eq!(written, Written { added: 4, changed: 2, unchanged: 1, removed: 5 });
    assert_eq!(tree(folder.path()), clean(&output(NEW)));
}

#[test]
fn a_run_that_dies_after_any_step_is_made_good_by_the_next() {
    let (old, new) = (output(OLD), output(NEW));
    for (first, second, third) in [(&Output::default(), &old, &old), (&old, &new, &new), (&old, &new, &old)] {
        let expected = clean(third);
        let mut finished = false;
        for steps in 0..400 {
            let folder = tempdir().unwrap();
            let target = folder.path().join("site");
            if !first.is_empty() {
                quickly(&target, first);
            }
            finished = apply_on(&Disk::failing_after(steps), &target, second).is_ok();

            // Whatever it left, every page is a whole one.
            for (path, text) in tree(&target) {
                let known = [first, second].into_iter().filter_map(|output| output.get(&path));
                let texts: Vec<_> =
                    known.map(|artifact| String::from_utf8_lossy(&artifact.bytes).into_owned()).collect();
                assert!(texts.is_empty() || text.is_none_or(|text| texts.contains(&text)), "{path} after {steps}");
            }
            put(&folder, "site/foreign.txt", "mine");

            quickly(&target, third);
            let mut found = tree(&target);
            assert_eq!(found.remove("foreign.txt"), Some(Some("mine".to_owned())));
            assert_eq!(found, expected, "died after {steps} steps");
            if finished {
                break;
            }
        }
        assert!(finished, "the number of steps tried does not cover a whole run");
    }
}

#[test]
fn two_crashes_in_a_row_are_made_good_as_well() {
    let (old, new) = (output(OLD), output(NEW));
    let expected = clean(&new);
    for steps in (0..60).step_by(5) {
        for again in (0..63).step_by(9) {
            let folder = tempdir().unwrap();
            quickly(folder.path(), &old);
            let _ = apply_on(&Disk::failing_after(steps), folder.path(), &new);
            let _ = apply_on(&Disk::failing_after(again), folder.path(), &old);
            quickly(folder.path(), &new);
            assert_eq!(tree(folder.path()), expected, "died after {steps} and {again} steps");
        }
    }
}

#[test]
fn assets_come_before_pages_and_deletions_come_last() {
    let (old, new) = (output(OLD), output(NEW));
    for steps in 0..400 {
        let folder = tempdir().unwrap();
        quickly(folder.path(), &old);
        let finished = apply_on(&Disk::failing_after(steps), folder.path(), &new).is_ok();
        let found = tree(folder.path());
        if found["de/index.html"].as_deref() == Some("neu") {
            assert!(found.contains_key("assets/main.2.css"));
            assert_eq!(found["robots.txt"].as_deref(), Some("new"));
        }
        if !found.contains_key("assets/main.1.css") {
            assert_eq!(found["de/index.html"].as_deref(), Some("neu"));
        }
        if finished {
            return;
        }
    }
    panic!("the number of steps tried does not cover a whole run");
}

#[test]
fn foreign_files_survive_and_folders_that_hold_them_too() {
    let folder = tempdir().unwrap();
    put(&folder, "CNAME", "trust.example");
    apply(folder.path(), &output(OLD)).unwrap();
    put(&folder, "en/gone/notes.txt", "mine");
    fs::create_dir(folder.path().join("empty")).unwrap();
    apply(folder.path(), &output(NEW)).unwrap();

    let found = tree(folder.path());
    assert_eq!(found["CNAME"].as_deref(), Some("trust.example"));
    assert_eq!(found["en/gone/notes.txt"].as_deref(), Some("mine"));
    assert!(found.contains_key("empty"));
    assert!(!found.contains_key("en/gone/deep"));
}

#[test]
fn a_foreign_file_in_the_way_stops_everything() {
    for (path, text) in
        [("robots.txt", "mine"), ("nl", "a file"), ("folder/mine.txt", "in a folder"), (".glashaus", "mine")]
    {
        let folder = tempdir().unwrap();
        put(&folder, path, text);
        let before = tree(folder.path());
        let error = apply(folder.path(), &output(NEW)).unwrap_err();
        assert!(
            match (path, &error) {
                ("nl", WriteError::FileInTheWay(at)) => at.ends_with("nl"),
                ("folder/mine.txt", WriteError::FolderInTheWay(at)) => at.ends_with("folder"),
                (_, WriteError::Foreign(at)) => at.ends_with(path),
                _ => false,
            },
            "{path}: {error}"
        );
        assert_eq!(tree(folder.path()), before);
    }
}

#[test]
fn a_foreign_file_in_a_folder_that_must_become_a_file_is_named() {
    let folder = tempdir().unwrap();
    apply(folder.path(), &output(OLD)).unwrap();
    put(&folder, "folder/inner/mine.txt", "mine");
    let before = tree(folder.path());
    match apply(folder.path(), &output(NEW)) {
        Err(WriteError::FolderInTheWay(path)) => assert!(path.ends_with("folder/inner/mine.txt")),
        other => panic!("{other:?}"),
    }
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn a_build_is_recognised_by_its_bytes_when_its_manifest_is_lost() {
    let folder = tempdir().unwrap();
    apply(folder.path(), &output(OLD)).unwrap();
    fs::remove_file(folder.path().join(".glashaus")).unwrap();
    assert_eq!(apply(folder.path(), &output(OLD)).unwrap().unchanged, 8);
    assert_eq!(tree(folder.path()), clean(&output(OLD)));
}

#[test]
fn a_file_of_ours_that_someone_edited_is_written_again() {
    let folder = tempdir().unwrap();
    apply(folder.path(), &output(OLD)).unwrap();
    put(&folder, "robots.txt", "edited");
    put(&folder, "de/index.html", "");
    assert_eq!(apply(folder.path(), &output(OLD)).unwrap().changed, 2);
    assert_eq!(tree(folder.path()), clean(&output(OLD)));
}

#[test]
fn a_path_that_leads_out_of_the_folder_is_refused() {
    for path in ["../x", "/x", "a//b", "a/./b", "", "a\\b", "c:x", "a/.glashaus", "line\nbreak"] {
        let folder = tempdir().unwrap();
        let target = folder.path().join("site");
        assert!(matches!(apply(&target, &output(&[(path, "x")])), Err(WriteError::Path(_))), "{path}");
        assert!(!target.exists());
    }
    let both = output(&[("a", "file"), ("a.b", "between the two"), ("a/b", "in a folder")]);
    assert!(matches!(apply(tempdir().unwrap().path(), &both), Err(WriteError::Path(_))));
}

#[test]
fn a_manifest_that_was_tampered_with_deletes_nothing_outside() {
    let outer = tempdir().unwrap();
    let folder = outer.path().join("site");
    put(&outer, "secret", "mine");
    apply(&folder, &output(OLD)).unwrap();
    let manifest = fs::read_to_string(folder.join(".glashaus")).unwrap();
    let absolute = outer.path().join("secret");
    fs::write(folder.join(".glashaus"), format!("{manifest}../secret\nde/../../secret\n{}\n", absolute.display()))
        .unwrap();
    apply(&folder, &output(NEW)).unwrap();
    assert_eq!(fs::read_to_string(absolute).unwrap(), "mine");
    assert_eq!(tree(&folder), clean(&output(NEW)));
}

#[test]
fn a_second_build_at_the_same_time_is_refused() {
    let folder = tempdir().unwrap();
    let lock = fs::File::create(folder.path().join(".glashaus.lock")).unwrap();
    lock.lock().unwrap();
    assert!(matches!(apply(folder.path(), &output(OLD)), Err(WriteError::Locked(_))));
    drop(lock);
    apply(folder.path(), &output(OLD)).unwrap();
    assert_eq!(tree(folder.path()), clean(&output(OLD)));
}

#[test]
fn many_builds_at_once_leave_one_of_them() {
    let folder = tempdir().unwrap();
    let (old, new) = (output(OLD), output(NEW));
    std::thread::scope(|scope| {
        for worker in 0..4 {
            let output = if worker % 2 == 0 { &old } else { &new };
            let folder = folder.path();
            scope.spawn(move || {
                for _ in 0..20 {
                    match apply(folder, output) {
                        Ok(_) | Err(WriteError::Locked(_)) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
    });
    let found = tree(folder.path());
    assert!(found == clean(&old) || found == clean(&new), "{found:?}");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    use std::process::Command;

    use super::*;

    #[test]
    fn files_that_are_right_already_are_not_touched() {
        let folder = tempdir().unwrap();
        apply(folder.path(), &output(OLD)).unwrap();
        let identity = |path: &str| {
            let metadata = fs::metadata(folder.path().join(path)).unwrap();
            (metadata.ino(), metadata.mtime(), metadata.mtime_nsec(), metadata.ctime_nsec())
        };
        let (kept, robots, manifest) = (identity("de/kept.html"), identity("robots.txt"), identity(".glashaus"));

        assert_eq!(apply(folder.path(), &output(OLD)).unwrap(), Written { unchanged: 8, ..Written::default() });
        assert_eq!((identity("robots.txt"), identity(".glashaus")), (robots, manifest));

        apply(folder.path(), &output(NEW)).unwrap();
        assert_eq!(identity("de/kept.html"), kept);
        assert_ne!(identity("robots.txt"), robots);
    }

    #[test]
    fn nothing_is_written_through_a_symbolic_link() {
        let outside = tempdir().unwrap();
        put(&outside, "index.html", "outside");
        for link in ["de", "robots.txt", "de/index.html", ".glashaus", ".glashaus.journal", ".glashaus.lock"] {
            let folder = tempdir().unwrap();
            fs::create_dir_all(folder.path().join(link).parent().unwrap()).unwrap();
            let target = if link == "de" { outside.path().to_owned() } else { outside.path().join("index.html") };
            symlink(target, folder.path().join(link)).unwrap();
            match apply(folder.path(), &output(OLD)) {
                Err(WriteError::Link(path)) => assert!(path.ends_with(link), "{link}: {}", path.display()),
                other => panic!("{link}: {other:?}"),
            }
            assert_eq!(tree(outside.path()).len(), 1);
            assert_eq!(fs::read_to_string(outside.path().join("index.html")).unwrap(), "outside");
        }
    }

    #[test]
    fn nothing_is_deleted_through_a_symbolic_link() {
        let outside = tempdir().unwrap();
        put(&outside, "deep/index.html", "outside");
        put(&outside, "page", "outside");
        let folder = tempdir().unwrap();
        apply(folder.path(), &output(OLD)).unwrap();
        fs::remove_dir_all(folder.path().join("en/gone")).unwrap();
        symlink(outside.path(), folder.path().join("en/gone")).unwrap();
        fs::remove_file(folder.path().join("assets/main.1.css")).unwrap();
        symlink(outside.path().join("page"), folder.path().join("assets/main.1.css")).unwrap();

        apply(folder.path(), &output(NEW)).unwrap();
        assert_eq!(fs::read_to_string(outside.path().join("deep/index.html")).unwrap(), "outside");
        assert!(folder.path().join("en/gone").is_symlink());
        assert!(folder.path().join("assets/main.1.css").is_symlink());
    }

    #[test]
    fn a_link_planted_at_a_temporary_file_is_not_followed() {
        let outside = tempdir().unwrap();
        put(&outside, "page", "outside");
        let folder = tempdir().unwrap();
        // Die when the first temporary file is there, to learn its name.
        let temporary = (0..40).find_map(|steps| {
            let _ = apply_on(&Disk::failing_after(steps), folder.path(), &output(&[("a", "text")]));
            tree(folder.path()).into_keys().find(|name| name.ends_with(".tmp") && !name.contains("journal"))
        });
        let temporary = folder.path().join(temporary.unwrap());
        fs::remove_file(&temporary).unwrap();
        symlink(outside.path().join("page"), &temporary).unwrap();
        apply(folder.path(), &output(&[("a", "text")])).unwrap();
        assert_eq!(fs::read_to_string(outside.path().join("page")).unwrap(), "outside");
        assert_eq!(fs::read_to_string(folder.path().join("a")).unwrap(), "text");
    }

    #[test]
    fn a_pipe_in_the_way_is_neither_opened_nor_replaced() {
        let folder = tempdir().unwrap();
        let pipe = folder.path().join("robots.txt");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert!(matches!(apply(folder.path(), &output(OLD)), Err(WriteError::Foreign(path)) if path == pipe));
    }

    #[test]
    fn a_folder_that_may_not_be_written_keeps_the_old_site() {
        let folder = tempdir().unwrap();
        apply(folder.path(), &output(OLD)).unwrap();
        let before = tree(folder.path());
        let set = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
        set(0o555);
        let privileged = fs::write(folder.path().join("probe"), "").is_ok();
        let result = apply(folder.path(), &output(NEW));
        set(0o755);
        if privileged {
            // For root no folder is read-only; the steps that fail are tried one by one above.
            assert!(result.is_ok());
        } else {
            assert!(matches!(result, Err(WriteError::Io { .. })));
            assert_eq!(tree(folder.path()), before);
        }
    }

    const FOLDER: &str = "GLASHAUS_TEST_FOLDER";

    #[test]
    fn the_umask_of_the_builder_makes_no_difference() {
        if let Some(folder) = std::env::var_os(FOLDER) {
            apply(Path::new(&folder), &output(OLD)).unwrap();
            return;
        }
        let base = tempdir().unwrap();
        for umask in ["000", "022", "077"] {
            let folder = base.path().join(umask).join("site");
            fs::create_dir_all(folder.parent().unwrap()).unwrap();
            let status = Command::new("sh")
                .args(["-c", r#"umask "$0"; exec "$@""#, umask])
                .arg(std::env::current_exe().unwrap())
                .args(["--exact", "write::unix::the_umask_of_the_builder_makes_no_difference"])
                .env(FOLDER, &folder)
                .stdout(std::process::Stdio::null())
                .status()
                .unwrap();
            assert!(status.success());
            let mode = |path: &str| fs::metadata(folder.join(path)).unwrap().mode() & 0o7777;
            assert_eq!(
                (mode("robots.txt"), mode(".glashaus"), mode("de"), mode("")),
                (0o644, 0o644, 0o755, 0o755),
                "{umask}"
            );
            assert_eq!(tree(&folder), clean(&output(OLD)));
        }
    }
}
