//! What surrounds the text of a page: languages, navigation, breadcrumb, what all pages share.

use std::collections::BTreeMap;

use super::ThemePaths;
use super::planned::Planned;
use super::scope::{Scope, Whole};
use super::search::SEARCH;
use super::view::{AlternateView, LanguageView, LinkView, NavigationItem, Shared, SiteView};
use crate::diag::{Diagnostic, Spanned};
use crate::locale::Lang;
use crate::model::form::nearest;
use crate::model::kind::Kind;

/// What every page of a language shares.
pub fn site_view(scope: &Scope<'_>, pages: &[Planned<'_>], theme: &ThemePaths) -> Shared<SiteView> {
    let config = &scope.whole.site.config;
    let navigation = config.navigation.as_ref();
    let main = match navigation.and_then(|navigation| navigation.main.as_ref()) {
        Some(ids) => chosen(scope, pages, ids),
        None => {
            let footer: Vec<&str> = navigation
                .and_then(|navigation| navigation.footer.as_ref())
                .into_iter()
                .flatten()
                .map(|id| id.value.as_str())
                .collect();
            pages.iter().filter(|page| page.in_navigation() && !footer.contains(&page.id)).collect()
        }
    };
    let footer = match navigation.and_then(|navigation| navigation.footer.as_ref()) {
        Some(ids) => chosen(scope, pages, ids),
        None => Vec::new(),
    };
    let link = |page: &Planned<'_>| navigation_link(scope, page);
    Shared::new(SiteView {
        lang: scope.lang.to_string(),
        title: scope.plain_or_empty(config.title.as_ref()),
        organisation: scope.plain_or_empty(config.organisation.as_ref()),
        home: home(scope.whole, scope.lang),
        search: scope.whole.urls.of(Kind::Page, SEARCH, scope.lang).unwrap_or_default().to_owned(),
        logo: config.logo.as_ref().and_then(|logo| scope.picture(logo)),
        navigation: main
            .into_iter()
            .map(|page| {
                let LinkView { text, url, lang, .. } = link(page);
                NavigationItem { id: page.id.to_owned(), title: text, url, lang }
            })
            .collect(),
        footer: footer.into_iter().map(link).collect(),
        stylesheet: scope.whole.urls.local(&theme.stylesheet),
        icon: theme.icon.as_ref().map(|icon| scope.whole.urls.local(icon)).unwrap_or_default(),
        scripts: theme.scripts.iter().map(|(name, path)| (name.clone(), scope.whole.urls.local(path))).collect(),
        preview: preview(scope),
        territories: territories(scope),
        ui: scope.locale.plain_texts(),
    })
}

/// The logo, where it is of a format that previews show.
fn preview(scope: &Scope<'_>) -> String {
    let light = scope.whole.site.config.logo.as_ref().and_then(|logo| logo.0.light.as_ref());
    let raster = light.filter(|path| [".png", ".jpg", ".jpeg"].iter().any(|ending| path.value.ends_with(ending)));
    let url = raster.and_then(|path| scope.media(&path.value, &path.span));
    url.map(|url| scope.whole.urls.absolute(&url)).unwrap_or_default()
}

/// The languages of the site as Open Graph writes them.
fn territories(scope: &Scope<'_>) -> BTreeMap<String, String> {
    let languages = scope.whole.site.languages.all.iter();
    languages.map(|lang| (lang.to_string(), lang.with_territory())).collect()
}

/// Pages by the ids of a list; an id without a page is a finding.
fn chosen<'p, 'a>(scope: &Scope<'_>, pages: &'p [Planned<'a>], ids: &[Spanned<String>]) -> Vec<&'p Planned<'a>> {
    ids.iter()
        .filter_map(|id| {
            let page = pages.iter().find(|page| page.id == id.value);
            if page.is_none() {
                scope.report(unknown_page(scope, id, pages));
            }
            page
        })
        .collect()
}

/// The finding about an id without a page, or whose page must not be shown.
pub fn unknown_page(scope: &Scope<'_>, id: &Spanned<String>, pages: &[Planned<'_>]) -> Diagnostic {
    let rule = match scope.whole.site.pages.contains_key(&id.value) {
        true => "unpublished-reference",
        false => "unknown-reference",
    };
    let known: Vec<&str> = pages.iter().map(|page| page.id).collect();
    let finding = Diagnostic::error(rule, id.span.clone()).with("name", id.value.as_str());
    // An editor may have written the title that readers see.
    let titled = || pages.iter().find(|page| page.is_titled(&id.value)).map(|page| page.id);
    let near = nearest(&id.value, &known).or_else(titled);
    match near.filter(|_| rule == "unknown-reference") {
        Some(near) => finding.with("suggestion", near).edit(id.span.clone(), format!("\"{near}\"")),
        None => finding,
    }
}

/// A link to a page in the reader's language.
pub fn page_link(scope: &Scope<'_>, page: &Planned<'_>) -> LinkView {
    let url = scope.whole.urls.of(Kind::Page, page.id, scope.lang).unwrap_or_default().to_owned();
    let (text, lang) = page.title(scope);
    LinkView { text, url, external: false, lang }
}

/// The same in the navigation, where there is little room.
fn navigation_link(scope: &Scope<'_>, page: &Planned<'_>) -> LinkView {
    let (text, lang) = page.short_title(scope);
    LinkView { text, lang, ..page_link(scope, page) }
}

/// Address of the overview in a language.
pub fn home(whole: &Whole<'_>, lang: &Lang) -> String {
    whole.urls.local(&format!("{lang}/"))
}

/// The language switcher: the same thing in every language.
pub fn languages(whole: &Whole<'_>, current: Option<&Lang>, url: impl Fn(&Lang) -> String) -> Vec<LanguageView> {
    let languages = &whole.site.languages.all;
    let name = |lang: &Lang| whole.locales.get(lang).map(|locale| locale.language(lang)).unwrap_or_default();
    languages
        .iter()
        .map(|lang| LanguageView {
            lang: lang.to_string(),
            name: name(lang),
            url: url(lang),
            current: current == Some(lang),
        })
        .collect()
}

/// `hreflang` links: the translations of a thing, and where everybody else is sent: the choice of
/// language for the overview, the first language of the site that has the thing for the rest.
/// Empty without a base URL, because search engines take absolute addresses only.
pub fn alternates(whole: &Whole<'_>, urls: &BTreeMap<&Lang, &str>, is_overview: bool) -> Vec<AlternateView> {
    let absolute = |url: &str| whole.urls.absolute(url);
    let in_order = whole.site.languages.all.iter().filter_map(|lang| Some((lang, *urls.get(lang)?)));
    let mut views: Vec<AlternateView> =
        in_order.map(|(lang, url)| AlternateView { hreflang: lang.to_string(), url: absolute(url) }).collect();
    let root = is_overview.then(|| absolute(&whole.urls.local("")));
    if let Some(first) = root.or_else(|| views.first().map(|view| view.url.clone())) {
        views.push(AlternateView { hreflang: "x-default".to_owned(), url: first });
    }
    views.retain(|view| !view.url.is_empty());
    views.shrink_to_fit();
    views
}
