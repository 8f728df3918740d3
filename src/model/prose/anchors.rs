//! Anchors of headings: unique, from the author where given, else from the title.

use std::collections::{BTreeMap, BTreeSet};

use super::place::Place;
use crate::diag::{Diagnostic, Span};
use crate::locale::{Lang, slug};

/// The anchors of one text.
#[derive(Default)]
pub struct Anchors {
    /// Anchors that authors gave somewhere in the text: titles keep away from them.
    reserved: BTreeSet<String>,
    given: BTreeMap<String, Span>,
    /// Anchors in use, and the last number that was appended to each.
    used: BTreeMap<String, usize>,
}

impl Anchors {
    /// Looks for anchors that authors gave.
    pub fn of(source: &str) -> Self {
        let written = source.match_indices("{#").filter_map(|(at, _)| {
            let rest = &source[at + 2..];
            let id = &rest[..rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count()];
            rest[id.len()..].starts_with(['}', ' ']).then(|| id.to_owned())
        });
        Self { reserved: written.collect(), ..Self::default() }
    }

    /// The anchor of the next heading. `given` is what its author wrote, and where.
    pub fn next(
        &mut self,
        title: &str,
        given: Option<(&str, Span)>,
        lang: &Lang,
        findings: &mut Vec<Diagnostic>,
    ) -> String {
        match given {
            Some((id, span)) if !is_valid(id) => {
                findings.push(Diagnostic::error("invalid-id", span.clone()).with("id", id).edit(span, slug(id, lang)));
            }
            Some((id, span)) => match self.given.get(id) {
                Some(first) => findings.push(
                    Diagnostic::error("duplicate-anchor", span).with("id", id).label(first.clone(), "label-first"),
                ),
                None => {
                    self.given.insert(id.to_owned(), span);
                    self.used.insert(id.to_owned(), 1);
                    return id.to_owned();
                }
            },
            None => {}
        }
        self.free(slug(title, lang))
    }

    fn free(&mut self, slug: String) -> String {
        let base = if slug.is_empty() { "section".to_owned() } else { slug };
        if !self.reserved.contains(&base) && !self.used.contains_key(&base) {
            self.used.insert(base.clone(), 1);
            return base;
        }
        let mut number = self.used.get(&base).copied().unwrap_or(1);
        loop {
            number += 1;
            let anchor = format!("{base}-{number}");
            if !self.reserved.contains(&anchor) && !self.used.contains_key(&anchor) {
                self.used.insert(base, number);
                self.used.insert(anchor.clone(), 1);
                return anchor;
            }
        }
    }
}

fn is_valid(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Where a heading's `{#id}` stands, if it is in the heading's source.
pub fn place_of_id(source: &str, heading: std::ops::Range<usize>, id: &str, place: &Place) -> Span {
    let within = source[heading.clone()].rfind(&format!("#{id}")).map(|at| heading.start + at + 1);
    place.span(within.map_or(heading, |start| start..start + id.len()))
}
