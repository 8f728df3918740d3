//! Text and holes in the making.

use std::mem;

use super::Piece;

/// Pieces being written.
#[derive(Default)]
pub struct Buffer {
    /// HTML since the last hole.
    pub html: String,
    /// What stands before it.
    pub pieces: Vec<Piece>,
}

impl Buffer {
    /// Adds a hole.
    pub fn push(&mut self, hole: Piece) {
        if !self.html.is_empty() {
            self.pieces.push(Piece::Html(mem::take(&mut self.html)));
        }
        self.pieces.push(hole);
    }

    /// Adds what another buffer holds.
    pub fn append(&mut self, other: Self) {
        for piece in other.finish() {
            match piece {
                Piece::Html(html) => self.html.push_str(&html),
                hole => self.push(hole),
            }
        }
    }

    /// All pieces.
    pub fn finish(mut self) -> Vec<Piece> {
        if !self.html.is_empty() {
            self.pieces.push(Piece::Html(self.html));
        }
        self.pieces
    }
}
