//! Watching a real folder.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use glashaus::source::{Moment, Snapshot, read};
use glashaus::watch::{Watcher, run};
use jiff::Timestamp;
use jiff::civil::date;
use tempfile::{TempDir, tempdir};

const NO_LONGER: Duration = Duration::from_secs(10);

fn day() -> Moment {
    Moment::Day(date(2026, 11, 22))
}

fn content() -> (TempDir, PathBuf) {
    let outer = tempdir().unwrap();
    let folder = outer.path().join("content");
    fs::create_dir_all(folder.join("pages/old")).unwrap();
    fs::write(folder.join("site.toml"), "one").unwrap();
    fs::write(folder.join("pages/a.de.md"), "one").unwrap();
    fs::write(folder.join("pages/old/b.de.md"), "one").unwrap();
    (outer, folder)
}

/// What `run` publishes for a folder: the snapshots, or `None` while it cannot be read.
fn published(folder: &Path) -> Receiver<Option<Snapshot>> {
    let (sender, receiver) = channel();
    let folder = folder.to_owned();
    thread::spawn(move || {
        run(&folder, day, |news| match sender.send(news.ok().map(|(snapshot, _)| snapshot.clone())) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        })
    });
    receiver
}

/// Waits until what is published equals what is on disk.
fn settle(published: &Receiver<Option<Snapshot>>, folder: &Path) {
    let expected = read(folder, day()).unwrap();
    let start = Instant::now();
    while start.elapsed() < NO_LONGER {
        match published.recv_timeout(NO_LONGER) {
            Ok(Some(snapshot)) if snapshot == expected => return,
            Ok(_) => {}
            Err(_) => break,
        }
    }
    panic!("the change was never published");
}

#[test]
fn edits_renames_and_deletions_of_files_and_folders_are_published() {
    let (_outer, folder) = content();
    let published = published(&folder);
    settle(&published, &folder);

    fs::write(folder.join("site.toml"), "two").unwrap();
    settle(&published, &folder);
    // As many editors save: a new file takes the old one's name.
    fs::write(folder.join(".site.toml.new"), "three").unwrap();
    fs::rename(folder.join(".site.toml.new"), folder.join("site.toml")).unwrap();
    settle(&published, &folder);
    fs::remove_file(folder.join("pages/a.de.md")).unwrap();
    settle(&published, &folder);
    fs::rename(folder.join("pages/old"), folder.join("pages/new")).unwrap();
    settle(&published, &folder);
    fs::write(folder.join("pages/new/b.de.md"), "edited where it moved").unwrap();
    settle(&published, &folder);
    fs::create_dir_all(folder.join("media/deep/er")).unwrap();
    fs::write(folder.join("media/deep/er/logo.svg"), "<svg/>").unwrap();
    settle(&published, &folder);
    fs::write(folder.join("media/deep/er/logo.svg"), "<svg></svg>").unwrap();
    settle(&published, &folder);
    fs::remove_dir_all(folder.join("media")).unwrap();
    settle(&published, &folder);
    fs::rename(folder.join("pages/new"), folder.parent().unwrap().join("outside")).unwrap();
    settle(&published, &folder);
}

#[test]
fn a_folder_that_went_away_is_reported_and_found_again() {
    let (outer, folder) = content();
    let published = published(&folder);
    settle(&published, &folder);

    for edit in ["first", "second"] {
        fs::rename(&folder, outer.path().join(edit)).unwrap();
        assert!(published.recv_timeout(NO_LONGER).unwrap().is_none());
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("site.toml"), edit).unwrap();
        settle(&published, &folder);
        fs::write(folder.join("site.toml"), format!("{edit}, edited")).unwrap();
        settle(&published, &folder);
    }
    fs::remove_dir_all(&folder).unwrap();
    while published.recv_timeout(NO_LONGER).unwrap().is_some() {}
}

#[test]
fn a_folder_that_is_swapped_for_another_is_followed() {
    let (outer, folder) = content();
    let published = published(&folder);
    settle(&published, &folder);
    let other = outer.path().join("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("site.toml"), "other").unwrap();
    fs::rename(&folder, outer.path().join("old")).unwrap();
    fs::rename(&other, &folder).unwrap();
    settle(&published, &folder);
    fs::write(folder.join("site.toml"), "other, edited").unwrap();
    settle(&published, &folder);
}

#[test]
fn every_edit_wakes_it() {
    let (_outer, folder) = content();
    let watcher = Watcher::new(&folder).unwrap();
    for n in 0..10 {
        fs::write(folder.join("site.toml"), n.to_string()).unwrap();
        assert!(watcher.wait_for(NO_LONGER).unwrap());
    }
}

#[test]
fn a_stream_of_changes_does_not_keep_it_waiting() {
    let (_outer, folder) = content();
    let watcher = Watcher::new(&folder).unwrap();
    let (stop, stopped) = channel::<()>();
    let file = folder.join("site.toml");
    let writer = thread::spawn(move || {
        while stopped
            .recv_timeout(Duration::from_millis(1))
            .is_err_and(|error| error == std::sync::mpsc::RecvTimeoutError::Timeout)
        {
            fs::write(&file, "again").unwrap();
        }
    });
    let start = Instant::now();
    watcher.wait().unwrap();
    assert!(start.elapsed() < NO_LONGER);
    drop(stop);
    writer.join().unwrap();
}

#[test]
fn reading_wakes_nobody_and_neither_does_what_source_leaves_out() {
    let (_outer, folder) = content();
    fs::create_dir(folder.join(".git")).unwrap();
    let before = read(&folder, day()).unwrap();
    let watcher = Watcher::new(&folder).unwrap();
    for name in [".site.toml.swp", "site.toml~", "#site.toml#", ".git/index", "x.swp", ".DS_Store"] {
        fs::write(folder.join(name), "noise").unwrap();
    }
    // `source` reads every file, and agrees on what is left out.
    assert_eq!(read(&folder, day()).unwrap(), before);
    assert!(!watcher.wait_for(Duration::from_millis(150)).unwrap());
    fs::write(folder.join("site.toml"), "signal").unwrap();
    assert!(watcher.wait_for(NO_LONGER).unwrap());
}

#[test]
fn a_file_that_is_saved_unchanged_is_not_compiled_again() {
    let (_outer, folder) = content();
    let published = published(&folder);
    settle(&published, &folder);
    fs::write(folder.join(".new"), "one").unwrap();
    fs::rename(folder.join(".new"), folder.join("site.toml")).unwrap();
    // Longer than a burst and the second look after it.
    assert!(published.recv_timeout(Duration::from_millis(400)).is_err());
    fs::write(folder.join("site.toml"), "two").unwrap();
    settle(&published, &folder);
}

#[test]
fn a_day_that_begins_is_compiled_although_no_file_differs() {
    let (_outer, folder) = content();
    let times = ["2026-11-22T22:59:50Z", "2026-11-22T22:59:58Z", "2026-11-22T23:00:01Z"];
    let mut times = times.map(|time| time.parse::<Timestamp>().unwrap()).into_iter();
    let mut seen = Vec::new();
    let file = folder.join("site.toml");
    let clock = || {
        // Touching the file spares the test the real pause between two looks at the clock.
        fs::write(&file, "one").unwrap();
        Moment::Instant(times.next().expect("compiled when the day began"))
    };
    run(&folder, clock, |news| {
        seen.push(news.unwrap().0.moment);
        if seen.len() == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
    .unwrap();
    let days: Vec<_> =
        seen.into_iter().map(|moment| moment.day(&jiff::tz::TimeZone::fixed(jiff::tz::offset(1)))).collect();
    assert_eq!(days, [date(2026, 11, 22), date(2026, 11, 23)]);
}

#[test]
fn a_folder_that_does_not_exist_is_an_error() {
    let outer = tempdir().unwrap();
    let Err(error) = Watcher::new(&outer.path().join("nowhere")) else { panic!("watched nothing") };
    assert!(error.to_string().contains("nowhere"));
}
