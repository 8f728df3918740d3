//! Stage 2: from files to a typed site.
//!
//! Enters: a [`Snapshot`]. Leaves: a [`Site`] whose every value keeps its place, and findings about
//! form. A file that did not change is not read again ([`Files`]).
//! Forbidden here: addresses, the look of anything, the clock.

mod collections;
pub mod config;
pub mod entity;
mod files;
pub mod form;
pub mod history;
pub mod media;
pub mod page;
pub mod prose;
pub mod record;
pub mod subprocessor;
pub mod transfer;
pub mod value;

pub use files::Files;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diag::Diagnostic;
use crate::source::Snapshot;
use config::{Config, Languages};
use entity::Entity;
use files::Parsed;
use media::Media;
use page::PageForm;
use record::{Record, RecordText};
use subprocessor::Subprocessor;

/// Pages by id.
pub type Pages = BTreeMap<String, Record<PageForm, PageForm>>;

/// A trust center as its editors wrote it.
#[derive(Clone, Debug)]
pub struct Site {
    /// `site.toml`.
    pub config: Arc<Config>,
    /// Its languages.
    pub languages: Languages,
    /// The day of the build.
    pub today: Date,
    /// Pages of prose.
    pub pages: Pages,
    /// Sub-processors.
    pub subprocessors: BTreeMap<String, Record<Subprocessor>>,
    /// Legal entities.
    pub entities: BTreeMap<String, Record<Entity>>,
    /// Pictures by path.
    pub media: BTreeMap<Arc<str>, Arc<Media>>,
}

/// Reads a snapshot; files that `previous` read with the same content are taken from there.
pub fn load(sources: &Snapshot, previous: Option<&Files>) -> (Site, Files, Vec<Diagnostic>) {
    let files = files::read(sources, previous);
    let mut findings = files.findings();
    let mut site = Site {
        config: Arc::clone(files.config()),
        languages: files.languages().clone(),
        today: sources.moment.day(&files.config().zone(&mut findings)),
        pages: BTreeMap::new(),
        subprocessors: BTreeMap::new(),
        entities: BTreeMap::new(),
        media: BTreeMap::new(),
    };
    for (file, id, lang, parsed) in files.iter() {
        match (parsed, lang) {
            (Parsed::Page(fields), _) => entry(&mut site.pages, id, file).fields = Arc::clone(fields),
            (Parsed::PageText(text), Some(lang)) => {
                entry(&mut site.pages, id, file).texts.insert(lang.clone(), Arc::clone(text));
            }
            (Parsed::Subprocessor(fields), _) => {
                let record = entry(&mut site.subprocessors, id, file);
                record.fields = Arc::clone(fields);
                record.file = Arc::clone(file);
            }
            (Parsed::Entity(fields), _) => entry(&mut site.entities, id, file).fields = Arc::clone(fields),
            (Parsed::SubprocessorText(text), Some(lang)) => {
                entry(&mut site.subprocessors, id, file).texts.insert(lang.clone(), Arc::clone(text));
            }
            (Parsed::Media(media), _) => {
                site.media.insert(Arc::clone(file), Arc::clone(media));
            }
            (Parsed::PageText(_) | Parsed::SubprocessorText(_) | Parsed::Nothing, _) => {}
        }
    }
    (site, files, findings)
}

fn entry<'a, F: form::Form, T>(
    records: &'a mut BTreeMap<String, Record<F, T>>,
    id: &str,
    file: &Arc<str>,
) -> &'a mut Record<F, T> {
    records.entry(id.to_owned()).or_insert_with(|| Record::empty(id, file))
}

/// Prose of a page in one language.
pub type PageText = RecordText<PageForm>;
