//! The list of sub-processors held against the state that was published last: GDPR Art. 28(2).
//!
//! Enters: the site, and `trust.json` at the top of its content. Leaves: findings.
//! Forbidden here: fetching anything; dates that contradict each other within a record, which other rules
//! find (`change-unannounced`, `change-order`, `sub-notice`).
//!
//! Every later change of a record is kept with its dates. So what the list says *today* about the day of
//! the published state must be what was published *on* that day, and what was announced then must show once
//! its day has come. Whatever differs was changed in silence.

mod begun;
mod gone;
mod kept;
mod moved;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::super::weigh::law_error;
use super::super::{Basis, Check, Context, Doc, GDPR, Law, Rule};
use crate::diag::{Argument, Diagnostic, Span};
use crate::locale::When;
use crate::model::Site;
use crate::model::history::{Known, Phase, known};
use crate::model::published::{FILE, Listed, Places, Unreadable};
use crate::source::Snapshot;

/// A sub-processor that the published list has not, with what it says of its beginning.
macro_rules! since {
    ($said:literal) => {
        taube!(
            $said,
            r#"
[[places]]
country = "DE"
role = "stored"
-- trust.json --
{
  "version": 1,
  "as_of": "2026-08-03",
  "subprocessors": [
    { "id": "brief", "name": "Briefkasten", "state": "current", "since": "2024-03-01" }
  ]
}
"#
        )
    };
}

/// The list changed without an announced change, or does not show one that was announced.
pub const SUB_DRIFT: Rule = Rule {
    name: "sub-drift",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "The list of sub-processors follows from the list that was published last: nobody has come onto \
            it or gone from it, no company and no place has changed without an entry that says when this was \
            announced; and what was announced for a day that has passed is there.",
        why: "Customers can object only to what they were told. A list that changes silently takes that right \
            from them, and whoever kept a copy can prove it.",
        basis: &[
            Basis { name: "GDPR Art. 28(2)", url: GDPR },
            Basis {
                name: "EDPB Guidelines 07/2020, paragraph 128",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-072020-concepts-controller-and-processor-gdpr_en",
            },
        ],
        bad: since!(""),
        good: since!("announced = 2026-08-17\nsince = 2026-10-01\n"),
        configure: "Silent without `trust.json` at the top of the content: the state that was published last, \
            put there before the check. Silent also if it holds for a later day. Other wording, languages and \
            order are no change, nor is a more exact place (Germany instead of the EU), a change that comes \
            later than announced, or a plan that was dropped before its day.",
    },
};

/// The two lists that are compared.
struct Drift<'a> {
    site: &'a Site,
    sources: &'a Snapshot,
    law: &'static Law,
    /// The day the published list held for.
    day: Date,
    /// The published list, by id.
    published: BTreeMap<&'a str, &'a Listed>,
    /// Where the file names each of its sub-processors.
    places: &'a Places,
    /// The sub-processors as they are known today, by id; also those that have ended.
    today: BTreeMap<&'a str, Known<'a>>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let place = |range| Span::new(&FILE.into(), range);
    let (list, places) = match context.listed() {
        None => return,
        Some(Ok(read)) => read,
        Some(Err(Unreadable::Version { range, version })) => {
            let finding = law_error("sub-drift-version", "sub-drift", place(range.clone()));
            findings.push(finding.with("version", version.as_str()));
            return;
        }
        Some(Err(Unreadable::Other(at))) => {
            findings.push(law_error("sub-drift-unreadable", "sub-drift", place(*at..*at)));
            return;
        }
    };
    let site = context.site;
    if list.as_of > site.today {
        return;
    }
    let records = site.subprocessors.values().filter(|record| record.file.ends_with(".toml"));
    let today = records.filter_map(|record| Some((record.id.as_str(), known(record, site.today)?))).collect();
    let published = list.subprocessors.iter().map(|listed| (listed.id.as_str(), listed)).collect();
    let (sources, law) = (context.sources, context.law);
    Drift { site, sources, law, day: list.as_of, published, places, today }.compare(findings);
}

impl Drift<'_> {
    fn compare(&self, findings: &mut Vec<Diagnostic>) {
        let mut renamed = BTreeSet::new();
        let mut found = Vec::new();
        for (id, listed) in &self.published {
            match self.today.get(id) {
                // An end needs no notice, and the list shows it.
                Some(known) if matches!(known.phase, Phase::Ended { .. }) => {}
                Some(known) => self.kept(listed, known, &mut found),
                None => found.extend(self.gone(listed, &mut renamed)),
            }
        }
        for (id, known) in &self.today {
            if !self.published.contains_key(id) && !renamed.contains(id) {
                found.extend(self.begun(known));
            }
        }
        // The name of a company that several share is wrong only once.
        let mut told = BTreeSet::new();
        found.retain(|finding| {
            finding.message != "sub-drift-entity" || told.insert((finding.message, finding.span.clone()))
        });
        findings.append(&mut found);
    }

    /// A finding about a sub-processor, beside the line that was published.
    fn told(&self, finding: Diagnostic, id: &str) -> Diagnostic {
        let finding = finding.with("id", id).with("published", Argument::Date(self.day.to_string()));
        match self.place(id).filter(|place| finding.span.as_ref() != Some(place)) {
            Some(place) => finding.label(place, "label-published"),
            None => finding,
        }
    }

    /// Where the published list names a sub-processor.
    fn place(&self, id: &str) -> Option<Span> {
        Some(Span::new(&FILE.into(), self.places.get(id)?.clone()))
    }

    /// Whether something was announced on the day of the published list or later: then it was announced
    /// anew, and its notice is counted from there.
    fn is_anew(&self, announced: Option<&When>) -> bool {
        announced.is_some_and(|when| when.last_day().unwrap_or_else(|| when.first_day()) >= self.day)
    }
}

/// A date as a value of a finding.
fn date(when: &When) -> Argument {
    Argument::Date(when.to_string())
}
