//! `flows.toml`: which data flows from whom to whom, and when.

use crate::diag::Spanned;
use crate::model::form::{choices, form};
use crate::model::kind::SubprocessorId;
use crate::model::life::record;
use crate::model::value::{Place, Text};

record! {
    /// Which data flows from whom to whom.
    pub struct Flows as "term-flows" titled description of Flows {
        /// What the flows show.
        description: Text,
        /// Where data comes from and goes to, besides sub-processors.
        nodes: Vec<FlowNode>,
        /// The flows.
        flows: Vec<Flow>,
    }
}

form! {
    /// Where data comes from or goes to.
    pub struct FlowNode as "term-node" {
        /// Name by which flows refer to it.
        id: Spanned<String>,
        /// What it is called.
        name: Text,
        /// What it is.
        kind: Spanned<NodeKind>,
        /// The sub-processor it is.
        subprocessor: Spanned<SubprocessorId>,
        /// Where it is.
        places: Vec<Place>,
    }
}

form! {
    /// A flow of data.
    pub struct Flow as "term-flow" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// Where data comes from: a node or a sub-processor.
        from: Spanned<String>,
        /// Where it goes: a node or a sub-processor.
        to: Spanned<String>,
        /// Categories of data.
        data: Vec<Text>,
        /// When it flows.
        condition: Text,
        /// What for.
        purpose: Text,
        /// How it is protected on its way.
        protection: Text,
    }
}

choices! {
    /// What data comes from or goes to.
    pub enum NodeKind as "node-kind" {
        /// The customer.
        Customer = "customer",
        /// The people whose data it is.
        DataSubject = "data-subject",
        /// The organisation's own service.
        Own = "own",
        /// A sub-processor.
        Subprocessor = "subprocessor",
        /// Somebody else.
        Other = "other",
    }
}
