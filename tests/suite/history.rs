//! State over time: what is shown on which day, and what is shown on none.

use std::path::Path;

use glashaus::compile::{Compilation, compile};
use glashaus::source::{Moment, Snapshot, read};

fn on(day: &str) -> Moment {
    Moment::Day(day.parse().unwrap())
}

/// The site with announcements, changes, an end, a new beginning and drafts, as of a day.
fn taktwerk(day: &str) -> Compilation {
    compile(&read(Path::new("tests/sites/taktwerk"), on(day)).unwrap(), None)
}

fn page(compilation: &Compilation, path: &str) -> String {
    String::from_utf8(compilation.output.get(path).unwrap().bytes.to_vec()).unwrap()
}

/// Ids of the records in the tables of the English list, by state.
fn listed(compilation: &Compilation) -> Vec<(String, String)> {
    let html = page(compilation, "en/sub-processors/index.html");
    let row = |part: &str| {
        let id = part.split('"').next()?.to_owned();
        let state = part.split("class=\"state-").nth(1)?.split('"').next()?.to_owned();
        Some((id, state))
    };
    let mut rows: Vec<_> = html.split("<tr id=\"sub-").skip(1).filter_map(row).collect();
    rows.retain(|(id, _)| !id.ends_with("-customers") && !id.ends_with("-contacts"));
    rows.sort();
    rows.dedup();
    rows
}

fn ids(rows: &[(String, String)], state: &str) -> Vec<String> {
    rows.iter().filter(|(_, known)| known == state).map(|(id, _)| id.clone()).collect()
}

#[test]
fn the_list_is_right_on_five_days() {
    // Day, in use, announced.
    let cases: &[(&str, &[&str], &[&str])] = &[
        // Before DeepL's first use ended.
        ("2026-03-31", &["azure", "azure-front-door", "azure-openai", "birdie", "deepl", "intercom", "segment"], &[]),
        // In the gap between its two uses; its return is announced by then.
        ("2026-08-01", &["azure", "azure-front-door", "azure-openai", "birdie", "intercom", "segment"], &["deepl"]),
        // It is back; Brevo is announced.
        (
            "2026-10-05",
            &["azure", "azure-front-door", "azure-openai", "birdie", "deepl", "intercom", "segment"],
            &["brevo"],
        ),
        // Brevo has begun.
        (
            "2026-12-01",
            &["azure", "azure-front-door", "azure-openai", "birdie", "brevo", "deepl", "intercom", "segment"],
            &[],
        ),
        // The last one is announced.
        (
            "2027-01-15",
            &["azure", "azure-front-door", "azure-openai", "birdie", "brevo", "deepl", "intercom", "segment"],
            &["quittenmond"],
        ),
    ];
    for (day, current, planned) in cases {
        let rows = listed(&taktwerk(day));
        assert_eq!(ids(&rows, "current"), *current, "in use on {day}");
        assert_eq!(ids(&rows, "planned"), *planned, "announced on {day}");
    }
}

#[test]
fn what_is_announced_later_and_what_is_a_draft_is_nowhere_in_the_output() {
    let secret = ["quittenmond", "zwiebelfunk", "wacholderfunk", "kirschkernregister"];
    for day in ["2026-03-31", "2026-11-22", "2027-01-14"] {
        let compilation = taktwerk(day);
        for (path, artifact) in compilation.output.iter() {
            let text = String::from_utf8_lossy(&artifact.bytes).to_lowercase();
            for word in secret {
                assert!(!path.to_lowercase().contains(word), "{path} on {day}");
                assert!(!text.contains(word), "{path} says {word} on {day}");
            }
        }
    }
    let later = taktwerk("2027-01-15");
    assert!(page(&later, "en/sub-processors/index.html").contains("Quittenmond"));
}

#[test]
fn a_planned_change_is_shown_with_its_date_only_after_its_announcement() {
    let before = page(&taktwerk("2026-08-16"), "en/sub-processors/segment/index.html");
    assert!(!before.contains("Ireland (Dublin)"), "announced on 17 August");
    let after = page(&taktwerk("2026-08-17"), "en/sub-processors/segment/index.html");
    assert!(after.contains("Ireland (Dublin)"));
    assert!(after.contains("first half of 2027"));
}

#[test]
fn a_change_over_half_a_year_holds_from_the_day_after_it() {
    let places = |day: &str| page(&taktwerk(day), "en/sub-processors/segment/index.html");
    let under_way = places("2027-06-30");
    assert!(under_way.contains("Intended changes"));
    let done = places("2027-07-01");
    assert!(!done.contains("Intended changes"));
    assert!(done.contains("Past changes"));
}

#[test]
fn what_is_only_possible_never_happens_by_itself() {
    let compilation = taktwerk("2028-06-01");
    assert!(compilation.diagnostics.iter().any(|finding| finding.rule == "planned-overdue"));
    assert!(page(&compilation, "en/sub-processors/intercom/index.html").contains("possible, not yet decided"));
}

/// A site with one sub-processor of which only the life is said.
fn with_life(life: &str, day: &str) -> Compilation {
    let archive = format!(
        "-- site.toml --\nformat = 1\ntitle = \"T\"\norganisation = \"O\"\nlanguages = [\"en\"]\n\
         -- pages/subprocessors.en.md --\n+++\ntitle = \"List\"\n+++\n\
         ::subprocessors\n\n::subprocessors{{state=\"planned\"}}\n\n::subprocessors{{state=\"ended\"}}\n\
         -- subprocessors/birke.toml --\nname = \"Birke\"\n{life}\n"
    );
    compile(&Snapshot::from_archive(&archive, on(day)), None)
}

/// The state in which the record is listed, if it is.
fn state(life: &str, day: &str) -> Option<String> {
    let html = page(&with_life(life, day), "en/list/index.html");
    let (_, rest) = html.split_once("class=\"state-")?;
    Some(rest.split('"').next()?.to_owned())
}

#[test]
fn a_record_is_shown_from_its_announcement_and_begins_and_ends_on_its_days() {
    let life = "announced = 2026-03-10\nsince = 2026-05-01\nuntil = 2026-06-30";
    let expected = [
        ("2026-03-09", None),
        ("2026-03-10", Some("planned")),
        ("2026-04-30", Some("planned")),
        ("2026-05-01", Some("current")),
        ("2026-06-30", Some("current")),
        ("2026-07-01", Some("ended")),
    ];
    for (day, state_then) in expected {
        assert_eq!(state(life, day).as_deref(), state_then, "{day}");
    }
}

#[test]
fn several_periods_follow_each_other() {
    let life = "since = 2025-01-01\n\
                [[change]]\nannounced = 2025-02-01\neffective = 2025-06-01\nend = true\n\
                [[change]]\nannounced = 2025-07-01\neffective = 2025-09-01\nbegin = true\n\
                [[change]]\nannounced = 2025-10-01\neffective = 2026-01-01\nend = true\n";
    let expected = [
        ("2025-05-31", "current"),
        ("2025-06-01", "ended"),
        ("2025-07-01", "planned"),
        ("2025-09-01", "current"),
        ("2025-12-31", "current"),
        ("2026-01-01", "ended"),
    ];
    for (day, state_then) in expected {
        assert_eq!(state(life, day).as_deref(), Some(state_then), "{day}");
    }
}

#[test]
fn an_announcement_in_a_month_counts_from_its_last_day_but_what_has_begun_is_always_shown() {
    let late = "announced = \"2026-03\"\nsince = 2026-05-01";
    assert_eq!(state(late, "2026-03-30"), None);
    assert_eq!(state(late, "2026-03-31").as_deref(), Some("planned"));
    let begun = "announced = \"2026\"\nsince = 2026-05-01";
    assert_eq!(state(begun, "2026-04-30"), None);
    assert_eq!(state(begun, "2026-05-01").as_deref(), Some("current"));
}

#[test]
fn a_beginning_nobody_was_told_of_is_shown_when_it_comes() {
    assert_eq!(state("since = 2026-05-01", "2026-04-30"), None);
    assert_eq!(state("since = 2026-05-01", "2026-05-01").as_deref(), Some("current"));
    assert_eq!(state("", "2026-05-01").as_deref(), Some("current"));
}

#[test]
fn a_draft_is_never_shown() {
    assert_eq!(state("draft = true\nsince = 2020-01-01", "2026-05-01"), None);
}

#[test]
fn changes_apply_in_order_of_their_days_and_only_when_known() {
    let life = "since = 2025-01-01\npurpose = \"Erste\"\n\
                [[change]]\nannounced = 2025-03-01\neffective = 2025-09-01\nset.purpose = \"Dritte\"\n\
                [[change]]\nannounced = 2025-02-01\neffective = 2025-06-01\nset.purpose = \"Zweite\"\n";
    let purpose = |day: &str| {
        let html = page(&with_life(life, day), "en/list/index.html");
        ["Erste", "Zweite", "Dritte"].into_iter().find(|word| html.contains(word)).map(str::to_owned)
    };
    assert_eq!(purpose("2025-05-31").as_deref(), Some("Erste"));
    assert_eq!(purpose("2025-06-01").as_deref(), Some("Zweite"));
    assert_eq!(purpose("2025-09-01").as_deref(), Some("Dritte"));
}

#[test]
fn a_picture_of_a_hidden_record_is_not_published() {
    let archive = |status: &str| {
        format!(
            "-- site.toml --\nformat = 1\ntitle = \"T\"\norganisation = \"O\"\nlanguages = [\"en\"]\n\
             -- media/secret.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>\n\
             -- subprocessors/birke.toml --\nname = \"Birke\"\n{status}\nlogo = \"media/secret.svg\"\n\
             -- subprocessors/erle.toml --\nname = \"Erle\"\n"
        )
    };
    let published = |status: &str| {
        let compilation = compile(&Snapshot::from_archive(&archive(status), on("2026-11-22")), None);
        compilation.output.iter().any(|(path, _)| path.contains("secret"))
    };
    assert!(!published("draft = true"));
    assert!(published("status = \"published\""));
}

#[test]
fn a_beginning_is_told_as_it_was_then() {
    let life = "since = 2024-01-01\nplaces = [{ country = \"DE\" }]\nnotes.places = \"see below\"\n\
                [[change]]\nannounced = 2024-10-01\neffective = 2025-01-01\nset.places = [{ country = \"FR\" }]";
    let birke = page(&with_life(life, "2026-11-22"), "en/list/birke/index.html");
    // What search engines are told of the page repeats its words.
    let (_, birke) = birke.split_once("<main").unwrap();
    assert_eq!(birke.matches("France").count(), 2, "today and in the change");
    assert_eq!(birke.matches("Germany").count(), 1, "at the beginning");
    assert_eq!(birke.matches("see below").count(), 1, "a note speaks about today");
}
