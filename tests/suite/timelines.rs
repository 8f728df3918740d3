//! Pictures with dates: where they stand, what they say, what they leave out.

use std::path::Path;

use glashaus::compile::{Compilation, compile};
use glashaus::source::{Moment, Snapshot, read};
use jiff::civil::date;

fn today() -> Moment {
    Moment::Day(date(2026, 11, 22))
}

/// A page with a text, and records beside it.
fn site(text: &str, records: &str) -> Compilation {
    let archive = format!(
        "-- site.toml --\nformat = 1\ntitle = \"Trust Center\"\norganisation = \"Ulmenhof GmbH\"\nlanguages = [\"en\"]\n\
         [promises]\nnotice_period = \"30d\"\n\
         -- pages/index.en.md --\n+++\ntitle = \"Overview\"\n+++\n\
         -- pages/all.en.md --\n+++\ntitle = \"All\"\n+++\n\n{text}\n{records}"
    );
    compile(&Snapshot::from_archive(&archive, today()), None)
}

fn page(compilation: &Compilation, path: &str) -> String {
    let artifact = compilation.output.get(path).unwrap_or_else(|| panic!("{path} is not published"));
    String::from_utf8(artifact.bytes.to_vec()).unwrap()
}

fn all(text: &str, records: &str) -> String {
    page(&site(text, records), "en/all/index.html")
}

/// The text alternatives of the pictures of a name, the same for a phone and for more room.
fn alternatives(html: &str, name: &str) -> Vec<String> {
    let begin = format!("<figure class=\"drawing drawing-{name}\"");
    html.split(&begin)
        .skip(1)
        .map(|figure| {
            let figure = figure.split("</figure>").next().unwrap();
            let said: Vec<&str> =
                figure.split("aria-label=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
            assert!(!said.is_empty() && said.iter().all(|one| *one == said[0]), "{said:?}");
            said[0].to_owned()
        })
        .collect()
}

fn project(id: &str, title: &str, rest: &str) -> String {
    format!("-- roadmap/{id}.toml --\ntitle = '{title}'\n{rest}\n")
}

fn two() -> String {
    project("a", "Later", "date = \"2027-Q2\"\nstatus = \"planned\"")
        + &project("b", "Sooner", "date = \"2026-12\"\nstatus = \"in-progress\"")
        + &project("c", "Some day", "status = \"aspired\"")
}

#[test]
fn the_roadmap_is_drawn_above_its_list_and_says_everything_in_order() {
    let html = all("::roadmap", &two());
    assert_eq!(
        alternatives(&html, "roadmap"),
        ["Projects over time, as of 22 November 2026. Sooner: December 2026, in progress; Later: Q2 2027, planned; \
          Some day: aspired to."]
    );
    assert!(html.find("drawing-roadmap") < html.find("id=\"roadmap-a\""), "above the list");
}

#[test]
fn one_date_or_a_part_of_the_list_is_drawn_only_where_that_is_asked_for() {
    let one = project("a", "Later", "date = \"2027-Q2\"\nstatus = \"planned\"");
    let count = |text: &str, records: &str| alternatives(&all(text, records), "roadmap").len();
    assert_eq!(count("::roadmap", &one), 0);
    assert_eq!(count("::roadmap{drawing=\"true\"}", &one), 1);
    assert_eq!(count("::roadmap{status=\"planned\"}", &two()), 0);
    assert_eq!(count("::roadmap{status=\"planned\" drawing=\"true\"}", &two()), 1);
    assert_eq!(count("::roadmap{drawing=\"false\"}", &two()), 0);
    assert_eq!(count("::roadmap{drawing=\"true\"}", &project("a", "Some day", "status = \"aspired\"")), 0);
}

#[test]
fn a_picture_alone_is_no_place_to_which_links_lead() {
    let compilation = site("::roadmap{drawing=\"only\"}\n\nSee [later](roadmap:a).", &two());
    let html = page(&compilation, "en/all/index.html");
    assert_eq!(alternatives(&html, "roadmap").len(), 1);
    assert!(!html.contains("id=\"roadmap-a\""));
    assert!(html.contains("href=\"/en/roadmap/#roadmap-a\""), "{html}");
    assert!(page(&compilation, "en/roadmap/index.html").contains("id=\"roadmap-a\""));
}

#[test]
fn names_are_words_in_a_picture_whatever_they_hold() {
    let hostile = "\"><script>alert(1)</script>&amp;";
    let records = project("a", hostile, "date = \"2027-Q2\"") + &project("b", "B", "date = \"2027-Q3\"");
    let html = all("::roadmap", &records);
    assert!(!html.contains("<script>alert"), "{html}");
    assert_eq!(alternatives(&html, "roadmap").len(), 1);
}

#[test]
fn what_is_not_announced_or_a_draft_is_in_no_picture() {
    let records = two()
        + &project("d", "Secret", "date = \"2027-Q3\"\nannounced = 2027-01-01")
        + &project("e", "Draft", "date = \"2027-Q3\"\ndraft = true");
    let html = all("::roadmap", &records);
    assert_eq!(alternatives(&html, "roadmap").len(), 1);
    assert!(!html.contains("Secret") && !html.contains("Draft"));
}

#[test]
fn certificates_say_what_they_cover_who_looks_when_and_what_is_not_covered() {
    let records = "-- certifications/iso.toml --\nname = \"ISO/IEC 27001\"\nkind = \"certificate\"\nstatus = \"available\"\n\
         order = 1\nissued = 2024-03-12\nvalid_until = 2027-03-11\nlast_surveillance = 2026-03-03\nnext_surveillance = \"2027-01\"\n\
         -- certifications/old.toml --\nname = \"EN 50600\"\norder = 2\nissued = 2023-01-01\nvalid_until = 2025-12-31\n\
         -- certifications/soc-1.toml --\nname = \"SOC 2 (2025)\"\nkind = \"attestation\"\nstandard = \"SOC 2\"\norder = 3\n\
         report_type = \"type-2\"\naudit_period = \"2024-07-01/2025-06-30\"\n\
         -- certifications/soc-2.toml --\nname = \"SOC 2 (2026)\"\nkind = \"attestation\"\nstandard = \"SOC 2\"\norder = 4\n\
         report_type = \"type-2\"\naudit_period = \"2025-09-01/2026-08-31\"\n\
         bridge_letter = { covers = \"2026-09-01/2026-10-31\" }\n\
         -- certifications/c5.toml --\nname = \"C5\"\nstandard = \"BSI C5\"\norder = 5\nreport_type = \"type-1\"\naudit_period = 2026-04-30\n\
         -- certifications/next.toml --\nname = \"NEN 7510\"\norder = 6\nstatus = { status = \"planned\", date = \"2027-Q4\" }\n\
         -- certifications/wish.toml --\nname = \"TISAX\"\norder = 7\nstatus = \"aspired\"\n";
    let html = all("::certifications", records);
    assert_eq!(
        alternatives(&html, "certifications"),
        ["Validity and audit periods, as of 22 November 2026. \
          ISO/IEC 27001: valid 12 March 2024 – 11 March 2027, Last surveillance audit: 3 March 2026, \
          Next surveillance audit: January 2027; \
          EN 50600: expired: 1 January 2023 – 31 December 2025; \
          SOC 2 (2025): Audit period: 1 July 2024 – 30 June 2025, not covered: 1 July 2025 – 31 August 2025; \
          SOC 2 (2026): Audit period: 1 September 2025 – 31 August 2026, \
          Bridge letter: 1 September 2026 – 31 October 2026, not covered since 1 November 2026; \
          C5: Audit period: 30 April 2026; NEN 7510: planned: Q4 2027; TISAX: aspired to."]
    );
    let shown = |class: &str| html.matches(&format!("class=\"{class}\"")).count();
    // Once for a phone, once for more room.
    assert_eq!([shown("day audited"), shown("day due"), shown("bar aspired")], [4, 4, 2]);
}

#[test]
fn availability_says_where_its_scale_begins() {
    let row = |id: &str, promised: &str, actual: &str| {
        format!(
            "[[availability]]\nid = \"{id}\"\nname = \"{id}\"\npromised = {promised}\nactual = {actual}\nperiod = \"2026-Q3\"\n"
        )
    };
    let file = |rows: &str| format!("-- service-levels.toml --\n{rows}");
    let rows = row("app", "\">=99.5%\"", "\"99.98%\"") + &row("forms", "\">=99.9%\"", "\"99.7%\"");
    let said = |text: &str, rows: &str| alternatives(&all(text, &file(rows)), "availability");
    assert_eq!(
        said("::service-levels", &rows),
        ["Availability promised and achieved, as of 22 November 2026. \
          app: Q3 2026, Promised: at least 99.5%, Achieved: 99.98%; \
          forms: Q3 2026, Promised: at least 99.9%, Achieved: 99.7%."]
    );
    let html = all("::service-levels{show=\"availability\"}", &file(&rows));
    assert!(html.contains("The scale begins at 99%, not at zero."), "{html}");
    assert!(html.find("drawing-availability") < html.find("<table"), "above the table");
    assert_eq!(html.matches("class=\"below\"").count(), 2, "what was missed has a shape of its own");
    assert_eq!(said("::service-levels{drawing=\"false\"}", &rows), [""; 0]);
    assert_eq!(said("::service-levels", &row("app", "\">=99.5%\"", "{ note = \"good\" }")), [""; 0]);
    assert_eq!(said("::service-levels", &row("app", "\"8h\"", "\"4h\"")), [""; 0]);
}

const PROCESS: &str = "-- change-process.toml --\n[objection]\nwithin = \"14d\"\nchannel = \"mail\"\n";

fn vendor(rest: &str) -> String {
    format!(
        "-- subprocessors/taube.toml --\nname = \"Taube\"\npurpose = \"Parcels\"\nentity = {{ name = \"Taube GmbH\" }}\n{rest}\n"
    )
}

#[test]
fn the_notice_of_a_running_change_is_drawn_in_the_list_and_on_its_own_page() {
    let change = "announced = 2020-01-01\nsince = 2020-03-01\n[[change]]\nannounced = 2026-11-02\neffective = \"2027-Q1\"\n\
                  set = { purpose = \"Letters\" }\n";
    let compilation = site("::changes", &(vendor(change) + PROCESS));
    let expected = ["Notice of the change: Taube, as of 22 November 2026. Announced: 2 November 2026; \
                     Last day to object: 16 November 2026; Takes effect: Q1 2027."];
    let own = compilation.output.iter().map(|(path, _)| path).find(|path| path.ends_with("/taube/index.html")).unwrap();
    for path in ["en/all/index.html", own] {
        let html = page(&compilation, path);
        assert_eq!(alternatives(&html, "notice"), expected, "{path}");
        assert!(html.contains("Promised notice period: 30 days"), "{path}");
    }
}

#[test]
fn a_new_sub_processor_has_a_notice_too_and_what_is_past_has_none() {
    let count = |rest: &str| alternatives(&all("::changes", &(vendor(rest) + PROCESS)), "notice").len();
    assert_eq!(count("announced = 2026-11-02\nsince = 2027-01-01"), 1);
    assert_eq!(count("announced = 2026-01-02\nsince = 2026-03-01"), 0);
    assert_eq!(count("since = 2027-01-01"), 0, "nothing is known of it yet");
    let possible =
        "since = 2020-01-01\n[[change]]\nannounced = 2026-11-02\neffective = \"2027-H2\"\ncertainty = \"possible\"\n";
    let html = all("::changes", &vendor(possible));
    assert_eq!(
        alternatives(&html, "notice"),
        ["Notice of the change: Taube, as of 22 November 2026. Announced: 2 November 2026; \
          May take effect: second half of 2027."]
    );
}

#[test]
fn every_site_draws_the_same_picture_again() {
    for folder in ["content", "tests/sites/zirbelsteg"] {
        let sources = read(Path::new(folder), today()).unwrap();
        let drawn = |compilation: &Compilation| {
            let pages = compilation.output.iter().filter(|(path, _)| path.ends_with(".html"));
            let drawings = pages.filter(|(_, page)| String::from_utf8_lossy(&page.bytes).contains("class=\"drawing "));
            drawings.map(|(path, page)| (path.to_string(), page.bytes.to_vec())).collect::<Vec<_>>()
        };
        let first = drawn(&compile(&sources, None));
        assert!(first.len() >= 9, "{folder}: {}", first.len());
        assert!(first == drawn(&compile(&sources, None)), "{folder}");
    }
}
