//! The roadmap along time: what is done, what is to come, and what has no date.

use super::super::scope::{AnyKnown, Scope};
use super::{Picture, lanes};
use crate::draw::lanes::{Bar, Lane, Note};
use crate::locale::Args;
use crate::model::form::Seen;
use crate::model::kind::Kind;
use crate::model::records::roadmap::{Roadmap, RoadmapStatus};

/// The picture of some projects; `None` where fewer than `least` of them have a date.
pub fn picture(scope: &Scope<'_>, records: &[&AnyKnown<'_>], least: usize) -> Option<Picture> {
    let mut dated: Vec<(String, Lane)> = Vec::new();
    let mut undated = Vec::new();
    for known in records {
        let Some(form) = known.fields.as_any().downcast_ref::<Roadmap>() else { continue };
        let name = scope.record_name(Kind::Roadmap, known);
        let status = form.status.as_ref().map(|status| status.value);
        let said = status.map(|status| scope.say(&format!("roadmap-status-{}", status.word()))).unwrap_or_default();
        let class = status.unwrap_or(RoadmapStatus::Planned).word();
        match scope.drawn(form, "date") {
            Some(Seen::Date(when, _)) => {
                let date = scope.locale.date(*when);
                let label = match said.is_empty() {
                    true => date,
                    false => scope.say_with("roadmap-when", &Args::new().text("date", date).text("status", said)),
                };
                let bars = vec![Bar::period(class, when.first_day(), when.last_day())];
                dated.push((when.sort_key(), Lane { name, label, bars, ..Lane::default() }));
            }
            _ => undated.push(Lane { name, notes: vec![Note { class: "", words: said }], ..Lane::default() }),
        }
    }
    if dated.len() < least {
        return None;
    }
    dated.sort_by(|a, b| a.0.cmp(&b.0));
    let lanes = dated.into_iter().map(|(_, lane)| lane).collect();
    lanes::picture(scope, "roadmap", lanes, undated)
}
