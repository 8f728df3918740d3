//! Findings in words.
//!
//! Enters: [`Diagnostic`](crate::diag::Diagnostic)s, the snapshot they point into, a language.
//! Leaves: text for the terminal ([`human()`]), JSON for editors and pipelines ([`json()`]), and
//! [`Finding`] for the browser.
//! Forbidden here: deciding what a finding is or weighs, printing, words outside `words/*.ftl`.

mod human;
mod json;
mod place;
mod words;

pub use human::{Style, human};
pub use json::{EditView, ExcerptView, Finding, LabelView, PlaceView, Summary, json, plain};
pub use place::Position;
pub use words::{Said, Words, shown};
