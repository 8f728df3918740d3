//! Pictures on pages: they say what the text beside them says, and nothing that may not be known yet.

use glashaus::compile::{Compilation, compile};
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;

/// Two sub-processors today, one announced, one drafted, one ended, and a hosting option.
const RECORDS: &str = r#"
-- subprocessors/quelle.toml --
name = "Quelle & Söhne"
places = [{ country = "DE", role = "stored" }, { country = "US", role = "accessed" }]
-- subprocessors/gipfel.toml --
name = "Gipfel"
places = [{ country = "LU", role = "transit" }, { country = "EU" }]
-- subprocessors/morgen.toml --
name = "Morgen"
announced = 2026-11-01
since = 2027-01-01
places = [{ country = "JP", role = "stored" }]
-- subprocessors/entwurf.toml --
draft = true
name = "Entwurf"
places = [{ country = "BR", role = "stored" }]
-- subprocessors/gestern.toml --
name = "Gestern"
since = 2020-01-01
until = 2024-01-01
places = [{ country = "CA", role = "stored" }]
-- hosting/eigen.toml --
name = "Eigene Rechner"
places = [{ country = "AT", role = "stored" }]
-- flows.toml --
[[nodes]]
id = "you"
name = { en = "You" }
kind = "customer"
[[flows]]
from = "you"
to = "quelle"
data = ["Orders"]
[[flows]]
from = "quelle"
to = "gipfel"
data = ["Names", "Addresses"]
condition = "only with delivery"
[[flows]]
from = "quelle"
to = "morgen"
data = ["Invoices"]
[[flows]]
from = "quelle"
to = "entwurf"
data = ["Secrets"]
[[flows]]
from = "quelle"
to = "gestern"
data = ["Bygones"]
"#;

fn site(more: &str) -> Compilation {
    let archive = format!(
        "-- site.toml --\nformat = 1\ntitle = \"Trust\"\norganisation = \"Ulmenhof GmbH\"\nlanguages = [\"en\", \"de\"]\n\
         -- pages/index.en.md --\n+++\ntitle = \"Overview\"\n+++\n{RECORDS}{more}"
    );
    compile(&Snapshot::from_archive(&archive, Moment::Day(date(2026, 11, 22))), None)
}

fn page(compilation: &Compilation, path: &str) -> String {
    let artifact = compilation.output.get(path).unwrap_or_else(|| panic!("{path} is not published"));
    String::from_utf8(artifact.bytes.to_vec()).unwrap()
}

/// Every drawing of a page.
fn drawings(page: &str) -> Vec<&str> {
    let main = page.split_once("<main").map_or("", |(_, main)| main);
    main.split("<svg").skip(1).filter_map(|rest| rest.split("</svg>").next()).collect()
}

#[test]
fn flows_are_drawn_for_narrow_and_wide_with_everything_that_the_table_says() {
    let page = page(&site(""), "en/data-flows/index.html");
    let drawings = drawings(&page);
    assert_eq!(drawings.len(), 2, "{page}");
    for drawing in drawings {
        for said in [
            "You",
            "Quelle &amp; Söhne",
            "Germany, United States",
            "Gipfel",
            "Names and Addresses",
            "only with",
            "Morgen",
            "from 1 January",
        ] {
            assert!(drawing.contains(said), "{said}: {drawing}");
        }
        for hidden in ["Entwurf", "Secrets", "Gestern", "Bygones"] {
            assert!(!drawing.contains(hidden), "{hidden}: {drawing}");
        }
        assert!(
            drawing.contains("role=\"img\" aria-label=\"Diagram: 3 data flows between 4 participants in: "),
            "{drawing}"
        );
        // The content security policy of the site forbids styles of its own.
        assert!(!drawing.contains("style="), "{drawing}");
    }
}

#[test]
fn a_text_may_leave_the_drawing_out() {
    let more = "-- pages/flows.en.md --\n+++\ntitle = \"Flows\"\n+++\n::dataflow{drawing=\"false\"}\n";
    let page = page(&site(more), "en/flows/index.html");
    assert!(drawings(&page).is_empty() && page.contains("Invoices"), "{page}");
    let wrong = site("-- pages/flows.en.md --\n+++\ntitle = \"Flows\"\n+++\n::dataflow{drawing=\"no\"}\n");
    assert!(wrong.diagnostics.iter().any(|finding| finding.rule == "unknown-value"));
}

#[test]
fn the_map_counts_who_is_there_today_and_the_table_names_them() {
    let more = "-- pages/map.en.md --\n+++\ntitle = \"Places\"\n+++\n::map{caption=\"Where\"}\n";
    let page = page(&site(more), "en/places/index.html");
    let drawings = drawings(&page);
    assert_eq!(drawings.len(), 2, "{page}");
    assert!(page.contains("<figcaption>Where</figcaption>"), "{page}");
    let named = "data is processed in 5 places: ";
    assert!(drawings[0].contains(named) && drawings[1].contains("aria-hidden=\"true\""), "{page}");
    for country in ["Germany", "United States", "Luxembourg", "European Union", "Austria"] {
        assert!(drawings[0].split("role=").nth(1).is_some_and(|label| label.contains(country)), "{country}: {page}");
    }
    let table = page.split("records-places").nth(1).unwrap();
    for said in [
        "Germany",
        "/en/sub-processors/?country=DE",
        "Quelle",
        "Gipfel",
        "Eigene Rechner",
        "Remote access",
        "In transit",
    ] {
        assert!(table.contains(said), "{said}: {table}");
    }
    // Nobody of the list is in Austria: there is nothing to filter by.
    assert!(!table.contains("country=AT"), "{table}");
    for hidden in ["Japan", "Brazil", "Canada", "Morgen", "Entwurf", "Gestern"] {
        assert!(!table.contains(hidden) && !drawings.concat().contains(hidden), "{hidden}: {page}");
    }
}

#[test]
fn the_list_that_is_made_by_itself_has_a_map_and_a_site_without_places_none() {
    let own = page(&site(""), "en/sub-processors/index.html");
    assert!(own.contains("drawing-map"), "{own}");
    let archive = "-- site.toml --\nformat = 1\ntitle = \"T\"\norganisation = \"O\"\nlanguages = [\"en\"]\n\
                   -- pages/subprocessors.en.md --\n+++\ntitle = \"List\"\n+++\n\
                   -- subprocessors/a.toml --\nname = \"A\"\n";
    let bare = compile(&Snapshot::from_archive(archive, Moment::Day(date(2026, 11, 22))), None);
    assert!(drawings(&page(&bare, "en/list/index.html")).is_empty());
}
