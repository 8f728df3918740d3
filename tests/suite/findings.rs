//! Broken content as its editors write it, and the words in which they are told.
//!
//! Every file of `findings/` is a case: a line that says what is broken, the files in which it differs
//! from the minimal site (`-- !path --` removes one), and what is reported in one or several languages
//! (`-- findings.<language> --`). `SNAPSHOTS=overwrite` rewrites the reports.

mod binary;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use glashaus::compile::compile;
use glashaus::diag::{Argument, Diagnostic};
use glashaus::locale::Lang;
use glashaus::report::{Report, Style, Words, human, json};
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;
use snapbox::assert_data_eq;

/// The site that every case breaks in its own way; alone, nothing is wrong with it.
const MINIMAL: &str = "minimal";
const LANGUAGES: [&str; 3] = ["en", "de", "nl"];

/// Content that a readable archive cannot hold: case, file, bytes.
const BYTES: &[(&str, &str, &[u8])] = &[
    ("not-utf8", "pages/index.en.md", b"+++\ntitle = \"Trust\"\n+++\n\nGr\xfc\xdfe\n"),
    ("not-utf8-theme", "theme/locales/en.ftl", b"skip-to-content = \xc4\n"),
    ("control-character", "pages/index.en.md", b"+++\ntitle = \"Trust\"\n+++\n\nPasted\x02 from elsewhere\x0b.\n"),
    ("control-character-toml", "entities/brief.toml", b"name = \"Brief\x02kasten B.V.\"\ncontact = \"x\"\naddress = \"y\"\n"),
    (
        "bom-and-carriage-returns",
        "pages/index.en.md",
        b"\xef\xbb\xbf+++\r\ntitle = \"Trust\"\r\norder = \"first\"\r\n+++\r\n\r\nGr\xc3\xbc\xc3\x9fe, [here](page:nowhere).\r\n",
    ),
    ("toml-comment", "entities/brief.toml", b"# Pasted\x02\nname = \"Briefkasten B.V.\"\n"),
    ("line-ends", "pages/index.en.md", b"+++\rtitle = \"Trust\"\r+++\r\rHow we protect data.\r"),
    ("line-ends", "entities/brief.toml", b"name = \"Briefkasten B.V.\"\rcontact = \"x\"\naddress = \"y\"\n"),
    ("picture-unreadable", "media/chart.png", b"not a picture"),
];

pub struct Case {
    pub name: String,
    path: PathBuf,
    /// The archive without the reports.
    written: String,
    reports: Vec<(String, String)>,
    pub sources: Snapshot,
    pub findings: Vec<Diagnostic>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/findings")
}

/// Every case, compiled once for all tests.
pub static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("the folder of cases")
        .map(|entry| entry.expect("a case").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    paths.into_iter().map(case).collect()
});

fn case(path: PathBuf) -> Case {
    let moment = Moment::Day(date(2026, 11, 22));
    let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
    let text = std::fs::read_to_string(&path).expect("a case");
    let end = text.find("-- findings.").unwrap_or(text.len());
    let (written, reports) = text.split_at(end);
    let reports = Snapshot::from_archive(reports, moment)
        .files
        .iter()
        .map(|(tag, report)| {
            let report = std::str::from_utf8(&report.bytes).expect("text").to_owned();
            (tag.trim_start_matches("findings.").to_owned(), report)
        })
        .collect();
    let mut sources = over_minimal(written);
    for (_, path, bytes) in BYTES.iter().filter(|(case, ..)| *case == name) {
        sources.insert(*path, *bytes);
    }
    Case { name, path, written: written.to_owned(), reports, findings: compile(&sources, None).diagnostics, sources }
}

/// The minimal site with the files of an archive laid over it; `!path` removes one, `as-of` is the day of the build.
pub fn over_minimal(archive: &str) -> Snapshot {
    let moment = Moment::Day(date(2026, 11, 22));
    let minimal = std::fs::read_to_string(folder().join(MINIMAL).with_extension("txt")).expect("the minimal site");
    let minimal = minimal.split("-- findings.").next().unwrap_or_default();
    let mut sources = Snapshot::from_archive(minimal, moment);
    for (path, file) in Snapshot::from_archive(archive, moment).files {
        if &*path == "as-of" {
            let day = std::str::from_utf8(&file.bytes).expect("text").trim().parse().expect("a day");
            sources.moment = Moment::Day(day);
            continue;
        }
        match path.strip_prefix('!') {
            Some(removed) => sources.files.remove(removed),
            None => sources.files.insert(path, file),
        };
    }
    sources
}

pub fn words(tag: &str) -> Words {
    Words::new(&Lang::parse(tag).expect(tag))
}

#[test]
fn every_mistake_is_told_in_words_that_help() {
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|how| how == "overwrite");
    // A broken theme would break every report.
    let minimal = CASES.iter().find(|case| case.name == MINIMAL).expect("the minimal site");
    assert_eq!(minimal.findings, []);
    for case in CASES.iter() {
        let mut reports = case.reports.clone();
        if overwrite && reports.is_empty() {
            reports.push(("en".to_owned(), String::new()));
        }
        assert!(!reports.is_empty(), "{} says nothing of what is expected", case.name);
        reports.sort_by_key(|(tag, _)| LANGUAGES.iter().position(|known| known == tag));
        let mut text = case.written.clone();
        for (tag, _) in &reports {
            let report = human(&case.findings, &case.sources, &words(tag), Style { color: false, width: 100 });
            text.push_str(&format!("-- findings.{tag} --\n{report}"));
        }
        if overwrite {
            std::fs::write(&case.path, text).expect("the case");
        } else {
            assert_data_eq!(text, snapbox::Data::read_from(&case.path, None).raw());
        }
    }
}

/// Nothing is told by its rule and values alone, or in a language without the words.
#[test]
fn no_finding_of_any_case_lacks_words() {
    for case in CASES.iter() {
        assert_eq!(case.findings.is_empty(), case.name == MINIMAL, "{}: {:?}", case.name, case.findings);
        for (finding, tag) in case.findings.iter().flat_map(|finding| LANGUAGES.map(|tag| (finding, tag))) {
            let words = words(tag);
            let said = words.finding(finding);
            // Their names are words that people use.
            let spoken = ["c5", "soc2", "tisax", "imprint", "placeholder"].contains(&finding.rule);
            assert!(
                (spoken || !said.message.contains(finding.rule)) && !said.why.is_empty() && !said.advice.is_empty(),
                "{}, {tag}: {said:?}",
                case.name
            );
            let ids = finding.labels.iter().map(|label| label.message).chain(terms(finding));
            for id in ids {
                assert!(words.has(id), "{}, {tag}: {id}", case.name);
            }
            let suggested = finding.arguments.contains_key("suggestion");
            assert!(!suggested || words.has(&format!("{}.suggestion", finding.message)), "{}", finding.message);
        }
    }
}

fn terms(finding: &Diagnostic) -> impl Iterator<Item = &'static str> {
    finding.arguments.values().filter_map(|argument| match argument {
        Argument::Term(id) => Some(*id),
        _ => None,
    })
}

/// The panel in the browser and pipelines read the same words as a terminal shows.
#[test]
fn the_json_of_every_case_holds_what_the_terminal_shows() {
    for case in CASES.iter() {
        let report: serde_json::Value =
            serde_json::from_str(&json(&Report::new(&case.findings, &case.sources), &words("en"))).expect("JSON");
        let shown = human(&case.findings, &case.sources, &words("en"), Style { color: false, width: 100_000 });
        let told = report["findings"].as_array().expect("findings");
        assert_eq!(told.len(), case.findings.len(), "{}", case.name);
        for finding in told {
            let placed = finding["start"].is_object();
            for part in ["message", "label", "why", "advice", "file"].iter().filter(|part| placed || **part != "label")
            {
                let words = finding[part].as_str().unwrap_or_default();
                assert!(shown.contains(words), "{}: {part}: {words}\n{shown}", case.name);
            }
            if let (Some(line), Some(column)) = (finding["start"]["line"].as_u64(), finding["start"]["column"].as_u64())
            {
                let place = format!("{}:{line}:{column}\n", finding["file"].as_str().unwrap_or_default());
                assert!(shown.contains(&place), "{}: {place}\n{shown}", case.name);
            }
        }
    }
}

#[test]
fn every_message_of_the_compiler_has_a_case() {
    /// Told by reading the disk, or only where the parser says something of its own in later versions.
    const ELSEWHERE: &[&str] = &["file-name", "file-too-large", "file-unreadable", "link-out-of-folder", "toml-syntax"];
    let told: BTreeSet<&str> = CASES.iter().flat_map(|case| &case.findings).map(|finding| finding.message).collect();
    let untold: Vec<String> = super::report::messages_in_the_sources()
        .into_iter()
        .filter(|id| !told.contains(id.as_str()) && !ELSEWHERE.contains(&id.as_str()))
        .collect();
    assert_eq!(untold, Vec::<String>::new());
}
