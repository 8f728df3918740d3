//! Values of the model as views in one reader's language.

use super::prose;
use super::scope::Scope;
use super::view::{DateView, LinkView, PictureView, PlaceView, ReferenceView, StatusView, TextView, Value};
use crate::diag::Diagnostic;
use crate::locale::{Args, When};
use crate::model::prose::{escape, escape_url, unmarked};
use crate::model::value::{Amount, Link, Measured, Picture, Place, Status, StatusWord, Text, WebAddress};

impl Scope<'_> {
    /// A text with inline markup; `None` where it says nothing.
    pub fn text(&self, text: &Text) -> Option<TextView> {
        let chosen = text.choose(self.lang, self.chain)?;
        self.says(&chosen.words.raw.span);
        let html = prose::inline(self, &chosen.words.prose, chosen.foreign);
        let fallback = match chosen.foreign {
            Some(lang) if chosen.fallback => {
                self.say_with("fallback-inline", &Args::new().text("language", self.locale.language(lang)))
            }
            _ => String::new(),
        };
        let source =
            chosen.quote.and_then(|quote| quote.source.as_ref()).map(|source| Box::new(self.reference(source)));
        let lang = chosen.foreign.map(|lang| lang.to_string()).unwrap_or_default();
        (!html.is_empty()).then_some(TextView { html, lang, fallback, source })
    }

    /// A text without markup; empty where it says nothing.
    pub fn plain(&self, text: &Text) -> String {
        let Some(chosen) = text.choose(self.lang, self.chain) else { return String::new() };
        self.says(&chosen.words.raw.span);
        prose::plain(self, &chosen.words.prose, chosen.foreign)
    }

    /// A text without markup; empty where there is none.
    pub fn plain_or_empty(&self, text: Option<&Text>) -> String {
        text.map(|text| self.plain(text)).unwrap_or_default()
    }

    /// A date.
    pub fn date(&self, when: &When) -> DateView {
        DateView {
            text: self.locale.date(*when),
            datetime: when.datetime_attribute().unwrap_or_default(),
            sort: when.sort_key(),
        }
    }

    /// A link to another host.
    pub fn external(&self, address: &WebAddress) -> LinkView {
        let text = address.0.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
        LinkView { text: text.to_owned(), url: address.0.clone(), external: true, lang: String::new() }
    }

    /// A reference to a document elsewhere.
    pub fn reference(&self, link: &Link) -> ReferenceView {
        let reference = &link.0;
        let mut view = match &reference.url {
            Some(url) => self.external(url),
            None => LinkView { text: String::new(), url: String::new(), external: false, lang: String::new() },
        };
        if let Some(title) = &reference.title {
            let chosen = title.choose(self.lang, self.chain);
            view.lang = chosen.and_then(|chosen| chosen.foreign).map(|lang| lang.to_string()).unwrap_or_default();
            view.text = self.plain(title);
        }
        let retrieved = reference
            .retrieved
            .as_ref()
            .map(|when| self.say_with("retrieved", &Args::new().date("date", when.value, self.locale)));
        ReferenceView {
            link: view,
            place: self.plain_or_empty(reference.place.as_deref()),
            retrieved: retrieved.unwrap_or_default(),
        }
    }

    /// A picture; one that does not exist is a finding.
    pub fn picture(&self, picture: &Picture) -> Option<PictureView> {
        let logo = &picture.0;
        let light = logo.light.as_ref()?;
        let url = self.media(&light.value, &light.span)?;
        let media = self.whole.site.media.get(light.value.as_str())?;
        let dark = logo.dark.as_ref().and_then(|dark| self.media(&dark.value, &dark.span));
        Some(PictureView {
            url,
            dark_url: dark.unwrap_or_default(),
            alt: self.plain_or_empty(logo.alt.as_ref()),
            width: media.width,
            height: media.height,
        })
    }

    /// Address of a picture, which is published because somebody asked for it.
    pub fn media(&self, path: &str, span: &crate::diag::Span) -> Option<String> {
        let Some((path, _)) = self.whole.site.media.get_key_value(path) else {
            let known: Vec<&str> = self.whole.site.media.keys().map(|path| &**path).collect();
            let mut finding = Diagnostic::error("picture-missing", span.clone()).with("path", path);
            if let Some(near) = crate::model::form::nearest(path, &known) {
                finding = finding.with("suggestion", near);
            }
            self.report(finding);
            return None;
        };
        self.pictures.borrow_mut().insert(path.clone());
        self.whole.urls.media(path)
    }

    /// A place with its cities and the cloud's region in one line.
    pub fn place(&self, place: &Place) -> PlaceView {
        let code = place.country.as_ref().map(|country| country.0.clone()).unwrap_or_default();
        let country = if code.is_empty() { String::new() } else { self.locale.country(&code) };
        let cities: Vec<String> = place.cities.iter().flatten().map(|city| self.plain(city)).collect();
        let details: Vec<String> = Some(self.locale.list(&cities))
            .filter(|cities| !cities.is_empty())
            .into_iter()
            .chain(place.region.as_ref().map(|region| region.value.clone()))
            .collect();
        let text = match (country.is_empty(), details.is_empty()) {
            (false, false) => format!("{country} ({})", details.join(", ")),
            (false, true) => country,
            (true, _) => details.join(", "),
        };
        let role = place.role.as_ref().map(|role| role.word());
        PlaceView {
            code,
            text,
            role: role.unwrap_or_default().to_owned(),
            role_text: role.map(|role| self.say(&format!("role-{role}"))).unwrap_or_default(),
            note: place.note.as_ref().and_then(|note| self.text(note)),
        }
    }

    /// A status, with the date it is due.
    ///
    /// A certificate that is there is valid, a measure is in place: `form` may have words of its own.
    pub fn status(&self, status: &Status, form: &str) -> StatusView {
        let word = status.word.word();
        let own = format!("status-{form}-{word}");
        let plain = if self.locale.has(&own) { own } else { format!("status-{word}") };
        let text = match (&status.date, status.word.value) {
            (Some(date), StatusWord::Planned | StatusWord::InProgress | StatusWord::Aspired) => {
                let args = Args::new().date("date", date.value, self.locale);
                self.say_with(&format!("status-{word}-date"), &args)
            }
            (Some(date), _) => {
                let args = Args::new().date("date", date.value, self.locale);
                self.say_with("status-since", &args.text("status", self.say(&plain)))
            }
            (None, _) => self.say(&plain),
        };
        let qualifier = status.qualifier.as_ref().and_then(|qualifier| self.text(qualifier));
        StatusView { status: word.to_owned(), text, qualifier }
    }

    /// An amount or daily hours, with their note.
    pub fn amount(&self, amount: &Amount) -> Option<Value> {
        let note = amount.note.as_ref().and_then(|note| self.text(note));
        match (&amount.measured, &amount.note) {
            (Some(Measured::Quantity(quantity)), _) => {
                Some(Value::Amount { text: self.locale.quantity(quantity), qualifier: note })
            }
            // Hours with a note are not those of every day: the note says of which.
            (Some(Measured::Daily(hours)), Some(note)) => {
                Some(Value::Plain { text: self.locale.hours_of(hours, &self.plain(note)) })
            }
            (Some(Measured::Daily(hours)), None) => Some(Value::Plain { text: self.locale.daily_hours(hours) }),
            (None, _) => note.map(|text| Value::Text { text }),
        }
    }

    /// Texts as a list; `None` where there are none.
    pub fn texts(&self, texts: Option<&Vec<Text>>) -> Option<Value> {
        let items = texts?.iter().filter_map(|text| self.text(text)).map(|text| Value::Text { text }).collect();
        list(items)
    }
}

/// Several values, one value for itself, or none.
pub fn list(mut items: Vec<Value>) -> Option<Value> {
    match items.len() {
        0 => None,
        1 => items.pop(),
        _ => Some(Value::List { items }),
    }
}

/// A value inside a sentence.
pub fn inline(scope: &Scope<'_>, value: &Value) -> prose::Inline {
    let words = |plain: String| prose::Inline { html: escape(&plain).into(), plain };
    match value {
        Value::Text { text } => prose::Inline { html: text.html.clone(), plain: unmarked(&text.html) },
        Value::Plain { text } => words(text.clone()),
        Value::Date { date } => words(date.text.clone()),
        Value::Place { place } => words(place.text.clone()),
        Value::Status { status } => words(status.text.clone()),
        Value::Code { code, .. } => words(code.clone()),
        Value::Amount { text, qualifier } => match qualifier {
            Some(qualifier) => prose::Inline {
                html: format!("{} ({})", escape(text), qualifier.html),
                plain: format!("{text} ({})", unmarked(&qualifier.html)),
            },
            None => words(text.clone()),
        },
        Value::Group { title, .. } => words(title.clone()),
        Value::Grid { grid } => words(grid.caption.clone()),
        Value::Link { link } | Value::Reference { reference: ReferenceView { link, .. } } => {
            prose::Inline { html: anchor(link), plain: link.text.clone() }
        }
        Value::List { items } => {
            let parts: Vec<prose::Inline> = items.iter().map(|item| inline(scope, item)).collect();
            let join = |of: fn(&prose::Inline) -> &String| {
                scope.locale.list(&parts.iter().map(|part| of(part).clone()).collect::<Vec<_>>())
            };
            prose::Inline { html: join(|part| &part.html), plain: join(|part| &part.plain) }
        }
    }
}

/// A link within a sentence, marked as the component `link` does.
fn anchor(link: &LinkView) -> String {
    let address = if link.text.contains('.') && link.url.contains(&*link.text) { " class=\"address\"" } else { "" };
    let external = if link.external { " rel=\"noopener\"" } else { "" };
    format!("<a href=\"{}\"{address}{external}>{}</a>", escape_url(&link.url), escape(&link.text))
}
