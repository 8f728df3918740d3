//! What the documents say is what the program does.

mod forms;
mod repository;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use glashaus::check::RULES;
use glashaus::compile::compile;
use glashaus::diag::{Argument, Concern, Diagnostic};
use glashaus::model::config::Level;
use glashaus::model::form::Choice;
use glashaus::model::kind::Kind;
use glashaus::model::records::measure::Framework;
use glashaus::plan::{block_kinds, fields};
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;

use forms::{Described, List, choices, forms};

/// The content format: one document in several files.
const CONTENT: &str = concat!(
    include_str!("../../docs/content.md"),
    include_str!("../../docs/content/subprocessors.md"),
    include_str!("../../docs/content/evidence.md"),
    include_str!("../../docs/content/service.md"),
    include_str!("../../docs/content/answers.md"),
);
const EDITORS: &str = include_str!("../../docs/guide-editors.md");
const LAWYERS: &str = include_str!("../../docs/guide-lawyers.md");

/// The text below a heading of docs/content.md, up to the next heading of any level.
fn section(heading: &str) -> &'static str {
    let mut found = Vec::new();
    let mut start = None;
    let mut at = 0;
    let mut in_example = false;
    for line in CONTENT.split_inclusive('\n') {
        in_example ^= line.starts_with("```");
        // In an example a line that begins so is a comment or a heading of the example's own.
        if line.starts_with('#') && !in_example {
            found.extend(start.take().map(|start| &CONTENT[start..at]));
            start = (line.trim_start_matches('#').trim() == heading).then_some(at + line.len());
        }
        at += line.len();
    }
    found.extend(start.map(|start| &CONTENT[start..]));
    assert_eq!(found.len(), 1, "docs/content.md has {} sections “{heading}”", found.len());
    found[0]
}

/// The tables of a section by the first word of their head; a row is the words in `backticks` of its
/// first cell, and its other cells.
fn rows(text: &'static str, head: &str) -> Vec<(Vec<&'static str>, Vec<&'static str>)> {
    let mut rows = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        let Some(row) = line.strip_prefix("| ") else {
            inside &= line.starts_with("|---");
            continue;
        };
        let cells: Vec<&str> = row.trim_end_matches('|').split(" | ").map(str::trim).collect();
        match inside {
            true => rows.push((quoted(cells[0]), cells[1..].to_vec())),
            false => inside = cells[0] == head,
        }
    }
    rows
}

/// The words that stand in `backticks`.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The names in the first column of a section's table.
fn names(heading: &str, head: &str) -> BTreeSet<&'static str> {
    let rows = rows(section(heading), head);
    let names: BTreeSet<&str> = rows.iter().map(|(names, _)| names[0]).collect();
    assert_eq!(names.len(), rows.len(), "“{heading}” says something twice");
    names
}

/// The words `"…"` that a row allows.
fn allowed(heading: &str, head: &str, key: &str) -> BTreeSet<&'static str> {
    let rows = rows(section(heading), head);
    let (_, cells) = rows.iter().find(|(names, _)| names[0] == key).unwrap();
    quoted(cells[0]).into_iter().map(|word| word.trim_matches('"')).collect()
}

/// The words with which the document says what kind of value a key takes.
fn kind(expects: &str) -> &'static str {
    match expects {
        "term-boolean" => "true or false",
        "term-number" => "number",
        "term-date" => "date",
        "term-quantity" | "term-amount" => "duration",
        "term-language" => "language",
        "term-localised-text" => "text",
        "term-address" => "web address",
        "term-country" => "country",
        "term-color" => "colour",
        "term-picture" => "picture",
        "term-reference" => "reference",
        "term-status" => "status",
        "term-place" => "place",
        "term-id" => "id",
        "term-reach" => "address",
        // Words: a name, an id, a path, or one of a closed list.
        "term-text" => "",
        // Everything else has keys of its own.
        _ => "table",
    }
}

fn set<'a>(words: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
    words.into_iter().collect()
}

#[test]
fn every_key_is_described_and_no_other() {
    for Described { heading, name, own, .. } in forms() {
        assert_eq!(names(heading, "key"), set(own.iter().map(|field| field.key)), "{name} and “{heading}” differ");
    }
}

#[test]
fn what_is_described_for_every_record_can_be_said_of_every_record() {
    let every = names("Records", "key");
    for Described { heading, name, common, .. } in forms().iter().filter(|form| !form.common.is_empty()) {
        assert_eq!(set(common.iter().map(|field| field.key)), every, "{name}, “{heading}”");
    }
}

#[test]
fn every_framework_of_controls_is_described_and_no_other() {
    let known = Framework::ALL.iter().map(|(_, word)| *word);
    assert_eq!(names("Controls", "name"), set(known));
}

#[test]
fn every_key_says_what_kind_of_value_it_takes_and_what_it_means() {
    for Described { heading, own, common, .. } in forms() {
        for (heading, fields) in [(heading, own), ("Records", common)] {
            let rows = rows(section(heading), "key");
            for field in fields {
                let (_, cells) = rows.iter().find(|(names, _)| names[0] == field.key).unwrap();
                let [value, meaning] = cells[..] else { panic!("{heading}: {} has {} cells", field.key, cells.len()) };
                assert!(value.contains(kind(field.expects)), "{heading}: {} takes {}", field.key, field.expects);
                assert!(!value.is_empty() && !meaning.is_empty(), "{heading}: {} is not explained", field.key);
            }
        }
    }
}

#[test]
fn every_form_and_closed_list_of_the_source_is_compared() {
    let mut declared = BTreeSet::new();
    let mut lists = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for line in text.lines().map(str::trim) {
                if let Some((_, name)) = line.strip_prefix("pub struct ").and_then(|rest| rest.split_once(" as \"")) {
                    declared.insert(name.split('"').next().unwrap().to_owned());
                }
            }
            for part in text.split("\nchoices! {").skip(1) {
                let name = part.split_once("pub enum ").unwrap().1;
                lists.insert(name.split(' ').next().unwrap().to_owned());
            }
        }
    }
    // The schemas refer to forms by name.
    assert_eq!(declared.len(), forms().len(), "two forms have the same name");
    assert_eq!(declared, forms().iter().map(|form| form.name.to_owned()).collect());
    assert_eq!(lists, choices().iter().map(|list| list.name.to_owned()).collect());
}

#[test]
fn closed_lists_are_named_in_full() {
    for List { name, words, places } in choices() {
        for (heading, key) in places {
            let head = if heading.starts_with('`') { "attribute" } else { "key" };
            assert_eq!(allowed(heading, head, key), words, "{name}: {key} in “{heading}”");
        }
    }
    let levels = section("Levels of rules").split("\n|").next().unwrap();
    for (_, word) in Level::ALL {
        assert!(levels.contains(&format!("`\"{word}\"`")), "the level {word} is not described");
    }
}

#[test]
fn every_rule_whose_level_a_site_sets_is_described_and_no_other() {
    let adjustable = RULES.iter().filter(|rule| rule.adjustable).map(|rule| rule.name);
    assert_eq!(names("Levels of rules", "rule"), set(adjustable));
}

#[test]
fn every_block_and_attribute_is_described_and_no_other() {
    let described = CONTENT.lines().filter_map(|line| line.strip_prefix("#### `::")?.strip_suffix('`'));
    let known = block_kinds();
    assert_eq!(set(described), set(known.iter().map(|(name, _)| *name)));
    for (name, attributes) in known {
        let heading = format!("`::{name}`");
        assert_eq!(names(&heading, "attribute"), set(attributes), "{heading}");
    }
}

/// Attributes whose words are what the content says itself.
const FREE: &[(&str, &str)] = &[("roadmap", "area"), ("faq", "area"), ("facts", "group")];

#[test]
fn attributes_that_take_certain_words_name_them_all() {
    for (block, attributes) in block_kinds() {
        for attribute in attributes.into_iter().filter(|attribute| !FREE.contains(&(block, attribute))) {
            let findings = page_findings(&format!("::{block}{{{attribute}=\"no-such-word\"}}"));
            let words = findings.iter().filter(|finding| finding.rule == "unknown-value");
            let expected: BTreeSet<String> = words.flat_map(|finding| list(&finding.arguments["allowed"])).collect();
            let described: BTreeSet<String> =
                allowed(&format!("`::{block}`"), "attribute", attribute).into_iter().map(str::to_owned).collect();
            assert_eq!(described, expected, "{attribute} of ::{block}");
        }
    }
}

#[test]
fn the_columns_that_are_said_to_be_shown_if_none_are_named_are() {
    let mut compared = 0;
    for (block, attributes) in block_kinds().into_iter().filter(|(_, attributes)| attributes.contains(&"columns")) {
        let rows = rows(section(&format!("`::{block}`")), "attribute");
        let (_, cells) = rows.iter().find(|(names, _)| names[0] == "columns").unwrap();
        let columns = quoted(cells[1]).pop().unwrap();
        let as_table = if attributes.contains(&"layout") { "{layout=\"table\"}" } else { "" };
        let named = page(&format!("::{block}{{columns=\"{columns}\"}}"));
        assert!(named.contains("<table"), "{block}: the examples show no table");
        assert!(page(&format!("::{block}{as_table}")) == named, "::{block} shows other columns than {columns}");
        compared += 1;
    }
    assert!(compared > 8, "only {compared} blocks have columns");
}

#[test]
fn every_field_of_columns_and_values_is_described_in_the_order_of_the_page_and_no_other() {
    let rows = rows(section("Names of fields"), "name");
    let described: Vec<&str> = rows.iter().map(|(names, _)| names[0]).collect();
    let known: Vec<&str> = fields::FIELDS.iter().map(|field| field.key).collect();
    assert_eq!(described, known);
}

#[test]
fn every_value_of_the_site_is_described_and_no_other() {
    let findings = page_findings("Say :value[no-such-value].");
    let known = findings.iter().find(|finding| finding.rule == "value-path").unwrap();
    let known = list(&known.arguments["known"]);
    // Records are named by their folder or file.
    let known = known.iter().map(String::as_str).filter(|name| Kind::from_name(name).is_none());
    assert_eq!(names("Values inside a sentence", "name"), set(known));
}

#[test]
fn every_kind_of_link_by_id_is_described() {
    for scheme in Kind::all().map(Kind::scheme).filter(|scheme| !scheme.is_empty()) {
        assert!(section("Prose").contains(&format!("\n| `{scheme}:")), "{scheme}: is not described");
    }
}

#[test]
fn every_folder_of_records_is_described_and_no_other() {
    let mut sources = examples();
    sources.insert("nowhere/file.toml", *b"");
    let findings = compile(&sources, None).diagnostics;
    let finding = findings.iter().find(|finding| finding.rule == "unexpected-file").unwrap();
    let known = list(&finding.arguments["known"]);
    let rows = rows(section("Files"), "path");
    let described: BTreeSet<&str> =
        rows.iter().filter_map(|(names, _)| names[0].split_once("/<").map(|(folder, _)| folder)).collect();
    assert_eq!(described, set(known.iter().map(String::as_str)));
    for (names, _) in rows.iter().filter(|(names, _)| names[0].ends_with('/') || names[0] == "README.md") {
        // A theme has folders of its own.
        let below = if names[0] == "theme/" { "icons/unused.svg" } else { "unused.svg" };
        let path = if names[0].ends_with('/') { format!("{}{below}", names[0]) } else { names[0].to_owned() };
        let mut sources = examples();
        sources.insert(path.as_str(), PICTURE.as_bytes().to_vec());
        let unexpected =
            compile(&sources, None).diagnostics.into_iter().any(|finding| finding.rule == "unexpected-file");
        assert!(!unexpected, "{path} is not expected by the program");
    }
}

#[test]
fn the_examples_together_are_a_site_without_a_mistake() {
    let sources = examples();
    assert!(sources.files.len() > 30, "only {} examples were found", sources.files.len());
    assert_eq!(mistakes(&sources), []);
}

#[test]
fn whoever_copies_the_examples_of_a_guide_has_a_site_without_a_mistake() {
    for guide in [EDITORS, LAWYERS] {
        let sources = examples_of(guide);
        assert!(sources.files.len() > 5, "only {} examples were found", sources.files.len());
        assert_eq!(mistakes(&sources), []);
    }
}

/// What the compiler cannot read in a site.
fn mistakes(sources: &Snapshot) -> Vec<Diagnostic> {
    let findings = compile(sources, None).diagnostics.into_iter();
    findings.filter(|finding| finding.concern == Concern::Structure).collect()
}

const PICTURE: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><path d=\"M0 0h8v8H0z\"/></svg>";

/// The examples of the content format.
fn examples() -> Snapshot {
    examples_of(CONTENT)
}

/// Every example of a document in the file its fence names, and the pictures and files they show.
fn examples_of(document: &'static str) -> Snapshot {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    let mut current: Option<&str> = None;
    for line in document.lines() {
        match (line.strip_prefix("```"), current) {
            (Some(""), Some(_)) => current = None,
            (Some(info), None) => {
                let (language, path) =
                    info.split_once(' ').unwrap_or_else(|| panic!("an example without a file: {info}"));
                assert!(path.ends_with(language), "{path} is no {language}");
                assert!(files.insert(path, String::new()).is_none(), "{path} is shown twice");
                current = Some(path);
            }
            (_, Some(path)) => {
                let text = files.get_mut(path).unwrap();
                text.push_str(line);
                text.push('\n');
            }
            (_, None) => {}
        }
    }
    let mut snapshot = Snapshot::new(Moment::Day(date(2026, 11, 22)));
    for (path, text) in files {
        snapshot.insert(path, text.into_bytes());
    }
    for picture in ["logo", "logo-dark", "azure"] {
        snapshot.insert(format!("media/{picture}.svg"), PICTURE.as_bytes().to_vec());
    }
    for document in ["avv", "dpa", "iso-27001"] {
        snapshot.insert(format!("files/{document}.pdf"), b"%PDF-1.7".to_vec());
    }
    snapshot
}

/// The examples with one more page that has this text.
fn probe(text: &str) -> Snapshot {
    let mut sources = examples();
    sources.insert(PROBE, format!("+++\ntitle = \"Probe\"\n+++\n\n{text}\n").into_bytes());
    sources
}

const PROBE: &str = "pages/probe.en.md";

/// What is found on a page with this text.
fn page_findings(text: &str) -> Vec<Diagnostic> {
    let findings = compile(&probe(text), None).diagnostics;
    findings.into_iter().filter(|finding| finding.span.as_ref().is_some_and(|span| &*span.file == PROBE)).collect()
}

/// The published page with this text.
fn page(text: &str) -> String {
    let output = compile(&probe(text), None).output;
    String::from_utf8(output.get("en/probe/index.html").unwrap().bytes.to_vec()).unwrap()
}

/// The texts of a list.
fn list(argument: &Argument) -> Vec<String> {
    let Argument::List(items) = argument else { panic!("{argument:?} is no list") };
    let texts = items.iter().map(|item| match item {
        Argument::Text(text) => text.clone(),
        other => panic!("{other:?} is no text"),
    });
    texts.collect()
}
