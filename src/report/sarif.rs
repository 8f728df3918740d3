//! Findings as SARIF 2.1.0 (OASIS), which GitHub, Azure DevOps and many editors read.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use url::Url;

use crate::check::{RULES, Waived};
use crate::diag::{Diagnostic, Severity};

use super::explain;
use super::json::{Finding, PlaceView, finding};
use super::place::Files;
use super::words::Words;
use super::{Report, Summary};

/// A log with one run. Findings that are accepted for a time are in it, as suppressed.
pub fn sarif(report: &Report<'_>, words: &Words) -> String {
    let files = report.files();
    let findings: Vec<(&Diagnostic, Option<&Waived>)> = report
        .findings
        .iter()
        .map(|finding| (finding, None))
        .chain(report.waived.iter().map(|waived| (&waived.finding, Some(waived))))
        .collect();
    let names: BTreeMap<&str, usize> =
        findings.iter().map(|(finding, _)| (finding.rule, 0)).chain(RULES.iter().map(|rule| (rule.name, 0))).collect();
    let names: BTreeMap<&str, usize> = names.into_keys().enumerate().map(|(index, name)| (name, index)).collect();
    let fingerprints = report.fingerprints(&findings.iter().map(|(finding, _)| *finding).collect::<Vec<_>>());
    let results: Vec<Value> = findings
        .iter()
        .zip(fingerprints)
        .map(|((diagnostic, waived), fingerprint)| {
            let mut result = result(report, diagnostic, &files, words);
            result["ruleIndex"] = json!(names[diagnostic.rule]);
            result["partialFingerprints"] = json!({ "glashaus/v1": fingerprint });
            if let Some(waived) = waived {
                let accepted = format!("{} ({}, {})", waived.reason, waived.by, waived.until);
                result["suppressions"] =
                    json!([{ "kind": "external", "status": "accepted", "justification": accepted }]);
            }
            result
        })
        .collect();
    let summary = Summary::of(report.findings);
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "glashaus",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": names.keys().map(|name| rule(name)).collect::<Vec<_>>(),
            } },
            "language": words.locale().lang().as_str(),
            // As in the JSON of docs/findings.md.
            "columnKind": "unicodeCodePoints",
            "results": results,
            "properties": { "errors": summary.errors, "warnings": summary.warnings, "infos": summary.infos },
        }],
    });
    format!("{log:#}\n")
}

/// What a rule is about; of a mistake of form only its name.
fn rule(name: &str) -> Value {
    match RULES.iter().find(|rule| rule.name == name) {
        None => json!({ "id": name }),
        Some(rule) => json!({
            "id": name,
            "shortDescription": { "text": explain::first_sentence(rule) },
            "fullDescription": { "text": rule.doc.what },
            "help": { "text": explain::plain(rule) },
            "helpUri": explain::address(rule),
        }),
    }
}

fn result(report: &Report<'_>, diagnostic: &Diagnostic, files: &Files<'_>, words: &Words) -> Value {
    let told = finding(diagnostic, files, words);
    let text: Vec<&str> = [&told.message, &told.why, &told.advice]
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let locations: Vec<Value> = location(report, &told.place).into_iter().collect();
    let related: Vec<Value> = told
        .labels
        .iter()
        .filter_map(|label| {
            let mut location = location(report, &label.place)?;
            location["message"] = json!({ "text": label.message });
            Some(location)
        })
        .collect();
    let mut result = json!({
        "ruleId": told.rule,
        "level": match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "note",
        },
        "message": { "text": text.join(" ") },
        "locations": locations,
        "relatedLocations": related,
    });
    let changes = changes(report, &told);
    if !changes.is_empty() {
        result["fixes"] = json!([{ "artifactChanges": changes }]);
    }
    result
}

fn location(report: &Report<'_>, place: &PlaceView) -> Option<Value> {
    let mut physical = json!({ "artifactLocation": { "uri": uri(report, place)? } });
    if let Some(region) = region(place) {
        physical["region"] = region;
    }
    Some(json!({ "physicalLocation": physical }))
}

fn region(place: &PlaceView) -> Option<Value> {
    let (start, end) = place.start.zip(place.end)?;
    Some(json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }))
}

/// The changes a finding proposes, file by file.
fn changes(report: &Report<'_>, told: &Finding) -> Vec<Value> {
    let mut files: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for edit in &told.edits {
        let Some((uri, region)) = uri(report, &edit.place).zip(region(&edit.place)) else { continue };
        let replacement = json!({ "deletedRegion": region, "insertedContent": { "text": edit.replacement } });
        files.entry(uri).or_default().push(replacement);
    }
    files
        .into_iter()
        .map(|(uri, replacements)| json!({ "artifactLocation": { "uri": uri }, "replacements": replacements }))
        .collect()
}

/// The path of a file as a relative address.
fn uri(report: &Report<'_>, place: &PlaceView) -> Option<String> {
    let mut base = Url::parse("file:///").ok().filter(|_| !place.file.is_empty())?;
    // A percent sign is meant as itself, and what stands before a colon would be a scheme; the rest is known
    // to `url`.
    base.set_path(&report.path(&place.file).replace('%', "%25").replace(':', "%3A"));
    Some(base.path().trim_start_matches('/').to_owned())
}
