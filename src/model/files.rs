//! Which file is what, and reading each once.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::config::{self, Config, Languages};
use super::entity::Entity;
use super::form::{Form, syntax};
use super::media::{self, Media};
use super::page::{NoFields, PageForm};
use super::prose;
use super::record::RecordText;
use super::subprocessor::Subprocessor;
use crate::diag::{Argument, Diagnostic, Span};
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
    Media(Arc<Media>),
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

/// How the files of one folder are read.
struct Collection {
    folder: &'static str,
    toml: fn(&str, &Arc<str>, usize, &[Lang], &mut Vec<Diagnostic>) -> Parsed,
    markdown: Option<fn(Markdown<'_>, &mut Vec<Diagnostic>) -> Parsed>,
}

/// A Markdown file on its way to prose.
struct Markdown<'a> {
    text: &'a str,
    offset: usize,
    file: &'a Arc<str>,
    lang: &'a Lang,
    languages: &'a [Lang],
}

/// Every folder of records. A new collection is a line here.
const COLLECTIONS: &[Collection] = &[
    Collection {
        folder: "pages",
        toml: |toml, file, offset, languages, findings| {
            Parsed::Page(Arc::new(syntax::form(toml, file, offset, languages, findings)))
        },
        markdown: Some(page_text),
    },
    Collection {
        folder: "subprocessors",
        toml: |toml, file, offset, languages, findings| {
            Parsed::Subprocessor(Arc::new(syntax::form(toml, file, offset, languages, findings)))
        },
        markdown: Some(|markdown, findings| Parsed::SubprocessorText(Arc::new(record_text(&markdown, findings)))),
    },
    Collection {
        folder: "entities",
        toml: |toml, file, offset, languages, findings| {
            Parsed::Entity(Arc::new(syntax::form(toml, file, offset, languages, findings)))
        },
        markdown: None,
    },
];

/// Folders and files that are not read as records.
const OTHER: &[&str] = &["theme/"];
/// Files that are for editors only.
const IGNORED: &[&str] = &["README.md"];

fn read_file(path: &Arc<str>, file: &SourceFile, languages: &[Lang]) -> File {
    let mut findings = Vec::new();
    let mut read =
        File { hash: file.hash, id: String::new(), lang: None, parsed: Parsed::Nothing, findings: Vec::new() };
    let folder = path.split_once('/');
    if path.starts_with(media::FOLDER) {
        match media::read(path, file) {
            Ok(media) => read.parsed = Parsed::Media(Arc::new(media)),
            Err(finding) => findings.push(finding),
        }
    } else if !OTHER.iter().any(|other| path.starts_with(other)) && !IGNORED.contains(&&**path) {
        let collection = folder.and_then(|(folder, name)| {
            COLLECTIONS.iter().find(|collection| collection.folder == folder).map(|collection| (collection, name))
        });
        match collection {
            Some((collection, name)) => read_record(collection, name, path, file, languages, &mut read, &mut findings),
            None => findings.push(unexpected(path)),
        }
    }
    read.findings = findings;
    read
}

fn unexpected(path: &Arc<str>) -> Diagnostic {
    let known: Vec<&str> = COLLECTIONS.iter().map(|collection| collection.folder).collect();
    let finding = Diagnostic::error("unexpected-file", Span::file(path))
        .with("path", &**path)
        .with("known", Argument::List(known.iter().map(|folder| Argument::from(*folder)).collect()));
    let folder = path.split('/').next().unwrap_or_default();
    match super::form::nearest(folder, &known) {
        Some(near) if path.contains('/') => finding.with("suggestion", near),
        _ => finding,
    }
}

fn read_record(
    collection: &Collection,
    name: &str,
    path: &Arc<str>,
    file: &SourceFile,
    languages: &[Lang],
    read: &mut File,
    findings: &mut Vec<Diagnostic>,
) {
    let (id, lang) = if let Some(id) = name.strip_suffix(".toml") {
        (id, None)
    } else if let (Some(_), Some(stem)) = (collection.markdown, name.strip_suffix(".md")) {
        let Some((id, tag)) = stem.rsplit_once('.') else {
            findings.push(Diagnostic::error("language-missing", Span::file(path)).with("path", &**path));
            return;
        };
        let Some(lang) = languages.iter().find(|lang| lang.as_str() == tag).cloned() else {
            let known = languages.iter().map(|lang| Argument::from(lang.as_str())).collect();
            findings.push(
                Diagnostic::error("unknown-language", Span::file(path))
                    .message("unknown-language-file")
                    .with("path", &**path)
                    .with("language", tag)
                    .with("known", Argument::List(known)),
            );
            return;
        };
        (id, Some(lang))
    } else {
        findings.push(unexpected(path));
        return;
    };
    if !is_id(id) {
        findings.push(
            Diagnostic::error("invalid-id", Span::file(path))
                .message("invalid-id-file")
                .with("id", id)
                .with("suggestion", crate::locale::slug(id, lang.as_ref().unwrap_or(&languages[0]))),
        );
        return;
    }
    read.id = id.to_owned();
    let Some((text, offset)) = syntax::text(&file.bytes, path, findings) else { return };
    read.parsed = match (&lang, collection.markdown) {
        (Some(lang), Some(markdown)) => markdown(Markdown { text, offset, file: path, lang, languages }, findings),
        _ => (collection.toml)(text, path, offset, languages, findings),
    };
    read.lang = lang;
}

/// Ids are parts of addresses: small letters, digits, hyphens.
fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !id.starts_with('-')
        && !id.ends_with('-')
}

fn page_text(markdown: Markdown<'_>, findings: &mut Vec<Diagnostic>) -> Parsed {
    match syntax::split(markdown.text, markdown.offset, markdown.file) {
        Ok(split) => Parsed::PageText(Arc::new(text_with_front(&markdown, split, findings))),
        Err(finding) => {
            findings.push(finding);
            Parsed::Nothing
        }
    }
}

fn record_text(markdown: &Markdown<'_>, findings: &mut Vec<Diagnostic>) -> RecordText<NoFields> {
    match syntax::split(markdown.text, markdown.offset, markdown.file) {
        Ok(split) => text_with_front(markdown, split, findings),
        Err(finding) if finding.rule == "front-matter-missing" => {
            let split = syntax::Split { front: 0..0, body: 0..markdown.text.len() };
            text_with_front(markdown, split, findings)
        }
        Err(finding) => {
            findings.push(finding);
            RecordText::default()
        }
    }
}

fn text_with_front<T: Form>(
    markdown: &Markdown<'_>,
    split: syntax::Split,
    findings: &mut Vec<Diagnostic>,
) -> RecordText<T> {
    let Markdown { text, offset, file, lang, languages } = *markdown;
    // Words in front matter are in the language of the file.
    let own: Vec<Lang> =
        std::iter::once(lang).chain(languages.iter().filter(|other| *other != lang)).cloned().collect();
    let front = syntax::form(&text[split.front.clone()], file, offset + split.front.start, &own, findings);
    let prose = prose::parse(&text[split.body.clone()], file, offset + split.body.start, lang, findings);
    RecordText { front, prose, file: Arc::clone(file) }
}
