//! Files of which there is one: their facts, and tables of their rows.

use super::super::blocks::{attribute, changes_block, comma_separated, unknown_word};
use super::super::changes::Changes;
use super::super::prose;
use super::super::scope::Scope;
use super::super::values::{inline, list};
use super::super::view::{Block, ColumnView, Fact, RecordView, RowView, TableView, TextView, Value};
use super::lists::body;
use super::show::bare;
use super::{NEVER, Shape, glossary, paths};
use crate::locale::slug;
use crate::model::form::{Form, Seen, Shown};
use crate::model::kind::Kind;
use crate::model::life::AnyForm;
use crate::model::prose::Directive;
use crate::model::records::change_process::ChangeProcess;
use crate::model::records::facts::{FactGroup, FactRow, Facts};
use crate::model::records::flows::{Flow, Flows};

/// The block as a text asks for it.
pub fn build(scope: &Scope<'_>, shape: &Shape, directive: &Directive) -> Vec<Block> {
    let Some(known) = scope.whole.one(shape.kind, shape.kind.name()) else { return nothing(scope, shape) };
    let level = scope.level_below();
    match shape.kind {
        Kind::Facts => {
            let group = attribute(directive, "group");
            known.fields.as_any().downcast_ref::<Facts>().map(|facts| {
                let groups = facts.groups.iter().flatten();
                let ids: Vec<&str> = groups.filter_map(|group| Some(group.id.as_ref()?.as_str())).collect();
                if let Some(wanted) = group.filter(|wanted| !ids.contains(&wanted.value.as_str())) {
                    unknown_word(scope, wanted, &ids);
                }
                fact_groups(scope, facts, group.map(|group| group.value.as_str()), level)
            })
        }
        .unwrap_or_default(),
        Kind::Flows => flows(scope, shape, directive),
        Kind::Glossary => glossary::blocks(scope, level),
        _ => match attribute(directive, "show") {
            None => standard_below(scope, shape, level),
            Some(show) => {
                let all: Vec<&'static str> = shape.fields.iter().map(|field| field.key).collect();
                let all: Vec<&'static str> = all.into_iter().filter(|key| !NEVER.contains(key)).collect();
                let mut keys = Vec::new();
                for name in comma_separated(show) {
                    match all.iter().find(|key| **key == name.value) {
                        Some(key) => keys.push(*key),
                        None => prose::unknown(scope, "unknown-field", &name, &all),
                    }
                }
                // A part that is asked for alone stands below a heading of the text.
                let mut blocks = parts(scope, &*known.fields, &keys, (keys.len() > 1).then_some(level));
                let touched = known.upcoming.iter().filter_map(|step| step.set);
                if touched.into_iter().any(|set| keys.iter().any(|key| set.get(key).is_some())) {
                    let wanted = Changes { kind: shape.kind, only: Some(shape.kind.name()), upcoming: true };
                    blocks.push(changes_block(scope, level.min(4), "upcoming", scope.changes(wanted)));
                }
                blocks
            }
        },
    }
}

/// All of it, as a page shows it that does not ask for anything else.
pub fn standard(scope: &Scope<'_>, shape: &Shape) -> Vec<Block> {
    standard_below(scope, shape, scope.level_below())
}

fn standard_below(scope: &Scope<'_>, shape: &Shape, level: u8) -> Vec<Block> {
    let Some(known) = scope.whole.one(shape.kind, shape.kind.name()) else { return nothing(scope, shape) };
    match shape.kind {
        Kind::Facts => {
            let facts = known.fields.as_any().downcast_ref::<Facts>();
            facts.map(|facts| fact_groups(scope, facts, None, level)).unwrap_or_default()
        }
        Kind::Flows => match known.fields.as_any().downcast_ref::<Flows>() {
            Some(flows) => flow_blocks(scope, flows, shape.columns, None),
            None => Vec::new(),
        },
        Kind::Glossary => glossary::blocks(scope, level),
        _ => body(scope, shape, known, level, ""),
    }
}

fn nothing(scope: &Scope<'_>, shape: &Shape) -> Vec<Block> {
    let text = scope.say(&format!("{}-empty", shape.kind.name()));
    vec![Block::Notice { tone: "info".to_owned(), text }]
}

/// Keys of a record in their order: what is short as label and value, what has rows of its own below
/// headings of a level if it needs any.
pub fn parts(scope: &Scope<'_>, record: &dyn AnyForm, keys: &[&str], level: Option<u8>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut facts: Vec<Fact> = Vec::new();
    let mut below = false;
    if record.form() == ChangeProcess::NAME && level.is_some() {
        facts.extend(notice_period(scope));
    }
    for key in keys {
        let forms = match record.get(key) {
            Some(Seen::List(items)) => rows(&items),
            Some(Seen::Form(form)) => Some(vec![form]),
            Some(_) => None,
            None => continue,
        };
        let fact = if forms.is_none() { scope.noted_fact(record, key) } else { None };
        if forms.is_none() && fact.is_none() {
            continue;
        }
        below |= forms.is_some();
        if let (Some(fact), false) = (&fact, below && level.is_some()) {
            facts.push(fact.clone());
            continue;
        }
        if !facts.is_empty() {
            blocks.push(Block::Facts { facts: std::mem::take(&mut facts), compact: false });
        }
        let text = scope.label(record.form(), key);
        if let Some(level) = level.map(|level| level.min(4)) {
            let wish = format!("{}-{}", bare(record.form()), key.replace('_', "-"));
            blocks.push(Block::Heading { level, anchor: scope.heading(level, &wish, &text), text: text.clone() });
        }
        match (forms.as_deref(), fact) {
            (Some([only]), _) => blocks.extend(one(scope, *only)),
            (Some(forms), _) => blocks.extend(several(scope, key, &text, forms, level.is_some())),
            (None, Some(Fact { value, note, .. })) => blocks.push(Block::Value { value, note }),
            (None, None) => {}
        }
    }
    if !facts.is_empty() {
        blocks.push(Block::Facts { facts, compact: false });
    }
    blocks
}

/// The forms of a list that is made of forms with labels of their own.
fn rows<'a>(items: &[Seen<'a>]) -> Option<Vec<&'a dyn Shown>> {
    let forms = items.iter().map(|item| match item {
        Seen::Form(form) if !matches!(form.form(), "term-place" | "term-supplementary-measure") => Some(*form),
        _ => None,
    });
    forms.collect::<Option<Vec<_>>>().filter(|forms| !forms.is_empty())
}

/// Rows as a table; below it what a row has that needs a table of its own, such as reaction times.
fn several(scope: &Scope<'_>, key: &str, text: &str, forms: &[&dyn Shown], headed: bool) -> Vec<Block> {
    let mut blocks = vec![Block::Table(row_table(scope, key, text, forms, headed))];
    for form in forms {
        let name = name_of(scope, *form);
        for field in form.fields() {
            let Some(Seen::List(items)) = form.get(field.key) else { continue };
            let Some(inner) = rows(&items) else { continue };
            let label = scope.label(form.form(), field.key);
            let caption = name.as_ref().map_or(label.clone(), |name| format!("{name}: {label}"));
            blocks.push(Block::Table(row_table(scope, field.key, &caption, &inner, false)));
        }
    }
    blocks
}

/// What the first key of a row says that says something: the row's name.
fn name_of(scope: &Scope<'_>, form: &dyn Shown) -> Option<String> {
    let keys = form.fields().iter().map(|field| field.key).filter(|key| *key != "id");
    keys.into_iter().find_map(|key| {
        let (value, _) = scope.shown(&form.get(key)?)?;
        Some(inline(scope, &value).plain)
    })
}

/// Forms of one kind as a table: the first key that all of them have names the rows.
fn row_table(scope: &Scope<'_>, key: &str, caption: &str, forms: &[&dyn Shown], headed: bool) -> TableView {
    let all: Vec<&'static str> =
        forms.first().map(|form| form.fields()).unwrap_or_default().iter().map(|field| field.key).collect();
    let nested =
        |key: &str| forms.iter().any(|form| matches!(form.get(key), Some(Seen::List(items)) if rows(&items).is_some()));
    let used: Vec<&str> = all
        .into_iter()
        .filter(|key| *key != "id" && !nested(key) && forms.iter().any(|form| form.get(key).is_some()))
        .collect();
    let first = used.iter().position(|key| forms.iter().all(|form| form.get(key).is_some())).unwrap_or(0);
    let name_key = used.get(first).copied().unwrap_or_default();
    let form_name = forms.first().map_or("", |form| form.form());
    let columns: Vec<&str> = used.into_iter().filter(|key| *key != name_key).collect();
    let rows = forms.iter().map(|form| {
        let id = match form.get("id") {
            Some(Seen::Words(id)) => id.to_owned(),
            _ => String::new(),
        };
        let head = scope.fact(*form, name_key).map(|fact| fact.value);
        let name = head.as_ref().map(|value| inline(scope, value).plain).unwrap_or_default();
        let anchor =
            scope.anchor(&format!("{key}-{}", if id.is_empty() { slug(&name, scope.lang) } else { id.clone() }));
        RowView {
            record: RecordView { id, anchor, name, state: "current".to_owned(), ..RecordView::default() },
            head,
            cells: columns.iter().map(|key| scope.fact(*form, key)).collect(),
        }
    });
    let rows: Vec<RowView> = rows.collect();
    TableView {
        collection: key.replace('_', "-"),
        anchor: scope.anchor(&format!("table-{}", key.replace('_', "-"))),
        caption: caption.to_owned(),
        headed,
        note: String::new(),
        name_column: scope.label(form_name, name_key),
        columns: columns
            .iter()
            .map(|key| ColumnView { key: (*key).to_owned(), label: scope.label(form_name, key) })
            .collect(),
        rows,
        empty: String::new(),
    }
}

/// A single form: its facts, and its rows as a table.
fn one(scope: &Scope<'_>, form: &dyn Shown) -> Vec<Block> {
    let mut facts = Vec::new();
    let mut tables = Vec::new();
    for field in form.fields().iter().filter(|field| field.key != "id") {
        match form.get(field.key) {
            Some(Seen::List(items)) => match rows(&items) {
                Some(inner) => {
                    let label = scope.label(form.form(), field.key);
                    tables.push(Block::Table(row_table(scope, field.key, &label, &inner, false)));
                }
                None => facts.extend(scope.fact(form, field.key)),
            },
            Some(_) => facts.extend(scope.fact(form, field.key)),
            None => {}
        }
    }
    let facts = (!facts.is_empty()).then_some(Block::Facts { facts, compact: false });
    facts.into_iter().chain(tables).collect()
}

/// The promised notice period, which stands in the site's configuration.
fn notice_period(scope: &Scope<'_>) -> Option<Fact> {
    let promises = scope.whole.site.config.promises.as_ref()?;
    let text = scope.locale.quantity(promises.notice_period.as_ref()?);
    let label = scope.say("field-notice-period");
    Some(Fact { key: "notice_period".to_owned(), label, value: Value::Plain { text }, note: None, more: None })
}

/// The fact sheet, or one group of it.
fn fact_groups(scope: &Scope<'_>, facts: &Facts, only: Option<&str>, level: u8) -> Vec<Block> {
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
    Some(Fact { key, label, value, note, more })
}

fn flows(scope: &Scope<'_>, shape: &Shape, directive: &Directive) -> Vec<Block> {
    let Some(flows) = scope.whole.site.single::<Flows>() else { return nothing(scope, shape) };
    let columns = match attribute(directive, "columns") {
        None => shape.columns.to_vec(),
        Some(columns) => {
            let mut chosen = Vec::new();
            for name in comma_separated(columns) {
                match shape.columns.iter().find(|key| **key == name.value) {
                    Some(key) => chosen.push(*key),
                    None => prose::unknown(scope, "unknown-field", &name, shape.columns),
                }
            }
            chosen
        }
    };
    let caption = attribute(directive, "caption").map(|caption| caption.value.clone());
    flow_blocks(scope, flows, &columns, caption)
}

/// What the flows show, and the flows.
fn flow_blocks(scope: &Scope<'_>, flows: &Flows, columns: &[&str], caption: Option<String>) -> Vec<Block> {
    let lead = flows.description.as_ref().and_then(|text| scope.text(text)).map(|text| Block::Lead { text });
    lead.into_iter().chain([flow_table(scope, flows, columns, caption)]).collect()
}

/// The form of a flow.
const FLOW: &str = Flow::NAME;

/// The flows as a table, in the order in which they are written.
fn flow_table(scope: &Scope<'_>, flows: &Flows, columns: &[&str], caption: Option<String>) -> Block {
    let known = |id: &str| scope.flow_end(flows, id).is_some() && scope.flow_state(flows, id).is_some();
    let rows = flows.flows.iter().flatten().filter_map(|flow| {
        let (from, to) = (flow.from.as_ref()?, flow.to.as_ref()?);
        // A flow to somebody who must not be shown, or no longer takes part, is not shown either.
        if !known(from) || !known(to) {
            return None;
        }
        let head = scope.flow_cell(flows, from)?;
        let name = inline(scope, &scope.flow_end(flows, from)?).plain;
        let id = flow.id.as_ref().map(|id| id.value.clone()).unwrap_or_default();
        let wish = if id.is_empty() { format!("{}-{}", from.value, to.value) } else { id.clone() };
        let cells = columns.iter().map(|key| match *key {
            "to" => {
                let value = scope.flow_cell(flows, to)?;
                Some(Fact { key: "to".to_owned(), label: scope.label(FLOW, "to"), value, note: None, more: None })
            }
            key => scope.fact(flow, key),
        });
        Some(RowView {
            record: RecordView {
                id,
                anchor: scope.anchor(&format!("flow-{wish}")),
                name,
                state: "current".to_owned(),
                ..RecordView::default()
            },
            head: Some(head),
            cells: cells.collect(),
        })
    });
    let rows = rows.collect();
    Block::Table(TableView {
        collection: "flows".to_owned(),
        anchor: scope.anchor("flows"),
        caption: caption.unwrap_or_else(|| scope.say("flows-title")),
        headed: false,
        note: String::new(),
        name_column: scope.label(FLOW, "from"),
        columns: columns
            .iter()
            .map(|key| ColumnView { key: (*key).to_owned(), label: scope.label(FLOW, key) })
            .collect(),
        rows,
        empty: scope.say("flows-empty"),
    })
}

impl Scope<'_> {
    /// The state of the sub-processor where a flow begins or ends, in words; empty while it takes
    /// part, `None` once it has ended.
    fn flow_state(&self, flows: &Flows, id: &str) -> Option<String> {
        let node = flows.nodes.iter().flatten().find(|node| node.id.as_ref().is_some_and(|known| known.value == id));
        let id = match node {
            Some(node) => node.subprocessor.as_ref().map(|sub| sub.value.0.as_str()),
            None => Some(id),
        };
        let Some(known) = id.and_then(|id| self.whole.one(Kind::Subprocessor, id)) else { return Some(String::new()) };
        match self.state(&known.phase) {
            ("ended", _) => None,
            ("planned", words) => Some(words),
            _ => Some(String::new()),
        }
    }

    /// The same with the places where it is, and its state.
    fn flow_cell(&self, flows: &Flows, id: &str) -> Option<Value> {
        let node = flows.nodes.iter().flatten().find(|node| node.id.as_ref().is_some_and(|known| known.value == id));
        let sub = match node {
            Some(node) => node.subprocessor.as_ref().map(|sub| sub.value.0.as_str()),
            None => Some(id),
        };
        let known = sub.and_then(|id| self.whole.known.get(id));
        let places = node.and_then(|node| node.places.as_ref()).or_else(|| known?.fields.places.as_ref());
        let mut countries: Vec<String> = Vec::new();
        for place in places.into_iter().flatten() {
            let country = place.country.as_ref().map(|country| self.locale.country(&country.0)).unwrap_or_default();
            if !country.is_empty() && !countries.contains(&country) {
                countries.push(country);
            }
        }
        let end = self.flow_end(flows, id)?;
        let place = (!countries.is_empty()).then(|| Value::Plain { text: self.locale.list(&countries) });
        let state = self.flow_state(flows, id)?;
        let state = (!state.is_empty()).then_some(Value::Plain { text: state });
        list(std::iter::once(end).chain(place).chain(state).collect())
    }

    /// Where a flow begins or ends: a node by its name, or a sub-processor.
    fn flow_end(&self, flows: &Flows, id: &str) -> Option<Value> {
        let node = flows.nodes.iter().flatten().find(|node| node.id.as_ref().is_some_and(|known| known.value == id));
        let Some(node) = node else {
            return self.record_link(Kind::Subprocessor, id).map(|link| Value::Link { link });
        };
        match (&node.subprocessor, &node.name) {
            (Some(sub), None) => self.record_link(Kind::Subprocessor, &sub.value.0).map(|link| Value::Link { link }),
            (Some(sub), Some(_)) if self.whole.one(Kind::Subprocessor, &sub.value.0).is_none() => None,
            (_, Some(name)) => self.text(name).map(|text| Value::Text { text }),
            (None, None) => Some(Value::Plain { text: id.to_owned() }),
        }
    }
}
