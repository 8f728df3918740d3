//! Stretches of time below each other, a lane each: plans, and what certificates cover.
//!
//! Enters: names and words as readers see them, dates. Leaves: a [`Drawing`]. On a phone a name stands
//! above its bar; where there is room, it stands beside it.
//! Forbidden here: what a bar means. Its class says how it looks, its words say what it is.

use jiff::civil::Date;

use super::calendar::{Calendar, Tick};
use super::svg::{Element, Path};
use super::text::{LABEL, Line, NAME, SMALL, broadest};
use super::{Drawing, NARROW};

/// Lanes along one calendar.
pub struct Lanes<'l> {
    /// The lanes, from above.
    pub lanes: Vec<Lane>,
    /// What has no date, below them.
    pub undated: Vec<Lane>,
    /// What those without a date have in common.
    pub undated_title: String,
    /// The day of the picture.
    pub today: Date,
    /// That day in words.
    pub today_text: String,
    /// How a year is called, by a day in it.
    pub year: &'l dyn Fn(Date) -> String,
    /// How a quarter is called below its year, by a day in it.
    pub quarter: &'l dyn Fn(Date) -> String,
    /// BCP 47 tag of the page.
    pub lang: &'l str,
}

/// A name, and what happens to it when.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lane {
    /// Its name.
    pub name: String,
    /// What is said below the name.
    pub notes: Vec<Note>,
    /// What stands beside the bars; may be empty.
    pub label: String,
    /// The bars, the first at the back.
    pub bars: Vec<Bar>,
    /// Days of their own, in front of the bars.
    pub marks: Vec<Mark>,
}

/// Words about a lane, behind a small copy of what they are about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// The class of the bar or mark; empty where there is none.
    pub class: &'static str,
    /// The words.
    pub words: String,
}

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// How it looks.
    pub class: &'static str,
    /// The first day it may begin on, and the first one that it certainly holds for.
    pub from: (Date, Date),
    /// The last day that it certainly holds for, and the last one it may hold for; `None` without an end.
    pub to: Option<(Date, Date)>,
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// How it looks.
    pub class: &'static str,
    /// The first and the last day it may be.
    pub day: (Date, Date),
}

/// Height of a bar.
const BAR: f32 = 10.0;
/// From the lower edge of a lane to the next one.
const GAP: f32 = 12.0;
/// From the left edge of a small copy to the words about it.
const INDENT: f32 = 16.0;
/// From a bar to the words beside it.
const BESIDE: f32 = 6.0;
/// The least and the most room for names and notes beside the bars.
const NAMES: (f32, f32) = (140.0, 264.0);
/// Room at the edges, so that outlines are whole.
const EDGE: f32 = 1.0;
/// What is narrower than this is drawn as a day.
const NARROWEST: f32 = 9.0;

impl Bar {
    /// A stretch that is known no more exactly than by its first and last day.
    pub fn period(class: &'static str, first: Date, last: Option<Date>) -> Self {
        Self { class, from: (first, first), to: last.map(|last| (last, last)) }
    }
}

impl Lanes<'_> {
    /// The picture for a width; `None` where nothing has a date.
    pub fn draw(&self, width: f32) -> Option<Drawing> {
        let beside = width > NARROW;
        let names = if beside { self.names() } else { width };
        let left = if beside { names + 2.0 * GAP } else { EDGE };
        let mut days: Vec<Date> = self.lanes.iter().flat_map(Lane::days).collect();
        if days.is_empty() {
            return None;
        }
        days.push(self.today);
        let calendar = Calendar::around(&days, left, width - left - EDGE)?;
        let mut front = Vec::new();
        let mut y = self.head(&calendar, &mut front);
        let top = y - 4.0;
        for lane in &self.lanes {
            y = lane.draw(self.lang, &calendar, (y, names), &mut front) + GAP;
        }
        let bottom = y - GAP + 6.0;
        let mut elements = Vec::new();
        for tick in calendar.quarters() {
            elements.push(Element::line((tick.x, top), (tick.x, bottom)).class("rule"));
        }
        for tick in calendar.years() {
            elements.push(Element::line((tick.x, top), (tick.x, bottom)).class("rule turn"));
        }
        let today = calendar.middle(self.today);
        elements.push(Element::line((today, SMALL.leading()), (today, bottom)).class("today"));
        elements.append(&mut front);
        let height = self.below((left, names), width, bottom, &mut elements);
        let mut drawing = Drawing::new(width, height);
        elements.into_iter().for_each(|element| drawing.add(element));
        Some(drawing)
    }

    /// Room for names and notes, where they stand beside the bars.
    fn names(&self) -> f32 {
        let broad = self.lanes.iter().flat_map(|lane| {
            let notes = lane.notes.iter().map(|note| INDENT + SMALL.width(&note.words));
            notes.chain([NAME.width(&lane.name)]).collect::<Vec<_>>()
        });
        // One unit more: what fits exactly is measured again.
        (broad.fold(0.0, f32::max) + 1.0).clamp(NAMES.0, NAMES.1)
    }

    /// The day of the picture, and the years and quarters below it; where the lanes begin.
    fn head(&self, calendar: &Calendar, elements: &mut Vec<Element>) -> f32 {
        let broad = SMALL.width(&self.today_text);
        let x = (calendar.middle(self.today) - broad / 2.0).min(calendar.right() - broad).max(calendar.left());
        elements.push(Element::text(x, SMALL.ascent(), &SMALL, &self.today_text).class("as-of"));
        let mut y = SMALL.leading() + 4.0;
        for tick in calendar.years() {
            let words = (self.year)(tick.day);
            if tick.x + 4.0 + SMALL.width(&words) < tick.until {
                elements.push(Element::text(tick.x + 4.0, y + SMALL.ascent(), &SMALL, &words).class("year"));
            }
        }
        y += SMALL.leading();
        let quarters = calendar.quarters();
        let names: Vec<String> = quarters.iter().map(|tick| (self.quarter)(tick.day)).collect();
        // All or none: a gap in the row would look like a mistake.
        let fits = |(tick, name): (&Tick, &String)| SMALL.width(name) + 6.0 < tick.until - tick.x;
        if !quarters.is_empty() && quarters.iter().zip(&names).all(fits) {
            for (tick, name) in quarters.iter().zip(&names) {
                elements.push(Element::text(tick.x + 4.0, y + SMALL.ascent(), &SMALL, name).class("quarter"));
            }
            y += SMALL.leading();
        }
        y + 10.0
    }

    /// What has no date, in a lane of its own; the height of the whole.
    fn below(&self, (x, names): (f32, f32), width: f32, bottom: f32, elements: &mut Vec<Element>) -> f32 {
        if self.undated.is_empty() {
            return bottom;
        }
        let mut y = bottom + 1.0;
        elements.push(Element::line((0.0, bottom), (width, bottom)).class("line"));
        y += 8.0;
        let title = NAME.wrap(&self.undated_title, self.lang, names);
        elements.push(Element::lines(0.0, y, &NAME, &title));
        if x == EDGE {
            y += NAME.height(title.len()) + 4.0;
        }
        for lane in &self.undated {
            let lines = LABEL.wrap(&lane.name, self.lang, width - x - 20.0);
            elements.push(Element::circle(x + 6.0, y + LABEL.leading() / 2.0, 5.0).class("bar aspired"));
            elements.push(Element::lines(x + 20.0, y, &LABEL, &lines));
            y += LABEL.height(lines.len());
            for note in &lane.notes {
                let lines = SMALL.wrap(&note.words, self.lang, width - x - 20.0);
                elements.push(Element::lines(x + 20.0, y, &SMALL, &lines));
                y += SMALL.height(lines.len());
            }
            y += 6.0;
        }
        y
    }
}

impl Lane {
    /// Every day that it shows.
    fn days(&self) -> Vec<Date> {
        let bars = self.bars.iter().flat_map(|bar| [Some(bar.from.0), Some(bar.from.1), bar.to.map(|to| to.1)]);
        let marks = self.marks.iter().flat_map(|mark| [Some(mark.day.0), Some(mark.day.1)]);
        bars.chain(marks).flatten().collect()
    }

    /// Draws it from a height on, its name as broad as there is room; where it ends.
    fn draw(&self, lang: &str, calendar: &Calendar, (top, room): (f32, f32), elements: &mut Vec<Element>) -> f32 {
        let beside = calendar.left() > EDGE;
        let name = NAME.wrap(&self.name, lang, room);
        elements.push(Element::lines(0.0, top, &NAME, &name));
        let mut y = top + NAME.height(name.len());
        for note in &self.notes {
            y = note.draw(y, room, lang, elements);
        }
        // A bar beside its name lies at the height of the name's first line.
        let line = if beside { top } else { y + 2.0 };
        let bar = line + (SMALL.leading() - BAR) / 2.0 + if beside { 1.5 } else { 0.0 };
        let mut ends: Option<(f32, f32)> = None;
        for (from, to) in self.shapes(calendar, bar, elements) {
            ends = Some(ends.map_or((from, to), |(left, right)| (left.min(from), right.max(to))));
        }
        let mut end = line + SMALL.leading();
        if let Some((from, to)) = ends.filter(|_| !self.label.is_empty()) {
            end = label(&self.label, (from, to), (bar + BAR / 2.0, end), calendar, lang, elements);
        }
        y.max(end)
    }

    /// Draws bars and marks; from where to where each of them reaches.
    fn shapes(&self, calendar: &Calendar, top: f32, elements: &mut Vec<Element>) -> Vec<(f32, f32)> {
        let bars = self.bars.iter().map(|bar| bar.draw(calendar, top, elements)).collect::<Vec<_>>();
        let marks = self.marks.iter().map(|mark| {
            let (x, size) = ((calendar.start(mark.day.0) + calendar.end(mark.day.1)) / 2.0, BAR / 2.0 + 1.0);
            let x = x.clamp(calendar.left() + size, calendar.right() - size);
            elements.push(diamond((x, top + BAR / 2.0), size, mark.class));
            (x - size, x + size)
        });
        bars.into_iter().chain(marks.collect::<Vec<_>>()).collect()
    }
}

impl Note {
    /// Draws it from a height on; where it ends.
    fn draw(&self, top: f32, room: f32, lang: &str, elements: &mut Vec<Element>) -> f32 {
        let middle = top + SMALL.leading() / 2.0;
        let copy = match self.class {
            "" => None,
            "gap" => Some(Element::line((0.5, middle), (10.5, middle)).class("gap")),
            "audited" | "due" => Some(diamond((5.5, middle), 4.5, self.class)),
            class => {
                let pill = Element::rect(0.8, middle - 3.5, 10.0, 7.0).number("rx", 3.5);
                Some(pill.class("bar").class(class))
            }
        };
        let indent = if copy.is_some() { INDENT } else { 0.0 };
        elements.extend(copy);
        let lines = SMALL.wrap(&self.words, lang, room - indent);
        elements.push(Element::lines(indent, top, &SMALL, &lines));
        top + SMALL.height(lines.len())
    }
}

/// A day of its own.
fn diamond((x, y): (f32, f32), size: f32, class: &str) -> Element {
    let path = Path::from(x, y - size).to(x + size, y).to(x, y + size).to(x - size, y).close();
    Element::path(&path).class("day").class(class)
}

impl Bar {
    /// Draws it; from where to where it reaches.
    fn draw(&self, calendar: &Calendar, top: f32, elements: &mut Vec<Element>) -> (f32, f32) {
        let (left, right) = (calendar.start(self.from.0), self.to.map_or(calendar.right(), |to| calendar.end(to.1)));
        let sure = (calendar.start(self.from.1), self.to.map_or(calendar.right(), |to| calendar.end(to.0)));
        if self.class == "gap" {
            let y = top + BAR / 2.0;
            elements.push(Element::line((left, y), (right, y)).class("gap"));
            return (left, right);
        }
        if right - left < NARROWEST {
            let x = ((left + right) / 2.0).clamp(calendar.left() + 6.0, calendar.right() - 6.0);
            elements.push(Element::circle(x, top + BAR / 2.0, BAR / 2.0).class("bar").class(self.class));
            self.half((x - BAR / 2.0, x), top, elements);
            return (x - 6.0, x + 6.0);
        }
        if self.to.is_none() {
            // What has no end points on.
            let (end, middle, bottom) = (right - 6.0, top + BAR / 2.0, top + BAR);
            let path = Path::from(left, top).to(end, top).to(right, middle).to(end, bottom).to(left, bottom).close();
            elements.push(Element::path(&path).class("bar").class(self.class));
            return (left, right);
        }
        let rect = |from: f32, to: f32| {
            Element::rect(from, top, to - from, BAR).number("rx", (BAR / 2.0).min((to - from) / 2.0)).class("bar")
        };
        // Where it is not known exactly when it begins or ends, the rest is an outline.
        if sure.1 - sure.0 < right - left - 1.0 {
            elements.push(rect(left, right).class("soft"));
        }
        if sure.1 - sure.0 > 1.0 {
            elements.push(rect(sure.0, sure.1).class(self.class));
        }
        self.half((left, (left + right) / 2.0), top, elements);
        (left, right)
    }

    /// What has begun is filled to its half.
    fn half(&self, (left, middle): (f32, f32), top: f32, elements: &mut Vec<Element>) {
        if self.class == "in-progress" {
            let (round, bottom) = (left + BAR / 2.0, top + BAR);
            let path = Path::from(middle, top).to(round, top).bend((left, top), (left, top + BAR / 2.0));
            let path = path.bend((left, bottom), (round, bottom)).to(middle, bottom).close();
            elements.push(Element::path(&path).class("half"));
        }
    }
}

/// Words beside what reaches from here to there: behind it, before it, or below it, where there is room.
fn label(
    words: &str,
    (from, to): (f32, f32),
    (middle, below): (f32, f32),
    calendar: &Calendar,
    lang: &str,
    elements: &mut Vec<Element>,
) -> f32 {
    let broad = SMALL.width(words);
    let y = middle + SMALL.size * 0.36;
    if to + BESIDE + broad <= calendar.right() {
        elements.push(Element::text(to + BESIDE, y, &SMALL, words));
        return below;
    }
    if from - BESIDE - broad >= calendar.left() {
        elements.push(Element::text(from - BESIDE, y, &SMALL, words).end());
        return below;
    }
    let lines: Vec<Line> = SMALL.wrap(words, lang, calendar.right() - calendar.left());
    let x = from.min(calendar.right() - broadest(&lines)).max(calendar.left());
    elements.push(Element::lines(x, below, &SMALL, &lines));
    below + SMALL.height(lines.len())
}
