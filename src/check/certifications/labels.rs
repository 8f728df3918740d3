//! Labels that are no certificates, and certificates that need a law behind them.

use super::super::weigh::{law_error, law_warning, list};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::{Evidence, evidence};
use crate::diag::Diagnostic;
use crate::model::records::certification::CertificationKind;

/// TISAX results are labels in the ENX portal.
pub const TISAX: Rule = Rule {
    name: "tisax",
    check: Check::Site(tisax),
    adjustable: true,
    doc: Doc {
        what: "TISAX is shown as a label, names the assessment objectives (`criteria`) and the number of the \
            scope or assessment under which participants find it in the ENX portal (`number`).",
        why: "There are no TISAX certificates; results are shared in the portal only. A “certificate” shows \
            every car maker that you do not know the scheme.",
        basis: &[Basis { name: "ENX Association, TISAX Participant Handbook", url: "https://enx.com/handbook/" }],
        bad: "-- certifications/tisax.toml --\nname = \"TISAX\"\nkind = \"certificate\"\nstandard = \"TISAX\"\n",
        good: "-- certifications/tisax.toml --\nname = \"TISAX\"\nkind = \"label\"\nstandard = \"TISAX\"\nnumber = \
            \"S00000\"\ncriteria = [\"Info high\"]\n",
        configure: "Silent while it is planned or in progress, except that it is no certificate.",
    },
};

/// Certified under the GDPR only by an approved scheme and an accredited body.
pub const GDPR_CERTIFIED: Rule = Rule {
    name: "gdpr-certified",
    check: Check::Site(gdpr),
    adjustable: true,
    doc: Doc {
        what: "A certificate or label about the GDPR names the approved certification scheme of Art. 42 \
            (`scheme`), the body that issued it and that body’s accreditation.",
        why: "Only accredited bodies may certify under the GDPR, and only by criteria that an authority has \
            approved. Everything else that calls itself so is misleading.",
        basis: &[Basis { name: "GDPR Art. 42-43", url: GDPR }],
        bad: "-- certifications/gdpr.toml --\nname = \"GDPR certified\"\nkind = \"certificate\"\n",
        good: "-- certifications/gdpr.toml --\nname = \"GDPR certified\"\nkind = \"certificate\"\nscheme = \
            \"Europrivacy\"\nissuer = \"Prüfwerk GmbH\"\naccreditation = \"DAkkS\"\n",
        configure: "Silent about attestations and commitments, and about what is planned.",
    },
};

/// How the regulation is written.
const NAMES: &[&str] = &["gdpr", "dsgvo", "avg", "datenschutz-grundverordnung"];

fn tisax(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evidence in evidence(context) {
        if !evidence.called().contains("tisax") {
            continue;
        }
        let said = evidence.said();
        if let Some(kind) = said.kind.as_ref().filter(|kind| kind.value != CertificationKind::Label) {
            let finding = law_warning("tisax-kind", "tisax", kind.span.clone()).edit(kind.span.clone(), "\"label\"");
            findings.push(evidence.of_it(finding));
        }
        let facts = [
            (said.criteria.as_ref().is_some_and(|all| !all.is_empty()), "criteria"),
            (said.number.is_some(), "number"),
        ];
        let missing: Vec<&str> = facts.iter().filter(|(said, _)| !said).map(|(_, key)| *key).collect();
        if evidence.is_claimed() && !missing.is_empty() {
            let finding = law_warning("tisax", "tisax", evidence.file.clone());
            findings.push(evidence.of_it(finding.with("keys", list(&missing))));
        }
    }
}

fn gdpr(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evidence in evidence(context) {
        let said = evidence.said();
        if !is_about_gdpr(&evidence) || !evidence.is_claimed() {
            continue;
        }
        let facts = [
            (said.scheme.is_some(), "scheme"),
            (said.issuer.is_some(), "issuer"),
            (said.accreditation.is_some(), "accreditation"),
        ];
        let missing: Vec<&str> = facts.iter().filter(|(said, _)| !said).map(|(_, key)| *key).collect();
        if !missing.is_empty() {
            let place = said.name.as_ref().map_or_else(|| evidence.file.clone(), |name| name.span.clone());
            let finding = law_error("gdpr-certified", "gdpr-certified", place);
            findings.push(evidence.of_it(finding.with("keys", list(&missing))));
        }
    }
}

/// Whether this calls itself a certificate or label of data protection under the GDPR.
pub(super) fn is_about_gdpr(evidence: &Evidence<'_>) -> bool {
    let called = evidence.called().replace("ds-gvo", "dsgvo");
    let about = called.split(|c: char| !(c.is_alphanumeric() || c == '-')).any(|word| NAMES.contains(&word))
        || called.contains("2016/679");
    let kind = evidence.said().kind.as_ref().map(|kind| kind.value);
    about && !matches!(kind, Some(CertificationKind::Attestation | CertificationKind::Commitment))
}
