//! The page of the search: a field for those who have JavaScript, and links to everything for all.
//!
//! The words themselves are read from the finished pages, by `export`.

use super::chrome;
use super::planned::Planned;
use super::records::{self, Layout, glossary};
use super::scope::{Scope, Whole};
use super::view::{Block, LinkGroup, LinkView};
use crate::locale::{Lang, Locale};
use crate::model::kind::Kind;

/// Id of the page.
pub const SEARCH: &str = "search";

/// The search of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    /// The language.
    pub lang: Lang,
    /// Root-relative address of the page.
    pub url: String,
    /// Path of the index in the output.
    pub index: String,
    /// What a thing may be called, the terms of the glossary in any language: whoever looks for one name
    /// finds the others as well.
    pub terms: Vec<Vec<String>>,
}

/// The search of every language.
pub fn all(whole: &Whole<'_>) -> Vec<Search> {
    let glossary = terms(whole);
    let languages = whole.site.languages.all.iter();
    languages
        .filter_map(|lang| {
            let url = whole.urls.of(Kind::Page, SEARCH, lang)?.to_owned();
            let mut terms = glossary.clone();
            terms.extend(usual(whole.locales.get(lang)?));
            Some(Search { lang: lang.clone(), index: whole.urls.file(&index(&url)), url, terms })
        })
        .collect()
}

/// What the page shows besides its own text.
pub fn block(scope: &Scope<'_>, pages: &[Planned<'_>]) -> Option<Block> {
    let url = scope.whole.urls.of(Kind::Page, SEARCH, scope.lang)?;
    let mut groups = vec![LinkGroup {
        anchor: scope.anchor("pages"),
        title: scope.say("search-pages"),
        links: pages.iter().filter(|page| page.id != SEARCH).map(|page| chrome::page_link(scope, page)).collect(),
    }];
    groups.extend(
        std::iter::once(Kind::Subprocessor).chain(records::SHAPES.iter().map(|shape| shape.kind)).filter_map(|kind| {
            let links = links(scope, kind);
            let name = kind.name();
            (!links.is_empty()).then(|| LinkGroup {
                anchor: scope.anchor(name),
                title: scope.say(&format!("{name}-title")),
                links,
            })
        }),
    );
    Some(Block::Search { index: index(url), groups })
}

/// Address of the index, beside the page. Its name holds no hash: a page that is open while the site is
/// published anew still finds it, and what changes with every word would else change this page as well.
fn index(url: &str) -> String {
    format!("{url}index.json")
}

/// Links to the records of a kind, by name. One that stands alone is called like its page.
fn links(scope: &Scope<'_>, kind: Kind) -> Vec<LinkView> {
    let whole = scope.whole;
    let of = |id: &str, text: String| {
        let url = whole.urls.of(kind, id, scope.lang)?.to_owned();
        (!text.is_empty()).then_some(LinkView { text, url, external: false, lang: String::new() })
    };
    let mut links: Vec<LinkView> = match (kind, records::shape(kind)) {
        (Kind::Glossary, _) => {
            whole.terms().filter_map(|term| of(glossary::id(term), glossary::short(scope, term))).collect()
        }
        (_, Some(shape)) if shape.layout == Layout::Single => Vec::new(),
        _ => whole.of(kind).filter_map(|(id, known)| of(id, scope.record_name(kind, known))).collect(),
    };
    links.sort_by(|a, b| scope.locale.compare(&a.text, &b.text).then_with(|| a.url.cmp(&b.url)));
    links
}

/// What has several names anyway, as the texts of the interface list it: a line each, with commas.
fn usual(locale: &Locale) -> Vec<Vec<String>> {
    let text = if locale.has("search-terms") { locale.text("search-terms") } else { String::new() };
    let names =
        |line: &str| line.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    text.lines().map(names).filter(|names: &Vec<String>| names.len() > 1).collect()
}

/// The names of each term in all languages, with the words the site itself avoids: readers do not.
fn terms(whole: &Whole<'_>) -> Vec<Vec<String>> {
    let scopes: Vec<Scope<'_>> = whole.site.languages.all.iter().filter_map(|lang| Scope::new(whole, lang)).collect();
    whole
        .terms()
        .map(|term| {
            let full = scopes.iter().map(|scope| scope.plain_or_empty(term.term.as_ref()));
            let short = term.abbreviation.iter().flat_map(|short| short.0.values());
            let others = [&term.also, &term.avoid].into_iter().flatten().flat_map(|of| of.0.values()).flatten();
            let mut names: Vec<String> = full.chain(short.chain(others).map(|name| name.value.clone())).collect();
            names.retain(|name| !name.is_empty());
            names.sort();
            names.dedup();
            names
        })
        .filter(|names| names.len() > 1)
        .collect()
}
