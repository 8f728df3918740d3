//! A fact is written once: changed in its one file, it changes wherever it is cited, and nowhere
//! else.
//!
//! Which pages cite a fact is written down here by hand and searched for in the pages of the run
//! before, so neither the plan's hashes nor its citations are trusted with it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use glashaus::compile::{Compilation, compile};
use glashaus::output::Change;
use glashaus::source::{Moment, Snapshot, read};
use jiff::civil::date;

/// Sites whose every page exists in all three languages.
const EXAMPLE: &str = "content";
const ZETTELOTTER: &str = "tests/sites/zettelotter";
const ZIRBELSTEG: &str = "tests/sites/zirbelsteg";

/// A fact, the edit that changes it, and where it can be read.
struct Fact {
    site: &'static str,
    file: &'static str,
    /// What to replace in the file, once each.
    edits: Vec<(&'static str, &'static str)>,
    /// By language: how the fact reads before and after. A language that is not named is not touched.
    reads: Vec<(&'static str, &'static str, &'static str)>,
    /// The English addresses of the pages that cite the fact.
    pages: Vec<&'static str>,
    /// The English addresses of pages where the same words say another fact, and how often.
    elsewhere: Vec<(&'static str, usize)>,
}

/// A fact that reads the same in every language.
fn everywhere(before: &'static str, after: &'static str) -> Vec<(&'static str, &'static str, &'static str)> {
    ["de", "en", "nl"].map(|lang| (lang, before, after)).into()
}

fn today() -> Moment {
    Moment::Day(date(2026, 11, 22))
}

/// A site as it is before the edits of these tests.
fn before(site: &'static str) -> &'static (Snapshot, Compilation) {
    static SITES: OnceLock<BTreeMap<&str, (Snapshot, Compilation)>> = OnceLock::new();
    let compiled = || {
        [EXAMPLE, ZETTELOTTER, ZIRBELSTEG]
            .map(|site| {
                let sources = read(Path::new(site), today()).unwrap();
                let compilation = compile(&sources, None);
                (site, (sources, compilation))
            })
            .into()
    };
    &SITES.get_or_init(compiled)[site]
}

/// The pages of a site in a language as text, by their address in English: `/service-levels/`.
fn pages(compilation: &Compilation, lang: &str) -> BTreeMap<String, (String, String)> {
    let folder = format!("{lang}/");
    let ours: Vec<_> =
        compilation.output.iter().filter(|(path, _)| path.starts_with(&folder) && path.ends_with(".html")).collect();
    let count = ours.len();
    let pages: BTreeMap<_, _> = ours
        .into_iter()
        .map(|(path, artifact)| {
            let html = without_pictures(std::str::from_utf8(&artifact.bytes).unwrap());
            let english = html.split_once("hreflang=\"en\" href=\"").and_then(|(_, rest)| rest.split_once("/en"));
            let english = english.and_then(|(_, rest)| rest.split('"').next()).unwrap_or(path).to_owned();
            (english, (path.to_string(), html))
        })
        .collect();
    assert_eq!(pages.len(), count, "two pages in {lang} have the same address in English");
    pages
}

/// A page without what is drawn: words in a picture are broken into lines, and text on the page says the same.
fn without_pictures(html: &str) -> String {
    let mut parts = html.split("<svg");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once("</svg>").map_or("", |(_, rest)| rest))
}

/// Changes the fact and holds every page of the site against what is written down about it.
fn change(fact: &Fact) {
    let (sources, first) = before(fact.site);
    let mut text = String::from_utf8(sources.get(fact.file).unwrap().bytes.to_vec()).unwrap();
    for (from, to) in &fact.edits {
        assert!(text.contains(from), "{} does not say {from:?}", fact.file);
        text = text.replacen(from, to, 1);
    }
    let mut edited = sources.clone();
    edited.insert(fact.file, text.into_bytes());
    let second = compile(&edited, Some(first));

    let mut expected = BTreeSet::new();
    for (lang, old, new) in &fact.reads {
        let (was, is) = (pages(first, lang), pages(&second, lang));
        for page in fact.pages.iter().chain(fact.elsewhere.iter().map(|(page, _)| page)) {
            assert!(was.contains_key(*page), "{}: there is no page {page}", fact.site);
        }
        for (page, (path, html)) in &was {
            let place = format!("{} {} {path}", fact.site, fact.file);
            let other = fact.elsewhere.iter().find(|(address, _)| address == page).map_or(0, |(_, count)| *count);
            let citations = html.matches(old).count().checked_sub(other);
            let citations = citations.unwrap_or_else(|| panic!("{place} says {old:?} less than {other} times"));
            assert_eq!(citations > 0, fact.pages.contains(&page.as_str()), "{place} says {old:?} {citations} times");
            let now = &is[page].1;
            assert_eq!(now.matches(old).count(), other, "{place} still says {old:?}");
            assert_eq!(now.matches(new).count() - html.matches(new).count(), citations, "{place} and {new:?}");
            if citations > 0 {
                expected.insert(path.clone());
            }
        }
    }
    let changes = second.output.diff(&first.output);
    // The index of the search holds the words of all pages.
    let pages = changes.iter().filter(|(path, _)| !path.ends_with("/index.json"));
    let changed: BTreeSet<String> = pages.map(|(path, _)| path.to_string()).collect();
    assert!(changes.iter().all(|(_, change)| *change == Change::Changed), "{changes:?}");
    assert_eq!(changed, expected, "{} {}", fact.site, fact.file);
    // A page that is not rendered again keeps its bytes, so the same number means the same pages.
    assert_eq!(second.rendered, expected.len(), "{} {}: pages rendered without need", fact.site, fact.file);
}

#[test]
fn a_note_to_oneself_in_every_file_renders_nothing() {
    let (sources, first) = before(EXAMPLE);
    let mut noted = sources.clone();
    for (path, file) in sources.files.iter().filter(|(path, _)| path.ends_with(".toml")) {
        noted.insert(path.clone(), [b"# Ask Selma about this.\n", &*file.bytes].concat());
    }
    let second = compile(&noted, Some(first));
    assert_eq!((second.rendered, second.output == first.output), (0, true));
}

#[test]
fn a_period_of_retention_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: EXAMPLE,
        file: "backup.toml",
        edits: vec![("retention = \"90d\"\nencryption", "retention = \"100d\"\nencryption")],
        reads: vec![("de", "90 Tage", "100 Tage"), ("en", "90 days", "100 days"), ("nl", "90 dagen", "100 dagen")],
        // The overview, its own block and the sentence on deletion, a fact, an answer and a measure.
        pages: vec!["/", "/service-levels/", "/fact-sheet/", "/questions/", "/security-measures/"],
        elsewhere: vec![
            ("/service-levels/", 1),
            ("/incidents/", 1),
            ("/sub-processors/azure-backup/", 1),
            ("/sub-processors/intercom/", 1),
        ],
    });
}

#[test]
fn a_recovery_point_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: ZIRBELSTEG,
        file: "service-levels.toml",
        edits: vec![("rpo = { value = \"<=15min\"", "rpo = { value = \"<=12min\"")],
        reads: vec![
            ("de", "bis zu 15 Minuten", "bis zu 12 Minuten"),
            ("en", "up to 15 minutes", "up to 12 minutes"),
            ("nl", "maximaal 15 minuten", "maximaal 12 minuten"),
        ],
        pages: vec!["/", "/service-levels/", "/fact-sheet/"],
        elsewhere: vec![],
    });
}

#[test]
fn a_recovery_time_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: ZETTELOTTER,
        file: "service-levels.toml",
        edits: vec![("rto = \"4-8h\"", "rto = \"3-7h\"")],
        reads: vec![
            ("de", "4–8 Stunden", "3–7 Stunden"),
            ("en", "4–8 hours", "3–7 hours"),
            ("nl", "4–8 uur", "3–7 uur"),
        ],
        pages: vec!["/", "/security/", "/fact-sheet/"],
        elsewhere: vec![],
    });
}

#[test]
fn the_end_of_a_certificate_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: ZIRBELSTEG,
        file: "certifications/iso-27001.toml",
        edits: vec![("valid_until = 2028-03-09", "valid_until = 2029-06-13")],
        reads: vec![
            ("de", "9. März 2028", "13. Juni 2029"),
            ("en", "9 March 2028", "13 June 2029"),
            ("nl", "9 maart 2028", "13 juni 2029"),
        ],
        pages: vec![
            "/",
            "/certificates-and-attestations/",
            "/certificates-and-attestations/iso-27001/",
            "/fact-sheet/",
        ],
        // Another certificate ends on the same day.
        elsewhere: vec![
            ("/", 1),
            ("/certificates-and-attestations/", 1),
            ("/certificates-and-attestations/iso-27018/", 1),
        ],
    });
}

#[test]
fn the_date_of_a_planned_certificate_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: ZETTELOTTER,
        file: "certifications/iso-27001.toml",
        edits: vec![("2026-Q4", "2028-Q3")],
        reads: vec![
            ("de", "4. Quartal 2026", "3. Quartal 2028"),
            ("en", "Q4 2026", "Q3 2028"),
            ("nl", "4e kwartaal 2026", "3e kwartaal 2028"),
        ],
        // The project of the roadmap and the planned document have no date of their own.
        pages: vec!["/", "/security/", "/security/iso-27001/", "/roadmap/", "/documents/", "/fact-sheet/"],
        elsewhere: vec![("/security/", 1), ("/roadmap/", 3), ("/documents/", 2), ("/fact-sheet/", 6)],
    });
}

#[test]
fn a_deadline_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: ZIRBELSTEG,
        file: "incident-policy.toml",
        edits: vec![("within = \"8h\"", "within = \"7h\"")],
        reads: vec![("de", "8 Stunden", "7 Stunden"), ("en", "8 hours", "7 hours"), ("nl", "8 uur", "7 uur")],
        pages: vec!["/", "/incident-policy/", "/fact-sheet/"],
        elsewhere: vec![],
    });
}

#[test]
fn a_mail_address_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: EXAMPLE,
        file: "contacts/dpo.toml",
        edits: vec![("datenschutz@", "riedinger@")],
        reads: everywhere("datenschutz@aktenkranich.example", "riedinger@aktenkranich.example"),
        // Wherever the contact is named or asked for a document, and once by a value inside a sentence.
        pages: vec!["/", "/contacts/", "/documents/", "/incidents/", "/privacy-policy/"],
        elsewhere: vec![],
    });
}

#[test]
fn a_name_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: EXAMPLE,
        file: "contacts/dpo.toml",
        edits: vec![("Dr. Selma Riedinger", "Prof. Ute Zaunkönig")],
        reads: everywhere("Dr. Selma Riedinger", "Prof. Ute Zaunkönig"),
        pages: vec![
            "/",
            "/search/",
            "/sub-processors/",
            "/contacts/",
            "/incidents/",
            "/privacy-policy/",
            "/fact-sheet/",
        ],
        elsewhere: vec![],
    });
}

#[test]
fn a_version_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: ZIRBELSTEG,
        file: "documents/nda.toml",
        edits: vec![("version = \"1.2\"", "version = \"1.3\"")],
        reads: everywhere(">1.2<", ">1.3<"),
        pages: vec!["/documents/"],
        elsewhere: vec![],
    });
}

#[test]
fn the_summary_of_a_measure_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: ZETTELOTTER,
        file: "measures/encryption-at-rest.toml",
        edits: vec![("summary = \"AES-256", "summary = \"AES-512")],
        reads: everywhere("AES-256 (Azure SSE)", "AES-512 (Azure SSE)"),
        pages: vec!["/", "/security/", "/fact-sheet/"],
        elsewhere: vec![],
    });
}

#[test]
fn a_place_of_hosting_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: EXAMPLE,
        file: "hosting/nest.toml",
        edits: vec![("\"Falkenstein\"]", "\"Hildburghausen\"]")],
        reads: everywhere("Falkenstein", "Hildburghausen"),
        pages: vec!["/hosting/"],
        // The data centre's own name, a measure, and what the vendor says of itself.
        elsewhere: vec![
            ("/hosting/", 1),
            ("/security-measures/", 1),
            ("/sub-processors/", 3),
            ("/sub-processors/hetzner/", 2),
        ],
    });
}

#[test]
fn the_promised_notice_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: EXAMPLE,
        file: "site.toml",
        edits: vec![("notice_period = \"6w\"", "notice_period = \"7w\"")],
        reads: vec![("de", "6 Wochen", "7 Wochen"), ("en", "6 weeks", "7 weeks"), ("nl", "6 weken", "7 weken")],
        pages: vec![
            "/",
            "/documents/",
            "/fact-sheet/",
            "/questions/",
            "/sub-processors/",
            "/sub-processors/amazon-ses/",
            "/sub-processors/brevo/",
            "/sub-processors/changes-and-objection/",
            "/sub-processors/google-document-ai/",
            "/sub-processors/intercom/",
        ],
        // The time for termination.
        elsewhere: vec![("/sub-processors/changes-and-objection/", 1)],
    });
}

#[test]
fn a_definition_in_one_language_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: EXAMPLE,
        file: "glossary.toml",
        edits: vec![("without ever handing them out", "and never hands them out")],
        reads: vec![("en", "without ever handing them out", "and never hands them out")],
        pages: vec!["/glossary/"],
        elsewhere: vec![],
    });
}

#[test]
fn the_long_form_of_an_abbreviation_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: EXAMPLE,
        file: "glossary.toml",
        // Not the binding text: with it the others would be out of date, and their pages would say so.
        edits: vec![("nl = \"hardwarebeveiligingsmodule\"", "nl = \"sleutelkluis\"")],
        reads: vec![("nl", "hardwarebeveiligingsmodule", "sleutelkluis")],
        // Each page that uses the abbreviation carries its long form.
        pages: vec!["/", "/glossary/", "/fact-sheet/", "/hosting/", "/service-levels/", "/security-measures/"],
        elsewhere: vec![],
    });
}

#[test]
fn the_region_of_a_sub_processor_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: EXAMPLE,
        file: "subprocessors/amazon-ses.toml",
        edits: vec![("region = \"eu-central-1\"", "region = \"eu-south-7\"")],
        reads: everywhere("eu-central-1", "eu-south-7"),
        pages: vec!["/sub-processors/", "/sub-processors/amazon-ses/"],
        elsewhere: vec![],
    });
}

#[test]
fn the_address_of_a_shared_company_changes_where_it_is_cited_and_nowhere_else() {
    change(&Fact {
        site: EXAMPLE,
        file: "entities/microsoft-ireland.toml",
        edits: vec![("One Microsoft Place", "Seven Microsoft Square")],
        reads: everywhere("One Microsoft Place", "Seven Microsoft Square"),
        pages: vec!["/sub-processors/azure-backup/", "/sub-processors/microsoft-teams/"],
        elsewhere: vec![],
    });
}
