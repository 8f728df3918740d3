//! Stage 2: from files to a typed site.
//!
//! Enters: a [`Snapshot`]. Leaves: a [`Site`] whose every value keeps its place, and findings about
//! form. A file that did not change is not read again ([`Files`]).
//! Forbidden here: addresses, the look of anything, the clock.

mod collections;
pub mod config;
pub mod download;
pub mod entity;
mod files;
pub mod form;
pub mod history;
pub mod kind;
pub mod legal;
pub mod life;
pub mod media;
pub mod page;
pub mod prose;
pub mod published;
pub mod record;
pub mod records;
pub mod schema;
pub mod subprocessor;
pub mod transfer;
pub mod translation;
pub mod value;

pub use files::Files;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diag::{Diagnostic, Span};
use crate::source::Snapshot;
use config::{Config, Languages};
use download::Download;
use entity::{Entity, EntityRef};
use files::Parsed;
use form::Shown;
use kind::Kind;
use life::{AnyForm, Life};
use media::Media;
use page::PageForm;
use record::{Record, RecordText};
use records::glossary::{Glossary, Term};
use subprocessor::Subprocessor;
use translation::Translations;

/// Pages by id.
pub type Pages = BTreeMap<String, Record<PageForm, PageForm>>;

/// A trust center as its editors wrote it.
#[derive(Debug)]
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
    /// Records of all other kinds, by kind and id; files of which there is one under their own name.
    pub records: BTreeMap<Kind, BTreeMap<String, Record<dyn AnyForm>>>,
    /// Pictures by path.
    pub media: BTreeMap<Arc<str>, Arc<Media>>,
    /// Files for download by path.
    pub downloads: BTreeMap<Arc<str>, Arc<Download>>,
    /// Translations that no longer follow their source.
    pub translations: Translations,
}

impl Site {
    /// Records of one kind by id.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Record<dyn AnyForm>> {
        self.records.get(&kind).into_iter().flat_map(BTreeMap::values)
    }

    /// Every form of the site that may be published, at whatever depth it is read: the configuration,
    /// legal entities, records that are no drafts. Pages are not among them.
    pub fn forms(&self) -> impl Iterator<Item = &dyn Shown> {
        let config: &dyn Shown = &*self.config;
        let entities = self.entities.values().map(|record| &*record.fields as &dyn Shown);
        let subprocessors = self.subprocessors.values().filter(|record| !record.fields.is_draft());
        let records = self.records.values().flat_map(BTreeMap::values).filter(|record| !record.fields.is_draft());
        std::iter::once(config)
            .chain(subprocessors.map(|record| &*record.fields as &dyn Shown))
            .chain(entities)
            .chain(records.map(|record| &*record.fields as &dyn Shown))
    }

    /// Every record with a life: sub-processors and the records of all other kinds.
    pub fn lives(&self) -> impl Iterator<Item = (&str, &dyn AnyForm)> {
        let subprocessors = self.subprocessors.values();
        let records = self.records.values().flat_map(BTreeMap::values);
        subprocessors
            .map(|record| (record.id.as_str(), &*record.fields as &dyn AnyForm))
            .chain(records.map(|record| (record.id.as_str(), &*record.fields)))
    }

    /// The legal entity that is meant; none where there is no such file.
    pub fn entity<'a>(&'a self, entity: &'a EntityRef) -> Option<&'a Entity> {
        match entity {
            EntityRef::Id(id) => self.entities.get(&id.value).map(|record| &*record.fields),
            EntityRef::Inline(entity) => Some(entity),
        }
    }

    /// Whether there is a record of an id, published or not.
    pub fn has(&self, kind: Kind, id: &str) -> bool {
        match kind {
            Kind::Page => self.pages.contains_key(id),
            Kind::Subprocessor => self.subprocessors.contains_key(id),
            Kind::Glossary => self.terms().any(|term| term.is_called(id)),
            kind => self.records.get(&kind).is_some_and(|records| records.contains_key(id)),
        }
    }

    /// Ids of the records of a kind that are drafts.
    pub fn drafts(&self, kind: Kind) -> Vec<&str> {
        let subprocessors = self.subprocessors.values().filter(|record| record.fields.is_draft());
        match kind {
            Kind::Subprocessor => subprocessors.map(|record| record.id.as_str()).collect(),
            kind => self.of(kind).filter(|record| record.fields.is_draft()).map(|record| record.id.as_str()).collect(),
        }
    }

    /// Ids of all records of a kind.
    pub fn ids(&self, kind: Kind) -> Vec<&str> {
        match kind {
            Kind::Page => self.pages.keys().map(String::as_str).collect(),
            Kind::Subprocessor => self.subprocessors.keys().map(String::as_str).collect(),
            Kind::Glossary => self.terms().filter_map(|term| Some(term.id.as_ref()?.as_str())).collect(),
            kind => self.of(kind).map(|record| record.id.as_str()).collect(),
        }
    }

    /// The terms of the glossary.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.single::<Glossary>().into_iter().flat_map(|glossary| glossary.terms.iter().flatten())
    }

    /// Records of one form.
    pub fn all<F: Life>(&self) -> impl Iterator<Item = (&Record<dyn AnyForm>, &F)> {
        self.of(F::KIND).filter_map(|record| Some((record, record.fields.as_any().downcast_ref()?)))
    }

    /// The file of which there is one.
    pub fn single<F: Life>(&self) -> Option<&F> {
        self.all().next().map(|(_, fields)| fields)
    }
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
        records: BTreeMap::new(),
        media: BTreeMap::new(),
        downloads: BTreeMap::new(),
        translations: Translations::default(),
    };
    let mut texts = Vec::new();
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
            (Parsed::Download(download), _) => {
                site.downloads.insert(Arc::clone(file), Arc::clone(download));
            }
            (Parsed::Form(kind, fields), _) => {
                let record = Record {
                    id: id.to_owned(),
                    fields: Arc::clone(fields),
                    file: Arc::clone(file),
                    texts: BTreeMap::new(),
                };
                site.records.entry(*kind).or_default().insert(id.to_owned(), record);
            }
            (Parsed::Text(kind, text), Some(lang)) => texts.push((*kind, id, lang, text)),
            (Parsed::Text(..) | Parsed::PageText(_) | Parsed::SubprocessorText(_) | Parsed::Nothing, _) => {}
        }
    }
    for (kind, id, lang, text) in texts {
        match site.records.get_mut(&kind).and_then(|records| records.get_mut(id)) {
            Some(record) => {
                record.texts.insert(lang.clone(), Arc::clone(text));
            }
            // Prose beside nothing would be published nowhere.
            None => findings.push(
                Diagnostic::error("record-missing", Span::file(&text.file))
                    .with("path", format!("{}/{id}.toml", kind.name())),
            ),
        }
    }
    site.translations = translation::judge(&site, sources, &mut findings);
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
