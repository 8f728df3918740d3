//! Where everything stands.

use std::collections::VecDeque;

use super::forest::{Forest, Link};
use super::{Graph, Words};
use crate::draw::Drawing;
use crate::draw::svg::{Element, Path};
use crate::draw::text::{Face, LABEL, Line, NAME, SMALL};

/// From the left edge of a box to the line that leaves it below.
const RAIL: f32 = 16.0;
/// From a line to the words beside it.
const BESIDE: f32 = 14.0;
/// From the left edge of a box to that of one that branches off below its words.
const INDENT: f32 = 40.0;
/// The same where the words stand to the left of the box, and between words and box.
const COLUMN: (f32, f32) = (368.0, 20.0);
/// The broadest box, and the least room for one: with less, the river goes on elsewhere.
const BOX: (f32, f32) = (270.0, 160.0);
/// The broadest words beside a line.
const WORDS: f32 = 400.0;
/// Within a box, beside and above its words.
const PADDING: (f32, f32) = (14.0, 9.0);
/// Between what belongs together, what follows, and what is another matter.
const GAPS: (f32, f32, f32) = (4.0, 14.0, 36.0);
/// Radius of the bend where a branch leaves.
const BEND: f32 = 8.0;
/// Size of the tip of an arrow.
const TIP: f32 = 7.0;
/// Room for the breadth of lines at the edges.
const MARGIN: f32 = 1.0;

pub(super) struct Layout<'g> {
    graph: &'g Graph,
    forest: Forest<'g>,
    drawing: Drawing,
    /// Rivers that are still to be drawn.
    open: VecDeque<usize>,
    /// Which nodes stand already.
    stands: Vec<bool>,
}

/// Words with their lines, and room above them.
struct Label<'g> {
    above: f32,
    lines: Vec<Line>,
    face: Face,
    lang: &'g str,
}

impl Label<'_> {
    fn height(&self) -> f32 {
        self.above + self.face.height(self.lines.len())
    }
}

fn height(labels: &[Label<'_>]) -> f32 {
    labels.iter().map(Label::height).sum()
}

/// A box before it has its place.
struct Sign<'g> {
    node: usize,
    /// Where the node stands, if it does not stand here: `↑` or `↓`.
    elsewhere: &'static str,
    labels: Vec<Label<'g>>,
    width: f32,
    height: f32,
}

impl<'g> Layout<'g> {
    pub fn new(graph: &'g Graph, width: f32) -> Self {
        let forest = Forest::of(graph);
        let open = forest.roots.iter().copied().collect();
        let stands = vec![false; graph.nodes.len()];
        Self { graph, forest, drawing: Drawing::new(width, 0.0), open, stands }
    }

    /// Draws every river below the one before.
    pub fn finish(mut self) -> Drawing {
        let mut bottom = MARGIN - GAPS.2;
        while let Some(root) = self.open.pop_front() {
            let sign = self.sign(root, MARGIN, "");
            bottom = self.river(sign, MARGIN, bottom + GAPS.2);
        }
        self.drawing.height = bottom.max(0.0) + MARGIN;
        self.drawing
    }

    /// A river from a box downwards: its branches, and on to the next box. Returns its lower end.
    fn river(&mut self, sign: Sign<'g>, x: f32, top: f32) -> f32 {
        let rail = x + RAIL;
        let (mut sign, mut top) = (sign, top);
        loop {
            let node = sign.node;
            self.stands[node] = true;
            let start = self.sign_at(sign, x, top);
            let onward = self.forest.onward(node);
            let links = std::mem::take(&mut self.forest.links[node]);
            let (mut bottom, mut last) = (start, start);
            for (_, link) in links.iter().enumerate().filter(|(at, _)| Some(*at) != onward) {
                (last, bottom) = self.branch(link, x, bottom + GAPS.1);
            }
            let next = onward.and_then(|at| links.get(at));
            let end = if next.is_some() { bottom } else { last - BEND };
            if end > start {
                self.drawing.add(Element::path(&Path::from(rail, start).to(rail, end)).class("line"));
            }
            let Some(next) = next else { return bottom };
            let (above, below) = self.labels(next, WORDS.min(self.right() - rail - BESIDE));
            let words = bottom + GAPS.1;
            let tip = self.write(above.into_iter().chain(below), rail + BESIDE, words) + GAPS.1;
            let line = Path::from(rail, bottom).to(rail, tip - 1.0);
            self.drawing.add(Element::path(&line).class(self.line_class(next)));
            let point = Path::from(rail, tip).to(rail - TIP / 2.0, tip - TIP).to(rail + TIP / 2.0, tip - TIP);
            self.drawing.add(Element::path(&point.close()).class("tip"));
            (sign, top) = (self.sign(next.to, x, ""), tip);
        }
    }

    /// A branch: words, a line to the right, and the river that begins there, or the name of somebody
    /// who stands elsewhere. Returns the height of its line, and its lower end.
    fn branch(&mut self, link: &Link<'g>, x: f32, top: f32) -> (f32, f32) {
        let rail = x + RAIL;
        let aside = self.right() - x >= COLUMN.0 + BOX.1;
        let at = x + if aside { COLUMN.0 } else { INDENT };
        // Without room for what hangs below it, a node gets a river of its own further down.
        let room = self.right() - (at + INDENT) >= BOX.1 || self.forest.links[link.to].is_empty();
        let elsewhere = match (self.stands[link.to], link.here && room) {
            (true, _) => "↑",
            (false, true) => "",
            (false, false) => "↓",
        };
        if link.here && elsewhere == "↓" {
            self.open.push_back(link.to);
        }
        let sign = self.sign(link.to, at, elsewhere);
        let words = if aside { at - COLUMN.1 } else { self.right() } - rail - BESIDE;
        let (above, below) = self.labels(link, words);
        let (line, lower) = if aside {
            // What flows stands above the line, when below it, as in a formula.
            let line = (top + height(&above) + GAPS.0).max(top + sign.height / 2.0);
            let upper = line - GAPS.0 - height(&above);
            self.write(above, rail + BESIDE, upper);
            (line, self.write(below, rail + BESIDE, line + GAPS.0))
        } else {
            let lower = self.write(above.into_iter().chain(below), rail + BESIDE, top);
            (lower + GAPS.0 * 2.0 + sign.height / 2.0, lower)
        };
        let path = Path::from(rail, line - BEND).bend((rail, line), (rail + BEND, line)).to(at - 1.0, line);
        self.drawing.add(Element::path(&path).class(self.line_class(link)));
        let point = Path::from(at, line).to(at - TIP, line - TIP / 2.0).to(at - TIP, line + TIP / 2.0);
        self.drawing.add(Element::path(&point.close()).class("tip"));
        let upper = line - sign.height / 2.0;
        let end = if elsewhere.is_empty() { self.river(sign, at, upper) } else { self.sign_at(sign, at, upper) };
        (line, end.max(lower))
    }

    fn right(&self) -> f32 {
        self.drawing.width - MARGIN
    }

    /// What flows, and when, in lines of a breadth: what stands above a line, and what below it.
    fn labels(&self, link: &Link<'g>, room: f32) -> (Vec<Label<'g>>, Vec<Label<'g>>) {
        let mut labels: Vec<Label<'g>> = Vec::new();
        for flow in &link.flows {
            for (words, face) in [(&flow.data, LABEL), (&flow.condition, SMALL)] {
                if words.text.is_empty() {
                    continue;
                }
                // Of several flows each keeps its own words together.
                let above = if face == LABEL && !labels.is_empty() { GAPS.0 } else { 0.0 };
                labels.push(Label { above, ..self.label(words, face, room) });
            }
        }
        let above = if link.flows.len() > 1 { labels.len() } else { 1.min(labels.len()) };
        let below = labels.split_off(above);
        (labels, below)
    }

    fn label(&self, words: &'g Words, face: Face, room: f32) -> Label<'g> {
        let lang = if words.lang.is_empty() { &self.graph.lang } else { &words.lang };
        Label { above: 0.0, lines: face.wrap(&words.text, lang, room), face, lang: &words.lang }
    }

    /// The box of a node, as broad as the room to the right of `x` allows.
    fn sign(&self, node: usize, x: f32, elsewhere: &'static str) -> Sign<'g> {
        let graph = self.graph;
        let shown = &graph.nodes[node];
        let width = BOX.0.min(self.right() - x);
        let room = width - 2.0 * PADDING.0;
        let mark = if elsewhere.is_empty() { 0.0 } else { NAME.width(elsewhere) + GAPS.0 };
        let mut labels = vec![self.label(&shown.name, NAME, room - mark)];
        if elsewhere.is_empty() {
            labels.extend(shown.details.iter().map(|words| self.label(words, SMALL, room)));
        }
        let height = height(&labels) + 2.0 * PADDING.1;
        Sign { node, elsewhere, labels, width, height }
    }

    /// Draws a box at its place and returns its lower edge.
    fn sign_at(&mut self, sign: Sign<'g>, x: f32, top: f32) -> f32 {
        let shown = &self.graph.nodes[sign.node];
        let bottom = top + sign.height;
        let person = matches!(shown.kind, "customer" | "data-subject");
        let radius = if person { (sign.height / 2.0).min(20.0) } else { 3.0 };
        let kind = if sign.elsewhere.is_empty() { shown.kind } else { "again" };
        let planned = if shown.planned { "planned" } else { "" };
        let frame = Element::rect(x, top, sign.width, sign.height).number("rx", radius);
        self.drawing.add(frame.class("box").class(kind).class(planned));
        let mut words = x + PADDING.0;
        if !sign.elsewhere.is_empty() {
            let base = top + PADDING.1 + NAME.ascent();
            self.drawing.add(Element::text(words, base, &NAME, sign.elsewhere));
            words += NAME.width(sign.elsewhere) + GAPS.0;
        }
        self.write(sign.labels, words, top + PADDING.1);
        bottom
    }

    /// Writes words below each other and returns the lower end of the last.
    fn write(&mut self, labels: impl IntoIterator<Item = Label<'g>>, x: f32, top: f32) -> f32 {
        labels.into_iter().fold(top, |top, label| {
            self.drawing.add(Element::lines(x, top + label.above, &label.face, &label.lines).lang(label.lang));
            top + label.height()
        })
    }

    fn line_class(&self, link: &Link<'_>) -> &'static str {
        let sometimes = link.flows.iter().all(|flow| !flow.condition.text.is_empty());
        if sometimes || self.graph.nodes[link.to].planned { "line planned" } else { "line" }
    }
}
