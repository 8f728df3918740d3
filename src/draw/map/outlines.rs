//! The outlines of countries (`outlines.txt`), read once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Lines of the file: what a map is called, where a country's middle is, its outlines, who belongs to a
/// region. `scripts/outlines.mjs` makes it.
const FILE: &str = include_str!("outlines.txt");

/// How many of the file's units make one of the drawing's.
pub(super) const FINE: f32 = 2.0;

/// A part of the world with its countries.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Width and height in units.
    pub size: (f32, f32),
    /// The middle of each country that lies on it for the most part, in units.
    pub points: BTreeMap<&'static str, (f32, f32)>,
    /// The outlines of each country as a path in the file's units, and how large it is in units.
    pub land: BTreeMap<&'static str, (String, f32)>,
}

/// Everything in the file.
#[derive(Debug, Default)]
pub(super) struct Outlines {
    pub europe: Sheet,
    pub world: Sheet,
    /// Members of the regions contracts speak of.
    pub regions: BTreeMap<&'static str, Vec<&'static str>>,
}

/// What is in the file.
pub(super) static OUTLINES: LazyLock<Outlines> = LazyLock::new(|| {
    let mut outlines = Outlines::default();
    let mut europe = false;
    for line in FILE.lines() {
        let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
        let (name, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        if what == "region" {
            outlines.regions.insert(name, rest.split(' ').collect());
            continue;
        }
        europe = if what == "map" { name == "europe" } else { europe };
        let sheet = if europe { &mut outlines.europe } else { &mut outlines.world };
        match what {
            "map" => sheet.size = pair(rest, 1.0),
            "point" => drop(sheet.points.insert(name, pair(rest, FINE))),
            "land" => drop(sheet.land.insert(name, land(rest))),
            _ => {}
        }
    }
    outlines
});

fn numbers(list: &str) -> impl Iterator<Item = f32> {
    list.split(' ').filter_map(|number| number.parse().ok())
}

fn pair(list: &str, by: f32) -> (f32, f32) {
    let mut numbers = numbers(list).map(|number| number / by);
    (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default())
}

/// Rings of steps as the commands of a path, and the area they enclose.
fn land(rings: &'static str) -> (String, f32) {
    let mut path = String::with_capacity(rings.len() + 16);
    let mut area = 0.0;
    for ring in rings.split(',') {
        let end = ring.match_indices(' ').nth(1).map_or(ring.len(), |(at, _)| at);
        let (first, steps) = ring.split_at(end);
        // A minus parts two numbers as well as a blank does.
        path.push_str(&["M", first, "l", steps.trim_start()].concat().replace(" -", "-"));
        path.push('z');
        let steps: Vec<f32> = numbers(steps).collect();
        let (mut x, mut y, mut twice) = (0.0, 0.0, 0.0);
        for step in steps.chunks_exact(2) {
            let (a, b) = (x + step[0], y + step[1]);
            twice += x * b - a * y;
            (x, y) = (a, b);
        }
        area += twice.abs() / (2.0 * FINE * FINE);
    }
    (path, area)
}
