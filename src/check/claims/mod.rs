//! What the site claims in prose, held against what its records say and what can be true.
//!
//! Enters: what is said ([`super::wording`]) and the records. Leaves: findings.
//! Forbidden here: words for people.

pub mod absolute;
pub mod area;
pub mod certificate;
pub mod certified;
pub mod eu_only;
pub mod outdated;
mod place;
mod whole;

pub use eu_only::Vendor;
