use std::fmt::Write;

use glashaus::draw::flow::{Edge, Graph, Node, Words, draw};
use glashaus::draw::text::{FACES, Face};
use glashaus::draw::{NARROW, WIDE};

fn words(text: &str) -> Words {
    Words { text: text.to_owned(), lang: String::new() }
}

fn node(name: &str) -> Node {
    Node { name: words(name), details: vec![words("Deutschland")], kind: "subprocessor", planned: false }
}

fn graph(nodes: &[&str], edges: &[(usize, usize)]) -> Graph {
    let edges = edges.iter().map(|(from, to)| Edge {
        from: *from,
        to: *to,
        data: words(&format!("Daten {from} {to}")),
        condition: words(if from % 2 == 0 { "" } else { "nur wenn Sie den Supportchat öffnen" }),
    });
    Graph { lang: "de".to_owned(), nodes: nodes.iter().map(|name| node(name)).collect(), edges: edges.collect() }
}

/// A graph of a size whose edges look thrown but are the same every time.
fn thrown(size: usize, seed: u64) -> Graph {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let names: Vec<String> = (0..size).map(|at| format!("Auftragsverarbeitungsgesellschaft Nummer{at}.")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let edges: Vec<(usize, usize)> = (0..size + size / 2).map(|_| (next(size), next(size))).collect();
    graph(&names, &edges)
}

/// What stands in a drawing: boxes with their classes, and lines of words with their faces.
#[derive(Debug, Default)]
struct Seen {
    size: (f32, f32),
    boxes: Vec<([f32; 4], String)>,
    lines: Vec<(f32, f32, f32, String)>,
}

fn seen(graph: &Graph, width: f32) -> Seen {
    let drawing = draw(graph, width);
    let html = drawing.html("");
    let document = roxmltree::Document::parse(&html).unwrap();
    let mut seen = Seen { size: (drawing.width, drawing.height), ..Seen::default() };
    for element in document.descendants().filter(roxmltree::Node::is_element) {
        let number = |key: &str| element.attribute(key).and_then(|value| value.parse::<f32>().ok()).unwrap_or_default();
        let class = |of: &roxmltree::Node<'_, '_>| of.attribute("class").unwrap_or_default().to_owned();
        let face = |class: &str| -> Face { *FACES.iter().find(|face| face.class == class).unwrap() };
        match element.tag_name().name() {
            "rect" => {
                let (x, y) = (number("x"), number("y"));
                seen.boxes.push(([x, y, x + number("width"), y + number("height")], class(&element)));
            }
            "tspan" => {
                let text = element.text().unwrap_or_default().to_owned();
                let face = face(&class(&element.parent().unwrap()));
                seen.lines.push((number("x"), number("y"), face.width(&text), text));
            }
            _ => {}
        }
    }
    seen
}

/// What is wrong with a drawing.
fn faults(graph: &Graph, width: f32) -> String {
    let seen = seen(graph, width);
    let mut faults = String::new();
    for (at, (one, _)) in seen.boxes.iter().enumerate() {
        for (other, _) in &seen.boxes[at + 1..] {
            if one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3] {
                writeln!(faults, "{one:?} covers {other:?}").unwrap();
            }
        }
        if one[0] < 0.0 || one[1] < 0.0 || one[2] > seen.size.0 || one[3] > seen.size.1 {
            writeln!(faults, "{one:?} is outside {:?}", seen.size).unwrap();
        }
    }
    for (x, y, wide, text) in &seen.lines {
        let around =
            seen.boxes.iter().find(|(edges, _)| edges[0] <= *x && *x <= edges[2] && edges[1] < *y && *y < edges[3]);
        let right = around.map_or(seen.size.0, |(edges, _)| edges[2] - 10.0);
        if x + wide > right || *y > seen.size.1 {
            writeln!(faults, "{text:?} at {x} {y} does not fit").unwrap();
        }
    }
    let whole = seen.boxes.iter().filter(|(_, class)| !class.contains("again")).count();
    if whole != graph.nodes.len() {
        writeln!(faults, "{whole} boxes for {} nodes", graph.nodes.len()).unwrap();
    }
    let said: String = seen.lines.iter().map(|(.., text)| format!("{text} ")).collect();
    for edge in &graph.edges {
        if !said.contains(&edge.data.text) {
            writeln!(faults, "{:?} is not said", edge.data.text).unwrap();
        }
    }
    faults
}

#[test]
fn nothing_covers_anything_and_all_is_said_for_one_to_forty_nodes() {
    for size in 1..=40 {
        for seed in 0..6 {
            let graph = thrown(size, seed * 41 + size as u64);
            for width in [NARROW, WIDE] {
                assert_eq!(faults(&graph, width), "", "{size} nodes, seed {seed}, {width} wide");
            }
        }
    }
}

#[test]
fn a_chain_goes_straight_down_and_branches_go_aside() {
    let seen = seen(&graph(&["a", "b", "c", "d"], &[(0, 1), (1, 3), (1, 2), (2, 0)]), NARROW);
    let left: Vec<f32> = seen.boxes.iter().map(|(edges, _)| edges[0]).collect();
    // a, b, then d aside, c straight on, and a again aside.
    assert_eq!(left, [1.0, 1.0, 41.0, 1.0, 41.0]);
    assert!(seen.boxes[4].1.contains("again"), "{seen:?}");
}

#[test]
fn who_stands_elsewhere_is_pointed_at_up_or_down() {
    let html = draw(&graph(&["a", "b", "c"], &[(0, 0), (0, 1), (1, 2), (2, 1)]), WIDE).html("");
    assert_eq!(html.matches('↑').count(), 2, "{html}");
    assert_eq!(html.matches('↓').count(), 0, "{html}");
    // Nodes that only hand data round in a circle have no beginning; the first one told is taken.
    let circle = graph(&["a", "b"], &[(0, 1), (1, 0)]);
    assert_eq!(faults(&circle, NARROW), "");
}

#[test]
fn several_flows_between_two_share_a_line() {
    let both = graph(&["a", "b"], &[(0, 1), (0, 1)]);
    assert_eq!(draw(&both, WIDE).html("").matches("class=\"tip\"").count(), 1);
}

#[test]
fn what_flows_only_sometimes_is_dashed_and_so_is_who_is_yet_to_come() {
    let mut drawn = graph(&["a", "b", "c"], &[(0, 1), (1, 2)]);
    assert_eq!(draw(&drawn, NARROW).html("").matches("line planned").count(), 1);
    drawn.nodes[1].planned = true;
    let html = draw(&drawn, NARROW).html("");
    assert_eq!(html.matches("line planned").count(), 2);
    assert_eq!(html.matches("box subprocessor planned").count(), 1);
}

#[test]
fn a_chain_of_thousands_is_drawn_without_end_of_the_stack() {
    let names = vec!["a"; 5000];
    let edges: Vec<(usize, usize)> = (0..4999).map(|at| (at, at + 1)).collect();
    assert!(draw(&graph(&names, &edges), NARROW).height > 5000.0 * 30.0);
}

#[test]
fn hostile_names_and_other_languages_stay_words() {
    let mut drawn = graph(&["</text><script>", "&amp;"], &[(0, 1), (7, 9)]);
    drawn.nodes[0].name.lang = "en".to_owned();
    let html = draw(&drawn, NARROW).html("\"onload=\"");
    assert!(!html.contains("<script") && !html.contains("\"onload"), "{html}");
    assert!(html.contains("lang=\"en\""), "{html}");
    roxmltree::Document::parse(&html).unwrap();
}
