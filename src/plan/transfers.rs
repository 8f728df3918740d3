//! Transfer mechanisms and supplementary measures as views.

use super::fields::{detail, text};
use super::prose;
use super::scope::Scope;
use super::values::list;
use super::view::{Fact, GridRowView, GridView, TextView, Value};
use crate::diag::Spanned;
use crate::locale::{Args, When};
use crate::model::subprocessor::Subprocessor;
use crate::model::transfer::{Measure, MeasureRow, Mechanism, Transfer};

/// The transfer mechanisms of a record, each with what it rests on.
pub fn transfers(scope: &Scope<'_>, fields: &Subprocessor) -> Option<Value> {
    list(fields.transfers.as_ref()?.iter().filter_map(|transfer| mechanism(scope, transfer)).collect())
}

fn mechanism(scope: &Scope<'_>, transfer: &Transfer) -> Option<Value> {
    let mechanism = transfer.mechanism.as_ref()?;
    let mut title = scope.say(&format!("transfer-{}", mechanism.word()));
    if let (Mechanism::Scc, Some(modules)) = (mechanism.value, &transfer.modules) {
        let numbers: Vec<String> = modules.iter().map(|module| module.value.to_string()).collect();
        title = match modules.as_slice() {
            [module] => scope.say_with("transfer-scc-module", &Args::new().number("module", module.value)),
            _ => scope.say_with("transfer-scc-modules", &Args::new().text("modules", scope.locale.list(&numbers))),
        };
    }
    if let Some(kind) = &transfer.kind {
        title = scope.say(&format!("transfer-bcr-{}", kind.word()));
    }
    let dated = |key: &str, label: &str, when: Option<&Spanned<When>>| -> Option<Fact> {
        detail(scope, key, label, Some(Value::Date { date: scope.date(&when?.value) }))
    };
    let plain = |words: String| Some(Value::Plain { text: words });
    let countries: Vec<String> =
        transfer.countries.iter().flatten().map(|country| scope.locale.country(&country.0)).collect();
    let facts = [
        detail(scope, "entity", "transfer-entity", transfer.entity.as_ref().and_then(|name| plain(name.value.clone()))),
        dated("checked", "transfer-checked", transfer.checked.as_ref()),
        detail(scope, "authority", "transfer-authority", text(scope, transfer.authority.as_ref())),
        detail(
            scope,
            "countries",
            "transfer-countries",
            (!countries.is_empty()).then(|| plain(scope.locale.list(&countries))).flatten(),
        ),
        dated("assessed", "transfer-assessed", transfer.assessed.as_ref()),
        detail(
            scope,
            "reference",
            "transfer-reference",
            transfer.reference.as_ref().map(|link| Value::Reference { reference: scope.reference(link) }),
        ),
    ];
    let facts: Vec<Fact> = facts.into_iter().flatten().collect();
    let note = transfer.note.as_ref().and_then(|note| scope.text(note));
    match facts.is_empty() && note.is_none() {
        true => Some(Value::Plain { text: title }),
        false => Some(Value::Group { title, text: note, facts }),
    }
}

/// The supplementary measures of a record: sentences, references, long rows.
pub fn measures(scope: &Scope<'_>, fields: &Subprocessor) -> Option<Value> {
    list(fields.measures.as_ref()?.iter().filter_map(|measure| one(scope, measure)).collect())
}

/// A supplementary measure.
pub fn one(scope: &Scope<'_>, measure: &Measure) -> Option<Value> {
    let title = measure.of.as_ref().map(|of| scope.say(&format!("measure-of-{}", of.word())));
    let words = measure.text.as_ref().and_then(|words| scope.text(words));
    let reference = measure.reference.as_ref().map(|link| Value::Reference { reference: scope.reference(link) });
    let facts: Vec<Fact> = match &measure.rows {
        Some(rows) => vec![Fact {
            key: "rows".to_owned(),
            label: scope.plain_or_empty(measure.caption.as_ref()),
            value: Value::Grid { grid: grid(scope, measure, rows) },
            note: None,
            more: None,
            anchor: String::new(),
        }],
        None => detail(scope, "reference", "measure-reference", reference).into_iter().collect(),
    };
    match (title, words, facts.is_empty()) {
        (None, Some(text), true) => Some(Value::Text { text }),
        (None, None, true) => None,
        (title, text, _) => Some(Value::Group { title: title.unwrap_or_default(), text, facts }),
    }
}

fn grid(scope: &Scope<'_>, measure: &Measure, rows: &[MeasureRow]) -> GridView {
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let caption = match scope.plain_or_empty(measure.caption.as_ref()) {
        caption if caption.is_empty() => scope.say_with("measure-rows", &Args::new().number("count", count)),
        caption => caption,
    };
    let texts = |texts: Option<&Vec<crate::model::value::Text>>| -> Vec<TextView> {
        texts.into_iter().flatten().filter_map(|text| scope.text(text)).collect()
    };
    let quoted = measure.language.as_ref().filter(|language| language.value != *scope.lang);
    GridView {
        lang: quoted.map(|language| language.to_string()).unwrap_or_default(),
        caption,
        // Named by what they supplement: it stays when measures are added before them.
        anchor: scope.anchor(&match &measure.of {
            Some(of) => format!("measures-{}", of.word()),
            None => "measures-rows".to_owned(),
        }),
        columns: texts(measure.columns.as_ref()),
        rows: rows
            .iter()
            .map(|row| GridRowView {
                headings: texts(row.headings.as_ref()),
                cells_html: row
                    .cells
                    .iter()
                    .flatten()
                    .map(|cell| match cell.choose(scope.lang, scope.chain) {
                        Some((prose, foreign)) => {
                            scope.says_cell(cell, foreign);
                            prose::cell(scope, prose, foreign)
                        }
                        None => String::new(),
                    })
                    .collect(),
            })
            .collect(),
        source: measure.reference.as_ref().map(|link| scope.reference(link)),
    }
}
