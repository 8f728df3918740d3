//! How texts speak: the form of address, the glossary's words, the same facts in every language.
//!
//! Enters: what is said ([`super::wording`]). Leaves: findings. Forbidden here: words for people.

mod facts;
pub mod placeholders;
pub mod terms;
pub mod tone;
pub mod translation_facts;

pub use placeholders::may_stand_in;
pub use terms::{Avoidance, avoided_parts as avoided};
