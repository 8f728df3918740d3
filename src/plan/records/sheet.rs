//! The fact sheet, which draws on all other records.

use super::super::scope::Scope;
use super::super::values::inline;
use super::super::view::{Block, Fact, TextView, Value};
use super::paths;
use crate::locale::slug;
use crate::model::kind::Kind;
use crate::model::records::facts::{FactGroup, FactRow, Facts};

/// The fact sheet, or one group of it.
pub fn blocks(scope: &Scope<'_>, facts: &Facts, only: Option<&str>, level: u8) -> Vec<Block> {
    let id = |group: &FactGroup| group.id.as_ref().map(|id| id.value.clone()).unwrap_or_default();
    let groups = facts.groups.iter().flatten().filter(|group| only.is_none_or(|only| only == id(group)));
    let mut blocks = Vec::new();
    for group in groups {
        if let Some(name) = &group.name {
            let text = scope.plain(name);
            let wish = format!("facts-{}", slug(&id(group), scope.lang));
            blocks.push(Block::Heading { level, anchor: scope.heading(level, &wish, &text), text });
        }
        if let Some(text) = group.note.as_ref().and_then(|note| scope.text(note)) {
            blocks.push(Block::Lead { text });
        }
        let rows: Vec<Fact> = group.facts.iter().flatten().filter_map(|row| fact(scope, row)).collect();
        if !rows.is_empty() {
            blocks.push(Block::Facts { facts: rows, compact: false });
        }
    }
    blocks
}

/// A row of the fact sheet: what records say, else its own words, else its status.
fn fact(scope: &Scope<'_>, row: &FactRow) -> Option<Fact> {
    let mut notes: Vec<TextView> = Vec::new();
    let drawn: Vec<Value> = row
        .from
        .iter()
        .flatten()
        .filter_map(|path| {
            let (value, note) = paths::find(scope, path)?;
            notes.extend(note);
            Some(value)
        })
        .collect();
    let own = row.value.as_ref().and_then(|value| scope.text(value)).map(|text| Value::Text { text });
    let status = row.status.as_ref().map(|status| Value::Status { status: scope.status(status, "") });
    let drawn = match drawn.len() {
        0 => None,
        1 => drawn.into_iter().next(),
        // "24 hours / 4 to 8 hours": short values side by side.
        _ => {
            let words: Vec<String> = drawn.iter().map(|value| inline(scope, value).plain).collect();
            Some(Value::Plain { text: words.join(" / ") })
        }
    };
    let value = match (drawn.or(own), status) {
        (Some(value), None) | (None, Some(value)) => value,
        (Some(value), Some(status)) => Value::List { items: vec![value, status] },
        (None, None) => return None,
    };
    let label = row.label.as_ref().map(|label| scope.plain(label)).unwrap_or_default();
    let key = row.id.as_ref().map(|id| id.value.clone()).unwrap_or_default();
    let more = row.link.as_ref().and_then(|page| {
        let url = scope.whole.urls.of(Kind::Page, &page.value.0, scope.lang)?;
        Some(scope.page_link(&page.value.0, url))
    });
    let note = row.note.as_ref().and_then(|note| scope.text(note)).or_else(|| notes.into_iter().next());
    Some(Fact { key, label, value, note, more, anchor: String::new() })
}
