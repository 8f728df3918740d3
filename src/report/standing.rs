//! How a site stands, for people at a terminal: what is accepted, what will become a finding, how the findings
//! spread, how complete the sub-processors are.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::check::{Area, Completeness, Counts, ITEMS};
use crate::diag::Diagnostic;
use crate::locale::{Args, PartialDate, When};

use super::Report;
use super::json::{Summary, finding};
use super::place::Files;
use super::words::{Words, shown};

/// Incomplete sub-processors that are named; of more only the number is told.
const MOST_NAMED: usize = 20;

/// Everything besides the findings themselves, in paragraphs; `until` is the day up to which was looked ahead.
pub fn standing(report: &Report<'_>, until: Option<Date>, words: &Words) -> String {
    let files = report.files();
    let mut paragraphs = Vec::new();
    paragraphs.extend(waived(report, &files, words));
    paragraphs.extend(until.map(|until| ahead(report, until, &files, words)));
    paragraphs.extend(areas(report, words));
    paragraphs.extend(completeness(report, words));
    paragraphs.join("\n")
}

fn waived(report: &Report<'_>, files: &Files<'_>, words: &Words) -> Option<String> {
    let mut text = words.say("cli-waived", &Args::new().number("count", whole(report.waived.len())));
    text.push('\n');
    for waived in report.waived {
        text.push_str(&format!("  {}\n", line(&waived.finding, files, words)));
        let args = Args::new().text("by", shown(&waived.by)).text("reason", shown(&waived.reason));
        let args = match When::parse(&waived.until) {
            Ok(until) => args.date("until", until, words.locale()),
            Err(_) => args.text("until", shown(&waived.until)),
        };
        text.push_str(&format!("    {}\n", words.say("cli-waived-by", &args)));
    }
    (!report.waived.is_empty()).then_some(text)
}

fn ahead(report: &Report<'_>, until: Date, files: &Files<'_>, words: &Words) -> String {
    let date = |day| When::On(PartialDate::Day(day));
    let args = Args::new().date("until", date(until), words.locale()).number("count", whole(report.ahead.len()));
    let mut text = words.say("cli-ahead", &args);
    text.push('\n');
    let mut days: BTreeMap<Date, Vec<&Diagnostic>> = BTreeMap::new();
    for ahead in report.ahead {
        days.entry(ahead.day).or_default().push(&ahead.finding);
    }
    for (day, findings) in days {
        text.push_str(&format!("  {}\n", words.locale().date(date(day))));
        for finding in findings {
            text.push_str(&format!("    {}\n", line(finding, files, words)));
        }
    }
    text
}

/// A finding on one line.
fn line(diagnostic: &Diagnostic, files: &Files<'_>, words: &Words) -> String {
    let told = finding(diagnostic, files, words);
    let place = match told.place.start {
        Some(start) => format!("{}:{}:{}", shown(&told.place.file), start.line, start.column),
        None => shown(&told.place.file),
    };
    format!("{}[{}] {place}: {}", told.severity_word, told.rule, told.message)
}

fn areas(report: &Report<'_>, words: &Words) -> Option<String> {
    let areas = &report.overview?.areas;
    // Of a single area the last line of the findings has told all.
    if areas.len() < 2 {
        return None;
    }
    let named: Vec<(String, &Counts)> =
        Area::ALL.iter().filter_map(|area| Some((words.text(name(*area)), areas.get(area)?))).collect();
    let width = named.iter().map(|(name, _)| name.chars().count()).max()?;
    let mut text = format!("{}\n", words.text("cli-areas"));
    for (name, Counts { errors, warnings, infos }) in named {
        let summary = Summary { errors: *errors, warnings: *warnings, infos: *infos, files: 0 };
        text.push_str(&format!("  {name:width$}  {}\n", words.summary(&summary)));
    }
    Some(text)
}

fn completeness(report: &Report<'_>, words: &Words) -> Option<String> {
    let all = &report.overview?.subprocessors;
    let incomplete: Vec<&Completeness> = all.iter().filter(|one| !one.missing.is_empty()).collect();
    let args = Args::new().number("complete", whole(all.len() - incomplete.len())).number("all", whole(all.len()));
    let mut text = format!("{}\n", words.say("cli-complete", &args));
    let width = incomplete.iter().take(MOST_NAMED).map(|one| one.id.chars().count()).max().unwrap_or(0);
    for one in incomplete.iter().take(MOST_NAMED) {
        let missing: Vec<String> = one.missing.iter().map(|item| words.text(item_name(item))).collect();
        let args = Args::new()
            .number("said", whole(ITEMS.len() - one.missing.len()))
            .number("of", whole(ITEMS.len()))
            .text("missing", words.locale().list(&missing));
        text.push_str(&format!("  {:width$}  {}\n", one.id, words.say("cli-incomplete", &args)));
    }
    if let Some(more) = incomplete.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
        text.push_str(&format!("  {}\n", words.say("cli-incomplete-more", &Args::new().number("count", whole(more)))));
    }
    (!all.is_empty()).then_some(text)
}

fn name(area: Area) -> &'static str {
    match area {
        Area::Subprocessors => "cli-area-subprocessors",
        Area::Transfers => "cli-area-transfers",
        Area::Certifications => "cli-area-certifications",
        Area::Incidents => "cli-area-incidents",
        Area::Documents => "cli-area-documents",
        Area::Service => "cli-area-service",
        Area::Texts => "cli-area-texts",
        Area::Links => "cli-area-links",
        Area::Site => "cli-area-site",
    }
}

fn item_name(item: &str) -> &'static str {
    match item {
        "name" => "cli-item-name",
        "address" => "cli-item-address",
        "contact" => "cli-item-contact",
        "place" => "cli-item-place",
        "purpose" => "cli-item-purpose",
        _ => "cli-item-data",
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
