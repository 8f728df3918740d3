//! People and functions that can be reached.

use crate::diag::Spanned;
use crate::locale::Lang;
use crate::model::form::{choices, form};
use crate::model::life::record;
use crate::model::value::{Amount, Picture, Reach, Text, WebAddress};

record! {
    /// A person or function.
    pub struct Contact as "term-contact" titled name of Contact {
        /// Name of the person or function.
        name: Text,
        /// What they answer for.
        role: Vec<Spanned<ContactRole>>,
        /// Position.
        function: Text,
        /// Whether they belong to the organisation or were appointed from outside (GDPR Art. 37(6)).
        appointed: Spanned<Appointed>,
        /// The organisation they belong to.
        organisation: Text,
        /// Mail address.
        mail: Reach,
        /// Telephone number.
        phone: Reach,
        /// Postal address.
        address: Text,
        /// A form.
        form: Spanned<WebAddress>,
        /// Key for encrypted messages.
        pgp: Box<Pgp>,
        /// Portrait.
        picture: Picture,
        /// Languages they speak.
        languages: Vec<Spanned<Lang>>,
        /// When they are reached.
        hours: Amount,
    }
}

form! {
    /// A key for encrypted messages.
    pub struct Pgp as "term-pgp" {
        /// Fingerprint of the key (RFC 9580, 5.5.4).
        fingerprint: Spanned<String>,
        /// Where the key is.
        url: Spanned<WebAddress>,
    }
}

choices! {
    /// What a contact answers for.
    pub enum ContactRole as "contact-role" {
        /// Security.
        Security = "security",
        /// Data protection officer (GDPR Art. 37).
        DataProtectionOfficer = "data-protection-officer",
        /// Information security officer.
        InformationSecurityOfficer = "information-security-officer",
        /// Quality officer.
        QualityOfficer = "quality-officer",
        /// Data protection.
        Privacy = "privacy",
        /// Support.
        Support = "support",
        /// Management.
        Management = "management",
        /// Author of pages.
        Author = "author",
        /// Sales.
        Sales = "sales",
        /// Press.
        Press = "press",
    }
}

choices! {
    /// Whether somebody belongs to the organisation.
    pub enum Appointed as "appointed" {
        /// They do.
        Internal = "internal",
        /// They were appointed from outside.
        External = "external",
    }
}
