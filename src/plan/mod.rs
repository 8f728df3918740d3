//! Stage 3: every address, and one complete view per page.
//!
//! Enters: a [`Site`] and its languages. Leaves: a [`Plan`]: pages as values that need nothing else
//! to be rendered, and the pictures they show.
//! Forbidden here: markup of pages (that is the theme's), anything that may not be published.
//!
//! 1. [`history`] decides what may be known today.
//! 2. [`urls`] gives every page its address in every language.
//! 3. [`pages`], [`subprocessors`] and [`records`] say what each page shows; [`prose`] fills the text's
//!    holes.

pub mod accent;
mod anchors;
mod answers;
mod blocks;
mod changes;
mod chrome;
mod description;
pub mod fields;
mod latest;
mod outdated;
mod pages;
mod pictures;
mod planned;
mod prose;
mod records;
pub mod scope;
mod scripts;
pub mod search;
mod standing;
mod subprocessors;
mod tools;
mod transfers;
pub mod urls;
mod values;
pub mod view;

pub use blocks::all as block_kinds;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Span};
use crate::locale::{Lang, Locale};
use crate::model::Site;
use crate::model::history::{self, Known};
use crate::model::kind::Kind;
use crate::model::published::Published;
use answers::Landmarks;
use planned::Planned;
use scope::{AnyKnown, LinkUse, Scope, Whole};
use urls::Urls;
use view::{AlternateView, PageView, Shared, SiteView};

/// The site as it will be published.
#[derive(Debug, Default)]
pub struct Plan {
    /// Every page.
    pub pages: Vec<PlannedPage>,
    /// Pictures that are shown: path of the output, path in `media/`.
    pub pictures: Vec<(String, Arc<str>)>,
    /// Files that are offered for download, by their path in `files/`, which is that of the output.
    pub downloads: BTreeSet<Arc<str>>,
    /// Address table.
    pub urls: Urls,
    /// The search of each language.
    pub search: Vec<search::Search>,
    /// The list of sub-processors for programs.
    pub published: Published,
}

/// Where the files of the theme are published, relative to the root of the output.
#[derive(Debug, Default)]
pub struct ThemePaths {
    /// The style sheet.
    pub stylesheet: String,
    /// The icon for the browser's tab, if the theme has one.
    pub icon: Option<String>,
    /// The scripts by name.
    pub scripts: BTreeMap<String, String>,
}

/// A page of the plan. Its view is handed on as soon as it is complete and not kept: the views of
/// thousands of pages would take as much memory as the finished pages.
#[derive(Debug)]
pub struct PlannedPage {
    /// Path of the output file.
    pub file: String,
    /// Root-relative address.
    pub url: String,
    /// Absolute address that search engines should keep; empty without a base URL.
    pub canonical: String,
    /// Whether search engines are asked not to list the page.
    pub noindex: bool,
    /// The same page in all languages; absolute addresses.
    pub alternates: Vec<AlternateView>,
    /// Anchors on the page, a line each: thousands of pages are held at once.
    pub anchors: Box<str>,
    /// Links on the page that may lead nowhere.
    pub links: Vec<LinkUse>,
    /// The day of the last change, for the sitemap.
    pub modified: Option<String>,
}

/// What a page's plan leaves besides its view.
struct Leavings {
    findings: Vec<Diagnostic>,
    pictures: BTreeSet<Arc<str>>,
    downloads: BTreeSet<Arc<str>>,
}

/// Plans every page in every language and hands each view to `finish`, in parallel. What became of
/// the views is in the order of [`Plan::pages`].
pub fn plan<R: Send>(
    site: &Site,
    locales: &BTreeMap<Lang, Arc<Locale>>,
    theme: &ThemePaths,
    finish: impl Fn(&str, &PageView) -> R + Sync,
) -> (Plan, Vec<R>, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let known: BTreeMap<&str, Known<'_>> = site
        .subprocessors
        .iter()
        .filter_map(|(id, record)| Some((id.as_str(), history::known(record, site.today)?)))
        .collect();
    let mut records: BTreeMap<Kind, BTreeMap<&str, AnyKnown<'_>>> = BTreeMap::new();
    for (kind, of_kind) in &site.records {
        let known =
            of_kind.iter().filter_map(|(id, record)| Some((id.as_str(), history::known_of_any(record, site.today)?)));
        records.insert(*kind, known.collect());
    }
    let subprocessors = site
        .subprocessors
        .iter()
        .filter_map(|(id, record)| Some((id.as_str(), history::known(record, site.today)?.into())));
    records.insert(Kind::Subprocessor, subprocessors.collect());
    records.retain(|_, known| !known.is_empty());
    let (pages, homes) = planned::published(site, &records, &mut findings);
    let base = site.config.base_url.as_ref().map(|url| url.0.as_str());
    let mut whole = Whole { site, known, records, homes, urls: Urls::new(base), locales };
    whole.urls.set_media(media_paths(site));
    let urls = addresses(&whole, &pages, &mut findings);
    whole.urls = urls;

    let mut leavings = Vec::new();
    let sites: BTreeMap<&Lang, Shared<SiteView>> = site
        .languages
        .all
        .iter()
        .filter_map(|lang| {
            let scope = Scope::new(&whole, lang)?;
            let view = chrome::site_view(&scope, &pages, theme);
            leavings.push(leave(scope));
            Some((lang, view))
        })
        .collect();
    let (planned, results) = planned_pages(&whole, &pages, &sites, &mut leavings, &finish);

    let (mut pictures, mut downloads) = (BTreeSet::new(), BTreeSet::new());
    for left in leavings {
        findings.extend(left.findings);
        pictures.extend(left.pictures);
        downloads.extend(left.downloads);
    }
    let media = media_paths(site);
    let pictures = pictures.into_iter().filter_map(|path| Some((media.get(&path)?.clone(), path))).collect();
    let search = search::all(&whole);
    let published = Published::of(site, whole.known.values());
    (Plan { pages: planned, pictures, downloads, urls: whole.urls, search, published }, results, findings)
}

/// Something that has a page of its own.
enum Thing<'p, 'a> {
    Page(&'p Planned<'a>),
    Record(Kind, &'a AnyKnown<'a>),
    Standing(standing::Standing),
}

/// A page to plan in a language, with its place among all.
type Job<'p, 'a> = (usize, (Thing<'p, 'a>, &'a Lang, &'p Shared<SiteView>));

/// Records with a page of their own.
fn own_pages<'w, 'a>(whole: &'w Whole<'a>) -> impl Iterator<Item = (Kind, &'w AnyKnown<'a>)> {
    let kinds = records::SHAPES.iter().filter(|shape| shape.pages).map(|shape| shape.kind);
    std::iter::once(Kind::Subprocessor)
        .chain(kinds)
        .flat_map(|kind| whole.of(kind).map(move |(_, known)| (kind, known)))
}

/// Every page in every language.
fn planned_pages<'a, R: Send>(
    whole: &'a Whole<'a>,
    pages: &[Planned<'a>],
    sites: &BTreeMap<&'a Lang, Shared<SiteView>>,
    leavings: &mut Vec<Leavings>,
    finish: &(impl Fn(&str, &PageView) -> R + Sync),
) -> (Vec<PlannedPage>, Vec<R>) {
    let things = |lang: &Lang| {
        let standing = standing::of(whole, lang).into_iter().map(Thing::Standing);
        pages
            .iter()
            .map(Thing::Page)
            .chain(own_pages(whole).map(|(kind, known)| Thing::Record(kind, known)))
            .chain(standing)
    };
    let jobs: Vec<_> =
        sites.iter().flat_map(|(lang, site)| things(lang).map(move |thing| (thing, *lang, site))).enumerate().collect();
    let job = |thing: &Thing<'_, 'a>, lang: &'a Lang, site: &Shared<SiteView>, landmarks: &Arc<Landmarks>| {
        let mut scope = Scope::new(whole, lang)?;
        scope.landmarks = Arc::clone(landmarks);
        let (view, modified) = match thing {
            Thing::Page(page) => {
                let view = pages::view(&scope, page, pages, site)?;
                let modified = view.updated.as_ref().map(|date| date.datetime.clone());
                (view, modified.filter(|date| !date.is_empty()))
            }
            Thing::Record(kind, known) => {
                (standing::record_view(&scope, *kind, known, pages, site)?, standing::modified(known))
            }
            Thing::Standing(standing) => (standing::view(&scope, *standing, site), None),
        };
        let file = whole.urls.file(&view.url);
        let result = finish(&file, &view);
        let page = PlannedPage {
            file,
            anchors: scope.take_anchors(),
            links: scope.links.take(),
            url: view.url,
            canonical: view.canonical,
            noindex: view.noindex,
            alternates: view.alternates,
            modified,
        };
        Some((page, result, leave(scope)))
    };
    // Answers lead to anchors of other pages, so their pages come last.
    let (last, first): (Vec<_>, Vec<_>) = jobs
        .into_iter()
        .partition(|(_, (thing, lang, _))| matches!(thing, Thing::Page(page) if answers::stand_on(whole, page, lang)));
    let run = |jobs: Vec<Job<'_, 'a>>, landmarks: &Arc<Landmarks>| {
        let run = jobs.into_par_iter().map(|(at, (thing, lang, site))| (at, job(&thing, lang, site, landmarks)));
        run.collect::<Vec<_>>()
    };
    let mut done = run(first, &Arc::default());
    let landmarks = Arc::new(answers::landmarks(whole, done.iter().filter_map(|(_, done)| Some(&done.as_ref()?.0))));
    done.extend(run(last, &landmarks));
    done.sort_unstable_by_key(|(at, _)| *at);
    let (mut planned, mut results) = (Vec::with_capacity(done.len()), Vec::with_capacity(done.len()));
    for (page, result, left) in done.into_iter().filter_map(|(_, done)| done) {
        planned.push(page);
        results.push(result);
        leavings.push(left);
    }
    (planned, results)
}

fn leave(scope: Scope<'_>) -> Leavings {
    Leavings {
        findings: scope.findings.into_inner(),
        pictures: scope.pictures.into_inner(),
        downloads: scope.downloads.into_inner(),
    }
}

/// The address of every page and record in every language.
fn addresses(whole: &Whole<'_>, pages: &[Planned<'_>], findings: &mut Vec<Diagnostic>) -> Urls {
    let mut urls = whole.urls.clone();
    let scopes: Vec<Scope<'_>> = whole.site.languages.all.iter().filter_map(|lang| Scope::new(whole, lang)).collect();
    planned::claim_urls(&scopes, pages, &mut urls, findings);
    for lang in &whole.site.languages.all {
        let list = whole.homes.get(&Kind::Subprocessor).and_then(|home| urls.of(Kind::Page, home, lang));
        let Some(list) = list.map(str::to_owned) else { continue };
        for (id, known) in &whole.known {
            let url = format!("{list}{id}/");
            urls.claim(Kind::Subprocessor, id, lang, url, Some(Span::file(known.head.file)), findings);
        }
    }
    for shape in records::SHAPES {
        let Some(home) = whole.homes.get(&shape.kind) else { continue };
        for lang in &whole.site.languages.all {
            let Some(home) = urls.of(Kind::Page, home, lang).map(str::to_owned) else { continue };
            let ids: Vec<(String, Option<&AnyKnown<'_>>)> = match shape.kind {
                Kind::Glossary => whole.terms().map(|term| (records::glossary::id(term).to_owned(), None)).collect(),
                kind => whole.of(kind).map(|(id, known)| (id.to_owned(), Some(known))).collect(),
            };
            for (id, known) in ids {
                match known.filter(|_| shape.pages) {
                    Some(known) => {
                        let span = Some(Span::file(known.head.file));
                        urls.claim(shape.kind, &id, lang, format!("{home}{id}/"), span, findings);
                    }
                    // What stands there by itself is its page.
                    None if shape.layout == records::Layout::Single && shape.kind != Kind::Glossary => {
                        urls.point(shape.kind, &id, lang, home.clone());
                    }
                    None => urls.point(shape.kind, &id, lang, format!("{home}#{}-{id}", shape.kind.scheme())),
                }
            }
        }
    }
    urls
}

/// Where each picture is published: its path with a part of its hash, so it can be cached for ever.
fn media_paths(site: &Site) -> BTreeMap<Arc<str>, String> {
    site.media
        .iter()
        .map(|(path, media)| {
            let hash = xxhash_rust::xxh3::xxh3_64(&media.bytes);
            let (stem, extension) = path.rsplit_once('.').unwrap_or((path, ""));
            (Arc::clone(path), format!("assets/{stem}.{:08x}.{extension}", hash >> 32))
        })
        .collect()
}
