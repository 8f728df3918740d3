//! Records of a collection: as a table and along time; [`sections`] has the rest.

use super::super::blocks::{
    Drawing, STATES, attribute, comma_separated, drawing, named_keys, only_drafts, unknown_word, word,
};
use super::super::scope::{AnyKnown, Scope};
use super::super::tools::{self, Facet, Key};
use super::super::view::{Block, ColumnView, Fact, RowView, TableView, TimelineItem};
use super::sections::sections;
use super::{Layout, NEVER, Shape, singles};
use crate::diag::Spanned;
use crate::locale::{Args, When};
use crate::model::form::Seen;
use crate::model::kind::Kind;
use crate::model::prose::Directive;
use crate::model::records::certification::HeldBy;

/// What a block asks for.
struct Wanted<'d> {
    filters: Vec<(&'static str, Vec<Spanned<String>>)>,
    state: Option<&'d str>,
    columns: Vec<&'static str>,
    caption: Option<String>,
    layout: Layout,
    drawing: Option<Drawing>,
}

/// The block as a text asks for it.
pub fn build(scope: &Scope<'_>, shape: &Shape, directive: &Directive) -> Vec<Block> {
    let layouts = &["table", "sections", "columns"];
    let layout = match word(scope, directive, "layout", layouts) {
        Some("table") => Layout::Table,
        Some("sections") => Layout::Sections,
        Some(_) => Layout::Timeline,
        None if attribute(directive, "columns").is_some() => Layout::Table,
        None => shape.layout,
    };
    let columns = attribute(directive, "columns").map(|columns| {
        // The name is always the first column, and may be named.
        let keys = shape.fields.iter().map(|field| field.key);
        let known: Vec<&'static str> =
            keys.filter(|key| !matches!(*key, "order" | "draft" | "change" | "notes")).collect();
        let mut chosen = named_keys(scope, columns, &known);
        chosen.retain(|key| !NEVER.contains(key));
        chosen
    });
    let filters = shape.filters.iter().filter_map(|key| {
        let wanted = comma_separated(attribute(directive, key)?);
        wanted.iter().for_each(|word| check_filter(scope, shape, key, word));
        Some((*key, wanted))
    });
    let wanted = Wanted {
        filters: filters.collect(),
        state: word(scope, directive, "state", STATES),
        columns: columns.unwrap_or_else(|| shape.columns.to_vec()),
        caption: attribute(directive, "caption").map(|caption| caption.value.clone()),
        layout,
        drawing: match shape.picture {
            Some(_) => drawing(scope, directive),
            None => None,
        },
    };
    if selected(scope, shape, &wanted).is_empty() {
        only_drafts(scope, shape.kind, directive);
    }
    blocks(scope, shape, &wanted)
}

/// A filter names a word of a closed list, or something that a record says.
fn check_filter(scope: &Scope<'_>, shape: &Shape, key: &str, wanted: &Spanned<String>) {
    let Some(field) = shape.fields.iter().find(|field| field.key == filter_key(key)) else { return };
    let known: Vec<String> = match field.words.is_empty() {
        false => field.words.iter().map(|word| (*word).to_owned()).collect(),
        true => {
            let said = scope.whole.site.of(shape.kind).filter_map(|record| record.fields.get(field.key));
            said.flat_map(|seen| match seen {
                Seen::Text(text) => text.words().into_iter().map(str::to_owned).collect(),
                _ => Vec::new(),
            })
            .collect()
        }
    };
    let said = |word: &String| word.to_lowercase() == wanted.value.to_lowercase();
    if !known.iter().any(said) {
        let mut known: Vec<&str> = known.iter().map(String::as_str).collect();
        known.sort_unstable();
        known.dedup();
        unknown_word(scope, wanted, &known);
    }
}

/// What holds where a record does not say it.
fn unsaid(key: &str) -> Option<Seen<'static>> {
    (key == "held_by").then_some(Seen::Choice { list: "held-by", word: HeldBy::Own.word() })
}

/// The key of a form that an attribute chooses by.
fn filter_key(attribute: &str) -> &str {
    if attribute == "framework" { "controls" } else { attribute }
}

/// The collection as a page shows it that does not ask for anything else.
pub fn standard(scope: &Scope<'_>, shape: &Shape) -> Vec<Block> {
    if shape.layout == Layout::Single {
        return singles::standard(scope, shape);
    }
    let mut all = blocks(scope, shape, &every(shape, None));
    let ended = every(shape, Some("ended"));
    if !selected(scope, shape, &ended).is_empty() {
        all.extend(blocks(scope, shape, &Wanted { layout: Layout::Table, ..ended }));
    }
    all
}

/// All records in a state; those that are current or planned if it says none.
fn every<'w>(shape: &Shape, state: Option<&'w str>) -> Wanted<'w> {
    Wanted {
        filters: Vec::new(),
        state,
        columns: shape.columns.to_vec(),
        caption: None,
        layout: shape.layout,
        drawing: None,
    }
}

fn blocks(scope: &Scope<'_>, shape: &Shape, wanted: &Wanted<'_>) -> Vec<Block> {
    let records = selected(scope, shape, wanted);
    if records.is_empty() {
        // That there are none at all is said only where that is so.
        let none = selected(scope, shape, &every(shape, None)).is_empty();
        let text = scope.say(&if none { format!("{}-empty", shape.kind.name()) } else { "list-empty".to_owned() });
        return vec![Block::Notice { tone: "info".to_owned(), text }];
    }
    let mut blocks: Vec<Block> = drawn(scope, shape, wanted, &records).into_iter().collect();
    if wanted.drawing == Some(Drawing::Only) {
        return blocks;
    }
    blocks.extend(match wanted.layout {
        Layout::Sections => {
            // What a filter says of all of them need not be said of each.
            let alike = wanted.filters.iter().any(|(key, words)| *key == shape.group && words.len() == 1);
            sections(scope, shape, &records, alike)
        }
        Layout::Timeline => vec![timeline(scope, shape, &records)],
        Layout::Table | Layout::Single => vec![Block::Table(table(scope, shape, wanted, &records))],
    });
    blocks
}

/// The picture of the records: of all of them without asking, of some of them where it is asked for.
fn drawn(scope: &Scope<'_>, shape: &Shape, wanted: &Wanted<'_>, records: &[&AnyKnown<'_>]) -> Option<Block> {
    // One bar alone says no more than its date.
    let least = match wanted.drawing {
        Some(Drawing::No) => return None,
        Some(Drawing::Yes | Drawing::Only) => 1,
        None if wanted.filters.is_empty() && wanted.state.is_none() => 2,
        None => return None,
    };
    Some(shape.picture?(scope, records, least)?.block(scope))
}

/// Records that may be shown and are asked for, in the order of the list.
fn selected<'s, 'a>(scope: &'s Scope<'a>, shape: &Shape, wanted: &Wanted<'_>) -> Vec<&'s AnyKnown<'a>> {
    let mut records: Vec<&AnyKnown<'a>> = scope
        .whole
        .of(shape.kind)
        .map(|(_, known)| known)
        .filter(|known| {
            let state = scope.state(&known.phase).0;
            wanted.state.map_or(state != "ended", |wanted| wanted == "all" || wanted == state)
                && wanted.filters.iter().all(|(key, words)| {
                    let seen = known.fields.get(filter_key(key)).or_else(|| unsaid(key));
                    seen.is_some_and(|seen| words.iter().any(|word| seen.is(&word.value)))
                })
        })
        .collect();
    let date = |known: &AnyKnown<'_>| match shape.sort.and_then(|(key, _)| scope.drawn(&*known.fields, key)) {
        Some(Seen::Date(when, _)) => Some(when.sort_key()),
        _ => None,
    };
    records.sort_by(|a, b| {
        let order = |known: &AnyKnown<'_>| known.fields.order().unwrap_or(i64::MAX);
        let names = || {
            let name = |known| scope.record_name(shape.kind, known);
            scope.locale.compare(&name(a), &name(b)).then_with(|| a.head.id.cmp(b.head.id))
        };
        let dates = || match (date(a), date(b), shape.sort) {
            (Some(a), Some(b), Some((_, true))) => b.cmp(&a),
            // What has no date comes last.
            (a, b, _) => (a.is_none(), a).cmp(&(b.is_none(), b)),
        };
        order(a).cmp(&order(b)).then_with(dates).then_with(names)
    });
    records
}

pub(super) fn anchor(kind: Kind, id: &str) -> String {
    format!("{}-{id}", kind.scheme())
}

fn table(scope: &Scope<'_>, shape: &Shape, wanted: &Wanted<'_>, records: &[&AnyKnown<'_>]) -> TableView {
    let name = shape.kind.name();
    let rows: Vec<RowView> = records
        .iter()
        .map(|known| RowView {
            record: scope.record_head(shape.kind, known, scope.anchor(&anchor(shape.kind, known.head.id))),
            head: None,
            cells: wanted.columns.iter().map(|key| scope.noted_fact(&*known.fields, key)).collect(),
            facets: Vec::new(),
            ranks: String::new(),
        })
        .collect();
    let form = records.first().map_or("", |known| known.fields.form());
    // A column that says nothing in any row only takes room.
    let used = |at: usize| rows.iter().any(|row| row.cells.get(at).is_some_and(Option::is_some));
    let shown: Vec<usize> = (0..wanted.columns.len()).filter(|at| used(*at)).collect();
    let keys: Vec<&str> = shown.iter().filter_map(|at| wanted.columns.get(*at)).copied().collect();
    let columns = keys.iter().map(|key| ColumnView { key: (*key).to_owned(), label: scope.label(form, key) });
    let columns = columns.collect();
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let args = Args::new().number("count", count).date("date", When::from(scope.whole.site.today), scope.locale);
    let mut table = TableView {
        collection: name.to_owned(),
        anchor: scope.anchor(name),
        caption: wanted.caption.clone().unwrap_or_else(|| match wanted.state {
            Some("ended") => scope.say(&format!("{name}-caption-ended")),
            _ => scope.say(&format!("{name}-caption")),
        }),
        headed: false,
        note: scope.say_with(&format!("{name}-count"), &args),
        columns,
        name_column: scope.say(&format!("{name}-name")),
        rows: rows
            .into_iter()
            .map(|mut row| {
                let mut cells: Vec<Option<Fact>> = std::mem::take(&mut row.cells);
                let cells = shown.iter().filter_map(|at| cells.get_mut(*at).map(Option::take)).collect();
                RowView { cells, ..row }
            })
            .collect(),
        empty: String::new(),
        tools: None,
    };
    if table.rows.len() >= tools::ENOUGH {
        let orders = orders(scope, shape, &table, &keys, records);
        let facets = facets(scope, shape, form, records);
        tools::equip(scope, &mut table, facets, &orders);
    }
    table
}

/// What readers can choose the rows of a table by: what a block can choose by, and the state.
fn facets(scope: &Scope<'_>, shape: &Shape, form: &str, records: &[&AnyKnown<'_>]) -> Vec<Facet> {
    let states = records.iter().map(|known| scope.state_word(scope.state(&known.phase).0));
    let state = Facet { key: "state".to_owned(), label: scope.say("facet-state"), rows: states.collect() };
    let by_key = shape.filters.iter().map(|attribute| {
        let key = filter_key(attribute);
        let words = closed_list(shape, key);
        let row = |known: &&AnyKnown<'_>| {
            let seen = known.fields.get(key).or_else(|| unsaid(key));
            seen.map(|seen| scope.words(&seen, words)).unwrap_or_default()
        };
        let rows = records.iter().map(row).collect();
        Facet { key: attribute.replace('_', "-"), label: scope.label(form, key), rows }
    });
    by_key.chain([state]).collect()
}

/// What the rows of a table are sorted by: by name, then by each column.
fn orders(
    scope: &Scope<'_>,
    shape: &Shape,
    table: &TableView,
    keys: &[&str],
    records: &[&AnyKnown<'_>],
) -> Vec<Vec<Key>> {
    let names = table.rows.iter().map(|row| Key::Words(row.record.name.clone())).collect();
    let columns = keys.iter().enumerate().map(|(at, key)| {
        let words = closed_list(shape, key);
        let of = |(row, known): (&RowView, &&AnyKnown<'_>)| {
            let seen = scope.drawn(&*known.fields, key);
            Key::of(scope, row.cells.get(at).and_then(Option::as_ref), seen.as_ref(), words)
        };
        table.rows.iter().zip(records).map(of).collect()
    });
    std::iter::once(names).chain(columns).collect()
}

/// The closed list from which the words under a key come; empty where there is none.
fn closed_list(shape: &Shape, key: &str) -> &'static [&'static str] {
    shape.fields.iter().find(|field| field.key == key).map(|field| field.words).unwrap_or_default()
}

fn timeline(scope: &Scope<'_>, shape: &Shape, records: &[&AnyKnown<'_>]) -> Block {
    let items = records.iter().map(|known| {
        let form = &*known.fields;
        let date = match scope.drawn(form, "date") {
            Some(Seen::Date(when, _)) => Some(scope.date(when)),
            _ => None,
        };
        let keys = form.fields().iter().map(|field| field.key);
        let keys = keys.filter(|key| !matches!(*key, "date" | "summary") && !super::is_hidden(shape.kind, key));
        TimelineItem {
            record: scope.record_head(shape.kind, known, scope.anchor(&anchor(shape.kind, known.head.id))),
            date,
            text: match form.get(shape.lead) {
                Some(Seen::Text(text)) => scope.text(text),
                _ => None,
            },
            facts: keys.filter_map(|key| scope.noted_fact(form, key)).collect(),
        }
    });
    Block::Timeline { anchor: scope.anchor(shape.kind.name()), items: items.collect() }
}
