//! Every transfer rests on something, and a parent company far away is looked at.

use super::super::law::LAW;
use super::super::weigh::{law_error, law_info};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::{covers, outside, resting_on, taube, vendors};
use crate::diag::{Argument, Diagnostic};
use crate::model::transfer::Mechanism;

/// Data is kept in, or can be read from, a third country, and no mechanism is named for it.
pub const TRANSFER_MISSING: Rule = Rule {
    name: "transfer-missing",
    check: Check::Site(missing),
    adjustable: true,
    doc: Doc {
        what: "For every place outside the European Economic Area where data is stored, or from which it can be \
            read, a transfer mechanism is named that covers this country.",
        why: "Personal data may leave the EEA only on a basis of Chapter V. Remote access from a third country is \
            such a transfer too, even if nothing is stored there.",
        basis: &[
            Basis { name: "GDPR Art. 44", url: GDPR },
            Basis {
                name: "EDPB Guidelines 05/2021",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052021-interplay-between-application-art-3_en",
            },
        ],
        bad: taube!("[[places]]\ncountry = \"US\"\nrole = \"accessed\"\n"),
        good: taube!(
            "[[places]]\ncountry = \"US\"\nrole = \"accessed\"\n",
            "[[transfers]]\nmechanism = \"scc\"\nmodules = [3]\ncountries = [\"US\"]\nassessed = 2026-05-04\n"
        ),
        configure: "Silent for places that data only passes through (`role = \"transit\"`).",
    },
};

/// Data stays in the EEA, but the company at the top of the group does not.
pub const TRANSFER_PARENT: Rule = Rule {
    name: "transfer-parent",
    check: Check::Site(parent),
    adjustable: true,
    doc: Doc {
        what: "A sub-processor that keeps all data in the EEA and belongs to a company in a third country names a \
            mechanism for access from there, or says why none is needed.",
        why: "The law of the parent company’s country can oblige it to hand over data of its subsidiaries. \
            Customers’ lawyers ask how you have assessed that.",
        basis: &[Basis {
            name: "EDPB Guidelines 05/2021, paragraphs 16-17 and section 4",
            url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052021-interplay-between-application-art-3_en",
        }],
        bad: concat!(
            "-- subprocessors/taube.toml --\nname = \"Taube\"\npurpose = { en = \"Parcels\", de = \"Paketversand\" }\n",
            "[entity]\nname = \"Taube B.V.\"\ncountry = \"NL\"\nparent_country = \"US\"\n[[places]]\ncountry = \"NL\"\n"
        ),
        good: concat!(
            "-- subprocessors/taube.toml --\nname = \"Taube\"\npurpose = { en = \"Parcels\", de = \"Paketversand\" }\n",
            "[entity]\nname = \"Taube B.V.\"\ncountry = \"NL\"\nparent_country = \"US\"\n[[places]]\ncountry = \"NL\"\n",
            "[[transfers]]\nmechanism = \"none-needed\"\nnote = { en = \"The parent has no access and no keys.\", de = \
             \"Die Mutter hat weder Zugriff noch Schlüssel.\" }\n"
        ),
        configure: "Silent where an adequacy decision covers the parent’s country as a whole, and where \
            `none-needed` carries a `note`, a `reference` or the date of an assessment.",
    },
};

fn missing(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    vendors(context, findings, |vendor, findings| {
        for country in outside(context.law, vendor) {
            if vendor.fields.transfers.iter().flatten().any(|transfer| covers(transfer, &country.0)) {
                continue;
            }
            let said = resting_on(vendor, Mechanism::NoneNeeded).next();
            let decision = context
                .law
                .adequacy(&country.0)
                .filter(|decision| decision.until.is_none_or(|until| until >= context.site.today) && country.0 != "US");
            let mut finding = law_error("transfer-missing", "transfer-missing", country.span.clone())
                .message(if said.is_some() { "transfer-missing-none" } else { "transfer-missing" })
                .with("id", vendor.id())
                .with("state", country.0.as_str())
                .with("as_of", Argument::Date(LAW.as_of.to_string()));
            if let Some((_, span)) = said {
                finding = finding.label(span.clone(), "label-none-needed");
            }
            if let Some(decision) = decision {
                finding = finding.with("suggestion", decision.decision.as_str());
            }
            findings.push(finding);
        }
    });
}

fn parent(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let law = context.law;
    vendors(context, findings, |vendor, findings| {
        let places = vendor.fields.places.iter().flatten().filter_map(|place| place.country.as_ref());
        let mut places = places.peekable();
        if places.peek().is_none() || places.any(|country| !law.is_inside(&country.0)) {
            return;
        }
        let Some(entity) = vendor.entity() else { return };
        let Some(seat) = entity.parent_country.as_ref().or(entity.country.as_ref()) else { return };
        let adequate = law.adequacy(&seat.0).is_some_and(|decision| decision.scope.is_none());
        let looked_at = vendor.fields.transfers.iter().flatten().any(|transfer| {
            covers(transfer, &seat.0)
                || transfer.note.is_some()
                || transfer.reference.is_some()
                || transfer.assessed.is_some()
        });
        if law.is_inside(&seat.0) || adequate || looked_at {
            return;
        }
        // An entity that several share stands in a file of its own; the finding is about this service.
        let finding = if *seat.span.file == *vendor.record.file {
            law_info("transfer-parent", "transfer-parent", seat.span.clone())
        } else {
            law_info("transfer-parent", "transfer-parent", vendor.file()).label(seat.span.clone(), "label-seat")
        };
        findings.push(finding.with("id", vendor.id()).with("state", seat.0.as_str()));
    });
}
