//! The words of one language: Fluent messages.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Mutex;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

use super::format::{Formats, write_number};
use super::{Decimal, Lang, When};

/// How readers are addressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Address {
    /// Sie, u.
    #[default]
    Formal,
    /// du, je.
    Informal,
}

impl Address {
    /// As messages know it in `$address`: `formal` or `informal`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Informal => "informal",
        }
    }
}

/// Values for a message.
#[derive(Clone, Debug, Default)]
pub struct Args(Vec<(String, FluentValue<'static>)>);

impl Args {
    /// No values yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Words, shown as they are.
    #[must_use]
    pub fn text(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.push((name.into(), FluentValue::from(value.into())));
        self
    }

    /// A number, for plural rules; shown in the notation of the language.
    #[must_use]
    pub fn number(mut self, name: impl Into<String>, value: i64) -> Self {
        self.0.push((name.into(), FluentValue::from(value)));
        self
    }

    /// An exact number, for plural rules; shown in the notation of the language.
    #[must_use]
    pub fn decimal(mut self, name: impl Into<String>, value: Decimal) -> Self {
        let number = value.to_string().parse::<FluentNumber>().map_or(FluentValue::None, FluentValue::Number);
        self.0.push((name.into(), number));
        self
    }

    /// A date in words as `$name`, and its kind as `$name-kind` (`day`, `month`, `quarter`, `half`,
    /// `year`, `range`, `from`), because languages join them differently ("am 1. Mai", "im Mai").
    #[must_use]
    pub fn date(self, name: &str, value: impl Into<When>, locale: &Locale) -> Self {
        let when = value.into();
        self.text(name, locale.date(when)).text(format!("{name}-kind"), when.kind())
    }
}

/// A fault in a Fluent source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluentProblem {
    /// Which of the sources, counted from 0.
    pub source: usize,
    /// Bytes of the source that were not understood.
    pub range: Range<usize>,
    /// What the parser says, in English.
    pub message: String,
}

/// One language: its words, and how it writes dates, numbers, lists and names.
pub struct Locale {
    lang: Lang,
    address: Address,
    bundle: FluentBundle<FluentResource>,
    messages: BTreeSet<String>,
    missing: Mutex<BTreeSet<String>>,
    pub(super) formats: Formats,
}

impl Locale {
    /// A language from its Fluent sources; messages of later sources replace those of earlier ones.
    /// What cannot be read is left out and returned.
    pub fn new(lang: Lang, sources: &[&str], address: Address) -> (Self, Vec<FluentProblem>) {
        // A canonical tag always reads; plural rules and number formats come from it.
        let id = lang.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Marks for bidirectional text would land in file names, feeds and searches.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        let (mut messages, mut problems) = (BTreeSet::new(), Vec::new());
        for (source, text) in sources.iter().enumerate() {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.into_iter().map(|error| FluentProblem {
                    source,
                    range: error.slice.clone().unwrap_or_else(|| error.pos.clone()),
                    message: error.kind.to_string(),
                }));
                resource
            });
            messages.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) if message.value.is_some() => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        let formats = Formats::new(&lang);
        (Self { lang, address, bundle, messages, missing: Mutex::default(), formats }, problems)
    }

    /// The language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The form of address.
    pub fn address(&self) -> Address {
        self.address
    }

    /// A message without values of its own; see [`Locale::text_with`].
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &Args::new())
    }

    /// A message (`id`) or one of its attributes (`id.attribute`) with values. Where it does not exist
    /// or lacks a value, its identifier is returned **and** kept in [`Locale::take_missing`], which the
    /// caller must report: nothing of the kind is to be published.
    pub fn text_with(&self, id: &str, args: &Args) -> String {
        self.try_text_with(id, args).unwrap_or_else(|| {
            self.note_missing(id);
            id.to_owned()
        })
    }

    /// A message without values; `None` if it does not exist or lacks one.
    pub fn try_text(&self, id: &str) -> Option<String> {
        self.try_text_with(id, &Args::new())
    }

    /// A message or attribute with values; `None` if it does not exist or lacks one.
    pub fn try_text_with(&self, id: &str, args: &Args) -> Option<String> {
        self.resolve(id, args)?.ok()
    }

    /// Whether a message (`id`) or attribute (`id.attribute`) exists.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// Identifiers that were asked for and could not be said since the last call.
    pub fn take_missing(&self) -> BTreeSet<String> {
        self.missing.lock().map(|mut missing| std::mem::take(&mut *missing)).unwrap_or_default()
    }

    /// All messages that need no value but `$address`, by their identifier with `-` turned to `_`.
    pub fn plain_texts(&self) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        for id in &self.messages {
            match self.resolve(id, &Args::new()) {
                Some(Ok(text)) => {
                    texts.insert(id.replace('-', "_"), text);
                }
                Some(Err(errors)) if !errors.iter().all(is_absent_value) => self.note_missing(id),
                _ => {}
            }
        }
        texts
    }

    fn resolve(&self, id: &str, args: &Args) -> Option<Result<String, Vec<FluentError>>> {
        let pattern = self.pattern(id)?;
        let mut values = FluentArgs::with_capacity(args.0.len() + 1);
        values.set("address", self.address.as_str());
        for (name, value) in &args.0 {
            values.set(name.as_str(), value.clone());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        Some(if errors.is_empty() { Ok(text.into_owned()) } else { Err(errors) })
    }

    fn pattern(&self, id: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((id, attribute)) => Some(self.bundle.get_message(id)?.get_attribute(attribute)?.value()),
        }
    }

    fn note_missing(&self, id: &str) {
        if let Ok(mut missing) = self.missing.lock() {
            missing.insert(id.to_owned());
        }
    }
}

/// Whether a message failed only because it was given no value.
fn is_absent_value(error: &FluentError) -> bool {
    matches!(error, FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })))
}
