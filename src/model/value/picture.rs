//! Pictures from `media/`.

use super::Text;
use crate::diag::{Span, Spanned};
use crate::model::form::{Form, Node, Reader, Seen, Shape, Value, form};

form! {
    /// A logo or portrait, for light and dark backgrounds.
    pub struct Logo as "term-picture" {
        /// Path of the file, beginning with `media/`.
        light: Spanned<String>,
        /// Path of the file for dark backgrounds.
        dark: Spanned<String>,
        /// Text alternative; empty for a picture that says nothing the words beside it do not.
        alt: Text,
    }
}

/// A picture as a path alone or as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture(pub Logo);

impl Value for Picture {
    const EXPECTS: &'static str = "term-picture";

    fn shape() -> Shape {
        Shape::Any(vec![Shape::text(), Logo::shape()])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let span = reader.span(node.span());
        if node.get_ref().is_str() {
            let light = Spanned::<String>::read(node, reader)?;
            return Some(Self(Logo { span: Some(span), light: Some(light), ..Logo::default() }));
        }
        let table = reader.table(node, Self::EXPECTS)?;
        Some(Self(Logo::read_table(table, span, reader)))
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Picture(self)
    }
}
