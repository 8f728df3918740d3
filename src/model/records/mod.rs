//! The records of a trust center besides pages and sub-processors: one form each.
//!
//! Enters: tables of a file, through `model::form`. Leaves: forms. Forbidden here: what a form is
//! used for.

pub mod backup;
pub mod certification;
pub mod change_process;
pub mod contact;
pub mod disclosure;
pub mod document;
pub mod facts;
pub mod flows;
pub mod glossary;
pub mod hosting;
pub mod incident_policy;
pub mod measure;
pub mod notice;
pub mod question;
pub mod roadmap;
pub mod service_levels;
