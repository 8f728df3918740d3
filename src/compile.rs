//! The only file that knows the order of the stages.
//!
//! Enters: a [`Snapshot`] and, if there is one, the [`Compilation`] before. Leaves: a
//! [`Compilation`]. Forbidden here: the disk, the clock, words for people.
//!
//! Nothing is invalidated by hand: a file with the same hash is not read again, a page whose view
//! and theme have the same hash is not rendered again, everything else always runs.

mod own;

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use rayon::prelude::*;
use xxhash_rust::xxh3::Xxh3;

use crate::check;
use crate::diag::{Argument, Diagnostic, Severity, Span};
use crate::export;
use crate::locale::{Address, Lang, Locale};
use crate::model::{self, Files, Site};
use crate::output::{Artifact, Output};
use crate::plan::accent::{self, Accent};
use crate::plan::{self, Plan, ThemePaths, view::PageView};
use crate::render::{self, Theme};
use crate::source::Snapshot;

/// Folder of the site's own theme files.
const THEME: &str = "theme/";

/// The result of one run, and what the next run can reuse of it.
pub struct Compilation {
    /// The published site; not to be published where a finding stops the build.
    pub output: Output,
    /// All findings, in the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    /// Findings that the site accepts for a time; they are not among the others.
    pub waived: Vec<check::Waived>,
    /// How the findings spread, and how complete the sub-processors are.
    pub overview: check::Overview,
    /// How many pages were rendered anew.
    pub rendered: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The day it is a compilation of.
    pub today: Date,
    /// Path of the base URL, without a slash at its end.
    pub base_path: String,
    files: Files,
    theme: Option<LoadedTheme>,
    heard: check::Heard,
    indexes: export::Indexes,
    rendered_pages: BTreeMap<Arc<str>, RenderedPage>,
}

/// A rendered page under the hash of everything it was made from.
#[derive(Clone)]
struct RenderedPage {
    key: u128,
    result: Result<Artifact, Box<Diagnostic>>,
}

/// A theme with the languages it speaks.
#[derive(Clone)]
struct LoadedTheme {
    /// Hash of the site's own theme files, languages, form of address and accent.
    key: u128,
    theme: Option<Arc<Theme>>,
    locales: BTreeMap<Lang, Arc<Locale>>,
    findings: Vec<Diagnostic>,
}

impl Compilation {
    /// Whether a finding stops a build; with `strict` findings of law stop it as well.
    pub fn is_stopped(&self, strict: bool) -> bool {
        self.diagnostics.iter().any(|finding| finding.stops_build(strict))
    }
}

/// Compiles the sources, reusing of `previous` what did not change. The result is the same with
/// and without it.
pub fn compile(sources: &Snapshot, previous: Option<&Compilation>) -> Compilation {
    let (site, files, mut findings) = model::load(sources, previous.map(|previous| &previous.files));
    let unread = unread(&findings);
    let loaded = load_theme(sources, &site, previous.and_then(|previous| previous.theme.as_ref()));
    findings.extend(loaded.findings.iter().cloned());
    let (theme_paths, theme_files) = loaded.theme.as_deref().map(theme_assets).unwrap_or_default();

    let before = previous.map(|previous| &previous.rendered_pages);
    let renderer = loaded.theme.as_deref().map(|theme| Renderer { theme, before, sites: Mutex::default() });
    let (plan, results, planned) = plan::plan(&site, &loaded.locales, &theme_paths, |file, view| {
        let renderer = renderer.as_ref().filter(|_| !is_silent(&loaded, &view.lang));
        renderer.map(|renderer| renderer.render(file, view))
    });
    findings.extend(planned);
    findings.extend(missing_messages(&loaded, sources));
    let context = check::Context::new(&site, &plan, sources);
    let (found, heard) = check::site(&context, previous.map(|previous| &previous.heard));
    findings.extend(found);

    let mut output: Output = export::all(&plan).into_iter().collect();
    output_media(&site, &plan, &mut output);
    for (path, file) in theme_files {
        output.insert(path, file);
    }
    let count = results.len();
    let mut rendered = 0;
    let mut rendered_pages: BTreeMap<Arc<str>, RenderedPage> = BTreeMap::new();
    for (page, result) in plan.pages.iter().zip(results) {
        let Some((finished, anew)) = result else { continue };
        rendered += usize::from(anew);
        rendered_pages.insert(page.file.as_str().into(), finished);
    }
    for (path, page) in &rendered_pages {
        match &page.result {
            Ok(artifact) => output.insert(Arc::clone(path), artifact.clone()),
            Err(finding) => findings.push(Diagnostic::clone(finding)),
        }
    }
    let indexes = export::indexes(&plan, &output, previous.map(|previous| &previous.indexes));
    for (path, index) in &indexes {
        output.insert(path.as_str(), index.artifact.clone());
    }
    findings.extend(check::published(&context, &output));
    // Without `site.toml` everything else is a guess.
    let has_site = sources.get(model::config::FILE).is_some();
    findings.retain(|finding| if has_site { !follows(finding, &unread) } else { finding.rule == "site-missing" });
    let waived = check::waive(&site, &mut findings, unread.is_empty(), |span| words_at(sources, span));
    // A text that cannot be said is not there for templates either.
    if findings.iter().any(|finding| finding.message == "message-broken") {
        findings.retain(|finding| finding.rule != "template-error");
    }
    findings.sort();
    findings.dedup_by(|later, earlier| later == earlier || is_same_template(later, earlier));
    Compilation {
        output,
        overview: check::Overview::new(&context, &findings),
        diagnostics: findings,
        waived,
        rendered,
        pages: count,
        today: site.today,
        base_path: plan.urls.base().to_owned(),
        files,
        theme: Some(loaded),
        heard,
        indexes,
        rendered_pages,
    }
}

/// The built-in theme with the site's own files laid over it, and its languages.
fn load_theme(sources: &Snapshot, site: &Site, previous: Option<&LoadedTheme>) -> LoadedTheme {
    let address = site.config.address();
    let accent = site.config.accent.as_ref().map(|accent| accent.value);
    let mut hasher = Xxh3::new();
    for (path, file) in sources.under(THEME) {
        (path, file.hash).hash(&mut hasher);
    }
    (&site.languages.all, address, accent.map(|accent| accent.to_string())).hash(&mut hasher);
    let key = hasher.digest128();
    if let Some(previous) = previous.filter(|previous| previous.key == key) {
        return previous.clone();
    }
    let mut files: BTreeMap<Arc<str>, Arc<[u8]>> =
        render::embedded().into_iter().map(|(path, bytes)| (path, Arc::from(bytes))).collect();
    if let Some(accent) = accent {
        files.insert(accent::STYLE.into(), Accent::new(accent).style().into_bytes().into());
    }
    for (path, file) in sources.under(THEME) {
        files.insert(path[THEME.len()..].into(), Arc::clone(&file.bytes));
    }
    let mut findings = Vec::new();
    let locales = site
        .languages
        .all
        .par_iter()
        .map(|lang| {
            let mut findings = Vec::new();
            let named = site.config.languages.iter().flatten().find(|named| named.value == *lang);
            let named = named.map(|named| named.span.clone());
            let locale = load_locale(lang, named, address, sources, &mut findings);
            (lang.clone(), Arc::new(locale), findings)
        })
        .collect::<Vec<_>>()
        .into_iter()
        .map(|(lang, locale, problems)| {
            findings.extend(problems);
            (lang, locale)
        })
        .collect();
    findings.extend(own::unread(sources, &site.languages.all));
    let theme = Theme::load(&files, &mut findings).map(Arc::new);
    LoadedTheme { key, theme, locales, findings }
}

/// What a theme publishes besides pages, and where. Each name holds a part of the file's hash, so
/// it can be cached for ever.
fn theme_assets(theme: &Theme) -> (ThemePaths, Vec<(String, Artifact)>) {
    let mut files = Vec::new();
    let mut publish = |stem: &str, extension: &str, bytes: Arc<[u8]>| {
        let artifact = Artifact::new(bytes);
        let path = format!("assets/{stem}.{:08x}.{extension}", artifact.hash >> 96);
        files.push((path.clone(), artifact));
        path
    };
    let stylesheet = publish("main", "css", theme.stylesheet().as_bytes().into());
    let icon = theme.icon().map(|icon| publish("favicon", "svg", Arc::clone(icon)));
    let scripts = theme.scripts().iter().map(|(name, bytes)| (name.clone(), publish(name, "js", Arc::clone(bytes))));
    let scripts = scripts.collect();
    (ThemePaths { stylesheet, icon, scripts }, files)
}

/// The words of a language: the built-in ones, and the site's own over them. `named` is where the
/// site asks for the language.
fn load_locale(
    lang: &Lang,
    named: Option<Span>,
    address: Address,
    sources: &Snapshot,
    findings: &mut Vec<Diagnostic>,
) -> Locale {
    let name = format!("locales/{lang}.ftl");
    let embedded = render::embedded();
    let built_in = embedded.get(name.as_str()).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let path: Arc<str> = format!("{THEME}{name}").into();
    let own = sources.get(&path).and_then(|file| match std::str::from_utf8(&file.bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let start = error.valid_up_to();
            let span = Span::new(&path, start..start + error.error_len().unwrap_or(1));
            findings.push(Diagnostic::error("not-utf8", span).with("path", &*path));
            None
        }
    });
    if built_in.is_none() && own.is_none() {
        findings.push(
            Diagnostic::error("language-without-words", named).with("language", lang.as_str()).with("path", &*path),
        );
    }
    let texts: Vec<&str> = built_in.into_iter().chain(own).collect();
    let (locale, problems) = Locale::new(lang.clone(), &texts, address);
    findings.extend(problems.into_iter().map(|problem| {
        Diagnostic::error("message-syntax", Span::new(&path, problem.range)).with("detail", problem.message)
    }));
    locale
}

/// Interface texts that were asked for and could not be said, for languages that have any.
fn missing_messages(loaded: &LoadedTheme, sources: &Snapshot) -> Vec<Diagnostic> {
    let speaking = loaded.locales.iter().filter(|(lang, _)| !is_silent(loaded, lang.as_str()));
    speaking
        .flat_map(|(lang, locale)| {
            let path = format!("{THEME}locales/{lang}.ftl");
            let mut missing = locale.take_missing();
            let mut findings = own::broken(sources, &path, &mut missing);
            if missing.is_empty() {
                return findings;
            }
            let finding = Diagnostic::error("message-missing", Span::file(&path.as_str().into()))
                .with("messages", Argument::List(missing.into_iter().map(Argument::from).collect()))
                .with("language", lang.as_str())
                .with("path", path);
            findings.push(finding);
            findings
        })
        .collect()
}

/// Whether a language has no interface texts at all; without them none of its pages can be made.
fn is_silent(loaded: &LoadedTheme, lang: &str) -> bool {
    let tag = Argument::from(lang);
    loaded
        .findings
        .iter()
        .any(|finding| finding.rule == "language-without-words" && finding.arguments.get("language") == Some(&tag))
}

/// Names without language and ending of the files that could not be read as a whole.
fn unread(findings: &[Diagnostic]) -> BTreeSet<String> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.filter_map(|finding| finding.span.as_ref()).map(|span| stem(&span.file).to_owned()).collect()
}

/// Whether a finding may only follow from what could not be read: what seems to be missing may stand
/// there.
fn follows(finding: &Diagnostic, unread: &BTreeSet<String>) -> bool {
    let labels = finding.labels.iter().map(|label| &label.span);
    let mut places = finding.span.iter().chain(labels);
    match finding.rule {
        "sub-drift" | "sub-identity" | "translation-missing" | "translation-stale" => {
            places.any(|span| unread.contains(stem(&span.file)))
        }
        _ => false,
    }
}

/// The words of the sources at a place; none where a file as a whole is meant.
fn words_at<'s>(sources: &'s Snapshot, span: &Span) -> Option<&'s str> {
    let bytes = sources.get(&span.file)?.bytes.get(span.start..span.end)?;
    std::str::from_utf8(bytes).ok().filter(|words| !words.is_empty())
}

/// Whether two pages failed at one and the same place of a template.
fn is_same_template(a: &Diagnostic, b: &Diagnostic) -> bool {
    let place = |finding: &Diagnostic| (finding.span.clone(), finding.arguments.get("detail").cloned());
    a.rule == "template-error" && b.rule == "template-error" && place(a) == place(b)
}

/// `pages/index` for `pages/index.de.md`; ids have no dots.
fn stem(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}

/// Puts the pictures that pages show and the files they offer into the output.
fn output_media(site: &Site, plan: &Plan, output: &mut Output) {
    for (path, source) in &plan.pictures {
        if let Some(media) = site.media.get(source) {
            output.insert(path.as_str(), Artifact::new(Arc::clone(&media.bytes)));
        }
    }
    for path in &plan.downloads {
        if let Some(download) = site.downloads.get(path) {
            output.insert(&**path, Artifact::new(Arc::clone(&download.bytes)));
        }
    }
}

/// Renders pages whose view or theme changed.
struct Renderer<'a> {
    theme: &'a Theme,
    before: Option<&'a BTreeMap<Arc<str>, RenderedPage>>,
    /// What pages of a language share, made ready once and not once a page, by the hash of its view.
    sites: Mutex<BTreeMap<u64, tera::Value>>,
}

impl Renderer<'_> {
    /// The page, and whether it was rendered anew.
    fn render(&self, file: &str, view: &PageView) -> (RenderedPage, bool) {
        let mut hasher = Xxh3::new();
        (self.theme.hash(), view).hash(&mut hasher);
        let key = hasher.digest128();
        if let Some(before) = self.before.and_then(|pages| pages.get(file)).filter(|before| before.key == key) {
            return (before.clone(), false);
        }
        let html = self.theme.render(view, &self.site(view));
        let result = html.map(|html| Artifact::new(html.into_bytes()));
        (RenderedPage { key, result }, true)
    }

    fn site(&self, view: &PageView) -> tera::Value {
        let mut sites = self.sites.lock().unwrap_or_else(PoisonError::into_inner);
        sites.entry(view.site.digest()).or_insert_with(|| Theme::site_value(&view.site)).clone()
    }
}
