//! The formats of build servers and editors: what they demand, over every finding there is a case of.

use std::collections::BTreeSet;

use boon::{Compiler, Schemas};
use glashaus::ahead::ahead;
use glashaus::check::{RULES, Waived};
use glashaus::compile::{Compilation, compile};
use glashaus::diag::Severity;
use glashaus::report::{Report, calendar, github, gitlab, json, junit, sarif};
use glashaus::source::Snapshot;
use jiff::civil::date;
use serde_json::{Value, json};

use super::{many, words};
use crate::findings::{CASES, over_minimal};

/// SARIF's own schema as OASIS publishes it, unchanged.
const SARIF: &str = include_str!("sarif-2.1.0.schema.json");
const OURS: &str = include_str!("../../../docs/findings.schema.json");

/// A site with a finding in two areas, one that is accepted, and one that lies ahead.
const SITE: &str = r#"
-- site.toml --
format = 1
title = "Trust center"
organisation = "Morgenrot GmbH"
languages = ["en", "de"]

[[waivers]]
rule = "review-due"
file = "pages/index.toml"
reason = "The review is under way, at <Frühauf & Söhne>."
by = "Aurelia Frühauf"
until = 2026-12-31

[[audiences]]
id = "customers"
name = { en = "Customers", de = "Kunden" }
-- pages/index.toml --
reviewed = 2025-03-01
review_interval = "12mo"
-- pages/incidents.toml --
reviewed = 2026-01-15
review_interval = "12mo"
-- pages/odd.en.md --
+++
titel = "Odd"
title = "Odd, 100 %"
+++

See [this](page:nowhere).
-- pages/odd.de.md --
+++
title = "Seltsam"
+++
-- subprocessors/taube.toml --
name = "Taube"
since = 2024-03-01
"#;

struct Told {
    sources: Snapshot,
    compilation: Compilation,
    ahead: Vec<glashaus::ahead::Ahead>,
}

fn told() -> Told {
    let sources = over_minimal(SITE);
    let compilation = compile(&sources, None);
    let ahead = ahead(&sources, &compilation, date(2027, 2, 20));
    Told { sources, compilation, ahead }
}

impl Told {
    fn report(&self) -> Report<'_> {
        Report {
            findings: &self.compilation.diagnostics,
            waived: &self.compilation.waived,
            ahead: &self.ahead,
            overview: Some(&self.compilation.overview),
            sources: &self.sources,
            root: "100%, a:b/content",
        }
    }
}

/// What is wrong with values by a schema.
fn faults(schema: Value, values: impl Iterator<Item = (String, Value)>) -> Vec<String> {
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    compiler.add_resource("https://schema.example/it.json", schema).unwrap();
    let mut schemas = Schemas::new();
    let index = compiler.compile("https://schema.example/it.json", &mut schemas).unwrap();
    values
        .filter_map(|(name, value)| schemas.validate(&value, index).err().map(|error| format!("{name}: {error:#}")))
        .collect()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Every report there is in the tests, in a format.
fn all(say: impl Fn(&Report<'_>) -> String) -> Vec<(String, String)> {
    let (findings, sources) = many();
    let told = told();
    let mut reports: Vec<(String, String)> =
        CASES.iter().map(|case| (case.name.clone(), say(&Report::new(&case.findings, &case.sources)))).collect();
    reports.push(("many".to_owned(), say(&Report::new(&findings, &sources))));
    reports.push(("a site".to_owned(), say(&told.report())));
    reports
}

#[test]
fn the_json_of_every_case_has_exactly_the_keys_of_the_schema() {
    fn close(schema: &mut Value) {
        if let Some(object) = schema.as_object_mut() {
            if object.contains_key("properties") {
                let described: BTreeSet<String> = object["properties"].as_object().unwrap().keys().cloned().collect();
                let required =
                    object["required"].as_array().unwrap().iter().map(|key| key.as_str().unwrap().to_owned());
                assert_eq!(described, required.collect());
                object.insert("additionalProperties".to_owned(), json!(false));
            }
            object.values_mut().for_each(close);
        }
        schema.as_array_mut().into_iter().flatten().for_each(close);
    }
    let mut schema = parsed(OURS);
    close(&mut schema);
    let reports = all(|report| json(report, &words("en")));
    let site = parsed(&reports.last().unwrap().1);
    for list in ["findings", "waived", "ahead", "areas", "subprocessors"] {
        assert!(!site[list].as_array().unwrap().is_empty(), "{list} is not exercised");
    }
    let faults = faults(schema, reports.iter().map(|(name, text)| (name.clone(), parsed(text))));
    assert_eq!(faults, [""; 0]);
}

#[test]
fn the_sarif_of_every_case_is_valid_in_every_language() {
    for tag in ["en", "de", "nl"] {
        let reports = all(|report| sarif(report, &words(tag)));
        let faults = faults(parsed(SARIF), reports.iter().map(|(name, text)| (name.clone(), parsed(text))));
        assert_eq!(faults, [""; 0]);
    }
}

#[test]
fn sarif_points_at_the_words_names_the_rule_and_holds_what_is_accepted() {
    let told = told();
    let log = parsed(&sarif(&told.report(), &words("en")));
    let run = &log["runs"][0];
    let results = run["results"].as_array().unwrap();
    let broken = results.iter().find(|result| result["ruleId"] == "link-broken").unwrap();
    let place = &broken["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "100%25,%20a%3Ab/content/pages/odd.en.md");
    assert_eq!(place["region"], json!({ "startLine": 6, "startColumn": 12, "endLine": 6, "endColumn": 24 }));
    let index = usize::try_from(broken["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(run["tool"]["driver"]["rules"][index]["id"], "link-broken");
    let suppressed: Vec<&Value> = results.iter().filter(|result| result["suppressions"].is_array()).collect();
    assert_eq!(suppressed.len(), 1);
    assert_eq!(suppressed[0]["ruleId"], "review-due");
    assert_eq!(
        suppressed[0]["suppressions"][0]["justification"],
        "The review is under way, at <Frühauf & Söhne>. (Aurelia Frühauf, 2026-12-31)"
    );
    let mistake = results.iter().find(|result| result["ruleId"] == "unknown-key").unwrap();
    let replacement = &mistake["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "title");
    for rule in RULES {
        assert!(run["tool"]["driver"]["rules"].as_array().unwrap().iter().any(|known| known["id"] == rule.name));
    }
}

#[test]
fn fingerprints_are_unique_and_stay_when_lines_come_and_go() {
    let fingerprints = |sources: &Snapshot| -> Vec<String> {
        let findings = compile(sources, None).diagnostics;
        let report = parsed(&gitlab(&Report::new(&findings, sources), &words("en")));
        report.as_array().unwrap().iter().map(|one| one["fingerprint"].as_str().unwrap().to_owned()).collect()
    };
    let before = fingerprints(&over_minimal(SITE));
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), before.len());
    let moved = SITE.replace("See [this](page:nowhere).", "More.\n\nSee [this](page:nowhere).");
    assert_ne!(moved, SITE);
    assert_eq!(fingerprints(&over_minimal(&moved)), before);
}

#[test]
fn every_line_for_github_is_one_command_with_its_place() {
    for (name, text) in all(|report| github(report, &words("de"))) {
        for line in text.lines() {
            let (head, message) = line.strip_prefix("::").and_then(|line| line.split_once("::")).expect("a command");
            let (command, properties) = head.split_once(' ').expect("properties");
            assert!(["error", "warning", "notice"].contains(&command), "{name}: {line}");
            assert!(!message.is_empty(), "{name}: {line}");
            for property in properties.split(',') {
                let (key, value) = property.split_once('=').expect("a value");
                assert!(["file", "line", "col", "endLine", "endColumn", "title"].contains(&key), "{name}: {line}");
                assert!(!value.is_empty() && !value.contains(':'), "{name}: {line}");
            }
        }
    }
    let told = told();
    let text = github(&told.report(), &words("en"));
    let broken = text.lines().find(|line| line.contains("link-broken")).unwrap();
    let head =
        "::error file=100%25%2C a%3Ab/content/pages/odd.en.md,line=6,col=12,endLine=6,endColumn=24,title=link-broken::";
    assert!(broken.starts_with(head), "{broken}");
    assert_eq!(text.lines().count(), told.compilation.diagnostics.len());
}

#[test]
fn gitlab_gets_path_line_and_severity_of_every_finding() {
    for (name, text) in all(|report| gitlab(report, &words("nl"))) {
        for issue in parsed(&text).as_array().unwrap() {
            let place = &issue["location"];
            assert!(place["lines"]["begin"].as_u64().unwrap() > 0, "{name}: {issue}");
            for value in [&issue["description"], &issue["check_name"], &issue["fingerprint"], &place["path"]] {
                assert!(!value.as_str().unwrap().is_empty(), "{name}: {issue}");
            }
            assert!(["major", "minor", "info"].contains(&issue["severity"].as_str().unwrap()), "{name}: {issue}");
        }
    }
}

#[test]
fn junit_counts_failures_and_what_is_skipped() {
    for (name, text) in all(|report| junit(report, &words("de"), false)) {
        roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let told = told();
    let count = |deny| {
        let text = junit(&told.report(), &words("en"), deny);
        let document = roxmltree::Document::parse(&text).unwrap();
        let of = |tag| document.descendants().filter(|node| node.has_tag_name(tag)).count();
        let suite = document.descendants().find(|node| node.has_tag_name("testsuite")).unwrap();
        assert_eq!(suite.attribute("failures").unwrap(), of("failure").to_string());
        assert_eq!(suite.attribute("tests").unwrap(), of("testcase").to_string());
        (of("failure"), of("skipped"))
    };
    let of = |severity| told.compilation.diagnostics.iter().filter(|finding| finding.severity == severity).count();
    assert!(of(Severity::Warning) > 0 && of(Severity::Error) > 0);
    assert_eq!(count(false), (of(Severity::Error), 1));
    assert_eq!(count(true), (of(Severity::Error) + of(Severity::Warning), 1));
}

#[test]
fn the_calendar_has_a_day_for_everything_that_lies_ahead() {
    let told = told();
    let text = calendar(&told.report(), told.compilation.today, &words("en"));
    assert_eq!(text, calendar(&told.report(), told.compilation.today, &words("en")));
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(text.split("\r\n").all(|line| !line.contains('\n')), "lines end with both signs");
    let unfolded = text.replace("\r\n ", "");
    let events: Vec<&str> = unfolded.split("BEGIN:VEVENT").skip(1).collect();
    assert_eq!(events.len(), told.ahead.len());
    let review = events.iter().find(|event| event.contains("pages/incidents.toml")).unwrap();
    for part in ["DTSTAMP:20261122T000000Z", "DTSTART;VALUE=DATE:20270116", "DTEND;VALUE=DATE:20270117", "UID:"] {
        assert!(review.contains(part), "{part}: {review}");
    }
    assert!(review.contains("SUMMARY:The review is overdue since 15 January 2027."), "{review}");
}

#[test]
fn what_is_accepted_is_told_with_its_reason_and_is_no_finding() {
    let told = told();
    let [Waived { finding, by, until, .. }] = &told.compilation.waived[..] else { panic!("one waiver") };
    assert_eq!((finding.rule, by.as_str(), until.as_str()), ("review-due", "Aurelia Frühauf", "2026-12-31"));
    assert!(!told.compilation.diagnostics.contains(finding));
}
