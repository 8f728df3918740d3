//! Measures for each area of GDPR Art. 32(1).

use super::super::weigh::law_warning;
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use crate::diag::{Argument, Diagnostic, Span};
use crate::model::history::known_of_any;
use crate::model::life::AnyForm;
use crate::model::records::backup::Backup;
use crate::model::records::measure::{Area, Measure};
use crate::model::value::StatusWord;

/// Each area of the law has a measure that is in place, with its date.
pub const MEASURES_COVERAGE: Rule = Rule {
    name: "measures-coverage",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "Where measures are listed, each area of Art. 32(1) has one that is in place and dated: encryption, \
            confidentiality and integrity, availability, recovery, regular testing.",
        why: "Customers compare the list with the article, letter by letter. A measure without a date could be a \
            plan.",
        basis: &[Basis { name: "GDPR Art. 32(1)", url: GDPR }],
        bad: "-- measures/tls.toml --\nname = \"TLS\"\narea = \"encryption-in-transit\"\nstatus = \"available\"\n",
        good: "-- measures/tls.toml --\nname = \"TLS\"\narea = \"encryption-in-transit\"\nimplemented = 2024-01-08\n\
            -- measures/roles.toml --\nname = \"Roles\"\narea = \"identity\"\nimplemented = 2024-01-08\n\
            -- measures/sites.toml --\nname = \"Two sites\"\narea = \"availability\"\nimplemented = 2024-01-08\n\
            -- measures/backup.toml --\nname = \"Backup\"\narea = \"backup\"\nimplemented = 2024-01-08\n\
            -- measures/tests.toml --\nname = \"Penetration tests\"\narea = \"audits\"\nimplemented = 2024-01-08\n",
        configure: "A date is `implemented`, `since`, `reviewed` or that of the status. Recovery is also covered by \
            `backup.toml`. Silent where no measures are listed.",
    },
};

/// An area of the article: its letter, its name, the areas of measures that belong to it.
struct Letter {
    letter: &'static str,
    name: &'static str,
    areas: &'static [Area],
}

const LETTERS: [Letter; 5] = [
    Letter { letter: "a", name: "term-art32-encryption", areas: &[Area::EncryptionAtRest, Area::EncryptionInTransit] },
    Letter {
        letter: "b",
        name: "term-art32-confidentiality",
        areas: &[
            Area::Isolation,
            Area::Network,
            Area::Identity,
            Area::Logging,
            Area::Physical,
            Area::Staff,
            Area::Patching,
            Area::Development,
        ],
    },
    Letter { letter: "b", name: "term-art32-availability", areas: &[Area::Availability] },
    Letter { letter: "c", name: "term-art32-recovery", areas: &[Area::Backup] },
    Letter { letter: "d", name: "term-art32-testing", areas: &[Area::Audits] },
];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let today = context.site.today;
    let records = context.site.all::<Measure>().filter_map(|(record, _)| {
        let known = known_of_any(record, today)?;
        Some((known.fields.as_any().downcast_ref::<Measure>()?.clone(), record.span()))
    });
    let measures: Vec<(Measure, Span)> = records.collect();
    let Some((_, first)) = measures.first() else { return };
    let backup = context.site.all::<Backup>().any(|(_, backup)| !backup.is_draft());
    for Letter { letter, name, areas } in &LETTERS {
        if *name == "term-art32-recovery" && backup {
            continue;
        }
        let of_letter: Vec<&(Measure, Span)> = measures
            .iter()
            .filter(|(measure, _)| {
                measure.area.as_ref().is_some_and(|area| areas.contains(&area.value)) && is_there(measure)
            })
            .collect();
        let of_it = |finding: Diagnostic| finding.with("letter", *letter).with("area", Argument::Term(name));
        match of_letter.first() {
            None => findings.push(of_it(law_warning("measures-coverage", "measures-coverage", first.clone()))),
            Some((measure, file)) if !of_letter.iter().any(|(measure, _)| is_dated(measure)) => {
                let place = measure.area.as_ref().map_or_else(|| file.clone(), |area| area.span.clone());
                findings.push(of_it(law_warning("measures-coverage-date", "measures-coverage", place)));
            }
            Some(_) => {}
        }
    }
}

fn is_there(measure: &Measure) -> bool {
    measure.status.as_ref().is_none_or(|status| {
        matches!(status.word.value, StatusWord::Available | StatusWord::Partly | StatusWord::OnDemand)
    })
}

fn is_dated(measure: &Measure) -> bool {
    let status = measure.status.as_ref().is_some_and(|status| status.date.is_some());
    status || measure.implemented.is_some() || measure.since.is_some() || measure.reviewed.is_some()
}
