use glashaus::draw::map::{Map, Spot, Use, draw};
use glashaus::draw::text::SMALL;
use glashaus::locale::country;

fn spot(code: &str, does: Use, count: usize) -> Spot {
    Spot { code: code.to_owned(), name: format!("Land {code}"), does, count }
}

fn map(spots: Vec<Spot>) -> Map {
    let uses = ["Speicherung", "Fernzugriff", "Durchleitung", "Ohne Angabe"].map(str::to_owned);
    Map { spots, uses, counted: "Zahl".to_owned(), lang: "de".to_owned(), id: "map".to_owned() }
}

fn html(spots: Vec<Spot>) -> Vec<String> {
    draw(&map(spots)).iter().map(|drawing| drawing.html("")).collect()
}

#[test]
fn every_country_has_its_place_on_a_map() {
    // Islands and rocks that the outlines do not have: the table names them, and the legend counts nobody there.
    let missing: Vec<String> = country::countries()
        .filter(|code| {
            !html(vec![spot(code, Use::Stored, 1)]).iter().any(|html| html.contains("class=\"badge stored\""))
        })
        .collect();
    assert_eq!(
        missing,
        ["AQ", "BQ", "BV", "CC", "CX", "GF", "GI", "GP", "MQ", "RE", "SJ", "TK", "TV", "UM", "YT"].map(str::to_owned)
    );
}

#[test]
fn europe_alone_is_drawn_where_all_is_there() {
    let europe = html(vec![spot("DE", Use::Stored, 3), spot("MT", Use::Transit, 1), spot("EU", Use::Stored, 2)]);
    assert_eq!(europe.len(), 1);
    let both = html(vec![spot("DE", Use::Stored, 3), spot("US", Use::Stored, 1)]);
    assert_eq!(both.len(), 2);
    // The legend stands below the last map only.
    assert_eq!(both.iter().map(|html| html.contains("Speicherung")).collect::<Vec<_>>(), [false, true]);
    assert_eq!(html(vec![spot("SG", Use::Stored, 1)]).len(), 1);
    assert_eq!(html(vec![spot("WORLD", Use::Stored, 1)]).len(), 1);
    assert!(html(Vec::new()).is_empty());
}

#[test]
fn what_happens_is_told_by_more_than_colour() {
    let html =
        html(vec![spot("DE", Use::Stored, 1), spot("FR", Use::Accessed, 1), spot("SE", Use::Transit, 1)]).concat();
    for pattern in ["accessed", "transit"] {
        let id = format!("map-europe-{pattern}");
        assert!(html.contains(&format!("id=\"{id}\"")) && html.contains(&format!("url(#{id})")), "{html}");
    }
    assert!(html.contains("Durchleitung") && !html.contains("Ohne Angabe"), "{html}");
}

#[test]
fn members_of_a_region_are_shaded_and_it_is_counted_in_the_legend() {
    let html = html(vec![spot("EU", Use::Stored, 7), spot("WORLD", Use::Stored, 2)]).concat();
    assert!(html.contains("land region"), "{html}");
    for said in ["Land EU", ">7<", "Land WORLD", ">2<"] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(!html.contains("class=\"badge stored\""), "{html}");
}

#[test]
fn numbers_and_names_cover_nothing_and_stay_on_the_map() {
    // All of the EU and its neighbours at once.
    let codes =
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT SE SI SK RO LI CH NO IS GB RS US SG";
    let spots: Vec<Spot> = codes.split(' ').enumerate().map(|(at, code)| spot(code, Use::Stored, at + 1)).collect();
    for drawing in draw(&map(spots)) {
        let html = drawing.html("");
        let document = roxmltree::Document::parse(&html).unwrap();
        let mut edges: Vec<([f32; 4], String)> = Vec::new();
        for element in document.descendants().filter(roxmltree::Node::is_element) {
            let number = |key: &str| element.attribute(key).unwrap().parse::<f32>().unwrap();
            match element.attribute("class") {
                Some("badge stored") => {
                    let (x, y, r) = (number("cx"), number("cy"), number("r"));
                    edges.push(([x - r, y - r, x + r, y + r], "a number".to_owned()));
                }
                Some("small place") => {
                    let (x, y, words) = (number("x"), number("y"), element.text().unwrap());
                    edges.push(([x, y - SMALL.size, x + SMALL.width(words), y + 3.0], words.to_owned()));
                }
                _ => {}
            }
        }
        assert!(edges.len() > 1, "{html}");
        for (at, (one, name)) in edges.iter().enumerate() {
            assert!(one[0] >= 0.0 && one[1] >= 0.0 && one[2] <= drawing.width && one[3] <= drawing.height, "{name}");
            for (other, second) in &edges[at + 1..] {
                let apart = one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1];
                assert!(apart || (name == "a number" && second == "a number"), "{name} covers {second}");
            }
        }
    }
}

#[test]
fn a_map_is_light_enough_for_a_page() {
    let html = html(vec![spot("DE", Use::Stored, 1), spot("US", Use::Stored, 1)]).concat();
    assert!(html.len() < 32_000, "{}", html.len());
}
