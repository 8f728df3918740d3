//! The JSON Schemas say what the forms say: what the program reads fits, what it refuses does not.
//!
//! `SNAPSHOTS=overwrite` rewrites `docs/schemas/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas, ValidationError};
use glashaus::locale::{Quantity, When, country};
use glashaus::model::schema::{Schema, schemas};
use glashaus::source::{self, Moment, Snapshot};
use jiff::civil::date;
use serde_json::{Value, json};
use toml::de::{DeTable, DeValue};

use crate::init::{Begun, filled_in};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Schemas ready to judge by.
struct Judge {
    known: Vec<Schema>,
    compiled: Schemas,
    index: BTreeMap<&'static str, SchemaIndex>,
}

impl Judge {
    /// All schemas; they are schemas themselves by the standard's own schema.
    fn new() -> Self {
        let known = schemas();
        let (mut compiled, mut index) = (Schemas::new(), BTreeMap::new());
        for schema in &known {
            let address = format!("https://schemas.example/{}", schema.file());
            let mut compiler = Compiler::new();
            compiler.add_resource(&address, schema.json.clone()).unwrap();
            let at = compiler.compile(&address, &mut compiled);
            index.insert(schema.name, at.unwrap_or_else(|error| panic!("{}: {error:#}", schema.name)));
        }
        Self { known, compiled, index }
    }

    /// The schema of a file by its path in the content.
    fn of(&self, path: &str) -> Option<&Schema> {
        let named = self.known.iter().filter(|schema| fits(&schema.files, path));
        let named: Vec<&Schema> = named.collect();
        assert!(named.len() < 2, "{path} has several schemas");
        named.first().copied()
    }

    /// Where a file does not fit its schema, as paths of keys and positions.
    fn faults(&self, path: &str, toml: &str) -> Vec<String> {
        let schema = self.of(path).unwrap_or_else(|| panic!("{path} has no schema"));
        let table = DeTable::parse(toml).unwrap_or_else(|error| panic!("{path}: {error}"));
        let value = table_as_json(table.get_ref());
        match self.compiled.validate(&value, self.index[schema.name]) {
            Ok(()) => Vec::new(),
            Err(error) => {
                let mut places = Vec::new();
                leaves(&error, &mut places);
                places
            }
        }
    }
}

/// Whether a path is one that a pattern with at most one `*` names.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((before, after)) => path.starts_with(before) && path.ends_with(after),
    }
}

fn leaves(error: &ValidationError<'_, '_>, places: &mut Vec<String>) {
    if error.causes.is_empty() {
        places.push(format!("{} {}", error.instance_location, error.kind));
    }
    for cause in &error.causes {
        leaves(cause, places);
    }
}

/// TOML as editors judge it: a date is its text.
fn as_json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => json!(text),
        DeValue::Integer(number) => json!(i64::from_str_radix(number.as_str(), number.radix()).unwrap()),
        DeValue::Float(number) => json!(number.as_str().parse::<f64>().unwrap()),
        DeValue::Boolean(flag) => json!(flag),
        DeValue::Datetime(moment) => json!(moment.to_string()),
        DeValue::Array(values) => values.iter().map(|value| as_json(value.get_ref())).collect(),
        DeValue::Table(table) => table_as_json(table),
    }
}

fn table_as_json(table: &DeTable<'_>) -> Value {
    table.iter().map(|(key, value)| (key.get_ref().to_string(), as_json(value.get_ref()))).collect()
}

/// The TOML of a site by path: its files, and the front matter of its pages.
fn tables(snapshot: &Snapshot) -> BTreeMap<String, String> {
    let mut tables = BTreeMap::new();
    for (path, file) in snapshot.files.iter().filter(|(path, _)| !path.starts_with("theme/")) {
        let Ok(text) = std::str::from_utf8(&file.bytes) else { continue };
        if path.ends_with(".toml") {
            tables.insert(path.to_string(), text.to_owned());
        } else if path.starts_with("pages/") && path.ends_with(".md") {
            let front = text.strip_prefix("+++\n").unwrap().split("\n+++").next().unwrap();
            tables.insert(path.replace(".md", ".toml"), front.to_owned());
        }
    }
    tables
}

#[test]
fn the_schemas_in_the_documentation_are_those_of_the_program() {
    let folder = Path::new(ROOT).join("docs/schemas");
    let wanted: BTreeMap<String, String> = schemas().iter().map(|schema| (schema.file(), schema.text())).collect();
    if std::env::var("SNAPSHOTS").is_ok_and(|how| how == "overwrite") {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in &wanted {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let found: BTreeMap<String, String> = entries
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap()))
        .collect();
    assert_eq!(found.keys().collect::<Vec<_>>(), wanted.keys().collect::<Vec<_>>());
    for (name, text) in wanted {
        assert!(found[&name] == text, "{name} differs; SNAPSHOTS=overwrite rewrites it");
    }
}

#[test]
fn every_file_of_every_site_fits() {
    let judge = Judge::new();
    let mut sites = vec![Path::new(ROOT).join("content")];
    for entry in fs::read_dir(Path::new(ROOT).join("tests/sites")).unwrap() {
        sites.push(entry.unwrap().path());
    }
    let read = |folder: &Path| source::read(folder, Moment::Day(date(2026, 11, 22))).unwrap();
    let mut checked = 0;
    for site in sites {
        let content = site.join("content");
        let folder = if content.is_dir() { &content } else { &site };
        for (path, toml) in tables(&read(folder)) {
            assert_eq!(judge.faults(&path, &toml), Vec::<String>::new(), "{}: {path}", site.display());
            checked += 1;
        }
    }
    assert!(checked > 100, "only {checked} files were found");
}

#[test]
fn every_field_of_the_skeleton_fits() {
    let judge = Judge::new();
    for languages in ["de", "nl,en"] {
        let begun = Begun::with(&["--lang", languages]);
        let mut used = Vec::new();
        for (path, toml) in tables(&filled_in(&begun)) {
            assert_eq!(judge.faults(&path, &toml), Vec::<String>::new(), "{path}");
            used.extend(judge.of(&path).map(|schema| schema.name));
        }
        assert!(judge.known.iter().all(|schema| used.contains(&schema.name)), "a schema was not used: {used:?}");
    }
}

/// A sub-processor that fits.
const VENDOR: &str = r#"
name = "Briefkasten"
relation = "third-party"
entity = { name = "Briefkasten GmbH", country = "DE" }
purpose = { de = "Briefpost", en-GB = "Mail" }
data = ["Address"]
optional = true
retention = "30d"
dpa = 2024-02-01
since = 2024-03-01

[[places]]
country = "NL"
role = "stored"

[[change]]
announced = 2026-11-02
effective = "2027-Q1"
certainty = "certain"
set.places = [{ country = "EEA" }]
"#;

#[test]
fn what_fits_nothing_is_shown_where_it_stands() {
    let judge = Judge::new();
    let path = "subprocessors/brief.toml";
    assert_eq!(judge.faults(path, VENDOR), Vec::<String>::new());
    for (right, wrong, place, problem) in [
        ("purpose =", "purpse =", "", "purpse"),
        ("set.places", "set.plaecs", "/change/0/set", "plaecs"),
        ("set.places = [{ country = \"EEA\" }]", "set.until = 2027-01-01", "/change/0/set", "until"),
        ("role = \"stored\"", "rolle = \"stored\"", "/places/0", "rolle"),
        ("country = \"DE\" }", "contry = \"DE\" }", "/entity", "contry"),
        ("\"third-party\"", "\"thrid-party\"", "/relation", ""),
        ("\"certain\"", "\"sure\"", "/change/0/certainty", ""),
        ("\"NL\"", "\"Niederlande\"", "/places/0/country", ""),
        ("name = \"Briefkasten\"", "name = 7", "/name", "number"),
        ("optional = true", "optional = \"ja\"", "/optional", "string"),
        ("[\"Address\"]", "[7]", "/data/0", "number"),
        ("2024-03-01", "\"01.03.2024\"", "/since", "pattern"),
        ("\"2027-Q1\"", "\"2027-Q5\"", "/change/0/effective", "pattern"),
        ("\"30d\"", "\"30 Tage\"", "/retention", "pattern"),
        ("de = \"Briefpost\"", "deutsch = \"Briefpost\"", "/purpose", "deutsch"),
        ("2024-02-01", "{ state = \"available\" }", "/dpa", "state"),
    ] {
        assert!(VENDOR.contains(right), "{right}");
        let faults = judge.faults(path, &VENDOR.replace(right, wrong));
        let found = faults.iter().any(|fault| {
            fault.split_once(' ').is_some_and(|(at, what)| at.trim_matches('\'') == place && what.contains(problem))
        });
        assert!(found, "{wrong}: {faults:?}");
    }
}

#[test]
fn each_collection_and_single_file_refuses_a_key_it_does_not_know() {
    let judge = Judge::new();
    for schema in &judge.known {
        let path = schema.files.replace('*', "any");
        assert!(!judge.faults(&path, "purpse = \"…\"").is_empty(), "{path}");
        assert_eq!(judge.faults(&path, ""), Vec::<String>::new(), "{path}");
    }
}

/// Whether a text fits the pattern a key takes.
fn is_fitting(judge: &Judge, key: &str, text: &str) -> bool {
    judge.faults("backup.toml", &format!("{key} = \"{text}\"")).is_empty()
}

#[test]
fn patterns_judge_as_the_reader_does() {
    let judge = Judge::new();
    for text in [
        "2026",
        "2026-11",
        "2026-11-22",
        "2026-Q4",
        "2026-H1",
        "2023-Q1/2023-Q2",
        "2026-Q2/..",
        "2026/2027-01-31",
        "",
        "26",
        "2026-13",
        "2026-Q5",
        "2026-H3",
        "2026-11-32",
        "../2026",
        "2026/",
        "2026-1-2",
        "22.11.2026",
        "2026 ",
    ] {
        assert_eq!(is_fitting(&judge, "since", text), When::parse(text).is_ok(), "{text}");
    }
    for text in [
        "30d", "4-8h", "4–8h", "6w", "99.5%", ">=99.5%", ">99%", "<=90d", "<24h", "15min", "3mo", "1y", "8bh", "5bd",
        "", "30", "30 d", "d", ">=4-8h", "99,5%", "30 days", "4--8h", "≥99%", "1.d", ".5d", "30dd",
    ] {
        assert_eq!(is_fitting(&judge, "interval", text), Quantity::parse(text).is_ok(), "{text}");
    }
    for code in country::countries().chain(["EU", "EEA", "EMEA", "WORLD", "EL", "UK"].map(str::to_owned)) {
        let place = format!("places = [{{ country = \"{code}\" }}]");
        assert_eq!(judge.faults("backup.toml", &place), Vec::<String>::new(), "{code}");
    }
}

#[test]
fn every_key_and_every_word_is_explained() {
    let mut keys = 0;
    let mut words = 0;
    for schema in schemas() {
        for (name, form) in schema.json["definitions"].as_object().unwrap() {
            for (key, property) in form["properties"].as_object().into_iter().flatten() {
                // The key of another form is explained there.
                if property["$ref"].as_str().is_some_and(|target| target.ends_with(&format!("/properties/{key}"))) {
                    continue;
                }
                let about = property["description"].as_str().unwrap_or_default();
                assert!(!about.is_empty() && !about.contains("[`"), "{name}.{key}: {about}");
                keys += 1;
            }
            let mut lists = vec![form];
            while let Some(value) = lists.pop() {
                if let Some(list) = value.get("enum").and_then(Value::as_array) {
                    let docs = value["x-taplo"]["docs"]["enumValues"].as_array().unwrap();
                    assert_eq!(list.len(), docs.len());
                    assert!(docs.iter().all(|doc| !doc.as_str().unwrap().is_empty()), "{name}: {list:?}");
                    words += list.len();
                }
                lists.extend(value.as_object().into_iter().flat_map(|object| object.values()));
            }
        }
    }
    assert!(keys > 300 && words > 300, "{keys} keys, {words} words");
}

#[test]
fn init_tells_editors_which_schema_belongs_to_which_file() {
    for arguments in [&["--lang", "nl,de"][..], &["--example"]] {
        let begun = Begun::with(arguments);
        let text = begun.read(".taplo.toml");
        assert!(text.starts_with("# "), "nothing is explained");
        let table = DeTable::parse(&text).unwrap();
        let rules = table_as_json(table.get_ref())["rule"].take();
        let rules: Vec<(String, String)> = rules
            .as_array()
            .unwrap()
            .iter()
            .map(|rule| {
                (rule["include"][0].as_str().unwrap().to_owned(), rule["schema"]["path"].as_str().unwrap().to_owned())
            })
            .collect();
        assert_eq!(rules.len(), schemas().len());
        let mut matched = 0;
        for path in tables(&begun.snapshot()).keys().filter(|path| !path.contains(".de") && !path.contains(".nl")) {
            let path = format!("content/{path}");
            let known: Vec<&str> =
                rules.iter().filter(|(pattern, _)| fits(pattern, &path)).map(|(_, schema)| schema.as_str()).collect();
            assert_eq!(known.len(), 1, "{path}: {known:?}");
            matched += 1;
        }
        assert!(matched > 15, "only {matched} files");
        for schema in schemas() {
            let (_, path) = rules.iter().find(|(pattern, _)| *pattern == format!("content/{}", schema.files)).unwrap();
            assert!(begun.read(path) == schema.text(), "{path}");
        }
    }
}
