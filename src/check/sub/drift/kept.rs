//! Who stays on the list: dates, company and places as they were published, and what was announced then.

use super::super::super::weigh::{law_error, list};
use super::moved::{Moved, is_same_company};
use super::{Drift, date};
use crate::diag::{Diagnostic, Span, Spanned};
use crate::locale::When;
use crate::model::entity::EntityRef;
use crate::model::history::{Known, Phase, Step, known};
use crate::model::published::{Company, Listed, Planned, Spot, State};
use crate::model::subprocessor::Subprocessor;
use crate::model::value::{Place, Text};

/// What weighs like a new sub-processor when it changes.
#[derive(Clone, Copy)]
struct Stand<'a> {
    entity: Option<&'a EntityRef>,
    places: &'a [Place],
}

impl<'a> From<&'a Subprocessor> for Stand<'a> {
    fn from(fields: &'a Subprocessor) -> Self {
        Self { entity: fields.entity.as_ref(), places: fields.places.as_deref().unwrap_or_default() }
    }
}

impl Drift<'_> {
    /// Compares a sub-processor that both lists have.
    pub(super) fn kept(&self, listed: &Listed, known: &Known<'_>, findings: &mut Vec<Diagnostic>) {
        let then = self.then(&listed.id);
        let (announced, since) = known.opening();
        if then.is_empty() {
            // Announced anew, its notice is counted from there; but who was in use cannot begin later.
            if listed.state == State::Current {
                let place = since.or(announced).map_or_else(|| Span::file(known.head.file), |when| when.span.clone());
                findings.push(self.told(law_error("sub-drift-hidden", "sub-drift", place), &listed.id));
            }
            return;
        }
        match (listed.state, since, &listed.since) {
            (State::Planned, Some(since), Some(published)) => {
                findings.extend(self.earlier(listed, announced, since, published));
            }
            (State::Planned, None, Some(published)) if published.first_day() > self.site.today => {
                findings.extend(self.begun(known));
            }
            _ => {}
        }
        let states: Vec<Stand<'_>> = then.iter().map(|known| (&*known.fields).into()).collect();
        findings.extend(self.company(listed, listed.entity.as_ref(), &states));
        findings.extend(self.moved(listed, &listed.places, &states, known));
        findings.extend(self.stayed(listed, known));
        for change in &listed.changes {
            findings.extend(self.announced(listed, change, known));
        }
        findings.extend(self.silent(listed, known));
    }

    /// What the list says today about the day of the published one. Something dated on that very day may
    /// have been written after it was published, so the eve counts as well.
    fn then(&self, id: &str) -> Vec<Known<'_>> {
        let days = self.day.yesterday().into_iter().chain([self.day]);
        let record = self.site.subprocessors.get(id);
        let then = days.filter_map(|day| known(record?, day));
        then.filter(|known| !matches!(known.phase, Phase::Ended { .. })).collect()
    }

    /// Something that was published for one day and now takes effect before it, without being announced anew.
    fn earlier(
        &self,
        listed: &Listed,
        announced: Option<&Spanned<When>>,
        now: &Spanned<When>,
        published: &When,
    ) -> Option<Diagnostic> {
        if now.first_day() >= published.first_day() || self.is_anew(announced.map(|when| &when.value)) {
            return None;
        }
        let finding = law_error("sub-drift-earlier", "sub-drift", now.span.clone())
            .with("effective", date(now))
            .with("due", date(published))
            .edit(now.span.clone(), written(published));
        Some(self.told(finding, &listed.id))
    }

    /// Another company than published, in every one of these states.
    fn company(&self, listed: &Listed, published: Option<&Company>, states: &[Stand<'_>]) -> Option<Diagnostic> {
        let published = &published?.name;
        let names = states.iter().map(|state| self.name(state.entity)).collect::<Option<Vec<&Text>>>()?;
        let name = names.last().filter(|_| !names.iter().any(|name| is_same_company(published, name)))?;
        let finding = law_error("sub-drift-entity", "sub-drift", name.span.clone()).with("company", published.as_str());
        Some(self.told(finding, &listed.id))
    }

    fn name<'e>(&'e self, entity: Option<&'e EntityRef>) -> Option<&'e Text> {
        self.site.entity(entity?)?.name.as_ref()
    }

    /// Other places than published, in every one of these states.
    fn moved(
        &self,
        listed: &Listed,
        published: &[Spot],
        states: &[Stand<'_>],
        known: &Known<'_>,
    ) -> Option<Diagnostic> {
        let moved: Vec<Moved<'_>> = states.iter().map(|state| Moved::new(self.law, published, state.places)).collect();
        let last = moved.last().filter(|_| !moved.iter().any(Moved::is_nothing))?;
        let finding = match last.added.first() {
            Some(first) => {
                let codes: Vec<&str> = last.added.iter().map(|code| code.0.as_str()).collect();
                law_error("sub-drift-place", "sub-drift", first.span.clone()).with("countries", list(&codes))
            }
            None => {
                let place = states.last().and_then(|state| first_place(state.places));
                let place = place.unwrap_or_else(|| Span::file(known.head.file));
                law_error("sub-drift-place-missing", "sub-drift", place).with("countries", list(&last.missing))
            }
        };
        let set = states.last().map(|state| written_places(state.places)).unwrap_or_default();
        let mut before: Vec<&str> =
            published.iter().filter(|spot| !spot.is_transit()).map(|spot| spot.country.as_str()).collect();
        before.dedup();
        Some(self.told(finding.with("before", list(&before)).with("set", set), &listed.id))
    }

    /// Who should have ended as announced and is in use without an end.
    fn stayed(&self, listed: &Listed, known: &Known<'_>) -> Option<Diagnostic> {
        let Phase::Current { since, end: None } = known.phase else { return None };
        // Who began again has ended.
        let again = since.is_some_and(|since| since.first_day() > self.day);
        if again || !listed.has_ended(self.site.today) {
            return None;
        }
        let end = listed.changes.iter().find(|change| change.end);
        let effective = end.map_or(listed.until, |end| end.effective)?;
        let finding = law_error("sub-drift-stayed", "sub-drift", Span::file(known.head.file));
        let finding = self.told(finding.with("effective", date(&effective)), &listed.id);
        Some(match end {
            Some(end) => self.restoring(finding, known, end, "end = true"),
            None => finding,
        })
    }

    /// A move that was published as announced: the list must have it, not before its day, and not to
    /// somewhere else.
    fn announced(&self, listed: &Listed, change: &Planned, known: &Known<'_>) -> Option<Diagnostic> {
        let holds_from = change.holds_from()?;
        let effective = change.effective?;
        let steps: Vec<(&Step<'_>, Stand<'_>)> = moves(known).collect();
        if let Some((step, _)) = steps.iter().find(|(_, stand)| self.is_as_announced(change, *stand)) {
            return self.earlier(listed, step.announced, step.effective?, &effective);
        }
        let anew = steps.iter().any(|(step, _)| self.is_anew(step.announced.map(|when| &when.value)));
        if anew || self.is_as_announced(change, (&*known.fields).into()) {
            return None;
        }
        let same_day = steps.iter().find(|(step, _)| step.effective.is_some_and(|when| when.value == effective));
        if let Some((_, stand)) = same_day {
            let states = [*stand];
            let moved = || self.moved(listed, change.places.as_deref().unwrap_or_default(), &states, known);
            return self.company(listed, change.entity.as_ref(), &states).or_else(moved);
        }
        (change.moves() && holds_from <= self.site.today).then(|| {
            let stand = Stand::from(&*known.fields);
            let company = change.entity.as_ref().and_then(|_| Some(self.name(stand.entity)?.span.clone()));
            let place = company.or_else(|| first_place(stand.places));
            let place = place.unwrap_or_else(|| Span::file(known.head.file));
            let finding = law_error("sub-drift-undone", "sub-drift", place).with("effective", date(&effective));
            let finding = self.told(finding, &listed.id);
            match &change.places {
                Some(places) if change.entity.is_none() => {
                    let spots = places.iter().map(|spot| (spot.country.as_str(), spot.role.as_deref()));
                    self.restoring(finding, known, change, &format!("set.places = [{}]", written_spots(spots)))
                }
                // The published list knows less of a company than a record should.
                _ => finding,
            }
        })
    }

    /// With the change as it was published, at the end of the record.
    fn restoring(&self, finding: Diagnostic, known: &Known<'_>, change: &Planned, what: &str) -> Diagnostic {
        let Some(file) = self.sources.get(known.head.file) else { return finding };
        let dated = |key: &str, when: Option<When>| when.map(|when| format!("{key} = {}\n", written(&when)));
        let [announced, effective] = [dated("announced", change.announced), dated("effective", change.effective)];
        let dates = announced.unwrap_or_default() + &effective.unwrap_or_default();
        let ends = file.bytes.last().is_none_or(|last| *last == b'\n');
        let gap = if ends { "" } else { "\n" };
        let end = Span::new(known.head.file, file.bytes.len()..file.bytes.len());
        finding.edit(end, format!("{gap}\n[[change]]\n{dates}{what}\n"))
    }

    /// Whether a state shows what a change announced.
    fn is_as_announced(&self, change: &Planned, stand: Stand<'_>) -> bool {
        let company = change
            .entity
            .as_ref()
            .is_none_or(|company| self.name(stand.entity).is_some_and(|name| is_same_company(&company.name, name)));
        let places = change
            .places
            .as_ref()
            .is_none_or(|places| !stand.places.is_empty() && Moved::new(self.law, places, stand.places).is_nothing());
        change.moves() && company && places
    }

    /// A move that has taken effect since, and of which it is not said that it was announced.
    fn silent(&self, listed: &Listed, known: &Known<'_>) -> Option<Diagnostic> {
        let since = |step: &Step<'_>| step.holds_from().is_some_and(|from| from >= self.day && from <= self.site.today);
        let (step, _) = moves(known).find(|(step, stand)| {
            let shown = || {
                let company = listed.entity.as_ref().zip(self.name(stand.entity));
                company.is_none_or(|(company, name)| is_same_company(&company.name, name))
                    && Moved::new(self.law, &listed.places, stand.places).is_nothing()
            };
            let published = || listed.changes.iter().any(|change| self.is_as_announced(change, *stand));
            step.announced.is_none() && since(step) && !shown() && !published()
        })?;
        let effective = step.effective?;
        let finding = law_error("sub-drift-silent", "sub-drift", effective.span.clone());
        Some(self.told(finding.with("effective", date(effective)), &listed.id))
    }
}

/// The changes of a sub-processor that set its company or its places, with what they set.
fn moves<'s>(known: &'s Known<'_>) -> impl Iterator<Item = (&'s Step<'s>, Stand<'s>)> {
    known.past.iter().chain(&known.upcoming).filter_map(|step| {
        let set = step.set?.as_any().downcast_ref::<Subprocessor>()?;
        (set.entity.is_some() || set.places.is_some()).then(|| (step, set.into()))
    })
}

/// A date as the content writes it.
fn written(when: &When) -> String {
    match when {
        When::On(day) if day.precision() == "day" => day.to_string(),
        other => format!("\"{other}\""),
    }
}

/// Places as the content writes them in one line.
fn written_places(places: &[Place]) -> String {
    let said = places
        .iter()
        .filter_map(|place| Some((place.country.as_ref()?.0.as_str(), place.role.as_ref().map(|role| role.word()))));
    written_spots(said)
}

fn written_spots<'s>(spots: impl Iterator<Item = (&'s str, Option<&'s str>)>) -> String {
    let written = spots.map(|(country, role)| match role {
        Some(role) => format!("{{ country = {country:?}, role = {role:?} }}"),
        None => format!("{{ country = {country:?} }}"),
    });
    written.collect::<Vec<_>>().join(", ")
}

/// Where the first place is written.
fn first_place(places: &[Place]) -> Option<Span> {
    places.iter().find_map(|place| Some(place.country.as_ref()?.span.clone()))
}
