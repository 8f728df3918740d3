//! Pages that nobody writes: a record's own, the choice of language, "not found".

use std::collections::BTreeMap;

use super::anchors;
use super::chrome;
use super::description;
use super::pages;
use super::planned::{self, Planned};
use super::records;
use super::scope::{AnyKnown, Scope, Whole};
use super::scripts;
use super::view::{Block, PageView, Shared, SiteView};
use crate::locale::Lang;
use crate::model::form::Seen;
use crate::model::kind::Kind;
use crate::model::value::Text;

/// The page of a record.
pub fn record_view<'a>(
    scope: &Scope<'a>,
    kind: Kind,
    known: &'a AnyKnown<'a>,
    pages: &[Planned<'a>],
    site: &Shared<SiteView>,
) -> Option<PageView> {
    let whole = scope.whole;
    let id = known.head.id;
    let url = whole.urls.of(kind, id, scope.lang)?;
    let all: BTreeMap<&Lang, &str> =
        whole.site.languages.all.iter().filter_map(|lang| Some((lang, whole.urls.of(kind, id, lang)?))).collect();
    let mut view = bare(whole, scope.lang, site, "record", url);
    view.id = id.to_owned();
    view.title = scope.record_name(kind, known);
    let home = match whole.known.get(id).filter(|_| kind == Kind::Subprocessor) {
        Some(known) => {
            view.body = scope.subprocessor_page(known);
            view.record = Some(scope.record(known, String::new()));
            whole.homes.get(&kind)?
        }
        None => {
            let shape = records::shape(kind)?;
            let head = scope.record_head(kind, known, String::new());
            if !head.state_text.is_empty() {
                view.body.push(Block::Notice { tone: "info".to_owned(), text: head.state_text.clone() });
            }
            view.body.extend(records::body(scope, shape, known, 2, ""));
            view.record = Some(head);
            whole.homes.get(&kind)?
        }
    };
    if let Some(lead) = summary(kind, known) {
        view.summary = scope.plain(lead);
        let foreign = lead.choose(scope.lang, scope.chain).and_then(|chosen| chosen.foreign);
        view.summary_lang = foreign.map(ToString::to_string).unwrap_or_default();
    }
    view.alternates = chrome::alternates(whole, &all, false);
    view.languages =
        chrome::languages(whole, Some(scope.lang), |lang| all.get(lang).copied().unwrap_or_default().to_owned());
    view.breadcrumb = vec![pages::home_link(scope)];
    if let Some(list) = pages.iter().find(|page| page.id == home) {
        let above = planned::parents(scope, list, pages, &mut Vec::new());
        view.section = above.last().unwrap_or(&list).id.to_owned();
        view.breadcrumb.extend(above.iter().rev().chain([&list]).map(|page| chrome::page_link(scope, page)));
    }
    records::glossary::explain(scope, &mut view.body, None);
    anchors::facts(scope, &mut view.body);
    view.scripts = scripts::of(&view.body);
    view.contents = pages::contents(scope, None);
    view.reviewed = known.fields.reviewed().map(|when| scope.date(&when.value));
    view.feedback = pages::feedback(scope, &view.title, url);
    view.outdated = scope.outdated(kind, id, None);
    description::describe(scope, &mut view);
    Some(view)
}

/// The text of a record that search engines may show.
fn summary<'k>(kind: Kind, known: &'k AnyKnown<'_>) -> Option<&'k Text> {
    let key = match records::shape(kind) {
        None => "purpose",
        Some(shape) => shape.lead,
    };
    match known.fields.get(key).or_else(|| known.fields.get("scope"))? {
        Seen::Text(text) => Some(text),
        _ => None,
    }
}

/// The latest day on which what is published about a record changed, `YYYY-MM-DD`.
pub fn modified(known: &AnyKnown<'_>) -> Option<String> {
    let own = [known.first.announced(), known.first.since(), known.fields.reviewed()];
    let own = own.into_iter().flatten().map(|when| when.first_day());
    let effects = known.past.iter().filter_map(|change| change.holds_from());
    let announced = known.past.iter().chain(&known.upcoming).filter_map(|change| change.known_from());
    own.chain(effects).chain(announced).filter(|day| *day <= known.today).max().map(|day| day.to_string())
}

/// A page that belongs to no text and no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The choice of language at the root.
    Root,
    /// What is shown for addresses that do not exist below a language.
    NotFound,
    /// The same for all other addresses.
    RootNotFound,
}

/// The standing pages that are written in a language: the root's in the default one.
pub fn of(whole: &Whole<'_>, lang: &Lang) -> Vec<Standing> {
    match lang == whole.site.languages.default() {
        true => vec![Standing::NotFound, Standing::RootNotFound, Standing::Root],
        false => vec![Standing::NotFound],
    }
}

/// A standing page.
pub fn view(scope: &Scope<'_>, standing: Standing, site: &Shared<SiteView>) -> PageView {
    let whole = scope.whole;
    let (template, path) = match standing {
        Standing::Root => ("root", String::new()),
        Standing::NotFound => ("not-found", format!("{}/404.html", scope.lang)),
        Standing::RootNotFound => ("not-found", "404.html".to_owned()),
    };
    let mut view = bare(whole, scope.lang, site, template, &whole.urls.local(&path));
    view.id = template.to_owned();
    let is_root = standing == Standing::Root;
    view.languages = chrome::languages(whole, (!is_root).then_some(scope.lang), |lang| chrome::home(whole, lang));
    if is_root {
        view.title = scope.plain_or_empty(whole.site.config.title.as_ref());
        let homes: Vec<(&Lang, String)> =
            whole.site.languages.all.iter().map(|lang| (lang, chrome::home(whole, lang))).collect();
        let homes = homes.iter().map(|(lang, url)| (*lang, url.as_str())).collect();
        view.alternates = chrome::alternates(whole, &homes, true);
    } else {
        view.title = scope.say("not-found-title");
        view.canonical.clear();
        view.noindex = true;
    }
    description::describe(scope, &mut view);
    if is_root {
        let languages: Vec<&str> = view.languages.iter().map(|language| language.name.as_str()).collect();
        view.description = format!("{}: {}", view.head_title, languages.join(", "));
    }
    view
}

/// A page with nothing on it yet.
fn bare(whole: &Whole<'_>, lang: &Lang, site: &Shared<SiteView>, template: &str, url: &str) -> PageView {
    PageView {
        site: site.clone(),
        template: template.to_owned(),
        id: String::new(),
        section: String::new(),
        lang: lang.to_string(),
        text_lang: String::new(),
        url: url.to_owned(),
        canonical: whole.urls.absolute(url),
        noindex: false,
        title: String::new(),
        head_title: String::new(),
        description: String::new(),
        summary: String::new(),
        summary_lang: String::new(),
        record: None,
        alternates: Vec::new(),
        languages: Vec::new(),
        breadcrumb: Vec::new(),
        contents: Vec::new(),
        fallback: None,
        outdated: None,
        body: Vec::new(),
        scripts: Vec::new(),
        updated: None,
        reviewed: None,
        reviewer: None,
        next_review: None,
        author: None,
        related: Vec::new(),
        previous: None,
        next: None,
        feedback: None,
    }
}
