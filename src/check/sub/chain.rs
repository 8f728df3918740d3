//! Who stands behind a sub-processor: EDPB Opinion 22/2024.

use super::super::weigh::law_info;
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::vendors;
use crate::diag::Diagnostic;

/// EDPB Opinion 22/2024, on relying on processors and sub-processors.
pub(super) const EDPB_22_2024: Basis = Basis {
    name: "EDPB Opinion 22/2024, paragraphs 21-31",
    url: "https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/opinion-222024-certain-obligations-following_en",
};

/// The sub-processor's own sub-processors are listed or linked.
pub const SUB_CHAIN: Rule = Rule {
    name: "sub-chain",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "Each sub-processor names its own sub-processors: by a link to its list (`own_list`), or because \
            one of your records calls it `parent`.",
        why: "The controller answers for the whole chain and should know at any time who stands in it. Readers \
            otherwise search for that list themselves, vendor by vendor.",
        basis: &[Basis { name: "GDPR Art. 28(4)", url: GDPR }, EDPB_22_2024],
        bad: taube!("[[places]]\ncountry = \"NL\"\n"),
        good: taube!("own_list = \"https://taube.example/sub-processors\"\n[[places]]\ncountry = \"NL\"\n"),
        configure: "Silent for sub-processors of a sub-processor and for companies of the own group. A vendor \
            that engages nobody says so: `own_list = { title = { en = \"none\" } }`.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    vendors(context, findings, |vendor, findings| {
        let fields = &vendor.fields;
        let group = fields.relation.as_ref().is_some_and(|relation| relation.word() == "group");
        if fields.own_list.is_none() && fields.parent.is_none() && !group && !vendor.engages() {
            findings.push(law_info("sub-chain", "sub-chain", vendor.file()).with("id", vendor.id()));
        }
    });
}
