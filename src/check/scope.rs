//! Which law a site has to do with, as it says itself.

use std::collections::BTreeSet;

use crate::model::config::Config;
use crate::model::legal::{OwnRole, Regime};

/// Which law a site has to do with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// What the organisation is to its customers' data; a processor if not said.
    pub role: OwnRole,
    /// Codes of the countries its customers are in; empty if not said.
    pub markets: BTreeSet<String>,
    /// Further laws that apply.
    pub regimes: BTreeSet<Regime>,
    /// Id of the page with the privacy policy.
    pub privacy: String,
    /// Id of the page with the imprint.
    pub imprint: String,
}

impl Scope {
    /// What a configuration says, with the defaults for what it does not say.
    pub fn new(config: &Config) -> Self {
        let legal = config.legal.clone().unwrap_or_default();
        Self {
            role: legal.role.map_or(OwnRole::Processor, |role| role.value),
            markets: legal.markets.into_iter().flatten().map(|market| market.value.0).collect(),
            regimes: legal.regimes.into_iter().flatten().map(|regime| regime.value).collect(),
            privacy: legal.privacy.map_or_else(|| "privacy".to_owned(), |page| page.value.0),
            imprint: legal.imprint.map_or_else(|| "imprint".to_owned(), |page| page.value.0),
        }
    }

    /// Whether data is processed on behalf of customers.
    pub fn is_processor(&self) -> bool {
        self.role != OwnRole::Controller
    }

    /// Whether purposes and means are decided by the organisation itself.
    pub fn is_controller(&self) -> bool {
        self.role != OwnRole::Processor
    }

    /// Whether a law applies.
    pub fn applies(&self, regime: Regime) -> bool {
        self.regimes.contains(&regime)
    }

    /// Whether there are customers in a country.
    pub fn sells_to(&self, country: &str) -> bool {
        self.markets.contains(country)
    }
}
