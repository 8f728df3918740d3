//! Cells of long tables: Markdown with paragraphs and lists, in one or several languages.

use std::collections::BTreeMap;

use crate::diag::Span;
use crate::locale::Lang;
use crate::model::form::{Keys, Node, Reader, Seen, Shape, Value};
use crate::model::prose::{self, Prose};
use crate::model::translation::{Part, hash};

/// A cell of a long table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Where it stands.
    pub span: Span,
    /// The text for each language, or under `None` for all.
    pub versions: BTreeMap<Option<Lang>, Prose>,
    /// What is remembered of the words of each language.
    pub written: BTreeMap<Lang, Part>,
}

impl Cell {
    /// The text for a reader of `lang`, and its language where it is another one.
    pub fn choose<'a>(&'a self, lang: &Lang, chain: &'a [Lang]) -> Option<(&'a Prose, Option<&'a Lang>)> {
        if let Some(prose) = self.versions.get(&None).or_else(|| self.versions.get(&Some(lang.clone()))) {
            return Some((prose, None));
        }
        chain.iter().find_map(|other| self.versions.get(&Some(other.clone())).map(|prose| (prose, Some(other))))
    }

    /// Where the text of each language stands, or under `None` that for all.
    pub fn places(&self) -> Vec<(Option<&Lang>, Span)> {
        match self.versions.contains_key(&None) {
            true => vec![(None, self.span.clone())],
            false => self
                .written
                .iter()
                .map(|(lang, part)| (Some(lang), Span::new(&self.span.file, part.range.clone())))
                .collect(),
        }
    }

    /// The text that stands at a place of its file: cells are long and many, so their sources are not kept.
    pub fn text(file: &[u8], place: &Span) -> Option<String> {
        let written = std::str::from_utf8(file.get(place.start..place.end)?).ok()?;
        toml::de::DeValue::parse(written).ok()?.get_ref().as_str().map(str::to_owned)
    }
}

impl Value for Cell {
    const EXPECTS: &'static str = "term-localised-text";

    fn shape() -> Shape {
        Shape::Any(vec![Shape::text(), Shape::map(Keys::Fitting(Lang::PATTERN), Shape::text())])
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Cell(self)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let span = reader.span(node.span());
        let (mut versions, mut written) = (BTreeMap::new(), BTreeMap::new());
        if let Some(text) = node.get_ref().as_str() {
            let lang = reader.languages.first()?.clone();
            versions.insert(None, prose::parse_cell(text, span.clone(), &lang, reader.findings));
            return Some(Self { span, versions, written });
        }
        let table = reader.table(node, Self::EXPECTS)?;
        for (key, node) in reader.in_order(table) {
            let Some(lang) = reader.language(key.get_ref()) else {
                let span = reader.span(key.span());
                reader.unknown_language(key.get_ref(), span);
                continue;
            };
            if let Some(text) = reader.text(node, "term-text") {
                let place = reader.span(node.span());
                written.insert(lang.clone(), Part { hash: hash(text), range: place.start..place.end });
                versions.insert(Some(lang.clone()), prose::parse_cell(text, place, &lang, reader.findings));
            }
        }
        Some(Self { span, versions, written })
    }
}
