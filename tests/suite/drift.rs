//! The list of sub-processors as programs read it, and the next list held against it.

use std::path::Path;

use boon::{Compiler, Schemas};
use glashaus::compile::compile;
use glashaus::diag::Diagnostic;
use glashaus::source::{self, Moment, Snapshot};
use jiff::civil::{Date, date};
use serde_json::Value;

use super::findings::over_minimal;

const FILE: &str = "trust.json";
const SCHEMA: &str = include_str!("../../docs/trust.schema.json");
const DOCUMENT: &str = include_str!("../../docs/trust.md");
/// The example and the sites of the tests.
const SITES: [&str; 5] =
    ["content", "tests/sites/brievenwulp", "tests/sites/taktwerk", "tests/sites/zettelotter", "tests/sites/zirbelsteg"];

fn site(folder: &str) -> Snapshot {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    source::read(&path, Moment::Day(date(2026, 11, 22))).unwrap()
}

/// The list that a site publishes on a day.
fn published(sources: &Snapshot, day: Date) -> Vec<u8> {
    let sources = Snapshot { moment: Moment::Day(day), ..sources.clone() };
    compile(&sources, None).output.get(FILE).expect("the list is published").bytes.to_vec()
}

fn drift(sources: &Snapshot, day: Date) -> Vec<Diagnostic> {
    let sources = Snapshot { moment: Moment::Day(day), ..sources.clone() };
    let found = compile(&sources, None).diagnostics;
    found.into_iter().filter(is_of_the_list).collect()
}

fn is_of_the_list(finding: &Diagnostic) -> bool {
    ["sub-drift", "unexpected-file"].contains(&finding.rule)
}

/// What is found in the minimal site with an archive over it; the base of all is the list that the minimal
/// site with `before` published on 3 August 2026.
fn after(before: &str, now: &str) -> Vec<(&'static str, String)> {
    let list = published(&over_minimal(before), date(2026, 8, 3));
    let mut sources = over_minimal(now);
    sources.insert(FILE, list);
    let words = |finding: &Diagnostic| {
        let span = finding.span.clone().expect("a place");
        let text = String::from_utf8_lossy(&sources.get(&span.file).unwrap().bytes).into_owned();
        format!("{} {}", span.file, &text[span.start..span.end])
    };
    drift(&sources, date(2026, 11, 22)).iter().map(|finding| (finding.message, words(finding))).collect()
}

/// A sub-processor of the tests: what it says of its life, and what follows.
fn taube(life: &str, rest: &str) -> String {
    format!("-- subprocessors/taube.toml --\nname = \"Taube\"\nentity = \"brief\"\n{life}\n{rest}\n")
}

const IN_USE: &str = "announced = 2024-01-08\nsince = 2024-03-01";
const AHEAD: &str = "announced = 2026-07-01\nsince = 2027-03-01";
const NL: &str = "[[places]]\ncountry = \"NL\"\nrole = \"stored\"";
const DE: &str = "[[places]]\ncountry = \"DE\"\nrole = \"stored\"";
const MOVE: &str = "[[change]]\nannounced = 2026-07-01\neffective = 2026-10-01\nset.places = [{ country = \"DE\" }]";

#[test]
fn what_a_site_publishes_never_drifts_from_itself() {
    for folder in SITES {
        let sources = site(folder);
        let before = compile(&sources, None);
        let on = |day| Snapshot { moment: Moment::Day(day), ..sources.clone() };
        for (then, now) in [
            (date(2026, 11, 22), date(2026, 11, 22)),
            (date(2026, 11, 22), date(2027, 8, 1)),
            (date(2026, 3, 1), date(2026, 11, 22)),
            (date(2024, 7, 1), date(2026, 11, 22)),
        ] {
            let list = compile(&on(then), Some(&before)).output.get(FILE).expect("the list is published").bytes.clone();
            let mut next = on(now);
            next.insert(FILE, list);
            let found = compile(&next, Some(&before)).diagnostics;
            let found: Vec<_> = found.iter().filter(|finding| is_of_the_list(finding)).collect();
            assert_eq!(found, Vec::<&Diagnostic>::new(), "{folder}, {then} and {now}");
        }
    }
}

#[test]
fn the_published_list_fits_its_schema() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.add_resource("https://schemas.example/trust", schema).unwrap();
    let schema = compiler.compile("https://schemas.example/trust", &mut schemas).unwrap();
    let example = DOCUMENT.split("```json").nth(1).unwrap().split("```").next().unwrap();
    assert!(schemas.validate(&serde_json::from_str(example).unwrap(), schema).is_ok(), "the example of the document");
    for folder in SITES {
        let list: Value = serde_json::from_slice(&published(&site(folder), date(2026, 11, 22))).unwrap();
        if let Err(error) = schemas.validate(&list, schema) {
            panic!("{folder}: {error:#}");
        }
        let ids: Vec<&str> =
            list["subprocessors"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
        assert!(ids.len() > 1 && ids.is_sorted(), "{ids:?}");
    }
}

#[test]
fn the_list_holds_what_is_known_and_nothing_else() {
    let list = |life: &str, rest: &str| {
        let list = published(&over_minimal(&taube(life, rest)), date(2026, 8, 3));
        let list: Value = serde_json::from_slice(&list).unwrap();
        assert_eq!(list["as_of"], "2026-08-03");
        list["subprocessors"].as_array().unwrap().iter().find(|one| one["id"] == "taube").cloned()
    };
    let one = list(AHEAD, &format!("until = \"2028\"\n{NL}\n{MOVE}")).expect("announced");
    assert_eq!(
        (&one["state"], &one["since"], &one["until"]),
        (&"planned".into(), &"2027-03-01".into(), &"2028".into())
    );
    assert_eq!(one["entity"], serde_json::json!({ "name": "Briefkasten B.V.", "country": "NL" }));
    assert_eq!(one["places"], serde_json::json!([{ "country": "NL", "role": "stored" }]));
    assert_eq!(
        one["changes"],
        serde_json::json!([{
            "announced": "2026-07-01", "effective": "2026-10-01", "certainty": "certain",
            "sets": ["places"], "places": [{ "country": "DE" }]
        }])
    );
    let later = MOVE.replace("2026-07-01", "2026-08-04");
    assert_eq!(list(IN_USE, &format!("{NL}\n{later}")).expect("in use")["changes"], serde_json::json!([]));
    for hidden in ["draft = true", "announced = 2026-08-04", "since = 2024-03-01\nuntil = 2026-08-02"] {
        assert_eq!(list(hidden, NL), None, "{hidden}");
    }
}

#[test]
fn what_was_announced_or_is_no_change_is_no_drift() {
    let change = |announced: &str, effective: &str, what: &str| {
        format!("{NL}\n[[change]]\nannounced = {announced}\neffective = {effective}\n{what}")
    };
    let kiel = "set.places = [{ country = \"DE\", role = \"stored\" }]";
    let moved = change("2026-08-10", "2026-10-01", kiel);
    let same_day = change("2026-08-03", "2026-08-03", kiel);
    let put_off = format!("{NL}\n{}", MOVE.replace("2026-10-01", "2027-01-15"));
    let announced_anew = change("2026-08-10", "2026-09-20", "set.places = [{ country = \"FR\" }]");
    let ended = change("2026-08-10", "2026-08-11", "end = true");
    let company = |name: &str| format!("{NL}\n[entity]\nname = \"{name}\"\naddress = \"x\"\ncontact = \"x\"");
    let plain = |life: &str, rest: &str| taube(life, rest).replace("entity = \"brief\"\n", "");
    let begun = AHEAD.replace("2027-03", "2026-09");
    let innocent: &[(&str, String, String)] = &[
        ("announced since", String::new(), taube("announced = 2026-08-10\nsince = 2026-10-01", NL)),
        ("begun on the day of the list", String::new(), taube("announced = 2026-07-01\nsince = 2026-08-03", NL)),
        ("announced as planned", taube(AHEAD, NL), taube(AHEAD, NL)),
        ("begun as announced", taube(&begun, NL), taube(&begun, NL)),
        ("begun later", taube(AHEAD, NL), taube(&AHEAD.replace("2027-03", "2027-04"), NL)),
        ("more exactly dated", taube(&AHEAD.replace("2027-03-01", "\"2027-Q1\""), NL), taube(AHEAD, NL)),
        ("earlier, but announced anew", taube(AHEAD, NL), taube("announced = 2026-09-01\nsince = 2026-10-15", NL)),
        ("a plan that was dropped", taube(AHEAD, NL), String::new()),
        ("ended since", taube(IN_USE, NL), taube(IN_USE, &ended)),
        ("ended as announced, and gone", taube(IN_USE, &format!("until = 2026-09-30\n{NL}")), String::new()),
        ("moved as announced", taube(IN_USE, &format!("{NL}\n{MOVE}")), taube(IN_USE, &format!("{NL}\n{MOVE}"))),
        ("moved, announced since", taube(IN_USE, NL), taube(IN_USE, &moved)),
        ("moved on the day of the list", taube(IN_USE, NL), taube(IN_USE, &same_day)),
        ("a move that was put off", taube(IN_USE, &format!("{NL}\n{MOVE}")), taube(IN_USE, &put_off)),
        ("another move, announced anew", taube(IN_USE, &format!("{NL}\n{MOVE}")), taube(IN_USE, &announced_anew)),
        ("a more exact place", taube(IN_USE, &NL.replace("NL", "EU")), taube(IN_USE, DE)),
        ("a city", taube(IN_USE, NL), taube(IN_USE, &NL.replace("\"NL\"", "\"NL\"\ncities = [\"Delft\"]"))),
        (
            "transit",
            taube(IN_USE, NL),
            taube(IN_USE, &format!("{NL}\n[[places]]\ncountry = \"CH\"\nrole = \"transit\"")),
        ),
        (
            "read where it is stored",
            taube(IN_USE, NL),
            taube(IN_USE, &format!("{NL}\n{}", NL.replace("stored", "accessed"))),
        ),
        (
            "a name in two languages",
            taube(IN_USE, NL),
            taube(IN_USE, NL).replace("\"Taube\"", "{ en = \"Pigeon\", de = \"Taube\" }"),
        ),
        (
            "other spelling",
            plain(IN_USE, &company("Taube Logistics Limited")),
            plain(IN_USE, &company("Taube Logistics, Ltd.")),
        ),
    ];
    for (what, before, now) in innocent {
        assert_eq!(after(before, now), [], "{what}");
    }
}

#[test]
fn what_changed_in_silence_is_told_once_at_its_place() {
    let both = format!("{NL}\n{}", NL.replace("NL", "US").replace("stored", "accessed"));
    let earlier = MOVE.replace("2026-10-01", "2026-09-01");
    let elsewhere = MOVE.replace("DE", "US");
    let announced = taube(IN_USE, &format!("{NL}\n{MOVE}"));
    let place = |code: &str| format!("subprocessors/taube.toml \"{code}\"");
    let silent: &[(&str, String, String, &str, String)] = &[
        ("a place edited", taube(IN_USE, NL), taube(IN_USE, DE), "sub-drift-place", place("DE")),
        ("access added", taube(IN_USE, NL), taube(IN_USE, &both), "sub-drift-place", place("US")),
        ("access taken away", taube(IN_USE, &both), taube(IN_USE, NL), "sub-drift-place-missing", place("NL")),
        ("a wider place", taube(IN_USE, NL), taube(IN_USE, &NL.replace("NL", "EU")), "sub-drift-place", place("EU")),
        (
            "stored where it was only read",
            taube(IN_USE, &both),
            taube(IN_USE, &both.replace("accessed", "stored")),
            "sub-drift-place",
            place("US"),
        ),
        (
            "a change without its announcement",
            taube(IN_USE, NL),
            taube(IN_USE, &format!("{NL}\n{}", MOVE.replace("announced = 2026-07-01\n", ""))),
            "sub-drift-silent",
            "subprocessors/taube.toml 2026-10-01".to_owned(),
        ),
        (
            "a change dated back",
            taube(IN_USE, NL),
            taube(IN_USE, &format!("{NL}\n{}", MOVE.replace("2026-10", "2026-07"))),
            "sub-drift-place",
            place("DE"),
        ),
        (
            "an announced move edited into the record",
            announced.clone(),
            taube(IN_USE, DE),
            "sub-drift-place",
            place("DE"),
        ),
        ("an announced move that is missing", announced.clone(), taube(IN_USE, NL), "sub-drift-undone", place("NL")),
        (
            "an announced move to elsewhere",
            announced.clone(),
            taube(IN_USE, &format!("{NL}\n{elsewhere}")),
            "sub-drift-place",
            place("US"),
        ),
        (
            "an announced move brought forward",
            announced.clone(),
            taube(IN_USE, &format!("{NL}\n{earlier}")),
            "sub-drift-earlier",
            "subprocessors/taube.toml 2026-09-01".to_owned(),
        ),
        (
            "a plan brought forward",
            taube(AHEAD, NL),
            taube(&AHEAD.replace("2027-03", "2027-02"), NL),
            "sub-drift-earlier",
            "subprocessors/taube.toml 2027-02-01".to_owned(),
        ),
        (
            "a plan without its day",
            taube(AHEAD, NL),
            taube("announced = 2026-07-01", NL),
            "sub-drift",
            "subprocessors/taube.toml 2026-07-01".to_owned(),
        ),
        (
            "in use, and planned again",
            taube(IN_USE, NL),
            taube("announced = 2026-11-02\nsince = 2027-01-01", NL),
            "sub-drift-hidden",
            "subprocessors/taube.toml 2027-01-01".to_owned(),
        ),
        (
            "in use, and kept back",
            taube(IN_USE, NL),
            taube("announced = 2026-12-01\nsince = 2027-01-01", NL),
            "sub-drift-hidden",
            "subprocessors/taube.toml 2026-12-01".to_owned(),
        ),
    ];
    for (what, before, now, message, place) in silent {
        assert_eq!(after(before, now), [(*message, place.clone())], "{what}");
    }
}

#[test]
fn a_company_that_several_share_is_told_of_once() {
    let now = format!("{}-- entities/brief.toml --\nname = \"Postfach B.V.\"\n", taube(IN_USE, NL));
    let place = "entities/brief.toml \"Postfach B.V.\"".to_owned();
    assert_eq!(after(&taube(IN_USE, NL), &now), [("sub-drift-entity", place)]);
}

#[test]
fn a_file_that_cannot_be_read_is_not_taken_for_one_that_is_gone() {
    let mut sources = over_minimal(&taube(IN_USE, NL));
    sources.insert(FILE, published(&sources, date(2026, 8, 3)));
    for broken in ["name = \"Taube\nentity = ", "\u{fffd}"] {
        sources
            .insert("subprocessors/taube.toml", broken.as_bytes().iter().map(|byte| byte | 0x80).collect::<Vec<u8>>());
        assert_eq!(drift(&sources, date(2026, 11, 22)), []);
        sources.insert("subprocessors/taube.toml", broken.as_bytes());
        assert_eq!(drift(&sources, date(2026, 11, 22)), []);
    }
}

#[test]
fn a_list_of_a_later_day_is_not_compared() {
    let mut sources = over_minimal(&taube(IN_USE, NL));
    sources.insert(FILE, published(&sources, date(2026, 11, 23)));
    sources.files.remove("subprocessors/taube.toml");
    assert_eq!(drift(&sources, date(2026, 11, 22)), []);
    assert_eq!(drift(&sources, date(2026, 11, 23)).len(), 1);
}

#[test]
fn restored_changes_mend_what_is_missing() {
    let ends = "[[change]]\nannounced = 2026-07-01\neffective = \"2026-Q3\"\nend = true";
    for lost in [MOVE, ends] {
        let list = published(&over_minimal(&taube(IN_USE, &format!("{NL}\n{lost}"))), date(2026, 8, 3));
        let mut sources = over_minimal(&taube(IN_USE, NL));
        sources.insert(FILE, list);
        let found = drift(&sources, date(2026, 11, 22));
        let edit = &found[0].edits[0];
        let mut text = sources.get(&edit.span.file).unwrap().bytes.to_vec();
        text.splice(edit.span.start..edit.span.end, edit.replacement.bytes());
        sources.insert(edit.span.file.clone(), text);
        assert_eq!(drift(&sources, date(2026, 11, 22)), [], "{}", edit.replacement);
    }
}

#[test]
fn any_json_is_read_without_panic() {
    let mut sources = over_minimal("");
    let list = String::from_utf8(published(&sources, date(2026, 8, 3))).unwrap();
    let cut = (0..list.trim_end().len()).step_by(7).map(|at| list[..at].to_owned());
    let others = [
        "[]",
        "{}",
        "null",
        "{\"version\":1}",
        "{\"version\":\"1\"}",
        "[1, \"2026-08-03\", []]",
        "{\"version\":1,\n\n\n\"as_of\":\"2026-02-30\"}",
    ];
    for text in cut.chain(others.map(str::to_owned)) {
        sources.insert(FILE, text.clone().into_bytes());
        assert_eq!(drift(&sources, date(2026, 11, 22)).len(), 1, "{text}");
    }
    sources.insert(FILE, vec![0xff, 0xfe]);
    assert_eq!(drift(&sources, date(2026, 11, 22)).len(), 1);
}
