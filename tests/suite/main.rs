//! The one integration binary; its modules mirror `src/`.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, clippy::disallowed_types, reason = "tests set up the world")]

mod accent;
mod ahead;
mod architecture;
mod cli;
mod compile;
mod determinism;
mod docs;
mod documents;
mod draw;
mod findings;
mod fix;
mod french;
mod history;
mod hostile;
mod init;
mod locale;
mod metadata;
mod overview;
mod pictures;
mod plan;
mod prose;
mod records;
mod render;
mod report;
mod rules;
mod schema;
mod search;
mod serve;
mod timelines;
mod tools;
mod translation;
mod trial;
mod watch;
mod wording;
mod write;
