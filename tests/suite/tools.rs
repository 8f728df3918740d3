//! Tools of tables: by what rows are chosen, and in which orders they stand.

use glashaus::compile::compile;
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;

/// The page of a language with a list of these sub-processors, each a name and what else it says.
fn list(lang: &str, records: &[(&str, &str)]) -> String {
    let mut sources = Snapshot::new(Moment::Day(date(2026, 11, 22)));
    let site = "title = \"T\"\norganisation = \"Ulmenhof GmbH\"\nlanguages = [\"de\", \"en\", \"nl\"]\n\
                [[audiences]]\nid = \"staff\"\nname = { de = \"Beschäftigte\", en = \"Staff\", nl = \"Medewerkers\" }\n";
    sources.insert("site.toml", site.as_bytes().to_vec());
    for lang in ["de", "en", "nl"] {
        let text = "+++\ntitle = \"List\"\nslug = \"list\"\n+++\n\n\
                    ::subprocessors{state=\"all\" columns=\"purpose,retention,since\"}\n";
        sources.insert(format!("pages/subprocessors.{lang}.md"), text.as_bytes().to_vec());
    }
    for (at, (name, more)) in records.iter().enumerate() {
        let record = format!("name = \"{name}\"\n{more}");
        sources.insert(format!("subprocessors/r{at}.toml"), record.into_bytes());
    }
    let output = compile(&sources, None).output;
    let page = output.get(format!("{lang}/list/index.html").as_str()).expect("the list is published");
    String::from_utf8(page.bytes.to_vec()).unwrap()
}

/// Records that say nothing but their names.
const NAMES: [(&str, &str); 8] = [
    ("Zürn", ""),
    ("Ähre", ""),
    ("Zander", ""),
    ("Öl", ""),
    ("ofen", ""),
    ("Apfel", ""),
    ("Straße", ""),
    ("Strand", ""),
];

/// The value of an attribute of each row, in the order of the records' ids; empty where it has none.
fn of_rows(page: &str, attribute: &str) -> Vec<String> {
    let mut rows: Vec<(&str, String)> = page
        .split("<tr id=\"sub-")
        .skip(1)
        .map(|row| {
            let (start, _) = row.split_once('>').unwrap();
            let value = start.split_once(&format!(" {attribute}=\"")).map(|(_, rest)| rest.split('"').next().unwrap());
            (start.split('"').next().unwrap(), value.unwrap_or_default().to_owned())
        })
        .collect();
    rows.sort();
    rows.into_iter().map(|(_, value)| value).collect()
}

/// The place of each row in one of the orders.
fn ranks(page: &str, column: usize) -> Vec<usize> {
    of_rows(page, "data-ranks").iter().map(|ranks| ranks.split(' ').nth(column).unwrap().parse().unwrap()).collect()
}

/// The options of a filter: ids and words.
fn options<'p>(page: &'p str, facet: &str) -> Vec<(&'p str, &'p str)> {
    let Some((_, rest)) = page.split_once(&format!("<select name=\"{facet}\"")) else { return Vec::new() };
    let (select, _) = rest.split_once("</select>").unwrap();
    let options = select.split("<option value=\"").skip(2).map(|option| option.split_once("\">").unwrap());
    options.map(|(id, words)| (id, words.split('<').next().unwrap())).collect()
}

/// The records of `NAMES`, the first of which say more.
fn with(more: &[&'static str]) -> Vec<(&'static str, &'static str)> {
    NAMES.iter().enumerate().map(|(at, (name, _))| (*name, more.get(at).copied().unwrap_or_default())).collect()
}

#[test]
fn fewer_rows_than_eight_need_no_tools() {
    assert!(!list("en", &NAMES[..7]).contains("class=\"tools"));
    assert!(list("en", &NAMES).contains("class=\"tools"));
    assert!(!list("en", &[]).contains("class=\"tools"));
}

#[test]
fn names_are_ranked_as_each_language_sorts_them() {
    // Apfel, Ähre, …: an umlaut goes with its letter.
    for lang in ["de", "en", "nl"] {
        assert_eq!(ranks(&list(lang, &NAMES), 0), [8, 1, 7, 4, 3, 2, 6, 5], "{lang}");
    }
}

#[test]
fn dates_and_amounts_are_ranked_by_value_and_silence_has_no_rank() {
    let page = list(
        "de",
        &with(&[
            "since = 2024-05-01\nretention = \"2mo\"",
            "since = \"2024-Q1\"\nretention = \"30d\"",
            "since = \"2019\"\nretention = \"12h\"",
            "since = 2024-05-01\nretention = \"1y\"",
        ]),
    );
    assert_eq!(ranks(&page, 3), [3, 2, 1, 3, 0, 0, 0, 0]);
    assert_eq!(ranks(&page, 2), [3, 2, 1, 4, 0, 0, 0, 0]);
}

#[test]
fn filters_hold_what_occurs_in_the_order_of_the_reader_under_ids_of_all_languages() {
    let records = with(&[
        "places = [{ country = \"US\" }, { country = \"AT\" }]\ncertifications = [\"ISO/IEC 27001\"]",
        "places = [{ country = \"AT\" }]\nused_for = [{ de = \"Chat für Kunden\", en = \"Customer chat\", nl = \"Chat\" }]",
        "optional = true\naudiences = [\"staff\"]\ntransfers = [{ mechanism = \"dpf\" }, { mechanism = \"adequacy\" }]",
        "announced = 2026-11-01\nsince = 2027-02-01",
    ]);
    let (de, en) = (list("de", &records), list("en", &records));
    assert_eq!(options(&de, "country"), [("AT", "Österreich"), ("US", "Vereinigte Staaten")]);
    assert_eq!(options(&en, "country"), [("AT", "Austria"), ("US", "United States")]);
    assert_eq!(of_rows(&en, "data-country")[..3], ["US AT", "AT", ""]);
    assert_eq!(options(&en, "product"), [("chat-fuer-kunden", "Customer chat")]);
    assert_eq!(options(&en, "certification"), [("iso-iec-27001", "ISO/IEC 27001")]);
    assert_eq!(options(&en, "audience"), [("staff", "Staff")]);
    // A closed list keeps its order.
    let mechanisms: Vec<&str> = options(&de, "transfer").iter().map(|(id, _)| *id).collect();
    assert_eq!(mechanisms, ["adequacy", "dpf"]);
    assert_eq!(options(&en, "use"), [("required", "required"), ("optional", "optional")]);
    assert_eq!(options(&en, "state"), [("current", "current"), ("planned", "announced")]);
    assert_eq!(of_rows(&en, "data-state")[2..5], ["current", "planned", "current"]);
}

#[test]
fn what_all_rows_have_alike_is_no_filter() {
    let same = NAMES.map(|(name, _)| (name, "places = [{ country = \"DE\" }]"));
    let page = list("en", &same);
    for facet in ["country", "state", "use", "transfer"] {
        assert!(options(&page, facet).is_empty(), "{facet}");
        assert!(!page.contains(&format!(" data-{facet}=")), "{facet}");
    }
}

#[test]
fn the_number_of_rows_is_said_in_each_grammatical_number() {
    let page = list("de", &NAMES);
    assert!(
        page.contains("data-one=\"{n} von 8 Einträgen passt\" data-other=\"{n} von 8 Einträgen passen\""),
        "{page}"
    );
    assert!(page.contains("data-none=\"Kein Eintrag passt\""));
    assert!(page.contains(">8 Einträge</span>"));
}

#[test]
fn pages_load_the_scripts_that_their_tables_can_use() {
    let loads = |page: &str, name: &str| page.contains(&format!("<script type=\"module\" src=\"/assets/{name}."));
    let scripts = |rows: usize| ["tables", "copy"].map(|name| loads(&list("en", &NAMES[..rows]), name));
    assert_eq!(scripts(8), [true, true]);
    // A few rows have links of their own and nothing to filter.
    assert_eq!(scripts(1), [false, true]);
    assert_eq!(scripts(0), [false, false]);
}
