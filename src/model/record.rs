//! A record: `<id>.toml` plus optional `<id>.<lang>.md`, in any collection.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::form::Form;
use super::history::Head;
use super::page::NoFields;
use super::prose::Prose;
use crate::diag::Span;
use crate::locale::Lang;

/// A record of a collection: its fields, and prose in some languages.
#[derive(Clone, Debug)]
pub struct Record<F: ?Sized, T = NoFields> {
    /// Id: the name of its files.
    pub id: String,
    /// What the TOML file says.
    pub fields: Arc<F>,
    /// Where the TOML file stands, or the first text where there is none.
    pub file: Arc<str>,
    /// Prose by language.
    pub texts: BTreeMap<Lang, Arc<RecordText<T>>>,
}

/// Prose of a record in one language.
#[derive(Clone, Debug, Default)]
pub struct RecordText<T> {
    /// Front matter.
    pub front: Box<T>,
    /// The prose.
    pub prose: Prose,
    /// Path of the file.
    pub file: Arc<str>,
}

impl<F: Form, T> Record<F, T> {
    pub(super) fn empty(id: &str, file: &Arc<str>) -> Self {
        Self { id: id.to_owned(), fields: Arc::new(F::default()), file: Arc::clone(file), texts: BTreeMap::new() }
    }
}

impl<F: ?Sized, T> Record<F, T> {
    /// The record's file as a whole: where findings about what it lacks belong.
    pub fn span(&self) -> Span {
        Span::file(&self.file)
    }
}

impl<F: ?Sized> Record<F> {
    /// What it is besides its fields.
    pub fn head(&self) -> Head<'_> {
        Head { id: &self.id, file: &self.file, texts: &self.texts }
    }
}
