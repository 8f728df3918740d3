//! Finding a value by its name: `backup.retention`, `certifications.iso-27001.valid_until`,
//! `incident-policy.deadlines.authority.within`.

use std::sync::Arc;

use super::super::fields;
use super::super::scope::{Goal, LinkUse, Scope};
use super::super::subprocessors::Selection;
use super::super::view::{TextView, Value};
use super::{row_id, shape};
use crate::diag::{Argument, Diagnostic, Span, Spanned};
use crate::model::form::{Seen, Shown, nearest};
use crate::model::kind::Kind;
use crate::model::subprocessor::Subprocessor;

/// A value of the site as a whole, in plain words.
type SiteValue = fn(&Scope<'_>) -> Option<String>;

/// Values of the site as a whole, by their names.
const SITE_VALUES: &[(&str, SiteValue)] = &[
    ("organisation", |scope| Some(scope.plain(scope.whole.site.config.organisation.as_ref()?))),
    ("title", |scope| Some(scope.plain(scope.whole.site.config.title.as_ref()?))),
    ("contact", |scope| Some(scope.whole.site.config.contact.as_ref()?.value.clone())),
    ("promises.notice_period", |scope| {
        let promises = scope.whole.site.config.promises.as_ref()?;
        Some(scope.locale.quantity(promises.notice_period.as_ref()?))
    }),
    ("subprocessors.count", |scope| {
        let count = scope.selected(&Selection::default()).len();
        Some(scope.locale.number(i64::try_from(count).ok()?))
    }),
];

/// The value a path leads to, and its note; where it leads to nothing, that is a finding.
pub fn find(scope: &Scope<'_>, path: &Spanned<String>) -> Option<(Value, Option<TextView>)> {
    if let Some((_, read)) = SITE_VALUES.iter().find(|(name, _)| *name == path.value) {
        let file = crate::model::config::FILE.into();
        let words = read(scope).or_else(|| says_nothing(scope, path, &file));
        return words.map(|text| (Value::Plain { text }, None));
    }
    let mut parts = Parts::new(path);
    let kind = parts.next()?;
    let Some(kind) = Kind::from_name(&kind.value).filter(|kind| is_citable(*kind)) else {
        let kinds = Kind::all().filter(|kind| is_citable(*kind)).map(Kind::name);
        let known: Vec<&str> = SITE_VALUES.iter().map(|(name, _)| *name).chain(kinds).collect();
        nowhere(scope, path, &kind, &known);
        return None;
    };
    let single = shape(kind).is_some_and(|shape| shape.layout == super::Layout::Single);
    let id = if single { Spanned::new(kind.name().to_owned(), path.span.clone()) } else { parts.next()? };
    let Some(known) = scope.whole.one(kind, &id.value) else {
        absent(scope, path, kind, &id);
        return None;
    };
    let Some(key) = parts.next() else {
        // The record itself: its name.
        return scope.record_link(kind, known.head.id).map(|link| (Value::Link { link }, None));
    };
    if let Some(fields) = known.fields.as_any().downcast_ref::<Subprocessor>() {
        let Some(field) = fields::find(&key.value) else {
            let keys: Vec<&str> = fields::FIELDS.iter().map(|field| field.key).collect();
            nowhere(scope, path, &key, &keys);
            return None;
        };
        let fact = field.fact(scope, fields);
        return fact.map(|fact| (fact.value, fact.note)).or_else(|| says_nothing(scope, path, known.head.file));
    }
    let record = &*known.fields;
    let note = record.note(&key.value).and_then(|note| scope.text(note));
    let value = Way { scope, path, file: known.head.file }.through_form(record, &key, &mut parts)?;
    Some((value, note))
}

/// Whether the records of a kind hold values to cite.
fn is_citable(kind: Kind) -> bool {
    !matches!(kind, Kind::Page | Kind::Facts | Kind::Flows | Kind::Glossary)
}

/// Keys of a record's life that are no values to cite.
fn is_life(key: &str) -> bool {
    matches!(key, "order" | "draft" | "change" | "notes" | "id")
}

/// A path on its way through a record.
struct Way<'w, 'a> {
    scope: &'w Scope<'a>,
    path: &'w Spanned<String>,
    file: &'w Arc<str>,
}

impl Way<'_, '_> {
    /// On from a key of a form. At the end of the path the value is said as a page would say it.
    fn through_form(&self, form: &dyn Shown, key: &Spanned<String>, parts: &mut Parts<'_>) -> Option<Value> {
        if !form.fields().iter().any(|field| field.key == key.value) {
            let keys: Vec<&str> = form.fields().iter().map(|field| field.key).filter(|key| !is_life(key)).collect();
            nowhere(self.scope, self.path, key, &keys);
            return None;
        }
        match parts.next() {
            Some(part) => self.through_value(form.get(&key.value).or_else(|| self.says_nothing())?, &part, parts),
            None => {
                let fact = self.scope.fact(form, &key.value).map(|fact| fact.value);
                let plain = || self.scope.shown(&form.get(&key.value)?);
                fact.or_else(plain).or_else(|| self.says_nothing())
            }
        }
    }

    /// On from a value inside a form.
    fn through_value(&self, seen: Seen<'_>, part: &Spanned<String>, parts: &mut Parts<'_>) -> Option<Value> {
        match seen {
            Seen::Form(form) => self.through_form(form, part, parts),
            Seen::List(items) => self.through_rows(&items, part, parts),
            Seen::Map(items) => match items.iter().find(|(name, _)| *name == part.value) {
                Some((_, item)) => self.end(item.clone(), parts),
                None => {
                    let known: Vec<&str> = items.iter().map(|(name, _)| *name).collect();
                    nowhere(self.scope, self.path, part, &known);
                    None
                }
            },
            _ => {
                nowhere(self.scope, self.path, part, &[]);
                None
            }
        }
    }

    /// On from a value that may be the end of the path.
    fn end(&self, seen: Seen<'_>, parts: &mut Parts<'_>) -> Option<Value> {
        match parts.next() {
            Some(part) => self.through_value(seen, &part, parts),
            None => self.scope.shown(&seen).or_else(|| self.says_nothing()),
        }
    }

    /// On from a row by its id; a single row needs none.
    fn through_rows(&self, items: &[Seen<'_>], part: &Spanned<String>, parts: &mut Parts<'_>) -> Option<Value> {
        let forms: Vec<&dyn Shown> = items
            .iter()
            .filter_map(|item| match item {
                Seen::Form(form) => Some(*form),
                _ => None,
            })
            .collect();
        let ids: Vec<&str> = forms.iter().filter_map(|form| row_id(*form)).collect();
        if let Some(form) = forms.iter().find(|form| row_id(**form) == Some(part.value.as_str())) {
            return self.end(Seen::Form(*form), parts);
        }
        if let [only] = forms.as_slice() {
            return self.through_form(*only, part, parts);
        }
        if ids.len() < forms.len() {
            let known = ids.iter().map(|id| Argument::from(*id)).collect();
            self.scope.report(
                Diagnostic::error("value-rows", part.span.clone())
                    .with("path", self.path.value.as_str())
                    .with("known", Argument::List(known))
                    .label(Span::file(self.file), "label-record"),
            );
        } else {
            nowhere(self.scope, self.path, part, &ids);
        }
        None
    }

    fn says_nothing<T>(&self) -> Option<T> {
        says_nothing(self.scope, self.path, self.file)
    }
}

/// Reports a record that does not exist or must not be shown.
fn absent(scope: &Scope<'_>, path: &Spanned<String>, kind: Kind, id: &Spanned<String>) {
    let site = scope.whole.site;
    if site.has(kind, &id.value) {
        let target = match kind.scheme() {
            "" => format!("{}.toml", kind.name()),
            scheme => format!("{scheme}:{}", id.value),
        };
        let link = LinkUse { span: id.span.clone(), target, goal: Goal::Unpublished };
        scope.links.borrow_mut().push(link);
        return;
    }
    nowhere(scope, path, id, &site.ids(kind));
}

/// Reports the part of a path that names nothing.
fn nowhere(scope: &Scope<'_>, path: &Spanned<String>, part: &Spanned<String>, known: &[&str]) {
    let list = known.iter().map(|name| Argument::from(*name)).collect();
    let finding = Diagnostic::error("value-path", part.span.clone())
        .message(if known.is_empty() { "value-path-end" } else { "value-path" })
        .with("path", path.value.as_str())
        .with("part", part.value.as_str())
        .with("known", Argument::List(list));
    // Values of the site have names of several parts.
    let whole = nearest(&path.value, known).filter(|near| near.contains('.'));
    scope.report(match whole.or_else(|| nearest(&part.value, known)) {
        Some(near) if whole.is_some() => finding.with("suggestion", near).edit(path.span.clone(), near),
        Some(near) => finding.with("suggestion", near).edit(part.span.clone(), near),
        None => finding,
    });
}

fn says_nothing<T>(scope: &Scope<'_>, path: &Spanned<String>, file: &Arc<str>) -> Option<T> {
    scope.report(
        Diagnostic::error("value-missing", path.span.clone())
            .with("value", path.value.as_str())
            .label(Span::file(file), "label-record"),
    );
    None
}

/// The parts of a path between its dots, each at its place.
struct Parts<'p> {
    path: &'p Spanned<String>,
    at: usize,
}

impl<'p> Parts<'p> {
    fn new(path: &'p Spanned<String>) -> Self {
        Self { path, at: 0 }
    }

    fn next(&mut self) -> Option<Spanned<String>> {
        let text = &self.path.value;
        let rest = text.get(self.at..).filter(|_| self.at <= text.len())?;
        if self.at > 0 && self.at == text.len() + 1 {
            return None;
        }
        let end = rest.find('.').map_or(text.len(), |dot| self.at + dot);
        let part = text.get(self.at..end)?.to_owned();
        // The words of a value in TOML stand between quotation marks.
        let marks = (self.path.span.end - self.path.span.start).saturating_sub(text.len()) / 2;
        let span = self.path.span.slice(marks + self.at..marks + end);
        self.at = end + 1;
        Some(Spanned::new(part, span))
    }
}
