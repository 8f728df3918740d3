//! The flows of data as a table, with the life of the sub-processors that take part.

use super::super::blocks::{attribute, comma_separated};
use super::super::prose;
use super::super::scope::Scope;
use super::super::values::{inline, list};
use super::super::view::{Block, ColumnView, Fact, RecordView, RowView, TableView, Value};
use super::Shape;
use super::singles::nothing;
use crate::model::form::Form;
use crate::model::kind::Kind;
use crate::model::prose::Directive;
use crate::model::records::flows::{Flow, Flows};

/// The block as a text asks for it.
pub fn build(scope: &Scope<'_>, shape: &Shape, directive: &Directive) -> Vec<Block> {
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
    blocks(scope, flows, &columns, caption)
}

/// What the flows show, and the flows.
pub fn blocks(scope: &Scope<'_>, flows: &Flows, columns: &[&str], caption: Option<String>) -> Vec<Block> {
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
        // Names side by side, no sentence: "European Union, Worldwide".
        let place = (!countries.is_empty()).then(|| Value::Plain { text: countries.join(", ") });
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
