//! What reading a file needs at hand: its path, the languages of the site, the findings so far.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::meant::{nearest, yes_or_no};
use super::{Field, Form};
use crate::diag::{Argument, Diagnostic, Span};
use crate::locale::Lang;

/// A TOML value with its place.
pub type Node<'a> = toml::Spanned<DeValue<'a>>;
/// A TOML table.
pub type Table<'a> = DeTable<'a>;
/// A TOML key with its place.
pub type Key<'a> = toml::Spanned<Cow<'a, str>>;

/// Reads the values of one file.
pub struct Reader<'a> {
    /// Path of the file.
    pub file: &'a Arc<str>,
    /// Where the TOML begins in the file: not 0 for front matter.
    pub offset: usize,
    /// Name and keys of the file's own form, to recognise keys of it that slipped under a heading.
    pub top: (&'static str, &'static [Field]),
    /// The languages of the site, in its order.
    pub languages: &'a [Lang],
    /// Findings so far.
    pub findings: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    /// A range of the TOML as a place in the file.
    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }

    /// The language of the site that a tag names.
    pub fn language(&self, tag: &str) -> Option<Lang> {
        let exact = self.languages.iter().find(|lang| lang.as_str() == tag).cloned();
        exact.or_else(|| Lang::parse(tag).filter(|lang| self.languages.contains(lang)))
    }

    /// Reports a tag that names none of the site's languages.
    pub fn unknown_language(&mut self, tag: &str, span: Span) {
        let known: Vec<&str> = self.languages.iter().map(Lang::as_str).collect();
        let list = known.iter().map(|tag| Argument::from(*tag)).collect();
        let finding = Diagnostic::error("unknown-language", span.clone());
        let finding = finding.with("value", tag).with("known", Argument::List(list));
        let near = nearest(tag, &known);
        self.report(match near {
            Some(near) => finding.with("suggestion", near).edit(span, near),
            None => finding,
        });
    }

    /// Adds a finding.
    pub fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// The entries of a table in the order in which they are written.
    pub fn in_order<'t, 'i>(&self, table: &'t Table<'i>) -> Vec<(&'t Key<'i>, &'t Node<'i>)> {
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        entries
    }

    /// The value as a table, or a finding.
    pub fn table<'t, 'i>(&mut self, node: &'t Node<'i>, expected: &'static str) -> Option<&'t Table<'i>> {
        let table = node.get_ref().as_table();
        if table.is_none() {
            self.wrong_type(node, expected);
        }
        table
    }

    /// The value as a string, or a finding.
    pub fn text<'t>(&mut self, node: &'t Node<'_>, expected: &'static str) -> Option<&'t str> {
        let text = node.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(node, expected);
        }
        text
    }

    /// Reports a value of another type than the field takes.
    pub fn wrong_type(&mut self, node: &Node<'_>, expected: &'static str) {
        let found = match node.get_ref() {
            DeValue::String(_) => "term-text",
            DeValue::Integer(_) | DeValue::Float(_) => "term-number",
            DeValue::Boolean(_) => "term-boolean",
            DeValue::Datetime(_) => "term-date",
            DeValue::Array(_) => "term-list",
            DeValue::Table(_) => "term-table",
        };
        let span = self.span(node.span());
        let finding = Diagnostic::error("wrong-type", span.clone())
            .with("expected", Argument::Term(expected))
            .with("found", Argument::Term(found));
        let meant = node.get_ref().as_str().and_then(|text| match expected {
            "term-boolean" => yes_or_no(text).map(|yes| yes.to_string()),
            "term-number" => text.trim().parse::<i64>().ok().map(|number| number.to_string()),
            _ => None,
        });
        self.report(match meant {
            Some(meant) => finding.with("suggestion", meant.clone()).edit(span, meant),
            None => finding,
        });
    }

    /// Reports a key that the form does not have; `table` is where the form stands.
    ///
    /// In TOML every line below a heading belongs to it. A key of the file's own form that is found in a
    /// part of it was most likely added at the end of the file.
    pub fn unknown_key<F: Form>(&mut self, key: &Key<'_>, table: &Span) {
        let known: Vec<&str> = F::FIELDS.iter().map(|field| field.key).collect();
        let name = key.get_ref().as_ref();
        let span = self.span(key.span());
        let mut finding = Diagnostic::error("unknown-key", span.clone())
            .with("key", name)
            .with("form", Argument::Term(F::NAME))
            .with("known", Argument::List(known.iter().map(|key| Argument::from(*key)).collect()));
        let (own, keys) = self.top;
        if F::NAME != own && table.end <= span.start && keys.iter().any(|field| field.key == name) {
            let message = match F::NAME {
                "term-change" => "unknown-key-change",
                _ => "unknown-key-below",
            };
            finding = finding.message(message).label(table.clone(), "label-heading");
        } else if let Some(near) = nearest(name, &known) {
            finding = finding.with("suggestion", near).edit(span, near);
        }
        self.report(finding);
    }

    /// Reports a word that is not one of a closed list.
    pub fn unknown_value(&mut self, span: Span, value: &str, allowed: &[&str]) {
        let mut finding = Diagnostic::error("unknown-value", span.clone())
            .with("value", value)
            .with("allowed", Argument::List(allowed.iter().map(|word| Argument::from(*word)).collect()));
        if let Some(near) = nearest(value, allowed) {
            finding = finding.with("suggestion", near).edit(span, format!("\"{near}\""));
        }
        self.report(finding);
    }
}
