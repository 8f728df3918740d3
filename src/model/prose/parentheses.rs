//! Lists numbered `(a)`, `(b)` or `(1)`, `(2)`, which Markdown does not know.
//!
//! A list begins with `(a)` or `(1)` at the start of a paragraph; within one only if a later line
//! goes on with `(b)` or `(2)`, since "Article 28⏎(1) GDPR" is an ordinary line break. It goes on
//! with the next mark at the start of a line or of the next paragraph, and after an interruption
//! with the next mark at the start of a paragraph: `(c) 2026` alone begins nothing.

/// How a list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// `(a)` to `(z)`.
    Letters,
    /// `(1)` to `(999)`.
    Numbers,
}

/// A mark at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    count: Count,
    number: u32,
    /// Bytes of the mark and the space after it.
    pub length: usize,
}

/// The lists that are open in one run of paragraphs, the outer one first, and where lists ended.
#[derive(Default)]
pub struct Parentheses {
    open: Vec<Mark>,
    ended: Vec<Mark>,
}

/// How many lines are searched for the second mark.
const LOOKAHEAD: usize = 200;

/// Reads a mark.
pub fn mark(text: &str) -> Option<Mark> {
    let rest = text.strip_prefix('(')?;
    let close = rest.bytes().take(4).position(|byte| byte == b')')?;
    let (inner, after) = (&rest[..close], &rest[close + 1..]);
    let space = after.len() - after.trim_start_matches([' ', '\t']).len();
    if space == 0 && !after.is_empty() && !after.starts_with(['\n', '\r']) {
        return None;
    }
    let (count, number) = match inner.as_bytes() {
        [letter @ b'a'..=b'z'] => (Count::Letters, u32::from(letter - b'a') + 1),
        [b'1'..=b'9', ..] => (Count::Numbers, inner.parse().ok()?),
        _ => return None,
    };
    Some(Mark { count, number, length: close + 2 + space })
}

impl Mark {
    fn follows(self, other: Self) -> bool {
        self.count == other.count && self.number == other.number + 1
    }
}

impl Parentheses {
    /// Whether a mark goes on with an open list.
    pub fn goes_on(&self, mark: Mark) -> bool {
        self.open.iter().any(|open| mark.follows(*open))
    }

    /// Whether a mark would go on with a list that has ended.
    pub fn went_on(&self, mark: Mark) -> bool {
        self.ended.iter().any(|ended| mark.follows(*ended))
    }

    /// Takes a mark at the start of a line, if it is one of a list, and writes what begins with it.
    /// `first`: the line begins a paragraph; `source`: from the mark on.
    pub fn take(&mut self, mark: Mark, first: bool, source: &str, html: &mut String) -> bool {
        if let Some(level) = self.open.iter().rposition(|open| mark.follows(*open)) {
            while self.open.len() > level + 1 {
                self.close_one(html);
            }
            self.open[level] = mark;
            html.push_str("</li>\n<li>");
            return true;
        }
        let begins = mark.number == 1
            && !self.open.iter().any(|open| open.count == mark.count)
            && (first || has_successor(source, mark));
        let resumes = self.open.is_empty() && first && self.ended.iter().any(|ended| mark.follows(*ended));
        if begins || resumes {
            html.push_str(match mark.count {
                Count::Letters => "\n<ol class=\"alpha-parenthesis\" type=\"a\"",
                Count::Numbers => "\n<ol class=\"decimal-parenthesis\"",
            });
            if mark.number > 1 {
                html.push_str(&format!(" start=\"{}\"", mark.number));
            }
            html.push_str(">\n<li>");
            self.open.push(mark);
        }
        begins || resumes
    }

    /// Closes all lists.
    pub fn close(&mut self, html: &mut String) {
        while !self.open.is_empty() {
            self.close_one(html);
        }
    }

    /// Forgets where lists ended: a new section counts anew.
    pub fn forget(&mut self) {
        self.ended.clear();
    }

    fn close_one(&mut self, html: &mut String) {
        if let Some(last) = self.open.pop() {
            html.push_str("</li>\n</ol>\n");
            self.ended.retain(|ended| ended.count != last.count);
            self.ended.push(last);
        }
    }
}

fn has_successor(source: &str, first: Mark) -> bool {
    let lines = source.lines().skip(1).take(LOOKAHEAD).map(|line| line.trim_start_matches([' ', '\t', '>']));
    lines.take_while(|line| !line.is_empty()).any(|line| mark(line).is_some_and(|mark| mark.follows(first)))
}
