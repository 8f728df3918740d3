//! The accent of a site can be read wherever the built-in theme sets it as text.

use glashaus::compile::compile;
use glashaus::model::value::Color;
use glashaus::plan::accent::{Accent, DARK, LIGHT};

use super::findings::over_minimal;

fn color(text: &str) -> Color {
    Color::parse(text).expect(text)
}

/// Brands from deep blue to lemon, and the ends of the scale.
const BRANDS: [&str; 12] = [
    "#0a5c4c", "#e2001a", "#ff9900", "#ffe600", "#00a0df", "#7a1f5c", "#123", "#fff", "#000000", "#808080", "#39ff14",
    "#ff00ff",
];

#[test]
fn every_shade_can_be_read_on_every_ground() {
    for brand in BRANDS {
        let accent = Accent::new(color(brand));
        for (shade, grounds, tint) in [(accent.light, LIGHT, accent.light_tint), (accent.dark, DARK, accent.dark_tint)]
        {
            for ground in grounds.map(color).into_iter().chain([tint]) {
                assert!(shade.contrast(ground) >= 4.5, "{brand}: {shade} on {ground}: {}", shade.contrast(ground));
            }
        }
    }
}

#[test]
fn a_colour_that_can_be_read_is_left_as_it_is_and_another_keeps_its_hue() {
    assert_eq!(Accent::new(color("#7a1f5c")).light.to_string(), "#7a1f5c");
    let orange = Accent::new(color("#ff9900")).light.to_string();
    let part = |from: usize| u8::from_str_radix(&orange[from..from + 2], 16).expect("a digit");
    assert!(part(1) > part(3) && part(3) > part(5), "{orange} is no orange");
    // W3C's own example of what just passes.
    assert!((color("#767676").contrast(color("#ffffff")) - 4.54).abs() < 0.01);
    assert!((color("#000").contrast(color("#fff")) - 21.0).abs() < 0.001);
}

#[test]
fn the_grounds_are_those_of_the_theme() {
    let tokens = include_str!("../../themes/default/styles/_tokens.scss");
    let dark = tokens.find("@mixin dark").expect("the dark colours");
    for (part, grounds) in [(&tokens[..dark], LIGHT), (&tokens[dark..], DARK)] {
        for (name, ground) in ["--paper", "--caution-tint"].into_iter().zip(grounds) {
            assert!(part.contains(&format!("{name}: {ground};")), "{name} is not {ground}");
        }
    }
}

#[test]
fn the_style_sheet_bears_the_colour_of_the_site() {
    let site = |accent: &str| {
        let mut sources = over_minimal("");
        let site = std::str::from_utf8(&sources.get("site.toml").expect("the site").bytes).expect("text").to_owned();
        sources.insert("site.toml", site.replacen("languages", &format!("{accent}\nlanguages"), 1).into_bytes());
        compile(&sources, None)
    };
    let style = |compilation: &glashaus::compile::Compilation| {
        let (_, file) = compilation.output.iter().find(|(path, _)| path.ends_with(".css")).expect("a style sheet");
        String::from_utf8(file.bytes.to_vec()).expect("text")
    };
    let plain = site("");
    let own = site("accent = \"#7a1f5c\"");
    assert!(style(&plain).contains("--accent: #0a5c4c") || style(&plain).contains("--accent:#0a5c4c"));
    assert!(style(&own).contains("#7a1f5c") && !style(&own).contains("#0a5c4c"), "{}", style(&own));
    // What is reused of an earlier run is not its colour.
    let mut sources = over_minimal("");
    let text = std::str::from_utf8(&sources.get("site.toml").expect("the site").bytes).expect("text").to_owned();
    sources.insert("site.toml", text.replacen("languages", "accent = \"#7a1f5c\"\nlanguages", 1).into_bytes());
    assert_eq!(style(&compile(&sources, Some(&plain))), style(&own));
}
