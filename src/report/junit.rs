//! Findings as the result of tests, for build servers that show those: a test is a rule in a file.

use quick_junit::{NonSuccessKind, Report as Document, TestCase, TestCaseStatus, TestSuite};

use crate::check::RULES;
use crate::diag::{Diagnostic, Severity};

use super::Report;
use super::json::{Finding, finding};
use super::words::Words;

/// JUnit XML. Every finding is a test; errors, and with `deny_warnings` also warnings, have failed. A rule that
/// found nothing is a test that has passed, a finding that is accepted one that was skipped.
pub fn junit(report: &Report<'_>, words: &Words, deny_warnings: bool) -> String {
    let files = report.files();
    let mut suite = TestSuite::new("glashaus");
    let all = || report.findings.iter().chain(report.waived.iter().map(|waived| &waived.finding));
    for rule in RULES.iter().filter(|rule| !all().any(|finding| finding.rule == rule.name)) {
        let mut case = TestCase::new(rule.name, TestCaseStatus::success());
        case.set_classname("glashaus");
        suite.add_test_case(case);
    }
    for diagnostic in report.findings {
        let told = finding(diagnostic, &files, words);
        let text = [&told.message, &told.why, &told.advice].map(String::as_str).join("\n");
        let fails = match diagnostic.severity {
            Severity::Error => true,
            Severity::Warning => deny_warnings,
            Severity::Info => false,
        };
        let mut status = TestCaseStatus::success();
        if fails {
            status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_type(told.severity).set_message(told.message.as_str()).set_description(text.as_str());
        }
        let mut case = case(report, diagnostic, &told, status);
        if !fails {
            case.set_system_out(text);
        }
        suite.add_test_case(case);
    }
    for waived in report.waived {
        let told = finding(&waived.finding, &files, words);
        let mut status = TestCaseStatus::skipped();
        status.set_message(waived.reason.as_str());
        suite.add_test_case(case(report, &waived.finding, &told, status));
    }
    let mut document = Document::new("glashaus");
    document.add_test_suite(suite);
    // Texts without forbidden characters: nothing in them can fail to become XML.
    document.to_string().unwrap_or_default()
}

fn case(report: &Report<'_>, diagnostic: &Diagnostic, told: &Finding, status: TestCaseStatus) -> TestCase {
    let place = match told.place.start {
        Some(start) => format!("{}:{}:{}", report.path(&told.place.file), start.line, start.column),
        None => report.path(&told.place.file),
    };
    let mut case = TestCase::new(format!("{} {place}", diagnostic.rule), status);
    case.set_classname(format!("glashaus.{}", diagnostic.rule));
    case
}
