//! Who hands what to whom: chains, branches and conditions, from top to bottom.
//!
//! Enters: a [`Graph`], in the order in which it is told. Leaves: a [`Drawing`] of any width.
//! Forbidden here: lines that cross, and so a line to somebody who already stands elsewhere: there the
//! name is said again, with an arrow to where it stands.
//!
//! 1. [`forest`] decides what hangs where: a river with its branches for every source.
//! 2. [`layout`] walks down each river and gives everything its place. A phone needs no other rule than
//!    a desk: where there is room, a branch has its words beside its box, else above.

mod forest;
mod layout;

use super::Drawing;

/// Words in a language: of the page (an empty `lang`) or another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub text: String,
    /// BCP 47 tag where it is not the page's language; else empty.
    pub lang: String,
}

/// Somebody who has data.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// The name.
    pub name: Words,
    /// What stands below it, each on lines of its own: countries, from when.
    pub details: Vec<Words>,
    /// What it is: `customer`, `data-subject`, `own`, `subprocessor`, `other`.
    pub kind: &'static str,
    /// Whether it takes part only from a later day on.
    pub planned: bool,
}

/// Data on its way.
#[derive(Clone, Debug, Default)]
pub struct Edge {
    /// Number of the node it comes from.
    pub from: usize,
    /// Number of the node it goes to.
    pub to: usize,
    /// Which data; may be empty.
    pub data: Words,
    /// When only; empty for always.
    pub condition: Words,
}

/// Nodes and what flows between them, in the order in which it is told.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// Language of the words, for their syllables.
    pub lang: String,
    /// The nodes.
    pub nodes: Vec<Node>,
    /// What flows. An edge of a node that does not exist is not drawn.
    pub edges: Vec<Edge>,
}

/// Draws a graph.
pub fn draw(graph: &Graph, width: f32) -> Drawing {
    layout::Layout::new(graph, width).finish()
}
