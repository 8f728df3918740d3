//! Translations that follow their source, and those that no longer do.

use glashaus::compile::{Compilation, compile};
use glashaus::diag::Diagnostic;
use glashaus::model::translation::{FILE, lock_of};
use glashaus::source::{Moment, Snapshot, read};
use jiff::civil::date;

use super::findings::over_minimal;

fn today() -> Moment {
    Moment::Day(date(2026, 11, 22))
}

/// A site with prose beside a record, a table of long cells and rows without ids, all of it recorded.
fn recorded() -> Snapshot {
    let mut site = over_minimal(
        r#"
-- site.toml --
format = 1
title = "Trust center"
organisation = "Morgenrot GmbH"
languages = ["en", "de"]
contact = "trust@morgenrot.example"
audiences = [{ id = "customers", name = { en = "Customers", de = "Kunden" } }]
-- pages/incidents.en.md --
+++
title = "Incidents"
updated = "2026-01"
slug = "incidents"
+++

## Channels {#channels}

Write to us.

Or call us.
-- pages/incidents.de.md --
+++
title = "Vorfälle"
+++

## Kanäle {#channels}

Schreiben Sie uns.

Oder rufen Sie an.
-- subprocessors/brief.en.md --
Letters are opened by nobody.
-- subprocessors/brief.de.md --
Briefe öffnet niemand.
-- measures/doors.toml --
name = { en = "Doors", de = "Türen" }
summary = "Locked."
-- roadmap/keys.toml --
title = { en = "New keys", de = "Neue Schlüssel" }
draft = true
-- subprocessors/post.toml --
name = "Postrad"
entity = "brief"
purpose = "Post"
data = [{ en = "Name", de = "Name" }, { en = "Address", de = "Anschrift" }, { en = "Colour", de = "Farbe" }]
announced = 2024-01-08
since = 2024-03-01

[[places]]
country = "NL"

[[measures]]
of = "dpa"
columns = [{ en = "What", de = "Was" }]
rows = [{ cells = [{ en = "Seals.", de = "Siegel." }] }]
"#,
    );
    let lock = lock_of(&site).expect("translations");
    site.insert(FILE, lock.into_bytes());
    site
}

fn edited(sources: &Snapshot, edits: &[(&str, &str, &str)]) -> Snapshot {
    let mut edited = sources.clone();
    for (path, from, to) in edits {
        let text = String::from_utf8(edited.get(path).unwrap().bytes.to_vec()).unwrap();
        assert!(text.contains(from), "{path} does not say {from:?}");
        edited.insert(*path, text.replacen(from, to, 1).into_bytes());
    }
    edited
}

/// Message and the words pointed at of each finding about translations.
fn stale(sources: &Snapshot) -> Vec<(&'static str, String)> {
    let about = |finding: &Diagnostic| finding.rule == "translation-stale";
    let findings = compile(sources, None).diagnostics;
    findings.iter().filter(|finding| about(finding)).map(|finding| (finding.message, words(sources, finding))).collect()
}

fn words(sources: &Snapshot, finding: &Diagnostic) -> String {
    let span = finding.span.as_ref().expect("a place");
    let bytes = &sources.get(&span.file).expect("a file").bytes[span.start..span.end];
    if bytes.is_empty() { span.file.to_string() } else { String::from_utf8(bytes.to_vec()).unwrap() }
}

fn page(compilation: &Compilation, path: &str) -> String {
    let artifact = compilation.output.get(path).unwrap_or_else(|| panic!("{path} is not published"));
    String::from_utf8(artifact.bytes.to_vec()).unwrap()
}

#[test]
fn what_is_recorded_as_it_is_is_current() {
    assert_eq!(stale(&recorded()), []);
}

#[test]
fn a_change_of_the_source_is_found_at_the_paragraph_that_follows_from_it() {
    let changed = edited(&recorded(), &[("pages/incidents.en.md", "Write to us.", "Do write to us.")]);
    assert_eq!(stale(&changed), [("translation-stale-page", "Schreiben Sie uns.".to_owned())]);
    let titled = edited(&recorded(), &[("pages/incidents.en.md", "\"Incidents\"", "\"Security incidents\"")]);
    assert_eq!(stale(&titled), [("translation-stale-page", "\"Vorfälle\"".to_owned())]);
    let removed = edited(&recorded(), &[("pages/incidents.en.md", "\nOr call us.\n", "")]);
    assert_eq!(stale(&removed), [("translation-stale-page", "Oder rufen Sie an.".to_owned())]);
}

#[test]
fn prose_values_and_cells_are_watched_alike() {
    for (path, from, to, place) in [
        ("subprocessors/brief.en.md", "nobody", "no one", "Briefe öffnet niemand."),
        ("measures/doors.toml", "\"Doors\"", "\"Gates\"", "\"Türen\""),
        ("subprocessors/post.toml", "\"Colour\"", "\"Shade\"", "\"Farbe\""),
        ("subprocessors/post.toml", "\"Seals.\"", "\"Sealed.\"", "\"Siegel.\""),
        ("site.toml", "\"Customers\"", "\"Clients\"", "\"Kunden\""),
    ] {
        let found = stale(&edited(&recorded(), &[(path, from, to)]));
        assert_eq!(found.len(), 1, "{path}: {found:?}");
        assert_eq!(found[0].1, place);
    }
}

#[test]
fn what_changes_no_words_makes_nothing_stale() {
    let site = recorded();
    let post = "subprocessors/post.toml";
    for edits in [
        vec![("pages/incidents.en.md", "2026-01", "2026-11")],
        vec![("pages/incidents.en.md", "slug = \"incidents\"", "slug = \"security\"")],
        vec![("pages/incidents.en.md", "Write to us.", "Write\nto us.")],
        vec![(post, "data = [{", "data = [{ en = \"Age\", de = \"Alter\" }, {")],
        vec![(post, "{ en = \"Name\", de = \"Name\" }, ", "")],
        vec![
            (post, "{ en = \"Address\", de = \"Anschrift\" }, ", ""),
            (post, "data = [", "data = [{ en = \"Address\", de = \"Anschrift\" }, "),
        ],
        vec![(post, "data = [", "data = [{ en = \"Address\", de = \"Anschrift\" }, ")],
    ] {
        assert_eq!(stale(&edited(&site, &edits)), [], "{edits:?}");
    }
    let mut windows = site.clone();
    for path in ["pages/incidents.en.md", "pages/incidents.de.md"] {
        let text = String::from_utf8(site.get(path).unwrap().bytes.to_vec()).unwrap();
        windows.insert(path, text.replace('\n', "\r\n").into_bytes());
    }
    assert_eq!(stale(&windows), []);
}

#[test]
fn a_moved_row_whose_source_was_changed_is_still_found() {
    let post = "subprocessors/post.toml";
    let moved = edited(
        &recorded(),
        &[
            (post, "{ en = \"Address\", de = \"Anschrift\" }, ", ""),
            (post, "data = [", "data = [{ en = \"Home address\", de = \"Anschrift\" }, "),
        ],
    );
    assert_eq!(stale(&moved), [("translation-stale", "\"Anschrift\"".to_owned())]);
}

#[test]
fn a_new_text_and_a_translation_that_alone_was_changed_need_nothing() {
    let more = "\n[[change]]\nannounced = 2026-10-01\neffective = 2027-01-01\nwhy = { en = \"Cheaper\", de = \"Billiger\" }\n\
                set.website = \"https://post.example\"\n";
    let post = "subprocessors/post.toml";
    let site = recorded();
    let text = String::from_utf8(site.get(post).unwrap().bytes.to_vec()).unwrap();
    let mut grown = site.clone();
    grown.insert(post, [text, more.to_owned()].concat().into_bytes());
    assert_eq!(stale(&grown), []);
    assert_eq!(stale(&edited(&site, &[("measures/doors.toml", "\"Türen\"", "\"Tore\"")])), []);
    assert_eq!(stale(&edited(&site, &[("pages/incidents.de.md", "Schreiben Sie uns.", "Schreiben Sie bitte.")])), []);
}

#[test]
fn source_and_translation_changed_together_are_to_be_confirmed_and_readers_hear_nothing() {
    let both = edited(
        &recorded(),
        &[
            ("pages/incidents.en.md", "Write to us.", "Do write to us."),
            ("pages/incidents.de.md", "Schreiben Sie uns.", "Schreiben Sie uns bitte."),
        ],
    );
    assert_eq!(stale(&both), [("translation-stale-revised", "Schreiben Sie uns bitte.".to_owned())]);
    assert!(!page(&compile(&both, None), "de/vorfaelle/index.html").contains("class=\"notice\""));
}

#[test]
fn without_a_lock_and_for_drafts_nothing_is_found() {
    let changed = edited(&recorded(), &[("pages/incidents.en.md", "Write to us.", "Do write to us.")]);
    let mut unrecorded = changed.clone();
    unrecorded.files.remove(FILE);
    assert_eq!(stale(&unrecorded), []);
    let draft = edited(&changed, &[("pages/incidents.de.md", "+++\n", "+++\ndraft = true\n")]);
    assert_eq!(stale(&draft), []);
    assert_eq!(stale(&edited(&recorded(), &[("roadmap/keys.toml", "New keys", "Newer keys")])), []);
}

#[test]
fn another_binding_language_begins_anew() {
    let site = edited(&recorded(), &[("site.toml", "contact", "binding = \"de\"\ncontact")]);
    assert_eq!(stale(&site), []);
}

#[test]
fn both_lines_of_a_merge_count() {
    let site = recorded();
    let ours = edited(&site, &[("measures/doors.toml", "\"Doors\", de = \"Türen\"", "\"Gates\", de = \"Tore\"")]);
    let lines = |site: &Snapshot| String::from_utf8(site.get(FILE).unwrap().bytes.to_vec()).unwrap();
    let theirs = lock_of(&ours).unwrap();
    for site in [&site, &ours] {
        let mut merged = site.clone();
        merged.insert(FILE, [lines(site), theirs.clone()].concat().into_bytes());
        assert_eq!(stale(&merged), []);
    }
}

#[test]
fn readers_of_an_outdated_page_are_told_and_led_to_the_binding_text() {
    let changed = edited(&recorded(), &[("pages/incidents.en.md", "Write to us.", "Do write to us.")]);
    let compilation = compile(&changed, None);
    let german = page(&compilation, "de/vorfaelle/index.html");
    let notice = "<p class=\"notice\" data-unsearched>Der verbindliche Text auf Englisch wurde geändert, seit diese Seite übersetzt wurde. \
                  <a href=\"/en/incidents/\" hreflang=\"en\">Zur verbindlichen Fassung</a></p>";
    assert!(german.contains(notice), "{german}");
    assert!(!page(&compilation, "en/incidents/index.html").contains("class=\"notice\""));
    assert!(!page(&compilation, "de/index.html").contains("class=\"notice\""));
}

#[test]
fn readers_of_an_outdated_record_are_told_on_its_page_and_wherever_it_is_shown() {
    let notice = "Einige Texte auf dieser Seite sind älter als ihre verbindliche Fassung auf Englisch.";
    let told = |edits: &[(&str, &str, &str)]| {
        let compilation = compile(&edited(&recorded(), edits), None);
        let pages = compilation.output.iter().filter(|(path, _)| path.ends_with(".html"));
        let told = pages.filter(|(_, page)| String::from_utf8_lossy(&page.bytes).contains(notice));
        told.map(|(path, _)| path.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(told(&[]), Vec::<String>::new());
    let post = "de/unterauftragsverarbeiter/post/index.html";
    assert_eq!(told(&[("subprocessors/post.toml", "\"Seals.\"", "\"Sealed.\"")]), [post]);
    assert!(told(&[("subprocessors/post.toml", "\"Colour\"", "\"Shade\"")]).contains(&post.to_owned()));
    let brief = "de/unterauftragsverarbeiter/brief/index.html";
    assert_eq!(told(&[("subprocessors/brief.en.md", "nobody", "no one")]), [brief]);
    let doors = told(&[("measures/doors.toml", "\"Doors\"", "\"Gates\"")]);
    assert!(doors.len() == 1 && doors[0].starts_with("de/"), "{doors:?}");
}

#[test]
fn nothing_of_the_lock_is_published() {
    let site = recorded();
    let compilation = compile(&site, None);
    let lock = String::from_utf8(site.get(FILE).unwrap().bytes.to_vec()).unwrap();
    let hashes: Vec<&str> =
        lock.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.rsplit(' ').take(2)).collect();
    assert!(hashes.len() > 10);
    for (path, artifact) in compilation.output.iter() {
        let text = String::from_utf8_lossy(&artifact.bytes);
        assert!(!path.contains(".lock") && !text.contains(FILE) && !text.contains("en&gt;de"), "{path}");
        assert!(!hashes.iter().any(|hash| text.contains(hash)), "{path}");
    }
}

#[test]
fn a_lock_of_rubbish_is_told_once_and_hides_nothing() {
    let mut site = recorded();
    let before = compile(&site, None).diagnostics;
    for rubbish in ["\0\0\0\n".repeat(50_000), "a.toml b en>de 1 2\n".repeat(50_000), "x ".repeat(200_000)] {
        site.insert(FILE, rubbish.into_bytes());
        let findings = compile(&site, None).diagnostics;
        assert_eq!(findings.iter().filter(|finding| finding.rule == "lock-line").count(), 1);
        let others: Vec<_> = findings.into_iter().filter(|finding| finding.rule != "lock-line").collect();
        assert_eq!(others, before);
    }
}

/// A content folder with these files, and the program run in it.
struct Folder(tempfile::TempDir);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.write(
            "site.toml",
            "format = 1\ntitle = \"T\"\norganisation = \"O\"\nlanguages = [\"en\", \"de\", \"nl\"]\n",
        );
        files.iter().for_each(|(path, text)| folder.write(path, text));
        folder
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn lock(&self) -> String {
        std::fs::read_to_string(self.0.path().join(FILE)).unwrap()
    }

    /// The languages of the lines of a text whose source is what it is now.
    fn current(&self, name: &str) -> Vec<String> {
        let now = lock_of(&read(self.0.path(), today()).unwrap()).unwrap_or_default();
        let lock = self.lock();
        let lines = now.lines().filter(|line| line.starts_with(name) && lock.contains(line));
        lines.map(|line| line.split(' ').nth(1).unwrap().to_owned()).collect()
    }

    /// Runs `glashaus i18n …`; the exit code.
    fn i18n(&self, arguments: &[&str]) -> i32 {
        let mut run = std::process::Command::new(env!("CARGO_BIN_EXE_glashaus"));
        run.arg("i18n").args(arguments).args(["--content", "."]).current_dir(self.0.path());
        run.output().unwrap().status.code().unwrap()
    }
}

#[test]
fn the_file_of_the_source_stands_for_all_its_translations_and_a_language_narrows_it() {
    let front = "+++\ntitle = \"T\"\n+++\n";
    let page = |text: &str| format!("{front}{text}\n");
    let (en, de, nl) = ("pages/index.en.md", "pages/index.de.md", "pages/index.nl.md");
    let folder = Folder::with(&[(en, &page("One.")), (de, &page("Eins.")), (nl, &page("Een."))]);
    assert_eq!((folder.i18n(&["accept"]), folder.i18n(&[])), (0, 0));
    folder.write(en, &page("One!"));
    assert_eq!((folder.i18n(&["accept"]), folder.i18n(&[])), (0, 1));
    assert_eq!(folder.current("pages/index.md"), Vec::<String>::new());
    assert_eq!(folder.i18n(&["accept", en, "--into", "nl"]), 0);
    assert_eq!(folder.current("pages/index.md"), ["en>nl"]);
    assert_eq!((folder.i18n(&["--into", "nl"]), folder.i18n(&[])), (0, 1));
    assert_eq!((folder.i18n(&["accept", en]), folder.i18n(&[])), (0, 0));
    assert_eq!(folder.current("pages/index.md"), ["en>de", "en>nl"]);
}

#[test]
fn what_becomes_a_draft_is_remembered_and_what_is_deleted_is_forgotten() {
    let keys = "title = { en = \"Keys\", de = \"Schlüssel\", nl = \"Sleutels\" }\n";
    let doors = keys.replace("Keys", "Doors");
    let folder = Folder::with(&[("roadmap/keys.toml", keys), ("roadmap/doors.toml", &doors)]);
    assert_eq!(folder.i18n(&["accept"]), 0);
    let before = folder.lock();
    folder.write("roadmap/keys.toml", &format!("draft = true\n{}", keys.replace("Keys", "New keys")));
    std::fs::remove_file(folder.0.path().join("roadmap/doors.toml")).unwrap();
    assert_eq!((folder.i18n(&["accept", "--all"]), folder.i18n(&[])), (0, 0));
    let kept: Vec<&str> = before.lines().filter(|line| !line.starts_with("roadmap/doors.toml")).collect();
    assert_eq!(folder.lock().lines().collect::<Vec<_>>(), kept);
    folder.write("roadmap/keys.toml", &keys.replace("Keys", "New keys"));
    assert_eq!(folder.i18n(&[]), 1);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_lock_is_not_followed() {
    let folder = Folder::with(&[("roadmap/keys.toml", "title = { en = \"Keys\", de = \"Schlüssel\" }\n")]);
    folder.write(".notes/secret.txt", "mine");
    std::os::unix::fs::symlink(folder.0.path().join(".notes/secret.txt"), folder.0.path().join(FILE)).unwrap();
    assert_eq!(folder.i18n(&["--into", "de"]), 0, "nothing but the link is in the way");
    assert_eq!(folder.i18n(&["accept"]), 2);
    assert_eq!(std::fs::read_to_string(folder.0.path().join(".notes/secret.txt")).unwrap(), "mine");
}

/// Otherwise nobody would notice when a translation of the example grows old. `glashaus i18n` says what
/// is to be compared; then `glashaus i18n accept` brings the lock up to date.
#[test]
fn the_lock_of_the_example_is_current() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let example = read(&folder, today()).unwrap();
    let lock = String::from_utf8(example.get(FILE).expect("a lock").bytes.to_vec()).unwrap();
    let expected = lock_of(&example).expect("translations");
    let (lock, expected): (Vec<&str>, Vec<&str>) = (lock.lines().collect(), expected.lines().collect());
    let wrong: Vec<&&str> = expected.iter().filter(|line| !lock.contains(line)).collect();
    assert!(wrong.is_empty(), "run `glashaus i18n`, then `glashaus i18n accept`: {wrong:#?}");
    assert_eq!(lock, expected, "run `glashaus i18n accept`");
}
