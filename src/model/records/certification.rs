//! Certificates, attestations and labels, of the organisation and of its partners.

use crate::diag::Spanned;
use crate::locale::When;
use crate::model::form::{choices, form};
use crate::model::kind::DocumentId;
use crate::model::life::record;
use crate::model::value::{Link, Picture, Status, Text};

record! {
    /// A certificate, attestation or label.
    pub struct Certification as "term-certification" titled name of Certification {
        /// What readers know it as ("ISO/IEC 27001:2022").
        name: Text,
        /// What it is: a certificate, an attestation report, a label, a commitment.
        kind: Spanned<CertificationKind>,
        /// How far it is.
        status: Status,
        /// The standard ("ISO/IEC 27001").
        standard: Spanned<String>,
        /// Its edition ("2022").
        edition: Spanned<String>,
        /// Type of an attestation report: at a point in time, or over a period (ISAE 3000, SOC 2, BSI C5).
        report_type: Spanned<ReportType>,
        /// Criteria it was measured by (trust services criteria, assessment objectives).
        criteria: Vec<Text>,
        /// Certification scheme under GDPR Art. 42.
        scheme: Text,
        /// Whether the organisation holds it or a partner such as a data centre.
        held_by: Spanned<HeldBy>,
        /// Legal name of the holder.
        holder: Text,
        /// Who issued it.
        issuer: Text,
        /// Which body accredited the issuer (DAkkS, RvA, UKAS; ISO/IEC 17021-1).
        accreditation: Text,
        /// Number of the accreditation.
        accreditation_number: Spanned<String>,
        /// Number of the certificate.
        number: Spanned<String>,
        /// What it covers.
        scope: Text,
        /// Version of the statement of applicability (ISO/IEC 27001, 6.1.3 d).
        soa_version: Spanned<String>,
        /// Sites it covers.
        sites: Vec<Text>,
        /// When it was issued.
        issued: Spanned<When>,
        /// Its last day.
        valid_until: Spanned<When>,
        /// When it was last surveyed.
        last_surveillance: Spanned<When>,
        /// When it is surveyed next.
        next_surveillance: Spanned<When>,
        /// Period an attestation report covers.
        audit_period: Spanned<When>,
        /// Letter that covers the time since the end of the audit period.
        bridge_letter: Box<BridgeLetter>,
        /// Its file among the documents.
        document: Spanned<DocumentId>,
        /// Where it stands in a public register.
        register: Link,
        /// Its mark.
        logo: Picture,
        /// More about it.
        description: Text,
    }
}

choices! {
    /// What a certification is.
    pub enum CertificationKind as "certification-kind" {
        /// An accredited body certifies.
        Certificate = "certificate",
        /// An auditor reports (SOC 2, BSI C5).
        Attestation = "attestation",
        /// A mark or the result of an assessment (TISAX).
        Label = "label",
        /// The organisation commits itself.
        Commitment = "commitment",
    }
}

choices! {
    /// Type of an attestation report.
    pub enum ReportType as "report-type" {
        /// Suitability of the design at a point in time.
        Type1 = "type-1",
        /// Operating effectiveness over a period.
        Type2 = "type-2",
    }
}

choices! {
    /// Who holds a certification.
    pub enum HeldBy as "held-by" {
        /// The organisation.
        Own = "own",
        /// A partner.
        Partner = "partner",
    }
}

form! {
    /// A bridge letter.
    pub struct BridgeLetter as "term-bridge-letter" {
        /// The time it covers.
        covers: Spanned<When>,
        /// Its file among the documents.
        document: Spanned<DocumentId>,
    }
}
