//! Stage 3: every address, and one complete view per page.
//!
//! Enters: a [`Site`] and its languages. Leaves: a [`Plan`]: pages as values that need nothing else
//! to be rendered, and the pictures they show.
//! Forbidden here: markup of pages (that is the theme's), anything that may not be published.
//!
//! 1. [`history`](crate::model::history) decides what may be known today.
//! 2. [`urls`] gives every page its address in every language.
//! 3. [`pages`] and [`subprocessors`] say what each page shows; [`prose`] fills the text's holes.

mod blocks;
mod chrome;
pub mod fields;
mod pages;
mod prose;
pub mod scope;
mod standing;
mod subprocessors;
mod transfers;
pub mod urls;
mod values;
pub mod view;

pub use blocks::BLOCKS;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::locale::{Lang, Locale};
use crate::model::Site;
use crate::model::history::{self, Known};
use pages::{Planned, SUBPROCESSORS};
use scope::{LinkUse, Scope, Whole};
use urls::{Kind, Urls};
use view::{PageView, Shared, SiteView};

/// The site as it will be published.
#[derive(Debug, Default)]
pub struct Plan {
    /// Every page with the path of its file.
    pub pages: Vec<PlannedPage>,
    /// Pictures that are shown: path of the output, path in `media/`.
    pub pictures: Vec<(String, Arc<str>)>,
    /// Address table.
    pub urls: Urls,
}

/// A page that will be rendered.
#[derive(Debug)]
pub struct PlannedPage {
    /// Path of the output file.
    pub file: String,
    /// Everything its template sees.
    pub view: PageView,
    /// Anchors on the page.
    pub anchors: BTreeSet<String>,
    /// Links by id or anchor on the page.
    pub links: Vec<LinkUse>,
    /// The latest date the page itself names for its last change, for the sitemap.
    pub modified: Option<String>,
}

/// What a page's plan leaves besides its view.
struct Leavings {
    findings: Vec<Diagnostic>,
    pictures: BTreeSet<Arc<str>>,
}

/// Plans every page in every language.
pub fn plan(site: &Site, locales: &BTreeMap<Lang, Arc<Locale>>, stylesheet: &str) -> (Plan, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let known: BTreeMap<&str, Known<'_>> = site
        .subprocessors
        .iter()
        .filter_map(|(id, record)| Some((id.as_str(), history::known(record, site.today)?)))
        .collect();
    let base = site.config.base_url.as_ref().map(|url| url.0.as_str());
    let mut whole = Whole { site, known, urls: Urls::new(base), locales };
    whole.urls.set_media(media_paths(site));
    let pages = pages::published(site, !whole.known.is_empty());
    let urls = addresses(&whole, &pages, &mut findings);
    whole.urls = urls;

    let stylesheet = whole.urls.local(stylesheet);
    let mut leavings = Vec::new();
    let sites: BTreeMap<&Lang, Shared<SiteView>> = site
        .languages
        .all
        .iter()
        .filter_map(|lang| {
            let scope = Scope::new(&whole, lang)?;
            let view = chrome::site_view(&scope, &pages, &stylesheet);
            leavings.push(leave(scope));
            Some((lang, view))
        })
        .collect();
    let mut planned = planned_pages(&whole, &pages, &sites, &mut leavings);
    planned.extend(standing::pages(&whole, &sites));

    let mut pictures = BTreeSet::new();
    for left in leavings {
        findings.extend(left.findings);
        pictures.extend(left.pictures);
    }
    let media = media_paths(site);
    let pictures = pictures.into_iter().filter_map(|path| Some((media.get(&path)?.clone(), path))).collect();
    (Plan { pages: planned, pictures, urls: whole.urls }, findings)
}

/// Every page and every record's page, in every language, planned in parallel.
fn planned_pages<'a>(
    whole: &'a Whole<'a>,
    pages: &[Planned<'a>],
    sites: &BTreeMap<&'a Lang, Shared<SiteView>>,
    leavings: &mut Vec<Leavings>,
) -> Vec<PlannedPage> {
    let of_pages = pages.iter().flat_map(|page| sites.iter().map(move |(lang, site)| (Ok(page), *lang, site)));
    let of_records =
        whole.known.values().flat_map(|known| sites.iter().map(move |(lang, site)| (Err(known), *lang, site)));
    let jobs: Vec<_> = of_pages.chain(of_records).collect();
    let done: Vec<Option<(PlannedPage, Leavings)>> = jobs
        .into_par_iter()
        .map(|(thing, lang, site)| {
            let scope = Scope::new(whole, lang)?;
            let view = match thing {
                Ok(page) => pages::view(&scope, page, pages, site)?,
                Err(known) => standing::record_view(&scope, known, pages, site)?,
            };
            let modified = match thing {
                Ok(_) => view.updated.as_ref().map(|date| date.datetime.clone()).filter(|date| !date.is_empty()),
                Err(known) => standing::modified(known),
            };
            let page = PlannedPage {
                file: whole.urls.file(&view.url),
                anchors: scope.taken_anchors(),
                links: scope.links.take(),
                view,
                modified,
            };
            Some((page, leave(scope)))
        })
        .collect();
    let (planned, left): (Vec<_>, Vec<_>) = done.into_iter().flatten().unzip();
    leavings.extend(left);
    planned
}

fn leave(scope: Scope<'_>) -> Leavings {
    Leavings { findings: scope.findings.into_inner(), pictures: scope.pictures.into_inner() }
}

/// The address of every page and record in every language.
fn addresses(whole: &Whole<'_>, pages: &[Planned<'_>], findings: &mut Vec<Diagnostic>) -> Urls {
    let mut urls = whole.urls.clone();
    let scopes: Vec<Scope<'_>> = whole.site.languages.all.iter().filter_map(|lang| Scope::new(whole, lang)).collect();
    pages::claim_urls(&scopes, pages, &mut urls, findings);
    for lang in &whole.site.languages.all {
        let Some(list) = urls.of(Kind::Page, SUBPROCESSORS, lang).map(str::to_owned) else { continue };
        for (id, known) in &whole.known {
            let url = format!("{list}{id}/");
            urls.claim(Kind::Subprocessor, id, lang, url, Some(known.record.span()), findings);
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
