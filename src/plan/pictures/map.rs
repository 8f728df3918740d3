//! Where data is processed: the places of sub-processors and hosting as a map, and as a table by country.

use std::collections::BTreeMap;

use super::super::scope::Scope;
use super::super::subprocessors::Selection;
use super::super::values::list;
use super::super::view::{Block, ColumnView, DrawingView, Fact, LinkView, RecordView, RowView, TableView, Value};
use crate::draw::map::{Map, Spot, Use, draw};
use crate::locale::{Args, When};
use crate::model::kind::Kind;
use crate::model::records::hosting::Hosting;
use crate::model::value::{Place, Role};

/// Who processes data at a place, and what they do there.
#[derive(Default)]
struct Here<'a> {
    subprocessors: Vec<&'a str>,
    hosting: Vec<&'a str>,
    uses: Vec<Use>,
}

impl<'a> Here<'a> {
    fn add(&mut self, place: &Place, kind: Kind, id: &'a str) {
        let ids = if kind == Kind::Hosting { &mut self.hosting } else { &mut self.subprocessors };
        if !ids.contains(&id) {
            ids.push(id);
        }
        let does = match place.role.as_ref().map(|role| role.value) {
            Some(Role::Stored) => Use::Stored,
            Some(Role::Accessed) => Use::Accessed,
            Some(Role::Transit) => Use::Transit,
            None => Use::Unsaid,
        };
        if !self.uses.contains(&does) {
            self.uses.push(does);
            self.uses.sort();
        }
    }
}

/// The map and the table; nothing where no place is known.
pub fn blocks(scope: &Scope<'_>, caption: Option<String>) -> Vec<Block> {
    let mut places: BTreeMap<&str, Here<'_>> = BTreeMap::new();
    for known in scope.selected(&Selection::default()) {
        for place in known.fields.places.iter().flatten() {
            if let Some(country) = &place.country {
                places.entry(&country.0).or_default().add(place, Kind::Subprocessor, known.head.id);
            }
        }
    }
    for (id, known) in scope.whole.of(Kind::Hosting).filter(|(_, known)| scope.state(&known.phase).0 == "current") {
        let hosting = known.fields.as_any().downcast_ref::<Hosting>();
        for place in hosting.and_then(|hosting| hosting.places.as_ref()).into_iter().flatten() {
            if let Some(country) = &place.country {
                places.entry(&country.0).or_default().add(place, Kind::Hosting, id);
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
        there.subprocessors.len().cmp(&here.subprocessors.len()).then_with(|| scope.locale.compare(a, b))
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
        does: here.uses.first().copied().unwrap_or(Use::Unsaid),
        count: here.subprocessors.len(),
    });
    let map = Map {
        spots: spots.collect(),
        uses: Use::ALL.map(|does| scope.say(&format!("drawing-map-{}", does.class()))),
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
    match does {
        Use::Unsaid => scope.say("drawing-map-unsaid"),
        does => scope.say(&format!("role-{}", does.class())),
    }
}

/// The same as text: a row for each country, with who does what there.
fn table(scope: &Scope<'_>, places: &[(&str, String, Here<'_>)]) -> Block {
    let home = scope.whole.homes.get(&Kind::Subprocessor);
    let home = home.and_then(|page| scope.whole.urls.of(Kind::Page, page, scope.lang));
    let label = |key: &str| scope.say(&format!("drawing-map-{key}"));
    let fact = |key: &str, value: Option<Value>| {
        Some(Fact { key: key.to_owned(), label: label(key), value: value?, note: None, more: None })
    };
    let rows = places.iter().map(|(code, name, here)| {
        let link = |kind: Kind, id: &str| Some(Value::Link { link: scope.record_link(kind, id)? });
        let who = here.subprocessors.iter().filter_map(|id| link(Kind::Subprocessor, id));
        let who = who.chain(here.hosting.iter().filter_map(|id| link(Kind::Hosting, id)));
        let uses = here.uses.iter().map(|does| Value::Plain { text: words(scope, *does) });
        // The list of sub-processors shows only those of the country, where it can.
        let filtered = home.filter(|_| !here.subprocessors.is_empty()).map(|home| Value::Link {
            link: LinkView { text: name.clone(), url: format!("{home}?country={code}"), ..LinkView::default() },
        });
        RowView {
            record: RecordView {
                id: (*code).to_owned(),
                anchor: scope.anchor(&format!("place-{}", code.to_lowercase())),
                name: name.clone(),
                state: "current".to_owned(),
                ..RecordView::default()
            },
            head: filtered,
            cells: vec![
                fact("uses", list(uses.collect())),
                fact("who", list(who.collect())),
            ],
        }
    });
    let rows: Vec<RowView> = rows.collect();
    let args = Args::new().number("count", count(rows.len())).date("date", When::from(scope.whole.site.today), scope.locale);
    Block::Table(TableView {
        collection: "places".to_owned(),
        anchor: scope.anchor("places"),
        caption: label("table"),
        headed: false,
        note: scope.say_with("drawing-map-places", &args),
        name_column: label("country"),
        columns: ["uses", "who"].map(|key| ColumnView { key: key.to_owned(), label: label(key) }).to_vec(),
        rows,
        empty: String::new(),
    })
}
