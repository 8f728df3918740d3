//! `robots.txt`, RFC 9309.

use crate::plan::Plan;

/// The file's text: everything may be read, and where the sitemap is.
pub fn write(plan: &Plan) -> String {
    let mut text = "User-agent: *\nDisallow:\n".to_owned();
    let sitemap = plan.urls.absolute(&plan.urls.local("sitemap.xml"));
    if !sitemap.is_empty() {
        text.push_str(&format!("\nSitemap: {sitemap}\n"));
    }
    text
}
