//! The fields of a sub-processor as readers see them: one line each, used by lists, pages, changes
//! and `:sub[id.field]` alike.

use super::scope::Scope;
use super::transfers;
use super::values::list;
use super::view::{Fact, LinkView, Value};
use crate::locale::Args;
use crate::model::kind::Kind;
use crate::model::life::AnyForm;
use crate::model::subprocessor::{Dpa, Subprocessor, Training};
use crate::model::value::Text;

/// How a field of a sub-processor is shown.
pub struct FieldView {
    /// Name of the field in content and columns.
    pub key: &'static str,
    /// Fluent identifier of its label.
    pub label: &'static str,
    value: fn(&Scope<'_>, &Subprocessor) -> Option<Value>,
}

/// Every field that can be shown, in the order of a record's page.
pub const FIELDS: &[FieldView] = &[
    field("purpose", "field-purpose", |scope, fields| text(scope, fields.purpose.as_ref())),
    field("service", "field-service", |scope, fields| text(scope, fields.service.as_ref())),
    field("description", "field-description", |scope, fields| text(scope, fields.description.as_ref())),
    field("condition", "field-condition", |scope, fields| text(scope, fields.condition.as_ref())),
    field("optional", "field-optional", |scope, fields| {
        let optional = fields.optional.as_ref()?.value;
        Some(Value::Plain { text: scope.say(if optional { "optional-yes" } else { "optional-no" }) })
    }),
    field("used_for", "field-used-for", |scope, fields| scope.texts(fields.used_for.as_ref())),
    field("website", "field-website", |scope, fields| {
        Some(Value::Link { link: scope.external(fields.website.as_ref()?) })
    }),
    field("entity", "field-legal-entity", |scope, fields| text(scope, scope.entity(fields)?.name.as_ref())),
    field("address", "field-address", |scope, fields| text(scope, scope.entity(fields)?.address.as_ref())),
    field("country", "field-country", |scope, fields| {
        let country = scope.entity(fields)?.country.as_ref()?;
        Some(Value::Plain { text: scope.locale.country(&country.0) })
    }),
    field("contact", "field-contact", contact),
    field("register", "field-register", |scope, fields| text(scope, scope.entity(fields)?.register.as_ref())),
    field("lei", "field-lei", |scope, fields| {
        Some(Value::Plain { text: scope.entity(fields)?.lei.as_ref()?.value.clone() })
    }),
    field("parent_company", "field-parent-company", parent_company),
    field("relation", "field-relation", |scope, fields| {
        let relation = fields.relation.as_ref()?;
        Some(Value::Plain { text: scope.say(&format!("relation-{}", relation.word())) })
    }),
    field("parent", "field-engaged-by", |scope, fields| {
        let link = scope.record_link(Kind::Subprocessor, &fields.parent.as_ref()?.value)?;
        Some(Value::Link { link })
    }),
    field("data", "field-data", |scope, fields| scope.texts(fields.data.as_ref())),
    field("data_subjects", "field-data-subjects", |scope, fields| scope.texts(fields.data_subjects.as_ref())),
    field("not_processed", "field-not-processed", |scope, fields| scope.texts(fields.not_processed.as_ref())),
    field("audiences", "field-audiences", audiences),
    field("retention", "field-retention", |scope, fields| scope.amount(fields.retention.as_ref()?)),
    field("training", "field-training", |scope, fields| match fields.training.as_ref()? {
        Training::Said(said) => {
            Some(Value::Plain { text: scope.say(if said.value { "training-yes" } else { "training-no" }) })
        }
        Training::Words(words) => text(scope, Some(words)),
    }),
    field("places", "field-places", |scope, fields| {
        let places = fields.places.as_ref()?.iter();
        list(places.map(|place| Value::Place { place: scope.place(place) }).collect())
    }),
    field("transfers", "field-transfers", transfers::transfers),
    field("measures", "field-measures", transfers::measures),
    field("safeguards", "field-safeguards", |scope, fields| scope.texts(fields.safeguards.as_ref())),
    field("certifications", "field-certifications", |scope, fields| scope.texts(fields.certifications.as_ref())),
    field("dpa", "field-dpa", dpa),
    field("audit", "field-audit", audit),
    field("own_list", "field-own-list", |scope, fields| {
        Some(Value::Reference { reference: scope.reference(fields.own_list.as_ref()?) })
    }),
    field("announced", "field-announced", |scope, fields| {
        Some(Value::Date { date: scope.date(&fields.announced.as_ref()?.value) })
    }),
    field("since", "field-since", |scope, fields| {
        Some(Value::Date { date: scope.date(&fields.since.as_ref()?.value) })
    }),
    field("until", "field-until", |scope, fields| {
        Some(Value::Date { date: scope.date(&fields.until.as_ref()?.value) })
    }),
    field("reviewed", "field-reviewed", |scope, fields| {
        Some(Value::Date { date: scope.date(&fields.reviewed.as_ref()?.value) })
    }),
];

const fn field(
    key: &'static str,
    label: &'static str,
    value: fn(&Scope<'_>, &Subprocessor) -> Option<Value>,
) -> FieldView {
    FieldView { key, label, value }
}

/// The field of a name.
pub fn find(key: &str) -> Option<&'static FieldView> {
    FIELDS.iter().find(|field| field.key == key)
}

impl FieldView {
    /// The field of a record with its label and its note; `None` where the record says nothing.
    pub fn fact(&self, scope: &Scope<'_>, fields: &Subprocessor) -> Option<Fact> {
        let value = (self.value)(scope, fields)?;
        let note = fields.note(self.key).and_then(|note| scope.text(note));
        Some(Fact {
            key: self.key.to_owned(),
            label: scope.say(self.label),
            value,
            note,
            more: None,
            anchor: String::new(),
        })
    }
}

/// A labelled value inside another one.
pub fn detail(scope: &Scope<'_>, key: &str, label: &str, value: Option<Value>) -> Option<Fact> {
    Some(Fact {
        key: key.to_owned(),
        label: scope.say(label),
        value: value?,
        note: None,
        more: None,
        anchor: String::new(),
    })
}

/// A text as a value.
pub fn text(scope: &Scope<'_>, text: Option<&Text>) -> Option<Value> {
    Some(Value::Text { text: scope.text(text?)? })
}

fn contact(scope: &Scope<'_>, fields: &Subprocessor) -> Option<Value> {
    reach(scope, scope.entity(fields)?.contact.as_ref()?)
}

/// A way to reach somebody: a mail address, web address or number becomes a link, other words stay words.
pub fn reach(scope: &Scope<'_>, contact: &Text) -> Option<Value> {
    let words = scope.plain(contact);
    let (external, url) = if words.starts_with("https://") {
        (true, words.clone())
    } else if words.contains('@') && !words.contains(char::is_whitespace) {
        (false, format!("mailto:{words}"))
    } else if words.starts_with('+') && words.chars().all(|c| c.is_ascii_digit() || "+ ()/-".contains(c)) {
        (false, format!("tel:{}", words.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>()))
    } else {
        return text(scope, Some(contact));
    };
    let shown = words.trim_start_matches("https://").to_owned();
    Some(Value::Link { link: LinkView { text: shown, url, external, lang: String::new() } })
}

fn parent_company(scope: &Scope<'_>, fields: &Subprocessor) -> Option<Value> {
    let entity = scope.entity(fields)?;
    let name = scope.plain_or_empty(entity.parent_name.as_ref());
    let country = entity.parent_country.as_ref().map(|country| scope.locale.country(&country.0));
    let words = match (name.is_empty(), country) {
        (false, Some(country)) => format!("{name} ({country})"),
        (false, None) => name,
        (true, Some(country)) => country,
        (true, None) => return None,
    };
    Some(Value::Plain { text: words })
}

fn audiences(scope: &Scope<'_>, fields: &Subprocessor) -> Option<Value> {
    let groups = fields.audiences.as_ref()?.0.iter().map(|(id, part)| {
        let title = scope.audience(&id.value).unwrap_or_else(|| id.value.clone());
        let facts = [
            detail(scope, "purpose", "field-purpose", text(scope, part.purpose.as_ref())),
            detail(scope, "data", "field-data", scope.texts(part.data.as_ref())),
            detail(scope, "data_subjects", "field-data-subjects", scope.texts(part.data_subjects.as_ref())),
            detail(scope, "not_processed", "field-not-processed", scope.texts(part.not_processed.as_ref())),
        ];
        let facts: Vec<Fact> = facts.into_iter().flatten().collect();
        let text = part.explanation.as_ref().and_then(|explanation| scope.text(explanation));
        match facts.is_empty() && text.is_none() {
            true => Value::Plain { text: title },
            false => Value::Group { title, text, facts },
        }
    });
    list(groups.collect())
}

fn dpa(scope: &Scope<'_>, fields: &Subprocessor) -> Option<Value> {
    match fields.dpa.as_ref()? {
        Dpa::Said(said) => {
            Some(Value::Plain { text: scope.say(if said.value { "dpa-concluded" } else { "dpa-none" }) })
        }
        Dpa::Dated(when) => {
            let args = Args::new().date("date", when.value, scope.locale);
            Some(Value::Plain { text: scope.say_with("dpa-concluded-date", &args) })
        }
        Dpa::Full(form) => {
            let status = form.status.as_ref().map(|status| Value::Status { status: scope.status(status, "") });
            let date = form.date.as_ref().map(|when| {
                let args = Args::new().date("date", when.value, scope.locale);
                Value::Plain { text: scope.say_with("dpa-concluded-date", &args) }
            });
            let url = form.url.as_ref().map(|url| Value::Reference { reference: scope.reference(url) });
            let note = text(scope, form.note.as_ref());
            list([status, date, url, note].into_iter().flatten().collect())
        }
    }
}

fn audit(scope: &Scope<'_>, fields: &Subprocessor) -> Option<Value> {
    let audit = fields.audit.as_ref()?;
    let dated = |id: &str, when: Option<&crate::diag::Spanned<crate::locale::When>>| {
        let args = Args::new().date("date", when?.value, scope.locale);
        Some(Value::Plain { text: scope.say_with(id, &args) })
    };
    let reference = audit.reference.as_ref().map(|link| Value::Reference { reference: scope.reference(link) });
    let parts = [
        text(scope, audit.method.as_ref()),
        dated("audit-last", audit.last.as_ref()),
        dated("audit-next", audit.next.as_ref()),
        reference,
    ];
    list(parts.into_iter().flatten().collect())
}
