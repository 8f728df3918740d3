//! `glashaus` compiles a folder of Markdown and TOML into a static trust center in several
//! languages, and checks it like a compiler checks code.
//!
//! One signature does it all: [`compile::compile`] turns a [`source::Snapshot`] into a
//! [`compile::Compilation`]. Its stages:
//!
//! 1. [`source`] reads the folder as a value, with the moment of the build.
//! 2. [`model`] turns files into a typed site whose every value keeps its place.
//! 3. [`plan`] gives everything an address and every page one complete view.
//! 4. [`check`] finds what is missing, contradictory or unlawful.
//! 5. [`render`] turns views into HTML with the theme's templates.
//! 6. [`export`] adds what machines read: sitemap, robots.txt, headers, the list of sub-processors.
//!
//! [`ahead`] compiles later days to tell what will become a finding, [`fix`] makes the changes that findings
//! propose. [`output`] is the published site as a value; [`write`](mod@write) applies it to a folder, [`watch`] and
//! [`serve`] keep a preview up to date, [`report`] puts findings into words, [`cli`] is the command
//! line. [`diag`] (findings as data), [`locale`] (languages) and [`draw`] (pictures) serve all of them.

pub mod ahead;
pub mod check;
pub mod cli;
pub mod compile;
pub mod diag;
pub mod draw;
pub mod export;
pub mod fix;
pub mod locale;
pub mod model;
pub mod output;
pub mod plan;
pub mod render;
pub mod report;
pub mod serve;
pub mod source;
pub mod watch;
pub mod write;
