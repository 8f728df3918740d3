//! Plan.
pub mod view;
