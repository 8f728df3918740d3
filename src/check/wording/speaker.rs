//! Who speaks on a site: pages and records, each with all its texts.
//!
//! Enters: the site. Leaves: [`Speaker`]s, small enough to be counted in thousands, and their texts when
//! they are asked to speak. Forbidden here: what the words mean.

use std::collections::BTreeMap;
use std::hash::Hash;
use std::sync::Arc;

use xxhash_rust::xxh3::Xxh3;

use super::super::Context;
use super::{Ear, Source, Told, Version};
use crate::locale::Lang;
use crate::model::Site;
use crate::model::form::{Seen, Shown, syntax, walk};
use crate::model::kind::Kind;
use crate::model::life::AnyForm;
use crate::model::page::PageForm;
use crate::model::prose::{Passage, hear, hear_cell, hear_inline};
use crate::model::record::RecordText;
use crate::model::value::{Cell, Content, Text};
use crate::source::Snapshot;

/// A page or record.
pub enum Speaker<'a> {
    /// The values of a TOML file.
    Values(&'a dyn Shown, Source<'a>),
    /// The front matter of a page in its languages.
    Front(Vec<(&'a Lang, &'a PageForm)>),
    /// Prose in its languages, by file.
    Prose(Vec<(&'a Lang, &'a Arc<str>)>, Source<'a>),
}

/// What readers never see as a text: the last part of an address.
const UNSAID: &str = "slug";

/// Everybody who says something in the site's own words.
pub fn speakers(site: &Site) -> Vec<Speaker<'_>> {
    let is_draft = |form: &PageForm| form.draft.as_ref().is_some_and(|draft| draft.value);
    let mut all = vec![Speaker::Values(&*site.config, Source::Site)];
    for page in site.pages.values().filter(|page| !is_draft(&page.fields)) {
        let texts = || page.texts.iter().filter(|(_, text)| !is_draft(&text.front));
        all.push(Speaker::Values(&*page.fields, Source::Site));
        all.push(Speaker::Front(texts().map(|(lang, text)| (lang, &*text.front)).collect()));
        all.push(Speaker::Prose(texts().map(|(lang, text)| (lang, &text.file)).collect(), Source::Site));
    }
    all.extend(site.entities.values().map(|entity| Speaker::Values(&*entity.fields, Source::Part(Kind::Contact))));
    for (id, record) in site.subprocessors.iter().filter(|(_, record)| !record.fields.is_draft()) {
        all.push(Speaker::Values(&*record.fields, Source::Subprocessor(id)));
        all.extend(prose(&record.texts, Source::Subprocessor(id)));
    }
    for (kind, records) in site.records.iter().filter(|(kind, _)| **kind != Kind::Glossary) {
        for record in records.values().filter(|record| !record.fields.is_draft()) {
            all.push(Speaker::Values(&*record.fields, source(*kind)));
            all.extend(prose(&record.texts, source(*kind)));
        }
    }
    all
}

fn prose<'a, T>(texts: &'a BTreeMap<Lang, Arc<RecordText<T>>>, source: Source<'a>) -> Option<Speaker<'a>> {
    let files = || texts.iter().map(|(lang, text)| (lang, &text.file)).collect();
    (!texts.is_empty()).then(|| Speaker::Prose(files(), source))
}

/// What a record of a kind speaks about.
fn source<'a>(kind: Kind) -> Source<'a> {
    match kind {
        Kind::Hosting
        | Kind::Document
        | Kind::Backup
        | Kind::Notice
        | Kind::Roadmap
        | Kind::Certification
        | Kind::Contact => Source::Part(kind),
        _ => Source::Site,
    }
}

impl<'a> Speaker<'a> {
    /// Hash of the files that hold prose; nothing for values, which are read from files of many values.
    pub fn hash(&self, sources: &Snapshot) -> Option<u128> {
        let Self::Prose(texts, _) = self else { return None };
        let mut hasher = Xxh3::new();
        for (_, file) in texts {
            (file, sources.get(file).map(|file| file.hash)).hash(&mut hasher);
        }
        Some(hasher.digest128())
    }

    /// Says one text after the other.
    pub fn speak(&self, context: &Context<'a>, ear: &mut Ear<'_>, hears: &mut dyn FnMut(Told<'a>)) {
        match self {
            Self::Values(form, source) => walk(*form, &mut |value| match value {
                Seen::Text(text) => hears(told(text, *source, context, ear)),
                Seen::Cell(cell) => hears(cell_told(cell, *source, context, ear)),
                _ => {}
            }),
            Self::Front(fronts) => {
                let keys = PageForm::default().fields().iter().map(|field| field.key).filter(|key| *key != UNSAID);
                for key in keys {
                    let version = |(lang, front): &(&'a Lang, &'a PageForm)| {
                        let passages = words(&front.get(key)?, lang);
                        (!passages.is_empty()).then(|| ear.version(passages, lang, true, Source::Site))
                    };
                    let versions: Vec<Version<'a>> = fronts.iter().filter_map(version).collect();
                    if !versions.is_empty() {
                        hears(Told { versions, own: true });
                    }
                }
            }
            Self::Prose(texts, source) => {
                let heard = |(lang, file): &(&'a Lang, &'a Arc<str>)| {
                    let (text, offset) = syntax::body(&context.sources.get(file)?.bytes, file)?;
                    Some(ear.version(hear(text, file, offset, lang), lang, true, *source))
                };
                hears(Told { versions: texts.iter().filter_map(heard).collect(), own: true });
            }
        }
    }
}

/// The words of a value in front matter, which has one language.
fn words(value: &Seen<'_>, lang: &Lang) -> Vec<Passage> {
    let mut passages = Vec::new();
    value.walk(&mut |value| {
        if let Seen::Text(text) = value
            && let Content::Same(words) = &*text.content
        {
            passages.extend(hear_inline(&words.raw.value, &words.place(), lang));
        }
    });
    passages
}

/// A text that is the same in every language is heard as one of the site's first language, and as English,
/// in which names are mostly written.
fn of_all<'a>(context: &Context<'a>) -> Vec<&'a Lang> {
    let languages = &context.site.languages;
    let english = languages.all.iter().filter(|other| other.as_str() == "en" && *other != languages.default());
    std::iter::once(languages.default()).chain(english).collect()
}

/// What a text of a record says.
pub fn told<'a>(text: &'a Text, source: Source<'a>, context: &Context<'a>, ear: &mut Ear<'_>) -> Told<'a> {
    let heard = |words: &crate::model::value::Words, lang| hear_inline(&words.raw.value, &words.place(), lang);
    match &*text.content {
        Content::Each(versions) => {
            let version = |(lang, words)| ear.version(heard(words, lang), lang, true, source);
            Told { versions: versions.iter().map(version).collect(), own: true }
        }
        Content::Same(words) => {
            let langs = of_all(context);
            let own = langs.len() == 1;
            Told {
                versions: langs.iter().map(|lang| ear.version(heard(words, lang), lang, own, source)).collect(),
                own,
            }
        }
        Content::Quote(_) => Told { versions: Vec::new(), own: true },
    }
}

fn cell_told<'a>(cell: &'a Cell, source: Source<'a>, context: &Context<'a>, ear: &mut Ear<'_>) -> Told<'a> {
    let of_all = of_all(context);
    let mut told = Told { versions: Vec::new(), own: true };
    for (lang, place) in cell.places() {
        let Some(text) = context.sources.get(&place.file).and_then(|file| Cell::text(&file.bytes, &place)) else {
            continue;
        };
        told.own = lang.is_some() || of_all.len() == 1;
        for lang in lang.map_or_else(|| of_all.clone(), |lang| vec![lang]) {
            told.versions.push(ear.version(hear_cell(&text, &place, lang), lang, told.own, source));
        }
    }
    told
}
