//! What the documents say is what the program does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use glashaus::check::RULES;
use glashaus::compile::compile;
use glashaus::diag::{Argument, Concern, Diagnostic};
use glashaus::model::config::{Audience, Config, Level, Manner, Navigation, Promises};
use glashaus::model::entity::Entity;
use glashaus::model::form::{Choice, Field, Form};
use glashaus::model::kind::Kind;
use glashaus::model::life::{Certainty, Change, Life};
use glashaus::model::page::{Author, PageForm};
use glashaus::model::records::{
    backup, certification, change_process, contact, disclosure, document, facts, flows, glossary, hosting,
    incident_policy, measure, notice, question, roadmap, service_levels,
};
use glashaus::model::subprocessor::{AudiencePart, Audit, DpaForm, Relation, Subprocessor};
use glashaus::model::transfer::{BcrKind, Measure, MeasureOf, MeasureRow, Mechanism, Transfer};
use glashaus::model::value::{AmountForm, Logo, Place, QuoteForm, Reference, Role, StatusForm, StatusWord};
use glashaus::plan::{BLOCKS, fields};
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;

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
const DEPENDENCIES: &str = include_str!("../../docs/dependencies.md");

/// A form with the heading of the section that describes it.
struct Described {
    heading: &'static str,
    name: &'static str,
    /// The keys described there.
    own: Vec<&'static Field>,
    /// Of a record, the keys described for every record.
    common: Vec<&'static Field>,
}

fn forms() -> Vec<Described> {
    fn form<F: Form>(heading: &'static str) -> Described {
        Described { heading, name: F::NAME, own: F::FIELDS.iter().collect(), common: Vec::new() }
    }
    fn record<F: Life>(heading: &'static str) -> Described {
        let every = names("Records", "key");
        let (common, own) = F::FIELDS.iter().partition(|field| every.contains(field.key));
        Described { heading, name: F::NAME, own, common }
    }
    vec![
        form::<QuoteForm>("Text"),
        form::<AmountForm>("Durations, targets and bounds"),
        form::<Place>("Places"),
        form::<StatusForm>("Status"),
        form::<Reference>("References"),
        form::<Logo>("Pictures"),
        form::<Config>("The site"),
        form::<Promises>("Promises"),
        form::<Audience>("Audiences"),
        form::<Navigation>("Navigation"),
        form::<PageForm>("Pages"),
        form::<Author>("Author"),
        form::<Change<Subprocessor>>("Changes"),
        record::<Subprocessor>("Sub-processors"),
        form::<AudiencePart>("Audiences of a sub-processor"),
        form::<Transfer>("Transfers"),
        form::<Measure>("Measures"),
        form::<MeasureRow>("Rows of measures"),
        form::<DpaForm>("Data processing agreement"),
        form::<Audit>("Audits"),
        form::<Entity>("Legal entities"),
        record::<change_process::ChangeProcess>("Change process"),
        form::<change_process::Vetting>("Vetting"),
        form::<change_process::Objection>("Objection"),
        form::<change_process::Termination>("Termination"),
        form::<change_process::ReviewCycle>("Regular reviews"),
        form::<change_process::AuditRoute>("Ways of auditing"),
        record::<flows::Flows>("Data flows"),
        form::<flows::FlowNode>("Parties of a flow"),
        form::<flows::Flow>("Flows"),
        record::<certification::Certification>("Certificates and attestation reports"),
        form::<certification::BridgeLetter>("Bridge letters"),
        record::<document::Document>("Documents"),
        record::<measure::Measure>("Security measures"),
        record::<hosting::Hosting>("Hosting"),
        record::<roadmap::Roadmap>("Roadmap"),
        record::<service_levels::ServiceLevels>("Service levels"),
        form::<service_levels::Availability>("Availability"),
        form::<service_levels::Credits>("Service credits"),
        form::<service_levels::CreditStep>("Steps of credits"),
        form::<service_levels::Support>("Support"),
        form::<service_levels::Reaction>("Response times"),
        form::<service_levels::Maintenance>("Maintenance"),
        record::<backup::Backup>("Backups"),
        form::<backup::RestoreTests>("Restore tests"),
        form::<backup::BackupSet>("Several backups"),
        record::<incident_policy::IncidentPolicy>("Incident policy"),
        form::<incident_policy::Channel>("Channels"),
        form::<incident_policy::Step>("Steps"),
        form::<incident_policy::Responsibility>("Responsibilities"),
        form::<incident_policy::PriorityMeaning>("Priorities"),
        form::<incident_policy::Deadline>("Deadlines"),
        record::<disclosure::Disclosure>("Disclosure"),
        record::<notice::Notice>("Notices"),
        form::<notice::Update>("Updates"),
        record::<facts::Facts>("Facts"),
        form::<facts::FactGroup>("Groups of facts"),
        form::<facts::FactRow>("Rows of facts"),
        record::<question::Question>("Frequently asked questions"),
        record::<contact::Contact>("Contacts"),
        form::<contact::Pgp>("PGP keys"),
        record::<glossary::Glossary>("Glossary"),
        form::<glossary::Term>("Terms"),
    ]
}

/// A closed list of words.
struct List {
    /// The type's name in the source.
    name: &'static str,
    words: BTreeSet<&'static str>,
    /// Where the document names all of them: heading and key.
    places: &'static [(&'static str, &'static str)],
}

fn choices() -> Vec<List> {
    fn list<C: Choice>(name: &'static str, places: &'static [(&'static str, &'static str)]) -> List {
        List { name, words: C::ALL.iter().map(|(_, word)| *word).collect(), places }
    }
    vec![
        list::<Manner>("Manner", &[("The site", "address")]),
        list::<Relation>("Relation", &[("Sub-processors", "relation"), ("`::subprocessors`", "relation")]),
        list::<Mechanism>("Mechanism", &[("Transfers", "mechanism")]),
        list::<BcrKind>("BcrKind", &[("Transfers", "kind")]),
        list::<MeasureOf>("MeasureOf", &[("Measures", "of")]),
        list::<Certainty>("Certainty", &[("Changes", "certainty")]),
        list::<StatusWord>(
            "StatusWord",
            &[
                ("Status", "status"),
                ("`::certifications`", "status"),
                ("`::measures`", "status"),
                ("`::hosting`", "status"),
            ],
        ),
        list::<Role>("Role", &[("Places", "role")]),
        list::<certification::CertificationKind>(
            "CertificationKind",
            &[("Certificates and attestation reports", "kind"), ("`::certifications`", "kind")],
        ),
        list::<certification::ReportType>("ReportType", &[("Certificates and attestation reports", "report_type")]),
        list::<certification::HeldBy>(
            "HeldBy",
            &[("Certificates and attestation reports", "held_by"), ("`::certifications`", "held_by")],
        ),
        list::<document::DocumentKind>("DocumentKind", &[("Documents", "kind"), ("`::documents`", "kind")]),
        list::<document::Availability>(
            "Availability",
            &[("Documents", "availability"), ("`::documents`", "availability")],
        ),
        list::<measure::Area>("Area", &[("Security measures", "area"), ("`::measures`", "area")]),
        // The words are keys of a table of their own.
        list::<measure::Framework>("Framework", &[("`::measures`", "framework")]),
        list::<hosting::HostingKind>("HostingKind", &[("Hosting", "kind"), ("`::hosting`", "kind")]),
        list::<roadmap::RoadmapStatus>("RoadmapStatus", &[("Roadmap", "status"), ("`::roadmap`", "status")]),
        list::<service_levels::SupportChannel>("SupportChannel", &[("Support", "channels")]),
        list::<service_levels::Priority>(
            "Priority",
            &[("Response times", "priority"), ("Priorities", "priority"), ("Deadlines", "priority")],
        ),
        list::<incident_policy::ChannelKind>("ChannelKind", &[("Channels", "kind")]),
        list::<incident_policy::Recipient>("Recipient", &[("Deadlines", "recipient")]),
        list::<notice::NoticeKind>("NoticeKind", &[("Notices", "kind"), ("`::notices`", "kind")]),
        list::<notice::NoticeStatus>(
            "NoticeStatus",
            &[("Notices", "status"), ("Updates", "status"), ("`::notices`", "status")],
        ),
        list::<notice::Severity>("Severity", &[("Notices", "severity"), ("`::notices`", "severity")]),
        list::<contact::ContactRole>("ContactRole", &[("Contacts", "role"), ("`::contacts`", "role")]),
        list::<contact::Appointed>("Appointed", &[("Contacts", "appointed")]),
        list::<flows::NodeKind>("NodeKind", &[("Parties of a flow", "kind")]),
        // Named in a sentence, because the keys of its table are rules.
        list::<Level>("Level", &[]),
    ]
}

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
    let known = measure::Framework::ALL.iter().map(|(_, word)| *word);
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
    assert_eq!(set(described), set(BLOCKS.iter().map(|block| block.name)));
    for block in BLOCKS {
        let heading = format!("`::{}`", block.name);
        assert_eq!(names(&heading, "attribute"), set(block.attributes.iter().copied()), "{heading}");
    }
}

#[test]
fn attributes_that_take_certain_words_name_them_all() {
    for block in BLOCKS {
        for attribute in block.attributes {
            let findings = page_findings(&format!("::{}{{{attribute}=\"no-such-word\"}}", block.name));
            let words = findings.iter().filter(|finding| finding.rule == "unknown-value");
            let expected: BTreeSet<String> = words.flat_map(|finding| list(&finding.arguments["allowed"])).collect();
            let described: BTreeSet<String> = allowed(&format!("`::{}`", block.name), "attribute", attribute)
                .into_iter()
                .map(str::to_owned)
                .collect();
            assert_eq!(described, expected, "{attribute} of ::{}", block.name);
        }
    }
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
    let known = findings.iter().find(|finding| finding.rule == "unknown-field").unwrap();
    let known = list(&known.arguments["known"]);
    assert_eq!(names("Values inside a sentence", "name"), set(known.iter().map(String::as_str)));
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
        let path = if names[0].ends_with('/') { format!("{}unused.svg", names[0]) } else { names[0].to_owned() };
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

/// What is found on a page with this text.
fn page_findings(text: &str) -> Vec<Diagnostic> {
    let mut sources = examples();
    let path = "pages/probe.en.md";
    sources.insert(path, format!("+++\ntitle = \"Probe\"\n+++\n\n{text}\n").into_bytes());
    let findings = compile(&sources, None).diagnostics;
    findings.into_iter().filter(|finding| finding.span.as_ref().is_some_and(|span| &*span.file == path)).collect()
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

/// The names in the first column of a section's table of docs/dependencies.md.
fn described_dependencies(heading: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    let section = DEPENDENCIES.split("\n## ").find(|section| section.starts_with(heading)).unwrap();
    rows(section, "dependency").into_iter().map(|(names, cells)| (names[0], cells)).collect()
}

#[test]
fn every_dependency_is_explained_and_no_other() {
    let manifest = toml::de::DeTable::parse(include_str!("../../Cargo.toml")).unwrap();
    let package: serde_json::Value = serde_json::from_str(include_str!("../browser/package.json")).unwrap();
    let of_cargo = |table: &str| -> BTreeSet<String> {
        manifest
            .get_ref()
            .get(table)
            .unwrap()
            .get_ref()
            .as_table()
            .unwrap()
            .keys()
            .map(|key| key.get_ref().to_string())
            .collect()
    };
    let of_npm: BTreeSet<String> = package["devDependencies"].as_object().unwrap().keys().cloned().collect();
    let sections = [
        ("In the program", of_cargo("dependencies")),
        ("In the tests", of_cargo("dev-dependencies")),
        ("In the browser tests", of_npm),
    ];
    for (heading, known) in sections {
        let described = described_dependencies(heading);
        let names: BTreeSet<String> = described.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(names, known, "“{heading}”");
        for (name, cells) in described {
            assert!(cells.len() >= 2 && cells.iter().all(|cell| !cell.is_empty()), "{name} is not explained");
        }
    }
}

#[test]
fn the_features_of_each_dependency_are_those_of_the_manifest() {
    let manifest = toml::de::DeTable::parse(include_str!("../../Cargo.toml")).unwrap();
    let dependencies = manifest.get_ref().get("dependencies").unwrap().get_ref().as_table().unwrap();
    for (name, cells) in described_dependencies("In the program") {
        let asked = dependencies.get(name).unwrap().get_ref().as_table().and_then(|table| table.get("features"));
        let asked: BTreeSet<String> = asked
            .and_then(|features| features.get_ref().as_array())
            .into_iter()
            .flat_map(|features| features.iter())
            .filter_map(|feature| feature.get_ref().as_str().map(str::to_owned))
            .collect();
        let described: BTreeSet<String> = quoted(cells[1]).into_iter().map(str::to_owned).collect();
        assert_eq!(described, asked, "features of {name}");
    }
}

/// Every document of the repository with its path.
const DOCUMENTS: &[(&str, &str)] = &[
    ("README.md", include_str!("../../README.md")),
    ("CONTRIBUTING.md", include_str!("../../CONTRIBUTING.md")),
    ("docs/architecture.md", include_str!("../../docs/architecture.md")),
    ("docs/content.md", include_str!("../../docs/content.md")),
    ("docs/content/answers.md", include_str!("../../docs/content/answers.md")),
    ("docs/content/evidence.md", include_str!("../../docs/content/evidence.md")),
    ("docs/content/service.md", include_str!("../../docs/content/service.md")),
    ("docs/content/subprocessors.md", include_str!("../../docs/content/subprocessors.md")),
    ("docs/dependencies.md", DEPENDENCIES),
    ("docs/findings.md", include_str!("../../docs/findings.md")),
    ("docs/guide-editors.md", EDITORS),
    ("docs/guide-lawyers.md", LAWYERS),
    ("docs/theme.md", include_str!("../../docs/theme.md")),
];

/// A document without its examples and without what stands in `backticks`.
fn prose_of(text: &str) -> String {
    let mut in_example = false;
    let mut prose = String::new();
    for line in text.lines() {
        in_example ^= line.starts_with("```");
        if !in_example && !line.starts_with("    ") {
            prose.extend(line.split('`').step_by(2));
            prose.push('\n');
        }
    }
    prose
}

/// The anchors that GitHub gives to a document's headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    headings
        .map(|line| {
            let title = line.trim_start_matches('#').trim().to_lowercase();
            title.chars().filter(kept).collect::<String>().replace(' ', "-")
        })
        .collect()
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut checked = 0;
    for (path, text) in DOCUMENTS {
        for link in prose_of(text).split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            if link.starts_with("https://") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { root.join(path) } else { root.join(path).with_file_name(file) };
            assert!(target.exists(), "{path} links to {link}");
            if !anchor.is_empty() {
                let text = std::fs::read_to_string(target).unwrap();
                assert!(anchors(&text).contains(anchor), "{path} links to {link}");
            }
            checked += 1;
        }
    }
    assert!(checked > 30, "only {checked} links were found");
}

#[test]
fn no_document_names_a_folder_or_file_that_does_not_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src/", "docs/", "tests/", "themes/", "scripts/", "benches/", "content/"];
    for (path, text) in DOCUMENTS {
        for name in text.lines().flat_map(quoted).filter(|name| folders.iter().any(|folder| name.starts_with(folder))) {
            // A command with its arguments, or a name with a part to fill in.
            let name = name.split(' ').next().unwrap();
            let own = name.starts_with("content/theme/");
            assert!(own || name.contains(['<', '*']) || root.join(name).exists(), "{path} names {name}");
        }
    }
}
