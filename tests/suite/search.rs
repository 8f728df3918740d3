//! The index of the search: what is in it, what is not, and how large it is.

use std::collections::BTreeMap;
use std::path::Path;

use glashaus::compile::{Compilation, compile};
use glashaus::source::{Moment, Snapshot, read};
use jiff::civil::date;
use serde_json::Value;

const LIMIT: usize = 100 * 1024;

fn today() -> Moment {
    Moment::Day(date(2026, 11, 22))
}

/// A German site with one page of this text, and whatever else there is.
fn site(text: &str, more: &str) -> Snapshot {
    let archive = format!(
        "-- site.toml --
format = 1
title = \"Trust Center\"
organisation = \"Lindenblatt GmbH\"
languages = [\"de\"]
contact = \"trust@lindenblatt.example\"
-- pages/index.de.md --
+++
title = \"Überblick\"
+++
{text}
{more}"
    );
    Snapshot::from_archive(&archive, today())
}

fn index(compilation: &Compilation, path: &str) -> Value {
    let file = compilation.output.get(path).unwrap_or_else(|| panic!("{path}: {:?}", compilation.diagnostics));
    serde_json::from_slice(&file.bytes).unwrap()
}

/// The lexicon of a German page: each form with what it shares with others, and each of those with its parts.
fn lexicon(text: &str) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let index = index(&compile(&site(text, ""), None), "de/suche/index.json");
    let (mut forms, mut parts) = (BTreeMap::new(), BTreeMap::new());
    for line in index["lexicon"].as_str().unwrap().lines() {
        let (compound, endings) = line.split_once(' ').unwrap();
        let key = compound.replace('-', "");
        for ending in endings.split(' ') {
            forms.insert(format!("{key}{}", ending.trim_matches('-')), key.clone());
        }
        if compound != key {
            parts.insert(key, compound.to_owned());
        }
    }
    (forms, parts)
}

/// The sections of a page: anchor, heading, fields and text.
fn sections(index: &Value, url: &str) -> Vec<Vec<String>> {
    let pages = index["pages"].as_array().unwrap();
    let page = pages.iter().find(|page| page[0] == url).unwrap_or_else(|| panic!("{url} is not in {pages:?}"));
    let strings =
        |section: &Value| section.as_array().unwrap().iter().map(|text| text.as_str().unwrap().into()).collect();
    page[3].as_array().unwrap().iter().map(strings).collect()
}

#[test]
fn the_index_of_the_example_is_small_in_each_language() {
    let compilation = compile(&read(Path::new("content"), today()).unwrap(), None);
    for path in ["de/suche/index.json", "en/search/index.json", "nl/zoeken/index.json"] {
        let file = compilation.output.get(path).unwrap();
        let mut compressed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
        brotli::BrotliCompress(&mut &file.bytes[..], &mut compressed, &parameters).unwrap();
        assert!(compressed.len() < LIMIT, "{path}: {} bytes", compressed.len());
        assert!(compressed.len() > 5_000, "{path} holds next to nothing");
    }
}

#[test]
fn every_page_and_section_is_found_but_not_the_search_itself() {
    let compilation = compile(&site("Willkommen.\n\n## Wo die Daten liegen {#orte}\n\nIn Köln.", ""), None);
    let index = index(&compilation, "de/suche/index.json");
    assert_eq!(index["pages"].as_array().unwrap().len(), 1, "{index}");
    let expected = [["", "", "", "Willkommen."], ["orte", "Wo die Daten liegen", "", "In Köln."]];
    assert_eq!(sections(&index, "/de/"), expected);
}

#[test]
fn what_is_a_draft_or_announced_for_later_is_not_in_the_index() {
    let hidden = "-- pages/plan.de.md --
+++
title = \"Geheimvorhaben\"
draft = true
+++
Kranichflug.
-- subprocessors/later.toml --
name = \"Morgenrot Hosting\"
purpose = \"Sternenspeicher\"
announced = 2027-01-01
since = 2027-06-01
[[places]]
country = \"DE\"
role = \"stored\"
-- subprocessors/now.toml --
name = \"Ahorn Hosting\"
purpose = \"Betrieb\"
since = 2024-01-01
[[places]]
country = \"DE\"
role = \"stored\"
";
    let compilation = compile(&site("Text.", hidden), None);
    let file = compilation.output.get("de/suche/index.json").unwrap();
    let text = String::from_utf8(file.bytes.to_vec()).unwrap().to_lowercase();
    assert!(text.contains("ahorn"), "{text}");
    for word in ["geheim", "vorhaben", "kranichflug", "morgenrot", "sternenspeicher"] {
        assert!(!text.contains(word), "{word} is in the index");
    }
}

#[test]
fn compounds_are_taken_apart_at_words_of_the_site() {
    let (_, parts) = lexicon(
        "Auftragsverarbeitungsvertrag und Unterauftragsverarbeiter. Der Auftrag, die Verarbeitung, der Vertrag, \
         der Auftragsverarbeiter, die Sprache, die Sprachverarbeitung, die Kandidaten und ihre Daten.",
    );
    assert_eq!(parts["auftragsverarbeitungsvertrag"], "auftrag-s-verarbeitung-s-vertrag");
    assert_eq!(parts["unterauftragsverarbeit"], "unterauftrags-verarbeit");
    assert_eq!(parts["sprachverarbeit"], "sprach-verarbeit");
    assert!(!parts.contains_key("kandidat"), "{parts:?}");
}

#[test]
fn forms_of_all_genders_belong_together() {
    let (forms, _) = lexicon(
        "Kund*innen, Kund:in, KundInnen, Kunde, Kundinnen und Kunden; Nutzer/-innen, Nutzer(innen), Nutzer; \
         Ärztin, Arzt; Login, Logs, Termin, Term.",
    );
    for form in ["kundinnen", "kundin", "kunde", "kunden"] {
        assert_eq!(forms.get(form).map(String::as_str), Some("kund"), "{form} in {forms:?}");
    }
    assert_eq!(forms["nutzerinnen"], forms["nutzer"]);
    assert_eq!(forms["arztin"], "arzt");
    // What only ends like a feminine form stays itself.
    assert_ne!(forms.get("login").map_or("login", String::as_str), forms["logs"]);
    assert_ne!(forms.get("termin").map_or("termin", String::as_str), forms.get("term").map_or("term", String::as_str));
}

#[test]
fn umlauts_and_accents_make_no_difference() {
    let (forms, _) = lexicon("Verträge, Vertraege, Vertrag, neue, neuen, Café, Cafes, Grüße.");
    assert_eq!(forms["vertrage"], "vertrag");
    assert_eq!(forms["neuen"], "neu");
    assert_eq!(forms["grusse"], "gruss");
    assert_eq!(forms["cafes"], forms["cafe"]);
    assert!(!forms.contains_key("vertraege"), "{forms:?}");
}

#[test]
fn a_row_that_leads_to_a_page_is_found_there() {
    let record = "-- subprocessors/ahorn.toml --
name = \"Ahorn Hosting\"
purpose = \"Betrieb der Server\"
since = 2024-01-01
[[places]]
country = \"DE\"
role = \"stored\"
";
    let compilation = compile(&site("Text.", record), None);
    let index = index(&compilation, "de/suche/index.json");
    let list = sections(&index, "/de/unterauftragsverarbeiter/");
    let rows = list.iter().filter(|section| !section[0].starts_with("change"));
    assert!(rows.flatten().all(|text| !text.contains("Ahorn") && !text.contains("Betrieb")), "{list:?}");
    let own = sections(&index, "/de/unterauftragsverarbeiter/ahorn/");
    assert!(format!("{own:?}").contains("Betrieb der Server"), "{own:?}");
}

#[test]
fn a_term_is_found_by_all_its_names_in_any_language() {
    let glossary = "-- glossary.toml --
[[terms]]
id = \"dpa\"
term = \"Auftragsverarbeitungsvertrag\"
abbreviation = \"AVV\"
definition = \"Der Vertrag nach Art. 28 DSGVO.\"
also = [\"AV-Vertrag\"]
avoid = [\"Datenschutzvertrag\"]
";
    let index = index(&compile(&site("Der AVV.", glossary), None), "de/suche/index.json");
    let names = ["AV-Vertrag", "AVV", "Auftragsverarbeitungsvertrag", "Datenschutzvertrag"];
    assert_eq!(index["terms"][0], serde_json::json!(names));
    let terms = index["terms"].as_array().unwrap();
    assert!(terms.contains(&serde_json::json!(["Pentest", "Penetrationstest"])), "{terms:?}");
}

#[test]
fn the_page_links_every_page_and_record_without_a_script() {
    let compilation = compile(&read(Path::new("content"), today()).unwrap(), None);
    let page = String::from_utf8(compilation.output.get("de/suche/index.html").unwrap().bytes.to_vec()).unwrap();
    let own = |path: &&str| path.starts_with("de/") && path.ends_with("/index.html") && !path.starts_with("de/suche/");
    let paths: Vec<&str> = compilation.output.iter().map(|(path, _)| &**path).filter(own).collect();
    assert!(paths.len() > 30, "{paths:?}");
    let (_, main) = page.split_once("<main").unwrap();
    for path in paths {
        let link = format!("href=\"/{}\"", path.trim_end_matches("index.html"));
        assert!(main.contains(&link), "{link} is missing");
    }
    for anchor in ["#measure-", "#doc-", "#faq-", "#term-", "#contact-", "#roadmap-"] {
        assert!(main.contains(anchor), "no link to {anchor}");
    }
}

#[test]
fn an_index_is_made_anew_only_where_a_page_changed() {
    let sources = site("Willkommen.", "");
    let first = compile(&sources, None);
    let mut edited = sources.clone();
    edited.insert("pages/index.de.md", b"+++\ntitle = \"Ueberblick\"\n+++\nGuten Tag.\n".to_vec());
    let second = compile(&edited, Some(&first));
    assert_eq!(sections(&index(&second, "de/suche/index.json"), "/de/")[0][3], "Guten Tag.");
    let third = compile(&sources, Some(&second));
    assert_eq!(first.output.get("de/suche/index.json"), third.output.get("de/suche/index.json"));
    let again = compile(&sources, Some(&third));
    let bytes = |one: &Compilation| std::sync::Arc::clone(&one.output.get("de/suche/index.json").unwrap().bytes);
    assert!(std::sync::Arc::ptr_eq(&bytes(&third), &bytes(&again)), "an unchanged index was made again");
}
