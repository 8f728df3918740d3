//! Stage 6: what machines read beside the pages.
//!
//! Enters: the plan, and for the search the finished pages. Leaves: files of the output.
//! Forbidden here: writing HTML, the disk. A new format is a file and a line in [`all`].

mod headers;
mod robots;
mod search;
mod sitemap;
mod trust;

pub use headers::HEADERS;
pub use search::{Indexes, indexes};

use crate::model::published;
use crate::output::Artifact;
use crate::plan::Plan;

/// Every exported file that the plan alone decides, with its path.
pub fn all(plan: &Plan) -> Vec<(String, Artifact)> {
    let files = [
        ("robots.txt", Some(robots::write(plan))),
        ("sitemap.xml", sitemap::write(plan)),
        ("_headers", Some(headers::write(plan))),
        (published::FILE, Some(trust::write(plan))),
    ];
    let artifact = |text: String| Artifact::new(text.into_bytes());
    files.into_iter().filter_map(|(path, text)| Some((path.to_owned(), artifact(text?)))).collect()
}
