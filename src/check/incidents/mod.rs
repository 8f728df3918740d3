//! Whom an organisation tells of an incident and by when, how weaknesses are reported to it, and what
//! it does so that there are none.
//!
//! Enters: incident policy, disclosure, measures, contacts. Leaves: findings.
//! Forbidden here: mixing up who is told: 72 hours bind the controller towards the authority only.

/// The policy of the examples, with what follows in its file.
macro_rules! policy_file {
    ($($rest:literal),*) => {
        concat!("-- incident-policy.toml --\ndescription = { en = \"Tell us.\", de = \"Sagen Sie es uns.\" }\n", $($rest),*)
    };
}

mod breach;
mod coverage;
mod disclosure;
mod nis2;

pub use breach::{BREACH_AUTHORITY, BREACH_CUSTOMER};
pub use coverage::MEASURES_COVERAGE;
pub use disclosure::{DISCLOSURE_POLICY, SECURITY_TXT};
pub use nis2::NIS2_DEADLINES;

use super::Context;
use crate::diag::{Span, Spanned};
use crate::locale::{Quantity, Unit};
use crate::model::history::known_of_any;
use crate::model::life::Life;
use crate::model::records::incident_policy::{Deadline, IncidentPolicy, Recipient};
use crate::model::value::Measured;

/// A file of which there is one, as it stands on the day of the build, and its place.
fn today<F: Life>(context: &Context<'_>) -> Option<(F, Span)> {
    let (record, _) = context.site.all::<F>().next()?;
    let known = known_of_any(record, context.site.today)?;
    Some((known.fields.as_any().downcast_ref::<F>()?.clone(), record.span()))
}

/// The incident policy as it stands, and its place.
fn policy(context: &Context<'_>) -> Option<(IncidentPolicy, Span)> {
    today(context)
}

/// Deadlines towards one recipient that are a time, with the hours they allow at most.
fn promised(policy: &IncidentPolicy, recipient: Recipient) -> Vec<(&Deadline, &Spanned<Quantity>, f64)> {
    let rows = policy.deadlines.iter().flatten();
    let rows = rows.filter(|row| row.recipient.as_ref().is_some_and(|said| said.value == recipient));
    rows.filter_map(|row| match row.within.as_ref()?.measured.as_ref()? {
        Measured::Quantity(within) => Some((row, within, longest(within)?)),
        Measured::Daily(_) => None,
    })
    .collect()
}

/// The hours a promise allows at most. Business days may have a weekend in between: a promise of one
/// working day, given on Friday, ends on Monday.
fn longest(within: &Quantity) -> Option<f64> {
    let top: f64 = within.top().to_string().parse().ok()?;
    Some(match within.unit {
        Unit::Minute => top / 60.0,
        Unit::Hour => top,
        Unit::Day => top * 24.0,
        Unit::Week => top * 168.0,
        Unit::Month => top * 31.0 * 24.0,
        Unit::Year => top * 366.0 * 24.0,
        Unit::BusinessDay => top * 24.0 + 48.0,
        Unit::BusinessHour => (top / 8.0).ceil() * 24.0 + 48.0,
        Unit::Percent => return None,
    })
}
