//! The overview: what everybody asks, answered from the records, and what is new.

use glashaus::compile::{Compilation, compile};
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;

/// A site in three languages with an overview and more files.
fn site(more: &str) -> Compilation {
    let archive = format!(
        "-- site.toml --\nformat = 1\ntitle = \"Trust\"\norganisation = \"Ulmenhof GmbH\"\nlanguages = [\"de\", \"en\", \"nl\"]\n\
         -- pages/index.de.md --\n+++\ntitle = \"Überblick\"\n+++\nText.\n\
         -- pages/index.en.md --\n+++\ntitle = \"Overview\"\n+++\nText.\n\
         -- pages/index.nl.md --\n+++\ntitle = \"Overzicht\"\n+++\nText.\n{more}"
    );
    compile(&Snapshot::from_archive(&archive, Moment::Day(date(2026, 11, 22))), None)
}

fn page(compilation: &Compilation, path: &str) -> String {
    let artifact = compilation.output.get(path).unwrap_or_else(|| panic!("{path} is not published"));
    String::from_utf8(artifact.bytes.to_vec()).unwrap()
}

/// The questions of the overview in a language: the name of each, where it leads, and what is said.
fn answers(compilation: &Compilation, lang: &str) -> Vec<(String, String, Vec<String>)> {
    let html = page(compilation, &format!("{lang}/index.html"));
    let Some((_, list)) = html.split_once("<section class=\"answers\"") else { return Vec::new() };
    let list = list.split("</section>").next().unwrap();
    let after = |text: &str, start: &str, end: &str| {
        text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(found, _)| found.to_owned())
    };
    let questions = list.split("<li class=\"answer-").skip(1);
    questions
        .map(|question| {
            let lines = question.split("<p>").skip(1).map(|line| line.split("</p>").next().unwrap().to_owned());
            let name = question.split('"').next().unwrap().to_owned();
            (name, after(question, "<a href=\"", "\"").unwrap(), lines.collect())
        })
        .collect()
}

/// What is said to one question.
fn said(compilation: &Compilation, lang: &str, name: &str) -> Vec<String> {
    let all = answers(compilation, lang);
    all.into_iter().find(|(key, ..)| key == name).map(|(_, _, lines)| lines).unwrap_or_default()
}

const VENDORS: &str = "-- subprocessors/wolke.toml --\nname = \"Wolke\"\nplaces = [{ country = \"NL\", role = \"stored\" }, { country = \"US\", role = \"accessed\" }]\n\
     -- subprocessors/brief.toml --\nname = \"Brief\"\noptional = true\nplaces = [{ country = \"GB\", role = \"stored\" }, { country = \"NL\", role = \"accessed\" }]\n";

#[test]
fn without_records_the_overview_answers_nothing() {
    assert_eq!(answers(&site(""), "de"), []);
}

#[test]
fn a_question_without_a_record_behind_it_is_left_out() {
    let names: Vec<String> = answers(&site(VENDORS), "en").into_iter().map(|(name, ..)| name).collect();
    assert_eq!(names, ["where", "who"]);
}

#[test]
fn countries_stand_in_sentences_as_each_language_has_it() {
    let compilation = site(VENDORS);
    // Reading from where data is stored anyway is not told.
    assert_eq!(
        said(&compilation, "de", "where"),
        [
            "Gespeichert in den Niederlanden",
            "Mit optionalen Diensten auch im Vereinigten Königreich",
            "Zugriff aus den Vereinigten Staaten durch 1 von 2 Unterauftragsverarbeitern"
        ]
    );
    assert_eq!(
        said(&compilation, "en", "where"),
        [
            "Stored in the Netherlands",
            "With optional services also in the United Kingdom",
            "Accessed from the United States by 1 of 2 sub-processors"
        ]
    );
    assert_eq!(
        said(&compilation, "nl", "where"),
        [
            "Opgeslagen in Nederland",
            "Met optionele diensten ook in het Verenigd Koninkrijk",
            "Toegang vanuit de Verenigde Staten door 1 van de 2 subverwerkers"
        ]
    );
}

#[test]
fn of_several_ways_of_hosting_the_standard_one_is_told_without_the_vendors_of_others() {
    let hosting = "-- hosting/own.toml --\nname = \"Own\"\nstandard = true\nplaces = [{ country = \"AT\", role = \"stored\" }]\n\
         -- hosting/cloud.toml --\nname = \"Cloud\"\nsubprocessors = [\"wolke\"]\nplaces = [{ country = \"SE\", role = \"stored\" }]\n";
    let compilation = site(&format!("{VENDORS}{hosting}"));
    let where_it_is = said(&compilation, "en", "where");
    assert_eq!(where_it_is[0], "Stored in Austria");
    // Here the optional vendor's place of reading is another country than that of storage.
    assert_eq!(where_it_is[2], "Accessed from the Netherlands by the one sub-processor");
}

#[test]
fn a_text_inside_a_sentence_keeps_its_links_and_its_language() {
    let backup =
        "-- backup.toml --\nfrequency = { de = \"jede Nacht, siehe [Überblick](page:index)\" }\nretention = \"90d\"\n";
    let compilation = site(backup);
    assert_eq!(
        said(&compilation, "de", "backups"),
        ["Sicherung: jede Nacht, siehe <a href=\"/de/\">Überblick</a>", "Aufbewahrung: 90 Tage"]
    );
    let english = said(&compilation, "en", "backups");
    assert!(english[0].starts_with("Backed up <span lang=\"de\">jede Nacht, siehe <a href=\"/en/\">"), "{english:?}");
    assert_eq!(english[1], "Kept for 90 days");
}

#[test]
fn what_has_run_out_and_what_one_only_declares_is_no_certificate() {
    let certificates = "-- certifications/old.toml --\nname = \"ISO 9001\"\nkind = \"certificate\"\nheld_by = \"own\"\nvalid_until = 2026-11-21\n\
         -- certifications/word.toml --\nname = \"Our word\"\nkind = \"commitment\"\nheld_by = \"own\"\n\
         -- certifications/host.toml --\nname = \"ISO 27001\"\nkind = \"certificate\"\nheld_by = \"partner\"\nvalid_until = 2028-05-11\n";
    assert_eq!(
        said(&site(certificates), "en", "certificates"),
        ["None of our own at present", "Held by partners: ISO 27001, until 11 May 2028"]
    );
}

#[test]
fn every_answer_leads_to_a_page_and_an_anchor_that_exist() {
    let sources = glashaus::source::read(std::path::Path::new("content"), Moment::Day(date(2026, 11, 22))).unwrap();
    let compilation = compile(&sources, None);
    for lang in ["de", "en", "nl"] {
        let all = answers(&compilation, lang);
        assert_eq!(all.len(), 10, "{lang}");
        let anchored = all.iter().filter(|(_, url, _)| url.contains('#')).count();
        assert!(anchored >= 9, "{lang}: only {anchored} answers lead to a place on a page");
        for (name, url, lines) in all {
            let (path, anchor) = url.split_once('#').unwrap_or((&url, "main"));
            let html = page(&compilation, &format!("{}index.html", path.trim_start_matches('/')));
            assert!(html.contains(&format!("id=\"{anchor}\"")), "{lang}: {name} leads to {url}");
            assert!(lines.iter().all(|line| !line.contains(['{', '\u{F0000}'])), "{lang}: {name}: {lines:?}");
        }
    }
}

#[test]
fn a_text_places_the_answers_or_the_page_does_without() {
    let placed = "-- pages/start.en.md --\n+++\ntitle = \"Start\"\n+++\nFirst.\n\n::answers{questions=\"who\"}\n";
    let html = page(&site(&format!("{VENDORS}{placed}")), "en/start/index.html");
    assert!(html.contains("class=\"answer-who\"") && !html.contains("class=\"answer-where\""));
    assert!(html.find("First.") < html.find("class=\"answers\""));
    let without = site(&format!("{VENDORS}-- pages/index.toml --\nanswers = false\nlatest = false\n"));
    let html = page(&without, "en/index.html");
    assert!(!html.contains("class=\"answers\"") && !html.contains("class=\"latest\""));
}

#[test]
fn news_are_told_the_latest_first_and_never_before_they_are_known() {
    let records = "-- notices/a.toml --\ntitle = \"Outage\"\nkind = \"incident\"\nannounced = 2026-11-20\n\
         -- notices/b.toml --\ntitle = \"Secret\"\nkind = \"incident\"\nannounced = 2026-11-23\n\
         -- subprocessors/wolke.toml --\nname = \"Wolke\"\nannounced = 2026-11-21\nsince = 2027-01-04\n\
         [[change]]\nannounced = 2026-12-01\neffective = 2027-02-01\nset.name = \"Nebel\"\n\
         -- subprocessors/alt.toml --\nname = \"Alt\"\nsince = 2024-02-01\n";
    let html = page(&site(records), "en/index.html");
    let latest = html.split_once("<section class=\"latest\"").unwrap().1.split("</section>").next().unwrap().to_owned();
    let places: Vec<Option<usize>> = ["Wolke", "Outage", "Alt"].iter().map(|name| latest.find(name)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{latest}");
    assert!(latest.contains("New sub-processor, from 4 January 2027"), "{latest}");
    assert!(!html.contains("Secret") && !html.contains("Nebel"));
}
