//! What the site says in its own words, sentence by sentence, for the rules over wording.
//!
//! Enters: the texts of pages and records. Leaves: [`Said`]. Forbidden here: judging anything.
//!
//! Left out are quotations of third parties, block quotes and code ([`model::prose`](crate::model::prose)
//! keeps them apart), drafts, and the glossary, which has to name what must not be said.

mod lexicon;
mod sentence;
mod stance;

pub use lexicon::{Lexicon, Tag, Unit};
pub use sentence::{Sentence, Token, sentences};

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diag::Span;
use crate::locale::Lang;
use crate::model::Site;
use crate::model::form::{Shown, texts};
use crate::model::kind::Kind;
use crate::model::life::AnyForm;
use crate::model::prose::{Passage, Prose};
use crate::model::record::RecordText;
use crate::model::value::{Content, Text};

/// A passage of the site and its sentences.
pub struct Said<'a> {
    /// The words.
    pub passage: &'a Passage,
    /// Their language.
    pub lang: &'a Lang,
    /// Whether they were written for this language, and not the same for all.
    pub own: bool,
    /// Who says them.
    pub source: Source<'a>,
    /// Its sentences; empty in a language without a lexicon.
    pub sentences: Vec<Sentence>,
}

/// Who says something: what the words can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source<'a> {
    /// A page, or a record about the organisation as a whole.
    Site,
    /// A record about something of its own kind: a way of hosting, a document, backups.
    Part(Kind),
    /// A sub-processor, by its id.
    Subprocessor(&'a str),
}

impl Said<'_> {
    /// Where a part of the passage stands.
    pub fn span(&self, range: Range<usize>) -> Span {
        self.passage.span(range)
    }

    /// The words of a part of the passage.
    pub fn words(&self, range: Range<usize>) -> &str {
        self.passage.text.get(range).unwrap_or_default()
    }
}

/// Everything a site says in its own words.
pub fn said(site: &Site) -> Vec<Said<'_>> {
    let mut all = Collector { site, said: Vec::new() };
    for page in site.pages.values().filter(|page| !page.fields.draft.as_ref().is_some_and(|draft| draft.value)) {
        all.form(&*page.fields, Source::Site, None);
        for (lang, text) in &page.texts {
            if !text.front.draft.as_ref().is_some_and(|draft| draft.value) {
                all.form(&*text.front, Source::Site, Some(lang));
                all.prose(&text.prose, lang, true, Source::Site);
            }
        }
    }
    all.form(&*site.config, Source::Site, None);
    for (id, record) in site.subprocessors.iter().filter(|(_, record)| !record.fields.is_draft()) {
        all.form(&*record.fields, Source::Subprocessor(id), None);
        all.texts(&record.texts, Source::Subprocessor(id));
    }
    for (kind, records) in site.records.iter().filter(|(kind, _)| **kind != Kind::Glossary) {
        for record in records.values().filter(|record| !record.fields.is_draft()) {
            all.form(&*record.fields, source(*kind), None);
            all.texts(&record.texts, source(*kind));
        }
    }
    all.said
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

struct Collector<'a> {
    site: &'a Site,
    said: Vec<Said<'a>>,
}

impl<'a> Collector<'a> {
    fn texts<T>(&mut self, texts: &'a BTreeMap<Lang, std::sync::Arc<RecordText<T>>>, source: Source<'a>) {
        for (lang, text) in texts {
            self.prose(&text.prose, lang, true, source);
        }
    }

    /// The texts of a form; those that are the same in every language are of `lang`, or of the site's
    /// first language and of English, in which names are mostly written.
    fn form(&mut self, form: &'a dyn Shown, source: Source<'a>, lang: Option<&'a Lang>) {
        let mut found: Vec<&'a Text> = Vec::new();
        texts(form, &mut |text| found.push(text));
        let languages = &self.site.languages;
        let english = languages.all.iter().filter(|other| other.as_str() == "en" && *other != languages.default());
        let of_all: Vec<&'a Lang> = match lang {
            Some(lang) => vec![lang],
            None => std::iter::once(languages.default()).chain(english).collect(),
        };
        for text in found {
            match &*text.content {
                Content::Each(versions) => {
                    for (lang, words) in versions {
                        self.prose(&words.prose, lang, true, source);
                    }
                }
                Content::Same(words) => {
                    for at in &of_all {
                        self.prose(&words.prose, at, lang.is_some() || of_all.len() == 1, source);
                    }
                }
                Content::Quote(_) => {}
            }
        }
    }

    fn prose(&mut self, prose: &'a Prose, lang: &'a Lang, own: bool, source: Source<'a>) {
        let lexicon = Lexicon::of(lang);
        for passage in &prose.passages {
            let sentences = lexicon.map(|lexicon| sentences(&passage.text, lexicon)).unwrap_or_default();
            self.said.push(Said { passage, lang, own, source, sentences });
        }
    }
}
