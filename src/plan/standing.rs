//! Pages that nobody writes: a record's own, the choice of language, "not found".

use std::collections::BTreeMap;

use super::PlannedPage;
use super::chrome;
use super::pages::{self, Planned, SUBPROCESSORS};
use super::scope::{Scope, Whole};
use super::urls::Kind;
use super::view::{PageView, Shared, SiteView};
use crate::locale::Lang;
use crate::model::history::Known;

/// The page of a sub-processor.
pub fn record_view<'a>(
    scope: &Scope<'a>,
    known: &'a Known<'a>,
    pages: &[Planned<'a>],
    site: &Shared<SiteView>,
) -> Option<PageView> {
    let whole = scope.whole;
    let id = &known.record.id;
    let url = whole.urls.of(Kind::Subprocessor, id, scope.lang)?;
    let all: BTreeMap<&Lang, &str> = whole
        .site
        .languages
        .all
        .iter()
        .filter_map(|lang| Some((lang, whole.urls.of(Kind::Subprocessor, id, lang)?)))
        .collect();
    let body = scope.subprocessor_page(known);
    let mut view = bare(whole, scope.lang, site, "record", url);
    view.id.clone_from(id);
    view.section = SUBPROCESSORS.to_owned();
    view.title = scope.record_name(known);
    view.summary = scope.plain_or_empty(known.fields.purpose.as_ref());
    view.record = Some(scope.record(known, String::new()));
    view.alternates = chrome::alternates(whole, &all, false);
    view.languages =
        chrome::languages(whole, Some(scope.lang), |lang| all.get(lang).copied().unwrap_or_default().to_owned());
    view.breadcrumb = vec![pages::home_link(scope)];
    let list = pages.iter().find(|page| page.id == SUBPROCESSORS);
    view.breadcrumb.extend(list.map(|page| chrome::page_link(scope, page)));
    view.contents = pages::contents(scope, None);
    view.reviewed = known.fields.reviewed.as_ref().map(|when| scope.date(&when.value));
    view.body = body;
    Some(view)
}

/// The latest day on which what is published about a record changed, `YYYY-MM-DD`.
pub fn modified(known: &Known<'_>) -> Option<String> {
    let fields = &known.record.fields;
    let own =
        [&fields.announced, &fields.since, &known.fields.reviewed].into_iter().flatten().map(|when| when.first_day());
    let effects = known.past.iter().filter_map(|change| change.holds_from());
    let announced = known.past.iter().chain(&known.upcoming).filter_map(|change| change.known_from());
    own.chain(effects).chain(announced).filter(|day| *day <= known.today).max().map(|day| day.to_string())
}

/// The choice of language at the root, and a "not found" page for the root and each language.
pub fn pages(whole: &Whole<'_>, sites: &BTreeMap<&Lang, Shared<SiteView>>) -> Vec<PlannedPage> {
    let default = whole.site.languages.default();
    let mut planned = Vec::new();
    for (lang, site) in sites {
        let Some(scope) = Scope::new(whole, lang) else { continue };
        let mut page = |template: &str, path: &str, title: String| {
            let url = whole.urls.local(path);
            let mut view = bare(whole, lang, site, template, &url);
            view.id = template.to_owned();
            view.title = title;
            view.languages =
                chrome::languages(whole, (template != "root").then_some(*lang), |lang| chrome::home(whole, lang));
            if template == "root" {
                view.canonical = whole.urls.absolute(&url);
                view.noindex = false;
                let homes: Vec<(&Lang, String)> =
                    whole.site.languages.all.iter().map(|lang| (lang, chrome::home(whole, lang))).collect();
                let homes = homes.iter().map(|(lang, url)| (*lang, url.as_str())).collect();
                view.alternates = chrome::alternates(whole, &homes, true);
            } else {
                view.canonical.clear();
                view.noindex = true;
            }
            let file = whole.urls.file(&url);
            planned.push(PlannedPage { file, view, anchors: Default::default(), links: Vec::new(), modified: None });
        };
        page("not-found", &format!("{lang}/404.html"), scope.say("not-found-title"));
        if *lang == default {
            page("not-found", "404.html", scope.say("not-found-title"));
            page("root", "", scope.plain_or_empty(whole.site.config.title.as_ref()));
        }
    }
    planned
}

/// A page with nothing on it yet.
fn bare(whole: &Whole<'_>, lang: &Lang, site: &Shared<SiteView>, template: &str, url: &str) -> PageView {
    PageView {
        site: site.clone(),
        template: template.to_owned(),
        id: String::new(),
        section: String::new(),
        lang: lang.to_string(),
        text_lang: lang.to_string(),
        url: url.to_owned(),
        canonical: whole.urls.absolute(url),
        noindex: false,
        title: String::new(),
        summary: String::new(),
        record: None,
        alternates: Vec::new(),
        languages: Vec::new(),
        breadcrumb: Vec::new(),
        contents: Vec::new(),
        fallback: None,
        body: Vec::new(),
        updated: None,
        reviewed: None,
        next_review: None,
        author: None,
        related: Vec::new(),
        feedback: None,
    }
}
