//! The three stages of Directive (EU) 2022/2555.

use super::super::weigh::{law_error, law_info, lower};
use super::super::{Basis, Check, Context, Doc, Rule};
use super::{policy, promised};
use crate::diag::{Argument, Diagnostic};
use crate::model::legal::Regime;
use crate::model::records::incident_policy::{Deadline, Recipient};
use crate::model::records::service_levels::Priority;

/// The site of the examples under NIS2, with what follows in its incident policy.
macro_rules! nis2_site {
    ($rest:literal) => {
        concat!(
            "-- site.toml --\nformat = 1\ntitle = \"Trust center\"\norganisation = \"Morgenrot GmbH\"\nlanguages = \
             [\"en\", \"de\"]\nbase_url = \"https://trust.morgenrot.example\"\n[legal]\nregimes = [\"nis2\"]\n[[audiences]]\nid = \
             \"customers\"\nname = \"Customers\"\n-- incident-policy.toml --\n",
            $rest
        )
    };
}

/// Early warning, notification and final report in time.
pub const NIS2_DEADLINES: Rule = Rule {
    name: "nis2-deadlines",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "Where NIS2 applies, deadlines towards the CSIRT (`recipient = \"csirt\"`) are not longer than 24 \
            hours for the early warning, 72 hours for the notification and one month for the final report. A \
            policy that names none of the three is noted.",
        why: "The stages bind essential and important entities directly, in Germany since 6 December 2025 and in \
            the Netherlands since 15 August 2026, and fines are high.",
        basis: &[
            Basis {
                name: "Directive (EU) 2022/2555, Art. 23(4)",
                url: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
            },
            Basis { name: "§ 32 BSIG", url: "https://www.gesetze-im-internet.de/bsig_2025/" },
        ],
        bad: nis2_site!(
            "[[deadlines]]\nid = \"early\"\nrecipient = \"csirt\"\naction = { en = \"early warning\", de = \
            \"Frühwarnung\" }\nwithin = \"48h\"\n"
        ),
        good: nis2_site!(
            "[[deadlines]]\nid = \"early\"\nrecipient = \"csirt\"\naction = { en = \"early warning\", de = \
            \"Frühwarnung\" }\nwithin = \"24h\"\n"
        ),
        configure: "Only with `regimes = [\"nis2\"]` under `[legal]` in `site.toml`, and only where there is an \
            `incident-policy.toml`. Which stage a deadline is follows from the words of `action`, else from the \
            order.",
    },
};

/// What each stage may take, in hours, and how people call it.
const STAGES: [(f64, &str, &[&str]); 3] = [
    (24.0, "24h", &["early", "warning", "frühwarn", "erstmeldung", "vroegtijdig", "waarschuwing"]),
    (72.0, "72h", &[]),
    (31.0 * 24.0, "1mo", &["final", "abschluss", "schlussbericht", "eindverslag", "eindrapport", "slotverslag"]),
];

/// Reports on request in between have no deadline in the directive.
const BETWEEN: &[&str] =
    &["intermediate", "interim", "zwischen", "tussentijds", "progress", "fortschritt", "voortgang"];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if !context.scope.applies(Regime::Nis2) {
        return;
    }
    let Some((policy, file)) = policy(context) else { return };
    let minor = |row: &Deadline| {
        row.priority.as_ref().is_some_and(|priority| matches!(priority.value, Priority::P3 | Priority::P4))
    };
    let mut rows = policy.deadlines.iter().flatten();
    if !rows.any(|row| row.recipient.as_ref().is_some_and(|said| said.value == Recipient::Csirt)) {
        findings.push(law_info("nis2-deadlines-none", "nis2-deadlines", file));
        return;
    }
    let rows = promised(&policy, Recipient::Csirt);
    for (position, (row, within, hours)) in rows.into_iter().filter(|(row, ..)| !minor(row)).enumerate() {
        let action = row.action.as_ref().map(lower).unwrap_or_default();
        if BETWEEN.iter().any(|word| action.contains(word)) {
            continue;
        }
        let named = STAGES.iter().position(|(_, _, words)| words.iter().any(|word| action.contains(word)));
        // A notification is called so in many ways; where the words say nothing, the order does.
        let stage = match named {
            Some(stage) => stage,
            None if action.is_empty() => position.min(2),
            None => position.clamp(1, 2),
        };
        let (most, limit, _) = STAGES[stage];
        if hours > most {
            findings.push(
                law_error("nis2-deadlines", "nis2-deadlines", within.span.clone())
                    .with("quantity", within.value.to_string())
                    .with("interval", limit)
                    .with(
                        "stage",
                        Argument::Term(["term-stage-early", "term-stage-notification", "term-stage-final"][stage]),
                    )
                    .edit(within.span.clone(), format!("\"{limit}\"")),
            );
        }
    }
}
