//! What a certificate must say to be checked by others.

use super::super::weigh::{law_error, law_warning, list};
use super::super::{Basis, Check, Context, Doc, Rule};
use super::evidence;
use super::labels::is_about_gdpr;
use crate::diag::Diagnostic;

const ISO_17021: Basis =
    Basis { name: "ISO/IEC 17021-1, 8.2.2 and 8.3", url: "https://www.iso.org/standard/61651.html" };

/// Number, issuer, last day and scope; edition, first day, sites, version of the statement of applicability.
pub const CERT_FIELDS: Rule = Rule {
    name: "cert-fields",
    check: Check::Site(fields),
    adjustable: true,
    doc: Doc {
        what: "A certificate names its number, who issued it, its last day and its scope; it should also name the \
            edition of the standard, the first day, the sites and, for ISO/IEC 27001, the version of the \
            statement of applicability.",
        why: "With these facts a reader can look the certificate up and judge whether it covers what matters to \
            them. A mark alone proves nothing.",
        basis: &[ISO_17021],
        bad: certificate!("edition = \"2022\"\nissued = 2026-02-02\n"),
        good: certificate!("edition = \"2022\"\nissued = 2026-02-02\nvalid_until = 2029-02-01\n"),
        configure: "Silent while a certificate is planned or in progress, and for attestation reports, labels and \
            commitments.",
    },
};

/// Who accredited the issuer.
pub const CERT_ACCREDITATION: Rule = Rule {
    name: "cert-accreditation",
    check: Check::Site(accreditation),
    adjustable: true,
    doc: Doc {
        what: "A certificate names the body that accredited its issuer, such as DAkkS, RvA or UKAS.",
        why: "Anybody can print certificates. Accreditation is what makes one worth something, and buyers know \
            that.",
        basis: &[
            ISO_17021,
            Basis {
                name: "Regulation (EC) No 765/2008, Art. 4-5",
                url: "https://eur-lex.europa.eu/eli/reg/2008/765/oj",
            },
        ],
        bad: "-- certifications/iso.toml --\nname = \"ISO/IEC 27001\"\nkind = \"certificate\"\n",
        good: certificate!("edition = \"2022\"\nissued = 2026-02-02\nvalid_until = 2029-02-01\n"),
        configure: "Silent while a certificate is planned or in progress.",
    },
};

fn fields(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evidence in evidence(context) {
        if !evidence.is_claimed() || !evidence.is_certificate(context) {
            continue;
        }
        let said = evidence.said();
        let soa = evidence.scheme(context).is_some_and(|scheme| scheme.id == "iso-27001");
        let must = [
            (said.number.is_some(), "number"),
            (said.issuer.is_some(), "issuer"),
            (said.valid_until.is_some(), "valid_until"),
            (said.scope.is_some(), "scope"),
        ];
        let edition = said.edition.is_some() || super::edition::written(&evidence.called()).is_some();
        let should = [
            (edition, "edition"),
            (said.issued.is_some(), "issued"),
            (said.sites.as_ref().is_some_and(|sites| !sites.is_empty()), "sites"),
            (!soa || said.soa_version.is_some(), "soa_version"),
        ];
        let missing = |facts: &[(bool, &'static str)]| -> Vec<&'static str> {
            facts.iter().filter(|(said, _)| !said).map(|(_, key)| *key).collect()
        };
        let (must, should) = (missing(&must), missing(&should));
        if !must.is_empty() {
            let finding = law_error("cert-fields", "cert-fields", evidence.file.clone());
            findings.push(evidence.of_it(finding.with("keys", list(&must))));
        }
        if !should.is_empty() {
            let finding = law_warning("cert-fields-wanted", "cert-fields", evidence.file.clone());
            findings.push(evidence.of_it(finding.with("keys", list(&should))));
        }
    }
}

fn accreditation(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    // Of a certificate under the GDPR, `gdpr-certified` asks for it.
    for evidence in evidence(context).into_iter().filter(|evidence| !is_about_gdpr(evidence)) {
        if evidence.is_claimed() && evidence.is_certificate(context) && evidence.said().accreditation.is_none() {
            let place = evidence.said().issuer.as_ref().map_or_else(|| evidence.file.clone(), |text| text.span.clone());
            findings.push(evidence.of_it(law_warning("cert-accreditation", "cert-accreditation", place)));
        }
    }
}
