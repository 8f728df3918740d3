//! Pictures drawn from data, as SVG inside a page.
//!
//! Enters: words in the reader's language and what holds them together, in the terms of the picture
//! (a node, an edge, a share of a year). Leaves: a [`Drawing`] as safe HTML.
//! Forbidden here: the model, colours, typefaces, `style` attributes, scripts, links. What something
//! looks like is said by classes, so that dark mode, print and forced colours follow the theme; a
//! picture has no links, because to a screen reader it is one thing with one text.
//!
//! - A unit is a CSS pixel at the default size of type. A drawing is laid out for the width at which
//!   it is shown: [`NARROW`] fits a phone of 320 pixels, [`WIDE`] is the measure of the text. Where both
//!   are given, the page shows the one that has room (`themes/default/styles/_drawing.scss`).
//! - [`svg`] writes elements and escapes, [`text`] measures and wraps words.
//! - [`calendar`] is the axis of everything that has dates: [`lanes`] for many stretches of time,
//!   [`flags`] for a few days of one; [`scale`] holds shares against each other.

pub mod calendar;
pub mod flags;
pub mod flow;
pub mod lanes;
pub mod map;
pub mod scale;
pub mod svg;
pub mod text;

use svg::Element;

/// Width of a drawing for a phone: 320 pixels without the page's margins.
pub const NARROW: f32 = 288.0;

/// Width of a drawing where there is room: the measure of the text.
pub const WIDE: f32 = 640.0;

/// A picture: elements on a ground of a size.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Width in units.
    pub width: f32,
    /// Height in units.
    pub height: f32,
    /// What is drawn, from the back to the front.
    pub elements: Vec<Element>,
}

impl Drawing {
    /// An empty drawing.
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, elements: Vec::new() }
    }

    /// Draws something in front of what is there.
    pub fn add(&mut self, element: Element) {
        self.elements.push(element);
    }

    /// The drawing as an element of a page: one image with one text, which says what is to be seen.
    ///
    /// The text is an attribute, because browsers show a `<title>` as a tip all over the picture.
    pub fn html(&self, alternative: &str) -> String {
        self.svg().words("role", "img").words("aria-label", alternative).to_string()
    }

    /// The drawing as a further part of one whose text says all of it.
    pub fn hidden_html(&self) -> String {
        self.svg().words("aria-hidden", "true").to_string()
    }

    fn svg(&self) -> Element {
        let (width, height) = (svg::number(self.width), svg::number(self.height));
        let mut svg = Element::new("svg").words("viewBox", &format!("0 0 {width} {height}"));
        svg.children.clone_from(&self.elements);
        svg.number("width", self.width).number("height", self.height)
    }
}
