//! Legal entities, shared by several services of one vendor or written inline.

use super::form::{Form, Node, Reader, Seen, Shape, Value, form};
use super::value::{Link, Region, Text};
use crate::diag::{Span, Spanned};

form! {
    /// A legal entity.
    pub struct Entity as "term-entity" {
        /// Legal name with its legal form.
        name: Text,
        /// Postal address.
        address: Text,
        /// Country of its registered office.
        country: Spanned<Region>,
        /// Mail address, web address or words ("on request").
        contact: Text,
        /// Website.
        website: Link,
        /// Register and number.
        register: Text,
        /// Legal Entity Identifier, ISO 17442.
        lei: Spanned<String>,
        /// Name of the company at the top of the group.
        parent_name: Text,
        /// Seat of the company at the top of the group.
        parent_country: Spanned<Region>,
    }
}

/// A legal entity by id or inline.
#[derive(Clone, Debug, PartialEq)]
pub enum EntityRef {
    /// Id of a file in `entities/`.
    Id(Spanned<String>),
    /// The entity itself.
    Inline(Box<Entity>),
}

impl Value for EntityRef {
    const EXPECTS: &'static str = "term-entity";

    fn shape() -> Shape {
        Shape::Any(vec![Shape::text(), Entity::shape()])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.get_ref().is_str() {
            return Spanned::<String>::read(node, reader).map(Self::Id);
        }
        let table = reader.table(node, Self::EXPECTS)?;
        let span = reader.span(node.span());
        Some(Self::Inline(Box::new(Entity::read_table(table, span, reader))))
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        match self {
            Self::Id(id) => Seen::Words(id, None),
            Self::Inline(entity) => Seen::Form(&**entity),
        }
    }
}
