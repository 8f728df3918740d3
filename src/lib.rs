//! skeleton
pub mod compile;
pub mod diag;
pub mod locale;
pub mod output;
pub mod plan;
pub mod serve;
pub mod source;
pub mod watch;
pub mod write;
