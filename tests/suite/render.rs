//! Pages and the style sheet.

mod fixtures;

use std::path::Path;

use fixtures::*;
use glashaus::render::Theme;

fn html(page: &glashaus::plan::view::PageView) -> String {
    theme().render(page, &Theme::site_value(&page.site)).expect("the page renders")
}

/// `cargo test --test suite -- --ignored samples` leaves the samples in the target folder, for a
/// look in the browser and for checkers of HTML and accessibility.
#[test]
#[ignore = "writes pages to look at"]
#[expect(clippy::disallowed_methods, reason = "the pages are to be opened in a browser")]
fn samples_are_written_to_look_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("samples");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let theme = theme();
    std::fs::write(folder.join("style.css"), theme.stylesheet()).expect("the style sheet can be written");
    for (name, page) in samples() {
        std::fs::write(folder.join(name).with_extension("html"), html(&page)).expect("the page can be written");
    }
}
