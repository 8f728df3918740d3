//! skeleton
pub mod compile;
pub mod diag;
pub mod locale;
pub mod output;
pub mod plan;
pub mod render;
pub mod source;
