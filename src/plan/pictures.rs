//! Pictures of what the site says: a file each, and what they have in common.
//!
//! A picture never says what no text says: it stands above or below that text, or links to it.

pub mod availability;
pub mod flows;
mod lanes;
pub mod map;
pub mod notice;
pub mod roadmap;
pub mod validity;

use super::scope::Scope;
use super::view::{Block, DrawingView, LinkView};
use crate::draw::Drawing;

/// A picture for a page.
pub struct Picture {
    /// What is drawn, for classes and the anchor (`flows`, `map`).
    pub name: &'static str,
    /// Its caption.
    pub caption: String,
    /// What is to be seen, in a sentence or two, for those who do not see it.
    pub alternative: String,
    /// Laid out for a phone.
    pub narrow: Drawing,
    /// Laid out for more room; `None` where the narrow one does for all.
    pub wide: Option<Drawing>,
    /// Sentence below it; may be empty.
    pub note: String,
    /// Where the same stands as text, if not right below.
    pub text: Option<LinkView>,
}

impl Picture {
    /// The picture as a part of a page.
    pub fn block(self, scope: &Scope<'_>) -> Block {
        Block::Drawing(self.view(scope))
    }

    /// The picture as a part of something else.
    pub fn view(self, scope: &Scope<'_>) -> DrawingView {
        DrawingView {
            name: self.name.to_owned(),
            anchor: scope.anchor(&format!("drawing-{}", self.name)),
            caption: self.caption,
            narrow_html: self.narrow.html(&self.alternative),
            wide_html: self.wide.map(|wide| wide.html(&self.alternative)).unwrap_or_default(),
            note: self.note,
            text: self.text,
        }
    }
}
