//! The flows of data: chains, branches, and when only.

use super::super::records::flows::{End, Way};
use super::super::scope::Scope;
use super::super::values::inline;
use super::super::view::{Block, Value};
use super::Picture;
use crate::draw::flow::{Edge, Graph, Node, Words, draw};
use crate::draw::{NARROW, WIDE};
use crate::locale::Args;
use crate::model::value::Text;

/// More than can be taken in at a glance: whoever describes as much is read in the table.
const MOST: usize = 60;

/// The picture above the table; `None` where there is nothing to draw.
pub fn block(scope: &Scope<'_>, ways: &[Way<'_>]) -> Option<Block> {
    let mut ids: Vec<&str> = Vec::new();
    let mut countries: Vec<String> = Vec::new();
    let mut graph = Graph { lang: scope.lang.to_string(), ..Graph::default() };
    for way in ways {
        let [from, to] = [&way.from, &way.to].map(|end| {
            ids.iter().position(|id| *id == end.id).unwrap_or_else(|| {
                let of = end.countries(scope);
                graph.nodes.push(node(scope, end, &of));
                countries.extend(of);
                ids.push(end.id);
                ids.len() - 1
            })
        });
        let data: Vec<Words> = way.flow.data.iter().flatten().map(|text| words(scope, text)).collect();
        graph.edges.push(Edge {
            from,
            to,
            data: together(scope, data),
            condition: way.flow.condition.as_ref().map(|text| words(scope, text)).unwrap_or_default(),
        });
    }
    if graph.edges.is_empty() || graph.nodes.len() > MOST {
        return None;
    }
    countries.sort_by(|a, b| scope.locale.compare(a, b));
    countries.dedup();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let args = Args::new()
        .number("flows", count(graph.edges.len()))
        .number("nodes", count(graph.nodes.len()))
        .number("countries", count(countries.len()))
        .text("names", scope.locale.list(&countries));
    let sometimes = graph.edges.iter().any(|edge| !edge.condition.text.is_empty());
    let picture = Picture {
        name: "flows",
        caption: scope.say("drawing-flows-caption"),
        alternative: scope.say_with("drawing-flows-alternative", &args),
        narrow: draw(&graph, NARROW),
        wide: Some(draw(&graph, WIDE)),
        note: if sometimes { scope.say("drawing-flows-note") } else { String::new() },
        text: None,
    };
    Some(picture.block(scope))
}

fn node(scope: &Scope<'_>, end: &End<'_>, countries: &[String]) -> Node {
    let lang = match &end.name {
        Value::Text { text } => text.lang.clone(),
        _ => String::new(),
    };
    let details = [countries.join(", "), end.planned.clone()];
    let details = details.into_iter().filter(|text| !text.is_empty()).map(|text| Words { text, lang: String::new() });
    Node {
        name: Words { text: inline(scope, &end.name).plain, lang },
        details: details.collect(),
        kind: end.kind.word(),
        planned: !end.planned.is_empty(),
    }
}

fn words(scope: &Scope<'_>, text: &Text) -> Words {
    let foreign = text.choose(scope.lang, scope.chain).and_then(|chosen| chosen.foreign);
    Words { text: scope.plain(text), lang: foreign.map(|lang| lang.to_string()).unwrap_or_default() }
}

/// Several as a list, in the language that all of them have.
fn together(scope: &Scope<'_>, words: Vec<Words>) -> Words {
    let lang = words.first().map(|first| first.lang.clone()).unwrap_or_default();
    let same = words.iter().all(|other| other.lang == lang);
    let texts: Vec<String> = words.into_iter().map(|words| words.text).filter(|text| !text.is_empty()).collect();
    Words { text: scope.locale.list(&texts), lang: if same { lang } else { String::new() } }
}
