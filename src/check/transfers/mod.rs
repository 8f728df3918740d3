//! What leaves the European Economic Area, and on what basis: GDPR Chapter V.
//!
//! Enters: sub-processors in each of their states, the legal lists. Leaves: findings on transfers.
//! Forbidden here: lists of countries or decisions (they stand in `law.toml`).

mod adequacy;
mod clauses;
mod dpf;
mod missing;
mod swiss;

pub use adequacy::TRANSFER_ADEQUACY;
pub use clauses::{TRANSFER_BCR, TRANSFER_DEROGATION, TRANSFER_SCC_MODULE, TRANSFER_TIA};
pub use dpf::{TRANSFER_DPF, TRANSFER_FALLBACK};
pub use missing::{TRANSFER_MISSING, TRANSFER_PARENT};
pub use swiss::SWISS;

use super::law::Law;
use super::sub::{Vendor, taube, vendors};
use crate::diag::{Span, Spanned};
use crate::model::transfer::{Mechanism, Transfer};
use crate::model::value::{Region, Role};

/// Regions that stand for many countries, some of them outside.
const WIDE: &[&str] = &["WORLD", "EMEA"];

/// Places outside the EEA where data is kept or from which it can be read; each country once. What
/// only passes through is not among them.
fn outside<'v>(law: &Law, vendor: &'v Vendor<'_>) -> Vec<&'v Spanned<Region>> {
    let mut found: Vec<&Spanned<Region>> = Vec::new();
    for place in vendor.fields.places.iter().flatten() {
        let passes = place.role.as_ref().is_some_and(|role| role.value == Role::Transit);
        let Some(country) = place.country.as_ref().filter(|country| !passes && !law.is_inside(&country.0)) else {
            continue;
        };
        if found.iter().all(|known| known.value != country.value) {
            found.push(country);
        }
    }
    found
}

/// The transfers of a sub-processor that rest on a mechanism, with the place of the word.
fn resting_on<'v>(vendor: &'v Vendor<'_>, mechanism: Mechanism) -> impl Iterator<Item = (&'v Transfer, &'v Span)> {
    let transfers = vendor.fields.transfers.iter().flatten();
    transfers.filter_map(move |transfer| {
        let said = transfer.mechanism.as_ref().filter(|said| said.value == mechanism)?;
        Some((transfer, &said.span))
    })
}

/// Whether a transfer says on what data may go to a country.
fn covers(transfer: &Transfer, code: &str) -> bool {
    let Some(mechanism) = &transfer.mechanism else { return false };
    let named = || {
        let mut countries = transfer.countries.iter().flatten();
        transfer.countries.as_ref().is_none_or(Vec::is_empty)
            || WIDE.contains(&code)
            || countries.any(|country| country.0 == code || WIDE.contains(&country.0.as_str()))
    };
    match mechanism.value {
        Mechanism::NoneNeeded => false,
        // The framework exists between the European Union and the United States only.
        Mechanism::Dpf => (code == "US" || WIDE.contains(&code)) && named(),
        _ => named(),
    }
}
