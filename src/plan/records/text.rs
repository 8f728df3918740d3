//! The prose of a record among others: its headings below that of the record, its anchors apart from
//! all others of the page.

use std::collections::BTreeMap;

use super::super::prose;
use super::super::scope::{AnyKnown, Scope};
use super::super::view::Block;
use crate::model::prose::{Piece, Prose, tags};

/// The prose of a record as blocks; its highest headings get a level.
pub fn blocks(scope: &Scope<'_>, known: &AnyKnown<'_>, level: u8) -> Vec<Block> {
    let Some((text, foreign)) = scope.own_text(&known.head) else { return Vec::new() };
    let written = scope.written.get();
    let before = scope.headings.borrow().len();
    let mut blocks = prose::blocks(scope, &text.prose, foreign);
    // What stands in a record ends with it.
    scope.written.set(written);
    let own: Vec<&str> = text.prose.headings.iter().map(|heading| &*heading.anchor).collect();
    let top = text.prose.headings.iter().map(|heading| heading.level).min().unwrap_or(2);
    let lower = level.saturating_sub(top);
    let mut names = BTreeMap::new();
    for block in &mut blocks {
        if let Block::Prose { html, .. } = block {
            names.extend(ids(html).map(|id| (id.to_owned(), scope.anchor(id))));
        }
    }
    for block in &mut blocks {
        if let Block::Prose { html, .. } = block {
            *html = fitted(html, lower, &names);
        }
    }
    for (level, anchor, _) in &mut scope.headings.borrow_mut()[before..] {
        if own.contains(&anchor.as_str()) {
            *level = (*level + lower).min(6);
            if let Some(name) = names.get(anchor) {
                anchor.clone_from(name);
            }
        }
    }
    blocks
}

/// Takes the anchors of a page's own text before anything else on the page can.
pub fn take_anchors(scope: &Scope<'_>, prose: &Prose) {
    for heading in &prose.headings {
        scope.anchor(&heading.anchor);
    }
    let headings: Vec<&str> = prose.headings.iter().map(|heading| &*heading.anchor).collect();
    for piece in prose.pieces() {
        if let Piece::Html(html) = piece {
            ids(html).filter(|id| !headings.contains(id)).for_each(|id| drop(scope.anchor(id)));
        }
    }
}

/// The values of `id` in a text.
fn ids(html: &str) -> impl Iterator<Item = &str> {
    let tags = tags(html).filter(|part| part.starts_with('<'));
    tags.filter_map(|tag| tag.split_once(" id=\"")?.1.split('"').next())
}

/// The text with its headings moved down and its ids, and the links to them, by their new names.
fn fitted(html: &str, lower: u8, names: &BTreeMap<String, String>) -> String {
    let mut fitted = String::with_capacity(html.len() + 64);
    for part in tags(html) {
        if !part.starts_with('<') {
            fitted.push_str(part);
            continue;
        }
        let mut tag = part.to_owned();
        for (attribute, end) in [(" id=\"", "\""), (" href=\"#", "\"")] {
            let value = tag.split_once(attribute).and_then(|(_, rest)| rest.split(end).next());
            if let Some((old, new)) = value.and_then(|value| names.get_key_value(value)) {
                tag = tag.replacen(&format!("{attribute}{old}{end}"), &format!("{attribute}{new}{end}"), 1);
            }
        }
        let at = tag.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(0);
        if let Some([b'h', level @ b'1'..=b'6', b' ' | b'>']) = tag.as_bytes().get(at..at + 3) {
            let level = (level - b'0' + lower).min(6);
            tag.replace_range(at + 1..at + 2, &level.to_string());
        }
        fitted.push_str(&tag);
    }
    fitted
}
