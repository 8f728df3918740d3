//! The index of the search, one file a language.
//!
//! Enters: the finished pages. Leaves: `index.json` beside the page of the search: what the pages say,
//! and what a script must know of the language to find it.
//! Forbidden here: the site. What no page shows, no search finds.
//!
//! 1. [`page`] reads the text of a finished page, section by section.
//! 2. [`words`] cuts text into words and writes each the one way it is compared in.
//! 3. [`lexicon`] says which of these words belong together: by their stem, and as parts of each other.
//!
//! The file holds no list of places for each word: the script makes it from the texts, which it needs
//! anyway to show where it found something. `docs/search.md` has the measurements behind this.

mod lexicon;
mod page;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rayon::prelude::*;
use serde::Serialize;
use xxhash_rust::xxh3::Xxh3;

use crate::output::{Artifact, Output};
use crate::plan::Plan;
use crate::plan::search::Search;
use words::Language;

/// The indexes by their path in the output.
pub type Indexes = BTreeMap<String, Index>;

/// The index of a language.
#[derive(Clone)]
pub struct Index {
    /// The file.
    pub artifact: Artifact,
    /// Hash of all it is made of.
    key: u128,
}

/// Makes the index of each language, one after the other, since each is held in memory while it is made; one of
/// `previous` that is made of the same stays.
pub fn indexes(plan: &Plan, output: &Output, previous: Option<&Indexes>) -> Indexes {
    let of = |search: &Search| {
        let pages = pages(plan, search);
        let mut hasher = Xxh3::new();
        for name in search.terms.iter().flatten() {
            hasher.update(name.as_bytes());
            hasher.update(b"\n");
        }
        for (url, file) in &pages {
            hasher.update(url.as_bytes());
            hasher.update(&output.get(file).map_or(0, |page| page.hash).to_le_bytes());
        }
        let key = hasher.digest128();
        let before = previous.and_then(|previous| previous.get(&search.index)).filter(|before| before.key == key);
        let index = before.cloned().unwrap_or_else(|| Index { artifact: write(search, &pages, output), key });
        (search.index.clone(), index)
    };
    plan.search.iter().map(of).collect()
}

/// Addresses and files of the pages that can be found in a language, in the order of their addresses.
fn pages<'p>(plan: &'p Plan, search: &Search) -> Vec<(&'p str, &'p str)> {
    let folder = plan.urls.local(&format!("{}/", search.lang));
    // An address without a slash at its end is that of a page for addresses that do not exist.
    let found = |url: &str| url.starts_with(&folder) && url.ends_with('/') && url != search.url;
    let mut pages: Vec<(&str, &str)> = plan.pages.iter().map(|page| (&*page.url, &*page.file)).collect();
    pages.retain(|(url, _)| found(url));
    pages.sort_unstable();
    pages
}

/// What a script must know besides the pages. Patterns are regular expressions as JavaScript reads them.
#[derive(Serialize)]
struct Head<'a> {
    /// What is a word.
    word: &'a str,
    /// Pairs of a pattern and what to write instead, in this order, on words in small letters (NFKD).
    fold: &'a [(&'a str, &'a str)],
    /// What may follow the beginning that words of one stem share.
    endings: Vec<String>,
    /// A line for each such beginning: parts of a compound with hyphens between them, then the endings
    /// with which it occurs, `-` for none.
    lexicon: String,
    /// Names of one and the same thing.
    terms: &'a [Vec<String>],
}

fn write(search: &Search, pages: &[(&str, &str)], output: &Output) -> Artifact {
    /// Pages that are read at the same time, and held until they are written.
    const TOGETHER: usize = 64;
    /// A text is at most this part of the page it stands in.
    const SHARE: usize = 3;
    let language = Language::of(&search.lang);
    let mut vocabulary = Vocabulary::default();
    let html = |file| output.get(file).and_then(|page| std::str::from_utf8(&page.bytes).ok());
    // Room for all of it from the first: what grows leaves its former places behind.
    let room = pages.iter().filter_map(|(_, file)| output.get(file)).map(|page| page.bytes.len() / SHARE).sum();
    let mut json = Vec::with_capacity(room);
    json.extend(b"{\"pages\":[");
    for together in pages.chunks(TOGETHER) {
        let read: Vec<_> =
            together.par_iter().filter_map(|(url, file)| Some((*url, page::read(html(file)?)))).collect();
        for (url, page) in read {
            page.texts(|text| language.words(text, |word| vocabulary.learn(&language, word)));
            if !json.ends_with(b"[") {
                json.push(b',');
            }
            json.extend(page.json(url).to_string().into_bytes());
        }
    }
    for name in search.terms.iter().flatten() {
        language.words(name, |word| vocabulary.learn(&language, word));
    }
    let (lexicon, endings) = lexicon::write(&language, &vocabulary.forms);
    let head = Head { word: language.word, fold: language.fold, endings, lexicon, terms: &search.terms };
    // Texts cannot fail to be written.
    let head = serde_json::to_string(&head).unwrap_or_default();
    json.extend(b"],");
    json.extend(head.bytes().skip(1));
    Artifact::new(json)
}

/// The words of a language.
#[derive(Default)]
struct Vocabulary {
    /// As they are compared.
    forms: BTreeSet<String>,
    /// As they are written. Most words have been seen before, and to look is cheaper than to fold.
    seen: HashSet<String>,
}

impl Vocabulary {
    fn learn(&mut self, language: &Language, word: &str) {
        if !self.seen.contains(word) {
            self.seen.insert(word.to_owned());
            self.forms.insert(language.fold(word));
        }
    }
}
