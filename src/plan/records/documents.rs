//! How readers get a document: a download with its size and hash, a page, a link, a mail that asks.

use super::super::scope::Scope;
use super::super::values::list;
use super::super::view::{LinkView, StatusView, Value};
use crate::diag::Spanned;
use crate::locale::Args;
use crate::model::form::Seen;
use crate::model::kind::Kind;
use crate::model::records::contact::Contact;
use crate::model::records::document::{Availability, Document};

/// The key whose value says how a document is got.
pub const KEY: &str = "file";

/// How readers get the document.
pub fn access(scope: &Scope<'_>, document: &Document) -> Option<Value> {
    let availability = document.availability.as_ref().map(|availability| availability.value);
    let mut ways = Vec::new();
    match availability {
        Some(Availability::Planned) => return None,
        // What can be read here need not be asked for.
        Some(Availability::OnRequest | Availability::Nda | Availability::AtOnce) if document.page.is_none() => {
            ways.extend(ask(scope, document));
        }
        Some(Availability::Public) => ways.extend(downloads(scope, document)),
        _ => {}
    }
    let page = document.page.as_ref().and_then(|page| {
        let url = scope.whole.urls.of(Kind::Page, &page.value.0, scope.lang)?;
        Some(Value::Link { link: scope.page_link(&page.value.0, url) })
    });
    ways.extend(page);
    ways.extend(document.link.as_ref().map(|link| Value::Reference { reference: scope.reference(link) }));
    list(ways)
}

/// Who gets the document, and from when.
pub fn availability(scope: &Scope<'_>, document: &Document) -> Option<Value> {
    let availability = document.availability.as_ref()?;
    let word = availability.word();
    let text = match scope.drawn(document, "planned_for") {
        Some(Seen::Date(when, _)) if availability.value == Availability::Planned => {
            scope.say_with("status-planned-date", &Args::new().date("date", *when, scope.locale))
        }
        _ => scope.say(&format!("availability-{word}")),
    };
    Some(Value::Status { status: StatusView { status: word.to_owned(), text, qualifier: None } })
}

/// The files of a public document for a reader: the one in the reader's language, or all there are.
fn downloads(scope: &Scope<'_>, document: &Document) -> Vec<Value> {
    let Some(files) = &document.file else { return Vec::new() };
    let own = files.choose(scope.lang, &[]).map(|(file, _)| (file, None));
    let chosen: Vec<(&Spanned<String>, Option<_>)> = match own {
        Some(own) => vec![own],
        None => files.0.iter().map(|(lang, file)| (file, lang.as_ref())).collect(),
    };
    let mut values = Vec::new();
    for (file, lang) in chosen {
        let Some((path, download)) = scope.whole.site.downloads.get_key_value(file.as_str()) else { continue };
        scope.downloads.borrow_mut().insert(path.clone());
        let kind = path.rsplit_once('.').map_or("", |(_, kind)| kind).to_uppercase();
        let args = Args::new().text("type", kind).text("size", size(scope, download.bytes.len()));
        let mut text = scope.say_with("document-download", &args);
        if let Some(lang) = lang {
            text = format!("{text}, {}", scope.locale.language(lang));
        }
        let link = LinkView { text, url: scope.whole.urls.local(path), external: false, lang: String::new() };
        values.push(Value::Link { link });
        let code = download.sha256.clone();
        let short = shortened(&code);
        values.push(Value::Code { label: scope.say("document-hash"), code, short });
    }
    values
}

/// A mail that asks for the document, to the contact it names or the site's own.
fn ask(scope: &Scope<'_>, document: &Document) -> Option<Value> {
    let contact = document.contact.as_ref().and_then(|id| scope.whole.one(Kind::Contact, &id.value.0));
    let mail = contact
        .and_then(|known| known.fields.as_any().downcast_ref::<Contact>()?.mail.as_ref())
        .map(|mail| scope.plain(&mail.0))
        .or_else(|| Some(scope.whole.site.config.contact.as_ref()?.value.clone()))?;
    let title = scope.plain_or_empty(document.title.as_ref());
    // Whoever answers has to know which of several versions was asked for.
    let version = document.version.as_ref().map_or("none", |version| version.value.as_str());
    let named = Args::new().text("title", title).text("version", version);
    let named = match &document.date {
        Some(date) => named.date("date", date.value, scope.locale),
        None => named.text("date", "").text("date-kind", "none"),
    };
    let document_named = scope.say_with("document-named", &named);
    let nda = document.availability.as_ref().is_some_and(|said| said.value == Availability::Nda);
    let terms = if nda { format!("\n\n{}", scope.say("document-request-nda")) } else { String::new() };
    let args = Args::new().text("document", document_named).text("terms", terms);
    let subject = scope.say_with("document-request-subject", &args);
    // A line of a mail ends with both characters (RFC 6068, section 5).
    let body = scope.say_with("document-request-body", &args).replace('\n', "\r\n");
    let url = super::super::pages::mail(&mail, &subject, Some(&body))?;
    Some(Value::Link {
        link: LinkView { text: scope.say("document-request"), url, external: false, lang: String::new() },
    })
}

/// The beginning and the end of a hash: enough to tell two apart.
fn shortened(hash: &str) -> String {
    match (hash.get(..8), hash.len().checked_sub(8).and_then(|at| hash.get(at..))) {
        (Some(start), Some(end)) if hash.len() > 16 => format!("{start}…{end}"),
        _ => String::new(),
    }
}

/// A size as readers know it: kB and MB of the SI.
fn size(scope: &Scope<'_>, bytes: usize) -> String {
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    let (number, unit) = match bytes {
        0..1_000 => (bytes, "B"),
        1_000..1_000_000 => ((bytes + 500) / 1_000, "kB"),
        _ => ((bytes + 500_000) / 1_000_000, "MB"),
    };
    format!("{}\u{a0}{unit}", scope.locale.number(number))
}
