//! Where the numbers and names of countries stand.
//!
//! Numbers that would cover each other move apart; a name stands beside its number where it covers
//! nothing, and nowhere else: it can be read in the text.

use super::Spot;
use super::outlines::Sheet;
use crate::draw::text::SMALL;

/// A number, and perhaps a name.
pub(super) struct Label<'m> {
    pub spot: &'m Spot,
    /// The middle of the number.
    pub at: (f32, f32),
    /// The left end of the name's base line.
    pub name: Option<(f32, f32)>,
}

/// A box by its edges: left, top, right, bottom.
type Edges = [f32; 4];

impl Label<'_> {
    /// Size of the ring around the number; without one it is a mere dot.
    pub fn radius(&self) -> f32 {
        match self.spot.count {
            0 => 4.0,
            1..10 => 8.5,
            10..100 => 10.0,
            _ => 13.0,
        }
    }

    fn edges(&self) -> Edges {
        let (radius, (x, y)) = (self.radius() + 1.0, self.at);
        [x - radius, y - radius, x + radius, y + radius]
    }
}

/// Places the numbers and names of countries on a sheet; those that it does not know are left out.
pub(super) fn place<'m>(sheet: &Sheet, spots: &[&'m Spot]) -> Vec<Label<'m>> {
    let at = |spot: &'m Spot| Some(Label { spot, at: *sheet.points.get(spot.code.as_str())?, name: None });
    let mut labels: Vec<Label<'m>> = spots.iter().filter_map(|spot| at(spot)).collect();
    // The weightiest first: they get their names, and the order is always the same.
    labels.sort_by(|a, b| (b.spot.count, &a.spot.code).cmp(&(a.spot.count, &b.spot.code)));
    part(&mut labels, sheet.size);
    let mut taken: Vec<Edges> = labels.iter().map(Label::edges).collect();
    for label in &mut labels {
        let found = candidates(label).into_iter().find(|edges| {
            let inside =
                edges[0] >= 1.0 && edges[1] >= 1.0 && edges[2] <= sheet.size.0 - 1.0 && edges[3] <= sheet.size.1;
            inside && !taken.iter().any(|other| overlap(edges, other))
        });
        if let Some(edges) = found {
            label.name = Some((edges[0], edges[1] + SMALL.ascent()));
            taken.push(edges);
        }
    }
    labels
}

/// Moves numbers apart, a little at a time, and back onto the sheet.
fn part(labels: &mut [Label<'_>], size: (f32, f32)) {
    for _ in 0..60 {
        for first in 0..labels.len() {
            for second in first + 1..labels.len() {
                let (a, b) = (&labels[first], &labels[second]);
                let wanted = a.radius() + b.radius() + 1.5;
                let (dx, dy) = (b.at.0 - a.at.0, b.at.1 - a.at.1);
                let apart = dx.hypot(dy);
                if apart >= wanted {
                    continue;
                }
                let (ux, uy) = if apart > 0.01 { (dx / apart, dy / apart) } else { (0.0, 1.0) };
                let push = (wanted - apart) / 2.0;
                labels[first].at = (labels[first].at.0 - ux * push, labels[first].at.1 - uy * push);
                labels[second].at = (labels[second].at.0 + ux * push, labels[second].at.1 + uy * push);
            }
        }
        for label in &mut *labels {
            let edge = label.radius() + 1.0;
            label.at.0 = label.at.0.clamp(edge, size.0 - edge);
            label.at.1 = label.at.1.clamp(edge, size.1 - edge);
        }
    }
}

/// Where a name may stand, the best place first: below its number or beside it, last above it.
fn candidates(label: &Label<'_>) -> [Edges; 4] {
    let (width, height) = (SMALL.width(&label.spot.name), SMALL.leading());
    let ((x, y), radius) = (label.at, label.radius() + 3.0);
    let at = |left: f32, top: f32| [left, top, left + width, top + height];
    [
        at(x - width / 2.0, y + radius - 2.0),
        at(x + radius, y - height / 2.0),
        at(x - radius - width, y - height / 2.0),
        at(x - width / 2.0, y - radius - height + 2.0),
    ]
}

fn overlap(a: &Edges, b: &Edges) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
