//! Pages of prose: what each shows.

use std::collections::{BTreeMap, BTreeSet};

use super::anchors;
use super::answers;
use super::chrome;
use super::description;
use super::latest;
use super::planned::{Front, Planned, parents};
use super::prose;
use super::records::{self, glossary, homes};
use super::scope::Scope;
use super::scripts;
use super::search;
use super::view::{
    AuthorView, Block, CardView, ContentsEntry, FallbackView, LinkView, NavigationItem, PageView, Shared, SiteView,
};
use crate::diag::Span;
use crate::locale::{Args, Lang, PartialDate, When};
use crate::model::kind::Kind;
use crate::model::page::AuthorRef;
use crate::model::records::contact::Contact;

/// Id of the overview.
pub const INDEX: &str = "index";

/// Everything a page shows in one language.
pub fn view<'a>(
    scope: &Scope<'a>,
    page: &Planned<'a>,
    pages: &[Planned<'a>],
    site: &Shared<SiteView>,
) -> Option<PageView> {
    let whole = scope.whole;
    let (form, foreign) = page.form(scope.lang, scope.chain);
    let (title, _) = page.title(scope);
    let url = whole.urls.of(Kind::Page, page.id, scope.lang)?.to_owned();
    let text = page.text(scope);
    if let Some((text, _)) = text {
        records::text::take_anchors(scope, &text.prose);
    }
    let mut body = before(scope, page, form);
    body.extend(text.map(|(text, foreign)| prose::blocks(scope, &text.prose, foreign)).unwrap_or_default());
    // What the tool adds is no part of the text's last section.
    scope.written.set(1);
    body.extend(own_blocks(scope, page, form, pages));
    if page.id != Kind::Glossary.name() {
        glossary::explain(scope, &mut body, foreign);
    }
    anchors::facts(scope, &mut body);
    let shows_contents = form.get(|form| form.contents.as_ref()).map(|contents| contents.value);
    let contents = contents(scope, shows_contents);
    let parents = parents(scope, page, pages, &mut scope.findings.borrow_mut());
    let section = parents.last().unwrap_or(&page).id.to_owned();
    let mut breadcrumb: Vec<LinkView> = parents.iter().rev().map(|page| chrome::page_link(scope, page)).collect();
    if page.id != INDEX {
        breadcrumb.insert(0, home_link(scope));
    }
    let translated: BTreeMap<&Lang, &str> = whole
        .site
        .languages
        .all
        .iter()
        .filter(|lang| page.is_translated(lang))
        .filter_map(|lang| Some((lang, whole.urls.of(Kind::Page, page.id, lang)?)))
        .collect();
    let canonical = match foreign {
        Some(lang) => whole.urls.of(Kind::Page, page.id, lang).unwrap_or_default(),
        None => &url,
    };
    let reviewed = form.get(|form| form.reviewed.as_ref());
    let (previous, next) = neighbours(site, page.id);
    let mut view = PageView {
        site: site.clone(),
        template: "page".to_owned(),
        id: page.id.to_owned(),
        section,
        lang: scope.lang.to_string(),
        text_lang: foreign.map(ToString::to_string).unwrap_or_default(),
        canonical: whole.urls.absolute(canonical),
        head_title: String::new(),
        description: String::new(),
        noindex: foreign.is_some(),
        summary: page.summary(scope),
        summary_lang: foreign.map(ToString::to_string).unwrap_or_default(),
        alternates: if foreign.is_some() {
            Vec::new()
        } else {
            chrome::alternates(whole, &translated, page.id == INDEX)
        },
        languages: chrome::languages(whole, Some(scope.lang), |lang| {
            whole.urls.of(Kind::Page, page.id, lang).unwrap_or_default().to_owned()
        }),
        breadcrumb,
        contents,
        record: None,
        fallback: foreign
            .map(|lang| fallback(scope, lang, whole.urls.of(Kind::Page, page.id, lang).unwrap_or_default())),
        updated: form.get(|form| form.updated.as_ref()).map(|when| scope.date(&when.value)),
        reviewed: reviewed.map(|when| scope.date(&when.value)),
        reviewer: form.get(|form| form.reviewed_by.as_ref()).and_then(|reviewer| author_view(scope, reviewer)),
        next_review: next_review(form).map(|when| scope.date(&when)),
        author: form.get(|form| form.author.as_ref()).and_then(|author| author_view(scope, author)),
        related: related(scope, form, pages),
        previous,
        next,
        feedback: match form.get(|form| form.feedback.as_ref()) {
            Some(wanted) if !wanted.value => None,
            _ => feedback(scope, &title, &url),
        },
        scripts: scripts::of(&body),
        body,
        title,
        url,
        // Last: by now everything on the page has been said.
        // The search page only names what other pages say; they tell how old it is.
        outdated: (page.id != search::SEARCH)
            .then(|| scope.outdated(Kind::Page, page.id, text.map(|(text, _)| Span::file(&text.file)).as_ref()))
            .flatten(),
    };
    description::describe(scope, &mut view);
    Some(view)
}

/// The pages before and after one in the main navigation, of which the overview is the beginning.
fn neighbours(site: &SiteView, id: &str) -> (Option<LinkView>, Option<LinkView>) {
    let link = |item: &NavigationItem| LinkView {
        text: item.title.clone(),
        url: item.url.clone(),
        external: false,
        lang: item.lang.clone(),
    };
    let items = &site.navigation;
    match items.iter().position(|item| item.id == id) {
        Some(at) => (at.checked_sub(1).and_then(|at| items.get(at)).map(link), items.get(at + 1).map(link)),
        None if id == INDEX => (None, items.first().map(link)),
        None => (None, None),
    }
}

/// What the tool sets above the text of the overview, unless the text places it or the page does
/// without: the answers that reviewers come for.
fn before<'a>(scope: &Scope<'a>, page: &Planned<'a>, form: Front<'a>) -> Vec<Block> {
    let wanted = form.get(|form| form.answers.as_ref()).is_none_or(|wanted| wanted.value);
    let written = page.blocks(scope).any(|block| block.name.value == "answers");
    if page.id == INDEX && wanted && !written { answers::standard(scope) } else { Vec::new() }
}

/// What the tool adds where the text does not ask for it: on the overview what is new and links to
/// all pages, the list on the page of sub-processors.
fn own_blocks<'a>(scope: &Scope<'a>, page: &Planned<'a>, form: Front<'a>, pages: &[Planned<'a>]) -> Vec<Block> {
    match page.id {
        INDEX => {
            let wanted = form.get(|form| form.latest.as_ref()).is_none_or(|wanted| wanted.value);
            let written = page.blocks(scope).any(|block| block.name.value == "latest");
            let mut blocks = if wanted && !written { latest::standard(scope) } else { Vec::new() };
            let cards = pages
                .iter()
                .filter(|page| page.in_navigation())
                .map(|page| CardView { link: chrome::page_link(scope, page), summary: page.summary(scope) });
            blocks.push(Block::Links { links: cards.collect() });
            blocks
        }
        search::SEARCH => search::block(scope, pages).into_iter().collect(),
        // The page of a kind of record shows it, whatever its text says.
        id => {
            let written = |kind: Kind| page.blocks(scope).any(|block| homes::is_of(kind, block));
            let shown = |kind: &Kind| *kind == Kind::Subprocessor || scope.whole.of(*kind).next().is_some();
            match Kind::from_name(id).filter(|kind| shown(kind) && !written(*kind)) {
                Some(Kind::Subprocessor) => super::blocks::standard_list(scope),
                Some(kind) => records::shape(kind).map(|shape| records::standard(scope, shape)).unwrap_or_default(),
                None => Vec::new(),
            }
        }
    }
}

/// A link to the overview.
pub fn home_link(scope: &Scope<'_>) -> LinkView {
    LinkView {
        text: scope.plain_or_empty(scope.whole.site.config.title.as_ref()),
        url: chrome::home(scope.whole, scope.lang),
        external: false,
        lang: String::new(),
    }
}

/// The sentence that says a page is shown in another language.
fn fallback(scope: &Scope<'_>, lang: &Lang, url: &str) -> FallbackView {
    let message = match *lang == scope.whole.site.languages.binding {
        true => "fallback-page-binding",
        false => "fallback-page",
    };
    let args = Args::new().text("language", scope.locale.language(lang));
    FallbackView { text: scope.say_with(message, &args), url: url.to_owned() }
}

/// Who wrote or reviewed a page: a contact that may be shown, or a person inline.
fn author_view(scope: &Scope<'_>, author: &AuthorRef) -> Option<AuthorView> {
    let (name, role, picture) = match author {
        AuthorRef::Inline(author) => (&author.name, &author.role, &author.picture),
        AuthorRef::Id(id) => {
            let known = scope.whole.one(Kind::Contact, &id.value.0)?;
            let contact = known.fields.as_any().downcast_ref::<Contact>()?;
            (&contact.name, &contact.function, &contact.picture)
        }
    };
    Some(AuthorView {
        name: scope.plain_or_empty(name.as_ref()),
        role: scope.plain_or_empty(role.as_ref()),
        picture: picture.as_ref().and_then(|picture| scope.picture(picture)),
    })
}

/// Headings of the second and third level; shown from three on if the page does not say.
pub fn contents(scope: &Scope<'_>, shown: Option<bool>) -> Vec<ContentsEntry> {
    let mut entries: Vec<ContentsEntry> = Vec::new();
    let mut count = 0;
    for (level, anchor, title) in scope.headings.take() {
        let entry = ContentsEntry { anchor, title, children: Vec::new() };
        match (level, entries.last_mut()) {
            (2, _) | (3, None) => entries.push(entry),
            (3, Some(above)) => above.children.push(entry),
            _ => continue,
        }
        count += 1;
    }
    if shown.unwrap_or(count >= 3) { entries } else { Vec::new() }
}

/// When the next review is due: the last one plus the interval.
fn next_review(form: Front<'_>) -> Option<When> {
    let reviewed = form.get(|form| form.reviewed.as_ref())?.last_day()?;
    let due = form.get(|form| form.review_interval.as_ref())?.after(reviewed)?;
    Some(When::On(PartialDate::Day(due)))
}

fn related(scope: &Scope<'_>, form: Front<'_>, pages: &[Planned<'_>]) -> Vec<LinkView> {
    let mut seen = BTreeSet::new();
    let ids = form.get(|form| form.related.as_ref()).into_iter().flatten().filter(|id| seen.insert(&id.value));
    ids.filter_map(|id| match pages.iter().find(|page| page.id == id.value) {
        Some(page) => Some(chrome::page_link(scope, page)),
        None => {
            scope.report(chrome::unknown_page(scope, id, pages));
            None
        }
    })
    .collect()
}

/// The mail link that asks whether the page helped, where the site has an address for it.
pub fn feedback(scope: &Scope<'_>, title: &str, url: &str) -> Option<LinkView> {
    let contact = scope.whole.site.config.contact.as_ref()?;
    let subject = scope.say_with("feedback-subject", &Args::new().text("title", title));
    let page = match scope.whole.urls.absolute(url) {
        absolute if absolute.is_empty() => url.to_owned(),
        absolute => absolute,
    };
    let url = mail(contact, &subject, Some(&page))?;
    Some(LinkView { text: scope.say("feedback-link"), url, external: false, lang: String::new() })
}

/// A mail link with a subject and a text (RFC 6068).
pub fn mail(address: &str, subject: &str, body: Option<&str>) -> Option<String> {
    let mut mail = url::Url::parse(&format!("mailto:{address}")).ok()?;
    let encode =
        |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
    let body = body.map(|body| format!("&body={}", encode(body))).unwrap_or_default();
    mail.set_query(Some(&format!("subject={}{body}", encode(subject))));
    Some(mail.into())
}

impl Scope<'_> {
    /// A link to a page by its id and address.
    pub fn page_link(&self, id: &str, url: &str) -> LinkView {
        let written = self.whole.site.pages.get(id).and_then(Planned::new);
        let page = written.unwrap_or(Planned { id, record: None, forms: BTreeMap::new() });
        let (text, lang) = page.short_title(self);
        LinkView { text, url: url.to_owned(), external: false, lang }
    }
}
