//! Plans for security and data protection.

use crate::diag::Spanned;
use crate::locale::When;
use crate::model::form::choices;
use crate::model::kind::{CertificationId, DocumentId, MeasureId};
use crate::model::life::record;
use crate::model::value::Text;

record! {
    /// A plan of the roadmap.
    pub struct Roadmap as "term-roadmap" titled title of Roadmap {
        /// What is planned.
        title: Text,
        /// For when; of what is done, when it was.
        date: Spanned<When>,
        /// How far it is.
        status: Spanned<RoadmapStatus>,
        /// What it is part of.
        area: Text,
        /// More about it.
        summary: Text,
        /// The certification it will lead to.
        certification: Spanned<CertificationId>,
        /// The document it will lead to.
        document: Spanned<DocumentId>,
        /// The measure it will lead to.
        measure: Spanned<MeasureId>,
    }
}

choices! {
    /// How far a plan is.
    pub enum RoadmapStatus as "roadmap-status" {
        /// It is done.
        Done = "done",
        /// Work has begun.
        InProgress = "in-progress",
        /// Promised for a date.
        Planned = "planned",
        /// Wanted, without a date.
        Aspired = "aspired",
        /// Given up.
        Dropped = "dropped",
    }
}
