//! Which availability is promised and reached, and how data is backed up.

use super::super::scope::Scope;
use super::super::view::TextView;
use super::sentence::Sentence;
use super::{Answer, Goal, review_of, single};
use crate::model::kind::Kind;
use crate::model::records::backup::Backup;
use crate::model::records::service_levels::{Availability, ServiceLevels};
use crate::model::value::Measured;

/// How many services are named one by one.
const MOST: usize = 3;

/// What is promised and what was reached, a line for each service.
pub fn availability(scope: &Scope<'_>) -> Option<Answer> {
    let levels: &ServiceLevels = single(scope, Kind::ServiceLevels)?;
    let rows = levels.availability.as_deref().unwrap_or_default();
    let lines = rows.iter().take(MOST).filter_map(|row| {
        let line = figures(scope, row)?;
        let name = row.name.as_ref().filter(|_| rows.len() > 1);
        Some(match name {
            Some(name) => Sentence::new(scope).text("name", Some(name)).html("text", line.html).say("answer-named"),
            None => line,
        })
    });
    let anchors = &["service-levels-availability", "table-availability"];
    Some(Answer {
        lines: lines.collect(),
        reviewed: review_of(scope, Kind::ServiceLevels),
        goal: Goal::kind(Kind::ServiceLevels, anchors),
    })
}

/// The figures of one service.
fn figures(scope: &Scope<'_>, row: &Availability) -> Option<TextView> {
    let mut sentence = Sentence::new(scope);
    if let Some(promised) = &row.promised {
        sentence = sentence.amount("promised", promised);
    }
    sentence = match row.actual.as_ref().map(|actual| (&actual.measured, actual)) {
        // Where the period is given, a note on it ("last 12 months") says it twice.
        Some((Some(Measured::Quantity(quantity)), _)) if row.period.is_some() => {
            sentence.words("actual", scope.locale.quantity(quantity))
        }
        Some((_, actual)) => sentence.amount("actual", actual),
        None => sentence,
    };
    let message = match (&row.promised, &row.actual, &row.period) {
        (Some(_), Some(_), Some(period)) => {
            sentence = sentence.date("period", period.value);
            "answer-availability-period"
        }
        (Some(_), Some(_), None) => "answer-availability",
        (Some(_), None, _) => "answer-availability-promised",
        (None, Some(_), Some(period)) => {
            sentence = sentence.date("period", period.value);
            "answer-availability-actual-period"
        }
        (None, Some(_), None) => "answer-availability-actual",
        (None, None, _) => return None,
    };
    Some(sentence.say(message))
}

/// How often data is backed up, how long that is kept, whether restoring was tried, and what may be
/// lost.
pub fn backups(scope: &Scope<'_>) -> Option<Answer> {
    let backup: &Backup = single(scope, Kind::Backup)?;
    let mut lines = Vec::new();
    match (&backup.frequency, &backup.interval) {
        (Some(frequency), _) => {
            lines.push(Sentence::new(scope).text("frequency", Some(frequency)).say("answer-backup-frequency"));
        }
        (None, Some(interval)) => {
            let interval = scope.locale.quantity(interval);
            lines.push(Sentence::new(scope).words("interval", interval).say("answer-backup-interval"));
        }
        (None, None) => {}
    }
    if let Some(retention) = &backup.retention {
        lines.push(Sentence::new(scope).amount("retention", retention).say("answer-backup-retention"));
    }
    if let Some(last) = backup.restore_tests.as_ref().and_then(|tests| tests.last.as_ref()) {
        lines.push(Sentence::new(scope).date("date", last.value).say("answer-backup-restored"));
    }
    let levels: Option<&ServiceLevels> = single(scope, Kind::ServiceLevels);
    if let Some((rpo, rto)) = levels.and_then(|levels| levels.rpo.as_ref().zip(levels.rto.as_ref())) {
        lines.push(Sentence::new(scope).amount("rpo", rpo).amount("rto", rto).say("answer-backup-recovery"));
    }
    let goal = Goal::kind(Kind::Backup, &["backup", "backup-sets", "backup-restore-tests", "table-sets"]);
    Some(Answer { lines, reviewed: review_of(scope, Kind::Backup), goal })
}
