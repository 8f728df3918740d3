//! Every text of a site that is written once a language, with what is remembered of it.
//!
//! Enters: the site and the files it was read from. Leaves: [`Group`]s, one file at a time, so that
//! those of a large site are never held together. Forbidden here: the lock.
//!
//! Quotations and words that are the same in every language are no translations. Nor is the last part
//! of an address, which must not change with the words.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::digest::{Part, column, hash, paragraphs, whole};
use crate::diag::Span;
use crate::locale::Lang;
use crate::model::Site;
use crate::model::form::{Seen, Shown, syntax};
use crate::model::kind::Kind;
use crate::model::page::PageForm;
use crate::model::record::RecordText;
use crate::model::value::{Content, Text};
use crate::source::Snapshot;

/// The texts of one file, or the prose of one record in all its languages.
#[derive(Debug)]
pub struct Group<'a> {
    /// `flows.toml`; of prose what its files share: `pages/incidents.md`.
    pub name: String,
    /// Whether readers see none of it.
    pub is_draft: bool,
    /// The texts in their order.
    pub units: Vec<Unit<'a>>,
}

/// A text in its languages.
#[derive(Debug)]
pub struct Unit<'a> {
    /// Where in the file it stands, as `nodes.browser.label`; empty for prose.
    pub path: String,
    /// What it says in each language.
    pub versions: BTreeMap<&'a Lang, Version>,
}

/// A text in one language.
#[derive(Debug)]
pub struct Version {
    /// Its file.
    pub file: Arc<str>,
    /// Its paragraphs; of a value the only part.
    pub parts: Vec<Part>,
    /// Whether this language alone is a draft.
    pub is_draft: bool,
}

impl Version {
    /// Where a part stands.
    pub fn place(&self, part: &Part) -> Span {
        Span::new(&self.file, part.range.clone())
    }

    /// What the lock keeps of it as a source.
    pub fn source(&self) -> String {
        column(&self.parts)
    }

    /// What the lock keeps of it as a translation.
    pub fn translation(&self) -> String {
        whole(&self.parts)
    }
}

/// Shows the texts of every file.
pub fn groups<'a>(site: &'a Site, sources: &Snapshot, visit: &mut dyn FnMut(Group<'a>)) {
    let is_draft = |form: &PageForm| form.draft.as_ref().is_some_and(|draft| draft.value);
    values(&*site.config, false, visit);
    for record in site.pages.values() {
        let hidden = is_draft(&record.fields);
        values(&*record.fields, hidden, visit);
        let front = |text: &RecordText<PageForm>| (is_draft(&text.front), front(&text.front));
        prose(Kind::Page, &record.id, &record.texts, hidden, sources, front, visit);
    }
    for record in site.entities.values() {
        values(&*record.fields, false, visit);
    }
    let plain = |_: &RecordText<_>| (false, Vec::new());
    for record in site.subprocessors.values() {
        let hidden = crate::model::life::AnyForm::is_draft(&*record.fields);
        values(&*record.fields, hidden, visit);
        prose(Kind::Subprocessor, &record.id, &record.texts, hidden, sources, plain, visit);
    }
    for (kind, record) in site.records.iter().flat_map(|(kind, records)| records.values().map(move |of| (*kind, of))) {
        let hidden = record.fields.is_draft();
        values(&*record.fields, hidden, visit);
        prose(kind, &record.id, &record.texts, hidden, sources, plain, visit);
    }
}

/// The localised values of a TOML file.
fn values<'a>(form: &'a dyn Shown, is_draft: bool, visit: &mut dyn FnMut(Group<'a>)) {
    let Some(place) = form.place() else { return };
    let mut units = Vec::new();
    walk(&Seen::Form(form), &mut String::new(), &mut |path, value| {
        let versions: BTreeMap<&Lang, Version> = match value {
            Seen::Text(text) => of_text(text),
            Seen::Cell(cell) => {
                cell.written.iter().map(|(lang, part)| (lang, version(&cell.span.file, part.clone()))).collect()
            }
            _ => return,
        };
        if !versions.is_empty() {
            units.push(Unit { path: path.to_owned(), versions });
        }
    });
    if !units.is_empty() {
        visit(Group { name: place.file.to_string(), is_draft, units });
    }
}

fn of_text(text: &Text) -> BTreeMap<&Lang, Version> {
    let Content::Each(versions) = &*text.content else { return BTreeMap::new() };
    let part = |raw: &crate::diag::Spanned<String>| Part { hash: hash(&raw.value), range: range(&raw.span) };
    versions.iter().map(|(lang, words)| (lang, version(&words.raw.span.file, part(&words.raw)))).collect()
}

fn version(file: &Arc<str>, part: Part) -> Version {
    Version { file: Arc::clone(file), parts: vec![part], is_draft: false }
}

fn range(span: &Span) -> Range<usize> {
    span.start..span.end
}

/// Shows every value with the way to it, rows by their `id` or else by their number.
fn walk<'a>(value: &Seen<'a>, path: &mut String, visit: &mut dyn FnMut(&str, &Seen<'a>)) {
    let length = path.len();
    let mut below = |name: &str, value: &Seen<'a>| {
        if length > 0 {
            path.push('.');
        }
        // A name of the editor's own may hold blanks, which part the columns of the lock.
        path.extend(name.chars().map(|c| if c.is_whitespace() || c.is_control() { '-' } else { c }));
        walk(value, path, visit);
        path.truncate(length);
    };
    match value {
        Seen::Form(form) => {
            for field in form.fields().iter().filter(|field| field.key != SLUG) {
                if let Some(value) = form.get(field.key) {
                    below(field.key, &value);
                }
            }
        }
        Seen::List(items) => {
            for (at, item) in items.iter().enumerate() {
                match id(item) {
                    Some(id) => below(id, item),
                    None => below(&(at + 1).to_string(), item),
                }
            }
        }
        Seen::Map(items) => items.iter().for_each(|(name, item)| below(name, item)),
        Seen::Amount(amount) => amount.note.iter().for_each(|note| below("note", &Seen::Text(note))),
        Seen::Status(status) => status.qualifier.iter().for_each(|text| below("qualifier", &Seen::Text(text))),
        Seen::Reach(text) => visit(path, &Seen::Text(text)),
        Seen::Reference(link) => walk(&Seen::Form(&link.0), path, visit),
        Seen::Picture(picture) => walk(&Seen::Form(&picture.0), path, visit),
        value => visit(path, value),
    }
}

/// The id of a row.
fn id<'a>(item: &Seen<'a>) -> Option<&'a str> {
    let Seen::Form(form) = item else { return None };
    match form.get("id")? {
        Seen::Words(id, _) | Seen::Id { id, .. } => Some(id),
        _ => None,
    }
}

/// The translatable words of front matter.
fn front(form: &PageForm) -> Vec<Part> {
    let mut parts = Vec::new();
    let keys = form.fields().iter().map(|field| field.key).filter(|key| *key != SLUG);
    for value in keys.filter_map(|key| form.get(key)) {
        value.walk(&mut |value| {
            let Seen::Text(text) = value else { return };
            if let Content::Same(words) = &*text.content {
                parts.push(Part { hash: hash(&words.raw.value), range: range(&words.raw.span) });
            }
        });
    }
    parts
}

/// The key of the last part of an address.
const SLUG: &str = "slug";

/// The prose of a record; `front` says of a text whether it is a draft, and what stands before it.
fn prose<'a, T>(
    kind: Kind,
    id: &str,
    texts: &'a BTreeMap<Lang, Arc<RecordText<T>>>,
    is_draft: bool,
    sources: &Snapshot,
    front: impl Fn(&RecordText<T>) -> (bool, Vec<Part>),
    visit: &mut dyn FnMut(Group<'a>),
) {
    let versions: BTreeMap<&Lang, Version> = texts
        .iter()
        .filter_map(|(lang, text)| {
            let (is_draft, mut parts) = front(text);
            parts.extend(body(sources, &text.file)?);
            Some((lang, Version { file: Arc::clone(&text.file), parts, is_draft }))
        })
        .collect();
    if !versions.is_empty() {
        let units = vec![Unit { path: String::new(), versions }];
        visit(Group { name: format!("{}/{id}.md", kind.name()), is_draft, units });
    }
}

/// The paragraphs of a file without its front matter.
fn body(sources: &Snapshot, file: &Arc<str>) -> Option<Vec<Part>> {
    let (text, offset) = syntax::body(&sources.get(file)?.bytes, file)?;
    Some(paragraphs(text, offset))
}
