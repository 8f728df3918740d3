//! Attestation reports: SOC 2 and BSI C5. Auditors report; nobody is certified.

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::weigh::{law_error, law_warning, list, lower};
use super::super::{Basis, Check, Context, Doc, Rule};
use super::{Evidence, evidence};
use crate::diag::{Argument, Diagnostic, Severity};
use crate::model::records::certification::{CertificationKind, ReportType};
use crate::model::records::document::Document;

const AICPA: Basis = Basis {
    name: "AICPA, SOC 2: reporting on controls at a service organization (AT-C 105, 205)",
    url: "https://www.aicpa-cima.com/topic/audit-assurance/audit-and-assurance-greater-than-soc-2",
};

/// Type, period, criteria and auditor; never “certified”; the report is not for everybody.
pub const SOC2: Rule = Rule {
    name: "soc2",
    check: Check::Site(soc2),
    adjustable: true,
    doc: Doc {
        what: "A SOC 2 report names its type, its period, the criteria and the auditor. It is an attestation and \
            is never called a certificate, and its file is not public.",
        why: "A report without type and period proves nothing: type 1 looks at one day, type 2 at a time. Its use \
            is restricted to readers who know the system, so auditors forbid publishing it.",
        basis: &[AICPA],
        bad: "-- certifications/soc.toml --\nname = \"SOC 2\"\nkind = \"attestation\"\nstandard = \"SOC 2\"\n",
        good: "-- certifications/soc.toml --\nname = \"SOC 2\"\nkind = \"attestation\"\nstandard = \"SOC 2\"\nreport_type = \
            \"type-2\"\naudit_period = \"2025-10-01/2026-09-30\"\nissuer = \"Falzbein GmbH\"\ncriteria = [{ en = \"security\", \
            de = \"Sicherheit\" }]\n",
        configure: "Silent about a report that is planned or in progress, except that it is no certificate.",
    },
};

/// The time since the last period is covered.
pub const SOC2_GAP: Rule = Rule {
    name: "soc2-gap",
    check: Check::Site(gap),
    adjustable: true,
    doc: Doc {
        what: "The period of the latest SOC 2 type 2 report, or the bridge letter behind it, ended not more than \
            three months ago.",
        why: "Between two reports nobody has looked. Customers’ auditors accept three months, and a bridge letter \
            for longer.",
        basis: &[AICPA],
        bad: "-- certifications/soc.toml --\nname = \"SOC 2\"\nkind = \"attestation\"\nstandard = \"SOC 2\"\nreport_type = \
            \"type-2\"\naudit_period = \"2025-06-01/2026-05-31\"\nissuer = \"Falzbein GmbH\"\ncriteria = [{ en = \"security\", \
            de = \"Sicherheit\" }]\n",
        good: "-- certifications/soc.toml --\nname = \"SOC 2\"\nkind = \"attestation\"\nstandard = \"SOC 2\"\nreport_type = \
            \"type-2\"\naudit_period = \"2025-06-01/2026-05-31\"\nissuer = \"Falzbein GmbH\"\ncriteria = [{ en = \"security\", \
            de = \"Sicherheit\" }]\nbridge_letter = { covers = \"2026-06-01/2026-10-31\" }\n",
        configure: "",
    },
};

/// Type, period, auditor and edition; never “certified”.
pub const C5: Rule = Rule {
    name: "c5",
    check: Check::Site(c5),
    adjustable: true,
    doc: Doc {
        what: "A BSI C5 attestation names its type, its period, the auditor and the edition of the criteria, and \
            is never called a certificate.",
        why: "C5 is examined by public accountants, who attest and do not certify. German authorities ask for \
            type 2 and look at the period.",
        basis: &[Basis {
            name: "BSI, Cloud Computing Compliance Criteria Catalogue (C5:2020), chapter 3",
            url: "https://www.bsi.bund.de/EN/Themen/Unternehmen-und-Organisationen/Informationen-und-Empfehlungen/Empfehlungen-nach-Angriffszielen/Cloud-Computing/Kriterienkatalog-C5/kriterienkatalog-c5_node.html",
        }],
        bad: "-- certifications/c5.toml --\nname = \"BSI C5\"\nkind = \"certificate\"\nstandard = \"BSI C5\"\n",
        good: "-- certifications/c5.toml --\nname = \"BSI C5\"\nkind = \"attestation\"\nstandard = \"BSI C5\"\nedition = \
            \"2020\"\nreport_type = \"type-1\"\naudit_period = 2026-04-30\nissuer = \"Falzbein GmbH\"\n",
        configure: "Silent about an attestation that is planned or in progress, except that it is no certificate.",
    },
};

/// Words that call something certified.
const CERTIFIED: &[&str] = &[
    "certificate",
    "certified",
    "certification",
    "zertifikat",
    "zertifiziert",
    "zertifizierung",
    "certificaat",
    "gecertificeerd",
    "certificering",
];

fn is_soc2(evidence: &Evidence<'_>) -> bool {
    let called = evidence.called();
    called.contains("soc 2") || called.contains("soc2") || called.contains("soc-2")
}

fn soc2(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evidence in evidence(context).iter().filter(|evidence| is_soc2(evidence)) {
        let said = evidence.said();
        for place in called_certificate(evidence) {
            findings.push(evidence.of_it(place.into_finding("soc2-certified", "soc2", Severity::Error)));
        }
        if !evidence.is_claimed() {
            continue;
        }
        let missing = missing(evidence, &[(said.criteria.as_ref().is_some_and(|all| !all.is_empty()), "criteria")]);
        if !missing.is_empty() {
            let finding = law_error("soc2", "soc2", evidence.file.clone());
            findings.push(evidence.of_it(finding.with("keys", list(&missing))));
        }
        let Some(id) = &said.document else { continue };
        let mut documents = context.site.all::<Document>();
        let document = documents.find(|(record, _)| record.id == id.value.0).map(|(_, document)| document);
        if let Some(open) = document.filter(|document| document.is_public()).and_then(|one| one.availability.as_ref()) {
            findings.push(
                evidence
                    .of_it(law_error("soc2-public", "soc2", open.span.clone()))
                    .label(id.span.clone(), "label-report")
                    .edit(open.span.clone(), "\"nda\""),
            );
        }
    }
}

fn c5(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evidence in evidence(context) {
        let called = evidence.called();
        if !called.split(|c: char| !c.is_alphanumeric()).any(|word| word == "c5") {
            continue;
        }
        for place in called_certificate(&evidence) {
            findings.push(evidence.of_it(place.into_finding("c5-certified", "c5", Severity::Warning)));
        }
        let edition = evidence.said().edition.is_some() || super::edition::written(&called).is_some();
        let missing = missing(&evidence, &[(edition, "edition")]);
        if evidence.is_claimed() && !missing.is_empty() {
            let finding = law_warning("c5", "c5", evidence.file.clone());
            findings.push(evidence.of_it(finding.with("keys", list(&missing))));
        }
    }
}

/// What every attestation report says, and what one of this kind says besides.
fn missing(evidence: &Evidence<'_>, besides: &[(bool, &'static str)]) -> Vec<&'static str> {
    let said = evidence.said();
    // A report on one day may give that day as its date of issue.
    let one_day = said.report_type.as_ref().is_some_and(|kind| kind.value == ReportType::Type1);
    let facts = [
        (said.report_type.is_some(), "report_type"),
        (said.audit_period.is_some() || (one_day && said.issued.is_some()), "audit_period"),
        (said.issuer.is_some(), "issuer"),
    ];
    facts.iter().chain(besides).filter(|(said, _)| !said).map(|(_, key)| *key).collect()
}

/// Where an attestation is called a certificate.
struct Called {
    span: crate::diag::Span,
    is_kind: bool,
}

impl Called {
    fn into_finding(self, message: &'static str, rule: &'static str, severity: Severity) -> Diagnostic {
        let finding = law_error(message, rule, self.span.clone()).severity(severity);
        if self.is_kind { finding.edit(self.span, "\"attestation\"") } else { finding }
    }
}

fn called_certificate(evidence: &Evidence<'_>) -> Vec<Called> {
    let said = evidence.said();
    let kind = said.kind.as_ref().filter(|kind| kind.value == CertificationKind::Certificate);
    let name = said
        .name
        .as_ref()
        .filter(|name| lower(name).split(|c: char| !c.is_alphanumeric()).any(|word| CERTIFIED.contains(&word)));
    let kind = kind.map(|kind| Called { span: kind.span.clone(), is_kind: true });
    kind.into_iter().chain(name.map(|name| Called { span: name.span.clone(), is_kind: false })).collect()
}

fn gap(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let today = context.site.today;
    let all = evidence(context);
    let reports: Vec<(&Evidence<'_>, String, Date)> = all
        .iter()
        .filter(|evidence| is_soc2(evidence) && evidence.is_claimed())
        .filter_map(|evidence| {
            let said = evidence.said();
            let type1 = said.report_type.as_ref().is_some_and(|kind| kind.value == ReportType::Type1);
            let end = said.audit_period.as_ref().filter(|_| !type1)?.last_day()?;
            let bridged = said.bridge_letter.as_ref().and_then(|letter| letter.covers.as_ref()?.last_day());
            let holder = said.holder.as_ref().map(lower).unwrap_or_default();
            Some((evidence, holder, bridged.map_or(end, |bridged| bridged.max(end))))
        })
        .collect();
    for (evidence, holder, covered) in &reports {
        // What matters is the time until the next report of the same company begins, or until today.
        let period = |other: &Evidence<'_>| other.said().audit_period.as_ref().map(|period| period.first_day());
        let own = period(evidence);
        let next = reports.iter().filter(|(_, other, _)| other == holder).filter_map(|(other, ..)| period(other));
        let next = next.filter(|first| Some(*first) > own).min().unwrap_or(today);
        let Some(due) = covered.checked_add(3.months()).ok().filter(|due| *due < next) else { continue };
        let Some(said) = &evidence.said().audit_period else { continue };
        findings.push(
            evidence
                .of_it(law_warning("soc2-gap", "soc2-gap", said.span.clone()))
                .with("covered", Argument::Date(covered.to_string()))
                .with("next", Argument::Date(next.to_string()))
                .with("due", Argument::Date(due.to_string())),
        );
    }
}
