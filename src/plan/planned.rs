//! Which pages there are, what they are called, and where they stand.

use std::collections::BTreeMap;

use super::chrome;
use super::pages::INDEX;
use super::records::homes;
use super::scope::{AnyKnown, Scope};
use super::search::SEARCH;
use super::urls::Urls;
use crate::diag::{Argument, Concern, Diagnostic, Severity, Span, Spanned};
use crate::locale::{Lang, slug};
use crate::model::kind::Kind;
use crate::model::page::PageForm;
use crate::model::prose::Directive;
use crate::model::record::Record;
use crate::model::{PageText, Site};

/// How many pages may stand above a page: with the longest slugs its path is still within what file
/// systems allow.
const DEEPEST: usize = 8;

/// A page that will be published.
pub struct Planned<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its record; pages that the tool adds (a list without a page of its own) have none.
    pub record: Option<&'a Record<PageForm, PageForm>>,
    /// What it says in each language that has a text.
    pub forms: BTreeMap<&'a Lang, Front<'a>>,
}

/// What a page says about itself: the front matter of a text decides, then what all its languages
/// have in common.
#[derive(Clone, Copy, Default)]
pub struct Front<'a> {
    own: Option<&'a PageForm>,
    common: Option<&'a PageForm>,
}

impl<'a> Front<'a> {
    /// A field, from where it is said.
    pub fn get<T: 'a>(&self, field: impl Fn(&'a PageForm) -> Option<&'a T>) -> Option<&'a T> {
        self.own.and_then(&field).or_else(|| self.common.and_then(&field))
    }
}

/// The pages that will be published, in the order of the navigation.
pub fn published<'a>(
    site: &'a Site,
    records: &Known<'_>,
    findings: &mut Vec<Diagnostic>,
) -> (Vec<Planned<'a>>, BTreeMap<Kind, String>) {
    let mut pages: Vec<Planned<'a>> = site.pages.values().filter_map(Planned::new).collect();
    pages.sort_by_key(|page| (page.order(), page.id));
    let written: Vec<_> = pages.iter().filter_map(|page| page.record).collect();
    let homes = homes::homes(site, &written, records);
    for (kind, home) in homes.iter().filter(|(_, home)| !pages.iter().any(|page| page.id == home.as_str())) {
        // A page that is a draft hides what it would show.
        if let Some(page) = site.pages.get(home) {
            let count = records.get(kind).map_or(0, BTreeMap::len);
            findings.push(
                Diagnostic::error("page-is-draft", page.span())
                    .severity(Severity::Info)
                    .concern(Concern::Law)
                    .with("page", home.as_str())
                    .with("count", Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))),
            );
        }
    }
    let made = homes.iter().map(|(kind, home)| (kind.name(), home));
    let made = made.filter_map(|(name, home)| (home == name).then_some(name));
    for id in [INDEX, SEARCH].into_iter().chain(made) {
        if !site.pages.contains_key(id) {
            pages.push(Planned { id, record: None, forms: BTreeMap::new() });
        }
    }
    pages.sort_by_key(|page| (page.id != INDEX, page.order(), page.id));
    (pages, homes)
}

/// Records that may be shown, by kind and id.
type Known<'a> = BTreeMap<Kind, BTreeMap<&'a str, AnyKnown<'a>>>;

impl<'a> Planned<'a> {
    pub fn new(record: &'a Record<PageForm, PageForm>) -> Option<Self> {
        let draft = |form: &PageForm| form.draft.as_ref().is_some_and(|draft| draft.value);
        if draft(&record.fields) {
            return None;
        }
        let common = Some(&*record.fields);
        let forms: BTreeMap<&Lang, Front<'_>> = record
            .texts
            .iter()
            .filter(|(_, text)| !draft(&text.front))
            .map(|(lang, text)| (lang, Front { own: Some(&text.front), common }))
            .collect();
        (!forms.is_empty()).then_some(Self { id: &record.id, record: Some(record), forms })
    }

    /// Whether the page has a text of its own in a language.
    pub fn is_translated(&self, lang: &Lang) -> bool {
        self.record.is_none() || self.forms.contains_key(lang)
    }

    /// Whether these are the words of its title in some language.
    pub fn is_titled(&self, words: &str) -> bool {
        let mut titles = self.forms.values().filter_map(|front| front.get(|form| form.title.as_ref()));
        titles.any(|title| title.says(words))
    }

    /// What the page says in a language, and which language that is where it is another one.
    pub fn form<'s>(&self, lang: &Lang, chain: &'s [Lang]) -> (Front<'a>, Option<&'s Lang>) {
        if let Some(form) = self.forms.get(lang) {
            return (*form, None);
        }
        let other = chain.iter().find_map(|other| self.forms.get(other).map(|form| (*form, Some(other))));
        other.unwrap_or_default()
    }

    /// The text in a language, and which language that is where it is another one.
    pub fn text(&self, scope: &Scope<'a>) -> Option<(&'a PageText, Option<&'a Lang>)> {
        let texts = &self.record?.texts;
        let of = |lang: &Lang| self.forms.contains_key(lang).then(|| texts.get(lang)).flatten().map(|text| &**text);
        match of(scope.lang) {
            Some(text) => Some((text, None)),
            None => scope.chain.iter().find_map(|other| Some((of(other)?, Some(other)))),
        }
    }

    /// The blocks of its text.
    pub fn blocks(&self, scope: &Scope<'a>) -> impl Iterator<Item = &'a Directive> {
        let text = self.text(scope).map(|(text, _)| text);
        text.into_iter().flat_map(|text| homes::blocks(text.prose.pieces()))
    }

    fn any(&self) -> Front<'a> {
        self.forms.values().next().copied().unwrap_or_default()
    }

    fn order(&self) -> i64 {
        self.any().get(|form| form.order.as_ref()).map_or(i64::MAX, |order| order.value)
    }

    /// Whether the page stands in a navigation that names no pages.
    pub fn in_navigation(&self) -> bool {
        let form = self.any();
        self.id != INDEX
            && form.get(|form| form.parent.as_ref()).is_none()
            // The header leads to the search.
            && form.get(|form| form.navigation.as_ref()).map_or(self.id != SEARCH, |shown| shown.value)
    }

    /// The title in the navigation: the short one where there is one.
    pub fn short_title(&self, scope: &Scope<'_>) -> (String, String) {
        let (form, foreign) = self.form(scope.lang, scope.chain);
        match form.get(|form| form.short_title.as_ref()) {
            Some(title) => (scope.plain(title), foreign.map(ToString::to_string).unwrap_or_default()),
            None => self.title(scope),
        }
    }

    /// The title for a reader, and its language where it is another one.
    pub fn title(&self, scope: &Scope<'_>) -> (String, String) {
        let (form, foreign) = self.form(scope.lang, scope.chain);
        let foreign = foreign.map(ToString::to_string).unwrap_or_default();
        match (form.get(|form| form.title.as_ref()), self.id) {
            (Some(title), _) => (scope.plain(title), foreign),
            (None, INDEX) => (scope.plain_or_empty(scope.whole.site.config.title.as_ref()), String::new()),
            (None, id) => {
                let title = format!("{id}-title");
                let title = if scope.locale.has(&title) { scope.say(&title) } else { id.to_owned() };
                (title, String::new())
            }
        }
    }

    pub fn summary(&self, scope: &Scope<'_>) -> String {
        scope.plain_or_empty(self.form(scope.lang, scope.chain).0.get(|form| form.summary.as_ref()))
    }

    /// Where the page's file in a language stands, for findings about the page.
    pub fn span(&self, lang: &Lang) -> Option<Span> {
        let record = self.record?;
        let (_, text) = record.texts.get_key_value(lang).or_else(|| record.texts.first_key_value())?;
        Some(Span::file(&text.file))
    }

    /// The last part of the address in a language.
    pub fn slug(&self, scope: &Scope<'_>) -> String {
        let form = self.form(scope.lang, scope.chain).0;
        match form.get(|form| form.slug.as_ref()) {
            Some(text) => slug(&scope.plain(text), scope.lang),
            None => slug(&self.title(scope).0, scope.lang),
        }
    }

    fn parent(&self) -> Option<&Spanned<String>> {
        self.any().get(|form| form.parent.as_ref())
    }
}

/// Gives every page its address in every language: those of its parents, then its own slug.
pub fn claim_urls(scopes: &[Scope<'_>], pages: &[Planned<'_>], urls: &mut Urls, findings: &mut Vec<Diagnostic>) {
    for scope in scopes {
        for page in pages {
            let path = path(scope, page, pages, findings);
            let url = urls.local(&format!("{}/{path}", scope.lang));
            let slug =
                page.form(scope.lang, scope.chain).0.get(|form| form.slug.as_ref()).map(|slug| slug.span.clone());
            urls.claim(Kind::Page, page.id, scope.lang, url, slug.or_else(|| page.span(scope.lang)), findings);
        }
    }
}

/// The path of a page below its language, ending with a slash; empty for the overview.
fn path(scope: &Scope<'_>, page: &Planned<'_>, pages: &[Planned<'_>], findings: &mut Vec<Diagnostic>) -> String {
    if page.id == INDEX {
        return String::new();
    }
    let mut path = format!("{}/", page.slug(scope));
    for parent in parents(scope, page, pages, findings) {
        path = format!("{}/{path}", parent.slug(scope));
    }
    path
}

/// The pages above a page, the nearest first, without the overview.
pub fn parents<'p, 'a>(
    scope: &Scope<'_>,
    page: &'p Planned<'a>,
    pages: &'p [Planned<'a>],
    findings: &mut Vec<Diagnostic>,
) -> Vec<&'p Planned<'a>> {
    let mut parents: Vec<&Planned<'_>> = Vec::new();
    let mut current = page;
    while let Some(id) = current.parent().filter(|id| id.value != INDEX) {
        let Some(parent) = pages.iter().find(|page| page.id == id.value) else {
            findings.push(chrome::unknown_page(scope, id, pages));
            break;
        };
        if parent.id == page.id || parents.iter().any(|known| known.id == parent.id) {
            findings.push(Diagnostic::error("parent-cycle", id.span.clone()).with("name", id.value.as_str()));
            break;
        }
        if parents.len() == DEEPEST {
            let finding = Diagnostic::error("parent-cycle", id.span.clone()).message("parent-depth");
            findings.push(finding.with("deepest", DEEPEST));
            break;
        }
        parents.push(parent);
        current = parent;
    }
    parents
}
