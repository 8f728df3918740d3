//! `glashaus init`, through the binary: what it writes, what that says, and what it refuses.

mod forms;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use glashaus::compile::compile;
use glashaus::diag::Concern;
use glashaus::source::{self, Moment, Snapshot};
use jiff::civil::date;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What `--lang` is tried with: each language the skeleton is written in comes first once.
const COMBINATIONS: [&str; 5] = ["de", "en", "nl,en", "en,de", "de,en,nl"];

/// The languages the skeleton is written in.
const WRITTEN: [&str; 3] = ["de", "en", "nl"];

/// The command in English.
fn glashaus(arguments: &[&str]) -> Output {
    let mut run = Command::new(env!("CARGO_BIN_EXE_glashaus"));
    run.env_clear().env("LC_ALL", "en_GB.UTF-8").args(arguments).output().unwrap()
}

/// A folder `site` in a folder of its own, as `init` with these arguments leaves it.
pub struct Begun {
    _keep: tempfile::TempDir,
    folder: PathBuf,
    said: String,
}

impl Begun {
    pub fn with(arguments: &[&str]) -> Self {
        let keep = tempfile::tempdir().unwrap();
        let folder = keep.path().join("site");
        let run = glashaus(&[&["init", folder.to_str().unwrap()], arguments].concat());
        let said = String::from_utf8(run.stderr).unwrap();
        assert_eq!(run.status.code(), Some(0), "{said}");
        assert!(run.stdout.is_empty());
        Self { _keep: keep, folder, said }
    }

    fn path(&self, name: &str) -> String {
        self.folder.join(name).to_str().unwrap().to_owned()
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).unwrap()
    }

    /// What a command of the program says about the content.
    fn glashaus(&self, command: &str, more: &[&str]) -> Output {
        glashaus(&[&[command, "--content", &self.path("content"), "--as-of", "2026-11-22"], more].concat())
    }

    pub fn snapshot(&self) -> Snapshot {
        source::read(&self.folder.join("content"), Moment::Day(date(2026, 11, 22))).unwrap()
    }
}

/// Every file below a folder by its path with `/`.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// A TOML file with every field switched on and no draft any more.
fn switched_on(text: &str) -> String {
    let lines = text.lines().map(|line| match line.strip_prefix('#') {
        Some(field) if !field.starts_with(' ') => field,
        _ => line,
    });
    lines.map(|line| format!("{}\n", line.replace("draft = true", "draft = false"))).collect()
}

/// The content with every field switched on, and the files that those fields name.
pub fn filled_in(begun: &Begun) -> Snapshot {
    let mut snapshot = begun.snapshot();
    let texts: Vec<(Arc<str>, String)> = snapshot
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".toml"))
        .map(|(path, file)| (Arc::clone(path), switched_on(std::str::from_utf8(&file.bytes).unwrap())))
        .collect();
    for (path, text) in texts {
        snapshot.insert(path, text.into_bytes());
    }
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><path d=\"M0 0h8v8H0z\"/></svg>";
    for name in ["logo", "logo-dark", "vendor", "vendor-dark", "mark", "portrait"] {
        snapshot.insert(format!("media/{name}.svg"), picture.as_bytes().to_vec());
    }
    snapshot.insert("files/policy.pdf", *b"%PDF-1.7");
    let vendor = "name = \"Vendor\"\npurpose = \"…\"\nentity = \"template\"\nplaces = [{ country = \"DE\" }]\n";
    snapshot.insert("subprocessors/other-vendor.toml", vendor.as_bytes().to_vec());
    snapshot
}

/// The pages of a compilation by path.
fn pages(snapshot: &Snapshot) -> BTreeMap<String, String> {
    let output = compile(snapshot, None).output;
    let pages = output.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, page)| (path.to_string(), String::from_utf8(page.bytes.to_vec()).unwrap())).collect()
}

/// Text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// The value of a line `key = "…"`.
fn value<'a>(text: &'a str, key: &str) -> &'a str {
    let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \"")).unwrap();
    line.strip_suffix('"').unwrap()
}

#[test]
fn in_each_combination_of_languages_nothing_is_found_and_the_site_is_built_at_once() {
    for languages in COMBINATIONS {
        let begun = Begun::with(&["--lang", languages, "--name", "Morgenrot GmbH"]);
        let checked = begun.glashaus("check", &["--deny", "warnings"]);
        let findings = String::from_utf8(checked.stdout).unwrap();
        assert_eq!((checked.status.code(), findings.trim()), (Some(0), "Nothing found."), "{languages}");

        let public = begun.path("public");
        let built = begun.glashaus("build", &["--strict", "--output", &public]);
        assert_eq!(built.status.code(), Some(0), "{languages}");
        for language in languages.split(',') {
            let page = fs::read_to_string(format!("{public}/{language}/index.html")).unwrap();
            assert!(page.contains("Morgenrot GmbH"), "{languages}: {language}");
        }
    }
}

#[test]
fn only_the_overview_is_published_before_anything_is_filled_in() {
    let begun = Begun::with(&["--lang", "de,en,nl"]);
    let published = pages(&begun.snapshot());
    let paths: Vec<&str> = published.keys().map(String::as_str).collect();
    let search = ["de/suche/index.html", "en/search/index.html", "nl/zoeken/index.html"];
    let made = |path: &&str| path.ends_with("404.html") || search.contains(path);
    let pages: Vec<&str> = paths.iter().copied().filter(|path| !made(path)).collect();
    assert_eq!(pages, ["de/index.html", "en/index.html", "index.html", "nl/index.html"]);
    for (path, page) in &published {
        assert!(!page.contains('…'), "{path} shows a placeholder:\n{page}");
    }
}

#[test]
fn only_the_languages_asked_for_are_written() {
    for languages in COMBINATIONS {
        let begun = Begun::with(&["--lang", languages]);
        let asked: BTreeSet<&str> = languages.split(',').collect();
        for path in files(&begun.folder.join("content")).keys() {
            let tag = path.strip_suffix(".md").and_then(|path| path.rsplit_once('.')).map(|(_, tag)| tag);
            assert!(tag.is_none_or(|tag| asked.contains(tag)), "{languages}: {path}");
        }
        let site = begun.read("content/site.toml");
        let list: Vec<String> = languages.split(',').map(|tag| format!("\"{tag}\"")).collect();
        assert!(site.contains(&format!("\nlanguages = [{}]\n", list.join(", "))), "{site}");
        assert!(site.contains(&format!("\nbinding = {}\n", list[0])), "{site}");
    }
}

#[test]
fn every_explanation_is_written_in_each_language() {
    let mut groups = 0;
    for (path, bytes) in files(&Path::new(ROOT).join("assets/skeleton")) {
        let text = String::from_utf8(bytes).unwrap();
        let language = |line: &str| WRITTEN.into_iter().find(|tag| line.starts_with(&format!("#{tag} ")));
        let mut order: Vec<&str> = Vec::new();
        for line in text.lines().chain([""]).filter(|_| path.ends_with(".toml")) {
            match language(line) {
                Some(tag) if order.last() != Some(&tag) => order.push(tag),
                Some(_) => {}
                None if order.is_empty() => {}
                None => {
                    assert!(order.chunks(3).all(|group| group == WRITTEN), "{path}: {order:?} before {line}");
                    groups += 1;
                    order.clear();
                }
            }
        }
    }
    assert!(groups > 150, "only {groups} explanations were found");
}

#[test]
fn explanations_and_the_readme_are_in_the_first_language() {
    let mut explanations: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (path, bytes) in files(&Path::new(ROOT).join("assets/skeleton")) {
        for line in String::from_utf8(bytes).unwrap().lines().filter(|_| path.ends_with(".toml")) {
            for tag in WRITTEN {
                if let Some(words) = line.strip_prefix(&format!("#{tag} ")) {
                    explanations.entry(tag).or_default().insert(format!("# {words}"));
                }
            }
        }
    }
    for (languages, first) in [("de", "de"), ("en,de", "en"), ("nl,en", "nl"), ("fr,de", "en"), ("de-AT", "de")] {
        let begun = Begun::with(&["--lang", languages]);
        for (path, bytes) in files(&begun.folder).into_iter().filter(|(path, _)| path.ends_with(".toml")) {
            for line in String::from_utf8(bytes).unwrap().lines().filter(|line| line.starts_with("# ")) {
                let is_line = |written: &String| match written.split_once("@key") {
                    Some((before, after)) => line.starts_with(before) && line.ends_with(after),
                    None => written == line,
                };
                assert!(explanations[first].iter().any(is_line), "{languages}: {path}: {line}");
            }
        }
        let readme = fs::read_to_string(format!("{ROOT}/assets/skeleton/README.{first}.md")).unwrap();
        let heading = readme.lines().next().unwrap();
        assert!(begun.read("README.md").starts_with(heading), "{languages}");
    }
}

#[test]
fn nothing_is_left_of_what_the_skeleton_is_written_with() {
    let begun = Begun::with(&["--lang", "nl,de,en"]);
    for (path, bytes) in files(&begun.folder) {
        let text = String::from_utf8(bytes).unwrap();
        let marks = ["@text", "@list", "@first", "@last", "@lang", "@key", "@organisation", "@base_url", "@include"];
        let marks = marks.into_iter().chain(["@repository", "@version", "@rust", "#de ", "#en ", "#nl "]);
        for mark in marks {
            assert!(!text.contains(mark), "{path} holds {mark}");
        }
    }
}

#[test]
fn with_every_field_switched_on_no_mistake_of_form_is_found() {
    for languages in COMBINATIONS {
        let begun = Begun::with(&["--lang", languages, "--name", "Morgenrot GmbH"]);
        let findings = compile(&filled_in(&begun), None).diagnostics;
        // What the template says of nobody in particular cannot satisfy the law.
        let of_form = findings.iter().filter(|finding| finding.concern == Concern::Structure);
        let findings: Vec<String> =
            of_form.map(|finding| format!("{} {:?} {:?}", finding.rule, finding.arguments, finding.span)).collect();
        assert!(findings.is_empty(), "{languages}: {findings:#?}");
    }
}

#[test]
fn every_page_speaks_its_own_language_only() {
    let begun = Begun::with(&["--lang", "de,en,nl", "--name", "Morgenrot GmbH"]);
    let snapshot = filled_in(&begun);
    let mut summaries: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut ids = 0;
    for (path, file) in snapshot.under("pages/") {
        let tag = path.strip_suffix(".md").and_then(|path| path.rsplit_once('.')).map(|(_, tag)| tag);
        if let Some(tag) = tag {
            summaries.entry(tag).or_default().insert(value(std::str::from_utf8(&file.bytes).unwrap(), "summary"));
            ids += 1;
        }
    }
    assert_eq!(ids, 3 * 18, "eighteen pages in three languages");
    let published = pages(&snapshot);
    for language in WRITTEN {
        let own: String = published
            .iter()
            .filter(|(path, _)| path.starts_with(&format!("{language}/")))
            .map(|(_, page)| page.as_str())
            .collect();
        for (tag, summaries) in &summaries {
            for summary in summaries {
                assert_eq!(own.contains(&escaped(summary)), *tag == language, "{language}: {summary}");
            }
        }
    }
}

#[test]
fn a_language_without_words_of_ours_is_begun_and_said_so() {
    let begun = Begun::with(&["--lang", "fr,en"]);
    assert!(begun.said.contains("There are no built-in texts in fr."), "{}", begun.said);
    assert_eq!(begun.glashaus("check", &[]).status.code(), Some(0));
    let page = begun.read("content/pages/index.fr.md");
    assert!(page.starts_with("+++\n# Translate this file into fr and then delete the next line.\ndraft = true\n"));
    assert!(begun.read("content/theme/locales/fr.ftl").starts_with("# Interface texts. Translate"));
    assert!(!Begun::with(&["--lang", "en"]).said.contains("built-in"), "English needs nothing");

    let alone = Begun::with(&["--lang", "fr"]);
    assert_eq!(alone.glashaus("check", &["--deny", "warnings"]).status.code(), Some(0));
    assert!(pages(&alone.snapshot()).contains_key("index.html"), "there is an overview before anything is translated");
}

#[test]
fn a_regional_language_begins_with_the_words_of_its_language() {
    let begun = Begun::with(&["--lang", "de-AT"]);
    assert!(!begun.read("content/pages/index.de-AT.md").contains("Translate"));
    let german = fs::read_to_string(format!("{ROOT}/themes/default/locales/de.ftl")).unwrap();
    assert_eq!(begun.read("content/theme/locales/de-AT.ftl"), german);
    assert!(!begun.said.contains("de-AT"), "nothing has to be translated: {}", begun.said);
    assert_eq!(begun.glashaus("check", &["--deny", "warnings"]).status.code(), Some(0));
}

#[test]
fn name_and_address_are_written_as_they_were_given() {
    let begun =
        Begun::with(&["--name", r#"Käse "Rund" & Söhne \ Co."#, "--base-url", "https://trust.kaese.example/de"]);
    let site = begun.read("content/site.toml");
    let table = toml::de::DeTable::parse(&site).unwrap();
    let said = |key: &str| table.get_ref().get(key).and_then(|value| value.get_ref().as_str()).map(str::to_owned);
    assert_eq!(said("organisation").as_deref(), Some(r#"Käse "Rund" & Söhne \ Co."#));
    assert_eq!(said("base_url").as_deref(), Some("https://trust.kaese.example/de"));
    assert_eq!(begun.glashaus("check", &["--deny", "warnings"]).status.code(), Some(0));
}

#[test]
fn what_publishes_the_site_fetches_this_version_of_the_program() {
    for arguments in [&["--lang", "en"][..], &["--example"]] {
        let begun = Begun::with(arguments);
        let text = begun.read("netlify.toml");
        let table = toml::de::DeTable::parse(&text).unwrap();
        let build = table.get_ref().get("build").unwrap().get_ref().as_table().unwrap();
        let command = build.get("command").unwrap().get_ref().as_str().unwrap();
        let version = env!("CARGO_PKG_VERSION");
        let source = format!("--git {} --tag v{version} --locked", env!("CARGO_PKG_REPOSITORY"));
        assert!(command.contains(&source) && !command.contains('\n'), "{command}");
        assert_eq!(build.get("publish").unwrap().get_ref().as_str(), Some("public"));
        assert_eq!(begun.read(".gitignore"), "/public\n/target\n");
    }
}

#[test]
fn every_guide_the_readme_points_to_exists() {
    let address = format!("({}/blob/main/", env!("CARGO_PKG_REPOSITORY"));
    for language in WRITTEN {
        let readme = Begun::with(&["--lang", language]).read("README.md");
        let guides: Vec<&str> = readme.split(&address).skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
        assert_eq!(guides.len(), 3, "{language}: {guides:?}");
        for guide in guides {
            assert!(Path::new(ROOT).join(guide).is_file(), "{language}: {guide}");
        }
    }
}

#[test]
fn the_example_is_the_content_of_the_repository() {
    let begun = Begun::with(&["--example"]);
    let ours = files(&Path::new(ROOT).join("content"));
    assert!(ours.len() > 20);
    let written = files(&begun.folder.join("content"));
    assert_eq!(written.keys().collect::<Vec<_>>(), ours.keys().collect::<Vec<_>>());
    assert!(written == ours, "a file differs");
}

#[test]
fn the_skeleton_has_the_shape_of_the_example() {
    // Pages, records there is one of, and folders of records; not the records themselves.
    let shape = |folder: &Path| -> BTreeSet<String> {
        let toml = files(folder).into_keys().filter(|path| path.ends_with(".toml"));
        let parts = toml.map(|path| match path.split_once('/') {
            Some((folder, _)) if folder != "pages" => folder.to_owned(),
            _ => path,
        });
        parts.collect()
    };
    let begun = Begun::with(&[]);
    assert_eq!(shape(&begun.folder.join("content")), shape(&Path::new(ROOT).join("content")));
}

#[test]
fn a_folder_with_files_of_its_own_stays_as_it_is() {
    for (name, is_in_the_way) in
        [("notes.txt", true), (".gitignore", true), (".git/config", false), (".DS_Store", false)]
    {
        let keep = tempfile::tempdir().unwrap();
        let file = keep.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, "theirs").unwrap();
        let run = glashaus(&["init", keep.path().to_str().unwrap()]);
        let said = String::from_utf8(run.stderr).unwrap();
        let after = files(keep.path());
        assert_eq!(after[name], b"theirs");
        if is_in_the_way {
            assert_eq!(run.status.code(), Some(2), "{name}");
            assert!(said.contains(name), "{said}");
            assert_eq!(after.len(), 1, "{name}: {:?}", after.keys());
        } else {
            assert_eq!(run.status.code(), Some(0), "{name}: {said}");
            assert!(after.contains_key("content/site.toml"));
        }
    }
}

#[test]
fn an_empty_folder_is_filled_and_a_second_time_refused() {
    let keep = tempfile::tempdir().unwrap();
    let folder = keep.path().to_str().unwrap();
    assert_eq!(glashaus(&["init", folder]).status.code(), Some(0));
    let before = files(keep.path());
    assert!(before.keys().all(|path| !path.contains(".glashaus")), "something temporary is left: {before:?}");
    assert_eq!(glashaus(&["init", folder]).status.code(), Some(2));
    assert!(files(keep.path()) == before);
}

#[test]
fn a_file_where_the_folder_should_be_stays_a_file() {
    let keep = tempfile::tempdir().unwrap();
    let file = keep.path().join("site");
    fs::write(&file, "theirs").unwrap();
    for path in [file.clone(), file.join("below")] {
        assert_eq!(glashaus(&["init", path.to_str().unwrap()]).status.code(), Some(2));
    }
    assert_eq!(fs::read(&file).unwrap(), b"theirs");
    assert_eq!(files(keep.path()).len(), 1);
}

#[test]
fn a_failure_midway_leaves_nothing() {
    let keep = tempfile::tempdir().unwrap();
    // The folder itself can be made, but paths in it are longer than an operating system takes: 4096 bytes
    // on Linux, 1024 on macOS.
    let mut deep = keep.path().to_owned();
    while deep.as_os_str().len() < 4030 {
        deep.push("d".repeat(60));
    }
    let run = glashaus(&["init", deep.to_str().unwrap()]);
    assert_eq!(run.status.code(), Some(2), "{run:?}");
    assert_eq!(fs::read_dir(keep.path()).unwrap().count(), 0, "a folder is left");
}

#[test]
fn what_cannot_be_meant_is_refused_before_anything_is_written() {
    let keep = tempfile::tempdir().unwrap();
    let folder = keep.path().join("site");
    let path = folder.to_str().unwrap();
    for arguments in [
        &["--lang", "deutsch"][..],
        &["--lang", ""],
        &["--name", " "],
        &["--name", "two\nlines"],
        &["--base-url", "trust.example.org"],
        &["--base-url", "ftp://trust.example.org"],
        &["--base-url", "https://trust.example.org/?a=b"],
        &["--example", "--lang", "de"],
        &["--example", "--name", "Morgenrot"],
    ] {
        let run = glashaus(&[&["init", path], arguments].concat());
        assert_eq!(run.status.code(), Some(2), "{arguments:?}");
        assert!(!folder.exists(), "{arguments:?}");
    }
}
