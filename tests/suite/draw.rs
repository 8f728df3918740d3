//! Drawings: words that fit, SVG that is safe.

mod flow;
mod map;
mod text;
mod time;

use glashaus::draw::Drawing;
use glashaus::draw::svg::{Element, Path, number};
use glashaus::draw::text::{FACES, LABEL};

const STYLES: &str = include_str!("../../themes/default/styles/_drawing.scss");

#[test]
fn words_are_escaped_wherever_they_stand() {
    let hostile = "\"><script>alert('&')</script>\u{0}";
    let mut drawing = Drawing::new(100.0, 20.0);
    drawing.add(Element::text(0.0, 10.0, &LABEL, hostile).lang(hostile));
    drawing.add(Element::lines(0.0, 10.0, &LABEL, &LABEL.wrap(hostile, "en", 300.0)));
    let html = drawing.html(hostile);
    assert!(!html.contains("<script"), "{html}");
    let document = roxmltree::Document::parse(&html).unwrap();
    let shown = "\"><script>alert('&')</script> ";
    let texts: Vec<&str> =
        document.descendants().filter(|node| node.is_text()).filter_map(|node| node.text()).collect();
    assert_eq!(texts, [shown, shown]);
    let root = document.root_element();
    assert_eq!(root.attribute("aria-label"), Some(shown));
    assert_eq!(root.attribute("role"), Some("img"));
}

#[test]
fn numbers_are_short_and_never_nonsense() {
    let written = [0.0, -0.04, 12.0, 12.34, 12.36, -3.25, f32::NAN, f32::INFINITY].map(number);
    assert_eq!(written, ["0", "0", "12", "12.3", "12.4", "-3.3", "0", "0"]);
    let path = Path::from(0.0, 1.5).to(10.0, 2.0).bend((12.0, 2.0), (12.0, 4.0)).close();
    assert_eq!(Element::path(&path).to_string(), "<path d=\"M0 1.5L10 2Q12 2 12 4Z\"/>");
}

#[test]
fn the_theme_sets_words_in_the_sizes_that_were_measured() {
    for face in FACES {
        let rule = STYLES.split(&format!(".drawing .{} {{", face.class)).nth(1).and_then(|rule| rule.split('}').next());
        let size = format!("font-size: {}px;", face.size);
        assert!(rule.is_some_and(|rule| rule.contains(&size)), ".{} should have {size}", face.class);
    }
}
