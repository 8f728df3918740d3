//! Text and holes in the making.

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
            // The next text begins in the same memory; what is kept takes no more than it needs.
            self.pieces.push(Piece::Html(self.html.as_str().to_owned()));
            self.html.clear();
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
            self.html.shrink_to_fit();
            self.pieces.push(Piece::Html(self.html));
        }
        self.pieces.shrink_to_fit();
        self.pieces
    }
}
