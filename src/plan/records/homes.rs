//! On which page each kind of record is shown.

use std::collections::BTreeMap;

use super::super::scope::AnyKnown;
use super::{SHAPES, Shape};
use crate::model::Site;
use crate::model::kind::Kind;
use crate::model::page::PageForm;
use crate::model::prose::{Directive, Hole, Piece};
use crate::model::record::Record;

/// The page of each kind that is shown: the one of its name, else the first that has its block
/// without a filter, else the first that shows a part of it, else one that is made for it.
pub fn homes(
    site: &Site,
    pages: &[&Record<PageForm, PageForm>],
    known: &BTreeMap<Kind, BTreeMap<&str, AnyKnown<'_>>>,
) -> BTreeMap<Kind, String> {
    let shown = |shape: &&Shape| known.get(&shape.kind).is_some_and(|records| !records.is_empty());
    SHAPES
        .iter()
        .filter(shown)
        .map(|shape| {
            let name = shape.kind.name();
            let own = pages.iter().find(|page| page.id == name);
            let holds = |whole: bool| {
                move |page: &&&Record<PageForm, PageForm>| {
                    site.languages.all.iter().filter_map(|lang| page.texts.get(lang)).any(|text| {
                        let mut blocks = blocks(text.prose.pieces()).filter(|block| block.name.value == shape.block);
                        blocks.any(|block| !whole || is_whole(shape, block))
                    })
                }
            };
            let home = own.or_else(|| pages.iter().find(holds(true))).or_else(|| pages.iter().find(holds(false)));
            let home = home.map_or(name, |page| page.id.as_str());
            (shape.kind, home.to_owned())
        })
        .collect()
}

/// Whether a block shows all records of its kind.
fn is_whole(shape: &Shape, block: &Directive) -> bool {
    let narrows = |key: &str| matches!(key, "show" | "group" | "state") || shape.filters.contains(&key);
    !block.attributes.iter().any(|(key, _)| narrows(&key.value))
}

/// The blocks of a text.
pub fn blocks<'p>(pieces: impl Iterator<Item = Piece<'p>>) -> impl Iterator<Item = &'p Directive> {
    pieces.filter_map(|piece| match piece {
        Piece::Hole(Hole::Block(directive)) => Some(&**directive),
        _ => None,
    })
}
