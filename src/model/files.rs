//! Reading each file once: what did not change since the run before is taken from there.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::collections;
use super::config::{self, Config, Languages};
use super::download::{self, Download};
use super::entity::Entity;
use super::form::syntax;
use super::kind::Kind;
use super::life::AnyForm;
use super::media::{self, Media};
use super::page::{NoFields, PageForm};
use super::published;
use super::record::RecordText;
use super::subprocessor::Subprocessor;
use super::translation;
use crate::diag::{Diagnostic, Span};
use crate::locale::Lang;
use crate::source::{Snapshot, SourceFile};

/// What a file turned out to hold.
#[derive(Clone, Debug)]
pub(super) enum Parsed {
    Page(Arc<PageForm>),
    PageText(Arc<RecordText<PageForm>>),
    Subprocessor(Arc<Subprocessor>),
    SubprocessorText(Arc<RecordText<NoFields>>),
    Entity(Arc<Entity>),
    Form(Kind, Arc<dyn AnyForm>),
    Text(Kind, Arc<RecordText<NoFields>>),
    Media(Arc<Media>),
    Download(Arc<Download>),
    /// Nothing usable; the findings say why.
    Nothing,
}

/// A file that was read, with what was wrong with it.
#[derive(Clone, Debug)]
struct File {
    hash: u128,
    id: String,
    lang: Option<Lang>,
    parsed: Parsed,
    findings: Vec<Diagnostic>,
}

/// Every file of a site as it was read.
#[derive(Clone, Debug)]
pub struct Files {
    files: BTreeMap<Arc<str>, Arc<File>>,
    config: Arc<Config>,
    languages: Languages,
    findings: Vec<Diagnostic>,
}

impl Files {
    pub(super) fn config(&self) -> &Arc<Config> {
        &self.config
    }

    pub(super) fn languages(&self) -> &Languages {
        &self.languages
    }

    pub(super) fn findings(&self) -> Vec<Diagnostic> {
        self.findings.iter().chain(self.files.values().flat_map(|file| &file.findings)).cloned().collect()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &str, Option<&Lang>, &Parsed)> {
        self.files.iter().map(|(path, file)| (path, file.id.as_str(), file.lang.as_ref(), &file.parsed))
    }
}

/// Reads every file of a snapshot that `previous` did not read with the same content.
pub(super) fn read(sources: &Snapshot, previous: Option<&Files>) -> Files {
    let config_path: Arc<str> = config::FILE.into();
    let mut findings = sources.problems.clone();
    let config = Arc::new(read_config(sources, &config_path, &mut findings));
    let languages = Languages::new(&config, &config_path, &mut findings);
    config.require(&config_path, &mut findings);
    // The languages decide how every text is read.
    let previous = previous.filter(|previous| previous.languages.all == languages.all);
    let files = sources
        .files
        .par_iter()
        .filter(|(path, _)| path.as_ref() != config::FILE)
        .map(|(path, file)| {
            let before = previous.and_then(|previous| previous.files.get(path));
            let read = match before {
                Some(before) if before.hash == file.hash => Arc::clone(before),
                _ => Arc::new(read_file(path, file, &languages.all)),
            };
            (Arc::clone(path), read)
        })
        .collect();
    Files { files, config, languages, findings }
}

fn read_config(sources: &Snapshot, path: &Arc<str>, findings: &mut Vec<Diagnostic>) -> Config {
    let Some(file) = sources.get(config::FILE) else {
        findings.push(Diagnostic::error("site-missing", Span::file(path)));
        return Config::default();
    };
    let Some((text, offset)) = syntax::text(&file.bytes, path, findings) else { return Config::default() };
    // The languages are not known before they are read: once to learn them, once with them.
    let known: Config = syntax::form(text, path, offset, &[], &mut Vec::new());
    let languages = Languages::new(&known, path, &mut Vec::new());
    syntax::form(text, path, offset, &languages.all, findings)
}

/// Folders whose files are no records.
const OTHER: &[&str] = &["theme/"];
/// Files that say nothing themselves: for editors, and for the tool.
const IGNORED: &[&str] = &["README.md", translation::FILE, published::FILE];

fn read_file(path: &Arc<str>, file: &SourceFile, languages: &[Lang]) -> File {
    let mut findings = Vec::new();
    let read = if path.starts_with(media::FOLDER) {
        let parsed = match media::read(path, file) {
            Ok(media) => Parsed::Media(Arc::new(media)),
            Err(finding) => {
                findings.push(*finding);
                Parsed::Nothing
            }
        };
        Some(collections::Read { id: String::new(), lang: None, parsed })
    } else if path.starts_with(download::FOLDER) {
        let parsed = match download::read(path, file) {
            Ok(download) => Parsed::Download(Arc::new(download)),
            Err(finding) => {
                findings.push(*finding);
                Parsed::Nothing
            }
        };
        Some(collections::Read { id: String::new(), lang: None, parsed })
    } else if OTHER.iter().any(|other| path.starts_with(other)) || IGNORED.contains(&&**path) {
        None
    } else {
        collections::read(path, &file.bytes, languages, &mut findings)
    };
    let nothing = collections::Read { id: String::new(), lang: None, parsed: Parsed::Nothing };
    let collections::Read { id, lang, parsed } = read.unwrap_or(nothing);
    File { hash: file.hash, id, lang, parsed, findings }
}
