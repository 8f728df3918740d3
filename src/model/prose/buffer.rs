//! Text and holes in the making.

use super::Hole;

/// HTML being written, with its holes: for each the byte before which it stands, in order.
#[derive(Default)]
pub struct Buffer {
    /// The HTML without its holes.
    pub html: String,
    /// The holes.
    pub holes: Vec<(usize, Hole)>,
}

impl Buffer {
    /// Adds a hole.
    pub fn push(&mut self, hole: Hole) {
        self.holes.push((self.html.len(), hole));
    }

    /// The HTML since the last hole.
    pub fn tail(&self) -> &str {
        &self.html[self.holes.last().map_or(0, |(at, _)| *at)..]
    }

    /// Adds what another buffer holds.
    pub fn append(&mut self, other: Self) {
        let shift = self.html.len();
        self.html.push_str(&other.html);
        self.holes.extend(other.holes.into_iter().map(|(at, hole)| (at + shift, hole)));
    }

    /// Puts HTML before what was written from `at` on.
    pub fn insert(&mut self, at: usize, html: &str) {
        self.html.insert_str(at, html);
        for (place, _) in self.holes.iter_mut().rev().take_while(|(place, _)| *place >= at) {
            *place += html.len();
        }
    }

    /// Removes letters that are not wanted.
    pub fn retain(&mut self, wanted: impl Fn(char) -> bool) {
        let lost = |html: &str| html.chars().filter(|c| !wanted(*c)).map(char::len_utf8).sum::<usize>();
        let mut before = (0, 0);
        for (at, _) in &mut self.holes {
            before = (*at, before.1 + lost(&self.html[before.0..*at]));
            *at -= before.1;
        }
        self.html.retain(wanted);
    }
}
