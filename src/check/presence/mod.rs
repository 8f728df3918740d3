//! Pages that must be there and within reach: imprint, privacy policy, accessibility statement; and the
//! age of the legal lists.
//!
//! Enters: pages, navigation, what the site says about its markets. Leaves: findings.
//! Forbidden here: judging the wording of a page.

/// A site of the examples, with what follows in `site.toml`.
macro_rules! site_file {
    ($($rest:literal),*) => {
        concat!(
            "-- site.toml --\nformat = 1\ntitle = \"Trust center\"\norganisation = \"Morgenrot GmbH\"\nlanguages = \
             [\"en\", \"de\"]\nbase_url = \"https://trust.morgenrot.example\"\n[[audiences]]\nid = \"customers\"\nname = \
             \"Customers\"\n",
            $($rest),*
        )
    };
}

mod imprint;
mod reach;

pub use imprint::IMPRINT;
pub use reach::{ACCESSIBILITY_STATEMENT, LEGAL_DATA_AGE, PRIVACY_LINK};

use super::Context;
use super::weigh::law_error;
use crate::diag::{Diagnostic, Span};
use crate::model::page::PageForm;
use crate::model::record::Record;

/// A page that is published in some language.
fn page<'a>(context: &Context<'a>, id: &str) -> Option<&'a Record<PageForm, PageForm>> {
    let draft = |form: &PageForm| form.draft.as_ref().is_some_and(|draft| draft.value);
    let page = context.site.pages.get(id)?;
    let published = !draft(&page.fields) && page.texts.values().any(|text| !draft(&text.front));
    published.then_some(page)
}

/// Whether every page links to a page: from its foot or from the main navigation.
fn is_everywhere(context: &Context<'_>, id: &str) -> bool {
    let navigation = context.site.config.navigation.as_ref();
    let lists = [navigation.and_then(|all| all.main.as_ref()), navigation.and_then(|all| all.footer.as_ref())];
    let named = lists.into_iter().flatten().flatten().any(|known| known.value == id);
    // Without a list of its own, the main navigation holds every page that stands alone.
    let by_itself = lists[0].is_none()
        && page(context, id).is_some_and(|page| {
            let hidden = page.fields.navigation.as_ref().is_some_and(|shown| !shown.value);
            !hidden && page.fields.parent.is_none()
        });
    named || by_itself
}

/// Where the site says in which countries its customers are.
fn markets(context: &Context<'_>) -> Option<Span> {
    Some(context.site.config.legal.as_ref()?.markets.as_ref()?.first()?.span.clone())
}

/// A page that not every page leads to: stands at the list of the foot, or at the page where there is none.
fn unreached(context: &Context<'_>, message: &'static str, rule: &'static str, page: Span, id: &str) -> Diagnostic {
    let footer = context.site.config.navigation.as_ref().and_then(|all| all.footer.as_ref());
    let Some(last) = footer.and_then(|footer| footer.last()) else {
        return law_error(message, rule, page).with("page", id);
    };
    let end = last.span.end - last.span.start;
    law_error(message, rule, last.span.clone())
        .with("page", id)
        .label(page, "label-page")
        .edit(last.span.slice(end..end), format!(", \"{id}\""))
}
