//! What is remembered of a text: one short hash for each of its paragraphs.
//!
//! Enters: words. Leaves: hashes and places. Forbidden here: keeping a copy of any text.

use std::ops::Range;

use xxhash_rust::xxh3::Xxh3;

/// A paragraph, or another part of a text that is translated as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// [`hash`] of its words.
    pub hash: u32,
    /// Its bytes in the file.
    pub range: Range<usize>,
}

/// A hash of words that line breaks and indentation do not change: git may turn line ends, and an
/// editor may wrap lines, without anybody having touched a word.
pub fn hash(text: &str) -> u32 {
    let mut hasher = Xxh3::new();
    for word in text.split_whitespace() {
        hasher.update(word.as_bytes());
        hasher.update(b" ");
    }
    short(&hasher)
}

/// The paragraphs of Markdown that begins at `offset` of its file: what blank lines part.
pub fn paragraphs(text: &str, offset: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut current: Option<Range<usize>> = None;
    let mut at = 0;
    let mut close = |range: Option<Range<usize>>| {
        if let Some(range) = range {
            let hash = hash(&text[range.clone()]);
            parts.push(Part { hash, range: range.start + offset..range.end + offset });
        }
    };
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        if words.is_empty() {
            close(current.take());
        } else {
            let start = current.take().map_or(at, |range| range.start);
            current = Some(start..at + words.len());
        }
        at += line.len();
    }
    close(current);
    parts
}

/// The hashes as they stand in the lock: one for each part, joined by points.
pub fn column(parts: &[Part]) -> String {
    if parts.is_empty() {
        return NOTHING.to_owned();
    }
    let hashes: Vec<String> = parts.iter().map(|part| written(part.hash)).collect();
    hashes.join(".")
}

/// The hashes of [`column()`] again; `None` if it is none.
pub fn read_column(column: &str) -> Option<Vec<u32>> {
    match column {
        NOTHING => Some(Vec::new()),
        hashes => hashes.split('.').map(read).collect(),
    }
}

/// One hash for a whole text.
pub fn whole(parts: &[Part]) -> String {
    match parts {
        [only] => written(only.hash),
        parts => {
            let mut hasher = Xxh3::new();
            parts.iter().for_each(|part| hasher.update(&part.hash.to_le_bytes()));
            written(short(&hasher))
        }
    }
}

/// Stands for a text without a word.
const NOTHING: &str = "-";

/// Digits of a hash. Texts are told apart within one file, where 32 bits are plenty, and a page of
/// thirty paragraphs still fits on a line that people can look at.
const DIGITS: usize = 8;

fn short(hasher: &Xxh3) -> u32 {
    (hasher.digest() >> 32) as u32
}

fn written(hash: u32) -> String {
    format!("{hash:08x}")
}

fn read(hash: &str) -> Option<u32> {
    let is_ours = hash.len() == DIGITS && hash.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    is_ours.then(|| u32::from_str_radix(hash, 16).ok()).flatten()
}
