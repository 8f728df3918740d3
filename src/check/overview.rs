//! How the findings spread over the areas of a trust center, and how complete its sub-processors are.

use std::collections::BTreeMap;

use super::Context;
use crate::diag::{Diagnostic, Severity};
use crate::model::entity::Entity;
use crate::model::history;
use crate::model::subprocessor::Subprocessor;

/// How a site stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// How many findings there are in each area that has any.
    pub areas: BTreeMap<Area, Counts>,
    /// How complete each sub-processor in use or announced is, in the order of their ids.
    pub subprocessors: Vec<Completeness>,
}

/// A part of a trust center that somebody answers for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Who processes data on behalf of the organisation.
    Subprocessors,
    /// Data outside the EEA, and what that rests on.
    Transfers,
    /// Certificates and reports of auditors.
    Certifications,
    /// Breaches, deadlines, weaknesses and how to report them, notices.
    Incidents,
    /// Documents to be handed out.
    Documents,
    /// How the service is run: hosting, availability, backups, measures, roadmap, facts.
    Service,
    /// Prose, translations, tone.
    Texts,
    /// Links, anchors, requests to other hosts.
    Links,
    /// The site's own settings and looks.
    Site,
}

/// How many findings there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub infos: usize,
}

/// What is said of a sub-processor of what EDPB Opinion 22/2024 wants a controller to have at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// Its id.
    pub id: String,
    /// What is missing, in the order of [`ITEMS`].
    pub missing: Vec<&'static str>,
}

/// What EDPB Opinion 22/2024 wants a controller to have at hand of every processor in the chain.
pub const ITEMS: [&str; 6] = ["name", "address", "contact", "place", "purpose", "data"];

/// Beginnings of the names of rules whose area is not the one of the file.
const FAMILIES: &[(&str, Area)] = &[
    ("sub-", Area::Subprocessors),
    ("audit-", Area::Subprocessors),
    ("dora-", Area::Subprocessors),
    ("transfer-", Area::Transfers),
    ("swiss", Area::Transfers),
    ("data-act-", Area::Transfers),
    ("cert-", Area::Certifications),
    ("soc2", Area::Certifications),
    ("c5", Area::Certifications),
    ("tisax", Area::Certifications),
    ("gdpr-certified", Area::Certifications),
    ("breach-", Area::Incidents),
    ("nis2-", Area::Incidents),
    ("security-txt", Area::Incidents),
    ("disclosure-", Area::Incidents),
    ("restricted-", Area::Documents),
    ("measures-", Area::Service),
    ("claim-", Area::Texts),
    ("translation-", Area::Texts),
    ("tone-", Area::Texts),
    ("outdated-law", Area::Texts),
    ("link-", Area::Links),
    ("anchor-", Area::Links),
    ("unpublished-", Area::Links),
    ("vendor-host", Area::Links),
    ("third-party-", Area::Links),
    ("privacy-link", Area::Links),
    ("cookies", Area::Links),
];

/// Folders and files of the content by their area.
const FILES: &[(&str, Area)] = &[
    ("subprocessors", Area::Subprocessors),
    ("entities", Area::Subprocessors),
    ("change-process", Area::Subprocessors),
    ("flows", Area::Subprocessors),
    ("certifications", Area::Certifications),
    ("incident-policy", Area::Incidents),
    ("disclosure", Area::Incidents),
    ("notices", Area::Incidents),
    ("documents", Area::Documents),
    ("files", Area::Documents),
    ("pages", Area::Texts),
    ("faq", Area::Texts),
    ("glossary", Area::Texts),
    ("site", Area::Site),
    ("theme", Area::Site),
    ("media", Area::Site),
    ("contacts", Area::Site),
];

impl Overview {
    /// How a site with these findings stands.
    pub fn new(context: &Context<'_>, findings: &[Diagnostic]) -> Self {
        let mut areas: BTreeMap<Area, Counts> = BTreeMap::new();
        for finding in findings {
            let counts = areas.entry(Area::of(finding)).or_default();
            match finding.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Info => counts.infos += 1,
            }
        }
        Self { areas, subprocessors: completeness(context) }
    }
}

impl Area {
    /// Every area, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::Subprocessors,
        Self::Transfers,
        Self::Certifications,
        Self::Incidents,
        Self::Documents,
        Self::Service,
        Self::Texts,
        Self::Links,
        Self::Site,
    ];

    /// The area of a finding: that of its rule, else that of its file.
    pub fn of(finding: &Diagnostic) -> Self {
        let family = FAMILIES.iter().find(|(family, _)| finding.rule.starts_with(family));
        let path = finding.span.as_ref().map_or("site", |span| &*span.file);
        let name = path.split(['/', '.']).next().unwrap_or_default();
        let file = FILES.iter().find(|(known, _)| *known == name);
        family.or(file).map_or(Self::Service, |(_, area)| *area)
    }

    /// Its name in machine-readable reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Subprocessors => "subprocessors",
            Self::Transfers => "transfers",
            Self::Certifications => "certifications",
            Self::Incidents => "incidents",
            Self::Documents => "documents",
            Self::Service => "service",
            Self::Texts => "texts",
            Self::Links => "links",
            Self::Site => "site",
        }
    }
}

/// The sub-processors of which customers may know today, unless they have ended.
fn completeness(context: &Context<'_>) -> Vec<Completeness> {
    let site = context.site;
    let known = site.subprocessors.values().filter_map(|record| history::known(record, site.today));
    known
        .filter(|known| !matches!(known.phase, history::Phase::Ended { .. }))
        .map(|known| {
            let entity = known.fields.entity.as_ref().and_then(|entity| site.entity(entity));
            Completeness { id: known.head.id.to_owned(), missing: missing(&known.fields, entity) }
        })
        .collect()
}

fn missing(fields: &Subprocessor, entity: Option<&Entity>) -> Vec<&'static str> {
    let of_entity = |has: fn(&Entity) -> bool| entity.is_some_and(has);
    let has_place = fields.places.iter().flatten().any(|place| place.country.is_some());
    let said = [
        of_entity(|entity| entity.name.is_some()),
        of_entity(|entity| entity.address.is_some()),
        of_entity(|entity| entity.contact.is_some()),
        has_place,
        fields.purpose.is_some(),
        fields.data.is_some(),
    ];
    ITEMS.into_iter().zip(said).filter(|(_, said)| !said).map(|(item, _)| item).collect()
}
