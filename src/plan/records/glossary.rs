//! The glossary: its list, its terms in sentences, and the first use of a term on a page.

use super::super::prose::Inline;
use super::super::scope::Scope;
use super::super::view::{Block, ColumnView, Fact, RecordView, RowView, TableView, TextView, Value};
use crate::diag::{Diagnostic, Spanned};
use crate::locale::Lang;
use crate::model::form::nearest;
use crate::model::kind::Kind;
use crate::model::prose::{escape, escape_url, tags};
use crate::model::records::glossary::Term;
use crate::model::value::Text;

/// The glossary as a table, a row for each term.
pub fn blocks(scope: &Scope<'_>) -> Vec<Block> {
    let mut terms: Vec<(String, &Term)> =
        scope.whole.terms().map(|term| (short(scope, term), term)).filter(|(name, _)| !name.is_empty()).collect();
    terms.sort_by(|a, b| scope.locale.compare(&a.0, &b.0));
    let label = |key: &str| scope.label("term-term", key);
    let rows: Vec<RowView> = terms
        .into_iter()
        .map(|(name, term)| {
            let cell = |key: &str, text: Option<&Text>| {
                let text = scope.text(text?)?;
                Some(Fact {
                    key: key.to_owned(),
                    label: label(key),
                    value: Value::Text { text },
                    note: None,
                    more: None,
                    anchor: String::new(),
                })
            };
            let long = term.term.as_ref().filter(|_| abbreviation(scope, term).is_some());
            RowView {
                record: RecordView {
                    id: id(term).to_owned(),
                    anchor: scope.anchor(&anchor(term)),
                    name,
                    state: "current".to_owned(),
                    ..RecordView::default()
                },
                head: None,
                cells: vec![cell("term", long), cell("definition", term.definition.as_ref())],
                facets: Vec::new(),
                ranks: String::new(),
            }
        })
        .collect();
    let columns = ["term", "definition"].map(|key| ColumnView { key: key.to_owned(), label: label(key) });
    vec![Block::Table(TableView {
        collection: "glossary".to_owned(),
        anchor: scope.anchor("glossary"),
        caption: scope.say("glossary-title"),
        headed: false,
        note: String::new(),
        columns: columns.to_vec(),
        name_column: scope.say("glossary-name"),
        rows,
        empty: scope.say("glossary-empty"),
        tools: None,
    })]
}

/// Where a term stands on the page of the glossary.
pub fn anchor(term: &Term) -> String {
    format!("term-{}", id(term))
}

/// The id of a term; empty where it has none.
pub fn id(term: &Term) -> &str {
    term.id.as_ref().map_or("", |id| id.value.as_str())
}

/// What a term is called in lists and sentences: its abbreviation, else itself.
pub fn short(scope: &Scope<'_>, term: &Term) -> String {
    abbreviation(scope, term).map_or_else(|| scope.plain_or_empty(term.term.as_ref()), str::to_owned)
}

/// The abbreviation of a term in the reader's language, if that has one.
fn abbreviation<'t>(scope: &Scope<'_>, term: &'t Term) -> Option<&'t str> {
    let (short, _) = term.abbreviation.as_ref()?.choose(scope.lang, &[])?;
    Some(short.value.as_str())
}

/// `:term[AVV]`: the term with a link to its entry.
pub fn inline(scope: &Scope<'_>, voice: &Scope<'_>, name: &Spanned<String>, inside_link: bool) -> Option<Inline> {
    let found = scope.whole.terms().find(|term| term.is_called(&name.value));
    let Some(term) = found else {
        let known: Vec<&str> = scope.whole.terms().map(id).filter(|id| !id.is_empty()).collect();
        let finding = Diagnostic::error("unknown-term", name.span.clone()).with("term", name.value.as_str());
        scope.report(match nearest(&name.value, &known) {
            Some(near) => finding.with("suggestion", near).edit(name.span.clone(), near),
            None => finding,
        });
        return None;
    };
    let words = short(voice, term);
    let html = match inside_link {
        true => escape(&words).into(),
        false => marked(scope, voice, term, &escape(&words)),
    };
    Some(Inline { html, plain: words })
}

/// A word with a link to its entry. For those who point at it, and on paper, an abbreviation says its full form; any
/// other word says what it means.
fn marked(scope: &Scope<'_>, voice: &Scope<'_>, term: &Term, word: &str) -> String {
    let titled = |text: Option<&Text>| match &*voice.plain_or_empty(text) {
        "" => String::new(),
        words => format!(" title=\"{}\"", escape(words)),
    };
    let full = is_short(voice, term, word).then(|| titled(term.term.as_ref()));
    let title = if full.is_some() { String::new() } else { titled(term.definition.as_ref()) };
    let word = full.map_or_else(|| word.to_owned(), |full| format!("<abbr{full}>{word}</abbr>"));
    match scope.whole.urls.of(Kind::Glossary, id(term), scope.lang) {
        Some(url) => format!("<a class=\"term\" href=\"{}\"{title}>{word}</a>", escape_url(url)),
        None => word,
    }
}

/// Whether an escaped word is the abbreviation of a term.
fn is_short(voice: &Scope<'_>, term: &Term, word: &str) -> bool {
    abbreviation(voice, term).is_some_and(|short| escape(short) == word)
}

/// A term and how it may be written in one language.
struct Needle<'a> {
    term: &'a Term,
    words: Vec<String>,
    used: bool,
}

/// Marks the first use of each term on a page: of all terms in its prose, of abbreviations also in what records say.
pub fn explain(scope: &Scope<'_>, blocks: &mut [Block], text_lang: Option<&Lang>) {
    let Some(voice) = Scope::new(scope.whole, text_lang.unwrap_or(scope.lang)) else { return };
    let of = |words: fn(&Scope<'_>, &Term) -> Vec<String>| {
        let needles = scope.whole.terms().map(|term| Needle { term, words: words(&voice, term), used: false });
        needles.filter(|needle| !needle.words.is_empty()).collect::<Vec<_>>()
    };
    let (mut all, mut short) = (
        of(forms),
        of(|voice, term| abbreviation(voice, term).map(|short| escape(short).into_owned()).into_iter().collect()),
    );
    if all.is_empty() {
        return;
    }
    let foreign = text_lang.map(ToString::to_string).unwrap_or_default();
    for block in blocks {
        match block {
            Block::Prose { html, lang } if *lang == foreign => {
                *html = explained(scope, &voice, html, &mut all);
                share(&all, &mut short);
            }
            Block::Prose { .. } => {}
            // Records speak the reader's language, also where the page's own text does not.
            _ if !foreign.is_empty() => {}
            block => {
                texts(block, &mut |text| {
                    if text.lang.is_empty() && text.source.is_none() {
                        text.html = explained(scope, &voice, &text.html, &mut short);
                    }
                });
                share(&short, &mut all);
            }
        }
    }
}

/// What is explained already is so for both kinds of text.
fn share(from: &[Needle<'_>], to: &mut [Needle<'_>]) {
    for needle in to.iter_mut().filter(|needle| !needle.used) {
        needle.used = from.iter().any(|one| one.used && std::ptr::eq(one.term, needle.term));
    }
}

/// Every text of records that a block shows, in the order of the page.
fn texts(block: &mut Block, each: &mut dyn FnMut(&mut TextView)) {
    match block {
        Block::Lead { text } => each(text),
        Block::Value { value, note } => {
            within(value, each);
            note.iter_mut().for_each(each);
        }
        Block::Table(table) => {
            table.rows.iter_mut().flat_map(|row| &mut row.cells).flatten().for_each(|fact| said(fact, each));
        }
        Block::Facts { facts, .. } => facts.iter_mut().for_each(|fact| said(fact, each)),
        Block::Answers { answers, .. } => answers.iter_mut().flat_map(|answer| &mut answer.lines).for_each(each),
        _ => {}
    }
}

fn said(fact: &mut Fact, each: &mut dyn FnMut(&mut TextView)) {
    within(&mut fact.value, each);
    fact.note.iter_mut().for_each(each);
}

fn within(value: &mut Value, each: &mut dyn FnMut(&mut TextView)) {
    match value {
        Value::Text { text } => each(text),
        Value::Amount { qualifier: Some(text), .. } => each(text),
        Value::Status { status } => status.qualifier.iter_mut().for_each(each),
        Value::List { items } => items.iter_mut().for_each(|item| within(item, each)),
        Value::Group { text, facts, .. } => {
            text.iter_mut().for_each(&mut *each);
            facts.iter_mut().for_each(|fact| said(fact, each));
        }
        _ => {}
    }
}

/// The forms of a term in the voice's language, the longest first; those that begin a sentence too.
fn forms(voice: &Scope<'_>, term: &Term) -> Vec<String> {
    let mut words: Vec<String> = abbreviation(voice, term).map(str::to_owned).into_iter().collect();
    let mut long = vec![voice.plain_or_empty(term.term.as_ref())];
    let also = term.also.as_ref().and_then(|also| also.choose(voice.lang, &[]));
    long.extend(also.into_iter().flat_map(|(also, _)| also).map(|word| word.value.clone()));
    for word in long {
        let mut letters = word.chars();
        if let Some(first) = letters.next().filter(|first| first.is_lowercase()) {
            words.push(first.to_uppercase().chain(letters).collect());
        }
        words.push(word);
    }
    words.retain(|word| word.chars().count() > 1);
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.into_iter().map(|word| escape(&word).into_owned()).collect()
}

/// Elements in which nothing is marked: links, code, headings, and what is explained already.
const LEFT_ALONE: &[&str] = &[
    "a",
    "code",
    "pre",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "abbr",
    "dfn",
    "summary",
    "kbd",
    "samp",
    "q",
    "blockquote",
];

fn explained(scope: &Scope<'_>, voice: &Scope<'_>, html: &str, needles: &mut [Needle<'_>]) -> String {
    // What the author marked himself needs no second mark.
    for needle in needles.iter_mut().filter(|needle| !needle.used && html.contains("class=\"term\"")) {
        let url = scope.whole.urls.of(Kind::Glossary, id(needle.term), scope.lang);
        needle.used = url.is_some_and(|url| html.contains(&*format!("href=\"{}\"", escape_url(url))));
    }
    let mut out = String::with_capacity(html.len() + 256);
    let mut closed: Option<&str> = None;
    for part in tags(html) {
        if !part.starts_with('<') {
            match closed {
                Some(_) => out.push_str(part),
                None => mark(scope, voice, part, needles, &mut out),
            }
            continue;
        }
        let name = part.trim_start_matches(['<', '/']);
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
        match closed {
            // Elements of one name do not stand in each other here.
            Some(open) if part.starts_with("</") && open == name => closed = None,
            None if !part.starts_with("</") => closed = LEFT_ALONE.iter().copied().find(|left| *left == name),
            _ => {}
        }
        out.push_str(part);
    }
    out
}

/// Marks the terms of a piece of text that have not been used on the page before.
fn mark(scope: &Scope<'_>, voice: &Scope<'_>, mut text: &str, needles: &mut [Needle<'_>], out: &mut String) {
    loop {
        let first = needles
            .iter_mut()
            .filter(|needle| !needle.used)
            .filter_map(|needle| {
                let found = needle
                    .words
                    .iter()
                    .filter_map(|word| Some((find_word(text, word)?, word.len())))
                    .min_by(|(a, long), (b, longer)| a.cmp(b).then_with(|| longer.cmp(long)))?;
                Some((found, needle))
            })
            .min_by(|((a, long), _), ((b, longer), _)| a.cmp(b).then_with(|| longer.cmp(long)));
        let Some(((at, length), needle)) = first else { break };
        needle.used = true;
        out.push_str(&text[..at]);
        out.push_str(&marked(scope, voice, needle.term, &text[at..at + length]));
        text = &text[at + length..];
    }
    out.push_str(text);
}

/// Where a text holds a word that is not a part of another one.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '&');
    text.match_indices(word).map(|(at, _)| at).find(|at| {
        let (before, after) = (&text[..*at], &text[at + word.len()..]);
        !part(before.chars().next_back()) && !after.chars().next().is_some_and(char::is_alphanumeric)
    })
}
