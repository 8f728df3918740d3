//! A colour, and how well it can be read.

use std::fmt;

use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, Oklch, Srgb};

use crate::diag::{Diagnostic, Span};
use crate::model::form::{Node, NotSpanned, Reader, Seen, Shape, Value};

/// Least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3).
pub const READABLE: f32 = 4.5;

/// A colour of the screen, written `#rrggbb` or `#rgb` (sRGB, as in CSS Color 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(Srgb<u8>);

impl Color {
    /// From `#rrggbb` or `#rgb`.
    pub fn parse(text: &str) -> Option<Self> {
        text.strip_prefix('#')?.parse().ok().map(Self)
    }

    /// From lightness (0 to 1), chroma and hue in degrees (`OKLCh`), the nearest colour a screen has.
    fn from_oklch(lightness: f32, chroma: f32, hue: f32) -> Self {
        let color: Srgb<f32> = Srgb::from_color(Oklch::new(lightness, chroma, hue));
        Self(color.into_format())
    }

    fn oklch(self) -> Oklch {
        Oklch::from_color(self.0.into_format::<f32>())
    }

    /// The contrast of the two, from 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, ground: Self) -> f32 {
        self.0.into_format::<f32>().relative_contrast(ground.0.into_format::<f32>())
    }

    /// The least contrast with any of the grounds.
    pub fn least_contrast(self, grounds: &[Self]) -> f32 {
        grounds.iter().map(|ground| self.contrast(*ground)).fold(f32::INFINITY, f32::min)
    }

    /// Itself where it can be read on all the grounds, else the nearest shade of the same hue that can: darker on
    /// light grounds, lighter on dark ones.
    #[must_use]
    pub fn readable_on(self, grounds: &[Self]) -> Self {
        let own = self.oklch();
        let is_light = grounds.iter().all(|ground| ground.oklch().l > 0.5);
        // Steps of half a percent of lightness: finer ones cannot be told apart in `#rrggbb`.
        let shades = (0..=200_u8).map(|step| {
            let away = f32::from(step) / 200.0;
            let lightness = if is_light { own.l * (1.0 - away) } else { own.l + (1.0 - own.l) * away };
            if step == 0 { self } else { Self::from_oklch(lightness, own.chroma, own.hue.into_degrees()) }
        });
        let black_or_white = Self::from_oklch(if is_light { 0.0 } else { 1.0 }, 0.0, 0.0);
        shades.into_iter().find(|shade| shade.least_contrast(grounds) >= READABLE).unwrap_or(black_or_white)
    }

    /// A ground of the same hue: so light, or so dark, and so pale that it only hints at the colour.
    #[must_use]
    pub fn tint(self, lightness: f32, chroma: f32) -> Self {
        let own = self.oklch();
        Self::from_oklch(lightness, chroma.min(own.chroma), own.hue.into_degrees())
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:x}", self.0)
    }
}

impl NotSpanned for Color {}
impl Value for Color {
    const EXPECTS: &'static str = "term-color";

    fn shape() -> Shape {
        Shape::fitting("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Opaque
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, Self::EXPECTS)?;
        let color = Self::parse(text);
        if color.is_none() {
            let span = reader.span(node.span());
            let mut finding = Diagnostic::error("invalid-color", span.clone()).with("value", text);
            let with_mark = format!("#{text}");
            if Self::parse(&with_mark).is_some() {
                finding = finding.edit(span, format!("\"{with_mark}\""));
            }
            reader.report(finding);
        }
        color
    }
}
