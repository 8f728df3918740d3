//! Who has gone from the list.

use std::collections::BTreeSet;

use super::super::super::weigh::law_error;
use super::{Drift, moved};
use crate::diag::{Diagnostic, Span};
use crate::model::form::nearest;
use crate::model::history::{self, Known, Phase};
use crate::model::life::AnyForm;
use crate::model::published::{Listed, State};

impl<'a> Drift<'a> {
    /// A sub-processor of the published list that today's has not. Who only got another id is among
    /// `renamed` afterwards, so that it is not taken for a new one.
    pub(super) fn gone(&self, listed: &Listed, renamed: &mut BTreeSet<&'a str>) -> Option<Diagnostic> {
        let today = self.site.today;
        // What ended as announced need not be listed any more.
        if listed.has_ended(today) {
            return None;
        }
        let record = self.site.subprocessors.get(&listed.id).filter(|record| record.file.ends_with(".toml"));
        let hidden = record.map(|record| {
            let fields = &record.fields;
            let draft = fields.draft.as_ref().filter(|_| fields.is_draft()).map(|draft| &draft.span);
            let dated = || fields.announced().or(fields.since()).map(|when| &when.span);
            draft.or_else(dated).cloned().unwrap_or_else(|| record.span())
        });
        // A file that is there and cannot be read is a finding of its own.
        let unread = self.sources.get(&format!("subprocessors/{}.toml", listed.id)).is_some();
        if hidden.is_none() && unread {
            return None;
        }
        let place = hidden.clone().or_else(|| self.place(&listed.id))?;
        if let (State::Planned, Some(since)) = (listed.state, &listed.since) {
            // A plan that is dropped before its day takes nothing from anybody, but its id may be another now.
            if history::holds_from(since) > today {
                if hidden.is_none() {
                    renamed.extend(self.renamed(listed).map(|(id, _)| id));
                }
                return None;
            }
            let finding = law_error("sub-drift-never", "sub-drift", place).with("effective", super::date(since));
            return Some(self.told(finding, &listed.id));
        }
        if hidden.is_some() {
            return Some(self.told(law_error("sub-drift-hidden", "sub-drift", place), &listed.id));
        }
        let finding = self.told(law_error("sub-drift-gone", "sub-drift", place), &listed.id);
        Some(match self.renamed(listed) {
            Some((id, place)) => {
                renamed.insert(id);
                finding.with("suggestion", id).label(place, "label-renamed")
            }
            None => finding,
        })
    }

    /// The sub-processor that probably only got another id: one that was not published, of the same or a
    /// similar name, or of the same company.
    fn renamed(&self, listed: &Listed) -> Option<(&'a str, Span)> {
        let new = || {
            let listed = self.today.values().filter(|known| !matches!(known.phase, Phase::Ended { .. }));
            listed.filter(|known| !self.published.contains_key(known.head.id))
        };
        let name =
            |known: &Known<'a>| known.fields.name.as_ref().map(|name| name.words().join(" ")).unwrap_or_default();
        let names: Vec<String> = new().map(name).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let same = |known: &&Known<'a>| known.fields.name.as_ref().is_some_and(|name| name.says(&listed.name));
        let similar = |known: &&Known<'a>| nearest(&listed.name, &names) == Some(name(known).as_str());
        let company = |known: &&Known<'a>| {
            let entity = known.fields.entity.as_ref().and_then(|entity| self.site.entity(entity));
            let name = entity.and_then(|entity| entity.name.as_ref());
            let published = listed.entity.as_ref();
            published.zip(name).is_some_and(|(published, name)| moved::is_same_company(&published.name, name))
        };
        let known = new().find(same).or_else(|| new().find(similar)).or_else(|| new().find(company))?;
        let place = known.fields.name.as_ref().map(|name| name.span.clone());
        Some((known.head.id, place.unwrap_or_else(|| Span::file(known.head.file))))
    }
}
