//! Addresses, languages and links of the published site.

use glashaus::compile::{Compilation, compile};
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;

fn site(more: &str, configuration: &str) -> Compilation {
    let archive = format!(
        "-- site.toml --\nformat = 1\ntitle = \"Trust Center\"\norganisation = \"Ulmenhof GmbH\"\n\
         languages = [\"de\", \"en\", \"nl\"]\n{configuration}\n\
         -- pages/index.de.md --\n+++\ntitle = \"Überblick\"\n+++\nText.\n\
         -- pages/index.en.md --\n+++\ntitle = \"Overview\"\n+++\nText.\n\
         -- pages/index.nl.md --\n+++\ntitle = \"Overzicht\"\n+++\nText.\n{more}"
    );
    compile(&Snapshot::from_archive(&archive, Moment::Day(date(2026, 11, 22))), None)
}

fn text(compilation: &Compilation, path: &str) -> String {
    let artifact = compilation.output.get(path).unwrap_or_else(|| panic!("{path} is not published"));
    String::from_utf8(artifact.bytes.to_vec()).unwrap()
}

fn rules(compilation: &Compilation) -> Vec<&'static str> {
    compilation.diagnostics.iter().map(|finding| finding.rule).collect()
}

/// Pages in German only.
const GERMAN: &str =
    "-- pages/hilfe.de.md --\n+++\ntitle = \"Häufige Fragen & Größe\"\n+++\nSiehe [Überblick](page:index).\n";

#[test]
fn addresses_are_made_from_titles_in_the_way_of_each_language() {
    let more = "-- pages/law.de.md --\n+++\ntitle = \"Maße & Änderungen\"\n+++\n\
                -- pages/law.en.md --\n+++\ntitle = \"Measures\"\n+++\n\
                -- pages/law.nl.md --\n+++\ntitle = \"Coöperatie\"\nslug = \"Onze coöperatie\"\n+++\n";
    let compilation = site(more, "");
    assert!(compilation.output.get("de/masse-aenderungen/index.html").is_some());
    assert!(compilation.output.get("en/measures/index.html").is_some());
    assert!(compilation.output.get("nl/onze-cooperatie/index.html").is_some());
}

#[test]
fn a_site_in_a_subfolder_links_under_its_path_and_keeps_its_files_at_the_root() {
    let compilation = site(GERMAN, "base_url = \"https://example.org/trust/center/\"");
    let page = text(&compilation, "de/haeufige-fragen-groesse/index.html");
    assert!(page.contains("href=\"/trust/center/de/\""), "{page}");
    assert!(
        page.contains("<link rel=\"canonical\" href=\"https://example.org/trust/center/de/haeufige-fragen-groesse/\">")
    );
    for (path, artifact) in compilation.output.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8_lossy(&artifact.bytes);
        for link in html.split("href=\"/").skip(1).chain(html.split("src=\"/").skip(1)) {
            assert!(link.starts_with("trust/center/"), "{path}: /{}", &link[..link.len().min(40)]);
        }
    }
    assert!(text(&compilation, "robots.txt").contains("Sitemap: https://example.org/trust/center/sitemap.xml"));
    assert!(text(&compilation, "_headers").starts_with("/trust/center/*\n"));
}

#[test]
fn an_untranslated_page_stands_in_every_language_says_so_and_is_kept_from_search_engines() {
    let compilation = site(GERMAN, "base_url = \"https://example.org\"\nbinding = \"de\"");
    let page = text(&compilation, "en/haufige-fragen-grosse/index.html");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://example.org/de/haeufige-fragen-groesse/\">"));
    assert!(page.contains("The binding text in German is shown."));
    assert!(page.contains("<div class=\"prose\" lang=\"de\">"));
    assert!(!page.contains("hreflang=\"x-default\""));
    assert!(rules(&compilation).contains(&"translation-missing"));
    let sitemap = text(&compilation, "sitemap.xml");
    assert!(sitemap.contains("/de/haeufige-fragen-groesse/") && !sitemap.contains("haufige"));
}

#[test]
fn a_missing_language_is_replaced_in_the_order_that_was_configured() {
    let more = "-- subprocessors/a.toml --\nname = \"A\"\npurpose = { de = \"Zweck\", en = \"Purpose\" }\n";
    let dutch = |fallback: &str| text(&site(more, fallback), "nl/subverwerkers/a/index.html");
    let standard = dutch("");
    assert!(standard.contains("Zweck") && standard.contains("nog niet vertaald"), "{standard}");
    assert!(dutch("[fallback]\nnl = [\"en\"]").contains("Purpose"));
}

#[test]
fn two_pages_with_one_address_are_told_with_both_places() {
    let more = "-- pages/a.de.md --\n+++\ntitle = \"Gleich\"\n+++\n-- pages/b.de.md --\n+++\ntitle = \"Gleich\"\n+++\n";
    let compilation = site(more, "");
    let finding = compilation.diagnostics.iter().find(|finding| finding.rule == "url-collision").unwrap();
    assert_eq!(finding.labels.len(), 1);
    assert!(compilation.is_stopped(false));
}

#[test]
fn a_page_below_another_has_its_address_below_it_in_every_language() {
    let more = "-- pages/law.de.md --\n+++\ntitle = \"Recht\"\n+++\n-- pages/law.en.md --\n+++\ntitle = \"Law\"\n+++\n\
                -- pages/law.nl.md --\n+++\ntitle = \"Recht\"\n+++\n\
                -- pages/dpa.toml --\nparent = \"law\"\n\
                -- pages/dpa.de.md --\n+++\ntitle = \"Vertrag\"\n+++\n-- pages/dpa.en.md --\n+++\ntitle = \"Contract\"\n+++\n\
                -- pages/dpa.nl.md --\n+++\ntitle = \"Overeenkomst\"\n+++\n";
    let compilation = site(more, "");
    let page = text(&compilation, "en/law/contract/index.html");
    assert!(page.contains("<a href=\"/en/law/\">Law</a>"), "{page}");
    assert!(page.contains("href=\"/nl/recht/overeenkomst/\""), "the switcher leads to the same page");
}

#[test]
fn without_a_base_url_there_are_no_absolute_addresses() {
    let compilation = site("", "");
    assert!(compilation.output.get("sitemap.xml").is_none());
    let page = text(&compilation, "de/index.html");
    assert!(!page.contains("canonical") && !page.contains("hreflang=\"x-default\""), "{page}");
}

#[test]
fn the_overview_leads_everybody_else_to_the_choice_of_language() {
    let compilation = site("", "base_url = \"https://example.org\"");
    let root = text(&compilation, "index.html");
    let page = text(&compilation, "nl/index.html");
    for html in [&root, &page] {
        assert!(
            html.contains("<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/\">"),
            "{html}"
        );
        assert!(html.contains("<link rel=\"alternate\" hreflang=\"de\" href=\"https://example.org/de/\">"));
    }
    assert!(root.contains("lang=\"nl\"") && root.contains("Nederlands"));
}

#[test]
fn the_form_of_address_reaches_the_interface_texts() {
    let words = "-- theme/locales/de.ftl --\nnot-found-title = { $address ->\n    [informal] Hast du dich verlaufen?\n   *[formal] Haben Sie sich verlaufen?\n}\n";
    assert!(text(&site(words, ""), "de/404.html").contains("Haben Sie"));
    assert!(text(&site(words, "address = \"informal\""), "de/404.html").contains("Hast du"));
}

#[test]
fn quoted_words_keep_their_language_and_are_no_missing_translation() {
    let more = "-- subprocessors/a.toml --\nname = \"A\"\n\
                description = { quote = \"We encrypt all data.\", language = \"en\", source = { title = \"Security\", url = \"https://a.example/security\", place = \"Section 4\", retrieved = 2026-05-04 } }\n";
    let compilation = site(more, "");
    let page = text(&compilation, "de/unterauftragsverarbeiter/a/index.html");
    assert!(page.contains("lang=\"en\"") && page.contains("We encrypt all data."), "{page}");
    assert!(page.contains("Section 4") && page.contains("abgerufen am 4. Mai 2026"));
    assert!(!compilation.diagnostics.iter().any(|finding| finding.rule == "translation-missing"));
}

/// Headings of a page: level and anchor.
fn headings(page: &str) -> Vec<(char, &str)> {
    page.split("<h")
        .skip(1)
        .filter_map(|rest| Some((rest.chars().next()?, rest[1..].strip_prefix(" id=\"")?.split('"').next()?)))
        .collect()
}

#[test]
fn texts_of_records_stand_below_their_headings_and_share_no_anchor() {
    let prose = "## Backup\nSee [here](#backup).[^n]\n### Deeper\nMore.\n\n[^n]: Note.\n";
    let more = format!(
        "-- hosting/a.toml --\nname = \"A\"\n-- hosting/a.en.md --\n{prose}-- hosting/b.toml --\nname = \"B\"\n\
         -- hosting/b.en.md --\n{prose}-- pages/hosting.en.md --\n+++\ntitle = \"Hosting\"\n+++\n## Options\n\
         A word.[^p]\n\n::hosting\n\n## Backup\nMine.\n\n[^p]: Of the page.\n"
    );
    let page = text(&site(&more, ""), "en/hosting/index.html");
    assert_eq!(
        headings(&page),
        [
            ('2', "options"),
            ('3', "hosting-a"),
            ('4', "backup-2"),
            ('5', "deeper"),
            ('3', "hosting-b"),
            ('4', "backup-3"),
            ('5', "deeper-2"),
            ('2', "backup"),
        ]
    );
    let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "{ids:?}");
    for link in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(link == "main" || ids.contains(&link), "#{link} leads nowhere");
    }
    assert!(page.contains("<a href=\"#backup-3\">here</a>"));
}

#[test]
fn the_list_of_sub_processors_is_on_its_page_whatever_else_is() {
    let more = "-- subprocessors/crm.toml --\nname = \"Kranich CRM\"\n-- certifications/iso.toml --\nname = \"ISO\"\n\
                -- pages/subprocessors.en.md --\n+++\ntitle = \"Sub-processors\"\n+++\n::certifications\n";
    assert!(text(&site(more, ""), "en/sub-processors/index.html").contains("id=\"sub-crm\""));
}

#[test]
fn flows_are_shown_as_they_are_today() {
    let more = "-- flows.toml --\n[[nodes]]\nid = \"us\"\nname = \"Us\"\n[[nodes]]\nid = \"you\"\nname = \"You\"\n\
                [[flows]]\nfrom = \"you\"\nto = \"us\"\npurpose = \"Old\"\n\
                [[change]]\nannounced = 2026-01-01\neffective = 2026-03-01\n\
                [[change.set.flows]]\nfrom = \"you\"\nto = \"us\"\npurpose = \"New\"\n\
                -- pages/flows.en.md --\n+++\ntitle = \"Flows\"\n+++\n::dataflow\n";
    let page = text(&site(more, ""), "en/flows/index.html");
    assert!(page.contains("New") && !page.contains("Old"), "{page}");
}

#[test]
fn a_value_in_a_sentence_says_what_its_record_says() {
    let more = "-- certifications/iso.toml --\nname = \"ISO\"\nstatus = { status = \"planned\", date = \"2027-Q2\" }\n\
                -- certifications/old.toml --\nname = \"Old\"\nstatus = \"available\"\n\
                -- roadmap/iso.toml --\ntitle = \"ISO\"\nstatus = \"planned\"\ncertification = \"iso\"\n\
                -- documents/iso.toml --\ntitle = \"ISO\"\navailability = \"planned\"\ncertification = \"iso\"\n\
                -- pages/values.en.md --\n+++\ntitle = \"Values\"\n+++\n\
                It is :value[certifications.old.status], for :value[roadmap.iso.date], \
                :value[documents.iso.availability].\n";
    let compilation = site(more, "");
    assert!(!rules(&compilation).contains(&"value-missing"), "{:?}", rules(&compilation));
    let page = text(&compilation, "en/values/index.html");
    assert!(page.contains("It is valid, for Q2 2027, planned: Q2 2027."), "{page}");
}

#[test]
fn a_list_says_that_there_is_nothing_only_where_that_is_so() {
    const SAID: [(&str, &str, &str); 3] = [
        ("de", "Derzeit sind keine Unterauftragsverarbeiter im Einsatz.", "Hierzu gibt es derzeit keinen Eintrag."),
        ("en", "No sub-processors are in use at present.", "There is no entry for this at present."),
        (
            "nl",
            "Op dit moment zijn er geen subverwerkers ingeschakeld.",
            "Hiervoor is er op dit moment geen vermelding.",
        ),
    ];
    let lists = "::subprocessors{optional=\"true\"}\n\n::subprocessors{state=\"ended\"}\n\n::map\n\n::documents{kind=\"dpa\"}\n";
    let pages: String = SAID
        .map(|(lang, ..)| {
            format!("-- pages/list.{lang}.md --\n+++\ntitle = \"List\"\nslug = \"list\"\n+++\n\n{lists}\n")
        })
        .concat();
    let one = "-- subprocessors/a.toml --\nname = \"A\"\noptional = false\nsince = 2020-01-01\n\
               -- documents/report.toml --\ntitle = \"Report\"\nkind = \"report\"\n";
    let (none, some) = (site(&pages, ""), site(&format!("{pages}{one}"), ""));
    for (lang, nobody, nothing) in SAID {
        let count = |site: &Compilation, words: &str| {
            text(site, &format!("{lang}/list/index.html")).matches(&format!(">{words}</p>")).count()
        };
        assert_eq!((count(&none, nobody), count(&none, nothing)), (3, 0), "{lang}: nobody at all");
        assert_eq!((count(&some, nobody), count(&some, nothing)), (0, 4), "{lang}: somebody, but nothing of this kind");
    }
}

#[test]
fn words_that_are_their_own_address_are_marked_so_that_no_hyphen_comes_into_them() {
    let more = "-- pages/links.en.md --\n+++\ntitle = \"Links\"\n+++\n\n\
                Bare https://example.org/sub or bare@example.org, <https://example.org/angles>, \
                [named](https://example.org/named), :sub[a.website], :sub[a].\n\n::subprocessors{columns=\"website\"}\n\
                -- subprocessors/a.toml --\nname = \"A\"\nwebsite = \"https://www.example.org/record\"\n";
    let page = text(&site(more, ""), "en/links/index.html");
    let marked = page.split("class=\"address\"").skip(1).map(|rest| {
        let words = rest.split_once('>').map_or(rest, |(_, words)| words);
        words.split('<').next().unwrap_or_default()
    });
    let expected = ["https://example.org/sub", "bare@example.org", "https://example.org/angles"];
    let records = ["www.example.org/record"; 2];
    assert_eq!(marked.collect::<Vec<_>>(), expected.into_iter().chain(records).collect::<Vec<_>>(), "{page}");
}

#[test]
fn an_abbreviation_is_explained_once_a_page_in_prose_and_in_what_records_say() {
    let more = "-- glossary.toml --\n[[terms]]\nid = \"dpa\"\nterm.de = \"Auftragsverarbeitungsvertrag\"\n\
                abbreviation.de = \"AVV\"\ndefinition.de = \"Ein Vertrag.\"\n\
                [[terms]]\nid = \"rpo\"\nterm.de = \"maximaler Datenverlust\"\nabbreviation.de = \"RPO\"\n\
                definition.de = \"Was fehlt.\"\n\
                -- pages/facts.de.md --\n+++\ntitle = \"Fakten\"\n+++\n\nEin AVV, der Auftragsverarbeitungsvertrag.\n\n::facts\n\n\
                -- pages/law.de.md --\n+++\ntitle = \"Recht\"\n+++\n\nDer Auftragsverarbeitungsvertrag (AVV).\n\
                -- facts.toml --\n[[groups]]\nid = \"a\"\nname.de = \"A\"\n[[groups.facts]]\nlabel.de = \"B\"\n\
                value.de = \"laut AVV; RPO und RPO; maximaler Datenverlust\"\n\
                -- subprocessors/a.toml --\nname = \"A\"\npurpose.de = \"Sichern mit RPO\"\nsince = 2020-01-01\n";
    let compilation = site(more, "");
    let marks = |path: &str| -> Vec<String> {
        let page = text(&compilation, path);
        page.split("<a class=\"term\" href=\"/de/")
            .skip(1)
            .map(|rest| rest.split("</a>").next().unwrap().to_owned())
            .collect()
    };
    let short = "glossar/#term-dpa\"><abbr title=\"Auftragsverarbeitungsvertrag\">AVV</abbr>";
    let recovery = "glossar/#term-rpo\"><abbr title=\"maximaler Datenverlust\">RPO</abbr>";
    assert_eq!(marks("de/fakten/index.html"), [short, recovery]);
    // What is written in full says what it means instead.
    assert_eq!(
        marks("de/recht/index.html"),
        ["glossar/#term-dpa\" title=\"Ein Vertrag.\">Auftragsverarbeitungsvertrag"]
    );
    assert_eq!(marks("de/unterauftragsverarbeiter/a/index.html"), [recovery]);
}
