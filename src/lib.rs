//! skeleton
pub mod compile;
pub mod diag;
pub mod locale;
pub mod output;
pub mod plan;
pub mod report;
pub mod source;
