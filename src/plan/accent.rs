//! The accent of a site: one colour from `site.toml`, in shades that can be read.
//!
//! Enters: a colour. Leaves: the shades of both colour schemes as Sass, which takes the place of
//! `styles/_accent.scss`.

use crate::model::value::Color;

/// File of the theme that the shades take the place of.
pub const STYLE: &str = "styles/_accent.scss";

/// The grounds of the built-in theme on which accents stand as text: `--paper` and `--caution-tint` of
/// `styles/_tokens.scss`. A test holds them against the file.
pub const LIGHT: [&str; 2] = ["#fcfcfa", "#fbf1e2"];
/// The same in the dark.
pub const DARK: [&str; 2] = ["#121614", "#2a2013"];

/// A colour in the shades that the theme uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// On light grounds.
    pub light: Color,
    /// On dark grounds.
    pub dark: Color,
    /// A light ground that hints at the colour.
    pub light_tint: Color,
    /// A dark ground that does.
    pub dark_tint: Color,
}

impl Accent {
    /// The shades of a colour. Each reaches 4.5 : 1 on every ground of its scheme, and equals the colour where that
    /// does.
    pub fn new(color: Color) -> Self {
        let light_tint = color.tint(0.955, 0.009);
        let dark_tint = color.tint(0.235, 0.012);
        Self {
            light: color.readable_on(&grounds(LIGHT, light_tint)),
            dark: color.readable_on(&grounds(DARK, dark_tint)),
            light_tint,
            dark_tint,
        }
    }

    /// The least contrast of the colour itself on the light grounds.
    pub fn contrast(color: Color) -> f32 {
        color.least_contrast(&grounds(LIGHT, Self::new(color).light_tint))
    }

    /// The shades as Sass variables.
    pub fn style(&self) -> String {
        let Self { light, dark, light_tint, dark_tint } = self;
        format!("$light: {light};\n$dark: {dark};\n$light-tint: {light_tint};\n$dark-tint: {dark_tint};\n")
    }
}

fn grounds(named: [&str; 2], tint: Color) -> Vec<Color> {
    named.iter().filter_map(|ground| Color::parse(ground)).chain([tint]).collect()
}
