//! Places of processing.

use super::Text;
use crate::diag::{Diagnostic, Span, Spanned};
use crate::locale::country;
use crate::model::form::{Node, NotSpanned, Reader, Seen, Shape, Value, Word, choices, form};

form! {
    /// A place where data is stored, accessed or passes through.
    pub struct Place as "term-place" {
        /// ISO 3166-1 alpha-2 code, or `EU`, `EEA`, `EMEA`, `WORLD`.
        country: Spanned<Region>,
        /// Cities.
        cities: Vec<Text>,
        /// The cloud's own name of the region (`"Sweden Central"`).
        region: Spanned<String>,
        /// What happens there: `stored`, `accessed` or `transit`.
        role: Spanned<Role>,
        /// A note ("briefly worldwide when opened outside the EU").
        note: Text,
    }
}

/// Code of a country or of a region that stands for many.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(pub String);

impl NotSpanned for Region {}
impl Value for Region {
    const EXPECTS: &'static str = "term-country";

    fn shape() -> Shape {
        let words = country::places().map(|(code, name)| Word::new(code, name)).collect();
        Shape::named("country", "ISO 3166-1 alpha-2 code, or `EU`, `EEA`, `EMEA`, `WORLD`.", Shape::Words(words))
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Region(self)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, Self::EXPECTS)?;
        let code = country::resolve_alias(text).unwrap_or(text);
        if country::is_place(code) {
            return Some(Self(code.to_owned()));
        }
        let span = reader.span(node.span());
        let mut finding = Diagnostic::error("unknown-country", span.clone()).with("country", text);
        if let Some(code) = country::suggest_country(text, reader.languages) {
            finding = finding.with("suggestion", code.clone()).edit(span, format!("\"{code}\""));
        }
        reader.report(finding);
        None
    }
}

choices! {
    /// What happens with data at a place.
    pub enum Role as "role" {
        /// Data rests there.
        Stored = "stored",
        /// People or systems there can read data kept elsewhere.
        Accessed = "accessed",
        /// Data passes through without being kept.
        Transit = "transit",
    }
}
