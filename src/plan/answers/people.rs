//! Who processes the data, and who is there to be asked?

use super::super::fields::reach;
use super::super::scope::Scope;
use super::super::view::TextView;
use super::sentence::Sentence;
use super::{Answer, Goal, current, reviews};
use crate::model::kind::Kind;
use crate::model::records::contact::{Contact, ContactRole};
use crate::model::subprocessor::{Relation, Subprocessor};

/// How many sub-processors there are, which are announced, and how long before its start one is.
pub fn processors(scope: &Scope<'_>) -> Option<Answer> {
    let records = current(scope, Kind::Subprocessor);
    let vendors: Vec<&Subprocessor> =
        records.iter().filter_map(|known| known.fields.as_any().downcast_ref::<Subprocessor>()).collect();
    let count = |wanted: fn(&Subprocessor) -> bool| vendors.iter().filter(|vendor| wanted(vendor)).count();
    let optional = count(|vendor| vendor.optional.as_ref().is_some_and(|optional| optional.value));
    let group = count(|vendor| vendor.relation.as_ref().is_some_and(|relation| relation.value == Relation::Group));
    let sentence = Sentence::new(scope).number("count", records.len()).number("optional", optional);
    let mut lines = vec![sentence.number("group", group).say("answer-who")];
    let announced: Vec<String> = scope
        .whole
        .of(Kind::Subprocessor)
        .filter_map(|(_, known)| {
            let (state, words) = scope.state(&known.phase);
            (state == "planned").then(|| format!("{} ({words})", scope.record_name(Kind::Subprocessor, known)))
        })
        .collect();
    if !announced.is_empty() {
        let sentence = Sentence::new(scope).words("names", scope.locale.list(&announced));
        lines.push(sentence.number("count", announced.len()).say("answer-who-announced"));
    }
    let promises = scope.whole.site.config.promises.as_ref();
    if let Some(period) = promises.and_then(|promises| promises.notice_period.as_ref()) {
        let period = scope.locale.quantity(period);
        lines.push(Sentence::new(scope).words("period", period).say("answer-who-notice"));
    }
    Some(Answer { lines, reviewed: reviews(records), goal: Goal::kind(Kind::Subprocessor, &["subprocessors-current"]) })
}

/// Whom to tell of an incident, and who answers for data protection; failing both, the first contact.
pub fn contacts(scope: &Scope<'_>) -> Option<Answer> {
    const ASKED: [ContactRole; 3] = [ContactRole::Security, ContactRole::DataProtectionOfficer, ContactRole::Privacy];
    let records = current(scope, Kind::Contact);
    let contacts: Vec<&Contact> =
        records.iter().filter_map(|known| known.fields.as_any().downcast_ref::<Contact>()).collect();
    let holds = |contact: &Contact, role: ContactRole| contact.role.iter().flatten().any(|held| held.value == role);
    let mut lines: Vec<TextView> = Vec::new();
    for role in ASKED {
        // Who is appointed as officer answers for privacy as well.
        if let Some(contact) = contacts.iter().find(|contact| holds(contact, role)).filter(|_| lines.len() < 2) {
            lines.extend(line(scope, contact));
        }
    }
    if lines.is_empty() {
        lines.extend(contacts.first().and_then(|contact| line(scope, contact)));
    }
    Some(Answer { lines, reviewed: reviews(records), goal: Goal::kind(Kind::Contact, &[]) })
}

/// What a contact is there for, its name and the way to reach it.
fn line(scope: &Scope<'_>, contact: &Contact) -> Option<TextView> {
    let way = reach(scope, &contact.mail.as_ref().or(contact.phone.as_ref())?.0)?;
    let sentence = Sentence::new(scope).text("name", contact.name.as_ref()).value("address", &way);
    Some(match &contact.function {
        Some(function) => sentence.text("function", Some(function)).say("answer-contact-function"),
        None => sentence.say("answer-contact"),
    })
}
