//! Words on a page that are older than their binding version.
//!
//! Enters: what is being said on a page. Leaves: the sentence that tells readers of it. Forbidden here:
//! judging what is old; the model has done so.

use super::scope::Scope;
use super::view::OutdatedView;
use crate::diag::Span;
use crate::locale::{Args, Lang};
use crate::model::kind::Kind;
use crate::model::value::Cell;

impl Scope<'_> {
    /// Says the words at a place; whether they are older than their source is remembered of the page.
    pub fn says(&self, place: &Span) {
        if self.whole.site.translations.is_outdated(place) {
            self.says_outdated.set(true);
        }
    }

    /// Says a cell; `foreign` is its language where it is not the reader's.
    pub fn says_cell(&self, cell: &Cell, foreign: Option<&Lang>) {
        if let Some(part) = cell.written.get(foreign.unwrap_or(self.lang)) {
            self.says(&Span::new(&cell.span.file, part.range.clone()));
        }
    }

    /// What readers are told of a page that says such words; `prose` is the file of its own text.
    pub fn outdated(&self, kind: Kind, id: &str, prose: Option<&Span>) -> Option<OutdatedView> {
        let site = self.whole.site;
        let is_prose = prose.is_some_and(|prose| site.translations.is_outdated(prose));
        if !is_prose && !self.says_outdated.get() {
            return None;
        }
        let binding = &site.languages.binding;
        let args = Args::new().text("language", self.locale.language(binding));
        let url = self.whole.urls.of(kind, id, binding).filter(|_| binding != self.lang);
        Some(OutdatedView {
            text: self.say_with(if is_prose { "outdated-page" } else { "outdated-parts" }, &args),
            url: url.unwrap_or_default().to_owned(),
            lang: binding.to_string(),
        })
    }
}
