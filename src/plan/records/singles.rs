//! Files of which there is one: their facts, and tables of their rows.

use super::super::blocks::{Drawing, attribute, changes_block, drawing, named_keys, only_drafts, unknown_word};
use super::super::changes::Changes;
use super::super::pictures;
use super::super::scope::Scope;
use super::super::values::inline;
use super::super::view::{Block, ColumnView, Fact, RecordView, RowView, TableView, Value};
use super::sections::body;
use super::show::bare;
use super::{NEVER, Shape, flows, glossary, row_id, sheet};
use crate::locale::slug;
use crate::model::form::{Form, Seen, Shown};
use crate::model::kind::Kind;
use crate::model::life::AnyForm;
use crate::model::prose::Directive;
use crate::model::records::change_process::ChangeProcess;
use crate::model::records::facts::Facts;
use crate::model::records::flows::Flows;

/// The block as a text asks for it.
pub fn build(scope: &Scope<'_>, shape: &Shape, directive: &Directive) -> Vec<Block> {
    let Some(known) = scope.whole.one(shape.kind, shape.kind.name()) else {
        only_drafts(scope, shape.kind, directive);
        return nothing(scope, shape);
    };
    let level = scope.level_below();
    let wish = if shape.kind == Kind::ServiceLevels { drawing(scope, directive) } else { None };
    if wish == Some(Drawing::Only) {
        return availability(scope, &*known.fields).into_iter().collect();
    }
    match shape.kind {
        Kind::Facts => {
            let group = attribute(directive, "group");
            known.fields.as_any().downcast_ref::<Facts>().map(|facts| {
                let groups = facts.groups.iter().flatten();
                let ids: Vec<&str> = groups.filter_map(|group| Some(group.id.as_ref()?.as_str())).collect();
                if let Some(wanted) = group.filter(|wanted| !ids.contains(&wanted.value.as_str())) {
                    unknown_word(scope, wanted, &ids);
                }
                sheet::blocks(scope, facts, group.map(|group| group.value.as_str()), level)
            })
        }
        .unwrap_or_default(),
        Kind::Flows => match known.fields.as_any().downcast_ref::<Flows>() {
            Some(flows) => flows::build(scope, shape, flows, directive),
            None => Vec::new(),
        },
        Kind::Glossary => glossary::blocks(scope),
        _ => match attribute(directive, "show") {
            None => standard_below(scope, shape, level, wish),
            Some(show) => {
                let all = shape.fields.iter().map(|field| field.key).filter(|key| !NEVER.contains(key));
                let keys = named_keys(scope, show, &all.collect::<Vec<_>>());
                // A part that is asked for alone stands below a heading of the text.
                let blocks = parts(scope, &*known.fields, &keys, (keys.len() > 1).then_some(level));
                let mut blocks = drawn(scope, &*known.fields, wish, blocks);
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
    standard_below(scope, shape, scope.level_below(), None)
}

fn standard_below(scope: &Scope<'_>, shape: &Shape, level: u8, wish: Option<Drawing>) -> Vec<Block> {
    let Some(known) = scope.whole.one(shape.kind, shape.kind.name()) else { return nothing(scope, shape) };
    match shape.kind {
        Kind::Facts => {
            let facts = known.fields.as_any().downcast_ref::<Facts>();
            facts.map(|facts| sheet::blocks(scope, facts, None, level)).unwrap_or_default()
        }
        Kind::Flows => match known.fields.as_any().downcast_ref::<Flows>() {
            Some(flows) => flows::blocks(scope, flows, shape.columns, None, true),
            None => Vec::new(),
        },
        Kind::Glossary => glossary::blocks(scope),
        _ => drawn(scope, &*known.fields, wish, body(scope, shape, known, level, "")),
    }
}

/// The picture of the availability above its table, unless it is not wanted.
fn drawn(scope: &Scope<'_>, record: &dyn AnyForm, wish: Option<Drawing>, mut blocks: Vec<Block>) -> Vec<Block> {
    let is_its = |block: &Block| matches!(block, Block::Table(table) if table.collection == "availability");
    if let Some(at) = blocks.iter().position(is_its).filter(|_| wish != Some(Drawing::No))
        && let Some(picture) = availability(scope, record)
    {
        blocks.insert(at, picture);
    }
    blocks
}

/// One service is enough: there are two figures to compare.
fn availability(scope: &Scope<'_>, record: &dyn AnyForm) -> Option<Block> {
    Some(pictures::availability::picture(scope, record.as_any().downcast_ref()?)?.block(scope))
}

/// The sentence that there is nothing of a kind.
fn nothing(scope: &Scope<'_>, shape: &Shape) -> Vec<Block> {
    let text = scope.say(&format!("{}-empty", shape.kind.name()));
    vec![Block::Notice { tone: "info".to_owned(), text }]
}

/// Keys of a record in their order: what is short as label and value, what has rows of its own below
/// headings of a level if it needs any.
pub fn parts(scope: &Scope<'_>, record: &dyn AnyForm, keys: &[&str], level: Option<u8>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut facts: Vec<Fact> = Vec::new();
    let mut last: Vec<Fact> = Vec::new();
    let mut below = false;
    if record.form() == ChangeProcess::NAME && level.is_some() {
        facts.extend(notice_period(scope));
    }
    for key in keys {
        let forms = match record.get(key) {
            Some(Seen::List(items)) => rows(&items),
            Some(Seen::Form(form)) if !WITHIN.contains(&form.form()) => Some(vec![form]),
            Some(_) => None,
            None => continue,
        };
        let fact = if forms.is_none() { scope.noted_fact(record, key) } else { None };
        if forms.is_none() && fact.is_none() {
            continue;
        }
        // When something was published or reviewed deserves a line, not a heading.
        if level.is_some() && LIFE.contains(key) {
            last.extend(fact);
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
    if !below && !facts.is_empty() {
        facts.append(&mut last);
    }
    for (facts, compact) in [(facts, false), (last, true)] {
        blocks.extend((!facts.is_empty()).then_some(Block::Facts { facts, compact }));
    }
    blocks
}

/// Forms that are a value among others rather than a part of a record.
const WITHIN: &[&str] = &["term-place", "term-supplementary-measure", "term-pgp", "term-bridge-letter"];

/// Keys that say of the record itself what the others say of its matter.
const LIFE: &[&str] = &["announced", "since", "until", "reviewed"];

/// The forms of a list that is made of forms with labels of their own.
fn rows<'a>(items: &[Seen<'a>]) -> Option<Vec<&'a dyn Shown>> {
    let forms = items.iter().map(|item| match item {
        Seen::Form(form) if !WITHIN.contains(&form.form()) => Some(*form),
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
    keys.into_iter().find_map(|key| Some(inline(scope, &scope.shown(&form.get(key)?)?).plain))
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
        let id = row_id(*form).unwrap_or_default().to_owned();
        let head = scope.fact(*form, name_key).map(|fact| fact.value);
        let name = head.as_ref().map(|value| inline(scope, value).plain).unwrap_or_default();
        let anchor =
            scope.anchor(&format!("{key}-{}", if id.is_empty() { slug(&name, scope.lang) } else { id.clone() }));
        RowView {
            record: RecordView { id, anchor, name, state: "current".to_owned(), ..RecordView::default() },
            head,
            cells: columns.iter().map(|key| scope.fact(*form, key)).collect(),
            facets: Vec::new(),
            ranks: String::new(),
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
        tools: None,
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
    Some(Fact {
        key: "notice_period".to_owned(),
        label,
        value: Value::Plain { text },
        note: None,
        more: None,
        anchor: String::new(),
    })
}
