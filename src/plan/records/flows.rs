//! The flows of data as a picture and as a table, with the life of the sub-processors that take part.

use super::super::blocks::{attribute, named_keys, word};
use super::super::pictures;
use super::super::scope::{AnyKnown, Scope};
use super::super::values::{inline, list};
use super::super::view::{Block, ColumnView, Fact, RecordView, RowView, TableView, Value};
use super::Shape;
use crate::diag::Spanned;
use crate::model::form::Form;
use crate::model::kind::Kind;
use crate::model::prose::Directive;
use crate::model::records::flows::{Flow, FlowNode, Flows, NodeKind};
use crate::model::value::Place;

/// The block as a text asks for it.
pub fn build(scope: &Scope<'_>, shape: &Shape, flows: &Flows, directive: &Directive) -> Vec<Block> {
    let columns = match attribute(directive, "columns") {
        None => shape.columns.to_vec(),
        Some(columns) => named_keys(scope, columns, shape.columns),
    };
    let caption = attribute(directive, "caption").map(|caption| caption.value.clone());
    let drawn = word(scope, directive, "drawing", &["true", "false"]) != Some("false");
    blocks(scope, flows, &columns, caption, drawn)
}

/// What the flows show, the picture if it is wanted, and the flows.
pub fn blocks(scope: &Scope<'_>, flows: &Flows, columns: &[&str], caption: Option<String>, drawn: bool) -> Vec<Block> {
    let lead = flows.description.as_ref().and_then(|text| scope.text(text)).map(|text| Block::Lead { text });
    let ways = ways(scope, flows);
    let picture = if drawn { pictures::flows::block(scope, &ways) } else { None };
    lead.into_iter().chain(picture).chain([table(scope, &ways, columns, caption)]).collect()
}

/// A flow between two who may be shown.
pub struct Way<'f> {
    /// What is written about it.
    pub flow: &'f Flow,
    /// Where data comes from.
    pub from: End<'f>,
    /// Where it goes.
    pub to: End<'f>,
}

/// The flows in the order in which they are written. One to somebody who must not be shown, or no
/// longer takes part, is not shown either.
fn ways<'f>(scope: &'f Scope<'_>, flows: &'f Flows) -> Vec<Way<'f>> {
    let end = |id: &'f Option<Spanned<String>>| End::of(scope, flows, id.as_ref()?);
    let flows = flows.flows.iter().flatten();
    flows.filter_map(|flow| Some(Way { flow, from: end(&flow.from)?, to: end(&flow.to)? })).collect()
}

/// The form of a flow.
const FLOW: &str = Flow::NAME;

/// The flows as a table.
fn table(scope: &Scope<'_>, ways: &[Way<'_>], columns: &[&str], caption: Option<String>) -> Block {
    let rows = ways.iter().map(|Way { flow, from, to }| {
        let id = flow.id.as_ref().map(|id| id.value.clone()).unwrap_or_default();
        let wish = if id.is_empty() { format!("{}-{}", from.id, to.id) } else { id.clone() };
        let cells = columns.iter().map(|key| match *key {
            "to" => {
                let label = scope.label(FLOW, "to");
                Some(Fact {
                    key: "to".to_owned(),
                    label,
                    value: to.cell(scope),
                    note: None,
                    more: None,
                    anchor: String::new(),
                })
            }
            key => scope.fact(*flow, key),
        });
        RowView {
            record: RecordView {
                id,
                anchor: scope.anchor(&format!("flow-{wish}")),
                name: inline(scope, &from.name).plain,
                state: "current".to_owned(),
                ..RecordView::default()
            },
            head: Some(from.cell(scope)),
            cells: cells.collect(),
            facets: Vec::new(),
            ranks: String::new(),
        }
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
        tools: None,
    })
}

/// Where a flow begins or ends: a node, a sub-processor, or both.
pub struct End<'f> {
    /// The name by which flows refer to it.
    pub id: &'f str,
    /// What it is called.
    pub name: Value,
    /// What it is.
    pub kind: NodeKind,
    places: Option<&'f Vec<Place>>,
    /// From when a sub-processor takes part that does not yet; empty otherwise.
    pub planned: String,
}

impl<'f> End<'f> {
    /// `None` for somebody who must not be shown or no longer takes part.
    fn of(scope: &'f Scope<'_>, flows: &'f Flows, id: &'f str) -> Option<Self> {
        let called = |node: &&FlowNode| node.id.as_ref().is_some_and(|known| known.value == id);
        let node = flows.nodes.iter().flatten().find(called);
        let sub = node.map_or(Some(id), |node| node.subprocessor.as_ref().map(|sub| sub.value.0.as_str()));
        // A sub-processor that is named must be one that may be shown.
        let sub = match sub {
            Some(sub) => Some((sub, scope.whole.one(Kind::Subprocessor, sub)?)),
            None => None,
        };
        let planned = |known: &AnyKnown<'_>| match scope.state(&known.phase) {
            ("ended", _) => None,
            ("planned", words) => Some(words),
            _ => Some(String::new()),
        };
        let name = match (node.and_then(|node| node.name.as_ref()), sub) {
            (Some(name), _) => Value::Text { text: scope.text(name)? },
            (None, Some((sub, _))) => Value::Link { link: scope.record_link(Kind::Subprocessor, sub)? },
            (None, None) => Value::Plain { text: id.to_owned() },
        };
        let own = node.and_then(|node| node.places.as_ref());
        let kind = node.and_then(|node| node.kind.as_ref()).map(|kind| kind.value);
        Some(Self {
            id,
            name,
            kind: kind.unwrap_or(if sub.is_some() { NodeKind::Subprocessor } else { NodeKind::Other }),
            places: own.or_else(|| scope.whole.known.get(sub?.0)?.fields.places.as_ref()),
            planned: sub.map_or(Some(String::new()), |(_, known)| planned(known))?,
        })
    }

    /// The countries where it is: names side by side, no sentence ("European Union, Worldwide").
    pub fn countries(&self, scope: &Scope<'_>) -> Vec<String> {
        let mut countries: Vec<String> = Vec::new();
        for country in self.places.into_iter().flatten().filter_map(|place| place.country.as_ref()) {
            let country = scope.locale.country(&country.0);
            if !countries.contains(&country) {
                countries.push(country);
            }
        }
        countries
    }

    /// Its name, the countries where it is, and from when.
    fn cell(&self, scope: &Scope<'_>) -> Value {
        let words =
            [self.countries(scope).join(", "), self.planned.clone()].into_iter().filter(|words| !words.is_empty());
        let more = words.map(|text| Value::Plain { text });
        list(std::iter::once(self.name.clone()).chain(more).collect()).unwrap_or_else(|| self.name.clone())
    }
}
