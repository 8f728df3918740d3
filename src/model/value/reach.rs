//! Ways to reach somebody.

use super::Text;
use crate::diag::Span;
use crate::model::form::{Node, Reader, Seen, Shape, Value};

/// A mail address, a web address, a telephone number, or words ("on request").
#[derive(Clone, Debug, PartialEq)]
pub struct Reach(pub Text);

impl Value for Reach {
    const EXPECTS: &'static str = "term-reach";

    fn shape() -> Shape {
        Text::shape()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        Text::read(node, reader).map(Self)
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Reach(&self.0)
    }
}
