//! Languages: what the tool knows of how a language writes dates, amounts, places and its own words.
//!
//! Enters: texts of the content (`"2026-Q4"`, `"4-8h"`, `"SE"`) and the interface texts of a language
//! as Fluent sources. Leaves: typed values ([`When`], [`Quantity`], [`DailyHours`]), [`Lang`], slugs,
//! and [`Locale`], which says all of them in one language.
//! Forbidden here: the content folder, tables of months or countries of our own (CLDR has them), and
//! words for readers in the code: a further language is one more Fluent file.

mod article;
pub mod country;
mod date;
mod day;
mod decimal;
mod format;
mod guess;
mod hours;
mod lang;
mod quantity;
mod slug;
mod words;

pub use article::Article;
pub use date::{DateError, DateErrorKind, PartialDate, When};
pub use day::is_dotted_date;
pub use decimal::Decimal;
pub use hours::{DailyHours, DailyHoursError};
pub use lang::Lang;
pub use quantity::{Bound, Quantity, QuantityError, QuantityErrorKind, Unit};
pub use slug::slug;
pub use words::{Address, Args, FluentProblem, Locale};
