//! Values that are no text and still differ between languages.

use std::collections::BTreeMap;

use crate::diag::Span;
use crate::locale::Lang;
use crate::model::form::{Keys, Node, Reader, Seen, Shape, Value};

/// One value for all languages, under `None`, or one for each.
#[derive(Clone, Debug, PartialEq)]
pub struct PerLanguage<T>(pub BTreeMap<Option<Lang>, T>);

impl<T> PerLanguage<T> {
    /// The value for a reader of `lang`; of the languages in `chain` the first that has one.
    pub fn choose<'a>(&'a self, lang: &Lang, chain: &[Lang]) -> Option<(&'a T, Option<&'a Lang>)> {
        let own = self.0.get(&None).or_else(|| self.0.get(&Some(lang.clone())));
        own.map(|value| (value, None)).or_else(|| {
            chain.iter().find_map(|other| {
                self.0.get_key_value(&Some(other.clone())).map(|(lang, value)| (value, lang.as_ref()))
            })
        })
    }
}

impl<T: Value> Value for PerLanguage<T> {
    const EXPECTS: &'static str = T::EXPECTS;

    fn shape() -> Shape {
        Shape::Any(vec![T::shape(), Shape::map(Keys::Fitting(Lang::PATTERN), T::shape())])
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(table) = node.get_ref().as_table() else {
            return T::read(node, reader).map(|value| Self(BTreeMap::from([(None, value)])));
        };
        let mut values = BTreeMap::new();
        for (key, node) in reader.in_order(table) {
            match reader.language(key.get_ref()) {
                Some(lang) => {
                    if let Some(value) = T::read(node, reader) {
                        values.insert(Some(lang), value);
                    }
                }
                None => {
                    let span = reader.span(key.span());
                    reader.unknown_language(key.get_ref(), span);
                }
            }
        }
        Some(Self(values))
    }

    fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a> {
        let named =
            |(lang, value): (&'a Option<Lang>, &'a T)| (lang.as_ref().map_or("", Lang::as_str), value.seen(span));
        Seen::Map(self.0.iter().map(named).collect())
    }
}
