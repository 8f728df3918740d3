//! The kinds of value that editors write (`docs/content.md`, "Kinds of value").

mod amount;
mod cell;
pub mod color;
mod per_language;
mod picture;
mod place;
mod reach;
mod reference;
mod status;
mod text;

pub use amount::{Amount, AmountForm, Measured};
pub use cell::Cell;
pub use color::Color;
pub use per_language::PerLanguage;
pub use picture::{Logo, Picture};
pub use place::{Place, Region, Role};
pub use reach::Reach;
pub use reference::{Link, Reference, WebAddress};
pub use status::{Status, StatusForm, StatusWord};
pub use text::{Chosen, Content, Quote, QuoteForm, Text, Words};
