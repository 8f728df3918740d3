//! Sub-processors: rows of lists, a page each, and their changes.

use super::blocks::changes_block;
use super::changes::Changes;
use super::fields::{self, FieldView};
use super::records;
use super::scope::Scope;
use super::tools::{self, Facet, Key, Word};
use super::view::{Block, ChangeView, ColumnView, Fact, RecordView, RowView, TableView, Value};
use crate::locale::{Args, When};
use crate::model::form::{Form, Shown, Value as _};
use crate::model::history::{End, Known, Phase};
use crate::model::kind::Kind;
use crate::model::subprocessor::{AudiencePart, Relation, Subprocessor};
use crate::model::transfer::Mechanism;
use crate::model::value::Text;

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
    /// Only records in this state: `current`, `planned`, `ended`; `all` for any.
    pub state: Option<String>,
    /// Only those customers can, or cannot, do without.
    pub optional: Option<bool>,
    /// Only those of this relation.
    pub relation: Option<Relation>,
}

impl<'a> Scope<'a> {
    /// The name of a sub-processor.
    pub fn subprocessor_name(&self, known: &Known<'_>) -> String {
        let name = self.plain_or_empty(known.fields.name.as_ref());
        if name.is_empty() { known.head.id.to_owned() } else { name }
    }

    /// The head of a record.
    pub fn record(&self, known: &'a Known<'a>, anchor: String) -> RecordView {
        let fields = &known.fields;
        let name = self.subprocessor_name(known);
        let entity = self.entity(fields).and_then(|entity| entity.name.as_ref());
        let subtitle = [self.plain_or_empty(fields.service.as_ref()), self.plain_or_empty(entity)]
            .into_iter()
            .filter(|part| !part.is_empty() && *part != name)
            .collect::<Vec<_>>()
            .join(", ");
        let said = |flag: Option<bool>, id: &str| flag.unwrap_or_default().then(|| self.say(id));
        let group = fields.relation.as_ref().map(|relation| relation.value == Relation::Group);
        let optional = fields.optional.as_ref().map(|optional| optional.value);
        let parent = fields.parent.as_ref().and_then(|parent| self.whole.known.get(parent.as_str()));
        let via =
            parent.map(|parent| self.say_with("tag-via", &Args::new().text("name", self.subprocessor_name(parent))));
        let (state, state_text) = self.state(&known.phase);
        RecordView {
            id: known.head.id.to_owned(),
            anchor,
            url: self.whole.urls.of(Kind::Subprocessor, known.head.id, self.lang).unwrap_or_default().to_owned(),
            name,
            subtitle,
            logo: fields.logo.as_ref().and_then(|logo| self.picture(logo)),
            state: state.to_owned(),
            state_text,
            tags: [said(optional, "tag-optional"), said(group, "tag-group"), via].into_iter().flatten().collect(),
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
                (state == "all" || self.state(&known.phase).0 == state)
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
            let names = || self.locale.compare(&self.subprocessor_name(a), &self.subprocessor_name(b));
            order(a).cmp(&order(b)).then_with(names).then_with(|| a.head.id.cmp(b.head.id))
        });
        records
    }

    /// What stands in place of a list without rows: that there are none at all only where that is so.
    pub fn no_subprocessors(&self) -> String {
        let none = self.selected(&Selection::default()).is_empty();
        self.say(if none { "subprocessors-empty" } else { "list-empty" })
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
        let records = self.selected(selection);
        let rows: Vec<RowView> = records
            .iter()
            .map(|known| {
                let fields = for_audience(&known.fields, audience);
                RowView {
                    head: None,
                    record: self.record(known, self.anchor(&format!("sub-{}{suffix}", known.head.id))),
                    cells: columns
                        .iter()
                        .map(|column| column.fact(self, &fields).or_else(|| self.end(column, &known.phase)))
                        .collect(),
                    facets: Vec::new(),
                    ranks: String::new(),
                }
            })
            .collect();
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let today = When::from(self.whole.site.today);
        let args = Args::new().number("count", count).date("date", today, self.locale);
        let state = selection.state.as_deref().unwrap_or("current");
        let empty = if rows.is_empty() { self.no_subprocessors() } else { String::new() };
        let mut table = TableView {
            collection: "subprocessors".to_owned(),
            anchor: self.anchor(&format!("subprocessors-{state}{suffix}")),
            caption: caption.unwrap_or_else(|| match audience.and_then(|id| self.audience(id)) {
                Some(name) => self.say_with("subprocessors-caption-audience", &Args::new().text("audience", name)),
                None => self.say(&format!("subprocessors-caption-{state}")),
            }),
            headed: false,
            // Announced and former ones are no sub-processors on the day of the list.
            note: match rows.is_empty() || state == "all" {
                true => String::new(),
                false => self.say_with("subprocessors-count", &args),
            },
            columns: columns
                .iter()
                .map(|column| ColumnView { key: column.key.to_owned(), label: self.say(column.label) })
                .collect(),
            name_column: self.say("field-name"),
            rows,
            empty,
            tools: None,
        };
        if table.rows.len() >= tools::ENOUGH {
            let names = table.rows.iter().map(|row| Key::Words(row.record.name.clone())).collect();
            let by_column = columns.iter().enumerate().map(|(at, column)| {
                let of = |(row, known): (&RowView, &&Known<'_>)| {
                    let seen = known.fields.get(column.key);
                    Key::of(self, row.cells.get(at).and_then(Option::as_ref), seen.as_ref(), &[])
                };
                table.rows.iter().zip(&records).map(of).collect()
            });
            let orders: Vec<Vec<Key>> = std::iter::once(names).chain(by_column).collect();
            tools::equip(self, &mut table, self.subprocessor_facets(&records), &orders);
        }
        table
    }

    /// What readers can choose the rows of a list by.
    fn subprocessor_facets(&self, records: &[&'a Known<'a>]) -> Vec<Facet> {
        let facet = |key: &str, of: &dyn Fn(&Known<'_>) -> Vec<Word>| Facet {
            key: key.to_owned(),
            label: self.say(&format!("facet-{key}")),
            rows: records.iter().map(|known| of(known)).collect(),
        };
        let texts = |texts: Option<&Vec<Text>>| -> Vec<Word> {
            texts.into_iter().flatten().filter_map(|text| self.text_word(text)).collect()
        };
        let named = |id: &str, label: String, place: usize| Word { id: id.to_owned(), label, place };
        vec![
            facet("country", &|known| {
                let countries = known.fields.places.iter().flatten().filter_map(|place| place.country.as_ref());
                countries.map(|country| named(&country.0, self.locale.country(&country.0), 0)).collect()
            }),
            facet("audience", &|known| {
                let audiences = known.fields.audiences.iter().flat_map(|audiences| &audiences.0);
                let name = |id: &str| self.audience(id).unwrap_or_else(|| id.to_owned());
                audiences.map(|(id, _)| named(id, name(id), 0)).collect()
            }),
            facet("use", &|known| match known.fields.optional.as_ref().is_some_and(|optional| optional.value) {
                true => vec![named("optional", self.say("optional-yes"), 1)],
                // As lists choose: what says nothing is needed.
                false => vec![named("required", self.say("optional-no"), 0)],
            }),
            facet("product", &|known| texts(known.fields.used_for.as_ref())),
            facet("transfer", &|known| {
                let mechanisms = known.fields.transfers.iter().flatten().filter_map(|it| it.mechanism.as_ref());
                let place = |word| Mechanism::WORDS.iter().position(|known| *known == word).unwrap_or_default();
                mechanisms
                    .map(|it| named(it.word(), self.say(&format!("transfer-{}", it.word())), place(it.word())))
                    .collect()
            }),
            facet("certification", &|known| texts(known.fields.certifications.as_ref())),
            facet("state", &|known| self.state_word(self.state(&known.phase).0)),
        ]
    }

    /// The last day of a record that a change ended, for the column of last days.
    fn end(&self, column: &FieldView, phase: &Phase<'_>) -> Option<Fact> {
        let (Phase::Ended { end: End::FirstDayWithout(when) }
        | Phase::Current { end: Some(End::FirstDayWithout(when)), .. }) = phase
        else {
            return None;
        };
        let day = when.first_day().yesterday().ok().filter(|_| column.key == "until")?;
        let value = Value::Date { date: self.date(&When::from(day)) };
        let label = self.say(column.label);
        Some(Fact { key: column.key.to_owned(), label, value, note: None, more: None, anchor: String::new() })
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
        if let Some(known) = self.whole.one(Kind::Subprocessor, known.head.id) {
            blocks.extend(records::text::blocks(self, known, 2));
        }
        for (heading, anchor, keys) in SECTIONS {
            let facts = self.facts(&known.fields, keys);
            if !facts.is_empty() {
                let text = self.say(heading);
                blocks.push(Block::Heading { level: 2, anchor: self.heading(2, anchor, &text), text });
                blocks.push(Block::Facts { facts, compact: false });
            }
        }
        let past = self.changes_of(known, false);
        if !past.is_empty() {
            blocks.push(changes_block(self, 2, "past", past));
        }
        blocks
    }

    fn changes_of(&self, known: &Known<'_>, upcoming: bool) -> Vec<ChangeView> {
        self.changes(Changes { kind: Kind::Subprocessor, only: Some(known.head.id), upcoming })
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
