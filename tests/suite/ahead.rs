//! What will become a finding is told with its very day.

use glashaus::ahead::{Ahead, ahead};
use glashaus::compile::compile;
use glashaus::source::{Moment, Snapshot};
use jiff::civil::{Date, date};

use super::findings::over_minimal;

/// A review due in between, a waiver that ends, a plan for a quarter, a change nobody was told of.
const SITE: &str = r#"
-- site.toml --
format = 1
title = "Trust center"
organisation = "Morgenrot GmbH"
languages = ["en", "de"]

[[waivers]]
rule = "review-due"
file = "pages/index.toml"
reason = "The review is under way."
by = "Aurelia Frühauf"
until = 2026-12-31

[[audiences]]
id = "customers"
name = { en = "Customers", de = "Kunden" }
-- pages/index.toml --
reviewed = 2025-03-01
review_interval = "12mo"
-- pages/incidents.toml --
reviewed = 2026-01-15
review_interval = "52w"
-- roadmap/soc-2.toml --
title = { en = "SOC 2 report", de = "SOC-2-Bericht" }
status = "planned"
date = "2026-Q4"
"#;

fn until(sources: &Snapshot, last: Date) -> Vec<Ahead> {
    ahead(sources, &compile(sources, None), last)
}

fn told(ahead: &[Ahead]) -> Vec<(Date, &str, &str)> {
    ahead.iter().map(|Ahead { day, finding }| (*day, finding.message, &*finding.span.as_ref().unwrap().file)).collect()
}

#[test]
fn everything_that_falls_due_is_told_with_its_first_day() {
    let found = until(&over_minimal(SITE), date(2027, 2, 20));
    assert_eq!(
        told(&found),
        [
            (date(2027, 1, 1), "review-due", "pages/index.toml"),
            (date(2027, 1, 1), "planned-overdue-status", "roadmap/soc-2.toml"),
            (date(2027, 1, 1), "waiver-expired", "site.toml"),
            (date(2027, 1, 15), "review-due", "pages/incidents.toml"),
        ]
    );
}

#[test]
fn nothing_beyond_the_last_day_and_nothing_of_today_is_told() {
    let sources = over_minimal(SITE);
    assert_eq!(until(&sources, date(2026, 12, 31)), []);
    assert_eq!(until(&sources, date(2027, 1, 1)).len(), 3);
    let later = Snapshot { moment: Moment::Day(date(2027, 1, 10)), ..sources };
    assert_eq!(told(&until(&later, date(2027, 2, 20))), [(date(2027, 1, 15), "review-due", "pages/incidents.toml")]);
}

/// Halving the time finds the same days as looking at each.
#[test]
fn each_day_looked_at_alone_gives_the_same_answer() {
    let first = date(2026, 12, 20);
    let last = date(2027, 1, 20);
    let sources = Snapshot { moment: Moment::Day(first), ..over_minimal(SITE) };
    let now = compile(&sources, None);
    let mut seen: Vec<(&str, String)> = Vec::new();
    let mut expected = Vec::new();
    let mut day = first;
    while day <= last {
        let snapshot = Snapshot { moment: Moment::Day(day), ..sources.clone() };
        for finding in compile(&snapshot, Some(&now)).diagnostics {
            let key = (finding.message, format!("{:?}", finding.span));
            if !seen.contains(&key) {
                seen.push(key);
                if day > first {
                    expected.push(Ahead { day, finding });
                }
            }
        }
        day = day.tomorrow().unwrap();
    }
    assert_eq!(expected.len(), 4);
    assert_eq!(until(&sources, last), expected);
}
