//! Which law a site has to do with, and findings it has decided to live with (`site.toml`).

use super::form::{choices, form};
use super::kind::PageId;
use super::value::Region;
use crate::diag::Spanned;
use crate::locale::When;

form! {
    /// Which law applies; rules outside of it are silent.
    pub struct Legal as "term-legal" {
        /// What the organisation is to its customers' data: `processor`, `controller` or `both`.
        role: Spanned<OwnRole>,
        /// Countries its customers are in.
        markets: Vec<Spanned<Region>>,
        /// Further laws that apply.
        regimes: Vec<Spanned<Regime>>,
        /// Page with the privacy policy.
        privacy: Spanned<PageId>,
        /// Page with the imprint.
        imprint: Spanned<PageId>,
    }
}

form! {
    /// A finding that was looked at and accepted for a time.
    pub struct Waiver as "term-waiver" {
        /// Name of the rule.
        rule: Spanned<String>,
        /// File the finding stands in.
        file: Spanned<String>,
        /// Words of the file that the finding points at.
        words: Spanned<String>,
        /// Why it is accepted.
        reason: Spanned<String>,
        /// Who decided so.
        by: Spanned<String>,
        /// The last day on which it is accepted.
        until: Spanned<When>,
    }
}

choices! {
    /// What an organisation is to its customers' data, GDPR Art. 4(7)-(8).
    pub enum OwnRole {
        /// It processes on behalf of its customers.
        Processor = "processor",
        /// It decides on purposes and means itself.
        Controller = "controller",
        /// Some of each.
        Both = "both",
    }
}

choices! {
    /// A law that binds some organisations only.
    pub enum Regime {
        /// Directive (EU) 2022/2555 on cybersecurity.
        Nis2 = "nis2",
        /// Regulation (EU) 2022/2554: customers are financial entities.
        Dora = "dora",
        /// Regulation (EU) 2023/2854: the service is a data processing service (cloud).
        DataAct = "data-act",
        /// Customers are consumers.
        Consumers = "consumers",
    }
}
