//! Pages of prose: what their front matter, and the file they share across languages, can say.

use super::form::{Field, Form, Node, Reader, Seen, Shape, Table, Value, form};
use super::kind::ContactId;
use super::value::{Picture, Text};
use crate::diag::{Span, Spanned};
use crate::locale::{Quantity, When};

form! {
    /// Front matter of a page.
    pub struct PageForm as "term-page" {
        /// Title and heading.
        title: Text,
        /// A shorter title for the navigation.
        short_title: Text,
        /// One or two sentences for search engines and lists.
        summary: Text,
        /// Last part of the address; made from the title if not said.
        slug: Text,
        /// Position among the pages, smaller first.
        order: Spanned<i64>,
        /// Id of the page above.
        parent: Spanned<String>,
        /// Who answers for the page.
        author: AuthorRef,
        /// When the text was last changed.
        updated: Spanned<When>,
        /// When the text was last reviewed.
        reviewed: Spanned<When>,
        /// Who reviewed it.
        reviewed_by: AuthorRef,
        /// How long a review holds.
        review_interval: Spanned<Quantity>,
        /// Whether a table of contents is shown; from three headings on if not said.
        contents: Spanned<bool>,
        /// Ids of related pages.
        related: Vec<Spanned<String>>,
        /// Whether the page appears nowhere in the output.
        draft: Spanned<bool>,
        /// Whether the page asks for feedback.
        feedback: Spanned<bool>,
        /// Whether the page stands in the main navigation.
        navigation: Spanned<bool>,
        /// Whether the overview answers what every reviewer asks where its text does not place that.
        answers: Spanned<bool>,
        /// Whether the overview says what is new where its text does not place that.
        latest: Spanned<bool>,
    }
}

form! {
    /// A person or function.
    pub struct Author as "term-author" {
        /// Name.
        name: Text,
        /// Position in the organisation.
        role: Text,
        /// Portrait.
        picture: Picture,
    }
}

/// Who answers for a page: a contact by id, or a person inline.
#[derive(Clone, Debug, PartialEq)]
pub enum AuthorRef {
    /// Id of a file in `contacts/`.
    Id(Spanned<ContactId>),
    /// The person or function itself.
    Inline(Box<Author>),
}

impl Value for AuthorRef {
    const EXPECTS: &'static str = "term-author";

    fn shape() -> Shape {
        Shape::Any(vec![ContactId::shape(), Author::shape()])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match node.get_ref().is_str() {
            true => Value::read(node, reader).map(Self::Id),
            false => Value::read(node, reader).map(Self::Inline),
        }
    }

    fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a> {
        match self {
            Self::Id(id) => id.seen(span),
            Self::Inline(author) => author.seen(span),
        }
    }
}

/// Front matter of prose beside a record: there is nothing to say in it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NoFields;

impl Form for NoFields {
    const NAME: &'static str = "term-record-prose";
    const ABOUT: &'static str = "Front matter of prose beside a record.";
    const FIELDS: &'static [Field] = &[];

    fn read_table(table: &Table<'_>, span: Span, reader: &mut Reader<'_>) -> Self {
        for (key, _) in reader.in_order(table) {
            reader.unknown_key::<Self>(key, &span);
        }
        Self
    }

    fn overlay(&mut self, _: &Self) {}
}
