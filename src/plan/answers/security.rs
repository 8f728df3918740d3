//! How data is encrypted, who is told of an incident within which time, and what is deleted when.

use super::super::fields::reach;
use super::super::scope::{AnyKnown, Scope};
use super::super::view::TextView;
use super::places::standard;
use super::sentence::Sentence;
use super::{Answer, Goal, current, review_of, reviews, single};
use crate::locale::Bound;
use crate::model::kind::Kind;
use crate::model::records::backup::Backup;
use crate::model::records::hosting::Hosting;
use crate::model::records::incident_policy::{Deadline, IncidentPolicy, Recipient};
use crate::model::records::measure::{Area, Measure};
use crate::model::value::{Measured, StatusWord};

/// The first measure for data at rest and the first for data in transit; where the measures say
/// nothing of data at rest, the way the service is hosted.
pub fn encryption(scope: &Scope<'_>) -> Option<Answer> {
    let areas = [
        (Area::EncryptionAtRest, "answer-encryption-at-rest"),
        (Area::EncryptionInTransit, "answer-encryption-in-transit"),
    ];
    let mut lines: Vec<TextView> = Vec::new();
    let mut records: Vec<&AnyKnown<'_>> = Vec::new();
    for (area, message) in areas {
        if let Some((known, measure)) = first(scope, area) {
            lines.push(Sentence::new(scope).text("text", measure.summary.as_ref()).say(message));
            records.push(known);
        }
    }
    let measured = records.first().map(|known| Goal::record(Kind::Measure, known.head.id));
    let hosting = standard(scope);
    let hosted = hosting.first().filter(|_| first(scope, Area::EncryptionAtRest).is_none()).and_then(|known| {
        let fields = known.fields.as_any().downcast_ref::<Hosting>()?;
        let text = fields.encryption.as_ref()?;
        Some((*known, Sentence::new(scope).text("text", Some(text)).say("answer-encryption-at-rest")))
    });
    let hosted_goal = hosted.as_ref().map(|(known, _)| Goal::record(Kind::Hosting, known.head.id));
    if let Some((known, line)) = hosted {
        lines.insert(0, line);
        records.push(known);
    }
    Some(Answer { lines, reviewed: reviews(records), goal: measured.or(hosted_goal)? })
}

/// The first measure of an area that is in place and says what it is.
fn first<'s, 'a>(scope: &'s Scope<'a>, area: Area) -> Option<(&'s AnyKnown<'a>, &'s Measure)> {
    current(scope, Kind::Measure).into_iter().find_map(|known| {
        let measure = known.fields.as_any().downcast_ref::<Measure>()?;
        let word = measure.status.as_ref().map(|status| status.word.value);
        let there = matches!(word, None | Some(StatusWord::Available | StatusWord::Partly | StatusWord::OnDemand));
        let fits = measure.area.as_ref().is_some_and(|said| said.value == area) && measure.summary.is_some();
        (there && fits).then_some((known, measure))
    })
}

/// Within which time customers are told, the authority where customers are not named, and where an
/// incident is reported.
pub fn incidents(scope: &Scope<'_>) -> Option<Answer> {
    let policy: &IncidentPolicy = single(scope, Kind::IncidentPolicy)?;
    let told = [(Recipient::Customer, "customer"), (Recipient::Authority, "authority")];
    let mut lines: Vec<TextView> = Vec::new();
    for (recipient, word) in told {
        let to = |deadline: &&Deadline| deadline.recipient.as_ref().is_some_and(|to| to.value == recipient);
        // The first that is written is the one that matters most.
        let deadline = policy.deadlines.iter().flatten().filter(to).find(|deadline| deadline.within.is_some());
        if lines.is_empty() {
            lines.extend(deadline.and_then(|deadline| told_within(scope, deadline, word)));
        }
    }
    let mut channels = policy.channels.iter().flatten();
    let address = channels.find_map(|channel| reach(scope, &channel.address.as_ref()?.0));
    if let Some(address) = address {
        lines.push(Sentence::new(scope).value("address", &address).say("answer-incidents-report"));
    }
    let goal = Goal::kind(Kind::IncidentPolicy, &["incident-policy-deadlines", "table-deadlines"]);
    Some(Answer { lines, reviewed: review_of(scope, Kind::IncidentPolicy), goal })
}

/// "Customers are told within 24 hours after becoming aware".
fn told_within(scope: &Scope<'_>, deadline: &Deadline, recipient: &str) -> Option<TextView> {
    let within = deadline.within.as_ref()?;
    // A bound ("up to 24 hours") says no more than "within" does.
    let quantity = match &within.measured {
        Some(Measured::Quantity(quantity)) if within.note.is_none() => {
            let mut quantity = quantity.value;
            if quantity.bound == Bound::UpTo {
                quantity.bound = Bound::Exactly;
            }
            (quantity.bound == Bound::Exactly).then_some(quantity)
        }
        _ => None,
    };
    let sentence = Sentence::new(scope).words("recipient", recipient).text("from", deadline.from.as_ref());
    Some(match quantity {
        Some(quantity) => sentence.words("within", scope.locale.quantity(&quantity)).say("answer-incidents-within"),
        None => sentence.amount("within", within).say("answer-incidents-limit"),
    })
}

/// What becomes of the data after the end of the contract, else the measure about deletion.
pub fn deletion(scope: &Scope<'_>) -> Option<Answer> {
    let backup = single::<Backup>(scope, Kind::Backup);
    if let Some(text) = backup.and_then(|backup| scope.text(backup.deletion.as_ref()?)) {
        let goal = Goal::kind(Kind::Backup, &["backup-deletion", "backup"]);
        return Some(Answer { lines: vec![text], reviewed: review_of(scope, Kind::Backup), goal });
    }
    let (known, measure) = first(scope, Area::Deletion)?;
    let lines = measure.summary.as_ref().and_then(|text| scope.text(text)).into_iter().collect();
    Some(Answer { lines, reviewed: reviews([known]), goal: Goal::record(Kind::Measure, known.head.id) })
}
