//! Who has come onto the list.

use super::super::super::weigh::law_error;
use super::Drift;
use crate::diag::{Diagnostic, Span};
use crate::model::history::{Known, Phase};

impl Drift<'_> {
    /// A sub-processor in use that the published list has not: it must have been announced since, and cannot
    /// have begun before.
    pub(super) fn begun(&self, known: &Known<'_>) -> Option<Diagnostic> {
        if !matches!(known.phase, Phase::Current { .. }) {
            return None;
        }
        let id = known.head.id;
        let (announced, since) = known.opening();
        let (Some(_), Some(since)) = (announced, since) else {
            let said = announced.or(since).map(|when| when.span.clone());
            let place = said.unwrap_or_else(|| Span::file(known.head.file));
            return Some(self.told(law_error("sub-drift", "sub-drift", place), id));
        };
        // Of a date "in March" the last day counts: the finding must be beyond doubt.
        let began = since.last_day().unwrap_or_else(|| since.first_day());
        (began < self.day).then(|| {
            let finding = law_error("sub-drift-backdated", "sub-drift", since.span.clone());
            self.told(finding.with("since", super::date(since)), id)
        })
    }
}
