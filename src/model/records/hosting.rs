//! Hosting options a customer can choose.

use crate::diag::Spanned;
use crate::model::form::choices;
use crate::model::kind::{CertificationId, SubprocessorId};
use crate::model::life::record;
use crate::model::value::{Place, Region, Status, Text};

record! {
    /// A hosting option.
    pub struct Hosting as "term-hosting" titled name of Hosting {
        /// What customers know it as.
        name: Text,
        /// On what it runs.
        kind: Spanned<HostingKind>,
        /// How far it is.
        status: Status,
        /// Whether customers get it who choose none.
        standard: Spanned<bool>,
        /// More about it.
        description: Text,
        /// Whom it suits.
        suits: Text,
        /// Who operates the service on it.
        operator: Text,
        /// Who provides the infrastructure.
        provider: Text,
        /// Sub-processors it brings in (GDPR Art. 28(2)).
        subprocessors: Vec<Spanned<SubprocessorId>>,
        /// The data centre.
        data_centre: Text,
        /// Class of the data centre ("Tier III", EN 50600).
        tier: Text,
        /// Places of processing.
        places: Vec<Place>,
        /// Certifications that cover it.
        certifications: Vec<Spanned<CertificationId>>,
        /// Certifications of the provider, in words.
        provider_certifications: Vec<Text>,
        /// The platform.
        platform: Text,
        /// How it is built.
        architecture: Vec<Text>,
        /// How customers are kept apart.
        tenant_separation: Text,
        /// What is promised about the region.
        region_promise: Text,
        /// How data is encrypted.
        encryption: Text,
        /// Jurisdictions the infrastructure is subject to (Regulation (EU) 2023/2854, Art. 28).
        jurisdiction: Vec<Spanned<Region>>,
        /// Measures against access by foreign states (Regulation (EU) 2023/2854, Art. 28).
        foreign_access: Text,
    }
}

choices! {
    /// On what a hosting option runs.
    pub enum HostingKind as "hosting-kind" {
        /// The organisation's own machines.
        OwnHardware = "own-hardware",
        /// Own machines in somebody else's data centre.
        Colocation = "colocation",
        /// A cloud for one organisation.
        PrivateCloud = "private-cloud",
        /// A cloud for many.
        PublicCloud = "public-cloud",
    }
}
