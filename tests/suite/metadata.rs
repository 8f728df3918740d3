//! What search engines and previews elsewhere are told of each page.

use std::collections::BTreeMap;
use std::path::Path;

use glashaus::compile::{Compilation, compile};
use glashaus::source::{Moment, Snapshot, read};
use jiff::civil::date;

fn published(sources: &Snapshot) -> BTreeMap<String, String> {
    let compilation: Compilation = compile(sources, None);
    let pages = compilation.output.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, file)| (path.to_string(), String::from_utf8(file.bytes.to_vec()).unwrap())).collect()
}

fn between<'h>(html: &'h str, start: &str, end: &str) -> Option<&'h str> {
    Some(html.split_once(start)?.1.split_once(end)?.0)
}

/// The content of a `meta` element.
fn meta<'h>(html: &'h str, name: &str) -> Option<&'h str> {
    between(html, &format!("{name}\" content=\""), "\"")
}

fn title(html: &str) -> &str {
    between(html, "<title", "</title>").and_then(|title| title.split_once('>')).unwrap().1
}

#[test]
fn no_two_pages_that_search_engines_list_have_one_title_or_description() {
    for site in [
        "content",
        "tests/sites/taktwerk",
        "tests/sites/zettelotter",
        "tests/sites/zirbelsteg",
        "tests/sites/brievenwulp",
    ] {
        let folder = Path::new(site);
        let folder = if folder.join("content").exists() { folder.join("content") } else { folder.to_owned() };
        let pages = published(&read(&folder, Moment::Day(date(2026, 11, 22))).unwrap());
        // A name may read the same in two languages; what is said of it may not.
        let mut titles: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        let mut descriptions: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for (path, html) in &pages {
            let said = meta(html, "name=\"description").unwrap_or_default();
            assert!(said.chars().count() > 20 && said.chars().count() < 200, "{site}: {path}: {said:?}");
            if html.contains("content=\"noindex\"") {
                continue;
            }
            let lang = if path.contains('/') { &path[..2] } else { "" };
            if let Some(other) = titles.insert((lang, title(html)), path) {
                panic!("{site}: {path} and {other} are both called {:?}", title(html));
            }
            if let Some(other) = descriptions.insert((lang, said), path) {
                panic!("{site}: {path} and {other} both say {said:?}");
            }
        }
        assert!(descriptions.len() > 40, "{site}: only {} pages", descriptions.len());
    }
}

const SITE: &str = "-- site.toml --\nformat = 1\ntitle = \"Trust center\"\norganisation = \"Ulmenhof & Co.\"\n\
     languages = [\"en\", \"de\"]\nbase_url = \"https://trust.example.org\"\nLOGO\n\
     [navigation]\nmain = [\"one\", \"two\", \"three\"]\n\
     -- pages/index.en.md --\n+++\ntitle = \"Start\"\n+++\nWhat we \"promise\" & keep.\n\
     -- pages/index.de.md --\n+++\ntitle = \"Anfang\"\n+++\nText.\n\
     -- pages/one.en.md --\n+++\ntitle = \"One\"\nsummary = \"About one.\"\n+++\n\
     -- pages/two.en.md --\n+++\ntitle = \"Two\"\n+++\n\
     -- pages/three.en.md --\n+++\ntitle = \"Three\"\n+++\n\
     -- pages/four.en.md --\n+++\ntitle = \"Four\"\n+++\n\
     -- subprocessors/post.toml --\nname = \"Post\"\npurpose = \"Mail\"\n\
     -- media/logo.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>\n";

fn small(logo: &str) -> BTreeMap<String, String> {
    published(&Snapshot::from_archive(&SITE.replace("LOGO", logo), Moment::Day(date(2026, 11, 22))))
}

#[test]
fn previews_are_told_title_words_address_and_languages() {
    let pages = small("");
    let html = &pages["en/index.html"];
    assert_eq!(title(html), "Start – Trust center – Ulmenhof &amp; Co.");
    assert_eq!(meta(html, "property=\"og:title"), Some("Start"));
    assert_eq!(meta(html, "property=\"og:description"), Some("What we &quot;promise&quot; &amp; keep."));
    assert_eq!(meta(html, "property=\"og:url"), Some("https://trust.example.org/en/"));
    assert_eq!(meta(html, "property=\"og:locale"), Some("en_GB"));
    assert_eq!(meta(html, "property=\"og:locale:alternate"), Some("de_DE"));
    assert_eq!(meta(html, "property=\"og:image"), None);
    // A page that stands in for another language is not offered for previews of its own.
    assert!(pages["de/one/index.html"].contains("noindex") && !pages["de/one/index.html"].contains("og:"));
}

#[test]
fn a_record_says_whose_and_of_which_kind_it_is() {
    let html = &small("")["en/sub-processors/post/index.html"];
    assert_eq!(title(html), "Post – Sub-processors – Trust center – Ulmenhof &amp; Co.");
    assert_eq!(meta(html, "name=\"description"), Some("Post: Mail"));
}

#[test]
fn a_logo_that_previews_cannot_show_is_no_picture_for_them() {
    assert_eq!(meta(&small("logo = \"media/logo.svg\"")["en/index.html"], "property=\"og:image"), None);
}

#[test]
fn pages_of_the_navigation_lead_to_the_ones_before_and_after_them() {
    let pages = small("");
    let way = |page: &str| {
        let html = &pages[page];
        ["previous", "next"].map(|side| {
            between(html, &format!("<p class=\"{side}\""), "</p>").and_then(|part| between(part, "href=\"", "\""))
        })
    };
    assert_eq!(way("en/index.html"), [None, Some("/en/one/")]);
    assert_eq!(way("en/one/index.html"), [None, Some("/en/two/")]);
    assert_eq!(way("en/two/index.html"), [Some("/en/one/"), Some("/en/three/")]);
    assert_eq!(way("en/three/index.html"), [Some("/en/two/"), None]);
    assert_eq!(way("en/four/index.html"), [None, None]);
}
