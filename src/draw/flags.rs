//! A few days of one stretch of time, each with a flag: a notice, from its announcement to its effect.
//!
//! Enters: days and words as readers see them. Leaves: a [`Drawing`].
//! Forbidden here: flags that cross. Those of the left half fly to the right below the line, the
//! further left the lower; those of the right half fly to the left above it, the further right the
//! higher. So no pole runs through words, wherever the days lie.

use jiff::civil::Date;

use super::Drawing;
use super::calendar::Calendar;
use super::svg::Element;
use super::text::{Face, LABEL, Line, SMALL};

/// Days along a line.
#[derive(Clone, Debug)]
pub struct Flags {
    /// The days, in any order.
    pub flags: Vec<Flag>,
    /// A stretch that is drawn broad: from one day to another.
    pub broad: Option<(Date, Date)>,
    /// BCP 47 tag of the page.
    pub lang: String,
}

/// A day with its words.
#[derive(Clone, Debug)]
pub struct Flag {
    /// How it looks: `announced`, `last`, `effect`, `possible`, `today`.
    pub class: &'static str,
    /// The first and the last day it may be.
    pub day: (Date, Date),
    /// What it is; may be empty.
    pub words: String,
    /// Its date in words.
    pub date: String,
}

/// Half the height of the marks on the line.
const MARK: f32 = 6.0;
/// From a pole to its words.
const BESIDE: f32 = 5.0;
/// From one flag to the next.
const GAP: f32 = 5.0;

/// A flag with its place.
struct Placed<'f> {
    flag: &'f Flag,
    x: f32,
    words: Vec<Line>,
    date: Vec<Line>,
}

impl Flags {
    /// The picture for a width; `None` without a day.
    pub fn draw(&self, width: f32) -> Option<Drawing> {
        let first = self.flags.iter().map(|flag| flag.day.0).min()?;
        let last = self.flags.iter().map(|flag| flag.day.1).max()?;
        let calendar = Calendar::exactly(first..=last, MARK + 1.0, width - 2.0 * (MARK + 1.0));
        let mut placed: Vec<Placed<'_>> =
            self.flags.iter().map(|flag| Placed::new(flag, &calendar, width, &self.lang)).collect();
        placed.sort_by(|a, b| a.x.total_cmp(&b.x));
        let (left, right): (Vec<_>, Vec<_>) = placed.into_iter().partition(|flag| flag.x < width / 2.0);
        let mut elements = Vec::new();
        let mut poles = Vec::new();
        // Above: the highest flag is the one furthest to the right.
        let mut y = 0.0;
        for flag in right.iter().rev() {
            poles.push((flag.x, y, flag.class()));
            y = flag.draw(flag.x - BESIDE, y, true, &mut elements) + GAP;
        }
        let line = y + MARK + 4.0;
        let mut y = line + MARK + 4.0;
        // Below: the lowest flag is the one furthest to the left.
        for flag in left.iter().rev() {
            let end = flag.draw(flag.x + BESIDE, y, false, &mut elements);
            poles.push((flag.x, end, flag.class()));
            y = end + GAP;
        }
        let mut drawing = Drawing::new(width, y);
        for (x, end, class) in poles {
            drawing.add(Element::line((x, line), (x, end)).class("pole").class(class));
        }
        drawing.add(Element::line((calendar.left(), line), (calendar.right(), line)).class("line"));
        if let Some((from, to)) = self.broad {
            let (from, to) = (calendar.middle(from), calendar.middle(to));
            drawing.add(Element::rect(from, line - 3.0, to - from, 6.0).class("kept"));
        }
        for flag in &self.flags {
            flag.mark(&calendar, line).into_iter().for_each(|mark| drawing.add(mark));
        }
        elements.into_iter().for_each(|element| drawing.add(element));
        Some(drawing)
    }
}

impl Flag {
    /// Its mark on the line.
    fn mark(&self, calendar: &Calendar, line: f32) -> Option<Element> {
        let (left, right) = (calendar.start(self.day.0), calendar.end(self.day.1));
        let mark = match self.class {
            "today" => return None,
            "last" => {
                let x = calendar.middle(self.day.1);
                Element::line((x, line - 9.0), (x, line + 9.0)).class("promise")
            }
            // What is not known to the day is as broad as what is known.
            _ if right - left > 2.0 * MARK => {
                let rect = Element::rect(left, line - MARK + 1.0, right - left, 2.0 * MARK - 2.0);
                rect.number("rx", MARK - 1.0).class("bar").class(self.class)
            }
            _ => Element::circle((left + right) / 2.0, line, MARK).class("bar").class(self.class),
        };
        Some(mark)
    }
}

impl<'f> Placed<'f> {
    fn new(flag: &'f Flag, calendar: &Calendar, width: f32, lang: &str) -> Self {
        let x = match flag.class {
            "last" => calendar.middle(flag.day.1),
            _ if calendar.end(flag.day.1) - calendar.start(flag.day.0) > 2.0 * MARK => {
                (calendar.start(flag.day.0) + MARK).min(calendar.right())
            }
            _ => (calendar.start(flag.day.0) + calendar.end(flag.day.1)) / 2.0,
        };
        let room = x.max(width - x) - BESIDE;
        // Bold letters are broader than what is measured.
        let date = Self::face(flag).wrap(&flag.date, lang, room / 1.08);
        Self { flag, x, words: SMALL.wrap(&flag.words, lang, room), date }
    }

    /// What has only a date says it in small letters.
    fn face(flag: &Flag) -> &'static Face {
        if flag.words.is_empty() { &SMALL } else { &LABEL }
    }

    fn class(&self) -> &'static str {
        self.flag.class
    }

    /// Draws its words from a height on; where they end.
    fn draw(&self, x: f32, top: f32, left: bool, elements: &mut Vec<Element>) -> f32 {
        let turn = |element: Element| if left { element.end() } else { element };
        let mut y = top;
        if !self.words.is_empty() {
            elements.push(turn(Element::lines(x, y, &SMALL, &self.words)));
            y += SMALL.height(self.words.len());
        }
        let face = Self::face(self.flag);
        elements.push(turn(Element::lines(x, y, face, &self.date).class("strong").class(self.flag.class)));
        y + face.height(self.date.len())
    }
}
