//! The same text in several languages, side by side.
//!
//! Enters: texts by language. Leaves: passages that say the same. Forbidden here: looking into them.

use std::collections::BTreeMap;

use crate::locale::Lang;
use crate::model::Site;
use crate::model::form::texts;
use crate::model::life::AnyForm;
use crate::model::prose::{Passage, Prose};
use crate::model::value::{Content, Text};

/// Passages of each language that say the same.
pub type Parallel<'a> = BTreeMap<&'a Lang, Vec<&'a Passage>>;

/// Every text of the site that there is in more than one language: values as they are; prose paragraph by
/// paragraph where all languages have the same ones, else as a whole.
pub fn parallels(site: &Site) -> Vec<Parallel<'_>> {
    let mut all = Vec::new();
    let mut found: Vec<&Text> = Vec::new();
    for form in site.forms() {
        texts(form, &mut |text| found.push(text));
    }
    for page in site.pages.values() {
        texts(&*page.fields, &mut |text| found.push(text));
    }
    for text in found {
        if let Content::Each(versions) = &*text.content {
            split(versions.iter().map(|(lang, words)| (lang, &words.prose)).collect(), &mut all);
        }
    }
    for page in site.pages.values() {
        split(page.texts.iter().map(|(lang, text)| (lang, &text.prose)).collect(), &mut all);
        let fronts: [fn(&crate::model::page::PageForm) -> Option<&Text>; 2] =
            [|front| front.title.as_ref(), |front| front.summary.as_ref()];
        for front in fronts {
            let words = page.texts.iter().filter_map(|(lang, text)| match &*front(&text.front)?.content {
                Content::Same(words) => Some((lang, &words.prose)),
                _ => None,
            });
            split(words.collect(), &mut all);
        }
    }
    for record in site.subprocessors.values().filter(|record| !record.fields.is_draft()) {
        split(record.texts.iter().map(|(lang, text)| (lang, &text.prose)).collect(), &mut all);
    }
    for record in site.records.values().flat_map(BTreeMap::values).filter(|record| !record.fields.is_draft()) {
        split(record.texts.iter().map(|(lang, text)| (lang, &text.prose)).collect(), &mut all);
    }
    all
}

fn split<'a>(versions: BTreeMap<&'a Lang, &'a Prose>, all: &mut Vec<Parallel<'a>>) {
    if versions.len() < 2 {
        return;
    }
    let shape = |prose: &Prose| prose.passages.iter().map(|passage| passage.kind).collect::<Vec<_>>();
    let mut shapes = versions.values().map(|prose| shape(prose));
    let first = shapes.next().unwrap_or_default();
    if shapes.all(|shape| shape == first) {
        all.extend(
            (0..first.len())
                .map(|at| versions.iter().map(|(lang, prose)| (*lang, vec![&prose.passages[at]])).collect()),
        );
    } else {
        all.push(versions.into_iter().map(|(lang, prose)| (lang, prose.passages.iter().collect())).collect());
    }
}
