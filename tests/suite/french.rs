//! A language that the program does not bring along: French by configuration, one Fluent file and content.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use glashaus::compile::{Compilation, compile};
use glashaus::diag::{Concern, Diagnostic};
use glashaus::locale::{Address, Lang, Locale};
use glashaus::source::{Moment, Snapshot, read};
use jiff::civil::date;

const FRENCH: &str = include_str!("french/fr.ftl");
const SITE: &str = include_str!("french/site.txt");
/// The interface texts that the program brings along.
const OTHERS: [(&str, &str); 3] = [
    ("de", include_str!("../../themes/default/locales/de.ftl")),
    ("en", include_str!("../../themes/default/locales/en.ftl")),
    ("nl", include_str!("../../themes/default/locales/nl.ftl")),
];

fn moment() -> Moment {
    Moment::Day(date(2026, 11, 22))
}

/// The small site in French.
fn small() -> Snapshot {
    let mut sources = Snapshot::from_archive(SITE, moment());
    sources.insert("theme/locales/fr.ftl", FRENCH.as_bytes());
    sources
}

fn built() -> Compilation {
    compile(&small(), None)
}

/// The example with French as one language more, into which nothing has been translated yet.
fn example() -> Snapshot {
    let mut sources = read(Path::new("content"), moment()).expect("the example");
    let site = sources.get("site.toml").expect("site.toml");
    let site = String::from_utf8(site.bytes.to_vec()).expect("text");
    let french = site.replacen("languages = [\"de\",", "languages = [\"fr\", \"de\",", 1);
    assert_ne!(site, french, "the example names its languages in another way");
    sources.insert("site.toml", french.into_bytes());
    sources.insert("theme/locales/fr.ftl", FRENCH.as_bytes());
    sources
}

fn file(compilation: &Compilation, path: &str) -> String {
    let artifact = compilation.output.get(path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(artifact.bytes.to_vec()).expect("text")
}

/// Every message's identifier with its text as written.
fn messages(fluent: &str) -> BTreeMap<&str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut last = None;
    for line in fluent.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once('=').filter(|(id, _)| id.starts_with(|c: char| c.is_ascii_lowercase())) {
            Some((id, text)) => {
                last = Some(id.trim());
                messages.insert(id.trim(), text.trim().to_owned());
            }
            None => {
                let Some(text) = last.and_then(|id| messages.get_mut(id)) else { continue };
                text.push('\n');
                text.push_str(line);
            }
        }
    }
    messages
}

/// The texts of a page that its own language speaks: between tags and in attributes that are read out,
/// outside elements in another language.
fn spoken(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let foreign = open.last().is_some_and(|(_, foreign)| *foreign);
        let text = rest[..start].split_whitespace().collect::<Vec<_>>().join(" ");
        if !foreign && !text.is_empty() {
            texts.push(text);
        }
        let tag = rest[start + 1..].split('>').next().unwrap_or_default();
        rest = &rest[(start + tag.len() + 2).min(rest.len())..];
        let name = tag.split([' ', '\n']).next().unwrap_or_default().to_owned();
        if let Some(name) = name.strip_prefix('/') {
            while open.pop().is_some_and(|(last, _)| last != name) {}
            continue;
        }
        let attribute = |key: &str| tag.split_once(&format!(" {key}=\"")).and_then(|(_, rest)| rest.split('"').next());
        let foreign = attribute("lang").map_or(foreign, |lang| lang != "fr");
        for key in ["aria-label", "title", "placeholder"].into_iter().filter(|_| !foreign) {
            texts.extend(attribute(key).map(str::to_owned));
        }
        let void = ["meta", "link", "img", "br", "hr", "col", "wbr", "input", "path", "source", "!doctype"];
        if !void.contains(&name.to_lowercase().as_str()) && !tag.ends_with('/') {
            open.push((name, foreign));
        }
    }
    texts
}

#[test]
fn the_french_file_has_every_message_and_no_other() {
    let ours: BTreeSet<&str> = messages(OTHERS[1].1).into_keys().collect();
    let french: BTreeSet<&str> = messages(FRENCH).into_keys().collect();
    assert_eq!(french.symmetric_difference(&ours).collect::<Vec<_>>(), Vec::<&&str>::new());
    let (_, problems) = Locale::new(Lang::parse("fr").expect("fr"), &[FRENCH], Address::Formal);
    assert_eq!(problems, []);
}

/// Texts that are the same words in English and French, or names.
const SAME: &[&str] = &[
    "architecture",
    "audit",
    "audits",
    "bsi c5",
    "bsi it-grundschutz",
    "colocation",
    "contact",
    "contacts",
    "csirt",
    "cve",
    "date",
    "description",
    "document",
    "documents",
    "effective",
    "exclusions",
    "incident",
    "incidents",
    "label",
    "maintenance",
    "menu",
    "nen 7510",
    "option",
    "organisation",
    "p1",
    "p2",
    "p3",
    "p4",
    "page",
    "publication",
    "question",
    "questionnaire",
    "service",
    "sha-256",
    "soc 2",
    "source",
    "type 1",
    "type 2",
    "version",
];

#[test]
fn the_french_file_is_in_french() {
    let english = messages(OTHERS[1].1);
    let same = messages(FRENCH).into_iter().filter(|(id, text)| english.get(id) == Some(text));
    let left: Vec<_> =
        same.filter(|(_, text)| !text.contains('{') && !SAME.contains(&text.trim().to_lowercase().as_str())).collect();
    assert_eq!(left, []);
}

#[test]
fn a_site_in_french_is_free_of_mistakes_and_fully_translated() {
    let findings = built().diagnostics;
    let ours = |finding: &&Diagnostic| finding.concern == Concern::Structure || finding.rule.starts_with("translation");
    assert_eq!(findings.iter().filter(ours).collect::<Vec<_>>(), Vec::<&Diagnostic>::new());
}

#[test]
fn french_pages_say_their_language_and_lead_to_the_others() {
    let site = built();
    let html = file(&site, "fr/securite-des-donnees/index.html");
    for part in [
        "<html lang=\"fr\"",
        "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://confiance.brindille.example/fr/securite-des-donnees/\">",
        "<link rel=\"alternate\" hreflang=\"de\" href=\"https://confiance.brindille.example/de/datensicherheit/\">",
        "<a href=\"/de/datensicherheit/\" lang=\"de\" hreflang=\"de\">Deutsch</a>",
        ">français</a>",
    ] {
        assert!(html.to_lowercase().contains(&part.to_lowercase()), "{part}\n{html}");
    }
    assert!(file(&site, "sitemap.xml").contains("hreflang=\"fr\""));
}

#[test]
fn dates_amounts_and_places_are_french() {
    let site = built();
    let levels = file(&site, "fr/securite-des-donnees/index.html");
    for part in ["22 novembre 2026", "au moins 99,5\u{a0}%", "24 heures", "1 heure<"] {
        assert!(levels.contains(part), "{part}\n{levels}");
    }
    let home = file(&site, "fr/index.html");
    for part in ["fait appel à 3 sous-traitants", "30 jours à l’avance", "99,5\u{a0}%", "« Voilà ! »"] {
        assert!(home.contains(part), "{part}\n{home}");
    }
    let zebra = file(&site, "fr/sous-traitants-ulterieurs/zebre/index.html");
    for part in ["Pays-Bas", "1 an<", "1 mars 2024", "France"] {
        assert!(zebra.contains(part), "{part}\n{zebra}");
    }
    let lightning = file(&site, "fr/sous-traitants-ulterieurs/eclair/index.html");
    for part in ["1er trimestre 2025", "Suisse", "1 février 2027"] {
        assert!(lightning.contains(part), "{part}\n{lightning}");
    }
}

#[test]
fn french_titles_become_addresses_and_names_sort_as_the_french_sort() {
    let site = built();
    let home = file(&site, "fr/index.html");
    assert!(home.contains("id=\"oeuvres-coeurs-naivete-a-lete\""), "{home}");
    let list = file(&site, "fr/sous-traitants-ulterieurs/index.html");
    let place = |name: &str| list.find(&format!("/{name}/\">")).unwrap_or_else(|| panic!("no {name}\n{list}"));
    assert!(place("abeille") < place("eclair") && place("eclair") < place("zebre"));
}

/// Whatever stands on a French page outside elements in another language is no word of another interface.
#[test]
fn no_interface_word_of_another_language_is_left() {
    let french = FRENCH.to_lowercase();
    let foreign: Vec<(String, &str)> = OTHERS
        .iter()
        .flat_map(|(lang, fluent)| messages(fluent).into_values().map(move |text| (text, *lang)))
        .filter(|(text, _)| !text.contains(['{', '\n']) && text.chars().count() > 2)
        .filter(|(text, _)| !french.contains(&text.to_lowercase()))
        .collect();
    assert!(foreign.len() > 500, "the messages of the other languages were not read");
    for (site, sources) in [("small", small()), ("example", example())] {
        let compilation = compile(&sources, None);
        // What is not translated appears in its own words, which may be those of an interface too.
        let content: String = sources
            .files
            .iter()
            .filter(|(path, _)| !path.starts_with("theme/") && !path.starts_with("media/"))
            .map(|(_, file)| String::from_utf8_lossy(&file.bytes).to_lowercase())
            .collect();
        let foreign: Vec<_> = foreign.iter().filter(|(text, _)| !content.contains(&text.to_lowercase())).collect();
        assert!(foreign.len() > 300, "{site} says too much itself");
        let errors = compilation.diagnostics.iter().filter(|finding| finding.stops_build(false));
        assert_eq!(errors.collect::<Vec<_>>(), Vec::<&Diagnostic>::new(), "{site}");
        let mut pages = 0;
        for (path, artifact) in compilation.output.iter().filter(|(path, _)| path.starts_with("fr/")) {
            if !path.ends_with(".html") {
                continue;
            }
            pages += 1;
            let html = std::str::from_utf8(&artifact.bytes).expect("text");
            assert!(html.contains("<html lang=\"fr\""), "{path}");
            for said in spoken(html) {
                let found = foreign.iter().find(|(text, _)| match text.contains(' ') {
                    true => said.contains(text.as_str()),
                    false => said == *text,
                });
                assert_eq!(found, None, "{site}, {path}: “{said}”");
            }
        }
        assert!(pages > 4, "{site} has {pages} French pages");
    }
}
