//! References to documents elsewhere.

use super::Text;
use crate::diag::{Diagnostic, Span, Spanned};
use crate::locale::When;
use crate::model::form::{Form, Node, Reader, Seen, Shape, Value, form};

form! {
    /// A reference: address, place within it, date retrieved.
    pub struct Reference as "term-reference" {
        /// What the document is called; without it the address is shown.
        title: Box<Text>,
        /// Absolute address, `https://…`.
        url: Spanned<WebAddress>,
        /// Place within the document (`"Appendix 2"`).
        place: Box<Text>,
        /// When it was looked at.
        retrieved: Spanned<When>,
    }
}

/// A reference as an address alone or as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Link(pub Reference);

impl Value for Link {
    const EXPECTS: &'static str = "term-reference";

    fn shape() -> Shape {
        Shape::Any(vec![WebAddress::shape(), Reference::shape()])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.get_ref().is_str() {
            let span = reader.span(node.span());
            let url = Spanned::<WebAddress>::read(node, reader)?;
            return Some(Self(Reference { span: Some(span), url: Some(url), ..Reference::default() }));
        }
        let table = reader.table(node, Self::EXPECTS)?;
        let span = reader.span(node.span());
        Some(Self(Reference::read_table(table, span, reader)))
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Reference(self)
    }
}

/// An absolute address of the web (`http` or `https`), as WHATWG URL.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebAddress(pub String);

impl crate::model::form::NotSpanned for WebAddress {}
impl Value for WebAddress {
    const EXPECTS: &'static str = "term-address";

    fn shape() -> Shape {
        Shape::fitting("^https?://")
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Address(self)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, Self::EXPECTS)?;
        let span = reader.span(node.span());
        match url::Url::parse(text) {
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.host().is_some() => Some(Self(text.to_owned())),
            Ok(url) if matches!(url.scheme(), "javascript" | "data" | "vbscript" | "file") => {
                reader.report(Diagnostic::error("unsafe-link", span).with("address", text));
                None
            }
            _ => {
                let mut finding = Diagnostic::error("invalid-url", span.clone()).with("address", text);
                let with_scheme = format!("https://{text}");
                if text.contains('.') && !text.contains(char::is_whitespace) && url::Url::parse(&with_scheme).is_ok() {
                    finding = finding.with("suggestion", with_scheme.clone()).edit(span, format!("\"{with_scheme}\""));
                }
                reader.report(finding);
                None
            }
        }
    }
}
