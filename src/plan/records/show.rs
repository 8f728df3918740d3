//! Any value of any form as readers see it.

use super::super::fields::reach;
use super::super::scope::Scope;
use super::super::transfers;
use super::super::values::list;
use super::super::view::{Fact, RecordView, StatusView, Value};
use super::documents;
use crate::locale::{Args, Article, Quantity};
use crate::model::form::{Seen, Shown, Value as _};
use crate::model::kind::Kind;
use crate::model::life::AnyForm;
use crate::model::records::contact::Contact;
use crate::model::records::document::Document;
use crate::model::records::roadmap::Roadmap;
use crate::model::records::service_levels::Credits;

/// The name of a form without the mark that it is a term.
pub fn bare(form: &str) -> &str {
    form.split_once('-').map_or(form, |(_, name)| name)
}

impl Scope<'_> {
    /// The label of a key: the one of its form, or the one it has everywhere.
    pub fn label(&self, form: &str, key: &str) -> String {
        let form = bare(form);
        let key = key.replace('_', "-");
        let own = format!("field-{form}-{key}");
        self.say(&if self.locale.has(&own) { own } else { format!("field-{key}") })
    }

    /// A key of a form with its label; `None` where the form says nothing.
    pub fn fact(&self, form: &dyn Shown, key: &str) -> Option<Fact> {
        if let Some(credits) = form.as_any().downcast_ref::<Credits>()
            && let Some(said) = self.credits(credits, key)
        {
            let value = Value::Plain { text: said? };
            let label = self.label(form.form(), key);
            return Some(Fact { key: key.to_owned(), label, value, note: None, more: None, anchor: String::new() });
        }
        let value = match form.as_any().downcast_ref::<Document>() {
            Some(document) if key == documents::KEY => documents::access(self, document)?,
            Some(document) if key == "availability" => documents::availability(self, document)?,
            _ => match self.drawn(form, key)? {
                Seen::Status(status) => Value::Status { status: self.status(status, bare(form.form())) },
                Seen::Words(code, _) if key == "fingerprint" => {
                    Value::Code { label: String::new(), code: code.to_owned(), short: String::new() }
                }
                seen => self.shown(&seen)?,
            },
        };
        Some(Fact {
            key: key.to_owned(),
            label: self.label(form.form(), key),
            value,
            note: None,
            more: None,
            anchor: String::new(),
        })
    }

    /// Credits in whole phrases: "2 % for each 0.1 % below the promise". What a phrase says already
    /// is left out; `None` for keys that stand for themselves.
    fn credits(&self, credits: &Credits, key: &str) -> Option<Option<String>> {
        let amount = |quantity: &Quantity| self.locale.quantity(quantity);
        match (key, &credits.share, &credits.step, &credits.cap, &credits.cap_period) {
            ("step", Some(_), Some(_), ..) | ("cap_period", .., Some(_), Some(_)) => Some(None),
            ("share", Some(share), Some(step), ..) => {
                let args = Args::new().text("share", amount(share)).text("step", amount(step));
                Some(Some(self.say_with("credits-scale", &args)))
            }
            ("cap", .., Some(cap), Some(period)) => {
                let args = Args::new().text("cap", amount(cap)).text("period", self.plain(period));
                Some(Some(self.say_with("credits-cap", &args)))
            }
            ("cap", .., Some(cap), None) => {
                Some(Some(self.say_with("credits-cap-only", &Args::new().text("cap", amount(cap)))))
            }
            _ => None,
        }
    }

    /// What stands under a key, or in the record that this one announces: the date of a planned
    /// certificate is written once.
    pub fn drawn<'f>(&'f self, form: &'f dyn Shown, key: &str) -> Option<Seen<'f>> {
        let own = form.get(key);
        let announces = match key {
            "date" => form.as_any().is::<Roadmap>(),
            key => key == "planned_for" && form.as_any().is::<Document>(),
        };
        if own.is_some() || !announces {
            return own;
        }
        ["certification", "document", "measure"].into_iter().find_map(|named| {
            let Seen::Id { kind, id, .. } = form.get(named)? else { return None };
            let record = &*self.whole.one(kind, id)?.fields;
            match record.get("status") {
                Some(Seen::Status(status)) => status.date.as_ref().map(|date| date.seen(None)),
                _ => self.drawn(record, "planned_for"),
            }
        })
    }

    /// A key of a record, with the note that the record has on it.
    pub fn noted_fact(&self, record: &dyn AnyForm, key: &str) -> Option<Fact> {
        let mut fact = self.fact(record, key)?;
        if let Some(note) = record.note(key).and_then(|note| self.text(note)) {
            fact.note = Some(note);
        }
        Some(fact)
    }

    /// A value as readers see it; `None` where there is nothing to say.
    pub fn shown(&self, value: &Seen<'_>) -> Option<Value> {
        let plain = |text: String| Some(Value::Plain { text });
        match value {
            Seen::Text(text) => self.text(text).map(|text| Value::Text { text }),
            Seen::Reach(text) => reach(self, text),
            Seen::Words(words, _) => plain((*words).to_owned()),
            Seen::Flag(flag) => plain(self.say(if *flag { "yes" } else { "no" })),
            Seen::Number(number) => plain(self.locale.number(*number)),
            Seen::Date(when, _) => Some(Value::Date { date: self.date(when) }),
            Seen::Quantity(quantity) => plain(self.locale.quantity(quantity)),
            Seen::Hours(hours) => plain(self.locale.daily_hours(hours)),
            Seen::Amount(amount) => self.amount(amount),
            Seen::Choice { list, word } => Some(self.choice(list, word)),
            Seen::Lang(lang) => plain(self.locale.language(lang)),
            Seen::Region(region) => plain(self.locale.country(&region.0)),
            Seen::Status(status) => Some(Value::Status { status: self.status(status, "") }),
            Seen::Reference(link) => Some(Value::Reference { reference: self.reference(link) }),
            Seen::Address(address) => Some(Value::Link { link: self.external(address) }),
            Seen::Id { kind, id, .. } => self.referred(*kind, id),
            Seen::List(items) => list(items.iter().filter_map(|item| self.shown(item)).collect()),
            Seen::Map(items) => list(items.iter().filter_map(|(name, item)| self.entry(name, item)).collect()),
            Seen::Form(form) => match (form.as_any().downcast_ref(), form.as_any().downcast_ref()) {
                (Some(place), _) => Some(Value::Place { place: self.place(place) }),
                (_, Some(measure)) => transfers::one(self, measure),
                (None, None) => self.group(*form),
            },
            Seen::Picture(_) | Seen::Cell(_) | Seen::Opaque => None,
        }
    }

    /// A record that another one names; a contact with the way to reach it.
    fn referred(&self, kind: Kind, id: &str) -> Option<Value> {
        let link = Value::Link { link: self.record_link(kind, id)? };
        let contact = self.whole.one(kind, id)?.fields.as_any().downcast_ref::<Contact>();
        let way = contact.and_then(|contact| contact.mail.as_ref().or(contact.phone.as_ref()));
        list(std::iter::once(link).chain(way.and_then(|way| reach(self, &way.0))).collect())
    }

    /// A word of a closed list. How far something is is marked as such wherever it is said.
    fn choice(&self, list: &str, word: &str) -> Value {
        let text = self.say(&format!("{list}-{word}"));
        match list {
            "notice-status" | "roadmap-status" | "availability" => {
                Value::Status { status: StatusView { status: word.to_owned(), text, qualifier: None } }
            }
            _ => Value::Plain { text },
        }
    }

    /// A value under a name that the editor chose from a list, such as controls by framework.
    fn entry(&self, name: &str, item: &Seen<'_>) -> Option<Value> {
        let value = self.shown(item)?;
        let framework = format!("framework-{name}");
        let words = match item {
            // Articles of a law are cited as each language cites them.
            Seen::List(items) if matches!(name, "gdpr" | "nis2" | "dora") => {
                let cited: Vec<String> = items
                    .iter()
                    .map(|item| match item {
                        Seen::Words(words, _) => self.article(words),
                        _ => String::new(),
                    })
                    .collect();
                self.locale.list(&cited)
            }
            _ => super::super::values::inline(self, &value).plain,
        };
        let name = if self.locale.has(&framework) { self.say(&framework) } else { name.to_owned() };
        Some(Value::Plain { text: format!("{name}: {words}") })
    }

    /// An article of a law ("32(1)(b)") as the language cites it; other words stay as they are.
    fn article(&self, words: &str) -> String {
        let Some(Article { article, paragraph, point }) = Article::parse(words) else { return words.to_owned() };
        let args = Args::new().text("article", article);
        match (paragraph, point) {
            (None, None) => self.say_with("article", &args),
            (Some(paragraph), None) => self.say_with("article-paragraph", &args.text("paragraph", paragraph)),
            (None, Some(point)) => self.say_with("article-point", &args.text("point", point)),
            (Some(paragraph), Some(point)) => {
                self.say_with("article-paragraph-point", &args.text("paragraph", paragraph).text("point", point))
            }
        }
    }

    /// A form inside another one: its keys with their labels.
    fn group(&self, form: &dyn Shown) -> Option<Value> {
        let name = form.get("name").and_then(|name| self.shown(&name));
        let title = name.map(|name| super::super::values::inline(self, &name).plain).unwrap_or_default();
        let keys = form.fields().iter().map(|field| field.key).filter(|key| !super::NEVER.contains(key));
        let facts: Vec<Fact> = keys.filter_map(|key| self.fact(form, key)).collect();
        match (facts.is_empty(), title.is_empty()) {
            (true, true) => None,
            (true, false) => Some(Value::Plain { text: title }),
            (false, _) => Some(Value::Group { title, text: None, facts }),
        }
    }

    /// The head of a record.
    pub fn record_head(&self, kind: Kind, known: &super::AnyKnown<'_>, anchor: String) -> RecordView {
        let (state, state_text) = self.state(&known.phase);
        let picture = ["logo", "picture"].iter().find_map(|key| match known.fields.get(key)? {
            Seen::Picture(picture) => self.picture(picture),
            _ => None,
        });
        let has_page = super::shape(kind).is_some_and(|shape| shape.pages);
        let url = self.whole.urls.of(kind, known.head.id, self.lang).filter(|_| has_page).unwrap_or_default();
        let subtitle = match known.fields.get("function") {
            Some(Seen::Text(function)) => self.plain(function),
            _ => String::new(),
        };
        RecordView {
            id: known.head.id.to_owned(),
            anchor,
            url: url.to_owned(),
            name: self.record_name(kind, known),
            subtitle,
            logo: picture,
            state: state.to_owned(),
            state_text,
            tags: self.tags(known),
        }
    }

    /// Short marks of a record.
    fn tags(&self, known: &super::AnyKnown<'_>) -> Vec<String> {
        let past = |key: &str| match known.fields.get(key) {
            Some(Seen::Date(when, _)) => when.last_day().is_some_and(|last| last < known.today),
            _ => false,
        };
        let standard = matches!(known.fields.get("standard"), Some(Seen::Flag(true)));
        let partner = matches!(known.fields.get("held_by"), Some(Seen::Choice { word: "partner", .. }));
        [(past("valid_until"), "tag-expired"), (standard, "tag-standard"), (partner, "tag-partner")]
            .into_iter()
            .filter(|(applies, _)| *applies)
            .map(|(_, id)| self.say(id))
            .collect()
    }
}
