//! `disclosure.toml`: how weaknesses may be looked for and reported (ISO/IEC 29147).

use super::contact::Pgp;
use crate::diag::Spanned;
use crate::locale::{Lang, When};
use crate::model::kind::ContactId;
use crate::model::life::record;
use crate::model::value::{Amount, Link, Reach, Text};

record! {
    /// Coordinated disclosure of weaknesses.
    pub struct Disclosure as "term-disclosure" titled description of Disclosure {
        /// The policy in short.
        description: Text,
        /// What may be tested.
        scope: Vec<Text>,
        /// What may not be tested.
        out_of_scope: Vec<Text>,
        /// What researchers must not do.
        rules: Vec<Text>,
        /// Who is reached.
        contact: Spanned<ContactId>,
        /// Mail address or web address for reports.
        address: Reach,
        /// Key for encrypted messages.
        pgp: Box<Pgp>,
        /// Languages of reports.
        languages: Vec<Spanned<Lang>>,
        /// Time to the confirmation that a report has arrived.
        acknowledge: Amount,
        /// Time to the assessment.
        assess: Amount,
        /// Time to the fix.
        fix: Amount,
        /// Time after which reporters may publish.
        publish: Amount,
        /// What reporters who keep to the rules need not fear.
        safe_harbour: Text,
        /// What reporters get.
        rewards: Text,
        /// How reports are treated.
        confidentiality: Text,
        /// Where reporters are thanked.
        thanks: Text,
        /// The policy elsewhere.
        policy: Link,
        /// Until when these statements hold (RFC 9116, 2.5.5).
        expires: Spanned<When>,
    }
}
