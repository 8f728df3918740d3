//! Records of a collection below headings, and on a page each.

use super::super::blocks::changes_block;
use super::super::changes::Changes;
use super::super::scope::{AnyKnown, Scope};
use super::super::values::inline;
use super::super::view::{Block, Fact};
use super::lists::anchor;
use super::{Shape, singles, text};
use crate::locale::slug;
use crate::model::form::Seen;
use crate::model::value::StatusWord;

/// Records below headings, grouped where the kind has groups and more than one is shown.
pub fn sections(scope: &Scope<'_>, shape: &Shape, records: &[&AnyKnown<'_>], alike: bool) -> Vec<Block> {
    let group_of = |known: &AnyKnown<'_>| {
        let seen = known.fields.get(shape.group)?;
        let value = scope.shown(&seen)?;
        let rank = match &seen {
            Seen::Choice { word, .. } => shape
                .fields
                .iter()
                .find(|field| field.key == shape.group)
                .and_then(|field| field.words.iter().position(|known| known == word)),
            _ => None,
        };
        Some((rank, inline(scope, &value).plain))
    };
    // Groups in the order of their list of words, or in that of their first record.
    let mut groups: Vec<Group<'_, '_>> = Vec::new();
    for known in records {
        let (rank, title) = group_of(known).unzip();
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.members.push(known),
            None => groups.push(Group { rank: rank.flatten(), title, members: vec![known] }),
        }
    }
    groups.sort_by_key(|group| group.rank);
    let level = scope.level_below();
    if groups.len() < 2 {
        return records.iter().flat_map(|known| section(scope, shape, known, level, alike)).collect();
    }
    let mut blocks = Vec::new();
    for Group { title, members, .. } in groups {
        let below = match title {
            Some(title) => {
                let wish = format!("{}-{}", shape.kind.name(), slug(&title, scope.lang));
                blocks.push(Block::Heading { level, anchor: scope.heading(level, &wish, &title), text: title });
                level + 1
            }
            None => level,
        };
        blocks.extend(members.into_iter().flat_map(|known| section(scope, shape, known, below, true)));
    }
    blocks
}

/// A record with all it says below a heading.
fn section(scope: &Scope<'_>, shape: &Shape, known: &AnyKnown<'_>, level: u8, grouped: bool) -> Vec<Block> {
    let name = scope.record_name(shape.kind, known);
    let anchor = scope.heading(level, &anchor(shape.kind, known.head.id), &name);
    let mut blocks = vec![Block::Record { level, record: scope.record_head(shape.kind, known, anchor) }];
    let skipped = if grouped { shape.group } else { "" };
    blocks.extend(body(scope, shape, known, level + 1, skipped));
    blocks
}

/// What a record says besides its name.
pub fn body(scope: &Scope<'_>, shape: &Shape, known: &AnyKnown<'_>, level: u8, skipped: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    // On its own page the lead stands below the title.
    if let (Some(Seen::Text(lead)), false) = (known.fields.get(shape.lead), shape.pages) {
        blocks.extend(scope.text(lead).map(|text| Block::Lead { text }));
    }
    let text = || text::blocks(scope, known, level);
    // A page of its own is looked up for what is the case, and read for how it came to that.
    if !shape.pages {
        blocks.extend(text());
    }
    let keys = known.fields.fields().iter().map(|field| field.key);
    let keys: Vec<&str> =
        keys.filter(|key| *key != shape.lead && *key != skipped && !super::is_hidden(shape.kind, key)).collect();
    match shape.compact {
        true => {
            let facts: Vec<Fact> = keys.iter().filter_map(|key| compact(scope, known, key)).collect();
            blocks.extend((!facts.is_empty()).then_some(Block::Facts { facts, compact: true }));
        }
        false => blocks.extend(singles::parts(scope, &*known.fields, &keys, Some(level))),
    }
    if shape.pages {
        blocks.extend(text());
    }
    for upcoming in [true, false] {
        let changes = scope.changes(Changes { kind: shape.kind, only: Some(known.head.id), upcoming });
        if !changes.is_empty() {
            let name = if upcoming { "upcoming" } else { "past" };
            blocks.push(changes_block(scope, level.min(4), name, changes));
        }
    }
    blocks
}

/// A field of one record among many: what goes without saying is left out.
fn compact(scope: &Scope<'_>, known: &AnyKnown<'_>, key: &str) -> Option<Fact> {
    match known.fields.get(key) {
        Some(Seen::Status(status)) if status.word.value == StatusWord::Available && status.qualifier.is_none() => None,
        Some(_) if key == "reviewed" => None,
        _ => scope.noted_fact(&*known.fields, key),
    }
}

/// Records below a heading that they share.
struct Group<'k, 'a> {
    /// Its place in the list of words it is named by, where there is one.
    rank: Option<usize>,
    title: Option<String>,
    members: Vec<&'k AnyKnown<'a>>,
}
