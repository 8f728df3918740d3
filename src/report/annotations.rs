//! Findings beside the lines of a change, as GitHub and GitLab show them.

use serde_json::json;

use crate::diag::Severity;

use super::words::Words;
use super::{Report, json::finding};

/// Workflow commands of GitHub Actions, one a line
/// (docs.github.com, "Workflow commands for GitHub Actions").
pub fn github(report: &Report<'_>, words: &Words) -> String {
    let files = report.files();
    let mut text = String::new();
    for diagnostic in report.findings {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let told = finding(diagnostic, &files, words);
        let mut properties = Vec::new();
        if !told.place.file.is_empty() {
            properties.push(("file", report.path(&told.place.file)));
        }
        if let Some((start, end)) = told.place.start.zip(told.place.end) {
            properties.push(("line", start.line.to_string()));
            properties.push(("col", start.column.to_string()));
            properties.push(("endLine", end.line.to_string()));
            // Columns of different lines cannot be compared, and GitHub refuses those that seem to go back.
            if start.line == end.line {
                properties.push(("endColumn", end.column.to_string()));
            }
        }
        properties.push(("title", told.rule.to_owned()));
        let properties: Vec<String> =
            properties.into_iter().map(|(name, value)| format!("{name}={}", escaped(&value, &[':', ',']))).collect();
        let parts = [told.message, told.why, told.advice];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        text.push_str(&format!("::{command} {}::{}\n", properties.join(","), escaped(&parts.join("\n"), &[])));
    }
    text
}

/// Percent signs and line ends end a command; in a property these characters do as well.
fn escaped(text: &str, also: &[char]) -> String {
    text.chars()
        .map(|c| match c {
            '%' | '\r' | '\n' => format!("%{:02X}", u32::from(c)),
            c if also.contains(&c) => format!("%{:02X}", u32::from(c)),
            c => c.to_string(),
        })
        .collect()
}

/// A report of GitLab's code quality (docs.gitlab.com, "Code Quality report format").
pub fn gitlab(report: &Report<'_>, words: &Words) -> String {
    let files = report.files();
    let findings: Vec<_> = report.findings.iter().collect();
    let issues: Vec<_> = findings
        .iter()
        .zip(report.fingerprints(&findings))
        .map(|(diagnostic, fingerprint)| {
            let told = finding(diagnostic, &files, words);
            // GitLab drops what has no place; what concerns the whole site stands at its settings.
            let file = if told.place.file.is_empty() { "site.toml" } else { &told.place.file };
            json!({
                "description": told.message,
                "check_name": told.rule,
                "fingerprint": fingerprint,
                "severity": match diagnostic.severity {
                    Severity::Error => "major",
                    Severity::Warning => "minor",
                    Severity::Info => "info",
                },
                "location": {
                    "path": report.path(file),
                    "lines": { "begin": told.place.start.map_or(1, |start| start.line) },
                },
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::Array(issues))
}
