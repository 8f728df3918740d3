//! `sitemap.xml`, sitemaps.org protocol 0.9 with the alternates search engines read.

use crate::model::prose::escape;
use crate::plan::Plan;

/// The file's text; none without a base URL, because a sitemap holds absolute addresses only.
pub fn write(plan: &Plan) -> Option<String> {
    if plan.urls.absolute("/").is_empty() {
        return None;
    }
    let mut text = concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" ",
        "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    )
    .to_owned();
    let mut pages: Vec<_> = plan.pages.iter().filter(|page| !page.noindex).collect();
    pages.sort_by(|a, b| a.url.cmp(&b.url));
    for page in pages {
        text.push_str(&format!("<url>\n<loc>{}</loc>\n", escape(&page.canonical)));
        if let Some(modified) = &page.modified {
            text.push_str(&format!("<lastmod>{modified}</lastmod>\n"));
        }
        for alternate in &page.alternates {
            let (lang, url) = (escape(&alternate.hreflang), escape(&alternate.url));
            text.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{url}\"/>\n"));
        }
        text.push_str("</url>\n");
    }
    text.push_str("</urlset>\n");
    Some(text)
}
