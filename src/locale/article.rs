//! Articles of a law, as the content cites them.

/// An article, and its paragraph and point where they are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Article<'a> {
    /// Number of the article ("32").
    pub article: &'a str,
    /// Number of the paragraph.
    pub paragraph: Option<&'a str>,
    /// Letter of the point.
    pub point: Option<&'a str>,
}

impl<'a> Article<'a> {
    /// Reads `32`, `32(1)`, `32(1)(b)`, `32(b)`, with or without "Art." before it; `None` for other words.
    pub fn parse(words: &'a str) -> Option<Self> {
        let words = words.trim();
        let rest = ["Artikel ", "Article ", "Art. ", "art. "].iter().find_map(|word| words.strip_prefix(word));
        let rest = rest.unwrap_or(words);
        let (article, rest) = rest.split_at(rest.find('(').unwrap_or(rest.len()));
        if article.is_empty() || !article.chars().all(|c| c.is_ascii_alphanumeric()) {
            return None;
        }
        let parts: Vec<&str> = match rest.strip_prefix('(') {
            None => Vec::new(),
            Some(rest) => rest.strip_suffix(')')?.split(")(").collect(),
        };
        let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
        let (paragraph, point) = match parts.as_slice() {
            [] => (None, None),
            [one] if is_number(one) => (Some(*one), None),
            [one] => (None, Some(*one)),
            [paragraph, point] if is_number(paragraph) => (Some(*paragraph), Some(*point)),
            _ => return None,
        };
        Some(Self { article, paragraph, point })
    }
}
