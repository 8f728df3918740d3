//! Pages of prose: which there are, where they stand, what each shows.

use std::collections::{BTreeMap, BTreeSet};

use super::chrome;
use super::prose;
use super::records::{self, glossary, homes};
use super::scope::{AnyKnown, Scope};
use super::urls::Urls;
use super::view::{AuthorView, Block, CardView, ContentsEntry, FallbackView, LinkView, PageView, Shared, SiteView};
use crate::diag::{Diagnostic, Span, Spanned};
use crate::locale::{Args, Lang, PartialDate, When, slug};
use crate::model::kind::Kind;
use crate::model::page::{AuthorRef, PageForm};
use crate::model::prose::Directive;
use crate::model::record::Record;
use crate::model::records::contact::Contact;
use crate::model::{PageText, Site};

/// Id of the overview.
pub const INDEX: &str = "index";
/// Id of the page that lists sub-processors and stands above their pages.
pub const SUBPROCESSORS: &str = "subprocessors";

/// How many pages may stand above a page: with the longest slugs its path is still within what file
/// systems allow.
const DEEPEST: usize = 8;

/// A page that will be published.
pub struct Planned<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its record; pages that the tool adds (a list without a page of its own) have none.
    record: Option<&'a Record<PageForm, PageForm>>,
    /// What it says in each language that has a text.
    forms: BTreeMap<&'a Lang, Front<'a>>,
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
    fn get<T: 'a>(&self, field: impl Fn(&'a PageForm) -> Option<&'a T>) -> Option<&'a T> {
        self.own.and_then(&field).or_else(|| self.common.and_then(&field))
    }
}

/// The pages that will be published, in the order of the navigation.
pub fn published<'a>(site: &'a Site, records: &Known<'_>) -> (Vec<Planned<'a>>, BTreeMap<Kind, String>) {
    let mut pages: Vec<Planned<'a>> = site.pages.values().filter_map(Planned::new).collect();
    pages.sort_by_key(|page| (page.order(), page.id));
    let written: Vec<_> = pages.iter().filter_map(|page| page.record).collect();
    let homes = homes::homes(site, &written, records);
    let subprocessors = records.contains_key(&Kind::Subprocessor).then_some(SUBPROCESSORS);
    let made = records::SHAPES.iter().map(|shape| (shape.kind.name(), homes.get(&shape.kind)));
    let made = made.filter_map(|(name, home)| (home? == name).then_some(name));
    for id in std::iter::once(INDEX).chain(subprocessors).chain(made) {
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
    fn new(record: &'a Record<PageForm, PageForm>) -> Option<Self> {
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
    fn form<'s>(&self, lang: &Lang, chain: &'s [Lang]) -> (Front<'a>, Option<&'s Lang>) {
        if let Some(form) = self.forms.get(lang) {
            return (*form, None);
        }
        let other = chain.iter().find_map(|other| self.forms.get(other).map(|form| (*form, Some(other))));
        other.unwrap_or_default()
    }

    /// The text in a language, and which language that is where it is another one.
    fn text(&self, scope: &Scope<'a>) -> Option<(&'a PageText, Option<&'a Lang>)> {
        let texts = &self.record?.texts;
        let of = |lang: &Lang| self.forms.contains_key(lang).then(|| texts.get(lang)).flatten().map(|text| &**text);
        match of(scope.lang) {
            Some(text) => Some((text, None)),
            None => scope.chain.iter().find_map(|other| Some((of(other)?, Some(other)))),
        }
    }

    /// The blocks of its text.
    fn blocks(&self, scope: &Scope<'a>) -> impl Iterator<Item = &'a Directive> {
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
            && form.get(|form| form.navigation.as_ref()).is_none_or(|shown| shown.value)
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

    fn summary(&self, scope: &Scope<'_>) -> String {
        scope.plain_or_empty(self.form(scope.lang, scope.chain).0.get(|form| form.summary.as_ref()))
    }

    /// Where the page's file in a language stands, for findings about the page.
    fn span(&self, lang: &Lang) -> Option<Span> {
        let record = self.record?;
        let (_, text) = record.texts.get_key_value(lang).or_else(|| record.texts.first_key_value())?;
        Some(Span::file(&text.file))
    }

    /// The last part of the address in a language.
    fn slug(&self, scope: &Scope<'_>) -> String {
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
fn parents<'p, 'a>(
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
        for heading in &text.prose.headings {
            scope.anchor(&heading.anchor);
        }
    }
    let mut body = text.map(|(text, foreign)| prose::blocks(scope, &text.prose, foreign)).unwrap_or_default();
    if page.id != Kind::Glossary.name() {
        glossary::explain(scope, &mut body, foreign);
    }
    body.extend(own_blocks(scope, page, pages, &body));
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
    Some(PageView {
        site: site.clone(),
        template: "page".to_owned(),
        id: page.id.to_owned(),
        section,
        lang: scope.lang.to_string(),
        text_lang: foreign.map(ToString::to_string).unwrap_or_default(),
        canonical: whole.urls.absolute(canonical),
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
        next_review: next_review(form).map(|when| scope.date(&when)),
        author: form.get(|form| form.author.as_ref()).and_then(|author| author_view(scope, author)),
        related: related(scope, form, pages),
        feedback: match form.get(|form| form.feedback.as_ref()) {
            Some(wanted) if !wanted.value => None,
            _ => feedback(scope, &title, &url),
        },
        body,
        title,
        url,
    })
}

/// What the tool adds where the text does not ask for it: links to all pages on the overview, the
/// list on the page of sub-processors.
fn own_blocks<'a>(scope: &Scope<'a>, page: &Planned<'a>, pages: &[Planned<'a>], body: &[Block]) -> Vec<Block> {
    match page.id {
        INDEX => {
            let cards = pages
                .iter()
                .filter(|page| page.in_navigation())
                .map(|page| CardView { link: chrome::page_link(scope, page), summary: page.summary(scope) });
            vec![Block::Links { links: cards.collect() }]
        }
        SUBPROCESSORS if !body.iter().any(|block| matches!(block, Block::Table(_))) => {
            super::blocks::standard_list(scope)
        }
        // The page of a kind of record shows it, whatever its text says.
        id => {
            let shape = Kind::from_name(id).and_then(records::shape);
            let written = |shape: &records::Shape| page.blocks(scope).any(|block| block.name.value == shape.block);
            match shape.filter(|shape| scope.whole.of(shape.kind).next().is_some() && !written(shape)) {
                Some(shape) => records::standard(scope, shape),
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

/// Who wrote a page: a contact that may be shown, or a person inline.
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
        let (text, lang) = page.title(self);
        LinkView { text, url: url.to_owned(), external: false, lang }
    }
}
