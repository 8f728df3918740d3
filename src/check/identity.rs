//! Who a sub-processor is: GDPR Art. 28(1)-(2), EDPB Opinion 22/2024.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::{Basis, Check, Context, Doc, GDPR, Rule};
use crate::diag::{Concern, Diagnostic, Severity, Span, Spanned};
use crate::model::Site;
use crate::model::entity::{Entity, EntityRef};
use crate::model::form::{Seen, Shown, nearest, walk};
use crate::model::kind::Kind;
use crate::model::life::{AnyForm, Life};
use crate::model::records::flows::Flows;

/// Legal name, purpose and place are known; address and contact should be.
pub const SUB_IDENTITY: Rule = Rule {
    name: "sub-identity",
    check: Check::Site(identity),
    adjustable: true,
    doc: Doc {
        what: "Every sub-processor has a legal name, a purpose and a place of processing; its address and a way \
            to reach it should be there too (“on request” is an answer). No two sub-processors bear the same \
            name.",
        why: "Customers remain controllers: they must be able to tell who processes their data, where and for \
            what, for the whole chain. Whoever cannot say it at once when an authority asks has a problem, \
            and so has the customer.",
        basis: &[
            Basis { name: "GDPR Art. 28(1)-(2)", url: GDPR },
            Basis {
                name: "EDPB Opinion 22/2024, paras 25-32",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/opinion-222024-certain-obligations-following_en",
            },
        ],
        bad: r#"-- subprocessors/taube.toml --
name = "Taube"
since = 2024-03-01
"#,
        good: r#"-- subprocessors/taube.toml --
name = "Taube"
entity = "taube"
purpose = { en = "Parcels", de = "Paketversand" }
since = 2024-03-01

[[places]]
country = "DE"
role = "stored"
-- entities/taube.toml --
name = "Taube Versand GmbH"
address = "Schlagweg 2, 24103 Kiel"
country = "DE"
contact = "datenschutz@taube.example"
"#,
        configure: "Silent about drafts. What a legal entity says in `entities/` counts for all sub-processors that \
            refer to it.",
    },
};
/// Ids of entities, audiences and parents exist.
pub const UNKNOWN_REFERENCE: Rule = Rule {
    name: "unknown-reference",
    check: Check::Site(references),
    adjustable: false,
    doc: Doc {
        what: "Ids of legal entities, sub-processors, audiences, documents and all other records name something \
            that exists.",
        why: "A reference to nothing leaves out what it stands for: a sub-processor without a company, a \
            certificate without its document.",
        basis: &[Basis { name: "Common sense", url: "" }],
        bad: r#"-- subprocessors/brief.toml --
name = "Briefkasten"
entity = "breifkasten"
purpose = { en = "Mail", de = "Briefpost" }
since = 2024-03-01

[[places]]
country = "NL"
role = "stored"
"#,
        good: r#"-- subprocessors/brief.toml --
name = "Briefkasten"
entity = "brief"
purpose = { en = "Mail", de = "Briefpost" }
since = 2024-03-01

[[places]]
country = "NL"
role = "stored"
"#,
        configure: "",
    },
};

fn identity(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    twice(site, findings);
    let mut companies = BTreeSet::new();
    for record in site.subprocessors.values().filter(|record| !record.fields.is_draft()) {
        let fields = &record.fields;
        if !record.file.ends_with(".toml") {
            // What the form would say cannot be missed one by one while there is no form.
            let finding = Diagnostic::error("sub-identity", record.span()).message("sub-identity-file");
            findings.push(finding.concern(Concern::Law).with("id", record.id.as_str()));
            continue;
        }
        // What a shared company lacks is missing in its own file, and told there once.
        let (entity, place, shared) = match &fields.entity {
            Some(EntityRef::Inline(entity)) => (Some(&**entity), entity.span.clone(), None),
            Some(EntityRef::Id(id)) => match site.entities.get(&id.value) {
                Some(known) => (Some(&*known.fields), Some(known.span()), Some(id)),
                None => (None, None, Some(id)),
            },
            None => (None, None, None),
        };
        let place = place.unwrap_or_else(|| record.span());
        let named = |entity: &Entity| entity.name.is_some();
        let mut lacks = |message, severity, span: Span, shared: Option<&Spanned<String>>| {
            let finding =
                Diagnostic::error("sub-identity", span).message(message).severity(severity).concern(Concern::Law);
            findings.push(match shared {
                Some(id) => finding.with("id", id.value.as_str()).label(id.span.clone(), "label-entity"),
                None => finding.with("id", record.id.as_str()),
            });
        };
        // An unknown entity is its own finding; what it would say cannot be missed yet.
        let told = shared.is_some_and(|id| entity.is_none() || !companies.insert(id.value.as_str()));
        if !told {
            if !entity.is_some_and(named) {
                lacks("sub-identity-name", Severity::Error, place.clone(), shared);
            }
            if entity.is_none_or(|entity| entity.address.is_none()) {
                lacks("sub-identity-address", Severity::Warning, place.clone(), shared);
            }
            if entity.is_none_or(|entity| entity.contact.is_none()) {
                lacks("sub-identity-contact", Severity::Warning, place, shared);
            }
        }
        if fields.name.is_none() {
            lacks("sub-identity-title", Severity::Error, record.span(), None);
        }
        if fields.purpose.is_none() {
            lacks("sub-identity-purpose", Severity::Error, record.span(), None);
        }
        if fields.places.as_ref().is_none_or(|places| places.iter().all(|place| place.country.is_none())) {
            lacks("sub-identity-places", Severity::Error, record.span(), None);
        }
    }
}

/// Reports every record with the name of one before it.
fn twice(site: &Site, findings: &mut Vec<Diagnostic>) {
    let mut names: BTreeMap<Vec<&str>, (&str, &Span)> = BTreeMap::new();
    for record in site.subprocessors.values().filter(|record| !record.fields.is_draft()) {
        let Some(name) = &record.fields.name else { continue };
        match names.entry(name.words()) {
            Entry::Vacant(first) => {
                first.insert((&record.id, &name.span));
            }
            Entry::Occupied(first) => {
                let (other, span) = *first.get();
                findings.push(
                    Diagnostic::error("sub-identity", name.span.clone())
                        .message("sub-identity-twice")
                        .severity(Severity::Warning)
                        .concern(Concern::Law)
                        .with("id", record.id.as_str())
                        .with("other", other)
                        .label(span.clone(), "label-first"),
                );
            }
        }
    }
}

fn references(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    let entities: Vec<&str> = site.entities.keys().map(String::as_str).collect();
    let records: Vec<&str> = site.subprocessors.keys().map(String::as_str).collect();
    let audiences = site.config.audiences.iter().flatten();
    let audiences: Vec<&str> = audiences.filter_map(|one| one.id.as_ref()).map(|id| id.value.as_str()).collect();
    let mut check = |message, id: &Spanned<String>, known: &[&str]| {
        if known.contains(&id.value.as_str()) {
            return;
        }
        let finding = Diagnostic::error("unknown-reference", id.span.clone());
        let finding = finding.message(message).with("name", id.value.as_str());
        findings.push(match nearest(&id.value, known) {
            Some(near) => finding.with("suggestion", near).edit(id.span.clone(), format!("\"{near}\"")),
            None => finding,
        });
    };
    for record in site.subprocessors.values() {
        let states = std::iter::once(&*record.fields)
            .chain(record.fields.changes().iter().filter_map(|change| change.set.as_ref().map(|set| &*set.0)));
        for fields in states {
            if let Some(EntityRef::Id(id)) = &fields.entity {
                check("unknown-reference", id, &entities);
            }
            if let Some(parent) = &fields.parent {
                check("unknown-reference", parent, &records);
            }
            for (audience, _) in fields.audiences.iter().flat_map(|audiences| &audiences.0) {
                check("unknown-audience", audience, &audiences);
            }
        }
    }
    let pages = site.pages.values().flat_map(|page| {
        let texts = page.texts.values().map(|text| &*text.front as &dyn Shown);
        std::iter::once(&*page.fields as &dyn Shown).chain(texts)
    });
    for form in site.forms().chain(pages) {
        walk(form, &mut |value| {
            if let Seen::Id { kind, id, span: Some(span) } = value
                && !site.has(*kind, id)
            {
                check("unknown-reference", &Spanned::new((*id).to_owned(), (*span).clone()), &site.ids(*kind));
            }
        });
    }
    let subprocessors = site.ids(Kind::Subprocessor);
    if let Some(flows) = site.single::<Flows>() {
        let nodes = flows.nodes.iter().flatten().filter_map(|node| node.id.as_ref());
        let ends: Vec<&str> = nodes.map(|id| id.value.as_str()).chain(subprocessors.iter().copied()).collect();
        for end in flows.flows.iter().flatten().flat_map(|flow| [&flow.from, &flow.to]).flatten() {
            check("unknown-reference", end, &ends);
        }
    }
}
