//! How readers search, filter and sort a table of records.
//!
//! Enters: a table, and for each of its rows the values it can be chosen by and is sorted by. Leaves:
//! the words and ids of the controls, and the place of each row in each order. All of it is worked
//! out here, from the records and in the reader's collation: a script reads no text and says none.

use std::cmp::Ordering;

use super::scope::Scope;
use super::values::inline;
use super::view::{CountView, FacetView, Fact, OptionView, RowFacet, SortView, TableView, ToolsView, Value};
use crate::locale::{Args, slug};
use crate::model::form::{Seen, Value as _};
use crate::model::value::{Measured, StatusWord, Text};

/// From how many rows on a table has tools. Fewer are overseen at a glance, on a screen of their own:
/// controls would take more room than they save.
pub const ENOUGH: usize = 8;

/// What stands for the number of rows in a sentence, until the script knows it.
const NUMBER: &str = "{n}";

/// Something by which rows can be chosen.
pub struct Facet {
    /// Its name in the address (`country`).
    pub key: String,
    /// Its name for readers.
    pub label: String,
    /// The values of each row.
    pub rows: Vec<Vec<Word>>,
}

/// A value by which rows can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The same in every language, without spaces (`US`, `dpf`).
    pub id: String,
    /// What readers call it.
    pub label: String,
    /// Its place in a closed list; 0 where the alphabet decides.
    pub place: usize,
}

/// What a cell is sorted by.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    /// The record says nothing: last in every order.
    Nothing,
    /// A place in a closed list.
    Place(usize),
    /// An amount or a number.
    Amount(f64),
    /// A date, as [`DateView::sort`](super::view::DateView::sort).
    Date(String),
    /// Words.
    Words(String),
}

/// Gives a table its tools, if it has rows enough to need them. `orders` holds the keys of each
/// column, the first of them those of the names.
pub fn equip(scope: &Scope<'_>, table: &mut TableView, facets: Vec<Facet>, orders: &[Vec<Key>]) {
    if table.rows.len() < ENOUGH {
        return;
    }
    let mut shown = Vec::new();
    for facet in facets {
        // What all rows have alike, or none has, chooses nothing.
        if facet.rows.iter().all(|row| facet.rows.first() == Some(row)) {
            continue;
        }
        let mut options: Vec<&Word> = Vec::new();
        for word in facet.rows.iter().flatten() {
            if !options.iter().any(|known| known.id == word.id) {
                options.push(word);
            }
        }
        options.sort_by(|a, b| a.place.cmp(&b.place).then_with(|| scope.locale.compare(&a.label, &b.label)));
        let options = options.into_iter().map(|word| OptionView { id: word.id.clone(), label: word.label.clone() });
        shown.push(FacetView { key: facet.key.clone(), label: facet.label, options: options.collect() });
        for (row, words) in table.rows.iter_mut().zip(&facet.rows).filter(|(_, words)| !words.is_empty()) {
            let ids: Vec<&str> = words.iter().map(|word| word.id.as_str()).collect();
            row.facets.push(RowFacet { key: facet.key.clone(), ids: ids.join(" ") });
        }
    }
    let ranks: Vec<Vec<usize>> = orders.iter().map(|keys| ranks(scope, keys)).collect();
    for (at, row) in table.rows.iter_mut().enumerate() {
        let places: Vec<String> = ranks.iter().filter_map(|column| Some(column.get(at)?.to_string())).collect();
        row.ranks = places.join(" ");
    }
    let names = std::iter::once(("name", &table.name_column));
    let columns = names.chain(table.columns.iter().map(|column| (column.key.as_str(), &column.label)));
    let sorts = columns.map(|(key, label)| SortView {
        key: key.to_owned(),
        label: label.clone(),
        descending: scope.say_with("table-descending", &Args::new().text("column", label.as_str())),
    });
    table.tools = Some(ToolsView {
        label: scope.say_with("table-tools", &Args::new().text("caption", table.caption.as_str())),
        facets: shown,
        sorts: sorts.collect(),
        all: said(scope, "table-all", table.rows.len(), table.rows.len()),
        none: scope.say("table-none"),
        counts: counts(scope, table.rows.len()),
    });
}

/// How many rows of all are shown, in each grammatical number that the language has for it.
fn counts(scope: &Scope<'_>, all: usize) -> Vec<CountView> {
    let mut counts: Vec<CountView> = Vec::new();
    for count in 1..=all {
        let category = scope.locale.plural(count);
        if !counts.iter().any(|known| known.category == category) {
            counts.push(CountView { category: category.to_owned(), text: said(scope, "table-shown", count, all) });
        }
    }
    counts
}

fn said(scope: &Scope<'_>, message: &str, count: usize, all: usize) -> String {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let args = Args::new().number("count", number(count)).text("shown", NUMBER).number("total", number(all));
    scope.say_with(message, &args)
}

/// The place of each row by its key, from 1; equal keys share one. 0 where there is nothing.
fn ranks(scope: &Scope<'_>, keys: &[Key]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..keys.len()).filter(|at| keys.get(*at) != Some(&Key::Nothing)).collect();
    let compare = |a: usize, b: usize| match (keys.get(a), keys.get(b)) {
        (Some(a), Some(b)) => a.compare(b, scope),
        _ => Ordering::Equal,
    };
    order.sort_by(|a, b| compare(*a, *b));
    let mut ranks = vec![0; keys.len()];
    let (mut rank, mut before) = (0, None);
    for at in order {
        if before.is_none_or(|before| compare(before, at).is_ne()) {
            rank += 1;
        }
        before = Some(at);
        if let Some(place) = ranks.get_mut(at) {
            *place = rank;
        }
    }
    ranks
}

impl Key {
    /// What a cell is sorted by: the value itself where it has an order of its own, else its words.
    /// `words` is the closed list that it may come from.
    pub fn of(scope: &Scope<'_>, cell: Option<&Fact>, seen: Option<&Seen<'_>>, words: &[&str]) -> Self {
        let Some(cell) = cell else { return Self::Nothing };
        let measured = |amount: &Measured| match amount {
            Measured::Quantity(quantity) => Some(Self::Amount(quantity.magnitude())),
            Measured::Daily(_) => None,
        };
        let own = match seen {
            Some(Seen::Status(status)) => place(StatusWord::WORDS, status.word.word()).map(Self::Place),
            Some(Seen::Choice { word, .. }) => place(words, word).map(Self::Place),
            Some(Seen::Quantity(quantity)) => Some(Self::Amount(quantity.magnitude())),
            Some(Seen::Amount(amount)) => amount.measured.as_ref().and_then(measured),
            #[expect(clippy::cast_precision_loss, reason = "a number in a table has no sixteen digits")]
            Some(Seen::Number(number)) => Some(Self::Amount(*number as f64)),
            _ => None,
        };
        own.unwrap_or_else(|| match &cell.value {
            Value::Date { date } => Self::Date(date.sort.clone()),
            value => Self::Words(inline(scope, value).plain),
        })
    }

    fn compare(&self, other: &Self, scope: &Scope<'_>) -> Ordering {
        match (self, other) {
            (Self::Place(a), Self::Place(b)) => a.cmp(b),
            (Self::Amount(a), Self::Amount(b)) => a.total_cmp(b),
            (Self::Date(a), Self::Date(b)) => a.cmp(b),
            (Self::Words(a), Self::Words(b)) => scope.locale.compare(a, b),
            (a, b) => a.kind().cmp(&b.kind()),
        }
    }

    /// Values of several kinds in one column stand apart: amounts before dates before words.
    fn kind(&self) -> u8 {
        match self {
            Self::Place(_) => 0,
            Self::Amount(_) => 1,
            Self::Date(_) => 2,
            Self::Words(_) => 3,
            Self::Nothing => 4,
        }
    }
}

fn place(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|known| *known == word)
}

impl Scope<'_> {
    /// The state of a record as a value to choose by.
    pub fn state_word(&self, state: &str) -> Vec<Word> {
        let known = ["current", "planned", "ended"];
        let label = self.say(&format!("facet-state-{state}"));
        vec![Word { id: state.to_owned(), label, place: place(&known, state).unwrap_or_default() }]
    }

    /// A text as a value to choose by: its id comes from its words in the site's first language, so
    /// that an address means the same in all of them.
    pub fn text_word(&self, text: &Text) -> Option<Word> {
        let languages = &self.whole.site.languages;
        let first = text.choose(languages.default(), &languages.all)?;
        let id = slug(&first.words.raw.value, languages.default());
        Some(Word { id, label: self.plain(text), place: 0 }).filter(|word| !word.id.is_empty())
    }

    /// What a value can be chosen by: `words` is the closed list that it may come from.
    pub fn words(&self, seen: &Seen<'_>, words: &[&str]) -> Vec<Word> {
        let listed = |word: &str, words: &[&str], label: String| {
            vec![Word { id: word.to_owned(), label, place: place(words, word).unwrap_or_default() }]
        };
        match seen {
            Seen::Choice { list, word } => listed(word, words, self.say(&format!("{list}-{word}"))),
            Seen::Status(status) => {
                let word = status.word.word();
                listed(word, StatusWord::WORDS, self.say(&format!("status-{word}")))
            }
            Seen::Text(text) => self.text_word(text).into_iter().collect(),
            Seen::Region(region) => listed(&region.0, &[], self.locale.country(&region.0)),
            Seen::Lang(lang) => listed(lang.as_str(), &[], self.locale.language(lang)),
            Seen::List(items) => items.iter().flat_map(|item| self.words(item, words)).collect(),
            Seen::Map(items) => items
                .iter()
                .flat_map(|(name, _)| {
                    let framework = format!("framework-{name}");
                    let named = self.locale.has(&framework);
                    listed(name, &[], if named { self.say(&framework) } else { (*name).to_owned() })
                })
                .collect(),
            _ => Vec::new(),
        }
    }
}
