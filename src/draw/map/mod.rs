//! Where something happens: countries on a map of Europe, one of the world, or both.
//!
//! Enters: countries and regions by their codes, with what happens there and how often. Leaves: a
//! [`Drawing`] for each map that is needed; the legend stands below the last.
//! Forbidden here: borders that claim something. Countries are told apart by a gap in the ground, as thin
//! as can be; the outlines are those of [`outlines`].

mod labels;
mod outlines;

use super::svg::{Element, Path};
use super::text::SMALL;
use super::{Drawing, NARROW};
use labels::Label;
use outlines::{FINE, OUTLINES, Sheet};

/// What happens at a place, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// Data rests there.
    Stored,
    /// Data is read from there.
    Accessed,
    /// Data passes through.
    Transit,
    /// Nobody says what.
    Unsaid,
}

impl Use {
    /// Every use.
    pub const ALL: [Self; 4] = [Self::Stored, Self::Accessed, Self::Transit, Self::Unsaid];

    /// The class that draws it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::Accessed => "accessed",
            Self::Transit => "transit",
            Self::Unsaid => "unsaid",
        }
    }
}

/// A country or a region.
#[derive(Clone, Debug)]
pub struct Spot {
    /// ISO 3166-1 alpha-2 code, or `EU`, `EEA`, `EMEA`, `WORLD`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What happens there.
    pub does: Use,
    /// How many do it there; 0 for none that are counted.
    pub count: usize,
}

/// What the map shows.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// The places, no code twice.
    pub spots: Vec<Spot>,
    /// Names of the uses, as in [`Use::ALL`].
    pub uses: [String; 4],
    /// What the numbers count.
    pub counted: String,
    /// Language of the words, for their syllables.
    pub lang: String,
    /// A name that nothing else on the page has.
    pub id: String,
}

/// Draws the maps that the places need.
pub fn draw(map: &Map) -> Vec<Drawing> {
    let in_europe = |spot: &Spot| OUTLINES.europe.points.contains_key(spot.code.as_str());
    let is_region = |spot: &Spot| OUTLINES.regions.contains_key(spot.code.as_str()) || spot.code == "WORLD";
    let near = |spot: &Spot| in_europe(spot) || matches!(spot.code.as_str(), "EU" | "EEA");
    let (here, far): (Vec<&Spot>, Vec<&Spot>) = map.spots.iter().partition(|spot| near(spot));
    let mut drawings = Vec::new();
    for (name, sheet, spots) in [("europe", &OUTLINES.europe, here), ("world", &OUTLINES.world, far)] {
        if !spots.is_empty() {
            let marked: Vec<&Spot> = spots.into_iter().filter(|spot| !is_region(spot)).collect();
            drawings.push(panel(map, sheet, &format!("{}-{name}", map.id), &marked));
        }
    }
    let regions: Vec<&Spot> = map.spots.iter().filter(|spot| is_region(spot)).collect();
    if let Some(last) = drawings.last_mut() {
        legend(last, map, &regions);
    }
    drawings
}

/// A map of a part of the world, with numbers and names for those of its places.
fn panel(map: &Map, sheet: &'static Sheet, id: &str, marked: &[&Spot]) -> Drawing {
    let mut drawing = Drawing::new(sheet.size.0, sheet.size.1);
    drawing.add(patterns(id, FINE));
    let mut land = Element::new("g").words("transform", &format!("scale({})", 1.0 / FINE));
    let used = |code: &str| map.spots.iter().find(|spot| spot.code == code);
    let within = |code: &str| {
        let regions = OUTLINES.regions.iter().filter(|(region, _)| used(region).is_some());
        regions.into_iter().any(|(_, members)| members.contains(&code))
    };
    let (mut plain, mut shaded) = (String::new(), String::new());
    for (code, (path, _)) in &sheet.land {
        if used(code).is_none() {
            if within(code) { &mut shaded } else { &mut plain }.push_str(path);
        }
    }
    for (path, class) in [(plain, "land"), (shaded, "land region")] {
        if !path.is_empty() {
            land = land.with(Element::path(&Path::of(path)).class(class));
        }
    }
    for spot in &map.spots {
        if let Some((path, _)) = sheet.land.get(spot.code.as_str()) {
            land = land.with(filled(Element::path(&Path::of(path.clone())), spot.does, id).class("land"));
        }
    }
    drawing.add(land);
    for label in labels::place(sheet, marked) {
        label_at(&mut drawing, &label);
    }
    drawing
}

/// Numbers in a ring, with the name beside it where there is room.
fn label_at(drawing: &mut Drawing, label: &Label<'_>) {
    let (x, y) = label.at;
    let ring = Element::circle(x, y, label.radius()).class("badge").class(label.spot.does.class());
    drawing.add(ring);
    if label.spot.count > 0 {
        let number = label.spot.count.to_string();
        drawing.add(Element::text(x, y + SMALL.size * 0.36, &SMALL, &number).middle().class("count"));
    }
    if let Some((left, base)) = label.name {
        drawing.add(Element::text(left, base, &SMALL, &label.spot.name).class("place"));
    }
}

/// Fills a shape as its use asks for: solid, hatched, dotted, or not at all.
fn filled(shape: Element, does: Use, id: &str) -> Element {
    let shape = shape.class(does.class());
    match does {
        Use::Stored | Use::Unsaid => shape,
        Use::Accessed | Use::Transit => shape.words("fill", &format!("url(#{id}-{})", does.class())),
    }
}

/// Hatching and dots, under names that the page has once, for shapes of that many units to a drawing's one.
fn patterns(id: &str, fine: f32) -> Element {
    let pattern = |does: Use, size: f32, mark: Element| {
        let tile = Element::new("pattern").words("id", &format!("{id}-{}", does.class()));
        let tile = tile.words("patternUnits", "userSpaceOnUse").number("width", size).number("height", size);
        let tile = tile.words("patternTransform", &format!("scale({fine})"));
        tile.with(Element::rect(0.0, 0.0, size, size).class("tile")).with(mark)
    };
    let stripes =
        Element::path(&Path::from(0.0, 6.0).to(6.0, 0.0).and(-1.0, 1.0).to(1.0, -1.0).and(5.0, 7.0).to(7.0, 5.0));
    let hatching = pattern(Use::Accessed, 6.0, stripes.class("hatch"));
    let dots = pattern(Use::Transit, 5.0, Element::circle(2.5, 2.5, 1.0).class("dot"));
    Element::new("defs").with(hatching).with(dots)
}

/// What fillings, numbers and shades mean, below a map.
fn legend(drawing: &mut Drawing, map: &Map, regions: &[&Spot]) {
    const SWATCH: (f32, f32) = (26.0, 16.0);
    const LEFT: f32 = 36.0;
    let id = format!("{}-key", map.id);
    drawing.add(patterns(&id, 1.0));
    let mut top = drawing.height + 14.0;
    let mut row = |swatch: &dyn Fn(f32) -> Vec<Element>, words: &str| {
        let lines = SMALL.wrap(words, &map.lang, NARROW - LEFT);
        let height = SMALL.height(lines.len()).max(SWATCH.1);
        for part in swatch(top) {
            drawing.add(part);
        }
        drawing.add(Element::lines(LEFT, top + (SWATCH.1 - SMALL.leading()).max(0.0) / 2.0, &SMALL, &lines));
        top += height + 6.0;
    };
    let frame = |top: f32| Element::rect(0.5, top, SWATCH.0, SWATCH.1);
    for (does, name) in Use::ALL.iter().zip(&map.uses) {
        let seen = |spot: &&Spot| spot.does == *does && !regions.iter().any(|region| region.code == spot.code);
        if map.spots.iter().any(|spot| seen(&spot)) {
            row(&|top| vec![filled(frame(top), *does, &id).class("key")], name);
        }
    }
    for region in regions {
        let number = |top: f32| {
            let count = if region.count > 0 { region.count.to_string() } else { String::new() };
            Element::text(SWATCH.0 / 2.0 + 0.5, top + 12.3, &SMALL, &count).middle().class("count")
        };
        let shade = if region.code == "WORLD" { "land" } else { "region" };
        row(&|top| vec![frame(top).class(shade).class("key"), number(top)], &region.name);
    }
    if map.spots.iter().any(|spot| spot.count > 0) {
        let middle = (SWATCH.0 / 2.0, SWATCH.1 / 2.0);
        let ring = |top: f32| Element::circle(middle.0, top + middle.1, middle.1).class("badge unsaid");
        let number = |top: f32| Element::text(middle.0, top + 12.3, &SMALL, "n").middle().class("count");
        row(&|top| vec![ring(top), number(top)], &map.counted);
    }
    drawing.height = top;
}
