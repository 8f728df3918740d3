//! Pieces → words without markup.

use super::{Directive, Hole, Piece};

/// Elements whose borders are no borders of words.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "s", "small", "span",
    "strong", "sub", "u", "wbr",
];

/// The words of safe HTML in one line. Tags are only skipped, which is enough for HTML that this
/// module wrote itself; marks of footnotes are left out.
pub fn plain_text<'a>(pieces: impl Iterator<Item = Piece<'a>>, mut value: impl FnMut(&Directive) -> String) -> String {
    let mut words = Words::default();
    for piece in pieces {
        match piece {
            Piece::Html(html) => words.html(html),
            Piece::Hole(Hole::Value(directive)) => words.text.push_str(&value(directive)),
            _ => {}
        }
    }
    words.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A reader of HTML that may be interrupted anywhere, also inside an attribute.
#[derive(Default)]
struct Words {
    text: String,
    /// The tag being read, without its brackets.
    tag: Option<String>,
    quoted: bool,
    in_mark: bool,
}

impl Words {
    fn html(&mut self, html: &str) {
        let mut rest = html;
        while let Some(at) = rest.find(if self.tag.is_some() { ['"', '>'] } else { ['<', '<'] }) {
            let (before, after) = rest.split_at(at);
            rest = &after[1..];
            match &mut self.tag {
                None => {
                    self.write(before);
                    self.tag = Some(String::new());
                }
                Some(tag) => {
                    tag.push_str(before);
                    if after.starts_with('"') {
                        self.quoted = !self.quoted;
                    } else if !self.quoted {
                        let tag = self.tag.take().unwrap_or_default();
                        self.end_tag(&tag);
                    }
                }
            }
        }
        match &mut self.tag {
            Some(tag) => tag.push_str(rest),
            None => self.write(rest),
        }
    }

    fn end_tag(&mut self, tag: &str) {
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        if name == "sup" {
            self.in_mark = tag.contains("class=footnote-reference");
        } else if !INLINE.contains(&name) {
            self.text.push(' ');
        }
    }

    fn write(&mut self, html: &str) {
        if self.in_mark {
            return;
        }
        let mut rest = html;
        while let Some(at) = rest.find('&') {
            self.text.push_str(&rest[..at]);
            let entities = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&nbsp;", "\u{a0}")];
            let (length, letter) = entities
                .iter()
                .find(|(entity, _)| rest[at..].starts_with(entity))
                .map_or((1, "&"), |(entity, letter)| (entity.len(), *letter));
            self.text.push_str(letter);
            rest = &rest[at + length..];
        }
        self.text.push_str(rest);
    }
}
