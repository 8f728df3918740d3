//! Pages and the style sheet.

mod fixtures;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use glashaus::diag::{Argument, Diagnostic, Span};
use glashaus::plan::view::{Block, PageView};
use glashaus::render::{Theme, embedded};
use rayon::prelude::*;

use fixtures::*;

const LANGUAGES: [&str; 3] = ["de", "en", "nl"];

fn html(page: &PageView) -> String {
    theme().render(page, &Theme::site_value(&page.site)).expect("the page renders")
}

/// The findings of the built-in theme with some files replaced or added.
fn findings(changed: &[(&str, &str)]) -> Vec<Diagnostic> {
    let mut files = files();
    for (path, content) in changed {
        files.insert((*path).into(), Arc::from(content.as_bytes()));
    }
    let mut findings = Vec::new();
    assert_eq!(Theme::load(&files, &mut findings).is_none(), !findings.is_empty());
    findings
}

fn span(file: &str, source: &str, words: &str) -> Option<Span> {
    let start = source.find(words).expect("the words are in the source");
    Some(Span::new(&Arc::from(file), start..start + words.len()))
}

fn detail(finding: &Diagnostic) -> &str {
    match &finding.arguments["detail"] {
        Argument::Text(detail) => detail,
        other => panic!("`detail` is {other:?}"),
    }
}

#[test]
fn syntax_errors_of_all_templates_are_found_at_once_with_their_places() {
    let page = "ä {% if %}";
    let record = "line\n{{ page. }}";
    let found = findings(&[("templates/page.html", page), ("templates/record.html", record)]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|finding| finding.rule == "template-error"));
    assert_eq!(found[0].span, span("theme/templates/page.html", page, "%}"));
    assert_eq!(found[1].span, span("theme/templates/record.html", record, "}}"));
}

#[test]
fn names_that_do_not_exist_are_found_at_once_with_their_places() {
    let page = "<p>ä</p>\nä {{ <nowhere /> }}\n{{ page.title | shout }}";
    let found = findings(&[("templates/page.html", page), ("templates/record.html", "")]);
    let places: Vec<_> = found.iter().map(|finding| (finding.span.clone(), detail(finding))).collect();
    let at = |words| span("theme/templates/page.html", page, words);
    assert_eq!(places, [(at("<nowhere />"), "Unknown component `nowhere`"), (at("shout"), "Unknown filter `shout`")]);
}

#[test]
fn a_missing_parent_is_found_in_the_template_that_names_it() {
    let source = "{% extends \"nowhere.html\" %}";
    let found = findings(&[("templates/record.html", source)]);
    let place = span("theme/templates/record.html", source, "nowhere.html");
    assert_eq!(found.iter().map(|finding| finding.span.clone()).collect::<Vec<_>>(), [place]);
}

#[test]
fn a_variable_that_does_not_exist_is_an_error_of_the_page() {
    let source = "<h1>{{ page.titel }}</h1>";
    let mut files = files();
    files.insert("templates/page.html".into(), Arc::from(source.as_bytes()));
    let theme = Theme::load(&files, &mut Vec::new()).expect("the template parses");
    let page = prose();
    let finding = theme.render(&page, &Theme::site_value(&page.site)).expect_err("`titel` is no field");
    assert_eq!(finding.span, span("theme/templates/page.html", source, "titel"));
    assert_eq!(finding.arguments["page"], Argument::Text("/de/availability/".into()));
}

#[test]
fn a_template_that_does_not_exist_is_a_finding() {
    let mut page = prose();
    page.template = "nowhere".into();
    let finding = theme().render(&page, &Theme::site_value(&page.site)).expect_err("there is no such template");
    assert_eq!((finding.rule, finding.span), ("template-error", None));
}

#[test]
fn a_sass_error_has_its_place() {
    let source = "// ä\na { color: $accent; }";
    let found = findings(&[("styles/_base.scss", source)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].rule, detail(&found[0])), ("style-error", "Undefined variable."));
    assert_eq!(found[0].span, span("theme/styles/_base.scss", source, "$accent"));
}

#[test]
fn sass_reads_no_file_outside_the_theme() {
    // The manifest exists in the folder the tests run in.
    for path in ["Cargo.toml", "../Cargo.toml", "../../Cargo.toml", "/etc/passwd"] {
        let found = findings(&[("styles/main.scss", &format!("@use \"{path}\";"))]);
        assert_eq!(found.iter().map(detail).collect::<Vec<_>>(), ["Can't find stylesheet to import."], "{path}");
    }
}

#[test]
fn a_theme_without_a_main_style_sheet_is_a_finding() {
    let mut files = files();
    files.remove("styles/main.scss");
    let mut findings = Vec::new();
    assert!(Theme::load(&files, &mut findings).is_none());
    assert_eq!(findings[0].span, Some(Span::file(&"theme/styles/main.scss".into())));
}

#[test]
fn every_file_is_part_of_the_hash() {
    let hash =
        |files: &BTreeMap<Arc<str>, Arc<[u8]>>| Theme::load(files, &mut Vec::new()).expect("the theme loads").hash();
    let before = hash(&files());
    assert_eq!(before, hash(&files()));
    for path in ["templates/page.html", "styles/_tokens.scss", "locales/de.ftl", "scripts/new.js"] {
        let mut files = files();
        let mut bytes = files.get(path).map(|bytes| bytes.to_vec()).unwrap_or_default();
        bytes.push(b'\n');
        files.insert(path.into(), bytes.into());
        assert_ne!(before, hash(&files), "{path}");
    }
}

#[test]
fn plain_text_is_escaped_and_html_is_not() {
    let mut page = page("x", "<Titel> & \"mehr\"");
    page.body = vec![Block::Prose { html: "<p>A &amp; <em>B</em></p>".into(), lang: String::new() }];
    let html = html(&page);
    assert!(html.contains("<h1>&lt;Titel&gt; &amp; &quot;mehr&quot;</h1>"), "{html}");
    assert!(html.contains("<p>A &amp; <em>B</em></p>"), "{html}");
    assert!(!html.contains("<Titel>"));
}

#[test]
fn no_page_holds_a_script_an_inline_style_or_a_request_to_another_host() {
    for (name, page) in samples() {
        let html = html(&page);
        for forbidden in ["<script", "<style", " style=", " onclick=", "src=\"http", "data:"] {
            assert!(!html.contains(forbidden), "{name} holds {forbidden}");
        }
    }
    let theme = theme();
    for forbidden in ["url(", "@import", "http"] {
        assert!(!theme.stylesheet().contains(forbidden), "the style sheet holds {forbidden}");
    }
}

#[test]
fn every_id_is_there_once_and_every_link_within_the_page_leads_to_one() {
    for (name, page) in samples() {
        let html = html(&page);
        let attributes = |key: &str| -> Vec<String> {
            html.split(key).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
        };
        let ids = attributes(" id=\"");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: {ids:?}");
        for target in attributes(" href=\"#") {
            assert!(unique.contains(&target), "{name}: #{target}");
        }
    }
}

#[test]
fn text_in_another_language_is_marked_and_said_to_be() {
    let list = html(&subprocessors());
    assert!(
        list.contains("<span lang=\"en\">Payment processing</span> <span class=\"fallback\">(noch nicht übersetzt,")
    );
    let vendor = html(&vendor());
    assert!(vendor.contains(
        "<blockquote cite=\"https://quillion.example/legal/dpa\"><p lang=\"en\">We do not use customer content"
    ));
    assert!(vendor.contains("<table id=\"measures-quillion\" lang=\"en\">"));
    let page = html(&untranslated());
    assert!(page.contains("<h1 lang=\"en\">Security incidents</h1>"), "{page}");
    assert!(page.contains("<p class=\"lede\" lang=\"en\">How incidents"));
    assert!(page.contains("<div class=\"prose\" lang=\"en\">"));
    assert!(page.contains("<a href=\"/en/incidents/\" hreflang=\"en\">Zur Originalfassung</a>"));
}

#[test]
fn a_link_to_another_host_is_marked_in_words() {
    let vendor = html(&vendor());
    assert!(vendor.contains(
        "<a href=\"https://quillion.example/\" class=\"address\" rel=\"noopener\">quillion.example<span class=\"visually-hidden\"> (externe Website)</span></a>"
    ));
}

#[test]
fn a_table_names_its_rows_and_columns() {
    let html = html(&subprocessors());
    assert_eq!(html.matches("<th scope=\"col\"").count(), 5);
    assert_eq!(html.matches("<th scope=\"row\"").count(), 7);
    assert!(html.contains("<caption><strong>Unterauftragsverarbeiter</strong>"));
    assert!(html.contains("<td class=\"field-purpose\" data-label=\"Zweck\">"));
    assert!(html.contains("<tr id=\"sub-nordkliff\" class=\"state-current\">"));
    assert!(html.contains("<span class=\"mark mark-planned\">ab 1. März 2027</span>"));
}

#[test]
fn a_table_without_rows_says_so() {
    let mut page = subprocessors();
    for block in &mut page.body {
        if let Block::Table(table) = block {
            table.rows.clear();
        }
    }
    let html = html(&page);
    assert!(html.contains("<p class=\"notice\" id=\"subprocessors\">Derzeit sind keine"), "{html}");
    assert!(!html.contains("<table"));
}

#[test]
fn the_navigation_marks_the_page_and_its_section() {
    let item = |page: &PageView, current: &str| {
        html(page).contains(&format!("<li><a href=\"/de/subprocessors/\" aria-current=\"{current}\">"))
    };
    assert!(item(&subprocessors(), "page"));
    assert!(item(&vendor(), "true"));
    assert!(!item(&prose(), "page") && !item(&prose(), "true"));
}

#[test]
fn the_head_tells_search_engines_what_to_keep() {
    let prose = html(&prose());
    assert!(prose.contains("<link rel=\"canonical\" href=\"https://trust.fernlicht.example/de/availability/\">"));
    assert_eq!(prose.matches("<link rel=\"alternate\" hreflang=").count(), 3);
    assert!(!prose.contains("name=\"robots\""));
    let missing = html(&not_found());
    assert!(missing.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!missing.contains("rel=\"alternate\"") && !missing.contains("rel=\"canonical\""));
}

#[test]
fn the_root_offers_each_language_in_itself() {
    let html = html(&root());
    for (lang, name) in [("de", "Deutsch"), ("en", "English"), ("nl", "Nederlands")] {
        assert!(html.contains(&format!("lang=\"{lang}\" hreflang=\"{lang}\">{name}</a>")), "{lang}");
    }
    assert!(!html.contains("http-equiv"));
}

#[test]
fn rendering_in_parallel_gives_what_rendering_alone_gives() {
    let theme = theme();
    let pages = samples();
    let alone: Vec<_> = pages.iter().map(|(_, page)| html(page)).collect();
    let together: Vec<_> = (0..50)
        .into_par_iter()
        .flat_map_iter(|_| pages.iter().map(|(_, page)| theme.render(page, &Theme::site_value(&page.site))))
        .collect();
    for (index, page) in together.into_iter().enumerate() {
        assert_eq!(page.as_ref(), Ok(&alone[index % alone.len()]));
    }
}

#[test]
fn the_style_sheet_stays_small() {
    // About 8 kB as hosts send it.
    assert!(theme().stylesheet().len() < 38_000, "{} bytes", theme().stylesheet().len());
}

#[test]
fn every_colour_of_text_has_enough_contrast_in_light_and_dark() {
    let sass = |name: &str| String::from_utf8(embedded()[name].to_vec()).expect("Sass is UTF-8");
    let mut tokens = sass("styles/_tokens.scss");
    for line in sass("styles/_accent.scss").lines().filter(|line| line.starts_with('$')) {
        let (name, value) = line.trim_end_matches(';').split_once(": ").expect("a variable");
        tokens = tokens.replace(&format!("#{{accent.{name}}}"), value);
    }
    for mode in ["light", "dark"] {
        let (_, rest) = tokens.split_once(&format!("@mixin {mode} {{")).expect("the mode is there");
        let (block, _) = rest.split_once('}').expect("the mode ends");
        let colours: BTreeMap<&str, f64> = block
            .lines()
            .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"))
            .map(|(name, hex)| (name, luminance(hex.trim_end_matches(';'))))
            .collect();
        let contrast = |a: &str, b: &str| {
            let (a, b) = (colours[a], colours[b]);
            (a.max(b) + 0.05) / (a.min(b) + 0.05)
        };
        for ground in ["paper", "tint", "caution-tint"] {
            for text in ["ink", "soft", "accent", "caution"] {
                assert!(contrast(text, ground) >= 4.5, "{mode}: {text} on {ground}: {:.2}", contrast(text, ground));
            }
        }
        assert!(contrast("edge", "paper") >= 3.0, "{mode}: edge: {:.2}", contrast("edge", "paper"));
    }
}

/// Relative luminance as WCAG 2.2 defines it.
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour has six digits")) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

#[test]
fn templates_use_only_texts_that_every_language_has() {
    let mut used = BTreeSet::new();
    for (path, bytes) in embedded() {
        let Some(source) = path.strip_prefix("templates/").and_then(|_| std::str::from_utf8(bytes).ok()) else {
            continue;
        };
        for rest in source.split("ui.").skip(1) {
            used.insert(rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default());
        }
    }
    assert!(used.len() > 15, "{used:?}");
    for lang in LANGUAGES {
        let texts = texts(lang);
        let missing: Vec<_> = used.iter().filter(|text| !texts.contains_key(**text)).collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    }
}

#[test]
fn all_languages_have_the_same_texts_with_the_same_arguments() {
    let german = signatures("de");
    for lang in ["en", "nl"] {
        assert_eq!(signatures(lang), german, "{lang}");
    }
}

/// The arguments each message of a language uses.
fn signatures(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        let mut inline = |expression: &InlineExpression<&str>| match expression {
            InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    if let InlineExpression::VariableReference { id } = argument {
                        found.insert(id.name.to_owned());
                    }
                }
            }
            _ => {}
        };
        let mut inner = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression: Expression::Inline(expression) } => inline(expression),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    inline(selector);
                    inner.extend(variants.iter().map(|variant| &variant.value));
                }
                PatternElement::TextElement { .. } => {}
            }
        }
        for pattern in inner {
            collect(pattern, found);
        }
    }
    let source = locale(lang);
    let resource = fluent_syntax::parser::parse(source.as_str()).expect("the locale parses");
    let mut signatures = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut found = BTreeSet::new();
            collect(message.value.as_ref().expect("a message has a value"), &mut found);
            let twice = signatures.insert(message.id.name.to_owned(), found);
            assert_eq!(twice, None, "{lang}: {} is there twice", message.id.name);
        }
    }
    signatures
}

#[test]
fn the_guide_for_theme_authors_names_every_field_of_the_views() {
    let views = include_str!("../../src/plan/view.rs");
    let guide = include_str!("../../docs/theme.md");
    assert_eq!(documented(guide), declared(views));
}

/// Types and variants with their fields, as declared in `view.rs`.
fn declared(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut types: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut name, mut variants, mut skipped) = (String::new(), String::new(), false);
    for line in source.lines() {
        let words = line.trim();
        let ident = |rest: &str| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned();
        if let Some(rest) = line.strip_prefix("pub struct ") {
            (name, variants) = (ident(rest), String::new());
        } else if let Some(rest) = line.strip_prefix("pub enum ") {
            (name, variants) = (String::new(), ident(rest));
        } else if line == "}" {
            (name, variants) = (String::new(), String::new());
        } else if !variants.is_empty() && line.starts_with("    ") && words.starts_with(char::is_uppercase) {
            name = format!("{variants}::{}", ident(words));
            // A variant that wraps a view has the fields of that view.
            if words.ends_with(" {") {
                types.entry(name.clone()).or_default();
            }
        } else if words.starts_with("#[serde(skip)]") {
            skipped = true;
        } else if let Some((field, _)) = words.strip_prefix("pub ").unwrap_or(words).split_once(": ")
            && !name.is_empty()
            && !field.contains(|c: char| !c.is_ascii_lowercase() && c != '_')
            && !std::mem::take(&mut skipped)
        {
            types.entry(name.clone()).or_default().insert(field.to_owned());
        }
    }
    // How `Shared` is stored is none of a template's business.
    types.remove("Shared");
    types
}

/// The same as told in the guide: `### Name` and below it rows that start with the field's name.
fn documented(guide: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut types: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut name = None;
    for line in guide.lines() {
        if line.starts_with('#') {
            name = line.strip_prefix("### ").map(|title| title.trim_matches('`').to_owned());
            types.extend(name.clone().map(|name| (name, BTreeSet::new())));
        } else if let (Some(name), Some(rest)) = (&name, line.strip_prefix("| `")) {
            let field = rest.split('`').next().unwrap_or_default();
            types.entry(name.clone()).or_default().insert(field.to_owned());
        }
    }
    types
}
