//! Changes that findings propose are made, and nothing else.

use glashaus::fix::fix;
use glashaus::source::Snapshot;

use super::findings::{CASES, over_minimal};

fn text(sources: &Snapshot, path: &str) -> String {
    String::from_utf8(sources.get(path).unwrap().bytes.to_vec()).unwrap()
}

const MESSY: &str = "\
# Whose letters these are.
  name   =  \"Briefkasten\"   # never changes
entity = \"breif\"            # the company

purpos = { en = \"Mail\",
           de = \"Briefpost\" }
announced = 2024-01-08
since = \"01.03.2024\"\t# as in the contract
dpa = true
audit = { method = \"Reports\" }
own_list = \"https://brief.example/processors\"

[[places]]
country = \"Netherlands\"
role = \"storred\"
";

#[test]
fn slips_are_mended_and_comments_and_layout_stay() {
    let sources = over_minimal(&format!("-- subprocessors/brief.toml --\n{MESSY}"));
    let fixed = fix(&sources).unwrap_or_else(|conflict| panic!("{conflict:?}"));
    let mended = MESSY
        .replace("breif", "brief")
        .replace("purpos ", "purpose ")
        .replace("\"01.03.2024\"", "\"2024-03-01\"")
        .replace("\"Netherlands\"", "\"NL\"")
        .replace("storred", "stored");
    assert_eq!(text(&fixed.sources, "subprocessors/brief.toml"), mended);
    assert_eq!(fixed.compilation.diagnostics, []);
    let changed: Vec<(usize, &str, &str)> =
        fixed.changes.iter().map(|change| (change.line, &*change.before, &*change.after)).collect();
    assert_eq!(changed.len(), 5);
    assert!(changed.contains(&(5, "purpos", "purpose")), "{changed:?}");
    for (path, file) in sources.files.iter().filter(|(path, _)| &***path != "subprocessors/brief.toml") {
        assert_eq!(fixed.sources.get(path), Some(file));
    }
}

#[test]
fn mending_the_form_of_a_file_brings_the_next_slip_to_light_and_mends_it() {
    let archive = "-- pages/index.toml --\nreviewed = 2026-03-01\nreview_interval = \u{201c}12mo\u{201d}\nordre = 1\n";
    let fixed = fix(&over_minimal(archive)).unwrap_or_else(|conflict| panic!("{conflict:?}"));
    let mended = "reviewed = 2026-03-01\nreview_interval = \"12mo\"\norder = 1\n";
    assert_eq!(text(&fixed.sources, "pages/index.toml"), mended);
}

/// The correct name is taken: what the wrong one says would be lost, or stand there twice.
#[test]
fn a_key_is_not_written_a_second_time() {
    let archive = "-- pages/index.toml --\norder = 1\nordre = 2\nreviewd = 2026-03-01\n";
    let fixed = fix(&over_minimal(archive)).unwrap_or_else(|conflict| panic!("{conflict:?}"));
    assert_eq!(text(&fixed.sources, "pages/index.toml"), "order = 1\nordre = 2\nreviewed = 2026-03-01\n");
}

#[test]
fn every_case_is_mended_or_left_alone_and_mending_again_changes_nothing() {
    let mut mended = 0;
    for case in CASES.iter() {
        let Ok(fixed) = fix(&case.sources) else { continue };
        mended += usize::from(!fixed.changes.is_empty());
        assert_eq!(fixed.changes.is_empty(), fixed.sources == case.sources, "{}", case.name);
        if fixed.changes.is_empty() {
            continue;
        }
        let again = fix(&fixed.sources).unwrap_or_else(|conflict| panic!("{}: {conflict:?}", case.name));
        assert_eq!(again.changes, [], "{}", case.name);
    }
    assert!(mended > 20, "only {mended} cases propose a change");
}
