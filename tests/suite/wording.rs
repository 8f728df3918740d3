//! Sentences that claim too much, and sentences that only look like it.
//!
//! `wording/<language>.txt` holds one sentence a line, behind the rule that must find something in it, or
//! behind `-` where none may. `facts.txt` and `tone.txt` are about whole texts. The scores are printed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use glashaus::compile::compile;
use glashaus::diag::Diagnostic;
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;

/// The rules over wording.
const RULES: [&str; 6] =
    ["claim-eu-only", "claim-absolute", "claim-certificate", "certified-wording", "transfer-outdated", "outdated-law"];

/// A sub-processor that every claim about the EU is held against.
const VENDOR: &str = r#"-- subprocessors/mailer.toml --
name = "Mailer"
purpose = "Mail"
dpa = true
[entity]
name = "Mailer Inc."
address = "1 Main Street, Springfield"
contact = "privacy@mailer.example"
[[places]]
country = "US"
role = "stored"
"#;

/// A certificate that the organisation does not have yet, while a partner has one.
const CERTIFICATES: &str = r#"-- certifications/quality.toml --
name = "ISO 9001"
kind = "certificate"
standard = "ISO 9001"
edition = "2015"
status = { status = "planned", date = "2027-Q2" }
-- certifications/partner.toml --
name = "ISO 9001"
kind = "certificate"
standard = "ISO 9001"
edition = "2015"
held_by = "partner"
valid_until = 2028-05-11
"#;

fn check(archive: &str) -> Vec<Diagnostic> {
    compile(&Snapshot::from_archive(archive, Moment::Day(date(2026, 11, 22))), None).diagnostics
}

fn site(languages: &str, rest: &str) -> String {
    let config = format!(
        "-- site.toml --\nformat = 1\ntitle = \"Trust\"\norganisation = \"Morgenrot GmbH\"\nlanguages = [{languages}]\naddress = \"formal\"\nbase_url = \"https://trust.morgenrot.example\"\n"
    );
    format!("{config}{rest}")
}

fn cases(text: &str) -> Vec<(&str, &str)> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('|')).map(|(rule, words)| (rule.trim(), words.trim())).collect()
}

/// The rules that find something in each line of a page.
fn found(lang: &str, sentences: &[&str]) -> Vec<Vec<&'static str>> {
    let mut page = "+++\ntitle = \"T\"\n+++\n".to_owned();
    let mut lines = Vec::new();
    for sentence in sentences {
        page.push('\n');
        lines.push(page.len()..page.len() + sentence.len());
        page.push_str(sentence);
        page.push('\n');
    }
    let archive = site(&format!("\"{lang}\""), &format!("{VENDOR}{CERTIFICATES}-- pages/claims.{lang}.md --\n{page}"));
    let findings = check(&archive);
    let path = format!("pages/claims.{lang}.md");
    let of = |line: &std::ops::Range<usize>| {
        let here = findings.iter().filter(|finding| {
            finding.span.as_ref().is_some_and(|span| *span.file == *path && line.contains(&span.start))
        });
        here.map(|finding| finding.rule).filter(|rule| RULES.contains(rule)).collect()
    };
    lines.iter().map(of).collect()
}

#[test]
fn claims_are_understood_and_innocent_sentences_are_left_alone() {
    let corpora = [
        ("de", include_str!("wording/de.txt")),
        ("en", include_str!("wording/en.txt")),
        ("nl", include_str!("wording/nl.txt")),
    ];
    let mut wrong = String::new();
    for (lang, text) in corpora {
        let cases = cases(text);
        let sentences: Vec<&str> = cases.iter().map(|(_, sentence)| *sentence).collect();
        let (mut hits, mut missed, mut false_alarms) = (0, Vec::new(), Vec::new());
        for ((rule, sentence), found) in cases.iter().zip(found(lang, &sentences)) {
            match *rule {
                "-" if found.is_empty() => {}
                "-" => false_alarms.push((found, sentence)),
                rule if found.contains(&rule) => hits += 1,
                _ => missed.push(sentence),
            }
        }
        let claims = cases.iter().filter(|(rule, _)| *rule != "-").count();
        let innocent = cases.len() - claims;
        println!(
            "{lang}: {hits} of {claims} claims found, {} false alarms in {innocent} innocent sentences",
            false_alarms.len()
        );
        assert!(claims >= 40 && innocent >= 40, "{lang}");
        if missed.len() > 1 {
            writeln!(wrong, "{lang} misses {missed:#?}").unwrap();
        }
        if !false_alarms.is_empty() {
            writeln!(wrong, "{lang} finds too much: {false_alarms:#?}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn translations_that_say_the_same_differ_in_notation_only() {
    // same or other: the text in German, English and Dutch.
    let cases = cases(include_str!("wording/facts.txt"));
    let (mut hits, mut missed, mut false_alarms) = (0, Vec::new(), Vec::new());
    for (kind, words) in &cases {
        let parts: Vec<&str> = words.split(" # ").collect();
        let [de, en, nl] = parts[..] else { panic!("three languages: {words}") };
        let record = format!(
            "-- faq/fact.toml --\nquestion = {{ de = \"Was?\", en = \"What?\", nl = \"Wat?\" }}\nanswer = {{ de = \"{de}\", en = \"{en}\", nl = \"{nl}\" }}\n"
        );
        let findings = check(&site("\"de\", \"en\", \"nl\"", &record));
        let differs = findings.iter().any(|finding| finding.rule == "translation-facts");
        match (*kind, differs) {
            ("other", true) => hits += 1,
            ("other", false) => missed.push(words),
            (_, true) => false_alarms.push(words),
            _ => {}
        }
    }
    println!(
        "facts: {hits} differences found, {} missed, {} false alarms of {}",
        missed.len(),
        false_alarms.len(),
        cases.len()
    );
    assert!(missed.is_empty() && false_alarms.is_empty(), "missed {missed:#?}, false alarms {false_alarms:#?}");
}

#[test]
fn the_form_of_address_is_heard_in_both_languages() {
    // du, Sie, je, u or nobody: the language and the text, on a site that is formal.
    let mut wrong = Vec::new();
    for (kind, words) in cases(include_str!("wording/tone.txt")) {
        let (lang, text) = words.split_once(' ').expect("a language and a text");
        let page = format!("-- pages/tone.{lang}.md --\n+++\ntitle = \"T\"\n+++\n\n{text}\n");
        let heard = check(&site(&format!("\"{lang}\""), &page)).iter().any(|finding| finding.rule == "tone-mixed");
        if heard != (kind == "informal") {
            wrong.push(text);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn words_to_avoid_are_known_in_their_forms_and_compounds() {
    let glossary = "-- glossary.toml --\n[[terms]]\nid = \"sub\"\nterm = { de = \"Unterauftragsverarbeiter\", nl = \"subverwerker\" }\ndefinition = { de = \"Jemand.\", nl = \"Iemand.\" }\navoid = { de = [\"Subunternehmer\", \"Auftragsverarbeiter\"], nl = [\"onderaannemer\"] }\n";
    let expected = BTreeMap::from([
        ("de Unsere Subunternehmern sind geprüft.", true),
        ("de Die Subunternehmerliste ist lang.", true),
        ("de Unsere IT-Subunternehmer stehen hier.", true),
        ("de Unsere Unterauftragsverarbeiter stehen hier.", false),
        ("de Sogenannte „Subunternehmer“ heißen hier anders.", false),
        ("nl Al onze onderaannemers staan hier.", true),
        ("nl De onderaannemerslijst staat hier.", true),
        ("nl Al onze subverwerkers staan hier.", false),
    ]);
    for (words, uses) in expected {
        let (lang, text) = words.split_once(' ').expect("a language and a text");
        let page = format!("{glossary}-- pages/term.{lang}.md --\n+++\ntitle = \"T\"\n+++\n\n{text}\n");
        let findings = check(&site("\"de\", \"nl\"", &page));
        assert_eq!(findings.iter().any(|finding| finding.rule == "term-preferred"), uses, "{words}");
    }
}

#[test]
fn a_claim_points_at_its_words_and_at_the_place_that_contradicts_it() {
    let archive = site(
        "\"en\"",
        &format!(
            "{VENDOR}-- pages/claims.en.md --\n+++\ntitle = \"T\"\n+++\n\nSafe: **all** data stays *only* in the [EU](https://europa.eu).\n"
        ),
    );
    let findings = check(&archive);
    let finding = findings.iter().find(|finding| finding.rule == "claim-eu-only").expect("a finding");
    let sources = Snapshot::from_archive(&archive, Moment::Day(date(2026, 11, 22)));
    let words = |span: &glashaus::diag::Span| {
        let bytes = &sources.files.iter().find(|(path, _)| **path == span.file).expect("the file").1.bytes;
        String::from_utf8_lossy(&bytes[span.start..span.end]).into_owned()
    };
    assert_eq!(words(finding.span.as_ref().expect("a place")), "only* in the [EU");
    assert_eq!(words(&finding.labels[0].span), "\"US\"");
}
