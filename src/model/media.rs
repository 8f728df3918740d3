//! Pictures: what kind they are, how large, and an SVG without anything that runs.

use std::sync::Arc;

use super::prose::is_picture;
use crate::diag::{Diagnostic, Span};
use crate::source::SourceFile;

/// The folder of pictures.
pub const FOLDER: &str = "media/";

/// How many times larger an SVG may become when it is sanitised. The filter indents what is nested
/// and expands entities: a small file can be made to fill the memory.
const GROWTH: usize = 8;

/// A picture ready to publish.
#[derive(Clone, Debug, PartialEq)]
pub struct Media {
    /// What is published: the file itself, or the sanitised SVG.
    pub bytes: Arc<[u8]>,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

/// Reads a picture.
///
/// # Errors
/// The finding to report: `file-name` for names that no address can hold, `picture-format` for kinds browsers do not show, `picture-unreadable`.
pub fn read(path: &Arc<str>, file: &SourceFile) -> Result<Media, Box<Diagnostic>> {
    let extension = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let about = |rule| Box::new(Diagnostic::error(rule, Span::file(path)).with("path", &**path));
    let unreadable = || about("picture-unreadable");
    if !is_picture(path) {
        return Err(about("file-name"));
    }
    match extension.as_str() {
        "svg" => svg(file).ok_or_else(unreadable),
        "png" | "jpg" | "jpeg" | "webp" | "gif" | "avif" => {
            let size = imagesize::blob_size(&file.bytes).map_err(|_| unreadable())?;
            let pixels = |length: usize| u32::try_from(length).map_err(|_| unreadable());
            Ok(Media { bytes: Arc::clone(&file.bytes), width: pixels(size.width)?, height: pixels(size.height)? })
        }
        _ => Err(about("picture-format")),
    }
}

fn svg(file: &SourceFile) -> Option<Media> {
    let most = file.bytes.len().saturating_mul(GROWTH) + (64 << 10);
    let mut clean = vec![0; most];
    let mut room = clean.as_mut_slice();
    svg_hush::Filter::new().filter(&mut &*file.bytes, &mut room).ok()?;
    let left = room.len();
    clean.truncate(most - left);
    let text = std::str::from_utf8(&clean).ok()?;
    let (width, height) = size(text)?;
    Some(Media { width, height, bytes: clean.into() })
}

/// Width and height of an SVG, from its attributes or its `viewBox`.
fn size(text: &str) -> Option<(u32, u32)> {
    let document = roxmltree::Document::parse(text).ok()?;
    let root = document.root_element();
    let length = |name: &str| {
        let value = root.attribute(name)?;
        value.strip_suffix("px").unwrap_or(value).trim().parse::<f64>().ok()
    };
    let view: Vec<f64> = root
        .attribute("viewBox")
        .map(|view| view.split([' ', ',']).filter_map(|part| part.parse().ok()).collect())
        .unwrap_or_default();
    let (width, height) = match (length("width"), length("height"), view.as_slice()) {
        (Some(width), Some(height), _) => (width, height),
        (_, _, [_, _, width, height]) => (*width, *height),
        _ => return None,
    };
    // Sizes of pictures are small positive numbers; anything else is a broken file.
    (width >= 1.0 && height >= 1.0 && width < 1e5 && height < 1e5)
        .then_some((width.round() as u32, height.round() as u32))
}
