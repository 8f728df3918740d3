//! The whole pipeline: what was compiled before changes nothing but the work.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use glashaus::compile::{Compilation, compile};
use glashaus::source::{Moment, Snapshot, read};
use jiff::civil::date;
use proptest::prelude::*;

/// The day of every test.
fn today() -> Moment {
    Moment::Day(date(2026, 11, 22))
}

/// A small site with records, pages in three languages, links, values and a picture.
fn site() -> Snapshot {
    Snapshot::from_archive(include_str!("compile/site.txt"), today())
}

fn text(compilation: &Compilation, path: &str) -> String {
    let artifact = compilation.output.get(path).unwrap_or_else(|| panic!("{path} is not published"));
    String::from_utf8(artifact.bytes.to_vec()).unwrap()
}

fn edited(sources: &Snapshot, path: &str, from: &str, to: &str) -> Snapshot {
    let mut edited = sources.clone();
    let text = String::from_utf8(sources.get(path).unwrap().bytes.to_vec()).unwrap();
    assert!(text.contains(from), "{path} does not say {from:?}");
    edited.insert(path, text.replacen(from, to, 1).into_bytes());
    edited
}

/// What anybody can see of a compilation.
fn visible(compilation: &Compilation) -> (BTreeMap<String, Vec<u8>>, String) {
    let files = compilation.output.iter().map(|(path, file)| (path.to_string(), file.bytes.to_vec())).collect();
    (files, format!("{:#?}", compilation.diagnostics))
}

#[test]
fn the_site_of_these_tests_is_free_of_findings() {
    let compilation = compile(&site(), None);
    assert_eq!(format!("{:?}", compilation.diagnostics), "[]");
    assert!(compilation.output.get("de/index.html").is_some());
}

#[test]
fn every_page_links_the_icon_of_the_theme_or_the_one_of_the_site() {
    let icon = |compilation: &Compilation| {
        let html = text(compilation, "de/index.html");
        let (_, rest) = html.split_once("<link rel=\"icon\" href=\"/").expect("the page links an icon");
        text(compilation, rest.split('"').next().unwrap())
    };
    assert!(icon(&compile(&site(), None)).starts_with("<svg"));
    let mut own = site();
    own.insert("theme/icons/favicon.svg", b"<svg>own</svg>".to_vec());
    assert_eq!(icon(&compile(&own, None)), "<svg>own</svg>");
}

#[test]
fn scripts_of_the_theme_are_published_under_their_hash_and_a_changed_one_renders_every_page() {
    let address = |compilation: &Compilation| {
        let html = text(compilation, "de/index.html");
        let (_, rest) = html.split_once("<script type=\"module\" src=\"/assets/own-words.").expect("the page loads it");
        format!("assets/own-words.{}", rest.split('"').next().unwrap())
    };
    let mut sources = site();
    sources.insert("theme/scripts/own-words.js", *b"console.info(1);");
    let page = "{% extends \"base.html\" %}{% block scripts %}{{ super() }}\
        <script type=\"module\" src=\"{{ site.scripts[\"own-words\"] }}\"></script>{% endblock scripts %}";
    sources.insert("theme/templates/page.html", page.as_bytes().to_vec());
    let first = compile(&sources, None);
    assert_eq!(format!("{:?}", first.diagnostics), "[]");
    assert_eq!(text(&first, &address(&first)), "console.info(1);");

    sources.insert("theme/scripts/own-words.js", *b"console.info(2);");
    let second = compile(&sources, Some(&first));
    assert_ne!(address(&first), address(&second));
    assert_eq!(text(&second, &address(&second)), "console.info(2);");
    assert!(second.output.get(&address(&first)).is_none());
    assert_eq!(second.rendered, second.pages);
}

#[test]
fn what_stands_inside_an_untranslated_text_is_said_in_the_language_of_the_text() {
    let (archive, dutch) = include_str!("compile/site.txt").split_once("-- pages/incidents.nl.md --").unwrap();
    assert!(!dutch.contains("\n-- "), "the page is the last of the archive");
    let archive = archive.replace("[promises]", "[fallback]\nnl = [\"en\"]\n\n[promises]");
    let compilation = compile(&Snapshot::from_archive(&archive, today()), None);
    let page = text(&compilation, "nl/incidents/index.html");
    assert!(page.contains("Sending mail. We announce changes 6 weeks ahead."), "{page}");
    // Links stay with the reader.
    assert!(page.contains("<a href=\"/nl/subverwerkers/kranz/\">Kranz</a>"), "{page}");
    // The navigation says that the title is in English.
    assert!(page.contains("lang=\"en\">Incidents</a>"), "{page}");
}

#[test]
fn without_a_change_nothing_is_rendered_again() {
    let sources = site();
    let first = compile(&sources, None);
    assert_eq!(first.rendered, first.pages);
    let second = compile(&sources, Some(&first));
    assert_eq!(second.rendered, 0);
    assert_eq!(visible(&first), visible(&second));
}

#[test]
fn a_word_in_one_text_renders_one_page() {
    let sources = site();
    let first = compile(&sources, None);
    let second = compile(&edited(&sources, "pages/incidents.en.md", "Write to us", "Please write to us"), Some(&first));
    assert_eq!(second.rendered, 1);
    assert!(text(&second, "en/incidents/index.html").contains("Please write to us"));
}

#[test]
fn a_purpose_renders_the_list_the_record_and_whoever_cites_it_in_that_language() {
    let sources = site();
    let first = compile(&sources, None);
    let second =
        compile(&edited(&sources, "subprocessors/kranz.toml", "en = \"Sending mail\"", "en = \"Post\""), Some(&first));
    // The English list, the record's page and the page that says :sub[kranz.purpose].
    assert_eq!(second.rendered, 3);
    assert!(text(&second, "en/incidents/index.html").contains("Post"));
}

#[test]
fn a_title_in_the_navigation_renders_every_page_of_its_language() {
    let sources = site();
    let first = compile(&sources, None);
    let second = compile(
        &edited(
            &sources,
            "pages/incidents.nl.md",
            "title = \"Incidenten\"",
            "title = \"Voorvallen\"\nslug = \"incidenten\"",
        ),
        Some(&first),
    );
    let dutch = first.output.iter().filter(|(path, _)| path.starts_with("nl/") && path.ends_with(".html")).count();
    assert_eq!(second.rendered, dutch);
}

#[test]
fn a_change_of_the_theme_renders_everything_and_back_again() {
    let sources = site();
    let first = compile(&sources, None);
    let mut themed = sources.clone();
    themed.insert(
        "theme/templates/components/breadcrumb.html",
        *b"{% component breadcrumb(page, @ui, @site) %}<p>way</p>{% endcomponent breadcrumb %}",
    );
    let second = compile(&themed, Some(&first));
    assert_eq!(second.rendered, second.pages, "{:?}", second.diagnostics);
    let third = compile(&sources, Some(&second));
    assert_eq!(visible(&first), visible(&third));
}

#[test]
fn a_broken_file_does_not_hide_what_else_is_wrong() {
    let sources = edited(&site(), "pages/incidents.de.md", "page:index", "page:nowhere");
    let sources = edited(&sources, "subprocessors/kranz.toml", "country = \"IE\"", "country = \"Irland\"");
    let rules: Vec<&str> = compile(&sources, None).diagnostics.iter().map(|finding| finding.rule).collect();
    assert!(rules.contains(&"link-broken") && rules.contains(&"unknown-country"), "{rules:?}");
}

#[test]
fn the_same_sources_give_the_same_bytes_with_any_number_of_threads() {
    let sources = read(Path::new("tests/sites/taktwerk"), today()).unwrap();
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| visible(&compile(&sources, None)))
    };
    assert_eq!(with(1), with(7));
}

/// A random change of a snapshot.
#[derive(Clone, Debug)]
enum Step {
    Replace(prop::sample::Index, prop::sample::Index, char),
    Delete(prop::sample::Index),
    Rename(prop::sample::Index, prop::sample::Index),
    Copy(prop::sample::Index, prop::sample::Index),
    Swap(prop::sample::Index, prop::sample::Index),
}

fn step() -> impl Strategy<Value = Step> {
    let index = any::<prop::sample::Index>;
    prop_oneof![
        4 => (index(), index(), prop::sample::select(vec!['x', '"', '+', '\n', '*', '[', ':', '=', 'ß'])).prop_map(|(file, at, letter)| Step::Replace(file, at, letter)),
        2 => index().prop_map(Step::Delete),
        2 => (index(), index()).prop_map(|(file, name)| Step::Rename(file, name)),
        1 => (index(), index()).prop_map(|(from, to)| Step::Copy(from, to)),
        1 => (index(), index()).prop_map(|(a, b)| Step::Swap(a, b)),
    ]
}

/// Names files are renamed to: another language, another id, another folder, nothing known.
const NAMES: &[&str] = &[
    "pages/new.de.md",
    "pages/new.en.md",
    "pages/index.en.md",
    "pages/incidents.toml",
    "subprocessors/new.toml",
    "entities/new.toml",
    "pages/Wrong Name.de.md",
    "elsewhere/file.txt",
    "theme/templates/page.html",
    "theme/styles/_tokens.scss",
    "theme/locales/de.ftl",
    "site.toml",
];

fn apply(sources: &mut Snapshot, step: &Step) {
    let paths: Vec<_> = sources.files.keys().cloned().collect();
    if paths.is_empty() {
        return;
    }
    match step {
        Step::Replace(file, at, letter) => {
            let path = file.get(&paths);
            let mut text: Vec<char> = String::from_utf8_lossy(&sources.files[path].bytes).chars().collect();
            if !text.is_empty() {
                let at = at.index(text.len());
                text[at] = *letter;
                sources.insert(path.clone(), text.into_iter().collect::<String>().into_bytes());
            }
        }
        Step::Delete(file) => {
            sources.files.remove(file.get(&paths));
        }
        Step::Rename(file, name) => {
            if let Some(content) = sources.files.remove(file.get(&paths)) {
                sources.files.insert((*name.get(NAMES)).into(), content);
            }
        }
        Step::Copy(from, to) => {
            let content = sources.files[from.get(&paths)].clone();
            sources.files.insert(to.get(&paths).clone(), content);
        }
        Step::Swap(a, b) => {
            let (a, b) = (a.get(&paths), b.get(&paths));
            let (first, second) = (sources.files[a].clone(), sources.files[b].clone());
            sources.files.insert(a.clone(), second);
            sources.files.insert(b.clone(), first);
        }
    }
}

fn start() -> &'static (Snapshot, Compilation) {
    static START: OnceLock<(Snapshot, Compilation)> = OnceLock::new();
    START.get_or_init(|| {
        let sources = site();
        let compilation = compile(&sources, None);
        (sources, compilation)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// However a site is edited, compiling with the run before gives what compiling alone gives,
    /// and renders exactly the pages whose bytes or reasons differ.
    #[test]
    fn the_run_before_changes_nothing_but_the_work(steps in prop::collection::vec(prop::collection::vec(step(), 1..4), 1..6)) {
        let (first, compiled) = start();
        let mut sources = first.clone();
        let mut previous: Option<Compilation> = None;
        for edits in &steps {
            for edit in edits {
                apply(&mut sources, edit);
            }
            let alone = compile(&sources, None);
            let last = previous.as_ref().unwrap_or(compiled);
            let reused = compile(&sources, Some(last));
            prop_assert_eq!(visible(&alone), visible(&reused));
            prop_assert!(reused.rendered <= alone.rendered);
            // What is not on the list of rendered pages is byte for byte what it was.
            let same = reused.output.iter().filter(|(path, file)| path.ends_with(".html") && last.output.get(path).is_some_and(|old| old == *file)).count();
            prop_assert!(reused.rendered + same >= reused.output.iter().filter(|(path, _)| path.ends_with(".html")).count());
            previous = Some(reused);
        }
    }
}
