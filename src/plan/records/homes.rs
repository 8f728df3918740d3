//! On which page each kind of record is shown.

use std::collections::BTreeMap;

use super::super::blocks::is_drawing_only;
use super::super::scope::AnyKnown;
use super::{SHAPES, shape};
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
    let shown = |kind: &Kind| known.get(kind).is_some_and(|records| !records.is_empty());
    std::iter::once(Kind::Subprocessor)
        .chain(SHAPES.iter().map(|shape| shape.kind))
        .filter(shown)
        .map(|kind| {
            let name = kind.name();
            let own = pages.iter().find(|page| page.id == name);
            let holds = |whole: bool| {
                move |page: &&&Record<PageForm, PageForm>| {
                    site.languages.all.iter().filter_map(|lang| page.texts.get(lang)).any(|text| {
                        let mut blocks = blocks(text.prose.pieces()).filter(|block| is_of(kind, block));
                        blocks.any(|block| !whole || is_whole(kind, block))
                    })
                }
            };
            let home = own.or_else(|| pages.iter().find(holds(true))).or_else(|| {
                // A part of the list of sub-processors is never all that has to be told (GDPR Art. 28(2)).
                pages.iter().find(holds(false)).filter(|_| kind != Kind::Subprocessor)
            });
            let home = home.map_or(name, |page| page.id.as_str());
            (kind, home.to_owned())
        })
        .collect()
}

/// Whether a block shows records of a kind. A picture alone has no place to which a link could lead.
pub fn is_of(kind: Kind, block: &Directive) -> bool {
    block.name.value == shape(kind).map_or(kind.name(), |shape| shape.block) && !is_drawing_only(block)
}

/// Whether a block shows all records of its kind.
fn is_whole(kind: Kind, block: &Directive) -> bool {
    let narrows = |key: &str| match shape(kind) {
        Some(shape) => matches!(key, "show" | "group" | "state") || shape.filters.contains(&key),
        None => true,
    };
    !block.attributes.iter().any(|(key, _)| narrows(&key.value))
}

/// The blocks of a text.
pub fn blocks<'p>(pieces: impl Iterator<Item = Piece<'p>>) -> impl Iterator<Item = &'p Directive> {
    pieces.filter_map(|piece| match piece {
        Piece::Hole(Hole::Block(directive)) => Some(&**directive),
        _ => None,
    })
}
