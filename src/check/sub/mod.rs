//! Sub-processors as the public knows them: on the day of the build, and as announced changes will
//! make them.
//!
//! Enters: the site. Leaves: [`Vendor`], and the rules on what is said about each.
//! Forbidden here: looking at what has not been announced.

/// A sub-processor of the examples, with what follows in its file.
macro_rules! taube {
    ($($rest:literal),*) => {
        concat!(
            "-- subprocessors/taube.toml --\nname = \"Taube\"\nentity = \"brief\"\n",
            "purpose = { en = \"Parcels\", de = \"Paketversand\" }\n",
            $($rest),*
        )
    };
}
pub(super) use taube;

mod chain;
mod drift;
mod duties;
mod hosts;
mod regimes;
mod telling;

pub use chain::SUB_CHAIN;
pub use drift::SUB_DRIFT;
pub use duties::{AUDIT_ROUTE, SUB_DPA};
pub use hosts::VENDOR_HOST;
pub use regimes::{DATA_ACT_JURISDICTION, DORA_CHAIN, DORA_IDENTIFIERS};
pub use telling::{SUB_OBJECTION, SUB_SUBSCRIBE};

use std::collections::BTreeSet;

use super::Context;
use crate::diag::{Argument, Diagnostic, Span, Spanned};
use crate::locale::When;
use crate::model::Site;
use crate::model::entity::Entity;
use crate::model::form::Form;
use crate::model::history::{Phase, known};
use crate::model::life::Certainty;
use crate::model::record::Record;
use crate::model::subprocessor::Subprocessor;

/// A sub-processor in one state: as it is, or as an announced change will make it.
pub(super) struct Vendor<'a> {
    /// The site it belongs to.
    pub site: &'a Site,
    /// Its record.
    pub record: &'a Record<Subprocessor>,
    /// What is said about it in this state.
    pub fields: Box<Subprocessor>,
    /// Whether it has been announced and not begun.
    pub planned: bool,
    /// When the announced change takes effect that brings this state about; nothing for the state of today.
    from: Option<&'a Spanned<When>>,
}

impl Vendor<'_> {
    /// Its id.
    pub fn id(&self) -> &str {
        &self.record.id
    }

    /// Its file as a whole, for what it lacks.
    pub fn file(&self) -> Span {
        self.record.span()
    }

    /// The legal entity.
    pub fn entity(&self) -> Option<&Entity> {
        self.site.entity(self.fields.entity.as_ref()?)
    }

    /// Whether it is said to engage others, by records that name it as their parent.
    pub fn engages(&self) -> bool {
        let mut records = self.site.subprocessors.values();
        records.any(|record| record.fields.parent.as_ref().is_some_and(|parent| parent.value == self.id()))
    }

    /// Names it is known by, in small letters: its own, its service, its company, its group.
    pub fn names(&self) -> Vec<String> {
        let own = [&self.fields.name, &self.fields.service];
        let entity = self.entity().into_iter().flat_map(|entity| [&entity.name, &entity.parent_name]);
        own.into_iter().chain(entity).flatten().map(super::weigh::lower).collect()
    }
}

/// Every sub-processor that is in use or announced: as it is, then as every announced change will make it.
pub(super) fn states(site: &Site) -> Vec<Vendor<'_>> {
    let mut states: Vec<Vendor<'_>> = Vec::new();
    for record in site.subprocessors.values().filter(|record| record.file.ends_with(".toml")) {
        let Some(known) = known(record, site.today) else { continue };
        if matches!(known.phase, Phase::Ended { .. }) {
            continue;
        }
        let planned = matches!(known.phase, Phase::Planned { .. });
        let mut fields = known.fields.clone();
        states.push(Vendor { site, record, fields: known.fields, planned, from: None });
        for step in known.upcoming.iter().filter(|step| step.certainty != Certainty::Possible) {
            let set = step.set.and_then(|set| set.as_any().downcast_ref::<Subprocessor>());
            let (Some(set), Some(effective)) = (set, step.effective) else { continue };
            fields.overlay(set);
            states.push(Vendor { site, record, fields: fields.clone(), planned, from: Some(effective) });
        }
    }
    states
}

/// Runs a check over every sub-processor in every state. What a change alone brings about says from when.
pub(super) fn vendors<'a>(
    context: &Context<'a>,
    findings: &mut Vec<Diagnostic>,
    mut check: impl FnMut(&Vendor<'a>, &mut Vec<Diagnostic>),
) {
    let mut told = BTreeSet::new();
    for vendor in context.states() {
        if vendor.from.is_none() {
            told.clear();
        }
        let mut found = Vec::new();
        check(vendor, &mut found);
        for finding in found {
            let new = told.insert((finding.message, finding.span.clone()));
            match vendor.from {
                None => findings.push(finding),
                Some(effective) if new => findings.push(
                    finding
                        .with("from", Argument::Date(effective.value.to_string()))
                        .label(effective.span.clone(), "label-ahead"),
                ),
                Some(_) => {}
            }
        }
    }
}
