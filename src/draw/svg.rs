//! Elements of SVG.
//!
//! Enters: numbers and words. Leaves: SVG as it may stand in HTML, every word escaped.
//! Forbidden here: attributes that hold style or script.

use std::fmt;

use super::text::{Face, Line};

/// An element with what stands in it.
#[derive(Clone, Debug)]
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    /// Elements inside it, from the back to the front.
    pub children: Vec<Element>,
    text: String,
}

impl Element {
    /// An element without attributes.
    pub fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), children: Vec::new(), text: String::new() }
    }

    /// A group of elements that share a class.
    pub fn group(class: &str) -> Self {
        Self::new("g").class(class)
    }

    /// A rectangle by its upper left corner and its size.
    pub fn rect(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self::new("rect").number("x", x).number("y", y).number("width", width).number("height", height)
    }

    /// A circle by its middle.
    pub fn circle(x: f32, y: f32, radius: f32) -> Self {
        Self::new("circle").number("cx", x).number("cy", y).number("r", radius)
    }

    /// A straight line.
    pub fn line(from: (f32, f32), to: (f32, f32)) -> Self {
        Self::new("line").number("x1", from.0).number("y1", from.1).number("x2", to.0).number("y2", to.1)
    }

    /// A path.
    pub fn path(path: &Path) -> Self {
        Self::new("path").words("d", &path.0)
    }

    /// Words on one line, from the left end of their base line.
    pub fn text(x: f32, y: f32, face: &Face, words: &str) -> Self {
        let text = Self::new("text").class(face.class).number("x", x).number("y", y);
        Self { text: words.to_owned(), ..text }
    }

    /// Lines below each other, the first with its upper edge at `top`.
    pub fn lines(x: f32, top: f32, face: &Face, lines: &[Line]) -> Self {
        let mut block = Self::new("text").class(face.class);
        for (line, number) in lines.iter().zip(0_u16..) {
            let y = top + face.ascent() + f32::from(number) * face.leading();
            let mut part = Self::new("tspan").number("x", x).number("y", y);
            part.text.clone_from(&line.words);
            block.children.push(part);
        }
        block
    }

    /// Adds a number, to a tenth of a unit.
    pub fn number(mut self, key: &'static str, value: f32) -> Self {
        self.attributes.push((key, number(value)));
        self
    }

    /// Adds an attribute of words.
    pub fn words(mut self, key: &'static str, value: &str) -> Self {
        self.attributes.push((key, value.to_owned()));
        self
    }

    /// Adds a class to those it has; an empty one adds nothing.
    pub fn class(mut self, class: &str) -> Self {
        if class.is_empty() {
            return self;
        }
        match self.attributes.iter_mut().find(|(key, _)| *key == "class") {
            Some((_, classes)) => {
                classes.push(' ');
                classes.push_str(class);
            }
            None => self.attributes.push(("class", class.to_owned())),
        }
        self
    }

    /// Says that its words are in a language other than the page's; an empty one says nothing.
    pub fn lang(self, lang: &str) -> Self {
        if lang.is_empty() { self } else { self.words("lang", lang) }
    }

    /// Sets words around their middle instead of from their left end.
    pub fn middle(self) -> Self {
        self.words("text-anchor", "middle")
    }

    /// Sets words up to their right end instead of from their left one.
    pub fn end(self) -> Self {
        self.words("text-anchor", "end")
    }

    /// Puts an element into it, in front of those that are there.
    pub fn with(mut self, child: Element) -> Self {
        self.children.push(child);
        self
    }
}

impl fmt::Display for Element {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "<{}", self.name)?;
        for (key, value) in &self.attributes {
            write!(out, " {key}=\"{}\"", escape(value))?;
        }
        if self.text.is_empty() && self.children.is_empty() {
            return out.write_str("/>");
        }
        write!(out, ">{}", escape(&self.text))?;
        for child in &self.children {
            child.fmt(out)?;
        }
        write!(out, "</{}>", self.name)
    }
}

/// The commands of a path.
#[derive(Clone, Debug, Default)]
pub struct Path(String);

impl Path {
    /// A path that begins at a point.
    pub fn from(x: f32, y: f32) -> Self {
        Self(format!("M{} {}", number(x), number(y)))
    }

    /// Commands that are known to be some, such as those of an outline.
    pub(super) fn of(commands: String) -> Self {
        Self(commands)
    }

    /// Begins anew at another point.
    pub fn and(mut self, x: f32, y: f32) -> Self {
        self.0.push_str(&format!("M{} {}", number(x), number(y)));
        self
    }

    /// Goes on in a straight line.
    pub fn to(mut self, x: f32, y: f32) -> Self {
        self.0.push_str(&format!("L{} {}", number(x), number(y)));
        self
    }

    /// Goes on in a curve that bends towards a point.
    pub fn bend(mut self, by: (f32, f32), to: (f32, f32)) -> Self {
        let [a, b, c, d] = [by.0, by.1, to.0, to.1].map(number);
        self.0.push_str(&format!("Q{a} {b} {c} {d}"));
        self
    }

    /// Goes back to where it began.
    pub fn close(mut self) -> Self {
        self.0.push('Z');
        self
    }
}

/// A number to a tenth, without what says nothing.
pub fn number(value: f32) -> String {
    // No `-0`, and no `NaN`, whatever came in.
    let tenths = (value * 10.0).round();
    if tenths.is_finite() && tenths != 0.0 { format!("{}", tenths / 10.0) } else { "0".to_owned() }
}

fn escape(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            _ if letter.is_control() => safe.push(' '),
            _ => safe.push(letter),
        }
    }
    safe
}
