//! Findings in words: the three languages say the same, and every place is shown right.

mod formats;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use glashaus::check::RULES;
use glashaus::diag::{Argument, Concern, Diagnostic, Severity, Span};
use glashaus::locale::{Address, Args, Lang, Locale};
use glashaus::report::{Report, Style, Words, human, json, plain};
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;
use proptest::prelude::*;
use snapbox::assert_data_eq;

const WORDS: [(&str, &str); 3] = [
    ("en", include_str!("../../src/report/words/en.ftl")),
    ("de", include_str!("../../src/report/words/de.ftl")),
    ("nl", include_str!("../../src/report/words/nl.ftl")),
];
const INTERFACES: [(&str, &str); 3] = [
    ("en", include_str!("../../themes/default/locales/en.ftl")),
    ("de", include_str!("../../themes/default/locales/de.ftl")),
    ("nl", include_str!("../../themes/default/locales/nl.ftl")),
];
const PLAIN: Style = Style { color: false, width: 100 };

fn words(tag: &str) -> Words {
    Words::new(&Lang::parse(tag).expect(tag))
}

fn snapshot(files: &[(&str, &[u8])]) -> Snapshot {
    let mut snapshot = Snapshot::new(Moment::Day(date(2026, 11, 22)));
    for (path, bytes) in files {
        snapshot.insert(*path, *bytes);
    }
    snapshot
}

/// The span of the `nth` occurrence of some words, from 0.
fn span_of(path: &str, text: &str, words: &str, nth: usize) -> Span {
    let (start, _) = text.match_indices(words).nth(nth).unwrap_or_else(|| panic!("{words} in {path}"));
    Span::new(&Arc::from(path), start..start + words.len())
}

/// What a message consists of: for its value and each attribute, the variables it uses.
type Shape = BTreeMap<String, BTreeSet<String>>;

fn shapes(source: &str) -> BTreeMap<String, Shape> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut shapes = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let shape = shape(message);
            assert!(shapes.insert(message.id.name.to_owned(), shape).is_none(), "{} is there twice", message.id.name);
        }
    }
    shapes
}

fn shape(message: &Message<&str>) -> Shape {
    let parts = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
    message
        .value
        .iter()
        .map(|value| ("", value))
        .chain(parts)
        .map(|(name, pattern)| {
            let mut variables = BTreeSet::new();
            in_pattern(pattern, &mut variables);
            (name.to_owned(), variables)
        })
        .collect()
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            variants.iter().for_each(|variant| in_pattern(&variant.value, variables));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}

#[test]
fn every_message_has_the_same_parts_and_values_in_every_language() {
    let (_, english) = WORDS[0];
    for (tag, source) in &WORDS[1..] {
        assert_eq!(shapes(source), shapes(english), "{tag}");
    }
}

#[test]
fn every_interface_message_exists_in_every_language() {
    let ids = |source| shapes(source).into_keys().collect::<BTreeSet<_>>();
    let (_, english) = INTERFACES[0];
    for (tag, source) in &INTERFACES[1..] {
        assert_eq!(ids(source), ids(english), "{tag}");
    }
}

#[test]
fn every_finding_says_what_why_and_what_to_do() {
    for (id, shape) in shapes(WORDS[0].1) {
        let is_finding = shape.len() > 1;
        let report_itself =
            ["severity-", "heading-", "count-", "summary-", "term-", "label-", "cli-", "quoted", "wordless"]
                .iter()
                .any(|prefix| id.starts_with(prefix));
        let is_rule = RULES.iter().any(|rule| rule.name == id);
        assert_eq!(is_finding, is_rule || !report_itself, "{id}");
        if is_finding {
            assert!(["", "why", "advice"].iter().all(|part| shape.contains_key(*part)), "{id} lacks a part");
        }
    }
}

#[test]
fn every_message_of_the_sources_has_words_and_all_words_are_used() {
    let sources = rust_sources();
    let named: BTreeSet<&str> = sources.iter().flat_map(|source| quoted(source)).collect();
    let beside = named.iter().filter(|id| id.starts_with("label-") || id.starts_with("term-"));
    let messages = messages_in_the_sources();
    for (tag, source) in WORDS {
        let words = shapes(source);
        let unsaid: Vec<&str> = beside
            .clone()
            .copied()
            .chain(messages.iter().map(String::as_str))
            .filter(|id| !words.contains_key(*id))
            .collect();
        assert_eq!(unsaid, [""; 0], "without words in {tag}");
        let unused: Vec<&String> = words.keys().filter(|id| !named.contains(id.as_str())).collect();
        assert_eq!(unused, [""; 0], "words in {tag} that nothing uses");
    }
}

#[test]
fn every_value_of_every_message_resolves() {
    for (tag, source) in WORDS {
        let (locale, problems) = Locale::new(Lang::parse(tag).expect(tag), &[source], Address::Formal);
        assert_eq!(problems, []);
        for (id, shape) in shapes(source) {
            for (part, variables) in shape {
                let id = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
                for count in [1, 2] {
                    let args = variables.iter().fold(Args::new(), |args, name| args.number(name.as_str(), count));
                    let said = locale.try_text_with(&id, &args).unwrap_or_else(|| panic!("{tag}: {id}"));
                    assert!(!said.contains('$') && said.trim() == said, "{tag}: {id}: {said}");
                }
            }
        }
    }
}

/// The wordings that `source/` gives rise to exist, with the values it gives.
#[test]
fn problems_of_reading_the_folder_have_words() {
    let file: Arc<str> = "media/film.mp4".into();
    for (rule, values) in [
        ("file-name", vec![("path", "a".into())]),
        ("link-out-of-folder", vec![("path", "a".into())]),
        ("file-too-large", vec![("path", "a".into()), ("size", 40_usize.into()), ("limit", 32_usize.into())]),
        ("file-unreadable", vec![("path", "a".into()), ("reason", Argument::from("denied"))]),
    ] {
        let finding = values
            .into_iter()
            .fold(Diagnostic::error(rule, Span::file(&file)), |finding, (name, value)| finding.with(name, value));
        for (tag, _) in WORDS {
            let said = words(tag).finding(&finding);
            assert!(!said.message.contains(rule) && !said.advice.is_empty(), "{tag}: {said:?}");
        }
    }
}

const AZURE: &str = "\
name = \"Azure OpenAI\"
purpos = { de = \"Kundenpflege für Straße und Büro\" }
since = \"22.11.2026\"
announced = 2026-10-20

[[places]]
country = \"Germany\"
role = \"storred\"

[[change]]
announced = 2026-10-20
effective = 2026-11-22
set.purpose = \"Übersetzung\"
";
const SITE: &str = "organisation = \"Beispiel GmbH\"\n\n[promises]\nnotice_period = \"6w\"\n";
const PAGE: &str = "+++\ntitle = \"Vorfälle\"\n+++\n\nSiehe [Kanäle](page:incident#kanal) und :sub[azur].\n";

/// Findings of many kinds, with related places, proposed edits and whole files.
fn many() -> (Vec<Diagnostic>, Snapshot) {
    let azure = "subprocessors/azure.toml";
    let page = "pages/incidents.de.md";
    let files = snapshot(&[(azure, AZURE.as_bytes()), ("site.toml", SITE.as_bytes()), (page, PAGE.as_bytes())]);
    let key = span_of(azure, AZURE, "purpos", 0);
    let findings = vec![
        Diagnostic::error("file-too-large", Span::file(&"media/film.mp4".into()))
            .with("path", "media/film.mp4")
            .with("size", 1200_usize)
            .with("limit", 32_usize),
        Diagnostic::error("link-broken", span_of(page, PAGE, "page:incident#kanal", 0))
            .with("target", "page:incident#kanal")
            .with("suggestion", "page:incidents#kanal"),
        Diagnostic::error("missing-key", Span::file(&azure.into()))
            .with("key", "website")
            .with("form", Argument::Term("term-subprocessor"))
            .severity(Severity::Warning),
        Diagnostic::error("unknown-key", key.clone())
            .with("key", "purpos")
            .with("form", Argument::Term("term-subprocessor"))
            .with("suggestion", "purpose")
            .edit(key, "purpose"),
        Diagnostic::error("invalid-date", span_of(azure, AZURE, "\"22.11.2026\"", 0))
            .with("value", "22.11.2026")
            .with("suggestion", "2026-11-22")
            .edit(span_of(azure, AZURE, "\"22.11.2026\"", 0), "2026-11-22"),
        Diagnostic::error("unknown-country", span_of(azure, AZURE, "\"Germany\"", 0)).with("country", "Germany"),
        Diagnostic::error("unknown-value", span_of(azure, AZURE, "\"storred\"", 0))
            .with("value", "storred")
            .with("allowed", Argument::List(["stored", "accessed", "transit"].map(Argument::from).to_vec())),
        Diagnostic::error("sub-notice", span_of(azure, AZURE, "2026-11-22", 0))
            .concern(Concern::Law)
            .with("id", "azure")
            .with("announced", Argument::Date("2026-10-20".into()))
            .with("earliest", Argument::Date("2026-12-01".into()))
            .with("effective", Argument::Date("2026-11-22".into()))
            .with("promise", "6w")
            .with("days", 9_usize)
            .label(span_of(azure, AZURE, "2026-10-20", 1), "label-announced")
            .label(span_of("site.toml", SITE, "\"6w\"", 0), "label-promise"),
        Diagnostic::error("translation-missing", span_of(azure, AZURE, "\"Übersetzung\"", 0))
            .severity(Severity::Warning)
            .concern(Concern::Law)
            .with("languages", Argument::List(vec!["nl".into()])),
        Diagnostic::error("third-party-request", None).with("path", "assets/main.css").with("host", "fonts.example"),
        Diagnostic::error("picture-format", Span::file(&"media/alt.tiff".into()))
            .severity(Severity::Info)
            .with("path", "media/alt.tiff"),
    ];
    (findings, files)
}

#[test]
fn findings_read_well_in_english() {
    let (findings, files) = many();
    assert_data_eq!(human(&findings, &files, &words("en"), PLAIN), snapbox::file!["snapshots/findings.en.txt"].raw());
}

#[test]
fn findings_read_well_in_german() {
    let (findings, files) = many();
    assert_data_eq!(human(&findings, &files, &words("de"), PLAIN), snapbox::file!["snapshots/findings.de.txt"].raw());
}

#[test]
fn findings_read_well_in_dutch() {
    let (findings, files) = many();
    assert_data_eq!(human(&findings, &files, &words("nl"), PLAIN), snapbox::file!["snapshots/findings.nl.txt"].raw());
}

#[test]
fn findings_are_stable_json() {
    let (findings, files) = many();
    assert_data_eq!(
        json(&Report::new(&findings, &files), &words("en")),
        snapbox::file!["snapshots/findings.json.txt"].raw()
    );
}

#[test]
fn the_browser_gets_what_the_json_holds() {
    let (findings, files) = many();
    let whole: serde_json::Value =
        serde_json::from_str(&json(&Report::new(&findings, &files), &words("de"))).expect("JSON");
    for (at, finding) in findings.iter().enumerate() {
        let one = serde_json::to_value(plain(finding, &files, &words("de"))).expect("a value");
        assert_eq!(whole["findings"][at], one);
    }
}

#[test]
fn lines_and_columns_count_characters_whatever_the_file_looks_like() {
    for (name, text, words_there, line, column) in [
        ("umlauts", "# Äöü\nüber straße = 1\n", "straße", 2, 6),
        ("emoji", "😀😀 x\n", "x", 1, 4),
        ("carriage returns", "a = 1\r\nb = 2\r\nc = 3\r\n", "c", 3, 1),
        ("byte order mark", "\u{feff}name = 1\n", "name", 1, 1),
        ("byte order mark, later line", "\u{feff}a\nname = 1\n", "name", 2, 1),
        ("tabs", "\t\tkey = 1\n", "key", 1, 3),
        ("no end of line", "a\nlast", "last", 2, 1),
    ] {
        let files = snapshot(&[("a.toml", text.as_bytes())]);
        let finding = Diagnostic::error("duplicate-key", span_of("a.toml", text, words_there, 0)).with("key", "x");
        let start = plain(&finding, &files, &words("en")).place.start.expect(name);
        assert_eq!(
            (start.line, start.column, start.byte),
            (line, column, text.find(words_there).expect(name)),
            "{name}"
        );
        let shown = human(std::slice::from_ref(&finding), &files, &words("en"), PLAIN);
        assert!(shown.contains(&format!("a.toml:{line}:{column}\n")), "{name}:\n{shown}");
        let excerpt = plain(&finding, &files, &words("en")).place.excerpt.expect(name);
        assert_eq!(excerpt.found, words_there, "{name}");
        assert!(!excerpt.after.contains('\r') && !excerpt.before.contains('\u{feff}'), "{name}");
    }
}

#[test]
fn carets_stand_below_the_words_that_are_meant() {
    for text in ["\u{feff}größe = 1\r\n", "größe = 1\r\n", "größe = 1"] {
        let files = snapshot(&[("a.toml", text.as_bytes())]);
        let finding = Diagnostic::error("duplicate-key", span_of("a.toml", text, "= 1", 0)).with("key", "x");
        let shown = human(&[finding], &files, &words("en"), PLAIN);
        assert!(shown.contains("\n1 | größe = 1\n  |       ^^^ the second one\n"), "{shown}");
    }
}

#[test]
fn an_empty_span_is_one_caret_and_the_end_of_a_file_is_a_place() {
    for (text, at, place) in [("a = \nb\n", 4, "1:5"), ("a = \n", 5, "2:1"), ("a", 1, "1:2"), ("a", 99, "1:2")] {
        let files = snapshot(&[("a.toml", text.as_bytes())]);
        let finding = Diagnostic::error("toml-syntax", Span::new(&"a.toml".into(), at..at)).with("detail", "x");
        let shown = human(&[finding], &files, &words("en"), PLAIN);
        assert!(shown.contains(&format!("a.toml:{place}\n")) && shown.contains("^ not understood"), "{shown}");
    }
}

#[test]
fn a_huge_line_is_cut_around_the_finding() {
    let mut text = "x".repeat(3_000_000);
    text.push_str("<b>ö</b>");
    text.push_str(&"ü".repeat(1_000_000));
    let files = snapshot(&[("pages/a.md", text.as_bytes())]);
    let finding = Diagnostic::error("raw-html-removed", span_of("pages/a.md", &text, "<b>", 0))
        .with("element", "b")
        .edit(span_of("pages/a.md", &text, "<b>", 0), "**");
    let shown = human(std::slice::from_ref(&finding), &files, &words("en"), PLAIN);
    assert!(shown.len() < 3000 && shown.contains("<b>ö</b>") && shown.contains("pages/a.md:1:3000001\n"), "{shown}");
    assert!(json(&Report::new(&[finding], &files), &words("en")).len() < 4000);
}

#[test]
fn a_passage_of_many_lines_is_not_printed_whole() {
    let text = format!("+++\n{}", "key = 1\n".repeat(5000));
    let files = snapshot(&[("pages/a.md", text.as_bytes())]);
    let finding = Diagnostic::error("front-matter-unclosed", Span::new(&"pages/a.md".into(), 0..text.len()));
    let shown = human(&[finding], &files, &words("en"), PLAIN);
    assert!(shown.lines().count() < 20 && shown.contains("^^^ begins here"), "{shown}");
}

#[test]
fn nothing_in_a_file_steers_the_terminal() {
    let text = "a = \"\u{1b}[2J\u{9b}31m\u{202e}\u{7}\"\n";
    let files = snapshot(&[("a\u{1b}[31m.toml", text.as_bytes())]);
    let file: Arc<str> = "a\u{1b}[31m.toml".into();
    let finding = Diagnostic::error("unknown-value", Span::new(&file, 0..text.len()))
        .with("key", text)
        .with("value", text)
        .edit(Span::new(&file, 0..1), text);
    let shown = human(&[finding], &files, &words("en"), PLAIN);
    assert!(!shown.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{7}']), "{shown:?}");
}

#[test]
fn colours_are_there_only_if_asked_for() {
    let (findings, files) = many();
    assert!(!human(&findings, &files, &words("en"), PLAIN).contains('\u{1b}'));
    assert!(human(&findings, &files, &words("en"), Style { color: true, width: 100 }).contains('\u{1b}'));
}

#[test]
fn the_last_line_counts_with_the_plural_of_the_language() {
    let file: Arc<str> = "site.toml".into();
    let one = Diagnostic::error("not-utf8", Span::file(&file));
    let last = |findings: &[Diagnostic], tag| {
        human(findings, &snapshot(&[]), &words(tag), PLAIN).lines().last().map(str::to_owned)
    };
    assert_eq!(last(std::slice::from_ref(&one), "en").as_deref(), Some("1 error in 1 file"));
    let two =
        [one.clone(), one.clone(), Diagnostic::error("not-utf8", Span::file(&"a".into())).severity(Severity::Warning)];
    assert_eq!(last(&two, "en").as_deref(), Some("2 errors, 1 warning in 2 files"));
    assert_eq!(last(&two, "de").as_deref(), Some("2 Fehler, 1 Warnung in 2 Dateien"));
    assert_eq!(last(&two, "nl").as_deref(), Some("2 fouten, 1 waarschuwing in 2 bestanden"));
    assert_eq!(last(&[Diagnostic::error("fallback-cycle", None)], "en").as_deref(), Some("1 error"));
    assert_eq!(last(&[], "en"), None);
}

#[test]
fn a_finding_without_words_is_still_told() {
    let finding = Diagnostic::error("never-heard-of", None).with("key", "a").with("count", 2_usize);
    assert_eq!(words("de").finding(&finding).message, "Befund der Regel „never-heard-of“ (count: 2, key: a)");
    assert_eq!(
        words("en").finding(&Diagnostic::error("unknown-key", None)).message,
        "A finding of the rule ‘unknown-key’"
    );
    assert!(words("en").has("unknown-key.why") && !words("en").has("never-heard-of"));
}

#[test]
fn languages_without_words_are_told_in_english() {
    assert_eq!(words("fr").locale().lang().as_str(), "en");
    assert_eq!(words("de-AT").locale().lang().as_str(), "de");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
    /// Whatever bytes a file has and wherever findings point, the report is made.
    #[test]
    fn no_span_and_no_file_breaks_the_report(
        bytes in prop::collection::vec(prop_oneof![Just(b'\n'), Just(b'\r'), Just(b'\t'), Just(0xc3_u8), Just(0xa4_u8), any::<u8>()], 0..80),
        spans in prop::collection::vec((0_usize..90, 0_usize..90), 4),
        width in 0_usize..120,
    ) {
        let files = snapshot(&[("a.toml", &bytes)]);
        let file: Arc<str> = "a.toml".into();
        let span = |(a, b): (usize, usize)| Span::new(&file, a.min(b)..a.max(b));
        let finding = Diagnostic::error("duplicate-key", span(spans[0]))
            .with("key", String::from_utf8_lossy(&bytes).into_owned())
            .label(span(spans[1]), "label-first")
            .edit(span(spans[2]), "x\ny");
        let edited_twice = finding.clone().edit(span(spans[3]), "");
        let text = human(&[finding, edited_twice.clone()], &files, &words("nl"), Style { color: false, width });
        prop_assert!(text.ends_with("bestand\n"));
        prop_assert!(json(&Report::new(&[edited_twice], &files), &words("de")).contains("version"));
    }
}

/// The names among the parts of a text between any two double quotation marks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    names(text.split('"'))
}

fn names<'t>(parts: impl Iterator<Item = &'t str>) -> impl Iterator<Item = &'t str> {
    let is_name = |part: &&str| {
        part.contains(|c: char| c.is_ascii_lowercase())
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    parts.filter(is_name)
}

/// The text behind an opening parenthesis up to the one that closes it.
fn inside(text: &str) -> &str {
    let mut depth = 1;
    let end = text.find(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    });
    &text[..end.unwrap_or(text.len())]
}

/// Every source file of the program.
fn rust_sources() -> Vec<String> {
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                sources.push(std::fs::read_to_string(path).expect("a source"));
            }
        }
    }
    sources
}

/// Messages of findings that the sources name: a rule as it is made, or the message set for it.
pub(crate) fn messages_in_the_sources() -> BTreeSet<String> {
    // Helpers that make findings, and how much of the call names a message.
    const MAKERS: [&str; 10] = [
        "Diagnostic::error(",
        ".message(",
        "about(",
        "unknown(scope,",
        "lacks(",
        "let (rule, key,",
        "law_error(",
        "law_warning(",
        "law_info(",
        "into_finding(",
    ];
    let mut messages = BTreeSet::new();
    for source in rust_sources() {
        let source = source.split("mod tests {").next().unwrap_or_default();
        for maker in MAKERS {
            for (at, _) in source.match_indices(maker) {
                let call = inside(&source[at + maker.len()..]);
                let (first, all) = (call.split(',').next().unwrap_or_default(), maker == ".message(");
                let literals = if all { call } else { first }.split('"').skip(1).step_by(2);
                messages.extend(names(literals).map(str::to_owned));
            }
        }
        messages.extend(quoted(source).filter(|name| name.starts_with("toml-syntax")).map(str::to_owned));
    }
    // Every finding of these rules says in a message of its own what is wrong.
    for rule in ["sub-identity", "waivers"] {
        messages.remove(rule);
    }
    messages
}
