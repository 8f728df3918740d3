//! What each folder holds, and how its files are read.

use std::sync::Arc;

use super::config;
use super::entity::Entity;
use super::files::Parsed;
use super::form::{Form, Shape, Value, nearest, syntax};
use super::kind::Kind;
use super::life::Life;
use super::page::{NoFields, PageForm};
use super::prose;
use super::record::RecordText;
use super::records::{
    backup::Backup, certification::Certification, change_process::ChangeProcess, contact::Contact,
    disclosure::Disclosure, document::Document, facts::Facts, flows::Flows, glossary::Glossary, hosting::Hosting,
    incident_policy::IncidentPolicy, measure::Measure, notice::Notice, question::Question, roadmap::Roadmap,
    service_levels::ServiceLevels,
};
use super::subprocessor::Subprocessor;
use crate::diag::{Argument, Diagnostic, Span};
use crate::locale::{Lang, slug};

/// How the files of one folder of records are read.
pub struct Collection {
    /// The folder.
    pub folder: &'static str,
    /// What its TOML files take.
    pub(super) shape: fn() -> Shape,
    toml: ReadForm,
    markdown: Option<ReadText>,
}

/// How a file is read of which there is one.
pub struct Single {
    /// What it is.
    pub kind: Kind,
    /// What it takes.
    pub(super) shape: fn() -> Shape,
    toml: ReadForm,
}

/// Reads a form.
type ReadForm = fn(&Reading<'_>, &mut Vec<Diagnostic>) -> Parsed;
/// Reads prose in a language.
type ReadText = fn(&Reading<'_>, &Lang, &mut Vec<Diagnostic>) -> Parsed;

/// Every folder of records. A new collection is a line here.
pub const COLLECTIONS: &[Collection] = &[
    Collection {
        folder: "pages",
        shape: PageForm::shape,
        toml: |reading, findings| Parsed::Page(Arc::new(reading.form(findings))),
        markdown: Some(page_text),
    },
    Collection {
        folder: "subprocessors",
        shape: Subprocessor::shape,
        toml: |reading, findings| Parsed::Subprocessor(Arc::new(reading.form(findings))),
        markdown: Some(|reading, lang, findings| {
            Parsed::SubprocessorText(Arc::new(record_text(reading, lang, findings)))
        }),
    },
    Collection {
        folder: "entities",
        shape: Entity::shape,
        toml: |reading, findings| Parsed::Entity(Arc::new(reading.form(findings))),
        markdown: None,
    },
    collection::<Certification>("certifications"),
    collection::<Hosting>("hosting"),
    collection::<Measure>("measures"),
    collection::<Document>("documents"),
    collection::<Notice>("notices"),
    collection::<Roadmap>("roadmap"),
    collection::<Question>("faq"),
    collection::<Contact>("contacts"),
];

/// Every file of which there is one. A new one is a line here.
pub const SINGLES: &[Single] = &[
    single::<ServiceLevels>(),
    single::<Backup>(),
    single::<IncidentPolicy>(),
    single::<Disclosure>(),
    single::<Facts>(),
    single::<Flows>(),
    single::<ChangeProcess>(),
    single::<Glossary>(),
];

const fn collection<F: Life>(folder: &'static str) -> Collection {
    Collection {
        folder,
        shape: F::shape,
        toml: any_form::<F>,
        markdown: Some(|reading, lang, findings| Parsed::Text(F::KIND, Arc::new(record_text(reading, lang, findings)))),
    }
}

const fn single<F: Life>() -> Single {
    Single { kind: F::KIND, shape: F::shape, toml: any_form::<F> }
}

fn any_form<F: Life>(reading: &Reading<'_>, findings: &mut Vec<Diagnostic>) -> Parsed {
    Parsed::Form(F::KIND, Arc::new(reading.form::<F>(findings)))
}

/// A file on its way to a record.
struct Reading<'a> {
    text: &'a str,
    /// Where the text begins in the file.
    offset: usize,
    file: &'a Arc<str>,
    languages: &'a [Lang],
}

/// A file of a collection, read.
pub struct Read {
    /// Id of its record.
    pub id: String,
    /// Language of the text, if it is one.
    pub lang: Option<Lang>,
    /// What it holds.
    pub parsed: Parsed,
}

/// Reads a file of a folder of records; `None` if it is none, with a finding that says why.
pub fn read(path: &Arc<str>, bytes: &[u8], languages: &[Lang], findings: &mut Vec<Diagnostic>) -> Option<Read> {
    if let Some(single) = single_of(path) {
        let (text, offset) = syntax::text(bytes, path, findings)?;
        let parsed = (single.toml)(&Reading { text, offset, file: path, languages }, findings);
        return Some(Read { id: single.kind.name().to_owned(), lang: None, parsed });
    }
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    let Some(collection) = COLLECTIONS.iter().find(|collection| collection.folder == folder) else {
        findings.push(unexpected(path));
        return None;
    };
    let (id, lang) = match name_parts(collection, name, path, languages) {
        Ok(parts) => parts,
        Err(finding) => {
            findings.push(*finding);
            return None;
        }
    };
    let (text, offset) = syntax::text(bytes, path, findings)?;
    let reading = Reading { text, offset, file: path, languages };
    let parsed = match (&lang, collection.markdown) {
        (Some(lang), Some(markdown)) => markdown(&reading, lang, findings),
        _ => (collection.toml)(&reading, findings),
    };
    Some(Read { id: id.to_owned(), lang, parsed })
}

/// The single file of a path.
fn single_of(path: &str) -> Option<&'static Single> {
    let stem = path.strip_suffix(".toml")?;
    SINGLES.iter().find(|single| single.kind.name() == stem)
}

/// Id and language of a file from its name: `<id>.toml` or `<id>.<lang>.md`.
fn name_parts<'n>(
    collection: &Collection,
    name: &'n str,
    path: &Arc<str>,
    languages: &[Lang],
) -> Result<(&'n str, Option<Lang>), Box<Diagnostic>> {
    let about = |rule| Diagnostic::error(rule, Span::file(path)).with("path", &**path);
    let (id, lang) = if let Some(id) = name.strip_suffix(".toml") {
        (id, None)
    } else if let (Some(_), Some(stem)) = (collection.markdown, name.strip_suffix(".md")) {
        let (id, tag) = stem.rsplit_once('.').ok_or_else(|| about("language-missing"))?;
        let lang = languages.iter().find(|lang| lang.as_str() == tag).cloned().ok_or_else(|| {
            let known = languages.iter().map(|lang| Argument::from(lang.as_str())).collect();
            about("unknown-language")
                .message("unknown-language-file")
                .with("language", tag)
                .with("known", Argument::List(known))
        })?;
        (id, Some(lang))
    } else {
        return Err(Box::new(wrong_ending(name, path, languages)));
    };
    if !is_id(id) {
        let suggestion = format!("{}{}", slug(id, lang.as_ref().unwrap_or(&languages[0])), &name[id.len()..]);
        let finding = Diagnostic::error("invalid-id", Span::file(path)).message("invalid-id-file");
        return Err(Box::new(finding.with("id", id).with("suggestion", suggestion)));
    }
    Ok((id, lang))
}

/// Ids are parts of addresses: small letters, digits, hyphens.
fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !id.starts_with('-')
        && !id.ends_with('-')
}

/// A file of a folder of records that is neither form nor prose by its name. One that holds text all the
/// same (`azure.toml.txt`, `azure.TOML`) only needs another name.
fn wrong_ending(name: &str, path: &Arc<str>, languages: &[Lang]) -> Diagnostic {
    let finding =
        Diagnostic::error("unexpected-file", Span::file(path)).message("unexpected-file-ending").with("path", &**path);
    let lower = name.to_lowercase();
    let stem = ["toml", "md", "txt", "text", "markdown"]
        .iter()
        .find_map(|ending| lower.strip_suffix(ending)?.strip_suffix('.'))
        .filter(|_| !name.contains('/'));
    let Some(stem) = stem else { return finding };
    let (stem, prose) = match (stem.strip_suffix(".toml"), stem.strip_suffix(".md")) {
        (Some(stem), _) => (stem, false),
        (_, Some(stem)) => (stem, true),
        _ => (stem, lower.ends_with("md") || lower.ends_with("markdown")),
    };
    let (id, tag) = match stem.rsplit_once('.') {
        Some((id, tag)) if languages.iter().any(|lang| lang.as_str() == tag) => (id, Some(tag)),
        _ => (stem, None),
    };
    let id = slug(id, &languages[0]);
    match (tag, prose) {
        (Some(tag), _) => finding.with("suggestion", format!("{id}.{tag}.md")),
        (None, false) => finding.with("suggestion", format!("{id}.toml")),
        (None, true) => finding,
    }
}

fn unexpected(path: &Arc<str>) -> Diagnostic {
    let folders: Vec<&str> = COLLECTIONS.iter().map(|collection| collection.folder).collect();
    let finding = Diagnostic::error("unexpected-file", Span::file(path))
        .with("path", &**path)
        .with("known", Argument::List(folders.iter().map(|folder| Argument::from(*folder)).collect()));
    let near = match path.split_once('/') {
        Some((folder, _)) => nearest(folder, &folders).map(str::to_owned),
        None => {
            let files: Vec<String> = SINGLES.iter().map(|single| format!("{}.toml", single.kind.name())).collect();
            let files: Vec<&str> = files.iter().map(String::as_str).chain([config::FILE]).collect();
            nearest(path, &files).map(str::to_owned)
        }
    };
    match near {
        Some(near) => finding.with("suggestion", near),
        None => finding,
    }
}

impl Reading<'_> {
    fn form<F: Form>(&self, findings: &mut Vec<Diagnostic>) -> F {
        syntax::form(self.text, self.file, self.offset, self.languages, findings)
    }

    fn text<T: Form>(&self, split: &syntax::Split, lang: &Lang, findings: &mut Vec<Diagnostic>) -> RecordText<T> {
        let Reading { text, offset, file, languages } = *self;
        // Words in front matter are in the language of the file.
        let own: Vec<Lang> =
            std::iter::once(lang).chain(languages.iter().filter(|other| *other != lang)).cloned().collect();
        let front = syntax::form(&text[split.front.clone()], file, offset + split.front.start, &own, findings);
        let prose = prose::parse(&text[split.body.clone()], file, offset + split.body.start, lang, findings);
        RecordText { front: Box::new(front), prose, file: Arc::clone(file) }
    }
}

fn page_text(reading: &Reading<'_>, lang: &Lang, findings: &mut Vec<Diagnostic>) -> Parsed {
    match syntax::split(reading.text, reading.offset, reading.file) {
        Ok(split) => Parsed::PageText(Arc::new(reading.text::<PageForm>(&split, lang, findings))),
        Err(finding) => {
            findings.push(*finding);
            Parsed::Nothing
        }
    }
}

fn record_text(reading: &Reading<'_>, lang: &Lang, findings: &mut Vec<Diagnostic>) -> RecordText<NoFields> {
    match syntax::split(reading.text, reading.offset, reading.file) {
        Ok(split) => reading.text(&split, lang, findings),
        Err(finding) if finding.rule == "front-matter-missing" => {
            let split = syntax::Split { front: 0..0, body: 0..reading.text.len() };
            reading.text(&split, lang, findings)
        }
        Err(finding) => {
            findings.push(*finding);
            RecordText::default()
        }
    }
}
