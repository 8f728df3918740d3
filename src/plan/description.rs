//! What search engines and previews say of a page: its title in their list, and a sentence or two.
//!
//! Enters: a finished view. Leaves: plain words. Forbidden here: words that are not on the page, and a
//! page that says nothing of itself.

use super::scope::Scope;
use super::values::inline;
use super::view::{Block, Fact, PageView};
use crate::model::prose::unmarked;

/// How many letters search engines show.
const LONGEST: usize = 160;

/// Fills in what is said of a page elsewhere.
pub fn describe(scope: &Scope<'_>, view: &mut PageView) {
    let organisation = view.site.organisation.clone();
    let mut title = vec![view.title.clone()];
    // A record's own name says little among the results of a search.
    if view.template == "record" {
        title.extend(view.breadcrumb.last().map(|above| above.text.clone()));
    }
    if view.title != view.site.title {
        title.push(view.site.title.clone());
    }
    if !title.iter().any(|part| part.contains(&organisation)) {
        title.push(organisation.clone());
    }
    title.dedup();
    view.head_title = title.join(" – ");
    let own = if view.summary.is_empty() { said(scope, &view.body) } else { view.summary.clone() };
    view.description = shortened(&match (view.template.as_str(), own.is_empty()) {
        // Records of one kind may say the same of themselves.
        ("record", false) => format!("{}: {own}", view.title),
        (_, false) => own,
        (_, true) => view.head_title.clone(),
    });
}

/// The first words of a page's text.
fn said(scope: &Scope<'_>, body: &[Block]) -> String {
    let mut words = String::new();
    for block in body {
        let next = match block {
            Block::Prose { html, .. } => unmarked(html),
            Block::Lead { text } => unmarked(&text.html),
            Block::Notice { text, .. } | Block::Heading { text, .. } => text.clone(),
            Block::Facts { facts, .. } => facts.iter().map(|fact| labelled(scope, fact)).collect::<Vec<_>>().join("; "),
            Block::Table(table) => {
                let names: Vec<&str> = table.rows.iter().map(|row| row.record.name.as_str()).collect();
                format!("{}: {}", table.caption, names.join(", "))
            }
            Block::Timeline { items, .. } => {
                items.iter().map(|item| item.record.name.as_str()).collect::<Vec<_>>().join(", ")
            }
            Block::Record { record, .. } => record.name.clone(),
            _ => String::new(),
        };
        if !words.is_empty() && !next.is_empty() {
            words.push_str(if words.ends_with(['.', '!', '?', ':']) { " " } else { " · " });
        }
        words.push_str(next.trim());
        if words.chars().count() > LONGEST {
            break;
        }
    }
    words
}

fn labelled(scope: &Scope<'_>, fact: &Fact) -> String {
    format!("{}: {}", fact.label, inline(scope, &fact.value).plain)
}

/// Up to the last whole word that search engines show.
fn shortened(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = words.char_indices().nth(LONGEST) else { return words };
    let whole = words[..end].rfind(' ').map_or(&words[..end], |blank| &words[..blank]);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '·', '–', ' ']))
}
