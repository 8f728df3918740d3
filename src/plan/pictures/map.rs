//! Where data is processed: the places of sub-processors and hosting as a map, and as a table by country.

use std::collections::{BTreeMap, BTreeSet};

use super::super::scope::Scope;
use super::super::subprocessors::Selection;
use super::super::values::list;
use super::super::view::{Block, ColumnView, DrawingView, Fact, RecordView, RowView, TableView, Value};
use crate::draw::map::{Map, Spot, Use, draw};
use crate::locale::{Args, When};
use crate::model::kind::Kind;
use crate::model::records::hosting::Hosting;
use crate::model::value::{Place, Role};

/// Who processes data at a place: kind and id, by what they do there.
#[derive(Default)]
struct Here<'a> {
    who: BTreeMap<Use, Vec<(Kind, &'a str)>>,
}

impl<'a> Here<'a> {
    fn add(&mut self, place: &Place, who: (Kind, &'a str)) {
        let does = match place.role.as_ref().map(|role| role.value) {
            Some(Role::Stored) => Use::Stored,
            Some(Role::Accessed) => Use::Accessed,
            Some(Role::Transit) => Use::Transit,
            None => Use::Unsaid,
        };
        let others = self.who.entry(does).or_default();
        if !others.contains(&who) {
            others.push(who);
        }
    }

    /// How many sub-processors there are, whatever they do.
    fn count(&self) -> usize {
        let all = self.who.values().flatten().filter(|(kind, _)| *kind == Kind::Subprocessor);
        all.collect::<BTreeSet<_>>().len()
    }
}

/// The map and the table; nothing where no place is known.
pub fn blocks(scope: &Scope<'_>, caption: Option<String>) -> Vec<Block> {
    let mut places: BTreeMap<&str, Here<'_>> = BTreeMap::new();
    for known in scope.selected(&Selection::default()) {
        for place in known.fields.places.iter().flatten() {
            if let Some(country) = &place.country {
                places.entry(&country.0).or_default().add(place, (Kind::Subprocessor, known.head.id));
            }
        }
    }
    for (id, known) in scope.whole.of(Kind::Hosting).filter(|(_, known)| scope.state(&known.phase).0 == "current") {
        let hosting = known.fields.as_any().downcast_ref::<Hosting>();
        for place in hosting.and_then(|hosting| hosting.places.as_ref()).into_iter().flatten() {
            if let Some(country) = &place.country {
                places.entry(&country.0).or_default().add(place, (Kind::Hosting, id));
            }
        }
    }
    if places.is_empty() {
        return Vec::new();
    }
    // Where most happens comes first, then in the order of names.
    let mut places: Vec<(&str, String, Here<'_>)> =
        places.into_iter().map(|(code, here)| (code, scope.locale.country(code), here)).collect();
    places.sort_by(|(_, a, here), (_, b, there)| {
        there.count().cmp(&here.count()).then_with(|| scope.locale.compare(a, b))
    });
    vec![picture(scope, &places, caption), table(scope, &places)]
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn picture(scope: &Scope<'_>, places: &[(&str, String, Here<'_>)], caption: Option<String>) -> Block {
    let anchor = scope.anchor("drawing-map");
    let spots = places.iter().map(|(code, name, here)| Spot {
        code: (*code).to_owned(),
        name: name.clone(),
        does: here.who.keys().next().copied().unwrap_or(Use::Unsaid),
        count: here.count(),
    });
    let map = Map {
        spots: spots.collect(),
        uses: Use::ALL.map(|does| words(scope, does)),
        counted: scope.say("drawing-map-count"),
        lang: scope.lang.to_string(),
        id: anchor.clone(),
    };
    let names: Vec<&str> = places.iter().map(|(_, name, _)| name.as_str()).collect();
    let args = Args::new().number("places", count(names.len())).text("names", scope.locale.list(&names));
    let alternative = scope.say_with("drawing-map-alternative", &args);
    let drawings = draw(&map);
    let parts = drawings.iter().enumerate().map(|(at, drawing)| {
        // Together they are one picture, and said once.
        if at == 0 { drawing.html(&alternative) } else { drawing.hidden_html() }
    });
    Block::Drawing(DrawingView {
        name: "map".to_owned(),
        anchor,
        caption: caption.unwrap_or_else(|| scope.say("drawing-map-caption")),
        narrow_html: parts.collect(),
        wide_html: String::new(),
        note: String::new(),
        text: None,
    })
}

/// What happens at a place, in words.
fn words(scope: &Scope<'_>, does: Use) -> String {
    scope.say(&format!("drawing-map-{}", does.class()))
}

/// The same as text: a row for each country, a column for each use, and who it is.
fn table(scope: &Scope<'_>, places: &[(&str, String, Here<'_>)]) -> Block {
    let home = scope.whole.homes.get(&Kind::Subprocessor);
    let home = home.and_then(|page| scope.whole.urls.of(Kind::Page, page, scope.lang));
    let uses = Use::ALL.into_iter().filter(|does| places.iter().any(|(_, _, here)| here.who.contains_key(does)));
    let uses: Vec<(Use, String)> = uses.map(|does| (does, words(scope, does))).collect();
    let rows = places.iter().map(|(code, name, here)| {
        let cells = uses.iter().map(|(does, label)| {
            let links = here.who.get(does)?.iter().filter_map(|(kind, id)| scope.record_link(*kind, id));
            let value = list(links.map(|link| Value::Link { link }).collect())?;
            Some(Fact {
                key: does.class().to_owned(),
                label: label.clone(),
                value,
                note: None,
                more: None,
                anchor: String::new(),
            })
        });
        let record = RecordView {
            id: (*code).to_owned(),
            anchor: scope.anchor(&format!("place-{}", code.to_lowercase())),
            // The list of sub-processors shows only those of the country, where it can.
            url: home.filter(|_| here.count() > 0).map(|home| format!("{home}?country={code}")).unwrap_or_default(),
            name: name.clone(),
            state: "current".to_owned(),
            ..RecordView::default()
        };
        RowView { record, head: None, cells: cells.collect(), facets: Vec::new(), ranks: String::new() }
    });
    let rows: Vec<RowView> = rows.collect();
    let args = Args::new().number("count", count(rows.len()));
    let args = args.date("date", When::from(scope.whole.site.today), scope.locale);
    Block::Table(TableView {
        tools: None,
        collection: "places".to_owned(),
        anchor: scope.anchor("places"),
        caption: scope.say("drawing-map-table"),
        headed: false,
        note: scope.say_with("drawing-map-places", &args),
        name_column: scope.say("drawing-map-country"),
        columns: uses.into_iter().map(|(does, label)| ColumnView { key: does.class().to_owned(), label }).collect(),
        rows,
        empty: String::new(),
    })
}
