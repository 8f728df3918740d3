//! Changes of records of any kind, and the state they lead to, in words.

use jiff::civil::Date;

use super::fields::{self, reach};
use super::pictures::notice::{self, Notice};
use super::records;
use super::scope::{AnyKnown, Scope};
use super::values::list;
use super::view::{ChangeView, DrawingView, Fact, LinkView, Value};
use crate::locale::{Args, When, slug};
use crate::model::form::{Shown, Value as _};
use crate::model::history::{End, Phase, Step};
use crate::model::kind::Kind;
use crate::model::life::Certainty;
use crate::model::records::change_process::ChangeProcess;
use crate::model::subprocessor::Subprocessor;
use crate::model::value::Measured;

/// Which changes a list shows.
#[derive(Clone, Copy, Debug)]
pub struct Changes<'c> {
    /// Of records of this kind.
    pub kind: Kind,
    /// Only of this record.
    pub only: Option<&'c str>,
    /// Those to come, or those that have taken effect.
    pub upcoming: bool,
}

impl<'a> Scope<'a> {
    /// The state of a record, and its words where it is not simply in use.
    pub fn state(&self, phase: &Phase<'_>) -> (&'static str, String) {
        let dated = |id: &str, when: When| self.say_with(id, &Args::new().date("date", when, self.locale));
        match phase {
            Phase::Current { end: None, .. } => ("current", String::new()),
            Phase::Current { end: Some(End::LastDay(when)), .. } => ("current", dated("state-until", when.value)),
            Phase::Current { end: Some(End::FirstDayWithout(when)), .. } => {
                ("current", dated("state-ends", when.value))
            }
            Phase::Planned { from } => ("planned", dated("state-planned", from.value)),
            Phase::Ended { end: End::LastDay(when) } => ("ended", dated("state-ended-after", when.value)),
            Phase::Ended { end: End::FirstDayWithout(when) } => ("ended", dated("state-ended", when.value)),
        }
    }

    /// Changes of one or all records that may be shown, the next or the latest first.
    pub fn changes(&self, wanted: Changes<'_>) -> Vec<ChangeView> {
        let Changes { kind, only, upcoming } = wanted;
        let mut changes: Vec<(Option<Date>, ChangeView)> = Vec::new();
        for (_, known) in self.whole.of(kind).filter(|(id, _)| only.is_none_or(|only| only == *id)) {
            let steps = if upcoming { &known.upcoming } else { &known.past };
            changes.extend(steps.iter().map(|step| {
                let day = step.effective.map(|when| when.first_day());
                (day, self.change(kind, known, step, upcoming))
            }));
            changes.extend(self.beginning(kind, known, upcoming));
        }
        changes.sort_by(|a, b| if upcoming { a.0.cmp(&b.0) } else { b.0.cmp(&a.0) });
        changes.into_iter().map(|(_, change)| change).collect()
    }

    /// The beginning of a record as a change, where its day is known.
    fn beginning(&self, kind: Kind, known: &AnyKnown<'a>, upcoming: bool) -> Option<(Option<Date>, ChangeView)> {
        // Of other records their beginning is one of their fields.
        let since = known.first.since().filter(|_| kind == Kind::Subprocessor)?;
        let planned = since.first_day() > self.whole.site.today;
        (planned == upcoming).then(|| {
            // What is past is told as it was then; notes speak about today.
            let (form, noted) = if planned { (&*known.fields, true) } else { (known.first, false) };
            let mut facts = self.told(kind, form, Some(&["purpose", "places"]));
            if !noted {
                facts.iter_mut().for_each(|fact| fact.note = None);
            }
            let announced = known.first.announced().filter(|_| planned);
            facts.extend(announced.and_then(|when| self.objection(when)));
            let view = ChangeView {
                record: self.named(kind, known),
                anchor: self.anchor(&format!("change-{}", known.head.id)),
                action: "begin".to_owned(),
                title: self.say("change-begin"),
                announced: known.first.announced().map(|when| self.date(&when.value)),
                effective: Some(self.date(&since.value)),
                certainty: Certainty::Certain.word().to_owned(),
                certainty_text: String::new(),
                upcoming,
                drawing: announced.and_then(|when| self.notice(kind, known, when, &since.value, Certainty::Certain)),
                why: None,
                facts,
            };
            (Some(since.first_day()), view)
        })
    }

    fn change(&self, kind: Kind, known: &AnyKnown<'a>, step: &Step<'_>, upcoming: bool) -> ChangeView {
        // By its date: a number would count changes that nobody may know of yet.
        let day = step.effective.map(|when| slug(&when.to_string(), self.lang));
        let action = action(step);
        let mut facts = step.set.map(|set| self.told(kind, set, None)).unwrap_or_default();
        let title = self.titled(kind, action, &facts);
        let announced = step.announced.filter(|_| upcoming && kind == Kind::Subprocessor);
        facts.extend(announced.and_then(|when| self.objection(when)));
        ChangeView {
            record: self.named(kind, known),
            anchor: self.anchor(&format!("change-{}-{}", known.head.id, day.as_deref().unwrap_or("open"))),
            action: action.to_owned(),
            title,
            announced: step.announced.map(|when| self.date(&when.value)),
            effective: step.effective.map(|when| self.date(&when.value)),
            certainty: step.certainty.word().to_owned(),
            certainty_text: match step.certainty {
                Certainty::Certain => String::new(),
                other => self.say(&format!("change-{}", other.word())),
            },
            upcoming,
            drawing: announced.zip(step.effective).and_then(|(announced, effective)| {
                self.notice(kind, known, announced, &effective.value, step.certainty)
            }),
            why: step.why.and_then(|why| self.text(why)),
            facts,
        }
    }

    /// What a change is, in words.
    pub fn change_title(&self, kind: Kind, step: &Step<'_>) -> String {
        let facts = step.set.map(|set| self.told(kind, set, None)).unwrap_or_default();
        self.titled(kind, action(step), &facts)
    }

    fn titled(&self, kind: Kind, action: &str, facts: &[Fact]) -> String {
        let labels: Vec<&str> = facts.iter().map(|fact| fact.label.as_str()).collect();
        let fields = Args::new().text("fields", self.locale.list(&labels));
        self.say_with(&self.own(kind, &format!("change-{action}")), &fields)
    }

    /// The picture of a notice.
    fn notice(
        &self,
        kind: Kind,
        known: &AnyKnown<'a>,
        announced: &When,
        effective: &When,
        certainty: Certainty,
    ) -> Option<DrawingView> {
        let objection = self.process().and_then(|process| last_day(process, announced));
        let name = self.record_name(kind, known);
        notice::picture(self, Notice { name: &name, announced, objection, effective, certainty })
    }

    /// How sub-processors are changed, if that may be shown.
    fn process(&self) -> Option<&ChangeProcess> {
        self.whole.one(Kind::ChangeProcess, Kind::ChangeProcess.name())?.fields.as_any().downcast_ref()
    }

    /// Until when and where customers can object to what was announced on a day (GDPR Art. 28(2)).
    fn objection(&self, announced: &When) -> Option<Fact> {
        let process = self.process()?;
        let objection = process.objection.as_ref()?;
        let last = last_day(process, announced)?;
        let args = Args::new().date("date", last, self.locale);
        let until = Value::Plain { text: self.say_with("objection-until", &args) };
        let channel = objection.channel.as_ref().and_then(|channel| reach(self, &channel.0));
        let contact = objection.contact.as_ref().and_then(|contact| self.shown(&contact.seen(None)));
        let value = list(std::iter::once(until).chain(channel.or(contact)).collect())?;
        let label = self.label(process.form(), "objection");
        Some(Fact { key: "objection".to_owned(), label, value, note: None, more: None, anchor: String::new() })
    }

    /// A message of a sub-processor, or its wording for all other records.
    fn own(&self, kind: Kind, id: &str) -> String {
        let other = format!("{id}-record");
        if kind != Kind::Subprocessor && self.locale.has(&other) { other } else { id.to_owned() }
    }

    /// The name of a record, with a link to where it is shown.
    fn named(&self, kind: Kind, known: &AnyKnown<'a>) -> LinkView {
        self.record_link(kind, known.head.id).unwrap_or_else(|| LinkView {
            text: self.record_name(kind, known),
            url: String::new(),
            external: false,
            lang: String::new(),
        })
    }

    /// Fields of a form that say something: those named, or all.
    pub fn told(&self, kind: Kind, form: &dyn Shown, keys: Option<&[&str]>) -> Vec<Fact> {
        match form.as_any().downcast_ref::<Subprocessor>() {
            Some(fields) => {
                let wanted = |key: &str| keys.is_none_or(|keys| keys.contains(&key));
                let fields_of = fields::FIELDS.iter().filter(|field| wanted(field.key));
                fields_of.filter_map(|field| field.fact(self, fields)).collect()
            }
            None => {
                let keys: Vec<&str> = match keys {
                    Some(keys) => keys.to_vec(),
                    None => form.fields().iter().map(|field| field.key).collect(),
                };
                keys.iter()
                    .filter(|key| !records::is_hidden(kind, key))
                    .filter_map(|key| self.fact(form, key))
                    .collect()
            }
        }
    }
}

/// What a change does, as messages and classes name it.
fn action(step: &Step<'_>) -> &'static str {
    match (step.begin, step.end) {
        (true, _) => "begin-again",
        (_, true) => "end",
        _ => "fields",
    }
}

/// The last day on which customers can object to what was announced on a day.
fn last_day(process: &ChangeProcess, announced: &When) -> Option<Date> {
    match process.objection.as_ref()?.within.as_ref()?.measured.as_ref()? {
        Measured::Quantity(within) => within.after(announced.last_day().unwrap_or_else(|| announced.first_day())),
        Measured::Daily(_) => None,
    }
}
