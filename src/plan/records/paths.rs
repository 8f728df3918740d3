//! Finding a value by its name: `backup.retention`, `certifications.iso-27001.valid_until`,
//! `incident-policy.deadlines.authority.within`.

use super::super::fields;
use super::super::scope::{Goal, LinkUse, Scope};
use super::super::subprocessors::Selection;
use super::super::view::{TextView, Value};
use super::shape;
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
    if key.value == super::documents::KEY && kind == Kind::Document {
        let fact = scope.fact(record, &key.value);
        return fact.map(|fact| (fact.value, fact.note)).or_else(|| says_nothing(scope, path, known.head.file));
    }
    let seen = step(scope, record, &key, path, known.head.file)?;
    let seen = follow(scope, seen, &mut parts, path, known.head.file)?;
    let note = record.note(&key.value).and_then(|note| scope.text(note));
    match scope.shown(&seen) {
        Some((value, own)) => Some((value, own.or(note))),
        None => says_nothing(scope, path, known.head.file),
    }
}

/// Whether the records of a kind hold values to cite.
fn is_citable(kind: Kind) -> bool {
    !matches!(kind, Kind::Page | Kind::Facts | Kind::Flows | Kind::Glossary)
}

/// The value of a key of a form.
fn step<'f>(
    scope: &Scope<'_>,
    form: &'f dyn Shown,
    key: &Spanned<String>,
    path: &Spanned<String>,
    file: &std::sync::Arc<str>,
) -> Option<Seen<'f>> {
    if !form.fields().iter().any(|field| field.key == key.value) {
        let keys: Vec<&str> = form.fields().iter().map(|field| field.key).filter(|key| !is_life(key)).collect();
        nowhere(scope, path, key, &keys);
        return None;
    }
    form.get(&key.value).or_else(|| says_nothing(scope, path, file))
}

/// Keys of a record's life that are no values to cite.
fn is_life(key: &str) -> bool {
    matches!(key, "order" | "draft" | "change" | "notes" | "id")
}

/// Goes on along a path from a value.
fn follow<'f>(
    scope: &Scope<'_>,
    mut seen: Seen<'f>,
    parts: &mut Parts<'_>,
    path: &Spanned<String>,
    file: &std::sync::Arc<str>,
) -> Option<Seen<'f>> {
    while let Some(part) = parts.next() {
        seen = match seen {
            Seen::Form(form) => step(scope, form, &part, path, file)?,
            Seen::List(items) => row(scope, items, &part, path, file)?,
            Seen::Map(items) => {
                let known: Vec<&str> = items.iter().map(|(name, _)| *name).collect();
                match items.iter().find(|(name, _)| *name == part.value) {
                    Some((_, item)) => item.clone(),
                    None => {
                        nowhere(scope, path, &part, &known);
                        return None;
                    }
                }
            }
            _ => {
                nowhere(scope, path, &part, &[]);
                return None;
            }
        };
    }
    // A single row stands for itself; several have to be told apart.
    Some(seen)
}

/// A row of a list by its id; a single row needs none.
fn row<'f>(
    scope: &Scope<'_>,
    items: Vec<Seen<'f>>,
    part: &Spanned<String>,
    path: &Spanned<String>,
    file: &std::sync::Arc<str>,
) -> Option<Seen<'f>> {
    let forms: Vec<&dyn Shown> = items
        .iter()
        .filter_map(|item| match item {
            Seen::Form(form) => Some(*form),
            _ => None,
        })
        .collect();
    let id = |form: &dyn Shown| match form.get("id") {
        Some(Seen::Words(id)) => Some(id.to_owned()),
        _ => None,
    };
    if let Some(form) = forms.iter().find(|form| id(**form).as_deref() == Some(part.value.as_str())) {
        return Some(Seen::Form(*form));
    }
    if let [only] = forms.as_slice() {
        return step(scope, *only, part, path, file);
    }
    let ids: Vec<String> = forms.iter().filter_map(|form| id(*form)).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    if ids.len() < forms.len() {
        scope.report(
            Diagnostic::error("value-rows", part.span.clone())
                .with("path", path.value.as_str())
                .with("known", Argument::List(ids.iter().map(|id| Argument::from(*id)).collect()))
                .label(Span::file(file), "label-record"),
        );
    } else {
        nowhere(scope, path, part, &ids);
    }
    None
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

fn says_nothing<T>(scope: &Scope<'_>, path: &Spanned<String>, file: &std::sync::Arc<str>) -> Option<T> {
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
