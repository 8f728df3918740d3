//! Every rule is explained, and its examples do what they say.

use std::collections::BTreeSet;
use std::path::Path;

use glashaus::check::{RULES, Rule};
use glashaus::compile::compile;
use glashaus::diag::{Concern, Diagnostic};
use glashaus::report::explain;

use super::findings::over_minimal;

fn findings(archive: &str) -> Vec<Diagnostic> {
    compile(&over_minimal(archive), None).diagnostics
}

fn is_of(rule: &Rule) -> impl Fn(&&Diagnostic) -> bool {
    |finding| finding.rule == rule.name
}

/// Whether a finding makes an example unreadable or unpublishable.
fn breaks(finding: &&Diagnostic) -> bool {
    finding.concern == Concern::Structure
}

#[test]
fn every_rule_says_what_why_and_on_what_basis() {
    let mut names = BTreeSet::new();
    for Rule { name, doc, .. } in RULES {
        assert!(names.insert(name), "{name} stands twice in the list");
        for text in [doc.what, doc.why] {
            assert!(text.len() > 40 && text.ends_with('.'), "{name} explains too little: {text}");
        }
        assert!(doc.configure.is_empty() || doc.configure.ends_with('.'), "{name}: {}", doc.configure);
        assert!(!doc.basis.is_empty(), "{name} rests on nothing");
        for basis in doc.basis {
            assert!(!basis.name.is_empty(), "{name}");
            assert!(basis.url.is_empty() || basis.url.starts_with("https://"), "{name}: {}", basis.url);
        }
    }
}

#[test]
fn every_rule_finds_something_in_its_bad_example_and_nothing_else_breaks_there() {
    for rule in RULES {
        let found = findings(rule.doc.bad);
        assert!(found.iter().any(|finding| is_of(rule)(&finding)), "{} finds nothing in its bad example", rule.name);
        let others: Vec<&Diagnostic> = found.iter().filter(|finding| !is_of(rule)(finding)).filter(breaks).collect();
        assert_eq!(others, Vec::<&Diagnostic>::new(), "the bad example of {} is broken", rule.name);
    }
}

#[test]
fn no_rule_finds_anything_in_its_good_example() {
    for rule in RULES {
        let found = findings(rule.doc.good);
        let wrong: Vec<&Diagnostic> = found.iter().filter(|finding| is_of(rule)(finding) || breaks(finding)).collect();
        assert_eq!(wrong, Vec::<&Diagnostic>::new(), "the good example of {} is not good", rule.name);
        assert_ne!(rule.doc.good, rule.doc.bad);
    }
}

/// `SNAPSHOTS=overwrite` writes it anew.
#[test]
fn docs_rules_md_says_what_the_rules_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let expected = explain::document();
    if std::env::var("SNAPSHOTS").is_ok_and(|how| how == "overwrite") {
        std::fs::write(&path, &expected).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == expected, "docs/rules.md is not what the rules say; SNAPSHOTS=overwrite writes it anew");
}
