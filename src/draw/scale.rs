//! Two shares of a hundred against each other, such as the availability promised and achieved.
//!
//! Enters: names and words as readers see them, shares in per cent. Leaves: a [`Drawing`].
//! Forbidden here: bars. A scale that does not begin at zero would make their lengths a lie; what is
//! compared are places on it, and a break in its line says that it goes on.

use super::svg::{Element, Path};
use super::text::{LABEL, NAME, SMALL};
use super::{Drawing, NARROW};

/// Rows along one scale.
#[derive(Clone, Debug)]
pub struct Scale {
    /// The rows, from above.
    pub rows: Vec<Row>,
    /// Where the scale begins, in per cent; it ends at a hundred.
    pub floor: f32,
    /// How its beginning, its middle and its end are called.
    pub ticks: [String; 3],
    /// BCP 47 tag of the page.
    pub lang: String,
}

/// A share that was promised, and one that was achieved.
#[derive(Clone, Debug)]
pub struct Row {
    /// What they are shares of.
    pub name: String,
    /// Lines below the name.
    pub words: Vec<String>,
    /// The promise in per cent, and in words.
    pub promised: (f32, String),
    /// What was achieved in per cent, and in words.
    pub achieved: (f32, String),
}

/// Where a scale begins that shows shares down to some loss: at twice the loss or more, in round numbers.
///
/// Enters: the greatest distance from a hundred per cent. Leaves: the distance of the scale's beginning.
pub fn reach(loss: f32) -> f32 {
    let round = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0];
    round.into_iter().find(|reach| loss * 1.5 <= *reach).unwrap_or(100.0)
}

/// From the lower edge of a row to the next one.
const GAP: f32 = 18.0;
/// Room for names beside the scale, where there is room.
const NAMES: f32 = 208.0;
/// Room left and right of the scale, so that marks at its ends are whole.
const MARGIN: f32 = 8.0;

impl Scale {
    /// The picture for a width; `None` without a row.
    pub fn draw(&self, width: f32) -> Option<Drawing> {
        if self.rows.is_empty() {
            return None;
        }
        let beside = width > NARROW;
        let left = if beside { NAMES + 24.0 } else { 0.0 } + MARGIN;
        let line = Line { left, right: width - MARGIN, floor: self.floor };
        let mut front = Vec::new();
        let mut y = 0.0;
        for row in &self.rows {
            y = row.draw(&line, (y, if beside { NAMES } else { width }, beside), &self.lang, &mut front) + GAP;
        }
        let bottom = y - GAP + 10.0;
        let mut drawing = Drawing::new(width, bottom + 8.0 + SMALL.leading());
        let at = [left, (left + line.right) / 2.0, line.right];
        for x in at {
            drawing.add(Element::line((x, 4.0), (x, bottom)).class("rule"));
        }
        front.into_iter().for_each(|element| drawing.add(element));
        // The break: two strokes across the line where it leaves out what lies below.
        drawing.add(Element::line((left + 12.0, bottom), (line.right, bottom)).class("line"));
        drawing.add(Element::line((left - MARGIN, bottom), (left + 6.0, bottom)).class("line"));
        for x in [left + 4.0, left + 10.0] {
            drawing.add(Element::line((x - 1.0, bottom + 4.0), (x + 3.0, bottom - 4.0)).class("line"));
        }
        let y = bottom + 6.0 + SMALL.ascent();
        let [floor, middle, end] = &self.ticks;
        drawing.add(Element::text(left - MARGIN, y, &SMALL, floor));
        drawing.add(Element::text((left + line.right) / 2.0, y, &SMALL, middle).middle());
        drawing.add(Element::text(line.right + MARGIN, y, &SMALL, end).end());
        Some(drawing)
    }
}

/// Where a share lies.
struct Line {
    left: f32,
    right: f32,
    floor: f32,
}

impl Line {
    fn x(&self, share: f32) -> f32 {
        let share = (share - self.floor) / (100.0 - self.floor);
        self.left + (self.right - self.left) * share.clamp(0.0, 1.0)
    }

    /// Where words begin that stand as near as may be around a place.
    fn around(&self, x: f32, broad: f32) -> f32 {
        (x - broad / 2.0).min(self.right + MARGIN - broad).max(self.left - MARGIN)
    }
}

impl Row {
    /// Draws it from a height on, its name as broad as there is room; where it ends.
    fn draw(&self, line: &Line, (top, room, beside): (f32, f32, bool), lang: &str, out: &mut Vec<Element>) -> f32 {
        let name = NAME.wrap(&self.name, lang, room);
        out.push(Element::lines(0.0, top, &NAME, &name));
        let words: Vec<_> = self.words.iter().flat_map(|words| SMALL.wrap(words, lang, room)).collect();
        let mut y = top + NAME.height(name.len());
        if !words.is_empty() {
            out.push(Element::lines(0.0, y, &SMALL, &words));
            y += SMALL.height(words.len());
        }
        let (promised, achieved) = (line.x(self.promised.0), line.x(self.achieved.0));
        let above = if beside { top } else { y + 4.0 };
        let words = &self.achieved.1;
        let x = line.around(achieved, LABEL.width(words) * 1.08);
        out.push(Element::text(x, above + LABEL.ascent(), &LABEL, words).class("strong"));
        let middle = above + LABEL.leading() + 9.0;
        out.push(Element::line((line.left - MARGIN, middle), (line.right, middle)).class("line"));
        let (from, to) = (promised.min(achieved), promised.max(achieved));
        let kept = if self.achieved.0 < self.promised.0 { "missed" } else { "kept" };
        out.push(Element::rect(from, middle - 3.0, to - from, 6.0).class(kept));
        out.push(Element::line((promised, middle - 9.0), (promised, middle + 9.0)).class("promise"));
        let achieved = match self.achieved.0 < self.promised.0 {
            // A shape of its own, so that nobody needs to see a colour.
            true => {
                let path = Path::from(achieved, middle - 7.0).to(achieved + 7.0, middle);
                Element::path(&path.to(achieved, middle + 7.0).to(achieved - 7.0, middle).close()).class("below")
            }
            false => Element::circle(achieved, middle, 6.0).class("filled"),
        };
        out.push(achieved);
        let words = &self.promised.1;
        let below = middle + 10.0;
        out.push(Element::text(line.around(promised, SMALL.width(words)), below + SMALL.ascent(), &SMALL, words));
        y.max(below + SMALL.leading())
    }
}
