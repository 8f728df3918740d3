//! Sub-processors: rows of lists, a page each, and their changes.

use jiff::civil::Date;

use super::blocks::changes_block;
use super::fields::{self, FieldView};
use super::prose;
use super::scope::Scope;
use super::urls::Kind;
use super::view::{Block, ChangeView, ColumnView, Fact, LinkView, RecordView, RowView, TableView};
use crate::locale::{Args, When, slug};
use crate::model::form::Form;
use crate::model::history::{End, Known, Phase};
use crate::model::subprocessor::{AudiencePart, Certainty, Change, Relation, Subprocessor};

/// Columns of a list that names none.
pub const COLUMNS: &[&str] = &["purpose", "places", "transfers", "safeguards"];

/// Sections of a record's page: Fluent identifier of the heading, anchor, fields.
const SECTIONS: &[(&str, &str, &[&str])] = &[
    ("section-use", "use", &["purpose", "condition", "optional", "used_for", "audiences"]),
    ("section-data", "data", &["data", "data_subjects", "not_processed", "retention", "training"]),
    ("section-places", "places", &["places", "transfers"]),
    ("section-measures", "measures", &["safeguards", "certifications", "measures"]),
    ("section-contract", "contract", &["dpa", "audit", "own_list", "reviewed"]),
    (
        "section-company",
        "company",
        &[
            "service",
            "entity",
            "relation",
            "address",
            "country",
            "contact",
            "website",
            "register",
            "lei",
            "parent_company",
            "parent",
        ],
    ),
    ("section-time", "time", &["announced", "since", "until"]),
];

/// Which records a list shows.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Only records that touch the data of this audience.
    pub audience: Option<String>,
    /// Only records in this state: `current`, `planned`, `ended`.
    pub state: Option<String>,
    /// Only those customers can, or cannot, do without.
    pub optional: Option<bool>,
    /// Only those of this relation.
    pub relation: Option<Relation>,
}

impl<'a> Scope<'a> {
    /// The name of a record.
    pub fn record_name(&self, known: &Known<'_>) -> String {
        let name = self.plain_or_empty(known.fields.name.as_ref());
        if name.is_empty() { known.record.id.clone() } else { name }
    }

    /// A link to the page of a record; `None` if it must not be shown.
    pub fn record_link(&self, id: &str) -> Option<LinkView> {
        let known = self.whole.known.get(id)?;
        let url = self.whole.urls.of(Kind::Subprocessor, id, self.lang)?;
        Some(LinkView { text: self.record_name(known), url: url.to_owned(), external: false, lang: String::new() })
    }

    /// The head of a record.
    pub fn record(&self, known: &'a Known<'a>, anchor: String) -> RecordView {
        let fields = &known.fields;
        let name = self.record_name(known);
        let entity = self.entity(fields).and_then(|entity| entity.name.as_ref());
        let subtitle = [self.plain_or_empty(fields.service.as_ref()), self.plain_or_empty(entity)]
            .into_iter()
            .filter(|part| !part.is_empty() && *part != name)
            .collect::<Vec<_>>()
            .join(", ");
        let said = |flag: Option<bool>, id: &str| flag.unwrap_or_default().then(|| self.say(id));
        let group = fields.relation.as_ref().map(|relation| relation.value == Relation::Group);
        let optional = fields.optional.as_ref().map(|optional| optional.value);
        let (state, state_text) = self.state(&known.phase);
        RecordView {
            id: known.record.id.clone(),
            anchor,
            url: self.whole.urls.of(Kind::Subprocessor, &known.record.id, self.lang).unwrap_or_default().to_owned(),
            name,
            subtitle,
            logo: fields.logo.as_ref().and_then(|logo| self.picture(logo)),
            state: state.to_owned(),
            state_text,
            tags: [said(optional, "tag-optional"), said(group, "tag-group")].into_iter().flatten().collect(),
        }
    }

    /// The state of a record, and its words where it is not simply in use.
    fn state(&self, phase: &Phase<'_>) -> (&'static str, String) {
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

    /// Records that may be shown, in the order of the list: by position, then by name.
    pub fn selected(&self, selection: &Selection) -> Vec<&'a Known<'a>> {
        let mut records: Vec<&Known<'a>> = self
            .whole
            .known
            .values()
            .filter(|known| {
                let fields = &known.fields;
                let state = selection.state.as_deref().unwrap_or("current");
                self.state(&known.phase).0 == state
                    && selection.audience.as_ref().is_none_or(|id| audience_part(fields, id).is_some())
                    && selection
                        .optional
                        .is_none_or(|wanted| fields.optional.as_ref().is_some_and(|optional| optional.value) == wanted)
                    && selection.relation.is_none_or(|wanted| {
                        fields.relation.as_ref().map_or(Relation::ThirdParty, |relation| relation.value) == wanted
                    })
            })
            .collect();
        let order = |known: &Known<'_>| known.fields.order.as_ref().map_or(i64::MAX, |order| order.value);
        records.sort_by(|a, b| {
            let names = || self.locale.compare(&self.record_name(a), &self.record_name(b));
            order(a).cmp(&order(b)).then_with(names).then_with(|| a.record.id.cmp(&b.record.id))
        });
        records
    }

    /// A list of sub-processors.
    pub fn subprocessor_table(
        &self,
        selection: &Selection,
        columns: &[&'static FieldView],
        caption: Option<String>,
    ) -> TableView {
        let audience = selection.audience.as_deref();
        let suffix = audience.map(|id| format!("-{id}")).unwrap_or_default();
        let rows: Vec<RowView> = self
            .selected(selection)
            .into_iter()
            .map(|known| {
                let fields = for_audience(&known.fields, audience);
                RowView {
                    record: self.record(known, self.anchor(&format!("sub-{}{suffix}", known.record.id))),
                    cells: columns.iter().map(|column| column.fact(self, &fields)).collect(),
                }
            })
            .collect();
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let today = When::from(self.whole.site.today);
        let args = Args::new().number("count", count).date("date", today, self.locale);
        let state = selection.state.as_deref().unwrap_or("current");
        TableView {
            collection: "subprocessors".to_owned(),
            anchor: self.anchor(&format!("subprocessors-{state}{suffix}")),
            caption: caption.unwrap_or_else(|| match audience.and_then(|id| self.audience(id)) {
                Some(name) => self.say_with("subprocessors-caption-audience", &Args::new().text("audience", name)),
                None => self.say(&format!("subprocessors-caption-{state}")),
            }),
            note: if rows.is_empty() { String::new() } else { self.say_with("subprocessors-count", &args) },
            columns: columns
                .iter()
                .map(|column| ColumnView { key: column.key.to_owned(), label: self.say(column.label) })
                .collect(),
            name_column: self.say("field-name"),
            rows,
            empty: self.say("subprocessors-empty"),
        }
    }

    /// Changes of one or all records that may be shown, the next or the latest first.
    pub fn changes(&self, only: Option<&str>, upcoming: bool) -> Vec<ChangeView> {
        let mut changes: Vec<(Option<Date>, ChangeView)> = Vec::new();
        for (id, known) in &self.whole.known {
            if only.is_some_and(|only| only != *id) {
                continue;
            }
            let of_record = if upcoming { &known.upcoming } else { &known.past };
            changes.extend(of_record.iter().map(|change| {
                let day = change.effective.as_ref().map(|when| when.first_day());
                (day, self.change(known, change, upcoming))
            }));
            changes.extend(self.beginning(known, upcoming));
        }
        changes.sort_by(|a, b| if upcoming { a.0.cmp(&b.0) } else { b.0.cmp(&a.0) });
        changes.into_iter().map(|(_, change)| change).collect()
    }

    /// The beginning of a record as a change, where its day is known.
    fn beginning(&self, known: &'a Known<'a>, upcoming: bool) -> Option<(Option<Date>, ChangeView)> {
        let since = known.record.fields.since.as_ref()?;
        let planned = since.first_day() > self.whole.site.today;
        (planned == upcoming).then(|| {
            // What is past is told as it was then; notes speak about today.
            let then = (!planned).then(|| Subprocessor { notes: None, ..(*known.record.fields).clone() });
            let view = ChangeView {
                record: self.named(known),
                anchor: self.anchor(&format!("change-{}", known.record.id)),
                action: "begin".to_owned(),
                title: self.say("change-begin"),
                announced: known.record.fields.announced.as_ref().map(|when| self.date(&when.value)),
                effective: Some(self.date(&since.value)),
                certainty: Certainty::Certain.word().to_owned(),
                certainty_text: String::new(),
                upcoming,
                why: None,
                facts: self.facts(then.as_ref().unwrap_or(&known.fields), &["purpose", "places"]),
            };
            (Some(since.first_day()), view)
        })
    }

    fn change(&self, known: &'a Known<'a>, change: &Change, upcoming: bool) -> ChangeView {
        // By its date: a number would count changes that nobody may know of yet.
        let day = change.effective.as_ref().map(|when| slug(&when.to_string(), self.lang));
        let said = |flag: &Option<crate::diag::Spanned<bool>>| flag.as_ref().is_some_and(|flag| flag.value);
        let action = match (said(&change.begin), said(&change.end)) {
            (true, _) => "begin-again",
            (_, true) => "end",
            _ => "fields",
        };
        let certainty = change.certainty.as_ref().map_or(Certainty::Certain, |certainty| certainty.value);
        let keys: Vec<&str> = fields::FIELDS.iter().map(|field| field.key).collect();
        let facts = change.set.as_ref().map(|set| self.facts(&set.0, &keys)).unwrap_or_default();
        let labels: Vec<&str> = facts.iter().map(|fact| fact.label.as_str()).collect();
        let fields = Args::new().text("fields", self.locale.list(&labels));
        ChangeView {
            record: self.named(known),
            anchor: self.anchor(&format!("change-{}-{}", known.record.id, day.as_deref().unwrap_or("open"))),
            action: action.to_owned(),
            title: self.say_with(&format!("change-{action}"), &fields),
            announced: change.announced.as_ref().map(|when| self.date(&when.value)),
            effective: change.effective.as_ref().map(|when| self.date(&when.value)),
            certainty: certainty.word().to_owned(),
            certainty_text: match certainty {
                Certainty::Certain => String::new(),
                other => self.say(&format!("change-{}", other.word())),
            },
            upcoming,
            why: change.why.as_ref().and_then(|why| self.text(why)),
            facts,
        }
    }

    fn named(&self, known: &Known<'_>) -> LinkView {
        self.record_link(&known.record.id).unwrap_or_else(|| LinkView {
            text: self.record_name(known),
            url: String::new(),
            external: false,
            lang: String::new(),
        })
    }

    /// Fields of a record by name, those it says something about.
    fn facts(&self, fields: &Subprocessor, keys: &[&str]) -> Vec<Fact> {
        keys.iter().filter_map(|key| fields::find(key)?.fact(self, fields)).collect()
    }

    /// The text of a record's own page.
    pub fn subprocessor_page(&self, known: &'a Known<'a>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let (_, words) = self.state(&known.phase);
        if !words.is_empty() {
            blocks.push(Block::Notice { tone: "info".to_owned(), text: words });
        }
        if let Some(view) = known.fields.description.as_ref().and_then(|text| self.text(text)) {
            blocks.push(Block::Lead { text: view });
        }
        let upcoming = self.changes_of(known, true);
        if !upcoming.is_empty() {
            blocks.push(changes_block(self, 2, "upcoming", upcoming));
        }
        let text = known.record.texts.get(self.lang).map(|text| (text, None)).or_else(|| {
            self.chain.iter().find_map(|other| known.record.texts.get(other).map(|text| (text, Some(other))))
        });
        if let Some((text, foreign)) = text {
            blocks.extend(prose::blocks(self, &text.prose, foreign));
        }
        for (heading, anchor, keys) in SECTIONS {
            let facts = self.facts(&known.fields, keys);
            if !facts.is_empty() {
                let text = self.say(heading);
                blocks.push(Block::Heading { level: 2, anchor: self.heading(2, anchor, &text), text });
                blocks.push(Block::Facts { facts });
            }
        }
        let past = self.changes_of(known, false);
        if !past.is_empty() {
            blocks.push(changes_block(self, 2, "past", past));
        }
        blocks
    }

    fn changes_of(&self, known: &Known<'_>, upcoming: bool) -> Vec<ChangeView> {
        self.changes(Some(&known.record.id), upcoming)
    }
}

fn audience_part<'f>(fields: &'f Subprocessor, id: &str) -> Option<&'f AudiencePart> {
    fields.audiences.as_ref()?.0.iter().find(|(audience, _)| audience.value == id).map(|(_, part)| part)
}

/// The record as one audience sees it: what is said for the audience replaces what is said for all.
fn for_audience(fields: &Subprocessor, audience: Option<&str>) -> Subprocessor {
    let mut fields = fields.clone();
    if let Some(part) = audience.and_then(|id| audience_part(&fields, id)).cloned() {
        fields.overlay(&Subprocessor {
            purpose: part.purpose,
            description: part.explanation,
            data: part.data,
            data_subjects: part.data_subjects,
            not_processed: part.not_processed,
            ..Subprocessor::default()
        });
    }
    fields
}
